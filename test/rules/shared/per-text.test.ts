import { perText } from '../../../src/rules/shared/per-text';

describe('perText', () => {
  it('works out each text once, also where nothing comes of it', () => {
    const asked: string[] = [];
    const first = perText((text) => {
      asked.push(text);
      return text === '' ? null : text.charAt(0);
    });
    expect(['审批', '', '审批', '公示', ''].map(first)).toEqual(['审', null, '审', '公', null]);
    expect(asked).toEqual(['审批', '', '公示']);
  });
});
