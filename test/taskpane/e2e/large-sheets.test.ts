import type { Frame } from 'playwright-core';
import { Book } from '../../office-host/grid/book';
import type { GridValue } from '../../office-host/grid/cell';
import { browserForPane } from './browser-for-pane';
import { picture } from './look';
import { type OpenPane, openPane } from './open-pane';

/** Milliseconds that a whole check may take, and that the pane may stand still meanwhile. */
const CHECK_LIMIT = 120_000;
const STILL_LIMIT = 1_000;

const HEADER = [
  '序号',
  '科室',
  '岗位',
  '风险类别',
  '风险点表现形式',
  '风险等级',
  '防控措施',
  '责任人',
  '责任领导',
];
const OFFICES = ['办公室', '财务科', '工程建设科', '水资源管理科', '行政审批科', '水政执法队', '人事科'];
const POSTS = [
  '文秘岗',
  '出纳岗',
  '招标管理岗',
  '质量管理岗',
  '取水许可岗',
  '受理岗',
  '执法岗',
  '考核岗',
  '资产岗',
];
const KINDS = ['思想道德风险', '岗位职责风险', '业务流程风险', '制度机制风险', '外部环境风险'];
const DEEDS = [
  '审核把关不严',
  '擅自更改结果',
  '收受服务对象礼品',
  '不按规定公示',
  '虚报工作量',
  '泄露内部信息',
];
const MATTERS = [
  '印章使用',
  '费用报销',
  '项目招标',
  '工程变更',
  '取水许可',
  '行政处罚',
  '设备采购',
  '档案移交',
];
const CHECKS = ['两人交叉复核', '分管领导签字', '机关纪委抽查', '在公示栏公示', '与台账核对', '由第三方评估'];
const TIMES = ['每月', '每季度', '每半年', '每年初', '每次办理后三日内'];
const NAMES = [
  '沈知微',
  '高思源',
  '许望舒',
  '顾言之',
  '韩致远',
  '程远帆',
  '叶知秋',
  '方清和',
  '罗定邦',
  '白以墨',
];
const LEVELS = ['一级', '二级', '三级'];

let opened: OpenPane;
const browser = browserForPane(() => opened);

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? '';
}

/** A row unlike its neighbours; every 40th names nobody, every 90th writes its level in another notation. */
function row(number: number): GridValue[] {
  const matter = pick(MATTERS, number);
  const deed = pick(DEEDS, Math.floor(number / 8));
  const section = `第${(number * 7) % 977}项${matter}`;
  return [
    number,
    pick(OFFICES, Math.floor(number / 11)),
    `${pick(POSTS, number * 5)}${(number % 31) + 1}`,
    pick(KINDS, number * 3),
    `在${section}中${deed}，造成${pick(MATTERS, number + 3)}失实`,
    number % 90 === 0 ? '中' : pick(LEVELS, Math.floor(number / 13)),
    `${pick(TIMES, number)}对${section}${pick(CHECKS, number * 5 + 1)}，${pick(TIMES, number + 2)}${pick(CHECKS, number)}并登记备查`,
    number % 40 === 0 ? '' : pick(NAMES, number * 7),
    pick(NAMES, Math.floor(number / 11)),
  ];
}

function largeBook(rows: number): Book {
  const book = new Book();
  book.name = '廉政风险点总台账.xlsx';
  const lines = Array.from({ length: rows }, (_, index) => row(index + 1));
  book.add('廉政风险点').put(0, 0, [['临河县水务局廉政风险防控台账'], HEADER, ...lines]);
  return book;
}

/** Watches for how long the pane draws nothing. */
async function watchFrames(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const frames = { longest: 0 };
    Object.assign(globalThis, { drawing: frames });
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      frames.longest = Math.max(frames.longest, now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

/** The longest time without a frame so far, in milliseconds. */
function longestStill(pane: Frame): Promise<number> {
  return pane.evaluate(() => (globalThis as unknown as { drawing: { longest: number } }).drawing.longest);
}

describe.each([5_000, 50_000])('a sheet of %i rows in the pane', (rows) => {
  it(
    'is checked while the pane goes on drawing, and its issues lead to their cells',
    async () => {
      opened = await openPane(browser(), largeBook(rows));
      const { pane, page, served } = opened;
      await watchFrames(pane);
      const began = performance.now();
      await pane.getByRole('button', { name: '检查本工作簿' }).click();
      const status = pane.getByRole('status').filter({ hasText: `检查了${rows}行，发现` });
      await status.waitFor({ timeout: CHECK_LIMIT });
      const seconds = (performance.now() - began) / 1000;
      const stillChecking = await longestStill(pane);
      const count = Number(/发现(\d+)处/.exec((await status.textContent()) ?? '')?.[1]);
      expect(count).toBeGreaterThan(rows / 50);
      await picture(page, `large-${rows}`);

      const list = pane.getByRole('list', { name: '问题清单' });
      const lineCount = Number(await list.getByRole('listitem').first().getAttribute('aria-setsize'));
      expect(lineCount).toBeGreaterThan(rows / 50);
      await list.evaluate((content) => {
        const scroller = content.parentElement;
        if (scroller) scroller.scrollTop = scroller.scrollHeight;
      });
      await list.locator(`[data-index="${lineCount - 1}"]`).waitFor();
      expect(await list.getByRole('listitem').count()).toBeLessThan(60);
      const line = list
        .getByRole('listitem')
        .filter({ hasText: /[A-I]\d+$/ })
        .last();
      const cell = /[A-I]\d+$/.exec((await line.textContent()) ?? '')?.[0] ?? '';
      await line.getByRole('button').first().click();
      await page.waitForFunction(
        (name) => document.querySelector('#address')?.textContent?.startsWith(name),
        cell,
      );
      expect(served.host.book.selection.top).toBe(Number(cell.slice(1)) - 1);
      const still = await longestStill(pane);
      if (process.env.TAIZHANG_MEASURE) {
        process.stderr.write(
          `${rows} rows: ${count} issues in ${seconds.toFixed(1)} s, still for ${stillChecking.toFixed()} ms, ${still.toFixed()} ms in all\n`,
        );
      }
      expect(still).toBeLessThan(STILL_LIMIT);
      expect(opened.complaints).toEqual([]);
    },
    CHECK_LIMIT + 60_000,
  );
});
