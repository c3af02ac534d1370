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
var main;var Lab;var settingNames;var mount;(function(){let Ot=2463534242,NB=()=>{let x=Ot;x^=x<<13;x^=x>>>17;x^=x<<5;Ot=x;return x;},Bb=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},CJ=f=>function(p1,p2){return f(this,p1,p2);},Cu=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},D5=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},SI=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Q(DC(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bv(args[i]);}XP(()=>{f.call(null,
javaArgs);},callback);},V=target=>target.$clinit=()=>{},V4=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Br]&&cls[Br].item){++arrayDegree;cls=cls[Br].item;}let clsName="";if(cls[Br].primitiveKind!==0){clsName=cls[Br].name;}else {clsName=cls[Br]?cls[Br].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DC();}return function(){superclass.call(this);};},Br=Symbol("teavm_meta"),BD
=cls=>{if(cls[Br].classObject===null){cls[Br].classObject=WT(cls);}return cls[Br].classObject;},DC=()=>H,Bk=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},Jk=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,
assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Ek=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=Jk({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Br]=meta;if(typeof config==='function'){config(meta);}return cls;},XW=Ek("boolean","Z",1,meta=>{}),Nk=Ek("char","C",4,meta=>{}),D3=Ek("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),Tp=Ek("long","J",6,meta=>{}),Cz=Ek("double","D",8,meta=>{{meta.valueToObject=o=>Ft(o);}}),UM=Ek("void","V",9),Jn=new ArrayBuffer(16),Gm
=new Float64Array(Jn),F9=new Int32Array(Jn),MP=new BigInt64Array(Jn),KT=n=>{Gm[0]=n;return MP[0];},OV=n=>{MP[0]=n;return Gm[0];},TX=(a,b)=>{if(a!==a){return b!==b;}Gm[0]=a;Gm[1]=b;return F9[0]===F9[2]&&F9[1]===F9[3];},C2=(a,b)=>a===b?0:a<b? -1:1,Bj=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Km=(a,b)=>(a>>>0)/(b>>>0)>>>0,ZC=(a,b)=>(a>>>0)%(b>>>0)>>>0,Io=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},BV=BigInt(0),D6
=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),BW=val=>BigInt.asIntN(64,BigInt(val|0)),Hu=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),YL=val=>Number(val),Fn=val=>Number(BigInt.asIntN(32,val))|0,DL=(a,b)=>a===b,G9=(a,b)=>a!==b,Wh=(a,b)=>a>b,JC=(a,b)=>a>=b,O1=(a,b)=>a<b,O3=(a,b)=>a<=b,Ib=(a,b)=>BigInt.asIntN(64,a+b),Tw=a=>BigInt.asIntN(64, -a),TJ=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;};
let Iu=(a,b)=>BigInt.asIntN(64,a*b),TO=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Tf=(a,b)=>BigInt.asIntN(64,a%b),Vw=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),K9=(a,b)=>BigInt.asIntN(64,a&b),WV=(a,b)=>BigInt.asIntN(64,a|b),YA=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),YC=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Q=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (BJ(cls))(data);},BP=(cls,
data)=>new (BJ(cls))(data),CI=sz=>new Vg(new Uint16Array(sz)),X=sz=>new NO(new Int32Array(sz)),U1=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NO(buffer);},EI=sz=>new VQ(new Int8Array(sz)),Y=sz=>new LS(new Float64Array(sz)),Ct=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LS(buffer);},BJ=cls=>{let result=cls[Br].arrayType;if(result===null){function JavaArray(data){(DC()).call(this);this.data=data;}JavaArray.prototype=Object.create((DC()).prototype);JavaArray.prototype.type
=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.bk=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (BJ(this.type))(dataCopy);};let name="["+cls[Br].binaryName;JavaArray[Br]=
Jk({name:name,binaryName:name,parent:DC(),itemType:cls});result=JavaArray;cls[Br].arrayType=JavaArray;}return result;};
function Y4(array){return array.data.length;}
let I5,WX=strings=>{YT();I5=new Array(strings.length);for(let i=0;i<strings.length;++i){I5[i]=Pd(Bv(strings[i]));}},G=index=>I5[index],IH=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},ST=array=>IH(array,0,array.length),Bv=str=>str===null?null:Nz(str),T=str=>str===null?null:str.jz,YT=()=>CY(),Pd;
{Pd=str=>str;}let PA=(obj,cls)=>obj instanceof DC()&&!!obj.constructor[Br]&&EL(obj.constructor,cls),EL=(from,to)=>{if(from===to){return true;}let map=from[Br].assignableCache;if(map===null){map=new Map();from[Br].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Br].itemType!==null){let result=from[Br].itemType!==null&&EL(from[Br].itemType,to[Br].itemType);map.set(to,result);return result;}let parent=from[Br].parent;if(parent!==null&&parent!==
from){if(EL(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Br].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EL(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw Xe(ex);},F_=Symbol("javaException"),Xe=ex=>{if(!ex.$jsException){Mx(ex);}return ex.$jsException;},Mx=ex=>{let javaCause=ZL(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dj("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[F_]=ex;ex.$jsException=err;Zl(err,ex);},Zl=(err,ex)=>{if(typeof Wz==="function"&&err.stack){let stack=Wz(err.stack);let javaStack=Q(S_(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Ve(Bv(element.className),Bv(element.methodName),Bv(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Xa(ex,javaStack);}}},Dj;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dj=function Dj(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dj);Object.setPrototypeOf(self,Dj.prototype);self[defaultMessage]=message;return self;}
;Dj.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dj},message:{get(){try {let javaException=this[F_];if(typeof javaException==='object'){let javaMessage=UF(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dj=Error;}let X_=e=>e instanceof Error&&typeof e[F_]==='object'?e[F_]:null,UF=t=>
V_(t),ZL=t=>Wc(t),S_=()=>DC(),Ve=(className,methodName,fileName,lineNumber)=>{{return null;}},Xa=(e,stack)=>{},O5=null,TF=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}O5=packages;},WY=[],C1=data=>{let packages=O5;let i=0;while(i<data.length){let cls=data[i++];WY.push(cls);let m=Jk();cls[Br]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},XP=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let BG=a=>{return BD(T_(a));},T_=a=>{return a.constructor;},S1=(a,b)=>{return a!==b?0:1;},Vj=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=NB();c=a.$id$;DJ();if(!c)d=G(0);else{e=(((32-M6(c)|0)+4|0)-1|0)/4|0;f=CI(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FR((c>>>e|0)&15,16);e=e-4|0;h=i;}d=F3(f);}b=L();I(I(b,G(1)),d);return K(b);},Z6=a=>{let b,c,d;b=(BG(a)).ld;if(!PA(a,Jr)&&b[Br].itemType===null){b=new OZ;W(b);S(b);}c=S4(a);b=c;d=NB();b.$id$=d;return c;},En=J(0),DU=J(0),Kt=J(0);
function BI(){H.call(this);this.nn=0;}
let X9=null,L0=null,S6=null,CY=()=>{CY=V(BI);XL();},Tq=a=>{CY();a.jz="";},Qo=()=>{let a=new BI();Tq(a);return a;},Mi=(a,b)=>{CY();a.jz=IH(b.data,0,b.data.length);},F3=a=>{let b=new BI();Mi(b,a);return b;},XI=(a,b)=>{a.jz=b;},Nz=a=>{let b=new BI();XI(b,a);return b;},Sk=b=>{let c;CY();c=Qo();c.jz=ST(b.data);return c;},Bn=(a,b)=>{let c;if(b>=0&&b<a.jz.length)return a.jz.charCodeAt(b);c=new HD;W(c);S(c);},Bq=a=>{return a.jz.length?0:1;},RN=(a,b)=>{let c,d,e,f;if(a===b)return 1;a:{c=0;if((c+b.jz.length|0)>a.jz.length)c
=0;else{d=0;while(d<b.jz.length){e=Bn(b,d);f=c+1|0;if(e!=Bn(a,c)){c=0;break a;}d=d+1|0;c=f;}c=1;}}return c;},MO=(a,b,c)=>{let d,e,f,g;d=Bl(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.jz.length)return (-1);if(a.jz.charCodeAt(d)==e)break;d=d+1|0;}return d;}G$();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jz.length-1|0))return (-1);if(a.jz.charCodeAt(d)==f&&a.jz.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},El=(a,b)=>{return MO(a,b,0);},B7=(a,b,c)=>{let d,e,f;d=a.jz.length;e
=C2(b,c);if(!e)return L0;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nz(a.jz.substring(b,c));f=new HD;W(f);S(f);},Ey=(a,b)=>{return B7(a,b,a.jz.length);},JI=(a,b)=>{let c,d,e,f,g,h;if(Bq(b))return a;if(Bq(a))return b;c=CI(a.jz.length+b.jz.length|0);d=c.data;e=0;f=0;while(f<a.jz.length){g=e+1|0;d[e]=Bn(a,f);f=f+1|0;e=g;}g=0;while(g<b.jz.length){h=e+1|0;d[e]=Bn(b,g);g=g+1|0;e=h;}return Sk(c);},Es=(a,b,c)=>{let d,e,f;if(b==c)return a;d=CI(a.jz.length);e=d.data;f=0;while(f<a.jz.length){e[f]=Bn(a,f)!=b?Bn(a,
f):c;f=f+1|0;}return Sk(d);},FS=a=>{let b,c;b=0;c=a.jz.length-1|0;a:{while(b<=c){if(Bn(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bn(a,c)<=32){c=c+(-1)|0;}return B7(a,b,c+1|0);},RZ=b=>{let c,d;CY();c=new BI;d=CI(1);d.data[0]=b;Mi(c,d);return c;},Bh=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BI))return 0;c=b;return a.jz!==c.jz?0:1;},E1=a=>{let b;a:{if(!a.nn){b=0;while(true){if(b>=a.jz.length)break a;a.nn=(31*a.nn|0)+a.jz.charCodeAt(b)|0;b=b+1|0;}}}return a.nn;},EG=(b,c)=>{let d,e;CY();d=Bf(c);if(!Bd(d))return G(2);e
=L();J8(e,Bc(d));while(Bd(d)){J8(e,b);J8(e,Bc(d));}return K(e);},XL=()=>{X9=CI(0);L0=Qo();S6=new Na;},DH=J();
function Fq(){DH.call(this);this.kW=0;}
let Tj=null,HQ=null,DJ=()=>{DJ=V(Fq);WM();},Wi=(a,b)=>{DJ();a.kW=b;},PR=a=>{let b=new Fq();Wi(b,a);return b;},DB=b=>{DJ();return (MD(Yj(20),b,10)).g();},D7=b=>{let c,d;DJ();if(b>=(-128)&&b<=127){a:{if(HQ===null){HQ=Q(Fq,256);c=0;while(true){d=HQ.data;if(c>=d.length)break a;d[c]=PR(c-128|0);c=c+1|0;}}}return HQ.data[b+128|0];}return PR(b);},YZ=(a,b)=>{if(a===b)return 1;return b instanceof Fq&&b.kW==a.kW?1:0;},M6=b=>{let c,d;DJ();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|8;d
=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},WM=()=>{Tj=BD(D3);};
function Hp(){let a=this;H.call(a);a.jJ=null;a.jI=0;}
let Mq=(a,b)=>{a.jJ=CI(b);},Yj=a=>{let b=new Hp();Mq(b,a);return b;},MD=(a,b,c)=>{return Ys(a,a.jI,b,c);},Ys=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(Io(c,d)<0){if(e)C6(a,b,b+1|0);else{C6(a,b,b+2|0);f=a.jJ.data;g=b+1|0;f[b]=45;b=g;}a.jJ.data[b]=FR(c,d);}else{h=1;i=1;j=Km((-1),d);b:{while(true){k=Bj(h,d);if(Io(k,c)>0){k=h;break b;}i=i+1|0;if(Io(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C6(a,b,b+i|0);if(e)e=b;else{f=a.jJ.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jJ.data;b=e+1|0;f[e]=FR(Km(c,
k),d);c=ZC(c,k);k=Km(k,d);e=b;}}}return a;},IU=(a,b)=>{let c,d,e,f,g;c=a.jJ.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bl(b,Bl(c*2|0,5));e=a.jJ.data;f=CI(d);g=f.data;b=BC(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jJ=f;},K=a=>{let b,c,d,e,f;b=new BI;c=a.jJ;d=c.data;e=a.jI;CY();f=d.length;if(e>=0&&e<=(f-0|0)){b.jz=IH(c.data,0,e);return b;}b=new Cf;W(b);S(b);},C6=(a,b,c)=>{let d,e,f,g;d=a.jI;e=d-b|0;a.z((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jJ.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jI=a.jI+(c-b|0)
|0;},QB=J(0),H8=J(Hp),YJ=a=>{Mq(a,16);},L=()=>{let a=new H8();YJ(a);return a;},Tl=(a,b)=>{let c,d;b=b;a.jJ=CI(b.jz.length);c=0;while(true){d=a.jJ.data;if(c>=d.length)break;d[c]=Bn(b,c);c=c+1|0;}a.jI=b.jz.length;},DY=a=>{let b=new H8();Tl(b,a);return b;},I=(a,b)=>{let c,d;c=a.jI;d=a;b=b===null?G(3):b;HL(d,c,b);return a;},R=(a,b)=>{let c;c=a.jI;HL(a,c,b);return a;},N=(a,b)=>{MD(a,b,10);return a;},Qh=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jI;d=a;e=1;if(O1(b,BV)){e=0;b=Tw(b);}a:{if(IC(b,BW(10))<0){if(e)C6(d,c,c+1|0);else
{C6(d,c,c+2|0);f=d.jJ.data;g=c+1|0;f[c]=45;c=g;}d.jJ.data[c]=FR(Fn(b),10);}else{g=1;h=BW(1);i=JY(BW(-1),BW(10));b:{while(true){j=Iu(h,BW(10));if(IC(j,b)>0){j=h;break b;}g=g+1|0;if(IC(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C6(d,c,c+g|0);if(e)g=c;else{f=d.jJ.data;g=c+1|0;f[c]=45;}while(true){if(DL(j,BV))break a;f=d.jJ.data;c=g+1|0;f[g]=FR(Fn((JY(b,j))),10);b=Ub(b,j);j=JY(j,BW(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jI;EZ(a,c,b);return a;},J8=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jz.length;e=a;f=e.jI;e=e;if(c<=d&&d
<=b.jz.length){C6(e,f,(f+d|0)-c|0);while(c<d){g=e.jJ.data;h=f+1|0;g[f]=Bn(b,c);c=c+1|0;f=h;}return a;}b=new Cf;Mc(b);S(b);},EZ=(a,b,c)=>{C6(a,b,b+1|0);a.jJ.data[b]=c;return a;},HL=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jI){a:{if(c===null)c=G(3);else if(Bq(c))break a;d=a.jI+c.jz.length|0;IU(a,d);e=a.jI-1|0;while(e>=b){a.jJ.data[e+c.jz.length|0]=a.jJ.data[e];e=e+(-1)|0;}a.jI=a.jI+c.jz.length|0;d=0;while(d<c.jz.length){f=a.jJ.data;g=b+1|0;f[b]=Bn(c,d);d=d+1|0;b=g;}}return a;}c=new HD;W(c);S(c);},J_=(a,b)=>{let c;if
(b>=0&&b<a.jI)return a.jJ.data[b];c=new Cf;W(c);S(c);},U9=a=>{return K(a);},Zq=(a,b)=>{IU(a,b);};
function EB(){let a=this;H.call(a);a.qy=null;a.r3=null;a.qj=0;a.rP=0;}
let W=a=>{P1(a);a.qj=1;a.rP=1;},ZY=()=>{let a=new EB();W(a);return a;},Z0=a=>{return a;},P1=a=>{Mx(a);},V_=a=>{return a.qy;},Wc=a=>{let b;b=a.r3;if(b===a)b=null;return b;},Fd=J(EB),BH=J(Fd),Mc=a=>{W(a);},ZX=()=>{let a=new BH();Mc(a);return a;},BE=(a,b)=>{P1(a);a.qj=1;a.rP=1;a.qy=b;},ZU=a=>{let b=new BH();BE(b,a);return b;},Fm=J(),Xx=J(Fm),S3=(a,b)=>{switch(a.primitiveKind){default:return Q(a,b);}},Xh=J(Fm),Mb=J(0),So=J(0),LA=J(0);
function PU(){H.call(this);this.ld=null;}
let WT=b=>{let c;c=new PU;c.ld=b;return c;},Ho=a=>{return !a.ld[Br].primitiveKind?0:1;},H3=a=>{let b;b=a.ld[Br].itemType;return b===null?null:BD(b);},N3=J(),E6=()=>{E6=V(N3);VJ();},XE=b=>{E6();},E=()=>{let b,c,d,e,f;E6();b=Z();c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e].jX;U(b,f);e=e+1|0;}return T(EG(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;E6();d=Bv(d);e=Bv(e);f=UA(f,"hear");g=new HH;g.nN=matchMedia("(prefers-color-scheme: dark)");h=new KD;h.rj=g;g.oH=new ResizeObserver(Bt(Bo(h),"onResize"));h=new KC;h.qJ
=g;g.mv=Bo(h);h=new KE;h.pV=g;g.oF=Bo(h);g.nS=BA();g.nO=b;h=new MB;h.nT=b;g.mU=h;g.qb=d;g.mE=f;i=Bq(e)?0:1;g.o_=i;b=i?OW(e):Ou(g.mU);g.kw=b;b=Jd(b);g.nG=b;e=new Nt;d=b.l_;e.lC=NaN;e.jL=d;e.jE=L3(d);Eg(e,GN(d));g.jC=e;Ku(e,new Ri);g.ou=BR(g.jC.jE);j=new L8;k=new MT;k.lP=g;j.pr=c;e=new Rx;d=c.querySelector(".messages");e.pk=Z();e.pl=d;j.qs=e;h=new NV;f=c.querySelector(".decision");h.mQ=BA();d=f.querySelector(".picture");h.nI=d;h.pH=d.querySelector("canvas");h.o4=f.querySelector(".twin");j.oE=h;l=new JG;m=c.querySelector(".transport");Cw();b
=new LM;b.qg=k;l.rn=ET(m,G(5),b);b=new LO;b.qZ=k;l.ra=ET(m,G(6),b);B_(k);b=new LN;b.rq=k;e=ET(m,G(7),b);l.ri=e;l.rY=e.querySelector("span");l.qC=ET(m,G(8),Zh(k));l.rl=ET(m,G(9),US(k));d=m.querySelector(".iteration");l.mq=d;b=Vn(l,k);d.addEventListener("input",Bt(Bo(b),"handleEvent"));l.p4=m.querySelector(".position");l.lF=m.querySelector(".speed select");n=QU.data;i=n.length;o=0;while(o<i){Ma(l,n[o]);o=o+1|0;}b=l.lF;e=S0(l,k);b.addEventListener("change",Bt(Bo(e),"handleEvent"));j.p$=l;j.rS=UL(c.querySelector(".predictions"));e
=new I1;d=c.querySelector(".losses");B_(k);K_(e,d,UN(k));j.rC=e;e=new Hv;d=c.querySelector(".set-up form");B_(k);LZ(e,d,T4(k));j.qV=e;e=new Iz;d=c.querySelector(".study");B_(k);O6(e,d,Zc(k));j.ok=e;j.qh=c.querySelector(".engine");j.rH=c.querySelector(".announcement");g.mC=j;F5(g);return g;},VJ=()=>{return;},Vi=J(),S4=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},VS=J(),Bt=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},UA=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},V$=J(),KF=J(0),Na=J(),I8=J(),Ti=null,Vm=null,G$=()=>{G$=V(I8);T6();},FR=(b,c)=>{G$();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},T6=()=>{Ti=BD(Nk);Vm=Q(I8,128);};
function GT(){H.call(this);this.nF=null;}
let Te=(a,b)=>{a.nF=b;},EO=a=>{let b=new GT();Te(b,a);return b;},BU=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bv(typeof b);d=!Bh(c,G(10))&&!Bh(c,G(11))?0:1;FM();e=Lr;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);e.set(b,new WeakRef(h));return h;}if(Bh(c,G(12))){i=HP;j=Ln;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);k=h;i.set(b,new WeakRef(k));j.register(k,
b);return h;}if(Bh(c,G(13))){l=Gr;m=O7;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bh(c,G(14))){f=PE;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EO(b);PE=new WeakRef(h);return h;}}return EO(b);},Bo=b=>{if(b===null)return null;return !(b instanceof GT)?b:b.nF;},XX=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GT))return 0;return a.nF!==b.nF?0:1;},Xl
=J(),Bg=(b,c)=>{if(b===c)return 1;return b!==null?b.bf(c):c!==null?0:1;},B_=b=>{if(b!==null)return b;b=new EN;BE(b,G(2));S(b);},PC=J(0),Gp=J(0),EK=J(),DN=a=>{return a.bi()?0:1;},Nl=(a,b)=>{let c,d;c=0;d=Bf(b);while(Bd(d)){b=Bc(d);if(!U(a,b))continue;c=1;}return c;},R4=J(0),Ie=J(0),Iy=()=>{Eo();return Ls;},Gc=b=>{let c;Eo();c=new RM;c.q1=b;return c;},I6=(b,c)=>{let d;B_(b);B_(c);d=new Rb;d.ro=b;d.q5=c;return d;},JJ=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){B_(c[e]);e=e+1|0;}return N7(b.bk());},Hj=b=>{let c,
d,e,f,g,h;c=new I_;d=Q(H,b.jB);e=d.data;b=Bf(b);f=0;b=b;while(Bd(b)){g=Bc(b);if(g===null){b=new EN;W(b);S(b);}h=f+1|0;e[f]=g;f=h;}c.oe=d;return c;};
function DA(){EK.call(this);this.k8=0;}
let Bf=a=>{let b;b=new MM;b.qf=a;b.rk=a.k8;b.rm=a.bi();b.pG=(-1);return b;},Hm=(a,b)=>{let c,d,e;c=a;d=c.jB;e=0;while(true){if(e>=d)return (-1);if(Bg(b,Ba(c,e)))break;e=e+1|0;}return e;},Ml=(a,b)=>{let c,d;if(!PA(b,Ie))return 0;c=b;if(a.bi()!=c.bi())return 0;d=0;while(d<c.bi()){if(!Bg(a.bm(d),c.bm(d)))return 0;d=d+1|0;}return 1;},Jr=J(0),D_=J(0);
function Go(){let a=this;DA.call(a);a.kH=null;a.jB=0;}
let Xp=a=>{H4(a,10);},Z=()=>{let a=new Go();Xp(a);return a;},H4=(a,b)=>{let c;if(b>=0){a.kH=Q(H,b);return;}c=new Bx;W(c);S(c);},Z1=a=>{let b=new Go();H4(b,a);return b;},VN=(a,b)=>{let c,d,e,f;H4(a,b.jB);c=Bf(b);d=0;while(true){e=a.kH.data;f=e.length;if(d>=f)break;e[d]=Bc(c);d=d+1|0;}a.jB=f;},Ko=a=>{let b=new Go();VN(b,a);return b;},Ba=(a,b)=>{Ia(a,b);return a.kH.data[b];},UK=a=>{return a.jB;},U=(a,b)=>{let c,d,e,f,g,h;c=a.jB+1|0;d=a.kH.data.length;if(d<c){c=d>=1073741823?2147483647:Bl(c,Bl(d*2|0,5));e=a.kH;f
=H3(BG(e));if(f===null){b=new EN;W(b);S(b);}if(f===BD(UM)){b=new Bx;W(b);S(b);}if(c<0){b=new Sz;W(b);S(b);}g=e.data;e=S3(f.ld,c);h=BC(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kH=e;}e=a.kH.data;h=a.jB;a.jB=h+1|0;e[h]=b;a.k8=a.k8+1|0;return 1;},GX=(a,b)=>{let c,d,e,f;Ia(a,b);c=a.kH.data;d=c[b];e=a.jB-1|0;a.jB=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.k8=a.k8+1|0;return d;},E$=a=>{let b,c,d,e,f,g;b=a.kH;c=0;d=a.jB;e=null;if(c>d){e=new Bx;W(e);S(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jB
=0;a.k8=a.k8+1|0;},Ia=(a,b)=>{let c;if(b>=0&&b<a.jB)return;c=new Cf;W(c);S(c);};
function Bi(){let a=this;H.call(a);a.r2=null;a.jx=0;}
let BS=(a,b,c)=>{a.r2=b;a.jx=c;},T7=(a,b)=>{return a!==b?0:1;};
function C_(){let a=this;Bi.call(a);a.jX=null;a.qR=null;a.le=null;a.nU=null;a.pF=null;}
let Qu=null,CB=null,Dk=null,Hl=null,EF=null,GG=null,Fi=null,Dh=null,F7=null,Gj=null,G1=null,Gw=null,ED=null,FG=null,Fb=null,Rl=null,Bp=()=>{Bp=V(C_);Tm();},C3=()=>{Bp();return Rl.bk();},IZ=(a,b,c,d,e,f,g,h)=>{Bp();BS(a,b,c);a.jX=d;a.qR=e;a.le=f;a.nU=g;a.pF=h;},B8=(a,b,c,d,e,f,g)=>{let h=new C_();IZ(h,a,b,c,d,e,f,g);return h;},QI=(a,b,c)=>{let d,e,f;if(Bq(c))c=G(15);d=a.jX;e=a.le.br();b=NF(b);f=L();P(I(I(I(I(I(I(I(f,d),G(16)),e),G(17)),b),G(18)),c),46);return K(f);},NF=b=>{let c;Bp();if(b.jz.length>40){b=B7(b,
0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},Xg=()=>{let b,c;Bp();b=Q(C_,15);c=b.data;c[0]=Qu;c[1]=CB;c[2]=Dk;c[3]=Hl;c[4]=EF;c[5]=GG;c[6]=Fi;c[7]=Dh;c[8]=F7;c[9]=Gj;c[10]=G1;c[11]=Gw;c[12]=ED;c[13]=FG;c[14]=Fb;return b;},Tm=()=>{let b,c,d,e;b=new C_;FN();c=CX;d=Q(BI,1);d.data[0]=G(19);IZ(b,G(20),0,G(21),c,D0(d),G(19),G(22));Qu=b;CB=B8(G(23),1,G(24),CX,D0(BP(BI,[G(25),G(26),G(27),G(28)])),G(25),G(29));Dk=B8(G(30),2,G(28),CX,O0(O4(0),10000),G(2),G(31));Hl=B8(G(32),3,G(33),CX,ER(0.0,4.294967295E9),G(0),G(34));EF
=B8(G(35),4,G(36),CX,O0(ER(1.0,64.0),6),G(37),G(38));GG=B8(G(39),5,G(40),CX,O4(1),G(41),G(42));Fi=B8(G(43),6,G(44),CD,ER(1.0,1000000.0),G(45),G(46));Dh=B8(G(47),7,G(48),CD,ER(0.0,1000000.0),G(0),G(49));F7=B8(G(50),8,G(51),CD,D0(BP(BI,[G(52),G(53),G(54)])),G(52),G(55));Gj=B8(G(56),9,G(57),CD,D0(BP(BI,[G(58),G(59)])),G(58),G(60));G1=B8(G(61),10,G(62),CD,D0(BP(BI,[G(63),G(64)])),G(63),G(65));Gw=B8(G(66),11,G(67),CD,new H1,G(68),G(69));b=new C_;c=CD;e=new Jb;e.pd=ER(1.0,10000.0);e.nb=G(70);IZ(b,G(71),12,G(72),c,
e,G(73),G(74));ED=b;FG=B8(G(75),13,G(76),CD,D0(BP(BI,[G(77),G(78),G(79)])),G(77),G(80));Fb=B8(G(81),14,G(82),CD,D0(BP(BI,[G(77),G(83),G(84)])),G(77),G(85));Rl=Xg();};
function HH(){let a=this;H.call(a);a.nO=null;a.mU=null;a.qb=null;a.mE=null;a.nN=null;a.mC=null;a.oH=null;a.mv=null;a.oF=null;a.kw=null;a.nG=null;a.jC=null;a.nS=null;a.op=0;a.nE=0;a.o_=0;a.mT=0;a.pj=0;a.ou=0;a.oU=0;}
let Ki=a=>{let b;b=a.jC;if(BR(b.jE)>=CC(b))Eg(b,0);b.j6=1;b.lC=NaN;ES(a);},Lb=a=>{He(a.jC);ES(a);},K6=a=>{let b,c,d,e,f;b=Jd(a.kw);a.nG=b;c=a.jC;d=b.l_;e=Gf(d,c.jL);f=GN(d)!=GN(c.jL)?0:1;c.jL=d;c.lC=NaN;if(!e){c.jE=L3(d);c.j6=0;}if(!(e&&f))Eg(c,GN(d));else if(BR(c.jE)>CC(c))Eg(c,CC(c));a.nS=BA();a.oU=0;Ku(a.jC,new OF);F5(a);Dd(a);a.mE.hear("engine");},Ny=(a,b)=>{He(a.jC);Eg(a.jC,b);Ku(a.jC,new Np);ES(a);},KP=(a,b)=>{Eg(a.jC,KX(a,b));IB(a.jC,new RV,150.0);ES(a);},KX=(a,b)=>{return Bs(0.0,BY(b,CC(a.jC)))|0;},Sj
=(a,b,c)=>{let d,e;d=EH(c);e=d===CA?0:1;if(e&&G8(d)===BT(G8(d)))return d;d=L();I(I(I(I(d,b),G(86)),c),G(87));a.nS=BK(K(d));F5(a);return QE();},LV=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.jC.jL;Bp();if(Ca(c,Gw,G(88))&&!b)Ki(a);},ES=a=>{a.pj=1;Dd(a);},Dd=a=>{let b;if(a.nE&&!a.mT){b=new Jl;b.pB=a;a.mT=requestAnimationFrame(Bt(Bo(b),"onAnimationFrame"));}},Om=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b=a.mC;c=a.jC;d=c.jL;Bp();e=Bw(d,FG);f=(-1);switch(E1(e)){case 3075958:if
(!Bh(e,G(79)))break a;f=1;break a;case 102970646:if(!Bh(e,G(78)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.nN.matches?1:0;break b;}g=0;}e=DF(c.jE);UV(b.p$,c);h=b.rS;i=e.kj;if(DN(h.m$)){f=0;while(f<Cx(i)){d=By(h.qx,G(89));j=i.j5;k=L();l=0;while(l<j.jy){R(R(k,l<=0?G(2):G(4)),CL(Be(j,f,l)));l=l+1|0;}(Bz(d,G(90),K(k))).setAttribute("scope","row");Bz(d,G(91),CL(Be(i.jW,f,0)));m=By(d,G(91));n=By(d,G(91));j=By(By(d,G(91)),G(92));j.className="mark";j.setAttribute("role",
"img");o=h.m$;k=new HV;k.nq=d;k.n2=m;k.nl=n;k.mH=j;U(o,k);f=f+1|0;}}p=0;while(p<h.m$.jB){q=Be(e.n3,p,0);r=q-Be(i.jW,p,0);d=Ba(h.m$,p);f=Li(e,p);d.nq.className=T(!f?G(93):G(94));Lk(d.n2,q,G(2));Lk(d.nl,r,!(r<0.0)?G(95):G(2));BF(d.mH,!f?G(96):G(97));j=d.mH;m=!f?G(98):G(99);j.setAttribute("aria-label",T(m));p=p+1|0;}d=h.pK;f=Ir(e);p=Cx(i);m=L();I(N(I(N(m,f),G(100)),p),G(101));BF(d,K(m));m=b.rC;n=c.jE;f=EJ(c.jL);if(f!=m.oV)Zx(m,f);h=Bf(m.nR);while(true){if(!Bd(h)){if(Ca(RY(c),F7,G(52)))TC(b.ok,c,g);WB(b.oE,RY(c),
e,g,Wt(b.ok));return;}i=Bc(h);p=i.mZ;f=n.ku;l=C2(p,f);s=l>0?0:1;m=i.n8;if(!s)d=G(102);else{if(l>0)break;d=Cn(n.lG.data[p]);}BF(m,d);LF(Xt(i),G(103),ZB(i)!=BR(n)?0:1,G(88));}b=new Bx;c=L();P(N(I(N(I(c,G(104)),p),G(105)),f),46);Su(b,K(c));S(b);},F5=a=>{let b,c,d,e,f,g,h,i,j;b=a.nO;c=a.jC.jL;Bp();b.setAttribute("data-theme",T(Bw(c,FG)));d=a.mC;e=a.nG;f=a.nS;b=a.op&&Ca(a.jC.jL,Fb,G(84))?G(106):!Bh(a.qb,G(84))?G(107):G(108);g=e.l_;c=Ko(e.rX);B_(c);e=new Q0;e.p_=c;FQ(f,e);e=d.qs;f=e.pk;h=c;if(!Ml(h,f)){e.pk=Ko(c);Dp(e.pl);i
=Bf(h);while(Bd(i)){c=Bc(i);Bz(e.pl,G(109),c);}}c=d.pr;e=Bw(g,F7);c.setAttribute("data-controls",T(e));c=Bf(d.qV.oq);while(Bd(c)){e=Bc(c);j=e.md===Dk&&!Ca(g,CB,G(28))?1:0;e.li.hidden=!!j;f=Bw(g,e.md);if(!Bh(f,e.oQ)){e.oQ=f;if(!(e.md.le instanceof Fy))e.k7.value=T(f);else e.k7.value=T(f);ML(e,G(2));}}d=d.qh;e=L();I(I(I(e,G(110)),b),G(111));BF(d,K(e));Dd(a);},Wb=b=>{let c;b=b;c=b.jC.jL;Bp();return T(Ca(c,Fb,G(84))&&!b.op?G(84):G(83));},Xv=b=>{return !!b.jC.j6;},Uj=b=>{let c;b=b;c=F8();SA(c,b.kw);Bp();Do(c,Dh.jX,
DB(BR(b.jC.jE)));return T(RG(c));},WJ=b=>{b=b;b.op=1;F5(b);},Xu=b=>{b=b;He(b.jC);KP(b,0.0);},ZI=(b,c)=>{let d;c=Bv(c);b=b;c=Sj(b,G(112),c);d=new N9;d.rd=b;Qm(c,d);},Xz=(b,c)=>{let d;c=Bv(c);b=b;c=Sj(b,G(113),c);d=new Ne;d.q2=b;Qm(c,d);},Yo=b=>{let c,d,e,f,g,h,i,j,k,l,m;b=b.jC;c=b.jL;b=DF(b.jE);d=E9(b);e=DY(G(114));f=(C3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Kg(c,i)){j=e.jI<=1?G(2):G(115);a:{b:{j=R(R(P(R(e,j),34),i.jX),G(116));k=i.le;i=Bw(c,i);if(!(k instanceof I0)&&!(k instanceof Kr)&&!(k instanceof H1))
{if(!(k instanceof Jb))break b;if(Bh(i,k.nb))break b;}l=1;break a;}l=0;}if(!l){k=L();P(I(P(k,34),i),34);i=K(k);}R(j,i);}h=h+1|0;}c=K(P(e,125));h=b.nX;e=R$(b.nL);i=O$(d.jF);d=O$(d.jK);j=b.n3;j=Nn(j.jw,0,j.jA);l=Ir(b);m=Cx(b.kj);g=b.no;k=L();b=I(N(I(N(I(I(I(I(I(I(I(I(I(N(I(I(I(k,G(117)),c),G(118)),h),G(119)),e),G(120)),i),G(121)),d),G(122)),j),G(123)),l),G(124)),m),G(125));h=b.jI;d=b;e=!g?G(68):G(88);HL(d,h,e);P(b,125);return T(K(k));},Xr=b=>{Lb(b);},S8=b=>{let c,d,e;b=b;if(!b.nE){b.nE=1;b.oH.observe(b.mC.oE.nI);c
=b.nN;d=b.mv;c.addEventListener("change",Bt(d,"handleEvent"));d=window;e=b.mv;d.addEventListener("resize",Bt(e,"handleEvent"));if(KO(b.mU)){d=window;e=b.oF;d.addEventListener("hashchange",Bt(e,"handleEvent"));}if(!b.o_){b.o_=1;LV(b);}Om(b);Dd(b);}},VA=b=>{let c,d,e,f;b=b;b.nE=0;b.oH.disconnect();c=b.nN;d=b.mv;c.removeEventListener("change",Bt(d,"handleEvent"));d=window;e=b.mv;d.removeEventListener("resize",Bt(e,"handleEvent"));d=window;e=b.oF;d.removeEventListener("hashchange",Bt(e,"handleEvent"));f=b.mT;cancelAnimationFrame(f);b.mT
=0;},Vy=(b,c)=>{let d,e;c=Bv(c);b=b;if(!(b.nO.hasAttribute(T(c))?1:0))Js(b.kw,c);else Do(b.kw,c,Bv(b.nO.getAttribute(T(c))));d=b.nG.l_;Bp();e=Ca(d,Gw,G(88));K6(b);if(!e)LV(b);},Ya=b=>{Ki(b);},Cf=J(BH),YS=J(BH),Ch=J(0),Ci=J(0),TW=J(),OC=J(0);
function KD(){H.call(this);this.rj=null;}
let XY=b=>{Dd(b.rj);},BQ=J(0);
function KC(){H.call(this);this.qJ=null;}
let Wp=(b,c)=>{Dd(b.qJ);};
function KE(){H.call(this);this.pV=null;}
let S2=(b,c)=>{b=b.pV;b.kw=Ou(b.mU);K6(b);};
function Sn(){H.call(this);this.lb=null;}
let Kd=null,VH=(a,b)=>{a.lb=b;},SB=a=>{let b=new Sn();VH(b,a);return b;},BA=()=>{if(Kd===null)Kd=SB(null);return Kd;},BK=b=>{return SB(B_(b));},BN=a=>{let b;b=a.lb;if(b!==null)return b;b=new Dr;W(b);S(b);},NY=a=>{return a.lb===null?0:1;},Ck=a=>{return a.lb!==null?0:1;},FQ=(a,b)=>{let c;c=a.lb;if(c!==null)b.cx(c);},J2=(a,b)=>{let c;c=a.lb;if(c!==null){b=b.cy(c);a=b===null?BA():BK(b);}return a;},G7=(a,b)=>{let c;c=a.lb;if(c!==null)b=c;return b;},HU=a=>{let b;b=a.lb;if(b!==null)return b;b=new Dr;W(b);S(b);};
function MB(){H.call(this);this.nT=null;}
let KO=a=>{return a.nT.hasAttribute("fragment")?1:0;},Ou=a=>{let b;b=LC(a);if(KO(a))SA(b,OW(Bv(location.hash.slice(1))));return b;},LC=a=>{let b,c,d,e,f,g;b=F8();c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nT.hasAttribute(T(f.jX))?1:0){g=f.jX;Do(b,g,Bv(a.nT.getAttribute(T(g))));}e=e+1|0;}return b;},OW=b=>{let c,d;c=F8();b=new URLSearchParams(T(b));d=new IK;d.qX=c;b.forEach(Bt(Bo(d),"pair"));return c;},RG=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<JX(b)){e=HK(b,d);f=G6(b,d);c.append(T(e),T(f));d
=d+1|0;}return Bv(c.toString());},M=J();
function QJ(){let a=this;M.call(a);a.l_=null;a.rX=null;}
let Jd=b=>{let c,d,e,f,g,h,i,j,k,l;c=Rm();d=Z();e=0;while(e<JX(b)){f=HK(b,e);Bp();g=(C3()).data;h=g.length;i=0;a:{while(i<h){j=g[i];if(Bh(j.jX,f)){f=BK(j);break a;}i=i+1|0;}f=BA();}if(!Ck(f)){j=L7(c,BN(f),G6(b,e));if(Ck(j)){f=QI(BN(f),G6(b,e),(BN(f)).nU);U(d,f);}c=G7(j,c);}else{f=HK(b,e);j=Z();g=(C3()).data;h=g.length;i=0;while(i<h){k=g[i].jX;U(j,k);i=i+1|0;}f=NF(f);j=EG(G(115),j);l=L();P(I(I(I(I(l,G(126)),f),G(127)),j),46);j=K(l);U(d,j);}e=e+1|0;}l=Z();if(IT(c)){Bp();if(!Kg(c,EF)){b=Bw(c,EF);f=L();I(I(I(f,
G(128)),b),G(129));f=K(f);U(l,f);}}Bp();if(Ca(c,CB,G(28))&&!P5(c)){e=(J0(c)).data.length;h=Et(FK(c));b=L();I(N(I(N(I(b,G(130)),e),G(131)),h),G(132));f=K(b);U(l,f);}if(!Ca(c,CB,G(28))&&!Kg(c,Dk))U(l,G(133));if(CZ(Bw(c,Dh))>EJ(c)){b=Bw(c,Dh);e=EJ(c);f=L();P(N(I(I(I(f,G(134)),b),G(135)),e),46);f=K(f);U(l,f);}Nl(d,l);b=new QJ;b.l_=c;b.rX=d;return b;};
function Nt(){let a=this;H.call(a);a.jL=null;a.jE=null;a.j6=0;a.me=0;a.qG=0;a.lC=0.0;a.rc=0;}
let RY=a=>{return a.jL;},He=a=>{a.j6=0;a.me=0;},Eg=(a,b)=>{b=Bl(0,BC(b,CC(a)));a.qG=b;a.me=b==BR(a.jE)?0:1;},PB=a=>{return !a.j6&&!a.me?0:1;},CC=a=>{let b,c;b=EJ(a.jL);c=a.jE;if(c.l2)b=BC(c.ku,b);return b;},Ku=(a,b)=>{IB(a,b,30.0);},IB=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.bK();if(a.me)e=a.qG;else if(!a.j6)e=BR(a.jE);else{f=a.jL;Bp();g=Ca(f,ED,G(70))?Fs():Fx(CZ(Bw(f,ED))|0);if(Mr(g))e=CC(a);else{if(isNaN(a.lC)?1:0){a.lC=d;a.rc=BR(a.jE);}h=a.rc;i=d-a.lC;if(g===C4){b=new Dr;W(b);S(b);}e=BY(h+i*g.nZ/1000.0,CC(a))|0;}}j
=Lj(a.jE,e,16);while(!j&&b.bK()-d<c){j=Lj(a.jE,e,16);}e=a.me;if(!(!e&&j))a.lC=NaN;j=e&(j?0:1);a.me=j;a.j6=a.j6&(!j&&BR(a.jE)>=CC(a)?0:1);},Dc=J(0),Ri=J(),S$=a=>{return performance.now();};
function P2(){let a=this;H.call(a);a.kg=null;a.lq=null;a.lv=0;a.lG=null;a.ku=0;a.l2=0;}
let YV=(a,b)=>{let c,d,e,f;a:{a.lq=Z();a.lv=1;a.lG=Y(256);c=new R8;c.lz=FK(b);c.mk=Fv(b);c.o9=LY(b);Bp();d=Bw(b,CB);e=(-1);switch(E1(d)){case 115791563:if(!Bh(d,G(27)))break a;e=1;break a;case 289928229:if(!Bh(d,G(26)))break a;e=0;break a;case 1230441723:if(!Bh(d,G(28)))break a;e=2;break a;default:}}b:{switch(e){case 0:f=new Ni;break b;case 1:f=new LT;break b;case 2:if(!P5(b)){f=RK(b);break b;}f=new Rz;f.qF=J0(b);break b;default:}f=RK(b);}c.kT=f.cU(c.lz);c.nc=Fg(c.lz,c.mk.j5);c.nr=Kx(c.lz,Cx(c.mk));KY(c);a.kg
=c;R6(a);},L3=a=>{let b=new P2();YV(b,a);return b;},BR=a=>{return a.kg.kE;},DF=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=new Op;c=a.kg;d=c.lz;e=c.mk;f=BR(a);g=a.lG.data[BR(a)];h=Gb(a.kg.kT);i=Ec(a.kg.nc);c=Bm(i.jA,i.jy);j=i.jw;k=j.data;Dx(j,0,c.jw,0,k.length);l=a.l2&&BR(a)==a.ku?1:0;b.kF=d;b.kj=e;b.nX=f;b.nL=g;b.of=h;b.n3=c;b.no=l;return b;},Lj=(a,b,c)=>{let d,e,f,g,h;if(a.l2)b=BC(b,a.ku);Ru(a,b);d=0;while(true){e=a.kg;if(e.kE>=b)break;if(d>=c)break;Sp(e);e=a.kg;if(e.kE<=a.ku)f=1;else{a:{g=e.oL;if(g-g===0.0){e=e.kT;f
=1;b:{c:{while(true){h=e.jF.data;if(f>=h.length)break;if(!O_(h[f].jw))break c;if(!O_(e.jK.data[f].jw))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.ku=a.kg.kE;R6(a);f=1;}else{a.l2=1;f=a.ku;Ru(a,f);while(true){e=a.kg;if(e.kE>=f)break;Sp(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.kg.kE;if(c!=b){if(!a.l2)break e;if(c!=a.ku)break e;}b=1;break d;}b=0;}return b;},Ru=(a,b)=>{let c,d,e,f;c=BC(b/a.lv|0,a.lq.jB-1|0);d=a.kg;e=d.kE;if(!(b>=e&&Bj(c,a.lv)<=e)){b=Bj(c,a.lv);f=Ba(a.lq,c);d.kE=b;Dt(d.kT,
f);KY(d);}},R6=a=>{let b,c,d,e,f,g;b=a.ku;c=a.lG;d=c.data.length;if(b==d)a.lG=IY(c,2*d|0);c=a.lG.data;b=a.ku;e=a.kg;c[b]=e.oL;if(b%a.lv|0)return;f=a.lq;c=Gb(e.kT);U(f,c);e=a.lq;if(e.jB>1024){f=Ko(e);E$(a.lq);b=0;g=f;while(b<g.jB){e=a.lq;c=Ba(g,b);U(e,c);b=b+2|0;}a.lv=a.lv*2|0;}};
function L8(){let a=this;H.call(a);a.pr=null;a.qs=null;a.oE=null;a.p$=null;a.rS=null;a.rC=null;a.qV=null;a.ok=null;a.qh=null;a.rH=null;}
let Rp=J(0);
function MT(){H.call(this);this.lP=null;}
let MG=(a,b)=>{let c;c=a.lP;Ny(c,KX(c,BR(c.jC.jE)+b));},Hi=(a,b)=>{let c;c=a.lP;Ny(c,KX(c,b));},Rf=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.lP;e=d.jC.jL;f=L7(e,b,c);if(Ck(f))b=QI(b,c,Bw(e,b));else{Do(d.kw,b.jX,Bw(BN(f),b));Bp();if(b===CB){if(!Ca(BN(f),CB,G(28)))Js(d.kw,Dk.jX);else{c=Z();g=(DF(d.jC.jE)).of.data;h=g.length;i=0;while(i<h){j=Cn(g[i]);U(c,j);i=i+1|0;}Do(d.kw,Dk.jX,EG(G(136),c));}}if(!(Gf(BN(f),e)&&b!==Fi))Js(d.kw,Dh.jX);K6(d);ES(d);b=G(2);}return b;},Bx=J(BH),Su=(a,b)=>{BE(a,b);},ZR=a=>{let b=new Bx();Su(b,
a);return b;},F4=J(Bi),CX=null,CD=null,Uc=null,FN=()=>{FN=V(F4);YE();},XH=(a,b,c)=>{FN();BS(a,b,c);},OA=(a,b)=>{let c=new F4();XH(c,a,b);return c;},YE=()=>{let b,c,d;CX=OA(G(137),0);b=OA(G(138),1);CD=b;c=Q(F4,2);d=c.data;d[0]=CX;d[1]=b;Uc=c;},Dz=J(0);
function Fy(){M.call(this);this.l0=null;}
let D0=b=>{let c;c=new Fy;c.l0=JJ(b);return c;},VU=(a,b)=>{let c,d,e;c=FS(b);d=Bf(a.l0);a:{while(Bd(d)){if(Bg(Bc(d),c)){e=1;break a;}}e=0;}return !e?BA():BK(c);},Wg=a=>{let b,c;if(Dl(a.l0)!=1){b=EG(G(115),a.l0);c=L();I(I(c,G(139)),b);b=K(c);}else{b=D4(a.l0,0);c=L();I(I(c,G(140)),b);b=K(c);}return b;};
function K1(){let a=this;M.call(a);a.ph=null;a.oS=0;}
let T1=(a,b,c)=>{a.ph=b;a.oS=c;},O0=(a,b)=>{let c=new K1();T1(c,a,b);return c;},X6=(a,b)=>{let c,d,e,f;c=Z();d=Bf(Kl(b));while(true){if(!Bd(d))return BK(EG(G(136),c));e=Bc(d);f=a.ph.db(e);if(Ck(f))break;e=c;if(e.jB==a.oS)break;U(e,BN(f));}return BA();},VT=a=>{let b,c,d;b=a.ph.br();c=a.oS;d=L();I(N(I(I(I(d,G(141)),b),G(142)),c),G(143));return K(d);},Kl=b=>{let c,d,e,f;c=Z();if(Bq(FS(b)))return c;d=0;e=El(b,44);while(e>=0){f=B7(b,d,e);U(c,f);d=e+1|0;e=MO(b,44,d);}b=Ey(b,d);U(c,b);return c;};
function Kr(){M.call(this);this.o$=0;}
let VY=(a,b)=>{a.o$=b;},O4=a=>{let b=new Kr();VY(b,a);return b;},U3=(a,b)=>{let c,d,e,f;c=EH(b);if(Qq(c))return BA();d=G8(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.o$)break b;}f=0;break a;}f=1;}return !f?BA():BK(CL(d));},VI=a=>{return !a.o$?G(144):G(145);};
function I0(){let a=this;M.call(a);a.oP=0.0;a.o1=0.0;}
let W6=(a,b,c)=>{a.oP=b;a.o1=c;},ER=(a,b)=>{let c=new I0();W6(c,a,b);return c;},NW=(a,b)=>{let c,d;c=EH(b);if(Qq(c))return BA();d=G8(c);return !(d===BT(d)&&d>=a.oP&&d<=a.o1?1:0)?BA():BK(CL(d+0.0));},PT=a=>{let b,c,d;b=CL(a.oP);c=CL(a.o1);d=L();I(I(I(I(d,G(146)),b),G(147)),c);return K(d);},H1=J(M),SW=(a,b)=>{let c,d;a:{c=FS(b);d=(-1);switch(E1(c)){case 0:if(!Bh(c,G(2)))break a;d=0;break a;case 3569038:if(!Bh(c,G(88)))break a;d=1;break a;case 97196323:if(!Bh(c,G(68)))break a;d=2;break a;default:}}b:{switch(d)
{case 0:case 1:b=BK(G(88));break b;case 2:b=BK(G(68));break b;default:}b=BA();}return b;},VO=a=>{return G(148);};
function Jb(){let a=this;M.call(a);a.pd=null;a.nb=null;}
let ZF=(a,b)=>{return Bh(FS(b),a.nb)?BK(a.nb):NW(a.pd,b);},Yr=a=>{let b,c,d;b=PT(a.pd);c=a.nb;d=L();I(I(I(d,b),G(149)),c);return K(d);},OZ=J(Fd),Xw=J(),Ww=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function N0(){let a=this;H.call(a);a.ll=null;a.mO=null;}
let SZ=a=>{a.ll=Z();a.mO=Z();},F8=()=>{let a=new N0();SZ(a);return a;},JX=a=>{return a.ll.jB;},HK=(a,b)=>{return Ba(a.ll,b);},G6=(a,b)=>{return Ba(a.mO,b);},Do=(a,b,c)=>{let d;d=Hm(a.ll,b);if(d<0){U(a.ll,b);U(a.mO,c);}else{b=a.mO;Ia(b,d);b.kH.data[d]=c;}},SA=(a,b)=>{let c;c=0;while(c<JX(b)){Do(a,HK(b,c),G6(b,c));c=c+1|0;}},Js=(a,b)=>{let c;c=Hm(a.ll,b);if(c>=0){GX(a.ll,c);GX(a.mO,c);}},MU=J(0);
function IK(){H.call(this);this.qX=null;}
let Xo=(b,c,d)=>{c=Bv(c);d=Bv(d);Do(b.qX,d,c);};
function Rs(){H.call(this);this.ov=null;}
let V6=(a,b)=>{a.ov=b;},Qf=a=>{let b=new Rs();V6(b,a);return b;},Rm=()=>{let b,c,d,e,f,g;b=(C3()).data;c=b.length;d=Q(BI,c);e=d.data;f=0;while(f<c){g=b[f];e[g.jx]=g.nU;f=f+1|0;}return Qf(d);},L7=(a,b,c)=>{let d,e;d=b.le.db(c);if(Ck(d))return BA();e=a.ov.bk();e.data[b.jx]=BN(d);return BK(Qf(e));},Bw=(a,b)=>{return a.ov.data[b.jx];},Kg=(a,b)=>{return Bh(Bw(a,b),b.nU);},Ca=(a,b,c)=>{return Bh(Bw(a,b),c);},Gf=(a,b)=>{let c,d,e,f,g,h;c=(C3()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.qR;FN();h=g!==CX?0:1;if(h&&!Bh(Bw(a,
f),Bw(b,f)))return 0;e=e+1|0;}return 1;},Fv=a=>{let b,c,d,e;b=Q(BJ(Cz),4);c=b.data;c[0]=Ct([0.0,0.0]);c[1]=Ct([0.0,1.0]);c[2]=Ct([1.0,0.0]);c[3]=Ct([1.0,1.0]);d=Da(b);b=Q(BJ(Cz),4);c=b.data;e=Y(1);e.data[0]=0.0;c[0]=e;e=Y(1);e.data[0]=1.0;c[1]=e;e=Y(1);e.data[0]=1.0;c[2]=e;e=Y(1);e.data[0]=0.0;c[3]=e;return RL(d,Da(b));},FK=a=>{let b,c,d,e,f;b=Z();c=D7((Fv(a)).j5.jy);d=b;U(d,c);if(IT(a))c=Gc(D7(2));else{c=Z();Bp();e=Bf(Kl(Bw(a,EF)));while(Bd(e)){f=D7(CZ(Bc(e))|0);U(c,f);}}Nl(b,c);U(d,D7((Fv(a)).jW.jy));if(!IT(a))
{e=new E3;CO();c=Dq;CM();Jj(e,b,c,c,CF);}else{e=new E3;CO();c=GH;CM();Jj(e,b,c,c,Gv);}return e;},LY=a=>{Bp();return CZ(Bw(a,GG));},EJ=a=>{Bp();return CZ(Bw(a,Fi))|0;},GN=a=>{Bp();return BC(CZ(Bw(a,Dh))|0,EJ(a));},RK=a=>{let b;b=new P3;Bp();b.re=CZ(Bw(a,Hl));return b;},IT=a=>{Bp();return Ca(a,CB,G(26));},P5=a=>{return (J0(a)).data.length!=Et(FK(a))?0:1;},J0=a=>{let b,c,d,e,f;Bp();b=Kl(Bw(a,Dk));c=Y(b.jB);d=c.data;e=0;f=d.length;while(e<f){d[e]=CZ(Ba(b,e));e=e+1|0;}return c;},CZ=b=>{let c,d;c=EH(b);d=new QX;d.q4
=b;if(c!==CA)return c.mg;b=d.q4;c=new Mh;d=L();I(I(d,G(150)),b);BE(c,K(d));S(c);};
function R8(){let a=this;H.call(a);a.mk=null;a.o9=0.0;a.kT=null;a.nc=null;a.nr=null;a.lz=null;a.kE=0;a.oL=0.0;}
let Sp=a=>{let b;Qk(a.nr,a.kT,a.nc,a.mk.jW);b=1;while(b<=BM(a.lz)){Hn(a.o9,a.nr.mj.data[b],a.kT.jF.data[b]);Hn(a.o9,a.nr.mi.data[b],a.kT.jK.data[b]);b=b+1|0;}a.kE=a.kE+1|0;KY(a);},KY=a=>{Ei(a.nc,a.kT);a.oL=a.lz.jY.dr(Ec(a.nc),a.mk.jW);};
function Rx(){let a=this;H.call(a);a.pl=null;a.pk=null;}
function NV(){let a=this;H.call(a);a.nI=null;a.pH=null;a.o4=null;a.mQ=null;}
let WB=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q;a:{if(!Ck(a.mQ)){f=(BN(a.mQ)).qE;g=c.kF;if(f===g)h=1;else if(g!==null&&BG(g)===BD(E3)){g=g;h=!Bg(f.k3,g.k3)?0:!Bg(f.nQ,g.nQ)?0:!Bg(f.lr,g.lr)?0:Bg(f.jY,g.jY)?1:0;}else h=0;if(h)break a;}i=new Oj;j=c.kF;i.oj=Bm(1,2);i.qE=j;h=Et(j);k=h<=500?100:h>5000?25:50;i.qv=k;g=new I7;FI();f=Kc;l=new BO;h=Bj(k,k);Im(l,h,2);m=0;while(m<h){Cs(l,m,0,G5(f.l$,f.lR,m%k|0,k));Cs(l,m,1,G5(f.mb,f.lX,m/k|0,k));m=m+1|0;}OG(g,j,l);i.oC=g;i.oI=Fg(j,i.oj);a.mQ=BK(i);}g=BN(a.mQ);f=E9(c);Ei(g.oC,
f);i=new Qz;n=c.nX;l=Cn(c.nL);o=new Qw;o.rV=g;o.rU=f;j=new P8;FI();f=Kc;h=g.qv;p=(Ec(g.oC)).jw;m=C2(h,2);if(m>=0&&m>=0&&p.data.length==Bj(h,h)){j.n5=f;j.kA=h;j.lg=h;j.mV=p;g=c.kj;f=g.j5;g=g.jW;if(f.jy==2&&g.jy==1&&f.jA==g.jA){i.pc=n;i.rB=l;i.o7=o;i.n0=j;i.kV=f;i.rx=g;h=a.nI.clientWidth;if(h>0){g=Qg(a.pH,h,a.nI.clientHeight,devicePixelRatio);Ue(SE(b,g,d),g,i,e);}d=c.no;f=!d?G(2):G(151);a.o4.className=T(!d?G(152):G(153));b=a.o4;CW();c=L();Tg(c,i);XM(c,i);e=K(c);c=L();I(I(c,f),e);BF(b,K(c));return;}b=new Bx;c=
B9(f);e=B9(g);g=L();P(I(I(I(I(g,G(154)),c),G(155)),e),46);BE(b,K(g));S(b);}q=p.data;b=new Bx;d=q.length;c=L();I(N(I(N(P(N(I(c,G(156)),h),120),h),G(157)),d),G(158));BE(b,K(c));S(b);},SE=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=new P0;f=c.m4;g=c.mt;h=H5(f);i=CR(3.75*h);j=CR(5.5*H5(f));k=FC(f-PZ(f)-j);j=Bs(1.0,BY(k,FC(g-i-CR(2.2*h))));l=FT(PZ(f)+FC((k-j)/2.0),i,j,j);m=DD(l)+BT(1.25*h);n=new Nv;o=FT(m,i,BT(1.0*h),j);i=1.15*h;Cm();c=Fh(i,Du);i=BT(1.35*h);p=JE(h,Du);m=BT(2.9*h);j=Bs(5.5,BY(10.0,0.028*j));n.qP=f;n.r0
=g;n.mK=l;n.oR=o;n.pU=c;n.rw=i;n.oW=p;n.o0=m;n.mh=h;n.o5=j;n.q_=1.5;l=!d?Pm():NN();Bp();if(!Ca(b,Gj,G(59))){DX();p=Fl;}else{DX();p=Pu;}if(!Ca(b,G1,G(64))){Ex();b=GM;}else{Ex();b=QV;}e.jO=n;e.jU=l;e.oG=p;e.q8=b;return e;};
function JG(){let a=this;H.call(a);a.rn=null;a.ra=null;a.ri=null;a.rY=null;a.qC=null;a.rl=null;a.mq=null;a.p4=null;a.lF=null;}
let QU=null,Cw=()=>{Cw=V(JG);Va();},UV=(a,b)=>{let c,d,e,f,g,h,i;c=BR(b.jE);d=DB(EJ(b.jL));BF(a.rY,!b.j6?G(159):G(160));a.ri.setAttribute("aria-pressed",T(!b.j6?G(68):G(88)));a.rn.disabled=!!(c?0:1);a.ra.disabled=!!(c?0:1);a.qC.disabled=!!(c<CC(b)?0:1);e=a.rl;f=!!(c<CC(b)?0:1);e.disabled=f;a.mq.setAttribute("max",T(d));e=a.mq;f=T(DB(c));e.value=f;g=a.mq;f=L();I(I(N(I(f,G(161)),c),G(100)),d);e=K(f);g.setAttribute("aria-valuetext",T(e));h=a.p4;i=d.jz.length;Cw();f=DY(DB(c));while(f.jI<i){EZ(f,0,32);}e=K(f);f=
L();I(I(I(f,e),G(162)),d);BF(h,K(f));f=b.jL;Bp();b=Bw(f,ED);a.lF.value=T(b);if(!Bh(Bv(a.lF.value),b)){Ma(a,b);a.lF.value=T(b);}},Ma=(a,b)=>{let c,d;c=a.lF;if(Bh(b,G(70)))d=b;else{d=L();I(I(d,b),G(163));d=K(d);}(Bz(c,G(164),d)).setAttribute("value",T(b));},ET=(b,c,d)=>{Cw();b=b.querySelector(T(c));C9(b,d);return b;},Va=()=>{QU=BP(BI,[G(41),G(165),G(73),G(166),G(167),G(168),G(70)]);};
function Qt(){let a=this;H.call(a);a.qx=null;a.pK=null;a.m$=null;}
let UI=(a,b)=>{a.m$=Z();a.qx=b.querySelector("tbody");a.pK=b.querySelector(".score");},UL=a=>{let b=new Qt();UI(b,a);return b;},Lk=(b,c,d)=>{let e,f;e=Es(DK(c,8),45,8722);f=L();I(I(f,d),e);BF(b,K(f));d=T(Cn(c));b.title=d;};
function I1(){let a=this;H.call(a);a.ol=null;a.qa=null;a.nR=null;a.oV=0;}
let K_=(a,b,c)=>{a.nR=Z();a.oV=(-1);a.ol=b.querySelector("tbody");a.qa=c;},ZS=(a,b)=>{let c=new I1();K_(c,a,b);return c;},Zx=(a,b)=>{let c,d,e,f,g,h;a.oV=b;Dp(a.ol);E$(a.nR);c=20;d=20;while((b/c|0)>=16){if(c==d){c=2*d|0;continue;}if(c==(2*d|0)){c=5*d|0;continue;}d=d*10|0;c=d;}d=0;while(d<=b){e=By(a.ol,G(89));f=Bz(By(e,G(91)),G(169),DB(d));f.setAttribute("type","button");g=L();N(I(g,G(170)),d);g=T(K(g));f.title=g;g=new Pq;g.qc=a;g.qd=d;C9(f,g);g=a.nR;h=new Jp;f=By(e,G(91));h.mZ=d;h.nw=e;h.n8=f;U(g,h);d=d+c|0;}},JN
=J(0);
function Pw(){H.call(this);this.qu=null;}
let SH=(a,b)=>{a.qu=b;},UN=a=>{let b=new Pw();SH(b,a);return b;};
function Hv(){H.call(this);this.oq=null;}
let N8=null,L$=null,Kj=()=>{Kj=V(Hv);X2();},LZ=(a,b,c)=>{let d;Kj();a.oq=Z();d=new ID;b.addEventListener("submit",Bt(Bo(d),"handleEvent"));Ob(a,b.querySelector(".of-the-run"),N8,c);Ob(a,b.querySelector(".of-the-look"),L$,c);},ZV=(a,b)=>{let c=new Hv();LZ(c,a,b);return c;},Ob=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.oq;i=Y7(b,g,d);U(h,i);f=f+1|0;}},X2=()=>{let b,c;b=Q(C_,6);c=b.data;Bp();c[0]=CB;c[1]=Dk;c[2]=Hl;c[3]=EF;c[4]=GG;c[5]=Fi;N8=b;b=Q(C_,4);c=b.data;c[0]=Gj;c[1]=G1;c[2]
=FG;c[3]=Fb;L$=b;},No=J(0);
function Pv(){H.call(this);this.pT=null;}
let V2=(a,b)=>{a.pT=b;},T4=a=>{let b=new Pv();V2(b,a);return b;};
function Iz(){let a=this;H.call(a);a.or=null;a.oO=null;a.rr=null;a.pW=null;}
let O6=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=new Nw;d.lS=Z();d.pg=Z();d.pD=c;e=b.querySelectorAll("[role=tab]");f=0;while(f<e.length){g=e.item(f);h=d.lS;i=BU(g);U(h,i);i=d.pg;j=Bv(g.getAttribute("aria-controls"));h=L();I(P(h,35),j);h=BU(b.querySelector(T(K(h))));U(i,h);i=new IG;i.p1=d;i.p2=f;g.addEventListener("click",Bt(Bo(i),"handleEvent"));i=new IF;i.qK=d;i.qL=f;g.addEventListener("keydown",Bt(Bo(i),"handleEvent"));f=f+1|0;}Me(d);a.or=d;g=new R2;d=b.querySelector("#ledger");g.j2=Z();g.mR=Z();g.ne=BA();g.mw
=PD(Rm());g.lh=BA();g.oc=BA();g.po=c;g.q9=d.querySelector(".meaning");g.oh=d.querySelector(".arithmetic");g.nd=d.querySelector(".quantities");g.ps=d.querySelector(".walk-position");k=d.querySelector(".points");g.l1=k;i=new Kz;i.qr=g;k.addEventListener("change",Bt(Bo(i),"handleEvent"));i=d.querySelector(".previous");h=new Rc;h.rb=g;C9(i,h);h=d.querySelector(".next");d=new Rd;d.rQ=g;C9(h,d);a.oO=g;g=new N$;d=b.querySelector("#gradients");g.nC=d.querySelector("tbody");g.nW=d.querySelector(".verdict");g.qo=d.querySelector(".explanation");g.nB
=d.querySelector(".mistake");l=(J1()).data;f=l.length;m=0;while(m<f){d=l[m];Bz(g.nB,G(164),d.p0);m=m+1|0;}d=g.nB;i=new Kv;i.rR=c;d.addEventListener("change",Bt(Bo(i),"handleEvent"));a.rr=g;a.pW=Th(b.querySelector("#graph"),c);},Z4=(a,b)=>{let c=new Iz();O6(c,a,b);return c;},TC=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;a:{switch(a.or.nK){case 0:d=a.oO;e=DF(b.jE);if(!(!Ck(d.ne)&&Gf(BN(d.ne),b.jL))){Dp(d.l1);Bz(d.l1,G(164),G(171));c=0;while(c<Cx(e.kj)){f=d.l1;g=L();I(N(I(g,G(172)),c),G(173));Bz(f,G(164),K(g));c=c+1|0;}d.ne
=BK(b.jL);Sb(d);}b=d.mw;c=Et(b.oK.m5);h=e.of;i=h.data.length;if(i!=c){b=new Bx;d=L();I(N(I(N(I(d,G(174)),i),G(175)),c),G(176));BE(b,K(d));S(b);}b=b.oK;Dt(b.lW,h);Ei(b.lJ,b.lW);Cs(b.oD,0,0,b.m5.jY.dr(Ec(b.lJ),b.mp.jW));Qk(b.kC,b.lW,b.lJ,b.mp.jW);Dt(b.l7,h);c=1;while(c<=BM(b.m5)){Hn(Be(b.nm,0,0),b.kC.mj.data[c],b.l7.jF.data[c]);Hn(Be(b.nm,0,0),b.kC.mi.data[c],b.l7.jK.data[c]);c=c+1|0;}e=Bf(d.j2);while(Bd(e)){b=Bc(e);c=0;while(c<b.l5){i=0;while(true){j=b.kx;if(i>=j)break;j=Bj(c,j)+i|0;k=Be(b.j8.kB,c,i);l=b.rt.data;if
(k!==l[j]){l[j]=k;(Bo(b.mX.data[j])).textContent=T(Es(GO(k),45,8722));}i=i+1|0;}c=c+1|0;}}b=d.lh;e=new Qa;e.pJ=d;FQ(b,e);break a;case 1:break;default:S9(a.pW,b,c);break a;}TP(a.rr,b);}},Wt=a=>{let b,c;if(a.or.nK)b=Fs();else{b=a.oO;c=b.l1.selectedIndex-1|0;b=c>=0?Fx(c):!(NY(b.lh)&&R1((BN(b.lh)).ka.kt)?1:0)?Fs():Fx((BN(b.lh)).j4);}return b;},B3=J(0);
function Pt(){H.call(this);this.rs=null;}
let Uk=(a,b)=>{a.rs=b;},Zc=a=>{let b=new Pt();Uk(b,a);return b;},Dw=a=>{Dd(a.rs.lP);},Kh=J(0);
function N9(){H.call(this);this.rd=null;}
let Zd=(a,b)=>{let c;c=a.rd;He(c.jC);KP(c,BR(c.jC.jE)+b);};
function Ne(){H.call(this);this.q2=null;}
let UH=(a,b)=>{KP(a.q2,b);},UR=J(),O$=b=>{let c,d,e,f,g,h,i,j,k;c=DY(G(177));d=1;while(true){e=b.data;if(d>=e.length)break;f=R(c,d<=1?G(2):G(115));g=e[d];h=DY(G(177));i=0;while(i<g.jA){j=R(h,i<=0?G(2):G(115));e=g.jw;k=g.jy;R(j,Nn(e,Bj(i,k),k));i=i+1|0;}R(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},Nn=(b,c,d)=>{let e,f,g,h;e=DY(G(177));f=0;while(f<d){g=f<=0?G(2):G(115);h=b.data;R(R(e,g),R$(h[c+f|0]));f=f+1|0;}return K(P(e,93));},R$=b=>{return b-b!==0.0?G(3):Cn(b);};
function E3(){let a=this;M.call(a);a.k3=null;a.nQ=null;a.lr=null;a.jY=null;}
let Jj=(a,b,c,d,e)=>{if(b.jB<2){c=new Bx;BE(c,G(178));S(c);}a.k3=Hj(b);a.nQ=c;a.lr=d;a.jY=e;},ZW=(a,b,c,d)=>{let e=new E3();Jj(e,a,b,c,d);return e;},BM=a=>{return Dl(a.k3)-1|0;},B2=(a,b)=>{return (D4(a.k3,b)).kW;},CN=(a,b)=>{return b!=BM(a)?a.nQ:a.lr;},Et=a=>{let b,c;b=0;c=1;while(c<=BM(a)){b=b+Bj(B2(a,c),B2(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Dr=J(BH),Yi=J(),Xj=b=>{return Math.sin(b);},Ui=b=>{return Math.cos(b);},HM=b=>{return Math.sqrt(b);},CR=b=>{return Math.ceil(b);},FC=b=>{return Math.floor(b);},BT=b=>
{return YL(Hu(b+Y6(b)*0.5));},BC=(b,c)=>{if(b<c)c=b;return c;},Bl=(b,c)=>{if(b>c)c=b;return c;},Wa=(b,c)=>{return Math.min(b,c);},BY=(b,c)=>{return Wa(b,c);},Zj=(b,c)=>{return Math.max(b,c);},Bs=(b,c)=>{return Zj(b,c);},XQ=b=>{return Math.abs(b);},BB=b=>{return XQ(b);},Y6=b=>{return Math.sign(b);};
function LM(){H.call(this);this.qg=null;}
let TU=a=>{let b;b=a.qg;Cw();Hi(b,0);};
function LO(){H.call(this);this.qZ=null;}
let V9=a=>{let b;b=a.qZ;Cw();MG(b,(-1));};
function LN(){H.call(this);this.rq=null;}
let Yn=a=>{let b;b=a.rq.lP;if(!b.jC.j6)Ki(b);else Lb(b);};
function LL(){H.call(this);this.pE=null;}
let XD=(a,b)=>{a.pE=b;},Zh=a=>{let b=new LL();XD(b,a);return b;},Ty=a=>{let b;b=a.pE;Cw();MG(b,1);};
function LK(){H.call(this);this.q$=null;}
let U6=(a,b)=>{a.q$=b;},US=a=>{let b=new LK();U6(b,a);return b;},VC=a=>{let b;b=a.q$;Cw();Hi(b,2147483647);};
function H$(){let a=this;H.call(a);a.rI=null;a.rJ=null;}
let Yz=(a,b,c)=>{a.rI=b;a.rJ=c;},Vn=(a,b)=>{let c=new H$();Yz(c,a,b);return c;},ZA=(b,c)=>{let d,e;b=b;c=b.rI;b=b.rJ;c=c.mq;Cw();c=EH(Bv(c.value));d=0.0;if(c!==CA)d=c.mg;e=d|0;Hi(b,e);};
function H9(){let a=this;H.call(a);a.pO=null;a.pN=null;}
let YP=(a,b,c)=>{a.pO=b;a.pN=c;},S0=(a,b)=>{let c=new H9();YP(c,a,b);return c;},YK=(b,c)=>{let d;b=b;c=b.pO;b=b.pN;Bp();d=ED;c=Bv(c.lF.value);Rf(b,d,c);},ID=J(),TQ=(b,c)=>{b;c.preventDefault();};
function Nw(){let a=this;H.call(a);a.lS=null;a.pg=null;a.pD=null;a.nK=0;}
let Qj=(a,b)=>{a.nK=b;Me(a);Dw(a.pD);},Me=a=>{let b,c,d,e;b=0;while(true){c=a.lS;if(b>=c.jB)break;d=b!=a.nK?0:1;(Bo(Ba(c,b))).setAttribute("aria-selected",T(!d?G(68):G(88)));(Bo(Ba(a.lS,b))).setAttribute("tabindex",T(!d?G(179):G(0)));c=Bo(Ba(a.pg,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function R2(){let a=this;H.call(a);a.q9=null;a.oh=null;a.nd=null;a.ps=null;a.l1=null;a.po=null;a.j2=null;a.mR=null;a.ne=null;a.mw=null;a.lh=null;a.oc=null;a.lY=0;}
let Sb=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=HU(a.ne);c=a.l1.selectedIndex;if(c<=0)b=PD(b);else{d=c-1|0;e=FK(b);b=Fv(b);f=RL(NC(b.j5,d),NC(b.jW,d));b=MA(Qi(e,f,0.0),Fx(d));}a.mw=b;Dp(a.nd);E$(a.j2);E$(a.mR);a.lh=BA();a.oc=BA();BF(a.oh,G(180));e=BA();f=a.nd;g=Bf(a.mw.pe);while(true){if(!Bd(g)){Rv(a,JV(Ba(a.j2,0),0,0));GE(a,0,0);return;}h=Bc(g);if(!(!Ck(e)&&BN(e)===h.kt.ob)){a:{e=BK(h.kt.ob);b=a.nd;i=h.kt.ob;IN();switch(LI.data[i.jx]){case 1:break;case 2:i=G(181);break a;case 3:i=G(182);break a;default:b=
new BX;W(b);S(b);}i=G(183);}Bz(b,G(184),i);f=By(a.nd,G(185));f.className="phase";}j=a.j2;k=new Rq;k.j8=h;l=h.kB;k.l5=BC(8,l.jA);d=BC(8,l.jy);k.kx=d;d=Bj(k.l5,d);k.mX=Q(H,d);m=Y(d);n=m.data;k.rt=m;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=By(f,G(185));k.lm=b;b.className="quantity";b=By(k.lm,G(185));b.className="formula";if(Bq(h.oo))p=BL(h);else{i=BL(h);p=h.oo;h=L();I(I(I(h,i),G(186)),p);p=K(h);}i=new Nx;i.ma=p;i=Ow(i);p=L();I(I(I(p,G(187)),i),G(188));b.innerHTML=T(K(p));(Bz(k.lm,G(109),Tk(k,
l))).className="shape";Up(k,By(k.lm,G(189)));q=k.lm;i=new J3;i.pA=a;i.pz=k;q.addEventListener("mouseover",Bt(Bo(i),"handleEvent"));i=new J5;i.rg=a;i.rf=k;q.addEventListener("focusin",Bt(Bo(i),"handleEvent"));p=new J6;p.qA=a;p.qB=k;q.addEventListener("click",Bt(Bo(p),"handleEvent"));p=new J4;p.p5=a;p.p6=k;q.addEventListener("keydown",Bt(Bo(p),"handleEvent"));U(j,k);}b=new Bx;W(b);S(b);},Md=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)JT(a,Nh(b,d));},JT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.lh=BK(b);c
=Bf(a.mR);while(Bd(c)){d=Bo(Bc(c));e="";d.className=e;}E$(a.mR);KL(a,b,G(190));e=Z();f=0;while(true){g=b.ka;if(f>=g.oy)break;g=g.nt.q();while(g.r()){d=g.t();if(f<L4(d)){d=M$(d,b,f);U(e,d);}}f=f+1|0;}d=Bf(e);while(Bd(d)){KL(a,Bc(d),G(191));}e=a.mw;g=Z();h=Bf(e.pe);while(Bd(h)){c=Bc(h);i=c.nt.q();while(i.r()){j=i.t();if(j.la===b.ka){k=0;while(k<c.kB.jA){a:{Cc();if(!PI(j,Co,k,b)){l=0;while(true){if(l>=c.kB.jy)break a;if(!PI(j,CP,l,b)){e=E7(c,k,l);U(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bf(g);while(Bd(d)){KL(a,Bc(d),G(192));}BF(a.oh,
M9(b));Dw(a.po);},KL=(a,b,c)=>{let d,e,f,g;d=Bf(a.j2);while(Bd(d)){e=Bc(d);if(e.j8===b.ka&&NP(e,b.j4,b.kc)){f=JV(e,b.j4,b.kc);f.className=T(c);g=a.mR;f=BU(f);U(g,f);}}},M9=b=>{let c,d;D9();c=Or(b,EM);b=Or(b,FW);d=L();I(P(I(d,c),10),b);return K(d);},NS=(a,b,c,d)=>{let e;e=JV(b,c,d);Rv(a,e);e.focus();JT(a,E7(b.j8,c,d));},Rv=(a,b)=>{FQ(a.oc,new SC);b.setAttribute("tabindex","0");a.oc=BK(BU(b));},Ms=(a,b)=>{GE(a,Bl(0,BC(b,a.j2.jB-1|0)),1);},GE=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.j2;e=a.lY;d=d;(Ba(d,BC(e,d.jB-1|0))).lm.removeAttribute("aria-current");a.lY
=b;d=(Ba(a.j2,b)).lm;f=a.j2;b=a.lY;f=(Ba(f,b)).j8;d.setAttribute("aria-current","step");g=a.ps;h=a.lY+1|0;b=a.j2.jB;d=L();N(I(N(d,h),G(100)),b);BF(g,K(d));g=a.q9;i=BL(f);d=f.os;j=L();I(I(I(j,i),G(193)),d);BF(g,K(j));if(c)JT(a,E7(f,0,0));};
function N$(){let a=this;H.call(a);a.nC=null;a.nW=null;a.qo=null;a.nB=null;}
let TP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;c=DF(b.jE);d=Et(c.kF);if(d>200){Dp(a.nC);b=a.nW;c=L();P(N(I(c,G(194)),d),46);BF(b,K(c));return;}a:{e=(J1()).data[a.nB.selectedIndex];b=c.kF;f=Cx(c.kj);Ih();switch(Lh.data[e.jx]){case 1:case 2:g=1;break a;case 3:if(BM(b)<=1){g=0;break a;}g=1;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=BM(b)){g=g|QC(e,b,f);f=f+1|0;}break a;default:}b=new BX;W(b);S(b);}h=c.kF;b=E9(c);c=c.kj;i=c.j5;j=c.jW;c=!g?Gu:e;k=Fg(h,i);Ei(k,b);l=X4(h,b,
k,j,c);c=L1(IS(h,b,i,j));k=WA(h,b,k,l.kD.data[BM(h)]);m=Cp(h);Dt(m,Gb(b));b=Fg(h,i);n=new Rt;n.rM=b;n.rK=m;n.rL=h;n.rN=j;o=new Ph;o.pt=h;o.pu=m;o.pv=i;o.pw=j;b=Z();d=1;while(d<=BM(h)){p=LP(n,o,m.jF.data[d]);q=LP(n,o,m.jK.data[d]);r=new EV;j=L();N(I(j,G(195)),d);KV(r,K(j),l.mJ.data[d],c.jF.data[d],p,k.jF.data[d]);s=b;U(s,r);t=new EV;j=L();N(I(j,G(196)),d);KV(t,K(j),l.nP.data[d],c.jK.data[d],q,k.jK.data[d]);U(s,t);d=d+1|0;}j=new Nq;j.mx=Hj(b);if(Bq(e.pi))l=G(2);else{l=e.pi;b=L();I(P(b,32),l);l=K(b);}k=!g?G(197)
:G(2);i=a.qo;c=e.qU;b=L();I(I(I(b,c),l),k);BF(i,K(b));BF(a.nW,ZE(j));b=a.nW;c=T(!K$(j)?G(198):G(199));b.className=c;Dp(a.nC);f=0;c=Bf(j.mx);while(Bd(c)){i=Bc(c);u=0;while(u<i.kY.jA){v=0;while(v<i.kY.jy&&f<60){V8(a,i,u,v);f=f+1|0;v=v+1|0;}u=u+1|0;}}},V8=(a,b,c,d)=>{let e,f,g,h,i;e=Be(b.kY,c,d);f=Be(b.mf,c,d);g=By(a.nC,G(89));h=b.mz;i=L();P(N(P(N(P(I(i,h),91),c),44),d),93);(Bz(g,G(90),K(i))).setAttribute("scope","row");IR(g,e);IR(g,f);IR(g,Be(b.k2.lN,c,d));Bz(g,G(91),Os(Be(b.k2.lO,c,d)));Bz(g,G(91),Os(BB(e-f)));},IR
=(b,c)=>{let d;d=Bz(b,G(91),Es(DK(c,8),45,8722));b=T(Cn(c));d.title=b;},Os=b=>{let c,d,e,f;c=Cn(b);d=El(c,101);if(d<0)return b===0.0?G(0):DK(b,8);e=B7(c,0,BC(d,3));c=Es(Ey(c,d),45,8722);f=L();I(I(f,e),c);return K(f);};
function R3(){let a=this;H.call(a);a.p8=null;a.o3=null;a.qt=null;a.qO=null;a.rE=null;a.rh=null;a.q0=null;a.lw=null;a.k4=null;a.pp=null;a.o2=null;a.oi=null;a.n$=null;a.lD=null;a.om=0;a.ln=0;a.ng=0;}
let XN=(a,b,c)=>{let d;a.n$=BA();a.lD=BA();a.oi=c;a.p8=b.querySelector(".scroll");a.o3=b.querySelector(".canvas-room");a.qt=b.querySelector("canvas");a.qO=b.querySelector(".sweep-position");a.rE=b.querySelector(".sentence");a.rh=b.querySelector(".graph-words");a.q0=b.querySelector(".node-detail");a.lw=b.querySelector(".level");a.k4=b.querySelector(".node");a.pp=b.querySelector(".sweep-back");a.o2=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new Mn;c.pS=a;C9(d,c);c=a.pp;d=new Mm;d.qq=a;C9(c,
d);c=a.o2;d=new Mp;d.q7=a;C9(c,d);c=b.querySelector(".sweep-end");b=new Mo;b.rW=a;C9(c,b);b=a.k4;d=new Is;d.pZ=a;b.addEventListener("change",Bt(Bo(d),"handleEvent"));b=a.lw;d=new Iq;d.qe=a;b.addEventListener("change",Bt(Bo(d),"handleEvent"));},Th=(a,b)=>{let c=new R3();XN(c,a,b);return c;},S9=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=DF(b.jE);if(!(!Ck(a.n$)&&Gf(BN(a.n$),b.jL))){a.n$=BK(b.jL);Dp(a.lw);Bz(a.lw,G(164),G(200));if(Et(d.kF)>60)(Bz(a.lw,G(164),G(201))).setAttribute("disabled","");else{e=0;while(e<Cx(d.kj))
{f=a.lw;b=L();N(I(b,G(202)),e);Bz(f,G(164),K(b));e=e+1|0;}}P4(a);}f=new IA;g=d.kj;h=a.lw.selectedIndex-1|0;if(h<0)b=IS(d.kF,E9(d),g.j5,g.jW);else{i=Y(g.j5.jy).data;e=0;j=i.length;while(e<j){i[e]=Be(g.j5,h,e);e=e+1|0;}k=d.kF;d=E9(d);l=Be(g.jW,h,0);b=new Je;b.ky=Sw();b.nH=Z();b.lU=k;m=Z();h=0;while(h<j){n=b.ky;g=L();P(N(I(g,G(203)),h),93);n=I4(n,K(g),i[h]);U(m,n);h=h+1|0;}e=1;while(e<=BM(k)){m=XT(b,e,d.jF.data[e],d.jK.data[e],m);e=e+1|0;}a:{g=Ba(m,0);d=I4(b.ky,G(204),l);FX();switch(It.data[b.lU.jY.jx]){case 1:g
=Df(EC(Ov(d),Gt(g)),EC(Df(GA(b),d),Gt(Df(GA(b),g))));break a;case 2:d=Df(g,d);g=EC(d,d);break a;default:}b=new BX;W(b);S(b);}g.j$=G(205);b.nu=g;}Sl(f,b,a.ln);a.ng=Dl(Ik(f.kr));g=Yh(f);k=new K7;b=!c?Pm():NN();CT();k.jH=b;k.nY=17;if(Ck(a.lD)){a.lD=BK(Wr(k,g));T8(a,f);}T2(a,k,g,BN(a.lD));if(a.om){Lo(a,BN(a.lD),UD(f));a.om=0;}a.pp.disabled=!!(a.ln?0:1);b=a.o2;d=!!(a.ln<a.ng?0:1);b.disabled=d;b=a.qO;e=f.kr.mL;c=a.ng;d=L();N(I(N(d,e),G(100)),c);BF(b,K(d));BF(a.rE,Vq(f));BF(a.rh,EG(G(206),Wd(g)));e=a.k4.selectedIndex;BF(a.q0,
WS(f,Bl(0,e)));},Hg=(a,b)=>{a.ln=Bl(0,BC(b,a.ng));a.om=1;Dw(a.oi);},Lo=(a,b,c)=>{let d,e;d=(Ef(b,c)).jS+(Ef(b,c)).j_/2.0;b=a.p8;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},P4=a=>{a.lD=BA();a.ln=0;},T8=(a,b)=>{let c,d;Dp(a.k4);c=0;while(c<Pe(b)){Bz(a.k4,G(164),GD(FH(b.lf,c)));c=c+1|0;}d=a.k4;b=Pe(b)-1|0;d.selectedIndex=b;},T2=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=CR(d.pI)|0;f=CR(d.qT)|0;g=a.o3.style;h=L();I(N(h,e),G(207));g.setProperty("width",T(K(h)));g=a.o3.style;h=L();I(N(h,f),G(207));g.setProperty("height",
T(K(h)));i=Qg(a.qt,e,f,devicePixelRatio);j=a.k4.selectedIndex;EQ();h=Ok;k=j>=0?Fx(j):Fs();l=new Cr;m=i;Dv(l,0.0,0.0,m.m4,m.mt);B4(m,l,b.jH.k9);l=new NR;e=O2(k,(-1));l.jG=b;l.jR=i;l.kl=c;l.k1=d;l.kf=h;l.mu=e;l.ml=QG(c);e=l.mu;if(e>=0){i=Ef(l.k1,e);n=LH(l,l.mu);b=l.jR;c=E8(l,i,6.0,n+6.0);d=l.jG.jH.kS;B4(b,c,d);b=l.jR;c=E8(l,i,4.0,n+4.0);d=l.jG.jH.k9;B4(b,c,d);}f=0;while(f<l.ml.data.length){j=0;while(j<(Ba(l.kl.kN,f)).kd.jB){c=Bf(l.kl.lV);a:{while(Bd(c)){b=Bc(c);if(b.lE==f&&b.lA==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.mu&&(Ba((Ba(l.kl.kN,f)).kd,j)).kW!=l.mu?0:1;i=o?l.jG.jH.kS:DS(l.jG.jH.k$,0.75);p=(KR(l.k1,f,j)).k_;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.jR;c=Ry(l,p,0.0,7.0);d=Cv(i,C7(l,!o?1.25:2.0));Cl(b,c,d);b=l.jR;c=PY(l,s,t,(-1),1.0);B4(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bf(l.kl.lV);while(Bd(d)){b=Bc(d);SJ(l,(KR(l.k1,b.lE,b.lA)).k_);}e=0;while(e<l.ml.data.length){if(Xb(l,Ef(l.k1,e)))Us(l,e,Ba(l.kl.kN,e),Ef(l.k1,e));e=e+1|0;}e=0;while(e<l.kl.lV.jB){Zg(l,e);e=e+1|0;}},Em=J(0);
function Q0(){H.call(this);this.p_=null;}
let TR=(a,b)=>{b=b;U(a.p_,b);},W$=J(),By=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},Bz=(b,c,d)=>{let e;e=By(b,c);b=T(d);e.textContent=b;return e;},BF=(b,c)=>{if(!Bh(c,Bv(b.textContent)))b.textContent=T(c);},LF=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},C9=(b,c)=>{let d;d=new Jh;d.pC=c;b.addEventListener("click",Bt(Bo(d),"handleEvent"));},Q3=J(0);
function Jl(){H.call(this);this.pB=null;}
let U0=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.pB;b.mT=0;c=b.jC;d=c.j6;if(PB(c))IB(b.jC,new OJ,7.0);Om(b);e=d&&!b.jC.j6?1:0;f=b.jC.jE;if(BR(f)!=b.ou){b.ou=BR(f);b.mE.hear("iteration");}if(f.l2&&!b.oU){b.oU=1;b.mE.hear("diverge");}else if(e)b.mE.hear("finish");if(PB(b.jC))Dd(b);else if(b.pj){b.pj=0;c=b.mC;g=DF(b.jC.jE);c=c.rH;h=g.nX;i=DK(g.nL,4);e=Ir(g);d=Cx(g.kj);g=!g.no?G(2):G(208);f=L();I(I(N(I(N(I(I(I(N(I(f,G(104)),h),G(209)),i),G(115)),e),G(100)),d),G(210)),g);BF(c,K(f));c=b.mU;b=b.jC;g=b.jL;e=BR(b.jE);if(KO(c))
{j=(Jd(LC(c))).l_;b=F8();k=(C3()).data;d=k.length;l=0;while(l<d){c=k[l];i=c!==Dh?Bw(g,c):DB(e);if(!Bh(i,Bw(j,c)))Do(b,c.jX,i);l=l+1|0;}Ww(T(RG(b)));}}},CV=J(DA);
function I_(){CV.call(this);this.oe=null;}
let YU=(a,b)=>{a.oe=b;},N7=a=>{let b=new I_();YU(b,a);return b;},D4=(a,b)=>{return a.oe.data[b];},Dl=a=>{return a.oe.data.length;},RV=J(),TS=a=>{return performance.now();},Yq=J(),Cn=b=>{let c,d,e,f,g,h,i;if(!O9(b))return NK(b);if(b===0.0){c=FD(b);d=L();I(I(d,c),G(211));return K(d);}c=T5(BB(b));e=c.np;f=c.n4-1|0;if((-4)<=f&&f<16){d=FD(b);c=Pz(c,Bl(1,e.jz.length-c.n4|0));g=L();I(I(g,d),c);return K(g);}if(e.jz.length<=1)d=G(2);else{c=Ey(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(212):G(213);g=h>=10
?G(2):G(0);i=L();N(I(I(i,c),g),h);c=K(i);g=FD(b);f=Bn(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},CL=b=>{let c,d,e,f,g;a:{c=Cn(b);if(c===G(214))d=1;else if(G(214).jz.length>c.jz.length)d=0;else{e=0;f=c.jz.length-G(214).jz.length|0;while(f<c.jz.length){g=Bn(c,f);d=e+1|0;if(g!=Bn(G(214),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=B7(c,0,c.jz.length-2|0);return c;},DK=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!O9(b))return NK(b);if(b===0.0)d=FB(G(2),0);else{e=BB(b);d=Ee(JL(e),Bl(Hz(e),0));f=Ee(BW(1),Bl( -Hz(e)|0,
0));g=L9(e);Ep(f,Bl(g,0));Ep(d,Bl( -g|0,0));if(C5(d,f)>=0){DE(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=FB(G(2),0);else{i=CI(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DE(d,0);h=I9(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!N1(d,f,h))d=FB(F3(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=FB(F3(i),g);}else{d=new JK;m=F3(i);f=L();I(P(f,49),m);Pg(d,K(f),g+1|0);}}}}f=FD(b);d=Pz(d,c);n=L();I(I(n,f),d);return K(n);},EH=b=>{let c,d,e,f,g,h,i,j,k,l;c=new QM;b=FS(b);c.nV=HI(BV);c.nD
=b;d=NQ(c);e=0;f=0;g=0;h=DQ(c);while(true){if(!JP(h)){if(h!=46&&h!=44)break;if(f)break;}c.ks=c.ks+1|0;if(!JP(h))f=1;else{e=1;i=c.l9;if(i==800){g=g|(h==48?0:1);c.kq=c.kq+(!f?1:0)|0;}else{c.kq=c.kq-(!f?0:1)|0;if(!(h==48&&i<=0)){DE(c.nV,h-48|0);c.l9=c.l9+1|0;}}}h=DQ(c);}if(g){DE(c.nV,1);c.l9=c.l9+1|0;c.kq=c.kq-1|0;}a:{if(e){if(DQ(c)!=101&&DQ(c)!=69)e=1;else{c.ks=c.ks+1|0;i=NQ(c);e=0;f=0;g=DQ(c);while(JP(g)){c.ks=c.ks+1|0;e=1;f=BC(((f*10|0)+g|0)-48|0,100000000);g=DQ(c);}g=c.kq;if(i)f= -f|0;c.kq=g+f|0;}if(e&&c.ks
>=c.nD.jz.length){j=!d?1:(-1);d=c.l9;e=d+c.kq|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nV;l=HI(BW(1));Ep(b,Bl(c.kq,0));Ep(l,Bl( -c.kq|0,0));e=NM(b)-NM(l)|0;FV(b,Bl( -e|0,0));FV(l,Bl(e,0));if(C5(b,l)<0){FV(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BC(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+I9(b,l);FV(b,1);f=f+1|0;}if(C5(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=OV(Ib(YA(BW(Bl(e-52|0,(-1074))+1074|0),52),Hu(k)));}}}}else k=0.0;b=Re(j*k);break a;}}b=QE();}return b;},O9=b=>{return !(BB(b)<=
1.7976931348623157E308)?0:1;},NK=b=>{let c,d;if(isNaN(b)?1:0)c=G(215);else{c=FD(b);d=L();I(I(d,c),G(216));c=K(d);}return c;},FD=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(217);},Pz=(b,c)=>{let d,e,f,g;d=L();e=b.n4;f=BC(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.np.jz.length?Bn(b.np,f):48);f=f+1|0;}return K(d);};
function M2(){H.call(this);this.mg=0.0;}
let CA=null,YW=(a,b)=>{a.mg=b;},Re=a=>{let b=new M2();YW(b,a);return b;},QE=()=>{if(CA===null)CA=Re(0.0);return CA;},G8=a=>{let b;if(a!==CA)return a.mg;b=new Dr;W(b);S(b);},Qq=a=>{return a!==CA?0:1;},Qm=(a,b)=>{if(a!==CA)b.fz(a.mg);};
function Op(){let a=this;M.call(a);a.kF=null;a.kj=null;a.nX=0;a.nL=0.0;a.of=null;a.n3=null;a.no=0;}
let E9=a=>{let b;b=Cp(a.kF);Dt(b,a.of);return b;},Li=(a,b)=>{return (!(Be(a.n3,b,0)>0.5)?0:1)!==Be(a.kj.jW,b,0)?0:1;},Ir=a=>{let b,c;b=0;c=0;while(c<Cx(a.kj)){b=b+(!Li(a,c)?0:1)|0;c=c+1|0;}return b;};
function MN(){let a=this;H.call(a);a.jF=null;a.jK=null;}
let TE=(a,b)=>{let c,d,e,f;c=Dl(b.k3);d=Q(BO,c);e=d.data;a.jF=d;a.jK=Q(BO,c);e[0]=Bm(0,0);a.jK.data[0]=Bm(0,0);f=1;while(f<c){a.jF.data[f]=Bm(B2(b,f),B2(b,f-1|0));a.jK.data[f]=Bm(B2(b,f),1);f=f+1|0;}},Cp=a=>{let b=new MN();TE(b,a);return b;},Gb=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jF.data;if(c>=d.length)break;b=b+(d[c].jw.data.length+a.jK.data[c].jw.data.length|0)|0;c=c+1|0;}d=Y(b);e=0;c=1;while(true){f=a.jF.data;if(c>=f.length)break;b=MJ(f[c].jw,d,e);e=MJ(a.jK.data[c].jw,d,b);c=c+1|0;}return d;},Dt=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.jF.data;if(d>=e.length)break;c=St(b,St(b,c,e[d].jw),a.jK.data[d].jw);d=d+1|0;}},O_=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MJ=(b,c,d)=>{let e;e=b.data.length;Dx(b,0,c,d,e);return d+e|0;},St=(b,c,d)=>{let e;e=d.data.length;Dx(b,c,d,0,e);return c+e|0;};
function I7(){let a=this;H.call(a);a.od=null;a.kz=null;a.jV=null;}
let OG=(a,b,c)=>{let d,e,f,g;a.od=b;d=Dl(b.k3);e=Q(BO,d);f=e.data;a.kz=e;a.jV=Q(BO,d);f[0]=Bm(0,0);a.jV.data[0]=c;g=1;while(g<d){a.kz.data[g]=Bm(c.jA,B2(b,g));a.jV.data[g]=Bm(c.jA,B2(b,g));g=g+1|0;}},Fg=(a,b)=>{let c=new I7();OG(c,a,b);return c;},Ec=a=>{return a.jV.data[BM(a.od)];},Ei=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.jF;d=b.jK;e=1;while(e<=BM(a.od)){f=c.data;g=d.data;Sa(a.jV.data[e-1|0],f[e],a.kz.data[e]);b=g[e];h=a.kz.data[e];DM(b.jA==h.jy&&b.jy==1?1:0,G(218),h,b,h);f=b.jw;i=h.jw;j=h.jy;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}Ta(CN(a.od,e),a.kz.data[e],a.jV.data[e]);e=e+1|0;}};
function BO(){let a=this;H.call(a);a.jA=0;a.jy=0;a.jw=null;}
let Im=(a,b,c)=>{a.jA=b;a.jy=c;a.jw=Y(Bj(b,c));},Bm=(a,b)=>{let c=new BO();Im(c,a,b);return c;},Da=b=>{let c,d,e,f,g,h,i;b=b.data;c=new BO;d=b.length;Im(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jy;if(f!=g){h=new Bx;d=b[e].data.length;i=L();P(N(I(N(I(N(I(i,G(219)),e),G(220)),d),G(221)),g),46);BE(h,K(i));S(h);}Dx(b[e],0,c.jw,Bj(e,g),g);e=e+1|0;}return c;},Be=(a,b,c)=>{return a.jw.data[Bj(b,a.jy)+c|0];},Cs=(a,b,c,d)=>{a.jw.data[Bj(b,a.jy)+c|0]=d;},B9=a=>{let b,c,d;b=a.jA;c=a.jy;d=L();N(P(N(d,
b),120),c);return K(d);},S7=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof BO){c=b;if(a.jA==c.jA&&a.jy==c.jy){b:{d=a.jw;e=c.jw;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];Fw();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function OT(){let a=this;M.call(a);a.j5=null;a.jW=null;}
let SV=(a,b,c)=>{a.j5=b;a.jW=c;},RL=(a,b)=>{let c=new OT();SV(c,a,b);return c;},Cx=a=>{return a.j5.jA;},OF=J(),VG=a=>{return performance.now();};
function CG(){Bi.call(this);this.n9=null;}
let Dq=null,HO=null,GH=null,Mv=null,CO=()=>{CO=V(CG);SR();},QW=()=>{CO();return Mv.bk();},IP=(a,b,c,d)=>{CO();BS(a,b,c);a.n9=d;},ZT=a=>{return a.n9;},Ta=(a,b,c)=>{let d,e,f,g;d=b.jw;e=c.jw;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.fG(g[f]);f=f+1|0;}},M7=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jw;g=c.jw;h=d.jw;i=e.jw;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.fH(l[j],m[j])*n[j];j=j+1|0;}},SR=()=>{let b,c,d;b=new Lw;IP(b,G(222),0,G(223));Dq=b;b=new Lv;IP(b,
G(224),1,G(225));HO=b;b=new Lu;IP(b,G(226),2,G(227));GH=b;c=Q(CG,3);d=c.data;d[0]=Dq;d[1]=HO;d[2]=b;Mv=c;};
function DG(){Bi.call(this);this.rZ=null;}
let CF=null,Gv=null,Le=null,CM=()=>{CM=V(DG);UJ();},PW=()=>{CM();return Le.bk();},RS=(a,b,c,d)=>{CM();BS(a,b,c);a.rZ=d;},Zp=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jw;f=c.jw;g=d.jw;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.fH(j[h],k[h]);h=h+1|0;}},UJ=()=>{let b,c,d;b=new P_;RS(b,G(228),0,G(229));CF=b;b=new P$;RS(b,G(230),1,G(231));Gv=b;c=Q(DG,2);d=c.data;d[0]=CF;d[1]=b;Le=c;},Ld=J(0);
function QX(){H.call(this);this.q4=null;}
function Lf(){let a=this;H.call(a);a.lT=null;a.kI=null;a.kk=null;a.mj=null;a.mi=null;}
let W1=(a,b,c)=>{let d,e,f;a.lT=b;d=Dl(b.k3);a.kI=Q(BO,d);a.kk=Q(BO,d);e=Cp(b);a.mj=e.jF;a.mi=e.jK;a.kI.data[0]=Bm(0,0);a.kk.data[0]=Bm(0,0);f=1;while(f<d){a.kI.data[f]=Bm(c,B2(b,f));a.kk.data[f]=Bm(c,B2(b,f));f=f+1|0;}},Kx=(a,b)=>{let c=new Lf();W1(c,a,b);return c;},Qk=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.jV.data;f=b.jF;g=BM(a.lT);Zp(a.lT.jY,e[g],d,a.kI.data[g]);h=BM(a.lT);i=a.lT;b=i.lr;CO();if(b===Dq&&i.jY===CF)Pp(c.jV.data[h],d,a.kk.data[h]);else M7(CN(i,h),a.kI.data[h],c.kz.data[h],c.jV.data[h],a.kk.data[h]);while
(true){h=C2(g,1);if(h<0)break;b=a.kk.data[g];j=g-1|0;GU(b,e[j],a.mj.data[g]);MK(a.kk.data[g],a.mi.data[g]);if(h>0){k=f.data;GL(a.kk.data[g],k[g],a.kI.data[j]);M7(CN(a.lT,j),a.kI.data[j],c.kz.data[j],e[j],a.kk.data[j]);}g=g+(-1)|0;}},UB=J(),IY=(b,c)=>{let d,e,f,g;b=b.data;d=Y(c);e=d.data;f=BC(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function G0(){DH.call(this);this.ny=0.0;}
let ZM=null,Fw=()=>{Fw=V(G0);VE();},Ft=b=>{let c;Fw();c=new G0;c.ny=b;return c;},ZK=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof G0){c=a.ny;d=b.ny;Fw();if(TX(c,d)){e=1;break a;}}e=0;}return e;},VE=()=>{ZM=BD(Cz);},EN=J(BH);
function LJ(){let a=this;H.call(a);a.md=null;a.li=null;a.k7=null;a.nJ=null;a.oQ=null;}
let Wk=(a,b,c,d)=>{let e,f,g,h,i;a.oQ=G(2);a.md=c;e=c.jX;f=By(b,G(185));a.li=f;f.className="field";b=a.li;f=Es(e,45,32);g=((Bn(f,0)-97|0)+65|0)&65535;f=Ey(f,1);h=L();I(P(h,g),f);(Bz(b,G(232),K(h))).setAttribute("for",T(e));b=c.le;if(b instanceof Fy){f=b;h=By(a.li,G(233));f=Bf(f.l0);while(Bd(f)){Bz(h,G(164),Bc(f));}}else{h=By(a.li,G(234));h.setAttribute("type","text");h.setAttribute("inputmode",T(!(a.md.le instanceof K1)?G(235):G(236)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.k7
=h;h.setAttribute("id",T(e));h=a.k7;b=L();I(I(I(I(b,e),G(237)),e),G(238));f=K(b);h.setAttribute("aria-describedby",T(f));i=Bz(a.li,G(109),c.pF);b="help";i.className=b;f=L();I(I(f,e),G(239));h=K(f);i.setAttribute("id",T(h));b=By(a.li,G(109));a.nJ=b;i="complaint";b.className=i;b=a.nJ;f=L();I(I(f,e),G(238));h=K(f);b.setAttribute("id",T(h));a.nJ.setAttribute("role","alert");b=a.k7;f=new Iw;f.qn=a;f.qm=d;f.ql=c;b.addEventListener("change",Bt(Bo(f),"handleEvent"));},Y7=(a,b,c)=>{let d=new LJ();Wk(d,a,b,c);return d;},ML
=(a,b)=>{BF(a.nJ,b);LF(a.k7,G(240),Bq(b)?0:1,G(88));};
function IG(){let a=this;H.call(a);a.p1=null;a.p2=0;}
let XB=(b,c)=>{b=b;Qj(b.p1,b.p2);};
function IF(){let a=this;H.call(a);a.qK=null;a.qL=0;}
let Vl=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.qK;e=b.qL;f=d.lS.jB-1|0;g=Bv(c.key);h=(-1);switch(E1(g)){case 69819:if(!Bh(g,G(241)))break a;h=3;break a;case 2255103:if(!Bh(g,G(242)))break a;h=2;break a;case 251549619:if(!Bh(g,G(243)))break a;h=0;break a;case 977763216:if(!Bh(g,G(244)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();Qj(d,f);(Bo(Ba(d.lS,f))).focus();}};
function RA(){let a=this;H.call(a);a.oK=null;a.pe=null;}
let YD=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;a.oK=b;Cb();d=new KJ;d.oJ=Z();d.jT=b;d.oA=c;b=b.m5;d.lL=b;e=BM(b);d.kG=e;e=e+1|0;f=Q(Cy,e);g=f.data;d.ki=f;d.ly=Q(Cy,e);d.m2=Q(Cy,e);d.n7=Q(Cy,e);d.mG=Q(Cy,e);d.k6=Q(Cy,e);d.oN=Q(Cy,e);d.oM=Q(Cy,e);BZ();g[0]=Fz(d,Eb,0,d.jT.mp.j5,G(245),G(246));d.m3=Fz(d,Ea,0,d.jT.mp.jW,G(2),G(247));e=1;a:while(true){h=d.kG;if(e>h){i=d.lL.jY;CM();j=i!==CF?0:1;b=BL(d.ki.data[h]);i=D8;k=d.jT.oD;if(!j){l=L();I(I(I(l,G(248)),b),G(249));l=K(l);}else{l=L();P(I(I(I(I(l,G(250)),b),G(251)),
b),41);l=K(l);}b=!j?G(252):G(253);m=Jf(d);n=L();P(I(I(I(n,G(254)),b),m),46);o=K(n);m=new B1;n=d.ki.data[d.kG];Cc();C$(m,97,n,B6,Co);b=I6(m,EU(121,d.m3,B6,Co));if(!j)m=new Mj;else{m=new Mk;m.rO=d;}D1(d,i,0,k,l,o,b,m);Zo(d);if(Mr(c))Zv(d);a.pe=Hj(d.oJ);return;}b:{f=d.ly.data;b=GI;i=d.jT.lW.jF.data[e];l=L();I(N(I(l,G(255)),e),G(256));f[e]=Fz(d,b,e,i,G(2),K(l));f=d.m2.data;b=GK;i=d.jT.lW.jK.data[e];l=L();I(N(I(l,G(257)),e),G(258));f[e]=Fz(d,b,e,i,G(2),K(l));d.n7.data[e]=Yc(d,e);g=d.ki;i=CN(d.lL,e);b=Eb;k=d.jT.lJ.jV.data[e];FP();switch
(JU.data[i.jx]){case 1:break;case 2:p=G(259);break b;case 3:p=G(260);break b;default:break a;}p=G(261);}if(e==d.kG)l=G(262);else{l=L();I(N(I(l,G(263)),e),G(264));l=K(l);}g=g.data;m=i.n9;i=L();I(I(I(i,l),m),G(265));l=K(i);f=Q(B1,1);f.data[0]=CE(122,d.n7.data[e]);g[e]=FL(d,b,e,k,p,l,f);e=e+1|0;}b=new BX;W(b);S(b);},MA=(a,b)=>{let c=new RA();YD(c,a,b);return c;},PD=b=>{let c,d,e;c=FK(b);d=Fv(b);e=LY(b);return MA(Qi(c,d,e),Fs());},NC=(b,c)=>{let d,e;d=Bm(1,b.jy);e=0;while(e<b.jy){Cs(d,0,e,Be(b,c,e));e=e+1|0;}return d;};
function Kz(){H.call(this);this.qr=null;}
let UU=(b,c)=>{b=b.qr;Sb(b);Dw(b.po);};
function Rc(){H.call(this);this.rb=null;}
let YB=a=>{let b;b=a.rb;Ms(b,b.lY-1|0);};
function Rd(){H.call(this);this.rQ=null;}
let SS=a=>{let b;b=a.rQ;Ms(b,b.lY+1|0);};
function GP(){let a=this;Bi.call(a);a.p0=null;a.qU=null;a.pi=null;}
let Gu=null,HC=null,GS=null,F1=null,I3=null,Sy=null,Eq=()=>{Eq=V(GP);Uf();},J1=()=>{Eq();return Sy.bk();},Tz=(a,b,c,d,e,f)=>{Eq();BS(a,b,c);a.p0=d;a.qU=e;a.pi=f;},E_=(a,b,c,d,e)=>{let f=new GP();Tz(f,a,b,c,d,e);return f;},QC=(a,b,c)=>{Eq();return a===GS&&B2(b,c)==B2(b,c-1|0)&&B2(b,c)>1?1:0;},Uf=()=>{let b,c,d;Gu=E_(G(266),0,G(54),G(267),G(2));HC=E_(G(268),1,G(269),G(270),G(271));GS=E_(G(272),2,G(273),G(274),G(275));F1=E_(G(276),3,G(277),G(278),G(279));b=E_(G(280),4,G(281),G(282),G(283));I3=b;c=Q(GP,5);d=c.data;d[0]
=Gu;d[1]=HC;d[2]=GS;d[3]=F1;d[4]=b;Sy=c;};
function Kv(){H.call(this);this.rR=null;}
let U4=(b,c)=>{Dw(b.rR);};
function Mn(){H.call(this);this.pS=null;}
let SM=a=>{Hg(a.pS,0);};
function Mm(){H.call(this);this.qq=null;}
let XS=a=>{let b;b=a.qq;Hg(b,b.ln-1|0);};
function Mp(){H.call(this);this.q7=null;}
let Y2=a=>{let b;b=a.q7;Hg(b,b.ln+1|0);};
function Mo(){H.call(this);this.rW=null;}
let TD=a=>{let b;b=a.rW;Hg(b,b.ng);};
function Is(){H.call(this);this.pZ=null;}
let XK=(b,c)=>{let d,e;b=b.pZ;d=b.k4.selectedIndex;c=b.lD;e=new NE;e.ru=b;e.rv=d;FQ(c,e);Dw(b.oi);};
function Iq(){H.call(this);this.qe=null;}
let TK=(b,c)=>{b=b.qe;P4(b);Dw(b.oi);},Lc=J(0),N6=J(0),RX=J(0),Oo=J(0),Rg=J(0),Pi=J(0),QZ=J(0),MF=J(0),NJ=J(0),Nb=J(0),Mf=J(0),V3=J(),Dp=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function QM(){let a=this;H.call(a);a.nD=null;a.ks=0;a.nV=null;a.kq=0;a.l9=0;}
let DQ=a=>{return a.ks>=a.nD.jz.length?0:Bn(a.nD,a.ks);},JP=b=>{return 48<=b&&b<=57?1:0;},NQ=a=>{let b,c;b=DQ(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.ks=a.ks+1|0;return c;},UX=J(),ZQ=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=GJ(b)&&(e+f|0)<=GJ(d)){a:{b:{if(b!==d){g=H3(BG(b));h=H3(BG(d));if(g!==null&&h!==null){if(g===h)break b;if(!Ho(g)&&!Ho(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=BG(n);if(EL(n.ld,h.ld)){k=1;break c;}}k=0;}if(!k){HJ(b,
c,d,e,j);b=new Hq;W(b);S(b);}j=j+1|0;k=m;}HJ(b,c,d,e,f);return;}if(!Ho(g))break a;if(Ho(h))break b;else break a;}b=new Hq;W(b);S(b);}}HJ(b,c,d,e,f);return;}b=new Hq;W(b);S(b);}b=new Cf;W(b);S(b);}d=new EN;BE(d,G(284));S(d);},Dx=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=GJ(b)&&(e+f|0)<=GJ(d)){HJ(b,c,d,e,f);return;}b=new Cf;W(b);S(b);},HJ=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},QQ=J(),XO=null,TM=null,Ls=null,OK=null,Vd=null,Yw=null,Eo=()=>{Eo=V(QQ);TA();},TA=()=>{XO=new OR;TM=new OO;Ls=new OQ;OK=new OM;Vd=new ON;Yw=new Og;},HD=J(Cf),EX=J(0),Ni=J(M),W7=(a,b)=>{let c,d,e,f,g;c=Cp(b);d=c.jF.data;e=Q(BJ(Cz),2);f=e.data;f[0]=Ct([1.0,1.0]);f[1]=Ct([1.0,1.0]);d[1]=Da(e);d=c.jK.data;e=Q(BJ(Cz),2);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;g=Y(1);g.data[0]=(-1.0);f[1]=g;d[1]=Da(e);d=c.jF.data;e=Q(BJ(Cz),1);e.data[0]=Ct([1.0,
(-2.0)]);d[2]=Da(e);d=c.jK.data;e=Q(BJ(Cz),1);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;d[2]=Da(e);return c;},LT=J(M),TT=(a,b)=>{return Cp(b);};
function Rz(){M.call(this);this.qF=null;}
let Yp=(a,b)=>{let c;c=Cp(b);Dt(c,a.qF);return c;};
function Q6(){H.call(this);this.nZ=0;}
let C4=null,W3=(a,b)=>{a.nZ=b;},Pn=a=>{let b=new Q6();W3(b,a);return b;},Fs=()=>{if(C4===null)C4=Pn(0);return C4;},Fx=b=>{return Pn(b);},Mr=a=>{return a!==C4?0:1;},SU=(a,b)=>{let c,d,e,f,g;if(a!==C4){c=a.nZ;b=b;d=b.pL;e=b.pQ;f=b.pR;b=b.pP;g=HX(Gh(f,Be(b.kV,c,0)),FE(f,Be(b.kV,c,1)),d.jO.o5*1.9);b=Cv(d.jU.kS,2.0);Cl(e,g,b);}},O2=(a,b)=>{if(a!==C4)b=a.nZ;return b;};
function Jh(){H.call(this);this.pC=null;}
let UO=(b,c)=>{b.pC.d5();};
function Iw(){let a=this;H.call(a);a.qn=null;a.qm=null;a.ql=null;}
let SK=(b,c)=>{let d,e;b=b;c=b.qn;d=b.qm;b=b.ql;e=!(c.md.le instanceof Fy)?Bv(c.k7.value):Bv(c.k7.value);ML(c,Rf(d.pT,b,e));},ZN=J(),Qy=J(),WR=null,Lr=null,HP=null,Gr=null,PE=null,Ln=null,O7=null,FM=()=>{FM=V(Qy);UQ();},UQ=()=>{let b;WR=new WeakMap();Lr=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();HP=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gr=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(HP===null)b=null;else{b=new Ig;b=new FinalizationRegistry(Bt(Bo(b),"accept"));}Ln=b;if(Gr===
null)b=null;else{b=new If;b=new FinalizationRegistry(Bt(Bo(b),"accept"));}O7=b;},Yv=J(),TV=J(),GJ=b=>{let c;c=(BG(b)).ld;if(c[Br].itemType!==null)return Y4(b);b=new Bx;W(b);S(b);},Hq=J(BH);
function JK(){let a=this;M.call(a);a.np=null;a.n4=0;}
let Pg=(a,b,c)=>{a.np=b;a.n4=c;},FB=(a,b)=>{let c=new JK();Pg(c,a,b);return c;},T5=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=JL(b);d=Hz(b);e=!(DL(c,D6(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ee(c,Bl(d,0)+e|0);g=Ee(BW(1),Bl( -d|0,0)+e|0);h=Ee(BW(1),Bl(d,0));i=Ee(BW(1),(Bl(d,0)+e|0)-1|0);j=L9(b);Ep(g,Bl(j,0));k=Q(HR,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ep(k[l],Bl(m,0));l=l+1|0;}l=G9(Tf(c,BW(2)),BV)?1:0;if(C5(JQ(f,i),g)>=l){DE(g,0);j=j+1|0;}n=L();while(true){k=Q(HR,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DE(k[d],0);d=d+1|0;}o=I9(f,g);p=C5(h,f)<l?0:1;q=C5(JQ(f,i),g)<l?0:1;if(q&&!(p&&!N1(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return FB(K(n),j);},N1=(b,c,d)=>{return C5(JQ(b,b),c)<(d%2|0?0:1)?0:1;},JL=b=>{let c;c=KT(b);if(JC(c,D6(0, 1048576)))c=WV(K9(c,D6(4294967295, 1048575)),D6(0, 1048576));return c;},Hz=b=>{return Bl(Fn(YC(KT(b),52)),1)-1075|0;},L9=b=>{let c,d,e,f;c=Hz(b)+63|0;d=JL(b);JO();if(DL(d,BV))e=64;else{e=0;f=DP(d,32);if(G9(f,BV))e=32;else f
=d;d=DP(f,16);if(DL(d,BV))d=f;else e=e|16;f=DP(d,8);if(DL(f,BV))f=d;else e=e|8;d=DP(f,4);if(DL(d,BV))d=f;else e=e|4;f=DP(d,2);if(DL(f,BV))f=d;else e=e|2;if(G9(DP(f,1),BV))e=e|1;e=(64-e|0)-1|0;}return CR((c-e|0)*0.3010299956639812)|0;},Ee=(b,c)=>{let d;d=HI(b);FV(d,c);return d;};
function HV(){let a=this;M.call(a);a.nq=null;a.n2=null;a.nl=null;a.mH=null;}
let WQ=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BG(b)===BD(HV)){b=b;d=a.nq;e=b.nq;if(!Bg(BU(d),BU(e)))c=0;else{d=a.n2;e=b.n2;if(!Bg(BU(d),BU(e)))c=0;else{d=a.nl;e=b.nl;if(!Bg(BU(d),BU(e)))c=0;else{d=a.mH;b=b.mH;c=Bg(BU(d),BU(b))?1:0;}}}}else c=0;return c;};
function Jp(){let a=this;M.call(a);a.mZ=0;a.nw=null;a.n8=null;}
let W2=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Jp)){b=b;if(a.mZ!=b.mZ)c=0;else{d=a.nw;e=b.nw;if(!Bg(BU(d),BU(e)))c=0;else{d=a.n8;b=b.n8;c=Bg(BU(d),BU(b))?1:0;}}}else c=0;return c;},ZB=a=>{return a.mZ;},Xt=a=>{return a.nw;},Q5=J(0),DT=(a,b)=>{let c;c=a.mo;return c*Bs(1.0,BT(b/c));},JB=(a,b)=>{let c;c=a.mo;return c*BT(b/c);},Ej=(a,b,c)=>{let d,e;d=a;e=BT(c/d.mo)%2.0!==1.0?0:1;return JB(a,b)+(!e?0.0:d.mo/2.0);};
function Oa(){let a=this;H.call(a);a.jP=null;a.m4=0.0;a.mt=0.0;a.mo=0.0;}
let WH=(a,b,c,d,e)=>{let f,g,h;a.m4=c;a.mt=d;a.mo=1.0/e;f=BT(c*e)|0;g=BT(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.jP=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.jP;h="round";b.lineJoin=h;},Qg=(a,b,c,d)=>{let e=new Oa();WH(e,a,b,c,d);return e;},B4=(a,b,c)=>{let d;a.jP.fillStyle=T(Kp(c));if(!(b instanceof Cr)){Qn(a,b);a.jP.fill('evenodd');}else{d=b;a.jP.fillRect(d.jS,d.kn,d.j_,d.kX);}},Cl=(a,b,c)=>{let d;a.jP.strokeStyle=T(Kp(c.p7));a.jP.lineWidth=c.l4;Yb(a.jP,c.qS);if(!(b instanceof Cr))
{Qn(a,b);a.jP.stroke();}else{d=b;a.jP.strokeRect(d.jS,d.kn,d.j_,d.kX);}},DV=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.jP;h=e.nx;Dn();i=h!==HG?G(2):G(285);j=e.mF;CS();h=j!==Fr?G(286):G(287);a:{j=DK(e.lc,2);k=L();I(I(I(I(k,i),j),G(288)),h);g.font=T(K(k));i=a.jP;K5();switch(Si.data[e.oT.jx]){case 1:e=G(289);break a;case 2:e=G(290);break a;case 3:e=G(94);break a;default:}b=new BX;W(b);S(b);}h=T(e);i.textAlign=h;i=a.jP;e=T(Kp(f));i.fillStyle=e;a.jP.fillText(T(b),c,d);},Qn=(a,b)=>{let c,d;a:{a.jP.beginPath();if(b instanceof HA)
{c=b;a.jP.arc(c.pn,c.pm,c.pa,0.0,6.283185307179586);}else if(b instanceof DO)MC(a,b.k_);else if(b instanceof Gs){d=Bf(b.nv);while(true){if(!Bd(d))break a;MC(a,Bc(d));a.jP.closePath();}}}},MC=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jP.lineTo(d[c],d[c+1|0]);else a.jP.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Um=J(),Yb=(b,c)=>{b.setLineDash(c?[c]:[]);};
function P0(){let a=this;M.call(a);a.jO=null;a.jU=null;a.oG=null;a.q8=null;}
let Ue=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=Ro(c.n0.n5,a.jO.mK);f=new Cr;g=b;Dv(f,0.0,0.0,g.m4,g.mt);B4(g,f,a.jU.k9);h=a.jO.mK;i=h.jS+h.j_/2.0;j=c.pc;h=L();N(I(h,G(291)),j);k=K(h);h=a.jO;DV(g,k,i,h.rw,h.pU,a.jU.kS);k=c.rB;h=L();I(I(h,G(292)),k);l=K(h);m=2.0*(BY(i,a.jO.qP-i)-4.0);k=a.jO.oW;f=k.mF;CS();if(f!==Fr){m=BY(k.lc,m/(0.65*l.jz.length));Cm();h=Fh(m,Du);DV(g,l,i,a.jO.o0,h,a.jU.kS);}else{j=l.jz.length<20?l.jz.length:Bl(26,l.jz.length);n=a.jO.oW.lc;o=j;m=BY(n,m/(0.602*o));p=i-0.602*m*o/2.0;Cm();h
=JE(m,C0);DV(g,l,p,a.jO.o0,h,a.jU.kS);}h=a.jO;m=h.mK.j_;l=c.n0;q=l.kA;p=m/(q-1|0);f=new Lq;k=c.o7;m=0.05/p;f.jN=l;f.ot=k;f.rT=m;q=q+2|0;f.m8=q;r=EI(Bj(q,l.lg+2|0));s=r.data;f.oz=r;r=X(2*s.length|0);s=r.data;f.m6=r;q=0;t=s.length;if(q>t){b=new Bx;W(b);S(b);}while(q<t){u=q+1|0;s[q]=(-1);q=u;}m=DT(b,FF(h));h=a.oG;DX();j=h!==Fl?20:2;B4(g,KS(b,a.jO.mK,m),FU(a.jU.nM,0.0));q=1;while(q<j){m=q;B4(g,T0(e,(Nj(f,m/j)).p9),FU(a.jU.nM,m/(j-1|0)));q=q+1|0;}f=Bf((Nj(f,0.5)).qz);while(Bd(f)){h=Bc(f);Cl(g,Eh(LW(e,h.k_)),Cv(a.jU.qM,
FF(a.jO)*1.2));}SP(e,b,a.jO,a.jU);W9(a,b);U7(a,b,e,c);SU(d,XG(a,b,e,c));},W9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=Cv(a.jU.m9,DT(b,FF(a.jO)));d=KS(b,a.jO.oR,c.l4);e=Ro(NT(0.0,1.0,0.0,1.0),a.jO.oR);f=a.oG;DX();g=f!==Fl?20:100;h=0;while(h<g){i=!h?DI(d):FE(e,h/g);f=new Cr;j=d.jS;k=d.kn;Dv(f,j,k,d.j_,i-k);l=FU(a.jU.nM,h/(g-1|0));B4(b,f,l);h=h+1|0;}f=Ju(0.0,1.0,K0(a.jO,d.kX));Qe(e,b,a.jO,a.jU,f,DD(d),1);Cl(b,d,c);},U7=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=HM(16.0/Bs(16.0,JA(d)));f=Bs(2.5,a.jO.o5*e);g=a.jO.q_;h
=!(g>0.0)?0.0:DT(b,g*e);i=0;while(i<JA(d)){j=Be(d.kV,i,0);k=Be(d.kV,i,1);l=c.lH;if(l.l$<=j&&j<=l.lR&&l.mb<=k&&k<=l.lX?1:0){m=a.q8;Ex();n=m===GM&&HY(d,i)?1:0;l=!HY(d,i)?a.jU.kv:a.jU.qi;g=Gh(c,j);o=FE(c,k);if(!n)m=HX(g,o,f);else{j=DT(b,f*HM(3.141592653589793));m=new Cr;e=j/2.0;Dv(m,JB(b,g-e),JB(b,o-e),j,j);}if(h>0.0){if(m instanceof HA){p=m;q=HX(p.pn,p.pm,p.pa+h);}else{p=m;q=new Cr;g=p.jS-h;o=p.kn-h;j=p.j_;e=2.0*h;Dv(q,g,o,j+e,p.kX+e);}r=a.jU.k9;B4(b,q,r);}B4(b,m,l);}i=i+1|0;}},N4=J(),MQ=null,CW=()=>{CW=V(N4);Ze();},Tg
=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;CW();d=c.n0;e=0;f=0;g=d.mV.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{R(N(R(b,G(293)),c.pc),G(294));if(!f)R(b,G(295));else{if(e){f=d.mV.data.length;if(e!=f){c=new Pl;c.on=d;c.nh=EI(f);c.o6=X(f);g=X(2).data;e=0;while(true){k=c.nh.data;if(e>=k.length)break;if(!k[e]){f=!IO(c,e)?0:1;g[f]=g[f]+1|0;h=IO(c,e);l=c.on.kA;f=Fp(c,e,h,0);m=l-1|0;while(f>0){k=c.o6.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=Fp(c,i-1|0,h,f);if(n<
m)f=Fp(c,i+1|0,h,f);if(i>=l)f=Fp(c,i-l|0,h,f);i=i+l|0;if(i<c.nh.data.length)f=Fp(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.lg;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.kA;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Ge(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/Bj(e-1|0,d.kA-1|0);R(R(R(b,G(296)),Q2(q)),G(297));R(R(R(b,ND(g[1])),G(298)),Q2(1.0-q));P(R(R(b,G(115)),ND(g[0])),46);break a;}}R(N(b,e?1:0),G(299));}}},Q2=b=>{let c,d;CW();c=BT(b*100.0)|0;if(!c)d=G(300);else if(c==100)d=G(301);else
{d=L();P(N(d,c),37);d=K(d);}return d;},ND=b=>{let c,d;CW();if(b==1)c=G(302);else{c=GC(b);d=L();I(I(I(d,G(303)),c),G(304));c=K(d);}return c;},GC=b=>{let c;CW();c=MQ.data;return b>=c.length?DB(b):c[b];},XM=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;CW();d=JA(c);e=0;f=L();g=0;while(g<d){h=c.o7;i=Be(c.kV,g,0);j=Be(c.kV,g,1);i=J9(h,i,j);if(!(!HY(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;k=R(f,e!=1?G(115):G(2));h=Rw(c,g,0);l=Rw(c,g,1);m=L();P(I(I(I(P(m,40),h),G(115)),l),41);R(k,K(m));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c
=G(305);else{c=GC(d);k=L();I(I(I(k,G(306)),c),G(307));c=K(k);}R(b,c);R(b,G(308));}else{R(R(R(b,G(309)),GC(e)),G(100));R(R(b,GC(d)),d!=1?G(310):G(311));if(e>4)c=G(2);else{f=K(f);c=L();I(I(c,G(115)),f);c=K(c);}P(R(b,c),46);}},Rw=(b,c,d)=>{let e;CW();e=Be(b.kV,c,d);return RO(e,!(e!==BT(e)?0:1)?2:0);},Ze=()=>{MQ=BP(BI,[G(312),G(313),G(314),G(315),G(316)]);};
function RM(){CV.call(this);this.q1=null;}
let WZ=a=>{return 1;},YM=(a,b)=>{let c;if(!b)return a.q1;c=new Cf;W(c);S(c);},Lw=J(CG),WN=(a,b)=>{return 1.0/(1.0+KB( -b));},Yl=(a,b,c)=>{return c*(1.0-c);},Lv=J(CG),Lu=J(CG),V0=(a,b)=>{if(b<0.0)b=0.0;return b;},SX=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},P_=J(DG),VK=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jw;e=c.jw;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Ng(a, -i[h],j[h]);g=g+Ng(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Ng=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*Jm(c);},VV=(a,b,c)=>{return  -c
/b+(1.0-c)/(1.0-b);},P$=J(DG),We=(a,b,c)=>{let d,e,f,g,h,i;d=b.jw;e=c.jw;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},UT=(a,b,c)=>{return 2.0*(b-c);};
function P3(){M.call(this);this.re=0.0;}
let WP=(a,b)=>{let c,d,e,f,g,h;c=Cp(b);d=new Ra;e=Hu(a.re);f=X(624);d.pf=f;d.m1=624;if(JC(e,BV)&&O3(e,D6(4294967295, 0))){f=f.data;f[0]=Fn(e);g=1;while(g<624){h=f[g-1|0];f[g]=Bj(1812433253,h^(h>>>30|0))+g|0;g=g+1|0;}g=1;while(g<=BM(b)){c.jF.data[g]=NG(d,B2(b,g),B2(b,g-1|0));c.jK.data[g]=NG(d,B2(b,g),1);g=g+1|0;}return c;}b=new Bx;c=L();P(Qh(I(c,G(317)),e),46);BE(b,K(c));S(b);},Xc=J(),Sa=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DM(b.jy==c.jy&&d.jA==b.jA&&d.jy==c.jA?1:0,G(318),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=b.jA;i
=c.jA;j=b.jy;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bj(k,j)+n|0]*p[Bj(l,j)+n|0];n=n+1|0;}g.data[Bj(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},GL=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DM(b.jy==c.jA&&d.jA==b.jA&&d.jy==c.jy?1:0,G(319),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=b.jA;i=c.jy;j=b.jy;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bj(k,j)+n|0]*p[Bj(n,i)+l|0];n=n+1|0;}g.data[Bj(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},GU=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DM(b.jA==c.jA
&&d.jA==b.jy&&d.jy==c.jy?1:0,G(320),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=b.jy;i=c.jy;j=b.jA;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bj(n,h)+k|0]*p[Bj(n,i)+l|0];n=n+1|0;}g.data[Bj(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Pp=(b,c,d)=>{let e,f,g,h,i,j,k;DM(Jo(b,c)&&Jo(b,d)?1:0,G(321),b,c,d);e=b.jw;f=c.jw;g=d.jw;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},Hn=(b,c,d)=>{let e,f,g,h,i;DM(Jo(c,d),G(322),d,c,d);e=c.jw;f=d.jw;g=0;while(true){h=f.data;if
(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},MK=(b,c)=>{let d,e,f,g,h,i,j;DM(c.jA==b.jy&&c.jy==1?1:0,G(323),b,b,c);d=b.jw;e=c.jw;f=b.jy;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Jo=(b,c)=>{return b.jA==c.jA&&b.jy==c.jy?1:0;},DM=(b,c,d,e,f)=>{let g,h;if(b)return;g=new Bx;d=B9(d);e=B9(e);f=B9(f);h=L();P(I(I(I(I(I(I(I(I(h,G(324)),c),G(193)),d),G(155)),e),G(325)),f),46);BE(g,K(h));S(g);};
function NA(){let a=this;H.call(a);a.m5=null;a.mp=null;a.lW=null;a.lJ=null;a.kC=null;a.l7=null;a.oD=null;a.nm=null;}
let T3=(a,b,c,d)=>{let e;a.oD=Bm(1,1);e=Bm(1,1);a.nm=e;a.m5=b;a.mp=c;Cs(e,0,0,d);a.lW=Cp(b);a.l7=Cp(b);a.lJ=Fg(b,c.j5);a.kC=Kx(b,Cx(c));},Qi=(a,b,c)=>{let d=new NA();T3(d,a,b,c);return d;};
function HR(){let a=this;H.call(a);a.kp=null;a.jZ=0;}
let Vs=(a,b)=>{a.kp=X(4);while(G9(b,BV)){KQ(a,Fn(b)&134217727);b=DP(b,27);}},HI=a=>{let b=new HR();Vs(b,a);return b;},JQ=(b,c)=>{let d,e,f,g;d=HI(BV);e=0;f=0;while(!(f>=b.jZ&&f>=c.jZ&&e<=0)){g=(Db(b,f)+Db(c,f)|0)+e|0;KQ(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NM=a=>{let b;b=a.jZ;return !b?0:((b*27|0)-M6(Db(a,b-1|0))|0)+5|0;},C5=(a,b)=>{let c;c=Bl(a.jZ,b.jZ)-1|0;while(c>0&&Db(a,c)==Db(b,c)){c=c+(-1)|0;}return c<0?0:Db(a,c)-Db(b,c)|0;},DE=(a,b)=>{let c,d,e;c=0;while(c<a.jZ){d=a.kp.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KQ(a,b);},Ep=(a,b)=>{let c;c=0;while(c<b){DE(a,0);c=c+1|0;}},FV=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jZ;f=X((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.kp.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.kp=f;a.jZ=g.length;QS(a);},I9=(a,b)=>{let c,d,e,f;c=0;while(C5(a,b)>=0){d=0;e=0;while(e<a.jZ){f=(a.kp.data[e]-Db(b,e)|0)+d|0;a.kp.data[e]=f&134217727;d=f>>27;e=e+1|0;}QS(a);c=c+1|0;}return c;},Db=(a,b)=>{return b>=a.jZ?0:a.kp.data[b];},KQ
=(a,b)=>{let c,d,e,f,g;c=a.jZ;d=a.kp.data;e=d.length;if(c==e){c=2*c|0;f=X(c);g=f.data;c=BC(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.kp=f;}d=a.kp.data;e=a.jZ;a.jZ=e+1|0;d[e]=b;},QS=a=>{let b,c,d;while(true){b=a.jZ;if(b<=0)break;c=a.kp.data;d=b-1|0;if(c[d])break;a.jZ=d;}};
function Pq(){let a=this;H.call(a);a.qc=null;a.qd=0;}
let WC=a=>{let b,c;b=a.qc;c=a.qd;Hi(b.qa.qu,c);};
function Kn(){let a=this;M.call(a);a.ka=null;a.j4=0;a.kc=0;}
let Fj=a=>{return Be(a.ka.kB,a.j4,a.kc);},Kq=a=>{let b,c,d,e,f;b=a.ka;c=b.kt;BZ();if(c!==D8&&c!==EA){d=BL(b);e=Sx(a.ka,a.j4);f=a.kc;b=L();P(N(P(N(P(I(b,d),91),e),44),f),93);d=K(b);}else d=BL(b);return d;},Or=(a,b)=>{let c,d,e,f,g,h,i;c=new OH;c.j9=L();c.ni=a;c.pq=b;a.ka.p3.gQ(c);if(c.qk){d=c.pq;D9();if(d!==EM&&Fj(c.ni)===0.0){a:{if(J_(c.j9,0)!=45){e=c.j9;f=0;e=e;g=e.jI-G(326).jz.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=G(326).jz.length)break c;if(e.jJ.data[f+h|0]!=Bn(G(326),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)HL(c.j9,0,G(327));}}i=K(c.j9);if(Bq(i))c=Kq(a);else{c=Kq(a);d=L();I(I(I(d,c),G(186)),i);c=K(d);}d:{JZ();switch(M_.data[b.jx]){case 1:b=Cn(Fj(a));d=L();I(I(I(d,c),G(186)),b);c=K(d);break d;case 2:b=GO(Fj(a));d=L();I(I(I(d,c),G(186)),b);c=K(d);break d;case 3:break;default:b=new BX;W(b);S(b);}}return c;},XC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Kn)){b=b;c=!Bg(a.ka,b.ka)?0:a.j4!=b.j4?0:a.kc==b.kc?1:0;}else c=0;return c;};
function Cy(){let a=this;H.call(a);a.kt=null;a.mN=0;a.kB=null;a.qI=0;a.oo=null;a.os=null;a.nt=null;a.p3=null;a.oy=0;}
let BL=a=>{let b,c,d;b=a.kt;BZ();if(!(b!==Ea&&b!==D8&&b!==EA?1:0))b=b.o8;else{b=b.o8;c=a.mN;d=L();N(I(d,b),c);b=K(d);}return b;},E7=(a,b,c)=>{let d;d=new Kn;d.ka=a;d.j4=b;d.kc=c;return d;},Sm=(a,b)=>{let c;a:{Ha();switch(Ky.data[a.kt.jx]){case 1:case 2:case 3:case 4:case 5:b=Sx(a,b);c=L();N(I(c,G(172)),b);c=K(c);break a;case 6:case 7:case 8:case 9:case 10:case 11:c=L();N(I(c,G(328)),b);c=K(c);break a;case 12:case 13:break;default:c=new BX;W(c);S(c);}c=G(2);}return c;},Po=(a,b)=>{let c,d;a:{Ha();switch(Ky.data[a.kt.jx])
{case 1:case 3:case 4:case 5:c=QA(a.mN,b);break a;case 2:case 7:case 9:case 11:case 12:case 13:break;case 6:case 8:case 10:c=QA(a.mN-1|0,b);d=L();I(I(d,G(329)),c);c=K(d);break a;default:c=new BX;W(c);S(c);}c=G(2);}return c;},QA=(b,c)=>{let d;if(b){d=L();N(I(d,G(328)),c);d=K(d);}else{d=L();N(I(d,G(330)),c);d=K(d);}return d;},Sx=(a,b)=>{if(R1(a.kt))b=a.qI+b|0;return b;};
function Ff(){let a=this;Bi.call(a);a.o8=null;a.ob=null;}
let Eb=null,Ea=null,GI=null,GK=null,Fc=null,D8=null,Eu=null,Ev=null,Hy=null,Hx=null,EA=null,HS=null,K4=null,RI=null,BZ=()=>{BZ=V(Ff);W_();},On=(a,b,c,d,e)=>{BZ();BS(a,b,c);a.o8=d;a.ob=e;},Ce=(a,b,c,d)=>{let e=new Ff();On(e,a,b,c,d);return e;},R1=a=>{BZ();return a!==Eb&&a!==Ea&&a!==Fc&&a!==Eu&&a!==Ev?0:1;},W_=()=>{let b,c,d;b=new Ff;Fe();On(b,G(331),0,G(331),CK);Eb=b;Ea=Ce(G(332),1,G(204),CK);GI=Ce(G(333),2,G(333),CK);GK=Ce(G(334),3,G(335),CK);Fc=Ce(G(336),4,G(336),CK);D8=Ce(G(337),5,G(205),CK);Eu=Ce(G(338),
6,G(339),Ds);Ev=Ce(G(340),7,G(341),Ds);Hy=Ce(G(342),8,G(195),Ds);Hx=Ce(G(343),9,G(196),Ds);EA=Ce(G(344),10,G(345),EW);HS=Ce(G(346),11,G(347),EW);b=Ce(G(348),12,G(349),EW);K4=b;c=Q(Ff,13);d=c.data;d[0]=Eb;d[1]=Ea;d[2]=GI;d[3]=GK;d[4]=Fc;d[5]=D8;d[6]=Eu;d[7]=Ev;d[8]=Hy;d[9]=Hx;d[10]=EA;d[11]=HS;d[12]=b;RI=c;};
function Oj(){let a=this;H.call(a);a.qE=null;a.qv=0;a.oC=null;a.oj=null;a.oI=null;}
function Nv(){let a=this;M.call(a);a.qP=0.0;a.r0=0.0;a.mK=null;a.oR=null;a.pU=null;a.rw=0.0;a.oW=null;a.o0=0.0;a.mh=0.0;a.o5=0.0;a.q_=0.0;}
let PZ=b=>{let c;c=H5(b);return CR((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},H5=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HT=a=>{return a.mh*0.35;},FF=a=>{return a.mh*0.08;},K0=(a,b)=>{return !(b>=a.mh*25.0)?3:7;};
function Hf(){let a=this;M.call(a);a.k9=null;a.kS=null;a.k$=null;a.m9=null;a.qM=null;a.kv=null;a.qi=null;a.nM=null;}
let KA=(a,b,c,d,e,f,g,h,i)=>{a.k9=b;a.kS=c;a.k$=d;a.m9=e;a.qM=f;a.kv=g;a.qi=h;a.nM=i;},Z5=(a,b,c,d,e,f,g,h)=>{let i=new Hf();KA(i,a,b,c,d,e,f,g,h);return i;},Pm=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=Bu(16777215);c=new Hf;d=Bu(1841698);e=Bu(5591647);f=Bu(3815235);g=Bu(2762803);FO();h=FU(F0,0.0);i=FU(F0,1.0);j=F0;k=Q(EE,j.ns.data.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=G_(DS(j.ns.data[m],0.2),b);m=m+1|0;}KA(c,b,d,e,f,g,h,i,Xy(k));return c;},NN=()=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bu(1512988);c=new Hf;d=Bu(15789813);e
=Bu(11183798);f=Bu(9144216);g=Bu(15000044);h=Bu(14268646);i=Bu(10935200);j=new E2;k=Q(EE,3);l=k.data;l[0]=G_(DS(Bu(10055851),0.5),b);l[1]=Bu(2499629);l[2]=G_(DS(Bu(5942881),0.4),b);J$(j,k);KA(c,b,d,e,f,g,h,i,j);return c;},G4=J(Bi),Fl=null,Pu=null,Vp=null,DX=()=>{DX=V(G4);Y5();},TZ=(a,b,c)=>{DX();BS(a,b,c);},Qx=(a,b)=>{let c=new G4();TZ(c,a,b);return c;},Y5=()=>{let b,c,d;Fl=Qx(G(350),0);b=Qx(G(351),1);Pu=b;c=Q(G4,2);d=c.data;d[0]=Fl;d[1]=b;Vp=c;},Gk=J(Bi),GM=null,QV=null,U8=null,Ex=()=>{Ex=V(Gk);X5();},Vv=(a,
b,c)=>{Ex();BS(a,b,c);},PL=(a,b)=>{let c=new Gk();Vv(c,a,b);return c;},X5=()=>{let b,c,d;GM=PL(G(352),0);b=PL(G(353),1);QV=b;c=Q(Gk,2);d=c.data;d[0]=GM;d[1]=b;U8=c;};
function Od(){let a=this;M.call(a);a.lH=null;a.lK=null;}
let Wm=(a,b,c)=>{a.lH=b;a.lK=c;},Ro=(a,b)=>{let c=new Od();Wm(c,a,b);return c;},Gh=(a,b)=>{let c,d,e,f;c=a.lK;d=c.jS;e=a.lH;f=e.l$;return d-(b-f)/(e.lR-f)* -c.j_;},FE=(a,b)=>{let c,d,e,f;c=a.lK;d=c.kn;e=a.lH;f=e.lX;return d-(f-b)/(f-e.mb)* -c.kX;},T0=(a,b)=>{let c,d,e;c=Z();d=Bf(b.nv);while(Bd(d)){e=LW(a,Bc(d));U(c,e);}return Il(c);},LW=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=Gh(a,b[f]);g=f+1|0;e[g]=FE(a,b[g]);f=f+2|0;}return d;},KS=(b,c,d)=>{let e,f;e=Ej(b,c.jS,d);f=Ej(b,
c.kn,d);return FT(e,f,Ej(b,DD(c),d)-e,Ej(b,DI(c),d)-f);},SP=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=c.mh;f=Cv(d.m9,DT(b,FF(c)));g=KS(b,a.lK,f.l4);Cm();h=Fh(e,Du);i=DI(g)+HT(c);j=a.lH;k=Bf(Ju(j.l$,j.lR,K0(c,a.lK.j_)));l=e*0.75;while(Bd(k)){m=Bc(k);n=Gh(a,m.na);o=Ej(b,n,f.l4);p=Y(4);q=p.data;q[0]=o;q[1]=DI(g);q[2]=o;q[3]=i;r=LG(p);j=b;Cl(j,r,f);s=i+HT(c)+l;DV(j,m.mB,n,s,h,d.k$);}h=a.lH;Qe(a,b,c,d,Ju(h.mb,h.lX,K0(c,a.lK.kX)),g.jS,(-1));Cl(b,g,f);},Qe=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=c.mh;i
=Cv(d.m9,DT(b,FF(c)));if(g>=0){Cm();j=C0;}else{Cm();j=HW;}j=Fh(h,j);k=HT(c);l=g;m=f+k*l;n=Bf(e);h=h*0.36;while(Bd(n)){o=Bc(n);k=FE(a,o.na);p=Ej(b,k,i.l4);e=LG(Ct([f,p,m,p]));q=b;Cl(q,e,i);r=m+HT(c)*l;DV(q,o.mB,r,k+h,j,d.k$);}};
function Qz(){let a=this;M.call(a);a.pc=0;a.rB=null;a.o7=null;a.n0=null;a.kV=null;a.rx=null;}
let JA=a=>{return a.kV.jA;},HY=(a,b)=>{return !(Be(a.rx,b,0)>0.5)?0:1;};
function P8(){let a=this;M.call(a);a.n5=null;a.kA=0;a.lg=0;a.mV=null;}
let Ge=(a,b,c)=>{return a.mV.data[Bj(c,a.kA)+b|0];},Ew=(a,b)=>{let c;c=a.n5;return G5(c.l$,c.lR,b,a.kA);},D$=(a,b)=>{let c;c=a.n5;return G5(c.mb,c.lX,b,a.lg);},G5=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},SQ=a=>{return a.kA;},Vu=a=>{return a.lg;},FZ=J(0);
function Cr(){let a=this;M.call(a);a.jS=0.0;a.kn=0.0;a.j_=0.0;a.kX=0.0;}
let Dv=(a,b,c,d,e)=>{a.jS=b;a.kn=c;a.j_=d;a.kX=e;},FT=(a,b,c,d)=>{let e=new Cr();Dv(e,a,b,c,d);return e;},DD=a=>{return a.jS- -a.j_;},DI=a=>{return a.kn- -a.kX;};
function Sd(){let a=this;H.call(a);a.pL=null;a.pQ=null;a.pR=null;a.pP=null;}
let X0=(a,b,c,d,e)=>{a.pL=b;a.pQ=c;a.pR=d;a.pP=e;},XG=(a,b,c,d)=>{let e=new Sd();X0(e,a,b,c,d);return e;};
function Qa(){H.call(this);this.pJ=null;}
let T$=(a,b)=>{b=b;BF(a.pJ.oh,M9(b));};
function Rq(){let a=this;H.call(a);a.j8=null;a.lm=null;a.l5=0;a.kx=0;a.mX=null;a.rt=null;}
let NP=(a,b,c)=>{return b>=0&&b<a.l5&&c>=0&&c<a.kx?1:0;},JV=(a,b,c)=>{return Bo(a.mX.data[Bj(b,a.kx)+c|0]);},Nh=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.mX.data;if(c>=d.length){b=new Bx;e=BL(a.j8);f=L();I(I(f,G(354)),e);BE(b,K(f));S(b);}if(Bo(d[c])===b)break;c=c+1|0;}b=a.j8;g=a.kx;return E7(b,c/g|0,c%g|0);},Tk=(a,b)=>{let c,d,e,f;c=a.l5;if(c==b.jA&&a.kx==b.jy?1:0)d=G(2);else{e=a.kx;d=L();I(N(P(N(I(d,G(355)),c),215),e),G(356));d=K(d);}b=Es(B9(b),120,215);f=L();I(I(f,b),d);return K(f);},Up=(a,b)=>{let c,d,e,
f,g,h,i,j;c=BL(a.j8);d=a.j8.os;e=L();I(I(I(e,c),G(193)),d);(Bz(b,G(357),K(e))).className="unseen";f=Bq(Sm(a.j8,0))?0:1;if(!Bq(Po(a.j8,0))){g=By(By(b,G(358)),G(89));if(f)(By(g,G(91))).className="corner";h=0;while(h<a.kx){(Bz(g,G(90),Po(a.j8,h))).setAttribute("scope","col");h=h+1|0;}}e=By(b,G(359));h=0;while(h<a.l5){i=By(e,G(89));if(f)(Bz(i,G(90),Sm(a.j8,h))).setAttribute("scope","row");j=0;while(j<a.kx){d=By(i,G(91));d.setAttribute("tabindex","-1");a.mX.data[Bj(h,a.kx)+j|0]=BU(d);j=j+1|0;}h=h+1|0;}};
function Nq(){M.call(this);this.mx=null;}
let H7=a=>{let b,c,d,e;b=0.0;c=Bf(a.mx);while(Bd(c)){d=Bc(c);e=new R_;e.qY=d;b=Bs(b,In(d,e));}return b;},K$=a=>{return Bq(Ez(a,new M1))&&Bq(Ez(a,new M3))&&Bq(Ez(a,new M4))?1:0;},ZE=a=>{let b,c,d,e,f;if(isNaN(H7(a))?1:0)return G(360);b=Ez(a,new RC);c=Ez(a,new RD);if(!Bq(b)){d=Cn(H7(a));c=!Bq(c)?G(361):G(362);e=L();I(I(I(I(I(I(e,G(363)),b),G(364)),d),G(365)),c);return K(e);}if(!K$(a))return G(366);d=Ez(a,new RE);if(H7(a)===0.0)b=G(367);else{f=0.0;c=Bf(a.mx);while(Bd(c)){f=Bs(f,MH(Bc(c)));}b=CL(f);c=L();I(I(I(c,
G(368)),b),G(369));b=K(c);}if(Bq(d))c=G(2);else{c=L();I(I(I(c,G(370)),d),G(371));c=K(c);}d=L();I(I(I(I(d,G(372)),b),G(373)),c);return K(d);},MI=b=>{return MH(b)<=16.0?0:1;},Ez=(a,b)=>{let c,d,e;c=L();d=Bf(a.mx);while(Bd(d)){e=Bc(d);if(b.g8(e))R(R(c,c.jI?G(115):G(2)),e.mz);}return K(c);};
function EV(){let a=this;M.call(a);a.mz=null;a.kY=null;a.mf=null;a.k2=null;a.nz=null;}
let KV=(a,b,c,d,e,f)=>{a.mz=b;a.kY=c;a.mf=d;a.k2=e;a.nz=f;},ZZ=(a,b,c,d,e)=>{let f=new EV();KV(f,a,b,c,d,e);return f;},MH=a=>{let b;b=new L5;b.qH=a;return In(a,b);},Nc=a=>{return Lx(a,a.mf);},Lx=(a,b)=>{let c,d,e;c=a.k2.lO.jw;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(BB(b.jw.data[d]-a.k2.lN.jw.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},M8=(a,b)=>{return BB(a.kY.jw.data[b]-a.mf.jw.data[b]);},In=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.kY.jw.data.length){c=Bs(c,b.g$(d));d=d+1|0;}return c;},UE=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&BG(b)===BD(EV)){b=b;c=!Bg(a.mz,b.mz)?0:!Bg(a.kY,b.kY)?0:!Bg(a.mf,b.mf)?0:!Bg(a.k2,b.k2)?0:Bg(a.nz,b.nz)?1:0;}else c=0;return c;};
function IA(){let a=this;H.call(a);a.lf=null;a.kr=null;a.lu=null;a.k5=null;}
let Sl=(a,b,c)=>{let d,e;a.k5=BA();a.lf=H2(b.ky);a.kr=QR(b.nu);a.lu=X(Hs(a.lf));d=0;while(true){e=a.lu.data;if(d>=e.length)break;e[d]=II(a.kr,FH(a.lf,d));d=d+1|0;}while(!HB(a.kr)){b=a.kr;if(b.mL>=c)break;a.k5=BK(OI(b));}},Z3=(a,b)=>{let c=new IA();Sl(c,a,b);return c;},UD=a=>{return (G7(J2(a.k5,new R7),D4(Ik(a.kr),0))).j1;},Yh=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Z();c=Bf(a.lf);while(Bd(c)){d=Bc(c);e=G7(J2(d.lM,new Ss),d.j$);f=Z();g=d.kO.q();while(g.r()){h=D7((g.t()).j1);U(f,h);}i=II(a.kr,d);j=a.lu.data[d.j1]
-i|0;k=d!==D4(Ik(a.kr),0)?0:1;a:{if(NY(a.k5)&&(BN(a.k5)).lB===d){B5();g=D2;}else{b:{if(!k){l=a.lu.data;m=d.j1;if(l[m]<=0)break b;if(i)break b;}B5();g=Gl;break a;}if(!l[m]){B5();g=Cg;}else if(j<=0){B5();g=DZ;}else{B5();g=Fk;}}}B5();i=g!==Cg&&g!==DZ?1:0;h=new Jw;n=KZ(d)?G(2):d.j$;o=B9(d.j7);p=GB(d.j7);d=!i?Iy():GB(d.kZ);h.lZ=e;h.lo=n;h.lk=o;h.kP=p;h.mM=d;h.ke=g;h.nk=j;h.kd=f;U(b,h);}g=Z();d=a.k5;h=new QD;h.qW=g;FQ(d,h);d=new QY;d.kN=b;d.lV=g;return d;},Vq=a=>{let b,c,d,e,f,g;if(Ck(a.k5))return G(374);b=(BN(a.k5)).lB;c
=R(R(DY(G(375)),GD(b)),G(376));d=b.kO;e=0;while(e<d.bi()){f=d.bm(e);g=II(a.kr,f);b=e?G(377):G(2);R(R(c,b),GD(f));if(a.lu.data[f.j1]>1){R(N(R(c,G(378)),a.lu.data[f.j1]-g|0),G(100));R(N(c,a.lu.data[f.j1]),G(379));}e=e+1|0;}return K(R(c,!HB(a.kr)?G(380):G(381)));},WS=(a,b)=>{let c,d,e,f,g;c=FH(a.lf,b);d=GD(c);e=B9(c.j7);f=NZ(c.j7);c=NZ(c.kZ);g=L();I(I(I(I(I(I(I(g,d),G(115)),e),G(382)),f),G(383)),c);return K(g);},Pe=a=>{return Hs(a.lf);},GD=b=>{let c,d,e;c=G7(J2(b.lM,new NI),G(2));if(Bq(b.j$)){d=b.j1+1|0;b=L();P(I(I(N(I(b,
G(384)),d),G(378)),c),41);return K(b);}if(Bq(c))b=b.j$;else{e=b.j$;b=L();P(I(I(I(b,e),G(378)),c),41);b=K(b);}return b;},GB=b=>{let c,d,e,f,g;c=Z();d=0;while(d<BC(4,b.jA)){e=L();f=0;while(f<BC(4,b.jy)){R(R(e,f<=0?G(2):G(4)),GO(Be(b,d,f)));f=f+1|0;}g=K(R(e,b.jy<=4?G(2):G(385)));U(c,g);d=d+1|0;}return c;},NZ=b=>{let c,d,e;c=L();d=Bf(GB(b));while(Bd(d)){e=Bc(d);R(R(P(c,91),e),G(386));}return K(R(c,b.jA<=4?G(2):G(387)));};
function K7(){let a=this;M.call(a);a.jH=null;a.nY=0;}
let Jz=null,EY=null,Dm=null,CT=()=>{CT=V(K7);TN();},Wr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Z();d=0;e=Bf(b.kN);while(Bd(e)){f=Bc(e);g=X(f.kd.jB);h=g.data;i=0;j=h.length;while(i<j){h[i]=(Ba(f.kd,i)).kW;i=i+1|0;}b=f.ke;B5();d=d|(b===Cg?0:1);k=new H6;l=f.lZ;CT();m=BY(Bs(C8(l,Jz),C8(Hk(f),EY)),150.0);if(!DN(f.kP))m=Bs(m,a.nY*C8(G(0),Dm));if(f.ke!==Cg)m=Bs(m,C8(G(388),EY));n=Bs(44.0,CR(m+20.0));m=14.0+15.0*(!Bq(Hk(f))?2:1);if(!DN(f.kP))m=m- -(15.0*f.kP.jB+7.0);if(f.ke!==Cg)m=m- -(15.0*(1+Bl(f.kP.jB,f.mM.bi())
|0)+7.0+4.0);k.ms=n;k.nj=m;k.mr=g;U(c,k);}CT();m=C8(G(0),Dm)*a.nY;n=!d?34.0:m+32.0;l=c;g=Q(BJ(D3),l.jB);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(Ba(l,d)).mr;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=Y9(g);return YR(c,n,b.og,b.oX);}b=new Bx;c=L();I(N(I(N(I(c,G(389)),d),G(390)),q),G(391));BE(b,K(c));S(b);},Hk=b=>{let c;CT();c=!Bq(b.lo)&&!Bq(b.lk)?1:0;return JI(JI(b.lo,!c?G(2):G(392)),b.lk);},TN=()=>{let b,c,d;b=new FJ;CS();c=Gx;Dn();d=HG;Cm();Hr(b,13.0,
c,d,C0);Jz=b;EY=Fh(11.0,C0);Dm=JE(11.0,C0);};
function Pr(){let a=this;H.call(a);a.ko=null;a.r1=0;a.ls=null;a.n_=null;a.pI=0.0;a.qT=0.0;}
let WU=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.ko=d;a.r1=H0(e);f=b;g=f.jB;a.ls=Q(Cr,g);a.n_=Q(BJ(DO),g);h=Y(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(Ba(f,j)).nj;j=j+1|0;}k=new QO;k.jQ=d;k.mP=e;k.ox=h;k.kL=Y(d.j0.data.length);g=d.jM.data.length;k.mW=Y(g);k.mY=Y(g);S5(k);l=0;while(l<k.jQ.kQ){m=Rn(k.mP,l);n=OX(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.kL.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Bs(4.0,BY(24.0,12000.0/(k.kL.data.length+1|0)))|0;j=0;while(j<g)
{p=j%2|0;PF(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){PF(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.j0.data.length){s=CU(d,l)?0.0:i[l]/2.0;q=BY(q,Dg(k,l)-s);r=Bs(r,Dg(k,l)+s);l=l+1|0;}t=XR(a,b,c,k);j=0;while(j<a.ls.data.length){u=Ba(f,j);g=d.j0.data[j];v=(t.oB.data[g]+t.nA.data[g])/2.0;c=Dg(k,j)-q;w=u.nj;x=c-w/2.0;h=a.ls.data;b=new Cr;s=u.ms;Dv(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.ls.data.length;if(j>=g)break;a.n_.data[j]=Q(DO,(Ba(f,j)).mr.data.length);p=0;while(true)
{h=a.n_.data;if(p>=h[j].data.length)break;h[j].data[p]=UC(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.pI=!g?24.0:t.nA.data[d.kQ-1|0]+12.0;a.qT=!g?24.0:r-q+24.0;},YR=(a,b,c,d)=>{let e=new Pr();WU(e,a,b,c,d);return e;},Y9=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Z();d=OS(b,ME(b,c));e=Qp(b);f=8000/(d.og.j0.data.length+1|0)|0;g=1;while(g&&Ic(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.og.j0.data;if
(i[l]==i[h]){f=f+(-1)|0;i=U1([l,h]);m=c;U(m,i);i=ME(b,c);if(i.data.length>0){n=OS(b,i);g=Ic(n)>=Ic(d)?0:1;if(g)d=n;}if(!g)GX(m,m.jB-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},XR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.ko.kQ;f=Y(e).data;g=Y(e);e=0;h=b;while(e<h.jB){i=a.ko.j0.data[e];f[i]=Bs(f[i],(Ba(h,e)).ms);e=e+1|0;}g=g.data;j=0;while(true){b=a.ko;k=b.jM.data;if(j>=k.length)break;l=Dg(d,k[j]);m=Dg(d,a.ko.kb.data[j])+Sr(d,j);b=a.ko;i=b.j0.data[b.kb.data[j]];g[i]=Bs(g[i],BB(m-l));j=j+1|0;}e=b.kQ;n=Y(e);k=
n.data;o=Y(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.ko.kQ){if(i>0)q=q- -Bs(c,BY(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new RU;b.oB=n;b.nA=o;return b;},UC=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.ko;c=g.oY.data[b].data[c];h=c;while(CU(g,g.jM.data[h])){h=h+(-1)|0;}i=X((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=Y((4*j|0)+4|0);l=k.data;h=a.ko.jM.data[i[0]];l[0]=DD(a.ls.data[h]);m=2;l[1]=Dg(e,h)-f;c=0;while(c<j){n=i[c];g=a.ko;o=g.j0.data;p=g.jM.data;q=o[p[n]];h=m+1
|0;l[m]=d.nA.data[q];m=h+1|0;l[h]=Dg(e,p[n])-f;h=m+1|0;l[m]=d.oB.data[q+1|0]-10.0;m=h+1|0;l[h]=Dg(e,a.ko.kb.data[n])+Sr(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.ls.data[b].jS;l[c]=l[c-2|0];return Eh(k);},Ef=(a,b)=>{return a.ls.data[b];},KR=(a,b,c)=>{return a.n_.data[b].data[c];};
function QY(){let a=this;M.call(a);a.kN=null;a.lV=null;}
let QG=a=>{let b,c,d,e,f,g;b=a.kN;c=X(b.jB);d=c.data;e=Bf(b);while(Bd(e)){f=Bf((Bc(e)).kd);while(Bd(f)){g=(Bc(f)).kW;d[g]=d[g]+1|0;}}return c;},Wd=a=>{let b,c,d,e,f,g,h,i,j;b=QG(a);c=Z();d=0;while(true){e=b.data;if(d>=e.length)break;f=Ba(a.kN,d);g=L();h=d+1|0;i=R(R(N(g,h),G(393)),f.lZ);if(!Bq(f.lo))R(P(i,32),f.lo);if(!Bq(f.lk))R(R(i,G(115)),f.lk);j=0;while(j<f.kd.jB){N(R(i,j?G(155):G(394)),(Ba(f.kd,j)).kW+1|0);j=j+1|0;}g=f.ke;B5();if(g!==Cg)R(R(i,G(395)),L6(f,e[d]));g=K(i);U(c,g);d=h;}return c;},L6=(b,c)=>{let d;a:
{IV();switch(P7.data[b.ke.jx]){case 1:break;case 2:b=G(396);break a;case 3:d=b.nk;b=K(R(N(R(N(L(),d),G(100)),c),c!=1?G(397):G(398)));break a;case 4:b=G(388);break a;case 5:b=G(399);break a;default:b=new BX;W(b);S(b);}b=G(2);}return b;},N2=J(0),JM=J(EK),J7=J(JM),OR=J(J7),LX=J(0),Jg=J(),I$=J(Jg),OO=J(I$),OQ=J(CV),Tx=(a,b)=>{let c;c=new Cf;W(c);S(c);},ZD=a=>{return 0;},Wv=a=>{Eo();return OK;},T9=a=>{return 1;},GV=J(0),OM=J(),TB=a=>{return 0;},UP=a=>{let b;b=new Dr;W(b);S(b);},Ox=J(0),ON=J(),Og=J(),XA=J(),Jq=J(0),Ig
=J(),Ut=(b,c)=>{b;FM();HP.delete(c);},If=J(),Xd=(b,c)=>{b;FM();Gr.delete(c);};
function KJ(){let a=this;H.call(a);a.jT=null;a.lL=null;a.oA=null;a.kG=0;a.oJ=null;a.ki=null;a.ly=null;a.m2=null;a.n7=null;a.mG=null;a.k6=null;a.oN=null;a.oM=null;a.m3=null;}
let Rh=null,Cb=()=>{Cb=V(KJ);Tt();},Zo=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.kG;while(b>=1){c=a.mG;d=a.kG;if(b!=d){BZ();e=Eu;f=a.jT.kC.kI.data[b];g=a.k6.data;h=b+1|0;i=BL(g[h]);j=BL(a.ly.data[h]);k=L();I(P(I(k,i),32),j);l=K(k);k=L();P(N(I(N(I(k,G(400)),b),G(401)),h),46);j=K(k);m=new B1;n=a.k6.data[h];Cc();C$(m,100,n,Co,B6);e=D1(a,e,b,f,l,j,I6(m,EU(119,a.ly.data[h],B6,CP)),new PX);}else{a:{BZ();e=Eu;k=a.jT.kC.kI.data[d];f=a.lL.jY;FP();switch(PH.data[f.jx]){case 1:break;case 2:j=G(402);break a;default:e=new BX;W(e);S(e);}j
=G(403);}e=FL(a,e,d,k,j,G(404),BP(B1,[CE(97,a.ki.data[d]),CE(121,a.m3)]));}b:{c.data[b]=e;c=a.k6;o=a.kG;if(b==o){c:{f=a.lL;k=f.lr;CO();if(k===Dq){f=f.jY;CM();if(f===CF){h=1;break c;}}h=0;}if(h){BZ();e=Ev;f=a.jT.kC.kk.data[o];i=BL(a.mG.data[o]);j=L();I(I(I(N(I(j,G(405)),o),G(193)),i),G(406));e=FL(a,e,o,f,G(407),K(j),BP(B1,[CE(97,a.ki.data[a.kG]),CE(121,a.m3)]));break b;}}d:{e=CN(a.lL,b);BZ();i=Ev;j=a.jT.kC.kk.data[b];FP();switch(JU.data[e.jx]){case 1:break;case 2:l=G(408);break d;case 3:l=G(409);break d;default:e
=new BX;W(e);S(e);}l=G(410);}f=L();P(I(I(f,G(411)),l),41);k=K(f);f=BL(a.mG.data[b]);n=e.n9;e=L();P(I(I(I(I(N(I(e,G(405)),b),G(193)),f),G(412)),n),46);e=FL(a,i,b,j,k,K(e),BP(B1,[CE(100,a.mG.data[b]),CE(122,a.n7.data[b]),CE(97,a.ki.data[b])]));}c.data[b]=e;a.oN.data[b]=Vb(a,b);a.oM.data[b]=Tu(a,b);b=b+(-1)|0;}},Zv=a=>{let b,c;BZ();b=Fz(a,EA,0,a.jT.nm,G(2),G(413));c=1;while(c<=a.kG){Rk(a,HS,a.jT.l7.jF.data[c],a.ly.data[c],b,a.oN.data[c],G(414));Rk(a,K4,a.jT.l7.jK.data[c],a.m2.data[c],b,a.oM.data[c],G(415));c=c
+1|0;}},Yc=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;BZ();c=Fc;d=a.jT.lJ.kz.data[b];e=a.ki.data;f=b-1|0;g=BL(e[f]);h=BL(a.ly.data[b]);i=BL(a.m2.data[b]);j=L();P(I(I(I(P(I(j,g),32),h),G(416)),i),7488);j=K(j);g=L();I(N(I(g,G(417)),b),G(418));g=K(g);i=new B1;h=a.ki.data[f];Cc();C$(i,120,h,Co,B6);k=EU(119,a.ly.data[b],CP,B6);l=EU(98,a.m2.data[b],CP,B6);B_(i);B_(k);B_(l);return D1(a,c,b,d,j,g,N7(BP(H,[i,k,l])),new NL);},Oq=(a,b)=>{let c;a:{b:{c=Be(a.m3.kB,b,0);if(Be(a.ki.data[a.kG].kB,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b
=0;break a;}b=1;}return b;},Vb=(a,b)=>{let c,d,e,f,g,h,i,j,k;BZ();c=Hy;d=a.jT.kC.mj.data[b];e=BL(a.k6.data[b]);f=a.ki.data;g=b-1|0;h=BL(f[g]);i=L();I(I(I(i,e),G(419)),h);i=K(i);j=Jf(a);k=L();P(I(I(N(I(k,G(420)),b),G(115)),j),46);e=K(k);j=new B1;k=a.k6.data[b];Cc();C$(j,100,k,B6,Co);return D1(a,c,b,d,i,e,I6(j,EU(97,a.ki.data[g],B6,CP)),new Ly);},Tu=(a,b)=>{let c,d,e,f,g,h;BZ();c=Hx;d=a.jT.kC.mi.data[b];e=BL(a.k6.data[b]);f=L();I(I(I(f,G(421)),e),G(422));g=K(f);e=Jf(a);f=L();P(I(I(N(I(f,G(423)),b),G(115)),e),
46);h=K(f);e=new B1;f=a.k6.data[b];Cc();C$(e,100,f,B6,Co);return D1(a,c,b,d,g,h,Gc(e),new RB);},Rk=(a,b,c,d,e,f,g)=>{let h,i,j,k;h=d.mN;i=L();I(N(I(I(i,g),G(424)),h),G(425));i=K(i);j=Q(B1,3);k=j.data;k[0]=CE(112,d);g=new B1;Cc();d=B6;C$(g,114,e,d,d);k[1]=g;k[2]=CE(100,f);FL(a,b,h,c,G(426),i,j);},Jf=a=>{return !(a.oA===C4?0:1)?G(427):G(428);},Fz=(a,b,c,d,e,f)=>{let g;g=Iy();Cb();return D1(a,b,c,d,e,f,g,Rh);},FL=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n;g=g.data;h=Z();i=g.length;j=0;while(j<i){k=g[j];l=k.l6;m=0;a:{while
(m<e.jz.length){if(Bn(e,m)==l&&N5(e,m)){l=1;break a;}m=m+1|0;}l=0;}if(l)U(h,k);j=j+1|0;}Cb();k=L();n=new Sg;n.pX=h;n.pY=k;Nr(e,k,n);k=K(k);n=new Sq;n.qN=e;return D1(a,b,c,d,k,f,h,n);},D1=(a,b,c,d,e,f,g,h)=>{let i,j;i=new Cy;j=O2(a.oA,0);i.kt=b;i.mN=c;i.kB=d;i.qI=j;i.oo=e;i.os=f;i.nt=g;i.p3=h;c=0;b=g.q();while(b.r()){c=Bl(c,L4(b.t()));}i.oy=c;U(a.oJ,i);return i;},Tt=()=>{Rh=new PK;},Sf=J(DH),VB=null,JO=()=>{JO=V(Sf);XV();},JY=(b,c)=>{return TO(b,c);},Ub=(b,c)=>{return Vw(b,c);},IC=(b,c)=>{return TJ(b,c);},XV
=()=>{VB=BD(Tp);};
function Ks(){let a=this;M.call(a);a.l$=0.0;a.lR=0.0;a.mb=0.0;a.lX=0.0;}
let Kc=null,FI=()=>{FI=V(Ks);X3();},Y8=(a,b,c,d,e)=>{FI();a.l$=b;a.lR=c;a.mb=d;a.lX=e;},NT=(a,b,c,d)=>{let e=new Ks();Y8(e,a,b,c,d);return e;},X3=()=>{Kc=NT((-0.1),1.1,(-0.1),1.1);},QF=J(0);
function Qw(){let a=this;H.call(a);a.rV=null;a.rU=null;}
let J9=(a,b,c)=>{let d,e;d=a.rV;e=a.rU;Cs(d.oj,0,0,b);Cs(d.oj,0,1,c);Ei(d.oI,e);return Be(Ec(d.oI),0,0);},GR=J(Bi),C0=null,Du=null,HW=null,LE=null,Cm=()=>{Cm=V(GR);Zr();},XF=(a,b,c)=>{Cm();BS(a,b,c);},KI=(a,b)=>{let c=new GR();XF(c,a,b);return c;},Zr=()=>{let b,c,d;C0=KI(G(23),0);Du=KI(G(429),1);b=KI(G(430),2);HW=b;c=Q(GR,3);d=c.data;d[0]=C0;d[1]=Du;d[2]=b;LE=c;};
function FJ(){let a=this;M.call(a);a.lc=0.0;a.mF=null;a.nx=null;a.oT=null;}
let Hr=(a,b,c,d,e)=>{a.lc=b;a.mF=c;a.nx=d;a.oT=e;},ZH=(a,b,c,d)=>{let e=new FJ();Hr(e,a,b,c,d);return e;},Fh=(b,c)=>{let d,e;d=new FJ;CS();e=Gx;Dn();Hr(d,b,e,GQ,c);return d;},JE=(b,c)=>{let d,e;d=new FJ;CS();e=Fr;Dn();Hr(d,b,e,GQ,c);return d;};
function EE(){let a=this;M.call(a);a.kK=0;a.kU=0;a.kR=0;a.mn=0.0;}
let WF=(a,b,c,d,e)=>{a.kK=b;a.kU=c;a.kR=d;a.mn=e;},G3=(a,b,c,d)=>{let e=new EE();WF(e,a,b,c,d);return e;},Bu=b=>{return G3(b>>16&255,b>>8&255,b&255,1.0);},DS=(a,b)=>{return G3(a.kK,a.kU,a.kR,b);},G_=(a,b)=>{return G3(IM(a,a.kK,b.kK),IM(a,a.kU,b.kU),IM(a,a.kR,b.kR),1.0);},IM=(a,b,c)=>{let d;d=a.mn;return BT(d*b+(1.0-d)*c)|0;},Kp=a=>{let b,c;b=DY(G(431));Gd(b,a.kK);Gd(b,a.kU);Gd(b,a.kR);c=a.mn;if(c<1.0)Gd(b,BT(255.0*c)|0);return K(b);},Gd=(b,c)=>{P(P(b,Bn(G(432),c>>4)),Bn(G(432),c&15));},Y$=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&BG(b)===BD(EE)){b=b;c=a.kK!=b.kK?0:a.kU!=b.kU?0:a.kR!=b.kR?0:a.mn===b.mn?1:0;}else c=0;return c;};
function E2(){H.call(this);this.ns=null;}
let F0=null,FO=()=>{FO=V(E2);Xi();},J$=(a,b)=>{FO();a.ns=b.bk();},Xy=a=>{let b=new E2();J$(b,a);return b;},FU=(a,b)=>{let c,d,e,f,g,h;c=Bs(0.0,BY(255.0,b*256.0))|0;d=a.ns.data;e=d.length-1|0;c=Bj(c,e);f=c/255|0;g=d[f];h=d[BC(e,f+1|0)];c=c%255|0;return G3(KG(g.kK,h.kK,c),KG(g.kU,h.kU,c),KG(g.kR,h.kR,c),1.0);},KG=(b,c,d)=>{FO();return (Bj(b,255-d|0)+Bj(c,d)|0)/255|0;},Xi=()=>{let b,c,d;b=new E2;c=Q(EE,11);d=c.data;d[0]=Bu(4194379);d[1]=Bu(7744131);d[2]=Bu(10055851);d[3]=Bu(12756431);d[4]=Bu(15193320);d[5]=Bu(16250871);d[6]
=Bu(14282963);d[7]=Bu(10935200);d[8]=Bu(5942881);d[9]=Bu(1800247);d[10]=Bu(17435);J$(b,c);F0=b;},GW=J(Bi),Gx=null,Fr=null,W8=null,CS=()=>{CS=V(GW);W0();},UZ=(a,b,c)=>{CS();BS(a,b,c);},Qv=(a,b)=>{let c=new GW();UZ(c,a,b);return c;},W0=()=>{let b,c,d;Gx=Qv(G(433),0);b=Qv(G(434),1);Fr=b;c=Q(GW,2);d=c.data;d[0]=Gx;d[1]=b;W8=c;};
function Lq(){let a=this;H.call(a);a.jN=null;a.ot=null;a.rT=0.0;a.m8=0;a.oz=null;a.m6=null;}
let Nj=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Vu(a.jN)){d=0;while(d<SQ(a.jN)){e=a.oz;f=SD(a,d,c);g=!(Ge(a.jN,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jN.lg){g=(-1);while(g<a.jN.kA){d=SD(a,g,c);e=a.oz.data;h=e[d];i=d+1|0;j=e[i];f=d+a.m8|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=EI(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.ot;o=(Ew(a.jN,g)+Ew(a.jN,g+1|0))/2.0;p=(D$(a.jN,c)+D$(a.jN,c+1|0))/2.0;if(J9(n,o,p)>b){f=1;break a;}}f=0;}q=X(4).data;j=2*
d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.m8|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.m6.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Z();r=Z();c=0;while(true){e=a.m6.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Oz;s.lp=Y(64);s.lj=EI(32);f=c;while(a.m6.data[f]!=(-1)){g=f/2|0;d=a.m8;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Oy(a,h,g))K8(s,Ew(a.jN,i),D$(a.jN,d),0);else if(Oy(a,i,d))Uz(a,
s,h,g,i,d,b);else K8(s,Ew(a.jN,h),D$(a.jN,g),0);e=a.m6.data;g=e[f];e[f]=(-1);f=g;}e=Wn(s);U(n,e);XZ(s,r);}c=c+1|0;}t=new Rr;t.p9=Il(n);t.qz=r;return t;},SD=(a,b,c)=>{return (Bj(c+1|0,a.m8)+b|0)+1|0;},Oy=(a,b,c)=>{let d;a:{if(b>=0){d=a.jN;if(b<d.kA&&c>=0&&c<d.lg){b=1;break a;}}b=0;}return b;},Uz=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ew(a.jN,c);i=D$(a.jN,d);j=Ew(a.jN,e)-h;k=D$(a.jN,f)-i;l=0.0;m=1.0;n=Ge(a.jN,c,d)-g;o=Ge(a.jN,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rT;if(!(r>s))break;s=q>=
3?(l+m)/2.0:Q4(l,m,n,o,s/2.0);t=a.ot;r=h+s*j;u=i+s*k;r=J9(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Q4(l,m,n,o,0.0);K8(b,h+s*j,i+s*k,1);},Q4=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bs(b+f,BY(c-f,g));};
function Rr(){let a=this;M.call(a);a.p9=null;a.qz=null;}
function DO(){M.call(this);this.k_=null;}
let Se=(a,b)=>{a.k_=b;},Eh=a=>{let b=new DO();Se(b,a);return b;},LG=b=>{return Eh(b);},VZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(DO)){b=b;c=Bg(a.k_,b.k_)?1:0;}else c=0;return c;};
function R5(){let a=this;M.call(a);a.p7=null;a.l4=0.0;a.qS=0.0;}
let Cv=(b,c)=>{let d;d=new R5;d.p7=b;d.l4=c;d.qS=0.0;return d;},Q1=J(),IX=null,Hh=()=>{Hh=V(Q1);Uh();},Ju=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Hh();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(IX.data[d]*f<e){d=d+1|0;}while(true){g=IX.data[d]*f;h=g*FC(b/g);i=FC((b-h)/g+1.0E-10);j=Y((CR((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m
+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(BB(f-BT(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Z();d=0;e=1.0E-10*e;b=b-e;c=c+e;while(d<l){f=j[d];if(f>=b&&f<=c){o=new IW;p=RO(f,m);o.na=f;o.mB=p;U(n,o);}d=d+1|0;}return n;}}n=new Bx;BE(n,G(435));S(n);},RO=(b,c)=>{let d,e,f;Hh();d=BB(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Qh(L(),Hu(BT(d)));while(true){e=f.jI;if(e>c)break;EZ(f,0,48);}if(c>0)EZ(f,e-c|0,46);if(b<0.0&&BT(d)!==0.0)EZ(f,
0,8722);return K(f);},Uh=()=>{IX=Ct([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function IW(){let a=this;M.call(a);a.na=0.0;a.mB=null;}
let Zn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(IW)){b=b;c=a.na!==b.na?0:Bg(a.mB,b.mB)?1:0;}else c=0;return c;};
function HA(){let a=this;M.call(a);a.pn=0.0;a.pm=0.0;a.pa=0.0;}
let SG=(a,b,c,d)=>{a.pn=b;a.pm=c;a.pa=d;},HX=(a,b,c)=>{let d=new HA();SG(d,a,b,c);return d;};
function Pl(){let a=this;H.call(a);a.on=null;a.nh=null;a.o6=null;}
let IO=(a,b)=>{return !(a.on.mV.data[b]>0.5)?0:1;},Fp=(a,b,c,d)=>{if(!a.nh.data[b]&&IO(a,b)==c){a.nh.data[b]=1;a.o6.data[d]=b;return d+1|0;}return d;},RH=J(),La=null,Ht=()=>{Ht=V(RH);ZP();},GO=b=>{let c,d,e,f,g,h,i,j;Ht();c=BB(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=La.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return P6(DK(b,d));}h=CL(b);f=El(h,101);if(f<0)return h;i=EH(B7(h,0,f));if(i===CA){h=new Dr;W(h);S(h);}i=P6(DK(i.mg,3));h=Ey(h,f);j=L();I(I(j,i),h);return K(j);},P6=b=>{let c,d;Ht();if(El(b,
46)<0)return b;c=b.jz.length;while(true){d=c-1|0;if(Bn(b,d)!=48)break;c=c+(-1)|0;}if(Bn(b,d)==46)c=d;return B7(b,0,c);},ZP=()=>{La=Ct([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Q8=J(),Lh=null,Ih=()=>{Ih=V(Q8);Zs();},Zs=()=>{let b,c;b=X((J1()).data.length);c=b.data;Lh=b;c[Gu.jx]=1;c[F1.jx]=2;c[HC.jx]=3;c[I3.jx]=4;c[GS.jx]=5;},Kw=J(EB),KW=J(Kw),BX=J(KW);
function Mz(){let a=this;H.call(a);a.l8=null;a.n1=null;a.mI=null;a.kD=null;a.mJ=null;a.nP=null;}
let Wy=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.l8=b;a.n1=f;g=Kx(b,e.jA);a.mI=g.kI;a.kD=g.kk;a.mJ=g.mj;a.nP=g.mi;h=d.jV;i=BM(b);j=BM(a.l8);k=d.jV.data[j];l=0;while(l<e.jA){Cs(a.mI.data[j],l,0,a.l8.jY.fH(Be(k,l,0),Be(e,l,0)));l=l+1|0;}a:{g=a.l8;b=g.lr;CO();if(b===Dq){b=g.jY;CM();if(b===CF){Pp(k,e,a.kD.data[j]);break a;}}Pf(a,j,d);}b=a.n1;Eq();if(b===F1)Ix(a.kD.data[j],(-1.0));while(true){m=C2(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!QC(a.n1,a.l8,i))GU(a.kD.data[i],o,a.mJ.data[i]);else GU(o,a.kD.data[i],a.mJ.data[i]);MK(a.kD.data[i],
a.nP.data[i]);if(f===I3){Ix(a.mJ.data[i],e.jA);Ix(a.nP.data[i],e.jA);}if(m>0){GL(a.kD.data[i],c.jF.data[i],a.mI.data[j]);if(a.n1!==HC)Pf(a,j,d);else{n=a.mI.data;Dx(n[j].jw,0,a.kD.data[j].jw,0,n[j].jw.data.length);}}i=i+(-1)|0;}},X4=(a,b,c,d,e)=>{let f=new Mz();Wy(f,a,b,c,d,e);return f;},Pf=(a,b,c)=>{let d,e,f,g,h;d=c.kz.data[b].jw;e=c.jV.data[b].jw;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.kD.data[b].jw.data[f]=(CN(a.l8,b)).fH(g[f],h[f])*a.mI.data[b].jw.data[f];f=f+1|0;}},Ix=(b,c)=>{let d,e,f;d
=b.jw;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Je(){let a=this;H.call(a);a.lU=null;a.ky=null;a.nH=null;a.nu=null;}
let IS=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Je;f.ky=Sw();f.nH=Z();f.lU=b;g=Gy(f.ky,G(245),d);h=1;while(h<=BM(b)){d=L();N(P(d,87),h);i=KU(f,K(d),c.jF.data[h]);d=L();N(P(d,98),h);d=KU(f,K(d),c.jK.data[h]);j=JW(KN(g,Hd(i)),Hd(d));d=L();N(P(d,90),h);j.j$=K(d);g=P9(CN(b,h),j);j=L();N(P(j,65),h);g.j$=K(j);h=h+1|0;}a:{b=Gy(f.ky,G(204),e);FX();switch(It.data[f.lU.jY.jx]){case 1:c=Df(KN(Ov(Hd(b)),Gt(g)),KN(Hd(Df(GA(f),b)),Gt(Df(GA(f),g))));break a;case 2:b=Df(g,b);b=EC(b,b);d=b.j3;Di();c=JF;k=Q(B$,1);k.data[0]=b;c=Cj(d,
c,k);break a;default:}b=new BX;W(b);S(b);}c.j$=G(205);f.nu=c;return f;},L1=a=>{let b,c,d,e,f,g,h,i,j,k;b=QR(a.nu);while(!HB(b)){OI(b);}b=Cp(a.lU);c=Gb(b);d=0;e=Bf(a.nH);while(Bd(e)){f=(Bc(e)).kZ.jw.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Dt(b,c);return b;},KU=(a,b,c)=>{let d;d=Gy(a.ky,b,c);U(a.nH,d);return d;},P9=(b,c)=>{let d,e;a:{FX();switch(Qc.data[b.jx]){case 1:d=c.j3;De();b=H_;e=Q(B$,1);e.data[0]=c;b=Cj(d,b,e);break a;case 2:d=c.j3;De();b=Ke;e=Q(B$,1);e.data[0]=c;b=Cj(d,
b,e);break a;case 3:d=c.j3;De();b=Q_;e=Q(B$,1);e.data[0]=c;b=Cj(d,b,e);break a;default:}b=new BX;W(b);S(b);}return b;},GA=a=>{return I4(a.ky,CL(1.0),1.0);},XT=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=L();N(P(f,87),b);f=Ns(a,K(f),c);g=L();N(P(g,98),b);g=Ns(a,K(g),d);h=Z();i=0;while(i<c.jA){j=Bj(i,c.jy);k=f;d=Ba(k,j);l=e;m=EC(d,Ba(l,0));n=1;while(true){j=c.jy;if(n>=j)break;m=JW(m,EC(Ba(k,Bj(i,j)+n|0),Ba(l,n)));n=n+1|0;}l=JW(m,Ba(g,i));d=L();P(N(P(N(P(d,90),b),91),i),93);l.j$=K(d);m=P9(CN(a.lU,b),l);d=L();P(N(P(N(P(d,
65),b),91),i),93);m.j$=K(d);U(h,m);i=i+1|0;}return h;},Ns=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Z();e=0;while(e<c.jA){f=0;while(f<c.jy){if(Bn(b,0)==98){g=L();P(N(P(g,91),e),93);h=K(g);}else{i=L();P(N(P(N(P(i,91),e),44),f),93);h=K(i);}g=L();I(I(g,b),h);g=K(g);j=Q(BJ(Cz),1);k=j.data;l=Y(1);l.data[0]=Be(c,e,f);k[0]=l;i=KU(a,g,Da(j));U(d,i);f=f+1|0;}e=e+1|0;}return d;},Yx=J(),WA=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=Cp(b);g=BM(b);while(true){h=C2(g,1);if(h<0)break;i=d.jV.data;j=g-1|0;k=i[j];l=c.jF.data[g];m
=Bm(k.jA,k.jy);n=0;while(n<k.jA){o=0;while(o<l.jA){p=BB(Be(e,n,o));Id(f.jK.data[g],o,0,p);q=0;while(q<l.jy){Id(f.jF.data[g],o,q,p*BB(Be(k,n,q)));Id(m,n,q,p*BB(Be(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.kz.data[j].jw;s=d.jV.data[j].jw;h=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.jw.data;u[h]=u[h]*BB((CN(b,j)).fH(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},Id=(b,c,d,e)=>{Cs(b,c,d,Be(b,c,d)+e);};
function JH(){let a=this;M.call(a);a.lN=null;a.lO=null;a.nf=null;}
let LP=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new JH;f=KK(d);g=KK(d);h=KK(d);e.lN=f;e.lO=g;e.nf=h;i=d.jw;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=QT(i,j,b);f=QT(i,j,c);m=Bs(1.0,BB(l))/16.0;d=d;n=Fo(d,l);f=f;o=Fo(f,l);p=Y(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Fo(f,p[r]);if(s<Infinity)o=Bs(o,s);r=r+1|0;}o=o+Lz(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Fo(d,
bd);be=Fo(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*BB(bg-w)+BB(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(BB(y)>u&&BB(y)>z?1:0))y=0.0;k[j]=l;e.lN.jw.data[j]=t;e.lO.jw.data[j]=u;e.nf.jw.data[j]=y;j=j+1|0;}return e;},QT=(b,c,d)=>{let e;e=new Nd;e.ry=b;e.rz=c;e.rA=d;return e;},KK=b=>{return Bm(b.jA,b.jy);},Yf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(JH)){b=b;c=!Bg(a.lN,b.lN)?0:!Bg(a.lO,b.lO)?0:Bg(a.nf,b.nf)?1:0;}else c=0;return c;},DR
=J(0),RC=J(),Zm=(a,b)=>{return MI(b);},RD=J(),Ud=(a,b)=>{return Nc(b)?0:1;},RE=J(),U5=(a,b)=>{let c;b=b;c=new Qs;c.rp=b;return !(In(b,c)>0.0)?0:1;},M1=J(),Xs=(a,b)=>{return MI(b);},M3=J(),U$=(a,b)=>{b=b;return Lx(b,b.kY)?0:1;},M4=J(),ZG=(a,b)=>{return Nc(b)?0:1;};
function Mu(){H.call(this);this.n6=null;}
let VX=a=>{a.n6=Z();},Sw=()=>{let a=new Mu();VX(a);return a;},H2=a=>{let b,c;b=a.n6;Eo();B_(b);c=new OL;c.ow=b;return c;},Gy=(a,b,c)=>{c=Q9(a,BA(),Iy(),c);c.j$=b;return c;},I4=(a,b,c)=>{let d,e,f;d=Q(BJ(Cz),1);e=d.data;f=Y(1);f.data[0]=c;e[0]=f;return Gy(a,b,Da(d));},Cj=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=Q(BO,e);g=f.data;h=0;while(h<e){if(d[h].j3!==a){i=new Bx;b=b.id();j=L();I(I(I(j,G(436)),b),G(437));BE(i,K(j));S(i);}g[h]=d[h].j7;h=h+1|0;}return Q9(a,BK(b),JJ(c),b.ie(f));},Q9=(a,b,c,d)=>{let e,
f;e=new B$;f=a.n6.jB;e.j$=G(2);e.j3=a;e.j1=f;e.lM=b;e.kO=c;e.j7=d;e.kZ=Bm(d.jA,d.jy);U(a.n6,e);return e;};
function Qr(){let a=this;H.call(a);a.m_=null;a.my=null;a.mL=0;}
let ZO=(a,b)=>{let c,d,e,f,g,h,i,j;a.m_=Z();c=b.j7;if(c.jw.data.length!=1){b=new Bx;c=B9(c);d=L();I(I(I(d,G(438)),c),G(439));BE(b,K(d));S(b);}c=H2(b.j3);d=c;a.my=X(Hs(d));e=Bf(c);while(Bd(e)){Mg((Bc(e)).kZ,0.0);}Mg(b.kZ,1.0);f=b.j1;while(f>=0){g=FH(d,f);h=g!==b&&a.my.data[f]<=0?0:1;a:{if(h&&!KZ(g)){U(a.m_,g);c=g.kO.q();while(true){if(!c.r())break a;e=c.t();i=a.my.data;j=e.j1;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},QR=a=>{let b=new Qr();ZO(b,a);return b;},Ik=a=>{return Hj(a.m_);},HB=a=>{return a.mL!=a.m_.jB?0:1;},II=
(a,b)=>{return a.my.data[b.j1];},OI=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(HB(a)){b=new Dr;BE(b,G(440));S(b);}b=a.m_;c=a.mL;a.mL=c+1|0;b=Ba(b,c);d=b.kO;e=Q(BO,d.bi());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bm(g)).j7;g=g+1|0;}f=(HU(b.lM)).ih(e,b.j7,b.kZ);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bm(g)).kZ;k=i.jw;l=j.jw;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.my.data;n=(d.bm(g)).j1;e[n]=e[n]-1|0;g=g+1|0;}i=new Kk;d=JJ(f);i.lB=b;i.m7=d;return i;},Mg=
(b,c)=>{let d,e;d=0;while(true){e=b.jw.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function B$(){let a=this;H.call(a);a.j3=null;a.j1=0;a.lM=null;a.kO=null;a.j7=null;a.kZ=null;a.j$=null;}
let KZ=a=>{return a.kO.o();},KN=(a,b)=>{let c;c=a.j3;Di();return Cj(c,F6,BP(B$,[a,b]));},Hd=a=>{let b,c,d;b=a.j3;Di();c=Kf;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);},JW=(a,b)=>{let c;c=a.j3;DW();return Cj(c,Jy,BP(B$,[a,b]));},Df=(a,b)=>{let c;c=a.j3;DW();return Cj(c,Iv,BP(B$,[a,b]));},EC=(a,b)=>{let c;c=a.j3;DW();return Cj(c,KH,BP(B$,[a,b]));},Ov=a=>{let b,c,d;b=a.j3;De();c=Jc;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);},Gt=a=>{let b,c,d;b=a.j3;De();c=IJ;d=Q(B$,1);d.data[0]=a;return Cj(b,c,d);};
function QD(){H.call(this);this.qW=null;}
let SF=(a,b)=>{let c,d,e,f;b=b;c=a.qW;d=0;while(d<Dl(b.m7)){e=Ba(GB(D4(b.m7,d)),0);f=new IQ;f.lE=b.lB.j1;f.lA=d;f.mD=e;U(c,f);d=d+1|0;}};
function HZ(){let a=this;M.call(a);a.oa=0.0;a.rF=0.0;a.rG=0.0;}
let Ok=null,EQ=()=>{EQ=V(HZ);Xf();},E4=(a,b)=>{return Dy(a.oa,b)- -a.rF;},FA=(a,b)=>{return Dy(a.oa,b)- -a.rG;},Dy=(b,c)=>{EQ();return  -(b* -c);},Xf=()=>{let b;b=new HZ;EQ();b.oa=1.0;b.rF=0.0;b.rG=0.0;Ok=b;},Wj=J(),C8=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.jz.length){d=d+Gn(Bn(b,e),c);e=e+1|0;}return d;},OB=(b,c,d)=>{let e,f;if(C8(b,c)<=d)return b;e=d-Gn(8230,c);f=0;while(f<b.jz.length&&Gn(Bn(b,f),c)<=e){e=e-Gn(Bn(b,f),c);f=f+1|0;}return JI(B7(b,0,f),G(387));},Gn=(b,c)=>{let d,e;d=c.mF;CS();if(d===Fr)return Dy(0.602,
c.lc);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.nx;Dn();if(d===HG)e=1.12*e;return Dy(e,c.lc);};
function Jw(){let a=this;M.call(a);a.lZ=null;a.lo=null;a.lk=null;a.kP=null;a.mM=null;a.ke=null;a.nk=0;a.kd=null;}
let IL=a=>{return DN(a.kd);},Vz=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&BG(b)===BD(Jw)){b=b;if(!Bg(a.lZ,b.lZ)){c=0;break a;}if(!Bg(a.lo,b.lo)){c=0;break a;}if(!Bg(a.lk,b.lk)){c=0;break a;}if(!Bg(a.kP,b.kP)){c=0;break a;}if(!Bg(a.mM,b.mM)){c=0;break a;}if(!Bg(a.ke,b.ke)){c=0;break a;}if(a.nk!=b.nk){c=0;break a;}if(Bg(a.kd,b.kd)){c=1;break a;}c=0;}else c=0;}return c;},Hc=J(Bi),Cg=null,DZ=null,Fk=null,D2=null,Gl=null,QN=null,B5=()=>{B5=V(Hc);Yt();},OD=()=>{B5();return QN.bk();},TY=(a,b,c)=>{B5();BS(a,b,
c);},FY=(a,b)=>{let c=new Hc();TY(c,a,b);return c;},Yt=()=>{let b,c,d;Cg=FY(G(266),0);DZ=FY(G(441),1);Fk=FY(G(442),2);D2=FY(G(443),3);b=FY(G(444),4);Gl=b;c=Q(Hc,5);d=c.data;d[0]=Cg;d[1]=DZ;d[2]=Fk;d[3]=D2;d[4]=b;QN=c;};
function H6(){let a=this;M.call(a);a.ms=0.0;a.nj=0.0;a.mr=null;}
let TG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(H6)){b=b;c=a.ms!==b.ms?0:a.nj!==b.nj?0:Bg(a.mr,b.mr)?1:0;}else c=0;return c;},HF=J(0),R7=J(),SN=(a,b)=>{return b.lB;};
function Kk(){let a=this;M.call(a);a.lB=null;a.m7=null;}
let WE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Kk)){b=b;c=!Bg(a.lB,b.lB)?0:Bg(a.m7,b.m7)?1:0;}else c=0;return c;},Gi=J(Bi),CK=null,Ds=null,EW=null,Sv=null,Fe=()=>{Fe=V(Gi);X$();},VM=(a,b,c)=>{Fe();BS(a,b,c);},Ja=(a,b)=>{let c=new Gi();VM(c,a,b);return c;},X$=()=>{let b,c,d;CK=Ja(G(445),0);Ds=Ja(G(446),1);b=Ja(G(447),2);EW=b;c=Q(Gi,3);d=c.data;d[0]=CK;d[1]=Ds;d[2]=b;Sv=c;},Gg=J(Bi),GQ=null,HG=null,Vt=null,Dn=()=>{Dn=V(Gg);Ym();},Zz=(a,b,c)=>{Dn();BS(a,b,c);},Oi=(a,b)=>{let c=new Gg();Zz(c,a,b);return c;},Ym
=()=>{let b,c,d;GQ=Oi(G(448),0);b=Oi(G(449),1);HG=b;c=Q(Gg,2);d=c.data;d[0]=GQ;d[1]=b;Vt=c;};
function Gs(){M.call(this);this.nv=null;}
let M5=(a,b)=>{a.nv=b;},Il=a=>{let b=new Gs();M5(b,a);return b;},SC=J(),Ux=(a,b)=>{(Bo(b)).setAttribute("tabindex","-1");},Pb=J(),LI=null,IN=()=>{IN=V(Pb);U2();},U2=()=>{let b,c;Fe();b=X((Sv.bk()).data.length);c=b.data;LI=b;c[CK.jx]=1;c[Ds.jx]=2;c[EW.jx]=3;};
function J3(){let a=this;H.call(a);a.pA=null;a.pz=null;}
let Tb=(b,c)=>{b=b;Md(b.pA,b.pz,c);};
function J5(){let a=this;H.call(a);a.rg=null;a.rf=null;}
let Y0=(b,c)=>{b=b;Md(b.rg,b.rf,c);};
function J6(){let a=this;H.call(a);a.qA=null;a.qB=null;}
let Zb=(b,c)=>{b=b;c=b.qA;b=b.qB;GE(c,Hm(c.j2,b),0);};
function J4(){let a=this;H.call(a);a.p5=null;a.p6=null;}
let Yd=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.p5;b=b.p6;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=Nh(b,e);f=e.j4;g=e.kc;h=Bv(c.key);i=(-1);switch(E1(h)){case 251549619:if(!Bh(h,G(243)))break b;i=0;break b;case 930625636:if(!Bh(h,G(450)))break b;i=3;break b;case 977535019:if(!Bh(h,G(451)))break b;i=2;break b;case 977763216:if(!Bh(h,G(244)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if
(NP(b,f,g))NS(d,b,f,g);else{i=f<=e.j4&&g<=e.kc?0:1;g=Hm(d.j2,b)+(!i?(-1):1)|0;if(g>=0){b=d.j2;if(g<b.jB){NS(d,Ba(b,g),0,0);GE(d,g,0);}}}}}};
function Rt(){let a=this;H.call(a);a.rM=null;a.rK=null;a.rL=null;a.rN=null;}
let Vf=a=>{let b,c,d,e;b=a.rM;c=a.rK;d=a.rL;e=a.rN;Ei(b,c);return d.jY.dr(Ec(b),e);};
function Ph(){let a=this;H.call(a);a.pt=null;a.pu=null;a.pv=null;a.pw=null;}
let YH=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=IS(a.pt,a.pu,a.pv,a.pw);L1(b);b=b.ky;c=0.0;d=Bf(H2(b));while(Bd(d)){b=Bc(d);if(!KZ(b)){e=b.kZ.jw;f=HU(b.lM);Di();if(f===F6){g=(b.kO.bm(0)).j7;f=(b.kO.bm(1)).j7;b=Bm(g.jA,f.jy);GL(JD(g,g.jy),JD(f,1),b);}else{h=(b.kO.bm(0)).j7.jw.data.length;i=HU(b.lM)!==JF?0:1;b=b.j7;if(!i)h=4;b=JD(b,h);}j=b.jw;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+BB(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},Uo=J();
function Ur(){let a=this;M.call(a);a.r5=0.0;a.r6=0.0;a.r4=0.0;}
let Gz=J(0),Ss=J(),Zy=(a,b)=>{return b.id();};
function NR(){let a=this;H.call(a);a.jR=null;a.kl=null;a.k1=null;a.kf=null;a.mu=0;a.ml=null;a.jG=null;}
let LH=(a,b)=>{return !IL(Ba(a.kl.kN,b))?3.0:BY(14.0,(Ef(a.k1,b)).kX/2.0);},Xb=(a,b)=>{return E4(a.kf,DD(b)+8.0)>0.0&&FA(a.kf,DI(b)+8.0)>0.0&&E4(a.kf,b.jS-8.0)<a.jR.m4&&FA(a.kf,b.kn-8.0)<a.jR.mt?1:0;},SJ=(a,b)=>{let c,d,e,f;c=b.data;d=a.jR;e=Ry(a,b,10.0,0.0);f=Cv(a.jG.jH.kv,C7(a,3.0));Cl(d,e,f);d=a.jR;e=PY(a,c[0],c[1],1,1.5);f=a.jG.jH.kv;B4(d,e,f);},PY=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Gs;i=Y(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;M5(h,Gc(HN(a,i)));return h;},Ry
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Z();f=b.length-2|0;g=0;h= -d;while(true){i=C2(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Ft(n*(j-b[o])- -b[o]);q=e;U(q,p);d=Dy(Dy(n,n),3.0-(n- -n));o=g-1|0;U(q,Ft(d*(k-b[o])- -b[o]));m=m+1|0;}q=Ft(j- -(!g?c:i?0.0:h));p=e;U(p,q);U(p,Ft(k));g=g+2|0;}q=e;r=Y(q.jB);b=r.data;o=0;m=b.length;while(o<m){b[o]=(Ba(q,o)).ny;o=o+1|0;}return Eh(HN(a,r));},Us=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.ke;B5();f=e!==D2?0:1;g
=a.jG.jH.kv;h=!f?0.1:0.22;g=G_(DS(g,h),a.jG.jH.k9);e=E8(a,d,0.0,LH(a,b));i=a.jR;if(IL(c)&&!f)g=a.jG.jH.k9;B4(i,e,g);if(f){g=a.jR;e=Rj(e);i=Cv(a.jG.jH.kv,C7(a,3.0));Cl(g,e,i);}else if(IL(c)){g=a.jR;e=Rj(e);i=Cv(a.jG.jH.m9,C7(a,1.25));Cl(g,e,i);}SL(a,b,c,d);e=c.ke;if(e!==Cg){j=a.ml.data;if(j[b]>0){a:{b=j[b];KM();switch(Q7.data[e.jx]){case 1:case 2:f=b;break a;case 3:f=c.nk;break a;case 4:case 5:f=0;break a;default:}c=new BX;W(c);S(c);}k=Bs(1.0,(d.j_-20.0-3.0*(b-1|0))/b);l=DI(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c
=E8(a,FT(d.jS+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.jG.jH.kv:DS(a.jG.jH.k$,0.3);B4(a.jR,c,g);m=m+1|0;}}}},SL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.kn+4.0+15.0;f=c.lZ;CT();G2(a,f,d,e,Jz,a.jG.jH.kS);if(!Bq(Hk(c))){e=e+15.0;G2(a,Hk(c),d,e,EY,a.jG.jH.k$);}if(!DN(c.kP))e=Lm(a,c.kP,d,e+7.0,a.jG.jH.kS);g=c.ke;B5();if(g!==Cg){h=e+8.0;i=a.jR;j=new DO;k=Ct([d.jS+10.0,h,DD(d)-10.0,h]);Se(j,HN(a,k));g=Cv(DS(a.jG.jH.k$,0.5),DT(a.jR,C7(a,1.0)));Cl(i,j,g);l=e+22.0;m=c.ke===DZ?0:1;G2(a,L6(c,a.ml.data[b]),d,l,EY,!m?a.jG.jH.k$
:a.jG.jH.kv);Lm(a,c.mM,d,l,a.jG.jH.kv);}},Lm=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;CT();G2(a,g,c,d,Dm,e);}return d;},G2=(a,b,c,d,e,f)=>{let g,h;if(C7(a,e.lc)>=4.0){g=a.jR;b=OB(b,e,c.j_-20.0);h=E4(a.kf,c.jS+10.0);d=FA(a.kf,d);c=Qd(a,e);DV(g,b,h,d,c,f);}},Zg=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Ba(a.kl.lV,b);if(!(C7(a,11.0)<4.0)&&!Bq(c.mD)){d=0;e=0;while(e<b){d=d+(R0(a,Ba(a.kl.lV,e))!=R0(a,c)?0:1)|0;e=e+1|0;}CT();f=C8(G(0),Dm)*a.jG.nY;g=OB(c.mD,Dm,f);h=C8(g,Dm)+6.0;i=(KR(a.k1,c.lE,c.lA)).k_.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.jR;l=E8(a,FT(j,k,h,15.0),0.0,3.0);m=a.jG.jH.k9;B4(c,l,m);c=a.jR;h=E4(a.kf,j+3.0);f=FA(a.kf,k+11.0);l=Qd(a,Dm);m=a.jG.jH.kv;DV(c,g,h,f,l,m);return;}},R0=(a,b)=>{let c,d;c=a.kl.kN;d=b.lE;c=(Ba(c,d)).kd;d=b.lA;return (Ba(c,d)).kW;},E8=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=b.jS-c;f= -d;g=e-f;e=DD(b)-d;h= -c;i=e-h;f=b.kn-c-f;h=DI(b)-d-h;j=Y(56);k=j.data;l=0;m=k.length/2|0;while(l<m){n=l/7|0;e=1.5707963267948966*(l%7|0)/6.0-( -n|0)*3.141592653589793/2.0;o
=2*l|0;k[o]=Ui(e)*d+(n%3|0?g:i);k[o+1|0]=Xj(e)*d+(n>=2?f:h);l=l+1|0;}return Il(Gc(HN(a,j)));},Rj=b=>{let c,d,e,f,g;c=b.nv.bm(0);d=c.data;e=d.length;f=Y(e+2|0);g=f.data;Dx(c,0,f,0,e);g[e]=d[0];g[e+1|0]=d[1];return Eh(f);},HN=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=E4(a.kf,b[f]);g=f+1|0;e[g]=FA(a.kf,b[g]);f=f+2|0;}return d;},C7=(a,b)=>{return Dy(a.kf.oa,b);},Qd=(a,b)=>{return ZH(C7(a,b.lc),b.mF,b.nx,b.oT);};
function NH(){let a=this;M.call(a);a.og=null;a.oX=null;}
let OS=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new PG;d.k0=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.k0;if(h>=i)break;j=c.data;g=Bl(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.kQ=g+1|0;j=X((i+e|0)-f|0);d.j0=j;d.jM=X(e);d.kb=X(e);d.oY=Q(BJ(D3),i);Dx(c,0,j,0,i);h=0;e=d.k0;f=0;g=e;while(f<e){j=d.oY.data;j[f]=X(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.j0.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.jM.data[h]=l;c=d.kb.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.jM.data[h]=l;d.kb.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.lx=RJ(d,d.kb);d.mm=RJ(d,d.jM);e=BC(40,4000/(d.j0.data.length+1|0)|0);o=new NH;h=Bl(1,e);p=null;e=0;while(e<h&&!(p!==null&&O3(E5(p),BV))){if(!e)q=OE(d);else{q=OE(d);k=q.km.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=Bj(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.kM.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Lg(q);r=Nf(q);s=E5(q);g=0;i=0;while(i<24&&g<4&&Wh(s,BV)){f=1;while(true){l=q.km.data.length;if(f>=l)break;if(!(i%2|0)){t=q.kh;MS(q,f,t.lx,t.jM);}else{l=(l-1|0)-f|0;t=q.kh;MS(q,l,t.mm,t.kb);}f=f+1|0;}Lg(q);u=E5(q);g=g+1|0;if(O1(u,s)){r=Nf(q);g=0;s=u;}i=i+1|0;}if(p!==null&&JC(E5(r),E5(p)))r=p;e=e+1|0;p=r;}o.og=d;o.oX=p;return o;},Ic=a=>{return H0(a.oX);},NI=J(),SO=(a,b)=>{return b.id();},Pk=J(),P7=null,IV=()=>{IV=V(Pk);VF();},VF
=()=>{let b,c;b=X((OD()).data.length);c=b.data;P7=b;c[Cg.jx]=1;c[DZ.jx]=2;c[Fk.jx]=3;c[D2.jx]=4;c[Gl.jx]=5;},CH=J(0),PK=J(),XU=(a,b)=>{Cb();};
function Oz(){let a=this;H.call(a);a.lp=null;a.lj=null;a.kJ=0;}
let K8=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kJ;if(e==a.lj.data.length){a.lp=IY(a.lp,4*e|0);f=a.lj.data;g=2*a.kJ|0;h=EI(g);i=h.data;g=BC(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.lj=h;}h=a.lp.data;j=a.kJ;e=2*j|0;h[e]=b;h[e+1|0]=c;a.lj.data[j]=d;a.kJ=j+1|0;},Wn=a=>{let b,c,d,e,f,g,h,i;b=Y(2*a.kJ|0);c=b.data;d=0;e=0;while(e<a.kJ){a:{if(e){f=d-1|0;if(QH(a,b,f,e,0))break a;if(QH(a,b,f,e,1))break a;}g=2*d|0;h=a.lp.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return IY(b,2*d|0);},QH=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.lp.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kJ|0)|0)+e|0]===g?1:0;},XZ=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kJ;e=C2(c,d);if(e>=0)break;if(!a.lj.data[c])break;c=c+1|0;}if(!e){f=OP(a,0,d+1|0);U(b,f);return;}d=0;e=1;while(true){g=a.kJ;if(e>g)break;h=a.lj.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OP(a,i-d|0,d);U(b,f);d=0;}e=e+1|0;}},OP=(a,b,c)=>{let d,e,f,g,h,i;d=Y(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kJ|0;h=2*f|0;i=a.lp.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return Eh(d);},PS=J(0);
function Nd(){let a=this;H.call(a);a.ry=null;a.rz=0;a.rA=null;}
let Fo=(a,b)=>{let c,d,e;c=a.ry.data;d=a.rz;e=a.rA;c[d]=b;return e.bK();},To=J(),Lz=b=>{return Bs(OV(K9(KT(b),D6(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Hb=J(0);
function R_(){H.call(this);this.qY=null;}
let WK=(a,b)=>{return M8(a.qY,b);};
function L5(){H.call(this);this.qH=null;}
let WG=(a,b)=>{let c,d,e;c=a.qH;d=M8(c,b);e=c.nz.jw.data[b];return d===0.0?0.0:d/Lz(e);};
function OL(){DA.call(this);this.ow=null;}
let FH=(a,b)=>{return Ba(a.ow,b);},Hs=a=>{return a.ow.jB;};
function IQ(){let a=this;M.call(a);a.lE=0;a.lA=0;a.mD=null;}
let Wo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(IQ)){b=b;c=a.lE!=b.lE?0:a.lA!=b.lA?0:Bg(a.mD,b.mD)?1:0;}else c=0;return c;},Un=J(),ME=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=X(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=Qp(b);f=X(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bl(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while
(q<n){i=i|OU(f,k[q],p);q=q+1|0;}h=Bl(h,g[p]);p=p+(-1)|0;}r=Bf(c);while(Bd(r)){k=(Bc(r)).data;i=i|OU(f,k[0],k[1]);}if(h>e)break;}return X(0);},OU=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},Qp=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=X(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function PG(){let a=this;H.call(a);a.k0=0;a.kQ=0;a.j0=null;a.jM=null;a.kb=null;a.lx=null;a.mm=null;a.oY=null;}
let RJ=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.j0.data.length;b=X(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=Q(BJ(D3),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=X(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},CU=(a,b)=>{return b<a.k0?0:1;};
function Ol(){let a=this;H.call(a);a.kh=null;a.km=null;a.kM=null;}
let Wf=(a,b)=>{let c,d,e,f,g,h,i;a.kh=b;c=b.j0.data;d=c.length;a.kM=X(d);e=b.kQ;f=X(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=Q(BJ(D3),e);i=c.data;a.km=c;d=0;e=i.length;while(d<e){i[d]=X(f[d]);d=d+1|0;}},PM=a=>{let b=new Ol();Wf(b,a);return b;},Rn=(a,b)=>{return a.km.data[b];},Mw=(a,b)=>{return a.kM.data[b];},OE=b=>{let c,d,e,f;c=PM(b);d=X(b.kQ);e=EI(b.j0.data.length);f=b.k0-1|0;while(f>=0){L2(c,f,e,d);f=f+(-1)|0;}return c;},L2=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]=1;g=a.kh.j0.data[b];h
=f[g];f[g]=h+1|0;EP(a,g,h,b);e=a.kh.lx.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];L2(a,a.kh.jM.data[h],c,d);i=i+1|0;}}}},EP=(a,b,c,d)=>{a.km.data[b].data[c]=d;a.kM.data[d]=c;},Nf=a=>{let b,c,d,e;b=PM(a.kh);c=0;while(c<a.km.data.length){d=0;while(true){e=a.km.data;if(d>=e[c].data.length)break;EP(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},MS=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.km.data[b].data;f=e.length;g=Y(f).data;h=X(f).data;i=X(f).data;j=0;k=0;while(k<f){l=c.data[e[k]].data;m
=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.kM.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){EP(a,b,h[f],i[f]);f=f+1|0;}},Lg=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.km.data.length){e=1;while(true){f=a.km.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Lt(a,j,i)<Lt(a,i,j)){EP(a,d,h,j);EP(a,d,e,i);b=1;}e=e+1|0;}d=d+1|0;}c=
c+1|0;}},Lt=(a,b,c)=>{let d,e;d=a.kh;e=Lp(a,d.lx,d.jM,b,c);d=a.kh;return e+Lp(a,d.mm,d.kb,b,c)|0;},Lp=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.kM.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},E5=a=>{let b,c,d,e,f,g,h,i;b=BV;c=0;while(true){d=a.kh;if(c>=d.k0)break;e=d.lx.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.kM.data;i=d.jM.data;if(h[i[g[f-1|0]]]>h[i[g[f]]])b=Ib(b,
BW(1));f=f+1|0;}c=c+1|0;}return Ib(Iu(Iu(BW(H0(a)),BW(a.kh.k0+1|0)),BW(8)),b);},H0=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.km.data;if(c>=d.length)break;e=d[c].data.length;f=X(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.kh;m=l.mm.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.kM.data[l.kb.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.kM.data[l.kb.data[o]]+1|0;while(p<=e)
{f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function QO(){let a=this;H.call(a);a.jQ=null;a.mP=null;a.ox=null;a.kL=null;a.mW=null;a.mY=null;}
let Dg=(a,b)=>{return a.kL.data[b];},Sr=(a,b)=>{return a.mW.data[b];},S5=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=X(a.kL.data.length).data;c=0;while(true){d=a.jQ;if(c>=d.k0)break;e=d.lx.data[c].bk();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.mP;k=a.jQ.jM.data;l=j-1|0;if(Mw(d,k[g[l]])<=Mw(a.mP,a.jQ.jM.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=X(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.jQ;if(!CU(d,d.jM.data[m]))break;m=m+(-1)|0;}e[i]=b[a.jQ.jM.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=BY(11.0,(a.ox.data[c]/2.0-7.0)/Bs(1.0,Bs(n,(h-1|0)-n)));i=0;while(i<h){a.mW.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:BY(8.0,e[i]+1|0);k=a.mY;d=a.jQ;p=!CU(d,d.jM.data[j])?1.0:2.0;k.data[j]=Bs(n,p);while(true){d=a.jQ;if(!CU(d,d.jM.data[j]))break;d=a.jQ;k=d.jM.data;m=j-1|0;l=CU(d,k[m]);k=a.mY;p=!l?2.0:8.0;k.data[m]=Bs(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},OX=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=
Y(c);e=d.data;f=1;while(f<c){g=a.jQ;h=f-1|0;i=!CU(g,b[h])&&!CU(a.jQ,b[f])?0:1;e[f]=QK(a,b[h])/2.0+QK(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},QK=(a,b)=>{return CU(a.jQ,b)?0.0:a.ox.data[b];},PF=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.jQ.kQ;if(f>=d)break;g=Rn(a.mP,e?f:(d-1|0)-f|0);h=OX(a,g);i=Z();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=UW(a,l[j],m[j],b,c);while(!DN(k)){o=
i;if(!((Ba(o,o.jB-1|0)).lQ>n.lQ))break;p=GX(o,o.jB-1|0);q=p.mS.data;r=q.length;s=n.mS.data;t=s.length;u=r+t|0;v=Y(u);m=v.data;w=Y(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.m0.data;bb=y+1|0;bc=ba[y];}else{ba=p.m0.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=Nu(p.mc+n.mc|0,v,w);}U(i,n);j=j+1|0;}d=0;o=Bf(i);while(Bd(o)){p=Bc(o);bb=d+p.mc|0;while(d<bb){m=h.data;a.kL.data[l[d]]=m[d]+p.lQ;d=d+1|0;}}f=f+1|0;}},UW
=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?X(0):a.jQ.lx.data[b];g=!e?X(0):a.jQ.mm.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=Y(j);l=Y(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;IE(k,l,m,a.kL.data[a.jQ.jM.data[o]]-a.mW.data[o]-c,a.mY.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;IE(k,l,m,a.kL.data[a.jQ.kb.data[o]]+a.mW.data[o]-c,a.mY.data[o]);e=e+1|0;m=j;}if(h)IE(k,l,m,a.kL.data[b]-c,0.01);return Nu(1,
k,l);},IE=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function RU(){let a=this;M.call(a);a.oB=null;a.nA=null;}
function B1(){let a=this;M.call(a);a.l6=0;a.la=null;a.lI=null;a.l3=null;}
let C$=(a,b,c,d,e)=>{a.l6=b;a.la=c;a.lI=d;a.l3=e;},EU=(a,b,c,d)=>{let e=new B1();C$(e,a,b,c,d);return e;},CE=(b,c)=>{let d;d=new B1;Cc();C$(d,b,c,Co,CP);return d;},L4=a=>{let b,c;b=a.lI;Cc();c=B6;return b===c?a.la.kB.jA:a.l3!==c?1:a.la.kB.jy;},M$=(a,b,c)=>{return E7(a.la,R9(a.lI,b.j4,b.kc,c),R9(a.l3,b.j4,b.kc,c));},PI=(a,b,c,d)=>{a:{b:{if(!(a.lI===b&&d.j4!=c)){if(a.l3!==b)break b;if(d.kc==c)break b;}c=1;break a;}c=0;}return c;},YF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(B1)){b=b;c=a.l6!=b.l6
?0:!Bg(a.la,b.la)?0:!Bg(a.lI,b.lI)?0:Bg(a.l3,b.l3)?1:0;}else c=0;return c;},Hw=J(Bi),Co=null,CP=null,B6=null,Oh=null,Cc=()=>{Cc=V(Hw);Xq();},X1=(a,b,c)=>{Cc();BS(a,b,c);},Ij=(a,b)=>{let c=new Hw();X1(c,a,b);return c;},R9=(a,b,c,d)=>{let e;a:{K2();switch(Px.data[a.jx]){case 1:break;case 2:b=c;break a;case 3:b=d;break a;default:e=new BX;W(e);S(e);}}return b;},Xq=()=>{let b,c,d;Co=Ij(G(452),0);CP=Ij(G(453),1);b=Ij(G(454),2);B6=b;c=Q(Hw,3);d=c.data;d[0]=Co;d[1]=CP;d[2]=b;Oh=c;},Mj=J(),Vc=(a,b)=>{Cb();Fu(b,G(455));};
function Mk(){H.call(this);this.rO=null;}
let Wl=(a,b)=>{let c,d;c=a.rO;d=new Pa;d.q6=c;b=F$(JR(b,d),G(456));d=new Pc;d.qp=c;F$(JR(b,d),G(457));},NL=J(),VP=(a,b)=>{Cb();F$(Fu(b,G(458)),G(459));},Vx=J(),PX=J(),Y_=(a,b)=>{Cb();Fu(b,G(460));},Ly=J(),Zk=(a,b)=>{Cb();Fu(b,G(461));},RB=J(),YN=(a,b)=>{Cb();Fu(b,G(462));},GZ=J(Bi),FW=null,Gq=null,EM=null,RW=null,D9=()=>{D9=V(GZ);Uy();},NX=()=>{D9();return RW.bk();},Za=(a,b,c)=>{D9();BS(a,b,c);},I2=(a,b)=>{let c=new GZ();Za(c,a,b);return c;},Uy=()=>{let b,c,d;FW=I2(G(463),0);Gq=I2(G(464),1);b=I2(G(465),2);EM
=b;c=Q(GZ,3);d=c.data;d[0]=FW;d[1]=Gq;d[2]=b;RW=c;};
function Nx(){let a=this;H.call(a);a.ma=null;a.jD=0;}
let Cd=a=>{return a.jD>=a.ma.jz.length?41:Bn(a.ma,a.jD);},Ow=a=>{let b,c,d,e,f;b=L();c=G(2);while(Cd(a)!=41){d=Cd(a);if(d==32)a.jD=a.jD+1|0;else if(d==47){a.jD=a.jD+2|0;c=My(c);e=My(L_(a));f=L();I(I(I(I(f,G(466)),c),e),G(467));c=K(f);}else if(!(El(G(468),d)<0?0:1)){R(R(b,c),Bq(c)?G(2):Ed(G(469)));c=L_(a);}else{a:{a.jD=a.jD+1|0;e=R(b,c);switch(d){case 42:c=Ed(!(!RN(c,G(470))&&!Bh(c,E0(G(345)))?0:1)?G(471):G(469));break a;case 45:break;case 62:c=Ed(G(472));break a;default:c=Ed(RZ(d));break a;}c=Ed(G(473));}R(e,
c);c=G(2);}}return K(R(b,c));},Ed=b=>{let c;c=L();I(I(I(c,G(474)),b),G(475));return K(c);},My=b=>{let c;if(RN(b,G(476))){b=B7(b,G(476).jz.length,b.jz.length-G(477).jz.length|0);c=L();I(I(I(c,G(478)),b),G(479));b=K(c);}return b;},L_=a=>{let b,c,d,e,f,g;if(Cd(a)==40)b=Ll(a);else if(Ji(Cd(a)))b=LR(a);else{c=a.jD;while(true){a:{b:{d=Cd(a);if(!(97<=d&&d<=122)){if(65>d)break b;if(d>90)break b;}d=1;break a;}d=0;}if(!d)break;a.jD=a.jD+1|0;}d=a.jD;if(d==c){b=new Bx;e=a.ma;f=L();I(I(I(f,G(480)),e),G(481));BE(b,K(f));S(b);}e
=B7(a.ma,c,d);if(Cd(a)==40){b=E0(e);e=Ed(G(482));f=Ll(a);g=L();I(I(I(I(I(g,G(478)),b),e),f),G(479));b=K(g);}else if(Bh(e,G(483))){a.jD=a.jD+1|0;b=RZ(Cd(a));a.jD=a.jD+1|0;b=Nm(a,b,G(484));}else if(!Ji(Cd(a)))b=E0(e);else{c=e.jz.length-1|0;b=Nm(a,Ey(e,c),G(2));if(c){e=E0(B7(e,0,c));f=L();I(I(I(I(f,G(478)),e),b),G(479));b=K(f);}}}d=Cd(a);if(d!=7488&&d!=178)return b;a.jD=a.jD+1|0;e=N_(d);f=L();I(I(I(I(f,G(485)),b),e),G(486));return K(f);},Ll=a=>{let b,c;a.jD=a.jD+1|0;b=Ow(a);a.jD=a.jD+1|0;c=L();I(I(I(c,G(476)),
b),G(477));return K(c);},LR=a=>{let b,c,d;b=a.jD;while(Ji(Cd(a))){a.jD=a.jD+1|0;}c=B7(a.ma,b,a.jD);d=L();I(I(I(d,G(470)),c),G(487));return K(d);},E0=b=>{let c;if(Bh(b,G(345)))b=G(488);c=L();I(I(I(c,G(489)),b),G(490));return K(c);},Nm=(a,b,c)=>{let d,e;b=E0(b);d=LR(a);e=L();I(I(e,b),d);b=K(e);if(Cd(a)==7488){c=N_(Cd(a));a.jD=a.jD+1|0;}if(Bq(c)){c=L();I(I(I(c,G(491)),b),G(492));b=K(c);}else{d=L();I(I(I(I(d,G(493)),b),c),G(494));b=K(d);}return b;},N_=b=>{return b!=7488?G(495):G(496);},Ji=b=>{return 48<=b&&b<=57
?1:0;},O8=J(),Qc=null,It=null,FX=()=>{FX=V(O8);Yy();},Yy=()=>{let b,c;b=X((PW()).data.length);c=b.data;It=b;c[CF.jx]=1;c[Gv.jx]=2;c=X((QW()).data.length);b=c.data;Qc=c;b[Dq.jx]=1;b[HO.jx]=2;b[GH.jx]=3;};
function CQ(){Bi.call(this);this.qw=null;}
let F6=null,Kf=null,JF=null,Wx=null,Di=()=>{Di=V(CQ);Zt();},Ka=(a,b,c,d)=>{Di();BS(a,b,c);a.qw=d;},Yk=a=>{return a.qw;},Qb=b=>{let c,d,e;Di();c=Bm(b.jy,b.jA);d=0;while(d<b.jA){e=0;while(e<b.jy){Cs(c,e,d,Be(b,d,e));e=e+1|0;}d=d+1|0;}return c;},Zt=()=>{let b,c,d;b=new RP;Ka(b,G(497),0,G(498));F6=b;b=new RQ;Ka(b,G(499),1,G(500));Kf=b;b=new RR;Ka(b,G(501),2,G(502));JF=b;c=Q(CQ,3);d=c.data;d[0]=F6;d[1]=Kf;d[2]=b;Wx=c;};
function Cq(){let a=this;Bi.call(a);a.qD=null;a.q3=null;}
let Jy=null,Iv=null,KH=null,Zf=null,X7=null,DW=()=>{DW=V(Cq);Vr();},HE=(a,b,c,d,e)=>{DW();BS(a,b,c);a.qD=d;a.q3=e;},V7=a=>{return a.qD;},XJ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bm(Sh(a,c.jA,d.jA,c,d),Sh(a,c.jy,d.jy,c,d));f=0;while(f<e.jA){g=0;while(g<e.jy){Cs(e,f,g,a.i$(c.jw.data[F2(c,f,g)],d.jw.data[F2(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},SY=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bm(e.jA,e.jy);h=Bm(f.jA,f.jy);i=0;while(i<c.jA){j=0;while(j<c.jy){k=F2(e,i,j);l=F2(f,i,j);m=e.jw.data[k];n
=f.jw.data[l];b=g.jw.data;b[k]=b[k]+a.ja(m,n,Be(c,i,j),Be(d,i,j));b=h.jw.data;b[l]=b[l]+a.jb(m,n,Be(c,i,j),Be(d,i,j));j=j+1|0;}i=i+1|0;}return BP(BO,[g,h]);},F2=(b,c,d)=>{let e,f;DW();if(b.jA==1)c=0;e=b.jy;f=Bj(c,e);if(e==1)d=0;return f+d|0;},Sh=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new Bx;g=a.q3;d=B9(d);e=B9(e);h=L();I(I(I(I(P(I(I(h,G(503)),g),32),d),G(155)),e),G(504));BE(f,K(h));S(f);}if(b==1)b=c;return b;},Vr=()=>{let b,c,d;b=new PP;HE(b,G(505),0,G(95),G(506));Jy=b;b=new PQ;HE(b,G(507),1,G(217),
G(508));Iv=b;b=new PN;HE(b,G(509),2,G(510),G(511));KH=b;b=new PO;HE(b,G(512),3,G(513),G(514));Zf=b;c=Q(Cq,4);d=c.data;d[0]=Jy;d[1]=Iv;d[2]=KH;d[3]=b;X7=c;};
function Rb(){let a=this;CV.call(a);a.ro=null;a.q5=null;}
let Tv=a=>{return 2;},WI=(a,b)=>{let c;if(!b)return a.ro;if(b==1)return a.q5;c=new Cf;W(c);S(c);},Pj=J(),JU=null,PH=null,FP=()=>{FP=V(Pj);Ye();},Ye=()=>{let b,c;b=X((PW()).data.length);c=b.data;PH=b;c[CF.jx]=1;c[Gv.jx]=2;c=X((QW()).data.length);b=c.data;JU=c;b[Dq.jx]=1;b[HO.jx]=2;b[GH.jx]=3;};
function Sq(){H.call(this);this.qN=null;}
let Tc=(a,b)=>{let c;c=a.qN;Cb();F$(b,c);},YI=J(),Nr=(b,c,d)=>{let e;e=0;while(e<b.jz.length){if(!N5(b,e))P(c,Bn(b,e));else d.jd(Bn(b,e));e=e+1|0;}},N5=(b,c)=>{return Jt(b,c)&&!Jt(b,c-1|0)&&!Jt(b,c+1|0)?1:0;},Jt=(b,c)=>{return c>=0&&c<b.jz.length&&97<=Bn(b,c)&&Bn(b,c)<=122?1:0;},Q$=J(),M_=null,JZ=()=>{JZ=V(Q$);Vh();},Vh=()=>{let b,c;b=X((NX()).data.length);c=b.data;M_=b;c[FW.jx]=1;c[Gq.jx]=2;c[EM.jx]=3;},Mt=J(),Ky=null,Ha=()=>{Ha=V(Mt);Tr();},Tr=()=>{let b,c;BZ();b=X((RI.bk()).data.length);c=b.data;Ky=b;c[Eb.jx]
=1;c[Ea.jx]=2;c[Fc.jx]=3;c[Eu.jx]=4;c[Ev.jx]=5;c[GI.jx]=6;c[GK.jx]=7;c[Hy.jx]=8;c[Hx.jx]=9;c[HS.jx]=10;c[K4.jx]=11;c[D8.jx]=12;c[EA.jx]=13;};
function B0(){Bi.call(this);this.rD=null;}
let Jc=null,PJ=null,IJ=null,H_=null,Ke=null,Q_=null,Vk=null,De=()=>{De=V(B0);ZJ();},Er=(a,b,c,d)=>{De();BS(a,b,c);a.rD=d;},Wq=a=>{return a.rD;},Zu=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bm(c.jA,c.jy);e=c.jw;f=d.jw;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.jg(e.data[g]);g=g+1|0;}return d;},W5=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bm(c.jA,c.jy);f=b[0].jw;g=e.jw;h=c.jw;i=d.jw;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.jh(l[j],k[j],b[j]);j=j+1|0;}b=Q(BO,1);b.data[0]
=e;return b;},ZJ=()=>{let b,c,d;b=new MX;Er(b,G(515),0,G(217));Jc=b;b=new MY;Er(b,G(516),1,G(517));PJ=b;b=new MZ;Er(b,G(518),2,G(519));IJ=b;b=new M0;Er(b,G(222),3,G(223));H_=b;b=new MV;Er(b,G(224),4,G(225));Ke=b;b=new MW;Er(b,G(226),5,G(227));Q_=b;c=Q(B0,6);d=c.data;d[0]=Jc;d[1]=PJ;d[2]=IJ;d[3]=H_;d[4]=Ke;d[5]=b;Vk=c;},QP=J(),Q7=null,KM=()=>{KM=V(QP);VR();},VR=()=>{let b,c;b=X((OD()).data.length);c=b.data;Q7=b;c[D2.jx]=1;c[Gl.jx]=2;c[Fk.jx]=3;c[Cg.jx]=4;c[DZ.jx]=5;},JS=J(0);
function Sg(){let a=this;H.call(a);a.pX=null;a.pY=null;}
let VL=(a,b)=>{let c,d,e;c=a.pX;d=a.pY;Cb();e=Bf(c);while(Bd(e)){c=Bc(e);if(c.l6==b)R(d,BL(c.la));}},OY=J(),Px=null,K2=()=>{K2=V(OY);Ul();},Ul=()=>{let b,c;Cc();b=X((Oh.bk()).data.length);c=b.data;Px=b;c[Co.jx]=1;c[CP.jx]=2;c[B6.jx]=3;};
function OH(){let a=this;H.call(a);a.ni=null;a.pq=null;a.j9=null;a.qk=0;}
let F$=(a,b)=>{RF(a,b,0);return a;},Fu=(a,b)=>{let c;c=new LB;c.qQ=b;return JR(a,c);},JR=(a,b)=>{let c;a.qk=1;c=0;while(c<a.ni.ka.oy){R(a.j9,c<=0?G(2):G(520));RF(a,b.jj(c),c);c=c+1|0;}return a;},RF=(a,b,c)=>{let d,e;d=a.j9;e=new Oe;e.py=a;e.px=c;Nr(b,d,e);},NU=(a,b)=>{let c;a:{if(Bn(b,0)==45){c=a.j9.jI-1|0;while(c>0&&J_(a.j9,c)==32){c=c+(-1)|0;}if(c>=0&&El(G(521),J_(a.j9,c))>=0?1:0){P(R(P(a.j9,40),b),41);break a;}}R(a.j9,b);}},RP=J(CQ),WL=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.jy==d.jA){e=Bm(c.jA,d.jy);GL(c,
d,e);return e;}e=new Bx;c=B9(c);d=B9(d);f=L();I(I(I(I(I(f,G(522)),c),G(523)),d),G(524));BE(e,K(f));S(e);},YQ=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bm(e.jA,e.jy);h=Bm(f.jA,f.jy);Sa(d,f,g);GU(e,d,h);return BP(BO,[g,h]);},RQ=J(CQ),Td=(a,b)=>{return Qb(b.data[0]);},V1=(a,b,c,d)=>{b=Q(BO,1);b.data[0]=Qb(d);return b;},RR=J(CQ),YO=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bm(1,1);b=b[0].jw.data;d=b.length;e=0;while(e<d){f=b[e];g=c.jw.data;g[0]=g[0]+f;e=e+1|0;}return c;},Ua=(a,b,c,d)=>{let e,f;b=b.data;e=Bm(b[0].jA,
b[0].jy);f=0;while(true){b=e.jw.data;if(f>=b.length)break;b[f]=d.jw.data[0];f=f+1|0;}b=Q(BO,1);b.data[0]=e;return b;},PP=J(Cq),Uv=(a,b,c)=>{return b+c;},VW=(a,b,c,d,e)=>{return e;},Xk=(a,b,c,d,e)=>{return e;},PQ=J(Cq),Zw=(a,b,c)=>{return b-c;},Vo=(a,b,c,d,e)=>{return e;},WD=(a,b,c,d,e)=>{return  -e;},PN=J(Cq),Ug=(a,b,c)=>{return b*c;},Uq=(a,b,c,d,e)=>{return e*c;},Wu=(a,b,c,d,e)=>{return e*b;},PO=J(Cq);
function Ii(){let a=this;M.call(a);a.mc=0;a.mS=null;a.m0=null;a.lQ=0.0;}
let Nu=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new Ii;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.mc=b;f.mS=c;f.m0=d;f.lQ=g;return f;},TL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Ii)){b=b;c=a.mc!=b.mc?0:!Bg(a.mS,b.mS)?0:!Bg(a.m0,b.m0)?0:a.lQ===b.lQ?1:0;}else c=0;return c;},MX=J(B0),TI=(a,b)=>{return  -b;},Tn=(a,b,c,d)=>{return  -d;},MY
=J(B0),MZ=J(B0),TH=(a,b)=>{return Jm(b);},WO=(a,b,c,d)=>{return d/b;},M0=J(B0),Xn=(a,b)=>{return 1.0/(1.0+KB( -b));},Yg=(a,b,c,d)=>{return c*(1.0-c)*d;},MV=J(B0),Y1=(a,b)=>{let c,d;if(b!==0.0){c=BB(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=KB(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Uw=(a,b,c,d)=>{return d*(1.0-c*c);},MW=J(B0),Xm=(a,b)=>{if(b<0.0)b=0.0;return b;},UG=(a,b,c,d)=>{if
(!(b>0.0))d=0.0;return d;};
function MM(){let a=this;H.call(a);a.pb=0;a.rk=0;a.rm=0;a.pG=0;a.qf=null;}
let Bd=a=>{return a.pb>=a.rm?0:1;},Bc=a=>{let b,c,d;b=a.rk;c=a.qf;if(b!=c.k8){c=new PV;W(c);S(c);}d=a.pb;a.pG=d;a.pb=d+1|0;return c.bm(d);};
function Ra(){let a=this;H.call(a);a.pf=null;a.m1=0;a.pM=0.0;a.oZ=0;}
let QL=a=>{return ((Of(a)>>>5|0)*6.7108864E7+(Of(a)>>>6|0))/9.007199254740992E15;},NG=(a,b,c)=>{let d,e,f,g,h,i,j;d=Bm(b,c);e=d.jw;f=0;while(true){g=e.data;if(f>=g.length)break;if(a.oZ){a.oZ=0;h=a.pM;}else{while(true){while(true){h=QL(a)*2.0-1.0;i=QL(a)*2.0-1.0;j=h*h+i*i;if(j>=1.0)continue;else break;}if(j===0.0)continue;else break;}j=HM((-2.0)*Jm(j)/j);a.pM=j*h;a.oZ=1;h=j*i;}g[f]=h;f=f+1|0;}return d;},Of=a=>{let b,c,d,e,f,g;if(a.m1==624){b=0;while(b<624){c=a.pf.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624
|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.m1=0;}c=a.pf.data;g=a.m1;a.m1=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},LQ=J(),Si=null,K5=()=>{K5=V(LQ);Uu();},Uu=()=>{let b,c;Cm();b=X((LE.bk()).data.length);c=b.data;Si=b;c[C0.jx]=1;c[Du.jx]=2;c[HW.jx]=3;},VD=J(),Jm=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d
=!c?0:(-54);Fa();e=Ga;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Py(d,b):Py(d+1|0,b/2.0);}return b;},Py=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GY(d/e);g=GY(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i
=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},GF=J(0);
function Pa(){H.call(this);this.q6=null;}
let V5=(a,b)=>{return !Oq(a.q6,b)?G(525):G(0);};
function Pc(){H.call(this);this.qp=null;}
let Y3=(a,b)=>{return !Oq(a.qp,b)?G(526):G(0);},OJ=J(),W4=a=>{return performance.now();};
function NE(){let a=this;H.call(a);a.ru=null;a.rv=0;}
let Ws=(a,b)=>{b=b;Lo(a.ru,b,a.rv);},RT=J(),K3=null,Ip=null,Ga=null,Fa=()=>{Fa=V(RT);U_();},U_=()=>{let b,c,d,e,f,g,h,i;K3=Y(128);Ip=Y(128);Ga=Y(2047);b=Jx(2.0,0.0);c=0;while(c<7){d=HM(b.lt);e=d*d;b=Sc(d,(b.mA-(e-b.lt-LD(e,d,d)))/(2.0*d));c=c+1|0;}f=Jx(1.0,0.0);g=0;while(g<128){h=K3.data;i=f.lt;h[g]=i;Ip.data[g]=f.mA/i;d=b.lt;e=i*d;d=LD(e,i,d);f=Sc(e,f.lt*b.mA+f.mA*b.lt-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=Ga.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function Qs(){H.call(this);this.rp=null;}
let X8=(a,b)=>{return BB(a.rp.k2.nf.jw.data[b]);};
function LB(){H.call(this);this.qQ=null;}
let YX=(a,b)=>{return a.qQ;};
function Oc(){let a=this;M.call(a);a.lt=0.0;a.mA=0.0;}
let YY=(a,b,c)=>{a.lt=b;a.mA=c;},Jx=(a,b)=>{let c=new Oc();YY(c,a,b);return c;},GY=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Sc=(b,c)=>{let d;d=c+b;return Jx(d,c-(d-b));},LD=(b,c,d)=>{let e,f,g,h;e=GY(c);f=c-e;g=GY(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Oe(){let a=this;H.call(a);a.py=null;a.px=0;}
let Yu=(a,b)=>{let c,d,e,f,g;c=a.py;d=a.px;e=c.ni.ka;f=e.nt.q();while(f.r()){g=f.t();if(g.l6==b){a:{f=M$(g,c.ni,d);Jv();switch(MR.data[c.pq.jx]){case 1:break;case 2:NU(c,GO(Fj(f)));break a;case 3:R(c.j9,Kq(f));break a;default:break a;}NU(c,Cn(Fj(f)));}return;}}c=new Bx;f=BL(e);g=L();P(P(I(I(g,f),G(527)),b),46);BE(c,K(g));S(c);},Ts=J(),KB=b=>{let c,d,e,f;if(BB(b)<700.0){c=Ps(b);d=c|0;e=Kb(d,0);return e+e*LU(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Ps(b);f=c|0;c=LU(b,c,
f);if(b>0.0){b=Kb(f,(-1));b=2.0*(b+b*c);}else{b=Kb(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Ps=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Kb=(b,c)=>{Fa();return K3.data[b&127]*Ga.data[((b>>7)+c|0)+1023|0];},LU=(b,c,d)=>{let e,f,g;Fa();e=Ip.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},UY=J(),PV=J(BH),Np
=J(),WW=a=>{return performance.now();},Zi=J(),JD=(b,c)=>{let d,e,f,g;d=Bm(b.jA,b.jy);e=0;f=c;while(true){g=d.jw.data;if(e>=g.length)break;g[e]=f*BB(b.jw.data[e]);e=e+1|0;}return d;},Ql=J(),MR=null,Jv=()=>{Jv=V(Ql);YG();},YG=()=>{let b,c;b=X((NX()).data.length);c=b.data;MR=b;c[FW.jx]=1;c[Gq.jx]=2;c[EM.jx]=3;},Mh=J(BH),Sz=J(BH);
TF([]);
C1([H,0,0,[],1,0,0,["bf",O(S1)],En,0,H,[],1537,0,0,0,DU,0,H,[],1537,0,0,0,Kt,0,H,[],1537,0,0,0,BI,0,H,[En,DU,Kt],17,0,()=>CY(),["bf",O(Bh)],DH,0,H,[En],1025,0,0,0,Fq,0,DH,[DU],1,0,()=>DJ(),["bf",O(YZ)],Hp,0,H,[En,Kt],0,0,0,["z",O(IU),"g",Bb(K)],QB,0,H,[],1537,0,0,0,H8,0,Hp,[QB],1,0,0,["g",Bb(U9),"z",O(Zq)],EB,0,H,[],1,0,0,0,Fd,0,EB,[],1,0,0,0,BH,0,Fd,[],1,0,0,0,Fm,0,H,[],1025,0,0,0,Xx,0,Fm,[],17,0,0,0,Xh,0,Fm,[],17,0,0,0,Mb,0,H,[],1537,0,0,0,So,0,H,[Mb],1537,0,0,0,LA,0,H,[],1537,0,0,0,PU,0,H,[So,LA],17,0,0,
0,N3,0,H,[],17,0,()=>E6(),0,Vi,0,H,[],17,0,0,0,VS,0,H,[],17,0,0,0,V$,0,H,[],17,0,0,0,KF,0,H,[],1537,0,0,0,Na,0,H,[KF],1,0,0,0,I8,0,H,[DU],1,0,()=>G$(),0,GT,0,H,[],17,0,0,["bf",O(XX)],Xl,0,H,[],17,0,0,0,PC,0,H,[],1537,0,0,0,Gp,0,H,[PC],1537,0,0,0,EK,0,H,[Gp],1025,0,0,["o",Bb(DN)],R4,0,H,[Gp],1537,0,0,0,Ie,0,H,[R4],1537,0,0,0,DA,0,EK,[Ie],1025,0,0,["q",Bb(Bf),"bf",O(Ml)],Jr,0,H,[],1537,0,0,0,D_,0,H,[],1537,0,0,0,Go,0,DA,[Jr,En,D_],1,0,0,["bm",O(Ba),"bi",Bb(UK)],Bi,0,H,[DU,En],1025,0,0,["bf",O(T7)],C_,0,Bi,[],
65553,0,()=>Bp(),0,HH,0,H,[],17,0,0,0,Cf,0,BH,[],1,0,0,0,YS,0,BH,[],1,0,0,0,Ch,0,H,[],1537,0,0,0,Ci,0,H,[Ch],1537,0,0,0,TW,0,H,[Ci],1025,0,0,0,OC,0,H,[Ch],1537,0,0,0,KD,0,H,[OC],1,0,0,0,BQ,0,H,[Ch],1537,0,0,0,KC,0,H,[BQ],1,0,0,0]);
C1([KE,0,H,[BQ],1,0,0,0,Sn,0,H,[],17,0,0,0,MB,0,H,[],16,0,0,0,M,0,H,[],1025,0,0,0,QJ,0,M,[],17,0,0,0,Nt,0,H,[],17,0,0,0,Dc,0,H,[],1537,0,0,0,Ri,0,H,[Dc],1,0,0,["bK",Bb(S$)],P2,0,H,[],17,0,0,0,L8,0,H,[],16,0,0,0,Rp,0,H,[],1536,0,0,0,MT,0,H,[Rp],16,0,0,0,Bx,0,BH,[],1,0,0,0,F4,0,Bi,[],65552,0,()=>FN(),0,Dz,0,H,[],1537,0,0,0,Fy,0,M,[Dz],17,0,0,["db",O(VU),"br",Bb(Wg)],K1,0,M,[Dz],17,0,0,["db",O(X6),"br",Bb(VT)],Kr,0,M,[Dz],17,0,0,["db",O(U3),"br",Bb(VI)],I0,0,M,[Dz],17,0,0,["db",O(NW),"br",Bb(PT)],H1,0,M,[Dz],17,
0,0,["db",O(SW),"br",Bb(VO)],Jb,0,M,[Dz],17,0,0,["db",O(ZF),"br",Bb(Yr)],OZ,0,Fd,[],1,0,0,0,Xw,0,H,[],17,0,0,0,N0,0,H,[],17,0,0,0,MU,0,H,[Ch],1537,0,0,0,IK,0,H,[MU],1,0,0,0,Rs,0,H,[],17,0,0,0,R8,0,H,[],16,0,0,0,Rx,0,H,[],16,0,0,0,NV,0,H,[],16,0,0,0,JG,0,H,[],16,0,()=>Cw(),0,Qt,0,H,[],16,0,0,0,I1,0,H,[],16,0,0,0,JN,0,H,[],1537,0,0,0,Pw,0,H,[JN],1,0,0,0,Hv,0,H,[],16,0,()=>Kj(),0,No,0,H,[],1536,0,0,0,Pv,0,H,[No],1,0,0,0,Iz,0,H,[],16,0,0,0,B3,0,H,[],1537,0,0,0,Pt,0,H,[B3],1,0,0,0,Kh,0,H,[],1537,0,0,0,N9,0,H,[Kh],
1,0,0,["fz",O(Zd)],Ne,0,H,[Kh],1,0,0,["fz",O(UH)],UR,0,H,[],17,0,0,0,E3,0,M,[],17,0,0,0,Dr,0,BH,[],1,0,0,0,Yi,0,H,[],17,0,0,0,LM,0,H,[B3],1,0,0,["d5",Bb(TU)],LO,0,H,[B3],1,0,0,["d5",Bb(V9)]]);
C1([LN,0,H,[B3],1,0,0,["d5",Bb(Yn)],LL,0,H,[B3],1,0,0,["d5",Bb(Ty)],LK,0,H,[B3],1,0,0,["d5",Bb(VC)],H$,0,H,[BQ],1,0,0,0,H9,0,H,[BQ],1,0,0,0,ID,0,H,[BQ],1,0,0,0,Nw,0,H,[],16,0,0,0,R2,0,H,[],16,0,0,0,N$,0,H,[],16,0,0,0,R3,0,H,[],16,0,0,0,Em,0,H,[],1537,0,0,0,Q0,0,H,[Em],1,0,0,["cx",O(TR)],W$,0,H,[],16,0,0,0,Q3,0,H,[Ch],1537,0,0,0,Jl,0,H,[Q3],1,0,0,0,CV,0,DA,[D_],1024,0,0,0,I_,0,CV,[D_],1,0,0,["bm",O(D4),"bi",Bb(Dl)],RV,0,H,[Dc],1,0,0,["bK",Bb(TS)],Yq,0,H,[],17,0,0,0,M2,0,H,[],1,0,0,0,Op,0,M,[],17,0,0,0,MN,0,H,
[],17,0,0,0,I7,0,H,[],17,0,0,0,BO,0,H,[],17,0,0,["bf",O(S7)],OT,0,M,[],17,0,0,0,OF,0,H,[Dc],1,0,0,["bK",Bb(VG)],CG,0,Bi,[],66561,0,()=>CO(),0,DG,0,Bi,[],66561,0,()=>CM(),0,Ld,0,H,[],1537,0,0,0,QX,0,H,[Ld],1,0,0,0,Lf,0,H,[],17,0,0,0,UB,0,H,[],1,0,0,0,G0,0,DH,[DU],1,0,()=>Fw(),["bf",O(ZK)],EN,0,BH,[],1,0,0,0,LJ,0,H,[],16,0,0,0,IG,0,H,[BQ],1,0,0,0,IF,0,H,[BQ],1,0,0,0,RA,0,H,[],17,0,0,0,Kz,0,H,[BQ],1,0,0,0,Rc,0,H,[B3],1,0,0,["d5",Bb(YB)],Rd,0,H,[B3],1,0,0,["d5",Bb(SS)],GP,0,Bi,[],65553,0,()=>Eq(),0,Kv,0,H,[BQ],
1,0,0,0,Mn,0,H,[B3],1,0,0,["d5",Bb(SM)],Mm,0,H,[B3],1,0,0,["d5",Bb(XS)],Mp,0,H,[B3],1,0,0,["d5",Bb(Y2)],Mo,0,H,[B3],1,0,0,["d5",Bb(TD)],Is,0,H,[BQ],1,0,0,0,Iq,0,H,[BQ],1,0,0,0,Lc,0,H,[Ch],1537,0,0,0]);
C1([N6,0,H,[Lc],1537,0,0,0,RX,0,H,[Ch],1537,0,0,0,Oo,0,H,[Ci],1537,0,0,0,Rg,0,H,[Ci],1537,0,0,0,Pi,0,H,[Ci],1537,0,0,0,QZ,0,H,[Ci],1537,0,0,0,MF,0,H,[Ci],1537,0,0,0,NJ,0,H,[Ci],1537,0,0,0,Nb,0,H,[Ci],1537,0,0,0,Mf,0,H,[Ci],1537,0,0,0,V3,0,H,[N6,RX,Ci,Oo,Rg,Pi,QZ,MF,NJ,Nb,Mf],1025,0,0,0,QM,0,H,[],16,0,0,0,UX,0,H,[],17,0,0,0,QQ,0,H,[],17,0,()=>Eo(),0,HD,0,Cf,[],1,0,0,0,EX,0,H,[],1537,0,0,0,Ni,0,M,[EX],17,0,0,["cU",O(W7)],LT,0,M,[EX],17,0,0,["cU",O(TT)],Rz,0,M,[EX],17,0,0,["cU",O(Yp)],Q6,0,H,[],1,0,0,0,Jh,0,H,
[BQ],1,0,0,0,Iw,0,H,[BQ],1,0,0,0,ZN,0,H,[],17,0,0,0,Qy,0,H,[],0,0,()=>FM(),0,Yv,0,H,[Ch],1,0,0,0,TV,0,H,[],17,0,0,0,Hq,0,BH,[],1,0,0,0,JK,0,M,[],16,0,0,0,HV,0,M,[],16,0,0,["bf",O(WQ)],Jp,0,M,[],16,0,0,["bf",O(W2)],Q5,0,H,[],1537,0,0,0,Oa,0,H,[Q5],16,0,0,0,Um,0,H,[],17,0,0,0,P0,0,M,[],17,0,0,0,N4,0,H,[],17,0,()=>CW(),0,RM,0,CV,[D_],0,0,0,["bi",Bb(WZ),"bm",O(YM)],Lw,0,CG,[],65552,0,0,["fG",O(WN),"fH",CJ(Yl)],Lv,0,CG,[],65552,0,0,0,Lu,0,CG,[],65552,0,0,["fG",O(V0),"fH",CJ(SX)],P_,0,DG,[],65552,0,0,["dr",CJ(VK),
"fH",CJ(VV)],P$,0,DG,[],65552,0,0,["dr",CJ(We),"fH",CJ(UT)],P3,0,M,[EX],17,0,0,["cU",O(WP)],Xc,0,H,[],17,0,0,0,NA,0,H,[],16,0,0,0,HR,0,H,[],16,0,0,0,Pq,0,H,[B3],1,0,0,["d5",Bb(WC)],Kn,0,M,[],17,0,0,["bf",O(XC)],Cy,0,H,[],17,0,0,0,Ff,0,Bi,[],65553,0,()=>BZ(),0,Oj,0,H,[],17,0,0,0]);
C1([Nv,0,M,[],17,0,0,0,Hf,0,M,[],17,0,0,0,G4,0,Bi,[],65553,0,()=>DX(),0,Gk,0,Bi,[],65553,0,()=>Ex(),0,Od,0,M,[],17,0,0,0,Qz,0,M,[],17,0,0,0,P8,0,M,[],17,0,0,0,FZ,0,H,[],1537,0,0,0,Cr,0,M,[FZ],17,0,0,0,Sd,0,H,[JN],1,0,0,0,Qa,0,H,[Em],1,0,0,["cx",O(T$)],Rq,0,H,[],16,0,0,0,Nq,0,M,[],17,0,0,0,EV,0,M,[],17,0,0,["bf",O(UE)],IA,0,H,[],16,0,0,0,K7,0,M,[],17,0,()=>CT(),0,Pr,0,H,[],17,0,0,0,QY,0,M,[],17,0,0,0,N2,0,H,[Gp],1537,0,0,0,JM,0,EK,[N2],1025,0,0,0,J7,0,JM,[],1024,0,0,0,OR,0,J7,[],0,0,0,0,LX,0,H,[],1537,0,0,0,Jg,
0,H,[LX],1025,0,0,0,I$,0,Jg,[],1024,0,0,0,OO,0,I$,[],0,0,0,0,OQ,0,CV,[],0,0,0,["bm",O(Tx),"bi",Bb(ZD),"q",Bb(Wv),"o",Bb(T9)],GV,0,H,[],1537,0,0,0,OM,0,H,[GV],0,0,0,["r",Bb(TB),"t",Bb(UP)],Ox,0,H,[GV],1537,0,0,0,ON,0,H,[Ox],0,0,0,0,Og,0,H,[KF],1,0,0,0,XA,0,H,[Ch],1025,0,0,0,Jq,0,H,[Ch],1536,0,0,0,Ig,0,H,[Jq],1,0,0,0,If,0,H,[Jq],1,0,0,0,KJ,0,H,[],16,0,()=>Cb(),0,Sf,0,DH,[DU],1,0,()=>JO(),0,Ks,0,M,[],17,0,()=>FI(),0,QF,0,H,[],1537,0,0,0,Qw,0,H,[QF],1,0,0,0,GR,0,Bi,[],65553,0,()=>Cm(),0,FJ,0,M,[],17,0,0,0,EE,0,
M,[],17,0,0,["bf",O(Y$)],E2,0,H,[],17,0,()=>FO(),0,GW,0,Bi,[],65553,0,()=>CS(),0,Lq,0,H,[],17,0,0,0,Rr,0,M,[],17,0,0,0,DO,0,M,[FZ],17,0,0,["bf",O(VZ)],R5,0,M,[],17,0,0,0]);
C1([Q1,0,H,[],17,0,()=>Hh(),0,IW,0,M,[],17,0,0,["bf",O(Zn)],HA,0,M,[FZ],17,0,0,0,Pl,0,H,[],16,0,0,0,RH,0,H,[],17,0,()=>Ht(),0,Q8,0,H,[],32768,0,()=>Ih(),0,Kw,0,EB,[],1,0,0,0,KW,0,Kw,[],1,0,0,0,BX,0,KW,[],1,0,0,0,Mz,0,H,[],17,0,0,0,Je,0,H,[],17,0,0,0,Yx,0,H,[],16,0,0,0,JH,0,M,[],17,0,0,["bf",O(Yf)],DR,0,H,[],1537,0,0,0,RC,0,H,[DR],1,0,0,["g8",O(Zm)],RD,0,H,[DR],1,0,0,["g8",O(Ud)],RE,0,H,[DR],1,0,0,["g8",O(U5)],M1,0,H,[DR],1,0,0,["g8",O(Xs)],M3,0,H,[DR],1,0,0,["g8",O(U$)],M4,0,H,[DR],1,0,0,["g8",O(ZG)],Mu,0,H,
[],17,0,0,0,Qr,0,H,[],17,0,0,0,B$,0,H,[],17,0,0,0,QD,0,H,[Em],1,0,0,["cx",O(SF)],HZ,0,M,[],17,0,()=>EQ(),0,Wj,0,H,[],16,0,0,0,Jw,0,M,[],17,0,0,["bf",O(Vz)],Hc,0,Bi,[],65553,0,()=>B5(),0,H6,0,M,[],17,0,0,["bf",O(TG)],HF,0,H,[],1537,0,0,0,R7,0,H,[HF],1,0,0,["cy",O(SN)],Kk,0,M,[],17,0,0,["bf",O(WE)],Gi,0,Bi,[],65553,0,()=>Fe(),0,Gg,0,Bi,[],65553,0,()=>Dn(),0,Gs,0,M,[FZ],17,0,0,0,SC,0,H,[Em],1,0,0,["cx",O(Ux)],Pb,0,H,[],32768,0,()=>IN(),0,J3,0,H,[BQ],1,0,0,0,J5,0,H,[BQ],1,0,0,0,J6,0,H,[BQ],1,0,0,0,J4,0,H,[BQ],1,
0,0,0,Rt,0,H,[Dc],1,0,0,["bK",Bb(Vf)],Ph,0,H,[Dc],1,0,0,["bK",Bb(YH)],Uo,0,H,[],16,0,0,0,Ur,0,M,[],16,0,0,0,Gz,0,H,[],1537,0,0,0,Ss,0,H,[HF],1,0,0,["cy",O(Zy)],NR,0,H,[],16,0,0,0,NH,0,M,[],16,0,0,0,NI,0,H,[HF],1,0,0,["cy",O(SO)]]);
C1([Pk,0,H,[],32768,0,()=>IV(),0,CH,0,H,[],1536,0,0,0,PK,0,H,[CH],1,0,0,["gQ",O(XU)],Oz,0,H,[],16,0,0,0,PS,0,H,[],1537,0,0,0,Nd,0,H,[PS],1,0,0,0,To,0,H,[],16,0,0,0,Hb,0,H,[],1536,0,0,0,R_,0,H,[Hb],1,0,0,["g$",O(WK)],L5,0,H,[Hb],1,0,0,["g$",O(WG)],OL,0,DA,[],0,0,0,["bm",O(FH),"bi",Bb(Hs)],IQ,0,M,[],17,0,0,["bf",O(Wo)],Un,0,H,[],16,0,0,0,PG,0,H,[],16,0,0,0,Ol,0,H,[],16,0,0,0,QO,0,H,[],16,0,0,0,RU,0,M,[],16,0,0,0,B1,0,M,[],16,0,0,["bf",O(YF)],Hw,0,Bi,[],65552,0,()=>Cc(),0,Mj,0,H,[CH],1,0,0,["gQ",O(Vc)],Mk,0,H,
[CH],1,0,0,["gQ",O(Wl)],NL,0,H,[CH],1,0,0,["gQ",O(VP)],Vx,0,H,[],16,0,0,0,PX,0,H,[CH],1,0,0,["gQ",O(Y_)],Ly,0,H,[CH],1,0,0,["gQ",O(Zk)],RB,0,H,[CH],1,0,0,["gQ",O(YN)],GZ,0,Bi,[],65553,0,()=>D9(),0,Nx,0,H,[],16,0,0,0,O8,0,H,[],32768,0,()=>FX(),0,CQ,0,Bi,[Gz],66561,0,()=>Di(),["id",Bb(Yk)],Cq,0,Bi,[Gz],66561,0,()=>DW(),["id",Bb(V7),"ie",O(XJ),"ih",Cu(SY)],Rb,0,CV,[D_],0,0,0,["bi",Bb(Tv),"bm",O(WI)],Pj,0,H,[],32768,0,()=>FP(),0,Sq,0,H,[CH],1,0,0,["gQ",O(Tc)],YI,0,H,[],16,0,0,0,Q$,0,H,[],32768,0,()=>JZ(),0,Mt,0,
H,[],32768,0,()=>Ha(),0,B0,0,Bi,[Gz],66561,0,()=>De(),["id",Bb(Wq),"ie",O(Zu),"ih",Cu(W5)],QP,0,H,[],32768,0,()=>KM(),0,JS,0,H,[],1536,0,0,0,Sg,0,H,[JS],1,0,0,["jd",O(VL)],OY,0,H,[],32768,0,()=>K2(),0,OH,0,H,[],16,0,0,0,RP,0,CQ,[],65552,0,0,["ie",O(WL),"ih",Cu(YQ)],RQ,0,CQ,[],65552,0,0,["ie",O(Td),"ih",Cu(V1)],RR,0,CQ,[],65552,0,0,["ie",O(YO),"ih",Cu(Ua)],PP,0,Cq,[],65552,0,0,["i$",CJ(Uv),"ja",D5(VW),"jb",D5(Xk)],PQ,0,Cq,[],65552,0,0,["i$",CJ(Zw),"ja",D5(Vo),"jb",D5(WD)],PN,0,Cq,[],65552,0,0,["i$",CJ(Ug),"ja",
D5(Uq),"jb",D5(Wu)],PO,0,Cq,[],65552,0,0,0]);
C1([Ii,0,M,[],16,0,0,["bf",O(TL)],MX,0,B0,[],65552,0,0,["jg",O(TI),"jh",Cu(Tn)],MY,0,B0,[],65552,0,0,0,MZ,0,B0,[],65552,0,0,["jg",O(TH),"jh",Cu(WO)],M0,0,B0,[],65552,0,0,["jg",O(Xn),"jh",Cu(Yg)],MV,0,B0,[],65552,0,0,["jg",O(Y1),"jh",Cu(Uw)],MW,0,B0,[],65552,0,0,["jg",O(Xm),"jh",Cu(UG)],MM,0,H,[GV],0,0,0,["r",Bb(Bd),"t",Bb(Bc)],Ra,0,H,[],17,0,0,0,LQ,0,H,[],32768,0,()=>K5(),0,VD,0,H,[],17,0,0,0,GF,0,H,[],1537,0,0,0,Pa,0,H,[GF],1,0,0,["jj",O(V5)],Pc,0,H,[GF],1,0,0,["jj",O(Y3)],OJ,0,H,[Dc],1,0,0,["bK",Bb(W4)],NE,
0,H,[Em],1,0,0,["cx",O(Ws)],RT,0,H,[],16,0,()=>Fa(),0,Qs,0,H,[Hb],1,0,0,["g$",O(X8)],LB,0,H,[GF],1,0,0,["jj",O(YX)],Oc,0,M,[],16,0,0,0,Oe,0,H,[JS],1,0,0,["jd",O(Yu)],Ts,0,H,[],17,0,0,0,UY,0,H,[],17,0,0,0,PV,0,BH,[],1,0,0,0,Np,0,H,[Dc],1,0,0,["bK",Bb(WW)],Zi,0,H,[],16,0,0,0,Ql,0,H,[],32768,0,()=>Jv(),0,Mh,0,BH,[],1,0,0,0,Sz,0,BH,[],1,0,0,0]);
let VQ=BJ(XW),Vg=BJ(Nk),NO=BJ(D3),LS=BJ(Cz);
WX(["0","<java_object>@","","null"," ",".to-start",".step-back",".play",".step",".to-end","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","xor","DATA","data","the points to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","SEED","seed","random weights, as np.random.seed","LAYERS","layers","2","units in each hidden layer","LEARNING_RATE","learning-rate","1",
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
BI.prototype.valueOf=BI.prototype.toString;H.prototype.toString=function(){return T(Vj(this));};
H.prototype.__teavm_class__=function(){return V4(this);};
let C=SI(XE);
C.javaException=X_;
let Z2=Symbol('jsoClass');
(()=>{let c;c=HH.prototype;c.play=Bk(Ya);c.disconnect=Bk(VA);c.isPlaying=Bk(Xv);c.seek=Bk(Xz);c.pause=Bk(Xr);c.engine=Bk(Wb);c.attributeChanged=Bk(Vy);c.reset=Bk(Xu);c.webAssemblyRefused=Bk(WJ);c.step=Bk(ZI);c.state=Bk(Yo);c.snapshot=Bk(Uj);c.connect=Bk(S8);c=KD.prototype;c.onResize=Bk(XY);c=KC.prototype;c.handleEvent=Bk(Wp);c=KE.prototype;c.handleEvent=Bk(S2);c=IK.prototype;c.pair=Bk(Xo);c=H$.prototype;c.handleEvent=Bk(ZA);c=H9.prototype;c.handleEvent=Bk(YK);c=ID.prototype;c.handleEvent=Bk(TQ);c=Jl.prototype;c.onAnimationFrame
=Bk(U0);c=IG.prototype;c.handleEvent=Bk(XB);c=IF.prototype;c.handleEvent=Bk(Vl);c=Kz.prototype;c.handleEvent=Bk(UU);c=Kv.prototype;c.handleEvent=Bk(U4);c=Is.prototype;c.handleEvent=Bk(XK);c=Iq.prototype;c.handleEvent=Bk(TK);c=Jh.prototype;c.handleEvent=Bk(UO);c=Iw.prototype;c.handleEvent=Bk(SK);c=Ig.prototype;c.accept=Bk(Ut);c=If.prototype;c.accept=Bk(Xd);c=J3.prototype;c.handleEvent=Bk(Tb);c=J5.prototype;c.handleEvent=Bk(Y0);c=J6.prototype;c.handleEvent=Bk(Zb);c=J4.prototype;c.handleEvent=Bk(Yd);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=HH.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
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
