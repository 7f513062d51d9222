import { signedDocuments } from '../../../src/rules/shared/signatures';
import { person, rosterOf } from '../../support/roster-of';
import { tableFrom } from '../../support/table-from-markdown';

const roster = rosterOf({ people: [person('林启明'), person('周若溪')] });

describe('signedDocuments', () => {
  it('groups rows by document, whatever its year and brackets', () => {
    const table = tableFrom(
      `| 文书名称 | 类别 | 签订人 | 签订日期 | 本人签名 |
      | 《2023年度廉政承诺书》 | 承诺书 | 林启明 | 2023-03-01 | √ |
      | 廉政承诺书 | 承诺书 | 周若溪 | 2023-03-01 | × |
      | 廉政自律承诺书 | 自律承诺书 | 林启明 | 2023-03-01 | |`,
      'pledges',
    );
    const [pledge, own] = signedDocuments([table], roster);
    expect(pledge?.forAll).toBe(true);
    expect([...(pledge?.listed ?? [])]).toEqual(['林启明', '周若溪']);
    expect([...(pledge?.signed ?? [])]).toEqual(['林启明']);
    expect(pledge?.unsigned.map(({ at }) => at.row)).toEqual([3]);
    expect(own?.forAll).toBe(false);
  });
});
