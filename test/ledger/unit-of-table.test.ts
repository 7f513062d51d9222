import { unitInTitle, unitOfTable } from '../../src/ledger/unit-of-table';

describe('unitInTitle', () => {
  it.each([
    ['临河县水务局2023年廉政风险点及防控措施一览表', '临河县水务局'],
    ['临河县水务局廉政风险防控台账', '临河县水务局'],
    ['临河县 水务局 关于党风廉政建设的任务分解', '临河县水务局'],
    ['附件2：云溪镇2023年度问题整改台账', '云溪镇'],
    ['临河县纪委监委驻水务局纪检监察组整改台账', ''],
    ['临河县政府办公室廉政风险点台账', '临河县政府办公室'],
    ['临河县教育局机关二〇二三年责任清单', ''],
    ['2023年廉政风险点一览表', ''],
    ['2023年度临河县水务局廉政风险点一览表', '临河县水务局'],
    ['附件3：二〇二三年云溪镇整改台账', '云溪镇'],
    ['2023年党员干部廉洁从政承诺书签订情况登记表', ''],
    ['中共溪口区委巡察组反馈问题整改情况一览表', ''],
    ['溪口区委巡察反馈问题整改台账', ''],
    ['临河县水务局巡察反馈问题整改台账', '临河县水务局'],
    ['临河县水务局日常监督检查情况台账', '临河县水务局'],
    ['临河县水务局“三重一大”事项登记台账', '临河县水务局'],
    ['各单位整改台账', ''],
    ['全局干部承诺书签订台账', ''],
    ['', ''],
  ])('%s → %s', (title, unit) => {
    expect(unitInTitle(title)).toBe(unit);
  });
});

describe('unitOfTable', () => {
  const nothing = { head: [], title: '', rows: [], sheet: 'Sheet1', path: '台账.xlsx' };
  const entry = (value: string) => ({
    name: 'unit',
    label: '单位',
    value,
    at: { sheet: 'Sheet1', row: 2, column: 1 },
  });

  it('trusts the head block first, then title, sheet and file', () => {
    const all = {
      ...nothing,
      head: [entry('甲局（盖章）')],
      title: '乙局2023年台账',
      sheet: '丙局',
      path: 'a/丁局.xlsx',
    };
    expect(unitOfTable(all)).toBe('甲局');
    expect(unitOfTable({ ...all, head: [entry('')] })).toBe('乙局');
    expect(unitOfTable({ ...all, head: [], title: '' })).toBe('丙局');
    expect(unitOfTable({ ...nothing, path: 'C:\\报送\\3.丁局_整改台账.xlsx' })).toBe('丁局');
    expect(unitOfTable(nothing)).toBe('');
  });
});
