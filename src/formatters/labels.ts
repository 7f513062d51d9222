import type { Severity } from '../core/issue';
import type { Language } from '../core/language';
import type { FileStatus } from '../core/validation';

/** The words that printed outcomes share. */
export interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<FileStatus, string>>;
  readonly title: string;
  readonly summary: string;
  readonly recognised: string;
  readonly nothingRecognised: string;
  readonly noIssues: string;
  readonly rules: string;
  readonly why: string;
  readonly how: string;
  readonly asOf: string;
  readonly file: string;
  readonly unit: string;
  readonly sheet: string;
  readonly cell: string;
  readonly level: string;
  readonly rule: string;
  readonly problem: string;
  readonly row: string;
  readonly rows: (count: number) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly totals: (files: number, tables: number, rows: number, unreadable: number) => string;
}

const ZH: Labels = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  status: { read: '已检查', unreadable: '无法读取', refused: '拒绝处理' },
  title: '台账检查结果',
  summary: '总体情况',
  recognised: '识别为',
  nothingRecognised: '未识别出台账',
  noIssues: '没有发现问题',
  rules: '规则说明',
  why: '依据',
  how: '改法',
  asOf: '判断日期',
  file: '文件',
  unit: '单位',
  sheet: '工作表',
  cell: '单元格',
  level: '级别',
  rule: '规则',
  problem: '问题',
  row: '行',
  rows: (count) => `${count}行`,
  counts: (errors, warnings, infos) => `错误${errors}处、警告${warnings}处、提示${infos}处`,
  totals: (files, tables, rows, unreadable) =>
    `共${files}个文件、${tables}张台账、${rows}行数据${unreadable > 0 ? `，其中${unreadable}个文件未能检查` : ''}`,
};

const EN: Labels = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  status: { read: 'checked', unreadable: 'unreadable', refused: 'refused' },
  title: 'Ledger check',
  summary: 'Summary',
  recognised: 'recognised as',
  nothingRecognised: 'no ledger recognised',
  noIssues: 'no issues found',
  rules: 'Rules',
  why: 'Why',
  how: 'How',
  asOf: 'As of',
  file: 'File',
  unit: 'Unit',
  sheet: 'Sheet',
  cell: 'Cell',
  level: 'Severity',
  rule: 'Rule',
  problem: 'Issue',
  row: 'Row',
  rows: (count) => `${count} row${count === 1 ? '' : 's'}`,
  counts: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} infos`,
  totals: (files, tables, rows, unreadable) =>
    `${files} files, ${tables} ledgers, ${rows} rows${unreadable > 0 ? `; ${unreadable} files could not be checked` : ''}`,
};

/** The labels of each language. */
export const LABELS: Readonly<Record<Language, Labels>> = { 'zh-CN': ZH, en: EN };
