/** An ISO day as 3月14日, with the year before it when it is not the document's own; other text is given back. */
export function formatDayShort(text: string, year: number): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return text;
  const day = `${Number(parts[2])}月${Number(parts[3])}日`;
  return Number(parts[1]) === year ? day : `${parts[1]}年${day}`;
}
