import { briefingRows } from '../../../src/taskpane/session/briefing-rows';

describe('a document as rows of a sheet', () => {
  it('gives a row for each paragraph and each line of a table', () => {
    const html =
      '<article class="gw"><h1>关于<br>整改的报告</h1><p>已整改<span class="figure">3</span>个。</p><p> </p>' +
      '<table><caption>一览</caption><tr><th>科室</th><th colspan="2">数量</th></tr>' +
      '<tr><td>财务科</td><td>12</td><td>007</td></tr></table></article>';
    expect(briefingRows(html)).toEqual([
      ['关于整改的报告'],
      ['已整改3个。'],
      ['一览'],
      ['科室', '数量', null],
      ['财务科', 12, '007'],
    ]);
  });

  it('tells a chart by its numbers', () => {
    const chart = {
      id: 'levels',
      title: '等级',
      kind: 'column',
      unit: '个',
      categories: ['一级', '二级'],
      series: [{ name: '风险点', values: [2, 5] }],
      figures: [],
    };
    const data = JSON.stringify(chart).replaceAll('"', '&quot;');
    const html = `<figure class="chart" data-chart="${data}"><svg><text>2</text></svg><figcaption>图1</figcaption></figure>`;
    expect(briefingRows(html)).toEqual([['图1'], ['', '风险点'], ['一级', 2], ['二级', 5]]);
  });
});
