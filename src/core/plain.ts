/**
 * Text from a file made harmless for a terminal: control characters could move the cursor, recolour or hide what is
 * printed after them. Line breaks and tabs stay.
 */
export function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
}
