import path from 'node:path';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code';
import { checkOutput, writeOutput } from '../output';
import { parseLanguage } from '../parse-option';
import { say } from '../say';
import { starterFiles } from '../templates';
import { isWordFile } from '../word-report';

interface NewTemplateOptions {
  readonly output: string;
  readonly overwrite: boolean;
  readonly lang: string;
}

/**
 * `taizhang new template NAME -o FOLDER`: copies a built-in template with its partials, or one of the Word files that a
 * clerk starts from, to change.
 */
export function addNewTemplate(parent: Command, end: (code: ExitCode) => void): void {
  parent
    .command('template')
    .description('复制一个内置模板供修改 / copy a built-in template to change')
    .argument(
      '<name>',
      '模板名称，见 report --list-templates；Word 模板 starter-report，Word 外壳 starter-shell / template name',
    )
    .requiredOption('-o, --output <folder>', '写入的文件夹 / folder to write to')
    .option('--overwrite', '允许覆盖已有的文件 / replace existing files', false)
    .option('--lang <language>', 'zh-CN | en', 'zh-CN')
    .action(async (name: string, options: NewTemplateOptions) => {
      await newTemplate(name, options);
      end(EXIT.clean);
    });
}

function wordHint(name: string): 'word-shell-started' | 'word-template-started' {
  return name.endsWith('shell') ? 'word-shell-started' : 'word-template-started';
}

async function newTemplate(name: string, { output, overwrite, lang }: NewTemplateOptions): Promise<void> {
  const language = parseLanguage(lang);
  const rules = { inputs: [], overwrite };
  const files = Object.entries(await starterFiles(name)).map(
    ([file, content]) => [path.join(output, file), content] as const,
  );
  for (const [file] of files) await checkOutput(file, rules);
  for (const [file, content] of files) {
    await writeOutput(file, content, rules);
    process.stderr.write(`${say(language, 'written', { path: file })}\n`);
  }
  const [first = ''] = files[0] ?? [];
  const hint = isWordFile(first) ? wordHint(name) : 'template-started';
  process.stderr.write(`${say(language, hint, { path: first })}\n`);
}
