// Opens the pane beside a workbook in a browser, with an emulated Excel: npm run excel [-- workbook.xlsx] [-- --port 3100]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newest } from './excel/newest.mjs';
import { allowTypeScript } from './excel/typescript.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const pane = path.join(root, 'dist', 'taskpane');
const example = path.join(root, 'examples', '廉政风险点台账.xlsx');
const require = createRequire(import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '3100' }, locale: { type: 'string', default: 'zh-CN' } },
});
// npm starts scripts in the package's folder; the user's paths are relative to where the command was typed.
const [given] = positionals;
const file = given ? path.resolve(process.env.INIT_CWD ?? process.cwd(), given) : example;
if (!existsSync(file)) {
  process.stderr.write(`找不到工作簿 ${file}\nno workbook ${file}\n`);
  process.exit(2);
}

const page = path.join(pane, 'taskpane.html');
if (!existsSync(page) || statSync(page).mtimeMs < newest(path.join(root, 'src'))) {
  process.stdout.write('正在生成窗格……  building the pane…\n');
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const run = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'taskpane'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(2);
}

allowTypeScript();
const { loadXlsx } = require('../test/office-host/files/load-xlsx.ts');
const { saveXlsx } = require('../test/office-host/files/save-xlsx.ts');
const { ribbonOf } = require('../test/office-host/web/ribbon.ts');
const { serveHost } = require('../test/office-host/web/serve-host.ts');

const book = await loadXlsx(readFileSync(file), path.basename(file));
const served = await serveHost(book, {
  pane: { '/': pane },
  ribbon: ribbonOf(readFileSync(path.join(root, 'manifest.xml'), 'utf8')),
  port: Number(values.port),
  locale: values.locale,
});
mkdirSync(path.join(root, 'out'), { recursive: true });
const copy = path.join(root, 'out', `excel-${path.basename(file)}`);
process.stdout.write(
  [
    '',
    `  ${path.basename(file)}`,
    `  ${served.url}`,
    '',
    '  浏览器会提示证书不受信任：这是本机临时证书，选择“继续”即可；窗格不出来时，先单独打开一次下面的地址并“继续”。',
    '  The certificate is made for this run: choose “continue”. If the pane stays empty, open this address once and continue:',
    `  ${served.paneOrigin}/taskpane.html`,
    '',
    `  按 Ctrl+C 结束，改过的工作簿存到 / press Ctrl+C to end; the workbook is then saved as ${path.relative(root, copy)}`,
    '',
  ].join('\n'),
);

process.once('SIGINT', async () => {
  writeFileSync(copy, await saveXlsx(book));
  await served.close();
  process.exit(0);
});
