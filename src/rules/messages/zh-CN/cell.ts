import type { MessageCatalogue } from '../../../core/messages';

export const cellMessages: MessageCatalogue = {
  'required-value': {
    empty: '第{row}行“{column}”未填，请补填。',
    unsigned: '第{row}行“{column}”尚未签字，报送前请签字。',
  },
  'placeholder-text': {
    placeholder: '第{row}行“{column}”填的是“{value}”，请写明实际内容。',
    ditto: '第{row}行“{column}”填的是“{value}”，请把内容写全，否则筛选、汇总时无法识别。',
  },
  'serial-sequence': {
    'not-integer': '第{row}行序号“{value}”不是整数，应为{expected}。',
    duplicate: '第{row}行序号{value}与第{other}行重复，请核对后连续编号。',
    gap: '第{row}行序号为{value}，按顺序应为{expected}，中间断号，请核对是否漏行。',
    'out-of-order': '第{row}行序号为{value}，按顺序应为{expected}，请核对排列。',
  },
  'date-parsable': {
    unreadable: '第{row}行“{column}”填的“{value}”认不出日期，请按“2023-03-14”的格式填写。',
    mixed: '“{column}”列混用几种日期写法（{samples}），请统一为“2023-03-14”的格式，涉及第{rows}行。',
  },
  'date-has-year': {
    'no-year': '第{row}行“{column}”填的“{value}”没有年份，请写明年月日。',
  },
  'date-plausible': {
    impossible: '第{row}行“{column}”填的“{value}”不存在，请核对改正。',
    'after-fill-date': '第{row}行“{column}”为{value}，晚于填报日期{limit}，请核对改正。',
    'in-future': '第{row}行“{column}”为{value}，晚于核对日{limit}，尚未发生的事项不应填写，请核对改正。',
    'before-period': '第{row}行“{column}”为{value}，早于本统计期（{limit}起），请核对是否属于上期。',
  },
  'deadline-is-date': {
    open: '第{row}行“{column}”为“{value}”，须有明确日期；确需长期坚持的，请写明阶段节点，并把状态改为“基本完成、长期推进”。',
    immediate: '第{row}行“{column}”为“{value}”，请写明立行立改的具体完成日期。',
    'no-year': '第{row}行“{column}”为“{value}”，请写明年月日（按文意为{day}）。',
  },
  'level-allowed': {
    'not-allowed':
      '第{row}行“{column}”填的“{value}”不在允许值内，请填一级、二级、三级，或本单位统一采用的写法。',
  },
  'level-notation-mixed': {
    mixed: '“{column}”列混用几种等级写法（{samples}），请统一为一种，涉及第{rows}行。',
  },
  'amount-unit': {
    'with-unit': '第{row}行“{column}”填的“{value}”带有文字，请在列名注明单位，单元格只填数字。',
    inexact: '第{row}行“{column}”填的“{value}”不是准确数字，请查实后填写。',
  },
  'personal-data': {
    'id-card': '第{row}行有身份证号，本台账不需要此类信息，请删除或脱敏后再报。',
    'bank-card': '第{row}行有银行卡号，本台账不需要此类信息，请删除或脱敏后再报。',
    phone: '第{row}行有手机号码，本台账不需要此类信息，请删除或脱敏后再报。',
  },
  'template-residue': {
    cell: '第{row}行“{column}”留有模板内容“{residue}”，请改为实际内容。',
    title: '标题留有模板内容“{residue}”，请改为实际名称。',
    head: '“{label}”留有模板内容“{residue}”，请改为实际内容。',
  },
  'secrecy-mark': {
    named: '名称“{name}”带有密级标志“{mark}”，本工具不予处理。请立即停止在本机操作，移到涉密专用设备上办理。',
    header:
      '工作表“{sheet}”的页眉有密级标志“{mark}”，本工具不予处理。请立即停止在本机操作，移到涉密专用设备上办理。',
    footer:
      '工作表“{sheet}”的页脚有密级标志“{mark}”，本工具不予处理。请立即停止在本机操作，移到涉密专用设备上办理。',
    property: '文件属性里有密级标志“{mark}”，本工具不予处理。请立即停止在本机操作，移到涉密专用设备上办理。',
    marked:
      '工作表“{sheet}”{cell}单元格有密级标志“{mark}”，本工具不予处理。请立即停止在本机操作，移到涉密专用设备上办理。',
  },
};
