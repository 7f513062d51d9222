import { unitOfColumn } from '../ledger/amount-column';
import { parseAmount } from '../text/amount';
import type { Filler } from './filler';
import { openValues } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F09: amounts written as text become numbers, in the unit that the column is in. */
export const amountNormalised: Filler = {
  id: 'amount-normalised',
  code: 'F09',
  safety: 'safe',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '统一金额写法。',
      how: '把“3,000”“３０００”写成数字；“2万元”“3000元”在列名或表头注明单位（元、万元）时按该单位换算，没有注明的不动；“约”“余”等概数不动。',
    },
    en: {
      what: 'Writes amounts in one way.',
      how: 'Grouped and full-width digits become numbers; 2万元 is converted where the column tells its unit. Approximate sums stay.',
    },
  },
  propose(table) {
    return openValues(table, ({ kind }) => kind === 'amount').flatMap((value) => {
      const { text: before, cell, field } = value.cell;
      if (typeof cell.value !== 'string') return [];
      const amount = parseAmount(before);
      if (!amount || amount.notation === 'approximate') return [];
      const unit =
        amount.notation === 'text-unit' || /[元圆]/.test(before) ? unitOfColumn(table, field.name) : 1;
      if (unit === null) return [];
      const after = Number((amount.yuan / unit).toPrecision(12));
      return [proposalFor(this, value, after, { messageId: 'number', data: { before, after } })];
    });
  },
};
