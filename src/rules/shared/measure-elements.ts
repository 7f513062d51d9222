import { HARD_VERBS } from '../../text/phrases';
import { words } from '../../text/words';

/** What a measure that can be checked tells: by which rule, by whom, how often, and what it leaves behind. */
export type MeasureElement = 'basis' | 'post' | 'frequency' | 'evidence';

/** The elements in the order of the catalogue, with their Chinese names. */
export const ELEMENT_TITLES: Readonly<Record<MeasureElement, string>> = {
  basis: '制度依据',
  post: '责任岗位',
  frequency: '频次',
  evidence: '留痕凭证',
};

const BASIS =
  /《[^》]{2,}》|〔\s*20\d{2}\s*〕|(?:议事规则|工作规则|实施细则|管理办法|管理制度|管理规定|操作规程|[\p{Script=Han}]{2}(?:制度|办法|规程|细则|条例|规则))/u;
const POST =
  /[科处股室部站队所]长|主任|负责人|责任人|领导|人员|会计|出纳|专人|两人|双人|二人|2人|多人|岗位?|科室|部门|股室|处室|班子|党组|集体|会议|小组|干部|职工|财务|纪检|办公室|第三方|专家|[\p{Script=Han}]{2}[科股](?=[^学技目]|$)/u;
const FREQUENCY =
  /每|定期|逐[级笔项月人件次一]|按[年月季周日旬]|当[日天月场]|年度|季度|半年|月度|季末|月末|年末|年底|\d+(?:个)?(?:工作)?[日天月年]内|[一二两三四五六七八九十\d]+次|事前|事后|会前|岗前|限时|限期|及时|日常|随时|不定期|全程|全过程|凡|一律|不少于|以上/;
const EVIDENCE_WORDS: readonly string[] = [
  ...HARD_VERBS,
  ...words(`
    登记 台账 台帐 记录 纪要 底稿 档案 存档 凭证 清单 审批单 申请单 审核 审签 签批 签署 合同 协议 录像 监控 留痕 票据 发票 承诺书
    责任书 检查 监督检查 评估 验证 比对 核对 论证 评审 表决 票决 报批 审定 送审 核验 回访 测评 考核 公布 通告 系统 分离 分设 分管
    上报 报送 备查 核销 封存 交接 清点 告知 抽取 投票 集体决策 集体讨论 集体决定 会审 联审 联签 双签 问责 追究
  `),
];

/** The elements that a text of measures tells. */
export function elementsIn(text: string): Set<MeasureElement> {
  const found = new Set<MeasureElement>();
  if (BASIS.test(text)) found.add('basis');
  if (POST.test(text)) found.add('post');
  if (FREQUENCY.test(text)) found.add('frequency');
  if (EVIDENCE_WORDS.some((word) => text.includes(word))) found.add('evidence');
  return found;
}
