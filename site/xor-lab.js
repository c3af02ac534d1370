// XOR Lab, Apache-2.0
(() => {
const studyHere = () => {
const html = String.raw`<div class="tabs" role="tablist" aria-label="Every number of this iteration">
<button type="button" role="tab" id="ledger-tab" aria-controls="ledger">Backprop, every number</button>
<button type="button" role="tab" id="gradients-tab" aria-controls="gradients">Three gradients</button>
<button type="button" role="tab" id="graph-tab" aria-controls="graph">Computation graph</button>
<button type="button" role="tab" id="landscape-tab" aria-controls="landscape">Loss landscape</button>
<button type="button" role="tab" id="save-tab" aria-controls="save">Save and share</button>
<button type="button" role="tab" id="embed-tab" aria-controls="embed">Put it in a page</button>
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
<div role="tabpanel" id="landscape" aria-labelledby="landscape-tab" hidden>
<div class="tools">
<label class="choice"><span>Over</span> <select class="plane"><option>the two directions in which this run moved most</option><option>two weights</option></select></label>
<span class="pair tools" hidden>
<label class="choice"><span>across</span> <select class="across"></select></label>
<label class="choice"><span>upwards</span> <select class="up"></select></label>
</span>
</div>
<div class="picture"><canvas role="img" aria-labelledby="landscape-tab" aria-describedby="landscape-text"></canvas></div>
<p id="landscape-text" class="twin"></p>
</div>
<div role="tabpanel" id="save" aria-labelledby="save-tab" hidden>
<p class="sandboxed" hidden>This page is in a sandboxed frame, which may not download files or use the clipboard.</p>
<form class="save">
<fieldset>
<legend>A link to this moment</legend>
<input type="text" class="link" readonly aria-label="A link to this moment" />
<button type="button" class="copy">Copy</button>
</fieldset>
<fieldset>
<legend>A picture</legend>
<label class="choice"><span>Figure</span> <select class="figure"></select></label>
<label class="choice"><span>width</span> <input class="width" inputmode="numeric" value="640" /></label>
<label class="choice"><span>height</span> <input class="height" inputmode="numeric" /></label>
<label class="choice"><span>colours</span> <select class="colours"><option>as on the page</option><option>light</option><option>dark</option></select></label>
<label class="choice"><span>PNG at</span> <select class="scale"><option>1×</option><option>2×</option><option>3×</option><option>4×</option></select></label>
<button type="button" class="png">PNG</button>
<button type="button" class="svg">SVG</button>
</fieldset>
<fieldset>
<legend>An animation of the same figure</legend>
<label class="choice"><span>from</span> <input class="from" inputmode="numeric" placeholder="0" /></label>
<label class="choice"><span>to</span> <input class="to" inputmode="numeric" placeholder="the last" /></label>
<label class="choice"><span>every</span> <input class="every" inputmode="numeric" placeholder="20" /></label>
<label class="choice"><span>hundredths of a second</span> <input class="delay" inputmode="numeric" placeholder="20" /></label>
<button type="button" class="gif">GIF</button>
</fieldset>
<fieldset>
<legend>The numbers</legend>
<button type="button" class="json">State (JSON)</button>
<button type="button" class="csv">Every iteration (CSV)</button>
<button type="button" class="py">NumPy script</button>
<button type="button" class="ipynb">Jupyter notebook</button>
<label class="choice"><span>Open a saved state</span> <input type="file" class="open" accept=".json,application/json" /></label>
</fieldset>
</form>
<p class="working" hidden><progress max="1" value="0" aria-label="Progress"></progress> <button type="button" class="cancel">Cancel</button></p>
<p class="outcome" role="status"></p>
<img class="preview" alt="The animation that was made" hidden />
<details>
<summary>The same experiment in NumPy</summary>
<pre class="code" tabindex="0"></pre>
</details>
</div>
<div role="tabpanel" id="embed" aria-labelledby="embed-tab" hidden>
<form class="save">
<fieldset class="views">
<legend>What to show: the whole lab, or some of it</legend>
<label class="choice"><input type="checkbox" value="decision" checked /> <span>decision</span></label>
<label class="choice"><input type="checkbox" value="network" /> <span>network</span></label>
<label class="choice"><input type="checkbox" value="hidden" /> <span>hidden space</span></label>
<label class="choice"><input type="checkbox" value="loss" /> <span>loss</span></label>
<label class="choice"><input type="checkbox" value="landscape" /> <span>landscape</span></label>
<label class="choice"><input type="checkbox" value="predictions" /> <span>predictions</span></label>
<label class="choice"><input type="checkbox" value="backprop" /> <span>every number</span></label>
<label class="choice"><input type="checkbox" value="graph" /> <span>graph</span></label>
</fieldset>
<fieldset>
<legend>How</legend>
<label class="choice"><span>controls</span> <select class="embed-controls"></select></label>
<label class="choice"><span>theme</span> <select class="embed-theme"></select></label>
<label class="choice"><span>width</span> <input class="embed-width" value="100%" /></label>
<label class="choice"><span>height</span> <input class="embed-height" value="600" /></label>
<label class="choice"><input type="checkbox" class="embed-here" checked /> <span>begin at this iteration</span></label>
<label class="choice"><input type="checkbox" class="embed-autoplay" /> <span>train by itself</span></label>
</fieldset>
<fieldset>
<legend>For a page in which you may use an iframe</legend>
<input type="text" class="frame-lines" readonly aria-label="The iframe" /> <button type="button" class="copy-frame">Copy</button>
</fieldset>
<fieldset>
<legend>For a page of your own</legend>
<input type="text" class="element-lines" readonly aria-label="The element" /> <button type="button" class="copy-element">Copy</button>
</fieldset>
<fieldset>
<legend>As a plain link</legend>
<input type="text" class="address-lines" readonly aria-label="The link" /> <button type="button" class="copy-address">Copy</button>
</fieldset>
</form>
<p class="outcome" role="status"></p>
<h3>What it will look like</h3>
<div class="embed-preview"></div>
</div>
`;
"use strict";
var main;var Study;var Maker;var study;(function(){let TK=2463534242,S8=()=>{let x=TK;x^=x<<13;x^=x>>>17;x^=x<<5;TK=x;return x;},T=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BI=f=>function(p1,p2){return f(this,p1,p2);},Cf=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},FC=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},AJi=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=U(Ey(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=BJ(args[i]);}AM7(()=>{f.call(null,
javaArgs);},callback);},Bf=target=>target.$clinit=()=>{},AFJ=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[BP]&&cls[BP].item){++arrayDegree;cls=cls[BP].item;}let clsName="";if(cls[BP].primitiveKind!==0){clsName=cls[BP].name;}else {clsName=cls[BP]?cls[BP].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},M=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Ey();}return function(){superclass.call(this);};},BP=Symbol("teavm_meta"),Bj
=cls=>{if(cls[BP].classObject===null){cls[BP].classObject=AGr(cls);}return cls[BP].classObject;},Ey=()=>I,BA=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},PD=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:
null,assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Fp=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=PD({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[BP]=meta;if(typeof config==='function'){config(meta);}return cls;},AHm=Fp("boolean","Z",1,meta=>{}),ALS=Fp("byte","B",2,meta=>{}),SL=Fp("char","C",4,meta=>{}),F7=Fp("int","I",5,meta=>{{meta.valueToObject=o=>Dd(o);}}),AJN=Fp("long","J",6,meta=>{}),Df=Fp("double","D",8,meta=>{{meta.valueToObject=o=>
Gr(o);}}),AEs=Fp("void","V",9),Mt=new ArrayBuffer(16),IK=new Float64Array(Mt),IC=new Int32Array(Mt),Sk=new BigInt64Array(Mt),QR=n=>{IK[0]=n;return Sk[0];},T7=n=>{Sk[0]=n;return IK[0];},ADM=(a,b)=>{if(a!==a){return b!==b;}IK[0]=a;IK[1]=b;return IC[0]===IC[2]&&IC[1]===IC[3];},CQ=(a,b)=>a===b?0:a<b? -1:1,Lc=(a,b)=>a===b?0:a>b?1: -1,X=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Nm=(a,b)=>(a>>>0)/(b>>>0)>>>0,AI2=(a,b)=>
(a>>>0)%(b>>>0)>>>0,LB=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},Cp=BigInt(0),Ga=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cm=val=>BigInt.asIntN(64,BigInt(val|0)),Hk=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AH7=val=>Number(val),G4=val=>Number(BigInt.asIntN(32,val))|0,E1=(a,b)=>a===b,Jl=(a,b)=>a!==b,AF3=(a,b)=>a>b,MG=(a,b)=>a>=b,T_=(a,b)=>a<b,Ub=(a,b)=>a<=b,Lp=(a,b)=>BigInt.asIntN(64,a+b);
let AJV=a=>BigInt.asIntN(64, -a),AJ7=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},OH=(a,b)=>BigInt.asIntN(64,a*b),AJ9=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),ADi=(a,b)=>BigInt.asIntN(64,a%b),AFi=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Q$=(a,b)=>BigInt.asIntN(64,a&b),AGs=(a,b)=>BigInt.asIntN(64,a|b),AH1=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AH2=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Fr=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,
a)>>BigInt(b&63)),U=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BT=(cls,data)=>new (B4(cls))(data),Dq=sz=>new AK6(new Uint16Array(sz)),Mp=sz=>new AEQ(new Int8Array(sz)),Bd=sz=>new Th(new Int32Array(sz)),AEG=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Th(buffer);},D$=sz=>new ALx(new Int8Array(sz)),W=sz=>new RG(new Float64Array(sz)),BW=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new RG(buffer);},B4=cls=>{let result=cls[BP].arrayType;if
(result===null){function JavaArray(data){(Ey()).call(this);this.data=data;}JavaArray.prototype=Object.create((Ey()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fq=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for
(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name="["+cls[BP].binaryName;JavaArray[BP]=PD({name:name,binaryName:name,parent:Ey(),itemType:cls});result=JavaArray;cls[BP].arrayType=JavaArray;}return result;};
function AIp(array){return array.data.length;}
let L9,AGt=strings=>{AN1();L9=new Array(strings.length);for(let i=0;i<strings.length;++i){L9[i]=AAu(BJ(strings[i]));}},G=index=>L9[index],LQ=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},AC7=array=>LQ(array,0,array.length),AE5=(string,begin,dst,dstBegin,count)=>{for(let i=0;i<count;i=i+1|0){dst[dstBegin+i]=string.charCodeAt(begin+i);}},BJ=str=>str
===null?null:O8(str),Bk=str=>str===null?null:str.pK,AN1=()=>DV(),AAu;
{AAu=str=>str;}let AAH=(obj,cls)=>obj instanceof Ey()&&!!obj.constructor[BP]&&HB(obj.constructor,cls),HB=(from,to)=>{if(from===to){return true;}let map=from[BP].assignableCache;if(map===null){map=new Map();from[BP].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[BP].itemType!==null){let result=from[BP].itemType!==null&&HB(from[BP].itemType,to[BP].itemType);map.set(to,result);return result;}let parent=from[BP].parent;if(parent!==null&&parent!==
from){if(HB(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[BP].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(HB(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw AMt(ex);},FB=Symbol("javaException"),AMt=ex=>{if(!ex.$jsException){Ye(ex);}return ex.$jsException;},Ye=ex=>{let javaCause=AJb(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new EI("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FB]=ex;ex.$jsException=err;WK(err,ex);},WK=(err,ex)=>{if(typeof AGg==="function"&&err.stack){let stack=AGg(err.stack);let javaStack=U(AJC(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=AET(BJ(element.className),BJ(element.methodName),BJ(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){AGI(ex,javaStack);}}},EI;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");EI=function EI(message,cause){let self=Reflect.construct(Error,[void 0,cause],EI);Object.setPrototypeOf(self,EI.prototype);self[defaultMessage]=message;return self;}
;EI.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:EI},message:{get(){try {let javaException=this[FB];if(typeof javaException==='object'){let javaMessage=AEp(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {EI=Error;}let AHE=e=>e instanceof Error&&typeof e[FB]==='object'?e[FB]:null,Wz=err=>
{let ex=err[FB];if(!ex){ex=AEB(BJ("(JavaScript) "+err.toString()));err[FB]=ex;ex.$jsException=err;WK(err,ex);}return ex;},AEB=message=>AFD(message),AEp=t=>ALN(t),AJb=t=>ALQ(t),AJC=()=>Ey(),AET=(className,methodName,fileName,lineNumber)=>{{return null;}},AGI=(e,stack)=>{},AAl=null,ADB=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}AAl=packages;},AMh=[],C9=data=>{let packages
=AAl;let i=0;while(i<data.length){let cls=data[i++];AMh.push(cls);let m=PD();cls[BP]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind
=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func
=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},AM7=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bl=a=>{return Bj(ADV(a));},ADV=a=>{return a.constructor;},AJx=(a,b)=>{return a!==b?0:1;},AE0=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=S8();c=a.$id$;EY();if(!c)d=G(0);else{e=(((32-Sz(c)|0)+4|0)-1|0)/4|0;f=Dq(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=In((c>>>e|0)&15,16);e=e-4|0;h=i;}d=It(f);}b=K();H(H(b,G(1)),d);return J(b);},AOY=a=>{let b,c,d;b=(Bl(a)).sQ;if(!AAH(a,PI)&&b[BP].itemType===null){b=new AAh;Bm(b);S(b);}c=ADd(a);b=c;d=S8();b.$id$=d;return c;},FO=M(0),Fw=M(0),Qx=M(0);
function BR(){I.call(this);this.wW=0;}
let ANn=null,Os=null,ADe=null,DV=()=>{DV=Bf(BR);AM4();},ADs=a=>{DV();a.pK="";},Vr=()=>{let a=new BR();ADs(a);return a;},R2=(a,b)=>{DV();a.pK=LQ(b.data,0,b.data.length);},It=a=>{let b=new BR();R2(b,a);return b;},AG6=(a,b)=>{a.pK=b;},O8=a=>{let b=new BR();AG6(b,a);return b;},Q0=b=>{let c;DV();c=Vr();c.pK=AC7(b.data);return c;},Bi=(a,b)=>{let c;if(b>=0&&b<a.pK.length)return a.pK.charCodeAt(b);c=new K6;Bm(c);S(c);},AGY=a=>{return a.pK.length;},BC=a=>{return a.pK.length?0:1;},Pb=(a,b,c)=>{let d,e,f;if((c+b.pK.length
|0)>a.pK.length)return 0;d=0;while(d<b.pK.length){e=Bi(b,d);f=c+1|0;if(e!=Bi(a,c))return 0;d=d+1|0;c=f;}return 1;},Wq=(a,b)=>{if(a===b)return 1;return Pb(a,b,0);},Yp=(a,b,c)=>{let d,e,f,g;d=Bv(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.pK.length)return (-1);if(a.pK.charCodeAt(d)==e)break;d=d+1|0;}return d;}Jm();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.pK.length-1|0))return (-1);if(a.pK.charCodeAt(d)==f&&a.pK.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},DO=(a,b)=>
{return Yp(a,b,0);},Ck=(a,b,c)=>{let d,e,f;d=a.pK.length;e=CQ(b,c);if(!e)return Os;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return O8(a.pK.substring(b,c));f=new K6;Bm(f);S(f);},Eo=(a,b)=>{return Ck(a,b,a.pK.length);},DN=(a,b)=>{let c,d,e,f,g,h;if(BC(b))return a;if(BC(a))return b;c=Dq(a.pK.length+b.pK.length|0);d=c.data;e=0;f=0;while(f<a.pK.length){g=e+1|0;d[e]=Bi(a,f);f=f+1|0;e=g;}g=0;while(g<b.pK.length){h=e+1|0;d[e]=Bi(b,g);g=g+1|0;e=h;}return Q0(c);},Gy=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Dq(a.pK.length);e
=d.data;f=0;while(f<a.pK.length){e[f]=Bi(a,f)!=b?Bi(a,f):c;f=f+1|0;}return Q0(d);},Fk=(a,b,c)=>{let d,e,f,g,h;if(b===c)return a;b=b;if(BC(b)){d=K();e=0;while(e<a.pK.length){H(d,c);P(d,Bi(a,e));e=e+1|0;}H(d,c);return J(d);}if(b.pK.length==1){d=c;if(d.pK.length==1)return Gy(a,Bi(b,0),Bi(d,0));}d=K();f=a.pK.length-b.pK.length|0;g=0;while(g<=f){h=0;a:{while(true){if(h>=b.pK.length){H(d,c);g=g+(b.pK.length-1|0)|0;break a;}if(Bi(a,g+h|0)!=Bi(b,h))break;h=h+1|0;}P(d,Bi(a,g));}g=g+1|0;}H(d,Eo(a,g));return J(d);},Eq
=a=>{let b,c;b=0;c=a.pK.length-1|0;a:{while(b<=c){if(Bi(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bi(a,c)<=32){c=c+(-1)|0;}return Ck(a,b,c+1|0);},Mx=b=>{DV();return b===null?G(2):J(b);},Y=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BR))return 0;c=b;return a.pK!==c.pK?0:1;},CR=a=>{let b;a:{if(!a.wW){b=0;while(true){if(b>=a.pK.length)break a;a.wW=(31*a.wW|0)+a.pK.charCodeAt(b)|0;b=b+1|0;}}}return a.wW;},CU=(b,c)=>{let d,e;DV();d=Bq(c);if(!Br(d))return G(3);e=K();Jr(e,Bp(d));while(Br(d)){Jr(e,b);Jr(e,Bp(d));}return J(e);},AM4
=()=>{ANn=Dq(0);Os=Vr();ADe=new YO;},EW=M();
function G7(){EW.call(this);this.qU=0;}
let ADm=null,JR=null,EY=()=>{EY=Bf(G7);AL_();},AF4=(a,b)=>{EY();a.qU=b;},AA3=a=>{let b=new G7();AF4(b,a);return b;},C0=b=>{EY();return (Sb(ANC(20),b,10)).g();},Dd=b=>{let c,d;EY();if(b>=(-128)&&b<=127){a:{if(JR===null){JR=U(G7,256);c=0;while(true){d=JR.data;if(c>=d.length)break a;d[c]=AA3(c-128|0);c=c+1|0;}}}return JR.data[b+128|0];}return AA3(b);},AN9=(a,b)=>{if(a===b)return 1;return b instanceof G7&&b.qU==a.qU?1:0;},Sz=b=>{let c,d;EY();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},AL_=()=>{ADm=Bj(F7);};
function Jy(){let a=this;I.call(a);a.p_=null;a.p1=0;}
let R4=(a,b)=>{a.p_=Dq(b);},ANC=a=>{let b=new Jy();R4(b,a);return b;},Sb=(a,b,c)=>{return AHX(a,a.p1,b,c);},AHX=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(LB(c,d)<0){if(e)Eu(a,b,b+1|0);else{Eu(a,b,b+2|0);f=a.p_.data;g=b+1|0;f[b]=45;b=g;}a.p_.data[b]=In(c,d);}else{h=1;i=1;j=Nm((-1),d);b:{while(true){k=X(h,d);if(LB(k,c)>0){k=h;break b;}i=i+1|0;if(LB(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Eu(a,b,b+i|0);if(e)e=b;else{f=a.p_.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.p_.data;b=e+1|0;f[e]=In(Nm(c,
k),d);c=AI2(c,k);k=Nm(k,d);e=b;}}}return a;},LY=(a,b)=>{let c,d,e,f,g;c=a.p_.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bv(b,Bv(c*2|0,5));e=a.p_.data;f=Dq(d);g=f.data;b=BE(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.p_=f;},J=a=>{let b,c,d,e,f;b=new BR;c=a.p_;d=c.data;e=a.p1;DV();f=d.length;if(e>=0&&e<=(f-0|0)){b.pK=LQ(c.data,0,e);return b;}b=new CW;Bm(b);S(b);},Eu=(a,b,c)=>{let d,e,f,g;d=a.p1;e=d-b|0;a.D((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.p_.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.p1=a.p1+(c-b
|0)|0;},VG=M(0),Om=M(Jy),ANW=a=>{R4(a,16);},K=()=>{let a=new Om();ANW(a);return a;},ADn=(a,b)=>{let c,d;b=b;a.p_=Dq(b.pK.length);c=0;while(true){d=a.p_.data;if(c>=d.length)break;d[c]=Bi(b,c);c=c+1|0;}a.p1=b.pK.length;},CL=a=>{let b=new Om();ADn(b,a);return b;},H=(a,b)=>{let c,d;c=a.p1;d=a;b=b===null?G(2):b;JP(d,c,b);return a;},L=(a,b)=>{let c;c=a.p1;JP(a,c,b);return a;},O=(a,b)=>{Sb(a,b,10);return a;},Vp=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.p1;d=a;e=1;if(T_(b,Cp)){e=0;b=AJV(b);}a:{if(ON(b,Cm(10))<0){if(e)Eu(d,c,
c+1|0);else{Eu(d,c,c+2|0);f=d.p_.data;g=c+1|0;f[c]=45;c=g;}d.p_.data[c]=In(G4(b),10);}else{g=1;h=Cm(1);i=P9(Cm(-1),Cm(10));b:{while(true){j=OH(h,Cm(10));if(ON(j,b)>0){j=h;break b;}g=g+1|0;if(ON(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Eu(d,c,c+g|0);if(e)g=c;else{f=d.p_.data;g=c+1|0;f[c]=45;}while(true){if(E1(j,Cp))break a;f=d.p_.data;c=g+1|0;f[g]=In(G4((P9(b,j))),10);b=ADX(b,j);j=P9(j,Cm(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.p1;Ka(a,c,b);return a;},Np=(a,b,c,d)=>{let e,f,g,h;e=a.p1;f=a;if(c<=d&&d<=b.J()&&c>=0)
{Eu(f,e,(e+d|0)-c|0);while(c<d){g=f.p_.data;h=e+1|0;g[e]=b.j(c);c=c+1|0;e=h;}return a;}b=new CW;Bm(b);S(b);},Jr=(a,b)=>{let c;c=b.J();Np(a,b,0,c);return a;},Ka=(a,b,c)=>{Eu(a,b,b+1|0);a.p_.data[b]=c;return a;},JP=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.p1){a:{if(c===null)c=G(2);else if(BC(c))break a;d=a.p1+c.pK.length|0;LY(a,d);e=a.p1-1|0;while(e>=b){a.p_.data[e+c.pK.length|0]=a.p_.data[e];e=e+(-1)|0;}a.p1=a.p1+c.pK.length|0;d=0;while(d<c.pK.length){f=a.p_.data;g=b+1|0;f[b]=Bi(c,d);d=d+1|0;b=g;}}return a;}c=new K6;Bm(c);S(c);},KT
=(a,b)=>{let c;if(b>=0&&b<a.p1)return a.p_.data[b];c=new CW;Bm(c);S(c);},AEx=a=>{return a.p1;},L8=a=>{return J(a);},AIO=(a,b)=>{LY(a,b);};
function F1(){let a=this;I.call(a);a.yr=null;a.FL=null;a.D0=0;a.FC=0;}
let Bm=a=>{Vd(a);a.D0=1;a.FC=1;},AO8=()=>{let a=new F1();Bm(a);return a;},AOU=a=>{return a;},Vd=a=>{Ye(a);},ALN=a=>{return a.yr;},ALQ=a=>{let b;b=a.FL;if(b===a)b=null;return b;},Ez=M(F1),Bu=(a,b)=>{Vd(a);a.D0=1;a.FC=1;a.yr=b;},AO3=a=>{let b=new Ez();Bu(b,a);return b;},B_=M(Ez),ANr=(a,b)=>{Bu(a,b);},AFD=a=>{let b=new B_();ANr(b,a);return b;},G2=M(),AMI=M(G2),ADc=(a,b)=>{switch(a.primitiveKind){default:return U(a,b);}},AMv=M(G2),RY=M(0),WT=M(0),Rv=M(0);
function AA6(){I.call(this);this.sQ=null;}
let AGr=b=>{let c;c=new AA6;c.sQ=b;return c;},Jx=a=>{return !a.sQ[BP].primitiveKind?0:1;},Oj=a=>{let b;b=a.sQ[BP].itemType;return b===null?null:Bj(b);},ABh=M(),Ja=()=>{Ja=Bf(ABh);AGK();},AMP=b=>{Ja();},F=(b,c,d)=>{Ja();return AL8(b,c,BJ(d));},AGK=()=>{return;},AEY=M(),ADd=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AFv=M(),BD=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result
!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Gb=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},ALM=M(),QE=M(0),YO=M(),Pl=M(),ADl=null,AK7=null,Jm=()=>{Jm=Bf(Pl);ADR();},In=(b,c)=>{Jm();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},ADR=()=>{ADl=Bj(SL);AK7=U(Pl,128);};
function Ky(){I.call(this);this.yh=null;}
let AJG=(a,b)=>{a.yh=b;},GG=a=>{let b=new Ky();AJG(b,a);return b;},CM=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=BJ(typeof b);d=!Y(c,G(4))&&!Y(c,G(5))?0:1;Hm();e=Xi;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GG(b);e.set(b,new WeakRef(h));return h;}if(Y(c,G(6))){i=Lb;j=Xg;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GG(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Y(c,G(7))){l=IP;m=Uc;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GG(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Y(c,G(8))){f=U1;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GG(b);U1=new WeakRef(h);return h;}}return GG(b);},Bn=b=>{if(b===null)return null;return !(b instanceof Ky)?b:b.yh;},ANa=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Ky))return 0;return a.yh!==b.yh?0:1;},AMC=M(),R=(b,c)=>
{if(b===c)return 1;return b!==null?b.O(c):c!==null?0:1;},BL=b=>{if(b!==null)return b;b=new HF;Bu(b,G(3));S(b);};
function Hv(){let a=this;I.call(a);a.rX=null;a.z7=null;a.v5=null;a.Ae=null;a.vr=null;a.AM=null;a.CC=null;a.B2=null;a.AL=null;a.E3=null;a.zi=null;a.Ed=null;a.C1=null;a.zL=null;a.we=null;a.s9=null;a.wx=null;a.EJ=0;a.Cv=0;a.zH=0;}
let L3=null,FX=()=>{FX=Bf(Hv);AI4();},ANb=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;FX();a.zL=G(3);a.we=Bh();a.s9=JL();a.wx=Bh();a.zH=(-1);a.rX=c;e=new V0;e.to=c;e.w5=d;f=new Ug;g=b.querySelector(".hidden-space");BL(CM(c));d=new TQ;d.C3=c;MF(f,g,d);f.xs=Ba();f.vq=Bh();f.w1=Bh();h=g.querySelector(".axes");f.Fa=h;i=h.querySelector(".projection");f.yc=i;h=new QZ;h.Dd=d;i.addEventListener("change",BD(Bn(h),"handleEvent"));a.z7=f;a.v5=AHg(b.querySelector(".loss"),c);f=b.querySelector(".study");g=new Pc;BL(CM(c));d=new TR;d.ES
=c;Zl(g,f,d);a.Ae=g;g=new UZ;d=new TO;d.Ei=a;g.s6=Ba();g.Ax=Ba();g.sT=Ba();g.DV=d;g.AS=f.querySelector("[role=tablist]");j=f.querySelectorAll("[role=tab]");k=0;while(k<j.length){l=j.item(k);d=g.s6;h=CM(l);V(d,h);d=g.sT;h=Dd(k);V(d,h);i=g.Ax;m=BJ(l.getAttribute("aria-controls"));d=K();H(P(d,35),m);d=CM(f.querySelector(Bk(J(d))));V(i,d);i=new L0;i.BG=g;i.BF=k;l.addEventListener("click",BD(Bn(i),"handleEvent"));i=new L1;i.DD=g;i.DE=k;l.addEventListener("keydown",BD(Bn(i),"handleEvent"));k=k+1|0;}LL(g);a.vr=g;g
=new OC;h=f.querySelector("#ledger");d=new TP;d.BC=a;VB(g,h,d);a.AM=g;g=new Qz;h=f.querySelector("#gradients");d=new TM;d.FA=a;Um(g,h,d);a.CC=g;d=new NF;h=f.querySelector("#graph");g=new TN;g.Ce=a;RA(d,h,g);a.B2=d;a.AL=AG0(f.querySelector("#landscape"),c);a.E3=AFH(f.querySelector("#save"),b,e);a.zi=ADN(f.querySelector("#embed"),e);b=new IO;b.rV=e;a.Ed=b;b=new QI;b.uA=c;a.C1=b;JV(a.z7);JV(a.v5);JV(a.AL);},AL8=(a,b,c)=>{let d=new Hv();ANb(d,a,b,c);return d;},Rd=(b,c)=>{FX();if(c)b.be();},Ks=a=>{let b,c;if(a.vr.ti)b
=C2();else{b=a.AM;c=b.um.selectedIndex-1|0;if(c>=0)b=E9(c);else if(!BX(b.uY))b=C2();else{b=Bs(b.uY);b=!ACr(b.qP.rz)?C2():E9(Q8(b.qP,b.qD));}}c=KG(b,(-1));if(c!=a.zH){a.zH=c;a.rX.attend(c);}a.rX.redraw();},AI4=()=>{L3=BT(BR,[G(9),G(9),G(10),G(11),G(12),G(12)]);},AJk=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;FX();e=c?1:0;f=d?1:0;b=b;d=BJ(b.rX.settings());if(!(!BN(b.we)&&Y(d,b.zL))){b.zL=d;g=(HW(M8(d))).u4;if(!(!BN(b.we)&&LJ(g,b.s9))){c=new WL;c.AH=RH(g);b.we=Bo(c);}b.s9=g;}g=Bs(b.we);if(!(!BN(b.wx)&&b.EJ==b.rX.run()
&&(Bs(b.wx)).qS==b.rX.iteration())){b.EJ=b.rX.run();h=b.rX.iteration();i=U2(b.rX.numbers());j=i.data;c=g.AH;k=CD(c.sr);X7(c,h,ZK(D0(i,k),Mk(i,k,j.length)));b.wx=Bo(Xn(g.AH,0));}l=Bs(b.wx);d=!e?G_():IV();m=new ABF;g=b.s9;h=b.rX.run();c=b.C1;m.wY=g;m.yN=h;m.ux=l;m.s1=c;m.ws=d;m.uU=f;n=b.vr;d=b.s9;BF();o=Es(BH(d,K$),44);c=Ba();d=Ba();h=0;while(h<L3.data.length){g=Dd(h);V(d,g);h=h+1|0;}p=Bq(o);while(Br(p)){g=Bp(p);q=Bq(d);while(Br(q)){k=(Bp(q)).qU;if(Y(L3.data[k],g)){r=Dd(k);V(c,r);}}}if(Cn(c))c=d;AGk(n,c);AN4(b.v5,
m);h=b.Cv+1|0;b.Cv=h;k=l.qj.data.length>150?0:1;if(!(!f&&!k&&(h%10|0)))QY(b.z7,m,f);a:{QY(b.v5,m,f);AE3(b.v5,m);if(b.Ae.wN){switch(b.vr.ti){case 0:AOE(b.AM,b.s9,l);break a;case 1:break;case 2:AEA(b.B2,b.s9,l,e);break a;case 3:AFM(b.AL,m);break a;case 4:c=b.E3;BL(c);d=new Ta;d.Fb=c;Rd(d,f);break a;default:c=b.zi;BL(c);d=new Tb;d.A8=c;Rd(d,f);break a;}AJM(b.CC,l);}}if(!(b.Ae.wN&&b.vr.ti==5)){b=b.zi;b.yI=G(3);DE(b.An);}},AJn=b=>{FX();return b.Ed;},CW=M(B_);
function Q4(){I.call(this);this.rs=null;}
let Ql=null,AFq=(a,b)=>{a.rs=b;},ACT=a=>{let b=new Q4();AFq(b,a);return b;},Bh=()=>{if(Ql===null)Ql=ACT(null);return Ql;},Bo=b=>{return ACT(BL(b));},Bs=a=>{let b;b=a.rs;if(b!==null)return b;b=new D9;Bm(b);S(b);},BX=a=>{return a.rs===null?0:1;},BN=a=>{return a.rs!==null?0:1;},CK=(a,b)=>{let c;c=a.rs;if(c!==null)b.bM(c);},Hc=(a,b)=>{let c;c=a.rs;if(c!==null){b=b.bN(c);a=b===null?Bh():Bo(b);}return a;},C5=(a,b)=>{let c;c=a.rs;if(c!==null)b=c;return b;},Fd=a=>{let b;b=a.rs;if(b!==null)return b;b=new D9;Bm(b);S(b);},AOK
=(a,b)=>{if(a===b)return 1;if(!(b instanceof Q4))return 0;return R(b.rs,a.rs);};
function Wi(){let a=this;I.call(a);a.zu=null;a.xf=null;}
let ALk=(a,b)=>{a.xf=Bh();a.zu=b;},RM=a=>{let b=new Wi();ALk(b,a);return b;},JL=()=>{let b,c,d;b=Ba();c=0;while(c<(Db()).data.length){d=Bh();V(b,d);c=c+1|0;}return RM(b);},RS=(a,b,c)=>{let d;c=b.tm.bR(c);d=new ABo;d.Bf=a;d.Bg=b;return Hc(c,d);},Gm=(a,b,c)=>{let d,e;d=ABx(a.zu);e=b.pL;b=Bo(c);XS(d,e,b);return RM(d);},FD=(a,b)=>{let c,d;c=a.zu;d=b.pL;return Z(c,d);},BH=(a,b)=>{let c;a:{b:{BF();if(!(b===Em&&UF(a))){if(b!==F$)break b;if(Qm(a))break b;}c=1;break a;}c=0;}return c?H1(a,b):C5(FD(a,b),H1(a,b));},H1=
(a,b)=>{a:{Og();switch(UR.data[b.pL]){case 1:case 2:if(KI(a)){b=G(13);break a;}b=b.xC;break a;case 3:if(!Qm(a)){b=G(14);break a;}b=b.xC;break a;default:}b=b.xC;}return b;},Ic=(a,b)=>{return Y(BH(a,b),H1(a,b));},D5=(a,b,c)=>{return Y(BH(a,b),c);},LJ=(a,b)=>{let c,d,e,f;c=(Db()).data;d=c.length;e=0;while(e<d){f=c[e];if(Mw(f)&&!Y(BH(a,f),BH(b,f)))return 0;e=e+1|0;}return 1;},E7=a=>{if(BN(a.xf))a.xf=Bo(AKr(a));return Bs(a.xf);},T5=a=>{let b,c;a:{BF();b=BH(a,E6);c=(-1);switch(CR(b)){case 115791563:if(!Y(b,G(15)))break a;c
=1;break a;case 289928229:if(!Y(b,G(16)))break a;c=0;break a;case 1230441723:if(!Y(b,G(17)))break a;c=2;break a;default:}}b:{switch(c){case 0:b=new O0;break b;case 1:b=new Oq;break b;case 2:if(!AA_(a)){b=ACh(a);break b;}b=new Wk;b.Es=P_(a);break b;default:}b=ACh(a);}return b;},CE=a=>{let b,c,d,e,f,g,h,i,j,k;b=Ba();c=Dd(2);d=b;V(d,c);if(KI(a))c=Ea(Dd(2));else{c=Ba();BF();e=(KE(BH(a,GC))).data;f=e.length;g=0;while(g<f){h=Dd(e[g]|0);V(c,h);g=g+1|0;}}YY(b,c);V(d,Dd(1));i=new OW;BF();j=ACf(BH(a,H6));k=ACf(BH(a,E0));c
=F$;DA();c=!D5(a,c,CZ.Dq)?HP:CZ;if(d.pO>=2){i.rR=Gv(b);i.rY=j;i.rJ=k;i.qh=c;return i;}c=new BG;Bu(c,G(18));S(c);},AAL=a=>{let b,c,d,e,f,g;a:{BF();b=BH(a,FY);c=CE(a);d=XI(a);e=(-1);switch(CR(b)){case -361295720:if(!Y(b,G(19)))break a;e=0;break a;case 2988943:if(!Y(b,G(20)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new Ir;f.CT=d;f.tQ=B9(c);break b;case 1:f=new HN;f.s7=1.0;f.s3=1.0;f.Dw=d;f.tf=B9(c);f.th=B9(c);f.yM=B9(c);f.w9=B9(c);break b;default:}f=Ya(d);}if(Ic(a,GM))b=f;else{b=new Sp;g=Hb(a);b.vV=
f;b.DK=g;}return b;},XI=a=>{BF();return ER(a,Kn);},Hb=a=>{let b,c,d,e,f,g;b=D$(CD(CE(a)));c=b.data;BF();d=(KE(BH(a,GM))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Jw=a=>{let b;b=Ca(E7(a));BF();if(!D5(a,Fs,G(21)))b=Be(ER(a,Fs),b)|0;return b;},D_=a=>{BF();return ER(a,I$)|0;},KI=a=>{BF();return D5(a,E6,G(16));},UF=a=>{BF();return Y(C5(FD(a,Em),G(3)),G(22))&&BC(BH(a,F3))?1:0;},Qm=a=>{let b;BF();b=E0;C_();return D5(a,b,CO.ut);},AA_=a=>{return (P_(a)).data.length!=CD(CE(a))?
0:1;},P_=a=>{BF();return KE(BH(a,Gt));},ER=(a,b)=>{return Q9(BH(a,b));},ACh=a=>{let b;b=new Qe;BF();b.E1=ER(a,FS);return b;},AKr=a=>{let b,c,d,e,f,g,h;a:{BF();b=ER(a,FS);c=BH(a,Em);d=(-1);switch(CR(c)){case -1360216880:if(!Y(c,G(23)))break a;d=5;break a;case -982754077:if(!Y(c,G(22)))break a;d=9;break a;case -895939855:if(!Y(c,G(24)))break a;d=6;break a;case 3555:if(!Y(c,G(25)))break a;d=1;break a;case 96727:if(!Y(c,G(26)))break a;d=0;break a;case 109265:if(!Y(c,G(27)))break a;d=3;break a;case 3373737:if(!Y(c,
G(28)))break a;d=2;break a;case 3684185:if(!Y(c,G(29)))break a;d=4;break a;case 93832310:if(!Y(c,G(30)))break a;d=8;break a;case 104080786:if(!Y(c,G(31)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=GA(BW([0.0,0.0,0.0,1.0]));break b;case 1:c=GA(BW([0.0,1.0,1.0,1.0]));break b;case 2:c=GA(BW([1.0,1.0,1.0,0.0]));break b;case 3:c=GA(BW([1.0,0.0,0.0,0.0]));break b;case 4:c=GA(BW([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=Iw(new Rz,b);break b;case 7:c=Iw(new SG,b);break b;case 8:c=Iw(new RE,b);break b;case 9:e
=Es(BH(a,F3),59);c=new Jd;f=new B7;g=e;GI(f,g.pO,2);Xq(c,f,Bx(g.pO,1));d=0;while(d<g.pO){h=(KE(Z(g,d))).data;BS(c.p6,d,0,h[0]);BS(c.p6,d,1,h[1]);BS(c.qb,d,0,h[2]);d=d+1|0;}break b;default:c=GA(BW([0.0,1.0,1.0,0.0]));break b;}c=Iw(new V4,b);}return c;},ACf=b=>{let c,d,e,f,g;c=(Gz()).data;d=c.length;e=0;while(true){if(e>=d){f=new F9;g=K();H(H(H(g,G(32)),b),G(33));Bu(f,J(g));S(f);}f=c[e];if(Y(f.ut,b))break;e=e+1|0;}return f;},N=M(),VN=M(0);
function V0(){let a=this;N.call(a);a.to=null;a.w5=null;}
let Cy=a=>{return (HW(M8(BJ(a.to.settings())))).u4;},E5=a=>{return a.to.iteration();},Mo=a=>{return a.to.furthest();},Xy=a=>{return a.to.isDark()?1:0;};
function Fx(){let a=this;I.call(a);a.wE=null;a.v3=null;a.Eh=null;a.DH=null;a.w8=0;a.CJ=0;a.zM=0;}
let MF=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.wE=d;a.v3=d.querySelector("canvas");a.Eh=b.querySelector(".twin");e=new Oz;e.En=a;e.Em=c;e=new ResizeObserver(BD(Bn(e),"onResize"));d=a.wE;e.observe(d);a.DH=ALi(a.wE,c);},JV=a=>{a.w8=a.wE.clientWidth;a.CJ=a.wE.clientHeight;},QY=(a,b,c)=>{let d;d=a.w8;if(d&&a.DH.wN){a.ct(L$(a.v3,d,a.CJ,devicePixelRatio),b);if(!(!c&&a.zM)){a.zM=1;Ch(a.Eh,a.cw(b));}return;}a.zM=0;};
function Ug(){let a=this;Fx.call(a);a.Fa=null;a.yc=null;a.xs=null;a.vq=null;a.w1=null;}
let WB=(a,b,c)=>{V(a.xs,b);B2(a.yc,G(34),c);},U9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;c=b.ux;d=c.pV;if(!(BX(a.w1)&&GW(Bs(a.w1),d))){a.w1=Bo(d);GU(a.xs);DE(a.yc);e=Bt(d,Bz(d)-1|0);f=Bz(d)>1&&e>2?1:0;a.Fa.hidden=!!(f?0:1);WB(a,Qs(d),G(35));g=0;h=CQ(e,8);i=e-1|0;while(f&&g<e){j=h<=0?i:BE(g+1|0,i);k=g+1|0;l=k;while(l<=j){d=Nd(g,l);l=l+1|0;m=K();O(H(O(P(m,104),k),G(36)),l);WB(a,d,J(m));}g=k;}}a:{b=a.xs;e=Bv(0,a.yc.selectedIndex);n=Z(b,e);d=Wm(c.p5.p6);if(!BN(a.vq)){b=Bs(a.vq);o=c.pV;if(GW(b.Bm,o)&&Yh(b.z1,d)?1:
0)break a;}a.vq=Bo(AM$(c.pV,d,37));}return ABj(c,Lt(Bs(a.vq),c),n);},AJv=(a,b)=>{return Z4(U9(a,b));},AHZ=(a,b,c)=>{let d,e;c=c;d=c.wY;BF();if(!D5(d,Je,G(37))){EM();e=GX;}else{EM();e=Nr;}d=b;S9(AB5(ZP(d.s2,d.tN),c.ws,e),b,U9(a,c));},BM=M(0);
function TQ(){I.call(this);this.C3=null;}
let ACG=a=>{a.C3.redraw();};
function YQ(){let a=this;Fx.call(a);a.t_=null;a.zj=null;a.Fx=null;a.yD=null;a.zc=null;a.sJ=null;a.E6=0;a.Bi=0;a.yB=null;a.AE=null;a.td=null;}
let AFV=(a,b,c)=>{let d,e,f;BL(CM(c));d=new Xs;d.EG=c;MF(a,b,d);a.sJ=Bh();a.yB=Bh();a.AE=Bh();a.td=C2();a.zc=c;a.t_=b.querySelector(".reader");a.zj=b.querySelector(".log");a.Fx=b.querySelector(".read-off");e=new Ul;f=b.querySelector(".past");e.rP=Ba();e.xr=JL();e.A_=f;e.wX=c;e.DN=f.querySelector("ul");O$(e);a.yD=e;b=a.zj;e=new N$;e.CN=c;b.addEventListener("change",BD(Bn(e),"handleEvent"));b=a.t_;e=new N_;e.DA=a;e.DB=c;b.addEventListener("input",BD(Bn(e),"handleEvent"));b=a.t_;e=new N7;e.BR=a;e.BS=c;b.addEventListener("blur",
BD(Bn(e),"handleEvent"));f=a.v3;d=new N8;d.Ck=a;d.Cl=c;f.addEventListener("pointermove",BD(Bn(d),"handleEvent"));f=a.v3;d=new Oa;d.Fq=a;d.Fr=c;f.addEventListener("pointerleave",BD(Bn(d),"handleEvent"));b=a.v3;e=new Ob;e.Br=a;e.Bq=c;b.addEventListener("click",BD(Bn(e),"handleEvent"));},AHg=(a,b)=>{let c=new YQ();AFV(c,a,b);return c;},AN4=(a,b)=>{let c,d,e;if(!(!BN(a.sJ)&&a.E6==b.yN)){if(a.Bi!=a.zc.changes()){c=a.sJ;d=a.yD;BL(d);e=new U3;e.B_=d;CK(c,e);}a.Bi=a.zc.changes();a.E6=b.yN;a.sJ=Bo(RW(b.s1));a.td=C2();}ACw(Bs(a.sJ),
b.s1);a.yD.xr=b.wY;},AE3=(a,b)=>{let c,d,e,f;c=b.ux.qS;a.t_.setAttribute("max",Bk(C0(Qi(b.s1))));if(R6(a.td))a.t_.value=Bk(C0(c));d=!b.uU&&!IB(a.td)?0:1;e=a.Fx;if(!d)b=G(3);else{b=b.s1;d=KG(a.td,c);b=CI(ZW(b,d));f=K();H(H(O(H(f,G(38)),d),G(39)),b);b=J(f);}Ch(e,b);},RB=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new Hw;d=b.s1;e=Fd(a.sJ);f=D_(b.wY);g=b.ux.qS;h=a.td;i=a.zj.checked?1:0;b=a.yD;j=Ba();k=Bq(b.rP);while(Br(k)){b=(Bp(k)).xe;V(j,b);}Ma(c,d,e,f,g,h,i,j);return c;},RQ=(a,b)=>{let c,d,e,f,g;if(BN(a.yB))c=C2();else{c
=Bs(a.yB);d=Bs(a.AE);c=Zs(c,d,T1(d));e=c.sv;f=e.qL;c=c.q2;g=f+(b-c.pQ)/c.pU*(e.qJ-f);c=E9(Bb(0.0,Be(d.qO,BK(g)))|0);}return c;},ID=(a,b)=>{let c;c=BN(a.sJ)?0:En(Bs(a.sJ));if(!R6(b))b=E9(BE(PJ(b),c));a.td=b;},AMr=(a,b)=>{return YS(RB(a,b));},AKW=(a,b,c)=>{let d,e,f;c=c;d=RB(a,c);e=new HK;f=b;XH(e,Zh(f.s2,f.tN),c.ws);Uz(e,b,d);a.yB=Bo(e);a.AE=Bo(d);};
function Pc(){I.call(this);this.wN=0;}
let Zl=(a,b,c)=>{let d;a.wN=1;d=new OE;d.Cy=a;d.Cz=c;(new IntersectionObserver(BD(Bn(d),"onChange"))).observe(b);},ALi=(a,b)=>{let c=new Pc();Zl(c,a,b);return c;};
function TR(){I.call(this);this.ES=null;}
let AG4=a=>{a.ES.redraw();};
function UZ(){let a=this;I.call(a);a.AS=null;a.s6=null;a.Ax=null;a.DV=null;a.sT=null;a.ti=0;}
let AGk=(a,b)=>{let c,d,e,f;c=a.sT;d=b;if(X8(d,c))return;a.sT=b;c=a.AS;e=b;b=!!(e.pO!=1?0:1);c.hidden=b;d=Bq(d);while(Br(d)){f=(Bp(d)).qU;b=a.AS;c=Bn(Z(a.s6,f));b.appendChild(c);}a.ti=(Z(e,0)).qU;LL(a);},V5=(a,b)=>{a.ti=b;LL(a);Ks(a.DV.Ei);},LL=a=>{let b,c,d,e,f;b=0;while(true){c=a.s6;if(b>=c.pO)break;d=b!=a.ti?0:1;c=Bn(Z(c,b));e=a.sT;f=Dd(b);c.hidden=!!(F6(e,f)?0:1);(Bn(Z(a.s6,b))).setAttribute("aria-selected",Bk(!d?G(40):G(41)));(Bn(Z(a.s6,b))).setAttribute("tabindex",Bk(!d?G(42):G(0)));c=Bn(Z(a.Ax,b));e=
!!(d?0:1);c.hidden=e;b=b+1|0;}};
function TO(){I.call(this);this.Ei=null;}
function OC(){let a=this;I.call(a);a.BH=null;a.yF=null;a.ww=null;a.Cm=null;a.um=null;a.y$=null;a.qN=null;a.vB=null;a.wh=null;a.uc=null;a.EZ=0;a.uY=null;a.x1=null;a.u9=0;}
let VB=(a,b,c)=>{let d,e;a.qN=Ba();a.vB=Ba();a.wh=Bh();d=JL();a.uc=WZ(d,Jw(d));a.uY=Bh();a.x1=Bh();a.y$=c;a.BH=b.querySelector(".meaning");a.yF=b.querySelector(".arithmetic");a.ww=b.querySelector(".quantities");a.Cm=b.querySelector(".walk-position");e=b.querySelector(".points");a.um=e;d=new Nn;d.By=a;e.addEventListener("change",BD(Bn(d),"handleEvent"));d=b.querySelector(".previous");c=new VX;c.ED=a;Ds(d,c);c=b.querySelector(".next");b=new VY;b.CL=a;Ds(c,b);},AOS=(a,b)=>{let c=new OC();VB(c,a,b);return c;},AOE
=(a,b,c)=>{let d,e,f,g,h,i,j;a.EZ=c.sX.tD;d=BX(a.wh)&&LJ(Bs(a.wh),b)?1:0;if(!(d&&Xz(a.uc,c))){DE(a.um);B2(a.um,G(34),G(43));d=0;while(d<Ca(c.p5)){e=a.um;f=K();H(O(H(f,G(44)),d),G(45));B2(e,G(34),J(f));d=d+1|0;}a.wh=Bo(b);Rf(a);}b=a.uc;d=CD(b.uR.yY);g=c.qj.data.length;if(g!=d){b=new BG;c=K();H(O(H(O(H(c,G(46)),g),G(47)),d),G(48));Bu(b,J(c));S(b);}if(!Xz(b,c)){e=new BG;g=c.sX.tD;d=Ca(b.uR.r_);b=K();H(O(H(O(H(b,G(49)),g),G(50)),d),G(51));Bu(e,J(b));S(e);}if(!IB(b.yo))SV(b.uR,c.p5,c.sX,c.qj,c.xk);else{e=WW(PJ(b.yo),
1);SV(b.uR,c.p5,e,c.qj,W(0));}c=Bq(a.qN);while(Br(c)){e=Bp(c);d=0;while(true){b=e.Aj;if(d>=b.pO)break;Ch(Bn(Z(b,d)),Q3(e.qM,d));d=d+1|0;}d=0;while(d<e.ud){g=0;while(true){h=e.re;if(g>=h)break;h=X(d,h)+g|0;i=Bc(e.qM.rI,d,g);j=e.D6.data;if(i!==j[h]){j[h]=i;(Bn(e.xO.data[h])).textContent=Bk(Gy(I2(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.uY;c=new RO;c.Ca=a;CK(b,c);},Rf=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Fd(a.wh);c=a.um.selectedIndex;if(c<=0)b=WZ(b,a.EZ);else{d=c-1|0;e=CE(b);b=new K8;f=D$(CD(e));g=WF(e,1,0.0,Ya(0.0),
f);e=E9(d);EX();N5(b,g,e,N1);}a.uc=b;DE(a.ww);GU(a.qN);GU(a.vB);a.uY=Bh();a.x1=Bh();Ch(a.yF,G(52));e=Bh();h=a.ww;i=Bq(a.uc.AX);while(true){if(!Br(i)){XT(a,Nk(Z(a.qN,0),0,0));Iy(a,0,0);return;}j=Bp(i);if(!(!BN(e)&&Bs(e)===j.rz.xS)){a:{e=Bo(j.rz.xS);b=a.ww;g=j.rz.xS;Nf();switch(UC.data[g.pL]){case 1:break;case 2:g=G(53);break a;case 3:g=G(54);break a;default:b=new Ce;Bm(b);S(b);}g=G(55);}B2(b,G(56),g);h=Cv(a.ww,G(57));h.className="phase";}k=a.qN;l=new UU;l.Aj=Ba();l.qM=j;m=j.rI;l.ud=BE(8,m.pM);d=BE(8,m.pN);l.re
=d;d=X(l.ud,d);l.yx=U(I,d);l.xO=U(I,d);f=W(d);n=f.data;l.D6=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cv(h,G(57));l.s4=b;b.className="quantity";b=Cv(l.s4,G(57));b.className="formula";if(BC(j.zd))p=B6(j);else{g=B6(j);p=j.zd;j=K();H(H(H(j,g),G(58)),p);p=J(j);}g=new Zb;g.tS=p;g=Z0(g);p=K();H(H(H(p,G(59)),g),G(60));b.innerHTML=Bk(J(p));(B2(l.s4,G(61),ALe(l,m))).className="shape";AKH(l,Cv(l.s4,G(62)));j=l.s4;g=new PT;g.Ct=a;g.Cs=l;j.addEventListener("mouseover",BD(Bn(g),"handleEvent"));g=new PW;g.B0
=a;g.BZ=l;j.addEventListener("focusin",BD(Bn(g),"handleEvent"));p=AH_(a,l);j.addEventListener("click",BD(Bn(p),"handleEvent"));p=AJ$(a,l);j.addEventListener("keydown",BD(Bn(p),"handleEvent"));V(k,l);}b=new BG;Bm(b);S(b);},W3=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)LX(a,RN(b,d));},LX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.uY=Bo(b);c=Bq(a.vB);while(Br(c)){d=Bn(Bp(c));e="";d.className=e;}GU(a.vB);MP(a,b,G(63));e=Ba();f=0;while(true){g=b.qP;if(f>=g.zo)break;g=g.x$.u();while(g.v()){d=g.x();if(f<XO(d)
&&ACt(d,b.qD,b.qQ)){d=YM(d,b,f);V(e,d);}}f=f+1|0;}d=Bq(e);while(Br(d)){MP(a,Bp(d),G(64));}e=a.uc;g=Ba();h=Bq(e.AX);while(Br(h)){c=Bp(h);i=c.x$.u();while(i.v()){j=i.x();if(j.sa===b.qP){k=0;while(k<c.rI.pM){a:{CP();if(!AAR(j,Dg,k,b)){l=0;while(true){if(l>=c.rI.pN)break a;if(!AAR(j,DL,l,b)&&ACt(j,k,l)){e=HL(c,k,l);V(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bq(g);while(Br(d)){MP(a,Bp(d),G(65));}Ch(a.yF,UV(b));Rs(a.y$);},MP=(a,b,c)=>{let d,e,f,g;d=Bq(a.qN);while(Br(d)){e=Bp(d);if(e.qM===b.qP&&AAw(e,b.qD,b.qQ)){f=Nk(e,b.qD,
b.qQ);f.className=Bk(c);g=a.vB;f=CM(f);V(g,f);}}},UV=b=>{let c,d;Ge();c=TI(b,HD);b=TI(b,Ip);d=K();H(P(H(d,c),10),b);return J(d);},Wr=(a,b,c,d)=>{let e;e=Nk(b,c,d);XT(a,e);e.focus();LX(a,HL(b.qM,c,d));},XT=(a,b)=>{CK(a.x1,new RD);b.setAttribute("tabindex","0");a.x1=Bo(CM(b));},Uk=(a,b)=>{Iy(a,Bv(0,BE(b,a.qN.pO-1|0)),1);},Iy=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.qN;e=a.u9;d=d;(Z(d,BE(e,d.pO-1|0))).s4.removeAttribute("aria-current");a.u9=b;d=(Z(a.qN,b)).s4;f=a.qN;b=a.u9;f=(Z(f,b)).qM;d.setAttribute("aria-current","step");g
=a.Cm;h=a.u9+1|0;b=a.qN.pO;d=K();O(H(O(d,h),G(66)),b);Ch(g,J(d));g=a.BH;i=B6(f);d=f.zf;j=K();H(H(H(j,i),G(39)),d);Ch(g,J(j));if(c)LX(a,HL(f,0,0));};
function TP(){I.call(this);this.BC=null;}
let Rs=a=>{Ks(a.BC);};
function Qz(){let a=this;I.call(a);a.y1=null;a.xj=null;a.Do=null;a.xt=null;}
let Um=(a,b,c)=>{let d,e,f,g,h;a.y1=b.querySelector("tbody");a.xj=b.querySelector(".verdict");a.Do=b.querySelector(".explanation");a.xt=b.querySelector(".mistake");d=(M4()).data;e=d.length;f=0;while(f<e){g=d[f];B2(a.xt,G(34),g.DQ);f=f+1|0;}b=a.xt;h=new Nb;h.EA=c;b.addEventListener("change",BD(Bn(h),"handleEvent"));},AOV=(a,b)=>{let c=new Qz();Um(c,a,b);return c;},AJM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=CD(b.pV);if(c>200){DE(a.y1);b=a.xj;d=K();P(O(H(d,G(67)),c),46);Ch(b,J(d));return;}a:{d=(M4()).data[a.xt.selectedIndex];e
=b.pV;f=Ca(b.p5);Lx();switch(Xd.data[d.pL]){case 1:case 2:g=1;break a;case 3:if(Bz(e)>1){h=e.rY;C_();if(h!==Ii){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=Bz(e)){g=g|VH(d,e,f);f=f+1|0;}break a;default:}b=new Ce;Bm(b);S(b);}i=b.pV;e=DY(b);b=b.p5;j=b.p6;k=b.qb;b=!g?IQ:d;h=EA(i,j);Dn(h,e);l=AHx(i,e,h,k,b);m=XJ(O3(i,e,j,k));h=AL2(i,e,h,l.rW.data[Bz(i)]);n=B9(i);Cz(n,Cs(e));b=EA(i,j);o=new Wj;o.C8=b;o.C6=n;o.C7=i;o.C$=k;p=new AAx;p.Dk=i;p.Dl=n;p.Dm=j;p.Dn=k;b=Ba();c
=1;while(c<=Bz(i)){q=Xx(o,p,n.pR.data[c]);r=Xx(o,p,n.pT.data[c]);j=new GL;e=K();O(H(e,G(68)),c);QU(j,J(e),l.wl.data[c],m.pR.data[c],q,h.pR.data[c]);s=b;V(s,j);e=new GL;k=K();O(H(k,G(69)),c);QU(e,J(k),l.yy.data[c],m.pT.data[c],r,h.pT.data[c]);V(s,e);c=c+1|0;}h=new Y$;h.wc=Gv(b);if(BC(d.zQ))e=G(3);else{l=d.zQ;b=K();H(P(b,32),l);e=J(b);}l=!g?G(70):G(3);m=a.Do;d=d.EH;b=K();H(H(H(b,d),e),l);Ch(m,J(b));Ch(a.xj,AOG(h));b=a.xj;d=Bk(!W9(h)?G(71):G(72));b.className=d;DE(a.y1);f=0;d=Bq(h.wc);while(Br(d)){m=Bp(d);t=0;while
(t<m.ss.pM){u=0;while(u<m.ss.pN&&f<60){AEr(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},AEr=(a,b,c,d)=>{let e,f,g,h,i;e=Bc(b.ss,c,d);f=Bc(b.u7,c,d);g=Cv(a.y1,G(73));h=b.wf;i=K();P(O(P(O(P(H(i,h),91),c),44),d),93);(B2(g,G(74),J(i))).setAttribute("scope","row");LZ(g,e);LZ(g,f);LZ(g,Bc(b.sg.ty,c,d));B2(g,G(75),Yi(Bc(b.sg.uE,c,d)));B2(g,G(75),Yi(Bg(e-f)));},LZ=(b,c)=>{let d;d=B2(b,G(75),Gy(ED(c,8),45,8722));b=Bk(CI(c));d.title=b;},Yi=b=>{let c,d,e,f;c=CI(b);d=DO(c,101);if(d<0)return b===0.0?G(0):ED(b,8);e=Ck(c,0,BE(d,
3));c=Gy(Eo(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function TM(){I.call(this);this.FA=null;}
function NF(){let a=this;I.call(a);a.Fy=null;a.z4=null;a.Cn=null;a.Ci=null;a.D8=null;a.CU=null;a.Ch=null;a.tT=null;a.sK=null;a.A2=null;a.z9=null;a.yt=null;a.xg=null;a.s8=null;a.zY=0;a.te=0;a.vu=0;}
let RA=(a,b,c)=>{let d;a.xg=Bh();a.s8=Bh();a.yt=c;a.Fy=b.querySelector(".scroll");a.z4=b.querySelector(".canvas-room");a.Cn=b.querySelector("canvas");a.Ci=b.querySelector(".sweep-position");a.D8=b.querySelector(".sentence");a.CU=b.querySelector(".graph-words");a.Ch=b.querySelector(".node-detail");a.tT=b.querySelector(".level");a.sK=b.querySelector(".node");a.A2=b.querySelector(".sweep-back");a.z9=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new UO;c.E2=a;Ds(d,c);c=a.A2;d=new UM;d.Er=a;Ds(c,
d);c=a.z9;d=new UQ;d.Bd=a;Ds(c,d);c=b.querySelector(".sweep-end");b=new UP;b.E8=a;Ds(c,b);b=a.sK;d=new MY;d.B$=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));b=a.tT;d=new MX;d.BP=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));},AOR=(a,b)=>{let c=new NF();RA(c,a,b);return c;},AEA=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BN(a.xg)&&LJ(Bs(a.xg),b))){a.xg=Bo(b);DE(a.tT);B2(a.tT,G(34),G(76));if(CD(c.pV)>60)(B2(a.tT,G(34),G(77))).setAttribute("disabled","");else{e=0;while(e<Ca(c.p5)){b=a.tT;f=K();O(H(f,
G(78)),e);B2(b,G(34),J(f));e=e+1|0;}}Tf(a);}g=new N2;h=c.p5;i=a.tT.selectedIndex-1|0;if(i<0)h=O3(c.pV,DY(c),h.p6,h.qb);else{j=W(h.p6.pN).data;e=0;k=j.length;while(e<k){j[e]=Bc(h.p6,i,e);e=e+1|0;}l=c.pV;b=DY(c);m=Bc(h.qb,i,0);h=new Ml;h.rH=ACO();h.yj=Ba();h.uP=l;c=Ba();e=0;while(e<k){f=h.rH;n=K();P(O(H(n,G(79)),e),93);f=Pj(f,J(n),j[e]);V(c,f);e=e+1|0;}e=1;while(e<=Bz(l)){c=AM9(h,e,b.pR.data[e],b.pT.data[e],c);e=e+1|0;}a:{c=Z(c,0);b=Pj(h.rH,G(80),m);Hx();switch(LH.data[h.uP.qh.pL]){case 1:c=Ei(F2(ZZ(b),Ke(c)),
F2(Ei(Kh(h),b),Ke(Ei(Kh(h),c))));break a;case 2:b=Ei(c,b);c=F2(b,b);break a;default:}b=new Ce;Bm(b);S(b);}c.q1=G(81);h.x_=c;}Tm(g,h,a.te);a.vu=C3(Ox(g.rB));h=ADx(g);f=new NV;b=!d?G_():IV();DP();f.p8=b;f.yH=17;if(BN(a.s8)){a.s8=Bo(AF_(f,h));AJl(a,g);}AJa(a,f,h,Bs(a.s8));if(a.zY){ABz(a,Bs(a.s8),AEF(g));a.zY=0;}a.A2.disabled=!!(a.te?0:1);b=a.z9;c=!!(a.te<a.vu?0:1);b.disabled=c;b=a.Ci;e=g.rB.wm;d=a.vu;c=K();O(H(O(c,e),G(66)),d);Ch(b,J(c));Ch(a.D8,AIV(g));Ch(a.CU,CU(G(82),ALR(h)));e=a.sK.selectedIndex;Ch(a.Ch,AHK(g,
Bv(0,e)));},Kr=(a,b)=>{a.te=Bv(0,BE(b,a.vu));a.zY=1;PO(a.yt);},ABz=(a,b,c)=>{let d,e;d=(Gl(b,c)).pQ+(Gl(b,c)).pU/2.0;b=a.Fy;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},Tf=a=>{a.s8=Bh();a.te=0;},AJl=(a,b)=>{let c,d;DE(a.sK);c=0;while(c<AAE(b)){B2(a.sK,G(34),IA(Hi(b.ts,c)));c=c+1|0;}d=a.sK;b=AAE(b)-1|0;d.selectedIndex=b;},AJa=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=BV(d.Bn)|0;f=BV(d.Cg)|0;g=a.z4.style;h=K();H(O(h,e),G(83));g.setProperty("width",Bk(J(h)));g=a.z4.style;h=K();H(O(h,f),G(83));g.setProperty("height",
Bk(J(h)));i=L$(a.Cn,e,f,devicePixelRatio);j=a.sK.selectedIndex;HI();h=ZV;k=j>=0?E9(j):C2();l=new Cx;m=i;DG(l,0.0,0.0,m.s2,m.tN);DK(m,l,b.p8.p4);l=new Tj;e=KG(k,(-1));l.p9=b;l.qu=i;l.rx=c;l.sx=d;l.rd=h;l.vm=e;l.vb=VJ(c);e=l.vm;if(e>=0){i=Gl(l.sx,e);n=Xv(l,l.vm);b=l.qu;c=HM(l,i,6.0,n+6.0);d=l.p9.p8.pZ;DK(b,c,d);b=l.qu;c=HM(l,i,4.0,n+4.0);d=l.p9.p8.p4;DK(b,c,d);}f=0;while(f<l.vb.data.length){j=0;while(j<(Z(l.rx.r6,f)).q3.pO){c=Bq(l.rx.uQ);a:{while(Br(c)){b=Bp(c);if(b.tk==f&&b.tV==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.vm&&(Z((Z(l.rx.r6,f)).q3,j)).qU!=l.vm?0:1;i=o?l.p9.p8.pZ:Cq(l.p9.p8.qp,0.75);p=(NJ(l.sx,f,j)).qY;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.qu;c=AB7(l,p,0.0,7.0);d=BQ(i,Ee(l,!o?1.25:2.0));Gw(b,c,d);b=l.qu;c=AA$(l,s,t,(-1),1.0);DK(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bq(l.rx.uQ);while(Br(d)){b=Bp(d);AC0(l,(NJ(l.sx,b.tk,b.tV)).qY);}e=0;while(e<l.vb.data.length){if(AMm(l,Gl(l.sx,e)))AKv(l,e,Z(l.rx.r6,e),Gl(l.sx,e));e=e+1|0;}e=0;while(e<l.rx.uQ.pO){AIE(l,e);e=e+1|0;}};
function TN(){I.call(this);this.Ce=null;}
let PO=a=>{Ks(a.Ce);};
function ABA(){let a=this;Fx.call(a);a.w6=null;a.Am=null;a.z6=null;a.sY=null;a.sU=null;a.vs=null;a.yu=null;a.x7=null;a.AT=0;a.Ea=0;a.wV=null;a.CP=0;a.Dp=0.0;a.yZ=null;}
let AOs=(a,b,c)=>{let d,e;BL(CM(c));d=new St;d.Fd=c;MF(a,b,d);a.vs=S$();a.yu=Bh();a.x7=Ba();a.AT=(-1);a.wV=Bh();a.yZ=G_();a.w6=c;a.Am=b.querySelector(".plane");d=b.querySelector(".pair");a.z6=d;a.sY=d.querySelector(".across");a.sU=a.z6.querySelector(".up");b=a.Am;e=new LS;e.Cj=c;b.addEventListener("change",BD(Bn(e),"handleEvent"));b=a.sY;d=new LT;d.D5=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));b=a.sU;c=new LR;c.Ba=a;b.addEventListener("change",BD(Bn(c),"handleEvent"));},AG0=(a,b)=>{let c=new ABA();AOs(c,
a,b);return c;},AFM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.ux;d=c.pV;if(!(BX(a.yu)&&GW(Bs(a.yu),d))){a.yu=Bo(d);DE(a.sY);DE(a.sU);e=0;while(e<BE(400,CD(d))){f=K1(d,e);if(O4(f))g=G(66);else{g=Xu(d,f.wp-1|0,f.yK);h=K();H(H(H(h,G(84)),g),G(85));g=J(h);}h=Qc(d,e);f=Xu(d,f.wp,f.zg);i=K();H(H(H(i,h),g),f);h=J(i);B2(a.sY,G(34),h);B2(a.sU,G(34),h);e=e+1|0;}a.sU.selectedIndex=1;}j=performance.now();if(!(!b.uU&&!(j-a.Dp>100.0))){a.Dp=j;e=Qi(b.s1);k=a.AT;l=b.yN;if(!(k==l&&a.Ea==e)){a.AT=l;a.Ea=e;a.x7=Ba();m=U2(a.w6.path());k
=1+b.ux.qj.data.length|0;l=0;while(true){n=m.data;if(l>=n.length)break;f=a.x7;g=new G$;o=n[l]|0;e=l+1|0;l=l+k|0;Me(g,o,Mk(m,e,l));V(f,g);}}f=a.vs;i=a.x7;e=a.Am.selectedIndex!=1?0:1;a.z6.hidden=!!(e?0:1);if(!e)h=new II;else{h=new NY;e=a.sY.selectedIndex;k=a.sU.selectedIndex;h.x8=e;h.yW=k;}U_(f,c,i,h);}p=!b.uU?1.0:8.0;f=a.vs;j=j+p;e=1;while(e&&performance.now()<j){e=Yr(f,8);}a:{k=ABm(a.yZ,b.ws);a.yZ=b.ws;if(k&&a.CP==a.w8){g=a.vs.u5;if(BX(a.wV)&&BX(g)&&Bs(a.wV)===Bs(g)?1:0){l=1;break a;}}l=0;}if(!(!b.uU&&l)){g
=a.vs.u5;a.wV=g;a.CP=a.w8;f=new SR;f.D9=a;f.D7=b;f.D$=e;CK(g,f);}if(e)a.w6.redraw();},TB=(a,b)=>{if(a.sY.selectedIndex==a.sU.selectedIndex)b.selectedIndex=b.selectedIndex?0:1;a.w6.redraw();},AIs=(a,b)=>{return W1(b);},AK9=(a,b,c)=>{let d,e;c=c;d=new O2;e=b;ZT(d,ABZ(e.s2,e.tN),a.yZ);S6(d,b,c);};
function XQ(){let a=this;I.call(a);a.qt=null;a.xx=null;a.vy=null;a.xh=null;a.zn=null;a.Fp=null;a.EF=null;a.AW=null;a.C4=null;a.yE=null;a.EE=null;a.AQ=null;a.Be=null;a.tl=null;a.xI=null;}
let AMa=(a,b,c,d)=>{let e,f,g,h;a.tl=Bh();a.xI=Bh();a.qt=d;a.xx=b;a.vy=Ha(a,G(86));a.xh=b.querySelector(".figure");a.zn=Ha(a,G(87));a.Fp=Ha(a,G(88));a.EF=b.querySelector(".scale");a.AW=b.querySelector(".colours");a.C4=b.querySelector(".outcome");e=b.querySelector(".working");a.yE=e;a.EE=e.querySelector("progress");a.AQ=b.querySelector(".preview");a.Be=b.querySelector(".code");EL();b=Bq(HT);while(Br(b)){f=Bp(b);e=a.xh;if(Y(f,G(89)))f=G(90);B2(e,G(34),f);}g=a.xh;e=new M0;e.Ew=a;g.addEventListener("change",BD(Bn(e),
"handleEvent"));g=a.zn;e=new M1;e.EQ=a;g.addEventListener("change",BD(Bn(e),"handleEvent"));f=new Ur;f.Da=a;EF(a,G(91),f);f=new Us;f.D2=a;EF(a,G(92),f);f=new Up;f.EK=a;EF(a,G(93),f);f=new Uq;f.CV=a;EF(a,G(94),f);f=new Uv;f.Dr=a;EF(a,G(95),f);f=new Uw;f.BI=a;EF(a,G(96),f);f=new Ut;f.Cd=a;f.Cc=d;EF(a,G(97),f);d=new Uu;d.Fz=a;EF(a,G(98),d);h=Ha(a,G(99));f=new OQ;f.CZ=a;f.C0=h;h.addEventListener("change",BD(Bn(f),"handleEvent"));f=new OP;c.addEventListener("dragover",BD(Bn(f),"handleEvent"));f=new OO;f.Eq=a;c.addEventListener("drop",
BD(Bn(f),"handleEvent"));QW(a);},AFH=(a,b,c)=>{let d=new XQ();AMa(d,a,b,c);return d;},Ha=(a,b)=>{return a.xx.querySelector(Bk(b));},EF=(a,b,c)=>{Ds(a.xx.querySelector(Bk(b)),c);},Do=(a,b)=>{Ch(a.C4,b);},Jn=a=>{let b,c;EL();b=HT;c=a.xh.selectedIndex;return Dz(b,c);},ABP=a=>{return !(!a.AW.selectedIndex?Xy(a.qt):a.AW.selectedIndex!=2?0:1)?G_():IV();},QW=a=>{let b,c,d,e,f,g,h,i;b=VW(EP(BJ(a.zn.value)),0.0);if(b>0.0){a:{c=Gh((HG(Cy(a.qt))).rw);d=a.Fp;e=Jn(a);EL();f=(-1);switch(CR(e)){case -1217487446:if(!Y(e,G(100)))break a;f
=2;break a;case 3327779:if(!Y(e,G(81)))break a;f=3;break a;case 1430647483:if(!Y(e,G(11)))break a;f=4;break a;case 1581556187:if(!Y(e,G(89)))break a;f=0;break a;case 1843485230:if(!Y(e,G(101)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=0.75*b;break b;case 1:h=c.pV;f=0;e=Bq(h.rR);while(Br(e)){f=Bv(f,(Bp(e)).qU);}g=Be(104.0,Bb(56.0,RL(h,b)*1.9));g=BV(Be(Bb(300.0,Be(460.0,0.8*b)),16.0-( -f|0)*g));break b;case 2:i=EQ(b);g=Be(380.0,CC(b-BV(3.9*i)-i))+BV(1.9*i)+BV(3.6*i);break b;case 3:g=0.62*b;break b;case 4:g
=T8(b)+18.0;break b;default:}g=T8(b);}d.value=Bk(C0(BV(g)|0));}},ZH=(a,b)=>{let c,d,e,f;c=Xe(a);if(BN(c.tH)){Do(a,CU(G(102),c.yP));return;}d=Bs(c.tH);e=HG(Cy(a.qt));f=E5(a.qt);c=new Y7;c.Dv=a;c.yS=e;c.zh=f;c.DT=b;c.Ff=d;G8(a,c);},Xe=a=>{let b,c,d,e,f,g,h;b=HH();c=(Js()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.tI;h=K();H(P(h,46),g);h=Eq(BJ((Ha(a,J(h))).value));if(!BC(h))D6(b,f.tI,h);e=e+1|0;}return ABc(b,D_(Cy(a.qt)));},Ji=(a,b,c,d)=>{QK(a,AJK(Bk(b),Bk(c)),d);},QK=(a,b,c)=>{let d,e;d=E5(a.qt);e=K();H(P(O(H(e,
G(103)),d),46),c);c=J(e);AFG(b,Bk(c));d=(b.size+999|0)/1000|0;b=K();H(O(H(H(b,c),G(104)),d),G(105));Do(a,J(b));},G8=(a,b)=>{let c,d;RU(a);c=a.yE;d=!!0;c.hidden=d;c=new YX;c.DP=a;c.DO=b;d=new YW;d.Fv=a;d.Fu=b;a.tl=Bo(KU(c,d));},RU=a=>{if(BX(a.tl)){(Bs(a.tl)).EP=1;a.tl=Bh();a.yE.hidden=!!1;Do(a,G(106));}},Zw=(a,b)=>{let c,$$je;if(b===null)return;a:{try{SM(b.size);break a;}catch($$e){$$je=Wz($$e);if($$je instanceof Dp){c=$$je;}else{throw $$e;}}Do(a,c.yr);return;}c=new Lf;c.Cp=a;AHo(b,BD(Bn(c),"take"));};
function SN(){let a=this;I.call(a);a.ua=null;a.vt=null;a.Fs=null;a.Cw=null;a.Bp=null;a.Ex=null;a.Ak=null;a.BV=null;a.An=null;a.Df=null;a.yI=null;}
let AJh=(a,b,c)=>{let d,e,f,g,h;a.yI=G(3);a.ua=c;a.vt=b;BF();a.Fs=X9(a,G(107),Iz);a.Cw=X9(a,G(108),KZ);a.Bp=b.querySelector(".embed-width");a.Ex=b.querySelector(".embed-height");a.Ak=b.querySelector(".embed-here");a.BV=b.querySelector(".embed-autoplay");a.An=b.querySelector(".embed-preview");a.Df=b.querySelector(".outcome");d=new OU;d.BL=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));e=U(BR,3).data;e[0]=G(109);e[1]=G(110);e[2]=G(111);f=e.length;g=0;while(g<f){d=e[g];c=K();H(H(c,G(112)),d);h=J(c);h=b.querySelector(Bk(h));c
=new YH;c.C5=a;c.C9=d;Ds(h,c);g=g+1|0;}},ADN=(a,b)=>{let c=new SN();AJh(c,a,b);return c;},X9=(a,b,c)=>{let d;b=a.vt.querySelector(Bk(b));d=Bq(c.tm.ul);while(Br(d)){B2(b,G(34),Bp(d));}return b;},AA9=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=K();c=a.vt.querySelectorAll(".views input");d=0;while(d<c.length){e=c.item(d);if(e.checked?1:0)L(L(b,b.p1<=0?G(3):G(113)),BJ(e.getAttribute("value")));d=d+1|0;}f=Cy(a.ua);BF();g=K$;b=b.p1<=0?G(12):J(b);h=K4(K4(K4(K4(f,g,b),Iz,BJ(a.Fs.value)),KZ,BJ(a.Cw.value)),L2,!(a.BV.checked?1:0)
?G(40):G(41));b=PH(h,!(a.Ak.checked?1:0)?0:E5(a.ua));g=a.ua.w5;f=K();H(H(H(f,g),G(114)),b);i=J(f);f=Hr(i);g=Hr(BJ(a.Bp.value));c=Hr(BJ(a.Ex.value));e=K();H(H(H(H(H(H(H(e,G(115)),f),G(116)),g),G(117)),c),G(118));Q6(a,G(109),J(e));b=CL(G(119));j=(Db()).data;k=j.length;l=0;while(l<k){g=j[l];c=g!==EG?BH(h,g):!(a.Ak.checked?1:0)?G(0):C0(E5(a.ua));if(!Y(c,H1(h,g)))P(L(L(L(P(b,32),g.qv),G(120)),Hr(c)),34);l=l+1|0;}e=J(L(b,G(121)));f=Hr(a.ua.w5);g=K();H(H(H(H(g,G(122)),f),G(123)),e);Q6(a,G(110),J(g));Q6(a,G(111),i);if
(!Y(e,a.yI)){a.yI=e;a.An.innerHTML=Bk(e);}},Q6=(a,b,c)=>{let d,e;d=a.vt;e=K();H(H(P(e,46),b),G(124));e=J(e);b=d.querySelector(Bk(e));c=Bk(c);b.value=c;},K4=(b,c,d)=>{return C5(RS(b,c,d),b);},Hr=b=>{return Fk(Fk(Fk(b,G(125),G(126)),G(127),G(128)),G(129),G(130));};
function IO(){I.call(this);this.rV=null;}
let AB1=a=>{return !Xy(a.rV)?G_():IV();},VS=(a,b,c)=>{let d,e,f,g;d=M8(b);e=G(89);f=0;while(f<E4(d)){if(Y(D7(d,f),G(131)))e=E3(d,f);f=f+1|0;}TF(d,G(131));g=ABc(d,D_(Cy(a.rV)));EL();if(!F6(HT,e)){b=CU(G(132),HT);d=K();P(H(H(H(H(d,G(133)),e),G(134)),b),46);c.say(Bk(J(d)));return Bh();}if(BN(g.tH)){c.say(Bk(CU(G(102),g.yP)));return Bh();}b=new Py;c=Bs(g.tH);b.wn=e;b.wO=c;return Bo(b);},AKb=(b,c,d,e)=>{c=BJ(c);d=Gb(d,"take");e=Gb(e,"say");b=b;c=VS(b,c,e);e=new Yq;e.Bz=b;e.BA=d;CK(c,e);},AEv=(b,c,d)=>{let e,f;c=
Gb(c,"say");d=Gb(d,"say");b=b;e=Cy(b.rV);f=AAz(e,Mo(b.rV));if(BX(f))d.say(Bk(Bs(f)));else{d=AAU(e,Mo(b.rV));b=K();e=new XV;e.CA=d;e.CB=b;e.Cx=c;KU(e,new XW);}},AEd=b=>{return Bk(Pt(Cy(b.rV)));},AF7=(b,c,d,e)=>{c=BJ(c);d=Gb(d,"take");e=Gb(e,"say");b=b;c=VS(b,c,e);e=new So;e.El=b;e.Ej=d;CK(c,e);},Qq=M(0);
function QI(){N.call(this);this.uA=null;}
let Qi=a=>{return a.uA.furthest();},ZW=(a,b)=>{return a.uA.lossAt(b);},AIX=a=>{return a.uA.hasDiverged()?1:0;},AIz=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(QI)){b=b;d=a.uA;b=b.uA;c=R(CM(d),CM(b))?1:0;}else c=0;return c;},AAJ=M(0),IM=M(0),HA=M(),Cn=a=>{return a.d7()?0:1;},F6=(a,b)=>{let c;c=Bq(a);while(Br(c)){if(R(Bp(c),b))return 1;}return 0;},YY=(a,b)=>{let c,d;c=0;d=Bq(b);while(Br(d)){b=Bp(d);if(!V(a,b))continue;c=1;}return c;},WH=M(0),Lr=M(0),F_=()=>{FP();return Rh;},Ea=b=>{let c;FP();c=new ACi;c.EM
=b;return c;},FE=(b,c)=>{let d;BL(b);BL(c);d=new Wb;d.CQ=b;d.Cq=c;return d;},AJB=(b,c,d,e,f,g,h,i)=>{BL(b);BL(c);BL(d);BL(e);BL(f);BL(g);BL(h);BL(i);return I5(BT(I,[b,c,d,e,f,g,h,i]));},KH=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BL(c[e]);e=e+1|0;}return I5(b.fq());},Gv=b=>{let c,d,e,f,g,h;c=new Mg;d=U(I,b.d7());e=d.data;b=b.u();f=0;while(b.v()){g=b.x();if(g===null){b=new HF;Bm(b);S(b);}h=f+1|0;e[f]=g;f=h;}c.y6=d;return c;};
function ET(){HA.call(this);this.sL=0;}
let Bq=a=>{let b;b=new Si;b.BJ=a;b.E7=a.sL;b.CM=a.d7();b.DF=(-1);return b;},E_=(a,b)=>{let c,d,e;c=a;d=c.pO;e=0;while(true){if(e>=d)return (-1);if(R(b,Z(c,e)))break;e=e+1|0;}return e;},X8=(a,b)=>{let c,d;if(!AAH(b,Lr))return 0;c=b;if(a.d7()!=c.d7())return 0;d=0;while(d<c.d7()){if(!R(a.bV(d),c.bV(d)))return 0;d=d+1|0;}return 1;},PI=M(0),Gf=M(0);
function IL(){let a=this;ET.call(a);a.rN=null;a.pO=0;}
let AGU=a=>{Lj(a,10);},Ba=()=>{let a=new IL();AGU(a);return a;},Lj=(a,b)=>{let c;if(b>=0){a.rN=U(I,b);return;}c=new BG;Bm(c);S(c);},AO$=a=>{let b=new IL();Lj(b,a);return b;},AFu=(a,b)=>{let c,d,e,f;Lj(a,b.pO);c=Bq(b);d=0;while(true){e=a.rN.data;f=e.length;if(d>=f)break;e[d]=Bp(c);d=d+1|0;}a.pO=f;},ABx=a=>{let b=new IL();AFu(b,a);return b;},Z=(a,b)=>{Ln(a,b);return a.rN.data[b];},AKL=a=>{return a.pO;},XS=(a,b,c)=>{let d,e;Ln(a,b);d=a.rN.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.pO+1|0;d=a.rN.data.length;if
(d<c){c=d>=1073741823?2147483647:Bv(c,Bv(d*2|0,5));e=a.rN;f=Oj(Bl(e));if(f===null){b=new HF;Bm(b);S(b);}if(f===Bj(AEs)){b=new BG;Bm(b);S(b);}if(c<0){b=new ACS;Bm(b);S(b);}g=e.data;e=ADc(f.sQ,c);h=BE(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.rN=e;}e=a.rN.data;h=a.pO;a.pO=h+1|0;e[h]=b;a.sL=a.sL+1|0;return 1;},Gn=(a,b)=>{let c,d,e,f;Ln(a,b);c=a.rN.data;d=c[b];e=a.pO-1|0;a.pO=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.sL=a.sL+1|0;return d;},GU=a=>{let b,c,d,e,f,g;b=a.rN;c=0;d=a.pO;e=null;if(c>d)
{e=new BG;Bm(e);S(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.pO=0;a.sL=a.sL+1|0;},Ln=(a,b)=>{let c;if(b>=0&&b<a.pO)return;c=new CW;Bm(c);S(c);};
function By(){let a=this;I.call(a);a.FK=null;a.pL=0;}
let B5=(a,b,c)=>{a.FK=b;a.pL=c;},ADS=(a,b)=>{return a!==b?0:1;};
function HX(){let a=this;By.call(a);a.qv=null;a.Cb=null;a.tm=null;a.xC=null;a.FN=null;}
let Em=null,F3=null,E6=null,Gt=null,GM=null,FS=null,GC=null,H6=null,E0=null,F$=null,FY=null,Kn=null,Fs=null,I$=null,EG=null,K$=null,Iz=null,LU=null,Je=null,L2=null,NI=null,KZ=null,Zp=null,AB0=null,BF=()=>{BF=Bf(HX);ADo();},Db=()=>{BF();return AB0.fq();},S5=(a,b,c,d,e,f,g,h)=>{BF();B5(a,b,c);a.qv=d;a.Cb=e;a.tm=f;a.xC=g;a.FN=h;},B3=(a,b,c,d,e,f,g)=>{let h=new HX();S5(h,a,b,c,d,e,f,g);return h;},Oi=b=>{let c,d,e,f;BF();c=(Db()).data;d=c.length;e=0;while(e<d){f=c[e];if(Y(f.qv,b))return Bo(f);e=e+1|0;}return Bh();},Mw
=a=>{let b;b=a.Cb;Ho();return b!==Cw?0:1;},AHB=(a,b,c)=>{let d,e,f;if(BC(c))c=G(135);d=a.qv;e=a.tm.fv();b=Dm(b);f=K();P(H(H(H(H(H(H(H(f,d),G(136)),e),G(137)),b),G(138)),c),46);return J(f);},Dm=b=>{let c;BF();if(b.pK.length>40){b=Ck(b,0,40);c=K();P(H(c,b),8230);b=J(c);}return b;},AMu=()=>{let b,c;BF();b=U(HX,23);c=b.data;c[0]=Em;c[1]=F3;c[2]=E6;c[3]=Gt;c[4]=GM;c[5]=FS;c[6]=GC;c[7]=H6;c[8]=E0;c[9]=F$;c[10]=FY;c[11]=Kn;c[12]=Fs;c[13]=I$;c[14]=EG;c[15]=K$;c[16]=Iz;c[17]=LU;c[18]=Je;c[19]=L2;c[20]=NI;c[21]=KZ;c[22]
=Zp;return b;},ADo=()=>{let b;b=new HX;Ho();S5(b,G(139),0,G(140),Cw,Dl(BT(BR,[G(141),G(26),G(25),G(28),G(27),G(29),G(23),G(24),G(31),G(30),G(22)])),G(141),G(142));Em=b;F3=B3(G(143),1,G(22),Cw,AGL(1000),G(3),G(144));E6=B3(G(145),2,G(146),Cw,Dl(BT(BR,[G(147),G(16),G(15),G(17)])),G(147),G(148));Gt=B3(G(149),3,G(17),Cw,P0(P1(0),21057),G(3),G(150));GM=B3(G(151),4,G(152),Cw,P0(C4(0.0,21056.0),21057),G(3),G(153));FS=B3(G(154),5,G(155),Cw,C4(0.0,4.294967295E9),G(0),G(156));GC=B3(G(157),6,G(158),Cw,P0(C4(1.0,64.0),6),
G(159),G(160));H6=B3(G(161),7,G(162),Cw,Dl(BT(BR,[G(163),G(164),G(13),G(165),G(166),G(167),G(168)])),G(163),G(169));E0=B3(G(170),8,G(171),Cw,Dl(BT(BR,[G(163),G(168),G(164),G(13)])),G(163),G(172));F$=B3(G(173),9,G(81),Cw,Dl(BT(BR,[G(174),G(14)])),G(174),G(175));FY=B3(G(176),10,G(177),Cw,Dl(BT(BR,[G(178),G(19),G(20)])),G(178),G(179));Kn=B3(G(180),11,G(181),Cw,P1(1),G(182),G(183));Fs=B3(G(184),12,G(185),Cw,P2(C4(1.0,1000.0),G(21)),G(21),G(186));I$=B3(G(187),13,G(188),Dh,C4(1.0,1000000.0),G(189),G(190));EG=B3(G(191),
14,G(192),Dh,C4(0.0,1000000.0),G(0),G(193));K$=B3(G(194),15,G(195),Dh,P2(AIo(BT(BR,[G(196),G(101),G(100),G(81),G(11),G(197),G(9),G(10)])),G(12)),G(12),G(198));Iz=B3(G(199),16,G(200),Dh,Dl(BT(BR,[G(21),G(201),G(202)])),G(21),G(203));LU=B3(G(204),17,G(205),Dh,Dl(BT(BR,[G(206),G(207)])),G(206),G(208));Je=B3(G(209),18,G(210),Dh,Dl(BT(BR,[G(211),G(37)])),G(211),G(212));L2=B3(G(213),19,G(214),Dh,AML(),G(40),G(215));NI=B3(G(216),20,G(217),Dh,P2(C4(1.0,10000.0),G(218)),G(219),G(220));KZ=B3(G(221),21,G(222),Dh,Dl(BT(BR,
[G(223),G(224),G(225)])),G(223),G(226));Zp=B3(G(227),22,G(228),Dh,Dl(BT(BR,[G(223),G(229),G(230)])),G(223),G(231));AB0=AMu();},AOP=M(),VD=M(),AGq=null,Xi=null,Lb=null,IP=null,U1=null,Xg=null,Uc=null,Hm=()=>{Hm=Bf(VD);AEy();},AEy=()=>{let b;AGq=new WeakMap();Xi=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Lb=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();IP=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Lb===null)b=null;else{b=new Lw;b=new FinalizationRegistry(BD(Bn(b),"accept"));}Xg=b;if
(IP===null)b=null;else{b=new Lv;b=new FinalizationRegistry(BD(Bn(b),"accept"));}Uc=b;},CA=M(0),ANP=M(),BO=M(0);
function QZ(){I.call(this);this.Dd=null;}
let AHt=(b,c)=>{ACG(b.Dd);};
function Xs(){I.call(this);this.EG=null;}
let AG1=a=>{a.EG.redraw();};
function Nt(){I.call(this);this.uZ=0;}
let DX=null,AGB=(a,b)=>{a.uZ=b;},UL=a=>{let b=new Nt();AGB(b,a);return b;},C2=()=>{if(DX===null)DX=UL(0);return DX;},E9=b=>{return UL(b);},PJ=a=>{let b;if(a!==DX)return a.uZ;b=new D9;Bm(b);S(b);},IB=a=>{return a===DX?0:1;},R6=a=>{return a!==DX?0:1;},Iv=(a,b)=>{if(a!==DX)b.fF(a.uZ);},KG=(a,b)=>{if(a!==DX)b=a.uZ;return b;},AN7=(a,b)=>{let c;if(a===b)return 1;c=DX;if(a!==c&&b!==c&&b instanceof Nt)return b.uZ!=a.uZ?0:1;return 0;};
function Ul(){let a=this;I.call(a);a.A_=null;a.DN=null;a.wX=null;a.rP=null;a.xr=null;a.Fg=0;}
let O$=a=>{let b,c,d,e,f,g;b=a.A_;c=!!Cn(a.rP);b.hidden=c;d=0;while(true){b=a.rP;if(d>=b.pO)break;b=Z(b,d);d=d+1|0;e=b.Et;c=Bk(C0(d));e.textContent=c;f=b.xl;c=K();O(H(c,G(232)),d);e=J(c);f.setAttribute("aria-label",Bk(e));f=b.AG;e=K();O(H(e,G(233)),d);e=J(e);f.setAttribute("aria-label",Bk(e));b=b.yJ;g=K();O(H(g,G(234)),d);e=J(g);b.setAttribute("aria-label",Bk(e));}};
function N$(){I.call(this);this.CN=null;}
let AHD=(b,c)=>{b.CN.redraw();};
function N_(){let a=this;I.call(a);a.DA=null;a.DB=null;}
let AIC=(b,c)=>{b=b;c=b.DA;b=b.DB;ID(c,E9(VW(EP(BJ(c.t_.value)),0.0)|0));b.redraw();};
function N7(){let a=this;I.call(a);a.BR=null;a.BS=null;}
let AGX=(b,c)=>{b=b;c=b.BR;b=b.BS;ID(c,C2());b.redraw();};
function N8(){let a=this;I.call(a);a.Ck=null;a.Cl=null;}
let AKn=(b,c)=>{let d;b=b;d=b.Ck;b=b.Cl;ID(d,RQ(d,c.offsetX));b.redraw();};
function Oa(){let a=this;I.call(a);a.Fq=null;a.Fr=null;}
let AF$=(b,c)=>{b=b;c=b.Fq;b=b.Fr;ID(c,C2());b.redraw();};
function Ob(){let a=this;I.call(a);a.Br=null;a.Bq=null;}
let AC9=(b,c)=>{let d;b=b;d=b.Br;b=b.Bq;c=RQ(d,c.offsetX);BL(CM(b));d=new Zt;d.BU=b;Iv(c,d);},AAF=M(0);
function OE(){let a=this;I.call(a);a.Cy=null;a.Cz=null;}
let AED=(b,c)=>{let d;b=b;d=b.Cy;b=b.Cz;c=c[c.length-1|0];d.wN=(c===null?null:!(c instanceof Ey())?c:Bn(c)).isIntersecting?1:0;b.be();};
function L0(){let a=this;I.call(a);a.BG=null;a.BF=0;}
let ANY=(b,c)=>{b=b;V5(b.BG,b.BF);};
function L1(){let a=this;I.call(a);a.DD=null;a.DE=0;}
let ANx=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.DD;e=b.DE;b=d.sT;f=Dd(e);e=E_(b,f);g=d.sT.pO-1|0;b=BJ(c.key);h=(-1);switch(CR(b)){case 69819:if(!Y(b,G(235)))break a;h=3;break a;case 2255103:if(!Y(b,G(236)))break a;h=2;break a;case 251549619:if(!Y(b,G(237)))break a;h=0;break a;case 977763216:if(!Y(b,G(238)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==g){g=0;break b;}g=e+1|0;break b;case 1:if(!e)break b;g=e-1|0;break b;case 2:g=0;break b;case 3:break;default:g=e;break b;}}if(g!=e){c.preventDefault();V5(d,
(Z(d.sT,g)).qU);b=d.s6;e=d.ti;(Bn(Z(b,e))).focus();}};
function K8(){let a=this;I.call(a);a.uR=null;a.yo=null;a.AX=null;}
let N5=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.uR=b;a.yo=c;CN();c=new NC;c.Az=Ba();c.qB=b;c.yd=d;b=b.yY;c.t$=b;e=Bz(b);c.sq=e;e=e+1|0;f=U(DC,e);g=f.data;c.rh=f;c.tU=U(DC,e);c.wG=U(DC,e);c.yU=U(DC,e);c.vA=U(DC,e);c.sA=U(DC,e);c.zx=U(DC,e);c.zw=U(DC,e);Cu();g[0]=FT(c,IW,0,c.qB.r_.p6,G(239),G(240));c.wH=FT(c,Md,0,c.qB.r_.qb,G(3),G(241));e=1;a:while(true){h=c.sq;if(e>h){i=c.t$.qh;DA();j=i!==CZ?0:1;b=B6(c.rh.data[h]);i=O1;k=c.qB.Au;if(!j){l=K();H(H(H(l,G(242)),b),G(243));l=J(l);}else{l=K();P(H(H(H(H(l,G(244)),
b),G(245)),b),41);l=J(l);}b=!j?G(246):G(247);m=c.yd.ys;n=K();P(H(H(H(n,G(248)),b),m),46);o=J(n);n=new BZ;p=c.rh.data[c.sq];CP();D1(n,97,p,CJ,Dg);b=FE(n,GK(121,c.wH,CJ,Dg));if(!j)n=new X5;else{n=new X6;n.FB=c;}Fy(c,i,0,k,l,o,b,n);AIM(c);EX();if(d!==N1)AOz(c);a.AX=Gv(c.Az);return;}b:{f=c.tU.data;b=IU;i=c.qB.uj.pR.data[e];l=K();H(O(H(l,G(249)),e),G(250));f[e]=FT(c,b,e,i,G(3),J(l));f=c.wG.data;b=Mf;i=c.qB.uj.pT.data[e];l=K();H(O(H(l,G(251)),e),G(252));f[e]=FT(c,b,e,i,G(3),J(l));c.yU.data[e]=AHH(c,e);g=c.rh;b=DB(c.t$,
e);n=IW;p=c.qB.t8.ql.data[e];Hu();switch(MV.data[b.pL]){case 1:break;case 2:l=G(253);break b;case 3:l=G(254);break b;case 4:l=G(255);break b;case 5:l=G(256);break b;case 6:l=G(257);break b;case 7:l=G(258);break b;default:break a;}l=G(259);}if(e==c.sq)k=G(260);else{i=K();H(O(H(i,G(261)),e),G(262));k=L8(i);}g=g.data;b=AER(b);i=K();H(H(H(i,k),b),G(263));i=L8(i);f=U(BZ,1);f.data[0]=B$(122,c.yU.data[e]);g[e]=EN(c,n,e,p,l,i,f);e=e+1|0;}b=new Ce;T$(b);S(b);},AO5=(a,b,c)=>{let d=new K8();N5(d,a,b,c);return d;},WZ=(b,
c)=>{let d,e,f,g;d=WF(CE(b),c,XI(b),AAL(b),Hb(b));e=c!=Ca(E7(b))?0:1;b=new K8;f=C2();if(!e){EX();g=PA;}else{EX();g=Ok;}N5(b,d,f,g);return b;},Xz=(a,b)=>{return !IB(a.yo)&&b.sX.tD!=Ca(a.uR.r_)?0:1;};
function Nn(){I.call(this);this.By=null;}
let ANI=(b,c)=>{b=b.By;Rf(b);Rs(b.y$);};
function VX(){I.call(this);this.ED=null;}
let AFg=a=>{let b;b=a.ED;Uk(b,b.u9-1|0);},ADI=M(),Cv=(b,c)=>{let d;d=b.ownerDocument.createElement(Bk(c));b.appendChild(d);return d;},B2=(b,c,d)=>{let e;e=Cv(b,c);b=Bk(d);e.textContent=b;return e;},Ch=(b,c)=>{if(!Y(c,BJ(b.textContent)))b.textContent=Bk(c);},Ds=(b,c)=>{let d;d=new L7;d.Bv=c;b.addEventListener("click",BD(Bn(d),"handleEvent"));};
function VY(){I.call(this);this.CL=null;}
let AM0=a=>{let b;b=a.CL;Uk(b,b.u9+1|0);};
function I3(){let a=this;By.call(a);a.DQ=null;a.EH=null;a.zQ=null;}
let IQ=null,K5=null,Kv=null,Is=null,Pd=null,W2=null,FU=()=>{FU=Bf(I3);AKl();},M4=()=>{FU();return W2.fq();},AJY=(a,b,c,d,e,f)=>{FU();B5(a,b,c);a.DQ=d;a.EH=e;a.zQ=f;},HO=(a,b,c,d,e)=>{let f=new I3();AJY(f,a,b,c,d,e);return f;},VH=(a,b,c)=>{FU();return a===Kv&&Bt(b,c)==Bt(b,c-1|0)&&Bt(b,c)>1?1:0;},AKl=()=>{let b,c,d;IQ=HO(G(264),0,G(202),G(265),G(3));K5=HO(G(266),1,G(267),G(268),G(269));Kv=HO(G(270),2,G(271),G(272),G(273));Is=HO(G(274),3,G(275),G(276),G(277));b=HO(G(278),4,G(279),G(280),G(281));Pd=b;c=U(I3,5);d
=c.data;d[0]=IQ;d[1]=K5;d[2]=Kv;d[3]=Is;d[4]=b;W2=c;};
function Nb(){I.call(this);this.EA=null;}
let AEJ=(b,c)=>{Ks(b.EA.FA);};
function UO(){I.call(this);this.E2=null;}
let AJ8=a=>{Kr(a.E2,0);};
function UM(){I.call(this);this.Er=null;}
let AGh=a=>{let b;b=a.Er;Kr(b,b.te-1|0);};
function UQ(){I.call(this);this.Bd=null;}
let AEg=a=>{let b;b=a.Bd;Kr(b,b.te+1|0);};
function UP(){I.call(this);this.E8=null;}
let AOA=a=>{let b;b=a.E8;Kr(b,b.vu);};
function MY(){I.call(this);this.B$=null;}
let AL9=(b,c)=>{let d,e;b=b.B$;d=b.sK.selectedIndex;c=b.s8;e=new Tu;e.Ft=b;e.Fw=d;CK(c,e);PO(b.yt);};
function MX(){I.call(this);this.BP=null;}
let AN$=(b,c)=>{b=b.BP;Tf(b);PO(b.yt);};
function St(){I.call(this);this.Fd=null;}
let AHc=a=>{a.Fd.redraw();};
function Zo(){let a=this;I.call(a);a.Af=null;a.so=null;a.sd=null;a.u5=null;}
let AHn=a=>{a.Af=Bh();a.so=Bh();a.sd=Bh();a.u5=Bh();},S$=()=>{let a=new Zo();AHn(a);return a;},U_=(a,b,c,d)=>{let e,f,g,h;e=new O_;c=Gv(c);e.sN=b;e.uu=c;e.uG=d;f=!BX(a.so)?a.Af:a.so;if(BX(f)){b=Bs(f);g=b.sN;h=g.qS;f=e.sN;if(h==f.qS&&g.p5===f.p5&&GW(g.pV,f.pV)&&MT(b.sN.qj,e.sN.qj)&&C3(b.uu)==C3(e.uu)&&b.uG.O(e.uG)?1:0)return;}a.so=Bo(e);},AMM=a=>{return a.u5;},Yr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;while(b>0){if(BX(a.so)&&!(!BN(a.sd)&&((Bs(a.sd)).rS!=13?0:1))){c=Bs(a.so);d=new PB;e=c.sN;f=c.uu;g
=c.uG;Hl();d.tq=W(169);d.rS=13;d.rK=e;h=(Dz(f,0)).q9.data.length;c=TE(f,500000.0/h);f=c;i=W(f.pO).data;j=1;k=i.length;while(j<k){l=j-1|0;m=(Z(f,l)).q9;n=(Z(f,j)).q9;o=0.0;p=0;while(true){q=m.data;if(p>=q.length)break;r=n.data;o=o+(r[p]-q[p])*(r[p]-q[p]);p=p+1|0;}i[j]=i[l]- -Cj(o);j=j+1|0;}p=k-1|0;s=i[p];h=Be(60.0,Cj(2000000.0/h));if(!(f.pO<=h)&&s>0.0&&s-s===0.0){t=1.0;while(t*h<s){t=t*2.0;}u=s*2.0;while(t*h>u){t=t/2.0;}c=Ba();v=0;while(v<k){j=v&&!(CC(i[v]/t)>CC(i[v-1|0]/t))?0:1;if(!(!j&&v!=p)){w=Z(f,v);V(c,
w);}v=v+1|0;}}else c=TE(c,h);f=g.f3(e,c);d.sh=f;d.ur=AOn(f,c);d.xi=AJ1(d);d.Aw=DY(e);d.v0=EA(e.pV,e.p5.p6);d.Eo=e.qj.fq();a.sd=Bo(d);a.Af=a.so;a.so=Bh();}if(!(BX(a.sd)&&!WD(Bs(a.sd))?1:0))break;d=Fd(a.sd);p=0;while(d.tW<d.tq.data.length&&!(!Sa(d)&&p>=b)){if(!Sa(d)){i=d.tq.data;v=d.tW;k=d.rS;i[v]=ANU(d,v%k|0,v/k|0);p=p+1|0;}d.tW=d.tW+1|0;}b=b-p|0;if(Za(d)){a.u5=Bo(AGQ(d));AHF(d);}}a:{b:{if(!BX(a.so)){if(!BX(a.sd))break b;if(WD(Bs(a.sd)))break b;}b=1;break a;}b=0;}return b;};
function H8(){let a=this;N.call(a);a.p4=null;a.pZ=null;a.qp=null;a.r1=null;a.vD=null;a.rb=null;a.yi=null;a.tc=null;a.tr=null;a.tK=null;a.t7=null;a.ro=null;}
let Lo=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.p4=b;a.pZ=c;a.qp=d;a.r1=e;a.vD=f;a.rb=g;a.yi=h;a.tc=i;a.tr=j;a.tK=k;a.t7=l;a.ro=m;},AO1=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new H8();Lo(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},G_=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bw(16777215);c=new H8;d=Bw(1841698);e=Bw(5591647);f=Bw(3815235);g=Bw(2762803);Ht();h=Dk(JU,0.0);i=Dk(JU,1.0);j=Bw(7744131);k=Bw(1800247);l=Bw(7744131);m=new Ew;n=U(Dw,7);o=n.data;o[0]=Bw(16645110);o[1]=Bw(16574929);o[2]=Bw(16306096);o[3]=Bw(15379876);o[4]
=Bw(13602724);o[5]=Bw(11107236);o[6]=Bw(8350359);Gu(m,n);p=JU;q=U(Dw,p.w4.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=KL(Cq(p.w4.data[r],0.2),b);r=r+1|0;}Lo(c,b,d,e,f,g,h,i,j,k,l,m,AMJ(q));return c;},IV=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bw(1512988);c=new H8;d=Bw(15789813);e=Bw(11183798);f=Bw(9144216);g=Bw(15000044);h=Bw(14268646);i=Bw(10935200);j=Bw(12160969);k=Bw(7323508);l=Bw(13214934);m=new Ew;n=U(Dw,7);o=n.data;o[0]=Bw(1775906);o[1]=Bw(3089216);o[2]=Bw(5189463);o[3]=Bw(7815012);o[4]=Bw(10638698);o[5]
=Bw(13204079);o[6]=Bw(15051394);Gu(m,n);p=new Ew;n=U(Dw,3);o=n.data;o[0]=KL(Cq(Bw(10055851),0.5),b);o[1]=Bw(2499629);o[2]=KL(Cq(Bw(5942881),0.4),b);Gu(p,n);Lo(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},ABm=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(H8)){b=b;if(!R(a.p4,b.p4)){c=0;break a;}if(!R(a.pZ,b.pZ)){c=0;break a;}if(!R(a.qp,b.qp)){c=0;break a;}if(!R(a.r1,b.r1)){c=0;break a;}if(!R(a.vD,b.vD)){c=0;break a;}if(!R(a.rb,b.rb)){c=0;break a;}if(!R(a.yi,b.yi)){c=0;break a;}if(!R(a.tc,b.tc)){c=0;break a;}if
(!R(a.tr,b.tr)){c=0;break a;}if(!R(a.tK,b.tK)){c=0;break a;}if(!R(a.t7,b.t7)){c=0;break a;}if(R(a.ro,b.ro)){c=1;break a;}c=0;}else c=0;}return c;},AHu=a=>{return a.p4;},V1=a=>{return a.pZ;},UI=a=>{return a.r1;},AIG=a=>{return a.t7;};
function LS(){I.call(this);this.Cj=null;}
let AD6=(b,c)=>{b.Cj.redraw();};
function LT(){I.call(this);this.D5=null;}
let AMU=(b,c)=>{b=b.D5;TB(b,b.sU);};
function LR(){I.call(this);this.Ba=null;}
let AJL=(b,c)=>{b=b.Ba;TB(b,b.sY);};
function OJ(){let a=this;N.call(a);a.vS=null;a.qA=null;a.FE=null;a.C_=null;a.t5=null;}
let HT=null,EL=()=>{EL=Bf(OJ);AHb();},T0=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{d=c.gg();e=c.gh();f=(-1);switch(CR(b)){case -1217487446:if(!Y(b,G(100)))break a;f=2;break a;case 3327779:if(!Y(b,G(81)))break a;f=3;break a;case 1430647483:if(!Y(b,G(11)))break a;f=4;break a;case 1581556187:if(!Y(b,G(89)))break a;f=0;break a;case 1843485230:if(!Y(b,G(101)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=1.3888888888888888*Be(d/640.0,e/480.0);h=e*0.12;i=e*0.77;j=g*12.0;B1();b=Cc(j,CG);AAy(a,
c,Lm(d,e,BY(d*0.125,h,d*0.62,i),BY(d*0.78375,h,d*0.028875,i),b,h-g*18.5,b,h-g*6.0,g*10.0,g*(Cj(200.0)/2.0+0.5),0.0));break b;case 1:b=a.qA.pV;k=new Yw;k.sP=b;k.Bb=d;k.Dg=e;l=C3(b.rR);k.rv=!(d<380.0)?12.0:11.0;k.As=W5(b,d);k.uN=W(l);k.qX=W(l);k.wr=W(l);m=0;g=e-16.0;while(m<l){k.uN.data[m]=Be(104.0,g/Bt(b,m));j=E$(k)+6.0;j=Hs(k,m)?k.uN.data[m]-j:0.78*k.uN.data[m];e=RL(b,d);k.qX.data[m]=Bb(2.0,Be(e,j));n=k.wr;if(!m)h=NaN;else{o=Bt(k.sP,m);p=k.sP;f=m-1|0;q=X(o,Bt(p,f));j=J6(k,m)-F0(k,m);i=Tr(k)/2.0/j;r=(RV(k,f)
-k.qX.data[f])/2.0/j- -i;s=1.0-i-(RV(k,m)-k.qX.data[m])/2.0/j;t=q>4?0.225:1.0;h=NaN;u=(-Infinity);o=1;q=CQ(q,24);while(o<60&&q<=0){v=o/60.0;j=r<=v&&v<=s?XM(k,m,v,0.0):(-1.0);if(j>0.0){w=XM(k,m,v,i);j=(!(w<0.0)?Be(w,12.0):Be(j,12.0)-100.0)-Bg(v-0.4);if(j>u&&!(!(w>=0.0)&&!(i<=t))){h=v;u=j;}}o=o+1|0;}}n.data[m]=h;m=m+1|0;}b=new UB;p=a.t5;b.p7=p;b.za=AFK(p);p=Uh(a);c.el(BY(0.0,0.0,c.gg(),c.gh()),b.p7.p4);AG5(AHs(b,c,k,p));break b;case 2:S9(AB5(ZP(d,e),a.t5,ACs(a)),c,ACo(a));break b;case 3:Uz(AEN(Zh(d,e),a.t5),c,
XZ(a));break b;case 4:p=SQ(a);x=AEb(ABZ(d,e),a.t5);CK(AMM(p),AEl(x,c));break b;default:}AAy(a,c,ACM(d,e));}},AAy=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=a.vS;BF();if(!D5(d,LU,G(207))){GB();e=H2;}else{GB();e=UW;}f=new Vc;d=a.t5;g=ACs(a);f.rj=c;f.rM=d;f.Av=e;f.Cu=g;d=MJ(Jc(a),a.qA);g=C2();h=Nx(d.u0.rL,f.rj.qm);b.el(BY(0.0,0.0,b.gg(),b.gh()),f.rM.p4);VA(b,f.rj,f.rM,d.vN,d.y4);i=f.rj.qm.pU;j=d.u0;i=i/(j.qe-1|0);c=AJO(j,d.wy,0.05/i);k=Di(b,C6(f.rj));e=f.Av;GB();l=e!==H2?20:2;b.el(Im(b,f.rj.qm,k),Dk(f.rM.ro,0.0));m=1;while
(m<l){k=m;b.el(OK(h,(LW(c,k/l)).wa),Dk(f.rM.ro,k/(l-1|0)));m=m+1|0;}j=Bq((LW(c,0.5)).vx);while(Br(j)){b.eu(JT(h,Bp(j)),BQ(f.rM.vD,C6(f.rj)*1.2));}N9(h,b,f.rj,f.rM);l=f.Av!==H2?20:100;c=f.rj;c=Go(0.0,1.0,Ld(c,c.s_.qg));e=f.rj;j=f.rM;U$(b,e,j,j.ro,l,c);e=ACI(b,f.rj,f.rM,f.Cu,PP(d));m=0;while(m<PP(d)){k=Bc(d.ri,m,0);i=Bc(d.ri,m,1);if(FJ(h.sv,k,i))Xt(e,b,DI(h,k),Dv(h,i),Re(d,m));m=m+1|0;}c=new WQ;c.Bo=f;c.Bt=b;c.Bu=h;c.Bs=d;Iv(g,c);},ACs=a=>{let b,c;b=a.vS;BF();if(!D5(b,Je,G(37))){EM();c=GX;}else{EM();c=Nr;}return c;},Jc
=a=>{let b,c,d,e;b=new Ph;c=a.qA;d=c.pV;c=Wm(c.p5.p6);e=CD(d);Vw(b,d,c,e<=500?100:e>5000?25:50);return b;},Uh=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=BE(1,Ca(a.qA.p5)-1|0);c=W(2);d=c.data;d[0]=Bc(a.qA.p5.p6,b,0);d[1]=Bc(a.qA.p5.p6,b,1);e=a.qA;f=Lt(Jc(a),a.qA);d=Hb(a.vS);g=C2();h=DY(e);i=new Kp;j=e.pV;k=U(B4(Df),1);k.data[0]=c;PN(i,j,EB(k));Dn(i,h);k=i.ql.data;l=U(B4(Df),k.length);m=l.data;n=0;b=m.length;while(n<b){m[n]=k[n].pJ;n=n+1|0;}c=d.data;j=new ABH;e=e.pV;n=c.length;if(n==CD(e)){j.qn=e;j.vf=h;j.wC=l;j.EI=
f;j.xd=d;j.zS=g;return j;}f=new BG;b=CD(e);e=K();P(O(H(O(H(e,G(282)),b),G(283)),n),46);Bu(f,J(e));S(f);},ACo=a=>{return ABj(a.qA,Lt(Jc(a),a.qA),Qs(a.qA.pV));},XZ=a=>{let b,c;b=new Hw;c=a.FE;Ma(b,c,RW(c),D_(a.vS),a.qA.qS,C2(),0,F_());return b;},SQ=a=>{let b;b=S$();U_(b,a.qA,a.C_,new II);while(Yr(b,2147483647)){}return b;},AHb=()=>{BL(G(89));BL(G(196));BL(G(101));BL(G(100));BL(G(81));BL(G(11));HT=I5(BT(I,[G(89),G(196),G(101),G(100),G(81),G(11)]));};
function M0(){I.call(this);this.Ew=null;}
let ANv=(b,c)=>{QW(b.Ew);};
function M1(){I.call(this);this.EQ=null;}
let ANy=(b,c)=>{QW(b.EQ);};
function Ur(){I.call(this);this.Da=null;}
let AFE=a=>{let b,c,d;b=a.Da;c=BJ(b.vy.value);d=new Ne;d.Dh=b;ACH(Bk(c),BD(Bn(d),"tell"));};
function Us(){I.call(this);this.D2=null;}
let ANg=a=>{let b,c,d;b=a.D2;c=b.EF.selectedIndex+1|0;d=new ZA;d.B6=b;d.B7=c;ZH(b,d);};
function Up(){I.call(this);this.EK=null;}
let AIU=a=>{let b,c;b=a.EK;c=new U7;c.Bh=b;ZH(b,c);};
function Uq(){I.call(this);this.CV=null;}
let AKd=a=>{let b,c,d;b=a.CV;c=Xe(b);if(BN(c.tH))Do(b,CU(G(102),c.yP));else{d=S2(Cy(b.qt),Jn(b),Bs(c.tH),ABP(b));c=new Y6;c.uJ=b;c.v_=d;G8(b,c);}};
function Uv(){I.call(this);this.Dr=null;}
let AMf=a=>{let b,c,d,e;b=a.Dr;c=HG(Cy(b.qt));d=E5(b.qt);e=new Y5;e.Cf=b;e.yL=c;e.zR=d;G8(b,e);};
function Uw(){I.call(this);this.BI=null;}
let AHw=a=>{let b,c,d,e,f,g;b=a.BI;c=Cy(b.qt);d=Mo(b.qt);e=AAz(c,d);if(BX(e))Do(b,Bs(e));else{e=AAU(c,d);c=K();f=Bd(1);f.data[0]=0;g=new Y4;g.Fm=b;g.uy=e;g.zs=c;g.y2=f;G8(b,g);}};
function Ut(){let a=this;I.call(a);a.Cd=null;a.Cc=null;}
let AD0=a=>{Ji(a.Cd,Pt(Cy(a.Cc)),G(284),G(285));};
function Uu(){I.call(this);this.Fz=null;}
let AE_=a=>{RU(a.Fz);};
function OQ(){let a=this;I.call(a);a.CZ=null;a.C0=null;}
let AEj=(b,c)=>{b=b;Zw(b.CZ,b.C0.files[0]||null);},OP=M(),ANR=(b,c)=>{b;c.preventDefault();};
function OO(){I.call(this);this.Eq=null;}
let AOj=(b,c)=>{b=b.Eq;c.preventDefault();Zw(b,AOC(c));},AId=M(B_);
function OU(){I.call(this);this.BL=null;}
let AMs=(b,c)=>{AA9(b.BL);};
function YH(){let a=this;I.call(a);a.C5=null;a.C9=null;}
let AJI=a=>{let b,c,d,e;b=a.C5;c=a.C9;d=b.vt;e=K();H(H(P(e,46),c),G(124));e=J(e);d=d.querySelector(Bk(e));e=BJ(d.value);c=new Mq;c.D3=b;c.D4=d;ACH(Bk(e),BD(Bn(c),"tell"));};
function ABF(){let a=this;N.call(a);a.wY=null;a.yN=0;a.ux=null;a.s1=null;a.ws=null;a.uU=0;}
function My(){let a=this;N.call(a);a.pV=null;a.p5=null;a.sX=null;a.qS=0;a.s5=0.0;a.qj=null;a.xk=null;a.up=null;a.x3=0;}
let DY=a=>{let b;b=B9(a.pV);Cz(b,a.qj);return b;},ANh=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(My)){b=b;if(!R(a.pV,b.pV)){c=0;break a;}if(!R(a.p5,b.p5)){c=0;break a;}if(!R(a.sX,b.sX)){c=0;break a;}if(a.qS!=b.qS){c=0;break a;}if(a.s5!==b.s5){c=0;break a;}if(!R(a.qj,b.qj)){c=0;break a;}if(!R(a.xk,b.xk)){c=0;break a;}if(!R(a.up,b.up)){c=0;break a;}if(a.x3==b.x3){c=1;break a;}c=0;}else c=0;}return c;},AJw=a=>{return a.up;};
function Ta(){I.call(this);this.Fb=null;}
let ANk=a=>{let b,c,d,e,f;b=a.Fb;c=b.vy;d=b.qt;e=BJ(d.to.page());if(BC(e)){d=d.w5;f=K();H(H(f,d),G(286));e=J(f);}d=PH(Cy(b.qt),E5(b.qt));f=K();H(P(H(f,e),35),d);c.value=Bk(J(f));Ch(b.Be,Pt(Cy(b.qt)));d=b.xx.querySelector(".sandboxed");if(!((self.origin==='null'&&location.protocol!=='file:'?1:0)?0:1))d.removeAttribute("hidden");else d.setAttribute("hidden","");};
function Tb(){I.call(this);this.A8=null;}
let AGv=a=>{AA9(a.A8);},HF=M(B_),TW=M(0);
function Oz(){let a=this;I.call(a);a.En=null;a.Em=null;}
let ANZ=b=>{let c;b=b;c=b.En;b=b.Em;JV(c);b.be();};
function L7(){I.call(this);this.Bv=null;}
let AHY=(b,c)=>{b.Bv.be();};
function Dw(){let a=this;N.call(a);a.ry=0;a.rD=0;a.rC=0;a.tp=0.0;}
let AL4=(a,b,c,d,e)=>{a.ry=b;a.rD=c;a.rC=d;a.tp=e;},Jf=(a,b,c,d)=>{let e=new Dw();AL4(e,a,b,c,d);return e;},Bw=b=>{return Jf(b>>16&255,b>>8&255,b&255,1.0);},Cq=(a,b)=>{return Jf(a.ry,a.rD,a.rC,b);},KL=(a,b)=>{return Jf(LV(a,a.ry,b.ry),LV(a,a.rD,b.rD),LV(a,a.rC,b.rC),1.0);},LV=(a,b,c)=>{let d;d=a.tp;return BK(d*b+(1.0-d)*c)|0;},ABC=a=>{let b,c;b=CL(G(287));J7(b,a.ry);J7(b,a.rD);J7(b,a.rC);c=a.tp;if(c<1.0)J7(b,BK(255.0*c)|0);return J(b);},J7=(b,c)=>{P(P(b,Bi(G(288),c>>4)),Bi(G(288),c&15));},WG=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Dw)){b=b;c=a.ry!=b.ry?0:a.rD!=b.rD?0:a.rC!=b.rC?0:a.tp===b.tp?1:0;}else c=0;return c;};
function Ew(){I.call(this);this.w4=null;}
let JU=null,Ht=()=>{Ht=Bf(Ew);AMx();},Gu=(a,b)=>{Ht();a.w4=b.fq();},AMJ=a=>{let b=new Ew();Gu(b,a);return b;},Dk=(a,b)=>{return Nl(a,Bb(0.0,Be(255.0,b*256.0))|0);},Nl=(a,b)=>{let c,d,e,f,g;c=a.w4.data;d=c.length-1|0;e=X(b,d);b=e/255|0;f=c[b];g=c[BE(d,b+1|0)];d=e%255|0;return Jf(Nz(f.ry,g.ry,d),Nz(f.rD,g.rD,d),Nz(f.rC,g.rC,d),1.0);},Nz=(b,c,d)=>{Ht();return (X(b,255-d|0)+X(c,d)|0)/255|0;},AMx=()=>{let b,c,d;b=new Ew;c=U(Dw,11);d=c.data;d[0]=Bw(4194379);d[1]=Bw(7744131);d[2]=Bw(10055851);d[3]=Bw(12756431);d[4]
=Bw(15193320);d[5]=Bw(16250871);d[6]=Bw(14282963);d[7]=Bw(10935200);d[8]=Bw(5942881);d[9]=Bw(1800247);d[10]=Bw(17435);Gu(b,c);JU=b;},AHV=M(),CI=b=>{let c,d,e,f,g,h,i;if(!AAo(b))return Td(b);if(b===0.0){c=Id(b);d=K();H(H(d,c),G(289));return J(d);}c=ADQ(Bg(b));e=c.w0;f=c.yO-1|0;if((-4)<=f&&f<16){d=Id(b);c=UY(c,Bv(1,e.pK.length-c.yO|0));g=K();H(H(g,d),c);return J(g);}if(e.pK.length<=1)d=G(3);else{c=Eo(e,1);d=K();H(P(d,46),c);d=J(d);}h=Ix(f);c=f>=0?G(290):G(291);g=h>=10?G(3):G(0);i=K();O(H(H(i,c),g),h);c=J(i);g
=Id(b);f=Bi(e,0);i=K();H(H(P(H(i,g),f),d),c);return J(i);},Ef=b=>{let c,d,e,f,g;a:{c=CI(b);if(c===G(292))d=1;else if(G(292).pK.length>c.pK.length)d=0;else{e=0;f=c.pK.length-G(292).pK.length|0;while(f<c.pK.length){g=Bi(c,f);d=e+1|0;if(g!=Bi(G(292),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Ck(c,0,c.pK.length-2|0);return c;},ED=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!AAo(b))return Td(b);if(b===0.0)d=Hg(G(3),0);else{e=Bg(b);d=FK(MK(e),Bv(JI(e),0));f=FK(Cm(1),Bv( -JI(e)|0,0));g=RT(e);FQ(f,Bv(g,0));FQ(d,Bv( -g|0,0));if
(Et(d,f)>=0){EV(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Hg(G(3),0);else{i=Dq(h);j=i.data;h=0;k=0;l=j.length;while(k<l){EV(d,0);h=Pm(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!ZE(d,f,h))d=Hg(It(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Hg(It(i),g);}else{d=new P4;m=It(i);f=K();H(P(f,49),m);AAv(d,J(f),g+1|0);}}}}f=Id(b);d=UY(d,c);n=K();H(H(n,f),d);return J(n);},EP=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new VR;b=Eq(b);c.yC=K9(Cp);c.yg=b;d=Ti(c);e=0;f=0;g=0;h=Ft(c);while(true){if
(!P7(h)){if(h!=46&&h!=44)break;if(f)break;}c.ru=c.ru+1|0;if(!P7(h))f=1;else{e=1;i=c.u3;if(i==800){g=g|(h==48?0:1);c.rr=c.rr+(!f?1:0)|0;}else{c.rr=c.rr-(!f?0:1)|0;if(!(h==48&&i<=0)){EV(c.yC,h-48|0);c.u3=c.u3+1|0;}}}h=Ft(c);}if(g){EV(c.yC,1);c.u3=c.u3+1|0;c.rr=c.rr-1|0;}a:{if(e){if(Ft(c)!=101&&Ft(c)!=69)e=1;else{c.ru=c.ru+1|0;i=Ti(c);e=0;f=0;g=Ft(c);while(P7(g)){c.ru=c.ru+1|0;e=1;f=BE(((f*10|0)+g|0)-48|0,100000000);g=Ft(c);}g=c.rr;if(i)f= -f|0;c.rr=g+f|0;}if(e&&c.ru>=c.yg.pK.length){j=!d?1:(-1);d=c.u3;e=d+c.rr
|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.yC;l=K9(Cm(1));FQ(b,Bv(c.rr,0));FQ(l,Bv( -c.rr|0,0));e=Tg(b)-Tg(l)|0;Io(b,Bv( -e|0,0));Io(l,Bv(e,0));if(Et(b,l)<0){Io(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=BE(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i<d){m=2.0*m+Pm(b,l);Io(b,1);i=i+1|0;}if(Et(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=T7(Lp(AH1(Cm(Bv(e-52|0,(-1074))+1074|0),52),Hk(m)));}}}}else k=0.0;b=ABU(j*k);break a;}}if(EE===null)EE=ABU(0.0);b=EE;}return b;},AAo=b=>{return !(Bg(b)<=1.7976931348623157E308)
?0:1;},Td=b=>{let c,d;if(isNaN(b)?1:0)c=G(293);else{c=Id(b);d=K();H(H(d,c),G(294));c=J(d);}return c;},Id=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(3):G(295);},UY=(b,c)=>{let d,e,f,g;d=K();e=b.yO;f=BE(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.w0.pK.length?Bi(b.w0,f):48);f=f+1|0;}return J(d);};
function Y0(){let a=this;I.call(a);a.EC=null;a.rw=null;}
let AJU=(a,b)=>{a.EC=b;a.rw=Oy(b);},HG=a=>{let b=new Y0();AJU(b,a);return b;},J8=(a,b,c)=>{return Lh(a.rw,b,c);},NO=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new OJ;d=a.EC;e=Gh(a.rw);f=a.rw;g=new ACe;g.wU=f;h=Ba();i=((Wn(a.rw)+60|0)-1|0)/60|0;j=0;while(j<Wn(a.rw)){f=new G$;k=a.rw;Me(f,X(j,k.sE),(Z(k.si,j)).uh);V(h,f);j=j+i|0;}EL();c.vS=d;c.qA=e;c.FE=g;c.C_=h;c.t5=b;return c;};
function Ve(){let a=this;I.call(a);a.rU=null;a.BQ=0;a.si=null;a.sE=0;a.vg=null;a.rF=0;a.uX=0;}
let AIe=(a,b)=>{let c;a.si=Ba();a.sE=1;a.vg=W(256);c=RH(b);a.rU=c;b=Xl(c);a.BQ=BE(1024,4000000/(b.uh.data.length+b.vj.data.length|0)|0);ACu(a);},Oy=a=>{let b=new Ve();AIe(b,a);return b;},Ju=a=>{return a.rU.qW;},Wn=a=>{return a.si.pO;},Gh=a=>{return Xn(a.rU,a.uX&&Ju(a)==a.rF?1:0);},Lh=(a,b,c)=>{let d,e,f,g,h;if(a.uX)b=BE(b,a.rF);AB6(a,b);d=0;while(true){e=a.rU;if(e.qW>=b)break;if(d>=c)break;WU(e);e=a.rU;if(e.qW<=a.rF)f=1;else{a:{g=e.xv;if(g-g===0.0){e=e.sb;f=1;b:{c:{while(true){h=e.pR.data;if(f>=h.length)break;if
(!AAr(h[f].pJ))break c;if(!AAr(e.pT.data[f].pJ))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.rF=a.rU.qW;ACu(a);f=1;}else{a.uX=1;f=a.rF;AB6(a,f);while(true){e=a.rU;if(e.qW>=f)break;WU(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.rU.qW;if(c!=b){if(!a.uX)break e;if(c!=a.rF)break e;}b=1;break d;}b=0;}return b;},AB6=(a,b)=>{let c,d,e;c=BE(b/a.sE|0,a.si.pO-1|0);d=a.rU;e=d.qW;if(!(b>=e&&X(c,a.sE)<=e))X7(d,X(c,a.sE),Z(a.si,c));},ACu=a=>{let b,c,d,e,f,g;b=a.rF;c=a.vg;d=c.data.length;if(b==d)a.vg=D0(c,
2*d|0);c=a.vg.data;b=a.rF;e=a.rU;c[b]=e.xv;if(b%a.sE|0)return;f=a.si;e=Xl(e);V(f,e);e=a.si;if(e.pO>a.BQ){f=ABx(e);GU(a.si);b=0;g=f;while(b<g.pO){e=a.si;f=Z(g,b);V(e,f);b=b+2|0;}a.sE=a.sE*2|0;}},DZ=M(0);
function Vj(){N.call(this);this.ul=null;}
let Dl=b=>{let c;c=new Vj;c.ul=KH(b);return c;},ALz=(a,b)=>{let c;c=Eq(b);return !F6(a.ul,c)?Bh():Bo(c);},AF2=a=>{let b,c;if(C3(a.ul)!=1){b=CU(G(132),a.ul);c=K();H(H(c,G(296)),b);b=J(c);}else{b=Dz(a.ul,0);c=K();H(H(c,G(297)),b);b=J(c);}return b;},AE7=M(),U2=b=>{let c,d,e,f;c=W(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function WL(){I.call(this);this.AH=null;}
let ANt=M(),Es=(b,c)=>{let d,e,f,g;d=Ba();if(BC(Eq(b)))return d;e=0;f=DO(b,c);while(f>=0){g=Ck(b,e,f);V(d,g);e=f+1|0;f=Yp(b,c,e);}b=Eo(b,e);V(d,b);return d;},KE=b=>{let c,d,e,f,g;c=Es(b,44);d=W(c.pO);e=d.data;f=0;g=e.length;while(f<g){e[f]=Q9(Z(c,f));f=f+1|0;}return d;},Q9=b=>{let c,d;c=EP(b);d=new ACn;d.CW=b;if(c!==EE)return c.vT;b=d.CW;c=new F9;d=K();H(H(d,G(298)),b);Bu(c,J(d));S(c);};
function T6(){let a=this;I.call(a);a.vX=null;a.vp=null;a.sm=0;a.rE=0;a.AA=0.0;a.xT=0.0;a.tX=0.0;a.u8=0.0;a.su=0.0;a.Ab=0;a.A3=0;a.D_=0;}
let RW=b=>{let c;c=new T6;c.vX=W(1024);c.vp=W(1024);c.sm=1;c.AA=NaN;c.xT=NaN;c.tX=Infinity;c.u8=Infinity;c.su=(-Infinity);ACw(c,b);return c;},ACw=(a,b)=>{let c,d,e,f,g,h;while(a.rE<=b.cR()){c=b.cT(a.rE);if((a.rE/a.sm|0)==1024){d=0;while(d<512){e=a.vX.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Be(g,e[h]);e=a.vp.data;e[d]=Bb(e[f],e[h]);d=d+1|0;}a.sm=a.sm*2|0;}d=a.rE;h=a.sm;f=d/h|0;if(!(d%h|0)){a.vX.data[f]=Infinity;a.vp.data[f]=(-Infinity);}if(!d)a.AA=c;a.xT=c;if(c-c===0.0){e=a.vX.data;e[f]=Be(e[f],c);e=a.vp.data;e[f]=
Bb(e[f],c);g=a.tX;a.Ab=!(c<g)?a.Ab:a.rE;a.A3=!(c>a.su)?a.A3:a.rE;a.tX=Be(g,c);a.su=Bb(a.su,c);a.u8=!(c>0.0)?a.u8:Be(a.u8,c);}a.rE=a.rE+1|0;}a.D_=b.hE();},En=a=>{return a.rE-1|0;},Ot=a=>{return !(a.tX<=a.su)?0:1;},SJ=(a,b)=>{return b/a.sm|0;},Uf=(a,b)=>{return X(b,a.sm);},Qf=(a,b)=>{return a.vX.data[b];},MC=(a,b)=>{return a.vp.data[b];},Ct=M(0);
function U3(){I.call(this);this.B_=null;}
let AEU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=b;c=a.B_;if(En(b)){d=c.Fg+1|0;c.Fg=d;e=new RX;f=new GQ;g=K();O(H(g,G(299)),d);h=J(g);i=c.xr;j=Ba();k=(Db()).data;l=k.length;m=0;while(m<l){g=k[m];if(Mw(g)&&!Ic(i,g)){n=BH(i,g);if(!(g!==Gt&&g!==F3?0:1)){if(n.pK.length>12)n=Ck(n,0,12);g=Gy(g.qv,45,32);if(BC(n))n=G(202);o=K();H(P(H(o,g),32),n);n=J(o);V(j,n);}}m=m+1|0;}OG(f,h,Cn(j)?G(300):CU(G(132),j),b);b=c.xr;g=c.DN;e.xe=f;e.DU=b;b=Cv(g,G(301));e.ui=b;n=Cv(b,G(302));e.Et=n;n.className="number";n=Cv(e.ui,G(303));e.xl
=n;n.value=Bk(f.v8);n=ED(f.sc.xT,4);b=K();H(H(b,G(304)),n);o=J(b);d=En(f.sc);b=K();O(H(b,G(305)),d);n=J(b);b=e.ui;f=f.tj;h=K();H(H(H(H(h,f),G(39)),o),n);(B2(b,G(302),J(h))).className="settings";e.AG=AA2(e,G(306));e.yJ=AA2(e,G(307));b=e.xl;n=new Or;n.Bw=c;n.Bx=e;b.addEventListener("change",BD(Bn(n),"handleEvent"));b=e.AG;g=new XC;g.De=c;g.Dc=e;Ds(b,g);b=e.yJ;g=new XB;g.E5=c;g.E4=e;Ds(b,g);V(c.rP,e);b=c.rP;if(b.pO>6)Yj((Gn(b,0)).ui);O$(c);}},Qw=M(0),Di=(a,b)=>{return a.hJ()*Bb(1.0,BK(b/a.hJ()));},PQ=(a,b)=>{return a.hJ()
*BK(b/a.hJ());},E2=(a,b,c)=>{let d;d=BK(c/a.hJ())%2.0!==1.0?0:1;return PQ(a,b)+(!d?0.0:a.hJ()/2.0);};
function Ov(){let a=this;I.call(a);a.qk=null;a.s2=0.0;a.tN=0.0;a.Fk=0.0;a.z8=null;}
let Jj=null,Fn=()=>{Fn=Bf(Ov);AG3();},AMF=(a,b,c,d,e)=>{let f,g,h;Fn();B1();a.z8=Cc(0.0,Cr);a.s2=c;a.tN=d;a.Fk=1.0/e;f=BK(c*e)|0;g=BK(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.qk=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.qk;h="round";b.lineJoin=h;},L$=(a,b,c,d)=>{let e=new Ov();AMF(e,a,b,c,d);return e;},AJ0=a=>{return a.s2;},AK0=a=>{return a.tN;},AOg=a=>{return a.Fk;},DK=(a,b,c)=>{let d,e;d=a.qk;Fn();d.fillStyle=Bk(Lg(Jj,c));if(!(b instanceof Cx)){Zi(a,b);a.qk.fill('evenodd');}
else{e=b;a.qk.fillRect(e.pQ,e.pX,e.pU,e.qg);}},Gw=(a,b,c)=>{let d,e;d=a.qk;Fn();d.strokeStyle=Bk(Lg(Jj,c.Ap));a.qk.lineWidth=c.tL;ANp(a.qk,c.zB);if(!(b instanceof Cx)){Zi(a,b);a.qk.stroke();}else{e=b;a.qk.strokeRect(e.pQ,e.pX,e.pU,e.qg);}},AJr=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=a.qk;IR();e=Yf;if(!(e.xV.width==c.wi&&e.xV.height==c.w$))R9(e,c.wi,c.w$);f=c.x4;g=0;while(true){h=f.data;if(g>=h.length)break;i=h[g];c=e.Bk;j=i&(-16711936)|i>>16&255|(i&255)<<16;c[g]=j;g=g+1|0;}c=e.zV;k=e.xV;c.putImageData(k,0.0,
0.0);c=e.x6;l=b.pQ;m=b.pX;n=b.pU;o=b.qg;d.drawImage(c,l,m,n,o);},M6=(a,b,c,d,e,f)=>{let g,h,i,j,k;if(!ZN(e,a.z8)){a.z8=e;g=a.qk;Fn();h=e.tw;DS();i=h!==Ij?G(3):G(308);j=e.sB;Dt();h=j!==Gp?G(309):G(310);a:{j=ED(e.q8,2);k=K();H(H(H(H(k,i),j),G(311)),h);g.font=Bk(J(k));i=a.qk;P5();switch(Yx.data[e.uV.pL]){case 1:e=G(312);break a;case 2:e=G(313);break a;case 3:e=G(314);break a;default:}b=new Ce;Bm(b);S(b);}i.textAlign=Bk(e);}e=a.qk;Fn();f=Bk(Lg(Jj,f));e.fillStyle=f;a.qk.fillText(Bk(b),c,d);},Zi=(a,b)=>{let c,d;a:
{a.qk.beginPath();if(b instanceof Hn){c=b;a.qk.arc(c.x0,c.xZ,c.yQ,0.0,6.283185307179586);}else if(b instanceof El)MS(a,b.qY);else if(b instanceof I6){b=b.uW.u();while(b.v()){MS(a,b.x());}}else if(b instanceof Ex){d=Bq(b.tu);while(true){if(!Br(d))break a;MS(a,Bp(d));a.qk.closePath();}}}},MS=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.qk.lineTo(d[c],d[c+1|0]);else a.qk.moveTo(d[c],d[c+1|0]);c=c+2|0;}},AG3=()=>{let b;b=new ABL;b.Ac=U(Dw,256);b.zr=U(BR,256);Jj=b;},AD5=M(),ANp=(b,c)=>{b.setLineDash(c
?[c]:[]);};
function OM(){let a=this;N.call(a);a.wo=0;a.tD=0;}
let AGe=(a,b,c)=>{a.wo=b;a.tD=c;},WW=(a,b)=>{let c=new OM();AGe(c,a,b);return c;},SK=(b,c,d)=>{let e;e=X(b%(((d+c|0)-1|0)/c|0)|0,c);return WW(e,BE(c,d-e|0));},AFb=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(OM)){b=b;c=a.wo!=b.wo?0:a.tD==b.tD?1:0;}else c=0;return c;};
function RO(){I.call(this);this.Ca=null;}
let ALo=(a,b)=>{b=b;Ch(a.Ca.yF,UV(b));};
function UU(){let a=this;I.call(a);a.qM=null;a.s4=null;a.ud=0;a.re=0;a.yx=null;a.xO=null;a.D6=null;a.Aj=null;}
let AAw=(a,b,c)=>{return b>=0&&b<a.ud&&c>=0&&c<a.re?1:0;},Nk=(a,b,c)=>{return Bn(a.yx.data[X(b,a.re)+c|0]);},RN=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.yx.data;if(c>=d.length){b=new BG;e=B6(a.qM);f=K();H(H(f,G(315)),e);Bu(b,J(f));S(b);}if(Bn(d[c])===b)break;c=c+1|0;}b=a.qM;g=a.re;return HL(b,c/g|0,c%g|0);},ALe=(a,b)=>{let c,d,e,f;c=a.ud;if(c==b.pM&&a.re==b.pN?1:0)d=G(3);else{e=a.re;d=K();H(O(P(O(H(d,G(316)),c),215),e),G(317));d=J(d);}b=Gy(CY(b),120,215);f=K();H(H(f,b),d);return J(f);},AKH=(a,b)=>{let c,d,
e,f,g,h,i,j;c=B6(a.qM);d=a.qM.zf;e=K();H(H(H(e,c),G(39)),d);(B2(b,G(318),J(e))).className="unseen";f=BC(Q3(a.qM,0))?0:1;if(!BC(UN(a.qM,0))){d=Cv(Cv(b,G(319)),G(73));if(f)(Cv(d,G(75))).className="corner";g=0;while(g<a.re){(B2(d,G(74),UN(a.qM,g))).setAttribute("scope","col");g=g+1|0;}}e=Cv(b,G(320));g=0;while(g<a.ud){h=Cv(e,G(73));if(f){c=B2(h,G(74),Q3(a.qM,g));c.setAttribute("scope","row");b=a.Aj;i=CM(c);V(b,i);}j=0;while(j<a.re){d=Cv(h,G(75));d.setAttribute("tabindex","-1");a.yx.data[X(g,a.re)+j|0]=CM(d);a.xO.data[X(g,
a.re)+j|0]=CM(Cv(d,G(302)));c=Bn(a.xO.data[X(g,a.re)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function OW(){let a=this;N.call(a);a.rR=null;a.rY=null;a.rJ=null;a.qh=null;}
let Bz=a=>{return C3(a.rR)-1|0;},Bt=(a,b)=>{return (Dz(a.rR,b)).qU;},DB=(a,b)=>{return b!=Bz(a)?a.rY:a.rJ;},CD=a=>{let b,c;b=0;c=1;while(c<=Bz(a)){b=b+X(Bt(a,c),Bt(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},GW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(OW)){b=b;c=!R(a.rR,b.rR)?0:!R(a.rY,b.rY)?0:!R(a.rJ,b.rJ)?0:R(a.qh,b.qh)?1:0;}else c=0;return c;};
function Jd(){let a=this;N.call(a);a.p6=null;a.qb=null;}
let Xq=(a,b,c)=>{a.p6=b;a.qb=c;},JN=(a,b)=>{let c=new Jd();Xq(c,a,b);return c;},GA=b=>{let c,d,e,f,g;c=b.data;d=U(B4(Df),4);e=d.data;e[0]=BW([0.0,0.0]);e[1]=BW([0.0,1.0]);e[2]=BW([1.0,0.0]);e[3]=BW([1.0,1.0]);f=EB(d);g=Bx(f.pM,1);Cb(b,0,g.pJ,0,c.length);return JN(f,g);},Ca=a=>{return a.p6.pM;},Zu=(a,b,c)=>{Cb(a.p6.pJ,b*2|0,c.p6.pJ,0,Ca(c)*2|0);Cb(a.qb.pJ,b,c.qb.pJ,0,Ca(c));},AKu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Jd)){b=b;c=!R(a.p6,b.p6)?0:R(a.qb,b.qb)?1:0;}else c=0;return c;},Ra=M(0),Yj
=b=>{if(b.parentNode!==null)b.parentNode.removeChild(b);},Tt=M(0),WE=M(0),Dx=M(0),TG=M(0),Wc=M(0),UE=M(0),V3=M(0),Yk=M(0),Tc=M(0),SD=M(0),R0=M(0),ALJ=M(),DE=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Y$(){N.call(this);this.wc=null;}
let Ol=a=>{let b,c,d,e;b=0.0;c=Bq(a.wc);while(Br(c)){d=Bp(c);e=new WP;e.EL=d;b=Bb(b,J4(d,e));}return b;},W9=a=>{return BC(Fa(a,new Sv))&&BC(Fa(a,new Sw))&&BC(Fa(a,new Sy))?1:0;},AOG=a=>{let b,c,d,e,f;if(isNaN(Ol(a))?1:0)return G(321);b=Fa(a,new AB8);c=Fa(a,new AB9);if(!BC(b)){d=CI(Ol(a));c=!BC(c)?G(322):G(323);e=K();H(H(H(H(H(H(e,G(324)),b),G(325)),d),G(326)),c);return J(e);}if(!BC(Fa(a,new AB$)))return G(327);if(!W9(a))return G(328);d=Fa(a,new ACb);if(Ol(a)===0.0)b=G(329);else{f=0.0;c=Bq(a.wc);while(Br(c))
{f=Bb(f,Se(Bp(c)));}b=Ef(f);c=K();H(H(H(c,G(330)),b),G(331));b=J(c);}if(BC(d))c=G(3);else{c=K();H(H(H(c,G(332)),d),G(333));c=J(c);}d=K();H(H(H(H(d,G(334)),b),G(335)),c);return J(d);},Yn=b=>{return Se(b)<=16.0?0:1;},Fa=(a,b)=>{let c,d,e;c=K();d=Bq(a.wc);while(Br(d)){e=Bp(d);if(b.hY(e))L(L(c,c.p1?G(132):G(3)),e.wf);}return J(c);};
function GL(){let a=this;N.call(a);a.wf=null;a.ss=null;a.u7=null;a.sg=null;a.w_=null;}
let QU=(a,b,c,d,e,f)=>{a.wf=b;a.ss=c;a.u7=d;a.sg=e;a.w_=f;},AO9=(a,b,c,d,e)=>{let f=new GL();QU(f,a,b,c,d,e);return f;},Se=a=>{let b;b=new XP;b.B3=a;return J4(a,b);},SE=a=>{return Rq(a,a.u7);},Rq=(a,b)=>{let c,d,e;c=a.sg.uE.pJ;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bg(b.pJ.data[d]-a.sg.ty.pJ.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},YL=(a,b)=>{return Bg(a.ss.pJ.data[b]-a.u7.pJ.data[b]);},J4=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.ss.pJ.data.length){c=Bb(c,b.cT(d));d=d+1|0;}return c;},AEn=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bl(b)===Bj(GL)){b=b;c=!R(a.wf,b.wf)?0:!R(a.ss,b.ss)?0:!R(a.u7,b.u7)?0:!R(a.sg,b.sg)?0:R(a.w_,b.w_)?1:0;}else c=0;return c;};
function B7(){let a=this;I.call(a);a.pM=0;a.pN=0;a.pJ=null;}
let GI=(a,b,c)=>{a.pM=b;a.pN=c;a.pJ=W(X(b,c));},Bx=(a,b)=>{let c=new B7();GI(c,a,b);return c;},EB=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B7;d=b.length;GI(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.pN;if(f!=g){h=new BG;d=b[e].data.length;i=K();P(O(H(O(H(O(H(i,G(336)),e),G(337)),d),G(338)),g),46);Bu(h,J(i));S(h);}Cb(b[e],0,c.pJ,X(e,g),g);e=e+1|0;}return c;},AGf=a=>{return a.pM;},Bc=(a,b,c)=>{return a.pJ.data[X(b,a.pN)+c|0];},BS=(a,b,c,d)=>{a.pJ.data[X(b,a.pN)+c|0]=d;},NK=a=>{let b,c,d;b=Bx(a.pM,
a.pN);c=a.pJ;d=c.data;Cb(c,0,b.pJ,0,d.length);return b;},CY=a=>{let b,c,d;b=a.pM;c=a.pN;d=K();O(P(O(d,b),120),c);return J(d);},AJA=(a,b)=>{let c,d;a:{if(b instanceof B7){c=b;if(a.pM==c.pM&&a.pN==c.pN&&MT(a.pJ,c.pJ)){d=1;break a;}}d=0;}return d;};
function N2(){let a=this;I.call(a);a.ts=null;a.rB=null;a.ta=null;a.sS=null;}
let Tm=(a,b,c)=>{let d,e;a.sS=Bh();a.ts=Oh(b.rH);a.rB=ABy(b.x_);a.ta=Bd(KX(a.ts));d=0;while(true){e=a.ta.data;if(d>=e.length)break;e[d]=OR(a.rB,Hi(a.ts,d));d=d+1|0;}while(!JJ(a.rB)){b=a.rB;if(b.wm>=c)break;a.sS=Bo(Z5(b));}},AO_=(a,b)=>{let c=new N2();Tm(c,a,b);return c;},AEF=a=>{return (C5(Hc(a.sS,new WM),Dz(Ox(a.rB),0))).qH;},ADx=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba();c=Bq(a.ts);while(Br(c)){d=Bp(c);e=C5(Hc(d.uD,new AAp),d.q1);f=Ba();g=d.sf.u();while(g.v()){h=Dd((g.x()).qH);V(f,h);}i=OR(a.rB,d);j=a.ta.data[d.qH]
-i|0;k=d!==Dz(Ox(a.rB),0)?0:1;a:{if(BX(a.sS)&&(Bs(a.sS)).tY===d){CT();g=Fz;}else{b:{if(!k){l=a.ta.data;m=d.qH;if(l[m]<=0)break b;if(i)break b;}CT();g=IJ;break a;}if(!l[m]){CT();g=Da;}else if(j<=0){CT();g=Fc;}else{CT();g=G1;}}}CT();i=g!==Da&&g!==Fc?1:0;h=new MB;n=NQ(d)?G(3):d.q1;o=CY(d.qV);p=KC(d.qV);d=!i?F_():KC(d.st);h.uT=e;h.tz=n;h.s0=o;h.r9=p;h.vE=d;h.q4=g;h.v2=j;h.q3=f;V(b,h);}g=Ba();d=a.sS;h=new ABY;h.A9=g;CK(d,h);d=new ABK;d.r6=b;d.uQ=g;return d;},AIV=a=>{let b,c,d,e,f,g;if(BN(a.sS))return G(339);b=(Bs(a.sS)).tY;c
=L(L(CL(G(340)),IA(b)),G(341));d=b.sf;e=0;while(e<d.d7()){f=d.bV(e);g=OR(a.rB,f);b=e?G(342):G(3);L(L(c,b),IA(f));if(a.ta.data[f.qH]>1){L(O(L(c,G(343)),a.ta.data[f.qH]-g|0),G(66));L(O(c,a.ta.data[f.qH]),G(344));}e=e+1|0;}return J(L(c,!JJ(a.rB)?G(345):G(346)));},AHK=(a,b)=>{let c,d,e,f,g;c=Hi(a.ts,b);d=IA(c);e=CY(c.qV);f=R5(c.qV);c=R5(c.st);g=K();H(H(H(H(H(H(H(g,d),G(132)),e),G(347)),f),G(348)),c);return J(g);},AAE=a=>{return KX(a.ts);},IA=b=>{let c,d,e;c=C5(Hc(b.uD,new Wf),G(3));if(BC(b.q1)){d=b.qH+1|0;b=K();P(H(H(O(H(b,
G(349)),d),G(343)),c),41);return J(b);}if(BC(c))b=b.q1;else{e=b.q1;b=K();P(H(H(H(b,e),G(343)),c),41);b=J(b);}return b;},KC=b=>{let c,d,e,f,g;c=Ba();d=0;while(d<BE(4,b.pM)){e=K();f=0;while(f<BE(4,b.pN)){L(L(e,f<=0?G(3):G(102)),I2(Bc(b,d,f)));f=f+1|0;}g=J(L(e,b.pN<=4?G(3):G(350)));V(c,g);d=d+1|0;}return c;},R5=b=>{let c,d,e;c=K();d=Bq(KC(b));while(Br(d)){e=Bp(d);L(L(P(c,91),e),G(351));}return J(L(c,b.pM<=4?G(3):G(352)));};
function NV(){let a=this;N.call(a);a.p8=null;a.yH=0;}
let PM=null,GO=null,EK=null,DP=()=>{DP=Bf(NV);ADJ();},AF_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Ba();d=0;e=Bq(b.r6);while(Br(e)){f=Bp(e);g=Bd(f.q3.pO);h=g.data;i=0;j=h.length;while(i<j){h[i]=(Z(f.q3,i)).qU;i=i+1|0;}b=f.q4;CT();d=d|(b===Da?0:1);k=new Lk;l=f.uT;DP();m=Be(Bb(CS(l,PM),CS(Jt(f),GO)),150.0);if(!Cn(f.r9))m=Bb(m,a.yH*CS(G(0),EK));if(f.q4!==Da)m=Bb(m,CS(G(353),GO));n=Bb(44.0,BV(m+20.0));m=14.0+15.0*(!BC(Jt(f))?2:1);if(!Cn(f.r9))m=m- -(15.0*f.r9.pO+7.0);if(f.q4!==Da)m=m- -(15.0*(1+Bv(f.r9.pO,f.vE.d7())
|0)+7.0+4.0);k.vl=n;k.v1=m;k.vk=g;V(c,k);}DP();m=CS(G(0),EK)*a.yH;n=!d?34.0:m+32.0;l=c;g=U(B4(F7),l.pO);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(Z(l,d)).vk;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AIv(g);return AIa(c,n,b.y7,b.AI);}b=new BG;c=K();H(O(H(O(H(c,G(354)),d),G(355)),q),G(356));Bu(b,J(c));S(b);},Jt=b=>{let c;DP();c=!BC(b.tz)&&!BC(b.s0)?1:0;return DN(DN(b.tz,!c?G(3):G(357)),b.s0);},ADJ=()=>{let b,c,d;b=new FW;Dt();c=IT;DS();d=Ij;B1();JB(b,13.0,
c,d,Cr);PM=b;GO=Cc(11.0,Cr);EK=G3(11.0,Cr);};
function US(){let a=this;I.call(a);a.rA=null;a.FO=0;a.tF=null;a.yX=null;a.Bn=0.0;a.Cg=0.0;}
let AMe=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.rA=d;a.FO=Od(e);f=b;g=f.pO;a.tF=U(Cx,g);a.yX=U(B4(El),g);h=W(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(Z(f,j)).v1;j=j+1|0;}k=new ABt;k.qs=d;k.vH=e;k.zm=h;k.r5=W(d.qF.data.length);g=d.qd.data.length;k.wz=W(g);k.vL=W(g);AJy(k);l=0;while(l<k.qs.sk){m=AB3(k.vH,l);n=AAg(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.r5.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Bb(4.0,Be(24.0,12000.0/(k.r5.data.length+1|0)))|0;j=0;while(j
<g){p=j%2|0;AAM(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){AAM(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.qF.data.length){s=D2(d,l)?0.0:i[l]/2.0;q=Be(q,Ej(k,l)-s);r=Bb(r,Ej(k,l)+s);l=l+1|0;}t=AHf(a,b,c,k);j=0;while(j<a.tF.data.length){u=Z(f,j);g=d.qF.data[j];v=(t.zp.data[g]+t.ye.data[g])/2.0;c=Ej(k,j)-q;w=u.v1;x=c-w/2.0;h=a.tF.data;b=new Cx;s=u.vl;DG(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.tF.data.length;if(j>=g)break;a.yX.data[j]=U(El,(Z(f,j)).vk.data.length);p=0;while(true)
{h=a.yX.data;if(p>=h[j].data.length)break;h[j].data[p]=AKD(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.Bn=!g?24.0:t.ye.data[d.sk-1|0]+12.0;a.Cg=!g?24.0:r-q+24.0;},AIa=(a,b,c,d)=>{let e=new US();AMe(e,a,b,c,d);return e;},AIv=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Ba();d=AAb(b,Sc(b,c));e=Vs(b);f=8000/(d.y7.qF.data.length+1|0)|0;g=1;while(g&&Op(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1)
{i=d.y7.qF.data;if(i[l]==i[h]){f=f+(-1)|0;i=AEG([l,h]);m=c;V(m,i);i=Sc(b,c);if(i.data.length>0){n=AAb(b,i);g=Op(n)>=Op(d)?0:1;if(g)d=n;}if(!g)Gn(m,m.pO-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},AHf=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.rA.sk;f=W(e).data;g=W(e);e=0;h=b;while(e<h.pO){i=a.rA.qF.data[e];f[i]=Bb(f[i],(Z(h,e)).vl);e=e+1|0;}g=g.data;j=0;while(true){b=a.rA;k=b.qd.data;if(j>=k.length)break;l=Ej(d,k[j]);m=Ej(d,a.rA.rc.data[j])+ACK(d,j);b=a.rA;i=b.qF.data[b.rc.data[j]];g[i]=Bb(g[i],Bg(m-l));j=j+
1|0;}e=b.sk;n=W(e);k=n.data;o=W(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.rA.sk){if(i>0)q=q- -Bb(c,Be(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new WA;b.zp=n;b.ye=o;return b;},AKD=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.rA;c=g.zC.data[b].data[c];h=c;while(D2(g,g.qd.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=W((4*j|0)+4|0);l=k.data;h=a.rA.qd.data[i[0]];l[0]=CB(a.tF.data[h]);m=2;l[1]=Ej(e,h)-f;c=0;while(c<j){n=i[c];g=a.rA;o=g.qF.data;p=g.qd.data;q
=o[p[n]];h=m+1|0;l[m]=d.ye.data[q];m=h+1|0;l[h]=Ej(e,p[n])-f;h=m+1|0;l[m]=d.zp.data[q+1|0]-10.0;m=h+1|0;l[h]=Ej(e,a.rA.rc.data[n])+ACK(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.tF.data[b].pQ;l[c]=l[c-2|0];return De(k);},Gl=(a,b)=>{return a.tF.data[b];},NJ=(a,b,c)=>{return a.yX.data[b].data[c];};
function ABK(){let a=this;N.call(a);a.r6=null;a.uQ=null;}
let VJ=a=>{let b,c,d,e,f,g;b=a.r6;c=Bd(b.pO);d=c.data;e=Bq(b);while(Br(e)){f=Bq((Bp(e)).q3);while(Br(f)){g=(Bp(f)).qU;d[g]=d[g]+1|0;}}return c;},ALR=a=>{let b,c,d,e,f,g,h,i,j;b=VJ(a);c=Ba();d=0;while(true){e=b.data;if(d>=e.length)break;f=Z(a.r6,d);g=K();h=d+1|0;i=L(L(O(g,h),G(358)),f.uT);if(!BC(f.tz))L(P(i,32),f.tz);if(!BC(f.s0))L(L(i,G(132)),f.s0);j=0;while(j<f.q3.pO){O(L(i,j?G(359):G(360)),(Z(f.q3,j)).qU+1|0);j=j+1|0;}g=f.q4;CT();if(g!==Da)L(L(i,G(361)),XR(f,e[d]));g=J(i);V(c,g);d=h;}return c;},XR=(b,c)=>
{let d;a:{O6();switch(ABa.data[b.q4.pL]){case 1:break;case 2:b=G(362);break a;case 3:d=b.v2;b=J(L(O(L(O(K(),d),G(66)),c),c!=1?G(363):G(364)));break a;case 4:b=G(353);break a;case 5:b=G(365);break a;default:b=new Ce;Bm(b);S(b);}b=G(3);}return b;},AHO=M(),AMy=b=>{return Math.sin(b);},AD2=b=>{return Math.cos(b);},Cj=b=>{return Math.sqrt(b);},BV=b=>{return Math.ceil(b);},CC=b=>{return Math.floor(b);},BK=b=>{return AH7(Hk(b+AIt(b)*0.5));},BE=(b,c)=>{if(b<c)c=b;return c;},Bv=(b,c)=>{if(b>c)c=b;return c;},AFU=(b,c)=>
{return Math.min(b,c);},Be=(b,c)=>{return AFU(b,c);},AIH=(b,c)=>{return Math.max(b,c);},Bb=(b,c)=>{return AIH(b,c);},Ix=b=>{if(b<0)b= -b|0;return b;},AHd=b=>{return Math.abs(b);},Bg=b=>{return AHd(b);},AIt=b=>{return Math.sign(b);},I8=M(0),AEu=M();
function SR(){let a=this;I.call(a);a.D9=null;a.D7=null;a.D$=0;}
let AGO=(a,b)=>{let c,d,e;b=b;c=a.D9;d=a.D7;e=a.D$;QY(c,b,d.uU&&!e?1:0);},BG=M(B_),Iu=M(By),Cw=null,Dh=null,ADZ=null,Ho=()=>{Ho=Bf(Iu);ANT();},AMX=(a,b,c)=>{Ho();B5(a,b,c);},TV=(a,b)=>{let c=new Iu();AMX(c,a,b);return c;},ANT=()=>{let b,c,d;Cw=TV(G(366),0);b=TV(G(367),1);Dh=b;c=U(Iu,2);d=c.data;d[0]=Cw;d[1]=b;ADZ=c;};
function Mr(){N.call(this);this.zN=0;}
let Nv=null,ABD=null,Jh=()=>{Jh=Bf(Mr);AFY();},AJX=(a,b)=>{Jh();a.zN=b;},AGL=a=>{let b=new Mr();AJX(b,a);return b;},AKB=(a,b)=>{let c,d,e,f,g;c=Ba();d=Bq(Es(b,59));while(true){if(!Br(d))return Bo(CU(G(368),c));b=Es(Bp(d),44);Jh();e=b;if(e.pO!=3)f=Bh();else{b=Nv;g=Z(e,0);b=L5(b,g);g=Nv;f=Z(e,1);g=L5(g,f);f=ABD;e=Z(e,2);f=Mj(f,e);if(BX(b)&&BX(g)&&BX(f)){b=Bs(b);g=Bs(g);f=Bs(f);e=K();H(P(H(P(H(e,b),44),g),44),f);f=Bo(J(e));}else f=Bh();}if(BN(f))break;b=c;if(b.pO==a.zN)break;V(b,Bs(f));}return Bh();},ADf=a=>{let b,
c;b=a.zN;c=K();H(O(H(c,G(369)),b),G(370));return J(c);},AFY=()=>{Nv=P1(0);ABD=C4(0.0,1.0);};
function WV(){let a=this;N.call(a);a.AZ=null;a.AC=0;}
let ADO=(a,b,c)=>{a.AZ=b;a.AC=c;},P0=(a,b)=>{let c=new WV();ADO(c,a,b);return c;},AHz=(a,b)=>{let c,d,e,f;c=Ba();d=Bq(Es(b,44));while(true){if(!Br(d))return Bo(CU(G(113),c));e=Bp(d);f=a.AZ.bR(e);if(BN(f))break;e=c;if(e.pO==a.AC)break;V(e,Bs(f));}return Bh();},AFw=a=>{let b,c,d;b=a.AZ.fv();c=a.AC;d=K();H(O(H(H(H(d,G(371)),b),G(372)),c),G(373));return J(d);};
function Qu(){N.call(this);this.zJ=0;}
let ALC=(a,b)=>{a.zJ=b;},P1=a=>{let b=new Qu();ALC(b,a);return b;},L5=(a,b)=>{let c,d,e,f;c=EP(b);if(Qp(c))return Bh();d=H3(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.zJ)break b;}f=0;break a;}f=1;}return !f?Bh():Bo(Ef(d));},ALp=a=>{return !a.zJ?G(374):G(375);};
function O9(){let a=this;N.call(a);a.AB=0.0;a.AN=0.0;}
let AGE=(a,b,c)=>{a.AB=b;a.AN=c;},C4=(a,b)=>{let c=new O9();AGE(c,a,b);return c;},Mj=(a,b)=>{let c,d;c=EP(b);if(Qp(c))return Bh();d=H3(c);return !(d===BK(d)&&d>=a.AB&&d<=a.AN?1:0)?Bh():Bo(Ef(d+0.0));},AA5=a=>{let b,c,d;b=Ef(a.AB);c=Ef(a.AN);d=K();H(H(H(H(d,G(376)),b),G(85)),c);return J(d);};
function Mi(){let a=this;N.call(a);a.yR=null;a.vY=null;}
let AIZ=(a,b,c)=>{a.yR=b;a.vY=c;},P2=(a,b)=>{let c=new Mi();AIZ(c,a,b);return c;},AI8=(a,b)=>{return !Y(Eq(b),a.vY)?a.yR.bR(b):Bo(a.vY);},ANL=a=>{let b,c,d;b=a.yR.fv();c=a.vY;d=K();H(H(H(d,b),G(377)),c);return J(d);};
function X0(){N.call(this);this.zW=null;}
let AIo=b=>{let c;c=new X0;c.zW=KH(b);return c;},ANB=(a,b)=>{let c,d,e;c=Ba();d=Bq(Es(b,44));while(true){if(!Br(d))return Cn(c)?Bh():Bo(CU(G(113),c));e=Eq(Bp(d));if(!F6(a.zW,e))break;if(F6(c,e))break;V(c,e);}return Bh();},AI3=a=>{let b,c;b=CU(G(132),a.zW);c=K();H(H(H(c,G(378)),b),G(379));return J(c);},Of=M(N),ALU=a=>{return;},AML=()=>{let a=new Of();ALU(a);return a;},AC8=(a,b)=>{let c,d;a:{c=Eq(b);d=(-1);switch(CR(c)){case 0:if(!Y(c,G(3)))break a;d=0;break a;case 3569038:if(!Y(c,G(41)))break a;d=1;break a;case 97196323:if
(!Y(c,G(40)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bo(G(41));break b;case 2:b=Bo(G(40));break b;default:}b=Bh();}return b;},ALv=a=>{return G(380);},AAh=M(Ez),AGZ=M(),Mv=M(0),Lw=M(),AKw=(b,c)=>{b;Hm();Lb.delete(c);},Lv=M(),AMp=(b,c)=>{b;Hm();IP.delete(c);};
function RX(){let a=this;I.call(a);a.DU=null;a.ui=null;a.Et=null;a.xl=null;a.AG=null;a.yJ=null;a.xe=null;}
let AA2=(a,b)=>{let c;c=B2(a.ui,G(381),b);c.setAttribute("type","button");return c;};
function Ze(){let a=this;I.call(a);a.yY=null;a.uj=null;a.t8=null;a.r8=null;a.r_=null;a.tG=null;a.xM=null;a.Dj=null;a.z3=null;a.v4=null;a.Au=null;a.y_=null;a.AR=null;a.zt=null;a.Bc=0;}
let AKj=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.Au=Bx(1,1);a.y_=Bx(1,1);a.AR=Bx(1,1);a.zt=Bx(1,1);a.yY=b;a.tG=e;BS(a.y_,0,0,d);a.r_=JN(Bx(c,Bt(b,0)),Bx(c,1));a.uj=B9(b);a.xM=B9(b);a.z3=B9(b);a.v4=B9(b);e=B9(b);a.Dj=e;g=W(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cz(e,g);a.t8=EA(b,a.r_.p6);a.r8=If(b,c);},WF=(a,b,c,d,e)=>{let f=new Ze();AKj(f,a,b,c,d,e);return f;},SV=(a,b,c,d,e)=>{let f,g;f=c.wo;a.Bc=f;Zu(b,f,a.r_);Cz(a.uj,d);Dn(a.t8,a.uj);BS(a.Au,0,0,a.yY.qh.iC(Fi(a.t8),a.r_.qb));Jz(a.r8,
a.uj,a.t8,a.r_.qb);a.tG.iF(e);b=a.tG.iG();if(b instanceof Ir){b=b;Cz(a.v4,Cs(b.tQ));}b=a.tG.iG();if(b instanceof HN){b=b;Cz(a.z3,Cs(b.tf));Cz(a.v4,Cs(b.th));}Cz(a.xM,d);a.tG.iH(a.xM,a.r8);b=a.tG.iG();if(b instanceof HN){g=b;BS(a.AR,0,0,g.s7);BS(a.zt,0,0,g.s3);}};
function IZ(){By.call(this);this.ys=null;}
let Ok=null,PA=null,N1=null,AJ5=null,EX=()=>{EX=Bf(IZ);ADT();},ANm=(a,b,c,d)=>{EX();B5(a,b,c);a.ys=d;},Qv=(a,b,c)=>{let d=new IZ();ANm(d,a,b,c);return d;},ADT=()=>{let b,c,d;Ok=Qv(G(382),0,G(383));PA=Qv(G(184),1,G(384));b=Qv(G(385),2,G(386));N1=b;c=U(IZ,3);d=c.data;d[0]=Ok;d[1]=PA;d[2]=b;AJ5=c;};
function VR(){let a=this;I.call(a);a.yg=null;a.ru=0;a.yC=null;a.rr=0;a.u3=0;}
let Ft=a=>{return a.ru>=a.yg.pK.length?0:Bi(a.yg,a.ru);},P7=b=>{return 48<=b&&b<=57?1:0;},Ti=a=>{let b,c;b=Ft(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.ru=a.ru+1|0;return c;};
function Sx(){I.call(this);this.vT=0.0;}
let EE=null,AN5=(a,b)=>{a.vT=b;},ABU=a=>{let b=new Sx();AN5(b,a);return b;},H3=a=>{let b;if(a!==EE)return a.vT;b=new D9;Bm(b);S(b);},Qp=a=>{return a!==EE?0:1;},VW=(a,b)=>{if(a!==EE)b=a.vT;return b;};
function ACv(){let a=this;I.call(a);a.r3=null;a.t0=0;a.vi=null;a.sb=null;a.wQ=null;a.z$=null;a.Fe=null;a.DC=null;a.sr=null;a.qW=0;a.xv=0.0;}
let AM3=(a,b)=>{a.sr=CE(b);a.r3=E7(b);a.t0=Jw(b);a.vi=AAL(b);a.sb=(T5(b)).iK(a.sr);a.wQ=EA(a.sr,a.r3.p6);a.z$=If(a.sr,Ca(a.r3));a.Fe=Yl(a.sr,a.t0);a.DC=Yl(a.sr,Ca(a.r3)%a.t0|0);Q1(a);},RH=a=>{let b=new ACv();AM3(b,a);return b;},Xl=a=>{return ZK(Cs(a.sb),a.vi.iM());},Xn=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new My;d=a.sr;e=a.r3;f=SK(a.qW,a.t0,Ca(e));g=a.qW;h=a.xv;i=Cs(a.sb);j=a.vi.iM();k=NK(Fi(a.wQ));c.pV=d;c.p5=e;c.sX=f;c.qS=g;c.s5=h;c.qj=i;c.xk=j;c.up=k;c.x3=b;return c;},WU=a=>{let b,c,d,e,f;b=a.vi;c=a.sb;if(a.t0
>=Ca(a.r3)){Jz(a.z$,a.sb,a.wQ,a.r3.qb);d=a.z$;}else{d=SK(a.qW,a.t0,Ca(a.r3));e=d.tD!=a.t0?a.DC:a.Fe;f=a.sb;Zu(a.r3,d.wo,e.AP);Dn(e.AD,f);Jz(e.A0,f,e.AD,e.AP.qb);d=e.A0;}b.iH(c,d);a.qW=a.qW+1|0;Q1(a);},X7=(a,b,c)=>{a.qW=b;Cz(a.sb,c.uh);a.vi.iF(c.vj);Q1(a);},Q1=a=>{Dn(a.wQ,a.sb);a.xv=a.sr.qh.iC(Fi(a.wQ),a.r3.qb);};
function Yw(){let a=this;I.call(a);a.sP=null;a.Bb=0.0;a.Dg=0.0;a.rv=0.0;a.As=0.0;a.uN=null;a.qX=null;a.wr=null;}
let RL=(b,c)=>{return Be(Be(54.0,2.0*(Vz(c)-3.0)),0.4*W5(b,c));},Vz=b=>{return Be(32.0,b*0.1);},W5=(b,c)=>{return Be(250.0,(c-2.0*Vz(c))/Bz(b));},Wx=a=>{return a.rv;},Ik=(a,b)=>{let c;c=a.As;return c*b-(c*Bz(a.sP)-a.Bb)/2.0;},EZ=(a,b,c)=>{let d,e;d=(a.Dg-E$(a))/2.0;e=a.uN.data;return e[b]*c-(e[b]*(Bt(a.sP,b)-1|0)/2.0-d);},J$=(a,b)=>{return a.qX.data[b];},QD=(a,b)=>{let c,d,e,f,g;c=a.qX.data;d=b.wt;e=c[d];f=Ik(a,d);g=e/2.0;return BY(f-g,EZ(a,b.wt,b.tB)-g,e,e);},JH=(a,b)=>{return b>0&&a.qX.data[b]>=14.0?1:0;},Zq
=(a,b)=>{return !(a.qX.data[b]>=33.0)?0:1;},AMW=(a,b)=>{return !(a.qX.data[b]>=46.0)?0:1;},Hs=(a,b)=>{return b>0&&a.uN.data[b]>=56.0&&a.As>=Nu(a)+4.0?1:0;},K2=(a,b)=>{return !(a.wr.data[b]>0.0)?0:1;},Pk=a=>{return CD(a.sP)<=600?0:1;},F0=(a,b)=>{b=b-1|0;return Ik(a,b)- -a.qX.data[b]/2.0;},J6=(a,b)=>{return Ik(a,b)-a.qX.data[b]/2.0;},YZ=(a,b,c,d)=>{return BY(b-d/2.0,c-E$(a)/2.0,d,E$(a));},E$=a=>{return BK(a.rv*1.3);},Tr=a=>{return BV(a.rv*0.602*5.0)+6.0;},Nu=a=>{return BV(a.rv*0.602*7.0)+6.0;},Hf=(a,b,c,d,e)=>
{let f;f=EZ(a,b-1|0,d);return e*(EZ(a,b,c)-f)- -f;},RV=(a,b)=>{let c;c=!Hs(a,b)?0.0:Nu(a);return Bb(a.qX.data[b],c)+6.0;},XM=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bt(a.sP,b);g=X(f,Bt(a.sP,b-1|0));h=0;i=c-d;j=c- -d;k=Lc(d,0.0);while(h<g){l=Hf(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Hf(a,b,n,o,i)-l;q=Hf(a,b,n,o,j)-l;e=Be(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Be(Bg(p),Bg(q)))-(!k?E$(a):E$(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;};
function IS(){let a=this;N.call(a);a.xB=0.0;a.x2=0.0;a.qm=null;a.s_=null;a.v9=null;a.wK=0.0;a.yz=null;a.vI=0.0;a.qw=0.0;a.tg=0.0;a.u1=0.0;}
let Ym=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.xB=b;a.x2=c;a.qm=d;a.s_=e;a.v9=f;a.wK=g;a.yz=h;a.vI=i;a.qw=j;a.tg=k;a.u1=l;},Lm=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new IS();Ym(l,a,b,c,d,e,f,g,h,i,j,k);return l;},ACM=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=EQ(b);e=BV(3.75*d);f=Vv(b);g=Bb(1.0,Be(f,CC(c-e-BV(2.2*d))));h=Vb(b)+CC((f-g)/2.0);i=BY(h,e,g,g);j=CB(i)+BK(1.25*d);k=new IS;l=BY(j,e,BK(1.0*d),g);j=1.15*d;B1();Ym(k,b,c,i,l,Cc(j,CG),BK(1.35*d),G3(d,CG),BK(2.9*d),d,Bb(5.5,Be(10.0,0.028*g)),1.5);return k;},ZP=(b,c)=>{let d,e,f,g,
h,i;d=EQ(b);e=BV(3.9*d);f=BV(1.9*d);g=b-e-d;h=Bb(1.0,CC(Be(g,c-f-BV(3.6*d))));g=e- -CC((g-h)/2.0);B1();i=Cc(d,CG);return Lm(b,c,BY(g,f,h,h),BY(b,f,0.0,0.0),i,0.0,i,0.0,d,Bb(5.0,Be(10.0,0.028*h)),1.5);},Zh=(b,c)=>{let d,e,f,g,h,i,j,k;d=EQ(b);e=BV(3.9*d);f=BV(2.0*d);g=b-BV(1.6*d);h=c-BV(2.2*d);i=BY(e,f,Bb(1.0,g-e),Bb(1.0,h-f));B1();j=G3(d,Cr);k=BK(1.25*d);return Lm(b,c,i,BY(CB(i),f,0.0,i.qg),j,k,j,k,d,4.0,1.5);},T8=b=>{let c;c=EQ(b);return BV(3.75*c)+Vv(b)+BV(2.2*c);},Vv=b=>{let c;c=BV(5.5*EQ(b));return CC(b-
Vb(b)-c);},Vb=b=>{let c;c=EQ(b);return BV((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},EQ=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Iq=a=>{return a.qw*0.35;},C6=a=>{return a.qw*0.08;},WJ=(a,b,c)=>{return Bb(1.0,Be(9.0,CC(b/c)))|0;},Ld=(a,b)=>{return !(b>=a.qw*25.0)?3:7;},AJf=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(IS)){b=b;if(a.xB!==b.xB){c=0;break a;}if(a.x2!==b.x2){c=0;break a;}if(!R(a.qm,b.qm)){c=0;break a;}if(!R(a.s_,b.s_)){c=0;break a;}if(!R(a.v9,b.v9)){c=0;break a;}if(a.wK!==b.wK){c
=0;break a;}if(!R(a.yz,b.yz)){c=0;break a;}if(a.vI!==b.vI){c=0;break a;}if(a.qw!==b.qw){c=0;break a;}if(a.tg!==b.tg){c=0;break a;}if(a.u1===b.u1){c=1;break a;}c=0;}else c=0;}return c;};
function O2(){let a=this;N.call(a);a.q7=null;a.qx=null;}
let ZT=(a,b,c)=>{a.q7=b;a.qx=c;},AEb=(a,b)=>{let c=new O2();ZT(c,a,b);return c;},ABZ=(b,c)=>{return ACM(b,c-18.0);},S6=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;d=Nx(c.vK.rL,a.q7.qm);b.el(BY(0.0,0.0,b.gg(),b.gh()),a.qx.p4);e=CI(c.t9);VA(b,a.q7,a.qx,c.s$,e);f=c.vc;g=Di(b,C6(a.q7));b.el(Im(b,a.q7.qm,g),Dk(a.qx.t7,0.0));e=Ba();h=0;while(true){i=f.vP;if(h>=i.pO)break;i=Z(i,h);j=a.qx.t7;h=h+1|0;k=Dk(j,h/f.vP.pO);b.el(OK(d,i.wa),k);k=Bq(i.vx);while(Br(k)){l=(JT(d,Bp(k))).qY;V(e,l);}}f=Cq(a.qx.pZ,0.28);b.eu(Fq(e),
BQ(f,C6(a.q7)));f=c.vz;m=(JT(d,De(f.sM))).qY;n=0;while(true){l=f.w3.data;if(n>=l.length)break;if(l[n]>c.s$)break;n=n+1|0;}o=m.data;l=T4(d,c);p=2*n|0;q=D0(m,p+2|0);r=W((o.length-p|0)+2|0);s=r.data;Cb(l,0,q,p,2);Cb(l,0,r,0,2);Cb(m,p,r,2,s.length-2|0);e=Cq(a.qx.p4,0.75);b.eu(Fq(FE(q,r)),BQ(e,4.0));b.eu(De(r),BQ(a.qx.qp,0.75));b.eu(De(q),BQ(a.qx.pZ,1.5));e=new Ex;f=Ba();l=Bd(n).data;p=0;i=f;while(p<n){h=2*p|0;g=o[h];t=o[h+1|0];u=1.6-(-1.6)*p/n;v=1;w=0;x=3.0*u;while(true){h=i.pO;if(w>=h)break;if(!v)break;v=!(Bb(Bg(g
-o[2*l[w]|0]),Bg(t-o[(2*l[w]|0)+1|0]))>x)?0:1;w=w+1|0;}if(v){l[h]=p;k=new Cx;g=g-u;y=t-u;x=2.0*u;DG(k,g,y,x,x);V(i,FG(k,u));}p=p+1|0;}Kb(e,f);b.el(e,a.qx.pZ);if(n>0){e=CV(o[0],o[1],3.5);b.el(e,a.qx.p4);b.eu(e,BQ(V1(a.qx),1.5));}N9(d,b,a.q7,a.qx);AHe(a,b,AEW(c));f=AOl(AMc(c));e=a.q7;i=a.qx;U$(b,e,i,AIG(i),NL(f),ADk(f,a.q7));AMS(a,b,d,c);},AMS=(a,b,c,d)=>{let e;e=(T4(c,d)).data;b.el(CV(e[0],e[1],5.5- -a.q7.u1),a.qx.p4);b.el(CV(e[0],e[1],5.5),a.qx.tK);},T4=(b,c)=>{let d,e;d=W(2);e=d.data;e[0]=DI(b,c.v6);e[1]=Dv(b,
c.v7);return d;},AHe=(a,b,c)=>{let d,e,f,g,h;d=a.q7.qw;B1();e=Cc(d,CG);f=c.vJ;g=c.wq;c=K();H(H(H(H(c,G(387)),f),G(388)),g);c=J(c);h=a.q7;f=h.qm;b.i8(c,f.pQ- -f.pU/2.0,h.x2+18.0-h.qw/2.0,e,a.qx.qp);};
function Yq(){let a=this;I.call(a);a.Bz=null;a.BA=null;}
let ALD=(a,b)=>{let c,d,e,f,g;b=b;c=a.Bz;d=a.BA;e=HG(Cy(c.rV));f=E5(c.rV);g=new ZD;g.EX=c;g.EW=e;g.EV=f;g.EU=b;g.ET=d;KU(g,new ZC);},HZ=M(0);
function ACA(){let a=this;I.call(a);a.yf=null;a.yl=0;a.xL=0;}
let AI6=(a,b,c)=>{a.xL=(-1);a.yf=Oy(b);a.yl=c;},AAU=(a,b)=>{let c=new ACA();AI6(c,a,b);return c;},AAz=(b,c)=>{let d,e,f;d=2+CD(CE(b))|0;e=1.2E7/d|0;if(c<e)b=Bh();else{f=e-1|0;b=K();H(O(H(O(H(O(H(b,G(389)),c),G(390)),d),G(391)),f),G(392));b=Bo(J(b));}return b;},X$=a=>{return a.yl+2|0;},Gc=a=>{return a.xL>a.yl?0:1;},Zm=a=>{let b,c,d,e,f,g,h,i,j;if(!Gc(a)){b=new D9;c=a.yl;d=K();P(O(H(d,G(393)),c),46);Bu(b,J(d));S(b);}e=a.xL;a.xL=e+1|0;if(e>=0){Lh(a.yf,e,1);b=Gh(a.yf);d=K();L(P(O(d,b.qS),44),CI(b.s5));f=b.qj.data;c
=f.length;e=0;while(e<c){g=f[e];L(P(d,44),CI(g));e=e+1|0;}return J(L(d,G(394)));}h=(Gh(a.yf)).pV;b=CL(G(395));e=1;while(e<=Bz(h)){i=0;while(i<Bt(h,e)){j=0;while(j<Bt(h,e-1|0)){P(O(L(O(P(O(L(b,G(396)),e),91),i),G(397)),j),93);j=j+1|0;}i=i+1|0;}c=0;while(c<Bt(h,e)){P(O(P(O(L(b,G(398)),e),91),c),93);c=c+1|0;}e=e+1|0;}return J(L(b,G(394)));},GJ=M(0);
function XV(){let a=this;I.call(a);a.CA=null;a.CB=null;a.Cx=null;}
let AFS=a=>{let b,c,d,e;b=a.CA;c=a.CB;d=a.Cx;e=0;while(e<50&&Gc(b)){L(c,Zm(b));e=e+1|0;}if(!Gc(b))d.say(Bk(J(c)));return Gc(b);},XW=M(),AFL=a=>{return;};
function TZ(){let a=this;I.call(a);a.AF=null;a.BO=null;a.EP=0;}
let KU=(b,c)=>{let d;d=new TZ;d.AF=b;d.BO=c;YJ(d);return d;},YJ=a=>{let b;b=new LF;b.ER=a;setTimeout(BD(Bn(b),"onTimer"),0);},ANj=M(),Pt=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=CL(G(399));d=PH(b,0);e=!(!BC(d)&&d.pK.length<=80?1:0)?Bh():Bo(d);d=new Tv;d.CO=c;CK(e,d);d=G(3);f=new Zj;e=CE(b);f.r0=e;g=Bz(e)<=1?0:1;a:{f.yw=g;h=H$(G(400),G(401),G(402));BF();e=BH(b,Em);g=(-1);switch(CR(e)){case -1360216880:if(!Y(e,G(23)))break a;g=0;break a;case -982754077:if(!Y(e,G(22)))break a;g=4;break a;case -895939855:if
(!Y(e,G(24)))break a;g=1;break a;case 93832310:if(!Y(e,G(30)))break a;g=3;break a;case 104080786:if(!Y(e,G(31)))break a;g=2;break a;default:}}b:{switch(g){case 0:break;case 1:i=JM(G(403),b);break b;case 2:i=JM(G(404),b);break b;case 3:i=JM(G(405),b);break b;case 4:e=E7(b);i=new Dc;j=Ko(G(239),e.p6);e=Ko(G(80),e.qb);k=K();H(H(H(k,G(406)),j),e);D4(i,G(407),G(408),J(k));break b;default:l=BH(b,Em);e=l.pK.toUpperCase();if(e!==l.pK)l=O8(e);j=(E7(b)).qb;m=K();g=0;while(g<j.pM){P(O(L(m,g<=0?G(409):G(410)),Bc(j,g,0)
|0),93);g=g+1|0;}i=new Dc;j=K();H(H(H(j,G(411)),l),G(412));n=J(j);m=Mx(m);j=K();H(H(H(H(H(j,G(413)),l),G(414)),m),G(415));D4(i,G(407),n,J(j));break b;}i=JM(G(416),b);}e=CL(G(159));m=CL(G(417));g=1;while(g<=Bz(f.r0)){O(L(e,G(132)),Bt(f.r0,g));L(L(m,G(132)),Vy(DB(f.r0,g)));g=g+1|0;}j=new Dc;n=K();o=(Gz()).data;g=o.length;p=0;while(p<g){c:{d:{q=o[p];r=f.r0;if(q!==r.rJ){s=f.yw;if(!(s&&q===r.rY)){if(!s)break d;if(q!==CO)break d;if(!(r.rY!==GF?0:1))break d;}}s=1;break c;}s=0;}if(s)L(n,AKC(q));p=p+1|0;}n=J(n);q=Mx(e);r
=Mx(m);t=K();H(H(H(H(H(H(t,n),G(418)),q),G(419)),r),G(420));D4(j,G(421),G(422),J(t));l=Bq(AJB(h,i,j,AM_(b),H$(G(55),G(423),G(424)),AKQ(f),AKy(f),AFs(AG$(b))));while(Br(l)){e=Bp(l);L(L(c,d),AFh(e));d=G(425);}return J(c);};
function So(){let a=this;I.call(a);a.El=null;a.Ej=null;}
let AMA=(a,b)=>{let c,d,e;b=b;c=a.El;d=a.Ej;e=S2(Cy(c.rV),b.wn,b.wO,AB1(c));b=new Yt;b.E9=e;b.E$=d;KU(b,new Ys);},AJQ=M(),M8=b=>{let c,d;c=HH();b=new URLSearchParams(Bk(b));d=new Lz;d.Bj=c;b.forEach(BD(Bn(d),"pair"));return c;},Yu=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<E4(b)){e=D7(b,d);f=E3(b,d);c.append(Bk(e),Bk(f));d=d+1|0;}return BJ(c.toString());};
function VO(){let a=this;N.call(a);a.u4=null;a.FM=null;}
let HW=b=>{let c,d,e,f,g,h,i,j,k;c=JL();d=Ba();e=0;while(e<E4(b)){c=C5(Tp(c,b,e),c);e=e+1|0;}e=0;while(e<E4(b)){f=Oi(D7(b,e));if(BN(f)){f=AOB(D7(b,e));V(d,f);}else if(BN(Tp(c,b,e))){f=AHB(Bs(f),E3(b,e),BH(c,Bs(f)));V(d,f);}e=e+1|0;}g=new Uy;g.r2=Ba();g.qi=c;if(UF(c))V(g.r2,G(426));BF();SO(g,F3,Em,G(22));if(KI(g.qi)&&!Ic(g.qi,GC)){b=g.r2;f=Jq(g,GC);h=K();H(H(H(h,G(427)),f),G(428));f=J(h);V(b,f);}if(D5(g.qi,E6,G(17))&&!AA_(g.qi)){h=g.r2;e=(P_(g.qi)).data.length;i=CD(CE(g.qi));j=K();H(O(H(O(H(j,G(429)),e),G(430)),
i),G(431));f=J(j);V(h,f);}SO(g,Gt,E6,G(17));b=Ba();i=CD(CE(g.qi));j=Bq(Es(BH(g.qi,GM),44));k=i;while(Br(j)){f=Bp(j);if(Q9(f)>=k)V(b,f);}if(!Cn(b)){f=g.r2;b=Dm(CU(G(113),b));e=i-1|0;h=K();P(O(H(H(H(h,G(432)),b),G(433)),e),46);h=J(h);V(f,h);}if(Y(C5(FD(g.qi,F$),G(3)),G(174))&&!Qm(g.qi)){f=g.r2;b=Jq(g,E0);h=K();H(H(H(h,G(434)),b),G(435));h=J(h);V(f,h);}e=Ca(E7(g.qi));if(!D5(g.qi,Fs,G(21))&&ER(g.qi,Fs)>e){b=g.r2;f=Jq(g,Fs);h=K();P(O(H(H(h,f),G(436)),e),46);f=J(h);V(b,f);}if(ER(g.qi,EG)>D_(g.qi)){b=g.r2;f=Jq(g,EG);e
=D_(g.qi);h=K();P(O(H(H(h,f),G(437)),e),46);f=J(h);V(b,f);}f=g.r2;YY(d,f);b=new VO;b.u4=c;b.FM=d;return b;},Tp=(b,c,d)=>{let e,f;e=Oi(D7(c,d));f=new Ww;f.Ee=b;f.Ef=c;f.Eg=d;b=e.rs;if(b!==null){c=f;b=b;e=RS(c.Ee,b,E3(c.Ef,c.Eg));}return e;},AOB=b=>{let c,d,e,f,g,h;c=Ba();d=(Db()).data;e=d.length;f=0;while(f<e){g=d[f].qv;V(c,g);f=f+1|0;}b=Dm(b);c=CU(G(132),c);h=K();P(H(H(H(H(h,G(438)),b),G(439)),c),46);return J(h);};
function LE(){let a=this;N.call(a);a.uh=null;a.vj=null;}
let AJj=(a,b,c)=>{a.uh=b;a.vj=c;},ZK=(a,b)=>{let c=new LE();AJj(c,a,b);return c;},AFn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(LE)){b=b;c=!R(a.uh,b.uh)?0:R(a.vj,b.vj)?1:0;}else c=0;return c;},D9=M(B_),Ku=M(By),Cr=null,CG=null,Hz=null,Rx=null,B1=()=>{B1=Bf(Ku);AIP();},AMV=(a,b,c)=>{B1();B5(a,b,c);},NB=(a,b)=>{let c=new Ku();AMV(c,a,b);return c;},AIP=()=>{let b,c,d;Cr=NB(G(145),0);CG=NB(G(440),1);b=NB(G(441),2);Hz=b;c=U(Ku,3);d=c.data;d[0]=Cr;d[1]=CG;d[2]=b;Rx=c;};
function FW(){let a=this;N.call(a);a.q8=0.0;a.sB=null;a.tw=null;a.uV=null;}
let JB=(a,b,c,d,e)=>{a.q8=b;a.sB=c;a.tw=d;a.uV=e;},AOI=(a,b,c,d)=>{let e=new FW();JB(e,a,b,c,d);return e;},Cc=(b,c)=>{let d,e;d=new FW;Dt();e=IT;DS();JB(d,b,e,I4,c);return d;},G3=(b,c)=>{let d,e;d=new FW;Dt();e=Gp;DS();JB(d,b,e,I4,c);return d;},ZN=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(FW)){b=b;c=a.q8!==b.q8?0:!R(a.sB,b.sB)?0:!R(a.tw,b.tw)?0:R(a.uV,b.uV)?1:0;}else c=0;return c;};
function DC(){let a=this;I.call(a);a.rz=null;a.vF=0;a.rI=null;a.B4=null;a.zd=null;a.zf=null;a.x$=null;a.DR=null;a.zo=0;}
let B6=a=>{let b,c,d,e;b=a.rz;c=b.uS;EO();if(!(c!==Gx&&c!==Ev?1:0))b=b.AO;else{b=b.AO;d=a.vF;e=K();O(H(e,b),d);b=J(e);}return b;},HL=(a,b,c)=>{let d;d=new Qt;d.qP=a;d.qD=b;d.qQ=c;return d;},Q3=(a,b)=>{let c;a:{KM();switch(MM.data[a.rz.uS.pL]){case 1:case 2:b=Q8(a,b);c=K();O(H(c,G(44)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,G(442)),b);c=J(c);break a;case 5:break;default:c=new Ce;Bm(c);S(c);}c=G(3);}return c;},UN=(a,b)=>{let c,d;a:{KM();switch(MM.data[a.rz.uS.pL]){case 1:c=ABl(a.vF,b);break a;case 2:case 4:case 5:break;case 3:c
=ABl(a.vF-1|0,b);d=K();H(H(d,G(443)),c);c=J(d);break a;default:c=new Ce;Bm(c);S(c);}c=G(3);}return c;},ABl=(b,c)=>{let d;if(b){d=K();O(H(d,G(442)),c);d=J(d);}else{d=K();O(H(d,G(444)),c);d=J(d);}return d;},Q8=(a,b)=>{if(ACr(a.rz))b=a.B4.Dx.Bc+b|0;return b;};
function GY(){let a=this;By.call(a);a.AO=null;a.xS=null;a.uS=null;}
let IW=null,Md=null,IU=null,Mf=null,Mc=null,O1=null,JF=null,JG=null,Ns=null,Nq=null,ND=null,On=null,M5=null,M_=null,Na=null,Pn=null,Ps=null,N0=null,NZ=null,Jo=null,Jk=null,KB=null,Kw=null,MW=null,MO=null,NS=null,NU=null,AIg=null,Cu=()=>{Cu=Bf(GY);AGH();},SU=(a,b,c,d,e,f)=>{Cu();B5(a,b,c);a.AO=d;a.xS=e;a.uS=f;},BU=(a,b,c,d,e)=>{let f=new GY();SU(f,a,b,c,d,e);return f;},ACr=a=>{let b;b=a.uS;EO();return b!==Er&&b!==Gx?0:1;},AN3=()=>{let b,c;Cu();b=U(GY,27);c=b.data;c[0]=IW;c[1]=Md;c[2]=IU;c[3]=Mf;c[4]=Mc;c[5]=
O1;c[6]=JF;c[7]=JG;c[8]=Ns;c[9]=Nq;c[10]=ND;c[11]=On;c[12]=M5;c[13]=M_;c[14]=Na;c[15]=Pn;c[16]=Ps;c[17]=N0;c[18]=NZ;c[19]=Jo;c[20]=Jk;c[21]=KB;c[22]=Kw;c[23]=MW;c[24]=MO;c[25]=NS;c[26]=NU;return b;},AGH=()=>{let b,c;b=new GY;HU();c=DH;EO();SU(b,G(445),0,G(445),c,Er);IW=b;Md=BU(G(446),1,G(80),DH,Gx);IU=BU(G(447),2,G(447),DH,C7);Mf=BU(G(448),3,G(449),DH,C8);Mc=BU(G(450),4,G(450),DH,Er);O1=BU(G(173),5,G(81),DH,Ev);JF=BU(G(451),6,G(452),Fe,Er);JG=BU(G(453),7,G(454),Fe,Er);Ns=BU(G(455),8,G(68),Fe,C7);Nq=BU(G(456),
9,G(69),Fe,C8);ND=BU(G(457),10,G(458),Cd,Ev);On=BU(G(459),11,G(460),Cd,Ev);M5=BU(G(461),12,G(462),Cd,Ev);M_=BU(G(463),13,G(464),Cd,C7);Na=BU(G(465),14,G(466),Cd,C8);Pn=BU(G(467),15,G(468),Cd,C7);Ps=BU(G(469),16,G(470),Cd,C8);N0=BU(G(471),17,G(472),Cd,C7);NZ=BU(G(473),18,G(474),Cd,C8);Jo=BU(G(475),19,G(476),Cd,C7);Jk=BU(G(477),20,G(478),Cd,C8);KB=BU(G(479),21,G(480),Cd,C7);Kw=BU(G(481),22,G(482),Cd,C8);MW=BU(G(483),23,G(484),Cd,C7);MO=BU(G(485),24,G(486),Cd,C8);NS=BU(G(487),25,G(488),Cd,C7);NU=BU(G(489),26,G(490),
Cd,C8);AIg=AN3();},ACd=M(),Q_=null,K0=()=>{K0=Bf(ACd);AJe();},I2=b=>{let c,d,e,f,g,h,i,j;K0();c=Bg(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=Q_.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return Vf(ED(b,d));}h=Ef(b);f=DO(h,101);if(f<0)return h;i=EP(Ck(h,0,f));if(i===EE){h=new D9;Bm(h);S(h);}i=Vf(ED(i.vT,3));h=Eo(h,f);j=K();H(H(j,i),h);return J(j);},Vf=b=>{let c,d;K0();if(DO(b,46)<0)return b;c=b.pK.length;while(true){d=c-1|0;if(Bi(b,d)!=48)break;c=c+(-1)|0;}if(Bi(b,d)==46)c=d;return Ck(b,0,c);},AJe=
()=>{Q_=BW([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},ABQ=M(),Xd=null,Lx=()=>{Lx=Bf(ABQ);AOv();},AOv=()=>{let b,c;b=Bd((M4()).data.length);c=b.data;Xd=b;c[IQ.pL]=1;c[Is.pL]=2;c[K5.pL]=3;c[Pd.pL]=4;c[Kv.pL]=5;},Nw=M(F1),K_=M(Nw),T$=a=>{Bm(a);},AOT=()=>{let a=new K_();T$(a);return a;},Ce=M(K_);
function Cl(){By.call(this);this.ut=null;}
let CO=null,D8=null,HS=null,H5=null,GF=null,HY=null,Ii=null,R8=null,C_=()=>{C_=Bf(Cl);AC5();},Gz=()=>{C_();return R8.fq();},Fg=(a,b,c,d)=>{C_();B5(a,b,c);a.ut=d;},AER=a=>{return a.ut;},AJD=(a,b,c)=>{let d,e,f,g;d=b.pJ;e=c.pJ;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.jv(g[f]);f=f+1|0;}},SB=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.pJ;g=c.pJ;h=d.pJ;i=e.pJ;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.jw(l[j],m[j])*n[j];j=j+1|0;}},AC5=()=>{let b,c,d;b=new Rr;Fg(b,
G(491),0,G(163));CO=b;b=new Rp;Fg(b,G(492),1,G(164));D8=b;b=new Ro;Fg(b,G(493),2,G(13));HS=b;b=new Rn;Fg(b,G(494),3,G(165));H5=b;b=new Rm;Fg(b,G(495),4,G(166));GF=b;b=new Rl;Fg(b,G(496),5,G(167));HY=b;b=new Rj;Fg(b,G(497),6,G(168));Ii=b;c=U(Cl,7);d=c.data;d[0]=CO;d[1]=D8;d[2]=HS;d[3]=H5;d[4]=GF;d[5]=HY;d[6]=b;R8=c;};
function Sj(){let a=this;I.call(a);a.pR=null;a.pT=null;}
let ADA=(a,b)=>{let c,d,e,f;c=C3(b.rR);d=U(B7,c);e=d.data;a.pR=d;a.pT=U(B7,c);e[0]=Bx(0,0);a.pT.data[0]=Bx(0,0);f=1;while(f<c){a.pR.data[f]=Bx(Bt(b,f),Bt(b,f-1|0));a.pT.data[f]=Bx(Bt(b,f),1);f=f+1|0;}},B9=a=>{let b=new Sj();ADA(b,a);return b;},Cs=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.pR.data;if(c>=d.length)break;b=b+(d[c].pJ.data.length+a.pT.data[c].pJ.data.length|0)|0;c=c+1|0;}d=W(b);e=0;c=1;while(true){f=a.pR.data;if(c>=f.length)break;b=Sg(f[c].pJ,d,e);e=Sg(a.pT.data[c].pJ,d,b);c=c+1|0;}return d;},Cz=
(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.pR.data;if(d>=e.length)break;c=WY(b,WY(b,c,e[d].pJ),a.pT.data[d].pJ);d=d+1|0;}},AAr=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Sg=(b,c,d)=>{let e;e=b.data.length;Cb(b,0,c,d,e);return d+e|0;},WY=(b,c,d)=>{let e;e=d.data.length;Cb(b,c,d,0,e);return c+e|0;};
function Kp(){let a=this;I.call(a);a.y3=null;a.rT=null;a.ql=null;}
let PN=(a,b,c)=>{let d,e,f,g;a.y3=b;d=C3(b.rR);e=U(B7,d);f=e.data;a.rT=e;a.ql=U(B7,d);f[0]=Bx(0,0);a.ql.data[0]=c;g=1;while(g<d){a.rT.data[g]=Bx(c.pM,Bt(b,g));a.ql.data[g]=Bx(c.pM,Bt(b,g));g=g+1|0;}},EA=(a,b)=>{let c=new Kp();PN(c,a,b);return c;},Fi=a=>{return a.ql.data[Bz(a.y3)];},Dn=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.pR;d=b.pT;e=1;while(e<=Bz(a.y3)){f=c.data;g=d.data;QV(a.ql.data[e-1|0],f[e],a.rT.data[e]);b=g[e];h=a.rT.data[e];Fo(b.pM==h.pN&&b.pN==1?1:0,G(498),h,b,h);f=b.pJ;i=h.pJ;j=h.pN;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}AJD(DB(a.y3,e),a.rT.data[e],a.ql.data[e]);e=e+1|0;}};
function Yg(){let a=this;I.call(a);a.u2=null;a.xJ=null;a.wj=null;a.rW=null;a.wl=null;a.yy=null;}
let AGd=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.u2=b;a.xJ=f;g=If(b,e.pM);a.wj=g.r4;a.rW=g.rk;a.wl=g.sW;a.yy=g.sV;h=d.ql;i=Bz(b);j=Bz(a.u2);k=d.ql.data[j];l=0;while(l<e.pM){BS(a.wj.data[j],l,0,a.u2.qh.jw(Bc(k,l,0),Bc(e,l,0)));l=l+1|0;}a:{g=a.u2;b=g.rJ;C_();if(b===CO){b=g.qh;DA();if(b===CZ){AAD(k,e,a.rW.data[j]);break a;}}UA(a,j,d);}b=a.xJ;FU();if(b===Is)LK(a.rW.data[j],(-1.0));while(true){m=CQ(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!VH(a.xJ,a.u2,i))GZ(a.rW.data[i],o,a.wl.data[i]);else GZ(o,a.rW.data[i],
a.wl.data[i]);Sh(a.rW.data[i],a.yy.data[i]);if(f===Pd){LK(a.wl.data[i],e.pM);LK(a.yy.data[i],e.pM);}if(m>0){IY(a.rW.data[i],c.pR.data[i],a.wj.data[j]);if(a.xJ!==K5)UA(a,j,d);else{n=a.wj.data;Cb(n[j].pJ,0,a.rW.data[j].pJ,0,n[j].pJ.data.length);}}i=i+(-1)|0;}},AHx=(a,b,c,d,e)=>{let f=new Yg();AGd(f,a,b,c,d,e);return f;},UA=(a,b,c)=>{let d,e,f,g,h;d=c.rT.data[b].pJ;e=c.ql.data[b].pJ;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.rW.data[b].pJ.data[f]=(DB(a.u2,b)).jw(g[f],h[f])*a.wj.data[b].pJ.data[f];f
=f+1|0;}},LK=(b,c)=>{let d,e,f;d=b.pJ;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Ml(){let a=this;I.call(a);a.uP=null;a.rH=null;a.yj=null;a.x_=null;}
let O3=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Ml;f.rH=ACO();f.yj=Ba();f.uP=b;g=Kf(f.rH,G(239),d);h=1;while(h<=Bz(b)){d=K();O(P(d,87),h);i=QS(f,J(d),c.pR.data[h]);d=K();O(P(d,98),h);d=QS(f,J(d),c.pT.data[h]);j=MZ(QO(g,Jp(i)),Jp(d));d=K();O(P(d,90),h);j.q1=J(d);g=ABb(DB(b,h),j);j=K();O(P(j,65),h);g.q1=J(j);h=h+1|0;}a:{b=Kf(f.rH,G(80),e);Hx();switch(LH.data[f.uP.qh.pL]){case 1:c=Ei(QO(ZZ(Jp(b)),Ke(g)),QO(Jp(Ei(Kh(f),b)),Ke(Ei(Kh(f),g))));break a;case 2:b=Ei(g,b);b=F2(b,b);d=b.qr;EH();c=PU;k=U(Co,1);k.data[0]=b;c=CH(d,
c,k);break a;default:}b=new Ce;Bm(b);S(b);}c.q1=G(81);f.x_=c;return f;},XJ=a=>{let b,c,d,e,f,g,h,i,j,k;b=ABy(a.x_);while(!JJ(b)){Z5(b);}b=B9(a.uP);c=Cs(b);d=0;e=Bq(a.yj);while(Br(e)){f=(Bp(e)).st.pJ.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cz(b,c);return b;},QS=(a,b,c)=>{let d;d=Kf(a.rH,b,c);V(a.yj,d);return d;},ABb=(b,c)=>{let d,e;a:{Hx();switch(Vm.data[b.pL]){case 1:d=c.qr;C1();b=J0;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 2:d=c.qr;C1();b=Qn;e=U(Co,1);e.data[0]=c;b
=CH(d,b,e);break a;case 3:d=c.qr;C1();b=QB;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 4:d=c.qr;C1();b=Lu;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 5:d=c.qr;C1();b=Pw;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 6:d=c.qr;C1();b=QA;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 7:d=c.qr;C1();b=Vq;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;default:}b=new Ce;Bm(b);S(b);}return b;},Kh=a=>{return Pj(a.rH,Ef(1.0),1.0);},AM9=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(P(f,87),b);f=Y_(a,J(f),c);g=K();O(P(g,
98),b);g=Y_(a,J(g),d);h=Ba();i=0;while(i<c.pM){j=X(i,c.pN);k=f;d=Z(k,j);l=e;m=F2(d,Z(l,0));n=1;while(true){j=c.pN;if(n>=j)break;m=MZ(m,F2(Z(k,X(i,j)+n|0),Z(l,n)));n=n+1|0;}l=MZ(m,Z(g,i));d=K();P(O(P(O(P(d,90),b),91),i),93);l.q1=J(d);m=ABb(DB(a.uP,b),l);d=K();P(O(P(O(P(d,65),b),91),i),93);m.q1=J(d);V(h,m);i=i+1|0;}return h;},Y_=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ba();e=0;while(e<c.pM){f=0;while(f<c.pN){if(Bi(b,0)==98){g=K();P(O(P(g,91),e),93);h=J(g);}else{i=K();P(O(P(O(P(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,
b),h);g=J(g);j=U(B4(Df),1);k=j.data;l=W(1);l.data[0]=Bc(c,e,f);k[0]=l;i=QS(a,g,EB(j));V(d,i);f=f+1|0;}e=e+1|0;}return d;},ANS=M(),AL2=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B9(b);g=Bz(b);while(true){h=CQ(g,1);if(h<0)break;i=d.ql.data;j=g-1|0;k=i[j];l=c.pR.data[g];m=Bx(k.pM,k.pN);n=0;while(n<k.pM){o=0;while(o<l.pM){p=Bg(Bc(e,n,o));Lq(f.pT.data[g],o,0,p);q=0;while(q<l.pN){Lq(f.pR.data[g],o,q,p*Bg(Bc(k,n,q)));Lq(m,n,q,p*Bg(Bc(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.rT.data[j].pJ;s=d.ql.data[j].pJ;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.pJ.data;u[h]=u[h]*Bg((DB(b,j)).jw(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},Lq=(b,c,d,e)=>{BS(b,c,d,Bc(b,c,d)+e);};
function PZ(){let a=this;N.call(a);a.ty=null;a.uE=null;a.wR=null;}
let Xx=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new PZ;f=NG(d);g=NG(d);h=NG(d);e.ty=f;e.uE=g;e.wR=h;i=d.pJ;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=V2(i,j,b);f=V2(i,j,c);m=Bb(1.0,Bg(l))/16.0;d=d;n=G5(d,l);f=f;o=G5(f,l);p=W(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=G5(f,p[r]);if(s<Infinity)o=Bb(o,s);r=r+1|0;}o=o+Ru(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=G5(d,
bd);be=G5(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bg(bg-w)+Bg(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bg(y)>u&&Bg(y)>z?1:0))y=0.0;k[j]=l;e.ty.pJ.data[j]=t;e.uE.pJ.data[j]=u;e.wR.pJ.data[j]=y;j=j+1|0;}return e;},V2=(b,c,d)=>{let e;e=new SF;e.Fh=b;e.Fi=c;e.Fj=d;return e;},NG=b=>{return Bx(b.pM,b.pN);},ANA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(PZ)){b=b;c=!R(a.ty,b.ty)?0:!R(a.uE,b.uE)?0:R(a.wR,b.wR)?1:0;}else c=0;return c;};
function Jb(){EW.call(this);this.v$=0.0;}
let AOQ=null,He=()=>{He=Bf(Jb);AFp();},Gr=b=>{let c;He();c=new Jb;c.v$=b;return c;},AON=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof Jb){c=a.v$;d=b.v$;He();if(ADM(c,d)){e=1;break a;}}e=0;}return e;},AFp=()=>{AOQ=Bj(Df);},EJ=M(0),AB8=M(),AOo=(a,b)=>{return Yn(b);},AB9=M(),AKk=(a,b)=>{return SE(b)?0:1;},AB$=M(),AEK=(a,b)=>{let c;b=b;c=new RC;c.BN=b;return ((isNaN(J4(b,c))?1:0)?0:1)?0:1;},ACb=M(),ANz=(a,b)=>{let c;b=b;c=new ZF;c.Ek=b;return !(J4(b,c)>0.0)?0:1;},Sv=M(),AMG=(a,b)=>{return Yn(b);},Sw=M(),AEO
=(a,b)=>{b=b;return Rq(b,b.ss)?0:1;},Sy=M(),AI9=(a,b)=>{return SE(b)?0:1;};
function Yb(){I.call(this);this.yT=null;}
let AFC=a=>{a.yT=Ba();},ACO=()=>{let a=new Yb();AFC(a);return a;},Oh=a=>{let b,c;b=a.yT;FP();BL(b);c=new Z6;c.Ai=b;return c;},Kf=(a,b,c)=>{c=V$(a,Bh(),F_(),c);c.q1=b;return c;},Pj=(a,b,c)=>{let d,e,f;d=U(B4(Df),1);e=d.data;f=W(1);f.data[0]=c;e[0]=f;return Kf(a,b,EB(d));},CH=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=U(B7,e);g=f.data;h=0;while(h<e){if(d[h].qr!==a){i=new BG;b=b.jY();j=K();H(H(H(j,G(499)),b),G(500));Bu(i,J(j));S(i);}g[h]=d[h].qV;h=h+1|0;}return V$(a,Bo(b),KH(c),b.jZ(f));},V$=(a,b,c,d)=>
{let e,f;e=new Co;f=a.yT.pO;e.q1=G(3);e.qr=a;e.qH=f;e.uD=b;e.sf=c;e.qV=d;e.st=Bx(d.pM,d.pN);V(a.yT,e);return e;};
function Vt(){let a=this;I.call(a);a.vW=null;a.wd=null;a.wm=0;}
let AJd=(a,b)=>{let c,d,e,f,g,h,i,j;a.vW=Ba();c=b.qV;if(c.pJ.data.length!=1){b=new BG;c=CY(c);d=K();H(H(H(d,G(501)),c),G(502));Bu(b,J(d));S(b);}c=Oh(b.qr);d=c;a.wd=Bd(KX(d));e=Bq(c);while(Br(e)){X4((Bp(e)).st,0.0);}X4(b.st,1.0);f=b.qH;while(f>=0){g=Hi(d,f);h=g!==b&&a.wd.data[f]<=0?0:1;a:{if(h&&!NQ(g)){V(a.vW,g);c=g.sf.u();while(true){if(!c.v())break a;e=c.x();i=a.wd.data;j=e.qH;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},ABy=a=>{let b=new Vt();AJd(b,a);return b;},Ox=a=>{return Gv(a.vW);},JJ=a=>{return a.wm!=a.vW.pO?0:1;},OR
=(a,b)=>{return a.wd.data[b.qH];},Z5=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(JJ(a)){b=new D9;Bu(b,G(503));S(b);}b=a.vW;c=a.wm;a.wm=c+1|0;b=Z(b,c);d=b.sf;e=U(B7,d.d7());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bV(g)).qV;g=g+1|0;}f=(Fd(b.uD)).j1(e,b.qV,b.st);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bV(g)).st;k=i.pJ;l=j.pJ;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.wd.data;n=(d.bV(g)).qH;e[n]=e[n]-1|0;g=g+1|0;}i=new Nh;d=KH(f);i.tY=b;i.vR=d;return i;},X4=
(b,c)=>{let d,e;d=0;while(true){e=b.pJ.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Co(){let a=this;I.call(a);a.qr=null;a.qH=0;a.uD=null;a.sf=null;a.qV=null;a.st=null;a.q1=null;}
let NQ=a=>{return a.sf.p();},QO=(a,b)=>{let c;c=a.qr;EH();return CH(c,JZ,BT(Co,[a,b]));},Jp=a=>{let b,c,d;b=a.qr;EH();c=Nc;d=U(Co,1);d.data[0]=a;return CH(b,c,d);},MZ=(a,b)=>{let c;c=a.qr;Fb();return CH(c,MD,BT(Co,[a,b]));},Ei=(a,b)=>{let c;c=a.qr;Fb();return CH(c,OI,BT(Co,[a,b]));},F2=(a,b)=>{let c;c=a.qr;Fb();return CH(c,QJ,BT(Co,[a,b]));},ZZ=a=>{let b,c,d;b=a.qr;C1();c=Pu;d=U(Co,1);d.data[0]=a;return CH(b,c,d);},Ke=a=>{let b,c,d;b=a.qr;C1();c=OS;d=U(Co,1);d.data[0]=a;return CH(b,c,d);};
function ABY(){I.call(this);this.A9=null;}
let AGa=(a,b)=>{let c,d,e,f;b=b;c=a.A9;d=0;while(d<C3(b.vR)){e=Z(KC(Dz(b.vR,d)),0);f=new OZ;f.tk=b.tY.qH;f.tV=d;f.vv=e;V(c,f);d=d+1|0;}};
function N3(){let a=this;N.call(a);a.xR=0.0;a.Fn=0.0;a.Fo=0.0;}
let ZV=null,HI=()=>{HI=Bf(N3);AGN();},GR=(a,b)=>{return DJ(a.xR,b)- -a.Fn;},Ib=(a,b)=>{return DJ(a.xR,b)- -a.Fo;},DJ=(b,c)=>{HI();return  -(b* -c);},AGN=()=>{let b;b=new N3;HI();b.xR=1.0;b.Fn=0.0;b.Fo=0.0;ZV=b;},AF5=M(),CS=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.pK.length){d=d+Kd(Bi(b,e),c);e=e+1|0;}return d;},Z1=(b,c,d)=>{let e,f;if(CS(b,c)<=d)return b;e=d-Kd(8230,c);f=0;while(f<b.pK.length&&Kd(Bi(b,f),c)<=e){e=e-Kd(Bi(b,f),c);f=f+1|0;}return DN(Ck(b,0,f),G(352));},Kd=(b,c)=>{let d,e;d=c.sB;Dt();if(d===Gp)return DJ(0.602,
c.q8);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.tw;DS();if(d===Ij)e=1.12*e;return DJ(e,c.q8);};
function MB(){let a=this;N.call(a);a.uT=null;a.tz=null;a.s0=null;a.r9=null;a.vE=null;a.q4=null;a.v2=0;a.q3=null;}
let OT=a=>{return Cn(a.q3);},ALg=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(MB)){b=b;if(!R(a.uT,b.uT)){c=0;break a;}if(!R(a.tz,b.tz)){c=0;break a;}if(!R(a.s0,b.s0)){c=0;break a;}if(!R(a.r9,b.r9)){c=0;break a;}if(!R(a.vE,b.vE)){c=0;break a;}if(!R(a.q4,b.q4)){c=0;break a;}if(a.v2!=b.v2){c=0;break a;}if(R(a.q3,b.q3)){c=1;break a;}c=0;}else c=0;}return c;},KN=M(By),Da=null,Fc=null,G1=null,Fz=null,IJ=null,VU=null,CT=()=>{CT=Bf(KN);ANN();},TX=()=>{CT();return VU.fq();},AKf=(a,b,c)=>{CT();B5(a,b,c);},Hy
=(a,b)=>{let c=new KN();AKf(c,a,b);return c;},ANN=()=>{let b,c,d;Da=Hy(G(264),0);Fc=Hy(G(504),1);G1=Hy(G(505),2);Fz=Hy(G(506),3);b=Hy(G(507),4);IJ=b;c=U(KN,5);d=c.data;d[0]=Da;d[1]=Fc;d[2]=G1;d[3]=Fz;d[4]=b;VU=c;};
function Lk(){let a=this;N.call(a);a.vl=0.0;a.v1=0.0;a.vk=null;}
let AJ3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Lk)){b=b;c=a.vl!==b.vl?0:a.v1!==b.v1?0:R(a.vk,b.vk)?1:0;}else c=0;return c;},DT=M(0),WM=M(),AKV=(a,b)=>{return b.tY;},F4=M(0);
function Cx(){let a=this;N.call(a);a.pQ=0.0;a.pX=0.0;a.pU=0.0;a.qg=0.0;}
let DG=(a,b,c,d,e)=>{a.pQ=b;a.pX=c;a.pU=d;a.qg=e;},BY=(a,b,c,d)=>{let e=new Cx();DG(e,a,b,c,d);return e;},CB=a=>{return a.pQ- -a.pU;},Ci=a=>{return a.pX- -a.qg;},AM8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Cx)){b=b;c=a.pQ!==b.pQ?0:a.pX!==b.pX?0:a.pU!==b.pU?0:a.qg===b.qg?1:0;}else c=0;return c;},Rt=a=>{return a.pQ;},YV=a=>{return a.pX;},AKJ=a=>{return a.pU;};
function Nh(){let a=this;N.call(a);a.tY=null;a.vR=null;}
let AGi=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Nh)){b=b;c=!R(a.tY,b.tY)?0:R(a.vR,b.vR)?1:0;}else c=0;return c;},AIR=M(),AIw=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.wC.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Be(g,j);h=Bb(h,j);i=i+1|0;}L(O(L(b,G(508)),f),G(509));L(L(O(b,d),G(510)),FN(g));P(L(L(b,G(85)),FN(h)),46);return;}k=0;l=f-1|0;while(k<f){m=QL(c.qn,d,k);L(b,!k?G(102):k!=l?G(132):G(359));if(k)m=DN(m,G(102));else{m=Eo(m,1);n=K();H(P(n,72),m);n=J(n);m=
K();H(H(m,n),G(511));m=J(m);}L(b,m);L(b,FN(e[k]));P(L(L(b,G(512)),LC(KJ(c,d,k))),41);k=k+1|0;}P(b,46);},AMg=(b,c)=>{let d,e,f,g,h,i,j;d=0;e=0;f=0;g=Cs(c.vf);h=0;while(true){i=g.data;if(h>=i.length)break;j=O4(K1(c.qn,h))?0:1;d=d+(!j?0:1)|0;e=e+(j&&i[h]<0.0?1:0)|0;f=f+(!c.xd.data[h]?0:1)|0;h=h+1|0;}O(L(O(L(b,G(513)),d),G(514)),e);L(b,e!=1?G(515):G(516));if(f>0){L(O(P(b,32),f),G(517));L(b,f!=1?G(518):G(519));}},Xu=(b,c,d)=>{return c==Bz(b)?G(520):O7(c?104:120,d+1|0);},QL=(b,c,d)=>{let e;if(c==Bz(b))return G(521);if
(!c){c=d+1|0;b=K();O(P(b,120),c);return J(b);}d=d+1|0;e=K();O(H(e,G(522)),d);e=J(e);if(Bz(b)!=2){b=K();O(H(H(b,e),G(523)),c);e=J(b);}return e;},LC=b=>{return Eq(Qd(b));};
function G$(){let a=this;N.call(a);a.ym=0;a.q9=null;}
let Me=(a,b,c)=>{a.ym=b;a.q9=c;},AO0=(a,b)=>{let c=new G$();Me(c,a,b);return c;},AFk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(G$)){b=b;c=a.ym!=b.ym?0:R(a.q9,b.q9)?1:0;}else c=0;return c;},AEk=M(),D0=(b,c)=>{let d,e,f,g;b=b.data;d=W(c);e=d.data;f=BE(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Mk=(b,c,d)=>{let e,f,g,h;e=W(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},MT=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d
=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g=b[f];h=c[f];He();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},PL=M(0),II=M(N),ALK=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.pV;e=b.qj;f=e.data;b=new B7;g=c;h=g.pO;i=f.length;GI(b,h,i);h=0;while(h<g.pO){Cb((Z(g,h)).q9,0,b.pJ,X(h,i),i);h=h+1|0;}c=ACC(b);if(Wh(c.xX))c=Uj(d,e,0,1);else{a:{j=(Z(g,0)).q9;k
=c.xX.fq();if(H9(k,j,(Z(g,g.pO-1|0)).q9)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]=0.0-l[h];h=h+1|0;}}}h=Wh(c.yv);if(!h)l=c.yv;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Cj(1.0-o*o);l=Q2(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=H9(k,j,e);s=H9(l,j,e);q=W(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new Hq;b=!h?G(524):G(525);Gs();NN(c,q,k,l,G(526),b,VQ);}return c;},AJc
=(a,b)=>{return a===b?1:b!==null&&Bl(b)===Bj(II)?1:0;};
function NY(){let a=this;N.call(a);a.x8=0;a.yW=0;}
let AID=(a,b,c)=>{return Uj(b.pV,b.qj,a.x8,a.yW);},AEe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(NY)){b=b;c=a.x8!=b.x8?0:a.yW==b.yW?1:0;}else c=0;return c;};
function O_(){let a=this;N.call(a);a.sN=null;a.uu=null;a.uG=null;}
let AD3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(O_)){b=b;c=!R(a.sN,b.sN)?0:!R(a.uu,b.uu)?0:R(a.uG,b.uG)?1:0;}else c=0;return c;};
function Fj(){By.call(this);this.Dq=null;}
let CZ=null,HP=null,Xb=null,DA=()=>{DA=Bf(Fj);AKK();},AA8=()=>{DA();return Xb.fq();},ACk=(a,b,c,d)=>{DA();B5(a,b,c);a.Dq=d;},AIN=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.pJ;f=c.pJ;g=d.pJ;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.jw(j[h],k[h]);h=h+1|0;}},AKK=()=>{let b,c,d;b=new Vi;ACk(b,G(527),0,G(174));CZ=b;b=new Vh;ACk(b,G(528),1,G(14));HP=b;c=U(Fj,2);d=c.data;d[0]=CZ;d[1]=b;Xb=c;},Hj=M(0),KY=a=>{return a;};
function Sp(){let a=this;I.call(a);a.vV=null;a.DK=null;}
let AIm=a=>{return a.vV;},ALr=(a,b,c)=>{let d,e,f,g;d=Cs(b);a.vV.iH(b,c);e=Cs(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.DK.data[f]?g[f]:d.data[f];f=f+1|0;}Cz(b,e);},AFT=a=>{return a.vV.iM();},ADz=(a,b)=>{a.vV.iF(b);};
function Xc(){let a=this;I.call(a);a.uf=null;a.r4=null;a.rk=null;a.sW=null;a.sV=null;}
let AGz=(a,b,c)=>{let d,e,f;a.uf=b;d=C3(b.rR);a.r4=U(B7,d);a.rk=U(B7,d);e=B9(b);a.sW=e.pR;a.sV=e.pT;a.r4.data[0]=Bx(0,0);a.rk.data[0]=Bx(0,0);f=1;while(f<d){a.r4.data[f]=Bx(c,Bt(b,f));a.rk.data[f]=Bx(c,Bt(b,f));f=f+1|0;}},If=(a,b)=>{let c=new Xc();AGz(c,a,b);return c;},Jz=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.ql.data;f=b.pR;g=Bz(a.uf);AIN(a.uf.qh,e[g],d,a.r4.data[g]);h=Bz(a.uf);i=a.uf;b=i.rJ;C_();if(b===CO&&i.qh===CZ)AAD(c.ql.data[h],d,a.rk.data[h]);else SB(DB(i,h),a.r4.data[h],c.rT.data[h],c.ql.data[h],a.rk.data[h]);while
(true){h=CQ(g,1);if(h<0)break;b=a.rk.data[g];j=g-1|0;GZ(b,e[j],a.sW.data[g]);Sh(a.rk.data[g],a.sV.data[g]);if(h>0){k=f.data;IY(a.rk.data[g],k[g],a.r4.data[j]);SB(DB(a.uf,j),a.r4.data[j],c.rT.data[j],e[j],a.rk.data[j]);}g=g+(-1)|0;}};
function NC(){let a=this;I.call(a);a.qB=null;a.t$=null;a.yd=null;a.sq=0;a.Az=null;a.rh=null;a.tU=null;a.wG=null;a.yU=null;a.vA=null;a.sA=null;a.zx=null;a.zw=null;a.wH=null;}
let Wd=null,CN=()=>{CN=Bf(NC);AJR();},AIM=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.sq;while(b>=1){c=a.vA;d=a.sq;if(b!=d){Cu();e=JF;f=a.qB.r8.r4.data[b];g=a.sA.data;h=b+1|0;i=B6(g[h]);j=B6(a.tU.data[h]);k=K();H(P(H(k,i),32),j);l=J(k);i=K();P(O(H(O(H(i,G(529)),b),G(530)),h),46);m=J(i);i=new BZ;n=a.sA.data[h];CP();D1(i,100,n,Dg,CJ);e=Fy(a,e,b,f,l,m,FE(i,GK(119,a.tU.data[h],CJ,DL)),new Va);}else{a:{Cu();j=JF;e=a.qB.r8.r4.data[d];f=a.t$.qh;Hu();switch(AAQ.data[f.pL]){case 1:break;case 2:i=G(531);break a;default:e
=new Ce;Bm(e);S(e);}i=G(532);}e=EN(a,j,d,e,i,G(533),BT(BZ,[B$(97,a.rh.data[d]),B$(121,a.wH)]));}b:{c.data[b]=e;c=a.sA;o=a.sq;if(b==o){c:{f=a.t$;i=f.rJ;C_();if(i===CO){f=f.qh;DA();if(f===CZ){h=1;break c;}}h=0;}if(h){Cu();n=JG;p=a.qB.r8.rk.data[o];f=B6(a.vA.data[o]);i=K();H(H(H(O(H(i,G(534)),o),G(39)),f),G(535));e=EN(a,n,o,p,G(536),J(i),BT(BZ,[B$(97,a.rh.data[a.sq]),B$(121,a.wH)]));break b;}}d:{i=DB(a.t$,b);Cu();e=JG;f=a.qB.r8.rk.data[b];Hu();switch(MV.data[i.pL]){case 1:break;case 2:k=G(537);break d;case 3:k
=G(538);break d;case 4:k=G(539);break d;case 5:k=G(540);break d;case 6:k=G(541);break d;case 7:k=G(542);break d;default:e=new Ce;Bm(e);S(e);}k=G(543);}j=B6(a.vA.data[b]);m=i.ut;i=K();P(H(H(H(H(O(H(i,G(534)),b),G(39)),j),G(544)),m),46);e=EN(a,e,b,f,k,J(i),BT(BZ,[B$(100,a.vA.data[b]),B$(122,a.yU.data[b]),B$(97,a.rh.data[b])]));}c.data[b]=e;a.zx.data[b]=AK2(a,b);a.zw.data[b]=ADv(a,b);b=b+(-1)|0;}},AOz=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new U5;c=a.qB;b.sO=a;b.sD=c;b.CX=c.tG.iG();Cu();b.CY=Pv(b,
ND,c.y_,G(545));d=a.tU.data;e=a.wG;f=a.zx;g=a.zw;h=d.length;i=U(LG,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=ABp(d[k],l[k]);j[o-1|0]=ABp(m[k],n[k]);k=k+1|0;}c=b.CX;if(!(c instanceof Ir)){if(c instanceof HN)AFO(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=U(BZ,1);e.data[0]=B$(100,q.wT);QM(b,q,G(546),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=DU(r,Jo,Jk);s=b.sD.v4;t=F8(r);u=K();H(H(H(u,G(547)),t),G(548));q=LM(b,r,q,s,J(u));s=b.sO;t=DU(r,KB,Kw);v=DF(r);u=
ES(r,c.tQ);w=F8(r);x=K();H(H(H(x,G(547)),w),G(549));q=EN(s,t,v,u,G(550),J(x),BT(BZ,[B$(118,q),B$(100,r.wT)]));e=U(BZ,1);e.data[0]=B$(118,q);QM(b,r,G(551),e);k=k+1|0;}}},AHH=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;Cu();c=Mc;d=a.qB.t8.rT.data[b];e=a.rh.data;f=b-1|0;g=B6(e[f]);h=B6(a.tU.data[b]);i=B6(a.wG.data[b]);j=K();P(H(H(H(P(H(j,g),32),h),G(552)),i),7488);j=J(j);g=K();H(O(H(g,G(553)),b),G(554));g=J(g);i=new BZ;h=a.rh.data[f];CP();D1(i,120,h,Dg,CJ);k=GK(119,a.tU.data[b],DL,CJ);l=GK(98,a.wG.data[b],DL,CJ);BL(i);BL(k);BL(l);return Fy(a,
c,b,d,j,g,I5(BT(I,[i,k,l])),new Te);},ZY=(a,b)=>{let c;a:{b:{c=Bc(a.wH.rI,b,0);if(Bc(a.rh.data[a.sq].rI,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},AK2=(a,b)=>{let c,d,e,f,g,h,i,j,k;Cu();c=Ns;d=a.qB.r8.sW.data[b];e=B6(a.sA.data[b]);f=a.rh.data;g=b-1|0;h=B6(f[g]);i=K();H(H(H(i,e),G(555)),h);j=J(i);i=a.yd.ys;k=K();P(H(H(O(H(k,G(556)),b),G(132)),i),46);e=J(k);i=new BZ;k=a.sA.data[b];CP();D1(i,100,k,CJ,Dg);return Fy(a,c,b,d,j,e,FE(i,GK(97,a.rh.data[g],CJ,DL)),new Xm);},ADv=(a,b)=>
{let c,d,e,f,g,h,i;Cu();c=Nq;d=a.qB.r8.sV.data[b];e=B6(a.sA.data[b]);f=K();H(H(H(f,G(557)),e),G(558));g=J(f);h=a.yd.ys;e=K();P(H(H(O(H(e,G(559)),b),G(132)),h),46);i=J(e);e=new BZ;f=a.sA.data[b];CP();D1(e,100,f,CJ,Dg);return Fy(a,c,b,d,g,i,Ea(e),new Wl);},FT=(a,b,c,d,e,f)=>{let g;g=F_();CN();return Fy(a,b,c,d,e,f,g,Wd);},EN=(a,b,c,d,e,f,g)=>{let h;h=new Ua;h.BX=e;return Xw(a,b,c,d,e,f,h,g);},Xw=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=Ba();j=h.length;k=0;while(k<j){l=h[k];m=l.tP;n=0;a:{while(n<e.pK.length)
{if(Bi(e,n)==m&&ZI(e,n)){m=1;break a;}n=n+1|0;}m=0;}if(m)V(i,l);k=k+1|0;}CN();l=K();o=new Sl;o.Ec=i;o.Eb=l;SS(e,l,o);e=J(l);l=new V6;l.Du=g;return Fy(a,b,c,d,e,f,i,l);},Fy=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new DC;j=a.qB;BL(j);k=new Zd;k.Dx=j;i.rz=b;i.vF=c;i.rI=d;i.B4=k;i.zd=e;i.zf=f;i.x$=g;i.DR=h;c=0;b=g.u();while(b.v()){c=Bv(c,XO(b.x()));}i.zo=c;V(a.Az,i);return i;},AJR=()=>{Wd=new AAS;},D3=M(ET);
function Mg(){D3.call(this);this.y6=null;}
let AN2=(a,b)=>{a.y6=b;},I5=a=>{let b=new Mg();AN2(b,a);return b;},Dz=(a,b)=>{return a.y6.data[b];},C3=a=>{return a.y6.data.length;};
function Tn(){let a=this;I.call(a);a.tx=null;a.vG=null;}
let AC_=a=>{a.tx=Ba();a.vG=Ba();},HH=()=>{let a=new Tn();AC_(a);return a;},E4=a=>{return a.tx.pO;},D7=(a,b)=>{return Z(a.tx,b);},E3=(a,b)=>{return Z(a.vG,b);},D6=(a,b,c)=>{let d;d=E_(a.tx,b);if(d>=0)XS(a.vG,d,c);else{V(a.tx,b);V(a.vG,c);}},TF=(a,b)=>{let c;c=E_(a.tx,b);if(c>=0){Gn(a.tx,c);Gn(a.vG,c);}};
function M2(){let a=this;N.call(a);a.tH=null;a.yP=null;}
let Xj=(a,b,c)=>{a.tH=b;a.yP=c;},ACU=(a,b)=>{let c=new M2();Xj(c,a,b);return c;},ABc=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=Ba();e=0;while(e<E4(b)){f=D7(b,e);E8();g=(Js()).data;h=g.length;i=0;a:{while(i<h){j=g[i];if(Y(j.tI,f)){j=Bo(j);break a;}i=i+1|0;}j=Bh();}if(BN(j)){f=D7(b,e);k=Ba();g=(Js()).data;h=g.length;i=0;while(i<h){l=g[i].tI;V(k,l);i=i+1|0;}j=Dm(f);l=CU(G(132),k);f=K();P(H(H(H(H(f,G(560)),j),G(561)),l),46);j=J(f);V(d,j);}e=e+1|0;}E8();h=FI(Kx,b,c,d);i=FI(JY,b,c,d);m=FI(JA,b,c,d);n=FI(J3,b,c,d);o
=FI(JC,b,c,d);p=FI(M3,b,c,d);b=d;if(Cn(b)){if(h>i){l=K();P(O(H(O(H(l,G(562)),h),G(563)),i),46);j=J(l);V(d,j);}else{c=i-h|0;e=c/m|0;if(e>=1000){e=e+1|0;c=(c/1000|0)+1|0;j=K();H(O(H(O(H(j,G(564)),e),G(565)),c),G(566));j=J(j);V(d,j);}}}b:{if(!Cn(b))b=ACU(Bh(),d);else{b=new M2;j=new Pg;if(h<0)break b;if(i<h)break b;if(m<1)break b;if(((i-h|0)/m|0)>=1000)break b;j.wk=h;j.xN=i;j.wM=m;j.xb=n;j.sI=o;j.sG=p;Xj(b,Bo(j),d);}return b;}d=new BG;j=K();O(H(O(H(O(H(j,G(567)),m),G(84)),h),G(85)),i);Bu(d,J(j));S(d);},FI=(b,c,
d,e)=>{let f,g,h,i,j;f=0;while(true){if(f>=E4(c)){a:{JQ();switch(PG.data[b.pL]){case 1:d=0;break a;case 2:break;case 3:E8();d=d<20?1:(((d+2000|0)-1|0)/2000|0)*20|0;break a;case 4:d=20;break a;case 5:d=640;break a;case 6:d=480;break a;default:b=new Ce;Bm(b);S(b);}}return d;}if(Y(D7(c,f),b.tI)){g=ACP(b,d);h=E3(c,f);g=Mj(g,h);if(BX(g))break;g=E3(c,f);i=b.tI;h=AA5(ACP(b,d));g=Dm(g);j=K();H(H(H(H(H(H(j,i),G(136)),h),G(137)),g),G(33));h=J(j);V(e,h);}f=f+1|0;}return H3(EP(Bs(g)))|0;};
function Py(){let a=this;N.call(a);a.wn=null;a.wO=null;}
let AMQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Py)){b=b;c=!R(a.wn,b.wn)?0:R(a.wO,b.wO)?1:0;}else c=0;return c;};
function Pg(){let a=this;N.call(a);a.wk=0;a.xN=0;a.wM=0;a.xb=0;a.sI=0;a.sG=0;}
let Qh=a=>{return ((a.xN-a.wk|0)/a.wM|0)+1|0;},ADL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Pg)){b=b;c=a.wk!=b.wk?0:a.xN!=b.xN?0:a.wM!=b.wM?0:a.xb!=b.xb?0:a.sI!=b.sI?0:a.sG==b.sG?1:0;}else c=0;return c;},AH6=M();
function Tv(){I.call(this);this.CO=null;}
let AC2=(a,b)=>{b=b;P(L(L(a.CO,G(568)),b),10);};
function Dc(){let a=this;N.call(a);a.zO=null;a.Ad=null;a.x5=null;}
let D4=(a,b,c,d)=>{a.zO=b;a.Ad=c;a.x5=d;},H$=(a,b,c)=>{let d=new Dc();D4(d,a,b,c);return d;},AKi=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Dc)){b=b;c=!R(a.zO,b.zO)?0:!R(a.Ad,b.Ad)?0:R(a.x5,b.x5)?1:0;}else c=0;return c;},AFh=a=>{return a.x5;},Yy=M(0);
function Lz(){I.call(this);this.Bj=null;}
let ANH=(b,c,d)=>{c=BJ(c);d=BJ(d);D6(b.Bj,d,c);},XY=M(),UR=null,Og=()=>{Og=Bf(XY);AOe();},AOe=()=>{let b,c;b=Bd((Db()).data.length);c=b.data;UR=b;c[H6.pL]=1;c[E0.pL]=2;c[F$.pL]=3;},K6=M(CW),I9=M(By),IT=null,Gp=null,AGF=null,Dt=()=>{Dt=Bf(I9);AMi();},AEE=(a,b,c)=>{Dt();B5(a,b,c);},Vx=(a,b)=>{let c=new I9();AEE(c,a,b);return c;},AMi=()=>{let b,c,d;IT=Vx(G(569),0);b=Vx(G(570),1);Gp=b;c=U(I9,2);d=c.data;d[0]=IT;d[1]=b;AGF=c;},J_=M(By),I4=null,Ij=null,ALc=null,DS=()=>{DS=Bf(J_);AHR();},AOF=(a,b,c)=>{DS();B5(a,b,
c);},TD=(a,b)=>{let c=new J_();AOF(c,a,b);return c;},AHR=()=>{let b,c,d;I4=TD(G(571),0);b=TD(G(572),1);Ij=b;c=U(J_,2);d=c.data;d[0]=I4;d[1]=b;ALc=c;};
function ABL(){let a=this;I.call(a);a.Ac=null;a.zr=null;}
let Lg=(a,b)=>{let c,d;c=(((b.ry*7|0)+(b.rD*31|0)|0)+b.rC|0)%256|0;d=a.Ac.data;if(!(d[c]!==null&&WG(d[c],b))){a.Ac.data[c]=b;a.zr.data[c]=ABC(b);}return a.zr.data[c];};
function P4(){let a=this;N.call(a);a.w0=null;a.yO=0;}
let AAv=(a,b,c)=>{a.w0=b;a.yO=c;},Hg=(a,b)=>{let c=new P4();AAv(c,a,b);return c;},ADQ=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=MK(b);d=JI(b);e=!(E1(c,Ga(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=FK(c,Bv(d,0)+e|0);g=FK(Cm(1),Bv( -d|0,0)+e|0);h=FK(Cm(1),Bv(d,0));i=FK(Cm(1),(Bv(d,0)+e|0)-1|0);j=RT(b);FQ(g,Bv(j,0));k=U(JS,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){FQ(k[l],Bv(m,0));l=l+1|0;}l=Jl(ADi(c,Cm(2)),Cp)?1:0;if(Et(MQ(f,i),g)>=l){EV(g,0);j=j+1|0;}n=K();while(true){k=U(JS,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){EV(k[d],0);d=d+1|0;}o=Pm(f,g);p=Et(h,f)<l?0:1;q=Et(MQ(f,i),g)<l?0:1;if(q&&!(p&&!ZE(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Hg(J(n),j);},ZE=(b,c,d)=>{return Et(MQ(b,b),c)<(d%2|0?0:1)?0:1;},MK=b=>{let c;c=QR(b);if(MG(c,Ga(0, 1048576)))c=AGs(Q$(c,Ga(4294967295, 1048575)),Ga(0, 1048576));return c;},JI=b=>{return Bv(G4(AH2(QR(b),52)),1)-1075|0;},RT=b=>{let c,d,e,f;c=JI(b)+63|0;d=MK(b);P6();if(E1(d,Cp))e=64;else{e=0;f=Fr(d,32);if(Jl(f,Cp))e=32;else f
=d;d=Fr(f,16);if(E1(d,Cp))d=f;else e=e|16;f=Fr(d,8);if(E1(f,Cp))f=d;else e=e|8;d=Fr(f,4);if(E1(d,Cp))d=f;else e=e|4;f=Fr(d,2);if(E1(f,Cp))f=d;else e=e|2;if(Jl(Fr(f,1),Cp))e=e|1;e=(64-e|0)-1|0;}return BV((c-e|0)*0.3010299956639812)|0;},FK=(b,c)=>{let d;d=K9(b);Io(d,c);return d;},RD=M(),AMo=(a,b)=>{(Bn(b)).setAttribute("tabindex","-1");},Tk=M(),UC=null,Nf=()=>{Nf=Bf(Tk);AHA();},AHA=()=>{let b,c;HU();b=Bd((W0.fq()).data.length);c=b.data;UC=b;c[DH.pL]=1;c[Fe.pL]=2;c[Cd.pL]=3;};
function PT(){let a=this;I.call(a);a.Ct=null;a.Cs=null;}
let ANd=(b,c)=>{b=b;W3(b.Ct,b.Cs,c);};
function PW(){let a=this;I.call(a);a.B0=null;a.BZ=null;}
let ADp=(b,c)=>{b=b;W3(b.B0,b.BZ,c);};
function PX(){let a=this;I.call(a);a.Dy=null;a.Dz=null;}
let AII=(a,b,c)=>{a.Dy=b;a.Dz=c;},AH_=(a,b)=>{let c=new PX();AII(c,a,b);return c;},AL7=(b,c)=>{b=b;c=b.Dy;b=b.Dz;Iy(c,E_(c.qN,b),0);};
function PV(){let a=this;I.call(a);a.CR=null;a.CS=null;}
let AC6=(a,b,c)=>{a.CR=b;a.CS=c;},AJ$=(a,b)=>{let c=new PV();AC6(c,a,b);return c;},ALH=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.CR;b=b.CS;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=RN(b,e);f=e.qD;g=e.qQ;h=BJ(c.key);i=(-1);switch(CR(h)){case 251549619:if(!Y(h,G(237)))break b;i=0;break b;case 930625636:if(!Y(h,G(573)))break b;i=3;break b;case 977535019:if(!Y(h,G(574)))break b;i=2;break b;case 977763216:if(!Y(h,G(238)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(AAw(b,f,g))Wr(d,b,f,g);else{i=f<=e.qD&&g<=e.qQ?0:1;g=E_(d.qN,b)+(!i?(-1):1)|0;if(g>=0){b=d.qN;if(g<b.pO){Wr(d,Z(b,g),0,0);Iy(d,g,0);}}}}}};
function HN(){let a=this;I.call(a);a.Dw=0.0;a.tf=null;a.th=null;a.yM=null;a.w9=null;a.s7=0.0;a.s3=0.0;}
let AHN=(a,b,c)=>{let d,e;a.s7=a.s7*0.9;a.s3=a.s3*0.999;d=1;while(true){e=b.pR.data;if(d>=e.length)break;SZ(a,c.sW.data[d],a.tf.pR.data[d],a.th.pR.data[d],a.yM.pR.data[d],a.w9.pR.data[d],e[d]);SZ(a,c.sV.data[d],a.tf.pT.data[d],a.th.pT.data[d],a.yM.pT.data[d],a.w9.pT.data[d],b.pT.data[d]);d=d+1|0;}},SZ=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.pJ;i=c.pJ;j=d.pJ;k=e.pJ;l=f.pJ;m=g.pJ;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.s7);t[n]=r[n]/(1.0-a.s3);o[n]=o[n]-a.Dw*s[n]/(Cj(t[n])+1.0E-8);n=n+1|0;}},AEL=a=>{let b,c,d,e,f,g;b=Cs(a.tf);c=b.data;d=Cs(a.th);e=c.length;f=2*e|0;g=W(f+2|0);c=g.data;Cb(b,0,g,0,e);Cb(d,0,g,e,e);c[f]=a.s7;c[f+1|0]=a.s3;return g;},AMR=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=W(d);Cb(b,d,e,0,d);Cz(a.tf,b);Cz(a.th,e);d=2*d|0;a.s7=c[d];a.s3=c[d+1|0];},X_=M(),MM=null,KM=()=>{KM=Bf(X_);AJP();},AJP=()=>{let b,c;EO();b=Bd((Su.fq()).data.length);c
=b.data;MM=b;c[Er.pL]=1;c[Gx.pL]=2;c[C7.pL]=3;c[C8.pL]=4;c[Ev.pL]=5;},AGJ=M(),QV=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fo(b.pN==c.pN&&d.pM==b.pM&&d.pN==c.pM?1:0,G(575),b,c,d);e=b.pJ;f=c.pJ;g=d.pJ;h=b.pM;i=c.pM;j=b.pN;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(l,j)+n|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},IY=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fo(b.pN==c.pM&&d.pM==b.pM&&d.pN==c.pN?1:0,G(576),b,c,d);e=b.pJ;f=c.pJ;g=d.pJ;h=b.pM;i=c.pN;j=b.pN;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},GZ=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fo(b.pM==c.pM&&d.pM==b.pN&&d.pN==c.pN?1:0,G(577),b,c,d);e=b.pJ;f=c.pJ;g=d.pJ;h=b.pN;i=c.pN;j=b.pM;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(n,h)+k|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},AAD=(b,c,d)=>{let e,f,g,h,i,j,k;Fo(Mu(b,c)&&Mu(b,d)?1:0,G(578),b,c,d);e=b.pJ;f=c.pJ;g
=d.pJ;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},Vl=(b,c,d)=>{let e,f,g,h,i;Fo(Mu(c,d),G(579),d,c,d);e=c.pJ;f=d.pJ;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Sh=(b,c)=>{let d,e,f,g,h,i,j;Fo(c.pM==b.pN&&c.pN==1?1:0,G(580),b,b,c);d=b.pJ;e=c.pJ;f=b.pN;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Mu=(b,c)=>{return b.pM==c.pM&&b.pN==c.pN?1:0;},Fo=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BG;d=CY(d);e=CY(e);f=CY(f);h=K();P(H(H(H(H(H(H(H(H(h,G(581)),c),G(39)),d),G(359)),e),G(582)),f),46);Bu(g,J(h));S(g);};
function Wj(){let a=this;I.call(a);a.C8=null;a.C6=null;a.C7=null;a.C$=null;}
let AK5=a=>{let b,c,d,e;b=a.C8;c=a.C6;d=a.C7;e=a.C$;Dn(b,c);return d.qh.iC(Fi(b),e);};
function AAx(){let a=this;I.call(a);a.Dk=null;a.Dl=null;a.Dm=null;a.Dn=null;}
let AH5=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=O3(a.Dk,a.Dl,a.Dm,a.Dn);XJ(b);b=b.rH;c=0.0;d=Bq(Oh(b));while(Br(d)){b=Bp(d);if(!NQ(b)){e=b.st.pJ;f=Fd(b.uD);EH();if(f===JZ){g=(b.sf.bV(0)).qV;f=(b.sf.bV(1)).qV;b=Bx(g.pM,f.pN);IY(PS(g,g.pN),PS(f,1),b);}else{h=(b.sf.bV(0)).qV.pJ.data.length;i=Fd(b.uD)!==PU?0:1;b=b.qV;if(!i)h=4;b=PS(b,h);}j=b.pJ;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bg(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},AKt=M();
function AD_(){let a=this;N.call(a);a.FW=0.0;a.FX=0.0;a.FU=0.0;}
let ABv=M(),AM6=null,ADG=null,Rh=null,T2=null,AK3=null,ANQ=null,FP=()=>{FP=Bf(ABv);AJZ();},AJZ=()=>{AM6=new AAa;ADG=new Z9;Rh=new Z_;T2=new Z7;AK3=new Z8;ANQ=new ZS;},Kg=M(0),AAp=M(),AKx=(a,b)=>{return b.jY();};
function Tj(){let a=this;I.call(a);a.qu=null;a.rx=null;a.sx=null;a.rd=null;a.vm=0;a.vb=null;a.p9=null;}
let Xv=(a,b)=>{return !OT(Z(a.rx.r6,b))?3.0:Be(14.0,(Gl(a.sx,b)).qg/2.0);},AMm=(a,b)=>{return GR(a.rd,CB(b)+8.0)>0.0&&Ib(a.rd,Ci(b)+8.0)>0.0&&GR(a.rd,b.pQ-8.0)<a.qu.s2&&Ib(a.rd,b.pX-8.0)<a.qu.tN?1:0;},AC0=(a,b)=>{let c,d,e,f;c=b.data;d=a.qu;e=AB7(a,b,10.0,0.0);f=BQ(a.p9.p8.rb,Ee(a,3.0));Gw(d,e,f);d=a.qu;e=AA$(a,c[0],c[1],1,1.5);f=a.p9.p8.rb;DK(d,e,f);},AA$=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Ex;i=W(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Kb(h,Ea(La(a,i)));return h;},AB7
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Ba();f=b.length-2|0;g=0;h= -d;while(true){i=CQ(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Gr(n*(j-b[o])- -b[o]);q=e;V(q,p);d=DJ(DJ(n,n),3.0-(n- -n));o=g-1|0;V(q,Gr(d*(k-b[o])- -b[o]));m=m+1|0;}q=Gr(j- -(!g?c:i?0.0:h));p=e;V(p,q);V(p,Gr(k));g=g+2|0;}q=e;r=W(q.pO);b=r.data;o=0;m=b.length;while(o<m){b[o]=(Z(q,o)).v$;o=o+1|0;}return De(La(a,r));},AKv=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.q4;CT();f=e!==Fz?0:1;g
=a.p9.p8.rb;h=!f?0.1:0.22;g=KL(Cq(g,h),a.p9.p8.p4);e=HM(a,d,0.0,Xv(a,b));i=a.qu;if(OT(c)&&!f)g=a.p9.p8.p4;DK(i,e,g);if(f){g=a.qu;e=We(e);i=BQ(a.p9.p8.rb,Ee(a,3.0));Gw(g,e,i);}else if(OT(c)){g=a.qu;e=We(e);i=BQ(a.p9.p8.r1,Ee(a,1.25));Gw(g,e,i);}AC1(a,b,c,d);e=c.q4;if(e!==Da){j=a.vb.data;if(j[b]>0){a:{b=j[b];QN();switch(V9.data[e.pL]){case 1:case 2:f=b;break a;case 3:f=c.v2;break a;case 4:case 5:f=0;break a;default:}c=new Ce;Bm(c);S(c);}k=Bb(1.0,(d.pU-20.0-3.0*(b-1|0))/b);l=Ci(d)-4.0-3.0;m=0;n=k+3.0;while(m<b)
{c=HM(a,BY(d.pQ+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.p9.p8.rb:Cq(a.p9.p8.qp,0.3);DK(a.qu,c,g);m=m+1|0;}}}},AC1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.pX+4.0+15.0;f=c.uT;DP();KF(a,f,d,e,PM,a.p9.p8.pZ);if(!BC(Jt(c))){e=e+15.0;KF(a,Jt(c),d,e,GO,a.p9.p8.qp);}if(!Cn(c.r9))e=Rc(a,c.r9,d,e+7.0,a.p9.p8.pZ);g=c.q4;CT();if(g!==Da){h=e+8.0;i=a.qu;j=new El;k=BW([d.pQ+10.0,h,CB(d)-10.0,h]);ACD(j,La(a,k));g=BQ(Cq(a.p9.p8.qp,0.5),Di(a.qu,Ee(a,1.0)));Gw(i,j,g);l=e+22.0;m=c.q4===Fc?0:1;KF(a,XR(c,a.vb.data[b]),d,l,GO,!m?a.p9.p8.qp
:a.p9.p8.rb);Rc(a,c.vE,d,l,a.p9.p8.rb);}},Rc=(a,b,c,d,e)=>{let f,g;f=b.u();while(f.v()){g=f.x();d=d+15.0;DP();KF(a,g,c,d,EK,e);}return d;},KF=(a,b,c,d,e,f)=>{let g,h;if(Ee(a,e.q8)>=4.0){g=a.qu;b=Z1(b,e,c.pU-20.0);h=GR(a.rd,c.pQ+10.0);d=Ib(a.rd,d);c=ABe(a,e);M6(g,b,h,d,c,f);}},AIE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Z(a.rx.uQ,b);if(!(Ee(a,11.0)<4.0)&&!BC(c.vv)){d=0;e=0;while(e<b){d=d+(ACq(a,Z(a.rx.uQ,e))!=ACq(a,c)?0:1)|0;e=e+1|0;}DP();f=CS(G(0),EK)*a.p9.yH;g=Z1(c.vv,EK,f);h=CS(g,EK)+6.0;i=(NJ(a.sx,c.tk,c.tV)).qY.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.qu;l=HM(a,BY(j,k,h,15.0),0.0,3.0);m=a.p9.p8.p4;DK(c,l,m);c=a.qu;h=GR(a.rd,j+3.0);f=Ib(a.rd,k+11.0);l=ABe(a,EK);m=a.p9.p8.rb;M6(c,g,h,f,l,m);return;}},ACq=(a,b)=>{let c,d;c=a.rx.r6;d=b.tk;c=(Z(c,d)).q3;d=b.tV;return (Z(c,d)).qU;},HM=(a,b,c,d)=>{let e,f,g,h,i;e=new Cx;f=b.pQ-c;g=b.pX-c;h=b.pU;i=(-2.0)*c;DG(e,f,g,h-i,b.qg-i);return FA(Ea(La(a,FG(e,d))));},We=b=>{return Pr(b.tu.bV(0));},La=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while
(f<c){e[f]=GR(a.rd,b[f]);g=f+1|0;e[g]=Ib(a.rd,b[g]);f=f+2|0;}return d;},Ee=(a,b)=>{return DJ(a.rd.xR,b);},ABe=(a,b)=>{return AOI(Ee(a,b.q8),b.sB,b.tw,b.uV);};
function Zn(){let a=this;N.call(a);a.y7=null;a.AI=null;}
let AAb=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new AAO;d.sH=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.sH;if(h>=i)break;j=c.data;g=Bv(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.sk=g+1|0;j=Bd((i+e|0)-f|0);d.qF=j;d.qd=Bd(e);d.rc=Bd(e);d.zC=U(B4(F7),i);Cb(c,0,j,0,i);h=0;e=d.sH;f=0;g=e;while(f<e){j=d.zC.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.qF.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.qd.data[h]=l;c=d.rc.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.qd.data[h]=l;d.rc.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.tR=Wo(d,d.rc);d.ve=Wo(d,d.qd);e=BE(40,4000/(d.qF.data.length+1|0)|0);o=new Zn;h=Bv(1,e);p=null;e=0;while(e<h&&!(p!==null&&Ub(GS(p),Cp))){if(!e)q=Z3(d);else{q=Z3(d);k=q.rm.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=X(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.se.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Rb(q);r=SH(q);s=GS(q);g=0;i=0;while(i<24&&g<4&&AF3(s,Cp)){f=1;while(true){l=q.rm.data.length;if(f>=l)break;if(!(i%2|0)){t=q.rg;Ss(q,f,t.tR,t.qd);}else{l=(l-1|0)-f|0;t=q.rg;Ss(q,l,t.ve,t.rc);}f=f+1|0;}Rb(q);u=GS(q);g=g+1|0;if(T_(u,s)){r=SH(q);g=0;s=u;}i=i+1|0;}if(p!==null&&MG(GS(r),GS(p)))r=p;e=e+1|0;p=r;}o.y7=d;o.AI=p;return o;},Op=a=>{return Od(a.AI);},Wf=M(),ALA=(a,b)=>{return b.jY();},AAA=M(),ABa=null,O6=()=>{O6=Bf(AAA);ALl();},ALl
=()=>{let b,c;b=Bd((TX()).data.length);c=b.data;ABa=b;c[Da.pL]=1;c[Fc.pL]=2;c[G1.pL]=3;c[Fz.pL]=4;c[IJ.pL]=5;};
function XK(){let a=this;N.call(a);a.wp=0;a.zg=0;a.yK=0;}
let AHW=(a,b,c,d)=>{a.wp=b;a.zg=c;a.yK=d;},RK=(a,b,c)=>{let d=new XK();AHW(d,a,b,c);return d;},O4=a=>{return a.yK!=(-1)?0:1;},K1=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bz(b)){e=d+1|0;if(c<Pz(b,e))break;d=e;}f=Bt(b,d-1|0);g=c-Pz(b,d)|0;h=X(Bt(b,d),f);return g>=h?RK(d,g-h|0,(-1)):RK(d,g/f|0,g%f|0);},OF=(b,c,d,e)=>{return (Pz(b,c)+X(d,Bt(b,c-1|0))|0)+e|0;},Pz=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+X(Bt(b,e),Bt(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},AFr=M(),Qc=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(true){if(d>Bz(b)){b=new BG;f
=K();P(O(H(f,G(583)),c),46);Bu(b,J(f));S(b);}g=Bt(b,d-1|0);h=X(Bt(b,d),g);if(e<h){c=e/g|0;e=e%g|0;b=K();P(O(P(O(P(O(P(b,87),d),91),c),44),e),93);return J(b);}e=e-h|0;if(e<Bt(b,d))break;e=e-Bt(b,d)|0;d=d+1|0;}b=K();H(O(P(O(P(b,98),d),91),e),G(584));return J(b);};
function PB(){let a=this;I.call(a);a.rK=null;a.sh=null;a.ur=null;a.xi=null;a.Aw=null;a.v0=null;a.Eo=null;a.tq=null;a.rS=0;a.tW=0;}
let ABg=null,Hl=()=>{Hl=Bf(PB);ALW();},AJ1=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Qj(a.sh,a.rK.qj);c=O5(a.sh,a.rK.qj);d=0;e=b;f=c;while(true){g=a.ur.sM.data;if(d>=g.length)break;e=Be(e,g[d]);b=Bb(b,a.ur.sM.data[d]);g=a.ur.sM.data;h=d+1|0;f=Be(f,g[h]);c=Bb(c,a.ur.sM.data[h]);d=d+2|0;}i=(Bb(b-e,c-f)+2.0)*1.25;Hl();j=KP(i,ABg);k=j/5.0;e=k*BK((e- -b)/2.0/k);f=k*BK((f- -c)/2.0/k);l=new FZ;b=j/2.0;c=e-b;i= -j/2.0;QQ(l,c,e-i,f-b,f-i);return l;},Za=a=>{return a.tW!=a.tq.data.length?0:1;},WD=a=>{return a.rS==49&&Za(a)?1:0;},Sa
=a=>{let b,c;a:{b=a.rS;if(b>13){c=a.tW;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},ANU=(a,b,c)=>{let d,e,f,g,h;d=a.xi;e=FL(d.qL,d.qJ,b,a.rS);d=a.xi;f=FL(d.q$,d.rf,c,a.rS);d=a.sh;g=a.Eo;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.tb.data[c]+e*d.uz.data[c]+f*d.uL.data[c];c=c+1|0;}Cz(a.Aw,g);Dn(a.v0,a.Aw);return a.rK.pV.qh.iC(Fi(a.v0),a.rK.p5.qb);},AHF=a=>{let b,c,d,e,f,g;b=a.rS;if(b==49)return;c=(2*b|0)-1|0;d=W(X(c,c));e=d.data;f=0;while(true){g=a.tq.data;if(f>=g.length)break;e[X(2
*(f/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.tq=d;a.rS=c;a.tW=0;},AGQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=DY(a.rK);c=a.rK;d=c.p5;e=d.qb;f=If(c.pV,Ca(d));Dn(a.v0,b);Jz(f,b,a.v0,e);g=1;while(g<=Bz(a.rK.pV)){b.pR.data[g]=f.sW.data[g];b.pT.data[g]=f.sV.data[g];g=g+1|0;}h=Cs(b);b=new Ia;c=a.xi;g=a.rS;ME(b,c,g,g,a.tq);c=new J1;i=a.sh;j=b.qK.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Be(k,n);l=Bb(l,n);}m=m+1|0;}l=Be(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=Bb(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new HJ;e=Go(k,l,9);j=W(e.pO);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).t1;m=m+1|0;}MA(o,0,Li(j,k,l),0.0,l);}else{o=new HJ;m=Fv(n);q=Fv(l);r=q-m|0;j=W(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=Dr(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Li(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=Ba();while(m<=q){if(!(m%s|0)){e=Gr(Dr(m));V(f,e);}m=m+1|0;}e=f;j=W(e.pO);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).v$;m=m+1|0;}j=Li(j,n,l);}MA(o,1,j,n,l);}}else o
=AEV(0,W(0),0.0,l);p=W(b.qK.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=VV(o,b.qK.data[m]);m=m+1|0;}f=AJs(AAq(b.rL,b.qe,b.qy,p),Bv(1,48/(b.qe-1|0)|0));e=new N4;BL(f);d=new YU;d.EO=f;ZQ(e,f,d,1.0);f=Ba();j=o.tn.data;g=j.length;m=0;while(m<g){d=LW(e,VV(o,j[m]));V(f,d);m=m+1|0;}e=new Mb;e.xq=o;e.vP=f;f=a.ur;d=a.rK;VE(c,i,b,e,f,d.qS,d.s5,Qj(a.sh,d.qj),O5(a.sh,a.rK.qj),R7(h,ADY(a.sh)),R7(h,AOf(a.sh)));return c;},R7=(b,c)=>{let d,e,f,g;Hl();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d
+f[e]*g[e];e=e+1|0;}return d;},ALW=()=>{ABg=BW([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Ie=M(0),Iw=(b,c)=>{let d,e,f,g;d=YR(Hk(c));e=Bx(200,2);f=Bx(200,1);g=0;while(g<200){b.k_(g,d,e);BS(f,g,0,g%2|0);g=g+1|0;}return JN(e,f);},V4=M(),AOp=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=FV(c);g=Cj(e?f*0.25:f*0.4375+0.5625);h=FV(c)*6.283185307179586;BS(d,b,0,g*FF(h));BS(d,b,1,g*Gk(h));},Rz=M(),AM5=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+FV(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BS(d,
b,0,f*FF(g)+Fm(c)*0.02);BS(d,b,1,f*Gk(g)+Fm(c)*0.02);},SG=M(),ANi=(a,b,c,d)=>{let e,f,g,h;e=FV(c)*3.141592653589793;f=b%2|0?0:1;g=f?FF(e):1.0-FF(e);h=f?Gk(e):0.5-Gk(e);BS(d,b,0,(g+Fm(c)*0.1-0.5)/1.5);BS(d,b,1,(h+Fm(c)*0.1-0.25)/1.5);},RE=M(),AF9=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BS(d,b,0,e+Fm(c)*0.2);BS(d,b,1,e+Fm(c)*0.2);},W_=M(0);
function ACn(){I.call(this);this.CW=null;}
let F9=M(B_);
function Ir(){let a=this;I.call(a);a.CT=0.0;a.tQ=null;}
let ANO=(a,b,c)=>{let d,e;d=1;while(true){e=b.pR.data;if(d>=e.length)break;T3(a,c.sW.data[d],a.tQ.pR.data[d],e[d]);T3(a,c.sV.data[d],a.tQ.pT.data[d],b.pT.data[d]);d=d+1|0;}},T3=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.pJ;f=c.pJ;g=d.pJ;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.CT*j[h];h=h+1|0;}},AKE=a=>{return Cs(a.tQ);},AEZ=(a,b)=>{Cz(a.tQ,b);};
function Mn(){N.call(this);this.zK=0.0;}
let RZ=null,IG=()=>{IG=Bf(Mn);AFF();},AK_=(a,b)=>{IG();a.zK=b;},Ya=a=>{let b=new Mn();AK_(b,a);return b;},AJt=(a,b,c)=>{let d,e;d=1;while(true){e=b.pR.data;if(d>=e.length)break;Vl(a.zK,c.sW.data[d],e[d]);Vl(a.zK,c.sV.data[d],b.pT.data[d]);d=d+1|0;}},AD9=a=>{IG();return RZ;},AOu=(a,b)=>{return;},AFF=()=>{RZ=W(0);};
function JS(){let a=this;I.call(a);a.rp=null;a.qE=0;}
let ALb=(a,b)=>{a.rp=Bd(4);while(Jl(b,Cp)){QP(a,G4(b)&134217727);b=Fr(b,27);}},K9=a=>{let b=new JS();ALb(b,a);return b;},MQ=(b,c)=>{let d,e,f,g;d=K9(Cp);e=0;f=0;while(!(f>=b.qE&&f>=c.qE&&e<=0)){g=(Eh(b,f)+Eh(c,f)|0)+e|0;QP(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Tg=a=>{let b;b=a.qE;return !b?0:((b*27|0)-Sz(Eh(a,b-1|0))|0)+5|0;},Et=(a,b)=>{let c;c=Bv(a.qE,b.qE)-1|0;while(c>0&&Eh(a,c)==Eh(b,c)){c=c+(-1)|0;}return c<0?0:Eh(a,c)-Eh(b,c)|0;},EV=(a,b)=>{let c,d,e;c=0;while(c<a.qE){d=a.rp.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)QP(a,b);},FQ=(a,b)=>{let c;c=0;while(c<b){EV(a,0);c=c+1|0;}},Io=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.qE;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.rp.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.rp=f;a.qE=g.length;ABE(a);},Pm=(a,b)=>{let c,d,e,f;c=0;while(Et(a,b)>=0){d=0;e=0;while(e<a.qE){f=(a.rp.data[e]-Eh(b,e)|0)+d|0;a.rp.data[e]=f&134217727;d=f>>27;e=e+1|0;}ABE(a);c=c+1|0;}return c;},Eh=(a,b)=>{return b>=a.qE?0:a.rp.data[b];},QP
=(a,b)=>{let c,d,e,f,g;c=a.qE;d=a.rp.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=BE(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.rp=f;}d=a.rp.data;e=a.qE;a.qE=e+1|0;d[e]=b;},ABE=a=>{let b,c,d;while(true){b=a.qE;if(b<=0)break;c=a.rp.data;d=b-1|0;if(c[d])break;a.qE=d;}};
function ABV(){let a=this;I.call(a);a.AP=null;a.AD=null;a.A0=null;}
let AGA=(a,b,c)=>{let d;d=JN(Bx(c,2),Bx(c,1));a.AP=d;a.AD=EA(b,d.p6);a.A0=If(b,c);},Yl=(a,b)=>{let c=new ABV();AGA(c,a,b);return c;},AKS=M(),AOZ=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Kq(b)&&(e+f|0)<=Kq(d)){a:{b:{if(b!==d){g=Oj(Bl(b));h=Oj(Bl(d));if(g!==null&&h!==null){if(g===h)break b;if(!Jx(g)&&!Jx(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bl(n);if(HB(n.sQ,h.sQ)){k=1;break c;}}k=0;}if(!k){JO(b,c,d,e,j);b=new KV;Bm(b);S(b);}j=j+1|0;k
=m;}JO(b,c,d,e,f);return;}if(!Jx(g))break a;if(Jx(h))break b;else break a;}b=new KV;Bm(b);S(b);}}JO(b,c,d,e,f);return;}b=new KV;Bm(b);S(b);}b=new CW;Bm(b);S(b);}d=new HF;Bu(d,G(585));S(d);},Cb=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Kq(b)&&(e+f|0)<=Kq(d)){JO(b,c,d,e,f);return;}b=new CW;Bm(b);S(b);},JO=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function J2(){let a=this;By.call(a);a.tI=null;a.FP=null;}
let Kx=null,JY=null,JA=null,J3=null,JC=null,M3=null,SP=null,E8=()=>{E8=Bf(J2);AK8();},Js=()=>{E8();return SP.fq();},AE6=(a,b,c,d,e)=>{E8();B5(a,b,c);a.tI=d;a.FP=e;},Gq=(a,b,c,d)=>{let e=new J2();AE6(e,a,b,c,d);return e;},ACP=(a,b)=>{let c;a:{JQ();switch(PG.data[a.pL]){case 1:case 2:break;case 3:c=C4(1.0,Bv(1,b));break a;case 4:c=C4(2.0,6000.0);break a;case 5:case 6:c=C4(120.0,1600.0);break a;default:c=new Ce;Bm(c);S(c);}c=C4(0.0,b);}return c;},AK8=()=>{let b,c,d;Kx=Gq(G(586),0,G(587),G(588));JY=Gq(G(589),1,
G(590),G(591));JA=Gq(G(592),2,G(593),G(594));J3=Gq(G(595),3,G(596),G(597));JC=Gq(G(598),4,G(599),G(600));b=Gq(G(601),5,G(602),G(600));M3=b;c=U(J2,6);d=c.data;d[0]=Kx;d[1]=JY;d[2]=JA;d[3]=J3;d[4]=JC;d[5]=b;SP=c;},ABT=M(0);
function LF(){I.call(this);this.ER=null;}
let ALY=b=>{let c,d;b=b.ER;if(!b.EP){c=performance.now()+12.0;d=b.AF.ln();while(d&&performance.now()<c){d=b.AF.ln();}b.BO.be();if(d)YJ(b);}},AEM=M(),PH=(b,c)=>{let d,e,f,g,h,i;d=K();e=(Db()).data;f=e.length;g=0;while(g<f){h=e[g];i=h!==EG?BH(b,h):C0(c);if(!Y(i,H1(b,h)))L(P(L(L(d,d.p1<=0?G(3):G(125)),h.qv),61),Fk(i,G(603),G(3)));g=g+1|0;}return J(d);};
function Zj(){let a=this;I.call(a);a.r0=null;a.yw=0;}
let AKC=b=>{let c,d;a:{H0();switch(Kj.data[b.pL]){case 1:break;case 2:c=G(604);break a;case 3:c=G(605);break a;case 4:c=G(606);break a;case 5:c=G(258);break a;default:c=G(3);break a;}c=G(607);}if(BC(c))b=G(3);else{b=Vy(b);d=K();H(H(H(H(H(d,G(608)),b),G(609)),c),G(610));b=J(d);}return b;},Vy=b=>{a:{b:{H0();switch(Kj.data[b.pL]){case 3:break;case 4:case 5:break b;case 6:b=G(611);break a;case 7:b=G(612);break a;default:break b;}b=G(613);break a;}b=b.ut;}return b;},AKQ=a=>{let b;b=a.r0.qh;DA();return b!==CZ?H$(G(614),
G(615),G(616)):H$(G(614),G(617),G(618));},AKy=a=>{let b,c,d,e,f,g,h;b=new Dc;c=a.r0.qh;DA();c=c!==CZ?G(3):G(619);d=K();H(H(d,G(620)),c);e=J(d);f=!a.yw&&a.r0.qh!==HP?G(621):G(622);d=a.r0;if(d.qh===CZ)g=G(623);else{c=ZM(d.rJ,G(624));d=K();P(H(H(d,G(625)),c),10);g=J(d);}if(!a.yw)c=G(3);else{h=ZM(a.r0.rY,G(626));c=K();P(H(H(c,G(627)),h),10);c=J(c);}d=K();H(H(H(H(H(d,f),G(628)),g),c),G(629));D4(b,G(53),e,J(d));return b;},ZM=(b,c)=>{let d,e;a:{H0();switch(Kj.data[b.pL]){case 1:d=G(630);break a;case 2:d=G(631);break a;case 3:d
=G(632);break a;case 4:d=G(633);break a;case 5:d=G(3);break a;case 6:d=G(634);break a;case 7:d=G(635);break a;default:}b=new Ce;Bm(b);S(b);}e=K();P(H(P(e,91),c),93);b=Fk(d,G(636),J(e));d=K();H(P(H(H(d,G(637)),c),93),b);return J(d);},ANf=M(),JM=(b,c)=>{let d,e;d=new Dc;BF();c=BH(c,FS);e=K();H(H(H(H(e,G(638)),c),G(639)),b);D4(d,G(407),G(640),J(e));return d;},ANF=M(),AM_=b=>{let c,d,e,f,g,h,i,j,k,l;c=T5(b);if(c instanceof Qe){d=new Dc;BF();b=BH(b,FS);e=K();H(H(H(e,G(641)),b),G(642));D4(d,G(643),G(644),J(e));return d;}if
(c instanceof Oq)return H$(G(643),G(645),G(646));f=c instanceof O0;g=new Dc;e=!f?G(647):G(648);h=K();H(H(h,e),G(649));h=J(h);e=!f?G(650):G(651);i=c.iK(CE(b));j=K();k=1;while(k<i.pR.data.length){b=K();P(O(H(b,G(652)),k),93);l=L(j,Ko(J(b),i.pR.data[k]));b=K();P(O(H(b,G(653)),k),93);L(l,Ko(J(b),i.pT.data[k]));k=k+1|0;}b=J(j);i=K();H(H(H(i,e),G(654)),b);D4(g,G(643),h,J(i));return g;},RJ=(b,c,d,e,f)=>{L(O(L(O(L(O(P(L(L(f,G(655)),b),91),c),G(397)),d),G(132)),e),G(656));};
function W4(){let a=this;I.call(a);a.rG=null;a.xK=0;a.xH=0;}
let AOJ=(a,b)=>{let c,d,e;a.rG=b;a.xK=Jw(b)>=Ca(E7(b))?0:1;c=(Hb(a.rG)).data;d=c.length;e=0;a:{while(e<d){if(c[e]){d=1;break a;}e=e+1|0;}d=0;}a.xH=d;},AG$=a=>{let b=new W4();AOJ(b,a);return b;},AFs=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b=new Dc;c=a.rG;BF();d=BH(c,FY);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(19)))break a;e=0;break a;case 2988943:if(!Y(d,G(20)))break a;e=1;break a;default:}}b:{switch(e){case 0:break;case 1:d=G(657);break b;default:d=G(658);break b;}d=G(659);}c=!a.xK?G(3):G(660);f
=!a.xH?G(3):G(661);g=K();H(H(H(H(g,d),c),f),G(662));h=J(g);if(!a.xH)i=G(3);else{d=a.rG;c=CL(G(663));f=CE(d);j=Hb(d);e=0;k=1;while(k<=Bz(f)){l=Bt(f,k-1|0);m=0;while(m<X(Bt(f,k),l)){n=j.data;o=e+1|0;if(n[e])RJ(G(447),k,m/l|0,m%l|0,c);m=m+1|0;e=o;}l=0;while(l<Bt(f,k)){n=j.data;m=e+1|0;if(n[e])RJ(G(449),k,l,0,c);l=l+1|0;e=m;}k=k+1|0;}i=J(P(c,10));}m=D_(a.rG);p=BH(a.rG,Kn);e=D_(a.rG);l=20;k=20;while((e/l|0)>=16){if(l==k){l=2*k|0;continue;}if(l==(2*k|0)){l=5*k|0;continue;}k=k*10|0;l=k;}if(!a.xK)q=G(3);else{e=Jw(a.rG);d
=K();H(O(H(d,G(664)),e),G(665));q=J(d);}c:{d=BH(a.rG,FY);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(19)))break c;e=0;break c;case 2988943:if(!Y(d,G(20)))break c;e=1;break c;default:}}d:{switch(e){case 0:break;case 1:g=G(666);break d;default:g=G(3);break d;}g=G(667);}r=!a.xK?G(668):G(669);e:{d=BH(a.rG,FY);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(19)))break e;e=0;break e;case 2988943:if(!Y(d,G(20)))break e;e=1;break e;default:}}f:{switch(e){case 0:d=VT(a,G(670));c=K();H(H(c,G(671)),d);d=J(c);break f;case 1:d
=S1(a,G(447));c=S1(a,G(449));f=K();H(H(f,d),c);d=J(f);break f;default:}d=VT(a,G(672));}c=K();H(H(c,G(673)),d);d=J(c);s=K();H(H(H(H(H(P(O(H(H(H(O(H(H(s,i),G(674)),m),G(675)),p),G(676)),l),10),q),g),G(677)),r),d);D4(b,G(678),h,J(s));return b;},VT=(a,b)=>{let c,d;c=OY(a,G(447),b);b=OY(a,G(449),Fk(b,G(447),G(449)));d=K();H(H(d,c),b);return J(d);},S1=(a,b)=>{let c,d;c=Fk(G(679),G(447),b);b=OY(a,b,G(680));d=K();H(H(d,c),b);return J(d);},OY=(a,b,c)=>{let d,e;if(!a.xH)d=G(3);else{d=K();H(H(H(d,G(681)),b),G(636));d=
J(d);}e=K();P(H(H(H(H(H(H(H(e,G(682)),b),G(683)),b),G(684)),c),d),10);return J(e);};
function Ww(){let a=this;I.call(a);a.Ee=null;a.Ef=null;a.Eg=0;}
function Uy(){let a=this;I.call(a);a.qi=null;a.r2=null;}
let SO=(a,b,c,d)=>{let e,f;if(!Y(C5(FD(a.qi,c),G(3)),d)&&!Ic(a.qi,b)){e=a.r2;b=b.qv;f=c.qv;c=K();H(H(P(H(H(H(c,b),G(685)),f),61),d),G(686));b=J(c);V(e,b);}},Jq=(a,b)=>{let c,d;c=b.qv;b=BH(a.qi,b);d=K();H(P(H(d,c),61),b);return J(d);};
function Qt(){let a=this;N.call(a);a.qP=null;a.qD=0;a.qQ=0;}
let G0=a=>{return Bc(a.qP.rI,a.qD,a.qQ);},No=a=>{let b,c,d,e,f;b=a.qP;c=b.rz.uS;EO();if(c===Ev)d=B6(b);else{d=B6(b);e=Q8(a.qP,a.qD);f=a.qQ;b=K();P(O(P(O(P(H(b,d),91),e),44),f),93);d=J(b);}return d;},TI=(a,b)=>{let c,d,e,f,g,h,i;c=new TY;c.qZ=K();c.va=a;c.A7=b;a.qP.DR.lt(c);if(c.D1){d=c.A7;Ge();if(d!==HD&&G0(c.va)===0.0){a:{if(KT(c.qZ,0)!=45){e=c.qZ;f=0;e=e;g=e.p1-G(687).pK.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=G(687).pK.length)break c;if(e.p_.data[f+h|0]!=Bi(G(687),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)JP(c.qZ,0,G(688));}}i=J(c.qZ);if(BC(i))c=No(a);else{c=No(a);d=K();H(H(H(d,c),G(58)),i);c=J(d);}d:{P$();switch(YN.data[b.pL]){case 1:b=CI(G0(a));d=K();H(H(H(d,c),G(58)),b);c=J(d);break d;case 2:b=I2(G0(a));d=K();H(H(H(d,c),G(58)),b);c=J(d);break d;case 3:break;default:b=new Ce;Bm(b);S(b);}}return c;},AMN=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Qt)){b=b;c=!R(a.qP,b.qP)?0:a.qD!=b.qD?0:a.qQ==b.qQ?1:0;}else c=0;return c;},IH=M(By),DH=null,Fe=null,Cd
=null,W0=null,HU=()=>{HU=Bf(IH);ANo();},AFt=(a,b,c)=>{HU();B5(a,b,c);},Mh=(a,b)=>{let c=new IH();AFt(c,a,b);return c;},ANo=()=>{let b,c,d;DH=Mh(G(689),0);Fe=Mh(G(690),1);b=Mh(G(691),2);Cd=b;c=U(IH,3);d=c.data;d[0]=DH;d[1]=Fe;d[2]=b;W0=c;},KD=M(By),Er=null,Gx=null,C7=null,C8=null,Ev=null,Su=null,EO=()=>{EO=Bf(KD);AIT();},AM1=(a,b,c)=>{EO();B5(a,b,c);},Il=(a,b)=>{let c=new KD();AM1(c,a,b);return c;},AIT=()=>{let b,c,d;Er=Il(G(143),0);Gx=Il(G(692),1);C7=Il(G(149),2);C8=Il(G(693),3);b=Il(G(694),4);Ev=b;c=U(KD,5);d
=c.data;d[0]=Er;d[1]=Gx;d[2]=C7;d[3]=C8;d[4]=b;Su=c;},Rr=M(Cl),Uo=(a,b)=>{return 1.0/(1.0+JK( -b));},ANG=(a,b,c)=>{return c*(1.0-c);},Rp=M(Cl),AIA=(a,b)=>{return WX(b);},AI1=(a,b,c)=>{return 1.0-c*c;},Ro=M(Cl),AFI=(a,b)=>{if(b<0.0)b=0.0;return b;},AJu=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Rn=M(Cl),AOH=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},AKZ=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Rm=M(Cl),AFW=(a,b)=>{return Y8(b);},ALs=(a,b,c)=>{C_();return Uo(CO,b);},Rl=M(Cl),AIr=(a,b)=>{return Gk(b);},ALV=(a,b,c)=>{return FF(b);},Rj
=M(Cl),AEo=(a,b)=>{return b;},AIh=(a,b,c)=>{return 1.0;},U8=M(0);
function SF(){let a=this;I.call(a);a.Fh=null;a.Fi=0;a.Fj=null;}
let G5=(a,b)=>{let c,d,e;c=a.Fh.data;d=a.Fi;e=a.Fj;c[d]=b;return e.iz();},ADr=M(),Ru=b=>{return Bb(T7(Q$(QR(b),Ga(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},G9=M(0);
function WP(){I.call(this);this.EL=null;}
let AL$=(a,b)=>{return YL(a.EL,b);};
function XP(){I.call(this);this.B3=null;}
let AL5=(a,b)=>{let c,d,e;c=a.B3;d=YL(c,b);e=c.w_.pJ.data[b];return d===0.0?0.0:d/Ru(e);};
function Z6(){ET.call(this);this.Ai=null;}
let Hi=(a,b)=>{return Z(a.Ai,b);},KX=a=>{return a.Ai.pO;};
function OZ(){let a=this;N.call(a);a.tk=0;a.tV=0;a.vv=null;}
let AF8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(OZ)){b=b;c=a.tk!=b.tk?0:a.tV!=b.tV?0:R(a.vv,b.vv)?1:0;}else c=0;return c;};
function El(){N.call(this);this.qY=null;}
let ACD=(a,b)=>{a.qY=b;},De=a=>{let b=new El();ACD(b,a);return b;},HE=b=>{return De(b);},ALG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(El)){b=b;c=R(a.qY,b.qY)?1:0;}else c=0;return c;},AKs=M(),Sc=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=Vs(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bv(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|AAe(f,k[q],p);q=q+1|0;}h=Bv(h,g[p]);p=p+(-1)|0;}r=Bq(c);while(Br(r)){k=(Bp(r)).data;i=i|AAe(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},AAe=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},Vs=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function AAO(){let a=this;I.call(a);a.sH=0;a.sk=0;a.qF=null;a.qd=null;a.rc=null;a.tR=null;a.ve=null;a.zC=null;}
let Wo=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.qF.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=U(B4(F7),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},D2=(a,b)=>{return b<a.sH?0:1;};
function ZX(){let a=this;I.call(a);a.rg=null;a.rm=null;a.se=null;}
let AF1=(a,b)=>{let c,d,e,f,g,h,i;a.rg=b;c=b.qF.data;d=c.length;a.se=Bd(d);e=b.sk;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=U(B4(F7),e);i=c.data;a.rm=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},U6=a=>{let b=new ZX();AF1(b,a);return b;},AB3=(a,b)=>{return a.rm.data[b];},Yd=(a,b)=>{return a.se.data[b];},Z3=b=>{let c,d,e,f;c=U6(b);d=Bd(b.sk);e=D$(b.qF.data.length);f=b.sH-1|0;while(f>=0){RP(c,f,e,d);f=f+(-1)|0;}return c;},RP=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.rg.qF.data[b];h=f[g];f[g]=h+1|0;GH(a,g,h,b);e=a.rg.tR.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];RP(a,a.rg.qd.data[h],c,d);i=i+1|0;}}}},GH=(a,b,c,d)=>{a.rm.data[b].data[c]=d;a.se.data[d]=c;},SH=a=>{let b,c,d,e;b=U6(a.rg);c=0;while(c<a.rm.data.length){d=0;while(true){e=a.rm.data;if(d>=e[c].data.length)break;GH(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},Ss=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.rm.data[b].data;f=e.length;g=W(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.se.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){GH(a,b,h[f],i[f]);f=f+1|0;}},Rb=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.rm.data.length){e=1;while(true){f=a.rm.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Rk(a,j,i)<Rk(a,i,j)){GH(a,d,h,j);GH(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},Rk=(a,b,c)=>{let d,e;d=a.rg;e=Xh(a,d.tR,d.qd,b,c);d=a.rg;return e+Xh(a,d.ve,d.rc,b,c)|0;},Xh=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.se.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},GS=a=>{let b,c,d,e,f,g,h,i;b=Cp;c=0;while(true){d=a.rg;if(c>=d.sH)break;e=d.tR.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.se.data;i=d.qd.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=Lp(b,Cm(1));f=f+1|0;}c=c+1|0;}return Lp(OH(OH(Cm(Od(a)),Cm(a.rg.sH+1|0)),Cm(8)),b);},Od=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.rm.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.rg;m=l.ve.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.se.data[l.rc.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.se.data[l.rc.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function ABt(){let a=this;I.call(a);a.qs=null;a.vH=null;a.zm=null;a.r5=null;a.wz=null;a.vL=null;}
let Ej=(a,b)=>{return a.r5.data[b];},ACK=(a,b)=>{return a.wz.data[b];},AJy=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.r5.data.length).data;c=0;while(true){d=a.qs;if(c>=d.sH)break;e=d.tR.data[c].fq();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.vH;k=a.qs.qd.data;l=j-1|0;if(Yd(d,k[g[l]])<=Yd(a.vH,a.qs.qd.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.qs;if(!D2(d,d.qd.data[m]))break;m=m+(-1)|0;}e[i]=b[a.qs.qd.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Be(11.0,(a.zm.data[c]/2.0-7.0)/Bb(1.0,Bb(n,(h-1|0)-n)));i=0;while(i<h){a.wz.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Be(8.0,e[i]+1|0);k=a.vL;d=a.qs;p=!D2(d,d.qd.data[j])?1.0:2.0;k.data[j]=Bb(n,p);while(true){d=a.qs;if(!D2(d,d.qd.data[j]))break;d=a.qs;k=d.qd.data;m=j-1|0;l=D2(d,k[m]);k=a.vL;p=!l?2.0:8.0;k.data[m]=Bb(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},AAg=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d
=W(c);e=d.data;f=1;while(f<c){g=a.qs;h=f-1|0;i=!D2(g,b[h])&&!D2(a.qs,b[f])?0:1;e[f]=VP(a,b[h])/2.0+VP(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},VP=(a,b)=>{return D2(a.qs,b)?0.0:a.zm.data[b];},AAM=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.qs.sk;if(f>=d)break;g=AB3(a.vH,e?f:(d-1|0)-f|0);h=AAg(a,g);i=Ba();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=AKR(a,l[j],m[j],b,c);while(!Cn(k))
{o=i;if(!((Z(o,o.pO-1|0)).uF>n.uF))break;p=Gn(o,o.pO-1|0);q=p.wv.data;r=q.length;s=n.wv.data;t=s.length;u=r+t|0;v=W(u);m=v.data;w=W(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.wD.data;bb=y+1|0;bc=ba[y];}else{ba=p.wD.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=ST(p.u6+n.u6|0,v,w);}V(i,n);j=j+1|0;}d=0;o=Bq(i);while(Br(o)){p=Bp(o);bb=d+p.u6|0;while(d<bb){m=h.data;a.r5.data[l[d]]=m[d]+p.uF;d=d+1|0;}}f=f+1
|0;}},AKR=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.qs.tR.data[b];g=!e?Bd(0):a.qs.ve.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=W(j);l=W(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;LP(k,l,m,a.r5.data[a.qs.qd.data[o]]-a.wz.data[o]-c,a.vL.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;LP(k,l,m,a.r5.data[a.qs.rc.data[o]]+a.wz.data[o]-c,a.vL.data[o]);e=e+1|0;m=j;}if(h)LP(k,l,m,a.r5.data[b]-c,
0.01);return ST(1,k,l);},LP=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function WA(){let a=this;N.call(a);a.zp=null;a.ye=null;}
let ALh=M(),KR=(b,c)=>{let d,e,f;d=AAi(b);e=AAi(c);f=K();P(H(H(H(P(f,40),d),G(132)),e),41);return J(f);},AAi=b=>{return NE(b,b!==BK(b)?2:0);},O7=(b,c)=>{let d,e,f;d=P(K(),b);e=C0(c);f=0;while(f<e.pK.length){P(d,((Bi(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return J(d);};
function Ia(){let a=this;N.call(a);a.rL=null;a.qe=0;a.qy=0;a.qK=null;}
let ME=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==X(c,d)){a.rL=b;a.qe=c;a.qy=d;a.qK=e;return;}e=e.data;b=new BG;f=e.length;g=K();H(O(H(O(P(O(H(g,G(695)),c),120),d),G(696)),f),G(697));Bu(b,J(g));S(b);},AAq=(a,b,c,d)=>{let e=new Ia();ME(e,a,b,c,d);return e;},Eb=(a,b,c)=>{return a.qK.data[X(c,a.qe)+b|0];},Fu=(a,b)=>{let c;c=a.rL;return FL(c.qL,c.qJ,b,a.qe);},EU=(a,b)=>{let c;c=a.rL;return FL(c.q$,c.rf,b,a.qy);},NX=(b,c,d)=>{return  -((b-c)*d-b);},FL=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},ADb
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Ia)){b=b;c=!R(a.rL,b.rL)?0:a.qe!=b.qe?0:a.qy!=b.qy?0:R(a.qK,b.qK)?1:0;}else c=0;return c;},AJo=a=>{return a.qe;},AFe=a=>{return a.qy;};
function J1(){let a=this;N.call(a);a.uK=null;a.vK=null;a.vc=null;a.vz=null;a.s$=0;a.t9=0.0;a.v6=0.0;a.v7=0.0;a.y9=0.0;a.x9=0.0;}
let VE=(a,b,c,d,e,f,g,h,i,j,k)=>{a.uK=b;a.vK=c;a.vc=d;a.vz=e;a.s$=f;a.t9=g;a.v6=h;a.v7=i;a.y9=j;a.x9=k;},AO2=(a,b,c,d,e,f,g,h,i,j)=>{let k=new J1();VE(k,a,b,c,d,e,f,g,h,i,j);return k;},AHJ=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(J1)){b=b;if(!R(a.uK,b.uK)){c=0;break a;}if(!R(a.vK,b.vK)){c=0;break a;}if(!R(a.vc,b.vc)){c=0;break a;}if(!R(a.vz,b.vz)){c=0;break a;}if(a.s$!=b.s$){c=0;break a;}if(a.t9!==b.t9){c=0;break a;}if(a.v6!==b.v6){c=0;break a;}if(a.v7!==b.v7){c=0;break a;}if(a.y9!==b.y9){c
=0;break a;}if(a.x9===b.x9){c=1;break a;}c=0;}else c=0;}return c;},AEW=a=>{return a.uK;},AMc=a=>{return a.vc;};
function Mb(){let a=this;N.call(a);a.xq=null;a.vP=null;}
let AKT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Mb)){b=b;c=!R(a.xq,b.xq)?0:R(a.vP,b.vP)?1:0;}else c=0;return c;},AOl=a=>{return a.xq;};
function Hq(){let a=this;N.call(a);a.tb=null;a.uz=null;a.uL=null;a.vJ=null;a.wq=null;a.wB=null;}
let NN=(a,b,c,d,e,f,g)=>{a.tb=b;a.uz=c;a.uL=d;a.vJ=e;a.wq=f;a.wB=g;},APa=(a,b,c,d,e,f)=>{let g=new Hq();NN(g,a,b,c,d,e,f);return g;},Uj=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&BE(d,e)>=0){f=c.data;g=Bv(d,e);h=f.length;if(g<h){f=c.fq();c=f.data;c[d]=0.0;c[e]=0.0;i=new Hq;c=Q2(h,d);j=Q2(h,e);k=Qc(b,d);b=Qc(b,e);Gs();NN(i,f,c,j,k,b,HV);return i;}}c=c.data;b=new BG;d=c.length-1|0;i=K();P(O(H(i,G(698)),d),46);Bu(b,J(i));S(b);},Qj=(a,b)=>{return H9(a.uz,a.tb,b);},O5=(a,b)=>{return H9(a.uL,a.tb,b);},H9=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Q2=(b,c)=>{let d;d=W(b);d.data[c]=1.0;return d;},Wh=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},AOq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Hq)){b=b;c=!R(a.tb,b.tb)?0:!R(a.uz,b.uz)?0:!R(a.uL,b.uL)?0:!R(a.vJ,b.vJ)?0:!R(a.wq,b.wq)?0:R(a.wB,b.wB)?1:0;}else c=0;return c;},ADY=a=>{return a.uz;},AOf=a=>{return a.uL;};
function ABS(){let a=this;I.call(a);a.zP=null;a.wF=0;a.DI=0.0;a.AJ=0;}
let ALO=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.zP=c;a.wF=624;if(MG(b,Cp)&&Ub(b,Ga(4294967295, 0))){c=c.data;c[0]=G4(b);d=1;while(d<624){e=c[d-1|0];c[d]=X(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BG;g=K();P(Vp(H(g,G(699)),b),46);Bu(f,J(g));S(f);},YR=a=>{let b=new ABS();ALO(b,a);return b;},FV=a=>{return ((ZR(a)>>>5|0)*6.7108864E7+(ZR(a)>>>6|0))/9.007199254740992E15;},Fm=a=>{let b,c,d,e;if(a.AJ){a.AJ=0;return a.DI;}while(true){while(true){b=FV(a)*2.0-1.0;c=FV(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cj((-2.0)*CX(d)/d);a.DI=e*b;a.AJ=1;return e*c;},S_=(a,b,c)=>{let d,e,f,g;d=Bx(b,c);e=d.pJ;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Fm(a);f=f+1|0;}return d;},ZR=a=>{let b,c,d,e,f,g;if(a.wF==624){b=0;while(b<624){c=a.zP.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.wF=0;}c=a.zP.data;g=a.wF;a.wF=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function ACi(){D3.call(this);this.EM=null;}
let AGw=a=>{return 1;},ANX=(a,b)=>{let c;if(!b)return a.EM;c=new CW;Bm(c);S(c);},Vi=M(Fj),ALq=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.pJ;e=c.pJ;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+YP(a, -i[h],j[h]);g=g+YP(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},YP=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CX(c);},AFz=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Vh=M(Fj),AFZ=(a,b,c)=>{let d,e,f,g,h,i;d=b.pJ;e=c.pJ;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},AEC
=(a,b,c)=>{return 2.0*(b-c);},DW=M(0),AAS=M(),AHj=(a,b)=>{CN();};
function U5(){let a=this;I.call(a);a.sO=null;a.sD=null;a.CX=null;a.CY=null;}
let AFO=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Cu();d=Pv(a,On,a.sD.AR,G(700));e=Pv(a,M5,a.sD.zt,G(701));f=c.length;g=0;while(g<f){h=c[g];i=DU(h,M_,Na);j=a.sD.z3;k=F8(h);l=K();H(H(H(l,G(702)),k),G(548));m=LM(a,h,i,j,J(l));n=a.sO;o=DU(h,Pn,Ps);p=DF(h);l=ES(h,b.tf);k=F8(h);i=K();H(H(H(i,G(702)),k),G(703));i=J(i);q=U(BZ,2);r=q.data;r[0]=B$(109,m);r[1]=B$(100,h.wT);l=EN(n,o,p,l,G(704),i,q);j=DU(h,Jo,Jk);m=a.sD.v4;i=F8(h);s=K();H(H(H(s,G(705)),i),G(548));n=LM(a,h,j,m,J(s));j=a.sO;o=DU(h,KB,Kw);p
=DF(h);t=ES(h,b.th);i=F8(h);s=K();H(H(H(s,G(705)),i),G(706));s=J(s);r=U(BZ,2);q=r.data;q[0]=B$(118,n);q[1]=B$(100,h.wT);i=EN(j,o,p,t,G(707),s,r);s=AAX(a,h,DU(h,N0,NZ),b.yM,l,d);k=AAX(a,h,DU(h,MW,MO),b.w9,i,e);q=U(BZ,2);r=q.data;r[0]=B$(109,s);r[1]=B$(118,k);QM(a,h,G(708),q);g=g+1|0;}},AAX=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.sO;h=DF(b);b=ES(b,d);d=B6(e);i=K();H(H(H(i,G(709)),d),G(710));i=J(i);j=U(BZ,2);k=j.data;k[0]=B$(109,e);e=new BZ;CP();d=CJ;D1(e,113,f,d,d);k[1]=e;return EN(g,c,h,b,G(711),i,j);},QM=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=ES(b,a.sD.Dj);f=d.length;g=U(BZ,f+2|0);h=g.data;h[0]=B$(112,b.xQ);i=new BZ;j=a.CY;CP();k=CJ;D1(i,114,j,k,k);h[1]=X2(i,e);l=0;while(l<f){h[l+2|0]=X2(d[l],e);l=l+1|0;}k=a.sO;Cu();i=DU(b,NS,NU);f=DF(b);j=ES(b,a.sD.xM);m=!IX(b)?G(712):G(713);n=DF(b);d=e.pJ.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?G(345):G(714);b=K();H(H(O(H(H(b,m),G(523)),n),G(715)),p);b=J(b);m=new AB2;m.Ds=e;m.Dt=c;Xw(k,i,f,j,c,b,m,g);},LM=(a,b,c,d,e)=>{return FT(a.sO,
c,DF(b),ES(b,d),G(3),e);},Pv=(a,b,c,d)=>{return FT(a.sO,b,0,c,G(3),d);},GN=M(0),O0=M(N),AGG=(a,b)=>{let c,d,e,f,g;c=B9(b);d=c.pR.data;e=U(B4(Df),2);f=e.data;f[0]=BW([1.0,1.0]);f[1]=BW([1.0,1.0]);d[1]=EB(e);d=c.pT.data;e=U(B4(Df),2);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;g=W(1);g.data[0]=(-1.0);f[1]=g;d[1]=EB(e);d=c.pR.data;e=U(B4(Df),1);e.data[0]=BW([1.0,(-2.0)]);d[2]=EB(e);d=c.pT.data;e=U(B4(Df),1);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;d[2]=EB(e);return c;},Oq=M(N),ADK=(a,b)=>{return B9(b);};
function Wk(){N.call(this);this.Es=null;}
let AHT=(a,b)=>{let c;c=B9(b);Cz(c,a.Es);return c;},AKa=M(),Kq=b=>{let c;c=(Bl(b)).sQ;if(c[BP].itemType!==null)return AIp(b);b=new BG;Bm(b);S(b);},KV=M(B_);
function Qe(){N.call(this);this.E1=0.0;}
let AGo=(a,b)=>{let c,d,e;c=B9(b);d=YR(Hk(a.E1));e=1;while(e<=Bz(b)){c.pR.data[e]=S_(d,Bt(b,e),Bt(b,e-1|0));c.pT.data[e]=S_(d,Bt(b,e),1);e=e+1|0;}return c;},AHG=M(),WR=M(EW),AFm=null,P6=()=>{P6=Bf(WR);AHk();},P9=(b,c)=>{return AJ9(b,c);},ADX=(b,c)=>{return AFi(b,c);},ON=(b,c)=>{return AJ7(b,c);},AHk=()=>{AFm=Bj(AJN);};
function BZ(){let a=this;N.call(a);a.tP=0;a.sa=null;a.sZ=null;a.tJ=null;a.wS=null;}
let D1=(a,b,c,d,e)=>{Sd(a,b,c,d,e,Bh());},GK=(a,b,c,d)=>{let e=new BZ();D1(e,a,b,c,d);return e;},Sd=(a,b,c,d,e,f)=>{a.tP=b;a.sa=c;a.sZ=d;a.tJ=e;a.wS=f;},AKO=(a,b,c,d,e)=>{let f=new BZ();Sd(f,a,b,c,d,e);return f;},B$=(b,c)=>{let d;d=new BZ;CP();D1(d,b,c,Dg,DL);return d;},X2=(a,b)=>{return AKO(a.tP,a.sa,a.sZ,a.tJ,Bo(b));},ACt=(a,b,c)=>{return !BN(a.wS)&&Bc(Bs(a.wS),b,c)!==0.0?0:1;},XO=a=>{let b,c;b=a.sZ;CP();c=CJ;return b===c?a.sa.rI.pM:a.tJ!==c?1:a.sa.rI.pN;},YM=(a,b,c)=>{return HL(a.sa,WO(a.sZ,b.qD,b.qQ,c),
WO(a.tJ,b.qD,b.qQ,c));},AAR=(a,b,c,d)=>{a:{b:{if(!(a.sZ===b&&d.qD!=c)){if(a.tJ!==b)break b;if(d.qQ==c)break b;}c=1;break a;}c=0;}return c;},AH3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(BZ)){b=b;c=a.tP!=b.tP?0:!R(a.sa,b.sa)?0:!R(a.sZ,b.sZ)?0:!R(a.tJ,b.tJ)?0:R(a.wS,b.wS)?1:0;}else c=0;return c;},KA=M(By),Ip=null,IN=null,HD=null,WC=null,Ge=()=>{Ge=Bf(KA);AKA();},Zz=()=>{Ge();return WC.fq();},AIy=(a,b,c)=>{Ge();B5(a,b,c);},Pa=(a,b)=>{let c=new KA();AIy(c,a,b);return c;},AKA=()=>{let b,c,d;Ip=Pa(G(716),
0);IN=Pa(G(717),1);b=Pa(G(718),2);HD=b;c=U(KA,3);d=c.data;d[0]=Ip;d[1]=IN;d[2]=b;WC=c;};
function Zb(){let a=this;I.call(a);a.tS=null;a.pY=0;}
let C$=a=>{return a.pY>=a.tS.pK.length?41:Bi(a.tS,a.pY);},Z0=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=G(3);d=G(719);while(C$(a)!=41){e=C$(a);if(e==32)a.pY=a.pY+1|0;else if(e==47){a.pY=a.pY+2|0;c=R_(c);f=R_(XX(a));g=K();H(H(H(H(g,G(720)),c),f),G(721));c=J(g);}else if(!(DO(G(722),e)<0?0:1)){L(L(b,c),BC(c)?G(3):Gj(G(723)));c=XX(a);}else{a:{a.pY=a.pY+1|0;f=L(b,c);switch(e){case 42:h=c.pK.length;g=G(719);i=h-g.pK.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.pK.length){i=1;break b;}if(Bi(c,h+e|0)!=Bi(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=Gj(!(i&&!Y(c,GP(G(458)))?0:1)?G(724):G(723));break a;case 45:break;case 62:c=Gj(G(725));break a;default:c=new BR;j=Dq(1);j.data[0]=e;R2(c,j);c=Gj(c);break a;}c=Gj(G(726));}L(f,c);c=G(3);}}return J(L(b,c));},Gj=b=>{let c;c=K();H(H(H(c,G(727)),b),G(728));return J(c);},R_=b=>{let c;if(Wq(b,G(729))){b=Ck(b,G(729).pK.length,b.pK.length-G(730).pK.length|0);c=K();H(H(H(c,G(731)),b),G(732));b=J(c);}return b;},XX=a=>{let b,c,d,e,f,g,h;if(C$(a)==40)b=Xf(a);else if(PC(C$(a)))b=RF(a);else{c=Un(a);if
(BC(c)){b=new BG;c=a.tS;d=K();H(H(H(d,G(733)),c),G(734));Bu(b,J(d));S(b);}if(Pb(a.tS,G(735),a.pY)){a.pY=a.pY+2|0;b=K();H(H(b,c),G(736));c=J(b);}if(C$(a)==40){b=GP(c);c=Gj(G(737));d=Xf(a);e=K();H(H(H(H(H(e,G(731)),b),c),d),G(732));b=J(e);}else{b=G(3);if(Y(c,G(738))){a.pY=a.pY+1|0;c=Un(a);b=G(739);}if(!PC(C$(a)))b=GP(c);else{f=c.pK.length-1|0;e=GP(Eo(c,f));g=RF(a);d=K();H(H(d,e),g);d=J(d);if(C$(a)==7488){b=Tz(C$(a));a.pY=a.pY+1|0;}if(BC(b)){b=K();H(H(H(b,G(740)),d),G(741));b=J(b);}else{e=K();H(H(H(H(e,G(742)),
d),b),G(743));b=J(e);}if(f){c=GP(Ck(c,0,f));d=K();H(H(H(H(d,G(731)),c),b),G(732));b=J(d);}}}}h=C$(a);if(h!=7488&&h!=178)return b;a.pY=a.pY+1|0;c=Tz(h);d=K();H(H(H(H(d,G(744)),b),c),G(745));return J(d);},Xf=a=>{let b,c;a.pY=a.pY+1|0;b=Z0(a);a.pY=a.pY+1|0;c=K();H(H(H(c,G(729)),b),G(730));return J(c);},RF=a=>{let b,c,d;b=a.pY;while(!(!PC(C$(a))&&C$(a)!=46)){a.pY=a.pY+1|0;}c=Ck(a.tS,b,a.pY);d=K();H(H(H(d,G(746)),c),G(747));return J(d);},Un=a=>{let b,c;b=a.pY;while(true){a:{b:{c=C$(a);if(!(97<=c&&c<=122)){if(65>
c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.pY=a.pY+1|0;}return Ck(a.tS,b,a.pY);},GP=b=>{let c,d;a:{c=(-1);switch(CR(b)){case -1097083752:if(!Y(b,G(460)))break a;c=3;break a;case -839421393:if(!Y(b,G(462)))break a;c=4;break a;case 3319534:if(!Y(b,G(748)))break a;c=1;break a;case 3587653:if(!Y(b,G(749)))break a;c=2;break a;case 92909918:if(!Y(b,G(458)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=G(750);break b;case 2:b=G(751);break b;case 3:b=G(752);break b;case 4:b=G(753);break b;default:d
=K();H(H(H(d,G(754)),b),G(755));b=J(d);break b;}b=G(756);}return b;},Tz=b=>{return b!=7488?G(757):G(758);},PC=b=>{return 48<=b&&b<=57?1:0;},Ud=M(),Vm=null,LH=null,Hx=()=>{Hx=Bf(Ud);AH0();},AH0=()=>{let b,c;b=Bd((AA8()).data.length);c=b.data;LH=b;c[CZ.pL]=1;c[HP.pL]=2;c=Bd((Gz()).data.length);b=c.data;Vm=c;b[CO.pL]=1;b[D8.pL]=2;b[HS.pL]=3;b[H5.pL]=4;b[GF.pL]=5;b[HY.pL]=6;b[Ii.pL]=7;};
function DM(){By.call(this);this.B1=null;}
let JZ=null,Nc=null,PU=null,AL1=null,EH=()=>{EH=Bf(DM);AOw();},Qg=(a,b,c,d)=>{EH();B5(a,b,c);a.B1=d;},ANE=a=>{return a.B1;},ABd=b=>{let c,d,e;EH();c=Bx(b.pN,b.pM);d=0;while(d<b.pM){e=0;while(e<b.pN){BS(c,e,d,Bc(b,d,e));e=e+1|0;}d=d+1|0;}return c;},AOw=()=>{let b,c,d;b=new Wt;Qg(b,G(759),0,G(760));JZ=b;b=new Wu;Qg(b,G(761),1,G(762));Nc=b;b=new Wv;Qg(b,G(763),2,G(764));PU=b;c=U(DM,3);d=c.data;d[0]=JZ;d[1]=Nc;d[2]=b;AL1=c;};
function Dj(){let a=this;By.call(a);a.Ep=null;a.Co=null;}
let MD=null,OI=null,QJ=null,AOi=null,ANl=null,Fb=()=>{Fb=Bf(Dj);AFd();},K7=(a,b,c,d,e)=>{Fb();B5(a,b,c);a.Ep=d;a.Co=e;},AFP=a=>{return a.Ep;},AG8=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bx(ACF(a,c.pM,d.pM,c,d),ACF(a,c.pN,d.pN,c,d));f=0;while(f<e.pM){g=0;while(g<e.pN){BS(e,f,g,a.l7(c.pJ.data[JW(c,f,g)],d.pJ.data[JW(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},AC$=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bx(e.pM,e.pN);h=Bx(f.pM,f.pN);i=0;while(i<c.pM){j=0;while(j<c.pN){k=JW(e,i,j);l=JW(f,
i,j);m=e.pJ.data[k];n=f.pJ.data[l];b=g.pJ.data;b[k]=b[k]+a.l9(m,n,Bc(c,i,j),Bc(d,i,j));b=h.pJ.data;b[l]=b[l]+a.l$(m,n,Bc(c,i,j),Bc(d,i,j));j=j+1|0;}i=i+1|0;}return BT(B7,[g,h]);},JW=(b,c,d)=>{let e,f;Fb();if(b.pM==1)c=0;e=b.pN;f=X(c,e);if(e==1)d=0;return f+d|0;},ACF=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BG;g=a.Co;d=CY(d);e=CY(e);h=K();H(H(H(H(P(H(H(h,G(765)),g),32),d),G(359)),e),G(766));Bu(f,J(h));S(f);}if(b==1)b=c;return b;},AFd=()=>{let b,c,d;b=new AA0;K7(b,G(767),0,G(603),G(768));MD=b;b=new AA1;K7(b,
G(769),1,G(295),G(770));OI=b;b=new AAY;K7(b,G(771),2,G(772),G(773));QJ=b;b=new AAZ;K7(b,G(774),3,G(775),G(776));AOi=b;c=U(Dj,4);d=c.data;d[0]=MD;d[1]=OI;d[2]=QJ;d[3]=b;ANl=c;},To=M(0),MN=M(HA),M7=M(MN),AAa=M(M7),XF=M(0),Mm=M(),Pp=M(Mm),Z9=M(Pp),Z_=M(D3),AJW=(a,b)=>{let c;c=new CW;Bm(c);S(c);},AI7=a=>{return 0;},AGc=a=>{FP();return T2;},ADU=a=>{return 1;},Z7=M(),ADw=a=>{return 0;},AKM=a=>{let b;b=new D9;Bm(b);S(b);},TS=M(0),Z8=M(),ZS=M();
function QT(){let a=this;N.call(a);a.Ap=null;a.tL=0.0;a.zB=0.0;}
let Vo=(a,b,c,d)=>{a.Ap=b;a.tL=c;a.zB=d;},Ni=(a,b,c)=>{let d=new QT();Vo(d,a,b,c);return d;},BQ=(b,c)=>{return Ni(b,c,0.0);};
function MH(){let a=this;N.call(a);a.w3=null;a.sM=null;a.xU=0.0;}
let TE=(b,c)=>{let d,e,f,g;d=1;while((b.d7()/d|0)>Bb(8.0,c)){d=d*2|0;}e=Ba();f=0;while(f<b.d7()){g=b.bV(f);V(e,g);f=f+d|0;}if((b.d7()-1|0)%d|0){b=b.bV(b.d7()-1|0);V(e,b);}return e;},AOn=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.pO;f=Bd(e);g=f.data;h=W(2*e|0);i=h.data;e=0;while(e<d.pO){g[e]=(Z(d,e)).ym;j=2*e|0;i[j]=Qj(b,(Z(d,e)).q9);i[j+1|0]=O5(b,(Z(d,e)).q9);e=e+1|0;}k=OB(h,2,0)- -OB(h,2,1);l=0.0;g=W(d.pO);m=g.data;j=0;n=m.length;while(j<b.tb.data.length){o=0;while(o<n){m[o]=(Z(d,o)).q9.data[j];o=o+1|0;}l
=l- -OB(g,1,0);j=j+1|0;}b=new MH;k=Be(1.0,k/l);b.w3=f;b.sM=h;b.xU=k;return b;},OB=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},AMk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(MH)){b=b;c=!R(a.w3,b.w3)?0:!R(a.sM,b.sM)?0:a.xU===b.xU?1:0;}else c=0;return c;};
function FZ(){let a=this;N.call(a);a.qL=0.0;a.qJ=0.0;a.q$=0.0;a.rf=0.0;}
let Jv=null,KK=null,JE=()=>{JE=Bf(FZ);AHv();},QQ=(a,b,c,d,e)=>{JE();a.qL=b;a.qJ=c;a.q$=d;a.rf=e;},Fh=(a,b,c,d)=>{let e=new FZ();QQ(e,a,b,c,d);return e;},Wm=b=>{let c,d,e,f,g,h,i,j;JE();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.pM){c=Be(c,Bc(b,g,0));d=Bb(d,Bc(b,g,0));e=Be(e,Bc(b,g,1));f=Bb(f,Bc(b,g,1));g=g+1|0;}if(FJ(Jv,c,e)&&FJ(Jv,d,f))return Jv;if(FJ(KK,c,e)&&FJ(KK,d,f))return KK;h=Bb(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Fh(i-h,i+h,j-h,j+h);},FJ=(a,b,c)=>{return a.qL<=b&&b<=a.qJ&&a.q$<=c&&c<=a.rf?1:0;},Yh
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(FZ)){b=b;c=a.qL!==b.qL?0:a.qJ!==b.qJ?0:a.q$!==b.q$?0:a.rf===b.rf?1:0;}else c=0;return c;},AHv=()=>{Jv=Fh((-0.1),1.1,(-0.1),1.1);KK=Fh((-1.1),1.1,(-1.1),1.1);};
function HJ(){let a=this;N.call(a);a.xW=0;a.tn=null;a.y5=0.0;a.xy=0.0;}
let MA=(a,b,c,d,e)=>{a.xW=b;a.tn=c;a.y5=d;a.xy=e;},AEV=(a,b,c,d)=>{let e=new HJ();MA(e,a,b,c,d);return e;},Li=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return Mk(b,e,g);},NL=a=>{return a.tn.data.length+1|0;},VV=(a,b)=>{let c;c=a.xy;if(b<=c)c=b;if(a.xW)c=CX(Bb(a.y5,c));return c;},ADk=(a,b)=>{let c,d,e,f,g,h;c=b.s_.qg/NL(a);d=BV(b.qw*1.25/c)|0;e=Ba();f=0;while(f<a.tn.data.length){g=f%d|0?0:1;b=new HR;h=f+1|0;LA(b,h/NL(a),
!g?G(3):DR(a.tn.data[f],3));V(e,b);f=h;}return e;},ACW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(HJ)){b=b;c=a.xW!=b.xW?0:!R(a.tn,b.tn)?0:a.y5!==b.y5?0:a.xy===b.xy?1:0;}else c=0;return c;},AE2=M(),AJs=(b,c)=>{let d,e,f,g,h,i,j,k;d=X(b.qe-1|0,c)+1|0;e=b.qy;f=X(e-1|0,c)+1|0;g=W(X(d,e));h=0;while(h<b.qy){i=b.qe;e=X(h,i);XG(b.qK,e,1,i,g,X(h,d),c);h=h+1|0;}j=W(X(d,f));k=0;while(k<d){XG(g,k,d,b.qy,j,k,c);k=k+1|0;}return AAq(b.rL,d,f,j);},XG=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i
=e-1|0;j=c+X(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+X(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+X(X(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+X(X(i,h),d)|0]=b[j];};
function N4(){let a=this;I.call(a);a.qf=null;a.Aa=null;a.Di=0.0;a.wJ=0;a.Aq=null;a.wI=null;}
let ZQ=(a,b,c,d)=>{let e,f,g,h,i;a.qf=b;a.Aa=c;a.Di=d;e=b.qe+2|0;a.wJ=e;f=D$(X(e,b.qy+2|0));g=f.data;a.Aq=f;f=Bd(2*g.length|0);g=f.data;a.wI=f;e=0;h=g.length;if(e>h){b=new BG;Bm(b);S(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AJO=(a,b,c)=>{let d=new N4();ZQ(d,a,b,c);return d;},LW=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=0;while(c<AFe(a.qf)){d=0;while(d<AJo(a.qf)){e=a.Aq;f=W6(a,d,c);g=!(Eb(a.qf,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.qf.qy){g=(-1);while(g<a.qf.qe){d=W6(a,g,c);e=a.Aq.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.wJ|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;e=D$(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;f=m&&a.Aa.mi((Fu(a.qf,g)+Fu(a.qf,g+1|0))/2.0,(EU(a.qf,c)+EU(a.qf,c+1|0))/2.0)>b?1:0;n=Bd(4).data;j=2*d|0;n[0]=j;n[1]=(2*i|0)+1|0;n[2]=2*(d+a.wJ|0)|0;n[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.wI.data[n[d]]=n[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}o=Ba();p=Ba();c=0;while(true){e=a.wI.data;if(c>=e.length)break;if
(e[c]!=(-1)){q=new TU;q.tA=W(64);q.tt=D$(32);f=c;while(a.wI.data[f]!=(-1)){AKg(a,q,f,b);e=a.wI.data;g=e[f];e[f]=(-1);f=g;}e=W(2*q.rO|0);r=e.data;g=0;d=0;while(d<q.rO){a:{if(d){f=g-1|0;if(VK(q,e,f,d,0))break a;if(VK(q,e,f,d,1))break a;}h=2*g|0;n=q.tA.data;f=2*d|0;r[h]=n[f];r[h+1|0]=n[f+1|0];g=g+1|0;}d=d+1|0;}e=D0(e,2*g|0);V(o,e);ANc(q,p);}c=c+1|0;}s=new QF;s.wa=FA(o);s.vx=p;return s;},W6=(a,b,c)=>{return (X(c+1|0,a.wJ)+b|0)+1|0;},AKg=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=c/2|0;f=a.wJ;g=(e%f|0)-
1|0;f=(e/f|0)-1|0;h=(c%2|0)!=1?0:1;i=h?g:g+1|0;j=!h?f:f+1|0;if(!TT(a,g,f))NW(b,Fu(a.qf,i),EU(a.qf,j),0);else if(!TT(a,i,j))NW(b,Fu(a.qf,g),EU(a.qf,f),0);else{k=Fu(a.qf,g);l=EU(a.qf,f);m=Fu(a.qf,i)-k;n=EU(a.qf,j)-l;o=0.0;p=1.0;q=Eb(a.qf,g,f)-d;r=Eb(a.qf,i,j)-d;f=!(r>0.0)?0:1;h=0;while(true){s=p-o;t=a.Di;if(!(s>t))break;u=h>=3?(o+p)/2.0:V7(o,p,q,r,t/2.0);s=a.Aa.mi(k+u*m,l+u*n)-d;if((!(s>0.0)?0:1)==f){p=u;r=s;u=o;s=q;}h=h+1|0;o=u;q=s;}d=V7(o,p,q,r,0.0);NW(b,k+d*m,l+d*n,1);}},TT=(a,b,c)=>{let d;a:{if(b>=0){d=a.qf;if
(b<d.qe&&c>=0&&c<d.qy){b=1;break a;}}b=0;}return b;},V7=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bb(b+f,Be(c-f,g));},Qr=M(0);
function YU(){I.call(this);this.EO=null;}
let AFR=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.EO;e=d.rL;f=e.qL;b=(b-f)/(e.qJ-f);g=d.qe;b=b*(g-1|0);f=e.q$;h=(c-f)/(e.rf-f)*(d.qy-1|0);g=Bb(0.0,Be(g-2|0,CC(b)))|0;i=Bb(0.0,Be(d.qy-2|0,CC(h)))|0;j=Eb(d,g,i);k=g+1|0;c=Eb(d,k,i);b=b-g;c=NX(j,c,b);l=i+1|0;return NX(c,NX(Eb(d,g,l),Eb(d,k,l),b),h-i);},JD=M(By),Dg=null,DL=null,CJ=null,ZU=null,CP=()=>{CP=Bf(JD);AGV();},ANe=(a,b,c)=>{CP();B5(a,b,c);},Ow=(a,b)=>{let c=new JD();ANe(c,a,b);return c;},WO=(a,b,c,d)=>{let e;a:{Q7();switch(UX.data[a.pL]){case 1:break;case 2:b
=c;break a;case 3:b=d;break a;default:e=new Ce;Bm(e);S(e);}}return b;},AGV=()=>{let b,c,d;Dg=Ow(G(777),0);DL=Ow(G(778),1);b=Ow(G(779),2);CJ=b;c=U(JD,3);d=c.data;d[0]=Dg;d[1]=DL;d[2]=b;ZU=c;},X5=M(),AES=(a,b)=>{CN();Hd(b,G(780));};
function X6(){I.call(this);this.FB=null;}
let AF6=(a,b)=>{let c,d;c=a.FB;d=new AAs;d.Cr=c;b=J5(P8(b,d),G(781));d=new AAt;d.BT=c;J5(P8(b,d),G(782));},Te=M(),ALw=(a,b)=>{CN();J5(Hd(b,G(783)),G(784));},AFj=M(),Va=M(),AIx=(a,b)=>{CN();Hd(b,G(785));},Xm=M(),AOm=(a,b)=>{CN();Hd(b,G(786));},Wl=M(),AH8=(a,b)=>{CN();Hd(b,G(542));};
function LG(){let a=this;N.call(a);a.xQ=null;a.wT=null;}
let AJz=(a,b,c)=>{a.xQ=b;a.wT=c;},ABp=(a,b)=>{let c=new LG();AJz(c,a,b);return c;},DF=a=>{return a.xQ.vF;},IX=a=>{let b;b=a.xQ.rz;Cu();return b!==IU?0:1;},F8=a=>{let b,c,d;b=!IX(a)?G(787):G(788);c=DF(a);d=K();O(H(H(H(d,G(789)),b),G(523)),c);return J(d);},DU=(a,b,c)=>{if(IX(a))c=b;return c;},ES=(a,b)=>{return !IX(a)?b.pT.data[DF(a)]:b.pR.data[DF(a)];},Vg=M(),PG=null,JQ=()=>{JQ=Bf(Vg);AHS();},AHS=()=>{let b,c;b=Bd((Js()).data.length);c=b.data;PG=b;c[Kx.pL]=1;c[JY.pL]=2;c[JA.pL]=3;c[J3.pL]=4;c[JC.pL]=5;c[M3.pL]
=6;},ADq=M(),Ko=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=K();H(H(d,b),G(790));e=J(d);if(c.pN==1)d=G(132);else{b=G(102);f=e.pK.length;if(f<0){b=new BG;Bm(b);S(b);}a:{if(f!=1){if(b.pK.length&&f){g=Dq(X(b.pK.length,f));h=g.data;i=0;j=0;while(true){if(j>=f){b=Q0(g);break a;}k=b.pK.length;if(0>k)break;if(k>b.pK.length)break;if(i<0)break;l=k-0|0;if((i+l|0)>h.length)break;AE5(b.pK,0,g.data,i,l);i=i+b.pK.length|0;j=j+1|0;}b=new CW;Bm(b);S(b);}b=Os;}}d=K();H(H(d,G(791)),b);d=J(d);}m=CL(e);i=0;while(i<c.pM){P(L(m,i<=0?G(3)
:d),91);n=0;while(n<c.pN){L(L(m,n<=0?G(3):G(132)),CI(Bc(c,i,n)));n=n+1|0;}P(m,93);i=i+1|0;}return J(L(m,G(415)));},Wg=M(),Kj=null,H0=()=>{H0=Bf(Wg);AMZ();},AMZ=()=>{let b,c;b=Bd((Gz()).data.length);c=b.data;Kj=b;c[CO.pL]=1;c[HS.pL]=2;c[H5.pL]=3;c[GF.pL]=4;c[Ii.pL]=5;c[D8.pL]=6;c[HY.pL]=7;},ABR=M(),YN=null,P$=()=>{P$=Bf(ABR);AEX();},AEX=()=>{let b,c;b=Bd((Zz()).data.length);c=b.data;YN=b;c[Ip.pL]=1;c[IN.pL]=2;c[HD.pL]=3;};
function B0(){By.call(this);this.Fl=null;}
let Pu=null,U4=null,OS=null,J0=null,Qn=null,QB=null,Lu=null,Pw=null,QA=null,Vq=null,AE1=null,C1=()=>{C1=Bf(B0);AOM();},Du=(a,b,c,d)=>{C1();B5(a,b,c);a.Fl=d;},ALZ=a=>{return a.Fl;},AOx=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bx(c.pM,c.pN);e=c.pJ;f=d.pJ;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.mv(e.data[g]);g=g+1|0;}return d;},AGC=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bx(c.pM,c.pN);f=b[0].pJ;g=e.pJ;h=c.pJ;i=d.pJ;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.mw(l[j],k[j],
b[j]);j=j+1|0;}b=U(B7,1);b.data[0]=e;return b;},AOM=()=>{let b,c,d;b=new YD;Du(b,G(792),0,G(295));Pu=b;b=new YE;Du(b,G(793),1,G(794));U4=b;b=new YF;Du(b,G(795),2,G(796));OS=b;b=new YG;Du(b,G(491),3,G(163));J0=b;b=new Yz;Du(b,G(492),4,G(164));Qn=b;b=new YA;Du(b,G(493),5,G(13));QB=b;b=new YB;Du(b,G(494),6,G(165));Lu=b;b=new YC;Du(b,G(495),7,G(166));Pw=b;b=new YI;Du(b,G(797),8,G(798));QA=b;b=new V_;Du(b,G(497),9,G(168));Vq=b;c=U(B0,10);d=c.data;d[0]=Pu;d[1]=U4;d[2]=OS;d[3]=J0;d[4]=Qn;d[5]=QB;d[6]=Lu;d[7]=Pw;d[8]
=QA;d[9]=b;AE1=c;};
function Ex(){N.call(this);this.tu=null;}
let Kb=(a,b)=>{a.tu=b;},FA=a=>{let b=new Ex();Kb(b,a);return b;},AIY=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Ex)){b=b;c=R(a.tu,b.tu)?1:0;}else c=0;return c;},W8=M(),Vk=null,GD=()=>{GD=Bf(W8);ADC();},FG=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GD();d=b.pQ;e= -c;d=d-e;f=CB(b)-c;g=b.pX-e;h=Ci(b)-c;i=Vk.data;j=i.length;k=W(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},ACJ
=(b,c)=>{GD();return Pr(FG(b,c));},Pr=b=>{let c,d,e,f;GD();c=b.data;d=c.length;e=W(d+2|0);f=e.data;Cb(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return De(e);},ADC=()=>{let b,c,d,e,f;GD();b=W(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=AD2(f);c[e+1|0]=AMy(f);d=d+1|0;}Vk=b;},ABu=M(),V9=null,QN=()=>{QN=Bf(ABu);ALy();},ALy=()=>{let b,c;b=Bd((TX()).data.length);c=b.data;V9=b;c[Fz.pL]=1;c[IJ.pL]=2;c[G1.pL]=3;c[Da.pL]=4;c[Fc.pL]=5;},TL=M(),ACp=0.0,EC=()=>{EC=Bf(TL);AOL();},Dr=b=>{let c,d;EC();c=1.0;d
=Ix(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},Fv=b=>{let c,d;EC();c=CC(CX(b)/ACp)|0;while(true){d=c+1|0;if(!(Dr(d)<=b))break;c=d;}while(Dr(c)>b){c=c+(-1)|0;}return c;},KP=(b,c)=>{let d,e,f;EC();d=Dr(Fv(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},Tx=(b,c)=>{let d,e;EC();c=c.data;d=Dr(Fv(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},DR=(b,c)=>{let d,e,f,g;EC();d=Bg(b);if(b-b!==0.0)return CI(b);if(d<1.0E-300)return G(0);e
=!(b<0.0)?G(3):G(726);f=!(d>1.0E300)?Fv(d):300;if((-3)<=f&&f<=3)return DN(e,AAn(d,Bv(0,(c-1|0)-f|0)));g=AAn(d/Dr(f),c-1|0);if(Y(g,G(799))){g=G(182);f=f+1|0;}return J(O(L(L(CL(e),g),f>=0?G(800):G(801)),Ix(f)));},AAn=(b,c)=>{let d,e;EC();d=ED(b,c);e=d.pK.length;while(c>0&&Bi(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bi(d,c)==46)e=c;}return Ck(d,0,e);},AOL=()=>{ACp=CX(10.0);},AFo=M(),CX=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)
?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);HQ();e=IE;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?AAG(d,b):AAG(d+1|0,b/2.0);}return b;},AAG=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Kz(d/e);g=Kz(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616
+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Xa=M(0);
function Zd(){I.call(this);this.Dx=null;}
function Wb(){let a=this;D3.call(a);a.CQ=null;a.Cq=null;}
let AJS=a=>{return 2;},AL6=(a,b)=>{let c;if(!b)return a.CQ;if(b==1)return a.Cq;c=new CW;Bm(c);S(c);},UG=M(),MV=null,AAQ=null,Hu=()=>{Hu=Bf(UG);ANs();},ANs=()=>{let b,c;b=Bd((AA8()).data.length);c=b.data;AAQ=b;c[CZ.pL]=1;c[HP.pL]=2;c=Bd((Gz()).data.length);b=c.data;MV=c;b[CO.pL]=1;b[D8.pL]=2;b[HS.pL]=3;b[H5.pL]=4;b[GF.pL]=5;b[HY.pL]=6;b[Ii.pL]=7;};
function Ua(){I.call(this);this.BX=null;}
let AMz=(a,b)=>{b=a.BX;CN();return b;},T9=M(),UX=null,Q7=()=>{Q7=Bf(T9);AD4();},AD4=()=>{let b,c;CP();b=Bd((ZU.fq()).data.length);c=b.data;UX=b;c[Dg.pL]=1;c[DL.pL]=2;c[CJ.pL]=3;};
function TY(){let a=this;I.call(a);a.va=null;a.A7=null;a.qZ=null;a.D1=0;}
let J5=(a,b)=>{AB_(a,b,0);return a;},Hd=(a,b)=>{let c;c=new ABN;c.A$=b;return P8(a,c);},P8=(a,b)=>{let c;a.D1=1;c=0;while(c<a.va.qP.zo){L(a.qZ,c<=0?G(3):G(802));AB_(a,b.mB(c),c);c=c+1|0;}return a;},AB_=(a,b,c)=>{let d,e;d=a.qZ;e=new S4;e.Eu=a;e.Ev=c;SS(b,d,e);},Tl=(a,b)=>{let c;a:{if(Bi(b,0)==45){c=a.qZ.p1-1|0;while(c>0&&KT(a.qZ,c)==32){c=c+(-1)|0;}if(c>=0&&DO(G(803),KT(a.qZ,c))>=0?1:0){P(L(P(a.qZ,40),b),41);break a;}}L(a.qZ,b);}},Wt=M(DM),AGl=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.pN==d.pM){e=Bx(c.pM,
d.pN);IY(c,d,e);return e;}e=new BG;c=CY(c);d=CY(d);f=K();H(H(H(H(H(f,G(804)),c),G(805)),d),G(806));Bu(e,J(f));S(e);},AH$=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bx(e.pM,e.pN);h=Bx(f.pM,f.pN);QV(d,f,g);GZ(e,d,h);return BT(B7,[g,h]);},Wu=M(DM),AJE=(a,b)=>{return ABd(b.data[0]);},ALI=(a,b,c,d)=>{b=U(B7,1);b.data[0]=ABd(d);return b;},Wv=M(DM),AH9=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bx(1,1);b=b[0].pJ.data;d=b.length;e=0;while(e<d){f=b[e];g=c.pJ.data;g[0]=g[0]+f;e=e+1|0;}return c;},ADW=(a,b,c,d)=>{let e,f;b
=b.data;e=Bx(b[0].pM,b[0].pN);f=0;while(true){b=e.pJ.data;if(f>=b.length)break;b[f]=d.pJ.data[0];f=f+1|0;}b=U(B7,1);b.data[0]=e;return b;},AA0=M(Dj),AEf=(a,b,c)=>{return b+c;},AFA=(a,b,c,d,e)=>{return e;},AMB=(a,b,c,d,e)=>{return e;},AA1=M(Dj),AIW=(a,b,c)=>{return b-c;},AK$=(a,b,c,d,e)=>{return e;},AL3=(a,b,c,d,e)=>{return  -e;},AAY=M(Dj),AKm=(a,b,c)=>{return b*c;},AD$=(a,b,c,d,e)=>{return e*c;},AL0=(a,b,c,d,e)=>{return e*b;},AAZ=M(Dj);
function Ly(){let a=this;N.call(a);a.u6=0;a.wv=null;a.wD=null;a.uF=0.0;}
let ST=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new Ly;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.u6=b;f.wv=c;f.wD=d;f.uF=g;return f;},ADF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Ly)){b=b;c=a.u6!=b.u6?0:!R(a.wv,b.wv)?0:!R(a.wD,b.wD)?0:a.uF===b.uF?1:0;}else c=0;return c;},ABM=M(),Ki=null,DQ=()=>{DQ=Bf(ABM);AD1();},Go=(b,c,
d)=>{DQ();return ABI(b,c,NH(b,c,d,0));},ABI=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;DQ();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bg(k-BK(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Ba();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=QC(k,NE(k,g));V(m,n);}i=i+1|0;}return m;},NH=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DQ();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h
=1.0/f;f=f*10.0;}i=0;a:{while(true){j=Ki.data;if(!(j[i]*h<g)){if(!e)break a;if(Zx(j[i]*h))break;}i=i+1|0;}}while(true){g=Ki.data[i]*h;k=g*CC(b/g);l=CC((b-k)/g+1.0E-10);j=W((BV((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!Zx(Ki.data[i]*h))break;}return j;}}p=new BG;Bu(p,G(807));S(p);},Zx=b=>{DQ();return b>=1.0&&b===BK(b)?1:0;},NE=(b,c)=>{let d,e,f;DQ();d=Bg(b);e
=0;while(e<c){d=d*10.0;e=e+1|0;}f=Vp(K(),Hk(BK(d)));while(true){e=f.p1;if(e>c)break;Ka(f,0,48);}if(c>0)Ka(f,e-c|0,46);if(b<0.0&&BK(d)!==0.0)Ka(f,0,8722);return J(f);},AD1=()=>{Ki=BW([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function HR(){let a=this;N.call(a);a.t1=0.0;a.r7=null;}
let LA=(a,b,c)=>{a.t1=b;a.r7=c;},QC=(a,b)=>{let c=new HR();LA(c,a,b);return c;},AOr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(HR)){b=b;c=a.t1!==b.t1?0:R(a.r7,b.r7)?1:0;}else c=0;return c;},Wy=M(),NT=null,LD=null,IE=null,HQ=()=>{HQ=Bf(Wy);AEP();},AEP=()=>{let b,c,d,e,f,g,h,i;NT=W(128);LD=W(128);IE=W(2047);b=PK(2.0,0.0);c=0;while(c<7){d=Cj(b.tM);e=d*d;b=ACz(d,(b.wg-(e-b.tM-Xp(e,d,d)))/(2.0*d));c=c+1|0;}f=PK(1.0,0.0);g=0;while(g<128){h=NT.data;i=f.tM;h[g]=i;LD.data[g]=f.wg/i;d=b.tM;e=i*d;d=Xp(e,i,
d);f=ACz(e,f.tM*b.wg+f.wg*b.tM-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=IE.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function QF(){let a=this;N.call(a);a.wa=null;a.vx=null;}
let AMb=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(QF)){b=b;c=!R(a.wa,b.wa)?0:R(a.vx,b.vx)?1:0;}else c=0;return c;};
function TU(){let a=this;I.call(a);a.tA=null;a.tt=null;a.rO=0;}
let NW=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.rO;if(e==a.tt.data.length){a.tA=D0(a.tA,4*e|0);f=a.tt.data;g=2*a.rO|0;h=D$(g);i=h.data;g=BE(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.tt=h;}h=a.tA.data;j=a.rO;e=2*j|0;h[e]=b;h[e+1|0]=c;a.tt.data[j]=d;a.rO=j+1|0;},VK=(a,b,c,d,e)=>{let f,g;f=b.data;b=a.tA.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.rO|0)|0)+e|0]===g?1:0;},ANc=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.rO;e=CQ(c,d);if(e>=0)break;if(!a.tt.data[c])break;c=c+1|0;}if(!e){f=Z$(a,0,
d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.rO;if(e>g)break;h=a.tt.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Z$(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},Z$=(a,b,c)=>{let d,e,f,g,h,i;d=W(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.rO|0;h=2*f|0;i=a.tA.data;g=2*g|0;e[h]=i[g];e[h+1|0]=i[g+1|0];f=f+1|0;}return De(d);};
function V6(){I.call(this);this.Du=null;}
let AGR=(a,b)=>{let c;c=a.Du;CN();J5(b,c.bN(b.va));},ANV=M(),SS=(b,c,d)=>{let e;e=0;while(e<b.pK.length){if(!ZI(b,e))P(c,Bi(b,e));else d.mJ(Bi(b,e));e=e+1|0;}},ZI=(b,c)=>{return TJ(b,c)&&!WI(b,c-1|0)&&!WI(b,c+1|0)?1:0;},WI=(b,c)=>{return !TJ(b,c)&&!(c>=0&&c<b.pK.length&&48<=Bi(b,c)&&Bi(b,c)<=57?1:0)?0:1;},TJ=(b,c)=>{return c>=0&&c<b.pK.length&&97<=Bi(b,c)&&Bi(b,c)<=122?1:0;};
function AB2(){let a=this;I.call(a);a.Ds=null;a.Dt=null;}
let AE$=(a,b)=>{let c,d;b=b;c=a.Ds;d=a.Dt;if(Bc(c,b.qD,b.qQ)===1.0)d=G(61);return d;},YD=M(B0),ADE=(a,b)=>{return  -b;},AJJ=(a,b,c,d)=>{return  -d;},YE=M(B0),YF=M(B0),AJ6=(a,b)=>{return CX(b);},AGn=(a,b,c,d)=>{return d/b;},YG=M(B0),AAN=(a,b)=>{return 1.0/(1.0+JK( -b));},AHM=(a,b,c,d)=>{return c*(1.0-c)*d;},Yz=M(B0),AIl=(a,b)=>{return WX(b);},AEh=(a,b,c,d)=>{return d*(1.0-c*c);},YA=M(B0),AMD=(a,b)=>{if(b<0.0)b=0.0;return b;},AEq=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},YB=M(B0),ALd=(a,b)=>{if(!(b>0.0))b=0.01
*b;return b;},AGj=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},YC=M(B0),AIk=(a,b)=>{return Y8(b);},AK4=(a,b,c,d)=>{C1();return AAN(J0,b)*d;},YI=M(B0),ADD=(a,b)=>{return Gk(b);},AJ2=(a,b,c,d)=>{return FF(b)*d;},V_=M(B0),AFy=(a,b)=>{return b;},ADP=(a,b,c,d)=>{return d;};
function TA(){let a=this;N.call(a);a.tM=0.0;a.wg=0.0;}
let AN8=(a,b,c)=>{a.tM=b;a.wg=c;},PK=(a,b)=>{let c=new TA();AN8(c,a,b);return c;},Kz=b=>{let c;c=b*1.34217729E8;return c-(c-b);},ACz=(b,c)=>{let d;d=c+b;return PK(d,c-(d-b));},Xp=(b,c,d)=>{let e,f,g,h;e=Kz(c);f=c-e;g=Kz(d);h=d-g;return b-e*g-e*h-f*g-f*h;},MU=M(0);
function Sl(){let a=this;I.call(a);a.Ec=null;a.Eb=null;}
let AN_=(a,b)=>{let c,d,e;c=a.Ec;d=a.Eb;CN();e=Bq(c);while(Br(e)){c=Bp(e);if(c.tP==b)L(d,B6(c.sa));}};
function Si(){let a=this;I.call(a);a.AV=0;a.E7=0;a.CM=0;a.DF=0;a.BJ=null;}
let Br=a=>{return a.AV>=a.CM?0:1;},Bp=a=>{let b,c,d;b=a.E7;c=a.BJ;if(b!=c.sL){c=new AA7;Bm(c);S(c);}d=a.AV;a.DF=d;a.AV=d+1|0;return c.bV(d);},AGW=M(),Gk=b=>{if(b!==0.0)b=S7(b,0);return b;},FF=b=>{return S7(b,1);},S7=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bg(b)<=1.7976931348623157E308))return NaN;if(!(Bg(b)<1647099.3291652855)){d=Bg(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;};
function HK(){let a=this;N.call(a);a.qq=null;a.qC=null;}
let VZ=null,Kt=()=>{Kt=Bf(HK);ALF();},XH=(a,b,c)=>{Kt();a.qq=b;a.qC=c;},AEN=(a,b)=>{let c=new HK();XH(c,a,b);return c;},Zs=(a,b,c)=>{let d,e,f,g,h;d=new I7;e=b.qO;f=0.025*e;g=c.zX?ML(c):Qa(c,c.sz);b=new FZ;h= -f;QQ(b,h,e-h,g-OL(c)*0.04,Qa(c,c.r$)-OL(c)*(-0.04));PR(d,b,a.qq.qm);return d;},Uz=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;b.el(BY(0.0,0.0,b.gg(),b.gh()),a.qC.p4);d=new Ux;d.p$=a;d.qz=b;d.p0=c;e=T1(c);d.y8=e;d.uk=Zs(a,c,e);c=new S3;e=a.qq;f=a.qC;c.yV=Ba();c.Ah=b;c.zZ=e;c.zI=f;d.EY=c;b=d.p0;g=KG(b.un,b.rQ);b=
K();H(O(H(b,G(808)),g),G(39));e=J(b);h=(G(809).pK.length+19|0)+(C0(d.p0.qO)).pK.length|0;if(g<=d.p0.qR.cR()){b=CI(d.p0.qR.cT(g));c=K();H(H(H(c,e),G(304)),b);b=J(c);}else{b=!d.p0.qR.hE()?G(810):G(811);c=K();H(H(c,e),b);b=J(c);}i=d.qz.gg()-8.0;c=d.qz;j=c.gg()/2.0;f=d.p$;e=f.qq;UK(c,b,h,j,i,e.wK,e.v9.q8,f.qC.pZ);X3(d,d.p0.rQ,0.0);c=d.p0.un;b=new ACc;b.BW=d;Iv(c,b);g=0;while(g<C3(d.p0.tC)){AEc(d,g);g=g+1|0;}d.qz.eu(ZO(d,d.p0.uC),BQ(d.p$.qC.tK,2.0));k=d.p$.qq.qw;c=C0(d.p0.qO);B1();j=CS(c,Cc(k,CG))+k*1.8;h=d.p0.qO;b
=d.p$.qq;g=BE(h,WJ(b,b.qm.pU,j));i=d.p0.qO;DQ();l=ABI(0.0,i,NH(0.0,i,g,1));b=d.y8;c=d.p$.qq;b=AFa(b,WJ(c,c.qm.qg,k*2.2));c=d.uk;e=d.qz;f=d.p$;Po(c,e,f.qq,f.qC,l,b);c=d.p0.un;b=new ACa;b.DG=d;Iv(c,b);g=d.p0.qR.hE()&&d.p0.qR.cR()<=d.p0.qO?1:0;if(g)AMH(d);a:{if(g){b=d.p0;if(b.rQ>=b.qR.cR())break a;}if(OA(d,d.p0.rQ)){j=LI(d,d.p0.rQ);i=Le(d,d.p0.rQ);b=d.p$.qq;m=b.tg;d.qz.el(CV(j,i,m- -b.u1),d.p$.qC.p4);d.qz.el(CV(j,i,m),d.p$.qC.tK);}}},AGT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(HK)){b=b;c=!R(a.qq,
b.qq)?0:R(a.qC,b.qC)?1:0;}else c=0;return c;},ALF=()=>{VZ=BW([6.0,2.0,12.0,4.0]);};
function ACR(){let a=this;I.call(a);a.xD=null;a.wL=null;a.rn=null;a.rl=0;a.pW=null;}
let YS=b=>{let c,d,e,f,g,h,i,j,k,l;c=new ACR;c.pW=K();c.xD=b;d=b.qR;c.wL=d;c.rn=b.uC;c.rl=b.rQ;e=d.cT(0);f=c.wL.cT(c.rl);if(c.rl&&Ou(e)&&Ou(f)){L(O(L(c.pW,G(812)),c.rl),G(813));if(f===e)L(L(c.pW,G(814)),Ec(f));else{L(c.pW,!(f<e)?G(815):G(816));L(L(L(c.pW,Ec(e)),G(85)),Ec(f));}g=c.rl;h=SJ(c.rn,g);i=f*0.99;j=f*1.01;while(h>=0&&Qf(c.rn,h)>=i&&MC(c.rn,h)<=j){g=Uf(c.rn,h);h=h+(-1)|0;}k=c.rl;if((k-g|0)>=Bv(10,k/5|0)){O(L(c.pW,G(817)),g);L(c.pW,G(818));}else{h=Bv(1,BE(100,c.rl/10|0));e=c.wL.cT(c.rl-h|0);if(Ou(e)){e
=(f-e)/h;b=DR(Bg(e),2);if(e===0.0){b=c.pW;if(h==1)l=G(819);else{l=K();H(O(H(l,G(820)),h),G(821));l=J(l);}L(b,l);L(c.pW,G(822));}else{l=c.pW;d=!(e<0.0)?G(823):G(824);L(L(l,d),b);b=c.pW;if(h==1)l=G(825);else{l=K();O(H(l,G(826)),h);l=J(l);}L(b,l);}}}P(c.pW,46);}else{b=c.pW;h=c.rl;if(!h)l=G(827);else{l=K();O(H(l,G(828)),h);l=J(l);}L(b,l);P(L(L(c.pW,G(829)),Ec(f)),46);}if(Ot(c.rn)&&En(c.rn)){k=c.rn.Ab;if(k==c.rl)L(c.pW,G(830));else{L(L(c.pW,G(831)),Ec(c.rn.tX));b=c.pW;if(!k)l=G(832);else{l=K();P(O(H(l,G(833)),k),
46);l=J(l);}L(b,l);}k=c.rn.A3;if(k>0&&k!=c.rl){L(L(c.pW,G(834)),Ec(c.rn.su));P(O(L(c.pW,G(833)),k),46);}}AKG(c);AEa(c);return J(c.pW);},AKG=a=>{let b;b=a.wL.cR();if(a.wL.hE()){O(L(a.pW,G(835)),b);L(a.pW,G(836));}else if(!b)L(a.pW,G(837));else if(b<a.xD.qO){L(O(L(a.pW,G(513)),a.xD.qO),G(838));L(L(O(a.pW,b),b!=1?G(839):G(840)),G(841));}},AEa=a=>{let b,c,d,e,f,g;b=a.xD.tC;c=0;d=b;while(c<C3(d)){e=Dz(d,c);f=e.sc;b=L(a.pW,G(842));c=c+1|0;L(L(O(b,c),G(132)),e.v8);b=a.pW;if(BC(e.tj))e=G(3);else{g=e.tj;e=K();P(H(H(e,
G(343)),g),41);e=J(e);}L(b,e);L(L(a.pW,G(843)),Ec(f.AA));O(L(L(L(a.pW,G(85)),Ec(f.xT)),G(844)),En(f));L(a.pW,En(f)!=1?G(821):G(845));L(a.pW,!f.D_?G(345):G(846));}},Ou=b=>{return b-b!==0.0?0:1;},Ec=b=>{return b-b!==0.0?G(847):DR(b,4);},ALE=M(),AJK=(b,c)=>{return new Blob([b],{type:c});},ADh=(b,c)=>{return new Blob([b],{type:c});},AC4=b=>{var image=(b.getContext('2d')).getImageData(0,0,b.width,b.height);return new Int32Array(image.data.buffer);},AFG=(b,c)=>{var link=document.createElement('a');link.href=URL.createObjectURL(b);link.download
=c;link.click();setTimeout(function(){URL.revokeObjectURL(link.href);},60000);},AOC=b=>{return b.dataTransfer&&b.dataTransfer.files[0]||null;},ACH=(b,c)=>{if(!navigator.clipboard){c(false);return;}(navigator.clipboard.writeText(b)).then(function(){c(true);},function(){c(false);});},AHo=(b,c)=>{(b.text()).then(function(text){c(text,true);},function(){c('',false);});};
function ABB(){let a=this;N.call(a);a.BM=null;a.xX=null;a.yv=null;}
let ACC=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=NK(b);d=W(c.pN);e=d.data;f=0;g=e.length;while(f<g&&c.pM>0){h=Bc(c,0,f);i=0.0;j=0;while(true){k=c.pM;if(j>=k)break;i=i-(h-Bc(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.pM){BS(c,j,f,Bc(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.pJ.data;i=0.0;f=e.length;g=0;while(g<f){i=Bb(i,Bg(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.pN;g=c.pM;f=j<=g?0:1;l=!f?Bx(j,j):Bx(g,g);if(!f)GZ(c,c,l);else QV(c,c,l);m=new AAj;m.sp=l.pM;n=(NK(l)).pJ;m.wA=n;g=m.sp;e=W(X(g,
g));o=e.data;m.AU=e;j=0;while(j<g){o[X(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=Bb(i,Bg(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.sp-1|0)){p=k+1|0;q=p;while(true){r=m.sp;if(q>=r)break;if(Bg(m.wA.data[X(k,r)+q|0])>h){AMO(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=W(c.pN);g=ZB(m,(-1));j=ZB(m,g);if(g<0)n=e;else if(!(Fl(m,g)>0.0))n=e;else{n=ACE(Yv(m,g),c,f);SW(n);}if(j>=0&&Fl(m,j)>1.0E-13*Fl(m,g)){e=ACE(Yv(m,j),c,f);s=0.0;j=0;while(true){t=n.data;g=t.length;if
(j>=g)break;o=e.data;s=s+t[j]*o[j];j=j+1|0;}j=0;while(j<g){o=e.data;o[j]=o[j]-s*t[j];j=j+1|0;}W$(e);SW(e);}b=new ABB;b.BM=d;b.xX=n;b.yv=e;return b;},ACE=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=W(c.pN);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.pM){i=i+b.data[j]*Bc(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}W$(e);return e;},W$=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Cj(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},SW=b=>{let c,d,e,f;b=b.data;c=0.0;d=b.length;e=0;while
(e<d){f=b[e];if(Bg(f)>Bg(c))c=f;e=e+1|0;}e=0;while(e<d&&c<0.0){b[e]=0.0-b[e];e=e+1|0;}},Km=M(By),HV=null,VQ=null,ALt=null,Gs=()=>{Gs=Bf(Km);AIQ();},ADt=(a,b,c)=>{Gs();B5(a,b,c);},Zf=(a,b)=>{let c=new Km();ADt(c,a,b);return c;},AIQ=()=>{let b,c,d;HV=Zf(G(848),0);b=Zf(G(849),1);VQ=b;c=U(Km,2);d=c.data;d[0]=HV;d[1]=b;ALt=c;},Kl=M(0);
function AAs(){I.call(this);this.Cr=null;}
let AFN=(a,b)=>{return !ZY(a.Cr,b)?G(850):G(0);};
function AAt(){I.call(this);this.BT=null;}
let AIn=(a,b)=>{return !ZY(a.BT,b)?G(851):G(0);},Kc=M(By),GX=null,Nr=null,AK1=null,EM=()=>{EM=Bf(Kc);AHy();},AFf=(a,b,c)=>{EM();B5(a,b,c);},AAT=(a,b)=>{let c=new Kc();AFf(c,a,b);return c;},AHy=()=>{let b,c,d;GX=AAT(G(852),0);b=AAT(G(853),1);Nr=b;c=U(Kc,2);d=c.data;d[0]=GX;d[1]=b;AK1=c;};
function UJ(){let a=this;N.call(a);a.q6=null;a.qT=null;a.DL=null;}
let AOy=(a,b,c,d)=>{a.q6=b;a.qT=c;a.DL=d;},AB5=(a,b,c)=>{let d=new UJ();AOy(d,a,b,c);return d;},S9=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;b.el(BY(0.0,0.0,b.gg(),b.gh()),a.qT.p4);d=new I7;e=c.uM;f=a.q6.qm;if(c.rt>1)g=f;else{h=BK(f.qg*0.3);i=BK(f.pX- -(f.qg-h)/2.0);g=BY(f.pQ,i,f.pU,h);}PR(d,e,g);f=c.vn;g=new ABX;g.CH=a;g.CI=b;g.CF=d;g.CG=c;CK(f,g);if(c.rt<=1){g=a.q6;f=a.qT;e=d.sv;Po(d,b,g,f,Go(e.qL,e.qJ,Ld(g,d.q2.pU)),F_());}else{f=Cq(a.qT.qp,0.6);g=Fq(c.EN);b.eu(Fq(Tw(d,g.uW)),BQ(f,C6(a.q6)));N9(d,b,a.q6,a.qT);}f
=c.vn;g=new ABW;g.FG=a;g.FH=b;g.FI=d;g.FF=c;CK(f,g);j=a.q6.qw;B1();g=Cc(j,CG);k=d.q2;i=Ci(k)- -Iq(a.q6)*2.0- -j*2.1;b.i8(ABs(c,1),k.pQ- -k.pU/2.0,i,g,a.qT.pZ);if(c.rt>1){g=Cc(j,Cr);h=k.pX-j*0.6;b.i8(ABs(c,0),k.pQ,h,g,a.qT.pZ);}l=c.q_.pM;g=ACI(b,a.q6,a.qT,a.DL,l);m=BN(c.vn);h=!m?g.vo:g.vo*2.1;n=0;while(m&&n<l){if(MI(c,n)){f=CV(F5(d,c,n),FM(d,c,n),h);b.el(f,Dk(a.qT.ro,Bc(c.zF,n,0)));b.eu(f,BQ(Cq(a.qT.r1,0.5),C6(a.q6)));}n=n+1|0;}m=0;while(m<l){if(MI(c,m))Xt(g,b,F5(d,c,m),FM(d,c,m),Ih(c,m));m=m+1|0;}if(l<=6){g
=new YT;f=a.q6;e=a.qT;g.yn=Ba();g.z0=b;g.rq=d;g.qG=c;g.z5=e;g.vC=h;g.yq=Cc(f.qw-1.0,CG);AKI(g);}},ABs=(b,c)=>{let d;d=b.z_;if(!(d instanceof Eg))return !c?G(854):G(855);d=d;return O7(b.ub?104:120,(!c?d.tE:d.tv)+1|0);},MI=(b,c)=>{return FJ(b.uM,Bc(b.q_,c,0),Bc(b.q_,c,1));},F5=(b,c,d)=>{return DI(b,Bc(c.q_,d,0));},FM=(b,c,d)=>{return Dv(b,Bc(c.q_,d,1));},AG9=M(),Z4=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=K();d=b.q_.pJ.data;e=d.length;f=0;a:{while(f<e){if(!(Bg(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|0;}e
=1;}if(!e)return G(856);f=b.ub;g=f!=1?G(857):G(858);if(!f){L(c,G(859));L(c,G(860));}else{f=b.rt;if(f==1)L(L(L(c,G(861)),g),G(862));else if(f==2)L(L(L(c,G(762)),Eo(g,1)),G(863));else{L(O(L(c,G(864)),b.rt),G(865));g=b.z_;if(!(g instanceof Eg))L(c,G(866));else{g=g;L(O(L(c,G(867)),g.tv+1|0),G(359));P(O(c,g.tE+1|0),46);}}}if(BN(b.vn)){L(c,G(868));L(c,G(869));}if(b.ub>0&&b.rt<=2){h=b.q_.pM;e=0;i=K();j=0;k=CQ(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.uM;g=b.q_;o=(Bc(g,j,0)-Bc(g,m,0))/(n.qJ-n.qL);p=(Bc(g,j,1)
-Bc(g,m,1))/(n.rf-n.q$);if(!(DJ(o,o)- -DJ(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?G(870):G(871);L(L(i,g),SC(b,j));L(L(i,G(359)),SC(b,m));L(i,Ih(b,j)!=Ih(b,m)?G(872):G(3));L(i,G(873));}m=m+1|0;}j=l;}if(1<=e&&e<=2)P(Jr(c,i),46);else if(e>2)L(c,G(874));}AKz(c,b);return J(c);},SC=(b,c)=>{return KR(Bc(b.us,c,0),Bc(b.us,c,1));},AKz=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.q_.pM;e=0;f=0;g=0;while(g<d){e=e+(!Ih(c,g)?0:1)|0;f=f+(!((!(Bc(c.zF,g,0)>0.5)?0:1)!=Ih(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h&&ACj(c.us,
c.xP)?1:0;j=h&&ACj(c.q_,c.xP)?1:0;g=c.rt;k=g!=1?G(875):G(876);if(f<=0){L(b,g<=2?G(877):G(878));if(c.rt>2)k=G(3);L(L(b,k),G(879));L(b,h&&!i?G(880):G(345));}else{O(L(O(L(b,G(881)),f),G(66)),d);L(b,G(882));if(h&&c.rt<=2){if(!j)l=G(883);else{l=K();H(H(H(l,G(884)),k),G(885));l=J(l);}L(b,l);L(b,j?G(3):DN(k,G(886)));L(b,j?G(3):c.ub?G(887):G(888));}else P(b,46);L(b,!c.ub&&h&&!j?G(889):G(3));}return;}};
function Hn(){let a=this;N.call(a);a.x0=0.0;a.xZ=0.0;a.yQ=0.0;}
let ACX=(a,b,c,d)=>{a.x0=b;a.xZ=c;a.yQ=d;},CV=(a,b,c)=>{let d=new Hn();ACX(d,a,b,c);return d;};
function I6(){N.call(this);this.uW=null;}
let AI5=(a,b)=>{a.uW=b;},Fq=a=>{let b=new I6();AI5(b,a);return b;},ACl=M(),Yx=null,P5=()=>{P5=Bf(ACl);AI0();},AI0=()=>{let b,c;B1();b=Bd((Rx.fq()).data.length);c=b.data;Yx=b;c[Cr.pL]=1;c[CG.pL]=2;c[Hz.pL]=3;};
function Hw(){let a=this;N.call(a);a.qR=null;a.uC=null;a.qO=0;a.rQ=0;a.un=null;a.ya=0;a.tC=null;}
let Ma=(a,b,c,d,e,f,g,h)=>{if(En(c)!=b.cR()){f=new BG;d=En(c);e=b.cR();b=K();H(O(H(O(H(b,G(890)),d),G(891)),e),G(892));Bu(f,J(b));S(f);}if(d>=1&&e>=0&&e<=b.cR()){h=Gv(h);a.qR=b;a.uC=c;a.qO=d;a.rQ=e;a.un=f;a.ya=g;a.tC=h;return;}b=new BG;f=K();P(O(H(O(H(f,G(893)),d),G(359)),e),46);Bu(b,J(f));S(b);},AO4=(a,b,c,d,e,f,g)=>{let h=new Hw();Ma(h,a,b,c,d,e,f,g);return h;},AMw=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Hw)){b=b;c=!R(a.qR,b.qR)?0:!R(a.uC,b.uC)?0:a.qO!=b.qO?0:a.rQ!=b.rQ?0:!R(a.un,b.un)?0:a.ya
!=b.ya?0:R(a.tC,b.tC)?1:0;}else c=0;return c;};
function Ux(){let a=this;I.call(a);a.qz=null;a.p0=null;a.y8=null;a.uk=null;a.EY=null;a.p$=null;}
let X3=(a,b,c)=>{let d,e,f,g,h,i;d=Di(a.qz,C6(a.p$.qq));e=E2(a.qz,DI(a.uk,b),d);f=a.p$.qq.qm;g=a.qz;h=W(4);i=h.data;i[0]=e;i[1]=f.pX;i[2]=e;i[3]=Ci(f);g.eu(HE(h),Ni(a.p$.qC.qp,d,c));},ZO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.y8;d=a.uk;e=a.p0.qO;f=a.qz.hJ();g=new Wa;g.A5=Ba();g.wb=W(256);h=0;i=b.rE-1|0;j=b.sm;e=BE((i-( -j|0)|0)/j|0,SJ(b,e)+1|0);while(h<e){k=QX(b,d,h);l=f*(CC(k/f)+1.0);m=Qf(b,h);n=MC(b,h);h=h+1|0;while(h<e&&QX(b,d,h)<l){m=Be(m,Qf(b,h));n=Bb(n,MC(b,h));h=h+1|0;}k=(QX(b,d,h-1|0)- -k)/2.0;if(!(m
<=n))Sf(g);else{l=Dv(d,M9(c,m));m=Dv(d,M9(c,n));i=g.u$>0&&Bg(l-g.z2)<Bg(m-g.z2)?1:0;Ri(g,k,!i?m:l);if(l!==m){if(i)l=m;Ri(g,k,l);}}}Sf(g);return Fq(g.A5);},AEc=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=ZO(a,(Dz(a.p0.tC,b)).sc);if(c.uW.p())return;d=a.qz;e=new QT;f=a.p$.qC.qp;Kt();g=VZ.data;Vo(e,f,1.2,g[b%g.length|0]);d.eu(c,e);e=c.uW;g=(e.bV(e.d7()-1|0)).data;e=a.EY;c=C0(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.zZ;k=d.qw;l=CB(d.qm);m= -k;h=!(i-m*1.4<l)?0:1;if(h)l=i;l=l-m*0.25;n=1;o=j;while(true){d=e.zZ;i
=d.qw;d=d.qm;p=o>d.pX&&o<Ci(d)?1:0;d=Bq(e.yV);q=i*1.4;while(Br(d)){g=(Bp(d)).data;p=p&(!(Bg(l-g[0])>=q)&&!(Bg(o-g[1])>=i)?0:1);}if(p)break;if(n>(4*e.yV.pO|0))break;o=j-(!(n%2|0)?( -n|0)/2|0:(n+1|0)/2|0)*m/2.0;n=n+1|0;}d=e.yV;g=BW([l,o]);V(d,g);B1();d=Cc(k,Cr);if(h){j=l- -CS(c,d)/2.0;e.Ah.el(CV(j,o,k*0.55),e.zI.p4);}e.Ah.i8(c,l,o-m*0.36,d,e.zI.qp);},LI=(a,b)=>{return DI(a.uk,b);},Le=(a,b)=>{return Dv(a.uk,M9(a.y8,a.p0.qR.cT(b)));},OA=(a,b)=>{return b<=BE(a.p0.qR.cR(),a.p0.qO)&&(isFinite(a.p0.qR.cT(b))?1:0)?1
:0;},AMH=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.p0.qR.cR();c=LI(a,b);d=OA(a,b)?Le(a,b):a.p$.qq.qm.pX;e=W(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=HE(e);l=HE(BW([g,j,i,h]));m=BQ(a.p$.qC.pZ,2.0);a.qz.eu(Fq(FE(k.qY,l.qY)),m);h=a.p$.qq.qw;B1();i=CS(G(894),Cc(h,Cr));j=c+9.0;n=!(j- -i<CB(a.p$.qq.qm))?0:1;g=a.p$.qq.qm.pX;o= -h;g=Bb(g-o*1.2,d-o*0.36);k=a.qz;if(!n)j=c-9.0;k.i8(G(894),j,g,Cc(h,!n?Hz:Cr),a.p$.qC.pZ);},G6=M(0);
function Zt(){I.call(this);this.BU=null;}
let AOb=(a,b)=>{a.BU.visit(b);};
function Tu(){let a=this;I.call(a);a.Ft=null;a.Fw=0;}
let ACZ=(a,b)=>{b=b;ABz(a.Ft,b,a.Fw);};
function Wp(){let a=this;I.call(a);a.sR=null;a.vM=null;}
let AGb=(a,b)=>{let c,d,e,f,g,h,i,j,k;SM(b.pK.length);c=new Sq;c.q5=b;if(Cg(c)==65279)c.pP=c.pP+1|0;Hp(c);d=Qo(c);if(c.pP<b.pK.length)S(Ek(c,G(895)));if(!(d instanceof Hh))S(AAI());c=d;b=C5(RR(c,G(896)),c);if(b instanceof GT){b=b;if(Wq(b.tO,G(897))){if(!Y(b.tO,G(898))){c=new Dp;b=Dm(b.tO);d=K();H(H(H(d,G(899)),b),G(900));Bu(c,J(d));S(c);}d=KO(c,G(901));if(!(d instanceof Hh))S(HC(G(901),G(902)));d=d;e=HH();f=0;while(true){b=d.vw;if(f>=b.pO){g=(HW(e)).u4;b=KO(c,G(903));f=D_(g);if(b instanceof FR){b=b;h=b.t3;if
(h===BK(h)){h=b.t3;if(h>=0.0&&h<=f){f=h|0;b=B9(CE(g));Sm(b.pR,KO(c,G(17)),G(17),CE(g));Sm(b.pT,KO(c,G(904)),G(904),CE(g));c=new VI;i=Cs(b);c.CD=e;c.wP=f;c.ze=i;a.sR=c;a.vM=Oy((HW(e)).u4);return;}}}c=K();H(O(H(c,G(905)),f),G(906));S(HC(G(903),J(c)));}j=Z(b,f);b=Z(d.vQ,f);if(b instanceof GT)k=b.tO;else if(b instanceof FR)k=b.xo;else{if(!(b instanceof I1))break;k=b.yG;}g=Oi(j);if(BN(g)){b=new Dp;c=Dm(j);d=K();H(H(H(d,G(907)),c),G(908));Bu(b,J(d));S(b);}if(BN((Bs(g)).tm.bR(k))){b=new Dp;c=(Bs(g)).tm.fv();d=Dm(k);k
=K();H(H(H(H(H(H(H(k,G(909)),j),G(910)),c),G(137)),d),G(33));Bu(b,J(k));S(b);}D6(e,j,k);f=f+1|0;}c=Dm(j);d=K();H(H(H(d,G(911)),c),G(912));S(HC(G(901),J(d)));}}S(AAI());},AEt=a=>{let b=new Wp();AGb(b,a);return b;},SM=b=>{let c;if(!(b>2000000.0))return;c=new Dp;Bu(c,G(913));S(c);},XN=a=>{let b,c,d;b=a.sR.CD;c=HH();d=0;while(d<E4(b)){D6(c,D7(b,d),E3(b,d));d=d+1|0;}BF();TF(c,EG.qv);return c;},Dp=M(Ez),YK=M(0);
function Lf(){I.call(this);this.Cp=null;}
let AIJ=(b,c,d)=>{let e,$$je;c=BJ(c);e=d?1:0;b=b.Cp;if(!e)Do(b,G(914));else a:{try{G8(b,AEi(b,AEt(c)));break a;}catch($$e){$$je=Wz($$e);if($$je instanceof Dp){c=$$je;Do(b,c.yr);break a;}else{throw $$e;}}}};
function ZD(){let a=this;I.call(a);a.EX=null;a.EW=null;a.EV=0;a.EU=null;a.ET=null;}
let AHI=a=>{let b,c,d,e,f,g;b=a.EX;c=a.EW;d=a.EV;e=a.EU;f=a.ET;d=J8(c,d,500);if(d){g=e.wO;(Qb(NO(c,AB1(b)),e.wn,g.sI,g.sG,1.0)).toBlob(BD(f,"take"),'image/png');}return d?0:1;},ZC=M(),AIb=a=>{return;};
function UD(){let a=this;I.call(a);a.Bl=null;a.ue=null;a.BB=null;a.zA=null;a.sw=null;a.zq=0;}
let AKe=(a,b,c,d,e)=>{let f,g,h;a.Bl=c;a.ue=d;a.BB=e;a.zA=HG(b);b=new R3;f=d.sI;g=d.sG;h=d.xb;b.qo=FH();b.sn=Bh();b.zT=Bd(0);if(f>=1&&f<=65535&&g>=1&&g<=65535&&h>=0&&h<=65535){b.Al=f;b.zE=g;b.BK=h;L4(b.qo,G(915));DD(b.qo,b.Al);DD(b.qo,b.zE);BB(b.qo,0);BB(b.qo,0);BB(b.qo,0);BB(b.qo,33);BB(b.qo,255);BB(b.qo,11);L4(b.qo,G(916));BB(b.qo,3);BB(b.qo,1);DD(b.qo,0);BB(b.qo,0);a.sw=b;return;}c=new BG;d=K();P(O(H(O(P(O(H(d,G(917)),f),120),g),G(359)),h),46);Bu(c,J(d));S(c);},S2=(a,b,c,d)=>{let e=new UD();AKe(e,a,b,c,d);return e;},AAf
=a=>{let b,c,d,e,f,g,h,i,j,k;if(a.zq){b=a.sw;c=200000;while(BX(b.sn)&&c>0){c=c-(Bs(b.sn)).nI()|0;d=(Bs(b.sn)).nJ();b.sn=d;b.uB=b.uB+(!BN(d)?0:1)|0;}a.zq=BN(b.sn)?0:1;}else{b=a.zA;d=a.ue;e=a.sw.uB;if(J8(b,d.wk+X(e,d.wM)|0,200)){b=NO(a.zA,a.BB);d=a.Bl;f=a.ue;b=Qb(b,d,f.sI,f.sG,1.0);d=a.sw;b=AC4(b);g=Bd(b.length);h=g.data;i=0;j=h.length;while(i<j){k=b[i];h[i]=k&(-16711936)|(k&255)<<16|k>>16&255;i=i+1|0;}if(BX(d.sn)){b=new F9;Bu(b,G(918));S(b);}c=d.Al;i=d.zE;if(j!=X(c,i)){b=new BG;d=K();P(O(H(O(P(O(H(d,G(919)),
c),120),i),G(920)),j),46);Bu(b,J(d));S(b);}d.sn=Bo(AKY(X1(d.qo,c,i,d.BK,g,d.zT)));d.zT=g;a.zq=1;}}return a.sw.uB>=Qh(a.ue)?0:1;},ACB=a=>{let b,c,d,e,f,g;b=a.sw;if(BX(b.sn)){c=new F9;Bu(c,G(921));S(c);}BB(b.qo,59);d=(Ff(b.qo)).data;b=b.qo;b.rZ=b.rZ-1|0;e=d.length;b=new Uint8Array(e);f=0;while(f<e){g=(d[f]&255)<<16>>16;b[f]=g;f=f+1|0;}return ADh(b,"image/gif");};
function Yt(){let a=this;I.call(a);a.E9=null;a.E$=null;}
let ANu=a=>{let b,c,d;b=a.E9;c=a.E$;d=AAf(b);if(!d)c.take(ACB(b));return d;},Ys=M(),AEw=a=>{return;};
function ZF(){I.call(this);this.Ek=null;}
let AGM=(a,b)=>{return Bg(a.Ek.sg.wR.pJ.data[b]);};
function AAj(){let a=this;I.call(a);a.sp=0;a.wA=null;a.AU=null;}
let Fl=(a,b)=>{return a.wA.data[X(b,a.sp)+b|0];},Yv=(a,b)=>{let c,d;c=a.sp;d=W(c);Cb(a.AU,X(b,c),d,0,c);return d;},ZB=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.sp){if(d!=b&&!(c>=0&&!(Fl(a,d)>Fl(a,c))))c=d;d=d+1|0;}return c;},AMO=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.wA.data[X(b,a.sp)+c|0];e=(Fl(a,c)-Fl(a,b))/(2.0*d);f=Cj(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Cj(g*g+1.0);i=1.0/h;j=g/h;k=a.wA.data;l=a.sp;m=X(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=X(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=X(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.AU.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function ABN(){I.call(this);this.A$=null;}
let AIf=(a,b)=>{return a.A$;},Q5=M(0),Qs=b=>{return Bt(b,Bz(b)-1|0)>2?new KW:Nd(0,1);};
function Zy(){let a=this;I.call(a);a.E0=null;a.t2=null;a.Ao=0;a.sj=0;a.A1=null;a.w2=null;a.uv=null;a.t6=null;}
let ABj=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{b:{e=DY(b);f=EA(b.pV,b.p5.p6);Dn(f,e);g=Bz(b.pV)-1|0;h=new Zy;i=f.ql.data[g];h.E0=b;b=b.pV;h.t2=b;j=Bz(b)-1|0;h.Ao=j;j=Bt(h.t2,j);h.sj=j;if(d instanceof Eg){b=d;if(b.tv>=j)break b;if(b.tE>=j&&j>1)break b;}j=0;break a;}j=1;}if(j)d=Qs(h.t2);j=0;k=i.pJ.data;l=k.length;m=0;while(m<l){j=j|(Bg(k[m])<=1.7976931348623157E308?0:1);m=m+1|0;}if(j)d=Nd(0,1);h.A1=d;if(!(d instanceof Eg)){b=ACC(i);h.w2=b.BM;h.uv=b.xX;h.t6=b.yv;}else{b=d;h.w2=W(h.sj);h.uv=AA4(h,
b.tv);h.t6=AA4(h,b.tE);}b=c.ql.data[g];c=f.ql.data[g];if(h.sj>3)d=F_();else{g=(BK(Cj(b.pM))|0)-1|0;j=V8(g,12);l=V8(g,50);d=Ba();m=0;n=g+1|0;o=X(l,n);while(m<=g){p=X(m,n);q=g/l|0;k=AAP(h,b,p,l,q);f=d;V(f,k);V(f,AAP(h,b,m,o,q));m=m+j|0;}}b=Bx(c.pM,2);g=0;while(g<AGf(c)){BS(b,g,0,K3(h,h.uv,c,g));BS(b,g,1,K3(h,h.t6,c,g));g=g+1|0;}c:{c=new PF;l=h.Ao;m=h.sj;r=h.A1;if(r instanceof Eg&&l>0){i=h.t2.rY;C_();if(i!==CO&&i!==D8?0:1){f=D8;s=i!==f?(-0.1):(-1.2);t=i!==f?1.1:1.2;u=m!=1?Fh(s,t,s,t):Fh(s,t,(-1.0),1.0);break c;}}k
=ABn(h,d,b,0);v=h.sj!=1?ABn(h,d,b,1):BW([(-1.0),1.0]);if(h.A1 instanceof KW){w=v.data;x=k.data;s=Bb(x[1]-x[0],w[1]-w[0]);P3(s,k);P3(s,v);}v=v.data;k=k.data;u=Fh(k[0],k[1],v[0],v[1]);}f=h.E0;i=f.p5;SI(c,l,m,r,u,d,i.p6,b,i.qb,AJw(f),ADa(h,e));return c;},AA4=(a,b)=>{let c,d;c=a.sj;d=W(c);if(b<c)d.data[b]=1.0;return d;},K3=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.pJ;f=0.0;g=0;while(true){h=a.sj;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]*(j[X(d,h)+g|0]-a.w2.data[g]);g=g+1|0;}return f;},V8=(b,c)=>{let d;d=1;while(!(!(b%d|0)
&&(b/d|0)<=c)){d=d+1|0;}return d;},AAP=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=W(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.uv;k=c+X(h,d)|0;g[i]=K3(a,j,b,k);g[i+1|0]=K3(a,a.t6,b,k);h=h+1|0;}return f;},ABn=(a,b,c,d)=>{let e,f,g,h,i,j;e=W(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);b=b.u();while(b.v()){W7(e,b.x(),d);}if(!a.Ao)return e;W7(e,c.pJ,d);if(f[0]>f[1])return BW([(-0.5),0.5]);P3(Bb(0.2,Bb(Bg(f[0]),Bg(f[1]))*1.0E-6),e);g=f[0];h=f[1];DQ();e=(NH(g,h,5,0)).data;i=e.length-1|0;g=0.08
*(e[i]-e[0]);f=W(2);j=f.data;j[0]=e[0]-g;j[1]=e[i]- -g;return f;},P3=(b,c)=>{let d;c=c.data;d=Bb(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},W7=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bg(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Be(f[0],e[d]);f[1]=Bb(f[1],e[d]);}d=d+2|0;}},ADa=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CQ(a.sj,2);if(c<=0){if(c)break a;d=a.uv.data;e=d[0];f=a.t6.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bh();}b:{g=b.pR.data[Bz(a.t2)].pJ;e=0.0;h=0.0;i=Bc(b.pT.data[Bz(a.t2)],
0,0);b=a.t2.rJ;Pe();switch(AAK.data[b.pL]){case 1:break;case 2:j=CX(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.sj){d=g.data;e=e+d[k]*a.uv.data[k];h=h+d[k]*a.t6.data[k];i=i+d[k]*a.w2.data[k];k=k+1|0;}b=new NP;b.xE=e;b.xF=h;b.xG=i;return Bo(b);};
function I7(){let a=this;N.call(a);a.sv=null;a.q2=null;}
let PR=(a,b,c)=>{a.sv=b;a.q2=c;},Nx=(a,b)=>{let c=new I7();PR(c,a,b);return c;},DI=(a,b)=>{let c,d,e,f;c=a.q2;d=c.pQ;e=a.sv;f=e.qL;return d-(b-f)/(e.qJ-f)* -c.pU;},Dv=(a,b)=>{let c,d,e,f;c=a.q2;d=c.pX;e=a.sv;f=e.rf;return d-(f-b)/(f-e.q$)* -c.qg;},JT=(a,b)=>{return De(XE(a,b.qY));},OK=(a,b)=>{return FA(Tw(a,b.tu));},Tw=(a,b)=>{let c,d;c=Ba();b=b.u();while(b.v()){d=XE(a,b.x());V(c,d);}return c;},XE=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while(f<c){e[f]=DI(a,b[f]);g=f+1|0;e[g]=Dv(a,b[g]);f
=f+2|0;}return d;},Im=(b,c,d)=>{let e,f;e=E2(b,c.pQ,d);f=E2(b,c.pX,d);return BY(e,f,E2(b,CB(c),d)-e,E2(b,Ci(c),d)-f);},N9=(a,b,c,d)=>{let e,f;e=a.sv;f=Go(e.qL,e.qJ,Ld(c,a.q2.pU));e=a.sv;Po(a,b,c,d,f,Go(e.q$,e.rf,Ld(c,a.q2.qg)));},Po=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t;g=c.qw;h=BQ(d.r1,Di(b,C6(c)));i=Im(b,a.q2,h.tL);B1();j=Cc(g,CG);k=Ci(i)+Iq(c);l=Bq(e);g=g*0.75;while(Br(l)){m=Bp(l);n=DI(a,m.t1);o=E2(b,n,h.tL);p=W(4);q=p.data;q[0]=o;q[1]=Ci(i);q[2]=o;q[3]=k;b.eu(HE(p),h);r=k+Iq(c)+g;s=CS(m.r7,j)/
2.0;t=Be(n,b.gg()-s-1.0);b.i8(m.r7,t,r,j,d.qp);}ABf(a,b,c,d,f,i.pQ,(-1));b.eu(i,h);},ABf=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=BQ(d.r1,Di(b,C6(c)));i=Iq(c);j=g;i=f+i*j;k=i+Iq(c)*j;l=g<0?k:b.gg()-k;m=c.qw;if(g>=0){B1();n=Cr;}else{B1();n=Hz;}o=e.u();while(o.v()){p=CS((o.x()).r7,Cc(1.0,n));if(p>0.0)m=Be(m,l/p);}o=Cc(m,n);n=e.u();l=(i- -f)/2.0;while(n.v()){q=n.x();r=Dv(a,q.t1);j=E2(b,r,h.tL);s=BC(q.r7);t=W(4);u=t.data;u[0]=f;u[1]=j;u[2]=!s?i:l;u[3]=j;b.eu(HE(t),h);if(!s)b.i8(q.r7,k,r- -m*0.36,o,d.qp);}};
function PF(){let a=this;N.call(a);a.ub=0;a.rt=0;a.z_=null;a.uM=null;a.EN=null;a.us=null;a.q_=null;a.xP=null;a.zF=null;a.vn=null;}
let SI=(a,b,c,d,e,f,g,h,i,j,k)=>{a.ub=b;a.rt=c;a.z_=d;a.uM=e;a.EN=f;a.us=g;a.q_=h;a.xP=i;a.zF=j;a.vn=k;},AOX=(a,b,c,d,e,f,g,h,i,j)=>{let k=new PF();SI(k,a,b,c,d,e,f,g,h,i,j);return k;},Ih=(a,b)=>{return !(Bc(a.xP,b,0)>0.5)?0:1;};
function ABX(){let a=this;I.call(a);a.CH=null;a.CI=null;a.CF=null;a.CG=null;}
let AD7=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.CH;d=a.CI;e=a.CF;f=AAk(b,a.CG.uM);g=Di(d,C6(c.q6));d.el(Im(d,e.q2,g),Dk(c.qT.ro,0.0));h=f.CK;if(h.data.length>0)d.el(OK(e,FA(Ea(h))),Dk(c.qT.ro,1.0));};
function ABW(){let a=this;I.call(a);a.FG=null;a.FH=null;a.FI=null;a.FF=null;}
let AFc=(a,b)=>{let c,d,e,f;b=b;c=a.FG;d=a.FH;e=a.FI;f=(AAk(b,a.FF.uM)).EB;if(f.data.length>0)d.eu(JT(e,De(f)),BQ(c.qT.vD,C6(c.q6)*1.5));};
function GQ(){let a=this;N.call(a);a.v8=null;a.tj=null;a.sc=null;}
let OG=(a,b,c,d)=>{a.v8=b;a.tj=c;a.sc=d;},AO6=(a,b,c)=>{let d=new GQ();OG(d,a,b,c);return d;},AMn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(GQ)){b=b;c=!R(a.v8,b.v8)?0:!R(a.tj,b.tj)?0:R(a.sc,b.sc)?1:0;}else c=0;return c;};
function Or(){let a=this;I.call(a);a.Bw=null;a.Bx=null;}
let AHp=(b,c)=>{let d,e,f;b=b;c=b.Bw;b=b.Bx;d=new GQ;e=BJ(b.xl.value);f=b.xe;OG(d,e,f.tj,f.sc);b.xe=d;c.wX.redraw();};
function XC(){let a=this;I.call(a);a.De=null;a.Dc=null;}
let AHr=a=>{let b,c,d,e,f,g,h,i,j;b=a.De;c=a.Dc.DU;d=HH();e=(Db()).data;f=e.length;g=0;while(g<f){h=e[g];if(Mw(h)){i=FD(c,h);j=new VF;j.BD=d;j.BE=h;CK(i,j);}g=g+1|0;}i=I$;D6(d,i.qv,BH(c,i));i=NI;D6(d,i.qv,BH(c,i));b=b.wX;c=Yu(d);b.begin(Bk(c));};
function XB(){let a=this;I.call(a);a.E5=null;a.E4=null;}
let AKN=a=>{let b,c,d;b=a.E5;c=a.E4;d=E_(b.rP,c);Gn(b.rP,d);Yj(c.ui);O$(b);if(!Cn(b.rP)){c=b.rP;(Z(c,BE(d,c.pO-1|0))).yJ.focus();}b.wX.redraw();};
function IF(){let a=this;N.call(a);a.xc=0;a.sz=0.0;a.r$=0.0;a.zX=0;}
let Xk=null,H7=null,GV=()=>{GV=Bf(IF);AMq();},AAC=(a,b,c,d,e)=>{GV();a.xc=b;a.sz=c;a.r$=d;a.zX=e;},AAm=(a,b,c,d)=>{let e=new IF();AAC(e,a,b,c,d);return e;},T1=b=>{let c,d,e,f,g,h;GV();c=b.uC;d=!Ot(c)?0.0:c.su;e=!(d>0.0)?1.0E290:4.0*d;f=c.u8;g=!(c.tX<1.0E-290)?0:1;c=Bq(b.tC);while(Br(c)){h=(Bp(c)).sc;if(Ot(h)){d=Bb(d,Be(e,h.su));f=Be(f,h.u8);g=g|(!(h.tX<1.0E-290)?0:1);}}e=Be(1.0E290,d);if(!b.ya)b=AAm(0,0.0,e<1.0E-290?1.0:KP(e,Xk),0);else{d=Bb(1.0E-290,f);if(e<1.0E-290)b=AAm(1,0.1,1.0,g);else{d=Tx(Be(d,e),H7);e
=KP(e,H7);b=new IF;if(!(d<e))d=Tx(d/1.5,H7);AAC(b,1,d,e,g);}}return b;},M9=(a,b)=>{return Qa(a,Be(a.r$,b));},Qa=(a,b)=>{if(!a.xc)return b;return !(b<1.0E-290)?CX(b):ML(a);},ML=a=>{return  -(0.13*OL(a)-CX(a.sz));},OL=a=>{return !a.xc?a.r$:CX(a.r$)-CX(a.sz);},AFa=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;if(!a.xc){c=Go(0.0,a.r$,b);b=1;d=c;e=Bq(d);while(Br(e)){b=b&((Bp(e)).r7.pK.length>5?0:1);}if(!b){c=Ba();e=Bq(d);while(Br(e)){f=Bp(e);d=new HR;g=f.t1;LA(d,g,DR(g,2));V(c,d);}}return c;}f=Ba();if(a.zX){c=QC(ML(a),
G(0));V(f,c);}h=Fv(a.sz);i=Fv(a.r$);j=((i-h|0)-(!(Dr(h)<a.sz)?0:1)|0)+1|0;g=j/(b+1|0);GV();k=g<=1.0?1:KP(g,H7)|0;l=CQ(k,1);m=CQ(j,1);n=CQ(k,10);while(h<=i){o=Dr(h);if(!(h%k|0)){p=m<=0?0:1;b=a.sz>=0.001&&a.r$<10000.0?1:0;if(!b&&p){d=C0(Ix(h));e=CL(h>=0?G(3):G(922));p=0;while(p<d.pK.length){P(e,Bi(G(923),Bi(d,p)-48|0));p=p+1|0;}c=DN(G(799),J(e));}else c=DR(Dr(h),1);L6(a,f,o,c);}else if(n<=0)L6(a,f,o,G(3));p=2;while(p<10&&!l){a:{b:{if(j){if(m)break b;if(p!=2&&p!=5)break b;}q=1;break a;}q=0;}g=p*o;L6(a,f,g,!q?G(3)
:DR(g,1));p=p+1|0;}h=h+1|0;}return f;},L6=(a,b,c,d)=>{let e;if(c>=a.sz&&c<=a.r$){e=QC(CX(c),d);V(b,e);}},AMq=()=>{Xk=BW([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);H7=BW([1.0,2.0,5.0,10.0]);};
function S3(){let a=this;I.call(a);a.Ah=null;a.zZ=null;a.zI=null;a.yV=null;}
function ACc(){I.call(this);this.BW=null;}
let AJ_=(a,b)=>{X3(a.BW,b,3.0);};
function ACa(){I.call(this);this.DG=null;}
let AJm=(a,b)=>{let c,d;c=a.DG;if(OA(c,b)){d=CV(LI(c,b),Le(c,b),c.p$.qq.tg);c.qz.el(d,c.p$.qC.p4);c.qz.eu(d,BQ(c.p$.qC.tK,2.0));}};
function R3(){let a=this;I.call(a);a.Al=0;a.zE=0;a.BK=0;a.qo=null;a.sn=null;a.zT=null;a.uB=0;}
function RC(){I.call(this);this.BN=null;}
let AOO=(a,b)=>{return a.BN.sg.ty.pJ.data[b];};
function S4(){let a=this;I.call(a);a.Eu=null;a.Ev=0;}
let ANM=(a,b)=>{let c,d,e,f,g;c=a.Eu;d=a.Ev;e=c.va.qP;f=e.x$.u();while(f.v()){g=f.x();if(g.tP==b){a:{f=YM(g,c.va,d);Mz();switch(Sr.data[c.A7.pL]){case 1:break;case 2:Tl(c,I2(G0(f)));break a;case 3:L(c.qZ,No(f));break a;default:break a;}Tl(c,CI(G0(f)));}return;}}c=new BG;f=B6(e);g=K();P(P(H(H(g,f),G(924)),b),46);Bu(c,J(g));S(c);};
function Eg(){let a=this;N.call(a);a.tv=0;a.tE=0;}
let AG7=(a,b,c)=>{a.tv=b;a.tE=c;},Nd=(a,b)=>{let c=new Eg();AG7(c,a,b);return c;},AMT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Eg)){b=b;c=a.tv!=b.tv?0:a.tE==b.tE?1:0;}else c=0;return c;};
function Ph(){let a=this;I.call(a);a.Bm=null;a.z1=null;a.E_=0;a.xA=null;a.xY=null;a.AY=null;a.xu=null;a.A6=null;}
let Vw=(a,b,c,d)=>{let e,f,g,h;a.xY=Bx(1,2);a.xu=Bh();a.A6=Bh();a.Bm=b;a.z1=c;a.E_=d;e=new Kp;f=new B7;g=X(d,d);GI(f,g,2);h=0;while(h<g){BS(f,h,0,FL(c.qL,c.qJ,h%d|0,d));BS(f,h,1,FL(c.q$,c.rf,h/d|0,d));h=h+1|0;}PN(e,b,f);a.xA=e;a.AY=EA(b,a.xY);},AM$=(a,b,c)=>{let d=new Ph();Vw(d,a,b,c);return d;},MJ=(a,b)=>{let c,d,e,f,g,h,i;a:{if(!(!BN(a.xu)&&Fd(a.A6)===b)){a.A6=Bo(b);c=DY(b);Dn(a.xA,c);d=new Ng;e=b.qS;f=CI(b.s5);g=new ABq;g.DZ=a;g.DY=c;c=new Ia;h=a.z1;i=a.E_;ME(c,h,i,i,(Fi(a.xA)).pJ);b=b.p5;h=b.p6;b=b.qb;if
(h.pN!=2)break a;if(b.pN!=1)break a;if(h.pM!=b.pM)break a;d.vN=e;d.y4=f;d.wy=g;d.u0=c;d.ri=h;d.y0=b;a.xu=Bo(d);}return Bs(a.xu);}c=new BG;d=CY(h);b=CY(b);f=K();P(H(H(H(H(f,G(925)),d),G(359)),b),46);Bu(c,J(f));S(c);},Lt=(a,b)=>{MJ(a,b);return a.xA;};
function Xr(){let a=this;N.call(a);a.xw=null;a.BY=null;a.vo=0.0;a.B5=0.0;}
let ACI=(b,c,d,e,f)=>{let g,h,i,j;g=Cj(16.0/Bb(16.0,f));h=Bb(2.5,c.tg*g);i=c.u1;j=!(i>0.0)?0.0:Di(b,i*g);b=new Xr;b.xw=d;b.BY=e;b.vo=h;b.B5=j;return b;},Xt=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=a.BY;EM();if(!(f===GX&&e?1:0))g=CV(c,d,a.vo);else{h=Di(b,a.vo*Cj(3.141592653589793));g=new Cx;i=h/2.0;DG(g,PQ(b,c-i),PQ(b,d-i),h,h);}c=a.B5;if(c>0.0){if(g instanceof Hn){f=g;j=CV(f.x0,f.xZ,f.yQ+c);}else{f=g;j=new Cx;i=f.pQ-c;h=f.pX-c;k=f.pU;c=2.0*c;DG(j,i,h,k+c,f.qg+c);}b.el(j,a.xw.p4);}b.el(g,!e?a.xw.rb:a.xw.yi);};
function YT(){let a=this;I.call(a);a.z0=null;a.rq=null;a.qG=null;a.z5=null;a.vC=0.0;a.yq=null;a.yn=null;}
let AKI=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.qG.q_.pM;c=0;while(c<b){d=F5(a.rq,a.qG,c)-a.vC;e=FM(a.rq,a.qG,c);f=a.vC;g=e-f;h=a.yn;i=new Cx;e=f*2.0;DG(i,d,g,e,e);V(h,i);c=c+1|0;}j=D$(b).data;c=0;k=j.length;while(c<b){if(!j[c]&&MI(a.qG,c)){h=K();l=c;while(l<k){e=F5(a.rq,a.qG,l)-F5(a.rq,a.qG,c);d=FM(a.rq,a.qG,l)-FM(a.rq,a.qG,c);if(!j[l]&&Cj(e*e- -d*d)<a.vC*2.2){j[l]=1;L(h,l!=c?G(357):G(3));L(h,KR(Bc(a.qG.us,l,0),Bc(a.qG.us,l,1)));}l=l+1|0;}AMd(a,J(h),F5(a.rq,a.qG,c),FM(a.rq,a.qG,c));}c=c+1|0;}},AMd=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=CS(b,a.yq)*0.9;f=a.yq.q8*1.25;g=a.vC+6.0;h=a.rq.q2;i=!(c>h.pQ- -h.pU/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);l= -f;m=g-l/2.0;n=W(10).data;n[0]=k;n[1]=0.0;n[2]= -k;n[3]=0.0;n[4]=0.0;g= -m;n[5]=g;n[6]=0.0;n[7]=m;n[8]=k/2.0;n[9]=g;o=a.qG.rt!=1?0:4;g=c-e/2.0;i=d-f/2.0;while(o<n.length){p=g- -n[o];q=i- -n[o+1|0];r=BY(p,q,e,f);s=a.rq.q2;t=Bq(a.yn);a:{while(true){if(!Br(t)){u=r.pQ>=s.pQ&&CB(r)<=CB(s)&&r.pX>=s.pX&&Ci(r)<=Ci(s)?1:0;break a;}h=Bp(t);if(r.pQ-5.0<CB(h)&&h.pQ-5.0<CB(r)&&r.pX
<Ci(h)&&h.pX<Ci(r))break;}u=0;}if(u){V(a.yn,r);h=Cq(a.z5.p4,0.7);a.z0.el(FA(Ea(FG(r,3.0))),h);l=q-l*0.77;a.z0.i8(b,p-j,l,a.yq,a.z5.pZ);return;}o=o+2|0;}},ANK=M(),ACj=(b,c)=>{let d,e,f,g;d=0;a:{while(d<b.pM){e=0;while(e<d){f=Bc(b,d,0)-Bc(b,e,0);g=Bc(b,d,1)-Bc(b,e,1);if(XU(f,g,b,c))break a;if(XU( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},XU=(b,c,d,e)=>{let f,g,h,i,j,k;f=W(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=W(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h
=0;i= -c;while(h<d.pM){j=b*Bc(d,h,0)-i*Bc(d,h,1);k=!(Bc(e,h,0)>0.5)?0:1;f[k]=Be(f[k],j);g[k]=Bb(g[k],j);h=h+1|0;}i=Bb(g[0],g[1])-Be(f[0],f[1]);return !(Bb(f[1]-g[0],f[0]-g[1])>1.0E-12*i)?0:1;};
function ABo(){let a=this;I.call(a);a.Bf=null;a.Bg=null;}
let AOk=(a,b)=>{b=b;return Gm(a.Bf,a.Bg,b);},ALn=M(),UK=(b,c,d,e,f,g,h,i)=>{let j,k;j=Bv(d,c.pK.length);k=Be(h,f/(0.602*j));j=e-0.602*k*j/2.0;B1();b.i8(c,j,g,G3(k,Cr),i);};
function Wa(){let a=this;I.call(a);a.A5=null;a.wb=null;a.u$=0;a.z2=0.0;}
let QX=(b,c,d)=>{return DI(c,((BE(b.rE,X(d+1|0,b.sm))-1|0)-( -Uf(b,d)|0)|0)/2.0);},Ri=(a,b,c)=>{let d,e,f;d=2*a.u$|0;e=a.wb;f=e.data.length;if(d==f)a.wb=D0(e,2*f|0);e=a.wb.data;d=a.u$;f=2*d|0;e[f]=b;e[f+1|0]=c;a.z2=c;a.u$=d+1|0;},Sf=a=>{let b,c,d;b=a.u$;if(b>0){c=a.A5;d=D0(a.wb,2*b|0);V(c,d);a.u$=0;}};
function ZJ(){let a=this;I.call(a);a.uI=null;a.rZ=0;}
let AHU=a=>{a.uI=Mp(4096);},FH=()=>{let a=new ZJ();AHU(a);return a;},BB=(a,b)=>{let c,d,e;c=a.rZ;if(c==a.uI.data.length)a.uI=Zv(a,2*c|0);d=a.uI.data;e=a.rZ;a.rZ=e+1|0;d[e]=b<<24>>24;},Ts=(a,b)=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){BB(a,b[d]);d=d+1|0;}},L4=(a,b)=>{let c;c=0;while(c<b.pK.length){BB(a,Bi(b,c));c=c+1|0;}},DD=(a,b)=>{BB(a,b);BB(a,b>>8);},Ed=(a,b)=>{BB(a,b>>24);BB(a,b>>16);BB(a,b>>8);BB(a,b);},Ff=a=>{return Zv(a,a.rZ);},Zv=(a,b)=>{let c;c=Mp(b);Cb(a.uI,0,c,0,a.rZ);return c;},KW=M(N),ADH=(a,
b)=>{return a===b?1:b!==null&&Bl(b)===Bj(KW)?1:0;};
function Ng(){let a=this;N.call(a);a.vN=0;a.y4=null;a.wy=null;a.u0=null;a.ri=null;a.y0=null;}
let PP=a=>{return a.ri.pM;},Re=(a,b)=>{return !(Bc(a.y0,b,0)>0.5)?0:1;},AHq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Ng)){b=b;c=a.vN!=b.vN?0:!R(a.y4,b.y4)?0:!R(a.wy,b.wy)?0:!R(a.u0,b.u0)?0:!R(a.ri,b.ri)?0:R(a.y0,b.y0)?1:0;}else c=0;return c;};
function NP(){let a=this;N.call(a);a.xE=0.0;a.xF=0.0;a.xG=0.0;}
let AAk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=W(8).data;d=b.qL;c[0]=d;e=b.q$;c[1]=e;f=b.qJ;c[2]=f;c[3]=e;c[4]=f;e=b.rf;c[5]=e;c[6]=d;c[7]=e;g=W(12);h=g.data;i=W(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=Rg(a,e,f);s=Rg(a,p,q);m=Lc(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new XL;c=D0(g,k);g=D0(i,
l);b.CK=c;b.EB=g;return b;},Rg=(a,b,c)=>{return a.xE*b- -a.xF*c- -a.xG;},ALX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(NP)){b=b;c=a.xE!==b.xE?0:a.xF!==b.xF?0:a.xG===b.xG?1:0;}else c=0;return c;};
function ABq(){let a=this;I.call(a);a.DZ=null;a.DY=null;}
let VM=(a,b,c)=>{let d,e;d=a.DZ;e=a.DY;BS(d.xY,0,0,b);BS(d.xY,0,1,c);Dn(d.AY,e);return Bc(Fi(d.AY),0,0);},ACy=M(),AAK=null,Pe=()=>{Pe=Bf(ACy);AKp();},AKp=()=>{let b,c;b=Bd((Gz()).data.length);c=b.data;AAK=b;c[CO.pL]=1;c[D8.pL]=2;},ADu=M(),JK=b=>{let c,d,e,f;if(Bg(b)<700.0){c=UT(b);d=c|0;e=M$(d,0);return e+e*XA(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=UT(b);f=c|0;c=XA(b,c,f);if(b>0.0){b=M$(f,(-1));b=2.0*(b+b*c);}else{b=M$(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e
=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},UT=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},M$=(b,c)=>{HQ();return NT.data[b&127]*IE.data[((b>>7)+c|0)+1023|0];},XA=(b,c,d)=>{let e,f,g;HQ();e=LD.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},AKU=M(),WX=b=>{let c,d,e,f;if(b===0.0)return b;c=Bg(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*
(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}e=JK(2.0*c)+1.0;f=e<16.0?(e-2.0)/e:1.0-2.0/e;if(b<0.0)f= -f;return f;},ANq=M(),Y8=b=>{let c,d;c=JK( -Bg(b));d=1.0+c;return CX(d)-(d-1.0-c)/d+Bb(b,0.0);},AA7=M(B_),ALP=M(),W1=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=K();d=b.uK;e=d.wB;Gs();if(e!==HV){O(L(c,G(926)),b.s$);L(c,G(927));}else{L(L(c,G(928)),d.vJ);L(L(c,G(929)),d.wq);P(O(L(c,G(930)),b.s$),46);}L(L(c,G(931)),AAV(b.t9));f=b.y9;g=b.x9;h=Cj(f*f+g*g);i=Lc(h,0.0);if(i>0&&h-h===0.0)
{L(L(L(c,G(932)),XD( -f, -g)),G(933));L(L(c,DR(h,2)),G(934));}else if(!i)L(c,G(935));P(c,46);e=b.vK;i=(-1);j=0;while(true){k=e.qK.data;if(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(L(O(L(c,G(936)),e.qe),G(937)),e.qy);L(c,G(938));if(i>=0&&!(e.qK.data[i]>=b.t9)){h=Fu(e,i%e.qe|0)-b.v6;l=EU(e,i/e.qe|0)-b.v7;L(L(L(c,G(939)),AAV(e.qK.data[i])),G(132));L(c,DR(Cj(h*h+l*l),2));P(L(L(c,G(940)),XD(h,l)),46);}else L(c,G(941));l=b.vz.xU;if(isNaN(l)?1:0)L(c,G(942));else{i=BK(l*100.0)|0;L(c,G(943));m
=Lc(l,1.0);if(!m)n=G(21);else if(i==100)n=G(944);else if(!i)n=G(945);else{n=K();P(O(n,i),37);n=J(n);}L(c,n);L(c,G(946));if(!m)P(c,46);else if(b.uK.wB!==HV)L(c,G(947));else{L(c,G(948));L(c,G(949));}}return J(c);},XD=(b,c)=>{let d,e,f,g,h,i;d=Bg(b);e=Bg(c);f=e<d*0.41421356?G(3):!(c>0.0)?G(950):G(951);g=d<e*0.41421356?G(3):!(b>0.0)?G(952):G(953);h=!BC(f)&&!BC(g)?G(359):G(3);i=K();H(H(H(i,f),h),g);return J(i);},AAV=b=>{return b-b!==0.0?G(847):DR(b,4);},AJF=M(),Qb=(b,c,d,e,f)=>{let g;g=window.document.createElement("canvas");T0(b,
c,L$(g,d,e,f));return g;},Px=M(0);
function Ne(){I.call(this);this.Dh=null;}
let AIS=(b,c)=>{let d;d=c?1:0;b=b.Dh;b.vy.focus();b.vy.select();Do(b,!d?G(954):G(955));},Oc=M(0);
function ZA(){let a=this;I.call(a);a.B6=null;a.B7=0;}
let AKo=(a,b,c)=>{let d,e;d=a.B6;e=a.B7;b=Qb(b,Jn(d),c.sI,c.sG,e);c=new Ll;c.B9=d;b.toBlob(BD(Bn(c),"take"),'image/png');};
function U7(){I.call(this);this.Bh=null;}
let AGx=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;a:{d=a.Bh;e=Jn(d);f=c.sI;g=c.sG;h=b.qA.qS;i=K();O(H(H(H(i,G(956)),e),G(957)),h);j=J(i);k=new QG;h=(-1);switch(CR(e)){case -1217487446:if(!Y(e,G(100)))break a;h=1;break a;case 3327779:if(!Y(e,G(81)))break a;h=2;break a;case 1430647483:if(!Y(e,G(11)))break a;h=3;break a;case 1843485230:if(!Y(e,G(101)))break a;h=0;break a;default:}}b:{switch(h){case 0:c=Uh(b);l=c.qn;m=K();n=c.qn;o=c.wC.data[Bz(n)].data[0];p=c.wC.data[0].data;L(L(m,G(958)),KR(p[0],p[1]));L(m,
G(959));h=0;while(h<=Bz(n)){O(L(m,h?G(295):G(3)),Bt(n,h));h=h+1|0;}L(L(m,G(960)),FN(o));if(isNaN(o)?1:0)L(m,G(961));else L(m,!(o>0.5)?G(962):G(963));L(L(m,G(964)),LC(KJ(c,Bz(n),0)));P(m,46);h=1;while(h<Bz(l)){AIw(m,c,h);h=h+1|0;}q=Bd(3).data;r=0;p=Cs(c.vf);s=0;while(true){t=p.data;if(s>=t.length)break;if(!O4(K1(c.qn,s))){if(r>=3)u=3;else{h=r+1|0;u=r;r=h;}while(u>0){o=Bg(t[s]);h=u-1|0;if(!(o>Bg(t[q[h]])))break;if(u<3)q[u]=q[h];u=u+(-1)|0;}if(u<3)q[u]=s;}s=s+1|0;}if(t[q[0]]===0.0)L(m,G(965));else{L(m,r!=1?G(966)
:G(967));u=0;while(u<r){L(m,!u?G(3):u!=(r-1|0)?G(132):G(359));P(L(m,LC(t[q[u]])),32);v=c.qn;n=K1(v,q[u]);i=QL(v,n.wp-1|0,n.yK);v=QL(v,n.wp,n.zg);n=K();H(H(H(H(n,G(443)),i),G(85)),v);L(m,J(n));u=u+1|0;}P(m,46);}AMg(m,c);c=J(m);break b;case 1:break;case 2:c=YS(XZ(b));break b;case 3:c=C5(Hc((SQ(b)).u5,new Ty),G(3));break b;default:c=MJ(Jc(b),b.qA);Ep();i=K();ADj(i,c);AHa(i,c);c=J(i);break b;}c=Z4(ACo(b));}SX(k,f,g,j,c);T0(b,e,k);Ji(d,AGP(k),G(968),G(969));},Gg=M(0);
function Y6(){let a=this;I.call(a);a.v_=null;a.uJ=null;}
let AHP=a=>{return AAf(a.v_);},AHQ=a=>{let b;b=a.v_;return b.sw.uB/Qh(b.ue);},AHC=a=>{let b,c,d;b=a.v_;c=b.sw.uB;d=Qh(b.ue);b=K();O(H(O(H(b,G(970)),c),G(66)),d);return J(b);},ANw=a=>{let b,c,d;b=ACB(a.v_);CK(a.uJ.xI,new Tq);a.uJ.xI=Bo(BJ(URL.createObjectURL(b)));c=a.uJ;d=c.AQ;c=Bs(c.xI);d.setAttribute("src",Bk(c));c=a.uJ.AQ;d=!!0;c.hidden=d;QK(a.uJ,b,G(971));};
function Y5(){let a=this;I.call(a);a.yL=null;a.zR=0;a.Cf=null;}
let AGD=a=>{return J8(a.yL,a.zR,500)?0:1;},AHi=a=>{return Ju(a.yL.rw)/Bv(1,a.zR);},AOD=a=>{return G(972);},AG2=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.Cf;c=Cy(b.qt);d=Gh(a.yL.rw);e=DY(d);f=CL(G(973));g=(Db()).data;h=g.length;i=0;while(i<h){j=g[i];if(!Ic(c,j)){k=f.p1<=1?G(3):G(132);k=L(L(P(L(f,k),34),j.qv),G(974));l=j.tm;j=BH(c,j);if(!AAd(l,j)){l=K();P(H(P(l,34),j),34);j=J(l);}L(k,j);}i=i+1|0;}c=J(P(f,125));h=d.qS;j=ACx(d.s5);k=Ui(e.pR);e=Ui(e.pT);l=d.up;l=Y2(l.pJ,0,l.pM);m=0;n=0;while(n<Ca(d.p5)){m=m+(!((!(Bc(d.up,
n,0)>0.5)?0:1)!==Bc(d.p5.qb,n,0)?0:1)?0:1)|0;n=n+1|0;}n=Ca(d.p5);o=d.x3;p=K();c=H(O(H(O(H(H(H(H(H(H(H(H(H(O(H(H(H(p,G(975)),c),G(976)),h),G(977)),j),G(978)),k),G(979)),e),G(980)),l),G(981)),m),G(982)),n),G(983));n=c.p1;d=c;e=!o?G(40):G(41);JP(d,n,e);P(c,125);Ji(b,J(p),G(984),G(985));};
function Y4(){let a=this;I.call(a);a.uy=null;a.zs=null;a.y2=null;a.Fm=null;}
let AJH=a=>{let b,c;b=0;while(b<50&&Gc(a.uy)){L(a.zs,Zm(a.uy));c=a.y2.data;c[0]=c[0]+1|0;b=b+1|0;}return Gc(a.uy);},ALf=a=>{return a.y2.data[0]/X$(a.uy);},AJ4=a=>{let b,c,d;b=a.y2.data[0];c=X$(a.uy);d=K();O(H(O(H(d,G(986)),b),G(66)),c);return J(d);},AGy=a=>{Ji(a.Fm,J(a.zs),G(987),G(988));},AIF=M(),PS=(b,c)=>{let d,e,f,g;d=Bx(b.pM,b.pN);e=0;f=c;while(true){g=d.pJ.data;if(e>=g.length)break;g[e]=f*Bg(b.pJ.data[e]);e=e+1|0;}return d;},ALT=M(),VA=(b,c,d,e,f)=>{let g,h,i,j,k,l;g=c.qm;h=g.pQ+g.pU/2.0;g=K();O(H(g,G(989)),
e);b.i8(J(g),h,c.wK,c.v9,d.pZ);g=K();H(H(g,G(990)),f);i=J(g);j=2.0*(Be(h,c.xB-h)-4.0);f=c.yz;k=f.q8;g=f.sB;Dt();if(g!==Gp){l=Be(k,j/(0.65*i.pK.length));B1();g=Cc(l,CG);b.i8(i,h,c.vI,g,d.pZ);}else UK(b,i,i.pK.length>=20?26:i.pK.length,h,j,c.vI,k,d.pZ);},AE4=M(),U$=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q;h=BQ(d.r1,Di(b,C6(c)));i=Im(b,c.s_,h.tL);j=Nx(Fh(0.0,1.0,0.0,1.0),c.s_);k=0;l=f-1|0;m=f;while(k<f){n=!k?Ci(i):Dv(j,k/m);o=new Cx;p=i.pQ;q=i.pX;DG(o,p,q,i.pU,n-q);b.el(o,Dk(e,k/Bv(1,l)));k=k+1|0;}ABf(j,b,c,d,g,
CB(i),1);b.eu(i,h);};
function VF(){let a=this;I.call(a);a.BD=null;a.BE=null;}
let AMY=(a,b)=>{b=b;D6(a.BD,a.BE.qv,b);},ABi=M(),Sr=null,Mz=()=>{Mz=Bf(ABi);AH4();},AH4=()=>{let b,c;b=Bd((Zz()).data.length);c=b.data;Sr=b;c[Ip.pL]=1;c[IN.pL]=2;c[HD.pL]=3;},ACS=M(B_);
function Y7(){let a=this;I.call(a);a.yS=null;a.zh=0;a.DT=null;a.Ff=null;a.Dv=null;}
let AIL=a=>{return J8(a.yS,a.zh,500)?0:1;},ADy=a=>{return Ju(a.yS.rw)/Bv(1,a.zh);},ALu=a=>{return G(972);},AKc=a=>{a.DT.oq(NO(a.yS,ABP(a.Dv)),a.Ff);};
function YX(){let a=this;I.call(a);a.DP=null;a.DO=null;}
let AME=a=>{let b,c,d;b=a.DP;c=a.DO;d=c.nQ();if(!d){b.yE.hidden=!!1;b.tl=Bh();c.or();}return d;};
function YW(){let a=this;I.call(a);a.Fv=null;a.Fu=null;}
let AC3=a=>{let b,c,d;b=a.Fv;c=a.Fu;b.EE.setAttribute("value",Bk(ED(c.os(),3)));if(BX(b.tl)){c=c.ot();d=K();P(H(H(d,G(991)),c),46);Do(b,J(d));}};
function Mq(){let a=this;I.call(a);a.D3=null;a.D4=null;}
let AHL=(b,c)=>{let d;d=c?1:0;b=b;c=b.D3;b=b.D4;b.focus();b.select();Ch(c.Df,!d?G(992):G(993));};
function Y3(){let a=this;I.call(a);a.zy=null;a.zk=null;}
let AIc=(a,b,c)=>{a.zk=b;a.zy=c;},AEi=(a,b)=>{let c=new Y3();AIc(c,a,b);return c;},ANJ=a=>{let b;b=a.zy;return Lh(b.vM,b.sR.wP,500)?0:1;},AKX=a=>{return 0.0;},AFx=a=>{return G(994);},AEH=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.zy;c=Ju(b.vM)!=b.sR.wP?0:1;if(!c&&!b.vM.uX){d=new F9;Bu(d,G(995));S(d);}if(c&&MT((Gh(b.vM)).qj,b.sR.ze)?1:0){d=XN(b);c=b.sR.wP;if(c>0){BF();D6(d,EG.qv,C0(c));}e=AOc(d,Bh());}else{d=XN(b);f=(HW(d)).u4;g=b.sR.ze;h=K();i=0;while(true){j=g.data;if(i>=j.length)break;L(L(h,i<=0?G(3):G(113)),Ef(j[i]));i
=i+1|0;}if(KI(f)){BF();k=Gm(f,GC,G(159));e=H6;k=Gm(k,e,BH(f,e));e=E0;f=Gm(k,e,BH(f,e));}BF();k=Gm(Gm(f,E6,G(17)),Gt,J(h));g=(Db()).data;c=g.length;i=0;while(i<c){e=g[i];l=FD(k,e);f=new ABk;f.Ez=d;f.Ey=e;CK(l,f);i=i+1|0;}e=new Ls;c=b.sR.wP;b=K();H(O(H(b,G(996)),c),G(997));Yc(e,d,Bo(J(b)));}b=a.zk.qt;d=e.DS;b=b.to;d=Yu(d);b.begin(Bk(d));Do(a.zk,C5(e.DJ,G(998)));};
function ACe(){I.call(this);this.wU=null;}
let AKP=a=>{return a.wU.rF;},AN6=(a,b)=>{let c,d,e;c=a.wU;d=c.rF;if(b<=d)return c.vg.data[b];c=new BG;e=K();P(O(H(O(H(e,G(808)),b),G(999)),d),46);Bu(c,J(e));S(c);},AIi=a=>{return a.wU.uX;};
function UB(){let a=this;I.call(a);a.p7=null;a.za=null;}
function Zc(){let a=this;I.call(a);a.DW=null;a.DX=null;}
let AKF=(a,b,c)=>{a.DW=b;a.DX=c;},AEl=(a,b)=>{let c=new Zc();AKF(c,a,b);return c;},AGu=(a,b)=>{let c,d;b=b;c=a.DW;d=a.DX;EL();S6(c,d,b);},I0=M(0);
function MR(){let a=this;I.call(a);a.sl=null;a.sy=null;a.u_=0;a.wZ=0;a.zz=0;a.yA=0;a.DM=0;}
let AB4=(a,b)=>{let c;c=new Yo;c.Ay=9;c.zl=Bd(512);c.vd=Bd(256);c.uo=Bd(256);a.sy=c;a.sl=b;a.wZ=b.sC;a.yA=b.xp;},AKY=a=>{let b=new MR();AB4(b,a);return b;},KS=a=>{return !KQ(a)?a.wZ:0;},PY=a=>{return !KQ(a)?a.yA:0;},OD=a=>{return !KQ(a)?a.zz:1;},R1=a=>{return !KQ(a)?a.DM:1;},KQ=a=>{return a.sy.sF?0:1;},AJg=a=>{return a.sl.sC;},AIj=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=X(a.u_,a.sl.sC);c=(-1);d=0;e=0;while(true){f=a.sl;if(e>=f.sC)break;g=b+e|0;if(Y1(f,g)){h=Pq(a.sl,g);if(h!=c)d=JX(a.sy,h);else if(a.u_<=0)h=c;else{f
=a.sl;if(Pq(f,g-f.sC|0)!=h)h=c;else{i=a.sy.uo.data;i[d]=i[d]+1|0;h=c;}}a.wZ=BE(a.wZ,e);a.zz=Bv(a.zz,e+1|0);a.yA=BE(a.yA,a.u_);a.DM=a.u_+1|0;c=h;}e=e+1|0;}c=a.u_+1|0;a.u_=c;if(c<f.xp)return Bo(a);if(!(!Gd(f)&&a.sy.sF==256?0:1)){f=new MR;j=a.sl;AB4(f,X1(j.t4,j.sC,j.xp,j.At,j.xm,SY));}else{f=new U0;f.Ar=a;j=new Ry;k=a.sy;c=!(Gd(a.sl)?0:1)?256:255;j.vU=k;j.xz=Bd(BE(c,k.sF));c=k.sF;j.AK=Bd(c);i=Bd(c);l=i.data;j.vh=i;c=0;b=l.length;while(c<b){l[c]=2147483647;c=c+1|0;}f.FD=j;}return Bo(f);};
function LO(){let a=this;N.call(a);a.t4=null;a.sC=0;a.xp=0;a.At=0;a.xm=null;a.zU=null;}
let SY=null,Ms=()=>{Ms=Bf(LO);AOa();},AFQ=(a,b,c,d,e,f,g)=>{Ms();a.t4=b;a.sC=c;a.xp=d;a.At=e;a.xm=f;a.zU=g;},X1=(a,b,c,d,e,f)=>{let g=new LO();AFQ(g,a,b,c,d,e,f);return g;},Gd=a=>{return a.zU.data.length?0:1;},Pq=(a,b)=>{return a.xm.data[b]&16777215;},Y1=(a,b)=>{return !Gd(a)&&!((a.xm.data[b]^a.zU.data[b])<<8)?0:1;},AOa=()=>{SY=Bd(0);};
function XL(){let a=this;N.call(a);a.CK=null;a.EB=null;}
function VI(){let a=this;N.call(a);a.CD=null;a.wP=0;a.ze=null;}
let AAI=()=>{let b;b=new Dp;Bu(b,G(1000));return b;},KO=(b,c)=>{let d;d=RR(b,c);if(!BN(d))return Bs(d);b=new Dp;d=K();H(H(H(d,G(1001)),c),G(1002));Bu(b,J(d));S(b);},Sm=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=N6(c,Bz(e),d,G(1003));g=1;while(true){h=b.data;if(g>=h.length)break;i=h[g];j=g-1|0;e=K();P(O(P(H(e,d),91),j),93);k=J(e);l=i.pN;c=l!=1?G(1004):G(1005);e=K();H(O(H(e,G(1006)),l),c);c=J(e);m=N6(Z(f,j),i.pM,k,c);j=0;while(j<i.pM){c=Z(m,j);e=K();P(O(P(H(e,k),91),j),93);e=J(e);n=N6(c,i.pN,e,G(1007));o=0;while(o
<i.pN){c=Z(n,o);if(!(c instanceof FR)){c=K();P(O(P(H(c,e),91),o),93);S(HC(J(c),G(1008)));}BS(i,j,o,c.t3);o=o+1|0;}j=j+1|0;}g=g+1|0;}},N6=(b,c,d,e)=>{let f,g,h;f=b instanceof J9;if(f){g=b.vO;if(g.pO==c)return g;}if(!f)g=G(1009);else{h=b.vO.pO;b=K();O(H(b,G(1010)),h);g=J(b);}b=K();H(H(P(O(H(b,G(1011)),c),32),e),g);S(HC(d,J(b)));},HC=(b,c)=>{let d,e;d=new Dp;e=K();P(H(H(H(H(e,G(1012)),b),G(1013)),c),46);Bu(d,J(e));return d;},Jg=M(By),H2=null,UW=null,AE8=null,GB=()=>{GB=Bf(Jg);AOd();},AKh=(a,b,c)=>{GB();B5(a,b,
c);},VC=(a,b)=>{let c=new Jg();AKh(c,a,b);return c;},AOd=()=>{let b,c,d;H2=VC(G(1014),0);b=VC(G(1015),1);UW=b;c=U(Jg,2);d=c.data;d[0]=H2;d[1]=b;AE8=c;};
function Vc(){let a=this;N.call(a);a.rj=null;a.rM=null;a.Av=null;a.Cu=null;}
function Xo(){let a=this;I.call(a);a.zv=null;a.B8=null;}
let ACY=(a,b)=>{let c,d,e,f,g;a.zv=Bd(256);c=new Ew;d=U(Dw,3);e=d.data;e[0]=b.tc;e[1]=Dk(b.ro,0.5);e[2]=b.tr;Gu(c,d);a.B8=c;f=0;while(f<256){g=Nl(b.ro,f);a.zv.data[f]=(-16777216)|g.ry<<16|g.rD<<8|g.rC;f=f+1|0;}},AFK=a=>{let b=new Xo();ACY(b,a);return b;},AFX=(a,b,c)=>{return Nl(a.B8,TC(b,c));},TC=(b,c)=>{let d;d=b.Fc;return Bb(0.0,Be(255.0,(c-d)/(b.CE-d)*256.0))|0;};
function ABH(){let a=this;N.call(a);a.qn=null;a.vf=null;a.wC=null;a.EI=null;a.xd=null;a.zS=null;}
let Ny=(a,b,c,d)=>{return Bc(a.vf.pR.data[b],c,d);},KJ=(a,b,c)=>{return Bc(a.vf.pT.data[b],c,0);},L_=(a,b)=>{return IB(a.zS)&&PJ(a.zS)==b?1:0;};
function ABJ(){let a=this;I.call(a);a.qa=null;a.pS=null;a.qc=null;a.A4=null;a.Ag=null;a.p2=null;}
let AHl=(a,b,c,d,e)=>{let f;a.p2=b;a.qa=c;a.pS=d;a.qc=e;f=d.rv;B1();a.A4=G3(f,CG);a.Ag=Cc(d.rv,CG);},AHs=(a,b,c,d)=>{let e=new ABJ();AHl(e,a,b,c,d);return e;},AG5=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bz(a.qc.qn);c=1;while(c<=b){d=Vu(a,c);e=Ba();f=Ba();g=Ba();h=0;while(h<=28.0){i=Ba();V(e,i);i=Ba();V(f,i);h=h+1|0;}j=0;while(j<Bt(a.qc.qn,c)){if(!Pk(a.pS))k=0.0;else{l=W(4).data;m=0;while(m<Bt(a.qc.qn,c-1|0)){k=Bg(Ny(a.qc,c,j,m));h=0;while(h<4){n=Bb(l[h],k);k=Be(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k
=l[3];}h=!Pk(a.pS)?2147483647:4;m=0;while(true){i=a.qc.qn;o=c-1|0;if(m>=Bt(i,o))break;p=a.qc;q=L_(p,OF(p.qn,c,j,m));n=Ny(a.qc,c,j,m);l=BW([F0(a.pS,c),EZ(a.pS,o,m),J6(a.pS,c),EZ(a.pS,c,j)]);if(q){r=SA(n,Vu(a,c));i=Cq(a.p2.p7.pZ,0.22);a.qa.eu(De(l),BQ(i,r+10.0));}s=h>0&&Bg(n)>=k?1:0;h=h-(!s?0:1)|0;if(!(!q&&!s)){if(n!==0.0&&!(isNaN(n)?1:0)){s=BK(SA(n,d)*4.0)|0;V(Z(!(n<0.0)?f:e,s),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}p=a.qa;i=a.p2.p7;k=Bb(2.5,d*7.0);n=Be(1.0,d*0.8+0.3);t=Cq(i.tr,n);u=Cq(i.tc,n);v=e;h=v.pO-1|0;while
(h>=0){n=h/4.0;Pi(p,Z(f,h),BQ(t,n));Pi(p,Z(v,h),Ni(u,n,k));h=h+(-1)|0;}Pi(p,g,BQ(i.qp,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bt(a.qc.qn,c)){AOh(a,ACL(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){AI_(a,c);c=c+1|0;}},Vu=(a,b)=>{return Bb(0.2,Be(1.0,Be(J$(a.pS,b),J$(a.pS,b-1|0))/60.0*1.5));},AOh=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd;c=b.wt;d=a.qc;e=d.wC.data[c].data;f=b.tB;g=e[f];if(!c){AJq(a,b,g);return;}a:{h=d.EI.ql.data[c];d=d.qn;if(c!=Bz(d)){i=d.rY;C_();if(i!==CO){if(i===D8)
{j=I_((-1.0),1.0);break a;}k=h.pJ;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bb(l,Bg(e[f]));f=f+h.pN|0;}j=l>0.0?I_( -l,l):I_((-1.0),1.0);break a;}}j=I_(0.0,1.0);}m=QD(a.pS,b);if(!JH(a.pS,c)){a.qa.el(m,AFX(a.p2.za,j,g));if(AKJ(m)>=8.0)a.qa.eu(m,BQ(UI(a.p2.p7),Di(a.qa,1.0)));}else{l=Be(6.0,m.pU/5.0);d=a.qa;i=a.p2.za;n=b.tB;o=h.pJ;p=h.pN;q=BK(Cj(h.pM))|0;r=((q+25|0)-1|0)/25|0;s=q/r|0;f=q-1|0;t=s-1|0;u=(f-X(t,r)|0)/2|0;f=X(s,s);e=Bd(f);v=e.data;w=0;while(t>=0){x=X(u+X(t,r)|0,q)+u|0;y=0;while(y<s){z=o.data;ba
=w+1|0;v[w]=i.zv.data[TC(j,z[X(x+X(y,r)|0,p)+n|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}i=new WS;if(v.length!=f){b=new BG;d=K();H(O(P(O(H(d,G(1016)),s),120),s),G(1017));Bu(b,J(d));S(b);}i.wi=s;i.w$=s;i.x4=e;d.oR(m,i);e=FG(m,l);d=a.qa;i=new Ex;l=Rt(m)-1.0;bb=CB(m)+1.0;bc=YV(m)-1.0;bd=Ci(m)+1.0;Kb(i,FE(BW([l,bc,bb,bc,bb,bd,l,bd]),e));d.el(i,AHu(a.p2.p7));a.qa.eu(Pr(e),BQ(UI(a.p2.p7),1.25));}d=QD(a.pS,b);if(Zq(a.pS,c))ALL(a,d,FN(g));if(AMW(a.pS,c)){g=Wx(a.pS)-1.0;B1();i=Cc(g,Cr);bb=YV(d)- -Wx(a.pS);a.qa.i8(Nj(a,b),Rt(d)
+5.0,bb,i,V1(a.p2.p7));}l=KJ(a.qc,c,AHh(b));if(!Hs(a.pS,c)&&JH(a.pS,c)&&l!==0.0)ADg(a,d,l);},AJq=(a,b,c)=>{let d,e,f,g,h;d=Ik(a.pS,0);e=EZ(a.pS,0,b.tB);f=a.pS;g=f.rv;h=CV(d,e,J$(f,0)/2.0);a.qa.el(h,a.p2.p7.p4);a.qa.eu(h,BQ(a.p2.p7.r1,1.25));if(Zq(a.pS,0)){a.qa.i8(Nj(a,b),d,e-g*0.28,a.Ag,a.p2.p7.qp);a.qa.i8(FN(c),d,e- -g*0.92,a.A4,a.p2.p7.pZ);}else if(!(!JH(a.pS,1)&&!(J$(a.pS,0)>=g*1.3)))a.qa.i8(Nj(a,b),d,e- -g*0.36,a.Ag,a.p2.p7.pZ);},ALL=(a,b,c)=>{let d,e,f,g,h;d=BK(a.pS.rv*1.25);e=Be(b.pU-4.0,a.pS.rv*0.602
*c.pK.length+6.0);f=b.pQ- -(b.pU-e)/2.0;g=Ci(b)-d-4.0;h=FG(BY(f,g,e,d),3.0);a.qa.el(FA(Ea(h)),Cq(a.p2.p7.p4,0.86));ACQ(a,c,b.pQ- -b.pU/2.0,g- -d/2.0,a.p2.p7.pZ);},ACQ=(a,b,c,d,e)=>{a.qa.i8(b,c,d- -a.pS.rv*0.36,a.A4,e);},ADg=(a,b,c)=>{let d,e,f,g,h,i;d=Bg(c);e=b.pU;f=e/2.0*d/(d+1.0);g=b.pQ- -e/2.0;h=CQ(c,0.0);if(h<0)g=g-f;i=h>=0?a.p2.p7.tr:a.p2.p7.tc;a.qa.el(BY(g,Ci(b)+2.0,f,2.5),i);},AI_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=0;d=b-1|0;while(c<Bt(a.qc.qn,b)){e=0;while(e<Bt(a.qc.qn,d)){f=OF(a.qc.qn,b,c,e);g=L_(a.qc,
f);if(!(!K2(a.pS,b)&&!g)){h=Ny(a.qc,b,c,e);i=a.pS;j=!K2(i,b)?0.5:i.wr.data[b];AAW(a,YZ(i,j*(J6(i,b)-F0(i,b))- -F0(i,b),Hf(i,b,c,e,j),Tr(i)),Qd(h),h,g);}if(a.qc.xd.data[f]&&!(Pk(a.pS)&&!g)){i=a.pS;k=!K2(i,b)?0.7:1.0-i.wr.data[b];if(K2(i,b)&&Bg(k-0.5)<0.2)k=0.8;l=k*(J6(i,b)-F0(i,b))- -F0(i,b);m=W(2).data;m[0]=l;m[1]=Hf(i,b,c,e,k);RI(a,m[0],m[1]);}e=e+1|0;}i=a.qc.qn;g=OF(i,b,Bt(i,b),0)+c|0;f=L_(a.qc,g);i=a.pS;k=EZ(i,b,c)- -i.qX.data[b]/2.0- -(E$(i)/2.0+3.0);n=YZ(i,Ik(i,b),k,Nu(i));if(!(!Hs(a.pS,b)&&!f)){k=KJ(a.qc,
b,c);AAW(a,n,DN(G(1018),Qd(k)),k,f);}if(a.qc.xd.data[g]&&JH(a.pS,b)){i=QD(a.pS,ACL(b,c));f=!Hs(a.pS,b)&&!f?0:1;RI(a,f?n.pQ-6.0:i.pQ- -i.pU/2.0,!f?Ci(i):n.pX- -n.qg/2.0);}c=c+1|0;}},AAW=(a,b,c,d,e)=>{let f;a.qa.el(b,a.p2.p7.p4);if(e)a.qa.eu(ACJ(b,3.0),BQ(a.p2.p7.pZ,1.5));f=d<0.0?a.p2.p7.tc:!(d>0.0)?a.p2.p7.qp:a.p2.p7.tr;ACQ(a,c,b.pQ- -b.pU/2.0,b.pX- -b.qg/2.0,f);},RI=(a,b,c)=>{let d;a.qa.el(CV(b,c,7.0),a.p2.p7.p4);a.qa.el(BY(b-3.5,c-0.5,7.0,5.0),a.p2.p7.pZ);d=BY(b-2.2,c-4.5,4.4,7.0);a.qa.eu(ACJ(d,2.2),BQ(a.p2.p7.pZ,
1.2));},Nj=(a,b)=>{let c,d;c=Bz(a.qc.qn);d=b.wt;if(d==c)return G(520);return O7(d?104:120,b.tB+1|0);};
function Yo(){let a=this;I.call(a);a.Ay=0;a.zl=null;a.vd=null;a.uo=null;a.sF=0;}
let ACg=(a,b)=>{return a.vd.data[b];},TH=(a,b)=>{return a.uo.data[b];},JX=(a,b)=>{let c,d,e,f,g,h,i;c=X(b,(-1640531535));d=a.Ay;e=c>>>(32-d|0)|0;while(true){f=a.zl.data;if(!f[e]){c=a.sF;g=a.vd.data;h=g.length;if(c!=h){g[c]=b;b=c+1|0;a.sF=b;f[e]=b;return b-1|0;}i=a.uo;d=d+1|0;a.Ay=d;a.zl=Bd(1<<d);c=1<<(d-1|0);a.vd=Bd(c);a.uo=Bd(c);a.sF=0;c=0;while(c<h){a.uo.data[JX(a,g[c])]=i.data[c];c=c+1|0;}return JX(a,b);}c=f[e]-1|0;if(a.vd.data[c]==b)break;e=(e+1|0)&(f.length-1|0);}return c;};
function Sq(){let a=this;I.call(a);a.q5=null;a.pP=0;a.yk=0;}
let Qo=a=>{let b,c,d,e,f,g,h,i;a:{b:{b=Cg(a);if(b==123){c=Ba();d=Ba();Ws(a);while(true){if(Cg(a)==125){AAc(a);e=new Hh;e.vw=c;e.vQ=d;break b;}f=c;if(!Cn(f))Oe(a,44,G(1019));if(Cg(a)!=34)S(Ek(a,G(1020)));g=a.pP;e=ACN(a);if(F6(f,e)){a.pP=g;e=Dm(e);c=K();H(H(H(c,G(1021)),e),G(1022));S(H_(a,J(c)));}f=c;if(f.pO==100)break;V(f,e);Hp(a);Oe(a,58,G(1023));e=Qo(a);V(d,e);}S(H_(a,G(1024)));}if(b==91){c=Ba();Ws(a);while(Cg(a)!=93){if(!Cn(c))Oe(a,44,G(1025));e=Qo(a);V(c,e);}AAc(a);e=new J9;e.vO=c;}else if(b==34){e=new GT;e.tO
=ACN(a);}else{if(b!=45&&!QH(b)){h=U(BR,3).data;h[0]=G(41);h[1]=G(40);h[2]=G(2);g=h.length;b=0;while(b<g){c=h[b];if(Pb(a.q5,c,a.pP)){a.pP=a.pP+c.pK.length|0;e=new I1;e.yG=c;break b;}b=b+1|0;}S(Ek(a,G(1026)));}b=a.pP;GE(a,45);if(Cg(a)!=48)PE(a);else a.pP=a.pP+1|0;if(GE(a,46))PE(a);if(!(!GE(a,101)&&!GE(a,69))){if(!GE(a,43))GE(a,45);PE(a);}c=Ck(a.q5,b,a.pP);d=EP(c);if(Qp(d))break a;if(Bg(H3(d))>1.7976931348623157E308)break a;e=new FR;i=H3(d);e.xo=c;e.t3=i;}}Hp(a);return e;}a.pP=b;e=Dm(c);c=K();H(H(H(c,G(1027)),
e),G(1028));S(H_(a,J(c)));},Ws=a=>{let b;b=a.yk+1|0;a.yk=b;if(b>16)S(H_(a,G(1029)));a.pP=a.pP+1|0;Hp(a);},AAc=a=>{a.yk=a.yk-1|0;a.pP=a.pP+1|0;},Oe=(a,b,c)=>{if(Cg(a)!=b)S(Ek(a,c));a.pP=a.pP+1|0;Hp(a);},ACN=a=>{let b,c,d,e,f,g;b=K();c=a.pP+1|0;a.pP=c;d=Cg(a);while(true){if(d==34){Np(b,a.q5,c,a.pP);a.pP=a.pP+1|0;return J(b);}if(d<32)break;e=a.pP+1|0;a.pP=e;if(d==92){f=Np(b,a.q5,c,e-1|0);c=Cg(a);e=DO(G(1030),c);if(e<0&&c!=117)S(Ek(a,G(1031)));a.pP=a.pP+1|0;if(c!=117)d=Bi(G(1032),e);else{d=0;e=0;while(e<4){g=DO(G(1033),
Cg(a));if(g<0)S(Ek(a,G(1034)));if(g>=16)g=g-6|0;d=g+(d*16|0)|0;a.pP=a.pP+1|0;e=e+1|0;}d=d&65535;}P(f,d);c=a.pP;}d=Cg(a);}S(Ek(a,G(1035)));},PE=a=>{if(!QH(Cg(a)))S(Ek(a,G(1036)));while(QH(Cg(a))){a.pP=a.pP+1|0;}},GE=(a,b)=>{let c;c=Cg(a)!=b?0:1;a.pP=a.pP+(!c?0:1)|0;return c;},Hp=a=>{while(!(Cg(a)!=32&&Cg(a)!=9&&Cg(a)!=10&&Cg(a)!=13)){a.pP=a.pP+1|0;}},Cg=a=>{return a.pP>=a.q5.pK.length?0:Bi(a.q5,a.pP);},QH=b=>{return 48<=b&&b<=57?1:0;},Ek=(a,b)=>{let c,d,e;c=a.pP+1|0;while(c<BE(a.q5.pK.length,a.pP+20|0)&&DO(G(1037),
Bi(a.q5,c))<0){c=c+1|0;}if(a.pP>=a.q5.pK.length)d=G(1038);else{d=Ck(a.q5,a.pP,c);e=K();P(H(H(e,G(1039)),d),8221);d=J(e);}e=K();H(H(H(H(e,G(1040)),b),G(1041)),d);return H_(a,J(e));},H_=(a,b)=>{let c,d,e,f,g,h;c=1;d=1;e=0;while(e<a.pP){f=Bi(a.q5,e)!=10?0:1;c=c+(!f?0:1)|0;d=f?1:d+1|0;e=e+1|0;}g=new Dp;h=K();P(H(H(O(H(O(H(h,G(1042)),c),G(1043)),d),G(132)),b),46);Bu(g,J(h));return g;},Gi=M(0);
function Hh(){let a=this;N.call(a);a.vw=null;a.vQ=null;}
let RR=(a,b)=>{let c;c=E_(a.vw,b);return c<0?Bh():Bo(Z(a.vQ,c));},ALa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(Hh)){b=b;c=!R(a.vw,b.vw)?0:R(a.vQ,b.vQ)?1:0;}else c=0;return c;};
function Ue(){let a=this;N.call(a);a.wt=0;a.tB=0;}
let AIK=(a,b,c)=>{a.wt=b;a.tB=c;},ACL=(a,b)=>{let c=new Ue();AIK(c,a,b);return c;},AHh=a=>{return a.tB;};
function GT(){N.call(this);this.tO=null;}
let AGp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(GT)){b=b;c=R(a.tO,b.tO)?1:0;}else c=0;return c;};
function FR(){let a=this;N.call(a);a.xo=null;a.t3=0.0;}
let AD8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(FR)){b=b;c=!R(a.xo,b.xo)?0:a.t3===b.t3?1:0;}else c=0;return c;};
function WQ(){let a=this;I.call(a);a.Bo=null;a.Bt=null;a.Bu=null;a.Bs=null;}
let AN0=(a,b)=>{let c,d,e,f;c=a.Bo;d=a.Bt;e=a.Bu;f=a.Bs;d.eu(CV(DI(e,Bc(f.ri,b,0)),Dv(e,Bc(f.ri,b,1)),c.rj.tg*1.9),BQ(c.rM.pZ,2.0));};
function AE9(){let a=this;I.call(a);a.FV=0.0;a.FQ=null;a.FT=null;a.FS=null;}
let SA=(b,c)=>{let d;d=Be(Bg(b),3.4028234663852886E38);return Bb(0.75,c*7.0*d/(d+4.0));},Pi=(b,c,d)=>{if(!Cn(c))b.eu(Fq(c),d);},AGS=M(),Qd=b=>{let c,d,e,f;c=WN(Bg(b));d=b<0.0?G(726):!(b>0.0)?G(3):G(603);e=K();f=d.pK.length+c.pK.length|0;while(f<5){P(e,32);f=f+1|0;}return J(L(L(e,d),c));},FN=b=>{let c;c=WN(Bg(b));if(b<0.0)c=DN(G(726),c);return c;},WN=b=>{let c;if(isNaN(b)?1:0)return G(293);if(b<9999.5)return NE(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(1044):G(294);c=0;while
(b>=9.5){b=b/10.0;c=c+1|0;}return J(O(P(O(K(),BK(b)|0),101),c));};
function I1(){N.call(this);this.yG=null;}
let AKq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(I1)){b=b;c=R(a.yG,b.yG)?1:0;}else c=0;return c;};
function J9(){N.call(this);this.vO=null;}
let ACV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bj(J9)){b=b;c=R(a.vO,b.vO)?1:0;}else c=0;return c;};
function ABG(){let a=this;N.call(a);a.Fc=0.0;a.CE=0.0;}
let AI$=(a,b,c)=>{a.Fc=b;a.CE=c;},I_=(a,b)=>{let c=new ABG();AI$(c,a,b);return c;};
function WS(){let a=this;N.call(a);a.wi=0;a.w$=0;a.x4=null;}
function U0(){let a=this;I.call(a);a.Ar=null;a.FD=null;}
let AFB=a=>{return a.Ar.sy.sF;},AMj=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=a.FD;c=b.tZ;d=b.xz.data.length;if(!(c!=d?0:1)){if(c>=(d-64|0))e=(-1);else{e=(-1);c=0;d=0;while(true){f=b.vh.data;if(d>=f.length)break;if(f[d]>0&&TH(b.vU,d)>c){c=TH(b.vU,d);e=d;}d=d+1|0;}}g=b.vU;if(e<0){e=0;c=1;while(true){f=b.vh.data;if(c>=f.length)break;if(f[c]>f[e])e=c;c=c+1|0;}}c=ACg(g,e);d=0;h=c>>16;i=c>>8&255;j=c&255;while(d<b.vh.data.length){e=ACg(b.vU,d);k=h-(e>>16)|0;l=i-(e>>8&255)|0;e=j-(e&255)|0;k=(X(k,k)+X(l,l)|0)+X(e,e)|0;f=b.vh.data;if
(k<f[d]){f[d]=k;b.AK.data[d]=b.tZ;}d=d+1|0;}f=b.xz.data;d=b.tZ;b.tZ=d+1|0;f[d]=c;return Bo(a);}g=new R$;m=a.Ar;g.q0=m;g.xa=b;g.ra=m.sl;g.xn=PY(m);e=1;while(true){c=1<<e;if(c>=(b.tZ+(!Gd(g.ra)?1:0)|0))break;e=e+1|0;}m=g.ra.t4;BB(m,33);BB(m,249);BB(m,4);BB(m,4|(!Gd(g.ra)?1:0));DD(m,g.ra.At);BB(m,UH(g));BB(m,0);m=g.ra.t4;BB(m,44);DD(m,KS(g.q0));DD(m,PY(g.q0));DD(m,OD(g.q0)-KS(g.q0)|0);DD(m,R1(g.q0)-PY(g.q0)|0);BB(m,128|(e-1|0));m=g.ra.t4;h=0;while(h<c){b=g.xa;i=h>=b.tZ?0:b.xz.data[h];BB(m,i>>16);BB(m,i>>8);BB(m,
i);h=h+1|0;}b=new ABr;m=g.ra.t4;b.w7=Bd(8192);b.uH=(-1);b.uq=m;e=Bv(2,e);b.FJ=e;b.wu=1<<e;BB(m,e);Y9(b);Vn(b);Ig(b,b.wu);g.yb=b;return Bo(g);};
function Qk(){let a=this;I.call(a);a.x6=null;a.zV=null;a.xV=null;a.Bk=null;}
let Yf=null,IR=()=>{IR=Bf(Qk);ALj();},R9=(a,b,c)=>{let d,e,f,g;d=a.x6;e=b;d.width=e;d=a.x6;e=c;d.height=e;d=a.zV;f=b;g=c;d=d.createImageData(f,g);a.xV=d;a.Bk=new Int32Array(d.data.buffer);},ALj=()=>{let b,c;b=new Qk;IR();c=window.document.createElement("canvas");b.x6=c;b.zV=c.getContext("2d");R9(b,1,1);Yf=b;};
function Ry(){let a=this;I.call(a);a.vU=null;a.xz=null;a.tZ=0;a.AK=null;a.vh=null;}
function R$(){let a=this;I.call(a);a.q0=null;a.ra=null;a.xa=null;a.yb=null;a.xn=0;}
let UH=a=>{return Gd(a.ra)?0:a.xa.tZ;},AEI=a=>{return OD(a.q0)-KS(a.q0)|0;},AIq=a=>{let b,c,d,e,f,g;b=X(a.xn,a.ra.sC);c=(-1);d=0;e=b+KS(a.q0)|0;while(e<(b+OD(a.q0)|0)){if(!Y1(a.ra,e))Zg(a.yb,UH(a));else{f=Pq(a.ra,e);if(f!=c){g=a.xa;c=JX(a.q0.sy,f);d=g.AK.data[c];c=f;}Zg(a.yb,d);}e=e+1|0;}b=a.xn+1|0;a.xn=b;if(b<R1(a.q0))return Bo(a);g=a.yb;Ig(g,g.uH);b=g.yp;if(b<4096){d=g.ug;if(b==1<<d)g.ug=d+1|0;}Ig(g,g.wu+1|0);if(g.uw>0)VL(g,g.uO);Rw(g);BB(g.uq,0);return Bh();},Tq=M(),AMK=(a,b)=>{URL.revokeObjectURL(Bk(b));},AEz
=M(),AAd=(b,c)=>{let d,e;a:{b:{if(!(b instanceof O9)&&!(b instanceof Qu)&&!(b instanceof Of)){if(!(b instanceof Mi))break b;d=b;if(Y(c,d.vY))break b;if(!AAd(d.yR,c))break b;}e=1;break a;}e=0;}return e;},Ui=b=>{let c,d,e,f,g,h,i,j,k;c=CL(G(409));d=1;while(true){e=b.data;if(d>=e.length)break;f=L(c,d<=1?G(3):G(132));g=e[d];h=CL(G(409));i=0;while(i<g.pM){j=L(h,i<=0?G(3):G(132));e=g.pJ;k=g.pN;L(j,Y2(e,X(i,k),k));i=i+1|0;}L(f,J(P(h,93)));d=d+1|0;}return J(P(c,93));},Y2=(b,c,d)=>{let e,f,g,h;e=CL(G(409));f=0;while
(f<d){g=f<=0?G(3):G(132);h=b.data;L(L(e,g),ACx(h[c+f|0]));f=f+1|0;}return J(P(e,93));},ACx=b=>{return b-b!==0.0?G(2):CI(b);};
function Ls(){let a=this;N.call(a);a.DS=null;a.DJ=null;}
let Yc=(a,b,c)=>{a.DS=b;a.DJ=c;},AOc=(a,b)=>{let c=new Ls();Yc(c,a,b);return c;};
function ABr(){let a=this;I.call(a);a.uq=null;a.FJ=0;a.wu=0;a.w7=null;a.yp=0;a.ug=0;a.uH=0;a.uO=0;a.uw=0;a.zD=0;}
let Zg=(a,b)=>{let c,d,e,f,g;c=a.uH;if(c<0){a.uH=b;return;}d=c<<8|b;e=X(d,(-1640531535))>>>19|0;while(true){f=a.w7.data;if(!f[e]){Ig(a,c);c=a.yp;if(c==4096){Ig(a,a.wu);Vn(a);}else{g=a.ug;a.ug=g+(c!=1<<g?0:1)|0;f=a.w7.data;g=d<<12;a.yp=c+1|0;f[e]=g|c;}a.uH=b;return;}if((f[e]>>>12|0)==d)break;e=(e+1|0)&8191;}a.uH=f[e]&4095;},Vn=a=>{let b;b=0;while(b<8192){a.w7.data[b]=0;b=b+1|0;}a.yp=a.wu+2|0;a.ug=a.FJ+1|0;},Ig=(a,b)=>{let c,d;c=a.uO;d=a.uw;a.uO=c|b<<d;a.uw=d+a.ug|0;while(a.uw>=8){VL(a,a.uO);a.uO=a.uO>>>8|0;a.uw
=a.uw-8|0;}},VL=(a,b)=>{if((a.uq.rZ-a.zD|0)>255){Rw(a);Y9(a);}BB(a.uq,b);},Y9=a=>{let b;b=a.uq;a.zD=b.rZ;BB(b,0);},Rw=a=>{let b,c,d;b=a.uq;c=a.zD;d=(b.rZ-c|0)-1|0;b.uI.data[c]=d<<24>>24;};
function ABk(){let a=this;I.call(a);a.Ez=null;a.Ey=null;}
let AIu=(a,b)=>{b=b;D6(a.Ez,a.Ey.qv,b);},S0=M(0);
function Ll(){I.call(this);this.B9=null;}
let AGm=(b,c)=>{QK(b.B9,c,G(1045));};
function QG(){let a=this;I.call(a);a.Db=0.0;a.C2=0.0;a.p3=null;}
let SX=(a,b,c,d,e)=>{let f,g,h,i;f=new Z2;f.qI=K();a.p3=f;a.Db=b;a.C2=c;g=LN(b);h=LN(c);i=K();H(P(H(H(i,G(1046)),g),32),h);g=J(i);L((B8(B8(B8(B8(B8(CF(CF(B8(B8(B8(Dy(a.p3,G(969)),G(1047),G(1048)),G(1049),G(1050)),G(1051),g),G(599),b),G(602),c),G(1052),G(1053)),G(1054),G(1055)),G(1056),G(1057)),G(1058),G(1059)),G(1060),G(1061))).qI,G(1062));NA(Dy(a.p3,G(1063)),d,G(1063));if(!BC(e))NA(Dy(a.p3,G(1064)),e,G(1064));},AO7=(a,b,c,d)=>{let e=new QG();SX(e,a,b,c,d);return e;},AGP=a=>{let b,c;b=J(a.p3.qI);c=K();H(H(c,
b),G(1065));return J(c);},AFl=a=>{return a.Db;},AJp=a=>{return a.C2;},AM2=a=>{return 0.25;},AF0=(a,b,c)=>{ACm(a,b);Pf(a,G(1066),c);NM(a.p3);},AMl=(a,b,c)=>{let d;ACm(a,b);B8(a.p3,G(1066),G(202));Pf(a,G(1067),c.Ap);CF(a.p3,G(1068),c.tL);d=c.zB;if(d>0.0)CF(a.p3,G(1069),d);if(b instanceof Cx)B8(a.p3,G(1058),G(1070));NM(a.p3);},ACm=(a,b)=>{let c,d,e,f,g;if(b instanceof Cx){c=b;Dy(a.p3,G(1071));ABw(a,c);}else if(b instanceof Hn){d=b;CF(CF(CF(Dy(a.p3,G(23)),G(1072),d.x0),G(1073),d.xZ),G(1074),d.yQ);}else if(b instanceof El)
{e=b;B8(Dy(a.p3,G(1075)),G(542),Qy(Ea(e.qY),0));}else if(b instanceof I6){f=b;B8(Dy(a.p3,G(1075)),G(542),Qy(f.uW,0));}else if(b instanceof Ex){g=b;B8(Dy(a.p3,G(1075)),G(542),Qy(g.tu,1));}},ABw=(a,b)=>{CF(CF(CF(CF(a.p3,G(1076),b.pQ),G(80),b.pX),G(599),b.pU),G(602),b.qg);},Pf=(a,b,c)=>{let d,e;B8(a.p3,b,ABC(Cq(c,1.0)));if(c.tp<1.0){d=a.p3;e=K();H(H(e,b),G(1077));CF(d,J(e),c.tp);}},AG_=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;Dy(a.p3,G(1078));ABw(a,b);b=B8(a.p3,G(1079),G(202));d=FH();Ed(d,(-1991225785));Ed(d,218765834);e
=FH();Ed(e,c.wi);Ed(e,c.w$);BB(e,8);BB(e,6);BB(e,0);BB(e,0);BB(e,0);Oo(d,G(1080),Ff(e));f=FH();g=0;while(g<c.x4.data.length){if(!(g%c.wi|0))BB(f,0);h=c.x4.data[g];Ed(f,h<<8|(h>>>24|0));g=g+1|0;}i=Ff(f);c=FH();BB(c,120);BB(c,1);j=0;while(true){k=i.data;g=k.length;if(j>=g)break;h=BE(65535,g-j|0);l=j+h|0;BB(c,l!=g?0:1);DD(c,h);DD(c,h^(-1));g=j;while(g<l){BB(c,k[g]);g=g+1|0;}j=j+65535|0;}j=1;l=0;m=0;while(m<g){j=(j+(k[m]&255)|0)%65521|0;l=(l+j|0)%65521|0;m=m+1|0;}Ed(c,l<<16|j);Oo(d,G(1081),Ff(c));Oo(d,G(1082),Mp(0));i
=Ff(d);c=K();g=0;while(true){h=i.data.length;if(g>=h)break;l=NR(i,g)<<16;j=g+1|0;l=l|NR(i,j)<<8;m=g+2|0;l=l|NR(i,m);P(c,Bi(G(1083),l>>18));P(c,Bi(G(1083),l>>12&63));P(c,j>=h?61:Bi(G(1083),l>>6&63));P(c,m>=h?61:Bi(G(1083),l&63));g=g+3|0;}d=J(c);c=K();H(H(c,G(1084)),d);NM(B8(b,G(1085),J(c)));},AOt=(a,b,c,d,e,f)=>{let g,h,i;CF(CF(CF(Dy(a.p3,G(1086)),G(1076),c),G(80),d),G(1087),e.q8);g=e.sB;Dt();if(g===Gp)B8(a.p3,G(1054),G(1088));g=e.tw;DS();if(g===Ij)B8(a.p3,G(1089),G(1090));h=e.uV;B1();if(h!==Cr){i=h!==Hz?0:1;B8(a.p3,
G(1091),!i?G(1092):G(1093));}Pf(a,G(1066),f);NA(a.p3,b,G(1086));},Ty=M(),ALB=(a,b)=>{return W1(b);},ZG=M(),Sn=null,Ep=()=>{Ep=Bf(ZG);AIB();},ADj=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;Ep();d=c.u0;e=0;f=0;g=d.qK.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{L(O(L(b,G(828)),c.vN),G(1094));if(!f)L(b,G(1095));else{if(e){f=d.qK.data.length;if(e!=f){c=new AAB;c.zb=d;c.vZ=D$(f);c.zG=Bd(f);g=Bd(2).data;e=0;while(true){k=c.vZ.data;if(e>=k.length)break;if(!k[e]){f
=!OX(c,e)?0:1;g[f]=g[f]+1|0;h=OX(c,e);l=c.zb.qe;f=H4(c,e,h,0);m=l-1|0;while(f>0){k=c.zG.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=H4(c,i-1|0,h,f);if(n<m)f=H4(c,i+1|0,h,f);if(i>=l)f=H4(c,i-l|0,h,f);i=i+l|0;if(i<c.vZ.data.length)f=H4(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.qy;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.qe;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Eb(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/X(e-1|0,d.qe-1|0);L(L(L(b,G(1096)),ABO(q)),G(1097));L(L(L(b,Zk(g[1])),G(1098)),ABO(1.0
-q));P(L(L(b,G(132)),Zk(g[0])),46);break a;}}L(O(b,e?1:0),G(1099));}}},ABO=b=>{let c,d;Ep();c=BK(b*100.0)|0;if(!c)d=G(945);else if(c==100)d=G(944);else{d=K();P(O(d,c),37);d=J(d);}return d;},Zk=b=>{let c,d;Ep();if(b==1)c=G(1100);else{c=Kk(b);d=K();H(H(H(d,G(1101)),c),G(1102));c=J(d);}return c;},Kk=b=>{let c;Ep();c=Sn.data;return b>=c.length?C0(b):c[b];},AHa=(b,c)=>{let d,e,f,g,h,i,j,k;Ep();d=PP(c);e=0;f=K();g=0;while(g<d){h=c.wy;i=Bc(c.ri,g,0);j=Bc(c.ri,g,1);i=VM(h,i,j);if(!(!Re(c,g)?(!(i<=0.5)?0:1):!(i>0.5)
?0:1)){e=e+1|0;L(L(f,e!=1?G(132):G(3)),KR(Bc(c.ri,g,0),Bc(c.ri,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(1103);else{c=Kk(d);h=K();H(H(H(h,G(1104)),c),G(1105));c=J(h);}L(b,c);L(b,G(1106));}else{L(L(L(b,G(1107)),Kk(e)),G(66));L(L(b,Kk(d)),d!=1?G(1108):G(1109));if(e>4)c=G(3);else{k=J(f);c=K();H(H(c,G(132)),k);c=J(c);}P(L(b,c),46);}},AIB=()=>{Sn=BT(BR,[G(1110),G(1111),G(1112),G(1113),G(1114)]);};
function Z2(){I.call(this);this.qI=null;}
let Dy=(a,b)=>{L(P(a.qI,60),b);return a;},B8=(a,b,c)=>{L(L(P(a.qI,32),b),G(120));ZL(a,c);P(a.qI,34);return a;},CF=(a,b,c)=>{return B8(a,b,LN(c));},NM=a=>{L(a.qI,G(1115));},NA=(a,b,c)=>{P(a.qI,62);ZL(a,b);L(L(L(a.qI,G(1116)),c),G(1062));},ZL=(a,b)=>{let c,d,e;c=0;while(c<b.pK.length){a:{d=Bi(b,c);switch(d){case 34:break;case 38:L(a.qI,G(126));break a;case 60:L(a.qI,G(130));break a;case 62:L(a.qI,G(725));break a;default:e=a.qI;if(d<32)d=32;P(e,d);break a;}L(a.qI,G(128));}c=c+1|0;}},AEm=M(),LN=b=>{let c;c=K();OV(c,
b);return J(c);},OV=(b,c)=>{let d,e,f,g;d=BK(Bg(Bb((-1000000.0),Be(1000000.0,c)))*1000.0)|0;e=c<0.0&&d>0?G(295):G(3);a:{O(L(b,e),d/1000|0);f=d%1000|0;if(f>0){P(b,46);g=100;while(true){if(f<=0)break a;O(b,f/g|0);f=f%g|0;g=g/10|0;}}}};
function AAB(){let a=this;I.call(a);a.zb=null;a.vZ=null;a.zG=null;}
let OX=(a,b)=>{return !(a.zb.qK.data[b]>0.5)?0:1;},H4=(a,b,c,d)=>{if(!a.vZ.data[b]&&OX(a,b)==c){a.vZ.data[b]=1;a.zG.data[d]=b;return d+1|0;}return d;},AJT=M(),Oo=(b,c,d)=>{let e,f,g,h,i,j;e=d.data;f=FH();L4(f,c);Ts(f,d);Ed(b,e.length);Ts(b,Ff(f));d=(Ff(f)).data;g=(-1);h=d.length;i=0;while(i<h){g=g^d[i]&255;j=0;while(j<8){g=(g&1)!=1?g>>>1|0:(g>>>1|0)^(-306674912);j=j+1|0;}i=i+1|0;}Ed(b,g^(-1));},AND=M(),NR=(b,c)=>{b=b.data;return c>=b.length?0:b[c]&255;};
function ALm(){I.call(this);this.FR=null;}
let Qy=(b,c)=>{let d,e,f,g,h,i;d=K();b=b.u();while(b.v()){e=b.x();f=0;g=0;while(true){h=e.data;if(g>=h.length)break;if(Zr(h[g])){i=g+1|0;if(Zr(h[i])){P(d,!f?77:76);OV(d,h[g]);P(d,32);OV(d,h[i]);f=1;}}g=g+2|0;}L(d,c&&f?G(450):G(3));}return J(d);},Zr=b=>{return b-b!==0.0?0:1;};
ADB([]);
C9([I,0,0,[],1,0,0,["O",Q(AJx)],FO,0,I,[],1537,0,0,0,Fw,0,I,[],1537,0,0,0,Qx,0,I,[],1537,0,0,0,BR,0,I,[FO,Fw,Qx],17,0,()=>DV(),["j",Q(Bi),"J",T(AGY),"O",Q(Y)],EW,0,I,[FO],1025,0,0,0,G7,0,EW,[Fw],1,0,()=>EY(),["O",Q(AN9)],Jy,0,I,[FO,Qx],0,0,0,["D",Q(LY),"g",T(J)],VG,0,I,[],1537,0,0,0,Om,0,Jy,[VG],1,0,0,["j",Q(KT),"J",T(AEx),"g",T(L8),"D",Q(AIO)],F1,0,I,[],1,0,0,0,Ez,0,F1,[],1,0,0,0,B_,0,Ez,[],1,0,0,0,G2,0,I,[],1025,0,0,0,AMI,0,G2,[],17,0,0,0,AMv,0,G2,[],17,0,0,0,RY,0,I,[],1537,0,0,0,WT,0,I,[RY],1537,0,0,0,Rv,
0,I,[],1537,0,0,0,AA6,0,I,[WT,Rv],17,0,0,0,ABh,0,I,[],17,0,()=>Ja(),0,AEY,0,I,[],17,0,0,0,AFv,0,I,[],17,0,0,0,ALM,0,I,[],17,0,0,0,QE,0,I,[],1537,0,0,0,YO,0,I,[QE],1,0,0,0,Pl,0,I,[Fw],1,0,()=>Jm(),0,Ky,0,I,[],17,0,0,["O",Q(ANa)],AMC,0,I,[],17,0,0,0,Hv,0,I,[],17,0,()=>FX(),0,CW,0,B_,[],1,0,0,0,Q4,0,I,[],17,0,0,["O",Q(AOK)],Wi,0,I,[],17,0,0,0,N,0,I,[],1025,0,0,0,VN,0,I,[],1537,0,0,0,V0,0,N,[VN],16,0,0,0,Fx,0,I,[],1025,0,0,0,Ug,0,Fx,[],16,0,0,["cw",Q(AJv),"ct",BI(AHZ)],BM,0,I,[],1537,0,0,0,TQ,0,I,[BM],1,0,0,["be",
T(ACG)],YQ,0,Fx,[],16,0,0,["cw",Q(AMr),"ct",BI(AKW)],Pc,0,I,[],17,0,0,0,TR,0,I,[BM],1,0,0,["be",T(AG4)],UZ,0,I,[],17,0,0,0,TO,0,I,[BM],1,0,0,0,OC,0,I,[],16,0,0,0,TP,0,I,[BM],1,0,0,0,Qz,0,I,[],16,0,0,0,TM,0,I,[BM],1,0,0,0,NF,0,I,[],16,0,0,0]);
C9([TN,0,I,[BM],1,0,0,0,ABA,0,Fx,[],16,0,0,["cw",Q(AIs),"ct",BI(AK9)],XQ,0,I,[],17,0,0,0,SN,0,I,[],17,0,0,0,IO,0,I,[],17,0,0,0,Qq,0,I,[],1537,0,0,0,QI,0,N,[Qq],16,0,0,["cR",T(Qi),"cT",Q(ZW),"hE",T(AIX),"O",Q(AIz)],AAJ,0,I,[],1537,0,0,0,IM,0,I,[AAJ],1537,0,0,0,HA,0,I,[IM],1025,0,0,["p",T(Cn)],WH,0,I,[IM],1537,0,0,0,Lr,0,I,[WH],1537,0,0,0,ET,0,HA,[Lr],1025,0,0,["u",T(Bq),"O",Q(X8)],PI,0,I,[],1537,0,0,0,Gf,0,I,[],1537,0,0,0,IL,0,ET,[PI,FO,Gf],1,0,0,["bV",Q(Z),"d7",T(AKL)],By,0,I,[Fw,FO],1025,0,0,["O",Q(ADS)],HX,
0,By,[],65553,0,()=>BF(),0,AOP,0,I,[],17,0,0,0,VD,0,I,[],0,0,()=>Hm(),0,CA,0,I,[],1537,0,0,0,ANP,0,I,[CA],1,0,0,0,BO,0,I,[CA],1537,0,0,0,QZ,0,I,[BO],1,0,0,0,Xs,0,I,[BM],1,0,0,["be",T(AG1)],Nt,0,I,[],1,0,0,["O",Q(AN7)],Ul,0,I,[],16,0,0,0,N$,0,I,[BO],1,0,0,0,N_,0,I,[BO],1,0,0,0,N7,0,I,[BO],1,0,0,0,N8,0,I,[BO],1,0,0,0,Oa,0,I,[BO],1,0,0,0,Ob,0,I,[BO],1,0,0,0,AAF,0,I,[CA],1537,0,0,0,OE,0,I,[AAF],1,0,0,0,L0,0,I,[BO],1,0,0,0,L1,0,I,[BO],1,0,0,0,K8,0,I,[],17,0,0,0,Nn,0,I,[BO],1,0,0,0,VX,0,I,[BM],1,0,0,["be",T(AFg)],ADI,
0,I,[],17,0,0,0,VY,0,I,[BM],1,0,0,["be",T(AM0)],I3,0,By,[],65553,0,()=>FU(),0,Nb,0,I,[BO],1,0,0,0,UO,0,I,[BM],1,0,0,["be",T(AJ8)],UM,0,I,[BM],1,0,0,["be",T(AGh)],UQ,0,I,[BM],1,0,0,["be",T(AEg)],UP,0,I,[BM],1,0,0,["be",T(AOA)],MY,0,I,[BO],1,0,0,0,MX,0,I,[BO],1,0,0,0]);
C9([St,0,I,[BM],1,0,0,["be",T(AHc)],Zo,0,I,[],17,0,0,0,H8,0,N,[],17,0,0,["O",Q(ABm)],LS,0,I,[BO],1,0,0,0,LT,0,I,[BO],1,0,0,0,LR,0,I,[BO],1,0,0,0,OJ,0,N,[],16,0,()=>EL(),0,M0,0,I,[BO],1,0,0,0,M1,0,I,[BO],1,0,0,0,Ur,0,I,[BM],1,0,0,["be",T(AFE)],Us,0,I,[BM],1,0,0,["be",T(ANg)],Up,0,I,[BM],1,0,0,["be",T(AIU)],Uq,0,I,[BM],1,0,0,["be",T(AKd)],Uv,0,I,[BM],1,0,0,["be",T(AMf)],Uw,0,I,[BM],1,0,0,["be",T(AHw)],Ut,0,I,[BM],1,0,0,["be",T(AD0)],Uu,0,I,[BM],1,0,0,["be",T(AE_)],OQ,0,I,[BO],1,0,0,0,OP,0,I,[BO],1,0,0,0,OO,0,
I,[BO],1,0,0,0,AId,0,B_,[],1,0,0,0,OU,0,I,[BO],1,0,0,0,YH,0,I,[BM],1,0,0,["be",T(AJI)],ABF,0,N,[],16,0,0,0,My,0,N,[],17,0,0,["O",Q(ANh)],Ta,0,I,[BM],1,0,0,["be",T(ANk)],Tb,0,I,[BM],1,0,0,["be",T(AGv)],HF,0,B_,[],1,0,0,0,TW,0,I,[CA],1537,0,0,0,Oz,0,I,[TW],1,0,0,0,L7,0,I,[BO],1,0,0,0,Dw,0,N,[],17,0,0,["O",Q(WG)],Ew,0,I,[],17,0,()=>Ht(),0,AHV,0,I,[],17,0,0,0,Y0,0,I,[],16,0,0,0,Ve,0,I,[],17,0,0,0,DZ,0,I,[],1537,0,0,0,Vj,0,N,[DZ],17,0,0,["bR",Q(ALz),"fv",T(AF2)],AE7,0,I,[],17,0,0,0,WL,0,I,[],17,0,0,0,ANt,0,I,[],
16,0,0,0,T6,0,I,[],17,0,0,0,Ct,0,I,[],1537,0,0,0,U3,0,I,[Ct],1,0,0,["bM",Q(AEU)],Qw,0,I,[],1537,0,0,0,Ov,0,I,[Qw],17,0,()=>Fn(),["gg",T(AJ0),"gh",T(AK0),"hJ",T(AOg),"el",BI(DK),"eu",BI(Gw),"oR",BI(AJr),"i8",function(b,c,d,e,f){M6(this,b,c,d,e,f);}],AD5,0,I,[],17,0,0,0,OM,0,N,[],17,0,0,["O",Q(AFb)],RO,0,I,[Ct],1,0,0,["bM",Q(ALo)],UU,0,I,[],16,0,0,0]);
C9([OW,0,N,[],17,0,0,["O",Q(GW)],Jd,0,N,[],17,0,0,["O",Q(AKu)],Ra,0,I,[CA],1537,0,0,0,Tt,0,I,[Ra],1537,0,0,0,WE,0,I,[CA],1537,0,0,0,Dx,0,I,[CA],1537,0,0,0,TG,0,I,[Dx],1537,0,0,0,Wc,0,I,[Dx],1537,0,0,0,UE,0,I,[Dx],1537,0,0,0,V3,0,I,[Dx],1537,0,0,0,Yk,0,I,[Dx],1537,0,0,0,Tc,0,I,[Dx],1537,0,0,0,SD,0,I,[Dx],1537,0,0,0,R0,0,I,[Dx],1537,0,0,0,ALJ,0,I,[Tt,WE,Dx,TG,Wc,UE,V3,Yk,Tc,SD,R0],1025,0,0,0,Y$,0,N,[],17,0,0,0,GL,0,N,[],17,0,0,["O",Q(AEn)],B7,0,I,[],17,0,0,["O",Q(AJA)],N2,0,I,[],16,0,0,0,NV,0,N,[],17,0,()=>DP(),
0,US,0,I,[],17,0,0,0,ABK,0,N,[],17,0,0,0,AHO,0,I,[],17,0,0,0,I8,0,I,[],1537,0,0,0,AEu,0,I,[I8],1,0,0,0,SR,0,I,[Ct],1,0,0,["bM",Q(AGO)],BG,0,B_,[],1,0,0,0,Iu,0,By,[],65552,0,()=>Ho(),0,Mr,0,N,[DZ],17,0,()=>Jh(),["bR",Q(AKB),"fv",T(ADf)],WV,0,N,[DZ],17,0,0,["bR",Q(AHz),"fv",T(AFw)],Qu,0,N,[DZ],17,0,0,["bR",Q(L5),"fv",T(ALp)],O9,0,N,[DZ],17,0,0,["bR",Q(Mj),"fv",T(AA5)],Mi,0,N,[DZ],17,0,0,["bR",Q(AI8),"fv",T(ANL)],X0,0,N,[DZ],17,0,0,["bR",Q(ANB),"fv",T(AI3)],Of,0,N,[DZ],17,0,0,["bR",Q(AC8),"fv",T(ALv)],AAh,0,Ez,
[],1,0,0,0,AGZ,0,I,[CA],1025,0,0,0,Mv,0,I,[CA],1536,0,0,0,Lw,0,I,[Mv],1,0,0,0,Lv,0,I,[Mv],1,0,0,0,RX,0,I,[],16,0,0,0,Ze,0,I,[],16,0,0,0,IZ,0,By,[],65552,0,()=>EX(),0,VR,0,I,[],16,0,0,0,Sx,0,I,[],1,0,0,0,ACv,0,I,[],16,0,0,0,Yw,0,I,[],17,0,0,0,IS,0,N,[],17,0,0,["O",Q(AJf)],O2,0,N,[],17,0,0,0,Yq,0,I,[Ct],1,0,0,["bM",Q(ALD)]]);
C9([HZ,0,I,[],1537,0,0,0,ACA,0,I,[HZ],17,0,0,0,GJ,0,I,[],1537,0,0,0,XV,0,I,[GJ],1,0,0,["ln",T(AFS)],XW,0,I,[BM],1,0,0,["be",T(AFL)],TZ,0,I,[],16,0,0,0,ANj,0,I,[],17,0,0,0,So,0,I,[Ct],1,0,0,["bM",Q(AMA)],AJQ,0,I,[],17,0,0,0,VO,0,N,[],17,0,0,0,LE,0,N,[],16,0,0,["O",Q(AFn)],D9,0,B_,[],1,0,0,0,Ku,0,By,[],65553,0,()=>B1(),0,FW,0,N,[],17,0,0,["O",Q(ZN)],DC,0,I,[],17,0,0,0,GY,0,By,[],65553,0,()=>Cu(),0,ACd,0,I,[],17,0,()=>K0(),0,ABQ,0,I,[],32768,0,()=>Lx(),0,Nw,0,F1,[],1,0,0,0,K_,0,Nw,[],1,0,0,0,Ce,0,K_,[],1,0,0,0,Cl,
0,By,[],66561,0,()=>C_(),0,Sj,0,I,[],17,0,0,0,Kp,0,I,[],17,0,0,0,Yg,0,I,[],17,0,0,0,Ml,0,I,[],17,0,0,0,ANS,0,I,[],16,0,0,0,PZ,0,N,[],17,0,0,["O",Q(ANA)],Jb,0,EW,[Fw],1,0,()=>He(),["O",Q(AON)],EJ,0,I,[],1537,0,0,0,AB8,0,I,[EJ],1,0,0,["hY",Q(AOo)],AB9,0,I,[EJ],1,0,0,["hY",Q(AKk)],AB$,0,I,[EJ],1,0,0,["hY",Q(AEK)],ACb,0,I,[EJ],1,0,0,["hY",Q(ANz)],Sv,0,I,[EJ],1,0,0,["hY",Q(AMG)],Sw,0,I,[EJ],1,0,0,["hY",Q(AEO)],Sy,0,I,[EJ],1,0,0,["hY",Q(AI9)],Yb,0,I,[],17,0,0,0,Vt,0,I,[],17,0,0,0,Co,0,I,[],17,0,0,0,ABY,0,I,[Ct],1,
0,0,["bM",Q(AGa)],N3,0,N,[],17,0,()=>HI(),0,AF5,0,I,[],16,0,0,0,MB,0,N,[],17,0,0,["O",Q(ALg)],KN,0,By,[],65553,0,()=>CT(),0,Lk,0,N,[],17,0,0,["O",Q(AJ3)],DT,0,I,[],1537,0,0,0,WM,0,I,[DT],1,0,0,["bN",Q(AKV)],F4,0,I,[],1537,0,0,0,Cx,0,N,[F4],17,0,0,["O",Q(AM8)]]);
C9([Nh,0,N,[],17,0,0,["O",Q(AGi)],AIR,0,I,[],17,0,0,0,G$,0,N,[],17,0,0,["O",Q(AFk)],AEk,0,I,[],1,0,0,0,PL,0,I,[],1537,0,0,0,II,0,N,[PL],17,0,0,["f3",BI(ALK),"O",Q(AJc)],NY,0,N,[PL],17,0,0,["f3",BI(AID),"O",Q(AEe)],O_,0,N,[],16,0,0,["O",Q(AD3)],Fj,0,By,[],66561,0,()=>DA(),0,Hj,0,I,[],1537,0,0,["iG",T(KY)],Sp,0,I,[Hj],17,0,0,["iG",T(AIm),"iH",BI(ALr),"iM",T(AFT),"iF",Q(ADz)],Xc,0,I,[],17,0,0,0,NC,0,I,[],16,0,()=>CN(),0,D3,0,ET,[Gf],1024,0,0,0,Mg,0,D3,[Gf],1,0,0,["bV",Q(Dz),"d7",T(C3)],Tn,0,I,[],17,0,0,0,M2,0,
N,[],17,0,0,0,Py,0,N,[],16,0,0,["O",Q(AMQ)],Pg,0,N,[],17,0,0,["O",Q(ADL)],AH6,0,I,[],16,0,0,0,Tv,0,I,[Ct],1,0,0,["bM",Q(AC2)],Dc,0,N,[],16,0,0,["O",Q(AKi)],Yy,0,I,[CA],1537,0,0,0,Lz,0,I,[Yy],1,0,0,0,XY,0,I,[],32768,0,()=>Og(),0,K6,0,CW,[],1,0,0,0,I9,0,By,[],65553,0,()=>Dt(),0,J_,0,By,[],65553,0,()=>DS(),0,ABL,0,I,[],16,0,0,0,P4,0,N,[],16,0,0,0,RD,0,I,[Ct],1,0,0,["bM",Q(AMo)],Tk,0,I,[],32768,0,()=>Nf(),0,PT,0,I,[BO],1,0,0,0,PW,0,I,[BO],1,0,0,0,PX,0,I,[BO],1,0,0,0,PV,0,I,[BO],1,0,0,0,HN,0,I,[Hj],17,0,0,["iG",
T(KY),"iH",BI(AHN),"iM",T(AEL),"iF",Q(AMR)],X_,0,I,[],32768,0,()=>KM(),0,AGJ,0,I,[],17,0,0,0,Wj,0,I,[I8],1,0,0,["iz",T(AK5)],AAx,0,I,[I8],1,0,0,["iz",T(AH5)],AKt,0,I,[],16,0,0,0,AD_,0,N,[],16,0,0,0,ABv,0,I,[],17,0,()=>FP(),0,Kg,0,I,[],1537,0,0,0,AAp,0,I,[DT],1,0,0,["bN",Q(AKx)],Tj,0,I,[],16,0,0,0,Zn,0,N,[],16,0,0,0,Wf,0,I,[DT],1,0,0,["bN",Q(ALA)],AAA,0,I,[],32768,0,()=>O6(),0]);
C9([XK,0,N,[],17,0,0,0,AFr,0,I,[],16,0,0,0,PB,0,I,[],16,0,()=>Hl(),0,Ie,0,I,[],1536,0,0,0,V4,0,I,[Ie],16,0,0,["k_",Cf(AOp)],Rz,0,I,[Ie],16,0,0,["k_",Cf(AM5)],SG,0,I,[Ie],16,0,0,["k_",Cf(ANi)],RE,0,I,[Ie],16,0,0,["k_",Cf(AF9)],W_,0,I,[],1537,0,0,0,ACn,0,I,[W_],1,0,0,0,F9,0,B_,[],1,0,0,0,Ir,0,I,[Hj],17,0,0,["iG",T(KY),"iH",BI(ANO),"iM",T(AKE),"iF",Q(AEZ)],Mn,0,N,[Hj],17,0,()=>IG(),["iG",T(KY),"iH",BI(AJt),"iM",T(AD9),"iF",Q(AOu)],JS,0,I,[],16,0,0,0,ABV,0,I,[],16,0,0,0,AKS,0,I,[],17,0,0,0,J2,0,By,[],65553,0,()=>
E8(),0,ABT,0,I,[CA],1537,0,0,0,LF,0,I,[ABT],1,0,0,0,AEM,0,I,[],17,0,0,0,Zj,0,I,[],16,0,0,0,ANf,0,I,[],16,0,0,0,ANF,0,I,[],16,0,0,0,W4,0,I,[],16,0,0,0,Ww,0,I,[DT],1,0,0,0,Uy,0,I,[],16,0,0,0,Qt,0,N,[],17,0,0,["O",Q(AMN)],IH,0,By,[],65553,0,()=>HU(),0,KD,0,By,[],65552,0,()=>EO(),0,Rr,0,Cl,[],65552,0,0,["jv",Q(Uo),"jw",BI(ANG)],Rp,0,Cl,[],65552,0,0,["jv",Q(AIA),"jw",BI(AI1)],Ro,0,Cl,[],65552,0,0,["jv",Q(AFI),"jw",BI(AJu)],Rn,0,Cl,[],65552,0,0,["jv",Q(AOH),"jw",BI(AKZ)],Rm,0,Cl,[],65552,0,0,["jv",Q(AFW),"jw",BI(ALs)],Rl,
0,Cl,[],65552,0,0,["jv",Q(AIr),"jw",BI(ALV)],Rj,0,Cl,[],65552,0,0,["jv",Q(AEo),"jw",BI(AIh)],U8,0,I,[],1537,0,0,0,SF,0,I,[U8],1,0,0,0,ADr,0,I,[],16,0,0,0,G9,0,I,[],1536,0,0,0,WP,0,I,[G9],1,0,0,["cT",Q(AL$)],XP,0,I,[G9],1,0,0,["cT",Q(AL5)],Z6,0,ET,[],0,0,0,["bV",Q(Hi),"d7",T(KX)],OZ,0,N,[],17,0,0,["O",Q(AF8)],El,0,N,[F4],17,0,0,["O",Q(ALG)],AKs,0,I,[],16,0,0,0,AAO,0,I,[],16,0,0,0,ZX,0,I,[],16,0,0,0,ABt,0,I,[],16,0,0,0,WA,0,N,[],16,0,0,0]);
C9([ALh,0,I,[],16,0,0,0,Ia,0,N,[],17,0,0,["O",Q(ADb)],J1,0,N,[],17,0,0,["O",Q(AHJ)],Mb,0,N,[],17,0,0,["O",Q(AKT)],Hq,0,N,[],17,0,0,["O",Q(AOq)],ABS,0,I,[],17,0,0,0,ACi,0,D3,[Gf],0,0,0,["d7",T(AGw),"bV",Q(ANX)],Vi,0,Fj,[],65552,0,0,["iC",BI(ALq),"jw",BI(AFz)],Vh,0,Fj,[],65552,0,0,["iC",BI(AFZ),"jw",BI(AEC)],DW,0,I,[],1536,0,0,0,AAS,0,I,[DW],1,0,0,["lt",Q(AHj)],U5,0,I,[],16,0,0,0,GN,0,I,[],1537,0,0,0,O0,0,N,[GN],17,0,0,["iK",Q(AGG)],Oq,0,N,[GN],17,0,0,["iK",Q(ADK)],Wk,0,N,[GN],17,0,0,["iK",Q(AHT)],AKa,0,I,[],
17,0,0,0,KV,0,B_,[],1,0,0,0,Qe,0,N,[GN],17,0,0,["iK",Q(AGo)],AHG,0,I,[],17,0,0,0,WR,0,EW,[Fw],1,0,()=>P6(),0,BZ,0,N,[],16,0,0,["O",Q(AH3)],KA,0,By,[],65553,0,()=>Ge(),0,Zb,0,I,[],16,0,0,0,Ud,0,I,[],32768,0,()=>Hx(),0,DM,0,By,[Kg],66561,0,()=>EH(),["jY",T(ANE)],Dj,0,By,[Kg],66561,0,()=>Fb(),["jY",T(AFP),"jZ",Q(AG8),"j1",Cf(AC$)],To,0,I,[IM],1537,0,0,0,MN,0,HA,[To],1025,0,0,0,M7,0,MN,[],1024,0,0,0,AAa,0,M7,[],0,0,0,0,XF,0,I,[],1537,0,0,0,Mm,0,I,[XF],1025,0,0,0,Pp,0,Mm,[],1024,0,0,0,Z9,0,Pp,[],0,0,0,0,Z_,0,D3,
[],0,0,0,["bV",Q(AJW),"d7",T(AI7),"u",T(AGc),"p",T(ADU)],Z7,0,I,[HZ],0,0,0,["v",T(ADw),"x",T(AKM)],TS,0,I,[HZ],1537,0,0,0,Z8,0,I,[TS],0,0,0,0,ZS,0,I,[QE],1,0,0,0,QT,0,N,[],17,0,0,0,MH,0,N,[],17,0,0,["O",Q(AMk)],FZ,0,N,[],17,0,()=>JE(),["O",Q(Yh)],HJ,0,N,[],17,0,0,["O",Q(ACW)],AE2,0,I,[],16,0,0,0,N4,0,I,[],17,0,0,0,Qr,0,I,[],1537,0,0,0,YU,0,I,[Qr],1,0,0,["mi",BI(AFR)],JD,0,By,[],65552,0,()=>CP(),0,X5,0,I,[DW],1,0,0,["lt",Q(AES)]]);
C9([X6,0,I,[DW],1,0,0,["lt",Q(AF6)],Te,0,I,[DW],1,0,0,["lt",Q(ALw)],AFj,0,I,[],16,0,0,0,Va,0,I,[DW],1,0,0,["lt",Q(AIx)],Xm,0,I,[DW],1,0,0,["lt",Q(AOm)],Wl,0,I,[DW],1,0,0,["lt",Q(AH8)],LG,0,N,[],16,0,0,0,Vg,0,I,[],32768,0,()=>JQ(),0,ADq,0,I,[],16,0,0,0,Wg,0,I,[],32768,0,()=>H0(),0,ABR,0,I,[],32768,0,()=>P$(),0,B0,0,By,[Kg],66561,0,()=>C1(),["jY",T(ALZ),"jZ",Q(AOx),"j1",Cf(AGC)],Ex,0,N,[F4],17,0,0,["O",Q(AIY)],W8,0,I,[],16,0,()=>GD(),0,ABu,0,I,[],32768,0,()=>QN(),0,TL,0,I,[],16,0,()=>EC(),0,AFo,0,I,[],17,0,0,
0,Xa,0,I,[],1537,0,0,0,Zd,0,I,[Xa],1,0,0,0,Wb,0,D3,[Gf],0,0,0,["d7",T(AJS),"bV",Q(AL6)],UG,0,I,[],32768,0,()=>Hu(),0,Ua,0,I,[DT],1,0,0,["bN",Q(AMz)],T9,0,I,[],32768,0,()=>Q7(),0,TY,0,I,[],16,0,0,0,Wt,0,DM,[],65552,0,0,["jZ",Q(AGl),"j1",Cf(AH$)],Wu,0,DM,[],65552,0,0,["jZ",Q(AJE),"j1",Cf(ALI)],Wv,0,DM,[],65552,0,0,["jZ",Q(AH9),"j1",Cf(ADW)],AA0,0,Dj,[],65552,0,0,["l7",BI(AEf),"l9",FC(AFA),"l$",FC(AMB)],AA1,0,Dj,[],65552,0,0,["l7",BI(AIW),"l9",FC(AK$),"l$",FC(AL3)],AAY,0,Dj,[],65552,0,0,["l7",BI(AKm),"l9",FC(AD$),
"l$",FC(AL0)],AAZ,0,Dj,[],65552,0,0,0,Ly,0,N,[],16,0,0,["O",Q(ADF)],ABM,0,I,[],17,0,()=>DQ(),0,HR,0,N,[],17,0,0,["O",Q(AOr)],Wy,0,I,[],16,0,()=>HQ(),0,QF,0,N,[],17,0,0,["O",Q(AMb)],TU,0,I,[],16,0,0,0,V6,0,I,[DW],1,0,0,["lt",Q(AGR)],ANV,0,I,[],16,0,0,0,AB2,0,I,[DT],1,0,0,["bN",Q(AE$)],YD,0,B0,[],65552,0,0,["mv",Q(ADE),"mw",Cf(AJJ)],YE,0,B0,[],65552,0,0,0,YF,0,B0,[],65552,0,0,["mv",Q(AJ6),"mw",Cf(AGn)],YG,0,B0,[],65552,0,0,["mv",Q(AAN),"mw",Cf(AHM)],Yz,0,B0,[],65552,0,0,["mv",Q(AIl),"mw",Cf(AEh)],YA,0,B0,[],65552,
0,0,["mv",Q(AMD),"mw",Cf(AEq)],YB,0,B0,[],65552,0,0,["mv",Q(ALd),"mw",Cf(AGj)],YC,0,B0,[],65552,0,0,["mv",Q(AIk),"mw",Cf(AK4)],YI,0,B0,[],65552,0,0,["mv",Q(ADD),"mw",Cf(AJ2)],V_,0,B0,[],65552,0,0,["mv",Q(AFy),"mw",Cf(ADP)]]);
C9([TA,0,N,[],16,0,0,0,MU,0,I,[],1536,0,0,0,Sl,0,I,[MU],1,0,0,["mJ",Q(AN_)],Si,0,I,[HZ],0,0,0,["v",T(Br),"x",T(Bp)],AGW,0,I,[],17,0,0,0,HK,0,N,[],17,0,()=>Kt(),["O",Q(AGT)],ACR,0,I,[],17,0,0,0,ALE,0,I,[],17,0,0,0,ABB,0,N,[],17,0,0,0,Km,0,By,[],65553,0,()=>Gs(),0,Kl,0,I,[],1537,0,0,0,AAs,0,I,[Kl],1,0,0,["mB",Q(AFN)],AAt,0,I,[Kl],1,0,0,["mB",Q(AIn)],Kc,0,By,[],65553,0,()=>EM(),0,UJ,0,N,[],17,0,0,0,AG9,0,I,[],17,0,0,0,Hn,0,N,[F4],17,0,0,0,I6,0,N,[F4],17,0,0,0,ACl,0,I,[],32768,0,()=>P5(),0,Hw,0,N,[],17,0,0,["O",
Q(AMw)],Ux,0,I,[],16,0,0,0,G6,0,I,[],1537,0,0,0,Zt,0,I,[G6],1,0,0,["fF",Q(AOb)],Tu,0,I,[Ct],1,0,0,["bM",Q(ACZ)],Wp,0,I,[],17,0,0,0,Dp,0,Ez,[],17,0,0,0,YK,0,I,[CA],1537,0,0,0,Lf,0,I,[YK],1,0,0,0,ZD,0,I,[GJ],1,0,0,["ln",T(AHI)],ZC,0,I,[BM],1,0,0,["be",T(AIb)],UD,0,I,[],16,0,0,0,Yt,0,I,[GJ],1,0,0,["ln",T(ANu)],Ys,0,I,[BM],1,0,0,["be",T(AEw)],ZF,0,I,[G9],1,0,0,["cT",Q(AGM)],AAj,0,I,[],16,0,0,0,ABN,0,I,[Kl],1,0,0,["mB",Q(AIf)],Q5,0,I,[],1537,0,0,0,Zy,0,I,[],17,0,0,0,I7,0,N,[],17,0,0,0,PF,0,N,[],17,0,0,0,ABX,0,I,
[Ct],1,0,0,["bM",Q(AD7)],ABW,0,I,[Ct],1,0,0,["bM",Q(AFc)],GQ,0,N,[],17,0,0,["O",Q(AMn)],Or,0,I,[BO],1,0,0,0,XC,0,I,[BM],1,0,0,["be",T(AHr)],XB,0,I,[BM],1,0,0,["be",T(AKN)],IF,0,N,[],16,0,()=>GV(),0,S3,0,I,[],16,0,0,0,ACc,0,I,[G6],1,0,0,["fF",Q(AJ_)],ACa,0,I,[G6],1,0,0,["fF",Q(AJm)]]);
C9([R3,0,I,[],17,0,0,0,RC,0,I,[G9],1,0,0,["cT",Q(AOO)],S4,0,I,[MU],1,0,0,["mJ",Q(ANM)],Eg,0,N,[Q5],17,0,0,["O",Q(AMT)],Ph,0,I,[],17,0,0,0,Xr,0,N,[],16,0,0,0,YT,0,I,[],16,0,0,0,ANK,0,I,[],16,0,0,0,ABo,0,I,[DT],1,0,0,["bN",Q(AOk)],ALn,0,I,[],16,0,0,0,Wa,0,I,[],16,0,0,0,ZJ,0,I,[],16,0,0,0,KW,0,N,[Q5],17,0,0,["O",Q(ADH)],Ng,0,N,[],17,0,0,["O",Q(AHq)],NP,0,N,[],17,0,0,["O",Q(ALX)],ABq,0,I,[Qr],1,0,0,["mi",BI(VM)],ACy,0,I,[],32768,0,()=>Pe(),0,ADu,0,I,[],17,0,0,0,AKU,0,I,[],17,0,0,0,ANq,0,I,[],17,0,0,0,AA7,0,B_,[],
1,0,0,0,ALP,0,I,[],17,0,0,0,AJF,0,I,[],16,0,0,0,Px,0,I,[CA],1537,0,0,0,Ne,0,I,[Px],1,0,0,0,Oc,0,I,[],1536,0,0,0,ZA,0,I,[Oc],1,0,0,["oq",BI(AKo)],U7,0,I,[Oc],1,0,0,["oq",BI(AGx)],Gg,0,I,[],1536,0,0,0,Y6,0,I,[Gg],0,0,0,["nQ",T(AHP),"os",T(AHQ),"ot",T(AHC),"or",T(ANw)],Y5,0,I,[Gg],0,0,0,["nQ",T(AGD),"os",T(AHi),"ot",T(AOD),"or",T(AG2)],Y4,0,I,[Gg],0,0,0,["nQ",T(AJH),"os",T(ALf),"ot",T(AJ4),"or",T(AGy)],AIF,0,I,[],16,0,0,0,ALT,0,I,[],16,0,0,0,AE4,0,I,[],16,0,0,0,VF,0,I,[Ct],1,0,0,["bM",Q(AMY)],ABi,0,I,[],32768,
0,()=>Mz(),0,ACS,0,B_,[],1,0,0,0,Y7,0,I,[Gg],0,0,0,["nQ",T(AIL),"os",T(ADy),"ot",T(ALu),"or",T(AKc)],YX,0,I,[GJ],1,0,0,["ln",T(AME)],YW,0,I,[BM],1,0,0,["be",T(AC3)],Mq,0,I,[Px],1,0,0,0,Y3,0,I,[Gg],0,0,0,["nQ",T(ANJ),"os",T(AKX),"ot",T(AFx),"or",T(AEH)],ACe,0,I,[Qq],0,0,0,["cR",T(AKP),"cT",Q(AN6),"hE",T(AIi)],UB,0,I,[],17,0,0,0,Zc,0,I,[Ct],1,0,0,["bM",Q(AGu)],I0,0,I,[],1536,0,0,0,MR,0,I,[I0],16,0,0,["nI",T(AJg),"nJ",T(AIj)],LO,0,N,[],16,0,()=>Ms(),0,XL,0,N,[],16,0,0,0]);
C9([VI,0,N,[],16,0,0,0,Jg,0,By,[],65553,0,()=>GB(),0,Vc,0,N,[],17,0,0,0,Xo,0,I,[],16,0,0,0,ABH,0,N,[],17,0,0,0,ABJ,0,I,[],16,0,0,0,Yo,0,I,[],16,0,0,0,Sq,0,I,[],16,0,0,0,Gi,0,I,[],1536,0,0,0,Hh,0,N,[Gi],17,0,0,["O",Q(ALa)],Ue,0,N,[],17,0,0,0,GT,0,N,[Gi],17,0,0,["O",Q(AGp)],FR,0,N,[Gi],17,0,0,["O",Q(AD8)],WQ,0,I,[G6],1,0,0,["fF",Q(AN0)],AE9,0,I,[],16,0,0,0,AGS,0,I,[],16,0,0,0,I1,0,N,[Gi],17,0,0,["O",Q(AKq)],J9,0,N,[Gi],17,0,0,["O",Q(ACV)],ABG,0,N,[],16,0,0,0,WS,0,N,[],17,0,0,0,U0,0,I,[I0],16,0,0,["nI",T(AFB),
"nJ",T(AMj)],Qk,0,I,[],16,0,()=>IR(),0,Ry,0,I,[],16,0,0,0,R$,0,I,[I0],16,0,0,["nI",T(AEI),"nJ",T(AIq)],Tq,0,I,[Ct],1,0,0,["bM",Q(AMK)],AEz,0,I,[],17,0,0,0,Ls,0,N,[],17,0,0,0,ABr,0,I,[],16,0,0,0,ABk,0,I,[Ct],1,0,0,["bM",Q(AIu)],S0,0,I,[CA],1537,0,0,0,Ll,0,I,[S0],1,0,0,0,QG,0,I,[Qw],17,0,0,["gg",T(AFl),"gh",T(AJp),"hJ",T(AM2),"el",BI(AF0),"eu",BI(AMl),"oR",BI(AG_),"i8",function(b,c,d,e,f){AOt(this,b,c,d,e,f);}],Ty,0,I,[DT],1,0,0,["bN",Q(ALB)],ZG,0,I,[],17,0,()=>Ep(),0,Z2,0,I,[],16,0,0,0,AEm,0,I,[],16,0,0,0,AAB,
0,I,[],16,0,0,0,AJT,0,I,[],16,0,0,0,AND,0,I,[],16,0,0,0,ALm,0,I,[],16,0,0,0]);
let ALx=B4(AHm),AK6=B4(SL),AEQ=B4(ALS),Th=B4(F7),RG=B4(Df);
AGt(["0","<java_object>@","null","","object","function","string","number","undefined","backprop","graph","landscape","lab","relu","squared-error","zeros","by-hand","weights","A network needs the inputs and at least one layer.","momentum","adam","all","points","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","option","the directions in which the points lie farthest apart"," and h","circles","iteration ",": ","false","true","-1","all together","point "," alone",
"The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","The moment\'s batch has "," points where the ledger has ",". Make a ledger for batches of that size.","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ",
"dW","db"," This network has no place for it.","verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px"," from "," to ",".link",".width",".height","notebook","decision, as in the notebook",".copy",".png",".svg",".gif",".json",".csv",".py",".cancel",".open","hidden","network"," ","xor-lab-"," is made, "," kB.","Cancelled.",".embed-controls",".embed-theme","frame","element","address",".copy-",",","embed.html#","<iframe src=\"",
"\" title=\"XOR Lab\" width=\"","\" height=\"","\" style=\"border: 0\"></iframe>","<xor-lab","=\"","></xor-lab>","<script src=\"","xor-lab.js\" defer></script>\n","-lines","&","&amp;","\"","&quot;","<","&lt;","figure",", ","There is no figure “","”; there are ","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row",
"FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default",
"LOSS","cross-entropy","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","predictions","the whole lab, or some of its figures in their order",
"CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits","Name of run ","Take up again run ",
"Remove run ","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ","cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.","The biases of layer ",", one for each unit.","tanh(z)","max(0, z)","max(0.01 * z, z)","max(0, z) + log1p(exp(-abs(z)))","sin(z)","z","1 / (1 + exp(-z))","The predictions: the ",
"The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.","dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.","dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.",
"dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","A network of "," weights and biases takes a flag for each, not ","text/x-python","py","index.html","#","0123456789abcdef","0.0","e+","e-",".0","nan","inf","-","one of ","only ","Not a number: ","Run ","as in the notebook","li","span","input","loss "," after ","Take up again","Remove","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif",
"ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","right","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","There is no gradient to compare: a formula has no number here, because an output is too near to 0 or 1 for its logarithm, or because numbers have grown too large.","side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ",
"By hand and by autodiff are equal but for rounding; the differences can say nothing where the loss has grown so large.","By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.",
"Row "," has "," values where the first has ","Before the sweep: the adjoint of the loss is 1, all others are 0.","This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". "," and ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",
"nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from ",", or ","one or more of "," with commas between","true or false","button","ALL","summed over the points","summed over the points of the batch","POINT","for this point alone","→ ","    ↑ ","A table of "," iterations with "," numbers each would be too large for a browser: of this network it takes up to "," iterations.","The table has no line after iteration ","\r\n","iteration,loss",",W","][",",b",
"# An experiment of XOR Lab in NumPy. It prints the losses that the lab shows, but for\n# the last digits, since NumPy adds in another order.\n","NumPy","Matrices, and random numbers.","import numpy as np\n","    # Two arms, one half a turn behind the other; t is the place on the arm\n    t = (i // 2 * 37 % 100 + random.rand()) / 100\n    r = 0.9 * t + 0.1\n    angle = 3.5 * np.pi * t + i % 2 * np.pi\n    X[i] = r * np.cos(angle), r * np.sin(angle)\n    X[i] = X[i] + 0.02 * random.randn(2)\n","    # Two half circles that reach into one another\n    t = np.pi * random.rand()\n    X[i] = (np.cos(t), np.sin(t)) if i % 2 == 0 else (1 - np.cos(t), 0.5 - np.sin(t))\n    X[i] = (X[i] + 0.1 * random.randn(2) - [0.5, 0.25]) / 1.5\n",
"    # A cloud around (-0.5, -0.5) and one around (0.5, 0.5)\n    X[i] = i % 2 - 0.5 + 0.2 * random.randn(2)\n","# The points and their labels\n","The data","`X` has a row for each point, and `y` has its label, 0 or 1.","[",", [","The four points of ",": `X` has a row for each point, and `y` has its label, 0 or 1.","# The four points of "," and their labels\nX = np.array([[0, 0],\n              [0, 1],\n              [1, 0],\n              [1, 1]])\ny = np.array([","])\n","    # Class 1 is a disc, class 0 a ring around it; the root spreads them evenly\n    u = random.rand()\n    r = np.sqrt(0.25 * u if i % 2 == 1 else 0.4375 * u + 0.5625)\n    angle = 2 * np.pi * random.rand()\n    X[i] = r * np.cos(angle), r * np.sin(angle)\n",
"None","# The units of each layer and their activation; layer 0 is the inputs\nshapes = [","]\nactivations = [","]\nL = len(shapes) - 1\n","The network","How many units each layer has, and what they make of their sums. Layer 0 is the inputs, layer $L$ is the output.","From the inputs $A_0 = X$ to the predictions $\\hat{y} = A_L$, layer by layer:\n\n$$Z_i = A_{i-1} W_i^\\top + b_i^\\top \\qquad A_i = f_i(Z_i)$$","# Forward: from the points to the predictions\nZ = [None] * (L + 1)\nA = [None] * (L + 1)\n\n\ndef forward(X):\n    A[0] = X\n    for i in range(1, L + 1):\n        Z[i] = A[i - 1] @ W[i].T + b[i].T\n        A[i] = activations[i](Z[i])\n    return A[L]\n",
"\n\n","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error.",
" is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","MIDDLE","END","unit ","from ","input ","A","Y","W","B","b","Z","DA","dA","DZ","dZ","DW","DB","ALPHA","alpha","M_POWER","mPower","V_POWER","vPower","M_W","mW","M_B","mb","NEW_M_W","new mW","NEW_M_B","new mb","M_HAT_W","mHatW","M_HAT_B","mHatb","V_W","vW","V_B","vb","NEW_V_W","new vW","NEW_V_B","new vb","V_HAT_W","vHatW","V_HAT_B","vHatb","NEW_W",
"new W","NEW_B","new b","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","C + bᵀ","Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","WAITING","RECEIVING","CURRENT","COMPLETE"," The "," units of hidden layer "," answer from "," answers "," (bias "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","ŷ","the output","hidden unit "," of layer ","2nd direction",
"right angles","1st direction","CROSS_ENTROPY","SQUARED_ERROR","How the loss changes with each activation of layer ",", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer "," times the slope of the sigmoid, in which all but this cancels.","a - y","d * (1 - a * a)","d * (z > 0)","d * max(0.01, z > 0)","d * (1 / (1 + exp(-z)))","d * cos(z)","d","d * (a * (1 - a))"," times the slope of the ","The learning rate: how far the update goes against the gradient.",
"p - r * d","The velocity of ",", as the updates before have left it.",": it keeps nine tenths and gains the gradient.","0.9 * v + d","p - r * v","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ","How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer ","A GIF has no option “","”. The options are ","The first frame, of iteration ",", comes after the last, of ","This would be "," frames, and a GIF here has 1000 at most. With every=",
" it can be made.","A GIF has 1 to 1000 frames, not every ","# The settings: ","SANS","MONO","NORMAL","BOLD","ArrowUp","ArrowDown","A Bᵀ","A B","Aᵀ B","A - B","C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ","The network has no parameter ",",0]","Either src or dest is null","FROM","from","the iteration of the first frame","TO","to","no frame is of a later iteration","EVERY","every","iterations from a frame to the next","DELAY","delay","how long each frame is shown, in hundredths of a second",
"WIDTH","width","in pixels","HEIGHT","height","+","np.maximum(z, 0)","np.where(z > 0, z, 0.01 * z)","np.logaddexp(0, z)  # log(1 + exp(z))","1 / (1 + np.exp(-z))","def ","(z):\n    return ","\n\n\n","np.tanh","np.sin","leaky_relu","The loss","The squared error, summed over the points:\n\n$$\\sum (\\hat{y} - y)^2$$","# The squared error\ndef objective(y, y_hat):\n    return ((y_hat - y)**2).sum()\n","The cross-entropy, summed over the points:\n\n$$-y^\\top \\log \\hat{y} - (1 - y)^\\top \\log(1 - \\hat{y})$$\n\nFor a point of class 1 only the first term counts, for one of class 0 only the second. Picking them out keeps $0 \\cdot \\log 0$ away, which NumPy does not know to be 0.",
"# The cross-entropy: -y.T @ np.log(y_hat) - (1 - y).T @ np.log(1 - y_hat)\ndef objective(y, y_hat):\n    return -np.log(y_hat[y == 1]).sum() - np.log(1 - y_hat[y == 0]).sum()\n","\n\nFor a sigmoid under the cross-entropy, $dZ_L = A_L - y$.","The gradient by the chain rule, from the last layer to the first; $dV$ is the derivative of the loss with respect to $V$, and $\\odot$ multiplies value by value:\n\n$$dZ_i = dA_i \\odot f_i\'(Z_i) \\qquad dA_{i-1} = dZ_i W_i$$\n\n$$dW_i = dZ_i^\\top A_{i-1} \\qquad db_i = \\left(\\sum dZ_i\\right)^\\top$$",
"# Backward: the gradient\n","# Backward: the gradient, from the last layer to the first\ndA = [None] * (L + 1)\n","    dZ[L] = A[L] - y\n","L","    dA[L] = 2 * (A[L] - y)\n    dZ[L] = ","i","    for i in range(L - 1, 0, -1):\n        dA[i] = dZ[i + 1] @ W[i + 1]\n        dZ[i] = ","dZ = [None] * (L + 1)\ndW = [None] * (L + 1)\ndb = [None] * (L + 1)\n\n\ndef backward(y):\n","    for i in range(1, L + 1):\n        dW[i] = dZ[i].T @ A[i - 1]\n        db[i] = dZ[i].sum(axis=0).reshape(-1, 1)\n"," * A[i] * (1 - A[i])",
" * (Z[i] > 0)"," * np.where(Z[i] > 0, 1, 0.01)"," * sigmoid(Z[i])"," * (1 - A[i]**2)"," * np.cos(Z[i])","[i]","dA[","# 200 points, the two classes in turn, by a random generator of their own\nrandom = np.random.RandomState(",")\nX = np.zeros((200, 2))\ny = np.zeros((200, 1))\nfor i in range(200):\n    y[i] = i % 2\n","`X` has a row for each point, and `y` has its label, 0 or 1. The points are made from the seed, by a generator of their own: the weights of a seed are then the same whatever the data.","# The start: random weights and biases\nW = [None] * (L + 1)\nb = [None] * (L + 1)\nnp.random.seed(",
")\nfor i in range(1, L + 1):\n    W[i] = np.random.randn(shapes[i], shapes[i - 1])\n    b[i] = np.random.randn(shapes[i], 1)\n","The start","Weights and biases from the normal distribution. $W_i$ has a row for each unit of layer $i$ and a column for each of the layer before.","Nothing but zeros, from which the hidden units can never become different. $W_i$ has a row for each unit of layer $i$ and a column for each of the layer before.","# The start: zeros\nW = [None] * (L + 1)\nb = [None] * (L + 1)\nfor i in range(1, L + 1):\n    W[i] = np.zeros((shapes[i], shapes[i - 1]))\n    b[i] = np.zeros((shapes[i], 1))\n",
"Given weights and biases.","The solution of XOR by hand, for ReLUs."," $W_i$ has a row for each unit of layer $i$ and a column for each of the layer before.","# The start: given weights and biases\n","# The start: a solution by hand\n","W[","b[","W = [None] * (L + 1)\nb = [None] * (L + 1)\n","free_","] = 0\n","Adam keeps a running mean $m$ of each gradient and $v$ of its square, and corrects both for their start from 0. After $t$ updates:\n\n$$m = \\beta_1 m + (1 - \\beta_1) dW \\qquad v = \\beta_2 v + (1 - \\beta_2) dW^2$$\n\n$$\\hat{m} = \\frac{m}{1 - \\beta_1^t} \\qquad \\hat{v} = \\frac{v}{1 - \\beta_2^t} \\qquad W = W - \\alpha \\frac{\\hat{m}}{\\sqrt{\\hat{v}} + \\epsilon}$$",
"Gradient descent: each update goes against the gradient.\n\n$$W = W - \\alpha\\, dW \\qquad b = b - \\alpha\\, db$$","Each update keeps some of the one before. With a velocity $v$ for each weight and bias:\n\n$$v = \\beta v + dW \\qquad W = W - \\alpha v$$","\n\nAn update looks at a batch of the points, one batch after another.","\n\nWhat is frozen keeps its value.","\n\nThe losses are those that the lab shows, but for the last digits: NumPy adds in another order.","# What training may change: 1, or 0 for what is frozen\nfree_W = [None] + [np.ones(w.shape) for w in W[1:]]\nfree_b = [None] + [np.ones(w.shape) for w in b[1:]]\n",
"batch = ","\nbatches = int(np.ceil(len(X) / batch))\n","beta1 = 0.9\nbeta2 = 0.999\nepsilon = 1e-8\nmW, vW = [0] * (L + 1), [0] * (L + 1)\nmb, vb = [0] * (L + 1), [0] * (L + 1)\n","beta = 0.9\nvW = [0] * (L + 1)\nvb = [0] * (L + 1)\n","    backward(y)\n","    first = k % batches * batch\n    forward(X[first:first + batch])\n    backward(y[first:first + batch])\n","alpha * vW[i]","        vW[i] = beta * vW[i] + dW[i]\n        vb[i] = beta * vb[i] + db[i]\n","alpha * dW[i]","    for i in range(1, L + 1):\n",
"# Training; iteration k is what k updates have made of the start\niterations = ","\nalpha = ","\nprint_every = ","losses = np.zeros(iterations + 1)\n\nfor k in range(iterations + 1):\n    y_hat = forward(X)\n    losses[k] = objective(y, y_hat)\n    if k % print_every == 0:\n        print(k, losses[k])\n    if k == iterations:\n        break  # the last iteration is only looked at\n\n","Training","        mW[i] = beta1 * mW[i] + (1 - beta1) * dW[i]\n        vW[i] = beta2 * vW[i] + (1 - beta2) * dW[i]**2\n        m_hat = mW[i] / (1 - beta1**(k + 1))\n        v_hat = vW[i] / (1 - beta2**(k + 1))\n",
"alpha * m_hat / (np.sqrt(v_hat) + epsilon)"," * free_","        ","[i] = ","[i] - "," is used only with ",", so it is set aside.","(-","0 + ","FORWARD","BACKWARD","UPDATE","LABELS","BIASES","ONE_NUMBER","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","A plane takes two different parameters, each from 0 to ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","0.9 times itself, once for each update so far and for this one.",
"0.999 times itself, once for each update so far and for this one.","The mean gradient of ",", in which the latest count most.","0.9 * m + (1 - 0.9) * d","The mean square of the gradient of ",", over a longer time.","0.999 * v + (1 - 0.999) * d * d","p - r * m / (sqrt(v) + 0.00000001)","What "," would be if it had not begun with zeros.","m / (1 - q)","The biases","The weights","; those that are frozen stay."," in the next iteration","FULL","SHORT","NAMES","<mi","<mfrac>","</mfrac>","+-*>=,","⁢","⊙","&gt;","−",
"<mo>","</mo>","<mrow><mo>(</mo>","<mo>)</mo></mrow>","<mrow>","</mrow>","There is no MathML for \"","\".","1p(","1p","⁡","new","<mtext>new</mtext>","<msub>","</msub>","<msubsup>","</msubsup>","<msup>","</msup>","<mn>","</mn>","mHat","vHat","<mover><mi>m</mi><mo>^</mo></mover>","<mover><mi>v</mi><mo>^</mo></mover>","<msup><mn>0.9</mn><mi>t</mi></msup>","<msup><mn>0.999</mn><mi>t</mi></msup>","<mi>","</mi>","<mi>α</mi>","<mn>2</mn>","<mi mathvariant=\"normal\">T</mi>","MATMUL","@","TRANSPOSE","T","SUM","sum",
"cannot ",": rows and columns must each be equal in number, or 1.","ADD","add","SUBTRACT","subtract","MULTIPLY","*","multiply","DIVIDE","/","divide","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","bias","weight","each "," = np.array([",",\n","NEGATE","EXP","exp","LOG","log","SIN","sin","10","e","e−"," + ","+-*/","cannot multiply "," @ ",": the first must have as many columns as the second has rows.","An axis needs a least and a greatest value, finite and the first below the second.",
"Iteration ","Iteration : loss ","not trained yet","never reached","By iteration "," the loss ","is what it was at the start, ","has risen from ","has fallen from ",", and has been level since iteration ",", within 1% of that",", and the last iteration",", and the last "," iterations"," did not change it",", rising by ",", falling by "," in the last iteration"," an iteration over the last ","At the start","At iteration "," the loss is "," That is the lowest so far."," The lowest so far is ",", at the start.",
", at iteration "," The highest was "," After iteration "," the numbers are no longer finite: the run ends there."," Nothing is trained yet."," iterations "," are"," is"," trained."," Earlier run ",": from "," in "," iteration",", where it diverged.","not a finite number","TWO_PARAMETERS","DIRECTIONS_OF_THE_RUN","(-y) * log(a)","(1 - y) * log(1 - a)","SHAPES","CIRCLES","second direction","first direction","The hidden layer\'s numbers are beyond all bounds: there is nothing to see.","the last hidden layer","the hidden layer",
"Without a hidden layer there is no hidden space: the output has to part the ","points by one line, where they lie.","The one unit of "," puts all points on a number line."," bends the plane, and the points with it.","This is a view of a space of "," dimensions, ","along the two directions in which the points lie farthest apart.","hidden units "," What the output says is no line in this view, so none is drawn: the disc ","behind each point has the shade of the output\'s answer.",", and "," It puts ",", of different classes,",
" in nearly the same place"," Several points land close to others.","line","point"," The output\'s "," In all its dimensions a flat border"," parts the classes",": what no line could part has become separable."," The output has "," points on the wrong side",": no ",", though another "," would part the classes."," parts the classes ","where they are now.","in the plane."," That takes a hidden layer.","The sketch ends at iteration "," but the run at ",": let it catch up first.","The figure takes 1 iteration or more, and a cursor that is trained already; not ",
"diverged","nothing after the value","format","xor-lab/","xor-lab/1","The file has the format “","”, and this lab reads only “xor-lab/1”: a newer lab may read it.","experiment","should be an object: settings by their names","iteration","biases","should be a whole number from 0 to ",", the iterations of its experiment","The file has a setting “","”, which this lab does not know.","The file\'s setting “","” takes ","has brackets where “","” should be a text","The file is larger than 2 MB, and no saved state of a lab is so large.",
"The file could not be read.","GIF89a","NETSCAPE2.0","A GIF has sides of 1 to 65535 pixels and delays of 0 to 65535 hundredths, not ","Call work until it gives true, then start the next frame.","A frame of "," takes a colour for each pixel, not ","Call work until it gives true, then ask for the file.","⁻","⁰¹²³⁴⁵⁶⁷⁸⁹"," has no input ","The figure takes X of Nx2 and y of Nx1, not ","The loss around iteration ",", in the two directions in which the run moved most.","The loss for other values of "," (across) and ",
" (up), all else as at iteration "," Here it is "," and falls most steeply ",", by "," a unit"," and level"," Of the "," by "," places tried, ","the lowest has "," units away ","none is lower."," The run has not moved yet."," The plane shows ","over 99%","under 1%"," of the run\'s movement",": the path is the run\'s shadow on it.",": the path is right in these two, but the others moved as well, so the loss"," beneath it is not the one that the run had there.","down","up","to the left","to the right","This page may not use the clipboard. The link is selected: copy it with Ctrl+C or ⌘C.",
"The link is in the clipboard.","XOR Lab, ",", iteration ","To the point "," this network of "," units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is ","image/svg+xml","svg","frame ","gif","training","{","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ",
"application/json","json","line ","text/csv","csv","Iteration: ","Loss: ","Working: ","This page may not use the clipboard. The text is selected: copy it with Ctrl+C or ⌘C.","Copied.","training up to the file\'s iteration","Call work until it has arrived.","The weights in the file are not those of its experiment at iteration ",", so a new run starts from them.","The saved state is on show."," has not been trained yet, only up to ","The file is JSON, but no saved state of a lab: that would have the format “xor-lab/1”.",
"The file lacks “","”, which a saved state has.","a matrix for each layer"," numbers"," number","rows of ","numbers","should be a number",", in brackets",", not ","should have ","In the file, “","” ","CLASS","PROBABILITY","A raster of "," takes a colour for each cell.","b ","a comma or a closing brace","a name in quotation marks","the name “","” stands there for the second time","a colon","an object has more than 100 names","a comma or a closing bracket","a value that JSON knows","the number "," is too large",
"there are more than 16 brackets within each other","\"\\/bfnrt","one of \" \\ / b f n r t u after a backslash","\"\\/\u0008\u000c\n\r\t","0123456789abcdefABCDEF","four hexadecimal digits after \\u","a quotation mark at the end of a text","a digit"," \t\n\r\",:[]{}","the file ends","there is “","there should be ",", but ","The file cannot be read as JSON: in line ",", column ",">e300","png","0 0 ","xmlns","http://www.w3.org/2000/svg","xmlns:xlink","http://www.w3.org/1999/xlink","viewBox","role","img","font-family",
"system-ui, -apple-system, \'Segoe UI\', Roboto, \'Noto Sans\', \'DejaVu Sans\', sans-serif","fill-rule","evenodd","stroke-linejoin","round","xml:space","preserve",">\n","title","desc","</svg>\n","fill","stroke","stroke-width","stroke-dasharray","miter","rect","cx","cy","r","path","x","-opacity","image","preserveAspectRatio","IHDR","IDAT","IEND","ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/","data:image/png;base64,","xlink:href","text","font-size","ui-monospace, \'SF Mono\', Menlo, Consolas, \'DejaVu Sans Mono\', monospace",
"font-weight","bold","text-anchor","middle","end"," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," points"," point","no","one","two","three","four","/>\n","</"]);
BR.prototype.toString=function(){return Bk(this);};
BR.prototype.valueOf=BR.prototype.toString;I.prototype.toString=function(){return Bk(AE0(this));};
I.prototype.__teavm_class__=function(){return AFJ(this);};
let C=AJi(AMP);
C.javaException=AHE;
let AOW=Symbol('jsoClass');
(()=>{let c;c=Hv.prototype;c.show=BA(AJk);c.maker=BA(AJn);c=IO.prototype;c.gif=BA(AF7);c.csv=BA(AEv);c.png=BA(AKb);c.numpy=BA(AEd);c=QZ.prototype;c.handleEvent=BA(AHt);c=N$.prototype;c.handleEvent=BA(AHD);c=N_.prototype;c.handleEvent=BA(AIC);c=N7.prototype;c.handleEvent=BA(AGX);c=N8.prototype;c.handleEvent=BA(AKn);c=Oa.prototype;c.handleEvent=BA(AF$);c=Ob.prototype;c.handleEvent=BA(AC9);c=OE.prototype;c.onChange=BA(AED);c=L0.prototype;c.handleEvent=BA(ANY);c=L1.prototype;c.handleEvent=BA(ANx);c=Nn.prototype;c.handleEvent
=BA(ANI);c=Nb.prototype;c.handleEvent=BA(AEJ);c=MY.prototype;c.handleEvent=BA(AL9);c=MX.prototype;c.handleEvent=BA(AN$);c=LS.prototype;c.handleEvent=BA(AD6);c=LT.prototype;c.handleEvent=BA(AMU);c=LR.prototype;c.handleEvent=BA(AJL);c=M0.prototype;c.handleEvent=BA(ANv);c=M1.prototype;c.handleEvent=BA(ANy);c=OQ.prototype;c.handleEvent=BA(AEj);c=OP.prototype;c.handleEvent=BA(ANR);c=OO.prototype;c.handleEvent=BA(AOj);c=OU.prototype;c.handleEvent=BA(AMs);c=Oz.prototype;c.onResize=BA(ANZ);c=L7.prototype;c.handleEvent
=BA(AHY);c=Lw.prototype;c.accept=BA(AKw);c=Lv.prototype;c.accept=BA(AMp);c=Lz.prototype;c.pair=BA(ANH);c=PT.prototype;c.handleEvent=BA(ANd);c=PW.prototype;c.handleEvent=BA(ADp);c=PX.prototype;c.handleEvent=BA(AL7);c=PV.prototype;c.handleEvent=BA(ALH);c=LF.prototype;c.onTimer=BA(ALY);c=Lf.prototype;c.take=BA(AIJ);c=Or.prototype;c.handleEvent=BA(AHp);c=Ne.prototype;c.tell=BA(AIS);c=Mq.prototype;c.tell=BA(AHL);c=Ll.prototype;c.take=BA(AGm);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hv.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=IO.prototype;main=C;Study=D;Maker=E;study=F;})();
return { html, study };
};
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
.network {
grid-area: network;
}
.hidden-space {
grid-area: hidden;
}
.loss {
grid-area: loss;
}
.notes {
grid-area: notes;
display: grid;
gap: var(--gap);
}
.lab:not(:has(.messages > *, .puzzle:not([hidden]), .neuron:not([hidden]))) {
margin-top: calc(-1 * var(--gap));
}
.picture {
position: relative;
aspect-ratio: 10 / 9;
max-width: 38rem;
min-height: 15rem;
margin: 0 auto;
}
.network .picture {
aspect-ratio: auto;
height: 17rem;
min-height: 0;
max-width: none;
}
.loss .picture {
aspect-ratio: auto;
height: 17rem;
max-width: none;
}
.hidden-space .picture {
aspect-ratio: auto;
height: 21rem;
}
.tools {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem 0.75rem;
margin: 0.5rem 0;
}
.tools input:not([type]) {
width: 6.5rem;
font: 0.9375rem var(--digits);
}
.tools .value:not([type]) {
width: 13rem;
}
.tools [type="checkbox"] {
width: 1.5rem;
height: 1.5rem;
margin: 0;
accent-color: var(--accent);
}
.tools [type="range"] {
width: 9rem;
height: 1.75rem;
accent-color: var(--accent);
}
.tools select {
max-width: 100%;
}
.tools .complaint {
flex-basis: 100%;
}
.read-off {
flex-basis: 100%;
min-height: 1.5em;
font: 0.8125rem var(--digits);
}
.findings {
margin: 0.25rem 0 0;
min-height: 6.5rem;
}
.finding {
margin: 0;
padding: 0.25rem 0.75rem;
border-inline-start: 4px solid transparent;
font-size: 0.875rem;
}
.finding:not(:empty) {
border-color: var(--good);
}
.finding.warns:not(:empty) {
border-color: var(--alarm);
}
.puzzle.solved {
border-color: var(--good);
box-shadow: inset 0 0 0 1px var(--good);
}
.puzzle p,
.neuron p {
margin: 0 0 0.5rem;
max-width: 60rem;
}
.progress {
min-height: 3em;
font-weight: 600;
}
.sums {
font: 0.875rem/1.6 var(--digits);
white-space: pre-line;
}
.past ul {
margin: 0.5rem 0 0;
padding: 0;
list-style: none;
}
.past li {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.4rem 0.6rem;
padding: 0.4rem 0;
border-top: 1px solid var(--line);
}
.past input {
width: 7rem;
}
.past .settings {
flex: 1 1 12rem;
color: var(--muted);
font-size: 0.8125rem;
overflow-wrap: anywhere;
}
.scroll-down {
max-height: 22rem;
overflow-y: auto;
}
.examples {
flex: 1 1 100%;
}
.examples select {
width: 100%;
}
canvas {
position: absolute;
inset: 0;
width: 100%;
height: 100%;
}
.twin {
margin: 0.5rem 0 0;
min-height: 7.5em;
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
contain: layout style;
}
.live {
display: block;
height: 1.5em;
contain: strict;
pointer-events: none;
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
.tools input:not([type]),
.past input,
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
.tools input:not([type]),
.past input,
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
.predictions :is(th, td) {
padding-inline: 0.2rem;
text-align: end;
}
.predictions :is(td, tbody th) {
font: 0.8125rem var(--digits);
}
.predictions th:nth-child(-n + 2) {
width: 14.5%;
}
.predictions th:nth-child(3) {
width: 6%;
}
.predictions th:nth-child(5) {
width: 30%;
}
.predictions th:nth-child(6) {
width: 8%;
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
.choice select {
min-width: 0;
}
.choice {
display: inline-flex;
min-width: 0;
max-width: 100%;
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
.save fieldset {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5rem 0.75rem;
min-width: 0;
margin: 0 0 0.75rem;
padding: 0.5rem 0.75rem 0.75rem;
border: 1px solid var(--line);
border-radius: 0.4rem;
}
.save legend {
padding: 0 0.4rem;
color: var(--muted);
}
.save input:not([type]) {
width: 5.5rem;
}
.save input:not([type="checkbox"]) {
min-height: 2.5rem;
padding: 0 0.5rem;
border: 1px solid var(--control);
border-radius: 0.4rem;
background: var(--panel);
font: 0.875rem var(--digits);
}
.save input[type="text"] {
flex: 1 1 16rem;
min-width: 0;
}
.save input[type="checkbox"] {
width: 1.5rem;
height: 1.5rem;
accent-color: var(--accent);
}
.save input[type="file"] {
max-width: 100%;
padding: 0.45rem;
}
.outcome {
min-height: 1.5em;
}
.working {
display: flex;
align-items: center;
gap: 0.75rem;
}
.preview {
max-width: 100%;
}
.code {
overflow: auto;
max-height: 30rem;
padding: 0.75rem;
border-radius: 0.4rem;
background: var(--tint);
font: 0.8125rem/1.5 var(--digits);
}
.messages:empty {
display: none;
}
.messages p {
margin: 0 0 0.5rem;
padding: 0.6rem 0.9rem;
border-inline-start: 4px solid var(--alarm);
border-radius: 0.25rem;
background: var(--alarm-tint);
overflow-wrap: anywhere;
}
.messages .advice {
border-color: var(--accent);
background: var(--tint);
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
grid-template-areas: "notes" "decision" "transport" "network" "hidden" "loss" "predictions" "losses" "set-up" "study";
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
.predictions :is(th, td) {
padding-inline: 0.1rem;
}
.predictions :is(td, tbody th) {
font-size: 0.7rem;
}
.losses th:first-child {
width: 32%;
}
.losses td {
font-size: 0.8125rem;
}
.transport {
gap: 0.4rem;
}
.transport button {
min-width: 2.25rem;
}
.transport .play {
flex: 1 1 5.75rem;
min-width: 5.75rem;
padding: 0 0.4rem;
}
.puzzle .progress {
min-height: 4.5em;
}
.neuron .progress {
min-height: 6em;
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
grid-template-rows: repeat(6, auto) 7.6rem;
grid-template-areas: "notes notes" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study" ". .";
}
}
@container (min-width: 68rem) {
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 18.5rem;
grid-template-rows: repeat(3, auto) 1fr auto 4.6rem;
grid-template-areas: "notes notes notes" "decision network set-up" "hidden loss set-up" "predictions losses set-up" "study study study" ". . .";
}
.fields {
grid-template-columns: minmax(0, 1fr);
}
.twin {
min-height: 6em;
}
.findings {
min-height: 4.4rem;
}
}
.lab[data-controls="transport"] :is(.set-up, .editing),
.lab[data-controls="none"] :is(.set-up, .editing, .transport) {
display: none;
}
.lab:not(.single):is([data-controls="transport"], [data-controls="none"]) .study {
display: none;
}
.lab.single {
display: flex;
flex-wrap: wrap;
align-items: stretch;
}
.single > * {
grid-area: auto;
flex: 1 1 20rem;
}
.single > :is(.notes, .transport, .set-up, .study) {
flex-basis: 100%;
}
.single > .notes {
order: -1;
}
.single > :is(.transport, .set-up) {
order: 9;
}
@media (forced-colors: active) {
.play {
border-color: ButtonText;
}
}
`;
const html = String.raw`<div class="lab" tabindex="-1">
<div class="notes">
<div class="messages" role="alert"></div>
<section class="panel puzzle" aria-labelledby="puzzle-heading" hidden>
<h2 id="puzzle-heading">Solve XOR by hand</h2>
<p>
All nine numbers are zero. Choose a weight or bias in the network, change it, and watch the decision: the puzzle is
solved when all four points are right. Hidden units and output are ReLUs: what is below 0 becomes 0.
</p>
<p class="progress" role="status"></p>
<p class="hint" role="status"></p>
<div class="tools">
<button type="button" class="ask">Give me a hint</button>
<button type="button" class="follow" hidden>Do it for me</button>
<button type="button" class="leave">Leave the puzzle</button>
</div>
</section>
<section class="panel neuron" aria-labelledby="neuron-heading" hidden>
<h2 id="neuron-heading">Why one neuron cannot do it</h2>
<p>Without a hidden layer there is one sum, z = w₁ x₁ + w₂ x₂ + b. Train it, or change its numbers, and watch two pairs of points:</p>
<p class="sums"></p>
<p class="argument"></p>
<p class="progress"></p>
</section>
</div>
<section class="panel decision" aria-labelledby="decision-heading">
<h2 id="decision-heading">Decision</h2>
<div class="picture"><canvas role="img" aria-labelledby="decision-heading" aria-describedby="decision-text"></canvas></div>
<div class="findings"><p class="finding" role="status"></p></div>
<p id="decision-text" class="twin"></p>
</section>
<section class="panel network" aria-labelledby="network-heading">
<h2 id="network-heading">Network</h2>
<div class="picture"><canvas role="img" aria-labelledby="network-heading" aria-describedby="network-text"></canvas></div>
<form class="tools editing">
<label class="choice"><span>Change</span> <select class="parameter"></select></label>
<label class="choice"><span>to</span> <input class="value" inputmode="decimal" autocomplete="off" aria-describedby="value-complaint" /></label>
<label class="choice"><input type="checkbox" class="freeze" /> <span>frozen</span></label>
<p id="value-complaint" class="complaint" role="alert"></p>
</form>
<details>
<summary>In words</summary>
<p id="network-text" class="twin"></p>
</details>
</section>
<section class="panel hidden-space" aria-labelledby="hidden-heading">
<h2 id="hidden-heading">Hidden space</h2>
<div class="picture"><canvas role="img" aria-labelledby="hidden-heading" aria-describedby="hidden-text"></canvas></div>
<div class="tools axes">
<label class="choice"><span>Show</span> <select class="projection"></select></label>
</div>
<p id="hidden-text" class="twin"></p>
</section>
<section class="panel loss" aria-labelledby="loss-heading">
<h2 id="loss-heading">Loss</h2>
<div class="picture"><canvas role="img" aria-labelledby="loss-heading" aria-describedby="loss-text"></canvas></div>
<div class="tools">
<label class="choice"><span>Read at</span> <input type="range" class="reader" min="0" step="1" /></label>
<label class="choice"><input type="checkbox" class="log" /> <span>log scale</span></label>
<output class="read-off"></output>
</div>
<p id="loss-text" class="twin"></p>
<details class="past">
<summary>Earlier runs</summary>
<ul></ul>
</details>
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
<h2 id="predictions-heading">Points and predictions</h2>
<div class="scroll-down" role="region" aria-labelledby="predictions-heading" tabindex="0">
<table>
<thead>
<tr><th scope="col">x₁</th><th scope="col">x₂</th><th scope="col">y</th><th scope="col">ŷ</th><th scope="col">error ŷ − y</th><th scope="col"><span class="unseen">class</span></th></tr>
</thead>
<tbody></tbody>
</table>
</div>
<p class="score"></p>
<form class="tools editing">
<label class="choice"><span>Point</span> <select class="point"></select></label>
<label class="choice"><span>x₁</span> <input class="x1" inputmode="decimal" autocomplete="off" aria-describedby="x1-complaint" /></label>
<label class="choice"><span>x₂</span> <input class="x2" inputmode="decimal" autocomplete="off" aria-describedby="x2-complaint" /></label>
<button type="button" class="flip">Flip its label</button>
<button type="button" class="add">Add a point</button>
<button type="button" class="remove">Remove it</button>
<p id="x1-complaint" class="complaint x1-complaint" role="alert"></p>
<p id="x2-complaint" class="complaint x2-complaint" role="alert"></p>
</form>
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
<div class="tools">
<button type="button" class="undo" aria-label="Undo" title="Undo">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 2 1.5 6.5 6 11V8h3.5a2.5 2.5 0 0 1 0 5H5v1.5h4.5a4 4 0 0 0 0-8H6z" /></svg>
</button>
<button type="button" class="redo" aria-label="Redo" title="Redo">
<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 2l4.5 4.5L10 11V8H6.5a2.5 2.5 0 0 0 0 5H11v1.5H6.5a4 4 0 0 1 0-8H10z" /></svg>
</button>
<button type="button" class="reseed">New seed</button>
<label class="examples"><span class="unseen">Try an example</span> <select class="example"></select></label>
</div>
<p class="example-help help" role="status"></p>
<form>
<div class="fields of-the-run"></div>
<details>
<summary>More about training</summary>
<div class="fields of-training"></div>
</details>
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Oa=2463534242,Nk=()=>{let x=Oa;x^=x<<13;x^=x>>>17;x^=x<<5;Oa=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RK=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bk(args[i]);}W9(()=>{f.call(null,javaArgs);},callback);},Bg=target=>target.$clinit
=()=>{},U6=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=VZ(cls);}return cls[By].classObject;},De=()=>I,V=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IT=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IT({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},Xi=Ef("boolean","Z",1,meta=>{}),M2=Ef("char","C",4,meta=>{}),LV=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),So=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),TG=Ef("void","V",9),N0=new ArrayBuffer(16),MV=new Float64Array(N0),Mx=new BigInt64Array(N0),Q$=n=>{MV[0]=n;return Mx[0];},Vy
=n=>{Mx[0]=n;return MV[0];},C6=(a,b)=>a===b?0:a<b? -1:1,KK=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kb=(a,b)=>(a>>>0)/(b>>>0)>>>0,Zd=(a,b)=>(a>>>0)%(b>>>0)>>>0,H3=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EP=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),Yd=val=>Number(val),E8=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GW=(a,b)=>a!==b,OB=(a,b)=>a>=b,VB=(a,b)=>a<b,VE=(a,b)=>a<=b,Sd=(a,b)=>BigInt.asIntN(64,a+b),St=a=>BigInt.asIntN(64, -a),SK=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},SU=(a,b)=>BigInt.asIntN(64,a*b),SN=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Sf=(a,b)=>BigInt.asIntN(64,a%b);
let Uq=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RH=(a,b)=>BigInt.asIntN(64,a&b),V0=(a,b)=>BigInt.asIntN(64,a|b),X9=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),X$=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C_=sz=>new T8(new Uint16Array(sz)),B8=sz=>new Ny(new Int32Array(sz)),Ix=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ny(buffer);},Du
=sz=>new UN(new Int8Array(sz)),Bn=sz=>new LD(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LD(buffer);},B$=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bd=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IT({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function Yy(array){return array.data.length;}
let IC,V2=strings=>{Yj();IC=new Array(strings.length);for(let i=0;i<strings.length;++i){IC[i]=O5(Bk(strings[i]));}},H=index=>IC[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RV=array=>Ij(array,0,array.length),Bk=str=>str===null?null:Nf(str),S=str=>str===null?null:str.ji,Yj=()=>C2(),O5;
{O5=str=>str;}let Pm=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EF(obj.constructor,cls),EF=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EF(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EF(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EF(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw Wo(ex);},FV=Symbol("javaException"),Wo=ex=>{if(!ex.$jsException){Mg(ex);}return ex.$jsException;},Mg=ex=>{let javaCause=Zr(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FV]=ex;ex.$jsException=err;YR(err,ex);},YR=(err,ex)=>{if(typeof VF==="function"&&err.stack){let stack=VF(err.stack);let javaStack=Bd(Sb(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=T6(Bk(element.className),Bk(element.methodName),Bk(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Wi(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FV];if(typeof javaException==='object'){let javaMessage=TA(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let XB=e=>e instanceof Error&&typeof e[FV]==='object'?e[FV]:null,TA=t=>
Va(t),Zr=t=>Vg(t),Sb=()=>De(),T6=(className,methodName,fileName,lineNumber)=>{{return null;}},Wi=(e,stack)=>{},OM=null,SH=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OM=packages;},V4=[],C4=data=>{let packages=OM;let i=0;while(i<data.length){let cls=data[i++];V4.push(cls);let m=IT();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},W9=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(S7(a));},S7=a=>{return a.constructor;},R5=(a,b)=>{return a!==b?0:1;},Ub=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nk();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MK(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FC((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FJ(f);}b=M();J(J(b,H(1)),d);return L(b);},ZL=a=>{let b,c,d;b=(Bz(a)).kM;if(!Pm(a,I4)&&b[By].itemType===null){b=new OH;Br(b);Z(b);}c=R9(a);b=c;d=Nk();b.$id$=d;return c;},El=K(0),DV=K(0),Kd=K(0);
function Bv(){I.call(this);this.mG=0;}
let XA=null,LO=null,R$=null,C2=()=>{C2=Bg(Bv);W3();},Sp=a=>{C2();a.ji="";},PT=()=>{let a=new Bv();Sp(a);return a;},SJ=(a,b)=>{C2();a.ji=Ij(b.data,0,b.data.length);},FJ=a=>{let b=new Bv();SJ(b,a);return b;},W0=(a,b)=>{a.ji=b;},Nf=a=>{let b=new Bv();W0(b,a);return b;},Rm=b=>{let c;C2();c=PT();c.ji=RV(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.ji.length)return a.ji.charCodeAt(b);c=new Hj;Br(c);Z(c);},Ck=a=>{return a.ji.length?0:1;},F6=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.ji.length)return (-1);if(a.ji.charCodeAt(d)==e)break;d=d+1|0;}return d;}GX();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.ji.length-1|0))return (-1);if(a.ji.charCodeAt(d)==f&&a.ji.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.ji.length;e=C6(b,c);if(!e)return LO;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nf(a.ji.substring(b,c));f=new Hj;Br(f);Z(f);},Hi=(a,b)=>{return Dx(a,b,a.ji.length);},Jl=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.ji.length+b.ji.length|0);d=c.data;e=0;f=0;while(f<a.ji.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.ji.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return Rm(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.ji.length);e=d.data;f=0;while(f<a.ji.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return Rm(d);},D1=a=>{let b,c;b=0;c=a.ji.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},T=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.ji!==c.ji?0:1;},Dc=a=>{let b;a:{if(!a.mG){b=0;while(true){if(b>=a.ji.length)break a;a.mG=(31*a.mG|0)+a.ji.charCodeAt(b)|0;b=b+1|0;}}}return a.mG;},Dt=(b,c)=>{let d,e;C2();d=BM(c);if(!BJ(d))return H(2);e=M();JN(e,BH(d));while(BJ(d)){JN(e,b);JN(e,BH(d));}return L(e);},W3=()=>{XA=C_(0);LO=PT();R$=new MO;},DH=K();
function Fb(){DH.call(this);this.lE=0;}
let Sh=null,Hx=null,DM=()=>{DM=Bg(Fb);VR();},Vn=(a,b)=>{DM();a.lE=b;},Pw=a=>{let b=new Fb();Vn(b,a);return b;},Cc=b=>{DM();return (Mo(XN(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hx===null){Hx=Bd(Fb,256);c=0;while(true){d=Hx.data;if(c>=d.length)break a;d[c]=Pw(c-128|0);c=c+1|0;}}}return Hx.data[b+128|0];}return Pw(b);},Ys=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lE==a.lE?1:0;},MK=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},VR=()=>{Sh=Bx(LV);};
function G8(){let a=this;I.call(a);a.jC=null;a.jD=0;}
let Md=(a,b)=>{a.jC=C_(b);},XN=a=>{let b=new G8();Md(b,a);return b;},Mo=(a,b,c)=>{return X0(a,a.jD,b,c);},X0=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H3(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jC.data;g=b+1|0;f[b]=45;b=g;}a.jC.data[b]=FC(c,d);}else{h=1;i=1;j=Kb((-1),d);b:{while(true){k=Bc(h,d);if(H3(k,c)>0){k=h;break b;}i=i+1|0;if(H3(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jC.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jC.data;b=e+1|0;f[e]=FC(Kb(c,
k),d);c=Zd(c,k);k=Kb(k,d);e=b;}}}return a;},Is=(a,b)=>{let c,d,e,f,g;c=a.jC.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jC.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jC=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jC;d=c.data;e=a.jD;C2();f=d.length;if(e>=0&&e<=(f-0|0)){b.ji=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jD;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jC.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jD=a.jD+(c-b|
0)|0;},P2=K(0),HP=K(G8),Ya=a=>{Md(a,16);},M=()=>{let a=new HP();Ya(a);return a;},Sj=(a,b)=>{let c,d;b=b;a.jC=C_(b.ji.length);c=0;while(true){d=a.jC.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jD=b.ji.length;},Ey=a=>{let b=new HP();Sj(b,a);return b;},J=(a,b)=>{let c,d;c=a.jD;d=a;b=b===null?H(3):b;KO(d,c,b);return a;},O=(a,b)=>{let c;c=a.jD;KO(a,c,b);return a;},R=(a,b)=>{Mo(a,b,10);return a;},PP=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jD;d=a;e=1;if(VB(b,B9)){e=0;b=St(b);}a:{if(Ih(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jC.data;g=c+1|0;f[c]=45;c=g;}d.jC.data[c]=FC(E8(b),10);}else{g=1;h=Cd(1);i=JD(Cd(-1),Cd(10));b:{while(true){j=SU(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jC.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B9))break a;f=d.jC.data;c=g+1|0;f[g]=FC(E8((JD(b,j))),10);b=S8(b,j);j=JD(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jD;EQ(a,c,b);return a;},JN=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.ji.length;e=a;f=e.jD;e=e;if(c<=d&&d
<=b.ji.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jC.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;L$(b);Z(b);},EQ=(a,b,c)=>{Db(a,b,b+1|0);a.jC.data[b]=c;return a;},T1=a=>{return L(a);},Y0=(a,b)=>{Is(a,b);},KO=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jD){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jD+c.ji.length|0;Is(a,d);e=a.jD-1|0;while(e>=b){a.jC.data[e+c.ji.length|0]=a.jC.data[e];e=e+(-1)|0;}a.jD=a.jD+c.ji.length|0;d=0;while(d<c.ji.length){f=a.jC.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hj;Br(c);Z(c);};
function Ew(){let a=this;I.call(a);a.qC=null;a.r8=null;a.qh=0;a.rS=0;}
let Br=a=>{PF(a);a.qh=1;a.rS=1;},ZG=()=>{let a=new Ew();Br(a);return a;},ZH=a=>{return a;},PF=a=>{Mg(a);},Va=a=>{return a.qC;},Vg=a=>{let b;b=a.r8;if(b===a)b=null;return b;},EZ=K(Ew),BN=K(EZ),L$=a=>{Br(a);},ZF=()=>{let a=new BN();L$(a);return a;},BW=(a,b)=>{PF(a);a.qh=1;a.rS=1;a.qC=b;},ZD=a=>{let b=new BN();BW(b,a);return b;},E7=K(),WG=K(E7),R8=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},Wr=K(E7),L8=K(0),Ro=K(0),Ll=K(0);
function Py(){I.call(this);this.kM=null;}
let VZ=b=>{let c;c=new Py;c.kM=b;return c;},G7=a=>{return !a.kM[By].primitiveKind?0:1;},HL=a=>{let b;b=a.kM[By].itemType;return b===null?null:Bx(b);},NQ=K(),ES=()=>{ES=Bg(NQ);UF();},WP=b=>{ES();},F=()=>{let b,c,d,e,f;ES();b=Bh();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].jq;U(b,f);e=e+1|0;}return S(Dt(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i;ES();d=Bk(d);e=Bk(e);f=Tv(f,"hear");g=new Hn;g.m8=matchMedia("(prefers-color-scheme: dark)");h=new MF;h.jw=g;g.ol=h;h=new Kn;h.rl=g;g.lY=Bo(h);h=new Km;h.qK=g;g.od=Bo(h);g.ng
=Bp();g.na=b;h=new Mn;h.nI=Bk(location.hash.slice(1));h.nh=b;g.k3=h;g.p8=d;g.ls=f;i=Ck(e)?0:1;g.nr=i;b=new Pn;d=i?JO(e):Ob(g.k3);a:{b.ms=Bh();b.lo=Bh();b.kx=d;d=Gw(d);b.n3=d;e=new Nb;f=d.mi;e.k8=NaN;e.jL=f;e.jp=LU(f);CR(e,Df(f));b.jS=e;g.kb=b;g.jn=e;d=new Gs;e=g.k3;f=g.ol;d.nq=Bp();d.oH=H(2);d.pI=e;d.lU=b;d.lu=f;d.kL=b.jS;g.pO=d;Kg(g.jn,new QD);if(g.nr){e=g.jn.jL;Ba();if(BC(e,EU,H(5))){i=1;break a;}}i=0;}g.nm=i;g.n6=BT(g.jn.jp);g.ks=T7(c,g.ol);FO(g);return g;},UF=()=>{return;},T_=K(),R9=b=>{let copy=new b.constructor();for
(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},UQ=K(),Bl=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Tv=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},U_=K(),Ko=K(0),MO=K(),IF=K(),Sg=null,Ud=null,GX=()=>{GX=Bg(IF);S2();},FC=(b,c)=>{GX();if(c>=2&&c<=36&&b>=0&&b
<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},S2=()=>{Sg=Bx(M2);Ud=Bd(IF,128);};
function GA(){I.call(this);this.mZ=null;}
let Se=(a,b)=>{a.mZ=b;},EJ=a=>{let b=new GA();Se(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bk(typeof b);d=!T(c,H(6))&&!T(c,H(7))?0:1;Fw();e=La;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);e.set(b,new WeakRef(h));return h;}if(T(c,H(8))){i=Hw;j=K9;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(T(c,H(9))){l=Ge;m=ON;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(T(c,H(10))){f=Pq;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EJ(b);Pq=new WeakRef(h);return h;}}return EJ(b);},Bo=b=>{if(b===null)return null;return !(b instanceof GA)?b:b.mZ;},Mh=b=>{if(b===null)return null;return !(b instanceof De())?b:Bo(b);},Xk=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GA))return 0;return a.mZ
!==b.mZ?0:1;},Wx=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.W(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EG;BW(b,H(2));Z(b);},Po=K(0),Gd=K(0),EE=K(),Ci=a=>{return a.Z()?0:1;},EI=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iq=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!U(a,b))continue;c=1;}return c;},Q_=K(0),HV=K(0),Ie=()=>{Fj();return Lb;},Mc=b=>{let c;Fj();c=new QX;c.q1=b;return c;},Nq=(b,c)=>{let d;BR(b);BR(c);d=new Qy;d.rt=b;d.q4=c;return d;},OS=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IU(b.bd());};
function ET(){EE.call(this);this.kI=0;}
let BM=a=>{let b;b=new Mv;b.qc=a;b.rm=a.kI;b.ro=a.Z();b.pr=(-1);return b;},JP=(a,b)=>{let c,d,e;c=a;d=c.jm;e=0;while(true){if(e>=d)return (-1);if(X(b,BE(c,e)))break;e=e+1|0;}return e;},FZ=(a,b)=>{let c,d;if(!Pm(b,HV))return 0;c=b;if(a.Z()!=c.Z())return 0;d=0;while(d<c.Z()){if(!X(a.be(d),c.be(d)))return 0;d=d+1|0;}return 1;},I4=K(0),D9=K(0);
function Gb(){let a=this;ET.call(a);a.kk=null;a.jm=0;}
let Wy=a=>{HM(a,10);},Bh=()=>{let a=new Gb();Wy(a);return a;},HM=(a,b)=>{let c;if(b>=0){a.kk=Bd(I,b);return;}c=new BS;Br(c);Z(c);},ZI=a=>{let b=new Gb();HM(b,a);return b;},UK=(a,b)=>{let c,d,e,f;HM(a,b.jm);c=BM(b);d=0;while(true){e=a.kk.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jm=f;},Ha=a=>{let b=new Gb();UK(b,a);return b;},BE=(a,b)=>{HT(a,b);return a.kk.data[b];},TF=a=>{return a.jm;},LW=(a,b,c)=>{let d,e;HT(a,b);d=a.kk.data;e=d[b];d[b]=c;return e;},U=(a,b)=>{let c,d,e,f,g,h;c=a.jm+1|0;d=a.kk.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kk;f=HL(Bz(e));if(f===null){b=new EG;Br(b);Z(b);}if(f===Bx(TG)){b=new BS;Br(b);Z(b);}if(c<0){b=new RD;Br(b);Z(b);}g=e.data;e=R8(f.kM,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kk=e;}e=a.kk.data;h=a.jm;a.jm=h+1|0;e[h]=b;a.kI=a.kI+1|0;return 1;},GD=(a,b)=>{let c,d,e,f;HT(a,b);c=a.kk.data;d=c[b];e=a.jm-1|0;a.jm=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kI=a.kI+1|0;return d;},Gg=a=>{let b,c,d,e,f,g;b=a.kk;c=0;d=a.jm;e=null;if(c>d){e=
new BS;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jm=0;a.kI=a.kI+1|0;},HT=(a,b)=>{let c;if(b>=0&&b<a.jm)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.r4=null;a.jM=0;}
let Cx=(a,b,c)=>{a.r4=b;a.jM=c;},S3=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jq=null;a.qW=null;a.lH=null;a.ni=null;a.pn=null;}
let Cf=null,C3=null,B0=null,CG=null,C9=null,Dm=null,C0=null,Ej=null,CW=null,Dy=null,Es=null,Gn=null,Do=null,Ed=null,Cv=null,Ht=null,FQ=null,F$=null,GM=null,EU=null,Dr=null,Fq=null,EW=null,QE=null,Ba=()=>{Ba=Bg(Dg);Sk();},B6=()=>{Ba();return QE.bd();},Nh=(a,b,c,d,e,f,g,h)=>{Ba();Cx(a,b,c);a.jq=d;a.qW=e;a.lH=f;a.ni=g;a.pn=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Nh(h,a,b,c,d,e,f,g);return h;},Ls=b=>{let c,d,e,f;Ba();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(T(f.jq,b))return Bw(f);e=e+1|0;}return Bp();},N4
=a=>{let b;b=a.qW;Fy();return b!==B3?0:1;},P9=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jq;e=a.lH.bk();b=IA(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IA=b=>{let c;Ba();if(b.ji.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},Wq=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C3;c[2]=B0;c[3]=CG;c[4]=C9;c[5]=Dm;c[6]=C0;c[7]=Ej;c[8]=CW;c[9]=Dy;c[10]=Es;c[11]=Gn;c[12]=Do;c[13]=Ed;c[14]=Cv;c[15]=Ht;c[16]=FQ;c[17]=F$;c[18]=GM;c[19]=EU;c[20]=Dr;c[21]=Fq;c[22]=EW;return b;},Sk
=()=>{let b;b=new Dg;Fy();Nh(b,H(15),0,H(16),B3,Cz(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C3=BL(H(29),1,H(27),B3,Wn(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,Cz(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CG=BL(H(38),3,H(36),B3,Ji(Jk(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Ji(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Ji(C7(1.0,64.0),6),H(48),H(49));Ej=BL(H(50),7,H(51),B3,Cz(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,Cz(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,Cz(BO(Bv,[H(65),H(66)])),H(65),H(67));Es=BL(H(68),10,H(69),B3,Cz(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gn=BL(H(74),11,H(75),B3,Jk(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jm(C7(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cw,C7(1.0,1000000.0),H(84),H(85));Cv=BL(H(86),14,H(87),Cw,C7(0.0,1000000.0),H(0),H(88));Ht=BL(H(89),15,H(90),Cw,Jm(Yx(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97)])),H(98)),H(98),H(99));FQ=BL(H(100),16,H(101),Cw,Cz(BO(Bv,[H(80),H(102),H(103)])),H(80),H(104));F$=BL(H(105),17,H(106),Cw,Cz(BO(Bv,[H(107),H(108)])),H(107),H(109));GM=BL(H(110),18,H(111),Cw,Cz(BO(Bv,[H(112),H(113)])),H(112),H(114));EU=BL(H(115),19,H(116),Cw,WJ(),H(117),H(118));Dr=BL(H(119),20,H(120),Cw,Jm(C7(1.0,10000.0),H(121)),H(122),H(123));Fq=BL(H(124),21,H(125),Cw,Cz(BO(Bv,[H(126),H(127),H(128)])),H(126),H(129));EW=BL(H(130),22,H(131),Cw,Cz(BO(Bv,[H(126),H(132),
H(133)])),H(126),H(134));QE=Wq();};
function Hn(){let a=this;I.call(a);a.na=null;a.k3=null;a.p8=null;a.ls=null;a.m8=null;a.ol=null;a.ks=null;a.lY=null;a.od=null;a.kb=null;a.jn=null;a.pO=null;a.ng=null;a.nT=0;a.mU=0;a.nr=0;a.nm=0;a.l$=0;a.o1=0;a.n6=0;a.ov=0;}
let J3=a=>{PG(a.jn);CK(a);},K2=a=>{Fd(a.jn);CK(a);},LX=a=>{Mp(a.kb,Ob(a.k3));DI(a);},DI=a=>{a.ng=Bp();a.ov=0;Kg(a.jn,new M3);FO(a);CS(a);LH(a);a.ls.hear("engine");},Ne=(a,b)=>{Fd(a.jn);CR(a.jn,b);Kg(a.jn,new OT);CK(a);},Kw=(a,b)=>{CR(a.jn,KI(a,b));If(a.jn,new O0,150.0);CK(a);},KI=(a,b)=>{return Bu(0.0,Bf(b,CF(a.jn)))|0;},Rl=(a,b,c)=>{let d;d=EB(c);if(KH(d)&&Eh(d)===Bt(Eh(d)))return d;d=M();J(J(J(J(d,b),H(135)),c),H(136));a.ng=Bw(L(d));FO(a);return J6();},LH=a=>{let b,c,d;b=a.nm;c=a.jn.jL;Ba();a.nm=BC(c,EU,H(5));d
=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.nm&&!b&&!d)J3(a);},CK=a=>{a.o1=1;Rr(a.ks.lK);CS(a);},CS=a=>{let b;if(a.mU&&!a.l$){b=new Id;b.q9=a;a.l$=requestAnimationFrame(Bl(Bo(b),"onAnimationFrame"));}},N9=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;b=a.ks;c=a.jn;d=QS(a);e=JF(a.jn)?0:1;a:{f=c.jL;g=EY(c.jp);h=new P8;i=c.jp;j=QR(g.jv.jj);if(!B5(b.mt)){k=Bj(b.mt);l=g.jO;if(Gr(k.pz,l)&&Mm(k.pa,j)?1:0)break a;}k=new Np;m=g.jO;n=CH(m);o=n<=500?100:n>5000?25:50;k.nK=BD(1,
2);k.m5=Bp();k.o_=Bp();k.pz=m;k.pa=j;k.ru=o;p=new Gq;l=new Cg;n=Bc(o,o);FU(l,n,2);q=0;while(q<n){BU(l,q,0,GQ(j.ki,j.kg,q%o|0,o));BU(l,q,1,GQ(j.j$,j.j4,q/o|0,o));q=q+1|0;}Ja(p,m,l);k.nf=p;k.oU=E2(m,k.nK);b.mt=Bw(k);}r=Bj(b.mt);if(d)s=Uc();else{k=Bb(16777215);s=new Fe;j=Bb(1841698);p=Bb(5591647);l=Bb(3815235);t=Bb(2762803);Fz();u=Ez(FH,0.0);v=Ez(FH,1.0);w=Bb(7744131);x=Bb(1800247);y=Bb(7744131);z=Px(BO(CI,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));m=FH;ba=Bd(CI,
m.mP.data.length);bb=ba.data;n=0;bc=bb.length;while(n<bc){bb[n]=Jz(DT(m.mP.data[n],0.2),k);n=n+1|0;}HU(s,k,j,p,l,t,u,v,w,x,y,z,Px(ba));}k=!(EK(b.mA)&&GE(b.mA)<Bi(g.jv)?1:0)?CD():b.mA;h.l8=f;h.r3=i;h.kt=g;h.n5=r;h.n9=s;h.mm=k;h.kV=e;Rk(b.oc,h,e);Rk(b.nG,h,e);k=b.lK.oh;j=new PQ;j.qf=d;j.qe=e;Hr(k,j);RN(b.nG,h);TO(b.p2,c);V1(b.rV,h);YE(b.rg,h);k=b.rH;l=c.jp;d=D4(f);if(d!=k.ow)Y5(k,d);p=BM(k.nd);while(BJ(p)){c=BH(p);d=c.mk>Wk(l)?0:1;BB(Xb(c),!d?H(137):E_(Rw(l,Rx(c))));Hp(WB(c),H(138),Rx(c)!=BT(l)?0:1,H(5));}WK(b.pS,
h);},FO=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.na;c=a.jn.jL;Ba();b.setAttribute("data-theme",S(Bs(c,Fq)));d=a.ks;e=a.kb;c=a.ng;f=a.nT&&BC(a.jn.jL,EW,H(133))?H(139):!T(a.p8,H(133))?H(140):H(141);g=BP(e);h=Ha(e.n3.rZ);BR(h);b=new Qp;b.p3=h;Hr(c,b);i=DA(g,Im());j=d.qs;if(i)b=Ie();else{b=Bh();c=Dp(g);i=Bm(c)<=1?0:1;a:{if(i){k=c.kG;Cr();if(k!==QI)break a;}if(i)U(b,H(142));b:{c=Bs(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if(!T(c,H(23)))break b;l=2;break b;case -895939855:if(!T(c,H(24)))break b;l=3;break b;case 118875:if
(!T(c,H(17)))break b;l=0;break b;case 3684185:if(!T(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(143):H(144);m=M();J(J(J(m,H(145)),c),k);k=L(m);U(b,k);}}if(BC(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bm(c)){if(Be(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)U(b,H(146));}if(BC(g,Es,H(72))){n=FR(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(147)),c),H(148));k=L(k);U(b,k);}}else{i=PN(g);l=BC(g,Es,H(71));o=!l?i:10.0*i;if(FR(g)*o>80.0){c=!l?H(2):H(149);k
=BZ(FR(g));m=BZ(Bt(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(150)),i),H(151)),c),H(152)),k),H(153)),m),46);k=L(p);U(b,k);}}}U7(j,h,b);b=d.pd;k=Bs(g,FQ);b.setAttribute("data-controls",S(k));Y4(d.rw,C5(Bs(g,Ht),44));c=BM(d.qY.nU);while(BJ(c)){Zg(BH(c),g);}Td(d.qO,e);Vu(d.pA,CP(d.nl)&&DA(Bj(d.nl),g)?1:0);d.nl=Bw(g);d=d.qg;e=M();J(J(J(e,H(154)),f),H(155));BB(d,L(e));CS(a);},QS=a=>{let b,c,d;a:{b=a.jn.jL;Ba();c=Bs(b,Fq);d=(-1);switch(Dc(c)){case 3075958:if(!T(c,H(128)))break a;d=1;break a;case 102970646:if(!T(c,
H(127)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.m8.matches?1:0;break b;}d=0;}return d;},Ve=b=>{let c;b=b;c=b.jn.jL;Ba();return S(BC(c,EW,H(133))&&!b.nT?H(133):H(132));},WD=b=>{return !!b.jn.jT;},Te=b=>{let c;b=b;c=Me(b.kb);Ba();Cl(c,Cv.jq,Cc(BT(b.jn.jp)));return S(Ik(c));},VO=b=>{b=b;b.nT=1;FO(b);},WC=b=>{b=b;Fd(b.jn);Kw(b,0.0);},Zp=(b,c)=>{let d;c=Bk(c);b=b;c=Rl(b,H(156),c);d=new NW;d.re=b;PS(c,d);},WH=(b,c)=>{let d;c=Bk(c);b=b;c=Rl(b,H(157),c);d=new MR;d.q3=b;PS(c,
d);},XU=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jn;c=b.jL;b=EY(b.jp);d=Gc(b);e=Ey(H(158));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G$(c,i)){j=e.jD<=1?H(2):H(159);j=O(O(P(O(e,j),34),i.jq),H(160));k=i.lH;i=Bs(c,i);if(!OD(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h=b.k0;e=Rf(b.kD);i=OY(d.jy);d=OY(d.jx);j=b.lC;j=M9(j.jh,0,j.jk);m=Dz(b);n=Bi(b.jv);g=b.lQ;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(161)),l),H(162)),h),H(163)),e),H(164)),i),H(165)),d),H(166)),j),H(167)),m),H(168)),
n),H(169));h=b.jD;d=b;e=!g?H(117):H(5);KO(d,h,e);P(b,125);return S(L(k));},VT=b=>{return b.pO;},X6=b=>{K2(b);},R0=(b,c)=>{b=b;b.ks.lK.oh=Bw(B7(c));CS(b);},WO=b=>{let c,d,e;b=b;if(!b.mU){b.mU=1;c=b.ks;HF(c.oc);HF(c.nG);c=b.m8;d=b.lY;c.addEventListener("change",Bl(d,"handleEvent"));d=window;e=b.lY;d.addEventListener("resize",Bl(e,"handleEvent"));if(FA(b.k3)){d=window;e=b.od;d.addEventListener("hashchange",Bl(e,"handleEvent"));}if(N8(b.k3))LX(b);if(!b.nr){b.nr=1;LH(b);}N9(b);CS(b);}},Vi=b=>{let c,d,e,f;b=b;b.mU
=0;c=b.m8;d=b.lY;c.removeEventListener("change",Bl(d,"handleEvent"));d=window;e=b.lY;d.removeEventListener("resize",Bl(e,"handleEvent"));d=window;e=b.od;d.removeEventListener("hashchange",Bl(e,"handleEvent"));f=b.l$;cancelAnimationFrame(f);b.l$=0;},Uf=(b,c)=>{let d;c=Bk(c);b=b;d=Me(b.kb);if(!(b.na.hasAttribute(S(c))?1:0))Cs(d,c);else Cl(d,c,Bk(b.na.getAttribute(S(c))));Mp(b.kb,d);DI(b);},R7=b=>{let c;b=b.ks.lK;b.os=0;c=BM(b.nQ);while(BJ(c)){BB(Bo(BH(c)),H(170));}},Wa=b=>{J3(b);},Cq=K(BN),Yi=K(BN),B_=K(0),Cn
=K(0),SW=K(),QQ=K(0);
function MF(){I.call(this);this.jw=null;}
let Mr=(a,b)=>{let c;c=a.jw;Ne(c,KI(c,BT(c.jn.jp)+b));},Fh=(a,b)=>{let c;c=a.jw;Ne(c,KI(c,b));},FE=a=>{CS(a.jw);},Kk=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jw.kb;e=BP(d);f=H4(e,b,c);if(B5(f))d=P9(b,c,Bs(e,b));else{a:{b:{g=Fx(d.kx);Cl(g,b.jq,Dv(CB(Bj(f),b)));h=Bj(f);HA();switch(Lv.data[b.jM]){case 1:Ba();if(!BC(h,B0,H(36))){Cs(g,CG.jq);break a;}KA(d,F9(BP(d),(EY(d.jS.jp)).kz),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jq);i=BC(BP(d),B0,H(36));j=i&&!G4(BP(d))&&G4(h)?1:0;if(!j)Cs(g,CG.jq);if(i&&!j)Cs(g,
B0.jq);break a;default:break a;}b=BP(d);Ba();if(!BC(b,B0,H(36)))break a;Cs(g,B0.jq);Cs(g,CG.jq);break a;}Ba();if(!KW(CB(h,Cf),Bw(H(27))))Cs(g,C3.jq);else KA(d,FX(BP(d),G1(BP(d))),g);}b=Bj(f);Ba();i=!(CA(b,Cv)>D4(Bj(f)))?0:1;if(!(!i&&DA(Bj(f),e)))Cs(g,Cv.jq);if(!Ml(g,d.kx)){F7(d);Ff(d,g);}d=H(2);}if(Ck(d)){DI(a.jw);CK(a.jw);}return d;},E9=(a,b)=>{let c,d,e,f,g,h;c=a.jw.kb;F7(c);d=Fx(c.kx);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!N4(h)&&h!==Ed&&h!==Cv&&h!==Dr?0:1)Cs(d,h.jq);g=g+1|0;}KY(d,b);Ff(c,d);Fd(c.jS);CR(c.jS,
Df(BP(c)));DI(a.jw);CK(a.jw);},Et=(a,b,c)=>{let d,e,f,g;d=a.jw.kb;e=d.jS.jT;f=BP(d);if(BT(d.jS.jp)>0)f=F9(f,(EY(d.jS.jp)).kz);b=b.de(f);if(!DA(b,BP(d))){if(!c)F7(d);g=Fx(d.kx);KA(d,b,g);Ba();Cs(g,Cv.jq);Ff(d,g);if(e)PG(d.jS);}DI(a.jw);CK(a.jw);},O4=a=>{let b;b=a.jw.kb;Q2(b,b.lo,b.ms);DI(a.jw);CK(a.jw);},JH=a=>{let b;b=a.jw.kb;Q2(b,b.ms,b.lo);DI(a.jw);CK(a.jw);},Ek=(a,b)=>{let c;c=a.jw;c.ks.mA=b;CS(c);},BF=K(0);
function Kn(){I.call(this);this.rl=null;}
let SC=(b,c)=>{CS(b.rl);};
function Km(){I.call(this);this.qK=null;}
let Vx=(b,c)=>{LX(b.qK);};
function KL(){I.call(this);this.j8=null;}
let JX=null,UB=(a,b)=>{a.j8=b;},RE=a=>{let b=new KL();UB(b,a);return b;},Bp=()=>{if(JX===null)JX=RE(null);return JX;},Bw=b=>{return RE(BR(b));},Bj=a=>{let b;b=a.j8;if(b!==null)return b;b=new D3;Br(b);Z(b);},CP=a=>{return a.j8===null?0:1;},B5=a=>{return a.j8!==null?0:1;},Hr=(a,b)=>{let c;c=a.j8;if(c!==null)b.dg(c);},Eg=(a,b)=>{let c;c=a.j8;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.j8;if(b!==null)return b;b=new D3;Br(b);Z(b);},KW=(a,b)=>{if(a===b)return 1;if(!(b instanceof KL))return 0;return X(b.j8,a.j8);};
function Mn(){let a=this;I.call(a);a.nh=null;a.nI=null;}
let FA=a=>{return a.nh.hasAttribute("fragment")?1:0;},N8=a=>{return FA(a)&&!T(Bk(location.hash.slice(1)),a.nI)?1:0;},Ob=a=>{let b,c;b=Lm(a);if(FA(a)){c=Bk(location.hash.slice(1));a.nI=c;KY(b,JO(c));}return b;},Lm=a=>{let b,c,d,e,f,g;b=CJ();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nh.hasAttribute(S(f.jq))?1:0){g=f.jq;Cl(b,g,Bk(a.nh.getAttribute(S(g))));}e=e+1|0;}return b;};
function Pn(){let a=this;I.call(a);a.ms=null;a.lo=null;a.jS=null;a.kx=null;a.n3=null;a.l0=0;}
let BP=a=>{return a.jS.jL;},Me=a=>{return Fx(a.kx);},Mp=(a,b)=>{let c;if(!Ml(b,a.kx)){c=Df(BP(a));F7(a);Ff(a,Fx(b));if(Df(BP(a))!=c)CR(a.jS,Df(BP(a)));}},Q2=(a,b,c)=>{let d,e;if(!Ci(b)){a.l0=a.l0+1|0;d=MD(a);U(c,d);b=b;d=GD(b,b.jm-1|0);e=BP(a);Ff(a,d.mX);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CR(a.jS,d.nE);}},F7=a=>{let b,c;a.l0=a.l0+1|0;b=a.lo;c=MD(a);U(b,c);Gg(a.ms);b=a.lo;if(b.jm>200)GD(b,0);},MD=a=>{let b,c,d;b=new JB;c=a.kx;d=BT(a.jS.jp);b.mX=c;b.nE=d;return b;},Ff=(a,b)=>{let c,d,e;a.kx=b;b=Gw(b);a.n3=b;c
=a.jS;d=b.mi;e=DA(d,c.jL);c.jL=d;c.k8=NaN;if(!e){c.jp=LU(d);c.oA=c.oA+1|0;c.jT=0;CR(c,Df(d));}else if(BT(c.jp)>CF(c))CR(c,CF(c));},KA=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CB(b,g);if(CP(h)&&!KW(h,CB(BP(a),g)))Cl(c,g.jq,Bj(h));f=f+1|0;}},Sr=K(),JO=b=>{let c,d;c=CJ();b=new URLSearchParams(S(b));d=new H2;d.pp=c;b.forEach(Bl(Bo(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G0(b)){e=FD(b,d);f=GR(b,d);c.append(S(e),S(f));d=d+1|0;}return Bk(c.toString());};
function Gs(){let a=this;I.call(a);a.lU=null;a.pI=null;a.kL=null;a.lu=null;a.nq=null;a.oH=null;}
let Zf=b=>{return b.kL.jp.jV;},Zm=b=>{return !!QS(b.lu.jw);},VA=b=>{b=b;return S(!FA(b.pI)?H(2):Bk((location.href.split('#'))[0]));},Tb=(b,c)=>{let d;d=c;b=b.lu;c=d>=0?Dl(d):CD();Ek(b,c);},TT=b=>{FE(b.lu);},Y7=(b,c)=>{let d;d=c;return Rw(b.kL.jp,d);},V_=b=>{return b.kL.oA;},Xg=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kL.jp;c=b.kr.jm;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NX(b,0)).data.length|0;f=Bn(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=NX(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kK);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MN(f);},T$=(b,c)=>{c=Bk(c);b=b.lu;c=JO(c);E9(b,c);},SQ=b=>{let c,d,e;b=HI(b.kL.jp.j1);c=Gk(b.kB,PR(b));d=b.lj;e=d.data;Ca(d,0,c,b.kB.data.length,e.length);return MN(c);},YY=b=>{return !!b.kL.jp.kX;},WM=b=>{return b.lU.l0;},TD=b=>{return BT(b.kL.jp);},Yv=(b,c)=>{let d;d=c;Fh(b.lu,d);},Xx=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nq)&&Bj(b.nq)===BP(b.lU))){b.nq=Bw(BP(b.lU));c=b.lU;d=CJ();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CB(BP(c),h);j=new Q8;j.qz=d;j.qA=h;Hr(i,j);g=g+1|0;}b.oH=Ik(d);}return S(b.oH);},Ec
=K(0),QD=K(),YO=a=>{return performance.now();};
function Nb(){let a=this;I.call(a);a.jL=null;a.jp=null;a.oA=0;a.jT=0;a.lG=0;a.qH=0;a.k8=0.0;a.rd=0;}
let PG=a=>{if(BT(a.jp)>=CF(a))CR(a,0);a.jT=1;a.k8=NaN;},Fd=a=>{a.jT=0;a.lG=0;},CR=(a,b)=>{b=BA(0,BG(b,CF(a)));a.qH=b;a.lG=b==BT(a.jp)?0:1;},JF=a=>{return !a.jT&&!a.lG?0:1;},CF=a=>{let b,c;b=D4(a.jL);c=a.jp;if(c.kX)b=BG(c.jV,b);return b;},Kg=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bJ();if(a.lG)e=a.qH;else if(!a.jT)e=BT(a.jp);else{f=a.jL;Ba();g=BC(f,Dr,H(121))?CD():Dl(CA(f,Dr)|0);if(g!==CN?0:1)e=CF(a);else{if(isNaN(a.k8)?1:0){a.k8=d;a.rd=BT(a.jp);}e=Bf(a.rd+(d-a.k8)*GE(g)/1000.0,CF(a))|0;}}h=K6(a.jp,
e,16);while(!h&&b.bJ()-d<c){h=K6(a.jp,e,16);}e=a.lG;if(!(!e&&h))a.k8=NaN;h=e&(h?0:1);a.lG=h;a.jT=a.jT&(!h&&BT(a.jp)>=CF(a)?0:1);};
function QH(){let a=this;I.call(a);a.om=null;a.m0=null;}
let Uy=(a,b)=>{a.m0=Bp();a.om=b;},LN=a=>{let b=new QH();Uy(b,a);return b;},H4=(a,b,c)=>{let d;c=b.lH.dy(c);d=new P6;d.pi=a;d.pj=b;b=c.j8;if(b!==null){c=d;b=b;b=CQ(c.pi,c.pj,b);c=b===null?Bp():Bw(b);}return c;},F9=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(171)),BZ(e[d]));d=d+1|0;}if(GU(a)){Ba();f=CQ(a,C0,H(48));g=Ej;f=CQ(f,g,Bs(a,g));g=CW;a=CQ(f,g,Bs(a,g));}Ba();return CQ(CQ(a,B0,H(36)),CG,L(c));},FX=(a,b)=>{let c,d,e,f;Ba();c=CQ(a,Cf,H(27));d=C3;e=M();f=0;while
(f<Bi(b)){O(P(O(P(O(O(e,f<=0?H(2):H(172)),BZ(W(b.jj,f,0))),44),BZ(W(b.jj,f,1))),44),BZ(W(b.jt,f,0)));f=f+1|0;}return CQ(c,d,L(e));},CQ=(a,b,c)=>{let d,e;d=Ha(a.om);e=b.jM;b=Bw(c);LW(d,e,b);return LN(d);},CB=(a,b)=>{let c,d;c=a.om;d=b.jM;return BE(c,d);},Bs=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&O_(a))){if(b!==Dy)break b;if(JY(a))break b;}c=1;break a;}c=0;}return c?Jc(a,b):Eg(CB(a,b),Jc(a,b));},Jc=(a,b)=>{a:{HJ();switch(Pd.data[b.jM]){case 1:case 2:if(GU(a)){b=H(54);break a;}b=b.ni;break a;case 3:if(!JY(a)){b
=H(66);break a;}b=b.ni;break a;default:}b=b.ni;}return b;},G$=(a,b)=>{return T(Bs(a,b),Jc(a,b));},BC=(a,b,c)=>{return T(Bs(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(N4(f)&&!T(Bs(a,f),Bs(b,f)))return 0;e=e+1|0;}return 1;},G1=a=>{if(B5(a.m0))a.m0=Bw(Th(a));return Bj(a.m0);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bh();c=D7(2);d=b;U(d,c);if(GU(a))c=Mc(D7(2));else{c=Bh();Ba();e=(GK(Bs(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);U(c,h);g=g+1|0;}}Iq(b,c);U(d,D7(1));i=new In;Ba();j
=QT(Bs(a,Ej));k=QT(Bs(a,CW));c=Dy;Ga();h=!BC(a,c,EH.pe)?Na:EH;f=d.jm;if(f<2){c=new BS;BW(c,H(173));Z(c);}d=new II;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EG;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nD=l;i.kf=d;i.kG=j;i.lq=k;i.lA=h;return i;},FR=a=>{Ba();return CA(a,Gn);},Ps=a=>{let b,c,d,e,f,g;b=Du(CH(Dp(a)));c=b.data;Ba();d=(GK(Bs(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},PN=a=>{let b;b=Bi(G1(a));Ba();if(!BC(a,Do,H(80)))b=Bf(CA(a,Do),
b)|0;return b;},D4=a=>{Ba();return CA(a,Ed)|0;},Df=a=>{Ba();return BG(CA(a,Cv)|0,D4(a));},GU=a=>{Ba();return BC(a,B0,H(34));},O_=a=>{Ba();return T(Eg(CB(a,Cf),H(2)),H(27))&&Ck(Bs(a,C3))?1:0;},JY=a=>{let b;Ba();b=CW;Cr();return BC(a,b,D2.mr);},G4=a=>{return (JG(a)).data.length!=CH(Dp(a))?0:1;},JG=a=>{Ba();return GK(Bs(a,CG));},CA=(a,b)=>{return K0(Bs(a,b));},QV=a=>{let b;b=new PI;Ba();b.rf=CA(a,Dm);return b;},Th=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CA(a,Dm);c=Bs(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!T(c,
H(23)))break a;d=5;break a;case -982754077:if(!T(c,H(27)))break a;d=9;break a;case -895939855:if(!T(c,H(24)))break a;d=6;break a;case 3555:if(!T(c,H(19)))break a;d=1;break a;case 96727:if(!T(c,H(18)))break a;d=0;break a;case 109265:if(!T(c,H(21)))break a;d=3;break a;case 3373737:if(!T(c,H(20)))break a;d=2;break a;case 3684185:if(!T(c,H(22)))break a;d=4;break a;case 93832310:if(!T(c,H(26)))break a;d=8;break a;case 104080786:if(!T(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Eu(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Eu(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Eu(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Eu(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Eu(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FN(new Qo,b);break b;case 6:c=FN(new Lr,b);break b;case 7:c=FN(new MT,b);break b;case 8:c=FN(new LC,b);break b;case 9:e=C5(Bs(a,C3),59);c=new GI;f=new Cg;g=e;FU(f,g.jm,2);Lq(c,f,BD(g.jm,1));d=0;while(d<g.jm){h=(GK(BE(g,d))).data;BU(c.jj,d,0,h[0]);BU(c.jj,d,1,h[1]);BU(c.jt,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},QT
=b=>{let c,d,e,f,g;Cr();c=(Mf.bd()).data;d=c.length;e=0;while(true){if(e>=d){f=new H$;g=M();J(J(J(g,H(174)),b),H(136));BW(f,L(g));Z(f);}f=c[e];if(T(f.mr,b))break;e=e+1|0;}return f;};
function PH(){let a=this;I.call(a);a.j1=null;a.qn=0;a.kr=null;a.kK=0;a.lP=null;a.jV=0;a.kX=0;}
let Ym=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kr=Bh();a.kK=1;a.lP=Bn(256);c=new Rd;c.kN=Dp(b);c.km=G1(b);c.k9=PN(b);Ba();d=Bs(b,Es);e=Dp(b);f=FR(b);g=(-1);switch(Dc(d)){case -361295720:if(!T(d,H(71)))break a;g=0;break a;case 2988943:if(!T(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new K8;h.ry=f;h.md=Cj(e);break b;case 1:h=new M8;h.lr=1.0;h.ll=1.0;h.pl=f;h.l9=Cj(e);h.mc=Cj(e);h.oK=Cj(e);h.n$=Cj(e);break b;default:}h=new IQ;F8();h.oN=f;}if(G$(b,C9))d=h;else{d=new MC;i=Ps(b);d.nH=h;d.pF=i;}c:{c.lT=d;e
=Bs(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!T(e,H(35)))break c;g=1;break c;case 289928229:if(!T(e,H(34)))break c;g=0;break c;case 1230441723:if(!T(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MY;break d;case 1:d=new LE;break d;case 2:if(!G4(b)){d=QV(b);break d;}d=new QM;d.qG=JG(b);break d;default:}d=QV(b);}c.kw=d.dX(c.kN);c.mC=E2(c.kN,c.km.jj);c.nX=Ki(c.kN,Bi(c.km));c.rF=Ms(c.kN,c.k9);c.pq=Ms(c.kN,Bi(c.km)%c.k9|0);KJ(c);a.j1=c;a.qn=BG(1024,4000000/PR(HI(c))|0);Rc(a);},LU=a=>{let b=
new PH();Ym(b,a);return b;},BT=a=>{return a.j1.jU;},Wk=a=>{return a.jV;},Rw=(a,b)=>{let c,d,e;c=a.jV;if(b<=c)return a.lP.data[b];d=new BS;e=M();P(R(J(R(J(e,H(175)),b),H(176)),c),46);BW(d,L(e));Z(d);},NX=(a,b)=>{return (BE(a.kr,b)).kB;},EY=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.j1;c=a.kX&&BT(a)==a.jV?1:0;d=new I6;e=b.kN;f=b.km;g=M0(b.jU,b.k9,Bi(f));h=b.jU;i=b.m6;j=CL(b.kw);k=b.lT.d2();b=Ky(Gx(b.mC));d.jO=e;d.jv=f;d.nM=g;d.k0=h;d.kD=i;d.kz=j;d.of=k;d.lC=b;d.lQ=c;return d;},K6=(a,b,c)=>{let d,e,f,g,h;if(a.kX)b=BG(b,a.jV);QJ(a,
b);d=0;while(true){e=a.j1;if(e.jU>=b)break;if(d>=c)break;Rp(e);e=a.j1;if(e.jU<=a.jV)f=1;else{a:{g=e.m6;if(g-g===0.0){e=e.kw;f=1;b:{c:{while(true){h=e.jy.data;if(f>=h.length)break;if(!OZ(h[f].jh))break c;if(!OZ(e.jx.data[f].jh))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jV=a.j1.jU;Rc(a);f=1;}else{a.kX=1;f=a.jV;QJ(a,f);while(true){e=a.j1;if(e.jU>=f)break;Rp(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.j1.jU;if(c!=b){if(!a.kX)break e;if(c!=a.jV)break e;}b=1;break d;}b=0;}return b;},QJ=(a,b)=>
{let c,d,e,f;c=BG(b/a.kK|0,a.kr.jm-1|0);d=a.j1;e=d.jU;if(!(b>=e&&Bc(c,a.kK)<=e)){b=Bc(c,a.kK);f=BE(a.kr,c);d.jU=b;C8(d.kw,f.kB);d.lT.d9(f.lj);KJ(d);}},Rc=a=>{let b,c,d,e,f,g;b=a.jV;c=a.lP;d=c.data.length;if(b==d)a.lP=Gk(c,2*d|0);c=a.lP.data;b=a.jV;e=a.j1;c[b]=e.m6;if(b%a.kK|0)return;f=a.kr;e=HI(e);U(f,e);e=a.kr;if(e.jm>a.qn){f=Ha(e);Gg(a.kr);b=0;g=f;while(b<g.jm){e=a.kr;f=BE(g,b);U(e,f);b=b+2|0;}a.kK=a.kK*2|0;}};
function L0(){let a=this;I.call(a);a.pd=null;a.qs=null;a.rw=null;a.oc=null;a.nG=null;a.p2=null;a.rV=null;a.rg=null;a.rH=null;a.pS=null;a.qO=null;a.pA=null;a.qY=null;a.lK=null;a.qg=null;a.rL=null;a.mt=null;a.nl=null;a.mA=null;}
let Sn=(a,b,c)=>{let d,e,f,g,h,i,j;a.mt=Bp();a.nl=Bp();a.mA=CD();a.pd=b;d=new QL;e=b.querySelector(".messages");d.o6=Bh();d.nJ=e;a.qs=d;e=new I3;F4();e.oC=b;a.rw=e;e=new NH;f=b.querySelector(".decision");BR(c);d=new NY;d.rU=c;Om(e,f,d);e.kP=Bp();e.ly=Bp();e.kW=CD();e.mb=c;J5(new FT,e.lN,e);g=e.lN;d=new IV;d.qb=e;g.addEventListener("dblclick",Bl(Bo(d),"handleEvent"));a.oc=e;e=new Qe;f=b.querySelector(".network");BR(c);d=new NG;d.qv=c;Om(e,f,d);e.l2=Bp();e.kv=Bp();e.lz=Bp();e.mI=Bp();e.nL=Du(0);e.le=Bn(0);e.mQ
=c;e.pX=f.querySelector(".picture");g=f.querySelector(".editing");e.kT=g.querySelector(".parameter");d=new FK;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NF;j.pP=e;Kc(d,h,i,H(177),j);e.oB=d;e.m7=g.querySelector(".freeze");d=new IM;g.addEventListener("submit",Bl(Bo(d),"handleEvent"));f=e.kT;j=new IL;j.p0=e;f.addEventListener("change",Bl(Bo(j),"handleEvent"));f=e.m7;g=new IK;g.pc=e;f.addEventListener("change",Bl(Bo(g),"handleEvent"));J5(new FT,e.lN,e);a.nG=e;a.p2=YI(b.querySelector(".transport"),
c);e=new PW;f=b.querySelector(".predictions");e.k$=Bh();e.ob=DZ((Fi()).jj,(Fi()).jt);e.oo=f.querySelector("tbody");e.pB=f.querySelector(".score");a.rV=e;a.rg=S4(b.querySelector(".predictions .editing"),c);e=new Nj;d=b.querySelector(".losses");BR(c);f=new Pj;f.qy=c;e.nd=Bh();e.ow=(-1);e.nN=d.querySelector("tbody");e.p7=f;a.rH=e;a.pS=Yk(b,c);d=b.querySelector(".set-up .tools");a.qO=VI(d,c);Lh(new HK,b,c);a.pA=RT(d,b.querySelector(".example-help"),c);a.qY=YW(b.querySelector(".set-up"),c);a.lK=YJ(b,c);a.qg=b.querySelector(".engine");a.rL
=b.querySelector(".announcement");},T7=(a,b)=>{let c=new L0();Sn(c,a,b);return c;},BS=K(BN),FL=K(BI),B3=null,Cw=null,S9=null,Fy=()=>{Fy=Bg(FL);X_();},WZ=(a,b,c)=>{Fy();Cx(a,b,c);},Og=(a,b)=>{let c=new FL();WZ(c,a,b);return c;},X_=()=>{let b,c,d;B3=Og(H(178),0);b=Og(H(179),1);Cw=b;c=Bd(FL,2);d=c.data;d[0]=B3;d[1]=b;S9=c;},N=K(),Vm=a=>{return;},CO=K(0);
function JV(){N.call(this);this.lw=null;}
let Cz=b=>{let c;c=new JV;c.lw=OS(b);return c;},US=(a,b)=>{let c;c=D1(b);return !EI(a.lw,c)?Bp():Bw(c);},Vk=a=>{let b,c;if(Dn(a.lw)!=1){b=Dt(H(159),a.lw);c=M();J(J(c,H(180)),b);b=L(c);}else{b=FW(a.lw,0);c=M();J(J(c,H(181)),b);b=L(c);}return b;};
function IX(){N.call(this);this.oS=0;}
let Kf=null,Qd=null,GS=()=>{GS=Bg(IX);Vf();},Sx=(a,b)=>{GS();a.oS=b;},Wn=a=>{let b=new IX();Sx(b,a);return b;},Tt=(a,b)=>{let c,d,e,f,g;c=Bh();d=BM(C5(b,59));while(true){if(!BJ(d))return Bw(Dt(H(172),c));b=C5(BH(d),44);GS();e=b;if(e.jm!=3)f=Bp();else{b=Kf;g=BE(e,0);b=Iy(b,g);g=Kf;f=BE(e,1);g=Iy(g,f);f=Qd;e=BE(e,2);f=NI(f,e);if(CP(b)&&CP(g)&&CP(f)){b=Bj(b);g=Bj(g);f=Bj(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jm==a.oS)break;U(b,Bj(f));}return Bp();},R_=a=>{let b,
c;b=a.oS;c=M();J(R(J(c,H(182)),b),H(183));return L(c);},Vf=()=>{Kf=Jk(0);Qd=C7(0.0,1.0);};
function Rv(){let a=this;N.call(a);a.oV=null;a.ot=0;}
let S0=(a,b,c)=>{a.oV=b;a.ot=c;},Ji=(a,b)=>{let c=new Rv();S0(c,a,b);return c;},Xw=(a,b)=>{let c,d,e,f;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Bw(Dt(H(171),c));e=BH(d);f=a.oV.dy(e);if(B5(f))break;e=c;if(e.jm==a.ot)break;U(e,Bj(f));}return Bp();},UR=a=>{let b,c,d;b=a.oV.bk();c=a.ot;d=M();J(R(J(J(J(d,H(184)),b),H(185)),c),H(186));return L(d);};
function Hc(){N.call(this);this.oJ=0;}
let UV=(a,b)=>{a.oJ=b;},Jk=a=>{let b=new Hc();UV(b,a);return b;},Iy=(a,b)=>{let c,d,e,f;c=EB(b);if(PU(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oJ)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},UE=a=>{return !a.oJ?H(187):H(188);};
function Gm(){let a=this;N.call(a);a.oq=0.0;a.oD=0.0;}
let Wb=(a,b,c)=>{a.oq=b;a.oD=c;},C7=(a,b)=>{let c=new Gm();Wb(c,a,b);return c;},NI=(a,b)=>{let c,d;c=EB(b);if(PU(c))return Bp();d=Eh(c);return !(d===Bt(d)&&d>=a.oq&&d<=a.oD?1:0)?Bp():Bw(BZ(d+0.0));},WL=a=>{let b,c,d;b=BZ(a.oq);c=BZ(a.oD);d=M();J(J(J(J(d,H(189)),b),H(190)),c);return L(d);};
function IJ(){let a=this;N.call(a);a.nw=null;a.mB=null;}
let Za=(a,b,c)=>{a.nw=b;a.mB=c;},Jm=(a,b)=>{let c=new IJ();Za(c,a,b);return c;},Zi=(a,b)=>{return !T(D1(b),a.mB)?a.nw.dy(b):Bw(a.mB);},XZ=a=>{let b,c,d;b=a.nw.bk();c=a.mB;d=M();J(J(J(d,b),H(191)),c);return L(d);};
function Ma(){N.call(this);this.o0=null;}
let Yx=b=>{let c;c=new Ma;c.o0=OS(b);return c;},XK=(a,b)=>{let c,d,e;c=Bh();d=BM(C5(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(Dt(H(171),c));e=D1(BH(d));if(!EI(a.o0,e))break;if(EI(c,e))break;U(c,e);}return Bp();},Ze=a=>{let b,c;b=Dt(H(159),a.o0);c=M();J(J(J(c,H(192)),b),H(193));return L(c);},FM=K(N),Vq=a=>{return;},WJ=()=>{let a=new FM();Vq(a);return a;},RZ=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dc(c)){case 0:if(!T(c,H(2)))break a;d=0;break a;case 3569038:if(!T(c,H(5)))break a;d=1;break a;case 97196323:if
(!T(c,H(117)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(117));break b;default:}b=Bp();}return b;},UM=a=>{return H(194);},OH=K(EZ),WE=K(),VD=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NK(){let a=this;I.call(a);a.kq=null;a.kY=null;}
let R4=a=>{a.kq=Bh();a.kY=Bh();},CJ=()=>{let a=new NK();R4(a);return a;},OV=b=>{let c,d,e;c=CJ();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G0=a=>{return a.kq.jm;},FD=(a,b)=>{return BE(a.kq,b);},GR=(a,b)=>{return BE(a.kY,b);},Cl=(a,b,c)=>{let d;d=JP(a.kq,b);if(d>=0)LW(a.kY,d,c);else{U(a.kq,b);U(a.kY,c);}},KY=(a,b)=>{let c;c=0;while(c<G0(b)){Cl(a,FD(b,c),GR(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JP(a.kq,b);if(c>=0){GD(a.kq,c);GD(a.kY,c);}},Fx=a=>{let b;b=CJ();KY(b,a);return b;},Ml
=(a,b)=>{let c,d,e;a:{c=a.kq;d=b.kq;if(FZ(c,d)){c=a.kY;b=b.kY;if(FZ(c,b)){e=1;break a;}}e=0;}return e;},MG=K(0);
function H2(){I.call(this);this.pp=null;}
let XS=(b,c,d)=>{c=Bk(c);d=Bk(d);Cl(b.pp,d,c);};
function P$(){let a=this;N.call(a);a.mi=null;a.rZ=null;}
let Gw=b=>{let c,d,e,f,g,h,i,j,k;c=Bh();d=0;while(d<(B6()).data.length){e=Bp();U(c,e);d=d+1|0;}e=LN(c);c=Bh();d=0;while(d<G0(b)){e=Eg(NP(e,b,d),e);d=d+1|0;}d=0;while(d<G0(b)){f=Ls(FD(b,d));if(B5(f)){f=Y6(FD(b,d));U(c,f);}else if(B5(NP(e,b,d))){f=P9(Bj(f),GR(b,d),Bs(e,Bj(f)));U(c,f);}d=d+1|0;}g=new O3;g.kl=Bh();g.jF=e;if(O_(e))U(g.kl,H(195));M6(g,C3,Cf,H(27));if(GU(g.jF)&&!G$(g.jF,C0)){b=g.kl;f=G2(g,C0);h=M();J(J(J(h,H(196)),f),H(197));f=L(h);U(b,f);}if(BC(g.jF,B0,H(36))&&!G4(g.jF)){h=g.kl;d=(JG(g.jF)).data.length;i
=CH(Dp(g.jF));f=M();J(R(J(R(J(f,H(198)),d),H(199)),i),H(200));f=L(f);U(h,f);}M6(g,CG,B0,H(36));b=Bh();i=CH(Dp(g.jF));j=BM(C5(Bs(g.jF,C9),44));k=i;while(BJ(j)){f=BH(j);if(K0(f)>=k)U(b,f);}if(!Ci(b)){f=g.kl;b=IA(Dt(H(171),b));d=i-1|0;h=M();P(R(J(J(J(h,H(201)),b),H(202)),d),46);h=L(h);U(f,h);}if(T(Eg(CB(g.jF,Dy),H(2)),H(65))&&!JY(g.jF)){f=g.kl;b=G2(g,CW);h=M();J(J(J(h,H(203)),b),H(204));h=L(h);U(f,h);}d=Bi(G1(g.jF));if(!BC(g.jF,Do,H(80))&&CA(g.jF,Do)>d){b=g.kl;f=G2(g,Do);h=M();P(R(J(J(h,f),H(205)),d),46);f=L(h);U(b,
f);}if(CA(g.jF,Cv)>D4(g.jF)){b=g.kl;f=G2(g,Cv);d=D4(g.jF);h=M();P(R(J(J(h,f),H(206)),d),46);f=L(h);U(b,f);}f=g.kl;Iq(c,f);b=new P$;Vm(b);b.mi=e;b.rZ=c;return b;},NP=(b,c,d)=>{let e,f;e=Ls(FD(c,d));f=new Q0;f.qo=b;f.qp=c;f.qq=d;b=e.j8;if(b!==null){c=f;b=b;e=H4(c.qo,b,GR(c.qp,c.qq));}return e;},Y6=b=>{let c,d,e,f,g,h;c=Bh();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].jq;U(c,g);f=f+1|0;}b=IA(b);c=Dt(H(159),c);h=M();P(J(J(J(J(h,H(207)),b),H(208)),c),46);return L(h);};
function Rd(){let a=this;I.call(a);a.km=null;a.k9=0;a.lT=null;a.kw=null;a.mC=null;a.nX=null;a.rF=null;a.pq=null;a.kN=null;a.jU=0;a.m6=0.0;}
let HI=a=>{let b,c,d;b=new H8;c=CL(a.kw);d=a.lT.d2();b.kB=c;b.lj=d;return b;},Rp=a=>{let b,c,d,e,f,g,h;b=a.lT;c=a.kw;if(a.k9>=Bi(a.km)){JZ(a.nX,a.kw,a.mC,a.km.jt);d=a.nX;}else{d=M0(a.jU,a.k9,Bi(a.km));e=d.m4!=a.k9?a.pq:a.rF;f=a.kw;g=a.km;h=d.ne;d=e.oI;Ca(g.jj.jh,h*2|0,d.jj.jh,0,Bi(d)*2|0);Ca(g.jt.jh,h,d.jt.jh,0,Bi(d));DL(e.ou,f);JZ(e.oW,f,e.ou,e.oI.jt);d=e.oW;}b.en(c,d);a.jU=a.jU+1|0;KJ(a);},KJ=a=>{DL(a.mC,a.kw);a.m6=a.kN.lA.eo(Gx(a.mC),a.km.jt);};
function Qv(){I.call(this);this.l7=0;}
let CN=null,V$=(a,b)=>{a.l7=b;},Pc=a=>{let b=new Qv();V$(b,a);return b;},CD=()=>{if(CN===null)CN=Pc(0);return CN;},Dl=b=>{return Pc(b);},GE=a=>{let b;if(a!==CN)return a.l7;b=new D3;Br(b);Z(b);},EK=a=>{return a===CN?0:1;},RX=(a,b)=>{let c,d,e,f,g;if(a!==CN){c=a.l7;b=b;d=b.pC;e=b.pK;f=b.pL;b=b.pJ;g=ED(D6(f,W(b.jY,c,0)),DS(f,W(b.jY,c,1)),d.j_.oF*1.9);b=Cb(d.kj.jP,2.0);Ce(e,g,b);}},Jj=(a,b)=>{if(a!==CN)b=a.l7;return b;},Ia=a=>{let b;if(a!==CN)return a.l7;b=new D3;Br(b);Z(b);};
function QL(){let a=this;I.call(a);a.nJ=null;a.o6=null;}
let U7=(a,b,c)=>{let d,e,f;d=Ha(b);Iq(d,c);e=a.o6;if(FZ(d,e))return;a.o6=d;FB(a.nJ);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nJ,H(209),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nJ,H(209),e);d="advice";c.className=d;}};
function I3(){I.call(this);this.oC=null;}
let NN=null,Op=null,F4=()=>{F4=Bg(I3);Ta();},Y4=(a,b)=>{let c,d,e,f,g,h,i,j;c=EI(b,H(98));d=a.oC;e=S(!c?H(210):H(98));d.className=e;F4();f=NN.data;g=f.length;h=0;while(h<g){i=f[h];d=!T(i,H(211))?i:H(93);j=JP(b,d);Q7(a,i,!c&&!T(i,H(212))&&j<0?0:1,j);h=h+1|0;}g=0;i=b;a:{while(true){if(g>=i.jm){g=(-1);break a;}b=Op;e=BE(i,g);if(EI(b,e))break;g=g+1|0;}}Q7(a,H(213),!c&&g<0?0:1,g);},Q7=(a,b,c,d)=>{let e,f;e=a.oC;f=M();J(P(f,46),b);e=e.querySelector(S(L(f)));e.hidden=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",
S(Cc(d)));},Ta=()=>{NN=BO(Bv,[H(91),H(92),H(211),H(64),H(95),H(214),H(212)]);BR(H(94));BR(H(96));BR(H(97));Op=IU(BO(I,[H(94),H(96),H(97)]));};
function FF(){let a=this;I.call(a);a.mo=null;a.lN=null;a.qr=null;a.pu=null;a.lX=0;a.nv=0;a.oQ=0;}
let Om=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mo=d;a.lN=d.querySelector("canvas");a.qr=b.querySelector(".twin");b=new H5;b.qw=a;b.qu=c;e=new ResizeObserver(Bl(Bo(b),"onResize"));d=a.mo;e.observe(d);b=new No;e=a.mo;b.o2=1;d=new H_;d.q_=b;d.ra=c;(new IntersectionObserver(Bl(Bo(d),"onChange"))).observe(e);a.pu=b;},HF=a=>{a.lX=a.mo.clientWidth;a.nv=a.mo.clientHeight;},Rk=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lX;if(d&&a.pu.o2){e=new H0;f=a.lN;g=d;h=a.nv;i=devicePixelRatio;DK();Cu();e.nS=Di(0.0,Dw);e.lk=g;e.nn
=h;e.my=1.0/i;d=Bt(g*i)|0;j=Bt(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jH=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jH.lineJoin="round";a.ey(e,b);if(!(!c&&a.oQ)){a.oQ=1;BB(a.qr,a.ez(b));}return;}a.oQ=0;},IO=K(0),Rg=a=>{return;};
function NH(){let a=this;FF.call(a);a.mb=null;a.kP=null;a.ly=null;a.kW=null;a.rI=0.0;a.rJ=0.0;a.nV=0;}
let K7=b=>{return OU(b.n5,b.kt);},W1=(a,b,c,d)=>{return EK(NT(a,b,c,d));},Zv=(a,b,c,d)=>{let e,f,g;e=NT(a,b,c,d);a.kW=e;f=Ia(e);e=Dv(a.kP);g=(Dv(a.ly)).jj;a.rI=D6(e,W(g,f,0))-b;a.rJ=DS(e,W(g,f,1))-c;a.nV=0;e=a.mb;g=a.kW;Ek(e,g);},Yo=a=>{let b;b=CD();a.kW=b;Ek(a.mb,b);},Yf=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.kP);e=d.kd;b=a.rI+b;f=e.ki;g=d.ke;b=(b-g.ju)/g.jB;h=e.kg;i=PB(f+b*(h-f),f,h);c=a.rJ+c;g=d.kd;h=g.j4;d=d.ke;h=PB(h-(c-d.jJ)/d.jR*(h-g.j$),e.j$,e.j4);g=Dv(a.ly);j=Ia(a.kW);k=Jv(g,j,i,h,W(g.jt,j,0));d=a.mb;g
=new LQ;g.pv=k;l=a.nV;Et(d,g,l);a.nV=1;},NT=(a,b,c,d)=>{let e,f,g,h,i,j;e=CD();f=d*d;if(CP(a.kP)){g=(Dv(a.ly)).jj;h=0;while(h<g.jk){i=D6(Bj(a.kP),W(g,h,0))-b;j=DS(Bj(a.kP),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PB=(b,c,d)=>{return Bu(c,Bf(d,Bt(b*100.0)/100.0));},VY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=K7(b);DX();c=M();d=b.k2;e=0;f=0;g=d.k4.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(215)),b.mj),H(216));if(!f)O(c,
H(217));else{if(e){k=d.k4.data.length;if(e!=k){l=new Pb;l.nP=d;l.mD=Du(k);l.oG=B8(k);m=B8(2).data;e=0;while(true){g=l.mD.data;if(e>=g.length)break;if(!g[e]){k=!Ip(l,e)?0:1;m[k]=m[k]+1|0;f=Ip(l,e);n=l.nP.jX;k=E$(l,e,f,0);o=n-1|0;while(k>0){g=l.oG.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E$(l,h-1|0,f,k);if(i<o)k=E$(l,h+1|0,f,k);if(h>=n)k=E$(l,h-n|0,f,k);h=h+n|0;if(h<l.mD.data.length)k=E$(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.ko;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jX;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F1(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jX-1|0);O(O(O(c,H(218)),Qr(j)),H(219));O(O(O(c,Nn(m[1])),H(220)),Qr(1.0-j));P(O(O(c,H(159)),Nn(m[0])),46);break a;}}O(R(c,e?1:0),H(221));}}W4(c,b);return L(c);},XV=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.l8;e=b;f=e.lk;g=e.nn;h=HN(f);i=CU(3.75*h);j=CU(5.5*HN(f));k=Fn(f-PC(f)-j);l=Bu(1.0,Bf(k,Fn(g-i-CU(2.2*h))));m=Cy(PC(f)+Fn((k-l)/2.0),i,l,l);n=D$(m)+Bt(1.25*h);o=new Nc;p=Cy(n,i,Bt(1.0*h),l);j=1.15
*h;Cu();q=Di(j,CM);k=Bt(1.35*h);r=Je(h,CM);s=Bt(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.qU=f;o.r2=g;o.lx=m;o.m$=p;o.pN=q;o.rC=k;o.qN=r;o.oz=s;o.lJ=h;o.oF=j;o.q$=1.5;t=new PD;q=c.n9;Ba();if(!BC(d,F$,H(108))){D0();m=E6;}else{D0();m=Pi;}if(!BC(d,GM,H(113))){Er();p=Gv;}else{Er();p=Qh;}t.j_=o;t.kj=q;t.oe=m;t.q6=p;u=K7(c);v=c.mm;p=Kp(u.k2.k5,t.j_.lx);B4(e,Cy(0.0,0.0,e.lk,e.nn),t.kj.j6);w=t.j_;x=t.kj;y=u.mj;r=u.nC;m=w.lx;l=m.ju+m.jB/2.0;m=M();R(J(m,H(222)),y);CE(e,L(m),l,w.rC,w.pN,x.jP);m=M();J(J(m,H(223)),r);d=L(m);k
=2.0*(Bf(l,w.qU-l)-4.0);m=w.qN;n=m.k6;m=m.lt;Dj();if(m!==Fc){q=Di(Bf(n,k/(0.65*d.ji.length)),CM);CE(e,d,l,w.oz,q,x.jP);}else{z=d.ji.length>=20?26:d.ji.length;h=w.oz;q=x.jP;j=BA(z,d.ji.length);i=Bf(n,k/(0.602*j));CE(e,d,l-0.602*i*j/2.0,h,Je(i,Dw),q);}Xj(t,b,p,u);e=t.j_;m=t.kj;q=p.kd;q=I8(q.ki,q.kg,KM(e,p.ke.jB));d=p.kd;Ug(p,b,e,m,q,I8(d.j$,d.j4,KM(e,p.ke.jR)));Wf(t,b);TX(t,b,p,u);e=new Ri;e.pC=t;e.pK=b;e.pL=p;e.pJ=u;RX(v,e);a.kP=Bw(Kp(XH(TU(u)),Zu(o)));a.ly=Bw(SG(V3(c)));};
function Qe(){let a=this;FF.call(a);a.mQ=null;a.pX=null;a.kT=null;a.oB=null;a.m7=null;a.l2=null;a.kv=null;a.lz=null;a.mI=null;a.nL=null;a.le=null;a.j2=0;a.qi=0;a.oi=0;a.rP=0.0;a.rO=0.0;a.rB=0.0;}
let RN=(a,b)=>{let c,d,e,f,g;c=b.kt;a.le=c.kz;if(!(!B5(a.lz)&&Gr(Bj(a.lz),c.jO)))M4(a,c.jO);d=a.oB;e=a.le.data;f=a.j2;d.mE=e[f];g=a.qi==f?0:1;if(g){a.qi=f;I5(d);}if(!(!g&&!b.kV)){H9(a.oB,a.le.data[a.j2]);a.m7.checked=!!(Rz(a,b.l8)).data[a.j2];}},M4=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lz=Bw(b);a.kv=Bp();a.j2=BG(a.j2,CH(b)-1|0);FB(a.kT);c=BG(400,CH(b));d=0;while(d<c){e=a.kT;f=Hg(b,d);if(Ir(f))g=H(224);else{h=Lu(b,f.l4-1|0,f.no);i=M();J(J(J(i,H(225)),h),H(190));g=L(i);}j=1;k=d;a:{while(true){if(j>Bm(b)){b=new BS;h
=M();P(R(J(h,H(226)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(227));h=L(h);}i=Lu(b,f.l4,f.n1);f=M();J(J(J(f,h),g),i);B1(e,H(228),L(f));d=d+1|0;}a.kT.selectedIndex=a.j2;},Ph=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kt;d=c.jv.jj;e=BG(Jj(b.mm,1),d.jk-1|0);f=Bn(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.n5;OU(h,c);h=h.nf;g=Rz(a,b.l8);b
=Dl(a.j2);d=Gc(c);i=new Gq;j=c.jO;k=Bd(B$(CX),1);k.data[0]=f;Ja(i,j,Eb(k));DL(i,d);f=i.jW.data;k=Bd(B$(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].jh;m=m+1|0;}f=g.data;i=new Qi;c=c.jO;m=f.length;if(m==CH(c)){i.jI=c;i.lO=d;i.mn=k;i.qZ=h;i.mV=g;i.oY=b;return i;}b=new BS;n=CH(c);h=M();P(R(J(R(J(h,H(229)),n),H(230)),m),46);BW(b,L(h));Z(b);},Rz=(a,b)=>{if(!(!B5(a.mI)&&Bj(a.mI)===b)){a.mI=Bw(b);a.nL=Ps(b);}return a.nL;},M7=(a,b)=>{let c,d;a.j2=b;c=a.kT;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FE(a.mQ);},Nr
=(a,b,c)=>{let d,e,f;d=a.le.bd();d.data[a.j2]=b;e=a.mQ;f=new QK;f.qt=d;Et(e,f,c);},SY=(a,b,c,d)=>{return EK(Pp(a,b,c));},T4=(a,b,c,d)=>{M7(a,Ia(Pp(a,b,c)));a.oi=0;a.rP=b;a.rO=c;a.rB=a.le.data[a.j2];},Pp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kv))d=CD();else{d=Bj(a.kv);e=new QY;e.mq=(-1);e.lZ=10.0;e.lZ=12.0;f=1;while(f<=Bm(d.jG)){g=0;while(g<Be(d.jG,f)){h=0;while(Fv(d,f)&&h<Be(d.jG,f-1|0)){NB(NO(d,f,g,h),b,c,EN(d.jG,f,g,h),e);h=h+1|0;}if(Ev(d,f))NB(Nl(d,f,g),b,c,KN(d.jG,f,g),e);g=g+1|0;}f=f+1|0;}e.lZ
=10.0;i=Bt((b-DY(d,0))/d.mW);h=Bu(0.0,Bf(Bm(d.jG),i))|0;i=(c-Ct(d,h,0))/d.kE.data[h];f=Bu(0.0,Bf(Be(d.jG,h)-1|0,Bt(i)))|0;j=Bu(d.jN.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Ct(d,h,f))<=Bf(j,Bu(d.jN.data[h],d.kE.data[h]))?1:0)?Bp():Bw(KV(h,f));if(e.mq<0&&CP(k)&&(Bj(k)).ku>0)d=Dl(KN(d.jG,(Bj(k)).ku,(Bj(k)).kh));else{if(e.mq<0&&B5(k)&&!Gp(d)){g=1;while(g<=Bm(d.jG)){l=EM(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KK(m,0.0);o=C6(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jG,g)){q=0;while(true){r=d.jG;f=g-1|0;if(q>=Be(r,f))break;i
=Ct(d,g,h)-Ct(d,f,q);i=C1(p- -i*i)/l;i=Bq(En(d,g,h,q,m)-c)/i;QG(e,EN(d.jG,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mq;d=f>=0?Dl(f):CD();}}return d;},UA=(a,b,c)=>{let d;d=(b-a.rP-(c-a.rO))/40.0;Nr(a,Bt((a.rB+d)*100.0)/100.0,a.oi);a.oi=1;},Ti=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Ph(a,b);c=b.jI;d=M();e=b.jI;f=b.mn.data[Bm(e)].data[0];g=b.mn.data[0].data;O(O(d,H(231)),PE(g[0],g[1]));O(d,H(232));h=0;while(h<=Bm(e)){R(O(d,h?H(233):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(234)),Ei(f));if(isNaN(f)?1:0)O(d,H(235));else O(d,
!(f>0.5)?H(236):H(237));O(O(d,H(238)),H6(GV(b,Bm(e),0)));P(d,46);h=1;while(h<Bm(c)){YF(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CL(b.lO);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ir(Hg(b.jI,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(239));else{O(d,j!=1?H(240):H(241));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(159):H(242));P(O(d,H6(g[i[l]])),32);c=b.jI;n=Hg(c,i[l]);e=Ku(c,n.l4-1|0,n.no);n
=Ku(c,n.l4,n.n1);c=M();J(J(J(J(c,H(243)),e),H(190)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CL(b.lO);l=0;while(true){i=g.data;if(l>=i.length)break;o=Ir(Hg(b.jI,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.mV.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(244)),h),H(245)),m);O(d,m!=1?H(246):H(247));if(j>0){O(R(P(d,32),j),H(248));O(d,j!=1?H(249):H(250));}return L(d);},Yu=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.n9;if(!B5(a.l2)){b:{e=(Bj(a.l2)).jr;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.j6,g.j6)){f=0;break b;}if(!X(e.jP,g.jP)){f=0;break b;}if(!X(e.kJ,g.kJ)){f=0;break b;}if(!X(e.ky,g.ky)){f=0;break b;}if(!X(e.nc,g.nc)){f=0;break b;}if(!X(e.mN,g.mN)){f=0;break b;}if(!X(e.m1,g.m1)){f=0;break b;}if(!X(e.kZ,g.kZ)){f=0;break b;}if(!X(e.kQ,g.kQ)){f=0;break b;}if(!X(e.oy,g.oy)){f=0;break b;}if(!X(e.nY,g.nY)){f=0;break b;}if(X(e.kF,g.kF)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new O7;e.jr=d;g=new Ln;g.op=B8(256);h=new DC;i=Bd(CI,3);j=i.data;j[0]=d.kZ;j[1]=Ez(d.kF,0.5);j[2]=d.kQ;Fk(h,i);g.qM
=h;f=0;while(f<256){h=Ka(d.kF,f);g.op.data[f]=(-16777216)|h.jZ<<16|h.j9<<8|h.j5;f=f+1|0;}e.nO=g;a.l2=Bw(e);}k=c.kt.jO;if(!(!B5(a.lz)&&Gr(Bj(a.lz),k)))M4(a,k);if(!(CP(a.kv)&&(Bj(a.kv)).nR===a.lX&&(Bj(a.kv)).o$===a.nv?1:0)){l=a.lX;f=0;h=BM(k.kf);while(BJ(h)){f=BA(f,(BH(h)).lE);}m=Bf(104.0,Bu(56.0,LM(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pX.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(251));d.setProperty("height",S(L(h)));a.kv=Bw(U2(k,a.lX,a.nv));}c=Ph(a,c);g=Bj(a.l2);h=Bj(a.kv);n=new Ds;d
=b;F2(n,0.0,0.0,SB(d),TZ(d));B4(d,n,Xt(g.jr));WX(Xm(g,b,h,c));};
function Jh(){let a=this;I.call(a);a.rp=null;a.rc=null;a.ri=null;a.r1=null;a.qF=null;a.rn=null;a.lV=null;a.pR=null;a.lc=null;}
let Qj=null,CC=()=>{CC=Bg(Jh);T3();},Si=(a,b,c)=>{let d,e,f,g,h,i,j;CC();d=new Lz;d.qd=c;a.rp=EL(b,H(252),d);d=new LB;d.q0=c;a.rc=EL(b,H(253),d);BR(c);d=new LA;d.rx=c;e=EL(b,H(254),d);a.ri=e;a.r1=e.querySelector("span");f=new Ly;f.pm=c;a.qF=EL(b,H(255),f);d=new Lx;d.q7=c;a.rn=EL(b,H(256),d);f=b.querySelector(".iteration");a.lV=f;g=new HR;g.rM=a;g.rN=c;f.addEventListener("input",Bl(Bo(g),"handleEvent"));a.pR=b.querySelector(".position");a.lc=b.querySelector(".speed select");h=Qj.data;i=h.length;j=0;while(j<i)
{L6(a,h[j]);j=j+1|0;}f=a.lc;b=new HQ;b.pH=a;b.pG=c;f.addEventListener("change",Bl(Bo(b),"handleEvent"));},YI=(a,b)=>{let c=new Jh();Si(c,a,b);return c;},TO=(a,b)=>{let c,d,e,f,g,h,i;c=BT(b.jp);d=Cc(D4(b.jL));BB(a.r1,!b.jT?H(257):H(258));a.ri.setAttribute("aria-pressed",S(!b.jT?H(117):H(5)));a.rp.disabled=!!(c?0:1);a.rc.disabled=!!(c?0:1);a.qF.disabled=!!(c<CF(b)?0:1);e=a.rn;f=!!(c<CF(b)?0:1);e.disabled=f;a.lV.setAttribute("max",S(d));e=a.lV;f=S(Cc(c));e.value=f;g=a.lV;f=M();J(J(R(J(f,H(259)),c),H(224)),d);e
=L(f);g.setAttribute("aria-valuetext",S(e));h=a.pR;i=d.ji.length;CC();f=Ey(Cc(c));while(f.jD<i){EQ(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(260)),d);BB(h,L(f));f=b.jL;Ba();b=Bs(f,Dr);a.lc.value=S(b);if(!T(Bk(a.lc.value),b)){L6(a,b);a.lc.value=S(b);}},L6=(a,b)=>{let c,d;c=a.lc;if(T(b,H(121)))d=b;else{d=M();J(J(d,b),H(261));d=L(d);}(B1(c,H(228),d)).setAttribute("value",S(b));},EL=(b,c,d)=>{CC();b=b.querySelector(S(c));Cp(b,d);return b;},T3=()=>{Qj=BO(Bv,[H(76),H(262),H(122),H(263),H(264),H(265),H(121)]);};
function PW(){let a=this;I.call(a);a.oo=null;a.pB=null;a.k$=null;a.ob=null;a.qT=0;}
let V1=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kt;d=c.jv;if(!(!Ci(a.k$)&&d===a.ob)){a.ob=d;FB(a.oo);Gg(a.k$);e=0;while(e<BG(100,Bi(d))){f=B2(a.oo,H(266));(B1(f,H(267),OO(W(d.jj,e,0)))).setAttribute("scope","row");B1(f,H(268),OO(W(d.jj,e,1)));B1(f,H(268),BZ(W(d.jt,e,0)));g=B2(B2(f,H(268)),H(269));h=B2(B2(f,H(268)),H(269));g.className="live";h.className="live";i=B2(B2(f,H(268)),H(269));i.className="mark";i.setAttribute("role","img");j=a.k$;k=new HB;k.lS=f;k.np=g;k.mF=h;k.l3=i;U(j,k);e=e+1|0;}}l=a.qT+1|0;a.qT
=l;e=a.k$.jm>16&&!b.kV&&(l%15|0)?0:1;m=0;while(true){n=a.k$.jm;if(m>=n)break;if(!e)break;o=W(c.lC,m,0);p=o-W(d.jt,m,0);g=BE(a.k$,m);l=HG(c,m);g.lS.className=S(!l?H(270):H(271));n=Jj(b.mm,(-1))!=m?0:1;Hp(g.lS,H(138),n,H(5));M$(g.np,o,H(2),b.kV);M$(g.mF,p,!(p<0.0)?H(272):H(2),b.kV);BB(g.l3,!l?H(273):H(274));j=g.l3;h=!l?H(275):H(276);j.setAttribute("aria-label",S(h));m=m+1|0;}h=n>=Bi(d)?H(2):H(277);b=a.pB;l=Dz(c);e=Bi(d);g=M();J(J(R(J(R(g,l),H(224)),e),H(278)),h);BB(b,L(g));},M$=(b,c,d,e)=>{let f,g;f=Fm(E5(c,8),
45,8722);g=M();J(J(g,d),f);BB(b,L(g));if(e)b.title=S(E_(c));},OO=b=>{return Fm(b===Bt(b)?BZ(b):E5(b,2),45,8722);};
function Lk(){let a=this;I.call(a);a.mY=null;a.k_=null;a.nZ=null;a.nW=null;a.on=null;a.oL=null;a.jK=null;a.oM=0;a.o4=0;}
let Ul=(a,b,c)=>{let d,e;a.jK=Fi();a.mY=c;a.k_=b.querySelector(".point");d=new On;d.qQ=a;a.nZ=P3(b,H(279),d);d=new Oo;d.pZ=a;a.nW=P3(b,H(280),d);a.on=b.querySelector(".add");a.oL=b.querySelector(".remove");d=new I$;b.addEventListener("submit",Bl(Bo(d),"handleEvent"));e=a.k_;d=new I_;d.rz=a;d.rA=c;e.addEventListener("change",Bl(Bo(d),"handleEvent"));c=b.querySelector(".flip");b=new Ok;b.rb=a;Cp(c,b);b=a.on;c=new Ol;c.qx=a;Cp(b,c);b=a.oL;c=new Oj;c.pt=a;Cp(b,c);},S4=(a,b)=>{let c=new Lk();Ul(c,a,b);return c;},P3
=(b,c,d)=>{let e,f,g;e=new FK;f=b.querySelector(S(c));g=M();J(J(g,c),H(281));Kc(e,f,b.querySelector(S(L(g))),H(282),d);return e;},YE=(a,b)=>{let c,d,e,f;c=b.kt.jv;d=BG(Jj(b.mm,D5(a)),Bi(c)-1|0);e=c===a.jK&&d==a.o4?0:1;if(d!=a.o4){I5(a.nZ);I5(a.nW);}a.jK=c;a.o4=d;if(!e&&!b.kV)return;if(a.oM!=Bi(c)){a.oM=Bi(a.jK);FB(a.k_);e=0;while(e<a.oM){B1(a.k_,H(228),Cc(e));e=e+1|0;}}a.k_.selectedIndex=d;H9(a.nZ,W(a.jK.jj,d,0));H9(a.nW,W(a.jK.jj,d,1));a.on.disabled=!!(Bi(a.jK)<1000?0:1);b=a.oL;f=!!(Bi(a.jK)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.k_.selectedIndex);},O8=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jK;GG(a,Jv(f,e,b,c,W(f.jt,e,0)),d);},GG=(a,b,c)=>{let d,e;a.jK=b;d=a.mY;e=new PY;e.rG=b;Et(d,e,c);};
function Nj(){let a=this;I.call(a);a.nN=null;a.p7=null;a.nd=null;a.ow=0;}
let Y5=(a,b)=>{let c,d,e,f,g,h;a.ow=b;FB(a.nN);Gg(a.nd);c=20;d=20;while((b/c|0)>=16){if(c==d){c=2*d|0;continue;}if(c==(2*d|0)){c=5*d|0;continue;}d=d*10|0;c=d;}d=0;while(d<=b){e=B2(a.nN,H(266));f=B1(B2(e,H(268)),H(283),Cc(d));f.setAttribute("type","button");g=M();R(J(g,H(284)),d);g=S(L(g));f.title=g;g=new Pe;g.p9=a;g.p$=d;Cp(f,g);g=a.nd;h=new I1;f=B2(e,H(268));h.mk=d;h.mR=e;h.ny=f;U(g,h);d=d+c|0;}},Js=K(0);
function Pj(){I.call(this);this.qy=null;}
function Oq(){let a=this;I.call(a);a.oE=null;a.nb=null;a.pT=null;a.ql=null;a.qR=null;a.kO=null;a.rq=null;a.mJ=null;a.o5=null;a.m3=null;a.pE=null;a.rr=null;a.mw=0;a.mg=0;a.lv=null;}
let Vw=(a,b,c)=>{let d;d=new LY;d.lm=Bp();a.pE=d;a.rr=Im();a.lv=Bn(0);a.m3=c;a.oE=b.querySelector(".finding");d=b.querySelector(".neuron");a.nb=d;a.pT=d.querySelector(".sums");a.ql=a.nb.querySelector(".argument");a.qR=a.nb.querySelector(".progress");c=b.querySelector(".puzzle");a.kO=c;a.rq=c.querySelector(".progress");a.mJ=a.kO.querySelector(".hint");a.o5=a.kO.querySelector(".follow");c=a.kO.querySelector(".ask");b=new MQ;b.p4=a;Cp(c,b);b=a.o5;c=new MU;c.rT=a;Cp(b,c);c=a.kO.querySelector(".leave");b=new MS;b.pW
=a;Cp(c,b);},Yk=(a,b)=>{let c=new Oq();Vw(c,a,b);return c;},WK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kt;a.lv=c.kz;d=b.l8;e=DA(d,a.rr);if(a.mw){Ba();if(BC(d,B0,H(36))&&BC(d,Cf,H(17))&&BC(d,CW,H(54))&&BC(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.mw){a.mg=0;BB(a.mJ,H(2));}e=!e&&!f?0:1;a.mw=e;a.kO.hidden=!!(e?0:1);if(a.mw){DE();e=Dz(c)!=Bi(c.jv)?0:1;BB(a.rq,e?H(285):Rq(c));a.kO.className=S(!e?H(286):H(287));a.o5.hidden=!!(a.mg&&Gi(a)?0:1);}if(!(a.lv.data.length>400&&!b.kV)){if(a.mw)g=Ie();else{b=a.pE;g=Bh();if(CP(b.lm)
&&(Bj(b.lm)).kp===c.jO&&(Bj(b.lm)).oj===c.jv?1:0)h=Bj(b.lm);else{h=new ND;i=c.jO;j=c.jv;h.kp=i;h.oj=j;h.l_=Cj(i);h.li=E2(i,j.jj);h.lp=Ki(i,Bi(j));}b:{C8(h.l_,c.kz);DL(h.li,h.l_);JZ(h.lp,h.l_,h.li,h.oj.jt);b.lm=Bw(h);if(!c.k0){k=c.kD;e=k-k!==0.0?0:1;if(!(e&&Vj(h))){b=new Co;Ch();CV(b,FI,H(288));U(g,b);break b;}}if(c.lQ){b=new Co;Ch();CV(b,FI,H(289));U(g,b);}}if(Ci(g)){e=Bi(c.jv);f=Dz(c)!=e?0:1;if(!(f&&!(c.kD>0.1*e))){Wh(h,g);Ur(h,g);Xz(h,g);}if(!f)UZ(c,h,g);else{l=new Co;Ch();b=KE;d=M();J(R(J(d,H(290)),e),H(291));CV(l,
b,L(d));U(g,l);}}}Yw(a,g);}e=Oi(c);a.nb.hidden=!!(e?0:1);if(e)Xe(a,S_(c));},Yw=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.be(0)).mM;Ch();if(d===KE){e=1;break a;}}e=0;}BB(a.oE,!c?H(2):(b.be(0)).mH);b=a.oE;f=S(!e?H(292):H(293));b.className=f;},Xe=(a,b)=>{let c,d,e,f,g;c=b.px.data;d=a.pT;e=OL(c[0],c[3],b.po);f=OL(c[1],c[2],b.rj);g=M();J(J(J(J(g,H(294)),e),H(295)),f);BB(d,L(g));BB(a.ql,b.rX);BB(a.qR,b.qB);},OL=(b,c,d)=>{let e,f,g,h,i;e=HO(b);f=!(c<0.0)?H(296):H(297);g=HO(Bq(c));h=HO(d);i=M();J(J(J(J(J(i,e),f),
g),H(298)),h);return L(i);},HO=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E5(b,4),45,8722);},Gi=a=>{let b;b=(Il(a.lv)).jm-1|0;return BG(a.mg?1:0,b);};
function Nw(){let a=this;I.call(a);a.oX=null;a.oR=null;}
let Yt=(a,b,c)=>{let d,e;a.oX=b.querySelector(".undo");a.oR=b.querySelector(".redo");d=a.oX;BR(c);e=new QO;e.q2=c;Cp(d,e);d=a.oR;BR(c);e=new QP;e.qm=c;Cp(d,e);b=b.querySelector(".reseed");d=new QN;d.pw=c;Cp(b,d);},VI=(a,b)=>{let c=new Nw();Yt(c,a,b);return c;},Td=(a,b)=>{let c;a.oX.disabled=!!((Ci(b.lo)?0:1)?0:1);c=a.oR;b=!!((Ci(b.ms)?0:1)?0:1);c.disabled=b;};
function HK(){I.call(this);this.mO=null;}
let Lh=(a,b,c)=>{let d;a.mO=c;d=new JJ;d.pk=a;b.addEventListener("keydown",Bl(Bo(d),"handleEvent"));},ZE=(a,b)=>{let c=new HK();Lh(c,a,b);return c;};
function OI(){let a=this;I.call(a);a.lM=null;a.lI=null;a.nx=null;a.o7=0;}
let We=(a,b,c,d)=>{let e,f,g,h,i,j;a.lI=c;a.nx=d;d=b.querySelector(".example");a.lM=d;B1(d,H(228),H(299));e=Kz(a,H(300));f=(KZ()).data;g=f.length;h=0;while(h<g){B1(e,H(228),f[h].py);h=h+1|0;}i=Kz(a,H(301));e=BM(JE());while(BJ(e)){j=BH(e);g=j.lh;j=j.mh;c=M();J(J(R(J(c,H(302)),g),H(303)),j);B1(i,H(228),L(c));}B1(Kz(a,H(304)),H(228),H(305));b=a.lM;d=new J_;d.qP=a;b.addEventListener("change",Bl(Bo(d),"handleEvent"));},RT=(a,b,c)=>{let d=new OI();We(d,a,b,c);return d;},Vu=(a,b)=>{if(!b&&!a.o7){a.lM.selectedIndex
=0;BB(a.lI,H(2));}a.o7=0;},Kz=(a,b)=>{let c;c=B2(a.lM,H(306));c.setAttribute("label",S(b));return c;};
function J$(){I.call(this);this.nU=null;}
let NV=null,L1=null,L4=null,J4=()=>{J4=Bg(J$);Xq();},Xp=(a,b,c)=>{let d,e;J4();a.nU=Bh();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bl(Bo(e),"handleEvent"));KC(a,d.querySelector(".of-the-run"),NV,c);KC(a,d.querySelector(".of-training"),L1,c);KC(a,d.querySelector(".of-the-look"),L4,c);},YW=(a,b)=>{let c=new J$();Xp(c,a,b);return c;},KC=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nU;i=UL(b,g,d);U(h,i);f=f+1|0;}},Xq=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C3;c[2]=B0;c[3]=CG;c[4]=Dm;c[5]=C0;c[6]=Ej;c[7]=Gn;c[8]=Ed;NV=b;b=Bd(Dg,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Es;c[3]=Do;c[4]=C9;L1=b;b=Bd(Dg,7);c=b.data;c[0]=Ht;c[1]=FQ;c[2]=F$;c[3]=GM;c[4]=EU;c[5]=Fq;c[6]=EW;L4=b;};
function Iw(){let a=this;I.call(a);a.nQ=null;a.rQ=null;a.oh=null;a.os=0;}
let LR=null,GY=()=>{GY=Bg(Iw);W2();},Xh=(a,b,c)=>{let d,e,f,g,h,i,j;GY();a.nQ=Bh();a.oh=Bp();a.rQ=c;c=new IP;c.qE=a;d=new IntersectionObserver(Bl(Bo(c),"onChange"));e=LR.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(S(h));d.observe(i);c=a.nQ;if(!T(h,H(307)))i=i.querySelector(".twin");j=B7(i);U(c,j);g=g+1|0;}},YJ=(a,b)=>{let c=new Iw();Xh(c,a,b);return c;},Rr=a=>{if(!a.os){a.os=1;a.rQ.jw.ls.hear("study");}},W2=()=>{LR=BO(Bv,[H(308),H(309),H(307)]);},J1=K(0);
function NW(){I.call(this);this.re=null;}
let YL=(a,b)=>{let c;c=a.re;Fd(c.jn);Kw(c,BT(c.jn.jp)+b);};
function MR(){I.call(this);this.q3=null;}
let TB=(a,b)=>{Kw(a.q3,b);},TM=K(),OD=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gm)&&!(b instanceof Hc)&&!(b instanceof FM)){if(!(b instanceof IJ))break b;d=b;if(T(c,d.mB))break b;if(!OD(d.nw,c))break b;}e=1;break a;}e=0;}return e;},OY=b=>{let c,d,e,f,g,h,i,j,k;c=Ey(H(310));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(159));g=e[d];h=Ey(H(310));i=0;while(i<g.jk){j=O(h,i<=0?H(2):H(159));e=g.jh;k=g.jo;O(j,M9(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},M9=(b,c,d)=>{let e,
f,g,h;e=Ey(H(310));f=0;while(f<d){g=f<=0?H(2):H(159);h=b.data;O(O(e,g),Rf(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Rf=b=>{return b-b!==0.0?H(3):E_(b);},BV=K(0);
function NY(){I.call(this);this.rU=null;}
let WR=a=>{FE(a.rU);};
function FT(){let a=this;I.call(a);a.og=null;a.lg=null;a.qL=0;a.l5=0;a.pb=0;a.nt=0.0;a.ns=0.0;}
let J5=(a,b,c)=>{let d;a.og=b;a.lg=c;d=new KP;d.qV=a;b.addEventListener("pointerdown",Bl(Bo(d),"handleEvent"));d=new KQ;d.rW=a;b.addEventListener("pointermove",Bl(Bo(d),"handleEvent"));d=new KR;d.pU=a;b.addEventListener("pointerup",Bl(Bo(d),"handleEvent"));d=new KS;d.qI=a;b.addEventListener("pointercancel",Bl(Bo(d),"handleEvent"));d=new KT;d.q8=a;b.addEventListener("touchstart",Bl(Bo(d),"handleEvent"));},Zx=(a,b)=>{let c=new FT();J5(c,a,b);return c;},LI=(a,b)=>{a.l5=a.l5&((b.isPrimary?1:0)?0:1);},OQ=b=>{return !T(Bk(b.pointerType),
H(311))?12.0:24.0;};
function IV(){I.call(this);this.qb=null;}
let WA=(b,c)=>{let d;b=b.qb;if(EK(b.kW)){c=O6(Dv(b.ly),GE(b.kW));b=b.mb;d=new MA;d.q5=c;Et(b,d,0);}};
function NG(){I.call(this);this.qv=null;}
let Tr=a=>{FE(a.qv);};
function FK(){let a=this;I.call(a);a.lf=null;a.rv=null;a.p6=null;a.p5=null;a.mE=0.0;a.ml=null;a.n8=0;}
let Kc=(a,b,c,d,e)=>{a.ml=H(2);a.lf=b;a.rv=c;a.p6=d;a.p5=e;d=new JQ;d.rs=a;b.addEventListener("change",Bl(Bo(d),"handleEvent"));d=new JR;d.rk=a;b.addEventListener("keydown",Bl(Bo(d),"handleEvent"));d=new JS;d.qJ=a;b.addEventListener("focus",Bl(Bo(d),"handleEvent"));},ZA=(a,b,c,d)=>{let e=new FK();Kc(e,a,b,c,d);return e;},H9=(a,b)=>{let c;a.mE=b;c=HE(b);if(!T(c,a.ml)&&!(a.lf.matches(':focus')?1:0))HZ(a,c);},I5=a=>{a.ml=H(2);},HZ=(a,b)=>{let c;a.ml=b;c=a.lf;b=S(b);c.value=b;Pa(a,H(2));},Pr=(a,b,c)=>{a.mE=b;HZ(a,
HE(b));a.p5.gf(b,c);},Pa=(a,b)=>{a.n8=Ck(b)?0:1;BB(a.rv,b);Hp(a.lf,H(312),a.n8,H(5));},FP=K(0);
function NF(){I.call(this);this.pP=null;}
let Sm=(a,b,c)=>{Nr(a.pP,b,c);},IM=K(),Sl=(b,c)=>{b;c.preventDefault();};
function IL(){I.call(this);this.p0=null;}
let VK=(b,c)=>{b=b.p0;M7(b,b.kT.selectedIndex);};
function IK(){I.call(this);this.pc=null;}
let Tk=(b,c)=>{let d,e;b=b.pc;d=b.m7.checked?1:0;e=b.nL.bd();e.data[b.j2]=d;b=b.mQ;c=new L3;c.pV=e;Et(b,c,0);};
function Lz(){I.call(this);this.qd=null;}
let SS=a=>{let b;b=a.qd;CC();Fh(b,0);};
function LB(){I.call(this);this.q0=null;}
let U8=a=>{let b;b=a.q0;CC();Mr(b,(-1));};
function LA(){I.call(this);this.rx=null;}
let XR=a=>{let b;b=a.rx.jw;if(!b.jn.jT)J3(b);else K2(b);};
function Ly(){I.call(this);this.pm=null;}
let Sw=a=>{let b;b=a.pm;CC();Mr(b,1);};
function Lx(){I.call(this);this.q7=null;}
let Uw=a=>{let b;b=a.q7;CC();Fh(b,2147483647);};
function HR(){let a=this;I.call(a);a.rM=null;a.rN=null;}
let Y$=(b,c)=>{let d,e;b=b;c=b.rM;b=b.rN;c=c.lV;CC();c=EB(Bk(c.value));d=0.0;if(c!==CY)d=c.mx;e=d|0;Fh(b,e);};
function HQ(){let a=this;I.call(a);a.pH=null;a.pG=null;}
let Yb=(b,c)=>{let d;b=b;c=b.pH;b=b.pG;Ba();d=Dr;c=Bk(c.lc.value);Kk(b,d,c);};
function GI(){let a=this;N.call(a);a.jj=null;a.jt=null;}
let Lq=(a,b,c)=>{a.jj=b;a.jt=c;},DZ=(a,b)=>{let c=new GI();Lq(c,a,b);return c;},Fi=()=>{return Eu(BX([0.0,1.0,1.0,0.0]));},Eu=b=>{let c,d,e,f,g;c=b.data;d=Bd(B$(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BD(f.jk,1);Ca(b,0,g.jh,0,c.length);return DZ(f,g);},Jv=(a,b,c,d,e)=>{let f;f=DZ(Ky(a.jj),Ky(a.jt));Hk(f,b,c,d,e);return f;},O6=(a,b)=>{return Jv(a,b,W(a.jj,b,0),W(a.jj,b,1),1.0-W(a.jt,b,0));},Hk=(a,b,c,d,e)=>{BU(a.jj,b,0,c);BU(a.jj,b,1,d);BU(a.jt,b,
0,e);},Bi=a=>{return a.jj.jk;},Tl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GI)){b=b;c=!X(a.jj,b.jj)?0:X(a.jt,b.jt)?1:0;}else c=0;return c;};
function On(){I.call(this);this.qQ=null;}
let Wj=(a,b,c)=>{let d;d=a.qQ;O8(d,b,W(d.jK.jj,D5(d),1),c);};
function Oo(){I.call(this);this.pZ=null;}
let Vz=(a,b,c)=>{let d;d=a.pZ;O8(d,W(d.jK.jj,D5(d),0),b,c);},I$=K(),YB=(b,c)=>{b;c.preventDefault();};
function I_(){let a=this;I.call(a);a.rz=null;a.rA=null;}
let SX=(b,c)=>{b=b;c=b.rz;b=b.rA;c=Dl(c.k_.selectedIndex);Ek(b,c);};
function Ok(){I.call(this);this.rb=null;}
let WF=a=>{let b;b=a.rb;GG(b,O6(b.jK,D5(b)),0);},SM=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(S(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=S(d);e.textContent=b;return e;},BB=(b,c)=>{if(!T(c,Bk(b.textContent)))b.textContent=S(c);},Hp=(b,c,d,e)=>{if(!d)b.removeAttribute(S(c));else b.setAttribute(S(c),S(e));},Cp=(b,c)=>{let d;d=new Iz;d.pM=c;b.addEventListener("click",Bl(Bo(d),"handleEvent"));};
function Ol(){I.call(this);this.qx=null;}
let Y_=a=>{let b,c,d,e,f,g,h,i;b=a.qx;c=QR(b.jK.jj);d=b.mY;e=Dl(Bi(b.jK));Ek(d,e);d=b.jK;f=c.ki;g=f-(f-c.kg)/2.0;f=c.j$;h=f-(f-c.j4)/2.0;e=DZ(BD(Bi(d)+1|0,2),BD(Bi(d)+1|0,1));i=0;while(i<Bi(d)){Hk(e,i,W(d.jj,i,0),W(d.jj,i,1),W(d.jt,i,0));i=i+1|0;}Hk(e,Bi(d),g,h,1.0);GG(b,e,0);};
function Oj(){I.call(this);this.pt=null;}
let RP=a=>{let b,c,d,e,f,g,h;b=a.pt;c=b.mY;d=CD();Ek(c,d);d=b.jK;e=D5(b);f=DZ(BD(Bi(d)-1|0,2),BD(Bi(d)-1|0,1));g=0;while(g<Bi(d)){h=C6(g,e);if(h)Hk(f,h<0?g:g-1|0,W(d.jj,g,0),W(d.jj,g,1),W(d.jt,g,0));g=g+1|0;}GG(b,f,0);};
function LY(){I.call(this);this.lm=null;}
let Os=K(),LS=null,GO=null,J8=null,Jf=null,Jg=null,Qw=null,DE=()=>{DE=Bg(Os);Ty();},Im=()=>{DE();return (Gw(OV(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mi;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GO.data.length;if(c!=d){e=new BS;f=M();P(R(J(R(J(f,H(313)),d),H(314)),c),46);BW(e,L(f));Z(e);}c=Or(b,J8)>=Or(b,GO)?0:1;g=!c?GO:J8;e=!c?H(315):H(316);h=!c?H(316):H(315);i=Bh();j=new ER;f=M();J(J(J(J(J(J(J(J(J(f,H(317)),e),H(318)),h),H(319)),e),H(320)),h),H(321));KD(j,L(f),b);U(i,j);f=M();J(J(f,e),H(322));HW(i,
L(f),!c?Jf:Jg,g);j=M();J(J(j,h),H(323));HW(i,L(j),!c?Jg:Jf,g);f=M();J(J(J(J(J(f,H(324)),e),H(320)),h),H(325));HW(i,L(f),Qw,g);return i;},HW=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BE(f,f.jm-1|0)).mf.bd();h=Bh();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LS.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(298)),n);p=L(o);U(h,p);}j=j+1|0;}if(!Ci(h)){b=new ER;p=LZ(h);h=M();P(J(J(J(h,c),H(326)),p),46);KD(b,L(h),g);U(f,b);}},Or=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Ty=()=>{LS=BO(Bv,[H(327),H(328),H(329),H(330),H(331),H(332),H(333),H(334),H(335)]);GO=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J8=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jf=Ix([0,1,4]);Jg=Ix([2,3,5]);Qw=Ix([6,7,8]);};
function MQ(){I.call(this);this.p4=null;}
let Tp=a=>{let b,c,d,e;b=a.p4;c=Il(b.lv);d=Gi(b);e=b.mg+1|0;b.mg=e;e=e>1&&!d?1:0;BB(b.mJ,e?H(336):(BE(c,d)).lR);FE(b.m3);};
function MU(){I.call(this);this.rT=null;}
let UO=a=>{let b,c,d,e,f;b=a.rT;c=Il(b.lv);d=Gi(b);e=c;f=(BE(e,d)).mf;BB(b.mJ,(BE(e,Gi(b))).lR);b=b.m3;c=new Nv;c.pQ=f;Et(b,c,0);};
function MS(){I.call(this);this.pW=null;}
let Wg=a=>{let b,c;b=a.pW.m3;c=CJ();E9(b,c);};
function QO(){I.call(this);this.q2=null;}
let UD=a=>{O4(a.q2);};
function QP(){I.call(this);this.qm=null;}
let Xo=a=>{JH(a.qm);};
function QN(){I.call(this);this.pw=null;}
let RW=a=>{let b,c,d;b=a.pw;Ba();c=Dm;d=Cc(YS()*10000.0|0);Kk(b,c,d);};
function JJ(){I.call(this);this.pk=null;}
let XF=(b,c)=>{let d,e,f;b=b.pk;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!T(Bk(d.tagName),H(337)))e=0;else{f=Bk(d.getAttribute("type"));e=!T(H(338),f)&&!T(H(339),f)?1:0;}if(!e){a:{f=Bk(c.key);e=(-1);switch(Dc(f)){case 89:if(!T(f,H(340)))break a;e=3;break a;case 90:if(!T(f,H(341)))break a;e=1;break a;case 121:if(!T(f,H(342)))break a;e=2;break a;case 122:if(!T(f,H(343)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){O4(b.mO);break b;}JH(b.mO);break b;case 2:case 3:break;default:break b;}c.preventDefault();JH(b.mO);}}}};
function Hu(){let a=this;BI.call(a);a.py=null;a.rR=null;a.k7=null;}
let OF=null,QW=null,N_=null,M_=null,QA=null,QU=null,Rs=null,RA=null,OJ=null,OG=null,OX=null,WS=null,Mk=null,GJ=()=>{GJ=Bg(Hu);VN();},KZ=()=>{GJ();return Mk.bd();},RY=(a,b,c,d,e,f)=>{GJ();Cx(a,b,c);a.py=d;a.rR=e;a.k7=f;},Cm=(a,b,c,d,e)=>{let f=new Hu();RY(f,a,b,c,d,e);return f;},VN=()=>{let b,c,d;OF=Cm(H(344),0,H(345),H(346),H(2));QW=Cm(H(347),1,H(348),H(349),H(350));N_=Cm(H(351),2,H(352),H(353),H(354));M_=Cm(H(355),3,H(356),H(357),H(358));QA=Cm(H(359),4,H(360),H(361),H(362));QU=Cm(H(363),5,H(364),H(365),H(366));Rs
=Cm(H(367),6,H(368),H(369),H(370));RA=Cm(H(371),7,H(372),H(373),H(374));OJ=Cm(H(375),8,H(376),H(377),H(378));OG=Cm(H(379),9,H(380),H(381),H(382));OX=Cm(H(383),10,H(384),H(385),H(386));b=Cm(H(387),11,H(388),H(389),H(390));WS=b;c=Bd(Hu,12);d=c.data;d[0]=OF;d[1]=QW;d[2]=N_;d[3]=M_;d[4]=QA;d[5]=QU;d[6]=Rs;d[7]=RA;d[8]=OJ;d[9]=OG;d[10]=OX;d[11]=b;Mk=c;};
function Gj(){let a=this;N.call(a);a.lh=0;a.mS=0;a.mh=null;}
let NJ=null,Hs=()=>{Hs=Bg(Gj);VQ();},SD=(a,b,c,d)=>{Hs();a.lh=b;a.mS=c;a.mh=d;},Eo=(a,b,c)=>{let d=new Gj();SD(d,a,b,c);return d;},JE=()=>{Hs();return NJ;},RO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gj)){b=b;c=a.lh!=b.lh?0:a.mS!=b.mS?0:X(a.mh,b.mh)?1:0;}else c=0;return c;},VQ=()=>{let b,c,d,e,f,g;b=Eo(8,10000,H(391));c=Eo(10,10000,H(392));d=Eo(17,10000,H(393));e=Eo(71,10000,H(394));f=Eo(1,3000,H(395));g=Eo(195,8000,H(396));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NJ=IU(BO(I,[b,c,d,e,f,g]));};
function J_(){I.call(this);this.qP=null;}
let W8=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.qP;d=b.lM.selectedIndex-1|0;e=(KZ()).data.length;f=Dn(JE());if(d<0)BB(b.lI,H(2));else{b.o7=1;if(d<e){c=(KZ()).data[d];BB(b.lI,c.rR);b=b.nx;g=CJ();d=0;while(d<c.k7.ji.length){h=F6(c.k7,61,d);e=F6(c.k7,38,d);if(e<0)e=c.k7.ji.length;Cl(g,Dx(c.k7,d,h),Dx(c.k7,h+1|0,e));d=e+1|0;}E9(b,g);}else if(d>=(e+f|0)){BB(b.lI,H(2));b=b.nx;c=Im();g=CJ();i=(B6()).data;d=i.length;h=0;while(h<d){j=i[h];k=CB(c,j);l=new OR;l.pg=g;l.pf=j;Hr(k,l);h=h+1|0;}E9(b,g);}else{c=JE();d=d-e|0;c=FW(c,
d);g=b.lI;d=c.lh;l=c.mh;j=M();P(J(P(R(J(j,H(397)),d),32),l),46);BB(g,L(j));g=b.nx;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jq;m[1]=Cc(c.lh);m[2]=Ed.jq;m[3]=Cc(c.mS);m[4]=Dr.jq;m[5]=H(265);b=OV(i);E9(g,b);}}},Ii=K(),SO=(b,c)=>{b;c.preventDefault();},JC=K(0);
function IP(){I.call(this);this.qE=null;}
let TI=(b,c)=>{let d;b=b.qE;d=0;while(d<c.length){if((Mh(c[d])).isIntersecting?1:0)Rr(b);d=d+1|0;}},Fa=K(0);
function Qp(){I.call(this);this.p3=null;}
let SP=(a,b)=>{b=b;U(a.p3,b);},Zo=K(),Qs=K(0);
function Id(){I.call(this);this.q9=null;}
let Vl=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.q9;b.l$=0;c=b.jn;d=c.jT;if(JF(c))If(b.jn,new Qm,7.0);N9(b);e=d&&!b.jn.jT?1:0;f=b.jn.jp;if(BT(f)!=b.n6){b.n6=BT(f);b.ls.hear("iteration");}if(f.kX&&!b.ov){b.ov=1;b.ls.hear("diverge");}else if(e)b.ls.hear("finish");if(JF(b.jn))CS(b);else if(b.o1){b.o1=0;c=b.ks;g=EY(b.jn.jp);c=c.rL;h=g.k0;i=E5(g.kD,4);e=Dz(g);d=Bi(g.jv);g=M();J(R(J(R(J(J(J(R(J(g,H(175)),h),H(398)),i),H(159)),e),H(224)),d),H(399));BB(c,L(g));c=b.k3;b=b.jn;i=b.jL;e=BT(b.jp);if(FA(c)&&!N8(c)){f=(Gw(Lm(c))).mi;b
=CJ();j=(B6()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cv?Bs(i,k):Cc(e);if(!T(l,Bs(f,k))){Cl(b,k.jq,l);f=Eg(H4(f,k,l),f);}h=h+1|0;}VD(S(Ik(b)));c.nI=Bk(location.hash.slice(1));}}},CZ=K(ET);
function II(){CZ.call(this);this.nD=null;}
let Yl=(a,b)=>{a.nD=b;},IU=a=>{let b=new II();Yl(b,a);return b;},FW=(a,b)=>{return a.nD.data[b];},Dn=a=>{return a.nD.data.length;},O0=K(),TK=a=>{return performance.now();},XX=K(),E_=b=>{let c,d,e,f,g,h,i;if(!OW(b))return Nu(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(400));return L(d);}c=S1(Bq(b));e=c.mK;f=c.nu-1|0;if((-4)<=f&&f<16){d=Fo(b);c=Pl(c,BA(1,e.ji.length-c.nu|0));g=M();J(J(g,d),c);return L(g);}if(e.ji.length<=1)d=H(2);else{c=Hi(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(401):H(402);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=E_(b);if(c===H(403))d=1;else if(H(403).ji.length>c.ji.length)d=0;else{e=0;f=c.ji.length-H(403).ji.length|0;while(f<c.ji.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(403),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.ji.length-2|0);return c;},E5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!OW(b))return Nu(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Ea(Jq(e),BA(He(e),0));f=Ea(Cd(1),BA( -He(e)|0,
0));g=L2(e);Em(f,BA(g,0));Em(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IG(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NL(d,f,h))d=Fl(FJ(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FJ(i),g);}else{d=new Jp;m=FJ(i);f=M();J(P(f,49),m);O9(d,L(f),g+1|0);}}}}f=Fo(b);d=Pl(d,c);n=M();J(J(n,f),d);return L(n);},EB=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qb;b=D1(b);c.nj=Ho(B9);c.mT
=b;d=NA(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Jx(h)){if(h!=46&&h!=44)break;if(f)break;}c.ka=c.ka+1|0;if(!Jx(h))f=1;else{e=1;i=c.lD;if(i==800){g=g|(h==48?0:1);c.j7=c.j7+(!f?1:0)|0;}else{c.j7=c.j7-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nj,h-48|0);c.lD=c.lD+1|0;}}}h=DR(c);}if(g){DF(c.nj,1);c.lD=c.lD+1|0;c.j7=c.j7-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.ka=c.ka+1|0;i=NA(c);e=0;f=0;g=DR(c);while(Jx(g)){c.ka=c.ka+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.j7;if(i)f= -f|0;c.j7=g+f|0;}if(e&&c.ka
>=c.mT.ji.length){j=!d?1:(-1);d=c.lD;e=d+c.j7|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nj;l=Ho(Cd(1));Em(b,BA(c.j7,0));Em(l,BA( -c.j7|0,0));e=Nx(b)-Nx(l)|0;FG(b,BA( -e|0,0));FG(l,BA(e,0));if(C$(b,l)<0){FG(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IG(b,l);FG(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vy(Sd(X9(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=Qz(j*k);break a;}}b=J6();}return b;},OW=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},Nu=b=>{let c,d;if(isNaN(b)?1:0)c=H(404);else{c=Fo(b);d=M();J(J(d,c),H(405));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(233);},Pl=(b,c)=>{let d,e,f,g;d=M();e=b.nu;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mK.ji.length?BQ(b.mK,f):48);f=f+1|0;}return L(d);};
function MI(){I.call(this);this.mx=0.0;}
let CY=null,Yn=(a,b)=>{a.mx=b;},Qz=a=>{let b=new MI();Yn(b,a);return b;},J6=()=>{if(CY===null)CY=Qz(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.mx;b=new D3;Br(b);Z(b);},KH=a=>{return a===CY?0:1;},PU=a=>{return a!==CY?0:1;},PS=(a,b)=>{if(a!==CY)b.gT(a.mx);},XM=K(),Wt=b=>{return Math.sin(b);},Tc=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bt=b=>{return Yd(Ft(b+YC(b)*0.5));},YS=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},Vc=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return Vc(b,c);},YP=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return YP(b,c);},W$=b=>{return Math.abs(b);},Bq=b=>{return W$(b);},YC=b=>{return Math.sign(b);};
function I6(){let a=this;N.call(a);a.jO=null;a.jv=null;a.nM=null;a.k0=0;a.kD=0.0;a.kz=null;a.of=null;a.lC=null;a.lQ=0;}
let Gc=a=>{let b;b=Cj(a.jO);C8(b,a.kz);return b;},My=(a,b)=>{return !(W(a.lC,b,0)>0.5)?0:1;},HG=(a,b)=>{return My(a,b)!==W(a.jv.jt,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bi(a.jv)){b=b+(!HG(a,c)?0:1)|0;c=c+1|0;}return b;},Xr=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I6)){b=b;if(!X(a.jO,b.jO)){c=0;break a;}if(!X(a.jv,b.jv)){c=0;break a;}if(!X(a.nM,b.nM)){c=0;break a;}if(a.k0!=b.k0){c=0;break a;}if(a.kD!==b.kD){c=0;break a;}if(!X(a.kz,b.kz)){c=0;break a;}if(!X(a.of,b.of)){c=0;break a;}if(!X(a.lC,
b.lC)){c=0;break a;}if(a.lQ==b.lQ){c=1;break a;}c=0;}else c=0;}return c;},SG=a=>{return a.jv;};
function Mw(){let a=this;I.call(a);a.jy=null;a.jx=null;}
let SF=(a,b)=>{let c,d,e,f;c=Dn(b.kf);d=Bd(Cg,c);e=d.data;a.jy=d;a.jx=Bd(Cg,c);e[0]=BD(0,0);a.jx.data[0]=BD(0,0);f=1;while(f<c){a.jy.data[f]=BD(Be(b,f),Be(b,f-1|0));a.jx.data[f]=BD(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new Mw();SF(b,a);return b;},CL=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jy.data;if(c>=d.length)break;b=b+(d[c].jh.data.length+a.jx.data[c].jh.data.length|0)|0;c=c+1|0;}d=Bn(b);e=0;c=1;while(true){f=a.jy.data;if(c>=f.length)break;b=Mt(f[c].jh,d,e);e=Mt(a.jx.data[c].jh,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jy.data;if(d>=e.length)break;c=Ry(b,Ry(b,c,e[d].jh),a.jx.data[d].jh);d=d+1|0;}},OZ=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mt=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},Ry=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jk=0;a.jo=0;a.jh=null;}
let FU=(a,b,c)=>{a.jk=b;a.jo=c;a.jh=Bn(Bc(b,c));},BD=(a,b)=>{let c=new Cg();FU(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FU(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jo;if(f!=g){h=new BS;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(406)),e),H(407)),d),H(408)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.jh,Bc(e,g),g);e=e+1|0;}return c;},OP=a=>{return a.jk;},G_=a=>{return a.jo;},W=(a,b,c)=>{return a.jh.data[Bc(b,a.jo)+c|0];},BU=(a,b,c,d)=>{a.jh.data[Bc(b,a.jo)+c|0]=d;},Ib
=a=>{return a.jh;},Ky=a=>{let b,c,d;b=BD(a.jk,a.jo);c=a.jh;d=c.data;Ca(c,0,b.jh,0,d.length);return b;},E3=a=>{let b,c,d;b=a.jk;c=a.jo;d=M();R(P(R(d,b),120),c);return L(d);},HS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jk==c.jk&&a.jo==c.jo){b:{d=a.jh;e=c.jh;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JL();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},M3=K(),Tg=a=>{return performance.now();},Hl=K(0);
function Q0(){let a=this;I.call(a);a.qo=null;a.qp=null;a.qq=0;}
function O3(){let a=this;I.call(a);a.jF=null;a.kl=null;}
let M6=(a,b,c,d)=>{let e,f;if(!T(Eg(CB(a.jF,c),H(2)),d)&&!G$(a.jF,b)){e=a.kl;b=b.jq;f=c.jq;c=M();J(J(P(J(J(J(c,b),H(409)),f),61),d),H(410));b=L(c);U(e,b);}},G2=(a,b)=>{let c,d;c=b.jq;b=Bs(a.jF,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H8(){let a=this;N.call(a);a.kB=null;a.lj=null;}
let PR=a=>{return a.kB.data.length+a.lj.data.length|0;},Uv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H8)){b=b;c=!X(a.kB,b.kB)?0:X(a.lj,b.lj)?1:0;}else c=0;return c;},Tn=K(),Uh=K(),MN=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},Ot=K(DH),Zs=null,JL=()=>{JL=Bg(Ot);Uz();},Uz=()=>{Zs=Bx(CX);};
function BY(){BI.call(this);this.mr=null;}
let D2=null,Hv=null,Go=null,O1=null,Rt=null,NZ=null,QI=null,Mf=null,Cr=()=>{Cr=Bg(BY);RS();},DD=(a,b,c,d)=>{Cr();Cx(a,b,c);a.mr=d;},ZB=a=>{return a.mr;},Sc=(a,b,c)=>{let d,e,f,g;d=b.jh;e=c.jh;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.g1(g[f]);f=f+1|0;}},MM=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jh;g=c.jh;h=d.jh;i=e.jh;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.g2(l[j],m[j])*n[j];j=j+1|0;}},RS=()=>{let b,c,d;b=new Lj;DD(b,H(411),0,H(52));D2=b;b=new Li;DD(b,
H(412),1,H(53));Hv=b;b=new Lg;DD(b,H(363),2,H(54));Go=b;b=new Lf;DD(b,H(413),3,H(55));O1=b;b=new Le;DD(b,H(414),4,H(56));Rt=b;b=new Ld;DD(b,H(415),5,H(57));NZ=b;b=new Lc;DD(b,H(416),6,H(58));QI=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hv;d[2]=Go;d[3]=O1;d[4]=Rt;d[5]=NZ;d[6]=b;Mf=c;},L7=K(),Pd=null,HJ=()=>{HJ=Bg(L7);YG();},YG=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Pd=b;c[Ej.jM]=1;c[CW.jM]=2;c[Dy.jM]=3;},Oh=K(0);
function H5(){let a=this;I.call(a);a.qw=null;a.qu=null;}
let Yg=b=>{let c;b=b;c=b.qw;b=b.qu;HF(c);b.g4();};
function No(){I.call(this);this.o2=0;}
function KP(){I.call(this);this.qV=null;}
let VP=(b,c)=>{let d,e;b=b.qV;if((c.isPrimary?1:0)&&!c.button){b.nt=c.offsetX;b.ns=c.offsetY;b.pb=0;d=OQ(c);e=b.lg.g6(b.nt,b.ns,d);b.l5=e;if(!e)b.lg.g7();else{b.og.setPointerCapture(c.pointerId);b.lg.g8(b.nt,b.ns,d);}}};
function KQ(){I.call(this);this.rW=null;}
let Yr=(b,c)=>{let d,e,f;b=b.rW;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.l5){f=b.pb|(!(Bu(Bq(d-b.nt),Bq(e-b.ns))>3.0)?0:1);b.pb=f;if(f)b.lg.g9(d,e);}else{f=b.lg.g6(d,e,OQ(c));if(f!=b.qL){b.qL=f;b.og.style.setProperty("cursor",S(!f?H(126):H(417)));}}}};
function KR(){I.call(this);this.pU=null;}
let X2=(b,c)=>{LI(b.pU,c);};
function KS(){I.call(this);this.qI=null;}
let Xy=(b,c)=>{LI(b.qI,c);};
function KT(){I.call(this);this.q8=null;}
let Tj=(b,c)=>{if(b.q8.l5)c.preventDefault();};
function JQ(){I.call(this);this.rs=null;}
let XT=(b,c)=>{let d,e;b=b.rs;c=EB(Bk(b.lf.value));if(!(KH(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J6();if(KH(c))Pr(b,Eh(c),0);else{c=b.p6;d=Bk(b.lf.value);e=M();J(J(J(J(e,c),H(418)),d),H(136));Pa(b,L(e));}};
function JR(){I.call(this);this.rk=null;}
let X8=(b,c)=>{let d,e,f;b=b.rk;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bk(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!T(e,H(419)))break a;f=0;break a;case 977535019:if(!T(e,H(420)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Pr(b,Bt((b.mE+d)*100.0)/100.0,c.repeat?1:0);}};
function JS(){I.call(this);this.qJ=null;}
let Ts=(b,c)=>{b=b.qJ;c=HE(b.mE);if(!b.n8&&!T(c,b.ml))HZ(b,c);};
function Iz(){I.call(this);this.pM=null;}
let X1=(b,c)=>{b.pM.g4();},EG=K(BN);
function Lw(){let a=this;I.call(a);a.lF=null;a.kR=null;a.kH=null;a.m2=null;a.nk=null;a.m9=null;}
let UX=(a,b,c,d)=>{let e,f,g,h,i;a.m9=H(2);a.lF=c;e=c.jq;b=B2(b,H(421));a.kR=b;b.className="field";f=a.kR;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hi(b,1);h=M();J(P(h,g),b);(B1(f,H(422),L(h))).setAttribute("for",S(e));b=c.lH;b=b instanceof JV?b.lw:!(b instanceof FM)?Ie():Nq(H(117),H(5));a.nk=b;if(!b.m()){f=B2(a.kR,H(423));b=a.nk.p();while(b.q()){B1(f,H(228),b.s());}}else{f=B2(a.kR,H(424));f.setAttribute("type","text");b=a.lF.lH;f.setAttribute("inputmode",S(!(!(b instanceof Gm)&&!(b instanceof Hc)?0:1)?
H(425):H(426)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kH=f;f.setAttribute("id",S(e));i=a.kH;b=M();J(J(J(J(b,e),H(427)),e),H(281));b=L(b);i.setAttribute("aria-describedby",S(b));i=B1(a.kR,H(209),c.pn);c="help";i.className=c;b=M();J(J(b,e),H(428));h=L(b);i.setAttribute("id",S(h));h=B2(a.kR,H(209));a.m2=h;b="complaint";h.className=b;i=a.m2;b=M();J(J(b,e),H(281));h=L(b);i.setAttribute("id",S(h));a.m2.setAttribute("role","alert");b=a.kH;h=new Ic;h.qk=a;h.qj=d;b.addEventListener("change",
Bl(Bo(h),"handleEvent"));},UL=(a,b,c)=>{let d=new Lw();UX(d,a,b,c);return d;},Zg=(a,b)=>{let c,d,e,f;a:{b:{c=a.kR;d=a.lF;Ba();if(!(d===CG&&!BC(b,B0,H(36)))){if(a.lF!==C3)break b;if(BC(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bs(b,a.lF);if(!T(f,a.m9)){a.m9=f;Ra(a,f);Mu(a,H(2));}},Mu=(a,b)=>{BB(a.m2,b);Hp(a.kH,H(312),Ck(b)?0:1,H(5));},Ra=(a,b)=>{if(!a.nk.m())a.kH.value=S(b);else a.kH.value=S(b);},Zt=K(),P1=K(),VX=null,La=null,Hw=null,Ge=null,Pq=null,K9=null,ON=null,Fw=()=>{Fw=Bg(P1);TL();},TL=()=>
{let b;VX=new WeakMap();La=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hw=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Ge=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hw===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bl(Bo(b),"accept"));}K9=b;if(Ge===null)b=null;else{b=new HX;b=new FinalizationRegistry(Bl(Bo(b),"accept"));}ON=b;},X5=K(),Qc=K(),W7=null,SL=null,Lb=null,Ou=null,T5=null,X7=null,Fj=()=>{Fj=Bg(Qc);Sz();},Sz=()=>{W7=new OA;SL=new Ox;Lb=new Oz;Ou=new Ov;T5=new Ow;X7
=new N5;},K3=K(0),NU=K(0),Q6=K(0),N$=K(0),QB=K(0),O$=K(0),Ql=K(0),Mq=K(0),Nt=K(0),MP=K(0),Mb=K(0),U5=K(),FB=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},XG=K(),C5=(b,c)=>{let d,e,f,g;d=Bh();if(Ck(D1(b)))return d;e=0;f=F6(b,c,0);while(f>=0){g=Dx(b,e,f);U(d,g);e=f+1|0;f=F6(b,c,e);}b=Hi(b,e);U(d,b);return d;},GK=b=>{let c,d,e,f,g;c=C5(b,44);d=Bn(c.jm);e=d.data;f=0;g=e.length;while(f<g){e[f]=K0(BE(c,f));f=f+1|0;}return d;},K0=b=>{let c,d;c=EB(b);d
=new Q5;d.rD=b;if(c!==CY)return c.mx;b=d.rD;c=new H$;d=M();J(J(d,H(429)),b);BW(c,L(d));Z(c);};
function Qb(){let a=this;I.call(a);a.mT=null;a.ka=0;a.nj=null;a.j7=0;a.lD=0;}
let DR=a=>{return a.ka>=a.mT.ji.length?0:BQ(a.mT,a.ka);},Jx=b=>{return 48<=b&&b<=57?1:0;},NA=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.ka=a.ka+1|0;return c;};
function Ig(){let a=this;N.call(a);a.ne=0;a.m4=0;}
let M0=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.ne=e;f.m4=b;return f;},Uk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.ne!=b.ne?0:a.m4==b.m4?1:0;}else c=0;return c;};
function Gq(){let a=this;I.call(a);a.nB=null;a.j0=null;a.jW=null;}
let Ja=(a,b,c)=>{let d,e,f,g;a.nB=b;d=Dn(b.kf);e=Bd(Cg,d);f=e.data;a.j0=e;a.jW=Bd(Cg,d);f[0]=BD(0,0);a.jW.data[0]=c;g=1;while(g<d){a.j0.data[g]=BD(c.jk,Be(b,g));a.jW.data[g]=BD(c.jk,Be(b,g));g=g+1|0;}},E2=(a,b)=>{let c=new Gq();Ja(c,a,b);return c;},Gx=a=>{return a.jW.data[Bm(a.nB)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jy;d=b.jx;e=1;while(e<=Bm(a.nB)){f=c.data;b=a.jW.data[e-1|0];g=f[e];h=a.j0.data[e];DO(b.jo==g.jo&&h.jk==b.jk&&h.jo==g.jk?1:0,H(430),b,g,h);i=b.jh;j=g.jh;f=h.jh;k=b.jk;l=g.jk;m
=b.jo;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.j0.data[e];DO(b.jk==g.jo&&b.jo==1?1:0,H(431),g,b,g);i=b.jh;j=g.jh;t=g.jo;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}Sc(IE(a.nB,e),a.j0.data[e],a.jW.data[e]);e=e+1|0;}};
function P8(){let a=this;N.call(a);a.l8=null;a.r3=null;a.kt=null;a.n5=null;a.n9=null;a.mm=null;a.kV=0;}
let V3=a=>{return a.kt;};
function Fe(){let a=this;N.call(a);a.j6=null;a.jP=null;a.kJ=null;a.ky=null;a.nc=null;a.mN=null;a.m1=null;a.kZ=null;a.kQ=null;a.oy=null;a.nY=null;a.kF=null;}
let HU=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j6=b;a.jP=c;a.kJ=d;a.ky=e;a.nc=f;a.mN=g;a.m1=h;a.kZ=i;a.kQ=j;a.oy=k;a.nY=l;a.kF=m;},Zy=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HU(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Uc=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fe;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CI,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fk(m,n);p=new DC;n=Bd(CI,3);o=n.data;o[0]=Jz(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=Jz(DT(Bb(5942881),0.4),b);Fk(p,n);HU(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Xt=a=>{return a.j6;},XJ=a=>{return a.jP;};
function K5(){let a=this;I.call(a);a.ln=null;a.ld=null;a.kA=null;a.lb=null;a.la=null;}
let V7=(a,b,c)=>{let d,e,f;a.ln=b;d=Dn(b.kf);a.ld=Bd(Cg,d);a.kA=Bd(Cg,d);e=Cj(b);a.lb=e.jy;a.la=e.jx;a.ld.data[0]=BD(0,0);a.kA.data[0]=BD(0,0);f=1;while(f<d){a.ld.data[f]=BD(c,Be(b,f));a.kA.data[f]=BD(c,Be(b,f));f=f+1|0;}},Ki=(a,b)=>{let c=new K5();V7(c,a,b);return c;},JZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jW.data;f=b.jy;g=Bm(a.ln);YX(a.ln.lA,e[g],d,a.ld.data[g]);h=Bm(a.ln);i=a.ln;b=i.lq;Cr();if(b===D2&&i.lA===EH){i=c.jW.data[h];b=a.kA.data[h];DO(I0(i,d)&&I0(i,b)?1:0,H(432),i,d,b);j
=i.jh;k=d.jh;l=b.jh;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MM(IE(i,h),a.ld.data[h],c.j0.data[h],c.jW.data[h],a.kA.data[h]);while(true){h=C6(g,1);if(h<0)break;b=a.kA.data[g];m=g-1|0;i=e[m];q=a.lb.data[g];DO(b.jk==i.jk&&q.jk==b.jo&&q.jo==i.jo?1:0,H(433),b,i,q);n=b.jh;j=i.jh;k=q.jh;r=b.jo;s=i.jo;t=b.jk;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kA.data[g];d
=a.la.data[g];DO(d.jk==b.jo&&d.jo==1?1:0,H(434),b,b,d);l=b.jh;p=d.jh;y=b.jo;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kA.data[g];d=l[g];i=a.ld.data[m];DO(b.jo==d.jk&&i.jk==OP(b)&&G_(i)==G_(d)?1:0,H(435),b,d,i);p=Ib(b);l=Ib(d);k=Ib(i);h=OP(b);u=G_(d);v=G_(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MM(IE(a.ln,m),a.ld.data[m],
c.j0.data[m],e[m],a.kA.data[m]);}g=g+(-1)|0;}};
function QC(){let a=this;I.call(a);a.oI=null;a.ou=null;a.oW=null;}
let V8=(a,b,c)=>{let d;d=DZ(BD(c,2),BD(c,1));a.oI=d;a.ou=E2(b,d.jj);a.oW=Ki(b,c);},Ms=(a,b)=>{let c=new QC();V8(c,a,b);return c;},Tw=K(),Gk=(b,c)=>{let d,e,f,g;b=b.data;d=Bn(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},TQ=K(),Zw=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gt(b)&&(e+f|0)<=Gt(d)){a:{b:{if(b!==d){g=HL(Bz(b));h=HL(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G7(g)&&!G7(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EF(n.kM,h.kM)){k=1;break c;}}k=0;}if(!k){Hq(b,c,d,e,j);b=new G9;Br(b);Z(b);}j=j+1|0;k=m;}Hq(b,c,d,e,f);return;}if(!G7(g))break a;if(G7(h))break b;else break a;}b=new G9;Br(b);Z(b);}}Hq(b,c,d,e,f);return;}b=new G9;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EG;BW(d,H(436));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gt(b)&&(e+f|0)<=Gt(d)){Hq(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hq=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Q8(){let a=this;I.call(a);a.qz=null;a.qA=null;}
let S5=(a,b)=>{b=b;Cl(a.qz,a.qA.jq,b);};
function H_(){let a=this;I.call(a);a.q_=null;a.ra=null;}
let TP=(b,c)=>{let d;b=b;d=b.q_;b=b.ra;d.o2=(Mh(c[c.length-1|0])).isIntersecting?1:0;b.g4();};
function Ic(){let a=this;I.call(a);a.qk=null;a.qj=null;}
let RL=(b,c)=>{let d,e;b=b;c=b.qk;b=b.qj;d=c.lF;e=!c.nk.m()?Bk(c.kH.value):Bk(c.kH.value);b=Kk(b,d,e);Mu(c,b);if(Ck(b))Ra(c,c.m9);};
function In(){let a=this;N.call(a);a.kf=null;a.kG=null;a.lq=null;a.lA=null;}
let Bm=a=>{return Dn(a.kf)-1|0;},Be=(a,b)=>{return (FW(a.kf,b)).lE;},IE=(a,b)=>{return b!=Bm(a)?a.kG:a.lq;},CH=a=>{let b,c;b=0;c=1;while(c<=Bm(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(In)){b=b;c=!X(a.kf,b.kf)?0:!X(a.kG,b.kG)?0:!X(a.lq,b.lq)?0:X(a.lA,b.lA)?1:0;}else c=0;return c;};
function Jp(){let a=this;N.call(a);a.mK=null;a.nu=0;}
let O9=(a,b,c)=>{a.mK=b;a.nu=c;},Fl=(a,b)=>{let c=new Jp();O9(c,a,b);return c;},S1=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jq(b);d=He(b);e=!(DN(c,EP(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L2(b);Em(g,BA(j,0));k=Bd(Hy,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Em(k[l],BA(m,0));l=l+1|0;}l=GW(Sf(c,Cd(2)),B9)?1:0;if(C$(Jy(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hy,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IG(f,g);p=C$(h,f)<l?0:1;q=C$(Jy(f,i),g)<l?0:1;if(q&&!(p&&!NL(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NL=(b,c,d)=>{return C$(Jy(b,b),c)<(d%2|0?0:1)?0:1;},Jq=b=>{let c;c=Q$(b);if(OB(c,EP(0, 1048576)))c=V0(RH(c,EP(4294967295, 1048575)),EP(0, 1048576));return c;},He=b=>{return BA(E8(X$(Q$(b),52)),1)-1075|0;},L2=b=>{let c,d,e,f;c=He(b)+63|0;d=Jq(b);Jw();if(DN(d,B9))e=64;else{e=0;f=DQ(d,32);if(GW(f,B9))e=32;else f
=d;d=DQ(f,16);if(DN(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B9))f=d;else e=e|2;if(GW(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Ho(b);FG(d,c);return d;};
function Hf(){let a=this;N.call(a);a.ki=0.0;a.kg=0.0;a.j$=0.0;a.j4=0.0;}
let G6=null,GZ=null,Hb=()=>{Hb=Bg(Hf);Xu();},YD=(a,b,c,d,e)=>{Hb();a.ki=b;a.kg=c;a.j$=d;a.j4=e;},Gu=(a,b,c,d)=>{let e=new Hf();YD(e,a,b,c,d);return e;},QR=b=>{let c,d,e,f,g,h,i,j;Hb();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jk){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E0(G6,c,e)&&E0(G6,d,f))return G6;if(E0(GZ,c,e)&&E0(GZ,d,f))return GZ;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gu(i-h,i+h,j-h,j+h);},E0=(a,b,c)=>{return a.ki<=b&&b<=a.kg&&a.j$<=c&&c<=a.j4?1:0;},Mm=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hf)){b=b;c=a.ki!==b.ki?0:a.kg!==b.kg?0:a.j$!==b.j$?0:a.j4===b.j4?1:0;}else c=0;return c;},Xu=()=>{G6=Gu((-0.1),1.1,(-0.1),1.1);GZ=Gu((-1.1),1.1,(-1.1),1.1);};
function Np(){let a=this;I.call(a);a.pz=null;a.pa=null;a.ru=0;a.nf=null;a.nK=null;a.oU=null;a.m5=null;a.o_=null;}
let OU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.m5)&&Dv(a.o_)===b)){a.o_=Bw(b);c=Gc(b);DL(a.nf,c);d=new J2;e=b.k0;f=E_(b.kD);g=new P_;g.qa=a;g.p_=c;c=new JT;h=a.pa;i=a.ru;j=(Gx(a.nf)).jh;k=C6(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.k5=h;c.jX=i;c.ko=i;c.k4=j;b=b.jv;h=b.jj;b=b.jt;if(h.jo!=2)break a;if(b.jo!=1)break a;if(h.jk!=b.jk)break a;d.mj=e;d.nC=f;d.ma=g;d.k2=c;d.jY=h;d.nz=b;a.m5=Bw(d);}else{l=j.data;b=new BS;k=l.length;c=M();J(R(J(R(P(R(J(c,H(437)),i),120),i),H(438)),k),H(439));BW(b,L(c));Z(b);}}return Bj(a.m5);}c
=new BS;d=E3(h);b=E3(b);f=M();P(J(J(J(J(f,H(440)),d),H(242)),b),46);BW(c,L(f));Z(c);};
function CI(){let a=this;N.call(a);a.jZ=0;a.j9=0;a.j5=0;a.lL=0.0;}
let VJ=(a,b,c,d,e)=>{a.jZ=b;a.j9=c;a.j5=d;a.lL=e;},GN=(a,b,c,d)=>{let e=new CI();VJ(e,a,b,c,d);return e;},Bb=b=>{return GN(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GN(a.jZ,a.j9,a.j5,b);},Jz=(a,b)=>{return GN(Io(a,a.jZ,b.jZ),Io(a,a.j9,b.j9),Io(a,a.j5,b.j5),1.0);},Io=(a,b,c)=>{let d;d=a.lL;return Bt(d*b+(1.0-d)*c)|0;},F0=(b,c)=>{P(P(b,BQ(H(441),c>>4)),BQ(H(441),c&15));},Q9=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CI)){b=b;c=a.jZ!=b.jZ?0:a.j9!=b.j9?0:a.j5!=b.j5?0:a.lL===b.lL?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.mP=null;}
let FH=null,Fz=()=>{Fz=Bg(DC);Ws();},Fk=(a,b)=>{Fz();a.mP=b.bd();},Px=a=>{let b=new DC();Fk(b,a);return b;},Ez=(a,b)=>{return Ka(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Ka=(a,b)=>{let c,d,e,f,g;c=a.mP.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GN(Kr(f.jZ,g.jZ,d),Kr(f.j9,g.j9,d),Kr(f.j5,g.j5,d),1.0);},Kr=(b,c,d)=>{Fz();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},Ws=()=>{let b,c,d;b=new DC;c=Bd(CI,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fk(b,c);FH=b;},Qu=K(0),DU=(a,b)=>{let c;c=a.my;return c*Bu(1.0,Bt(b/c));},Jd=(a,b)=>{let c;c=a.my;return c*Bt(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bt(c/d.my)%2.0!==1.0?0:1;return Jd(a,b)+(!e?0.0:d.my/2.0);};
function H0(){let a=this;I.call(a);a.jH=null;a.lk=0.0;a.nn=0.0;a.my=0.0;a.nS=null;}
let GT=null,DK=()=>{DK=Bg(H0);WV();},SB=a=>{return a.lk;},TZ=a=>{return a.nn;},B4=(a,b,c)=>{let d,e;d=a.jH;DK();d.fillStyle=S(HD(GT,c));if(!(b instanceof Ds)){Nm(a,b);a.jH.fill('evenodd');}else{e=b;a.jH.fillRect(e.ju,e.jJ,e.jB,e.jR);}},Ce=(a,b,c)=>{let d,e;d=a.jH;DK();d.strokeStyle=S(HD(GT,c.pY));a.jH.lineWidth=c.lB;XD(a.jH,c.qX);if(!(b instanceof Ds)){Nm(a,b);a.jH.stroke();}else{e=b;a.jH.strokeRect(e.ju,e.jJ,e.jB,e.jR);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nS;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.k6!==g.k6?0:!X(e.lt,g.lt)?0:!X(e.lW,g.lW)?0:X(e.m_,g.m_)?1:0;}else h=0;if(!h){a.nS=e;i=a.jH;DK();j=e.lW;DW();g=j!==Ks?H(2):H(442);k=e.lt;Dj();j=k!==Fc?H(443):H(444);a:{k=E5(e.k6,2);l=M();J(J(J(J(l,g),k),H(445)),j);i.font=S(L(l));j=a.jH;Ju();switch(ME.data[e.m_.jM]){case 1:e=H(446);break a;case 2:e=H(447);break a;case 3:e=H(271);break a;default:}b=new PA;Br(b);Z(b);}j.textAlign=S(e);}e=a.jH;DK();f=S(HD(GT,f));e.fillStyle=f;a.jH.fillText(S(b),c,d);},Nm=(a,b)=>{let c,d,e;a:{a.jH.beginPath();if(b instanceof Hh)
{c=b;a.jH.arc(c.o9,c.o8,c.oO,0.0,6.283185307179586);}else if(b instanceof G3)JA(a,b.me);else if(b instanceof IY){d=BM(b.qS);while(BJ(d)){JA(a,BH(d));}}else if(b instanceof Gf){e=BM(b.n4);while(true){if(!BJ(e))break a;JA(a,BH(e));a.jH.closePath();}}}},JA=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jH.lineTo(d[c],d[c+1|0]);else a.jH.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WV=()=>{let b;b=new Qn;b.n2=Bd(CI,256);b.ok=Bd(Bv,256);GT=b;},Tf=K(),XD=(b,c)=>{b.setLineDash(c?[c]:[]);};
function PQ(){let a=this;I.call(a);a.qf=0;a.qe=0;}
let RI=(a,b)=>{let c,d;b=Bo(b);c=a.qf;d=a.qe;GY();b.show(!!c,!!d);};
function HB(){let a=this;N.call(a);a.lS=null;a.np=null;a.mF=null;a.l3=null;}
let VW=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HB)){b=b;d=a.lS;e=b.lS;if(!X(B7(d),B7(e)))c=0;else{d=a.np;e=b.np;if(!X(B7(d),B7(e)))c=0;else{d=a.mF;e=b.mF;if(!X(B7(d),B7(e)))c=0;else{d=a.l3;b=b.l3;c=X(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I1(){let a=this;N.call(a);a.mk=0;a.mR=null;a.ny=null;}
let V9=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I1)){b=b;if(a.mk!=b.mk)c=0;else{d=a.mR;e=b.mR;if(!X(B7(d),B7(e)))c=0;else{d=a.ny;b=b.ny;c=X(B7(d),B7(b))?1:0;}}}else c=0;return c;},Rx=a=>{return a.mk;},WB=a=>{return a.mR;},Xb=a=>{return a.ny;};
function Oe(){let a=this;N.call(a);a.px=null;a.po=0.0;a.rj=0.0;a.rX=null;a.qB=null;}
let Oi=b=>{let c,d;a:{if(Bm(b.jO)==1){c=b.jv;b=Fi();if(HS(c.jj,b.jj)&&HS(c.jt,b.jt)?1:0){d=1;break a;}}d=0;}return d;},S_=b=>{let c,d,e,f,g,h;if(!Oi(b)){b=new BS;BW(b,H(448));Z(b);}c=E2(b.jO,b.jv.jj);DL(c,Gc(b));d=c.j0.data[1].jh;e=d.data;c=new Oe;f=e[0]+e[3];g=e[1]+e[2];b=Rq(b);h=M();J(J(h,b),H(449));b=L(h);c.px=d;c.po=f;c.rj=g;c.rX=H(450);c.qB=b;return c;};
function JB(){let a=this;N.call(a);a.mX=null;a.nE=0;}
let VU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JB)){b=b;c=!X(a.mX,b.mX)?0:a.nE==b.nE?1:0;}else c=0;return c;},Hj=K(Cq);
function DG(){BI.call(this);this.pe=null;}
let EH=null,Na=null,RM=null,Ga=()=>{Ga=Bg(DG);TE();},QZ=(a,b,c,d)=>{Ga();Cx(a,b,c);a.pe=d;},YX=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jh;f=c.jh;g=d.jh;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.g2(j[h],k[h]);h=h+1|0;}},TE=()=>{let b,c,d;b=new PK;QZ(b,H(451),0,H(65));EH=b;b=new PJ;QZ(b,H(452),1,H(66));Na=b;c=Bd(DG,2);d=c.data;d[0]=EH;d[1]=b;RM=c;},Fs=K(0);
function MC(){let a=this;I.call(a);a.nH=null;a.pF=null;}
let UH=(a,b,c)=>{let d,e,f,g;d=CL(b);a.nH.en(b,c);e=CL(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pF.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},U$=a=>{return a.nH.d2();},SE=(a,b)=>{a.nH.d9(b);},EO=K(0),MY=K(N),Wc=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jy.data;e=Bd(B$(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.jx.data;e=Bd(B$(CX),2);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;g=Bn(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jy.data;e=Bd(B$(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.jx.data;e=Bd(B$(CX),1);f=e.data;g=Bn(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LE=K(N),SR=(a,b)=>{return Cj(b);};
function QM(){N.call(this);this.qG=null;}
let XW=(a,b)=>{let c;c=Cj(b);C8(c,a.qG);return c;},K4=K(0);
function Q5(){I.call(this);this.rD=null;}
let ST=K(),Gt=b=>{let c;c=(Bz(b)).kM;if(c[By].itemType!==null)return Yy(b);b=new BS;Br(b);Z(b);},G9=K(BN),Lj=K(BY),O2=(a,b)=>{return 1.0/(1.0+Kj( -b));},XP=(a,b,c)=>{return c*(1.0-c);},Li=K(BY),YK=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Kj(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Zc=(a,b,c)=>{return 1.0-c*c;},Lg=K(BY),U3=(a,b)=>{if(b<0.0)b=0.0;return b;},R2
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Lf=K(BY),Zj=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},TW=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Le=K(BY),Vd=(a,b)=>{let c,d;c=Kj( -Bq(b));d=1.0+c;return IW(d)-(d-1.0-c)/d+Bu(b,0.0);},UI=(a,b,c)=>{Cr();return O2(D2,b);},Ld=K(BY),YA=(a,b)=>{return E1(b);},Vt=(a,b,c)=>{return EX(b);},Lc=K(BY),Tz=(a,b)=>{return b;},Yq=(a,b,c)=>{return 1.0;},WI=K(),I2=K(0),HY=K(),To=(b,c)=>{b;Fw();Hw.delete(c);},HX=K(),Wm=(b,c)=>{b;Fw();Ge.delete(c);},NM=K(0),Jr=K(EE),JM=K(Jr),OA=K(JM),LK=K(0),IN
=K(),IH=K(IN),Ox=K(IH),Oz=K(CZ),Su=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},Zh=a=>{return 0;},VC=a=>{Fj();return Ou;},S6=a=>{return 1;},GB=K(0),Ov=K(),SA=a=>{return 0;},TJ=a=>{let b;b=new D3;Br(b);Z(b);},Oc=K(0),Ow=K(),N5=K();
function Hy(){let a=this;I.call(a);a.j3=null;a.jQ=0;}
let Um=(a,b)=>{a.j3=B8(4);while(GW(b,B9)){Kx(a,E8(b)&134217727);b=DQ(b,27);}},Ho=a=>{let b=new Hy();Um(b,a);return b;},Jy=(b,c)=>{let d,e,f,g;d=Ho(B9);e=0;f=0;while(!(f>=b.jQ&&f>=c.jQ&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;Kx(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nx=a=>{let b;b=a.jQ;return !b?0:((b*27|0)-MK(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.jQ,b.jQ)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.jQ){d=a.j3.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kx(a,b);},Em=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FG=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jQ;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.j3.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.j3=f;a.jQ=g.length;Qf(a);},IG=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.jQ){f=(a.j3.data[e]-Dh(b,e)|0)+d|0;a.j3.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qf(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.jQ?0:a.j3.data[b];},Kx
=(a,b)=>{let c,d,e,f,g;c=a.jQ;d=a.j3.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.j3=f;}d=a.j3.data;e=a.jQ;a.jQ=e+1|0;d[e]=b;},Qf=a=>{let b,c,d;while(true){b=a.jQ;if(b<=0)break;c=a.j3.data;d=b-1|0;if(c[d])break;a.jQ=d;}},Gz=K(BI),Dw=null,CM=null,HC=null,Lp=null,Cu=()=>{Cu=Bg(Gz);Y1();},WW=(a,b,c)=>{Cu();Cx(a,b,c);},Kt=(a,b)=>{let c=new Gz();WW(c,a,b);return c;},Y1=()=>{let b,c,d;Dw=Kt(H(31),0);CM=Kt(H(453),1);b=Kt(H(454),2);HC=b;c=Bd(Gz,3);d=c.data;d[0]=Dw;d[1]
=CM;d[2]=b;Lp=c;};
function Fu(){let a=this;N.call(a);a.k6=0.0;a.lt=null;a.lW=null;a.m_=null;}
let J0=(a,b,c,d,e)=>{a.k6=b;a.lt=c;a.lW=d;a.m_=e;},ZM=(a,b,c,d)=>{let e=new Fu();J0(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fu;Dj();e=It;DW();J0(d,b,e,Gy,c);return d;},Je=(b,c)=>{let d,e;d=new Fu;Dj();e=Fc;DW();J0(d,b,e,Gy,c);return d;},Y3=K(),YF=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mn.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(455)),f),H(456));O(O(R(b,d),H(457)),Ei(g));P(O(O(b,H(190)),Ei(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Ku(c.jI,d,k);O(b,!k?H(4):k!=l?H(159):H(242));if(k)m=Jl(m,H(4));else{m=Hi(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(458));m=L(m);}O(b,m);O(b,Ei(e[k]));P(O(O(b,H(459)),H6(GV(c,d,k))),41);k=k+1|0;}P(b,46);},Lu=(b,c,d)=>{return c==Bm(b)?H(460):Nd(c?104:120,d+1|0);},Ku=(b,c,d)=>{let e;if(c==Bm(b))return H(461);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(462)),d);e=L(e);if(Bm(b)!=2){b=M();R(J(J(b,e),H(463)),c);e=L(b);}return e;},H6=b=>{return D1(JK(b));},WN=K(),HE=b=>{return Fm(BZ(b),
45,8722);},Yc=K(),XC=K();
function Pe(){let a=this;I.call(a);a.p9=null;a.p$=0;}
let VH=a=>{let b,c;b=a.p9;c=a.p$;Fh(b.p7.qy,c);},TV=K(),Rq=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(224)),Bi(b.jv)),H(464));d=H(303);e=0;while(e<=1){f=Bh();g=0;while(g<Bi(b.jv)){if(!HG(b,g)&&My(b,g)==e){h=b.jv.jj;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);U(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),LZ(f));R(O(O(c,f.jm!=1?H(465):H(466)),H(467)),e);d=H(159);}e=e+1|0;}return L(O(c,H(144)));},LZ=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jm;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(159):H(242)),BE(e,d));d=d+1|0;}return L(c);},UP=K(),TH=K(),Wh=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kp;e=Bm(d);f=d.lq;Cr();if(f===Go&&N6(b.li.j0.data[e],0)){d=new Co;Ch();CV(d,G5,H(468));U(c,d);return;}a:{if(d.kG===Go){g=1;while(true){if(g>=e)break a;h=b.li.j0.data[g];d=Jo(b.kp,g);i=0;while(i<h.jo){if(N6(h,i))GL(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G5;j=KG(d);k=Ex(d,H(469),H(470));l=Ex(d,H(471),H(472));if(g!=1){d=Ex(d,H(473),H(474));m=M();J(J(m,H(475)),d);n=L(m);}else{m=Ex(d,H(476),H(477));n=M();J(J(J(n,
H(478)),m),H(479));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(480)),l),n);CV(h,f,L(d));U(c,h);}g=g+1|0;}}}},N6=(b,c)=>{let d;d=0;while(d<b.jk){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wu=K(),Ur=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kp;e=d.kG;Cr();if(e!==D2&&e!==Hv)return;f=1;while(f<Bm(d)){g=Jo(d,f);h=0;while(h<Be(d,f)){i=b.li;j=i.j0.data[f];i=i.jW.data[f];k=e.g2(0.0,e.g1(0.0))*0.01;l=0;a:{while(l<j.jk){if(e.g2(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GL(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JI;m=KG(g);n=Ex(g,H(481),H(482));o=e.mr;g=Ex(g,H(483),H(484));p=M();J(J(J(J(J(J(J(p,m),n),H(485)),o),H(486)),g),H(487));CV(i,j,L(p));U(c,i);}f=f+1|0;}},UY=K(),Xz=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kp;e=!(Pg(b)>0.0)?0:1;f=1;while(f<Bm(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jo(d,f);GL(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.l_;m=l.jy.data;n=m[f];l=l.jx.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jo){p=0;while(p<o.jk){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GL(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jt;n=KG(j);j=!e?H(488):H(489);l=M();J(J(J(l,n),H(490)),j);CV(q,r,L(l));U(c,q);}}h=h+1|0;}f=f+1|0;}},XI=K(),UZ=(b,c,d)=>{let e,f,g,h;e=Bi(b.jv);f=Ci(d)?0:1;if(!f&&!(Pg(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(181)),f),H(224)),e),H(491));g=L(b);h=new Co;Ch();b=I7;if(Bm(c.kp)!=1){c=M();J(J(J(c,H(492)),g),H(493));c=L(c);}else{c=M();J(J(J(c,H(494)),g),H(495));c=L(c);}CV(h,b,c);U(d,h);return;}};
function Co(){let a=this;N.call(a);a.mM=null;a.mH=null;}
let CV=(a,b,c)=>{a.mM=b;a.mH=c;},ZK=(a,b)=>{let c=new Co();CV(c,a,b);return c;},Y8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mM,b.mM)?0:X(a.mH,b.mH)?1:0;}else c=0;return c;},Hm=K(BI),FI=null,G5=null,JI=null,Jt=null,I7=null,KE=null,Yh=null,Ch=()=>{Ch=Bg(Hm);VM();},Xc=(a,b,c)=>{Ch();Cx(a,b,c);},D_=(a,b)=>{let c=new Hm();Xc(c,a,b);return c;},VM=()=>{let b,c,d;FI=D_(H(371),0);G5=D_(H(367),1);JI=D_(H(496),2);Jt=D_(H(497),3);I7=D_(H(498),4);b=D_(H(499),5);KE=b;c=Bd(Hm,6);d=c.data;d[0]
=FI;d[1]=G5;d[2]=JI;d[3]=Jt;d[4]=I7;d[5]=b;Yh=c;},H$=K(BN),Fr=K(0),FN=(b,c)=>{let d,e,f,g;d=MX(Ft(c));e=BD(200,2);f=BD(200,1);g=0;while(g<200){b.hQ(g,d,e);BU(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},Qo=K(),YT=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ep(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Ep(c)*6.283185307179586;BU(d,b,0,g*EX(h));BU(d,b,1,g*E1(h));},Lr=K(),W6=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ep(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BU(d,b,0,f*EX(g)+DJ(c)*0.02);BU(d,
b,1,f*E1(g)+DJ(c)*0.02);},MT=K(),Xs=(a,b,c,d)=>{let e,f,g,h;e=Ep(c)*3.141592653589793;f=b%2|0?0:1;g=f?EX(e):1.0-EX(e);h=f?E1(e):0.5-E1(e);BU(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BU(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LC=K(),Vv=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BU(d,b,0,e+DJ(c)*0.2);BU(d,b,1,e+DJ(c)*0.2);};
function K8(){let a=this;I.call(a);a.ry=0.0;a.md=null;}
let X4=(a,b,c)=>{let d,e;d=1;while(true){e=b.jy.data;if(d>=e.length)break;OC(a,c.lb.data[d],a.md.jy.data[d],e[d]);OC(a,c.la.data[d],a.md.jx.data[d],b.jx.data[d]);d=d+1|0;}},OC=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jh;f=c.jh;g=d.jh;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.ry*j[h];h=h+1|0;}},Tx=a=>{return CL(a.md);},Ua=(a,b)=>{C8(a.md,b);};
function M8(){let a=this;I.call(a);a.pl=0.0;a.l9=null;a.mc=null;a.oK=null;a.n$=null;a.lr=0.0;a.ll=0.0;}
let XL=(a,b,c)=>{let d,e;a.lr=a.lr*0.9;a.ll=a.ll*0.999;d=1;while(true){e=b.jy.data;if(d>=e.length)break;Ng(a,c.lb.data[d],a.l9.jy.data[d],a.mc.jy.data[d],a.oK.jy.data[d],a.n$.jy.data[d],e[d]);Ng(a,c.la.data[d],a.l9.jx.data[d],a.mc.jx.data[d],a.oK.jx.data[d],a.n$.jx.data[d],b.jx.data[d]);d=d+1|0;}},Ng=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.jh;i=c.jh;j=d.jh;k=e.jh;l=f.jh;m=g.jh;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lr);t[n]=r[n]/(1.0-a.ll);o[n]=o[n]-a.pl*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},TY=a=>{let b,c,d,e,f,g;b=CL(a.l9);c=b.data;d=CL(a.mc);e=c.length;f=2*e|0;g=Bn(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lr;c[f+1|0]=a.ll;return g;},WT=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bn(d);Ca(b,d,e,0,d);C8(a.l9,b);C8(a.mc,e);d=2*d|0;a.lr=c[d];a.ll=c[d+1|0];};
function IQ(){N.call(this);this.oN=0.0;}
let L_=null,F8=()=>{F8=Bg(IQ);UW();},R1=(a,b,c)=>{let d,e;d=1;while(true){e=b.jy.data;if(d>=e.length)break;PM(a.oN,c.lb.data[d],e[d]);PM(a.oN,c.la.data[d],b.jx.data[d]);d=d+1|0;}},Tm=a=>{F8();return L_;},YZ=(a,b)=>{return;},UW=()=>{L_=Bn(0);};
function PI(){N.call(this);this.rf=0.0;}
let VV=(a,b)=>{let c,d,e;c=Cj(b);d=MX(Ft(a.rf));e=1;while(e<=Bm(b)){c.jy.data[e]=Ns(d,Be(b,e),Be(b,e-1|0));c.jx.data[e]=Ns(d,Be(b,e),1);e=e+1|0;}return c;},Wl=K(),PM=(b,c,d)=>{let e,f,g,h,i;DO(I0(c,d),H(500),d,c,d);e=c.jh;f=d.jh;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I0=(b,c)=>{return b.jk==c.jk&&b.jo==c.jo?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=E3(d);e=E3(e);f=E3(f);h=M();P(J(J(J(J(J(J(J(J(h,H(501)),c),H(303)),d),H(242)),e),H(502)),f),46);BW(g,L(h));Z(g);};
function Qy(){let a=this;CZ.call(a);a.rt=null;a.q4=null;}
let Ss=a=>{return 2;},VL=(a,b)=>{let c;if(!b)return a.rt;if(b==1)return a.q4;c=new Cq;Br(c);Z(c);},Rj=K(DH),Uu=null,Jw=()=>{Jw=Bg(Rj);Xd();},JD=(b,c)=>{return SN(b,c);},S8=(b,c)=>{return Uq(b,c);},Ih=(b,c)=>{return SK(b,c);},Xd=()=>{Uu=Bx(So);};
function JT(){let a=this;N.call(a);a.k5=null;a.jX=0;a.ko=0;a.k4=null;}
let F1=(a,b,c)=>{return a.k4.data[Bc(c,a.jX)+b|0];},Eq=(a,b)=>{let c;c=a.k5;return GQ(c.ki,c.kg,b,a.jX);},D8=(a,b)=>{let c;c=a.k5;return GQ(c.j$,c.j4,b,a.ko);},GQ=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},R6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JT)){b=b;c=!X(a.k5,b.k5)?0:a.jX!=b.jX?0:a.ko!=b.ko?0:X(a.k4,b.k4)?1:0;}else c=0;return c;},XH=a=>{return a.k5;},RQ=a=>{return a.jX;},Uo=a=>{return a.ko;},GC=K(BI),It=null,Fc=null,Wd=null,Dj=()=>{Dj=Bg(GC);V6();},TS=(a,b,c)=>{Dj();Cx(a,b,
c);},PX=(a,b)=>{let c=new GC();TS(c,a,b);return c;},V6=()=>{let b,c,d;It=PX(H(503),0);b=PX(H(504),1);Fc=b;c=Bd(GC,2);d=c.data;d[0]=It;d[1]=b;Wd=c;},F5=K(BI),Gy=null,Ks=null,Un=null,DW=()=>{DW=Bg(F5);XQ();},Y9=(a,b,c)=>{DW();Cx(a,b,c);},N7=(a,b)=>{let c=new F5();Y9(c,a,b);return c;},XQ=()=>{let b,c,d;Gy=N7(H(505),0);b=N7(H(506),1);Ks=b;c=Bd(F5,2);d=c.data;d[0]=Gy;d[1]=b;Un=c;};
function Qn(){let a=this;I.call(a);a.n2=null;a.ok=null;}
let HD=(a,b)=>{let c,d,e,f;c=(((b.jZ*7|0)+(b.j9*31|0)|0)+b.j5|0)%256|0;d=a.n2.data;if(!(d[c]!==null&&Q9(d[c],b))){a.n2.data[c]=b;d=a.ok;e=Ey(H(507));F0(e,b.jZ);F0(e,b.j9);F0(e,b.j5);f=b.lL;if(f<1.0)F0(e,Bt(255.0*f)|0);d.data[c]=L(e);}return a.ok.data[c];};
function LP(){let a=this;N.call(a);a.l4=0;a.n1=0;a.no=0;}
let XY=(a,b,c,d)=>{a.l4=b;a.n1=c;a.no=d;},LL=(a,b,c)=>{let d=new LP();XY(d,a,b,c);return d;},Ir=a=>{return a.no!=(-1)?0:1;},Hg=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bm(b)){e=d+1|0;if(c<IS(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IS(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LL(d,g-h|0,(-1)):LL(d,g/f|0,g%f|0);},EN=(b,c,d,e)=>{return (IS(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KN=(b,c,d)=>{return EN(b,c,Be(b,c),0)+d|0;},IS=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},UJ=K();
function ND(){let a=this;I.call(a);a.kp=null;a.oj=null;a.l_=null;a.li=null;a.lp=null;}
let Pg=a=>{let b,c;b=0.0;c=1;while(c<=Bm(a.kp)){b=P4(P4(b,a.lp.lb.data[c].jh),a.lp.la.data[c].jh);c=c+1|0;}return C1(b);},Vj=a=>{let b;b=1;a:{while(b<=Bm(a.kp)){if(!OE(a.lp.lb.data[b].jh))break a;if(!OE(a.lp.la.data[b].jh))break a;b=b+1|0;}return 1;}return 0;},OE=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},P4=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MZ(){let a=this;I.call(a);a.rK=null;a.r0=0;a.nA=null;}
let Zq=(a,b,c)=>{a.nA=Bh();a.rK=b;a.r0=c;},Jo=(a,b)=>{let c=new MZ();Zq(c,a,b);return c;},GL=(a,b)=>{let c,d;c=a.nA;d=D7(b);U(c,d);},Dd=a=>{return a.nA.jm;},KG=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(159):H(242));e=O(c,H(508));f=(BE(a.nA,d)).lE+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.ji.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(242)),Dd(a)-b|0),H(509));if(Bm(a.rK)<=2)c=L(c);else{C2();g=L(c);f=a.r0;c=M();R(J(J(c,
g),H(510)),f);c=L(c);}return c;},Ex=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function QX(){CZ.call(this);this.q1=null;}
let V5=a=>{return 1;},Ye=(a,b)=>{let c;if(!b)return a.q1;c=new Cq;Br(c);Z(c);},PK=K(DG),UG=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jh;e=c.jh;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MW(a, -i[h],j[h]);g=g+MW(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MW=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IW(c);},UU=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PJ=K(DG),Vh=(a,b,c)=>{let d,e,f,g,h,i;d=b.jh;e=c.jh;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},TN
=(a,b,c)=>{return 2.0*(b-c);};
function Qx(){let a=this;I.call(a);a.oT=null;a.mp=0;a.pD=0.0;a.ox=0;}
let Vb=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oT=c;a.mp=624;if(OB(b,B9)&&VE(b,EP(4294967295, 0))){c=c.data;c[0]=E8(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=M();P(PP(J(g,H(511)),b),46);BW(f,L(g));Z(f);},MX=a=>{let b=new Qx();Vb(b,a);return b;},Ep=a=>{return ((N2(a)>>>5|0)*6.7108864E7+(N2(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.ox){a.ox=0;return a.pD;}while(true){while(true){b=Ep(a)*2.0-1.0;c=Ep(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IW(d)/d);a.pD=e*b;a.ox=1;return e*c;},Ns=(a,b,c)=>{let d,e,f,g;d=BD(b,c);e=d.jh;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},N2=a=>{let b,c,d,e,f,g;if(a.mp==624){b=0;while(b<624){c=a.oT.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.mp=0;}c=a.oT.data;g=a.mp;a.mp=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},Us
=K(),PE=(b,c)=>{let d,e,f;d=OK(b);e=OK(c);f=M();P(J(J(J(P(f,40),d),H(159)),e),41);return L(f);},OK=b=>{return Kv(b,b!==Bt(b)?2:0);},Nd=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.ji.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ER(){let a=this;N.call(a);a.lR=null;a.mf=null;}
let KD=(a,b,c)=>{a.lR=b;a.mf=c;},Zz=(a,b)=>{let c=new ER();KD(c,a,b);return c;},U4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ER)){b=b;c=!X(a.lR,b.lR)?0:X(a.mf,b.mf)?1:0;}else c=0;return c;};
function Mv(){let a=this;I.call(a);a.oP=0;a.rm=0;a.ro=0;a.pr=0;a.qc=null;}
let BJ=a=>{return a.oP>=a.ro?0:1;},BH=a=>{let b,c,d;b=a.rm;c=a.qc;if(b!=c.kI){c=new Pz;Br(c);Z(c);}d=a.oP;a.pr=d;a.oP=d+1|0;return c.be(d);},Wz=K(),E1=b=>{if(b!==0.0)b=Ni(b,0);return b;},EX=b=>{return Ni(b,1);},Ni=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},XE=K(),Sq=K(),Kj=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pf(b);d=c|0;e=JU(d,0);return e+e*LF(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pf(b);f=c|0;c=LF(b,c,f);if(b>0.0){b=JU(f,(-1));b=2.0*(b+b*c);}else{b=JU(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pf=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JU
=(b,c)=>{EV();return KU.data[b&127]*FY.data[((b>>7)+c|0)+1023|0];},LF=(b,c,d)=>{let e,f,g;EV();e=H7.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},TR=K();
function O7(){let a=this;I.call(a);a.jr=null;a.nO=null;}
function MB(){let a=this;I.call(a);a.jG=null;a.nR=0.0;a.o$=0.0;a.kc=0.0;a.mW=0.0;a.kE=null;a.jN=null;a.l6=null;}
let X3=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jG=b;a.nR=c;a.o$=d;e=Dn(b.kf);a.kc=!(c<380.0)?12.0:11.0;a.mW=RC(b,c);a.kE=Bn(e);a.jN=Bn(e);a.l6=Bn(e);f=0;g=d-16.0;while(f<e){a.kE.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ev(a,f)?a.kE.data[f]-h:0.78*a.kE.data[f];j=LM(b,c);a.jN.data[f]=Bu(2.0,Bf(j,i));k=a.l6;if(!f)d=NaN;else{l=Be(a.jG,f);m=a.jG;n=f-1|0;l=Bc(l,Be(m,n));o=EM(a,f)-Dq(a,f);p=NR(a)/2.0/o;j=(L5(a,n)-a.jN.data[n])/2.0/o- -p;h=1.0-p-(L5(a,f)-a.jN.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C6(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LT(a,f,r,0.0):(-1.0);if(s>0.0){t=LT(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},U2=(a,b,c)=>{let d=new MB();X3(d,a,b,c);return d;},LM=(b,c)=>{return Bf(Bf(54.0,2.0*(PZ(c)-3.0)),0.4*RC(b,c));},PZ=b=>{return Bf(32.0,b*0.1);},RC=(b,c)=>{return Bf(250.0,(c-2.0*PZ(c))/Bm(b));},Q3=a=>{return a.kc;},DY=(a,b)=>{let c;c=a.mW;return c*b-(c*Bm(a.jG)-a.nR)/2.0;},Ct=(a,b,c)=>{let d,
e;d=(a.o$-DP(a))/2.0;e=a.kE.data;return e[b]*c-(e[b]*(Be(a.jG,b)-1|0)/2.0-d);},F3=(a,b)=>{return a.jN.data[b];},Kl=(a,b)=>{let c,d,e,f,g;c=a.jN.data;d=b.ku;e=c[d];f=DY(a,d);g=e/2.0;return Cy(f-g,Ct(a,b.ku,b.kh)-g,e,e);},Hd=(a,b)=>{return b>0&&a.jN.data[b]>=14.0?1:0;},Nz=(a,b)=>{return !(a.jN.data[b]>=33.0)?0:1;},WY=(a,b)=>{return !(a.jN.data[b]>=46.0)?0:1;},Ev=(a,b)=>{return b>0&&a.kE.data[b]>=56.0&&a.mW>=Ke(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.l6.data[b]>0.0)?0:1;},Gp=a=>{return CH(a.jG)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jN.data[b]/2.0;},EM=(a,b)=>{return DY(a,b)-a.jN.data[b]/2.0;},NO=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.l6.data[b];return M5(a,e*(EM(a,b)-Dq(a,b))- -Dq(a,b),En(a,b,c,d,e),NR(a));},Nl=(a,b,c)=>{let d;d=Ct(a,b,c)- -a.jN.data[b]/2.0- -(DP(a)/2.0+3.0);return M5(a,DY(a,b),d,Ke(a));},M5=(a,b,c,d)=>{return Cy(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bt(a.kc*1.3);},NR=a=>{return CU(a.kc*0.602*5.0)+6.0;},Ke=a=>{return CU(a.kc*0.602*7.0)+6.0;},En=(a,b,c,d,e)=>{let f;f=Ct(a,b-1|0,d);return e
*(Ct(a,b,c)-f)- -f;},L5=(a,b)=>{let c;c=!Ev(a,b)?0.0:Ke(a);return Bu(a.jN.data[b],c)+6.0;},LT=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jG,b);g=Bc(f,Be(a.jG,b-1|0));h=0;i=c-d;j=c- -d;k=KK(d,0.0);while(h<g){l=En(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=En(a,b,n,o,i)-l;q=En(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NB=(b,c,d,e,f)=>{if(b.ju<=c&&c<=D$(b))QG(f,e,Bq(b.jJ+b.jR/2.0-d));},Ux
=K(),IW=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EV();e=FY;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pk(d,b):Pk(d+1|0,b/2.0);}return b;},Pk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GF(d/e);g=GF(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},OT=K(),WU=a=>{return performance.now();};
function Nc(){let a=this;N.call(a);a.qU=0.0;a.r2=0.0;a.lx=null;a.m$=null;a.pN=null;a.rC=0.0;a.qN=null;a.oz=0.0;a.lJ=0.0;a.oF=0.0;a.q$=0.0;}
let PC=b=>{let c;c=HN(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HN=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hz=a=>{return a.lJ*0.35;},Fp=a=>{return a.lJ*0.08;},KM=(a,b)=>{return !(b>=a.lJ*25.0)?3:7;},Zu=a=>{return a.lx;};
function PD(){let a=this;N.call(a);a.j_=null;a.kj=null;a.oe=null;a.q6=null;}
let Xj=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.j_;f=e.lx.jB;g=d.k2;h=g.jX;i=f/(h-1|0);j=new K_;d=d.ma;f=0.05/i;j.jE=g;j.n0=d;j.rY=f;h=h+2|0;j.mv=h;k=Du(Bc(h,g.ko+2|0));l=k.data;j.oa=k;k=B8(2*l.length|0);l=k.data;j.mu=k;h=0;m=l.length;if(h>m){b=new BS;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fp(e));d=a.oe;D0();h=d!==E6?20:2;g=KB(b,a.j_.lx,f);d=Ez(a.kj.kF,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M1(j,f/h)).p1;o=new Gf;d=b.n4;b=Bh();g=BM(d);while(BJ(g)){k=LJ(c,BH(g));U(b,k);}MJ(o,b);B4(e,o,Ez(a.kj.kF,
f/(h-1|0)));m=m+1|0;}d=BM((M1(j,0.5)).qD);while(BJ(d)){o=BH(d);Ce(e,E4(LJ(c,o.me)),Cb(a.kj.nc,Fp(a.j_)*1.2));}},Wf=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oe;D0();d=c!==E6?20:100;c=a.j_;e=I8(0.0,1.0,KM(c,c.m$.jR));c=a.j_;f=a.kj;g=f.kF;h=Cb(f.ky,DU(b,Fp(c)));i=KB(b,c.m$,h.lB);j=Kp(Gu(0.0,1.0,0.0,1.0),c.m$);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Ds;n=i.ju;o=i.jJ;F2(m,n,o,i.jB,l-o);p=Ez(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}PO(j,b,c,f,e,D$(i),1);Ce(b,i,h);},TX=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.j_;f=a.kj;g=a.q6;h=C1(16.0/Bu(16.0,Jb(d)));i=Bu(2.5,e.oF*h);j=e.q$;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KK(k,0.0);n=2.0*k;while(l<Jb(d)){h=W(d.jY,l,0);j=W(d.jY,l,1);if(E0(c.kd,h,j)){o=D6(c,h);p=DS(c,j);q=K$(d,l);Er();if(!(g===Gv&&q?1:0))r=ED(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Ds;j=h/2.0;F2(r,Jd(b,o-j),Jd(b,p-j),h,h);}if(m>0){if(r instanceof Hh){e=r;s=ED(e.o9,e.o8,e.oO+k);}else{e=r;s=Cy(e.ju-k,e.jJ-k,e.jB+n,e.jR+n);}e=f.j6;B4(b,s,e);}e=!q?f.mN:f.m1;B4(b,r,e);}l=l+1|0;}},GP=K(BI),E6=null,Pi=null,Ui
=null,D0=()=>{D0=Bg(GP);Yz();},SZ=(a,b,c)=>{D0();Cx(a,b,c);},P0=(a,b)=>{let c=new GP();SZ(c,a,b);return c;},Yz=()=>{let b,c,d;E6=P0(H(512),0);b=P0(H(513),1);Pi=b;c=Bd(GP,2);d=c.data;d[0]=E6;d[1]=b;Ui=c;},F_=K(BI),Gv=null,Qh=null,T0=null,Er=()=>{Er=Bg(F_);Xv();},Up=(a,b,c)=>{Er();Cx(a,b,c);},Pt=(a,b)=>{let c=new F_();Up(c,a,b);return c;},Xv=()=>{let b,c,d;Gv=Pt(H(514),0);b=Pt(H(515),1);Qh=b;c=Bd(F_,2);d=c.data;d[0]=Gv;d[1]=b;T0=c;};
function IZ(){let a=this;N.call(a);a.kd=null;a.ke=null;}
let Vr=(a,b,c)=>{a.kd=b;a.ke=c;},Kp=(a,b)=>{let c=new IZ();Vr(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.ke;d=c.ju;e=a.kd;f=e.ki;return d-(b-f)/(e.kg-f)* -c.jB;},DS=(a,b)=>{let c,d,e,f;c=a.ke;d=c.jJ;e=a.kd;f=e.j4;return d-(f-b)/(f-e.j$)* -c.jR;},LJ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bn(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KB=(b,c,d)=>{let e,f;e=Ee(b,c.ju,d);f=Ee(b,c.jJ,d);return Cy(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},Ug=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lJ;h=Cb(d.ky,DU(b,Fp(c)));i=KB(b,a.ke,h.lB);Cu();j=Di(g,CM);k=CT(i)+Hz(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mz);o=Ee(b,n,h.lB);p=Bn(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=Lt(p);r=b;Ce(r,e,h);s=k+Hz(c)+g;t=NE(m.kC,j)/2.0;u=Bf(n,r.lk-t-1.0);CE(r,m.kC,u,s,j,d.kJ);}PO(a,b,c,d,f,i.ju,(-1));Ce(b,i,h);},PO=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.ky,DU(b,Fp(c)));i=Hz(c);j=g;i=f+i*j;k=i+Hz(c)*j;j=g<0?k:b.lk-k;l=c.lJ;if(g>=0){Cu();m=Dw;}else{Cu();m=
HC;}n=e;o=BM(n);while(BJ(o)){p=NE((BH(o)).kC,Di(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mz);r=Ee(b,q,h.lB);s=Ck(n.kC);t=Bn(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lt(t);c=b;Ce(c,v,h);if(!s)CE(c,n.kC,k,q- -l*0.36,o,d.kJ);}},Tq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(IZ)){b=b;c=!X(a.kd,b.kd)?0:X(a.ke,b.ke)?1:0;}else c=0;return c;};
function J2(){let a=this;N.call(a);a.mj=0;a.nC=null;a.ma=null;a.k2=null;a.jY=null;a.nz=null;}
let Jb=a=>{return a.jY.jk;},K$=(a,b)=>{return !(W(a.nz,b,0)>0.5)?0:1;},Xl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J2)){b=b;c=a.mj!=b.mj?0:!X(a.nC,b.nC)?0:!X(a.ma,b.ma)?0:!X(a.k2,b.k2)?0:!X(a.jY,b.jY)?0:X(a.nz,b.nz)?1:0;}else c=0;return c;},TU=a=>{return a.k2;},NS=K(),Mz=null,DX=()=>{DX=Bg(NS);YM();},Qr=b=>{let c,d;DX();c=Bt(b*100.0)|0;if(!c)d=H(516);else if(c==100)d=H(517);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nn=b=>{let c,d;DX();if(b==1)c=H(518);else{c=Gl(b);d=M();J(J(J(d,H(519)),c),H(520));c
=L(d);}return c;},Gl=b=>{let c;DX();c=Mz.data;return b>=c.length?Cc(b):c[b];},W4=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jb(c);e=0;f=M();g=0;while(g<d){h=c.ma;i=W(c.jY,g,0);j=W(c.jY,g,1);i=J7(h,i,j);if(!(!K$(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(159):H(2)),PE(W(c.jY,g,0),W(c.jY,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(521);else{c=Gl(d);h=M();J(J(J(h,H(522)),c),H(523));c=L(h);}O(b,c);O(b,H(524));}else{O(O(O(b,H(525)),Gl(e)),H(224));O(O(b,Gl(d)),d!=1?H(151):H(526));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(159)),k);c=L(c);}P(O(b,c),46);}},YM=()=>{Mz=BO(Bv,[H(527),H(528),H(529),H(530),H(531)]);},DB=K(0);
function MA(){I.call(this);this.q5=null;}
let VG=(a,b)=>{return FX(b,a.q5);};
function L3(){I.call(this);this.pV=null;}
let VS=(a,b)=>{let c,d,e,f;b=b;c=a.pV;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jD<=0?H(2):H(171)),e);e=e+1|0;}Ba();return CQ(b,C9,L(d));},Qm=K(),XO=a=>{return performance.now();};
function Qi(){let a=this;N.call(a);a.jI=null;a.lO=null;a.mn=null;a.qZ=null;a.mV=null;a.oY=null;}
let Kq=(a,b,c,d)=>{return W(a.lO.jy.data[b],c,d);},GV=(a,b,c)=>{return W(a.lO.jx.data[b],c,0);},ID=(a,b)=>{return EK(a.oY)&&GE(a.oY)==b?1:0;},EC=K(0);
function Ds(){let a=this;N.call(a);a.ju=0.0;a.jJ=0.0;a.jB=0.0;a.jR=0.0;}
let F2=(a,b,c,d,e)=>{a.ju=b;a.jJ=c;a.jB=d;a.jR=e;},Cy=(a,b,c,d)=>{let e=new Ds();F2(e,a,b,c,d);return e;},D$=a=>{return a.ju- -a.jB;},CT=a=>{return a.jJ- -a.jR;},W_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.ju!==b.ju?0:a.jJ!==b.jJ?0:a.jB!==b.jB?0:a.jR===b.jR?1:0;}else c=0;return c;},RR=a=>{return a.ju;},TC=a=>{return a.jJ;};
function Qk(){let a=this;I.call(a);a.jA=null;a.jl=null;a.jz=null;a.o3=null;a.n7=null;a.js=null;}
let Xf=(a,b,c,d,e)=>{let f;a.js=b;a.jA=c;a.jl=d;a.jz=e;f=d.kc;Cu();a.o3=Je(f,CM);a.n7=Di(d.kc,CM);},Xm=(a,b,c,d)=>{let e=new Qk();Xf(e,a,b,c,d);return e;},WX=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bm(a.jz.jI);c=1;while(c<=b){d=PV(a,c);e=Bh();f=Bh();g=Bh();h=0;while(h<=28.0){i=Bh();U(e,i);i=Bh();U(f,i);h=h+1|0;}j=0;while(j<Be(a.jz.jI,c)){if(!Gp(a.jl))k=0.0;else{l=Bn(4).data;m=0;while(m<Be(a.jz.jI,c-1|0)){k=Bq(Kq(a.jz,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gp(a.jl)?2147483647:4;m=0;while(true){i=a.jz.jI;o=c-1|0;if(m>=Be(i,o))break;i=a.jz;p=ID(i,EN(i.jI,c,j,m));n=Kq(a.jz,c,j,m);l=BX([Dq(a.jl,c),Ct(a.jl,o,m),EM(a.jl,c),Ct(a.jl,c,j)]);if(p){q=ML(n,PV(a,c));i=DT(a.js.jr.jP,0.22);r=a.jA;s=E4(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bt(ML(n,d)*4.0)|0;U(BE(!(n<0.0)?f:e,p),l);}else U(g,l);}m=m+1|0;}j=j+1|0;}u=a.jA;i=a.js.jr;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.kQ,n);s=DT(i.kZ,n);v=e;h=v.jm-1|
0;while(h>=0){n=h/4.0;IB(u,BE(f,h),Cb(r,n));IB(u,BE(v,h),Qa(s,n,k));h=h+(-1)|0;}IB(u,g,Cb(i.kJ,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jz.jI,c)){YN(a,KV(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){Zn(a,c);c=c+1|0;}},PV=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F3(a.jl,b),F3(a.jl,b-1|0))/60.0*1.5));},YN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.ku;d=a.jz;e=d.mn.data[c].data;f=b.kh;g=e[f];if(!c){RU(a,b,g);return;}a:{h=d.qZ.jW.data[c];d=d.jI;if(c!=Bm(d)){i=d.kG;Cr();if(i!==D2){if(i===
Hv){j=GH((-1.0),1.0);break a;}k=h.jh;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jo|0;}j=l>0.0?GH( -l,l):GH((-1.0),1.0);break a;}}j=GH(0.0,1.0);}m=Kl(a.jl,b);if(Hd(a.jl,c)){n=Bf(6.0,m.jB/5.0);d=a.jA;i=a.js.nO;f=b.kh;e=h.jh;o=h.jo;p=Bt(C1(h.jk))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.op.data[N3(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Rn;if(v.length!=u){b=new BS;d=M();J(R(P(R(J(d,H(532)),r),120),r),H(533));BW(b,L(d));Z(b);}h.or=r;h.n_=r;h.ph=k;i=d.jH;Gh();i.drawImage(SV(Mi,h),m.ju,m.jJ,m.jB,m.jR);e=IR(m,n);d=a.jA;i=H1(Nq(YQ(a,m),e));h=a.js.jr.j6;B4(d,i,h);d=a.jA;i=NC(e);h=Cb(a.js.jr.ky,1.25);Ce(d,i,h);}else{d=a.jA;i=Ka(a.js.nO.qM,N3(j,g));B4(d,m,i);if(m.jB>=8.0){d=a.jA;i=Cb(a.js.jr.ky,DU(d,1.0));Ce(d,m,i);}}d=Kl(a.jl,b);if(Nz(a.jl,c))U9(a,d,Ei(g));if(WY(a.jl,c)){g=Q3(a.jl)-1.0;Cu();i=Di(g,Dw);bb=TC(d)- -Q3(a.jl);h=a.jA;j=J9(a,b);g=RR(d)
+5.0;bc=XJ(a.js.jr);CE(h,j,g,bb,i,bc);}l=GV(a.jz,c,Xa(b));if(!Ev(a.jl,c)&&Hd(a.jl,c)&&l!==0.0)Sa(a,d,l);},RU=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jl,0);e=Ct(a.jl,0,b.kh);f=a.jl;g=f.kc;h=ED(d,e,F3(f,0)/2.0);f=a.jA;i=a.js.jr.j6;B4(f,h,i);j=a.jA;i=Cb(a.js.jr.ky,1.25);Ce(j,h,i);if(Nz(a.jl,0)){h=a.jA;j=J9(a,b);k=e-g*0.28;b=a.n7;i=a.js.jr.kJ;CE(h,j,d,k,b,i);b=a.jA;f=Ei(c);c=e- -g*0.92;i=a.o3;h=a.js.jr.jP;CE(b,f,d,c,i,h);}else if(!(!Hd(a.jl,1)&&!(F3(a.jl,0)>=g*1.3))){f=a.jA;b=J9(a,b);c=e- -g*0.36;i=a.n7;h=a.js.jr.jP;CE(f,
b,d,c,i,h);}},YQ=(a,b)=>{let c,d,e,f;c=b.ju-1.0;d=D$(b)+1.0;e=b.jJ-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},U9=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(a.jl.kc*1.25);e=Bf(b.jB-4.0,a.jl.kc*0.602*c.ji.length+6.0);f=b.ju- -(b.jB-e)/2.0;g=CT(b)-d-4.0;h=IR(Cy(f,g,e,d),3.0);i=a.jA;j=H1(Mc(h));k=DT(a.js.jr.j6,0.86);B4(i,j,k);RB(a,c,b.ju- -b.jB/2.0,g- -d/2.0,a.js.jr.jP);},RB=(a,b,c,d,e)=>{let f,g;f=a.jA;d=d- -a.jl.kc*0.36;g=a.o3;CE(f,b,c,d,g,e);},Sa=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jB;f=e/2.0*d/(d+1.0);g=b.ju
- -e/2.0;h=C6(c,0.0);if(h<0)g=g-f;i=h>=0?a.js.jr.kQ:a.js.jr.kZ;j=a.jA;k=Cy(g,CT(b)+2.0,f,2.5);B4(j,k,i);},Zn=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jz.jI,b)){e=0;while(e<Be(a.jz.jI,d)){f=EN(a.jz.jI,b,c,e);g=ID(a.jz,f);if(!(!Fv(a.jl,b)&&!g)){h=Kq(a.jz,b,c,e);Pu(a,NO(a.jl,b,c,e),JK(h),h,g);}if(a.jz.mV.data[f]&&!(Gp(a.jl)&&!g)){i=a.jl;h=!Fv(i,b)?0.7:1.0-i.l6.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EM(i,b)-Dq(i,b))- -Dq(i,b);k=Bn(2).data;k[0]=j;k[1]=En(i,b,c,e,h);LG(a,k[0],k[1]);}e=e+1|0;}f
=KN(a.jz.jI,b,c);g=ID(a.jz,f);i=Nl(a.jl,b,c);if(!(!Ev(a.jl,b)&&!g)){h=GV(a.jz,b,c);Pu(a,i,Jl(H(534),JK(h)),h,g);}if(a.jz.mV.data[f]&&Hd(a.jl,b)){l=Kl(a.jl,KV(b,c));f=!Ev(a.jl,b)&&!g?0:1;LG(a,f?i.ju-6.0:l.ju- -l.jB/2.0,!f?CT(l):i.jJ- -i.jR/2.0);}c=c+1|0;}},Pu=(a,b,c,d,e)=>{let f,g,h;f=a.jA;g=a.js.jr.j6;B4(f,b,g);if(e){f=a.jA;g=Ru(b,3.0);h=Cb(a.js.jr.jP,1.5);Ce(f,g,h);}f=d<0.0?a.js.jr.kZ:!(d>0.0)?a.js.jr.kJ:a.js.jr.kQ;RB(a,c,b.ju- -b.jB/2.0,b.jJ- -b.jR/2.0,f);},LG=(a,b,c)=>{let d,e,f,g;d=a.jA;e=ED(b,c,7.0);f=
a.js.jr.j6;B4(d,e,f);e=a.jA;g=Cy(b-3.5,c-0.5,7.0,5.0);f=a.js.jr.jP;B4(e,g,f);e=Cy(b-2.2,c-4.5,4.4,7.0);g=a.jA;e=Ru(e,2.2);f=Cb(a.js.jr.jP,1.2);Ce(g,e,f);},J9=(a,b)=>{let c,d;c=Bm(a.jz.jI);d=b.ku;if(d==c)return H(460);return Nd(d?104:120,b.kh+1|0);},Q4=K(),KU=null,H7=null,FY=null,EV=()=>{EV=Bg(Q4);T2();},T2=()=>{let b,c,d,e,f,g,h,i;KU=Bn(128);H7=Bn(128);FY=Bn(2047);b=I9(2.0,0.0);c=0;while(c<7){d=C1(b.k1);e=d*d;b=Rh(d,(b.l1-(e-b.k1-Lo(e,d,d)))/(2.0*d));c=c+1|0;}f=I9(1.0,0.0);g=0;while(g<128){h=KU.data;i=f.k1;h[g]
=i;H7.data[g]=f.l1/i;d=b.k1;e=i*d;d=Lo(e,i,d);f=Rh(e,f.k1*b.l1+f.l1*b.k1-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FY.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Vp=K();
function Ri(){let a=this;I.call(a);a.pC=null;a.pK=null;a.pL=null;a.pJ=null;}
function OR(){let a=this;I.call(a);a.pg=null;a.pf=null;}
let UT=(a,b)=>{b=b;Cl(a.pg,a.pf.jq,b);},Pv=K(0),RF=K(0),Ww=K();
function Ln(){let a=this;I.call(a);a.op=null;a.qM=null;}
let N3=(b,c)=>{let d;d=b.rE;return Bu(0.0,Bf(255.0,(c-d)/(b.rh-d)*256.0))|0;};
function Jn(){let a=this;N.call(a);a.ku=0;a.kh=0;}
let YU=(a,b,c)=>{a.ku=b;a.kh=c;},KV=(a,b)=>{let c=new Jn();YU(c,a,b);return c;},Zk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jn)){b=b;c=a.ku!=b.ku?0:a.kh==b.kh?1:0;}else c=0;return c;},Xa=a=>{return a.kh;},Wv=K(),JK=b=>{let c,d,e,f;c=Re(Bq(b));d=b<0.0?H(535):!(b>0.0)?H(2):H(272);e=M();f=d.ji.length+c.ji.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ei=b=>{let c;c=Re(Bq(b));if(b<0.0)c=Jl(H(535),c);return c;},Re=b=>{let c;if(isNaN(b)?1:0)return H(404);if(b<9999.5)return Kv(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(536):H(405);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bt(b)|0),101),c));};
function N1(){let a=this;N.call(a);a.k1=0.0;a.l1=0.0;}
let Yp=(a,b,c)=>{a.k1=b;a.l1=c;},I9=(a,b)=>{let c=new N1();Yp(c,a,b);return c;},GF=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Rh=(b,c)=>{let d;d=c+b;return I9(d,c-(d-b));},Lo=(b,c,d)=>{let e,f,g,h;e=GF(c);f=c-e;g=GF(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function P6(){let a=this;I.call(a);a.pi=null;a.pj=null;}
let UC=K();
function K_(){let a=this;I.call(a);a.jE=null;a.n0=null;a.rY=0.0;a.mv=0;a.oa=null;a.mu=null;}
let M1=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Uo(a.jE)){d=0;while(d<RQ(a.jE)){e=a.oa;f=RG(a,d,c);g=!(F1(a.jE,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jE.ko){g=(-1);while(g<a.jE.jX){d=RG(a,g,c);e=a.oa.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mv|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.n0;o=(Eq(a.jE,g)+Eq(a.jE,g+1|0))/2.0;p=(D8(a.jE,c)+D8(a.jE,c+1|0))/2.0;if(J7(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mv|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mu.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bh();r=Bh();c=0;while(true){e=a.mu.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Of;s.kU=Bn(64);s.kS=Du(32);f=c;while(a.mu.data[f]!=(-1)){g=f/2|0;d=a.mv;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Od(a,h,g))KX(s,Eq(a.jE,i),D8(a.jE,d),0);else if(Od(a,
i,d))Tu(a,s,h,g,i,d,b);else KX(s,Eq(a.jE,h),D8(a.jE,g),0);e=a.mu.data;g=e[f];e[f]=(-1);f=g;}e=Vs(s);U(n,e);Xn(s,r);}c=c+1|0;}t=new QF;t.p1=H1(n);t.qD=r;return t;},RG=(a,b,c)=>{return (Bc(c+1|0,a.mv)+b|0)+1|0;},Od=(a,b,c)=>{let d;a:{if(b>=0){d=a.jE;if(b<d.jX&&c>=0&&c<d.ko){b=1;break a;}}b=0;}return b;},Tu=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Eq(a.jE,c);i=D8(a.jE,d);j=Eq(a.jE,e)-h;k=D8(a.jE,f)-i;l=0.0;m=1.0;n=F1(a.jE,c,d)-g;o=F1(a.jE,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rY;if(!(r>s))break;s
=q>=3?(l+m)/2.0:Qt(l,m,n,o,s/2.0);t=a.n0;r=h+s*j;u=i+s*k;r=J7(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=Qt(l,m,n,o,0.0);KX(b,h+s*j,i+s*k,1);},Qt=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QF(){let a=this;N.call(a);a.p1=null;a.qD=null;}
function G3(){N.call(this);this.me=null;}
let Y2=(a,b)=>{a.me=b;},E4=a=>{let b=new G3();Y2(b,a);return b;},Lt=b=>{return E4(b);},U0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G3)){b=b;c=X(a.me,b.me)?1:0;}else c=0;return c;};
function Rb(){let a=this;N.call(a);a.pY=null;a.lB=0.0;a.qX=0.0;}
let W5=(a,b,c,d)=>{a.pY=b;a.lB=c;a.qX=d;},Qa=(a,b,c)=>{let d=new Rb();W5(d,a,b,c);return d;},Cb=(b,c)=>{return Qa(b,c,0.0);},Qq=K(),Iv=null,Fg=()=>{Fg=Bg(Qq);S$();},I8=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iv.data[d]*f<e){d=d+1|0;}while(true){g=Iv.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bn((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bt(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bh();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iu;p=Kv(b,m);o.mz=b;o.kC=p;U(n,o);}d=d+1|0;}return n;}}n=new BS;BW(n,H(537));Z(n);},ZC=b=>{Fg();return b>=1.0&&b===Bt(b)?1:0;},Kv=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=PP(M(),
Ft(Bt(d)));while(true){e=f.jD;if(e>c)break;EQ(f,0,48);}if(c>0)EQ(f,e-c|0,46);if(b<0.0&&Bt(d)!==0.0)EQ(f,0,8722);return L(f);},S$=()=>{Iv=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},Ue=K();
function R3(){let a=this;N.call(a);a.sb=null;a.sa=null;a.r$=0.0;a.sc=0.0;}
function Pb(){let a=this;I.call(a);a.nP=null;a.mD=null;a.oG=null;}
let Ip=(a,b)=>{return !(a.nP.k4.data[b]>0.5)?0:1;},E$=(a,b,c,d)=>{if(!a.mD.data[b]&&Ip(a,b)==c){a.mD.data[b]=1;a.oG.data[d]=b;return d+1|0;}return d;};
function Uj(){let a=this;I.call(a);a.se=0.0;a.r_=null;a.r9=null;a.sd=null;}
let ML=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IB=(b,c,d)=>{let e;if(!Ci(c)){e=new IY;e.qS=c;Ce(b,e,d);}},P5=K(0);
function P_(){let a=this;I.call(a);a.qa=null;a.p_=null;}
let J7=(a,b,c)=>{let d,e;d=a.qa;e=a.p_;BU(d.nK,0,0,b);BU(d.nK,0,1,c);DL(d.oU,e);return W(Gx(d.oU),0,0);};
function Gf(){N.call(this);this.n4=null;}
let MJ=(a,b)=>{a.n4=b;},H1=a=>{let b=new Gf();MJ(b,a);return b;};
function Iu(){let a=this;N.call(a);a.mz=0.0;a.kC=null;}
let YV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iu)){b=b;c=a.mz!==b.mz?0:X(a.kC,b.kC)?1:0;}else c=0;return c;},Vo=K(),NE=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.ji.length){f=BQ(b,e);g=c.lt;Dj();if(g===Fc)h=MH(0.602,c.k6);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.lW;DW();if(i===Ks)h=1.12*h;h=MH(h,c.k6);}d=d+h;e=e+1|0;}return d;};
function Hh(){let a=this;N.call(a);a.o9=0.0;a.o8=0.0;a.oO=0.0;}
let RJ=(a,b,c,d)=>{a.o9=b;a.o8=c;a.oO=d;},ED=(a,b,c)=>{let d=new Hh();RJ(d,a,b,c);return d;},K1=K(),PL=null,EA=()=>{EA=Bg(K1);SI();},IR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EA();d=b.ju;e= -c;d=d-e;f=D$(b)-c;g=b.jJ-e;h=CT(b)-c;i=PL.data;j=i.length;k=Bn(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Ru=(b,c)=>{EA();return NC(IR(b,c));},NC=b=>{let c,d,e,f;EA();c=b.data;d
=c.length;e=Bn(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E4(e);},SI=()=>{let b,c,d,e,f;EA();b=Bn(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Tc(f);c[e+1|0]=Wt(f);d=d+1|0;}PL=b;};
function Of(){let a=this;I.call(a);a.kU=null;a.kS=null;a.kn=0;}
let KX=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kn;if(e==a.kS.data.length){a.kU=Gk(a.kU,4*e|0);f=a.kS.data;g=2*a.kn|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kS=h;}h=a.kU.data;j=a.kn;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kS.data[j]=d;a.kn=j+1|0;},Vs=a=>{let b,c,d,e,f,g,h,i;b=Bn(2*a.kn|0);c=b.data;d=0;e=0;while(e<a.kn){a:{if(e){f=d-1|0;if(P7(a,b,f,e,0))break a;if(P7(a,b,f,e,1))break a;}g=2*d|0;h=a.kU.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gk(b,2*d|0);},P7=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kU.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kn|0)|0)+e|0]===g?1:0;},Xn=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kn;e=C6(c,d);if(e>=0)break;if(!a.kS.data[c])break;c=c+1|0;}if(!e){f=Oy(a,0,d+1|0);U(b,f);return;}d=0;e=1;while(true){g=a.kn;if(e>g)break;h=a.kS.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Oy(a,i-d|0,d);U(b,f);d=0;}e=e+1|0;}},Oy=(a,b,c)=>{let d,e,f,g,h,i;d=Bn(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kn|0;h=2*f|0;i=a.kU.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E4(d);};
function IY(){N.call(this);this.qS=null;}
function Qg(){let a=this;N.call(a);a.rE=0.0;a.rh=0.0;}
let Zl=(a,b,c)=>{a.rE=b;a.rh=c;},GH=(a,b)=>{let c=new Qg();Zl(c,a,b);return c;};
function Rn(){let a=this;N.call(a);a.or=0;a.n_=0;a.ph=null;}
function HH(){let a=this;N.call(a);a.r5=0.0;a.r6=0.0;a.r7=0.0;}
let U1=null,FS=()=>{FS=Bg(HH);Wp();},MH=(b,c)=>{FS();return  -(b* -c);},Wp=()=>{let b;b=new HH;FS();b.r5=1.0;b.r6=0.0;b.r7=0.0;U1=b;};
function LQ(){I.call(this);this.pv=null;}
let Sv=(a,b)=>{return FX(b,a.pv);};
function JW(){let a=this;I.call(a);a.mL=null;a.oZ=null;a.nF=null;a.ps=null;}
let Mi=null,Gh=()=>{Gh=Bg(JW);Ut();},SV=(a,b)=>{let c,d,e,f,g,h;if(!(a.nF.width==b.or&&a.nF.height==b.n_))Mj(a,b.or,b.n_);c=b.ph;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.ps;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.oZ;h=a.nF;b.putImageData(h,0.0,0.0);return a.mL;},Mj=(a,b,c)=>{let d,e,f,g;d=a.mL;e=b;d.width=e;d=a.mL;e=c;d.height=e;d=a.oZ;f=b;g=c;d=d.createImageData(f,g);a.nF=d;a.ps=new Int32Array(d.data.buffer);},Ut=()=>{let b,c;b=new JW;Gh();c=window.document.createElement("canvas");b.mL
=c;b.oZ=c.getContext("2d");Mj(b,1,1);Mi=b;},Pz=K(BN);
function Nv(){I.call(this);this.pQ=null;}
let T9=(a,b)=>{return F9(b,a.pQ);};
function QK(){I.call(this);this.qt=null;}
let Sy=(a,b)=>{return F9(b,a.qt);},Q1=K(),ME=null,Ju=()=>{Ju=Bg(Q1);Zb();},Zb=()=>{let b,c;Cu();b=B8((Lp.bd()).data.length);c=b.data;ME=b;c[Dw.jM]=1;c[CM.jM]=2;c[HC.jM]=3;},Kh=K(Ew),KF=K(Kh),PA=K(KF),RD=K(BN),L9=K(),Lv=null,HA=()=>{HA=Bg(L9);WQ();},WQ=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Lv=b;c[B0.jM]=1;c[Cf.jM]=2;c[Dm.jM]=3;c[C0.jM]=4;};
function PY(){I.call(this);this.rG=null;}
let YH=(a,b)=>{return FX(b,a.rG);};
function QY(){let a=this;I.call(a);a.mq=0;a.lZ=0.0;}
let QG=(a,b,c)=>{if(c<=a.lZ){a.mq=b;a.lZ=c;}};
SH([]);
C4([I,0,0,[],1,0,0,["W",Q(R5)],El,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kd,0,I,[],1537,0,0,0,Bv,0,I,[El,DV,Kd],17,0,()=>C2(),["W",Q(T)],DH,0,I,[El],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["W",Q(Ys)],G8,0,I,[El,Kd],0,0,0,["y",Q(Is),"g",Y(L)],P2,0,I,[],1537,0,0,0,HP,0,G8,[P2],1,0,0,["g",Y(T1),"y",Q(Y0)],Ew,0,I,[],1,0,0,0,EZ,0,Ew,[],1,0,0,0,BN,0,EZ,[],1,0,0,0,E7,0,I,[],1025,0,0,0,WG,0,E7,[],17,0,0,0,Wr,0,E7,[],17,0,0,0,L8,0,I,[],1537,0,0,0,Ro,0,I,[L8],1537,0,0,0,Ll,0,I,[],1537,0,0,0,Py,0,I,[Ro,Ll],17,0,0,0,NQ,0,
I,[],17,0,()=>ES(),0,T_,0,I,[],17,0,0,0,UQ,0,I,[],17,0,0,0,U_,0,I,[],17,0,0,0,Ko,0,I,[],1537,0,0,0,MO,0,I,[Ko],1,0,0,0,IF,0,I,[DV],1,0,()=>GX(),0,GA,0,I,[],17,0,0,["W",Q(Xk)],Wx,0,I,[],17,0,0,0,Po,0,I,[],1537,0,0,0,Gd,0,I,[Po],1537,0,0,0,EE,0,I,[Gd],1025,0,0,["m",Y(Ci)],Q_,0,I,[Gd],1537,0,0,0,HV,0,I,[Q_],1537,0,0,0,ET,0,EE,[HV],1025,0,0,["p",Y(BM),"W",Q(FZ)],I4,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Gb,0,ET,[I4,El,D9],1,0,0,["be",Q(BE),"Z",Y(TF)],BI,0,I,[DV,El],1025,0,0,["W",Q(S3)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hn,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,Yi,0,BN,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cn,0,I,[B_],1537,0,0,0,SW,0,I,[Cn],1025,0,0,0,QQ,0,I,[],1536,0,0,0,MF,0,I,[QQ],16,0,0,0,BF,0,I,[B_],1537,0,0,0,Kn,0,I,[BF],1,0,0,0]);
C4([Km,0,I,[BF],1,0,0,0,KL,0,I,[],17,0,0,["W",Q(KW)],Mn,0,I,[],16,0,0,0,Pn,0,I,[],17,0,0,0,Sr,0,I,[],17,0,0,0,Gs,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QD,0,I,[Ec],1,0,0,["bJ",Y(YO)],Nb,0,I,[],17,0,0,0,QH,0,I,[],17,0,0,0,PH,0,I,[],17,0,0,0,L0,0,I,[],16,0,0,0,BS,0,BN,[],1,0,0,0,FL,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CO,0,I,[],1537,0,0,0,JV,0,N,[CO],17,0,0,["dy",Q(US),"bk",Y(Vk)],IX,0,N,[CO],17,0,()=>GS(),["dy",Q(Tt),"bk",Y(R_)],Rv,0,N,[CO],17,0,0,["dy",Q(Xw),"bk",Y(UR)],Hc,0,N,[CO],17,0,0,["dy",Q(Iy),
"bk",Y(UE)],Gm,0,N,[CO],17,0,0,["dy",Q(NI),"bk",Y(WL)],IJ,0,N,[CO],17,0,0,["dy",Q(Zi),"bk",Y(XZ)],Ma,0,N,[CO],17,0,0,["dy",Q(XK),"bk",Y(Ze)],FM,0,N,[CO],17,0,0,["dy",Q(RZ),"bk",Y(UM)],OH,0,EZ,[],1,0,0,0,WE,0,I,[],17,0,0,0,NK,0,I,[],17,0,0,0,MG,0,I,[B_],1537,0,0,0,H2,0,I,[MG],1,0,0,0,P$,0,N,[],17,0,0,0,Rd,0,I,[],16,0,0,0,Qv,0,I,[],1,0,0,0,QL,0,I,[],16,0,0,0,I3,0,I,[],16,0,()=>F4(),0,FF,0,I,[],1025,0,0,0,IO,0,I,[],1537,0,0,["g7",Y(Rg)],NH,0,FF,[IO],16,0,0,["g6",Da(W1),"g8",Da(Zv),"g7",Y(Yo),"g9",BK(Yf),"ez",Q(VY),
"ey",BK(XV)],Qe,0,FF,[IO],16,0,0,["g7",Y(Rg),"g6",Da(SY),"g8",Da(T4),"g9",BK(UA),"ez",Q(Ti),"ey",BK(Yu)],Jh,0,I,[],16,0,()=>CC(),0,PW,0,I,[],16,0,0,0,Lk,0,I,[],16,0,0,0,Nj,0,I,[],16,0,0,0,Js,0,I,[],1537,0,0,0,Pj,0,I,[Js],1,0,0,0,Oq,0,I,[],16,0,0,0,Nw,0,I,[],16,0,0,0,HK,0,I,[],16,0,0,0,OI,0,I,[],16,0,0,0,J$,0,I,[],16,0,()=>J4(),0,Iw,0,I,[],16,0,()=>GY(),0]);
C4([J1,0,I,[],1537,0,0,0,NW,0,I,[J1],1,0,0,["gT",Q(YL)],MR,0,I,[J1],1,0,0,["gT",Q(TB)],TM,0,I,[],17,0,0,0,BV,0,I,[],1537,0,0,0,NY,0,I,[BV],1,0,0,["g4",Y(WR)],FT,0,I,[],17,0,0,0,IV,0,I,[BF],1,0,0,0,NG,0,I,[BV],1,0,0,["g4",Y(Tr)],FK,0,I,[],16,0,0,0,FP,0,I,[],1536,0,0,0,NF,0,I,[FP],1,0,0,["gf",BK(Sm)],IM,0,I,[BF],1,0,0,0,IL,0,I,[BF],1,0,0,0,IK,0,I,[BF],1,0,0,0,Lz,0,I,[BV],1,0,0,["g4",Y(SS)],LB,0,I,[BV],1,0,0,["g4",Y(U8)],LA,0,I,[BV],1,0,0,["g4",Y(XR)],Ly,0,I,[BV],1,0,0,["g4",Y(Sw)],Lx,0,I,[BV],1,0,0,["g4",Y(Uw)],HR,
0,I,[BF],1,0,0,0,HQ,0,I,[BF],1,0,0,0,GI,0,N,[],17,0,0,["W",Q(Tl)],On,0,I,[FP],1,0,0,["gf",BK(Wj)],Oo,0,I,[FP],1,0,0,["gf",BK(Vz)],I$,0,I,[BF],1,0,0,0,I_,0,I,[BF],1,0,0,0,Ok,0,I,[BV],1,0,0,["g4",Y(WF)],SM,0,I,[],17,0,0,0,Ol,0,I,[BV],1,0,0,["g4",Y(Y_)],Oj,0,I,[BV],1,0,0,["g4",Y(RP)],LY,0,I,[],17,0,0,0,Os,0,I,[],17,0,()=>DE(),0,MQ,0,I,[BV],1,0,0,["g4",Y(Tp)],MU,0,I,[BV],1,0,0,["g4",Y(UO)],MS,0,I,[BV],1,0,0,["g4",Y(Wg)],QO,0,I,[BV],1,0,0,["g4",Y(UD)],QP,0,I,[BV],1,0,0,["g4",Y(Xo)],QN,0,I,[BV],1,0,0,["g4",Y(RW)],JJ,
0,I,[BF],1,0,0,0,Hu,0,BI,[],65553,0,()=>GJ(),0,Gj,0,N,[],17,0,()=>Hs(),["W",Q(RO)],J_,0,I,[BF],1,0,0,0,Ii,0,I,[BF],1,0,0,0,JC,0,I,[B_],1537,0,0,0,IP,0,I,[JC],1,0,0,0,Fa,0,I,[],1537,0,0,0,Qp,0,I,[Fa],1,0,0,["dg",Q(SP)],Zo,0,I,[],17,0,0,0,Qs,0,I,[B_],1537,0,0,0]);
C4([Id,0,I,[Qs],1,0,0,0,CZ,0,ET,[D9],1024,0,0,0,II,0,CZ,[D9],1,0,0,["be",Q(FW),"Z",Y(Dn)],O0,0,I,[Ec],1,0,0,["bJ",Y(TK)],XX,0,I,[],17,0,0,0,MI,0,I,[],1,0,0,0,XM,0,I,[],17,0,0,0,I6,0,N,[],17,0,0,["W",Q(Xr)],Mw,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["W",Q(HS)],M3,0,I,[Ec],1,0,0,["bJ",Y(Tg)],Hl,0,I,[],1537,0,0,0,Q0,0,I,[Hl],1,0,0,0,O3,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H8,0,N,[],16,0,0,["W",Q(Uv)],Tn,0,I,[],16,0,0,0,Uh,0,I,[],17,0,0,0,Ot,0,DH,[DV],1,0,()=>JL(),0,BY,0,BI,[],66561,0,()=>Cr(),0,L7,0,I,[],32768,0,()=>HJ(),
0,Oh,0,I,[B_],1537,0,0,0,H5,0,I,[Oh],1,0,0,0,No,0,I,[],17,0,0,0,KP,0,I,[BF],1,0,0,0,KQ,0,I,[BF],1,0,0,0,KR,0,I,[BF],1,0,0,0,KS,0,I,[BF],1,0,0,0,KT,0,I,[BF],1,0,0,0,JQ,0,I,[BF],1,0,0,0,JR,0,I,[BF],1,0,0,0,JS,0,I,[BF],1,0,0,0,Iz,0,I,[BF],1,0,0,0,EG,0,BN,[],1,0,0,0,Lw,0,I,[],16,0,0,0,Zt,0,I,[],17,0,0,0,P1,0,I,[],0,0,()=>Fw(),0,X5,0,I,[B_],1,0,0,0,Qc,0,I,[],17,0,()=>Fj(),0,K3,0,I,[B_],1537,0,0,0,NU,0,I,[K3],1537,0,0,0,Q6,0,I,[B_],1537,0,0,0,N$,0,I,[Cn],1537,0,0,0,QB,0,I,[Cn],1537,0,0,0,O$,0,I,[Cn],1537,0,0,0,Ql,
0,I,[Cn],1537,0,0,0,Mq,0,I,[Cn],1537,0,0,0,Nt,0,I,[Cn],1537,0,0,0,MP,0,I,[Cn],1537,0,0,0,Mb,0,I,[Cn],1537,0,0,0]);
C4([U5,0,I,[NU,Q6,Cn,N$,QB,O$,Ql,Mq,Nt,MP,Mb],1025,0,0,0,XG,0,I,[],16,0,0,0,Qb,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["W",Q(Uk)],Gq,0,I,[],17,0,0,0,P8,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,K5,0,I,[],17,0,0,0,QC,0,I,[],16,0,0,0,Tw,0,I,[],1,0,0,0,TQ,0,I,[],17,0,0,0,Q8,0,I,[Fa],1,0,0,["dg",Q(S5)],H_,0,I,[JC],1,0,0,0,Ic,0,I,[BF],1,0,0,0,In,0,N,[],17,0,0,["W",Q(Gr)],Jp,0,N,[],16,0,0,0,Hf,0,N,[],17,0,()=>Hb(),["W",Q(Mm)],Np,0,I,[],17,0,0,0,CI,0,N,[],17,0,0,["W",Q(Q9)],DC,0,I,[],17,0,()=>Fz(),0,Qu,0,I,[],1537,0,0,0,H0,0,I,
[Qu],17,0,()=>DK(),0,Tf,0,I,[],17,0,0,0,PQ,0,I,[Fa],1,0,0,["dg",Q(RI)],HB,0,N,[],16,0,0,["W",Q(VW)],I1,0,N,[],16,0,0,["W",Q(V9)],Oe,0,N,[],17,0,0,0,JB,0,N,[],16,0,0,["W",Q(VU)],Hj,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Ga(),0,Fs,0,I,[],1537,0,0,0,MC,0,I,[Fs],17,0,0,["en",BK(UH),"d2",Y(U$),"d9",Q(SE)],EO,0,I,[],1537,0,0,0,MY,0,N,[EO],17,0,0,["dX",Q(Wc)],LE,0,N,[EO],17,0,0,["dX",Q(SR)],QM,0,N,[EO],17,0,0,["dX",Q(XW)],K4,0,I,[],1537,0,0,0,Q5,0,I,[K4],1,0,0,0,ST,0,I,[],17,0,0,0,G9,0,BN,[],1,0,0,0,Lj,0,BY,[],65552,
0,0,["g1",Q(O2),"g2",BK(XP)],Li,0,BY,[],65552,0,0,["g1",Q(YK),"g2",BK(Zc)],Lg,0,BY,[],65552,0,0,["g1",Q(U3),"g2",BK(R2)],Lf,0,BY,[],65552,0,0,["g1",Q(Zj),"g2",BK(TW)],Le,0,BY,[],65552,0,0,["g1",Q(Vd),"g2",BK(UI)],Ld,0,BY,[],65552,0,0,["g1",Q(YA),"g2",BK(Vt)],Lc,0,BY,[],65552,0,0,["g1",Q(Tz),"g2",BK(Yq)],WI,0,I,[B_],1025,0,0,0,I2,0,I,[B_],1536,0,0,0,HY,0,I,[I2],1,0,0,0]);
C4([HX,0,I,[I2],1,0,0,0,NM,0,I,[Gd],1537,0,0,0,Jr,0,EE,[NM],1025,0,0,0,JM,0,Jr,[],1024,0,0,0,OA,0,JM,[],0,0,0,0,LK,0,I,[],1537,0,0,0,IN,0,I,[LK],1025,0,0,0,IH,0,IN,[],1024,0,0,0,Ox,0,IH,[],0,0,0,0,Oz,0,CZ,[],0,0,0,["be",Q(Su),"Z",Y(Zh),"p",Y(VC),"m",Y(S6)],GB,0,I,[],1537,0,0,0,Ov,0,I,[GB],0,0,0,["q",Y(SA),"s",Y(TJ)],Oc,0,I,[GB],1537,0,0,0,Ow,0,I,[Oc],0,0,0,0,N5,0,I,[Ko],1,0,0,0,Hy,0,I,[],16,0,0,0,Gz,0,BI,[],65553,0,()=>Cu(),0,Fu,0,N,[],17,0,0,0,Y3,0,I,[],17,0,0,0,WN,0,I,[],16,0,0,0,Yc,0,I,[],17,0,0,0,XC,0,I,
[],17,0,0,0,Pe,0,I,[BV],1,0,0,["g4",Y(VH)],TV,0,I,[],16,0,0,0,UP,0,I,[],16,0,0,0,TH,0,I,[],16,0,0,0,Wu,0,I,[],16,0,0,0,UY,0,I,[],16,0,0,0,XI,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["W",Q(Y8)],Hm,0,BI,[],65553,0,()=>Ch(),0,H$,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,Qo,0,I,[Fr],16,0,0,["hQ",Da(YT)],Lr,0,I,[Fr],16,0,0,["hQ",Da(W6)],MT,0,I,[Fr],16,0,0,["hQ",Da(Xs)],LC,0,I,[Fr],16,0,0,["hQ",Da(Vv)],K8,0,I,[Fs],17,0,0,["en",BK(X4),"d2",Y(Tx),"d9",Q(Ua)],M8,0,I,[Fs],17,0,0,["en",BK(XL),"d2",Y(TY),"d9",Q(WT)],IQ,0,N,[Fs],17,
0,()=>F8(),["en",BK(R1),"d2",Y(Tm),"d9",Q(YZ)],PI,0,N,[EO],17,0,0,["dX",Q(VV)],Wl,0,I,[],17,0,0,0,Qy,0,CZ,[D9],0,0,0,["Z",Y(Ss),"be",Q(VL)],Rj,0,DH,[DV],1,0,()=>Jw(),0,JT,0,N,[],17,0,0,["W",Q(R6)],GC,0,BI,[],65553,0,()=>Dj(),0,F5,0,BI,[],65553,0,()=>DW(),0,Qn,0,I,[],16,0,0,0,LP,0,N,[],17,0,0,0,UJ,0,I,[],16,0,0,0]);
C4([ND,0,I,[],16,0,0,0,MZ,0,I,[],16,0,0,0,QX,0,CZ,[D9],0,0,0,["Z",Y(V5),"be",Q(Ye)],PK,0,DG,[],65552,0,0,["eo",BK(UG),"g2",BK(UU)],PJ,0,DG,[],65552,0,0,["eo",BK(Vh),"g2",BK(TN)],Qx,0,I,[],17,0,0,0,Us,0,I,[],16,0,0,0,ER,0,N,[],17,0,0,["W",Q(U4)],Mv,0,I,[GB],0,0,0,["q",Y(BJ),"s",Y(BH)],Wz,0,I,[],17,0,0,0,XE,0,I,[],17,0,0,0,Sq,0,I,[],17,0,0,0,TR,0,I,[],17,0,0,0,O7,0,I,[],17,0,0,0,MB,0,I,[],17,0,0,0,Ux,0,I,[],17,0,0,0,OT,0,I,[Ec],1,0,0,["bJ",Y(WU)],Nc,0,N,[],17,0,0,0,PD,0,N,[],17,0,0,0,GP,0,BI,[],65553,0,()=>D0(),
0,F_,0,BI,[],65553,0,()=>Er(),0,IZ,0,N,[],17,0,0,["W",Q(Tq)],J2,0,N,[],17,0,0,["W",Q(Xl)],NS,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hl],1537,0,0,0,MA,0,I,[DB],1,0,0,["de",Q(VG)],L3,0,I,[DB],1,0,0,["de",Q(VS)],Qm,0,I,[Ec],1,0,0,["bJ",Y(XO)],Qi,0,N,[],17,0,0,0,EC,0,I,[],1537,0,0,0,Ds,0,N,[EC],17,0,0,["W",Q(W_)],Qk,0,I,[],16,0,0,0,Q4,0,I,[],16,0,()=>EV(),0,Vp,0,I,[],16,0,0,0,Ri,0,I,[Js],1,0,0,0,OR,0,I,[Fa],1,0,0,["dg",Q(UT)],Pv,0,I,[B_],1537,0,0,0,RF,0,I,[Pv],1537,0,0,0,Ww,0,I,[RF],1025,0,0,0,Ln,0,I,[],16,0,0,0,Jn,0,N,
[],17,0,0,["W",Q(Zk)],Wv,0,I,[],16,0,0,0,N1,0,N,[],16,0,0,0,P6,0,I,[Hl],1,0,0,0,UC,0,I,[],16,0,0,0,K_,0,I,[],17,0,0,0,QF,0,N,[],17,0,0,0,G3,0,N,[EC],17,0,0,["W",Q(U0)],Rb,0,N,[],17,0,0,0,Qq,0,I,[],17,0,()=>Fg(),0]);
C4([Ue,0,I,[],16,0,0,0,R3,0,N,[],16,0,0,0,Pb,0,I,[],16,0,0,0,Uj,0,I,[],16,0,0,0,P5,0,I,[],1537,0,0,0,P_,0,I,[P5],1,0,0,0,Gf,0,N,[EC],17,0,0,0,Iu,0,N,[],17,0,0,["W",Q(YV)],Vo,0,I,[],16,0,0,0,Hh,0,N,[EC],17,0,0,0,K1,0,I,[],16,0,()=>EA(),0,Of,0,I,[],16,0,0,0,IY,0,N,[EC],17,0,0,0,Qg,0,N,[],16,0,0,0,Rn,0,N,[],17,0,0,0,HH,0,N,[],17,0,()=>FS(),0,LQ,0,I,[DB],1,0,0,["de",Q(Sv)],JW,0,I,[],16,0,()=>Gh(),0,Pz,0,BN,[],1,0,0,0,Nv,0,I,[DB],1,0,0,["de",Q(T9)],QK,0,I,[DB],1,0,0,["de",Q(Sy)],Q1,0,I,[],32768,0,()=>Ju(),0,Kh,0,
Ew,[],1,0,0,0,KF,0,Kh,[],1,0,0,0,PA,0,KF,[],1,0,0,0,RD,0,BN,[],1,0,0,0,L9,0,I,[],32768,0,()=>HA(),0,PY,0,I,[DB],1,0,0,["de",Q(YH)],QY,0,I,[],16,0,0,0]);
let UN=B$(Xi),T8=B$(M2),Ny=B$(LV),LD=B$(CX);
V2(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","·","aria-current","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.",
",",";","A network needs the inputs and at least one layer.","There is no activation “","Iteration "," has not been trained yet, only up to ","A weight is a decimal number","THE_RUN","THE_LOOK","one of ","only ","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
" is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: "," of "," from ","The network has no parameter ",",0]","option","A network of "," weights and biases takes a flag for each, not ","To the point "," this network of ","-",
" units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and ","from "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px",".to-start",".step-back",".play",".step",".to-end","Train","Pause","iteration "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","+","✗","✓","wrong class","right class","; the first 100 are shown",
" correct",".x1",".x2","-complaint","A coordinate is a decimal number","button","Go to iteration ","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = ",
" + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long","Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",".hidden-space",".loss","[","touch","aria-invalid","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",
". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","INPUT","checkbox","range","Y","Z","y","z","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR",
"No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",", loss ",
" correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","grab",", such as −1.5; not “","ArrowUp","ArrowDown","div","label","select","input","text","decimal","-help ","-help","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","ŷ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bv.prototype.toString=function(){return S(this);};
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return S(Ub(this));};
I.prototype.__teavm_class__=function(){return U6(this);};
let C=RK(WP);
C.javaException=XB;
let ZJ=Symbol('jsoClass');
(()=>{let c;c=Hn.prototype;c.play=V(Wa);c.disconnect=V(Vi);c.isPlaying=V(WD);c.seek=V(WH);c.pause=V(X6);c.studyLink=V(VT);c.takeStudy=V(R0);c.studyRefused=V(R7);c.engine=V(Ve);c.attributeChanged=V(Uf);c.reset=V(WC);c.webAssemblyRefused=V(VO);c.step=V(Zp);c.state=V(XU);c.snapshot=V(Te);c.connect=V(WO);c=Kn.prototype;c.handleEvent=V(SC);c=Km.prototype;c.handleEvent=V(Vx);c=Gs.prototype;c.isDark=V(Zm);c.settings=V(Xx);c.furthest=V(Zf);c.attend=V(Tb);c.numbers=V(SQ);c.changes=V(WM);c.run=V(V_);c.lossAt=V(Y7);c.redraw
=V(TT);c.path=V(Xg);c.iteration=V(TD);c.page=V(VA);c.hasDiverged=V(YY);c.visit=V(Yv);c.begin=V(T$);c=H2.prototype;c.pair=V(XS);c=IV.prototype;c.handleEvent=V(WA);c=IM.prototype;c.handleEvent=V(Sl);c=IL.prototype;c.handleEvent=V(VK);c=IK.prototype;c.handleEvent=V(Tk);c=HR.prototype;c.handleEvent=V(Y$);c=HQ.prototype;c.handleEvent=V(Yb);c=I$.prototype;c.handleEvent=V(YB);c=I_.prototype;c.handleEvent=V(SX);c=JJ.prototype;c.handleEvent=V(XF);c=J_.prototype;c.handleEvent=V(W8);c=Ii.prototype;c.handleEvent=V(SO);c
=IP.prototype;c.onChange=V(TI);c=Id.prototype;c.onAnimationFrame=V(Vl);c=H5.prototype;c.onResize=V(Yg);c=KP.prototype;c.handleEvent=V(VP);c=KQ.prototype;c.handleEvent=V(Yr);c=KR.prototype;c.handleEvent=V(X2);c=KS.prototype;c.handleEvent=V(Xy);c=KT.prototype;c.handleEvent=V(Tj);c=JQ.prototype;c.handleEvent=V(XT);c=JR.prototype;c.handleEvent=V(X8);c=JS.prototype;c.handleEvent=V(Ts);c=Iz.prototype;c.handleEvent=V(X1);c=H_.prototype;c.onChange=V(TP);c=Ic.prototype;c.handleEvent=V(RL);c=HY.prototype;c.accept=V(To);c
=HX.prototype;c.accept=V(Wm);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hn.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gs.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
function detail(lab) {
let state;
return {
get state() {
return (state ??= lab.state);
},
};
}
class XorLab extends HTMLElement {
static observedAttributes = javascript.settingNames().split(" ");
#lab;
#running;
#study;
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
this.#study = undefined;
this.#lab = engine.mount(this, this.shadowRoot.firstElementChild, name, snapshot, (event) => this.#hear(event));
this.#takeEngine();
}
#hear(event) {
if (event === "engine") {
this.#takeEngine();
} else if (event === "study") {
this.#studied();
} else {
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
}
}
#studied() {
const lab = this.#mounted();
this.#study ??= loadStudy().then(({ html, study }) => {
this.shadowRoot.querySelector(".study").innerHTML = html;
const part = study(this.shadowRoot.firstElementChild, lab.studyLink(), here.href);
lab.takeStudy(part);
return part;
});
this.#study.catch(() => {
this.#study = undefined;
lab.studyRefused();
});
return this.#study;
}
async #made(make) {
const maker = (await this.#studied()).maker();
return new Promise((resolve, reject) => make(maker, resolve, (sentence) => reject(new Error(sentence))));
}
toPNG(options = {}) {
return this.#made((maker, resolve, refuse) => maker.png(String(new URLSearchParams(options)), resolve, refuse));
}
toGIF(options = {}) {
return this.#made((maker, resolve, refuse) => maker.gif(String(new URLSearchParams(options)), resolve, refuse));
}
toCSV() {
return this.#made((maker, resolve, refuse) => maker.csv(resolve, refuse));
}
toNumPy() {
return this.#made((maker, resolve) => resolve(maker.numpy()));
}
toNotebook() {
return this.#made((maker, resolve) => resolve(maker.notebook()));
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
