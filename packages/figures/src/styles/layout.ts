// Page frame, columns and rhythm of the stylesheet.

export const layout = `
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:var(--space-4);inset-block-start:-4rem;background:var(--paper);color:var(--ink);padding:var(--space-3) var(--space-4);z-index:2}
.skip:focus{inset-block-start:var(--space-2)}
.container{inline-size:100%;max-inline-size:var(--container);margin-inline:auto;padding-inline:var(--space-4)}
@media (min-width:48rem){.container{padding-inline:var(--space-5)}}
.top{border-block-end:3px solid var(--ink)}
.top .container{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;column-gap:var(--space-6)}
.brand{display:flex;align-items:center;gap:var(--space-2);min-block-size:3.5rem;font:700 var(--h3);color:var(--ink);text-decoration:none;letter-spacing:-.01em}
.brand:hover{color:var(--ink);text-decoration:underline}
.brand svg{inline-size:2rem;block-size:2rem}
.nav ul,.foot ul{list-style:none;padding:0}
.nav ul{display:flex;flex-wrap:wrap;column-gap:var(--space-5)}
.nav a{display:flex;align-items:center;min-block-size:var(--target);color:var(--ink);text-decoration:none;border-block-end:3px solid var(--paper)}
.nav a:hover{text-decoration:underline}
.nav [aria-current]{font-weight:600;border-color:var(--ink)}
main{padding-block:var(--space-6) var(--space-8)}
.section{margin-block-start:var(--space-7)}
.section>h2{margin-block-end:var(--space-4)}
.stack>*+*{margin-block-start:var(--space-4)}
.stack-small>*+*{margin-block-start:var(--space-2)}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:var(--space-2) var(--space-4)}
.lead{font:var(--h3);color:var(--ink-2);max-inline-size:60ch}
.hint{color:var(--ink-2);font:var(--small)}
.hero{display:grid;gap:var(--space-6)}
@media (min-width:48rem){.hero{grid-template-columns:minmax(0,1fr) 21rem;column-gap:var(--space-7)}.columns{columns:2;column-gap:var(--space-7)}}
.foot{background:var(--surface);border-block-start:1px solid var(--line);padding-block:var(--space-6);font:var(--small)}
.foot .container{display:grid;gap:var(--space-4) var(--space-7)}
@media (min-width:48rem){.foot .container{grid-template-columns:2fr 1fr}}
.foot a{display:inline-block;padding-block:.25rem}
`;
