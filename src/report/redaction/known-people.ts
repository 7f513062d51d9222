import { type Table, textOf } from '../../core/table';
import type { Roster } from '../../ledger/roster';
import { parseNames } from '../../text/name';
import { isCompoundSurname } from '../../text/surnames';

const PERSON_KINDS: readonly string[] = ['person', 'people', 'leader'];

/** Every name of a person that the ledgers and the roster hold, longest first. */
export function knownNames(tables: readonly Table[], roster: Roster | null): readonly string[] {
  const listed = [
    ...(roster?.people ?? []).map(({ name }) => name),
    ...(roster?.portfolios ?? []).map(({ leader }) => leader),
    ...tables.flatMap(namesIn),
  ];
  // A name written 王 伟 stands in other cells without the blank.
  const spelled = listed.flatMap((name) => [name.trim(), name.replace(/\s/g, '')]);
  return [...new Set(spelled)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

/** 王小明 → 王某, 欧阳小明 → 欧阳某. */
export function maskedName(name: string): string {
  const plain = name.replace(/\s/g, '');
  return `${isCompoundSurname(plain.slice(0, 2)) ? plain.slice(0, 2) : plain.slice(0, 1)}某`;
}

function namesIn(table: Table): string[] {
  const columns = table.fields.filter(({ kind }) => PERSON_KINDS.includes(kind)).map(({ name }) => name);
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => parseNames(textOf(row, column)).map(({ name }) => name)),
  );
}
