import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { CONFIG_NAME } from '../find-config';
import { writeOutput } from '../output';
import { packageRoot } from '../package-root';
import { parseLanguage } from '../parse-option';
import { say } from '../say';

/** `taizhang init`: writes a config that changes nothing and explains every key; an existing one is left alone. */
export function addInit(program: Command, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .argument('[folder]', '台账所在的文件夹 / folder of the ledgers', '.')
    .description(`写出带说明的 ${CONFIG_NAME} / write a commented config`)
    .option('--lang <language>', 'zh-CN | en', 'zh-CN')
    .action(async (folder: string, options: { readonly lang: string }) => {
      const language = parseLanguage(options.lang);
      const target = path.join(folder, CONFIG_NAME);
      const content = await readFile(path.join(packageRoot(), 'templates', CONFIG_NAME), 'utf8');
      await writeOutput(target, content, { inputs: [], overwrite: false });
      process.stderr.write(`${say(language, 'written', { path: target })}\n`);
      end(EXIT.clean);
    });
}
