import { ColumnBinder } from '../../src/ledger/bind-columns';
import { DEFINITIONS } from '../../src/ledger/definitions';
import { HeaderContenders } from '../../src/ledger/header-contenders';

const contenders = new HeaderContenders(DEFINITIONS.map((definition) => new ColumnBinder(definition)));

const idsOf = (headers: readonly string[], title = ''): string[] =>
  contenders
    .of(
      headers.map((header, index) => {
        return { column: index + 1, parts: [header], header, at: { row: 1, column: index + 1 } };
      }),
      title,
    )
    .map(({ binder }) => binder.definition.id);

describe('HeaderContenders', () => {
  it('leaves the one ledger that has the columns', () => {
    expect(idsOf(['序号', '岗位', '风险点', '风险等级', '防控措施', '责任人'])).toEqual(['risk-points']);
  });

  it('leaves a ledger that lacks an identifying column only where the title names it', () => {
    const headers = ['权力事项', '廉政风险点', '风险级次', '责任科室'];
    expect(idsOf(headers)).not.toContain('risk-points');
    expect(idsOf(headers, '廉政风险点汇总表')).toContain('risk-points');
  });

  it('leaves none where no column names anything', () => {
    expect(idsOf(['内部流水', '经办柜台', '系统标记'], '廉政风险点汇总表')).toEqual([]);
  });
});
