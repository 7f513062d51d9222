import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type MarkdownSheet, workbookFromMarkdown } from '../support/sheet-from-markdown';
import { writeXlsx } from '../workbook/file/write-xlsx';
import { EXAMPLES } from './run-cli';

/** A small rectification ledger: its deadline of 2023-06-30 is overdue from July on, nothing else is wrong with it. */
export const RECTIFICATION = `
  临河县水务局问题整改台账
  填报单位：临河县水务局　填报人：温雅琴　填报日期：2023-06-01　审核人：周若溪
  | 序号 | 问题编号 | 来源 | 反馈问题 | 整改措施 | 整改目标 | 责任人 | 责任科室 | 牵头领导 | 反馈日期 | 完成时限 | 状态 | 整改进展 |
  | 1 | W-01 | 县委第二巡察组 | 印章使用登记不全，去年有三次用印没有登记 | 由专人登记用印，每月末核对一次登记簿 | 用印全部登记在册 | 温雅琴 | 办公室 | 周若溪 | 2023-03-01 | 2023-06-30 | 整改中 | 已购置新登记簿，三次用印的补登记正在核对经办人 |`;

/** The same ledger with a mark that says it must not be on this computer. */
export const MARKED = `
  机密★3年
  ${RECTIFICATION.trim()}`;

/** Writes a workbook of Markdown sheets and gives its path. */
export function makeWorkbook(
  folder: string,
  name: string,
  sheets: Readonly<Record<string, MarkdownSheet>>,
): string {
  return makeFile(folder, name, writeXlsx(workbookFromMarkdown(name, sheets)));
}

/** Writes a file and the folders above it, and gives its path. */
export function makeFile(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Names of the example workbooks. */
export function exampleNames(): string[] {
  return readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx'));
}

/** A copy of the examples in a folder of its own. */
export function copyExamples(folder: string, name = '台账'): string {
  const copy = path.join(folder, name);
  for (const each of exampleNames()) cpSync(path.join(EXAMPLES, each), path.join(copy, each));
  return copy;
}

/** Everything in a folder: path inside it → content and time of the last change. */
export function snapshot(folder: string): Record<string, { content: string; changed: number }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { mtimeMs } = statSync(file);
      return [path.relative(folder, file), { content: readFileSync(file, 'base64'), changed: mtimeMs }];
    }),
  );
}

/** What `validate --format json` prints, as far as tests read it. */
export interface ValidateJson {
  readonly schemaVersion: number;
  readonly asOf: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly files: readonly FileJson[];
}

export interface FileJson {
  readonly path: string;
  readonly status: string;
  readonly unit: string;
  readonly tables: readonly Readonly<Record<string, unknown>>[];
  readonly issues: readonly IssueJson[];
}

export interface IssueJson {
  readonly rule: string;
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly message: string;
  readonly why: string;
  readonly how: string;
  readonly field?: string;
  readonly fix?: { readonly safety: string; readonly edits: readonly Readonly<Record<string, unknown>>[] };
  readonly related?: readonly Readonly<Record<string, unknown>>[];
}
