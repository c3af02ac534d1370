// XOR Lab, Apache-2.0
(() => {
const studyHere = undefined;
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
<section class="panel study" aria-label="Every number of this iteration"></section>
<p class="announcement unseen" role="status"></p>
</div>
`;
const javascript = (() => {
"use strict";
var main;var Lab;var settingNames;var mount;(function(){let Lb=2463534242,J0=()=>{let x=Lb;x^=x<<13;x^=x>>>17;x^=x<<5;Lb=x;return x;},Bg=f=>function(){return f(this);},T=f=>function(p1){return f(this,p1);},CL=f=>function(p1,p2){return f(this,p1,p2);},Lu=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=P(Cg(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bf(args[i]);}Nn(()=>{f.call(null,javaArgs);},callback);},Bc=target=>target.$clinit=()=>{},Py=obj=>{let cls=obj.constructor;let arrayDegree
=0;while(cls[W]&&cls[W].item){++arrayDegree;cls=cls[W].item;}let clsName="";if(cls[W].primitiveKind!==0){clsName=cls[W].name;}else {clsName=cls[W]?cls[W].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Cg();}return function(){superclass.call(this);};},W=Symbol("teavm_meta"),BA=cls=>{if(cls[W].classObject===null){cls[W].classObject=L7(cls);}return cls[W].classObject;},Cg=()=>H,S=
f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},GT=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},CH=(name,binaryName,kind,config)=>
{let cls=()=>{};let meta=GT({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[W]=meta;if(typeof config==='function'){config(meta);}return cls;},Nv=CH("boolean","Z",1,meta=>{}),JA=CH("char","C",4,meta=>{}),Ia=CH("int","I",5,meta=>{{meta.valueToObject=o=>DB(o);}}),Mn=CH("long","J",6,meta=>{}),B$=CH("double","D",8,meta=>{}),NP=CH("void","V",9),KS=new ArrayBuffer(16),Jr=new Float64Array(KS),I5=new BigInt64Array(KS),KK=n=>{Jr[0]=n;return I5[0];},LB=n=>{I5[0]=n;return Jr[0];},Ef=(a,b)=>a===
b?0:a<b? -1:1,X=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Gd=(a,b)=>(a>>>0)/(b>>>0)>>>0,PD=(a,b)=>(a>>>0)%(b>>>0)>>>0,FF=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},Bz=BigInt(0),Du=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),BH=val=>BigInt.asIntN(64,BigInt(val|0)),EA=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),Oy=val=>Number(val),De
=val=>Number(BigInt.asIntN(32,val))|0,Cn=(a,b)=>a===b,Eb=(a,b)=>a!==b,Hl=(a,b)=>a>=b,LF=(a,b)=>a<b,LH=(a,b)=>a<=b,L$=(a,b)=>BigInt.asIntN(64,a+b),Mu=a=>BigInt.asIntN(64, -a),ML=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},MU=(a,b)=>BigInt.asIntN(64,a*b),MP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Ma=(a,b)=>BigInt.asIntN(64,a%b),OS=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Lq=(a,b)=>BigInt.asIntN(64,a&b);
let L9=(a,b)=>BigInt.asIntN(64,a|b),Op=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Oq=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Cs=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),P=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (BE(cls))(data);},B2=(cls,data)=>new (BE(cls))(data),Cr=sz=>new Ot(new Uint16Array(sz)),B7=sz=>new OA(new Int32Array(sz)),D0=sz=>new Pe(new Int8Array(sz)),Bh=sz=>new HU(new Float64Array(sz)),B8=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new HU(buffer);},BE
=cls=>{let result=cls[W].arrayType;if(result===null){function JavaArray(data){(Cg()).call(this);this.data=data;}JavaArray.prototype=Object.create((Cg()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.bl=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for
(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (BE(this.type))(dataCopy);};let name="["+cls[W].binaryName;JavaArray[W]=GT({name:name,binaryName:name,parent:Cg(),itemType:cls});result=JavaArray;cls[W].arrayType=JavaArray;}return result;};
function OT(array){return array.data.length;}
let Gx,Mc=strings=>{OI();Gx=new Array(strings.length);for(let i=0;i<strings.length;++i){Gx[i]=HW(Bf(strings[i]));}},G=index=>Gx[index],FY=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},LI=array=>FY(array,0,array.length),Bf=str=>str===null?null:JT(str),N=str=>str===null?null:str.fE,OI=()=>CD(),HW;
{HW=str=>str;}let Il=(obj,cls)=>obj instanceof Cg()&&!!obj.constructor[W]&&Dd(obj.constructor,cls),Dd=(from,to)=>{if(from===to){return true;}let map=from[W].assignableCache;if(map===null){map=new Map();from[W].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[W].itemType!==null){let result=from[W].itemType!==null&&Dd(from[W].itemType,to[W].itemType);map.set(to,result);return result;}let parent=from[W].parent;if(parent!==null&&parent!==from){if
(Dd(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[W].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(Dd(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},O=ex=>{throw MB(ex);},Eh=Symbol("javaException"),MB=ex=>{if(!ex.$jsException){IF(ex);}return ex.$jsException;},IF=ex=>{let javaCause=PO(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Cb("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[Eh]=ex;ex.$jsException=err;Pf(err,ex);},Pf=(err,ex)=>{if(typeof LL==="function"&&err.stack){let stack=LL(err.stack);let javaStack=P(L6(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Oo(Bf(element.className),Bf(element.methodName),Bf(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Mw(ex,javaStack);}}},Cb;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Cb=function Cb(message,cause){let self=Reflect.construct(Error,[void 0,cause],Cb);Object.setPrototypeOf(self,Cb.prototype);self[defaultMessage]=message;return self;}
;Cb.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Cb},message:{get(){try {let javaException=this[Eh];if(typeof javaException==='object'){let javaMessage=NG(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Cb=Error;}let NR=e=>e instanceof Error&&typeof e[Eh]==='object'?e[Eh]:null,NG=t=>
PJ(t),PO=t=>PR(t),L6=()=>Cg(),Oo=(className,methodName,fileName,lineNumber)=>{{return null;}},Mw=(e,stack)=>{},HG=null,MG=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}HG=packages;},Mf=[],Dg=data=>{let packages=HG;let i=0;while(i<data.length){let cls=data[i++];Mf.push(cls);let m=GT();cls[W]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Nn=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let BJ=a=>{return BA(M$(a));},M$=a=>{return a.constructor;},LS=(a,b)=>{return a!==b?0:1;},Ow=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=J0();c=a.$id$;CF();if(!c)d=G(0);else{e=(((32-Je(c)|0)+4|0)-1|0)/4|0;f=Cr(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=DS((c>>>e|0)&15,16);e=e-4|0;h=i;}d=D7(f);}b=M();I(I(b,G(1)),d);return L(b);},P0=a=>{let b,c,d;b=(BJ(a)).gh;if(!Il(a,G1)&&b[W].itemType===null){b=new Hz;Y(b);O(b);}c=LY(a);b=c;d=J0();b.$id$=d;return c;},CJ=J(0),Cy=J(0),Gp=J(0);
function Bk(){H.call(this);this.hq=0;}
let NN=null,H3=null,L0=null,CD=()=>{CD=Bc(Bk);Nj();},Mq=a=>{CD();a.fE="";},Jb=()=>{let a=new Bk();Mq(a);return a;},MJ=(a,b)=>{CD();a.fE=FY(b.data,0,b.data.length);},D7=a=>{let b=new Bk();MJ(b,a);return b;},Ng=(a,b)=>{a.fE=b;},JT=a=>{let b=new Bk();Ng(b,a);return b;},Bs=(a,b)=>{let c;if(b>=0&&b<a.fE.length)return a.fE.charCodeAt(b);c=new EJ;Y(c);O(c);},DQ=a=>{return a.fE.length?0:1;},I2=(a,b,c)=>{let d,e,f,g;d=Be(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.fE.length)return (-1);if(a.fE.charCodeAt(d)==e)break;d
=d+1|0;}return d;}Ed();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.fE.length-1|0))return (-1);if(a.fE.charCodeAt(d)==f&&a.fE.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dn=(a,b,c)=>{let d,e,f;d=a.fE.length;e=Ef(b,c);if(!e)return H3;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return JT(a.fE.substring(b,c));f=new EJ;Y(f);O(f);},Gt=(a,b)=>{return Dn(a,b,a.fE.length);},Ja=(a,b,c)=>{let d,e,f,g;if(b==c)return a;d=Cr(a.fE.length);e=d.data;f=0;while(f<a.fE.length){e[f]=Bs(a,f)
!=b?Bs(a,f):c;f=f+1|0;}g=Jb();g.fE=LI(d.data);return g;},DT=a=>{let b,c;b=0;c=a.fE.length-1|0;a:{while(b<=c){if(Bs(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bs(a,c)<=32){c=c+(-1)|0;}return Dn(a,b,c+1|0);},Z=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof Bk))return 0;c=b;return a.fE!==c.fE?0:1;},F1=a=>{let b;a:{if(!a.hq){b=0;while(true){if(b>=a.fE.length)break a;a.hq=(31*a.hq|0)+a.fE.charCodeAt(b)|0;b=b+1|0;}}}return a.hq;},DW=(b,c)=>{let d,e;CD();d=Bq(c);if(!Br(d))return G(2);e=M();FP(e,Bp(d));while(Br(d)){FP(e,
b);FP(e,Bp(d));}return L(e);},Nj=()=>{NN=Cr(0);H3=Jb();L0=new Jl;},CB=J();
function Dj(){CB.call(this);this.hN=0;}
let Me=null,E4=null,CF=()=>{CF=Bc(Dj);LW();},Lr=(a,b)=>{CF();a.hN=b;},Iy=a=>{let b=new Dj();Lr(b,a);return b;},Cx=b=>{CF();return (IR(NY(20),b,10)).g();},DB=b=>{let c,d;CF();if(b>=(-128)&&b<=127){a:{if(E4===null){E4=P(Dj,256);c=0;while(true){d=E4.data;if(c>=d.length)break a;d[c]=Iy(c-128|0);c=c+1|0;}}}return E4.data[b+128|0];}return Iy(b);},OO=(a,b)=>{if(a===b)return 1;return b instanceof Dj&&b.hN==a.hN?1:0;},Je=b=>{let c,d;CF();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|
8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},LW=()=>{Me=BA(Ia);};
function Es(){let a=this;H.call(a);a.fK=null;a.fO=0;}
let Iw=(a,b)=>{a.fK=Cr(b);},NY=a=>{let b=new Es();Iw(b,a);return b;},IR=(a,b,c)=>{return Oa(a,a.fO,b,c);},Oa=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(FF(c,d)<0){if(e)Ce(a,b,b+1|0);else{Ce(a,b,b+2|0);f=a.fK.data;g=b+1|0;f[b]=45;b=g;}a.fK.data[b]=DS(c,d);}else{h=1;i=1;j=Gd((-1),d);b:{while(true){k=X(h,d);if(FF(k,c)>0){k=h;break b;}i=i+1|0;if(FF(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Ce(a,b,b+i|0);if(e)e=b;else{f=a.fK.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.fK.data;b=e+1|0;f[e]=DS(Gd(c,
k),d);c=PD(c,k);k=Gd(k,d);e=b;}}}return a;},Ge=(a,b)=>{let c,d,e,f,g;c=a.fK.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Be(b,Be(c*2|0,5));e=a.fK.data;f=Cr(d);g=f.data;b=By(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.fK=f;},L=a=>{let b,c,d,e,f;b=new Bk;c=a.fK;d=c.data;e=a.fO;CD();f=d.length;if(e>=0&&e<=(f-0|0)){b.fE=FY(c.data,0,e);return b;}b=new B4;Y(b);O(b);},Ce=(a,b,c)=>{let d,e,f,g;d=a.fO;e=d-b|0;a.w((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.fK.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.fO=a.fO+(c-b|0)
|0;},Jq=J(0),Fl=J(Es),Ov=a=>{Iw(a,16);},M=()=>{let a=new Fl();Ov(a);return a;},Mi=(a,b)=>{let c,d;b=b;a.fK=Cr(b.fE.length);c=0;while(true){d=a.fK.data;if(c>=d.length)break;d[c]=Bs(b,c);c=c+1|0;}a.fO=b.fE.length;},C4=a=>{let b=new Fl();Mi(b,a);return b;},I=(a,b)=>{let c,d;c=a.fO;d=a;b=b===null?G(3):b;G6(d,c,b);return a;},Q=(a,b)=>{let c;c=a.fO;G6(a,c,b);return a;},U=(a,b)=>{IR(a,b,10);return a;},I6=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.fO;d=a;e=1;if(LF(b,Bz)){e=0;b=Mu(b);}a:{if(FU(b,BH(10))<0){if(e)Ce(d,c,c+1|0);else
{Ce(d,c,c+2|0);f=d.fK.data;g=c+1|0;f[c]=45;c=g;}d.fK.data[c]=DS(De(b),10);}else{g=1;h=BH(1);i=FE(BH(-1),BH(10));b:{while(true){j=MU(h,BH(10));if(FU(j,b)>0){j=h;break b;}g=g+1|0;if(FU(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Ce(d,c,c+g|0);if(e)g=c;else{f=d.fK.data;g=c+1|0;f[c]=45;}while(true){if(Cn(j,Bz))break a;f=d.fK.data;c=g+1|0;f[g]=DS(De((FE(b,j))),10);b=M_(b,j);j=FE(j,BH(10));g=c;}}}return a;},R=(a,b)=>{let c;c=a.fO;Dw(a,c,b);return a;},FP=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.fE.length;e=a;f=e.fO;e=e;if(c<=d&&d
<=b.fE.length){Ce(e,f,(f+d|0)-c|0);while(c<d){g=e.fK.data;h=f+1|0;g[f]=Bs(b,c);c=c+1|0;f=h;}return a;}b=new B4;Iq(b);O(b);},Dw=(a,b,c)=>{Ce(a,b,b+1|0);a.fK.data[b]=c;return a;},Oi=a=>{return L(a);},Pm=(a,b)=>{Ge(a,b);},G6=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.fO){a:{if(c===null)c=G(3);else if(DQ(c))break a;d=a.fO+c.fE.length|0;Ge(a,d);e=a.fO-1|0;while(e>=b){a.fK.data[e+c.fE.length|0]=a.fK.data[e];e=e+(-1)|0;}a.fO=a.fO+c.fE.length|0;d=0;while(d<c.fE.length){f=a.fK.data;g=b+1|0;f[b]=Bs(c,d);d=d+1|0;b=g;}}return a;}c
=new EJ;Y(c);O(c);};
function CZ(){let a=this;H.call(a);a.j2=null;a.kk=null;a.jL=0;a.j5=0;}
let Y=a=>{IL(a);a.jL=1;a.j5=1;},PV=()=>{let a=new CZ();Y(a);return a;},PW=a=>{return a;},IL=a=>{IF(a);},PJ=a=>{return a.j2;},PR=a=>{let b;b=a.kk;if(b===a)b=null;return b;},DP=J(CZ),Bi=J(DP),Iq=a=>{Y(a);},PU=()=>{let a=new Bi();Iq(a);return a;},BK=(a,b)=>{IL(a);a.jL=1;a.j5=1;a.j2=b;},P1=a=>{let b=new Bi();BK(b,a);return b;},Db=J(),M0=J(Db),LV=(a,b)=>{switch(a.primitiveKind){default:return P(a,b);}},MD=J(Db),Io=J(0),K7=J(0),HB=J(0);
function ID(){H.call(this);this.gh=null;}
let L7=b=>{let c;c=new ID;c.gh=b;return c;},Er=a=>{return !a.gh[W].primitiveKind?0:1;},Fg=a=>{let b;b=a.gh[W].itemType;return b===null?null:BA(b);},KE=J(),DC=()=>{DC=Bc(KE);O5();},M9=b=>{DC();},E=()=>{let b,c,d,e,f;DC();b=Bj();c=(BZ()).data;d=c.length;e=0;while(e<d){f=c[e].fR;V(b,f);e=e+1|0;}return N(DW(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;DC();d=Bf(d);e=Bf(e);f=NA(f,"hear");g=new EM;g.hV=matchMedia("(prefers-color-scheme: dark)");h=new Gz;h.jt=g;g.iA=new ResizeObserver(Bo(Bu(h),"onResize"));h=new Gy;h.kc
=g;g.g8=Bu(h);h=new GA;h.jq=g;g.iw=Bu(h);g.hr=BB();g.hX=b;h=new IP;h.hs=b;g.g4=h;g.jD=d;g.gT=f;i=DQ(e)?0:1;g.ij=i;b=i?IB(e):Ld(g.g4);g.f2=b;b=GK(b);g.hM=b;e=new JJ;d=b.gM;e.gw=NaN;e.fN=d;e.fI=H_(d);C8(e,EO(d));g.fF=e;Gs(e,new J$);g.ii=Bl(g.fF.fI);j=new Ie;k=new I9;k.gt=g;j.iU=c;e=new Km;d=c.querySelector(".messages");e.iE=Bj();e.iF=d;j.jU=e;h=new Kr;f=c.querySelector(".decision");h.g1=BB();d=f.querySelector(".picture");h.hO=d;h.i$=d.querySelector("canvas");h.ia=f.querySelector(".twin");j.iu=h;l=new Fe;m=c.querySelector(".transport");BW();b
=new HP;b.jH=k;l.jy=Dq(m,G(5),b);b=new HR;b.iZ=k;l.jh=Dq(m,G(6),b);Dk(k);b=new HQ;b.jK=k;e=Dq(m,G(7),b);l.js=e;l.kf=e.querySelector("span");b=new HN;b.i1=k;l.j6=Dq(m,G(8),b);b=new HM;b.i_=k;l.jv=Dq(m,G(9),b);d=m.querySelector(".iteration");l.g3=d;b=new Fn;b.jZ=l;b.j0=k;d.addEventListener("input",Bo(Bu(b),"handleEvent"));l.jr=m.querySelector(".position");l.gA=m.querySelector(".speed select");n=JM.data;i=n.length;o=0;while(o<i){In(l,n[o]);o=o+1|0;}b=l.gA;e=OL(l,k);b.addEventListener("change",Bo(Bu(e),"handleEvent"));j.jA
=l;j.j7=NO(c.querySelector(".predictions"));e=new Gr;d=c.querySelector(".losses");Dk(k);Hb(e,d,LZ(k));j.jT=e;j.iY=Pk(c.querySelector(".set-up form"),k);j.gC=O6(c.querySelector(".study"),k);j.jI=c.querySelector(".engine");j.jX=c.querySelector(".announcement");g.gj=j;D_(g);return g;},O5=()=>{return;},Ou=J(),LY=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Pg=J(),Bo=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result
=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},NA=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},PH=J(),GC=J(0),Jl=J(),GE=J(),Md=null,OD=null,Ed=()=>{Ed=Bc(GE);M7();},DS=(b,c)=>{Ed();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},M7=()=>{Md=BA(JA);OD=P(GE,128);};
function EX(){H.call(this);this.hL=null;}
let L_=(a,b)=>{a.hL=b;},Dl=a=>{let b=new EX();L_(b,a);return b;},BD=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bf(typeof b);d=!Z(c,G(10))&&!Z(c,G(11))?0:1;DM();e=Hv;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dl(b);e.set(b,new WeakRef(h));return h;}if(Z(c,G(12))){i=E0;j=Ht;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dl(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Z(c,G(13))){l=EC;m=HH;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dl(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Z(c,G(14))){f=Ir;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dl(b);Ir=new WeakRef(h);return h;}}return Dl(b);},Bu=b=>{if(b===null)return null;return !(b instanceof EX)?b:b.hL;},Nw=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof EX))return 0;return a.hL!==b.hL?0:1;},MI=J(),Bt=(b,c)=>
{if(b===c)return 1;return b!==null?b.bc(c):c!==null?0:1;},Dk=b=>{if(b!==null)return b;b=new Di;BK(b,G(2));O(b);},Ip=J(0),EB=J(0),Dc=J(),JE=(a,b)=>{let c,d;c=0;d=Bq(b);while(Br(d)){b=Bp(d);if(!V(a,b))continue;c=1;}return c;},KL=J(0),Fu=J(0);
function DI(){Dc.call(this);this.gf=0;}
let Bq=a=>{let b;b=new IZ;b.jG=a;b.ju=a.gf;b.jx=a.bf();b.i6=(-1);return b;},IQ=(a,b)=>{let c,d,e;c=a;d=c.fJ;e=0;while(true){if(e>=d)return (-1);if(Bt(b,Cl(c,e)))break;e=e+1|0;}return e;},Iu=(a,b)=>{let c,d;if(!Il(b,Fu))return 0;c=b;if(a.bf()!=c.bf())return 0;d=0;while(d<c.bf()){if(!Bt(a.bh(d),c.bh(d)))return 0;d=d+1|0;}return 1;},G1=J(0),DL=J(0);
function Ez(){let a=this;DI.call(a);a.f5=null;a.fJ=0;}
let MO=a=>{Fi(a,10);},Bj=()=>{let a=new Ez();MO(a);return a;},Fi=(a,b)=>{let c;if(b>=0){a.f5=P(H,b);return;}c=new Bx;Y(c);O(c);},PY=a=>{let b=new Ez();Fi(b,a);return b;},O_=(a,b)=>{let c,d,e,f;Fi(a,b.fJ);c=Bq(b);d=0;while(true){e=a.f5.data;f=e.length;if(d>=f)break;e[d]=Bp(c);d=d+1|0;}a.fJ=f;},Gf=a=>{let b=new Ez();O_(b,a);return b;},Cl=(a,b)=>{Fq(a,b);return a.f5.data[b];},NM=a=>{return a.fJ;},V=(a,b)=>{let c,d,e,f,g,h;c=a.fJ+1|0;d=a.f5.data.length;if(d<c){c=d>=1073741823?2147483647:Be(c,Be(d*2|0,5));e=a.f5;f
=Fg(BJ(e));if(f===null){b=new Di;Y(b);O(b);}if(f===BA(NP)){b=new Bx;Y(b);O(b);}if(c<0){b=new Ll;Y(b);O(b);}g=e.data;e=LV(f.gh,c);h=By(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.f5=e;}e=a.f5.data;h=a.fJ;a.fJ=h+1|0;e[h]=b;a.gf=a.gf+1|0;return 1;},Lc=(a,b)=>{let c,d,e,f;Fq(a,b);c=a.f5.data;d=c[b];e=a.fJ-1|0;a.fJ=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.gf=a.gf+1|0;return d;},JH=a=>{let b,c,d,e,f,g;b=a.f5;c=0;d=a.fJ;e=null;if(c>d){e=new Bx;Y(e);O(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.fJ
=0;a.gf=a.gf+1|0;},Fq=(a,b)=>{let c;if(b>=0&&b<a.fJ)return;c=new B4;Y(c);O(c);};
function Bm(){let a=this;H.call(a);a.ki=null;a.ge=0;}
let B0=(a,b,c)=>{a.ki=b;a.ge=c;},M8=(a,b)=>{return a!==b?0:1;};
function Cj(){let a=this;Bm.call(a);a.fR=null;a.iW=null;a.gk=null;a.ht=null;a.i2=null;}
let Jg=null,BS=null,Cc=null,Ep=null,C3=null,EI=null,DZ=null,Ca=null,Ec=null,Ew=null,D3=null,ED=null,C1=null,DG=null,DN=null,Kc=null,Bd=()=>{Bd=Bc(Cj);Ml();},BZ=()=>{Bd();return Kc.bl();},Go=(a,b,c,d,e,f,g,h)=>{Bd();B0(a,b,c);a.fR=d;a.iW=e;a.gk=f;a.ht=g;a.i2=h;},BG=(a,b,c,d,e,f,g)=>{let h=new Cj();Go(h,a,b,c,d,e,f,g);return h;},K1=a=>{let b;b=a.iW;DO();return b!==B6?0:1;},Jy=(a,b,c)=>{let d,e,f;if(DQ(c))c=G(15);d=a.fR;e=a.gk.bn();b=J6(b);f=M();R(I(I(I(I(I(I(I(f,d),G(16)),e),G(17)),b),G(18)),c),46);return L(f);},J6
=b=>{let c;Bd();if(b.fE.length>40){b=Dn(b,0,40);c=M();R(I(c,b),8230);b=L(c);}return b;},MC=()=>{let b,c;Bd();b=P(Cj,15);c=b.data;c[0]=Jg;c[1]=BS;c[2]=Cc;c[3]=Ep;c[4]=C3;c[5]=EI;c[6]=DZ;c[7]=Ca;c[8]=Ec;c[9]=Ew;c[10]=D3;c[11]=ED;c[12]=C1;c[13]=DG;c[14]=DN;return b;},Ml=()=>{let b,c,d,e;b=new Cj;DO();c=B6;d=P(Bk,1);d.data[0]=G(19);Go(b,G(20),0,G(21),c,CE(d),G(19),G(22));Jg=b;BS=BG(G(23),1,G(24),B6,CE(B2(Bk,[G(25),G(26),G(27),G(28)])),G(25),G(29));Cc=BG(G(30),2,G(28),B6,HA(HC(0),10000),G(2),G(31));Ep=BG(G(32),3,
G(33),B6,Do(0.0,4.294967295E9),G(0),G(34));C3=BG(G(35),4,G(36),B6,HA(Do(1.0,64.0),6),G(37),G(38));EI=BG(G(39),5,G(40),B6,HC(1),G(41),G(42));DZ=BG(G(43),6,G(44),BU,Do(1.0,1000000.0),G(45),G(46));Ca=BG(G(47),7,G(48),BU,Do(0.0,1000000.0),G(0),G(49));Ec=BG(G(50),8,G(51),BU,CE(B2(Bk,[G(52),G(53),G(54)])),G(52),G(55));Ew=BG(G(56),9,G(57),BU,CE(B2(Bk,[G(58),G(59)])),G(58),G(60));D3=BG(G(61),10,G(62),BU,CE(B2(Bk,[G(63),G(64)])),G(63),G(65));ED=BG(G(66),11,G(67),BU,new Ff,G(68),G(69));b=new Cj;c=BU;e=new GJ;e.iq=Do(1.0,
10000.0);e.hi=G(70);Go(b,G(71),12,G(72),c,e,G(73),G(74));C1=b;DG=BG(G(75),13,G(76),BU,CE(B2(Bk,[G(77),G(78),G(79)])),G(77),G(80));DN=BG(G(81),14,G(82),BU,CE(B2(Bk,[G(77),G(83),G(84)])),G(77),G(85));Kc=MC();};
function EM(){let a=this;H.call(a);a.hX=null;a.g4=null;a.jD=null;a.gT=null;a.hV=null;a.gj=null;a.iA=null;a.g8=null;a.iw=null;a.f2=null;a.hM=null;a.fF=null;a.hr=null;a.h4=0;a.hK=0;a.ij=0;a.g2=0;a.iC=0;a.ii=0;a.iS=0;}
let F7=a=>{let b;b=a.fF;if(Bl(b.fI)>=BT(b))C8(b,0);b.fW=1;b.gw=NaN;Dp(a);},Hd=a=>{Eg(a.fF);Dp(a);},G9=a=>{let b,c,d,e,f;b=GK(a.f2);a.hM=b;c=a.fF;d=b.gM;e=IA(d,c.fN);f=EO(d)!=EO(c.fN)?0:1;c.fN=d;c.gw=NaN;if(!e){c.fI=H_(d);c.fW=0;}if(!(e&&f))C8(c,EO(d));else if(Bl(c.fI)>BT(c))C8(c,BT(c));a.hr=BB();a.iS=0;Gs(a.fF,new HT);D_(a);BQ(a);a.gT.hear("engine");},JQ=(a,b)=>{Eg(a.fF);C8(a.fF,b);Gs(a.fF,new Ka);Dp(a);},GP=(a,b)=>{C8(a.fF,GZ(a,b));FT(a.fF,new La,150.0);Dp(a);},GZ=(a,b)=>{return Ch(0.0,B1(b,BT(a.fF)))|0;},K0
=(a,b,c)=>{let d,e;d=DY(c);e=d===BX?0:1;if(e&&D$(d)===Bn(D$(d)))return d;d=M();I(I(I(I(d,b),G(86)),c),G(87));a.hr=BL(L(d));D_(a);return Jt();},HZ=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.fF.fN;Bd();if(BC(c,ED,G(88))&&!b)F7(a);},Dp=a=>{a.iC=1;BQ(a);},BQ=a=>{let b;if(a.hK&&!a.g2){b=new FB;b.i3=a;a.g2=requestAnimationFrame(Bo(Bu(b),"onAnimationFrame"));}},K9=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;a:{b=a.gj;c=a.fF;d=c.fN;Bd();e=Ba(d,DG);f=(-1);switch(F1(e)){case 3075958:if
(!Z(e,G(79)))break a;f=1;break a;case 102970646:if(!Z(e,G(78)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.hV.matches?1:0;break b;}g=0;}e=EL(c.fI);NZ(b.jA,c);d=b.j7;h=e.gz;if(d.hf.fJ?0:1){f=0;while(f<C7(h)){i=BF(d.j1,G(89));j=h.gS;k=M();l=0;while(l<j.fG){Q(Q(k,l<=0?G(2):G(4)),CP(Bv(j,f,l)));l=l+1|0;}(Cf(i,G(90),L(k))).setAttribute("scope","row");Cf(i,G(91),CP(Bv(h.gm,f,0)));j=BF(i,G(91));m=BF(i,G(91));n=BF(BF(i,G(91)),G(92));n.className="mark";n.setAttribute("role",
"img");k=d.hf;o=new E$;o.hy=i;o.hC=j;o.hp=m;o.hl=n;V(k,o);f=f+1|0;}}l=0;while(l<d.hf.fJ){p=Bv(e.hE,l,0);q=p-Bv(h.gm,l,0);i=Cl(d.hf,l);f=Hp(e,l);i.hy.className=N(!f?G(93):G(94));Hs(i.hC,p,G(2));Hs(i.hp,q,!(q<0.0)?G(95):G(2));BP(i.hl,!f?G(96):G(97));r=i.hl;k=!f?G(98):G(99);r.setAttribute("aria-label",N(k));l=l+1|0;}d=d.ja;f=FL(e);l=C7(h);i=M();I(U(I(U(i,f),G(100)),l),G(101));BP(d,L(i));d=b.jT;r=c.fI;f=C_(c.fN);if(f!=d.hY)Ps(d,f);k=Bq(d.ho);while(Br(k)){d=Bp(k);l=d.g9;f=l>r.fX?0:1;BP(d.hJ,!f?G(102):CI(PA(r,l)));Kx(d.hD,
G(103),d.g9!=Bl(r)?0:1,G(88));}if(BC(c.fN,Ec,G(52)))LJ(b.gC,g);LM(b.iu,c.fN,e,g,b.gC.iy);},D_=a=>{let b,c,d,e,f,g,h,i,j;b=a.hX;c=a.fF.fN;Bd();b.setAttribute("data-theme",N(Ba(c,DG)));d=a.gj;e=a.hM;f=a.hr;b=a.h4&&BC(a.fF.fN,DN,G(84))?G(104):!Z(a.jD,G(84))?G(105):G(106);g=e.gM;c=Gf(e.kd);Dk(c);e=new JR;e.jB=c;f=f.gL;if(f!==null){e=e;f=f;V(e.jB,f);}e=d.jU;f=e.iE;h=c;if(!Iu(h,f)){e.iE=Gf(c);KG(e.iF);i=Bq(h);while(Br(i)){c=Bp(i);Cf(e.iF,G(107),c);}}c=d.iU;e=Ba(g,Ec);c.setAttribute("data-controls",N(e));f=Bq(d.iY.h5);while
(Br(f)){e=Bp(f);j=e.gQ===Cc&&!BC(g,BS,G(28))?1:0;e.gp.hidden=!!j;i=Ba(g,e.gQ);if(!Z(i,e.iP)){e.iP=i;if(!(e.gQ.gk instanceof Dv))e.gd.value=N(i);else e.gd.value=N(i);IY(e,G(2));}}d=d.jI;e=M();I(I(I(e,G(108)),b),G(109));BP(d,L(e));BQ(a);},PL=b=>{let c;b=b;c=b.fF.fN;Bd();return N(BC(c,DN,G(84))&&!b.h4?G(84):G(83));},MV=b=>{return !!b.fF.fW;},Ni=b=>{let c;b=b;c=Dm();Lm(c,b.f2);Bd();B5(c,Ca.fR,Cx(Bl(b.fF.fI)));return N(F0(c));},LU=b=>{b=b;b.h4=1;D_(b);},Of=(b,c)=>{let d;d=c;b=b;b.gj.gC.iy=d>=0?IG(d):Fz();BQ(b);},N4
=b=>{BQ(b);},Nq=b=>{b=b;Eg(b.fF);GP(b,0.0);},PI=(b,c)=>{let d;c=Bf(c);b=b;c=K0(b,G(110),c);d=new KJ;d.jm=b;I$(c,d);},M2=(b,c)=>{let d;c=Bf(c);b=b;c=K0(b,G(111),c);d=new Jo;d.i4=b;I$(c,d);},Pt=b=>{let c,d,e,f,g,h,i,j,k,l,m;b=b.fF;c=b.fN;b=EL(b.fI);d=JC(b);e=C4(G(112));f=(BZ()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Ey(c,i)){j=e.fO<=1?G(2):G(113);a:{b:{j=Q(Q(R(Q(e,j),34),i.fR),G(114));k=i.gk;i=Ba(c,i);if(!(k instanceof Gq)&&!(k instanceof Gj)&&!(k instanceof Ff)){if(!(k instanceof GJ))break b;if(Z(i,k.hi))break b;}l
=1;break a;}l=0;}if(!l){k=M();R(I(R(k,34),i),34);i=L(k);}Q(j,i);}h=h+1|0;}c=L(R(e,125));h=b.hx;e=KR(b.hS);i=HK(d.fU);d=HK(d.fT);j=b.hE;j=JG(j.fD,0,j.fH);l=FL(b);m=C7(b.gz);g=b.hu;k=M();b=I(U(I(U(I(I(I(I(I(I(I(I(I(U(I(I(I(k,G(115)),c),G(116)),h),G(117)),e),G(118)),i),G(119)),d),G(120)),j),G(121)),l),G(122)),m),G(123));h=b.fO;d=b;e=!g?G(68):G(88);G6(d,h,e);R(b,125);return N(L(k));},LX=b=>{Hd(b);},N0=(b,c)=>{b=b;b.gj.gC.iz=BL(BD(c));BQ(b);},N5=b=>{let c,d,e;b=b;if(!b.hK){b.hK=1;b.iA.observe(b.gj.iu.hO);c=b.hV;d
=b.g8;c.addEventListener("change",Bo(d,"handleEvent"));d=window;e=b.g8;d.addEventListener("resize",Bo(e,"handleEvent"));if(GO(b.g4)){d=window;e=b.iw;d.addEventListener("hashchange",Bo(e,"handleEvent"));}if(!b.ij){b.ij=1;HZ(b);}K9(b);BQ(b);}},PM=b=>{let c,d,e,f;c=(FK(b.fF.fI.fV.f3)).data;d=c.length;b=new Float64Array(d);e=0;while(e<d){f=c[e];b[e]=f;e=e+1|0;}return b;},PE=b=>{let c,d,e,f;b=b;b.hK=0;b.iA.disconnect();c=b.hV;d=b.g8;c.removeEventListener("change",Bo(d,"handleEvent"));d=window;e=b.g8;d.removeEventListener("resize",
Bo(e,"handleEvent"));d=window;e=b.iw;d.removeEventListener("hashchange",Bo(e,"handleEvent"));f=b.g2;cancelAnimationFrame(f);b.g2=0;},OC=(b,c)=>{let d,e;c=Bf(c);b=b;if(!(b.hX.hasAttribute(N(c))?1:0))G3(b.f2,c);else B5(b.f2,c,Bf(b.hX.getAttribute(N(c))));d=b.hM.gM;Bd();e=BC(d,ED,G(88));G9(b);if(!e)HZ(b);},Oc=b=>{b=b.gj.gC;b.iN=0;BP(b.jW,G(124));},Nf=b=>{let c,d,e,f,g;b=b;c=Dm();d=(BZ()).data;e=d.length;f=0;while(f<e){g=d[f];if(K1(g)&&!Ey(b.fF.fN,g))B5(c,g.fR,Ba(b.fF.fN,g));f=f+1|0;}return N(F0(c));},Os=b=>{F7(b);},MH
=b=>{return Bl(b.fF.fI);},B4=J(Bi),OH=J(Bi),BI=J(0),BN=J(0),MX=J(),Lj=J(0);
function Gz(){H.call(this);this.jt=null;}
let Nx=b=>{BQ(b.jt);},B_=J(0);
function Gy(){H.call(this);this.kc=null;}
let LA=(b,c)=>{BQ(b.kc);};
function GA(){H.call(this);this.jq=null;}
let LT=(b,c)=>{b=b.jq;b.f2=Ld(b.g4);G9(b);};
function K6(){H.call(this);this.gL=null;}
let FZ=null,OZ=(a,b)=>{a.gL=b;},Ln=a=>{let b=new K6();OZ(b,a);return b;},BB=()=>{if(FZ===null)FZ=Ln(null);return FZ;},BL=b=>{return Ln(Dk(b));},BO=a=>{let b;b=a.gL;if(b!==null)return b;b=new E2;Y(b);O(b);},CW=a=>{return a.gL!==null?0:1;};
function IP(){H.call(this);this.hs=null;}
let GO=a=>{return a.hs.hasAttribute("fragment")?1:0;},Ld=a=>{let b;b=HD(a);if(GO(a))Lm(b,IB(Bf(location.hash.slice(1))));return b;},HD=a=>{let b,c,d,e,f,g;b=Dm();c=(BZ()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.hs.hasAttribute(N(f.fR))?1:0){g=f.fR;B5(b,g,Bf(a.hs.getAttribute(N(g))));}e=e+1|0;}return b;},Ms=J(),IB=b=>{let c,d;c=Dm();b=new URLSearchParams(N(b));d=new FA;d.i5=c;b.forEach(Bo(Bu(d),"pair"));return c;},F0=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<FD(b)){e=ET(b,d);f=D9(b,d);c.append(N(e),
N(f));d=d+1|0;}return Bf(c.toString());},K=J();
function Jz(){let a=this;K.call(a);a.gM=null;a.kd=null;}
let GK=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=(BZ()).data;d=c.length;e=P(Bk,d);f=e.data;g=0;while(g<d){h=c[g];f[h.ge]=h.ht;g=g+1|0;}i=I4(e);h=Bj();d=0;while(d<FD(b)){j=ET(b,d);c=(BZ()).data;g=c.length;k=0;a:{while(k<g){l=c[k];if(Z(l.fR,j)){l=BL(l);break a;}k=k+1|0;}l=BB();}if(CW(l)){m=ET(b,d);l=Bj();c=(BZ()).data;g=c.length;k=0;while(k<g){j=c[k].fR;V(l,j);k=k+1|0;}n=J6(m);l=DW(G(113),l);j=M();R(I(I(I(I(j,G(125)),n),G(126)),l),46);l=L(j);V(h,l);}else{n=Id(i,BO(l),D9(b,d));if(CW(n)){l=Jy(BO(l),D9(b,d),(BO(l)).ht);V(h,
l);}l=n.gL;if(l!==null)i=l;i=i;}d=d+1|0;}b=Bj();if(Gc(i)&&!Ey(i,C3)){l=Ba(i,C3);n=M();I(I(I(n,G(127)),l),G(128));n=L(n);V(b,n);}if(BC(i,BS,G(28))&&!IO(i)){d=(FH(i)).data.length;g=F6(Gi(i));l=M();I(U(I(U(I(l,G(129)),d),G(130)),g),G(131));n=L(l);V(b,n);}if(!BC(i,BS,G(28))&&!Ey(i,Cc))V(b,G(132));if(B9(Ba(i,Ca))>C_(i)){l=Ba(i,Ca);d=C_(i);n=M();R(U(I(I(I(n,G(133)),l),G(134)),d),46);n=L(n);V(b,n);}JE(h,b);b=new Jz;b.gM=i;b.kd=h;return b;};
function JJ(){let a=this;H.call(a);a.fN=null;a.fI=null;a.fW=0;a.gR=0;a.j$=0;a.gw=0.0;a.ji=0;}
let Eg=a=>{a.fW=0;a.gR=0;},C8=(a,b)=>{b=Be(0,By(b,BT(a)));a.j$=b;a.gR=b==Bl(a.fI)?0:1;},Im=a=>{return !a.fW&&!a.gR?0:1;},BT=a=>{let b,c;b=C_(a.fN);c=a.fI;if(c.gD)b=By(c.fX,b);return b;},Gs=(a,b)=>{FT(a,b,30.0);},FT=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.bG();if(a.gR)e=a.j$;else if(!a.fW)e=Bl(a.fI);else{f=a.fN;Bd();g=BC(f,C1,G(70))?Fz():IG(B9(Ba(f,C1))|0);if(g!==CK?0:1)e=BT(a);else{if(isNaN(a.gw)?1:0){a.gw=d;a.ji=Bl(a.fI);}h=a.ji;i=d-a.gw;if(g===CK){b=new E2;Y(b);O(b);}e=B1(h+i*g.h8/1000.0,BT(a))|0;}}j=Hq(a.fI,e,16);while
(!j&&b.bG()-d<c){j=Hq(a.fI,e,16);}e=a.gR;if(!(!e&&j))a.gw=NaN;j=e&(j?0:1);a.gR=j;a.fW=a.fW&(!j&&Bl(a.fI)>=BT(a)?0:1);},C9=J(0),J$=J(),L2=a=>{return performance.now();};
function IM(){let a=this;H.call(a);a.fV=null;a.gx=null;a.gr=0;a.gF=null;a.fX=0;a.gD=0;}
let OJ=(a,b)=>{let c,d,e,f,g,h;a:{a.gx=Bj();a.gr=1;a.gF=Bh(256);c=new KQ;c.gv=Gi(b);c.gW=FN(b);Bd();c.ig=B9(Ba(b,EI));d=Ba(b,BS);e=(-1);switch(F1(d)){case 115791563:if(!Z(d,G(27)))break a;e=1;break a;case 289928229:if(!Z(d,G(26)))break a;e=0;break a;case 1230441723:if(!Z(d,G(28)))break a;e=2;break a;default:}}b:{switch(e){case 0:f=new Jv;break b;case 1:f=new HX;break b;case 2:if(!IO(b)){f=Kt(b);break b;}f=new Kn;f.j9=FH(b);break b;default:}f=Kt(b);}c.f3=f.cM(c.gv);c.hj=KT(c.gv,c.gW.gS);b=new Ho;f=c.gv;g=C7(c.gW);b.gO
=f;h=CO(f.gg);b.gB=P(BV,h);b.gc=P(BV,h);d=CU(f);b.iO=d.fU;b.iM=d.fT;b.gB.data[0]=Bw(0,0);b.gc.data[0]=Bw(0,0);e=1;while(e<h){b.gB.data[e]=Bw(g,BM(f,e));b.gc.data[e]=Bw(g,BM(f,e));e=e+1|0;}c.hz=b;G0(c);a.fV=c;KP(a);},H_=a=>{let b=new IM();OJ(b,a);return b;},Bl=a=>{return a.fV.f1;},PA=(a,b)=>{let c,d,e;c=a.fX;if(b<=c)return a.gF.data[b];d=new Bx;e=M();R(U(I(U(I(e,G(135)),b),G(136)),c),46);BK(d,L(e));O(d);},EL=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=new K_;c=a.fV;d=c.gv;e=c.gW;f=Bl(a);g=a.gF.data[Bl(a)];h=FK(a.fV.f3);i
=EP(a.fV.hj);c=Bw(i.fH,i.fG);j=i.fD;k=j.data;Eo(j,0,c.fD,0,k.length);l=a.gD&&Bl(a)==a.fX?1:0;b.hm=d;b.gz=e;b.hx=f;b.hS=g;b.iD=h;b.hE=c;b.hu=l;return b;},Hq=(a,b,c)=>{let d,e,f,g,h;if(a.gD)b=By(b,a.fX);Kk(a,b);d=0;while(true){e=a.fV;if(e.f1>=b)break;if(d>=c)break;K8(e);e=a.fV;if(e.f1<=a.fX)f=1;else{a:{g=e.iJ;if(g-g===0.0){e=e.f3;f=1;b:{c:{while(true){h=e.fU.data;if(f>=h.length)break;if(!HO(h[f].fD))break c;if(!HO(e.fT.data[f].fD))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.fX=a.fV.f1;KP(a);f
=1;}else{a.gD=1;f=a.fX;Kk(a,f);while(true){e=a.fV;if(e.f1>=f)break;K8(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.fV.f1;if(c!=b){if(!a.gD)break e;if(c!=a.fX)break e;}b=1;break d;}b=0;}return b;},Kk=(a,b)=>{let c,d,e,f;c=By(b/a.gr|0,a.gx.fJ-1|0);d=a.fV;e=d.f1;if(!(b>=e&&X(c,a.gr)<=e)){b=X(c,a.gr);f=Cl(a.gx,c);d.f1=b;FM(d.f3,f);G0(d);}},KP=a=>{let b,c,d,e,f,g;b=a.fX;c=a.gF;d=c.data.length;if(b==d)a.gF=Gn(c,2*d|0);c=a.gF.data;b=a.fX;e=a.fV;c[b]=e.iJ;if(b%a.gr|0)return;f=a.gx;c=FK(e.f3);V(f,c);e=a.gx;if(e.fJ>1024)
{f=Gf(e);JH(a.gx);b=0;g=f;while(b<g.fJ){e=a.gx;c=Cl(g,b);V(e,c);b=b+2|0;}a.gr=a.gr*2|0;}};
function Ie(){let a=this;H.call(a);a.iU=null;a.jU=null;a.iu=null;a.jA=null;a.j7=null;a.jT=null;a.iY=null;a.gC=null;a.jI=null;a.jX=null;}
let Kq=J(0);
function I9(){H.call(this);this.gt=null;}
let IU=(a,b)=>{let c;c=a.gt;JQ(c,GZ(c,Bl(c.fF.fI)+b));},Em=(a,b)=>{let c;c=a.gt;JQ(c,GZ(c,b));},J7=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.gt;e=d.fF.fN;f=Id(e,b,c);if(CW(f))b=Jy(b,c,Ba(e,b));else{B5(d.f2,b.fR,Ba(BO(f),b));Bd();if(b===BS){if(!BC(BO(f),BS,G(28)))G3(d.f2,Cc.fR);else{c=Bj();g=(EL(d.fF.fI)).iD.data;h=g.length;i=0;while(i<h){j=CI(g[i]);V(c,j);i=i+1|0;}B5(d.f2,Cc.fR,DW(G(137),c));}}if(!(IA(BO(f),e)&&b!==DZ))G3(d.f2,Ca.fR);G9(d);Dp(d);b=G(2);}return b;},Bx=J(Bi),D8=J(Bm),B6=null,BU=null,Na=null,DO=()=>{DO=
Bc(D8);Or();},Ne=(a,b,c)=>{DO();B0(a,b,c);},Li=(a,b)=>{let c=new D8();Ne(c,a,b);return c;},Or=()=>{let b,c,d;B6=Li(G(138),0);b=Li(G(139),1);BU=b;c=P(D8,2);d=c.data;d[0]=B6;d[1]=b;Na=c;},Cw=J(0);
function Dv(){K.call(this);this.gX=null;}
let CE=b=>{let c,d,e,f,g;c=b.data;d=new Dv;e=c.length;f=0;while(f<e){Dk(c[f]);f=f+1|0;}g=new GI;g.hT=b.bl();d.gX=g;return d;},Pi=(a,b)=>{let c,d,e;c=DT(b);d=Bq(a.gX);a:{while(Br(d)){if(Bt(Bp(d),c)){e=1;break a;}}e=0;}return !e?BB():BL(c);},Lp=a=>{let b,c;if(CO(a.gX)!=1){b=DW(G(113),a.gX);c=M();I(I(c,G(140)),b);b=L(c);}else{b=FJ(a.gX,0);c=M();I(I(c,G(141)),b);b=L(c);}return b;};
function G5(){let a=this;K.call(a);a.iv=null;a.iR=0;}
let M5=(a,b,c)=>{a.iv=b;a.iR=c;},HA=(a,b)=>{let c=new G5();M5(c,a,b);return c;},NI=(a,b)=>{let c,d,e,f;c=Bj();d=Bq(Ga(b));while(true){if(!Br(d))return BL(DW(G(137),c));e=Bp(d);f=a.iv.c4(e);if(CW(f))break;e=c;if(e.fJ==a.iR)break;V(e,BO(f));}return BB();},Ph=a=>{let b,c,d;b=a.iv.bn();c=a.iR;d=M();I(U(I(I(I(d,G(142)),b),G(143)),c),G(144));return L(d);},Ga=b=>{let c,d,e,f;c=Bj();if(DQ(DT(b)))return c;d=0;e=I2(b,44,0);while(e>=0){f=Dn(b,d,e);V(c,f);d=e+1|0;e=I2(b,44,d);}b=Gt(b,d);V(c,b);return c;};
function Gj(){K.call(this);this.ih=0;}
let Pq=(a,b)=>{a.ih=b;},HC=a=>{let b=new Gj();Pq(b,a);return b;},Ob=(a,b)=>{let c,d,e,f;c=DY(b);if(Jd(c))return BB();d=D$(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.ih)break b;}f=0;break a;}f=1;}return !f?BB():BL(CP(d));},O3=a=>{return !a.ih?G(145):G(146);};
function Gq(){let a=this;K.call(a);a.iL=0.0;a.h6=0.0;}
let Mm=(a,b,c)=>{a.iL=b;a.h6=c;},Do=(a,b)=>{let c=new Gq();Mm(c,a,b);return c;},Ks=(a,b)=>{let c,d;c=DY(b);if(Jd(c))return BB();d=D$(c);return !(d===Bn(d)&&d>=a.iL&&d<=a.h6?1:0)?BB():BL(CP(d+0.0));},IC=a=>{let b,c,d;b=CP(a.iL);c=CP(a.h6);d=M();I(I(I(I(d,G(147)),b),G(148)),c);return L(d);},Ff=J(K),LO=(a,b)=>{let c,d;a:{c=DT(b);d=(-1);switch(F1(c)){case 0:if(!Z(c,G(2)))break a;d=0;break a;case 3569038:if(!Z(c,G(88)))break a;d=1;break a;case 97196323:if(!Z(c,G(68)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b
=BL(G(88));break b;case 2:b=BL(G(68));break b;default:}b=BB();}return b;},Pb=a=>{return G(149);};
function GJ(){let a=this;K.call(a);a.iq=null;a.hi=null;}
let PG=(a,b)=>{return Z(DT(b),a.hi)?BL(a.hi):Ks(a.iq,b);},N_=a=>{let b,c,d;b=IC(a.iq);c=a.hi;d=M();I(I(I(d,b),G(150)),c);return L(d);},Hz=J(DP),MZ=J(),LG=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function KA(){let a=this;H.call(a);a.gs=null;a.g0=null;}
let LR=a=>{a.gs=Bj();a.g0=Bj();},Dm=()=>{let a=new KA();LR(a);return a;},FD=a=>{return a.gs.fJ;},ET=(a,b)=>{return Cl(a.gs,b);},D9=(a,b)=>{return Cl(a.g0,b);},B5=(a,b,c)=>{let d;d=IQ(a.gs,b);if(d<0){V(a.gs,b);V(a.g0,c);}else{b=a.g0;Fq(b,d);b.f5.data[d]=c;}},Lm=(a,b)=>{let c;c=0;while(c<FD(b)){B5(a,ET(b,c),D9(b,c));c=c+1|0;}},G3=(a,b)=>{let c;c=IQ(a.gs,b);if(c>=0){Lc(a.gs,c);Lc(a.g0,c);}},I_=J(0);
function FA(){H.call(this);this.i5=null;}
let N7=(b,c,d)=>{c=Bf(c);d=Bf(d);B5(b.i5,d,c);};
function Ki(){H.call(this);this.il=null;}
let PC=(a,b)=>{a.il=b;},I4=a=>{let b=new Ki();PC(b,a);return b;},Id=(a,b,c)=>{let d,e;d=b.gk.c4(c);if(CW(d))return BB();e=a.il.bl();e.data[b.ge]=BO(d);return BL(I4(e));},Ba=(a,b)=>{return a.il.data[b.ge];},Ey=(a,b)=>{return Z(Ba(a,b),b.ht);},BC=(a,b,c)=>{return Z(Ba(a,b),c);},IA=(a,b)=>{let c,d,e,f;c=(BZ()).data;d=c.length;e=0;while(e<d){f=c[e];if(K1(f)&&!Z(Ba(a,f),Ba(b,f)))return 0;e=e+1|0;}return 1;},FN=a=>{let b,c,d,e,f,g;b=P(BE(B$),4);c=b.data;c[0]=B8([0.0,0.0]);c[1]=B8([0.0,1.0]);c[2]=B8([1.0,0.0]);c[3]
=B8([1.0,1.0]);d=C6(b);b=P(BE(B$),4);c=b.data;e=Bh(1);e.data[0]=0.0;c[0]=e;e=Bh(1);e.data[0]=1.0;c[1]=e;e=Bh(1);e.data[0]=1.0;c[2]=e;e=Bh(1);e.data[0]=0.0;c[3]=e;f=C6(b);g=new Hn;g.gS=d;g.gm=f;return g;},Gi=a=>{let b,c,d,e,f,g;b=Bj();c=DB((FN(a)).gS.fG);d=b;V(d,c);if(Gc(a)){c=DB(2);FS();e=new Ku;e.i0=c;}else{e=Bj();Bd();f=Bq(Ga(Ba(a,C3)));while(Br(f)){c=DB(B9(Bp(f))|0);V(e,c);}}JE(b,e);V(d,DB((FN(a)).gm.fG));if(!Gc(a)){g=new Dy;C0();c=EU;Dz();GR(g,b,c,c,Ea);}else{g=new Dy;C0();c=J9;Dz();GR(g,b,c,c,JI);}return g;},C_
=a=>{Bd();return B9(Ba(a,DZ))|0;},EO=a=>{Bd();return By(B9(Ba(a,Ca))|0,C_(a));},Kt=a=>{let b;b=new IN;Bd();b.jo=B9(Ba(a,Ep));return b;},Gc=a=>{Bd();return BC(a,BS,G(26));},IO=a=>{return (FH(a)).data.length!=F6(Gi(a))?0:1;},FH=a=>{let b,c,d,e,f;Bd();b=Ga(Ba(a,Cc));c=Bh(b.fJ);d=c.data;e=0;f=d.length;while(e<f){d[e]=B9(Cl(b,e));e=e+1|0;}return c;},B9=b=>{let c,d;c=DY(b);d=new JO;d.i7=b;if(c!==BX)return c.hb;b=d.i7;c=new It;d=M();I(I(d,G(151)),b);BK(c,L(d));O(c);};
function KQ(){let a=this;H.call(a);a.gW=null;a.ig=0.0;a.f3=null;a.hj=null;a.hz=null;a.gv=null;a.f1=0;a.iJ=0.0;}
let K8=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;b=a.hz;c=a.f3;d=a.hj;e=a.gW.gm;f=d.ga.data;g=c.fU;h=Ci(b.gO);Pl(b.gO.gE,f[h],e,b.gB.data[h]);i=Ci(b.gO);j=b.gO;k=j.hg;C0();if(k===EU&&j.gE===Ea){c=d.ga.data[i];j=b.gc.data[i];Co(GW(c,e)&&GW(c,j)?1:0,G(152),c,e,j);l=c.fD;m=e.fD;n=j.fD;i=0;while(true){o=n.data;if(i>=o.length)break;p=l.data;q=m.data;o[i]=p[i]-q[i];i=i+1|0;}}else Jh(GD(j,i),b.gB.data[i],d.gy.data[i],d.ga.data[i],b.gc.data[i]);while(true){r=Ef(h,1);if(r<0)break;c=b.gc.data[h];s=
h-1|0;j=f[s];k=b.iO.data[h];Co(c.fH==j.fH&&k.fH==c.fG&&k.fG==j.fG?1:0,G(153),c,j,k);n=c.fD;q=j.fD;p=k.fD;t=c.fG;u=j.fG;v=c.fH;w=0;while(w<t){x=0;while(x<u){y=0.0;z=0;while(z<v){o=n.data;l=q.data;y=y+o[X(z,t)+w|0]*l[X(z,u)+x|0];z=z+1|0;}p.data[X(w,u)+x|0]=y;x=x+1|0;}w=w+1|0;}k=b.gc.data[h];c=b.iM.data[h];Co(c.fH==k.fG&&c.fG==1?1:0,G(154),k,k,c);p=k.fD;l=c.fD;t=k.fG;i=0;while(i<t){ba=0.0;v=i;while(true){o=p.data;if(v>=o.length)break;ba=ba+o[v];v=v+t|0;}l.data[i]=ba;i=i+1|0;}if(r>0){l=g.data;OE(b.gc.data[h],l[h],
b.gB.data[s]);Jh(GD(b.gO,s),b.gB.data[s],d.gy.data[s],f[s],b.gc.data[s]);}h=h+(-1)|0;}i=1;while(i<=Ci(a.gv)){I1(a.ig,a.hz.iO.data[i],a.f3.fU.data[i]);I1(a.ig,a.hz.iM.data[i],a.f3.fT.data[i]);i=i+1|0;}a.f1=a.f1+1|0;G0(a);},G0=a=>{Ha(a.hj,a.f3);a.iJ=a.gv.gE.dj(EP(a.hj),a.gW.gm);};
function Km(){let a=this;H.call(a);a.iF=null;a.iE=null;}
function Kr(){let a=this;H.call(a);a.hO=null;a.i$=null;a.ia=null;a.g1=null;}
let LM=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q;a:{if(!CW(a.g1)){f=(BO(a.g1)).j8;g=c.hm;if(f===g)h=1;else if(g!==null&&BJ(g)===BA(Dy)){g=g;h=!Bt(f.gg,g.gg)?0:!Bt(f.hn,g.hn)?0:!Bt(f.hg,g.hg)?0:Bt(f.gE,g.gE)?1:0;}else h=0;if(h)break a;}i=new K5;j=c.hm;i.hW=Bw(1,2);i.j8=j;h=F6(j);k=h<=500?100:h>5000?25:50;i.jY=k;g=new GB;DJ();f=FX;l=new BV;h=X(k,k);FC(l,h,2);m=0;while(m<h){EZ(l,m,0,D6(f.gK,f.gN,m%k|0,k));EZ(l,m,1,D6(f.gP,f.gV,m/k|0,k));m=m+1|0;}Lk(g,j,l);i.it=g;i.iB=KT(j,i.hW);a.g1=BL(i);}g=BO(a.g1);f=JC(c);Ha(g.it,
f);i=new Jp;n=c.hx;l=CI(c.hS);o=new Jj;o.kb=g;o.ka=f;j=new IS;DJ();f=FX;h=g.jY;p=(EP(g.it)).fD;m=Ef(h,2);if(m>=0&&m>=0&&p.data.length==X(h,h)){j.hG=f;j.f4=h;j.gn=h;j.g6=p;g=c.gz;f=g.gS;g=g.gm;if(f.fG==2&&g.fG==1&&f.fH==g.fH){i.ip=n;i.jS=l;i.ie=o;i.hA=j;i.gb=f;i.jR=g;h=a.hO.clientWidth;if(h>0){g=On(a.i$,h,a.hO.clientHeight,devicePixelRatio);Nc(PN(b,g,d),g,i,e);}d=c.hu;f=!d?G(2):G(155);a.ia.className=N(!d?G(156):G(157));b=a.ia;B3();c=M();Mb(c,i);Nl(c,i);e=L(c);c=M();I(I(c,f),e);BP(b,L(c));return;}b=new Bx;c=DX(f);e
=DX(g);g=M();R(I(I(I(I(g,G(158)),c),G(159)),e),46);BK(b,L(g));O(b);}q=p.data;b=new Bx;d=q.length;c=M();I(U(I(U(R(U(I(c,G(160)),h),120),h),G(161)),d),G(162));BK(b,L(c));O(b);},PN=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=new IK;f=c.ik;g=c.h$;h=Fj(f);i=C$(3.75*h);j=C$(5.5*Fj(f));k=DA(f-IJ(f)-j);j=Ch(1.0,B1(k,DA(g-i-C$(2.2*h))));c=GU(IJ(f)+DA((k-j)/2.0),i,j,j);l=Gw(c)+Bn(1.25*h);m=new JK;n=GU(l,i,Bn(1.0*h),j);i=1.15*h;BR();o=EY(i,Cq);i=Bn(1.35*h);p=Hr(h,Cq);l=Bn(2.9*h);j=Ch(5.5,B1(10.0,0.028*j));m.iV
=f;m.kh=g;m.gY=c;m.iQ=n;m.jp=o;m.jQ=i;m.hZ=p;m.h3=l;m.gU=h;m.ic=j;m.jd=1.5;if(d){n=Bb(1512988);q=Pd(n,Bb(15789813),Bb(11183798),Bb(9144216),Bb(15000044),Bb(14268646),Bb(10935200),Iz(B2(C2,[Fy(F$(Bb(10055851),0.5),n),Bb(2499629),Fy(F$(Bb(5942881),0.4),n)])));}else{r=Bb(16777215);q=new FI;s=Bb(1841698);c=Bb(5591647);n=Bb(3815235);o=Bb(2762803);DR();p=DU(D2,0.0);t=DU(D2,1.0);u=D2;v=P(C2,u.hB.data.length);w=v.data;d=0;x=w.length;while(d<x){w[d]=Fy(F$(u.hB.data[d],0.2),r);d=d+1|0;}J5(q,r,s,c,n,o,p,t,Iz(v));}Bd();if
(!BC(b,Ew,G(59))){CC();n=Da;}else{CC();n=If;}if(!BC(b,D3,G(64))){CS();b=EN;}else{CS();b=JN;}e.fM=m;e.fQ=q;e.ix=n;e.i9=b;return e;};
function Fe(){let a=this;H.call(a);a.jy=null;a.jh=null;a.js=null;a.kf=null;a.j6=null;a.jv=null;a.g3=null;a.jr=null;a.gA=null;}
let JM=null,BW=()=>{BW=Bc(Fe);Ok();},NZ=(a,b)=>{let c,d,e,f,g,h,i;c=Bl(b.fI);d=Cx(C_(b.fN));BP(a.kf,!b.fW?G(163):G(164));a.js.setAttribute("aria-pressed",N(!b.fW?G(68):G(88)));a.jy.disabled=!!(c?0:1);a.jh.disabled=!!(c?0:1);a.j6.disabled=!!(c<BT(b)?0:1);e=a.jv;f=!!(c<BT(b)?0:1);e.disabled=f;a.g3.setAttribute("max",N(d));e=a.g3;f=N(Cx(c));e.value=f;g=a.g3;f=M();I(I(U(I(f,G(165)),c),G(100)),d);e=L(f);g.setAttribute("aria-valuetext",N(e));h=a.jr;i=d.fE.length;BW();f=C4(Cx(c));while(f.fO<i){Dw(f,0,32);}e=L(f);f
=M();I(I(I(f,e),G(166)),d);BP(h,L(f));f=b.fN;Bd();b=Ba(f,C1);a.gA.value=N(b);if(!Z(Bf(a.gA.value),b)){In(a,b);a.gA.value=N(b);}},In=(a,b)=>{let c,d;c=a.gA;if(Z(b,G(70)))d=b;else{d=M();I(I(d,b),G(167));d=L(d);}(Cf(c,G(168),d)).setAttribute("value",N(b));},Dq=(b,c,d)=>{BW();b=b.querySelector(N(c));Kd(b,d);return b;},Ok=()=>{JM=B2(Bk,[G(41),G(169),G(73),G(170),G(171),G(172),G(70)]);};
function Jf(){let a=this;H.call(a);a.j1=null;a.ja=null;a.hf=null;}
let NK=(a,b)=>{a.hf=Bj();a.j1=b.querySelector("tbody");a.ja=b.querySelector(".score");},NO=a=>{let b=new Jf();NK(b,a);return b;},Hs=(b,c,d)=>{let e,f;e=Ja(E_(c,8),45,8722);f=M();I(I(f,d),e);BP(b,L(f));d=N(CI(c));b.title=d;};
function Gr(){let a=this;H.call(a);a.h0=null;a.jC=null;a.ho=null;a.hY=0;}
let Hb=(a,b,c)=>{a.ho=Bj();a.hY=(-1);a.h0=b.querySelector("tbody");a.jC=c;},PX=(a,b)=>{let c=new Gr();Hb(c,a,b);return c;},Ps=(a,b)=>{let c,d,e,f,g,h;a.hY=b;KG(a.h0);JH(a.ho);c=20;d=20;while((b/c|0)>=16){if(c==d){c=2*d|0;continue;}if(c==(2*d|0)){c=5*d|0;continue;}d=d*10|0;c=d;}d=0;while(d<=b){e=BF(a.h0,G(89));f=Cf(BF(e,G(91)),G(173),Cx(d));f.setAttribute("type","button");g=M();U(I(g,G(174)),d);g=N(L(g));f.title=g;g=new H$;g.jE=a;g.jF=d;Kd(f,g);g=a.ho;h=new GX;f=BF(e,G(91));h.g9=d;h.hD=e;h.hJ=f;V(g,h);d=d+c|
0;}},Fp=J(0);
function Ig(){H.call(this);this.jV=null;}
let O1=(a,b)=>{a.jV=b;},LZ=a=>{let b=new Ig();O1(b,a);return b;};
function F_(){H.call(this);this.h5=null;}
let KI=null,Ik=null,F9=()=>{F9=Bc(F_);NE();},NC=(a,b,c)=>{let d;F9();a.h5=Bj();d=new FV;b.addEventListener("submit",Bo(Bu(d),"handleEvent"));KM(a,b.querySelector(".of-the-run"),KI,c);KM(a,b.querySelector(".of-the-look"),Ik,c);},Pk=(a,b)=>{let c=new F_();NC(c,a,b);return c;},KM=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.h5;i=Pa(b,g,d);V(h,i);f=f+1|0;}},NE=()=>{let b,c;b=P(Cj,6);c=b.data;Bd();c[0]=BS;c[1]=Cc;c[2]=Ep;c[3]=C3;c[4]=EI;c[5]=DZ;KI=b;b=P(Cj,4);c=b.data;c[0]=Ew;c[1]=D3;c[2]
=DG;c[3]=DN;Ik=b;};
function JW(){let a=this;H.call(a);a.jW=null;a.iG=null;a.iz=null;a.iy=null;a.iN=0;a.jM=0;}
let Nt=(a,b,c)=>{a.iz=BB();a.iy=Fz();a.jW=b;a.iG=c;c=new GN;c.j4=a;(new IntersectionObserver(Bo(Bu(c),"onChange"))).observe(b);},O6=(a,b)=>{let c=new JW();Nt(c,a,b);return c;},LJ=(a,b)=>{let c;if(a.jM){c=a.iz;if(c.gL===null?0:1)(Bu(BO(c))).show(!!b);}},F4=J(0);
function KJ(){H.call(this);this.jm=null;}
let O8=(a,b)=>{let c;c=a.jm;Eg(c.fF);GP(c,Bl(c.fF.fI)+b);};
function Jo(){H.call(this);this.i4=null;}
let NJ=(a,b)=>{GP(a.i4,b);},NV=J(),HK=b=>{let c,d,e,f,g,h,i,j,k;c=C4(G(175));d=1;while(true){e=b.data;if(d>=e.length)break;f=Q(c,d<=1?G(2):G(113));g=e[d];h=C4(G(175));i=0;while(i<g.fH){j=Q(h,i<=0?G(2):G(113));e=g.fD;k=g.fG;Q(j,JG(e,X(i,k),k));i=i+1|0;}Q(f,L(R(h,93)));d=d+1|0;}return L(R(c,93));},JG=(b,c,d)=>{let e,f,g,h;e=C4(G(175));f=0;while(f<d){g=f<=0?G(2):G(113);h=b.data;Q(Q(e,g),KR(h[c+f|0]));f=f+1|0;}return L(R(e,93));},KR=b=>{return b-b!==0.0?G(3):CI(b);},OF=J();
function Dy(){let a=this;K.call(a);a.gg=null;a.hn=null;a.hg=null;a.gE=null;}
let GR=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=b.fJ;if(f<2){c=new Bx;BK(c,G(176));O(c);}g=new GI;h=P(H,f);i=h.data;b=Bq(b);f=0;j=b;while(Br(j)){b=Bp(j);if(b===null){b=new Di;Y(b);O(b);}k=f+1|0;i[f]=b;f=k;}g.hT=h;a.gg=g;a.hn=c;a.hg=d;a.gE=e;},P2=(a,b,c,d)=>{let e=new Dy();GR(e,a,b,c,d);return e;},Ci=a=>{return CO(a.gg)-1|0;},BM=(a,b)=>{return (FJ(a.gg,b)).hN;},GD=(a,b)=>{return b!=Ci(a)?a.hn:a.hg;},F6=a=>{let b,c;b=0;c=1;while(c<=Ci(a)){b=b+X(BM(a,c),BM(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},E2=J(Bi),NX=J(),EV=b=>{return Math.sqrt(b);},C$
=b=>{return Math.ceil(b);},DA=b=>{return Math.floor(b);},Bn=b=>{return Oy(EA(b+O0(b)*0.5));},By=(b,c)=>{if(b<c)c=b;return c;},Be=(b,c)=>{if(b>c)c=b;return c;},PK=(b,c)=>{return Math.min(b,c);},B1=(b,c)=>{return PK(b,c);},Pc=(b,c)=>{return Math.max(b,c);},Ch=(b,c)=>{return Pc(b,c);},No=b=>{return Math.abs(b);},CY=b=>{return No(b);},O0=b=>{return Math.sign(b);},Cv=J(0);
function HP(){H.call(this);this.jH=null;}
let MS=a=>{let b;b=a.jH;BW();Em(b,0);};
function HR(){H.call(this);this.iZ=null;}
let PF=a=>{let b;b=a.iZ;BW();IU(b,(-1));};
function HQ(){H.call(this);this.jK=null;}
let N6=a=>{let b;b=a.jK.gt;if(!b.fF.fW)F7(b);else Hd(b);};
function HN(){H.call(this);this.i1=null;}
let Mv=a=>{let b;b=a.i1;BW();IU(b,1);};
function HM(){H.call(this);this.i_=null;}
let OV=a=>{let b;b=a.i_;BW();Em(b,2147483647);};
function Fn(){let a=this;H.call(a);a.jZ=null;a.j0=null;}
let Pz=(b,c)=>{let d,e;b=b;c=b.jZ;b=b.j0;c=c.g3;BW();c=DY(Bf(c.value));d=0.0;if(c!==BX)d=c.hb;e=d|0;Em(b,e);};
function Fm(){let a=this;H.call(a);a.jg=null;a.jf=null;}
let My=(a,b,c)=>{a.jg=b;a.jf=c;},OL=(a,b)=>{let c=new Fm();My(c,a,b);return c;},Ox=(b,c)=>{let d;b=b;c=b.jg;b=b.jf;Bd();d=C1;c=Bf(c.gA.value);J7(b,d,c);},FV=J(),MQ=(b,c)=>{b;c.preventDefault();};
function JZ(){H.call(this);this.h8=0;}
let CK=null,Mk=(a,b)=>{a.h8=b;},H8=a=>{let b=new JZ();Mk(b,a);return b;},Fz=()=>{if(CK===null)CK=H8(0);return CK;},IG=b=>{return H8(b);},LK=(a,b)=>{let c,d,e,f,g;if(a!==CK){c=a.h8;b=b;d=b.jb;e=b.jk;f=b.jl;b=b.jj;g=Fb(Eu(f,Bv(b.gb,c,0)),DE(f,Bv(b.gb,c,1)),d.fM.ic*1.9);b=DH(d.fQ.g7,2.0);CN(e,g,b);}},Ib=J(0);
function GN(){H.call(this);this.j4=null;}
let NT=(b,c)=>{let d;b=b.j4;c=c[c.length-1|0];d=(c===null?null:!(c instanceof Cg())?c:Bu(c)).isIntersecting?1:0;b.jM=d;if(d&&!b.iN){b.iN=1;b.iG.gt.gT.hear("study");}BQ(b.iG.gt);},HV=J(0);
function JR(){H.call(this);this.jB=null;}
let MN=J(),BF=(b,c)=>{let d;d=b.ownerDocument.createElement(N(c));b.appendChild(d);return d;},Cf=(b,c,d)=>{let e;e=BF(b,c);b=N(d);e.textContent=b;return e;},BP=(b,c)=>{if(!Z(c,Bf(b.textContent)))b.textContent=N(c);},Kx=(b,c,d,e)=>{if(!d)b.removeAttribute(N(c));else b.setAttribute(N(c),N(e));},Kd=(b,c)=>{let d;d=new Gv;d.jn=c;b.addEventListener("click",Bo(Bu(d),"handleEvent"));},JV=J(0);
function FB(){H.call(this);this.i3=null;}
let Nu=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.i3;b.g2=0;c=b.fF;d=c.fW;if(Im(c))FT(b.fF,new HS,7.0);K9(b);e=d&&!b.fF.fW?1:0;f=b.fF.fI;if(Bl(f)!=b.ii){b.ii=Bl(f);b.gT.hear("iteration");}if(f.gD&&!b.iS){b.iS=1;b.gT.hear("diverge");}else if(e)b.gT.hear("finish");if(Im(b.fF))BQ(b);else if(b.iC){b.iC=0;c=b.gj;g=EL(b.fF.fI);c=c.jX;h=g.hx;i=E_(g.hS,4);e=FL(g);d=C7(g.gz);g=!g.hu?G(2):G(177);f=M();I(I(U(I(U(I(I(I(U(I(f,G(135)),h),G(178)),i),G(113)),e),G(100)),d),G(179)),g);BP(c,L(f));c=b.g4;b=b.fF;g=b.fN;e=Bl(b.fI);if(GO(c))
{j=(GK(HD(c))).gM;b=Dm();k=(BZ()).data;d=k.length;l=0;while(l<d){c=k[l];i=c!==Ca?Ba(g,c):Cx(e);if(!Z(i,Ba(j,c)))B5(b,c.fR,i);l=l+1|0;}LG(N(F0(b)));}}},Ct=J(DI);
function GI(){Ct.call(this);this.hT=null;}
let FJ=(a,b)=>{return a.hT.data[b];},CO=a=>{return a.hT.data.length;},La=J(),O9=a=>{return performance.now();},N$=J(),CI=b=>{let c,d,e,f,g,h,i;if(!HJ(b))return Ke(b);if(b===0.0){c=DD(b);d=M();I(I(d,c),G(180));return L(d);}c=M6(CY(b));e=c.hw;f=c.hF-1|0;if((-4)<=f&&f<16){d=DD(b);c=Ij(c,Be(1,e.fE.length-c.hF|0));g=M();I(I(g,d),c);return L(g);}if(e.fE.length<=1)d=G(2);else{c=Gt(e,1);d=M();I(R(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?G(181):G(182);g=h>=10?G(2):G(0);i=M();U(I(I(i,c),g),h);c=L(i);g=DD(b);f=Bs(e,0);i=
M();I(I(R(I(i,g),f),d),c);return L(i);},CP=b=>{let c,d,e,f,g;a:{c=CI(b);if(c===G(183))d=1;else if(G(183).fE.length>c.fE.length)d=0;else{e=0;f=c.fE.length-G(183).fE.length|0;while(f<c.fE.length){g=Bs(c,f);d=e+1|0;if(g!=Bs(G(183),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dn(c,0,c.fE.length-2|0);return c;},E_=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!HJ(b))return Ke(b);if(b===0.0)d=Dx(G(2),0);else{e=CY(b);d=C5(Fk(e),Be(EF(e),0));f=C5(BH(1),Be( -EF(e)|0,0));g=Ih(e);CM(f,Be(g,0));CM(d,Be( -g|0,0));if(Cd(d,f)>=0){Cz(f,
0);g=g+1|0;}h=g+c|0;if(h<0)d=Dx(G(2),0);else{i=Cr(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Cz(d,0);h=GF(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!KB(d,f,h))d=Dx(D7(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Dx(D7(i),g);}else{d=new Fh;m=D7(i);f=M();I(R(f,49),m);H2(d,L(f),g+1|0);}}}}f=DD(b);d=Ij(d,c);n=M();I(I(n,f),d);return L(n);},DY=b=>{let c,d,e,f,g,h,i,j,k,l;c=new JD;b=DT(b);c.hv=EQ(Bz);c.hI=b;d=Kj(c);e=0;f=0;g=0;h=Cu(c);while(true){if(!Ft(h)){if(h!=46&&
h!=44)break;if(f)break;}c.f0=c.f0+1|0;if(!Ft(h))f=1;else{e=1;i=c.gJ;if(i==800){g=g|(h==48?0:1);c.fY=c.fY+(!f?1:0)|0;}else{c.fY=c.fY-(!f?0:1)|0;if(!(h==48&&i<=0)){Cz(c.hv,h-48|0);c.gJ=c.gJ+1|0;}}}h=Cu(c);}if(g){Cz(c.hv,1);c.gJ=c.gJ+1|0;c.fY=c.fY-1|0;}a:{if(e){if(Cu(c)!=101&&Cu(c)!=69)e=1;else{c.f0=c.f0+1|0;i=Kj(c);e=0;f=0;g=Cu(c);while(Ft(g)){c.f0=c.f0+1|0;e=1;f=By(((f*10|0)+g|0)-48|0,100000000);g=Cu(c);}g=c.fY;if(i)f= -f|0;c.fY=g+f|0;}if(e&&c.f0>=c.hI.fE.length){j=!d?1:(-1);d=c.gJ;e=d+c.fY|0;if(d&&e>=(-330))
{if(e>310)k=Infinity;else{b=c.hv;l=EQ(BH(1));CM(b,Be(c.fY,0));CM(l,Be( -c.fY|0,0));e=Kh(b)-Kh(l)|0;DV(b,Be( -e|0,0));DV(l,Be(e,0));if(Cd(b,l)<0){DV(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=By(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+GF(b,l);DV(b,1);f=f+1|0;}if(Cd(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=LB(L$(Op(BH(Be(e-52|0,(-1074))+1074|0),52),EA(k)));}}}}else k=0.0;b=J4(j*k);break a;}}b=Jt();}return b;},HJ=b=>{return !(CY(b)<=1.7976931348623157E308)?0:1;},Ke=b=>{let c,d;if(isNaN(b)?1:0)c=
G(184);else{c=DD(b);d=M();I(I(d,c),G(185));c=L(d);}return c;},DD=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(186);},Ij=(b,c)=>{let d,e,f,g;d=M();e=b.hF;f=By(e-1|0,0);g=e+c|0;while(f<g){if(f==e)R(d,46);R(d,f>=0&&f<b.hw.fE.length?Bs(b.hw,f):48);f=f+1|0;}return L(d);};
function Jc(){H.call(this);this.hb=0.0;}
let BX=null,OK=(a,b)=>{a.hb=b;},J4=a=>{let b=new Jc();OK(b,a);return b;},Jt=()=>{if(BX===null)BX=J4(0.0);return BX;},D$=a=>{let b;if(a!==BX)return a.hb;b=new E2;Y(b);O(b);},Jd=a=>{return a!==BX?0:1;},I$=(a,b)=>{if(a!==BX)b.ej(a.hb);};
function K_(){let a=this;K.call(a);a.hm=null;a.gz=null;a.hx=0;a.hS=0.0;a.iD=null;a.hE=null;a.hu=0;}
let JC=a=>{let b;b=CU(a.hm);FM(b,a.iD);return b;},Hp=(a,b)=>{return (!(Bv(a.hE,b,0)>0.5)?0:1)!==Bv(a.gz.gm,b,0)?0:1;},FL=a=>{let b,c;b=0;c=0;while(c<C7(a.gz)){b=b+(!Hp(a,c)?0:1)|0;c=c+1|0;}return b;};
function I0(){let a=this;H.call(a);a.fU=null;a.fT=null;}
let ME=(a,b)=>{let c,d,e,f;c=CO(b.gg);d=P(BV,c);e=d.data;a.fU=d;a.fT=P(BV,c);e[0]=Bw(0,0);a.fT.data[0]=Bw(0,0);f=1;while(f<c){a.fU.data[f]=Bw(BM(b,f),BM(b,f-1|0));a.fT.data[f]=Bw(BM(b,f),1);f=f+1|0;}},CU=a=>{let b=new I0();ME(b,a);return b;},FK=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.fU.data;if(c>=d.length)break;b=b+(d[c].fD.data.length+a.fT.data[c].fD.data.length|0)|0;c=c+1|0;}d=Bh(b);e=0;c=1;while(true){f=a.fU.data;if(c>=f.length)break;b=IX(f[c].fD,d,e);e=IX(a.fT.data[c].fD,d,b);c=c+1|0;}return d;},FM=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.fU.data;if(d>=e.length)break;c=Le(b,Le(b,c,e[d].fD),a.fT.data[d].fD);d=d+1|0;}},HO=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},IX=(b,c,d)=>{let e;e=b.data.length;Eo(b,0,c,d,e);return d+e|0;},Le=(b,c,d)=>{let e;e=d.data.length;Eo(b,c,d,0,e);return c+e|0;};
function GB(){let a=this;H.call(a);a.hR=null;a.gy=null;a.ga=null;}
let Lk=(a,b,c)=>{let d,e,f,g;a.hR=b;d=CO(b.gg);e=P(BV,d);f=e.data;a.gy=e;a.ga=P(BV,d);f[0]=Bw(0,0);a.ga.data[0]=c;g=1;while(g<d){a.gy.data[g]=Bw(c.fH,BM(b,g));a.ga.data[g]=Bw(c.fH,BM(b,g));g=g+1|0;}},KT=(a,b)=>{let c=new GB();Lk(c,a,b);return c;},EP=a=>{return a.ga.data[Ci(a.hR)];},Ha=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.fU;d=b.fT;e=1;while(e<=Ci(a.hR)){f=c.data;b=a.ga.data[e-1|0];g=f[e];h=a.gy.data[e];Co(b.fG==g.fG&&h.fH==b.fH&&h.fG==g.fH?1:0,G(187),b,g,h);i=b.fD;j=g.fD;f=h.fD;k=b.fH;l=g.fH;m
=b.fG;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[X(n,m)+q|0]*s[X(o,m)+q|0];q=q+1|0;}f.data[X(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.gy.data[e];Co(b.fH==g.fG&&b.fG==1?1:0,G(188),g,b,g);i=b.fD;j=g.fD;t=g.fG;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}L8(GD(a.hR,e),a.gy.data[e],a.ga.data[e]);e=e+1|0;}};
function BV(){let a=this;H.call(a);a.fH=0;a.fG=0;a.fD=null;}
let FC=(a,b,c)=>{a.fH=b;a.fG=c;a.fD=Bh(X(b,c));},Bw=(a,b)=>{let c=new BV();FC(c,a,b);return c;},C6=b=>{let c,d,e,f,g,h,i;b=b.data;c=new BV;d=b.length;FC(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.fG;if(f!=g){h=new Bx;d=b[e].data.length;i=M();R(U(I(U(I(U(I(i,G(189)),e),G(190)),d),G(191)),g),46);BK(h,L(i));O(h);}Eo(b[e],0,c.fD,X(e,g),g);e=e+1|0;}return c;},Bv=(a,b,c)=>{return a.fD.data[X(b,a.fG)+c|0];},EZ=(a,b,c,d)=>{a.fD.data[X(b,a.fG)+c|0]=d;},DX=a=>{let b,c,d;b=a.fH;c=a.fG;d=M();U(R(U(d,
b),120),c);return L(d);};
function Hn(){let a=this;K.call(a);a.gS=null;a.gm=null;}
let C7=a=>{return a.gS.fH;},HT=J(),MY=a=>{return performance.now();};
function BY(){Bm.call(this);this.kj=null;}
let EU=null,K3=null,J9=null,MW=null,C0=()=>{C0=Bc(BY);LE();},F8=(a,b,c,d)=>{C0();B0(a,b,c);a.kj=d;},L8=(a,b,c)=>{let d,e,f,g;d=b.fD;e=c.fD;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.en(g[f]);f=f+1|0;}},Jh=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.fD;g=c.fD;h=d.fD;i=e.fD;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.eo(l[j],m[j])*n[j];j=j+1|0;}},LE=()=>{let b,c,d;b=new Hy;F8(b,G(192),0,G(193));EU=b;b=new Hx;F8(b,G(194),1,G(195));K3=b;b=new Hw;F8(b,G(196),2,G(197));J9
=b;c=P(BY,3);d=c.data;d[0]=EU;d[1]=K3;d[2]=b;MW=c;};
function CA(){Bm.call(this);this.kg=null;}
let Ea=null,JI=null,Ly=null,Dz=()=>{Dz=Bc(CA);NL();},Kw=(a,b,c,d)=>{Dz();B0(a,b,c);a.kg=d;},Pl=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.fD;f=c.fD;g=d.fD;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.eo(j[h],k[h]);h=h+1|0;}},NL=()=>{let b,c,d;b=new IW;Kw(b,G(198),0,G(199));Ea=b;b=new IV;Kw(b,G(200),1,G(201));JI=b;c=P(CA,2);d=c.data;d[0]=Ea;d[1]=b;Ly=c;},Hm=J(0);
function JO(){H.call(this);this.i7=null;}
function Ho(){let a=this;H.call(a);a.gO=null;a.gB=null;a.gc=null;a.iO=null;a.iM=null;}
let ND=J(),Gn=(b,c)=>{let d,e,f,g;b=b.data;d=Bh(c);e=d.data;f=By(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Hc=J(CB),PP=null,Ix=()=>{Ix=Bc(Hc);OY();},OY=()=>{PP=BA(B$);},Di=J(Bi);
function HL(){let a=this;H.call(a);a.gQ=null;a.gp=null;a.gd=null;a.hQ=null;a.iP=null;}
let Pr=(a,b,c,d)=>{let e,f,g,h,i;a.iP=G(2);a.gQ=c;e=c.fR;f=BF(b,G(202));a.gp=f;f.className="field";b=a.gp;f=Ja(e,45,32);g=((Bs(f,0)-97|0)+65|0)&65535;f=Gt(f,1);h=M();I(R(h,g),f);(Cf(b,G(203),L(h))).setAttribute("for",N(e));b=c.gk;if(b instanceof Dv){f=b;h=BF(a.gp,G(204));f=Bq(f.gX);while(Br(f)){Cf(h,G(168),Bp(f));}}else{h=BF(a.gp,G(205));h.setAttribute("type","text");h.setAttribute("inputmode",N(!(a.gQ.gk instanceof G5)?G(206):G(207)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.gd
=h;h.setAttribute("id",N(e));h=a.gd;b=M();I(I(I(I(b,e),G(208)),e),G(209));f=L(b);h.setAttribute("aria-describedby",N(f));i=Cf(a.gp,G(107),c.i2);b="help";i.className=b;f=M();I(I(f,e),G(210));h=L(f);i.setAttribute("id",N(h));b=BF(a.gp,G(107));a.hQ=b;i="complaint";b.className=i;b=a.hQ;f=M();I(I(f,e),G(209));h=L(f);b.setAttribute("id",N(h));a.hQ.setAttribute("role","alert");b=a.gd;f=new FR;f.jP=a;f.jO=d;f.jN=c;b.addEventListener("change",Bo(Bu(f),"handleEvent"));},Pa=(a,b,c)=>{let d=new HL();Pr(d,a,b,c);return d;},IY
=(a,b)=>{BP(a.hQ,b);Kx(a.gd,G(211),DQ(b)?0:1,G(88));},Hk=J(0),KH=J(0),KD=J(0),K$=J(0),J8=J(0),H4=J(0),JP=J(0),IT=J(0),Kb=J(0),Jm=J(0),Is=J(0),Px=J(),KG=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function JD(){let a=this;H.call(a);a.hI=null;a.f0=0;a.hv=null;a.fY=0;a.gJ=0;}
let Cu=a=>{return a.f0>=a.hI.fE.length?0:Bs(a.hI,a.f0);},Ft=b=>{return 48<=b&&b<=57?1:0;},Kj=a=>{let b,c;b=Cu(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.f0=a.f0+1|0;return c;},N1=J(),PT=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=EK(b)&&(e+f|0)<=EK(d)){a:{b:{if(b!==d){g=Fg(BJ(b));h=Fg(BJ(d));if(g!==null&&h!==null){if(g===h)break b;if(!Er(g)&&!Er(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=BJ(n);if(Dd(n.gh,h.gh)){k=1;break c;}}k=0;}if(!k){ER(b,
c,d,e,j);b=new Et;Y(b);O(b);}j=j+1|0;k=m;}ER(b,c,d,e,f);return;}if(!Er(g))break a;if(Er(h))break b;else break a;}b=new Et;Y(b);O(b);}}ER(b,c,d,e,f);return;}b=new Et;Y(b);O(b);}b=new B4;Y(b);O(b);}d=new Di;BK(d,G(212));O(d);},Eo=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=EK(b)&&(e+f|0)<=EK(d)){ER(b,c,d,e,f);return;}b=new B4;Y(b);O(b);},ER=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},PQ=J(),Jn=J(),L5=null,Hv=null,E0=null,EC=null,Ir=null,Ht=null,HH=null,DM=()=>{DM=Bc(Jn);NU();},NU=()=>{let b;L5=new WeakMap();Hv=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();E0=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();EC=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(E0===null)b=null;else{b=new Fx;b=new FinalizationRegistry(Bo(Bu(b),"accept"));}Ht=b;if(EC===null)b=null;else{b=new Fw;b=new FinalizationRegistry(Bo(Bu(b),
"accept"));}HH=b;},Og=J(),JF=J(),Nm=null,MM=null,Lz=null,Lt=null,Om=null,Ol=null,FS=()=>{FS=Bc(JF);Mx();},Mx=()=>{Nm=new Hj;MM=new Hg;Lz=new Hi;Lt=new He;Om=new Hf;Ol=new K2;},EJ=J(B4),Dt=J(0),Jv=J(K),Mo=(a,b)=>{let c,d,e,f,g;c=CU(b);d=c.fU.data;e=P(BE(B$),2);f=e.data;f[0]=B8([1.0,1.0]);f[1]=B8([1.0,1.0]);d[1]=C6(e);d=c.fT.data;e=P(BE(B$),2);f=e.data;g=Bh(1);g.data[0]=0.0;f[0]=g;g=Bh(1);g.data[0]=(-1.0);f[1]=g;d[1]=C6(e);d=c.fU.data;e=P(BE(B$),1);e.data[0]=B8([1.0,(-2.0)]);d[2]=C6(e);d=c.fT.data;e=P(BE(B$),
1);f=e.data;g=Bh(1);g.data[0]=0.0;f[0]=g;d[2]=C6(e);return c;},HX=J(K),MR=(a,b)=>{return CU(b);};
function Kn(){K.call(this);this.j9=null;}
let N9=(a,b)=>{let c;c=CU(b);FM(c,a.j9);return c;};
function Gv(){H.call(this);this.jn=null;}
let Od=(b,c)=>{b.jn.et();};
function FR(){let a=this;H.call(a);a.jP=null;a.jO=null;a.jN=null;}
let Lw=(b,c)=>{let d,e;b=b;c=b.jP;d=b.jO;b=b.jN;e=!(c.gQ.gk instanceof Dv)?Bf(c.gd.value):Bf(c.gd.value);IY(c,J7(d,b,e));},MT=J(),EK=b=>{let c;c=(BJ(b)).gh;if(c[W].itemType!==null)return OT(b);b=new Bx;Y(b);O(b);},Et=J(Bi);
function Fh(){let a=this;K.call(a);a.hw=null;a.hF=0;}
let H2=(a,b,c)=>{a.hw=b;a.hF=c;},Dx=(a,b)=>{let c=new Fh();H2(c,a,b);return c;},M6=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Fk(b);d=EF(b);e=!(Cn(c,Du(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=C5(c,Be(d,0)+e|0);g=C5(BH(1),Be( -d|0,0)+e|0);h=C5(BH(1),Be(d,0));i=C5(BH(1),(Be(d,0)+e|0)-1|0);j=Ih(b);CM(g,Be(j,0));k=P(E5,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){CM(k[l],Be(m,0));l=l+1|0;}l=Eb(Ma(c,BH(2)),Bz)?1:0;if(Cd(Fv(f,i),g)>=l){Cz(g,0);j=j+1|0;}n=M();while(true){k=P(E5,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Cz(k[d],0);d=d+1|0;}o=GF(f,g);p=Cd(h,f)<l?0:1;q=Cd(Fv(f,i),g)<l?0:1;if(q&&!(p&&!KB(f,g,o)))o=o+1|0;R(n,(48+o|0)&65535);if(p)break;if(q)break;}return Dx(L(n),j);},KB=(b,c,d)=>{return Cd(Fv(b,b),c)<(d%2|0?0:1)?0:1;},Fk=b=>{let c;c=KK(b);if(Hl(c,Du(0, 1048576)))c=L9(Lq(c,Du(4294967295, 1048575)),Du(0, 1048576));return c;},EF=b=>{return Be(De(Oq(KK(b),52)),1)-1075|0;},Ih=b=>{let c,d,e,f;c=EF(b)+63|0;d=Fk(b);Fs();if(Cn(d,Bz))e=64;else{e=0;f=Cs(d,32);if(Eb(f,Bz))e=32;else f
=d;d=Cs(f,16);if(Cn(d,Bz))d=f;else e=e|16;f=Cs(d,8);if(Cn(f,Bz))f=d;else e=e|8;d=Cs(f,4);if(Cn(d,Bz))d=f;else e=e|4;f=Cs(d,2);if(Cn(f,Bz))f=d;else e=e|2;if(Eb(Cs(f,1),Bz))e=e|1;e=(64-e|0)-1|0;}return C$((c-e|0)*0.3010299956639812)|0;},C5=(b,c)=>{let d;d=EQ(b);DV(d,c);return d;};
function E$(){let a=this;K.call(a);a.hy=null;a.hC=null;a.hp=null;a.hl=null;}
let L4=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BJ(b)===BA(E$)){b=b;d=a.hy;e=b.hy;if(!Bt(BD(d),BD(e)))c=0;else{d=a.hC;e=b.hC;if(!Bt(BD(d),BD(e)))c=0;else{d=a.hp;e=b.hp;if(!Bt(BD(d),BD(e)))c=0;else{d=a.hl;b=b.hl;c=Bt(BD(d),BD(b))?1:0;}}}}else c=0;return c;};
function GX(){let a=this;K.call(a);a.g9=0;a.hD=null;a.hJ=null;}
let Mj=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BJ(b)===BA(GX)){b=b;if(a.g9!=b.g9)c=0;else{d=a.hD;e=b.hD;if(!Bt(BD(d),BD(e)))c=0;else{d=a.hJ;b=b.hJ;c=Bt(BD(d),BD(b))?1:0;}}}else c=0;return c;},JY=J(0),CT=(a,b)=>{let c;c=a.hc;return c*Ch(1.0,Bn(b/c));},Fc=(a,b)=>{let c;c=a.hc;return c*Bn(b/c);},CG=(a,b,c)=>{let d,e;d=a;e=Bn(c/d.hc)%2.0!==1.0?0:1;return Fc(a,b)+(!e?0.0:d.hc/2.0);};
function H6(){let a=this;H.call(a);a.fP=null;a.ik=0.0;a.h$=0.0;a.hc=0.0;}
let MK=(a,b,c,d,e)=>{let f,g,h;a.ik=c;a.h$=d;a.hc=1.0/e;f=Bn(c*e)|0;g=Bn(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.fP=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.fP;h="round";b.lineJoin=h;},On=(a,b,c,d)=>{let e=new H6();MK(e,a,b,c,d);return e;},CV=(a,b,c)=>{let d;a.fP.fillStyle=N(Gg(c));if(!(b instanceof Ck)){J1(a,b);a.fP.fill('evenodd');}else{d=b;a.fP.fillRect(d.f6,d.gi,d.f7,d.gl);}},CN=(a,b,c)=>{let d;a.fP.strokeStyle=N(Gg(c.jw));a.fP.lineWidth=c.gH;NS(a.fP,c.iX);if(!(b instanceof Ck))
{J1(a,b);a.fP.stroke();}else{d=b;a.fP.strokeRect(d.f6,d.gi,d.f7,d.gl);}},Dr=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.fP;h=e.je;CX();i=h!==Ko?G(2):G(213);j=e.iK;Cp();h=j!==Ee?G(214):G(215);a:{j=E_(e.hH,2);k=M();I(I(I(I(k,i),j),G(216)),h);g.font=N(L(k));i=a.fP;Fr();switch(I8.data[e.ke.ge]){case 1:e=G(217);break a;case 2:e=G(218);break a;case 3:e=G(94);break a;default:}b=new IH;Y(b);O(b);}h=N(e);i.textAlign=h;i=a.fP;e=N(Gg(f));i.fillStyle=e;a.fP.fillText(N(b),c,d);},J1=(a,b)=>{let c,d;a:{a.fP.beginPath();if(b instanceof EH)
{c=b;a.fP.arc(c.iI,c.iH,c.im,0.0,6.283185307179586);}else if(b instanceof En)H5(a,b.g5);else if(b instanceof Gb){d=Bq(b.ib);while(true){if(!Br(d))break a;H5(a,Bp(d));a.fP.closePath();}}}},H5=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.fP.lineTo(d[c],d[c+1|0]);else a.fP.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Nk=J(),NS=(b,c)=>{b.setLineDash(c?[c]:[]);};
function IK(){let a=this;K.call(a);a.fM=null;a.fQ=null;a.ix=null;a.i9=null;}
let Nc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=Kf(c.hA.hG,a.fM.gY);f=new Ck;g=b;Ds(f,0.0,0.0,g.ik,g.h$);CV(g,f,a.fQ.h7);h=a.fM.gY;i=h.f6+h.f7/2.0;j=c.ip;h=M();U(I(h,G(219)),j);k=L(h);h=a.fM;Dr(g,k,i,h.jQ,h.jp,a.fQ.g7);k=c.jS;h=M();I(I(h,G(220)),k);l=L(h);m=2.0*(B1(i,a.fM.iV-i)-4.0);k=a.fM.hZ;f=k.iK;Cp();if(f!==Ee){m=B1(k.hH,m/(0.65*l.fE.length));BR();h=EY(m,Cq);Dr(g,l,i,a.fM.h3,h,a.fQ.g7);}else{j=l.fE.length<20?l.fE.length:Be(26,l.fE.length);n=a.fM.hZ.hH;o=j;m=B1(n,m/(0.602*o));p=i-0.602*m*o/2.0;BR();h
=Hr(m,Df);Dr(g,l,p,a.fM.h3,h,a.fQ.g7);}h=a.fM;m=h.gY.f7;l=c.hA;q=l.f4;p=m/(q-1|0);f=new Hu;k=c.ie;m=0.05/p;f.fL=l;f.h_=k;f.j_=m;q=q+2|0;f.ha=q;r=D0(X(q,l.gn+2|0));s=r.data;f.ir=r;r=B7(2*s.length|0);s=r.data;f.g_=r;q=0;t=s.length;if(q>t){b=new Bx;Y(b);O(b);}while(q<t){u=q+1|0;s[q]=(-1);q=u;}m=CT(b,DF(h));h=a.ix;CC();j=h!==Da?20:2;CV(g,GS(b,a.fM.gY,m),DU(a.fQ.hU,0.0));q=1;while(q<j){m=q;CV(g,M4(e,(Jx(f,m/j)).jz),DU(a.fQ.hU,m/(j-1|0)));q=q+1|0;}f=Bq((Jx(f,0.5)).j3);while(Br(f)){h=Bp(f);CN(g,G4(H0(e,h.g5)),DH(a.fQ.iT,
DF(a.fM)*1.2));}LC(e,b,a.fM,a.fQ);Mt(a,b);Oe(a,b,e,c);LK(d,Nd(a,b,e,c));},Mt=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=DH(a.fQ.hP,CT(b,DF(a.fM)));d=GS(b,a.fM.iQ,c.gH);e=Kf(Kp(0.0,1.0,0.0,1.0),a.fM.iQ);f=a.ix;CC();g=f!==Da?20:100;h=0;while(h<g){i=!h?E7(d):DE(e,h/g);f=new Ck;j=d.f6;k=d.gi;Ds(f,j,k,d.f7,i-k);l=DU(a.fQ.hU,h/(g-1|0));CV(b,f,l);h=h+1|0;}f=G7(0.0,1.0,G2(a.fM,d.gl));I3(e,b,a.fM,a.fQ,f,Gw(d),1);CN(b,d,c);},Oe=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=EV(16.0/Ch(16.0,E9(d)));f=Ch(2.5,a.fM.ic*e);g=a.fM.jd;h
=!(g>0.0)?0.0:CT(b,g*e);i=0;while(i<E9(d)){j=Bv(d.gb,i,0);k=Bv(d.gb,i,1);l=c.gG;if(l.gK<=j&&j<=l.gN&&l.gP<=k&&k<=l.gV?1:0){m=a.i9;CS();n=m===EN&&Fd(d,i)?1:0;l=!Fd(d,i)?a.fQ.i8:a.fQ.jJ;g=Eu(c,j);o=DE(c,k);if(!n)m=Fb(g,o,f);else{j=CT(b,f*EV(3.141592653589793));m=new Ck;e=j/2.0;Ds(m,Fc(b,g-e),Fc(b,o-e),j,j);}if(h>0.0){if(m instanceof EH){p=m;q=Fb(p.iI,p.iH,p.im+h);}else{p=m;q=new Ck;g=p.f6-h;o=p.gi-h;j=p.f7;e=2.0*h;Ds(q,g,o,j+e,p.gl+e);}r=a.fQ.h7;CV(b,q,r);}CV(b,m,l);}i=i+1|0;}},KF=J(),I7=null,B3=()=>{B3=Bc(KF);O$();},Mb
=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;B3();d=c.hA;e=0;f=0;g=d.g6.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{Q(U(Q(b,G(221)),c.ip),G(222));if(!f)Q(b,G(223));else{if(e){f=d.g6.data.length;if(e!=f){c=new H7;c.h1=d;c.hk=D0(f);c.id=B7(f);g=B7(2).data;e=0;while(true){k=c.hk.data;if(e>=k.length)break;if(!k[e]){f=!F5(c,e)?0:1;g[f]=g[f]+1|0;h=F5(c,e);l=c.h1.f4;f=Dh(c,e,h,0);m=l-1|0;while(f>0){k=c.id.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=Dh(c,i-1|0,h,f);if(n
<m)f=Dh(c,i+1|0,h,f);if(i>=l)f=Dh(c,i-l|0,h,f);i=i+l|0;if(i<c.hk.data.length)f=Dh(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.gn;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.f4;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Ek(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/X(e-1|0,d.f4-1|0);Q(Q(Q(b,G(224)),JU(q)),G(225));Q(Q(Q(b,J3(g[1])),G(226)),JU(1.0-q));R(Q(Q(b,G(113)),J3(g[0])),46);break a;}}Q(U(b,e?1:0),G(227));}}},JU=b=>{let c,d;B3();c=Bn(b*100.0)|0;if(!c)d=G(228);else if(c==100)d=G(229);else
{d=M();R(U(d,c),37);d=L(d);}return d;},J3=b=>{let c,d;B3();if(b==1)c=G(230);else{c=EG(b);d=M();I(I(I(d,G(231)),c),G(232));c=L(d);}return c;},EG=b=>{let c;B3();c=I7.data;return b>=c.length?Cx(b):c[b];},Nl=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;B3();d=E9(c);e=0;f=M();g=0;while(g<d){h=c.ie;i=Bv(c.gb,g,0);j=Bv(c.gb,g,1);i=FQ(h,i,j);if(!(!Fd(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;k=Q(f,e!=1?G(113):G(2));h=Kl(c,g,0);l=Kl(c,g,1);m=M();R(I(I(I(R(m,40),h),G(113)),l),41);Q(k,L(m));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c
=G(233);else{c=EG(d);k=M();I(I(I(k,G(234)),c),G(235));c=L(k);}Q(b,c);Q(b,G(236));}else{Q(Q(Q(b,G(237)),EG(e)),G(100));Q(Q(b,EG(d)),d!=1?G(238):G(239));if(e>4)c=G(2);else{f=L(f);c=M();I(I(c,G(113)),f);c=L(c);}R(Q(b,c),46);}},Kl=(b,c,d)=>{let e;B3();e=Bv(b.gb,c,d);return Kv(e,!(e!==Bn(e)?0:1)?2:0);},O$=()=>{I7=B2(Bk,[G(240),G(241),G(242),G(243),G(244)]);};
function Ku(){Ct.call(this);this.i0=null;}
let Mg=a=>{return 1;},OB=(a,b)=>{let c;if(!b)return a.i0;c=new B4;Y(c);O(c);},Hy=J(BY),L1=(a,b)=>{let c,d,e,f;b= -b;if(CY(b)<700.0){c=Ic(b);d=c|0;e=FW(d,0);b=e+e*HY(b,c,d);}else if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Ic(b);f=c|0;c=HY(b,c,f);if(b>0.0){b=FW(f,(-1));b=2.0*(b+b*c);}else{b=FW(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return 1.0/(1.0+b);},N2=(a,b,c)=>{return c*(1.0-c);},Hx=J(BY),Hw=J(BY),Pv=(a,b)=>{if(b<0.0)b
=0.0;return b;},LP=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},IW=J(CA),O7=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.fD;e=c.fD;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Js(a, -i[h],j[h]);g=g+Js(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Js=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*KO(c);},Po=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},IV=J(CA),PS=(a,b,c)=>{let d,e,f,g,h,i;d=b.fD;e=c.fD;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},NW=(a,b,c)=>{return 2.0
*(b-c);};
function IN(){K.call(this);this.jo=0.0;}
let L3=(a,b)=>{let c,d,e,f,g,h;c=CU(b);d=new J2;e=EA(a.jo);f=B7(624);d.is=f;d.g$=624;if(Hl(e,Bz)&&LH(e,Du(4294967295, 0))){f=f.data;f[0]=De(e);g=1;while(g<624){h=f[g-1|0];f[g]=X(1812433253,h^(h>>>30|0))+g|0;g=g+1|0;}g=1;while(g<=Ci(b)){c.fU.data[g]=J_(d,BM(b,g),BM(b,g-1|0));c.fT.data[g]=J_(d,BM(b,g),1);g=g+1|0;}return c;}b=new Bx;c=M();R(I6(I(c,G(245)),e),46);BK(b,L(c));O(b);},Mz=J(),OE=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Co(b.fG==c.fH&&d.fH==b.fH&&d.fG==c.fG?1:0,G(246),b,c,d);e=b.fD;f=c.fD;g=d.fD;h=b.fH;i
=c.fG;j=b.fG;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},I1=(b,c,d)=>{let e,f,g,h,i;Co(GW(c,d),G(247),d,c,d);e=c.fD;f=d.fD;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},GW=(b,c)=>{return b.fH==c.fH&&b.fG==c.fG?1:0;},Co=(b,c,d,e,f)=>{let g,h;if(b)return;g=new Bx;d=DX(d);e=DX(e);f=DX(f);h=M();R(I(I(I(I(I(I(I(I(h,G(248)),c),G(249)),d),G(159)),e),G(250)),f),46);BK(g,L(h));O(g);};
function E5(){let a=this;H.call(a);a.fZ=null;a.fS=0;}
let ON=(a,b)=>{a.fZ=B7(4);while(Eb(b,Bz)){GQ(a,De(b)&134217727);b=Cs(b,27);}},EQ=a=>{let b=new E5();ON(b,a);return b;},Fv=(b,c)=>{let d,e,f,g;d=EQ(Bz);e=0;f=0;while(!(f>=b.fS&&f>=c.fS&&e<=0)){g=(Cm(b,f)+Cm(c,f)|0)+e|0;GQ(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Kh=a=>{let b;b=a.fS;return !b?0:((b*27|0)-Je(Cm(a,b-1|0))|0)+5|0;},Cd=(a,b)=>{let c;c=Be(a.fS,b.fS)-1|0;while(c>0&&Cm(a,c)==Cm(b,c)){c=c+(-1)|0;}return c<0?0:Cm(a,c)-Cm(b,c)|0;},Cz=(a,b)=>{let c,d,e;c=0;while(c<a.fS){d=a.fZ.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)GQ(a,b);},CM=(a,b)=>{let c;c=0;while(c<b){Cz(a,0);c=c+1|0;}},DV=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.fS;f=B7((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.fZ.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.fZ=f;a.fS=g.length;JL(a);},GF=(a,b)=>{let c,d,e,f;c=0;while(Cd(a,b)>=0){d=0;e=0;while(e<a.fS){f=(a.fZ.data[e]-Cm(b,e)|0)+d|0;a.fZ.data[e]=f&134217727;d=f>>27;e=e+1|0;}JL(a);c=c+1|0;}return c;},Cm=(a,b)=>{return b>=a.fS?0:a.fZ.data[b];},GQ
=(a,b)=>{let c,d,e,f,g;c=a.fS;d=a.fZ.data;e=d.length;if(c==e){c=2*c|0;f=B7(c);g=f.data;c=By(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.fZ=f;}d=a.fZ.data;e=a.fS;a.fS=e+1|0;d[e]=b;},JL=a=>{let b,c,d;while(true){b=a.fS;if(b<=0)break;c=a.fZ.data;d=b-1|0;if(c[d])break;a.fS=d;}},M1=J(),GY=J(0),Fx=J(),Nr=(b,c)=>{b;DM();E0.delete(c);},Fw=J(),MA=(b,c)=>{b;DM();EC.delete(c);};
function H$(){let a=this;H.call(a);a.jE=null;a.jF=0;}
let LN=a=>{let b,c;b=a.jE;c=a.jF;Em(b.jC.jV,c);};
function K5(){let a=this;H.call(a);a.j8=null;a.jY=0;a.it=null;a.hW=null;a.iB=null;}
function JK(){let a=this;K.call(a);a.iV=0.0;a.kh=0.0;a.gY=null;a.iQ=null;a.jp=null;a.jQ=0.0;a.hZ=null;a.h3=0.0;a.gU=0.0;a.ic=0.0;a.jd=0.0;}
let IJ=b=>{let c;c=Fj(b);return C$((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},Fj=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},E6=a=>{return a.gU*0.35;},DF=a=>{return a.gU*0.08;},G2=(a,b)=>{return !(b>=a.gU*25.0)?3:7;};
function FI(){let a=this;K.call(a);a.h7=null;a.g7=null;a.h9=null;a.hP=null;a.iT=null;a.i8=null;a.jJ=null;a.hU=null;}
let J5=(a,b,c,d,e,f,g,h,i)=>{a.h7=b;a.g7=c;a.h9=d;a.hP=e;a.iT=f;a.i8=g;a.jJ=h;a.hU=i;},Pd=(a,b,c,d,e,f,g,h)=>{let i=new FI();J5(i,a,b,c,d,e,f,g,h);return i;},D5=J(Bm),Da=null,If=null,OG=null,CC=()=>{CC=Bc(D5);OX();},M3=(a,b,c)=>{CC();B0(a,b,c);},Jk=(a,b)=>{let c=new D5();M3(c,a,b);return c;},OX=()=>{let b,c,d;Da=Jk(G(251),0);b=Jk(G(252),1);If=b;c=P(D5,2);d=c.data;d[0]=Da;d[1]=b;OG=c;},Ex=J(Bm),EN=null,JN=null,Oh=null,CS=()=>{CS=Bc(Ex);NH();},OR=(a,b,c)=>{CS();B0(a,b,c);},Iv=(a,b)=>{let c=new Ex();OR(c,a,b);return c;},NH
=()=>{let b,c,d;EN=Iv(G(253),0);b=Iv(G(254),1);JN=b;c=P(Ex,2);d=c.data;d[0]=EN;d[1]=b;Oh=c;};
function KV(){let a=this;K.call(a);a.gG=null;a.gI=null;}
let Lv=(a,b,c)=>{a.gG=b;a.gI=c;},Kf=(a,b)=>{let c=new KV();Lv(c,a,b);return c;},Eu=(a,b)=>{let c,d,e,f;c=a.gI;d=c.f6;e=a.gG;f=e.gK;return d-(b-f)/(e.gN-f)* -c.f7;},DE=(a,b)=>{let c,d,e,f;c=a.gI;d=c.gi;e=a.gG;f=e.gV;return d-(f-b)/(f-e.gP)* -c.gl;},M4=(a,b)=>{let c,d,e;c=Bj();d=Bq(b.ib);while(Br(d)){e=H0(a,Bp(d));V(c,e);}return H9(c);},H0=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bh(c);e=d.data;f=0;while(f<c){e[f]=Eu(a,b[f]);g=f+1|0;e[g]=DE(a,b[g]);f=f+2|0;}return d;},GS=(b,c,d)=>{let e,f;e=CG(b,c.f6,d);f=
CG(b,c.gi,d);return GU(e,f,CG(b,Gw(c),d)-e,CG(b,E7(c),d)-f);},LC=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=c.gU;f=DH(d.hP,CT(b,DF(c)));g=GS(b,a.gI,f.gH);BR();h=EY(e,Cq);i=E7(g)+E6(c);j=a.gG;k=Bq(G7(j.gK,j.gN,G2(c,a.gI.f7)));l=e*0.75;while(Br(k)){m=Bp(k);n=Eu(a,m.hh);o=CG(b,n,f.gH);p=Bh(4);q=p.data;q[0]=o;q[1]=E7(g);q[2]=o;q[3]=i;r=HI(p);j=b;CN(j,r,f);s=i+E6(c)+l;Dr(j,m.he,n,s,h,d.h9);}h=a.gG;I3(a,b,c,d,G7(h.gP,h.gV,G2(c,a.gI.gl)),g.f6,(-1));CN(b,g,f);},I3=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=
c.gU;i=DH(d.hP,CT(b,DF(c)));if(g>=0){BR();j=Df;}else{BR();j=Fa;}j=EY(h,j);k=E6(c);l=g;m=f+k*l;n=Bq(e);h=h*0.36;while(Br(n)){o=Bp(n);k=DE(a,o.hh);p=CG(b,k,i.gH);e=HI(B8([f,p,m,p]));q=b;CN(q,e,i);r=m+E6(c)*l;Dr(q,o.he,r,k+h,j,d.h9);}};
function Jp(){let a=this;K.call(a);a.ip=0;a.jS=null;a.ie=null;a.hA=null;a.gb=null;a.jR=null;}
let E9=a=>{return a.gb.fH;},Fd=(a,b)=>{return !(Bv(a.jR,b,0)>0.5)?0:1;};
function IS(){let a=this;K.call(a);a.hG=null;a.f4=0;a.gn=0;a.g6=null;}
let Ek=(a,b,c)=>{return a.g6.data[X(c,a.f4)+b|0];},CQ=(a,b)=>{let c;c=a.hG;return D6(c.gK,c.gN,b,a.f4);},CR=(a,b)=>{let c;c=a.hG;return D6(c.gP,c.gV,b,a.gn);},D6=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},LD=a=>{return a.f4;},OQ=a=>{return a.gn;},D1=J(0);
function Ck(){let a=this;K.call(a);a.f6=0.0;a.gi=0.0;a.f7=0.0;a.gl=0.0;}
let Ds=(a,b,c,d,e)=>{a.f6=b;a.gi=c;a.f7=d;a.gl=e;},GU=(a,b,c,d)=>{let e=new Ck();Ds(e,a,b,c,d);return e;},Gw=a=>{return a.f6- -a.f7;},E7=a=>{return a.gi- -a.gl;};
function KX(){let a=this;H.call(a);a.jb=null;a.jk=null;a.jl=null;a.jj=null;}
let NB=(a,b,c,d,e)=>{a.jb=b;a.jk=c;a.jl=d;a.jj=e;},Nd=(a,b,c,d)=>{let e=new KX();NB(e,a,b,c,d);return e;},KC=J(0),Fo=J(Dc),FO=J(Fo),Hj=J(FO),H1=J(0),GM=J(),GH=J(GM),Hg=J(GH),Hi=J(Ct),E1=J(0),He=J(),Lf=J(0),Hf=J(),K2=J(),KY=J(CB),OU=null,Fs=()=>{Fs=Bc(KY);Np();},FE=(b,c)=>{return MP(b,c);},M_=(b,c)=>{return OS(b,c);},FU=(b,c)=>{return ML(b,c);},Np=()=>{OU=BA(Mn);};
function Gm(){let a=this;K.call(a);a.gK=0.0;a.gN=0.0;a.gP=0.0;a.gV=0.0;}
let FX=null,DJ=()=>{DJ=Bc(Gm);NF();},O2=(a,b,c,d,e)=>{DJ();a.gK=b;a.gN=c;a.gP=d;a.gV=e;},Kp=(a,b,c,d)=>{let e=new Gm();O2(e,a,b,c,d);return e;},NF=()=>{FX=Kp((-0.1),1.1,(-0.1),1.1);},Ju=J(0);
function Jj(){let a=this;H.call(a);a.kb=null;a.ka=null;}
let FQ=(a,b,c)=>{let d,e;d=a.kb;e=a.ka;EZ(d.hW,0,0,b);EZ(d.hW,0,1,c);Ha(d.iB,e);return Bv(EP(d.iB),0,0);},EW=J(Bm),Df=null,Cq=null,Fa=null,HF=null,BR=()=>{BR=Bc(EW);Pn();},Nb=(a,b,c)=>{BR();B0(a,b,c);},GL=(a,b)=>{let c=new EW();Nb(c,a,b);return c;},Pn=()=>{let b,c,d;Df=GL(G(23),0);Cq=GL(G(255),1);b=GL(G(256),2);Fa=b;c=P(EW,3);d=c.data;d[0]=Df;d[1]=Cq;d[2]=b;HF=c;};
function EE(){let a=this;K.call(a);a.hH=0.0;a.iK=null;a.je=null;a.ke=null;}
let F3=(a,b,c,d,e)=>{a.hH=b;a.iK=c;a.je=d;a.ke=e;},P3=(a,b,c,d)=>{let e=new EE();F3(e,a,b,c,d);return e;},EY=(b,c)=>{let d,e;d=new EE;Cp();e=Gh;CX();F3(d,b,e,ES,c);return d;},Hr=(b,c)=>{let d,e;d=new EE;Cp();e=Ee;CX();F3(d,b,e,ES,c);return d;};
function C2(){let a=this;K.call(a);a.f$=0;a.f_=0;a.f9=0;a.gZ=0.0;}
let LQ=(a,b,c,d,e)=>{a.f$=b;a.f_=c;a.f9=d;a.gZ=e;},D4=(a,b,c,d)=>{let e=new C2();LQ(e,a,b,c,d);return e;},Bb=b=>{return D4(b>>16&255,b>>8&255,b&255,1.0);},F$=(a,b)=>{return D4(a.f$,a.f_,a.f9,b);},Fy=(a,b)=>{return D4(F2(a,a.f$,b.f$),F2(a,a.f_,b.f_),F2(a,a.f9,b.f9),1.0);},F2=(a,b,c)=>{let d;d=a.gZ;return Bn(d*b+(1.0-d)*c)|0;},Gg=a=>{let b,c;b=C4(G(257));Ej(b,a.f$);Ej(b,a.f_);Ej(b,a.f9);c=a.gZ;if(c<1.0)Ej(b,Bn(255.0*c)|0);return L(b);},Ej=(b,c)=>{R(R(b,Bs(G(258),c>>4)),Bs(G(258),c&15));},O4=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&BJ(b)===BA(C2)){b=b;c=a.f$!=b.f$?0:a.f_!=b.f_?0:a.f9!=b.f9?0:a.gZ===b.gZ?1:0;}else c=0;return c;};
function Ev(){H.call(this);this.hB=null;}
let D2=null,DR=()=>{DR=Bc(Ev);MF();},II=(a,b)=>{DR();a.hB=b.bl();},Iz=a=>{let b=new Ev();II(b,a);return b;},DU=(a,b)=>{let c,d,e,f,g,h;c=Ch(0.0,B1(255.0,b*256.0))|0;d=a.hB.data;e=d.length-1|0;c=X(c,e);f=c/255|0;g=d[f];h=d[By(e,f+1|0)];c=c%255|0;return D4(GG(g.f$,h.f$,c),GG(g.f_,h.f_,c),GG(g.f9,h.f9,c),1.0);},GG=(b,c,d)=>{DR();return (X(b,255-d|0)+X(c,d)|0)/255|0;},MF=()=>{let b,c,d;b=new Ev;c=P(C2,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]=Bb(15193320);d[5]=Bb(16250871);d[6]
=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);II(b,c);D2=b;},E3=J(Bm),Gh=null,Ee=null,Mp=null,Cp=()=>{Cp=Bc(E3);Mh();},N8=(a,b,c)=>{Cp();B0(a,b,c);},Ji=(a,b)=>{let c=new E3();N8(c,a,b);return c;},Mh=()=>{let b,c,d;Gh=Ji(G(259),0);b=Ji(G(260),1);Ee=b;c=P(E3,2);d=c.data;d[0]=Gh;d[1]=b;Mp=c;};
function Hu(){let a=this;H.call(a);a.fL=null;a.h_=null;a.j_=0.0;a.ha=0;a.ir=null;a.g_=null;}
let Jx=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<OQ(a.fL)){d=0;while(d<LD(a.fL)){e=a.ir;f=Lo(a,d,c);g=!(Ek(a.fL,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.fL.gn){g=(-1);while(g<a.fL.f4){d=Lo(a,g,c);e=a.ir.data;h=e[d];i=d+1|0;j=e[i];f=d+a.ha|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=D0(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.h_;o=(CQ(a.fL,g)+CQ(a.fL,g+1|0))/2.0;p=(CR(a.fL,c)+CR(a.fL,c+1|0))/2.0;if(FQ(n,o,p)>b){f=1;break a;}}f=0;}q=B7(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.ha|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.g_.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bj();r=Bj();c=0;while(true){e=a.g_.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Lh;s.gu=Bh(64);s.gq=D0(32);f=c;while(a.g_.data[f]!=(-1)){g=f/2|0;d=a.ha;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Lg(a,h,g))G_(s,CQ(a.fL,i),CR(a.fL,d),0);else if(Lg(a,
i,d))Ny(a,s,h,g,i,d,b);else G_(s,CQ(a.fL,h),CR(a.fL,g),0);e=a.g_.data;g=e[f];e[f]=(-1);f=g;}e=Lx(s);V(n,e);Nz(s,r);}c=c+1|0;}t=new Kg;t.jz=H9(n);t.j3=r;return t;},Lo=(a,b,c)=>{return (X(c+1|0,a.ha)+b|0)+1|0;},Lg=(a,b,c)=>{let d;a:{if(b>=0){d=a.fL;if(b<d.f4&&c>=0&&c<d.gn){b=1;break a;}}b=0;}return b;},Ny=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=CQ(a.fL,c);i=CR(a.fL,d);j=CQ(a.fL,e)-h;k=CR(a.fL,f)-i;l=0.0;m=1.0;n=Ek(a.fL,c,d)-g;o=Ek(a.fL,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.j_;if(!(r>s))break;s
=q>=3?(l+m)/2.0:JX(l,m,n,o,s/2.0);t=a.h_;r=h+s*j;u=i+s*k;r=FQ(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=JX(l,m,n,o,0.0);G_(b,h+s*j,i+s*k,1);},JX=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Ch(b+f,B1(c-f,g));};
function Kg(){let a=this;K.call(a);a.jz=null;a.j3=null;}
function En(){K.call(this);this.g5=null;}
let Pp=(a,b)=>{a.g5=b;},G4=a=>{let b=new En();Pp(b,a);return b;},HI=b=>{return G4(b);},Pu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BJ(b)===BA(En)){b=b;c=Bt(a.g5,b.g5)?1:0;}else c=0;return c;};
function KN(){let a=this;K.call(a);a.jw=null;a.gH=0.0;a.iX=0.0;}
let DH=(b,c)=>{let d;d=new KN;d.jw=b;d.gH=c;d.iX=0.0;return d;},JS=J(),Gl=null,El=()=>{El=Bc(JS);Nh();},G7=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;El();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Gl.data[d]*f<e){d=d+1|0;}while(true){g=Gl.data[d]*f;h=g*DA(b/g);i=DA((b-h)/g+1.0E-10);j=Bh((C$((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m
=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(CY(f-Bn(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bj();d=0;e=1.0E-10*e;b=b-e;c=c+e;while(d<l){f=j[d];if(f>=b&&f<=c){o=new Gk;p=Kv(f,m);o.hh=f;o.he=p;V(n,o);}d=d+1|0;}return n;}}n=new Bx;BK(n,G(261));O(n);},Kv=(b,c)=>{let d,e,f;El();d=CY(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=I6(M(),EA(Bn(d)));while(true){e=f.fO;if(e>c)break;Dw(f,0,48);}if(c>0)Dw(f,e-c|0,46);if(b<0.0&&Bn(d)!==0.0)Dw(f,
0,8722);return L(f);},Nh=()=>{Gl=B8([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function Gk(){let a=this;K.call(a);a.hh=0.0;a.he=null;}
let Pj=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BJ(b)===BA(Gk)){b=b;c=a.hh!==b.hh?0:Bt(a.he,b.he)?1:0;}else c=0;return c;};
function EH(){let a=this;K.call(a);a.iI=0.0;a.iH=0.0;a.im=0.0;}
let Ls=(a,b,c,d)=>{a.iI=b;a.iH=c;a.im=d;},Fb=(a,b,c)=>{let d=new EH();Ls(d,a,b,c);return d;};
function H7(){let a=this;H.call(a);a.h1=null;a.hk=null;a.id=null;}
let F5=(a,b)=>{return !(a.h1.g6.data[b]>0.5)?0:1;},Dh=(a,b,c,d)=>{if(!a.hk.data[b]&&F5(a,b)==c){a.hk.data[b]=1;a.id.data[d]=b;return d+1|0;}return d;},Eq=J(Bm),ES=null,Ko=null,OP=null,CX=()=>{CX=Bc(Eq);N3();},Pw=(a,b,c)=>{CX();B0(a,b,c);},K4=(a,b)=>{let c=new Eq();Pw(c,a,b);return c;},N3=()=>{let b,c,d;ES=K4(G(262),0);b=K4(G(263),1);Ko=b;c=P(Eq,2);d=c.data;d[0]=ES;d[1]=b;OP=c;};
function Gb(){K.call(this);this.ib=null;}
let Ns=(a,b)=>{a.ib=b;},H9=a=>{let b=new Gb();Ns(b,a);return b;};
function Lh(){let a=this;H.call(a);a.gu=null;a.gq=null;a.f8=0;}
let G_=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.f8;if(e==a.gq.data.length){a.gu=Gn(a.gu,4*e|0);f=a.gq.data;g=2*a.f8|0;h=D0(g);i=h.data;g=By(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.gq=h;}h=a.gu.data;j=a.f8;e=2*j|0;h[e]=b;h[e+1|0]=c;a.gq.data[j]=d;a.f8=j+1|0;},Lx=a=>{let b,c,d,e,f,g,h,i;b=Bh(2*a.f8|0);c=b.data;d=0;e=0;while(e<a.f8){a:{if(e){f=d-1|0;if(Jw(a,b,f,e,0))break a;if(Jw(a,b,f,e,1))break a;}g=2*d|0;h=a.gu.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gn(b,2*d|0);},Jw=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.gu.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.f8|0)|0)+e|0]===g?1:0;},Nz=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.f8;e=Ef(c,d);if(e>=0)break;if(!a.gq.data[c])break;c=c+1|0;}if(!e){f=Hh(a,0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.f8;if(e>g)break;h=a.gq.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Hh(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},Hh=(a,b,c)=>{let d,e,f,g,h,i;d=Bh(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.f8|0;h=2*f|0;i=a.gu.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return G4(d);};
function IZ(){let a=this;H.call(a);a.io=0;a.ju=0;a.jx=0;a.i6=0;a.jG=null;}
let Br=a=>{return a.io>=a.jx?0:1;},Bp=a=>{let b,c,d;b=a.ju;c=a.jG;if(b!=c.gf){c=new IE;Y(c);O(c);}d=a.io;a.i6=d;a.io=d+1|0;return c.bh(d);};
function J2(){let a=this;H.call(a);a.is=null;a.g$=0;a.jc=0.0;a.h2=0;}
let JB=a=>{return ((KZ(a)>>>5|0)*6.7108864E7+(KZ(a)>>>6|0))/9.007199254740992E15;},J_=(a,b,c)=>{let d,e,f,g,h,i,j;d=Bw(b,c);e=d.fD;f=0;while(true){g=e.data;if(f>=g.length)break;if(a.h2){a.h2=0;h=a.jc;}else{while(true){while(true){h=JB(a)*2.0-1.0;i=JB(a)*2.0-1.0;j=h*h+i*i;if(j>=1.0)continue;else break;}if(j===0.0)continue;else break;}j=EV((-2.0)*KO(j)/j);a.jc=j*h;a.h2=1;h=j*i;}g[f]=h;f=f+1|0;}return d;},KZ=a=>{let b,c,d,e,f,g;if(a.g$==624){b=0;while(b<624){c=a.is.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624
|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.g$=0;}c=a.is.data;g=a.g$;a.g$=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},Ky=J(),I8=null,Fr=()=>{Fr=Bc(Ky);PB();},PB=()=>{let b,c;BR();b=B7((HF.bl()).data.length);c=b.data;I8=b;c[Df.ge]=1;c[Cq.ge]=2;c[Fa.ge]=3;},Gu=J(CZ),GV=J(Gu),IH=J(GV),OW=J(),KO=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)
?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);DK();e=Ei;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Ii(d,b):Ii(d+1|0,b/2.0);}return b;},Ii=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=E8(d/e);g=E8(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616
+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},HS=J(),Oz=a=>{return performance.now();},Kz=J(),G8=null,FG=null,Ei=null,DK=()=>{DK=Bc(Kz);Oj();},Oj=()=>{let b,c,d,e,f,g,h,i;G8=Bh(128);FG=Bh(128);Ei=Bh(2047);b=G$(2.0,0.0);c=0;while(c<7){d=EV(b.go);e=d*d;b=KW(d,(b.hd-(e-b.go-HE(e,d,d)))/(2.0*d));c=c+1|0;}f=G$(1.0,0.0);g=0;while(g<128){h=G8.data;i=f.go;h[g]
=i;FG.data[g]=f.hd/i;d=b.go;e=i*d;d=HE(e,i,d);f=KW(e,f.go*b.hd+f.hd*b.go-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=Ei.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function KU(){let a=this;K.call(a);a.go=0.0;a.hd=0.0;}
let OM=(a,b,c)=>{a.go=b;a.hd=c;},G$=(a,b)=>{let c=new KU();OM(c,a,b);return c;},E8=b=>{let c;c=b*1.34217729E8;return c-(c-b);},KW=(b,c)=>{let d;d=c+b;return G$(d,c-(d-b));},HE=(b,c,d)=>{let e,f,g,h;e=E8(c);f=c-e;g=E8(d);h=d-g;return b-e*g-e*h-f*g-f*h;},Mr=J(),Ic=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},FW=(b,c)=>{DK();return G8.data[b&127]*Ei.data[((b>>7)+c|0)+1023|0];},HY=(b,c,d)=>{let e,f,g;DK();e=FG.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f
+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},IE=J(Bi),Ka=J(),NQ=a=>{return performance.now();},It=J(Bi),Ll=J(Bi);
MG([]);
Dg([H,0,0,[],1,0,0,["bc",T(LS)],CJ,0,H,[],1537,0,0,0,Cy,0,H,[],1537,0,0,0,Gp,0,H,[],1537,0,0,0,Bk,0,H,[CJ,Cy,Gp],17,0,()=>CD(),["bc",T(Z)],CB,0,H,[CJ],1025,0,0,0,Dj,0,CB,[Cy],1,0,()=>CF(),["bc",T(OO)],Es,0,H,[CJ,Gp],0,0,0,["w",T(Ge),"g",Bg(L)],Jq,0,H,[],1537,0,0,0,Fl,0,Es,[Jq],1,0,0,["g",Bg(Oi),"w",T(Pm)],CZ,0,H,[],1,0,0,0,DP,0,CZ,[],1,0,0,0,Bi,0,DP,[],1,0,0,0,Db,0,H,[],1025,0,0,0,M0,0,Db,[],17,0,0,0,MD,0,Db,[],17,0,0,0,Io,0,H,[],1537,0,0,0,K7,0,H,[Io],1537,0,0,0,HB,0,H,[],1537,0,0,0,ID,0,H,[K7,HB],17,0,0,0,KE,
0,H,[],17,0,()=>DC(),0,Ou,0,H,[],17,0,0,0,Pg,0,H,[],17,0,0,0,PH,0,H,[],17,0,0,0,GC,0,H,[],1537,0,0,0,Jl,0,H,[GC],1,0,0,0,GE,0,H,[Cy],1,0,()=>Ed(),0,EX,0,H,[],17,0,0,["bc",T(Nw)],MI,0,H,[],17,0,0,0,Ip,0,H,[],1537,0,0,0,EB,0,H,[Ip],1537,0,0,0,Dc,0,H,[EB],1025,0,0,0,KL,0,H,[EB],1537,0,0,0,Fu,0,H,[KL],1537,0,0,0,DI,0,Dc,[Fu],1025,0,0,["bc",T(Iu)],G1,0,H,[],1537,0,0,0,DL,0,H,[],1537,0,0,0,Ez,0,DI,[G1,CJ,DL],1,0,0,["bh",T(Cl),"bf",Bg(NM)],Bm,0,H,[Cy,CJ],1025,0,0,["bc",T(M8)],Cj,0,Bm,[],65553,0,()=>Bd(),0,EM,0,H,[],
17,0,0,0,B4,0,Bi,[],1,0,0,0,OH,0,Bi,[],1,0,0,0,BI,0,H,[],1537,0,0,0,BN,0,H,[BI],1537,0,0,0,MX,0,H,[BN],1025,0,0,0,Lj,0,H,[BI],1537,0,0,0,Gz,0,H,[Lj],1,0,0,0,B_,0,H,[BI],1537,0,0,0,Gy,0,H,[B_],1,0,0,0]);
Dg([GA,0,H,[B_],1,0,0,0,K6,0,H,[],17,0,0,0,IP,0,H,[],16,0,0,0,Ms,0,H,[],17,0,0,0,K,0,H,[],1025,0,0,0,Jz,0,K,[],17,0,0,0,JJ,0,H,[],17,0,0,0,C9,0,H,[],1537,0,0,0,J$,0,H,[C9],1,0,0,["bG",Bg(L2)],IM,0,H,[],17,0,0,0,Ie,0,H,[],16,0,0,0,Kq,0,H,[],1536,0,0,0,I9,0,H,[Kq],16,0,0,0,Bx,0,Bi,[],1,0,0,0,D8,0,Bm,[],65552,0,()=>DO(),0,Cw,0,H,[],1537,0,0,0,Dv,0,K,[Cw],17,0,0,["c4",T(Pi),"bn",Bg(Lp)],G5,0,K,[Cw],17,0,0,["c4",T(NI),"bn",Bg(Ph)],Gj,0,K,[Cw],17,0,0,["c4",T(Ob),"bn",Bg(O3)],Gq,0,K,[Cw],17,0,0,["c4",T(Ks),"bn",Bg(IC)],Ff,
0,K,[Cw],17,0,0,["c4",T(LO),"bn",Bg(Pb)],GJ,0,K,[Cw],17,0,0,["c4",T(PG),"bn",Bg(N_)],Hz,0,DP,[],1,0,0,0,MZ,0,H,[],17,0,0,0,KA,0,H,[],17,0,0,0,I_,0,H,[BI],1537,0,0,0,FA,0,H,[I_],1,0,0,0,Ki,0,H,[],17,0,0,0,KQ,0,H,[],16,0,0,0,Km,0,H,[],16,0,0,0,Kr,0,H,[],16,0,0,0,Fe,0,H,[],16,0,()=>BW(),0,Jf,0,H,[],16,0,0,0,Gr,0,H,[],16,0,0,0,Fp,0,H,[],1537,0,0,0,Ig,0,H,[Fp],1,0,0,0,F_,0,H,[],16,0,()=>F9(),0,JW,0,H,[],16,0,0,0,F4,0,H,[],1537,0,0,0,KJ,0,H,[F4],1,0,0,["ej",T(O8)],Jo,0,H,[F4],1,0,0,["ej",T(NJ)],NV,0,H,[],17,0,0,0,OF,
0,H,[],17,0,0,0,Dy,0,K,[],17,0,0,0,E2,0,Bi,[],1,0,0,0,NX,0,H,[],17,0,0,0,Cv,0,H,[],1537,0,0,0,HP,0,H,[Cv],1,0,0,["et",Bg(MS)],HR,0,H,[Cv],1,0,0,["et",Bg(PF)],HQ,0,H,[Cv],1,0,0,["et",Bg(N6)]]);
Dg([HN,0,H,[Cv],1,0,0,["et",Bg(Mv)],HM,0,H,[Cv],1,0,0,["et",Bg(OV)],Fn,0,H,[B_],1,0,0,0,Fm,0,H,[B_],1,0,0,0,FV,0,H,[B_],1,0,0,0,JZ,0,H,[],1,0,0,0,Ib,0,H,[BI],1537,0,0,0,GN,0,H,[Ib],1,0,0,0,HV,0,H,[],1537,0,0,0,JR,0,H,[HV],1,0,0,0,MN,0,H,[],17,0,0,0,JV,0,H,[BI],1537,0,0,0,FB,0,H,[JV],1,0,0,0,Ct,0,DI,[DL],1024,0,0,0,GI,0,Ct,[DL],1,0,0,["bh",T(FJ),"bf",Bg(CO)],La,0,H,[C9],1,0,0,["bG",Bg(O9)],N$,0,H,[],17,0,0,0,Jc,0,H,[],1,0,0,0,K_,0,K,[],17,0,0,0,I0,0,H,[],17,0,0,0,GB,0,H,[],17,0,0,0,BV,0,H,[],17,0,0,0,Hn,0,K,
[],17,0,0,0,HT,0,H,[C9],1,0,0,["bG",Bg(MY)],BY,0,Bm,[],66561,0,()=>C0(),0,CA,0,Bm,[],66561,0,()=>Dz(),0,Hm,0,H,[],1537,0,0,0,JO,0,H,[Hm],1,0,0,0,Ho,0,H,[],17,0,0,0,ND,0,H,[],1,0,0,0,Hc,0,CB,[Cy],1,0,()=>Ix(),0,Di,0,Bi,[],1,0,0,0,HL,0,H,[],16,0,0,0,Hk,0,H,[BI],1537,0,0,0,KH,0,H,[Hk],1537,0,0,0,KD,0,H,[BI],1537,0,0,0,K$,0,H,[BN],1537,0,0,0,J8,0,H,[BN],1537,0,0,0,H4,0,H,[BN],1537,0,0,0,JP,0,H,[BN],1537,0,0,0,IT,0,H,[BN],1537,0,0,0,Kb,0,H,[BN],1537,0,0,0,Jm,0,H,[BN],1537,0,0,0,Is,0,H,[BN],1537,0,0,0,Px,0,H,[KH,
KD,BN,K$,J8,H4,JP,IT,Kb,Jm,Is],1025,0,0,0,JD,0,H,[],16,0,0,0,N1,0,H,[],17,0,0,0,PQ,0,H,[],17,0,0,0,Jn,0,H,[],0,0,()=>DM(),0,Og,0,H,[BI],1,0,0,0]);
Dg([JF,0,H,[],17,0,()=>FS(),0,EJ,0,B4,[],1,0,0,0,Dt,0,H,[],1537,0,0,0,Jv,0,K,[Dt],17,0,0,["cM",T(Mo)],HX,0,K,[Dt],17,0,0,["cM",T(MR)],Kn,0,K,[Dt],17,0,0,["cM",T(N9)],Gv,0,H,[B_],1,0,0,0,FR,0,H,[B_],1,0,0,0,MT,0,H,[],17,0,0,0,Et,0,Bi,[],1,0,0,0,Fh,0,K,[],16,0,0,0,E$,0,K,[],16,0,0,["bc",T(L4)],GX,0,K,[],16,0,0,["bc",T(Mj)],JY,0,H,[],1537,0,0,0,H6,0,H,[JY],17,0,0,0,Nk,0,H,[],17,0,0,0,IK,0,K,[],17,0,0,0,KF,0,H,[],17,0,()=>B3(),0,Ku,0,Ct,[DL],0,0,0,["bf",Bg(Mg),"bh",T(OB)],Hy,0,BY,[],65552,0,0,["en",T(L1),"eo",CL(N2)],Hx,
0,BY,[],65552,0,0,0,Hw,0,BY,[],65552,0,0,["en",T(Pv),"eo",CL(LP)],IW,0,CA,[],65552,0,0,["dj",CL(O7),"eo",CL(Po)],IV,0,CA,[],65552,0,0,["dj",CL(PS),"eo",CL(NW)],IN,0,K,[Dt],17,0,0,["cM",T(L3)],Mz,0,H,[],17,0,0,0,E5,0,H,[],16,0,0,0,M1,0,H,[BI],1025,0,0,0,GY,0,H,[BI],1536,0,0,0,Fx,0,H,[GY],1,0,0,0,Fw,0,H,[GY],1,0,0,0,H$,0,H,[Cv],1,0,0,["et",Bg(LN)],K5,0,H,[],17,0,0,0,JK,0,K,[],17,0,0,0,FI,0,K,[],17,0,0,0,D5,0,Bm,[],65553,0,()=>CC(),0,Ex,0,Bm,[],65553,0,()=>CS(),0,KV,0,K,[],17,0,0,0,Jp,0,K,[],17,0,0,0,IS,0,K,[],
17,0,0,0,D1,0,H,[],1537,0,0,0,Ck,0,K,[D1],17,0,0,0,KX,0,H,[Fp],1,0,0,0,KC,0,H,[EB],1537,0,0,0,Fo,0,Dc,[KC],1025,0,0,0,FO,0,Fo,[],1024,0,0,0,Hj,0,FO,[],0,0,0,0,H1,0,H,[],1537,0,0,0,GM,0,H,[H1],1025,0,0,0,GH,0,GM,[],1024,0,0,0]);
Dg([Hg,0,GH,[],0,0,0,0,Hi,0,Ct,[],0,0,0,0,E1,0,H,[],1537,0,0,0,He,0,H,[E1],0,0,0,0,Lf,0,H,[E1],1537,0,0,0,Hf,0,H,[Lf],0,0,0,0,K2,0,H,[GC],1,0,0,0,KY,0,CB,[Cy],1,0,()=>Fs(),0,Gm,0,K,[],17,0,()=>DJ(),0,Ju,0,H,[],1537,0,0,0,Jj,0,H,[Ju],1,0,0,0,EW,0,Bm,[],65553,0,()=>BR(),0,EE,0,K,[],17,0,0,0,C2,0,K,[],17,0,0,["bc",T(O4)],Ev,0,H,[],17,0,()=>DR(),0,E3,0,Bm,[],65553,0,()=>Cp(),0,Hu,0,H,[],17,0,0,0,Kg,0,K,[],17,0,0,0,En,0,K,[D1],17,0,0,["bc",T(Pu)],KN,0,K,[],17,0,0,0,JS,0,H,[],17,0,()=>El(),0,Gk,0,K,[],17,0,0,["bc",
T(Pj)],EH,0,K,[D1],17,0,0,0,H7,0,H,[],16,0,0,0,Eq,0,Bm,[],65553,0,()=>CX(),0,Gb,0,K,[D1],17,0,0,0,Lh,0,H,[],16,0,0,0,IZ,0,H,[E1],0,0,0,0,J2,0,H,[],17,0,0,0,Ky,0,H,[],32768,0,()=>Fr(),0,Gu,0,CZ,[],1,0,0,0,GV,0,Gu,[],1,0,0,0,IH,0,GV,[],1,0,0,0,OW,0,H,[],17,0,0,0,HS,0,H,[C9],1,0,0,["bG",Bg(Oz)],Kz,0,H,[],16,0,()=>DK(),0,KU,0,K,[],16,0,0,0,Mr,0,H,[],17,0,0,0,IE,0,Bi,[],1,0,0,0,Ka,0,H,[C9],1,0,0,["bG",Bg(NQ)],It,0,Bi,[],1,0,0,0,Ll,0,Bi,[],1,0,0,0]);
let Pe=BE(Nv),Ot=BE(JA),OA=BE(Ia),HU=BE(B$);
Mc(["0","<java_object>@","","null"," ",".to-start",".step-back",".play",".step",".to-end","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","xor","DATA","data","the points to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","SEED","seed","random weights, as np.random.seed","LAYERS","layers","2","units in each hidden layer","LEARNING_RATE","learning-rate","1",
"alpha: how far each update goes","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","CONTROLS","controls","all","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","max","SPEED","speed","20","iterations a second",
"THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “","”.","true","tr","th","td","span","wrong","right","+","✗","✓","wrong class","right class"," of "," correct","·","aria-current","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","p","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",
", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","Every number of the iteration would stand here, but study.js could not be loaded. It belongs beside lab.js; reload the page to try again.","There is no setting “","”. The settings are ","start=by-hand is the notebook\'s solution for two hidden units, so layers="," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.",
"weights is used only with start=weights, so it is set aside.","at="," is beyond the last iteration, so the lab shows iteration ","Iteration "," has not been trained yet, only up to ",",","THE_RUN","THE_LOOK","one of ","only ","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ","true or false",", or ","Not a number: ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help. ",
"twin","twin stopped","The figure takes X of Nx2 and y of Nx1, not "," and ","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","Train","Pause","iteration "," / "," a second","option","5","60","250","1000","button","Go to iteration ","[","A network needs the inputs and at least one layer."," Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help.",", loss "," correct.","0.0","e+","e-",".0","nan",
"inf","-","A Bᵀ","C + bᵀ","Row "," has "," values where the first has ","SIGMOID","sigmoid","TANH","tanh","RELU","relu","CROSS_ENTROPY","cross-entropy","SQUARED_ERROR","squared-error","div","label","select","input","decimal","text","-help ","-complaint","-help","aria-invalid","Either src or dest is null","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","Iteration: ",
"Loss: ","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," points"," point","no","one","two","three","four","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","A B","C - alpha B","The shapes do not fit in C = ",": "," into ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","MIDDLE","END","#","0123456789abcdef","SANS","MONO","An axis needs a least and a greatest value, finite and the first below the second.","NORMAL","BOLD"]);
Bk.prototype.toString=function(){return N(this);};
Bk.prototype.valueOf=Bk.prototype.toString;H.prototype.toString=function(){return N(Ow(this));};
H.prototype.__teavm_class__=function(){return Py(this);};
let C=Lu(M9);
C.javaException=NR;
let PZ=Symbol('jsoClass');
(()=>{let c;c=EM.prototype;c.play=S(Os);c.disconnect=S(PE);c.isPlaying=S(MV);c.attend=S(Of);c.numbers=S(PM);c.seek=S(M2);c.pause=S(LX);c.redraw=S(N4);c.takeStudy=S(N0);c.studyRefused=S(Oc);c.experiment=S(Nf);c.engine=S(PL);c.attributeChanged=S(OC);c.reset=S(Nq);c.iteration=S(MH);c.webAssemblyRefused=S(LU);c.step=S(PI);c.state=S(Pt);c.snapshot=S(Ni);c.connect=S(N5);c=Gz.prototype;c.onResize=S(Nx);c=Gy.prototype;c.handleEvent=S(LA);c=GA.prototype;c.handleEvent=S(LT);c=FA.prototype;c.pair=S(N7);c=Fn.prototype;c.handleEvent
=S(Pz);c=Fm.prototype;c.handleEvent=S(Ox);c=FV.prototype;c.handleEvent=S(MQ);c=GN.prototype;c.onChange=S(NT);c=FB.prototype;c.onAnimationFrame=S(Nu);c=Gv.prototype;c.handleEvent=S(Od);c=FR.prototype;c.handleEvent=S(Lw);c=Fx.prototype;c.accept=S(Nr);c=Fw.prototype;c.accept=S(MA);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=EM.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
return { settingNames, mount };
})();
const here = new URL(".", document.currentScript?.src || location.href);
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
function loadScript(name, event) {
return new Promise((resolve, reject) => {
const script = document.createElement("script");
script.src = new URL(name, here);
script.addEventListener(event, resolve);
script.addEventListener("error", reject);
document.head.append(script);
});
}
let studyLoaded;
function loadStudy() {
studyLoaded ??= (
studyHere ? Promise.resolve(studyHere()) : loadScript("study.js", "study").then((event) => event.detail)
).catch((error) => {
studyLoaded = undefined;
throw error;
});
return studyLoaded;
}
let webAssembly;
function loadWebAssembly() {
webAssembly ??= (
here.protocol === "file:"
? Promise.reject(new Error("A page opened from disk cannot fetch WebAssembly."))
: loadScript("xor-lab.wasm-runtime.js", "load")
)
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
} else if (event === "study") {
this.#takeStudy();
} else {
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: { state: this.state } }));
}
}
#takeStudy() {
const lab = this.#lab;
loadStudy().then(
({ html, study }) => {
const section = this.shadowRoot.querySelector(".study");
if (lab === this.#lab) {
section.innerHTML = html;
lab.takeStudy(study(section, lab));
}
},
() => lab.studyRefused(),
);
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
