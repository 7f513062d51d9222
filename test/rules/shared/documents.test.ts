import { namesDocument } from '../../../src/rules/shared/documents';

describe('namesDocument', () => {
  it.each([
    '印发《公务用车管理办法》',
    '临水〔2023〕12号',
    '会议纪要（2023）第6期',
    '纪要第6期',
    '见附件3',
    '附件：二',
  ])('%s names one', (text) => {
    expect(namesDocument(text)).toBe(true);
  });

  it.each(['', '已建立制度并印发', '2023年6月完成', '（2023年6月）', '见附件'])('%j names none', (text) => {
    expect(namesDocument(text)).toBe(false);
  });
});
