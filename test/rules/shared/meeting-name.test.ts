import { meetingNameIn } from '../../../src/rules/shared/meeting-name';

describe('the name of a meeting', () => {
  it('tells year, number and kind', () => {
    expect(meetingNameIn('2023年第3次党组（扩大）会议')).toEqual({
      year: 2023,
      number: 3,
      kind: '党组会',
      series: '党组',
    });
    expect(meetingNameIn('局办公会第十二次会议')).toMatchObject({ year: null, number: 12, kind: '办务会' });
  });

  it('takes the number of a meeting, not that of a term', () => {
    expect(meetingNameIn('第十五届党组第3次会议').number).toBe(3);
    expect(meetingNameIn('第十五届').number).toBe(15);
  });

  it('takes no year from the middle of a title and no kind where two are named', () => {
    expect(meetingNameIn('传达学习省市有关部门召开的总结和2022年部署会议')).toMatchObject({ year: null });
    expect(meetingNameIn('党组会暨局务会').kind).toBeNull();
  });
});
