import { leaderByLevel } from '../../src/fill/leader-by-level';
import { fillsOf, person } from './fill-tester';

type RiskRow = [department: string, power: string, level: string, leader?: string, name?: string];

const risks = (...rows: RiskRow[]): string =>
  [
    '| 科室 | 权力事项 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 |',
    ...rows.map(
      ([department, power, level, leader = '', name = '何清源']) =>
        `| ${department} | ${power} | 不按规定办理 | ${level} | 两人以上复核并登记 | ${name} | ${leader} |`,
    ),
  ].join('\n');
const roster = {
  departments: [
    { name: '办公室', leader: '周若溪' },
    { name: '财务科', leader: '周若溪' },
    { name: '工程科', leader: '石远山' },
  ],
  people: [person('林启明', '办公室', '主任'), person('田一禾', '水保科', '科员')],
  portfolios: [
    { leader: '石远山', position: '党组书记、局长', duties: '主持全面工作', departments: [], head: true },
    {
      leader: '周若溪',
      position: '副局长',
      duties: '办公室、财务',
      departments: ['办公室', '财务科'],
      head: false,
    },
  ],
};

describe('F07 leader-by-level', () => {
  it('gives level 1 to the head, level 2 to the leader in charge, level 3 to the head of department', () => {
    const rows = risks(
      ['办公室', '公文流转', '一级'],
      ['办公室', '公文流转', '中'],
      ['办公室', '公文流转', 'Ⅲ级'],
    );
    expect(fillsOf(leaderByLevel, rows, { roster })).toEqual({ G2: '石远山', G3: '周若溪', G4: '林启明' });
  });

  it('gives areas closed to the head to the deputy in charge, and to nobody where that is the head', () => {
    const rows = risks(
      ['财务科', '经费报销', '一级'],
      ['工程科', '工程验收', '一级'],
      ['工程科', '工程验收', '二级'],
    );
    expect(fillsOf(leaderByLevel, rows, { roster })).toEqual({ G2: '周若溪' });
  });

  it('stays silent where only the department or the risk hints at a closed area', () => {
    const hinted = risks(['财务科', '公文流转', '一级'], ['办公室', '公文流转', '一级']).replace(
      /(办公室.*?)不按规定办理/,
      '$1拆分采购规避审批',
    );
    expect(fillsOf(leaderByLevel, hinted, { roster })).toEqual({});
  });

  it('stays silent where the roster or the row does not settle it', () => {
    const rows = risks(
      ['水保科', '公文流转', '三级'],
      ['水保科', '公文流转', '二级'],
      ['', '公文流转', '二级'],
      ['办公室', '公文流转', '较高'],
      ['办公室', '公文流转', ''],
      ['办公室', '公文流转', '一级', '林启明'],
    );
    expect(fillsOf(leaderByLevel, rows, { roster })).toEqual({});
  });

  it('never makes anybody the leader of themselves', () => {
    expect(fillsOf(leaderByLevel, risks(['办公室', '公文流转', '三级', '', '林启明']), { roster })).toEqual(
      {},
    );
  });

  it('is silent without a roster, and where the unit switched it off', () => {
    const rows = risks(['办公室', '公文流转', '一级']);
    expect(fillsOf(leaderByLevel, rows)).toEqual({});
    expect(fillsOf(leaderByLevel, rows, { roster, settings: { leaderByLevel: false } })).toEqual({});
  });
});
