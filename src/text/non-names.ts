import { words } from './words';

/** Beginnings of words of office prose whose first character is also a surname: 党支部, 项目部, 常态化 are nobody's name. */
const STEMS = new Set(
  words(`
  安保 安监 安置 包保 包村 包干 边检 部分 部级 部门 部内 部署 常委 常务 车队 车管 车间
  车辆 储备 党办 党风 党建 党纪 党课 党群 党史 党外 党委 党务 党校 党性 党员 党章
  党政 党支 党组 单位 单独 东部 段长 法规 法制 方案 方式 方面 房产 房管 房屋 封存 符合
  付款 高标 高风 高质 关工 关于 管护 管理 管片 管委 广电 国库 国土 国资 何人 洪水 后勤
  计财 计划 计量 计生 计算 纪法 纪工 纪检 纪律 纪委 纪要 纪实 季度 简报 简化 解决 解除
  解释 金额 景区 敬老 劳动 劳务 连续 廉政 林草 林长 路段 路长 路政 马上 农办 农技 农经
  农牧 平均 强制 区域 曲线 全部 全程 全处 全队 全股 全过 全局 全科 全民 全面 全年 全体
  全县 全员 全院 全站 任何 任免 任前 任务 任职 融媒 商务 商贸 尚未 师生 水保 司法 司机
  司务 田间 危险 危房 文秘 文件 文旅 文物 文广 文科 习惯 项目 向上 信访 信息 修订 修改
  须经 宣传 严格 严控 严禁 严肃 严重 易地 阴阳 应报 应付 应急 应到 应收 应整 应当 游客
  于年 原件 原则 原始 原因 支部 支出 支队 支付 支委 支书 仲裁 查处 查阅 查看 蒙混 程序
  余额 余款 项下 东区 安装 国企 国税 谈话 谈心 计入 班组 班子 班长 班主 路灯 邮政 连队
  米面 应知 金税 阳光 牛羊 马匹 牧场 戒毒 宫外 古建 古镇 房建 沙石 沙场 水利 寿险 慈善
  植保 库管 库房 储运 广告 全市 全镇 全乡 全区 全系 全覆 应由 应在 查找 查摆 查验 查询
  查实 查清 任性 任岗 何时 车补 房租 房款 钱物 常抓 易发 毛病
`),
);

/** Such words that also begin real names (高中华, 文明远): a third character decides. */
const AMBIGUOUS_STEMS = new Set(
  words(`
  高中 高新 高度 高级 文明 文化 文本 文书 文体 文教 成果 成立 成效 章程 雷同 金融 平安
  安全 安排 时间 时限 国家 国有 康复 富民 宁缺 景观 石材 龙头 盛世 荣誉 华侨 广大
  广泛 强化 方向 万元 万人 常规 常态 史志 师德 融合 温馨 关键 毛利 农业 林业 牧业 农村
  林场 成员 方便 左右 平常 平时 平衡 常年 季末 季初 国庆 支持 金库 冷库 桥梁 温室 广场
  商业 路线 施工 舒适 任期 石油 石化 满意 花名 平台 展示
`),
);
const OFFICE_TAIL = /[科险量准性会校书场区课法物馆店金史奖村镇]$/u;

/** Characters that no name holds, and characters that close words of office prose. */
const NEVER_INSIDE = /[的了及或是各每该这们等职务员责岗]|同志|领导|干部|人员|负责|全体|有关|相关|班子/u;
const NEVER_LAST = new Set('处股室部局厅办站所队院委组者化款费额率表单件项类级');
const TITLE_LAST =
  /(?:[局科处部室所院校站队组厅市县区镇乡村会班行段路河林股股厂总]长|主任|书记|干事|经理|会计|出纳|秘书|委员|科员|专员|主席|校长|院长|站长|法人|董事|监事|教师|老师|医生|司机)$/u;

const TITLE_ENDS = new Set('长任记事理计纳书委员席人师生机');

/** Whether the characters are a word of office prose although a surname opens them: a department, a title, a quantity. */
export function isOfficeWord(word: string): boolean {
  const stem = word.slice(0, 2);
  if (STEMS.has(stem)) return true;
  if (AMBIGUOUS_STEMS.has(stem) && (word.length !== 3 || OFFICE_TAIL.test(word))) return true;
  const last = word.charAt(word.length - 1);
  return NEVER_LAST.has(last) || (TITLE_ENDS.has(last) && TITLE_LAST.test(word)) || NEVER_INSIDE.test(word);
}
