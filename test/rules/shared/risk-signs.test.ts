import {
  describesRisk,
  isConsequenceOnly,
  looksLikeMeasure,
  looksLikeRisk,
  namesAct,
  tellsOnlyActs,
} from '../../../src/rules/shared/risk-signs';

describe('describesRisk', () => {
  it.each([
    '大额资金使用未经集体讨论',
    '执行制度打折扣',
    '选人用人任人唯亲',
    '把关不严',
    '公车私用',
    '以述职代替述廉',
  ])('%s: yes', (text) => expect(describesRisk(text)).toBe(true));
  it.each(['公车管理', '干部选拔任用', '不动产登记', '不定期检查'])('%s: no', (text) =>
    expect(describesRisk(text)).toBe(false),
  );
});

describe('looksLikeMeasure', () => {
  it.each(['严格执行制度，不得擅自处置资产', '1.加强票据管理；2.定期对账', '完善流程，防止利益冲突'])(
    '%s: yes',
    (text) => expect(looksLikeMeasure(text)).toBe(true),
  );
  it.each(['建立虚假台账套取补助', '定期检查走过场', '落实部署打折扣', '每季度抽查', ''])('%j: no', (text) =>
    expect(looksLikeMeasure(text)).toBe(false),
  );
});

describe('looksLikeRisk', () => {
  it.each(['未严格执行合同约定', '擅自开户', '不按规定公示'])('%s: yes', (text) =>
    expect(looksLikeRisk(text)).toBe(true),
  );
  it.each(['未经集体研究不得动用资金', '未按规定报备的不予报销', '隐瞒不报的由纪检组约谈', '由专人登记', ''])(
    '%j: no',
    (text) => expect(looksLikeRisk(text)).toBe(false),
  );
});

describe('acts and consequences', () => {
  it('tells an act from a consequence', () => {
    expect(namesAct('在评审中收受好处')).toBe(true);
    expect(tellsOnlyActs('结算时未按约定付款')).toBe(true);
    expect(tellsOnlyActs('擅自付款的追究责任')).toBe(false);
    expect(isConsequenceOnly('造成的不良后果及法律纠纷')).toBe(true);
    expect(isConsequenceOnly('造成他人违规领取补贴')).toBe(false);
    expect(isConsequenceOnly('把关不严，造成损失')).toBe(false);
  });
});
