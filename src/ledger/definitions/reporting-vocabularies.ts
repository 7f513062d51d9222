/** What a unit reports upwards; spellings after the canonical word mean the same. */
export const REPORT_KINDS = [
  ['半年报告', '半年度报告', '半年总结', '半年工作报告', '半年履责报告', '上半年报告', '下半年报告'],
  ['信息', '工作信息', '政务信息', '简报', '信息稿件', '党风廉政信息', '信息简报'],
  ['调研报告', '调研文章', '年度调研报告', '调研材料'],
  ['书面履责报告', '履责报告', '主体责任报告', '书面报告', '年度履责报告'],
  ['意识形态报告', '意识形态工作报告', '意识形态专题报告'],
  ['方案', '整改方案', '工作方案', '实施方案', '专项方案'],
  ['整改报告', '整改情况报告', '整改进展报告', '整改落实报告'],
  ['年度报告', '年度总结', '年度工作报告', '工作总结'],
] as const;

/** Ways in which responsibility is appraised. */
export const APPRAISAL_FORMS = [
  ['日常抽查', '抽查', '平时考核'],
  ['重点检查', '专项检查', '集中检查'],
  ['述职述廉', '述责述廉', '述廉'],
  ['民主评议', '民主测评', '评议'],
  ['年度考核', '年终考核', '综合考核'],
] as const;

/** What happens to a rule of the unit. */
export const REGULATION_ACTIONS = [
  ['新建', '新制定', '制定', '新出台', '出台', '建立', '新增'],
  ['修订', '修改', '完善', '修改完善', '修订完善'],
  ['废止', '废除', '失效', '宣布失效'],
] as const;

/** The kinds of posts at which power is concentrated, as the policy documents list them. */
export const ROTATION_POSTS = [
  ['财政资金分配使用', '资金分配使用', '财政资金', '财务'],
  ['国有资产监管', '国资监管', '资产监管', '资产管理'],
  ['政府投资'],
  ['政府采购', '采购'],
  ['公共资源转让', '公共资源交易', '资源转让'],
  ['公共工程建设', '工程建设'],
] as const;

/** Campaigns and activities that are registered beside the other ledgers. */
export const ACTIVITY_KINDS = [
  ['专项整治', '专项治理', '专项行动', '专项工作'],
  ['清廉机关创建', '清廉机关建设', '清廉创建', '清廉建设'],
  ['廉洁文化', '廉政文化', '家风建设'],
  ['为群众办实事', '办实事', '我为群众办实事'],
  ['蹲点结对', '结对帮扶', '基层蹲点', '结对共建', '联系点'],
] as const;
