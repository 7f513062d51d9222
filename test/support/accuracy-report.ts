import type { FormMeasure } from './measure-recognition';
import type { FaultMeasure } from './measure-rules';

/** All that the accuracy of recognition and rules is told by. */
export interface Accuracy {
  readonly forms: readonly FormMeasure[];
  readonly faults: readonly FaultMeasure[];
  /** Errors on clean ledgers, by rule code. */
  readonly falseErrors: readonly string[];
  /** Codes of all rules. */
  readonly codes: readonly string[];
}

/** The accuracy as text: a table per form, a table per rule, totals, and the rules that no fault was planted for. */
export function accuracyReport({ forms, faults, falseErrors, codes }: Accuracy): string {
  const count = (code: string, list: readonly { readonly code: string }[]): number =>
    list.filter((each) => each.code === code).length;
  const falseCodes = [
    ...falseErrors,
    ...faults.flatMap(({ stray }) => stray.map((text) => text.split(' ')[1] ?? '')),
  ];
  const planted = [...new Set(faults.map(({ code }) => code))].sort();
  const found = faults.filter((fault) => fault.found);
  const sum = (value: (form: FormMeasure) => number): number =>
    forms.reduce((total, form) => total + value(form), 0);
  const [right, wrong, missed] = [
    sum((form) => form.right),
    sum((form) => form.wrong),
    sum((form) => form.missed),
  ];
  return [
    '# Recognition',
    '',
    ...table(
      ['form', 'fixture', 'tables', 'ledger right', 'columns right', 'wrong', 'missed'],
      forms.map((form) => [
        form.form,
        form.name,
        form.tables,
        form.recognised,
        form.right,
        form.wrong,
        form.missed,
      ]),
    ),
    '',
    `Tables ${sum((form) => form.recognised)}/${sum((form) => form.tables)}; columns: precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}.`,
    '',
    '# Rules',
    '',
    ...table(
      ['rule', 'planted', 'found', 'false'],
      [...new Set([...planted, ...falseCodes])].map((code) => [
        code,
        count(code, faults),
        count(code, found),
        falseCodes.filter((each) => each === code).length,
      ]),
    ),
    '',
    `Faults ${found.length}/${faults.length}: recall ${share(found.length, faults.length)}, precision ${share(found.length, found.length + falseCodes.length)}; ${falseErrors.length} errors on clean ledgers.`,
    `Rules with planted faults: ${planted.length} of ${codes.length}. Without: ${codes.filter((code) => !planted.includes(code)).join(' ')}`,
    '',
  ].join('\n');
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
