import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors';
import type { Validation } from '../../core/validation';
import {
  countIssues,
  issuesOf,
  type Round,
  type RoundFile,
  type RoundUnit,
} from '../../formatters/round/round';
import { roundToJson } from '../../formatters/round/round-json';
import { roundPage } from '../../formatters/round/round-page';
import { groupUnits, type UnitGroup } from '../../submissions/group-units';
import { cacheKey } from '../cache-key';
import { formatContext } from '../describe';
import { say } from '../say';
import type { Session } from '../session';
import { readPrintStyle, readTemplate } from '../templates';
import { findLastRound } from './last-round';
import { compileNotice } from './notice';
import { folderState, LIST_NAME } from './own-folder';
import { type ReturnSetting, returnUnit } from './return-unit';
import {
  checkRoundFolder,
  openRoundFolder,
  ROUND_NAME,
  type RoundFolderRequest,
  removeFolder,
  replaceFile,
  replaceFolder,
} from './round-folder';
import { freeName, safeName } from './safe-name';

const PAGE_NAME = 'index.html';

/** How a round is returned. */
export interface ReturnRequest {
  /** The folder for the results. */
  readonly folder: string;
  /** Paths as given on the command line. */
  readonly given: readonly string[];
  readonly overwrite: boolean;
  /** Whether returns that an earlier run finished, and that would come out the same, are left as they are. */
  readonly cache: boolean;
  readonly lastRound?: string;
  /** Last day for reporting, ISO; null for the config's own. */
  readonly deadline: string | null;
  /** Told what became of each unit, a line with its end. */
  tell(line: string): void;
}

/** @throws {UserError} as `checkRoundFolder` does; asked before long work starts */
export async function checkReturn({ folder, given, overwrite }: ReturnRequest): Promise<void> {
  await checkRoundFolder({ folder, given, overwrite, asOf: '' });
}

/**
 * Writes the results of a round: a folder for each unit that has issues (marked copies, notice, list) and a page for the
 * whole round. Each folder is written whole or not at all; a run after a killed one writes what is missing or would
 * come out otherwise. Originals are only read.
 * @throws {UserError} when the folder cannot be used or written to, `last-round-missing`, or faults of the template
 */
export async function returnRound(
  validation: Validation,
  session: Session,
  request: ReturnRequest,
): Promise<void> {
  const { language, config } = session;
  const { asOf } = validation;
  const context = formatContext(language, config.knowledge);
  const deadline = request.deadline ?? config.returns.deadline ?? null;
  const setting = await settingOf(session, deadline, asOf);
  const place: RoundFolderRequest = { ...request, asOf, given: [...request.given, ...session.inputs] };
  await checkRoundFolder(place);
  const last = await findLastRound(request.lastRound, request.folder, asOf);
  await openRoundFolder(place);
  const { units: groups, missing } = groupUnits(validation.files, session.batch.environment.roster);
  // What the round's own files are called, no unit may be.
  const names = new Set([ROUND_NAME, PAGE_NAME]);
  const units: RoundUnit[] = [];
  for (const group of groups) {
    const name = freeName(safeName(group.name), names);
    const late = await lateOf(group, deadline);
    const unit = await writeUnit(group, name, late, setting, request);
    units.push(unit);
    const { error, warning, info } = countIssues(issuesOf(unit));
    const where = unit.folder ?? say(language, 'return-clean');
    request.tell(`${say(language, 'return-unit', { unit: unit.name, error, warning, info, where })}\n`);
  }
  await removeStale(request.folder, units);
  const round: Round = { asOf, deadline, units, missing };
  if (last?.folder) process.stderr.write(`${say(language, 'return-last', { path: last.folder })}\n`);
  await replaceFile(request.folder, PAGE_NAME, roundPage(round, last?.record ?? null, context));
  await replaceFile(request.folder, ROUND_NAME, roundToJson(round, last?.record ?? null));
  const page = path.join(request.folder, PAGE_NAME);
  process.stderr.write(`${say(language, 'written', { path: page })}\n`);
}

async function settingOf(session: Session, deadline: string | null, asOf: string): Promise<ReturnSetting> {
  const { config, batch, language } = session;
  const { name, source } = await readTemplate('return-notice');
  const printStyle = await readPrintStyle();
  const read = new Map(
    batch.files.flatMap((file) => (file.status === 'read' ? [[file.path, file] as const] : [])),
  );
  return {
    asOf,
    deadline,
    sender: config.returns.sender ?? null,
    limits: config.limits,
    context: formatContext(language, config.knowledge),
    template: compileNotice({ name, source }),
    printStyle,
    basis: cacheKey([source, printStyle, config.settings, config.rules, config.limits]),
    bytesOf: (file) => read.get(file)?.driver.bytes() ?? null,
    isConverted: (file) => read.get(file)?.isConverted ?? false,
  };
}

async function writeUnit(
  group: UnitGroup,
  name: string,
  late: string | null,
  setting: ReturnSetting,
  { folder, cache }: ReturnRequest,
): Promise<RoundUnit> {
  const target = path.join(folder, name);
  const unit = (files: readonly RoundFile[], own: string | null): RoundUnit => ({
    name: group.name,
    named: group.named,
    folder: own,
    late,
    files,
  });
  if (group.files.every(({ issues }) => issues.length === 0)) {
    return unit(
      group.files.map(({ path: file, status, issues }) => ({
        path: file,
        status,
        issues,
        marked: null,
        converted: setting.isConverted(file),
        notMarked: null,
      })),
      null,
    );
  }
  const state = await folderState(target);
  if (state.state === 'foreign') throw new UserError('return-folder-foreign', { path: target });
  const made = returnUnit(group, late, setting);
  if (cache && state.state === 'ours' && state.complete && state.key === made.key) {
    return unit(await filesAsListed(group, target, name), name);
  }
  const { contents, files } = await made.make();
  await replaceFolder(folder, name, contents);
  return unit(
    files.map((file) => inFolder(file, name)),
    name,
  );
}

/** The copies of an earlier run, as its list names them; the key says that the issues are the same. */
async function filesAsListed(group: UnitGroup, target: string, name: string): Promise<RoundFile[]> {
  const list = JSON.parse(await readFile(path.join(target, LIST_NAME), 'utf8')) as {
    files: { marked: string | null; converted?: boolean; notMarked: string | null }[];
  };
  return group.files.map(({ path: file, status, issues }, index) => {
    const { marked = null, converted = false, notMarked = null } = list.files[index] ?? {};
    return inFolder({ path: file, status, issues, marked, converted, notMarked }, name);
  });
}

function inFolder(file: RoundFile, name: string): RoundFile {
  return { ...file, marked: file.marked === null ? null : `${name}/${file.marked}` };
}

/** A return of an earlier run, of a unit that has nothing to mend any more, would mislead. */
async function removeStale(folder: string, units: readonly RoundUnit[]): Promise<void> {
  const kept = new Set(units.map((unit) => unit.folder));
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || kept.has(entry.name)) continue;
    if ((await folderState(path.join(folder, entry.name))).state === 'ours') {
      await removeFolder(folder, entry.name);
    }
  }
}

/** The day of a unit's latest file by the local clock, when that is after the deadline. */
async function lateOf({ files }: UnitGroup, deadline: string | null): Promise<string | null> {
  if (deadline === null) return null;
  const days = await Promise.all(
    files.map(async ({ path: file }) => {
      const changed = await stat(file).then(
        ({ mtime }) => mtime,
        () => null,
      );
      if (!changed) return '';
      return [changed.getFullYear(), changed.getMonth() + 1, changed.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    }),
  );
  const latest = days.sort().at(-1) ?? '';
  return latest > deadline ? latest : null;
}
