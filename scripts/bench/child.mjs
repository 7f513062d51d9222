// One reader on some files in a process of its own: prints its peak memory and the time without start-up.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { reader } from './readers.mjs';

const [name, folder, target] = process.argv.slice(2);
const read = await reader(name, folder);
const files = statSync(target).isDirectory()
  ? readdirSync(target).map((file) => path.join(target, file))
  : [target];
const started = performance.now();
for (const file of files) await read(readFileSync(file));
const milliseconds = performance.now() - started;
process.stdout.write(JSON.stringify({ milliseconds, megabytes: peakMegabytes() }));

/** Linux only. `resourceUsage().maxRSS` would not do: a child starts with the peak of the process that started it. */
function peakMegabytes() {
  if (!existsSync('/proc/self/status')) return null;
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}
