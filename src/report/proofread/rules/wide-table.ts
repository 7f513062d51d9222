import type { SectionLayout, TableLayout } from '../../../document/layout/document-layout';
import { type OffPlace, reportPlaces } from '../layout/report-places';
import type { ProofRule } from '../proof-rule';

/** Millimetres: Word lets a table stand out by the space inside its cells. */
const TOLERANCE = 6;
/** Millimetres: three characters of 小四, and room at their sides. */
const NARROWEST = 15;

/** G-06. A table that is too wide for upright pages stands on turned ones. */
export const wideTable: ProofRule = {
  id: 'wide-table',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN': '表格不宽于版心；列多的表格放在横排的页上（Word 文件）。',
    en: 'A table is no wider than the text; one of many columns stands on a turned page (Word files).',
    source: 'G-06；GB/T 9704-2012 8',
  },
  messages: {
    'zh-CN': {
      wide: '表格宽于版心，宜缩小或者放在横排页：共{count}张（第{places}行），宽{found}毫米。',
      columns: '表格列多，每列不足15毫米，宜放在横排页：共{count}张（第{places}行），有{found}列。',
    },
    en: {
      wide: 'Tables wider than the text, better narrowed or on a turned page: {count} (line {places}), {found} mm.',
      columns:
        'Tables with columns of less than 15 mm, better on a turned page: {count} (line {places}), {found} columns.',
    },
  },
  check: (document, report) => {
    const { layout } = document;
    const [wide, columns]: [OffPlace[], OffPlace[]] = [[], []];
    for (const table of layout?.tables ?? []) {
      const section = layout?.sections[table.section];
      if (!section) continue;
      if (isWide(table, section))
        wide.push({ line: table.line, found: String(Math.round(table.width ?? 0)) });
      else if (isCrowded(table, section)) columns.push({ line: table.line, found: String(table.columns) });
    }
    reportPlaces(wide, document, report, { messageId: 'wide' });
    reportPlaces(columns, document, report, { messageId: 'columns' });
  },
};

function isWide({ width }: TableLayout, section: SectionLayout): boolean {
  return width !== null && width > textWidth(section) + TOLERANCE;
}

function isCrowded({ columns }: TableLayout, section: SectionLayout): boolean {
  return section.width < section.height && columns * NARROWEST > textWidth(section);
}

function textWidth({ width, left, right }: SectionLayout): number {
  return width - left - right;
}
