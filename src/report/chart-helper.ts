import { UserError } from '../core/errors';
import type { Chart } from './charts/chart';
import { chartData } from './charts/chart-data';
import { CHARTS, type ChartDefinition } from './charts/chart-definitions';
import { chartHtml } from './charts/chart-html';
import type { BriefingLog } from './figure-source';
import type { Figures } from './figures/evaluate-figures';
import type { TemplateHelper } from './template/helper';
import { SafeHtml } from './template/safe-html';

/**
 * `{{chart "levels"}}`: a picture of figures, numbered 图1, 图2 in the order of the text; nothing where its ledger is
 * not there or has nothing to show.
 * @param shown what of a category's text may be shown
 */
export function chartHelper(
  figures: Figures,
  log: BriefingLog,
  shown: (text: string) => string,
): Readonly<Record<string, TemplateHelper>> {
  let count = 0;
  return {
    chart: ([id]) => {
      const definition = CHARTS.find((each) => each.id === id);
      if (!definition) throw new UserError('chart-unknown', { name: String(id) });
      const chart = shownChart(definition, figures, shown);
      if (chart === null) return '';
      for (const figure of chart.figures) log.used.add(figure);
      count += 1;
      return new SafeHtml(chartHtml(chart, count));
    },
  };
}

/** A chart whose words are as they may be shown; null where there is nothing to show. */
export function shownChart(
  definition: ChartDefinition,
  figures: Figures,
  shown: (text: string) => string,
): Chart | null {
  const chart = chartData(definition, figures);
  return chart && { ...chart, categories: chart.categories.map(shown) };
}
