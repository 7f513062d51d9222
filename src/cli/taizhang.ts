import { EXIT } from './exit-code';
import { run } from './main';

// A reader that has seen enough (`taizhang rules | head`) is no fault; results that cannot be written are one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`${error.message}\n`);
  process.exit(EXIT.fault);
});

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
