import { UserError } from '../core/errors';
import type { Chart } from './charts/chart';
import { chartData } from './charts/chart-data';
import { CHARTS } from './charts/chart-definitions';
import { chartHtml } from './charts/chart-html';
import type { BriefingLog } from './figure-source';
import type { Figures } from './figures/evaluate-figures';
import type { TemplateHelper } from './template/helper';
import { SafeHtml } from './template/safe-html';

/**
 * `{{chart "levels"}}`: a picture of figures, numbered 图1, 图2 in the order of the text; nothing where its ledger is
 * not there or has nothing to show.
 */
export function chartHelper(
  figures: Figures,
  log: BriefingLog,
  shown: (text: string) => string,
): { readonly helpers: Readonly<Record<string, TemplateHelper>>; readonly charts: Chart[] } {
  const charts: Chart[] = [];
  const chart: TemplateHelper = ([id]) => {
    const definition = CHARTS.find((each) => each.id === id);
    if (!definition) throw new UserError('chart-unknown', { name: String(id) });
    const data = chartData(definition, figures);
    if (data === null) return '';
    for (const figure of data.figures) log.used.add(figure);
    const drawn = { ...data, categories: data.categories.map(shown) };
    charts.push(drawn);
    return new SafeHtml(chartHtml(drawn, charts.length));
  };
  return { helpers: { chart }, charts };
}
