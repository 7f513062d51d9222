import { layoutSchema } from '../../../src/engine/config/layout-schema';

describe('the layout in a config', () => {
  it('takes sizes by name or in points, and one typeface or several', () => {
    expect(
      layoutSchema.parse({
        title: { font: '小标宋', size: '二号' },
        body: { font: ['仿宋', '宋体'], size: 16 },
      }),
    ).toEqual({ title: { font: ['小标宋'], size: 22 }, body: { font: ['仿宋', '宋体'], size: 16 } });
  });

  it.each([
    { margins: { top: -1 } },
    { margins: { inner: 28 } },
    { body: { size: '大号' } },
    { body: { font: [] } },
    { fonts: {} },
  ])('refuses %j', (layout) => {
    expect(layoutSchema.safeParse(layout).success).toBe(false);
  });
});
