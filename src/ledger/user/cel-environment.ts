import { Environment } from '@marcbachmann/cel-js';
import { daysBetween } from '../../text/calendar';

/** Hostile rules must not stop a run: sizes that no honest rule reaches. */
const LIMITS = {
  maxAstNodes: 400,
  maxDepth: 40,
  maxListElements: 200,
  maxMapEntries: 50,
  maxCallArguments: 8,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/**
 * CEL over one row: `row` holds values by column title, `asOf` is the day of judgement. Numbers of a sheet are doubles
 * and numbers in an expression are integers, so each operator (and equality, which CEL has only where a type is not known beforehand) is declared for the mixed pairs; without the result type
 * in the declaration `100 - x == 96` would be false without a word.
 */
export const CEL = createEnvironment();

function createEnvironment(): Environment {
  const environment = new Environment({ homogeneousAggregateLiterals: false, limits: LIMITS })
    .registerVariable('row', 'map<string, dyn>')
    .registerVariable('asOf', 'string');
  for (const [operator, compute] of Object.entries(ARITHMETIC)) {
    const handle = (a: number | bigint, b: number | bigint): number => compute(Number(a), Number(b));
    environment
      .registerOperator(`int ${operator} double: double`, handle)
      .registerOperator(`double ${operator} int: double`, handle);
  }
  const equal = (a: number | bigint, b: number | bigint): boolean => Number(a) === Number(b);
  environment.registerOperator('double == int', equal);
  return environment.registerFunction('days(dyn, dyn): double', daysFromTo);
}

/** `days(甲, 乙)`: days from the one ISO day to the other, below zero when the second is the earlier. */
function daysFromTo(from: unknown, to: unknown): number {
  if (typeof from === 'string' && typeof to === 'string') return daysBetween(from, to);
  throw new RangeError('days() takes two days');
}
