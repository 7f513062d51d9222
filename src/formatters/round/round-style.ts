/** The style of a round's page: no colour carries a meaning alone, and it prints on A4. */
export const ROUND_STYLE = `
.cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:1rem 0}
.card{border:1px solid #ccc;border-radius:4px;padding:.5rem 1rem;min-width:7rem}.card b{display:block;font-size:1.5rem}
.card.error b{color:var(--error)}.card.warning b{color:var(--warning)}.card.info b{color:var(--info)}
.legend i{display:inline-block;width:.8em;height:.8em;margin:0 .25em 0 .6em}.legend .error{background:#b00020}.legend .warning{background:#e0a100}.legend .info{background:#7fb2e5}
td.code{white-space:nowrap}
.names{columns:3 14rem;padding-left:1.2rem}
svg{display:block;max-width:100%;height:auto;margin:.6rem 0}
svg text{font:12px "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;fill:#1a1a1a}
svg a text{fill:#0b5cad}
details{border-top:1px solid #ddd;padding:.4rem 0}summary{cursor:pointer;font-weight:600}
td.up{color:var(--error)}td.down{color:#1b7f3b}
.issues{margin:.2rem 0 .8rem;padding-left:1.2rem;font-size:13px}
@media print{@page{size:A4;margin:14mm}body{font-size:12px}h2{break-before:auto;break-after:avoid}.meta{break-after:avoid}svg,table,.cards{print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg,.card{break-inside:avoid}details:not([open]),.details:not(:has([open])){display:none}}
`;
