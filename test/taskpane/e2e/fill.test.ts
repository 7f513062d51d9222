import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { type OpenPane, openPane } from './open-pane';

/** I16 holds 中, the level in another notation; I19 is blank, and G19 × H19 tells the level. */
const EXAMPLE = '廉政风险点台账.xlsx';
const SHEET = '廉政风险点';

let opened: OpenPane;
const browser = browserForPane(() => opened);

/** What stands in column I; empty for nothing. */
function level(row: number): unknown {
  return opened.served.host.book.find(SHEET)?.value(row - 1, 8);
}

describe('filling in the pane', () => {
  it('is opened from the ribbon, shows before and after, fills, and takes it back', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, page } = opened;
    await page.locator('#ribbon').getByRole('button', { name: '填写' }).click();
    await pane.getByRole('tab', { name: '填写', selected: true }).waitFor();
    const line = pane.getByRole('listitem').filter({ hasText: 'I16' });
    await line.getByText('中').first().waitFor();
    expect(await line.textContent()).toContain('→ 二级');
    expect(await line.getByRole('checkbox').isChecked()).toBe(true);
    await picture(page, 'fill');
    expect(await violations(pane)).toEqual([]);
    await line.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('#address')?.textContent?.includes('I16'));
    await pane.getByRole('listitem').filter({ hasText: 'I19' }).getByRole('checkbox').uncheck();
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText(/^已填写\d+格$/).waitFor();
    expect([level(16), level(19)]).toEqual(['二级', '']);
    await pane.getByRole('listitem').filter({ hasText: 'I16' }).waitFor({ state: 'detached' });
    await picture(page, 'filled');
    await pane.getByRole('button', { name: '撤销上一步' }).click();
    await pane.getByText('已撤销').waitFor();
    expect([level(16), level(19)]).toEqual(['中', '']);
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('follows what the clerk types meanwhile, and says what it left alone', async () => {
    opened = await openPane(browser(), EXAMPLE);
    const { pane, page, served } = opened;
    await pane.getByRole('tab', { name: '填写' }).click();
    await pane.getByRole('listitem').filter({ hasText: 'I16' }).waitFor();
    served.clerk.type(`${SHEET}!I16`, '一级');
    await pane.getByRole('listitem').filter({ hasText: 'I16' }).waitFor({ state: 'detached' });
    served.host.book.find(SHEET)?.put(18, 8, [['一级']]);
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText('这一行在检查之后有变动').first().waitFor();
    await picture(page, 'fill-refused');
    expect(await violations(pane)).toEqual([]);
    expect(level(19)).toBe('一级');
  });

  it('adds a row where somebody is missing, and takes it back', async () => {
    opened = await openPane(browser(), '承诺书签订台账.xlsx');
    const { pane, page, served } = opened;
    const { book } = served.host;
    const ledger = book.find('签订台账');
    const texts = (): unknown[] =>
      [...(ledger?.rows.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value));
    const signers = [
      '林启明',
      '周若溪',
      '邵长宁',
      '温慕青',
      '沈知微',
      '陶景然',
      '秦晓棠',
      '高思源',
      '梁以宁',
    ];
    const staff = [...signers, '季南乔'].map((name) => [name, '办公室', '科员', '在岗']);
    book.add('人员').put(0, 0, [['人员名册'], ['姓名', '科室', '职务', '在岗状态'], ...staff]);
    await pane.getByRole('tab', { name: '填写' }).click();
    const line = pane.getByRole('listitem').filter({ hasText: '季南乔' });
    await line.waitFor();
    expect(await line.getByRole('checkbox').isChecked()).toBe(false);
    await line.getByRole('checkbox').check();
    await picture(page, 'fill-row');
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText(/新增1行/).waitFor();
    expect(texts()).toContain('季南乔');
    await pane.getByRole('button', { name: '撤销上一步' }).click();
    await pane.getByText('已撤销').waitFor();
    expect(texts()).not.toContain('季南乔');
    expect(opened.complaints).toEqual([]);
  });

  it('speaks English where Office does', async () => {
    opened = await openPane(browser(), EXAMPLE, { locale: 'en-US' });
    const { pane, page } = opened;
    await pane.getByRole('tab', { name: 'Fill' }).click();
    await pane.getByRole('button', { name: /^Fill chosen/ }).waitFor();
    await picture(page, 'fill-en');
  });
});
