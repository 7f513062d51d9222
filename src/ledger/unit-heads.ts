/** Offices of the party organisation that leads a unit; those of its offices and branches do not count. */
const PARTY_HEAD = /(党组|党委|党工委|党总支|^)书记$|一把手|主要负责(人|同志)/;
const PARTY_BRANCH = /机关|支部|纪委|纪检|纪工委|团委|工会|直属/;

/** Offices that lead a unit; 办公室主任 or 科长 lead a part of one. */
const UNIT_HEAD =
  /(局长|县长|区长|市长|镇长|乡长|院长|校长|园长|馆长|站长|所长|厅长|行长|台长|社长|会长|主席|董事长|总经理)$|^(.*(局|委|委员会|管委会|中心|街道|办事处))?主任$/;
const OFFICE_HEAD = /(办公室|办)主任$/;

const NOT_IN_CHARGE = /副|助理|协助|原|前任|成员|委员/;

/**
 * Which members of a leading team head the unit (一把手), by their positions: the secretary of its party organisation,
 * else the head of its administration, else, in a unit that is an office itself, its director.
 * @returns for each position whether it is the head's
 */
export function headsAmong(positions: readonly string[]): boolean[] {
  const offices = positions.map((position) =>
    position
      .replaceAll(/\s+/g, '')
      .split(/[、,，;；/]|兼任?/)
      .filter((office) => office !== '' && !NOT_IN_CHARGE.test(office)),
  );
  const tiers: ((office: string) => boolean)[] = [
    (office) => PARTY_HEAD.test(office) && !PARTY_BRANCH.test(office),
    (office) => UNIT_HEAD.test(office) && !OFFICE_HEAD.test(office),
    (office) => OFFICE_HEAD.test(office),
  ];
  for (const heads of tiers) {
    const found = offices.map((own) => own.some(heads));
    if (found.includes(true)) return found;
  }
  return positions.map(() => false);
}
