import { readXlsx } from './read-xlsx';
import { oneSheetXlsx, relationshipsXml } from './write-xlsx';

const FOOTER =
  '<headerFooter><oddHeader>&amp;L&amp;14机密★1年</oddHeader><evenFooter>&amp;C第&amp;P页\n临河县</evenFooter><firstHeader/></headerFooter>';
const CORE =
  '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>台账</dc:title><dc:creator>甲</dc:creator><cp:category> </cp:category></cp:coreProperties>';
const CUSTOM =
  '<Properties xmlns:vt="v"><property fmtid="{1}" pid="2" name="密级"><vt:lpwstr>秘密</vt:lpwstr></property><property pid="3" name="编号"><vt:i4>7</vt:i4></property></Properties>';
const RELATIONSHIPS = relationshipsXml([
  { id: 'r1', type: 'officeDocument', target: 'xl/workbook.xml' },
  { id: 'r2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
  { id: 'r3', type: 'extended-properties', target: 'docProps/app.xml' },
  { id: 'r4', type: 'custom-properties', target: 'docProps/custom.xml' },
]);
const file = (core: string) =>
  oneSheetXlsx(
    '',
    {
      '_rels/.rels': RELATIONSHIPS,
      'docProps/core.xml': core,
      'docProps/app.xml':
        '<Properties><Application>WPS</Application><Company>临河县水务局</Company></Properties>',
      'docProps/custom.xml': CUSTOM,
    },
    { tail: FOOTER },
  );

describe('labels', () => {
  it('are read from headers, footers and properties', async () => {
    expect((await readXlsx(file(CORE))).labels).toEqual([
      { sheet: '台账', place: 'header', text: '机密★1年' },
      { sheet: '台账', place: 'footer', text: '第页' },
      { sheet: '台账', place: 'footer', text: '临河县' },
      { sheet: '', place: 'property', text: '台账' },
      { sheet: '', place: 'property', text: '临河县水务局' },
      { sheet: '', place: 'property', text: '密级：秘密' },
      { sheet: '', place: 'property', text: '编号：7' },
    ]);
  });

  it('are left out where there are none', async () => {
    expect(await readXlsx(oneSheetXlsx(''))).not.toHaveProperty('labels');
  });

  it('of a damaged part are missing, and the rest is read', async () => {
    const { labels, sheets } = await readXlsx(file('<cp:coreProperties><dc:title'));
    expect(sheets).toHaveLength(1);
    expect(labels?.map(({ text }) => text)).toContain('密级：秘密');
  });
});
