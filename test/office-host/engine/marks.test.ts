import { loadOffice } from '../node/load-office';
import { sampleBook } from '../sample-book';
import { processQuery } from './process-query';
import { Session } from './session';

describe('marks on cells', () => {
  it('are comments, one to a cell', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('台账!B4', '单位不能为空');
      comment.replies.add('已补');
      comment.load('content,authorName,id,resolved');
      const byCell = comments.getItemByCell('台账!B4');
      const location = byCell.getLocation();
      location.load('address');
      comments.load('items/content');
      await context.sync();
      expect([comment.content, comment.authorName, comment.resolved]).toEqual([
        '单位不能为空',
        '核验员',
        false,
      ]);
      expect(location.address).toBe('台账!B4');
      expect(comments.items.map(({ content }) => content)).toEqual(['单位不能为空']);
    });
    const second = Excel.run(async (context) => {
      context.workbook.comments.add('台账!B4', '再来一条');
      await context.sync();
    });
    await expect(second).rejects.toMatchObject({ code: 'InvalidOperation' });
    await Excel.run(async (context) => {
      context.workbook.comments.getItemByCell('台账!B4').delete();
      await context.sync();
    });
    expect(host.book.find('台账')?.comments).toEqual([]);
  });

  // The office.js of the package is older than notes, so the request is written by hand.
  it('are notes', () => {
    const session = new Session(sampleBook());
    const path = (
      Id: number,
      ObjectPathType: number,
      Name: string,
      parent?: number,
      Arguments: string[] = [],
    ) => ({
      Id,
      ObjectPathType,
      Name,
      ...(parent === undefined ? {} : { ParentObjectPathId: parent }),
      ArgumentInfo: { Arguments },
    });
    const answer = processQuery(session, {
      Actions: [
        {
          Id: 1,
          ActionType: 2,
          ObjectPathId: 5,
          QueryInfo: { Select: ['content', 'authorName', 'visible'] },
        },
      ],
      ObjectPaths: {
        1: path(1, 1, ''),
        2: path(2, 4, 'Worksheets', 1),
        3: path(3, 5, '', 2, ['台账']),
        4: path(4, 4, 'Notes', 3),
        5: path(5, 3, 'Add', 4, ['B4', '单位不能为空']),
      },
    });
    expect(answer.Error).toBeUndefined();
    expect(answer.Results[0]?.Value).toEqual({
      Content: '单位不能为空',
      AuthorName: '核验员',
      Visible: false,
    });
    expect(session.book.active.notes).toHaveLength(1);
  });

  it('are conditional formats, which go without a trace', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    const sheet = host.book.find('台账');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('台账').getRange('B4');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=TRUE';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = 'red';
      format.load('id,type');
      await context.sync();
      expect(sheet?.conditionalFormats).toMatchObject([{ id: format.id, formula: '=TRUE', fill: '#FFC7CE' }]);
      expect(sheet?.cell(3, 1)?.style.fill).toBeUndefined();
      range.conditionalFormats.load('items/id,items/type,items/custom/rule/formula');
      await context.sync();
      expect(range.conditionalFormats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=TRUE']);
      range.conditionalFormats.getItem(format.id).delete();
      await context.sync();
    });
    expect(sheet?.conditionalFormats).toEqual([]);
  });

  it('are beside data validations', async () => {
    const { Excel, host } = await loadOffice(sampleBook());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      const whole = sheet.getRange('D2:D9').dataValidation;
      whole.rule = { list: { inCellDropDown: true, source: '一级,二级,三级' } };
      whole.errorAlert = { message: '请选择', title: '等级', style: 'Stop', showAlert: true };
      sheet.getRange('D4').dataValidation.clear();
      const first = sheet.getRange('D2').dataValidation;
      first.load('type,rule');
      const cleared = sheet.getRange('D4').dataValidation;
      cleared.load('type');
      await context.sync();
      expect(first.type).toBe('List');
      expect(first.rule).toEqual({ list: { inCellDropDown: true, source: '一级,二级,三级' } });
      expect(cleared.type).toBe('None');
    });
    expect(host.book.find('台账')?.validations[0]?.rects).toEqual([
      { top: 1, left: 3, bottom: 2, right: 3 },
      { top: 4, left: 3, bottom: 8, right: 3 },
    ]);
  });
});
