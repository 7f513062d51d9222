import { RISK_TYPES } from '../definitions/vocabularies';
import type { RiskPhrase } from '../risk-phrase';

/**
 * Risks of one kind of power, a line each: `流程 | 表现`; the first two characters of a kind of risk stand for it
 * (思想, 岗位, 业务, 制度, 外部).
 * Units refer to them by number (采购招标-3), so a new one comes last.
 * @throws {SyntaxError} for a line of another shape: a fault of the library
 */
export function parsePhrases(category: string, lines: string): RiskPhrase[] {
  return lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [mark = '', text = '', ...rest] = line.split('|').map((part) => part.trim());
      const riskType = RISK_TYPES.find(([name]) => name.startsWith(mark))?.[0];
      if (mark === '' || riskType === undefined || text === '' || rest.length > 0)
        throw new SyntaxError(line);
      return { id: `${category}-${index + 1}`, category, riskType, text };
    });
}
