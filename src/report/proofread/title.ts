import type { DocumentLine } from '../../document/document-line';

/** A document's title, of one line or two. */
export interface DocumentTitle {
  /** 0-based; the first of its lines. */
  readonly line: number;
  readonly text: string;
}

/** Words that the title of a document ends on: the statutory kinds and those of everyday work. */
const KIND_WORD =
  /(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|总结|方案|要点|情况|简报|清单|计划|措施|办法|细则|规定|制度|汇报|安排|讲话|工作|要情|专报|一览表|清册|台账)(?:[（(][^（）()]*[）)])?$/u;

/** How the second line of a title begins. */
const GOES_ON = /^(?:的|情况的|工作的)/u;

const LONGEST = 60;
/** Head, number, day and secrecy of a document stand above its title. */
const LINES_ABOVE = 12;

/**
 * The title: a short line without closing mark near the head that ends on the word of a kind, else the first line where
 * it looks like a title at all. A title broken over two lines is put together.
 */
export function findTitle(lines: readonly DocumentLine[]): DocumentTitle | null {
  const near = lines
    // A title is broken by hand where its lines should end.
    .map(({ text, style, kind }, line) => ({
      line,
      text: text.trim().replace(/\s*\n\s*/gu, ''),
      style,
      kind,
    }))
    .filter(({ text }) => text !== '')
    .slice(0, LINES_ABOVE);
  const styled = near.find(({ style }) => style === 'title' || style === '标题');
  if (styled) return { line: styled.line, text: styled.text };
  const [first, second] = near;
  if (!first) return null;
  const body = near.findIndex(({ text, kind }) => kind === 'row' || !isTitleLike(text));
  const above = body < 0 ? near : near.slice(0, body);
  const named = above.findIndex(({ text }) => KIND_WORD.test(text));
  const found = above[named];
  // 关于……情况 / 的报告: a title of two lines breaks off in the middle.
  const [before, after] = [above[named - 1], above[named + 1]];
  if (found && before && GOES_ON.test(found.text))
    return { line: before.line, text: before.text + found.text };
  if (found && after && GOES_ON.test(after.text)) return { line: found.line, text: found.text + after.text };
  if (found) return { line: found.line, text: found.text };
  return isTitleLike(first.text) && second ? { line: first.line, text: first.text } : null;
}

/** Whether a title ends on the word of a kind. */
export function namesKind(title: string): boolean {
  return KIND_WORD.test(title);
}

function isTitleLike(text: string): boolean {
  return (
    text.length <= LONGEST &&
    !/[。；，：:！？]/u.test(text) &&
    !/^(?:[一二三四五六七八九十]+、|[（(]|\d)(?!\d{3}年)/u.test(text)
  );
}
