import { BorderStyle, type IBorderOptions } from 'docx';
import { COLOR } from './page';

/** A drawn line, its width in eighths of a point. */
export function rule(size: number, color: string = COLOR.black): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color, space: 1 };
}

/** No line. */
export const NO_RULE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
