import type { CellValue } from '../core/cell';
import type { Edit, Fix } from '../core/edit';
import { type ChosenFix, changesLayout, type FileIssues, type FixOutcome } from '../core/fixer';
import type { Issue } from '../core/issue';
import type { Language } from '../core/language';
import { cellName, rangeName } from '../core/location';
import { plain } from '../core/plain';
import { type CellCandidates, candidatesOf } from './fix-choices';
import { say } from './say';

/** What the text tells of. */
export interface ToldFixes extends Pick<FixOutcome<unknown>, 'applied' | 'refused'> {
  /** What is left, for the candidates in it; empty where they are not to be told. */
  readonly left: readonly FileIssues[];
}

/**
 * The fixes for a person, file by file: `+` what was put right, `-` what the workbook does not let itself be changed,
 * `?` what can be picked with `--choose`, its candidates numbered.
 */
export function fixText({ applied, refused, left }: ToldFixes, dryRun: boolean, language: Language): string {
  const open = left.map((file) => ({ path: file.path, cells: candidatesOf(file) }));
  const withCells = open.filter(({ cells }) => cells.length > 0).map(({ path }) => path);
  const paths = [...new Set([...[...applied, ...refused].map(({ path }) => path), ...withCells])];
  const blocks = paths.map((path) => [
    path,
    ...[
      ...linesOf(applied, path, '+', language),
      ...linesOf(refused, path, '-', language),
      ...open
        .filter((each) => each.path === path)
        .flatMap(({ cells }) => cells.flatMap((cell) => candidateLines(cell, language))),
    ].map(plain),
  ]);
  const counts = { applied: applied.length, refused: refused.length };
  const cells = open.reduce((sum, each) => sum + each.cells.length, 0);
  const summary = [
    ...(cells > 0 ? [say(language, 'fix-choices', { count: cells })] : []),
    say(language, dryRun ? 'fix-planned' : 'fix-made', counts),
  ];
  return `${[...blocks.flat(), ...summary].join('\n')}\n`;
}

function linesOf(fixes: readonly ChosenFix[], wanted: string, mark: string, language: Language): string[] {
  return fixes
    .filter(({ path }) => path === wanted)
    .flatMap(({ issue, fix }) =>
      changesOf(fix, language).map((change) => `  ${mark} ${change}  ${issue.code} ${issue.rule}`),
    );
}

/** A candidate that only writes the cell that it is offered for is shown by the value it writes. */
function candidateLines({ place, candidates }: CellCandidates, language: Language): string[] {
  const rules = [...new Set(candidates.map(({ issue }) => `${issue.code} ${issue.rule}`))].join('、');
  const before = candidates.map(({ issue, fix }) => ownEdit(issue, fix)?.before).find((value) => value);
  return [
    `  ? ${[place, ...(before === undefined ? [] : [`${shown(before)} →`])].join(' ')}  ${rules}`,
    ...candidates.map(({ issue, fix }, index) => {
      const own = ownEdit(issue, fix);
      return `      ${index + 1}) ${own ? shown(own.after) : changesOf(fix, language).join('；')}`;
    }),
  ];
}

/** The edit of the issue's own cell, where the fix does nothing else and writes something there. */
function ownEdit({ at }: Issue, fix: Fix): Edit | null {
  const [edit, ...others] = fix.edits;
  const isOwn = edit?.sheet === at.sheet && edit.row === at.row && edit.column === at.column;
  const isAll = others.length === 0 && !changesLayout(fix);
  return edit && isOwn && isAll && shown(edit.after) !== '' ? edit : null;
}

/** Each change of a fix in words: splits can so be joined again by hand, and new rows be found. */
function changesOf({ edits, splits = [], rows = [] }: Fix, language: Language): string[] {
  return [
    ...splits.map(({ sheet, range }) =>
      say(language, 'fix-split', { range: `${sheet}!${rangeName(range)}` }),
    ),
    ...edits.map(
      ({ sheet, row, column, before, after }) =>
        `${sheet}!${cellName(row, column)} ${shown(before)} → ${shown(after)}`,
    ),
    ...rows.map((added) =>
      say(language, 'fix-rows', {
        sheet: added.sheet,
        row: added.after,
        count: added.rows.length,
        values: added.rows.map((cells) => cells.map((cell) => cell.shown ?? shown(cell.value)).join('｜')),
      }),
    ),
  ];
}

function shown(value: CellValue): string {
  return value === null ? '' : String(value);
}
