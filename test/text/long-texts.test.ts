import { parseAmount } from '../../src/text/amount';
import { parseChineseNumber } from '../../src/text/chinese-number';
import { parseCount } from '../../src/text/count';
import { parseDate } from '../../src/text/date';
import { parseDeadline } from '../../src/text/deadline';
import { findPersonalData } from '../../src/text/identity';
import { splitItems } from '../../src/text/items';
import { parseLevel } from '../../src/text/level';
import { parseNames } from '../../src/text/name';
import { normalizeHeader } from '../../src/text/normalize';
import { classifyResponsible } from '../../src/text/responsible';
import { findSecrecyMark } from '../../src/text/secrecy';
import { similarity } from '../../src/text/similarity';

/** The longest text that a spreadsheet cell can hold. */
const CELL_LIMIT = 32_767;

const PIECES = [
  ' ',
  '\n',
  '1',
  '1.',
  '一',
  '万',
  '十',
  '一万',
  '一、',
  '（',
  '（1）',
  '副局长',
  '局长',
  '张启明和',
  '张 ',
  '和',
  '、',
  '高（低）',
  '机密',
  '密级',
  '1 ',
  '2023年',
  '★',
  '6222',
  '前完成',
];

const READERS: Record<string, (text: string) => unknown> = {
  parseAmount,
  parseChineseNumber,
  parseCount,
  parseDate,
  parseDeadline: (text) => parseDeadline(text, { year: 2024 }),
  findPersonalData,
  splitItems,
  parseLevel,
  parseNames,
  normalizeHeader,
  classifyResponsible,
  findSecrecyMark,
  similarity: (text) => similarity(text, `${text}甲`),
};

describe('a cell filled to its limit', () => {
  it.each(Object.entries(READERS))('%s reads it in reasonable time', (_name, read) => {
    for (const piece of PIECES) {
      const text = piece.repeat(CELL_LIMIT / piece.length);
      const start = Date.now();
      read(text);
      // Linear readers take milliseconds; the limit only catches those that grow with the square of the length.
      expect([piece, Date.now() - start < 2000]).toEqual([piece, true]);
    }
  });
});
