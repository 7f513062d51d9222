import { frequenciesIn } from '../../src/policy/frequencies';

/** `period min–max unit @due`, one for each demand. */
function read(text: string, report = false): string[] {
  return frequenciesIn(text, report).found.map(
    ({ period, min, max, unit, due }) =>
      `${period} ${min}–${max ?? ''} ${unit}${due.length > 0 ? ` @${due.join(' ')}` : ''}`,
  );
}

describe('frequenciesIn', () => {
  it.each([
    ['局党组每年专题研究廉政工作不少于两次。', ['year 2– 次']],
    ['党总支每季度至少召开2次碰头会。', ['quarter 2– 次']],
    ['每月开展作风检查1-2次。', ['month 1–2 次']],
    ['每月开展作风检查一至两次。', ['month 1–2 次']],
    ['每月开展作风检查1～2次。', ['month 1–2 次']],
    ['每季度开展两三次暗访。', ['quarter 2–3 次']],
    ['各单位每半年报告1次。', ['half-year 1–1 次']],
    ['组织警示教育，全年不少于4次。', ['year 4– 次']],
    ['组织警示教育，原则上每季度不少于一次。', ['quarter 1– 次']],
    ['每年6月底前报送上半年工作情况。', ['year 1–1 次 @06-30']],
    ['每年6月底前、12月底前各报送一次工作报告。', ['half-year 1–1 次 @06-30 12-31']],
    ['每年6月30日前和12月20日前各报告1次。', ['half-year 1–1 次 @06-30 12-20']],
    ['每年3月、6月、9月、12月底前各报送1次进展。', ['quarter 1–1 次 @03-31 06-30 09-30 12-31']],
    ['每季度末月25日前报送工作信息。', ['quarter 1–1 次 @03-25 06-25 09-25 12-25']],
    ['每季度首月10日前报送上季度小结1份。', ['quarter 1–1 份 @01-10 04-10 07-10 10-10']],
    [
      '每月5日前报送上月台账。',
      ['month 1–1 次 @01-05 02-05 03-05 04-05 05-05 06-05 07-05 08-05 09-05 10-05 11-05 12-05'],
    ],
    [
      '每月底前公示一次。',
      ['month 1–1 次 @01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31'],
    ],
    ['每季度结束后10日内报送季度报告。', ['quarter 1–1 次 @04-10 07-10 10-10 01-10']],
    ['党支部一年两次开展廉政家访。', ['year 2–2 次']],
    ['每两个月组织一次集中学习。', ['two-months 1–1 次']],
    ['隔月召开一次例会。', ['two-months 1–1 次']],
    ['每周至少报送1条动态。', ['week 1– 条']],
    ['每个季度组织党课1堂以上。', ['quarter 1– 堂']],
    ['全年会议不得超过6次。', ['year 0–6 次']],
    ['每年发文控制在20件以内。', ['year 0–20 件']],
    ['党员干部每年集中学习不少于32学时。', ['year 32– 学时']],
    ['上半年、下半年各召开一次分析会。', ['half-year 1–1 次']],
    ['开展谈心谈话不少于2次/年。', ['year 2– 次']],
    ['每月检查1次、每季度通报1次。', ['month 1–1 次', 'quarter 1–1 次']],
    ['每半年至少召开一次会议，全年不少于三次。', ['half-year 1– 次', 'year 3– 次']],
    ['年内每月至少开展一次抽查。', ['month 1– 次']],
    ['2026年组织专题学习不少于6次。', ['year 6– 次']],
    ['每年至少听取汇报2次，组织检查不少于3次。', ['year 2– 次', 'year 3– 次']],
    ['每三个月开展１次排查。', ['quarter 1–1 次']],
    ['每年上廉政党课十二次。', ['year 12–12 次']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '今年以来召开会议4次。',
    '全年共组织检查12次。',
    '截至目前，专题学习6次。',
    '多次召开会议研究工作，其中2次专题部署。',
    '2026年印发文件3份。',
    '坚持每年两会期间值班值守。',
    '每月迟到3次以上的，予以通报。',
    '每少报1次扣0.5分。',
    '每季度召开第2次会议之前做好准备。',
    '承担7个方面的具体责任。',
    '推进“一次办好”改革，每年提升效率。',
    '每年落实《关于每季度召开两次会议的规定》。',
    '去年每季度召开1次会议。',
    '每年3月12日是植树节。',
  ])('leaves %s alone', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes only plain demands from a report', () => {
    expect(read('每月开展检查1次。', true)).toEqual([]);
    expect(read('下一步要做到每月检查不少于1次。', true)).toEqual(['month 1– 次']);
  });

  it('tells what it cannot judge', () => {
    expect(frequenciesIn('每两年轮训一次。', false)).toMatchObject({
      found: [],
      doubts: [{ kind: 'unsupported-period', words: ['每两年'] }],
    });
    expect(frequenciesIn('每月每季度开展一次检查。', false).doubts).toMatchObject([
      { kind: 'two-periods', words: ['每月', '每季度'] },
    ]);
  });

  it('shows the clause, with the one before where it alone says nothing', () => {
    expect(frequenciesIn('组织警示教育，全年不少于4次，并做好记录。', false).found[0]?.clause).toBe(
      '组织警示教育，全年不少于4次',
    );
  });
});
