import type { Fix } from '../core/edit';
import { type BoundCell, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { formatLevel, type LevelMapping, parseLevel } from '../text/level';
import { isBlank } from './shared/blank';
import { fixCell, isEditable, offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { levelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';

/** Words for a slight risk, but not for what a measure guards against. */
const SLIGHT =
  /(?<!防止|避免|杜绝|防范|发现|处置|纠正|对|将)(?:苗头|倾向性|轻微|较轻|尚未发生|情节较轻|危害较?小|影响较?小|可能性较?小)/;

/** A line that says what level 1 means: 一级：…, 一级风险是指…. */
const MEANS = /^(?:第?[一1Ⅰ]级|Ⅰ)(?:廉政|廉洁)?(?:风险|防控|等级)?点?(?:即|为|是指?|指|表示|[:：（(=＝—-])/;

/** C-10. A unit that counts the other way round says so in its config (levels.mapping), and the rule is silent. */
export const levelNotInverted = defineRule({
  meta: {
    id: 'level-not-inverted',
    code: 'C-10',
    scope: 'table',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表头、表尾的说明把“一级”解释为苗头性、轻微的风险，或者等级为一级（高）的行在备注中写属苗头性、轻微问题，等级含义可能填反。',
        why: '通行口径一级最高；个别制度一级最轻。口径不一致，责任领导和汇总数就全错了。',
        how: '先确认本单位口径：一级最高的，改正说明或等级；确以一级为最轻的，在配置 levels.mapping 中登记后不再提示。备注属轻微的行，可按建议改为三级或二级。',
      },
      en: {
        what: 'A note explains level 1 as a mere sign or a slight matter, or the remark of a level-1 row calls it so: the levels may be counted the wrong way round.',
        why: 'Level 1 is the highest nearly everywhere; a few rules count the other way. Leaders and totals go by it.',
        how: 'Settle which way the unit counts; where level 1 is the mildest, enter it in `levels.mapping` and the rule is silent. For a row that its remark calls slight, levels 3 and 2 are offered.',
      },
      source: 'S43；S5；S9；S78',
    },
  },
  create: ({ environment, report }) => {
    const { mapping } = environment.settings.levels;
    if (parseLevel('一级', mapping)?.level !== 1) return {};
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const level = row.cells.get('riskLevel');
        const remark = textOf(row, 'remark');
        if (!level || levelOf(row, environment) !== 1 || isBlank(remark)) return;
        const words = SLIGHT.exec(remark)?.[0];
        if (words === undefined || !first(level.at)) return;
        report({
          messageId: 'row',
          at: level.at,
          data: {
            row: shownRow(level, row),
            column: columnTitle(table, 'riskLevel'),
            level: level.text,
            words,
          },
          field: 'riskLevel',
          row,
          ...offered(milderLevels(level, mapping)),
        });
      },
      end: ({ lines }) => {
        for (const { at, text } of lines) {
          const words = slightLevelOne(text);
          if (words !== null) report({ messageId: 'note', at, data: { row: at.row ?? 0, words } });
        }
      },
    };
  },
});

/** Levels 3 and 2 in the cell's own notation. */
function milderLevels(cell: BoundCell, mapping: LevelMapping): Fix[] {
  const parsed = parseLevel(cell.text, mapping);
  if (!parsed || !isEditable(cell)) return [];
  return ([3, 2] as const).map((level) =>
    fixCell(cell, formatLevel(level, parsed.notation, mapping), 'suggestion'),
  );
}

/** The words by which a text calls level 1 slight; each level's explanation is read on its own. */
function slightLevelOne(text: string): string | null {
  const parts = text
    .replaceAll(/\s+/g, '')
    .split(/[；;。，,、\n](?=第?[一二三123ⅠⅡⅢ]级?)|(?=第?[一二三ⅠⅡⅢ]级)/);
  const own = parts.find((part) => MEANS.test(part));
  return own === undefined ? null : (SLIGHT.exec(own)?.[0] ?? null);
}
