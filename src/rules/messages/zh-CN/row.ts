import type { MessageCatalogue } from '../../../core/messages';

/** Messages of the rules that weigh the columns of one row against each other: risks, levels, leaders. */
export const rowMessages: MessageCatalogue = {
  'risk-has-measure': {
    'no-measure': '第{row}行有“{risk}”而没有“{measures}”，请补写防控措施。',
    'no-risk': '第{row}行有“{measures}”而没有“{risk}”，请补写风险点。',
    neither: '第{row}行“{risk}”和“{measures}”都是空的，请补写，或删去本行。',
  },
  'one-risk-one-level': {
    levels: '第{row}行“{column}”填了几个等级（{levels}），请按等级拆成几行，一行一个风险点、一个等级。',
    risks:
      '第{row}行“{column}”里的风险点标着不同等级（{levels}），请按等级拆成几行，一行一个风险点、一个等级。',
  },
  'risks-match-measures': {
    counts: '第{row}行“{other}”{risks}条、“{column}”{measures}条，条数不等，编号也不对应，请逐条对应编写。',
  },
  'level-one-head-leader': {
    'not-head':
      '第{row}行等级为“{level}”，按分级管理“{column}”应为单位主要领导，现填的不是，请更正或重新核定等级。',
  },
  'level-two-three-leader': {
    'level-two':
      '第{row}行等级为“{level}”，“{column}”应为分管“{department}”的领导，与名册中的分工不一致，请核对。',
    'level-three':
      '第{row}行等级为“{level}”，“{column}”应为“{department}”负责人或其分管领导，与名册不一致，请核对。',
  },
  'strong-power-low-level': {
    low: '第{row}行涉及“{word}”，属直接行使{power}权力，而“{column}”为“{level}”，请重新评估或说明理由。',
  },
  'level-matches-matrix': {
    differs:
      '第{row}行“{column}”为“{level}”；可能性{likelihood}×后果{consequence}＝{product}，按本单位矩阵为“{computed}”，请说明或调整。',
  },
  'supervisor-differs': {
    same: '第{row}行“{column}”与“{other}”是同一人，不能自己监督自己，请另定监督人。',
  },
  'head-not-in-charge': {
    head: '第{row}行属{area}事项，“{column}”填的是主要领导；主要领导不直接分管此类事项，请改为分管副职。',
  },
};
