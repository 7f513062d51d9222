import { nameNormalised } from '../../src/fill/name-normalised';
import { fillsOf, person } from './fill-tester';

const sheet = (name: string): string =>
  `| 科室 | 风险点描述 | 防控措施 | 责任人 |\n| 办公室 | 不按规定用印 | 用印先审批登记 | ${name} |`;
const roster = { people: [person('王伟', '办公室', '科员')] };

describe('F09 name-normalised', () => {
  it('takes spaces out of a name that the roster has', () => {
    expect(fillsOf(nameNormalised, sheet('王　伟'), { roster })).toEqual({ D2: '王伟' });
  });

  it('leaves lists, strangers, and everything without a roster', () => {
    expect(fillsOf(nameNormalised, sheet('王 伟、李 强'), { roster })).toEqual({});
    expect(fillsOf(nameNormalised, sheet('李 强'), { roster })).toEqual({});
    expect(fillsOf(nameNormalised, sheet('王 伟'))).toEqual({});
  });
});
