/** Words of which a session or topic on integrity has at least one. */
const INTEGRITY =
  /廉|反腐|腐败|纪律|党纪|党规|党风|法纪|纪法|法规制度|违纪|违法|警示|作风|八项规定|四风|巡视|巡察|监督|监察|准则|条例|从严治党|主体责任|家风|以案|处分|问责|形式主义|官僚主义|不正之风|纪委|自我革命|忏悔|底线|红线|政德/;

/** Whether the words speak of integrity, discipline or the party's rules. */
export function speaksOfIntegrity(text: string): boolean {
  return INTEGRITY.test(text.replaceAll(/\s/g, ''));
}
