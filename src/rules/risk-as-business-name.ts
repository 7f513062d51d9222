import type { BoundCell } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { splitItems } from '../text/items';
import { squeeze } from '../text/normalize';
import { ofKind, ownCellVisitor } from './shared/applies';
import { offered } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { describesRisk, isConsequenceOnly } from './shared/risk-signs';
import { risksInstead } from './shared/risk-suggestions';

/** Nouns by which the name of a business or a duty ends. */
const BUSINESS_END =
  /(?:管理|工作|使用|任用|选拔|推荐|培养|录用|招聘|招录|采购|招标|投标|审批|许可|报销|支付|拨付|结算|核算|预算|决算|接待|建设|维护|维修|审核|审查|验收|发放|处置|处理|登记|执法|监管|监督|检查|考核|考评|评审|评比|签订|履行|运行|运转|流程|环节|事项|业务|职责|服务|保管|保障|收缴|征收|收费|统计|调配|分配|安排|编制|变更|印章|车辆|资金|档案|合同)$/;

/** C-20. Every item of the cell must be a bare name or a bare consequence before the rule speaks. */
export const riskAsBusinessName = defineRule({
  meta: {
    id: 'risk-as-business-name',
    code: 'C-20',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: { longestName: 20 },
    docs: {
      'zh-CN': {
        what: '风险点只写了业务名称或岗位职责（如“公车管理”），或只写了后果，没有写出可能的不当行为。超过20字（可调）的不按名称判断。',
        why: '排查的是“谁在什么环节可能怎样以权谋私或不正确履职”，只有名称或后果，措施就无从对应。',
        how: '按“主体＋环节＋不当行为（未…、擅自…、违规…）＋后果”改写；也可从风险库的候选中选取属实的一条。',
      },
      en: {
        what: 'The risk is only the name of a business or a duty, or only a consequence; no improper act is described. Texts over 20 characters (adjustable) are not taken for names.',
        why: 'A risk tells who may abuse power, at which step and how; measures cannot answer a bare name.',
        how: 'Write subject, step, improper act and consequence, or take the candidate that is true here.',
      },
      source: 'S7；S70；S1',
    },
  },
  create: ({ environment, options, report }) =>
    ownCellVisitor(
      ofKind('risk'),
      (text) => namedOnly(text, options.longestName) !== null,
      (cell, row, table) => {
        const named = namedOnly(cell.text, options.longestName);
        if (!named) return;
        const { items, names, consequences } = named;
        report({
          messageId: names.length > 0 ? 'business' : 'consequence',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: [...names, ...consequences],
          },
          field: cell.field.name,
          row,
          ...offered(isWhole(cell, items) ? risksInstead(cell, row, environment) : []),
        });
      },
    ),
});

/** The items of a text when each is the name of a business or tells only what may come of it; null otherwise. */
function namedOnly(text: string, longest: number) {
  const items: string[] = [];
  const names: string[] = [];
  const consequences: string[] = [];
  for (const { text: written } of splitItems(text)) {
    const item = squeeze(written).replace(/[。.；;，,]+$/, '');
    const isName = isBusinessName(item, longest);
    const isConsequence = isConsequenceOnly(item);
    if (!isName && !isConsequence) return null;
    items.push(item);
    if (isName) names.push(item);
    if (isConsequence) consequences.push(item);
  }
  return items.length > 0 ? { items, names, consequences } : null;
}

/** A risk of the library may stand for one name, not for several. */
function isWhole({ field }: BoundCell, items: readonly string[]): boolean {
  return field.name === 'risk' && items.length === 1;
}

function isBusinessName(item: string, longest: number): boolean {
  return item.length <= longest && BUSINESS_END.test(item) && !describesRisk(item);
}
