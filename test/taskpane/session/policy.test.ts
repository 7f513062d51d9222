import type { CellValue } from '../../../src/core/cell';
import type { Workbook } from '../../../src/core/workbook';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { type OpenSample, openSample } from './open-sample';

const POLICY = [
  '2023年临河县水务局党风廉政建设工作要点',
  '',
  '一、开展作风检查。机关纪委每季度开展监督检查不少于1次。（责任单位：机关纪委）',
  '二、修订印章管理制度。6月底前完成修订。（牵头单位：办公室；配合单位：财务科）',
  '三、加强日常提醒。定期开展谈心谈话。（责任单位：人事科）',
].join('\n');

const TASKS = [
  '序号',
  '文件来源',
  '条款号',
  '工作任务',
  '具体举措',
  '牵头部门',
  '配合部门',
  '责任人',
  '完成时间',
];
const INSPECTIONS = [
  '序号',
  '检查时间',
  '检查单位',
  '被检查单位',
  '检查内容',
  '检查人',
  '发现问题',
  '处理意见',
];

function inspection(number: number, day: string): CellValue[] {
  return [number, day, '机关纪委', '水政科', '工作纪律', '柳成荫、温雅琴', '无', '继续保持'];
}

/** A task breakdown with one row that is there already, and three quarters of inspections. */
function ledgers(below: readonly (readonly CellValue[])[] = []): Workbook {
  const source = '2023年临河县水务局党风廉政建设工作要点';
  return buildWorkbook('台账.xlsx', [
    {
      name: '分工',
      rows: [
        ['临河县水务局任务分解台账'],
        TASKS,
        [1, source, '二', '修订印章管理制度', '', '办公室', '', '温雅琴', '2023-06-30'],
        ...below,
      ],
    },
    {
      name: '检查',
      rows: [
        ['临河县水务局2023年监督检查台账'],
        INSPECTIONS,
        inspection(1, '2023-02-10'),
        inspection(2, '2023-05-10'),
        inspection(3, '2023-11-10'),
      ],
    },
  ]);
}

function file(text: string) {
  const { buffer } = new TextEncoder().encode(text);
  return { name: '要点.txt', arrayBuffer: async () => buffer };
}

async function opened(workbook = ledgers()): Promise<OpenSample> {
  const sample = await openSample(workbook);
  await sample.session.policy.open(file(POLICY));
  return sample;
}

function rowsOf({ host }: OpenSample, from: number): unknown[][] {
  const [sheet] = host.workbook().sheets;
  return (sheet?.rows ?? [])
    .filter(({ row, cells }) => row >= from && cells.size > 0)
    .map(({ cells }) => [...cells.values()].map(({ value }) => value));
}

describe('policy documents', () => {
  it('are read with tasks, bodies, obligations and what is to be confirmed', async () => {
    const { session } = await opened();
    const { document, tasks } = session.policy.store.get();
    expect(document?.duties.map(({ frequency, entry }) => [frequency, entry.ledger])).toEqual([
      ['每季度至少1次', 'inspections'],
    ]);
    expect(document?.soft).toEqual([{ line: 5, clause: '定期开展谈心谈话' }]);
    expect(document?.bodies).toContainEqual({ name: '财务科', leads: 0, supports: 1 });
    expect(tasks.size).toBe(3);
    session.checking.dispose();
  });

  it('become obligations that the check judges, until they are dropped', async () => {
    const { session, issues, host } = await opened();
    const { policy } = session;
    const [duty] = policy.store.get().document?.duties ?? [];
    expect(issues().filter((issue) => issue.startsWith('O-01'))).toEqual([]);
    host.kept.set('options', { warnDays: 10, obligations: [] });
    policy.store.dispatch({ type: 'duty-ticked', id: duty?.id ?? '', ticked: true });
    await policy.accept();
    expect(host.kept.get('options')).toMatchObject({
      warnDays: 10,
      obligations: [{ ledger: 'inspections', period: 'quarter', min: 1, max: null }],
    });
    expect(issues().filter((issue) => issue.startsWith('O-01'))).toHaveLength(1);
    await policy.open(file(POLICY));
    expect(policy.store.get().accepted.size).toBe(1);
    await policy.drop(duty?.entry.clause ?? '');
    expect(issues().filter((issue) => issue.startsWith('O-01'))).toEqual([]);
    session.checking.dispose();
  });

  it('go into the ledger as they were shown, and out again in one step', async () => {
    const sample = await opened();
    const { session } = sample;
    await session.policy.plan();
    const [plan] = session.policy.store.get().plan ?? [];
    expect(plan?.table.sheet).toBe('分工');
    expect(plan?.rows.map(({ row, kind }) => [row, kind])).toEqual([
      [3, 'filled'],
      [4, 'added'],
      [5, 'added'],
    ]);
    const before = rowsOf(sample, 1);
    await session.policy.fill();
    expect(rowsOf(sample, 4).flat()).toEqual(expect.arrayContaining(['开展作风检查', '加强日常提醒', 2, 3]));
    expect(sample.state().notice).toMatchObject({
      text: { code: 'policy-filled', data: { count: 3 } },
      undo: true,
    });
    await session.fixing.undo();
    expect(rowsOf(sample, 1)).toEqual(before);
    session.checking.dispose();
  });

  it('go above what stands below the data, or nowhere', async () => {
    const crowded = await opened(ledgers([['合计', '共1项']]));
    await crowded.session.policy.plan();
    await crowded.session.policy.fill();
    expect(rowsOf(crowded, 4).map((row) => row.length)).toEqual([6, 6, 2]);
    await crowded.session.fixing.undo();
    expect(rowsOf(crowded, 4)).toEqual([['合计', '共1项']]);
    crowded.session.checking.dispose();
    const locked = await openSample(ledgers(), ['分工']);
    await locked.session.policy.open(file(POLICY));
    await locked.session.policy.plan();
    await locked.session.policy.fill();
    expect(rowsOf(locked, 4)).toEqual([]);
    expect(locked.state().notice).toMatchObject({
      text: { code: 'policy-filled-some', data: { count: 0, refused: 3 } },
    });
    locked.session.checking.dispose();
    const none = await opened(
      buildWorkbook('别的.xlsx', [
        {
          name: '表',
          rows: [
            ['甲', '乙'],
            [1, 2],
          ],
        },
      ]),
    );
    await none.session.policy.plan();
    expect(none.state().notice).toMatchObject({ text: { code: 'policy-no-ledger' } });
    none.session.checking.dispose();
  });

  it('say why they cannot be read', async () => {
    const { session } = await openSample(ledgers());
    await session.policy.open(file(''));
    expect(session.policy.store.get()).toMatchObject({
      document: null,
      fault: expect.stringContaining('空的'),
    });
    session.checking.dispose();
  });
});
