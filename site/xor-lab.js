// XOR Lab, Apache-2.0
(() => {
const style = String.raw`:root,
:host {
color-scheme: light dark;
--paper: #fbfafc;
--panel: #ffffff;
--ink: #1d1a22;
--muted: #625b6c;
--line: #dcd7e2;
--control: #8c8396;
--accent: #762a83;
--on-accent: #ffffff;
--tint: #f3edf5;
--alarm: #8f1d1d;
--alarm-tint: #fdf0ee;
--good: #1b6b33;
--text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
--title: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "DejaVu Serif", serif;
--digits: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
--gap: 1rem;
--round: 0.5rem;
}
@supports (color: light-dark(white, black)) {
:root,
:host {
--paper: light-dark(#fbfafc, #0f0e13);
--panel: light-dark(#ffffff, #17161c);
--ink: light-dark(#1d1a22, #edeaf2);
--muted: light-dark(#625b6c, #aaa3b5);
--line: light-dark(#dcd7e2, #37333f);
--control: light-dark(#8c8396, #7d7589);
--accent: light-dark(#762a83, #c9a4d6);
--on-accent: light-dark(#ffffff, #1d1122);
--tint: light-dark(#f3edf5, #2b2433);
--alarm: light-dark(#8f1d1d, #ffb4a8);
--alarm-tint: light-dark(#fdf0ee, #3a1d1a);
--good: light-dark(#1b6b33, #8fd3a1);
}
}
:host([data-theme="light"]),
:root:has(xor-lab[data-theme="light"]) {
color-scheme: light;
}
:host([data-theme="dark"]),
:root:has(xor-lab[data-theme="dark"]) {
color-scheme: dark;
}
*,
*::before,
*::after {
box-sizing: border-box;
}
[hidden] {
display: none !important;
}
body {
margin: 0 auto;
max-width: 84rem;
padding: 0 1.25rem 4rem;
background: var(--paper);
color: var(--ink);
font: 1rem/1.55 var(--text);
}
header {
display: flex;
flex-wrap: wrap;
align-items: baseline;
gap: 0 1.25rem;
padding: 1.1rem 0 0.9rem;
}
h1 {
margin: 0;
font: 700 1.5rem/1.2 var(--title);
letter-spacing: -0.01em;
}
header p {
margin: 0;
color: var(--muted);
}
xor-lab:not(:defined) {
display: block;
min-height: 100vh;
}
.reading {
max-width: 44rem;
margin-top: 3rem;
}
.reading h2 {
margin: 0 0 0.75rem;
font: 700 1.25rem/1.3 var(--title);
}
.reading code {
font: 0.9em var(--digits);
}
.equations {
display: grid;
grid-template-columns: auto 1fr;
gap: 0.6rem 1.25rem;
align-items: center;
margin: 1.25rem 0;
padding: 1rem 1.25rem;
border-inline-start: 3px solid var(--accent);
background: var(--panel);
}
.equations dt {
color: var(--muted);
}
.equations dd {
margin: 0;
font-size: min(1.1rem, 4.2vw);
}
@media (max-width: 40rem) {
body {
padding-inline: 0.75rem;
}
.equations {
grid-template-columns: 1fr;
gap: 0.3rem;
}
.equations dd {
margin-bottom: 0.5rem;
}
}
:host {
display: block;
container-type: inline-size;
color: var(--ink);
font: 1rem/1.5 var(--text);
text-align: start;
}
.lab {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: var(--gap);
font-size: 0.9375rem;
}
.panel {
min-width: 0;
padding: 0.9rem 1rem;
border: 1px solid var(--line);
border-radius: var(--round);
background: var(--panel);
}
h2 {
margin: 0 0 0.6rem;
font: 600 0.9375rem/1.3 var(--text);
}
.decision {
grid-area: decision;
}
.picture {
position: relative;
aspect-ratio: 10 / 9;
max-width: 38rem;
min-height: 15rem;
margin: 0 auto;
}
canvas {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
}
.stopped::first-line {
color: var(--alarm);
}
.twin {
margin: 0.5rem 0 0;
min-height: 4.5em;
color: var(--muted);
font-size: 0.875rem;
font-variant-numeric: tabular-nums;
}
.transport {
grid-area: transport;
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem;
}
.iteration {
flex: 1 1 12rem;
min-width: 8rem;
height: 2.5rem;
margin: 0 0.25rem;
accent-color: var(--accent);
}
.position {
font: 0.875rem var(--digits);
text-align: end;
white-space: pre;
}
.speed {
margin-inline-start: 0.5rem;
display: flex;
align-items: center;
gap: 0.4rem;
color: var(--muted);
white-space: nowrap;
}
button,
select,
input {
font: inherit;
color: inherit;
}
button,
select,
.set-up input {
min-height: 2.5rem;
border: 1px solid var(--control);
border-radius: 0.4rem;
background: var(--panel);
}
button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: 0.4rem;
min-width: 2.5rem;
padding: 0 0.6rem;
cursor: pointer;
}
button:hover:not(:disabled),
select:hover {
background: var(--tint);
}
button:disabled {
cursor: default;
opacity: 0.4;
}
button svg {
width: 1rem;
height: 1rem;
fill: currentcolor;
}
select,
.set-up input {
padding: 0 0.5rem;
}
:focus-visible {
outline: 3px solid var(--accent);
outline-offset: 2px;
}
.play {
min-width: 6.5rem;
border-color: var(--accent);
background: var(--accent);
color: var(--on-accent);
font-weight: 600;
}
.play span {
min-width: 3.2em;
text-align: start;
}
.play:hover:not(:disabled) {
background: color-mix(in srgb, var(--accent) 85%, var(--ink));
}
.play .when-playing,
.play[aria-pressed="true"] .when-paused {
display: none;
}
.play[aria-pressed="true"] .when-playing {
display: inline;
}
.predictions {
grid-area: predictions;
}
.losses {
grid-area: losses;
}
table {
width: 100%;
table-layout: fixed;
border-collapse: collapse;
font-variant-numeric: tabular-nums;
}
th {
color: var(--muted);
font-weight: 500;
font-size: 0.875rem;
}
th,
td {
padding: 0.3rem 0.4rem;
border-bottom: 1px solid var(--line);
text-align: end;
white-space: nowrap;
}
th:first-child,
td:first-child {
text-align: start;
}
.predictions th:nth-child(1) {
width: 14%;
}
.predictions th:nth-child(2) {
width: 8%;
}
.predictions th:nth-child(4) {
width: 37%;
}
.predictions th:nth-child(5) {
width: 10%;
}
.losses th:first-child {
width: 42%;
}
.losses th:last-child,
.losses td:last-child {
text-align: start;
}
td,
td button {
font: 0.875rem var(--digits);
}
td:first-child:has(button) {
padding-block: 0.1rem;
}
td button {
min-width: 3rem;
min-height: 1.6rem;
justify-content: flex-start;
padding: 0 0.4rem;
border-color: transparent;
background: none;
text-decoration: underline;
text-decoration-color: var(--control);
text-underline-offset: 0.2em;
}
tr[aria-current] td {
background: var(--tint);
}
.mark {
display: inline-block;
width: 1.2em;
text-align: center;
}
.right .mark {
color: var(--good);
}
.wrong .mark {
color: var(--alarm);
}
.score {
margin: 0.6rem 0 0;
}
.study {
grid-area: study;
}
.tabs {
display: flex;
flex-wrap: wrap;
gap: 0.25rem 1rem;
margin-bottom: 0.9rem;
border-bottom: 1px solid var(--line);
}
[role="tab"] {
padding: 0;
border: 0;
border-bottom: 3px solid transparent;
border-radius: 0;
background: none;
color: var(--muted);
}
[role="tab"][aria-selected="true"] {
border-color: var(--accent);
color: var(--ink);
font-weight: 600;
}
.walk {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem;
}
.walk-position {
min-width: 5.5em;
font-variant-numeric: tabular-nums;
}
.choice {
display: inline-flex;
align-items: center;
gap: 0.5rem;
color: var(--muted);
}
.meaning {
margin: 0.6rem 0;
min-height: 3em;
}
.arithmetic {
position: sticky;
top: 0;
z-index: 1;
height: 7.5em;
margin: 0 0 0.9rem;
padding: 0.5rem 0.75rem;
border-radius: 0.4rem;
background: var(--tint);
overflow: auto;
overflow-wrap: anywhere;
font: 0.8125rem/1.5 var(--digits);
white-space: pre-wrap;
}
h3 {
margin: 0 0 0.5rem;
font: 600 0.875rem/1.3 var(--text);
color: var(--muted);
}
.phase {
display: flex;
flex-wrap: wrap;
gap: 0.6rem;
margin-bottom: 1rem;
}
.quantity {
max-width: 100%;
padding: 0.5rem 0.6rem;
border: 1px solid var(--line);
border-radius: 0.4rem;
overflow-x: auto;
}
.quantity {
contain: layout style;
}
.quantity[aria-current] {
border-color: var(--accent);
box-shadow: inset 0 0 0 1px var(--accent);
}
.shape {
margin: 0;
color: var(--muted);
font-size: 0.8125rem;
}
.quantity table {
width: auto;
table-layout: auto;
min-width: 100%;
}
.quantity th,
.quantity td {
padding: 0.15rem 0.4rem;
border-bottom: 0;
font-size: 0.8125rem;
font-weight: 400;
}
.quantity td {
min-width: 6.2rem;
height: 1.6rem;
border-radius: 0.25rem;
text-align: end;
cursor: default;
}
.quantity td.corner {
min-width: 0;
}
.quantity td.attended {
outline: 2px solid var(--accent);
font-weight: 700;
}
.quantity td.source {
background: var(--tint);
box-shadow: inset 0 -3px 0 var(--accent);
}
.quantity td.user {
background: var(--tint);
box-shadow: inset 0 3px 0 var(--good);
}
.verdict {
margin: 0 0 0.75rem;
padding: 0.5rem 0.75rem;
border-inline-start: 4px solid var(--good);
background: var(--tint);
}
.verdict.fails {
border-color: var(--alarm);
background: var(--alarm-tint);
}
.explanation {
min-height: 3em;
margin: 0.5rem 0;
color: var(--muted);
}
.scroll {
overflow-x: auto;
}
.canvas-room {
position: relative;
}
.sentence {
margin: 0.75rem 0 0.25rem;
min-height: 1.5em;
}
.node-detail,
.graph-words {
margin: 0 0 0.75rem;
overflow-wrap: anywhere;
font: 0.8125rem/1.5 var(--digits);
white-space: pre-wrap;
}
.node-detail {
min-height: 4.5em;
}
.scroll table {
min-width: 44rem;
}
.set-up {
grid-area: set-up;
}
.fields {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
gap: 0.8rem var(--gap);
}
.field {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(7rem, 9rem);
gap: 0.1rem 0.6rem;
align-items: center;
align-content: start;
}
.field input,
.field select {
width: 100%;
}
.field input {
font: 0.9375rem var(--digits);
}
.field [aria-invalid="true"] {
border: 2px solid var(--alarm);
}
.help,
.complaint {
grid-column: 1 / -1;
margin: 0;
font-size: 0.8125rem;
line-height: 1.35;
}
.help {
color: var(--muted);
}
.complaint {
color: var(--alarm);
}
summary {
min-height: 1.75rem;
margin-top: 1rem;
cursor: pointer;
font-weight: 500;
}
details .fields {
padding-top: 0.6rem;
}
.engine {
margin: 1rem 0 0;
color: var(--muted);
font-size: 0.8125rem;
}
.messages:empty {
display: none;
}
.messages {
grid-area: messages;
}
.messages p {
margin: 0 0 0.5rem;
padding: 0.6rem 0.9rem;
border-inline-start: 4px solid var(--alarm);
border-radius: 0.25rem;
background: var(--alarm-tint);
overflow-wrap: anywhere;
}
.messages p:last-child {
margin-bottom: 0;
}
.unseen {
position: absolute;
width: 1px;
height: 1px;
margin: -1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
.lab {
grid-template-areas: "messages" "decision" "transport" "predictions" "losses" "set-up" "study";
}
@container (max-width: 26rem) {
.panel {
padding-inline: 0.75rem;
}
th,
td {
padding-inline: 0.15rem;
}
td {
font-size: 0.75rem;
}
.losses th:first-child {
width: 32%;
}
.losses td {
font-size: 0.8125rem;
}
.twin {
min-height: 7.5em;
}
.speed {
margin: 0;
}
}
@container (min-width: 42rem) {
.transport {
grid-row: 2 / -1;
grid-column: 1 / -1;
align-self: end;
position: sticky;
bottom: 0.5rem;
z-index: 1;
}
.lab :is(button, input, select, summary) {
scroll-margin-bottom: 7rem;
}
.lab {
grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
grid-template-rows: auto auto 1fr auto auto 7.6rem;
grid-template-areas: "messages messages" "decision predictions" "decision losses" "set-up set-up" "study study" ". .";
}
}
@container (min-width: 68rem) {
.lab {
grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr) 18.5rem;
grid-template-rows: auto auto 1fr auto 4.6rem;
grid-template-areas: "messages messages messages" "decision predictions set-up" "decision losses set-up" "study study study" ". . .";
}
.fields {
grid-template-columns: minmax(0, 1fr);
}
}
.lab[data-controls="transport"] :is(.set-up, .study),
.lab[data-controls="none"] :is(.set-up, .study, .transport) {
display: none;
}
@media (forced-colors: active) {
.play {
border-color: ButtonText;
}
}
`;
const html = String.raw`<div class="lab">
<div class="messages" role="alert"></div>
<section class="panel decision" aria-labelledby="decision-heading">
<h2 id="decision-heading">Decision</h2>
<div class="picture"><canvas role="img" aria-labelledby="decision-heading" aria-describedby="decision-text"></canvas></div>
<p id="decision-text" class="twin"></p>
</section>
<div class="panel transport" role="group" aria-label="Training">
<button type="button" class="to-start" aria-label="To the start" title="To the start">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3h2v10H3zM13 3v10L6 8z" /></svg>
</button>
<button type="button" class="step-back" aria-label="One iteration back" title="One iteration back">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3v10L3 8zM11.5 3h1.5v10h-1.5z" /></svg>
</button>
<button type="button" class="play">
<svg viewBox="0 0 16 16" aria-hidden="true"><path class="when-paused" d="M4 2.5v11l9-5.5z" /><path class="when-playing" d="M3.5 3h3v10h-3zM9.5 3h3v10h-3z" /></svg>
<span></span>
</button>
<button type="button" class="step" aria-label="One iteration on" title="One iteration on">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3v10l7-5zM3 3h1.5v10H3z" /></svg>
</button>
<button type="button" class="to-end" aria-label="To the end" title="To the end">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M11 3h2v10h-2zM3 3v10l7-5z" /></svg>
</button>
<input type="range" class="iteration" min="0" step="1" aria-label="Iteration" />
<span class="position"></span>
<label class="speed"><span>Speed</span> <select></select></label>
</div>
<section class="panel predictions" aria-labelledby="predictions-heading">
<h2 id="predictions-heading">Predictions</h2>
<table>
<thead>
<tr><th scope="col">x₁ x₂</th><th scope="col">y</th><th scope="col">ŷ</th><th scope="col">error ŷ − y</th><th scope="col"><span class="unseen">class</span></th></tr>
</thead>
<tbody></tbody>
</table>
<p class="score"></p>
</section>
<section class="panel losses" aria-labelledby="losses-heading">
<h2 id="losses-heading">Losses</h2>
<table>
<thead>
<tr><th scope="col">iteration</th><th scope="col">loss</th></tr>
</thead>
<tbody></tbody>
</table>
</section>
<section class="panel set-up" aria-labelledby="set-up-heading">
<h2 id="set-up-heading">Set-up</h2>
<form>
<div class="fields of-the-run"></div>
<details>
<summary>How it is shown</summary>
<div class="fields of-the-look"></div>
</details>
</form>
<p class="engine"></p>
</section>
<section class="panel study" aria-label="Every number of this iteration">
<div class="tabs" role="tablist" aria-label="Every number of this iteration">
<button type="button" role="tab" id="ledger-tab" aria-controls="ledger">Backprop, every number</button>
<button type="button" role="tab" id="gradients-tab" aria-controls="gradients">Three gradients</button>
<button type="button" role="tab" id="graph-tab" aria-controls="graph">Computation graph</button>
</div>
<div role="tabpanel" id="ledger" aria-labelledby="ledger-tab">
<div class="walk">
<button type="button" class="previous" aria-label="Previous quantity" title="Previous quantity">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M11 3v10L4 8z" /></svg>
</button>
<button type="button" class="next" aria-label="Next quantity" title="Next quantity">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5 3v10l7-5z" /></svg>
</button>
<span class="walk-position"></span>
<label class="choice"><span>Points</span> <select class="points"></select></label>
</div>
<p class="meaning" role="status"></p>
<p class="arithmetic" role="region" aria-label="The arithmetic of one number" tabindex="0"></p>
<div class="quantities"></div>
</div>
<div role="tabpanel" id="gradients" aria-labelledby="gradients-tab" hidden>
<p class="verdict" role="status"></p>
<label class="choice"><span>Break it by hand</span> <select class="mistake"></select></label>
<p class="explanation"></p>
<div class="scroll" role="region" aria-label="The three gradients" tabindex="0">
<table>
<thead>
<tr><th scope="col">entry</th><th scope="col">by hand</th><th scope="col">by autodiff</th><th scope="col">by differences</th><th scope="col">± error</th><th scope="col">hand − autodiff</th></tr>
</thead>
<tbody></tbody>
</table>
</div>
</div>
<div role="tabpanel" id="graph" aria-labelledby="graph-tab" hidden>
<div class="walk">
<button type="button" class="sweep-start" aria-label="Before the sweep" title="Before the sweep">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3h2v10H3zM13 3v10L6 8z" /></svg>
</button>
<button type="button" class="sweep-back" aria-label="One step of the sweep back" title="One step of the sweep back">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M11 3v10L4 8z" /></svg>
</button>
<button type="button" class="sweep-on" aria-label="One step of the sweep on" title="One step of the sweep on">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5 3v10l7-5z" /></svg>
</button>
<button type="button" class="sweep-end" aria-label="The whole sweep" title="The whole sweep">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M11 3h2v10h-2zM3 3v10l7-5z" /></svg>
</button>
<span class="walk-position">step <span class="sweep-position"></span></span>
<label class="choice"><span>Over</span> <select class="level"></select></label>
<label class="choice"><span>Look at</span> <select class="node"></select></label>
</div>
<p class="sentence" role="status"></p>
<p class="explanation">
A node hands its adjoint on only when all that use it have handed theirs to it: taken too early, one that is
used twice would pass on half of its own. So the sweep goes through the graph in the reverse of the order in
which it was computed.
</p>
<p class="node-detail"></p>
<div class="scroll" role="region" aria-label="The graph" tabindex="0">
<div class="canvas-room"><canvas role="img" aria-label="Computation graph" aria-describedby="graph-words"></canvas></div>
</div>
<details>
<summary>The graph in words</summary>
<p class="graph-words" id="graph-words"></p>
</details>
</div>
</section>
<p class="announcement unseen" role="status"></p>
</div>
`;
const javascript = (() => {
"use strict";
var main;var Lab;var settingNames;var mount;(function(){let OI=2463534242,NO=()=>{let x=OI;x^=x<<13;x^=x>>>17;x^=x<<5;OI=x;return x;},Z=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},CJ=f=>function(p1,p2){return f(this,p1,p2);},Cu=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},D8=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},S1=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Q(DB(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bv(args[i]);}X8(()=>{f.call(null,
javaArgs);},callback);},W=target=>target.$clinit=()=>{},Wm=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Br]&&cls[Br].item){++arrayDegree;cls=cls[Br].item;}let clsName="";if(cls[Br].primitiveKind!==0){clsName=cls[Br].name;}else {clsName=cls[Br]?cls[Br].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DB();}return function(){superclass.call(this);};},Br=Symbol("teavm_meta"),BD
=cls=>{if(cls[Br].classObject===null){cls[Br].classObject=Xd(cls);}return cls[Br].classObject;},DB=()=>H,Bj=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},Jo=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,
assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},En=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=Jo({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Br]=meta;if(typeof config==='function'){config(meta);}return cls;},Ye=En("boolean","Z",1,meta=>{}),Nw=En("char","C",4,meta=>{}),D6=En("int","I",5,meta=>{{meta.valueToObject=o=>D$(o);}}),TJ=En("long","J",6,meta=>{}),Cz=En("double","D",8,meta=>{{meta.valueToObject=o=>Fx(o);}}),U8=En("void","V",9),Js=new ArrayBuffer(16),Gp
=new Float64Array(Js),Ga=new Int32Array(Js),MZ=new BigInt64Array(Js),KY=n=>{Gp[0]=n;return MZ[0];},O9=n=>{MZ[0]=n;return Gp[0];},Ug=(a,b)=>{if(a!==a){return b!==b;}Gp[0]=a;Gp[1]=b;return Ga[0]===Ga[2]&&Ga[1]===Ga[3];},Dq=(a,b)=>a===b?0:a<b? -1:1,Bl=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kr=(a,b)=>(a>>>0)/(b>>>0)>>>0,ZZ=(a,b)=>(a>>>0)%(b>>>0)>>>0,Is=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},BV=BigInt(0),D9
=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),BW=val=>BigInt.asIntN(64,BigInt(val|0)),Hw=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),Y5=val=>Number(val),Fq=val=>Number(BigInt.asIntN(32,val))|0,DK=(a,b)=>a===b,G$=(a,b)=>a!==b,WC=(a,b)=>a>b,JF=(a,b)=>a>=b,Pd=(a,b)=>a<b,Pf=(a,b)=>a<=b,Id=(a,b)=>BigInt.asIntN(64,a+b),TQ=a=>BigInt.asIntN(64, -a),T3=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;};
let Iy=(a,b)=>BigInt.asIntN(64,a*b),T9=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Tz=(a,b)=>BigInt.asIntN(64,a%b),VP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Lg=(a,b)=>BigInt.asIntN(64,a&b),Xf=(a,b)=>BigInt.asIntN(64,a|b),YU=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),YW=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Q=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (BJ(cls))(data);},BO=(cls,
data)=>new (BJ(cls))(data),CI=sz=>new Vz(new Uint16Array(sz)),X=sz=>new N2(new Int32Array(sz)),Vj=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new N2(buffer);},EI=sz=>new V8(new Int8Array(sz)),Y=sz=>new L3(new Float64Array(sz)),Ct=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new L3(buffer);},BJ=cls=>{let result=cls[Br].arrayType;if(result===null){function JavaArray(data){(DB()).call(this);this.data=data;}JavaArray.prototype=Object.create((DB()).prototype);JavaArray.prototype.type
=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.bk=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (BJ(this.type))(dataCopy);};let name="["+cls[Br].binaryName;JavaArray[Br]=
Jo({name:name,binaryName:name,parent:DB(),itemType:cls});result=JavaArray;cls[Br].arrayType=JavaArray;}return result;};
function Zn(array){return array.data.length;}
let I$,Xg=strings=>{Zb();I$=new Array(strings.length);for(let i=0;i<strings.length;++i){I$[i]=Ps(Bv(strings[i]));}},G=index=>I$[index],IM=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Ta=array=>IM(array,0,array.length),Bv=str=>str===null?null:NL(str),T=str=>str===null?null:str.jL,Zb=()=>CY(),Ps;
{Ps=str=>str;}let PP=(obj,cls)=>obj instanceof DB()&&!!obj.constructor[Br]&&EL(obj.constructor,cls),EL=(from,to)=>{if(from===to){return true;}let map=from[Br].assignableCache;if(map===null){map=new Map();from[Br].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Br].itemType!==null){let result=from[Br].itemType!==null&&EL(from[Br].itemType,to[Br].itemType);map.set(to,result);return result;}let parent=from[Br].parent;if(parent!==null&&parent!==
from){if(EL(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Br].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EL(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw Xy(ex);},Gc=Symbol("javaException"),Xy=ex=>{if(!ex.$jsException){MI(ex);}return ex.$jsException;},MI=ex=>{let javaCause=Z8(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dj("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[Gc]=ex;ex.$jsException=err;ZH(err,ex);},ZH=(err,ex)=>{if(typeof WV==="function"&&err.stack){let stack=WV(err.stack);let javaStack=Q(Tt(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Vw(Bv(element.className),Bv(element.methodName),Bv(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Xu(ex,javaStack);}}},Dj;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dj=function Dj(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dj);Object.setPrototypeOf(self,Dj.prototype);self[defaultMessage]=message;return self;}
;Dj.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dj},message:{get(){try {let javaException=this[Gc];if(typeof javaException==='object'){let javaMessage=U1(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dj=Error;}let Yu=e=>e instanceof Error&&typeof e[Gc]==='object'?e[Gc]:null,U1=t=>
Wu(t),Z8=t=>Wx(t),Tt=()=>DB(),Vw=(className,methodName,fileName,lineNumber)=>{{return null;}},Xu=(e,stack)=>{},Ph=null,TZ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Ph=packages;},Xh=[],C2=data=>{let packages=Ph;let i=0;while(i<data.length){let cls=data[i++];Xh.push(cls);let m=Jo();cls[Br]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},X8=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let BF=a=>{return BD(Uu(a));},Uu=a=>{return a.constructor;},Tj=(a,b)=>{return a!==b?0:1;},VC=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=NO();c=a.$id$;DI();if(!c)d=G(0);else{e=(((32-Nf(c)|0)+4|0)-1|0)/4|0;f=CI(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FV((c>>>e|0)&15,16);e=e-4|0;h=i;}d=F7(f);}b=L();I(I(b,G(1)),d);return K(b);},AAr=a=>{let b,c,d;b=(BF(a)).lx;if(!PP(a,Fj)&&b[Br].itemType===null){b=new Pa;V(b);S(b);}c=Tm(a);b=c;d=NO();b.$id$=d;return c;},DN=J(0),DW=J(0),Ky=J(0);
function BH(){H.call(this);this.nH=0;}
let Ys=null,L$=null,To=null,CY=()=>{CY=W(BH);X3();},TK=a=>{CY();a.jL="";},QH=()=>{let a=new BH();TK(a);return a;},Mt=(a,b)=>{CY();a.jL=IM(b.data,0,b.data.length);},F7=a=>{let b=new BH();Mt(b,a);return b;},X0=(a,b)=>{a.jL=b;},NL=a=>{let b=new BH();X0(b,a);return b;},SB=b=>{let c;CY();c=QH();c.jL=Ta(b.data);return c;},Bn=(a,b)=>{let c;if(b>=0&&b<a.jL.length)return a.jL.charCodeAt(b);c=new HF;V(c);S(c);},Bq=a=>{return a.jL.length?0:1;},R6=(a,b)=>{let c,d,e,f;if(a===b)return 1;a:{c=0;if((c+b.jL.length|0)>a.jL.length)c
=0;else{d=0;while(d<b.jL.length){e=Bn(b,d);f=c+1|0;if(e!=Bn(a,c)){c=0;break a;}d=d+1|0;c=f;}c=1;}}return c;},MY=(a,b,c)=>{let d,e,f,g;d=Bm(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.jL.length)return (-1);if(a.jL.charCodeAt(d)==e)break;d=d+1|0;}return d;}G_();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jL.length-1|0))return (-1);if(a.jL.charCodeAt(d)==f&&a.jL.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Eo=(a,b)=>{return MY(a,b,0);},B7=(a,b,c)=>{let d,e,f;d=a.jL.length;e
=Dq(b,c);if(!e)return L$;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return NL(a.jL.substring(b,c));f=new HF;V(f);S(f);},Ey=(a,b)=>{return B7(a,b,a.jL.length);},JM=(a,b)=>{let c,d,e,f,g,h;if(Bq(b))return a;if(Bq(a))return b;c=CI(a.jL.length+b.jL.length|0);d=c.data;e=0;f=0;while(f<a.jL.length){g=e+1|0;d[e]=Bn(a,f);f=f+1|0;e=g;}g=0;while(g<b.jL.length){h=e+1|0;d[e]=Bn(b,g);g=g+1|0;e=h;}return SB(c);},Et=(a,b,c)=>{let d,e,f;if(b==c)return a;d=CI(a.jL.length);e=d.data;f=0;while(f<a.jL.length){e[f]=Bn(a,f)!=b?Bn(a,
f):c;f=f+1|0;}return SB(d);},FW=a=>{let b,c;b=0;c=a.jL.length-1|0;a:{while(b<=c){if(Bn(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bn(a,c)<=32){c=c+(-1)|0;}return B7(a,b,c+1|0);},Sf=b=>{let c,d;CY();c=new BH;d=CI(1);d.data[0]=b;Mt(c,d);return c;},Bh=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BH))return 0;c=b;return a.jL!==c.jL?0:1;},Dw=a=>{let b;a:{if(!a.nH){b=0;while(true){if(b>=a.jL.length)break a;a.nH=(31*a.nH|0)+a.jL.charCodeAt(b)|0;b=b+1|0;}}}return a.nH;},EG=(b,c)=>{let d,e;CY();d=Bf(c);if(!Bd(d))return G(2);e
=L();J_(e,Bc(d));while(Bd(d)){J_(e,b);J_(e,Bc(d));}return K(e);},X3=()=>{Ys=CI(0);L$=QH();To=new Nl;},DG=J();
function Fu(){DG.call(this);this.ld=0;}
let TD=null,HS=null,DI=()=>{DI=W(Fu);W8();},WD=(a,b)=>{DI();a.ld=b;},P7=a=>{let b=new Fu();WD(b,a);return b;},DA=b=>{DI();return (MN(YE(20),b,10)).g();},D$=b=>{let c,d;DI();if(b>=(-128)&&b<=127){a:{if(HS===null){HS=Q(Fu,256);c=0;while(true){d=HS.data;if(c>=d.length)break a;d[c]=P7(c-128|0);c=c+1|0;}}}return HS.data[b+128|0];}return P7(b);},Zi=(a,b)=>{if(a===b)return 1;return b instanceof Fu&&b.ld==a.ld?1:0;},Nf=b=>{let c,d;DI();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|8;d
=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},W8=()=>{TD=BD(D6);};
function Hq(){let a=this;H.call(a);a.jV=null;a.jU=0;}
let MB=(a,b)=>{a.jV=CI(b);},YE=a=>{let b=new Hq();MB(b,a);return b;},MN=(a,b,c)=>{return YN(a,a.jU,b,c);},YN=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(Is(c,d)<0){if(e)C6(a,b,b+1|0);else{C6(a,b,b+2|0);f=a.jV.data;g=b+1|0;f[b]=45;b=g;}a.jV.data[b]=FV(c,d);}else{h=1;i=1;j=Kr((-1),d);b:{while(true){k=Bl(h,d);if(Is(k,c)>0){k=h;break b;}i=i+1|0;if(Is(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C6(a,b,b+i|0);if(e)e=b;else{f=a.jV.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jV.data;b=e+1|0;f[e]=FV(Kr(c,
k),d);c=ZZ(c,k);k=Kr(k,d);e=b;}}}return a;},IY=(a,b)=>{let c,d,e,f,g;c=a.jV.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bm(b,Bm(c*2|0,5));e=a.jV.data;f=CI(d);g=f.data;b=BB(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jV=f;},K=a=>{let b,c,d,e,f;b=new BH;c=a.jV;d=c.data;e=a.jU;CY();f=d.length;if(e>=0&&e<=(f-0|0)){b.jL=IM(c.data,0,e);return b;}b=new Cf;V(b);S(b);},C6=(a,b,c)=>{let d,e,f,g;d=a.jU;e=d-b|0;a.z((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jV.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jU=a.jU+(c-b|0)
|0;},QT=J(0),H_=J(Hq),Y3=a=>{MB(a,16);},L=()=>{let a=new H_();Y3(a);return a;},TF=(a,b)=>{let c,d;b=b;a.jV=CI(b.jL.length);c=0;while(true){d=a.jV.data;if(c>=d.length)break;d[c]=Bn(b,c);c=c+1|0;}a.jU=b.jL.length;},D1=a=>{let b=new H_();TF(b,a);return b;},I=(a,b)=>{let c,d;c=a.jU;d=a;b=b===null?G(3):b;HN(d,c,b);return a;},R=(a,b)=>{let c;c=a.jU;HN(a,c,b);return a;},N=(a,b)=>{MN(a,b,10);return a;},QA=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jU;d=a;e=1;if(Pd(b,BV)){e=0;b=TQ(b);}a:{if(IG(b,BW(10))<0){if(e)C6(d,c,c+1|0);else
{C6(d,c,c+2|0);f=d.jV.data;g=c+1|0;f[c]=45;c=g;}d.jV.data[c]=FV(Fq(b),10);}else{g=1;h=BW(1);i=J1(BW(-1),BW(10));b:{while(true){j=Iy(h,BW(10));if(IG(j,b)>0){j=h;break b;}g=g+1|0;if(IG(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C6(d,c,c+g|0);if(e)g=c;else{f=d.jV.data;g=c+1|0;f[c]=45;}while(true){if(DK(j,BV))break a;f=d.jV.data;c=g+1|0;f[g]=FV(Fq((J1(b,j))),10);b=Uw(b,j);j=J1(j,BW(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jU;EZ(a,c,b);return a;},J_=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jL.length;e=a;f=e.jU;e=e;if(c<=d&&d
<=b.jL.length){C6(e,f,(f+d|0)-c|0);while(c<d){g=e.jV.data;h=f+1|0;g[f]=Bn(b,c);c=c+1|0;f=h;}return a;}b=new Cf;Mn(b);S(b);},EZ=(a,b,c)=>{C6(a,b,b+1|0);a.jV.data[b]=c;return a;},HN=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jU){a:{if(c===null)c=G(3);else if(Bq(c))break a;d=a.jU+c.jL.length|0;IY(a,d);e=a.jU-1|0;while(e>=b){a.jV.data[e+c.jL.length|0]=a.jV.data[e];e=e+(-1)|0;}a.jU=a.jU+c.jL.length|0;d=0;while(d<c.jL.length){f=a.jV.data;g=b+1|0;f[b]=Bn(c,d);d=d+1|0;b=g;}}return a;}c=new HF;V(c);S(c);},Kc=(a,b)=>{let c;if
(b>=0&&b<a.jU)return a.jV.data[b];c=new Cf;V(c);S(c);},Fa=a=>{return K(a);},ZN=(a,b)=>{IY(a,b);};
function EB(){let a=this;H.call(a);a.qT=null;a.st=null;a.qD=0;a.se=0;}
let V=a=>{Qf(a);a.qD=1;a.se=1;},AAj=()=>{let a=new EB();V(a);return a;},AAl=a=>{return a;},Qf=a=>{MI(a);},Wu=a=>{return a.qT;},Wx=a=>{let b;b=a.st;if(b===a)b=null;return b;},Fd=J(EB),BG=J(Fd),Mn=a=>{V(a);},AAi=()=>{let a=new BG();Mn(a);return a;},BE=(a,b)=>{Qf(a);a.qD=1;a.se=1;a.qT=b;},AAf=a=>{let b=new BG();BE(b,a);return b;},Fp=J(),XQ=J(Fp),Tl=(a,b)=>{switch(a.primitiveKind){default:return Q(a,b);}},XB=J(Fp),Mm=J(0),SG=J(0),LL=J(0);
function P$(){H.call(this);this.lx=null;}
let Xd=b=>{let c;c=new P$;c.lx=b;return c;},Hp=a=>{return !a.lx[Br].primitiveKind?0:1;},H6=a=>{let b;b=a.lx[Br].itemType;return b===null?null:BD(b);},Oe=J(),E5=()=>{E5=W(Oe);V1();},XW=b=>{E5();},E=()=>{let b,c,d,e,f;E5();b=Ba();c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e].j9;U(b,f);e=e+1|0;}return T(EG(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;E5();d=Bv(d);e=Bv(e);f=UX(f,"hear");g=new HJ;g.n8=matchMedia("(prefers-color-scheme: dark)");h=new KI;h.rF=g;g.o1=new ResizeObserver(Bt(Bo(h),"onResize"));h=
new KH;h.q4=g;g.mR=Bo(h);h=new KJ;h.qd=g;g.oZ=Bo(h);g.oa=Bz();g.lN=b;g.qv=d;g.m0=f;i=Bq(e)?0:1;g.pu=i;b=!i?Qu(g):NA(e);g.kN=b;b=JQ(b);g.n1=b;e=new NF;d=b.mu;e.lW=NaN;e.jX=d;e.jQ=Mb(d);Ej(e,GQ(d));g.jO=e;Kz(e,new RB);g.oN=BQ(g.jO.jQ);j=new Mh;k=new M3;k.l9=g;j.pM=c;d=new RR;e=c.querySelector(".messages");d.pF=Ba();d.pG=e;j.qO=d;f=new N9;h=c.querySelector(".decision");f.m_=Bz();d=h.querySelector(".picture");f.n3=d;f.p1=d.querySelector("canvas");f.pn=h.querySelector(".twin");j.oY=f;l=new JJ;m=c.querySelector(".transport");Cw();b
=new LW;b.qA=k;l.rJ=ET(m,G(5),b);b=new LY;b.rj=k;l.rw=ET(m,G(6),b);B_(k);b=new LX;b.rN=k;e=ET(m,G(7),b);l.rE=e;l.sn=e.querySelector("span");b=new LV;b.pY=k;l.qX=ET(m,G(8),b);b=new LU;b.ru=k;l.rH=ET(m,G(9),b);d=m.querySelector(".iteration");l.mM=d;b=new Ib;b.r8=l;b.r9=k;d.addEventListener("input",Bt(Bo(b),"handleEvent"));l.qm=m.querySelector(".position");l.lZ=m.querySelector(".speed select");n=Ra.data;i=n.length;o=0;while(o<i){Ml(l,n[o]);o=o+1|0;}b=l.lZ;e=Ti(l,k);b.addEventListener("change",Bt(Bo(e),"handleEvent"));j.qs
=l;j.si=U7(c.querySelector(".predictions"));e=new I6;b=c.querySelector(".losses");B_(k);Li(e,b,U9(k));j.r2=e;e=new Hx;b=c.querySelector(".set-up form");B_(k);L9(e,b,Un(k));j.rf=e;e=new ID;b=c.querySelector(".study");B_(k);Pi(e,b,Zz(k));j.oD=e;j.qB=c.querySelector(".engine");j.r7=c.querySelector(".announcement");g.mY=j;F9(g);return g;},V1=()=>{return;},VB=J(),Tm=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},V$=J(),Bt=(b,c)=>{if(b===null||
b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},UX=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},Wt=J(),KK=J(0),Nl=J(),Jb=J(),TC=null,VG=null,G_=()=>{G_=W(Jb);Up();},FV=(b,c)=>{G_();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Up=()=>{TC=BD(Nw);VG=Q(Jb,128);};
function GW(){H.call(this);this.n0=null;}
let Ty=(a,b)=>{a.n0=b;},EO=a=>{let b=new GW();Ty(b,a);return b;},BT=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bv(typeof b);d=!Bh(c,G(10))&&!Bh(c,G(11))?0:1;FQ();e=LB;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);e.set(b,new WeakRef(h));return h;}if(Bh(c,G(12))){i=HR;j=Lx;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);k=h;i.set(b,new WeakRef(k));j.register(k,
b);return h;}if(Bh(c,G(13))){l=Gu;m=Pj;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bh(c,G(14))){f=PT;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);PT=new WeakRef(h);return h;}}return EO(b);},Bo=b=>{if(b===null)return null;return !(b instanceof GW)?b:b.n0;},Yf=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GW))return 0;return a.n0!==b.n0?0:1;},XF
=J(),Bg=(b,c)=>{if(b===c)return 1;return b!==null?b.bf(c):c!==null?0:1;},B_=b=>{if(b!==null)return b;b=new EN;BE(b,G(2));S(b);},PR=J(0),Gs=J(0),EK=J(),DM=a=>{return a.bi()?0:1;},Nx=(a,b)=>{let c,d;c=0;d=Bf(b);while(Bd(d)){b=Bc(d);if(!U(a,b))continue;c=1;}return c;},K0=J(0),Ig=J(0),IC=()=>{Eq();return LC;},Gf=b=>{let c;Eq();c=new R5;c.rl=b;return c;},I_=(b,c)=>{let d;B_(b);B_(c);d=new Ru;d.rK=b;d.rp=c;return d;},JN=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){B_(c[e]);e=e+1|0;}return Oi(b.bk());},Hk=b=>{let c,
d,e,f,g,h;c=new Je;d=Q(H,b.jN);e=d.data;b=Bf(b);f=0;b=b;while(Bd(b)){g=Bc(b);if(g===null){b=new EN;V(b);S(b);}h=f+1|0;e[f]=g;f=h;}c.ox=d;return c;};
function Dz(){EK.call(this);this.lp=0;}
let Bf=a=>{let b;b=new MW;b.qz=a;b.rG=a.lp;b.rI=a.bi();b.p0=(-1);return b;},Qk=(a,b)=>{let c,d,e;c=a;d=c.jN;e=0;while(true){if(e>=d)return (-1);if(Bg(b,Bb(c,e)))break;e=e+1|0;}return e;},Mw=(a,b)=>{let c,d;if(!PP(b,Ig))return 0;c=b;if(a.bi()!=c.bi())return 0;d=0;while(d<c.bi()){if(!Bg(a.bm(d),c.bm(d)))return 0;d=d+1|0;}return 1;},Fj=J(0),Ec=J(0);
function Gr(){let a=this;Dz.call(a);a.le=null;a.jN=0;}
let XI=a=>{H7(a,10);},Ba=()=>{let a=new Gr();XI(a);return a;},H7=(a,b)=>{let c;if(b>=0){a.le=Q(H,b);return;}c=new Bx;V(c);S(c);},AAm=a=>{let b=new Gr();H7(b,a);return b;},V5=(a,b)=>{let c,d,e,f;H7(a,b.jN);c=Bf(b);d=0;while(true){e=a.le.data;f=e.length;if(d>=f)break;e[d]=Bc(c);d=d+1|0;}a.jN=f;},Kt=a=>{let b=new Gr();V5(b,a);return b;},Bb=(a,b)=>{L1(a,b);return a.le.data[b];},U6=a=>{return a.jN;},U=(a,b)=>{let c,d,e,f,g,h;c=a.jN+1|0;d=a.le.data.length;if(d<c){c=d>=1073741823?2147483647:Bm(c,Bm(d*2|0,5));e=a.le;f
=H6(BF(e));if(f===null){b=new EN;V(b);S(b);}if(f===BD(U8)){b=new Bx;V(b);S(b);}if(c<0){b=new ST;V(b);S(b);}g=e.data;e=Tl(f.lx,c);h=BB(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.le=e;}e=a.le.data;h=a.jN;a.jN=h+1|0;e[h]=b;a.lp=a.lp+1|0;return 1;},OJ=(a,b)=>{let c,d,e,f;L1(a,b);c=a.le.data;d=c[b];e=a.jN-1|0;a.jN=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.lp=a.lp+1|0;return d;},E9=a=>{let b,c,d,e,f,g;b=a.le;c=0;d=a.jN;e=null;if(c>d){e=new Bx;V(e);S(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jN
=0;a.lp=a.lp+1|0;},L1=(a,b)=>{let c;if(b>=0&&b<a.jN)return;c=new Cf;V(c);S(c);};
function Bi(){let a=this;H.call(a);a.ss=null;a.jJ=0;}
let BR=(a,b,c)=>{a.ss=b;a.jJ=c;},Uq=(a,b)=>{return a!==b?0:1;};
function C_(){let a=this;Bi.call(a);a.j9=null;a.rb=null;a.ly=null;a.ob=null;a.pZ=null;}
let QN=null,CB=null,Dk=null,Hm=null,EF=null,GJ=null,Fl=null,Dh=null,F_=null,Gm=null,G3=null,Gz=null,ED=null,FK=null,Fb=null,RE=null,Bp=()=>{Bp=W(C_);TG();},C3=()=>{Bp();return RE.bk();},I4=(a,b,c,d,e,f,g,h)=>{Bp();BR(a,b,c);a.j9=d;a.rb=e;a.ly=f;a.ob=g;a.pZ=h;},B8=(a,b,c,d,e,f,g)=>{let h=new C_();I4(h,a,b,c,d,e,f,g);return h;},Q0=(a,b,c)=>{let d,e,f;if(Bq(c))c=G(15);d=a.j9;e=a.ly.br();b=NS(b);f=L();P(I(I(I(I(I(I(I(f,d),G(16)),e),G(17)),b),G(18)),c),46);return K(f);},NS=b=>{let c;Bp();if(b.jL.length>40){b=B7(b,
0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},XA=()=>{let b,c;Bp();b=Q(C_,15);c=b.data;c[0]=QN;c[1]=CB;c[2]=Dk;c[3]=Hm;c[4]=EF;c[5]=GJ;c[6]=Fl;c[7]=Dh;c[8]=F_;c[9]=Gm;c[10]=G3;c[11]=Gz;c[12]=ED;c[13]=FK;c[14]=Fb;return b;},TG=()=>{let b,c,d,e;b=new C_;FR();c=CX;d=Q(BH,1);d.data[0]=G(19);I4(b,G(20),0,G(21),c,D3(d),G(19),G(22));QN=b;CB=B8(G(23),1,G(24),CX,D3(BO(BH,[G(25),G(26),G(27),G(28)])),G(25),G(29));Dk=B8(G(30),2,G(28),CX,Pb(Pg(0),10000),G(2),G(31));Hm=B8(G(32),3,G(33),CX,ER(0.0,4.294967295E9),G(0),G(34));EF
=B8(G(35),4,G(36),CX,Pb(ER(1.0,64.0),6),G(37),G(38));GJ=B8(G(39),5,G(40),CX,Pg(1),G(41),G(42));Fl=B8(G(43),6,G(44),CD,ER(1.0,1000000.0),G(45),G(46));Dh=B8(G(47),7,G(48),CD,ER(0.0,1000000.0),G(0),G(49));F_=B8(G(50),8,G(51),CD,D3(BO(BH,[G(52),G(53),G(54)])),G(52),G(55));Gm=B8(G(56),9,G(57),CD,D3(BO(BH,[G(58),G(59)])),G(58),G(60));G3=B8(G(61),10,G(62),CD,D3(BO(BH,[G(63),G(64)])),G(63),G(65));Gz=B8(G(66),11,G(67),CD,new H4,G(68),G(69));b=new C_;c=CD;e=new Jg;e.py=ER(1.0,10000.0);e.nv=G(70);I4(b,G(71),12,G(72),c,
e,G(73),G(74));ED=b;FK=B8(G(75),13,G(76),CD,D3(BO(BH,[G(77),G(78),G(79)])),G(77),G(80));Fb=B8(G(81),14,G(82),CD,D3(BO(BH,[G(77),G(83),G(84)])),G(77),G(85));RE=XA();};
function HJ(){let a=this;H.call(a);a.lN=null;a.qv=null;a.m0=null;a.n8=null;a.mY=null;a.o1=null;a.mR=null;a.oZ=null;a.kN=null;a.n1=null;a.jO=null;a.oa=null;a.oI=0;a.nZ=0;a.pu=0;a.nc=0;a.pE=0;a.oN=0;a.pc=0;}
let Kn=a=>{let b;b=a.jO;if(BQ(b.jQ)>=CC(b))Ej(b,0);b.kh=1;b.lW=NaN;ES(a);},Lk=a=>{Hf(a.jO);ES(a);},Qu=a=>{let b,c;b=Pc(a.lN);if(Il(a)){c=NA(Bv(location.hash.slice(1)));NZ(b,c);}return b;},Il=a=>{return a.lN.hasAttribute("fragment")?1:0;},Lc=a=>{let b,c,d,e,f;b=JQ(a.kN);a.n1=b;c=a.jO;d=b.mu;e=Gi(d,c.jX);f=GQ(d)!=GQ(c.jX)?0:1;c.jX=d;c.lW=NaN;if(!e){c.jQ=Mb(d);c.kh=0;}if(!(e&&f))Ej(c,GQ(d));else if(BQ(c.jQ)>CC(c))Ej(c,CC(c));a.oa=Bz();a.pc=0;Kz(a.jO,new SD);F9(a);Dd(a);a.m0.hear("engine");},NK=(a,b)=>{Hf(a.jO);Ej(a.jO,
b);Kz(a.jO,new PV);ES(a);},KU=(a,b)=>{Ej(a.jO,K4(a,b));IF(a.jO,new NM,150.0);ES(a);},K4=(a,b)=>{return Bs(0.0,BY(b,CC(a.jO)))|0;},SA=(a,b,c)=>{let d,e;d=EH(c);e=d===CA?0:1;if(e&&G9(d)===BS(G9(d)))return d;d=L();I(I(I(I(d,b),G(86)),c),G(87));a.oa=BK(K(d));F9(a);return QW();},L6=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.jO.jX;Bp();if(Ca(c,Gz,G(88))&&!b)Kn(a);},ES=a=>{a.pE=1;Dd(a);},Dd=a=>{let b;if(a.nZ&&!a.nc){b=new K8;b.rZ=a;a.nc=requestAnimationFrame(Bt(Bo(b),"onAnimationFrame"));}},OA
=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b=a.mY;c=a.jO;d=c.jX;Bp();e=Bw(d,FK);f=(-1);switch(Dw(e)){case 3075958:if(!Bh(e,G(79)))break a;f=1;break a;case 102970646:if(!Bh(e,G(78)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.n8.matches?1:0;break b;}g=0;}e=DE(c.jQ);Ve(b.qs,c);h=b.si;i=e.kx;if(DM(h.ns)){f=0;while(f<Cx(i)){d=By(h.qS,G(89));j=i.kg;k=L();l=0;while(l<j.jK){R(R(k,l<=0?G(2):G(4)),CL(Be(j,f,l)));l=l+1|0;}(BC(d,G(90),K(k))).setAttribute("scope","row");BC(d,
G(91),CL(Be(i.j8,f,0)));m=By(d,G(91));n=By(d,G(91));j=By(By(d,G(91)),G(92));j.className="mark";j.setAttribute("role","img");o=h.ns;k=new HX;k.nK=d;k.oi=m;k.nF=n;k.m3=j;U(o,k);f=f+1|0;}}p=0;while(p<h.ns.jN){q=Be(e.oj,p,0);r=q-Be(i.j8,p,0);d=Bb(h.ns,p);f=Ls(e,p);d.nK.className=T(!f?G(93):G(94));Lu(d.oi,q,G(2));Lu(d.nF,r,!(r<0.0)?G(95):G(2));BI(d.m3,!f?G(96):G(97));j=d.m3;m=!f?G(98):G(99);j.setAttribute("aria-label",T(m));p=p+1|0;}d=h.p4;f=Iv(e);p=Cx(i);m=L();I(N(I(N(m,f),G(100)),p),G(101));BI(d,K(m));m=b.r2;n
=c.jQ;f=EJ(c.jX);if(f!=m.pd)ZU(m,f);h=Bf(m.n_);while(true){if(!Bd(h)){if(Ca(Se(c),F_,G(52)))TW(b.oD,c,g);WX(b.oY,Se(c),e,g,WO(b.oD));return;}i=Bc(h);p=i.nh;f=n.kL;l=Dq(p,f);s=l>0?0:1;m=i.op;if(!s)d=G(102);else{if(l>0)break;d=Cn(n.l0.data[p]);}BI(m,d);LP(XM(i),G(103),ZY(i)!=BQ(n)?0:1,G(88));}b=new Bx;c=L();P(N(I(N(I(c,G(104)),p),G(105)),f),46);SN(b,K(c));S(b);},F9=a=>{let b,c,d,e,f,g,h,i,j;b=a.lN;c=a.jO.jX;Bp();b.setAttribute("data-theme",T(Bw(c,FK)));d=a.mY;e=a.n1;f=a.oa;b=a.oI&&Ca(a.jO.jX,Fb,G(84))?G(106):
!Bh(a.qv,G(84))?G(107):G(108);g=e.mu;c=Kt(e.sl);B_(c);e=new Rh;e.qt=c;FU(f,e);e=d.qO;f=e.pF;h=c;if(!Mw(h,f)){e.pF=Kt(c);DZ(e.pG);i=Bf(h);while(Bd(i)){c=Bc(i);BC(e.pG,G(109),c);}}c=d.pM;e=Bw(g,F_);c.setAttribute("data-controls",T(e));c=Bf(d.rf.oJ);while(Bd(c)){e=Bc(c);j=e.my===Dk&&!Ca(g,CB,G(28))?1:0;e.lD.hidden=!!j;f=Bw(g,e.my);if(!Bh(f,e.o$)){e.o$=f;if(!(e.my.ly instanceof FC))e.lo.value=T(f);else e.lo.value=T(f);MV(e,G(2));}}d=d.qB;e=L();I(I(I(e,G(110)),b),G(111));BI(d,K(e));Dd(a);},Ww=b=>{let c;b=b;c=b.jO.jX;Bp();return T(Ca(c,
Fb,G(84))&&!b.oI?G(84):G(83));},XO=b=>{return !!b.jO.kh;},UE=b=>{let c,d;b=b;c=new IL;d=b.kN;JK(c);c.ok=0;c.kC=null;c.kJ=null;NZ(c,d);Bp();d=Dh.j9;b=DA(BQ(b.jO.jQ));DU(c,d,b);return T(Pn(c));},W5=b=>{b=b;b.oI=1;F9(b);},XN=b=>{b=b;Hf(b.jO);KU(b,0.0);},Z5=(b,c)=>{let d;c=Bv(c);b=b;c=SA(b,G(112),c);d=new Ok;d.rz=b;QF(c,d);},XS=(b,c)=>{let d;c=Bv(c);b=b;c=SA(b,G(113),c);d=new Np;d.rm=b;QF(c,d);},YJ=b=>{let c,d,e,f,g,h,i,j,k,l,m;b=b.jO;c=b.jX;b=DE(b.jQ);d=E8(b);e=D1(G(114));f=(C3()).data;g=f.length;h=0;while(h<g)
{i=f[h];if(!Kl(c,i)){j=e.jU<=1?G(2):G(115);a:{b:{j=R(R(P(R(e,j),34),i.j9),G(116));k=i.ly;i=Bw(c,i);if(!(k instanceof I5)&&!(k instanceof Kw)&&!(k instanceof H4)){if(!(k instanceof Jg))break b;if(Bh(i,k.nv))break b;}l=1;break a;}l=0;}if(!l){k=L();P(I(P(k,34),i),34);i=K(k);}R(j,i);}h=h+1|0;}c=K(P(e,125));h=b.od;e=Sp(b.n6);i=Pm(d.jR);d=Pm(d.jW);j=b.oj;j=Nz(j.jI,0,j.jM);l=Iv(b);m=Cx(b.kx);g=b.nI;k=L();b=I(N(I(N(I(I(I(I(I(I(I(I(I(N(I(I(I(k,G(117)),c),G(118)),h),G(119)),e),G(120)),i),G(121)),d),G(122)),j),G(123)),
l),G(124)),m),G(125));h=b.jU;d=b;e=!g?G(68):G(88);HN(d,h,e);P(b,125);return T(K(k));},XK=b=>{Lk(b);},Tq=b=>{let c,d,e;b=b;if(!b.nZ){b.nZ=1;b.o1.observe(b.mY.oY.n3);c=b.n8;d=b.mR;c.addEventListener("change",Bt(d,"handleEvent"));d=window;e=b.mR;d.addEventListener("resize",Bt(e,"handleEvent"));if(Il(b)){d=window;e=b.oZ;d.addEventListener("hashchange",Bt(e,"handleEvent"));}if(!b.pu){b.pu=1;L6(b);}OA(b);Dd(b);}},VT=b=>{let c,d,e,f;b=b;b.nZ=0;b.o1.disconnect();c=b.n8;d=b.mR;c.removeEventListener("change",Bt(d,"handleEvent"));d
=window;e=b.mR;d.removeEventListener("resize",Bt(e,"handleEvent"));d=window;e=b.oZ;d.removeEventListener("hashchange",Bt(e,"handleEvent"));f=b.nc;cancelAnimationFrame(f);b.nc=0;},VR=(b,c)=>{let d,e,f;c=Bv(c);b=b;if(!(b.lN.hasAttribute(T(c))?1:0))Jq(b.kN,c);else{d=b.kN;e=Bv(b.lN.getAttribute(T(c)));DU(d,c,e);}e=b.n1.mu;Bp();f=Ca(e,Gz,G(88));Lc(b);if(!f)L6(b);},Yv=b=>{Kn(b);},Cf=J(BG),Za=J(BG),Ch=J(0),Ci=J(0),Uf=J(),OR=J(0);
function KI(){H.call(this);this.rF=null;}
let Yg=b=>{Dd(b.rF);},BP=J(0);
function KH(){H.call(this);this.q4=null;}
let WK=(b,c)=>{Dd(b.q4);};
function KJ(){H.call(this);this.qd=null;}
let Tk=(b,c)=>{b=b.qd;b.kN=Qu(b);Lc(b);};
function SF(){H.call(this);this.lv=null;}
let Ki=null,VZ=(a,b)=>{a.lv=b;},SU=a=>{let b=new SF();VZ(b,a);return b;},Bz=()=>{if(Ki===null)Ki=SU(null);return Ki;},BK=b=>{return SU(B_(b));},BN=a=>{let b;b=a.lv;if(b!==null)return b;b=new CZ;V(b);S(b);},Ob=a=>{return a.lv===null?0:1;},Ck=a=>{return a.lv!==null?0:1;},FU=(a,b)=>{let c;c=a.lv;if(c!==null)b.cy(c);},J5=(a,b)=>{let c;c=a.lv;if(c!==null){b=b.cz(c);a=b===null?Bz():BK(b);}return a;},G8=(a,b)=>{let c;c=a.lv;if(c!==null)b=c;return b;},HW=a=>{let b;b=a.lv;if(b!==null)return b;b=new CZ;V(b);S(b);},VE
=J(),Pc=b=>{let c,d,e,f,g,h,i;c=Lf();d=(C3()).data;e=d.length;f=0;while(f<e){g=d[f];if(b.hasAttribute(T(g.j9))?1:0){h=g.j9;i=Bv(b.getAttribute(T(h)));DU(c,h,i);}f=f+1|0;}return c;},NA=b=>{let c,d;c=Lf();b=new URLSearchParams(T(b));d=new Jp;d.rg=c;b.forEach(Bt(Bo(d),"pair"));return c;},Pn=b=>{let c,d,e,f;c=new URLSearchParams("");b=H2(Ke(b));d=b;while(GY(d)){e=Kg(b);f=e.k6;e=e.ls;c.append(T(f),T(e));}return Bv(c.toString());},M=J();
function Q1(){let a=this;M.call(a);a.mu=null;a.sl=null;}
let JQ=b=>{let c,d,e,f,g,h,i,j,k,l;c=RF();d=Ba();b=H2(Ke(b));e=b;while(GY(e)){f=Kg(b);g=f.k6;Bp();h=(C3()).data;i=h.length;j=0;a:{while(j<i){k=h[j];if(Bh(k.j9,g)){k=BK(k);break a;}j=j+1|0;}k=Bz();}if(!Ck(k)){l=Mg(c,BN(k),f.ls);if(Ck(l)){g=Q0(BN(k),f.ls,(BN(k)).ob);U(d,g);}c=G8(l,c);continue;}g=f.k6;f=Ba();h=(C3()).data;i=h.length;j=0;while(j<i){l=h[j].j9;U(f,l);j=j+1|0;}g=NS(g);f=EG(G(115),f);k=L();P(I(I(I(I(k,G(126)),g),G(127)),f),46);f=K(k);U(d,f);}k=Ba();if(IX(c)){Bp();if(!Kl(c,EF)){b=Bw(c,EF);g=L();I(I(I(g,
G(128)),b),G(129));g=K(g);U(k,g);}}Bp();if(Ca(c,CB,G(28))&&!Qj(c)){i=(J3(c)).data.length;j=Hu(FO(c));b=L();I(N(I(N(I(b,G(130)),i),G(131)),j),G(132));g=K(b);U(k,g);}if(!Ca(c,CB,G(28))&&!Kl(c,Dk))U(k,G(133));if(C0(Bw(c,Dh))>EJ(c)){f=Bw(c,Dh);i=EJ(c);b=L();P(N(I(I(I(b,G(134)),f),G(135)),i),46);g=K(b);U(k,g);}Nx(d,k);b=new Q1;b.mu=c;b.sl=d;return b;};
function NF(){let a=this;H.call(a);a.jX=null;a.jQ=null;a.kh=0;a.mz=0;a.q1=0;a.lW=0.0;a.ry=0;}
let Se=a=>{return a.jX;},Hf=a=>{a.kh=0;a.mz=0;},Ej=(a,b)=>{b=Bm(0,BB(b,CC(a)));a.q1=b;a.mz=b==BQ(a.jQ)?0:1;},PQ=a=>{return !a.kh&&!a.mz?0:1;},CC=a=>{let b,c;b=EJ(a.jX);c=a.jQ;if(c.mk)b=BB(c.kL,b);return b;},Kz=(a,b)=>{IF(a,b,30.0);},IF=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.bN();if(a.mz)e=a.q1;else if(!a.kh)e=BQ(a.jQ);else{f=a.jX;Bp();g=Ca(f,ED,G(70))?Fw():FB(C0(Bw(f,ED))|0);if(MC(g))e=CC(a);else{if(isNaN(a.lW)?1:0){a.lW=d;a.ry=BQ(a.jQ);}h=a.ry;i=d-a.lW;if(g===C4){b=new CZ;V(b);S(b);}e=BY(h+i*g.of/1000.0,CC(a))|0;}}j
=Lt(a.jQ,e,16);while(!j&&b.bN()-d<c){j=Lt(a.jQ,e,16);}e=a.mz;if(!(!e&&j))a.lW=NaN;j=e&(j?0:1);a.mz=j;a.kh=a.kh&(!j&&BQ(a.jQ)>=CC(a)?0:1);},Dc=J(0),RB=J(),Ts=a=>{return performance.now();};
function Qg(){let a=this;H.call(a);a.ku=null;a.lK=null;a.lQ=0;a.l0=null;a.kL=0;a.mk=0;}
let Zd=(a,b)=>{let c,d,e,f;a:{a.lK=Ba();a.lQ=1;a.l0=Y(256);c=new Sn;c.lT=FO(b);c.mG=Fz(b);c.ps=L8(b);Bp();d=Bw(b,CB);e=(-1);switch(Dw(d)){case 115791563:if(!Bh(d,G(27)))break a;e=1;break a;case 289928229:if(!Bh(d,G(26)))break a;e=0;break a;case 1230441723:if(!Bh(d,G(28)))break a;e=2;break a;default:}}b:{switch(e){case 0:f=new Nu;break b;case 1:f=new L4;break b;case 2:if(!Qj(b)){f=R3(b);break b;}f=new RT;f.q0=J3(b);break b;default:}f=R3(b);}c.la=f.cT(c.lT);c.nw=Fh(c.lT,c.mG.kg);c.nL=KC(c.lT,Cx(c.mG));K5(c);a.ku
=c;Sl(a);},Mb=a=>{let b=new Qg();Zd(b,a);return b;},BQ=a=>{return a.ku.kW;},DE=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=new OD;c=a.ku;d=c.lT;e=c.mG;f=BQ(a);g=a.l0.data[BQ(a)];h=Ge(a.ku.la);i=Ef(a.ku.nw);c=Bk(i.jM,i.jK);j=i.jI;k=j.data;Dv(j,0,c.jI,0,k.length);l=a.mk&&BQ(a)==a.kL?1:0;b.k$=d;b.kx=e;b.od=f;b.n6=g;b.oy=h;b.oj=c;b.nI=l;return b;},Lt=(a,b,c)=>{let d,e,f,g,h;if(a.mk)b=BB(b,a.kL);RO(a,b);d=0;while(true){e=a.ku;if(e.kW>=b)break;if(d>=c)break;SH(e);e=a.ku;if(e.kW<=a.kL)f=1;else{a:{g=e.o5;if(g-g===0.0){e=e.la;f
=1;b:{c:{while(true){h=e.jR.data;if(f>=h.length)break;if(!Po(h[f].jI))break c;if(!Po(e.jW.data[f].jI))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.kL=a.ku.kW;Sl(a);f=1;}else{a.mk=1;f=a.kL;RO(a,f);while(true){e=a.ku;if(e.kW>=f)break;SH(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.ku.kW;if(c!=b){if(!a.mk)break e;if(c!=a.kL)break e;}b=1;break d;}b=0;}return b;},RO=(a,b)=>{let c,d,e,f;c=BB(b/a.lQ|0,a.lK.jN-1|0);d=a.ku;e=d.kW;if(!(b>=e&&Bl(c,a.lQ)<=e)){b=Bl(c,a.lQ);f=Bb(a.lK,c);d.kW=b;Dr(d.la,
f);K5(d);}},Sl=a=>{let b,c,d,e,f,g;b=a.kL;c=a.l0;d=c.data.length;if(b==d)a.l0=I3(c,2*d|0);c=a.l0.data;b=a.kL;e=a.ku;c[b]=e.o5;if(b%a.lQ|0)return;f=a.lK;c=Ge(e.la);U(f,c);e=a.lK;if(e.jN>1024){f=Kt(e);E9(a.lK);b=0;g=f;while(b<g.jN){e=a.lK;c=Bb(g,b);U(e,c);b=b+2|0;}a.lQ=a.lQ*2|0;}};
function Mh(){let a=this;H.call(a);a.pM=null;a.qO=null;a.oY=null;a.qs=null;a.si=null;a.r2=null;a.rf=null;a.oD=null;a.qB=null;a.r7=null;}
let RI=J(0);
function M3(){H.call(this);this.l9=null;}
let MQ=(a,b)=>{let c;c=a.l9;NK(c,K4(c,BQ(c.jO.jQ)+b));},Hj=(a,b)=>{let c;c=a.l9;NK(c,K4(c,b));},Ry=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.l9;e=d.jO.jX;f=Mg(e,b,c);if(Ck(f))b=Q0(b,c,Bw(e,b));else{g=d.kN;c=b.j9;h=Bw(BN(f),b);DU(g,c,h);Bp();if(b===CB){if(!Ca(BN(f),CB,G(28))){c=d.kN;g=Dk.j9;Jq(c,g);}else{c=Ba();i=(DE(d.jO.jQ)).oy.data;j=i.length;k=0;while(k<j){g=Cn(i[k]);U(c,g);k=k+1|0;}g=d.kN;l=Dk.j9;c=EG(G(136),c);DU(g,l,c);}}if(!(Gi(BN(f),e)&&b!==Fl)){b=d.kN;c=Dh.j9;Jq(b,c);}Lc(d);ES(d);b=G(2);}return b;},Bx=J(BG),SN
=(a,b)=>{BE(a,b);},AAc=a=>{let b=new Bx();SN(b,a);return b;},F8=J(Bi),CX=null,CD=null,Ux=null,FR=()=>{FR=W(F8);YY();},XZ=(a,b,c)=>{FR();BR(a,b,c);},OP=(a,b)=>{let c=new F8();XZ(c,a,b);return c;},YY=()=>{let b,c,d;CX=OP(G(137),0);b=OP(G(138),1);CD=b;c=Q(F8,2);d=c.data;d[0]=CX;d[1]=b;Ux=c;},Dy=J(0);
function FC(){M.call(this);this.mi=null;}
let D3=b=>{let c;c=new FC;c.mi=JN(b);return c;},Wa=(a,b)=>{let c,d,e;c=FW(b);d=Bf(a.mi);a:{while(Bd(d)){if(Bg(Bc(d),c)){e=1;break a;}}e=0;}return !e?Bz():BK(c);},WB=a=>{let b,c;if(Dl(a.mi)!=1){b=EG(G(115),a.mi);c=L();I(I(c,G(139)),b);b=K(c);}else{b=D7(a.mi,0);c=L();I(I(c,G(140)),b);b=K(c);}return b;};
function K9(){let a=this;M.call(a);a.pC=null;a.pa=0;}
let Uk=(a,b,c)=>{a.pC=b;a.pa=c;},Pb=(a,b)=>{let c=new K9();Uk(c,a,b);return c;},Yo=(a,b)=>{let c,d,e,f;c=Ba();d=Bf(Kq(b));while(true){if(!Bd(d))return BK(EG(G(136),c));e=Bc(d);f=a.pC.da(e);if(Ck(f))break;e=c;if(e.jN==a.pa)break;U(e,BN(f));}return Bz();},V_=a=>{let b,c,d;b=a.pC.br();c=a.pa;d=L();I(N(I(I(I(d,G(141)),b),G(142)),c),G(143));return K(d);},Kq=b=>{let c,d,e,f;c=Ba();if(Bq(FW(b)))return c;d=0;e=Eo(b,44);while(e>=0){f=B7(b,d,e);U(c,f);d=e+1|0;e=MY(b,44,d);}b=Ey(b,d);U(c,b);return c;};
function Kw(){M.call(this);this.pt=0;}
let We=(a,b)=>{a.pt=b;},Pg=a=>{let b=new Kw();We(b,a);return b;},Vl=(a,b)=>{let c,d,e,f;c=EH(b);if(QJ(c))return Bz();d=G9(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.pt)break b;}f=0;break a;}f=1;}return !f?Bz():BK(CL(d));},V0=a=>{return !a.pt?G(144):G(145);};
function I5(){let a=this;M.call(a);a.o9=0.0;a.pk=0.0;}
let Xo=(a,b,c)=>{a.o9=b;a.pk=c;},ER=(a,b)=>{let c=new I5();Xo(c,a,b);return c;},N$=(a,b)=>{let c,d;c=EH(b);if(QJ(c))return Bz();d=G9(c);return !(d===BS(d)&&d>=a.o9&&d<=a.pk?1:0)?Bz():BK(CL(d+0.0));},P9=a=>{let b,c,d;b=CL(a.o9);c=CL(a.pk);d=L();I(I(I(I(d,G(146)),b),G(147)),c);return K(d);},H4=J(M),Td=(a,b)=>{let c,d;a:{c=FW(b);d=(-1);switch(Dw(c)){case 0:if(!Bh(c,G(2)))break a;d=0;break a;case 3569038:if(!Bh(c,G(88)))break a;d=1;break a;case 97196323:if(!Bh(c,G(68)))break a;d=2;break a;default:}}b:{switch(d)
{case 0:case 1:b=BK(G(88));break b;case 2:b=BK(G(68));break b;default:}b=Bz();}return b;},V6=a=>{return G(148);};
function Jg(){let a=this;M.call(a);a.py=null;a.nv=null;}
let Z2=(a,b)=>{return Bh(FW(b),a.nv)?BK(a.nv):N$(a.py,b);},YM=a=>{let b,c,d;b=P9(a.py);c=a.nv;d=L();I(I(I(d,b),G(149)),c);return K(d);},Pa=J(Fd),XP=J(),WS=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}},Ih=J(0),Ff=J();
function HK(){let a=this;Ff.call(a);a.k5=0;a.kB=null;a.mC=0;a.sg=0.0;a.pD=0;}
let JK=a=>{let b;b=Rg(16);a.k5=0;a.kB=Q(Hn,b);a.sg=0.75;Oa(a);},AAs=()=>{let a=new HK();JK(a);return a;},Rg=b=>{let c;if(b>=1073741824)return 1073741824;if(!b)return 16;c=b-1|0;b=c|c>>1;b=b|b>>2;b=b|b>>4;b=b|b>>8;return (b|b>>16)+1|0;},Oa=a=>{a.pD=a.kB.data.length*a.sg|0;},NZ=(a,b)=>{let c,d,e,f;c=b.k5;if(!(c?0:1)){d=a;c=d.k5+c|0;if(c>d.pD)Qe(d,c);b=H2(Ke(b));e=b;while(GY(e)){f=Kg(b);RJ(d,f.k6,f.ls,0,d.ok);}}},Qe=(a,b)=>{let c,d,e,f,g,h,i,j;c=Rg(!b?1:b<<1);d=Q(Hn,c);e=d.data;f=0;b=c-1|0;while(true){g=a.kB.data;if
(f>=g.length)break;h=g[f];g[f]=null;while(h!==null){i=h.nO&b;j=h.kT;h.kT=e[i];e[i]=h;h=j;}f=f+1|0;}a.kB=d;Oa(a);},M_=(b,c)=>{return b!==c&&!Bh(b,c)?0:1;},Qm=J(0);
function IL(){let a=this;HK.call(a);a.ok=0;a.kC=null;a.kJ=null;}
let UK=a=>{JK(a);a.ok=0;a.kC=null;},Lf=()=>{let a=new IL();UK(a);return a;},DU=(a,b,c)=>{let d,e;d=a;e=d.k5;return RJ(a,b,c,0,a.ok);},RJ=(a,b,c,d,e)=>{let f,g,h,i,j,k;if(!a.k5){a.kC=null;a.kJ=null;}f=b===null?0:Dw(b);g=f&2147483647;h=a.kB.data;i=g%h.length|0;if(b===null){j=h[0];while(j!==null&&j.k6!==null){j=j.kT;}}else{j=h[i];while(j!==null&&!(j.nO==f&&M_(b,j.k6))){j=j.kT;}}j=j;if(j===null){a.mC=a.mC+1|0;e=a.k5+1|0;a.k5=e;if(e>a.pD){k=a;Qe(k,k.kB.data.length);i=g%a.kB.data.length|0;}k=new Hn;j=null;k.k6=b;k.ls
=j;k.nO=f;k.kk=null;k.kb=null;h=a.kB.data;k.kT=h[i];h[i]=k;if(!d){b=a.kJ;if(b===null)a.kC=k;else b.kk=k;k.kb=b;a.kJ=k;}else{b=a.kC;if(b===null)a.kJ=k;else b.kb=k;k.kk=b;a.kC=k;}j=k;}else if(e){if(!d){b=j.kk;if(b!==null){k=j.kb;if(k===null)a.kC=b;else k.kk=b;b.kb=k;b=a.kJ;if(b!==null)b.kk=j;j.kb=b;j.kk=null;a.kJ=j;}}else{b=j.kb;if(b!==null){k=j.kk;if(k===null)a.kJ=b;else k.kb=b;b.kk=k;b=a.kC;if(b!==null)b.kb=j;j.kk=b;j.kb=null;a.kC=j;}}}k=j.ls;j.ls=c;return k;},Ke=a=>{let b;b=new OW;b.rL=a;b.rU=0;return b;},Jq
=(a,b)=>{let c,d,e,f,g,h;a:{c=0;d=null;if(b===null){e=a.kB.data[0];while(e!==null){if(e.k6===null)break a;b=e.kT;d=e;e=b;}}else{f=Dw(b);g=a.kB.data;c=f&(g.length-1|0);e=g[c];while(e!==null&&!(e.nO==f&&M_(b,e.k6))){h=e.kT;d=e;e=h;}}}if(e===null)e=null;else{if(d!==null)d.kT=e.kT;else a.kB.data[c]=e.kT;a.mC=a.mC+1|0;a.k5=a.k5-1|0;}e=e;if(e===null)return null;ZK(a,e);return e.ls;},ZK=(a,b)=>{let c,d;c=b.kb;d=b.kk;if(c!==null){c.kk=d;if(d===null)a.kJ=c;else d.kb=c;}else{a.kC=d;if(d===null)a.kJ=null;else d.kb=null;}},M4
=J(0);
function Jp(){H.call(this);this.rg=null;}
let Zt=(b,c,d)=>{c=Bv(c);d=Bv(d);DU(b.rg,d,c);};
function RM(){H.call(this);this.oO=null;}
let Wp=(a,b)=>{a.oO=b;},Qy=a=>{let b=new RM();Wp(b,a);return b;},RF=()=>{let b,c,d,e,f,g;b=(C3()).data;c=b.length;d=Q(BH,c);e=d.data;f=0;while(f<c){g=b[f];e[g.jJ]=g.ob;f=f+1|0;}return Qy(d);},Mg=(a,b,c)=>{let d,e;d=b.ly.da(c);if(Ck(d))return Bz();e=a.oO.bk();e.data[b.jJ]=BN(d);return BK(Qy(e));},Bw=(a,b)=>{return a.oO.data[b.jJ];},Kl=(a,b)=>{return Bh(Bw(a,b),b.ob);},Ca=(a,b,c)=>{return Bh(Bw(a,b),c);},Gi=(a,b)=>{let c,d,e,f,g,h;c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.rb;FR();h=g!==CX?0:1;if(h&&!Bh(Bw(a,
f),Bw(b,f)))return 0;e=e+1|0;}return 1;},Fz=a=>{let b,c,d,e;b=Q(BJ(Cz),4);c=b.data;c[0]=Ct([0.0,0.0]);c[1]=Ct([0.0,1.0]);c[2]=Ct([1.0,0.0]);c[3]=Ct([1.0,1.0]);d=Da(b);b=Q(BJ(Cz),4);c=b.data;e=Y(1);e.data[0]=0.0;c[0]=e;e=Y(1);e.data[0]=1.0;c[1]=e;e=Y(1);e.data[0]=1.0;c[2]=e;e=Y(1);e.data[0]=0.0;c[3]=e;return R4(d,Da(b));},FO=a=>{let b,c,d,e,f;b=Ba();c=D$((Fz(a)).kg.jK);d=b;U(d,c);if(IX(a))c=Gf(D$(2));else{c=Ba();Bp();e=Bf(Kq(Bw(a,EF)));while(Bd(e)){f=D$(C0(Bc(e))|0);U(c,f);}}Nx(b,c);U(d,D$((Fz(a)).j8.jK));if
(!IX(a)){e=new E2;CO();c=Do;CM();Jn(e,b,c,c,CF);}else{e=new E2;CO();c=GK;CM();Jn(e,b,c,c,Gy);}return e;},L8=a=>{Bp();return C0(Bw(a,GJ));},EJ=a=>{Bp();return C0(Bw(a,Fl))|0;},GQ=a=>{Bp();return BB(C0(Bw(a,Dh))|0,EJ(a));},R3=a=>{let b;b=new Qh;Bp();b.rA=C0(Bw(a,Hm));return b;},IX=a=>{Bp();return Ca(a,CB,G(26));},Qj=a=>{return (J3(a)).data.length!=Hu(FO(a))?0:1;},J3=a=>{let b,c,d,e,f;Bp();b=Kq(Bw(a,Dk));c=Y(b.jN);d=c.data;e=0;f=d.length;while(e<f){d[e]=C0(Bb(b,e));e=e+1|0;}return c;},C0=b=>{let c,d;c=EH(b);d=
new Rd;d.ro=b;if(c!==CA)return c.mB;b=d.ro;c=new Ms;d=L();I(I(d,G(150)),b);BE(c,K(d));S(c);},Lo=J(0);
function Sn(){let a=this;H.call(a);a.mG=null;a.ps=0.0;a.la=null;a.nw=null;a.nL=null;a.lT=null;a.kW=0;a.o5=0.0;}
let SH=a=>{let b;QD(a.nL,a.la,a.nw,a.mG.j8);b=1;while(b<=BM(a.lT)){Ho(a.ps,a.nL.mF.data[b],a.la.jR.data[b]);Ho(a.ps,a.nL.mE.data[b],a.la.jW.data[b]);b=b+1|0;}a.kW=a.kW+1|0;K5(a);},K5=a=>{El(a.nw,a.la);a.o5=a.lT.j$.du(Ef(a.nw),a.mG.j8);};
function RR(){let a=this;H.call(a);a.pG=null;a.pF=null;}
function N9(){let a=this;H.call(a);a.n3=null;a.p1=null;a.pn=null;a.m_=null;}
let WX=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;a:{if(!Ck(a.m_)){f=(BN(a.m_)).qZ;g=c.k$;if(f===g)h=1;else if(g!==null&&BF(g)===BD(E2)){g=g;h=!Bg(f.lk,g.lk)?0:!Bg(f.n$,g.n$)?0:!Bg(f.lL,g.lL)?0:Bg(f.j$,g.j$)?1:0;}else h=0;if(h)break a;}i=new Ox;j=c.k$;i.oC=Bk(1,2);i.qZ=j;g=new Ja;FM();f=Kh;k=Bk(10000,2);l=0;while(l<10000){Cs(k,l,0,G7(f.mt,f.l_,l%100|0,100));Cs(k,l,1,G7(f.mw,f.mf,l/100|0,100));l=l+1|0;}OU(g,j,k);i.oW=g;i.o2=Fh(j,i.oC);a.m_=BK(i);}g=BN(a.m_);k=E8(c);El(g.oW,k);j=new QR;m=c.od;i=Cn(c.n6);f=new OG;f.qI
=g;f.qJ=k;n=new Qo;FM();k=Kh;o=(Ef(g.oW)).jI;h=o.data.length;if(h!=10000){b=new Bx;c=L();I(N(I(N(P(N(I(c,G(151)),100),120),100),G(152)),h),G(153));BE(b,K(c));S(b);}n.om=k;n.kR=100;n.lB=100;n.nd=o;g=c.kx;k=g.kg;g=g.j8;if(k.jK==2&&g.jK==1&&k.jM==g.jM){j.px=m;j.r1=i;j.pq=f;j.og=n;j.lc=k;j.rW=g;h=a.n3.clientWidth;if(h>0){g=Qz(a.p1,h,a.n3.clientHeight,devicePixelRatio);Uz(SX(b,g,d),g,j,e);}d=c.nI;f=!d?G(2):G(154);a.pn.className=T(!d?G(155):G(156));c=a.pn;CW();b=L();TA(b,j);X5(b,j);e=K(b);b=L();I(I(b,f),e);BI(c,K(b));return;}b
=new Bx;c=B9(k);e=B9(g);g=L();P(I(I(I(I(g,G(157)),c),G(158)),e),46);BE(b,K(g));S(b);},SX=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=new Qd;f=c.nm;g=c.mP;h=H8(f);i=CR(3.75*h);j=CR(5.5*H8(f));k=FG(f-Qc(f)-j);j=Bs(1.0,BY(k,FG(g-i-CR(2.2*h))));l=FX(Qc(f)+FG((k-j)/2.0),i,j,j);m=DC(l)+BS(1.25*h);n=new NH;o=FX(m,i,BS(1.0*h),j);i=1.15*h;Cm();c=Fi(i,Ds);i=BS(1.35*h);p=JH(h,Ds);m=BS(2.9*h);j=Bs(5.5,BY(10.0,0.028*j));n.q_=f;n.sq=g;n.m6=l;n.o_=o;n.qc=c;n.rV=i;n.pe=p;n.pj=m;n.mD=h;n.po=j;n.rv=1.5;l=!d?PB():N1();Bp();if(!Ca(b,
Gm,G(59))){D0();p=Fo;}else{D0();p=PJ;}if(!Ca(b,G3,G(64))){Ex();b=GP;}else{Ex();b=Rb;}e.j0=n;e.j6=l;e.o0=p;e.rs=b;return e;};
function JJ(){let a=this;H.call(a);a.rJ=null;a.rw=null;a.rE=null;a.sn=null;a.qX=null;a.rH=null;a.mM=null;a.qm=null;a.lZ=null;}
let Ra=null,Cw=()=>{Cw=W(JJ);Vs();},Ve=(a,b)=>{let c,d,e,f,g,h,i;c=BQ(b.jQ);d=DA(EJ(b.jX));BI(a.sn,!b.kh?G(159):G(160));a.rE.setAttribute("aria-pressed",T(!b.kh?G(68):G(88)));a.rJ.disabled=!!(c?0:1);a.rw.disabled=!!(c?0:1);a.qX.disabled=!!(c<CC(b)?0:1);e=a.rH;f=!!(c<CC(b)?0:1);e.disabled=f;a.mM.setAttribute("max",T(d));e=a.mM;f=T(DA(c));e.value=f;g=a.mM;f=L();I(I(N(I(f,G(161)),c),G(100)),d);e=K(f);g.setAttribute("aria-valuetext",T(e));h=a.qm;i=d.jL.length;Cw();f=D1(DA(c));while(f.jU<i){EZ(f,0,32);}e=K(f);f=
L();I(I(I(f,e),G(162)),d);BI(h,K(f));f=b.jX;Bp();b=Bw(f,ED);a.lZ.value=T(b);if(!Bh(Bv(a.lZ.value),b)){Ml(a,b);a.lZ.value=T(b);}},Ml=(a,b)=>{let c,d;c=a.lZ;if(Bh(b,G(70)))d=b;else{d=L();I(I(d,b),G(163));d=K(d);}(BC(c,G(164),d)).setAttribute("value",T(b));},ET=(b,c,d)=>{Cw();b=b.querySelector(T(c));C9(b,d);return b;},Vs=()=>{Ra=BO(BH,[G(41),G(165),G(73),G(166),G(167),G(168),G(70)]);};
function QM(){let a=this;H.call(a);a.qS=null;a.p4=null;a.ns=null;}
let U4=(a,b)=>{a.ns=Ba();a.qS=b.querySelector("tbody");a.p4=b.querySelector(".score");},U7=a=>{let b=new QM();U4(b,a);return b;},Lu=(b,c,d)=>{let e,f;e=Et(DJ(c,8),45,8722);f=L();I(I(f,d),e);BI(b,K(f));d=T(Cn(c));b.title=d;};
function I6(){let a=this;H.call(a);a.oE=null;a.qu=null;a.n_=null;a.pd=0;}
let Li=(a,b,c)=>{a.n_=Ba();a.pd=(-1);a.oE=b.querySelector("tbody");a.qu=c;},AAd=(a,b)=>{let c=new I6();Li(c,a,b);return c;},ZU=(a,b)=>{let c,d,e,f,g,h;a.pd=b;DZ(a.oE);E9(a.n_);c=20;d=20;while((b/c|0)>=16){if(c==d){c=2*d|0;continue;}if(c==(2*d|0)){c=5*d|0;continue;}d=d*10|0;c=d;}d=0;while(d<=b){e=By(a.oE,G(89));f=BC(By(e,G(91)),G(169),DA(d));f.setAttribute("type","button");g=L();N(I(g,G(170)),d);g=T(K(g));f.title=g;g=new PF;g.qw=a;g.qx=d;C9(f,g);g=a.n_;h=new Ju;f=By(e,G(91));h.nh=d;h.nR=e;h.op=f;U(g,h);d=d+c
|0;}},JR=J(0);
function PL(){H.call(this);this.qQ=null;}
let S0=(a,b)=>{a.qQ=b;},U9=a=>{let b=new PL();S0(b,a);return b;};
function Hx(){H.call(this);this.oJ=null;}
let Oj=null,Mj=null,Ko=()=>{Ko=W(Hx);Yk();},L9=(a,b,c)=>{let d;Ko();a.oJ=Ba();d=new IH;b.addEventListener("submit",Bt(Bo(d),"handleEvent"));Op(a,b.querySelector(".of-the-run"),Oj,c);Op(a,b.querySelector(".of-the-look"),Mj,c);},AAg=(a,b)=>{let c=new Hx();L9(c,a,b);return c;},Op=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.oJ;i=Zr(b,g,d);U(h,i);f=f+1|0;}},Yk=()=>{let b,c;b=Q(C_,6);c=b.data;Bp();c[0]=CB;c[1]=Dk;c[2]=Hm;c[3]=EF;c[4]=GJ;c[5]=Fl;Oj=b;b=Q(C_,4);c=b.data;c[0]=Gm;c[1]=G3;c[2]
=FK;c[3]=Fb;Mj=b;},NB=J(0);
function PK(){H.call(this);this.qb=null;}
let Wk=(a,b)=>{a.qb=b;},Un=a=>{let b=new PK();Wk(b,a);return b;};
function ID(){let a=this;H.call(a);a.oK=null;a.o8=null;a.rO=null;a.qe=null;}
let Pi=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=new NI;d.ma=Ba();d.pB=Ba();d.pX=c;e=b.querySelectorAll("[role=tab]");f=0;while(f<e.length){g=e.item(f);h=d.ma;i=BT(g);U(h,i);i=d.pB;j=Bv(g.getAttribute("aria-controls"));h=L();I(P(h,35),j);h=BT(b.querySelector(T(K(h))));U(i,h);i=new IK;i.qj=d;i.qk=f;g.addEventListener("click",Bt(Bo(i),"handleEvent"));i=new IJ;i.q6=d;i.q7=f;g.addEventListener("keydown",Bt(Bo(i),"handleEvent"));f=f+1|0;}Mp(d);a.oK=d;g=new Si;d=b.querySelector("#ledger");g.kd=Ba();g.na=Ba();g.ny=Bz();g.mS
=PS(RF());g.lC=Bz();g.ov=Bz();g.pJ=c;g.rt=d.querySelector(".meaning");g.oA=d.querySelector(".arithmetic");g.nx=d.querySelector(".quantities");g.pN=d.querySelector(".walk-position");k=d.querySelector(".points");g.mj=k;i=new KE;i.qN=g;k.addEventListener("change",Bt(Bo(i),"handleEvent"));i=d.querySelector(".previous");h=new Rv;h.rx=g;C9(i,h);h=d.querySelector(".next");d=new Rw;d.sf=g;C9(h,d);a.o8=g;g=new Ol;d=b.querySelector("#gradients");g.oT=d.querySelector("tbody");g.pi=d.querySelector(".verdict");g.qK=d.querySelector(".explanation");g.nW
=d.querySelector(".mistake");l=(J4()).data;f=l.length;m=0;while(m<f){d=l[m];BC(g.nW,G(164),d.qi);m=m+1|0;}d=g.nW;i=new KA;i.sh=c;d.addEventListener("change",Bt(Bo(i),"handleEvent"));a.rO=g;a.qe=TB(b.querySelector("#graph"),c);},AAp=(a,b)=>{let c=new ID();Pi(c,a,b);return c;},TW=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;a:{switch(a.oK.n5){case 0:d=a.o8;e=DE(b.jQ);if(!(!Ck(d.ny)&&Gi(BN(d.ny),b.jX))){DZ(d.mj);BC(d.mj,G(164),G(171));c=0;while(c<Cx(e.kx)){f=d.mj;g=L();I(N(I(g,G(172)),c),G(173));BC(f,G(164),K(g));c=c+1|0;}d.ny
=BK(b.jX);Ss(d);}b=d.mS;c=Hu(b.o4.nn);h=e.oy;i=h.data.length;if(i!=c){b=new Bx;d=L();I(N(I(N(I(d,G(174)),i),G(175)),c),G(176));BE(b,K(d));S(b);}b=b.o4;Dr(b.me,h);El(b.l3,b.me);Cs(b.oX,0,0,b.nn.j$.du(Ef(b.l3),b.mL.j8));QD(b.kU,b.me,b.l3,b.mL.j8);Dr(b.mp,h);c=1;while(c<=BM(b.nn)){Ho(Be(b.nG,0,0),b.kU.mF.data[c],b.mp.jR.data[c]);Ho(Be(b.nG,0,0),b.kU.mE.data[c],b.mp.jW.data[c]);c=c+1|0;}e=Bf(d.kd);while(Bd(e)){b=Bc(e);c=0;while(c<b.mn){i=0;while(true){j=b.kO;if(i>=j)break;j=Bl(c,j)+i|0;k=Be(b.kj.kS,c,i);l=b.rQ.data;if
(k!==l[j]){l[j]=k;(Bo(b.nf.data[j])).textContent=T(Et(GR(k),45,8722));}i=i+1|0;}c=c+1|0;}}b=d.lC;e=new Qs;e.p3=d;FU(b,e);break a;case 1:break;default:Tr(a.qe,b,c);break a;}T$(a.rO,b);}},WO=a=>{let b,c;if(a.oK.n5)b=Fw();else{b=a.o8;c=b.mj.selectedIndex-1|0;b=c>=0?FB(c):!(Ob(b.lC)&&Sh((BN(b.lC)).ko.kK)?1:0)?Fw():FB((BN(b.lC)).kf);}return b;},B3=J(0);
function PI(){H.call(this);this.rP=null;}
let UF=(a,b)=>{a.rP=b;},Zz=a=>{let b=new PI();UF(b,a);return b;},Du=a=>{Dd(a.rP.l9);},Km=J(0);
function Ok(){H.call(this);this.rz=null;}
let ZA=(a,b)=>{let c;c=a.rz;Hf(c.jO);KU(c,BQ(c.jO.jQ)+b);};
function Np(){H.call(this);this.rm=null;}
let U3=(a,b)=>{KU(a.rm,b);},Vb=J(),Pm=b=>{let c,d,e,f,g,h,i,j,k;c=D1(G(177));d=1;while(true){e=b.data;if(d>=e.length)break;f=R(c,d<=1?G(2):G(115));g=e[d];h=D1(G(177));i=0;while(i<g.jM){j=R(h,i<=0?G(2):G(115));e=g.jI;k=g.jK;R(j,Nz(e,Bl(i,k),k));i=i+1|0;}R(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},Nz=(b,c,d)=>{let e,f,g,h;e=D1(G(177));f=0;while(f<d){g=f<=0?G(2):G(115);h=b.data;R(R(e,g),Sp(h[c+f|0]));f=f+1|0;}return K(P(e,93));},Sp=b=>{return b-b!==0.0?G(3):Cn(b);};
function E2(){let a=this;M.call(a);a.lk=null;a.n$=null;a.lL=null;a.j$=null;}
let Jn=(a,b,c,d,e)=>{if(b.jN<2){c=new Bx;BE(c,G(178));S(c);}a.lk=Hk(b);a.n$=c;a.lL=d;a.j$=e;},AAh=(a,b,c,d)=>{let e=new E2();Jn(e,a,b,c,d);return e;},BM=a=>{return Dl(a.lk)-1|0;},B2=(a,b)=>{return (D7(a.lk,b)).ld;},CN=(a,b)=>{return b!=BM(a)?a.n$:a.lL;},Hu=a=>{let b,c;b=0;c=1;while(c<=BM(a)){b=b+Bl(B2(a,c),B2(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},CZ=J(BG),YD=J(),XD=b=>{return Math.sin(b);},UD=b=>{return Math.cos(b);},HO=b=>{return Math.sqrt(b);},CR=b=>{return Math.ceil(b);},FG=b=>{return Math.floor(b);},BS=b=>
{return Y5(Hw(b+Zq(b)*0.5));},BB=(b,c)=>{if(b<c)c=b;return c;},Bm=(b,c)=>{if(b>c)c=b;return c;},Wv=(b,c)=>{return Math.min(b,c);},BY=(b,c)=>{return Wv(b,c);},ZF=(b,c)=>{return Math.max(b,c);},Bs=(b,c)=>{return ZF(b,c);},X9=b=>{return Math.abs(b);},BA=b=>{return X9(b);},Zq=b=>{return Math.sign(b);};
function LW(){H.call(this);this.qA=null;}
let Uc=a=>{let b;b=a.qA;Cw();Hj(b,0);};
function LY(){H.call(this);this.rj=null;}
let Ws=a=>{let b;b=a.rj;Cw();MQ(b,(-1));};
function LX(){H.call(this);this.rN=null;}
let YI=a=>{let b;b=a.rN.l9;if(!b.jO.kh)Kn(b);else Lk(b);};
function LV(){H.call(this);this.pY=null;}
let TS=a=>{let b;b=a.pY;Cw();MQ(b,1);};
function LU(){H.call(this);this.ru=null;}
let VV=a=>{let b;b=a.ru;Cw();Hj(b,2147483647);};
function Ib(){let a=this;H.call(a);a.r8=null;a.r9=null;}
let ZX=(b,c)=>{let d,e;b=b;c=b.r8;b=b.r9;c=c.mM;Cw();c=EH(Bv(c.value));d=0.0;if(c!==CA)d=c.mB;e=d|0;Hj(b,e);};
function Ia(){let a=this;H.call(a);a.p8=null;a.p7=null;}
let Y9=(a,b,c)=>{a.p8=b;a.p7=c;},Ti=(a,b)=>{let c=new Ia();Y9(c,a,b);return c;},Y4=(b,c)=>{let d;b=b;c=b.p8;b=b.p7;Bp();d=ED;c=Bv(c.lZ.value);Ry(b,d,c);},IH=J(),T_=(b,c)=>{b;c.preventDefault();};
function NI(){let a=this;H.call(a);a.ma=null;a.pB=null;a.pX=null;a.n5=0;}
let QC=(a,b)=>{a.n5=b;Mp(a);Du(a.pX);},Mp=a=>{let b,c,d,e;b=0;while(true){c=a.ma;if(b>=c.jN)break;d=b!=a.n5?0:1;(Bo(Bb(c,b))).setAttribute("aria-selected",T(!d?G(68):G(88)));(Bo(Bb(a.ma,b))).setAttribute("tabindex",T(!d?G(179):G(0)));c=Bo(Bb(a.pB,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function Si(){let a=this;H.call(a);a.rt=null;a.oA=null;a.nx=null;a.pN=null;a.mj=null;a.pJ=null;a.kd=null;a.na=null;a.ny=null;a.mS=null;a.lC=null;a.ov=null;a.mg=0;}
let Ss=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=HW(a.ny);c=a.mj.selectedIndex;if(c<=0)b=PS(b);else{d=c-1|0;e=FO(b);b=Fz(b);f=R4(NP(b.kg,d),NP(b.j8,d));b=ML(QB(e,f,0.0),FB(d));}a.mS=b;DZ(a.nx);E9(a.kd);E9(a.na);a.lC=Bz();a.ov=Bz();BI(a.oA,G(180));e=Bz();f=a.nx;g=Bf(a.mS.pz);while(true){if(!Bd(g)){RP(a,JZ(Bb(a.kd,0),0,0));GH(a,0,0);return;}h=Bc(g);if(!(!Ck(e)&&BN(e)===h.kK.ou)){a:{e=BK(h.kK.ou);b=a.nx;i=h.kK.ou;IR();switch(LS.data[i.jJ]){case 1:break;case 2:i=G(181);break a;case 3:i=G(182);break a;default:b=
new BX;V(b);S(b);}i=G(183);}BC(b,G(184),i);f=By(a.nx,G(185));f.className="phase";}j=a.kd;k=new RK;k.kj=h;l=h.kS;k.mn=BB(8,l.jM);d=BB(8,l.jK);k.kO=d;d=Bl(k.mn,d);k.nf=Q(H,d);m=Y(d);n=m.data;k.rQ=m;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=By(f,G(185));k.lG=b;b.className="quantity";b=By(k.lG,G(185));b.className="formula";if(Bq(h.oH))p=BL(h);else{i=BL(h);p=h.oH;h=L();I(I(I(h,i),G(186)),p);p=K(h);}i=new NJ;i.mv=p;i=OL(i);p=L();I(I(I(p,G(187)),i),G(188));b.innerHTML=T(K(p));(BC(k.lG,G(109),TE(k,
l))).className="shape";UL(k,By(k.lG,G(189)));q=k.lG;i=new J6;i.pV=a;i.pU=k;q.addEventListener("mouseover",Bt(Bo(i),"handleEvent"));i=new J8;i.rC=a;i.rB=k;q.addEventListener("focusin",Bt(Bo(i),"handleEvent"));p=new J9;p.qV=a;p.qW=k;q.addEventListener("click",Bt(Bo(p),"handleEvent"));p=new J7;p.qn=a;p.qo=k;q.addEventListener("keydown",Bt(Bo(p),"handleEvent"));U(j,k);}b=new Bx;V(b);S(b);},Mo=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)JX(a,Nt(b,d));},JX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.lC=BK(b);c
=Bf(a.na);while(Bd(c)){d=Bo(Bc(c));e="";d.className=e;}E9(a.na);KR(a,b,G(190));e=Ba();f=0;while(true){g=b.ko;if(f>=g.oR)break;g=g.nN.q();while(g.r()){d=g.t();if(f<Mc(d)){d=Nj(d,b,f);U(e,d);}}f=f+1|0;}d=Bf(e);while(Bd(d)){KR(a,Bc(d),G(191));}e=a.mS;g=Ba();h=Bf(e.pz);while(Bd(h)){c=Bc(h);i=c.nN.q();while(i.r()){j=i.t();if(j.lu===b.ko){k=0;while(k<c.kS.jM){a:{Cc();if(!PY(j,Co,k,b)){l=0;while(true){if(l>=c.kS.jK)break a;if(!PY(j,CP,l,b)){e=E6(c,k,l);U(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bf(g);while(Bd(d)){KR(a,Bc(d),
G(192));}BI(a.oA,Ni(b));Du(a.pJ);},KR=(a,b,c)=>{let d,e,f,g;d=Bf(a.kd);while(Bd(d)){e=Bc(d);if(e.kj===b.ko&&N3(e,b.kf,b.kq)){f=JZ(e,b.kf,b.kq);f.className=T(c);g=a.na;f=BT(f);U(g,f);}}},Ni=b=>{let c,d;Ea();c=OF(b,EM);b=OF(b,F0);d=L();I(P(I(d,c),10),b);return K(d);},N6=(a,b,c,d)=>{let e;e=JZ(b,c,d);RP(a,e);e.focus();JX(a,E6(b.kj,c,d));},RP=(a,b)=>{FU(a.ov,new SV);b.setAttribute("tabindex","0");a.ov=BK(BT(b));},MD=(a,b)=>{GH(a,Bm(0,BB(b,a.kd.jN-1|0)),1);},GH=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.kd;e=a.mg;d=d;(Bb(d,
BB(e,d.jN-1|0))).lG.removeAttribute("aria-current");a.mg=b;d=(Bb(a.kd,b)).lG;f=a.kd;b=a.mg;f=(Bb(f,b)).kj;d.setAttribute("aria-current","step");g=a.pN;h=a.mg+1|0;b=a.kd.jN;d=L();N(I(N(d,h),G(100)),b);BI(g,K(d));g=a.rt;i=BL(f);d=f.oL;j=L();I(I(I(j,i),G(193)),d);BI(g,K(j));if(c)JX(a,E6(f,0,0));};
function Ol(){let a=this;H.call(a);a.oT=null;a.pi=null;a.qK=null;a.nW=null;}
let T$=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;a:{c=DE(b.jQ);d=(J4()).data[a.nW.selectedIndex];b=c.k$;e=Cx(c.kx);Ik();switch(Lr.data[d.jJ]){case 1:case 2:f=1;break a;case 3:if(BM(b)<=1){f=0;break a;}f=1;break a;case 4:if(e<=1){f=0;break a;}f=1;break a;case 5:f=0;e=1;while(e<=BM(b)){f=f|QU(d,b,e);e=e+1|0;}break a;default:}b=new BX;V(b);S(b);}g=c.k$;b=E8(c);c=c.kx;h=c.kg;i=c.j8;j=!f?Gx:d;k=Fh(g,h);El(k,b);l=new MK;l.mq=g;l.oh=j;c=KC(g,i.jM);l.m4=c.kY;l.kV=c.ky;l.m5=c.mF;l.n9=c.mE;m=k.j7;e=BM(g);X4(l,
k,i);while(true){n=Dq(e,1);if(n<0)break;o=m.data;p=e-1|0;WP(l,e,o[p]);MU(l.kV.data[e],l.n9.data[e]);if(j===I8){IB(l.m5.data[e],i.jM);IB(l.n9.data[e],i.jM);}if(n>0){GO(l.kV.data[e],b.jR.data[e],l.m4.data[p]);Te(l,p,k);}e=e+(-1)|0;}c=L_(IW(g,b,h,i));q=WW(g,b,k,l.kV.data[BM(g)]);r=Cp(g);Dr(r,Ge(b));b=Fh(g,h);s=new RN;s.sa=b;s.r$=r;s.r_=g;s.sb=i;t=Wg(g,r,h,i);u=Ba();n=1;while(n<=BM(g)){i=LZ(s,t,r.jR.data[n]);v=LZ(s,t,r.jW.data[n]);h=new EV;b=L();N(I(b,G(194)),n);K1(h,Fa(b),l.m5.data[n],c.jR.data[n],i,q.jR.data[n]);k
=u;U(k,h);b=new EV;w=L();N(I(w,G(195)),n);K1(b,Fa(w),l.n9.data[n],c.jW.data[n],v,q.jW.data[n]);U(k,b);n=n+1|0;}q=Ya(Hk(u));if(Bq(SI(d)))w=G(2);else{b=SI(d);c=L();I(P(c,32),b);w=Fa(c);}l=!f?G(196):G(2);b=a.qK;c=Yl(d);d=L();I(I(I(d,c),w),l);BI(b,Fa(d));BI(a.pi,Z1(q));b=a.pi;c=T(!Lh(q)?G(197):G(198));b.className=c;DZ(a.oT);e=0;c=Bf(T5(q));while(Bd(c)){i=Bc(c);n=0;while(n<WU(SS(i))){p=0;while(p<Yp(SS(i))&&e<60){Wr(a,i,n,p);e=e+1|0;p=p+1|0;}n=n+1|0;}}},Wr=(a,b,c,d)=>{let e,f,g,h,i;e=Be(b.lz,c,d);f=Be(b.mA,c,d);g
=By(a.oT,G(89));h=b.mV;i=L();P(N(P(N(P(I(i,h),91),c),44),d),93);(BC(g,G(90),K(i))).setAttribute("scope","row");IV(g,e);IV(g,f);IV(g,Be(b.lj.l7,c,d));BC(g,G(91),OH(Be(b.lj.l8,c,d)));BC(g,G(91),OH(BA(e-f)));},IV=(b,c)=>{let d;d=BC(b,G(91),Et(DJ(c,8),45,8722));b=T(Cn(c));d.title=b;},OH=b=>{let c,d,e,f;c=Cn(b);d=Eo(c,101);if(d<0)return b===0.0?G(0):DJ(b,8);e=B7(c,0,BB(d,3));c=Et(Ey(c,d),45,8722);f=L();I(I(f,e),c);return K(f);};
function Sj(){let a=this;H.call(a);a.qq=null;a.pm=null;a.qP=null;a.q$=null;a.r4=null;a.rD=null;a.rk=null;a.mr=null;a.ll=null;a.pK=null;a.pl=null;a.oB=null;a.or=null;a.lX=null;a.oF=0;a.lH=0;a.nA=0;}
let X6=(a,b,c)=>{let d;a.or=Bz();a.lX=Bz();a.oB=c;a.qq=b.querySelector(".scroll");a.pm=b.querySelector(".canvas-room");a.qP=b.querySelector("canvas");a.q$=b.querySelector(".sweep-position");a.r4=b.querySelector(".sentence");a.rD=b.querySelector(".graph-words");a.rk=b.querySelector(".node-detail");a.mr=b.querySelector(".level");a.ll=b.querySelector(".node");a.pK=b.querySelector(".sweep-back");a.pl=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new My;c.qa=a;C9(d,c);c=a.pK;d=new Mx;d.qM=a;C9(c,
d);c=a.pl;d=new MA;d.rr=a;C9(c,d);c=b.querySelector(".sweep-end");b=new Mz;b.sk=a;C9(c,b);b=a.ll;d=new Iw;d.qh=a;b.addEventListener("change",Bt(Bo(d),"handleEvent"));b=a.mr;d=new Iu;d.qy=a;b.addEventListener("change",Bt(Bo(d),"handleEvent"));},TB=(a,b)=>{let c=new Sj();X6(c,a,b);return c;},Tr=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=DE(b.jQ);if(!(!Ck(a.or)&&Gi(BN(a.or),b.jX))){a:{a.or=BK(b.jX);DZ(a.mr);BC(a.mr,G(164),G(199));if(Hu(d.k$)<=60){e=0;while(true){if(e>=Cx(d.kx))break a;b=a.mr;f=L();N(I(f,G(200)),e);BC(b,
G(164),K(f));e=e+1|0;}}}Qi(a);}g=new IE;h=d.kx;i=a.mr.selectedIndex-1|0;if(i<0)f=IW(d.k$,E8(d),h.kg,h.j8);else{j=Y(h.kg.jK).data;e=0;k=j.length;while(e<k){j[e]=Be(h.kg,i,e);e=e+1|0;}l=d.k$;b=E8(d);m=Be(h.j8,i,0);f=new Ji;f.kP=SP();f.n2=Ba();f.mc=l;d=Ba();e=0;while(e<k){n=f.kP;h=L();P(N(I(h,G(201)),e),93);n=I9(n,K(h),j[e]);U(d,n);e=e+1|0;}e=1;while(e<=BM(l)){d=Yb(f,e,b.jR.data[e],b.jW.data[e],d);e=e+1|0;}b:{d=Bb(d,0);b=I9(f.kP,G(202),m);F1();switch(Ix.data[f.mc.j$.jJ]){case 1:d=Df(EC(OK(b),Gw(d)),EC(Df(GD(f),
b),Gw(Df(GD(f),d))));break b;case 2:b=Df(d,b);d=EC(b,b);break b;default:}b=new BX;V(b);S(b);}d.km=G(203);f.nP=d;}SC(g,f,a.lH);a.nA=Dl(Io(g.kH));n=YC(g);f=new Ld;b=!c?PB():N1();CT();f.jT=b;f.oe=17;if(Ck(a.lX)){a.lX=BK(WM(f,n));Ur(a,g);}Ul(a,f,n,BN(a.lX));if(a.oF){Ly(a,BN(a.lX),(G8(J5(g.lm,new Sm),D7(Io(g.kH),0))).kc);a.oF=0;}a.pK.disabled=!!(a.lH?0:1);f=a.pl;b=!!(a.lH<a.nA?0:1);f.disabled=b;h=a.q$;c=Wf(g);e=a.nA;b=L();N(I(N(b,c),G(100)),e);BI(h,K(b));BI(a.r4,VJ(g));BI(a.rD,EG(G(204),Wy(n)));e=a.ll.selectedIndex;BI(a.rk,
Xc(g,Bm(0,e)));},Hh=(a,b)=>{a.lH=Bm(0,BB(b,a.nA));a.oF=1;Du(a.oB);},Ly=(a,b,c)=>{let d,e;d=(Ei(b,c)).j4+(Ei(b,c)).kn/2.0;b=a.qq;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},Qi=a=>{a.lX=Bz();a.lH=0;},Ur=(a,b)=>{let c,d;DZ(a.ll);c=0;while(c<Pt(b)){BC(a.ll,G(164),GG(FL(b.lA,c)));c=c+1|0;}d=a.ll;b=Pt(b)-1|0;d.selectedIndex=b;},Ul=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=CR(d.p2)|0;f=CR(d.rd)|0;g=a.pm.style;h=L();I(N(h,e),G(205));g.setProperty("width",T(K(h)));g=a.pm.style;h=L();I(N(h,f),G(205));g.setProperty("height",
T(K(h)));i=Qz(a.qP,e,f,devicePixelRatio);j=a.ll.selectedIndex;EQ();h=Oy;k=j>=0?FB(j):Fw();l=new Cr;m=i;Dt(l,0.0,0.0,m.nm,m.mP);B4(m,l,b.jT.lq);l=new N5;e=Pe(k,(-1));l.jS=b;l.j3=i;l.kz=c;l.li=d;l.kt=h;l.mQ=e;l.mH=QY(c);e=l.mQ;if(e>=0){i=Ei(l.li,e);n=LR(l,l.mQ);b=l.j3;c=E7(l,i,6.0,n+6.0);d=l.jS.jT.k_;B4(b,c,d);b=l.j3;c=E7(l,i,4.0,n+4.0);d=l.jS.jT.lq;B4(b,c,d);}f=0;while(f<l.mH.data.length){j=0;while(j<(Bb(l.kz.k3,f)).kr.jN){c=Bf(l.kz.md);a:{while(Bd(c)){b=Bc(c);if(b.lY==f&&b.lU==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.mQ&&(Bb((Bb(l.kz.k3,f)).kr,j)).ld!=l.mQ?0:1;i=o?l.jS.jT.k_:DT(l.jS.jT.lr,0.75);p=(KW(l.li,f,j)).lt;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.j3;c=RS(l,p,0.0,7.0);d=Cv(i,C7(l,!o?1.25:2.0));Cl(b,c,d);b=l.j3;c=Qb(l,s,t,(-1),1.0);B4(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bf(l.kz.md);while(Bd(d)){b=Bc(d);S2(l,(KW(l.li,b.lY,b.lU)).lt);}e=0;while(e<l.mH.data.length){if(Xv(l,Ei(l.li,e)))UO(l,e,Bb(l.kz.k3,e),Ei(l.li,e));e=e+1|0;}e=0;while(e<l.kz.md.jN){ZD(l,e);e=e+1|0;}},Ep=J(0);
function Rh(){H.call(this);this.qt=null;}
let Ua=(a,b)=>{b=b;U(a.qt,b);},Xs=J(),By=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},BC=(b,c,d)=>{let e;e=By(b,c);b=T(d);e.textContent=b;return e;},BI=(b,c)=>{if(!Bh(c,Bv(b.textContent)))b.textContent=T(c);},LP=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},C9=(b,c)=>{let d;d=new Jk;d.pW=c;b.addEventListener("click",Bt(Bo(d),"handleEvent"));},Rk=J(0);
function K8(){H.call(this);this.rZ=null;}
let Vx=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.rZ;b.nc=0;c=b.jO;d=c.kh;if(PQ(c))IF(b.jO,new LJ,7.0);OA(b);e=d&&!b.jO.kh?1:0;c=b.jO.jQ;if(BQ(c)!=b.oN){b.oN=BQ(c);b.m0.hear("iteration");}if(c.mk&&!b.pc){b.pc=1;b.m0.hear("diverge");}else if(e)b.m0.hear("finish");if(PQ(b.jO))Dd(b);else if(b.pE){b.pE=0;c=b.mY;f=DE(b.jO.jQ);c=c.r7;d=f.od;g=DJ(f.n6,4);h=Iv(f);i=Cx(f.kx);j=!f.nI?G(2):G(206);k=L();I(I(N(I(N(I(I(I(N(I(k,G(104)),d),G(207)),g),G(115)),h),G(100)),i),G(208)),j);BI(c,K(k));if(Il(b)){g=(JQ(Pc(b.lN))).mu;c=Lf();l
=(C3()).data;e=l.length;d=0;while(d<e){f=l[d];j=f!==Dh?Bw(b.jO.jX,f):DA(BQ(b.jO.jQ));if(!Bh(j,Bw(g,f))){k=f.j9;DU(c,k,j);}d=d+1|0;}WS(T(Pn(c)));}}},CV=J(Dz);
function Je(){CV.call(this);this.ox=null;}
let Zc=(a,b)=>{a.ox=b;},Oi=a=>{let b=new Je();Zc(b,a);return b;},D7=(a,b)=>{return a.ox.data[b];},Dl=a=>{return a.ox.data.length;},NM=J(),Zo=a=>{return performance.now();},YL=J(),Cn=b=>{let c,d,e,f,g,h,i;if(!Pl(b))return NX(b);if(b===0.0){c=FH(b);d=L();I(I(d,c),G(209));return K(d);}c=Uo(BA(b));e=c.nJ;f=c.ol-1|0;if((-4)<=f&&f<16){d=FH(b);c=PO(c,Bm(1,e.jL.length-c.ol|0));g=L();I(I(g,d),c);return K(g);}if(e.jL.length<=1)d=G(2);else{c=Ey(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(210):G(211);g=h>=10
?G(2):G(0);i=L();N(I(I(i,c),g),h);c=K(i);g=FH(b);f=Bn(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},CL=b=>{let c,d,e,f,g;a:{c=Cn(b);if(c===G(212))d=1;else if(G(212).jL.length>c.jL.length)d=0;else{e=0;f=c.jL.length-G(212).jL.length|0;while(f<c.jL.length){g=Bn(c,f);d=e+1|0;if(g!=Bn(G(212),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=B7(c,0,c.jL.length-2|0);return c;},DJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Pl(b))return NX(b);if(b===0.0)d=FF(G(2),0);else{e=BA(b);d=Eh(JP(e),Bm(HB(e),0));f=Eh(BW(1),Bm( -HB(e)|0,
0));g=Mi(e);Er(f,Bm(g,0));Er(d,Bm( -g|0,0));if(C5(d,f)>=0){DD(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=FF(G(2),0);else{i=CI(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DD(d,0);h=Jc(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Od(d,f,h))d=FF(F7(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=FF(F7(i),g);}else{d=new JO;m=F7(i);f=L();I(P(f,49),m);Pv(d,K(f),g+1|0);}}}}f=FH(b);d=PO(d,c);n=L();I(I(n,f),d);return K(n);},EH=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Q4;b=FW(b);c.oc=HL(BV);c.nY
=b;d=N4(c);e=0;f=0;g=0;h=DR(c);while(true){if(!JT(h)){if(h!=46&&h!=44)break;if(f)break;}c.kI=c.kI+1|0;if(!JT(h))f=1;else{e=1;i=c.ms;if(i==800){g=g|(h==48?0:1);c.kG=c.kG+(!f?1:0)|0;}else{c.kG=c.kG-(!f?0:1)|0;if(!(h==48&&i<=0)){DD(c.oc,h-48|0);c.ms=c.ms+1|0;}}}h=DR(c);}if(g){DD(c.oc,1);c.ms=c.ms+1|0;c.kG=c.kG-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.kI=c.kI+1|0;i=N4(c);e=0;f=0;g=DR(c);while(JT(g)){c.kI=c.kI+1|0;e=1;f=BB(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.kG;if(i)f= -f|0;c.kG=g+f|0;}if(e&&c.kI
>=c.nY.jL.length){j=!d?1:(-1);d=c.ms;e=d+c.kG|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.oc;l=HL(BW(1));Er(b,Bm(c.kG,0));Er(l,Bm( -c.kG|0,0));e=N0(b)-N0(l)|0;FZ(b,Bm( -e|0,0));FZ(l,Bm(e,0));if(C5(b,l)<0){FZ(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BB(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+Jc(b,l);FZ(b,1);f=f+1|0;}if(C5(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=O9(Id(YU(BW(Bm(e-52|0,(-1074))+1074|0),52),Hw(k)));}}}}else k=0.0;b=Rx(j*k);break a;}}b=QW();}return b;},Pl=b=>{return !(BA(b)<=
1.7976931348623157E308)?0:1;},NX=b=>{let c,d;if(isNaN(b)?1:0)c=G(213);else{c=FH(b);d=L();I(I(d,c),G(214));c=K(d);}return c;},FH=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(215);},PO=(b,c)=>{let d,e,f,g;d=L();e=b.ol;f=BB(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.nJ.jL.length?Bn(b.nJ,f):48);f=f+1|0;}return K(d);};
function Nb(){H.call(this);this.mB=0.0;}
let CA=null,Ze=(a,b)=>{a.mB=b;},Rx=a=>{let b=new Nb();Ze(b,a);return b;},QW=()=>{if(CA===null)CA=Rx(0.0);return CA;},G9=a=>{let b;if(a!==CA)return a.mB;b=new CZ;V(b);S(b);},QJ=a=>{return a!==CA?0:1;},QF=(a,b)=>{if(a!==CA)b.fQ(a.mB);};
function OD(){let a=this;M.call(a);a.k$=null;a.kx=null;a.od=0;a.n6=0.0;a.oy=null;a.oj=null;a.nI=0;}
let E8=a=>{let b;b=Cp(a.k$);Dr(b,a.oy);return b;},Ls=(a,b)=>{return (!(Be(a.oj,b,0)>0.5)?0:1)!==Be(a.kx.j8,b,0)?0:1;},Iv=a=>{let b,c;b=0;c=0;while(c<Cx(a.kx)){b=b+(!Ls(a,c)?0:1)|0;c=c+1|0;}return b;};
function MX(){let a=this;H.call(a);a.jR=null;a.jW=null;}
let TY=(a,b)=>{let c,d,e,f;c=Dl(b.lk);d=Q(BU,c);e=d.data;a.jR=d;a.jW=Q(BU,c);e[0]=Bk(0,0);a.jW.data[0]=Bk(0,0);f=1;while(f<c){a.jR.data[f]=Bk(B2(b,f),B2(b,f-1|0));a.jW.data[f]=Bk(B2(b,f),1);f=f+1|0;}},Cp=a=>{let b=new MX();TY(b,a);return b;},Ge=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jR.data;if(c>=d.length)break;b=b+(d[c].jI.data.length+a.jW.data[c].jI.data.length|0)|0;c=c+1|0;}d=Y(b);e=0;c=1;while(true){f=a.jR.data;if(c>=f.length)break;b=MT(f[c].jI,d,e);e=MT(a.jW.data[c].jI,d,b);c=c+1|0;}return d;},Dr=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.jR.data;if(d>=e.length)break;c=SM(b,SM(b,c,e[d].jI),a.jW.data[d].jI);d=d+1|0;}},Po=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MT=(b,c,d)=>{let e;e=b.data.length;Dv(b,0,c,d,e);return d+e|0;},SM=(b,c,d)=>{let e;e=d.data.length;Dv(b,c,d,0,e);return c+e|0;};
function Ja(){let a=this;H.call(a);a.ow=null;a.kQ=null;a.j7=null;}
let OU=(a,b,c)=>{let d,e,f,g;a.ow=b;d=Dl(b.lk);e=Q(BU,d);f=e.data;a.kQ=e;a.j7=Q(BU,d);f[0]=Bk(0,0);a.j7.data[0]=c;g=1;while(g<d){a.kQ.data[g]=Bk(c.jM,B2(b,g));a.j7.data[g]=Bk(c.jM,B2(b,g));g=g+1|0;}},Fh=(a,b)=>{let c=new Ja();OU(c,a,b);return c;},Ef=a=>{return a.j7.data[BM(a.ow)];},El=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.jR;d=b.jW;e=1;while(e<=BM(a.ow)){f=c.data;g=d.data;Sr(a.j7.data[e-1|0],f[e],a.kQ.data[e]);b=g[e];h=a.kQ.data[e];DL(b.jM==h.jK&&b.jK==1?1:0,G(216),h,b,h);f=b.jI;i=h.jI;j=h.jK;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}Tu(CN(a.ow,e),a.kQ.data[e],a.j7.data[e]);e=e+1|0;}};
function BU(){let a=this;H.call(a);a.jM=0;a.jK=0;a.jI=null;}
let Me=(a,b,c)=>{a.jM=b;a.jK=c;a.jI=Y(Bl(b,c));},Bk=(a,b)=>{let c=new BU();Me(c,a,b);return c;},Da=b=>{let c,d,e,f,g,h,i;b=b.data;c=new BU;d=b.length;Me(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jK;if(f!=g){h=new Bx;d=b[e].data.length;i=L();P(N(I(N(I(N(I(i,G(217)),e),G(218)),d),G(219)),g),46);BE(h,K(i));S(h);}Dv(b[e],0,c.jI,Bl(e,g),g);e=e+1|0;}return c;},WU=a=>{return a.jM;},Yp=a=>{return a.jK;},Be=(a,b,c)=>{return a.jI.data[Bl(b,a.jK)+c|0];},Cs=(a,b,c,d)=>{a.jI.data[Bl(b,a.jK)+c|0]=d;},B9
=a=>{let b,c,d;b=a.jM;c=a.jK;d=L();N(P(N(d,b),120),c);return K(d);},Tp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof BU){c=b;if(a.jM==c.jM&&a.jK==c.jK){b:{d=a.jI;e=c.jI;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];FA();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f
=0;}return f;};
function O7(){let a=this;M.call(a);a.kg=null;a.j8=null;}
let Tc=(a,b,c)=>{a.kg=b;a.j8=c;},R4=(a,b)=>{let c=new O7();Tc(c,a,b);return c;},Cx=a=>{return a.kg.jM;},SD=J(),Ue=a=>{return performance.now();};
function CG(){Bi.call(this);this.oq=null;}
let Do=null,HQ=null,GK=null,MG=null,CO=()=>{CO=W(CG);S$();},Rc=()=>{CO();return MG.bk();},IT=(a,b,c,d)=>{CO();BR(a,b,c);a.oq=d;},AAe=a=>{return a.oq;},Tu=(a,b,c)=>{let d,e,f,g;d=b.jI;e=c.jI;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.fX(g[f]);f=f+1|0;}},Ng=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jI;g=c.jI;h=d.jI;i=e.jI;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.fY(l[j],m[j])*n[j];j=j+1|0;}},S$=()=>{let b,c,d;b=new LG;IT(b,G(220),0,G(221));Do=b;b=new LF;IT(b,
G(222),1,G(223));HQ=b;b=new LE;IT(b,G(224),2,G(225));GK=b;c=Q(CG,3);d=c.data;d[0]=Do;d[1]=HQ;d[2]=b;MG=c;};
function DF(){Bi.call(this);this.so=null;}
let CF=null,Gy=null,Ln=null,CM=()=>{CM=W(DF);U5();},P_=()=>{CM();return Ln.bk();},R_=(a,b,c,d)=>{CM();BR(a,b,c);a.so=d;},ZM=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jI;f=c.jI;g=d.jI;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.fY(j[h],k[h]);h=h+1|0;}},U5=()=>{let b,c,d;b=new Qr;R_(b,G(226),0,G(227));CF=b;b=new Qq;R_(b,G(228),1,G(229));Gy=b;c=Q(DF,2);d=c.data;d[0]=CF;d[1]=b;Ln=c;},Lm=J(0);
function Rd(){H.call(this);this.ro=null;}
function Lp(){let a=this;H.call(a);a.mb=null;a.kY=null;a.ky=null;a.mF=null;a.mE=null;}
let Xk=(a,b,c)=>{let d,e,f;a.mb=b;d=Dl(b.lk);a.kY=Q(BU,d);a.ky=Q(BU,d);e=Cp(b);a.mF=e.jR;a.mE=e.jW;a.kY.data[0]=Bk(0,0);a.ky.data[0]=Bk(0,0);f=1;while(f<d){a.kY.data[f]=Bk(c,B2(b,f));a.ky.data[f]=Bk(c,B2(b,f));f=f+1|0;}},KC=(a,b)=>{let c=new Lp();Xk(c,a,b);return c;},QD=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.j7.data;f=b.jR;g=BM(a.mb);ZM(a.mb.j$,e[g],d,a.kY.data[g]);h=BM(a.mb);i=a.mb;b=i.lL;CO();if(b===Do&&i.j$===CF)PE(c.j7.data[h],d,a.ky.data[h]);else Ng(CN(i,h),a.kY.data[h],c.kQ.data[h],c.j7.data[h],a.ky.data[h]);while
(true){h=Dq(g,1);if(h<0)break;b=a.ky.data[g];j=g-1|0;GX(b,e[j],a.mF.data[g]);MU(a.ky.data[g],a.mE.data[g]);if(h>0){k=f.data;GO(a.ky.data[g],k[g],a.kY.data[j]);Ng(CN(a.mb,j),a.kY.data[j],c.kQ.data[j],e[j],a.ky.data[j]);}g=g+(-1)|0;}},UY=J(),I3=(b,c)=>{let d,e,f,g;b=b.data;d=Y(c);e=d.data;f=BB(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function G2(){DG.call(this);this.nT=0.0;}
let Z9=null,FA=()=>{FA=W(G2);VX();},Fx=b=>{let c;FA();c=new G2;c.nT=b;return c;},Z7=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof G2){c=a.nT;d=b.nT;FA();if(Ug(c,d)){e=1;break a;}}e=0;}return e;},VX=()=>{Z9=BD(Cz);},EN=J(BG);
function LT(){let a=this;H.call(a);a.my=null;a.lD=null;a.lo=null;a.n4=null;a.o$=null;}
let WF=(a,b,c,d)=>{let e,f,g,h,i;a.o$=G(2);a.my=c;e=c.j9;f=By(b,G(185));a.lD=f;f.className="field";b=a.lD;f=Et(e,45,32);g=((Bn(f,0)-97|0)+65|0)&65535;f=Ey(f,1);h=L();I(P(h,g),f);(BC(b,G(230),K(h))).setAttribute("for",T(e));b=c.ly;if(b instanceof FC){f=b;h=By(a.lD,G(231));f=Bf(f.mi);while(Bd(f)){BC(h,G(164),Bc(f));}}else{h=By(a.lD,G(232));h.setAttribute("type","text");h.setAttribute("inputmode",T(!(a.my.ly instanceof K9)?G(233):G(234)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.lo
=h;h.setAttribute("id",T(e));h=a.lo;b=L();I(I(I(I(b,e),G(235)),e),G(236));f=K(b);h.setAttribute("aria-describedby",T(f));i=BC(a.lD,G(109),c.pZ);b="help";i.className=b;f=L();I(I(f,e),G(237));h=K(f);i.setAttribute("id",T(h));b=By(a.lD,G(109));a.n4=b;i="complaint";b.className=i;b=a.n4;f=L();I(I(f,e),G(236));h=K(f);b.setAttribute("id",T(h));a.n4.setAttribute("role","alert");b=a.lo;f=new IA;f.qH=a;f.qG=d;f.qF=c;b.addEventListener("change",Bt(Bo(f),"handleEvent"));},Zr=(a,b,c)=>{let d=new LT();WF(d,a,b,c);return d;},MV
=(a,b)=>{BI(a.n4,b);LP(a.lo,G(238),Bq(b)?0:1,G(88));};
function IK(){let a=this;H.call(a);a.qj=null;a.qk=0;}
let XU=(b,c)=>{b=b;QC(b.qj,b.qk);};
function IJ(){let a=this;H.call(a);a.q6=null;a.q7=0;}
let VF=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.q6;e=b.q7;f=d.ma.jN-1|0;g=Bv(c.key);h=(-1);switch(Dw(g)){case 69819:if(!Bh(g,G(239)))break a;h=3;break a;case 2255103:if(!Bh(g,G(240)))break a;h=2;break a;case 251549619:if(!Bh(g,G(241)))break a;h=0;break a;case 977763216:if(!Bh(g,G(242)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();QC(d,f);(Bo(Bb(d.ma,f))).focus();}};
function RU(){let a=this;H.call(a);a.o4=null;a.pz=null;}
let YX=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;a.o4=b;Cb();d=new KP;d.o3=Ba();d.j5=b;d.oU=c;b=b.nn;d.l5=b;e=BM(b);d.kX=e;e=e+1|0;f=Q(Cy,e);g=f.data;d.kw=f;d.lS=Q(Cy,e);d.nk=Q(Cy,e);d.oo=Q(Cy,e);d.m2=Q(Cy,e);d.ln=Q(Cy,e);d.o7=Q(Cy,e);d.o6=Q(Cy,e);BZ();g[0]=FD(d,Ee,0,d.j5.mL.kg,G(243),G(244));d.nl=FD(d,Ed,0,d.j5.mL.j8,G(2),G(245));e=1;a:while(true){h=d.kX;if(e>h){i=d.l5.j$;CM();j=i!==CF?0:1;b=BL(d.kw.data[h]);i=D_;k=d.j5.oX;if(!j){l=L();I(I(I(l,G(246)),b),G(247));l=K(l);}else{l=L();P(I(I(I(I(l,G(248)),b),G(249)),
b),41);l=K(l);}b=!j?G(250):G(251);m=Jj(d);n=L();P(I(I(I(n,G(252)),b),m),46);o=K(n);m=new B1;n=d.kw.data[d.kX];Cc();C$(m,97,n,B6,Co);b=I_(m,EU(121,d.nl,B6,Co));if(!j)m=new Mu;else{m=new Mv;m.sd=d;}D4(d,i,0,k,l,o,b,m);ZL(d);if(MC(c))ZS(d);a.pz=Hk(d.o3);return;}b:{f=d.lS.data;b=GL;i=d.j5.me.jR.data[e];l=L();I(N(I(l,G(253)),e),G(254));f[e]=FD(d,b,e,i,G(2),K(l));f=d.nk.data;b=GN;i=d.j5.me.jW.data[e];l=L();I(N(I(l,G(255)),e),G(256));f[e]=FD(d,b,e,i,G(2),K(l));d.oo.data[e]=Yx(d,e);g=d.kw;i=CN(d.l5,e);b=Ee;k=d.j5.l3.j7.data[e];FT();switch
(JY.data[i.jJ]){case 1:break;case 2:p=G(257);break b;case 3:p=G(258);break b;default:break a;}p=G(259);}if(e==d.kX)l=G(260);else{l=L();I(N(I(l,G(261)),e),G(262));l=K(l);}g=g.data;m=i.oq;i=L();I(I(I(i,l),m),G(263));l=K(i);f=Q(B1,1);f.data[0]=CE(122,d.oo.data[e]);g[e]=FP(d,b,e,k,p,l,f);e=e+1|0;}b=new BX;V(b);S(b);},ML=(a,b)=>{let c=new RU();YX(c,a,b);return c;},PS=b=>{let c,d,e;c=FO(b);d=Fz(b);e=L8(b);return ML(QB(c,d,e),Fw());},NP=(b,c)=>{let d,e;d=Bk(1,b.jK);e=0;while(e<b.jK){Cs(d,0,e,Be(b,c,e));e=e+1|0;}return d;};
function KE(){H.call(this);this.qN=null;}
let Vd=(b,c)=>{b=b.qN;Ss(b);Du(b.pJ);};
function Rv(){H.call(this);this.rx=null;}
let YV=a=>{let b;b=a.rx;MD(b,b.mg-1|0);};
function Rw(){H.call(this);this.sf=null;}
let S_=a=>{let b;b=a.sf;MD(b,b.mg+1|0);};
function GS(){let a=this;Bi.call(a);a.qi=null;a.re=null;a.rT=null;}
let Gx=null,HE=null,GV=null,F5=null,I8=null,SR=null,DQ=()=>{DQ=W(GS);UA();},J4=()=>{DQ();return SR.bk();},TT=(a,b,c,d,e,f)=>{DQ();BR(a,b,c);a.qi=d;a.re=e;a.rT=f;},E$=(a,b,c,d,e)=>{let f=new GS();TT(f,a,b,c,d,e);return f;},Yl=a=>{return a.re;},SI=a=>{return a.rT;},QU=(a,b,c)=>{DQ();return a===GV&&B2(b,c)==B2(b,c-1|0)&&B2(b,c)>1?1:0;},UA=()=>{let b,c,d;Gx=E$(G(264),0,G(54),G(265),G(2));HE=E$(G(266),1,G(267),G(268),G(269));GV=E$(G(270),2,G(271),G(272),G(273));F5=E$(G(274),3,G(275),G(276),G(277));b=E$(G(278),4,
G(279),G(280),G(281));I8=b;c=Q(GS,5);d=c.data;d[0]=Gx;d[1]=HE;d[2]=GV;d[3]=F5;d[4]=b;SR=c;};
function KA(){H.call(this);this.sh=null;}
let Vm=(b,c)=>{Du(b.sh);};
function My(){H.call(this);this.qa=null;}
let S5=a=>{Hh(a.qa,0);};
function Mx(){H.call(this);this.qM=null;}
let X_=a=>{let b;b=a.qM;Hh(b,b.lH-1|0);};
function MA(){H.call(this);this.rr=null;}
let Zl=a=>{let b;b=a.rr;Hh(b,b.lH+1|0);};
function Mz(){H.call(this);this.sk=null;}
let TX=a=>{let b;b=a.sk;Hh(b,b.nA);};
function Iw(){H.call(this);this.qh=null;}
let X2=(b,c)=>{let d,e;b=b.qh;d=b.ll.selectedIndex;c=b.lX;e=new NR;e.rR=b;e.rS=d;FU(c,e);Du(b.oB);};
function Iu(){H.call(this);this.qy=null;}
let T4=(b,c)=>{b=b.qy;Qi(b);Du(b.oB);},Ll=J(0),Oh=J(0),Sd=J(0),OC=J(0),Rz=J(0),Pw=J(0),Rf=J(0),MP=J(0),NW=J(0),Nm=J(0),Mq=J(0),Wl=J(),DZ=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Q4(){let a=this;H.call(a);a.nY=null;a.kI=0;a.oc=null;a.kG=0;a.ms=0;}
let DR=a=>{return a.kI>=a.nY.jL.length?0:Bn(a.nY,a.kI);},JT=b=>{return 48<=b&&b<=57?1:0;},N4=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kI=a.kI+1|0;return c;},Vg=J(),AAb=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=GM(b)&&(e+f|0)<=GM(d)){a:{b:{if(b!==d){g=H6(BF(b));h=H6(BF(d));if(g!==null&&h!==null){if(g===h)break b;if(!Hp(g)&&!Hp(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=BF(n);if(EL(n.lx,h.lx)){k=1;break c;}}k=0;}if(!k){HM(b,
c,d,e,j);b=new Hr;V(b);S(b);}j=j+1|0;k=m;}HM(b,c,d,e,f);return;}if(!Hp(g))break a;if(Hp(h))break b;else break a;}b=new Hr;V(b);S(b);}}HM(b,c,d,e,f);return;}b=new Hr;V(b);S(b);}b=new Cf;V(b);S(b);}d=new EN;BE(d,G(282));S(d);},Dv=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=GM(b)&&(e+f|0)<=GM(d)){HM(b,c,d,e,f);return;}b=new Cf;V(b);S(b);},HM=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Q8=J(),X7=null,T7=null,LC=null,OY=null,Vv=null,YR=null,Eq=()=>{Eq=W(Q8);TU();},TU=()=>{X7=new O5;T7=new O2;LC=new O4;OY=new O0;Vv=new O1;YR=new Ou;},HF=J(Cf),EX=J(0),Nu=J(M),Xp=(a,b)=>{let c,d,e,f,g;c=Cp(b);d=c.jR.data;e=Q(BJ(Cz),2);f=e.data;f[0]=Ct([1.0,1.0]);f[1]=Ct([1.0,1.0]);d[1]=Da(e);d=c.jW.data;e=Q(BJ(Cz),2);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;g=Y(1);g.data[0]=(-1.0);f[1]=g;d[1]=Da(e);d=c.jR.data;e=Q(BJ(Cz),1);e.data[0]=Ct([1.0,
(-2.0)]);d[2]=Da(e);d=c.jW.data;e=Q(BJ(Cz),1);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;d[2]=Da(e);return c;},L4=J(M),Ub=(a,b)=>{return Cp(b);};
function RT(){M.call(this);this.q0=null;}
let YK=(a,b)=>{let c;c=Cp(b);Dr(c,a.q0);return c;};
function Rn(){H.call(this);this.of=0;}
let C4=null,Xm=(a,b)=>{a.of=b;},PC=a=>{let b=new Rn();Xm(b,a);return b;},Fw=()=>{if(C4===null)C4=PC(0);return C4;},FB=b=>{return PC(b);},MC=a=>{return a!==C4?0:1;},Tb=(a,b)=>{let c,d,e,f,g;if(a!==C4){c=a.of;b=b;d=b.p5;e=b.p$;f=b.p_;b=b.p9;g=HZ(Gk(f,Be(b.lc,c,0)),FI(f,Be(b.lc,c,1)),d.j0.po*1.9);b=Cv(d.j6.k_,2.0);Cl(e,g,b);}},Pe=(a,b)=>{if(a!==C4)b=a.of;return b;};
function Jk(){H.call(this);this.pW=null;}
let U$=(b,c)=>{b.pW.d8();};
function IA(){let a=this;H.call(a);a.qH=null;a.qG=null;a.qF=null;}
let S3=(b,c)=>{let d,e;b=b;c=b.qH;d=b.qG;b=b.qF;e=!(c.my.ly instanceof FC)?Bv(c.lo.value):Bv(c.lo.value);MV(c,Ry(d.qb,b,e));},Z$=J(),QQ=J(),Xb=null,LB=null,HR=null,Gu=null,PT=null,Lx=null,Pj=null,FQ=()=>{FQ=W(QQ);Va();},Va=()=>{let b;Xb=new WeakMap();LB=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();HR=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gu=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(HR===null)b=null;else{b=new Ij;b=new FinalizationRegistry(Bt(Bo(b),"accept"));}Lx=b;if(Gu===
null)b=null;else{b=new Ii;b=new FinalizationRegistry(Bt(Bo(b),"accept"));}Pj=b;},YQ=J(),Ud=J(),GM=b=>{let c;c=(BF(b)).lx;if(c[Br].itemType!==null)return Zn(b);b=new Bx;V(b);S(b);},Hr=J(BG);
function JO(){let a=this;M.call(a);a.nJ=null;a.ol=0;}
let Pv=(a,b,c)=>{a.nJ=b;a.ol=c;},FF=(a,b)=>{let c=new JO();Pv(c,a,b);return c;},Uo=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=JP(b);d=HB(b);e=!(DK(c,D9(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Eh(c,Bm(d,0)+e|0);g=Eh(BW(1),Bm( -d|0,0)+e|0);h=Eh(BW(1),Bm(d,0));i=Eh(BW(1),(Bm(d,0)+e|0)-1|0);j=Mi(b);Er(g,Bm(j,0));k=Q(HT,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Er(k[l],Bm(m,0));l=l+1|0;}l=G$(Tz(c,BW(2)),BV)?1:0;if(C5(JU(f,i),g)>=l){DD(g,0);j=j+1|0;}n=L();while(true){k=Q(HT,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DD(k[d],0);d=d+1|0;}o=Jc(f,g);p=C5(h,f)<l?0:1;q=C5(JU(f,i),g)<l?0:1;if(q&&!(p&&!Od(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return FF(K(n),j);},Od=(b,c,d)=>{return C5(JU(b,b),c)<(d%2|0?0:1)?0:1;},JP=b=>{let c;c=KY(b);if(JF(c,D9(0, 1048576)))c=Xf(Lg(c,D9(4294967295, 1048575)),D9(0, 1048576));return c;},HB=b=>{return Bm(Fq(YW(KY(b),52)),1)-1075|0;},Mi=b=>{let c,d,e,f;c=HB(b)+63|0;d=JP(b);JS();if(DK(d,BV))e=64;else{e=0;f=DP(d,32);if(G$(f,BV))e=32;else f
=d;d=DP(f,16);if(DK(d,BV))d=f;else e=e|16;f=DP(d,8);if(DK(f,BV))f=d;else e=e|8;d=DP(f,4);if(DK(d,BV))d=f;else e=e|4;f=DP(d,2);if(DK(f,BV))f=d;else e=e|2;if(G$(DP(f,1),BV))e=e|1;e=(64-e|0)-1|0;}return CR((c-e|0)*0.3010299956639812)|0;},Eh=(b,c)=>{let d;d=HL(b);FZ(d,c);return d;};
function HX(){let a=this;M.call(a);a.nK=null;a.oi=null;a.nF=null;a.m3=null;}
let Xa=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BF(b)===BD(HX)){b=b;d=a.nK;e=b.nK;if(!Bg(BT(d),BT(e)))c=0;else{d=a.oi;e=b.oi;if(!Bg(BT(d),BT(e)))c=0;else{d=a.nF;e=b.nF;if(!Bg(BT(d),BT(e)))c=0;else{d=a.m3;b=b.m3;c=Bg(BT(d),BT(b))?1:0;}}}}else c=0;return c;};
function Ju(){let a=this;M.call(a);a.nh=0;a.nR=null;a.op=null;}
let Xl=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BF(b)===BD(Ju)){b=b;if(a.nh!=b.nh)c=0;else{d=a.nR;e=b.nR;if(!Bg(BT(d),BT(e)))c=0;else{d=a.op;b=b.op;c=Bg(BT(d),BT(b))?1:0;}}}else c=0;return c;},ZY=a=>{return a.nh;},XM=a=>{return a.nR;},Rm=J(0),DV=(a,b)=>{let c;c=a.mK;return c*Bs(1.0,BS(b/c));},JE=(a,b)=>{let c;c=a.mK;return c*BS(b/c);},Em=(a,b,c)=>{let d,e;d=a;e=BS(c/d.mK)%2.0!==1.0?0:1;return JE(a,b)+(!e?0.0:d.mK/2.0);};
function Oo(){let a=this;H.call(a);a.j1=null;a.nm=0.0;a.mP=0.0;a.mK=0.0;}
let W3=(a,b,c,d,e)=>{let f,g,h;a.nm=c;a.mP=d;a.mK=1.0/e;f=BS(c*e)|0;g=BS(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.j1=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.j1;h="round";b.lineJoin=h;},Qz=(a,b,c,d)=>{let e=new Oo();W3(e,a,b,c,d);return e;},B4=(a,b,c)=>{let d;a.j1.fillStyle=T(Ku(c));if(!(b instanceof Cr)){QG(a,b);a.j1.fill('evenodd');}else{d=b;a.j1.fillRect(d.j4,d.kD,d.kn,d.lf);}},Cl=(a,b,c)=>{let d;a.j1.strokeStyle=T(Ku(c.qp));a.j1.lineWidth=c.mm;Yw(a.j1,c.rc);if(!(b instanceof Cr))
{QG(a,b);a.j1.stroke();}else{d=b;a.j1.strokeRect(d.j4,d.kD,d.kn,d.lf);}},DX=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.j1;h=e.nS;Dn();i=h!==HI?G(2):G(283);j=e.m1;CS();h=j!==Fv?G(284):G(285);a:{j=DJ(e.lw,2);k=L();I(I(I(I(k,i),j),G(286)),h);g.font=T(K(k));i=a.j1;Lb();switch(Sz.data[e.pb.jJ]){case 1:e=G(287);break a;case 2:e=G(288);break a;case 3:e=G(94);break a;default:}b=new BX;V(b);S(b);}h=T(e);i.textAlign=h;i=a.j1;e=T(Ku(f));i.fillStyle=e;a.j1.fillText(T(b),c,d);},QG=(a,b)=>{let c,d;a:{a.j1.beginPath();if(b instanceof HC)
{c=b;a.j1.arc(c.pI,c.pH,c.pv,0.0,6.283185307179586);}else if(b instanceof DO)MM(a,b.lt);else if(b instanceof Gv){d=Bf(b.nQ);while(true){if(!Bd(d))break a;MM(a,Bc(d));a.j1.closePath();}}}},MM=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.j1.lineTo(d[c],d[c+1|0]);else a.j1.moveTo(d[c],d[c+1|0]);c=c+2|0;}},UH=J(),Yw=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Qd(){let a=this;M.call(a);a.j0=null;a.j6=null;a.o0=null;a.rs=null;}
let Uz=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=RH(c.og.om,a.j0.m6);f=new Cr;g=b;Dt(f,0.0,0.0,g.nm,g.mP);B4(g,f,a.j6.lq);h=a.j0.m6;i=h.j4+h.kn/2.0;j=c.px;h=L();N(I(h,G(289)),j);k=K(h);h=a.j0;DX(g,k,i,h.rV,h.qc,a.j6.k_);k=c.r1;h=L();I(I(h,G(290)),k);l=K(h);m=2.0*(BY(i,a.j0.q_-i)-4.0);k=a.j0.pe;f=k.m1;CS();if(f!==Fv){m=BY(k.lw,m/(0.65*l.jL.length));Cm();h=Fi(m,Ds);DX(g,l,i,a.j0.pj,h,a.j6.k_);}else{j=l.jL.length<20?l.jL.length:Bm(26,l.jL.length);n=a.j0.pe.lw;o=j;m=BY(n,m/(0.602*o));p=i-0.602*m*o/2.0;Cm();h
=JH(m,C1);DX(g,l,p,a.j0.pj,h,a.j6.k_);}h=a.j0;m=h.m6.kn;l=c.og;q=l.kR;p=m/(q-1|0);f=new LA;k=c.pq;m=0.05/p;f.jZ=l;f.oM=k;f.sj=m;q=q+2|0;f.nq=q;r=EI(Bl(q,l.lB+2|0));s=r.data;f.oS=r;r=X(2*s.length|0);s=r.data;f.no=r;q=0;t=s.length;if(q>t){b=new Bx;V(b);S(b);}while(q<t){u=q+1|0;s[q]=(-1);q=u;}m=DV(b,FJ(h));h=a.o0;D0();j=h!==Fo?20:2;B4(g,KX(b,a.j0.m6,m),FY(a.j6.n7,0.0));q=1;while(q<j){m=q;B4(g,Uj(e,(Nv(f,m/j)).qr),FY(a.j6.n7,m/(j-1|0)));q=q+1|0;}f=Bf((Nv(f,0.5)).qU);while(Bd(f)){h=Bc(f);Cl(g,Ek(L7(e,h.lt)),Cv(a.j6.q8,
FJ(a.j0)*1.2));}S8(e,b,a.j0,a.j6);Xr(a,b);Vo(a,b,e,c);Tb(d,XY(a,b,e,c));},Xr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=Cv(a.j6.nr,DV(b,FJ(a.j0)));d=KX(b,a.j0.o_,c.mm);e=RH(N7(0.0,1.0,0.0,1.0),a.j0.o_);f=a.o0;D0();g=f!==Fo?20:100;h=0;while(h<g){i=!h?DH(d):FI(e,h/g);f=new Cr;j=d.j4;k=d.kD;Dt(f,j,k,d.kn,i-k);l=FY(a.j6.n7,h/(g-1|0));B4(b,f,l);h=h+1|0;}f=Jx(0.0,1.0,K7(a.j0,d.lf));Qx(e,b,a.j0,a.j6,f,DC(d),1);Cl(b,d,c);},Vo=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=HO(16.0/Bs(16.0,JD(d)));f=Bs(2.5,a.j0.po*e);g=a.j0.rv;h
=!(g>0.0)?0.0:DV(b,g*e);i=0;while(i<JD(d)){j=Be(d.lc,i,0);k=Be(d.lc,i,1);l=c.l1;if(l.mt<=j&&j<=l.l_&&l.mw<=k&&k<=l.mf?1:0){m=a.rs;Ex();n=m===GP&&H0(d,i)?1:0;l=!H0(d,i)?a.j6.kM:a.j6.qC;g=Gk(c,j);o=FI(c,k);if(!n)m=HZ(g,o,f);else{j=DV(b,f*HO(3.141592653589793));m=new Cr;e=j/2.0;Dt(m,JE(b,g-e),JE(b,o-e),j,j);}if(h>0.0){if(m instanceof HC){p=m;q=HZ(p.pI,p.pH,p.pv+h);}else{p=m;q=new Cr;g=p.j4-h;o=p.kD-h;j=p.kn;e=2.0*h;Dt(q,g,o,j+e,p.lf+e);}r=a.j6.lq;B4(b,q,r);}B4(b,m,l);}i=i+1|0;}},Of=J(),M0=null,CW=()=>{CW=W(Of);ZB();},TA
=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;CW();d=c.og;e=0;f=0;g=d.nd.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{R(N(R(b,G(291)),c.px),G(292));if(!f)R(b,G(293));else{if(e){f=d.nd.data.length;if(e!=f){c=new PA;c.oG=d;c.nB=EI(f);c.pp=X(f);g=X(2).data;e=0;while(true){k=c.nB.data;if(e>=k.length)break;if(!k[e]){f=!IS(c,e)?0:1;g[f]=g[f]+1|0;h=IS(c,e);l=c.oG.kR;f=Fs(c,e,h,0);m=l-1|0;while(f>0){k=c.pp.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=Fs(c,i-1|0,h,f);if(n<
m)f=Fs(c,i+1|0,h,f);if(i>=l)f=Fs(c,i-l|0,h,f);i=i+l|0;if(i<c.nB.data.length)f=Fs(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.lB;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.kR;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Gh(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/Bl(e-1|0,d.kR-1|0);R(R(R(b,G(294)),Rj(q)),G(295));R(R(R(b,NQ(g[1])),G(296)),Rj(1.0-q));P(R(R(b,G(115)),NQ(g[0])),46);break a;}}R(N(b,e?1:0),G(297));}}},Rj=b=>{let c,d;CW();c=BS(b*100.0)|0;if(!c)d=G(298);else if(c==100)d=G(299);else
{d=L();P(N(d,c),37);d=K(d);}return d;},NQ=b=>{let c,d;CW();if(b==1)c=G(300);else{c=GF(b);d=L();I(I(I(d,G(301)),c),G(302));c=K(d);}return c;},GF=b=>{let c;CW();c=M0.data;return b>=c.length?DA(b):c[b];},X5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;CW();d=JD(c);e=0;f=L();g=0;while(g<d){h=c.pq;i=Be(c.lc,g,0);j=Be(c.lc,g,1);i=I2(h,i,j);if(!(!H0(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;k=R(f,e!=1?G(115):G(2));h=RQ(c,g,0);l=RQ(c,g,1);m=L();P(I(I(I(P(m,40),h),G(115)),l),41);R(k,K(m));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c
=G(303);else{c=GF(d);k=L();I(I(I(k,G(304)),c),G(305));c=K(k);}R(b,c);R(b,G(306));}else{R(R(R(b,G(307)),GF(e)),G(100));R(R(b,GF(d)),d!=1?G(308):G(309));if(e>4)c=G(2);else{f=K(f);c=L();I(I(c,G(115)),f);c=K(c);}P(R(b,c),46);}},RQ=(b,c,d)=>{let e;CW();e=Be(b.lc,c,d);return R7(e,!(e!==BS(e)?0:1)?2:0);},ZB=()=>{M0=BO(BH,[G(310),G(311),G(312),G(313),G(314)]);};
function R5(){CV.call(this);this.rl=null;}
let Xi=a=>{return 1;},Y6=(a,b)=>{let c;if(!b)return a.rl;c=new Cf;V(c);S(c);},LG=J(CG),W9=(a,b)=>{return 1.0/(1.0+KG( -b));},YG=(a,b,c)=>{return c*(1.0-c);},LF=J(CG),LE=J(CG),Wi=(a,b)=>{if(b<0.0)b=0.0;return b;},Tg=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Qr=J(DF),V2=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jI;e=c.jI;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Ns(a, -i[h],j[h]);g=g+Ns(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Ns=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*Jr(c);},Wb=(a,b,c)=>{return  -c
/b+(1.0-c)/(1.0-b);},Qq=J(DF),Wz=(a,b,c)=>{let d,e,f,g,h,i;d=b.jI;e=c.jI;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Vc=(a,b,c)=>{return 2.0*(b-c);};
function Qh(){M.call(this);this.rA=0.0;}
let W_=(a,b)=>{let c,d,e,f,g,h;c=Cp(b);d=new Rt;e=Hw(a.rA);f=X(624);d.pA=f;d.nj=624;if(JF(e,BV)&&Pf(e,D9(4294967295, 0))){f=f.data;f[0]=Fq(e);g=1;while(g<624){h=f[g-1|0];f[g]=Bl(1812433253,h^(h>>>30|0))+g|0;g=g+1|0;}g=1;while(g<=BM(b)){c.jR.data[g]=NT(d,B2(b,g),B2(b,g-1|0));c.jW.data[g]=NT(d,B2(b,g),1);g=g+1|0;}return c;}b=new Bx;c=L();P(QA(I(c,G(315)),e),46);BE(b,K(c));S(b);},Xw=J(),Sr=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DL(b.jK==c.jK&&d.jM==b.jM&&d.jK==c.jM?1:0,G(316),b,c,d);e=b.jI;f=c.jI;g=d.jI;h=b.jM;i
=c.jM;j=b.jK;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bl(k,j)+n|0]*p[Bl(l,j)+n|0];n=n+1|0;}g.data[Bl(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},GO=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DL(b.jK==c.jM&&d.jM==b.jM&&d.jK==c.jK?1:0,G(317),b,c,d);e=b.jI;f=c.jI;g=d.jI;h=b.jM;i=c.jK;j=b.jK;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bl(k,j)+n|0]*p[Bl(n,i)+l|0];n=n+1|0;}g.data[Bl(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},GX=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DL(b.jM==c.jM
&&d.jM==b.jK&&d.jK==c.jK?1:0,G(318),b,c,d);e=b.jI;f=c.jI;g=d.jI;h=b.jK;i=c.jK;j=b.jM;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bl(n,h)+k|0]*p[Bl(n,i)+l|0];n=n+1|0;}g.data[Bl(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},PE=(b,c,d)=>{let e,f,g,h,i,j,k;DL(Jt(b,c)&&Jt(b,d)?1:0,G(319),b,c,d);e=b.jI;f=c.jI;g=d.jI;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},Ho=(b,c,d)=>{let e,f,g,h,i;DL(Jt(c,d),G(320),d,c,d);e=c.jI;f=d.jI;g=0;while(true){h=f.data;if
(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},MU=(b,c)=>{let d,e,f,g,h,i,j;DL(c.jM==b.jK&&c.jK==1?1:0,G(321),b,b,c);d=b.jI;e=c.jI;f=b.jK;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Jt=(b,c)=>{return b.jM==c.jM&&b.jK==c.jK?1:0;},DL=(b,c,d,e,f)=>{let g,h;if(b)return;g=new Bx;d=B9(d);e=B9(e);f=B9(f);h=L();P(I(I(I(I(I(I(I(I(h,G(322)),c),G(193)),d),G(158)),e),G(323)),f),46);BE(g,K(h));S(g);};
function NN(){let a=this;H.call(a);a.nn=null;a.mL=null;a.me=null;a.l3=null;a.kU=null;a.mp=null;a.oX=null;a.nG=null;}
let Um=(a,b,c,d)=>{let e;a.oX=Bk(1,1);e=Bk(1,1);a.nG=e;a.nn=b;a.mL=c;Cs(e,0,0,d);a.me=Cp(b);a.mp=Cp(b);a.l3=Fh(b,c.kg);a.kU=KC(b,Cx(c));},QB=(a,b,c)=>{let d=new NN();Um(d,a,b,c);return d;};
function HT(){let a=this;H.call(a);a.kF=null;a.j_=0;}
let VL=(a,b)=>{a.kF=X(4);while(G$(b,BV)){KV(a,Fq(b)&134217727);b=DP(b,27);}},HL=a=>{let b=new HT();VL(b,a);return b;},JU=(b,c)=>{let d,e,f,g;d=HL(BV);e=0;f=0;while(!(f>=b.j_&&f>=c.j_&&e<=0)){g=(Db(b,f)+Db(c,f)|0)+e|0;KV(d,g&134217727);e=g>>27;f=f+1|0;}return d;},N0=a=>{let b;b=a.j_;return !b?0:((b*27|0)-Nf(Db(a,b-1|0))|0)+5|0;},C5=(a,b)=>{let c;c=Bm(a.j_,b.j_)-1|0;while(c>0&&Db(a,c)==Db(b,c)){c=c+(-1)|0;}return c<0?0:Db(a,c)-Db(b,c)|0;},DD=(a,b)=>{let c,d,e;c=0;while(c<a.j_){d=a.kF.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KV(a,b);},Er=(a,b)=>{let c;c=0;while(c<b){DD(a,0);c=c+1|0;}},FZ=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.j_;f=X((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.kF.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.kF=f;a.j_=g.length;Q$(a);},Jc=(a,b)=>{let c,d,e,f;c=0;while(C5(a,b)>=0){d=0;e=0;while(e<a.j_){f=(a.kF.data[e]-Db(b,e)|0)+d|0;a.kF.data[e]=f&134217727;d=f>>27;e=e+1|0;}Q$(a);c=c+1|0;}return c;},Db=(a,b)=>{return b>=a.j_?0:a.kF.data[b];},KV
=(a,b)=>{let c,d,e,f,g;c=a.j_;d=a.kF.data;e=d.length;if(c==e){c=2*c|0;f=X(c);g=f.data;c=BB(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.kF=f;}d=a.kF.data;e=a.j_;a.j_=e+1|0;d[e]=b;},Q$=a=>{let b,c,d;while(true){b=a.j_;if(b<=0)break;c=a.kF.data;d=b-1|0;if(c[d])break;a.j_=d;}};
function PF(){let a=this;H.call(a);a.qw=null;a.qx=0;}
let WY=a=>{let b,c;b=a.qw;c=a.qx;Hj(b.qu.qQ,c);};
function Ks(){let a=this;M.call(a);a.ko=null;a.kf=0;a.kq=0;}
let Fm=a=>{return Be(a.ko.kS,a.kf,a.kq);},Kv=a=>{let b,c,d,e,f;b=a.ko;c=b.kK;BZ();if(c!==D_&&c!==EA){d=BL(b);e=SQ(a.ko,a.kf);f=a.kq;b=L();P(N(P(N(P(I(b,d),91),e),44),f),93);d=K(b);}else d=BL(b);return d;},OF=(a,b)=>{let c,d,e,f,g,h,i;c=new OV;c.kl=L();c.nC=a;c.pL=b;a.ko.ql.g5(c);if(c.qE){d=c.pL;Ea();if(d!==EM&&Fm(c.nC)===0.0){a:{if(Kc(c.kl,0)!=45){e=c.kl;f=0;e=e;g=e.jU-G(324).jL.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=G(324).jL.length)break c;if(e.jV.data[f+h|0]!=Bn(G(324),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)HN(c.kl,0,G(325));}}i=K(c.kl);if(Bq(i))c=Kv(a);else{c=Kv(a);d=L();I(I(I(d,c),G(186)),i);c=K(d);}d:{J2();switch(Nk.data[b.jJ]){case 1:b=Cn(Fm(a));d=L();I(I(I(d,c),G(186)),b);c=K(d);break d;case 2:b=GR(Fm(a));d=L();I(I(I(d,c),G(186)),b);c=K(d);break d;case 3:break;default:b=new BX;V(b);S(b);}}return c;},XV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(Ks)){b=b;c=!Bg(a.ko,b.ko)?0:a.kf!=b.kf?0:a.kq==b.kq?1:0;}else c=0;return c;};
function Cy(){let a=this;H.call(a);a.kK=null;a.m9=0;a.kS=null;a.q3=0;a.oH=null;a.oL=null;a.nN=null;a.ql=null;a.oR=0;}
let BL=a=>{let b,c,d;b=a.kK;BZ();if(!(b!==Ed&&b!==D_&&b!==EA?1:0))b=b.pr;else{b=b.pr;c=a.m9;d=L();N(I(d,b),c);b=K(d);}return b;},E6=(a,b,c)=>{let d;d=new Ks;d.ko=a;d.kf=b;d.kq=c;return d;},SE=(a,b)=>{let c;a:{Hb();switch(KD.data[a.kK.jJ]){case 1:case 2:case 3:case 4:case 5:b=SQ(a,b);c=L();N(I(c,G(172)),b);c=K(c);break a;case 6:case 7:case 8:case 9:case 10:case 11:c=L();N(I(c,G(326)),b);c=K(c);break a;case 12:case 13:break;default:c=new BX;V(c);S(c);}c=G(2);}return c;},PD=(a,b)=>{let c,d;a:{Hb();switch(KD.data[a.kK.jJ])
{case 1:case 3:case 4:case 5:c=QS(a.m9,b);break a;case 2:case 7:case 9:case 11:case 12:case 13:break;case 6:case 8:case 10:c=QS(a.m9-1|0,b);d=L();I(I(d,G(327)),c);c=K(d);break a;default:c=new BX;V(c);S(c);}c=G(2);}return c;},QS=(b,c)=>{let d;if(b){d=L();N(I(d,G(326)),c);d=K(d);}else{d=L();N(I(d,G(328)),c);d=K(d);}return d;},SQ=(a,b)=>{if(Sh(a.kK))b=a.q3+b|0;return b;};
function Fg(){let a=this;Bi.call(a);a.pr=null;a.ou=null;}
let Ee=null,Ed=null,GL=null,GN=null,Fc=null,D_=null,Eu=null,Ev=null,HA=null,Hz=null,EA=null,HU=null,La=null,R1=null,BZ=()=>{BZ=W(Fg);Xt();},OB=(a,b,c,d,e)=>{BZ();BR(a,b,c);a.pr=d;a.ou=e;},Ce=(a,b,c,d)=>{let e=new Fg();OB(e,a,b,c,d);return e;},Sh=a=>{BZ();return a!==Ee&&a!==Ed&&a!==Fc&&a!==Eu&&a!==Ev?0:1;},Xt=()=>{let b,c,d;b=new Fg;Fe();OB(b,G(329),0,G(329),CK);Ee=b;Ed=Ce(G(330),1,G(202),CK);GL=Ce(G(331),2,G(331),CK);GN=Ce(G(332),3,G(333),CK);Fc=Ce(G(334),4,G(334),CK);D_=Ce(G(335),5,G(203),CK);Eu=Ce(G(336),
6,G(337),Dp);Ev=Ce(G(338),7,G(339),Dp);HA=Ce(G(340),8,G(194),Dp);Hz=Ce(G(341),9,G(195),Dp);EA=Ce(G(342),10,G(343),EW);HU=Ce(G(344),11,G(345),EW);b=Ce(G(346),12,G(347),EW);La=b;c=Q(Fg,13);d=c.data;d[0]=Ee;d[1]=Ed;d[2]=GL;d[3]=GN;d[4]=Fc;d[5]=D_;d[6]=Eu;d[7]=Ev;d[8]=HA;d[9]=Hz;d[10]=EA;d[11]=HU;d[12]=b;R1=c;};
function Ox(){let a=this;H.call(a);a.qZ=null;a.oW=null;a.oC=null;a.o2=null;}
function NH(){let a=this;M.call(a);a.q_=0.0;a.sq=0.0;a.m6=null;a.o_=null;a.qc=null;a.rV=0.0;a.pe=null;a.pj=0.0;a.mD=0.0;a.po=0.0;a.rv=0.0;}
let Qc=b=>{let c;c=H8(b);return CR((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},H8=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HV=a=>{return a.mD*0.35;},FJ=a=>{return a.mD*0.08;},K7=(a,b)=>{return !(b>=a.mD*25.0)?3:7;};
function Hg(){let a=this;M.call(a);a.lq=null;a.k_=null;a.lr=null;a.nr=null;a.q8=null;a.kM=null;a.qC=null;a.n7=null;}
let KF=(a,b,c,d,e,f,g,h,i)=>{a.lq=b;a.k_=c;a.lr=d;a.nr=e;a.q8=f;a.kM=g;a.qC=h;a.n7=i;},AAq=(a,b,c,d,e,f,g,h)=>{let i=new Hg();KF(i,a,b,c,d,e,f,g,h);return i;},PB=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=Bu(16777215);c=new Hg;d=Bu(1841698);e=Bu(5591647);f=Bu(3815235);g=Bu(2762803);FS();h=FY(F4,0.0);i=FY(F4,1.0);j=F4;k=Q(EE,j.nM.data.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=Ha(DT(j.nM.data[m],0.2),b);m=m+1|0;}KF(c,b,d,e,f,g,h,i,XR(k));return c;},N1=()=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bu(1512988);c=new Hg;d=Bu(15789813);e
=Bu(11183798);f=Bu(9144216);g=Bu(15000044);h=Bu(14268646);i=Bu(10935200);j=new E1;k=Q(EE,3);l=k.data;l[0]=Ha(DT(Bu(10055851),0.5),b);l[1]=Bu(2499629);l[2]=Ha(DT(Bu(5942881),0.4),b);Kb(j,k);KF(c,b,d,e,f,g,h,i,j);return c;},G6=J(Bi),Fo=null,PJ=null,VI=null,D0=()=>{D0=W(G6);Zp();},Ui=(a,b,c)=>{D0();BR(a,b,c);},QP=(a,b)=>{let c=new G6();Ui(c,a,b);return c;},Zp=()=>{let b,c,d;Fo=QP(G(348),0);b=QP(G(349),1);PJ=b;c=Q(G6,2);d=c.data;d[0]=Fo;d[1]=b;VI=c;},Gn=J(Bi),GP=null,Rb=null,Vp=null,Ex=()=>{Ex=W(Gn);Yn();},VO=(a,
b,c)=>{Ex();BR(a,b,c);},P1=(a,b)=>{let c=new Gn();VO(c,a,b);return c;},Yn=()=>{let b,c,d;GP=P1(G(350),0);b=P1(G(351),1);Rb=b;c=Q(Gn,2);d=c.data;d[0]=GP;d[1]=b;Vp=c;};
function Or(){let a=this;M.call(a);a.l1=null;a.l4=null;}
let WH=(a,b,c)=>{a.l1=b;a.l4=c;},RH=(a,b)=>{let c=new Or();WH(c,a,b);return c;},Gk=(a,b)=>{let c,d,e,f;c=a.l4;d=c.j4;e=a.l1;f=e.mt;return d-(b-f)/(e.l_-f)* -c.kn;},FI=(a,b)=>{let c,d,e,f;c=a.l4;d=c.kD;e=a.l1;f=e.mf;return d-(f-b)/(f-e.mw)* -c.lf;},Uj=(a,b)=>{let c,d,e;c=Ba();d=Bf(b.nQ);while(Bd(d)){e=L7(a,Bc(d));U(c,e);}return Ip(c);},L7=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=Gk(a,b[f]);g=f+1|0;e[g]=FI(a,b[g]);f=f+2|0;}return d;},KX=(b,c,d)=>{let e,f;e=Em(b,c.j4,d);f=Em(b,
c.kD,d);return FX(e,f,Em(b,DC(c),d)-e,Em(b,DH(c),d)-f);},S8=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=c.mD;f=Cv(d.nr,DV(b,FJ(c)));g=KX(b,a.l4,f.mm);Cm();h=Fi(e,Ds);i=DH(g)+HV(c);j=a.l1;k=Bf(Jx(j.mt,j.l_,K7(c,a.l4.kn)));l=e*0.75;while(Bd(k)){m=Bc(k);n=Gk(a,m.nu);o=Em(b,n,f.mm);p=Y(4);q=p.data;q[0]=o;q[1]=DH(g);q[2]=o;q[3]=i;r=LQ(p);j=b;Cl(j,r,f);s=i+HV(c)+l;DX(j,m.mX,n,s,h,d.lr);}h=a.l1;Qx(a,b,c,d,Jx(h.mw,h.mf,K7(c,a.l4.lf)),g.j4,(-1));Cl(b,g,f);},Qx=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=c.mD;i
=Cv(d.nr,DV(b,FJ(c)));if(g>=0){Cm();j=C1;}else{Cm();j=HY;}j=Fi(h,j);k=HV(c);l=g;m=f+k*l;n=Bf(e);h=h*0.36;while(Bd(n)){o=Bc(n);k=FI(a,o.nu);p=Em(b,k,i.mm);e=LQ(Ct([f,p,m,p]));q=b;Cl(q,e,i);r=m+HV(c)*l;DX(q,o.mX,r,k+h,j,d.lr);}};
function QR(){let a=this;M.call(a);a.px=0;a.r1=null;a.pq=null;a.og=null;a.lc=null;a.rW=null;}
let JD=a=>{return a.lc.jM;},H0=(a,b)=>{return !(Be(a.rW,b,0)>0.5)?0:1;};
function Qo(){let a=this;M.call(a);a.om=null;a.kR=0;a.lB=0;a.nd=null;}
let Gh=(a,b,c)=>{return a.nd.data[Bl(c,a.kR)+b|0];},Ew=(a,b)=>{let c;c=a.om;return G7(c.mt,c.l_,b,a.kR);},Eb=(a,b)=>{let c;c=a.om;return G7(c.mw,c.mf,b,a.lB);},G7=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},S9=a=>{return a.kR;},VN=a=>{return a.lB;},F3=J(0);
function Cr(){let a=this;M.call(a);a.j4=0.0;a.kD=0.0;a.kn=0.0;a.lf=0.0;}
let Dt=(a,b,c,d,e)=>{a.j4=b;a.kD=c;a.kn=d;a.lf=e;},FX=(a,b,c,d)=>{let e=new Cr();Dt(e,a,b,c,d);return e;},DC=a=>{return a.j4- -a.kn;},DH=a=>{return a.kD- -a.lf;};
function Su(){let a=this;H.call(a);a.p5=null;a.p$=null;a.p_=null;a.p9=null;}
let Yi=(a,b,c,d,e)=>{a.p5=b;a.p$=c;a.p_=d;a.p9=e;},XY=(a,b,c,d)=>{let e=new Su();Yi(e,a,b,c,d);return e;};
function Qs(){H.call(this);this.p3=null;}
let Ut=(a,b)=>{b=b;BI(a.p3.oA,Ni(b));};
function RK(){let a=this;H.call(a);a.kj=null;a.lG=null;a.mn=0;a.kO=0;a.nf=null;a.rQ=null;}
let N3=(a,b,c)=>{return b>=0&&b<a.mn&&c>=0&&c<a.kO?1:0;},JZ=(a,b,c)=>{return Bo(a.nf.data[Bl(b,a.kO)+c|0]);},Nt=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.nf.data;if(c>=d.length){b=new Bx;e=BL(a.kj);f=L();I(I(f,G(352)),e);BE(b,K(f));S(b);}if(Bo(d[c])===b)break;c=c+1|0;}b=a.kj;g=a.kO;return E6(b,c/g|0,c%g|0);},TE=(a,b)=>{let c,d,e,f;c=a.mn;if(c==b.jM&&a.kO==b.jK?1:0)d=G(2);else{e=a.kO;d=L();I(N(P(N(I(d,G(353)),c),215),e),G(354));d=K(d);}b=Et(B9(b),120,215);f=L();I(I(f,b),d);return K(f);},UL=(a,b)=>{let c,d,e,
f,g,h,i,j;c=BL(a.kj);d=a.kj.oL;e=L();I(I(I(e,c),G(193)),d);(BC(b,G(355),K(e))).className="unseen";f=Bq(SE(a.kj,0))?0:1;if(!Bq(PD(a.kj,0))){g=By(By(b,G(356)),G(89));if(f)(By(g,G(91))).className="corner";h=0;while(h<a.kO){(BC(g,G(90),PD(a.kj,h))).setAttribute("scope","col");h=h+1|0;}}e=By(b,G(357));h=0;while(h<a.mn){i=By(e,G(89));if(f)(BC(i,G(90),SE(a.kj,h))).setAttribute("scope","row");j=0;while(j<a.kO){d=By(i,G(91));d.setAttribute("tabindex","-1");a.nf.data[Bl(h,a.kO)+j|0]=BT(d);j=j+1|0;}h=h+1|0;}};
function NC(){M.call(this);this.mT=null;}
let Tf=(a,b)=>{a.mT=b;},Ya=a=>{let b=new NC();Tf(b,a);return b;},H$=a=>{let b,c,d,e;b=0.0;c=Bf(a.mT);while(Bd(c)){d=Bc(c);e=new Sq;e.ri=d;b=Bs(b,Iq(d,e));}return b;},Lh=a=>{return Bq(Ez(a,new Na))&&Bq(Ez(a,new Nc))&&Bq(Ez(a,new Nd))?1:0;},Z1=a=>{let b,c,d,e,f;if(isNaN(H$(a))?1:0)return G(358);b=Ez(a,new RW);c=Ez(a,new RX);if(!Bq(b)){d=Cn(H$(a));c=!Bq(c)?G(359):G(360);e=L();I(I(I(I(I(I(e,G(361)),b),G(362)),d),G(363)),c);return K(e);}if(!Lh(a))return G(364);d=Ez(a,new RY);if(H$(a)===0.0)b=G(365);else{f=0.0;c=
Bf(a.mT);while(Bd(c)){f=Bs(f,MR(Bc(c)));}b=CL(f);c=L();I(I(I(c,G(366)),b),G(367));b=K(c);}if(Bq(d))c=G(2);else{c=L();I(I(I(c,G(368)),d),G(369));c=K(c);}d=L();I(I(I(I(d,G(370)),b),G(371)),c);return K(d);},MS=b=>{return MR(b)<=16.0?0:1;},Ez=(a,b)=>{let c,d,e;c=L();d=Bf(a.mT);while(Bd(d)){e=Bc(d);if(b.hk(e))R(R(c,c.jU?G(115):G(2)),e.mV);}return K(c);},T5=a=>{return a.mT;};
function EV(){let a=this;M.call(a);a.mV=null;a.lz=null;a.mA=null;a.lj=null;a.nU=null;}
let K1=(a,b,c,d,e,f)=>{a.mV=b;a.lz=c;a.mA=d;a.lj=e;a.nU=f;},AAk=(a,b,c,d,e)=>{let f=new EV();K1(f,a,b,c,d,e);return f;},MR=a=>{let b;b=new Md;b.q2=a;return Iq(a,b);},Nn=a=>{return LH(a,a.mA);},LH=(a,b)=>{let c,d,e;c=a.lj.l8.jI;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(BA(b.jI.data[d]-a.lj.l7.jI.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},Nh=(a,b)=>{return BA(a.lz.jI.data[b]-a.mA.jI.data[b]);},Iq=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.lz.jI.data.length){c=Bs(c,b.hm(d));d=d+1|0;}return c;},U0=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&BF(b)===BD(EV)){b=b;c=!Bg(a.mV,b.mV)?0:!Bg(a.lz,b.lz)?0:!Bg(a.mA,b.mA)?0:!Bg(a.lj,b.lj)?0:Bg(a.nU,b.nU)?1:0;}else c=0;return c;},SS=a=>{return a.lz;};
function IE(){let a=this;H.call(a);a.lA=null;a.kH=null;a.lP=null;a.lm=null;}
let SC=(a,b,c)=>{let d,e;a.lm=Bz();a.lA=H5(b.kP);a.kH=Q9(b.nP);a.lP=X(Ht(a.lA));d=0;while(true){e=a.lP.data;if(d>=e.length)break;e[d]=IN(a.kH,FL(a.lA,d));d=d+1|0;}while(!HD(a.kH)){b=a.kH;if(b.m7>=c)break;a.lm=BK(OX(b));}},AAo=(a,b)=>{let c=new IE();SC(c,a,b);return c;},Wf=a=>{return a.kH.m7;},YC=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba();c=Bf(a.lA);while(Bd(c)){d=Bc(c);e=G8(J5(d.l6,new SL),d.km);f=Ba();g=d.k4.q();while(g.r()){h=D$((g.t()).kc);U(f,h);}i=IN(a.kH,d);j=a.lP.data[d.kc]-i|0;k=d!==D7(Io(a.kH),0)
?0:1;a:{if(Ob(a.lm)&&(BN(a.lm)).lV===d){B5();g=D5;}else{b:{if(!k){l=a.lP.data;m=d.kc;if(l[m]<=0)break b;if(i)break b;}B5();g=Go;break a;}if(!l[m]){B5();g=Cg;}else if(j<=0){B5();g=D2;}else{B5();g=Fn;}}}B5();i=g!==Cg&&g!==D2?1:0;h=new Jz;n=K6(d)?G(2):d.km;o=B9(d.ki);p=GE(d.ki);d=!i?IC():GE(d.lg);h.mh=e;h.lI=n;h.lF=o;h.k7=p;h.m8=d;h.ks=g;h.nE=j;h.kr=f;U(b,h);}g=Ba();d=a.lm;h=new QV;h.rh=g;FU(d,h);d=new Re;d.k3=b;d.md=g;return d;},VJ=a=>{let b,c,d,e,f,g;if(Ck(a.lm))return G(372);b=(BN(a.lm)).lV;c=R(R(D1(G(373)),
GG(b)),G(374));d=b.k4;e=0;while(e<d.bi()){f=d.bm(e);g=IN(a.kH,f);b=e?G(375):G(2);R(R(c,b),GG(f));if(a.lP.data[f.kc]>1){R(N(R(c,G(376)),a.lP.data[f.kc]-g|0),G(100));R(N(c,a.lP.data[f.kc]),G(377));}e=e+1|0;}return K(R(c,!HD(a.kH)?G(378):G(379)));},Xc=(a,b)=>{let c,d,e,f,g;c=FL(a.lA,b);d=GG(c);e=B9(c.ki);f=Oc(c.ki);c=Oc(c.lg);g=L();I(I(I(I(I(I(I(g,d),G(115)),e),G(380)),f),G(381)),c);return K(g);},Pt=a=>{return Ht(a.lA);},GG=b=>{let c,d,e;c=G8(J5(b.l6,new NV),G(2));if(Bq(b.km)){d=b.kc+1|0;b=L();P(I(I(N(I(b,G(382)),
d),G(376)),c),41);return K(b);}if(Bq(c))b=b.km;else{e=b.km;b=L();P(I(I(I(b,e),G(376)),c),41);b=K(b);}return b;},GE=b=>{let c,d,e,f,g;c=Ba();d=0;while(d<BB(4,b.jM)){e=L();f=0;while(f<BB(4,b.jK)){R(R(e,f<=0?G(2):G(4)),GR(Be(b,d,f)));f=f+1|0;}g=K(R(e,b.jK<=4?G(2):G(383)));U(c,g);d=d+1|0;}return c;},Oc=b=>{let c,d,e;c=L();d=Bf(GE(b));while(Bd(d)){e=Bc(d);R(R(P(c,91),e),G(384));}return K(R(c,b.jM<=4?G(2):G(385)));};
function Ld(){let a=this;M.call(a);a.jT=null;a.oe=0;}
let JC=null,EY=null,Dm=null,CT=()=>{CT=W(Ld);T8();},WM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Ba();d=0;e=Bf(b.k3);while(Bd(e)){f=Bc(e);g=X(f.kr.jN);h=g.data;i=0;j=h.length;while(i<j){h[i]=(Bb(f.kr,i)).ld;i=i+1|0;}b=f.ks;B5();d=d|(b===Cg?0:1);k=new H9;l=f.mh;CT();m=BY(Bs(C8(l,JC),C8(Hl(f),EY)),150.0);if(!DM(f.k7))m=Bs(m,a.oe*C8(G(0),Dm));if(f.ks!==Cg)m=Bs(m,C8(G(386),EY));n=Bs(44.0,CR(m+20.0));m=14.0+15.0*(!Bq(Hl(f))?2:1);if(!DM(f.k7))m=m- -(15.0*f.k7.jN+7.0);if(f.ks!==Cg)m=m- -(15.0*(1+Bm(f.k7.jN,f.m8.bi())
|0)+7.0+4.0);k.mO=n;k.nD=m;k.mN=g;U(c,k);}CT();m=C8(G(0),Dm)*a.oe;n=!d?34.0:m+32.0;l=c;g=Q(BJ(D6),l.jN);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(Bb(l,d)).mN;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=Zu(g);return Y_(c,n,b.oz,b.pf);}b=new Bx;c=L();I(N(I(N(I(c,G(387)),d),G(388)),q),G(389));BE(b,K(c));S(b);},Hl=b=>{let c;CT();c=!Bq(b.lI)&&!Bq(b.lF)?1:0;return JM(JM(b.lI,!c?G(2):G(390)),b.lF);},T8=()=>{let b,c,d;b=new FN;CS();c=GA;Dn();d=HI;Cm();Hs(b,13.0,
c,d,C1);JC=b;EY=Fi(11.0,C1);Dm=JH(11.0,C1);};
function PG(){let a=this;H.call(a);a.kE=null;a.sr=0;a.lM=null;a.os=null;a.p2=0.0;a.rd=0.0;}
let Xe=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.kE=d;a.sr=H3(e);f=b;g=f.jN;a.lM=Q(Cr,g);a.os=Q(BJ(DO),g);h=Y(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(Bb(f,j)).nD;j=j+1|0;}k=new Q6;k.j2=d;k.m$=e;k.oQ=h;k.k1=Y(d.ka.data.length);g=d.jY.data.length;k.ne=Y(g);k.ng=Y(g);Tn(k);l=0;while(l<k.j2.k8){m=RG(k.m$,l);n=O$(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.k1.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Bs(4.0,BY(24.0,12000.0/(k.k1.data.length+1|0)))|0;j=0;while(j<g)
{p=j%2|0;PU(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){PU(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.ka.data.length){s=CU(d,l)?0.0:i[l]/2.0;q=BY(q,Dg(k,l)-s);r=Bs(r,Dg(k,l)+s);l=l+1|0;}t=X$(a,b,c,k);j=0;while(j<a.lM.data.length){u=Bb(f,j);g=d.ka.data[j];v=(t.oV.data[g]+t.nV.data[g])/2.0;c=Dg(k,j)-q;w=u.nD;x=c-w/2.0;h=a.lM.data;b=new Cr;s=u.mO;Dt(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.lM.data.length;if(j>=g)break;a.os.data[j]=Q(DO,(Bb(f,j)).mN.data.length);p=0;while(true)
{h=a.os.data;if(p>=h[j].data.length)break;h[j].data[p]=UZ(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.p2=!g?24.0:t.nV.data[d.k8-1|0]+12.0;a.rd=!g?24.0:r-q+24.0;},Y_=(a,b,c,d)=>{let e=new PG();Xe(e,a,b,c,d);return e;},Zu=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Ba();d=O6(b,MO(b,c));e=QI(b);f=8000/(d.oz.ka.data.length+1|0)|0;g=1;while(g&&Ie(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.oz.ka.data;if
(i[l]==i[h]){f=f+(-1)|0;i=Vj([l,h]);m=c;U(m,i);i=MO(b,c);if(i.data.length>0){n=O6(b,i);g=Ie(n)>=Ie(d)?0:1;if(g)d=n;}if(!g)OJ(m,m.jN-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},X$=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.kE.k8;f=Y(e).data;g=Y(e);e=0;h=b;while(e<h.jN){i=a.kE.ka.data[e];f[i]=Bs(f[i],(Bb(h,e)).mO);e=e+1|0;}g=g.data;j=0;while(true){b=a.kE;k=b.jY.data;if(j>=k.length)break;l=Dg(d,k[j]);m=Dg(d,a.kE.kp.data[j])+SK(d,j);b=a.kE;i=b.ka.data[b.kp.data[j]];g[i]=Bs(g[i],BA(m-l));j=j+1|0;}e=b.k8;n=Y(e);k=
n.data;o=Y(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.kE.k8){if(i>0)q=q- -Bs(c,BY(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new Sb;b.oV=n;b.nV=o;return b;},UZ=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.kE;c=g.pg.data[b].data[c];h=c;while(CU(g,g.jY.data[h])){h=h+(-1)|0;}i=X((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=Y((4*j|0)+4|0);l=k.data;h=a.kE.jY.data[i[0]];l[0]=DC(a.lM.data[h]);m=2;l[1]=Dg(e,h)-f;c=0;while(c<j){n=i[c];g=a.kE;o=g.ka.data;p=g.jY.data;q=o[p[n]];h=m+1
|0;l[m]=d.nV.data[q];m=h+1|0;l[h]=Dg(e,p[n])-f;h=m+1|0;l[m]=d.oV.data[q+1|0]-10.0;m=h+1|0;l[h]=Dg(e,a.kE.kp.data[n])+SK(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.lM.data[b].j4;l[c]=l[c-2|0];return Ek(k);},Ei=(a,b)=>{return a.lM.data[b];},KW=(a,b,c)=>{return a.os.data[b].data[c];};
function Re(){let a=this;M.call(a);a.k3=null;a.md=null;}
let QY=a=>{let b,c,d,e,f,g;b=a.k3;c=X(b.jN);d=c.data;e=Bf(b);while(Bd(e)){f=Bf((Bc(e)).kr);while(Bd(f)){g=(Bc(f)).ld;d[g]=d[g]+1|0;}}return c;},Wy=a=>{let b,c,d,e,f,g,h,i,j;b=QY(a);c=Ba();d=0;while(true){e=b.data;if(d>=e.length)break;f=Bb(a.k3,d);g=L();h=d+1|0;i=R(R(N(g,h),G(391)),f.mh);if(!Bq(f.lI))R(P(i,32),f.lI);if(!Bq(f.lF))R(R(i,G(115)),f.lF);j=0;while(j<f.kr.jN){N(R(i,j?G(158):G(392)),(Bb(f.kr,j)).ld+1|0);j=j+1|0;}g=f.ks;B5();if(g!==Cg)R(R(i,G(393)),Mf(f,e[d]));g=K(i);U(c,g);d=h;}return c;},Mf=(b,c)=>
{let d;a:{IZ();switch(Qn.data[b.ks.jJ]){case 1:break;case 2:b=G(394);break a;case 3:d=b.nE;b=K(R(N(R(N(L(),d),G(100)),c),c!=1?G(395):G(396)));break a;case 4:b=G(386);break a;case 5:b=G(397);break a;default:b=new BX;V(b);S(b);}b=G(2);}return b;},Jl=J(0),Ft=J(EK),J$=J(Ft),O5=J(J$),Jd=J(Ff),O2=J(Jd),O4=J(CV),TR=(a,b)=>{let c;c=new Cf;V(c);S(c);},Z0=a=>{return 0;},WR=a=>{Eq();return OY;},Us=a=>{return 1;},Fk=J(0),O0=J(),TV=a=>{return 0;},U_=a=>{let b;b=new CZ;V(b);S(b);},OM=J(0),O1=J(),Ou=J(),XT=J(),Jv=J(0),Ij=
J(),UP=(b,c)=>{b;FQ();HR.delete(c);},Ii=J(),Xx=(b,c)=>{b;FQ();Gu.delete(c);};
function KP(){let a=this;H.call(a);a.j5=null;a.l5=null;a.oU=null;a.kX=0;a.o3=null;a.kw=null;a.lS=null;a.nk=null;a.oo=null;a.m2=null;a.ln=null;a.o7=null;a.o6=null;a.nl=null;}
let RA=null,Cb=()=>{Cb=W(KP);TN();},ZL=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.kX;while(b>=1){c=a.m2;d=a.kX;if(b!=d){BZ();e=Eu;f=a.j5.kU.kY.data[b];g=a.ln.data;h=b+1|0;i=BL(g[h]);j=BL(a.lS.data[h]);k=L();I(P(I(k,i),32),j);l=K(k);k=L();P(N(I(N(I(k,G(398)),b),G(399)),h),46);j=K(k);m=new B1;n=a.ln.data[h];Cc();C$(m,100,n,Co,B6);e=D4(a,e,b,f,l,j,I_(m,EU(119,a.lS.data[h],B6,CP)),new Qa);}else{a:{BZ();e=Eu;k=a.j5.kU.kY.data[d];f=a.l5.j$;FT();switch(PX.data[f.jJ]){case 1:break;case 2:j=G(400);break a;default:e=new BX;V(e);S(e);}j
=G(401);}e=FP(a,e,d,k,j,G(402),BO(B1,[CE(97,a.kw.data[d]),CE(121,a.nl)]));}b:{c.data[b]=e;c=a.ln;o=a.kX;if(b==o){c:{f=a.l5;k=f.lL;CO();if(k===Do){f=f.j$;CM();if(f===CF){h=1;break c;}}h=0;}if(h){BZ();e=Ev;f=a.j5.kU.ky.data[o];i=BL(a.m2.data[o]);j=L();I(I(I(N(I(j,G(403)),o),G(193)),i),G(404));e=FP(a,e,o,f,G(405),K(j),BO(B1,[CE(97,a.kw.data[a.kX]),CE(121,a.nl)]));break b;}}d:{e=CN(a.l5,b);BZ();i=Ev;j=a.j5.kU.ky.data[b];FT();switch(JY.data[e.jJ]){case 1:break;case 2:l=G(406);break d;case 3:l=G(407);break d;default:e
=new BX;V(e);S(e);}l=G(408);}f=L();P(I(I(f,G(409)),l),41);k=K(f);f=BL(a.m2.data[b]);n=e.oq;e=L();P(I(I(I(I(N(I(e,G(403)),b),G(193)),f),G(410)),n),46);e=FP(a,i,b,j,k,K(e),BO(B1,[CE(100,a.m2.data[b]),CE(122,a.oo.data[b]),CE(97,a.kw.data[b])]));}c.data[b]=e;a.o7.data[b]=Vt(a,b);a.o6.data[b]=TO(a,b);b=b+(-1)|0;}},ZS=a=>{let b,c;BZ();b=FD(a,EA,0,a.j5.nG,G(2),G(411));c=1;while(c<=a.kX){RD(a,HU,a.j5.mp.jR.data[c],a.lS.data[c],b,a.o7.data[c],G(412));RD(a,La,a.j5.mp.jW.data[c],a.nk.data[c],b,a.o6.data[c],G(413));c=c
+1|0;}},Yx=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;BZ();c=Fc;d=a.j5.l3.kQ.data[b];e=a.kw.data;f=b-1|0;g=BL(e[f]);h=BL(a.lS.data[b]);i=BL(a.nk.data[b]);j=L();P(I(I(I(P(I(j,g),32),h),G(414)),i),7488);j=K(j);g=L();I(N(I(g,G(415)),b),G(416));g=K(g);i=new B1;h=a.kw.data[f];Cc();C$(i,120,h,Co,B6);k=EU(119,a.lS.data[b],CP,B6);l=EU(98,a.nk.data[b],CP,B6);B_(i);B_(k);B_(l);return D4(a,c,b,d,j,g,Oi(BO(H,[i,k,l])),new NY);},OE=(a,b)=>{let c;a:{b:{c=Be(a.nl.kS,b,0);if(Be(a.kw.data[a.kX].kS,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b
=0;break a;}b=1;}return b;},Vt=(a,b)=>{let c,d,e,f,g,h,i,j,k;BZ();c=HA;d=a.j5.kU.mF.data[b];e=BL(a.ln.data[b]);f=a.kw.data;g=b-1|0;h=BL(f[g]);i=L();I(I(I(i,e),G(417)),h);i=K(i);j=Jj(a);k=L();P(I(I(N(I(k,G(418)),b),G(115)),j),46);e=K(k);j=new B1;k=a.ln.data[b];Cc();C$(j,100,k,B6,Co);return D4(a,c,b,d,i,e,I_(j,EU(97,a.kw.data[g],B6,CP)),new LI);},TO=(a,b)=>{let c,d,e,f,g,h;BZ();c=Hz;d=a.j5.kU.mE.data[b];e=BL(a.ln.data[b]);f=L();I(I(I(f,G(419)),e),G(420));g=K(f);e=Jj(a);f=L();P(I(I(N(I(f,G(421)),b),G(115)),e),
46);h=K(f);e=new B1;f=a.ln.data[b];Cc();C$(e,100,f,B6,Co);return D4(a,c,b,d,g,h,Gf(e),new RV);},RD=(a,b,c,d,e,f,g)=>{let h,i,j,k;h=d.m9;i=L();I(N(I(I(i,g),G(422)),h),G(423));i=K(i);j=Q(B1,3);k=j.data;k[0]=CE(112,d);g=new B1;Cc();d=B6;C$(g,114,e,d,d);k[1]=g;k[2]=CE(100,f);FP(a,b,h,c,G(424),i,j);},Jj=a=>{return !(a.oU===C4?0:1)?G(425):G(426);},FD=(a,b,c,d,e,f)=>{let g;g=IC();Cb();return D4(a,b,c,d,e,f,g,RA);},FP=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n;g=g.data;h=Ba();i=g.length;j=0;while(j<i){k=g[j];l=k.mo;m=0;a:
{while(m<e.jL.length){if(Bn(e,m)==l&&Og(e,m)){l=1;break a;}m=m+1|0;}l=0;}if(l)U(h,k);j=j+1|0;}Cb();k=L();n=new Sx;n.qf=h;n.qg=k;ND(e,k,n);k=K(k);n=new SJ;n.q9=e;return D4(a,b,c,d,k,f,h,n);},D4=(a,b,c,d,e,f,g,h)=>{let i,j;i=new Cy;j=Pe(a.oU,0);i.kK=b;i.m9=c;i.kS=d;i.q3=j;i.oH=e;i.oL=f;i.nN=g;i.ql=h;c=0;b=g.q();while(b.r()){c=Bm(c,Mc(b.t()));}i.oR=c;U(a.o3,i);return i;},TN=()=>{RA=new P0;},Sw=J(DG),VU=null,JS=()=>{JS=W(Sw);Yd();},J1=(b,c)=>{return T9(b,c);},Uw=(b,c)=>{return VP(b,c);},IG=(b,c)=>{return T3(b,c);},Yd
=()=>{VU=BD(TJ);};
function Kx(){let a=this;M.call(a);a.mt=0.0;a.l_=0.0;a.mw=0.0;a.mf=0.0;}
let Kh=null,FM=()=>{FM=W(Kx);Ym();},Zs=(a,b,c,d,e)=>{FM();a.mt=b;a.l_=c;a.mw=d;a.mf=e;},N7=(a,b,c,d)=>{let e=new Kx();Zs(e,a,b,c,d);return e;},Ym=()=>{Kh=N7((-0.1),1.1,(-0.1),1.1);},QX=J(0);
function OG(){let a=this;H.call(a);a.qI=null;a.qJ=null;}
let I2=(a,b,c)=>{let d,e;d=a.qI;e=a.qJ;Cs(d.oC,0,0,b);Cs(d.oC,0,1,c);El(d.o2,e);return Be(Ef(d.o2),0,0);},GU=J(Bi),C1=null,Ds=null,HY=null,LO=null,Cm=()=>{Cm=W(GU);ZO();},XX=(a,b,c)=>{Cm();BR(a,b,c);},KN=(a,b)=>{let c=new GU();XX(c,a,b);return c;},ZO=()=>{let b,c,d;C1=KN(G(23),0);Ds=KN(G(427),1);b=KN(G(428),2);HY=b;c=Q(GU,3);d=c.data;d[0]=C1;d[1]=Ds;d[2]=b;LO=c;};
function FN(){let a=this;M.call(a);a.lw=0.0;a.m1=null;a.nS=null;a.pb=null;}
let Hs=(a,b,c,d,e)=>{a.lw=b;a.m1=c;a.nS=d;a.pb=e;},Z4=(a,b,c,d)=>{let e=new FN();Hs(e,a,b,c,d);return e;},Fi=(b,c)=>{let d,e;d=new FN;CS();e=GA;Dn();Hs(d,b,e,GT,c);return d;},JH=(b,c)=>{let d,e;d=new FN;CS();e=Fv;Dn();Hs(d,b,e,GT,c);return d;};
function EE(){let a=this;M.call(a);a.k0=0;a.lb=0;a.k9=0;a.mJ=0.0;}
let W1=(a,b,c,d,e)=>{a.k0=b;a.lb=c;a.k9=d;a.mJ=e;},G5=(a,b,c,d)=>{let e=new EE();W1(e,a,b,c,d);return e;},Bu=b=>{return G5(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return G5(a.k0,a.lb,a.k9,b);},Ha=(a,b)=>{return G5(IQ(a,a.k0,b.k0),IQ(a,a.lb,b.lb),IQ(a,a.k9,b.k9),1.0);},IQ=(a,b,c)=>{let d;d=a.mJ;return BS(d*b+(1.0-d)*c)|0;},Ku=a=>{let b,c;b=D1(G(429));Gg(b,a.k0);Gg(b,a.lb);Gg(b,a.k9);c=a.mJ;if(c<1.0)Gg(b,BS(255.0*c)|0);return K(b);},Gg=(b,c)=>{P(P(b,Bn(G(430),c>>4)),Bn(G(430),c&15));},Zv=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&BF(b)===BD(EE)){b=b;c=a.k0!=b.k0?0:a.lb!=b.lb?0:a.k9!=b.k9?0:a.mJ===b.mJ?1:0;}else c=0;return c;};
function E1(){H.call(this);this.nM=null;}
let F4=null,FS=()=>{FS=W(E1);XC();},Kb=(a,b)=>{FS();a.nM=b.bk();},XR=a=>{let b=new E1();Kb(b,a);return b;},FY=(a,b)=>{let c,d,e,f,g,h;c=Bs(0.0,BY(255.0,b*256.0))|0;d=a.nM.data;e=d.length-1|0;c=Bl(c,e);f=c/255|0;g=d[f];h=d[BB(e,f+1|0)];c=c%255|0;return G5(KL(g.k0,h.k0,c),KL(g.lb,h.lb,c),KL(g.k9,h.k9,c),1.0);},KL=(b,c,d)=>{FS();return (Bl(b,255-d|0)+Bl(c,d)|0)/255|0;},XC=()=>{let b,c,d;b=new E1;c=Q(EE,11);d=c.data;d[0]=Bu(4194379);d[1]=Bu(7744131);d[2]=Bu(10055851);d[3]=Bu(12756431);d[4]=Bu(15193320);d[5]=Bu(16250871);d[6]
=Bu(14282963);d[7]=Bu(10935200);d[8]=Bu(5942881);d[9]=Bu(1800247);d[10]=Bu(17435);Kb(b,c);F4=b;},GZ=J(Bi),GA=null,Fv=null,Xq=null,CS=()=>{CS=W(GZ);Xj();},Vi=(a,b,c)=>{CS();BR(a,b,c);},QO=(a,b)=>{let c=new GZ();Vi(c,a,b);return c;},Xj=()=>{let b,c,d;GA=QO(G(431),0);b=QO(G(432),1);Fv=b;c=Q(GZ,2);d=c.data;d[0]=GA;d[1]=b;Xq=c;};
function LA(){let a=this;H.call(a);a.jZ=null;a.oM=null;a.sj=0.0;a.nq=0;a.oS=null;a.no=null;}
let Nv=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<VN(a.jZ)){d=0;while(d<S9(a.jZ)){e=a.oS;f=SW(a,d,c);g=!(Gh(a.jZ,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jZ.lB){g=(-1);while(g<a.jZ.kR){d=SW(a,g,c);e=a.oS.data;h=e[d];i=d+1|0;j=e[i];f=d+a.nq|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=EI(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.oM;o=(Ew(a.jZ,g)+Ew(a.jZ,g+1|0))/2.0;p=(Eb(a.jZ,c)+Eb(a.jZ,c+1|0))/2.0;if(I2(n,o,p)>b){f=1;break a;}}f=0;}q=X(4).data;j=2*
d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.nq|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.no.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Ba();r=Ba();c=0;while(true){e=a.no.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new OO;s.lJ=Y(64);s.lE=EI(32);f=c;while(a.no.data[f]!=(-1)){g=f/2|0;d=a.nq;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!ON(a,h,g))Le(s,Ew(a.jZ,i),Eb(a.jZ,d),0);else if(ON(a,i,
d))UW(a,s,h,g,i,d,b);else Le(s,Ew(a.jZ,h),Eb(a.jZ,g),0);e=a.no.data;g=e[f];e[f]=(-1);f=g;}e=WI(s);U(n,e);Yh(s,r);}c=c+1|0;}t=new RL;t.qr=Ip(n);t.qU=r;return t;},SW=(a,b,c)=>{return (Bl(c+1|0,a.nq)+b|0)+1|0;},ON=(a,b,c)=>{let d;a:{if(b>=0){d=a.jZ;if(b<d.kR&&c>=0&&c<d.lB){b=1;break a;}}b=0;}return b;},UW=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ew(a.jZ,c);i=Eb(a.jZ,d);j=Ew(a.jZ,e)-h;k=Eb(a.jZ,f)-i;l=0.0;m=1.0;n=Gh(a.jZ,c,d)-g;o=Gh(a.jZ,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.sj;if(!(r>s))break;s
=q>=3?(l+m)/2.0:Rl(l,m,n,o,s/2.0);t=a.oM;r=h+s*j;u=i+s*k;r=I2(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Rl(l,m,n,o,0.0);Le(b,h+s*j,i+s*k,1);},Rl=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bs(b+f,BY(c-f,g));};
function RL(){let a=this;M.call(a);a.qr=null;a.qU=null;}
function DO(){M.call(this);this.lt=null;}
let Sv=(a,b)=>{a.lt=b;},Ek=a=>{let b=new DO();Sv(b,a);return b;},LQ=b=>{return Ek(b);},Wh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(DO)){b=b;c=Bg(a.lt,b.lt)?1:0;}else c=0;return c;};
function Sk(){let a=this;M.call(a);a.qp=null;a.mm=0.0;a.rc=0.0;}
let Cv=(b,c)=>{let d;d=new Sk;d.qp=b;d.mm=c;d.rc=0.0;return d;},Ri=J(),I1=null,Hi=()=>{Hi=W(Ri);UC();},Jx=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Hi();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(I1.data[d]*f<e){d=d+1|0;}while(true){g=I1.data[d]*f;h=g*FG(b/g);i=FG((b-h)/g+1.0E-10);j=Y((CR((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m
+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(BA(f-BS(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Ba();d=0;e=1.0E-10*e;b=b-e;c=c+e;while(d<l){f=j[d];if(f>=b&&f<=c){o=new I0;p=R7(f,m);o.nu=f;o.mX=p;U(n,o);}d=d+1|0;}return n;}}n=new Bx;BE(n,G(433));S(n);},R7=(b,c)=>{let d,e,f;Hi();d=BA(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=QA(L(),Hw(BS(d)));while(true){e=f.jU;if(e>c)break;EZ(f,0,48);}if(c>0)EZ(f,e-c|0,46);if(b<0.0&&BS(d)!==0.0)EZ(f,
0,8722);return K(f);},UC=()=>{I1=Ct([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function I0(){let a=this;M.call(a);a.nu=0.0;a.mX=null;}
let ZJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(I0)){b=b;c=a.nu!==b.nu?0:Bg(a.mX,b.mX)?1:0;}else c=0;return c;};
function HC(){let a=this;M.call(a);a.pI=0.0;a.pH=0.0;a.pv=0.0;}
let SZ=(a,b,c,d)=>{a.pI=b;a.pH=c;a.pv=d;},HZ=(a,b,c)=>{let d=new HC();SZ(d,a,b,c);return d;};
function PA(){let a=this;H.call(a);a.oG=null;a.nB=null;a.pp=null;}
let IS=(a,b)=>{return !(a.oG.nd.data[b]>0.5)?0:1;},Fs=(a,b,c,d)=>{if(!a.nB.data[b]&&IS(a,b)==c){a.nB.data[b]=1;a.pp.data[d]=b;return d+1|0;}return d;},R0=J(),Lj=null,Hv=()=>{Hv=W(R0);AAa();},GR=b=>{let c,d,e,f,g,h,i,j;Hv();c=BA(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=Lj.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return Ql(DJ(b,d));}h=CL(b);f=Eo(h,101);if(f<0)return h;i=EH(B7(h,0,f));if(i===CA){h=new CZ;V(h);S(h);}i=Ql(DJ(i.mB,3));h=Ey(h,f);j=L();I(I(j,i),h);return K(j);},Ql=b=>{let c,d;Hv();if(Eo(b,
46)<0)return b;c=b.jL.length;while(true){d=c-1|0;if(Bn(b,d)!=48)break;c=c+(-1)|0;}if(Bn(b,d)==46)c=d;return B7(b,0,c);},AAa=()=>{Lj=Ct([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Rp=J(),Lr=null,Ik=()=>{Ik=W(Rp);ZP();},ZP=()=>{let b,c;b=X((J4()).data.length);c=b.data;Lr=b;c[Gx.jJ]=1;c[F5.jJ]=2;c[HE.jJ]=3;c[I8.jJ]=4;c[GV.jJ]=5;},KB=J(EB),K3=J(KB),BX=J(K3);
function MK(){let a=this;H.call(a);a.mq=null;a.oh=null;a.m4=null;a.kV=null;a.m5=null;a.n9=null;}
let X4=(a,b,c)=>{let d,e,f,g,h;d=BM(a.mq);e=b.j7.data[d];f=0;while(f<c.jM){Cs(a.m4.data[d],f,0,a.mq.j$.fY(Be(e,f,0),Be(c,f,0)));f=f+1|0;}a:{g=a.mq;h=g.lL;CO();if(h===Do){h=g.j$;CM();if(h===CF){PE(e,c,a.kV.data[d]);break a;}}Pu(a,d,b);}b=a.oh;DQ();if(b===F5)IB(a.kV.data[d],(-1.0));},Te=(a,b,c)=>{let d,e;d=a.oh;DQ();if(d!==HE)Pu(a,b,c);else{e=a.m4.data;Dv(e[b].jI,0,a.kV.data[b].jI,0,e[b].jI.data.length);}},Pu=(a,b,c)=>{let d,e,f,g,h;d=c.kQ.data[b].jI;e=c.j7.data[b].jI;f=0;while(true){g=d.data;if(f>=g.length)break;h
=e.data;a.kV.data[b].jI.data[f]=(CN(a.mq,b)).fY(g[f],h[f])*a.m4.data[b].jI.data[f];f=f+1|0;}},WP=(a,b,c)=>{if(!QU(a.oh,a.mq,b))GX(a.kV.data[b],c,a.m5.data[b]);else GX(c,a.kV.data[b],a.m5.data[b]);},IB=(b,c)=>{let d,e,f;d=b.jI;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Ji(){let a=this;H.call(a);a.mc=null;a.kP=null;a.n2=null;a.nP=null;}
let IW=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Ji;f.kP=SP();f.n2=Ba();f.mc=b;g=GB(f.kP,G(243),d);h=1;while(h<=BM(b)){d=L();N(P(d,87),h);i=KZ(f,K(d),c.jR.data[h]);d=L();N(P(d,98),h);d=KZ(f,K(d),c.jW.data[h]);j=J0(KT(g,He(i)),He(d));d=L();N(P(d,90),h);j.km=K(d);g=Qp(CN(b,h),j);j=L();N(P(j,65),h);g.km=K(j);h=h+1|0;}a:{b=GB(f.kP,G(202),e);F1();switch(Ix.data[f.mc.j$.jJ]){case 1:c=Df(KT(OK(He(b)),Gw(g)),KT(He(Df(GD(f),b)),Gw(Df(GD(f),g))));break a;case 2:b=Df(g,b);b=EC(b,b);d=b.ke;Di();c=JI;k=Q(B$,1);k.data[0]=b;c=Cj(d,
c,k);break a;default:}b=new BX;V(b);S(b);}c.km=G(203);f.nP=c;return f;},L_=a=>{let b,c,d,e,f,g,h,i,j,k;b=Q9(a.nP);while(!HD(b)){OX(b);}b=Cp(a.mc);c=Ge(b);d=0;e=Bf(a.n2);while(Bd(e)){f=(Bc(e)).lg.jI.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Dr(b,c);return b;},KZ=(a,b,c)=>{let d;d=GB(a.kP,b,c);U(a.n2,d);return d;},Qp=(b,c)=>{let d,e;a:{F1();switch(Qv.data[b.jJ]){case 1:d=c.ke;De();b=Ic;e=Q(B$,1);e.data[0]=c;b=Cj(d,b,e);break a;case 2:d=c.ke;De();b=Kj;e=Q(B$,1);e.data[0]=c;b=Cj(d,
b,e);break a;case 3:d=c.ke;De();b=Rs;e=Q(B$,1);e.data[0]=c;b=Cj(d,b,e);break a;default:}b=new BX;V(b);S(b);}return b;},GD=a=>{return I9(a.kP,CL(1.0),1.0);},Yb=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=L();N(P(f,87),b);f=NE(a,K(f),c);g=L();N(P(g,98),b);g=NE(a,K(g),d);h=Ba();i=0;while(i<c.jM){j=Bl(i,c.jK);k=f;d=Bb(k,j);l=e;m=EC(d,Bb(l,0));n=1;while(true){j=c.jK;if(n>=j)break;m=J0(m,EC(Bb(k,Bl(i,j)+n|0),Bb(l,n)));n=n+1|0;}l=J0(m,Bb(g,i));d=L();P(N(P(N(P(d,90),b),91),i),93);l.km=K(d);m=Qp(CN(a.mc,b),l);d=L();P(N(P(N(P(d,
65),b),91),i),93);m.km=K(d);U(h,m);i=i+1|0;}return h;},NE=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ba();e=0;while(e<c.jM){f=0;while(f<c.jK){if(Bn(b,0)==98){g=L();P(N(P(g,91),e),93);h=K(g);}else{i=L();P(N(P(N(P(i,91),e),44),f),93);h=K(i);}g=L();I(I(g,b),h);g=K(g);j=Q(BJ(Cz),1);k=j.data;l=Y(1);l.data[0]=Be(c,e,f);k[0]=l;i=KZ(a,g,Da(j));U(d,i);f=f+1|0;}e=e+1|0;}return d;},YS=J(),WW=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=Cp(b);g=BM(b);while(true){h=Dq(g,1);if(h<0)break;i=d.j7.data;j=g-1|0;k=i[j];l=c.jR.data[g];m
=Bk(k.jM,k.jK);n=0;while(n<k.jM){o=0;while(o<l.jM){p=BA(Be(e,n,o));If(f.jW.data[g],o,0,p);q=0;while(q<l.jK){If(f.jR.data[g],o,q,p*BA(Be(k,n,q)));If(m,n,q,p*BA(Be(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.kQ.data[j].jI;s=d.j7.data[j].jI;h=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.jI.data;u[h]=u[h]*BA((CN(b,j)).fY(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},If=(b,c,d,e)=>{Cs(b,c,d,Be(b,c,d)+e);};
function JL(){let a=this;M.call(a);a.l7=null;a.l8=null;a.nz=null;}
let LZ=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new JL;f=KQ(d);g=KQ(d);h=KQ(d);e.l7=f;e.l8=g;e.nz=h;i=d.jI;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=Q_(i,j,b);f=Q_(i,j,c);m=Bs(1.0,BA(l))/16.0;d=d;n=Fr(d,l);f=f;o=Fr(f,l);p=Y(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Fr(f,p[r]);if(s<Infinity)o=Bs(o,s);r=r+1|0;}o=o+LK(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Fr(d,
bd);be=Fr(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*BA(bg-w)+BA(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(BA(y)>u&&BA(y)>z?1:0))y=0.0;k[j]=l;e.l7.jI.data[j]=t;e.l8.jI.data[j]=u;e.nz.jI.data[j]=y;j=j+1|0;}return e;},Q_=(b,c,d)=>{let e;e=new No;e.rX=b;e.rY=c;e.r0=d;return e;},KQ=b=>{return Bk(b.jM,b.jK);},YA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(JL)){b=b;c=!Bg(a.l7,b.l7)?0:!Bg(a.l8,b.l8)?0:Bg(a.nz,b.nz)?1:0;}else c=0;return c;},DS
=J(0),RW=J(),ZI=(a,b)=>{return MS(b);},RX=J(),Uy=(a,b)=>{return Nn(b)?0:1;},RY=J(),Vn=(a,b)=>{let c;b=b;c=new QL;c.rM=b;return !(Iq(b,c)>0.0)?0:1;},Na=J(),XL=(a,b)=>{return MS(b);},Nc=J(),Vq=(a,b)=>{b=b;return LH(b,b.lz)?0:1;},Nd=J(),Z3=(a,b)=>{return Nn(b)?0:1;};
function MF(){H.call(this);this.on=null;}
let Wd=a=>{a.on=Ba();},SP=()=>{let a=new MF();Wd(a);return a;},H5=a=>{let b,c;b=a.on;Eq();B_(b);c=new OZ;c.oP=b;return c;},GB=(a,b,c)=>{c=Rq(a,Bz(),IC(),c);c.km=b;return c;},I9=(a,b,c)=>{let d,e,f;d=Q(BJ(Cz),1);e=d.data;f=Y(1);f.data[0]=c;e[0]=f;return GB(a,b,Da(d));},Cj=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=Q(BU,e);g=f.data;h=0;while(h<e){if(d[h].ke!==a){i=new Bx;b=b.iq();j=L();I(I(I(j,G(434)),b),G(435));BE(i,K(j));S(i);}g[h]=d[h].ki;h=h+1|0;}return Rq(a,BK(b),JN(c),b.ir(f));},Rq=(a,b,c,d)=>{let e,
f;e=new B$;f=a.on.jN;e.km=G(2);e.ke=a;e.kc=f;e.l6=b;e.k4=c;e.ki=d;e.lg=Bk(d.jM,d.jK);U(a.on,e);return e;};
function QK(){let a=this;H.call(a);a.nt=null;a.mU=null;a.m7=0;}
let Z_=(a,b)=>{let c,d,e,f,g,h,i,j;a.nt=Ba();c=b.ki;if(c.jI.data.length!=1){b=new Bx;c=B9(c);d=L();I(I(I(d,G(436)),c),G(437));BE(b,K(d));S(b);}c=H5(b.ke);d=c;a.mU=X(Ht(d));e=Bf(c);while(Bd(e)){Mr((Bc(e)).lg,0.0);}Mr(b.lg,1.0);f=b.kc;while(f>=0){g=FL(d,f);h=g!==b&&a.mU.data[f]<=0?0:1;a:{if(h&&!K6(g)){U(a.nt,g);c=g.k4.q();while(true){if(!c.r())break a;e=c.t();i=a.mU.data;j=e.kc;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},Q9=a=>{let b=new QK();Z_(b,a);return b;},Io=a=>{return Hk(a.nt);},HD=a=>{return a.m7!=a.nt.jN?0:1;},IN
=(a,b)=>{return a.mU.data[b.kc];},OX=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(HD(a)){b=new CZ;BE(b,G(438));S(b);}b=a.nt;c=a.m7;a.m7=c+1|0;b=Bb(b,c);d=b.k4;e=Q(BU,d.bi());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bm(g)).ki;g=g+1|0;}f=(HW(b.l6)).it(e,b.ki,b.lg);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bm(g)).lg;k=i.jI;l=j.jI;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.mU.data;n=(d.bm(g)).kc;e[n]=e[n]-1|0;g=g+1|0;}i=new Kp;d=JN(f);i.lV=b;i.np=d;return i;},Mr
=(b,c)=>{let d,e;d=0;while(true){e=b.jI.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function B$(){let a=this;H.call(a);a.ke=null;a.kc=0;a.l6=null;a.k4=null;a.ki=null;a.lg=null;a.km=null;}
let K6=a=>{return a.k4.o();},KT=(a,b)=>{let c;c=a.ke;Di();return Cj(c,F$,BO(B$,[a,b]));},He=a=>{let b,c,d;b=a.ke;Di();c=Kk;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);},J0=(a,b)=>{let c;c=a.ke;DY();return Cj(c,JB,BO(B$,[a,b]));},Df=(a,b)=>{let c;c=a.ke;DY();return Cj(c,Iz,BO(B$,[a,b]));},EC=(a,b)=>{let c;c=a.ke;DY();return Cj(c,KM,BO(B$,[a,b]));},OK=a=>{let b,c,d;b=a.ke;De();c=Jh;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);},Gw=a=>{let b,c,d;b=a.ke;De();c=IO;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);};
function QV(){H.call(this);this.rh=null;}
let SY=(a,b)=>{let c,d,e,f;b=b;c=a.rh;d=0;while(d<Dl(b.np)){e=Bb(GE(D7(b.np,d)),0);f=new IU;f.lY=b.lV.kc;f.lU=d;f.mZ=e;U(c,f);d=d+1|0;}};
function H1(){let a=this;M.call(a);a.ot=0.0;a.r5=0.0;a.r6=0.0;}
let Oy=null,EQ=()=>{EQ=W(H1);Xz();},E3=(a,b)=>{return Dx(a.ot,b)- -a.r5;},FE=(a,b)=>{return Dx(a.ot,b)- -a.r6;},Dx=(b,c)=>{EQ();return  -(b* -c);},Xz=()=>{let b;b=new H1;EQ();b.ot=1.0;b.r5=0.0;b.r6=0.0;Oy=b;},WE=J(),C8=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.jL.length){d=d+Gq(Bn(b,e),c);e=e+1|0;}return d;},OQ=(b,c,d)=>{let e,f;if(C8(b,c)<=d)return b;e=d-Gq(8230,c);f=0;while(f<b.jL.length&&Gq(Bn(b,f),c)<=e){e=e-Gq(Bn(b,f),c);f=f+1|0;}return JM(B7(b,0,f),G(385));},Gq=(b,c)=>{let d,e;d=c.m1;CS();if(d===Fv)return Dx(0.602,
c.lw);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.nS;Dn();if(d===HI)e=1.12*e;return Dx(e,c.lw);};
function Jz(){let a=this;M.call(a);a.mh=null;a.lI=null;a.lF=null;a.k7=null;a.m8=null;a.ks=null;a.nE=0;a.kr=null;}
let IP=a=>{return DM(a.kr);},VS=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&BF(b)===BD(Jz)){b=b;if(!Bg(a.mh,b.mh)){c=0;break a;}if(!Bg(a.lI,b.lI)){c=0;break a;}if(!Bg(a.lF,b.lF)){c=0;break a;}if(!Bg(a.k7,b.k7)){c=0;break a;}if(!Bg(a.m8,b.m8)){c=0;break a;}if(!Bg(a.ks,b.ks)){c=0;break a;}if(a.nE!=b.nE){c=0;break a;}if(Bg(a.kr,b.kr)){c=1;break a;}c=0;}else c=0;}return c;},Hd=J(Bi),Cg=null,D2=null,Fn=null,D5=null,Go=null,Q5=null,B5=()=>{B5=W(Hd);YO();},OS=()=>{B5();return Q5.bk();},Uh=(a,b,c)=>{B5();BR(a,b,
c);},F2=(a,b)=>{let c=new Hd();Uh(c,a,b);return c;},YO=()=>{let b,c,d;Cg=F2(G(264),0);D2=F2(G(439),1);Fn=F2(G(440),2);D5=F2(G(441),3);b=F2(G(442),4);Go=b;c=Q(Hd,5);d=c.data;d[0]=Cg;d[1]=D2;d[2]=Fn;d[3]=D5;d[4]=b;Q5=c;};
function H9(){let a=this;M.call(a);a.mO=0.0;a.nD=0.0;a.mN=null;}
let T0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(H9)){b=b;c=a.mO!==b.mO?0:a.nD!==b.nD?0:Bg(a.mN,b.mN)?1:0;}else c=0;return c;},HH=J(0),Sm=J(),S6=(a,b)=>{return b.lV;};
function Kp(){let a=this;M.call(a);a.lV=null;a.np=null;}
let W0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(Kp)){b=b;c=!Bg(a.lV,b.lV)?0:Bg(a.np,b.np)?1:0;}else c=0;return c;},Gl=J(Bi),CK=null,Dp=null,EW=null,SO=null,Fe=()=>{Fe=W(Gl);Yt();},V4=(a,b,c)=>{Fe();BR(a,b,c);},Jf=(a,b)=>{let c=new Gl();V4(c,a,b);return c;},Yt=()=>{let b,c,d;CK=Jf(G(443),0);Dp=Jf(G(444),1);b=Jf(G(445),2);EW=b;c=Q(Gl,3);d=c.data;d[0]=CK;d[1]=Dp;d[2]=b;SO=c;},Gj=J(Bi),GT=null,HI=null,VM=null,Dn=()=>{Dn=W(Gj);YH();},ZW=(a,b,c)=>{Dn();BR(a,b,c);},Ow=(a,b)=>{let c=new Gj();ZW(c,a,b);return c;},YH
=()=>{let b,c,d;GT=Ow(G(446),0);b=Ow(G(447),1);HI=b;c=Q(Gj,2);d=c.data;d[0]=GT;d[1]=b;VM=c;};
function Gv(){M.call(this);this.nQ=null;}
let Ne=(a,b)=>{a.nQ=b;},Ip=a=>{let b=new Gv();Ne(b,a);return b;},SV=J(),UT=(a,b)=>{(Bo(b)).setAttribute("tabindex","-1");},Pq=J(),LS=null,IR=()=>{IR=W(Pq);Vk();},Vk=()=>{let b,c;Fe();b=X((SO.bk()).data.length);c=b.data;LS=b;c[CK.jJ]=1;c[Dp.jJ]=2;c[EW.jJ]=3;};
function J6(){let a=this;H.call(a);a.pV=null;a.pU=null;}
let Tv=(b,c)=>{b=b;Mo(b.pV,b.pU,c);};
function J8(){let a=this;H.call(a);a.rC=null;a.rB=null;}
let Zj=(b,c)=>{b=b;Mo(b.rC,b.rB,c);};
function J9(){let a=this;H.call(a);a.qV=null;a.qW=null;}
let Zy=(b,c)=>{b=b;c=b.qV;b=b.qW;GH(c,Qk(c.kd,b),0);};
function J7(){let a=this;H.call(a);a.qn=null;a.qo=null;}
let Yy=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.qn;b=b.qo;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=Nt(b,e);f=e.kf;g=e.kq;h=Bv(c.key);i=(-1);switch(Dw(h)){case 251549619:if(!Bh(h,G(241)))break b;i=0;break b;case 930625636:if(!Bh(h,G(448)))break b;i=3;break b;case 977535019:if(!Bh(h,G(449)))break b;i=2;break b;case 977763216:if(!Bh(h,G(242)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if
(N3(b,f,g))N6(d,b,f,g);else{i=f<=e.kf&&g<=e.kq?0:1;g=Qk(d.kd,b)+(!i?(-1):1)|0;if(g>=0){b=d.kd;if(g<b.jN){N6(d,Bb(b,g),0,0);GH(d,g,0);}}}}}};
function RN(){let a=this;H.call(a);a.sa=null;a.r$=null;a.r_=null;a.sb=null;}
let Vy=a=>{let b,c,d,e;b=a.sa;c=a.r$;d=a.r_;e=a.sb;El(b,c);return d.j$.du(Ef(b),e);};
function Px(){let a=this;H.call(a);a.pO=null;a.pP=null;a.pQ=null;a.pR=null;}
let Zf=(a,b,c,d,e)=>{a.pO=b;a.pP=c;a.pQ=d;a.pR=e;},Wg=(a,b,c,d)=>{let e=new Px();Zf(e,a,b,c,d);return e;},Y1=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=IW(a.pO,a.pP,a.pQ,a.pR);L_(b);b=b.kP;c=0.0;d=Bf(H5(b));while(Bd(d)){b=Bc(d);if(!K6(b)){e=b.lg.jI;f=HW(b.l6);Di();if(f===F$){g=(b.k4.bm(0)).ki;f=(b.k4.bm(1)).ki;b=Bk(g.jM,f.jK);GO(JG(g,g.jK),JG(f,1),b);}else{h=(b.k4.bm(0)).ki.jI.data.length;i=HW(b.l6)!==JI?0:1;b=b.ki;if(!i)h=4;b=JG(b,h);}j=b.jI;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+BA(l[i])*
m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},UJ=J();
function UN(){let a=this;M.call(a);a.sv=0.0;a.sw=0.0;a.su=0.0;}
let GC=J(0),SL=J(),ZV=(a,b)=>{return b.iq();};
function N5(){let a=this;H.call(a);a.j3=null;a.kz=null;a.li=null;a.kt=null;a.mQ=0;a.mH=null;a.jS=null;}
let LR=(a,b)=>{return !IP(Bb(a.kz.k3,b))?3.0:BY(14.0,(Ei(a.li,b)).lf/2.0);},Xv=(a,b)=>{return E3(a.kt,DC(b)+8.0)>0.0&&FE(a.kt,DH(b)+8.0)>0.0&&E3(a.kt,b.j4-8.0)<a.j3.nm&&FE(a.kt,b.kD-8.0)<a.j3.mP?1:0;},S2=(a,b)=>{let c,d,e,f;c=b.data;d=a.j3;e=RS(a,b,10.0,0.0);f=Cv(a.jS.jT.kM,C7(a,3.0));Cl(d,e,f);d=a.j3;e=Qb(a,c[0],c[1],1,1.5);f=a.jS.jT.kM;B4(d,e,f);},Qb=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Gv;i=Y(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Ne(h,Gf(HP(a,i)));return h;},RS
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Ba();f=b.length-2|0;g=0;h= -d;while(true){i=Dq(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Fx(n*(j-b[o])- -b[o]);q=e;U(q,p);d=Dx(Dx(n,n),3.0-(n- -n));o=g-1|0;U(q,Fx(d*(k-b[o])- -b[o]));m=m+1|0;}q=Fx(j- -(!g?c:i?0.0:h));p=e;U(p,q);U(p,Fx(k));g=g+2|0;}q=e;r=Y(q.jN);b=r.data;o=0;m=b.length;while(o<m){b[o]=(Bb(q,o)).nT;o=o+1|0;}return Ek(HP(a,r));},UO=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.ks;B5();f=e!==D5?0:1;g
=a.jS.jT.kM;h=!f?0.1:0.22;g=Ha(DT(g,h),a.jS.jT.lq);e=E7(a,d,0.0,LR(a,b));i=a.j3;if(IP(c)&&!f)g=a.jS.jT.lq;B4(i,e,g);if(f){g=a.j3;e=RC(e);i=Cv(a.jS.jT.kM,C7(a,3.0));Cl(g,e,i);}else if(IP(c)){g=a.j3;e=RC(e);i=Cv(a.jS.jT.nr,C7(a,1.25));Cl(g,e,i);}S4(a,b,c,d);e=c.ks;if(e!==Cg){j=a.mH.data;if(j[b]>0){a:{b=j[b];KS();switch(Ro.data[e.jJ]){case 1:case 2:f=b;break a;case 3:f=c.nE;break a;case 4:case 5:f=0;break a;default:}c=new BX;V(c);S(c);}k=Bs(1.0,(d.kn-20.0-3.0*(b-1|0))/b);l=DH(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c
=E7(a,FX(d.j4+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.jS.jT.kM:DT(a.jS.jT.lr,0.3);B4(a.j3,c,g);m=m+1|0;}}}},S4=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.kD+4.0+15.0;f=c.mh;CT();G4(a,f,d,e,JC,a.jS.jT.k_);if(!Bq(Hl(c))){e=e+15.0;G4(a,Hl(c),d,e,EY,a.jS.jT.lr);}if(!DM(c.k7))e=Lw(a,c.k7,d,e+7.0,a.jS.jT.k_);g=c.ks;B5();if(g!==Cg){h=e+8.0;i=a.j3;j=new DO;k=Ct([d.j4+10.0,h,DC(d)-10.0,h]);Sv(j,HP(a,k));g=Cv(DT(a.jS.jT.lr,0.5),DV(a.j3,C7(a,1.0)));Cl(i,j,g);l=e+22.0;m=c.ks===D2?0:1;G4(a,Mf(c,a.mH.data[b]),d,l,EY,!m?a.jS.jT.lr
:a.jS.jT.kM);Lw(a,c.m8,d,l,a.jS.jT.kM);}},Lw=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;CT();G4(a,g,c,d,Dm,e);}return d;},G4=(a,b,c,d,e,f)=>{let g,h;if(C7(a,e.lw)>=4.0){g=a.j3;b=OQ(b,e,c.kn-20.0);h=E3(a.kt,c.j4+10.0);d=FE(a.kt,d);c=Qw(a,e);DX(g,b,h,d,c,f);}},ZD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Bb(a.kz.md,b);if(!(C7(a,11.0)<4.0)&&!Bq(c.mZ)){d=0;e=0;while(e<b){d=d+(Sg(a,Bb(a.kz.md,e))!=Sg(a,c)?0:1)|0;e=e+1|0;}CT();f=C8(G(0),Dm)*a.jS.oe;g=OQ(c.mZ,Dm,f);h=C8(g,Dm)+6.0;i=(KW(a.li,c.lY,c.lU)).lt.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.j3;l=E7(a,FX(j,k,h,15.0),0.0,3.0);m=a.jS.jT.lq;B4(c,l,m);c=a.j3;h=E3(a.kt,j+3.0);f=FE(a.kt,k+11.0);l=Qw(a,Dm);m=a.jS.jT.kM;DX(c,g,h,f,l,m);return;}},Sg=(a,b)=>{let c,d;c=a.kz.k3;d=b.lY;c=(Bb(c,d)).kr;d=b.lU;return (Bb(c,d)).ld;},E7=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=b.j4-c;f= -d;g=e-f;e=DC(b)-d;h= -c;i=e-h;f=b.kD-c-f;h=DH(b)-d-h;j=Y(56);k=j.data;l=0;m=k.length/2|0;while(l<m){n=l/7|0;e=1.5707963267948966*(l%7|0)/6.0-( -n|0)*3.141592653589793/2.0;o
=2*l|0;k[o]=UD(e)*d+(n%3|0?g:i);k[o+1|0]=XD(e)*d+(n>=2?f:h);l=l+1|0;}return Ip(Gf(HP(a,j)));},RC=b=>{let c,d,e,f,g;c=b.nQ.bm(0);d=c.data;e=d.length;f=Y(e+2|0);g=f.data;Dv(c,0,f,0,e);g[e]=d[0];g[e+1|0]=d[1];return Ek(f);},HP=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=E3(a.kt,b[f]);g=f+1|0;e[g]=FE(a.kt,b[g]);f=f+2|0;}return d;},C7=(a,b)=>{return Dx(a.kt.ot,b);},Qw=(a,b)=>{return Z4(C7(a,b.lw),b.m1,b.nS,b.pb);};
function NU(){let a=this;M.call(a);a.oz=null;a.pf=null;}
let O6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new PW;d.lh=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.lh;if(h>=i)break;j=c.data;g=Bm(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.k8=g+1|0;j=X((i+e|0)-f|0);d.ka=j;d.jY=X(e);d.kp=X(e);d.pg=Q(BJ(D6),i);Dv(c,0,j,0,i);h=0;e=d.lh;f=0;g=e;while(f<e){j=d.pg.data;j[f]=X(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.ka.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.jY.data[h]=l;c=d.kp.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.jY.data[h]=l;d.kp.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.lR=R2(d,d.kp);d.mI=R2(d,d.jY);e=BB(40,4000/(d.ka.data.length+1|0)|0);o=new NU;h=Bm(1,e);p=null;e=0;while(e<h&&!(p!==null&&Pf(E4(p),BV))){if(!e)q=OT(d);else{q=OT(d);k=q.kA.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=Bl(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.k2.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Lq(q);r=Nq(q);s=E4(q);g=0;i=0;while(i<24&&g<4&&WC(s,BV)){f=1;while(true){l=q.kA.data.length;if(f>=l)break;if(!(i%2|0)){t=q.kv;M2(q,f,t.lR,t.jY);}else{l=(l-1|0)-f|0;t=q.kv;M2(q,l,t.mI,t.kp);}f=f+1|0;}Lq(q);u=E4(q);g=g+1|0;if(Pd(u,s)){r=Nq(q);g=0;s=u;}i=i+1|0;}if(p!==null&&JF(E4(r),E4(p)))r=p;e=e+1|0;p=r;}o.oz=d;o.pf=p;return o;},Ie=a=>{return H3(a.pf);},NV=J(),S7=(a,b)=>{return b.iq();},Pz=J(),Qn=null,IZ=()=>{IZ=W(Pz);VY();},VY
=()=>{let b,c;b=X((OS()).data.length);c=b.data;Qn=b;c[Cg.jJ]=1;c[D2.jJ]=2;c[Fn.jJ]=3;c[D5.jJ]=4;c[Go.jJ]=5;},CH=J(0),P0=J(),Yc=(a,b)=>{Cb();};
function OO(){let a=this;H.call(a);a.lJ=null;a.lE=null;a.kZ=0;}
let Le=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kZ;if(e==a.lE.data.length){a.lJ=I3(a.lJ,4*e|0);f=a.lE.data;g=2*a.kZ|0;h=EI(g);i=h.data;g=BB(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.lE=h;}h=a.lJ.data;j=a.kZ;e=2*j|0;h[e]=b;h[e+1|0]=c;a.lE.data[j]=d;a.kZ=j+1|0;},WI=a=>{let b,c,d,e,f,g,h,i;b=Y(2*a.kZ|0);c=b.data;d=0;e=0;while(e<a.kZ){a:{if(e){f=d-1|0;if(QZ(a,b,f,e,0))break a;if(QZ(a,b,f,e,1))break a;}g=2*d|0;h=a.lJ.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return I3(b,2*d|0);},QZ=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.lJ.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kZ|0)|0)+e|0]===g?1:0;},Yh=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kZ;e=Dq(c,d);if(e>=0)break;if(!a.lE.data[c])break;c=c+1|0;}if(!e){f=O3(a,0,d+1|0);U(b,f);return;}d=0;e=1;while(true){g=a.kZ;if(e>g)break;h=a.lE.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=O3(a,i-d|0,d);U(b,f);d=0;}e=e+1|0;}},O3=(a,b,c)=>{let d,e,f,g,h,i;d=Y(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kZ|0;h=2*f|0;i=a.lJ.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return Ek(d);},P8=J(0);
function No(){let a=this;H.call(a);a.rX=null;a.rY=0;a.r0=null;}
let Fr=(a,b)=>{let c,d,e;c=a.rX.data;d=a.rY;e=a.r0;c[d]=b;return e.bN();},TI=J(),LK=b=>{return Bs(O9(Lg(KY(b),D9(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Hc=J(0);
function Sq(){H.call(this);this.ri=null;}
let W6=(a,b)=>{return Nh(a.ri,b);};
function Md(){H.call(this);this.q2=null;}
let W2=(a,b)=>{let c,d,e;c=a.q2;d=Nh(c,b);e=c.nU.jI.data[b];return d===0.0?0.0:d/LK(e);};
function OZ(){Dz.call(this);this.oP=null;}
let FL=(a,b)=>{return Bb(a.oP,b);},Ht=a=>{return a.oP.jN;};
function IU(){let a=this;M.call(a);a.lY=0;a.lU=0;a.mZ=null;}
let WJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(IU)){b=b;c=a.lY!=b.lY?0:a.lU!=b.lU?0:Bg(a.mZ,b.mZ)?1:0;}else c=0;return c;},UI=J(),MO=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=X(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=QI(b);f=X(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bm(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while
(q<n){i=i|O8(f,k[q],p);q=q+1|0;}h=Bm(h,g[p]);p=p+(-1)|0;}r=Bf(c);while(Bd(r)){k=(Bc(r)).data;i=i|O8(f,k[0],k[1]);}if(h>e)break;}return X(0);},O8=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},QI=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=X(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function PW(){let a=this;H.call(a);a.lh=0;a.k8=0;a.ka=null;a.jY=null;a.kp=null;a.lR=null;a.mI=null;a.pg=null;}
let R2=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.ka.data.length;b=X(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=Q(BJ(D6),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=X(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},CU=(a,b)=>{return b<a.lh?0:1;};
function Oz(){let a=this;H.call(a);a.kv=null;a.kA=null;a.k2=null;}
let WA=(a,b)=>{let c,d,e,f,g,h,i;a.kv=b;c=b.ka.data;d=c.length;a.k2=X(d);e=b.k8;f=X(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=Q(BJ(D6),e);i=c.data;a.kA=c;d=0;e=i.length;while(d<e){i[d]=X(f[d]);d=d+1|0;}},P2=a=>{let b=new Oz();WA(b,a);return b;},RG=(a,b)=>{return a.kA.data[b];},MH=(a,b)=>{return a.k2.data[b];},OT=b=>{let c,d,e,f;c=P2(b);d=X(b.k8);e=EI(b.ka.data.length);f=b.lh-1|0;while(f>=0){Ma(c,f,e,d);f=f+(-1)|0;}return c;},Ma=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]=1;g=a.kv.ka.data[b];h
=f[g];f[g]=h+1|0;EP(a,g,h,b);e=a.kv.lR.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];Ma(a,a.kv.jY.data[h],c,d);i=i+1|0;}}}},EP=(a,b,c,d)=>{a.kA.data[b].data[c]=d;a.k2.data[d]=c;},Nq=a=>{let b,c,d,e;b=P2(a.kv);c=0;while(c<a.kA.data.length){d=0;while(true){e=a.kA.data;if(d>=e[c].data.length)break;EP(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},M2=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.kA.data[b].data;f=e.length;g=Y(f).data;h=X(f).data;i=X(f).data;j=0;k=0;while(k<f){l=c.data[e[k]].data;m
=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.k2.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){EP(a,b,h[f],i[f]);f=f+1|0;}},Lq=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.kA.data.length){e=1;while(true){f=a.kA.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(LD(a,j,i)<LD(a,i,j)){EP(a,d,h,j);EP(a,d,e,i);b=1;}e=e+1|0;}d=d+1|0;}c=
c+1|0;}},LD=(a,b,c)=>{let d,e;d=a.kv;e=Lz(a,d.lR,d.jY,b,c);d=a.kv;return e+Lz(a,d.mI,d.kp,b,c)|0;},Lz=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.k2.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},E4=a=>{let b,c,d,e,f,g,h,i;b=BV;c=0;while(true){d=a.kv;if(c>=d.lh)break;e=d.lR.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.k2.data;i=d.jY.data;if(h[i[g[f-1|0]]]>h[i[g[f]]])b=Id(b,
BW(1));f=f+1|0;}c=c+1|0;}return Id(Iy(Iy(BW(H3(a)),BW(a.kv.lh+1|0)),BW(8)),b);},H3=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.kA.data;if(c>=d.length)break;e=d[c].data.length;f=X(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.kv;m=l.mI.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.k2.data[l.kp.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.k2.data[l.kp.data[o]]+1|0;while(p<=e)
{f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function Q6(){let a=this;H.call(a);a.j2=null;a.m$=null;a.oQ=null;a.k1=null;a.ne=null;a.ng=null;}
let Dg=(a,b)=>{return a.k1.data[b];},SK=(a,b)=>{return a.ne.data[b];},Tn=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=X(a.k1.data.length).data;c=0;while(true){d=a.j2;if(c>=d.lh)break;e=d.lR.data[c].bk();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.m$;k=a.j2.jY.data;l=j-1|0;if(MH(d,k[g[l]])<=MH(a.m$,a.j2.jY.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=X(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.j2;if(!CU(d,d.jY.data[m]))break;m=m+(-1)|0;}e[i]=b[a.j2.jY.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=BY(11.0,(a.oQ.data[c]/2.0-7.0)/Bs(1.0,Bs(n,(h-1|0)-n)));i=0;while(i<h){a.ne.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:BY(8.0,e[i]+1|0);k=a.ng;d=a.j2;p=!CU(d,d.jY.data[j])?1.0:2.0;k.data[j]=Bs(n,p);while(true){d=a.j2;if(!CU(d,d.jY.data[j]))break;d=a.j2;k=d.jY.data;m=j-1|0;l=CU(d,k[m]);k=a.ng;p=!l?2.0:8.0;k.data[m]=Bs(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},O$=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=
Y(c);e=d.data;f=1;while(f<c){g=a.j2;h=f-1|0;i=!CU(g,b[h])&&!CU(a.j2,b[f])?0:1;e[f]=Q2(a,b[h])/2.0+Q2(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},Q2=(a,b)=>{return CU(a.j2,b)?0.0:a.oQ.data[b];},PU=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.j2.k8;if(f>=d)break;g=RG(a.m$,e?f:(d-1|0)-f|0);h=O$(a,g);i=Ba();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=Vf(a,l[j],m[j],b,c);while(!DM(k)){o
=i;if(!((Bb(o,o.jN-1|0)).l$>n.l$))break;p=OJ(o,o.jN-1|0);q=p.nb.data;r=q.length;s=n.nb.data;t=s.length;u=r+t|0;v=Y(u);m=v.data;w=Y(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.ni.data;bb=y+1|0;bc=ba[y];}else{ba=p.ni.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=NG(p.mx+n.mx|0,v,w);}U(i,n);j=j+1|0;}d=0;o=Bf(i);while(Bd(o)){p=Bc(o);bb=d+p.mx|0;while(d<bb){m=h.data;a.k1.data[l[d]]=m[d]+p.l$;d=d+1|0;}}f=f+1|
0;}},Vf=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?X(0):a.j2.lR.data[b];g=!e?X(0):a.j2.mI.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=Y(j);l=Y(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;II(k,l,m,a.k1.data[a.j2.jY.data[o]]-a.ne.data[o]-c,a.ng.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;II(k,l,m,a.k1.data[a.j2.kp.data[o]]+a.ne.data[o]-c,a.ng.data[o]);e=e+1|0;m=j;}if(h)II(k,l,m,a.k1.data[b]-c,0.01);return NG(1,
k,l);},II=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function Sb(){let a=this;M.call(a);a.oV=null;a.nV=null;}
function B1(){let a=this;M.call(a);a.mo=0;a.lu=null;a.l2=null;a.ml=null;}
let C$=(a,b,c,d,e)=>{a.mo=b;a.lu=c;a.l2=d;a.ml=e;},EU=(a,b,c,d)=>{let e=new B1();C$(e,a,b,c,d);return e;},CE=(b,c)=>{let d;d=new B1;Cc();C$(d,b,c,Co,CP);return d;},Mc=a=>{let b,c;b=a.l2;Cc();c=B6;return b===c?a.lu.kS.jM:a.ml!==c?1:a.lu.kS.jK;},Nj=(a,b,c)=>{return E6(a.lu,So(a.l2,b.kf,b.kq,c),So(a.ml,b.kf,b.kq,c));},PY=(a,b,c,d)=>{a:{b:{if(!(a.l2===b&&d.kf!=c)){if(a.ml!==b)break b;if(d.kq==c)break b;}c=1;break a;}c=0;}return c;},YZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(B1)){b=b;c=a.mo!=b.mo
?0:!Bg(a.lu,b.lu)?0:!Bg(a.l2,b.l2)?0:Bg(a.ml,b.ml)?1:0;}else c=0;return c;},Hy=J(Bi),Co=null,CP=null,B6=null,Ov=null,Cc=()=>{Cc=W(Hy);XJ();},Yj=(a,b,c)=>{Cc();BR(a,b,c);},In=(a,b)=>{let c=new Hy();Yj(c,a,b);return c;},So=(a,b,c,d)=>{let e;a:{K$();switch(PM.data[a.jJ]){case 1:break;case 2:b=c;break a;case 3:b=d;break a;default:e=new BX;V(e);S(e);}}return b;},XJ=()=>{let b,c,d;Co=In(G(450),0);CP=In(G(451),1);b=In(G(452),2);B6=b;c=Q(Hy,3);d=c.data;d[0]=Co;d[1]=CP;d[2]=b;Ov=c;},Mu=J(),Vu=(a,b)=>{Cb();Fy(b,G(453));};
function Mv(){H.call(this);this.sd=null;}
let WG=(a,b)=>{let c,d;c=a.sd;d=new Pp;d.rq=c;b=Gb(JV(b,d),G(454));d=new Pr;d.qL=c;Gb(JV(b,d),G(455));},NY=J(),V7=(a,b)=>{Cb();Gb(Fy(b,G(456)),G(457));},VQ=J(),Qa=J(),Zw=(a,b)=>{Cb();Fy(b,G(458));},LI=J(),ZG=(a,b)=>{Cb();Fy(b,G(459));},RV=J(),Y7=(a,b)=>{Cb();Fy(b,G(460));},G1=J(Bi),F0=null,Gt=null,EM=null,Sc=null,Ea=()=>{Ea=W(G1);UU();},N_=()=>{Ea();return Sc.bk();},Zx=(a,b,c)=>{Ea();BR(a,b,c);},I7=(a,b)=>{let c=new G1();Zx(c,a,b);return c;},UU=()=>{let b,c,d;F0=I7(G(461),0);Gt=I7(G(462),1);b=I7(G(463),2);EM
=b;c=Q(G1,3);d=c.data;d[0]=F0;d[1]=Gt;d[2]=b;Sc=c;};
function NJ(){let a=this;H.call(a);a.mv=null;a.jP=0;}
let Cd=a=>{return a.jP>=a.mv.jL.length?41:Bn(a.mv,a.jP);},OL=a=>{let b,c,d,e,f;b=L();c=G(2);while(Cd(a)!=41){d=Cd(a);if(d==32)a.jP=a.jP+1|0;else if(d==47){a.jP=a.jP+2|0;c=MJ(c);e=MJ(Mk(a));f=L();I(I(I(I(f,G(464)),c),e),G(465));c=K(f);}else if(!(Eo(G(466),d)<0?0:1)){R(R(b,c),Bq(c)?G(2):Eg(G(467)));c=Mk(a);}else{a:{a.jP=a.jP+1|0;e=R(b,c);switch(d){case 42:c=Eg(!(!R6(c,G(468))&&!Bh(c,E0(G(343)))?0:1)?G(469):G(467));break a;case 45:break;case 62:c=Eg(G(470));break a;default:c=Eg(Sf(d));break a;}c=Eg(G(471));}R(e,
c);c=G(2);}}return K(R(b,c));},Eg=b=>{let c;c=L();I(I(I(c,G(472)),b),G(473));return K(c);},MJ=b=>{let c;if(R6(b,G(474))){b=B7(b,G(474).jL.length,b.jL.length-G(475).jL.length|0);c=L();I(I(I(c,G(476)),b),G(477));b=K(c);}return b;},Mk=a=>{let b,c,d,e,f,g;if(Cd(a)==40)b=Lv(a);else if(Jm(Cd(a)))b=L2(a);else{c=a.jP;while(true){a:{b:{d=Cd(a);if(!(97<=d&&d<=122)){if(65>d)break b;if(d>90)break b;}d=1;break a;}d=0;}if(!d)break;a.jP=a.jP+1|0;}d=a.jP;if(d==c){b=new Bx;e=a.mv;f=L();I(I(I(f,G(478)),e),G(479));BE(b,K(f));S(b);}e
=B7(a.mv,c,d);if(Cd(a)==40){b=E0(e);e=Eg(G(480));f=Lv(a);g=L();I(I(I(I(I(g,G(476)),b),e),f),G(477));b=K(g);}else if(Bh(e,G(481))){a.jP=a.jP+1|0;b=Sf(Cd(a));a.jP=a.jP+1|0;b=Ny(a,b,G(482));}else if(!Jm(Cd(a)))b=E0(e);else{c=e.jL.length-1|0;b=Ny(a,Ey(e,c),G(2));if(c){e=E0(B7(e,0,c));f=L();I(I(I(I(f,G(476)),e),b),G(477));b=K(f);}}}d=Cd(a);if(d!=7488&&d!=178)return b;a.jP=a.jP+1|0;e=On(d);f=L();I(I(I(I(f,G(483)),b),e),G(484));return K(f);},Lv=a=>{let b,c;a.jP=a.jP+1|0;b=OL(a);a.jP=a.jP+1|0;c=L();I(I(I(c,G(474)),
b),G(475));return K(c);},L2=a=>{let b,c,d;b=a.jP;while(Jm(Cd(a))){a.jP=a.jP+1|0;}c=B7(a.mv,b,a.jP);d=L();I(I(I(d,G(468)),c),G(485));return K(d);},E0=b=>{let c;if(Bh(b,G(343)))b=G(486);c=L();I(I(I(c,G(487)),b),G(488));return K(c);},Ny=(a,b,c)=>{let d,e;b=E0(b);d=L2(a);e=L();I(I(e,b),d);b=K(e);if(Cd(a)==7488){c=On(Cd(a));a.jP=a.jP+1|0;}if(Bq(c)){c=L();I(I(I(c,G(489)),b),G(490));b=K(c);}else{d=L();I(I(I(I(d,G(491)),b),c),G(492));b=K(d);}return b;},On=b=>{return b!=7488?G(493):G(494);},Jm=b=>{return 48<=b&&b<=57
?1:0;},Pk=J(),Qv=null,Ix=null,F1=()=>{F1=W(Pk);YT();},YT=()=>{let b,c;b=X((P_()).data.length);c=b.data;Ix=b;c[CF.jJ]=1;c[Gy.jJ]=2;c=X((Rc()).data.length);b=c.data;Qv=c;b[Do.jJ]=1;b[HQ.jJ]=2;b[GK.jJ]=3;};
function CQ(){Bi.call(this);this.qR=null;}
let F$=null,Kk=null,JI=null,WT=null,Di=()=>{Di=W(CQ);ZQ();},Kd=(a,b,c,d)=>{Di();BR(a,b,c);a.qR=d;},YF=a=>{return a.qR;},Qt=b=>{let c,d,e;Di();c=Bk(b.jK,b.jM);d=0;while(d<b.jM){e=0;while(e<b.jK){Cs(c,e,d,Be(b,d,e));e=e+1|0;}d=d+1|0;}return c;},ZQ=()=>{let b,c,d;b=new R8;Kd(b,G(495),0,G(496));F$=b;b=new R9;Kd(b,G(497),1,G(498));Kk=b;b=new R$;Kd(b,G(499),2,G(500));JI=b;c=Q(CQ,3);d=c.data;d[0]=F$;d[1]=Kk;d[2]=b;WT=c;};
function Cq(){let a=this;Bi.call(a);a.qY=null;a.rn=null;}
let JB=null,Iz=null,KM=null,ZC=null,Yq=null,DY=()=>{DY=W(Cq);VK();},HG=(a,b,c,d,e)=>{DY();BR(a,b,c);a.qY=d;a.rn=e;},Wq=a=>{return a.qY;},X1=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bk(Sy(a,c.jM,d.jM,c,d),Sy(a,c.jK,d.jK,c,d));f=0;while(f<e.jM){g=0;while(g<e.jK){Cs(e,f,g,a.jk(c.jI.data[F6(c,f,g)],d.jI.data[F6(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},Th=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bk(e.jM,e.jK);h=Bk(f.jM,f.jK);i=0;while(i<c.jM){j=0;while(j<c.jK){k=F6(e,i,j);l=F6(f,i,j);m=e.jI.data[k];n
=f.jI.data[l];b=g.jI.data;b[k]=b[k]+a.jm(m,n,Be(c,i,j),Be(d,i,j));b=h.jI.data;b[l]=b[l]+a.jn(m,n,Be(c,i,j),Be(d,i,j));j=j+1|0;}i=i+1|0;}return BO(BU,[g,h]);},F6=(b,c,d)=>{let e,f;DY();if(b.jM==1)c=0;e=b.jK;f=Bl(c,e);if(e==1)d=0;return f+d|0;},Sy=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new Bx;g=a.rn;d=B9(d);e=B9(e);h=L();I(I(I(I(P(I(I(h,G(501)),g),32),d),G(158)),e),G(502));BE(f,K(h));S(f);}if(b==1)b=c;return b;},VK=()=>{let b,c,d;b=new P5;HG(b,G(503),0,G(95),G(504));JB=b;b=new P6;HG(b,G(505),1,G(215),
G(506));Iz=b;b=new P3;HG(b,G(507),2,G(508),G(509));KM=b;b=new P4;HG(b,G(510),3,G(511),G(512));ZC=b;c=Q(Cq,4);d=c.data;d[0]=JB;d[1]=Iz;d[2]=KM;d[3]=b;Yq=c;};
function Ru(){let a=this;CV.call(a);a.rK=null;a.rp=null;}
let TP=a=>{return 2;},W4=(a,b)=>{let c;if(!b)return a.rK;if(b==1)return a.rp;c=new Cf;V(c);S(c);},Py=J(),JY=null,PX=null,FT=()=>{FT=W(Py);Yz();},Yz=()=>{let b,c;b=X((P_()).data.length);c=b.data;PX=b;c[CF.jJ]=1;c[Gy.jJ]=2;c=X((Rc()).data.length);b=c.data;JY=c;b[Do.jJ]=1;b[HQ.jJ]=2;b[GK.jJ]=3;};
function SJ(){H.call(this);this.q9=null;}
let Tw=(a,b)=>{let c;c=a.q9;Cb();Gb(b,c);},Y2=J(),ND=(b,c,d)=>{let e;e=0;while(e<b.jL.length){if(!Og(b,e))P(c,Bn(b,e));else d.jp(Bn(b,e));e=e+1|0;}},Og=(b,c)=>{return Jw(b,c)&&!Jw(b,c-1|0)&&!Jw(b,c+1|0)?1:0;},Jw=(b,c)=>{return c>=0&&c<b.jL.length&&97<=Bn(b,c)&&Bn(b,c)<=122?1:0;},Rr=J(),Nk=null,J2=()=>{J2=W(Rr);VA();},VA=()=>{let b,c;b=X((N_()).data.length);c=b.data;Nk=b;c[F0.jJ]=1;c[Gt.jJ]=2;c[EM.jJ]=3;},ME=J(),KD=null,Hb=()=>{Hb=W(ME);TL();},TL=()=>{let b,c;BZ();b=X((R1.bk()).data.length);c=b.data;KD=b;c[Ee.jJ]
=1;c[Ed.jJ]=2;c[Fc.jJ]=3;c[Eu.jJ]=4;c[Ev.jJ]=5;c[GL.jJ]=6;c[GN.jJ]=7;c[HA.jJ]=8;c[Hz.jJ]=9;c[HU.jJ]=10;c[La.jJ]=11;c[D_.jJ]=12;c[EA.jJ]=13;};
function B0(){Bi.call(this);this.r3=null;}
let Jh=null,PZ=null,IO=null,Ic=null,Kj=null,Rs=null,VD=null,De=()=>{De=W(B0);Z6();},Es=(a,b,c,d)=>{De();BR(a,b,c);a.r3=d;},WL=a=>{return a.r3;},ZR=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bk(c.jM,c.jK);e=c.jI;f=d.jI;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.js(e.data[g]);g=g+1|0;}return d;},Xn=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bk(c.jM,c.jK);f=b[0].jI;g=e.jI;h=c.jI;i=d.jI;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.jt(l[j],k[j],b[j]);j=j+1|0;}b=Q(BU,1);b.data[0]
=e;return b;},Z6=()=>{let b,c,d;b=new M7;Es(b,G(513),0,G(215));Jh=b;b=new M8;Es(b,G(514),1,G(515));PZ=b;b=new M9;Es(b,G(516),2,G(517));IO=b;b=new M$;Es(b,G(220),3,G(221));Ic=b;b=new M5;Es(b,G(222),4,G(223));Kj=b;b=new M6;Es(b,G(224),5,G(225));Rs=b;c=Q(B0,6);d=c.data;d[0]=Jh;d[1]=PZ;d[2]=IO;d[3]=Ic;d[4]=Kj;d[5]=b;VD=c;},Q7=J(),Ro=null,KS=()=>{KS=W(Q7);V9();},V9=()=>{let b,c;b=X((OS()).data.length);c=b.data;Ro=b;c[D5.jJ]=1;c[Go.jJ]=2;c[Fn.jJ]=3;c[Cg.jJ]=4;c[D2.jJ]=5;},JW=J(0);
function Sx(){let a=this;H.call(a);a.qf=null;a.qg=null;}
let V3=(a,b)=>{let c,d,e;c=a.qf;d=a.qg;Cb();e=Bf(c);while(Bd(e)){c=Bc(e);if(c.mo==b)R(d,BL(c.lu));}},O_=J(),PM=null,K$=()=>{K$=W(O_);UG();},UG=()=>{let b,c;Cc();b=X((Ov.bk()).data.length);c=b.data;PM=b;c[Co.jJ]=1;c[CP.jJ]=2;c[B6.jJ]=3;};
function OV(){let a=this;H.call(a);a.nC=null;a.pL=null;a.kl=null;a.qE=0;}
let Gb=(a,b)=>{RZ(a,b,0);return a;},Fy=(a,b)=>{let c;c=new LM;c.ra=b;return JV(a,c);},JV=(a,b)=>{let c;a.qE=1;c=0;while(c<a.nC.ko.oR){R(a.kl,c<=0?G(2):G(518));RZ(a,b.jv(c),c);c=c+1|0;}return a;},RZ=(a,b,c)=>{let d,e;d=a.kl;e=new Os;e.pT=a;e.pS=c;ND(b,d,e);},N8=(a,b)=>{let c;a:{if(Bn(b,0)==45){c=a.kl.jU-1|0;while(c>0&&Kc(a.kl,c)==32){c=c+(-1)|0;}if(c>=0&&Eo(G(519),Kc(a.kl,c))>=0?1:0){P(R(P(a.kl,40),b),41);break a;}}R(a.kl,b);}},R8=J(CQ),W7=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.jK==d.jM){e=Bk(c.jM,d.jK);GO(c,
d,e);return e;}e=new Bx;c=B9(c);d=B9(d);f=L();I(I(I(I(I(f,G(520)),c),G(521)),d),G(522));BE(e,K(f));S(e);},Y$=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bk(e.jM,e.jK);h=Bk(f.jM,f.jK);Sr(d,f,g);GX(e,d,h);return BO(BU,[g,h]);},R9=J(CQ),Tx=(a,b)=>{return Qt(b.data[0]);},Wj=(a,b,c,d)=>{b=Q(BU,1);b.data[0]=Qt(d);return b;},R$=J(CQ),Y8=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bk(1,1);b=b[0].jI.data;d=b.length;e=0;while(e<d){f=b[e];g=c.jI.data;g[0]=g[0]+f;e=e+1|0;}return c;},Uv=(a,b,c,d)=>{let e,f;b=b.data;e=Bk(b[0].jM,
b[0].jK);f=0;while(true){b=e.jI.data;if(f>=b.length)break;b[f]=d.jI.data[0];f=f+1|0;}b=Q(BU,1);b.data[0]=e;return b;},P5=J(Cq),UR=(a,b,c)=>{return b+c;},Wc=(a,b,c,d,e)=>{return e;},XE=(a,b,c,d,e)=>{return e;},P6=J(Cq),ZT=(a,b,c)=>{return b-c;},VH=(a,b,c,d,e)=>{return e;},WZ=(a,b,c,d,e)=>{return  -e;},P3=J(Cq),UB=(a,b,c)=>{return b*c;},UM=(a,b,c,d,e)=>{return e*c;},WQ=(a,b,c,d,e)=>{return e*b;},P4=J(Cq);
function Im(){let a=this;M.call(a);a.mx=0;a.nb=null;a.ni=null;a.l$=0.0;}
let NG=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new Im;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.mx=b;f.nb=c;f.ni=d;f.l$=g;return f;},T6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BF(b)===BD(Im)){b=b;c=a.mx!=b.mx?0:!Bg(a.nb,b.nb)?0:!Bg(a.ni,b.ni)?0:a.l$===b.l$?1:0;}else c=0;return c;},M7=J(B0),T2=(a,b)=>{return  -b;},TH=(a,b,c,d)=>{return  -d;},M8
=J(B0),M9=J(B0),T1=(a,b)=>{return Jr(b);},W$=(a,b,c,d)=>{return d/b;},M$=J(B0),XH=(a,b)=>{return 1.0/(1.0+KG( -b));},YB=(a,b,c,d)=>{return c*(1.0-c)*d;},M5=J(B0),Zk=(a,b)=>{let c,d;if(b!==0.0){c=BA(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=KG(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},US=(a,b,c,d)=>{return d*(1.0-c*c);},M6=J(B0),XG=(a,b)=>{if(b<0.0)b=0.0;return b;},U2=(a,b,c,d)=>{if
(!(b>0.0))d=0.0;return d;},Nr=J(0);
function OW(){let a=this;Ft.call(a);a.rL=null;a.rU=0;}
let H2=a=>{let b,c,d;b=new Om;c=a.rL;d=a.rU;b.q5=c;b.sm=d;b.sc=c.mC;b.nX=!d?c.kC:c.kJ;return b;};
function KO(){let a=this;H.call(a);a.k6=null;a.ls=null;}
function Ir(){let a=this;KO.call(a);a.nO=0;a.kT=null;}
function Hn(){let a=this;Ir.call(a);a.kk=null;a.kb=null;}
function MW(){let a=this;H.call(a);a.pw=0;a.rG=0;a.rI=0;a.p0=0;a.qz=null;}
let Bd=a=>{return a.pw>=a.rI?0:1;},Bc=a=>{let b,c,d;b=a.rG;c=a.qz;if(b!=c.lp){c=new Ka;V(c);S(c);}d=a.pw;a.p0=d;a.pw=d+1|0;return c.bm(d);};
function Rt(){let a=this;H.call(a);a.pA=null;a.nj=0;a.p6=0.0;a.ph=0;}
let Q3=a=>{return ((Ot(a)>>>5|0)*6.7108864E7+(Ot(a)>>>6|0))/9.007199254740992E15;},NT=(a,b,c)=>{let d,e,f,g,h,i,j;d=Bk(b,c);e=d.jI;f=0;while(true){g=e.data;if(f>=g.length)break;if(a.ph){a.ph=0;h=a.p6;}else{while(true){while(true){h=Q3(a)*2.0-1.0;i=Q3(a)*2.0-1.0;j=h*h+i*i;if(j>=1.0)continue;else break;}if(j===0.0)continue;else break;}j=HO((-2.0)*Jr(j)/j);a.p6=j*h;a.ph=1;h=j*i;}g[f]=h;f=f+1|0;}return d;},Ot=a=>{let b,c,d,e,f,g;if(a.nj==624){b=0;while(b<624){c=a.pA.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624
|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.nj=0;}c=a.pA.data;g=a.nj;a.nj=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},L0=J(),Sz=null,Lb=()=>{Lb=W(L0);UQ();},UQ=()=>{let b,c;Cm();b=X((LO.bk()).data.length);c=b.data;Sz=b;c[C1.jJ]=1;c[Ds.jJ]=2;c[HY.jJ]=3;},VW=J(),Jr=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d
=!c?0:(-54);E_();e=Gd;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?PN(d,b):PN(d+1|0,b/2.0);}return b;},PN=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=G0(d/e);g=G0(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i
=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},GI=J(0);
function Pp(){H.call(this);this.rq=null;}
let Wo=(a,b)=>{return !OE(a.rq,b)?G(523):G(0);};
function Pr(){H.call(this);this.qL=null;}
let Zm=(a,b)=>{return !OE(a.qL,b)?G(524):G(0);},LJ=J(),UV=a=>{return performance.now();};
function NR(){let a=this;H.call(a);a.rR=null;a.rS=0;}
let WN=(a,b)=>{b=b;Ly(a.rR,b,a.rS);},Sa=J(),K_=null,It=null,Gd=null,E_=()=>{E_=W(Sa);Vr();},Vr=()=>{let b,c,d,e,f,g,h,i;K_=Y(128);It=Y(128);Gd=Y(2047);b=JA(2.0,0.0);c=0;while(c<7){d=HO(b.lO);e=d*d;b=St(d,(b.mW-(e-b.lO-LN(e,d,d)))/(2.0*d));c=c+1|0;}f=JA(1.0,0.0);g=0;while(g<128){h=K_.data;i=f.lO;h[g]=i;It.data[g]=f.mW/i;d=b.lO;e=i*d;d=LN(e,i,d);f=St(e,f.lO*b.mW+f.mW*b.lO-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=Gd.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function QL(){H.call(this);this.rM=null;}
let Yr=(a,b)=>{return BA(a.rM.lj.nz.jI.data[b]);};
function LM(){H.call(this);this.ra=null;}
let Zg=(a,b)=>{return a.ra;};
function Oq(){let a=this;M.call(a);a.lO=0.0;a.mW=0.0;}
let Zh=(a,b,c)=>{a.lO=b;a.mW=c;},JA=(a,b)=>{let c=new Oq();Zh(c,a,b);return c;},G0=b=>{let c;c=b*1.34217729E8;return c-(c-b);},St=(b,c)=>{let d;d=c+b;return JA(d,c-(d-b));},LN=(b,c,d)=>{let e,f,g,h;e=G0(c);f=c-e;g=G0(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Os(){let a=this;H.call(a);a.pT=null;a.pS=0;}
let YP=(a,b)=>{let c,d,e,f,g;c=a.pT;d=a.pS;e=c.nC.ko;f=e.nN.q();while(f.r()){g=f.t();if(g.mo==b){a:{f=Nj(g,c.nC,d);Jy();switch(M1.data[c.pL.jJ]){case 1:break;case 2:N8(c,GR(Fm(f)));break a;case 3:R(c.kl,Kv(f));break a;default:break a;}N8(c,Cn(Fm(f)));}return;}}c=new Bx;f=BL(e);g=L();P(P(I(I(g,f),G(525)),b),46);BE(c,K(g));S(c);};
function K2(){let a=this;H.call(a);a.q5=null;a.sm=0;a.sc=0;a.nX=null;a.sp=null;}
let GY=a=>{return a.nX===null?0:1;},Om=J(K2),Kg=a=>{let b;if(a.sc!=a.q5.mC){b=new Ka;V(b);S(b);}if(!GY(a)){b=new CZ;V(b);S(b);}b=a.nX;a.sp=b;a.nX=!a.sm?b.kk:b.kb;return b;},TM=J(),KG=b=>{let c,d,e,f;if(BA(b)<700.0){c=PH(b);d=c|0;e=Kf(d,0);return e+e*L5(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=PH(b);f=c|0;c=L5(b,c,f);if(b>0.0){b=Kf(f,(-1));b=2.0*(b+b*c);}else{b=Kf(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},PH
=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Kf=(b,c)=>{E_();return K_.data[b&127]*Gd.data[((b>>7)+c|0)+1023|0];},L5=(b,c,d)=>{let e,f,g;E_();e=It.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Vh=J(),Ka=J(BG),PV=J(),Wn=a=>{return performance.now();},ZE=J(),JG=(b,c)=>{let d,e,f,g;d=Bk(b.jM,b.jK);e=0;f=c;while(true){g=d.jI.data;if(e>=g.length)break;g[e]=f*BA(b.jI.data[e]);e
=e+1|0;}return d;},QE=J(),M1=null,Jy=()=>{Jy=W(QE);Y0();},Y0=()=>{let b,c;b=X((N_()).data.length);c=b.data;M1=b;c[F0.jJ]=1;c[Gt.jJ]=2;c[EM.jJ]=3;},Ms=J(BG),ST=J(BG);
TZ([]);
C2([H,0,0,[],1,0,0,["bf",O(Tj)],DN,0,H,[],1537,0,0,0,DW,0,H,[],1537,0,0,0,Ky,0,H,[],1537,0,0,0,BH,0,H,[DN,DW,Ky],17,0,()=>CY(),["bf",O(Bh)],DG,0,H,[DN],1025,0,0,0,Fu,0,DG,[DW],1,0,()=>DI(),["bf",O(Zi)],Hq,0,H,[DN,Ky],0,0,0,["z",O(IY),"g",Z(K)],QT,0,H,[],1537,0,0,0,H_,0,Hq,[QT],1,0,0,["g",Z(Fa),"z",O(ZN)],EB,0,H,[],1,0,0,0,Fd,0,EB,[],1,0,0,0,BG,0,Fd,[],1,0,0,0,Fp,0,H,[],1025,0,0,0,XQ,0,Fp,[],17,0,0,0,XB,0,Fp,[],17,0,0,0,Mm,0,H,[],1537,0,0,0,SG,0,H,[Mm],1537,0,0,0,LL,0,H,[],1537,0,0,0,P$,0,H,[SG,LL],17,0,0,0,Oe,
0,H,[],17,0,()=>E5(),0,VB,0,H,[],17,0,0,0,V$,0,H,[],17,0,0,0,Wt,0,H,[],17,0,0,0,KK,0,H,[],1537,0,0,0,Nl,0,H,[KK],1,0,0,0,Jb,0,H,[DW],1,0,()=>G_(),0,GW,0,H,[],17,0,0,["bf",O(Yf)],XF,0,H,[],17,0,0,0,PR,0,H,[],1537,0,0,0,Gs,0,H,[PR],1537,0,0,0,EK,0,H,[Gs],1025,0,0,["o",Z(DM)],K0,0,H,[Gs],1537,0,0,0,Ig,0,H,[K0],1537,0,0,0,Dz,0,EK,[Ig],1025,0,0,["q",Z(Bf),"bf",O(Mw)],Fj,0,H,[],1537,0,0,0,Ec,0,H,[],1537,0,0,0,Gr,0,Dz,[Fj,DN,Ec],1,0,0,["bm",O(Bb),"bi",Z(U6)],Bi,0,H,[DW,DN],1025,0,0,["bf",O(Uq)],C_,0,Bi,[],65553,0,
()=>Bp(),0,HJ,0,H,[],17,0,0,0,Cf,0,BG,[],1,0,0,0,Za,0,BG,[],1,0,0,0,Ch,0,H,[],1537,0,0,0,Ci,0,H,[Ch],1537,0,0,0,Uf,0,H,[Ci],1025,0,0,0,OR,0,H,[Ch],1537,0,0,0,KI,0,H,[OR],1,0,0,0,BP,0,H,[Ch],1537,0,0,0,KH,0,H,[BP],1,0,0,0]);
C2([KJ,0,H,[BP],1,0,0,0,SF,0,H,[],17,0,0,0,VE,0,H,[],16,0,0,0,M,0,H,[],1025,0,0,0,Q1,0,M,[],17,0,0,0,NF,0,H,[],17,0,0,0,Dc,0,H,[],1537,0,0,0,RB,0,H,[Dc],1,0,0,["bN",Z(Ts)],Qg,0,H,[],17,0,0,0,Mh,0,H,[],16,0,0,0,RI,0,H,[],1536,0,0,0,M3,0,H,[RI],16,0,0,0,Bx,0,BG,[],1,0,0,0,F8,0,Bi,[],65552,0,()=>FR(),0,Dy,0,H,[],1537,0,0,0,FC,0,M,[Dy],17,0,0,["da",O(Wa),"br",Z(WB)],K9,0,M,[Dy],17,0,0,["da",O(Yo),"br",Z(V_)],Kw,0,M,[Dy],17,0,0,["da",O(Vl),"br",Z(V0)],I5,0,M,[Dy],17,0,0,["da",O(N$),"br",Z(P9)],H4,0,M,[Dy],17,0,0,
["da",O(Td),"br",Z(V6)],Jg,0,M,[Dy],17,0,0,["da",O(Z2),"br",Z(YM)],Pa,0,Fd,[],1,0,0,0,XP,0,H,[],17,0,0,0,Ih,0,H,[],1537,0,0,0,Ff,0,H,[Ih],1025,0,0,0,HK,0,Ff,[Fj,DN],1,0,0,0,Qm,0,H,[Ih],1537,0,0,0,IL,0,HK,[Qm],1,0,0,0,M4,0,H,[Ch],1537,0,0,0,Jp,0,H,[M4],1,0,0,0,RM,0,H,[],17,0,0,0,Lo,0,H,[],1537,0,0,0,Sn,0,H,[],16,0,0,0,RR,0,H,[],16,0,0,0,N9,0,H,[],16,0,0,0,JJ,0,H,[],16,0,()=>Cw(),0,QM,0,H,[],16,0,0,0,I6,0,H,[],16,0,0,0,JR,0,H,[],1537,0,0,0,PL,0,H,[JR],1,0,0,0,Hx,0,H,[],16,0,()=>Ko(),0,NB,0,H,[],1536,0,0,0,PK,
0,H,[NB],1,0,0,0,ID,0,H,[],16,0,0,0,B3,0,H,[],1537,0,0,0,PI,0,H,[B3],1,0,0,0,Km,0,H,[],1537,0,0,0,Ok,0,H,[Km],1,0,0,["fQ",O(ZA)],Np,0,H,[Km],1,0,0,["fQ",O(U3)],Vb,0,H,[],17,0,0,0]);
C2([E2,0,M,[],17,0,0,0,CZ,0,BG,[],1,0,0,0,YD,0,H,[],17,0,0,0,LW,0,H,[B3],1,0,0,["d8",Z(Uc)],LY,0,H,[B3],1,0,0,["d8",Z(Ws)],LX,0,H,[B3],1,0,0,["d8",Z(YI)],LV,0,H,[B3],1,0,0,["d8",Z(TS)],LU,0,H,[B3],1,0,0,["d8",Z(VV)],Ib,0,H,[BP],1,0,0,0,Ia,0,H,[BP],1,0,0,0,IH,0,H,[BP],1,0,0,0,NI,0,H,[],16,0,0,0,Si,0,H,[],16,0,0,0,Ol,0,H,[],16,0,0,0,Sj,0,H,[],16,0,0,0,Ep,0,H,[],1537,0,0,0,Rh,0,H,[Ep],1,0,0,["cy",O(Ua)],Xs,0,H,[],16,0,0,0,Rk,0,H,[Ch],1537,0,0,0,K8,0,H,[Rk],1,0,0,0,CV,0,Dz,[Ec],1024,0,0,0,Je,0,CV,[Ec],1,0,0,["bm",
O(D7),"bi",Z(Dl)],NM,0,H,[Dc],1,0,0,["bN",Z(Zo)],YL,0,H,[],17,0,0,0,Nb,0,H,[],1,0,0,0,OD,0,M,[],17,0,0,0,MX,0,H,[],17,0,0,0,Ja,0,H,[],17,0,0,0,BU,0,H,[],17,0,0,["bf",O(Tp)],O7,0,M,[],17,0,0,0,SD,0,H,[Dc],1,0,0,["bN",Z(Ue)],CG,0,Bi,[],66561,0,()=>CO(),0,DF,0,Bi,[],66561,0,()=>CM(),0,Lm,0,H,[],1537,0,0,0,Rd,0,H,[Lm],1,0,0,0,Lp,0,H,[],17,0,0,0,UY,0,H,[],1,0,0,0,G2,0,DG,[DW],1,0,()=>FA(),["bf",O(Z7)],EN,0,BG,[],1,0,0,0,LT,0,H,[],16,0,0,0,IK,0,H,[BP],1,0,0,0,IJ,0,H,[BP],1,0,0,0,RU,0,H,[],17,0,0,0,KE,0,H,[BP],1,0,
0,0,Rv,0,H,[B3],1,0,0,["d8",Z(YV)],Rw,0,H,[B3],1,0,0,["d8",Z(S_)],GS,0,Bi,[],65553,0,()=>DQ(),0,KA,0,H,[BP],1,0,0,0,My,0,H,[B3],1,0,0,["d8",Z(S5)],Mx,0,H,[B3],1,0,0,["d8",Z(X_)]]);
C2([MA,0,H,[B3],1,0,0,["d8",Z(Zl)],Mz,0,H,[B3],1,0,0,["d8",Z(TX)],Iw,0,H,[BP],1,0,0,0,Iu,0,H,[BP],1,0,0,0,Ll,0,H,[Ch],1537,0,0,0,Oh,0,H,[Ll],1537,0,0,0,Sd,0,H,[Ch],1537,0,0,0,OC,0,H,[Ci],1537,0,0,0,Rz,0,H,[Ci],1537,0,0,0,Pw,0,H,[Ci],1537,0,0,0,Rf,0,H,[Ci],1537,0,0,0,MP,0,H,[Ci],1537,0,0,0,NW,0,H,[Ci],1537,0,0,0,Nm,0,H,[Ci],1537,0,0,0,Mq,0,H,[Ci],1537,0,0,0,Wl,0,H,[Oh,Sd,Ci,OC,Rz,Pw,Rf,MP,NW,Nm,Mq],1025,0,0,0,Q4,0,H,[],16,0,0,0,Vg,0,H,[],17,0,0,0,Q8,0,H,[],17,0,()=>Eq(),0,HF,0,Cf,[],1,0,0,0,EX,0,H,[],1537,0,
0,0,Nu,0,M,[EX],17,0,0,["cT",O(Xp)],L4,0,M,[EX],17,0,0,["cT",O(Ub)],RT,0,M,[EX],17,0,0,["cT",O(YK)],Rn,0,H,[],1,0,0,0,Jk,0,H,[BP],1,0,0,0,IA,0,H,[BP],1,0,0,0,Z$,0,H,[],17,0,0,0,QQ,0,H,[],0,0,()=>FQ(),0,YQ,0,H,[Ch],1,0,0,0,Ud,0,H,[],17,0,0,0,Hr,0,BG,[],1,0,0,0,JO,0,M,[],16,0,0,0,HX,0,M,[],16,0,0,["bf",O(Xa)],Ju,0,M,[],16,0,0,["bf",O(Xl)],Rm,0,H,[],1537,0,0,0,Oo,0,H,[Rm],16,0,0,0,UH,0,H,[],17,0,0,0,Qd,0,M,[],17,0,0,0,Of,0,H,[],17,0,()=>CW(),0,R5,0,CV,[Ec],0,0,0,["bi",Z(Xi),"bm",O(Y6)],LG,0,CG,[],65552,0,0,["fX",
O(W9),"fY",CJ(YG)],LF,0,CG,[],65552,0,0,0,LE,0,CG,[],65552,0,0,["fX",O(Wi),"fY",CJ(Tg)],Qr,0,DF,[],65552,0,0,["du",CJ(V2),"fY",CJ(Wb)],Qq,0,DF,[],65552,0,0,["du",CJ(Wz),"fY",CJ(Vc)],Qh,0,M,[EX],17,0,0,["cT",O(W_)],Xw,0,H,[],17,0,0,0,NN,0,H,[],16,0,0,0,HT,0,H,[],16,0,0,0]);
C2([PF,0,H,[B3],1,0,0,["d8",Z(WY)],Ks,0,M,[],17,0,0,["bf",O(XV)],Cy,0,H,[],17,0,0,0,Fg,0,Bi,[],65553,0,()=>BZ(),0,Ox,0,H,[],17,0,0,0,NH,0,M,[],17,0,0,0,Hg,0,M,[],17,0,0,0,G6,0,Bi,[],65553,0,()=>D0(),0,Gn,0,Bi,[],65553,0,()=>Ex(),0,Or,0,M,[],17,0,0,0,QR,0,M,[],17,0,0,0,Qo,0,M,[],17,0,0,0,F3,0,H,[],1537,0,0,0,Cr,0,M,[F3],17,0,0,0,Su,0,H,[JR],1,0,0,0,Qs,0,H,[Ep],1,0,0,["cy",O(Ut)],RK,0,H,[],16,0,0,0,NC,0,M,[],17,0,0,0,EV,0,M,[],17,0,0,["bf",O(U0)],IE,0,H,[],16,0,0,0,Ld,0,M,[],17,0,()=>CT(),0,PG,0,H,[],17,0,0,0,Re,
0,M,[],17,0,0,0,Jl,0,H,[Gs],1537,0,0,0,Ft,0,EK,[Jl],1025,0,0,0,J$,0,Ft,[],1024,0,0,0,O5,0,J$,[],0,0,0,0,Jd,0,Ff,[],1024,0,0,0,O2,0,Jd,[],0,0,0,0,O4,0,CV,[],0,0,0,["bm",O(TR),"bi",Z(Z0),"q",Z(WR),"o",Z(Us)],Fk,0,H,[],1537,0,0,0,O0,0,H,[Fk],0,0,0,["r",Z(TV),"t",Z(U_)],OM,0,H,[Fk],1537,0,0,0,O1,0,H,[OM],0,0,0,0,Ou,0,H,[KK],1,0,0,0,XT,0,H,[Ch],1025,0,0,0,Jv,0,H,[Ch],1536,0,0,0,Ij,0,H,[Jv],1,0,0,0,Ii,0,H,[Jv],1,0,0,0,KP,0,H,[],16,0,()=>Cb(),0,Sw,0,DG,[DW],1,0,()=>JS(),0,Kx,0,M,[],17,0,()=>FM(),0,QX,0,H,[],1537,0,
0,0,OG,0,H,[QX],1,0,0,0,GU,0,Bi,[],65553,0,()=>Cm(),0,FN,0,M,[],17,0,0,0,EE,0,M,[],17,0,0,["bf",O(Zv)],E1,0,H,[],17,0,()=>FS(),0,GZ,0,Bi,[],65553,0,()=>CS(),0,LA,0,H,[],17,0,0,0]);
C2([RL,0,M,[],17,0,0,0,DO,0,M,[F3],17,0,0,["bf",O(Wh)],Sk,0,M,[],17,0,0,0,Ri,0,H,[],17,0,()=>Hi(),0,I0,0,M,[],17,0,0,["bf",O(ZJ)],HC,0,M,[F3],17,0,0,0,PA,0,H,[],16,0,0,0,R0,0,H,[],17,0,()=>Hv(),0,Rp,0,H,[],32768,0,()=>Ik(),0,KB,0,EB,[],1,0,0,0,K3,0,KB,[],1,0,0,0,BX,0,K3,[],1,0,0,0,MK,0,H,[],17,0,0,0,Ji,0,H,[],17,0,0,0,YS,0,H,[],16,0,0,0,JL,0,M,[],17,0,0,["bf",O(YA)],DS,0,H,[],1537,0,0,0,RW,0,H,[DS],1,0,0,["hk",O(ZI)],RX,0,H,[DS],1,0,0,["hk",O(Uy)],RY,0,H,[DS],1,0,0,["hk",O(Vn)],Na,0,H,[DS],1,0,0,["hk",O(XL)],Nc,
0,H,[DS],1,0,0,["hk",O(Vq)],Nd,0,H,[DS],1,0,0,["hk",O(Z3)],MF,0,H,[],17,0,0,0,QK,0,H,[],17,0,0,0,B$,0,H,[],17,0,0,0,QV,0,H,[Ep],1,0,0,["cy",O(SY)],H1,0,M,[],17,0,()=>EQ(),0,WE,0,H,[],16,0,0,0,Jz,0,M,[],17,0,0,["bf",O(VS)],Hd,0,Bi,[],65553,0,()=>B5(),0,H9,0,M,[],17,0,0,["bf",O(T0)],HH,0,H,[],1537,0,0,0,Sm,0,H,[HH],1,0,0,["cz",O(S6)],Kp,0,M,[],17,0,0,["bf",O(W0)],Gl,0,Bi,[],65553,0,()=>Fe(),0,Gj,0,Bi,[],65553,0,()=>Dn(),0,Gv,0,M,[F3],17,0,0,0,SV,0,H,[Ep],1,0,0,["cy",O(UT)],Pq,0,H,[],32768,0,()=>IR(),0,J6,0,H,
[BP],1,0,0,0,J8,0,H,[BP],1,0,0,0,J9,0,H,[BP],1,0,0,0,J7,0,H,[BP],1,0,0,0,RN,0,H,[Dc],1,0,0,["bN",Z(Vy)],Px,0,H,[Dc],1,0,0,["bN",Z(Y1)],UJ,0,H,[],16,0,0,0,UN,0,M,[],16,0,0,0,GC,0,H,[],1537,0,0,0,SL,0,H,[HH],1,0,0,["cz",O(ZV)]]);
C2([N5,0,H,[],16,0,0,0,NU,0,M,[],16,0,0,0,NV,0,H,[HH],1,0,0,["cz",O(S7)],Pz,0,H,[],32768,0,()=>IZ(),0,CH,0,H,[],1536,0,0,0,P0,0,H,[CH],1,0,0,["g5",O(Yc)],OO,0,H,[],16,0,0,0,P8,0,H,[],1537,0,0,0,No,0,H,[P8],1,0,0,0,TI,0,H,[],16,0,0,0,Hc,0,H,[],1536,0,0,0,Sq,0,H,[Hc],1,0,0,["hm",O(W6)],Md,0,H,[Hc],1,0,0,["hm",O(W2)],OZ,0,Dz,[],0,0,0,["bm",O(FL),"bi",Z(Ht)],IU,0,M,[],17,0,0,["bf",O(WJ)],UI,0,H,[],16,0,0,0,PW,0,H,[],16,0,0,0,Oz,0,H,[],16,0,0,0,Q6,0,H,[],16,0,0,0,Sb,0,M,[],16,0,0,0,B1,0,M,[],16,0,0,["bf",O(YZ)],Hy,
0,Bi,[],65552,0,()=>Cc(),0,Mu,0,H,[CH],1,0,0,["g5",O(Vu)],Mv,0,H,[CH],1,0,0,["g5",O(WG)],NY,0,H,[CH],1,0,0,["g5",O(V7)],VQ,0,H,[],16,0,0,0,Qa,0,H,[CH],1,0,0,["g5",O(Zw)],LI,0,H,[CH],1,0,0,["g5",O(ZG)],RV,0,H,[CH],1,0,0,["g5",O(Y7)],G1,0,Bi,[],65553,0,()=>Ea(),0,NJ,0,H,[],16,0,0,0,Pk,0,H,[],32768,0,()=>F1(),0,CQ,0,Bi,[GC],66561,0,()=>Di(),["iq",Z(YF)],Cq,0,Bi,[GC],66561,0,()=>DY(),["iq",Z(Wq),"ir",O(X1),"it",Cu(Th)],Ru,0,CV,[Ec],0,0,0,["bi",Z(TP),"bm",O(W4)],Py,0,H,[],32768,0,()=>FT(),0,SJ,0,H,[CH],1,0,0,["g5",
O(Tw)],Y2,0,H,[],16,0,0,0,Rr,0,H,[],32768,0,()=>J2(),0,ME,0,H,[],32768,0,()=>Hb(),0,B0,0,Bi,[GC],66561,0,()=>De(),["iq",Z(WL),"ir",O(ZR),"it",Cu(Xn)],Q7,0,H,[],32768,0,()=>KS(),0,JW,0,H,[],1536,0,0,0,Sx,0,H,[JW],1,0,0,["jp",O(V3)],O_,0,H,[],32768,0,()=>K$(),0,OV,0,H,[],16,0,0,0,R8,0,CQ,[],65552,0,0,["ir",O(W7),"it",Cu(Y$)],R9,0,CQ,[],65552,0,0,["ir",O(Tx),"it",Cu(Wj)],R$,0,CQ,[],65552,0,0,["ir",O(Y8),"it",Cu(Uv)],P5,0,Cq,[],65552,0,0,["jk",CJ(UR),"jm",D8(Wc),"jn",D8(XE)]]);
C2([P6,0,Cq,[],65552,0,0,["jk",CJ(ZT),"jm",D8(VH),"jn",D8(WZ)],P3,0,Cq,[],65552,0,0,["jk",CJ(UB),"jm",D8(UM),"jn",D8(WQ)],P4,0,Cq,[],65552,0,0,0,Im,0,M,[],16,0,0,["bf",O(T6)],M7,0,B0,[],65552,0,0,["js",O(T2),"jt",Cu(TH)],M8,0,B0,[],65552,0,0,0,M9,0,B0,[],65552,0,0,["js",O(T1),"jt",Cu(W$)],M$,0,B0,[],65552,0,0,["js",O(XH),"jt",Cu(YB)],M5,0,B0,[],65552,0,0,["js",O(Zk),"jt",Cu(US)],M6,0,B0,[],65552,0,0,["js",O(XG),"jt",Cu(U2)],Nr,0,H,[K0,Jl],1537,0,0,0,OW,0,Ft,[Nr],0,0,0,0,KO,0,H,[Lo,Fj],0,0,0,0,Ir,0,KO,[],0,0,
0,0,Hn,0,Ir,[],16,0,0,0,MW,0,H,[Fk],0,0,0,["r",Z(Bd),"t",Z(Bc)],Rt,0,H,[],17,0,0,0,L0,0,H,[],32768,0,()=>Lb(),0,VW,0,H,[],17,0,0,0,GI,0,H,[],1537,0,0,0,Pp,0,H,[GI],1,0,0,["jv",O(Wo)],Pr,0,H,[GI],1,0,0,["jv",O(Zm)],LJ,0,H,[Dc],1,0,0,["bN",Z(UV)],NR,0,H,[Ep],1,0,0,["cy",O(WN)],Sa,0,H,[],16,0,()=>E_(),0,QL,0,H,[Hc],1,0,0,["hm",O(Yr)],LM,0,H,[GI],1,0,0,["jv",O(Zg)],Oq,0,M,[],16,0,0,0,Os,0,H,[JW],1,0,0,["jp",O(YP)],K2,0,H,[],0,0,0,0,Om,0,K2,[Fk],0,0,0,0,TM,0,H,[],17,0,0,0,Vh,0,H,[],17,0,0,0,Ka,0,BG,[],1,0,0,0,PV,
0,H,[Dc],1,0,0,["bN",Z(Wn)],ZE,0,H,[],16,0,0,0,QE,0,H,[],32768,0,()=>Jy(),0,Ms,0,BG,[],1,0,0,0,ST,0,BG,[],1,0,0,0]);
let V8=BJ(Ye),Vz=BJ(Nw),N2=BJ(D6),L3=BJ(Cz);
Xg(["0","<java_object>@","","null"," ",".to-start",".step-back",".play",".step",".to-end","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","xor","DATA","data","the points to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","SEED","seed","random weights, as np.random.seed","LAYERS","layers","2","units in each hidden layer","LEARNING_RATE","learning-rate","1",
"alpha: how far each update goes","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","CONTROLS","controls","all","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","max","SPEED","speed","20","iterations a second",
"THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “","”.","true","tr","th","td","span","wrong","right","+","✗","✓","wrong class","right class"," of "," correct","·","aria-current","Iteration "," has not been trained yet, only up to ","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","p","Runs on ","; nothing leaves this browser.","step","seek","{",", ",
"\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","There is no setting “","”. The settings are ","start=by-hand is the notebook\'s solution for two hidden units, so layers="," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","weights is used only with start=weights, so it is set aside.",
"at="," is beyond the last iteration, so the lab shows iteration ",",","THE_RUN","THE_LOOK","one of ","only ","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ","true or false",", or ","Not a number: ","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help. ","twin","twin stopped",
"The figure takes X of Nx2 and y of Nx1, not "," and ","Train","Pause","iteration "," / "," a second","option","5","60","250","1000","button","Go to iteration ","all together","point "," alone","The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","[","A network needs the inputs and at least one layer.","-1","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>",
"table","attended","source","user",": ","dW","db"," This network has no place for it.","verdict fails","verdict passes","matrices","scalars, point ","x[","y","loss","\n","px"," Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help.",", loss "," correct.","0.0","e+","e-",".0","nan","inf","-","C + bᵀ","Row "," has "," values where the first has ","SIGMOID","sigmoid","TANH","tanh","RELU","relu","CROSS_ENTROPY","cross-entropy","SQUARED_ERROR","squared-error",
"label","select","input","decimal","text","-help ","-complaint","-help","aria-invalid","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ","cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.","The biases of layer ",", one for each unit.","tanh(z)","max(0, z)","1 / (1 + exp(-z))","The predictions: the ",
"The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.","dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.","dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.",
"dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","Either src or dest is null","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","Iteration: ","Loss: ","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on ",
" of the plane shown, ",", and 0 on "," on all of the plane shown.","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," points"," point","no","one","two","three","four","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","A Bᵀ","A B","Aᵀ B","A - B","C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ","(-","0 + ","unit ","from ","input ","A","Y","W","B","b","Z","LOSS","DA",
"dA","DZ","dZ","DW","DB","ALPHA","alpha","NEW_W","new W","NEW_B","new b","CLASS","PROBABILITY","SHAPES","CIRCLES","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","There is no gradient to compare: an output is so near to 0 or 1 that a formula has no number there.","side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ","By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.",
"to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.","Before the sweep: the adjoint of the loss is 1, all others are 0.","This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," …",
"] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". ",", of ","; ","not reached yet"," shares"," share","adjoint","How the loss changes with each activation of layer ",", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer "," times the slope of the sigmoid, in which all but this cancels.","a - y","1 - a * a","z > 0","a * (1 - a)","d * ("," times the slope of the ",
"The learning rate: how far the update goes against the gradient.","The weights","The biases","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ","How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer "," of layer "," in the next iteration.","p - r * d","summed over the points","for this point alone","MIDDLE","END","#","0123456789abcdef","SANS","MONO","An axis needs a least and a greatest value, finite and the first below the second.",
"Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","WAITING","RECEIVING","CURRENT","COMPLETE","FORWARD","BACKWARD","UPDATE","NORMAL","BOLD","ArrowUp","ArrowDown","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","d","FULL","SHORT","NAMES","<mfrac>","</mfrac>","+-*>=,","⁢","<mn>","⊙","&gt;","−","<mo>","</mo>","<mrow><mo>(</mo>","<mo>)</mo></mrow>","<mrow>","</mrow>","There is no MathML for \"","\".",
"⁡","new","<mtext>new</mtext>","<msup>","</msup>","</mn>","α","<mi>","</mi>","<msub>","</msub>","<msubsup>","</msubsup>","<mn>2</mn>","<mi mathvariant=\"normal\">T</mi>","MATMUL","@","TRANSPOSE","T","SUM","sum","cannot ",": rows and columns must each be equal in number, or 1.","ADD","add","SUBTRACT","subtract","MULTIPLY","*","multiply","DIVIDE","/","divide","NEGATE","EXP","exp","LOG","log"," + ","+-*/","cannot multiply "," @ ",": the first must have as many columns as the second has rows.","(-y) * log(a)","(1 - y) * log(1 - a)",
" has no input "]);
BH.prototype.toString=function(){return T(this);};
BH.prototype.valueOf=BH.prototype.toString;H.prototype.toString=function(){return T(VC(this));};
H.prototype.__teavm_class__=function(){return Wm(this);};
let C=S1(XW);
C.javaException=Yu;
let AAn=Symbol('jsoClass');
(()=>{let c;c=HJ.prototype;c.play=Bj(Yv);c.disconnect=Bj(VT);c.isPlaying=Bj(XO);c.seek=Bj(XS);c.pause=Bj(XK);c.engine=Bj(Ww);c.attributeChanged=Bj(VR);c.reset=Bj(XN);c.webAssemblyRefused=Bj(W5);c.step=Bj(Z5);c.state=Bj(YJ);c.snapshot=Bj(UE);c.connect=Bj(Tq);c=KI.prototype;c.onResize=Bj(Yg);c=KH.prototype;c.handleEvent=Bj(WK);c=KJ.prototype;c.handleEvent=Bj(Tk);c=Jp.prototype;c.pair=Bj(Zt);c=Ib.prototype;c.handleEvent=Bj(ZX);c=Ia.prototype;c.handleEvent=Bj(Y4);c=IH.prototype;c.handleEvent=Bj(T_);c=K8.prototype;c.onAnimationFrame
=Bj(Vx);c=IK.prototype;c.handleEvent=Bj(XU);c=IJ.prototype;c.handleEvent=Bj(VF);c=KE.prototype;c.handleEvent=Bj(Vd);c=KA.prototype;c.handleEvent=Bj(Vm);c=Iw.prototype;c.handleEvent=Bj(X2);c=Iu.prototype;c.handleEvent=Bj(T4);c=Jk.prototype;c.handleEvent=Bj(U$);c=IA.prototype;c.handleEvent=Bj(S3);c=Ij.prototype;c.accept=Bj(UP);c=Ii.prototype;c.accept=Bj(Xx);c=J6.prototype;c.handleEvent=Bj(Tv);c=J8.prototype;c.handleEvent=Bj(Zj);c=J9.prototype;c.handleEvent=Bj(Zy);c=J7.prototype;c.handleEvent=Bj(Yy);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=HJ.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
return { settingNames, mount };
})();
const here = new URL(".", document.currentScript?.src || location.href);
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
let webAssembly;
function loadWebAssembly() {
webAssembly ??= new Promise((resolve, reject) => {
if (here.protocol === "file:") {
throw new Error("A page opened from disk cannot fetch WebAssembly.");
}
const runtime = document.createElement("script");
runtime.src = new URL("xor-lab.wasm-runtime.js", here);
runtime.onload = resolve;
runtime.onerror = reject;
document.head.append(runtime);
})
.then(() => TeaVM.wasmGC.load(new URL("xor-lab.wasm", here).href))
.then((loaded) => loaded.exports);
return webAssembly;
}
class XorLab extends HTMLElement {
static observedAttributes = javascript.settingNames().split(" ");
#lab;
#running;
constructor() {
super();
this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
}
connectedCallback() {
this.#mounted().connect();
}
disconnectedCallback() {
this.#mounted().disconnect();
}
attributeChangedCallback(name) {
this.#lab?.attributeChanged(name);
}
play() {
this.#mounted().play();
}
pause() {
this.#mounted().pause();
}
step(n = 1) {
this.#mounted().step(String(n));
}
seek(iteration) {
this.#mounted().seek(String(iteration));
}
reset() {
this.#mounted().reset();
}
get playing() {
return this.#mounted().isPlaying();
}
get state() {
return JSON.parse(this.#mounted().state());
}
#mounted() {
if (!this.#lab) {
this.#mount(javascript, "js", "");
}
return this.#lab;
}
#mount(engine, name, snapshot) {
this.shadowRoot.innerHTML = html;
this.#running = name;
this.#lab = engine.mount(this, this.shadowRoot.firstElementChild, name, snapshot, (event) => this.#hear(event));
this.#takeEngine();
}
#hear(event) {
if (event === "engine") {
this.#takeEngine();
} else {
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: { state: this.state } }));
}
}
#takeEngine() {
if (!this.#lab || this.#lab.engine() === this.#running) {
return;
}
if (this.#lab.engine() === "js") {
this.#changeOver(javascript, "js");
} else {
loadWebAssembly().then(
(engine) => this.#changeOver(engine, "wasm"),
() => this.#lab.webAssemblyRefused(),
);
}
}
#changeOver(engine, name) {
if (this.#lab.engine() === this.#running) {
return;
}
const snapshot = this.#lab.snapshot();
const playing = this.#lab.isPlaying();
this.#lab.disconnect();
this.#mount(engine, name, snapshot);
if (this.isConnected) {
this.#lab.connect();
}
if (playing) {
this.#lab.play();
}
}
}
if (!customElements.get("xor-lab")) {
customElements.define("xor-lab", XorLab);
}
})();
