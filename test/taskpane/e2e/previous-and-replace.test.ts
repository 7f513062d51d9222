import type { Frame } from 'playwright-core';
import { loadXlsx } from '../../office-host/files/load-xlsx';
import { writeXlsx } from '../../workbook/file/write-xlsx';
import { lastFile, nowBook, oldFile, RISK_SHEET } from '../last-period';
import { MOVED_SHEETS, movedBook } from '../moved-person';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Pixels. */
const NARROW = 320;

let opened: OpenPane;
const browser = browserForPane(() => opened);

function valueAt(sheet: string, row: number, column: number): unknown {
  return opened.served.host.book.find(sheet)?.value(row - 1, column - 1);
}

/** As narrow as Excel lets a pane become. */
async function narrow(): Promise<void> {
  await opened.page.locator('#pane iframe').evaluate((frame, width) => {
    frame.style.width = `${width}px`;
  }, NARROW);
}

async function openNow(locale = 'zh-CN'): Promise<Frame> {
  const book = await loadXlsx(writeXlsx(nowBook()), '风险点.xlsx');
  opened = await openPane(browser(), book, { locale });
  await narrow();
  return opened.pane;
}

async function openMoved(locale = 'zh-CN'): Promise<Frame> {
  const book = await loadXlsx(writeXlsx(movedBook()), '水务局.xlsx');
  opened = await openPane(browser(), book, { locale });
  await narrow();
  return opened.pane;
}

function handIn(pane: Frame, name: string, buffer: Uint8Array): Promise<void> {
  return pane
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(buffer) });
}

describe('the period before in the pane', () => {
  it('is chosen beside the check, judged with the workbook, filled from, and put aside', async () => {
    const pane = await openNow();
    await pane.getByRole('button', { name: '检查本工作簿' }).click();
    await pane.getByRole('button', { name: '重新检查' }).waitFor();
    await picture(opened.page, 'previous-none');
    expect(await violations(pane)).toEqual([]);
    await handIn(pane, '风险点.xlsx', lastFile());
    await pane.getByText('对照上期：风险点.xlsx，认出1张台账').waitFor();
    await pane.getByRole('searchbox').fill('由上期');
    await pane.getByRole('button', { name: '由上期“二级”升为“一级”' }).click();
    await pane.getByText('上期文件的F3').waitFor();
    await picture(opened.page, 'previous-check');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('tab', { name: '填写' }).click();
    const number = pane.getByRole('listitem').filter({ hasText: 'B3' });
    await number.getByText('F-01').first().waitFor();
    await pane.getByText('对照上期：风险点.xlsx').waitFor();
    await picture(opened.page, 'previous-fill');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText(/^已填写\d+格/).waitFor();
    expect([valueAt(RISK_SHEET, 3, 2), valueAt(RISK_SHEET, 4, 2)]).toEqual(['F-01', 'F-02']);
    await pane.getByRole('button', { name: '不再对照上期' }).click();
    await pane.getByRole('button', { name: '对照上期台账…' }).waitFor();
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('says why a file cannot be used', async () => {
    const pane = await openNow();
    await pane.getByRole('button', { name: '检查本工作簿' }).click();
    await pane.getByRole('button', { name: '对照上期台账…' }).waitFor();
    await handIn(pane, '扫描件.xlsx', new TextEncoder().encode('%PDF-1.7 a scan'));
    await pane.getByRole('alert').filter({ hasText: '上期文件不能用' }).waitFor();
    await picture(opened.page, 'previous-faulty');
    expect(await violations(pane)).toEqual([]);
  });

  it('reads a file of old Excel in a thread of its own', async () => {
    const pane = await openNow();
    await pane.getByRole('tab', { name: '填写' }).click();
    await pane.getByRole('button', { name: '对照上期台账…' }).waitFor();
    await handIn(pane, '风险点.xls', oldFile());
    await pane.getByText('对照上期：风险点.xls，认出1张台账').waitFor();
    await pane.getByRole('listitem').filter({ hasText: 'B3' }).getByText('F-01').first().waitFor();
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('speaks English where Office does', async () => {
    const pane = await openNow('en-US');
    await pane.getByRole('tab', { name: 'Fill' }).click();
    await pane.getByRole('button', { name: 'Compare with last period…' }).waitFor();
    await handIn(pane, '风险点.xlsx', lastFile());
    await pane.getByText('Last period: 风险点.xlsx, ledgers recognised: 1').waitFor();
    await pane.getByRole('listitem').filter({ hasText: 'F-01' }).first().waitFor();
    await picture(opened.page, 'previous-fill-en');
    expect(await violations(pane)).toEqual([]);
  });
});

describe('replacing a person in the pane', () => {
  it('shows every cell, says what stays, replaces on all sheets, and takes it back', async () => {
    const pane = await openMoved();
    const { problems, risks } = MOVED_SHEETS;
    const named = (): unknown[] => [
      valueAt(problems, 3, 7),
      valueAt(problems, 4, 7),
      valueAt(problems, 5, 7),
      valueAt(risks, 3, 8),
    ];
    const before = named();
    await pane.getByRole('tab', { name: '填写' }).click();
    await pane.getByRole('button', { name: '换人…' }).click();
    await pane.getByLabel('原来的人').selectOption({ label: '罗守成（调离，3处）' });
    await pane.getByText('3处可以换，已选3处').waitFor();
    expect(await pane.getByLabel('换成').inputValue()).toBe('沈知夏');
    await pane.getByText(/1处事项已办结，不换：整改台账 G5/).waitFor();
    await pane.getByText(/1处是本人的登记表、承诺书/).waitFor();
    await picture(opened.page, 'replace');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: '廉政风险点 H3' }).click();
    await opened.page.waitForFunction(() => document.querySelector('#address')?.textContent?.includes('H3'));
    await pane.getByRole('button', { name: '换人（3处）' }).click();
    await pane.getByText('已把3处的罗守成换成沈知夏').waitFor();
    expect(named()).toEqual(['沈知夏', '沈知夏（主责）、林启明', '罗守成', '沈知夏']);
    await picture(opened.page, 'replaced');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: '撤销上一步' }).click();
    await pane.getByText('已撤销').waitFor();
    expect(named()).toEqual(before);
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('takes a name that the roster does not have, and says so, in English', async () => {
    const pane = await openMoved('en-US');
    await pane.getByRole('tab', { name: 'Fill' }).click();
    await pane.getByRole('button', { name: 'Replace a person…' }).click();
    await pane.getByLabel('Person to replace').selectOption('罗守成');
    await pane.getByLabel('Replace by').fill('顾明哲');
    await pane.getByText('The roster has no 顾明哲').waitFor();
    await pane.getByRole('button', { name: 'Replace (3)' }).waitFor();
    await picture(opened.page, 'replace-en');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Back to Fill' }).click();
    await pane.getByRole('button', { name: 'Replace a person…' }).waitFor();
  });
});
