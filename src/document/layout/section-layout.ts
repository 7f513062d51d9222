import { childOf, type XmlElement } from '../xml';
import type { SectionLayout } from './document-layout';

/** Pages as the file describes them, and the grid that lines of text snap to. */
export interface SectionFormat {
  readonly layout: SectionLayout;
  /** In points; null where lines keep to no grid. */
  readonly gridPitch: number | null;
}

/** Twips (1/20 point) in millimetres. */
export function millimetres(twips: number): number {
  return (twips / 1440) * 25.4;
}

const GRIDS = ['lines', 'linesAndChars', 'snapToChars'];

/** What Word takes where a section says nothing: Letter paper with margins of an inch. */
const UNSAID = {
  w: '12240',
  h: '15840',
  top: '1440',
  bottom: '1440',
  left: '1440',
  right: '1440',
  gutter: '0',
};

/** @param properties `w:sectPr`; @param line 0-based line the section begins with */
export function sectionFormat(properties: XmlElement | undefined, line: number): SectionFormat {
  const said = {
    ...UNSAID,
    ...childOf(properties, 'pgSz')?.attributes,
    ...childOf(properties, 'pgMar')?.attributes,
  };
  const length = (value: string): number => millimetres(Number(value));
  const { type = '', linePitch } = childOf(properties, 'docGrid')?.attributes ?? {};
  return {
    layout: {
      line,
      width: length(said.w),
      height: length(said.h),
      // A negative margin is one that a tall header may not push down.
      top: Math.abs(length(said.top)),
      bottom: Math.abs(length(said.bottom)),
      left: length(said.left) + length(said.gutter),
      right: length(said.right),
    },
    gridPitch: GRIDS.includes(type) && linePitch !== undefined ? Number(linePitch) / 20 : null,
  };
}
