import type { MessageCatalogue } from '../../core/messages';

/** Where a fill comes from, by filler id. */
export const fillMessages: MessageCatalogue = {
  'serial-numbers': { counted: '按行序连续编号：{number}' },
  'unit-name': { table: '本表填报单位：{unit}', roster: '名册中唯一的单位：{unit}' },
  'department-from-person': { roster: '名册：{name}→{department}' },
  'person-position': { roster: '名册：{name}→{position}' },
  'person-from-post': { roster: '名册：{department}“{post}”只有{name}一人在岗，请确认' },
  'level-normalised': { notation: '统一等级写法：{before}→{after}' },
  'level-from-matrix': { product: '可能性{likelihood}×后果{consequence}={product}→{level}' },
  'leader-by-level': {
    head: '等级“{level}”由单位主要领导负责：{leader}',
    'closed-area': '等级“{level}”，涉及{area}，主要领导不直接分管，由{department}的分管领导负责：{leader}',
    'in-charge': '等级“{level}”由{department}的分管领导负责：{leader}',
    department: '等级“{level}”由{department}负责人负责：{leader}',
  },
  'department-head': { roster: '名册：{department}负责人→{name}' },
  'date-normalised': {
    notation: '统一日期写法：{before}→{after}',
    'year-assumed': '“{before}”缺年份，按{year}年推定为{after}，请确认',
  },
  'deadline-from-wording': {
    wording: '时限“{before}”→{after}',
    immediate: '“{word}”按反馈日期{base}加{days}日计→{after}，请确认',
  },
};
