import { classifyResponsible, splitResponsible } from '../../text/responsible';

/** Bodies that are no departments of the unit's own staff, though their names end like one. */
const OTHER_BODY =
  /领导小组|专班|支部|党委|党组|总支|工会|团委|妇联|纪检|纪委|监察|委员会|[局委厅院]机关|^(?:县|市|省|区|镇|乡|州|国家|中央|上级|驻)|各|某|所有|全体|相关|有关|其他/;
const DEPARTMENT = /^\p{Script=Han}+(?:科|股|处|室|部|办|队|站|所|中心)$/u;
const ROLE =
  /^(?:牵头|主责|主办|配合|协办|协助|责任)(?:科室|部门|股室|处室|单位)?[:：]|[（(][^（）()]*[）)]$/g;
const TWO = /^(.+(?:[科股处室部办队所站]|中心))[和及与](.+(?:[科股处室部办队所站]|中心))$/;

/**
 * The unit's own departments that a department cell names, as written, each once. Notes such as （牵头） and 配合科室：
 * are left out, and so are persons, collectives (各科室), party bodies and organs of other levels.
 */
export function departmentsIn(text: string): string[] {
  const names = splitResponsible(text)
    .map((part) => part.replaceAll(/\s+/g, '').replaceAll(ROLE, ''))
    .flatMap((part) => TWO.exec(part)?.slice(1) ?? [part])
    .filter((name) => {
      if (name.length > 15 || !DEPARTMENT.test(name) || OTHER_BODY.test(name)) return false;
      return classifyResponsible(name).kind === 'department';
    });
  return [...new Set(names)];
}
