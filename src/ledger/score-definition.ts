import type { Field } from '../core/field';
import { squeeze } from '../text/normalize';
import { type BoundColumn, greatestConfidence } from './bind-columns';
import type { LedgerDefinition } from './definition';
import { COMMON_FIELDS } from './definitions/common-fields';
import type { HeaderColumn } from './header-candidates';
import type { ColumnReading, NamedField } from './read-column';

/** A definition that loses a column which makes it this ledger is no candidate; a missing required one costs less. */
const WEIGHTS = { identifying: 3, required: 1, desirable: 0 };

/** 序号 and 备注 stand in every list and tell nothing of its kind. */
const EVERYWHERE: ReadonlySet<string> = new Set(COMMON_FIELDS.map(({ name }) => name));

/** Header words that tell of no kind of list; a ledger that has nothing else must be named by its title. */
const GENERIC_HEADERS: ReadonlySet<string> = new Set(
  '名称 数量 单位 日期 时间 内容 事项 类别 类型 标题 份数 项目 说明 金额'.split(' '),
);

const TITLE_BONUS = 0.06;

/** Below this a sheet has a few words in common with a ledger, no more. */
export const RECOGNITION_THRESHOLD = 0.5;

/** What must be explained of a header that lacks an identifying column, and how many columns must be beyond doubt. */
const EXPLAINED_WITHOUT = 0.5;
const SURE_WITHOUT = 3;
const SURE = 0.9;

/** The header's columns say more than the ledger's needs: forms leave columns out oftener than they invent any. */
const WEIGHT_OF_EXPLAINED = 2;

/**
 * How well a header fits a definition, or null when an identifying field has no column. It is the weighted harmonic
 * mean, 0…1, of two shares: of the ledger's needs that are met, and of the header's columns that the ledger explains.
 * The second keeps a small ledger (a list of units) from claiming every sheet that has its one column. Where the title
 * names the ledger one identifying column of several may be missing, so that its lack can be reported.
 * @param header the columns with a header
 * @param titleText title and sheet name; the ledger's title words in it add a little, which
 * may lift the score over 1
 */
export function scoreDefinition(
  definition: LedgerDefinition,
  bound: readonly BoundColumn[],
  header: readonly HeaderColumn[],
  titleText: string,
): number | null {
  const confidence = new Map(bound.map(({ field, confidence }) => [field.name, confidence]));
  const weighed = (value: (field: Field) => number): number =>
    definition.fields.reduce((sum, field) => sum + WEIGHTS[field.need] * value(field), 0);
  const columns = new Map(
    bound.map(({ source, field, confidence }) => [source.column, { field, confidence }]),
  );
  if (columns.size < 2) return null;
  const telling = [...columns.values()].filter(({ field }) => !EVERYWHERE.has(field.name));
  const unexplained = new Set(
    header.filter(({ column }) => !columns.has(column)).map(({ column, parts }) => groupOf(column, parts)),
  );
  const needs = weighed(({ name }) => confidence.get(name) ?? 0) / weighed(() => 1);
  const explained =
    telling.reduce((sum, { confidence }) => sum + confidence, 0) / (telling.length + unexplained.size);
  const titled = isNamedBy(definition, titleText);
  const identifying = identifyingFields(definition);
  const unmet = identifying.filter(({ name }) => !confidence.has(name)).length;
  const sure = telling.filter((column) => column.confidence >= SURE).length;
  const enough = titled && identifying.length > 1 && explained >= EXPLAINED_WITHOUT && sure >= SURE_WITHOUT;
  if (unmet > (enough ? 1 : 0)) return null;
  if (!titled && saysNothing(bound, identifying)) return null;
  return scoreOf(needs, explained, titled);
}

/**
 * A score that no binding of the columns can go beyond, whatever stands below them; 0 where an identifying field has no
 * column that may take it. It spares most ledgers the binding.
 * @param readings for each column of the header the fields that may take it
 * @param header the words of each column
 * @param isTitled whether the title names the ledger
 */
export function greatestScore(
  definition: LedgerDefinition,
  readings: readonly ColumnReading[],
  header: readonly (readonly string[])[],
  isTitled: boolean,
): number {
  const { fields } = definition;
  const best = greatestConfidences(fields.length, readings);
  let [unmet, identifying, met, weights] = [0, 0, 0, 0];
  for (const [index, { need }] of fields.entries()) {
    const confidence = best[index] ?? 0;
    weights += WEIGHTS[need];
    met += WEIGHTS[need] * confidence;
    if (need !== 'identifying') continue;
    identifying += 1;
    if (confidence === 0) unmet += 1;
  }
  if (unmet > (isTitled && identifying > 1 ? 1 : 0)) return 0;
  const isTelling = ({ index }: NamedField): boolean => !EVERYWHERE.has(fields[index]?.name ?? '');
  const telling = readings.filter((reading) => reading.some((named) => named.some(isTelling))).length;
  const unexplained = new Set<string>();
  for (const [index, parts] of header.entries()) {
    if (readings[index]?.every((named) => named.length === 0)) unexplained.add(groupOf(index, parts));
  }
  const explained = (Math.max(...best) * telling) / (telling + unexplained.size);
  return scoreOf(met / weights, explained, isTitled);
}

/** For each field the greatest confidence of a binding to it, 0 where no column may take it. */
function greatestConfidences(fields: number, readings: readonly ColumnReading[]): number[] {
  const best = new Array<number>(fields).fill(0);
  for (const reading of readings) {
    for (const named of reading) {
      for (const { index, score } of named) {
        best[index] = Math.max(best[index] ?? 0, greatestConfidence(score));
      }
    }
  }
  return best;
}

/** The weighted harmonic mean of both shares, a little more for a ledger that the title names. */
function scoreOf(needs: number, explained: number, titled: boolean): number {
  const mean = (1 + WEIGHT_OF_EXPLAINED) / (1 / needs + WEIGHT_OF_EXPLAINED / explained);
  return mean + (titled ? TITLE_BONUS : 0);
}

/** Whether a title or sheet name has one of the ledger's title words. */
export function isNamedBy({ titleWords }: LedgerDefinition, titleText: string): boolean {
  return titleWords.some((word) => titleText.includes(word));
}

function identifyingFields({ fields }: LedgerDefinition): Field[] {
  return fields.filter(({ need }) => need === 'identifying');
}

/**
 * Whether the columns that make it this ledger are headed with words that head any list (名称, 数量, 日期), and too few
 * of the others are beyond doubt to tell it all the same.
 */
function saysNothing(bound: readonly BoundColumn[], identifying: readonly Field[]): boolean {
  const names = new Set(identifying.map(({ name }) => name));
  const own = bound.filter(
    ({ source, field }) =>
      !EVERYWHERE.has(field.name) && !GENERIC_HEADERS.has(squeeze(source.parts.at(-1) ?? '')),
  );
  if (own.some(({ field }) => names.has(field.name))) return false;
  return own.filter(({ confidence }) => confidence >= SURE).length < SURE_WITHOUT;
}

/** Columns under one parent that nothing is known of (one for each department) count as one. */
function groupOf(column: number, parts: readonly string[]): string {
  return parts.length > 1 ? (parts[0] ?? '') : String(column);
}
