import fc from 'fast-check';
import { formatLevel, type LevelMapping, type LevelNotation, parseLevel } from '../../src/text/level';
import { textsLike } from './arbitraries';

const LEVELS = [1, 2, 3] as const;
const NOTATIONS: readonly LevelNotation[] = ['ordinal', 'roman', 'grade', 'colour', 'star'];

describe('parseLevel', () => {
  it.each<[string, 1 | 2 | 3, LevelNotation]>([
    ['一级', 1, 'ordinal'],
    ['1级', 1, 'ordinal'],
    ['二级风险', 2, 'ordinal'],
    ['风险等级：三级', 3, 'ordinal'],
    ['Ⅰ级', 1, 'roman'],
    ['Ⅱ', 2, 'roman'],
    ['III级', 3, 'roman'],
    ['Ⅲ 级', 3, 'roman'],
    ['高', 1, 'grade'],
    ['中风险', 2, 'grade'],
    ['低等', 3, 'grade'],
    ['红', 1, 'colour'],
    ['橙色', 2, 'colour'],
    ['黄色预警', 3, 'colour'],
    ['★★★', 1, 'star'],
    ['★ ★', 2, 'star'],
    ['★☆☆', 3, 'star'],
    ['一级（高）', 1, 'ordinal'],
  ])('%s is level %d (%s)', (text, level, notation) =>
    expect(parseLevel(text)).toMatchObject({ level, notation }),
  );

  it.each(['', '1', '一', '四级', '较高', '蓝', '★★★★', '一般', 'I', '高中', '一级（低）', '()', '（高）'])(
    '%j is no level',
    (text) => expect(parseLevel(text)).toBeNull(),
  );

  it('lets a unit say what its words mean', () => {
    const mapping: LevelMapping = { 橙色: 3, 黄: 2, 较高: 1 };
    expect(parseLevel('橙', mapping)).toMatchObject({ level: 3, notation: 'colour' });
    expect(parseLevel('黄色', mapping)).toMatchObject({ level: 2 });
    expect(parseLevel('较高风险', mapping)).toEqual({ level: 1, notation: 'grade', word: '较高' });
    expect(formatLevel(2, 'colour', mapping)).toBe('黄');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(textsLike('一二三级Ⅰ高中低风险等★☆（）1I红色'), (text) => parseLevel(text) !== undefined),
    );
    expect(parseLevel('constructor')).toBeNull();
  });
});

describe('formatLevel', () => {
  it('is read back by parseLevel in every notation', () => {
    for (const notation of NOTATIONS) {
      for (const level of LEVELS) {
        expect(parseLevel(formatLevel(level, notation))).toMatchObject({ level, notation });
      }
    }
  });

  it('is read back under any order of the colours', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...LEVELS], { minLength: 3 }),
        fc.constantFrom(...LEVELS),
        (order, level) => {
          const mapping = Object.fromEntries(
            ['红', '橙', '黄'].map((word, index) => [word, order[index] ?? 1]),
          );
          expect(parseLevel(formatLevel(level, 'colour', mapping), mapping)?.level).toBe(level);
        },
      ),
    );
  });
});
