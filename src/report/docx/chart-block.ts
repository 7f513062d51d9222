import { LineRuleType, Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { type Chart, chartColour } from '../charts/chart';
import { chartOf } from '../charts/chart-html';
import { childElements, type HtmlElement } from '../html/node';
import { styled } from './paragraphs';
import { STYLE } from './styles';

/** Pixels at 96 a inch: as wide as the 版心. */
const WIDTH = 560;
const HEIGHT = 210;
/** Room that one lying bar takes. */
const BAND = 30;

const FONT = { name: 'Times New Roman', size: 11 };

/** A native chart, which can be edited in Word, with its caption below. */
export function chartBlocks(element: HtmlElement): readonly Paragraph[] {
  const chart = chartOf(element);
  const captions = childElements(element, 'figcaption').map((caption) =>
    styled(caption, STYLE.pictureCaption),
  );
  if (chart === null) return captions;
  const picture = new Paragraph({
    style: STYLE.caption,
    // In a line of exact height a drawing would be cut off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120, after: 0 },
    children: [new ChartRun(chartOptions(chart))],
  });
  return [picture, ...captions];
}

function chartOptions(chart: Chart): ChartRunOptions {
  const categories = [...chart.categories];
  const colours = categories.map((_, index) => chartColour(index));
  const common = {
    font: { name: FONT.name },
    chartArea: { border: 'none' },
    altText: { name: chart.id, title: chart.title, description: describe(chart) },
  } as const;
  const axis = { font: FONT };
  if (chart.kind === 'stacked') {
    return {
      ...common,
      type: 'bar',
      stacking: 'stacked',
      categories,
      series: chart.series.map(({ name, values }, index) => ({
        name,
        // A zero would be written upon its neighbour's number.
        values: values.map((value) => (value === 0 ? null : value)),
        color: chartColour(index),
      })),
      gapWidth: 60,
      dataLabels: { value: true, font: { ...FONT, color: 'FFFFFF' } },
      legend: { font: FONT },
      categoryAxis: { ...axis, reverseOrder: true },
      valueAxis: { visible: false, gridlines: false },
      transformation: { width: WIDTH, height: Math.max(140, categories.length * BAND + 56) },
    };
  }
  const [first] = chart.series;
  const series = [{ name: first?.name ?? chart.title, values: [...(first?.values ?? [])] }];
  if (chart.kind === 'pie') {
    return {
      ...common,
      type: 'pie',
      categories,
      series: series.map(({ name, values }) => ({
        name,
        values: values.map((value) => (value === 0 ? null : value)),
        colors: colours,
      })),
      dataLabels: { value: true, percentage: true, font: { ...FONT, color: 'FFFFFF' } },
      legend: { font: FONT },
      transformation: { width: WIDTH, height: HEIGHT },
    };
  }
  return {
    ...common,
    type: 'column',
    categories,
    series: series.map((each) => ({
      ...each,
      color: chartColour(2),
      ...(categories.length <= 3 && { colors: colours }),
    })),
    gapWidth: 80,
    dataLabels: { value: true, font: FONT },
    legend: false,
    categoryAxis: axis,
    valueAxis: { visible: false, gridlines: false },
    transformation: { width: WIDTH, height: HEIGHT },
  };
}

/** The numbers in words, for those who cannot see the picture. */
function describe({ categories, series, unit }: Chart): string {
  return series
    .map(({ name, values }) => {
      const points = categories.map((category, index) => `${category}${values[index] ?? 0}${unit}`);
      return `${name}：${points.join('、')}`;
    })
    .join('；');
}
