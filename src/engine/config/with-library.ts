import type { Language } from '../../core/language';
import type { RuleSettings } from '../../core/severity-config';
import type { UnitSettings } from '../../ledger/settings';
import type { Knowledge } from '../knowledge';
import { judgeMeasures, judgePhrases } from './judge-library';
import type { OwnLibrary } from './own-library';

/** The parts of a config that a library adds to, or is judged by. */
interface Extensible {
  readonly settings: UnitSettings;
  readonly rules: RuleSettings;
  readonly knowledge: Knowledge;
  readonly cautions: readonly string[];
}

/** The config with more measures, risks and titles of the unit's own; those that it has already go before them. */
export function withLibrary<C extends Extensible>(config: C, own: OwnLibrary, language: Language): C {
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
