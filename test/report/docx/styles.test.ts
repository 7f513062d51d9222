import { docxParts } from '../../support/docx-parts';

describe('word/styles.xml', () => {
  let styles = '';

  beforeAll(async () => {
    styles = (await docxParts('<p>正文</p>'))['word/styles.xml'] ?? '';
  });

  function style(id: string): string {
    return new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? '';
  }

  it('sets exact lines of 579 twips without widow control as the default', () => {
    const defaults = /<w:pPrDefault>.*?<\/w:pPrDefault>/.exec(styles)?.[0] ?? '';
    expect(defaults).toMatch(/<w:spacing [^>]*w:line="579" w:lineRule="exact"\/>/);
    expect(defaults).toContain('<w:widowControl w:val="false"/>');
  });

  it('sets 3号仿宋 with the hint for Chinese marks as the default', () => {
    const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('w:hint="eastAsia"');
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toContain('w:eastAsia="zh-CN"');
  });

  it.each(['GwBody', 'GwFlush', 'Heading1', 'Heading2', 'Heading3'])(
    'sets %s 28 characters to the line',
    (id) => {
      expect(style(id)).toContain('<w:spacing w:val="-5"/>');
      expect(style(id)).toMatch(/w:line="579" w:lineRule="exact"/);
    },
  );

  it.each(['GwBody', 'Heading1', 'Heading2', 'Heading3'])('indents %s by two characters', (id) => {
    expect(style(id)).toContain('<w:ind w:firstLine="630"/>');
  });

  it.each([
    ['Title', '方正小标宋简体', 44],
    ['Heading1', '黑体', 32],
    ['Heading2', '楷体_GB2312', 32],
    ['Heading3', '仿宋_GB2312', 32],
    ['GwCaption', '黑体', 28],
    ['GwMark', '方正小标宋简体', undefined],
  ])('sets %s in %s, size %s', (id, font, size) => {
    expect(style(id)).toContain(`w:eastAsia="${font}"`);
    expect(style(id)).toContain('w:hint="eastAsia"');
    if (size !== undefined) expect(style(id)).toContain(`<w:sz w:val="${size}"/>`);
  });

  it('makes no heading bold or blue', () => {
    for (const id of ['Heading1', 'Heading2', 'Heading3']) {
      expect(style(id)).toContain('<w:b w:val="false"/>');
      expect(style(id)).toContain('<w:color w:val="000000"/>');
    }
  });

  it.each(['Title', 'GwCaption', 'GwCell', 'GwHeadCell', 'GwImprint', 'GwMark'])(
    'takes %s off the line grid',
    (id) => {
      expect(style(id)).toMatch(/<w:snapToGrid w:val="false"\/><w:spacing [^>]*w:line=/);
    },
  );

  it('leaves body text on the line grid', () => {
    expect(style('GwBody')).not.toContain('snapToGrid');
  });
});
