// Writes examples/: the workbooks of an invented county bureau, and the list of the mistakes in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { registersWorkbook, tasksWorkbook } from './examples/others.mjs';
import { pledgesMistakes, pledgesWorkbook } from './examples/pledges.mjs';
import { rectificationMistakes, rectificationWorkbook } from './examples/rectification.mjs';
import { responsibilityListMistakes, responsibilityListWorkbook } from './examples/responsibility-list.mjs';
import { riskPointsMistakes, riskPointsWorkbook } from './examples/risk-points.mjs';
import { rosterWorkbook } from './examples/roster.mjs';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'examples');

const FILES = [
  ['基础名册.xlsx', rosterWorkbook, []],
  ['廉政风险点台账.xlsx', riskPointsWorkbook, riskPointsMistakes],
  ['责任清单.xlsx', responsibilityListWorkbook, responsibilityListMistakes],
  ['问题整改台账.xlsx', rectificationWorkbook, rectificationMistakes],
  ['承诺书签订台账.xlsx', pledgesWorkbook, pledgesMistakes],
  ['任务分解台账.xlsx', tasksWorkbook, []],
  ['个人廉政风险防控登记表.xlsx', registersWorkbook, []],
];

mkdirSync(folder, { recursive: true });
const rows = [];
for (const [name, make, mistakes] of FILES) {
  const workbook = make();
  writeFileSync(path.join(folder, name), new Uint8Array(await workbook.xlsx.writeBuffer()));
  rows.push(...mistakes.map(([cell, code, text]) => `| ${name} | ${cell} | ${code} | ${text} |`));
}
writeFileSync(
  path.join(folder, 'README.md'),
  `# 示例 Examples

青岚县水务局是虚构的单位，人名均为虚构。基础名册、任务分解台账、个人登记表没有错误；其余四份台账里放进了下面这些常见错误，
判断日期为 2023-12-31。The bureau and all names are invented. \`npm run examples\` writes these files anew.

政策文件的示例是 policy-年度工作要点.txt（临河县水务局，也是虚构的），用 \`taizhang policy\` 读取，做法见使用说明第四部分。
An invented policy document for \`taizhang policy\`; it is no ledger, so \`validate\` passes it over.

| 文件 | 单元格 | 规则 | 错误 |
|---|---|---|---|
${rows.join('\n')}
`,
);
