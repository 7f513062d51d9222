import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

const EXAMPLE = '廉政风险点台账.xlsx';
const ROSTER = path.join(__dirname, '..', '..', '..', 'examples', '基础名册.xlsx');

let opened: OpenPane;
const browser = browserForPane(() => opened);

async function show(pane: Frame, tab: '检查' | '设置'): Promise<void> {
  await pane.getByRole('tab', { name: tab }).click();
}

/** Whether the check shows issues of a code. */
async function found(pane: Frame, code: string): Promise<boolean> {
  await show(pane, '检查');
  await pane.getByRole('searchbox').fill(code);
  const lines = pane.getByRole('listitem');
  await lines.or(pane.getByText('没有符合筛选条件的问题')).first().waitFor();
  return (await lines.count()) > 0;
}

async function showSettings(): Promise<Frame> {
  opened = await openPane(browser(), EXAMPLE);
  const { pane } = opened;
  await pane.getByRole('button', { name: '检查本工作簿' }).click();
  await pane.getByRole('status').filter({ hasText: '发现' }).waitFor();
  await show(pane, '设置');
  await pane.getByText('其中0条与内置的不同').waitFor();
  return pane;
}

describe('settings in the pane', () => {
  it('switch a rule off and keep it so in the workbook', async () => {
    const pane = await showSettings();
    expect(await violations(pane)).toEqual([]);
    await picture(opened.page, 'settings');
    expect(await found(pane, 'C-03')).toBe(true);
    await show(pane, '设置');
    await pane.getByRole('searchbox').fill('C-03');
    await pane.getByRole('combobox', { name: 'C-03的级别' }).selectOption('off');
    await pane.getByText('其中1条与内置的不同').waitFor();
    await picture(opened.page, 'settings-rule');
    expect(await found(pane, 'C-03')).toBe(false);
    expect(JSON.parse(JSON.parse(opened.served.host.settings['taizhang.options'] ?? '""'))).toEqual({
      rules: { 'serial-sequence': { severity: 'off' } },
    });
    const again = await opened.reload();
    await show(again, '设置');
    await again.getByText('其中1条与内置的不同').waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('take a config file over, or say what is wrong with it', async () => {
    const pane = await showSettings();
    const config = pane.locator('input[accept*=yaml]');
    const file = (text: string) => ({
      name: 'taizhang.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    });
    await config.setInputFiles(file('rules: { C-999: off }'));
    await pane.getByText('没有编号或名称为“C-999”的规则').waitFor();
    await picture(opened.page, 'settings-fault');
    expect(await violations(pane)).toEqual([]);
    await config.setInputFiles(file('warnDays: 3\nrules: { C-03: off }'));
    await pane.getByText('已采用taizhang.yaml里的设置').waitFor();
    expect(await pane.getByRole('spinbutton', { name: '到期前几天开始提醒' }).inputValue()).toBe('3');
    await pane.getByText('其中1条与内置的不同').waitFor();
  });

  it('take a roster over, which rules then use, and take it out again', async () => {
    const pane = await showSettings();
    expect(await found(pane, 'C-14')).toBe(false);
    await show(pane, '设置');
    const bytes = readFileSync(ROSTER);
    await pane.locator('input[accept*=xlsx]').setInputFiles({
      name: '基础名册.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: bytes,
    });
    await pane.getByText('已采用名册基础名册.xlsx').waitFor();
    await pane.getByText('人员20名').waitFor();
    await picture(opened.page, 'settings-roster');
    expect(await violations(pane)).toEqual([]);
    expect(await found(pane, 'C-14')).toBe(true);
    await show(pane, '设置');
    await pane.getByRole('button', { name: '移除名册' }).click();
    await pane.getByText('人员20名').waitFor({ state: 'detached' });
    expect(await found(pane, 'C-14')).toBe(false);
  });
});
