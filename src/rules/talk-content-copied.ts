import { type BoundCell, type Row, textOf } from '../core/table';
import { squeeze } from '../text/normalize';
import { similarity } from '../text/similarity';
import { isOwnCell } from './shared/applies';
import { defineRule } from './shared/define-rule';
import { shownRow } from './shared/shown-row';
import { isTemplateRow } from './shared/template-row';

interface Entry {
  readonly row: Row;
  readonly cell: BoundCell;
  readonly text: string;
}

/** Shorter contents are alike by chance. */
const SHORTEST = 12;

/**
 * A talk held with several people at once (集体) is one talk in several rows, and a merged content is one cell:
 * neither is a copy. The message tells the rows and the likeness, never the words.
 */
export const talkContentCopied = defineRule({
  meta: {
    id: 'talk-content-copied',
    code: 'R-39',
    scope: 'table',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['talks'],
    options: {
      /** Likeness (0…1) from which two contents count as one. */
      likeness: 0.9,
    },
    docs: {
      'zh-CN': {
        what: '与不同对象的谈话，主要内容几乎一样（默认相似度不低于0.9）。注明集体谈话、统一模板的，以及合并单元格不算。',
        why: '谈话要因人因事而异；内容复制粘贴，说明谈话走过场或事后补记。',
        how: '对照原始谈话记录逐人改写；属集体谈话的，在谈话类型、事由或备注中注明“集体”。',
      },
      en: {
        what: 'Talks with different people have nearly the same content (likeness 0.9 or more unless configured). Collective talks, given wording and merged cells do not count.',
        why: 'A talk follows the person and the matter; copied contents tell of talks held for form’s sake.',
        how: 'Rewrite from the records, or note 集体 where several were talked to at once.',
      },
      source: 'S54；种001',
    },
  },
  create: ({ environment: { settings }, options, report }) => {
    const seen = new Map<string, Entry>();
    return {
      row: (row) => {
        const cell = row.cells.get('content');
        const text = squeeze(cell?.text ?? '').replaceAll(/[\p{P}\p{S}]/gu, '');
        if (!cell || !isOwnCell(cell, row) || cell.merge || text.length < SHORTEST) return;
        if (isCollective(row) || isTemplateRow(row, settings)) return;
        const entry = { row, cell, text };
        const known = seen.get(text);
        const twin = known ?? [...seen.values()].find((other) => isAlike(other, entry, options.likeness));
        if (!known) seen.set(text, entry);
        if (!twin || textOf(twin.row, 'interviewee') === textOf(row, 'interviewee')) return;
        report({
          messageId: 'copied',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            first: shownRow(twin.cell, twin.row),
            percent: Math.floor(similarity(twin.text, text) * 100),
          },
          field: 'content',
          row,
          related: [twin.cell.at],
        });
      },
    };
  },
});

function isCollective(row: Row): boolean {
  return ['talkType', 'reason', 'content', 'remark', 'place'].some((name) =>
    textOf(row, name).includes('集体'),
  );
}

/** Texts of too different lengths need not be compared. */
function isAlike(a: Entry, b: Entry, likeness: number): boolean {
  const [short, long] = [a.text.length, b.text.length].sort((x, y) => x - y);
  if (short === undefined || long === undefined || (2 * short) / (short + long) < likeness) return false;
  return similarity(a.text, b.text) >= likeness;
}
