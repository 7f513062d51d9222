import type { HandedFile } from '../../session/handed-file';

/** Files that were chosen in a dialog; those of a folder know their way in it. */
export function chosenFiles(files: FileList | null): HandedFile[] {
  return [...(files ?? [])].map((file) => handedFile(file, file.webkitRelativePath || file.name));
}

/**
 * Files that were dropped, those of dropped folders with all that is below. What cannot be listed is left out.
 * The entries must be asked for before anything is awaited: a drop is forgotten once its event is over.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<HandedFile[]> {
  const entries = [...dropped.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ?? [];
  });
  if (entries.length === 0) return chosenFiles(dropped.files);
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

function handedFile(file: File, path: string): HandedFile {
  return { path, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

async function filesIn(entry: FileSystemEntry): Promise<HandedFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    return new Promise((resolve) => {
      entry.file(
        (file) => resolve([handedFile(file, path)]),
        (error) => resolve([{ path, size: 0, read: () => Promise.reject(error) }]),
      );
    });
  }
  if (!isFolder(entry)) return [];
  const inside: HandedFile[] = [];
  const reader = entry.createReader();
  // A folder is listed in portions; an empty one is the end.
  for (let portion = await nextEntries(reader); portion.length > 0; portion = await nextEntries(reader)) {
    for (const each of portion) inside.push(...(await filesIn(each)));
  }
  return inside;
}

function nextEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => {
    reader.readEntries(resolve, () => resolve([]));
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
