import { counted, type FigureDefinition } from '../figure-definition';

/**
 * Figures of ledgers that have no definition yet: a template may already claim what they hold, and the claim is
 * printed as unsupported until the ledger is given.
 */
export const figuresOfFurtherLedgers: readonly FigureDefinition[] = [
  counted('meetings.special-study', '专题研究与会议部署台账的专题研究次数', '次'),
  counted('education.centre-group', '学习教育台账的中心组专题学习次数', '次'),
  counted('major-decisions.total', '“三重一大”决策台账的决策事项数', '项'),
  counted('holiday-reminders.total', '节点廉政提醒台账的提醒次数', '次'),
  counted('inspections.total', '监督检查台账的检查次数', '次'),
];
