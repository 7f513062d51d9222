import { appendTo } from '../core/append-to';
import { inFile } from '../core/location';
import type { Table } from '../core/table';
import { type RoundRow, roundRows } from '../ledger/round-rows';
import { squeeze } from '../text/normalize';
import { defineRule } from './shared/define-rule';

/** U-06. What of a fingerprint tables show: their cells. Author and time of creation are not part of a table. */
export const identicalTables = defineRule({
  meta: {
    id: 'identical-tables',
    code: 'U-06',
    scope: 'submissions',
    severity: 'info',
    markOnly: 'may-be-right',
    ledgers: 'all',
    options: {
      /** Number of rows from which a table has a fingerprint of its own. */
      rows: 3,
    },
    docs: {
      'zh-CN': {
        what: '不同单位报来的两张表，除单位名称外每个单元格都相同（三行以上）。只比对表内内容；文件的作者、创建时间不在比对范围。',
        why: '整张表分毫不差，多半是同一份文件换名报送；作为证据供人工判断。',
        how: '与两个单位核实文件来源。',
      },
      en: {
        what: "Two tables of different units are equal cell by cell, the unit's name aside (three rows or more). Only what tables hold is compared, not the author or the time a file was created.",
        why: 'It is most likely one file sent under two names: evidence for a person to judge.',
        how: 'Ask both units where the file comes from.',
      },
      source: '自定',
    },
  },
  create: ({ environment: { roster }, options, report }) => ({
    submissions: ({ submissions }) => {
      const tables = new Map<Table, RoundRow[]>();
      for (const row of roundRows(submissions, roster)) appendTo(tables, row.table, row);
      const judged = [...tables].flatMap(([table, rows]) => {
        const unit = rows.length < options.rows ? undefined : rows[0]?.unit;
        return unit === undefined ? [] : [{ table, rows, unit, opening: fingerprint(table, unit, 1) }];
      });
      const openings = new Map<string, number>();
      for (const { opening } of judged) openings.set(opening, (openings.get(opening) ?? 0) + 1);
      const seen = new Map<string, { readonly table: Table; readonly unit: string }>();
      for (const { table, rows, unit, opening } of judged) {
        // Most tables differ in their first rows already.
        if (openings.get(opening) === 1) continue;
        const print = fingerprint(table, unit);
        const known = seen.get(print);
        if (!known) seen.set(print, { table, unit });
        if (!known || known.unit === unit) continue;
        report({
          messageId: 'identical',
          at: inFile(table.titleAt, table.path),
          data: { unit, other: known.unit, rows: rows.length, otherPath: known.table.path },
          ledger: table.ledger,
          related: [inFile(known.table.titleAt, known.table.path)],
        });
      }
    },
  }),
});

function fingerprint({ ledger, part, rows, unit }: Table, name: string, most = rows.length): string {
  const texts = rows.slice(0, most).map((row) =>
    [...row.cells.values()]
      .filter(({ field }) => field.kind !== 'unit')
      .map(
        ({ field, text }) =>
          `${field.name}=${squeeze(text)
            .replaceAll(unit || name, '')
            .replaceAll(name, '')}`,
      )
      .join('\t'),
  );
  return [ledger, part ?? '', ...texts].join('\n');
}
