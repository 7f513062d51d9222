import { measureSchema, phraseSchema } from '../../../src/engine/config/library-schema';
import { measureText } from '../../../src/ledger/measure';

const MEASURE = {
  category: '采购招标',
  stage: '事中',
  owner: '采购管理岗',
  frequency: '每次评标前',
  action: '当众抽取评审专家',
  evidence: '抽取记录由监督人员签字',
};

describe("a unit's own measures and risks", () => {
  it('are read with their stage', () => {
    const measure = measureSchema.parse(MEASURE);
    expect(measure.stage).toBe('during');
    expect(measureText(measure)).toBe('采购管理岗每次评标前当众抽取评审专家，抽取记录由监督人员签字。');
    const phrase = { category: '采购招标', riskType: '业务流程风险', text: '未按规定抽取专家' };
    expect(phraseSchema.parse(phrase)).toEqual(phrase);
  });

  it.each([{ stage: '过程中' }, { owner: ' ' }, { unknown: 1 }])('are refused with %j', (fault) => {
    expect(measureSchema.safeParse({ ...MEASURE, ...fault }).success).toBe(false);
  });

  it('must name one of the five kinds of risk', () => {
    expect(phraseSchema.safeParse({ category: '采购', riskType: '廉洁风险', text: '规避招标' }).success).toBe(
      false,
    );
  });
});
