// Print: A4, light, no navigation, heads kept with their rows, and fills only where they carry meaning.

export const print = `
@page{size:A4;margin:14mm}
@media print{
body{font:10.5pt/1.45 "Noto Sans",var(--text)}
h1{font-size:20pt}h2{font-size:14pt}h3,caption{font-size:12pt}
.nav,.skip,form,.button,.pager,.screen-only{display:none}
main{padding-block:4mm}.section{margin-block-start:7mm}
.container{max-inline-size:none;padding-inline:0}
.hero{grid-template-columns:1fr 62mm;column-gap:8mm}
h1,h2,h3,caption,thead{break-after:avoid}
tr,li,figure,.banner,.summary-list>div{break-inside:avoid}
thead+tbody>tr:nth-child(-n+3){break-before:avoid}
.scroller{overflow:visible}
.grade,.tag,.dot,.load-line svg,.domain-bars svg,.coverage svg,.key svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}.foot{background:none;padding-block:4mm}
details>:not(summary){display:block}summary{color:inherit;text-decoration:none}
}
`;
