import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** The folder of the unmodified office.js: of the package, or another build named by OFFICE_DIST. */
export function officeFolder(): string {
  const own = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  return process.env.OFFICE_DIST ?? path.join(own, 'dist');
}

const scripts = new Map<string, vm.Script>();

/** A file of office.js, compiled once for all contexts. */
export function officeScript(name: string): vm.Script {
  const file = path.join(officeFolder(), name);
  const known = scripts.get(file);
  if (known) return known;
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}
