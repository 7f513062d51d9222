import path from 'node:path';
import type { Issue } from '../../core/issue';
import type { FormatContext } from '../../formatters/formatter';
import { issueToJson } from '../../formatters/json-issue';
import { countIssues, type RoundFile, type RoundUnit } from '../../formatters/round/round';
import { htmlPage } from '../../report/html/page';
import type { Template } from '../../report/template/compile-template';
import type { UnitGroup } from '../../submissions/group-units';
import type { ReadLimits } from '../../workbook/file/read-limits';
import { cacheKey } from '../cache-key';
import { markFile } from './mark-file';
import { renderNotice } from './notice';
import { LIST_NAME } from './own-folder';
import { freeName, safeName } from './safe-name';

/** What all returns of a round have in common. */
export interface ReturnSetting {
  readonly asOf: string;
  readonly deadline: string | null;
  /** Who signs the notice; null where nobody is named. */
  readonly sender: string | null;
  readonly limits: Partial<ReadLimits>;
  readonly context: FormatContext;
  readonly template: Template;
  readonly printStyle: string;
  /** Everything else that returns depend on: version, config, template text. */
  readonly basis: string;
  /** A file's bytes as they were read, of an .xls file those of the .xlsx file made of it; null when it was not. */
  bytesOf(path: string): Uint8Array | null;
  /** Whether the bytes are those of an .xlsx file made of an .xls file. */
  isConverted(path: string): boolean;
}

/** A unit's return, made when it is asked for. */
export interface UnitReturn {
  /** Everything the return depends on, hashed. */
  readonly key: string;
  /** Makes the contents of the unit's folder, by file name, with what they say of the unit. */
  make(): Promise<{
    contents: ReadonlyMap<string, string | Uint8Array>;
    files: readonly RoundFile[];
    signed: boolean;
  }>;
}

const NOTICE = '退回通知';

/** Prepares the return of a unit that has issues. @param late the day it reported, when that was too late */
export function returnUnit(group: UnitGroup, late: RoundUnit['late'], setting: ReturnSetting): UnitReturn {
  const { asOf, deadline, sender, context, basis } = setting;
  const listed = group.files.map(({ path: file, status, issues }) => ({
    file,
    status,
    issues: issues.map((issue) => issueToJson(issue, file, context)),
  }));
  const bytes = group.files.map(({ path: file }) => setting.bytesOf(file) ?? new Uint8Array());
  const key = cacheKey([
    basis,
    context.version,
    context.language,
    asOf,
    deadline,
    sender,
    late,
    group.name,
    listed,
    ...bytes,
  ]);
  return {
    key,
    async make() {
      const contents = new Map<string, string | Uint8Array>();
      const { files, signed } = markFiles(group, contents, setting);
      const html = renderNotice(
        setting.template,
        { unit: group.name, files, signed, asOf, deadline, sender },
        context,
      );
      contents.set(`${NOTICE}.html`, htmlPage(html, setting.printStyle, NOTICE));
      const { htmlToDocx } = await import(/* webpackMode: "eager" */ '../../report/docx/html-to-docx');
      contents.set(`${NOTICE}.docx`, await htmlToDocx(html, { title: NOTICE }));
      const list = {
        schemaVersion: 1,
        key,
        contents: [...contents.keys(), LIST_NAME],
        unit: group.name,
        asOf,
        deadline,
        late,
        counts: countIssues(group.files.flatMap(({ issues }) => issues)),
        signed,
        files: files.map((file) => fileToJson(file, context)),
      };
      contents.set(LIST_NAME, `${JSON.stringify(list, null, 2)}\n`);
      return { contents, files, signed };
    },
  };
}

/** Copies keep their names; where two files of a unit have one name, the second gets a number. */
function markFiles(
  group: UnitGroup,
  contents: Map<string, string | Uint8Array>,
  setting: ReturnSetting,
): { files: readonly RoundFile[]; signed: boolean } {
  const taken = new Set([`${NOTICE}.html`, `${NOTICE}.docx`, LIST_NAME]);
  let signed = false;
  const files = group.files.map((file): RoundFile => {
    const { path: name, status, issues } = file;
    const bytes = setting.bytesOf(name);
    const converted = setting.isConverted(name);
    const result = bytes !== null && issues.length > 0 ? markFile(file, bytes, setting) : null;
    if (result === null || 'reason' in result) {
      const reason = bytes === null ? reasonOf(issues, setting) : (result?.reason ?? null);
      return { path: name, status, issues, marked: null, converted, notMarked: reason };
    }
    signed ||= result.breaksSignature;
    const copy = freeName(safeName(copyName(path.basename(name), converted)), taken);
    contents.set(copy, result.bytes);
    return { path: name, status, issues, marked: copy, converted, notMarked: null };
  });
  return { files, signed };
}

/** The copy of an .xls file is an .xlsx file, whatever the sender's was called. */
function copyName(name: string, converted: boolean): string {
  return converted ? `${name.replace(/\.xlsx?$/i, '')}.xlsx` : name;
}

/** A file that was not read has one issue, which says why. */
function reasonOf([issue]: readonly Issue[], { context }: ReturnSetting): string {
  return issue ? context.describe(issue).message : '';
}

function fileToJson(
  { path: file, status, issues, marked, converted, notMarked }: RoundFile,
  context: FormatContext,
): Record<string, unknown> {
  return {
    path: path.basename(file),
    status,
    marked,
    converted,
    notMarked,
    issues: issues.map((issue) => issueToJson(issue, file, context)),
  };
}
