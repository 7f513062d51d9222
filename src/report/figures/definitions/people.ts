import { counted, type FigureDefinition, measured, share } from '../figure-definition';

const PART = { part: 'selection' } as const;
const STEPS = ['recommendDate', 'assessDate', 'publicityDate', 'inspectDate', 'talkDate'] as const;

export const peopleFigures: readonly FigureDefinition[] = [
  counted(
    'rotation.selection.complete',
    '推荐、测评、公示、考察、任前谈话五步日期齐全的选任人数',
    '人',
    STEPS.map((field) => ({ field, filled: true })),
    PART.part,
  ),
  share(
    'rotation.selection.complete-share',
    '选任程序完整率',
    'rotation.selection.complete',
    'rotation.selection.total',
  ),
  measured('rotation.selection.posts', '选任的职务', { kind: 'list', field: 'newPost' }, [], PART),
  counted('rotation.rotated', '已经轮岗的重点岗位人数', '人', [{ field: 'rotated', filled: true }]),
  share('rotation.rotated-share', '重点岗位轮岗率', 'rotation.rotated', 'rotation.total'),
  measured('integrity-files.people', '建立廉政档案的人数', { kind: 'distinct', field: 'name' }, [], {
    unit: '人',
  }),
  counted('reporting.plans', '报送的方案数', '份', [{ field: 'kind', is: '方案' }]),
  counted('reporting.returned', '被退回的报送次数', '次', [{ field: 'returned', is: '是' }]),
  measured('appraisal.reviews.subjects', '述责述廉人数', { kind: 'distinct', field: 'subject' }, [], {
    part: 'reviews',
    unit: '人',
  }),
  measured('appraisal.reviews.good', '述责述廉测评“好”的票数', { kind: 'sum', field: 'votesGood' }, [], {
    part: 'reviews',
    unit: '票',
  }),
  measured('activities.names', '专项工作和活动', { kind: 'list', field: 'activity' }),
];
