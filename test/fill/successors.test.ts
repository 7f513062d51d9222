import { cellName } from '../../src/core/location';
import { ownPapersOf, replacePerson, successors } from '../../src/fill/successors';
import { answersOf, fillsOf, person, questionsOf, tablesOf } from './fill-tester';

const PROBLEMS = `
  | 问题编号 | 来源 | 反馈问题 | 整改措施 | 牵头领导 | 责任人 | 状态 |
  | 1 | 巡察 | 账目不清 | 每月对账一次 | 周若溪 | 罗守成 | 进行中 |
  | 2 | 巡察 | 用印不登记 | 用印逐次登记 | 周若溪 | 罗守成（主责）、林启明 | 进行中 |
  | 3 | 巡察 | 接待超标 | 接待先审批 | 周若溪 | 罗守成 | 已完成 |`;

describe('X-15 successors', () => {
  it('suggests the one who holds the position now, in open matters only', () => {
    const people = [person('罗守成', '财务科', '科长', '退休'), person('沈知夏', '财务科', '科长')];
    expect(fillsOf(successors, PROBLEMS, { roster: { people } })).toEqual({
      'F2?': '沈知夏',
      'F3?': '沈知夏（主责）、林启明',
    });
  });

  it('asks where the roster has no one successor', () => {
    const people = [person('罗守成', '财务科', '科员', '调离')];
    expect(questionsOf(successors, PROBLEMS, { roster: { people } })).toEqual([
      'F2 罗守成已调离，名册中没有唯一的接任人员，请指定',
      'F3 罗守成已调离，名册中没有唯一的接任人员，请指定',
    ]);
    const others = [person('沈知夏', '财务科', '会计'), person('林启明', '财务科', '出纳')];
    expect(answersOf(successors, PROBLEMS, { roster: { people: [...people, ...others] } })).toEqual([
      ['沈知夏·财务科·会计: F2=沈知夏', '林启明·财务科·出纳: F2=林启明', 'F2=…'],
      ['沈知夏·财务科·会计: F3=沈知夏（主责）、林启明', 'F3=…'],
    ]);
  });

  it('replaces a person wherever the user asks, whole names only', () => {
    const { tables } = tablesOf(PROBLEMS);
    const edits = replacePerson(tables, '周若溪', '邵长宁').map(({ edit }) =>
      cellName(edit.row, edit.column),
    );
    expect(edits).toEqual(['E2', 'E3']);
    expect(replacePerson(tables, '若溪', '邵长宁')).toEqual([]);
    expect(replacePerson(tables, '林启明', '罗守成')).toEqual([]);
  });

  it('leaves papers that are signed', () => {
    const { tables } = tablesOf(
      '| 文书名称 | 类别 | 签订人 | 签订日期 |\n| 廉政承诺书 | 承诺书 | 罗守成 | 2023-01-05 |',
    );
    expect(replacePerson(tables, '罗守成', '沈知夏')).toEqual([]);
    expect(ownPapersOf(tables, '罗守成')).toHaveLength(1);
  });
});
