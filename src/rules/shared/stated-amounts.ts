import { parseAmount } from '../../text/amount';

/** The three amounts of a matter of money, in yuan, as far as a text states them. */
export interface StatedAmounts {
  readonly total: number | null;
  readonly settled: number | null;
  readonly open: number | null;
}

const VERBS = '整改|清退|退还|退回|退缴|收回|追回|追缴|上缴|缴回|归还|清理|清收|核销';
const LINK = '(?:的)?(?:问题|违规|相关)?(?:资金|金额|款项|款)?(?:共计|合计|共|为|是|计|了|[:：])?(?:人民币)?';
const SUM = '([\\d,.]+\\s*(?:亿|万)?元)';

const SETTLED = new RegExp(
  `(?<![未待应须需拟])(?:已|已经|现已|均已)(?:全部|部分)?(?:${VERBS})(?:到位|完成)?${LINK}${SUM}`,
  'g',
);
const OPEN = new RegExp(
  `(?:尚未|还未|仍未|暂未|未|待|尚有|剩余|尚欠|余)(?:${VERBS})?(?:到位|完成)?${LINK}${SUM}(?:(?:尚|仍|暂|还)?未(?:${VERBS}))?`,
  'g',
);
const TOTAL = new RegExp(
  `(?:(?:问题|涉及|违规|涉案|应(?:${VERBS})|需(?:${VERBS})|总)(?:的)?(?:问题|违规)?(?:资金|金额|款项|总额|金额合计)|(?:金额|资金)(?:合计|总额|共计|总计)|涉及|总额)(?:共计|合计|共|为|是|计|[:：])?(?:人民币)?${SUM}`,
  'g',
);

/** What a text says of a sum of money: the whole, what is settled and what is open. Null where it is silent or names several. */
export function statedAmounts(text: string): StatedAmounts {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, '');
  return { total: only(plain, TOTAL), settled: only(plain, SETTLED), open: only(plain, OPEN) };
}

function only(text: string, pattern: RegExp): number | null {
  const [first, ...others] = Array.from(text.matchAll(pattern), ([, sum = '']) => sum);
  const amount = first !== undefined && others.length === 0 ? parseAmount(first) : null;
  return amount && amount.notation !== 'approximate' ? amount.yuan : null;
}
