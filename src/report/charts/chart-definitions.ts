import type { ChartKind } from './chart';

/** A chart as data: which figures, drawn how. */
export interface ChartDefinition {
  readonly id: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly unit: string;
  /** One series whose categories are figures. */
  readonly points?: readonly (readonly [label: string, figure: string])[];
  /** Series of figures that are broken down; their groups are the categories. */
  readonly series?: readonly (readonly [name: string, figure: string])[];
}

/** Every chart that a template may ask for. */
export const CHARTS: readonly ChartDefinition[] = [
  {
    id: 'levels',
    title: '廉政风险点等级分布',
    kind: 'column',
    unit: '个',
    points: [
      ['一级', 'risk-points.level-1'],
      ['二级', 'risk-points.level-2'],
      ['三级', 'risk-points.level-3'],
    ],
  },
  {
    id: 'levels-by-department',
    title: '各科室廉政风险点分布',
    kind: 'stacked',
    unit: '个',
    series: [
      ['一级', 'risk-points.by-department-1'],
      ['二级', 'risk-points.by-department-2'],
      ['三级', 'risk-points.by-department-3'],
    ],
  },
  {
    id: 'progress-by-unit',
    title: '各牵头科室问题整改进度',
    kind: 'stacked',
    unit: '个',
    series: [
      ['已完成', 'rectification.by-department-done'],
      ['基本完成', 'rectification.by-department-partly'],
      ['正在整改', 'rectification.by-department-doing'],
      ['未开始', 'rectification.by-department-not-started'],
    ],
  },
  {
    id: 'rectification-status',
    title: '问题整改状态',
    kind: 'pie',
    unit: '个',
    points: [
      ['已完成', 'rectification.done'],
      ['基本完成', 'rectification.partly'],
      ['正在整改', 'rectification.doing'],
      ['未开始', 'rectification.not-started'],
    ],
  },
  {
    id: 'monthly-inspections',
    title: '各月监督检查次数',
    kind: 'column',
    unit: '次',
    series: [['检查次数', 'inspections.by-month-of-date']],
  },
  {
    id: 'overdue-ageing',
    title: '逾期未完成问题的逾期时间',
    kind: 'column',
    unit: '个',
    series: [['逾期问题', 'rectification.overdue-ageing']],
  },
];
