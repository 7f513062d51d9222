/** Names for one thing of which a document should use one; the official one, where there is one, comes first. */
export const NAME_GROUPS: readonly (readonly string[])[] = [
  ['局党组', '办党组'],
  ['党委（党组）', '党组（党委）'],
  ['党组主体责任', '党委主体责任'],
  ['党组理论学习中心组', '党组理论中心组', '党组中心组'],
  ['党委理论学习中心组', '党委理论中心组', '党委中心组'],
  ['专项整治', '专项治理'],
  ['各直属单位', '局属各单位'],
  ['党风廉政建设承诺书', '廉政自律承诺书'],
  ['守纪律、讲规矩', '守纪律讲规矩'],
  ['不担当不作为', '不作为不担当'],
  ['纪检监察组', '派驻纪检组'],
];

/** Names that a document may well use side by side, but seldom means to. */
export const LIKELY_NAME_GROUPS: readonly (readonly string[])[] = [['市委', '县委']];
