import { crc32 } from '../crc32';
import { readingPart } from '../part-fault';
import { undone } from './edited-part';
import { eraseMarks } from './erase-marks';
import { type MarkRecord, readRecord } from './mark-record';
import { PackageEditor, type PackageOptions } from './package-editor';
import { mapWorkbook } from './workbook-map';

/**
 * The workbook without our marks. As long as nobody saved the marked copy, every part comes back byte for byte; in one
 * that a spreadsheet program wrote anew, what is known for ours is taken away: notes, colours, the issue sheet. A workbook
 * that bears no marks comes back as it is.
 * @throws {UserError} when the package cannot be read
 */
export function removeMarks(bytes: Uint8Array, options: PackageOptions = {}): Uint8Array {
  const editor = new PackageEditor(bytes, options);
  const map = mapWorkbook(editor);
  const record = readRecord(editor, map.relationships);
  if (!record || !isUntouched(editor, record)) {
    eraseMarks(editor, map, record?.part ?? null);
    return editor.isChanged() ? editor.save() : bytes;
  }
  for (const { name, undo } of record.parts) {
    const part = editor.raw(name) ?? new Uint8Array();
    editor.restore(
      name,
      readingPart(editor.budget.path, name, () => undone(part, undo)),
    );
  }
  for (const name of record.added) editor.drop(name);
  return editor.save();
}

/** Whether every part that marking changed is still as marking left it. */
function isUntouched(editor: PackageEditor, record: MarkRecord): boolean {
  return record.parts.every(({ name, crc }) => {
    const part = editor.raw(name);
    return part !== null && crc32(part) === crc;
  });
}
