/** How names of departments, units and party bodies end. */
const ENDING =
  /(?:科室?|股室?|处室?|室|部门?|办|局|厅|委|组|中心|站|所|队|院|会|支部|党委|纪委|监委|单位|机关|党组织|党组|总支|团委|书记|领导|成员|负责人|镇|乡|街道|社区|村|学校|公司|企业)(?:[（(][^（）()]*[）)])?$/;

/** Whether the name ends as names of bodies do. */
export function looksLikeBody(name: string): boolean {
  return ENDING.test(name.trim());
}
