import type { BoundCell } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeeze } from '../text/normalize';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { nearestCategory } from './shared/nearest-category';
import { shownRow } from './shared/shown-row';

const FIELDS: readonly string[] = ['body', 'method', 'content'];

/** What stands around a listed word (局机关纪委, 财务纪律执行情况) does not matter, but the cell must hold one. */
export const inspectionVocabulary = defineRule({
  meta: {
    id: 'inspection-vocabulary',
    code: 'X-27',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['inspections'],
    options: {
      /** Matters of inspection beyond the nine of the policy document; words of which one must occur. */
      moreContents: [
        '作风',
        '纪律',
        '在岗',
        '值班',
        '会风',
        '请销假',
        '婚丧',
        '车辆',
        '用车',
        '报销',
        '经费',
        '资金',
        '账目',
        '津补贴',
        '采购',
        '工程',
        '项目',
        '资产',
        '办公用房',
        '招标',
        '合同',
        '印章',
        '八项规定',
        '四风',
        '节日',
        '节假日',
        '廉洁',
        '廉政',
        '一岗双责',
        '主体责任',
        '责任制',
        '责任落实',
        '履职',
        '履责',
        '意识形态',
        '选人用人',
        '整改',
        '制度',
        '风险',
        '党建',
        '三会一课',
        '组织生活',
        '信访',
        '保密',
        '安全',
        '服务',
        '窗口',
        '决策',
        '酒',
        '礼金',
        '人情',
      ] as readonly string[],
    },
    docs: {
      'zh-CN': {
        what: '检查方式、监督主体、检查内容的取值不在允许表：方式为定期检查、随机抽查、专项督查、明察暗访等；主体为党组、基层党组织、机关纪委、党员四类；内容为制度规定的九项及配置中补充的事项。',
        why: '取值统一，才能按方式、主体、内容分类统计，核对每类检查是否都做了。',
        how: '改填允许表中的值（给出最接近的建议）；单位另有检查事项的，在配置的 moreContents 中补充。',
      },
      en: {
        what: 'Method, supervising body or matter of an inspection is none of the allowed values: the methods, the four kinds of bodies, the nine matters and those added by option.',
        why: 'Only fixed values can be counted by kind.',
        how: 'Take an allowed value (the nearest is offered), or add the matter to the option moreContents.',
      },
      source: '种001（三方式）；种002（四主体）；种003（九项内容）',
    },
  },
  create: ({ options, report }) => ({
    row: (row, table) => {
      for (const name of FIELDS) {
        const cell = row.cells.get(name);
        if (!cell || isBlank(cell.text) || !isOwnCell(cell, row)) continue;
        if (holdsAllowed(cell, name === 'content' ? options.moreContents : [])) continue;
        const after = nearestCategory(cell);
        report({
          messageId: name,
          at: cell.at,
          data: { row: shownRow(cell, row), column: columnTitle(table, name), value: cell.text },
          field: name,
          row,
          ...(after !== null && isEditable(cell) && { suggestions: [fixCell(cell, after, 'suggestion')] }),
        });
      }
    },
  }),
});

function holdsAllowed({ field, text }: BoundCell, more: readonly string[]): boolean {
  const plain = squeeze(text);
  return [...(field.categories?.flat() ?? []), ...more].some((word) => plain.includes(squeeze(word)));
}
