/** Names of devices on Windows, which no file may have, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** What file systems refuse, or take for a path; control characters and marks that turn text round. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;
/** File names may have 255 bytes on most systems; room is left for a number and a suffix. */
const MOST_BYTES = 180;

/** A name of a unit or a file as one that any file system takes and that leads nowhere else. */
export function safeName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const cut = cutToBytes(clean === '' ? '_' : clean);
  return DEVICE.test(cut) ? `_${cut}` : cut;
}

/**
 * The name, or with a number before its extension where one that a file system may take for the same is taken. The name
 * given is taken from then on.
 */
export function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.(?:xlsx|xlsm|xls))$/i.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${stem}（${number}）${extension}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

/** Cut in the middle, so that the extension stays. */
function cutToBytes(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  const characters = [...name];
  const end = characters.slice(-20).join('');
  let start = '';
  for (const character of characters) {
    if (Buffer.byteLength(start + character + end) >= MOST_BYTES) break;
    start += character;
  }
  return `${start}…${end}`;
}
