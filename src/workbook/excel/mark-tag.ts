/** What the add-in's notes and comments begin with. The digits are a sum over the rest. */
const TAG = /^【台账核验 ([0-9a-z]{7})】\n/;

/** The text of a note with the add-in's tag in front. */
export function withTag(text: string): string {
  return `【台账核验 ${checksum(text)}】\n${text}`;
}

/**
 * Whose a note is: `own` as the add-in wrote it; `edited` when somebody has written into it since, so that it must not be
 * deleted; or `foreign`.
 */
export function noteOwner(content: string): 'own' | 'edited' | 'foreign' {
  const text = content.replace(/\r\n?/g, '\n');
  const tag = TAG.exec(text);
  if (!tag) return 'foreign';
  return tag[1] === checksum(text.slice(tag[0].length)) ? 'own' : 'edited';
}

/** FNV-1a over UTF-16 units: it only has to notice a change made by hand. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
