import { yearOfTitle } from './deadline-words';
import { automaticMark, type Mark, typedMark } from './mark';
import { OutlineBuilder } from './outline-builder';
import type { OutlineItem, PolicyRemark } from './outline-item';
import type { PolicyParagraph } from './paragraph';
import { readResponsibilityTable } from './responsibility-table';

/** The outline of a document, with its title and what is doubtful about its numbering. */
export interface Outline {
  readonly title: string;
  readonly year: number | null;
  readonly outline: readonly OutlineItem[];
  readonly remarks: readonly PolicyRemark[];
}

const LONGEST_TITLE = 60;
const TITLE_END =
  /(?:意见|方案|通知|要点|计划|规划|规定|办法|清单|细则|措施|安排|情况|报告|决定|制度|分工|责任书|总结|规则|纪要|汇报|部署|任务)(?:[（(][^（）()]*[）)])?$/;
/** A document number (××〔2023〕5号) or a line of date and place. */
const NO_TITLE = /[〔［[]\s*20\d{2}\s*[〕］\]]|^(?:附件|目录|抄送|签发)|^[\d\s年月日.-]+$/;

/** Finds headings, inline items and responsibility tables, from the first paragraph to the last. */
export function buildOutline(paragraphs: readonly PolicyParagraph[]): Outline {
  const title = titleOf(paragraphs);
  const year = yearOfTitle(title.text);
  const builder = new OutlineBuilder(year);
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (!paragraph || title.lines.includes(paragraph.line)) continue;
    if (paragraph.row) {
      const rows = tableAt(paragraphs, index);
      if (!readResponsibilityTable(rows, builder)) {
        builder.remarks.push({ line: paragraph.line, kind: 'table-unread', data: { rows: rows.length } });
      }
      index += rows.length - 1;
    } else readParagraph(paragraph, builder);
  }
  return {
    title: title.text,
    year,
    outline: builder.items(),
    remarks: [...builder.remarks, ...whole(paragraphs, builder)],
  };
}

function readParagraph({ text, mark, line }: PolicyParagraph, builder: OutlineBuilder): void {
  const trimmed = text.trim();
  const automatic = mark === '' ? null : automaticMark(mark);
  const typed = typedMark(trimmed);
  if (automatic && trimmed !== '') {
    if (typed)
      builder.remarks.push({ line, kind: 'two-marks', data: { mark: automatic.text, typed: typed.text } });
    builder.heading({ ...automatic, rest: trimmed }, line);
  } else if (typed && isHeading(typed)) builder.heading(typed, line);
  else if (trimmed !== '') builder.paragraph(trimmed, line);
}

/** A number with nothing behind it is a page number or a stray mark. */
function isHeading({ rest }: Mark): boolean {
  return /[\p{L}\p{N}]/u.test(rest);
}

function whole(paragraphs: readonly PolicyParagraph[], builder: OutlineBuilder): PolicyRemark[] {
  const filled = paragraphs.filter(({ text }) => text.trim() !== '').length;
  if (filled === 0) return [{ line: null, kind: 'empty', data: {} }];
  return builder.isEmpty ? [{ line: null, kind: 'no-headings', data: { paragraphs: filled } }] : [];
}

function tableAt(paragraphs: readonly PolicyParagraph[], from: number): PolicyParagraph[] {
  const table = paragraphs[from]?.row?.table;
  const end = paragraphs.findIndex(({ row }, index) => index > from && row?.table !== table);
  return paragraphs.slice(from, end < 0 ? paragraphs.length : end);
}

/** The first line, and those after it that go on with it: short, without a mark, and no sentence. */
function titleOf(paragraphs: readonly PolicyParagraph[]): { text: string; lines: readonly number[] } {
  const lines: number[] = [];
  let text = '';
  for (const { line, text: source, mark, row } of paragraphs) {
    const trimmed = source.trim();
    if (trimmed === '') {
      if (text !== '') break;
      continue;
    }
    if (lines.length === 0 && NO_TITLE.test(trimmed) && trimmed.length <= LONGEST_TITLE) continue;
    const fits =
      !row &&
      mark === '' &&
      !typedMark(trimmed) &&
      !/[。：:；;，,]$/.test(trimmed) &&
      !NO_TITLE.test(trimmed) &&
      text.length + trimmed.length <= LONGEST_TITLE &&
      (text === '' || !TITLE_END.test(text));
    if (!fits) break;
    text += trimmed;
    lines.push(line);
  }
  return { text, lines };
}
