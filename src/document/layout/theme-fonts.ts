import { childOf, childrenOf, parseXml, type XmlElement } from '../xml';

/** The Chinese typefaces of a document's theme; '' where it names none. */
export interface ThemeFonts {
  readonly major: string;
  readonly minor: string;
}

/** Reads `word/theme/theme1.xml`; null where the file has none. */
export function readThemeFonts(xml: string | null): ThemeFonts {
  const theme = xml === null ? undefined : childOf(parseXml(xml), 'theme');
  const scheme = childOf(childOf(theme, 'themeElements'), 'fontScheme');
  return {
    major: chineseFont(childOf(scheme, 'majorFont')),
    minor: chineseFont(childOf(scheme, 'minorFont')),
  };
}

/** The font named for East Asia, else the one for simplified characters. */
function chineseFont(fonts: XmlElement | undefined): string {
  if (!fonts) return '';
  const named = childOf(fonts, 'ea')?.attributes.typeface ?? '';
  if (named !== '') return named;
  return (
    childrenOf(fonts, 'font').find(({ attributes }) => attributes.script === 'Hans')?.attributes.typeface ??
    ''
  );
}
