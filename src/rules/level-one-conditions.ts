import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { formatLevel } from '../text/level';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { riskWords, subjectWords } from './shared/leaders';
import { oncePerCell } from './shared/once-per-cell';
import { parsedLevelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';

/** The three conditions under which a post is level 1, by the words of a row. */
const CONDITIONS: readonly { readonly name: string; readonly words: RegExp }[] = [
  {
    name: '自由裁量无限制',
    words:
      /自由裁量权?(?:没有|无|不受|缺乏|缺少|未受)(?:明确|具体|任何|有效)?(?:限制|制约|约束|标准|基准)|(?:无|没有|不受)限制的?自由裁量/,
  },
  {
    name: '曾发生不廉洁问题',
    words:
      /(?<!未|没有|从未|不|无)(?:曾经?|以往|近[一二三四五两1-5]年来?|过去)(?:发生|出现|存在|查处)过?[^，,。；;]{0,6}(?:违纪|违法|不廉洁|腐败|廉政问题|受贿|贪污|案件)/,
  },
  {
    name: '对权力行使有重大影响',
    words: /对(?:行使)?(?:权力|职权)的?(?:行使|运行)?(?:有|具有|产生|造成)(?:着)?重大影响/,
  },
];

/** A word that each of them holds: few rows have any. */
const ANY_CONDITION = /裁量|影响|违纪|违法|不廉洁|腐败|廉政问题|受贿|贪污|案件/;

/** A level is never raised by the product; the row is only pointed out. */
export const levelOneConditions = defineRule({
  meta: {
    id: 'level-one-conditions',
    code: 'R-09',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '风险点、权力事项或备注写明自由裁量没有限制、曾发生不廉洁问题、对权力行使有重大影响三者之一，等级却不是一级（高）。',
        why: '具备三个条件之一的岗位，应当按一级管理。',
        how: '重新评定等级，或说明不定一级的理由；工具不会自动提高等级。',
      },
      en: {
        what: 'Risk, power or remark say that discretion is unlimited, that corruption occurred before, or that the exercise of power is greatly influenced, and the level is not 1.',
        why: 'Any of the three conditions makes a post level 1.',
        how: 'Judge the level again, or give the reason for a lower one; the tool never raises a level.',
      },
      source: 'S78',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('riskLevel');
        const given = parsedLevelOf(row, environment);
        if (!cell || !given || given.level === 1) return;
        const text = `${subjectWords(row)}\n${riskWords(row)}\n${textOf(row, 'remark')}`.replaceAll(
          /[ \t]+/g,
          '',
        );
        if (!ANY_CONDITION.test(text)) return;
        const met = CONDITIONS.flatMap(({ name, words }) => {
          const word = words.exec(text)?.[0];
          return word === undefined ? [] : [{ name, word }];
        });
        if (met.length === 0 || !first(cell.at)) return;
        report({
          messageId: 'condition',
          at: cell.at,
          data: {
            row: shownRow(cell, row),
            column: columnTitle(table, 'riskLevel'),
            level: cell.text,
            conditions: met.map(({ name }) => name),
            words: met.map(({ word }) => word),
          },
          field: 'riskLevel',
          row,
          ...(isEditable(cell) && {
            suggestions: [
              fixCell(
                cell,
                formatLevel(1, given.notation, environment.settings.levels.mapping),
                'suggestion',
              ),
            ],
          }),
        });
      },
    };
  },
});
