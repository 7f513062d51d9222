import type { LineHeight } from '../../../document/layout/document-layout';
import { bodyParagraphs } from '../layout/body-paragraphs';
import { reportPlaces } from '../layout/report-places';
import type { ProofRule } from '../proof-rule';

/** G-06. The height of lines, by which a page has its 22 lines. */
export const lineHeight: ProofRule = {
  id: 'line-height',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN': '正文行距为固定值28至30磅，或者由文档网格排成每页22行（Word 文件；可在配置的 layout 下改）。',
    en: 'Lines are 28 to 30 points high, fixed or by the grid of the page (Word files; a config may say otherwise under layout).',
    source: 'G-06；GB/T 9704-2012 5.2.3',
  },
  messages: {
    'zh-CN': {
      points: '正文行距应为固定值{expected}磅：共{count}段不是（如第{places}行），多为{found}磅。',
      multiple: '正文行距应为固定值{expected}磅：共{count}段不是（如第{places}行），多为{found}倍行距。',
    },
    en: {
      points:
        'Lines should be {expected} points high; paragraphs that are not: {count} (first: {places}), mostly {found} points.',
      multiple:
        'Lines should be {expected} points high; paragraphs that are not: {count} (first: {places}), mostly {found} times the letters.',
    },
  },
  check: (document, report) => {
    const { least, most } = document.knowledge.profile.lineHeight;
    const isProper = (height: LineHeight): boolean =>
      'points' in height && height.points >= least && height.points <= most;
    const off = bodyParagraphs(document).filter(({ layout }) => !isProper(layout.lineHeight));
    const data = { expected: least === most ? `${least}` : `${least}—${most}` };
    const places = off.map(({ line, layout }) => ({ line, ...said(layout.lineHeight) }));
    const messageId =
      places.filter(({ kind }) => kind === 'points').length * 2 >= places.length ? 'points' : 'multiple';
    const all = places.map(({ line, kind, found }) => ({ line, found: kind === messageId ? found : '' }));
    reportPlaces(all, document, report, { messageId, data });
  },
};

function said(height: LineHeight): { readonly kind: 'points' | 'multiple'; readonly found: string } {
  return 'points' in height
    ? { kind: 'points', found: rounded(height.points) }
    : { kind: 'multiple', found: rounded(height.multiple) };
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
