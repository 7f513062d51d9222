import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/rules';

/** Jest leaves this folder out where TAIZHANG_SHARED is not set. */
const SHARED = process.env.TAIZHANG_SHARED ?? '';

/** Code → what the catalogue wants of its fix. */
function catalogue(): Map<string, string> {
  const [head = '', ...lines] = readFileSync(path.join(SHARED, 'domain', 'rules.tsv'), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split('\t');
  const [code, fix] = [columns.indexOf('id'), columns.indexOf('fix')];
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      return [cells[code] ?? '', cells[fix] ?? ''];
    }),
  );
}

/** Rules of which the catalogue wants a fix or a suggestion, and that only mark, with the reason. */
const MARK_ONLY: Readonly<Record<string, string>> = {
  'C-30': 'only-unit-knows',
  'C-38': 'read-as-meant',
  'H-01': 'rows-to-move',
  'H-16': 'mark-is-answer',
  'H-26': 'rows-to-move',
  'P-06': 'mark-is-answer',
  'P-12': 'mark-is-answer',
  'P-14': 'mark-is-answer',
  'R-17': 'mark-is-answer',
  'R-18': 'mark-is-answer',
  'R-35': 'rows-to-move',
  'R-50': 'mark-is-answer',
  'R-51': 'mark-is-answer',
  'S-01': 'told-to-reader',
  'S-03': 'read-as-meant',
  'S-05': 'read-as-meant',
  'S-06': 'read-as-meant',
  'S-07': 'mark-is-answer',
  'S-08': 'outside-cells',
  'S-17': 'outside-cells',
  'U-01': 'mark-is-answer',
  'U-08': 'mark-is-answer',
  'U-11': 'mark-is-answer',
  'U-12': 'mark-is-answer',
  'V-03': 'outside-cells',
  'X-13': 'only-unit-knows',
  'X-16': 'work-first',
  'X-25': 'only-unit-knows',
};

describe('remedies against the catalogue', () => {
  const wanted = catalogue();
  const fixWanted = (code: string): boolean => /^(?:自动|建议)/.test(wanted.get(code) ?? '');

  it('fixes or suggests what the catalogue wants fixed, or gives a reason', () => {
    const marking = RULES.filter(({ meta }) => fixWanted(meta.code) && meta.markOnly !== undefined);
    expect(Object.fromEntries(marking.map(({ meta }) => [meta.code, meta.markOnly]))).toEqual(MARK_ONLY);
  });

  it('changes nothing that the catalogue wants left alone', () => {
    const altering = RULES.filter(({ meta }) => /^否/.test(wanted.get(meta.code) ?? '') && meta.fixable);
    expect(altering.map(({ meta }) => meta.code)).toEqual([]);
  });
});
