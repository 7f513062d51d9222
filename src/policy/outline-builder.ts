import { deadlineIn, deadlineOf, type PolicyDeadline } from './deadline-words';
import { inlineItems } from './inline-items';
import type { Mark } from './mark';
import type { OutlineItem, PolicyRemark } from './outline-item';
import { joinResponsible, NOBODY, type Responsible, takeResponsible } from './responsible-bodies';

interface Draft {
  readonly level: number;
  readonly mark: string;
  readonly style: string;
  readonly value: number | null;
  heading: string;
  readonly line: number;
  readonly parent: number | null;
  body: string[];
  responsible: Responsible;
  deadline: PolicyDeadline | null;
}

const INLINE_LEVEL = 5;

/** Puts an outline together, paragraph by paragraph. */
export class OutlineBuilder {
  readonly remarks: PolicyRemark[] = [];
  private readonly drafts: Draft[] = [];
  /** Indices of the open items, from the top down. */
  private open: number[] = [];

  constructor(private readonly year: number | null) {}

  /** Whether a heading or an inline item was found yet. */
  get isEmpty(): boolean {
    return this.drafts.length === 0;
  }

  /** A paragraph that opens with a mark. */
  heading(mark: Mark, line: number): void {
    const { text, notes } = takeResponsible(mark.rest);
    const stop = text.indexOf('。');
    const runsOn = stop >= 0 && stop < text.length - 1;
    const heading = (runsOn ? text.slice(0, stop) : text).replace(/[。；;：:]+$/, '').trim();
    const body = runsOn ? text.slice(stop + 1) : '';
    this.close(mark.level);
    this.push({ level: mark.level, mark: mark.text, style: mark.style, value: mark.value, heading, line });
    this.checkNumber(mark, line);
    this.addNotes(
      runsOn ? notes.map((note) => ({ ...note, at: note.at - stop - 1 })) : notes,
      body,
      line,
      heading,
    );
  }

  /** A paragraph without a mark: it belongs to the item above it. */
  paragraph(source: string, line: number): void {
    const { text, notes } = takeResponsible(source);
    this.closeInline();
    this.addNotes(notes, text, line, '');
  }

  /** A row of a responsibility table. */
  row(heading: string, body: string, responsible: Responsible, deadline: string, line: number): void {
    this.closeInline();
    const parent = this.current();
    const level = parent === null ? 1 : Math.min((this.drafts[parent]?.level ?? 0) + 1, INLINE_LEVEL);
    const index = this.push({ level, mark: '', style: 'row', value: null, heading, line });
    const draft = this.drafts[index];
    if (!draft) return;
    draft.responsible = responsible;
    draft.deadline = deadlineOf(deadline, this.year) ?? deadlineIn(`${heading}。${body}`, this.year);
    if (body !== '') draft.body.push(body);
    this.open.pop();
  }

  items(): OutlineItem[] {
    return this.drafts.map(({ level, mark, heading, line, body, responsible, deadline, parent }) => ({
      level,
      mark,
      heading,
      line,
      body: body.join('\n'),
      responsible,
      deadline,
      parent,
    }));
  }

  private push(base: Pick<Draft, 'level' | 'mark' | 'style' | 'value' | 'heading' | 'line'>): number {
    const draft = { ...base, parent: this.current(), body: [], responsible: NOBODY, deadline: null };
    this.drafts.push(draft);
    this.open.push(this.drafts.length - 1);
    return this.drafts.length - 1;
  }

  private current(): number | null {
    return this.open.at(-1) ?? null;
  }

  private close(level: number): void {
    this.open = this.open.filter((index) => (this.drafts[index]?.level ?? 0) < level);
  }

  private closeInline(): void {
    this.close(INLINE_LEVEL);
  }

  /** One note at the end speaks for the whole paragraph; several, each for the inline item that it closes. */
  private addNotes(
    notes: readonly { readonly at: number; readonly responsible: Responsible }[],
    body: string,
    line: number,
    heading: string,
  ): void {
    const owner = this.current();
    const draft = owner === null ? undefined : this.drafts[owner];
    if (draft && body.trim() !== '') draft.body.push(body.trim());
    const items = inlineItems(body);
    const indices = items.map((item) => {
      this.closeInline();
      const index = this.push({
        level: INLINE_LEVEL,
        mark: item.mark,
        style: 'inline',
        value: item.value,
        heading: item.heading,
        line,
      });
      this.drafts[index]?.body.push(item.text);
      this.setDeadline(this.drafts[index], item.text);
      this.checkNumber({ style: 'inline', value: item.value, text: item.mark }, line);
      return index;
    });
    const apart = notes.length > 1 && items.length > 1;
    for (const { at, responsible } of notes) {
      const place = items.findLastIndex((item) => item.at < at);
      const target = apart ? this.drafts[indices[place] ?? -1] : draft;
      if (!target) continue;
      target.responsible = joinResponsible(target.responsible, responsible);
      if (responsible.deadline !== '') target.deadline = deadlineOf(responsible.deadline, this.year);
    }
    this.setDeadline(draft, `${heading}。${items[0] ? body.slice(0, items[0].at) : body}`);
  }

  private setDeadline(draft: Draft | undefined, text: string): void {
    if (draft && draft.deadline === null) draft.deadline = deadlineIn(text, this.year);
  }

  /** Marks of one style under one item count from 1 without gaps; what does not is said, and kept as printed. */
  private checkNumber(
    { style, value, text }: Pick<Mark, 'value' | 'text'> & { style: string },
    line: number,
  ): void {
    if (value === null) return;
    const own = this.drafts.at(-1);
    // Articles count on through the chapters.
    const before = this.drafts.findLast(
      (draft) =>
        draft !== own && draft.style === style && (style === 'article' || draft.parent === own?.parent),
    );
    const sameLine = style !== 'inline' || before?.line === line;
    const last = sameLine ? (before?.value ?? 0) : 0;
    if (value === last + 1 || (style === 'inline' && value === 1)) return;
    const kind = value === last ? 'number-repeated' : 'number-skipped';
    this.remarks.push({ line, kind, data: { mark: text, expected: last + 1 } });
  }
}
