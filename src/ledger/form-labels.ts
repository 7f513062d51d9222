import type { Field } from '../core/field';
import type { Range } from '../core/location';
import type { SheetView } from '../core/workbook';
import { cellText } from './cell-text';
import type { LedgerDefinition } from './definition';
import { headerWord } from './header-candidates';
import { type HeaderMatcher, headerMatcherFor } from './header-match';
import { endsLikeTitle, opensFoot } from './line-kinds';
import { type NameEndings, nameEndingsFor } from './name-endings';
import { rowText, rowTexts, type TextCell } from './row-texts';
import { isNamedBy } from './score-definition';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A label of a form and the cell of its value. */
export interface FormLabel {
  readonly field: Field;
  readonly header: string;
  readonly labelAt: Place;
  readonly valueAt: Place;
  /** The value, when it stands behind the label in the same cell. */
  readonly inline?: string;
  readonly confidence: number;
}

/** A form on a sheet: its labels, and the row from which the next form may begin. */
export interface FormOnSheet {
  readonly labels: readonly FormLabel[];
  readonly next: number;
}

/** Neither a form nor the search for the one below it goes further down than this. */
const FORM_ROWS = 120;

/** A title stands no further above the first label, head lines between them. */
const TITLE_ROWS = 5;

/** A label must be a field's name, or close to it; `NameEndings` counts on no less. */
const LABEL_THRESHOLD = 0.85;

const INLINE = /^(?<label>[^:：\n]{2,14})[:：]\s*(?<value>\S[\s\S]*)$/;

interface NamedLabel {
  readonly field: Field;
  readonly header: string;
  readonly confidence: number;
}

interface FoundLabel extends NamedLabel {
  readonly range: Range;
  readonly inline?: string;
}

/** Finds the labels of forms on a sheet. */
export class FormReader {
  private readonly matcher: HeaderMatcher;
  private readonly endings: NameEndings;
  private readonly identifying: readonly string[];
  private byPlace = new Map<string, FoundLabel>();
  /** How many of the labels that such a form must have may be missing: one of several where the title names the form. */
  private spared = 0;

  constructor(
    private readonly view: SheetView,
    private readonly definition: LedgerDefinition,
  ) {
    this.matcher = headerMatcherFor(definition.fields);
    this.endings = nameEndingsFor(definition.fields);
    this.identifying = definition.fields.filter(({ need }) => need === 'identifying').map(({ name }) => name);
  }

  /**
   * The form that begins at a row or below it. One label per field, the best and first of those that name it, with its
   * value to the right, else below. None where the labels that such a form must have are not there.
   */
  read(from: number): FormOnSheet {
    this.byPlace = new Map();
    const last = Math.min(this.view.lastRow, from + FORM_ROWS - 1);
    for (let row = from; row <= last; row += 1) {
      for (const text of rowTexts(this.view, row)) this.look(text, row);
    }
    this.spared = this.identifying.length > 2 && isNamedBy(this.definition, this.titleFrom(from)) ? 1 : 0;
    if (!this.isComplete([...this.byPlace.values()])) return { labels: [], next: Number.POSITIVE_INFINITY };
    const next = this.nextForm();
    for (const [place, { range }] of this.byPlace) if (range.top >= next) this.byPlace.delete(place);
    const best = new Map<string, FoundLabel>();
    for (const label of this.byPlace.values()) {
      if (label.confidence > (best.get(label.field.name)?.confidence ?? 0)) best.set(label.field.name, label);
    }
    return { labels: [...best.values()].map((label) => this.withValue(label)), next };
  }

  /** Whether the labels name all fields without which there is no such form. */
  isComplete(labels: readonly { readonly field: Field }[]): boolean {
    const found = new Set(labels.map(({ field }) => field.name));
    return this.identifying.filter((name) => !found.has(name)).length <= this.spared;
  }

  /** What stands above the first label, and the sheet's name. */
  private titleFrom(from: number): string {
    const tops = Array.from(this.byPlace.values(), ({ range }) => range.top);
    const texts = [this.view.sheet.name];
    for (let row = from; row < Math.min(...tops, from + TITLE_ROWS); row += 1)
      texts.push(rowText(rowTexts(this.view, row)));
    return texts.join(' ');
  }

  /**
   * Where the next form of the same kind begins: the label that opens this one stands there again, and both this form
   * and that one have all the labels they need. A list of family members repeats 姓名 too, but nothing else.
   */
  private nextForm(): number {
    const labels = [...this.byPlace.values()];
    const opening = labels.find(({ field }) => this.identifying.includes(field.name));
    const starts = labels.filter(({ header }) => header === opening?.header).map(({ range }) => range.top);
    const within = (top: number, bottom: number): readonly FoundLabel[] =>
      labels.filter(({ range }) => range.top >= top && range.top < bottom);
    const [first = 1, ...others] = [...new Set(starts)];
    for (const [index, start] of others.entries()) {
      const end = others[index + 1] ?? Number.POSITIVE_INFINITY;
      if (this.isComplete(within(first, start)) && this.isComplete(within(start, end)))
        return this.titleAbove(start);
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The title of a form belongs to it, however many head lines stand between. */
  private titleAbove(start: number): number {
    for (let row = start - 1; row > Math.max(0, start - 5); row -= 1) {
      const texts = rowTexts(this.view, row);
      if (texts.length === 1 && endsLikeTitle(texts[0]?.text ?? '')) return row;
    }
    return start;
  }

  private look({ column, text }: TextCell, row: number): void {
    const named = text.length > 5000 ? null : (this.named(text) ?? this.beforeValue(text));
    if (!named) return;
    const merge = this.view.mergeAt(row, column);
    const range = merge ?? { top: row, bottom: row, left: column, right: column };
    this.byPlace.set(`${row}:${column}`, { ...named, range });
  }

  /** A label with its value behind a colon. */
  private beforeValue(text: string): (NamedLabel & { readonly inline: string }) | null {
    if (!text.includes('：') && !text.includes(':')) return null;
    const { label = '', value = '' } = INLINE.exec(text)?.groups ?? {};
    const named = label === '' || opensFoot(text) ? null : this.named(label);
    return named && { ...named, inline: value.trim() };
  }

  private named(text: string): NamedLabel | null {
    if (!this.endings.mayName(text)) return null;
    const header = headerWord(text);
    if (header.length > 20) return null;
    const scores = this.matcher.scores([header]);
    const confidence = Math.max(...scores);
    const field = this.definition.fields[scores.indexOf(confidence)];
    return field && confidence >= LABEL_THRESHOLD ? { field, header, confidence } : null;
  }

  private withValue({ field, header, range, confidence, inline }: FoundLabel): FormLabel {
    const labelAt = { row: range.top, column: range.left };
    const common = { field, header, labelAt, confidence };
    if (inline !== undefined) return { ...common, valueAt: labelAt, inline };
    const right = this.master(range.top, range.right + 1);
    const below = this.master(range.bottom + 1, range.left);
    const beside = !this.byPlace.has(`${right.row}:${right.column}`);
    const rowOfLabels = this.byPlace.has(`${range.top}:${range.left - 1}`) && this.isFilled(below);
    const preferBelow = !beside || (!this.isFilled(right) && rowOfLabels);
    const belowIsFree = !this.byPlace.has(`${below.row}:${below.column}`);
    return { ...common, valueAt: preferBelow && belowIsFree ? below : right };
  }

  private isFilled({ row, column }: Place): boolean {
    return cellText(this.view.cell(row, column)) !== '';
  }

  private master(row: number, column: number): Place {
    const merge = this.view.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }
}
