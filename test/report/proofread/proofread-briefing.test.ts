import { listTemplates, readTemplate } from '../../../src/cli/templates';
import { openDocx } from '../../../src/document/docx-package';
import { readDocxParagraphs } from '../../../src/document/read-docx-paragraphs';
import { type BriefingOptions, renderBriefing } from '../../../src/report/briefing';
import { htmlToDocx } from '../../../src/report/docx/html-to-docx';
import { parseHtml } from '../../../src/report/html/parse-html';
import { briefingLines } from '../../../src/report/proofread/briefing-lines';
import { proofreadBriefing } from '../../../src/report/proofread/proofread-briefing';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { brief } from '../support-briefing';

const { 整改 = '', 承诺 = '', 人员 = '' } = ALL_LEDGERS;

async function shipped(
  sheets: Readonly<Record<string, string>>,
  options: BriefingOptions = {},
): Promise<readonly (readonly [string, ReturnType<typeof renderBriefing>])[]> {
  const { tables, environment } = recogniseMarkdown({ ...sheets });
  const facts = { unit: '临河县水务局', to: '县纪委', date: '2024-01-05', document: { person: '林启明' } };
  const names = (await listTemplates()).map(({ name }) => name);
  return Promise.all(
    names.map(async (name) => {
      const template = await readTemplate(name);
      return [name, renderBriefing(template, tables, environment, facts, options)] as const;
    }),
  );
}

describe('a briefing before it is delivered', () => {
  it('is read as the lines of its Word file', async () => {
    for (const [name, { html, title }] of await shipped(ALL_LEDGERS)) {
      const file = readDocxParagraphs(openDocx(await htmlToDocx(html, { title })));
      const bare = (text: string): string => text.replace(/[\s\u3000]/gu, '');
      const inFile = file.map(({ text }) => bare(text)).filter((text) => text !== '');
      const lines = briefingLines(parseHtml(html)).map(({ text }) => bare(text));
      expect([name, lines.join('\n')]).toEqual([name, inFile.join('\n')]);
    }
  });

  it.each(['internal', 'submission', 'public'] as const)(
    'has nothing to be put right in any shipped template (%s)',
    async (profile) => {
      for (const [name, briefing] of await shipped(ALL_LEDGERS, { profile })) {
        const found = proofreadBriefing(briefing).filter(({ severity }) => severity !== 'info');
        expect([name, found]).toEqual([name, []]);
      }
    },
  );

  it('is held against the figures it was made of', () => {
    const briefing = brief(
      '<article><h1>临河县水务局关于整改的报告</h1><p>反馈的9个问题已完成整改。</p></article>',
      {
        整改,
      },
    );
    expect(proofreadBriefing(briefing)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'figure-matches-ledger', severity: 'error', line: 2 }),
      ]),
    );
  });

  it('is of the kind that its template names', () => {
    const rules = (kind: string): string[] => {
      const briefing = brief(`<article${kind}><h1>临河县水务局整改情况</h1><p>甲。</p></article>`, { 整改 });
      return proofreadBriefing(briefing).map(({ rule }) => rule);
    };
    expect(new Set(rules(''))).toEqual(new Set(['title-form', 'sign-off', 'required-sections']));
    expect(rules(' data-kind="简报"')).toEqual([]);
  });

  it('is judged as the config says', () => {
    const briefing = brief('<article data-kind="简报"><h1>整改情况简报</h1><p>开展开展检查。</p></article>', {
      整改,
    });
    const of = (severity: 'off' | 'info') =>
      proofreadBriefing(briefing, { settings: { 'doubled-words': { severity } } }).map(
        (each) => each.severity,
      );
    expect(of('off')).toEqual(['info']);
    expect(of('info')).toEqual(['info', 'info']);
  });
});

describe('what is said of all', () => {
  /** 23 people in service, the last of whom has not signed unless `all` have. */
  function ledgers(all: boolean): Record<string, string> {
    const names = Array.from(
      { length: 23 },
      (_, index) =>
        `林${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}${'晨晚朗'.charAt(Math.floor(index / 10))}`,
    );
    const people = names.map((name) => `| ${name} | 办公室 | 科员 | 否 | 在岗 |`);
    const signed = names
      .slice(0, all ? 23 : 22)
      .map((name, index) => `| ${index + 1} | 党风廉政建设承诺书 | 承诺书 | ${name} | 2023-03-14 | 是 |`);
    const head = (sheet: string): string => sheet.trim().split('\n')[0] ?? '';
    return {
      ...ALL_LEDGERS,
      人员: `\n${[head(人员), ...people].join('\n')}`,
      承诺: `\n${[head(承诺), ...signed].join('\n')}`,
    };
  }

  it('gives way to the true share where one of 23 has not signed', async () => {
    for (const [name, briefing] of await shipped(ledgers(false))) {
      expect([name, briefing.html]).toEqual([name, expect.not.stringMatching(/全体[^。]*承诺书/)]);
      const wrong = proofreadBriefing(briefing).filter(({ severity }) => severity !== 'info');
      expect([name, wrong]).toEqual([name, []]);
      if (name !== 'annual-briefing' && name !== 'half-year-report') continue;
      const text = briefing.html.replace(/<[^>]*>/g, '');
      expect(text).toContain('在岗23人中已签22人，签订率95.65%');
    }
  });

  it('is said where all have signed', async () => {
    const made = new Map(await shipped(ledgers(true)));
    for (const name of ['annual-briefing', 'half-year-report']) {
      expect(made.get(name)?.html.replace(/<[^>]*>/g, '')).toContain('全体在岗人员都签订了承诺书，共23份。');
    }
  });

  it('is not said of a share that only rounds to 100 %', () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, index) => `| ${index + 1} | 用印${index} | ${index === 0 ? '' : '登记'} |`,
    );
    const { html } = brief(
      '{{figure "risk-points.measured-share"}}{{#whole "risk-points.measured-share"}}全部{{else}}部分{{/whole}}',
      { 风险: `\n| 序号 | 风险点描述 | 防控措施 |\n${rows.join('\n')}` },
    );
    expect(html.replace(/<[^>]*>/g, '')).toBe('100%部分');
  });
});
