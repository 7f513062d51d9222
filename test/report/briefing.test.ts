import { readTemplate } from '../../src/cli/templates';
import { UserError } from '../../src/core/errors';
import { type BriefingTemplate, renderBriefing } from '../../src/report/briefing';
import { recogniseMarkdown } from '../support/environment';

const FACTS = { unit: '青岚县水务局', to: '县纪委', date: '2023-12-31' };
const RISKS = `
| 科室 | 岗位 | 风险点 | 风险等级 | 防控措施 |
| 办公室 | 文秘岗 | 擅自用印 | 一级 | 审批登记 |
| 财务科 | 出纳岗 | 坐支现金 | 二级 | 每月盘点 |
`;
const PEOPLE = `
| 姓名 | 科室 | 职务 | 在岗状态 |
| 林启明 | 局领导 | 局长 | 在岗 |
| 周若溪 | 局领导 | 副局长 | 在岗 |
`;
const pledges = (names: readonly string[]) =>
  [
    '| 文书名称 | 类别 | 签订人 | 签订日期 |',
    ...names.map((name) => `| 承诺书 | 承诺书 | ${name} | 2023-03-14 |`),
  ].join('\n');

const template = (source: string): BriefingTemplate => ({ name: '样.hbs', source, partials: {} });
const render = (source: string, sheets: Record<string, string>) => {
  const { tables, environment } = recogniseMarkdown(sheets);
  return renderBriefing(template(source), tables, environment, FACTS);
};

describe('renderBriefing', () => {
  it('prints a figure that can be followed to its rows', () => {
    const { html, figures } = render('<h1>{{unit}}情况</h1><p>风险点{{figure "risk-points.total"}}个</p>', {
      风险: RISKS,
    });
    expect(html).toContain('<span class="figure" data-figure="risk-points.total">2</span>个');
    expect(figures).toEqual([expect.objectContaining({ id: 'risk-points.total', value: 2 })]);
    expect(figures[0]?.rows).toEqual([
      { path: '样例.xlsx', sheet: '风险', row: 2 },
      { path: '样例.xlsx', sheet: '风险', row: 3 },
    ]);
  });

  it('marks a claim that no row supports, and lists it', () => {
    const source =
      '{{#claim "专题研究" "meetings.special-study"}}研究{{figure "meetings.special-study"}}次{{/claim}}';
    const { html, unsupported } = render(source, { 风险: RISKS });
    expect(html).toBe('<mark class="unsupported">专题研究（无台账支撑）</mark>。');
    expect(unsupported).toEqual(['专题研究']);
  });

  it('says 全体 only of everyone', () => {
    const source =
      '{{#whole "pledges.signed-share"}}全体签订{{else}}签订率{{figure "pledges.signed-share"}}{{/whole}}';
    expect(render(source, { 人员: PEOPLE, 承诺: pledges(['林启明', '周若溪']) }).html).toBe('全体签订');
    expect(render(source, { 人员: PEOPLE, 承诺: pledges(['林启明']) }).html).toContain('50%');
    expect(render(source, { 承诺: pledges(['林启明']) }).html).toContain('（无台账支撑）');
  });

  it('names a figure that does not exist', () => {
    expect(() => render('{{figure "risk-points.totl"}}', { 风险: RISKS })).toThrow(
      expect.objectContaining({
        code: 'figure-unknown',
        details: expect.objectContaining({ name: 'risk-points.totl', line: 1, column: 1 }),
      }),
    );
  });

  it('needs a ledger besides the roster', () => {
    expect(() => render('x', { 人员: PEOPLE })).toThrow(UserError);
  });

  it('keeps what stands in a ledger from becoming markup', () => {
    const sheets = { 风险: RISKS.replaceAll('办公室', '<i>办公室</i>') };
    expect(render('{{join (value "risk-points.department-names")}}', sheets).html).toContain('&lt;i&gt;');
  });
});

describe('the annual briefing', () => {
  it('reports what the ledgers hold and marks the rest', async () => {
    const { tables, environment } = recogniseMarkdown({
      风险: RISKS,
      人员: PEOPLE,
      承诺: pledges(['林启明']),
    });
    const shipped = await readTemplate('annual-briefing');
    const { html, title, unsupported } = renderBriefing(shipped, tables, environment, FACTS);
    const text = html.replace(/<[^>]*>/g, '');
    expect(title).toBe('青岚县水务局关于2023年落实党风廉政建设责任制情况的报告');
    expect(text).toContain('共排查风险点2个，其中一级1个、二级1个、三级0个，制定防控措施2条');
    expect(text).toContain('在岗2人中已签1人，签订率50%');
    expect(text).toContain('还有1人没有签订');
    expect(unsupported).toContain('推进问题整改');
    expect(unsupported).toContain('节日前发送廉政提醒');
    expect(text).not.toMatch(/undefined|NaN|\{\{/);
  });
});
