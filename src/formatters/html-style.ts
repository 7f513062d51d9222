/** The listing's style: readable on screen, two colours and a border style each so that it prints in black and white. */
export const LISTING_STYLE = `
:root{color-scheme:light;--error:#b00020;--warning:#9a6700;--info:#0b5cad}
body{font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2.2rem 0 .4rem;border-top:2px solid #ddd;padding-top:1rem}h3{font-size:1rem;margin:1.2rem 0 .4rem}
.meta{color:#555;margin:.2rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:13px;width:100%}
th,td{border:1px solid #ccc;padding:.25rem .45rem;text-align:left;vertical-align:top;white-space:pre-line;overflow-wrap:anywhere}
th{background:#f3f4f6;white-space:nowrap}
td.n{color:#777;text-align:right;white-space:nowrap}
.grid td{min-width:4.5rem;max-width:20rem}.grid td.n{min-width:0}
td.error,th.error{background:#fde7ea;outline:2px solid var(--error);outline-offset:-2px}
td.warning,th.warning{background:#fff4d6;outline:2px dashed var(--warning);outline-offset:-2px}
td.info,th.info{background:#e8f1fb;outline:1px dotted var(--info);outline-offset:-1px}
sup a{margin-left:.15rem;text-decoration:none}
.tag{font-weight:600;white-space:nowrap}.tag.error{color:var(--error)}.tag.warning{color:var(--warning)}.tag.info{color:var(--info)}
dl{font-size:13px}dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 0 1rem}
.clean{color:#1b7f3b;font-weight:600}
@media print{body{margin:0;max-width:none}h2{break-before:page}h2:first-of-type{break-before:auto}tr{break-inside:avoid}}
`;
