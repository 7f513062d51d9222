import type { MessageCatalogue } from '../../../core/messages';

/** Rules that ask whether a workbook is kept in order, and whether its measures and amounts hold. */
export const upkeepMessages: MessageCatalogue = {
  'hidden-or-blank-rows': {
    filtered: '工作表“{sheet}”处于筛选状态，有{count}行未显示（第{names}行），请清除筛选后核对。',
    'hidden-rows': '工作表“{sheet}”有{count}行被隐藏（第{names}行）且有内容，请取消隐藏后核对。',
    'hidden-columns': '工作表“{sheet}”有{count}列被隐藏（{names}列）且有内容，请取消隐藏后核对。',
    'blank-rows': '工作表“{sheet}”数据中间有{count}个空白行（第{names}行），请删除。',
  },
  'one-ledger-per-workbook': {
    kinds: '本工作簿混装了{count}类台账（{names}），请按台账分别存为文件。',
    periods: '本工作簿混装了几期“{name}”（{names}），请按期次分别存为文件。',
  },
  'unit-in-roster': {
    short: '第{row}行单位填的是“{value}”，请按单位名册填写全称“{full}”。',
    'unknown-like': '第{row}行单位“{value}”不在单位名册中，最相近的是“{full}”，请核对。',
    unknown: '第{row}行单位“{value}”不在单位名册中，请核对，或补登单位名册。',
  },
  'sign-off-complete': {
    missing: '签署栏不全，缺：{hands}，请补上并签字。',
    unsigned: '签署栏“{hands}”尚未签字，请逐级签署。',
  },
  'title-agrees-with-data': {
    'title-period': '标题写的是{stated}，填报栏写的是{base}，请核对后改为一致。',
    'head-period': '填报栏写的是{stated}，标题写的是{base}，请核对后改为一致。',
    'sheet-period': '工作表名写的是{stated}，表内写的是{base}，请核对后改为一致。',
    'file-period': '文件名写的是{stated}，表内写的是{base}，请核对后改为一致。',
    'report-date': '填报日期在{stated}，表内写的是{base}，请核对。',
    'data-period': '标题写的是{base}，表内日期却没有一个在该年度（最近的在{stated}），请核对标题或日期。',
    'title-unit': '标题写的是“{stated}”，填报单位是“{base}”，请核对后改为一致。',
    'sheet-unit': '工作表名写的是“{stated}”，表内单位是“{base}”，请核对后改为一致。',
    'file-unit': '文件名写的是“{stated}”，表内单位是“{base}”，请核对后改为一致。',
  },
  'template-version': {
    differs: '模板版本为“{version}”，下发版本为“{expected}”，请改用下发的模板填报。',
    missing: '表上没有注明模板版本，下发版本为“{expected}”，请核对是否用了旧模板。',
  },
  'hidden-sheets': {
    hidden: '工作表“{sheet}”被隐藏且有内容，外报前请取消隐藏核对，不需要的删去。',
    'very-hidden':
      '工作表“{sheet}”被深度隐藏（右键菜单中看不到）且有内容，外报前请取消隐藏核对，不需要的删去。',
  },
  'level-not-inverted': {
    note: '第{row}行说明把一级解释为“{words}”，与通行口径（一级最高）相反，请确认本单位等级口径。',
    row: '第{row}行“{column}”为“{level}”，备注却写“{words}”，请确认等级是否填反。',
  },
  'items-not-repeated': {
    repeated: '第{row}行“{column}”有{count}条内容重复（“{item}”），请删去重复的条目。',
  },
  'numbering-unbroken': {
    broken: '第{row}行“{column}”内编号“{before}”之后是“{mark}”，编号断裂，请补上遗漏条目或重新编号。',
    unanswered: '第{row}行“{other}”的{marks}在“{column}”中没有同编号的措施，请补写。',
  },
  'foreign-unit-name': {
    cell: '第{row}行“{column}”出现本单位名册以外的单位“{names}”，请核对并改为本单位内容。',
    head: '标题或填报单位出现本单位名册以外的单位“{names}”，请核对并改为本单位名称。',
  },
  'measure-fits-risk': {
    stray:
      '第{row}行风险点属{riskField}领域（{riskWords}），“{column}”写的是{measureField}领域的措施（{measureWords}），疑似粘贴有误，请核对。',
  },
  'level-one-conditions': {
    condition:
      '第{row}行写明“{words}”（{conditions}），“{column}”为“{level}”，按规定应为一级，请重新评定或说明理由。',
  },
  'measure-is-checkable': {
    vague: '第{row}行“{column}”缺{missing}{count}个要素，请补写，使措施可以检查。',
  },
  'three-lines-of-defence': {
    missing: '第{row}行为一级风险，“{column}”没有覆盖{missing}，请补写相应措施。',
  },
  'two-leaders-differ': {
    same: '第{row}行“{head}”与“{charge}”填的是同一人，请按班子分工分别填写。',
  },
  'progress-has-number': {
    'no-number': '第{row}行标为已完成，“{column}”没有可核的数字，请写明制度几项、金额、人次、件数等。',
  },
  'amounts-add-up': {
    sum: '第{row}行已整改{settled}加未整改{open}等于{sum}，与问题金额{total}不符，请核对。',
  },
  'responsibility-spread': {
    concentrated:
      '“{column}”{total}行中有{count}行（{percent}%）是同一人（见第{first}行），请按岗位和分工核对。',
  },
  'deadlines-spread': {
    concentrated: '“{column}”{total}行中有{count}行（{percent}%）是{day}，请按任务难易分期确定。',
  },
  'risk-types-covered': {
    list: '“{column}”列没有{types}，请对照五类补充排查。',
    register: '登记表没有填写{types}，请对照五类补充排查。',
  },
  'members-lists-differ': {
    alike:
      '第{row}行起的责任清单与工作表“{otherSheet}”第{other}行起的相似度为{score}，请写明各自分管领域的责任。',
  },
  'units-contiguous': {
    scattered: '“{column}”列同一名称的行没有排在一起（第{rows}行），请按“{column}”重新排序。',
  },
  'enough-measures': {
    few: '风险点{risks}个，“{column}”{measures}条，平均{average}条，请逐个风险点补写措施。',
  },
  'risks-per-post': {
    few: '风险点{risks}个，涉及岗位{posts}个，平均每岗{ratio}个，请核对是否有岗位没有排查。',
    many: '风险点{risks}个，涉及岗位{posts}个，平均每岗{ratio}个，请归并同类风险点。',
  },
};
