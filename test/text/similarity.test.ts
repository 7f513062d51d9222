import fc from 'fast-check';
import { bigrams, containment, similarity } from '../../src/text/similarity';

const texts = fc.string({ unit: fc.constantFrom(...'严格审批制度定期抽查，。 '), maxLength: 30 });
const written = texts.filter((text) => bigrams(text).length > 0);

describe('bigrams', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['，。', []],
    ['审', ['审']],
    ['审批', ['审批']],
    ['严格，审批', ['严格', '格审', '审批']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['审审审', ['审审', '审审']],
  ])('%j has %j', (text, expected) => expect(bigrams(text)).toEqual(expected));
});

describe('similarity', () => {
  it.each([
    ['严格审批', '严格审批', 1],
    ['严格审批。', ' 严格 审批', 1],
    ['严格审批', '公开招标', 0],
    ['', '', 0],
    ['，', '，', 0],
    ['严格审批', '严格审核', 2 / 3],
  ])('%j and %j: %d', (a, b, expected) => expect(similarity(a, b)).toBeCloseTo(expected, 10));

  it('counts repeats', () => expect(similarity('审审审审', '审审')).toBeCloseTo(0.5, 10));

  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 4 }), (a, b, n) => {
        const score = similarity(a, b, n);
        expect(score).toBe(similarity(b, a, n));
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('is 1 for any text with itself', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 4 }), (text, n) => similarity(text, text, n) === 1),
    );
  });
});

describe('containment', () => {
  it('is 1 for a passage and less the other way round', () => {
    expect(containment('严格审批', '必须严格审批程序')).toBe(1);
    expect(containment('必须严格审批程序', '严格审批')).toBeCloseTo(3 / 7, 10);
    expect(containment('', '严格')).toBe(0);
  });

  it('is 1 for any text in a text that begins or ends with it', () => {
    fc.assert(
      fc.property(written, texts, (text, other) => {
        // A single character is no pair of the longer text.
        fc.pre(bigrams(text).join('').length > 1);
        expect(containment(text, text + other)).toBe(1);
        expect(containment(text, other + text)).toBe(1);
      }),
    );
  });
});
