/** A kind of power whose direct exercise is never a low risk, and the words that tell it in a power, step, post or duty. */
export interface StrongPower {
  readonly power: string;
  readonly words: readonly string[];
  /** Words specific enough to tell it in the text of a risk too. */
  readonly inRisk: readonly string[];
}

/** The kinds of power of the sources' criterion for levels 1 and 2. */
export const STRONG_POWERS: readonly StrongPower[] = [
  {
    power: '审批许可',
    words: [
      '行政审批',
      '行政许可',
      '许可审批',
      '许可决定',
      '项目审批',
      '资质审批',
      '审批决定',
      '核准发证',
      '许可证',
      '许可',
    ],
    inRisk: ['行政许可', '行政审批', '发放许可证'],
  },
  {
    power: '行政处罚',
    words: ['行政处罚', '处罚决定', '处罚裁量', '行政强制', '执法办案', '案件查办', '自由裁量'],
    inRisk: ['行政处罚', '处罚裁量', '自由裁量', '处罚决定', '罚款'],
  },
  {
    power: '收费征收',
    words: ['行政收费', '行政征收', '行政事业性收费', '规费征收', '收费减免', '征收'],
    inRisk: ['减免规费', '减免收费', '少征漏征', '搭车收费'],
  },
  {
    power: '人事任免',
    words: [
      '干部任免',
      '干部选拔',
      '选拔任用',
      '选人用人',
      '人事任免',
      '职务晋升',
      '公开招聘',
      '人员招录',
      '公务员招录',
    ],
    inRisk: ['选拔任用', '干部任免', '量身设岗', '突击提拔', '泄露考题'],
  },
  {
    power: '财务资金',
    words: [
      '资金拨付',
      '资金支付',
      '资金分配',
      '资金审批',
      '大额资金',
      '专项资金',
      '预算编制',
      '预算分配',
      '财务审批',
      '报销审批',
      '银行账户',
      '补贴发放',
      '出纳',
    ],
    inRisk: ['专项资金', '大额资金', '套取资金', '挪用资金', '挪用公款', '公款私存'],
  },
  {
    power: '采购招标',
    words: ['政府采购', '物资采购', '采购招标', '招标采购', '招投标', '招标', '评标', '供应商选择'],
    inRisk: ['规避招标', '串通投标', '围标', '泄露标底', '内定供应商'],
  },
  {
    power: '工程建设',
    words: [
      '工程建设',
      '工程发包',
      '工程变更',
      '工程验收',
      '工程款',
      '工程计量',
      '工程结算',
      '项目建设',
      '设计变更',
    ],
    inRisk: ['工程变更', '虚假签证', '违规分包', '违法转包', '工程款'],
  },
];
