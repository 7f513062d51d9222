import type { DataValidation } from 'exceljs';
import type { Json, Validation } from '../grid/sheet-parts';

/** Types of a file, and the names under which office.js writes their rules. */
const TYPES = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
} as const;

/** A rule of a file as office.js tells it. */
export function validationFromFile(file: DataValidation): Omit<Validation, 'rects'> {
  const [first, second] = file.formulae ?? [];
  return {
    rule: { [TYPES[file.type]]: ruleOf(file, text(first), text(second)) },
    errorAlert: {
      message: file.error ?? '',
      title: file.errorTitle ?? '',
      style: capitalised(file.errorStyle ?? 'stop'),
      showAlert: file.showErrorMessage ?? false,
    },
    prompt: {
      message: file.prompt ?? '',
      title: file.promptTitle ?? '',
      showPrompt: file.showInputMessage ?? false,
    },
    ignoreBlanks: file.allowBlank ?? false,
    origin: file,
  };
}

/** A rule as a file holds it, or null for one that was begun and never filled. */
export function validationToFile({
  rule,
  errorAlert,
  prompt,
  ignoreBlanks,
  origin,
}: Validation): DataValidation | null {
  if (origin) return origin as DataValidation;
  const [name, body] = Object.entries(rule)[0] ?? [];
  const type = (Object.keys(TYPES) as DataValidation['type'][]).find((key) => TYPES[key] === name);
  if (!type || !isRecord(body)) return null;
  const alert = isRecord(errorAlert) ? errorAlert : {};
  const hint = isRecord(prompt) ? prompt : {};
  return {
    type,
    ...formulaeOf(type, body),
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert === true,
    error: String(alert.message ?? ''),
    errorTitle: String(alert.title ?? ''),
    showInputMessage: hint.showPrompt === true,
    prompt: String(hint.message ?? ''),
    promptTitle: String(hint.title ?? ''),
  };
}

function ruleOf(file: DataValidation, first: string, second: string): Json {
  if (file.type === 'list') {
    const quoted = /^"(.*)"$/.exec(first);
    return { inCellDropDown: true, source: quoted?.[1] ?? `=${first}` };
  }
  if (file.type === 'custom') return { formula: `=${first}` };
  return {
    formula1: first,
    ...(second === '' ? {} : { formula2: second }),
    operator: operatorFromFile(file.operator ?? 'between'),
  };
}

function formulaeOf(
  type: DataValidation['type'],
  rule: { [key: string]: Json },
): Pick<DataValidation, 'formulae' | 'operator'> {
  if (type === 'list') {
    const source = String(rule.source ?? '');
    return { formulae: [source.startsWith('=') ? source.slice(1) : `"${source}"`] };
  }
  if (type === 'custom') return { formulae: [String(rule.formula ?? '').replace(/^=/, '')] };
  const formulae = [rule.formula1, rule.formula2].filter(
    (formula) => formula !== undefined && formula !== null,
  );
  return { formulae, operator: operatorToFile(String(rule.operator ?? 'Between')) };
}

function operatorFromFile(operator: string): string {
  return operator === 'equal'
    ? 'EqualTo'
    : operator === 'notEqual'
      ? 'NotEqualTo'
      : capitalised(operator).replace('OrEqual', 'OrEqualTo');
}

function operatorToFile(operator: string): NonNullable<DataValidation['operator']> {
  const plain = operator.replace(/To$/, '');
  return `${plain.charAt(0).toLowerCase()}${plain.slice(1)}` as NonNullable<DataValidation['operator']>;
}

function text(formula: unknown): string {
  if (formula instanceof Date) return formula.toISOString().slice(0, 10);
  return formula === undefined || formula === null ? '' : String(formula);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
