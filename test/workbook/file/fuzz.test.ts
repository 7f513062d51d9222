import fc from 'fast-check';
import { UserError } from '../../../src/core/errors';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { nodeTools } from '../../../src/workbook/file/node-tools';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { PATH } from './read-xlsx';
import { oneSheetParts, sharedStringsXml, writeXlsx, zipParts } from './write-xlsx';

/** `npm run fuzz` sets how many mutations each test tries. */
const RUNS = Number(process.env.TAIZHANG_FUZZ_RUNS ?? 1500);

const WORKBOOK = buildWorkbook(
  PATH,
  [
    {
      name: '台账',
      rows: [
        ['临河县水务局'],
        ['序号', '岗位', { value: 45_000, date: '2023-03-15' }],
        [1, '科长', { value: 2, formula: 'A3*2' }, true, { value: null, error: '#N/A' }],
      ],
      merges: ['A1:C1'],
      hiddenRows: [7],
      hiddenColumns: ['F'],
      autoFilter: 'A2:E3',
    },
  ],
  { externalLinks: ['名册.xlsx'] },
);
const FILE = writeXlsx(WORKBOOK);
const PARTS = oneSheetParts(
  '<dimension ref="A1:C3"/><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>' +
    '<c r="B1" s="1"><f>A2</f><v>45000</v></c><c r="C1" t="inlineStr"><is><t>科长<!-- x --></t></is></c></row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
  { 'xl/sharedStrings.xml': sharedStringsXml(['<t>甲</t><rPh><t>x</t></rPh>']) },
);

/** Reads, edits and reads again. Whatever the bytes are, there is a workbook or a user error, and soon. */
async function withstands(bytes: Uint8Array): Promise<void> {
  const started = Date.now();
  try {
    const driver = openFileWorkbook(bytes, PATH, nodeTools);
    await driver.read({ sheet: (name) => name !== '台', lastRow: 1 }).catch(expectUserError);
    const workbook = await driver.read();
    const sheet = workbook.sheets[0]?.name ?? '台账';
    await driver.apply([
      { sheet, row: 3, column: 2, before: '科长', after: '处长' },
      { sheet, row: 2, column: 9, before: null, after: 1 },
    ]);
    await driver.read();
    driver.bytes();
  } catch (error) {
    expectUserError(error);
  }
  expect(Date.now() - started).toBeLessThan(2000);
}

function expectUserError(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  expect(error.details.path).toBe(PATH);
}

const mutations = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255), kind: fc.nat(2) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

function mutate(
  bytes: Uint8Array,
  changes: readonly { at: number; byte: number; kind: number }[],
): Uint8Array {
  let mutated = Uint8Array.from(bytes);
  for (const { at, byte, kind } of changes) {
    const place = Math.min(mutated.length - 1, Math.floor(at * mutated.length));
    if (kind === 0) mutated[place] = byte;
    else if (kind === 1)
      mutated = Uint8Array.from([...mutated.subarray(0, place), ...mutated.subarray(place + 1)]);
    else mutated = Uint8Array.from([...mutated.subarray(0, place), byte, ...mutated.subarray(place)]);
  }
  return mutated;
}

jest.setTimeout(60_000 + RUNS * 20);

describe('a mutated file', () => {
  it('never gives a raw exception: bytes of the archive', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, (changes) => withstands(mutate(FILE, changes))),
      { numRuns: RUNS },
    );
  });

  it('never gives a raw exception: bytes of the archive directory', async () => {
    const tail = mutations.map((changes) =>
      changes.map((change) => ({ ...change, at: 0.75 + change.at / 4, kind: 0 })),
    );
    await fc.assert(
      fc.asyncProperty(tail, (changes) => withstands(mutate(FILE, changes))),
      { numRuns: RUNS },
    );
  });

  it('never gives a raw exception: bytes of the XML', async () => {
    const part = fc.constantFrom(...Object.keys(PARTS));
    await fc.assert(
      fc.asyncProperty(part, mutations, (name, changes) => {
        const xml = new TextEncoder().encode(String(PARTS[name]));
        return withstands(zipParts({ ...PARTS, [name]: mutate(xml, changes) }));
      }),
      { numRuns: RUNS },
    );
  });

  it('never gives a raw exception: any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK\u0003\u0004'),
        (bytes, magic) => withstands(Buffer.concat([Buffer.from(magic), bytes])),
      ),
      { numRuns: RUNS },
    );
  });
});
