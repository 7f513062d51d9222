import type { Mark } from '../../../core/mark';
import { PartFault, readingPart } from '../part-fault';
import { readRelationships } from '../relationships';
import { AddedRelationships } from './add-relationship';
import { declareType } from './content-types';
import type { EditedPart } from './edited-part';
import type { Namespaces } from './namespaces';
import { addNotes, newComments } from './note-comments';
import { addShapes, newShapes } from './note-shapes';
import type { PackageEditor } from './package-editor';
import { placeFor, type SheetTail } from './sheet-tail';
import { attributeOf } from './xml-outline';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A sheet part that is being marked. */
export interface MarkedSheet {
  readonly name: string;
  readonly sheet: EditedPart;
  readonly tail: SheetTail;
}

/**
 * Gives each marked cell a note: in the sheet's comments and drawing parts where it has them, else in new ones.
 * @throws {PartFault} {UserError} when one of these parts is broken
 */
export function addSheetNotes(
  editor: PackageEditor,
  namespaces: Namespaces,
  { name, sheet, tail }: MarkedSheet,
  marks: readonly Mark[],
): void {
  const relationships = readRelationships(editor.pack, name, editor.budget);
  const added = new AddedRelationships(editor, name);
  const comments = relationships.find(({ type }) => type === 'comments')?.target;
  let fresh = marks;
  if (comments !== undefined && editor.has(comments)) {
    fresh = editPart(editor, comments, (part) => addNotes(part, marks));
  } else {
    const part = editor.freeName('xl/comments', '.xml');
    editor.add(part, newComments(marks, namespaces));
    declareType(editor, part, COMMENTS_TYPE);
    added.add(`${namespaces.relationships}/comments`, part);
  }
  const drawing = tail.elements.find((element) => element.name === 'legacyDrawing');
  if (drawing) {
    const id = attributeOf(sheet.text, drawing, 'id');
    const target = relationships.find((each) => each.id === id)?.target ?? '';
    editPart(editor, target, (part) => addShapes(part, fresh));
  } else if (fresh.length > 0) {
    const part = editor.freeName('xl/drawings/vmlDrawing', '.vml');
    editor.add(part, newShapes(fresh));
    declareType(editor, part, DRAWING_TYPE);
    const id = added.add(`${namespaces.relationships}/vmlDrawing`, part);
    sheet.insert(
      placeFor(sheet.text, tail, 'legacyDrawing'),
      `<${tail.prefix}legacyDrawing xmlns:tz="${namespaces.relationships}" tz:id="${id}"/>`,
    );
  }
  added.write();
}

function editPart<T>(editor: PackageEditor, name: string, edit: (part: EditedPart) => T): T {
  const part = editor.edit(name);
  return readingPart(editor.budget.path, name, () => {
    if (!part) throw new PartFault('missing');
    return edit(part);
  });
}
