import { Book } from '../../office-host/grid/book';
import { browserForPane } from './browser-for-pane';
import { picture, violations } from './look';
import { narrowPane } from './narrow-pane';
import { type OpenPane, openPane } from './open-pane';

const SHEET = '廉政风险点';
const HEADER = [
  '序号',
  '科室',
  '岗位名称',
  '风险类型',
  '风险点描述',
  '风险等级',
  '防控措施',
  '责任人',
  '责任领导',
];

let opened: OpenPane;
const browser = browserForPane(() => opened);

/** Row 3 names one of two namesakes, row 4 somebody who left without a successor, row 5 two of whom the roster says the same. */
function ledger(): Book {
  const book = new Book();
  const row = (number: number, department: string, responsible: string) => [
    number,
    department,
    `会计岗${number}`,
    '岗位职责',
    `经办人员在第${number}类报销审核中未按规定核对原始凭证，造成超标准报销`,
    '三级',
    `每月由两人交叉复核第${number}类报销凭证并登记台账，每季度抽查一次，结果在公示栏公示`,
    responsible,
    '陆文博',
  ];
  book
    .add(SHEET)
    .put(0, 0, [
      ['临河县水务局廉政风险防控台账', ...Array<string>(8).fill('')],
      HEADER,
      row(1, '', '季南乔'),
      row(2, '财务科', '罗守成'),
      row(3, '', '周可欣'),
      row(4, '财务科', '沈立群'),
    ]);
  book.add('人员').put(0, 0, [
    ['人员名册', '', '', ''],
    ['姓名', '科室', '职务', '在岗状态'],
    ['季南乔', '办公室', '科员', '在岗'],
    ['季南乔', '财务科', '会计', '在岗'],
    ['罗守成', '财务科', '科员', '调离'],
    ['沈立群', '财务科', '会计', '在岗'],
    ['周可欣', '办公室', '科员', '在岗'],
    ['周可欣', '办公室', '科员', '在岗'],
    ['陆文博', '局领导', '副局长', '在岗'],
  ]);
  return book;
}

function valueAt(row: number, column: number): unknown {
  return opened.served.host.book.find(SHEET)?.value(row - 1, column - 1);
}

describe('questions in the pane', () => {
  it('are answered by the clerk and taken back, and left alone without an answer', async () => {
    opened = await openPane(browser(), ledger());
    const { pane, page } = opened;
    await narrowPane(page);
    await pane.getByRole('tab', { name: '填写' }).click();
    const which = pane.getByRole('listitem').filter({ hasText: '名册中有2人叫季南乔' });
    await which.getByRole('radio', { name: '季南乔·财务科·会计' }).check();
    expect(await which.getByRole('checkbox').isChecked()).toBe(true);
    expect(await which.textContent()).toContain('B3 科室 （空） → 财务科');
    expect(await which.textContent()).toContain('填报人答复');
    const successor = pane.getByRole('listitem').filter({ hasText: '罗守成已调离' });
    expect(await successor.textContent()).toContain('不答就不动这一格');
    await picture(page, 'fill-questions');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await pane.getByText(/有2个问题还没有答，相应的格没有动/).waitFor();
    expect([valueAt(3, 2), valueAt(4, 8)]).toEqual(['财务科', '罗守成']);
    await which.waitFor({ state: 'detached' });
    await successor.getByRole('textbox').fill('温慕青');
    expect(await successor.textContent()).toContain('H4 责任人 罗守成 → 温慕青');
    await picture(page, 'fill-question-text');
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: /^填写所选/ }).click();
    await successor.waitFor({ state: 'detached' });
    expect(valueAt(4, 8)).toBe('温慕青');
    await pane.getByRole('button', { name: '撤销上一步' }).click();
    await successor.waitFor();
    expect(valueAt(4, 8)).toBe('罗守成');
    expect(opened.complaints).toEqual([]);
    expect(opened.outside).toEqual([]);
  });

  it('speak English where Office does', async () => {
    opened = await openPane(browser(), ledger(), { locale: 'en-US' });
    const { pane, page } = opened;
    await narrowPane(page);
    await pane.getByRole('tab', { name: 'Fill' }).click();
    await pane.getByRole('radio', { name: '季南乔·财务科·会计' }).first().check();
    await pane.getByText("clerk's answer").waitFor();
    await pane.getByLabel('Goes into B5 Department').fill('办公室');
    await picture(page, 'fill-questions-en');
    expect(await violations(pane)).toEqual([]);
  });
});
