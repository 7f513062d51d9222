// Marks a workbook: node mark-in-process.js FROM TO. For making fixtures.
require('../../../support/register-typescript');
const { readFileSync, writeFileSync } = require('node:fs');
const { annotateWorkbook } = require('../../../../src/workbook/file/annotate/annotate-workbook.ts');
const { openFileWorkbook } = require('../../../../src/workbook/file/file-driver.ts');
const { markAt, markingOf } = require('./marking.ts');

const [, , from, to] = process.argv;
const bytes = new Uint8Array(readFileSync(from));
openFileWorkbook(bytes, from)
  .read()
  .then(({ sheets }) => {
    const marks = sheets.flatMap(({ name }) => [
      markAt(name, 2, 3),
      markAt(name, 3, 4, 'warning'),
      markAt(name, 40, 9, 'info'),
    ]);
    writeFileSync(to, annotateWorkbook(bytes, markingOf(marks)).bytes);
  });
