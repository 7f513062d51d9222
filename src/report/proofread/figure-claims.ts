/** A way in which documents state a figure of the ledgers. */
export interface FigureClaim {
  /** Its first group is the number. */
  readonly pattern: RegExp;
  readonly figure: string;
}

/** A way in which documents say something of all. */
export interface WholeClaim {
  readonly pattern: RegExp;
  readonly figure: string;
  /** What the figure must be for the claim to hold. */
  readonly value: number;
}

/** Words that say that a number is only part of a figure. */
export const PARTIAL = /其中|去年|上年|同期|新增|增加|减少|[^各]科室?(?:的)?风险点|股室的?风险点/u;

/** Numbers that the ledgers can tell (G-01). */
export const FIGURE_CLAIMS: readonly FigureClaim[] = [
  {
    figure: 'risk-points.total',
    pattern: /(?:排查|梳理|查找|确定|识别|共有)(?:出|了)?(?:廉政)?风险点(\d+)[个处]/gu,
  },
  {
    figure: 'risk-points.total',
    pattern: /(?:排查|梳理|查找|确定|识别)(?:出|了)?(\d+)[个处](?:廉政)?风险点/gu,
  },
  { figure: 'risk-points.level-1', pattern: /一级(?:廉政)?(?:风险点?)?(\d+)[个处]/gu },
  { figure: 'risk-points.level-2', pattern: /二级(?:廉政)?(?:风险点?)?(\d+)[个处]/gu },
  { figure: 'risk-points.level-3', pattern: /三级(?:廉政)?(?:风险点?)?(\d+)[个处]/gu },
  { figure: 'risk-points.measures', pattern: /(?:制定|完善)(?:了)?防控措施(\d+)条/gu },
  { figure: 'pledges.own-pledge', pattern: /自律承诺书(?:共)?(\d+)份/gu },
  { figure: 'pledges.own-pledge', pattern: /签订(\d+)份[^，。；]{0,4}自律承诺书/gu },
  { figure: 'pledges.pledge', pattern: /签订(?:了)?(?:《)?(?:党风廉政建设)?承诺书(?:》)?(?:共)?(\d+)份/gu },
  {
    figure: 'responsibility-list.group',
    pattern: /(?:领导班子|党组|党委)(?!其他|成员|书记)[^。；书记]{0,24}?承担(\d+)个方面/gu,
  },
  { figure: 'responsibility-list.secretary', pattern: /书记[^。；]{0,60}?承担(\d+)个方面/gu },
  { figure: 'meetings.special-study', pattern: /(\d+)次专题研究|专题研究[^，。；]{0,16}?(\d+)次/gu },
  { figure: 'education.centre-group', pattern: /中心组[^，。；]{0,14}专题学习(\d+)次/gu },
  { figure: 'holiday-reminders.total', pattern: /廉政提醒(\d+)次/gu },
  { figure: 'inspections.total', pattern: /(?:监督检查|作风检查)(\d+)次/gu },
  { figure: 'rectification.total', pattern: /(?:反馈|指出|发现)的?(\d+)个问题/gu },
  { figure: 'rectification.done', pattern: /(?:已|完成)(?:完成)?整改(?:完成|到位)?(\d+)[个项]/gu },
  { figure: 'task-breakdown.total', pattern: /分解(?:落实)?任务(\d+)项/gu },
];

/** What is said of all must be so for all (G-02). */
export const WHOLE_CLAIMS: readonly WholeClaim[] = [
  {
    figure: 'pledges.signed-share',
    value: 100,
    pattern:
      /(?:全体|所有|全部|每名)[^，。；]{0,12}签订[^，。；]{0,16}承诺书|承诺书签订率(?:达到?|为)?100[%％]/gu,
  },
  {
    figure: 'rectification.done-share',
    value: 100,
    pattern:
      /问题[^，。；]{0,8}(?:均已?|都已?|全部)(?:完成整改|整改(?:完成|到位|完毕))|整改(?:完成)?率(?:达到?|为)?100[%％]/gu,
  },
  {
    figure: 'task-breakdown.done-share',
    value: 100,
    pattern: /任务[^，。；]{0,8}(?:均已?|都已?|全部)(?:按期|如期)?完成|任务完成率(?:达到?|为)?100[%％]/gu,
  },
  {
    figure: 'roster.head-in-charge',
    value: 0,
    pattern: /(?:“一把手”|主要负责人|党政正职)[^，。；]{0,6}不直接分管[^，。；]*/gu,
  },
  {
    figure: 'major-decisions.collective-share',
    value: 100,
    pattern: /“?三重一大”?(?:事项|决策)[^，。；]{0,6}(?:都|均|全部)[^，。；]{0,16}集体(?:研究|讨论|决定)/gu,
  },
  {
    figure: 'education.exam-share',
    value: 100,
    pattern:
      /(?:全体|所有|全部)[^，。；]{0,12}(?:参加|中开展)[^，。；]{0,4}廉政(?:教育)?(?:测试|考试|知识测试)/gu,
  },
  {
    figure: 'risk-points.measured-share',
    value: 100,
    pattern: /风险点[^，。；]{0,6}(?:都|均|全部)(?:已)?(?:制定|有)[^，。；]{0,6}防控措施/gu,
  },
];
