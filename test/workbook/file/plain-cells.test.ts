import fc from 'fast-check';
import { readCells } from './read-xlsx';
import { oneSheetXlsx, sharedStringsXml } from './write-xlsx';

const TEXTS = sharedStringsXml([
  '<t>甲</t>',
  '<t></t>',
  '<r><t>乙</t></r><r><t>丙</t></r>',
  '<t>a&amp;b_x000D_</t>',
]);
const reference = fc.constantFrom('A1', 'C1', 'XFD1', 'ZZZ1', 'AAAA1', '5', '', 'b1', 'B1x');
const attributes = fc.record({
  r: fc.option(reference, { nil: undefined }),
  s: fc.option(fc.constantFrom('0', '1', '7', 'x', '99999999999'), { nil: undefined }),
  t: fc.option(fc.constantFrom('s', 'n', 'b', 'e', 'd', 'str', 'inlineStr', ''), { nil: undefined }),
  cm: fc.option(fc.constant('1'), { nil: undefined }),
});
const value = fc.constantFrom(
  ...[
    '',
    '0',
    '1',
    '2',
    '3',
    '-0',
    '-7',
    '45000',
    '45000.5',
    '1e3',
    '12345678901234567',
    'true',
    '#N/A',
    '廉 &lt;',
  ],
  ...[' 1 ', '2023-03-15', '1.5.2', '<!-- x -->2', '.', '0.1'],
);
const content = fc.constantFrom<(text: string) => string>(
  () => '',
  (text) => `<v>${text}</v>`,
  (text) => `<f>A2&amp;"x"</f><v>${text}</v>`,
  (text) => `<f t="shared" si="0"/><v>${text}</v>`,
  (text) => `<f>1</f><v/><is><t>${text}</t></is>`,
  (text) => `<is><t>${text}</t></is>`,
  (text) => `<v>${text}</v><extLst><ext><v>9</v></ext></extLst>`,
);
const cell = fc
  .tuple(attributes, content, value)
  .map(([named, write, text]) => ({ named: Object.entries(named), content: write(text) }));

type PlainCell = { named: [string, string | undefined][]; content: string };

/** Cells as programs write them, or so that the quick reader takes none of them: with one blank more. */
function cellsXml(cells: readonly PlainCell[], blank: string): string {
  return cells
    .map((each) => {
      const attributes = each.named.flatMap(([name, text]) =>
        text === undefined ? [] : ` ${name}="${text}"`,
      );
      const tag = `<c${blank}${attributes.join('')}`;
      return each.content === '' ? `${tag}/>` : `${tag}>${each.content}</c>`;
    })
    .join('');
}

async function readOrFault(cells: string): Promise<unknown> {
  try {
    return await readCells(oneSheetXlsx(`<row r="1">${cells}</row>`, { 'xl/sharedStrings.xml': TEXTS }));
  } catch (error) {
    return String(error);
  }
}

describe('cells that are written plainly', () => {
  it('are read as the general reader reads them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        expect(await readOrFault(cellsXml(cells, ''))).toEqual(await readOrFault(cellsXml(cells, ' ')));
      }),
      { numRuns: 1000 },
    );
  });

  it('may break off anywhere', async () => {
    const rest = ' r="A1" s="1" t="str"><f>A2</f><v>甲</v></c>';
    for (let length = 1; length < rest.length; length += 1) {
      const cut = rest.slice(0, length);
      expect(await readOrFault(`<c${cut}`)).toEqual(await readOrFault(`<c ${cut}`));
    }
  });
});
