// Measures the reader, the annotator and a whole run against other libraries and writes docs/performance.md.
// `npm run bench -- --quick` takes few rounds and writes nothing.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bench/bundle.mjs';
import { ledgerFile } from './bench/data.mjs';
import { documentsSection } from './bench/documents.mjs';
import { median, peakMegabytes, processSeconds, ratios, takeTurns } from './bench/measure.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const here = path.join(root, 'scripts', 'bench');
const out = path.join(root, 'out', 'bench');
const small = path.join(out, 'small');
const load = loadavg()[0];
const quick = process.argv.includes('--quick');
const READERS = ['taizhang', 'exceljs', 'SheetJS', 'read-excel-file', 'limit'];
const ANNOTATORS = ['annotate', 'annotate with exceljs'];

const say = (text) => process.stderr.write(`${text}\n`);
const ms = (number) =>
  Number.isNaN(number) ? '失败 fails' : number >= 100 ? number.toFixed(0) : number.toFixed(1);

say('Compiling and making files …');
const folder = await bundle();
rmSync(small, { recursive: true, force: true });
mkdirSync(small, { recursive: true });
const ledgers = new Map();
for (const rows of [1000, 5000, 20_000, 100_000]) {
  const file = path.join(out, `${rows}.xlsx`);
  writeFileSync(file, ledgerFile(rows, rows));
  ledgers.set(rows, { file, bytes: readFileSync(file) });
}
const smallFiles = Array.from({ length: 500 }, (_, index) => {
  const file = path.join(small, `单位${String(index + 1).padStart(3, '0')}.xlsx`);
  writeFileSync(file, ledgerFile(60, index + 1));
  return readFileSync(file);
});

/** A table of the time each one took, how many times as long as ours that is, and its peak memory. */
async function compare(title, names, buffers, rounds, target) {
  say(`${title} …`);
  const times = await takeTurns(names, folder, buffers, rounds);
  const ratio = ratios(times, names[0]);
  const lines = names.map((name) => {
    const peak = peakMegabytes(name, folder, target);
    const own = LABELS[name] ?? name;
    return `| ${own} | ${ms(median(times.get(name)))} | ${Number.isNaN(ratio.get(name)) ? '—' : ratio.get(name).toFixed(2)} | ${peak === null ? '—' : peak.toFixed(0)} |`;
  });
  return [`### ${title}`, '', '| | 毫秒 ms | 倍数 × | 内存峰值 MB |', '|---|---:|---:|---:|', ...lines, ''];
}

const LABELS = {
  taizhang: '**本工具 Taizhang**',
  limit: '下限：只解压并找标签 / limit: inflate and find tags',
  annotate: '**本工具 Taizhang**',
  'annotate with exceljs': 'exceljs',
};

const rounds = (many) => (quick ? 1 : many);
// First, while no other library has filled the heap.
say('Growth …');
const growth = [];
await takeTurns(['taizhang'], folder, [ledgers.get(5000).bytes], rounds(20));
for (const [rows, { bytes }] of ledgers) {
  const times = (await takeTurns(['taizhang'], folder, [bytes], rounds(9))).get('taizhang');
  growth.push(
    `| ${rows.toLocaleString('en')} | ${ms(median(times))} | ${((median(times) * 1000) / rows).toFixed(2)} |`,
  );
}

// So is the distance to the limit: what another library leaves in the heap slows down whoever collects it.
const large = ledgers.get(100_000);
const alone = await takeTurns(['taizhang', 'limit'], folder, [large.bytes], rounds(9));
const [ours, limit] = ['taizhang', 'limit'].map((name) => median(alone.get(name)));

// What runs first would pay for warming up the engine.
await takeTurns([...READERS, ...ANNOTATORS], folder, [ledgers.get(1000).bytes], rounds(3));
const middle = ledgers.get(5000);
const tables = [
  ...(await compare('读取 5,000 行 / reading 5,000 rows', READERS, [middle.bytes], rounds(9), middle.file)),
  ...(await compare('读取 100,000 行 / reading 100,000 rows', READERS, [large.bytes], rounds(3), large.file)),
  ...(await compare('读取 500 个小文件 / reading 500 small files', READERS, smallFiles, rounds(3), small)),
  ...(await compare(
    '标注 5,000 行、200 处 / 200 marks on 5,000 rows',
    ANNOTATORS,
    [middle.bytes],
    rounds(7),
    middle.file,
  )),
  ...(await compare(
    '标注 100,000 行、200 处 / 200 marks on 100,000 rows',
    ANNOTATORS,
    [large.bytes],
    rounds(3),
    large.file,
  )),
];

say('A whole round …');
const judging = [];
const loading = [];
for (let round = 0; round < rounds(2); round += 1) {
  const args = ['validate', small, '--format', 'json', '--as-of', '2023-12-31'];
  judging.push(processSeconds([path.join(folder, 'taizhang.js'), ...args], [0, 1]));
  loading.push(processSeconds([path.join(here, 'child.mjs'), 'exceljs', folder, small], [0]));
}
const [judged, loaded] = [median(judging), median(loading)];

const documents = await documentsSection(folder, rounds(5));

const [cpu] = cpus();
const page = [
  '# 性能 / Performance',
  '',
  '`npm run bench` 重新生成本页。各库在同一进程内轮流读取同一批文件，取各轮中位数；“倍数”为同一轮内与本工具之比的中位数；内存峰值在单独的进程里量。数据由脚本生成，内容均为虚构。',
  '',
  '`npm run bench` writes this page. The libraries take turns on the same files in one process; times are medians, the factor is the median of the ratios to ours within each round, peak memory is that of a process of its own. The data are generated and invented: 18 columns, 17 cells a row on average.',
  '',
  `机器 / machine: ${cpu.model.trim()}, ${cpus().length} 核 / cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB; Node ${process.version}；开始时的系统负载 / load at the start: ${load.toFixed(1)}`,
  '',
  '标注时本工具以最快一级压缩，exceljs 用其默认级别。内存峰值取自 Linux 的 VmHWM。 / For marked copies we deflate at the fastest level, exceljs at its default. Peak memory is VmHWM of Linux.',
  '',
  '## 读取与标注 / Reading and annotating',
  '',
  ...tables,
  '## 与下限的距离 / Distance to the limit',
  '',
  '同一进程内只有本工具和下限，轮流读取 100,000 行。 / Only ours and the limit in the process, taking turns on 100,000 rows.',
  '',
  '| | 毫秒 ms | 倍数 × |',
  '|---|---:|---:|',
  `| **本工具 Taizhang** | ${ms(ours)} | ${(ours / limit).toFixed(2)} |`,
  `| 下限：只解压并找标签 / limit: inflate and find tags | ${ms(limit)} | 1.00 |`,
  '',
  '## 随行数增长 / Growth with the number of rows',
  '',
  '| 行 rows | 毫秒 ms | 每行微秒 µs a row |',
  '|---:|---:|---:|',
  ...growth,
  '',
  '## 全流程 / A whole run',
  '',
  '500 个小文件，整个进程从启动到结束 / 500 small files, the whole process from start to end:',
  '',
  '| | 秒 s |',
  '|---|---:|',
  `| 本工具 validate（读取、识别、全部规则）/ Taizhang validate: read, recognise, all rules | ${judged.toFixed(2)} |`,
  `| exceljs 仅打开 / exceljs, loading only | ${loaded.toFixed(2)} |`,
  '',
  `validate 用时为 exceljs 仅打开的 ${(judged / loaded).toFixed(2)} 倍。 / validate takes ${(judged / loaded).toFixed(2)} of the time exceljs needs to load.`,
  '',
  ...documents,
].join('\n');
if (!quick) writeFileSync(path.join(root, 'docs', 'performance.md'), page);
process.stdout.write(page);
