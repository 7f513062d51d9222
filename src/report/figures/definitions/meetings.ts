import { counted, type FigureDefinition, measured, share } from '../figure-definition';

const INTEGRITY = {
  field: 'topic',
  words: ['党风廉政', '廉政', '廉洁', '反腐败', '从严治党', '作风建设'],
} as const;
const SPECIAL = { field: 'topicKind', is: '专题研究' } as const;
const CONVEYED = { field: 'topicKind', is: '传达学习' } as const;
const DECIDING = {
  field: 'meeting',
  words: ['党组', '党委', '党工委', '办务会', '局务会', '办公会', '党总支', '支委会'],
} as const;

export const meetingFigures: readonly FigureDefinition[] = [
  counted('meetings.integrity', '会议台账中研究党风廉政建设的议题数', '次', [INTEGRITY]),
  counted('meetings.special-study', '专题研究与会议部署台账的专题研究次数', '次', [SPECIAL]),
  measured('meetings.special-study-days', '专题研究的日期', { kind: 'days', field: 'date' }, [SPECIAL]),
  measured('meetings.mobilisation-days', '部署动员会议的日期', { kind: 'days', field: 'date' }, [
    { field: 'meetingType', is: '部署会' },
  ]),
  measured('meetings.leading-group-days', '会议调整领导小组的日期', { kind: 'days', field: 'date' }, [
    { field: 'topic', words: ['领导小组'] },
    { field: 'topic', words: ['调整', '成立', '充实'] },
  ]),
  counted('meetings.conveyed', '传达学习上级文件的议题数', '次', [CONVEYED]),
  counted('meetings.conveyed-resolved', '传达学习后作出议定事项的议题数', '次', [
    CONVEYED,
    { field: 'resolution', filled: true },
  ]),
  share(
    'meetings.conveyed-share',
    '传达学习后作出议定事项的比例',
    'meetings.conveyed-resolved',
    'meetings.conveyed',
  ),
  counted('major-decisions.collective', '由党组会、办务会等集体研究的“三重一大”事项数', '项', [DECIDING]),
  share(
    'major-decisions.collective-share',
    '“三重一大”事项集体研究的比例',
    'major-decisions.collective',
    'major-decisions.total',
  ),
  measured('major-decisions.meetings', '研究“三重一大”事项的会议', { kind: 'list', field: 'meeting' }),
];
