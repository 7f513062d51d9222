import { recogniseWorkbook } from '../../src/ledger/recognise';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const ledgers = (markdown: string): string[] =>
  recogniseWorkbook(workbookFromMarkdown('甲.xlsx', { 甲: markdown })).map(({ ledger }) => ledger);

describe('a ledger that lacks an identifying column', () => {
  const header = '| 权力事项 | 廉政风险点 | 风险级次 | 责任科室 |';
  const row = '| 资金拨付 | 未按进度拨付工程款 | 二级 | 财务科 |';

  it('is known by its title, so that the lack can be reported', () => {
    const [table] = recogniseWorkbook(
      workbookFromMarkdown('甲.xlsx', { 甲: `财政分局廉政风险点汇总表\n${header}\n${row}` }),
    );
    expect(table?.ledger).toBe('risk-points');
    expect(table?.missing.map(({ name }) => name)).toContain('measures');
  });

  it('is none without the title', () => {
    expect(ledgers(`${header}\n${row}`)).toEqual([]);
  });

  it('is none when little of it is there', () => {
    expect(ledgers('廉政风险点统计表\n| 街道 | 风险点 | 张数 | 页数 |\n| 河东 | 12 | 3 | 9 |')).toEqual([]);
  });
});
