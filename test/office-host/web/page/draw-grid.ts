import type { CellView, SheetView } from '../sheet-view';

/** Letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Draws the sheet as a table; each cell carries its address. */
export function drawGrid(view: SheetView, container: Element): void {
  const table = document.createElement('table');
  const widths = document.createElement('colgroup');
  widths.append(element('col', { width: '44' }));
  for (const width of view.widths) widths.append(element('col', { width: String(Math.round(width * 8)) }));
  table.append(widths, head(view), body(view));
  table.style.width = `${44 + view.widths.reduce((sum, width) => sum + Math.round(width * 8), 0)}px`;
  container.replaceChildren(table);
}

function head(view: SheetView): HTMLElement {
  const row = document.createElement('tr');
  row.append(element('th', {}));
  for (let column = 0; column < view.columns; column += 1)
    row.append(element('th', {}, columnLetters(column)));
  const section = document.createElement('thead');
  section.append(row);
  return section;
}

function body(view: SheetView): HTMLElement {
  const cells = new Map(view.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const merges = new Map(view.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const covered = coveredCells(view);
  const section = document.createElement('tbody');
  for (let row = 0; row < view.rows; row += 1) {
    const line = document.createElement('tr');
    line.hidden = view.hiddenRows.includes(row);
    line.append(element('th', {}, String(row + 1)));
    for (let column = 0; column < view.columns; column += 1) {
      if (covered.has(`${row} ${column}`)) continue;
      const cell = drawCell(cells.get(`${row} ${column}`), `${columnLetters(column)}${row + 1}`);
      const merge = merges.get(`${row} ${column}`);
      if (merge) {
        cell.rowSpan = merge.bottom - merge.top + 1;
        cell.colSpan = merge.right - merge.left + 1;
      }
      if (isSelected(view, row, column)) cell.classList.add('selected');
      line.append(cell);
    }
    section.append(line);
  }
  return section;
}

function drawCell(cell: CellView | undefined, address: string): HTMLTableCellElement {
  const drawn = document.createElement('td');
  drawn.dataset.address = address;
  if (!cell) return drawn;
  drawn.textContent = cell.text;
  const fill = cell.mark ?? cell.fill;
  if (fill !== undefined) drawn.style.background = fill;
  if (cell.bold) drawn.style.fontWeight = '600';
  if (cell.color !== undefined) drawn.style.color = cell.color;
  if (cell.note !== undefined) {
    drawn.classList.add('note');
    drawn.title = cell.note;
  }
  return drawn;
}

function isSelected({ selection }: SheetView, row: number, column: number): boolean {
  return (
    row >= selection.top && row <= selection.bottom && column >= selection.left && column <= selection.right
  );
}

function coveredCells({ merges, rows, columns }: SheetView): Set<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, rows); row += 1) {
      for (let column = left; column <= Math.min(right, columns); column += 1) {
        if (row !== top || column !== left) covered.add(`${row} ${column}`);
      }
    }
  }
  return covered;
}

function element(tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
