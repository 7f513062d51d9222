import { parseChineseNumber } from '../../../text/chinese-number';
import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

const HAN_DIGIT = '[一二三四五六七八九十]';

/** Dates without leading noughts, with 〇, and in one kind of digits. */
export const dateForm: ProofRule = {
  id: 'date-form',
  severity: 'error',
  fixable: 'safe',
  docs: {
    'zh-CN': '日期用阿拉伯数字写全年、月、日，月、日不编虚位；用汉字时“零”写作“〇”；同一日期不混用两种数字。',
    en: 'Dates have no leading noughts; in Chinese digits nought is 〇; one date has one kind of digits.',
    source: 'GB/T 9704-2012 7.3.5.4；GB/T 15835-2011 4.1、5.2',
  },
  messages: {
    'zh-CN': {
      nought: '月、日不编虚位：“{text}”应为“{instead}”。',
      sign: '汉字年份里的零写作“〇”：“{text}”应为“{instead}”。',
      mixed: '同一日期混用两种数字：“{text}”宜为“{instead}”。',
      short: '年份应写全：“{text}”。',
    },
    en: {
      nought: 'Months and days have no leading nought: {text} is {instead}.',
      sign: 'Nought is 〇 in a year in Chinese digits: {text} is {instead}.',
      mixed: 'Two kinds of digits in one date: {text} is {instead}.',
      short: 'The year should be written in full: {text}.',
    },
  },
  check: (document, report) => {
    scan(document, /(?<=\d年)0\d月(?:0?\d日|\d\d日)?|(?<=\d月)0\d日/gu, ({ 0: text, index }, line) => {
      const instead = text.replace(/(?<!\d)0/gu, '');
      report({
        line,
        at: index,
        text,
        messageId: 'nought',
        data: { instead },
        fix: fixAt(line, index, text, instead),
      });
    });
    scan(document, /[一二][一二三四五六七八九○ＯOo零〇]{3}(?=年)/gu, ({ 0: text, index }, line) => {
      const instead = text.replace(/[○ＯOo零]/gu, '〇');
      if (instead === text) return;
      report({
        line,
        at: index,
        text,
        messageId: 'sign',
        severity: 'warning',
        data: { instead },
        fix: fixAt(line, index, text, instead),
      });
    });
    const mixed = new RegExp(
      `\\d{4}年(?:${HAN_DIGIT}{1,2}月(?:\\d{1,2}日|${HAN_DIGIT}{1,3}日)?|\\d{1,2}月${HAN_DIGIT}{1,3}日)|[一二][〇一二三四五六七八九]{3}年\\d{1,2}月(?:\\d{1,2}日)?`,
      'gu',
    );
    scan(document, mixed, ({ 0: text, index }, line) => {
      const instead = text
        .replace(/^[一二][〇一二三四五六七八九]{3}/u, arabicYear)
        .replace(/[一二三四五六七八九十]+/gu, (number) => String(parseChineseNumber(number) ?? number));
      report({
        line,
        at: index,
        text,
        messageId: 'mixed',
        severity: 'warning',
        data: { instead },
        fix: fixAt(line, index, text, instead),
      });
    });
    scan(
      document,
      /(?<![\d年/.\-—～至])[’']?(?:1\d|2\d)年(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日/gu,
      ({ 0: text, index }, line) => {
        report({ line, at: index, text, messageId: 'short', severity: 'warning' });
      },
    );
  },
};

function arabicYear(digits: string): string {
  return Array.from(digits, (digit) => [...'〇一二三四五六七八九'].indexOf(digit)).join('');
}
