import { counted, type FigureDefinition, measured, share } from '../figure-definition';

/** Signed unless the register says it was not; a missing day is for rule R-45 to tell. */
const SIGNED = { field: 'signed', is: '否', not: true } as const;
const PLEDGE = { field: 'kind', is: '承诺书' } as const;
const OWN = { field: 'kind', is: '自律承诺书' } as const;

export const pledgeFigures: readonly FigureDefinition[] = [
  counted('pledges.pledge', '签订承诺书份数', '份', [PLEDGE, SIGNED]),
  counted('pledges.own-pledge', '签订自律承诺书份数', '份', [OWN, SIGNED]),
  counted('pledges.papers', '签订责任书份数', '份', [{ field: 'kind', is: '责任书' }, SIGNED]),
  measured('pledges.signer-names', '签订承诺书的人员', { kind: 'list', field: 'signer' }, [PLEDGE, SIGNED]),
  measured('pledges.own-signer-names', '签订自律承诺书的人员', { kind: 'list', field: 'signer' }, [
    OWN,
    SIGNED,
  ]),
  measured('pledges.unsigned-names', '名册在岗人员中未签订承诺书的', {
    kind: 'difference',
    of: 'roster.people-names',
    from: 'pledges.signer-names',
  }),
  measured(
    'pledges.signers',
    '名册在岗人员中签订承诺书的人数',
    { kind: 'overlap', of: 'roster.people-names', from: 'pledges.signer-names' },
    [],
    { unit: '人' },
  ),
  share('pledges.signed-share', '承诺书签订率', 'pledges.signers', 'roster.people'),
  measured('pledges.risk-people-unsigned', '一级风险点责任人中未签订自律承诺书的', {
    kind: 'difference',
    of: 'risk-points.level-1-people',
    from: 'pledges.own-signer-names',
  }),
];
