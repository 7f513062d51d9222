import { powerFromPost } from '../../src/fill/power-from-post';
import { proposeFills, proposeRows } from '../../src/fill/run-fill';
import { environmentOf, fillsOf, tablesOf } from './fill-tester';

const posts = [
  { name: '受理岗', department: '审批科', powerKind: '行政许可' },
  { name: '审查岗', department: '审批科', powerKind: '行政许可' },
  { name: '档案岗', department: '审批科' },
  { name: '质量岗', department: '工程科', powerKind: '工程建设' },
  { name: '支付岗', department: '工程科', powerKind: '工程建设' },
];
const powers = [
  { name: '申请受理', kind: '行政许可', department: '审批科' },
  { name: '涉水审批', kind: '行政许可', department: '审批科' },
  { name: '设计变更', kind: '工程建设', department: '工程科' },
  { name: '进度款拨付', kind: '工程建设', department: '工程科' },
];
const sheet = (...rows: [department: string, post: string][]) =>
  [
    '| 科室 | 岗位名称 | 权力事项 | 风险点描述 | 防控措施 |',
    ...rows.map(([department, post]) => `| ${department} | ${post} | | 不按规定办理 | 由两人复核 |`),
  ].join('\n');

describe('F04 power-from-post', () => {
  it('suggests the power that bears the name of the post, and the last one left', () => {
    const rows = sheet(['审批科', '受理岗'], ['审批科', '审查岗'], ['审批科', '档案岗'], ['', '审查']);
    expect(fillsOf(powerFromPost, rows, { roster: { posts, powers } })).toEqual({
      'C2?': '申请受理',
      'C3?': '涉水审批',
      'C5?': '涉水审批',
    });
  });

  it('lets choose where the roster leaves it open', () => {
    const { tables } = tablesOf(sheet(['工程科', '质量岗']));
    const [proposal] = proposeFills(tables, environmentOf({ roster: { posts, powers } }), [powerFromPost]);
    expect([proposal?.edit.after, ...(proposal?.alternatives ?? []).map(({ after }) => after)]).toEqual([
      '设计变更',
      '进度款拨付',
    ]);
  });

  it('says nothing without a list of powers, or for a post that the roster does not know', () => {
    expect(fillsOf(powerFromPost, sheet(['审批科', '受理岗']), { roster: { posts } })).toEqual({});
    expect(fillsOf(powerFromPost, sheet(['审批科', '咨询岗']), { roster: { posts, powers } })).toEqual({});
  });
});

describe('rows for posts and powers', () => {
  it('bring each power once: with its post where that is known, else in a row of its own', () => {
    const { tables } = tablesOf(sheet(['', '']), { ledger: 'risk-points' });
    const rows = proposeRows(tables, environmentOf({ roster: { posts, powers } }));
    expect(rows.map(({ values }) => [values.get('post') ?? '', values.get('power') ?? ''])).toEqual([
      ['受理岗', '申请受理'],
      ['审查岗', '涉水审批'],
      ['档案岗', ''],
      ['质量岗', ''],
      ['支付岗', ''],
      ['', '设计变更'],
      ['', '进度款拨付'],
    ]);
  });
});
