import type { Frame } from 'playwright-core';
import { Book } from '../../office-host/grid/book';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { narrowPane } from './narrow-pane';
import { type OpenPane, openPane } from './open-pane';

const RISKS = '廉政风险点';
const DUTIES = '责任清单';

let opened: OpenPane;
const browser = browserForPane(() => opened);

/** Row 3 of the risks names two of different levels; row 4 no department; a leader has no duties in the list. */
function ledgers(): Book {
  const book = new Book();
  book.add(RISKS).put(0, 0, [
    ['临河县水务局2023年廉政风险防控台账', ...Array<string>(7).fill('')],
    ['序号', '科室', '岗位名称', '风险点描述', '风险等级', '防控措施', '责任人', '责任领导'],
    [
      1,
      '财务科',
      '会计岗',
      '1.收到现金不入账截留使用；2.直接用收入支付费用',
      '二级、三级',
      '会计每月盘点库存现金并由科长签字，盘点表按月归档',
      '沈立群',
      '陆文博',
    ],
    [
      2,
      '',
      '出纳岗',
      '用白条抵充库存现金',
      '三级',
      '出纳每日对账并由科长复核签字，记录存档备查',
      '周可欣',
      '陆文博',
    ],
  ]);
  book.add(DUTIES).put(0, 0, [
    ['临河县水务局2023年党风廉政建设责任清单', '', '', ''],
    ['责任主体', '责任内容', '具体任务', '完成时限'],
    ['陆文博', '抓好分管领域廉政建设', '每季度听取财务科汇报', '2023-12-20'],
  ]);
  book.add('人员').put(0, 0, [
    ['人员名册', '', '', '', ''],
    ['姓名', '科室', '职务', '在岗状态', '是否班子成员'],
    ['陆文博', '局领导', '副局长', '在岗', '是'],
    ['温慕青', '局领导', '副局长', '在岗', '是'],
    ['沈立群', '财务科', '会计', '在岗', '否'],
    ['周可欣', '财务科', '出纳', '在岗', '否'],
  ]);
  book.add('分工').put(0, 0, [
    ['领导姓名', '职务', '分管工作', '分管科室'],
    ['陆文博', '副局长', '分管财务', '财务科'],
    ['温慕青', '副局长', '分管工程建设', '工程科'],
  ]);
  return book;
}

async function lineOf(pane: Frame, search: string, words: string) {
  await pane.getByRole('searchbox').fill(search);
  return pane.getByRole('listitem').filter({ hasText: words }).last().getByRole('button').first();
}

function column(sheet: string, of: number, rows: number): unknown[] {
  const found = opened.served.host.book.find(sheet);
  return Array.from({ length: rows }, (_, index) => found?.value(index, of));
}

describe('remedies in the pane', () => {
  it('split a row by its risks, and undo makes one of it again', async () => {
    opened = await openPane(browser(), ledgers());
    const { pane, page } = opened;
    await narrowPane(page);
    await pane.getByRole('button', { name: '检查本工作簿' }).click();
    const before = column(RISKS, 3, 5);
    await (await lineOf(pane, 'E3', '填了几个等级')).click();
    await pane.getByText('第3行下增加1行：').waitFor();
    await picture(page, 'split-row');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: /第3行下增加1行/ }).click();
    await pane.getByText('已改正').waitFor();
    expect(column(RISKS, 3, 5).slice(2)).toEqual([
      '收到现金不入账截留使用',
      '直接用收入支付费用',
      '用白条抵充库存现金',
    ]);
    expect(column(RISKS, 4, 5).slice(2)).toEqual(['二级', '三级', '三级']);
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText('已撤销').waitFor();
    expect(column(RISKS, 3, 5)).toEqual(before);
    expect(opened.complaints).toEqual([]);
  });

  it('open the fill view at the rows that are missing', async () => {
    opened = await openPane(browser(), ledgers());
    const { pane, page } = opened;
    await narrowPane(page);
    await pane.getByRole('button', { name: '检查本工作簿' }).click();
    await (await lineOf(pane, 'X-05', '没有责任清单')).click();
    await picture(page, 'open-filler');
    await pane.getByRole('button', { name: '到“填写”里补上' }).click();
    const heads = pane.locator('[role=listitem] button[aria-expanded=true]');
    await heads.first().waitFor();
    expect(await heads.count()).toBe(1);
    expect(await heads.first().textContent()).toContain('责任清单');
    // The department of row 4 is folded away, not gone.
    expect(await pane.locator('[role=listitem] button[aria-expanded=false]').count()).toBeGreaterThan(0);
    await pane.getByRole('listitem').filter({ hasText: '温慕青' }).first().waitFor();
    await picture(page, 'opened-filler');
    expect(await violations(pane)).toEqual([]);
  });
});
