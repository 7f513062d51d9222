// The main job on examples/: what was recognised and found, a filled copy, the marked-up listing, the briefing.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runTaizhang } from './taizhang.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'out');
const shared = ['--as-of', '2023-12-31', '--overwrite'];

/** Runs one step; a step that ends otherwise than expected ends the demo. */
function step(title, args, expected = 0) {
  process.stdout.write(`\n── ${title}\n`);
  const { status } = runTaizhang(args, { cwd: root });
  if (status !== expected) process.exit(status ?? 2);
}

build();
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out))
  if (name.startsWith('demo-')) rmSync(path.join(out, name), { recursive: true });

// The examples hold mistakes on purpose, so validate ends with 1.
step('检查台账 validate', ['validate', 'examples', '--as-of', '2023-12-31'], 1);
step(
  '标注清单 marked-up listing',
  ['validate', 'examples', ...shared, '--format', 'html', '-o', 'out/demo-标注清单.html'],
  1,
);
step(
  '机器可读结果 json',
  ['validate', 'examples', ...shared, '--format', 'json', '-o', 'out/demo-结果.json'],
  1,
);
step(
  '退回修改 marked copies, notices, summary',
  ['validate', 'examples', '--as-of', '2023-12-31', '--return', 'out/demo-退回'],
  1,
);
step('汇总台账 consolidate', ['consolidate', 'examples', ...shared, '-o', 'out/demo-汇总.xlsx'], 1);
step('政策文件 policy', ['policy', 'examples/policy-年度工作要点.txt']);
step('任务清单 checklist', [
  ...['policy', 'examples/policy-年度工作要点.txt', '--overwrite'],
  ...['-o', 'out/demo-任务清单.xlsx'],
]);
step('填写副本 fill', ['fill', 'examples', ...shared, '-o', 'out/demo-填写副本']);
step('情况报告 DOCX', ['report', 'examples', ...shared, '--to', '县纪委', '-o', 'out/demo-情况报告.docx']);
step('情况报告 HTML', [
  'report',
  'examples',
  ...shared,
  '--to',
  '县纪委',
  '--format',
  'html',
  '-o',
  'out/demo-情况报告.html',
]);
