import type { Field } from '../../core/field';
import type { LedgerDefinition } from '../../ledger/definition';
import { isSensitive } from '../redaction/sensitive-ledgers';
import { counted, type FigureDefinition, type FigureOptions, measured, share } from './figure-definition';

/** What a row of a ledger is called, with its measure word. */
const NOUNS: Readonly<Record<string, readonly [noun: string, unit: string]>> = {
  'risk-points': ['风险点', '个'],
  'personal-register': ['登记表', '份'],
  'responsibility-list': ['责任', '项'],
  'task-breakdown': ['任务', '项'],
  meetings: ['会议议题', '次'],
  'major-decisions': ['决策事项', '项'],
  education: ['学习教育', '次'],
  'education.plan': ['计划', '项'],
  pledges: ['文书', '份'],
  talks: ['谈话', '人次'],
  'first-form': ['处置', '人次'],
  inspections: ['检查', '次'],
  'holiday-reminders': ['提醒', '次'],
  rectification: ['问题', '个'],
  reporting: ['报送', '次'],
  appraisal: ['考核项目', '项'],
  'integrity-files': ['廉政档案', '份'],
  rotation: ['重点岗位人员', '人'],
  'rotation.selection': ['选任人员', '人'],
  regulations: ['制度', '项'],
  activities: ['活动', '项'],
};

/**
 * The figures that every ledger has by its columns: how many rows; by each category (`talks.talkType=约谈`); by
 * status, with the share done and what is overdue; by department or unit; first and last day and rows a month. Of
 * ledgers on persons only counts are made.
 */
export function standardFigures(definition: LedgerDefinition): readonly FigureDefinition[] {
  const { id, part, title } = definition;
  const prefix = part === undefined ? id : `${id}.${part}`;
  const [noun, unit] = NOUNS[prefix] ?? ['条目', '条'];
  const subject: Subject = { prefix, title, noun, unit, options: part === undefined ? {} : { part } };
  const fields = definition.fields.filter(({ name }) => name !== 'status');
  return [
    counted(`${prefix}.total`, `${title}的${noun}数`, unit, [], part),
    ...(definition.fields.some(({ name }) => name === 'status') ? statusFigures(subject, definition) : []),
    ...fields.flatMap((field) => categoryFigures(subject, field)),
    ...(isSensitive(id) ? [] : fields.flatMap((field) => placeFigures(subject, field))),
  ];
}

interface Subject {
  readonly prefix: string;
  readonly title: string;
  readonly noun: string;
  readonly unit: string;
  readonly options: FigureOptions;
}

function statusFigures(subject: Subject, { fields }: LedgerDefinition): readonly FigureDefinition[] {
  const { prefix, title, noun, unit, options } = subject;
  const count = (name: string, words: string, status: 'done' | 'partly' | 'doing' | 'not-started' | null) =>
    measured(`${prefix}.${name}`, `${title}中${words}的${noun}数`, { kind: 'count' }, [{ status }], {
      ...options,
      unit,
    });
  const open = (name: string, words: string, where: { overdue: true } | { near: true }) =>
    measured(`${prefix}.${name}`, `${title}中${words}的${noun}数`, { kind: 'count' }, [where], {
      ...options,
      unit,
    });
  return [
    count('done', '已完成', 'done'),
    count('partly', '基本完成', 'partly'),
    count('doing', '正在推进', 'doing'),
    count('not-started', '未开始', 'not-started'),
    count('unclear', '状态不明', null),
    share(`${prefix}.done-share`, `${title}的完成率`, `${prefix}.done`, `${prefix}.total`),
    ...(fields.some(({ name }) => name === 'deadline')
      ? [
          open('overdue', '逾期未完成', { overdue: true }),
          open('near', '临近时限尚未完成', { near: true }),
          measured(
            `${prefix}.overdue-ageing`,
            `${title}中逾期未完成的${noun}按逾期时间分布`,
            { kind: 'ageing' },
            [{ overdue: true }],
          ),
        ]
      : []),
  ];
}

/** A yes-or-no column is told by its 是 alone. */
function categoryFigures(subject: Subject, { name, title, kind, categories }: Field): FigureDefinition[] {
  const { prefix, noun, unit, options } = subject;
  if (!categories) return [];
  const values = categories.flatMap(([value]) => value ?? []);
  const told = kind === 'yes-no' ? values.slice(0, 1) : values;
  return [
    ...told.map((is) =>
      measured(
        `${prefix}.${name}=${is}`,
        `${subject.title}中${title}为“${is}”的${noun}数`,
        { kind: 'count' },
        [{ field: name, is }],
        { ...options, unit },
      ),
    ),
    ...(kind === 'yes-no'
      ? []
      : [
          measured(
            `${prefix}.by-${name}`,
            `${subject.title}的${noun}按${title}分布`,
            { kind: 'groups', field: name, by: 'category' },
            [{ field: name, filled: true }],
            options,
          ),
        ]),
  ];
}

function placeFigures(subject: Subject, { name, title, kind }: Field): FigureDefinition[] {
  const { prefix, noun, options } = subject;
  const owner = subject.title;
  if (kind === 'date') {
    return [
      measured(
        `${prefix}.${name}-first`,
        `${owner}最早的${title}`,
        { kind: 'days', field: name, only: 'first' },
        [],
        options,
      ),
      measured(
        `${prefix}.${name}-last`,
        `${owner}最近的${title}`,
        { kind: 'days', field: name, only: 'last' },
        [],
        options,
      ),
      measured(
        `${prefix}.by-month-of-${name}`,
        `${owner}的${noun}按${title}的月份分布`,
        { kind: 'groups', field: name, by: 'month' },
        [{ field: name, filled: true }],
        options,
      ),
    ];
  }
  if (kind === 'level') {
    return [
      measured(
        `${prefix}.by-${name}`,
        `${owner}的${noun}按${title}分布`,
        { kind: 'groups', field: name, by: 'level' },
        [],
        options,
      ),
    ];
  }
  if (kind !== 'department' && kind !== 'unit') return [];
  const measureWord = kind === 'unit' ? '家' : '个';
  return [
    measured(`${prefix}.${name}s`, `${owner}涉及的${title}数`, { kind: 'distinct', field: name }, [], {
      ...options,
      unit: measureWord,
    }),
    measured(`${prefix}.${name}-names`, `${owner}涉及的${title}`, { kind: 'list', field: name }, [], options),
    measured(
      `${prefix}.by-${name}`,
      `${owner}的${noun}按${title}分布`,
      { kind: 'groups', field: name, by: 'text' },
      [{ field: name, filled: true }],
      options,
    ),
  ];
}
