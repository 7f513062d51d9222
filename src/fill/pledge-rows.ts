import { appendTo } from '../core/append-to';
import { type Row, textOf } from '../core/table';
import { squeezeName } from '../ledger/roster-lookups';
import { staffOf } from '../ledger/staff';
import { parseNames } from '../text/name';
import { squeeze } from '../text/normalize';
import type { Filler } from './filler';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger } from './shared/unit-tables';

/** Papers of some posts only, as rule H-17 has it. */
const FOR_SOME = /自律|风险|重点|关键|保密|家属|家庭|任前|拟任|新任|领导干部|班子/;

/** Share (0…1) of the staff from which a paper counts as meant for all. */
const MOST = 0.5;

/** F14: everybody in service who is not in the list of a pledge that is meant for all. */
export const pledgeRows: Filler = {
  id: 'pledge-rows',
  code: 'F14',
  safety: 'suggestion',
  ledgers: ['pledges'],
  docs: {
    'zh-CN': {
      what: '把还没有签订承诺书的在岗人员逐人补列。',
      how: '已有过半在岗人员签订的承诺书视为全体签订，对照名册补列缺少的人，预填科室、职务，“本人签名”填否；签订后改为是并填日期。',
    },
    en: {
      what: 'Lists everybody in service who has not signed a pledge meant for all.',
      how: 'A pledge that half of the staff signed is meant for all; who is missing by the roster gets a row with department, position and 否 for the signature.',
    },
  },
  proposeRows(table, context) {
    const staff = staffOf(context.roster);
    if (staff.length === 0 || !isAnchor(table, context)) return [];
    const documents = new Map<string, Row[]>();
    for (const each of sameLedger(table, context)) {
      for (const row of each.rows) appendTo(documents, squeeze(textOf(row, 'document') || each.title), row);
    }
    return [...documents].flatMap(([document, rows]) => {
      const [first] = rows;
      const kind = first ? textOf(first, 'kind') : '';
      if (!first || !/承诺书/.test(`${document}${kind}`) || FOR_SOME.test(`${document}${kind}`)) return [];
      const listed = new Set(
        rows.flatMap((row) => [
          squeezeName(textOf(row, 'signer')),
          ...parseNames(textOf(row, 'signer')).map(({ name }) => name),
        ]),
      );
      const missing = staff.filter(({ name }) => !listed.has(squeezeName(name)));
      if (staff.length - missing.length < MOST * staff.length) return [];
      const level = textOf(first, 'level');
      return missing.map(({ name, department, position }) => {
        const values = {
          document: textOf(first, 'document'),
          kind,
          level,
          signer: name,
          department,
          position,
        };
        const source = { messageId: 'unsigned', data: { document, name } };
        return rowFor(this, table, { ...values, signed: '否' }, source);
      });
    });
  },
};
