import { crc32 } from '../crc32';
import { readingPart } from '../part-fault';
import type { Relationship } from '../relationships';
import type { Undo } from './edited-part';
import { escapeAttribute } from './escape-xml';
import { XML_HEADER } from './namespaces';
import type { PackageEditor } from './package-editor';
import { attributeOf, rootOf } from './xml-outline';

/** The namespace of the part that remembers what marking changed. */
const NAMESPACE = 'urn:taizhang:marks:1';

/** What marking did to a package: custom XML, which spreadsheet programs keep and show nowhere. */
export interface MarkRecord {
  /** The part that holds the record. */
  readonly part: string;
  readonly parts: readonly { readonly name: string; readonly crc: number; readonly undo: readonly Undo[] }[];
  readonly added: readonly string[];
}

/** The record's XML, of everything that the editor changed and added so far. */
export function recordXml(editor: PackageEditor, part: string): string {
  const parts = editor.changedParts().map((changed) => {
    const { bytes, undo } = changed.result();
    const steps = undo.map(
      ({ at, length, restored }) => `<undo at="${at}" length="${length}">${toHex(restored)}</undo>`,
    );
    return `<part name="${escapeAttribute(changed.name)}" crc="${crc32(bytes)}">${steps.join('')}</part>`;
  });
  const added = [...editor.addedNames(), part].map((name) => `<added name="${escapeAttribute(name)}"/>`);
  return `${XML_HEADER}<marks xmlns="${NAMESPACE}">${parts.join('')}${added.join('')}</marks>`;
}

/** The record of a package that bears our marks, or null. @throws {UserError} `workbook-damaged` */
export function readRecord(editor: PackageEditor, relationships: readonly Relationship[]): MarkRecord | null {
  for (const { type, target } of relationships) {
    if (type !== 'customXml') continue;
    const xml = editor.xml(target);
    if (xml?.includes(NAMESPACE))
      return readingPart(editor.budget.path, target, () => parseRecord(xml, target));
  }
  return null;
}

function parseRecord(xml: string, part: string): MarkRecord {
  const root = rootOf(xml);
  const named = (name: string) => root.children.filter((child) => child.name === name);
  return {
    part,
    parts: named('part').map((element) => ({
      name: attributeOf(xml, element, 'name') ?? '',
      crc: Number(attributeOf(xml, element, 'crc')),
      undo: element.children.map((step) => ({
        at: Number(attributeOf(xml, step, 'at')),
        length: Number(attributeOf(xml, step, 'length')),
        restored: fromHex(xml.slice(step.openEnd, step.contentEnd)),
      })),
    })),
    added: named('added').map((element) => attributeOf(xml, element, 'name') ?? ''),
  };
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
