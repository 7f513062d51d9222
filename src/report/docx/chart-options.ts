import type { ChartRunOptions } from 'docx/charts';
import { type Chart, chartColour } from '../charts/chart';

/** Pixels at 96 a inch: as wide as the 版心. */
const WIDTH = 560;
const HEIGHT = 210;
/** Room that one lying bar takes. */
const BAND = 30;

const FONT = { name: 'Times New Roman', size: 11 };

/** Width and height of a chart in pixels at 96 a inch. */
export function chartSize({ kind, categories }: Chart): { readonly width: number; readonly height: number } {
  const height = kind === 'stacked' ? Math.max(140, categories.length * BAND + 56) : HEIGHT;
  return { width: WIDTH, height };
}

/** How a chart is drawn in Word. */
export function chartOptions(chart: Chart): ChartRunOptions {
  const categories = [...chart.categories];
  const colours = categories.map((_, index) => chartColour(index));
  const common = {
    font: { name: FONT.name },
    chartArea: { border: 'none' },
    transformation: chartSize(chart),
    altText: { name: chart.id, title: chart.title, description: describeChart(chart) },
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
  };
}

/** The numbers in words, for those who cannot see the picture. */
export function describeChart({ categories, series, unit }: Chart): string {
  return series
    .map(({ name, values }) => {
      const points = categories.map((category, index) => `${category}${values[index] ?? 0}${unit}`);
      return `${name}：${points.join('、')}`;
    })
    .join('；');
}
