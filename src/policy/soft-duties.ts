import { clausesOf, withoutQuoted } from './clauses';
import { countWords } from './count-words';

/** A clause that speaks of something recurring without a number: offered for confirmation, never judged. */
const SOFT =
  /不定期|定期|经常性?|常态化|滚动|动态调整|适时|日常(?=开展|检查|抽查|督查|提醒)|每(?:个)?(?:年|月|季度?|半年|周|日|天)|年度考核|节假日前|节日?前|节前|重要(?:时间)?节点|节点/;
/**
 * 推动…常态化制度化 and 持续深化…经常性教育 are results to be had, 融入日常、抓在经常 a way of putting it; 紧盯重要节点 says when
 * and nothing of what, 作为年度考核的内容 what something counts for.
 */
const NOMINAL = new RegExp(
  [
    '常态化(?:$|制度化|长效化|规范化|形势|机制|、)',
    '经常$|(?:抓在|做在)经常|把经常|常态$|作为常态',
    '节点$',
    '持续(?:深化|提升|拓展|推进|推动|加强)[^，。；]*?经常性',
    '作为[^，。；]*?年度考核',
    '^通过日常',
  ].join('|'),
  'g',
);

/** The recurring duties of a paragraph without a number, each clause once, in order. */
export function softDutiesIn(text: string, taken: readonly string[]): string[] {
  return [...new Set(clausesOf(text).map(({ text: clause }) => clause))]
    .filter((clause) => {
      const plain = withoutQuoted(clause).replaceAll(NOMINAL, '');
      return SOFT.test(plain) && countWords(plain).length === 0;
    })
    .filter((clause) => !taken.some((each) => each.includes(clause)));
}
