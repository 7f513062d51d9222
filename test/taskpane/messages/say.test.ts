import { en } from '../../../src/taskpane/messages/en';
import { isPaneMessage, say } from '../../../src/taskpane/messages/say';
import { zhCN } from '../../../src/taskpane/messages/zh-CN';
import { EXCEL_FAULTS } from '../../../src/workbook/excel/excel-fault';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('what the pane says', () => {
  it('is the same in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort());
    for (const [code, text] of Object.entries(zhCN)) {
      expect([code, places(en[code as keyof typeof zhCN])]).toEqual([code, places(text)]);
    }
  });

  it('has words for every fault of Excel', () => {
    expect(EXCEL_FAULTS.filter((fault) => !isPaneMessage(fault))).toEqual([]);
  });

  it('fills its texts', () => {
    expect(say('zh-CN', 'checked-clean-detail', { time: '10:32', rows: 312 })).toBe('10:32检查了312行');
  });
});
