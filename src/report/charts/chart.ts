/** How a chart is drawn: upright columns, lying bars one upon the other, or a pie. */
export type ChartKind = 'column' | 'stacked' | 'pie';

/** One row of values, a value for each category. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
}

/** A chart's data, the same for Word, Excel and the HTML preview. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly kind: ChartKind;
  /** Measure word of the values: 个. */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Ids of the figures it shows. */
  readonly figures: readonly string[];
}

/** Colours that stay apart in black and white print too: dark, middle, light. */
const COLOURS = ['A61C1C', 'E08A3C', '4472A8', '9AA5B1', '5B7F5B', 'C9B458'] as const;

/** The colour of a series, or of a slice of a pie, as RRGGBB. */
export function chartColour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? COLOURS[0];
}
