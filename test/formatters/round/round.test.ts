import { recordOf, tallyRules } from '../../../src/formatters/round/round';
import {
  isRoundJson,
  parseRound,
  roundToJson,
  unfinishedRound,
} from '../../../src/formatters/round/round-json';
import { makeRound } from './make-round';

describe('tallyRules', () => {
  it('puts the gravest first, then the most frequent, with the units concerned', () => {
    expect(tallyRules(makeRound()).map(({ code, count, units }) => [code, count, units])).toEqual([
      ['C-01', 3, 2],
      ['C-13', 1, 1],
      ['S-07', 1, 1],
    ]);
  });
});

describe('round.json', () => {
  it('gives the next round what it compares with, and remembers what it was compared with', () => {
    const before = recordOf(makeRound({ asOf: '2023-09-30' }));
    const text = roundToJson(makeRound(), before);
    expect(parseRound(text)).toEqual({ record: recordOf(makeRound()), before });
    expect(isRoundJson(text)).toBe(true);
  });

  it('is known for ours while unfinished, and not compared with', () => {
    expect(isRoundJson(unfinishedRound('2023-12-31'))).toBe(true);
    expect(parseRound(unfinishedRound('2023-12-31'))).toBeNull();
  });

  it.each(['', '[]', 'null', '{', '{"schemaVersion":2,"asOf":"2023-12-31"}', '{"schemaVersion":1}'])(
    'is not mistaken for %j',
    (text) => {
      expect(isRoundJson(text)).toBe(false);
      expect(parseRound(text)).toBeNull();
    },
  );
});
