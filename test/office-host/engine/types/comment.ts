import type { Book } from '../../grid/book';
import { cellCount } from '../../grid/rect';
import type { Sheet } from '../../grid/sheet';
import type { Comment } from '../../grid/sheet-parts';
import { invalidArgument, invalidOperation, itemNotFound } from '../api-error';
import { CellRange, cellRangeOf } from '../cell-range';
import { EVENT } from '../changes';
import { type Argument, type HostClass, type HostObject, hostClass } from '../host-object';
import { isRecord } from '../json';
import { rangeObject } from './range';

interface CommentsOf {
  readonly book: Book;
  readonly sheet?: Sheet;
}

interface CommentPlace {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly comment: Comment;
}

type Reply = Comment['replies'][number];

const replyObject: HostClass<{ comment: Comment; reply: Reply }> = hostClass('CommentReply', () => ({
  id: ({ reply }) => ({ Id: reply.id }),
  get: {
    Id: ({ reply }) => reply.id,
    Content: ({ reply }) => reply.content,
    AuthorName: ({ reply }) => reply.author,
    AuthorEmail: () => '',
    CreationDate: ({ comment }) => comment.created,
    Resolved: ({ comment }) => comment.resolved,
    ContentType: () => 'Plain',
    RichContent: ({ reply }) => reply.content,
    Mentions: () => [],
  },
  set: {
    Content: ({ reply }, value) => {
      reply.content = String(value);
    },
  },
  call: {
    Delete: ({ comment, reply }) => {
      comment.replies.splice(comment.replies.indexOf(reply), 1);
    },
  },
}));

const repliesObject: HostClass<CommentPlace> = hostClass('CommentReplyCollection', () => ({
  items: ({ comment }) => comment.replies.map((reply) => replyObject({ comment, reply })),
  item: ({ comment }, key) => {
    const reply = comment.replies.find(({ id }) => id === key);
    return reply ? replyObject({ comment, reply }) : null;
  },
  call: {
    Add: ({ book, comment }, [content]) => {
      const reply = { id: `{R${book.next()}}`, content: String(content), author: book.user };
      comment.replies.push(reply);
      return replyObject({ comment, reply });
    },
  },
}));

function announce({ book, sheet, comment }: CommentPlace, type: number): void {
  const message = {
    source: 'Local',
    worksheetId: sheet.id,
    commentDetails: [{ commentId: comment.id, replyIds: [] }],
  };
  book.emit({ type, targets: ['Workbook', sheet.id], message });
}

const commentObject: HostClass<CommentPlace> = hostClass('Comment', () => ({
  id: ({ comment }) => ({ Id: comment.id }),
  get: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.content,
    AuthorName: ({ comment }) => comment.author,
    AuthorEmail: () => '',
    Resolved: ({ comment }) => comment.resolved,
    CreationDate: ({ comment }) => comment.created,
    ContentType: () => 'Plain',
    RichContent: ({ comment }) => comment.content,
    Mentions: () => [],
  },
  set: {
    Content: (place, value) => {
      place.comment.content = String(value);
      announce(place, EVENT.commentChanged);
    },
    Resolved: ({ comment }, value) => {
      comment.resolved = value === true;
    },
  },
  nav: { Replies: repliesObject },
  call: {
    GetLocation: ({ book, sheet, comment }) => rangeObject(new CellRange(book, sheet, comment.rect)),
    Delete: (place) => {
      place.sheet.comments = place.sheet.comments.filter((comment) => comment !== place.comment);
      announce(place, EVENT.commentDeleted);
    },
  },
}));

function comments({ book, sheet }: CommentsOf): CommentPlace[] {
  return (sheet ? [sheet] : book.sheets).flatMap((each) =>
    each.comments.map((comment) => ({ book, sheet: each, comment })),
  );
}

function cellOf({ book, sheet }: CommentsOf, address: Argument): CellRange {
  const range = cellRangeOf(book, address, sheet ?? book.active);
  if (cellCount(range.area) !== 1) throw invalidArgument();
  return range;
}

/** A cell has one comment or one note, never both. */
function add(of: CommentsOf, address: Argument, content: Argument): HostObject {
  const { sheet, area: rect } = cellOf(of, address);
  const isThere = (part: { rect: typeof rect }) => part.rect.top === rect.top && part.rect.left === rect.left;
  if (sheet.protection && sheet.protection.options.allowEditObjects !== true)
    throw invalidOperation('The worksheet is protected.');
  if (sheet.comments.some(isThere)) throw invalidOperation('The cell has a comment already.');
  if (sheet.notes.some(isThere)) throw invalidOperation('The cell has a note already.');
  const comment: Comment = {
    id: `{C${of.book.next()}}`,
    rect,
    content: isRecord(content) ? String(content.richContent) : String(content),
    author: of.book.user,
    resolved: false,
    created: `${of.book.year}-01-01T00:00:00Z`,
    replies: [],
  };
  sheet.comments.push(comment);
  const place = { book: of.book, sheet, comment };
  announce(place, EVENT.commentAdded);
  return commentObject(place);
}

/** The threaded comments of a sheet or of the workbook. */
export const commentsObject: HostClass<CommentsOf> = hostClass('CommentCollection', () => ({
  items: (of) => comments(of).map(commentObject),
  item: (of, key) => {
    const place = comments(of).find(({ comment }) => comment.id === key);
    return place ? commentObject(place) : null;
  },
  call: {
    Add: (of, [address, content]) => add(of, address, content),
    GetItemByCell: (of, [address]) => {
      const { sheet, area } = cellOf(of, address);
      const comment = sheet.comments.find(({ rect }) => rect.top === area.top && rect.left === area.left);
      if (!comment) throw itemNotFound();
      return commentObject({ book: of.book, sheet, comment });
    },
  },
  events: { Added: EVENT.commentAdded, Deleted: EVENT.commentDeleted, Changed: EVENT.commentChanged },
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
}));
