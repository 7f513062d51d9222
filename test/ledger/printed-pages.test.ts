import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable } from '../support/describe-table';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const HEADER = '| 序号 | 问题内容 | 整改措施 | 整改时限 | 责任人 |';

function recognise(markdown: string) {
  return recogniseWorkbook(workbookFromMarkdown('送审稿.xlsx', { 整改: markdown }));
}

describe('the pages of a printed table', () => {
  const PAGES = `
    临河县水务局问题整改台账
    填报单位：临河县水务局
    ${HEADER}
    | 一、学习方面 |
    | 1 | 学习不深入 | 每月集中学习一次 | 6月底 | 乔木 |
    填表人：安然        审核人：石磊

    临河县水务局问题整改台账（续）
    填报单位：临河县水务局
    ${HEADER}
    | 2 | 笔记不完整 | 每季度抽查一次 | 7月底 | 乔木 |
    | 合计 | 2 |
    填表人：安然        审核人：石磊
    第2页 共2页
    ${HEADER}
    | 3 | 报销不规范 | 分级审批 | 8月底 | 安然 |
    填表人：安然        审核人：石磊
    `;

  it('are one table', () => {
    const tables = recognise(PAGES);
    expect(tables.map(describeTable)).toMatchObject([
      { title: '临河县水务局问题整改台账', header: 'A3:E3', data: 'A5:E16' },
    ]);
    const [table] = tables;
    expect(table?.rows.map(({ row, index, section }) => [row, index, section])).toEqual([
      [5, 0, '一、学习方面'],
      [11, 1, '一、学习方面'],
      [16, 2, '一、学习方面'],
    ]);
    expect(table?.sections.map(({ row }) => row)).toEqual([10, 15]);
    expect(table?.totals.map(({ row }) => row)).toEqual([12]);
    expect(table?.head.map(({ name, value }) => [name, value])).toEqual([
      ['unit', '临河县水务局'],
      ['reporter', '安然'],
      ['reviewer', '石磊'],
    ]);
  });

  it.each([
    ['another title', '财务科整改台账', '2'],
    ['another unit', '填报单位：临河县审计局', '2'],
    ['numbers that begin anew', '', '1'],
  ])('are several tables with %s', (_, line, serial) => {
    const tables = recognise(`
      填报单位：临河县水务局
      ${HEADER}
      | 1 | 学习不深入 | 每月集中学习一次 | 6月底 | 乔木 |
      填表人：安然
      ${line}
      ${HEADER}
      | ${serial} | 笔记不完整 | 每季度抽查一次 | 7月底 | 乔木 |
    `);
    expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });
});
