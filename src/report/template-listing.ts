/** Templates of other commands: they are filled with other data. */
const NO_BRIEFINGS: readonly string[] = ['return-notice'];

/** Whether a built-in template is one of a briefing, by its name without `.hbs`. */
export function isBriefingTemplate(name: string): boolean {
  return !NO_BRIEFINGS.includes(name);
}

/** What a template is for: the first sentence of the comment it begins with; empty where it has none. */
export function templatePurpose(source: string): string {
  return /^\{\{!-*\s*([^。}]*?)\s*-*(?:。|\}|$)/.exec(source)?.[1]?.trim() ?? '';
}
