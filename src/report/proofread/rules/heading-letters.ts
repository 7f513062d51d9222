import type { LetterProfile } from '../../official-layout';
import { firstPieces, offLetters, wantedLetters } from '../layout/letters';
import { type OffPlace, reportPlaces } from '../layout/report-places';
import type { Heading } from '../outline';
import type { ProofDocument } from '../proof-document';
import type { ProofRule } from '../proof-rule';

/** A heading is no longer than this; a longer first sentence is an item of a list. */
const LONGEST = 40;

/** G-06. The typefaces of the first two levels. */
export const headingLetters: ProofRule = {
  id: 'heading-letters',
  code: 'G-06',
  severity: 'info',
  docs: {
    'zh-CN':
      '一级标题（一、）用黑体三号，二级标题（（一））用楷体三号（Word 文件；可在配置的 layout 下改成本单位的版式）。',
    en: 'Headings are set in 3号黑体 (一、) and 3号楷体 （一） (Word files; a config may say otherwise under layout).',
    source: 'G-06；GB/T 9704-2012 7.3.3',
  },
  messages: {
    'zh-CN': {
      level1: '一级标题应为{expected}：共{count}处不是（如第{places}行），多为{found}。',
      level2: '二级标题应为{expected}：共{count}处不是（如第{places}行），多为{found}。',
    },
    en: {
      level1:
        'Headings 一、 should be {expected}; those that are not: {count} (first: {places}), mostly {found}.',
      level2:
        'Headings （一） should be {expected}; those that are not: {count} (first: {places}), mostly {found}.',
    },
  },
  check: (document, report) => {
    const { level1, level2 } = document.knowledge.profile;
    for (const [level, wanted] of [
      [1, level1],
      [2, level2],
    ] as const) {
      const off = offHeadings(document, level, wanted);
      reportPlaces(off, document, report, {
        messageId: `level${level}`,
        data: { expected: wantedLetters(wanted) },
      });
    }
  },
};

function offHeadings(document: ProofDocument, level: 1 | 2, wanted: LetterProfile): OffPlace[] {
  return document.headings.flatMap((heading) => {
    const layout = document.layout?.paragraphs[heading.line];
    const length = heading.level === level ? headingLength(heading) : 0;
    if (!layout || length === 0) return [];
    const found = offLetters(firstPieces(layout.pieces, heading.at + length), wanted);
    return found === null ? [] : [{ line: heading.line, found }];
  });
}

/** How many characters are the heading: the line, or what stands before its text; 0 for an item that is one sentence. */
function headingLength({ mark, text }: Heading): number {
  const bare = text.trimEnd();
  const stop = bare.search(/[。：:]/u);
  const length = stop < 0 ? bare.length : stop;
  if (length > LONGEST || stop === bare.length - 1) return 0;
  return mark.length + length;
}
