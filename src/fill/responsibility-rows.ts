import { textOf } from '../core/table';
import { headOfUnit, squeezeName } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger } from './shared/unit-tables';

const GROUP = /党组(?!书记|成员|副书记)|党委(?!书记|委员)|领导班子(?!成员)/;
const SECRETARY = /(?<!副|支部|总支)书记|第一责任人|主要负责/;

/** F13: rows to be filled in for each subject of the leading team that has no list yet. */
export const responsibilityRows: Filler = {
  id: 'responsibility-rows',
  code: 'F13',
  safety: 'suggestion',
  ledgers: ['responsibility-list'],
  docs: {
    'zh-CN': {
      what: '为还没有责任清单的领导班子、主要领导、班子成员预列空行。',
      how: '主体取名册的班子分工，预填责任类别、分管科室；行数按参数 dutyCounts，未设定的各列一行；责任内容、任务、频次由单位填写。',
    },
    en: {
      what: 'Adds rows to be filled in for the leading team, its head and members without a list.',
      how: "Subjects by the roster's portfolios, with their departments; as many rows as dutyCounts says, else one each. The duties are for the unit to write.",
    },
  },
  proposeRows(table, context) {
    const { roster, settings } = context;
    const leaders = roster?.portfolios ?? [];
    if (!roster || leaders.length === 0 || !isAnchor(table, context)) return [];
    const subjects = sameLedger(table, context).flatMap(({ rows }) =>
      rows.map((row) => squeezeName(textOf(row, 'subject'))),
    );
    const head = headOfUnit(roster);
    const has = (name: string): boolean => subjects.some((subject) => subject.includes(squeezeName(name)));
    const wanted = [
      {
        subject: '领导班子',
        category: '全面领导责任',
        departments: [] as readonly string[],
        count: settings.dutyCounts?.group ?? 1,
        listed: subjects.some((subject) => GROUP.test(subject)),
      },
      ...leaders.map((leader) => {
        const isHead = leader === head;
        return {
          subject: leader.leader,
          category: isHead ? '第一责任人责任' : '领导责任',
          departments: leader.departments,
          count: (isHead ? settings.dutyCounts?.secretary : settings.dutyCounts?.member) ?? 1,
          listed: has(leader.leader) || (isHead && subjects.some((subject) => SECRETARY.test(subject))),
        };
      }),
    ];
    return wanted
      .filter(({ listed }) => !listed)
      .flatMap(({ subject, category, departments, count }) => {
        const values = { subject, category, department: departments.join('、') };
        const source = { messageId: 'subject', data: { subject, category } };
        return Array.from({ length: count }, () => rowFor(this, table, values, source));
      });
  },
};
