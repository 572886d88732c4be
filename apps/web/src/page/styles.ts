// Rules of the check page alone; they stand in the layer utilities of the one stylesheet, colours only by token.

const intake = `
.check{display:grid;gap:var(--space-5);margin-block-start:var(--space-4)}
.check>*{min-inline-size:0}
:root{--container:80rem}
.intake{display:grid;gap:var(--space-4)}
.drop{display:grid;gap:var(--space-3);padding:var(--space-6) var(--space-5);border:2px dashed var(--control);background:var(--surface);justify-items:start}
.drop[data-drop-target]{border-color:var(--action);border-style:solid;background:var(--ok-ground);color:var(--on-ok-ground)}
.drop[data-focus-visible]{outline:3px solid var(--focus-inner);box-shadow:0 0 0 6px var(--focus)}
.drop-words{font:600 var(--h3)}
.profiles{border:0;padding:0;display:flex;flex-wrap:wrap;gap:0 var(--space-5);min-inline-size:0}
.profiles legend{padding:0}
.profiles label{display:flex;align-items:center;gap:var(--space-2);min-block-size:var(--target)}
.profiles input{inline-size:1.25rem;block-size:1.25rem;flex:none;accent-color:var(--action)}
.button[data-disabled]{background:var(--surface);border-color:var(--control);color:var(--ink-2);cursor:not-allowed}
.link{background:none;border:0;padding:.25rem 0;min-block-size:1.5rem;color:var(--action);text-decoration:underline;text-underline-offset:.16em;cursor:pointer}
.link[aria-pressed=true]{font-weight:700;color:var(--ink)}
.progress:empty{display:none}.progress{font:600 var(--h3)}
.filters{display:flex;flex-wrap:wrap;gap:var(--space-3) var(--space-4);align-items:end}
.filters label{display:grid;gap:var(--space-1);font:600 var(--small);max-inline-size:100%}
.filters select{min-block-size:var(--target);max-inline-size:100%;font:var(--body)}
.four-counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:1px;background:var(--line);border:1px solid var(--line)}
.four-counts>div{background:var(--paper);padding:var(--space-3) var(--space-4);display:flex;flex-direction:column-reverse}
.four-counts dt{font:var(--small);color:var(--ink-2)}
.four-counts dd{font:700 var(--h2);font-variant-numeric:tabular-nums}
#verdict:focus{outline:none;box-shadow:none}
#verdict:focus-visible{outline:3px solid var(--focus-inner);box-shadow:0 0 0 6px var(--focus)}
`;

const browser = `
.browser{display:grid;gap:var(--space-5);align-items:start}
.browser>*{min-inline-size:0}
@media (min-width:64rem){.browser{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}}
.stepper{position:sticky;inset-block-start:0;z-index:1;display:flex;align-items:center;gap:var(--space-4);padding-block:var(--space-2);background:var(--paper);border-block-end:2px solid var(--ink)}
.stepper output{font-weight:600;font-variant-numeric:tabular-nums;white-space:nowrap}
.stepper .button{padding-inline:var(--space-4)}
.stack>.section{margin-block-start:var(--space-7)}
.messages{margin-block-end:var(--space-4)}
.message{max-inline-size:none;border-block-end:1px solid var(--line);border-inline-start:6px solid transparent;padding-inline-start:var(--space-3);scroll-margin-block:5rem 1rem}
.message[data-selected]{border-inline-start-color:var(--ink);background:var(--surface)}
.message>button{display:grid;gap:var(--space-1);inline-size:100%;padding:var(--space-3) var(--space-2) var(--space-3) 0;border:0;background:none;text-align:start;cursor:pointer}
.message>button:hover .message-text{text-decoration:underline}
.message .tag svg{inline-size:1rem;block-size:1rem}
.message-text{font-weight:600}.message .code{color:var(--ink-2)}
.detail{padding-block:0 var(--space-4);padding-inline-end:var(--space-3)}
.detail dl{display:grid;gap:0 var(--space-4)}
.detail dt{font:600 var(--small);color:var(--ink-2);margin-block-start:var(--space-2)}
.detail dd{max-inline-size:60ch}
@media (min-width:40rem){.detail dl{grid-template-columns:4rem minmax(0,1fr);gap:var(--space-2) var(--space-4)}.detail dt{margin:0;line-height:1.5rem}}
.places{list-style:none;padding:0}
.text-pane{margin:0;border:1px solid var(--control);background:var(--paper);margin-block-end:var(--space-3);margin-inline-end:var(--space-3)}
.beside .text-pane{margin-inline-end:0}
.text-pane figcaption{padding:var(--space-2) var(--space-3);font:600 var(--small);border-block-end:1px solid var(--line);background:var(--surface)}
.text-window{position:relative;overflow:auto;block-size:14rem;padding-block:var(--space-2)}
.text-window>.link{margin-inline:var(--space-3)}
.text-window pre{margin:0;min-inline-size:max-content}
.text-line{display:flex;gap:var(--space-3);padding-inline-end:var(--space-3)}
.text-line code{white-space:pre;overflow-wrap:normal;flex:1}
.line-number{font:var(--code);font-family:var(--mono);flex:none;min-inline-size:3.5rem;padding-inline-start:var(--space-2);text-align:end;color:var(--ink-2);user-select:none;position:sticky;inset-inline-start:0;background:var(--paper)}
.text-line[data-marked]{background:var(--warn-ground);color:var(--on-warn-ground)}
.text-line[data-marked] .line-number{background:var(--warn-ground);color:var(--on-warn-ground);font-weight:700}
.text-line mark{background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
@media screen{.print-only{display:none}}
@media screen and (min-width:64rem){.stepper{position:static}.messages{max-block-size:max(30rem,75vh);overflow-y:auto;border-block-end:1px solid var(--line)}.text-window{block-size:max(30rem,75vh)}}
@media print{.check,.browser,.check .stack{display:block}.message{break-inside:avoid}.stepper{position:static}}
`;

export const pageStyles = intake + browser;
