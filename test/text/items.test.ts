import fc from 'fast-check';
import { formatChineseNumber } from '../../src/text/chinese-number';
import { splitItems } from '../../src/text/items';
import { textsLike } from './arbitraries';

const split = (text: string) => splitItems(text).map((item) => [item.mark, item.text]);

describe('splitItems', () => {
  it.each<[string, [string, string][]]>([
    [
      '1.严格审批。2.定期抽查；3.结果公示',
      [
        ['1.', '严格审批。'],
        ['2.', '定期抽查'],
        ['3.', '结果公示'],
      ],
    ],
    [
      '1、甲\n2、乙',
      [
        ['1、', '甲'],
        ['2、', '乙'],
      ],
    ],
    [
      '1．甲\n3．乙',
      [
        ['1.', '甲'],
        ['3.', '乙'],
      ],
    ],
    [
      '1)甲 2)乙',
      [
        ['1)', '甲'],
        ['2)', '乙'],
      ],
    ],
    [
      '（1）甲；（2）乙',
      [
        ['（1）', '甲'],
        ['（2）', '乙'],
      ],
    ],
    [
      '①甲②乙③丙',
      [
        ['①', '甲'],
        ['②', '乙'],
        ['③', '丙'],
      ],
    ],
    [
      '⑴甲⑵乙',
      [
        ['⑴', '甲'],
        ['⑵', '乙'],
      ],
    ],
    [
      '一是甲；二是乙；三是丙',
      [
        ['一是', '甲'],
        ['二是', '乙'],
        ['三是', '丙'],
      ],
    ],
    [
      '第一，甲。第二，乙',
      [
        ['第一，', '甲。'],
        ['第二，', '乙'],
      ],
    ],
    [
      '一、甲\n（一）乙\n十一、丙',
      [
        ['一、', '甲'],
        ['（一）', '乙'],
        ['十一、', '丙'],
      ],
    ],
    [
      '1.1 甲\n1.2 乙',
      [
        ['1.1', '甲'],
        ['1.2', '乙'],
      ],
    ],
    [
      '措施：1.建立制度2.定期检查',
      [
        ['', '措施：'],
        ['1.', '建立制度'],
        ['2.', '定期检查'],
      ],
    ],
    [
      '1.2023年制定制度；2.执行',
      [
        ['1.', '2023年制定制度'],
        ['2.', '执行'],
      ],
    ],
    [
      '甲；乙\n丙',
      [
        ['', '甲'],
        ['', '乙'],
        ['', '丙'],
      ],
    ],
    ['严格审批', [['', '严格审批']]],
    ['', []],
    [' \n；', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));

  it.each([
    '1.2亿元资金',
    '2023.3.14开会',
    '2023年3.5万元',
    '3.14前完成',
    '3月14日、15日',
    '一、二级风险管控',
    '12.5万元',
    '见附件（1）',
    '原因之一是缺少复核',
    '第3、4条规定',
    'A1.5类',
    '占98.71%',
  ])('leaves %j in one piece', (text) => expect(split(text)).toEqual([['', text]]));

  it('gives back the items that were numbered', () => {
    const body = fc.constantFrom('严格审批', '定期抽查，留存记录', '按《采购办法》公示', '两人以上复核');
    const style = fc.constantFrom<(n: number) => string>(
      (n) => `${n}.`,
      (n) => `${n}、`,
      (n) => `（${n}）`,
      (n) => String.fromCodePoint(0x2460 + n - 1),
      (n) => `${formatChineseNumber(n)}、`,
      (n) => `${formatChineseNumber(n)}是`,
    );
    const glue = fc.constantFrom('\n', '；', ';\n');
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 15 }), style, glue, (bodies, mark, between) => {
        const text = bodies.map((item, index) => `${mark(index + 1)}${item}`).join(between);
        expect(split(text)).toEqual(bodies.map((item, index) => [mark(index + 1), item]));
      }),
    );
  });

  it('loses nothing but separators', () => {
    const bare = (text: string) => text.replace(/[\s；;]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'12.、（）一是第二，；\n①甲乙') }), (text) => {
        expect(bare(split(text).flat().join(''))).toBe(bare(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(textsLike('1.、（）①一是；\n甲'), (text) => Array.isArray(splitItems(text))));
  });
});
