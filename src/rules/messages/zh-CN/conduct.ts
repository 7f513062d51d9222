import type { MessageCatalogue } from '../../../core/messages';

/** Rules on talks, the first form, inspections, holiday reminders and pledges. Talks are told by row, never by name or content. */
export const conductMessages: MessageCatalogue = {
  'talk-type-allowed': {
    unknown: '第{row}行“{column}”填的是“{value}”，不在值表内，请从值表中选填。',
    'measure-as-talk':
      '第{row}行“{column}”填的是“{value}”：“谈话提醒”是第一种形态的组织措施，日常谈话请写“提醒谈话”；确属组织措施的，请记入第一种形态台账。',
    'talk-as-measure':
      '第{row}行“{column}”填的是“{value}”：“提醒谈话”是党内日常谈话，组织措施请写“谈话提醒”；确属日常谈话的，请记入谈话台账。',
  },
  'routine-talk-in-first-form': {
    routine: '第{row}行“{column}”为“{type}”，属日常谈话，不能计入第一种形态，请移到谈话台账。',
  },
  'talker-above-interviewee': {
    same: '第{row}行谈话人与谈话对象为同一人，请核对。',
    'not-superior': '第{row}行谈话人不是谈话对象的上级，谈话关系不成立，请核对谈话人。',
    'not-in-charge': '第{row}行谈话人不分管谈话对象所在科室，请核对谈话人；分工已调整的，请更新名册。',
  },
  'talk-record-complete': {
    missing: '第{row}行谈话记录缺“{columns}”，请对照谈话登记表补填。',
  },
  'first-form-complete': {
    missing: '第{row}行缺“{column}”，第一种形态须填明类型、情形、组织措施、决定机关和时间，请补填。',
  },
  'talk-content-copied': {
    copied:
      '第{row}行谈话内容与第{first}行相似度为{percent}%，请对照谈话记录逐人填写；属集体谈话的，请注明“集体”。',
  },
  'problem-has-rectification-no': {
    missing: '第{row}行检查发现了问题，但没有转整改编号，请登记整改台账并填写编号。',
  },
  'no-problems-for-long': {
    none: '{from}至{to}连续{count}个月检查均未发现问题，请复核检查方式和范围，并备好检查记录。',
  },
  'two-inspectors': {
    'too-few': '第{row}行检查人员只有{count}人，检查应由{minimum}人以上进行，请补全或说明。',
  },
  'reminder-before-holiday': {
    late: '第{row}行“{column}”为{sent}，不早于{node}（{day}），提醒应在节前进行，请核对。',
  },
  'reminder-reaches-all': {
    fewer: '第{row}行“{column}”为{covered}人，应覆盖{expected}人，少{missing}人，请核对或补发。',
    'fewer-than-roster':
      '第{row}行“{column}”为{covered}人，按名册应覆盖{expected}人，少{missing}人，请核对或补发。',
  },
  'pledge-signed-in-time': {
    'no-date': '第{row}行缺“{column}”，请对照原件补填。',
    late: '第{row}行签订日期为{signed}，晚于要求的{limit}，请核对；确属逾期的请说明原因。',
    'by-proxy': '第{row}行“{column}”注明由他人代签，承诺书、责任书须由本人签订，请重新签订。',
  },
  'pledge-fits-post': {
    same: '第{row}行起有{count}人的“{column}”一字不差（第{rows}行），请结合岗位职责和廉政风险补充；属统一文本的请注明“统一模板”。',
  },
  'inspection-complete': {
    missing: '第{row}行缺“{column}”，检查记录须写明对象、时间、地点、方式，请补填。',
  },
  'inspection-every-month': {
    none: '{year}年{months}未见监督检查记录（应每月不少于{minimum}次），请补登或说明。',
    many: '{year}年{months}监督检查超过{maximum}次，请核对是否重复登记，并注意为基层减负。',
  },
  'holidays-covered': {
    missing: '{year}年缺{count}个节点的廉政提醒：{nodes}，请补登或说明。',
  },
  'yearly-talk': {
    missing: '{year}年应与{expected}名班子成员各进行一次廉政谈话，有{count}名未见记录，请查漏补登或说明。',
  },
  'yearly-duty-inspection': {
    missing: '{year}年应对{expected}名班子成员落实“一岗双责”情况各检查一次，缺{count}名：{names}。',
  },
  'problem-in-rectification': {
    'no-row': '第{row}行检查发现的问题在整改台账中没有对应行，请补登。',
    'number-unknown': '第{row}行转整改编号{numbers}在整改台账中查不到，请补登或改正编号。',
    'number-repeated': '第{row}行转整改编号{numbers}在整改台账中有多行，一个问题只登记一行，请核对。',
  },
  'dealt-with-in-talks': {
    talks: '第{row}行“{column}”写明谈话{told}人，谈话台账中反馈以来只有{found}人次，请核对或补登。',
    measures:
      '第{row}行“{column}”写明采取组织措施{told}人，第一种形态台账、谈话台账中反馈以来只有{found}人次，请核对或补登。',
    persons:
      '第{row}行“{column}”为{told}人，谈话台账、第一种形态台账中反馈以来只有{found}人次，请核对或补登。',
  },
  'level-one-inspected': {
    none: '第{row}行“{body}”有一级风险点，{period}未见对其的监督检查记录，请补登或说明。',
  },
  'holiday-inspected': {
    none: '第{row}行已有{nodes}廉政提醒，监督检查台账中未见该节点前后的检查，请补登或说明。',
  },
  'ceremony-has-talk': {
    none: '第{row}行档案中有婚丧报备材料，谈话台账中未见对应的提醒谈话，请补登或说明。',
  },
  'inspection-vocabulary': {
    method:
      '第{row}行“{column}”填的是“{value}”，不在允许值内，请填定期检查、随机抽查、专项督查、明察暗访等。',
    body: '第{row}行“{column}”填的是“{value}”，不在允许值内，请填党组、基层党组织、机关纪委或党员。',
    content: '第{row}行“{column}”填的是“{value}”，不在规定的检查内容之列，请按规定的事项填写。',
  },
};
