import { hasField, headerLocation, type Row, type Table, textOf } from '../core/table';
import { canonicalCategory } from '../ledger/category';
import { defineRule } from './shared/define-rule';
import { speaksOfIntegrity } from './shared/integrity-words';
import { isYearOver, judgedYear } from './shared/judged-year';
import { occasionsOf } from './shared/occasions';
import { unitLedger } from './shared/unit-ledger';
import { answerOf } from './shared/yes-no';

/** H-18. Judges years that are over; the number that the superior level asks for is an option. */
export const integrityStudySessions = defineRule({
  meta: {
    id: 'integrity-study-sessions',
    code: 'H-18',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'work-first',
    ledgers: ['education'],
    options: {
      /** Least number of sessions a year. */
      perYear: 4,
    },
    docs: {
      'zh-CN': {
        what: '全年党组理论学习中心组的党风廉政专题学习少于规定次数（默认4次，可按本级要求改为6次等）。',
        why: '中心组每年安排党风廉政专题学习，次数是主体责任考核的硬指标。',
        how: '核对有无漏登、“是否党风廉政专题”有无漏填；确实不足的，说明情况并纳入下年计划。',
      },
      en: {
        what: 'The study group of the party group held fewer sessions on integrity than required (4 a year unless configured).',
        why: 'The sessions of the study group are counted in the yearly appraisal.',
        how: 'Look for sessions left out or not marked; explain what is missing and plan it for next year.',
      },
      source: 'S88；种004',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { all } = unitLedger(subject, 'education', 'kind');
      const held = all.filter(({ part }) => part === undefined);
      const [anchor] = held;
      if (!anchor || !subject.tables.includes(anchor)) return;
      const year = judgedYear(held, 'date', environment);
      if (!isYearOver(year, environment)) return;
      const sessions = occasionsOf(held, year, environment, isIntegritySession);
      if (sessions.length >= options.perYear) return;
      report({
        messageId: 'too-few',
        at: headerLocation(anchor, 'kind'),
        data: { year, count: sessions.length, least: options.perYear },
        field: 'kind',
        ledger: anchor.ledger,
      });
    },
  }),
});

function isIntegritySession(row: Row, table: Table): boolean {
  const kind = row.cells.get('kind');
  if (!kind || !(canonicalCategory(kind.field, kind.text) === '中心组' || /中心组/.test(kind.text)))
    return false;
  const mark = row.cells.get('integrityTopic');
  if (mark && hasField(table, 'integrityTopic')) return answerOf(mark) === 'yes';
  return speaksOfIntegrity(`${textOf(row, 'theme')}；${textOf(row, 'material')}`);
}
