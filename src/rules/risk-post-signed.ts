import { inFile, type Location } from '../core/location';
import { headerLocation, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { whoLeft } from '../ledger/successors';
import { squeeze } from '../text/normalize';
import { defineRule } from './shared/define-rule';
import { personsIn } from './shared/people';
import { levelOf } from './shared/row-level';
import { signedDocuments } from './shared/signatures';
import { unitLedger } from './shared/unit-ledger';

/** A signer that stands for everybody, or for a department as a whole. */
const GROUP = /全体|全员|全部|所有|各科|各股|各处|各单位/;

/**
 * X-04. Any pledge (承诺书) counts, whatever its name; responsibility papers only where no pledge is kept. Silent where
 * a row says that everybody signed, for then nobody can be told apart. Those who left are C-14's matter.
 */
export const riskPostSigned = defineRule({
  meta: {
    id: 'risk-post-signed',
    code: 'X-04',
    scope: 'workbook',
    severity: 'error',
    filler: 'pledge-rows',
    ledgers: ['pledges'],
    options: {
      /** The lowest level whose responsible persons must sign: 2 means levels 1 and 2. */
      lowest: 2,
    },
    docs: {
      'zh-CN': {
        what: '风险点台账中一、二级风险的责任人，没有签订承诺书，或者“本人签名”为否（等级范围可配置）。',
        why: '签订廉政承诺是对风险岗位人员的防控措施，应当一人不漏，按差集列出缺谁。',
        how: '通知所列人员补签并登记；责任人已调整的，更新风险点台账。',
      },
      en: {
        what: 'Somebody responsible for a risk of level 1 or 2 has not signed a pledge, or is marked as not having signed (the levels are an option).',
        why: 'Pledges are a measure for the holders of risk posts, and nobody may be left out.',
        how: 'Have them sign and enter it, or bring the persons responsible in the risk ledger up to date.',
      },
      source: '种004',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const pledges = unitLedger(subject, 'pledges', 'signer');
      const risks = unitLedger(subject, 'risk-points', 'responsiblePerson').all;
      const { anchor } = pledges;
      if (!anchor || risks.length === 0 || pledges.all.some(namesGroup)) return;
      const responsible = responsibleAt(risks, options.lowest, environment);
      const signed = whoSigned(pledges.all, environment);
      const missing = [...responsible].filter(([name]) => !signed.has(name));
      if (missing.length === 0) return;
      report({
        messageId: 'not-signed',
        at: headerLocation(anchor, 'signer'),
        data: {
          expected: responsible.size,
          count: missing.length,
          names: missing.map(([name]) => name),
        },
        field: 'signer',
        ledger: anchor.ledger,
        related: missing.map(([, at]) => at),
      });
    },
  }),
});

function namesGroup({ rows }: Table): boolean {
  return rows.some((row) => GROUP.test(squeeze(textOf(row, 'signer'))));
}

/** The persons responsible for risks down to a level, in order, each with the first place that names him. */
function responsibleAt(
  tables: readonly Table[],
  lowest: number,
  environment: LedgerEnvironment,
): Map<string, Location> {
  const { roster } = environment;
  const found = new Map<string, Location>();
  for (const table of tables) {
    for (const row of table.rows) {
      const cell = row.cells.get('responsiblePerson');
      const level = levelOf(row, environment);
      if (!cell || level === null || level > lowest) continue;
      for (const { name } of personsIn(cell.text, roster)) {
        if (!found.has(name) && !(roster && whoLeft(name, roster)))
          found.set(name, inFile(cell.at, table.path));
      }
    }
  }
  return found;
}

function whoSigned(tables: readonly Table[], { roster }: LedgerEnvironment): Set<string> {
  const documents = signedDocuments(tables, roster);
  const pledges = documents.filter(({ pledge }) => pledge);
  const counted = pledges.length > 0 ? pledges : documents;
  return new Set(counted.flatMap(({ signed }) => [...signed]));
}
