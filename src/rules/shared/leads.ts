import type { Roster } from '../../ledger/roster';
import { classifyResponsible, splitResponsible } from '../../text/responsible';
import { personsIn } from './people';

/** The mark by which a cell tells the one that leads from those that help. */
const LEAD = /牵头|主责|主办|总负责/;
const HELP = /配合|协助|协办|参与/;
const TWO_DEPARTMENTS = /^(.+(?:[科室股处办部局队所]|中心))[和及与](.+(?:[科室股处办部局队所]|中心))$/;

/** The leaders that a leader's cell names, as written: one where the cell says which of several leads. */
export function leadersIn(text: string, roster: Roster | null): string[] {
  const people = personsIn(text, roster);
  const led = people.filter(({ raw, title, note }) => LEAD.test(`${raw}${title ?? ''}${note ?? ''}`));
  if (led.length === 1) return led.map(({ name }) => name);
  if (people.length > 0) return people.map(({ name }) => name);
  return splitResponsible(text).filter((part) => classifyResponsible(part).kind === 'title');
}

/** The departments that a lead department's cell names, as written: one where the cell says which of several leads. */
export function leadDepartmentsIn(text: string): string[] {
  const parts = splitResponsible(text).filter((part) => !HELP.test(part));
  const led = parts.filter((part) => LEAD.test(part));
  if (led.length === 1) return led;
  return parts.flatMap((part) => TWO_DEPARTMENTS.exec(part)?.slice(1) ?? [part]);
}

/** Whether the text says "all of them" in the place of one department: 各科室, 局属各单位. */
export function isEveryDepartment(text: string): boolean {
  return /^(?:机关|局属|局机关|本局)?(?:各|所有|全体|全部)/.test(text.trim());
}
