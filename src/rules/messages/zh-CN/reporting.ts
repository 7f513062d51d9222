import type { MessageCatalogue } from '../../../core/messages';

/** Messages of the rules on reports, appraisals, integrity files, rotation and rules, and on wording everywhere. */
export const reportingMessages: MessageCatalogue = {
  'percentages-uniform': {
    mixed: '“{column}”列百分数与小数混用（{counts}），请统一写成百分数，保留两位小数。',
    digits: '“{column}”列的百分数保留位数不一（{counts}位），请统一保留两位小数。',
  },
  'id-card-valid': {
    'as-number': '第{row}行身份证号存成了数字，末几位已丢失，请把该列改为文本格式后对照证件重新录入。',
    length: '第{row}行身份证号为{length}位，应为18位，请对照证件改正。',
    birthday: '第{row}行身份证号中的出生日期不存在，请对照证件改正。',
    'check-digit': '第{row}行身份证号校验位不符，可能录错了一位，请对照证件改正。',
  },
  'phone-format': {
    format: '第{row}行“{column}”不是有效的电话号码，手机号应为1开头的11位数字，请核对改正。',
  },
  'title-misquoted': {
    misquoted:
      '第{row}行“{column}”引用的《{cited}》与规范名称《{title}》只差几个字（相似度{score}），请核对改正。',
  },
  'title-superseded': {
    superseded: '第{row}行“{column}”引用的《{cited}》已废止或被替代，请改引《{successor}》并核对条款。',
    repealed: '第{row}行“{column}”引用的《{cited}》已废止，请核对后改引现行文件。',
  },
  wording: {
    'wrong-word': '第{row}行“{column}”有错别字或异体词：{words}，请改正。',
    invisible: '第{row}行“{column}”含有{count}个看不见的字符，会影响比对和查找，请重新录入该单元格。',
    'half-width': '“{column}”列有{count}个单元格在中文里用了半角标点，请统一改为全角。',
  },
  'name-spelling': {
    spaced: '第{row}行“{column}”的姓名中有空格，核对时已按去掉空格处理，请只填姓名。',
    titled: '第{row}行“{column}”的姓名带有职务或称谓，核对时只按姓名比对，请把职务写到职务栏。',
  },
  'reported-late': {
    late: '第{row}行报送日期{sent}晚于截止日{due}，逾期{days}天，请核对；确属逾期的请注明“逾期报送”及原因。',
  },
  'rotation-due': {
    due: '第{row}行截至{asOf}任现岗已满{years}年，达到轮岗上限{limit}年，请列入轮岗计划或写明未轮岗原因。',
  },
  'selection-steps': {
    missing:
      '第{row}行“{column}”为空，而“{other}”已填{otherValue}，请补填该步骤的日期；未履行的请补办并说明。',
    reversed: '第{row}行“{column}”（{value}）早于前一步骤“{other}”（{otherValue}），请对照原始材料核对。',
  },
  'regulation-number': {
    missing: '第{row}行{action}的制度没有写“{column}”，请补填。',
  },
  'reports-complete': {
    'half-year': '{unit}缺第{slots}个半年的半年报告，请补报并登记。',
    information: '{unit}在{slots}月未报送信息（每月至少1篇），请补报或补登。',
    research: '{unit}本年度没有报送调研报告（每年1篇），请补报或补登。',
    'none-sent': '第{row}行单位本期零报送，请核实；已报送的请补登。',
  },
  'plan-reported-in-time': {
    late: '第{row}行{sent}报送，距{feedback}反馈已超过{months}个月（应于{due}前报送，迟{days}天），请核对或说明原因。',
  },
  'veto-grade': {
    graded: '第{row}行“{veto}”为被否决，而“{column}”为“{grade}”，请改正等次或核对否决依据。',
  },
  'scores-add-up': {
    'out-of-bounds': '第{row}行“{column}”为{score}分，超出0至{full}分的范围，请改正。',
    deduction: '第{row}行标准分{full}分、扣{deducted}分，“{column}”却为{score}分，请核对改正。',
    'no-reason': '第{row}行标准分{full}分、得分{score}分，扣了分而“{column}”为空，请写明扣分原因。',
    total: '第{row}行“{column}”为{declared}，按明细合计应为{sum}，请重新计算。',
  },
  'rules-registered': {
    'not-registered': '第{row}行“{column}”写到的制度未在制度建设台账中登记：{titles}，请补登文号和日期。',
    fewer:
      '第{row}行“{column}”写了{count}项制度，制度建设台账中对应该问题的只有{registered}项，请补登或更正。',
    total: '整改台账共写完善制度{claimed}项，制度建设台账只有{registered}项，请补登或更正。',
  },
  'promotion-has-talk': {
    'no-talk': '第{row}行人员职务变动，谈话台账中没有其任前谈话记录，请补登；未谈话的请补谈。',
    'other-day': '第{row}行“{column}”与谈话台账中的任前谈话日期（{days}）不一致，请对照谈话记录改正。',
    'too-early': '第{row}行人员的任前谈话（{days}）早于考察日期，请核对。',
  },
  'deduction-contradicts-ledger': {
    'has-rows': '第{row}行“{column}”写无记录，而{title}中有{rows}行，请核对扣分依据和台账形成时间。',
  },
  'sensitive-ledger-apart': {
    together: '工作表“{sheet}”属敏感台账，与{others}同在一个工作簿，请拆成单独文件、按知悉范围单独报送。',
  },
};
