import { strFromU8, unzipSync } from 'fflate';
import type { Severity } from '../../../../src/core/issue';
import type { IssueLine, Mark } from '../../../../src/core/mark';
import type { Marking } from '../../../../src/workbook/file/annotate/annotate-workbook';

/** A mark with a note that needs escapes. */
export function markAt(sheet: string, row: number, column: number, severity: Severity = 'error'): Mark {
  return { sheet, row, column, severity, text: `【核验】<${severity}> 第${row}行\n改法：补全“依据”&说明` };
}

/** A marking of these marks, one line of the issue sheet each. */
export function markingOf(marks: readonly Mark[], name = '核验问题'): Marking {
  const lines = marks.map(
    (mark): IssueLine => ({
      sheet: mark.sheet,
      row: mark.row,
      column: mark.column,
      severity: mark.severity,
      code: 'C-12',
      message: mark.text,
      how: '=1+1',
    }),
  );
  return {
    marks,
    issues: {
      name,
      title: '核验发现的问题',
      note: '请逐条修改',
      heads: ['序号', '工作表', '单元格', '级别', '规则', '问题', '改法'],
      severities: { error: '错误', warning: '警告', info: '提示' },
      lines,
    },
  };
}

/** Every part of an archive by name, as text that keeps each byte. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );
}

/** A part as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}
