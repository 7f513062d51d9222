import { UserError } from '../../src/core/errors';
import type { Workbook } from '../../src/core/workbook';
import { unreadable } from '../../src/engine/unopened';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { writeXlsx } from '../workbook/file/write-xlsx';
import type { FoundIssue } from './judge-round';

/** What can come in the place of a workbook: the file cut off halfway, a PDF or a picture under its name. */
export type Spoilt = 'cut' | 'pdf' | 'picture';

/** The issue that opening the spoilt file gives, as loading it gives it; none where it opens after all. */
export function issueOfSpoilt(workbook: Workbook, how: Spoilt): FoundIssue[] {
  const { path } = workbook;
  try {
    openFileWorkbook(spoiltBytes(workbook, how), path);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ path, issue: unreadable(path, error.code, error.details) }];
  }
}

function spoiltBytes(workbook: Workbook, how: Spoilt): Uint8Array {
  if (how === 'pdf') return new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
  if (how === 'picture') return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  const bytes = writeXlsx(workbook);
  return bytes.subarray(0, bytes.length / 2);
}
