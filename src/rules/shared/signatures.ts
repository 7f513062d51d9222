import { type BoundCell, type Table, textOf } from '../../core/table';
import { YES_NO } from '../../ledger/definitions/vocabularies';
import type { Roster } from '../../ledger/roster';
import { squeeze } from '../../text/normalize';
import { personsIn } from './people';

/** Who signed one kind of paper, over all pledge tables of a workbook. */
export interface SignedDocument {
  readonly name: string;
  /** The first table that has it. */
  readonly table: Table;
  /** Names with a row, signed or not. */
  readonly listed: Set<string>;
  /** Names with a row that does not say 否. */
  readonly signed: Set<string>;
  /** Cells that say that somebody did not sign. */
  readonly unsigned: BoundCell[];
  /** By its name or kind a pledge (承诺书) of whatever sort. */
  readonly pledge: boolean;
  /** By its name or kind a pledge that everybody signs: 承诺书, but not one of some posts or of families. */
  readonly forAll: boolean;
}

const PLEDGE = /承诺书/;
const FOR_SOME = /自律|风险|重点|关键|保密|家属|家庭|任前|拟任|新任|领导干部|班子/;

/** The papers of the pledge tables, in the order in which they first appear. */
export function signedDocuments(tables: readonly Table[], roster: Roster | null): SignedDocument[] {
  const documents = new Map<string, SignedDocument>();
  for (const table of tables) {
    for (const row of table.rows) {
      const name = squeeze(textOf(row, 'document') || table.title).replaceAll(/[《》]/g, '');
      const key = name.replace(/^\d{4}年度?/, '');
      const known = documents.get(key) ?? emptyDocument(name, `${name}${textOf(row, 'kind')}`, table);
      documents.set(key, known);
      const signedCell = row.cells.get('signed');
      const refused = signedCell !== undefined && isNo(signedCell.text);
      if (refused) known.unsigned.push(signedCell);
      for (const person of personsIn(textOf(row, 'signer'), roster)) {
        known.listed.add(person.name);
        if (!refused) known.signed.add(person.name);
      }
    }
  }
  return [...documents.values()];
}

function emptyDocument(name: string, words: string, table: Table): SignedDocument {
  return {
    name,
    table,
    listed: new Set(),
    signed: new Set(),
    unsigned: [],
    pledge: PLEDGE.test(words),
    forAll: PLEDGE.test(words) && !FOR_SOME.test(words),
  };
}

function isNo(text: string): boolean {
  return YES_NO[1].some((word) => word === squeeze(text));
}
