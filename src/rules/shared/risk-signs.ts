import { splitItems } from '../../text/items';
import { squeeze } from '../../text/normalize';
import { MEASURE_OPENERS, RISK_MARKERS, RISK_OPENERS } from '../../text/phrases';
import { words } from '../../text/words';
import { anyOpening, anyWord } from './any-word';

/** Improper acts: one of them makes a text a risk, whatever else it says. */
const ACTS: readonly string[] = [
  ...RISK_MARKERS,
  ...words(`
    违反 违纪 违法 违背 违章 弄虚作假 造假 虚列 虚开 虚增 不作为 乱作为 慢作为 滥用 利用职务 利用职权 以权谋私 谋私 谋取
    贪污 受贿 行贿 贿赂 收礼 宴请 好处 回扣 泄密 跑风漏气 篡改 涂改 冒领 骗取 侵吞 私分 私存 私用 小金库 账外 坐支
    白条 插手 干预 打招呼 说情 暗箱 内定 指定 规避 拆分 围标 陪标 转包 挂靠 勾结 纵容 包庇 袒护 压案 选择性 一言堂
    临时动议 流于形式 走过场 推诿 敷衍 优先照顾 特殊照顾 关系户 利益输送 利益关联 特定关系人 寻租 牟利 代签 顶替
    漏报 瞒报 迟报 多支 错支 先表态 随意 人为
  `),
];

/** States that a risk describes; a name of a business or a measure has none of them. */
const WEAKNESS =
  /不(?!断|定期|少于|低于|得|准|许|动产|相容|超过)|[失缺漏乱私贪弱淡懈偷骗瞒伪假错慢拖泄]|薄弱|放松|忽视|侥幸|攀比|享乐|特权|官僚|形式主义|干扰|诱惑|照顾|迁就|过度|过大|过宽|集中于|障碍|利用|接受|个人利益|好处|突击|变通|垄断|变相|无(?:依据|记录|合同|预算|计划|据|序|人)|浪费|套|吃|打折扣|脱节|脱岗|冷硬横推|饮酒|肢解|任人唯亲|名义|代替|顶替|量身|特定|暗示|回避问题|而异|改分|违/;

/** What a measure forbids or guards against is not what it describes. */
const FORBIDDEN =
  /(?:不得|不准|不许|严禁|禁止|防止|避免|杜绝|防范|坚决纠正|严肃查处|查处|纠正|对|对于|凡)[^，,。；;]*/g;

/** Words of a measure wherever they stand, and words that are one unless 未 or 不 takes them back. */
const ALWAYS_MEASURE = /不得|不予|不准|不许|禁|一律|必须|一经|严肃|应当|规定期限|专项检查/;
const MEASURE_SIGN =
  /(?<![未没无不][^，,。；;的]{0,8})(?:严格|从严|加强|强化|建立|健全|完善|定期|每[年季月周半次]|实行|推行|问责|追究|追责|追回|取消|退回|约谈|通报|整改|抽查|公示|签字|复核|会签)/;

const CONSEQUENCE = /^(?:可能|容易|从而|进而)?(?:会)?(?:造成|导致|引发|引起|产生|影响)/;

/** Whether the text names an improper act. */
export const namesAct: (text: string) => boolean = anyWord(ACTS);

/** Whether the text describes anything improper or amiss: an act or a weakness. */
export function describesRisk(text: string): boolean {
  return namesAct(text) || WEAKNESS.test(text);
}

/** Whether the text opens as a measure and describes no risk beyond what it forbids. */
export function looksLikeMeasure(text: string): boolean {
  if (!opensMeasure(firstItem(text))) return false;
  const plain = squeeze(text).replaceAll(FORBIDDEN, '');
  return !describesRisk(plain);
}

/** Whether the text opens with an improper act and has no word of a measure. */
export function looksLikeRisk(text: string): boolean {
  return opensRisk(firstItem(text)) && !hasMeasureWord(text);
}

/** Whether the text names an improper act and has no word of a measure, however it opens. */
export function tellsOnlyActs(text: string): boolean {
  return namesAct(text) && !hasMeasureWord(text);
}

/** Whether the text tells only what may come of it: 造成…损失, without the act. */
export function isConsequenceOnly(text: string): boolean {
  return CONSEQUENCE.test(text) && !namesAct(text);
}

function hasMeasureWord(text: string): boolean {
  const plain = squeeze(text);
  return ALWAYS_MEASURE.test(plain) || MEASURE_SIGN.test(plain);
}

const opensMeasure = anyOpening(MEASURE_OPENERS);
const opensRisk = anyOpening(RISK_OPENERS);

function firstItem(text: string): string {
  return squeeze(splitItems(text)[0]?.text ?? '');
}
