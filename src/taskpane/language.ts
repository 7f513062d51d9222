import type { Language } from '../core/language';

/** The pane's language from Office's display language, such as `zh-CN` or `de-DE`: Chinese first, English for the rest. */
export function paneLanguage(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en';
}
