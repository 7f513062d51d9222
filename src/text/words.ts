/** The words of a list written with spaces or line breaks between them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
