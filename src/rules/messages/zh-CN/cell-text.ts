import type { MessageCatalogue } from '../../../core/messages';

/** Messages of the rules on what the text of one cell says. */
export const cellTextMessages: MessageCatalogue = {
  'risk-type-allowed': {
    unknown:
      '第{row}行“{column}”填的是“{value}”，不在思想道德、岗位职责、业务流程、制度机制、外部环境五类之内，请改填。',
  },
  'responsible-is-person': {
    department: '第{row}行“{column}”填的是部门“{value}”，请填写具体人员；部门请填到责任科室列。',
    collective: '第{row}行“{column}”填的是“{value}”，不是具体人员，请填写责任人姓名。',
  },
  'responsible-is-named': {
    title: '第{row}行“{column}”只写了职务“{value}”，请写明姓名。',
    vague: '第{row}行“{column}”写的是“{value}”，没有明确到人，请写明姓名。',
  },
  'person-in-roster': {
    unknown: '第{row}行“{column}”有{count}人不在人员名册，请核对姓名或更新名册。',
    left: '第{row}行“{column}”有{count}人在名册中已调离或退休，请改填现任人员。',
    ambiguous: '第{row}行“{column}”有{count}人在名册中有不同科室的同名人员，请注明科室。',
  },
  'main-responsible': {
    equal: '第{row}行“{column}”列了{count}人，没有分清主次，请注明谁主责。',
  },
  'leader-not-collective': {
    collective: '第{row}行“{column}”写的是“{value}”，请填写一名具体领导。',
  },
  'text-too-short': {
    short: '第{row}行“{column}”只有{length}个字（一般不少于{minimum}个字），请写具体。',
  },
  'empty-talk': {
    empty:
      '第{row}行“{column}”只有“{phrases}”一类的空话，请写明谁来做、怎么做、多久一次、留什么凭证或依据哪项制度。',
  },
  'risk-measure-swapped': {
    swapped: '第{row}行“{column}”与“{other}”疑似填反，请核对后对调。',
    'risk-is-measure': '第{row}行“{column}”写的像是措施，没有写出可能的不当行为，请与“{other}”对照核对。',
    'measure-is-risk': '第{row}行“{column}”写的像是风险表现，没有写出防控做法，请与“{other}”对照核对。',
  },
  'risk-as-business-name': {
    business: '第{row}行“{column}”写的是业务名称“{value}”，请写明谁在什么环节可能有什么不当行为。',
    consequence: '第{row}行“{column}”只写了后果“{value}”，请写明由什么不当行为引起。',
  },
  'reference-instead-of-content': {
    reference: '第{row}行“{column}”以“{value}”代替内容，请把具体内容写到本格。',
  },
  'status-contradicts-text': {
    'open-but-done': '第{row}行“{column}”为“{status}”，而“{other}”写“{words}”，两栏矛盾，请按实际情况改正。',
    'done-but-open':
      '第{row}行“{column}”为“{status}”，而“{other}”写有“{words}”，两栏矛盾，请按实际情况改正。',
  },
  'status-allowed': {
    unknown:
      '第{row}行“{column}”填的是“{value}”，不是规定的状态，请从已完成、基本完成、进行中、未开始中选填。',
    phrase: '第{row}行“{column}”填的是“{value}”，请改填规定的状态（如“{word}”），其余内容写到进展栏。',
    spacing: '第{row}行“{column}”的“{value}”带有空格或全角字符，可自动规范。',
  },
};
