// Rules that only documents need: findings, contents, the confidential marking and the foot of printed pages.

export const documentCss = `
main{padding-block-start:var(--space-5)}
.doc-kind{color:var(--ink-2);margin-block-end:var(--space-1)}
.doc-verdict{font:600 var(--h2);max-inline-size:34ch;text-wrap:balance}
.doc-head{display:flex;gap:var(--space-4);align-items:flex-start}
.doc-head .grade{flex:none}
.doc-contents ol{padding-inline-start:1.4em}
.doc-contents li{padding-block:.15rem;break-inside:avoid}
.doc-contents a{display:inline-block;padding-block:.15rem}
.finding{border-block-start:1px solid var(--line);padding-block:var(--space-5) var(--space-2);scroll-margin-block-start:1rem}
.finding h3 .code{color:var(--ink-2);margin-inline-end:.35em;font-weight:400}
.finding h4{font:600 var(--body);margin-block-start:var(--space-2)}
.finding-facts{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-5);font:var(--small);padding-block-start:var(--space-1)}
.finding-facts div{display:flex;flex-wrap:wrap;gap:0 .5em;min-inline-size:0}.finding-facts dd{min-inline-size:0;overflow-wrap:anywhere}.summary-list dd{overflow-wrap:anywhere}
@media (max-width:39.99rem){.doc-verdict{font:600 var(--h3)}}
.finding-facts dt{color:var(--ink-2);font-weight:400}
.scroller code{display:inline-block;min-inline-size:9rem}
.scroller th[scope=row]{font-weight:400}
.confidential{max-inline-size:none;background:var(--ink);color:var(--paper);text-align:center;font:600 var(--small);padding:.3rem 1rem}
.page-marking{display:none}
@media print{
@page{margin:16mm 14mm 18mm}
.doc-contents{display:none}
.confidential{display:none}body:has(>.marking){padding-right:7mm}
.page-marking{display:block;position:fixed;top:0;right:0;writing-mode:vertical-rl;letter-spacing:.08em;font:600 9pt/1 "Noto Sans",var(--text)}
.domain-row>span{flex-basis:13rem}.domain-row>svg{flex-basis:9rem}
.finding{break-inside:auto}.finding h3,.finding .row{break-after:avoid}
table{font-size:9pt}.scroller .tag{font-size:8pt}.scroller code{min-inline-size:0;font-size:7.5pt;word-break:break-all}
}
`;

/** Page numbers and reference in the margin of printed pages, where the browser draws margin boxes. */
export function marginCss({ reference }: { reference: string }): string {
  const safe = reference.replace(/[^A-Za-z0-9 ,.-]/g, '');
  return `@media print{@page{@bottom-left{content:"${safe}";font:8pt sans-serif}@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt sans-serif}}}`;
}
