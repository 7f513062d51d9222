import { columnTitle } from '../ledger/column-title';
import type { MeasureStage } from '../ledger/measure';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { measuresBesides } from './shared/measure-suggestions';
import { measureWords, soundRiskGroups } from './shared/risk-groups';
import { levelOf } from './shared/row-level';

interface Phase {
  readonly title: string;
  readonly stage: MeasureStage;
  readonly words: RegExp;
}

/** The three phases, by the words of what is done before, while and after a power is exercised. */
const PHASES: readonly Phase[] = [
  {
    title: '前期预防',
    stage: 'before',
    words:
      /预防|事前|会前|岗前|任前|提前|前置|教育|培训|学习|提醒|谈话|承诺|警示|制度|办法|规则|规定|规程|细则|标准|基准|目录|方案|计划|预算|论证|评审|征求意见|公开|公告|公示|告知|申报|报备|回避|分离|分设|分管|轮岗|随机抽取|授权|权限|限额|定点|示范文本|保密|审批|审核|合法性|集体|党组会|办务会|《/,
  },
  {
    title: '中期监控',
    stage: 'during',
    words:
      /监控|事中|过程|监督|审批|审核|复核|会签|双签|签字|双人|两人|二人|2人|集体|党组会|办务会|会议|记录|登记|台账|台帐|留痕|录音|录像|抽查|检查|巡查|对账|盘点|核对|跟踪|旁站|监理|比对|验收|票决|表决|末位|全程|定期|每[日周月季半年次]|逐[级笔项]/,
  },
  {
    title: '后期处置',
    stage: 'after',
    words:
      /事后|后期|处置|处理|追究|问责|追责|追回|追缴|查处|整改|纠正|通报|约谈|审计|评估|考核|考评|后评价|绩效|回访|倒查|存档|归档|留存|备案|备查|公示|公布|总结|报告|举报|投诉|责任|退回|不予|清退|扣减|盘点|抽查|回头看|案卷评查|测评/,
  },
];

/** A word may speak for two phases (公示, 抽查), because only what is nowhere to be found is told. */
export const threeLinesOfDefence = defineRule({
  meta: {
    id: 'three-lines-of-defence',
    code: 'R-11',
    scope: 'table',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一级（高）风险的措施没有覆盖前期预防、中期监控、后期处置三道防线中的某一道。一条风险的几行措施合并判断。',
        why: '一级风险要事前防、事中控、事后查，缺一道就有空当。',
        how: '补上缺少的一道：事前的制度、公开、回避、教育，事中的审核、记录、抽查，事后的审计、通报、问责、整改等。',
      },
      en: {
        what: 'The measures of a level-1 risk do not cover one of the three lines: prevention before, control during, handling after. All measures of a risk are read together.',
        why: 'A level-1 risk needs all three.',
        how: 'Add the missing line: rules, publicity, recusal before; review, records, spot checks during; audit, notice, accountability after.',
      },
      source: 'S41；S40',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      for (const group of soundRiskGroups(table)) {
        const row = group.rows.find((each) => levelOf(each, environment) === 1);
        const [measure] = group.measures;
        if (!row || !measure) continue;
        const text = measureWords(group);
        const missing = PHASES.filter(({ words }) => !words.test(text));
        const [first] = missing;
        if (!first) continue;
        report({
          messageId: 'missing',
          at: measure.at,
          data: {
            row: measure.at.row ?? row.row,
            column: columnTitle(table, 'measures'),
            missing: missing.map(({ title }) => title),
          },
          field: 'measures',
          row,
          ...offered(measuresBesides(measure, row, environment, first.stage)),
        });
      }
    },
  }),
});
