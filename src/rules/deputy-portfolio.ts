import { textOf } from '../core/table';
import { headsAmong } from '../ledger/unit-heads';
import { defineRule } from './shared/define-rule';
import { areasInCharge, type PortfolioArea } from './shared/portfolio-areas';

/** The five areas of power that no single deputy is to hold together. */
const AREAS: readonly PortfolioArea[] = [
  { area: '人事', words: ['人事', '选人用人', '干部任免', '干部选拔', '组织工作', '招录', '招聘'] },
  { area: '财务', words: ['财务', '财会', '资金', '预算', '经费', '财审'] },
  { area: '项目', words: ['项目', '工程', '基建', '施工'] },
  { area: '采购', words: ['采购', '招标', '招投标', '公共资源'] },
  { area: '审批', words: ['审批', '行政许可', '政务服务', '许可'] },
];

/** Judges the roster's own table of portfolios; the head's portfolio is another rule's matter. */
export const deputyPortfolio = defineRule({
  meta: {
    id: 'deputy-portfolio',
    code: 'X-07',
    scope: 'table',
    severity: 'warning',
    markOnly: 'fact-stands',
    ledgers: ['roster'],
    options: {
      /** The areas, with the words that name each. */
      areas: AREAS,
      /** How many of them one deputy may hold. */
      most: 4,
    },
    docs: {
      'zh-CN': {
        what: '一名副职同时分管人事、财务、项目、采购、审批五项工作（范围和项数可配置）。',
        why: '关键权力集中在一个人手里，分权制衡就落空；不能只把一把手手里的权整个移给一名副职。',
        how: '把其中一项以上调整给其他班子成员分管，并更新分工文件和名册。',
      },
      en: {
        what: 'One deputy is in charge of personnel, finance, projects, procurement and approvals together (areas and number are options).',
        why: 'Power taken from the head and given whole to one deputy is not divided.',
        how: 'Give at least one of the areas to another member of the team and update the roster.',
      },
      source: 'S28',
    },
  },
  create: ({ options, report }) => ({
    end: (table) => {
      if (table.part !== 'portfolios') return;
      const heads = headsAmong(table.rows.map((row) => textOf(row, 'position')));
      for (const [index, row] of table.rows.entries()) {
        const duties = row.cells.get('duties');
        if (!duties || heads[index]) continue;
        const areas = areasInCharge(duties.text, options.areas);
        if (areas.length <= options.most) continue;
        report({
          messageId: 'all-areas',
          at: duties.at,
          data: { row: row.row, count: areas.length, areas },
          field: 'duties',
          row,
        });
      }
    },
  }),
});
