import { Paragraph, type Table } from 'docx';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './page';
import { blankLine } from './paragraphs';

export type Block = Paragraph | Table;

/** Pages of one orientation. */
export interface DocumentSection {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** Gathers blocks into sections; a new one begins where the orientation changes. */
export class SectionList {
  private readonly gathered: { readonly landscape: boolean; readonly blocks: Block[] }[] = [];
  private landscape = false;

  /** Width of the text on the pages being written, in twips. */
  get textWidth(): number {
    return this.landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  }

  /** Sets which way the pages that follow lie. */
  turn(landscape: boolean): void {
    this.landscape = landscape;
  }

  /** True when what is added next starts a new page of itself. */
  get startsPage(): boolean {
    return this.gathered.at(-1)?.landscape !== this.landscape;
  }

  /** Adds blocks that belong together; a blank line parts a table from what is added after it. */
  add(blocks: readonly Block[]): void {
    const last = this.gathered.at(-1);
    const open = last?.landscape === this.landscape ? last : this.open();
    const before = open.blocks.at(-1);
    if (blocks.length > 0 && before !== undefined && !(before instanceof Paragraph))
      open.blocks.push(blankLine());
    open.blocks.push(...blocks);
  }

  /** The sections written so far; one empty one when there is nothing. A document may not end with a table. */
  get sections(): readonly DocumentSection[] {
    const last = this.gathered.at(-1);
    if (last === undefined) return [{ landscape: false, blocks: [] }];
    const ended =
      last.blocks.at(-1) instanceof Paragraph ? last : { ...last, blocks: [...last.blocks, blankLine()] };
    return [...this.gathered.slice(0, -1), ended];
  }

  private open(): { readonly landscape: boolean; readonly blocks: Block[] } {
    const section = { landscape: this.landscape, blocks: [] };
    this.gathered.push(section);
    return section;
  }
}
