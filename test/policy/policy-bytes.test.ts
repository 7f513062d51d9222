import { strToU8 } from 'fflate';
import { UserError } from '../../src/core/errors';
import { packDocx } from '../../src/document/docx-package';
import { LARGEST_POLICY, readPolicyBytes } from '../../src/policy/policy-bytes';
import { readPolicy } from '../../src/policy/policy-document';
import { docxParts, inList, listLevel, paragraph } from '../document/docx-sample';

const KNOWLEDGE = {
  decode: (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding, { fatal: true }).decode(bytes),
  kindOf: (bytes: Uint8Array) => (bytes[0] === 0x25 ? 'pdf' : bytes[0] === 0x89 ? 'image' : 'text'),
};

function read(bytes: Uint8Array) {
  return readPolicyBytes(bytes, '文件', KNOWLEDGE);
}

function faultOf(bytes: Uint8Array): string {
  try {
    read(bytes);
    return '';
  } catch (error) {
    return error instanceof UserError ? `${error.code} ${error.details.path}` : String(error);
  }
}

describe('readPolicyBytes', () => {
  it('gives the paragraphs of a Word file without their numbers, on one line each', () => {
    const body =
      paragraph(['加强学习'], inList(0)) +
      '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>' +
      `<w:tbl><w:tr><w:tc>${paragraph(['任务'], inList(0))}</w:tc><w:tc>${paragraph(['办公室'])}</w:tc></w:tr></w:tbl>`;
    expect(read(packDocx(docxParts(body, listLevel(0, 'chineseCounting', '%1、'))))).toEqual([
      { line: 1, text: '加强学习', mark: '一、' },
      { line: 2, text: '甲 乙', mark: '' },
      { line: 3, text: '二、任务\t办公室', mark: '', row: { table: 1, cells: ['二、任务', '办公室'] } },
    ]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'policy-empty'],
    ['nothing but blanks', strToU8('\n 　\n'), 'policy-empty'],
    ['a Word file without text', packDocx(docxParts(paragraph([]))), 'policy-empty'],
    ['a scanned PDF', strToU8('%PDF-1.7\n/Image'), 'policy-pdf'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'policy-image'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'policy-legacy'],
    ['a damaged Word file', strToU8('PK\u0003\u0004'), 'policy-damaged'],
    ['a zip of something else', packDocx({ 'a.txt': strToU8('甲') }), 'policy-not-word'],
    ['bytes', Uint8Array.from([0, 1, 2, 3]), 'policy-not-text'],
    ['a secret', strToU8('机密★1年\n一、工作任务'), 'policy-secret'],
    ['a mountain', new Uint8Array(LARGEST_POLICY + 1), 'policy-too-large'],
  ])('turns away %s', (_name, bytes, code) => {
    expect(faultOf(bytes)).toBe(`${code} 文件`);
  });

  it('reads GBK, and says by line where periods contradict one another', () => {
    // 一、每月每季度研究一次。 in GBK.
    const gbk = [0xd2, 0xbb, 0xa1, 0xa2, 0xc3, 0xbf, 0xd4, 0xc2, 0xc3, 0xbf, 0xbc, 0xbe, 0xb6, 0xc8];
    const rest = [0xd1, 0xd0, 0xbe, 0xbf, 0xd2, 0xbb, 0xb4, 0xce, 0xa1, 0xa3];
    const { obligations, remarks } = readPolicy(read(Uint8Array.from([...gbk, ...rest])));
    expect(obligations).toMatchObject([{ line: 1, period: 'month', min: 1 }]);
    expect(remarks).toMatchObject([{ line: 1, kind: 'two-periods', data: { words: '每月、每季度' } }]);
  });

  it('says where the number that Word counts contradicts the typed one, and invents none without headings', () => {
    const body =
      paragraph(['一、学习'], inList(0)) + paragraph(['三、检查'], inList(0)) + paragraph(['要求从略。']);
    const document = readPolicy(read(packDocx(docxParts(body, listLevel(0, 'chineseCounting', '%1、')))));
    expect(document.outline.map(({ mark, heading }) => mark + heading)).toEqual([
      '一、一、学习',
      '二、三、检查',
    ]);
    expect(document.remarks).toMatchObject([
      { line: 1, kind: 'two-marks' },
      { line: 2, kind: 'two-marks', data: { mark: '二、', typed: '三、' } },
    ]);
    const bare = readPolicy(read(strToU8('请各科室按时报送材料。\n联系电话另行通知。')));
    expect([bare.outline, bare.obligations, bare.softDuties]).toEqual([[], [], []]);
    expect(bare.remarks).toEqual([{ line: null, kind: 'no-headings', data: { paragraphs: 2 } }]);
  });
});
