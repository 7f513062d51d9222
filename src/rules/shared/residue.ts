const BODY = '(?:[省市县区局镇乡村厅委办站院校科处室]|街道|单位|部门|公司|中心|学校|同志)';

/** What templates leave behind. Masked names (张**, 张某某) and masked numbers are none. */
const RESIDUES: readonly RegExp[] = [
  /#{2}[^#\s]{1,40}#{2}/u,
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}/u,
  /[〔[（(【]?[×✕╳]{2,}[〕\]）)】]?/u,
  /(?<![A-Za-z0-9])[xX]{2,}(?![A-Za-z0-9])|20[xX]{2}(?=年)/u,
  /(?<![A-Za-z0-9])[xX×](?=[省市县区局镇乡村])/u,
  /(?<![A-Za-z0-9])[xX×]年|[xX×]月[xX×]日/u,
  new RegExp(`(?<![\\p{Script=Han}\\d])某{2,}|某某(?=${BODY}(?!长))`, 'u'),
  new RegExp(`(?<![\\p{Script=Han}\\dxX*＊])[*＊]{2,}(?![\\dxX*＊])|[*＊]{2,}(?=${BODY}(?!长))`, 'u'),
  /^[（(【[]?(?:填写)?(?:示例|样例|范例)[）)】\]]?(?:[:：]|行?$)|[（(【[](?:填写)?(?:示例|样例|范例)[）)】\]]/u,
  /(?:在此|此处|点击|单击)(?:处|此处)?(?:填写|输入)|[（(【[](?:请|在此|请在此)填写[^）)】\]]{0,12}[）)】\]]/u,
];

/** A character that each of them holds: few texts have any. */
const ANY = /[#{×✕╳xX某*＊例填输]/;

/** What a template has left in the text (XX局, ××, 某某, ##…##, 示例), as it stands there; null where there is nothing. */
export function residueIn(text: string): string | null {
  if (!ANY.test(text)) return null;
  for (const pattern of RESIDUES) {
    const match = pattern.exec(text.trim());
    if (match) return match[0];
  }
  return null;
}
