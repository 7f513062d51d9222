import { counted, type FigureDefinition, measured, share } from '../figure-definition';

const MATTERS = ['公务接待', '公车管理', '“三公”经费', '工作纪律'] as const;

export const supervisionFigures: readonly FigureDefinition[] = [
  measured('inspections.problems', '监督检查发现的问题数', { kind: 'sum', field: 'problemCount' }, [], {
    unit: '个',
  }),
  measured('inspections.inspected', '被检查的科室、单位', {
    kind: 'list',
    field: 'inspected',
    split: 'parts',
  }),
  measured('inspections.contents', '监督检查的内容', { kind: 'list', field: 'content' }),
  counted('inspections.matters', '检查公务接待、公车管理、“三公”经费和工作纪律的次数', '次', [
    { field: 'content', words: [...MATTERS, '公务用车', '三公'] },
  ]),
  measured('holiday-reminders.nodes', '发出廉政提醒的节点', { kind: 'list', field: 'node' }),
  measured('holiday-reminders.means', '廉政提醒的方式', { kind: 'list', field: 'means', split: 'parts' }),
  measured('holiday-reminders.covered', '廉政提醒覆盖的人次', { kind: 'sum', field: 'covered' }, [], {
    unit: '人次',
  }),
  measured('holiday-reminders.expected', '廉政提醒应覆盖的人次', { kind: 'sum', field: 'expected' }, [], {
    unit: '人次',
  }),
  share(
    'holiday-reminders.coverage',
    '廉政提醒覆盖率',
    'holiday-reminders.covered',
    'holiday-reminders.expected',
  ),
  measured('regulations.names', '制度名称', { kind: 'list', field: 'regulation' }),
  counted('regulations.discipline', '学习、考勤方面的制度数', '项', [
    { field: 'regulation', words: ['学习', '考勤', '请假', '请销假'] },
  ]),
  counted('regulations.conduct', '项目管理、物资购用、公务接待、公车管理方面的制度数', '项', [
    { field: 'regulation', words: ['项目', '物资', '采购', '接待', '公车', '公务用车', '车辆'] },
  ]),
  counted('regulations.risk', '廉政风险防控方面的制度、方案数', '项', [
    { field: 'regulation', words: ['廉政风险', '廉洁风险', '风险防控'] },
  ]),
];
