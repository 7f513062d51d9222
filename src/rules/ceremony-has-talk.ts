import { type Row, textOf } from '../core/table';
import { squeezeName } from '../ledger/roster-lookups';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { shownRow } from './shared/shown-row';
import { talkTypesOf } from './shared/talks';
import { unitLedger } from './shared/unit-ledger';

/** A report of a wedding or funeral in the file; 婚丧报备：无 is none. */
const CEREMONY = /(?:婚丧|婚嫁|婚庆|丧葬|操办(?:婚|丧|喜庆))(?![^，,。；;、]{0,10}(?:无|未|没有|0))/;
const ABOUT = /婚|丧|嫁|娶|喜庆|酒席|宴|操办/;
const REMINDING: readonly string[] = ['提醒谈话', '谈话提醒', '廉政谈话', '约谈'];

/** A talk about the matter counts, and so does any reminding talk with the person; the message names nobody. */
export const ceremonyHasTalk = defineRule({
  meta: {
    id: 'ceremony-has-talk',
    code: 'X-18',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'work-first',
    ledgers: ['integrity-files'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '廉政档案中有婚丧报备材料的人员，谈话台账里没有对应的提醒谈话。两个台账都报送时才查。',
        why: '操办婚丧喜庆事宜是关键节点，报备后要及时提醒谈话，防止大操大办、收受礼金。',
        how: '查谈话记录补登；确未谈话的，补谈并登记。',
      },
      en: {
        what: 'Somebody’s integrity file holds a report of a wedding or funeral, and the ledger of talks has no reminding talk with that person. Needs both ledgers.',
        why: 'Such a report is the moment for a reminding talk.',
        how: 'Enter the talk, or hold it now.',
      },
      source: '种003',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    workbook: (subject) => {
      const talks = unitLedger(subject, 'talks', 'interviewee').all.flatMap(({ rows }) => rows);
      if (unitLedger(subject, 'talks').all.length === 0) return;
      const reminded = new Set(
        talks
          .filter(reminds)
          .flatMap((row) => personsIn(textOf(row, 'interviewee'), roster).map(({ name }) => name)),
      );
      const once = oncePerCell();
      for (const table of unitLedger(subject, 'integrity-files', 'contents').own) {
        for (const row of table.rows) {
          const cell = row.cells.get('contents');
          const name = squeezeName(textOf(row, 'name'));
          if (!cell || isBlank(name) || !CEREMONY.test(cell.text)) continue;
          const [person = { name }] = personsIn(name, roster);
          if (reminded.has(person.name) || !once(cell.at)) continue;
          report({
            messageId: 'none',
            at: cell.at,
            data: { row: shownRow(cell, row) },
            field: 'contents',
            ledger: table.ledger,
            row,
          });
        }
      }
    },
  }),
});

function reminds(row: Row): boolean {
  if (['reason', 'content', 'remark'].some((name) => ABOUT.test(textOf(row, name)))) return true;
  const types = talkTypesOf(row);
  return types.length === 0 || types.some((type) => REMINDING.includes(type));
}
