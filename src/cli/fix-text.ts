import type { ChosenFix, FixOutcome } from '../core/fixer';
import type { Language } from '../core/language';
import { cellName } from '../core/location';
import { plain } from '../core/plain';
import { say } from './say';

/** The fixes for a person, file by file: `+` what was put right, `-` what the workbook does not let itself be changed. */
export function fixText(
  { applied, refused }: Pick<FixOutcome<unknown>, 'applied' | 'refused'>,
  dryRun: boolean,
  language: Language,
): string {
  const paths = [...new Set([...applied, ...refused].map(({ path }) => path))];
  const blocks = paths.map((path) => [
    path,
    ...linesOf(applied, path, '+').map(plain),
    ...linesOf(refused, path, '-').map(plain),
  ]);
  const counts = { applied: applied.length, refused: refused.length };
  const summary = say(language, dryRun ? 'fix-planned' : 'fix-made', counts);
  return `${[...blocks.flat(), summary].join('\n')}\n`;
}

function linesOf(fixes: readonly ChosenFix[], wanted: string, mark: string): string[] {
  return fixes
    .filter(({ path }) => path === wanted)
    .flatMap(({ issue, fix }) =>
      fix.edits.map(
        ({ sheet, row, column, before, after }) =>
          `  ${mark} ${sheet}!${cellName(row, column)} ${before ?? ''} → ${after ?? ''}  ${issue.code} ${issue.rule}`,
      ),
    );
}
