import { chartData } from '../../../src/report/charts/chart-data';
import { CHARTS } from '../../../src/report/charts/chart-definitions';
import { chartHtml, chartOf } from '../../../src/report/charts/chart-html';
import { htmlToDocx } from '../../../src/report/docx/html-to-docx';
import { FIGURES } from '../../../src/report/figures';
import { evaluateFigures } from '../../../src/report/figures/evaluate-figures';
import { childElements } from '../../../src/report/html/node';
import { parseHtml } from '../../../src/report/html/parse-html';
import { docxParts } from '../../support/docx-parts';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { brief } from '../support-briefing';

const { tables, environment } = recogniseMarkdown(ALL_LEDGERS);
const figures = evaluateFigures(FIGURES, tables, environment);
const chart = (id: string) => {
  const definition = CHARTS.find((each) => each.id === id);
  return definition ? chartData(definition, figures) : null;
};

describe('charts', () => {
  it('are drawn from figures that exist', () => {
    const known = new Set(FIGURES.map(({ id }) => id));
    const named = CHARTS.flatMap(({ points = [], series = [] }) =>
      [...points, ...series].map(([, id]) => id),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('show figures side by side or their parts', () => {
    expect(chart('levels')).toMatchObject({
      categories: ['一级', '二级', '三级'],
      series: [{ values: [2, 1, 0] }],
    });
    expect(chart('progress-by-unit')).toMatchObject({
      categories: ['办公室', '财务科'],
      series: [
        { name: '已完成', values: [1, 0] },
        { values: [0, 0] },
        { name: '正在整改', values: [0, 1] },
        {},
      ],
    });
    expect(chart('monthly-inspections')).toMatchObject({
      categories: ['1月', '2月', '3月'],
      series: [{ values: [1, 0, 2] }],
    });
    expect(chart('overdue-ageing')).toMatchObject({ series: [{ values: [0, 1, 0, 0] }] });
  });

  it('are nothing without their ledger, and a fault when there is no such chart', () => {
    const { 风险 = '' } = ALL_LEDGERS;
    expect(brief('{{chart "progress-by-unit"}}', { 风险 }).html).toBe('');
    expect(() => brief('{{chart "pie"}}', { 风险 })).toThrow(/chart-unknown/);
  });

  it.each(CHARTS.map(({ id }) => [id] as const))('%s goes through the HTML unharmed', (id) => {
    const data = chart(id);
    if (data === null) throw new Error('no data');
    const [element] = childElements(parseHtml(chartHtml(data, 1)), 'figure');
    expect(element && chartOf(element)).toEqual(data);
  });

  it('are numbered, drawn in the preview and editable in Word', async () => {
    const { html, figures: used } = brief('{{chart "levels"}}{{chart "progress-by-unit"}}', ALL_LEDGERS);
    expect(html).toContain('图2　各牵头科室问题整改进度（单位：个）');
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(used.map(({ id }) => id)).toContain('risk-points.level-1');
    const parts = await docxParts(html);
    const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(2);
    expect(Object.keys(parts).filter((name) => name.endsWith('.xlsx'))).toHaveLength(2);
    expect(parts[charts[0] ?? '']).toContain('一级');
  });

  it('are the same bytes in the Word file each time', async () => {
    const { html } = brief('{{chart "levels"}}', ALL_LEDGERS);
    const first = await htmlToDocx(html, { title: '图' });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await htmlToDocx(html, { title: '图' })).toEqual(first);
  });

  it('are left out of the Word file when a hand-made element holds no data', async () => {
    const parts = await docxParts(
      '<figure class="chart" data-chart="{}"><figcaption>图</figcaption></figure>',
    );
    expect(parts['word/document.xml']).toContain('图');
    expect(Object.keys(parts).some((name) => name.includes('charts/'))).toBe(false);
  });
});
