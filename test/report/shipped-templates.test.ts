import { listTemplates, readTemplate } from '../../src/cli/templates';
import { type BriefingTemplate, renderBriefing } from '../../src/report/briefing';
import { checkBriefingTemplate } from '../../src/report/check-briefing-template';
import { documentFacts } from '../../src/report/document-facts';
import { textOf } from '../../src/report/html/node';
import { parseHtml } from '../../src/report/html/parse-html';
import { recogniseMarkdown } from '../support/environment';
import { ALL_LEDGERS } from './all-ledgers';

const NAMES = [
  'annual-briefing',
  'bulletin',
  'duty-review',
  'half-year-report',
  'leader-summary',
  'ledger-overview',
  'rectification-notice',
  'rectification-report',
  'risk-summary',
  'submission-circular',
] as const;

const FACTS = {
  unit: '临河县水务局',
  to: '县纪委',
  date: '2024-01-05',
  document: documentFacts({
    number: '临水发〔2024〕1号',
    signer: '林启明',
    cc: '县委办公室',
    printer: '局办公室',
    person: '林启明',
  }),
};

function render(template: BriefingTemplate, sheets: Record<string, string>) {
  const { tables, environment } = recogniseMarkdown(sheets);
  return renderBriefing(template, tables, environment, FACTS);
}

/** The words of a document, those of its pictures aside. */
const words = (html: string): string => textOf(parseHtml(html.replace(/<svg.*?<\/svg>/gs, '')));

describe('the templates that come with the program', () => {
  it('are all listed, each with its purpose', async () => {
    const listed = await listTemplates();
    expect(listed.map(({ name }) => name)).toEqual(NAMES);
    for (const { purpose } of listed) expect(purpose).not.toBe('');
  });

  it.each(NAMES)('%s has no fault that shows without data', async (name) => {
    expect(checkBriefingTemplate(await readTemplate(name))).toEqual([]);
  });

  it.each(NAMES)('%s claims nothing without rows when every ledger is there', async (name) => {
    const { html, unsupported, figures } = render(await readTemplate(name), { ...ALL_LEDGERS });
    expect(unsupported).toEqual([]);
    expect(html).not.toMatch(/<mark|undefined|NaN|\[object/);
    expect(
      figures.filter(
        ({ rows, value, fixed }) => rows.length === 0 && value !== 0 && !fixed && !Array.isArray(value),
      ),
    ).toEqual([]);
    expect(words(html)).not.toMatch(/[。；，、]{2}|：。/);
  });

  it.each(NAMES.filter((name) => name !== 'annual-briefing' && name !== 'risk-summary'))(
    '%s says nothing of ledgers that are not there',
    async (name) => {
      const { 整改 = '' } = ALL_LEDGERS;
      const { html, unsupported } = render(await readTemplate(name), { 整改 });
      expect(unsupported).toEqual([]);
      expect(words(html)).not.toMatch(/会议研究|谈话|监督检查|承诺书|风险点/);
    },
  );
});

describe('a template without the ledger it is about', () => {
  it.each(['risk-summary', 'rectification-report', 'rectification-notice'])('%s says so', async (name) => {
    const { 会议 = '' } = ALL_LEDGERS;
    const { unsupported } = render(await readTemplate(name), { 会议 });
    expect(unsupported).toHaveLength(1);
  });
});

describe('the words of a shipped template', () => {
  it('are those of an official report', async () => {
    const { html } = render(await readTemplate('rectification-report'), { ...ALL_LEDGERS });
    expect(words(html)).toMatchInlineSnapshot(
      `"临河县水务局文件临水发〔2024〕1号签发人：林启明临河县水务局关于问题整改进展情况的报告县纪委：现将截至2023年12月31日的问题整改进展情况报告如下。一、总体进展整改台账共有问题3个，来自县委巡察组、县审计局；其中已完成1个，基本完成0个，正在整改1个，未开始0个，状态不明1个，完成率33.33%。图1　各牵头科室问题整改进度（单位：个）二、整改成效1.会议记录不全。已补全。三、存在的问题有1个问题超过时限没有完成整改，具体如下。1.资产未入账。完成时限2023年10月31日，牵头科室财务科，状态为“整改中”。图2　逾期未完成问题的逾期时间（单位：个）有1个问题状态不明，需要核实。四、下一步工作下一步，临河县水务局将对未完成的问题逐个明确责任人和时限，对已完成的问题开展复核，防止问题反弹。附件：问题整改情况一览表临河县水务局2024年1月5日附件问题整改情况一览表序号来源反馈问题整改措施牵头科室完成时限状态完成日期1县委巡察组会议记录不全由专人记录办公室2023年6月30日已完成2县审计局资产未入账补记账目财务科2023年10月31日整改中3县审计局合同未验收补充验收财务科2024年3月31日说不清抄送：县委办公室。局办公室2024年1月5日印发"`,
    );
  });

  it('are those of a notice', async () => {
    const { html } = render(await readTemplate('rectification-notice'), { ...ALL_LEDGERS });
    expect(words(html)).toMatchInlineSnapshot(
      `"临河县水务局文件临水发〔2024〕1号签发人：林启明临河县水务局关于抓紧完成逾期整改问题的通知县纪委：截至2023年12月31日，整改台账中有1个问题超过时限没有完成整改。现就有关事项通知如下。一、需要整改的问题1.资产未入账。问题来源：县审计局。整改措施：补记账目。原定时限：2023年10月31日。牵头科室：财务科。责任人：高思源。二、有关要求一是明确责任。牵头科室要逐个问题查明没有完成的原因，确定新的完成时限。二是抓紧整改。按照整改措施逐条落实，完成后在台账中填写完成日期并附佐证材料。临河县水务局2024年1月5日抄送：县委办公室。局办公室2024年1月5日印发"`,
    );
  });
});
