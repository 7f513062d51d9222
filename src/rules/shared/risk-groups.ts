import type { BoundCell, Row, Table } from '../../core/table';
import { rememberedFor } from '../../text/remembered';
import { isBlank } from './blank';
import { perText } from './per-text';
import { looksLikeMeasure } from './risk-signs';

/** One risk with the rows that belong to it: a risk merged over several rows has a measure in each. */
export interface RiskGroup {
  readonly risk: BoundCell;
  readonly rows: readonly Row[];
  /** The filled measure cells, each once. */
  readonly measures: readonly BoundCell[];
}

/** The risks of a table in order; rows without a risk or a measure column are left out. Many rules go by them. */
export const riskGroups: (table: Table) => readonly RiskGroup[] = rememberedFor(({ rows }: Table) => {
  const groups: { risk: BoundCell; rows: Row[]; measures: BoundCell[] }[] = [];
  for (const row of rows) {
    const [risk, measures] = [row.cells.get('risk'), row.cells.get('measures')];
    if (!risk || !measures || isBlank(risk.text)) continue;
    const last = groups.at(-1);
    const group = last && last.risk.at.row === risk.at.row ? last : { risk, rows: [], measures: [] };
    if (group !== last) groups.push(group);
    group.rows.push(row);
    // The rows of a merge are neighbours: it is enough to look at the last one.
    const isNew = group.measures.at(-1)?.at.row !== measures.at.row;
    if (isNew && !isBlank(measures.text)) group.measures.push(measures);
  }
  return groups;
});

/** The words of a risk's measures, all together. */
export function measureWords({ measures }: RiskGroup): string {
  const [only] = measures;
  if (only && measures.length === 1) return only.text;
  return measures.map(({ text }) => text).join('\n');
}

/** Those of them whose risk is one: a measure that changed places with it is C-19's matter, and nothing more can be said of it. */
export const soundRiskGroups: (table: Table) => readonly RiskGroup[] = rememberedFor((table: Table) => {
  const isSwapped = perText(looksLikeMeasure);
  return riskGroups(table).filter(({ risk }) => !isSwapped(risk.text));
});
