// What each component looks like; colours only by token, so both themes and forced colours follow.

const steps = ['a', 'b', 'c', 'd', 'e', 'nr', 's0', 's1', 's2', 's3', 's4'];
const stepRules = steps
  .map((step) => `[data-step=${step}]{--fill:var(--${step}-fill);--edge:var(--${step}-edge);--on:var(--${step}-text)}`)
  .join('');

const badges = `
${stepRules}
.grade{display:inline-grid;place-items:center;min-inline-size:1.75rem;block-size:1.75rem;padding-inline:.3rem;font:700 var(--body);line-height:1;color:var(--on);background:var(--fill);border:2px solid var(--edge);border-radius:var(--radius)}
.grade[data-size=large]{min-inline-size:4rem;block-size:4rem;font:700 var(--display);border-width:3px}
.grade[data-step=nr]{border-style:dashed;font-size:.875rem;background:repeating-linear-gradient(135deg,var(--line) 0 1px,var(--fill) 1px 6px)}
.grade[data-size=large][data-step=nr]{font-size:1.5rem}
.tag{display:inline-flex;align-items:center;gap:.35em;padding:.05rem .45rem;font:600 var(--small);color:var(--on,var(--ink));background:var(--fill,var(--surface));border:1px solid var(--edge,var(--control));border-radius:var(--radius);white-space:nowrap}
.tag svg{inline-size:.8rem;block-size:.8rem;flex:none}
.tag[data-step=s3]{border-style:double;border-width:3px}
.tag[data-step=s4]{padding-inline-start:1.05rem;background:linear-gradient(var(--fill),var(--fill)) no-repeat .6rem 0/100% 100%,repeating-linear-gradient(135deg,#0b1b2b 0 4px,#ffd84d 4px 8px)}
.tag[data-tone=ok]{--fill:var(--ok-ground);--edge:var(--ok);--on:var(--on-ok-ground)}
.tag[data-tone=warn]{--fill:var(--warn-ground);--edge:var(--warn);--on:var(--on-warn-ground)}
.tag[data-tone=danger]{--fill:var(--danger-ground);--edge:var(--danger);--on:var(--on-danger-ground)}
.tag[data-tone=quiet]{--fill:transparent;--edge:var(--line);--on:var(--ink-2);font-weight:400}
`;

const figures = `
.load-line{display:grid;gap:var(--space-3);max-inline-size:21rem}
.load-line figcaption{font:600 var(--h3)}
.load-line svg{inline-size:100%;block-size:auto;font:600 14px/1 var(--text);fill:var(--ink)}
.ll-hull{fill:var(--hull)}.ll-water{fill:var(--water)}.ll-swell{fill:var(--hull)}.ll-hatch{stroke:var(--water);stroke-width:3}
.ll-surface{fill:none;stroke:var(--ink);stroke-width:2.5}
.ll-edge{fill:none;stroke:var(--ink-2);stroke-width:1.5}.ll-dashed{stroke-dasharray:7 5;stroke:var(--ink-3)}
.ll-deck,.ll-mark{fill:var(--ink)}.ll-ring{fill:none;stroke:var(--ink);stroke-width:5}
.ll-halo{fill:var(--paper);stroke:var(--paper);stroke-width:3}.ll-ring-halo{fill:none;stroke:var(--paper);stroke-width:8}
.ll-label{font-weight:700;font-size:20px}.ll-haloed{paint-order:stroke;stroke:var(--hull);stroke-width:5px;stroke-linejoin:round}
.ll-bound{fill:var(--ink-2);font-weight:400;font-size:13px}.ll-ladder{fill:var(--ink-2)}
.ll-note{fill:var(--ink);font-weight:600}.ll-plate{fill:var(--hull)}
.domain-bars th{font-weight:400;inline-size:100%}
.domain-row{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-4);align-items:center}
.domain-row>span{flex:1 1 15rem}.domain-row>svg{flex:2 1 17rem;block-size:1rem}
.domain-row .code{color:var(--ink-2);margin-inline-end:.5em}
.domain-bars td{vertical-align:middle}@media (max-width:30rem){.domain-bars .number{white-space:normal}}
.db-track{fill:var(--surface)}.db-fill{fill:var(--fill);stroke:var(--edge);stroke-width:2}
.db-hatch{stroke:var(--ink-3);stroke-width:1.5}.db-interval{stroke:var(--ink-3);stroke-width:1}.db-bound{stroke:var(--ink-3);stroke-width:1;stroke-dasharray:1 3}
.dot{inline-size:.5rem;block-size:.5rem;border-radius:50%;background:currentColor;display:inline-block;vertical-align:.1em}
.coverage{margin-block-start:var(--space-2)}.coverage svg{inline-size:100%;block-size:1.5rem}
.cb-pass{fill:var(--pass)}.cb-partial{fill:var(--partial)}.cb-fail{fill:var(--fail)}.cb-none{fill:var(--paper)}
.cb-edge{stroke:var(--ink-2);stroke-width:1}.cb-dashed{stroke-dasharray:3 3}
.key{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-5);margin-block-start:var(--space-2)}
.key li{display:flex;align-items:center;gap:.5em}.key svg{inline-size:1rem;block-size:1rem}
.key b,.counts b{font-variant-numeric:tabular-nums}
.counts{display:flex;flex-wrap:wrap;gap:var(--space-2) var(--space-4)}.counts li{display:flex;gap:.4em;align-items:center}
.trend{display:inline-flex;align-items:center;gap:var(--space-2)}.trend svg{inline-size:6rem;block-size:1.25rem}
.tl-water{fill:var(--water);opacity:.35}.tl-line{fill:none;stroke:var(--water);stroke-width:1.5}.tl-dot{fill:var(--ink)}
`;

const blocks = `
.summary-list>div{display:grid;gap:0 var(--space-4);padding-block:var(--space-2);border-block-end:1px solid var(--line)}
.summary-list dt{color:var(--ink-2);font-weight:400}
@media (min-width:40rem){.summary-list>div{grid-template-columns:minmax(9rem,1fr) 2fr auto}}
.scroller{overflow-x:auto}
.banner{display:grid;grid-template-columns:1.5rem 1fr;gap:var(--space-1) var(--space-3);padding:var(--space-4);border:1px solid var(--edge);border-inline-start-width:6px;background:var(--fill);color:var(--on)}
.banner{--fill:var(--surface);--edge:var(--action);--on:var(--ink)}
.banner[data-kind=block]{--fill:var(--danger-ground);--edge:var(--danger);--on:var(--on-danger-ground)}
.banner[data-kind=reason]{--fill:var(--warn-ground);--edge:var(--warn);--on:var(--on-warn-ground)}
.banner[data-kind=done]{--fill:var(--ok-ground);--edge:var(--ok);--on:var(--on-ok-ground)}
.banner svg{inline-size:1.5rem;block-size:1.5rem;color:var(--edge)}.banner a{color:inherit}
.banner>div>*+*{margin-block-start:var(--space-1)}
.pager{display:flex;flex-wrap:wrap;align-items:center;gap:var(--space-1) var(--space-4);margin-block-start:var(--space-5)}
.pager ul{display:flex;flex-wrap:wrap;gap:var(--space-1)}
.pager a,.pager span{display:grid;place-items:center;min-inline-size:var(--target);min-block-size:var(--target)}
.pager [aria-current]{font-weight:700;color:var(--ink);border:2px solid var(--ink);text-decoration:none}
.empty{border:1px dashed var(--control);padding:var(--space-6) var(--space-5)}
.button{display:inline-flex;align-items:center;justify-content:center;min-block-size:var(--target);padding:.5rem 1.25rem;border:2px solid var(--action);border-radius:var(--radius);background:var(--action);color:var(--on-action);font-weight:600;text-decoration:none;cursor:pointer}
.button:hover{background:var(--action-hover);border-color:var(--action-hover);color:var(--on-action)}
.button[data-kind=quiet]{background:var(--paper);color:var(--action)}
main a.button:visited{color:var(--on-action)}main a.button[data-kind=quiet]:visited{color:var(--action)}
.field{display:grid;gap:var(--space-1);max-inline-size:32rem}.field label,legend{font-weight:600}
.input{min-block-size:var(--target);padding:.4rem .7rem;border:2px solid var(--control);border-radius:var(--radius);background:var(--paper);inline-size:100%}
.input[aria-invalid=true]{border-color:var(--danger)}.field-error{color:var(--danger);font-weight:600}
@media (forced-colors:active){.button,.button:hover{background:ButtonFace;color:ButtonText;border-color:ButtonText}.dot{forced-color-adjust:none}}
.filters{display:flex;flex-wrap:wrap;gap:var(--space-4);align-items:end}
`;

export const components = badges + figures + blocks;
