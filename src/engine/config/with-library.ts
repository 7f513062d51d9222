import type { Language } from '../../core/language';
import { judgeMeasures, judgePhrases } from './judge-library';
import type { OwnLibrary } from './own-library';
import type { Config } from './parse-config';

/** The config with more measures, risks and titles of the unit's own; those that it has already go before them. */
export function withLibrary(config: Config, own: OwnLibrary, language: Language): Config {
  const { settings, knowledge: known, rules, cautions } = config;
  const options = { known, rules, language };
  const measures = judgeMeasures(own.measures, options);
  const phrases = judgePhrases(own.phrases, options);
  return {
    ...config,
    settings: {
      ...settings,
      measures: [...settings.measures, ...measures.kept],
      phrases: [...settings.phrases, ...phrases.kept],
      titles: [...settings.titles, ...own.titles.map(({ entry }) => entry)],
    },
    cautions: [...cautions, ...measures.cautions, ...phrases.cautions],
  };
}
