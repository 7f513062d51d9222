import { mergeLibrary } from '../../../src/ledger/library/library-entry';
import { MEASURES } from '../../../src/ledger/library/measures';
import { PHRASES } from '../../../src/ledger/library/phrases';
import { unitMeasures, unitPhrases } from '../../../src/ledger/library/unit-library';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';

interface Entry {
  readonly id?: string;
  readonly off?: boolean;
  readonly text: string;
}
const merged = (own: readonly Entry[], builtIn: readonly Entry[]) =>
  mergeLibrary(own, builtIn, ({ text }) => text).map(({ text }) => text);

const BUILT_IN = [
  { id: '甲-1', text: '每月核对' },
  { id: '甲-2', text: '每季抽查' },
];

describe('mergeLibrary', () => {
  it('puts own entries first and replaces by id', () => {
    expect(merged([{ text: '自己的' }, { id: '甲-1', text: '每周核对' }], BUILT_IN)).toEqual([
      '自己的',
      '每周核对',
      '每季抽查',
    ]);
  });

  it('says nothing twice, and of own entries of one id the first counts', () => {
    expect(merged([{ text: '每月 核对。' }], BUILT_IN)).toEqual(['每月 核对。', '每季抽查']);
    const twice = [
      { id: '甲-1', text: '先写的' },
      { id: '甲-1', text: '后写的' },
    ];
    expect(merged(twice, BUILT_IN)).toEqual(['先写的', '每季抽查']);
  });

  it('takes out what is off', () => {
    expect(merged([{ id: '甲-2', off: true, text: '每季抽查' }], BUILT_IN)).toEqual(['每月核对']);
  });
});

describe('the libraries of a unit', () => {
  it('are the built-in ones without its own, each entry with a number of its own', () => {
    expect(unitMeasures(DEFAULT_SETTINGS)).toBe(MEASURES);
    expect(unitPhrases(DEFAULT_SETTINGS)).toBe(PHRASES);
    for (const library of [MEASURES, PHRASES]) {
      expect(new Set(library.map(({ id }) => id)).size).toBe(library.length);
    }
  });

  it('are merged once', () => {
    const [first] = MEASURES;
    const settings = { ...DEFAULT_SETTINGS, measures: first ? [{ ...first, off: true }] : [] };
    expect(unitMeasures(settings)).toHaveLength(MEASURES.length - 1);
    expect(unitMeasures(settings)).toBe(unitMeasures(settings));
  });
});
