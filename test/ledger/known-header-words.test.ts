import fc from 'fast-check';
import { DEFINITIONS } from '../../src/ledger/definitions';
import { headerSynonyms } from '../../src/ledger/header-synonyms';
import { KnownHeaderWords } from '../../src/ledger/known-header-words';
import { normalizeHeader } from '../../src/text/normalize';

const words = new KnownHeaderWords(DEFINITIONS);
const names = DEFINITIONS.flatMap(({ fields }) =>
  fields.flatMap(({ title, aliases }) => [title, ...aliases, ...headerSynonyms(title)]),
);
const normalised = new Set(names.map(normalizeHeader));
const countNames = (...texts: string[]): number => words.countNames(texts.map((text) => ({ text })));

describe('KnownHeaderWords', () => {
  it('knows a name by itself, and by nothing that normalising would not leave of it', () => {
    const around = fc.constantFrom('', '', '甲', '1', '*', ' ', '（必填）', '【注】', '：', '；', '\u3000');
    fc.assert(
      fc.property(fc.constantFrom(...names), around, around, (name, before, after) => {
        const text = `${before}${name}${after}`;
        expect(countNames(text)).toBe(normalised.has(normalizeHeader(text)) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts no names where most of the texts are none', () => {
    expect(countNames('责任人', '完成时限', '2023-05-06')).toBe(2);
    expect(countNames('责任人', '完成时限', '陶景然', '2023-05-06')).toBe(2);
    expect(countNames('责任人', '完成时限', '陶景然', '2023-05-06', '未按程序审批')).toBe(0);
  });
});
