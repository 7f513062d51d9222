import {
  AlignmentType,
  type IParagraphOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { OFFICIAL_LAYOUT } from '../official-layout';
import { fontOf } from './fonts';
import { CHARACTER, CHARACTER_SPACING, COLOR, LINE, MARK_LINE, SIZE } from './page';

/** Our own paragraph styles; headings and title are Word's, for its navigation pane. */
export const STYLE = {
  body: 'GwBody',
  flush: 'GwFlush',
  label: 'GwLabel',
  caption: 'GwCaption',
  pictureCaption: 'GwPictureCaption',
  cell: 'GwCell',
  headCell: 'GwHeadCell',
  imprint: 'GwImprint',
  mark: 'GwMark',
} as const;

/** Word's built-in style of titles. */
const TITLE_STYLE = 'Title';

/** Styles whose lines do not keep to the line grid. */
export const OFF_GRID_STYLES: readonly string[] = [
  TITLE_STYLE,
  STYLE.caption,
  STYLE.pictureCaption,
  STYLE.cell,
  STYLE.headCell,
  STYLE.imprint,
  STYLE.mark,
];

/** A line of exactly this many twips, with nothing between paragraphs. */
export function exactLine(line: number): NonNullable<IParagraphStylePropertiesOptions['spacing']> {
  return { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

const INDENTED: IParagraphStylePropertiesOptions = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: OFFICIAL_LAYOUT.firstLine * CHARACTER },
  spacing: exactLine(LINE),
};
/** 28 characters a line; only 3号 text is so set, as a style cannot take the spacing back from the defaults. */
const TIGHT = { characterSpacing: CHARACTER_SPACING };

/**
 * With widow control pages fall to 18 lines. Hanging punctuation is what Word does anyway; it is spelt out because
 * LibreOffice reads the switch the other way round, and there a hanging mark in tight justified text is lost in print.
 */
const DEFAULT_PARAGRAPH: Pick<IParagraphOptions, 'spacing' | 'widowControl' | 'overflowPunctuation'> = {
  spacing: exactLine(LINE),
  widowControl: false,
  overflowPunctuation: true,
};

/** The styles of GB/T 9704-2012 7.3; every letter of the format is owned by them, runs carry only what differs. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fontOf('body'),
        size: SIZE.three,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: DEFAULT_PARAGRAPH,
    },
    title: {
      run: { font: fontOf('title'), size: SIZE.two, color: COLOR.black },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactLine(LINE), keepNext: true },
    },
    heading1: heading('level1'),
    heading2: heading('level2'),
    heading3: heading('body'),
  },
  paragraphStyles: [
    {
      id: STYLE.body,
      name: '公文正文',
      basedOn: 'Normal',
      quickFormat: true,
      run: TIGHT,
      paragraph: INDENTED,
    },
    {
      id: STYLE.flush,
      name: '公文顶格',
      basedOn: 'Normal',
      quickFormat: true,
      run: TIGHT,
      paragraph: { alignment: AlignmentType.BOTH, spacing: exactLine(LINE) },
    },
    { id: STYLE.label, name: '附件标识', basedOn: STYLE.flush, run: { font: fontOf('level1') } },
    {
      id: STYLE.caption,
      name: '表题',
      basedOn: 'Normal',
      run: { font: fontOf('level1'), size: SIZE.four },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactLine(LINE), keepNext: true },
    },
    {
      id: STYLE.pictureCaption,
      name: '图题',
      basedOn: 'Normal',
      run: { font: fontOf('level1'), size: SIZE.four },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactLine(LINE) },
    },
    {
      id: STYLE.cell,
      name: '表格文字',
      basedOn: 'Normal',
      run: { size: SIZE.smallFour },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactLine(400) },
    },
    {
      id: STYLE.headCell,
      name: '表头文字',
      basedOn: STYLE.cell,
      run: { font: fontOf('level1') },
      paragraph: { spacing: exactLine(400) },
    },
    {
      id: STYLE.imprint,
      name: '版记',
      basedOn: 'Normal',
      run: { size: SIZE.four },
      paragraph: { spacing: exactLine(480) },
    },
    {
      id: STYLE.mark,
      name: '发文机关标志',
      basedOn: 'Normal',
      run: { font: fontOf('title'), color: COLOR.red },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactLine(MARK_LINE) },
    },
  ],
};

function heading(
  role: 'level1' | 'level2' | 'body',
): NonNullable<IStylesOptions['default']>['heading1'] & object {
  return {
    run: { font: fontOf(role), size: SIZE.three, bold: false, ...TIGHT, color: COLOR.black },
    paragraph: { ...INDENTED, keepNext: true },
  };
}
