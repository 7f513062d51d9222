import type { SheetView } from '../sheet-view';
import { callHost } from './call-host';
import { columnLetters, drawGrid } from './draw-grid';
import { openPane, type Setup } from './relay';

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

let view: SheetView | undefined;
let isEditing = false;

/** Draws the workbook as it stands now, unless the person is typing. */
async function refresh(): Promise<void> {
  if (isEditing) return;
  const shown: SheetView = await (await fetch('/view')).json();
  // The person may have begun to type meanwhile.
  if (isEditing) return;
  view = shown;
  document.title = `${shown.book} — Excel 模拟宿主`;
  find('#book').textContent = shown.book + (shown.isProtected ? '（工作表受保护）' : '');
  find('#address').textContent = shown.selection.name;
  const { top, left } = shown.selection;
  const cell = shown.cells.find(({ row, column }) => row === top && column === left);
  find('#content').textContent = cell?.text ?? '';
  drawGrid(shown, find('#grid'));
  showSelection(shown);
  const tabs = shown.sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => {
      const tab = button(name, () => callHost('show', { sheet: name }));
      tab.setAttribute('aria-current', String(name === shown.active));
      return tab;
    });
  find('#tabs').replaceChildren(...tabs);
}

let lastSelection = '';

/** Scrolls to cells that were selected since the last time, by the person or by the add-in. */
function showSelection({ active, selection }: SheetView): void {
  const now = `${active}!${selection.name}`;
  if (now === lastSelection) return;
  lastSelection = now;
  document.querySelector('td.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** Lets the person type into a cell: Enter takes the text, Escape does not. */
async function edit(address: string, start?: string): Promise<void> {
  if (isEditing) return;
  isEditing = true;
  await callHost('begin-edit', { address });
  const cell = cellNamed(address);
  if (find('#status').textContent || !cell) {
    isEditing = false;
    return;
  }
  const input = document.createElement('input');
  input.value = start ?? cell.textContent ?? '';
  cell.replaceChildren(input);
  input.focus();
  const end = (text: string | null) => {
    if (!isEditing) return;
    isEditing = false;
    void callHost('end-edit', text === null ? { address } : { address, text });
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') end(input.value);
    if (event.key === 'Escape') end(null);
  });
  input.addEventListener('blur', () => end(input.value));
}

function cellNamed(address: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-address="${address}"]`);
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function onKey(event: KeyboardEvent): void {
  if (!view || isEditing) return;
  const { top, left } = view.selection;
  const step = STEPS[event.key];
  const current = `${columnLetters(left)}${top + 1}`;
  if (step) {
    event.preventDefault();
    const address = `${columnLetters(Math.max(0, left + step[1]))}${Math.max(0, top + step[0]) + 1}`;
    void callHost('select', { address });
  } else if (event.key === 'F2' || event.key === 'Enter') void edit(current);
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    void edit(current, event.key);
  }
}

function watchGrid(): void {
  const grid = find('#grid');
  // The sheet takes the keyboard, as in Excel.
  grid.tabIndex = 0;
  const cellAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('td') : null;
  grid.addEventListener('click', ({ target }) => {
    const address = cellAt(target)?.dataset.address;
    if (address && !isEditing) void callHost('select', { address });
  });
  grid.addEventListener('dblclick', ({ target }) => {
    const address = cellAt(target)?.dataset.address;
    if (address) void edit(address);
  });
  grid.addEventListener('keydown', onKey);
  const row = () => `${(view?.selection.top ?? 0) + 1}`;
  find('#insert-row').addEventListener('click', () =>
    callHost('insert-row', { address: `${row()}:${row()}` }),
  );
  find('#delete-row').addEventListener('click', () =>
    callHost('delete-row', { address: `${row()}:${row()}` }),
  );
}

const setup: Setup = await (await fetch('/setup')).json();
const events = new EventSource('/events');
events.addEventListener('sheet', () => void refresh());
watchGrid();
for (const { label, command } of setup.ribbon) {
  find('#ribbon').append(button(label, () => callHost('command', { command })));
}
await refresh();
// The pane's first message is answered through the stream, so the stream comes first.
if (events.readyState === EventSource.OPEN) openPane(setup, find('#pane'), events);
else events.addEventListener('ready', () => openPane(setup, find('#pane'), events), { once: true });
