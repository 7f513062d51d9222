import type { SectionLayout } from '../../../document/layout/document-layout';
import type { LayoutProfile } from '../../official-layout';
import { type OffPlace, reportPlaces } from '../layout/report-places';
import type { ProofRule } from '../proof-rule';

/** Millimetres: the standard allows one for a margin (5.2.1), so two for what two of them leave. */
const MARGIN_TOLERANCE = 1;
const TEXT_TOLERANCE = 2;

/** G-06. Paper, margins and the area of the text. */
export const pageLayout: ProofRule = {
  id: 'page-layout',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN':
      '用 A4 纸，上37毫米、订口28毫米，版心156×225毫米，横排页转过来量（Word 文件；可在配置的 layout 下改成本单位的版式）。',
    en: 'A4 paper, 37 mm above and 28 mm at the binding edge, the text 156 by 225 mm (Word files; a config may say otherwise under layout).',
    source: 'G-06；GB/T 9704-2012 5.1、5.2.1、8',
  },
  messages: {
    'zh-CN': {
      paper: '纸张应为{expected}毫米，这里是{found}毫米（第{places}行起）。',
      margins: '页边距（上/下/左/右）应为{expected}毫米，这里是{found}毫米（第{places}行起）。',
    },
    en: {
      paper: 'The paper should be {expected} mm; from paragraph {places} it is {found} mm.',
      margins:
        'The margins (top/bottom/left/right) should be {expected} mm; from paragraph {places} they are {found} mm.',
    },
  },
  check: (document, report) => {
    const { profile } = document.knowledge;
    const sections = document.layout?.sections ?? [];
    const [paper, margins]: [OffPlace[], OffPlace[]] = [[], []];
    for (const section of sections) {
      const { line, width, height } = section;
      if (!isPaper(section, profile)) paper.push({ line, found: `${mm(width)}×${mm(height)}` });
      else if (!hasMargins(section, profile)) margins.push({ line, found: marginsOf(section) });
    }
    const { paper: sheet } = profile;
    reportPlaces(paper, document, report, {
      messageId: 'paper',
      data: { expected: `${sheet.width}×${sheet.height}` },
    });
    reportPlaces(margins, document, report, {
      messageId: 'margins',
      data: { expected: marginsOf(profile.margins) },
    });
  },
};

function isPaper({ width, height }: SectionLayout, { paper }: LayoutProfile): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= MARGIN_TOLERANCE;
  return (
    near(Math.min(width, height), Math.min(paper.width, paper.height)) &&
    near(Math.max(width, height), Math.max(paper.width, paper.height))
  );
}

/** On a turned page the binding edge may be above or below: there only the area of the text is measured. */
function hasMargins(section: SectionLayout, { paper, margins }: LayoutProfile): boolean {
  const [width, height] = [
    section.width - section.left - section.right,
    section.height - section.top - section.bottom,
  ];
  const across = paper.width - margins.left - margins.right;
  const down = paper.height - margins.top - margins.bottom;
  const isTurned = section.width > section.height !== paper.width > paper.height;
  const [wantedWidth, wantedHeight] = isTurned ? [down, across] : [across, down];
  const fits =
    Math.abs(width - wantedWidth) <= TEXT_TOLERANCE && Math.abs(height - wantedHeight) <= TEXT_TOLERANCE;
  return (
    fits &&
    (isTurned ||
      (Math.abs(section.top - margins.top) <= MARGIN_TOLERANCE &&
        Math.abs(section.left - margins.left) <= MARGIN_TOLERANCE))
  );
}

/** Top, bottom, left and right, as Word's own dialogue has them. */
function marginsOf({ top, bottom, left, right }: LayoutProfile['margins']): string {
  return [top, bottom, left, right].map(mm).join('/');
}

function mm(length: number): string {
  return String(Math.round(length * 10) / 10);
}
