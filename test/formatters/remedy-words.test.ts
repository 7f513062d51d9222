import { LANGUAGES } from '../../src/core/language';
import { MARK_REASONS } from '../../src/core/remedy';
import { remedyWords } from '../../src/formatters/remedy-words';

const fillCommand = (filler: string): string => `fill ${filler}`;

describe('remedyWords', () => {
  it('joins what a rule fixes and what a filler supplies', () => {
    expect(remedyWords({ fixable: 'suggestion', filler: 'rows' }, 'en', fillCommand)).toBe(
      'suggested (listed by validate --fix-dry-run, picked by --choose); supplied by filling (fill rows)',
    );
  });

  it('says why a rule only marks, each reason in its own words', () => {
    for (const language of LANGUAGES) {
      const texts = MARK_REASONS.map((markOnly) => remedyWords({ markOnly }, language, fillCommand));
      expect(new Set(texts).size).toBe(MARK_REASONS.length);
    }
  });

  it('leaves to a person what a rule says nothing of', () => {
    expect(remedyWords({}, 'zh-CN', fillCommand)).toBe('由人改正');
  });
});
