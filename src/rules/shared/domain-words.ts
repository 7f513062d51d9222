import { appendTo } from '../../core/append-to';
import { words } from '../../text/words';

/** A field of work and the words that belong to it and to no other. */
export interface Domain {
  readonly name: string;
  readonly words: readonly string[];
  /** Fields that go together with it, so that a measure from one may well answer a risk of the other. */
  readonly akin: readonly string[];
}

/** Fields of work by their own words; words that several fields use (审批, 制度, 公示) are left out on purpose. */
export const DOMAINS: readonly Domain[] = [
  {
    name: '财务',
    akin: ['采购', '工程', '资产', '公务接待', '车辆'],
    words: words(
      '现金 坐支 白条 库存现金 银行账户 印鉴 支票 票据 报销 发票 对账 账实 出纳 会计 预算 专项资金 补贴资金 小金库 公款 记账 经费支出 财务报表 资金拨付',
    ),
  },
  {
    name: '人事',
    akin: [],
    words: words(
      '干部选拔 选拔任用 干部任免 考察对象 考察材料 民主推荐 任前公示 组织人事 招录 招聘 面试 试卷 考题 职称 晋升 档案造假 干部档案 任免 竞聘 破格提拔 年度考核等次',
    ),
  },
  {
    name: '采购',
    akin: ['财务', '工程', '资产'],
    words: words('采购 招标 投标 评标 标书 标底 供应商 中标 竞价 询价 比选 代理机构 围标 串标 量身定制'),
  },
  {
    name: '工程',
    akin: ['财务', '采购', '审批'],
    words: words(
      '工程 施工 监理 设计变更 签证 隐蔽工程 计量 工程款 竣工 验收 转包 分包 建设单位 图纸 概算 决算',
    ),
  },
  {
    name: '审批',
    akin: ['执法', '工程'],
    words: words(
      '行政许可 行政审批 许可证 申请人 受理窗口 审批事项 办件 申请材料 准入 资质 限时办结 一次性告知',
    ),
  },
  {
    name: '执法',
    akin: ['审批'],
    words: words(
      '行政处罚 处罚 执法 自由裁量 裁量基准 案件 立案 案卷 罚款 罚没 执法记录仪 当事人 取证 听证 违法行为 巡查',
    ),
  },
  {
    name: '车辆',
    akin: ['财务'],
    words: words('公务用车 公车 车辆 加油卡 油卡 驾驶员 派车 维修厂 行车 里程 封存'),
  },
  {
    name: '公务接待',
    akin: ['财务'],
    words: words('公务接待 接待 陪餐 接待函 接待标准 宴请 住宿费 餐费 同城接待'),
  },
  {
    name: '资产',
    akin: ['财务', '采购'],
    words: words('固定资产 国有资产 资产处置 资产出租 出租 出借 报废 资产评估 产权 租金 库存物资'),
  },
  {
    name: '印章文秘',
    akin: ['保密'],
    words: words('印章 用印 公章 收文 发文 文件传阅 会议纪要 签报'),
  },
  {
    name: '保密',
    akin: ['印章文秘'],
    words: words('涉密 保密 密级 涉密文件 涉密载体 泄密'),
  },
  {
    name: '信访',
    akin: ['执法'],
    words: words('信访 举报件 举报人 来信 来访 上访'),
  },
];

/** All their words by the character they begin with, so that a text is gone through once and not once for each word. */
const BY_FIRST = new Map<number, { word: string; domain: Domain }[]>();
for (const domain of DOMAINS) {
  for (const word of domain.words) appendTo(BY_FIRST, word.charCodeAt(0), { word, domain });
}

const NONE: readonly { word: string; domain: Domain }[] = [];

/** The one field whose words a text holds, with them; null where it holds none, or words of several fields. */
export function clearDomain(text: string): { domain: Domain; words: readonly string[] } | null {
  let only: Domain | null = null;
  for (let at = 0; at < text.length; at += 1) {
    for (const { word, domain } of BY_FIRST.get(text.charCodeAt(at)) ?? NONE) {
      if (domain === only || !text.startsWith(word, at)) continue;
      if (only) return null;
      only = domain;
    }
  }
  return only && { domain: only, words: domainWords(text, only) };
}

/** The words of a field that a text holds; a word inside a longer one of them counts once. */
export function domainWords(text: string, { words: own }: Domain): string[] {
  const found = own.filter((word) => text.includes(word));
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}
