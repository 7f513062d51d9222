import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { RISK_TYPES } from '../ledger/definitions/vocabularies';
import { likelyRiskType } from '../ledger/risk-type-words';
import { squeeze } from '../text/normalize';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

const SPELLINGS: ReadonlySet<string> = new Set(RISK_TYPES.flat().map(bareType));

/** C-11. A cell may name several of the five kinds; 工作流程 is another word for 业务流程. */
export const riskTypeAllowed = defineRule({
  meta: {
    id: 'risk-type-allowed',
    code: 'C-11',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '风险类型不在五类之内：思想道德、岗位职责、业务流程（工作流程）、制度机制、外部环境。',
        why: '上级按五类汇总排查情况，自拟的类别无法归入任何一类。',
        how: '从五类中选填；建议值按本行文字中的关键词给出，请核对后采用。',
      },
      en: {
        what: 'The kind of risk is none of the five: moral, duties, work process, rules, outside influence.',
        why: 'Superior units count risks by these five kinds; a kind of one’s own falls out of the count.',
        how: 'Choose one of the five; the suggestion goes by key words of the row and needs a check.',
      },
      source: 'S5；S40；S41；S1',
    },
  },
  create: ({ report }) =>
    ownCellVisitor(
      ofKind('risk-type'),
      (text) => unknownTypes(text).length > 0,
      (cell, row, table) => {
        const type = likelyRiskType(cell.text) ?? likelyRiskType(textOf(row, 'risk'));
        report({
          messageId: 'unknown',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
          },
          field: cell.field.name,
          row,
          ...(type !== null && { suggestions: [fixCell(cell, type, 'suggestion')] }),
        });
      },
    ),
});

/** The words of a cell that name none of the five kinds. */
function unknownTypes(text: string): string[] {
  return typesIn(text).filter((type) => !SPELLINGS.has(type));
}

function typesIn(text: string): string[] {
  return squeeze(text.replaceAll(/[\n、，,；;/|]+|(?<=风险|类)[和及与]/g, '、'))
    .split('、')
    .map(bareType)
    .filter((type) => type !== '');
}

/** 1.业务流程类风险 → 业务流程; 廉政风险, which names no kind, stays as it is. */
function bareType(text: string): string {
  const own = text.replace(/^\d+[.)）]?/, '');
  return own.replace(/(?:廉政|廉洁)?风险$|类(?:廉政|廉洁)?(?:风险)?$/, '') || own;
}
