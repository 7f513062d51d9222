import { readTemplate } from '../../../src/cli/templates';
import type { Obligation } from '../../../src/ledger/obligation';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { type Briefing, type BriefingOptions, renderBriefing } from '../../../src/report/briefing';
import { textOf } from '../../../src/report/html/node';
import { parseHtml } from '../../../src/report/html/parse-html';
import { missingWords, promiseWords } from '../../../src/report/obligations/obligation-words';
import { proofreadBriefing } from '../../../src/report/proofread/proofread-briefing';
import { traceEntries } from '../../../src/report/trace/trace-entries';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';

const INSPECT: Obligation = {
  clause: '每季度至少开展一次监督检查；',
  source: '工作安排第12段',
  ledger: 'inspections',
  period: 'quarter',
  min: 1,
  max: null,
  unit: '次',
  due: [],
};
const STUDY: Obligation = {
  ...INSPECT,
  clause: '每半年专题研究一次',
  ledger: 'meetings',
  period: 'half-year',
  where: { field: 'topicKind', words: ['专题研究'] },
};
const TALK: Obligation = { ...INSPECT, clause: '每年约谈不少于1次', ledger: 'talks', period: 'year' };
const REPORT: Obligation = {
  ...INSPECT,
  clause: '每年报送1份总结',
  ledger: 'appraisal',
  period: 'year',
  unit: '份',
  max: 1,
};

async function briefing(
  name: string,
  obligations: readonly Obligation[],
  options: BriefingOptions = {},
): Promise<Briefing> {
  const { tables, environment } = recogniseMarkdown({ ...ALL_LEDGERS });
  const settings = { ...DEFAULT_SETTINGS, obligations };
  const facts = { unit: '临河县水务局', to: '', date: '2024-01-05' };
  return renderBriefing(await readTemplate(name), tables, { ...environment, settings }, facts, options);
}

/** The rows of the table on obligations. */
function rowsOf({ html }: Briefing): string[] {
  const table = /<caption>频次要求落实情况[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
  return [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[dh]>([\s\S]*?)<\/t[dh]>/g)]
      .map(([, cell = '']) => textOf(parseHtml(cell)))
      .join('|'),
  );
}

describe('a briefing with accepted obligations', () => {
  it('tells of each what was promised, done, by which rows, and what is missing', async () => {
    const made = await briefing('annual-briefing', [INSPECT, STUDY, TALK, REPORT]);
    expect(rowsOf(made)).toEqual([
      '序号|要求|频次|已做|状态|依据|尚缺',
      '1|每季度至少开展一次监督检查|每季度不少于1次|3次|有缺|检查第2—4行|第二季度、第三季度缺2次；第四季度尚缺1次，还剩0天',
      '2|每半年专题研究一次|每半年不少于1次|2次|已达到|会议第2、5行|—',
      '3|每年约谈不少于1次|每年不少于1次|2次|已达到|谈话第2—3行|—',
      '4|每年报送1份总结|每年1份|—|没有台账|—|—',
    ]);
    expect(made.html.replace(/<[^>]*>/g, '')).toContain('频次要求4项，已达到2项，有缺的1项');
  });

  it('leads from each figure to its rows', async () => {
    const { figures, redactor } = await briefing('annual-briefing', [INSPECT]);
    const figure = figures.find(({ id }) => id === 'inspections.obligation-1');
    expect(figure).toMatchObject({ value: 3, unit: '次', rows: [{ row: 2 }, { row: 3 }, { row: 4 }] });
    const { tables } = recogniseMarkdown({ ...ALL_LEDGERS });
    const [entry] = traceEntries(figure ? [figure] : [], tables, redactor, 2023);
    expect(entry?.places.map(({ sheet, rows }) => [sheet, rows.map(({ row }) => row)])).toEqual([
      ['检查', [2, 3, 4]],
    ]);
  });

  it('shows only what somebody must see to in the summary', async () => {
    const made = await briefing('leader-summary', [INSPECT, STUDY]);
    expect(
      rowsOf(made)
        .slice(1)
        .map((row) => row.split('|')[1]),
    ).toEqual(['每季度至少开展一次监督检查']);
    expect(rowsOf(await briefing('leader-summary', [STUDY]))).toEqual([]);
  });

  it.each(['annual-briefing', 'leader-summary'])(
    'says nothing of them in %s where none was accepted',
    async (name) => {
      const { html, figures } = await briefing(name, []);
      expect(html).not.toContain('频次');
      expect(figures.filter(({ id }) => id.includes('obligation'))).toEqual([]);
    },
  );

  it('keeps rows of ledgers on persons back where the profile does', async () => {
    const made = await briefing('annual-briefing', [TALK], { profile: 'public' });
    expect(rowsOf(made)[1]).toContain('|只列数|');
    for (const { rows } of made.figures.filter(({ id }) => id.includes('obligation')))
      expect(rows).toEqual([]);
  });

  it('leaves the proofreader nothing to put right', async () => {
    const made = await briefing('annual-briefing', [INSPECT, STUDY, TALK, REPORT]);
    expect(proofreadBriefing(made).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('the words for an obligation', () => {
  it.each([
    [{ min: 2, max: null }, '每季度不少于2次'],
    [{ min: 1, max: 2 }, '每季度1—2次'],
    [{ min: 1, max: 1 }, '每季度1次'],
    [{ min: 0, max: 3 }, '每季度不超过3次'],
  ])('%j is %s', (bounds, words) => {
    expect(promiseWords({ ...INSPECT, ...bounds })).toBe(words);
  });

  it('name the unit that owes where each unit does', () => {
    const slot = { name: '上半年', start: '2023-01-01', end: '2023-06-30', due: '2023-06-30' };
    const missed = { slot, state: 'missed', count: 0, missing: 1, daysLeft: -9, evidence: [] } as const;
    const progress = [{ obligation: INSPECT, owner: '供水站', slots: [missed], undated: [] }];
    const standing = {
      obligation: INSPECT,
      figure: '',
      ledger: '',
      standing: 'missed',
      done: 0,
      rows: [],
      progress,
    } as const;
    expect(missingWords(standing)).toBe('供水站上半年缺1次');
  });
});
