import { headerLocation } from '../core/table';
import { squeezeName } from '../ledger/roster-lookups';
import { defineRule } from './shared/define-rule';
import { type SignedDocument, signedDocuments } from './shared/signatures';

/**
 * H-17. Meant for all are the pledges (承诺书) that are not for some posts only, as far as they reached half of the
 * staff, and the one that reached most; where there is no such pledge, the paper most widely signed. It looks at all
 * pledge tables of the workbook together, because units keep a sheet for each department.
 */
export const everyoneSigned = defineRule({
  meta: {
    id: 'everyone-signed',
    code: 'H-17',
    scope: 'workbook',
    severity: 'error',
    filler: 'pledge-rows',
    ledgers: ['pledges'],
    options: {
      /** Share (0…1) of the staff from which a paper counts as meant for all. */
      share: 0.5,
    },
    docs: {
      'zh-CN': {
        what: '应由全体人员签订的承诺书，有在岗人员没有签订，或者“本人签名”为否。',
        why: '要求全体签订的，签订率低于100%要扣分；缺谁必须列清楚。',
        how: '通知未签人员补签并登记；不在岗的，在人员名册中更新在岗状态。',
      },
      en: {
        what: 'A pledge meant for everybody was not signed by all people in service, or somebody is marked as not having signed.',
        why: 'Where everybody is to sign, less than 100 % costs points; those missing must be named.',
        how: 'Have them sign and enter it, or bring their state in the roster up to date.',
      },
      source: '种004；S85；S91',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: ({ tables }) => {
      const { roster } = environment;
      const pledges = tables.filter(({ ledger }) => ledger === 'pledges');
      const staff = (roster?.people ?? [])
        .filter(({ inService }) => inService)
        .map(({ name }) => squeezeName(name));
      if (!roster || staff.length === 0) return;
      for (const document of meantForAll(signedDocuments(pledges, roster), staff, options.share)) {
        const names = staff.filter((name) => !document.signed.has(name));
        if (names.length === 0) continue;
        report({
          messageId: 'missing',
          at: headerLocation(document.table, 'signer'),
          data: {
            document: document.name,
            expected: staff.length,
            signed: staff.length - names.length,
            count: names.length,
            names,
          },
          field: 'signer',
          ...(document.unsigned.length > 0 && { related: document.unsigned.map(({ at }) => at) }),
        });
      }
    },
  }),
});

function meantForAll(
  documents: readonly SignedDocument[],
  staff: readonly string[],
  share: number,
): SignedDocument[] {
  const reach = ({ listed }: SignedDocument): number =>
    staff.filter((name) => listed.has(name)).length / staff.length;
  const byReach = documents.filter((each) => reach(each) > 0).sort((a, b) => reach(b) - reach(a));
  const pledges = byReach.filter(({ forAll }) => forAll);
  if (pledges.length > 0) return pledges.filter((each, index) => index === 0 || reach(each) >= share);
  return byReach.slice(0, 1).filter((each) => reach(each) >= share);
}
