import fc from 'fast-check';
import { immediateDay, parseDeadline } from '../../src/text/deadline';
import { isoDays, textsLike } from './arbitraries';

const context = { year: 2024 };

describe('parseDeadline', () => {
  it.each([
    ['2023年6月30日', '2023-06-30'],
    ['2023-06-30前', '2023-06-30'],
    ['2023年底前', '2023-12-31'],
    ['二〇二三年底', '2023-12-31'],
    ['年底前', '2024-12-31'],
    ['今年底前', '2024-12-31'],
    ['年内', '2024-12-31'],
    ['4月底前', '2024-04-30'],
    ['六月底前完成', '2024-06-30'],
    ['2月底', '2024-02-29'],
    ['6月30日前', '2024-06-30'],
    ['5月中旬', '2024-05-20'],
    ['上半年', '2024-06-30'],
    ['年中', '2024-06-30'],
    ['一季度末', '2024-03-31'],
    ['2023年第三季度', '2023-09-30'],
    ['2023年12月', '2023-12-31'],
    ['2023.06', '2023-06-30'],
    ['于2023年6月底前完成整改', '2023-06-30'],
    ['长期坚持，2023年6月底前完成', '2023-06-30'],
  ])('%s is due on %s', (text, iso) =>
    expect(parseDeadline(text, context)).toMatchObject({ kind: 'day', iso }),
  );

  it('tells the words it read a day from', () => {
    expect(parseDeadline('立行立改，9月底前完成', context)).toEqual({
      kind: 'day',
      iso: '2024-09-30',
      from: '9月底前完成',
    });
  });

  it.each([
    ['长期', '长期'],
    ['长期坚持', '长期坚持'],
    ['持续推进', '持续推进'],
    ['常态化开展', '常态化'],
    ['按上级要求', '按上级要求'],
    ['尽快', '尽快'],
  ])('%s is open (%s)', (text, word) => expect(parseDeadline(text, context)).toEqual({ kind: 'open', word }));

  it.each(['立行立改', '即知即改', '立行立改，长期坚持'])('%s is immediate', (text) => {
    expect(parseDeadline(text, { year: 2024, base: '2024-03-01', immediateDays: 15 })).toMatchObject({
      kind: 'immediate',
    });
  });

  it.each(['', '月底前', '底', '下周', '4月前', '2023年3月前', '2023-02-30前', '13月底', '待定'])(
    '%j names no deadline',
    (text) => expect(parseDeadline(text, context)).toBeNull(),
  );

  it('reads any full date with 前', () => {
    fc.assert(
      fc.property(isoDays, (iso) =>
        expect(parseDeadline(`${iso}前`, context)).toMatchObject({ kind: 'day', iso }),
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(textsLike('2023年月日底前上半季度一三长期，。完成于'), (text) => {
        const deadline = parseDeadline(text, context);
        if (deadline?.kind === 'day') expect(deadline.iso).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('immediateDay', () => {
  it('counts from the day of feedback', () => expect(immediateDay('2023-12-20', 15)).toBe('2024-01-04'));
});
