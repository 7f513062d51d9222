import { parseChoice, parseReplacement, withChoices } from '../../../src/cli/fill/choices';
import type { Proposal } from '../../../src/fill/filler';

const source = { messageId: 'library', data: {} };
const at = { sheet: '风险', row: 5, column: 10 };
const proposal: Proposal = {
  filler: 'measure-candidates',
  safety: 'suggestion',
  edit: { ...at, before: null, after: '甲' },
  field: 'measures',
  source,
  at,
  alternatives: [{ after: '乙', source }],
};

describe('choices', () => {
  it('are read with or without a sheet, and take their candidate', () => {
    for (const text of ['J5=2', ' 风险!J5=2 ']) {
      const [chosen] = withChoices([proposal], [parseChoice(text)]);
      expect(chosen).toMatchObject({ safety: 'safe', edit: { after: '乙' } });
      expect(chosen).not.toHaveProperty('alternatives');
    }
  });

  it('leave a cell out that nobody chose for, and other proposals as they are', () => {
    const { alternatives: _, ...plain } = proposal;
    expect(withChoices([proposal, plain], [parseChoice('J6=1')])).toEqual([plain]);
  });

  it.each(['J5', 'J5=', '=2', 'J5=x'])('cannot be read from %j', (text) => {
    expect(() => parseChoice(text)).toThrow(expect.objectContaining({ code: 'fill-choice-invalid' }));
  });
});

describe('replacements', () => {
  it('are two different names', () => {
    expect(parseReplacement(' 林启明 = 周若溪 ')).toEqual({ from: '林启明', to: '周若溪' });
    for (const text of ['林启明', '林启明=', '林启明=林启明', '甲=乙=丙']) {
      expect(() => parseReplacement(text)).toThrow(expect.objectContaining({ code: 'fill-replace-invalid' }));
    }
  });
});
