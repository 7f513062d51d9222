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

  /** Adds blocks; a blank line parts a table from what follows it. */
  add(blocks: readonly Block[]): void {
    const last = this.gathered.at(-1);
    const open = last?.landscape === this.landscape ? last : this.open();
    for (const block of blocks) {
      const before = open.blocks.at(-1);
      if (before !== undefined && !(before instanceof Paragraph)) open.blocks.push(blankLine());
      open.blocks.push(block);
    }
  }

  /** The sections written so far; one empty one when there is nothing. */
  get sections(): readonly DocumentSection[] {
    return this.gathered.length > 0 ? this.gathered : [{ landscape: false, blocks: [] }];
  }

  private open(): { readonly landscape: boolean; readonly blocks: Block[] } {
    const section = { landscape: this.landscape, blocks: [] };
    this.gathered.push(section);
    return section;
  }
}
