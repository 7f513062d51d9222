import fc from 'fast-check';
import { DEFINITIONS } from '../../src/ledger/definitions';
import { namesOf } from '../../src/ledger/field-names';
import { HeaderMatcher } from '../../src/ledger/header-match';
import { NameEndings } from '../../src/ledger/name-endings';

const LABEL = 0.85;

const cases = DEFINITIONS.map(({ fields }) => ({
  matcher: new HeaderMatcher(fields),
  endings: new NameEndings(fields),
  titles: fields.flatMap(({ title, aliases }) => [title, ...aliases]),
  names: fields.map(namesOf).flatMap(({ exact, synonyms }) => [...exact.keys(), ...synonyms]),
}));
const BEFORE = fc.constantFrom('', '具体', '主要', '所属', '拟定', '甲', '（一）', '1.', '*', 'A', '　');
const INSIDE = fc.constantFrom('', '的', '及', '、', ' ', '\n', '/', '陶');
const AFTER = fc.constantFrom(
  '',
  '情况',
  '及要求',
  '名单',
  '名称',
  '目录',
  '划分',
  '（必填）',
  '*',
  '：',
  '陶',
  '9',
);

describe('NameEndings', () => {
  it('lets every name of every field through', () => {
    for (const { endings, titles, names } of cases) {
      expect([...titles, ...names].filter((name) => !endings.mayName(name))).toEqual([]);
    }
  });

  it('denies no text that is close enough to a name for a label', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.nat(),
        fc.nat(),
        BEFORE,
        INSIDE,
        AFTER,
        (one, pick, cut, ...words) => {
          const { matcher, endings, names } = one;
          const name = names[pick % names.length] ?? '';
          const at = cut % (name.length + 1);
          const [before, inside, after] = words;
          const text = `${before}${name.slice(0, at)}${inside}${name.slice(at)}${after}`;
          const isLabel = Math.max(...matcher.scores([text])) >= LABEL;
          return !isLabel || endings.mayName(text);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('denies what most cells hold', () => {
    const endings = new NameEndings(DEFINITIONS.find(({ layout }) => layout === 'either')?.fields ?? []);
    for (const text of ['2023-06-30', '17', '温雅琴', '虚开发票套取现钞'])
      expect(endings.mayName(text)).toBe(false);
  });
});
