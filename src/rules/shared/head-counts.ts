import type { BoundCell, Row } from '../../core/table';
import { parseCount } from '../../text/count';
import { parseNames } from '../../text/name';
import { squeeze } from '../../text/normalize';
import { splitResponsible } from '../../text/responsible';
import { isComposite } from './applies';
import { isBlank } from './blank';

/** How many were to come and how many came; null where the row does not say it in numbers. */
export interface HeadCounts {
  readonly expected: number | null;
  readonly attended: number | null;
}

const NOBODY = /^(?:无|没有|暂无|0人?)$/;
const LEFT_OUT = /请假|缺席|未到|未参加|因公|出差|病假|事假/;
const OBSERVES = /列席/;

/** Reads 应到 and 实到, each from its own column or both from one cell (9/8, 应到9人实到8人). */
export function headCountsOf(row: Row): HeadCounts {
  const expected = row.cells.get('expected');
  const attended = row.cells.get('attended');
  if (attended && expected && isComposite(attended, row)) return countsIn(attended.text);
  return { expected: expected ? countIn(expected) : null, attended: attended ? countIn(attended) : null };
}

/** How many people a cell of leave, absence or making up tells, as a number or by names; null where it does neither. */
export function peopleIn(text: string): number | null {
  const plain = squeeze(text);
  if (isBlank(plain) || NOBODY.test(plain)) return 0;
  const number = parseCount(/^[^(（]+/.exec(plain)?.[0] ?? '')?.value;
  if (number !== undefined) return number;
  const parts = splitResponsible(text);
  return parts.every(isPerson) ? parts.length : null;
}

/**
 * The numbers of people that a list of names may stand for: those present, with and without those who only observe.
 * Null for a list that names groups, stops with 等, or holds a single name or none.
 */
export function listedPeople(text: string): readonly number[] | null {
  const parts = splitResponsible(text);
  if (parts.length < 2 || !parts.every(isPerson)) return null;
  const present = parts.filter((part) => !LEFT_OUT.test(part));
  return [present.length, present.filter((part) => !OBSERVES.test(part)).length];
}

function countIn({ text }: BoundCell): number | null {
  return parseCount(text)?.value ?? null;
}

function countsIn(text: string): HeadCounts {
  const plain = squeeze(text).normalize('NFKC');
  const labelled = /应到\D{0,3}(\d+).*实到\D{0,3}(\d+)/.exec(plain);
  const [, expected, attended] = labelled ?? /^(\d+)人?[/、|:](\d+)人?$/.exec(plain) ?? [];
  if (expected === undefined || attended === undefined) return { expected: null, attended: null };
  return { expected: Number(expected), attended: Number(attended) };
}

function isPerson(part: string): boolean {
  return !/等[^等]{0,4}$/.test(part) && parseNames(part).length === 1;
}
