import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The address by which a hyperlink of a workbook reaches a file, seen from where the workbook will lie: relative where
 * both lie on one drive, so that the folder can be moved as a whole. Excel takes Chinese in an address as it is, but no
 * blanks and no marks that mean something there.
 */
export function linkTo(file: string, output: string): string {
  const relative = path.relative(path.dirname(path.resolve(output)), path.resolve(file));
  if (path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative
    .split(path.sep)
    .join('/')
    .replace(/[%# ?]/g, (mark) => encodeURIComponent(mark));
}
