import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { htmlToDocx } from '../../src/report/docx/html-to-docx';
import { BULLETIN_HTML, REPORT_HTML } from '../report/docx/sample';
import { validateDocx } from '../support/ooxml-validate';

/** Jest leaves this folder out where TAIZHANG_SHARED is not set. */
const SCHEMAS = path.join(process.env.TAIZHANG_SHARED ?? '', 'data', 'ooxml-xsd');

describe('the files against the schemas of ISO/IEC 29500', () => {
  it.each([
    ['a report', REPORT_HTML],
    ['a bulletin', BULLETIN_HTML],
    ['nothing', ''],
  ])('%s is valid in every part', async (_name, html) => {
    const verdicts = validateDocx(
      await htmlToDocx(html, { title: '报告', creator: '临河县水务局' }),
      SCHEMAS,
    );
    expect(verdicts.map((verdict) => verdict.part)).toEqual(
      expect.arrayContaining([
        'word/document.xml',
        'word/styles.xml',
        'word/fontTable.xml',
        'word/footer1.xml',
      ]),
    );
    expect(verdicts.filter((verdict) => verdict.problems !== '')).toEqual([]);
  });

  it('would see a wrong value', async () => {
    const parts = unzipSync(await htmlToDocx(REPORT_HTML, { title: '报告' }));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(
      document.replace('<w:jc w:val="center"/>', '<w:jc w:val="middle"/>'),
    );
    const verdicts = validateDocx(zipSync(parts), SCHEMAS);
    expect(verdicts.filter((verdict) => verdict.problems !== '').map((verdict) => verdict.part)).toEqual([
      'word/document.xml',
    ]);
  });
});
