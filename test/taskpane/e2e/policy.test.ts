import path from 'node:path';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

const EXAMPLE = '任务分解台账.xlsx';
const SHEET = '任务分解';
const POLICY = path.join(__dirname, '..', '..', '..', 'examples', 'policy-年度工作要点.txt');

let opened: OpenPane;
const browser = browserForPane(() => opened);

async function open(file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const { pane } = opened;
  await pane.getByRole('tab', { name: '政策文件' }).click();
  await pane.getByRole('button', { name: '选择文件' }).waitFor();
  await pane.locator('input[type=file]').setInputFiles(file);
  return pane;
}

/** The texts of the sheet's fourth column, where the tasks stand. */
function tasks(): unknown[] {
  const sheet = opened.served.host.book.find(SHEET);
  return Array.from({ length: 40 }, (_, row) => sheet?.value(row, 3) ?? null);
}

describe('policy documents in the pane', () => {
  it('shows what a document demands, puts its tasks into the ledger, and takes them back', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { page } = opened;
    await opened.pane.getByRole('tab', { name: '政策文件' }).click();
    await opened.pane.getByText('把文件要求落到台账里').waitFor();
    await picture(page, 'policy-welcome');
    expect(await violations(opened.pane)).toEqual([]);
    const pane = await open(POLICY);
    await pane.getByRole('status').filter({ hasText: '任务7条，频次要求7项，待确认2项' }).waitFor();
    await pane.getByText('“每两年”不能按年、半年、季、月、周判断').waitFor();
    await picture(page, 'policy-read');
    expect(await violations(pane)).toEqual([]);
    const before = tasks();
    await pane.getByRole('checkbox', { name: /二（一） 开展作风检查/ }).uncheck();
    await pane.getByRole('button', { name: '预览填入（6）' }).click();
    await pane.getByRole('heading', { name: /将填入 任务分解/ }).waitFor();
    await picture(page, 'policy-plan');
    expect(await violations(pane)).toEqual([]);
    expect(tasks()).toEqual(before);
    await pane.getByRole('button', { name: /^填入（\d+行）/ }).click();
    await pane.getByText(/^已填入\d+行$/).waitFor();
    expect(tasks()).toContain('抓实节前提醒');
    expect(tasks()).not.toContain('开展作风检查');
    await picture(page, 'policy-filled');
    await pane.getByRole('button', { name: '撤销' }).click();
    await pane.getByText('已撤销').waitFor();
    expect(tasks()).toEqual(before);
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('keeps accepted obligations in the workbook, a settled one among them', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { page } = opened;
    const pane = await open(POLICY);
    await pane.getByRole('checkbox', { name: /每月1至2次/ }).check();
    await pane.getByRole('button', { name: '没写次数，请确认（2）' }).click();
    await pane.getByRole('button', { name: '定次数' }).last().click();
    await pane.getByLabel('周期').selectOption('quarter');
    await pane.getByLabel('证据在哪本台账').last().selectOption('inspections');
    await picture(page, 'policy-settle');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: '列入频次要求' }).click();
    await pane.getByRole('button', { name: '采纳所选（2）' }).click();
    await pane.getByText('已保存2项频次要求').waitFor();
    const again = await opened.reload();
    opened = { ...opened, pane: again };
    await open(POLICY);
    expect(await again.getByRole('checkbox', { name: /每月1至2次/ }).isChecked()).toBe(true);
    expect(await again.getByRole('checkbox', { name: /每年至少2次/ }).isChecked()).toBe(false);
    await again.getByRole('button', { name: '没写次数，请确认（2）' }).click();
    await again.getByRole('button', { name: '已采纳，不再核对' }).click();
    await again.getByText('不再核对这一项').waitFor();
  });

  it('says what it cannot read', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const pane = await open({
      name: '扫描.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await pane.getByText('扫描件里没有文字').waitFor();
    await picture(opened.page, 'policy-unread');
    expect(await violations(pane)).toEqual([]);
  });
});
