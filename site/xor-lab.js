// XOR Lab, Apache-2.0
(() => {
const style = String.raw`/* One sheet for the page and for the shadow root of <xor-lab>: the custom properties are the design. */

:root,
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

/* The page */

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

/* The lab */

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
  grid-template-areas: "messages" "decision" "transport" "predictions" "losses" "set-up";
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
    position: sticky;
    bottom: 0.5rem;
    z-index: 1;
  }

  /* What has the focus is not to be under the bar. */
  .lab :is(button, input, select, summary) {
    scroll-margin-bottom: 7rem;
  }

  .lab {
    grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    grid-template-rows: auto auto 1fr;
    grid-template-areas: "messages messages" "decision predictions" "decision losses" "transport transport" "set-up set-up";
  }
}

@container (min-width: 68rem) {
  .lab {
    grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr) 18.5rem;
    grid-template-rows: auto auto 1fr auto;
    grid-template-areas: "messages messages messages" "decision predictions set-up" "decision losses set-up" "transport transport set-up";
  }

  .fields {
    grid-template-columns: minmax(0, 1fr);
  }
}

.lab[data-controls="transport"] .set-up,
.lab[data-controls="none"] .set-up,
.lab[data-controls="none"] .transport {
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
  <p class="announcement unseen" role="status"></p>
</div>
`;
const javascript = (() => {
"use strict";
var main;var Lab;var settingNames;var mount;(function(){let Lu=2463534242,Ke=()=>{let x=Lu;x^=x<<13;x^=x>>>17;x^=x<<5;Lu=x;return x;},Bh=f=>function(){return f(this);},U=f=>function(p1){return f(this,p1);},CU=f=>function(p1,p2){return f(this,p1,p2);},LO=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=P(Cz(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bf(args[i]);}Nz(()=>{f.call(null,javaArgs);},callback);},Ba=target=>target.$clinit=()=>{},Py=obj=>{let cls=obj.constructor;let arrayDegree
=0;while(cls[Q]&&cls[Q].item){++arrayDegree;cls=cls[Q].item;}let clsName="";if(cls[Q].primitiveKind!==0){clsName=cls[Q].name;}else {clsName=cls[Q]?cls[Q].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Cz();}return function(){superclass.call(this);};},Q=Symbol("teavm_meta"),Bj=cls=>{if(cls[Q].classObject===null){cls[Q].classObject=Mk(cls);}return cls[Q].classObject;},Cz=()=>H,Be
=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},G2=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},CP=(name,binaryName,kind,config)=>
{let cls=()=>{};let meta=G2({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Q]=meta;if(typeof config==='function'){config(meta);}return cls;},NG=CP("boolean","Z",1,meta=>{}),JR=CP("char","C",4,meta=>{}),Iq=CP("int","I",5,meta=>{{meta.valueToObject=o=>DP(o);}}),MC=CP("long","J",6,meta=>{}),B_=CP("double","D",8,meta=>{}),NZ=CP("void","V",9),K9=new ArrayBuffer(16),JH=new Float64Array(K9),Jj=new BigInt64Array(K9),KZ=n=>{JH[0]=n;return Jj[0];},LV=n=>{Jj[0]=n;return JH[0];},Dx=(a,b)=>a===
b?0:a<b? -1:1,X=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Gl=(a,b)=>(a>>>0)/(b>>>0)>>>0,PC=(a,b)=>(a>>>0)%(b>>>0)>>>0,FJ=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},Bz=BigInt(0),DD=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),BF=val=>BigInt.asIntN(64,BigInt(val|0)),EJ=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),OD=val=>Number(val),Do
=val=>Number(BigInt.asIntN(32,val))|0,Co=(a,b)=>a===b,Eq=(a,b)=>a!==b,HB=(a,b)=>a>=b,LZ=(a,b)=>a<b,L2=(a,b)=>a<=b,Mn=(a,b)=>BigInt.asIntN(64,a+b),MJ=a=>BigInt.asIntN(64, -a),MX=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},M6=(a,b)=>BigInt.asIntN(64,a*b),M0=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Mp=(a,b)=>BigInt.asIntN(64,a%b),OT=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),LJ=(a,b)=>BigInt.asIntN(64,a&b);
let Mm=(a,b)=>BigInt.asIntN(64,a|b),Ou=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Ov=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Cs=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),P=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (BC(cls))(data);},B5=(cls,data)=>new (BC(cls))(data),Cr=sz=>new Ox(new Uint16Array(sz)),B8=sz=>new OE(new Int32Array(sz)),Dg=sz=>new Ph(new Int8Array(sz)),Bg=sz=>new Ia(new Float64Array(sz)),B9=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ia(buffer);},BC
=cls=>{let result=cls[Q].arrayType;if(result===null){function JavaArray(data){(Cz()).call(this);this.data=data;}JavaArray.prototype=Object.create((Cz()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.bi=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for
(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (BC(this.type))(dataCopy);};let name="["+cls[Q].binaryName;JavaArray[Q]=G2({name:name,binaryName:name,parent:Cz(),itemType:cls});result=JavaArray;cls[Q].arrayType=JavaArray;}return result;};
function OW(array){return array.data.length;}
let GH,Mr=strings=>{OK();GH=new Array(strings.length);for(let i=0;i<strings.length;++i){GH[i]=Ic(Bf(strings[i]));}},G=index=>GH[index],F7=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},L3=array=>F7(array,0,array.length),Bf=str=>str===null?null:J$(str),N=str=>str===null?null:str.fA,OK=()=>CH(),Ic;
{Ic=str=>str;}let LC=cls=>{let meta=cls[Q];if(meta.resolvedEnumConstants===null){let result=meta.enumConstants();meta.resolvedEnumConstants=result!==null?result:[];}return meta.resolvedEnumConstants;},IC=(obj,cls)=>obj instanceof Cz()&&!!obj.constructor[Q]&&Dk(obj.constructor,cls),Dk=(from,to)=>{if(from===to){return true;}let map=from[Q].assignableCache;if(map===null){map=new Map();from[Q].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Q].itemType
!==null){let result=from[Q].itemType!==null&&Dk(from[Q].itemType,to[Q].itemType);map.set(to,result);return result;}let parent=from[Q].parent;if(parent!==null&&parent!==from){if(Dk(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Q].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(Dk(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},O=ex=>{throw MP(ex);},Eu=Symbol("javaException"),MP=ex=>{if(!ex.$jsException){IV(ex);}return ex.$jsException;},IV
=ex=>{let javaCause=PL(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Ce("Java exception thrown",cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[Eu]=ex;ex.$jsException=err;Pi(err,ex);},Pi=(err,ex)=>{if(typeof L4==="function"&&err.stack){let stack=L4(err.stack);let javaStack=P(Mj(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Os(Bf(element.className),
Bf(element.methodName),Bf(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){ML(ex,javaStack);}}},Ce;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Ce=function Ce(message,cause){let self=Reflect.construct(Error,[void 0,cause],Ce);Object.setPrototypeOf(self,Ce.prototype);self[defaultMessage]=message;return self;}
;Ce.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Ce},message:{get(){try {let javaException=this[Eu];if(typeof javaException==='object'){let javaMessage=NQ(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Ce=Error;}let N0=e=>e instanceof Error&&typeof e[Eu]==='object'?e[Eu]:null,NQ=t=>
PH(t),PL=t=>PO(t),Mj=()=>Cz(),Os=(className,methodName,fileName,lineNumber)=>{{return null;}},ML=(e,stack)=>{},HU=null,MU=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}HU=packages;},Mu=[],CR=data=>{let packages=HU;let i=0;while(i<data.length){let cls=data[i++];Mu.push(cls);let m=G2();cls[Q]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Oq=data=>{let i=0;while(i
<data.length){let cls=data[i++];cls[Q].enumConstants=data[i++];}},Nz=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let BB=a=>{return Bj(Nm(a));},Nm=a=>{return a.constructor;},L9=(a,b)=>{return a!==b?0:1;},OB=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Ke();c=a.$id$;CM();if(!c)d=G(0);else{e=(((32-Jv(c)|0)+4|0)-1|0)/4|0;f=Cr(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=D7((c>>>e|0)&15,16);e=e-4|0;h=i;}d=En(f);}b=M();I(I(b,G(1)),d);return L(b);},PY=a=>{let b,c,d;b=(BB(a)).fO;if(!IC(a,CI)&&b[Q].itemType===null){b=new HM;T(b);O(b);}c=Mb(a);b=c;d=Ke();b.$id$=d;return c;},BZ=J(0),CA=J(0),Gz=J(0);
function Bk(){H.call(this);this.ht=0;}
let NX=null,Ij=null,Mc=null,CH=()=>{CH=Ba(Bk);Nu();},MF=a=>{CH();a.fA="";},Js=()=>{let a=new Bk();MF(a);return a;},MW=(a,b)=>{CH();a.fA=F7(b.data,0,b.data.length);},En=a=>{let b=new Bk();MW(b,a);return b;},Nr=(a,b)=>{a.fA=b;},J$=a=>{let b=new Bk();Nr(b,a);return b;},Bu=(a,b)=>{let c;if(b>=0&&b<a.fA.length)return a.fA.charCodeAt(b);c=new EU;T(c);O(c);},D4=a=>{return a.fA.length?0:1;},Jg=(a,b,c)=>{let d,e,f,g;d=Bd(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.fA.length)return (-1);if(a.fA.charCodeAt(d)==e)break;d
=d+1|0;}return d;}Es();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.fA.length-1|0))return (-1);if(a.fA.charCodeAt(d)==f&&a.fA.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dw=(a,b,c)=>{let d,e,f;d=a.fA.length;e=Dx(b,c);if(!e)return Ij;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return J$(a.fA.substring(b,c));f=new EU;T(f);O(f);},GD=(a,b)=>{return Dw(a,b,a.fA.length);},Jq=(a,b,c)=>{let d,e,f,g;if(b==c)return a;d=Cr(a.fA.length);e=d.data;f=0;while(f<a.fA.length){e[f]=Bu(a,f)
!=b?Bu(a,f):c;f=f+1|0;}g=Js();g.fA=L3(d.data);return g;},D8=a=>{let b,c;b=0;c=a.fA.length-1|0;a:{while(b<=c){if(Bu(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bu(a,c)<=32){c=c+(-1)|0;}return Dw(a,b,c+1|0);},W=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof Bk))return 0;c=b;return a.fA!==c.fA?0:1;},DJ=a=>{let b;a:{if(!a.ht){b=0;while(true){if(b>=a.fA.length)break a;a.ht=(31*a.ht|0)+a.fA.charCodeAt(b)|0;b=b+1|0;}}}return a.ht;},Ec=(b,c)=>{let d,e;CH();d=Br(c);if(!Bt(d))return G(2);e=M();FU(e,Bq(d));while(Bt(d)){FU(e,
b);FU(e,Bq(d));}return L(e);},Nu=()=>{NX=Cr(0);Ij=Js();Mc=new JA;},CE=J();
function Dt(){CE.call(this);this.hU=0;}
let Mt=null,E$=null,CM=()=>{CM=Ba(Dt);Ma();},LK=(a,b)=>{CM();a.hU=b;},IQ=a=>{let b=new Dt();LK(b,a);return b;},Cy=b=>{CM();return (I7(N8(20),b,10)).g();},DP=b=>{let c,d;CM();if(b>=(-128)&&b<=127){a:{if(E$===null){E$=P(Dt,256);c=0;while(true){d=E$.data;if(c>=d.length)break a;d[c]=IQ(c-128|0);c=c+1|0;}}}return E$.data[b+128|0];}return IQ(b);},OP=(a,b)=>{if(a===b)return 1;return b instanceof Dt&&b.hU==a.hU?1:0;},Jv=b=>{let c,d;CM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|
8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Ma=()=>{Mt=Bj(Iq);};
function EE(){let a=this;H.call(a);a.fF=null;a.fH=0;}
let IO=(a,b)=>{a.fF=Cr(b);},N8=a=>{let b=new EE();IO(b,a);return b;},I7=(a,b,c)=>{return Oh(a,a.fH,b,c);},Oh=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(FJ(c,d)<0){if(e)Cg(a,b,b+1|0);else{Cg(a,b,b+2|0);f=a.fF.data;g=b+1|0;f[b]=45;b=g;}a.fF.data[b]=D7(c,d);}else{h=1;i=1;j=Gl((-1),d);b:{while(true){k=X(h,d);if(FJ(k,c)>0){k=h;break b;}i=i+1|0;if(FJ(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Cg(a,b,b+i|0);if(e)e=b;else{f=a.fF.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.fF.data;b=e+1|0;f[e]=D7(Gl(c,
k),d);c=PC(c,k);k=Gl(k,d);e=b;}}}return a;},Gm=(a,b)=>{let c,d,e,f,g;c=a.fF.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bd(b,Bd(c*2|0,5));e=a.fF.data;f=Cr(d);g=f.data;b=Bx(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.fF=f;},L=a=>{let b,c,d,e,f;b=new Bk;c=a.fF;d=c.data;e=a.fH;CH();f=d.length;if(e>=0&&e<=(f-0|0)){b.fA=F7(c.data,0,e);return b;}b=new B7;T(b);O(b);},Cg=(a,b,c)=>{let d,e,f,g;d=a.fH;e=d-b|0;a.w((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.fF.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.fH=a.fH+(c-b|0)
|0;},JG=J(0),Fv=J(EE),OA=a=>{IO(a,16);},M=()=>{let a=new Fv();OA(a);return a;},Mx=(a,b)=>{let c,d;b=b;a.fF=Cr(b.fA.length);c=0;while(true){d=a.fF.data;if(c>=d.length)break;d[c]=Bu(b,c);c=c+1|0;}a.fH=b.fA.length;},Da=a=>{let b=new Fv();Mx(b,a);return b;},I=(a,b)=>{let c,d;c=a.fH;d=a;b=b===null?G(3):b;Hg(d,c,b);return a;},R=(a,b)=>{let c;c=a.fH;Hg(a,c,b);return a;},V=(a,b)=>{I7(a,b,10);return a;},Jk=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.fH;d=a;e=1;if(LZ(b,Bz)){e=0;b=MJ(b);}a:{if(FY(b,BF(10))<0){if(e)Cg(d,c,c+1|0);else
{Cg(d,c,c+2|0);f=d.fF.data;g=c+1|0;f[c]=45;c=g;}d.fF.data[c]=D7(Do(b),10);}else{g=1;h=BF(1);i=FI(BF(-1),BF(10));b:{while(true){j=M6(h,BF(10));if(FY(j,b)>0){j=h;break b;}g=g+1|0;if(FY(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Cg(d,c,c+g|0);if(e)g=c;else{f=d.fF.data;g=c+1|0;f[c]=45;}while(true){if(Co(j,Bz))break a;f=d.fF.data;c=g+1|0;f[g]=D7(Do((FI(b,j))),10);b=Nn(b,j);j=FI(j,BF(10));g=c;}}}return a;},S=(a,b)=>{let c;c=a.fH;DH(a,c,b);return a;},FU=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.fA.length;e=a;f=e.fH;e=e;if(c<=d&&d
<=b.fA.length){Cg(e,f,(f+d|0)-c|0);while(c<d){g=e.fF.data;h=f+1|0;g[f]=Bu(b,c);c=c+1|0;f=h;}return a;}b=new B7;IH(b);O(b);},DH=(a,b,c)=>{Cg(a,b,b+1|0);a.fF.data[b]=c;return a;},Om=a=>{return L(a);},Pp=(a,b)=>{Gm(a,b);},Hg=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.fH){a:{if(c===null)c=G(3);else if(D4(c))break a;d=a.fH+c.fA.length|0;Gm(a,d);e=a.fH-1|0;while(e>=b){a.fF.data[e+c.fA.length|0]=a.fF.data[e];e=e+(-1)|0;}a.fH=a.fH+c.fA.length|0;d=0;while(d<c.fA.length){f=a.fF.data;g=b+1|0;f[b]=Bu(c,d);d=d+1|0;b=g;}}return a;}c
=new EU;T(c);O(c);};
function C9(){let a=this;H.call(a);a.kd=null;a.kA=null;a.jU=0;a.kf=0;}
let T=a=>{I2(a);a.jU=1;a.kf=1;},PS=()=>{let a=new C9();T(a);return a;},PT=a=>{return a;},I2=a=>{IV(a);},PH=a=>{return a.kd;},PO=a=>{let b;b=a.kA;if(b===a)b=null;return b;},D2=J(C9),Bi=J(D2),IH=a=>{T(a);},PR=()=>{let a=new Bi();IH(a);return a;},BJ=(a,b)=>{I2(a);a.jU=1;a.kf=1;a.kd=b;},PZ=a=>{let b=new Bi();BJ(b,a);return b;},Dj=J(),Nc=J(Dj),HZ=(a,b)=>{switch(a.primitiveKind){default:return P(a,b);}},MR=J(Dj),IF=J(0),Ln=J(0),HQ=J(0);
function IU(){H.call(this);this.fO=null;}
let Mk=b=>{let c;c=new IU;c.fO=b;return c;},ED=a=>{return !a.fO[Q].primitiveKind?0:1;},Fp=a=>{let b;b=a.fO[Q].itemType;return b===null?null:Bj(b);},Pq=a=>{return a.fO[Q].parent===null?null:Bj(a.fO[Q].parent);},KT=J(),DQ=()=>{DQ=Ba(KT);O$();},Nl=b=>{DQ();},E=()=>{let b,c,d,e,f;DQ();b=Bo();c=(Cc()).data;d=c.length;e=0;while(e<d){f=c[e].fP;Y(b,f);e=e+1|0;}return N(Ec(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;DQ();d=Bf(d);e=Bf(e);f=NM(f,"hear");g=new EX;g.h4=matchMedia("(prefers-color-scheme: dark)");h=new GJ;h.jA
=g;g.iJ=new ResizeObserver(Bp(BK(h),"onResize"));h=new GI;h.kn=g;g.g9=BK(h);h=new GK;h.jx=g;g.iG=BK(h);g.hu=BG();g.gD=b;g.jL=d;g.hi=f;i=D4(e)?0:1;g.it=i;b=!i?Jb(g):JY(e);g.f4=b;b=Fu(b);g.hS=b;e=new J1;d=b.gN;e.gw=NaN;e.fK=d;e.fE=Ip(d);Ee(e,EZ(d));g.fC=e;GC(e,new Kn);g.is=Bm(g.fC.fE);j=new Iu;k=new Jm;k.g7=g;j.i1=c;e=new KC;d=c.querySelector(".messages");e.iN=Bo();e.iO=d;j.j8=e;h=new KH;f=c.querySelector(".decision");h.g1=BG();d=f.querySelector(".picture");h.hV=d;h.jh=d.querySelector("canvas");h.ik=f.querySelector(".twin");j.iE
=h;l=new Fj;m=c.querySelector(".transport");BW();b=new H7;b.jQ=k;l.jF=Dz(m,G(5),b);b=new H9;b.i8=k;l.jq=Dz(m,G(6),b);CT(k);b=new H8;b.jT=k;e=Dz(m,G(7),b);l.jz=e;l.kt=e.querySelector("span");b=new H5;b.i$=k;l.kg=Dz(m,G(8),b);b=new H4;b.ji=k;l.jC=Dz(m,G(9),b);d=m.querySelector(".iteration");l.g4=d;b=new Fx;b.j_=l;b.ka=k;d.addEventListener("input",Bp(BK(b),"handleEvent"));l.jy=m.querySelector(".position");l.gB=m.querySelector(".speed select");n=J4.data;i=n.length;o=0;while(o<i){IE(l,n[o]);o=o+1|0;}b=l.gB;e=new Fw;e.jp
=l;e.jo=k;b.addEventListener("change",Bp(BK(e),"handleEvent"));j.jI=l;j.ki=NY(c.querySelector(".predictions"));e=new GB;d=c.querySelector(".losses");CT(k);b=new Iw;b.j9=k;Hq(e,d,b);j.j6=e;b=new EL;e=c.querySelector(".set-up form");CT(k);d=new Iv;d.jt=k;Ii(b,e,d);j.i5=b;j.jR=c.querySelector(".engine");j.j$=c.querySelector(".announcement");g.hf=j;Ep(g);return g;},O$=()=>{return;},Oz=J(),Mb=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Pj=
J(),Bp=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},NM=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},PG=J(),GM=J(0),JA=J(),GO=J(),Ms=null,OH=null,Es=()=>{Es=Ba(GO);Nj();},D7=(b,c)=>{Es();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Nj=()=>{Ms=Bj(JR);OH=P(GO,
128);};
function E5(){H.call(this);this.hR=null;}
let Mo=(a,b)=>{a.hR=b;},Dv=a=>{let b=new E5();Mo(b,a);return b;},BI=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bf(typeof b);d=!W(c,G(10))&&!W(c,G(11))?0:1;DY();e=HL;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dv(b);e.set(b,new WeakRef(h));return h;}if(W(c,G(12))){i=E8;j=HJ;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dv(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(W(c,G(13))){l=EN;m=HV;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dv(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(W(c,G(14))){f=II;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=Dv(b);II=new WeakRef(h);return h;}}return Dv(b);},BK=b=>{if(b===null)return null;return !(b instanceof E5)?b:b.hR;},NH=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof E5))return 0;return a.hR!==b.hR?0:1;},MV=J(),By=(b,c)=>
{if(b===c)return 1;return b!==null?b.ba(c):c!==null?0:1;},CT=b=>{if(b!==null)return b;b=new Dr;BJ(b,G(2));O(b);},IG=J(0),EK=J(0),Cn=J(),JV=(a,b)=>{let c,d;c=0;d=Br(b);while(Bt(d)){b=Bq(d);if(!Y(a,b))continue;c=1;}return c;},G3=J(0),FA=J(0);
function DT(){Cn.call(this);this.gF=0;}
let Br=a=>{let b;b=new Jd;b.jP=a;b.jB=a.gF;b.jE=a.bd();b.jd=(-1);return b;},IM=(a,b)=>{let c,d;if(!IC(b,FA))return 0;c=b;if(a.bd()!=c.bd())return 0;d=0;while(d<c.bd()){if(!By(a.bf(d),c.bf(d)))return 0;d=d+1|0;}return 1;},CI=J(0),DX=J(0);
function EI(){let a=this;DT.call(a);a.gk=null;a.fL=0;}
let MZ=a=>{Fr(a,10);},Bo=()=>{let a=new EI();MZ(a);return a;},Fr=(a,b)=>{let c;if(b>=0){a.gk=P(H,b);return;}c=new Bw;T(c);O(c);},PV=a=>{let b=new EI();Fr(b,a);return b;},Pd=(a,b)=>{let c,d,e,f;Fr(a,b.fL);c=Br(b);d=0;while(true){e=a.gk.data;f=e.length;if(d>=f)break;e[d]=Bq(c);d=d+1|0;}a.fL=f;},Gn=a=>{let b=new EI();Pd(b,a);return b;},Eb=(a,b)=>{let c;if(b>=0&&b<a.fL)return a.gk.data[b];c=new B7;T(c);O(c);},NW=a=>{return a.fL;},Y=(a,b)=>{let c,d,e,f,g,h;c=a.fL+1|0;d=a.gk.data.length;if(d<c){c=d>=1073741823?2147483647
:Bd(c,Bd(d*2|0,5));e=a.gk;f=Fp(BB(e));if(f===null){b=new Dr;T(b);O(b);}if(f===Bj(NZ)){b=new Bw;T(b);O(b);}if(c<0){b=new LE;T(b);O(b);}g=e.data;e=HZ(f.fO,c);h=Bx(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.gk=e;}e=a.gk.data;h=a.fL;a.fL=h+1|0;e[h]=b;a.gF=a.gF+1|0;return 1;},J0=a=>{let b,c,d,e,f,g;b=a.gk;c=0;d=a.fL;e=null;if(c>d){e=new Bw;T(e);O(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.fL=0;a.gF=a.gF+1|0;};
function Bl(){let a=this;H.call(a);a.ky=null;a.ga=0;}
let B2=(a,b,c)=>{a.ky=b;a.ga=c;},Nk=(a,b)=>{return a!==b?0:1;};
function Bv(){let a=this;Bl.call(a);a.fP=null;a.i3=null;a.gm=null;a.hv=null;a.i_=null;}
let F$=null,BO=null,B1=null,DE=null,CG=null,DZ=null,Df=null,B0=null,Er=null,DK=null,Dm=null,DV=null,CD=null,CY=null,C7=null,Kq=null,Bb=()=>{Bb=Ba(Bv);MA();},Cc=()=>{Bb();return Kq.bi();},Gy=(a,b,c,d,e,f,g,h)=>{Bb();B2(a,b,c);a.fP=d;a.i3=e;a.gm=f;a.hv=g;a.i_=h;},BD=(a,b,c,d,e,f,g)=>{let h=new Bv();Gy(h,a,b,c,d,e,f,g);return h;},JP=(a,b,c)=>{let d,e,f;if(D4(c))c=G(15);d=a.fP;e=a.gm.bk();b=Kj(b);f=M();S(I(I(I(I(I(I(I(f,d),G(16)),e),G(17)),b),G(18)),c),46);return L(f);},Kj=b=>{let c;Bb();if(b.fA.length>40){b=Dw(b,
0,40);c=M();S(I(c,b),8230);b=L(c);}return b;},MQ=()=>{let b,c;Bb();b=P(Bv,15);c=b.data;c[0]=F$;c[1]=BO;c[2]=B1;c[3]=DE;c[4]=CG;c[5]=DZ;c[6]=Df;c[7]=B0;c[8]=Er;c[9]=DK;c[10]=Dm;c[11]=DV;c[12]=CD;c[13]=CY;c[14]=C7;return b;},MA=()=>{let b,c,d,e;b=new Bv;D0();c=BV;d=P(Bk,1);d.data[0]=G(19);Gy(b,G(20),0,G(21),c,CK(d),G(19),G(22));F$=b;BO=BD(G(23),1,G(24),BV,CK(B5(Bk,[G(25),G(26),G(27),G(28)])),G(25),G(29));B1=BD(G(30),2,G(28),BV,HN(HR(0),10000),G(2),G(31));DE=BD(G(32),3,G(33),BV,Dy(0.0,4.294967295E9),G(0),G(34));CG
=BD(G(35),4,G(36),BV,HN(Dy(1.0,64.0),6),G(37),G(38));DZ=BD(G(39),5,G(40),BV,HR(1),G(41),G(42));Df=BD(G(43),6,G(44),BP,Dy(1.0,1000000.0),G(45),G(46));B0=BD(G(47),7,G(48),BP,Dy(0.0,1000000.0),G(0),G(49));Er=BD(G(50),8,G(51),BP,CK(B5(Bk,[G(52),G(53),G(54)])),G(52),G(55));DK=BD(G(56),9,G(57),BP,CK(B5(Bk,[G(58),G(59)])),G(58),G(60));Dm=BD(G(61),10,G(62),BP,CK(B5(Bk,[G(63),G(64)])),G(63),G(65));DV=BD(G(66),11,G(67),BP,new Fo,G(68),G(69));b=new Bv;c=BP;e=new GU;e.iz=Dy(1.0,10000.0);e.hk=G(70);Gy(b,G(71),12,G(72),c,
e,G(73),G(74));CD=b;CY=BD(G(75),13,G(76),BP,CK(B5(Bk,[G(77),G(78),G(79)])),G(77),G(80));C7=BD(G(81),14,G(82),BP,CK(B5(Bk,[G(77),G(83),G(84)])),G(77),G(85));Kq=MQ();};
function EX(){let a=this;H.call(a);a.gD=null;a.jL=null;a.hi=null;a.h4=null;a.hf=null;a.iJ=null;a.g9=null;a.iG=null;a.f4=null;a.hS=null;a.fC=null;a.hu=null;a.ib=0;a.hQ=0;a.it=0;a.g3=0;a.iL=0;a.is=0;a.iZ=0;}
let Gf=a=>{let b;b=a.fC;if(Bm(b.fE)>=BT(b))Ee(b,0);b.fU=1;b.gw=NaN;Et(a);},Ht=a=>{IA(a.fC);Et(a);},Jb=a=>{let b,c;b=HO(a.gD);if(FG(a)){c=JY(Bf(location.hash.slice(1)));Kt(b,c);}return b;},FG=a=>{return a.gD.hasAttribute("fragment")?1:0;},Hk=a=>{let b,c,d,e,f;b=Fu(a.f4);a.hS=b;c=a.fC;d=b.gN;e=IS(d,c.fK);f=EZ(d)!=EZ(c.fK)?0:1;c.fK=d;c.gw=NaN;if(!e){c.fE=Ip(d);c.fU=0;}if(!(e&&f))Ee(c,EZ(d));else if(Bm(c.fE)>BT(c))Ee(c,BT(c));a.hu=BG();a.iZ=0;GC(a.fC,new Lk);Ep(a);CL(a);a.hi.hear("engine");},EQ=(a,b)=>{IA(a.fC);IL(a,
b);},IL=(a,b)=>{Ee(a.fC,b);GC(a.fC,new Lt);Et(a);},E4=(a,b)=>{return Ci(0.0,B3(b,BT(a.fC)))|0;},Lh=(a,b,c)=>{let d,e;d=Eh(c);e=d===BX?0:1;if(e&&Eo(d)===Bn(Eo(d)))return d;d=M();I(I(I(I(d,b),G(86)),c),G(87));a.hu=BQ(L(d));Ep(a);return JK();},If=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.fC.fK;Bb();if(BH(c,DV,G(88))&&!b)Gf(a);},Et=a=>{a.iL=1;CL(a);},CL=a=>{let b;if(a.hQ&&!a.g3){b=new Hc;b.j3=a;a.g3=requestAnimationFrame(Bp(BK(b),"onAnimationFrame"));}},Lp=a=>{let b,c,d,e,f,
g,h,i,j,k,l,m,n,o,p,q,r;a:{b=a.hf;c=a.fC;d=c.fK;Bb();e=Bc(d,CY);f=(-1);switch(DJ(e)){case 3075958:if(!W(e,G(79)))break a;f=1;break a;case 102970646:if(!W(e,G(78)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:g=1;break b;default:g=a.h4.matches?1:0;break b;}g=0;}c:{e=EW(c.fE);h=b.iE;i=c.fK;if(!C5(h.g1)){j=(BS(h.g1)).kj;k=e.ho;if(j===k)f=1;else if(k!==null&&BB(k)===Bj(DM)){d=k;f=!By(j.gj,d.gj)?0:!By(j.hp,d.hp)?0:!By(j.hh,d.hh)?0:By(j.gG,d.gG)?1:0;}else f=0;if(f)break c;}d=new Ll;k=e.ho;d.h5=Bs(1,
2);d.kj=k;l=new GL;DU();j=F5;m=Bs(10000,2);n=0;while(n<10000){E7(m,n,0,Em(j.gM,j.gO,n%100|0,100));E7(m,n,1,Em(j.gQ,j.gW,n/100|0,100));n=n+1|0;}LD(l,k,m);d.iD=l;d.iK=K_(k,d.h5);h.g1=BQ(d);}d=BS(h.g1);l=JT(e);Ho(d.iD,l);k=new Ge;o=e.hz;j=CS(e.h1);p=new Ls;p.jY=d;p.j0=l;m=new I9;DU();l=F5;q=(E0(d.iD)).fz;r=q.data.length;if(r!=10000){b=new Bw;c=M();I(V(I(V(S(V(I(c,G(89)),100),120),100),G(90)),r),G(91));BJ(b,L(c));O(b);}m.hK=l;m.f5=100;m.gp=100;m.g6=q;l=e.gA;K1(k,o,j,p,m,l.gU,l.go);f=h.hV.clientWidth;if(f>0){d=Nx(h.jh,
f,h.hV.clientHeight,devicePixelRatio);OV(LI(i,d,g),d,k);}f=e.hw;l=!f?G(2):G(92);d=h.ik;j=N(!f?G(93):G(94));d.className=j;j=h.ik;B6();d=M();Mq(d,k);Nw(d,k);d=L(d);k=M();I(I(k,l),d);BU(j,L(k));N9(b.jI,c);M_(b.ki,e);PD(b.j6,c.fE,Di(c.fK));},Ep=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.gD;c=a.fC.fK;Bb();b.setAttribute("data-theme",N(Bc(c,CY)));d=a.hf;e=a.hS;b=a.hu;c=a.ib&&BH(a.fC.fK,C7,G(84))?G(95):!W(a.jL,G(84))?G(96):G(97);f=e.gN;g=Gn(e.kp);CT(g);e=new J8;e.jJ=g;b=b.g8;if(b!==null){e=e;b=b;Y(e.jJ,b);}e=d.j8;b=e.iN;h=
g;if(!IM(h,b)){e.iN=Gn(g);KV(e.iO);i=Br(h);while(Bt(i)){b=Bq(i);Ch(e.iO,G(98),b);}}d.i1.setAttribute("data-controls",N(Bc(f,Er)));e=d.i5.ic;if(e.ih===null){b=new K2;b.j7=e;e.ih=b;}e=e.ih;b=e.j7;if(b.ip===null){g=new K0;g.hY=b;b.ip=g;}b=b.ip;g=new Kk;g.h8=b;g.ja=(-1);KO(g);b=new H2;b.kx=e;b.jM=g;b=b;while(true){e=b.jM;j=e.hW;g=e.h8;k=Dx(j,g.hY.hT.data.length);if(!(k>=0?0:1)){d=d.jR;e=M();I(I(I(e,G(99)),c),G(100));BU(d,L(e));CL(a);return;}if(k>=0){d=new De;T(d);O(d);}e.ja=j;h=new Lx;e.hW=j+1|0;h.jv=g;h.ks=j;KO(e);e
=h;g=e.jv.hY;l=g.hq.data;j=e.ks;if(!l[j])break;e=g.hT.data[j];j=e.gR===B1&&!BH(f,BO,G(28))?1:0;e.gr.hidden=!!j;g=Bc(f,e.gR);if(!W(g,e.iW)){e.iW=g;if(!(e.gR.gm instanceof DG))e.gh.value=N(g);else e.gh.value=N(g);Jc(e,G(2));}}d=new FP;T(d);O(d);},PJ=b=>{let c;b=b;c=b.fC.fK;Bb();return N(BH(c,C7,G(84))&&!b.ib?G(84):G(83));},M9=b=>{return !!b.fC.fU;},Nt=b=>{let c,d;b=b;c=new F6;d=b.f4;Fk(c);c.hI=0;c.fY=null;c.f1=null;Kt(c,d);Bb();d=B0.fP;b=Cy(Bm(b.fC.fE));Cw(c,d,b);return N(H3(c));},L_=b=>{b=b;b.ib=1;Ep(b);},M7
=b=>{EQ(b,0);},PK=(b,c)=>{let d;c=Bf(c);b=b;c=Lh(b,G(101),c);d=new KY;d.js=b;Jn(c,d);},Nd=(b,c)=>{let d;c=Bf(c);b=b;c=Lh(b,G(102),c);d=new JD;d.jc=b;Jn(c,d);},Od=b=>{let c,d,e,f,g,h,i,j,k,l,m;b=b.fC;c=b.fK;b=EW(b.fE);d=JT(b);e=Da(G(103));f=(Cc()).data;g=f.length;h=0;while(h<g){i=f[h];if(!F_(c,i)){j=e.fH<=1?G(2):G(104);a:{b:{j=R(R(S(R(e,j),34),i.fP),G(105));k=i.gm;i=Bc(c,i);if(!(k instanceof GA)&&!(k instanceof Gr)&&!(k instanceof Fo)){if(!(k instanceof GU))break b;if(W(i,k.hk))break b;}l=1;break a;}l=0;}if(!l)
{k=M();S(I(S(k,34),i),34);i=L(k);}R(j,i);}h=h+1|0;}c=L(S(e,125));h=b.hz;e=K8(b.h1);i=H0(d.fS);d=H0(d.fR);j=b.hH;j=JX(j.fz,0,j.fD);l=FQ(b);m=Dd(b.gA);g=b.hw;k=M();b=I(V(I(V(I(I(I(I(I(I(I(I(I(V(I(I(I(k,G(106)),c),G(107)),h),G(108)),e),G(109)),i),G(110)),d),G(111)),j),G(112)),l),G(113)),m),G(114));h=b.fH;d=b;e=!g?G(68):G(88);Hg(d,h,e);S(b,125);return N(L(k));},M1=b=>{Ht(b);},Md=b=>{let c,d,e;b=b;if(!b.hQ){b.hQ=1;b.iJ.observe(b.hf.iE.hV);c=b.h4;d=b.g9;c.addEventListener("change",Bp(d,"handleEvent"));d=window;e=
b.g9;d.addEventListener("resize",Bp(e,"handleEvent"));if(FG(b)){d=window;e=b.iG;d.addEventListener("hashchange",Bp(e,"handleEvent"));}if(!b.it){b.it=1;If(b);}Lp(b);CL(b);}},OX=b=>{let c,d,e,f;b=b;b.hQ=0;b.iJ.disconnect();c=b.h4;d=b.g9;c.removeEventListener("change",Bp(d,"handleEvent"));d=window;e=b.g9;d.removeEventListener("resize",Bp(e,"handleEvent"));d=window;e=b.iG;d.removeEventListener("hashchange",Bp(e,"handleEvent"));f=b.g3;cancelAnimationFrame(f);b.g3=0;},OU=(b,c)=>{let d,e,f;c=Bf(c);b=b;if(!(b.gD.hasAttribute(N(c))
?1:0))G5(b.f4,c);else{d=b.f4;e=Bf(b.gD.getAttribute(N(c)));Cw(d,c,e);}e=b.hS.gN;Bb();f=BH(e,DV,G(88));Hk(b);if(!f)If(b);},N1=b=>{Gf(b);},B7=J(Bi),KF=J(Bi),BM=J(0),BN=J(0),Na=J(),LB=J(0);
function GJ(){H.call(this);this.jA=null;}
let NJ=b=>{CL(b.jA);},Cb=J(0);
function GI(){H.call(this);this.kn=null;}
let LU=(b,c)=>{CL(b.kn);};
function GK(){H.call(this);this.jx=null;}
let L$=(b,c)=>{b=b.jx;b.f4=Jb(b);Hk(b);};
function Lm(){H.call(this);this.g8=null;}
let F8=null,O3=(a,b)=>{a.g8=b;},LF=a=>{let b=new Lm();O3(b,a);return b;},BG=()=>{if(F8===null)F8=LF(null);return F8;},BQ=b=>{return LF(CT(b));},BS=a=>{let b;b=a.g8;if(b!==null)return b;b=new De;T(b);O(b);},C5=a=>{return a.g8!==null?0:1;},OF=J(),HO=b=>{let c,d,e,f,g,h,i;c=Hn();d=(Cc()).data;e=d.length;f=0;while(f<e){g=d[f];if(b.hasAttribute(N(g.fP))?1:0){h=g.fP;i=Bf(b.getAttribute(N(h)));Cw(c,h,i);}f=f+1|0;}return c;},JY=b=>{let c,d;c=Hn();b=new URLSearchParams(N(b));d=new G4;d.i6=c;b.forEach(Bp(BK(d),"pair"));return c;},H3
=b=>{let c,d,e,f;c=new URLSearchParams("");b=Fn(F0(b));d=b;while(E9(d)){e=F4(b);f=e.gf;e=e.gi;c.append(N(f),N(e));}return Bf(c.toString());},K=J();
function JQ(){let a=this;K.call(a);a.gN=null;a.kp=null;}
let Fu=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;c=(Cc()).data;d=c.length;e=P(Bk,d);f=e.data;g=0;while(g<d){h=c[g];f[h.ga]=h.hv;g=g+1|0;}i=Ji(e);h=Bo();b=Fn(F0(b));j=b;while(E9(j)){k=F4(b);l=k.gf;c=(Cc()).data;d=c.length;m=0;a:{while(m<d){n=c[m];if(W(n.fP,l)){n=BQ(n);break a;}m=m+1|0;}n=BG();}if(C5(n)){l=k.gf;n=Bo();c=(Cc()).data;d=c.length;m=0;while(m<d){k=c[m].fP;Y(n,k);m=m+1|0;}l=Kj(l);n=Ec(G(104),n);o=M();S(I(I(I(I(o,G(115)),l),G(116)),n),46);n=L(o);Y(h,n);continue;}o=It(i,BS(n),k.gi);if(C5(o)){l=JP(BS(n),k.gi,
(BS(n)).hv);Y(h,l);}l=o.g8;if(l!==null)i=l;i=i;}o=Bo();if(Gk(i)&&!F_(i,CG)){b=Bc(i,CG);l=M();I(I(I(l,G(117)),b),G(118));l=L(l);Y(o,l);}if(BH(i,BO,G(28))&&!I5(i)){m=(FM(i)).data.length;d=JE(Gq(i));b=M();I(V(I(V(I(b,G(119)),m),G(120)),d),G(121));l=L(b);Y(o,l);}if(!BH(i,BO,G(28))&&!F_(i,B1))Y(o,G(122));if(B$(Bc(i,B0))>Di(i)){n=Bc(i,B0);d=Di(i);b=M();S(V(I(I(I(b,G(123)),n),G(124)),d),46);l=L(b);Y(o,l);}JV(h,o);b=new JQ;b.gN=i;b.kp=h;return b;};
function J1(){let a=this;H.call(a);a.fK=null;a.fE=null;a.fU=0;a.gS=0;a.kl=0;a.gw=0.0;a.jr=0;}
let IA=a=>{a.fU=0;a.gS=0;},Ee=(a,b)=>{b=Bd(0,Bx(b,BT(a)));a.kl=b;a.gS=b==Bm(a.fE)?0:1;},ID=a=>{return !a.fU&&!a.gS?0:1;},BT=a=>{let b,c;b=Di(a.fK);c=a.fE;if(c.gE)b=Bx(c.f3,b);return b;},GC=(a,b)=>{I1(a,b,30.0);},I1=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.bF();if(a.gS)e=a.kl;else if(!a.fU)e=Bm(a.fE);else{f=a.fK;Bb();if(!BH(f,CD,G(70)))g=Im(B$(Bc(f,CD))|0);else{if(DA===null)DA=Im(0);g=DA;}if(g!==DA?0:1)e=BT(a);else{if(isNaN(a.gw)?1:0){a.gw=d;a.jr=Bm(a.fE);}h=a.jr;i=d-a.gw;if(g===DA){b=new De;T(b);O(b);}e=B3(h+i*g.jb/
1000.0,BT(a))|0;}}j=HF(a.fE,e,16);while(!j&&b.bF()-d<c){j=HF(a.fE,e,16);}e=a.gS;if(!(!e&&j))a.gw=NaN;j=e&(j?0:1);a.gS=j;a.fU=a.fU&(!j&&Bm(a.fE)>=BT(a)?0:1);},Ef=J(0),Kn=J(),Mf=a=>{return performance.now();};
function I3(){let a=this;H.call(a);a.fV=null;a.gx=null;a.gt=0;a.gH=null;a.f3=0;a.gE=0;}
let OL=(a,b)=>{let c,d,e,f,g,h;a:{a.gx=Bo();a.gt=1;a.gH=Bg(256);c=new K7;c.gv=Gq(b);c.gX=FS(b);Bb();c.iq=B$(Bc(b,DZ));d=Bc(b,BO);e=(-1);switch(DJ(d)){case 115791563:if(!W(d,G(27)))break a;e=1;break a;case 289928229:if(!W(d,G(26)))break a;e=0;break a;case 1230441723:if(!W(d,G(28)))break a;e=2;break a;default:}}b:{switch(e){case 0:f=new JM;break b;case 1:f=new Id;break b;case 2:if(!I5(b)){f=KJ(b);break b;}f=new KD;f.kk=FM(b);break b;default:}f=KJ(b);}c.gc=f.cI(c.gv);c.hl=K_(c.gv,c.gX.gU);b=new HE;f=c.gv;g=Dd(c.gX);b.gP
=f;h=CW(f.gj);b.gC=P(B4,h);b.gg=P(B4,h);d=C4(f);b.iV=d.fS;b.iU=d.fR;b.gC.data[0]=Bs(0,0);b.gg.data[0]=Bs(0,0);e=1;while(e<h){b.gC.data[e]=Bs(g,BL(f,e));b.gg.data[e]=Bs(g,BL(f,e));e=e+1|0;}c.hB=b;Ha(c);a.fV=c;K6(a);},Ip=a=>{let b=new I3();OL(b,a);return b;},Bm=a=>{return a.fV.f2;},EW=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=new Lr;c=a.fV;d=c.gv;e=c.gX;f=Bm(a);g=a.gH.data[Bm(a)];h=IK(a.fV.gc);i=E0(a.fV.hl);c=Bs(i.fD,i.fB);j=i.fz;k=j.data;EB(j,0,c.fz,0,k.length);l=a.gE&&Bm(a)==a.f3?1:0;b.ho=d;b.gA=e;b.hz=f;b.h1=g;b.iM=
h;b.hH=c;b.hw=l;return b;},HF=(a,b,c)=>{let d,e,f,g,h;if(a.gE)b=Bx(b,a.f3);KA(a,b);d=0;while(true){e=a.fV;if(e.f2>=b)break;if(d>=c)break;Lo(e);e=a.fV;if(e.f2<=a.f3)f=1;else{a:{g=e.iR;if(g-g===0.0){e=e.gc;f=1;b:{c:{while(true){h=e.fS.data;if(f>=h.length)break;if(!H6(h[f].fz))break c;if(!H6(e.fR.data[f].fz))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.f3=a.fV.f2;K6(a);f=1;}else{a.gE=1;f=a.f3;KA(a,f);while(true){e=a.fV;if(e.f2>=f)break;Lo(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.fV.f2;if
(c!=b){if(!a.gE)break e;if(c!=a.f3)break e;}b=1;break d;}b=0;}return b;},KA=(a,b)=>{let c,d,e,f;c=Bx(b/a.gt|0,a.gx.fL-1|0);d=a.fV;e=d.f2;if(!(b>=e&&X(c,a.gt)<=e)){b=X(c,a.gt);f=Eb(a.gx,c);d.f2=b;FR(d.gc,f);Ha(d);}},K6=a=>{let b,c,d,e,f,g;b=a.f3;c=a.gH;d=c.data.length;if(b==d)a.gH=Gx(c,2*d|0);c=a.gH.data;b=a.f3;e=a.fV;c[b]=e.iR;if(b%a.gt|0)return;f=a.gx;c=IK(e.gc);Y(f,c);e=a.gx;if(e.fL>1024){f=Gn(e);J0(a.gx);b=0;g=f;while(b<g.fL){e=a.gx;c=Eb(g,b);Y(e,c);b=b+2|0;}a.gt=a.gt*2|0;}};
function Iu(){let a=this;H.call(a);a.i1=null;a.j8=null;a.iE=null;a.jI=null;a.ki=null;a.j6=null;a.i5=null;a.jR=null;a.j$=null;}
let Ku=J(0);
function Jm(){H.call(this);this.g7=null;}
let I_=(a,b)=>{let c;c=a.g7;EQ(c,E4(c,Bm(c.fC.fE)+b));},Ez=(a,b)=>{let c;c=a.g7;EQ(c,E4(c,b));},Kl=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.g7;e=d.fC.fK;f=It(e,b,c);if(C5(f))b=JP(b,c,Bc(e,b));else{g=d.f4;c=b.fP;h=Bc(BS(f),b);Cw(g,c,h);Bb();if(b===BO){if(!BH(BS(f),BO,G(28))){c=d.f4;g=B1.fP;G5(c,g);}else{c=Bo();i=(EW(d.fC.fE)).iM.data;j=i.length;k=0;while(k<j){g=CS(i[k]);Y(c,g);k=k+1|0;}g=d.f4;l=B1.fP;c=Ec(G(125),c);Cw(g,l,c);}}if(!(IS(BS(f),e)&&b!==Df)){b=d.f4;c=B0.fP;G5(b,c);}Hk(d);Et(d);b=G(2);}return b;},Bw=J(Bi),Dp
=J(Bl),BV=null,BP=null,No=null,D0=()=>{D0=Ba(Dp);Ow();},Nq=(a,b,c)=>{D0();B2(a,b,c);},LA=(a,b)=>{let c=new Dp();Nq(c,a,b);return c;},Ow=()=>{let b,c,d;BV=LA(G(126),0);b=LA(G(127),1);BP=b;c=P(Dp,2);d=c.data;d[0]=BV;d[1]=b;No=c;},Cx=J(0);
function DG(){K.call(this);this.gY=null;}
let CK=b=>{let c,d,e,f,g;c=b.data;d=new DG;e=c.length;f=0;while(f<e){CT(c[f]);f=f+1|0;}g=new GS;g.h2=b.bi();d.gY=g;return d;},Pl=(a,b)=>{let c,d,e;c=D8(b);d=Br(a.gY);a:{while(Bt(d)){if(By(Bq(d),c)){e=1;break a;}}e=0;}return !e?BG():BQ(c);},LH=a=>{let b,c;if(CW(a.gY)!=1){b=Ec(G(104),a.gY);c=M();I(I(c,G(128)),b);b=L(c);}else{b=FO(a.gY,0);c=M();I(I(c,G(129)),b);b=L(c);}return b;};
function Hf(){let a=this;K.call(a);a.iF=null;a.iY=0;}
let Nh=(a,b,c)=>{a.iF=b;a.iY=c;},HN=(a,b)=>{let c=new Hf();Nh(c,a,b);return c;},NS=(a,b)=>{let c,d,e,f;c=Bo();d=Br(Gi(b));while(true){if(!Bt(d))return BQ(Ec(G(125),c));e=Bq(d);f=a.iF.cY(e);if(C5(f))break;e=c;if(e.fL==a.iY)break;Y(e,BS(f));}return BG();},Pk=a=>{let b,c,d;b=a.iF.bk();c=a.iY;d=M();I(V(I(I(I(d,G(130)),b),G(131)),c),G(132));return L(d);},Gi=b=>{let c,d,e,f;c=Bo();if(D4(D8(b)))return c;d=0;e=Jg(b,44,0);while(e>=0){f=Dw(b,d,e);Y(c,f);d=e+1|0;e=Jg(b,44,d);}b=GD(b,d);Y(c,b);return c;};
function Gr(){K.call(this);this.ir=0;}
let Pu=(a,b)=>{a.ir=b;},HR=a=>{let b=new Gr();Pu(b,a);return b;},Oi=(a,b)=>{let c,d,e,f;c=Eh(b);if(Ju(c))return BG();d=Eo(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.ir)break b;}f=0;break a;}f=1;}return !f?BG():BQ(CX(d));},O8=a=>{return !a.ir?G(133):G(134);};
function GA(){let a=this;K.call(a);a.iT=0.0;a.ie=0.0;}
let MB=(a,b,c)=>{a.iT=b;a.ie=c;},Dy=(a,b)=>{let c=new GA();MB(c,a,b);return c;},KI=(a,b)=>{let c,d;c=Eh(b);if(Ju(c))return BG();d=Eo(c);return !(d===Bn(d)&&d>=a.iT&&d<=a.ie?1:0)?BG():BQ(CX(d+0.0));},IT=a=>{let b,c,d;b=CX(a.iT);c=CX(a.ie);d=M();I(I(I(I(d,G(135)),b),G(136)),c);return L(d);},Fo=J(K),L6=(a,b)=>{let c,d;a:{c=D8(b);d=(-1);switch(DJ(c)){case 0:if(!W(c,G(2)))break a;d=0;break a;case 3569038:if(!W(c,G(88)))break a;d=1;break a;case 97196323:if(!W(c,G(68)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b
=BQ(G(88));break b;case 2:b=BQ(G(68));break b;default:}b=BG();}return b;},Pe=a=>{return G(137);};
function GU(){let a=this;K.call(a);a.iz=null;a.hk=null;}
let PF=(a,b)=>{return W(D8(b),a.hk)?BQ(a.hk):KI(a.iz,b);},Og=a=>{let b,c,d;b=IT(a.iz);c=a.hk;d=M();I(I(I(d,b),G(138)),c);return L(d);},HM=J(D2),Nb=J(),L1=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}},FB=J(0);
function CC(){H.call(this);this.ih=null;}
function EY(){let a=this;CC.call(a);a.gb=0;a.fX=null;a.gT=0;a.kh=0.0;a.iH=0;}
let Fk=a=>{let b;b=J7(16);a.gb=0;a.fX=P(EC,b);a.kh=0.75;KL(a);},P2=()=>{let a=new EY();Fk(a);return a;},J7=b=>{let c;if(b>=1073741824)return 1073741824;if(!b)return 16;c=b-1|0;b=c|c>>1;b=b|b>>2;b=b|b>>4;b=b|b>>8;return (b|b>>16)+1|0;},KL=a=>{a.iH=a.fX.data.length*a.kh|0;},Kt=(a,b)=>{let c,d,e,f;c=b.gb;if(!(c?0:1)){d=a;c=d.gb+c|0;if(c>d.iH)I0(d,c);b=Fn(F0(b));e=b;while(E9(e)){f=F4(b);Kv(d,f.gf,f.gi,0,d.hI);}}},I0=(a,b)=>{let c,d,e,f,g,h,i,j;c=J7(!b?1:b<<1);d=P(EC,c);e=d.data;f=0;b=c-1|0;while(true){g=a.fX.data;if
(f>=g.length)break;h=g[f];g[f]=null;while(h!==null){i=h.hE&b;j=h.f8;h.f8=e[i];e[i]=h;h=j;}f=f+1|0;}a.fX=d;KL(a);},Jr=(b,c)=>{return b!==c&&!W(b,c)?0:1;},I8=J(0);
function F6(){let a=this;EY.call(a);a.hI=0;a.fY=null;a.f1=null;}
let NB=a=>{Fk(a);a.hI=0;a.fY=null;},Hn=()=>{let a=new F6();NB(a);return a;},Cw=(a,b,c)=>{let d,e;d=a;e=d.gb;return Kv(a,b,c,0,a.hI);},Kv=(a,b,c,d,e)=>{let f,g,h,i,j,k;if(!a.gb){a.fY=null;a.f1=null;}f=b===null?0:DJ(b);g=f&2147483647;h=a.fX.data;i=g%h.length|0;if(b===null){j=h[0];while(j!==null&&j.gf!==null){j=j.f8;}}else{j=h[i];while(j!==null&&!(j.hE==f&&Jr(b,j.gf))){j=j.f8;}}j=j;if(j===null){a.gT=a.gT+1|0;e=a.gb+1|0;a.gb=e;if(e>a.iH){k=a;I0(k,k.fX.data.length);i=g%a.fX.data.length|0;}k=new EC;j=null;k.gf=b;k.gi
=j;k.hE=f;k.fT=null;k.fQ=null;h=a.fX.data;k.f8=h[i];h[i]=k;if(!d){b=a.f1;if(b===null)a.fY=k;else b.fT=k;k.fQ=b;a.f1=k;}else{b=a.fY;if(b===null)a.f1=k;else b.fQ=k;k.fT=b;a.fY=k;}j=k;}else if(e){if(!d){b=j.fT;if(b!==null){k=j.fQ;if(k===null)a.fY=b;else k.fT=b;b.fQ=k;b=a.f1;if(b!==null)b.fT=j;j.fQ=b;j.fT=null;a.f1=j;}}else{b=j.fQ;if(b!==null){k=j.fT;if(k===null)a.f1=b;else k.fQ=b;b.fT=k;b=a.fY;if(b!==null)b.fQ=j;j.fT=b;j.fQ=null;a.fY=j;}}}k=j.gi;j.gi=c;return k;},F0=a=>{let b;b=new Hp;b.jG=a;b.jZ=0;return b;},G5
=(a,b)=>{let c,d,e,f,g,h;a:{c=0;d=null;if(b===null){e=a.fX.data[0];while(e!==null){if(e.gf===null)break a;b=e.f8;d=e;e=b;}}else{f=DJ(b);g=a.fX.data;c=f&(g.length-1|0);e=g[c];while(e!==null&&!(e.hE==f&&Jr(b,e.gf))){h=e.f8;d=e;e=h;}}}if(e===null)e=null;else{if(d!==null)d.f8=e.f8;else a.fX.data[c]=e.f8;a.gT=a.gT+1|0;a.gb=a.gb-1|0;}e=e;if(e===null)return null;Pn(a,e);return e.gi;},Pn=(a,b)=>{let c,d;c=b.fQ;d=b.fT;if(c!==null){c.fT=d;if(d===null)a.f1=c;else d.fQ=c;}else{a.fY=d;if(d===null)a.f1=null;else d.fQ=null;}},Jo
=J(0);
function G4(){H.call(this);this.i6=null;}
let O7=(b,c,d)=>{c=Bf(c);d=Bf(d);Cw(b.i6,d,c);};
function Ky(){H.call(this);this.iv=null;}
let PA=(a,b)=>{a.iv=b;},Ji=a=>{let b=new Ky();PA(b,a);return b;},It=(a,b,c)=>{let d,e;d=b.gm.cY(c);if(C5(d))return BG();e=a.iv.bi();e.data[b.ga]=BS(d);return BQ(Ji(e));},Bc=(a,b)=>{return a.iv.data[b.ga];},F_=(a,b)=>{return W(Bc(a,b),b.hv);},BH=(a,b,c)=>{return W(Bc(a,b),c);},IS=(a,b)=>{let c,d,e,f,g,h;c=(Cc()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.i3;D0();h=g!==BV?0:1;if(h&&!W(Bc(a,f),Bc(b,f)))return 0;e=e+1|0;}return 1;},FS=a=>{let b,c,d,e,f,g;b=P(BC(B_),4);c=b.data;c[0]=B9([0.0,0.0]);c[1]=B9([0.0,1.0]);c[2]
=B9([1.0,0.0]);c[3]=B9([1.0,1.0]);d=Dc(b);b=P(BC(B_),4);c=b.data;e=Bg(1);e.data[0]=0.0;c[0]=e;e=Bg(1);e.data[0]=1.0;c[1]=e;e=Bg(1);e.data[0]=1.0;c[2]=e;e=Bg(1);e.data[0]=0.0;c[3]=e;f=Dc(b);g=new HD;g.gU=d;g.go=f;return g;},Gq=a=>{let b,c,d,e,f,g;b=Bo();c=DP((FS(a)).gU.fB);d=b;Y(d,c);if(Gk(a)){c=DP(2);FX();e=new KK;e.i9=c;}else{e=Bo();Bb();f=Br(Gi(Bc(a,CG)));while(Bt(f)){c=DP(B$(Bq(f))|0);Y(e,c);}}JV(b,e);Y(d,DP((FS(a)).go.fB));if(!Gk(a)){g=new DM;C$();c=D9;DN();G0(g,b,c,c,Ds);}else{g=new DM;C$();c=GG;DN();G0(g,
b,c,c,Gp);}return g;},Di=a=>{Bb();return B$(Bc(a,Df))|0;},EZ=a=>{Bb();return Bx(B$(Bc(a,B0))|0,Di(a));},KJ=a=>{let b;b=new I4;Bb();b.ju=B$(Bc(a,DE));return b;},Gk=a=>{Bb();return BH(a,BO,G(26));},I5=a=>{return (FM(a)).data.length!=JE(Gq(a))?0:1;},FM=a=>{let b,c,d,e,f;Bb();b=Gi(Bc(a,B1));c=Bg(b.fL);d=c.data;e=0;f=d.length;while(e<f){d[e]=B$(Eb(b,e));e=e+1|0;}return c;},B$=b=>{let c,d;c=Eh(b);d=new J5;d.je=b;if(c!==BX)return c.hc;b=d.je;c=new FP;d=M();I(I(d,G(139)),b);BJ(c,L(d));O(c);},Fh=J(0);
function K7(){let a=this;H.call(a);a.gX=null;a.iq=0.0;a.gc=null;a.hl=null;a.hB=null;a.gv=null;a.f2=0;a.iR=0.0;}
let Lo=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;b=a.hB;c=a.gc;d=a.hl;e=a.gX.go;f=d.ge.data;g=c.fS;h=Cj(b.gP);Po(b.gP.gG,f[h],e,b.gC.data[h]);i=Cj(b.gP);j=b.gP;k=j.hh;C$();if(k===D9&&j.gG===Ds){c=d.ge.data[i];j=b.gg.data[i];Cp(G9(c,e)&&G9(c,j)?1:0,G(140),c,e,j);l=c.fz;m=e.fz;n=j.fz;i=0;while(true){o=n.data;if(i>=o.length)break;p=l.data;q=m.data;o[i]=p[i]-q[i];i=i+1|0;}}else Jx(GN(j,i),b.gC.data[i],d.gy.data[i],d.ge.data[i],b.gg.data[i]);while(true){r=Dx(h,1);if(r<0)break;c=b.gg.data[h];s=
h-1|0;j=f[s];k=b.iV.data[h];Cp(c.fD==j.fD&&k.fD==c.fB&&k.fB==j.fB?1:0,G(141),c,j,k);n=c.fz;q=j.fz;p=k.fz;t=c.fB;u=j.fB;v=c.fD;w=0;while(w<t){x=0;while(x<u){y=0.0;z=0;while(z<v){o=n.data;l=q.data;y=y+o[X(z,t)+w|0]*l[X(z,u)+x|0];z=z+1|0;}p.data[X(w,u)+x|0]=y;x=x+1|0;}w=w+1|0;}k=b.gg.data[h];c=b.iU.data[h];Cp(c.fD==k.fB&&c.fB==1?1:0,G(142),k,k,c);p=k.fz;l=c.fz;t=k.fB;i=0;while(i<t){ba=0.0;v=i;while(true){o=p.data;if(v>=o.length)break;ba=ba+o[v];v=v+t|0;}l.data[i]=ba;i=i+1|0;}if(r>0){l=g.data;OI(b.gg.data[h],l[h],
b.gC.data[s]);Jx(GN(b.gP,s),b.gC.data[s],d.gy.data[s],f[s],b.gg.data[s]);}h=h+(-1)|0;}i=1;while(i<=Cj(a.gv)){Jf(a.iq,a.hB.iV.data[i],a.gc.fS.data[i]);Jf(a.iq,a.hB.iU.data[i],a.gc.fR.data[i]);i=i+1|0;}a.f2=a.f2+1|0;Ha(a);},Ha=a=>{Ho(a.hl,a.gc);a.iR=a.gv.gG.dh(E0(a.hl),a.gX.go);};
function KC(){let a=this;H.call(a);a.iO=null;a.iN=null;}
function KH(){let a=this;H.call(a);a.hV=null;a.jh=null;a.ik=null;a.g1=null;}
let LI=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=new IZ;f=c.iB;g=c.iu;h=Fs(f);i=Dh(3.75*h);j=Dh(5.5*Fs(f));k=DO(f-IY(f)-j);j=Ci(1.0,B3(k,DO(g-i-Dh(2.2*h))));c=G6(IY(f)+DO((k-j)/2.0),i,j,j);l=GF(c)+Bn(1.25*h);m=new J2;n=G6(l,i,Bn(1.0*h),j);i=1.15*h;BR();o=E6(i,Cd);i=Bn(1.35*h);p=HH(h,Cd);l=Bn(2.9*h);j=Ci(5.5,B3(10.0,0.028*j));m.i2=f;m.kw=g;m.gZ=c;m.iX=n;m.jw=o;m.j1=i;m.h7=p;m.ia=l;m.gV=h;m.jm=j;m.jl=1.5;if(d){n=Z(1512988);q=Pg(n,Z(15789813),Z(11183798),Z(9144216),Z(15000044),Z(14268646),Z(10935200),
IR(B5(C_,[FF(Gh(Z(10055851),0.5),n),Z(2499629),FF(Gh(Z(5942881),0.4),n)])));}else{r=Z(16777215);q=new FN;s=Z(1841698);c=Z(5591647);n=Z(3815235);o=Z(2762803);D5();p=D_(Ek,0.0);t=D_(Ek,1.0);u=Ek;v=P(C_,u.hD.data.length);w=v.data;d=0;x=w.length;while(d<x){w[d]=FF(Gh(u.hD.data[d],0.2),r);d=d+1|0;}Ki(q,r,s,c,n,o,p,t,IR(v));}Bb();if(!BH(b,DK,G(59))){CF();n=CN;}else{CF();n=FL;}if(!BH(b,Dm,G(64))){C2();b=D3;}else{C2();b=Gs;}e.fI=m;e.fM=q;e.iI=n;e.jg=b;return e;};
function Fj(){let a=this;H.call(a);a.jF=null;a.jq=null;a.jz=null;a.kt=null;a.kg=null;a.jC=null;a.g4=null;a.jy=null;a.gB=null;}
let J4=null,BW=()=>{BW=Ba(Fj);Oo();},N9=(a,b)=>{let c,d,e,f,g,h,i;c=Bm(b.fE);d=Cy(Di(b.fK));BU(a.kt,!b.fU?G(143):G(144));a.jz.setAttribute("aria-pressed",N(!b.fU?G(68):G(88)));a.jF.disabled=!!(c?0:1);a.jq.disabled=!!(c?0:1);a.kg.disabled=!!(c<BT(b)?0:1);e=a.jC;f=!!(c<BT(b)?0:1);e.disabled=f;a.g4.setAttribute("max",N(d));e=a.g4;f=N(Cy(c));e.value=f;g=a.g4;f=M();I(I(V(I(f,G(145)),c),G(146)),d);e=L(f);g.setAttribute("aria-valuetext",N(e));h=a.jy;i=d.fA.length;BW();f=Da(Cy(c));while(f.fH<i){DH(f,0,32);}e=L(f);f
=M();I(I(I(f,e),G(147)),d);BU(h,L(f));f=b.fK;Bb();b=Bc(f,CD);a.gB.value=N(b);if(!W(Bf(a.gB.value),b)){IE(a,b);a.gB.value=N(b);}},IE=(a,b)=>{let c,d;c=a.gB;if(W(b,G(70)))d=b;else{d=M();I(I(d,b),G(148));d=L(d);}(Ch(c,G(149),d)).setAttribute("value",N(b));},Dz=(b,c,d)=>{BW();b=b.querySelector(N(c));KE(b,d);return b;},Oo=()=>{J4=B5(Bk,[G(41),G(150),G(73),G(151),G(152),G(153),G(70)]);};
function Jw(){let a=this;H.call(a);a.kc=null;a.jj=null;a.hg=null;}
let NU=(a,b)=>{a.hg=Bo();a.kc=b.querySelector("tbody");a.jj=b.querySelector(".score");},NY=a=>{let b=new Jw();NU(b,a);return b;},M_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=b.gA;if(a.hg.fL?0:1){d=0;while(d<Dd(c)){e=BA(a.kc,G(154));f=c.gU;g=M();h=0;while(h<f.fB){R(R(g,h<=0?G(2):G(4)),CX(BE(f,d,h)));h=h+1|0;}(Ch(e,G(155),L(g))).setAttribute("scope","row");Ch(e,G(156),CX(BE(c.go,d,0)));i=BA(e,G(156));f=BA(e,G(156));j=BA(BA(e,G(156)),G(157));j.className="mark";j.setAttribute("role","img");g=a.hg;k=new Fe;k.hA=e;k.hF
=i;k.hs=f;k.hn=j;Y(g,k);d=d+1|0;}}h=0;while(h<a.hg.fL){l=BE(b.hH,h,0);m=l-BE(c.go,h,0);k=Eb(a.hg,h);d=HG(b,h);k.hA.className=N(!d?G(158):G(159));HI(k.hF,l,G(2));HI(k.hs,m,!(m<0.0)?G(160):G(2));BU(k.hn,!d?G(161):G(162));k=k.hn;e=!d?G(163):G(164);k.setAttribute("aria-label",N(e));h=h+1|0;}e=a.jj;d=FQ(b);h=Dd(c);b=M();I(V(I(V(b,d),G(146)),h),G(165));BU(e,L(b));},HI=(b,c,d)=>{let e,f;e=Jq(Ff(c,8),45,8722);f=M();I(I(f,d),e);BU(b,L(f));d=N(CS(c));b.title=d;};
function GB(){let a=this;H.call(a);a.h9=null;a.jK=null;a.hr=null;a.h6=0;}
let Hq=(a,b,c)=>{a.hr=Bo();a.h6=(-1);a.h9=b.querySelector("tbody");a.jK=c;},PU=(a,b)=>{let c=new GB();Hq(c,a,b);return c;},PD=(a,b,c)=>{let d,e,f,g,h,i,j;if(c!=a.h6){a.h6=c;KV(a.h9);J0(a.hr);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=BA(a.h9,G(154));g=Ch(BA(f,G(156)),G(166),Cy(e));g.setAttribute("type","button");h=M();V(I(h,G(167)),e);g.title=N(L(h));h=new Io;h.jN=a;h.jO=e;KE(g,h);h=a.hr;i=new G$;g=BA(f,G(156));i.g$=e;i.hG=f;i.hP=
g;Y(h,i);e=e+d|0;}}h=Br(a.hr);while(Bt(h)){g=Bq(h);j=g.g$;d=b.f3;c=Dx(j,d);e=c>0?0:1;i=g.hP;if(!e)f=G(168);else{if(c>0){b=new Bw;g=M();S(V(I(V(I(g,G(169)),j),G(170)),d),46);BJ(b,L(g));O(b);}f=CS(b.gH.data[j]);}BU(i,f);HW(g.hG,G(171),g.g$!=Bm(b)?0:1,G(88));}},H_=J(0);
function Iw(){H.call(this);this.j9=null;}
function EL(){H.call(this);this.ic=null;}
let KX=null,IB=null,Gg=()=>{Gg=Ba(EL);NO();},Ii=(a,b,c)=>{let d,e,f,g,h,i;Gg();d=new KR;d.id=Bj(Bv);if(!(!(Bj(Bv).fO[Q].modifiers&65536)?0:1))e=null;else{Bj(Bv).fO[Q].clinit();f=LC(Bj(Bv).fO).length;e=HZ(Bj(Bv).fO,f);g=0;while(g<f){e.data[g]=LC(Bj(Bv).fO)[g];g=g+1|0;}}e=P(H,e.data.length);h=e.data;d.hT=e;d.hq=Dg(h.length);a.ic=d;i=new FZ;b.addEventListener("submit",Bp(BK(i),"handleEvent"));La(a,b.querySelector(".of-the-run"),KX,c);La(a,b.querySelector(".of-the-look"),IB,c);},P0=(a,b)=>{let c=new EL();Ii(c,a,
b);return c;},La=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;e=c.data;f=e.length;g=0;while(g<f){h=e[g];i=a.ic;j=O5(b,h,d);i=i;h=h;k=BB(h);if(k!==i.id&&Pq(k)!==i.id){b=new KF;T(b);O(b);}l=h.ga;c=i.hq.data;if(!c[l]){c[l]=1;i.j4=i.j4+1|0;}i.hT.data[l]=j;g=g+1|0;}},NO=()=>{let b,c;b=P(Bv,6);c=b.data;Bb();c[0]=BO;c[1]=B1;c[2]=DE;c[3]=CG;c[4]=DZ;c[5]=Df;KX=b;b=P(Bv,4);c=b.data;c[0]=DK;c[1]=Dm;c[2]=CY;c[3]=C7;IB=b;},JZ=J(0);
function Iv(){H.call(this);this.jt=null;}
let Gc=J(0);
function KY(){H.call(this);this.js=null;}
let Pb=(a,b)=>{let c;c=a.js;EQ(c,E4(c,Bm(c.fC.fE)+b));};
function JD(){H.call(this);this.jc=null;}
let NT=(a,b)=>{let c;c=a.jc;IL(c,E4(c,b));},N5=J(),H0=b=>{let c,d,e,f,g,h,i,j,k;c=Da(G(172));d=1;while(true){e=b.data;if(d>=e.length)break;f=R(c,d<=1?G(2):G(104));g=e[d];h=Da(G(172));i=0;while(i<g.fD){j=R(h,i<=0?G(2):G(104));e=g.fz;k=g.fB;R(j,JX(e,X(i,k),k));i=i+1|0;}R(f,L(S(h,93)));d=d+1|0;}return L(S(c,93));},JX=(b,c,d)=>{let e,f,g,h;e=Da(G(172));f=0;while(f<d){g=f<=0?G(2):G(104);h=b.data;R(R(e,g),K8(h[c+f|0]));f=f+1|0;}return L(S(e,93));},K8=b=>{return b-b!==0.0?G(3):CS(b);};
function DM(){let a=this;K.call(a);a.gj=null;a.hp=null;a.hh=null;a.gG=null;}
let G0=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=b.fL;if(f<2){c=new Bw;BJ(c,G(173));O(c);}g=new GS;h=P(H,f);i=h.data;b=Br(b);f=0;j=b;while(Bt(j)){b=Bq(j);if(b===null){b=new Dr;T(b);O(b);}k=f+1|0;i[f]=b;f=k;}g.h2=h;a.gj=g;a.hp=c;a.hh=d;a.gG=e;},P1=(a,b,c,d)=>{let e=new DM();G0(e,a,b,c,d);return e;},Cj=a=>{return CW(a.gj)-1|0;},BL=(a,b)=>{return (FO(a.gj,b)).hU;},GN=(a,b)=>{return b!=Cj(a)?a.hp:a.hh;},JE=a=>{let b,c;b=0;c=1;while(c<=Cj(a)){b=b+X(BL(a,c),BL(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},De=J(Bi),N7=J(),E3=b=>{return Math.sqrt(b);},Dh
=b=>{return Math.ceil(b);},DO=b=>{return Math.floor(b);},Bn=b=>{return OD(EJ(b+O4(b)*0.5));},Bx=(b,c)=>{if(b<c)c=b;return c;},Bd=(b,c)=>{if(b>c)c=b;return c;},PI=(b,c)=>{return Math.min(b,c);},B3=(b,c)=>{return PI(b,c);},Pf=(b,c)=>{return Math.max(b,c);},Ci=(b,c)=>{return Pf(b,c);},NA=b=>{return Math.abs(b);},C8=b=>{return NA(b);},O4=b=>{return Math.sign(b);},Cv=J(0);
function H7(){H.call(this);this.jQ=null;}
let M4=a=>{let b;b=a.jQ;BW();Ez(b,0);};
function H9(){H.call(this);this.i8=null;}
let PE=a=>{let b;b=a.i8;BW();I_(b,(-1));};
function H8(){H.call(this);this.jT=null;}
let Ob=a=>{let b;b=a.jT.g7;if(!b.fC.fU)Gf(b);else Ht(b);};
function H5(){H.call(this);this.i$=null;}
let MK=a=>{let b;b=a.i$;BW();I_(b,1);};
function H4(){H.call(this);this.ji=null;}
let OZ=a=>{let b;b=a.ji;BW();Ez(b,2147483647);};
function Fx(){let a=this;H.call(a);a.j_=null;a.ka=null;}
let Pz=(b,c)=>{let d,e;b=b;c=b.j_;b=b.ka;c=c.g4;BW();c=Eh(Bf(c.value));d=0.0;if(c!==BX)d=c.hc;e=d|0;Ez(b,e);};
function Fw(){let a=this;H.call(a);a.jp=null;a.jo=null;}
let OC=(b,c)=>{let d;b=b;c=b.jp;b=b.jo;Bb();d=CD;c=Bf(c.gB.value);Kl(b,d,c);};
function KR(){let a=this;CC.call(a);a.id=null;a.hT=null;a.hq=null;a.j4=0;a.ip=null;}
let FZ=J(),M2=(b,c)=>{b;c.preventDefault();},Ib=J(0);
function J8(){H.call(this);this.jJ=null;}
let MI=J(),BA=(b,c)=>{let d;d=b.ownerDocument.createElement(N(c));b.appendChild(d);return d;},Ch=(b,c,d)=>{let e;e=BA(b,c);b=N(d);e.textContent=b;return e;},BU=(b,c)=>{if(!W(c,Bf(b.textContent)))b.textContent=N(c);},HW=(b,c,d,e)=>{if(!d)b.removeAttribute(N(c));else b.setAttribute(N(c),N(e));},KE=(b,c)=>{let d;d=new GX;d.i7=c;b.addEventListener("click",Bp(BK(d),"handleEvent"));},Ka=J(0);
function Hc(){H.call(this);this.j3=null;}
let Ot=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.j3;b.g3=0;c=b.fC;d=c.fU;if(ID(c))I1(b.fC,new HP,7.0);Lp(b);e=d&&!b.fC.fU?1:0;c=b.fC.fE;if(Bm(c)!=b.is){b.is=Bm(c);b.hi.hear("iteration");}if(c.gE&&!b.iZ){b.iZ=1;b.hi.hear("diverge");}else if(e)b.hi.hear("finish");if(ID(b.fC))CL(b);else if(b.iL){b.iL=0;c=b.hf;f=EW(b.fC.fE);c=c.j$;d=f.hz;g=Ff(f.h1,4);h=FQ(f);i=Dd(f.gA);j=!f.hw?G(2):G(174);k=M();I(I(V(I(V(I(I(I(V(I(k,G(169)),d),G(175)),g),G(104)),h),G(146)),i),G(176)),j);BU(c,L(k));if(FG(b)){g=(Fu(HO(b.gD))).gN;c=Hn();l
=(Cc()).data;e=l.length;d=0;while(d<e){f=l[d];j=f!==B0?Bc(b.fC.fK,f):Cy(Bm(b.fC.fE));if(!W(j,Bc(g,f))){k=f.fP;Cw(c,k,j);}d=d+1|0;}L1(N(H3(c)));}}},Ct=J(DT);
function GS(){Ct.call(this);this.h2=null;}
let FO=(a,b)=>{return a.h2.data[b];},CW=a=>{return a.h2.data.length;},Of=J(),CS=b=>{let c,d,e,f,g,h,i;if(!HY(b))return Kr(b);if(b===0.0){c=DR(b);d=M();I(I(d,c),G(177));return L(d);}c=Ni(C8(b));e=c.hy;f=c.hJ-1|0;if((-4)<=f&&f<16){d=DR(b);c=Iz(c,Bd(1,e.fA.length-c.hJ|0));g=M();I(I(g,d),c);return L(g);}if(e.fA.length<=1)d=G(2);else{c=GD(e,1);d=M();I(S(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?G(178):G(179);g=h>=10?G(2):G(0);i=M();V(I(I(i,c),g),h);c=L(i);g=DR(b);f=Bu(e,0);i=M();I(I(S(I(i,g),f),d),c);return L(i);},CX
=b=>{let c,d,e,f,g;a:{c=CS(b);if(c===G(180))d=1;else if(G(180).fA.length>c.fA.length)d=0;else{e=0;f=c.fA.length-G(180).fA.length|0;while(f<c.fA.length){g=Bu(c,f);d=e+1|0;if(g!=Bu(G(180),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dw(c,0,c.fA.length-2|0);return c;},Ff=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!HY(b))return Kr(b);if(b===0.0)d=DI(G(2),0);else{e=C8(b);d=Db(Ft(e),Bd(ER(e),0));f=Db(BF(1),Bd( -ER(e)|0,0));g=Ix(e);CV(f,Bd(g,0));CV(d,Bd( -g|0,0));if(Cf(d,f)>=0){CB(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=DI(G(2),0);else
{i=Cr(h);j=i.data;h=0;k=0;l=j.length;while(k<l){CB(d,0);h=GP(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!KQ(d,f,h))d=DI(En(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=DI(En(i),g);}else{d=new Fq;m=En(i);f=M();I(S(f,49),m);Ih(d,L(f),g+1|0);}}}}f=DR(b);d=Iz(d,c);n=M();I(I(n,f),d);return L(n);},Eh=b=>{let c,d,e,f,g,h,i,j,k,l;c=new JU;b=D8(b);c.hx=E1(Bz);c.hO=b;d=Kz(c);e=0;f=0;g=0;h=Cu(c);while(true){if(!Fz(h)){if(h!=46&&h!=44)break;if(f)break;}c.f0=c.f0+1|0;if(!Fz(h))f
=1;else{e=1;i=c.gL;if(i==800){g=g|(h==48?0:1);c.fW=c.fW+(!f?1:0)|0;}else{c.fW=c.fW-(!f?0:1)|0;if(!(h==48&&i<=0)){CB(c.hx,h-48|0);c.gL=c.gL+1|0;}}}h=Cu(c);}if(g){CB(c.hx,1);c.gL=c.gL+1|0;c.fW=c.fW-1|0;}a:{if(e){if(Cu(c)!=101&&Cu(c)!=69)e=1;else{c.f0=c.f0+1|0;i=Kz(c);e=0;f=0;g=Cu(c);while(Fz(g)){c.f0=c.f0+1|0;e=1;f=Bx(((f*10|0)+g|0)-48|0,100000000);g=Cu(c);}g=c.fW;if(i)f= -f|0;c.fW=g+f|0;}if(e&&c.f0>=c.hO.fA.length){j=!d?1:(-1);d=c.gL;e=d+c.fW|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.hx;l=E1(BF(1));CV(b,
Bd(c.fW,0));CV(l,Bd( -c.fW|0,0));e=Kx(b)-Kx(l)|0;Ea(b,Bd( -e|0,0));Ea(l,Bd(e,0));if(Cf(b,l)<0){Ea(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=Bx(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+GP(b,l);Ea(b,1);f=f+1|0;}if(Cf(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=LV(Mn(Ou(BF(Bd(e-52|0,(-1074))+1074|0),52),EJ(k)));}}}}else k=0.0;b=Kh(j*k);break a;}}b=JK();}return b;},HY=b=>{return !(C8(b)<=1.7976931348623157E308)?0:1;},Kr=b=>{let c,d;if(isNaN(b)?1:0)c=G(181);else{c=DR(b);d=M();I(I(d,c),G(182));c=L(d);}return c;},DR
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(183);},Iz=(b,c)=>{let d,e,f,g;d=M();e=b.hJ;f=Bx(e-1|0,0);g=e+c|0;while(f<g){if(f==e)S(d,46);S(d,f>=0&&f<b.hy.fA.length?Bu(b.hy,f):48);f=f+1|0;}return L(d);};
function Jt(){H.call(this);this.hc=0.0;}
let BX=null,OM=(a,b)=>{a.hc=b;},Kh=a=>{let b=new Jt();OM(b,a);return b;},JK=()=>{if(BX===null)BX=Kh(0.0);return BX;},Eo=a=>{let b;if(a!==BX)return a.hc;b=new De;T(b);O(b);},Ju=a=>{return a!==BX?0:1;},Jn=(a,b)=>{if(a!==BX)b.ea(a.hc);};
function Lr(){let a=this;K.call(a);a.ho=null;a.gA=null;a.hz=0;a.h1=0.0;a.iM=null;a.hH=null;a.hw=0;}
let JT=a=>{let b;b=C4(a.ho);FR(b,a.iM);return b;},HG=(a,b)=>{return (!(BE(a.hH,b,0)>0.5)?0:1)!==BE(a.gA.go,b,0)?0:1;},FQ=a=>{let b,c;b=0;c=0;while(c<Dd(a.gA)){b=b+(!HG(a,c)?0:1)|0;c=c+1|0;}return b;};
function Je(){let a=this;H.call(a);a.fS=null;a.fR=null;}
let MS=(a,b)=>{let c,d,e,f;c=CW(b.gj);d=P(B4,c);e=d.data;a.fS=d;a.fR=P(B4,c);e[0]=Bs(0,0);a.fR.data[0]=Bs(0,0);f=1;while(f<c){a.fS.data[f]=Bs(BL(b,f),BL(b,f-1|0));a.fR.data[f]=Bs(BL(b,f),1);f=f+1|0;}},C4=a=>{let b=new Je();MS(b,a);return b;},IK=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.fS.data;if(c>=d.length)break;b=b+(d[c].fz.data.length+a.fR.data[c].fz.data.length|0)|0;c=c+1|0;}d=Bg(b);e=0;c=1;while(true){f=a.fS.data;if(c>=f.length)break;b=Ja(f[c].fz,d,e);e=Ja(a.fR.data[c].fz,d,b);c=c+1|0;}return d;},FR=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.fS.data;if(d>=e.length)break;c=Lv(b,Lv(b,c,e[d].fz),a.fR.data[d].fz);d=d+1|0;}},H6=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Ja=(b,c,d)=>{let e;e=b.data.length;EB(b,0,c,d,e);return d+e|0;},Lv=(b,c,d)=>{let e;e=d.data.length;EB(b,c,d,0,e);return c+e|0;};
function GL(){let a=this;H.call(a);a.h0=null;a.gy=null;a.ge=null;}
let LD=(a,b,c)=>{let d,e,f,g;a.h0=b;d=CW(b.gj);e=P(B4,d);f=e.data;a.gy=e;a.ge=P(B4,d);f[0]=Bs(0,0);a.ge.data[0]=c;g=1;while(g<d){a.gy.data[g]=Bs(c.fD,BL(b,g));a.ge.data[g]=Bs(c.fD,BL(b,g));g=g+1|0;}},K_=(a,b)=>{let c=new GL();LD(c,a,b);return c;},E0=a=>{return a.ge.data[Cj(a.h0)];},Ho=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.fS;d=b.fR;e=1;while(e<=Cj(a.h0)){f=c.data;b=a.ge.data[e-1|0];g=f[e];h=a.gy.data[e];Cp(b.fB==g.fB&&h.fD==b.fD&&h.fB==g.fD?1:0,G(184),b,g,h);i=b.fz;j=g.fz;f=h.fz;k=b.fD;l=g.fD;m
=b.fB;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[X(n,m)+q|0]*s[X(o,m)+q|0];q=q+1|0;}f.data[X(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.gy.data[e];Cp(b.fD==g.fB&&b.fB==1?1:0,G(185),g,b,g);i=b.fz;j=g.fz;t=g.fB;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}Ml(GN(a.h0,e),a.gy.data[e],a.ge.data[e]);e=e+1|0;}};
function B4(){let a=this;H.call(a);a.fD=0;a.fB=0;a.fz=null;}
let Ir=(a,b,c)=>{a.fD=b;a.fB=c;a.fz=Bg(X(b,c));},Bs=(a,b)=>{let c=new B4();Ir(c,a,b);return c;},Dc=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B4;d=b.length;Ir(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.fB;if(f!=g){h=new Bw;d=b[e].data.length;i=M();S(V(I(V(I(V(I(i,G(186)),e),G(187)),d),G(188)),g),46);BJ(h,L(i));O(h);}EB(b[e],0,c.fz,X(e,g),g);e=e+1|0;}return c;},BE=(a,b,c)=>{return a.fz.data[X(b,a.fB)+c|0];},E7=(a,b,c,d)=>{a.fz.data[X(b,a.fB)+c|0]=d;},Ed=a=>{let b,c,d;b=a.fD;c=a.fB;d=M();V(S(V(d,
b),120),c);return L(d);};
function HD(){let a=this;K.call(a);a.gU=null;a.go=null;}
let Dd=a=>{return a.gU.fD;},Lk=J(),M8=a=>{return performance.now();};
function Ca(){Bl.call(this);this.kz=null;}
let D9=null,GG=null,M$=null,C$=()=>{C$=Ba(Ca);LY();},JF=(a,b,c,d)=>{C$();B2(a,b,c);a.kz=d;},Ml=(a,b,c)=>{let d,e,f,g;d=b.fz;e=c.fz;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.ee(g[f]);f=f+1|0;}},Jx=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.fz;g=c.fz;h=d.fz;i=e.fz;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.ef(l[j],m[j])*n[j];j=j+1|0;}},LY=()=>{let b,c,d;b=new Fm;JF(b,G(189),0,G(190));D9=b;b=new Fl;JF(b,G(191),1,G(192));GG=b;c=P(Ca,2);d=c.data;d[0]=D9;d[1]=b;M$
=c;};
function Ck(){Bl.call(this);this.ku=null;}
let Ds=null,Gp=null,LS=null,DN=()=>{DN=Ba(Ck);NV();},KN=(a,b,c,d)=>{DN();B2(a,b,c);a.ku=d;},Po=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.fz;f=c.fz;g=d.fz;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.ef(j[h],k[h]);h=h+1|0;}},NV=()=>{let b,c,d;b=new F3;KN(b,G(193),0,G(194));Ds=b;b=new F2;KN(b,G(195),1,G(196));Gp=b;c=P(Ck,2);d=c.data;d[0]=Ds;d[1]=b;LS=c;},HC=J(0);
function J5(){H.call(this);this.je=null;}
function HE(){let a=this;H.call(a);a.gP=null;a.gC=null;a.gg=null;a.iV=null;a.iU=null;}
let NN=J(),Gx=(b,c)=>{let d,e,f,g;b=b.data;d=Bg(c);e=d.data;f=Bx(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Hr=J(CE),PM=null,IP=()=>{IP=Ba(Hr);O2();},O2=()=>{PM=Bj(B_);},Dr=J(Bi);
function H1(){let a=this;H.call(a);a.gR=null;a.gr=null;a.gh=null;a.hZ=null;a.iW=null;}
let LM=(a,b,c,d)=>{let e,f,g,h,i;a.iW=G(2);a.gR=c;e=c.fP;f=BA(b,G(197));a.gr=f;f.className="field";b=a.gr;f=Jq(e,45,32);g=((Bu(f,0)-97|0)+65|0)&65535;f=GD(f,1);h=M();I(S(h,g),f);(Ch(b,G(198),L(h))).setAttribute("for",N(e));b=c.gm;if(b instanceof DG){f=b;h=BA(a.gr,G(199));f=Br(f.gY);while(Bt(f)){Ch(h,G(149),Bq(f));}}else{h=BA(a.gr,G(200));h.setAttribute("type","text");h.setAttribute("inputmode",N(!(a.gR.gm instanceof Hf)?G(201):G(202)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.gh
=h;h.setAttribute("id",N(e));h=a.gh;b=M();I(I(I(I(b,e),G(203)),e),G(204));f=L(b);h.setAttribute("aria-describedby",N(f));i=Ch(a.gr,G(98),c.i_);b="help";i.className=b;f=M();I(I(f,e),G(205));h=L(f);i.setAttribute("id",N(h));b=BA(a.gr,G(98));a.hZ=b;i="complaint";b.className=i;b=a.hZ;f=M();I(I(f,e),G(204));h=L(f);b.setAttribute("id",N(h));a.hZ.setAttribute("role","alert");b=a.gh;f=new FW;f.jX=a;f.jW=d;f.jV=c;b.addEventListener("change",Bp(BK(f),"handleEvent"));},O5=(a,b,c)=>{let d=new H1();LM(d,a,b,c);return d;},Jc
=(a,b)=>{BU(a.hZ,b);HW(a.gh,G(206),D4(b)?0:1,G(88));},HA=J(0),KW=J(0),KS=J(0),Lq=J(0),Km=J(0),Ik=J(0),J6=J(0),I$=J(0),Kp=J(0),JB=J(0),IJ=J(0),Px=J(),KV=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Lt=J(),L0=a=>{return performance.now();};
function JU(){let a=this;H.call(a);a.hO=null;a.f0=0;a.hx=null;a.fW=0;a.gL=0;}
let Cu=a=>{return a.f0>=a.hO.fA.length?0:Bu(a.hO,a.f0);},Fz=b=>{return 48<=b&&b<=57?1:0;},Kz=a=>{let b,c;b=Cu(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.f0=a.f0+1|0;return c;},N$=J(),PQ=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=EV(b)&&(e+f|0)<=EV(d)){a:{b:{if(b!==d){g=Fp(BB(b));h=Fp(BB(d));if(g!==null&&h!==null){if(g===h)break b;if(!ED(g)&&!ED(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=BB(n);if(Dk(n.fO,h.fO)){k=1;break c;}}k=0;}if(!k){E2(b,
c,d,e,j);b=new EF;T(b);O(b);}j=j+1|0;k=m;}E2(b,c,d,e,f);return;}if(!ED(g))break a;if(ED(h))break b;else break a;}b=new EF;T(b);O(b);}}E2(b,c,d,e,f);return;}b=new EF;T(b);O(b);}b=new B7;T(b);O(b);}d=new Dr;BJ(d,G(207));O(d);},EB=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=EV(b)&&(e+f|0)<=EV(d)){E2(b,c,d,e,f);return;}b=new B7;T(b);O(b);},E2=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},JW=J(),Ny=null,MY=null,LT=null,LN=null,Or=null,Op=null,FX=()=>{FX=Ba(JW);MM();},MM=()=>{Ny=new Hz;MY=new Hw;LT=new Hy;LN=new Hu;Or=new Hv;Op=new Li;},EU=J(B7),DC=J(0),JM=J(K),MD=(a,b)=>{let c,d,e,f,g;c=C4(b);d=c.fS.data;e=P(BC(B_),2);f=e.data;f[0]=B9([1.0,1.0]);f[1]=B9([1.0,1.0]);d[1]=Dc(e);d=c.fR.data;e=P(BC(B_),2);f=e.data;g=Bg(1);g.data[0]=0.0;f[0]=g;g=Bg(1);g.data[0]=(-1.0);f[1]=g;d[1]=Dc(e);d=c.fS.data;e=P(BC(B_),1);e.data[0]
=B9([1.0,(-2.0)]);d[2]=Dc(e);d=c.fR.data;e=P(BC(B_),1);f=e.data;g=Bg(1);g.data[0]=0.0;f[0]=g;d[2]=Dc(e);return c;},Id=J(K),M3=(a,b)=>{return C4(b);};
function KD(){K.call(this);this.kk=null;}
let Oe=(a,b)=>{let c;c=C4(b);FR(c,a.kk);return c;};
function Kd(){H.call(this);this.jb=0;}
let DA=null,Mz=(a,b)=>{a.jb=b;},Im=a=>{let b=new Kd();Mz(b,a);return b;};
function GX(){H.call(this);this.i7=null;}
let N3=(b,c)=>{b.i7.ek();},GY=J(0),BY=J(Cn),Hd=J(BY),Oy=J(Hd);
function FW(){let a=this;H.call(a);a.jX=null;a.jW=null;a.jV=null;}
let LQ=(b,c)=>{let d,e;b=b;c=b.jX;d=b.jW;b=b.jV;e=!(c.gR.gm instanceof DG)?Bf(c.gh.value):Bf(c.gh.value);Jc(c,Kl(d.jt,b,e));},M5=J(),EV=b=>{let c;c=(BB(b)).fO;if(c[Q].itemType!==null)return OW(b);b=new Bw;T(b);O(b);},EF=J(Bi);
function Fq(){let a=this;K.call(a);a.hy=null;a.hJ=0;}
let Ih=(a,b,c)=>{a.hy=b;a.hJ=c;},DI=(a,b)=>{let c=new Fq();Ih(c,a,b);return c;},Ni=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Ft(b);d=ER(b);e=!(Co(c,DD(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Db(c,Bd(d,0)+e|0);g=Db(BF(1),Bd( -d|0,0)+e|0);h=Db(BF(1),Bd(d,0));i=Db(BF(1),(Bd(d,0)+e|0)-1|0);j=Ix(b);CV(g,Bd(j,0));k=P(E_,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){CV(k[l],Bd(m,0));l=l+1|0;}l=Eq(Mp(c,BF(2)),Bz)?1:0;if(Cf(FC(f,i),g)>=l){CB(g,0);j=j+1|0;}n=M();while(true){k=P(E_,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){CB(k[d],0);d=d+1|0;}o=GP(f,g);p=Cf(h,f)<l?0:1;q=Cf(FC(f,i),g)<l?0:1;if(q&&!(p&&!KQ(f,g,o)))o=o+1|0;S(n,(48+o|0)&65535);if(p)break;if(q)break;}return DI(L(n),j);},KQ=(b,c,d)=>{return Cf(FC(b,b),c)<(d%2|0?0:1)?0:1;},Ft=b=>{let c;c=KZ(b);if(HB(c,DD(0, 1048576)))c=Mm(LJ(c,DD(4294967295, 1048575)),DD(0, 1048576));return c;},ER=b=>{return Bd(Do(Ov(KZ(b),52)),1)-1075|0;},Ix=b=>{let c,d,e,f;c=ER(b)+63|0;d=Ft(b);Fy();if(Co(d,Bz))e=64;else{e=0;f=Cs(d,32);if(Eq(f,Bz))e=32;else f
=d;d=Cs(f,16);if(Co(d,Bz))d=f;else e=e|16;f=Cs(d,8);if(Co(f,Bz))f=d;else e=e|8;d=Cs(f,4);if(Co(d,Bz))d=f;else e=e|4;f=Cs(d,2);if(Co(f,Bz))f=d;else e=e|2;if(Eq(Cs(f,1),Bz))e=e|1;e=(64-e|0)-1|0;}return Dh((c-e|0)*0.3010299956639812)|0;},Db=(b,c)=>{let d;d=E1(b);Ea(d,c);return d;},Kc=J(0),C3=(a,b)=>{let c;c=a.g2;return c*Ci(1.0,Bn(b/c));},Fg=(a,b)=>{let c;c=a.g2;return c*Bn(b/c);},CO=(a,b,c)=>{let d,e;d=a;e=Bn(c/d.g2)%2.0!==1.0?0:1;return Fg(a,b)+(!e?0.0:d.g2/2.0);};
function K$(){let a=this;H.call(a);a.fJ=null;a.iB=0.0;a.iu=0.0;a.g2=0.0;}
let L8=(a,b,c,d,e)=>{let f,g,h;a.iB=c;a.iu=d;a.g2=1.0/e;f=Bn(c*e)|0;g=Bn(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.fJ=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.fJ;h="round";b.lineJoin=h;},Nx=(a,b,c,d)=>{let e=new K$();L8(e,a,b,c,d);return e;},CZ=(a,b,c)=>{let d;a.fJ.fillStyle=N(Go(c));if(!(b instanceof Cl)){Jp(a,b);a.fJ.fill('evenodd');}else{d=b;a.fJ.fillRect(d.f6,d.gl,d.f7,d.gn);}},Dl=(a,b,c)=>{let d;a.fJ.strokeStyle=N(Go(c.jD));a.fJ.lineWidth=c.gJ;N2(a.fJ,c.i4);if(!(b instanceof Cl))
{Jp(a,b);a.fJ.stroke();}else{d=b;a.fJ.strokeRect(d.f6,d.gl,d.f7,d.gn);}},D1=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.fJ;h=e.jn;C6();i=h!==GT?G(2):G(208);j=e.iS;Cq();h=j!==Du?G(209):G(210);a:{j=Ff(e.hL,2);k=M();I(I(I(I(k,i),j),G(211)),h);g.font=N(L(k));i=a.fJ;Hj();switch(Lg.data[e.kr.ga]){case 1:e=G(212);break a;case 2:e=G(213);break a;case 3:e=G(159);break a;default:}b=new IW;T(b);O(b);}h=N(e);i.textAlign=h;i=a.fJ;e=N(Go(f));i.fillStyle=e;a.fJ.fillText(N(b),c,d);},Jp=(a,b)=>{let c,d;a:{a.fJ.beginPath();if(b instanceof ET)
{c=b;a.fJ.arc(c.iQ,c.iP,c.iw,0.0,6.283185307179586);}else if(b instanceof EA)I6(a,b.g5);else if(b instanceof Gj){d=Br(b.il);while(true){if(!Bt(d))break a;I6(a,Bq(d));a.fJ.closePath();}}}},I6=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.fJ.lineTo(d[c],d[c+1|0]);else a.fJ.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Nv=J(),N2=(b,c)=>{b.setLineDash(c?[c]:[]);};
function IZ(){let a=this;K.call(a);a.fI=null;a.fM=null;a.iI=null;a.jg=null;}
let OV=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;d=Ks(c.hC.hK,a.fI.gZ);e=new Cl;f=b;DB(e,0.0,0.0,f.iB,f.iu);CZ(f,e,a.fM.ig);e=a.fI.gZ;g=e.f6+e.f7/2.0;h=c.iy;e=M();V(I(e,G(214)),h);i=L(e);e=a.fI;D1(f,i,g,e.j1,e.jw,a.fM.hM);i=c.j5;e=M();I(I(e,G(215)),i);i=L(e);j=2.0*(B3(g,a.fI.i2-g)-4.0);k=a.fI.h7;l=k.iS;Cq();if(l!==Du){j=B3(k.hL,j/(0.65*i.fA.length));BR();e=E6(j,Cd);D1(f,i,g,a.fI.ia,e,a.fM.hM);}else{h=i.fA.length<20?i.fA.length:Bd(26,i.fA.length);m=a.fI.h7.hL;n=h;j=B3(m,j/(0.602*n));g=g-0.602*j*n/2.0;BR();e
=HH(j,CQ);D1(f,i,g,a.fI.ia,e,a.fM.hM);}e=a.fI;g=e.gZ.f7;i=c.hC;o=i.f5;j=g/(o-1|0);k=new HK;l=c.io;g=0.05/j;k.fG=i;k.ij=l;k.km=g;o=o+2|0;k.hb=o;p=Dg(X(o,i.gp+2|0));q=p.data;k.iA=p;p=B8(2*q.length|0);q=p.data;k.ha=p;o=0;r=q.length;if(o>r){b=new Bw;T(b);O(b);}while(o<r){s=o+1|0;q[o]=(-1);o=s;}g=C3(b,DS(e));e=a.iI;CF();h=e!==CN?20:2;CZ(f,G1(b,a.fI.gZ,g),D_(a.fM.h3,0.0));o=1;while(o<h){g=o;CZ(f,Ng(d,(JO(k,g/h)).jH),D_(a.fM.h3,g/(h-1|0)));o=o+1|0;}l=Br((JO(k,0.5)).ke);while(Bt(l)){e=Bq(l);Dl(f,He(Ig(d,e.g5)),EM(a.fM.i0,
DS(a.fI)*1.2));}LW(d,b,a.fI,a.fM);MH(a,b);Oj(a,b,d,c);},MH=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=EM(a.fM.hX,C3(b,DS(a.fI)));d=G1(b,a.fI.iX,c.gJ);e=Ks(KG(0.0,1.0,0.0,1.0),a.fI.iX);f=a.iI;CF();g=f!==CN?20:100;h=0;while(h<g){i=!h?Fb(d):EH(e,h/g);f=new Cl;j=d.f6;k=d.gl;DB(f,j,k,d.f7,i-k);l=D_(a.fM.h3,h/(g-1|0));CZ(b,f,l);h=h+1|0;}f=Hh(0.0,1.0,Hb(a.fI,d.gn));Jh(e,b,a.fI,a.fM,f,GF(d),1);Dl(b,d,c);},Oj=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=E3(16.0/Ci(16.0,Fd(d)));f=Ci(2.5,a.fI.jm*e);g=a.fI.jl;h=!(g>0.0)?0.0:C3(b,
g*e);i=0;while(i<Fd(d)){j=BE(d.gz,i,0);k=BE(d.gz,i,1);l=c.gI;if(l.gM<=j&&j<=l.gO&&l.gQ<=k&&k<=l.gW?1:0){m=a.jg;C2();n=m===D3&&Fi(d,i)?1:0;l=!Fi(d,i)?a.fM.jf:a.fM.jS;g=F9(c,j);o=EH(c,k);if(!n)m=Hs(g,o,f);else{j=C3(b,f*E3(3.141592653589793));m=new Cl;e=j/2.0;DB(m,Fg(b,g-e),Fg(b,o-e),j,j);}if(h>0.0){if(m instanceof ET){p=m;q=Hs(p.iQ,p.iP,p.iw+h);}else{p=m;q=new Cl;g=p.f6-h;o=p.gl-h;j=p.f7;e=2.0*h;DB(q,g,o,j+e,p.gn+e);}r=a.fM.ig;CZ(b,q,r);}CZ(b,m,l);}i=i+1|0;}},KU=J(),Jl=null,B6=()=>{B6=Ba(KU);Pc();},Mq=(b,c)=>
{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;B6();d=c.hC;e=0;f=0;g=d.g6.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{R(V(R(b,G(216)),c.iy),G(217));if(!f)R(b,G(218));else{if(e){f=d.g6.data.length;if(e!=f){c=new Il;c.h$=d;c.hm=Dg(f);c.im=B8(f);g=B8(2).data;e=0;while(true){k=c.hm.data;if(e>=k.length)break;if(!k[e]){f=!Gd(c,e)?0:1;g[f]=g[f]+1|0;h=Gd(c,e);l=c.h$.f5;f=Dq(c,e,h,0);m=l-1|0;while(f>0){k=c.im.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=Dq(c,i-1|0,h,f);if(n<m)f=Dq(c,
i+1|0,h,f);if(i>=l)f=Dq(c,i-l|0,h,f);i=i+l|0;if(i<c.hm.data.length)f=Dq(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.gp;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.f5;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Ex(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/X(e-1|0,d.f5-1|0);R(R(R(b,G(219)),J_(q)),G(220));R(R(R(b,Kg(g[1])),G(221)),J_(1.0-q));S(R(R(b,G(104)),Kg(g[0])),46);break a;}}R(V(b,e?1:0),G(222));}}},J_=b=>{let c,d;B6();c=Bn(b*100.0)|0;if(!c)d=G(223);else if(c==100)d=G(224);else{d=M();S(V(d,
c),37);d=L(d);}return d;},Kg=b=>{let c,d;B6();if(b==1)c=G(225);else{c=ES(b);d=M();I(I(I(d,G(226)),c),G(227));c=L(d);}return c;},ES=b=>{let c;B6();c=Jl.data;return b>=c.length?Cy(b):c[b];},Nw=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;B6();d=Fd(c);e=0;f=M();g=0;while(g<d){h=c.io;i=BE(c.gz,g,0);j=BE(c.gz,g,1);i=Gv(h,i,j);if(!(!Fi(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;k=R(f,e!=1?G(104):G(2));h=KB(c,g,0);l=KB(c,g,1);m=M();S(I(I(I(S(m,40),h),G(104)),l),41);R(k,L(m));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(228);else
{c=ES(d);k=M();I(I(I(k,G(229)),c),G(230));c=L(k);}R(b,c);R(b,G(231));}else{R(R(R(b,G(232)),ES(e)),G(146));R(R(b,ES(d)),d!=1?G(233):G(234));if(e>4)c=G(2);else{f=L(f);c=M();I(I(c,G(104)),f);c=L(c);}S(R(b,c),46);}},KB=(b,c,d)=>{let e;B6();e=BE(b.gz,c,d);return KM(e,!(e!==Bn(e)?0:1)?2:0);},Pc=()=>{Jl=B5(Bk,[G(235),G(236),G(237),G(238),G(239)]);};
function Fe(){let a=this;K.call(a);a.hA=null;a.hF=null;a.hs=null;a.hn=null;}
let Mh=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BB(b)===Bj(Fe)){b=b;d=a.hA;e=b.hA;if(!By(BI(d),BI(e)))c=0;else{d=a.hF;e=b.hF;if(!By(BI(d),BI(e)))c=0;else{d=a.hs;e=b.hs;if(!By(BI(d),BI(e)))c=0;else{d=a.hn;b=b.hn;c=By(BI(d),BI(b))?1:0;}}}}else c=0;return c;};
function G$(){let a=this;K.call(a);a.g$=0;a.hG=null;a.hP=null;}
let My=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BB(b)===Bj(G$)){b=b;if(a.g$!=b.g$)c=0;else{d=a.hG;e=b.hG;if(!By(BI(d),BI(e)))c=0;else{d=a.hP;b=b.hP;c=By(BI(d),BI(b))?1:0;}}}else c=0;return c;};
function KK(){Ct.call(this);this.i9=null;}
let Mv=a=>{return 1;},OG=(a,b)=>{let c;if(!b)return a.i9;c=new B7;T(c);O(c);},Fm=J(Ca),Me=(a,b)=>{let c,d,e,f;b= -b;if(C8(b)<700.0){c=Is(b);d=c|0;e=F1(d,0);b=e+e*Ie(b,c,d);}else if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Is(b);f=c|0;c=Ie(b,c,f);if(b>0.0){b=F1(f,(-1));b=2.0*(b+b*c);}else{b=F1(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return 1.0/(1.0+b);},N_=(a,b,c)=>{return c*(1.0-c);},Fl=J(Ca),Pa=(a,b)=>{if(b<0.0)b=0.0;return b;},PB
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},F3=J(Ck),O_=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.fz;e=c.fz;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+JJ(a, -i[h],j[h]);g=g+JJ(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},JJ=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*K5(c);},Ps=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},F2=J(Ck),PP=(a,b,c)=>{let d,e,f,g,h,i;d=b.fz;e=c.fz;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},N6=(a,b,c)=>{return 2.0*(b-c);};
function I4(){K.call(this);this.ju=0.0;}
let Mg=(a,b)=>{let c,d,e,f,g,h;c=C4(b);d=new Kf;e=EJ(a.ju);f=B8(624);d.iC=f;d.g_=624;if(HB(e,Bz)&&L2(e,DD(4294967295, 0))){f=f.data;f[0]=Do(e);g=1;while(g<624){h=f[g-1|0];f[g]=X(1812433253,h^(h>>>30|0))+g|0;g=g+1|0;}g=1;while(g<=Cj(b)){c.fS.data[g]=Ko(d,BL(b,g),BL(b,g-1|0));c.fR.data[g]=Ko(d,BL(b,g),1);g=g+1|0;}return c;}b=new Bw;c=M();S(Jk(I(c,G(240)),e),46);BJ(b,L(c));O(b);},MN=J(),OI=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Cp(b.fB==c.fD&&d.fD==b.fD&&d.fB==c.fB?1:0,G(241),b,c,d);e=b.fz;f=c.fz;g=d.fz;h=b.fD;i
=c.fB;j=b.fB;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Jf=(b,c,d)=>{let e,f,g,h,i;Cp(G9(c,d),G(242),d,c,d);e=c.fz;f=d.fz;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},G9=(b,c)=>{return b.fD==c.fD&&b.fB==c.fB?1:0;},Cp=(b,c,d,e,f)=>{let g,h;if(b)return;g=new Bw;d=Ed(d);e=Ed(e);f=Ed(f);h=M();S(I(I(I(I(I(I(I(I(h,G(243)),c),G(244)),d),G(245)),e),G(246)),f),46);BJ(g,L(h));O(g);};
function E_(){let a=this;H.call(a);a.fZ=null;a.fN=0;}
let OO=(a,b)=>{a.fZ=B8(4);while(Eq(b,Bz)){GZ(a,Do(b)&134217727);b=Cs(b,27);}},E1=a=>{let b=new E_();OO(b,a);return b;},FC=(b,c)=>{let d,e,f,g;d=E1(Bz);e=0;f=0;while(!(f>=b.fN&&f>=c.fN&&e<=0)){g=(Cm(b,f)+Cm(c,f)|0)+e|0;GZ(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Kx=a=>{let b;b=a.fN;return !b?0:((b*27|0)-Jv(Cm(a,b-1|0))|0)+5|0;},Cf=(a,b)=>{let c;c=Bd(a.fN,b.fN)-1|0;while(c>0&&Cm(a,c)==Cm(b,c)){c=c+(-1)|0;}return c<0?0:Cm(a,c)-Cm(b,c)|0;},CB=(a,b)=>{let c,d,e;c=0;while(c<a.fN){d=a.fZ.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)GZ(a,b);},CV=(a,b)=>{let c;c=0;while(c<b){CB(a,0);c=c+1|0;}},Ea=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.fN;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.fZ.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.fZ=f;a.fN=g.length;J3(a);},GP=(a,b)=>{let c,d,e,f;c=0;while(Cf(a,b)>=0){d=0;e=0;while(e<a.fN){f=(a.fZ.data[e]-Cm(b,e)|0)+d|0;a.fZ.data[e]=f&134217727;d=f>>27;e=e+1|0;}J3(a);c=c+1|0;}return c;},Cm=(a,b)=>{return b>=a.fN?0:a.fZ.data[b];},GZ
=(a,b)=>{let c,d,e,f,g;c=a.fN;d=a.fZ.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=Bx(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.fZ=f;}d=a.fZ.data;e=a.fN;a.fN=e+1|0;d[e]=b;},J3=a=>{let b,c,d;while(true){b=a.fN;if(b<=0)break;c=a.fZ.data;d=b-1|0;if(c[d])break;a.fN=d;}};
function Ll(){let a=this;H.call(a);a.kj=null;a.iD=null;a.h5=null;a.iK=null;}
function J2(){let a=this;K.call(a);a.i2=0.0;a.kw=0.0;a.gZ=null;a.iX=null;a.jw=null;a.j1=0.0;a.h7=null;a.ia=0.0;a.gV=0.0;a.jm=0.0;a.jl=0.0;}
let IY=b=>{let c;c=Fs(b);return Dh((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},Fs=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Fa=a=>{return a.gV*0.35;},DS=a=>{return a.gV*0.08;},Hb=(a,b)=>{return !(b>=a.gV*25.0)?3:7;};
function FN(){let a=this;K.call(a);a.ig=null;a.hM=null;a.ii=null;a.hX=null;a.i0=null;a.jf=null;a.jS=null;a.h3=null;}
let Ki=(a,b,c,d,e,f,g,h,i)=>{a.ig=b;a.hM=c;a.ii=d;a.hX=e;a.i0=f;a.jf=g;a.jS=h;a.h3=i;},Pg=(a,b,c,d,e,f,g,h)=>{let i=new FN();Ki(i,a,b,c,d,e,f,g,h);return i;},Dn=J(Bl),CN=null,FL=null,OJ=null,CF=()=>{CF=Ba(Dn);O1();},Nf=(a,b,c)=>{CF();B2(a,b,c);},Jz=(a,b)=>{let c=new Dn();Nf(c,a,b);return c;},O1=()=>{let b,c,d;CN=Jz(G(247),0);b=Jz(G(248),1);FL=b;c=P(Dn,2);d=c.data;d[0]=CN;d[1]=b;OJ=c;},DL=J(Bl),D3=null,Gs=null,Ol=null,C2=()=>{C2=Ba(DL);NR();},OS=(a,b,c)=>{C2();B2(a,b,c);},IN=(a,b)=>{let c=new DL();OS(c,a,b);return c;},NR
=()=>{let b,c,d;D3=IN(G(249),0);b=IN(G(250),1);Gs=b;c=P(DL,2);d=c.data;d[0]=D3;d[1]=b;Ol=c;};
function Lc(){let a=this;K.call(a);a.gI=null;a.gK=null;}
let LP=(a,b,c)=>{a.gI=b;a.gK=c;},Ks=(a,b)=>{let c=new Lc();LP(c,a,b);return c;},F9=(a,b)=>{let c,d,e,f;c=a.gK;d=c.f6;e=a.gI;f=e.gM;return d-(b-f)/(e.gO-f)* -c.f7;},EH=(a,b)=>{let c,d,e,f;c=a.gK;d=c.gl;e=a.gI;f=e.gW;return d-(f-b)/(f-e.gQ)* -c.gn;},Ng=(a,b)=>{let c,d,e;c=Bo();d=Br(b.il);while(Bt(d)){e=Ig(a,Bq(d));Y(c,e);}return In(c);},Ig=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bg(c);e=d.data;f=0;while(f<c){e[f]=F9(a,b[f]);g=f+1|0;e[g]=EH(a,b[g]);f=f+2|0;}return d;},G1=(b,c,d)=>{let e,f;e=CO(b,c.f6,d);f=
CO(b,c.gl,d);return G6(e,f,CO(b,GF(c),d)-e,CO(b,Fb(c),d)-f);},LW=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=c.gV;f=EM(d.hX,C3(b,DS(c)));g=G1(b,a.gK,f.gJ);BR();h=E6(e,Cd);i=Fb(g)+Fa(c);j=a.gI;k=Br(Hh(j.gM,j.gO,Hb(c,a.gK.f7)));l=e*0.75;while(Bt(k)){m=Bq(k);n=F9(a,m.hj);o=CO(b,n,f.gJ);p=Bg(4);q=p.data;q[0]=o;q[1]=Fb(g);q[2]=o;q[3]=i;r=HX(p);j=b;Dl(j,r,f);s=i+Fa(c)+l;D1(j,m.he,n,s,h,d.ii);}h=a.gI;Jh(a,b,c,d,Hh(h.gQ,h.gW,Hb(c,a.gK.gn)),g.f6,(-1));Dl(b,g,f);},Jh=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=
c.gV;i=EM(d.hX,C3(b,DS(c)));if(g>=0){BR();j=CQ;}else{BR();j=Ej;}j=E6(h,j);k=Fa(c);l=g;m=f+k*l;n=Br(e);h=h*0.36;while(Bt(n)){o=Bq(n);k=EH(a,o.hj);p=CO(b,k,i.gJ);e=HX(B9([f,p,m,p]));q=b;Dl(q,e,i);r=m+Fa(c)*l;D1(q,o.he,r,k+h,j,d.ii);}};
function Ge(){let a=this;K.call(a);a.iy=0;a.j5=null;a.io=null;a.hC=null;a.gz=null;a.j2=null;}
let K1=(a,b,c,d,e,f,g)=>{if(f.fB==2&&g.fB==1&&f.fD==g.fD){a.iy=b;a.j5=c;a.io=d;a.hC=e;a.gz=f;a.j2=g;return;}c=new Bw;d=Ed(f);e=Ed(g);f=M();S(I(I(I(I(f,G(251)),d),G(245)),e),46);BJ(c,L(f));O(c);},PW=(a,b,c,d,e,f)=>{let g=new Ge();K1(g,a,b,c,d,e,f);return g;},Fd=a=>{return a.gz.fD;},Fi=(a,b)=>{return !(BE(a.j2,b,0)>0.5)?0:1;};
function I9(){let a=this;K.call(a);a.hK=null;a.f5=0;a.gp=0;a.g6=null;}
let Ex=(a,b,c)=>{return a.g6.data[X(c,a.f5)+b|0];},C0=(a,b)=>{let c;c=a.hK;return Em(c.gM,c.gO,b,a.f5);},C1=(a,b)=>{let c;c=a.hK;return Em(c.gQ,c.gW,b,a.gp);},Em=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},LX=a=>{return a.f5;},OR=a=>{return a.gp;},Ei=J(0);
function Cl(){let a=this;K.call(a);a.f6=0.0;a.gl=0.0;a.f7=0.0;a.gn=0.0;}
let DB=(a,b,c,d,e)=>{a.f6=b;a.gl=c;a.f7=d;a.gn=e;},G6=(a,b,c,d)=>{let e=new Cl();DB(e,a,b,c,d);return e;},GF=a=>{return a.f6- -a.f7;},Fb=a=>{return a.gl- -a.gn;};
function Io(){let a=this;H.call(a);a.jN=null;a.jO=0;}
let L5=a=>{let b,c;b=a.jN;c=a.jO;Ez(b.jK.j9,c);},FT=J(BY),Hz=J(FT),GR=J(CC),Hw=J(GR),Hy=J(Ct),CJ=J(0),Hu=J(),Lw=J(0),Hv=J(),Li=J(),Le=J(CE),OY=null,Fy=()=>{Fy=Ba(Le);NC();},FI=(b,c)=>{return M0(b,c);},Nn=(b,c)=>{return OT(b,c);},FY=(b,c)=>{return MX(b,c);},NC=()=>{OY=Bj(MC);};
function Gw(){let a=this;K.call(a);a.gM=0.0;a.gO=0.0;a.gQ=0.0;a.gW=0.0;}
let F5=null,DU=()=>{DU=Ba(Gw);NP();},O6=(a,b,c,d,e)=>{DU();a.gM=b;a.gO=c;a.gQ=d;a.gW=e;},KG=(a,b,c,d)=>{let e=new Gw();O6(e,a,b,c,d);return e;},NP=()=>{F5=KG((-0.1),1.1,(-0.1),1.1);},JL=J(0);
function Ls(){let a=this;H.call(a);a.jY=null;a.j0=null;}
let Gv=(a,b,c)=>{let d,e;d=a.jY;e=a.j0;E7(d.h5,0,0,b);E7(d.h5,0,1,c);Ho(d.iK,e);return BE(E0(d.iK),0,0);},D$=J(Bl),CQ=null,Cd=null,Ej=null,HT=null,BR=()=>{BR=Ba(D$);Pr();},Np=(a,b,c)=>{BR();B2(a,b,c);},GV=(a,b)=>{let c=new D$();Np(c,a,b);return c;},Pr=()=>{let b,c,d;CQ=GV(G(23),0);Cd=GV(G(252),1);b=GV(G(253),2);Ej=b;c=P(D$,3);d=c.data;d[0]=CQ;d[1]=Cd;d[2]=b;HT=c;};
function EP(){let a=this;K.call(a);a.hL=0.0;a.iS=null;a.jn=null;a.kr=null;}
let Gb=(a,b,c,d,e)=>{a.hL=b;a.iS=c;a.jn=d;a.kr=e;},P3=(a,b,c,d)=>{let e=new EP();Gb(e,a,b,c,d);return e;},E6=(b,c)=>{let d,e;d=new EP;Cq();e=EO;C6();Gb(d,b,e,D6,c);return d;},HH=(b,c)=>{let d,e;d=new EP;Cq();e=Du;C6();Gb(d,b,e,D6,c);return d;};
function C_(){let a=this;K.call(a);a.f_=0;a.gd=0;a.f$=0;a.g0=0.0;}
let L7=(a,b,c,d,e)=>{a.f_=b;a.gd=c;a.f$=d;a.g0=e;},El=(a,b,c,d)=>{let e=new C_();L7(e,a,b,c,d);return e;},Z=b=>{return El(b>>16&255,b>>8&255,b&255,1.0);},Gh=(a,b)=>{return El(a.f_,a.gd,a.f$,b);},FF=(a,b)=>{return El(Ga(a,a.f_,b.f_),Ga(a,a.gd,b.gd),Ga(a,a.f$,b.f$),1.0);},Ga=(a,b,c)=>{let d;d=a.g0;return Bn(d*b+(1.0-d)*c)|0;},Go=a=>{let b,c;b=Da(G(254));Ew(b,a.f_);Ew(b,a.gd);Ew(b,a.f$);c=a.g0;if(c<1.0)Ew(b,Bn(255.0*c)|0);return L(b);},Ew=(b,c)=>{S(S(b,Bu(G(255),c>>4)),Bu(G(255),c&15));},O9=(a,b)=>{let c;if(a===
b)c=1;else if(b!==null&&BB(b)===Bj(C_)){b=b;c=a.f_!=b.f_?0:a.gd!=b.gd?0:a.f$!=b.f$?0:a.g0===b.g0?1:0;}else c=0;return c;};
function EG(){H.call(this);this.hD=null;}
let Ek=null,D5=()=>{D5=Ba(EG);MT();},IX=(a,b)=>{D5();a.hD=b.bi();},IR=a=>{let b=new EG();IX(b,a);return b;},D_=(a,b)=>{let c,d,e,f,g,h;c=Ci(0.0,B3(255.0,b*256.0))|0;d=a.hD.data;e=d.length-1|0;c=X(c,e);f=c/255|0;g=d[f];h=d[Bx(e,f+1|0)];c=c%255|0;return El(GQ(g.f_,h.f_,c),GQ(g.gd,h.gd,c),GQ(g.f$,h.f$,c),1.0);},GQ=(b,c,d)=>{D5();return (X(b,255-d|0)+X(c,d)|0)/255|0;},MT=()=>{let b,c,d;b=new EG;c=P(C_,11);d=c.data;d[0]=Z(4194379);d[1]=Z(7744131);d[2]=Z(10055851);d[3]=Z(12756431);d[4]=Z(15193320);d[5]=Z(16250871);d[6]
=Z(14282963);d[7]=Z(10935200);d[8]=Z(5942881);d[9]=Z(1800247);d[10]=Z(17435);IX(b,c);Ek=b;},Eg=J(Bl),EO=null,Du=null,ME=null,Cq=()=>{Cq=Ba(Eg);Mw();},Oc=(a,b,c)=>{Cq();B2(a,b,c);},Jy=(a,b)=>{let c=new Eg();Oc(c,a,b);return c;},Mw=()=>{let b,c,d;EO=Jy(G(256),0);b=Jy(G(257),1);Du=b;c=P(Eg,2);d=c.data;d[0]=EO;d[1]=b;ME=c;};
function HK(){let a=this;H.call(a);a.fG=null;a.ij=null;a.km=0.0;a.hb=0;a.iA=null;a.ha=null;}
let JO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<OR(a.fG)){d=0;while(d<LX(a.fG)){e=a.iA;f=LG(a,d,c);g=!(Ex(a.fG,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.fG.gp){g=(-1);while(g<a.fG.f5){d=LG(a,g,c);e=a.iA.data;h=e[d];i=d+1|0;j=e[i];f=d+a.hb|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dg(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.ij;o=(C0(a.fG,g)+C0(a.fG,g+1|0))/2.0;p=(C1(a.fG,c)+C1(a.fG,c+1|0))/2.0;if(Gv(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.hb|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.ha.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bo();r=Bo();c=0;while(true){e=a.ha.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Lz;s.gu=Bg(64);s.gs=Dg(32);f=c;while(a.ha.data[f]!=(-1)){g=f/2|0;d=a.hb;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Ly(a,h,g))Hm(s,C0(a.fG,i),C1(a.fG,d),0);else if(Ly(a,
i,d))NK(a,s,h,g,i,d,b);else Hm(s,C0(a.fG,h),C1(a.fG,g),0);e=a.ha.data;g=e[f];e[f]=(-1);f=g;}e=LR(s);Y(n,e);NL(s,r);}c=c+1|0;}t=new Kw;t.jH=In(n);t.ke=r;return t;},LG=(a,b,c)=>{return (X(c+1|0,a.hb)+b|0)+1|0;},Ly=(a,b,c)=>{let d;a:{if(b>=0){d=a.fG;if(b<d.f5&&c>=0&&c<d.gp){b=1;break a;}}b=0;}return b;},NK=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=C0(a.fG,c);i=C1(a.fG,d);j=C0(a.fG,e)-h;k=C1(a.fG,f)-i;l=0.0;m=1.0;n=Ex(a.fG,c,d)-g;o=Ex(a.fG,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.km;if(!(r>s))break;s
=q>=3?(l+m)/2.0:Kb(l,m,n,o,s/2.0);t=a.ij;r=h+s*j;u=i+s*k;r=Gv(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Kb(l,m,n,o,0.0);Hm(b,h+s*j,i+s*k,1);},Kb=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Ci(b+f,B3(c-f,g));};
function Kw(){let a=this;K.call(a);a.jH=null;a.ke=null;}
function EA(){K.call(this);this.g5=null;}
let Pt=(a,b)=>{a.g5=b;},He=a=>{let b=new EA();Pt(b,a);return b;},HX=b=>{return He(b);},Pv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BB(b)===Bj(EA)){b=b;c=By(a.g5,b.g5)?1:0;}else c=0;return c;};
function K3(){let a=this;K.call(a);a.jD=null;a.gJ=0.0;a.i4=0.0;}
let EM=(b,c)=>{let d;d=new K3;d.jD=b;d.gJ=c;d.i4=0.0;return d;},J9=J(),Gu=null,Ey=()=>{Ey=Ba(J9);Ns();},Hh=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Ey();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Gu.data[d]*f<e){d=d+1|0;}while(true){g=Gu.data[d]*f;h=g*DO(b/g);i=DO((b-h)/g+1.0E-10);j=Bg((Dh((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m
=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(C8(f-Bn(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bo();d=0;e=1.0E-10*e;b=b-e;c=c+e;while(d<l){f=j[d];if(f>=b&&f<=c){o=new Gt;p=KM(f,m);o.hj=f;o.he=p;Y(n,o);}d=d+1|0;}return n;}}n=new Bw;BJ(n,G(258));O(n);},KM=(b,c)=>{let d,e,f;Ey();d=C8(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Jk(M(),EJ(Bn(d)));while(true){e=f.fH;if(e>c)break;DH(f,0,48);}if(c>0)DH(f,e-c|0,46);if(b<0.0&&Bn(d)!==0.0)DH(f,
0,8722);return L(f);},Ns=()=>{Gu=B9([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function Gt(){let a=this;K.call(a);a.hj=0.0;a.he=null;}
let Pm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BB(b)===Bj(Gt)){b=b;c=a.hj!==b.hj?0:By(a.he,b.he)?1:0;}else c=0;return c;};
function ET(){let a=this;K.call(a);a.iQ=0.0;a.iP=0.0;a.iw=0.0;}
let LL=(a,b,c,d)=>{a.iQ=b;a.iP=c;a.iw=d;},Hs=(a,b,c)=>{let d=new ET();LL(d,a,b,c);return d;};
function Il(){let a=this;H.call(a);a.h$=null;a.hm=null;a.im=null;}
let Gd=(a,b)=>{return !(a.h$.g6.data[b]>0.5)?0:1;},Dq=(a,b,c,d)=>{if(!a.hm.data[b]&&Gd(a,b)==c){a.hm.data[b]=1;a.im.data[d]=b;return d+1|0;}return d;},DF=J(Bl),D6=null,GT=null,OQ=null,C6=()=>{C6=Ba(DF);Oa();},Pw=(a,b,c)=>{C6();B2(a,b,c);},Lj=(a,b)=>{let c=new DF();Pw(c,a,b);return c;},Oa=()=>{let b,c,d;D6=Lj(G(259),0);b=Lj(G(260),1);GT=b;c=P(DF,2);d=c.data;d[0]=D6;d[1]=b;OQ=c;};
function Gj(){K.call(this);this.il=null;}
let NF=(a,b)=>{a.il=b;},In=a=>{let b=new Gj();NF(b,a);return b;};
function Lz(){let a=this;H.call(a);a.gu=null;a.gs=null;a.f9=0;}
let Hm=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.f9;if(e==a.gs.data.length){a.gu=Gx(a.gu,4*e|0);f=a.gs.data;g=2*a.f9|0;h=Dg(g);i=h.data;g=Bx(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.gs=h;}h=a.gu.data;j=a.f9;e=2*j|0;h[e]=b;h[e+1|0]=c;a.gs.data[j]=d;a.f9=j+1|0;},LR=a=>{let b,c,d,e,f,g,h,i;b=Bg(2*a.f9|0);c=b.data;d=0;e=0;while(e<a.f9){a:{if(e){f=d-1|0;if(JN(a,b,f,e,0))break a;if(JN(a,b,f,e,1))break a;}g=2*d|0;h=a.gu.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gx(b,2*d|0);},JN=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.gu.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.f9|0)|0)+e|0]===g?1:0;},NL=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.f9;e=Dx(c,d);if(e>=0)break;if(!a.gs.data[c])break;c=c+1|0;}if(!e){f=Hx(a,0,d+1|0);Y(b,f);return;}d=0;e=1;while(true){g=a.f9;if(e>g)break;h=a.gs.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Hx(a,i-d|0,d);Y(b,f);d=0;}e=e+1|0;}},Hx=(a,b,c)=>{let d,e,f,g,h,i;d=Bg(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.f9|0;h=2*f|0;i=a.gu.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return He(d);},JI=J(0);
function Hp(){let a=this;BY.call(a);a.jG=null;a.jZ=0;}
let Fn=a=>{let b,c,d;b=new K4;c=a.jG;d=a.jZ;b.ko=c;b.kq=d;b.kb=c.gT;b.hN=!d?c.fY:c.f1;return b;};
function GW(){let a=this;H.call(a);a.gf=null;a.gi=null;}
function FH(){let a=this;GW.call(a);a.hE=0;a.f8=null;}
function EC(){let a=this;FH.call(a);a.fT=null;a.fQ=null;}
function Jd(){let a=this;H.call(a);a.ix=0;a.jB=0;a.jE=0;a.jd=0;a.jP=null;}
let Bt=a=>{return a.ix>=a.jE?0:1;},Bq=a=>{let b,c,d;b=a.jB;c=a.jP;if(b!=c.gF){c=new FV;T(c);O(c);}d=a.ix;a.jd=d;a.ix=d+1|0;return c.bf(d);};
function Kf(){let a=this;H.call(a);a.iC=null;a.g_=0;a.jk=0.0;a.h_=0;}
let JS=a=>{return ((Lf(a)>>>5|0)*6.7108864E7+(Lf(a)>>>6|0))/9.007199254740992E15;},Ko=(a,b,c)=>{let d,e,f,g,h,i,j;d=Bs(b,c);e=d.fz;f=0;while(true){g=e.data;if(f>=g.length)break;if(a.h_){a.h_=0;h=a.jk;}else{while(true){while(true){h=JS(a)*2.0-1.0;i=JS(a)*2.0-1.0;j=h*h+i*i;if(j>=1.0)continue;else break;}if(j===0.0)continue;else break;}j=E3((-2.0)*K5(j)/j);a.jk=j*h;a.h_=1;h=j*i;}g[f]=h;f=f+1|0;}return d;},Lf=a=>{let b,c,d,e,f,g;if(a.g_==624){b=0;while(b<624){c=a.iC.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624
|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.g_=0;}c=a.iC.data;g=a.g_;a.g_=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function K2(){Cn.call(this);this.j7=null;}
let H$=J(),Lg=null,Hj=()=>{Hj=Ba(H$);NE();},NE=()=>{let b,c;BR();b=B8((HT.bi()).data.length);c=b.data;Lg=b;c[CQ.ga]=1;c[Cd.ga]=2;c[Ej.ga]=3;},GE=J(C9),G8=J(GE),IW=J(G8),O0=J(),K5=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);DW();e=Ev;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b
<1.4142135623730951?Iy(d,b):Iy(d+1|0,b/2.0);}return b;},Iy=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Fc(d/e);g=Fc(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c
-l-(n-k-m)+n;},HP=J(),NI=a=>{return performance.now();},KP=J(),Hi=null,FK=null,Ev=null,DW=()=>{DW=Ba(KP);On();},On=()=>{let b,c,d,e,f,g,h,i;Hi=Bg(128);FK=Bg(128);Ev=Bg(2047);b=Hl(2.0,0.0);c=0;while(c<7){d=E3(b.gq);e=d*d;b=Ld(d,(b.hd-(e-b.gq-HS(e,d,d)))/(2.0*d));c=c+1|0;}f=Hl(1.0,0.0);g=0;while(g<128){h=Hi.data;i=f.gq;h[g]=i;FK.data[g]=f.hd/i;d=b.gq;e=i*d;d=HS(e,i,d);f=Ld(e,f.gq*b.hd+f.hd*b.gq-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=Ev.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function Lb(){let a=this;K.call(a);a.gq=0.0;a.hd=0.0;}
let ON=(a,b,c)=>{a.gq=b;a.hd=c;},Hl=(a,b)=>{let c=new Lb();ON(c,a,b);return c;},Fc=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Ld=(b,c)=>{let d;d=c+b;return Hl(d,c-(d-b));},HS=(b,c,d)=>{let e,f,g,h;e=Fc(c);f=c-e;g=Fc(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function G7(){let a=this;H.call(a);a.ko=null;a.kq=0;a.kb=0;a.hN=null;a.kv=null;}
let E9=a=>{return a.hN===null?0:1;},K4=J(G7),F4=a=>{let b;if(a.kb!=a.ko.gT){b=new FV;T(b);O(b);}if(!E9(a)){b=new De;T(b);O(b);}b=a.hN;a.kv=b;a.hN=!a.kq?b.fT:b.fQ;return b;};
function H2(){let a=this;H.call(a);a.jM=null;a.kx=null;}
let MG=J(),Is=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},F1=(b,c)=>{DW();return Hi.data[b&127]*Ev.data[((b>>7)+c|0)+1023|0];},Ie=(b,c,d)=>{let e,f,g;DW();e=FK.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},FV=J(Bi),PN=J(),JC=J(),Mi=null,HL=null,E8=null,EN=null,II=null,HJ=null,HV=null,DY=()=>{DY=Ba(JC);N4();},N4=()=>{let b;Mi=new WeakMap();HL=!(typeof WeakRef!=='undefined'
?1:0)?null:new WeakMap();E8=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();EN=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(E8===null)b=null;else{b=new FE;b=new FinalizationRegistry(Bp(BK(b),"accept"));}HJ=b;if(EN===null)b=null;else{b=new FD;b=new FinalizationRegistry(Bp(BK(b),"accept"));}HV=b;},Ok=J(),FP=J(Bi),LE=J(Bi),Ne=J(),G_=J(0),FE=J(),ND=(b,c)=>{b;DY();E8.delete(c);},FD=J(),MO=(b,c)=>{b;DY();EN.delete(c);};
function K0(){BY.call(this);this.hY=null;}
function Kk(){let a=this;H.call(a);a.hW=0;a.ja=0;a.h8=null;}
let KO=a=>{let b,c;while(true){b=a.hW;c=a.h8.hY.hq.data;if(b>=c.length)break;if(c[b])break;a.hW=b+1|0;}};
function Lx(){let a=this;H.call(a);a.ks=0;a.jv=null;}
MU([]);
CR([H,0,0,[],1,0,0,["ba",U(L9)],BZ,0,H,[],1537,0,0,0,CA,0,H,[],1537,0,0,0,Gz,0,H,[],1537,0,0,0,Bk,0,H,[BZ,CA,Gz],17,0,()=>CH(),["ba",U(W)],CE,0,H,[BZ],1025,0,0,0,Dt,0,CE,[CA],1,0,()=>CM(),["ba",U(OP)],EE,0,H,[BZ,Gz],0,0,0,["w",U(Gm),"g",Bh(L)],JG,0,H,[],1537,0,0,0,Fv,0,EE,[JG],1,0,0,["g",Bh(Om),"w",U(Pp)],C9,0,H,[],1,0,0,0,D2,0,C9,[],1,0,0,0,Bi,0,D2,[],1,0,0,0,Dj,0,H,[],1025,0,0,0,Nc,0,Dj,[],17,0,0,0,MR,0,Dj,[],17,0,0,0,IF,0,H,[],1537,0,0,0,Ln,0,H,[IF],1537,0,0,0,HQ,0,H,[],1537,0,0,0,IU,0,H,[Ln,HQ],17,0,0,0,KT,
0,H,[],17,0,()=>DQ(),0,Oz,0,H,[],17,0,0,0,Pj,0,H,[],17,0,0,0,PG,0,H,[],17,0,0,0,GM,0,H,[],1537,0,0,0,JA,0,H,[GM],1,0,0,0,GO,0,H,[CA],1,0,()=>Es(),0,E5,0,H,[],17,0,0,["ba",U(NH)],MV,0,H,[],17,0,0,0,IG,0,H,[],1537,0,0,0,EK,0,H,[IG],1537,0,0,0,Cn,0,H,[EK],1025,0,0,0,G3,0,H,[EK],1537,0,0,0,FA,0,H,[G3],1537,0,0,0,DT,0,Cn,[FA],1025,0,0,["ba",U(IM)],CI,0,H,[],1537,0,0,0,DX,0,H,[],1537,0,0,0,EI,0,DT,[CI,BZ,DX],1,0,0,["bf",U(Eb),"bd",Bh(NW)],Bl,0,H,[CA,BZ],1025,0,0,["ba",U(Nk)],Bv,0,Bl,[],65553,0,()=>Bb(),0,EX,0,H,[],
17,0,0,0,B7,0,Bi,[],1,0,0,0,KF,0,Bi,[],1,0,0,0,BM,0,H,[],1537,0,0,0,BN,0,H,[BM],1537,0,0,0,Na,0,H,[BN],1025,0,0,0,LB,0,H,[BM],1537,0,0,0,GJ,0,H,[LB],1,0,0,0,Cb,0,H,[BM],1537,0,0,0,GI,0,H,[Cb],1,0,0,0]);
CR([GK,0,H,[Cb],1,0,0,0,Lm,0,H,[],17,0,0,0,OF,0,H,[],16,0,0,0,K,0,H,[],1025,0,0,0,JQ,0,K,[],17,0,0,0,J1,0,H,[],17,0,0,0,Ef,0,H,[],1537,0,0,0,Kn,0,H,[Ef],1,0,0,["bF",Bh(Mf)],I3,0,H,[],17,0,0,0,Iu,0,H,[],16,0,0,0,Ku,0,H,[],1536,0,0,0,Jm,0,H,[Ku],16,0,0,0,Bw,0,Bi,[],1,0,0,0,Dp,0,Bl,[],65552,0,()=>D0(),0,Cx,0,H,[],1537,0,0,0,DG,0,K,[Cx],17,0,0,["cY",U(Pl),"bk",Bh(LH)],Hf,0,K,[Cx],17,0,0,["cY",U(NS),"bk",Bh(Pk)],Gr,0,K,[Cx],17,0,0,["cY",U(Oi),"bk",Bh(O8)],GA,0,K,[Cx],17,0,0,["cY",U(KI),"bk",Bh(IT)],Fo,0,K,[Cx],17,
0,0,["cY",U(L6),"bk",Bh(Pe)],GU,0,K,[Cx],17,0,0,["cY",U(PF),"bk",Bh(Og)],HM,0,D2,[],1,0,0,0,Nb,0,H,[],17,0,0,0,FB,0,H,[],1537,0,0,0,CC,0,H,[FB],1025,0,0,0,EY,0,CC,[CI,BZ],1,0,0,0,I8,0,H,[FB],1537,0,0,0,F6,0,EY,[I8],1,0,0,0,Jo,0,H,[BM],1537,0,0,0,G4,0,H,[Jo],1,0,0,0,Ky,0,H,[],17,0,0,0,Fh,0,H,[],1537,0,0,0,K7,0,H,[],16,0,0,0,KC,0,H,[],16,0,0,0,KH,0,H,[],16,0,0,0,Fj,0,H,[],16,0,()=>BW(),0,Jw,0,H,[],16,0,0,0,GB,0,H,[],16,0,0,0,H_,0,H,[],1537,0,0,0,Iw,0,H,[H_],1,0,0,0,EL,0,H,[],16,0,()=>Gg(),0,JZ,0,H,[],1536,0,0,
0,Iv,0,H,[JZ],1,0,0,0,Gc,0,H,[],1537,0,0,0,KY,0,H,[Gc],1,0,0,["ea",U(Pb)],JD,0,H,[Gc],1,0,0,["ea",U(NT)],N5,0,H,[],17,0,0,0,DM,0,K,[],17,0,0,0,De,0,Bi,[],1,0,0,0,N7,0,H,[],17,0,0,0]);
CR([Cv,0,H,[],1537,0,0,0,H7,0,H,[Cv],1,0,0,["ek",Bh(M4)],H9,0,H,[Cv],1,0,0,["ek",Bh(PE)],H8,0,H,[Cv],1,0,0,["ek",Bh(Ob)],H5,0,H,[Cv],1,0,0,["ek",Bh(MK)],H4,0,H,[Cv],1,0,0,["ek",Bh(OZ)],Fx,0,H,[Cb],1,0,0,0,Fw,0,H,[Cb],1,0,0,0,KR,0,CC,[BZ,CI],1,0,0,0,FZ,0,H,[Cb],1,0,0,0,Ib,0,H,[],1537,0,0,0,J8,0,H,[Ib],1,0,0,0,MI,0,H,[],16,0,0,0,Ka,0,H,[BM],1537,0,0,0,Hc,0,H,[Ka],1,0,0,0,Ct,0,DT,[DX],1024,0,0,0,GS,0,Ct,[DX],1,0,0,["bf",U(FO),"bd",Bh(CW)],Of,0,H,[],17,0,0,0,Jt,0,H,[],1,0,0,0,Lr,0,K,[],17,0,0,0,Je,0,H,[],17,0,0,
0,GL,0,H,[],17,0,0,0,B4,0,H,[],17,0,0,0,HD,0,K,[],17,0,0,0,Lk,0,H,[Ef],1,0,0,["bF",Bh(M8)],Ca,0,Bl,[],66561,0,()=>C$(),0,Ck,0,Bl,[],66561,0,()=>DN(),0,HC,0,H,[],1537,0,0,0,J5,0,H,[HC],1,0,0,0,HE,0,H,[],17,0,0,0,NN,0,H,[],1,0,0,0,Hr,0,CE,[CA],1,0,()=>IP(),0,Dr,0,Bi,[],1,0,0,0,H1,0,H,[],16,0,0,0,HA,0,H,[BM],1537,0,0,0,KW,0,H,[HA],1537,0,0,0,KS,0,H,[BM],1537,0,0,0,Lq,0,H,[BN],1537,0,0,0,Km,0,H,[BN],1537,0,0,0,Ik,0,H,[BN],1537,0,0,0,J6,0,H,[BN],1537,0,0,0,I$,0,H,[BN],1537,0,0,0,Kp,0,H,[BN],1537,0,0,0,JB,0,H,[BN],
1537,0,0,0,IJ,0,H,[BN],1537,0,0,0,Px,0,H,[KW,KS,BN,Lq,Km,Ik,J6,I$,Kp,JB,IJ],1025,0,0,0,Lt,0,H,[Ef],1,0,0,["bF",Bh(L0)],JU,0,H,[],16,0,0,0,N$,0,H,[],17,0,0,0,JW,0,H,[],17,0,()=>FX(),0]);
CR([EU,0,B7,[],1,0,0,0,DC,0,H,[],1537,0,0,0,JM,0,K,[DC],17,0,0,["cI",U(MD)],Id,0,K,[DC],17,0,0,["cI",U(M3)],KD,0,K,[DC],17,0,0,["cI",U(Oe)],Kd,0,H,[],1,0,0,0,GX,0,H,[Cb],1,0,0,0,GY,0,H,[EK],1537,0,0,0,BY,0,Cn,[GY],1025,0,0,0,Hd,0,BY,[CI,BZ],1025,0,0,0,Oy,0,Hd,[],0,0,0,0,FW,0,H,[Cb],1,0,0,0,M5,0,H,[],17,0,0,0,EF,0,Bi,[],1,0,0,0,Fq,0,K,[],16,0,0,0,Kc,0,H,[],1537,0,0,0,K$,0,H,[Kc],16,0,0,0,Nv,0,H,[],17,0,0,0,IZ,0,K,[],17,0,0,0,KU,0,H,[],17,0,()=>B6(),0,Fe,0,K,[],16,0,0,["ba",U(Mh)],G$,0,K,[],16,0,0,["ba",U(My)],KK,
0,Ct,[DX],0,0,0,["bd",Bh(Mv),"bf",U(OG)],Fm,0,Ca,[],65552,0,0,["ee",U(Me),"ef",CU(N_)],Fl,0,Ca,[],65552,0,0,["ee",U(Pa),"ef",CU(PB)],F3,0,Ck,[],65552,0,0,["dh",CU(O_),"ef",CU(Ps)],F2,0,Ck,[],65552,0,0,["dh",CU(PP),"ef",CU(N6)],I4,0,K,[DC],17,0,0,["cI",U(Mg)],MN,0,H,[],17,0,0,0,E_,0,H,[],16,0,0,0,Ll,0,H,[],17,0,0,0,J2,0,K,[],17,0,0,0,FN,0,K,[],17,0,0,0,Dn,0,Bl,[],65553,0,()=>CF(),0,DL,0,Bl,[],65553,0,()=>C2(),0,Lc,0,K,[],17,0,0,0,Ge,0,K,[],17,0,0,0,I9,0,K,[],17,0,0,0,Ei,0,H,[],1537,0,0,0,Cl,0,K,[Ei],17,0,0,0,Io,
0,H,[Cv],1,0,0,["ek",Bh(L5)],FT,0,BY,[],1024,0,0,0,Hz,0,FT,[],0,0,0,0,GR,0,CC,[],1024,0,0,0,Hw,0,GR,[],0,0,0,0,Hy,0,Ct,[],0,0,0,0,CJ,0,H,[],1537,0,0,0,Hu,0,H,[CJ],0,0,0,0,Lw,0,H,[CJ],1537,0,0,0,Hv,0,H,[Lw],0,0,0,0]);
CR([Li,0,H,[GM],1,0,0,0,Le,0,CE,[CA],1,0,()=>Fy(),0,Gw,0,K,[],17,0,()=>DU(),0,JL,0,H,[],1537,0,0,0,Ls,0,H,[JL],1,0,0,0,D$,0,Bl,[],65553,0,()=>BR(),0,EP,0,K,[],17,0,0,0,C_,0,K,[],17,0,0,["ba",U(O9)],EG,0,H,[],17,0,()=>D5(),0,Eg,0,Bl,[],65553,0,()=>Cq(),0,HK,0,H,[],17,0,0,0,Kw,0,K,[],17,0,0,0,EA,0,K,[Ei],17,0,0,["ba",U(Pv)],K3,0,K,[],17,0,0,0,J9,0,H,[],17,0,()=>Ey(),0,Gt,0,K,[],17,0,0,["ba",U(Pm)],ET,0,K,[Ei],17,0,0,0,Il,0,H,[],16,0,0,0,DF,0,Bl,[],65553,0,()=>C6(),0,Gj,0,K,[Ei],17,0,0,0,Lz,0,H,[],16,0,0,0,JI,
0,H,[G3,GY],1537,0,0,0,Hp,0,BY,[JI],0,0,0,0,GW,0,H,[Fh,CI],0,0,0,0,FH,0,GW,[],0,0,0,0,EC,0,FH,[],16,0,0,0,Jd,0,H,[CJ],0,0,0,0,Kf,0,H,[],17,0,0,0,K2,0,Cn,[],0,0,0,0,H$,0,H,[],32768,0,()=>Hj(),0,GE,0,C9,[],1,0,0,0,G8,0,GE,[],1,0,0,0,IW,0,G8,[],1,0,0,0,O0,0,H,[],17,0,0,0,HP,0,H,[Ef],1,0,0,["bF",Bh(NI)],KP,0,H,[],16,0,()=>DW(),0,Lb,0,K,[],16,0,0,0,G7,0,H,[],0,0,0,0,K4,0,G7,[CJ],0,0,0,0,H2,0,H,[CJ],0,0,0,0,MG,0,H,[],17,0,0,0,FV,0,Bi,[],1,0,0,0,PN,0,H,[],17,0,0,0,JC,0,H,[],0,0,()=>DY(),0,Ok,0,H,[BM],1,0,0,0,FP,0,
Bi,[],1,0,0,0,LE,0,Bi,[],1,0,0,0,Ne,0,H,[BM],1025,0,0,0,G_,0,H,[BM],1536,0,0,0,FE,0,H,[G_],1,0,0,0]);
CR([FD,0,H,[G_],1,0,0,0,K0,0,BY,[],0,0,0,0,Kk,0,H,[CJ],0,0,0,0,Lx,0,H,[Fh],0,0,0,0]);
Oq([Bv,()=>[F$,BO,B1,DE,CG,DZ,Df,B0,Er,DK,Dm,DV,CD,CY,C7],Dp,()=>[BV,BP],Ca,()=>[D9,GG],Ck,()=>[Ds,Gp],Fm,()=>[],Fl,()=>[],F3,()=>[],F2,()=>[],Dn,()=>[CN,FL],DL,()=>[D3,Gs],D$,()=>[CQ,Cd,Ej],Eg,()=>[EO,Du],DF,()=>[D6,GT]]);
let Ph=BC(NG),Ox=BC(JR),OE=BC(Iq),Ia=BC(B_);
Mr(["0","<java_object>@","","null"," ",".to-start",".step-back",".play",".step",".to-end","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","xor","DATA","data","the points to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","SEED","seed","random weights, as np.random.seed","LAYERS","layers","2","units in each hidden layer","LEARNING_RATE","learning-rate","1",
"alpha: how far each update goes","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","CONTROLS","controls","all","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","max","SPEED","speed","20","iterations a second",
"THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “","”.","true","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help. ","twin","twin stopped","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly",
"p","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","There is no setting “","”. The settings are ","start=by-hand is the notebook\'s solution for two hidden units, so layers="," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.",
"weights is used only with start=weights, so it is set aside.","at="," is beyond the last iteration, so the lab shows iteration ",",","THE_RUN","THE_LOOK","one of ","only ","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ","true or false",", or ","Not a number: ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","Train","Pause","iteration "," of "," / "," a second","option","5","60","250","1000","tr","th","td","span","wrong","right","+","✗","✓","wrong class",
"right class"," correct","button","Go to iteration ","·","Iteration "," has not been trained yet, only up to ","aria-current","[","A network needs the inputs and at least one layer."," Training stops here: the next update would give numbers too large to hold. A smaller learning rate may help.",", loss "," correct.","0.0","e+","e-",".0","nan","inf","-","A Bᵀ","C + bᵀ","Row "," has "," values where the first has ","SIGMOID","sigmoid","RELU","relu","CROSS_ENTROPY","cross-entropy","SQUARED_ERROR","squared-error",
"div","label","select","input","decimal","text","-help ","-complaint","-help","aria-invalid","Either src or dest is null","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","Iteration: ","Loss: ","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","under 1%",
"over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," points"," point","no","one","two","three","four","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","A B","C - alpha B","The shapes do not fit in C = ",": "," and "," into ","CLASS","PROBABILITY","SHAPES","CIRCLES","The figure takes X of Nx2 and y of Nx1, not ","MIDDLE","END","#","0123456789abcdef","SANS","MONO","An axis needs a least and a greatest value, finite and the first below the second.",
"NORMAL","BOLD"]);
Bk.prototype.toString=function(){return N(this);};
Bk.prototype.valueOf=Bk.prototype.toString;H.prototype.toString=function(){return N(OB(this));};
H.prototype.__teavm_class__=function(){return Py(this);};
let C=LO(Nl);
C.javaException=N0;
let PX=Symbol('jsoClass');
(()=>{let c;c=EX.prototype;c.play=Be(N1);c.disconnect=Be(OX);c.isPlaying=Be(M9);c.seek=Be(Nd);c.pause=Be(M1);c.engine=Be(PJ);c.attributeChanged=Be(OU);c.reset=Be(M7);c.webAssemblyRefused=Be(L_);c.step=Be(PK);c.state=Be(Od);c.snapshot=Be(Nt);c.connect=Be(Md);c=GJ.prototype;c.onResize=Be(NJ);c=GI.prototype;c.handleEvent=Be(LU);c=GK.prototype;c.handleEvent=Be(L$);c=G4.prototype;c.pair=Be(O7);c=Fx.prototype;c.handleEvent=Be(Pz);c=Fw.prototype;c.handleEvent=Be(OC);c=FZ.prototype;c.handleEvent=Be(M2);c=Hc.prototype;c.onAnimationFrame
=Be(Ot);c=GX.prototype;c.handleEvent=Be(N3);c=FW.prototype;c.handleEvent=Be(LQ);c=FE.prototype;c.accept=Be(ND);c=FD.prototype;c.accept=Be(MO);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=EX.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
return { settingNames, mount };
})();
// <xor-lab>: this file owns the element and its shadow root, and hands them to the Java in `engine`.
// `javascript` (the Java as JavaScript), `html` and `style` stand above it in xor-lab.js.

const here = new URL(".", document.currentScript?.src || location.href);

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

let webAssembly;

/** The same Java as WebAssembly, fetched when it is first asked for; rejects where that cannot be had. */
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

  /** Changes over to the engine that the settings ask for; the other one goes on until then. */
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
