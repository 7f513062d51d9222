import { OFFICIAL_LAYOUT } from '../../src/report/official-layout';
import { unitLayout } from '../../src/report/unit-layout';

describe('the layout of a unit', () => {
  it('is the official one where the unit says nothing', () => {
    expect(unitLayout({})).toEqual(OFFICIAL_LAYOUT);
  });

  it('differs in what the unit says, and in nothing else', () => {
    const own = unitLayout({ margins: { top: 30 }, title: { font: ['宋体'] }, firstLine: 0 });
    expect(own).toEqual({
      ...OFFICIAL_LAYOUT,
      margins: { ...OFFICIAL_LAYOUT.margins, top: 30 },
      title: { fonts: ['宋体'], size: OFFICIAL_LAYOUT.title.size },
      firstLine: 0,
    });
  });
});
