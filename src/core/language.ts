/** Languages the product speaks; Chinese first. */
export type Language = 'zh-CN' | 'en';

/** The languages in order of preference. */
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
