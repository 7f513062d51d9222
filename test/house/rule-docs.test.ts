import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillCommand } from '../../src/engine/fill-command';
import { FILLERS } from '../../src/fill';
import { rulePage } from '../../src/formatters/rule-page';
import { DEFINITIONS } from '../../src/ledger/definitions';
import { RULES } from '../../src/rules';
import { UNDECIDED_RULES } from '../../src/rules/shared/undecided-rules';

const PAGE = path.join(__dirname, '..', '..', 'docs', 'rules.md');

/** How many codes each letter of the catalogue of rules has. */
const CATALOGUE = { S: 17, C: 40, R: 55, H: 28, X: 27, U: 12, P: 14, G: 7, V: 3 };

const CODES = Object.entries(CATALOGUE).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`),
);

/** Rules that the catalogue does not know: obligations that a unit has accepted. */
const FURTHER: readonly string[] = ['O-01'];

function ledgerTitle(id: string): string {
  const own = DEFINITIONS.filter((definition) => definition.id === id);
  const whole = own.find(({ part }) => part === undefined) ?? own[0];
  return id === 'roster' ? '基础名册' : (whole?.title ?? id);
}

describe('the catalogue of rules', () => {
  it('has 203 codes, each with one rule or a reason why there is none', () => {
    const told = [...RULES.map(({ meta }) => meta.code), ...UNDECIDED_RULES.map(({ code }) => code)];
    expect(CODES).toHaveLength(203);
    expect(CODES.filter((code) => !told.includes(code))).toEqual([]);
    const known = [...CODES, ...FURTHER];
    expect(told.filter((code, index) => !known.includes(code) || told.indexOf(code) !== index)).toEqual([]);
  });

  it('says of every rule how its issues are put right, or why they are only marked', () => {
    const isTold = ({ fixable, filler, markOnly }: (typeof RULES)[number]['meta']): boolean =>
      fixable !== undefined || filler !== undefined ? markOnly === undefined : markOnly !== undefined;
    expect(RULES.filter(({ meta }) => !isTold(meta)).map(({ meta }) => meta.code)).toEqual([]);
  });

  it('names fillers that exist', () => {
    const known = new Set(FILLERS.map(({ id }) => id));
    const named = RULES.flatMap(({ meta }) => meta.filler ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('names ledgers that exist', () => {
    const known = new Set(DEFINITIONS.map(({ id }) => id));
    const named = RULES.flatMap(({ meta }) => (meta.ledgers === 'all' ? [] : meta.ledgers));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it('is what the rules say (npm run docs brings it up to date)', () => {
    const page = rulePage({
      rules: RULES.map(({ meta }) => meta),
      open: UNDECIDED_RULES,
      ledgerTitle,
      fillCommand,
    });
    if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });
});
