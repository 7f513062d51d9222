import fc from 'fast-check';
import { splitTitle, titleWords } from '../../../src/report/docx/split-title';
import { textWidth } from '../../../src/report/docx/text-width';

describe('splitTitle', () => {
  it('leaves a title that fits on its line', () => {
    expect(splitTitle('临河县水务局廉政工作情况的报告', 20)).toEqual(['临河县水务局廉政工作情况的报告']);
  });

  it('breaks at words, never inside the words of the trade', () => {
    const lines = splitTitle(
      '临河县水务局关于2023年度党风廉政建设责任制落实和廉政风险点排查防控情况的报告',
      20,
    );
    expect(lines).toEqual([
      '临河县水务局关于2023年度党风廉政建设',
      '责任制落实和廉政风险点排查防控情况的报告',
    ]);
  });

  it('leaves neither a lonely word on the last line nor 的 at the start of one', () => {
    const lines = splitTitle('关于对廉政风险排查中发现的突出问题进行整改的通知', 20);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)?.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) expect(line).not.toMatch(/^[的和与及、，》”]/);
  });

  it('keeps book titles and numbers together with their marks', () => {
    const words = titleWords('关于印发《廉政风险防控办法》的通知（2023年）');
    expect(words.some((word) => word.startsWith('《') && word.length > 1)).toBe(true);
    for (const word of words) expect(word).not.toMatch(/^[》）的]$/);
    expect(words.some((word) => /^\d+$/.test(word))).toBe(false);
  });

  it('gives up on what is no title', () => {
    const text = '党风廉政建设'.repeat(40);
    expect(splitTitle(text, 20)).toEqual([text]);
  });

  it('loses nothing and never makes a line too long', () => {
    const word = fc.constantFrom(
      '党风廉政建设',
      '关于',
      '2023年',
      '情况',
      '的',
      '报告',
      '《',
      '》',
      '局',
      '整改',
      '、',
      'A4',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (parts) => {
        const title = parts.join('');
        const lines = splitTitle(title, 20);
        expect(lines.join('')).toBe(title);
        if (lines.length > 1) for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(20);
      }),
    );
  });
});
