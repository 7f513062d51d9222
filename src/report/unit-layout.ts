import { type LayoutProfile, type LetterProfile, OFFICIAL_LAYOUT } from './official-layout';

interface OwnLetters {
  readonly font?: readonly string[];
  readonly size?: number;
}

/** What a unit's own layout differs in from the official one. */
export interface OwnLayout
  extends Partial<Pick<LayoutProfile, 'firstLine' | 'pageNumbers'>>,
    Partial<Readonly<Record<'title' | 'body' | 'level1' | 'level2', OwnLetters>>> {
  readonly paper?: Partial<LayoutProfile['paper']>;
  readonly margins?: Partial<LayoutProfile['margins']>;
  readonly lineHeight?: Partial<LayoutProfile['lineHeight']>;
}

/** The layout of a unit's documents: the official one, with what the unit does otherwise. */
export function unitLayout(own: OwnLayout): LayoutProfile {
  const official = OFFICIAL_LAYOUT;
  return {
    paper: { ...official.paper, ...own.paper },
    margins: { ...official.margins, ...own.margins },
    title: letters(official.title, own.title),
    body: letters(official.body, own.body),
    level1: letters(official.level1, own.level1),
    level2: letters(official.level2, own.level2),
    lineHeight: { ...official.lineHeight, ...own.lineHeight },
    firstLine: own.firstLine ?? official.firstLine,
    pageNumbers: own.pageNumbers ?? official.pageNumbers,
  };
}

function letters(official: LetterProfile, { font, size }: OwnLetters = {}): LetterProfile {
  return { fonts: font ?? official.fonts, size: size ?? official.size };
}
