import { cellRect } from '../grid/rect';
import type { Json } from '../grid/sheet-parts';
import { wrongShape } from './api-error';
import type { CellRange } from './cell-range';
import type { HostObject } from './host-object';
import { isRecord } from './json';
import { gridOf } from './range-writes';
import { rangeObject } from './types/range';
import { publicName, wireName } from './wire';

/** For every cell the properties asked for, `{ format: { fill: { color: true } } }` giving the same shape with values. */
export function cellProperties(range: CellRange, wishes: { [key: string]: Json }): Json[][] {
  return gridOf(range.area, (row, column) => answer(rangeObject(range.at(cellRect(row, column))), wishes));
}

function answer(object: HostObject, wishes: { [key: string]: Json }): Json {
  const found: { [key: string]: Json } = {};
  for (const [name, wish] of Object.entries(wishes)) {
    const inner = isRecord(wish) ? object.navigate(wireName(name)) : null;
    if (isRecord(wish)) found[publicName(name)] = inner && answer(inner, wish);
    else if (wish === true) found[publicName(name)] = object.read(wireName(name));
  }
  return found;
}

/** Sets properties cell by cell: a grid of the range's shape, an empty object leaving its cell alone. */
export function setCellProperties(range: CellRange, properties: Json): void {
  const { area } = range;
  if (!Array.isArray(properties) || properties.length !== area.bottom - area.top + 1) throw wrongShape();
  properties.forEach((line, down) => {
    if (!Array.isArray(line) || line.length !== area.right - area.left + 1) throw wrongShape();
    line.forEach((wish, across) => {
      if (isRecord(wish)) apply(rangeObject(range.at(cellRect(area.top + down, area.left + across))), wish);
    });
  });
}

function apply(object: HostObject, wish: { [key: string]: Json }): void {
  for (const [name, value] of Object.entries(wish)) {
    const inner =
      isRecord(value) && object.kindOf(wireName(name)) === 'navigation'
        ? object.navigate(wireName(name))
        : null;
    if (inner && isRecord(value)) apply(inner, value);
    else object.write(wireName(name), value);
  }
}
