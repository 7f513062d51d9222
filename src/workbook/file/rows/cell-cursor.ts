import { parseCellName } from '../../../core/location';
import type { VisitedTag } from './rewrite-xml';

/** Follows the tags of a sheet's cells and knows the cell it is in, also where rows and cells do not say their place. */
export class CellCursor {
  /** 1-based; 0 before the first one. */
  row = 0;
  /** 1-based; 0 before the first one of a row. */
  column = 0;

  visit(tag: VisitedTag): void {
    if (tag.name === 'row') {
      this.row = Number(tag.attribute('r')) || this.row + 1;
      this.column = 0;
    } else if (tag.name === 'c') {
      this.column = parseCellName(tag.attribute('r') ?? '')?.column ?? this.column + 1;
    }
  }
}
