import { counted, type FigureDefinition, measured } from '../figure-definition';

export const riskPointFigures: readonly FigureDefinition[] = [
  counted('risk-points.total', '廉政风险防控台账的风险点数', '个', [{ field: 'risk', filled: true }]),
  counted('risk-points.level-1', '其中一级风险点数', '个', [{ field: 'riskLevel', level: 1 }]),
  counted('risk-points.level-2', '其中二级风险点数', '个', [{ field: 'riskLevel', level: 2 }]),
  counted('risk-points.level-3', '其中三级风险点数', '个', [{ field: 'riskLevel', level: 3 }]),
  measured('risk-points.measures', '防控措施条数', { kind: 'items', field: 'measures' }, [], '条'),
  measured(
    'risk-points.departments',
    '有风险点的科室数',
    { kind: 'distinct', field: 'department' },
    [],
    '个',
  ),
  measured('risk-points.department-names', '有风险点的科室', { kind: 'list', field: 'department' }),
  measured('risk-points.posts', '有风险点的岗位数', { kind: 'distinct', field: 'post' }, [], '个'),
  measured('personal-register.people', '填写个人登记表的人数', { kind: 'distinct', field: 'name' }, [], '人'),
];
