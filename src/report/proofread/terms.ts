import type { Severity } from '../../core/issue';

/** Words that are wrong, outdated or not the official ones. */
export interface Term {
  readonly pattern: RegExp;
  readonly severity: Severity;
  /** What to write instead; '' where it depends. */
  readonly instead: string;
  /** Whether the exchange changes no meaning wherever it is made. */
  readonly safe: boolean;
  readonly 'zh-CN': string;
  readonly en: string;
}

const STATIONED = '派驻机构自2016年起规范称“派驻纪检监察组”';

/** Every entry is wrong whatever stands around it, as far as its pattern says. */
export const TERMS: readonly Term[] = [
  wrong(
    /习近平新时代中国特色社会主义(?!思想)/gu,
    '习近平新时代中国特色社会主义思想',
    '缺“思想”二字',
    'the word 思想 is missing',
  ),
  wrong(/过渡留痕/gu, '过度留痕', '别字', 'a wrong character'),
  wrong(
    /“第一形态”/gu,
    '“第一种形态”',
    '监督执纪“四种形态”各称“第×种形态”',
    'the forms are called 第×种形态',
  ),
  advised(/(?<!上)中纪委/gu, '中央纪委', '规范简称为“中央纪委”', 'the official short name is 中央纪委'),
  advised(
    /(?:党组|党委)(?:理论)?中心组/gu,
    '',
    '规范名称为“理论学习中心组”',
    'the official name is 理论学习中心组',
  ),
  advised(/党史主题教育/gu, '党史学习教育', '规范名称为“党史学习教育”', 'the official name is 党史学习教育'),
  advised(
    /因私出国境/gu,
    '因私出国（境）',
    '规范写法为“因私出国（境）”',
    'the official form is 因私出国（境）',
  ),
  advised(/派驻纪检组/gu, '派驻纪检监察组', STATIONED, 'since 2016 the name is 派驻纪检监察组'),
  advised(
    /(?<!有关)(?<=个人)事项报告/gu,
    '有关事项报告',
    '应为“个人有关事项报告”',
    'the official name is 个人有关事项报告',
  ),
  advised(
    /由[^，。；]{2,20}为(?=组长|副组长|成员)/gu,
    '',
    '“由……为……”句式杂糅，用“由……任”或“以……为”',
    'a mixed construction: use 由……任 or 以……为',
  ),
  noted(/党内规矩(?=要求)/gu, '党内法规', '应为“党内法规”', '党内法规 is meant'),
  noted(/法制谈话/gu, '', '疑为“法纪谈话”或“廉政谈话”', 'probably 法纪谈话 or 廉政谈话'),
  noted(/融入到/gu, '融入', '“融入”已含趋向义', '融入 already says whereto'),
  noted(/反腐倡廉/gu, '', '旧提法，请核对', 'an older formula, to be checked'),
  noted(
    /旧怕庸浮拖/gu,
    '',
    '简缩语，首次出现应说明',
    'an abbreviation to be explained where it first stands',
  ),
  noted(/违纪违规违法/gu, '违规违纪违法', '通行次序为“违规违纪违法”', 'the usual order is 违规违纪违法'),
];

type Entry = readonly [pattern: RegExp, instead: string, zh: string, en: string];

function wrong(...entry: Entry): Term {
  return { ...term('error', entry), safe: true };
}

function advised(...entry: Entry): Term {
  return term('warning', entry);
}

function noted(...entry: Entry): Term {
  return term('info', entry);
}

function term(severity: Severity, [pattern, instead, zh, en]: Entry): Term {
  return { pattern, severity, instead, safe: false, 'zh-CN': zh, en };
}
