import { stringify } from 'yaml';
import { z } from 'zod';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { sayConfig } from '../../engine/config/messages/say-config';
import { configOf, readSource } from '../../engine/config/parse-config';
import { formatContext } from '../../engine/format-context';
import type { Knowledge } from '../../engine/knowledge';
import { buildRoster } from '../../ledger/build-roster';
import type { ConvertOld } from './convert-old';
import type { Imported, RuleChoice, SettingsEngine } from './settings-engine';
import { heldConfig } from './settings-kept';
import type { KeptRoster } from './settings-roster';
import { openSubmission } from './submissions-file';

/** The files that settings come from and go to, read with these rules and ledgers. */
export class SettingsFiles implements SettingsEngine {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly convert: ConvertOld,
  ) {}

  async ruleChoices(options: unknown, language: Language): Promise<readonly RuleChoice[]> {
    const { config } = heldConfig(options, this.knowledge, language);
    const { ruleTitle } = formatContext(language, config.knowledge, '');
    return config.knowledge.rules
      .map(({ meta }) => ({
        id: meta.id,
        code: meta.code,
        title: ruleTitle(meta.id),
        severity: meta.severity,
      }))
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  }

  async readConfig(text: string, name: string, language: Language): Promise<Imported<unknown>> {
    // Faults that the schema finds are told in the reader's language.
    z.config(language === 'en' ? z.locales.en() : z.locales.zhCN());
    try {
      const source = readSource(text, name, language);
      const { cautions, libraries } = configOf(source, name, this.knowledge, language);
      const elsewhere =
        libraries.length === 0 ? [] : [sayConfig(language, 'libraries-elsewhere', { libraries })];
      return { status: 'read', content: source.data ?? {}, remarks: [...cautions, ...elsewhere] };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const code = error.code === 'own-rule-invalid' ? 'own-rule-invalid' : 'config-invalid';
      return { status: 'fault', reason: sayConfig(language, code, error.details) };
    }
  }

  async writeConfig(options: unknown): Promise<string> {
    return stringify(options ?? {});
  }

  async readRoster(
    bytes: Uint8Array,
    name: string,
    day: string,
    language: Language,
  ): Promise<Imported<KeptRoster>> {
    const { config } = heldConfig(undefined, this.knowledge, language);
    const file = await openSubmission({ path: name, bytes }, config, this.convert);
    if (file.status !== 'read') {
      const { message } = formatContext(language, this.knowledge, '').describe(file.issue);
      return { status: 'fault', reason: message };
    }
    const tables = file.tables.filter(({ ledger }) => ledger === 'roster');
    if (tables.length === 0) return { status: 'fault', reason: '' };
    return { status: 'read', content: { name, day, roster: buildRoster(tables) } };
  }
}
