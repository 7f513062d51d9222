import { squeezeName } from '../../ledger/roster-lookups';

/** An area of work and the words that name it. */
export interface PortfolioArea {
  readonly area: string;
  readonly words: readonly string[];
}

/** Clauses that say who does not, or that the head answers for the whole, which is not direct charge. */
const NOT_IN_CHARGE = /不再?(?:直接)?(?:分管|主管|负责|具体管|插手|参与)|除.*外|负总责|总负责|末位表态/;
/** Campaigns that are called 工程 without building anything. */
const CAMPAIGNS = /(?:民心|民生|阳光|示范|惠民|清廉|系统|希望|铸魂|头雁)工程/g;

/** The areas that somebody is in charge of by the words of his portfolio. */
export function areasInCharge(duties: string, areas: readonly PortfolioArea[]): string[] {
  const text = squeezeName(
    duties
      .replaceAll(CAMPAIGNS, '')
      .split(/[，,；;。\n]/)
      .filter((clause) => !NOT_IN_CHARGE.test(clause))
      .join('，'),
  );
  return areas.filter(({ words }) => words.some((word) => text.includes(word))).map(({ area }) => area);
}
