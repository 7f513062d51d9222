/** What `submissions` adds to the command line, in Chinese. */
export const submissions = {
  'return-inside-input':
    '退回结果的文件夹 {path} 与输入 {input} 互相包含，下一次检查会把标注副本当成报送件。请另选一个文件夹。',
  'return-not-a-folder': '--return 应给出文件夹，{path} 是文件。',
  'return-folder-taken':
    '{path} 里已有别的内容，未写入。请换一个空文件夹；确认可以放在一起时加 --overwrite。',
  'return-folder-foreign': '{path} 里有不是本程序写出的文件，未改动。请移走这些文件，或者换一个文件夹。',
  'return-with': '--return 不能与 {option} 同用。',
  'return-needs': '{option} 只能与 --return 同用。',
  'last-round-missing': '{path} 里没有上一轮已完成的 round.json。',
  'return-unit': '{unit}：错误{error}处、警告{warning}处、提示{info}处 → {where}',
  'return-clean': '未发现问题，不退回',
  'return-last': '与上一轮比较：{path}',
  consolidated: '各单位台账已汇总：{units}个单位，{rows}行；未纳入{rejected}行。',
  'consolidate-missing': '尚未报送：{units}。',
  'consolidate-copied': '内容雷同，请核对：{pairs}。',
  'consolidate-empty': '没有可以汇总的台账行。',
} as const;
