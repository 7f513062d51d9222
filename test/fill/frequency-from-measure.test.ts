import { frequencyFromMeasure } from '../../src/fill/frequency-from-measure';
import { measureText } from '../../src/ledger/measure';
import { fillsOf } from './fill-tester';

const OWN = {
  category: '接待用车出国',
  stage: 'during',
  owner: '车队调度岗',
  frequency: '每次派车前',
  action: '核对派车单与行程',
  evidence: '派车单由调度签字归档',
} as const;
const sheet = (header: string, measure: string) =>
  `| 科室 | 风险点描述 | 防控措施 | ${header} |\n| 办公室 | 公车私用 | ${measure} | |`;

describe('F08 frequency-from-measure', () => {
  it('suggests how often the chosen measure is taken', () => {
    const settings = { measures: [OWN] };
    expect(fillsOf(frequencyFromMeasure, sheet('频次', measureText(OWN)), { settings })).toEqual({
      'D2?': '每次派车前',
    });
  });

  it.each([
    ['a column that asks for something else', '检查方式', measureText(OWN)],
    ['a measure that was rewritten', '频次', `${measureText(OWN)}并公示`],
    ['no measure', '频次', ''],
  ])('says nothing with %s', (_, header, measure) => {
    expect(fillsOf(frequencyFromMeasure, sheet(header, measure), { settings: { measures: [OWN] } })).toEqual(
      {},
    );
  });
});
