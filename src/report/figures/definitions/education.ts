import { counted, type FigureDefinition, measured, share } from '../figure-definition';

const TEST = { field: 'kind', is: '测试' } as const;
const WARNING = { field: 'kind', is: '警示教育' } as const;

export const educationFigures: readonly FigureDefinition[] = [
  counted('education.centre-group', '学习教育台账的中心组党风廉政专题学习次数', '次', [
    { field: 'kind', is: '中心组' },
    { field: 'integrityTopic', is: '是' },
  ]),
  measured('education.materials', '学习篇目', { kind: 'list', field: 'material', split: 'parts' }, [
    { field: 'material', filled: true },
  ]),
  counted('education.warning-at-base', '到教育基地开展警示教育的次数', '次', [
    WARNING,
    { field: 'place', words: ['基地'] },
  ]),
  measured(
    'education.warning-attended',
    '参加警示教育的人次',
    { kind: 'sum', field: 'attended' },
    [WARNING],
    {
      unit: '人次',
    },
  ),
  measured('education.attended', '参加学习教育的人次', { kind: 'sum', field: 'attended' }, [], {
    unit: '人次',
  }),
  measured(
    'education.exam-expected',
    '廉政测试应考人数',
    { kind: 'greatest', field: 'examExpected' },
    [TEST],
    {
      unit: '人',
    },
  ),
  measured('education.exam-taken', '廉政测试实考人数', { kind: 'greatest', field: 'examTaken' }, [TEST], {
    unit: '人',
  }),
  share('education.exam-share', '廉政测试参考率', 'education.exam-taken', 'education.exam-expected'),
  share('education.exam-coverage', '廉政测试对在岗人员的覆盖率', 'education.exam-taken', 'roster.people'),
  measured('education.party-days', '主题党日的日期', { kind: 'days', field: 'date' }, [
    { field: 'kind', is: '主题党日' },
  ]),
  measured('education.party-day-places', '主题党日的地点', { kind: 'list', field: 'place' }, [
    { field: 'kind', is: '主题党日' },
    { field: 'place', filled: true },
  ]),
];
