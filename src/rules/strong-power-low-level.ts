import { type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { formatLevel } from '../text/level';
import { anyWord } from './shared/any-word';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { riskWords, subjectWords } from './shared/leaders';
import { oncePerCell } from './shared/once-per-cell';
import { STRONG_POWERS } from './shared/power-words';
import { parsedLevelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';

/** Those who only help with a power do not exercise it. */
const HELPS_ONLY = /协助|配合|辅助|资料(?:整理|归档)|档案|收发|登记备查/;

/** The levels to choose from: rarely below the second. */
const HIGHER = [2, 1] as const;

/** A level is never raised by the product; the row is only pointed out. */
export const strongPowerLowLevel = defineRule({
  meta: {
    id: 'strong-power-low-level',
    code: 'R-07',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '权力事项、环节、岗位或风险文字显示直接行使审批、处罚、收费、人事、财务、采购、工程权力，等级却填三级（低）。只是协助、配合、登记的不算。',
        why: '等级首先看掌握什么权力：直接行使人财物和审批执法权的岗位，通常不低于二级。',
        how: '请重新评估并调整等级，或说明定为三级的理由；工具不会自动提高等级。',
      },
      en: {
        what: 'Power, step, post or risk show a power exercised directly (approval, punishment, fees, personnel, money, purchase, works), yet the level is 3. Helping or registering does not count.',
        why: 'Levels go first by the power held; posts over people, money, approvals and enforcement are rarely below level 2.',
        how: 'Assess again and adjust, or give the reason for level 3; the tool never raises a level.',
      },
      source: 'S4；S5；S8',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const level = row.cells.get('riskLevel');
        const given = parsedLevelOf(row, environment);
        if (!level || given?.level !== 3) return;
        const found = strongPowerOf(row);
        if (!found || !first(level.at)) return;
        report({
          messageId: 'low',
          at: level.at,
          data: {
            row: shownRow(level, row),
            column: columnTitle(table, 'riskLevel'),
            level: textOf(row, 'riskLevel'),
            power: found.power,
            word: found.word,
          },
          field: 'riskLevel',
          row,
          ...(isEditable(level) && {
            suggestions: HIGHER.map((each) =>
              fixCell(
                level,
                formatLevel(each, given.notation, environment.settings.levels.mapping),
                'suggestion',
              ),
            ),
          }),
        });
      },
    };
  },
});

const mayNameOne = anyWord(STRONG_POWERS.flatMap(({ words, inRisk }) => [...words, ...inRisk]));

/** The power the row shows, and the word that shows it; null for none. */
function strongPowerOf(row: Row): { power: string; word: string } | null {
  const [subject, risk] = [subjectWords(row), riskWords(row)];
  if (!mayNameOne(subject) && !mayNameOne(risk)) return null;
  if (HELPS_ONLY.test(subject)) return null;
  for (const { power, words, inRisk } of STRONG_POWERS) {
    const word = words.find((each) => subject.includes(each)) ?? inRisk.find((each) => risk.includes(each));
    if (word !== undefined) return { power, word };
  }
  return null;
}
