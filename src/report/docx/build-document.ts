import { Document, type ISectionOptions, PageOrientation } from 'docx';
import { parseHtml } from '../html/parse-html';
import { htmlSections } from './blocks';
import { FONT_NAME, LATIN_FONT } from './fonts';
import { pageNumberFooters } from './footers';
import { LANDSCAPE_FOOTER, LINE, PAGE } from './page';
import type { DocumentSection } from './section-list';
import { STYLES } from './styles';

/** What the file says about itself. */
export interface DocumentMeta {
  readonly title: string;
  /** The issuing organ; never the name of a machine or its user. */
  readonly creator?: string;
}

/** Fonts for text that no style names: Word's own theme would bring Calibri and 等线, which WPS reports as missing. */
const THEME = {
  name: '公文',
  fonts: {
    headings: { latin: LATIN_FONT, eastAsia: FONT_NAME.level1, scripts: { Hans: FONT_NAME.level1 } },
    body: { latin: LATIN_FONT, eastAsia: '仿宋', scripts: { Hans: '仿宋' } },
  },
};

/** The document of a briefing's semantic HTML in the format of GB/T 9704-2012, for writing or for laying out. */
export function buildDocument(html: string, meta: DocumentMeta): Document {
  const creator = meta.creator ?? '';
  return new Document({
    title: meta.title,
    creator,
    lastModifiedBy: creator,
    styles: STYLES,
    theme: THEME,
    evenAndOddHeaderAndFooters: true,
    sections: htmlSections(parseHtml(html)).sections.map(sectionOptions),
  });
}

function sectionOptions(section: DocumentSection): ISectionOptions {
  const { width, height, top, bottom, left, right, header, footer } = PAGE;
  return {
    properties: {
      page: {
        // docx turns width and height itself for a landscape page.
        size: {
          width,
          height,
          orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        // The sheet is turned clockwise to be read: the binding edge is then on top (clause 8).
        margin: section.landscape
          ? {
              top: left,
              right: top,
              bottom: right,
              left: bottom,
              header,
              footer: LANDSCAPE_FOOTER,
              gutter: 0,
            }
          : { top, right, bottom, left, header, footer, gutter: 0 },
      },
      grid: { type: 'lines', linePitch: LINE },
    },
    footers: pageNumberFooters(),
    children: [...section.blocks],
  };
}
