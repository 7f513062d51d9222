import { DEFINITIONS } from '../../../src/ledger/definitions';
import { FIGURES } from '../../../src/report/figures';
import { evaluateFigures } from '../../../src/report/figures/evaluate-figures';
import { standardFigures } from '../../../src/report/figures/standard-figures';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';

const { tables, environment } = recogniseMarkdown(ALL_LEDGERS);
const figures = evaluateFigures(FIGURES, tables, environment);

describe('standardFigures', () => {
  it('counts the rows of every ledger and part', () => {
    for (const definition of DEFINITIONS) {
      const [first] = standardFigures(definition);
      expect(first?.id).toMatch(/\.total$/);
      expect(first?.ledger).toBe(definition.id);
    }
    expect(figures.get('education.plan.total')?.value).toBe(2);
  });

  it('counts by category, under the spelling the ledger uses too', () => {
    expect(figures.get('holiday-reminders.means=短信')).toMatchObject({ value: 3, unit: '次' });
    expect(figures.get('talks.talkType=约谈')).toMatchObject({ value: 1 });
    expect(figures.get('holiday-reminders.by-means')?.groups).toEqual([
      expect.objectContaining({ label: '短信', value: 3 }),
      expect.objectContaining({ label: '文件', value: 1 }),
    ]);
  });

  it('tells statuses apart so that they add up to the whole', () => {
    const count = (name: string) => Number(figures.get(`rectification.${name}`)?.value);
    const parts = ['done', 'partly', 'doing', 'not-started', 'unclear'].map(count);
    expect(parts).toEqual([1, 0, 1, 0, 1]);
    expect(parts.reduce((sum, value) => sum + value, 0)).toBe(count('total'));
    expect(figures.get('rectification.done-share')).toMatchObject({
      numerator: 1,
      denominator: 3,
      value: 33.33,
    });
  });

  it('breaks down by department, month and days overdue, each part with its rows', () => {
    expect(figures.get('rectification.by-department')?.groups).toMatchObject([
      { label: '办公室', value: 1, rows: [{ row: 2 }] },
      { label: '财务科', value: 2, rows: [{ row: 3 }, { row: 4 }] },
    ]);
    expect(
      figures.get('inspections.by-month-of-date')?.groups?.map(({ label, value }) => [label, value]),
    ).toEqual([
      ['1月', 1],
      ['2月', 0],
      ['3月', 2],
    ]);
    expect(figures.get('rectification.overdue-ageing')?.groups?.map(({ value }) => value)).toEqual([
      0, 1, 0, 0,
    ]);
  });

  it('makes nothing but counts of ledgers on persons', () => {
    const sensitive = FIGURES.filter(({ ledger }) =>
      ['talks', 'first-form', 'integrity-files'].includes(ledger),
    );
    expect(sensitive.length).toBeGreaterThan(20);
    const lists = sensitive.filter(({ measure }) => measure.kind === 'list' || measure.kind === 'days');
    expect(lists).toEqual([]);
  });
});

describe('figures of a period', () => {
  const inPeriod = (name: string, start: string, end: string) =>
    evaluateFigures(FIGURES, tables, { ...environment, period: { name, year: 2023, start, end } });

  it('count the events of that period only, and the states as they stand', () => {
    const half = inPeriod('2023H1', '2023-01-01', '2023-06-30');
    expect(half.get('meetings.special-study')).toMatchObject({ value: 1, rows: [{ row: 2 }] });
    expect(half.get('rectification.total')?.value).toBe(3);
    expect(inPeriod('2022', '2022-01-01', '2022-12-31').get('inspections.total')?.value).toBe(0);
  });
});

describe('figures beside those of the period before', () => {
  const before = recogniseMarkdown({
    ...ALL_LEDGERS,
    风险: `${ALL_LEDGERS.风险?.split('\n').slice(0, 5).join('\n')}`,
  });
  const compared = evaluateFigures(FIGURES, tables, environment, before.tables);

  it('carry the number of the period before', () => {
    expect(compared.get('risk-points.total')).toMatchObject({ value: 3, previous: 1 });
    expect(compared.get('risk-points.level-1-list')?.previous).toBeUndefined();
    expect(compared.get('policy.five-musts')?.previous).toBeUndefined();
    expect(figures.get('risk-points.total')?.previous).toBeUndefined();
  });

  it('name the rows that are new', () => {
    expect(compared.get('risk-points.added')?.rows.map(({ row }) => row)).toEqual([5, 6]);
    expect(figures.get('risk-points.added')?.supported).toBe(false);
  });
});

describe('a column that is not there', () => {
  const lacking = (sheet: string) => {
    const recognised = recogniseMarkdown({ 表: sheet });
    return evaluateFigures(FIGURES, recognised.tables, recognised.environment);
  };
  const problems =
    '| 序号 | 来源 | 反馈问题 | 整改措施 | 责任人 |\n| 1 | 县审计局 | 资产未入账 | 补记账目 | 高思源 |';

  it('is named by figures that need it, when the ledger must have it', () => {
    const found = lacking(problems);
    expect(found.get('rectification.total')).toMatchObject({ value: 1, supported: true });
    expect(found.get('rectification.total')?.missing).toBeUndefined();
    expect(found.get('rectification.done')?.missing).toEqual([
      { path: '样例.xlsx', sheet: '表', column: '状态' },
    ]);
    expect(found.get('rectification.done-share')?.missing).toBeDefined();
  });

  it('leaves a figure unsupported, when the ledger need not have it', () => {
    const figure = lacking(problems).get('rectification.handled');
    expect(figure).toMatchObject({ supported: false });
    expect(figure?.missing).toBeUndefined();
  });
});
