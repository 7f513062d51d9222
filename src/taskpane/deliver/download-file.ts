import { fileType } from './file-type';

/** How long a browser may take to begin with a download, in milliseconds. */
const PATIENCE = 60_000;

/** Has the browser save a file where it keeps downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: fileType(name) }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}
