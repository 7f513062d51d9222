import { field } from '../../src/ledger/definition';
import { HeaderMatcher } from '../../src/ledger/header-match';

const FIELDS = [
  field('measures', '防控措施', 'Measures', 'measure', 'identifying', ['防范措施', '防控要点及防控措施']),
  field('riskNo', '风险编号', 'Risk no.', 'number-id', 'desirable', ['岗位风险编号']),
  field('responsiblePerson', '责任人', 'Person', 'people', 'required', ['直接责任人']),
];
const matcher = new HeaderMatcher(FIELDS);
const score = (parts: string[], name: string): number =>
  matcher.scores(parts)[FIELDS.findIndex((one) => one.name === name)] ?? 0;

describe('HeaderMatcher', () => {
  it('trusts titles most, then aliases, then both without 及 and brackets', () => {
    expect(score(['防控措施'], 'measures')).toBe(1);
    expect(score(['防 控\n措 施（必填）'], 'measures')).toBe(1);
    expect(score(['防范措施'], 'measures')).toBeCloseTo(0.95, 2);
    expect(score(['防控要点、防控措施'], 'measures')).toBe(0.9);
  });

  it('trusts a name at the end of a header more than one at its beginning', () => {
    expect(score(['整改责任人'], 'responsiblePerson')).toBeGreaterThan(
      score(['责任人电话'], 'responsiblePerson'),
    );
    expect(score(['具体风险防控措施'], 'measures')).toBeGreaterThan(0.7);
  });

  it('reads headers of several rows', () => {
    expect(score(['责任落实', '责任人'], 'responsiblePerson')).toBeCloseTo(0.95, 5);
    expect(score(['责任人', '姓名'], 'responsiblePerson')).toBeCloseTo(0.9, 5);
    expect(score(['防控', '措施'], 'measures')).toBe(1);
  });

  it('binds numbers by their whole title only', () => {
    expect(score(['编号'], 'riskNo')).toBe(0);
    expect(score(['岗位风险编号'], 'riskNo')).toBeCloseTo(0.95, 2);
  });
});
