// One reader on some files in a process of its own: prints its peak memory and the time without start-up.
import { readdirSync, readFileSync, statSync } from 'node:fs';
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
process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
