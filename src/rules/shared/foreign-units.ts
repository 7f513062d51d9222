import type { Roster } from '../../ledger/roster';
import { squeezeName } from '../../ledger/roster-lookups';
import { squeeze } from '../../text/normalize';
import { placeOf } from './unit-names';

/** A full name of a unit of another place. */
export interface ForeignUnit {
  readonly name: string;
  /** Whether it is the own unit's counterpart there (another county's bureau of water), and the level tells that it cannot be the superior. */
  readonly certain: boolean;
}

/** Characters that stand before a name and belong to none. */
const NO_NAME = '由和与及对向在到把将经从按据让为是被各全本我该其某请等、的';

/** Verbs that a name may follow without a sign between. */
const LEADING_VERBS =
  /^(?:报送|上报|报|加强|强化|开展|落实|规范|完善|建立|健全|做好|抓好|推进|组织|严格|关于|根据|全面|认真|贯彻|执行|协助|配合|督促|制定)+/;

const FULL_NAME = new RegExp(
  `((?:(?![${NO_NAME}])\\p{Script=Han}){2,5}?[县区旗市])((?:(?![县区旗市])\\p{Script=Han}){2,10}?(?:局|委员会|办公室))`,
  'gu',
);

/** 周边县, 开发区: a kind of place, not a place. */
const KIND_OF_PLACE =
  /(?:周边|相关|有关|所辖|其他|兄弟|贫困|试点|示范|先进|邻近|[各全本我该同外两三几社小辖景园灾校片地发护新库矿林城郊山牧特街治])[县区旗市]$/;

/** Words by which a text speaks of another unit on purpose. */
const ON_PURPOSE =
  /通报|案|典型|学习|考察|借鉴|交流|赴|联合|对接|会同|协查|协调|函|调入|调出|调任|调至|调往|移交|合作|共建|参观|转发|印发|原|曾|历任|派驻|巡察|巡视|审计|异地|交叉|外出|来访|邻|经验|做法|文件|上级/;

/**
 * The full names in a text of bureaux of other places on the level of the own unit (another county's bureau in the
 * ledger of a county's). Places of the roster's units are own ones; names of another level may be superiors and are
 * left out, and so is a clause that speaks of others on purpose. Empty without places in the roster.
 */
export function foreignUnits(text: string, roster: Roster): ForeignUnit[] {
  const units = roster.units.map(({ name }) => squeezeName(name));
  const places = units.flatMap((name) => placeOf(name) ?? []);
  const levels = new Set(places.map((place) => place.at(-1)));
  return squeeze(text)
    .split(/[，,。；;！？!?]/)
    .filter((clause) => !ON_PURPOSE.test(clause))
    .flatMap((clause) => Array.from(clause.matchAll(FULL_NAME)))
    .flatMap(([whole, place = '', body = '']) => {
      const level = place.at(-1);
      if (!levels.has(level) || KIND_OF_PLACE.test(place)) return [];
      if (places.some((own) => place.endsWith(own))) return [];
      const counterpart = units.some((name) => name.endsWith(body) && name.length > body.length);
      // A city may lie above a city; a county or district never above another.
      return { name: whole.replace(LEADING_VERBS, ''), certain: counterpart && level !== '市' };
    });
}
