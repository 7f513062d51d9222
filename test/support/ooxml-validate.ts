import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Schemas by part: file in the folder of schemas. Relationship parts and styles all belong to these three families. */
const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [
    /^word\/(document|styles|settings|fontTable|numbering|footnotes|endnotes|(footer|header)\d+)\.xml$/,
    'ISO-IEC29500-4_2016/wml.xsd',
  ],
  [/^(?:word|xl)\/charts\/chart\d+\.xml$/, 'ISO-IEC29500-4_2016/dml-chart.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'ISO-IEC29500-4_2016/dml-spreadsheetDrawing.xsd'],
  [/^xl\/(?:workbook|worksheets\/sheet\d+)\.xml$/, 'ISO-IEC29500-4_2016/sml.xsd'],
  [/^word\/theme\/theme\d+\.xml$/, 'ISO-IEC29500-4_2016/dml-main.xsd'],
  [/\.rels$/, 'opc-xsd/opc-relationships.xsd'],
  [/^\[Content_Types\]\.xml$/, 'opc-xsd/opc-contentTypes.xsd'],
  [/^docProps\/app\.xml$/, 'ISO-IEC29500-4_2016/shared-documentPropertiesExtended.xsd'],
];

/** What the schemas say of one part; `problems` is empty when it is valid. */
export interface PartVerdict {
  readonly part: string;
  readonly problems: string;
}

/**
 * Checks the parts of a .docx or .xlsx file that have a schema in the folder, with xmllint.
 * @param schemas folder with ISO-IEC29500-4_2016 and opc-xsd
 */
export function validateDocx(bytes: Uint8Array, schemas: string): readonly PartVerdict[] {
  const work = mkdtempSync(path.join(tmpdir(), 'ooxml-'));
  try {
    return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
      const schema = SCHEMAS.find(([pattern]) => pattern.test(part))?.[1];
      if (schema === undefined) return [];
      const file = path.join(work, 'part.xml');
      writeFileSync(file, withoutIgnorable(strFromU8(content)));
      return [{ part, problems: lint(file, path.join(schemas, schema)) }];
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

function lint(file: string, schema: string): string {
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error);
  }
}

/**
 * Does what a reader does before it looks at the schema (ISO/IEC 29500-3): drops elements and attributes of the namespaces
 * that mc:Ignorable names, and puts the fallback in the place of alternate content.
 */
export function withoutIgnorable(xml: string): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const namespaces = new Map<string, string>();
  let ignorable = new Set<string>();
  let hidden = 0;
  const isHidden = (name: string): boolean => ignorable.has(prefixOf(name)) || name === 'mc:Choice';
  const isTransparent = (name: string): boolean => name === 'mc:AlternateContent' || name === 'mc:Fallback';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        for (const [key, value] of Object.entries(attributes)) {
          if (key.startsWith('xmlns:')) namespaces.set(key.slice(6), value);
        }
        if (attributes['mc:Ignorable'] !== undefined)
          ignorable = new Set(attributes['mc:Ignorable'].split(/\s+/));
        if (hidden > 0 || isHidden(name)) hidden++;
        else if (!isTransparent(name)) out.push(openTag(name, attributes, ignorable, namespaces));
      },
      ontext: (text) => {
        if (hidden === 0) out.push(escapeXml(text));
      },
      onclosetag: (name) => {
        if (hidden > 0) hidden--;
        else if (!isTransparent(name)) out.push(`</${name}>`);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml.replace(/^\uFEFF/, ''));
  parser.end();
  return out.join('');
}

function openTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ignorable: ReadonlySet<string>,
  namespaces: ReadonlyMap<string, string>,
): string {
  const kept = Object.entries(attributes).filter(([key]) => {
    const prefix = prefixOf(key);
    return !ignorable.has(prefix) && namespaces.get(prefix) !== MARKUP_COMPATIBILITY;
  });
  return `<${name}${kept.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}>`;
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
