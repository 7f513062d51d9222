import type { FieldKind } from '../core/field';
import { inFile } from '../core/location';
import { hasField, type Table, textOf } from '../core/table';
import { matchPeriods } from '../ledger/match-periods';
import type { MatchedRow } from '../ledger/match-rows';
import { squeeze } from '../text/normalize';
import { defineRule } from './shared/define-rule';

/** What of a row shows that it was thought through again; dates, names and states change by themselves. */
const TEXTS: readonly FieldKind[] = ['risk', 'measure', 'text', 'level', 'risk-type', 'post', 'document'];
const ASIDE: readonly string[] = ['remark', 'version', 'changeReason', 'progress', 'pledge'];

/** P-03. Forms of one person each are judged together, tables one by one. */
export const notReworked = defineRule({
  meta: {
    id: 'not-reworked',
    code: 'P-03',
    scope: 'periods',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['risk-points', 'personal-register', 'responsibility-list'],
    options: {
      /** Share (0…1) of the rows found again whose texts are all unchanged, from which a table counts as not reworked. */
      share: 0.95,
      /** Fewest rows found again by which a table is judged. */
      rows: 3,
    },
    docs: {
      'zh-CN': {
        what: '与上期相比，能对应上的行有95%以上文字一字未改（不看日期、人名、状态和备注），增减的行也不足5%。',
        why: '风险点和责任清单要每年滚动梳理、重新梳理，原样照搬等于没有梳理。',
        how: '结合职能、岗位、人员变化和发现的问题重新梳理；确无变化的，说明梳理情况。',
      },
      en: {
        what: 'Of the rows found again 95 % or more have not changed a word (dates, names, states and remarks aside), and fewer than 5 % were added or taken out.',
        why: 'Risk points and duties are to be worked through anew each year.',
        how: 'Work them through in the light of what changed; where nothing did, say so.',
      },
      source: '种002；种004',
    },
  },
  create: ({ environment: { roster }, options, report }) => ({
    periods: (subject) => {
      for (const ledger of ['risk-points', 'personal-register', 'responsibility-list']) {
        for (const match of matchPeriods(subject, ledger, roster)) {
          for (const tables of judgedTogether(match.current)) {
            const pairs = match.pairs.filter(({ after }) => tables.includes(after.table));
            const same = pairs.filter(isUnchanged).length;
            const sheets = tables.map(({ sheet }) => sheet);
            const moved =
              match.added.filter(({ table }) => tables.includes(table)).length +
              match.vanished.filter(({ table }) => match.current.length === 1 || sheets.includes(table.sheet))
                .length;
            const [first] = tables;
            if (!first || pairs.length < options.rows || same / pairs.length < options.share) continue;
            if (moved / (pairs.length + moved) >= 1 - options.share) continue;
            report({
              messageId: 'unchanged',
              at: inFile(first.titleAt, first.path),
              data: { rows: pairs.length, same, percent: Math.floor((same / pairs.length) * 100) },
              ledger,
            });
          }
        }
      }
    },
  }),
});

function judgedTogether(tables: readonly Table[]): Table[][] {
  const forms = tables.filter(({ headerRange }) => headerRange === null);
  const single = tables.filter(({ headerRange }) => headerRange !== null).map((table) => [table]);
  return forms.length > 0 ? [...single, forms] : single;
}

function isUnchanged({ before, after }: MatchedRow): boolean {
  const fields = after.table.fields.filter(
    ({ kind, name }) =>
      TEXTS.includes(kind) &&
      !ASIDE.includes(name) &&
      hasField(after.table, name) &&
      hasField(before.table, name),
  );
  return fields.every(({ name }) => squeeze(textOf(before.row, name)) === squeeze(textOf(after.row, name)));
}
