// Writes the Word templates that a clerk starts from. The product sets them itself, so they have the official format:
// a template whose tags are escaped prints them as text.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runTaizhang } from './taizhang.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const REPORT = `<article class="gw">
<h1>{{unit}}工作情况报告</h1>
<p>{{#if to}}</p>
<p class="to">{{to}}：</p>
<p>{{/if}}</p>
<p>现将截至{{date asOf}}的有关情况报告如下。</p>
<p>{{#if (given "risk-points.total")}}</p>
<h2>一、排查廉政风险</h2>
<p>梳理{{figure "risk-points.departments"}}个科室、{{figure "risk-points.posts"}}个岗位，共排查廉政风险点{{figure "risk-points.total"}}个，其中一级{{figure "risk-points.level-1"}}个、二级{{figure "risk-points.level-2"}}个、三级{{figure "risk-points.level-3"}}个，制定防控措施{{figure "risk-points.measures"}}条。</p>
<p>{{chart "levels"}}</p>
<p>{{/if}}</p>
<p>{{#if (given "pledges.pledge")}}</p>
<h2>二、签订承诺书</h2>
<p>{{#whole "pledges.signed-share"}}全体在岗人员都签订了承诺书，共{{figure "pledges.pledge"}}份。{{else}}签订承诺书{{figure "pledges.pledge"}}份。{{/whole}}</p>
<p>{{/if}}</p>
<p>{{#if (given "rectification.total")}}</p>
<h2>三、推进问题整改</h2>
<p>反馈问题{{figure "rectification.total"}}个，已完成整改{{figure "rectification.done"}}个，完成率{{figure "rectification.done-share"}}。</p>
<table data-widths="8,52,20,20"><caption>问题整改情况</caption>
<thead><tr><th>序号</th><th>问题</th><th>牵头科室</th><th>状态</th></tr></thead>
<tbody><tr><td>{{#each (rows "rectification.total")}}{{add @index 1}}</td><td>{{problem}}</td><td>{{department}}</td><td>{{status}}{{/each}}</td></tr></tbody></table>
<p>{{/if}}</p>
<h2>四、存在的问题和下一步工作</h2>
<p>（此段由撰写人补充。）</p>
<p class="org">{{unit}}</p>
<p class="date">{{date date}}</p>
</article>`;

const SHELL = `<article class="gw">
<p class="redhead">{{or organ (concat unit "文件")}}</p>
<p class="docno">{{number}}</p>
<p class="redline"></p>
<p>{{正文}}</p>
</article>`;

build();
const folder = mkdtempSync(path.join(tmpdir(), 'taizhang-starters-'));
try {
  for (const [name, html] of [
    ['starter-report', REPORT],
    ['starter-shell', SHELL],
  ]) {
    const template = path.join(folder, `${name}.hbs`);
    writeFileSync(template, html.replaceAll('{{', '\\{{'));
    const output = path.join(root, 'templates', `${name}.docx`);
    const run = runTaizhang([
      ...['report', path.join(root, 'examples'), '--as-of', '2023-12-31'],
      // The proofreader takes the tags for faults, which a draft may have.
      ...['--template', template, '--draft', '--overwrite', '-o', output],
    ]);
    if (run.status !== 0) process.exit(run.status ?? 2);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
