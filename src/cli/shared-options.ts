import type { Command } from 'commander';

/** Adds the options that every command over workbooks takes. */
export function addSharedOptions(command: Command): Command {
  return command
    .option('--as-of <day>', '判断逾期的日期，默认今天 / day to judge by, default today')
    .option('--period <period>', '期次：2023、2023H1、2023Q2、2023-06 / reporting period')
    .option('--roster <file>', '基础名册 / roster workbook')
    .option('--config <file>', '本单位参数（YAML），默认取台账旁的 taizhang.yaml / parameters of the unit')
    .option('--rules <file>', '自定规则（规则表 .xlsx 或 YAML）/ rules of your own')
    .option(
      '--definitions <folder>',
      '自定台账（YAML 文件夹），默认取配置旁的 taizhang/definitions / ledgers of your own',
    )
    .option('--bind <file>', '指定表头与列的对应（JSON 或 YAML）/ column bindings')
    .option('--lang <language>', 'zh-CN | en', 'zh-CN');
}
