import { words } from './words';

/** Beginnings of words of office prose whose first character is also a surname: 党支部, 项目部, 常态化 are nobody's name. */
const STEMS = words(`
  安保 安全 安监 安置 包保 包村 包干 边检 部分 部级 部门 部内 部署 常规 常态 常委 常务
  车队 车管 车间 车辆 成果 成立 成效 成员 储备 从业 党办 党风 党建 党纪 党课 党群 党史
  党外 党委 党务 党校 党小 党性 党员 党章 党政 党支 党组 单位 单独 东部 段长 法规 法制
  方案 方便 方式 方面 方向 房产 房管 房屋 封存 符合 付款 富民 高标 高度 高风 高级 高新
  高质 高中 公安 公车 公共 公开 公示 公司 公务 公文 公章 关工 关键 关于 管护 管理 管片
  管委 广大 广电 广泛 国家 国库 国土 国有 国资 何人 洪水 后勤 花名 计财 计划 计量 计生
  计算 纪法 纪工 纪检 纪律 纪委 纪要 纪实 季度 简报 简化 解决 解除 解释 金额 金融 景观
  景区 敬老 居委 居民 康复 劳动 劳务 利益 连续 廉政 林草 林场 林业 林长 路段 路长 路政
  马上 满意 毛利 明察 明确 明细 明年 牧业 宁缺 农办 农村 农技 农经 农牧 农业 平安 平时
  平台 平均 强化 强制 区域 曲线 全部 全程 全处 全队 全股 全过 全局 全科 全民 全面 全年
  全体 全县 全员 全院 全站 任何 任免 任期 任前 任务 任职 融合 融媒 商务 商业 商贸 尚未
  师德 师生 施工 石油 时限 时间 史志 双方 双人 水保 司法 司机 司务 通报 通过 通讯 通知
  田间 万元 危险 危房 温馨 文本 文秘 文化 文件 文教 文旅 文明 文书 文体 文物 文广 文科
  习惯 项目 相关 相互 相应 向上 信访 信息 修订 修改 须经 宣传 严格 严控 严禁 严肃 严重
  养老 易地 阴阳 印章 印发 应报 应付 应急 应到 应收 应整 应当 游客 于年 原件 原则 原始
  原因 越权 展示 章程 支部 支出 支队 支付 支委 支书 终身 仲裁 左右 查处 查阅 查看 衡量
  步骤 充分 居住 别人 印鉴 利用 蒙混 程序 余额 余款 项下 江河 空缺 空白 东区 平常 安排
  安装 广场 国企 国税 谈话 谈心 计入 班组 班子 班长 班主 路线 路灯 邮政 连队 米面 应知
  石材 金库 金税 阳光 冷库 温室 牛羊 马匹 舒适 牧场 戒毒 宫外 荣誉 华侨 桥梁 万人 雷同
  盛世 龙头 古建 古镇 石化 房建 沙石 沙场 水利 寿险 慈善 植保 库管 库房 储运 广告 双拥
  平衡
`);

/** Characters that no name holds, and characters that close words of office prose. */
const NEVER_INSIDE = /[的了及或是各每该这们等职务员责岗]|同志|领导|干部|人员|负责|全体|有关|相关|班子/u;
const NEVER_LAST = /[处股室部局厅办站所队院委组者化款费额率表单件项类级]$/u;
const TITLE_LAST =
  /(?:[局科处部室所院校站队组厅市县区镇乡村会班行段路河林股股厂总]长|主任|书记|干事|经理|会计|出纳|秘书|委员|科员|专员|主席|校长|院长|站长|法人|董事|监事|教师|老师|医生|司机)$/u;

const STEM_SET: ReadonlySet<string> = new Set(STEMS);

/** Whether the characters are a word of office prose although a surname opens them: a department, a title, a quantity. */
export function isOfficeWord(word: string): boolean {
  return (
    STEM_SET.has(word.slice(0, 2)) ||
    NEVER_INSIDE.test(word) ||
    NEVER_LAST.test(word) ||
    TITLE_LAST.test(word)
  );
}
