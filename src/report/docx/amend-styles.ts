import { OFF_GRID_STYLES } from './styles';

/**
 * Takes styles of word/styles.xml off the line grid, for which docx has no option: their lines are higher or lower than the
 * grid's, and programs that snap exact lines too would give each line of a title two places.
 */
export function amendStyles(stylesXml: string): string {
  return stylesXml.replace(/<w:style .*?<\/w:style>/g, (style) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
    if (!OFF_GRID_STYLES.includes(id)) return style;
    // Paragraph properties have a fixed order; this one comes right before the line spacing.
    return style.replace(/(?=<w:spacing [^>]*w:line=)/, '<w:snapToGrid w:val="false"/>');
  });
}
