import { matchRows, type RowMatch } from '../../src/ledger/match-rows';
import { placedRows } from '../../src/ledger/placed-row';
import { tableFrom } from '../support/table-from-markdown';

/** Row numbers: `before>after`, then the added and the vanished ones. */
function matched(previous: string, current: string, ledger: string) {
  const rows = (sheet: string) => placedRows([tableFrom(sheet, ledger)]);
  return summary(matchRows(rows(previous), rows(current)));
}

function summary({ pairs, added, vanished }: RowMatch) {
  return {
    pairs: pairs.map(({ before, after }) => `${before.row.row}>${after.row.row}`),
    added: added.map(({ row }) => row.row),
    vanished: vanished.map(({ row }) => row.row),
  };
}

const RISKS = '| 科室 | 岗位名称 | 风险点描述 | 防控措施 |';

describe('matchRows', () => {
  it('finds rows again that moved, blanks and punctuation aside', () => {
    expect(
      matched(
        `${RISKS}
        | 财务科 | 出纳 | 坐支现金，公款私存 | 每日盘点 |
        | 办公室 | 文秘 | 泄露会议内容 | 专人管理 |`,
        `${RISKS}
        | 办公室 | 文秘 | 泄露会议内容 | 双人管理 |
        | 财务科 | 会计 | 虚列支出套取资金 | 双人复核 |
        | 财务科 | 出 纳 | 坐支现金、公款私存。 | 每日盘点 |`,
        'risk-points',
      ),
    ).toEqual({ pairs: ['3>2', '2>4'], added: [3], vanished: [] });
  });

  it('finds reworded rows of the same post by likeness, the likest first', () => {
    expect(
      matched(
        `${RISKS}
        | 财务科 | 出纳 | 未按规定盘点库存现金造成资金损失 | 每日盘点 |
        | 财务科 | 出纳 | 未按规定保管银行印鉴 | 分开保管 |`,
        `${RISKS}
        | 财务科 | 出纳 | 未按规定定期盘点库存现金造成资金损失 | 每日盘点 |
        | 财务科 | 出纳 | 违规出借账户 | 按月核对 |`,
        'risk-points',
      ),
    ).toEqual({ pairs: ['2>2'], added: [3], vanished: [3] });
  });

  it('takes another post for another risk unless the text is nearly the same', () => {
    expect(
      matched(
        `${RISKS}
        | 财务科 | 出纳 | 收受服务对象礼品礼金 | 签订承诺书 |
        | 工程科 | 质检员 | 擅自变更设计谋取不正当利益 | 集体会审 |`,
        `${RISKS}
        | 工程科 | 监理 | 索要服务对象财物礼金 | 签订承诺书 |
        | 工程科 | 质检岗 | 擅自变更设计谋取不正当利益 | 集体会审 |`,
        'risk-points',
      ),
    ).toEqual({ pairs: ['3>3'], added: [2], vanished: [2] });
  });

  it('knows a problem by its text though its number has changed, and by its number though much of the text has', () => {
    expect(
      matched(
        `| 问题编号 | 来源 | 反馈问题 | 整改措施 |
        | 1 | 县委巡察 | 固定资产账实不符 | 全面盘点 |
        | 2 | 县委巡察 | 公务接待审批手续不全 | 补办手续 |`,
        `| 问题编号 | 来源 | 反馈问题 | 整改措施 |
        | 5 | 县委巡察 | 固定资产账实不符 | 全面盘点 |
        | 2 | 县委巡察 | 公务接待费报销审批不规范 | 补办手续 |`,
        'rectification',
      ),
    ).toEqual({ pairs: ['2>2', '3>3'], added: [], vanished: [] });
  });

  it('pairs rows of one key in their order and leaves what is over', () => {
    expect(
      matched(
        `${RISKS}
        | 财务科 | 出纳 | 坐支现金 | 每日盘点 |
        | 财务科 | 出纳 | 坐支现金 | 每月对账 |`,
        `${RISKS}
        | 财务科 | 出纳 | 坐支现金 | 每日盘点 |`,
        'risk-points',
      ),
    ).toEqual({ pairs: ['2>2'], added: [], vanished: [3] });
  });

  it('knows people by their names alone, and rows without a risk by nothing', () => {
    expect(
      matched(
        `| 姓名 | 思想道德风险 | 岗位职责风险 | 个人防控措施 |
        | 欧阳静 | 理论学习不够深入 | 审核把关不严 | 每周学习 |`,
        `| 姓名 | 思想道德风险 | 岗位职责风险 | 个人防控措施 |
        | 陈嘉禾 | 理论学习不够深入 | 审核把关不严 | 每周学习 |`,
        'personal-register',
      ),
    ).toEqual({ pairs: [], added: [2], vanished: [2] });
    expect(
      matched(
        `${RISKS}
        | 财务科 | 出纳 |  | 每日盘点 |`,
        `${RISKS}
        | 财务科 | 出纳 |  | 每日盘点 |`,
        'risk-points',
      ),
    ).toEqual({ pairs: [], added: [2], vanished: [2] });
  });

  it('leaves out of the key what one of the tables has no column for', () => {
    expect(
      matched(
        '| 岗位名称 | 风险点描述 | 防控措施 |\n| 出纳 | 坐支现金 | 每日盘点 |',
        `${RISKS}\n| 财务科 | 出纳 | 坐支现金 | 每日盘点 |`,
        'risk-points',
      ),
    ).toEqual({ pairs: ['2>2'], added: [], vanished: [] });
  });
});
