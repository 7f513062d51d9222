import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { annotateWorkbook } from '../../src/workbook/file/annotate/annotate-workbook';
import { markAt, markingOf, partsOf } from '../workbook/file/annotate/marking';

const SCHEMAS = path.join(process.env.TAIZHANG_SHARED ?? '', 'data', 'ooxml-xsd');
const FIXTURES = path.join(__dirname, '../fixtures/workbooks');
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [
    /^xl\/(workbook|styles|comments.*|worksheets\/[^/]+)\.xml$|^xl\/comments\/.*\.xml$/,
    'ISO-IEC29500-4_2016/sml.xsd',
  ],
  [/\.rels$/, 'opc-xsd/opc-relationships.xsd'],
  [/^\[Content_Types\]\.xml$/, 'opc-xsd/opc-contentTypes.xsd'],
];

/** What is wrong with the parts of a workbook. The schema does not know `xml:space`, which every program writes. */
function problemsIn(bytes: Uint8Array): string[] {
  const work = mkdtempSync(path.join(tmpdir(), 'sml-'));
  try {
    return Object.entries(partsOf(bytes)).flatMap(([part, content]) => {
      const schema = SCHEMA_OF.find(([pattern]) => pattern.test(part))?.[1];
      if (schema === undefined) return [];
      const file = path.join(work, 'part.xml');
      writeFileSync(file, Buffer.from(content.replaceAll(' xml:space="preserve"', ''), 'latin1'));
      try {
        execFileSync('xmllint', ['--nonet', '--noout', '--schema', path.join(SCHEMAS, schema), file], {
          stdio: 'pipe',
        });
        return [];
      } catch (error) {
        return [`${part}: ${String((error as { stderr?: unknown }).stderr ?? error)}`];
      }
    });
  } finally {
    rmSync(work, { recursive: true });
  }
}

describe('marked workbooks against the schemas of ISO/IEC 29500', () => {
  // LibreOffice's own parts do not pass.
  it.each(['plain', 'formats', 'several', 'empty', 'charts', 'table'])(
    '%s is valid in every part',
    (name) => {
      const original = new Uint8Array(readFileSync(path.join(FIXTURES, `openpyxl-${name}.xlsx`)));
      expect(problemsIn(original)).toEqual([]);
      const sheet = name === 'empty' ? 'Sheet' : '风险点';
      const marks = [markAt(sheet, 2, 3), markAt(sheet, 3, 4, 'warning'), markAt(sheet, 40, 9, 'info')];
      expect(problemsIn(annotateWorkbook(original, markingOf(marks)).bytes)).toEqual([]);
    },
  );
});
