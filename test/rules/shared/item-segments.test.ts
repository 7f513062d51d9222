import fc from 'fast-check';
import { itemSegments, joinSegments } from '../../../src/rules/shared/item-segments';

describe('the stretches of a cell', () => {
  it('keep every character', () => {
    const marked = itemSegments('措施：1.登记；\n2. 盘点。');
    expect(marked?.map(({ raw }) => raw)).toEqual(['措施：', '1.登记；\n', '2. 盘点。']);
    expect(itemSegments('登记；盘点\n\n对账')?.map(({ raw }) => raw)).toEqual(['登记；', '盘点\n\n', '对账']);
  });

  it('are none where a mark was written otherwise', () => {
    expect(itemSegments('１．登记\n２．盘点')).toBeNull();
    expect(itemSegments('')).toEqual([]);
  });

  it('joined are the text, whatever it is', () => {
    const part = fc.constantFrom(
      '1.',
      '2、',
      '（3）',
      '①',
      '一是',
      '登记',
      '盘点',
      '；',
      '\n',
      ' ',
      '。',
      '1.1 ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const segments = itemSegments(text);
        if (segments === null || segments.length === 0) return;
        expect(segments.map(({ raw }) => raw).join('')).toBe(text);
      }),
    );
  });
});

describe('joining what is left', () => {
  const without = (text: string, index: number): string | null =>
    joinSegments(itemSegments(text)?.filter((_, each) => each !== index) ?? [], text);

  it('numbers anew and keeps the end', () => {
    expect(without('1.登记；2.盘点；3.对账。', 1)).toBe('1.登记；2.对账。');
    expect(without('1.登记；2.盘点；3.对账。', 2)).toBe('1.登记；2.盘点。');
    expect(without('①登记②盘点③对账', 0)).toBe('①盘点②对账');
    expect(without('登记；盘点', 1)).toBe('登记');
  });

  it('gives up on marks that it cannot count', () => {
    expect(without('一是登记；二是盘点；三是对账', 0)).toBeNull();
  });
});
