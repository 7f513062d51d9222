import type { Measure, MeasureStage } from '../measure';

const STAGES: ReadonlyMap<string, MeasureStage> = new Map([
  ['前', 'before'],
  ['中', 'during'],
  ['后', 'after'],
]);

/**
 * Measures of one kind of power, a line each: `前 | 责任主体 | 频次 | 动作 | 凭证`; 前, 中, 后 is the stage.
 * Units refer to them by number (采购招标-3), so a new one comes last.
 * @throws {SyntaxError} for a line of another shape: a fault of the library
 */
export function parseMeasures(category: string, lines: string): Measure[] {
  return lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [mark = '', owner = '', frequency = '', action = '', evidence = '', ...rest] = line
        .split('|')
        .map((part) => part.trim());
      const stage = STAGES.get(mark);
      if (stage === undefined || evidence === '' || rest.length > 0) throw new SyntaxError(line);
      return { id: `${category}-${index + 1}`, category, stage, owner, frequency, action, evidence };
    });
}
