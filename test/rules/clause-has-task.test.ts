import { lintWorkbook } from '../../src/core/linter';
import { workbookSubject } from '../../src/core/workbook-subject';
import type { PolicyClause } from '../../src/ledger/policy-clause';
import { clauseHasTask } from '../../src/rules/clause-has-task';
import { recogniseMarkdown } from '../support/environment';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const CLAUSE: PolicyClause = {
  ...{ source: '2026年工作方案', clause: '一（一）', heading: '修订印章管理制度', line: 4 },
  bodies: ['局机关纪委', '各下属单位'],
};

function lint(row: string, policy: readonly PolicyClause[] | null) {
  const sheets = {
    分工: `| 来源文件 | 条目号 | 任务内容 | 具体措施 | 牵头科室 | 配合科室 | 状态 |\n| ${row} |`,
  };
  const { tables, environment } = recogniseMarkdown(sheets);
  const subject = workbookSubject(workbookFromMarkdown('分工.xlsx', sheets), tables);
  const options = { rules: [clauseHasTask], settings: {} };
  return lintWorkbook(subject, {
    ...options,
    environment: { ...environment, ...(policy && { policy }) },
  }).map(({ messageId, at, data }) => [messageId, at.row, data.bodies]);
}

describe('X-09 clause-has-task', () => {
  it('is silent without a document', () => {
    expect(lint('方案 | 二 | 盘点资产 | | 财务科 | | 进行中', null)).toEqual([]);
  });

  it('finds a task by its words, or by its number in the same document', () => {
    expect(lint('方案 | 三 | 修订完善印章管理制度 | | 机关纪委 | | 进行中', [CLAUSE])).toEqual([]);
    expect(lint('2026年工作方案 | 一（一） | 用印管理 | | 机关纪委 | | 进行中', [CLAUSE])).toEqual([]);
    expect(lint('方案 | 三 | 用印 | 修订印章管理制度并印发 | 机关纪委 | | 进行中', [CLAUSE])).toEqual([]);
  });

  it('names the clause that was lost, at the header', () => {
    expect(lint('别的方案 | 一（一） | 盘点资产 | | 财务科 | | 进行中', [CLAUSE])).toEqual([
      ['missing', 1, ['局机关纪委', '各下属单位']],
    ]);
    expect(lint('方案 | 二 | 盘点资产 | | 财务科 | | 进行中', [{ ...CLAUSE, bodies: [] }])).toEqual([
      ['missing-nobody', 1, []],
    ]);
  });

  it('names the bodies that the row leaves out', () => {
    expect(lint('方案 | 三 | 修订印章管理制度 | | 办公室 | | 进行中', [CLAUSE])).toEqual([
      ['bodies', 2, ['局机关纪委']],
    ]);
  });
});
