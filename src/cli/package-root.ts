import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The product's own folder, which holds `templates/`: the nearest one above this file with a package.json. */
export function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder);
    if (above === folder)
      throw new Error('the installation is incomplete: no package.json above the program');
    folder = above;
  }
  return folder;
}

/** Version of the product, from its package.json. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
