import { words } from './words';

// Word lists by which rules judge Chinese prose. They are the domain handbook's, and evidence rather than verdicts.

/** Deadlines that name no day (rule C-07). */
export const EMPTY_DEADLINES: readonly string[] = words(`
  长期坚持 长期 持续推进 持续 常态化 经常 日常 适时 按上级要求 按要求 根据工作需要 全年
  尽快
`);

/** Deadlines that ask for action at once: a legitimate category, to be turned into a day. */
export const IMMEDIATE_DEADLINES: readonly string[] = words('立行立改 即知即改 立查立改 边查边改 立即整改');

/** Endings by which a text in a person's column is a department (rule C-12); longest first where one ends another. */
export const DEPARTMENT_SUFFIXES: readonly string[] = words(`
  领导小组 委员会 支部 党委 党组 中心 部门 科室 单位 机关 公司 政府 学校 街道 社区 科
  处 股 室 部 局 厅 办 站 所 队 院 委 组
`);

/** Posts written in the place of a person (rule C-13). */
export const GENERIC_TITLES: readonly string[] = words(`
  局长 副局长 分管领导 分管副局长 主要领导 主要负责人 主要负责同志 分管负责人 科室负责人
  部门负责人 单位负责人 经办人 办理人 承办人 负责人 责任人 具体承办人 第一责任人 直接责任人
  一把手 党组书记 支部书记 科长 主任
`);

/** People whom nobody can call to account (rule C-13). */
export const VAGUE_PEOPLE: readonly string[] = words(`
  相关人员 有关人员 相关责任人 有关责任人 相关负责人 有关负责人 相关同志 有关同志 相关领导
  有关领导 工作人员 具体工作人员 专人 其他人员
`);

/** Groups in the place of one responsible leader (rule C-16). */
export const COLLECTIVES: readonly string[] = words(`
  领导班子成员 班子成员 领导班子 班子集体 班子 集体 全体成员 全体人员 全体干部职工
  全体党员干部 全体干部 全体党员 全体职工 全体 党组成员 党组 干部职工
`);

/** Measures that say nothing when an item holds nothing else (rule C-18). */
export const EMPTY_MEASURES: readonly string[] = words(`
  加强学习 加强教育 加强教育提醒 加强培训教育 提高认识 提高思想觉悟 增强意识 严格要求
  严格执行有关规定 加强管理 加强监督 加强监管 严格把关 认真落实 高度重视 进一步加强
`);

/** Actions one of which makes a measure concrete (rule C-18). */
export const HARD_VERBS: readonly string[] = words(`
  审批 会签 集体研究 公示 公开 回避 轮岗 盘点 对账 审计 抽查 复核 双人 两人以上 留存
  归档 签字 录音录像 随机抽取 限额 验收 备案 报告 通报 定期
`);

/** Words that mark a sentence as a risk. */
export const RISK_MARKERS: readonly string[] = words(`
  未 不按 不经 擅自 违规 虚报 虚假 伪造 隐瞒 泄露 截留 挪用 套取 侵占 收受 索要
  吃拿卡要 优亲厚友 徇私 倾向 串通 量身定制 化整为零 拖延 刁难 人情 超标准 超范围 不如实
  不履行
`);

/** What stands in a cell instead of its content (rule C-02). */
export const PLACEHOLDERS: readonly string[] = words('待定 略 同上 见附件 无 暂无 / XX ××× ***');

/** How a risk begins: a measure that begins so may have changed places with one (rule C-19). */
export const RISK_OPENERS: readonly string[] = words(`
  未 不按 不经 不如实 不履行 擅自 违规 虚报 伪造 隐瞒 泄露 截留 挪用 套取 侵占 收受
  索要 串通 化整为零 拖延 刁难 超标准 超范围
`);

/** How a measure begins: a risk that begins so may have changed places with one (rule C-19). */
export const MEASURE_OPENERS: readonly string[] = words(
  '严格 加强 建立 健全 完善 规范 落实 定期 严肃问责 追究',
);
