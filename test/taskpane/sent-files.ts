import type { HandedFile } from '../../src/taskpane/session/handed-file';
import { MARKED, RECTIFICATION } from '../cli/make-files';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { writeXlsx } from '../workbook/file/write-xlsx';

/** A roster of three units, of which one need not report. */
export const UNITS = `
  单位名册
  | 单位名称 | 简称 | 是否报送 |
  | 临河县水务局 | 县水务局 | 是 |
  | 临河县林业局 | 县林业局 | 是 |
  | 临河县档案馆 | 县档案馆 | 否 |`;

/** What a folder of submissions holds: a ledger, a scan under another name, a marked file, and what is no workbook. */
export function sentFiles(): Record<string, Uint8Array> {
  const workbook = (sheet: string, markdown: string): Uint8Array =>
    writeXlsx(workbookFromMarkdown(sheet, { [sheet]: markdown }));
  return {
    '水务局/整改台账.xlsx': workbook('整改台账', RECTIFICATION),
    '水务局/~$整改台账.xlsx': new Uint8Array(165),
    '林业局/扫描件.xlsx': new TextEncoder().encode('%PDF-1.7 a scan'),
    '林业局/涉密.xlsx': workbook('整改台账', MARKED),
    '说明.txt': new TextEncoder().encode('请查收'),
  };
}

/** The files as the pane is handed them. */
export function handed(files: Readonly<Record<string, Uint8Array>>): HandedFile[] {
  return Object.entries(files).map(([path, bytes]) => ({
    path,
    size: bytes.length,
    read: async () => bytes,
  }));
}
