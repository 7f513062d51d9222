import type { CellValue } from '../../core/cell';
import { encodeCellText, needsSpacePreserved } from './xml-text';

/**
 * A cell's XML. A text becomes an inline string, never a formula, whatever it begins with; nothing leaves a blank cell.
 * @param prefix the prefix of the sheet's elements, with its colon, or empty
 * @param reference `B7`, @param style the cell style's number, or null for none
 */
export function cellXml(prefix: string, reference: string, style: number | null, value: CellValue): string {
  const open = `<${prefix}c r="${reference}"${style === null ? '' : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  switch (typeof value) {
    case 'string':
      return `${open} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is>${close}`;
    case 'number':
      return `${open}><${prefix}v>${value}</${prefix}v>${close}`;
    case 'boolean':
      return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`;
    default:
      return `${open}/>`;
  }
}

function textXml(prefix: string, text: string): string {
  const space = needsSpacePreserved(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${encodeCellText(text)}</${prefix}t>`;
}
