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
var main;var Lab;var settingNames;var mount;(function(){let Oq=2463534242,Nz=()=>{let x=Oq;x^=x<<13;x^=x>>>17;x^=x<<5;Oq=x;return x;},Bb=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},CJ=f=>function(p1,p2){return f(this,p1,p2);},Cu=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},D5=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},SE=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Q(DB(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bv(args[i]);}XJ(()=>{f.call(null,
javaArgs);},callback);},V=target=>target.$clinit=()=>{},VY=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Br]&&cls[Br].item){++arrayDegree;cls=cls[Br].item;}let clsName="";if(cls[Br].primitiveKind!==0){clsName=cls[Br].name;}else {clsName=cls[Br]?cls[Br].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DB();}return function(){superclass.call(this);};},Br=Symbol("teavm_meta"),BD
=cls=>{if(cls[Br].classObject===null){cls[Br].classObject=WN(cls);}return cls[Br].classObject;},DB=()=>H,Bk=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},Jj=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,
assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Ek=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=Jj({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Br]=meta;if(typeof config==='function'){config(meta);}return cls;},XQ=Ek("boolean","Z",1,meta=>{}),Nj=Ek("char","C",4,meta=>{}),D3=Ek("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),Tk=Ek("long","J",6,meta=>{}),Cz=Ek("double","D",8,meta=>{{meta.valueToObject=o=>Ft(o);}}),UG=Ek("void","V",9),Jm=new ArrayBuffer(16),Gm
=new Float64Array(Jm),F9=new Int32Array(Jm),MO=new BigInt64Array(Jm),KT=n=>{Gm[0]=n;return MO[0];},OS=n=>{MO[0]=n;return Gm[0];},TT=(a,b)=>{if(a!==a){return b!==b;}Gm[0]=a;Gm[1]=b;return F9[0]===F9[2]&&F9[1]===F9[3];},C2=(a,b)=>a===b?0:a<b? -1:1,Bj=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Km=(a,b)=>(a>>>0)/(b>>>0)>>>0,Zv=(a,b)=>(a>>>0)%(b>>>0)>>>0,In=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},BV=BigInt(0),D6
=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),BW=val=>BigInt.asIntN(64,BigInt(val|0)),Hu=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),YG=val=>Number(val),Fn=val=>Number(BigInt.asIntN(32,val))|0,DK=(a,b)=>a===b,G9=(a,b)=>a!==b,Wb=(a,b)=>a>b,JB=(a,b)=>a>=b,OY=(a,b)=>a<b,O0=(a,b)=>a<=b,Ia=(a,b)=>BigInt.asIntN(64,a+b),Tr=a=>BigInt.asIntN(64, -a),TF=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;};
let It=(a,b)=>BigInt.asIntN(64,a*b),TK=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Ta=(a,b)=>BigInt.asIntN(64,a%b),Vo=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),K9=(a,b)=>BigInt.asIntN(64,a&b),WP=(a,b)=>BigInt.asIntN(64,a|b),Yv=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Yx=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DO=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Q=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (BJ(cls))(data);},BP=(cls,
data)=>new (BJ(cls))(data),CI=sz=>new U$(new Uint16Array(sz)),X=sz=>new NM(new Int32Array(sz)),UU=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NM(buffer);},EI=sz=>new VK(new Int8Array(sz)),Y=sz=>new LS(new Float64Array(sz)),Ct=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LS(buffer);},BJ=cls=>{let result=cls[Br].arrayType;if(result===null){function JavaArray(data){(DB()).call(this);this.data=data;}JavaArray.prototype=Object.create((DB()).prototype);JavaArray.prototype.type
=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.bk=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (BJ(this.type))(dataCopy);};let name="["+cls[Br].binaryName;JavaArray[Br]=
Jj({name:name,binaryName:name,parent:DB(),itemType:cls});result=JavaArray;cls[Br].arrayType=JavaArray;}return result;};
function YZ(array){return array.data.length;}
let I4,WR=strings=>{YN();I4=new Array(strings.length);for(let i=0;i<strings.length;++i){I4[i]=Pa(Bv(strings[i]));}},G=index=>I4[index],IG=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},SP=array=>IG(array,0,array.length),Bv=str=>str===null?null:Nx(str),T=str=>str===null?null:str.jz,YN=()=>CY(),Pa;
{Pa=str=>str;}let Pw=(obj,cls)=>obj instanceof DB()&&!!obj.constructor[Br]&&EL(obj.constructor,cls),EL=(from,to)=>{if(from===to){return true;}let map=from[Br].assignableCache;if(map===null){map=new Map();from[Br].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Br].itemType!==null){let result=from[Br].itemType!==null&&EL(from[Br].itemType,to[Br].itemType);map.set(to,result);return result;}let parent=from[Br].parent;if(parent!==null&&parent!==
from){if(EL(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Br].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EL(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw W$(ex);},F_=Symbol("javaException"),W$=ex=>{if(!ex.$jsException){Mw(ex);}return ex.$jsException;},Mw=ex=>{let javaCause=ZE(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dj("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[F_]=ex;ex.$jsException=err;Zd(err,ex);},Zd=(err,ex)=>{if(typeof Ws==="function"&&err.stack){let stack=Ws(err.stack);let javaStack=Q(S6(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=U8(Bv(element.className),Bv(element.methodName),Bv(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){W6(ex,javaStack);}}},Dj;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dj=function Dj(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dj);Object.setPrototypeOf(self,Dj.prototype);self[defaultMessage]=message;return self;}
;Dj.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dj},message:{get(){try {let javaException=this[F_];if(typeof javaException==='object'){let javaMessage=Uz(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dj=Error;}let X6=e=>e instanceof Error&&typeof e[F_]==='object'?e[F_]:null,Uz=t=>
V5(t),ZE=t=>V8(t),S6=()=>DB(),U8=(className,methodName,fileName,lineNumber)=>{{return null;}},W6=(e,stack)=>{},O2=null,TB=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}O2=packages;},WS=[],C1=data=>{let packages=O2;let i=0;while(i<data.length){let cls=data[i++];WS.push(cls);let m=Jj();cls[Br]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},XJ=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let BG=a=>{return BD(T6(a));},T6=a=>{return a.constructor;},SW=(a,b)=>{return a!==b?0:1;},Vb=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nz();c=a.$id$;DI();if(!c)d=G(0);else{e=(((32-M5(c)|0)+4|0)-1|0)/4|0;f=CI(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FR((c>>>e|0)&15,16);e=e-4|0;h=i;}d=F3(f);}b=L();I(I(b,G(1)),d);return K(b);},ZY=a=>{let b,c,d;b=(BG(a)).ld;if(!Pw(a,Jq)&&b[Br].itemType===null){b=new OW;W(b);S(b);}c=SZ(a);b=c;d=Nz();b.$id$=d;return c;},En=J(0),DT=J(0),Kt=J(0);
function BI(){H.call(this);this.nn=0;}
let X4=null,LZ=null,S1=null,CY=()=>{CY=V(BI);XF();},Tl=a=>{CY();a.jz="";},Qk=()=>{let a=new BI();Tl(a);return a;},Mh=(a,b)=>{CY();a.jz=IG(b.data,0,b.data.length);},F3=a=>{let b=new BI();Mh(b,a);return b;},XC=(a,b)=>{a.jz=b;},Nx=a=>{let b=new BI();XC(b,a);return b;},Sh=b=>{let c;CY();c=Qk();c.jz=SP(b.data);return c;},Bn=(a,b)=>{let c;if(b>=0&&b<a.jz.length)return a.jz.charCodeAt(b);c=new HC;W(c);S(c);},Bq=a=>{return a.jz.length?0:1;},RJ=(a,b)=>{let c,d,e,f;if(a===b)return 1;a:{c=0;if((c+b.jz.length|0)>a.jz.length)c
=0;else{d=0;while(d<b.jz.length){e=Bn(b,d);f=c+1|0;if(e!=Bn(a,c)){c=0;break a;}d=d+1|0;c=f;}c=1;}}return c;},MN=(a,b,c)=>{let d,e,f,g;d=Bl(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.jz.length)return (-1);if(a.jz.charCodeAt(d)==e)break;d=d+1|0;}return d;}G$();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jz.length-1|0))return (-1);if(a.jz.charCodeAt(d)==f&&a.jz.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},El=(a,b)=>{return MN(a,b,0);},B7=(a,b,c)=>{let d,e,f;d=a.jz.length;e
=C2(b,c);if(!e)return LZ;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nx(a.jz.substring(b,c));f=new HC;W(f);S(f);},Ey=(a,b)=>{return B7(a,b,a.jz.length);},JH=(a,b)=>{let c,d,e,f,g,h;if(Bq(b))return a;if(Bq(a))return b;c=CI(a.jz.length+b.jz.length|0);d=c.data;e=0;f=0;while(f<a.jz.length){g=e+1|0;d[e]=Bn(a,f);f=f+1|0;e=g;}g=0;while(g<b.jz.length){h=e+1|0;d[e]=Bn(b,g);g=g+1|0;e=h;}return Sh(c);},Es=(a,b,c)=>{let d,e,f;if(b==c)return a;d=CI(a.jz.length);e=d.data;f=0;while(f<a.jz.length){e[f]=Bn(a,f)!=b?Bn(a,
f):c;f=f+1|0;}return Sh(d);},FS=a=>{let b,c;b=0;c=a.jz.length-1|0;a:{while(b<=c){if(Bn(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bn(a,c)<=32){c=c+(-1)|0;}return B7(a,b,c+1|0);},RV=b=>{let c,d;CY();c=new BI;d=CI(1);d.data[0]=b;Mh(c,d);return c;},Bh=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BI))return 0;c=b;return a.jz!==c.jz?0:1;},E1=a=>{let b;a:{if(!a.nn){b=0;while(true){if(b>=a.jz.length)break a;a.nn=(31*a.nn|0)+a.jz.charCodeAt(b)|0;b=b+1|0;}}}return a.nn;},EG=(b,c)=>{let d,e;CY();d=Bf(c);if(!Bd(d))return G(2);e
=L();J7(e,Bc(d));while(Bd(d)){J7(e,b);J7(e,Bc(d));}return K(e);},XF=()=>{X4=CI(0);LZ=Qk();S1=new M_;},DG=J();
function Fq(){DG.call(this);this.kW=0;}
let Te=null,HP=null,DI=()=>{DI=V(Fq);WF();},Wc=(a,b)=>{DI();a.kW=b;},PN=a=>{let b=new Fq();Wc(b,a);return b;},DA=b=>{DI();return (MC(Yf(20),b,10)).g();},D7=b=>{let c,d;DI();if(b>=(-128)&&b<=127){a:{if(HP===null){HP=Q(Fq,256);c=0;while(true){d=HP.data;if(c>=d.length)break a;d[c]=PN(c-128|0);c=c+1|0;}}}return HP.data[b+128|0];}return PN(b);},YU=(a,b)=>{if(a===b)return 1;return b instanceof Fq&&b.kW==a.kW?1:0;},M5=b=>{let c,d;DI();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|8;d
=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},WF=()=>{Te=BD(D3);};
function Hp(){let a=this;H.call(a);a.jJ=null;a.jI=0;}
let Mp=(a,b)=>{a.jJ=CI(b);},Yf=a=>{let b=new Hp();Mp(b,a);return b;},MC=(a,b,c)=>{return Yo(a,a.jI,b,c);},Yo=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(In(c,d)<0){if(e)C6(a,b,b+1|0);else{C6(a,b,b+2|0);f=a.jJ.data;g=b+1|0;f[b]=45;b=g;}a.jJ.data[b]=FR(c,d);}else{h=1;i=1;j=Km((-1),d);b:{while(true){k=Bj(h,d);if(In(k,c)>0){k=h;break b;}i=i+1|0;if(In(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C6(a,b,b+i|0);if(e)e=b;else{f=a.jJ.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jJ.data;b=e+1|0;f[e]=FR(Km(c,
k),d);c=Zv(c,k);k=Km(k,d);e=b;}}}return a;},IT=(a,b)=>{let c,d,e,f,g;c=a.jJ.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bl(b,Bl(c*2|0,5));e=a.jJ.data;f=CI(d);g=f.data;b=BC(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jJ=f;},K=a=>{let b,c,d,e,f;b=new BI;c=a.jJ;d=c.data;e=a.jI;CY();f=d.length;if(e>=0&&e<=(f-0|0)){b.jz=IG(c.data,0,e);return b;}b=new Ce;W(b);S(b);},C6=(a,b,c)=>{let d,e,f,g;d=a.jI;e=d-b|0;a.z((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jJ.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jI=a.jI+(c-b|0)
|0;},Qx=J(0),H7=J(Hp),YE=a=>{Mp(a,16);},L=()=>{let a=new H7();YE(a);return a;},Tg=(a,b)=>{let c,d;b=b;a.jJ=CI(b.jz.length);c=0;while(true){d=a.jJ.data;if(c>=d.length)break;d[c]=Bn(b,c);c=c+1|0;}a.jI=b.jz.length;},DY=a=>{let b=new H7();Tg(b,a);return b;},I=(a,b)=>{let c,d;c=a.jI;d=a;b=b===null?G(3):b;HK(d,c,b);return a;},R=(a,b)=>{let c;c=a.jI;HK(a,c,b);return a;},N=(a,b)=>{MC(a,b,10);return a;},Qd=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jI;d=a;e=1;if(OY(b,BV)){e=0;b=Tr(b);}a:{if(IB(b,BW(10))<0){if(e)C6(d,c,c+1|0);else
{C6(d,c,c+2|0);f=d.jJ.data;g=c+1|0;f[c]=45;c=g;}d.jJ.data[c]=FR(Fn(b),10);}else{g=1;h=BW(1);i=JX(BW(-1),BW(10));b:{while(true){j=It(h,BW(10));if(IB(j,b)>0){j=h;break b;}g=g+1|0;if(IB(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C6(d,c,c+g|0);if(e)g=c;else{f=d.jJ.data;g=c+1|0;f[c]=45;}while(true){if(DK(j,BV))break a;f=d.jJ.data;c=g+1|0;f[g]=FR(Fn((JX(b,j))),10);b=T8(b,j);j=JX(j,BW(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jI;EZ(a,c,b);return a;},J7=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jz.length;e=a;f=e.jI;e=e;if(c<=d&&d
<=b.jz.length){C6(e,f,(f+d|0)-c|0);while(c<d){g=e.jJ.data;h=f+1|0;g[f]=Bn(b,c);c=c+1|0;f=h;}return a;}b=new Ce;Mb(b);S(b);},EZ=(a,b,c)=>{C6(a,b,b+1|0);a.jJ.data[b]=c;return a;},HK=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jI){a:{if(c===null)c=G(3);else if(Bq(c))break a;d=a.jI+c.jz.length|0;IT(a,d);e=a.jI-1|0;while(e>=b){a.jJ.data[e+c.jz.length|0]=a.jJ.data[e];e=e+(-1)|0;}a.jI=a.jI+c.jz.length|0;d=0;while(d<c.jz.length){f=a.jJ.data;g=b+1|0;f[b]=Bn(c,d);d=d+1|0;b=g;}}return a;}c=new HC;W(c);S(c);},J$=(a,b)=>{let c;if
(b>=0&&b<a.jI)return a.jJ.data[b];c=new Ce;W(c);S(c);},U1=a=>{return K(a);},Zj=(a,b)=>{IT(a,b);};
function EB(){let a=this;H.call(a);a.qy=null;a.r2=null;a.qj=0;a.rO=0;}
let W=a=>{PX(a);a.qj=1;a.rO=1;},ZQ=()=>{let a=new EB();W(a);return a;},ZS=a=>{return a;},PX=a=>{Mw(a);},V5=a=>{return a.qy;},V8=a=>{let b;b=a.r2;if(b===a)b=null;return b;},Fd=J(EB),BH=J(Fd),Mb=a=>{W(a);},ZP=()=>{let a=new BH();Mb(a);return a;},BE=(a,b)=>{PX(a);a.qj=1;a.rO=1;a.qy=b;},ZN=a=>{let b=new BH();BE(b,a);return b;},Fm=J(),Xs=J(Fm),SY=(a,b)=>{switch(a.primitiveKind){default:return Q(a,b);}},Xb=J(Fm),Ma=J(0),Sl=J(0),LA=J(0);
function PQ(){H.call(this);this.ld=null;}
let WN=b=>{let c;c=new PQ;c.ld=b;return c;},Ho=a=>{return !a.ld[Br].primitiveKind?0:1;},H2=a=>{let b;b=a.ld[Br].itemType;return b===null?null:BD(b);},N1=J(),E6=()=>{E6=V(N1);VC();},Xy=b=>{E6();},E=()=>{let b,c,d,e,f;E6();b=Z();c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e].jX;U(b,f);e=e+1|0;}return T(EG(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;E6();d=Bv(d);e=Bv(e);f=Uu(f,"hear");g=new HG;g.nN=matchMedia("(prefers-color-scheme: dark)");h=new KD;h.rj=g;g.oH=new ResizeObserver(Bt(Bo(h),"onResize"));h=new KC;h.qJ
=g;g.mv=Bo(h);h=new KE;h.pV=g;g.oF=Bo(h);g.nS=BA();g.nO=b;h=new MA;h.nT=b;g.mU=h;g.qb=d;g.mE=f;i=Bq(e)?0:1;g.o_=i;b=i?OT(e):Or(g.mU);g.kw=b;b=Jc(b);g.nG=b;e=new Nr;d=b.l_;e.lC=NaN;e.jL=d;e.jE=L2(d);Eg(e,GN(d));g.jC=e;Ku(e,new Re);g.ou=BR(g.jC.jE);j=new L7;k=new MS;k.lP=g;j.pr=c;e=new Rs;d=c.querySelector(".messages");e.pk=Z();e.pl=d;j.qs=e;h=new NT;f=c.querySelector(".decision");h.mQ=BA();d=f.querySelector(".picture");h.nI=d;h.pH=d.querySelector("canvas");h.o4=f.querySelector(".twin");j.oE=h;l=new JF;m=c.querySelector(".transport");Cw();b
=new LM;b.qg=k;l.rn=ET(m,G(5),b);b=new LO;b.qZ=k;l.ra=ET(m,G(6),b);Cg(k);b=new LN;b.rq=k;e=ET(m,G(7),b);l.ri=e;l.rX=e.querySelector("span");b=new LL;b.pE=k;l.qC=ET(m,G(8),b);b=new LK;b.q$=k;l.rl=ET(m,G(9),b);d=m.querySelector(".iteration");l.mq=d;b=UH(l,k);d.addEventListener("input",Bt(Bo(b),"handleEvent"));l.p4=m.querySelector(".position");l.lF=m.querySelector(".speed select");n=QQ.data;i=n.length;o=0;while(o<i){L_(l,n[o]);o=o+1|0;}b=l.lF;e=YR(l,k);b.addEventListener("change",Bt(Bo(e),"handleEvent"));j.p$=
l;j.rR=UF(c.querySelector(".predictions"));e=new I0;d=c.querySelector(".losses");Cg(k);K_(e,d,WG(k));j.rB=e;j.qV=Zh(c.querySelector(".set-up form"),k);b=new Iy;e=c.querySelector(".study");Cg(k);O3(b,e,X$(k));j.ok=b;j.qh=c.querySelector(".engine");j.rG=c.querySelector(".announcement");g.mC=j;F5(g);return g;},VC=()=>{return;},Va=J(),SZ=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},VM=J(),Bt=(b,c)=>{if(b===null||b===undefined){return null;}let name
='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Uu=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},V4=J(),KF=J(0),M_=J(),I7=J(),Td=null,Vf=null,G$=()=>{G$=V(I7);T1();},FR=(b,c)=>{G$();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},T1=()=>{Td=BD(Nj);Vf=Q(I7,128);};
function GT(){H.call(this);this.nF=null;}
let S_=(a,b)=>{a.nF=b;},EO=a=>{let b=new GT();S_(b,a);return b;},BU=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bv(typeof b);d=!Bh(c,G(10))&&!Bh(c,G(11))?0:1;FM();e=Lr;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);e.set(b,new WeakRef(h));return h;}if(Bh(c,G(12))){i=HO;j=Ln;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);k=h;i.set(b,new WeakRef(k));j.register(k,
b);return h;}if(Bh(c,G(13))){l=Gr;m=O4;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bh(c,G(14))){f=PA;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);PA=new WeakRef(h);return h;}}return EO(b);},Bo=b=>{if(b===null)return null;return !(b instanceof GT)?b:b.nF;},XR=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GT))return 0;return a.nF!==b.nF?0:1;},Xf
=J(),Bg=(b,c)=>{if(b===c)return 1;return b!==null?b.bf(c):c!==null?0:1;},Cg=b=>{if(b!==null)return b;b=new EN;BE(b,G(2));S(b);},Py=J(0),Gp=J(0),EK=J(),DM=a=>{return a.bi()?0:1;},Nk=(a,b)=>{let c,d;c=0;d=Bf(b);while(Bd(d)){b=Bc(d);if(!U(a,b))continue;c=1;}return c;},R0=J(0),Id=J(0),Ix=()=>{Eo();return Ls;},Gc=b=>{let c;Eo();c=new RI;c.q1=b;return c;},I5=(b,c)=>{let d;Cg(b);Cg(c);d=new Q9;d.ro=b;d.q5=c;return d;},JI=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){Cg(c[e]);e=e+1|0;}return N5(b.bk());},Hj=b=>{let c,
d,e,f,g,h;c=new I$;d=Q(H,b.jB);e=d.data;b=Bf(b);f=0;b=b;while(Bd(b)){g=Bc(b);if(g===null){b=new EN;W(b);S(b);}h=f+1|0;e[f]=g;f=h;}c.oe=d;return c;};
function Dz(){EK.call(this);this.k8=0;}
let Bf=a=>{let b;b=new ML;b.qf=a;b.rk=a.k8;b.rm=a.bi();b.pG=(-1);return b;},Hm=(a,b)=>{let c,d,e;c=a;d=c.jB;e=0;while(true){if(e>=d)return (-1);if(Bg(b,Ba(c,e)))break;e=e+1|0;}return e;},Mk=(a,b)=>{let c,d;if(!Pw(b,Id))return 0;c=b;if(a.bi()!=c.bi())return 0;d=0;while(d<c.bi()){if(!Bg(a.bm(d),c.bm(d)))return 0;d=d+1|0;}return 1;},Jq=J(0),D_=J(0);
function Go(){let a=this;Dz.call(a);a.kH=null;a.jB=0;}
let Xk=a=>{H3(a,10);},Z=()=>{let a=new Go();Xk(a);return a;},H3=(a,b)=>{let c;if(b>=0){a.kH=Q(H,b);return;}c=new Bx;W(c);S(c);},ZT=a=>{let b=new Go();H3(b,a);return b;},VG=(a,b)=>{let c,d,e,f;H3(a,b.jB);c=Bf(b);d=0;while(true){e=a.kH.data;f=e.length;if(d>=f)break;e[d]=Bc(c);d=d+1|0;}a.jB=f;},Ko=a=>{let b=new Go();VG(b,a);return b;},Ba=(a,b)=>{H_(a,b);return a.kH.data[b];},UE=a=>{return a.jB;},U=(a,b)=>{let c,d,e,f,g,h;c=a.jB+1|0;d=a.kH.data.length;if(d<c){c=d>=1073741823?2147483647:Bl(c,Bl(d*2|0,5));e=a.kH;f
=H2(BG(e));if(f===null){b=new EN;W(b);S(b);}if(f===BD(UG)){b=new Bx;W(b);S(b);}if(c<0){b=new Sw;W(b);S(b);}g=e.data;e=SY(f.ld,c);h=BC(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kH=e;}e=a.kH.data;h=a.jB;a.jB=h+1|0;e[h]=b;a.k8=a.k8+1|0;return 1;},GX=(a,b)=>{let c,d,e,f;H_(a,b);c=a.kH.data;d=c[b];e=a.jB-1|0;a.jB=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.k8=a.k8+1|0;return d;},E$=a=>{let b,c,d,e,f,g;b=a.kH;c=0;d=a.jB;e=null;if(c>d){e=new Bx;W(e);S(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jB
=0;a.k8=a.k8+1|0;},H_=(a,b)=>{let c;if(b>=0&&b<a.jB)return;c=new Ce;W(c);S(c);};
function Bi(){let a=this;H.call(a);a.r1=null;a.jx=0;}
let BS=(a,b,c)=>{a.r1=b;a.jx=c;},T2=(a,b)=>{return a!==b?0:1;};
function C_(){let a=this;Bi.call(a);a.jX=null;a.qR=null;a.le=null;a.nU=null;a.pF=null;}
let Qq=null,CB=null,Dk=null,Hl=null,EF=null,GG=null,Fi=null,Dh=null,F7=null,Gj=null,G1=null,Gw=null,ED=null,FG=null,Fb=null,Rh=null,Bp=()=>{Bp=V(C_);Th();},C3=()=>{Bp();return Rh.bk();},IY=(a,b,c,d,e,f,g,h)=>{Bp();BS(a,b,c);a.jX=d;a.qR=e;a.le=f;a.nU=g;a.pF=h;},B8=(a,b,c,d,e,f,g)=>{let h=new C_();IY(h,a,b,c,d,e,f,g);return h;},QE=(a,b,c)=>{let d,e,f;if(Bq(c))c=G(15);d=a.jX;e=a.le.br();b=ND(b);f=L();P(I(I(I(I(I(I(I(f,d),G(16)),e),G(17)),b),G(18)),c),46);return K(f);},ND=b=>{let c;Bp();if(b.jz.length>40){b=B7(b,
0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},Xa=()=>{let b,c;Bp();b=Q(C_,15);c=b.data;c[0]=Qq;c[1]=CB;c[2]=Dk;c[3]=Hl;c[4]=EF;c[5]=GG;c[6]=Fi;c[7]=Dh;c[8]=F7;c[9]=Gj;c[10]=G1;c[11]=Gw;c[12]=ED;c[13]=FG;c[14]=Fb;return b;},Th=()=>{let b,c,d,e;b=new C_;FN();c=CX;d=Q(BI,1);d.data[0]=G(19);IY(b,G(20),0,G(21),c,D0(d),G(19),G(22));Qq=b;CB=B8(G(23),1,G(24),CX,D0(BP(BI,[G(25),G(26),G(27),G(28)])),G(25),G(29));Dk=B8(G(30),2,G(28),CX,OX(O1(0),10000),G(2),G(31));Hl=B8(G(32),3,G(33),CX,ER(0.0,4.294967295E9),G(0),G(34));EF
=B8(G(35),4,G(36),CX,OX(ER(1.0,64.0),6),G(37),G(38));GG=B8(G(39),5,G(40),CX,O1(1),G(41),G(42));Fi=B8(G(43),6,G(44),CD,ER(1.0,1000000.0),G(45),G(46));Dh=B8(G(47),7,G(48),CD,ER(0.0,1000000.0),G(0),G(49));F7=B8(G(50),8,G(51),CD,D0(BP(BI,[G(52),G(53),G(54)])),G(52),G(55));Gj=B8(G(56),9,G(57),CD,D0(BP(BI,[G(58),G(59)])),G(58),G(60));G1=B8(G(61),10,G(62),CD,D0(BP(BI,[G(63),G(64)])),G(63),G(65));Gw=B8(G(66),11,G(67),CD,new H0,G(68),G(69));b=new C_;c=CD;e=new Ja;e.pd=ER(1.0,10000.0);e.nb=G(70);IY(b,G(71),12,G(72),c,
e,G(73),G(74));ED=b;FG=B8(G(75),13,G(76),CD,D0(BP(BI,[G(77),G(78),G(79)])),G(77),G(80));Fb=B8(G(81),14,G(82),CD,D0(BP(BI,[G(77),G(83),G(84)])),G(77),G(85));Rh=Xa();};
function HG(){let a=this;H.call(a);a.nO=null;a.mU=null;a.qb=null;a.mE=null;a.nN=null;a.mC=null;a.oH=null;a.mv=null;a.oF=null;a.kw=null;a.nG=null;a.jC=null;a.nS=null;a.op=0;a.nE=0;a.o_=0;a.mT=0;a.pj=0;a.ou=0;a.oU=0;}
let Kh=a=>{let b;b=a.jC;if(BR(b.jE)>=CC(b))Eg(b,0);b.j6=1;b.lC=NaN;ES(a);},Lb=a=>{He(a.jC);ES(a);},K6=a=>{let b,c,d,e,f;b=Jc(a.kw);a.nG=b;c=a.jC;d=b.l_;e=Gf(d,c.jL);f=GN(d)!=GN(c.jL)?0:1;c.jL=d;c.lC=NaN;if(!e){c.jE=L2(d);c.j6=0;}if(!(e&&f))Eg(c,GN(d));else if(BR(c.jE)>CC(c))Eg(c,CC(c));a.nS=BA();a.oU=0;Ku(a.jC,new OC);F5(a);Dd(a);a.mE.hear("engine");},Nw=(a,b)=>{He(a.jC);Eg(a.jC,b);Ku(a.jC,new Nn);ES(a);},KP=(a,b)=>{Eg(a.jC,KX(a,b));IA(a.jC,new RR,150.0);ES(a);},KX=(a,b)=>{return Bs(0.0,BY(b,CC(a.jC)))|0;},Sg
=(a,b,c)=>{let d,e;d=EH(c);e=d===CA?0:1;if(e&&G8(d)===BT(G8(d)))return d;d=L();I(I(I(I(d,b),G(86)),c),G(87));a.nS=BK(K(d));F5(a);return QA();},LV=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.jC.jL;Bp();if(B_(c,Gw,G(88))&&!b)Kh(a);},ES=a=>{a.pj=1;Dd(a);},Dd=a=>{let b;if(a.nE&&!a.mT){b=new Jk;b.pB=a;a.mT=requestAnimationFrame(Bt(Bo(b),"onAnimationFrame"));}},Oj=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b=a.mC;c=a.jC;d=c.jL;Bp();e=Bw(d,FG);f=(-1);switch(E1(e)){case 3075958:if
(!Bh(e,G(79)))break a;f=1;break a;case 102970646:if(!Bh(e,G(78)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.nN.matches?1:0;break b;}g=0;}e=DE(c.jE);UO(b.p$,c);h=b.rR;i=e.kj;if(DM(h.m$)){f=0;while(f<Cx(i)){d=By(h.qx,G(89));j=i.j5;k=L();l=0;while(l<j.jy){R(R(k,l<=0?G(2):G(4)),CL(Be(j,f,l)));l=l+1|0;}(Bz(d,G(90),K(k))).setAttribute("scope","row");Bz(d,G(91),CL(Be(i.jW,f,0)));m=By(d,G(91));n=By(d,G(91));j=By(By(d,G(91)),G(92));j.className="mark";j.setAttribute("role",
"img");o=h.m$;k=new HU;k.nq=d;k.n2=m;k.nl=n;k.mH=j;U(o,k);f=f+1|0;}}p=0;while(p<h.m$.jB){q=Be(e.n3,p,0);r=q-Be(i.jW,p,0);d=Ba(h.m$,p);f=Li(e,p);d.nq.className=T(!f?G(93):G(94));Lk(d.n2,q,G(2));Lk(d.nl,r,!(r<0.0)?G(95):G(2));BF(d.mH,!f?G(96):G(97));j=d.mH;m=!f?G(98):G(99);j.setAttribute("aria-label",T(m));p=p+1|0;}d=h.pK;f=Iq(e);p=Cx(i);m=L();I(N(I(N(m,f),G(100)),p),G(101));BF(d,K(m));m=b.rB;n=c.jE;f=EJ(c.jL);if(f!=m.oV)Zq(m,f);h=Bf(m.nR);while(true){if(!Bd(h)){if(B_(RU(c),F7,G(52)))Ty(b.ok,c,g);Wu(b.oE,RU(c),
e,g,Wm(b.ok));return;}i=Bc(h);p=i.mZ;f=n.ku;l=C2(p,f);s=l>0?0:1;m=i.n8;if(!s)d=G(102);else{if(l>0)break;d=Cn(n.lG.data[p]);}BF(m,d);LF(Xo(i),G(103),Zu(i)!=BR(n)?0:1,G(88));}b=new Bx;c=L();P(N(I(N(I(c,G(104)),p),G(105)),f),46);Sr(b,K(c));S(b);},F5=a=>{let b,c,d,e,f,g,h,i,j;b=a.nO;c=a.jC.jL;Bp();b.setAttribute("data-theme",T(Bw(c,FG)));d=a.mC;e=a.nG;f=a.nS;b=a.op&&B_(a.jC.jL,Fb,G(84))?G(106):!Bh(a.qb,G(84))?G(107):G(108);g=e.l_;c=Ko(e.rW);Cg(c);e=new QW;e.p_=c;FQ(f,e);e=d.qs;f=e.pk;h=c;if(!Mk(h,f)){e.pk=Ko(c);Dp(e.pl);i
=Bf(h);while(Bd(i)){c=Bc(i);Bz(e.pl,G(109),c);}}c=d.pr;e=Bw(g,F7);c.setAttribute("data-controls",T(e));c=Bf(d.qV.oq);while(Bd(c)){e=Bc(c);j=e.md===Dk&&!B_(g,CB,G(28))?1:0;e.li.hidden=!!j;f=Bw(g,e.md);if(!Bh(f,e.oQ)){e.oQ=f;if(!(e.md.le instanceof Fy))e.k7.value=T(f);else e.k7.value=T(f);MK(e,G(2));}}d=d.qh;e=L();I(I(I(e,G(110)),b),G(111));BF(d,K(e));Dd(a);},V7=b=>{let c;b=b;c=b.jC.jL;Bp();return T(B_(c,Fb,G(84))&&!b.op?G(84):G(83));},Xq=b=>{return !!b.jC.j6;},Ue=b=>{let c;b=b;c=F8();Sx(c,b.kw);Bp();Do(c,Dh.jX,
DA(BR(b.jC.jE)));return T(RC(c));},WC=b=>{b=b;b.op=1;F5(b);},Xp=b=>{b=b;He(b.jC);KP(b,0.0);},ZB=(b,c)=>{let d;c=Bv(c);b=b;c=Sg(b,G(112),c);d=new N7;d.rd=b;Qi(c,d);},Xu=(b,c)=>{let d;c=Bv(c);b=b;c=Sg(b,G(113),c);d=new Nd;d.q2=b;Qi(c,d);},Yk=b=>{let c,d,e,f,g,h,i,j,k,l,m;b=b.jC;c=b.jL;b=DE(b.jE);d=E9(b);e=DY(G(114));f=(C3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Kf(c,i)){j=e.jI<=1?G(2):G(115);a:{b:{j=R(R(P(R(e,j),34),i.jX),G(116));k=i.le;i=Bw(c,i);if(!(k instanceof IZ)&&!(k instanceof Kr)&&!(k instanceof H0))
{if(!(k instanceof Ja))break b;if(Bh(i,k.nb))break b;}l=1;break a;}l=0;}if(!l){k=L();P(I(P(k,34),i),34);i=K(k);}R(j,i);}h=h+1|0;}c=K(P(e,125));h=b.nX;e=R7(b.nL);i=O7(d.jF);d=O7(d.jK);j=b.n3;j=Nm(j.jw,0,j.jA);l=Iq(b);m=Cx(b.kj);g=b.no;k=L();b=I(N(I(N(I(I(I(I(I(I(I(I(I(N(I(I(I(k,G(117)),c),G(118)),h),G(119)),e),G(120)),i),G(121)),d),G(122)),j),G(123)),l),G(124)),m),G(125));h=b.jI;d=b;e=!g?G(68):G(88);HK(d,h,e);P(b,125);return T(K(k));},Xm=b=>{Lb(b);},S3=b=>{let c,d,e;b=b;if(!b.nE){b.nE=1;b.oH.observe(b.mC.oE.nI);c
=b.nN;d=b.mv;c.addEventListener("change",Bt(d,"handleEvent"));d=window;e=b.mv;d.addEventListener("resize",Bt(e,"handleEvent"));if(KO(b.mU)){d=window;e=b.oF;d.addEventListener("hashchange",Bt(e,"handleEvent"));}if(!b.o_){b.o_=1;LV(b);}Oj(b);Dd(b);}},Vs=b=>{let c,d,e,f;b=b;b.nE=0;b.oH.disconnect();c=b.nN;d=b.mv;c.removeEventListener("change",Bt(d,"handleEvent"));d=window;e=b.mv;d.removeEventListener("resize",Bt(e,"handleEvent"));d=window;e=b.oF;d.removeEventListener("hashchange",Bt(e,"handleEvent"));f=b.mT;cancelAnimationFrame(f);b.mT
=0;},Vq=(b,c)=>{let d,e;c=Bv(c);b=b;if(!(b.nO.hasAttribute(T(c))?1:0))Jr(b.kw,c);else Do(b.kw,c,Bv(b.nO.getAttribute(T(c))));d=b.nG.l_;Bp();e=B_(d,Gw,G(88));K6(b);if(!e)LV(b);},X7=b=>{Kh(b);},Ce=J(BH),YM=J(BH),Ch=J(0),Ci=J(0),TS=J(),Oz=J(0);
function KD(){H.call(this);this.rj=null;}
let XS=b=>{Dd(b.rj);},BQ=J(0);
function KC(){H.call(this);this.qJ=null;}
let Wi=(b,c)=>{Dd(b.qJ);};
function KE(){H.call(this);this.pV=null;}
let SX=(b,c)=>{b=b.pV;b.kw=Or(b.mU);K6(b);};
function Sk(){H.call(this);this.lb=null;}
let Kc=null,Vz=(a,b)=>{a.lb=b;},Sy=a=>{let b=new Sk();Vz(b,a);return b;},BA=()=>{if(Kc===null)Kc=Sy(null);return Kc;},BK=b=>{return Sy(Cg(b));},BN=a=>{let b;b=a.lb;if(b!==null)return b;b=new Dr;W(b);S(b);},NW=a=>{return a.lb===null?0:1;},Ck=a=>{return a.lb!==null?0:1;},FQ=(a,b)=>{let c;c=a.lb;if(c!==null)b.cx(c);},J1=(a,b)=>{let c;c=a.lb;if(c!==null){b=b.cy(c);a=b===null?BA():BK(b);}return a;},G7=(a,b)=>{let c;c=a.lb;if(c!==null)b=c;return b;},HT=a=>{let b;b=a.lb;if(b!==null)return b;b=new Dr;W(b);S(b);};
function MA(){H.call(this);this.nT=null;}
let KO=a=>{return a.nT.hasAttribute("fragment")?1:0;},Or=a=>{let b;b=LC(a);if(KO(a))Sx(b,OT(Bv(location.hash.slice(1))));return b;},LC=a=>{let b,c,d,e,f,g;b=F8();c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nT.hasAttribute(T(f.jX))?1:0){g=f.jX;Do(b,g,Bv(a.nT.getAttribute(T(g))));}e=e+1|0;}return b;},OT=b=>{let c,d;c=F8();b=new URLSearchParams(T(b));d=new IJ;d.qX=c;b.forEach(Bt(Bo(d),"pair"));return c;},RC=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<JW(b)){e=HJ(b,d);f=G6(b,d);c.append(T(e),T(f));d
=d+1|0;}return Bv(c.toString());},M=J();
function QF(){let a=this;M.call(a);a.l_=null;a.rW=null;}
let Jc=b=>{let c,d,e,f,g,h,i,j,k,l;c=Ri();d=Z();e=0;while(e<JW(b)){f=HJ(b,e);Bp();g=(C3()).data;h=g.length;i=0;a:{while(i<h){j=g[i];if(Bh(j.jX,f)){f=BK(j);break a;}i=i+1|0;}f=BA();}if(!Ck(f)){j=L6(c,BN(f),G6(b,e));if(Ck(j)){f=QE(BN(f),G6(b,e),(BN(f)).nU);U(d,f);}c=G7(j,c);}else{f=HJ(b,e);j=Z();g=(C3()).data;h=g.length;i=0;while(i<h){k=g[i].jX;U(j,k);i=i+1|0;}f=ND(f);j=EG(G(115),j);l=L();P(I(I(I(I(l,G(126)),f),G(127)),j),46);j=K(l);U(d,j);}e=e+1|0;}l=Z();if(IS(c)){Bp();if(!Kf(c,EF)){b=Bw(c,EF);f=L();I(I(I(f,
G(128)),b),G(129));f=K(f);U(l,f);}}Bp();if(B_(c,CB,G(28))&&!P1(c)){e=(JZ(c)).data.length;h=Et(FK(c));b=L();I(N(I(N(I(b,G(130)),e),G(131)),h),G(132));f=K(b);U(l,f);}if(!B_(c,CB,G(28))&&!Kf(c,Dk))U(l,G(133));if(CZ(Bw(c,Dh))>EJ(c)){b=Bw(c,Dh);e=EJ(c);f=L();P(N(I(I(I(f,G(134)),b),G(135)),e),46);f=K(f);U(l,f);}Nk(d,l);b=new QF;b.l_=c;b.rW=d;return b;};
function Nr(){let a=this;H.call(a);a.jL=null;a.jE=null;a.j6=0;a.me=0;a.qG=0;a.lC=0.0;a.rc=0;}
let RU=a=>{return a.jL;},He=a=>{a.j6=0;a.me=0;},Eg=(a,b)=>{b=Bl(0,BC(b,CC(a)));a.qG=b;a.me=b==BR(a.jE)?0:1;},Px=a=>{return !a.j6&&!a.me?0:1;},CC=a=>{let b,c;b=EJ(a.jL);c=a.jE;if(c.l2)b=BC(c.ku,b);return b;},Ku=(a,b)=>{IA(a,b,30.0);},IA=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.bK();if(a.me)e=a.qG;else if(!a.j6)e=BR(a.jE);else{f=a.jL;Bp();g=B_(f,ED,G(70))?Fs():Fx(CZ(Bw(f,ED))|0);if(Mq(g))e=CC(a);else{if(isNaN(a.lC)?1:0){a.lC=d;a.rc=BR(a.jE);}h=a.rc;i=d-a.lC;if(g===C4){b=new Dr;W(b);S(b);}e=BY(h+i*g.nZ/1000.0,CC(a))|0;}}j
=Lj(a.jE,e,16);while(!j&&b.bK()-d<c){j=Lj(a.jE,e,16);}e=a.me;if(!(!e&&j))a.lC=NaN;j=e&(j?0:1);a.me=j;a.j6=a.j6&(!j&&BR(a.jE)>=CC(a)?0:1);},Dc=J(0),Re=J(),S5=a=>{return performance.now();};
function PY(){let a=this;H.call(a);a.kg=null;a.lq=null;a.lv=0;a.lG=null;a.ku=0;a.l2=0;}
let YP=(a,b)=>{let c,d,e,f;a:{a.lq=Z();a.lv=1;a.lG=Y(256);c=new R5;c.lz=FK(b);c.mk=Fv(b);c.o9=LY(b);Bp();d=Bw(b,CB);e=(-1);switch(E1(d)){case 115791563:if(!Bh(d,G(27)))break a;e=1;break a;case 289928229:if(!Bh(d,G(26)))break a;e=0;break a;case 1230441723:if(!Bh(d,G(28)))break a;e=2;break a;default:}}b:{switch(e){case 0:f=new Nh;break b;case 1:f=new LT;break b;case 2:if(!P1(b)){f=RG(b);break b;}f=new Ru;f.qF=JZ(b);break b;default:}f=RG(b);}c.kT=f.cU(c.lz);c.nc=Fg(c.lz,c.mk.j5);c.nr=Kx(c.lz,Cx(c.mk));KY(c);a.kg
=c;R3(a);},L2=a=>{let b=new PY();YP(b,a);return b;},BR=a=>{return a.kg.kE;},DE=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=new Om;c=a.kg;d=c.lz;e=c.mk;f=BR(a);g=a.lG.data[BR(a)];h=Gb(a.kg.kT);i=Ec(a.kg.nc);c=Bm(i.jA,i.jy);j=i.jw;k=j.data;Dw(j,0,c.jw,0,k.length);l=a.l2&&BR(a)==a.ku?1:0;b.kF=d;b.kj=e;b.nX=f;b.nL=g;b.of=h;b.n3=c;b.no=l;return b;},Lj=(a,b,c)=>{let d,e,f,g,h;if(a.l2)b=BC(b,a.ku);Rp(a,b);d=0;while(true){e=a.kg;if(e.kE>=b)break;if(d>=c)break;Sm(e);e=a.kg;if(e.kE<=a.ku)f=1;else{a:{g=e.oL;if(g-g===0.0){e=e.kT;f
=1;b:{c:{while(true){h=e.jF.data;if(f>=h.length)break;if(!O8(h[f].jw))break c;if(!O8(e.jK.data[f].jw))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.ku=a.kg.kE;R3(a);f=1;}else{a.l2=1;f=a.ku;Rp(a,f);while(true){e=a.kg;if(e.kE>=f)break;Sm(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.kg.kE;if(c!=b){if(!a.l2)break e;if(c!=a.ku)break e;}b=1;break d;}b=0;}return b;},Rp=(a,b)=>{let c,d,e,f;c=BC(b/a.lv|0,a.lq.jB-1|0);d=a.kg;e=d.kE;if(!(b>=e&&Bj(c,a.lv)<=e)){b=Bj(c,a.lv);f=Ba(a.lq,c);d.kE=b;Dt(d.kT,
f);KY(d);}},R3=a=>{let b,c,d,e,f,g;b=a.ku;c=a.lG;d=c.data.length;if(b==d)a.lG=IX(c,2*d|0);c=a.lG.data;b=a.ku;e=a.kg;c[b]=e.oL;if(b%a.lv|0)return;f=a.lq;c=Gb(e.kT);U(f,c);e=a.lq;if(e.jB>1024){f=Ko(e);E$(a.lq);b=0;g=f;while(b<g.jB){e=a.lq;c=Ba(g,b);U(e,c);b=b+2|0;}a.lv=a.lv*2|0;}};
function L7(){let a=this;H.call(a);a.pr=null;a.qs=null;a.oE=null;a.p$=null;a.rR=null;a.rB=null;a.qV=null;a.ok=null;a.qh=null;a.rG=null;}
let Rw=J(0);
function MS(){H.call(this);this.lP=null;}
let MF=(a,b)=>{let c;c=a.lP;Nw(c,KX(c,BR(c.jC.jE)+b));},Hi=(a,b)=>{let c;c=a.lP;Nw(c,KX(c,b));},Rb=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.lP;e=d.jC.jL;f=L6(e,b,c);if(Ck(f))b=QE(b,c,Bw(e,b));else{Do(d.kw,b.jX,Bw(BN(f),b));Bp();if(b===CB){if(!B_(BN(f),CB,G(28)))Jr(d.kw,Dk.jX);else{c=Z();g=(DE(d.jC.jE)).of.data;h=g.length;i=0;while(i<h){j=Cn(g[i]);U(c,j);i=i+1|0;}Do(d.kw,Dk.jX,EG(G(136),c));}}if(!(Gf(BN(f),e)&&b!==Fi))Jr(d.kw,Dh.jX);K6(d);ES(d);b=G(2);}return b;},Bx=J(BH),Sr=(a,b)=>{BE(a,b);},ZK=a=>{let b=new Bx();Sr(b,
a);return b;},F4=J(Bi),CX=null,CD=null,T9=null,FN=()=>{FN=V(F4);Yz();},XB=(a,b,c)=>{FN();BS(a,b,c);},Ox=(a,b)=>{let c=new F4();XB(c,a,b);return c;},Yz=()=>{let b,c,d;CX=Ox(G(137),0);b=Ox(G(138),1);CD=b;c=Q(F4,2);d=c.data;d[0]=CX;d[1]=b;T9=c;},Dy=J(0);
function Fy(){M.call(this);this.l0=null;}
let D0=b=>{let c;c=new Fy;c.l0=JI(b);return c;},VO=(a,b)=>{let c,d,e;c=FS(b);d=Bf(a.l0);a:{while(Bd(d)){if(Bg(Bc(d),c)){e=1;break a;}}e=0;}return !e?BA():BK(c);},Wa=a=>{let b,c;if(Dl(a.l0)!=1){b=EG(G(115),a.l0);c=L();I(I(c,G(139)),b);b=K(c);}else{b=D4(a.l0,0);c=L();I(I(c,G(140)),b);b=K(c);}return b;};
function K1(){let a=this;M.call(a);a.ph=null;a.oS=0;}
let TX=(a,b,c)=>{a.ph=b;a.oS=c;},OX=(a,b)=>{let c=new K1();TX(c,a,b);return c;},X1=(a,b)=>{let c,d,e,f;c=Z();d=Bf(Kl(b));while(true){if(!Bd(d))return BK(EG(G(136),c));e=Bc(d);f=a.ph.db(e);if(Ck(f))break;e=c;if(e.jB==a.oS)break;U(e,BN(f));}return BA();},VN=a=>{let b,c,d;b=a.ph.br();c=a.oS;d=L();I(N(I(I(I(d,G(141)),b),G(142)),c),G(143));return K(d);},Kl=b=>{let c,d,e,f;c=Z();if(Bq(FS(b)))return c;d=0;e=El(b,44);while(e>=0){f=B7(b,d,e);U(c,f);d=e+1|0;e=MN(b,44,d);}b=Ey(b,d);U(c,b);return c;};
function Kr(){M.call(this);this.o$=0;}
let VS=(a,b)=>{a.o$=b;},O1=a=>{let b=new Kr();VS(b,a);return b;},UW=(a,b)=>{let c,d,e,f;c=EH(b);if(Qm(c))return BA();d=G8(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.o$)break b;}f=0;break a;}f=1;}return !f?BA():BK(CL(d));},VB=a=>{return !a.o$?G(144):G(145);};
function IZ(){let a=this;M.call(a);a.oP=0.0;a.o1=0.0;}
let W0=(a,b,c)=>{a.oP=b;a.o1=c;},ER=(a,b)=>{let c=new IZ();W0(c,a,b);return c;},NU=(a,b)=>{let c,d;c=EH(b);if(Qm(c))return BA();d=G8(c);return !(d===BT(d)&&d>=a.oP&&d<=a.o1?1:0)?BA():BK(CL(d+0.0));},PP=a=>{let b,c,d;b=CL(a.oP);c=CL(a.o1);d=L();I(I(I(I(d,G(146)),b),G(147)),c);return K(d);},H0=J(M),SS=(a,b)=>{let c,d;a:{c=FS(b);d=(-1);switch(E1(c)){case 0:if(!Bh(c,G(2)))break a;d=0;break a;case 3569038:if(!Bh(c,G(88)))break a;d=1;break a;case 97196323:if(!Bh(c,G(68)))break a;d=2;break a;default:}}b:{switch(d)
{case 0:case 1:b=BK(G(88));break b;case 2:b=BK(G(68));break b;default:}b=BA();}return b;},VI=a=>{return G(148);};
function Ja(){let a=this;M.call(a);a.pd=null;a.nb=null;}
let Zy=(a,b)=>{return Bh(FS(b),a.nb)?BK(a.nb):NU(a.pd,b);},Yn=a=>{let b,c,d;b=PP(a.pd);c=a.nb;d=L();I(I(I(d,b),G(149)),c);return K(d);},OW=J(Fd),Xr=J(),Wp=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NY(){let a=this;H.call(a);a.ll=null;a.mO=null;}
let SV=a=>{a.ll=Z();a.mO=Z();},F8=()=>{let a=new NY();SV(a);return a;},JW=a=>{return a.ll.jB;},HJ=(a,b)=>{return Ba(a.ll,b);},G6=(a,b)=>{return Ba(a.mO,b);},Do=(a,b,c)=>{let d;d=Hm(a.ll,b);if(d<0){U(a.ll,b);U(a.mO,c);}else{b=a.mO;H_(b,d);b.kH.data[d]=c;}},Sx=(a,b)=>{let c;c=0;while(c<JW(b)){Do(a,HJ(b,c),G6(b,c));c=c+1|0;}},Jr=(a,b)=>{let c;c=Hm(a.ll,b);if(c>=0){GX(a.ll,c);GX(a.mO,c);}},MT=J(0);
function IJ(){H.call(this);this.qX=null;}
let Xi=(b,c,d)=>{c=Bv(c);d=Bv(d);Do(b.qX,d,c);};
function Rn(){H.call(this);this.ov=null;}
let V0=(a,b)=>{a.ov=b;},Qb=a=>{let b=new Rn();V0(b,a);return b;},Ri=()=>{let b,c,d,e,f,g;b=(C3()).data;c=b.length;d=Q(BI,c);e=d.data;f=0;while(f<c){g=b[f];e[g.jx]=g.nU;f=f+1|0;}return Qb(d);},L6=(a,b,c)=>{let d,e;d=b.le.db(c);if(Ck(d))return BA();e=a.ov.bk();e.data[b.jx]=BN(d);return BK(Qb(e));},Bw=(a,b)=>{return a.ov.data[b.jx];},Kf=(a,b)=>{return Bh(Bw(a,b),b.nU);},B_=(a,b,c)=>{return Bh(Bw(a,b),c);},Gf=(a,b)=>{let c,d,e,f,g,h;c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.qR;FN();h=g!==CX?0:1;if(h&&!Bh(Bw(a,
f),Bw(b,f)))return 0;e=e+1|0;}return 1;},Fv=a=>{let b,c,d,e;b=Q(BJ(Cz),4);c=b.data;c[0]=Ct([0.0,0.0]);c[1]=Ct([0.0,1.0]);c[2]=Ct([1.0,0.0]);c[3]=Ct([1.0,1.0]);d=Da(b);b=Q(BJ(Cz),4);c=b.data;e=Y(1);e.data[0]=0.0;c[0]=e;e=Y(1);e.data[0]=1.0;c[1]=e;e=Y(1);e.data[0]=1.0;c[2]=e;e=Y(1);e.data[0]=0.0;c[3]=e;return RH(d,Da(b));},FK=a=>{let b,c,d,e,f;b=Z();c=D7((Fv(a)).j5.jy);d=b;U(d,c);if(IS(a))c=Gc(D7(2));else{c=Z();Bp();e=Bf(Kl(Bw(a,EF)));while(Bd(e)){f=D7(CZ(Bc(e))|0);U(c,f);}}Nk(b,c);U(d,D7((Fv(a)).jW.jy));if(!IS(a))
{e=new E3;CO();c=Dq;CM();Ji(e,b,c,c,CF);}else{e=new E3;CO();c=GH;CM();Ji(e,b,c,c,Gv);}return e;},LY=a=>{Bp();return CZ(Bw(a,GG));},EJ=a=>{Bp();return CZ(Bw(a,Fi))|0;},GN=a=>{Bp();return BC(CZ(Bw(a,Dh))|0,EJ(a));},RG=a=>{let b;b=new PZ;Bp();b.re=CZ(Bw(a,Hl));return b;},IS=a=>{Bp();return B_(a,CB,G(26));},P1=a=>{return (JZ(a)).data.length!=Et(FK(a))?0:1;},JZ=a=>{let b,c,d,e,f;Bp();b=Kl(Bw(a,Dk));c=Y(b.jB);d=c.data;e=0;f=d.length;while(e<f){d[e]=CZ(Ba(b,e));e=e+1|0;}return c;},CZ=b=>{let c,d;c=EH(b);d=new QT;d.q4
=b;if(c!==CA)return c.mg;b=d.q4;c=new Mg;d=L();I(I(d,G(150)),b);BE(c,K(d));S(c);};
function R5(){let a=this;H.call(a);a.mk=null;a.o9=0.0;a.kT=null;a.nc=null;a.nr=null;a.lz=null;a.kE=0;a.oL=0.0;}
let Sm=a=>{let b;Qg(a.nr,a.kT,a.nc,a.mk.jW);b=1;while(b<=BM(a.lz)){Hn(a.o9,a.nr.mj.data[b],a.kT.jF.data[b]);Hn(a.o9,a.nr.mi.data[b],a.kT.jK.data[b]);b=b+1|0;}a.kE=a.kE+1|0;KY(a);},KY=a=>{Ei(a.nc,a.kT);a.oL=a.lz.jY.dr(Ec(a.nc),a.mk.jW);};
function Rs(){let a=this;H.call(a);a.pl=null;a.pk=null;}
function NT(){let a=this;H.call(a);a.nI=null;a.pH=null;a.o4=null;a.mQ=null;}
let Wu=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q;a:{if(!Ck(a.mQ)){f=(BN(a.mQ)).qE;g=c.kF;if(f===g)h=1;else if(g!==null&&BG(g)===BD(E3)){g=g;h=!Bg(f.k3,g.k3)?0:!Bg(f.nQ,g.nQ)?0:!Bg(f.lr,g.lr)?0:Bg(f.jY,g.jY)?1:0;}else h=0;if(h)break a;}i=new Og;j=c.kF;i.oj=Bm(1,2);i.qE=j;h=Et(j);k=h<=500?100:h>5000?25:50;i.qv=k;g=new I6;FI();f=Kb;l=new BO;h=Bj(k,k);Il(l,h,2);m=0;while(m<h){Cs(l,m,0,G5(f.l$,f.lR,m%k|0,k));Cs(l,m,1,G5(f.mb,f.lX,m/k|0,k));m=m+1|0;}OD(g,j,l);i.oC=g;i.oI=Fg(j,i.oj);a.mQ=BK(i);}g=BN(a.mQ);f=E9(c);Ei(g.oC,
f);i=new Qv;n=c.nX;l=Cn(c.nL);o=new Qs;o.rU=g;o.rT=f;j=new P4;FI();f=Kb;h=g.qv;p=(Ec(g.oC)).jw;m=C2(h,2);if(m>=0&&m>=0&&p.data.length==Bj(h,h)){j.n5=f;j.kA=h;j.lg=h;j.mV=p;g=c.kj;f=g.j5;g=g.jW;if(f.jy==2&&g.jy==1&&f.jA==g.jA){i.pc=n;i.rA=l;i.o7=o;i.n0=j;i.kV=f;i.rw=g;h=a.nI.clientWidth;if(h>0){g=Qc(a.pH,h,a.nI.clientHeight,devicePixelRatio);T_(SB(b,g,d),g,i,e);}d=c.no;f=!d?G(2):G(151);a.o4.className=T(!d?G(152):G(153));b=a.o4;CW();c=L();Tb(c,i);XG(c,i);e=K(c);c=L();I(I(c,f),e);BF(b,K(c));return;}b=new Bx;c=
B9(f);e=B9(g);g=L();P(I(I(I(I(g,G(154)),c),G(155)),e),46);BE(b,K(g));S(b);}q=p.data;b=new Bx;d=q.length;c=L();I(N(I(N(P(N(I(c,G(156)),h),120),h),G(157)),d),G(158));BE(b,K(c));S(b);},SB=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=new PW;f=c.m4;g=c.mt;h=H4(f);i=CR(3.75*h);j=CR(5.5*H4(f));k=FC(f-PV(f)-j);j=Bs(1.0,BY(k,FC(g-i-CR(2.2*h))));l=FT(PV(f)+FC((k-j)/2.0),i,j,j);m=DC(l)+BT(1.25*h);n=new Nt;o=FT(m,i,BT(1.0*h),j);i=1.15*h;Cm();c=Fh(i,Du);i=BT(1.35*h);p=JD(h,Du);m=BT(2.9*h);j=Bs(5.5,BY(10.0,0.028*j));n.qP=f;n.rZ
=g;n.mK=l;n.oR=o;n.pU=c;n.rv=i;n.oW=p;n.o0=m;n.mh=h;n.o5=j;n.q_=1.5;l=!d?Pj():NL();Bp();if(!B_(b,Gj,G(59))){DX();p=Fl;}else{DX();p=Pq;}if(!B_(b,G1,G(64))){Ex();b=GM;}else{Ex();b=QR;}e.jO=n;e.jU=l;e.oG=p;e.q8=b;return e;};
function JF(){let a=this;H.call(a);a.rn=null;a.ra=null;a.ri=null;a.rX=null;a.qC=null;a.rl=null;a.mq=null;a.p4=null;a.lF=null;}
let QQ=null,Cw=()=>{Cw=V(JF);U4();},UO=(a,b)=>{let c,d,e,f,g,h,i;c=BR(b.jE);d=DA(EJ(b.jL));BF(a.rX,!b.j6?G(159):G(160));a.ri.setAttribute("aria-pressed",T(!b.j6?G(68):G(88)));a.rn.disabled=!!(c?0:1);a.ra.disabled=!!(c?0:1);a.qC.disabled=!!(c<CC(b)?0:1);e=a.rl;f=!!(c<CC(b)?0:1);e.disabled=f;a.mq.setAttribute("max",T(d));e=a.mq;f=T(DA(c));e.value=f;g=a.mq;f=L();I(I(N(I(f,G(161)),c),G(100)),d);e=K(f);g.setAttribute("aria-valuetext",T(e));h=a.p4;i=d.jz.length;Cw();f=DY(DA(c));while(f.jI<i){EZ(f,0,32);}e=K(f);f=
L();I(I(I(f,e),G(162)),d);BF(h,K(f));f=b.jL;Bp();b=Bw(f,ED);a.lF.value=T(b);if(!Bh(Bv(a.lF.value),b)){L_(a,b);a.lF.value=T(b);}},L_=(a,b)=>{let c,d;c=a.lF;if(Bh(b,G(70)))d=b;else{d=L();I(I(d,b),G(163));d=K(d);}(Bz(c,G(164),d)).setAttribute("value",T(b));},ET=(b,c,d)=>{Cw();b=b.querySelector(T(c));C9(b,d);return b;},U4=()=>{QQ=BP(BI,[G(41),G(165),G(73),G(166),G(167),G(168),G(70)]);};
function Qp(){let a=this;H.call(a);a.qx=null;a.pK=null;a.m$=null;}
let UC=(a,b)=>{a.m$=Z();a.qx=b.querySelector("tbody");a.pK=b.querySelector(".score");},UF=a=>{let b=new Qp();UC(b,a);return b;},Lk=(b,c,d)=>{let e,f;e=Es(DJ(c,8),45,8722);f=L();I(I(f,d),e);BF(b,K(f));d=T(Cn(c));b.title=d;};
function I0(){let a=this;H.call(a);a.ol=null;a.qa=null;a.nR=null;a.oV=0;}
let K_=(a,b,c)=>{a.nR=Z();a.oV=(-1);a.ol=b.querySelector("tbody");a.qa=c;},ZL=(a,b)=>{let c=new I0();K_(c,a,b);return c;},Zq=(a,b)=>{let c,d,e,f,g,h;a.oV=b;Dp(a.ol);E$(a.nR);c=20;d=20;while((b/c|0)>=16){if(c==d){c=2*d|0;continue;}if(c==(2*d|0)){c=5*d|0;continue;}d=d*10|0;c=d;}d=0;while(d<=b){e=By(a.ol,G(89));f=Bz(By(e,G(91)),G(169),DA(d));f.setAttribute("type","button");g=L();N(I(g,G(170)),d);g=T(K(g));f.title=g;g=new Pn;g.qc=a;g.qd=d;C9(f,g);g=a.nR;h=new Jo;f=By(e,G(91));h.mZ=d;h.nw=e;h.n8=f;U(g,h);d=d+c|0;}},JM
=J(0);
function Ps(){H.call(this);this.qu=null;}
let VA=(a,b)=>{a.qu=b;},WG=a=>{let b=new Ps();VA(b,a);return b;};
function Kk(){H.call(this);this.oq=null;}
let N6=null,L9=null,Ki=()=>{Ki=V(Kk);XX();},XV=(a,b,c)=>{let d;Ki();a.oq=Z();d=new IC;b.addEventListener("submit",Bt(Bo(d),"handleEvent"));R1(a,b.querySelector(".of-the-run"),N6,c);R1(a,b.querySelector(".of-the-look"),L9,c);},Zh=(a,b)=>{let c=new Kk();XV(c,a,b);return c;},R1=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.oq;i=VH(b,g,d);U(h,i);f=f+1|0;}},XX=()=>{let b,c;b=Q(C_,6);c=b.data;Bp();c[0]=CB;c[1]=Dk;c[2]=Hl;c[3]=EF;c[4]=GG;c[5]=Fi;N6=b;b=Q(C_,4);c=b.data;c[0]=Gj;c[1]=G1;c[2]
=FG;c[3]=Fb;L9=b;};
function Iy(){let a=this;H.call(a);a.or=null;a.oO=null;a.rr=null;a.pW=null;}
let O3=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=new Nu;d.lS=Z();d.pg=Z();d.pD=c;e=b.querySelectorAll("[role=tab]");f=0;while(f<e.length){g=e.item(f);h=d.lS;i=BU(g);U(h,i);i=d.pg;j=Bv(g.getAttribute("aria-controls"));h=L();I(P(h,35),j);h=BU(b.querySelector(T(K(h))));U(i,h);i=new IF;i.p1=d;i.p2=f;g.addEventListener("click",Bt(Bo(i),"handleEvent"));i=new IE;i.qK=d;i.qL=f;g.addEventListener("keydown",Bt(Bo(i),"handleEvent"));f=f+1|0;}Md(d);a.or=d;g=new RY;d=b.querySelector("#ledger");g.j2=Z();g.mR=Z();g.ne=BA();g.mw
=Pz(Ri());g.lh=BA();g.oc=BA();g.po=c;g.q9=d.querySelector(".meaning");g.oh=d.querySelector(".arithmetic");g.nd=d.querySelector(".quantities");g.ps=d.querySelector(".walk-position");k=d.querySelector(".points");g.l1=k;i=new Kz;i.qr=g;k.addEventListener("change",Bt(Bo(i),"handleEvent"));i=d.querySelector(".previous");h=new Q$;h.rb=g;C9(i,h);h=d.querySelector(".next");d=new Q_;d.rP=g;C9(h,d);a.oO=g;g=new N8;d=b.querySelector("#gradients");g.nC=d.querySelector("tbody");g.nW=d.querySelector(".verdict");g.qo=d.querySelector(".explanation");g.nB
=d.querySelector(".mistake");l=(J0()).data;f=l.length;m=0;while(m<f){d=l[m];Bz(g.nB,G(164),d.p0);m=m+1|0;}d=g.nB;i=new Kv;i.rQ=c;d.addEventListener("change",Bt(Bo(i),"handleEvent"));a.rr=g;a.pW=Tc(b.querySelector("#graph"),c);},ZW=(a,b)=>{let c=new Iy();O3(c,a,b);return c;},Ty=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;a:{switch(a.or.nK){case 0:d=a.oO;e=DE(b.jE);if(!(!Ck(d.ne)&&Gf(BN(d.ne),b.jL))){Dp(d.l1);Bz(d.l1,G(164),G(171));c=0;while(c<Cx(e.kj)){f=d.l1;g=L();I(N(I(g,G(172)),c),G(173));Bz(f,G(164),K(g));c=c+1|0;}d.ne
=BK(b.jL);R$(d);}b=d.mw;c=Et(b.oK.m5);h=e.of;i=h.data.length;if(i!=c){b=new Bx;d=L();I(N(I(N(I(d,G(174)),i),G(175)),c),G(176));BE(b,K(d));S(b);}b=b.oK;Dt(b.lW,h);Ei(b.lJ,b.lW);Cs(b.oD,0,0,b.m5.jY.dr(Ec(b.lJ),b.mp.jW));Qg(b.kC,b.lW,b.lJ,b.mp.jW);Dt(b.l7,h);c=1;while(c<=BM(b.m5)){Hn(Be(b.nm,0,0),b.kC.mj.data[c],b.l7.jF.data[c]);Hn(Be(b.nm,0,0),b.kC.mi.data[c],b.l7.jK.data[c]);c=c+1|0;}e=Bf(d.j2);while(Bd(e)){b=Bc(e);c=0;while(c<b.l5){i=0;while(true){j=b.kx;if(i>=j)break;j=Bj(c,j)+i|0;k=Be(b.j8.kB,c,i);l=b.rs.data;if
(k!==l[j]){l[j]=k;(Bo(b.mX.data[j])).textContent=T(Es(GO(k),45,8722));}i=i+1|0;}c=c+1|0;}}b=d.lh;e=new P8;e.pJ=d;FQ(b,e);break a;case 1:break;default:S4(a.pW,b,c);break a;}TL(a.rr,b);}},Wm=a=>{let b,c;if(a.or.nK)b=Fs();else{b=a.oO;c=b.l1.selectedIndex-1|0;b=c>=0?Fx(c):!(NW(b.lh)&&RX((BN(b.lh)).ka.kt)?1:0)?Fs():Fx((BN(b.lh)).j4);}return b;},B3=J(0);
function Pr(){H.call(this);this.pT=null;}
let Xj=(a,b)=>{a.pT=b;},X$=a=>{let b=new Pr();Xj(b,a);return b;},DV=a=>{Dd(a.pT.lP);},Kg=J(0);
function N7(){H.call(this);this.rd=null;}
let Y8=(a,b)=>{let c;c=a.rd;He(c.jC);KP(c,BR(c.jC.jE)+b);};
function Nd(){H.call(this);this.q2=null;}
let UB=(a,b)=>{KP(a.q2,b);},UL=J(),O7=b=>{let c,d,e,f,g,h,i,j,k;c=DY(G(177));d=1;while(true){e=b.data;if(d>=e.length)break;f=R(c,d<=1?G(2):G(115));g=e[d];h=DY(G(177));i=0;while(i<g.jA){j=R(h,i<=0?G(2):G(115));e=g.jw;k=g.jy;R(j,Nm(e,Bj(i,k),k));i=i+1|0;}R(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},Nm=(b,c,d)=>{let e,f,g,h;e=DY(G(177));f=0;while(f<d){g=f<=0?G(2):G(115);h=b.data;R(R(e,g),R7(h[c+f|0]));f=f+1|0;}return K(P(e,93));},R7=b=>{return b-b!==0.0?G(3):Cn(b);};
function E3(){let a=this;M.call(a);a.k3=null;a.nQ=null;a.lr=null;a.jY=null;}
let Ji=(a,b,c,d,e)=>{if(b.jB<2){c=new Bx;BE(c,G(178));S(c);}a.k3=Hj(b);a.nQ=c;a.lr=d;a.jY=e;},ZO=(a,b,c,d)=>{let e=new E3();Ji(e,a,b,c,d);return e;},BM=a=>{return Dl(a.k3)-1|0;},B2=(a,b)=>{return (D4(a.k3,b)).kW;},CN=(a,b)=>{return b!=BM(a)?a.nQ:a.lr;},Et=a=>{let b,c;b=0;c=1;while(c<=BM(a)){b=b+Bj(B2(a,c),B2(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Dr=J(BH),Ye=J(),Xd=b=>{return Math.sin(b);},Ud=b=>{return Math.cos(b);},HL=b=>{return Math.sqrt(b);},CR=b=>{return Math.ceil(b);},FC=b=>{return Math.floor(b);},BT=b=>
{return YG(Hu(b+Y1(b)*0.5));},BC=(b,c)=>{if(b<c)c=b;return c;},Bl=(b,c)=>{if(b>c)c=b;return c;},V6=(b,c)=>{return Math.min(b,c);},BY=(b,c)=>{return V6(b,c);},Zb=(b,c)=>{return Math.max(b,c);},Bs=(b,c)=>{return Zb(b,c);},XK=b=>{return Math.abs(b);},BB=b=>{return XK(b);},Y1=b=>{return Math.sign(b);};
function LM(){H.call(this);this.qg=null;}
let TQ=a=>{let b;b=a.qg;Cw();Hi(b,0);};
function LO(){H.call(this);this.qZ=null;}
let V3=a=>{let b;b=a.qZ;Cw();MF(b,(-1));};
function LN(){H.call(this);this.rq=null;}
let Yj=a=>{let b;b=a.rq.lP;if(!b.jC.j6)Kh(b);else Lb(b);};
function LL(){H.call(this);this.pE=null;}
let Tt=a=>{let b;b=a.pE;Cw();MF(b,1);};
function LK(){H.call(this);this.q$=null;}
let Vu=a=>{let b;b=a.q$;Cw();Hi(b,2147483647);};
function H9(){let a=this;H.call(a);a.rH=null;a.rI=null;}
let Vd=(a,b,c)=>{a.rH=b;a.rI=c;},UH=(a,b)=>{let c=new H9();Vd(c,a,b);return c;},Zt=(b,c)=>{let d,e;b=b;c=b.rH;b=b.rI;c=c.mq;Cw();c=EH(Bv(c.value));d=0.0;if(c!==CA)d=c.mg;e=d|0;Hi(b,e);};
function H8(){let a=this;H.call(a);a.pO=null;a.pN=null;}
let Tw=(a,b,c)=>{a.pO=b;a.pN=c;},YR=(a,b)=>{let c=new H8();Tw(c,a,b);return c;},YF=(b,c)=>{let d;b=b;c=b.pO;b=b.pN;Bp();d=ED;c=Bv(c.lF.value);Rb(b,d,c);},IC=J(),TM=(b,c)=>{b;c.preventDefault();};
function Nu(){let a=this;H.call(a);a.lS=null;a.pg=null;a.pD=null;a.nK=0;}
let Qf=(a,b)=>{a.nK=b;Md(a);DV(a.pD);},Md=a=>{let b,c,d,e;b=0;while(true){c=a.lS;if(b>=c.jB)break;d=b!=a.nK?0:1;(Bo(Ba(c,b))).setAttribute("aria-selected",T(!d?G(68):G(88)));(Bo(Ba(a.lS,b))).setAttribute("tabindex",T(!d?G(179):G(0)));c=Bo(Ba(a.pg,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function RY(){let a=this;H.call(a);a.q9=null;a.oh=null;a.nd=null;a.ps=null;a.l1=null;a.po=null;a.j2=null;a.mR=null;a.ne=null;a.mw=null;a.lh=null;a.oc=null;a.lY=0;}
let R$=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=HT(a.ne);c=a.l1.selectedIndex;if(c<=0)b=Pz(b);else{d=c-1|0;e=FK(b);b=Fv(b);f=RH(NA(b.j5,d),NA(b.jW,d));b=Mz(Qe(e,f,0.0),Fx(d));}a.mw=b;Dp(a.nd);E$(a.j2);E$(a.mR);a.lh=BA();a.oc=BA();BF(a.oh,G(180));e=BA();f=a.nd;g=Bf(a.mw.pe);while(true){if(!Bd(g)){Rq(a,JU(Ba(a.j2,0),0,0));GE(a,0,0);return;}h=Bc(g);if(!(!Ck(e)&&BN(e)===h.kt.ob)){a:{e=BK(h.kt.ob);b=a.nd;i=h.kt.ob;IM();switch(LI.data[i.jx]){case 1:break;case 2:i=G(181);break a;case 3:i=G(182);break a;default:b=
new BX;W(b);S(b);}i=G(183);}Bz(b,G(184),i);f=By(a.nd,G(185));f.className="phase";}j=a.j2;k=new Rl;k.j8=h;l=h.kB;k.l5=BC(8,l.jA);d=BC(8,l.jy);k.kx=d;d=Bj(k.l5,d);k.mX=Q(H,d);m=Y(d);n=m.data;k.rs=m;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=By(f,G(185));k.lm=b;b.className="quantity";b=By(k.lm,G(185));b.className="formula";if(Bq(h.oo))p=BL(h);else{i=BL(h);p=h.oo;h=L();I(I(I(h,i),G(186)),p);p=K(h);}i=new Nv;i.ma=p;i=Ot(i);p=L();I(I(I(p,G(187)),i),G(188));b.innerHTML=T(K(p));(Bz(k.lm,G(109),Tf(k,
l))).className="shape";Uj(k,By(k.lm,G(189)));q=k.lm;i=new J2;i.pA=a;i.pz=k;q.addEventListener("mouseover",Bt(Bo(i),"handleEvent"));i=new J4;i.rg=a;i.rf=k;q.addEventListener("focusin",Bt(Bo(i),"handleEvent"));p=new J5;p.qA=a;p.qB=k;q.addEventListener("click",Bt(Bo(p),"handleEvent"));p=new J3;p.p5=a;p.p6=k;q.addEventListener("keydown",Bt(Bo(p),"handleEvent"));U(j,k);}b=new Bx;W(b);S(b);},Mc=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)JS(a,Ng(b,d));},JS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.lh=BK(b);c
=Bf(a.mR);while(Bd(c)){d=Bo(Bc(c));e="";d.className=e;}E$(a.mR);KL(a,b,G(190));e=Z();f=0;while(true){g=b.ka;if(f>=g.oy)break;g=g.nt.q();while(g.r()){d=g.t();if(f<L3(d)){d=M9(d,b,f);U(e,d);}}f=f+1|0;}d=Bf(e);while(Bd(d)){KL(a,Bc(d),G(191));}e=a.mw;g=Z();h=Bf(e.pe);while(Bd(h)){c=Bc(h);i=c.nt.q();while(i.r()){j=i.t();if(j.la===b.ka){k=0;while(k<c.kB.jA){a:{Cb();if(!PE(j,Co,k,b)){l=0;while(true){if(l>=c.kB.jy)break a;if(!PE(j,CP,l,b)){e=E7(c,k,l);U(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bf(g);while(Bd(d)){KL(a,Bc(d),G(192));}BF(a.oh,
M8(b));DV(a.po);},KL=(a,b,c)=>{let d,e,f,g;d=Bf(a.j2);while(Bd(d)){e=Bc(d);if(e.j8===b.ka&&NN(e,b.j4,b.kc)){f=JU(e,b.j4,b.kc);f.className=T(c);g=a.mR;f=BU(f);U(g,f);}}},M8=b=>{let c,d;D9();c=Oo(b,EM);b=Oo(b,FW);d=L();I(P(I(d,c),10),b);return K(d);},NQ=(a,b,c,d)=>{let e;e=JU(b,c,d);Rq(a,e);e.focus();JS(a,E7(b.j8,c,d));},Rq=(a,b)=>{FQ(a.oc,new Sz);b.setAttribute("tabindex","0");a.oc=BK(BU(b));},Mr=(a,b)=>{GE(a,Bl(0,BC(b,a.j2.jB-1|0)),1);},GE=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.j2;e=a.lY;d=d;(Ba(d,BC(e,d.jB-1|0))).lm.removeAttribute("aria-current");a.lY
=b;d=(Ba(a.j2,b)).lm;f=a.j2;b=a.lY;f=(Ba(f,b)).j8;d.setAttribute("aria-current","step");g=a.ps;h=a.lY+1|0;b=a.j2.jB;d=L();N(I(N(d,h),G(100)),b);BF(g,K(d));g=a.q9;i=BL(f);d=f.os;j=L();I(I(I(j,i),G(193)),d);BF(g,K(j));if(c)JS(a,E7(f,0,0));};
function N8(){let a=this;H.call(a);a.nC=null;a.nW=null;a.qo=null;a.nB=null;}
let TL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;c=DE(b.jE);d=Et(c.kF);if(d>200){Dp(a.nC);b=a.nW;c=L();P(N(I(c,G(194)),d),46);BF(b,K(c));return;}a:{e=(J0()).data[a.nB.selectedIndex];b=c.kF;f=Cx(c.kj);Ig();switch(Lh.data[e.jx]){case 1:case 2:g=1;break a;case 3:if(BM(b)<=1){g=0;break a;}g=1;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=BM(b)){g=g|Qy(e,b,f);f=f+1|0;}break a;default:}b=new BX;W(b);S(b);}h=c.kF;b=E9(c);c=c.kj;i=c.j5;j=c.jW;c=!g?Gu:e;k=Fg(h,i);Ei(k,b);l=XZ(h,b,
k,j,c);c=L0(IR(h,b,i,j));k=Wt(h,b,k,l.kD.data[BM(h)]);m=Cp(h);Dt(m,Gb(b));b=Fg(h,i);n=new Ro;n.rL=b;n.rJ=m;n.rK=h;n.rM=j;o=new Pe;o.pt=h;o.pu=m;o.pv=i;o.pw=j;b=Z();d=1;while(d<=BM(h)){p=LP(n,o,m.jF.data[d]);q=LP(n,o,m.jK.data[d]);r=new EV;j=L();N(I(j,G(195)),d);KV(r,K(j),l.mJ.data[d],c.jF.data[d],p,k.jF.data[d]);s=b;U(s,r);t=new EV;j=L();N(I(j,G(196)),d);KV(t,K(j),l.nP.data[d],c.jK.data[d],q,k.jK.data[d]);U(s,t);d=d+1|0;}j=new No;j.mx=Hj(b);if(Bq(e.pi))l=G(2);else{l=e.pi;b=L();I(P(b,32),l);l=K(b);}k=!g?G(197)
:G(2);i=a.qo;c=e.qU;b=L();I(I(I(b,c),l),k);BF(i,K(b));BF(a.nW,Zx(j));b=a.nW;c=T(!K$(j)?G(198):G(199));b.className=c;Dp(a.nC);f=0;c=Bf(j.mx);while(Bd(c)){i=Bc(c);u=0;while(u<i.kY.jA){v=0;while(v<i.kY.jy&&f<60){V2(a,i,u,v);f=f+1|0;v=v+1|0;}u=u+1|0;}}},V2=(a,b,c,d)=>{let e,f,g,h,i;e=Be(b.kY,c,d);f=Be(b.mf,c,d);g=By(a.nC,G(89));h=b.mz;i=L();P(N(P(N(P(I(i,h),91),c),44),d),93);(Bz(g,G(90),K(i))).setAttribute("scope","row");IQ(g,e);IQ(g,f);IQ(g,Be(b.k2.lN,c,d));Bz(g,G(91),Op(Be(b.k2.lO,c,d)));Bz(g,G(91),Op(BB(e-f)));},IQ
=(b,c)=>{let d;d=Bz(b,G(91),Es(DJ(c,8),45,8722));b=T(Cn(c));d.title=b;},Op=b=>{let c,d,e,f;c=Cn(b);d=El(c,101);if(d<0)return b===0.0?G(0):DJ(b,8);e=B7(c,0,BC(d,3));c=Es(Ey(c,d),45,8722);f=L();I(I(f,e),c);return K(f);};
function RZ(){let a=this;H.call(a);a.p8=null;a.o3=null;a.qt=null;a.qO=null;a.rD=null;a.rh=null;a.q0=null;a.lw=null;a.k4=null;a.pp=null;a.o2=null;a.oi=null;a.n$=null;a.lD=null;a.om=0;a.ln=0;a.ng=0;}
let XH=(a,b,c)=>{let d;a.n$=BA();a.lD=BA();a.oi=c;a.p8=b.querySelector(".scroll");a.o3=b.querySelector(".canvas-room");a.qt=b.querySelector("canvas");a.qO=b.querySelector(".sweep-position");a.rD=b.querySelector(".sentence");a.rh=b.querySelector(".graph-words");a.q0=b.querySelector(".node-detail");a.lw=b.querySelector(".level");a.k4=b.querySelector(".node");a.pp=b.querySelector(".sweep-back");a.o2=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new Mm;c.pS=a;C9(d,c);c=a.pp;d=new Ml;d.qq=a;C9(c,
d);c=a.o2;d=new Mo;d.q7=a;C9(c,d);c=b.querySelector(".sweep-end");b=new Mn;b.rV=a;C9(c,b);b=a.k4;d=new Ir;d.pZ=a;b.addEventListener("change",Bt(Bo(d),"handleEvent"));b=a.lw;d=new Ip;d.qe=a;b.addEventListener("change",Bt(Bo(d),"handleEvent"));},Tc=(a,b)=>{let c=new RZ();XH(c,a,b);return c;},S4=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=DE(b.jE);if(!(!Ck(a.n$)&&Gf(BN(a.n$),b.jL))){a.n$=BK(b.jL);Dp(a.lw);Bz(a.lw,G(164),G(200));if(Et(d.kF)>60)(Bz(a.lw,G(164),G(201))).setAttribute("disabled","");else{e=0;while(e<Cx(d.kj))
{f=a.lw;b=L();N(I(b,G(202)),e);Bz(f,G(164),K(b));e=e+1|0;}}P0(a);}f=new Iz;g=d.kj;h=a.lw.selectedIndex-1|0;if(h<0)b=IR(d.kF,E9(d),g.j5,g.jW);else{i=Y(g.j5.jy).data;e=0;j=i.length;while(e<j){i[e]=Be(g.j5,h,e);e=e+1|0;}k=d.kF;d=E9(d);l=Be(g.jW,h,0);b=new Jd;b.ky=St();b.nH=Z();b.lU=k;m=Z();h=0;while(h<j){n=b.ky;g=L();P(N(I(g,G(203)),h),93);n=I3(n,K(g),i[h]);U(m,n);h=h+1|0;}e=1;while(e<=BM(k)){m=XN(b,e,d.jF.data[e],d.jK.data[e],m);e=e+1|0;}a:{g=Ba(m,0);d=I3(b.ky,G(204),l);FX();switch(Is.data[b.lU.jY.jx]){case 1:g
=Df(EC(Os(d),Gt(g)),EC(Df(GA(b),d),Gt(Df(GA(b),g))));break a;case 2:d=Df(g,d);g=EC(d,d);break a;default:}b=new BX;W(b);S(b);}g.j$=G(205);b.nu=g;}Si(f,b,a.ln);a.ng=Dl(Ij(f.kr));g=Yd(f);k=new K7;b=!c?Pj():NL();CT();k.jH=b;k.nY=17;if(Ck(a.lD)){a.lD=BK(Wk(k,g));T3(a,f);}TY(a,k,g,BN(a.lD));if(a.om){Lo(a,BN(a.lD),Ux(f));a.om=0;}a.pp.disabled=!!(a.ln?0:1);b=a.o2;d=!!(a.ln<a.ng?0:1);b.disabled=d;b=a.qO;e=f.kr.mL;c=a.ng;d=L();N(I(N(d,e),G(100)),c);BF(b,K(d));BF(a.rD,Vi(f));BF(a.rh,EG(G(206),V9(g)));e=a.k4.selectedIndex;BF(a.q0,
WM(f,Bl(0,e)));},Hg=(a,b)=>{a.ln=Bl(0,BC(b,a.ng));a.om=1;DV(a.oi);},Lo=(a,b,c)=>{let d,e;d=(Ef(b,c)).jS+(Ef(b,c)).j_/2.0;b=a.p8;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},P0=a=>{a.lD=BA();a.ln=0;},T3=(a,b)=>{let c,d;Dp(a.k4);c=0;while(c<Pb(b)){Bz(a.k4,G(164),GD(FH(b.lf,c)));c=c+1|0;}d=a.k4;b=Pb(b)-1|0;d.selectedIndex=b;},TY=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=CR(d.pI)|0;f=CR(d.qT)|0;g=a.o3.style;h=L();I(N(h,e),G(207));g.setProperty("width",T(K(h)));g=a.o3.style;h=L();I(N(h,f),G(207));g.setProperty("height",
T(K(h)));i=Qc(a.qt,e,f,devicePixelRatio);j=a.k4.selectedIndex;EQ();h=Oh;k=j>=0?Fx(j):Fs();l=new Cr;m=i;Dv(l,0.0,0.0,m.m4,m.mt);B4(m,l,b.jH.k9);l=new NP;e=OZ(k,(-1));l.jG=b;l.jR=i;l.kl=c;l.k1=d;l.kf=h;l.mu=e;l.ml=QC(c);e=l.mu;if(e>=0){i=Ef(l.k1,e);n=LH(l,l.mu);b=l.jR;c=E8(l,i,6.0,n+6.0);d=l.jG.jH.kS;B4(b,c,d);b=l.jR;c=E8(l,i,4.0,n+4.0);d=l.jG.jH.k9;B4(b,c,d);}f=0;while(f<l.ml.data.length){j=0;while(j<(Ba(l.kl.kN,f)).kd.jB){c=Bf(l.kl.lV);a:{while(Bd(c)){b=Bc(c);if(b.lE==f&&b.lA==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.mu&&(Ba((Ba(l.kl.kN,f)).kd,j)).kW!=l.mu?0:1;i=o?l.jG.jH.kS:DR(l.jG.jH.k$,0.75);p=(KR(l.k1,f,j)).k_;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.jR;c=Rt(l,p,0.0,7.0);d=Cv(i,C7(l,!o?1.25:2.0));Cl(b,c,d);b=l.jR;c=PU(l,s,t,(-1),1.0);B4(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bf(l.kl.lV);while(Bd(d)){b=Bc(d);SF(l,(KR(l.k1,b.lE,b.lA)).k_);}e=0;while(e<l.ml.data.length){if(W7(l,Ef(l.k1,e)))Um(l,e,Ba(l.kl.kN,e),Ef(l.k1,e));e=e+1|0;}e=0;while(e<l.kl.lV.jB){Y_(l,e);e=e+1|0;}},Em=J(0);
function QW(){H.call(this);this.p_=null;}
let TN=(a,b)=>{b=b;U(a.p_,b);},W4=J(),By=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},Bz=(b,c,d)=>{let e;e=By(b,c);b=T(d);e.textContent=b;return e;},BF=(b,c)=>{if(!Bh(c,Bv(b.textContent)))b.textContent=T(c);},LF=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},C9=(b,c)=>{let d;d=new Jg;d.pC=c;b.addEventListener("click",Bt(Bo(d),"handleEvent"));},QZ=J(0);
function Jk(){H.call(this);this.pB=null;}
let UT=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.pB;b.mT=0;c=b.jC;d=c.j6;if(Px(c))IA(b.jC,new OG,7.0);Oj(b);e=d&&!b.jC.j6?1:0;f=b.jC.jE;if(BR(f)!=b.ou){b.ou=BR(f);b.mE.hear("iteration");}if(f.l2&&!b.oU){b.oU=1;b.mE.hear("diverge");}else if(e)b.mE.hear("finish");if(Px(b.jC))Dd(b);else if(b.pj){b.pj=0;c=b.mC;g=DE(b.jC.jE);c=c.rG;h=g.nX;i=DJ(g.nL,4);e=Iq(g);d=Cx(g.kj);g=!g.no?G(2):G(208);f=L();I(I(N(I(N(I(I(I(N(I(f,G(104)),h),G(209)),i),G(115)),e),G(100)),d),G(210)),g);BF(c,K(f));c=b.mU;b=b.jC;g=b.jL;e=BR(b.jE);if(KO(c))
{j=(Jc(LC(c))).l_;b=F8();k=(C3()).data;d=k.length;l=0;while(l<d){c=k[l];i=c!==Dh?Bw(g,c):DA(e);if(!Bh(i,Bw(j,c)))Do(b,c.jX,i);l=l+1|0;}Wp(T(RC(b)));}}},CV=J(Dz);
function I$(){CV.call(this);this.oe=null;}
let YO=(a,b)=>{a.oe=b;},N5=a=>{let b=new I$();YO(b,a);return b;},D4=(a,b)=>{return a.oe.data[b];},Dl=a=>{return a.oe.data.length;},RR=J(),TO=a=>{return performance.now();},Ym=J(),Cn=b=>{let c,d,e,f,g,h,i;if(!O6(b))return NI(b);if(b===0.0){c=FD(b);d=L();I(I(d,c),G(211));return K(d);}c=T0(BB(b));e=c.np;f=c.n4-1|0;if((-4)<=f&&f<16){d=FD(b);c=Pv(c,Bl(1,e.jz.length-c.n4|0));g=L();I(I(g,d),c);return K(g);}if(e.jz.length<=1)d=G(2);else{c=Ey(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(212):G(213);g=h>=10
?G(2):G(0);i=L();N(I(I(i,c),g),h);c=K(i);g=FD(b);f=Bn(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},CL=b=>{let c,d,e,f,g;a:{c=Cn(b);if(c===G(214))d=1;else if(G(214).jz.length>c.jz.length)d=0;else{e=0;f=c.jz.length-G(214).jz.length|0;while(f<c.jz.length){g=Bn(c,f);d=e+1|0;if(g!=Bn(G(214),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=B7(c,0,c.jz.length-2|0);return c;},DJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!O6(b))return NI(b);if(b===0.0)d=FB(G(2),0);else{e=BB(b);d=Ee(JK(e),Bl(Hy(e),0));f=Ee(BW(1),Bl( -Hy(e)|0,
0));g=L8(e);Ep(f,Bl(g,0));Ep(d,Bl( -g|0,0));if(C5(d,f)>=0){DD(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=FB(G(2),0);else{i=CI(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DD(d,0);h=I8(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NZ(d,f,h))d=FB(F3(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=FB(F3(i),g);}else{d=new JJ;m=F3(i);f=L();I(P(f,49),m);Pd(d,K(f),g+1|0);}}}}f=FD(b);d=Pv(d,c);n=L();I(I(n,f),d);return K(n);},EH=b=>{let c,d,e,f,g,h,i,j,k,l;c=new QI;b=FS(b);c.nV=HH(BV);c.nD
=b;d=NO(c);e=0;f=0;g=0;h=DP(c);while(true){if(!JO(h)){if(h!=46&&h!=44)break;if(f)break;}c.ks=c.ks+1|0;if(!JO(h))f=1;else{e=1;i=c.l9;if(i==800){g=g|(h==48?0:1);c.kq=c.kq+(!f?1:0)|0;}else{c.kq=c.kq-(!f?0:1)|0;if(!(h==48&&i<=0)){DD(c.nV,h-48|0);c.l9=c.l9+1|0;}}}h=DP(c);}if(g){DD(c.nV,1);c.l9=c.l9+1|0;c.kq=c.kq-1|0;}a:{if(e){if(DP(c)!=101&&DP(c)!=69)e=1;else{c.ks=c.ks+1|0;i=NO(c);e=0;f=0;g=DP(c);while(JO(g)){c.ks=c.ks+1|0;e=1;f=BC(((f*10|0)+g|0)-48|0,100000000);g=DP(c);}g=c.kq;if(i)f= -f|0;c.kq=g+f|0;}if(e&&c.ks
>=c.nD.jz.length){j=!d?1:(-1);d=c.l9;e=d+c.kq|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nV;l=HH(BW(1));Ep(b,Bl(c.kq,0));Ep(l,Bl( -c.kq|0,0));e=NK(b)-NK(l)|0;FV(b,Bl( -e|0,0));FV(l,Bl(e,0));if(C5(b,l)<0){FV(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BC(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+I8(b,l);FV(b,1);f=f+1|0;}if(C5(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=OS(Ia(Yv(BW(Bl(e-52|0,(-1074))+1074|0),52),Hu(k)));}}}}else k=0.0;b=Ra(j*k);break a;}}b=QA();}return b;},O6=b=>{return !(BB(b)<=
1.7976931348623157E308)?0:1;},NI=b=>{let c,d;if(isNaN(b)?1:0)c=G(215);else{c=FD(b);d=L();I(I(d,c),G(216));c=K(d);}return c;},FD=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(217);},Pv=(b,c)=>{let d,e,f,g;d=L();e=b.n4;f=BC(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.np.jz.length?Bn(b.np,f):48);f=f+1|0;}return K(d);};
function M1(){H.call(this);this.mg=0.0;}
let CA=null,YQ=(a,b)=>{a.mg=b;},Ra=a=>{let b=new M1();YQ(b,a);return b;},QA=()=>{if(CA===null)CA=Ra(0.0);return CA;},G8=a=>{let b;if(a!==CA)return a.mg;b=new Dr;W(b);S(b);},Qm=a=>{return a!==CA?0:1;},Qi=(a,b)=>{if(a!==CA)b.fz(a.mg);};
function Om(){let a=this;M.call(a);a.kF=null;a.kj=null;a.nX=0;a.nL=0.0;a.of=null;a.n3=null;a.no=0;}
let E9=a=>{let b;b=Cp(a.kF);Dt(b,a.of);return b;},Li=(a,b)=>{return (!(Be(a.n3,b,0)>0.5)?0:1)!==Be(a.kj.jW,b,0)?0:1;},Iq=a=>{let b,c;b=0;c=0;while(c<Cx(a.kj)){b=b+(!Li(a,c)?0:1)|0;c=c+1|0;}return b;};
function MM(){let a=this;H.call(a);a.jF=null;a.jK=null;}
let TA=(a,b)=>{let c,d,e,f;c=Dl(b.k3);d=Q(BO,c);e=d.data;a.jF=d;a.jK=Q(BO,c);e[0]=Bm(0,0);a.jK.data[0]=Bm(0,0);f=1;while(f<c){a.jF.data[f]=Bm(B2(b,f),B2(b,f-1|0));a.jK.data[f]=Bm(B2(b,f),1);f=f+1|0;}},Cp=a=>{let b=new MM();TA(b,a);return b;},Gb=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jF.data;if(c>=d.length)break;b=b+(d[c].jw.data.length+a.jK.data[c].jw.data.length|0)|0;c=c+1|0;}d=Y(b);e=0;c=1;while(true){f=a.jF.data;if(c>=f.length)break;b=MI(f[c].jw,d,e);e=MI(a.jK.data[c].jw,d,b);c=c+1|0;}return d;},Dt=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.jF.data;if(d>=e.length)break;c=Sq(b,Sq(b,c,e[d].jw),a.jK.data[d].jw);d=d+1|0;}},O8=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MI=(b,c,d)=>{let e;e=b.data.length;Dw(b,0,c,d,e);return d+e|0;},Sq=(b,c,d)=>{let e;e=d.data.length;Dw(b,c,d,0,e);return c+e|0;};
function I6(){let a=this;H.call(a);a.od=null;a.kz=null;a.jV=null;}
let OD=(a,b,c)=>{let d,e,f,g;a.od=b;d=Dl(b.k3);e=Q(BO,d);f=e.data;a.kz=e;a.jV=Q(BO,d);f[0]=Bm(0,0);a.jV.data[0]=c;g=1;while(g<d){a.kz.data[g]=Bm(c.jA,B2(b,g));a.jV.data[g]=Bm(c.jA,B2(b,g));g=g+1|0;}},Fg=(a,b)=>{let c=new I6();OD(c,a,b);return c;},Ec=a=>{return a.jV.data[BM(a.od)];},Ei=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.jF;d=b.jK;e=1;while(e<=BM(a.od)){f=c.data;g=d.data;R9(a.jV.data[e-1|0],f[e],a.kz.data[e]);b=g[e];h=a.kz.data[e];DL(b.jA==h.jy&&b.jy==1?1:0,G(218),h,b,h);f=b.jw;i=h.jw;j=h.jy;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}S7(CN(a.od,e),a.kz.data[e],a.jV.data[e]);e=e+1|0;}};
function BO(){let a=this;H.call(a);a.jA=0;a.jy=0;a.jw=null;}
let Il=(a,b,c)=>{a.jA=b;a.jy=c;a.jw=Y(Bj(b,c));},Bm=(a,b)=>{let c=new BO();Il(c,a,b);return c;},Da=b=>{let c,d,e,f,g,h,i;b=b.data;c=new BO;d=b.length;Il(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jy;if(f!=g){h=new Bx;d=b[e].data.length;i=L();P(N(I(N(I(N(I(i,G(219)),e),G(220)),d),G(221)),g),46);BE(h,K(i));S(h);}Dw(b[e],0,c.jw,Bj(e,g),g);e=e+1|0;}return c;},Be=(a,b,c)=>{return a.jw.data[Bj(b,a.jy)+c|0];},Cs=(a,b,c,d)=>{a.jw.data[Bj(b,a.jy)+c|0]=d;},B9=a=>{let b,c,d;b=a.jA;c=a.jy;d=L();N(P(N(d,
b),120),c);return K(d);},S2=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof BO){c=b;if(a.jA==c.jA&&a.jy==c.jy){b:{d=a.jw;e=c.jw;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];Fw();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function OQ(){let a=this;M.call(a);a.j5=null;a.jW=null;}
let SR=(a,b,c)=>{a.j5=b;a.jW=c;},RH=(a,b)=>{let c=new OQ();SR(c,a,b);return c;},Cx=a=>{return a.j5.jA;},OC=J(),Vy=a=>{return performance.now();};
function CG(){Bi.call(this);this.n9=null;}
let Dq=null,HN=null,GH=null,Mu=null,CO=()=>{CO=V(CG);SN();},QS=()=>{CO();return Mu.bk();},IO=(a,b,c,d)=>{CO();BS(a,b,c);a.n9=d;},ZM=a=>{return a.n9;},S7=(a,b,c)=>{let d,e,f,g;d=b.jw;e=c.jw;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.fG(g[f]);f=f+1|0;}},M6=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jw;g=c.jw;h=d.jw;i=e.jw;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.fH(l[j],m[j])*n[j];j=j+1|0;}},SN=()=>{let b,c,d;b=new Lw;IO(b,G(222),0,G(223));Dq=b;b=new Lv;IO(b,
G(224),1,G(225));HN=b;b=new Lu;IO(b,G(226),2,G(227));GH=b;c=Q(CG,3);d=c.data;d[0]=Dq;d[1]=HN;d[2]=b;Mu=c;};
function DF(){Bi.call(this);this.rY=null;}
let CF=null,Gv=null,Le=null,CM=()=>{CM=V(DF);UD();},PS=()=>{CM();return Le.bk();},RO=(a,b,c,d)=>{CM();BS(a,b,c);a.rY=d;},Zi=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jw;f=c.jw;g=d.jw;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.fH(j[h],k[h]);h=h+1|0;}},UD=()=>{let b,c,d;b=new P7;RO(b,G(228),0,G(229));CF=b;b=new P6;RO(b,G(230),1,G(231));Gv=b;c=Q(DF,2);d=c.data;d[0]=CF;d[1]=b;Le=c;},Ld=J(0);
function QT(){H.call(this);this.q4=null;}
function Lf(){let a=this;H.call(a);a.lT=null;a.kI=null;a.kk=null;a.mj=null;a.mi=null;}
let WV=(a,b,c)=>{let d,e,f;a.lT=b;d=Dl(b.k3);a.kI=Q(BO,d);a.kk=Q(BO,d);e=Cp(b);a.mj=e.jF;a.mi=e.jK;a.kI.data[0]=Bm(0,0);a.kk.data[0]=Bm(0,0);f=1;while(f<d){a.kI.data[f]=Bm(c,B2(b,f));a.kk.data[f]=Bm(c,B2(b,f));f=f+1|0;}},Kx=(a,b)=>{let c=new Lf();WV(c,a,b);return c;},Qg=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.jV.data;f=b.jF;g=BM(a.lT);Zi(a.lT.jY,e[g],d,a.kI.data[g]);h=BM(a.lT);i=a.lT;b=i.lr;CO();if(b===Dq&&i.jY===CF)Pm(c.jV.data[h],d,a.kk.data[h]);else M6(CN(i,h),a.kI.data[h],c.kz.data[h],c.jV.data[h],a.kk.data[h]);while
(true){h=C2(g,1);if(h<0)break;b=a.kk.data[g];j=g-1|0;GU(b,e[j],a.mj.data[g]);MJ(a.kk.data[g],a.mi.data[g]);if(h>0){k=f.data;GL(a.kk.data[g],k[g],a.kI.data[j]);M6(CN(a.lT,j),a.kI.data[j],c.kz.data[j],e[j],a.kk.data[j]);}g=g+(-1)|0;}},Uv=J(),IX=(b,c)=>{let d,e,f,g;b=b.data;d=Y(c);e=d.data;f=BC(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function G0(){DG.call(this);this.ny=0.0;}
let ZF=null,Fw=()=>{Fw=V(G0);Vw();},Ft=b=>{let c;Fw();c=new G0;c.ny=b;return c;},ZD=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof G0){c=a.ny;d=b.ny;Fw();if(TT(c,d)){e=1;break a;}}e=0;}return e;},Vw=()=>{ZF=BD(Cz);},EN=J(BH);
function LJ(){let a=this;H.call(a);a.md=null;a.li=null;a.k7=null;a.nJ=null;a.oQ=null;}
let VT=(a,b,c,d)=>{let e,f,g,h,i;a.oQ=G(2);a.md=c;e=c.jX;f=By(b,G(185));a.li=f;f.className="field";b=a.li;f=Es(e,45,32);g=((Bn(f,0)-97|0)+65|0)&65535;f=Ey(f,1);h=L();I(P(h,g),f);(Bz(b,G(232),K(h))).setAttribute("for",T(e));b=c.le;if(b instanceof Fy){f=b;h=By(a.li,G(233));f=Bf(f.l0);while(Bd(f)){Bz(h,G(164),Bc(f));}}else{h=By(a.li,G(234));h.setAttribute("type","text");h.setAttribute("inputmode",T(!(a.md.le instanceof K1)?G(235):G(236)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.k7
=h;h.setAttribute("id",T(e));h=a.k7;b=L();I(I(I(I(b,e),G(237)),e),G(238));f=K(b);h.setAttribute("aria-describedby",T(f));i=Bz(a.li,G(109),c.pF);b="help";i.className=b;f=L();I(I(f,e),G(239));h=K(f);i.setAttribute("id",T(h));b=By(a.li,G(109));a.nJ=b;i="complaint";b.className=i;b=a.nJ;f=L();I(I(f,e),G(238));h=K(f);b.setAttribute("id",T(h));a.nJ.setAttribute("role","alert");b=a.k7;f=new Iv;f.qn=a;f.qm=d;f.ql=c;b.addEventListener("change",Bt(Bo(f),"handleEvent"));},VH=(a,b,c)=>{let d=new LJ();VT(d,a,b,c);return d;},MK
=(a,b)=>{BF(a.nJ,b);LF(a.k7,G(240),Bq(b)?0:1,G(88));};
function IF(){let a=this;H.call(a);a.p1=null;a.p2=0;}
let Xw=(b,c)=>{b=b;Qf(b.p1,b.p2);};
function IE(){let a=this;H.call(a);a.qK=null;a.qL=0;}
let Ve=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.qK;e=b.qL;f=d.lS.jB-1|0;g=Bv(c.key);h=(-1);switch(E1(g)){case 69819:if(!Bh(g,G(241)))break a;h=3;break a;case 2255103:if(!Bh(g,G(242)))break a;h=2;break a;case 251549619:if(!Bh(g,G(243)))break a;h=0;break a;case 977763216:if(!Bh(g,G(244)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();Qf(d,f);(Bo(Ba(d.lS,f))).focus();}};
function Rv(){let a=this;H.call(a);a.oK=null;a.pe=null;}
let Yy=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;a.oK=b;Ca();d=new KJ;d.oJ=Z();d.jT=b;d.oA=c;b=b.m5;d.lL=b;e=BM(b);d.kG=e;e=e+1|0;f=Q(Cy,e);g=f.data;d.ki=f;d.ly=Q(Cy,e);d.m2=Q(Cy,e);d.n7=Q(Cy,e);d.mG=Q(Cy,e);d.k6=Q(Cy,e);d.oN=Q(Cy,e);d.oM=Q(Cy,e);BZ();g[0]=Fz(d,Eb,0,d.jT.mp.j5,G(245),G(246));d.m3=Fz(d,Ea,0,d.jT.mp.jW,G(2),G(247));e=1;a:while(true){h=d.kG;if(e>h){i=d.lL.jY;CM();j=i!==CF?0:1;b=BL(d.ki.data[h]);i=D8;k=d.jT.oD;if(!j){l=L();I(I(I(l,G(248)),b),G(249));l=K(l);}else{l=L();P(I(I(I(I(l,G(250)),b),G(251)),
b),41);l=K(l);}b=!j?G(252):G(253);m=Je(d);n=L();P(I(I(I(n,G(254)),b),m),46);o=K(n);m=new B1;n=d.ki.data[d.kG];Cb();C$(m,97,n,B6,Co);b=I5(m,EU(121,d.m3,B6,Co));if(!j)m=new Mi;else{m=new Mj;m.rN=d;}D1(d,i,0,k,l,o,b,m);Zg(d);if(Mq(c))Zo(d);a.pe=Hj(d.oJ);return;}b:{f=d.ly.data;b=GI;i=d.jT.lW.jF.data[e];l=L();I(N(I(l,G(255)),e),G(256));f[e]=Fz(d,b,e,i,G(2),K(l));f=d.m2.data;b=GK;i=d.jT.lW.jK.data[e];l=L();I(N(I(l,G(257)),e),G(258));f[e]=Fz(d,b,e,i,G(2),K(l));d.n7.data[e]=X9(d,e);g=d.ki;i=CN(d.lL,e);b=Eb;k=d.jT.lJ.jV.data[e];FP();switch
(JT.data[i.jx]){case 1:break;case 2:p=G(259);break b;case 3:p=G(260);break b;default:break a;}p=G(261);}if(e==d.kG)l=G(262);else{l=L();I(N(I(l,G(263)),e),G(264));l=K(l);}g=g.data;m=i.n9;i=L();I(I(I(i,l),m),G(265));l=K(i);f=Q(B1,1);f.data[0]=CE(122,d.n7.data[e]);g[e]=FL(d,b,e,k,p,l,f);e=e+1|0;}b=new BX;W(b);S(b);},Mz=(a,b)=>{let c=new Rv();Yy(c,a,b);return c;},Pz=b=>{let c,d,e;c=FK(b);d=Fv(b);e=LY(b);return Mz(Qe(c,d,e),Fs());},NA=(b,c)=>{let d,e;d=Bm(1,b.jy);e=0;while(e<b.jy){Cs(d,0,e,Be(b,c,e));e=e+1|0;}return d;};
function Kz(){H.call(this);this.qr=null;}
let UN=(b,c)=>{b=b.qr;R$(b);DV(b.po);};
function Q$(){H.call(this);this.rb=null;}
let Yw=a=>{let b;b=a.rb;Mr(b,b.lY-1|0);};
function Q_(){H.call(this);this.rP=null;}
let SO=a=>{let b;b=a.rP;Mr(b,b.lY+1|0);};
function GP(){let a=this;Bi.call(a);a.p0=null;a.qU=null;a.pi=null;}
let Gu=null,HB=null,GS=null,F1=null,I2=null,Sv=null,Eq=()=>{Eq=V(GP);Ua();},J0=()=>{Eq();return Sv.bk();},Tu=(a,b,c,d,e,f)=>{Eq();BS(a,b,c);a.p0=d;a.qU=e;a.pi=f;},E_=(a,b,c,d,e)=>{let f=new GP();Tu(f,a,b,c,d,e);return f;},Qy=(a,b,c)=>{Eq();return a===GS&&B2(b,c)==B2(b,c-1|0)&&B2(b,c)>1?1:0;},Ua=()=>{let b,c,d;Gu=E_(G(266),0,G(54),G(267),G(2));HB=E_(G(268),1,G(269),G(270),G(271));GS=E_(G(272),2,G(273),G(274),G(275));F1=E_(G(276),3,G(277),G(278),G(279));b=E_(G(280),4,G(281),G(282),G(283));I2=b;c=Q(GP,5);d=c.data;d[0]
=Gu;d[1]=HB;d[2]=GS;d[3]=F1;d[4]=b;Sv=c;};
function Kv(){H.call(this);this.rQ=null;}
let UX=(b,c)=>{DV(b.rQ);};
function Mm(){H.call(this);this.pS=null;}
let SI=a=>{Hg(a.pS,0);};
function Ml(){H.call(this);this.qq=null;}
let XM=a=>{let b;b=a.qq;Hg(b,b.ln-1|0);};
function Mo(){H.call(this);this.q7=null;}
let YX=a=>{let b;b=a.q7;Hg(b,b.ln+1|0);};
function Mn(){H.call(this);this.rV=null;}
let Tz=a=>{let b;b=a.rV;Hg(b,b.ng);};
function Ir(){H.call(this);this.pZ=null;}
let XE=(b,c)=>{let d,e;b=b.pZ;d=b.k4.selectedIndex;c=b.lD;e=new NC;e.rt=b;e.ru=d;FQ(c,e);DV(b.oi);};
function Ip(){H.call(this);this.qe=null;}
let TG=(b,c)=>{b=b.qe;P0(b);DV(b.oi);},Lc=J(0),N4=J(0),RT=J(0),Ol=J(0),Rc=J(0),Pf=J(0),QV=J(0),ME=J(0),NH=J(0),Na=J(0),Me=J(0),VX=J(),Dp=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function QI(){let a=this;H.call(a);a.nD=null;a.ks=0;a.nV=null;a.kq=0;a.l9=0;}
let DP=a=>{return a.ks>=a.nD.jz.length?0:Bn(a.nD,a.ks);},JO=b=>{return 48<=b&&b<=57?1:0;},NO=a=>{let b,c;b=DP(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.ks=a.ks+1|0;return c;},UQ=J(),ZJ=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=GJ(b)&&(e+f|0)<=GJ(d)){a:{b:{if(b!==d){g=H2(BG(b));h=H2(BG(d));if(g!==null&&h!==null){if(g===h)break b;if(!Ho(g)&&!Ho(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=BG(n);if(EL(n.ld,h.ld)){k=1;break c;}}k=0;}if(!k){HI(b,
c,d,e,j);b=new Hq;W(b);S(b);}j=j+1|0;k=m;}HI(b,c,d,e,f);return;}if(!Ho(g))break a;if(Ho(h))break b;else break a;}b=new Hq;W(b);S(b);}}HI(b,c,d,e,f);return;}b=new Hq;W(b);S(b);}b=new Ce;W(b);S(b);}d=new EN;BE(d,G(284));S(d);},Dw=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=GJ(b)&&(e+f|0)<=GJ(d)){HI(b,c,d,e,f);return;}b=new Ce;W(b);S(b);},HI=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},QM=J(),XI=null,TI=null,Ls=null,OH=null,U7=null,Ys=null,Eo=()=>{Eo=V(QM);Tv();},Tv=()=>{XI=new OO;TI=new OL;Ls=new ON;OH=new OJ;U7=new OK;Ys=new Od;},HC=J(Ce),EX=J(0),Nh=J(M),W1=(a,b)=>{let c,d,e,f,g;c=Cp(b);d=c.jF.data;e=Q(BJ(Cz),2);f=e.data;f[0]=Ct([1.0,1.0]);f[1]=Ct([1.0,1.0]);d[1]=Da(e);d=c.jK.data;e=Q(BJ(Cz),2);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;g=Y(1);g.data[0]=(-1.0);f[1]=g;d[1]=Da(e);d=c.jF.data;e=Q(BJ(Cz),1);e.data[0]=Ct([1.0,
(-2.0)]);d[2]=Da(e);d=c.jK.data;e=Q(BJ(Cz),1);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;d[2]=Da(e);return c;},LT=J(M),TP=(a,b)=>{return Cp(b);};
function Ru(){M.call(this);this.qF=null;}
let Yl=(a,b)=>{let c;c=Cp(b);Dt(c,a.qF);return c;};
function Q2(){H.call(this);this.nZ=0;}
let C4=null,WX=(a,b)=>{a.nZ=b;},Pk=a=>{let b=new Q2();WX(b,a);return b;},Fs=()=>{if(C4===null)C4=Pk(0);return C4;},Fx=b=>{return Pk(b);},Mq=a=>{return a!==C4?0:1;},SQ=(a,b)=>{let c,d,e,f,g;if(a!==C4){c=a.nZ;b=b;d=b.pL;e=b.pQ;f=b.pR;b=b.pP;g=HW(Gh(f,Be(b.kV,c,0)),FE(f,Be(b.kV,c,1)),d.jO.o5*1.9);b=Cv(d.jU.kS,2.0);Cl(e,g,b);}},OZ=(a,b)=>{if(a!==C4)b=a.nZ;return b;};
function Jg(){H.call(this);this.pC=null;}
let UI=(b,c)=>{b.pC.d5();};
function Iv(){let a=this;H.call(a);a.qn=null;a.qm=null;a.ql=null;}
let SG=(b,c)=>{let d,e;b=b;c=b.qn;d=b.qm;b=b.ql;e=!(c.md.le instanceof Fy)?Bv(c.k7.value):Bv(c.k7.value);MK(c,Rb(d,b,e));},ZG=J(),Qu=J(),WL=null,Lr=null,HO=null,Gr=null,PA=null,Ln=null,O4=null,FM=()=>{FM=V(Qu);UK();},UK=()=>{let b;WL=new WeakMap();Lr=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();HO=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gr=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(HO===null)b=null;else{b=new If;b=new FinalizationRegistry(Bt(Bo(b),"accept"));}Ln=b;if(Gr===null)b
=null;else{b=new Ie;b=new FinalizationRegistry(Bt(Bo(b),"accept"));}O4=b;},Yr=J(),TR=J(),GJ=b=>{let c;c=(BG(b)).ld;if(c[Br].itemType!==null)return YZ(b);b=new Bx;W(b);S(b);},Hq=J(BH);
function JJ(){let a=this;M.call(a);a.np=null;a.n4=0;}
let Pd=(a,b,c)=>{a.np=b;a.n4=c;},FB=(a,b)=>{let c=new JJ();Pd(c,a,b);return c;},T0=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=JK(b);d=Hy(b);e=!(DK(c,D6(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ee(c,Bl(d,0)+e|0);g=Ee(BW(1),Bl( -d|0,0)+e|0);h=Ee(BW(1),Bl(d,0));i=Ee(BW(1),(Bl(d,0)+e|0)-1|0);j=L8(b);Ep(g,Bl(j,0));k=Q(HQ,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ep(k[l],Bl(m,0));l=l+1|0;}l=G9(Ta(c,BW(2)),BV)?1:0;if(C5(JP(f,i),g)>=l){DD(g,0);j=j+1|0;}n=L();while(true){k=Q(HQ,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DD(k[d],0);d=d+1|0;}o=I8(f,g);p=C5(h,f)<l?0:1;q=C5(JP(f,i),g)<l?0:1;if(q&&!(p&&!NZ(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return FB(K(n),j);},NZ=(b,c,d)=>{return C5(JP(b,b),c)<(d%2|0?0:1)?0:1;},JK=b=>{let c;c=KT(b);if(JB(c,D6(0, 1048576)))c=WP(K9(c,D6(4294967295, 1048575)),D6(0, 1048576));return c;},Hy=b=>{return Bl(Fn(Yx(KT(b),52)),1)-1075|0;},L8=b=>{let c,d,e,f;c=Hy(b)+63|0;d=JK(b);JN();if(DK(d,BV))e=64;else{e=0;f=DO(d,32);if(G9(f,BV))e=32;else f
=d;d=DO(f,16);if(DK(d,BV))d=f;else e=e|16;f=DO(d,8);if(DK(f,BV))f=d;else e=e|8;d=DO(f,4);if(DK(d,BV))d=f;else e=e|4;f=DO(d,2);if(DK(f,BV))f=d;else e=e|2;if(G9(DO(f,1),BV))e=e|1;e=(64-e|0)-1|0;}return CR((c-e|0)*0.3010299956639812)|0;},Ee=(b,c)=>{let d;d=HH(b);FV(d,c);return d;};
function HU(){let a=this;M.call(a);a.nq=null;a.n2=null;a.nl=null;a.mH=null;}
let WK=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BG(b)===BD(HU)){b=b;d=a.nq;e=b.nq;if(!Bg(BU(d),BU(e)))c=0;else{d=a.n2;e=b.n2;if(!Bg(BU(d),BU(e)))c=0;else{d=a.nl;e=b.nl;if(!Bg(BU(d),BU(e)))c=0;else{d=a.mH;b=b.mH;c=Bg(BU(d),BU(b))?1:0;}}}}else c=0;return c;};
function Jo(){let a=this;M.call(a);a.mZ=0;a.nw=null;a.n8=null;}
let WW=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Jo)){b=b;if(a.mZ!=b.mZ)c=0;else{d=a.nw;e=b.nw;if(!Bg(BU(d),BU(e)))c=0;else{d=a.n8;b=b.n8;c=Bg(BU(d),BU(b))?1:0;}}}else c=0;return c;},Zu=a=>{return a.mZ;},Xo=a=>{return a.nw;},Q1=J(0),DS=(a,b)=>{let c;c=a.mo;return c*Bs(1.0,BT(b/c));},JA=(a,b)=>{let c;c=a.mo;return c*BT(b/c);},Ej=(a,b,c)=>{let d,e;d=a;e=BT(c/d.mo)%2.0!==1.0?0:1;return JA(a,b)+(!e?0.0:d.mo/2.0);};
function N$(){let a=this;H.call(a);a.jP=null;a.m4=0.0;a.mt=0.0;a.mo=0.0;}
let WA=(a,b,c,d,e)=>{let f,g,h;a.m4=c;a.mt=d;a.mo=1.0/e;f=BT(c*e)|0;g=BT(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.jP=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.jP;h="round";b.lineJoin=h;},Qc=(a,b,c,d)=>{let e=new N$();WA(e,a,b,c,d);return e;},B4=(a,b,c)=>{let d;a.jP.fillStyle=T(Kp(c));if(!(b instanceof Cr)){Qj(a,b);a.jP.fill('evenodd');}else{d=b;a.jP.fillRect(d.jS,d.kn,d.j_,d.kX);}},Cl=(a,b,c)=>{let d;a.jP.strokeStyle=T(Kp(c.p7));a.jP.lineWidth=c.l4;X8(a.jP,c.qS);if(!(b instanceof Cr))
{Qj(a,b);a.jP.stroke();}else{d=b;a.jP.strokeRect(d.jS,d.kn,d.j_,d.kX);}},DU=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.jP;h=e.nx;Dn();i=h!==HF?G(2):G(285);j=e.mF;CS();h=j!==Fr?G(286):G(287);a:{j=DJ(e.lc,2);k=L();I(I(I(I(k,i),j),G(288)),h);g.font=T(K(k));i=a.jP;K5();switch(Sf.data[e.oT.jx]){case 1:e=G(289);break a;case 2:e=G(290);break a;case 3:e=G(94);break a;default:}b=new BX;W(b);S(b);}h=T(e);i.textAlign=h;i=a.jP;e=T(Kp(f));i.fillStyle=e;a.jP.fillText(T(b),c,d);},Qj=(a,b)=>{let c,d;a:{a.jP.beginPath();if(b instanceof Hz)
{c=b;a.jP.arc(c.pn,c.pm,c.pa,0.0,6.283185307179586);}else if(b instanceof DN)MB(a,b.k_);else if(b instanceof Gs){d=Bf(b.nv);while(true){if(!Bd(d))break a;MB(a,Bc(d));a.jP.closePath();}}}},MB=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jP.lineTo(d[c],d[c+1|0]);else a.jP.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Ug=J(),X8=(b,c)=>{b.setLineDash(c?[c]:[]);};
function PW(){let a=this;M.call(a);a.jO=null;a.jU=null;a.oG=null;a.q8=null;}
let T_=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=Rk(c.n0.n5,a.jO.mK);f=new Cr;g=b;Dv(f,0.0,0.0,g.m4,g.mt);B4(g,f,a.jU.k9);h=a.jO.mK;i=h.jS+h.j_/2.0;j=c.pc;h=L();N(I(h,G(291)),j);k=K(h);h=a.jO;DU(g,k,i,h.rv,h.pU,a.jU.kS);k=c.rA;h=L();I(I(h,G(292)),k);l=K(h);m=2.0*(BY(i,a.jO.qP-i)-4.0);k=a.jO.oW;f=k.mF;CS();if(f!==Fr){m=BY(k.lc,m/(0.65*l.jz.length));Cm();h=Fh(m,Du);DU(g,l,i,a.jO.o0,h,a.jU.kS);}else{j=l.jz.length<20?l.jz.length:Bl(26,l.jz.length);n=a.jO.oW.lc;o=j;m=BY(n,m/(0.602*o));p=i-0.602*m*o/2.0;Cm();h
=JD(m,C0);DU(g,l,p,a.jO.o0,h,a.jU.kS);}h=a.jO;m=h.mK.j_;l=c.n0;q=l.kA;p=m/(q-1|0);f=new Lq;k=c.o7;m=0.05/p;f.jN=l;f.ot=k;f.rS=m;q=q+2|0;f.m8=q;r=EI(Bj(q,l.lg+2|0));s=r.data;f.oz=r;r=X(2*s.length|0);s=r.data;f.m6=r;q=0;t=s.length;if(q>t){b=new Bx;W(b);S(b);}while(q<t){u=q+1|0;s[q]=(-1);q=u;}m=DS(b,FF(h));h=a.oG;DX();j=h!==Fl?20:2;B4(g,KS(b,a.jO.mK,m),FU(a.jU.nM,0.0));q=1;while(q<j){m=q;B4(g,TW(e,(Ni(f,m/j)).p9),FU(a.jU.nM,m/(j-1|0)));q=q+1|0;}f=Bf((Ni(f,0.5)).qz);while(Bd(f)){h=Bc(f);Cl(g,Eh(LW(e,h.k_)),Cv(a.jU.qM,
FF(a.jO)*1.2));}SL(e,b,a.jO,a.jU);W3(a,b);UZ(a,b,e,c);SQ(d,XA(a,b,e,c));},W3=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=Cv(a.jU.m9,DS(b,FF(a.jO)));d=KS(b,a.jO.oR,c.l4);e=Rk(NR(0.0,1.0,0.0,1.0),a.jO.oR);f=a.oG;DX();g=f!==Fl?20:100;h=0;while(h<g){i=!h?DH(d):FE(e,h/g);f=new Cr;j=d.jS;k=d.kn;Dv(f,j,k,d.j_,i-k);l=FU(a.jU.nM,h/(g-1|0));B4(b,f,l);h=h+1|0;}f=Jt(0.0,1.0,K0(a.jO,d.kX));Qa(e,b,a.jO,a.jU,f,DC(d),1);Cl(b,d,c);},UZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=HL(16.0/Bs(16.0,Jz(d)));f=Bs(2.5,a.jO.o5*e);g=a.jO.q_;h
=!(g>0.0)?0.0:DS(b,g*e);i=0;while(i<Jz(d)){j=Be(d.kV,i,0);k=Be(d.kV,i,1);l=c.lH;if(l.l$<=j&&j<=l.lR&&l.mb<=k&&k<=l.lX?1:0){m=a.q8;Ex();n=m===GM&&HX(d,i)?1:0;l=!HX(d,i)?a.jU.kv:a.jU.qi;g=Gh(c,j);o=FE(c,k);if(!n)m=HW(g,o,f);else{j=DS(b,f*HL(3.141592653589793));m=new Cr;e=j/2.0;Dv(m,JA(b,g-e),JA(b,o-e),j,j);}if(h>0.0){if(m instanceof Hz){p=m;q=HW(p.pn,p.pm,p.pa+h);}else{p=m;q=new Cr;g=p.jS-h;o=p.kn-h;j=p.j_;e=2.0*h;Dv(q,g,o,j+e,p.kX+e);}r=a.jU.k9;B4(b,q,r);}B4(b,m,l);}i=i+1|0;}},N2=J(),MP=null,CW=()=>{CW=V(N2);Y9();},Tb
=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;CW();d=c.n0;e=0;f=0;g=d.mV.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{R(N(R(b,G(293)),c.pc),G(294));if(!f)R(b,G(295));else{if(e){f=d.mV.data.length;if(e!=f){c=new Pi;c.on=d;c.nh=EI(f);c.o6=X(f);g=X(2).data;e=0;while(true){k=c.nh.data;if(e>=k.length)break;if(!k[e]){f=!IN(c,e)?0:1;g[f]=g[f]+1|0;h=IN(c,e);l=c.on.kA;f=Fp(c,e,h,0);m=l-1|0;while(f>0){k=c.o6.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=Fp(c,i-1|0,h,f);if(n<
m)f=Fp(c,i+1|0,h,f);if(i>=l)f=Fp(c,i-l|0,h,f);i=i+l|0;if(i<c.nh.data.length)f=Fp(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.lg;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.kA;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Ge(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/Bj(e-1|0,d.kA-1|0);R(R(R(b,G(296)),QY(q)),G(297));R(R(R(b,NB(g[1])),G(298)),QY(1.0-q));P(R(R(b,G(115)),NB(g[0])),46);break a;}}R(N(b,e?1:0),G(299));}}},QY=b=>{let c,d;CW();c=BT(b*100.0)|0;if(!c)d=G(300);else if(c==100)d=G(301);else
{d=L();P(N(d,c),37);d=K(d);}return d;},NB=b=>{let c,d;CW();if(b==1)c=G(302);else{c=GC(b);d=L();I(I(I(d,G(303)),c),G(304));c=K(d);}return c;},GC=b=>{let c;CW();c=MP.data;return b>=c.length?DA(b):c[b];},XG=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;CW();d=Jz(c);e=0;f=L();g=0;while(g<d){h=c.o7;i=Be(c.kV,g,0);j=Be(c.kV,g,1);i=J8(h,i,j);if(!(!HX(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;k=R(f,e!=1?G(115):G(2));h=Rr(c,g,0);l=Rr(c,g,1);m=L();P(I(I(I(P(m,40),h),G(115)),l),41);R(k,K(m));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c
=G(305);else{c=GC(d);k=L();I(I(I(k,G(306)),c),G(307));c=K(k);}R(b,c);R(b,G(308));}else{R(R(R(b,G(309)),GC(e)),G(100));R(R(b,GC(d)),d!=1?G(310):G(311));if(e>4)c=G(2);else{f=K(f);c=L();I(I(c,G(115)),f);c=K(c);}P(R(b,c),46);}},Rr=(b,c,d)=>{let e;CW();e=Be(b.kV,c,d);return RK(e,!(e!==BT(e)?0:1)?2:0);},Y9=()=>{MP=BP(BI,[G(312),G(313),G(314),G(315),G(316)]);};
function RI(){CV.call(this);this.q1=null;}
let WT=a=>{return 1;},YH=(a,b)=>{let c;if(!b)return a.q1;c=new Ce;W(c);S(c);},Lw=J(CG),WH=(a,b)=>{return 1.0/(1.0+KB( -b));},Yh=(a,b,c)=>{return c*(1.0-c);},Lv=J(CG),Lu=J(CG),VV=(a,b)=>{if(b<0.0)b=0.0;return b;},ST=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},P7=J(DF),VD=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jw;e=c.jw;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Nf(a, -i[h],j[h]);g=g+Nf(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Nf=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*Jl(c);},VP=(a,b,c)=>{return  -c
/b+(1.0-c)/(1.0-b);},P6=J(DF),V$=(a,b,c)=>{let d,e,f,g,h,i;d=b.jw;e=c.jw;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},UM=(a,b,c)=>{return 2.0*(b-c);};
function PZ(){M.call(this);this.re=0.0;}
let WJ=(a,b)=>{let c,d,e,f,g,h;c=Cp(b);d=new Q8;e=Hu(a.re);f=X(624);d.pf=f;d.m1=624;if(JB(e,BV)&&O0(e,D6(4294967295, 0))){f=f.data;f[0]=Fn(e);g=1;while(g<624){h=f[g-1|0];f[g]=Bj(1812433253,h^(h>>>30|0))+g|0;g=g+1|0;}g=1;while(g<=BM(b)){c.jF.data[g]=NE(d,B2(b,g),B2(b,g-1|0));c.jK.data[g]=NE(d,B2(b,g),1);g=g+1|0;}return c;}b=new Bx;c=L();P(Qd(I(c,G(317)),e),46);BE(b,K(c));S(b);},W8=J(),R9=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DL(b.jy==c.jy&&d.jA==b.jA&&d.jy==c.jA?1:0,G(318),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=b.jA;i
=c.jA;j=b.jy;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bj(k,j)+n|0]*p[Bj(l,j)+n|0];n=n+1|0;}g.data[Bj(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},GL=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DL(b.jy==c.jA&&d.jA==b.jA&&d.jy==c.jy?1:0,G(319),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=b.jA;i=c.jy;j=b.jy;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bj(k,j)+n|0]*p[Bj(n,i)+l|0];n=n+1|0;}g.data[Bj(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},GU=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DL(b.jA==c.jA
&&d.jA==b.jy&&d.jy==c.jy?1:0,G(320),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=b.jy;i=c.jy;j=b.jA;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bj(n,h)+k|0]*p[Bj(n,i)+l|0];n=n+1|0;}g.data[Bj(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Pm=(b,c,d)=>{let e,f,g,h,i,j,k;DL(Jn(b,c)&&Jn(b,d)?1:0,G(321),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},Hn=(b,c,d)=>{let e,f,g,h,i;DL(Jn(c,d),G(322),d,c,d);e=c.jw;f=d.jw;g=0;while(true){h=f.data;if
(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},MJ=(b,c)=>{let d,e,f,g,h,i,j;DL(c.jA==b.jy&&c.jy==1?1:0,G(323),b,b,c);d=b.jw;e=c.jw;f=b.jy;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Jn=(b,c)=>{return b.jA==c.jA&&b.jy==c.jy?1:0;},DL=(b,c,d,e,f)=>{let g,h;if(b)return;g=new Bx;d=B9(d);e=B9(e);f=B9(f);h=L();P(I(I(I(I(I(I(I(I(h,G(324)),c),G(193)),d),G(155)),e),G(325)),f),46);BE(g,K(h));S(g);};
function Ny(){let a=this;H.call(a);a.m5=null;a.mp=null;a.lW=null;a.lJ=null;a.kC=null;a.l7=null;a.oD=null;a.nm=null;}
let TZ=(a,b,c,d)=>{let e;a.oD=Bm(1,1);e=Bm(1,1);a.nm=e;a.m5=b;a.mp=c;Cs(e,0,0,d);a.lW=Cp(b);a.l7=Cp(b);a.lJ=Fg(b,c.j5);a.kC=Kx(b,Cx(c));},Qe=(a,b,c)=>{let d=new Ny();TZ(d,a,b,c);return d;};
function HQ(){let a=this;H.call(a);a.kp=null;a.jZ=0;}
let Vk=(a,b)=>{a.kp=X(4);while(G9(b,BV)){KQ(a,Fn(b)&134217727);b=DO(b,27);}},HH=a=>{let b=new HQ();Vk(b,a);return b;},JP=(b,c)=>{let d,e,f,g;d=HH(BV);e=0;f=0;while(!(f>=b.jZ&&f>=c.jZ&&e<=0)){g=(Db(b,f)+Db(c,f)|0)+e|0;KQ(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NK=a=>{let b;b=a.jZ;return !b?0:((b*27|0)-M5(Db(a,b-1|0))|0)+5|0;},C5=(a,b)=>{let c;c=Bl(a.jZ,b.jZ)-1|0;while(c>0&&Db(a,c)==Db(b,c)){c=c+(-1)|0;}return c<0?0:Db(a,c)-Db(b,c)|0;},DD=(a,b)=>{let c,d,e;c=0;while(c<a.jZ){d=a.kp.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KQ(a,b);},Ep=(a,b)=>{let c;c=0;while(c<b){DD(a,0);c=c+1|0;}},FV=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jZ;f=X((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.kp.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.kp=f;a.jZ=g.length;QO(a);},I8=(a,b)=>{let c,d,e,f;c=0;while(C5(a,b)>=0){d=0;e=0;while(e<a.jZ){f=(a.kp.data[e]-Db(b,e)|0)+d|0;a.kp.data[e]=f&134217727;d=f>>27;e=e+1|0;}QO(a);c=c+1|0;}return c;},Db=(a,b)=>{return b>=a.jZ?0:a.kp.data[b];},KQ
=(a,b)=>{let c,d,e,f,g;c=a.jZ;d=a.kp.data;e=d.length;if(c==e){c=2*c|0;f=X(c);g=f.data;c=BC(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.kp=f;}d=a.kp.data;e=a.jZ;a.jZ=e+1|0;d[e]=b;},QO=a=>{let b,c,d;while(true){b=a.jZ;if(b<=0)break;c=a.kp.data;d=b-1|0;if(c[d])break;a.jZ=d;}};
function Pn(){let a=this;H.call(a);a.qc=null;a.qd=0;}
let Wv=a=>{let b,c;b=a.qc;c=a.qd;Hi(b.qa.qu,c);};
function Kn(){let a=this;M.call(a);a.ka=null;a.j4=0;a.kc=0;}
let Fj=a=>{return Be(a.ka.kB,a.j4,a.kc);},Kq=a=>{let b,c,d,e,f;b=a.ka;c=b.kt;BZ();if(c!==D8&&c!==EA){d=BL(b);e=Su(a.ka,a.j4);f=a.kc;b=L();P(N(P(N(P(I(b,d),91),e),44),f),93);d=K(b);}else d=BL(b);return d;},Oo=(a,b)=>{let c,d,e,f,g,h,i;c=new OE;c.j9=L();c.ni=a;c.pq=b;a.ka.p3.gQ(c);if(c.qk){d=c.pq;D9();if(d!==EM&&Fj(c.ni)===0.0){a:{if(J$(c.j9,0)!=45){e=c.j9;f=0;e=e;g=e.jI-G(326).jz.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=G(326).jz.length)break c;if(e.jJ.data[f+h|0]!=Bn(G(326),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)HK(c.j9,0,G(327));}}i=K(c.j9);if(Bq(i))c=Kq(a);else{c=Kq(a);d=L();I(I(I(d,c),G(186)),i);c=K(d);}d:{JY();switch(M$.data[b.jx]){case 1:b=Cn(Fj(a));d=L();I(I(I(d,c),G(186)),b);c=K(d);break d;case 2:b=GO(Fj(a));d=L();I(I(I(d,c),G(186)),b);c=K(d);break d;case 3:break;default:b=new BX;W(b);S(b);}}return c;},Xx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Kn)){b=b;c=!Bg(a.ka,b.ka)?0:a.j4!=b.j4?0:a.kc==b.kc?1:0;}else c=0;return c;};
function Cy(){let a=this;H.call(a);a.kt=null;a.mN=0;a.kB=null;a.qI=0;a.oo=null;a.os=null;a.nt=null;a.p3=null;a.oy=0;}
let BL=a=>{let b,c,d;b=a.kt;BZ();if(!(b!==Ea&&b!==D8&&b!==EA?1:0))b=b.o8;else{b=b.o8;c=a.mN;d=L();N(I(d,b),c);b=K(d);}return b;},E7=(a,b,c)=>{let d;d=new Kn;d.ka=a;d.j4=b;d.kc=c;return d;},Sj=(a,b)=>{let c;a:{Ha();switch(Ky.data[a.kt.jx]){case 1:case 2:case 3:case 4:case 5:b=Su(a,b);c=L();N(I(c,G(172)),b);c=K(c);break a;case 6:case 7:case 8:case 9:case 10:case 11:c=L();N(I(c,G(328)),b);c=K(c);break a;case 12:case 13:break;default:c=new BX;W(c);S(c);}c=G(2);}return c;},Pl=(a,b)=>{let c,d;a:{Ha();switch(Ky.data[a.kt.jx])
{case 1:case 3:case 4:case 5:c=Qw(a.mN,b);break a;case 2:case 7:case 9:case 11:case 12:case 13:break;case 6:case 8:case 10:c=Qw(a.mN-1|0,b);d=L();I(I(d,G(329)),c);c=K(d);break a;default:c=new BX;W(c);S(c);}c=G(2);}return c;},Qw=(b,c)=>{let d;if(b){d=L();N(I(d,G(328)),c);d=K(d);}else{d=L();N(I(d,G(330)),c);d=K(d);}return d;},Su=(a,b)=>{if(RX(a.kt))b=a.qI+b|0;return b;};
function Ff(){let a=this;Bi.call(a);a.o8=null;a.ob=null;}
let Eb=null,Ea=null,GI=null,GK=null,Fc=null,D8=null,Eu=null,Ev=null,Hx=null,Hw=null,EA=null,HR=null,K4=null,RE=null,BZ=()=>{BZ=V(Ff);W5();},Ok=(a,b,c,d,e)=>{BZ();BS(a,b,c);a.o8=d;a.ob=e;},Cd=(a,b,c,d)=>{let e=new Ff();Ok(e,a,b,c,d);return e;},RX=a=>{BZ();return a!==Eb&&a!==Ea&&a!==Fc&&a!==Eu&&a!==Ev?0:1;},W5=()=>{let b,c,d;b=new Ff;Fe();Ok(b,G(331),0,G(331),CK);Eb=b;Ea=Cd(G(332),1,G(204),CK);GI=Cd(G(333),2,G(333),CK);GK=Cd(G(334),3,G(335),CK);Fc=Cd(G(336),4,G(336),CK);D8=Cd(G(337),5,G(205),CK);Eu=Cd(G(338),
6,G(339),Ds);Ev=Cd(G(340),7,G(341),Ds);Hx=Cd(G(342),8,G(195),Ds);Hw=Cd(G(343),9,G(196),Ds);EA=Cd(G(344),10,G(345),EW);HR=Cd(G(346),11,G(347),EW);b=Cd(G(348),12,G(349),EW);K4=b;c=Q(Ff,13);d=c.data;d[0]=Eb;d[1]=Ea;d[2]=GI;d[3]=GK;d[4]=Fc;d[5]=D8;d[6]=Eu;d[7]=Ev;d[8]=Hx;d[9]=Hw;d[10]=EA;d[11]=HR;d[12]=b;RE=c;};
function Og(){let a=this;H.call(a);a.qE=null;a.qv=0;a.oC=null;a.oj=null;a.oI=null;}
function Nt(){let a=this;M.call(a);a.qP=0.0;a.rZ=0.0;a.mK=null;a.oR=null;a.pU=null;a.rv=0.0;a.oW=null;a.o0=0.0;a.mh=0.0;a.o5=0.0;a.q_=0.0;}
let PV=b=>{let c;c=H4(b);return CR((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},H4=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HS=a=>{return a.mh*0.35;},FF=a=>{return a.mh*0.08;},K0=(a,b)=>{return !(b>=a.mh*25.0)?3:7;};
function Hf(){let a=this;M.call(a);a.k9=null;a.kS=null;a.k$=null;a.m9=null;a.qM=null;a.kv=null;a.qi=null;a.nM=null;}
let KA=(a,b,c,d,e,f,g,h,i)=>{a.k9=b;a.kS=c;a.k$=d;a.m9=e;a.qM=f;a.kv=g;a.qi=h;a.nM=i;},ZX=(a,b,c,d,e,f,g,h)=>{let i=new Hf();KA(i,a,b,c,d,e,f,g,h);return i;},Pj=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=Bu(16777215);c=new Hf;d=Bu(1841698);e=Bu(5591647);f=Bu(3815235);g=Bu(2762803);FO();h=FU(F0,0.0);i=FU(F0,1.0);j=F0;k=Q(EE,j.ns.data.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=G_(DR(j.ns.data[m],0.2),b);m=m+1|0;}KA(c,b,d,e,f,g,h,i,Xt(k));return c;},NL=()=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bu(1512988);c=new Hf;d=Bu(15789813);e
=Bu(11183798);f=Bu(9144216);g=Bu(15000044);h=Bu(14268646);i=Bu(10935200);j=new E2;k=Q(EE,3);l=k.data;l[0]=G_(DR(Bu(10055851),0.5),b);l[1]=Bu(2499629);l[2]=G_(DR(Bu(5942881),0.4),b);J9(j,k);KA(c,b,d,e,f,g,h,i,j);return c;},G4=J(Bi),Fl=null,Pq=null,Vh=null,DX=()=>{DX=V(G4);Y0();},TV=(a,b,c)=>{DX();BS(a,b,c);},Qt=(a,b)=>{let c=new G4();TV(c,a,b);return c;},Y0=()=>{let b,c,d;Fl=Qt(G(350),0);b=Qt(G(351),1);Pq=b;c=Q(G4,2);d=c.data;d[0]=Fl;d[1]=b;Vh=c;},Gk=J(Bi),GM=null,QR=null,U0=null,Ex=()=>{Ex=V(Gk);X0();},Vn=(a,
b,c)=>{Ex();BS(a,b,c);},PH=(a,b)=>{let c=new Gk();Vn(c,a,b);return c;},X0=()=>{let b,c,d;GM=PH(G(352),0);b=PH(G(353),1);QR=b;c=Q(Gk,2);d=c.data;d[0]=GM;d[1]=b;U0=c;};
function Oa(){let a=this;M.call(a);a.lH=null;a.lK=null;}
let Wf=(a,b,c)=>{a.lH=b;a.lK=c;},Rk=(a,b)=>{let c=new Oa();Wf(c,a,b);return c;},Gh=(a,b)=>{let c,d,e,f;c=a.lK;d=c.jS;e=a.lH;f=e.l$;return d-(b-f)/(e.lR-f)* -c.j_;},FE=(a,b)=>{let c,d,e,f;c=a.lK;d=c.kn;e=a.lH;f=e.lX;return d-(f-b)/(f-e.mb)* -c.kX;},TW=(a,b)=>{let c,d,e;c=Z();d=Bf(b.nv);while(Bd(d)){e=LW(a,Bc(d));U(c,e);}return Ik(c);},LW=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=Gh(a,b[f]);g=f+1|0;e[g]=FE(a,b[g]);f=f+2|0;}return d;},KS=(b,c,d)=>{let e,f;e=Ej(b,c.jS,d);f=Ej(b,
c.kn,d);return FT(e,f,Ej(b,DC(c),d)-e,Ej(b,DH(c),d)-f);},SL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=c.mh;f=Cv(d.m9,DS(b,FF(c)));g=KS(b,a.lK,f.l4);Cm();h=Fh(e,Du);i=DH(g)+HS(c);j=a.lH;k=Bf(Jt(j.l$,j.lR,K0(c,a.lK.j_)));l=e*0.75;while(Bd(k)){m=Bc(k);n=Gh(a,m.na);o=Ej(b,n,f.l4);p=Y(4);q=p.data;q[0]=o;q[1]=DH(g);q[2]=o;q[3]=i;r=LG(p);j=b;Cl(j,r,f);s=i+HS(c)+l;DU(j,m.mB,n,s,h,d.k$);}h=a.lH;Qa(a,b,c,d,Jt(h.mb,h.lX,K0(c,a.lK.kX)),g.jS,(-1));Cl(b,g,f);},Qa=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=c.mh;i
=Cv(d.m9,DS(b,FF(c)));if(g>=0){Cm();j=C0;}else{Cm();j=HV;}j=Fh(h,j);k=HS(c);l=g;m=f+k*l;n=Bf(e);h=h*0.36;while(Bd(n)){o=Bc(n);k=FE(a,o.na);p=Ej(b,k,i.l4);e=LG(Ct([f,p,m,p]));q=b;Cl(q,e,i);r=m+HS(c)*l;DU(q,o.mB,r,k+h,j,d.k$);}};
function Qv(){let a=this;M.call(a);a.pc=0;a.rA=null;a.o7=null;a.n0=null;a.kV=null;a.rw=null;}
let Jz=a=>{return a.kV.jA;},HX=(a,b)=>{return !(Be(a.rw,b,0)>0.5)?0:1;};
function P4(){let a=this;M.call(a);a.n5=null;a.kA=0;a.lg=0;a.mV=null;}
let Ge=(a,b,c)=>{return a.mV.data[Bj(c,a.kA)+b|0];},Ew=(a,b)=>{let c;c=a.n5;return G5(c.l$,c.lR,b,a.kA);},D$=(a,b)=>{let c;c=a.n5;return G5(c.mb,c.lX,b,a.lg);},G5=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},SM=a=>{return a.kA;},Vm=a=>{return a.lg;},FZ=J(0);
function Cr(){let a=this;M.call(a);a.jS=0.0;a.kn=0.0;a.j_=0.0;a.kX=0.0;}
let Dv=(a,b,c,d,e)=>{a.jS=b;a.kn=c;a.j_=d;a.kX=e;},FT=(a,b,c,d)=>{let e=new Cr();Dv(e,a,b,c,d);return e;},DC=a=>{return a.jS- -a.j_;},DH=a=>{return a.kn- -a.kX;};
function Sa(){let a=this;H.call(a);a.pL=null;a.pQ=null;a.pR=null;a.pP=null;}
let XU=(a,b,c,d,e)=>{a.pL=b;a.pQ=c;a.pR=d;a.pP=e;},XA=(a,b,c,d)=>{let e=new Sa();XU(e,a,b,c,d);return e;};
function P8(){H.call(this);this.pJ=null;}
let T5=(a,b)=>{b=b;BF(a.pJ.oh,M8(b));};
function Rl(){let a=this;H.call(a);a.j8=null;a.lm=null;a.l5=0;a.kx=0;a.mX=null;a.rs=null;}
let NN=(a,b,c)=>{return b>=0&&b<a.l5&&c>=0&&c<a.kx?1:0;},JU=(a,b,c)=>{return Bo(a.mX.data[Bj(b,a.kx)+c|0]);},Ng=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.mX.data;if(c>=d.length){b=new Bx;e=BL(a.j8);f=L();I(I(f,G(354)),e);BE(b,K(f));S(b);}if(Bo(d[c])===b)break;c=c+1|0;}b=a.j8;g=a.kx;return E7(b,c/g|0,c%g|0);},Tf=(a,b)=>{let c,d,e,f;c=a.l5;if(c==b.jA&&a.kx==b.jy?1:0)d=G(2);else{e=a.kx;d=L();I(N(P(N(I(d,G(355)),c),215),e),G(356));d=K(d);}b=Es(B9(b),120,215);f=L();I(I(f,b),d);return K(f);},Uj=(a,b)=>{let c,d,e,
f,g,h,i,j;c=BL(a.j8);d=a.j8.os;e=L();I(I(I(e,c),G(193)),d);(Bz(b,G(357),K(e))).className="unseen";f=Bq(Sj(a.j8,0))?0:1;if(!Bq(Pl(a.j8,0))){g=By(By(b,G(358)),G(89));if(f)(By(g,G(91))).className="corner";h=0;while(h<a.kx){(Bz(g,G(90),Pl(a.j8,h))).setAttribute("scope","col");h=h+1|0;}}e=By(b,G(359));h=0;while(h<a.l5){i=By(e,G(89));if(f)(Bz(i,G(90),Sj(a.j8,h))).setAttribute("scope","row");j=0;while(j<a.kx){d=By(i,G(91));d.setAttribute("tabindex","-1");a.mX.data[Bj(h,a.kx)+j|0]=BU(d);j=j+1|0;}h=h+1|0;}};
function No(){M.call(this);this.mx=null;}
let H6=a=>{let b,c,d,e;b=0.0;c=Bf(a.mx);while(Bd(c)){d=Bc(c);e=new R8;e.qY=d;b=Bs(b,Im(d,e));}return b;},K$=a=>{return Bq(Ez(a,new M0))&&Bq(Ez(a,new M2))&&Bq(Ez(a,new M3))?1:0;},Zx=a=>{let b,c,d,e,f;if(isNaN(H6(a))?1:0)return G(360);b=Ez(a,new Ry);c=Ez(a,new Rz);if(!Bq(b)){d=Cn(H6(a));c=!Bq(c)?G(361):G(362);e=L();I(I(I(I(I(I(e,G(363)),b),G(364)),d),G(365)),c);return K(e);}if(!K$(a))return G(366);d=Ez(a,new RA);if(H6(a)===0.0)b=G(367);else{f=0.0;c=Bf(a.mx);while(Bd(c)){f=Bs(f,MG(Bc(c)));}b=CL(f);c=L();I(I(I(c,
G(368)),b),G(369));b=K(c);}if(Bq(d))c=G(2);else{c=L();I(I(I(c,G(370)),d),G(371));c=K(c);}d=L();I(I(I(I(d,G(372)),b),G(373)),c);return K(d);},MH=b=>{return MG(b)<=16.0?0:1;},Ez=(a,b)=>{let c,d,e;c=L();d=Bf(a.mx);while(Bd(d)){e=Bc(d);if(b.g8(e))R(R(c,c.jI?G(115):G(2)),e.mz);}return K(c);};
function EV(){let a=this;M.call(a);a.mz=null;a.kY=null;a.mf=null;a.k2=null;a.nz=null;}
let KV=(a,b,c,d,e,f)=>{a.mz=b;a.kY=c;a.mf=d;a.k2=e;a.nz=f;},ZR=(a,b,c,d,e)=>{let f=new EV();KV(f,a,b,c,d,e);return f;},MG=a=>{let b;b=new L4;b.qH=a;return Im(a,b);},Nb=a=>{return Lx(a,a.mf);},Lx=(a,b)=>{let c,d,e;c=a.k2.lO.jw;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(BB(b.jw.data[d]-a.k2.lN.jw.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},M7=(a,b)=>{return BB(a.kY.jw.data[b]-a.mf.jw.data[b]);},Im=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.kY.jw.data.length){c=Bs(c,b.g$(d));d=d+1|0;}return c;},Uy=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&BG(b)===BD(EV)){b=b;c=!Bg(a.mz,b.mz)?0:!Bg(a.kY,b.kY)?0:!Bg(a.mf,b.mf)?0:!Bg(a.k2,b.k2)?0:Bg(a.nz,b.nz)?1:0;}else c=0;return c;};
function Iz(){let a=this;H.call(a);a.lf=null;a.kr=null;a.lu=null;a.k5=null;}
let Si=(a,b,c)=>{let d,e;a.k5=BA();a.lf=H1(b.ky);a.kr=QN(b.nu);a.lu=X(Hs(a.lf));d=0;while(true){e=a.lu.data;if(d>=e.length)break;e[d]=IH(a.kr,FH(a.lf,d));d=d+1|0;}while(!HA(a.kr)){b=a.kr;if(b.mL>=c)break;a.k5=BK(OF(b));}},ZV=(a,b)=>{let c=new Iz();Si(c,a,b);return c;},Ux=a=>{return (G7(J1(a.k5,new R4),D4(Ij(a.kr),0))).j1;},Yd=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Z();c=Bf(a.lf);while(Bd(c)){d=Bc(c);e=G7(J1(d.lM,new Sp),d.j$);f=Z();g=d.kO.q();while(g.r()){h=D7((g.t()).j1);U(f,h);}i=IH(a.kr,d);j=a.lu.data[d.j1]
-i|0;k=d!==D4(Ij(a.kr),0)?0:1;a:{if(NW(a.k5)&&(BN(a.k5)).lB===d){B5();g=D2;}else{b:{if(!k){l=a.lu.data;m=d.j1;if(l[m]<=0)break b;if(i)break b;}B5();g=Gl;break a;}if(!l[m]){B5();g=Cf;}else if(j<=0){B5();g=DZ;}else{B5();g=Fk;}}}B5();i=g!==Cf&&g!==DZ?1:0;h=new Jv;n=KZ(d)?G(2):d.j$;o=B9(d.j7);p=GB(d.j7);d=!i?Ix():GB(d.kZ);h.lZ=e;h.lo=n;h.lk=o;h.kP=p;h.mM=d;h.ke=g;h.nk=j;h.kd=f;U(b,h);}g=Z();d=a.k5;h=new Qz;h.qW=g;FQ(d,h);d=new QU;d.kN=b;d.lV=g;return d;},Vi=a=>{let b,c,d,e,f,g;if(Ck(a.k5))return G(374);b=(BN(a.k5)).lB;c
=R(R(DY(G(375)),GD(b)),G(376));d=b.kO;e=0;while(e<d.bi()){f=d.bm(e);g=IH(a.kr,f);b=e?G(377):G(2);R(R(c,b),GD(f));if(a.lu.data[f.j1]>1){R(N(R(c,G(378)),a.lu.data[f.j1]-g|0),G(100));R(N(c,a.lu.data[f.j1]),G(379));}e=e+1|0;}return K(R(c,!HA(a.kr)?G(380):G(381)));},WM=(a,b)=>{let c,d,e,f,g;c=FH(a.lf,b);d=GD(c);e=B9(c.j7);f=NX(c.j7);c=NX(c.kZ);g=L();I(I(I(I(I(I(I(g,d),G(115)),e),G(382)),f),G(383)),c);return K(g);},Pb=a=>{return Hs(a.lf);},GD=b=>{let c,d,e;c=G7(J1(b.lM,new NG),G(2));if(Bq(b.j$)){d=b.j1+1|0;b=L();P(I(I(N(I(b,
G(384)),d),G(378)),c),41);return K(b);}if(Bq(c))b=b.j$;else{e=b.j$;b=L();P(I(I(I(b,e),G(378)),c),41);b=K(b);}return b;},GB=b=>{let c,d,e,f,g;c=Z();d=0;while(d<BC(4,b.jA)){e=L();f=0;while(f<BC(4,b.jy)){R(R(e,f<=0?G(2):G(4)),GO(Be(b,d,f)));f=f+1|0;}g=K(R(e,b.jy<=4?G(2):G(385)));U(c,g);d=d+1|0;}return c;},NX=b=>{let c,d,e;c=L();d=Bf(GB(b));while(Bd(d)){e=Bc(d);R(R(P(c,91),e),G(386));}return K(R(c,b.jA<=4?G(2):G(387)));};
function K7(){let a=this;M.call(a);a.jH=null;a.nY=0;}
let Jy=null,EY=null,Dm=null,CT=()=>{CT=V(K7);TJ();},Wk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Z();d=0;e=Bf(b.kN);while(Bd(e)){f=Bc(e);g=X(f.kd.jB);h=g.data;i=0;j=h.length;while(i<j){h[i]=(Ba(f.kd,i)).kW;i=i+1|0;}b=f.ke;B5();d=d|(b===Cf?0:1);k=new H5;l=f.lZ;CT();m=BY(Bs(C8(l,Jy),C8(Hk(f),EY)),150.0);if(!DM(f.kP))m=Bs(m,a.nY*C8(G(0),Dm));if(f.ke!==Cf)m=Bs(m,C8(G(388),EY));n=Bs(44.0,CR(m+20.0));m=14.0+15.0*(!Bq(Hk(f))?2:1);if(!DM(f.kP))m=m- -(15.0*f.kP.jB+7.0);if(f.ke!==Cf)m=m- -(15.0*(1+Bl(f.kP.jB,f.mM.bi())
|0)+7.0+4.0);k.ms=n;k.nj=m;k.mr=g;U(c,k);}CT();m=C8(G(0),Dm)*a.nY;n=!d?34.0:m+32.0;l=c;g=Q(BJ(D3),l.jB);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(Ba(l,d)).mr;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=Y3(g);return YL(c,n,b.og,b.oX);}b=new Bx;c=L();I(N(I(N(I(c,G(389)),d),G(390)),q),G(391));BE(b,K(c));S(b);},Hk=b=>{let c;CT();c=!Bq(b.lo)&&!Bq(b.lk)?1:0;return JH(JH(b.lo,!c?G(2):G(392)),b.lk);},TJ=()=>{let b,c,d;b=new FJ;CS();c=Gx;Dn();d=HF;Cm();Hr(b,13.0,
c,d,C0);Jy=b;EY=Fh(11.0,C0);Dm=JD(11.0,C0);};
function Po(){let a=this;H.call(a);a.ko=null;a.r0=0;a.ls=null;a.n_=null;a.pI=0.0;a.qT=0.0;}
let WO=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.ko=d;a.r0=HZ(e);f=b;g=f.jB;a.ls=Q(Cr,g);a.n_=Q(BJ(DN),g);h=Y(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(Ba(f,j)).nj;j=j+1|0;}k=new QK;k.jQ=d;k.mP=e;k.ox=h;k.kL=Y(d.j0.data.length);g=d.jM.data.length;k.mW=Y(g);k.mY=Y(g);S0(k);l=0;while(l<k.jQ.kQ){m=Rj(k.mP,l);n=OU(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.kL.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Bs(4.0,BY(24.0,12000.0/(k.kL.data.length+1|0)))|0;j=0;while(j<g)
{p=j%2|0;PB(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){PB(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.j0.data.length){s=CU(d,l)?0.0:i[l]/2.0;q=BY(q,Dg(k,l)-s);r=Bs(r,Dg(k,l)+s);l=l+1|0;}t=XL(a,b,c,k);j=0;while(j<a.ls.data.length){u=Ba(f,j);g=d.j0.data[j];v=(t.oB.data[g]+t.nA.data[g])/2.0;c=Dg(k,j)-q;w=u.nj;x=c-w/2.0;h=a.ls.data;b=new Cr;s=u.ms;Dv(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.ls.data.length;if(j>=g)break;a.n_.data[j]=Q(DN,(Ba(f,j)).mr.data.length);p=0;while(true)
{h=a.n_.data;if(p>=h[j].data.length)break;h[j].data[p]=Uw(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.pI=!g?24.0:t.nA.data[d.kQ-1|0]+12.0;a.qT=!g?24.0:r-q+24.0;},YL=(a,b,c,d)=>{let e=new Po();WO(e,a,b,c,d);return e;},Y3=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Z();d=OP(b,MD(b,c));e=Ql(b);f=8000/(d.og.j0.data.length+1|0)|0;g=1;while(g&&Ib(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.og.j0.data;if
(i[l]==i[h]){f=f+(-1)|0;i=UU([l,h]);m=c;U(m,i);i=MD(b,c);if(i.data.length>0){n=OP(b,i);g=Ib(n)>=Ib(d)?0:1;if(g)d=n;}if(!g)GX(m,m.jB-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},XL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.ko.kQ;f=Y(e).data;g=Y(e);e=0;h=b;while(e<h.jB){i=a.ko.j0.data[e];f[i]=Bs(f[i],(Ba(h,e)).ms);e=e+1|0;}g=g.data;j=0;while(true){b=a.ko;k=b.jM.data;if(j>=k.length)break;l=Dg(d,k[j]);m=Dg(d,a.ko.kb.data[j])+So(d,j);b=a.ko;i=b.j0.data[b.kb.data[j]];g[i]=Bs(g[i],BB(m-l));j=j+1|0;}e=b.kQ;n=Y(e);k=
n.data;o=Y(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.ko.kQ){if(i>0)q=q- -Bs(c,BY(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new RQ;b.oB=n;b.nA=o;return b;},Uw=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.ko;c=g.oY.data[b].data[c];h=c;while(CU(g,g.jM.data[h])){h=h+(-1)|0;}i=X((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=Y((4*j|0)+4|0);l=k.data;h=a.ko.jM.data[i[0]];l[0]=DC(a.ls.data[h]);m=2;l[1]=Dg(e,h)-f;c=0;while(c<j){n=i[c];g=a.ko;o=g.j0.data;p=g.jM.data;q=o[p[n]];h=m+1
|0;l[m]=d.nA.data[q];m=h+1|0;l[h]=Dg(e,p[n])-f;h=m+1|0;l[m]=d.oB.data[q+1|0]-10.0;m=h+1|0;l[h]=Dg(e,a.ko.kb.data[n])+So(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.ls.data[b].jS;l[c]=l[c-2|0];return Eh(k);},Ef=(a,b)=>{return a.ls.data[b];},KR=(a,b,c)=>{return a.n_.data[b].data[c];};
function QU(){let a=this;M.call(a);a.kN=null;a.lV=null;}
let QC=a=>{let b,c,d,e,f,g;b=a.kN;c=X(b.jB);d=c.data;e=Bf(b);while(Bd(e)){f=Bf((Bc(e)).kd);while(Bd(f)){g=(Bc(f)).kW;d[g]=d[g]+1|0;}}return c;},V9=a=>{let b,c,d,e,f,g,h,i,j;b=QC(a);c=Z();d=0;while(true){e=b.data;if(d>=e.length)break;f=Ba(a.kN,d);g=L();h=d+1|0;i=R(R(N(g,h),G(393)),f.lZ);if(!Bq(f.lo))R(P(i,32),f.lo);if(!Bq(f.lk))R(R(i,G(115)),f.lk);j=0;while(j<f.kd.jB){N(R(i,j?G(155):G(394)),(Ba(f.kd,j)).kW+1|0);j=j+1|0;}g=f.ke;B5();if(g!==Cf)R(R(i,G(395)),L5(f,e[d]));g=K(i);U(c,g);d=h;}return c;},L5=(b,c)=>{let d;a:
{IU();switch(P3.data[b.ke.jx]){case 1:break;case 2:b=G(396);break a;case 3:d=b.nk;b=K(R(N(R(N(L(),d),G(100)),c),c!=1?G(397):G(398)));break a;case 4:b=G(388);break a;case 5:b=G(399);break a;default:b=new BX;W(b);S(b);}b=G(2);}return b;},N0=J(0),JL=J(EK),J6=J(JL),OO=J(J6),LX=J(0),Jf=J(),I9=J(Jf),OL=J(I9),ON=J(CV),Ts=(a,b)=>{let c;c=new Ce;W(c);S(c);},Zw=a=>{return 0;},Wo=a=>{Eo();return OH;},T4=a=>{return 1;},GV=J(0),OJ=J(),Tx=a=>{return 0;},UJ=a=>{let b;b=new Dr;W(b);S(b);},Ou=J(0),OK=J(),Od=J(),Xv=J(),Jp=J(0),If
=J(),Un=(b,c)=>{b;FM();HO.delete(c);},Ie=J(),W9=(b,c)=>{b;FM();Gr.delete(c);};
function KJ(){let a=this;H.call(a);a.jT=null;a.lL=null;a.oA=null;a.kG=0;a.oJ=null;a.ki=null;a.ly=null;a.m2=null;a.n7=null;a.mG=null;a.k6=null;a.oN=null;a.oM=null;a.m3=null;}
let Rd=null,Ca=()=>{Ca=V(KJ);To();},Zg=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.kG;while(b>=1){c=a.mG;d=a.kG;if(b!=d){BZ();e=Eu;f=a.jT.kC.kI.data[b];g=a.k6.data;h=b+1|0;i=BL(g[h]);j=BL(a.ly.data[h]);k=L();I(P(I(k,i),32),j);l=K(k);k=L();P(N(I(N(I(k,G(400)),b),G(401)),h),46);j=K(k);m=new B1;n=a.k6.data[h];Cb();C$(m,100,n,Co,B6);e=D1(a,e,b,f,l,j,I5(m,EU(119,a.ly.data[h],B6,CP)),new PT);}else{a:{BZ();e=Eu;k=a.jT.kC.kI.data[d];f=a.lL.jY;FP();switch(PD.data[f.jx]){case 1:break;case 2:j=G(402);break a;default:e=new BX;W(e);S(e);}j
=G(403);}e=FL(a,e,d,k,j,G(404),BP(B1,[CE(97,a.ki.data[d]),CE(121,a.m3)]));}b:{c.data[b]=e;c=a.k6;o=a.kG;if(b==o){c:{f=a.lL;k=f.lr;CO();if(k===Dq){f=f.jY;CM();if(f===CF){h=1;break c;}}h=0;}if(h){BZ();e=Ev;f=a.jT.kC.kk.data[o];i=BL(a.mG.data[o]);j=L();I(I(I(N(I(j,G(405)),o),G(193)),i),G(406));e=FL(a,e,o,f,G(407),K(j),BP(B1,[CE(97,a.ki.data[a.kG]),CE(121,a.m3)]));break b;}}d:{e=CN(a.lL,b);BZ();i=Ev;j=a.jT.kC.kk.data[b];FP();switch(JT.data[e.jx]){case 1:break;case 2:l=G(408);break d;case 3:l=G(409);break d;default:e
=new BX;W(e);S(e);}l=G(410);}f=L();P(I(I(f,G(411)),l),41);k=K(f);f=BL(a.mG.data[b]);n=e.n9;e=L();P(I(I(I(I(N(I(e,G(405)),b),G(193)),f),G(412)),n),46);e=FL(a,i,b,j,k,K(e),BP(B1,[CE(100,a.mG.data[b]),CE(122,a.n7.data[b]),CE(97,a.ki.data[b])]));}c.data[b]=e;a.oN.data[b]=U5(a,b);a.oM.data[b]=Tp(a,b);b=b+(-1)|0;}},Zo=a=>{let b,c;BZ();b=Fz(a,EA,0,a.jT.nm,G(2),G(413));c=1;while(c<=a.kG){Rg(a,HR,a.jT.l7.jF.data[c],a.ly.data[c],b,a.oN.data[c],G(414));Rg(a,K4,a.jT.l7.jK.data[c],a.m2.data[c],b,a.oM.data[c],G(415));c=c
+1|0;}},X9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;BZ();c=Fc;d=a.jT.lJ.kz.data[b];e=a.ki.data;f=b-1|0;g=BL(e[f]);h=BL(a.ly.data[b]);i=BL(a.m2.data[b]);j=L();P(I(I(I(P(I(j,g),32),h),G(416)),i),7488);j=K(j);g=L();I(N(I(g,G(417)),b),G(418));g=K(g);i=new B1;h=a.ki.data[f];Cb();C$(i,120,h,Co,B6);k=EU(119,a.ly.data[b],CP,B6);l=EU(98,a.m2.data[b],CP,B6);Cg(i);Cg(k);Cg(l);return D1(a,c,b,d,j,g,N5(BP(H,[i,k,l])),new NJ);},On=(a,b)=>{let c;a:{b:{c=Be(a.m3.kB,b,0);if(Be(a.ki.data[a.kG].kB,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b
=0;break a;}b=1;}return b;},U5=(a,b)=>{let c,d,e,f,g,h,i,j,k;BZ();c=Hx;d=a.jT.kC.mj.data[b];e=BL(a.k6.data[b]);f=a.ki.data;g=b-1|0;h=BL(f[g]);i=L();I(I(I(i,e),G(419)),h);i=K(i);j=Je(a);k=L();P(I(I(N(I(k,G(420)),b),G(115)),j),46);e=K(k);j=new B1;k=a.k6.data[b];Cb();C$(j,100,k,B6,Co);return D1(a,c,b,d,i,e,I5(j,EU(97,a.ki.data[g],B6,CP)),new Ly);},Tp=(a,b)=>{let c,d,e,f,g,h;BZ();c=Hw;d=a.jT.kC.mi.data[b];e=BL(a.k6.data[b]);f=L();I(I(I(f,G(421)),e),G(422));g=K(f);e=Je(a);f=L();P(I(I(N(I(f,G(423)),b),G(115)),e),
46);h=K(f);e=new B1;f=a.k6.data[b];Cb();C$(e,100,f,B6,Co);return D1(a,c,b,d,g,h,Gc(e),new Rx);},Rg=(a,b,c,d,e,f,g)=>{let h,i,j,k;h=d.mN;i=L();I(N(I(I(i,g),G(424)),h),G(425));i=K(i);j=Q(B1,3);k=j.data;k[0]=CE(112,d);g=new B1;Cb();d=B6;C$(g,114,e,d,d);k[1]=g;k[2]=CE(100,f);FL(a,b,h,c,G(426),i,j);},Je=a=>{return !(a.oA===C4?0:1)?G(427):G(428);},Fz=(a,b,c,d,e,f)=>{let g;g=Ix();Ca();return D1(a,b,c,d,e,f,g,Rd);},FL=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n;g=g.data;h=Z();i=g.length;j=0;while(j<i){k=g[j];l=k.l6;m=0;a:{while
(m<e.jz.length){if(Bn(e,m)==l&&N3(e,m)){l=1;break a;}m=m+1|0;}l=0;}if(l)U(h,k);j=j+1|0;}Ca();k=L();n=new Sd;n.pX=h;n.pY=k;Np(e,k,n);k=K(k);n=new Sn;n.qN=e;return D1(a,b,c,d,k,f,h,n);},D1=(a,b,c,d,e,f,g,h)=>{let i,j;i=new Cy;j=OZ(a.oA,0);i.kt=b;i.mN=c;i.kB=d;i.qI=j;i.oo=e;i.os=f;i.nt=g;i.p3=h;c=0;b=g.q();while(b.r()){c=Bl(c,L3(b.t()));}i.oy=c;U(a.oJ,i);return i;},To=()=>{Rd=new PG;},Sc=J(DG),Vt=null,JN=()=>{JN=V(Sc);XP();},JX=(b,c)=>{return TK(b,c);},T8=(b,c)=>{return Vo(b,c);},IB=(b,c)=>{return TF(b,c);},XP
=()=>{Vt=BD(Tk);};
function Ks(){let a=this;M.call(a);a.l$=0.0;a.lR=0.0;a.mb=0.0;a.lX=0.0;}
let Kb=null,FI=()=>{FI=V(Ks);XY();},Y2=(a,b,c,d,e)=>{FI();a.l$=b;a.lR=c;a.mb=d;a.lX=e;},NR=(a,b,c,d)=>{let e=new Ks();Y2(e,a,b,c,d);return e;},XY=()=>{Kb=NR((-0.1),1.1,(-0.1),1.1);},QB=J(0);
function Qs(){let a=this;H.call(a);a.rU=null;a.rT=null;}
let J8=(a,b,c)=>{let d,e;d=a.rU;e=a.rT;Cs(d.oj,0,0,b);Cs(d.oj,0,1,c);Ei(d.oI,e);return Be(Ec(d.oI),0,0);},GR=J(Bi),C0=null,Du=null,HV=null,LE=null,Cm=()=>{Cm=V(GR);Zk();},Xz=(a,b,c)=>{Cm();BS(a,b,c);},KI=(a,b)=>{let c=new GR();Xz(c,a,b);return c;},Zk=()=>{let b,c,d;C0=KI(G(23),0);Du=KI(G(429),1);b=KI(G(430),2);HV=b;c=Q(GR,3);d=c.data;d[0]=C0;d[1]=Du;d[2]=b;LE=c;};
function FJ(){let a=this;M.call(a);a.lc=0.0;a.mF=null;a.nx=null;a.oT=null;}
let Hr=(a,b,c,d,e)=>{a.lc=b;a.mF=c;a.nx=d;a.oT=e;},ZA=(a,b,c,d)=>{let e=new FJ();Hr(e,a,b,c,d);return e;},Fh=(b,c)=>{let d,e;d=new FJ;CS();e=Gx;Dn();Hr(d,b,e,GQ,c);return d;},JD=(b,c)=>{let d,e;d=new FJ;CS();e=Fr;Dn();Hr(d,b,e,GQ,c);return d;};
function EE(){let a=this;M.call(a);a.kK=0;a.kU=0;a.kR=0;a.mn=0.0;}
let Wy=(a,b,c,d,e)=>{a.kK=b;a.kU=c;a.kR=d;a.mn=e;},G3=(a,b,c,d)=>{let e=new EE();Wy(e,a,b,c,d);return e;},Bu=b=>{return G3(b>>16&255,b>>8&255,b&255,1.0);},DR=(a,b)=>{return G3(a.kK,a.kU,a.kR,b);},G_=(a,b)=>{return G3(IL(a,a.kK,b.kK),IL(a,a.kU,b.kU),IL(a,a.kR,b.kR),1.0);},IL=(a,b,c)=>{let d;d=a.mn;return BT(d*b+(1.0-d)*c)|0;},Kp=a=>{let b,c;b=DY(G(431));Gd(b,a.kK);Gd(b,a.kU);Gd(b,a.kR);c=a.mn;if(c<1.0)Gd(b,BT(255.0*c)|0);return K(b);},Gd=(b,c)=>{P(P(b,Bn(G(432),c>>4)),Bn(G(432),c&15));},Y4=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&BG(b)===BD(EE)){b=b;c=a.kK!=b.kK?0:a.kU!=b.kU?0:a.kR!=b.kR?0:a.mn===b.mn?1:0;}else c=0;return c;};
function E2(){H.call(this);this.ns=null;}
let F0=null,FO=()=>{FO=V(E2);Xc();},J9=(a,b)=>{FO();a.ns=b.bk();},Xt=a=>{let b=new E2();J9(b,a);return b;},FU=(a,b)=>{let c,d,e,f,g,h;c=Bs(0.0,BY(255.0,b*256.0))|0;d=a.ns.data;e=d.length-1|0;c=Bj(c,e);f=c/255|0;g=d[f];h=d[BC(e,f+1|0)];c=c%255|0;return G3(KG(g.kK,h.kK,c),KG(g.kU,h.kU,c),KG(g.kR,h.kR,c),1.0);},KG=(b,c,d)=>{FO();return (Bj(b,255-d|0)+Bj(c,d)|0)/255|0;},Xc=()=>{let b,c,d;b=new E2;c=Q(EE,11);d=c.data;d[0]=Bu(4194379);d[1]=Bu(7744131);d[2]=Bu(10055851);d[3]=Bu(12756431);d[4]=Bu(15193320);d[5]=Bu(16250871);d[6]
=Bu(14282963);d[7]=Bu(10935200);d[8]=Bu(5942881);d[9]=Bu(1800247);d[10]=Bu(17435);J9(b,c);F0=b;},GW=J(Bi),Gx=null,Fr=null,W2=null,CS=()=>{CS=V(GW);WU();},US=(a,b,c)=>{CS();BS(a,b,c);},Qr=(a,b)=>{let c=new GW();US(c,a,b);return c;},WU=()=>{let b,c,d;Gx=Qr(G(433),0);b=Qr(G(434),1);Fr=b;c=Q(GW,2);d=c.data;d[0]=Gx;d[1]=b;W2=c;};
function Lq(){let a=this;H.call(a);a.jN=null;a.ot=null;a.rS=0.0;a.m8=0;a.oz=null;a.m6=null;}
let Ni=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Vm(a.jN)){d=0;while(d<SM(a.jN)){e=a.oz;f=SA(a,d,c);g=!(Ge(a.jN,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jN.lg){g=(-1);while(g<a.jN.kA){d=SA(a,g,c);e=a.oz.data;h=e[d];i=d+1|0;j=e[i];f=d+a.m8|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=EI(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.ot;o=(Ew(a.jN,g)+Ew(a.jN,g+1|0))/2.0;p=(D$(a.jN,c)+D$(a.jN,c+1|0))/2.0;if(J8(n,o,p)>b){f=1;break a;}}f=0;}q=X(4).data;j=2*
d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.m8|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.m6.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Z();r=Z();c=0;while(true){e=a.m6.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Ow;s.lp=Y(64);s.lj=EI(32);f=c;while(a.m6.data[f]!=(-1)){g=f/2|0;d=a.m8;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Ov(a,h,g))K8(s,Ew(a.jN,i),D$(a.jN,d),0);else if(Ov(a,i,d))Ut(a,
s,h,g,i,d,b);else K8(s,Ew(a.jN,h),D$(a.jN,g),0);e=a.m6.data;g=e[f];e[f]=(-1);f=g;}e=Wg(s);U(n,e);XT(s,r);}c=c+1|0;}t=new Rm;t.p9=Ik(n);t.qz=r;return t;},SA=(a,b,c)=>{return (Bj(c+1|0,a.m8)+b|0)+1|0;},Ov=(a,b,c)=>{let d;a:{if(b>=0){d=a.jN;if(b<d.kA&&c>=0&&c<d.lg){b=1;break a;}}b=0;}return b;},Ut=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ew(a.jN,c);i=D$(a.jN,d);j=Ew(a.jN,e)-h;k=D$(a.jN,f)-i;l=0.0;m=1.0;n=Ge(a.jN,c,d)-g;o=Ge(a.jN,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rS;if(!(r>s))break;s=q>=
3?(l+m)/2.0:Q0(l,m,n,o,s/2.0);t=a.ot;r=h+s*j;u=i+s*k;r=J8(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Q0(l,m,n,o,0.0);K8(b,h+s*j,i+s*k,1);},Q0=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bs(b+f,BY(c-f,g));};
function Rm(){let a=this;M.call(a);a.p9=null;a.qz=null;}
function DN(){M.call(this);this.k_=null;}
let Sb=(a,b)=>{a.k_=b;},Eh=a=>{let b=new DN();Sb(b,a);return b;},LG=b=>{return Eh(b);},VU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(DN)){b=b;c=Bg(a.k_,b.k_)?1:0;}else c=0;return c;};
function R2(){let a=this;M.call(a);a.p7=null;a.l4=0.0;a.qS=0.0;}
let Cv=(b,c)=>{let d;d=new R2;d.p7=b;d.l4=c;d.qS=0.0;return d;},QX=J(),IW=null,Hh=()=>{Hh=V(QX);Uc();},Jt=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Hh();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(IW.data[d]*f<e){d=d+1|0;}while(true){g=IW.data[d]*f;h=g*FC(b/g);i=FC((b-h)/g+1.0E-10);j=Y((CR((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m
+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(BB(f-BT(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Z();d=0;e=1.0E-10*e;b=b-e;c=c+e;while(d<l){f=j[d];if(f>=b&&f<=c){o=new IV;p=RK(f,m);o.na=f;o.mB=p;U(n,o);}d=d+1|0;}return n;}}n=new Bx;BE(n,G(435));S(n);},RK=(b,c)=>{let d,e,f;Hh();d=BB(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Qd(L(),Hu(BT(d)));while(true){e=f.jI;if(e>c)break;EZ(f,0,48);}if(c>0)EZ(f,e-c|0,46);if(b<0.0&&BT(d)!==0.0)EZ(f,
0,8722);return K(f);},Uc=()=>{IW=Ct([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function IV(){let a=this;M.call(a);a.na=0.0;a.mB=null;}
let Zf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(IV)){b=b;c=a.na!==b.na?0:Bg(a.mB,b.mB)?1:0;}else c=0;return c;};
function Hz(){let a=this;M.call(a);a.pn=0.0;a.pm=0.0;a.pa=0.0;}
let SD=(a,b,c,d)=>{a.pn=b;a.pm=c;a.pa=d;},HW=(a,b,c)=>{let d=new Hz();SD(d,a,b,c);return d;};
function Pi(){let a=this;H.call(a);a.on=null;a.nh=null;a.o6=null;}
let IN=(a,b)=>{return !(a.on.mV.data[b]>0.5)?0:1;},Fp=(a,b,c,d)=>{if(!a.nh.data[b]&&IN(a,b)==c){a.nh.data[b]=1;a.o6.data[d]=b;return d+1|0;}return d;},RD=J(),La=null,Ht=()=>{Ht=V(RD);ZI();},GO=b=>{let c,d,e,f,g,h,i,j;Ht();c=BB(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=La.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return P2(DJ(b,d));}h=CL(b);f=El(h,101);if(f<0)return h;i=EH(B7(h,0,f));if(i===CA){h=new Dr;W(h);S(h);}i=P2(DJ(i.mg,3));h=Ey(h,f);j=L();I(I(j,i),h);return K(j);},P2=b=>{let c,d;Ht();if(El(b,
46)<0)return b;c=b.jz.length;while(true){d=c-1|0;if(Bn(b,d)!=48)break;c=c+(-1)|0;}if(Bn(b,d)==46)c=d;return B7(b,0,c);},ZI=()=>{La=Ct([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Q4=J(),Lh=null,Ig=()=>{Ig=V(Q4);Zl();},Zl=()=>{let b,c;b=X((J0()).data.length);c=b.data;Lh=b;c[Gu.jx]=1;c[F1.jx]=2;c[HB.jx]=3;c[I2.jx]=4;c[GS.jx]=5;},Kw=J(EB),KW=J(Kw),BX=J(KW);
function My(){let a=this;H.call(a);a.l8=null;a.n1=null;a.mI=null;a.kD=null;a.mJ=null;a.nP=null;}
let Wr=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.l8=b;a.n1=f;g=Kx(b,e.jA);a.mI=g.kI;a.kD=g.kk;a.mJ=g.mj;a.nP=g.mi;h=d.jV;i=BM(b);j=BM(a.l8);k=d.jV.data[j];l=0;while(l<e.jA){Cs(a.mI.data[j],l,0,a.l8.jY.fH(Be(k,l,0),Be(e,l,0)));l=l+1|0;}a:{g=a.l8;b=g.lr;CO();if(b===Dq){b=g.jY;CM();if(b===CF){Pm(k,e,a.kD.data[j]);break a;}}Pc(a,j,d);}b=a.n1;Eq();if(b===F1)Iw(a.kD.data[j],(-1.0));while(true){m=C2(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!Qy(a.n1,a.l8,i))GU(a.kD.data[i],o,a.mJ.data[i]);else GU(o,a.kD.data[i],a.mJ.data[i]);MJ(a.kD.data[i],
a.nP.data[i]);if(f===I2){Iw(a.mJ.data[i],e.jA);Iw(a.nP.data[i],e.jA);}if(m>0){GL(a.kD.data[i],c.jF.data[i],a.mI.data[j]);if(a.n1!==HB)Pc(a,j,d);else{n=a.mI.data;Dw(n[j].jw,0,a.kD.data[j].jw,0,n[j].jw.data.length);}}i=i+(-1)|0;}},XZ=(a,b,c,d,e)=>{let f=new My();Wr(f,a,b,c,d,e);return f;},Pc=(a,b,c)=>{let d,e,f,g,h;d=c.kz.data[b].jw;e=c.jV.data[b].jw;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.kD.data[b].jw.data[f]=(CN(a.l8,b)).fH(g[f],h[f])*a.mI.data[b].jw.data[f];f=f+1|0;}},Iw=(b,c)=>{let d,e,f;d
=b.jw;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Jd(){let a=this;H.call(a);a.lU=null;a.ky=null;a.nH=null;a.nu=null;}
let IR=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Jd;f.ky=St();f.nH=Z();f.lU=b;g=Gy(f.ky,G(245),d);h=1;while(h<=BM(b)){d=L();N(P(d,87),h);i=KU(f,K(d),c.jF.data[h]);d=L();N(P(d,98),h);d=KU(f,K(d),c.jK.data[h]);j=JV(KN(g,Hd(i)),Hd(d));d=L();N(P(d,90),h);j.j$=K(d);g=P5(CN(b,h),j);j=L();N(P(j,65),h);g.j$=K(j);h=h+1|0;}a:{b=Gy(f.ky,G(204),e);FX();switch(Is.data[f.lU.jY.jx]){case 1:c=Df(KN(Os(Hd(b)),Gt(g)),KN(Hd(Df(GA(f),b)),Gt(Df(GA(f),g))));break a;case 2:b=Df(g,b);b=EC(b,b);d=b.j3;Di();c=JE;k=Q(B$,1);k.data[0]=b;c=Cj(d,
c,k);break a;default:}b=new BX;W(b);S(b);}c.j$=G(205);f.nu=c;return f;},L0=a=>{let b,c,d,e,f,g,h,i,j,k;b=QN(a.nu);while(!HA(b)){OF(b);}b=Cp(a.lU);c=Gb(b);d=0;e=Bf(a.nH);while(Bd(e)){f=(Bc(e)).kZ.jw.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Dt(b,c);return b;},KU=(a,b,c)=>{let d;d=Gy(a.ky,b,c);U(a.nH,d);return d;},P5=(b,c)=>{let d,e;a:{FX();switch(P$.data[b.jx]){case 1:d=c.j3;De();b=H$;e=Q(B$,1);e.data[0]=c;b=Cj(d,b,e);break a;case 2:d=c.j3;De();b=Kd;e=Q(B$,1);e.data[0]=c;b=Cj(d,
b,e);break a;case 3:d=c.j3;De();b=Q7;e=Q(B$,1);e.data[0]=c;b=Cj(d,b,e);break a;default:}b=new BX;W(b);S(b);}return b;},GA=a=>{return I3(a.ky,CL(1.0),1.0);},XN=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=L();N(P(f,87),b);f=Nq(a,K(f),c);g=L();N(P(g,98),b);g=Nq(a,K(g),d);h=Z();i=0;while(i<c.jA){j=Bj(i,c.jy);k=f;d=Ba(k,j);l=e;m=EC(d,Ba(l,0));n=1;while(true){j=c.jy;if(n>=j)break;m=JV(m,EC(Ba(k,Bj(i,j)+n|0),Ba(l,n)));n=n+1|0;}l=JV(m,Ba(g,i));d=L();P(N(P(N(P(d,90),b),91),i),93);l.j$=K(d);m=P5(CN(a.lU,b),l);d=L();P(N(P(N(P(d,
65),b),91),i),93);m.j$=K(d);U(h,m);i=i+1|0;}return h;},Nq=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Z();e=0;while(e<c.jA){f=0;while(f<c.jy){if(Bn(b,0)==98){g=L();P(N(P(g,91),e),93);h=K(g);}else{i=L();P(N(P(N(P(i,91),e),44),f),93);h=K(i);}g=L();I(I(g,b),h);g=K(g);j=Q(BJ(Cz),1);k=j.data;l=Y(1);l.data[0]=Be(c,e,f);k[0]=l;i=KU(a,g,Da(j));U(d,i);f=f+1|0;}e=e+1|0;}return d;},Yt=J(),Wt=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=Cp(b);g=BM(b);while(true){h=C2(g,1);if(h<0)break;i=d.jV.data;j=g-1|0;k=i[j];l=c.jF.data[g];m
=Bm(k.jA,k.jy);n=0;while(n<k.jA){o=0;while(o<l.jA){p=BB(Be(e,n,o));Ic(f.jK.data[g],o,0,p);q=0;while(q<l.jy){Ic(f.jF.data[g],o,q,p*BB(Be(k,n,q)));Ic(m,n,q,p*BB(Be(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.kz.data[j].jw;s=d.jV.data[j].jw;h=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.jw.data;u[h]=u[h]*BB((CN(b,j)).fH(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},Ic=(b,c,d,e)=>{Cs(b,c,d,Be(b,c,d)+e);};
function JG(){let a=this;M.call(a);a.lN=null;a.lO=null;a.nf=null;}
let LP=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new JG;f=KK(d);g=KK(d);h=KK(d);e.lN=f;e.lO=g;e.nf=h;i=d.jw;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=QP(i,j,b);f=QP(i,j,c);m=Bs(1.0,BB(l))/16.0;d=d;n=Fo(d,l);f=f;o=Fo(f,l);p=Y(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Fo(f,p[r]);if(s<Infinity)o=Bs(o,s);r=r+1|0;}o=o+Lz(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Fo(d,
bd);be=Fo(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*BB(bg-w)+BB(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(BB(y)>u&&BB(y)>z?1:0))y=0.0;k[j]=l;e.lN.jw.data[j]=t;e.lO.jw.data[j]=u;e.nf.jw.data[j]=y;j=j+1|0;}return e;},QP=(b,c,d)=>{let e;e=new Nc;e.rx=b;e.ry=c;e.rz=d;return e;},KK=b=>{return Bm(b.jA,b.jy);},Yb=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(JG)){b=b;c=!Bg(a.lN,b.lN)?0:!Bg(a.lO,b.lO)?0:Bg(a.nf,b.nf)?1:0;}else c=0;return c;},DQ
=J(0),Ry=J(),Ze=(a,b)=>{return MH(b);},Rz=J(),T$=(a,b)=>{return Nb(b)?0:1;},RA=J(),UY=(a,b)=>{let c;b=b;c=new Qo;c.rp=b;return !(Im(b,c)>0.0)?0:1;},M0=J(),Xn=(a,b)=>{return MH(b);},M2=J(),U2=(a,b)=>{b=b;return Lx(b,b.kY)?0:1;},M3=J(),Zz=(a,b)=>{return Nb(b)?0:1;};
function Mt(){H.call(this);this.n6=null;}
let VR=a=>{a.n6=Z();},St=()=>{let a=new Mt();VR(a);return a;},H1=a=>{let b,c;b=a.n6;Eo();Cg(b);c=new OI;c.ow=b;return c;},Gy=(a,b,c)=>{c=Q5(a,BA(),Ix(),c);c.j$=b;return c;},I3=(a,b,c)=>{let d,e,f;d=Q(BJ(Cz),1);e=d.data;f=Y(1);f.data[0]=c;e[0]=f;return Gy(a,b,Da(d));},Cj=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=Q(BO,e);g=f.data;h=0;while(h<e){if(d[h].j3!==a){i=new Bx;b=b.id();j=L();I(I(I(j,G(436)),b),G(437));BE(i,K(j));S(i);}g[h]=d[h].j7;h=h+1|0;}return Q5(a,BK(b),JI(c),b.ie(f));},Q5=(a,b,c,d)=>{let e,
f;e=new B$;f=a.n6.jB;e.j$=G(2);e.j3=a;e.j1=f;e.lM=b;e.kO=c;e.j7=d;e.kZ=Bm(d.jA,d.jy);U(a.n6,e);return e;};
function Qn(){let a=this;H.call(a);a.m_=null;a.my=null;a.mL=0;}
let ZH=(a,b)=>{let c,d,e,f,g,h,i,j;a.m_=Z();c=b.j7;if(c.jw.data.length!=1){b=new Bx;c=B9(c);d=L();I(I(I(d,G(438)),c),G(439));BE(b,K(d));S(b);}c=H1(b.j3);d=c;a.my=X(Hs(d));e=Bf(c);while(Bd(e)){Mf((Bc(e)).kZ,0.0);}Mf(b.kZ,1.0);f=b.j1;while(f>=0){g=FH(d,f);h=g!==b&&a.my.data[f]<=0?0:1;a:{if(h&&!KZ(g)){U(a.m_,g);c=g.kO.q();while(true){if(!c.r())break a;e=c.t();i=a.my.data;j=e.j1;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},QN=a=>{let b=new Qn();ZH(b,a);return b;},Ij=a=>{return Hj(a.m_);},HA=a=>{return a.mL!=a.m_.jB?0:1;},IH=
(a,b)=>{return a.my.data[b.j1];},OF=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(HA(a)){b=new Dr;BE(b,G(440));S(b);}b=a.m_;c=a.mL;a.mL=c+1|0;b=Ba(b,c);d=b.kO;e=Q(BO,d.bi());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bm(g)).j7;g=g+1|0;}f=(HT(b.lM)).ih(e,b.j7,b.kZ);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bm(g)).kZ;k=i.jw;l=j.jw;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.my.data;n=(d.bm(g)).j1;e[n]=e[n]-1|0;g=g+1|0;}i=new Kj;d=JI(f);i.lB=b;i.m7=d;return i;},Mf=
(b,c)=>{let d,e;d=0;while(true){e=b.jw.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function B$(){let a=this;H.call(a);a.j3=null;a.j1=0;a.lM=null;a.kO=null;a.j7=null;a.kZ=null;a.j$=null;}
let KZ=a=>{return a.kO.o();},KN=(a,b)=>{let c;c=a.j3;Di();return Cj(c,F6,BP(B$,[a,b]));},Hd=a=>{let b,c,d;b=a.j3;Di();c=Ke;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);},JV=(a,b)=>{let c;c=a.j3;DW();return Cj(c,Jx,BP(B$,[a,b]));},Df=(a,b)=>{let c;c=a.j3;DW();return Cj(c,Iu,BP(B$,[a,b]));},EC=(a,b)=>{let c;c=a.j3;DW();return Cj(c,KH,BP(B$,[a,b]));},Os=a=>{let b,c,d;b=a.j3;De();c=Jb;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);},Gt=a=>{let b,c,d;b=a.j3;De();c=II;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);};
function Qz(){H.call(this);this.qW=null;}
let SC=(a,b)=>{let c,d,e,f;b=b;c=a.qW;d=0;while(d<Dl(b.m7)){e=Ba(GB(D4(b.m7,d)),0);f=new IP;f.lE=b.lB.j1;f.lA=d;f.mD=e;U(c,f);d=d+1|0;}};
function HY(){let a=this;M.call(a);a.oa=0.0;a.rE=0.0;a.rF=0.0;}
let Oh=null,EQ=()=>{EQ=V(HY);W_();},E4=(a,b)=>{return Dx(a.oa,b)- -a.rE;},FA=(a,b)=>{return Dx(a.oa,b)- -a.rF;},Dx=(b,c)=>{EQ();return  -(b* -c);},W_=()=>{let b;b=new HY;EQ();b.oa=1.0;b.rE=0.0;b.rF=0.0;Oh=b;},Wd=J(),C8=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.jz.length){d=d+Gn(Bn(b,e),c);e=e+1|0;}return d;},Oy=(b,c,d)=>{let e,f;if(C8(b,c)<=d)return b;e=d-Gn(8230,c);f=0;while(f<b.jz.length&&Gn(Bn(b,f),c)<=e){e=e-Gn(Bn(b,f),c);f=f+1|0;}return JH(B7(b,0,f),G(387));},Gn=(b,c)=>{let d,e;d=c.mF;CS();if(d===Fr)return Dx(0.602,
c.lc);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.nx;Dn();if(d===HF)e=1.12*e;return Dx(e,c.lc);};
function Jv(){let a=this;M.call(a);a.lZ=null;a.lo=null;a.lk=null;a.kP=null;a.mM=null;a.ke=null;a.nk=0;a.kd=null;}
let IK=a=>{return DM(a.kd);},Vr=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&BG(b)===BD(Jv)){b=b;if(!Bg(a.lZ,b.lZ)){c=0;break a;}if(!Bg(a.lo,b.lo)){c=0;break a;}if(!Bg(a.lk,b.lk)){c=0;break a;}if(!Bg(a.kP,b.kP)){c=0;break a;}if(!Bg(a.mM,b.mM)){c=0;break a;}if(!Bg(a.ke,b.ke)){c=0;break a;}if(a.nk!=b.nk){c=0;break a;}if(Bg(a.kd,b.kd)){c=1;break a;}c=0;}else c=0;}return c;},Hc=J(Bi),Cf=null,DZ=null,Fk=null,D2=null,Gl=null,QJ=null,B5=()=>{B5=V(Hc);Yp();},OA=()=>{B5();return QJ.bk();},TU=(a,b,c)=>{B5();BS(a,b,
c);},FY=(a,b)=>{let c=new Hc();TU(c,a,b);return c;},Yp=()=>{let b,c,d;Cf=FY(G(266),0);DZ=FY(G(441),1);Fk=FY(G(442),2);D2=FY(G(443),3);b=FY(G(444),4);Gl=b;c=Q(Hc,5);d=c.data;d[0]=Cf;d[1]=DZ;d[2]=Fk;d[3]=D2;d[4]=b;QJ=c;};
function H5(){let a=this;M.call(a);a.ms=0.0;a.nj=0.0;a.mr=null;}
let TC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(H5)){b=b;c=a.ms!==b.ms?0:a.nj!==b.nj?0:Bg(a.mr,b.mr)?1:0;}else c=0;return c;},HE=J(0),R4=J(),SJ=(a,b)=>{return b.lB;};
function Kj(){let a=this;M.call(a);a.lB=null;a.m7=null;}
let Wx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Kj)){b=b;c=!Bg(a.lB,b.lB)?0:Bg(a.m7,b.m7)?1:0;}else c=0;return c;},Gi=J(Bi),CK=null,Ds=null,EW=null,Ss=null,Fe=()=>{Fe=V(Gi);X5();},VF=(a,b,c)=>{Fe();BS(a,b,c);},I_=(a,b)=>{let c=new Gi();VF(c,a,b);return c;},X5=()=>{let b,c,d;CK=I_(G(445),0);Ds=I_(G(446),1);b=I_(G(447),2);EW=b;c=Q(Gi,3);d=c.data;d[0]=CK;d[1]=Ds;d[2]=b;Ss=c;},Gg=J(Bi),GQ=null,HF=null,Vl=null,Dn=()=>{Dn=V(Gg);Yi();},Zs=(a,b,c)=>{Dn();BS(a,b,c);},Of=(a,b)=>{let c=new Gg();Zs(c,a,b);return c;},Yi
=()=>{let b,c,d;GQ=Of(G(448),0);b=Of(G(449),1);HF=b;c=Q(Gg,2);d=c.data;d[0]=GQ;d[1]=b;Vl=c;};
function Gs(){M.call(this);this.nv=null;}
let M4=(a,b)=>{a.nv=b;},Ik=a=>{let b=new Gs();M4(b,a);return b;},Sz=J(),Ur=(a,b)=>{(Bo(b)).setAttribute("tabindex","-1");},O$=J(),LI=null,IM=()=>{IM=V(O$);UV();},UV=()=>{let b,c;Fe();b=X((Ss.bk()).data.length);c=b.data;LI=b;c[CK.jx]=1;c[Ds.jx]=2;c[EW.jx]=3;};
function J2(){let a=this;H.call(a);a.pA=null;a.pz=null;}
let S8=(b,c)=>{b=b;Mc(b.pA,b.pz,c);};
function J4(){let a=this;H.call(a);a.rg=null;a.rf=null;}
let YV=(b,c)=>{b=b;Mc(b.rg,b.rf,c);};
function J5(){let a=this;H.call(a);a.qA=null;a.qB=null;}
let Y7=(b,c)=>{b=b;c=b.qA;b=b.qB;GE(c,Hm(c.j2,b),0);};
function J3(){let a=this;H.call(a);a.p5=null;a.p6=null;}
let X_=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.p5;b=b.p6;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=Ng(b,e);f=e.j4;g=e.kc;h=Bv(c.key);i=(-1);switch(E1(h)){case 251549619:if(!Bh(h,G(243)))break b;i=0;break b;case 930625636:if(!Bh(h,G(450)))break b;i=3;break b;case 977535019:if(!Bh(h,G(451)))break b;i=2;break b;case 977763216:if(!Bh(h,G(244)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if
(NN(b,f,g))NQ(d,b,f,g);else{i=f<=e.j4&&g<=e.kc?0:1;g=Hm(d.j2,b)+(!i?(-1):1)|0;if(g>=0){b=d.j2;if(g<b.jB){NQ(d,Ba(b,g),0,0);GE(d,g,0);}}}}}};
function Ro(){let a=this;H.call(a);a.rL=null;a.rJ=null;a.rK=null;a.rM=null;}
let U9=a=>{let b,c,d,e;b=a.rL;c=a.rJ;d=a.rK;e=a.rM;Ei(b,c);return d.jY.dr(Ec(b),e);};
function Pe(){let a=this;H.call(a);a.pt=null;a.pu=null;a.pv=null;a.pw=null;}
let YC=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=IR(a.pt,a.pu,a.pv,a.pw);L0(b);b=b.ky;c=0.0;d=Bf(H1(b));while(Bd(d)){b=Bc(d);if(!KZ(b)){e=b.kZ.jw;f=HT(b.lM);Di();if(f===F6){g=(b.kO.bm(0)).j7;f=(b.kO.bm(1)).j7;b=Bm(g.jA,f.jy);GL(JC(g,g.jy),JC(f,1),b);}else{h=(b.kO.bm(0)).j7.jw.data.length;i=HT(b.lM)!==JE?0:1;b=b.j7;if(!i)h=4;b=JC(b,h);}j=b.jw;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+BB(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},Ui=J();
function Ul(){let a=this;M.call(a);a.r4=0.0;a.r5=0.0;a.r3=0.0;}
let Gz=J(0),Sp=J(),Zr=(a,b)=>{return b.id();};
function NP(){let a=this;H.call(a);a.jR=null;a.kl=null;a.k1=null;a.kf=null;a.mu=0;a.ml=null;a.jG=null;}
let LH=(a,b)=>{return !IK(Ba(a.kl.kN,b))?3.0:BY(14.0,(Ef(a.k1,b)).kX/2.0);},W7=(a,b)=>{return E4(a.kf,DC(b)+8.0)>0.0&&FA(a.kf,DH(b)+8.0)>0.0&&E4(a.kf,b.jS-8.0)<a.jR.m4&&FA(a.kf,b.kn-8.0)<a.jR.mt?1:0;},SF=(a,b)=>{let c,d,e,f;c=b.data;d=a.jR;e=Rt(a,b,10.0,0.0);f=Cv(a.jG.jH.kv,C7(a,3.0));Cl(d,e,f);d=a.jR;e=PU(a,c[0],c[1],1,1.5);f=a.jG.jH.kv;B4(d,e,f);},PU=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Gs;i=Y(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;M4(h,Gc(HM(a,i)));return h;},Rt
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Z();f=b.length-2|0;g=0;h= -d;while(true){i=C2(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Ft(n*(j-b[o])- -b[o]);q=e;U(q,p);d=Dx(Dx(n,n),3.0-(n- -n));o=g-1|0;U(q,Ft(d*(k-b[o])- -b[o]));m=m+1|0;}q=Ft(j- -(!g?c:i?0.0:h));p=e;U(p,q);U(p,Ft(k));g=g+2|0;}q=e;r=Y(q.jB);b=r.data;o=0;m=b.length;while(o<m){b[o]=(Ba(q,o)).ny;o=o+1|0;}return Eh(HM(a,r));},Um=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.ke;B5();f=e!==D2?0:1;g
=a.jG.jH.kv;h=!f?0.1:0.22;g=G_(DR(g,h),a.jG.jH.k9);e=E8(a,d,0.0,LH(a,b));i=a.jR;if(IK(c)&&!f)g=a.jG.jH.k9;B4(i,e,g);if(f){g=a.jR;e=Rf(e);i=Cv(a.jG.jH.kv,C7(a,3.0));Cl(g,e,i);}else if(IK(c)){g=a.jR;e=Rf(e);i=Cv(a.jG.jH.m9,C7(a,1.25));Cl(g,e,i);}SH(a,b,c,d);e=c.ke;if(e!==Cf){j=a.ml.data;if(j[b]>0){a:{b=j[b];KM();switch(Q3.data[e.jx]){case 1:case 2:f=b;break a;case 3:f=c.nk;break a;case 4:case 5:f=0;break a;default:}c=new BX;W(c);S(c);}k=Bs(1.0,(d.j_-20.0-3.0*(b-1|0))/b);l=DH(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c
=E8(a,FT(d.jS+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.jG.jH.kv:DR(a.jG.jH.k$,0.3);B4(a.jR,c,g);m=m+1|0;}}}},SH=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.kn+4.0+15.0;f=c.lZ;CT();G2(a,f,d,e,Jy,a.jG.jH.kS);if(!Bq(Hk(c))){e=e+15.0;G2(a,Hk(c),d,e,EY,a.jG.jH.k$);}if(!DM(c.kP))e=Lm(a,c.kP,d,e+7.0,a.jG.jH.kS);g=c.ke;B5();if(g!==Cf){h=e+8.0;i=a.jR;j=new DN;k=Ct([d.jS+10.0,h,DC(d)-10.0,h]);Sb(j,HM(a,k));g=Cv(DR(a.jG.jH.k$,0.5),DS(a.jR,C7(a,1.0)));Cl(i,j,g);l=e+22.0;m=c.ke===DZ?0:1;G2(a,L5(c,a.ml.data[b]),d,l,EY,!m?a.jG.jH.k$
:a.jG.jH.kv);Lm(a,c.mM,d,l,a.jG.jH.kv);}},Lm=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;CT();G2(a,g,c,d,Dm,e);}return d;},G2=(a,b,c,d,e,f)=>{let g,h;if(C7(a,e.lc)>=4.0){g=a.jR;b=Oy(b,e,c.j_-20.0);h=E4(a.kf,c.jS+10.0);d=FA(a.kf,d);c=P_(a,e);DU(g,b,h,d,c,f);}},Y_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Ba(a.kl.lV,b);if(!(C7(a,11.0)<4.0)&&!Bq(c.mD)){d=0;e=0;while(e<b){d=d+(RW(a,Ba(a.kl.lV,e))!=RW(a,c)?0:1)|0;e=e+1|0;}CT();f=C8(G(0),Dm)*a.jG.nY;g=Oy(c.mD,Dm,f);h=C8(g,Dm)+6.0;i=(KR(a.k1,c.lE,c.lA)).k_.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.jR;l=E8(a,FT(j,k,h,15.0),0.0,3.0);m=a.jG.jH.k9;B4(c,l,m);c=a.jR;h=E4(a.kf,j+3.0);f=FA(a.kf,k+11.0);l=P_(a,Dm);m=a.jG.jH.kv;DU(c,g,h,f,l,m);return;}},RW=(a,b)=>{let c,d;c=a.kl.kN;d=b.lE;c=(Ba(c,d)).kd;d=b.lA;return (Ba(c,d)).kW;},E8=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=b.jS-c;f= -d;g=e-f;e=DC(b)-d;h= -c;i=e-h;f=b.kn-c-f;h=DH(b)-d-h;j=Y(56);k=j.data;l=0;m=k.length/2|0;while(l<m){n=l/7|0;e=1.5707963267948966*(l%7|0)/6.0-( -n|0)*3.141592653589793/2.0;o
=2*l|0;k[o]=Ud(e)*d+(n%3|0?g:i);k[o+1|0]=Xd(e)*d+(n>=2?f:h);l=l+1|0;}return Ik(Gc(HM(a,j)));},Rf=b=>{let c,d,e,f,g;c=b.nv.bm(0);d=c.data;e=d.length;f=Y(e+2|0);g=f.data;Dw(c,0,f,0,e);g[e]=d[0];g[e+1|0]=d[1];return Eh(f);},HM=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=E4(a.kf,b[f]);g=f+1|0;e[g]=FA(a.kf,b[g]);f=f+2|0;}return d;},C7=(a,b)=>{return Dx(a.kf.oa,b);},P_=(a,b)=>{return ZA(C7(a,b.lc),b.mF,b.nx,b.oT);};
function NF(){let a=this;M.call(a);a.og=null;a.oX=null;}
let OP=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new PC;d.k0=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.k0;if(h>=i)break;j=c.data;g=Bl(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.kQ=g+1|0;j=X((i+e|0)-f|0);d.j0=j;d.jM=X(e);d.kb=X(e);d.oY=Q(BJ(D3),i);Dw(c,0,j,0,i);h=0;e=d.k0;f=0;g=e;while(f<e){j=d.oY.data;j[f]=X(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.j0.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.jM.data[h]=l;c=d.kb.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.jM.data[h]=l;d.kb.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.lx=RF(d,d.kb);d.mm=RF(d,d.jM);e=BC(40,4000/(d.j0.data.length+1|0)|0);o=new NF;h=Bl(1,e);p=null;e=0;while(e<h&&!(p!==null&&O0(E5(p),BV))){if(!e)q=OB(d);else{q=OB(d);k=q.km.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=Bj(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.kM.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Lg(q);r=Ne(q);s=E5(q);g=0;i=0;while(i<24&&g<4&&Wb(s,BV)){f=1;while(true){l=q.km.data.length;if(f>=l)break;if(!(i%2|0)){t=q.kh;MR(q,f,t.lx,t.jM);}else{l=(l-1|0)-f|0;t=q.kh;MR(q,l,t.mm,t.kb);}f=f+1|0;}Lg(q);u=E5(q);g=g+1|0;if(OY(u,s)){r=Ne(q);g=0;s=u;}i=i+1|0;}if(p!==null&&JB(E5(r),E5(p)))r=p;e=e+1|0;p=r;}o.og=d;o.oX=p;return o;},Ib=a=>{return HZ(a.oX);},NG=J(),SK=(a,b)=>{return b.id();},Ph=J(),P3=null,IU=()=>{IU=V(Ph);Vx();},Vx
=()=>{let b,c;b=X((OA()).data.length);c=b.data;P3=b;c[Cf.jx]=1;c[DZ.jx]=2;c[Fk.jx]=3;c[D2.jx]=4;c[Gl.jx]=5;},CH=J(0),PG=J(),XO=(a,b)=>{Ca();};
function Ow(){let a=this;H.call(a);a.lp=null;a.lj=null;a.kJ=0;}
let K8=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kJ;if(e==a.lj.data.length){a.lp=IX(a.lp,4*e|0);f=a.lj.data;g=2*a.kJ|0;h=EI(g);i=h.data;g=BC(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.lj=h;}h=a.lp.data;j=a.kJ;e=2*j|0;h[e]=b;h[e+1|0]=c;a.lj.data[j]=d;a.kJ=j+1|0;},Wg=a=>{let b,c,d,e,f,g,h,i;b=Y(2*a.kJ|0);c=b.data;d=0;e=0;while(e<a.kJ){a:{if(e){f=d-1|0;if(QD(a,b,f,e,0))break a;if(QD(a,b,f,e,1))break a;}g=2*d|0;h=a.lp.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return IX(b,2*d|0);},QD=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.lp.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kJ|0)|0)+e|0]===g?1:0;},XT=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kJ;e=C2(c,d);if(e>=0)break;if(!a.lj.data[c])break;c=c+1|0;}if(!e){f=OM(a,0,d+1|0);U(b,f);return;}d=0;e=1;while(true){g=a.kJ;if(e>g)break;h=a.lj.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OM(a,i-d|0,d);U(b,f);d=0;}e=e+1|0;}},OM=(a,b,c)=>{let d,e,f,g,h,i;d=Y(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kJ|0;h=2*f|0;i=a.lp.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return Eh(d);},PO=J(0);
function Nc(){let a=this;H.call(a);a.rx=null;a.ry=0;a.rz=null;}
let Fo=(a,b)=>{let c,d,e;c=a.rx.data;d=a.ry;e=a.rz;c[d]=b;return e.bK();},Tj=J(),Lz=b=>{return Bs(OS(K9(KT(b),D6(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Hb=J(0);
function R8(){H.call(this);this.qY=null;}
let WD=(a,b)=>{return M7(a.qY,b);};
function L4(){H.call(this);this.qH=null;}
let Wz=(a,b)=>{let c,d,e;c=a.qH;d=M7(c,b);e=c.nz.jw.data[b];return d===0.0?0.0:d/Lz(e);};
function OI(){Dz.call(this);this.ow=null;}
let FH=(a,b)=>{return Ba(a.ow,b);},Hs=a=>{return a.ow.jB;};
function IP(){let a=this;M.call(a);a.lE=0;a.lA=0;a.mD=null;}
let Wh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(IP)){b=b;c=a.lE!=b.lE?0:a.lA!=b.lA?0:Bg(a.mD,b.mD)?1:0;}else c=0;return c;},Uh=J(),MD=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=X(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=Ql(b);f=X(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bl(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while
(q<n){i=i|OR(f,k[q],p);q=q+1|0;}h=Bl(h,g[p]);p=p+(-1)|0;}r=Bf(c);while(Bd(r)){k=(Bc(r)).data;i=i|OR(f,k[0],k[1]);}if(h>e)break;}return X(0);},OR=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},Ql=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=X(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function PC(){let a=this;H.call(a);a.k0=0;a.kQ=0;a.j0=null;a.jM=null;a.kb=null;a.lx=null;a.mm=null;a.oY=null;}
let RF=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.j0.data.length;b=X(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=Q(BJ(D3),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=X(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},CU=(a,b)=>{return b<a.k0?0:1;};
function Oi(){let a=this;H.call(a);a.kh=null;a.km=null;a.kM=null;}
let V_=(a,b)=>{let c,d,e,f,g,h,i;a.kh=b;c=b.j0.data;d=c.length;a.kM=X(d);e=b.kQ;f=X(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=Q(BJ(D3),e);i=c.data;a.km=c;d=0;e=i.length;while(d<e){i[d]=X(f[d]);d=d+1|0;}},PI=a=>{let b=new Oi();V_(b,a);return b;},Rj=(a,b)=>{return a.km.data[b];},Mv=(a,b)=>{return a.kM.data[b];},OB=b=>{let c,d,e,f;c=PI(b);d=X(b.kQ);e=EI(b.j0.data.length);f=b.k0-1|0;while(f>=0){L1(c,f,e,d);f=f+(-1)|0;}return c;},L1=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]=1;g=a.kh.j0.data[b];h
=f[g];f[g]=h+1|0;EP(a,g,h,b);e=a.kh.lx.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];L1(a,a.kh.jM.data[h],c,d);i=i+1|0;}}}},EP=(a,b,c,d)=>{a.km.data[b].data[c]=d;a.kM.data[d]=c;},Ne=a=>{let b,c,d,e;b=PI(a.kh);c=0;while(c<a.km.data.length){d=0;while(true){e=a.km.data;if(d>=e[c].data.length)break;EP(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},MR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.km.data[b].data;f=e.length;g=Y(f).data;h=X(f).data;i=X(f).data;j=0;k=0;while(k<f){l=c.data[e[k]].data;m
=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.kM.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){EP(a,b,h[f],i[f]);f=f+1|0;}},Lg=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.km.data.length){e=1;while(true){f=a.km.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Lt(a,j,i)<Lt(a,i,j)){EP(a,d,h,j);EP(a,d,e,i);b=1;}e=e+1|0;}d=d+1|0;}c=
c+1|0;}},Lt=(a,b,c)=>{let d,e;d=a.kh;e=Lp(a,d.lx,d.jM,b,c);d=a.kh;return e+Lp(a,d.mm,d.kb,b,c)|0;},Lp=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.kM.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},E5=a=>{let b,c,d,e,f,g,h,i;b=BV;c=0;while(true){d=a.kh;if(c>=d.k0)break;e=d.lx.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.kM.data;i=d.jM.data;if(h[i[g[f-1|0]]]>h[i[g[f]]])b=Ia(b,
BW(1));f=f+1|0;}c=c+1|0;}return Ia(It(It(BW(HZ(a)),BW(a.kh.k0+1|0)),BW(8)),b);},HZ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.km.data;if(c>=d.length)break;e=d[c].data.length;f=X(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.kh;m=l.mm.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.kM.data[l.kb.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.kM.data[l.kb.data[o]]+1|0;while(p<=e)
{f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function QK(){let a=this;H.call(a);a.jQ=null;a.mP=null;a.ox=null;a.kL=null;a.mW=null;a.mY=null;}
let Dg=(a,b)=>{return a.kL.data[b];},So=(a,b)=>{return a.mW.data[b];},S0=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=X(a.kL.data.length).data;c=0;while(true){d=a.jQ;if(c>=d.k0)break;e=d.lx.data[c].bk();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.mP;k=a.jQ.jM.data;l=j-1|0;if(Mv(d,k[g[l]])<=Mv(a.mP,a.jQ.jM.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=X(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.jQ;if(!CU(d,d.jM.data[m]))break;m=m+(-1)|0;}e[i]=b[a.jQ.jM.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=BY(11.0,(a.ox.data[c]/2.0-7.0)/Bs(1.0,Bs(n,(h-1|0)-n)));i=0;while(i<h){a.mW.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:BY(8.0,e[i]+1|0);k=a.mY;d=a.jQ;p=!CU(d,d.jM.data[j])?1.0:2.0;k.data[j]=Bs(n,p);while(true){d=a.jQ;if(!CU(d,d.jM.data[j]))break;d=a.jQ;k=d.jM.data;m=j-1|0;l=CU(d,k[m]);k=a.mY;p=!l?2.0:8.0;k.data[m]=Bs(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},OU=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=
Y(c);e=d.data;f=1;while(f<c){g=a.jQ;h=f-1|0;i=!CU(g,b[h])&&!CU(a.jQ,b[f])?0:1;e[f]=QG(a,b[h])/2.0+QG(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},QG=(a,b)=>{return CU(a.jQ,b)?0.0:a.ox.data[b];},PB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.jQ.kQ;if(f>=d)break;g=Rj(a.mP,e?f:(d-1|0)-f|0);h=OU(a,g);i=Z();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=UP(a,l[j],m[j],b,c);while(!DM(k)){o=
i;if(!((Ba(o,o.jB-1|0)).lQ>n.lQ))break;p=GX(o,o.jB-1|0);q=p.mS.data;r=q.length;s=n.mS.data;t=s.length;u=r+t|0;v=Y(u);m=v.data;w=Y(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.m0.data;bb=y+1|0;bc=ba[y];}else{ba=p.m0.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=Ns(p.mc+n.mc|0,v,w);}U(i,n);j=j+1|0;}d=0;o=Bf(i);while(Bd(o)){p=Bc(o);bb=d+p.mc|0;while(d<bb){m=h.data;a.kL.data[l[d]]=m[d]+p.lQ;d=d+1|0;}}f=f+1|0;}},UP
=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?X(0):a.jQ.lx.data[b];g=!e?X(0):a.jQ.mm.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=Y(j);l=Y(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;ID(k,l,m,a.kL.data[a.jQ.jM.data[o]]-a.mW.data[o]-c,a.mY.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;ID(k,l,m,a.kL.data[a.jQ.kb.data[o]]+a.mW.data[o]-c,a.mY.data[o]);e=e+1|0;m=j;}if(h)ID(k,l,m,a.kL.data[b]-c,0.01);return Ns(1,
k,l);},ID=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function RQ(){let a=this;M.call(a);a.oB=null;a.nA=null;}
function B1(){let a=this;M.call(a);a.l6=0;a.la=null;a.lI=null;a.l3=null;}
let C$=(a,b,c,d,e)=>{a.l6=b;a.la=c;a.lI=d;a.l3=e;},EU=(a,b,c,d)=>{let e=new B1();C$(e,a,b,c,d);return e;},CE=(b,c)=>{let d;d=new B1;Cb();C$(d,b,c,Co,CP);return d;},L3=a=>{let b,c;b=a.lI;Cb();c=B6;return b===c?a.la.kB.jA:a.l3!==c?1:a.la.kB.jy;},M9=(a,b,c)=>{return E7(a.la,R6(a.lI,b.j4,b.kc,c),R6(a.l3,b.j4,b.kc,c));},PE=(a,b,c,d)=>{a:{b:{if(!(a.lI===b&&d.j4!=c)){if(a.l3!==b)break b;if(d.kc==c)break b;}c=1;break a;}c=0;}return c;},YA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(B1)){b=b;c=a.l6!=b.l6
?0:!Bg(a.la,b.la)?0:!Bg(a.lI,b.lI)?0:Bg(a.l3,b.l3)?1:0;}else c=0;return c;},Hv=J(Bi),Co=null,CP=null,B6=null,Oe=null,Cb=()=>{Cb=V(Hv);Xl();},XW=(a,b,c)=>{Cb();BS(a,b,c);},Ii=(a,b)=>{let c=new Hv();XW(c,a,b);return c;},R6=(a,b,c,d)=>{let e;a:{K2();switch(Pt.data[a.jx]){case 1:break;case 2:b=c;break a;case 3:b=d;break a;default:e=new BX;W(e);S(e);}}return b;},Xl=()=>{let b,c,d;Co=Ii(G(452),0);CP=Ii(G(453),1);b=Ii(G(454),2);B6=b;c=Q(Hv,3);d=c.data;d[0]=Co;d[1]=CP;d[2]=b;Oe=c;},Mi=J(),U6=(a,b)=>{Ca();Fu(b,G(455));};
function Mj(){H.call(this);this.rN=null;}
let We=(a,b)=>{let c,d;c=a.rN;d=new O9;d.q6=c;b=F$(JQ(b,d),G(456));d=new O_;d.qp=c;F$(JQ(b,d),G(457));},NJ=J(),VJ=(a,b)=>{Ca();F$(Fu(b,G(458)),G(459));},Vp=J(),PT=J(),Y5=(a,b)=>{Ca();Fu(b,G(460));},Ly=J(),Zc=(a,b)=>{Ca();Fu(b,G(461));},Rx=J(),YI=(a,b)=>{Ca();Fu(b,G(462));},GZ=J(Bi),FW=null,Gq=null,EM=null,RS=null,D9=()=>{D9=V(GZ);Us();},NV=()=>{D9();return RS.bk();},Y6=(a,b,c)=>{D9();BS(a,b,c);},I1=(a,b)=>{let c=new GZ();Y6(c,a,b);return c;},Us=()=>{let b,c,d;FW=I1(G(463),0);Gq=I1(G(464),1);b=I1(G(465),2);EM
=b;c=Q(GZ,3);d=c.data;d[0]=FW;d[1]=Gq;d[2]=b;RS=c;};
function Nv(){let a=this;H.call(a);a.ma=null;a.jD=0;}
let Cc=a=>{return a.jD>=a.ma.jz.length?41:Bn(a.ma,a.jD);},Ot=a=>{let b,c,d,e,f;b=L();c=G(2);while(Cc(a)!=41){d=Cc(a);if(d==32)a.jD=a.jD+1|0;else if(d==47){a.jD=a.jD+2|0;c=Mx(c);e=Mx(L$(a));f=L();I(I(I(I(f,G(466)),c),e),G(467));c=K(f);}else if(!(El(G(468),d)<0?0:1)){R(R(b,c),Bq(c)?G(2):Ed(G(469)));c=L$(a);}else{a:{a.jD=a.jD+1|0;e=R(b,c);switch(d){case 42:c=Ed(!(!RJ(c,G(470))&&!Bh(c,E0(G(345)))?0:1)?G(471):G(469));break a;case 45:break;case 62:c=Ed(G(472));break a;default:c=Ed(RV(d));break a;}c=Ed(G(473));}R(e,
c);c=G(2);}}return K(R(b,c));},Ed=b=>{let c;c=L();I(I(I(c,G(474)),b),G(475));return K(c);},Mx=b=>{let c;if(RJ(b,G(476))){b=B7(b,G(476).jz.length,b.jz.length-G(477).jz.length|0);c=L();I(I(I(c,G(478)),b),G(479));b=K(c);}return b;},L$=a=>{let b,c,d,e,f,g;if(Cc(a)==40)b=Ll(a);else if(Jh(Cc(a)))b=LR(a);else{c=a.jD;while(true){a:{b:{d=Cc(a);if(!(97<=d&&d<=122)){if(65>d)break b;if(d>90)break b;}d=1;break a;}d=0;}if(!d)break;a.jD=a.jD+1|0;}d=a.jD;if(d==c){b=new Bx;e=a.ma;f=L();I(I(I(f,G(480)),e),G(481));BE(b,K(f));S(b);}e
=B7(a.ma,c,d);if(Cc(a)==40){b=E0(e);e=Ed(G(482));f=Ll(a);g=L();I(I(I(I(I(g,G(478)),b),e),f),G(479));b=K(g);}else if(Bh(e,G(483))){a.jD=a.jD+1|0;b=RV(Cc(a));a.jD=a.jD+1|0;b=Nl(a,b,G(484));}else if(!Jh(Cc(a)))b=E0(e);else{c=e.jz.length-1|0;b=Nl(a,Ey(e,c),G(2));if(c){e=E0(B7(e,0,c));f=L();I(I(I(I(f,G(478)),e),b),G(479));b=K(f);}}}d=Cc(a);if(d!=7488&&d!=178)return b;a.jD=a.jD+1|0;e=N9(d);f=L();I(I(I(I(f,G(485)),b),e),G(486));return K(f);},Ll=a=>{let b,c;a.jD=a.jD+1|0;b=Ot(a);a.jD=a.jD+1|0;c=L();I(I(I(c,G(476)),
b),G(477));return K(c);},LR=a=>{let b,c,d;b=a.jD;while(Jh(Cc(a))){a.jD=a.jD+1|0;}c=B7(a.ma,b,a.jD);d=L();I(I(I(d,G(470)),c),G(487));return K(d);},E0=b=>{let c;if(Bh(b,G(345)))b=G(488);c=L();I(I(I(c,G(489)),b),G(490));return K(c);},Nl=(a,b,c)=>{let d,e;b=E0(b);d=LR(a);e=L();I(I(e,b),d);b=K(e);if(Cc(a)==7488){c=N9(Cc(a));a.jD=a.jD+1|0;}if(Bq(c)){c=L();I(I(I(c,G(491)),b),G(492));b=K(c);}else{d=L();I(I(I(I(d,G(493)),b),c),G(494));b=K(d);}return b;},N9=b=>{return b!=7488?G(495):G(496);},Jh=b=>{return 48<=b&&b<=57
?1:0;},O5=J(),P$=null,Is=null,FX=()=>{FX=V(O5);Yu();},Yu=()=>{let b,c;b=X((PS()).data.length);c=b.data;Is=b;c[CF.jx]=1;c[Gv.jx]=2;c=X((QS()).data.length);b=c.data;P$=c;b[Dq.jx]=1;b[HN.jx]=2;b[GH.jx]=3;};
function CQ(){Bi.call(this);this.qw=null;}
let F6=null,Ke=null,JE=null,Wq=null,Di=()=>{Di=V(CQ);Zm();},J_=(a,b,c,d)=>{Di();BS(a,b,c);a.qw=d;},Yg=a=>{return a.qw;},P9=b=>{let c,d,e;Di();c=Bm(b.jy,b.jA);d=0;while(d<b.jA){e=0;while(e<b.jy){Cs(c,e,d,Be(b,d,e));e=e+1|0;}d=d+1|0;}return c;},Zm=()=>{let b,c,d;b=new RL;J_(b,G(497),0,G(498));F6=b;b=new RM;J_(b,G(499),1,G(500));Ke=b;b=new RN;J_(b,G(501),2,G(502));JE=b;c=Q(CQ,3);d=c.data;d[0]=F6;d[1]=Ke;d[2]=b;Wq=c;};
function Cq(){let a=this;Bi.call(a);a.qD=null;a.q3=null;}
let Jx=null,Iu=null,KH=null,Y$=null,X2=null,DW=()=>{DW=V(Cq);Vj();},HD=(a,b,c,d,e)=>{DW();BS(a,b,c);a.qD=d;a.q3=e;},V1=a=>{return a.qD;},XD=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bm(Se(a,c.jA,d.jA,c,d),Se(a,c.jy,d.jy,c,d));f=0;while(f<e.jA){g=0;while(g<e.jy){Cs(e,f,g,a.i$(c.jw.data[F2(c,f,g)],d.jw.data[F2(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},SU=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bm(e.jA,e.jy);h=Bm(f.jA,f.jy);i=0;while(i<c.jA){j=0;while(j<c.jy){k=F2(e,i,j);l=F2(f,i,j);m=e.jw.data[k];n
=f.jw.data[l];b=g.jw.data;b[k]=b[k]+a.ja(m,n,Be(c,i,j),Be(d,i,j));b=h.jw.data;b[l]=b[l]+a.jb(m,n,Be(c,i,j),Be(d,i,j));j=j+1|0;}i=i+1|0;}return BP(BO,[g,h]);},F2=(b,c,d)=>{let e,f;DW();if(b.jA==1)c=0;e=b.jy;f=Bj(c,e);if(e==1)d=0;return f+d|0;},Se=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new Bx;g=a.q3;d=B9(d);e=B9(e);h=L();I(I(I(I(P(I(I(h,G(503)),g),32),d),G(155)),e),G(504));BE(f,K(h));S(f);}if(b==1)b=c;return b;},Vj=()=>{let b,c,d;b=new PL;HD(b,G(505),0,G(95),G(506));Jx=b;b=new PM;HD(b,G(507),1,G(217),
G(508));Iu=b;b=new PJ;HD(b,G(509),2,G(510),G(511));KH=b;b=new PK;HD(b,G(512),3,G(513),G(514));Y$=b;c=Q(Cq,4);d=c.data;d[0]=Jx;d[1]=Iu;d[2]=KH;d[3]=b;X2=c;};
function Q9(){let a=this;CV.call(a);a.ro=null;a.q5=null;}
let Tq=a=>{return 2;},WB=(a,b)=>{let c;if(!b)return a.ro;if(b==1)return a.q5;c=new Ce;W(c);S(c);},Pg=J(),JT=null,PD=null,FP=()=>{FP=V(Pg);Ya();},Ya=()=>{let b,c;b=X((PS()).data.length);c=b.data;PD=b;c[CF.jx]=1;c[Gv.jx]=2;c=X((QS()).data.length);b=c.data;JT=c;b[Dq.jx]=1;b[HN.jx]=2;b[GH.jx]=3;};
function Sn(){H.call(this);this.qN=null;}
let S9=(a,b)=>{let c;c=a.qN;Ca();F$(b,c);},YD=J(),Np=(b,c,d)=>{let e;e=0;while(e<b.jz.length){if(!N3(b,e))P(c,Bn(b,e));else d.jd(Bn(b,e));e=e+1|0;}},N3=(b,c)=>{return Js(b,c)&&!Js(b,c-1|0)&&!Js(b,c+1|0)?1:0;},Js=(b,c)=>{return c>=0&&c<b.jz.length&&97<=Bn(b,c)&&Bn(b,c)<=122?1:0;},Q6=J(),M$=null,JY=()=>{JY=V(Q6);U_();},U_=()=>{let b,c;b=X((NV()).data.length);c=b.data;M$=b;c[FW.jx]=1;c[Gq.jx]=2;c[EM.jx]=3;},Ms=J(),Ky=null,Ha=()=>{Ha=V(Ms);Tm();},Tm=()=>{let b,c;BZ();b=X((RE.bk()).data.length);c=b.data;Ky=b;c[Eb.jx]
=1;c[Ea.jx]=2;c[Fc.jx]=3;c[Eu.jx]=4;c[Ev.jx]=5;c[GI.jx]=6;c[GK.jx]=7;c[Hx.jx]=8;c[Hw.jx]=9;c[HR.jx]=10;c[K4.jx]=11;c[D8.jx]=12;c[EA.jx]=13;};
function B0(){Bi.call(this);this.rC=null;}
let Jb=null,PF=null,II=null,H$=null,Kd=null,Q7=null,Vc=null,De=()=>{De=V(B0);ZC();},Er=(a,b,c,d)=>{De();BS(a,b,c);a.rC=d;},Wj=a=>{return a.rC;},Zn=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bm(c.jA,c.jy);e=c.jw;f=d.jw;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.jg(e.data[g]);g=g+1|0;}return d;},WZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bm(c.jA,c.jy);f=b[0].jw;g=e.jw;h=c.jw;i=d.jw;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.jh(l[j],k[j],b[j]);j=j+1|0;}b=Q(BO,1);b.data[0]
=e;return b;},ZC=()=>{let b,c,d;b=new MW;Er(b,G(515),0,G(217));Jb=b;b=new MX;Er(b,G(516),1,G(517));PF=b;b=new MY;Er(b,G(518),2,G(519));II=b;b=new MZ;Er(b,G(222),3,G(223));H$=b;b=new MU;Er(b,G(224),4,G(225));Kd=b;b=new MV;Er(b,G(226),5,G(227));Q7=b;c=Q(B0,6);d=c.data;d[0]=Jb;d[1]=PF;d[2]=II;d[3]=H$;d[4]=Kd;d[5]=b;Vc=c;},QL=J(),Q3=null,KM=()=>{KM=V(QL);VL();},VL=()=>{let b,c;b=X((OA()).data.length);c=b.data;Q3=b;c[D2.jx]=1;c[Gl.jx]=2;c[Fk.jx]=3;c[Cf.jx]=4;c[DZ.jx]=5;},JR=J(0);
function Sd(){let a=this;H.call(a);a.pX=null;a.pY=null;}
let VE=(a,b)=>{let c,d,e;c=a.pX;d=a.pY;Ca();e=Bf(c);while(Bd(e)){c=Bc(e);if(c.l6==b)R(d,BL(c.la));}},OV=J(),Pt=null,K2=()=>{K2=V(OV);Uf();},Uf=()=>{let b,c;Cb();b=X((Oe.bk()).data.length);c=b.data;Pt=b;c[Co.jx]=1;c[CP.jx]=2;c[B6.jx]=3;};
function OE(){let a=this;H.call(a);a.ni=null;a.pq=null;a.j9=null;a.qk=0;}
let F$=(a,b)=>{RB(a,b,0);return a;},Fu=(a,b)=>{let c;c=new LB;c.qQ=b;return JQ(a,c);},JQ=(a,b)=>{let c;a.qk=1;c=0;while(c<a.ni.ka.oy){R(a.j9,c<=0?G(2):G(520));RB(a,b.jj(c),c);c=c+1|0;}return a;},RB=(a,b,c)=>{let d,e;d=a.j9;e=new Ob;e.py=a;e.px=c;Np(b,d,e);},NS=(a,b)=>{let c;a:{if(Bn(b,0)==45){c=a.j9.jI-1|0;while(c>0&&J$(a.j9,c)==32){c=c+(-1)|0;}if(c>=0&&El(G(521),J$(a.j9,c))>=0?1:0){P(R(P(a.j9,40),b),41);break a;}}R(a.j9,b);}},RL=J(CQ),WE=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.jy==d.jA){e=Bm(c.jA,d.jy);GL(c,
d,e);return e;}e=new Bx;c=B9(c);d=B9(d);f=L();I(I(I(I(I(f,G(522)),c),G(523)),d),G(524));BE(e,K(f));S(e);},YK=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bm(e.jA,e.jy);h=Bm(f.jA,f.jy);R9(d,f,g);GU(e,d,h);return BP(BO,[g,h]);},RM=J(CQ),S$=(a,b)=>{return P9(b.data[0]);},VW=(a,b,c,d)=>{b=Q(BO,1);b.data[0]=P9(d);return b;},RN=J(CQ),YJ=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bm(1,1);b=b[0].jw.data;d=b.length;e=0;while(e<d){f=b[e];g=c.jw.data;g[0]=g[0]+f;e=e+1|0;}return c;},T7=(a,b,c,d)=>{let e,f;b=b.data;e=Bm(b[0].jA,
b[0].jy);f=0;while(true){b=e.jw.data;if(f>=b.length)break;b[f]=d.jw.data[0];f=f+1|0;}b=Q(BO,1);b.data[0]=e;return b;},PL=J(Cq),Up=(a,b,c)=>{return b+c;},VQ=(a,b,c,d,e)=>{return e;},Xe=(a,b,c,d,e)=>{return e;},PM=J(Cq),Zp=(a,b,c)=>{return b-c;},Vg=(a,b,c,d,e)=>{return e;},Ww=(a,b,c,d,e)=>{return  -e;},PJ=J(Cq),Ub=(a,b,c)=>{return b*c;},Uk=(a,b,c,d,e)=>{return e*c;},Wn=(a,b,c,d,e)=>{return e*b;},PK=J(Cq);
function Ih(){let a=this;M.call(a);a.mc=0;a.mS=null;a.m0=null;a.lQ=0.0;}
let Ns=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new Ih;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.mc=b;f.mS=c;f.m0=d;f.lQ=g;return f;},TH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Ih)){b=b;c=a.mc!=b.mc?0:!Bg(a.mS,b.mS)?0:!Bg(a.m0,b.m0)?0:a.lQ===b.lQ?1:0;}else c=0;return c;},MW=J(B0),TE=(a,b)=>{return  -b;},Ti=(a,b,c,d)=>{return  -d;},MX
=J(B0),MY=J(B0),TD=(a,b)=>{return Jl(b);},WI=(a,b,c,d)=>{return d/b;},MZ=J(B0),Xh=(a,b)=>{return 1.0/(1.0+KB( -b));},Yc=(a,b,c,d)=>{return c*(1.0-c)*d;},MU=J(B0),YW=(a,b)=>{let c,d;if(b!==0.0){c=BB(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=KB(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Uq=(a,b,c,d)=>{return d*(1.0-c*c);},MV=J(B0),Xg=(a,b)=>{if(b<0.0)b=0.0;return b;},UA=(a,b,c,d)=>{if
(!(b>0.0))d=0.0;return d;};
function ML(){let a=this;H.call(a);a.pb=0;a.rk=0;a.rm=0;a.pG=0;a.qf=null;}
let Bd=a=>{return a.pb>=a.rm?0:1;},Bc=a=>{let b,c,d;b=a.rk;c=a.qf;if(b!=c.k8){c=new PR;W(c);S(c);}d=a.pb;a.pG=d;a.pb=d+1|0;return c.bm(d);};
function Q8(){let a=this;H.call(a);a.pf=null;a.m1=0;a.pM=0.0;a.oZ=0;}
let QH=a=>{return ((Oc(a)>>>5|0)*6.7108864E7+(Oc(a)>>>6|0))/9.007199254740992E15;},NE=(a,b,c)=>{let d,e,f,g,h,i,j;d=Bm(b,c);e=d.jw;f=0;while(true){g=e.data;if(f>=g.length)break;if(a.oZ){a.oZ=0;h=a.pM;}else{while(true){while(true){h=QH(a)*2.0-1.0;i=QH(a)*2.0-1.0;j=h*h+i*i;if(j>=1.0)continue;else break;}if(j===0.0)continue;else break;}j=HL((-2.0)*Jl(j)/j);a.pM=j*h;a.oZ=1;h=j*i;}g[f]=h;f=f+1|0;}return d;},Oc=a=>{let b,c,d,e,f,g;if(a.m1==624){b=0;while(b<624){c=a.pf.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624
|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.m1=0;}c=a.pf.data;g=a.m1;a.m1=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},LQ=J(),Sf=null,K5=()=>{K5=V(LQ);Uo();},Uo=()=>{let b,c;Cm();b=X((LE.bk()).data.length);c=b.data;Sf=b;c[C0.jx]=1;c[Du.jx]=2;c[HV.jx]=3;},Vv=J(),Jl=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d
=!c?0:(-54);Fa();e=Ga;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pu(d,b):Pu(d+1|0,b/2.0);}return b;},Pu=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GY(d/e);g=GY(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i
=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},GF=J(0);
function O9(){H.call(this);this.q6=null;}
let VZ=(a,b)=>{return !On(a.q6,b)?G(525):G(0);};
function O_(){H.call(this);this.qp=null;}
let YY=(a,b)=>{return !On(a.qp,b)?G(526):G(0);},OG=J(),WY=a=>{return performance.now();};
function NC(){let a=this;H.call(a);a.rt=null;a.ru=0;}
let Wl=(a,b)=>{b=b;Lo(a.rt,b,a.ru);},RP=J(),K3=null,Io=null,Ga=null,Fa=()=>{Fa=V(RP);U3();},U3=()=>{let b,c,d,e,f,g,h,i;K3=Y(128);Io=Y(128);Ga=Y(2047);b=Jw(2.0,0.0);c=0;while(c<7){d=HL(b.lt);e=d*d;b=R_(d,(b.mA-(e-b.lt-LD(e,d,d)))/(2.0*d));c=c+1|0;}f=Jw(1.0,0.0);g=0;while(g<128){h=K3.data;i=f.lt;h[g]=i;Io.data[g]=f.mA/i;d=b.lt;e=i*d;d=LD(e,i,d);f=R_(e,f.lt*b.mA+f.mA*b.lt-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=Ga.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function Qo(){H.call(this);this.rp=null;}
let X3=(a,b)=>{return BB(a.rp.k2.nf.jw.data[b]);};
function LB(){H.call(this);this.qQ=null;}
let YS=(a,b)=>{return a.qQ;};
function N_(){let a=this;M.call(a);a.lt=0.0;a.mA=0.0;}
let YT=(a,b,c)=>{a.lt=b;a.mA=c;},Jw=(a,b)=>{let c=new N_();YT(c,a,b);return c;},GY=b=>{let c;c=b*1.34217729E8;return c-(c-b);},R_=(b,c)=>{let d;d=c+b;return Jw(d,c-(d-b));},LD=(b,c,d)=>{let e,f,g,h;e=GY(c);f=c-e;g=GY(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Ob(){let a=this;H.call(a);a.py=null;a.px=0;}
let Yq=(a,b)=>{let c,d,e,f,g;c=a.py;d=a.px;e=c.ni.ka;f=e.nt.q();while(f.r()){g=f.t();if(g.l6==b){a:{f=M9(g,c.ni,d);Ju();switch(MQ.data[c.pq.jx]){case 1:break;case 2:NS(c,GO(Fj(f)));break a;case 3:R(c.j9,Kq(f));break a;default:break a;}NS(c,Cn(Fj(f)));}return;}}c=new Bx;f=BL(e);g=L();P(P(I(I(g,f),G(527)),b),46);BE(c,K(g));S(c);},Tn=J(),KB=b=>{let c,d,e,f;if(BB(b)<700.0){c=Pp(b);d=c|0;e=Ka(d,0);return e+e*LU(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pp(b);f=c|0;c=LU(b,c,
f);if(b>0.0){b=Ka(f,(-1));b=2.0*(b+b*c);}else{b=Ka(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pp=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Ka=(b,c)=>{Fa();return K3.data[b&127]*Ga.data[((b>>7)+c|0)+1023|0];},LU=(b,c,d)=>{let e,f,g;Fa();e=Io.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},UR=J(),PR=J(BH),Nn
=J(),WQ=a=>{return performance.now();},Za=J(),JC=(b,c)=>{let d,e,f,g;d=Bm(b.jA,b.jy);e=0;f=c;while(true){g=d.jw.data;if(e>=g.length)break;g[e]=f*BB(b.jw.data[e]);e=e+1|0;}return d;},Qh=J(),MQ=null,Ju=()=>{Ju=V(Qh);YB();},YB=()=>{let b,c;b=X((NV()).data.length);c=b.data;MQ=b;c[FW.jx]=1;c[Gq.jx]=2;c[EM.jx]=3;},Mg=J(BH),Sw=J(BH);
TB([]);
C1([H,0,0,[],1,0,0,["bf",O(SW)],En,0,H,[],1537,0,0,0,DT,0,H,[],1537,0,0,0,Kt,0,H,[],1537,0,0,0,BI,0,H,[En,DT,Kt],17,0,()=>CY(),["bf",O(Bh)],DG,0,H,[En],1025,0,0,0,Fq,0,DG,[DT],1,0,()=>DI(),["bf",O(YU)],Hp,0,H,[En,Kt],0,0,0,["z",O(IT),"g",Bb(K)],Qx,0,H,[],1537,0,0,0,H7,0,Hp,[Qx],1,0,0,["g",Bb(U1),"z",O(Zj)],EB,0,H,[],1,0,0,0,Fd,0,EB,[],1,0,0,0,BH,0,Fd,[],1,0,0,0,Fm,0,H,[],1025,0,0,0,Xs,0,Fm,[],17,0,0,0,Xb,0,Fm,[],17,0,0,0,Ma,0,H,[],1537,0,0,0,Sl,0,H,[Ma],1537,0,0,0,LA,0,H,[],1537,0,0,0,PQ,0,H,[Sl,LA],17,0,0,
0,N1,0,H,[],17,0,()=>E6(),0,Va,0,H,[],17,0,0,0,VM,0,H,[],17,0,0,0,V4,0,H,[],17,0,0,0,KF,0,H,[],1537,0,0,0,M_,0,H,[KF],1,0,0,0,I7,0,H,[DT],1,0,()=>G$(),0,GT,0,H,[],17,0,0,["bf",O(XR)],Xf,0,H,[],17,0,0,0,Py,0,H,[],1537,0,0,0,Gp,0,H,[Py],1537,0,0,0,EK,0,H,[Gp],1025,0,0,["o",Bb(DM)],R0,0,H,[Gp],1537,0,0,0,Id,0,H,[R0],1537,0,0,0,Dz,0,EK,[Id],1025,0,0,["q",Bb(Bf),"bf",O(Mk)],Jq,0,H,[],1537,0,0,0,D_,0,H,[],1537,0,0,0,Go,0,Dz,[Jq,En,D_],1,0,0,["bm",O(Ba),"bi",Bb(UE)],Bi,0,H,[DT,En],1025,0,0,["bf",O(T2)],C_,0,Bi,[],
65553,0,()=>Bp(),0,HG,0,H,[],17,0,0,0,Ce,0,BH,[],1,0,0,0,YM,0,BH,[],1,0,0,0,Ch,0,H,[],1537,0,0,0,Ci,0,H,[Ch],1537,0,0,0,TS,0,H,[Ci],1025,0,0,0,Oz,0,H,[Ch],1537,0,0,0,KD,0,H,[Oz],1,0,0,0,BQ,0,H,[Ch],1537,0,0,0,KC,0,H,[BQ],1,0,0,0]);
C1([KE,0,H,[BQ],1,0,0,0,Sk,0,H,[],17,0,0,0,MA,0,H,[],16,0,0,0,M,0,H,[],1025,0,0,0,QF,0,M,[],17,0,0,0,Nr,0,H,[],17,0,0,0,Dc,0,H,[],1537,0,0,0,Re,0,H,[Dc],1,0,0,["bK",Bb(S5)],PY,0,H,[],17,0,0,0,L7,0,H,[],16,0,0,0,Rw,0,H,[],1536,0,0,0,MS,0,H,[Rw],16,0,0,0,Bx,0,BH,[],1,0,0,0,F4,0,Bi,[],65552,0,()=>FN(),0,Dy,0,H,[],1537,0,0,0,Fy,0,M,[Dy],17,0,0,["db",O(VO),"br",Bb(Wa)],K1,0,M,[Dy],17,0,0,["db",O(X1),"br",Bb(VN)],Kr,0,M,[Dy],17,0,0,["db",O(UW),"br",Bb(VB)],IZ,0,M,[Dy],17,0,0,["db",O(NU),"br",Bb(PP)],H0,0,M,[Dy],17,
0,0,["db",O(SS),"br",Bb(VI)],Ja,0,M,[Dy],17,0,0,["db",O(Zy),"br",Bb(Yn)],OW,0,Fd,[],1,0,0,0,Xr,0,H,[],17,0,0,0,NY,0,H,[],17,0,0,0,MT,0,H,[Ch],1537,0,0,0,IJ,0,H,[MT],1,0,0,0,Rn,0,H,[],17,0,0,0,R5,0,H,[],16,0,0,0,Rs,0,H,[],16,0,0,0,NT,0,H,[],16,0,0,0,JF,0,H,[],16,0,()=>Cw(),0,Qp,0,H,[],16,0,0,0,I0,0,H,[],16,0,0,0,JM,0,H,[],1537,0,0,0,Ps,0,H,[JM],1,0,0,0,Kk,0,H,[],16,0,()=>Ki(),0,Iy,0,H,[],16,0,0,0,B3,0,H,[],1537,0,0,0,Pr,0,H,[B3],1,0,0,0,Kg,0,H,[],1537,0,0,0,N7,0,H,[Kg],1,0,0,["fz",O(Y8)],Nd,0,H,[Kg],1,0,0,["fz",
O(UB)],UL,0,H,[],17,0,0,0,E3,0,M,[],17,0,0,0,Dr,0,BH,[],1,0,0,0,Ye,0,H,[],17,0,0,0,LM,0,H,[B3],1,0,0,["d5",Bb(TQ)],LO,0,H,[B3],1,0,0,["d5",Bb(V3)],LN,0,H,[B3],1,0,0,["d5",Bb(Yj)],LL,0,H,[B3],1,0,0,["d5",Bb(Tt)]]);
C1([LK,0,H,[B3],1,0,0,["d5",Bb(Vu)],H9,0,H,[BQ],1,0,0,0,H8,0,H,[BQ],1,0,0,0,IC,0,H,[BQ],1,0,0,0,Nu,0,H,[],16,0,0,0,RY,0,H,[],16,0,0,0,N8,0,H,[],16,0,0,0,RZ,0,H,[],16,0,0,0,Em,0,H,[],1537,0,0,0,QW,0,H,[Em],1,0,0,["cx",O(TN)],W4,0,H,[],16,0,0,0,QZ,0,H,[Ch],1537,0,0,0,Jk,0,H,[QZ],1,0,0,0,CV,0,Dz,[D_],1024,0,0,0,I$,0,CV,[D_],1,0,0,["bm",O(D4),"bi",Bb(Dl)],RR,0,H,[Dc],1,0,0,["bK",Bb(TO)],Ym,0,H,[],17,0,0,0,M1,0,H,[],1,0,0,0,Om,0,M,[],17,0,0,0,MM,0,H,[],17,0,0,0,I6,0,H,[],17,0,0,0,BO,0,H,[],17,0,0,["bf",O(S2)],OQ,
0,M,[],17,0,0,0,OC,0,H,[Dc],1,0,0,["bK",Bb(Vy)],CG,0,Bi,[],66561,0,()=>CO(),0,DF,0,Bi,[],66561,0,()=>CM(),0,Ld,0,H,[],1537,0,0,0,QT,0,H,[Ld],1,0,0,0,Lf,0,H,[],17,0,0,0,Uv,0,H,[],1,0,0,0,G0,0,DG,[DT],1,0,()=>Fw(),["bf",O(ZD)],EN,0,BH,[],1,0,0,0,LJ,0,H,[],16,0,0,0,IF,0,H,[BQ],1,0,0,0,IE,0,H,[BQ],1,0,0,0,Rv,0,H,[],17,0,0,0,Kz,0,H,[BQ],1,0,0,0,Q$,0,H,[B3],1,0,0,["d5",Bb(Yw)],Q_,0,H,[B3],1,0,0,["d5",Bb(SO)],GP,0,Bi,[],65553,0,()=>Eq(),0,Kv,0,H,[BQ],1,0,0,0,Mm,0,H,[B3],1,0,0,["d5",Bb(SI)],Ml,0,H,[B3],1,0,0,["d5",
Bb(XM)],Mo,0,H,[B3],1,0,0,["d5",Bb(YX)],Mn,0,H,[B3],1,0,0,["d5",Bb(Tz)],Ir,0,H,[BQ],1,0,0,0,Ip,0,H,[BQ],1,0,0,0,Lc,0,H,[Ch],1537,0,0,0,N4,0,H,[Lc],1537,0,0,0,RT,0,H,[Ch],1537,0,0,0]);
C1([Ol,0,H,[Ci],1537,0,0,0,Rc,0,H,[Ci],1537,0,0,0,Pf,0,H,[Ci],1537,0,0,0,QV,0,H,[Ci],1537,0,0,0,ME,0,H,[Ci],1537,0,0,0,NH,0,H,[Ci],1537,0,0,0,Na,0,H,[Ci],1537,0,0,0,Me,0,H,[Ci],1537,0,0,0,VX,0,H,[N4,RT,Ci,Ol,Rc,Pf,QV,ME,NH,Na,Me],1025,0,0,0,QI,0,H,[],16,0,0,0,UQ,0,H,[],17,0,0,0,QM,0,H,[],17,0,()=>Eo(),0,HC,0,Ce,[],1,0,0,0,EX,0,H,[],1537,0,0,0,Nh,0,M,[EX],17,0,0,["cU",O(W1)],LT,0,M,[EX],17,0,0,["cU",O(TP)],Ru,0,M,[EX],17,0,0,["cU",O(Yl)],Q2,0,H,[],1,0,0,0,Jg,0,H,[BQ],1,0,0,0,Iv,0,H,[BQ],1,0,0,0,ZG,0,H,[],17,
0,0,0,Qu,0,H,[],0,0,()=>FM(),0,Yr,0,H,[Ch],1,0,0,0,TR,0,H,[],17,0,0,0,Hq,0,BH,[],1,0,0,0,JJ,0,M,[],16,0,0,0,HU,0,M,[],16,0,0,["bf",O(WK)],Jo,0,M,[],16,0,0,["bf",O(WW)],Q1,0,H,[],1537,0,0,0,N$,0,H,[Q1],16,0,0,0,Ug,0,H,[],17,0,0,0,PW,0,M,[],17,0,0,0,N2,0,H,[],17,0,()=>CW(),0,RI,0,CV,[D_],0,0,0,["bi",Bb(WT),"bm",O(YH)],Lw,0,CG,[],65552,0,0,["fG",O(WH),"fH",CJ(Yh)],Lv,0,CG,[],65552,0,0,0,Lu,0,CG,[],65552,0,0,["fG",O(VV),"fH",CJ(ST)],P7,0,DF,[],65552,0,0,["dr",CJ(VD),"fH",CJ(VP)],P6,0,DF,[],65552,0,0,["dr",CJ(V$),
"fH",CJ(UM)],PZ,0,M,[EX],17,0,0,["cU",O(WJ)],W8,0,H,[],17,0,0,0,Ny,0,H,[],16,0,0,0,HQ,0,H,[],16,0,0,0,Pn,0,H,[B3],1,0,0,["d5",Bb(Wv)],Kn,0,M,[],17,0,0,["bf",O(Xx)],Cy,0,H,[],17,0,0,0,Ff,0,Bi,[],65553,0,()=>BZ(),0,Og,0,H,[],17,0,0,0,Nt,0,M,[],17,0,0,0,Hf,0,M,[],17,0,0,0]);
C1([G4,0,Bi,[],65553,0,()=>DX(),0,Gk,0,Bi,[],65553,0,()=>Ex(),0,Oa,0,M,[],17,0,0,0,Qv,0,M,[],17,0,0,0,P4,0,M,[],17,0,0,0,FZ,0,H,[],1537,0,0,0,Cr,0,M,[FZ],17,0,0,0,Sa,0,H,[JM],1,0,0,0,P8,0,H,[Em],1,0,0,["cx",O(T5)],Rl,0,H,[],16,0,0,0,No,0,M,[],17,0,0,0,EV,0,M,[],17,0,0,["bf",O(Uy)],Iz,0,H,[],16,0,0,0,K7,0,M,[],17,0,()=>CT(),0,Po,0,H,[],17,0,0,0,QU,0,M,[],17,0,0,0,N0,0,H,[Gp],1537,0,0,0,JL,0,EK,[N0],1025,0,0,0,J6,0,JL,[],1024,0,0,0,OO,0,J6,[],0,0,0,0,LX,0,H,[],1537,0,0,0,Jf,0,H,[LX],1025,0,0,0,I9,0,Jf,[],1024,
0,0,0,OL,0,I9,[],0,0,0,0,ON,0,CV,[],0,0,0,["bm",O(Ts),"bi",Bb(Zw),"q",Bb(Wo),"o",Bb(T4)],GV,0,H,[],1537,0,0,0,OJ,0,H,[GV],0,0,0,["r",Bb(Tx),"t",Bb(UJ)],Ou,0,H,[GV],1537,0,0,0,OK,0,H,[Ou],0,0,0,0,Od,0,H,[KF],1,0,0,0,Xv,0,H,[Ch],1025,0,0,0,Jp,0,H,[Ch],1536,0,0,0,If,0,H,[Jp],1,0,0,0,Ie,0,H,[Jp],1,0,0,0,KJ,0,H,[],16,0,()=>Ca(),0,Sc,0,DG,[DT],1,0,()=>JN(),0,Ks,0,M,[],17,0,()=>FI(),0,QB,0,H,[],1537,0,0,0,Qs,0,H,[QB],1,0,0,0,GR,0,Bi,[],65553,0,()=>Cm(),0,FJ,0,M,[],17,0,0,0,EE,0,M,[],17,0,0,["bf",O(Y4)],E2,0,H,[],17,
0,()=>FO(),0,GW,0,Bi,[],65553,0,()=>CS(),0,Lq,0,H,[],17,0,0,0,Rm,0,M,[],17,0,0,0,DN,0,M,[FZ],17,0,0,["bf",O(VU)],R2,0,M,[],17,0,0,0,QX,0,H,[],17,0,()=>Hh(),0,IV,0,M,[],17,0,0,["bf",O(Zf)]]);
C1([Hz,0,M,[FZ],17,0,0,0,Pi,0,H,[],16,0,0,0,RD,0,H,[],17,0,()=>Ht(),0,Q4,0,H,[],32768,0,()=>Ig(),0,Kw,0,EB,[],1,0,0,0,KW,0,Kw,[],1,0,0,0,BX,0,KW,[],1,0,0,0,My,0,H,[],17,0,0,0,Jd,0,H,[],17,0,0,0,Yt,0,H,[],16,0,0,0,JG,0,M,[],17,0,0,["bf",O(Yb)],DQ,0,H,[],1537,0,0,0,Ry,0,H,[DQ],1,0,0,["g8",O(Ze)],Rz,0,H,[DQ],1,0,0,["g8",O(T$)],RA,0,H,[DQ],1,0,0,["g8",O(UY)],M0,0,H,[DQ],1,0,0,["g8",O(Xn)],M2,0,H,[DQ],1,0,0,["g8",O(U2)],M3,0,H,[DQ],1,0,0,["g8",O(Zz)],Mt,0,H,[],17,0,0,0,Qn,0,H,[],17,0,0,0,B$,0,H,[],17,0,0,0,Qz,0,
H,[Em],1,0,0,["cx",O(SC)],HY,0,M,[],17,0,()=>EQ(),0,Wd,0,H,[],16,0,0,0,Jv,0,M,[],17,0,0,["bf",O(Vr)],Hc,0,Bi,[],65553,0,()=>B5(),0,H5,0,M,[],17,0,0,["bf",O(TC)],HE,0,H,[],1537,0,0,0,R4,0,H,[HE],1,0,0,["cy",O(SJ)],Kj,0,M,[],17,0,0,["bf",O(Wx)],Gi,0,Bi,[],65553,0,()=>Fe(),0,Gg,0,Bi,[],65553,0,()=>Dn(),0,Gs,0,M,[FZ],17,0,0,0,Sz,0,H,[Em],1,0,0,["cx",O(Ur)],O$,0,H,[],32768,0,()=>IM(),0,J2,0,H,[BQ],1,0,0,0,J4,0,H,[BQ],1,0,0,0,J5,0,H,[BQ],1,0,0,0,J3,0,H,[BQ],1,0,0,0,Ro,0,H,[Dc],1,0,0,["bK",Bb(U9)],Pe,0,H,[Dc],1,0,
0,["bK",Bb(YC)],Ui,0,H,[],16,0,0,0,Ul,0,M,[],16,0,0,0,Gz,0,H,[],1537,0,0,0,Sp,0,H,[HE],1,0,0,["cy",O(Zr)],NP,0,H,[],16,0,0,0,NF,0,M,[],16,0,0,0,NG,0,H,[HE],1,0,0,["cy",O(SK)],Ph,0,H,[],32768,0,()=>IU(),0,CH,0,H,[],1536,0,0,0]);
C1([PG,0,H,[CH],1,0,0,["gQ",O(XO)],Ow,0,H,[],16,0,0,0,PO,0,H,[],1537,0,0,0,Nc,0,H,[PO],1,0,0,0,Tj,0,H,[],16,0,0,0,Hb,0,H,[],1536,0,0,0,R8,0,H,[Hb],1,0,0,["g$",O(WD)],L4,0,H,[Hb],1,0,0,["g$",O(Wz)],OI,0,Dz,[],0,0,0,["bm",O(FH),"bi",Bb(Hs)],IP,0,M,[],17,0,0,["bf",O(Wh)],Uh,0,H,[],16,0,0,0,PC,0,H,[],16,0,0,0,Oi,0,H,[],16,0,0,0,QK,0,H,[],16,0,0,0,RQ,0,M,[],16,0,0,0,B1,0,M,[],16,0,0,["bf",O(YA)],Hv,0,Bi,[],65552,0,()=>Cb(),0,Mi,0,H,[CH],1,0,0,["gQ",O(U6)],Mj,0,H,[CH],1,0,0,["gQ",O(We)],NJ,0,H,[CH],1,0,0,["gQ",O(VJ)],Vp,
0,H,[],16,0,0,0,PT,0,H,[CH],1,0,0,["gQ",O(Y5)],Ly,0,H,[CH],1,0,0,["gQ",O(Zc)],Rx,0,H,[CH],1,0,0,["gQ",O(YI)],GZ,0,Bi,[],65553,0,()=>D9(),0,Nv,0,H,[],16,0,0,0,O5,0,H,[],32768,0,()=>FX(),0,CQ,0,Bi,[Gz],66561,0,()=>Di(),["id",Bb(Yg)],Cq,0,Bi,[Gz],66561,0,()=>DW(),["id",Bb(V1),"ie",O(XD),"ih",Cu(SU)],Q9,0,CV,[D_],0,0,0,["bi",Bb(Tq),"bm",O(WB)],Pg,0,H,[],32768,0,()=>FP(),0,Sn,0,H,[CH],1,0,0,["gQ",O(S9)],YD,0,H,[],16,0,0,0,Q6,0,H,[],32768,0,()=>JY(),0,Ms,0,H,[],32768,0,()=>Ha(),0,B0,0,Bi,[Gz],66561,0,()=>De(),["id",
Bb(Wj),"ie",O(Zn),"ih",Cu(WZ)],QL,0,H,[],32768,0,()=>KM(),0,JR,0,H,[],1536,0,0,0,Sd,0,H,[JR],1,0,0,["jd",O(VE)],OV,0,H,[],32768,0,()=>K2(),0,OE,0,H,[],16,0,0,0,RL,0,CQ,[],65552,0,0,["ie",O(WE),"ih",Cu(YK)],RM,0,CQ,[],65552,0,0,["ie",O(S$),"ih",Cu(VW)],RN,0,CQ,[],65552,0,0,["ie",O(YJ),"ih",Cu(T7)],PL,0,Cq,[],65552,0,0,["i$",CJ(Up),"ja",D5(VQ),"jb",D5(Xe)],PM,0,Cq,[],65552,0,0,["i$",CJ(Zp),"ja",D5(Vg),"jb",D5(Ww)],PJ,0,Cq,[],65552,0,0,["i$",CJ(Ub),"ja",D5(Uk),"jb",D5(Wn)],PK,0,Cq,[],65552,0,0,0,Ih,0,M,[],16,0,
0,["bf",O(TH)],MW,0,B0,[],65552,0,0,["jg",O(TE),"jh",Cu(Ti)]]);
C1([MX,0,B0,[],65552,0,0,0,MY,0,B0,[],65552,0,0,["jg",O(TD),"jh",Cu(WI)],MZ,0,B0,[],65552,0,0,["jg",O(Xh),"jh",Cu(Yc)],MU,0,B0,[],65552,0,0,["jg",O(YW),"jh",Cu(Uq)],MV,0,B0,[],65552,0,0,["jg",O(Xg),"jh",Cu(UA)],ML,0,H,[GV],0,0,0,["r",Bb(Bd),"t",Bb(Bc)],Q8,0,H,[],17,0,0,0,LQ,0,H,[],32768,0,()=>K5(),0,Vv,0,H,[],17,0,0,0,GF,0,H,[],1537,0,0,0,O9,0,H,[GF],1,0,0,["jj",O(VZ)],O_,0,H,[GF],1,0,0,["jj",O(YY)],OG,0,H,[Dc],1,0,0,["bK",Bb(WY)],NC,0,H,[Em],1,0,0,["cx",O(Wl)],RP,0,H,[],16,0,()=>Fa(),0,Qo,0,H,[Hb],1,0,0,["g$",
O(X3)],LB,0,H,[GF],1,0,0,["jj",O(YS)],N_,0,M,[],16,0,0,0,Ob,0,H,[JR],1,0,0,["jd",O(Yq)],Tn,0,H,[],17,0,0,0,UR,0,H,[],17,0,0,0,PR,0,BH,[],1,0,0,0,Nn,0,H,[Dc],1,0,0,["bK",Bb(WQ)],Za,0,H,[],16,0,0,0,Qh,0,H,[],32768,0,()=>Ju(),0,Mg,0,BH,[],1,0,0,0,Sw,0,BH,[],1,0,0,0]);
let VK=BJ(XQ),U$=BJ(Nj),NM=BJ(D3),LS=BJ(Cz);
WR(["0","<java_object>@","","null"," ",".to-start",".step-back",".play",".step",".to-end","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","xor","DATA","data","the points to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","SEED","seed","random weights, as np.random.seed","LAYERS","layers","2","units in each hidden layer","LEARNING_RATE","learning-rate","1",
"alpha: how far each update goes","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","CONTROLS","controls","all","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","max","SPEED","speed","20","iterations a second",
"THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “","”.","true","tr","th","td","span","wrong","right","+","✗","✓","wrong class","right class"," of "," correct","·","aria-current","Iteration "," has not been trained yet, only up to ","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","p","Runs on ","; nothing leaves this browser.","step","seek","{",", ",
"\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","There is no setting “","”. The settings are ","start=by-hand is the notebook\'s solution for two hidden units, so layers="," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","weights is used only with start=weights, so it is set aside.",
"at="," is beyond the last iteration, so the lab shows iteration ",",","THE_RUN","THE_LOOK","one of ","only ","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ","true or false",", or ","Not a number: ","Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help. ","twin","twin stopped","The figure takes X of Nx2 and y of Nx1, not "," and ","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"Train","Pause","iteration "," / "," a second","option","5","60","250","1000","button","Go to iteration ","all together","point "," alone","The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","[","A network needs the inputs and at least one layer.","-1","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","table","attended","source","user",": ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ",
"dW","db"," This network has no place for it.","verdict fails","verdict passes","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px"," Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help.",", loss "," correct.","0.0","e+","e-",".0","nan","inf","-","C + bᵀ","Row "," has "," values where the first has ","SIGMOID","sigmoid","TANH","tanh","RELU","relu","CROSS_ENTROPY","cross-entropy","SQUARED_ERROR","squared-error",
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
BI.prototype.toString=function(){return T(this);};
BI.prototype.valueOf=BI.prototype.toString;H.prototype.toString=function(){return T(Vb(this));};
H.prototype.__teavm_class__=function(){return VY(this);};
let C=SE(Xy);
C.javaException=X6;
let ZU=Symbol('jsoClass');
(()=>{let c;c=HG.prototype;c.play=Bk(X7);c.disconnect=Bk(Vs);c.isPlaying=Bk(Xq);c.seek=Bk(Xu);c.pause=Bk(Xm);c.engine=Bk(V7);c.attributeChanged=Bk(Vq);c.reset=Bk(Xp);c.webAssemblyRefused=Bk(WC);c.step=Bk(ZB);c.state=Bk(Yk);c.snapshot=Bk(Ue);c.connect=Bk(S3);c=KD.prototype;c.onResize=Bk(XS);c=KC.prototype;c.handleEvent=Bk(Wi);c=KE.prototype;c.handleEvent=Bk(SX);c=IJ.prototype;c.pair=Bk(Xi);c=H9.prototype;c.handleEvent=Bk(Zt);c=H8.prototype;c.handleEvent=Bk(YF);c=IC.prototype;c.handleEvent=Bk(TM);c=Jk.prototype;c.onAnimationFrame
=Bk(UT);c=IF.prototype;c.handleEvent=Bk(Xw);c=IE.prototype;c.handleEvent=Bk(Ve);c=Kz.prototype;c.handleEvent=Bk(UN);c=Kv.prototype;c.handleEvent=Bk(UX);c=Ir.prototype;c.handleEvent=Bk(XE);c=Ip.prototype;c.handleEvent=Bk(TG);c=Jg.prototype;c.handleEvent=Bk(UI);c=Iv.prototype;c.handleEvent=Bk(SG);c=If.prototype;c.accept=Bk(Un);c=Ie.prototype;c.accept=Bk(W9);c=J2.prototype;c.handleEvent=Bk(S8);c=J4.prototype;c.handleEvent=Bk(YV);c=J5.prototype;c.handleEvent=Bk(Y7);c=J3.prototype;c.handleEvent=Bk(X_);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=HG.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
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
