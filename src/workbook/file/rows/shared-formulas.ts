import { offsetFormula } from '../../rows/shift-formula';
import { CellCursor } from './cell-cursor';
import { rewriteTags } from './rewrite-xml';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * A sheet's cells with every shared formula written out: after an insertion the cells that share one no longer stand as far from
 * its first cell as before. XML without shared formulas comes back as it is.
 */
export function unshareFormulas(cells: string): string {
  if (!SHARED.test(cells)) return cells;
  const masters = new Map<string, Master>();
  const cursor = new CellCursor();
  const expanded = rewriteTags(cells, ['row', 'c', 'f'], (tag) => {
    cursor.visit(tag);
    if (tag.name !== 'f' || tag.attribute('t') !== 'shared') return null;
    const { row, column } = cursor;
    const index = tag.attribute('si') ?? '';
    if (tag.text !== '') masters.set(index, { row, column, formula: tag.text });
    const master = masters.get(index);
    if (!master) return null;
    const formula = offsetFormula(master.formula, row - master.row, column - master.column);
    return { attributes: { t: PLAIN }, text: formula };
  });
  return expanded.replace(MARKED, '<$1f>$2</$1f>');
}

const SHARED = /\st\s*=\s*["']shared["']/;
/** Marks the tags that are to become plain ones. */
const PLAIN = 'taizhang-plain';
const MARKED =
  /<((?:[\w.-]+:)?)f\b[^>]*\st\s*=\s*["']taizhang-plain["'][^>]*>([^<]*)(?:<\/(?:[\w.-]+:)?f\s*>)?/g;
