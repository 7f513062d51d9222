import type { RiskLevel } from '../../text/level';
import { words } from '../../text/words';

/** A kind of power, the words that tell it, and the level that holding it directly comes to. */
export interface PowerCategory {
  readonly name: string;
  readonly level: RiskLevel;
  readonly words: readonly string[];
}

const category = (name: string, level: RiskLevel, list: string): PowerCategory => ({
  name,
  level,
  words: words(list),
});

/**
 * The kinds of power of the domain handbook (§2.2). Levels by the criterion of power held (S5): level 1 for power over
 * people, money, works and markets, over permits, penalties and levies; level 2 for what prepares or checks such power;
 * level 3 for the rest.
 */
export const POWER_CATEGORIES: readonly PowerCategory[] = [
  category('集体决策', 1, '三重一大 重大决策 集体决策 集体研究 议题 议事 党组会 表决 决策'),
  category('选人用人', 1, '干部任免 选拔任用 选人用人 干部选拔 人事任免 提拔 考察对象 任前公示 干部考察'),
  category('招录考试', 1, '招录 招聘 招考 命题 试题 考题 面试 监考 阅卷 考试'),
  category('考核评优', 2, '考核 评优 评先 职称 评审 打分 等次'),
  category('预算报销', 1, '预算 报销 经费 费用 发票 会议费 培训费 差旅费'),
  category(
    '现金票据',
    1,
    '出纳 现金 支票 印鉴 票据 银行账户 银行对账 坐支 公款私存 小金库 白条 资金支付 库存现金',
  ),
  category('专项资金', 1, '专项资金 补贴 补助 救助 资金分配 惠民 惠农 低保 冒领'),
  category('采购招标', 1, '采购 招标 投标 评标 标底 供应商 中标 询价 比选'),
  category('工程建设', 1, '工程 施工 监理 设计变更 签证 计量 竣工 验收 隐蔽工程 转包 分包 工程款 项目建设'),
  category('合同管理', 2, '合同 协议 履约 合法性审核 签约'),
  category('资产管理', 2, '资产 出租 出借 报废 盘点 租金 评估 处置资产'),
  category('行政许可', 1, '行政许可 行政审批 许可 审批事项 受理 勘验 申请人 准入 资质 发证 涉水项目审批'),
  category('执法处罚', 1, '执法 处罚 案件 裁量 罚款 罚没 立案 巡查 当事人 违法行为'),
  category('收费征收', 1, '收费 征收 规费 水资源费 水费 减免 欠费 缴费'),
  category('接待用车出国', 3, '公务接待 接待 公车 公务用车 车辆 派车 油料 加油 驾驶 出国 陪餐'),
  category('印章保密', 3, '印章 用印 公章 涉密 保密 文件传阅 介绍信 公文 盖章'),
  category('监督信访', 2, '信访 举报 监督检查 审计 督查 检查组 巡察'),
  category('信息公开', 3, '信息公开 政务公开 公开目录 信息发布 依申请公开 脱敏'),
];
