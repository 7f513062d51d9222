import type { Roster } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { openBlanks } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';
import { unitOfTable } from './shared/unit-of-table';

/** F02: the unit of every row, from the table's own head or from a roster of one unit. */
export const unitName: Filler = {
  id: 'unit-name',
  code: 'F02',
  safety: 'safe',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '补填空着的“单位”。',
      how: '取本表填报单位（表头、标题或文件名），没有时取名册中唯一的单位；列内已有别的单位时不填。',
    },
    en: {
      what: 'Fills a blank unit.',
      how: "Takes the table's reporting unit, else the only unit of the roster; not where the column names another unit.",
    },
  },
  propose(table, { roster }) {
    const source = unitOfTable(table, roster);
    if (!source) return [];
    const { unit } = source.data;
    const others = table.rows
      .map((row) => row.cells.get('unit')?.text ?? '')
      .filter((text) => text !== '' && !isUnit(text, unit, roster));
    if (others.length > 0) return [];
    return openBlanks(table, ({ name }) => name === 'unit').map((blank) =>
      proposalFor(this, blank, unit, source),
    );
  },
};

/** Whether a text names the unit, by its full name or one of its short names. */
function isUnit(text: string, unit: string, roster: Roster | null): boolean {
  if (same(text, unit)) return true;
  const aliases = roster?.units.find(({ name }) => same(name, unit))?.aliases ?? [];
  return aliases.some((alias) => same(alias, text));
}

function same(a: string, b: string): boolean {
  return squeezeName(a) === squeezeName(b);
}
