import type { Issue } from '../../src/core/issue';
import type { Validation } from '../../src/core/validation';
import type { FormatContext } from '../../src/formatters/formatter';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { makeIssue } from '../core/make-issue';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const SHEET = `
青岚县水务局风险点台账
| 序号 | 科室 | 风险点 | 风险等级 | 防控措施 | 责任人 | 内部编码 |
|---|---|---|---|---|---|---|
| 1 | 办公室 | 擅自用印 <b>&"' | 一级 | 审批登记 | 办公室 | K1 |
| 2 | 财务科 | 坐支现金 | 二级 | 每月盘点 | 林启明 | K2 |
`.trim();

const AT = { sheet: '台账', row: 3, column: 6 };

export const FIXED_ISSUE: Issue = makeIssue({
  at: AT,
  data: { value: '=HYPERLINK("x")' },
  related: [{ sheet: '台账', row: 4, column: 6 }],
  fix: { safety: 'suggestion', edits: [{ ...AT, before: '办公室', after: '陶景然' }] },
});

/** One file that was read, with an error and an info, and one that was not. */
export function makeValidation(): Validation {
  const workbook = workbookFromMarkdown('报送/甲.xlsx', { 台账: SHEET });
  const tables = recogniseWorkbook(workbook, { ledger: 'risk-points' });
  const unreadable = makeIssue({
    rule: 'readable-workbook',
    code: 'S-15',
    at: { sheet: '', row: null, column: null, path: '报送/乙.xlsx' },
  });
  const { field: _field, ...tableIssue } = makeIssue({
    rule: 'section-rows',
    code: 'S-05',
    severity: 'info',
    cell: [1, 1],
  });
  const info: Issue = { ...tableIssue, at: { sheet: '台账', row: 1, column: 1 } };
  return {
    asOf: '2023-12-31',
    files: [
      { path: '报送/甲.xlsx', status: 'read', unit: '青岚县水务局', tables, issues: [info, FIXED_ISSUE] },
      { path: '报送/乙.xlsx', status: 'unreadable', unit: '', tables: [], issues: [unreadable] },
    ],
  };
}

export const CONTEXT: FormatContext = {
  language: 'zh-CN',
  version: '0.0.0',
  describe: (issue) => ({
    message: `提示<${issue.code}>`,
    why: `依据${issue.code}`,
    how: `改法${issue.code}`,
  }),
  ruleTitle: (ruleId) => `标题${ruleId}`,
  ledgerTitle: (ledger) => `名称${ledger}`,
};
