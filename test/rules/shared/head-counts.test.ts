import { listedPeople, peopleIn } from '../../../src/rules/shared/head-counts';

describe('people told by a cell', () => {
  it('reads numbers and names, and nothing as nobody', () => {
    expect(['', '—', '无', '0人', '2', '2人', '两人', '2（公差）', '周若溪、邵长宁'].map(peopleIn)).toEqual([
      0, 0, 0, 0, 2, 2, 2, 2, 2,
    ]);
  });

  it('does not guess', () => {
    expect(['下村人员', '若干', '周若溪等', '办公室、周若溪'].map(peopleIn)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('people on a list', () => {
  it('counts names, with and without observers, but not those on leave', () => {
    expect(listedPeople('林启明、周若溪、邵长宁')).toEqual([3, 3]);
    expect(listedPeople('林启明、周若溪（列席）、邵长宁（因公出差）')).toEqual([2, 1]);
    expect(listedPeople('部长江 欧阳静')).toEqual([2, 2]);
  });

  it('leaves lists alone that do not name everybody', () => {
    expect(
      ['', '林启明', '局班子成员、各科室负责人', '林启明、周若溪等8人', '林启明、办公室'].map(listedPeople),
    ).toEqual([null, null, null, null, null]);
  });
});
