/** How text of one role is set. */
export interface LetterProfile {
  /** Typefaces by what their names contain (`仿宋` for 仿宋_GB2312 and 华文仿宋); the first names them all to a reader. */
  readonly fonts: readonly string[];
  /** In points. */
  readonly size: number;
}

/** The layout that documents of a unit have. Lengths in millimetres, heights of lines in points. */
export interface LayoutProfile {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    /** At the binding edge. */
    readonly left: number;
    readonly right: number;
  };
  readonly title: LetterProfile;
  readonly body: LetterProfile;
  /** 一、 */
  readonly level1: LetterProfile;
  /** （一） */
  readonly level2: LetterProfile;
  readonly lineHeight: { readonly least: number; readonly most: number };
  /** How far the first line of a paragraph stands in, in characters. */
  readonly firstLine: number;
  readonly pageNumbers: boolean;
}

/** Lines of a page and characters of a line (5.2.3). */
export const PAGE_LINES = 22;
export const LINE_CHARACTERS = 28;

/** 2号 and 3号. */
const SIZE_TWO = 22;
const SIZE_THREE = 16;

/**
 * GB/T 9704-2012: A4 (5.1); 天头 37, 订口 28 and a 版心 of 156 × 225 mm (5.2.1), 22 lines of it (5.2.3) being 28.95 points
 * each, for which units write 28 to 30; title 2号小标宋 (7.3.1); text 3号仿宋, its levels in 黑体 and 楷体, two
 * characters in (7.3.3); page numbers (7.5). What the writer writes and the proofreader judges by.
 */
export const OFFICIAL_LAYOUT: LayoutProfile = {
  paper: { width: 210, height: 297 },
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  title: { fonts: ['小标宋', 'XiaoBiaoSong', 'XBSJW', '华文中宋', 'STZhongsong'], size: SIZE_TWO },
  body: { fonts: ['仿宋', 'FangSong'], size: SIZE_THREE },
  level1: { fonts: ['黑体', 'SimHei', 'STHeiti'], size: SIZE_THREE },
  level2: { fonts: ['楷体', 'KaiTi'], size: SIZE_THREE },
  lineHeight: { least: 28, most: 30 },
  firstLine: 2,
  pageNumbers: true,
};
