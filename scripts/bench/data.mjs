// Workbooks to measure on: a risk-point ledger of any length, always the same for the same seed. All content is invented.
import { strToU8, zipSync } from 'fflate';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const HEADS =
  '序号 科室 岗位 权力事项 风险类别 风险点表现形式 可能性 后果 风险等级 防控措施 责任人 部门负责人 责任领导 制定日期 完成时限 涉及金额 是否完成 备注'.split(
    ' ',
  );
const OFFICES = '办公室 财务科 工程建设科 水资源管理科 行政审批科 水政执法队 河湖管理科 农村水利科'.split(
  ' ',
);
const POSTS = '文秘岗 出纳岗 会计岗 招标管理岗 质量管理岗 取水许可岗 受理岗 审查岗 执法岗 案件审核岗'.split(
  ' ',
);
const POWERS =
  '印章管理 资金支付 费用报销 项目招标 工程变更 取水许可 涉水项目审批 行政处罚 资产处置 公务接待'.split(' ');
const KINDS = '思想道德风险 岗位职责风险 业务流程风险 制度机制风险 外部环境风险'.split(' ');
const RISKS =
  '未经审批擅自用印 对凭证审核不严 虚开发票套取资金 将项目化整为零规避招标 擅自扩大变更范围 超进度付款 擅自放宽许可条件 选择性执法 办人情案 低价处置闲置资产'.split(
    ' ',
  );
const MEASURES =
  '实行经办、审核、审批三级签字 审批意见在系统留痕 每季度由机关纪委抽查二十份凭证 两人以上持证办理并全过程记录 会议纪要和明细归档备查 通过公开交易平台办理 一次性告知并留存告知单 年底盘点核对'.split(
    ' ',
  );
const SURNAMES = '陶沈秦梁许高顾苏韩贺程叶江方白罗';
const NAMES = '景然知微晓棠以宁望舒思源言之牧野致远兰舟远帆秋若彤清和墨定邦';

/** A generator of numbers from 0 to below 1 (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each seed up to some hundreds gives another unit. */
function unitName(seed) {
  return `${NAMES[seed % NAMES.length]}${NAMES[Math.floor(seed / NAMES.length) % NAMES.length]}镇人民政府`;
}

/** An .xlsx file with a ledger of so many rows and a hidden sheet. */
export function ledgerFile(rows, seed) {
  const texts = new Map();
  const sheet = sheetXml(rows, unitName(seed), random(seed), texts);
  const words =
    HEADER +
    `<worksheet xmlns="${MAIN}"><sheetData>${KINDS.map((kind, index) => `<row r="${index + 1}">${text(`A${index + 1}`, 0, kind, texts)}</row>`).join('')}</sheetData></worksheet>`;
  const items = [...texts.keys()].map((each) => `<si><t>${each}</t></si>`).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
    '_rels/.rels': relationships(
      ['officeDocument', 'xl/workbook.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>廉政风险点台账</dc:title></cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="廉政风险点" sheetId="1" r:id="r1"/><sheet name="字典" sheetId="2" state="hidden" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${items}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': words,
  };
  const encoded = Object.entries(parts).map(([name, xml]) => [
    name,
    strToU8(xml.startsWith(HEADER) ? xml : HEADER + xml),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(encoded), { level: 6, mtime: new Date(2024, 0, 1) }));
}

function sheetXml(rows, unit, next, texts) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const phrase = (list, count) => Array.from({ length: count }, () => pick(list)).join('；');
  const person = () => pick(SURNAMES) + pick(NAMES) + pick(NAMES);
  const pieces = [
    `${HEADER}<worksheet xmlns="${MAIN}"><dimension ref="A1:R${rows + 3}"/><cols><col min="1" max="18" width="14" customWidth="1"/></cols><sheetData>`,
    `<row r="1" spans="1:18">${text('A1', 1, `${unit}2023年廉政风险点及防控措施一览表`, texts)}</row>`,
    `<row r="2" spans="1:18">${text('A2', 0, `填报单位：${unit}`, texts)}${text('G2', 0, '填报日期：2023年12月15日', texts)}</row>`,
    `<row r="3" spans="1:18">${HEADS.map((head, index) => text(`${letter(index)}3`, 1, head, texts)).join('')}</row>`,
  ];
  for (let index = 1; index <= rows; index += 1) {
    const row = index + 3;
    const likely = 1 + Math.floor(next() * 4);
    const grave = 1 + Math.floor(next() * 4);
    const level = likely * grave >= 9 ? '一级' : likely * grave >= 4 ? '二级' : '三级';
    const begun = 44_950 + Math.floor(next() * 300);
    const isDone = next() < 0.6;
    const cells = [
      (at) => number(at, 2, index),
      (at) => text(at, 2, pick(OFFICES), texts),
      (at) => text(at, 2, pick(POSTS), texts),
      (at) => text(at, 2, pick(POWERS), texts),
      (at) => text(at, 2, pick(KINDS), texts),
      (at) => text(at, 2, phrase(RISKS, 1 + Math.floor(next() * 3)), texts),
      (at) => number(at, 2, likely),
      (at) => number(at, 2, grave),
      (at) => text(at, 2, level, texts),
      (at) => text(at, 2, phrase(MEASURES, 2 + Math.floor(next() * 4)), texts),
      (at) => text(at, 2, person(), texts),
      (at) => text(at, 2, person(), texts),
      (at) => text(at, 2, person(), texts),
      (at) => number(at, 3, begun),
      (at) =>
        next() < 0.9 ? number(at, 3, begun + Math.floor(next() * 200)) : text(at, 2, '长期坚持', texts),
      (at) => (next() < 0.6 ? number(at, 4, (next() * 5000).toFixed(2)) : `<c r="${at}" s="4"/>`),
      (at) =>
        `<c r="${at}" s="2" t="str"><f>IF(P${row}&gt;0,"是","否")</f><v>${isDone ? '是' : '否'}</v></c>`,
      (at) => (next() < 0.25 ? text(at, 2, phrase(RISKS, 1), texts) : `<c r="${at}" s="2"/>`),
    ];
    pieces.push(
      `<row r="${row}" spans="1:18" ht="42" customHeight="1">${cells.map((cell, column) => cell(`${letter(column)}${row}`)).join('')}</row>`,
    );
  }
  pieces.push(
    `</sheetData><autoFilter ref="A3:R${rows + 3}"/><mergeCells count="1"><mergeCell ref="A1:R1"/></mergeCells><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter></worksheet>`,
  );
  return pieces.join('');
}

function letter(index) {
  return String.fromCharCode(65 + index);
}

function text(at, style, value, texts) {
  if (!texts.has(value)) texts.set(value, texts.size);
  return `<c r="${at}" s="${style}" t="s"><v>${texts.get(value)}</v></c>`;
}

function number(at, style, value) {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

function relationships(...items) {
  const xml = items.map(([type, target], index) => {
    const base = type === 'metadata/core-properties' ? `${PACKAGE}/relationships` : OFFICE;
    return `<Relationship Id="r${index + 1}" Type="${base}/${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

function stylesXml() {
  const formats = [0, 0, 0, 176, 4].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
