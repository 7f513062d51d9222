import { type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isBlank } from './shared/blank';
import { offered } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { ELEMENT_TITLES, elementsIn, type MeasureElement } from './shared/measure-elements';
import { measuresBesides } from './shared/measure-suggestions';
import { perText } from './shared/per-text';
import { measureWords, type RiskGroup, soundRiskGroups } from './shared/risk-groups';

/** Columns beside the measure that tell one of its elements for it. */
const COLUMNS: Readonly<Record<MeasureElement, readonly string[]>> = {
  basis: ['basis'],
  post: ['responsiblePerson', 'departmentHead', 'responsibleLeader', 'supervisor'],
  frequency: ['monitoring'],
  evidence: ['evidence'],
};

/** Looks at all measures of a risk together; a column beside them counts for its element. */
export const measureIsCheckable = defineRule({
  meta: {
    id: 'measure-is-checkable',
    code: 'R-10',
    scope: 'table',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: {
      /** Number of the four elements that may be missing. */
      missing: 2,
    },
    docs: {
      'zh-CN': {
        what: '一条风险的全部措施，在制度依据、责任岗位、频次、留痕凭证四要素中缺三个以上。旁边有制度依据、责任人、监测指标、佐证材料等栏目并已填写的，算作具备。',
        why: '看不出依据什么、谁来做、多久一次、留下什么凭证的措施，无法检查是否落实。',
        how: '补写制度名称《》、责任岗位、频次和留痕材料（登记、纪要、签字、公示等）。',
      },
      en: {
        what: 'The measures of a risk lack three or more of: rule they rest on, responsible post, frequency, record left. Filled columns beside them count.',
        why: 'Without these nobody can check whether a measure is carried out.',
        how: 'Add the rule in 《》, the post, how often, and the record (register, minutes, signature, publication).',
      },
      source: 'S6；S2',
    },
  },
  create: ({ options, environment, report }) => ({
    end: (table) => {
      const toldIn = perText(elementsIn);
      for (const group of soundRiskGroups(table)) {
        const [row] = group.rows;
        const [measure] = group.measures;
        if (!row || !measure) continue;
        const missing = missingElements(group, toldIn(measureWords(group)));
        if (missing.length <= options.missing) continue;
        report({
          messageId: 'vague',
          at: measure.at,
          data: {
            row: measure.at.row ?? row.row,
            column: columnTitle(table, 'measures'),
            missing: missing.map((element) => ELEMENT_TITLES[element]),
            count: missing.length,
          },
          field: 'measures',
          row,
          ...offered(measuresBesides(measure, row, environment)),
        });
      }
    },
  }),
});

function missingElements(group: RiskGroup, told: ReadonlySet<MeasureElement>): MeasureElement[] {
  const isFilled = (row: Row, element: MeasureElement): boolean =>
    COLUMNS[element].some((name) => !isBlank(textOf(row, name)));
  const elements: readonly MeasureElement[] = ['basis', 'post', 'frequency', 'evidence'];
  return elements.filter(
    (element) => !told.has(element) && !group.rows.some((row) => isFilled(row, element)),
  );
}
