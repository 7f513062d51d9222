// Documents: a report of ten pages and a thousand notices, ours and other libraries' in turns. Started by itself it
// writes only its own section of docs/performance.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { median, ratios, timesInTurns } from './measure.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const require = createRequire(import.meta.url);

const BEGIN = '<!-- documents: begin -->';
const END = '<!-- documents: end -->';
const NOTICES = 1000;

const SENTENCE = '对照岗位职责逐项排查风险，制定防控措施，明确责任人和完成时限。';
/** Paragraphs of about 200 characters: with headings and a table they fill ten pages of 22 × 28. */
const CHAPTERS = Array.from({ length: 10 }, (_, index) => ({
  heading: `第${index + 1}部分工作情况`,
  paragraphs: Array.from({ length: 3 }, () => SENTENCE.repeat(6)),
}));
const ROWS = Array.from({ length: 20 }, (_, index) => [
  `${index + 1}`,
  `问题${index + 1}`,
  '办公室',
  '已完成',
]);
const HEADS = ['序号', '问题', '牵头科室', '状态'];

const NOTICE = Array.from({ length: NOTICES }, (_, index) => ({
  unit: `临河县第${index + 1}供水站`,
  total: (index % 7) + 1,
  deadline: '2024年1月31日',
  rows: Array.from({ length: 8 }, (_, row) => ({ place: `整改!B${row + 4}`, words: '没有写明完成时限' })),
}));

/**
 * The section of the page on performance.
 * @param folder where the bundle lies
 * @param rounds how often each one has its turn
 */
export async function documentsSection(folder, rounds) {
  const report = {
    taizhang: await reportWithTaizhang(folder),
    docx: reportWithDocx(),
  };
  const notices = {
    taizhang: await noticesWithTaizhang(folder),
    'easy-template-x': await noticesWithEasyTemplate(),
    docx: noticesWithDocx(),
  };
  return [
    BEGIN,
    '## 公文 / Documents',
    '',
    '十页报告：正文相同；本工具另做公文版式、字体表和固定的字节。一千份通知：同一份带标签的 Word 模板填一千次（docx 没有模板，逐份构造）。',
    '',
    'The ten-page report has the same text for both; ours has the official layout, a font table and stable bytes besides. The notices are one Word template filled a thousand times (docx has no templates: it builds each one).',
    '',
    ...(await compare('十页报告 / a report of ten pages', report, rounds)),
    ...(await compare('一千份通知 / a thousand notices', notices, Math.min(rounds, 3))),
    END,
    '',
  ];
}

async function compare(title, makers, rounds) {
  process.stderr.write(`${title} …\n`);
  for (const make of Object.values(makers)) await make(true);
  const times = await timesInTurns(Object.entries(makers), rounds);
  const ratio = ratios(times, 'taizhang');
  const lines = [...times].map(([name, each]) => {
    const label = name === 'taizhang' ? '**本工具 Taizhang**' : name;
    return `| ${label} | ${median(each).toFixed(0)} | ${ratio.get(name).toFixed(2)} |`;
  });
  return [`### ${title}`, '', '| | 毫秒 ms | 倍数 × |', '|---|---:|---:|', ...lines, ''];
}

async function reportWithTaizhang(folder) {
  const { htmlToDocx } = require(path.join(folder, 'documents.js'));
  const chapters = CHAPTERS.map(
    ({ heading, paragraphs }) => `<h2>${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
  );
  const row = (cells, name) => `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  const rows = ROWS.map((cells) => row(cells, 'td')).join('');
  const table = `<table><thead>${row(HEADS, 'th')}</thead><tbody>${rows}</tbody></table>`;
  const html = `<article><h1>工作情况报告</h1>${chapters.join('')}${table}</article>`;
  return () => htmlToDocx(html, { title: '工作情况报告' });
}

function reportWithDocx() {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = require('docx');
  const paragraph = (text, heading) =>
    new Paragraph({ ...(heading && { heading }), children: [new TextRun(text)] });
  const row = (cells) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })) });
  return () => {
    const chapters = CHAPTERS.flatMap(({ heading, paragraphs }) => [
      paragraph(heading, HeadingLevel.HEADING_1),
      ...paragraphs.map((text) => paragraph(text)),
    ]);
    const table = new Table({ rows: [row(HEADS), ...ROWS.map(row)] });
    const children = [paragraph('工作情况报告', HeadingLevel.TITLE), ...chapters, table];
    return Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  };
}

/** A Word file of these paragraphs and one table row, with tags in the manner of each library. */
async function noticeTemplate(texts, cells) {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = require('docx');
  const paragraph = (text) => new Paragraph({ children: [new TextRun(text)] });
  const row = new TableRow({
    children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })),
  });
  const children = [...texts.map(paragraph), new Table({ rows: [row] }), paragraph('请按时反馈。')];
  return Buffer.from(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

async function noticesWithTaizhang(folder) {
  const { compileTemplate, DOCUMENT_HELPERS, readDocxTemplate, renderDocxTemplate } = require(
    path.join(folder, 'documents.js'),
  );
  const bytes = await noticeTemplate(
    ['{{unit}}：', '共发现问题{{total}}处，请于{{deadline}}前改正。'],
    ['{{#each rows}}{{place}}', '{{words}}{{/each}}'],
  );
  return async (warming) => {
    const template = readDocxTemplate(new Uint8Array(bytes), 'notice');
    let render;
    for (const data of warming ? NOTICE.slice(0, 20) : NOTICE) {
      await renderDocxTemplate(template, (source) => {
        render ??= compileTemplate(source, { name: 'notice', helpers: DOCUMENT_HELPERS });
        return render(data);
      });
    }
  };
}

async function noticesWithEasyTemplate() {
  const { TemplateHandler } = require('easy-template-x');
  const bytes = await noticeTemplate(
    ['{unit}：', '共发现问题{total}处，请于{deadline}前改正。'],
    ['{#rows}{place}', '{words}{/rows}'],
  );
  return async (warming) => {
    const handler = new TemplateHandler();
    for (const data of warming ? NOTICE.slice(0, 20) : NOTICE) await handler.process(bytes, data);
  };
}

function noticesWithDocx() {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = require('docx');
  const paragraph = (text) => new Paragraph({ children: [new TextRun(text)] });
  const cell = (text) => new TableCell({ children: [paragraph(text)] });
  return async (warming) => {
    for (const { unit, total, deadline, rows } of warming ? NOTICE.slice(0, 20) : NOTICE) {
      const table = new Table({
        rows: rows.map(({ place, words }) => new TableRow({ children: [cell(place), cell(words)] })),
      });
      const text = `共发现问题${total}处，请于${deadline}前改正。`;
      const children = [paragraph(`${unit}：`), paragraph(text), table, paragraph('请按时反馈。')];
      await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
    }
  };
}

/** The page with its section on documents replaced, or put at its end. */
function withSection(page, section) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) return `${page.trimEnd()}\n\n${section}`;
  return `${page.slice(0, begin)}${section.trimEnd()}${page.slice(end + END.length)}`;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const quick = process.argv.includes('--quick');
  const section = (await documentsSection(await bundle(), quick ? 1 : 5)).join('\n');
  process.stdout.write(section);
  const file = path.join(root, 'docs', 'performance.md');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# 性能 / Performance\n';
  if (!quick) writeFileSync(file, withSection(page, section));
}
