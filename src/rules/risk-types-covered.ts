import { hasField, headerLocation, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { RISK_TYPES } from '../ledger/definitions/vocabularies';
import { squeeze } from '../text/normalize';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';

/** In a personal register each kind of risk is a column. */
const COLUMN_OF_TYPE: readonly string[] = [
  'moralRisk',
  'dutyRisk',
  'processRisk',
  'systemRisk',
  'externalRisk',
];

/** H-09. */
export const riskTypesCovered = defineRule({
  meta: {
    id: 'risk-types-covered',
    code: 'H-09',
    scope: 'table',
    severity: 'info',
    markOnly: 'only-unit-knows',
    ledgers: ['risk-points', 'personal-register'],
    options: {
      /** Rows from which a list of risk points may be expected to show all five kinds. */
      rows: 8,
    },
    docs: {
      'zh-CN': {
        what: '8行以上的风险点台账缺少五类风险中的某一类；个人登记表缺少某一类风险的栏目，或该栏全部空白。没有“风险类型”列的台账不查。',
        why: '排查要覆盖思想道德、岗位职责、业务流程、制度机制、外部环境五类，最常漏的是思想道德和外部环境。',
        how: '对照五类补充排查；确无此类风险的，可不改。',
      },
      en: {
        what: 'A list of 8 risk points or more lacks one of the five kinds, or a personal register has no column for a kind, or only blanks in it. Lists without a column for the kind are not judged.',
        why: 'All five kinds are to be searched; moral and outside risks are the ones mostly left out.',
        how: 'Search the missing kinds; leave it where there is none.',
      },
      source: 'S5；S41',
    },
  },
  create: ({ options, report }) => ({
    end: (table) => {
      const isRegister = table.ledger === 'personal-register';
      if (isRegister ? table.rows.length === 0 : table.rows.length < options.rows) return;
      if (!isRegister && !hasField(table, 'riskType')) return;
      const types = isRegister ? blankTypes(table) : unnamedTypes(table);
      if (types.length === 0) return;
      const at = isRegister ? table.titleAt : headerLocation(table, 'riskType');
      const column = isRegister ? '' : columnTitle(table, 'riskType');
      report({
        messageId: isRegister ? 'register' : 'list',
        at,
        data: { column, types },
        ...(!isRegister && { field: 'riskType' }),
      });
    },
  }),
});

/** The kinds that no row names. Silent where most rows name none of the five: then C-11 speaks. */
function unnamedTypes({ rows }: Table): string[] {
  const texts = rows.map((row) => squeeze(textOf(row, 'riskType')));
  const named = RISK_TYPES.map(([type, ...spellings]) => {
    return { type, rows: texts.filter((text) => spellings.some((word) => text.includes(word))).length };
  });
  if (named.reduce((sum, each) => sum + each.rows, 0) * 2 < rows.length) return [];
  return named.filter((each) => each.rows === 0).map(({ type }) => type);
}

function blankTypes({ rows }: Table): string[] {
  return RISK_TYPES.flatMap(([type], index) =>
    rows.every((row) => isBlank(textOf(row, COLUMN_OF_TYPE[index] ?? ''))) ? [type] : [],
  );
}
