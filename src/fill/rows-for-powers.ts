import { hasField, type Table, textOf } from '../core/table';
import { squeezeName } from '../ledger/roster-lookups';
import { similarity } from '../text/similarity';
import { splitList } from '../text/split-list';
import { carriedRows } from './carried-rows';
import type { Filler } from './filler';
import { rowsForPosts } from './rows-for-posts';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger } from './shared/unit-tables';

/** Likeness from which two names mean one power, as rule X-02 has it. */
const LIKE = 0.7;

/** F04: a row to be filled in for every power of the roster that no row speaks of (rule X-02 asks for them). */
export const rowsForPowers: Filler = {
  id: 'rows-for-powers',
  code: 'F04',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '为还没有排查风险点的权力事项各加一行。',
      how: '对照名册中的权力事项目录逐项查找，缺的加空行，预填承办科室、权力事项；简称、相近名称视为已有，随岗位一起加的不重复加。',
    },
    en: {
      what: 'Adds a row for every power without one.',
      how: "By the roster's list of powers; department and power are filled in. Shortened and like names count as there, and so do powers that come with the row of a post.",
    },
  },
  proposeRows(table, context) {
    if (!hasField(table, 'power') || !isAnchor(table, context)) return [];
    const coming = [carriedRows, rowsForPosts].flatMap(
      (filler) => filler.proposeRows?.(table, context) ?? [],
    );
    const named = [
      ...new Set([
        ...sameLedger(table, context).flatMap(powersNamed),
        ...coming.map(({ values }) => squeezeName(String(values.get('power') ?? ''))),
      ]),
    ].filter((name) => name !== '');
    return (context.roster?.powers ?? [])
      .filter(({ name, kind }) => !named.some((word) => means(word, squeezeName(name), squeezeName(kind))))
      .map(({ name, department }) => {
        const values = { unit: table.unit, department, power: name };
        return rowFor(this, table, values, { messageId: 'power', data: { power: name } });
      });
  },
};

function powersNamed({ rows }: Table): string[] {
  return rows
    .map((row) => textOf(row, 'power'))
    .filter((text) => text !== '')
    .flatMap((text) => [text, ...splitList(text)])
    .map(squeezeName);
}

/** 取水许可 means 取水许可审批; two characters of a long name would fit many. */
function means(word: string, power: string, kind: string): boolean {
  if (word === power || (kind !== '' && word === kind)) return true;
  const [short, long] = word.length < power.length ? [word, power] : [power, word];
  const isPassage = long.includes(short) && short.length >= Math.min(4, long.length / 2);
  return isPassage || similarity(word, power) >= LIKE;
}
