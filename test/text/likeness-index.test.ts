import fc from 'fast-check';
import { findLikePairs, type LikePair, likeGroups } from '../../src/text/likeness-index';
import { similarity } from '../../src/text/similarity';

/** Every text with every other: what the index must give, only slower. */
function bruteForce(texts: readonly string[], threshold: number): LikePair[] {
  return texts.flatMap((text, a) =>
    texts.slice(a + 1).flatMap((other, index) => {
      const score = similarity(text, other);
      return score >= threshold ? [{ a, b: a + 1 + index, similarity: score }] : [];
    }),
  );
}

/** Few characters, so that likeness, equality and repeats are frequent. */
const text = fc.string({ unit: fc.constantFrom('审', '批', '公', '示', '，', ' ', 'A', 'a'), maxLength: 14 });

describe('findLikePairs', () => {
  it('finds what comparing every text with every other finds', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 25 }),
        fc.constantFrom(0.05, 0.3, 0.5, 0.6, 2 / 3, 0.79, 0.8, 0.85, 0.9, 0.95, 1),
        (texts, threshold) => {
          expect(findLikePairs(texts, threshold)).toEqual(bruteForce(texts, threshold));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('looks past spaces and punctuation, and leaves out texts without a letter or digit', () => {
    expect(findLikePairs(['大额资金集体研究', '', '大额资金，集体研究。', '——', ''], 0.9)).toEqual([
      { a: 0, b: 2, similarity: 1 },
    ]);
  });

  it('gives only the pairs that are wanted', () => {
    const texts = ['采购须公开', '采购须公开', '采购须公开'];
    expect(findLikePairs(texts, 1, { wanted: (a, b) => a === 0 && b === 2 })).toEqual([
      { a: 0, b: 2, similarity: 1 },
    ]);
  });

  it('finds no more shorter texts like one than asked for', () => {
    const texts = Array.from({ length: 40 }, (_, index) => `大额资金使用未经集体研究决定第${index}号`);
    const all = findLikePairs(texts, 0.8);
    expect(all).toHaveLength((40 * 39) / 2);
    expect(findLikePairs(texts, 0.8, { most: 39 })).toEqual(all);
    const some = findLikePairs(texts, 0.8, { most: 3 });
    expect(some).toHaveLength(1 + 2 + 37 * 3);
    for (const pair of some) expect(all).toContainEqual(pair);
  });

  it('refuses a threshold that is none', () => {
    for (const threshold of [0, -1, 1.01, Number.NaN]) {
      expect(() => findLikePairs([], threshold)).toThrow(RangeError);
    }
  });

  it('compares 60,000 texts made of the same phrases in seconds', () => {
    const texts = ledgerTexts(60_000);
    const start = performance.now();
    const pairs = findLikePairs(texts, 0.9);
    expect(performance.now() - start).toBeLessThan(40_000);
    expect(pairs.length).toBeGreaterThan(0);
  });
});

describe('likeGroups', () => {
  it('puts every text with letters into one group, all like its shortest', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 25 }),
        fc.constantFrom(0.3, 0.6, 0.8, 0.9, 1),
        (texts, threshold) => {
          const groups = likeGroups(texts, threshold);
          const lettered = texts.flatMap((each, index) => (similarity(each, each) === 1 ? [index] : []));
          expect(groups.flat().sort((a, b) => a - b)).toEqual(lettered);
          for (const group of groups) {
            expect(
              group.some((leader) =>
                group.every((each) => similarity(texts[leader] ?? '', texts[each] ?? '') >= threshold),
              ),
            ).toBe(true);
          }
        },
      ),
    );
  });

  it('keeps apart what is not alike', () => {
    const texts = [
      '公务接待审批手续不全',
      '固定资产账实不符',
      '公务接待审批手续不齐全',
      '',
      '固定资产账实不符',
    ];
    expect(likeGroups(texts, 0.7)).toEqual([
      [0, 2],
      [1, 4],
    ]);
    expect(() => likeGroups([], 0)).toThrow(RangeError);
  });
});

/** Texts as ledgers hold them: the same turns of phrase in ever new combinations, one in fifty a copy of an earlier one. */
function ledgerTexts(count: number): string[] {
  const parts = [
    [
      '财务报销',
      '公务接待',
      '物资采购',
      '工程招标',
      '合同签订',
      '印章使用',
      '人员招录',
      '项目验收',
      '资金拨付',
      '车辆管理',
    ],
    [
      '审核把关不严',
      '未经集体研究',
      '程序履行不到位',
      '擅自变更内容',
      '资料留存不全',
      '泄露有关信息',
      '超标准超范围',
    ],
    [
      '严格执行双人复核',
      '每月开展一次抽查',
      '实行公示公开',
      '落实回避制度',
      '建立登记台账',
      '定期轮岗交流',
      '重大事项集体研究',
    ],
    [
      '由分管领导签批',
      '由纪检人员监督',
      '报党组会议审定',
      '结果纳入年度考核',
      '问题限期整改到位',
      '相关资料归档备查',
    ],
  ];
  let seed = 20_231_231;
  const next = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const copied = index > 0 && next(50) === 0 ? texts[next(index)] : undefined;
    texts.push(
      copied ??
        `${parts.map((phrases) => phrases[next(phrases.length)]).join('，')}第${next(9_000)}号${next(9_000)}件`,
    );
  }
  return texts;
}
