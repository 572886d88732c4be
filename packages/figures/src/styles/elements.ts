// Reset and base of the stylesheet: what plain HTML looks like before any class is used.

export const reset = `
*,::before,::after{box-sizing:border-box}
*{margin:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:5rem}
img,svg{max-width:100%}
svg{display:block}
button,input,select,textarea{font:inherit;color:inherit}
table{border-collapse:collapse}
ul[class],ol[class]{list-style:none;padding:0}
`;

export const base = `
body{font:var(--body);color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1,h2,h3,h4{font:700 var(--h3);text-wrap:balance}
h1{font:700 var(--h1);letter-spacing:-.01em}
h2{font:700 var(--h2)}
p,li,dd{max-width:66ch;text-wrap:pretty}
p a,li a,dd a,td a{overflow-wrap:anywhere}
a{color:var(--action);text-underline-offset:.16em;text-decoration-thickness:1px}
a:hover{color:var(--action-hover);text-decoration-thickness:2px}
main a:visited{color:var(--visited)}
:focus-visible{outline:3px solid var(--focus-inner);outline-offset:0;box-shadow:0 0 0 6px var(--focus);border-radius:2px}
svg :focus-visible{box-shadow:none}
code,.code{font:var(--code);font-family:var(--mono);overflow-wrap:anywhere}
hr{border:0;border-top:1px solid var(--line)}
strong,th,dt{font-weight:600}
small,.small{font:var(--small)}
table{width:100%;font-variant-numeric:tabular-nums}
caption{text-align:start;font:600 var(--h3);padding-block-end:var(--space-2)}
th,td{text-align:start;vertical-align:top;padding:var(--space-2) var(--space-4) var(--space-2) 0;border-block-end:1px solid var(--line)}
thead th{font:600 var(--small);color:var(--ink-2);vertical-align:bottom;border-block-end:2px solid var(--ink)}
th:last-child,td:last-child{padding-inline-end:0}
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
summary{cursor:pointer;min-block-size:var(--target);padding-block:.6rem;color:var(--action);text-decoration:underline;text-underline-offset:.16em}
@media (prefers-reduced-motion:no-preference){a,.button{transition:color .12s,background-color .12s}}
`;
