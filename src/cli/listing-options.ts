import type { Command } from 'commander';
import type { Language } from '../core/language';
import type { Knowledge } from '../engine/knowledge';
import type { UnitSettings } from '../ledger/settings';
import { findConfig } from './find-config';
import { type OwnOptions, readUnitConfig } from './own-config';
import { parseLanguage } from './parse-option';

/** Options of the commands that list what is known, as commander gives them. */
export interface ListingOptions extends OwnOptions {
  readonly lang: string;
  readonly config?: string;
}

/** Adds the options of the commands that list what is known. */
export function addListingOptions(command: Command): Command {
  return command
    .option(
      '--config <file>',
      '本单位参数（YAML），默认取当前文件夹的 taizhang.yaml / parameters of the unit',
    )
    .option('--rules <file>', '自定规则（规则表 .xlsx 或 YAML）/ rules of your own')
    .option('--definitions <folder>', '自定台账（YAML 文件夹）/ ledgers of your own')
    .option('--lang <language>', 'zh-CN | en', 'zh-CN');
}

/** What is known here: built in, named by the options, or of the config in the current folder. */
export async function readListing(
  options: ListingOptions,
): Promise<{ readonly language: Language; readonly knowledge: Knowledge; readonly settings: UnitSettings }> {
  const language = parseLanguage(options.lang);
  const configFile = options.config ?? (await findConfig(['.']));
  const { config } = await readUnitConfig(configFile, options, language);
  const { knowledge, settings } = config;
  return { language, knowledge, settings };
}
