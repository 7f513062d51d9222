const SENTENCE = '各支部要对照责任清单逐项排查岗位廉政风险，制定防控措施，明确完成时限，按季度报告落实情况。';

/** A body paragraph of Chinese text only: that many sentences of 44 characters. */
export function longParagraph(sentences: number): string {
  return `<p>${SENTENCE.repeat(sentences)}</p>`;
}

/** A report to the superior unit with every part the mapper knows. All names are invented. */
export const REPORT_HTML = `
<article class="gw">
<p class="redhead">临河县水务局文件</p>
<p class="docno">临水发〔2023〕18号</p>
<p class="signer">签发人：卫某</p>
<h1>临河县水务局关于2023年度党风廉政建设责任制落实和廉政风险点排查防控情况的报告</h1>
<p class="to">县纪委监委：</p>
<p>按照年度任务分解安排，现将2023年度党风廉政建设工作情况报告如下。全年共排查廉政风险点<span class="figure" data-figure="f1">77</span>个，已落实防控措施<span class="figure" data-figure="f2">76</span>个，落实率<span class="figure" data-figure="f3">98.70%</span>。</p>
<h2>一、主要工作开展情况</h2>
<h3>（一）压实“两个责任”</h3>
${longParagraph(4)}
<h4>1.完善制度。</h4><p class="cont">制定《临河县水务局廉政风险防控办法》，<mark class="unsupported">修订制度12项</mark>，<strong>做到</strong>权责对应——责任到人……</p>
<h4>2.强化监督</h4>
${longParagraph(3)}
<h2>二、风险点分级情况</h2>
<p>风险点按等级统计如下表。</p>
<table data-widths="20,20,20,20,20"><caption>表1　廉政风险点落实情况统计表</caption>
<thead><tr><th>风险等级</th><th>数量（个）</th><th>已落实</th><th>未落实</th><th>落实率</th></tr></thead>
<tbody><tr><td>高</td><td>12</td><td>12</td><td>0</td><td>100%</td></tr>
<tr><td>中</td><td>25</td><td>24</td><td>1</td><td>96%</td></tr>
<tr><td>低</td><td>40</td><td>40</td><td>0</td><td>100%</td></tr>
<tr><td colspan="3">未落实的1个风险点为工程验收环节，因机构调整延期</td><td>1</td><td>—</td></tr></tbody></table>
<h2>三、存在的问题和下一步工作</h2>
${longParagraph(5)}
<p class="attach">附件：<span class="att">1.临河县水务局2023年度廉政风险点排查防控情况汇总表</span><span class="att">2.2023年度党风廉政建设和反腐败工作任务分解落实情况一览表（含各支部责任人、完成时限）</span></p>
<p class="org">中共临河县水务局党组</p>
<p class="date">2023年12月31日</p>
<p class="note">（联系人：江某；联系电话：略）</p>
<section class="attachment"><p class="label">附件1</p><h1>廉政风险点排查防控情况汇总表</h1>
<p>本表由台账汇总。</p></section>
<section class="attachment landscape"><p class="label">附件2</p><h1>任务分解落实情况一览表</h1>
<table><thead><tr><th>序号</th><th>任务</th><th>责任部门</th><th>落实情况</th><th>备注</th></tr></thead>
<tbody><tr><td>1</td><td>开展重点岗位廉政风险排查并更新台账</td><td>办公室</td><td>已完成</td><td></td></tr>
<tr><td>2</td><td rowspan="2">组织廉政谈话、警示教育</td><td>机关党委</td><td>已完成</td><td>分两批</td></tr>
<tr><td>3</td><td>人事科</td><td>推进中</td><td></td></tr></tbody></table></section>
<footer class="banji"><p class="cc">抄送：县委组织部，县委巡察办，局属各单位，局机关各科室，各乡镇水利站，城区供水服务中心。</p><p class="print"><span>临河县水务局办公室</span><span>2023年12月31日印发</span></p></footer>
</article>`;

/** A bulletin. */
export const BULLETIN_HTML = `
<article class="gw">
<p class="redhead">廉政工作简报</p>
<p class="issue">第3期</p>
<p class="lr"><span>临河县水务局办公室</span><span>2023年9月30日</span></p>
<h1>三季度廉政风险防控工作情况</h1>
${longParagraph(6)}
<footer class="banji"><p class="cc">报：县纪委监委。</p><p class="cc">送：县委巡察办。</p><p class="print"><span>编辑：江某　审核：卫某</span><span>共印30份</span></p></footer>
</article>`;
