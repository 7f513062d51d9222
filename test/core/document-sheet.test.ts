import { documentSheetName, documentSheetNumber } from '../../src/core/document-sheet';

describe('the hidden names of document sheets', () => {
  it('carry a number', () => {
    expect([1, 12].map(documentSheetName).map(documentSheetNumber)).toEqual([1, 12]);
    expect(['_taizhang_document_', '_taizhang_document_x', '简报'].map(documentSheetNumber)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
