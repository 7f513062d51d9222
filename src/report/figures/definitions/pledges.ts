import { counted, type FigureDefinition, measured } from '../figure-definition';

/** Signed unless the register says it was not; a missing day is for rule R-45 to tell. */
const SIGNED = { field: 'signed', is: '否', not: true } as const;
const PLEDGE = { field: 'kind', is: '承诺书' } as const;

export const pledgeFigures: readonly FigureDefinition[] = [
  counted('pledges.pledge', '签订承诺书份数', '份', [PLEDGE, SIGNED]),
  counted('pledges.own-pledge', '签订自律承诺书份数', '份', [{ field: 'kind', is: '自律承诺书' }, SIGNED]),
  counted('pledges.papers', '签订责任书份数', '份', [{ field: 'kind', is: '责任书' }, SIGNED]),
  measured('pledges.signer-names', '签订承诺书的人员', { kind: 'list', field: 'signer' }, [PLEDGE, SIGNED]),
  {
    ...measured(
      'roster.people',
      '名册在岗人数',
      { kind: 'distinct', field: 'name' },
      [{ inService: true }],
      '人',
    ),
    part: 'people',
  },
  {
    ...measured('roster.people-names', '名册在岗人员', { kind: 'list', field: 'name' }, [
      { inService: true },
    ]),
    part: 'people',
  },
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
    '人',
  ),
  measured(
    'pledges.signed-share',
    '承诺书签订率',
    { kind: 'share', of: 'pledges.signers', in: 'roster.people' },
    [],
    '%',
  ),
  {
    ...counted('roster.head', '名册中的主要负责人', '名', [{ headOfUnit: true }]),
    part: 'portfolios',
  },
  {
    ...counted('roster.head-in-charge', '主要负责人直接分管人事、财务、工程建设、公共资源交易的项数', '项', [
      { headOfUnit: true },
      { closedArea: true },
    ]),
    part: 'portfolios',
  },
];
