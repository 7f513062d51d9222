import { columnTitle } from '../ledger/column-title';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** Ways of deciding without meeting. */
const SUBSTITUTE =
  /签批|传阅|圈阅|传签|会签|口头(?!表决)|电话|微信|短信|个别(?:沟通|征求|酝酿)|碰头|拍板|未(?:上会|开会|召开)/;

/** A meeting is known by a word of its name, so 2023年第3次党组（扩大）会议 is one of the party group. */
export const decidedByMeeting = defineRule({
  meta: {
    id: 'decided-by-meeting',
    code: 'R-28',
    scope: 'row',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['major-decisions'],
    options: {
      /** Words by which the name of a meeting that may decide is known; a unit adds those of its own rules. */
      meetings: [
        '党组',
        '党委',
        '党工委',
        '办务会',
        '局务会',
        '委务会',
        '院务会',
        '校务会',
        '中心主任会',
        '办公会',
        '行政会',
        '班子会',
        '班子会议',
        '联席会',
        '支委会',
        '支部委员会',
        '董事会',
        '理事会',
        '常务会',
      ] as readonly string[],
    },
    docs: {
      'zh-CN': {
        what: '决策会议不是党组会、办务会等有权决策的会议，或者用签批、传阅、电话、微信代替会议。',
        why: '“三重一大”事项须上会集体研究决定；不上会，等于没有决策程序，抽查每少一次都要扣分。',
        how: '填写实际作出决定的会议；确未上会的，补开会议研究并说明情况。章程、议事规则另有规定的会议，在配置中增加。',
      },
      en: {
        what: 'The deciding meeting is none that may decide (party group, office meeting), or signing, circulating, a call or a message took the place of a meeting.',
        why: 'Such matters are decided collectively in a meeting; otherwise there was no procedure at all.',
        how: 'Name the meeting that decided; where there was none, hold it and explain. Meetings that your own rules provide for are added in the config.',
      },
      source: '种004；S88',
    },
  },
  create: ({ options, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('meeting');
        const vote = row.cells.get('vote');
        const substitute = [cell, vote].find((each) => each && SUBSTITUTE.test(each.text));
        const at = substitute ?? cell;
        if (!at || isBlank(at.text)) return;
        const name = at.text.replaceAll(/\s/g, '');
        if (!substitute && options.meetings.some((word) => name.includes(word))) return;
        if (!first(at.at)) return;
        report({
          messageId: substitute ? 'substitute' : 'not-listed',
          at: at.at,
          data: {
            row: shownRow(at, row),
            column: columnTitle(table, at.field.name),
            value: at.text,
            word: SUBSTITUTE.exec(at.text)?.[0] ?? '',
          },
          field: at.field.name,
          row,
        });
      },
    };
  },
});
