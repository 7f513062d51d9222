import type { FieldKind } from '../core/field';
import { inFile } from '../core/location';
import { type Row, type Table, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeezeName } from '../ledger/roster-lookups';
import { type RoundRow, roundRows } from '../ledger/round-rows';
import { roundResolver, type UnitResolver } from '../ledger/unit-names';
import { unitInTitle } from '../ledger/unit-of-table';
import { filledCellsOfKind } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { type FoundName, nameFinder } from './shared/name-finder';
import { perText } from './shared/per-text';
import { shownRow } from './shared/shown-row';

/** Kinds of columns in which a unit writes its own text, but for those that may name anybody. */
const OWN_KINDS: readonly FieldKind[] = ['risk', 'measure', 'text'];
const ABOUT_OTHERS: readonly string[] = [
  'source',
  'remark',
  'handled',
  'problem',
  'manifestation',
  'reportTitle',
  'content',
];

/** Words by which a text deals with another unit, right before its name and right after it. */
const DEALS_BEFORE =
  /(?:[报向由会同与和及经对被受请函致送至到在于商为给按原、]|配合|联合|协调|协助|邀请|委托|参照|学习|征求|对接|服务|帮扶|结对|联系|包联|抄送)$/;
const DEALS_AFTER =
  /^(?:等|联合|审批|审核|审定|批准|批复|备案|反馈|检查|督查|审计|通报|验收|移交|下发|印发|转办|交办|派驻|派出|协助|配合|意见|同意|组织|牵头|、|和|及|与)/;

/** Words by which a text speaks of its own unit. */
const OWN_AFTER =
  /^(?:党组|党委|党支部|领导班子|班子|机关|全体|各?(?:科室|股室|处室)|干部|职工|工作人员|内部|\p{Script=Han}{0,8}(?:制度|办法|细则|规定|方案))/u;

/** U-05. Names of the units of the round; place names would need a gazetteer, and many are named with good reason. */
export const unitNameLeftOver = defineRule({
  meta: {
    id: 'unit-name-left-over',
    code: 'U-05',
    scope: 'submissions',
    severity: 'error',
    markOnly: 'which-is-wrong',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '标题写的是同批报送的另一个单位，或者措施、风险等内容把另一个单位当作本单位（“××局党组”“××局某制度”）。只是提到另一个单位、看不出往来关系的，作为警告。按同批报送单位的名称查找，地名不查。',
        why: '残留他单位名称，是照搬别人台账又没有改净的痕迹。',
        how: '改成本单位的名称和本单位的制度、做法；确需提及的，写明与该单位的关系（会同、报送等）。',
      },
      en: {
        what: 'The title names another unit of the round, or a text speaks of another unit as its own (its party group, its rules). A bare mention is a warning. Looked for are the names of the units of the round, not place names.',
        why: 'A name left over shows that a ledger was taken over from others.',
        how: 'Write your own unit, its rules and its ways; where the other is meant, say what you have to do with it.',
      },
      source: 'S54',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    submissions: ({ submissions }) => {
      const rows = roundRows(submissions, roster);
      const resolve = roundResolver(submissions, roster);
      const units = [...new Set(rows.map(({ unit }) => unit))].filter((unit) => squeezeName(unit).length > 3);
      if (units.length < 2) return;
      const find = nameFinder(units.map(squeezeName));
      const namesIn = perText((written) => {
        const text = squeezeName(written);
        return { text, found: find(text) };
      });
      for (const [table, unit] of new Map(rows.map((row) => [row.table, row.unit]))) {
        const other = unitOfTitle(table, resolve);
        if (table.unit === '' || !units.includes(other) || isRelated(other, unit)) continue;
        report({
          messageId: 'title',
          at: inFile(table.titleAt, table.path),
          data: { unit, other, title: table.title },
          ledger: table.ledger,
        });
      }
      for (const row of rows) {
        for (const { cell, other, own } of mentionsIn(row, namesIn)) {
          report({
            messageId: own ? 'own' : 'named',
            severity: own ? 'error' : 'warning',
            at: inFile(cell.at, row.table.path),
            data: {
              row: shownRow(cell, row.row),
              column: columnTitle(row.table, cell.field.name),
              unit: row.unit,
              other,
            },
            field: cell.field.name,
            ledger: row.table.ledger,
            row: row.row,
          });
        }
      }
    },
  }),
});

function unitOfTitle({ title }: Table, resolve: UnitResolver): string {
  return resolve(unitInTitle(title));
}

/** The units' names in a text, and the text as they were looked for in it. */
type NamesIn = (written: string) => { readonly text: string; readonly found: readonly FoundName[] };

/** The first mention of another unit in each cell of the row that deserves a word. */
function mentionsIn({ row, unit }: RoundRow, namesIn: NamesIn) {
  if (!mayMention(row, namesIn)) return [];
  return filledCellsOfKind(row, OWN_KINDS).flatMap((cell) => {
    if (ABOUT_OTHERS.includes(cell.field.name)) return [];
    const { text, found } = namesIn(cell.text);
    const named = found.length === 0 ? '' : squeezeName(textOf(row, 'unit'));
    for (const { name, index } of found) {
      const [before, after] = [text.slice(0, index), text.slice(index + name.length)];
      if (isRelated(name, unit) || named.includes(name)) continue;
      const own = OWN_AFTER.test(after) && !DEALS_BEFORE.test(before);
      if (own || !(DEALS_BEFORE.test(before) || DEALS_AFTER.test(after))) return [{ cell, other: name, own }];
    }
    return [];
  });
}

/** Whether any text of the row holds a unit's name, which few do. */
function mayMention({ cells }: Row, namesIn: NamesIn): boolean {
  for (const { field, text } of cells.values()) {
    if (OWN_KINDS.includes(field.kind) && namesIn(text).found.length > 0) return true;
  }
  return false;
}

/** A unit and what belongs to it bear names of which one begins with the other. */
function isRelated(a: string, b: string): boolean {
  const [left, right] = [squeezeName(a), squeezeName(b)];
  return left.startsWith(right) || right.startsWith(left);
}
