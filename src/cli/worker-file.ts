import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root';

/** The compiled file of a worker: beside the program, as the build puts it, else in the build of this checkout. */
export function workerFile(name: string): string {
  const beside = path.join(__dirname, `${name}.js`);
  return existsSync(beside) ? beside : path.join(packageRoot(), 'dist', `${name}.js`);
}
