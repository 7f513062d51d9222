import { docxBody, paragraphsOf, plainText } from '../../support/docx-parts';

const spaceAbove = (paragraph: string | undefined): number =>
  Number(/w:before="(\d+)"/.exec(paragraph ?? '')?.[1]);
const style = (paragraph: string | undefined): string =>
  /<w:pStyle w:val="([^"]+)"/.exec(paragraph ?? '')?.[1] ?? '';

describe('the marks at the head', () => {
  const MARK = '<p class="redhead">临河县水务局文件</p>';

  it('stand one below the other, top left, the number in 仿宋, the others in 黑体', async () => {
    const html = `<div class="marks"><p class="copyno">000012</p><p class="secrecy">内部资料</p><p class="urgency">加急</p></div>${MARK}`;
    const paragraphs = paragraphsOf(await docxBody(html));
    expect(paragraphs.map((each) => [style(each), plainText(each)])).toEqual([
      ['GwFlush', '000012'],
      ['GwLabel', '内部资料'],
      ['GwLabel', '加急'],
      ['GwMark', '临河县水务局文件'],
    ]);
  });

  it('do not move the mark of the issuing organ (7.2.4: 35 mm below the edge)', async () => {
    const alone = paragraphsOf(await docxBody(MARK));
    const below = paragraphsOf(await docxBody(`<div class="marks"><p class="urgency">加急</p></div>${MARK}`));
    expect(spaceAbove(alone[0]) - spaceAbove(below[1])).toBe(579);
  });

  it('are followed by a blank line where there is no mark', async () => {
    const paragraphs = paragraphsOf(
      await docxBody('<div class="marks"><p class="secrecy">内部资料</p></div><h1>要情</h1>'),
    );
    expect(paragraphs.map(plainText)).toEqual(['内部资料', '', '要情', '']);
  });
});

describe('who gives an account', () => {
  it('stands centred in 楷体 below the title', async () => {
    const [line] = paragraphsOf(await docxBody('<p class="by">局长　林启明</p>'));
    expect(line).toContain('<w:jc w:val="center"/>');
    expect(line).toContain('w:eastAsia="楷体_GB2312"');
  });
});

describe('the foot of a bulletin', () => {
  it('hangs behind each label and stays on one page', async () => {
    const html =
      '<footer class="banji"><p class="cc">报：县纪委。</p><p class="cc">抄送：县委办。</p><p class="print"><span>编辑：江某</span><span>共印30份</span></p></footer>';
    const paragraphs = paragraphsOf(await docxBody(html)).slice(0, 3);
    expect(paragraphs.map((each) => /w:hanging="(\d+)"/.exec(each)?.[1])).toEqual(['560', '840', undefined]);
    expect(paragraphs.map((each) => each.includes('<w:keepNext/>'))).toEqual([true, true, false]);
  });
});
