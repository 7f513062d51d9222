import { docxBody, paragraphsOf, plainText } from '../../support/docx-parts';

function styleOf(paragraph: string | undefined): string {
  return /<w:pStyle w:val="([^"]+)"/.exec(paragraph ?? '')?.[1] ?? '';
}

describe('blocks of the semantic HTML', () => {
  it('gives every kind its style', async () => {
    const html =
      '<h1>标题</h1><p class="to">县纪委：</p><h2>一、甲</h2><h3>（一）乙</h3><h4>1.丙</h4><p>正文</p><p class="note">（附注）</p>';
    const paragraphs = paragraphsOf(await docxBody(html));
    expect(paragraphs.map((paragraph) => [styleOf(paragraph), plainText(paragraph)])).toEqual([
      ['Title', '标题'],
      ['GwFlush', ''],
      ['GwFlush', '县纪委：'],
      ['Heading1', '一、甲'],
      ['Heading2', '（一）乙'],
      ['Heading3', '1.丙'],
      ['GwBody', '正文'],
      ['GwBody', '（附注）'],
    ]);
  });

  it('runs a level 3 heading into the paragraph that continues it', async () => {
    const paragraphs = paragraphsOf(
      await docxBody('<h4>1.完善制度。</h4><p class="cont">制定办法。</p><p>另段</p>'),
    );
    expect(paragraphs.map(plainText)).toEqual(['1.完善制度。制定办法。', '另段']);
  });

  it('breaks a long title by a line break in one paragraph', async () => {
    const [title] = paragraphsOf(
      await docxBody('<h1>临河县水务局关于2023年度党风廉政建设责任制落实情况的报告</h1>'),
    );
    expect(plainText(title ?? '').split('\n')).toHaveLength(2);
  });

  it('shades an unsupported claim and keeps its text; a figure leaves no trace', async () => {
    const body = await docxBody(
      '<p>查<span class="figure" data-figure="f1">77</span>个，<mark class="unsupported">修订12项</mark></p>',
    );
    expect(plainText(body)).toBe('查77个，修订12项');
    expect(body.match(/<w:shd [^>]*w:fill="FFF2CC"/g)).toHaveLength(1);
    expect(body).not.toContain('f1');
  });

  it('sets strong bold, em in 楷体, br as a break', async () => {
    const body = await docxBody('<p><strong>甲</strong><em>乙</em><br>丙</p>');
    expect(body).toMatch(/<w:b\/>.*?甲/);
    expect(body).toMatch(/w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t[^>]*>乙/);
    expect(plainText(body)).toBe('甲乙\n丙');
  });

  it('writes the head of a document: mark, number, red line', async () => {
    const body = await docxBody(
      '<p class="redhead">临河县水务局文件</p><p class="docno">临水发〔2023〕18号</p>',
    );
    const [mark, ...rest] = paragraphsOf(body);
    expect(styleOf(mark)).toBe('GwMark');
    expect(mark).toContain('<w:sz w:val="84"/>');
    expect(rest.map(plainText)).toEqual(['', '', '临水发〔2023〕18号', '', '']);
    expect(rest[2]).toMatch(
      /<w:bottom [^>]*w:color="FF0000"[^>]*w:space="6"|<w:bottom [^>]*w:space="6"[^>]*w:color="FF0000"/,
    );
  });

  it('makes a mark smaller that would not fit its line', async () => {
    const [mark] = paragraphsOf(
      await docxBody('<p class="redhead">中共临河县水利和湖泊管理局机关委员会文件</p>'),
    );
    expect(Number(/<w:sz w:val="(\d+)"/.exec(mark ?? '')?.[1])).toBeLessThanOrEqual((2 * 442) / 20);
  });

  it('puts number and signer on one line, the name in 楷体', async () => {
    const body = await docxBody('<p class="docno">临水发〔2023〕18号</p><p class="signer">签发人：卫某</p>');
    expect(paragraphsOf(body).map(plainText)).toEqual(['', '', '　临水发〔2023〕18号\t签发人：卫某', '', '']);
    expect(body).toMatch(/w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t[^>]*>卫某/);
  });

  it('numbers attachments only when there are several, whatever the template wrote', async () => {
    const several = await docxBody(
      '<p class="attach">附件：<span class="att">1.甲表</span><span class="att">乙表</span></p>',
    );
    expect(paragraphsOf(several).map(plainText)).toEqual(['', '附件：1.甲表', '2.乙表']);
    const one = await docxBody('<p class="attach">附件：<span class="att">甲表</span></p>');
    expect(paragraphsOf(one).map(plainText)).toEqual(['', '附件：甲表']);
    expect(one).toContain('<w:ind w:left="1575" w:hanging="945"/>');
  });

  it('starts an attachment on a new page, label first, title on the third line', async () => {
    const paragraphs = paragraphsOf(
      await docxBody(
        '<p>正文</p><section class="attachment"><p class="label">附件1</p><h1>汇总表</h1></section>',
      ),
    );
    expect(paragraphs.map(plainText)).toEqual(['正文', '附件1', '', '汇总表', '']);
    expect(paragraphs[1]).toContain('<w:pageBreakBefore/>');
    expect(styleOf(paragraphs[1])).toBe('GwLabel');
  });

  it('turns a landscape section and turns back after it', async () => {
    const body = await docxBody(
      '<p>前</p><section class="landscape"><table><tr><td>甲</td></tr></table></section><p>后</p>',
    );
    const pages = body.match(/<w:pgSz [^>]*>/g) ?? [];
    expect(pages.map((page) => page.includes('w:orient="landscape"'))).toEqual([false, true, false]);
    expect(pages[1]).toMatch(/w:w="16838" w:h="11906"/);
    expect(body).toMatch(/<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"/);
  });

  it('floats the 版记 to the foot of the page', async () => {
    const body = await docxBody(
      '<footer class="banji"><p class="cc">抄送：县委办。</p><p class="print"><span>办公室</span><span>2023年12月31日印发</span></p></footer>',
    );
    expect(body).toMatch(/<w:tblpPr (?=[^>]*w:vertAnchor="margin")(?=[^>]*w:tblpYSpec="bottom")/);
    expect(paragraphsOf(body).map(plainText)).toEqual(['抄送：县委办。', '办公室\t2023年12月31日印发', '']);
  });
});

describe('署名 and 成文日期', () => {
  async function indents(html: string): Promise<{ blanks: number; right: number[] }> {
    const paragraphs = paragraphsOf(await docxBody(html));
    const right = paragraphs
      .flatMap((paragraph) => /<w:ind w:right="(\d+)"\/>/.exec(paragraph)?.[1] ?? [])
      .map(Number);
    return { blanks: paragraphs.filter((paragraph) => plainText(paragraph) === '').length, right };
  }

  it('sealed: the date four characters in, the organ centred over it', async () => {
    // 局党组 is 3 wide, 2023年3月4日 is 6 wide (half-width digits): the organ stands 1.5 characters further in.
    expect(await indents('<p class="org">局党组</p><p class="date">2023年3月4日</p>')).toEqual({
      blanks: 2,
      right: [Math.round(5.5 * 315), 4 * 315],
    });
  });

  it('sealed with a long name: neither leaves the page', async () => {
    const { right } = await indents(
      `<p class="org">${'临河县'.repeat(8)}</p><p class="date">2023年3月4日</p>`,
    );
    expect(Math.min(0, ...right)).toBe(0);
  });

  it('unsealed: the organ two characters in, the date starting two characters after it', async () => {
    expect(
      await indents('<p class="org unsealed">中共临河县水务局党组</p><p class="date">2023年3月4日</p>'),
    ).toEqual({
      blanks: 1,
      right: [630, 4 * 315],
    });
  });

  it('unsealed with a date longer than the organ: the date two characters in', async () => {
    const { right } = await indents('<p class="org unsealed">局党组</p><p class="date">2023年12月31日</p>');
    expect(right[1]).toBe(630);
    expect(right[0]).toBe((2 + 7 + 2 - 3) * 315);
  });
});

describe('the page of the signature', () => {
  it('shows some text: the last paragraph, the blank lines and the organ stay together', async () => {
    const paragraphs = paragraphsOf(
      await docxBody('<p>甲</p><p>乙</p><p class="org">局党组</p><p class="date">2023年3月4日</p>'),
    );
    expect(paragraphs.map((paragraph) => paragraph.includes('<w:keepNext/>'))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('ties the attachments and what stands above them to it', async () => {
    const paragraphs = paragraphsOf(
      await docxBody('<p class="attach"><span>甲</span><span>乙</span></p><p class="org">局党组</p>'),
    );
    expect(paragraphs[1]).toContain('<w:keepNext/>');
    expect(paragraphs[2]).toContain('<w:keepNext/>');
  });
});
