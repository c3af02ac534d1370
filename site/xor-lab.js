// XOR Lab, Apache-2.0
(() => {
if (!globalThis.customElements) return;
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
<h2 class="on-paper">Backprop, every number</h2>
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
<h2 class="on-paper">Three gradients</h2>
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
<h2 class="on-paper">Computation graph</h2>
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
<h2 class="on-paper">Loss landscape</h2>
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
var main;var Study;var Maker;var study;(function(){let TP=2463534242,Tb=()=>{let x=TP;x^=x<<13;x^=x>>>17;x^=x<<5;TP=x;return x;},T=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BI=f=>function(p1,p2){return f(this,p1,p2);},Cf=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},FD=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},AJt=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=U(Ez(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=BJ(args[i]);}ANl(()=>{f.call(null,
javaArgs);},callback);},Bf=target=>target.$clinit=()=>{},AFV=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[BP]&&cls[BP].item){++arrayDegree;cls=cls[BP].item;}let clsName="";if(cls[BP].primitiveKind!==0){clsName=cls[BP].name;}else {clsName=cls[BP]?cls[BP].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},M=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Ez();}return function(){superclass.call(this);};},BP=Symbol("teavm_meta"),Bk
=cls=>{if(cls[BP].classObject===null){cls[BP].classObject=AGC(cls);}return cls[BP].classObject;},Ez=()=>I,Bw=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},PE=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:
null,assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Fq=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=PE({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[BP]=meta;if(typeof config==='function'){config(meta);}return cls;},AHy=Fq("boolean","Z",1,meta=>{}),AL6=Fq("byte","B",2,meta=>{}),SP=Fq("char","C",4,meta=>{}),F9=Fq("int","I",5,meta=>{{meta.valueToObject=o=>Dd(o);}}),AJZ=Fq("long","J",6,meta=>{}),Df=Fq("double","D",8,meta=>{{meta.valueToObject=o=>
Gt(o);}}),AEG=Fq("void","V",9),Mw=new ArrayBuffer(16),IN=new Float64Array(Mw),IF=new Int32Array(Mw),Sp=new BigInt64Array(Mw),QU=n=>{IN[0]=n;return Sp[0];},Uc=n=>{Sp[0]=n;return IN[0];},AD1=(a,b)=>{if(a!==a){return b!==b;}IN[0]=a;IN[1]=b;return IF[0]===IF[2]&&IF[1]===IF[3];},CP=(a,b)=>a===b?0:a<b? -1:1,Lg=(a,b)=>a===b?0:a>b?1: -1,X=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Np=(a,b)=>(a>>>0)/(b>>>0)>>>0,AJa=(a,b)=>
(a>>>0)%(b>>>0)>>>0,LE=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},Cq=BigInt(0),Gc=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cn=val=>BigInt.asIntN(64,BigInt(val|0)),Hn=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AIg=val=>Number(val),G7=val=>Number(BigInt.asIntN(32,val))|0,E1=(a,b)=>a===b,Jo=(a,b)=>a!==b,AGd=(a,b)=>a>b,MI=(a,b)=>a>=b,Ug=(a,b)=>a<b,Ui=(a,b)=>a<=b,Ls=(a,b)=>BigInt.asIntN(64,a+b);
let AJ7=a=>BigInt.asIntN(64, -a),AKh=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},OJ=(a,b)=>BigInt.asIntN(64,a*b),AKj=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),ADx=(a,b)=>BigInt.asIntN(64,a%b),AFt=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Rb=(a,b)=>BigInt.asIntN(64,a&b),AGD=(a,b)=>BigInt.asIntN(64,a|b),AIa=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AIb=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Fs=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,
a)>>BigInt(b&63)),U=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BT=(cls,data)=>new (B4(cls))(data),Dq=sz=>new ALh(new Uint16Array(sz)),Ms=sz=>new AE2(new Int8Array(sz)),Bd=sz=>new Tm(new Int32Array(sz)),AES=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Tm(buffer);},D_=sz=>new ALK(new Int8Array(sz)),W=sz=>new RK(new Float64Array(sz)),BW=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new RK(buffer);},B4=cls=>{let result=cls[BP].arrayType;if
(result===null){function JavaArray(data){(Ez()).call(this);this.data=data;}JavaArray.prototype=Object.create((Ez()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fs=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for
(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name="["+cls[BP].binaryName;JavaArray[BP]=PE({name:name,binaryName:name,parent:Ez(),itemType:cls});result=JavaArray;cls[BP].arrayType=JavaArray;}return result;};
function AIz(array){return array.data.length;}
let Ma,AGF=strings=>{AOf();Ma=new Array(strings.length);for(let i=0;i<strings.length;++i){Ma[i]=AAF(BJ(strings[i]));}},G=index=>Ma[index],LT=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},ADk=array=>LT(array,0,array.length),AFf=(string,begin,dst,dstBegin,count)=>{for(let i=0;i<count;i=i+1|0){dst[dstBegin+i]=string.charCodeAt(begin+i);}},BJ=str=>str
===null?null:Zq(str),Bj=str=>str===null?null:str.pR,AOf=()=>DV(),AAF;
{AAF=str=>str;}let AAS=(obj,cls)=>obj instanceof Ez()&&!!obj.constructor[BP]&&HE(obj.constructor,cls),HE=(from,to)=>{if(from===to){return true;}let map=from[BP].assignableCache;if(map===null){map=new Map();from[BP].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[BP].itemType!==null){let result=from[BP].itemType!==null&&HE(from[BP].itemType,to[BP].itemType);map.set(to,result);return result;}let parent=from[BP].parent;if(parent!==null&&parent!==
from){if(HE(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[BP].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(HE(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw AMH(ex);},FC=Symbol("javaException"),AMH=ex=>{if(!ex.$jsException){Ys(ex);}return ex.$jsException;},Ys=ex=>{let javaCause=AJm(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new EI("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FC]=ex;ex.$jsException=err;WX(err,ex);},WX=(err,ex)=>{if(typeof AGs==="function"&&err.stack){let stack=AGs(err.stack);let javaStack=U(AJO(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=AE5(BJ(element.className),BJ(element.methodName),BJ(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){AGU(ex,javaStack);}}},EI;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");EI=function EI(message,cause){let self=Reflect.construct(Error,[void 0,cause],EI);Object.setPrototypeOf(self,EI.prototype);self[defaultMessage]=message;return self;}
;EI.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:EI},message:{get(){try {let javaException=this[FC];if(typeof javaException==='object'){let javaMessage=AED(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {EI=Error;}let AHQ=e=>e instanceof Error&&typeof e[FC]==='object'?e[FC]:null,WL=err=>
{let ex=err[FC];if(!ex){ex=AEN(BJ("(JavaScript) "+err.toString()));err[FC]=ex;ex.$jsException=err;WX(err,ex);}return ex;},AEN=message=>AFP(message),AED=t=>AL1(t),AJm=t=>AL4(t),AJO=()=>Ez(),AE5=(className,methodName,fileName,lineNumber)=>{{return null;}},AGU=(e,stack)=>{},AAw=null,ADQ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}AAw=packages;},AMv=[],C9=data=>{let packages
=AAw;let i=0;while(i<data.length){let cls=data[i++];AMv.push(cls);let m=PE();cls[BP]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind
=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func
=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},ANl=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bl=a=>{return Bk(AD$(a));},AD$=a=>{return a.constructor;},AJJ=(a,b)=>{return a!==b?0:1;},AFa=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Tb();c=a.$id$;EY();if(!c)d=G(0);else{e=(((32-SD(c)|0)+4|0)-1|0)/4|0;f=Dq(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Iq((c>>>e|0)&15,16);e=e-4|0;h=i;}d=Iw(f);}b=K();H(H(b,G(1)),d);return J(b);},APc=a=>{let b,c,d;b=(Bl(a)).sZ;if(!AAS(a,PJ)&&b[BP].itemType===null){b=new AAs;Bm(b);S(b);}c=ADs(a);b=c;d=Tb();b.$id$=d;return c;},FQ=M(0),Fx=M(0),QA=M(0);
function BR(){I.call(this);this.w4=0;}
let ANF=null,Ou=null,ADt=null,DV=()=>{DV=Bf(BR);ANi();},ADH=a=>{DV();a.pR="";},VC=()=>{let a=new BR();ADH(a);return a;},R7=(a,b)=>{DV();a.pR=LT(b.data,0,b.data.length);},Iw=a=>{let b=new BR();R7(b,a);return b;},AHg=(a,b)=>{a.pR=b;},Zq=a=>{let b=new BR();AHg(b,a);return b;},Q3=b=>{let c;DV();c=VC();c.pR=ADk(b.data);return c;},Bh=(a,b)=>{let c;if(b>=0&&b<a.pR.length)return a.pR.charCodeAt(b);c=new K$;Bm(c);S(c);},AG$=a=>{return a.pR.length;},BC=a=>{return a.pR.length?0:1;},Pc=(a,b,c)=>{let d,e,f;if((c+b.pR.length
|0)>a.pR.length)return 0;d=0;while(d<b.pR.length){e=Bh(b,d);f=c+1|0;if(e!=Bh(a,c))return 0;d=d+1|0;c=f;}return 1;},WB=(a,b)=>{if(a===b)return 1;return Pc(a,b,0);},Up=(a,b)=>{let c,d,e,f;if(a===b)return 1;if(b.pR.length>a.pR.length)return 0;c=0;d=a.pR.length-b.pR.length|0;while(d<a.pR.length){e=Bh(a,d);f=c+1|0;if(e!=Bh(b,c))return 0;d=d+1|0;c=f;}return 1;},YE=(a,b,c)=>{let d,e,f,g;d=Bv(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.pR.length)return (-1);if(a.pR.charCodeAt(d)==e)break;d=d+1|0;}return d;}Jp();f
=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.pR.length-1|0))return (-1);if(a.pR.charCodeAt(d)==f&&a.pR.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},DP=(a,b)=>{return YE(a,b,0);},Cl=(a,b,c)=>{let d,e,f;d=a.pR.length;e=CP(b,c);if(!e)return Ou;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Zq(a.pR.substring(b,c));f=new K$;Bm(f);S(f);},Ep=(a,b)=>{return Cl(a,b,a.pR.length);},DO=(a,b)=>{let c,d,e,f,g,h;if(BC(b))return a;if(BC(a))return b;c=Dq(a.pR.length+b.pR.length|0);d=c.data;e
=0;f=0;while(f<a.pR.length){g=e+1|0;d[e]=Bh(a,f);f=f+1|0;e=g;}g=0;while(g<b.pR.length){h=e+1|0;d[e]=Bh(b,g);g=g+1|0;e=h;}return Q3(c);},GB=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Dq(a.pR.length);e=d.data;f=0;while(f<a.pR.length){e[f]=Bh(a,f)!=b?Bh(a,f):c;f=f+1|0;}return Q3(d);},Fl=(a,b,c)=>{let d,e,f,g,h;if(b===c)return a;b=b;if(BC(b)){d=K();e=0;while(e<a.pR.length){H(d,c);P(d,Bh(a,e));e=e+1|0;}H(d,c);return J(d);}if(b.pR.length==1){d=c;if(d.pR.length==1)return GB(a,Bh(b,0),Bh(d,0));}d=K();f=a.pR.length-b.pR.length
|0;g=0;while(g<=f){h=0;a:{while(true){if(h>=b.pR.length){H(d,c);g=g+(b.pR.length-1|0)|0;break a;}if(Bh(a,g+h|0)!=Bh(b,h))break;h=h+1|0;}P(d,Bh(a,g));}g=g+1|0;}H(d,Ep(a,g));return J(d);},Er=a=>{let b,c;b=0;c=a.pR.length-1|0;a:{while(b<=c){if(Bh(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bh(a,c)<=32){c=c+(-1)|0;}return Cl(a,b,c+1|0);},Jb=b=>{DV();return b===null?G(2):J(b);},Y=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BR))return 0;c=b;return a.pR!==c.pR?0:1;},CQ=a=>{let b;a:{if(!a.w4){b=0;while(true){if(b>=
a.pR.length)break a;a.w4=(31*a.w4|0)+a.pR.charCodeAt(b)|0;b=b+1|0;}}}return a.w4;},CT=(b,c)=>{let d,e;DV();d=Bq(c);if(!Br(d))return G(3);e=K();Ju(e,Bo(d));while(Br(d)){Ju(e,b);Ju(e,Bo(d));}return J(e);},ANi=()=>{ANF=Dq(0);Ou=VC();ADt=new Y1;},EW=M();
function G_(){EW.call(this);this.q1=0;}
let ADB=null,JU=null,EY=()=>{EY=Bf(G_);AMn();},AGe=(a,b)=>{EY();a.q1=b;},ABc=a=>{let b=new G_();AGe(b,a);return b;},C1=b=>{EY();return (Sg(ANS(20),b,10)).g();},Dd=b=>{let c,d;EY();if(b>=(-128)&&b<=127){a:{if(JU===null){JU=U(G_,256);c=0;while(true){d=JU.data;if(c>=d.length)break a;d[c]=ABc(c-128|0);c=c+1|0;}}}return JU.data[b+128|0];}return ABc(b);},AOn=(a,b)=>{if(a===b)return 1;return b instanceof G_&&b.q1==a.q1?1:0;},SD=b=>{let c,d;EY();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},AMn=()=>{ADB=Bk(F9);};
function JB(){let a=this;I.call(a);a.qg=null;a.p8=0;}
let R9=(a,b)=>{a.qg=Dq(b);},ANS=a=>{let b=new JB();R9(b,a);return b;},Sg=(a,b,c)=>{return AH8(a,a.p8,b,c);},AH8=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(LE(c,d)<0){if(e)Ev(a,b,b+1|0);else{Ev(a,b,b+2|0);f=a.qg.data;g=b+1|0;f[b]=45;b=g;}a.qg.data[b]=Iq(c,d);}else{h=1;i=1;j=Np((-1),d);b:{while(true){k=X(h,d);if(LE(k,c)>0){k=h;break b;}i=i+1|0;if(LE(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Ev(a,b,b+i|0);if(e)e=b;else{f=a.qg.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.qg.data;b=e+1|0;f[e]=Iq(Np(c,
k),d);c=AJa(c,k);k=Np(k,d);e=b;}}}return a;},L1=(a,b)=>{let c,d,e,f,g;c=a.qg.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bv(b,Bv(c*2|0,5));e=a.qg.data;f=Dq(d);g=f.data;b=BE(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.qg=f;},J=a=>{let b,c,d,e,f;b=new BR;c=a.qg;d=c.data;e=a.p8;DV();f=d.length;if(e>=0&&e<=(f-0|0)){b.pR=LT(c.data,0,e);return b;}b=new CV;Bm(b);S(b);},Ev=(a,b,c)=>{let d,e,f,g;d=a.p8;e=d-b|0;a.D((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.qg.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.p8=a.p8+(c-b
|0)|0;},VR=M(0),Oo=M(JB),AOa=a=>{R9(a,16);},K=()=>{let a=new Oo();AOa(a);return a;},ADC=(a,b)=>{let c,d;b=b;a.qg=Dq(b.pR.length);c=0;while(true){d=a.qg.data;if(c>=d.length)break;d[c]=Bh(b,c);c=c+1|0;}a.p8=b.pR.length;},CK=a=>{let b=new Oo();ADC(b,a);return b;},H=(a,b)=>{let c,d;c=a.p8;d=a;b=b===null?G(2):b;JS(d,c,b);return a;},L=(a,b)=>{let c;c=a.p8;JS(a,c,b);return a;},O=(a,b)=>{Sg(a,b,10);return a;},VA=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.p8;d=a;e=1;if(Ug(b,Cq)){e=0;b=AJ7(b);}a:{if(OP(b,Cn(10))<0){if(e)Ev(d,c,
c+1|0);else{Ev(d,c,c+2|0);f=d.qg.data;g=c+1|0;f[c]=45;c=g;}d.qg.data[c]=Iq(G7(b),10);}else{g=1;h=Cn(1);i=P$(Cn(-1),Cn(10));b:{while(true){j=OJ(h,Cn(10));if(OP(j,b)>0){j=h;break b;}g=g+1|0;if(OP(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Ev(d,c,c+g|0);if(e)g=c;else{f=d.qg.data;g=c+1|0;f[c]=45;}while(true){if(E1(j,Cq))break a;f=d.qg.data;c=g+1|0;f[g]=Iq(G7((P$(b,j))),10);b=AEa(b,j);j=P$(j,Cn(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.p8;Kd(a,c,b);return a;},Ns=(a,b,c,d)=>{let e,f,g,h;e=a.p8;f=a;if(c<=d&&d<=b.J()&&c>=0)
{Ev(f,e,(e+d|0)-c|0);while(c<d){g=f.qg.data;h=e+1|0;g[e]=b.j(c);c=c+1|0;e=h;}return a;}b=new CV;Bm(b);S(b);},Ju=(a,b)=>{let c;c=b.J();Ns(a,b,0,c);return a;},Kd=(a,b,c)=>{Ev(a,b,b+1|0);a.qg.data[b]=c;return a;},JS=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.p8){a:{if(c===null)c=G(2);else if(BC(c))break a;d=a.p8+c.pR.length|0;L1(a,d);e=a.p8-1|0;while(e>=b){a.qg.data[e+c.pR.length|0]=a.qg.data[e];e=e+(-1)|0;}a.p8=a.p8+c.pR.length|0;d=0;while(d<c.pR.length){f=a.qg.data;g=b+1|0;f[b]=Bh(c,d);d=d+1|0;b=g;}}return a;}c=new K$;Bm(c);S(c);},KX
=(a,b)=>{let c;if(b>=0&&b<a.p8)return a.qg.data[b];c=new CV;Bm(c);S(c);},AEJ=a=>{return a.p8;},L_=a=>{return J(a);},AIY=(a,b)=>{L1(a,b);};
function F2(){let a=this;I.call(a);a.yz=null;a.FY=null;a.Ee=0;a.FP=0;}
let Bm=a=>{Vo(a);a.Ee=1;a.FP=1;},APm=()=>{let a=new F2();Bm(a);return a;},AO$=a=>{return a;},Vo=a=>{Ys(a);},AL1=a=>{return a.yz;},AL4=a=>{let b;b=a.FY;if(b===a)b=null;return b;},EA=M(F2),Bu=(a,b)=>{Vo(a);a.Ee=1;a.FP=1;a.yz=b;},APh=a=>{let b=new EA();Bu(b,a);return b;},B_=M(EA),ANI=(a,b)=>{Bu(a,b);},AFP=a=>{let b=new B_();ANI(b,a);return b;},G5=M(),AMY=M(G5),ADr=(a,b)=>{switch(a.primitiveKind){default:return U(a,b);}},AMK=M(G5),R2=M(0),W6=M(0),Rz=M(0);
function ABf(){I.call(this);this.sZ=null;}
let AGC=b=>{let c;c=new ABf;c.sZ=b;return c;},JA=a=>{return !a.sZ[BP].primitiveKind?0:1;},Ol=a=>{let b;b=a.sZ[BP].itemType;return b===null?null:Bk(b);},ABs=M(),Je=()=>{Je=Bf(ABs);AGW();},AM5=b=>{Je();},F=(b,c,d)=>{Je();return AMk(b,c,BJ(d));},AGW=()=>{return;},AE$=M(),ADs=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AFH=M(),BD=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result
!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Gd=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},AL0=M(),QH=M(0),Y1=M(),Pm=M(),ADA=null,ALi=null,Jp=()=>{Jp=Bf(Pm);AD6();},Iq=(b,c)=>{Jp();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},AD6=()=>{ADA=Bk(SP);ALi=U(Pm,128);};
function KC(){I.call(this);this.yp=null;}
let AJS=(a,b)=>{a.yp=b;},GJ=a=>{let b=new KC();AJS(b,a);return b;},CL=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=BJ(typeof b);d=!Y(c,G(4))&&!Y(c,G(5))?0:1;Hp();e=Xx;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);e.set(b,new WeakRef(h));return h;}if(Y(c,G(6))){i=Lf;j=Xv;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Y(c,G(7))){l=IS;m=Uj;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Y(c,G(8))){f=U9;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);U9=new WeakRef(h);return h;}}return GJ(b);},Bn=b=>{if(b===null)return null;return !(b instanceof KC)?b:b.yp;},ANs=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof KC))return 0;return a.yp!==b.yp?0:1;},AMR=M(),R=(b,c)=>
{if(b===c)return 1;return b!==null?b.O(c):c!==null?0:1;},BM=b=>{if(b!==null)return b;b=new HI;Bu(b,G(3));S(b);};
function Hy(){let a=this;I.call(a);a.r4=null;a.Ae=null;a.wb=null;a.Am=null;a.vz=null;a.yN=null;a.CS=null;a.Cf=null;a.AU=null;a.Fb=null;a.zs=null;a.Et=null;a.Df=null;a.zV=null;a.wn=null;a.sI=null;a.wG=null;a.EY=0;a.CL=0;a.zR=0;}
let L6=null,Fa=()=>{Fa=Bf(Hy);AJc();},ANt=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;Fa();a.zV=G(3);a.wn=Bi();a.sI=JO();a.wG=Bi();a.zR=(-1);a.r4=c;e=new V_;e.tw=c;e.xb=d;f=new Un;g=b.querySelector(".hidden-space");BM(CL(c));d=new TV;d.Dh=c;MH(f,g,d);f.xz=Ba();f.vy=Bi();f.w9=Bi();h=g.querySelector(".axes");f.Fj=h;i=h.querySelector(".projection");f.yk=i;h=new Q2;h.Dt=d;i.addEventListener("change",BD(Bn(h),"handleEvent"));a.Ae=f;a.wb=AHs(b.querySelector(".loss"),c);f=b.querySelector(".study");g=new Pd;BM(CL(c));d=new TW;d.E7
=c;Zy(g,f,d);a.Am=g;g=new U7;d=new TT;d.Ey=a;g.td=Ba();g.AF=Ba();g.s2=Ba();g.D_=d;g.A0=f.querySelector("[role=tablist]");j=f.querySelectorAll("[role=tab]");k=0;while(k<j.length){l=j.item(k);d=g.td;h=CL(l);V(d,h);d=g.s2;h=Dd(k);V(d,h);i=g.AF;m=BJ(l.getAttribute("aria-controls"));d=K();H(P(d,35),m);d=CL(f.querySelector(Bj(J(d))));V(i,d);i=new L3;i.BV=g;i.BU=k;l.addEventListener("click",BD(Bn(i),"handleEvent"));i=new L4;i.DT=g;i.DU=k;l.addEventListener("keydown",BD(Bn(i),"handleEvent"));k=k+1|0;}LO(g);a.vz=g;g
=new OE;h=f.querySelector("#ledger");d=new TU;d.BR=a;VM(g,h,d);a.yN=g;g=new QC;h=f.querySelector("#gradients");d=new TR;d.FN=a;Uu(g,h,d);a.CS=g;d=new NI;h=f.querySelector("#graph");g=new TS;g.Ct=a;RE(d,h,g);a.Cf=d;a.AU=AHa(f.querySelector("#landscape"),c);a.Fb=AFT(f.querySelector("#save"),b,e);a.zs=AD2(f.querySelector("#embed"),e);b=new IR;b.rJ=e;a.Et=b;b=new QL;b.uI=c;a.Df=b;JY(a.Ae);JY(a.wb);JY(a.AU);},AMk=(a,b,c)=>{let d=new Hy();ANt(d,a,b,c);return d;},Rh=(b,c)=>{Fa();if(c)b.be();},Kw=a=>{let b,c;if(a.vz.tq)b
=C3();else{b=a.yN;c=b.uu.selectedIndex-1|0;if(c>=0)b=E9(c);else if(!BX(b.u6))b=C3();else{b=Bs(b.u6);b=!ACD(b.qW.rG)?C3():E9(Q_(b.qW,b.qK));}}c=KK(b,(-1));if(c!=a.zR){a.zR=c;a.r4.attend(c);}a.r4.redraw();},AJc=()=>{L6=BT(BR,[G(9),G(9),G(10),G(11),G(3),G(3)]);},AJw=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;Fa();e=c?1:0;f=d?1:0;b=b;d=BJ(b.r4.settings());if(!(!BN(b.wn)&&Y(d,b.zV))){b.zV=d;g=(Pv(M_(d))).y0;if(!(!BN(b.wn)&&LM(g,b.sI))){c=new WY;c.AQ=RL(g);b.wn=Bp(c);}b.sI=g;}g=Bs(b.wn);if(!(!BN(b.wG)&&b.EY==b.r4.run()
&&(Bs(b.wG)).qZ==b.r4.iteration())){b.EY=b.r4.run();h=b.r4.iteration();i=U$(b.r4.numbers());j=i.data;c=g.AQ;k=CD(c.sz);Yj(c,h,ZV(D0(i,k),Mn(i,k,j.length)));b.wG=Bp(XC(g.AQ,0));}l=Bs(b.wG);d=!e?Hd():IY();m=new ABR;g=b.sI;h=b.r4.run();c=b.Df;m.w6=g;m.yW=h;m.uF=l;m.s$=c;m.wB=d;m.u2=f;n=b.vz;d=b.sI;BF();o=Et(BH(d,Lc),44);c=Ba();d=Ba();h=0;while(h<L6.data.length){g=Dd(h);V(d,g);h=h+1|0;}p=Bq(o);while(Br(p)){g=Bo(p);q=Bq(d);while(Br(q)){k=(Bo(q)).q1;if(Y(L6.data[k],g)){r=Dd(k);V(c,r);}}}if(Co(c))c=d;AGw(n,c);AOi(b.wb,
m);h=b.CL+1|0;b.CL=h;k=l.qq.data.length>150?0:1;if(!(!f&&!k&&(h%10|0)))Q1(b.Ae,m,f);Q1(b.wb,m,f);AFd(b.wb,m);if(HN)ACV(b.yN,b.sI,l);a:{if(!(!MR(b.Am)&&!HN)){switch(b.vz.tq){case 0:ACV(b.yN,b.sI,l);break a;case 1:break;case 2:AEM(b.Cf,b.sI,l,e);break a;case 3:AFY(b.AU,m);break a;case 4:c=b.Fb;BM(c);d=new Tf;d.Fk=c;Rh(d,f);break a;default:c=b.zs;BM(c);d=new Tg;d.Be=c;Rh(d,f);break a;}AJY(b.CS,l);}}if(!(MR(b.Am)&&b.vz.tq==5)){b=b.zs;b.yR=G(3);DF(b.Av);}},AJz=b=>{Fa();return b.Et;},ANo=(b,c)=>{let d;Fa();d=c?1:
0;b;HN=d;},CV=M(B_);
function Q7(){I.call(this);this.rz=null;}
let Qn=null,AFC=(a,b)=>{a.rz=b;},AC8=a=>{let b=new Q7();AFC(b,a);return b;},Bi=()=>{if(Qn===null)Qn=AC8(null);return Qn;},Bp=b=>{return AC8(BM(b));},Bs=a=>{let b;b=a.rz;if(b!==null)return b;b=new D$;Bm(b);S(b);},BX=a=>{return a.rz===null?0:1;},BN=a=>{return a.rz!==null?0:1;},CJ=(a,b)=>{let c;c=a.rz;if(c!==null)b.bN(c);},FP=(a,b)=>{let c;c=a.rz;if(c!==null){b=b.bO(c);a=b===null?Bi():Bp(b);}return a;},CY=(a,b)=>{let c;c=a.rz;if(c!==null)b=c;return b;},Fe=a=>{let b;b=a.rz;if(b!==null)return b;b=new D$;Bm(b);S(b);},AO0
=(a,b)=>{if(a===b)return 1;if(!(b instanceof Q7))return 0;return R(b.rz,a.rz);};
function Wt(){let a=this;I.call(a);a.zE=null;a.xm=null;}
let ALx=(a,b)=>{a.xm=Bi();a.zE=b;},RQ=a=>{let b=new Wt();ALx(b,a);return b;},JO=()=>{let b,c,d;b=Ba();c=0;while(c<(Db()).data.length){d=Bi();V(b,d);c=c+1|0;}return RQ(b);},RW=(a,b,c)=>{let d;c=b.tu.bS(c);d=new ABz;d.Bs=a;d.Bt=b;return FP(c,d);},Go=(a,b,c)=>{let d,e;d=ABJ(a.zE);e=b.pS;b=Bp(c);X6(d,e,b);return RQ(d);},FE=(a,b)=>{let c,d;c=a.zE;d=b.pS;return Z(c,d);},BH=(a,b)=>{let c;a:{b:{BF();if(!(b===En&&UN(a))){if(b!==Ga)break b;if(Qo(a))break b;}c=1;break a;}c=0;}return c?H3(a,b):CY(FE(a,b),H3(a,b));},H3=
(a,b)=>{a:{Oi();switch(UZ.data[b.pS]){case 1:case 2:if(KM(a)){b=G(12);break a;}b=b.xJ;break a;case 3:if(!Qo(a)){b=G(13);break a;}b=b.xJ;break a;default:}b=b.xJ;}return b;},If=(a,b)=>{return Y(BH(a,b),H3(a,b));},D6=(a,b,c)=>{return Y(BH(a,b),c);},LM=(a,b)=>{let c,d,e,f;c=(Db()).data;d=c.length;e=0;while(e<d){f=c[e];if(Mz(f)&&!Y(BH(a,f),BH(b,f)))return 0;e=e+1|0;}return 1;},E7=a=>{if(BN(a.xm))a.xm=Bp(AKD(a));return Bs(a.xm);},T_=a=>{let b,c;a:{BF();b=BH(a,E6);c=(-1);switch(CQ(b)){case 115791563:if(!Y(b,G(14)))break a;c
=1;break a;case 289928229:if(!Y(b,G(15)))break a;c=0;break a;case 1230441723:if(!Y(b,G(16)))break a;c=2;break a;default:}}b:{switch(c){case 0:b=new O2;break b;case 1:b=new Os;break b;case 2:if(!ABk(a)){b=ACt(a);break b;}b=new Wv;b.EH=Qa(a);break b;default:}b=ACt(a);}return b;},CZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=Ba();c=Dd(2);d=b;V(d,c);if(KM(a))c=Eb(Dd(2));else{c=Ba();BF();e=(KI(BH(a,GF))).data;f=e.length;g=0;while(g<f){h=Dd(e[g]|0);V(c,h);g=g+1|0;}}Y_(b,c);V(d,Dd(1));i=new OY;BF();j=ACr(BH(a,H8));k=ACr(BH(a,E0));c
=Ga;DB();c=!D6(a,c,C0.DG)?HS:C0;if(d.pV>=2){i.rZ=Gy(b);i.r5=j;i.rR=k;i.qo=c;return i;}c=new BG;Bu(c,G(17));S(c);},AAW=a=>{let b,c,d,e,f,g;a:{BF();b=BH(a,FZ);c=CZ(a);d=XX(a);e=(-1);switch(CQ(b)){case -361295720:if(!Y(b,G(18)))break a;e=0;break a;case 2988943:if(!Y(b,G(19)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new Iu;f.C$=d;f.tY=B9(c);break b;case 1:f=new HQ;f.te=1.0;f.ta=1.0;f.DM=d;f.tn=B9(c);f.tp=B9(c);f.yV=B9(c);f.xe=B9(c);break b;default:}f=Yo(d);}if(If(a,GP))b=f;else{b=new St;g=Hf(a);b.v3=
f;b.D0=g;}return b;},XX=a=>{BF();return ER(a,Kq);},Hf=a=>{let b,c,d,e,f,g;b=D_(CD(CZ(a)));c=b.data;BF();d=(KI(BH(a,GP))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Jz=a=>{let b;b=Ca(E7(a));BF();if(!D6(a,Ft,G(20)))b=Be(ER(a,Ft),b)|0;return b;},Ea=a=>{BF();return ER(a,Jc)|0;},KM=a=>{BF();return D6(a,E6,G(15));},UN=a=>{BF();return Y(CY(FE(a,En),G(3)),G(21))&&BC(BH(a,F4))?1:0;},Qo=a=>{let b;BF();b=E0;C_();return D6(a,b,CN.uB);},ABk=a=>{return (Qa(a)).data.length!=CD(CZ(a))?
0:1;},Qa=a=>{BF();return KI(BH(a,Gv));},ER=(a,b)=>{return Ra(BH(a,b));},ACt=a=>{let b;b=new Qg;BF();b.E_=ER(a,FU);return b;},AKD=a=>{let b,c,d,e,f,g,h;a:{BF();b=ER(a,FU);c=BH(a,En);d=(-1);switch(CQ(c)){case -1360216880:if(!Y(c,G(22)))break a;d=5;break a;case -982754077:if(!Y(c,G(21)))break a;d=9;break a;case -895939855:if(!Y(c,G(23)))break a;d=6;break a;case 3555:if(!Y(c,G(24)))break a;d=1;break a;case 96727:if(!Y(c,G(25)))break a;d=0;break a;case 109265:if(!Y(c,G(26)))break a;d=3;break a;case 3373737:if(!Y(c,
G(27)))break a;d=2;break a;case 3684185:if(!Y(c,G(28)))break a;d=4;break a;case 93832310:if(!Y(c,G(29)))break a;d=8;break a;case 104080786:if(!Y(c,G(30)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=GD(BW([0.0,0.0,0.0,1.0]));break b;case 1:c=GD(BW([0.0,1.0,1.0,1.0]));break b;case 2:c=GD(BW([1.0,1.0,1.0,0.0]));break b;case 3:c=GD(BW([1.0,0.0,0.0,0.0]));break b;case 4:c=GD(BW([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=Iz(new RD,b);break b;case 7:c=Iz(new SK,b);break b;case 8:c=Iz(new RI,b);break b;case 9:e
=Et(BH(a,F4),59);c=new Jh;f=new B8;g=e;GL(f,g.pV,2);XF(c,f,By(g.pV,1));d=0;while(d<g.pV){h=(KI(Z(g,d))).data;BS(c.qb,d,0,h[0]);BS(c.qb,d,1,h[1]);BS(c.qi,d,0,h[2]);d=d+1|0;}break b;default:c=GD(BW([0.0,1.0,1.0,0.0]));break b;}c=Iz(new Wd,b);}return c;},ACr=b=>{let c,d,e,f,g;c=(GC()).data;d=c.length;e=0;while(true){if(e>=d){f=new F_;g=K();H(H(H(g,G(31)),b),G(32));Bu(f,J(g));S(f);}f=c[e];if(Y(f.uB,b))break;e=e+1|0;}return f;},N=M(),VY=M(0);
function V_(){let a=this;N.call(a);a.tw=null;a.xb=null;}
let Cg=a=>{return (Pv(M_(BJ(a.tw.settings())))).y0;},E5=a=>{return a.tw.iteration();},Mr=a=>{return a.tw.furthest();},XN=a=>{return a.tw.isDark()?1:0;};
function Fy(){let a=this;I.call(a);a.wN=null;a.v_=null;a.Ex=null;a.DX=null;a.vu=0;a.CZ=0;a.zW=0;}
let MH=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.wN=d;a.v_=d.querySelector("canvas");a.Ex=b.querySelector(".twin");e=new OB;e.ED=a;e.EC=c;e=new ResizeObserver(BD(Bn(e),"onResize"));d=a.wN;e.observe(d);a.DX=ALv(a.wN,c);},JY=a=>{a.vu=a.wN.clientWidth;a.CZ=a.wN.clientHeight;},Q1=(a,b,c)=>{a:{if(a.vu){if(MR(a.DX))break a;if(HN)break a;}a.zW=0;return;}a.cu(Mb(a.v_,a.vu,a.CZ,Xm()),b);if(!(!c&&a.zW)){a.zW=1;Ci(a.Ex,a.cy(b));}};
function Un(){let a=this;Fy.call(a);a.Fj=null;a.yk=null;a.xz=null;a.vy=null;a.w9=null;}
let WN=(a,b,c)=>{V(a.xz,b);B2(a.yk,G(33),c);},Vh=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;c=b.uF;d=c.p2;if(!(BX(a.w9)&&GZ(Bs(a.w9),d))){a.w9=Bp(d);GX(a.xz);DF(a.yk);e=Bt(d,BB(d)-1|0);f=BB(d)>1&&e>2?1:0;a.Fj.hidden=!!(f?0:1);WN(a,Qv(d),G(34));g=0;h=CP(e,8);i=e-1|0;while(f&&g<e){j=h<=0?i:BE(g+1|0,i);k=g+1|0;l=k;while(l<=j){d=Ng(g,l);l=l+1|0;m=K();O(H(O(P(m,104),k),G(35)),l);WN(a,d,J(m));}g=k;}}a:{b=a.xz;e=Bv(0,a.yk.selectedIndex);n=Z(b,e);d=Wx(c.qa.qb);if(!BN(a.vy)){b=Bs(a.vy);o=c.p2;if(GZ(b.Bz,o)&&Yv(b.z$,d)?1:
0)break a;}a.vy=Bp(ANp(c.p2,d,37));}return ABu(c,Lw(Bs(a.vy),c),n);},AJH=(a,b)=>{return AAd(Vh(a,b));},AH$=(a,b,c)=>{let d,e;c=c;d=c.w6;BF();if(!D6(d,Ji,G(36))){EM();e=G0;}else{EM();e=Nu;}d=b;Tc(ACf(Z0(d.s_,d.tV),c.wB,e),b,Vh(a,c));},BK=M(0);
function TV(){I.call(this);this.Dh=null;}
let ACS=a=>{a.Dh.redraw();};
function Y3(){let a=this;Fy.call(a);a.uh=null;a.zt=null;a.FJ=null;a.yL=null;a.zm=null;a.sS=null;a.Ff=0;a.Bv=0;a.yJ=null;a.AN=null;a.tl=null;}
let AF7=(a,b,c)=>{let d,e,f;BM(CL(c));d=new XH;d.EV=c;MH(a,b,d);a.sS=Bi();a.yJ=Bi();a.AN=Bi();a.tl=C3();a.zm=c;a.uh=b.querySelector(".reader");a.zt=b.querySelector(".log");a.FJ=b.querySelector(".read-off");e=new Ut;f=b.querySelector(".past");e.rX=Ba();e.xy=JO();e.Bh=f;e.w5=c;e.D3=f.querySelector("ul");O_(e);a.yL=e;b=a.zt;e=new Oa;e.C3=c;b.addEventListener("change",BD(Bn(e),"handleEvent"));b=a.uh;e=new Ob;e.DQ=a;e.DR=c;b.addEventListener("input",BD(Bn(e),"handleEvent"));b=a.uh;e=new N9;e.B6=a;e.B7=c;b.addEventListener("blur",
BD(Bn(e),"handleEvent"));f=a.v_;d=new N$;d.Cz=a;d.CA=c;f.addEventListener("pointermove",BD(Bn(d),"handleEvent"));f=a.v_;d=new Oc;d.FC=a;d.FD=c;f.addEventListener("pointerleave",BD(Bn(d),"handleEvent"));b=a.v_;e=new Od;e.BE=a;e.BD=c;b.addEventListener("click",BD(Bn(e),"handleEvent"));},AHs=(a,b)=>{let c=new Y3();AF7(c,a,b);return c;},AOi=(a,b)=>{let c,d,e;if(!(!BN(a.sS)&&a.Ff==b.yW)){if(a.Bv!=a.zm.changes()){c=a.sS;d=a.yL;BM(d);e=new Vb;e.Co=d;CJ(c,e);}a.Bv=a.zm.changes();a.Ff=b.yW;a.sS=Bp(R0(b.s$));a.tl=C3();}ACI(Bs(a.sS),
b.s$);a.yL.xy=b.w6;},AFd=(a,b)=>{let c,d,e,f;c=b.uF.qZ;a.uh.setAttribute("max",Bj(C1(Qk(b.s$))));if(R_(a.tl))a.uh.value=Bj(C1(c));d=!b.u2&&!IE(a.tl)?0:1;e=a.FJ;if(!d)b=G(3);else{b=b.s$;d=KK(a.tl,c);b=CH(Z7(b,d));f=K();H(H(O(H(f,G(37)),d),G(38)),b);b=J(f);}Ci(e,b);},RF=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new Hz;d=b.s$;e=Fe(a.sS);f=Ea(b.w6);g=b.uF.qZ;h=a.tl;i=a.zt.checked?1:0;b=a.yL;j=Ba();k=Bq(b.rX);while(Br(k)){b=(Bo(k)).xl;V(j,b);}Md(c,d,e,f,g,h,i,j);return c;},RU=(a,b)=>{let c,d,e,f,g;if(BN(a.yJ))c=C3();else{c
=Bs(a.yJ);d=Bs(a.AN);c=ZF(c,d,T6(d));e=c.sD;f=e.qS;c=c.q9;g=f+(b-c.pX)/c.p1*(e.qQ-f);c=E9(Bb(0.0,Be(d.qV,BL(g)))|0);}return c;},IG=(a,b)=>{let c;c=BN(a.sS)?0:Eo(Bs(a.sS));if(!R_(b))b=E9(BE(PK(b),c));a.tl=b;},AMF=(a,b)=>{return Y5(RF(a,b));},AK9=(a,b,c)=>{let d,e,f;c=c;d=RF(a,c);e=new HM;f=b;XW(e,Zu(f.s_,f.tV),c.wB);UH(e,b,d);a.yJ=Bp(e);a.AN=Bp(d);};
function Pd(){let a=this;I.call(a);a.CB=0;a.Fx=0;}
let Zy=(a,b,c)=>{let d;d=new OG;d.CO=a;d.CP=c;(new IntersectionObserver(BD(Bn(d),"onChange"))).observe(b);},ALv=(a,b)=>{let c=new Pd();Zy(c,a,b);return c;},MR=a=>{return !a.Fx&&a.CB?0:1;};
function TW(){I.call(this);this.E7=null;}
let AHe=a=>{a.E7.redraw();};
function U7(){let a=this;I.call(a);a.A0=null;a.td=null;a.AF=null;a.D_=null;a.s2=null;a.tq=0;}
let AGw=(a,b)=>{let c,d,e,f;c=a.s2;d=b;if(Yk(d,c))return;a.s2=b;c=a.A0;e=b;b=!!(e.pV!=1?0:1);c.hidden=b;d=Bq(d);while(Br(d)){f=(Bo(d)).q1;b=a.A0;c=Bn(Z(a.td,f));b.appendChild(c);}a.tq=(Z(e,0)).q1;LO(a);},We=(a,b)=>{a.tq=b;LO(a);Kw(a.D_.Ey);},LO=a=>{let b,c,d,e,f;b=0;while(true){c=a.td;if(b>=c.pV)break;d=b!=a.tq?0:1;c=Bn(Z(c,b));e=a.s2;f=Dd(b);c.hidden=!!(F7(e,f)?0:1);(Bn(Z(a.td,b))).setAttribute("aria-selected",Bj(!d?G(39):G(40)));(Bn(Z(a.td,b))).setAttribute("tabindex",Bj(!d?G(41):G(0)));c=Bn(Z(a.AF,b));e=
!!(d?0:1);c.hidden=e;b=b+1|0;}};
function TT(){I.call(this);this.Ey=null;}
function OE(){let a=this;I.call(a);a.BW=null;a.yO=null;a.wF=null;a.CC=null;a.uu=null;a.zi=null;a.qU=null;a.vJ=null;a.wq=null;a.uk=null;a.E9=0;a.u6=null;a.x9=null;a.ve=0;}
let VM=(a,b,c)=>{let d,e;a.qU=Ba();a.vJ=Ba();a.wq=Bi();d=JO();a.uk=Xa(d,Jz(d));a.u6=Bi();a.x9=Bi();a.zi=c;a.BW=b.querySelector(".meaning");a.yO=b.querySelector(".arithmetic");a.wF=b.querySelector(".quantities");a.CC=b.querySelector(".walk-position");e=b.querySelector(".points");a.uu=e;d=new Nq;d.BL=a;e.addEventListener("change",BD(Bn(d),"handleEvent"));d=b.querySelector(".previous");c=new V8;c.ES=a;Ds(d,c);c=b.querySelector(".next");b=new V9;b.C1=a;Ds(c,b);},AO8=(a,b)=>{let c=new OE();VM(c,a,b);return c;},ACV
=(a,b,c)=>{let d,e,f,g,h,i,j;a.E9=c.s6.tL;d=BX(a.wq)&&LM(Bs(a.wq),b)?1:0;if(!(d&&XO(a.uk,c))){DF(a.uu);B2(a.uu,G(33),G(42));d=0;while(d<Ca(c.qa)){e=a.uu;f=K();H(O(H(f,G(43)),d),G(44));B2(e,G(33),J(f));d=d+1|0;}a.wq=Bp(b);Rj(a);}b=a.uk;d=CD(b.uZ.y8);g=c.qq.data.length;if(g!=d){b=new BG;c=K();H(O(H(O(H(c,G(45)),g),G(46)),d),G(47));Bu(b,J(c));S(b);}if(!XO(b,c)){e=new BG;g=c.s6.tL;d=Ca(b.uZ.si);b=K();H(O(H(O(H(b,G(48)),g),G(49)),d),G(50));Bu(e,J(b));S(e);}if(!IE(b.yw))SZ(b.uZ,c.qa,c.s6,c.qq,c.xr);else{e=W9(PK(b.yw),
1);SZ(b.uZ,c.qa,e,c.qq,W(0));}c=Bq(a.qU);while(Br(c)){e=Bo(c);d=0;while(true){b=e.Ar;if(d>=b.pV)break;Ci(Bn(Z(b,d)),Q6(e.qT,d));d=d+1|0;}d=0;while(d<e.ul){g=0;while(true){h=e.rl;if(g>=h)break;h=X(d,h)+g|0;i=Bc(e.qT.rQ,d,g);j=e.Ek.data;if(i!==j[h]){j[h]=i;(Bn(e.xV.data[h])).textContent=Bj(GB(I5(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.u6;c=new RS;c.Cp=a;CJ(b,c);},Rj=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Fe(a.wq);c=a.uu.selectedIndex;if(c<=0)b=Xa(b,a.E9);else{d=c-1|0;e=CZ(b);b=new La;f=D_(CD(e));g=WS(e,1,0.0,Yo(0.0),
f);e=E9(d);EX();N8(b,g,e,N4);}a.uk=b;DF(a.wF);GX(a.qU);GX(a.vJ);a.u6=Bi();a.x9=Bi();Ci(a.yO,G(51));e=Bi();h=a.wF;i=Bq(a.uk.A5);while(true){if(!Br(i)){X7(a,Nn(Z(a.qU,0),0,0));IB(a,0,0);return;}j=Bo(i);if(!(!BN(e)&&Bs(e)===j.rG.x0)){a:{e=Bp(j.rG.x0);b=a.wF;g=j.rG.x0;Ni();switch(UK.data[g.pS]){case 1:break;case 2:g=G(52);break a;case 3:g=G(53);break a;default:b=new Ce;Bm(b);S(b);}g=G(54);}B2(b,G(55),g);h=Cw(a.wF,G(56));h.className="phase";}k=a.qU;l=new U2;l.Ar=Ba();l.qT=j;m=j.rQ;l.ul=BE(8,m.pT);d=BE(8,m.pU);l.rl
=d;d=X(l.ul,d);l.yF=U(I,d);l.xV=U(I,d);f=W(d);n=f.data;l.Ek=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cw(h,G(56));l.tb=b;b.className="quantity";b=Cw(l.tb,G(56));b.className="formula";if(BC(j.zn))p=B7(j);else{g=B7(j);p=j.zn;j=K();H(H(H(j,g),G(57)),p);p=J(j);}g=new Zn;g.t0=p;g=Z_(g);p=K();H(H(H(p,G(58)),g),G(59));b.innerHTML=Bj(J(p));(B2(l.tb,G(60),ALr(l,m))).className="shape";AKU(l,Cw(l.tb,G(61)));j=l.tb;g=new PU;g.CJ=a;g.CI=l;j.addEventListener("mouseover",BD(Bn(g),"handleEvent"));g=new PX;g.Cd
=a;g.Cc=l;j.addEventListener("focusin",BD(Bn(g),"handleEvent"));p=AIk(a,l);j.addEventListener("click",BD(Bn(p),"handleEvent"));p=AKk(a,l);j.addEventListener("keydown",BD(Bn(p),"handleEvent"));V(k,l);}b=new BG;Bm(b);S(b);},Xe=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)L0(a,RR(b,d));},L0=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.u6=Bp(b);c=Bq(a.vJ);while(Br(c)){d=Bn(Bo(c));e="";d.className=e;}GX(a.vJ);MS(a,b,G(62));e=Ba();f=0;while(true){g=b.qW;if(f>=g.zy)break;g=g.yg.u();while(g.v()){d=g.x();if(f<X2(d)
&&ACF(d,b.qK,b.qX)){d=YZ(d,b,f);V(e,d);}}f=f+1|0;}d=Bq(e);while(Br(d)){MS(a,Bo(d),G(63));}e=a.uk;g=Ba();h=Bq(e.A5);while(Br(h)){c=Bo(h);i=c.yg.u();while(i.v()){j=i.x();if(j.sj===b.qW){k=0;while(k<c.rQ.pT){a:{CO();if(!AA2(j,Dg,k,b)){l=0;while(true){if(l>=c.rQ.pU)break a;if(!AA2(j,DM,l,b)&&ACF(j,k,l)){e=HO(c,k,l);V(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bq(g);while(Br(d)){MS(a,Bo(d),G(64));}Ci(a.yO,U3(b));Rw(a.zi);},MS=(a,b,c)=>{let d,e,f,g;d=Bq(a.qU);while(Br(d)){e=Bo(d);if(e.qT===b.qW&&AAH(e,b.qK,b.qX)){f=Nn(e,b.qK,
b.qX);f.className=Bj(c);g=a.vJ;f=CL(f);V(g,f);}}},U3=b=>{let c,d;Gg();c=TN(b,HG);b=TN(b,Is);d=K();H(P(H(d,c),10),b);return J(d);},WC=(a,b,c,d)=>{let e;e=Nn(b,c,d);X7(a,e);e.focus();L0(a,HO(b.qT,c,d));},X7=(a,b)=>{CJ(a.x9,new RH);b.setAttribute("tabindex","0");a.x9=Bp(CL(b));},Us=(a,b)=>{IB(a,Bv(0,BE(b,a.qU.pV-1|0)),1);},IB=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.qU;e=a.ve;d=d;(Z(d,BE(e,d.pV-1|0))).tb.removeAttribute("aria-current");a.ve=b;d=(Z(a.qU,b)).tb;f=a.qU;b=a.ve;f=(Z(f,b)).qT;d.setAttribute("aria-current","step");g
=a.CC;h=a.ve+1|0;b=a.qU.pV;d=K();O(H(O(d,h),G(65)),b);Ci(g,J(d));g=a.BW;i=B7(f);d=f.zp;j=K();H(H(H(j,i),G(38)),d);Ci(g,J(j));if(c)L0(a,HO(f,0,0));};
function TU(){I.call(this);this.BR=null;}
let Rw=a=>{Kw(a.BR);};
function QC(){let a=this;I.call(a);a.y_=null;a.xq=null;a.DE=null;a.xA=null;}
let Uu=(a,b,c)=>{let d,e,f,g,h;a.y_=b.querySelector("tbody");a.xq=b.querySelector(".verdict");a.DE=b.querySelector(".explanation");a.xA=b.querySelector(".mistake");d=(M7()).data;e=d.length;f=0;while(f<e){g=d[f];B2(a.xA,G(33),g.D6);f=f+1|0;}b=a.xA;h=new Ne;h.EP=c;b.addEventListener("change",BD(Bn(h),"handleEvent"));},AO_=(a,b)=>{let c=new QC();Uu(c,a,b);return c;},AJY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=CD(b.p2);if(c>200){DF(a.y_);b=a.xq;d=K();P(O(H(d,G(66)),c),46);Ci(b,J(d));return;}a:{d=(M7()).data[a.xA.selectedIndex];e
=b.p2;f=Ca(b.qa);LA();switch(Xs.data[d.pS]){case 1:case 2:g=1;break a;case 3:if(BB(e)>1){h=e.r5;C_();if(h!==Il){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=BB(e)){g=g|VS(d,e,f);f=f+1|0;}break a;default:}b=new Ce;Bm(b);S(b);}i=b.p2;e=DY(b);b=b.qa;j=b.qb;k=b.qi;b=!g?IT:d;h=EB(i,j);Dn(h,e);l=AHJ(i,e,h,k,b);m=XY(O5(i,e,j,k));h=AMe(i,e,h,l.r3.data[BB(i)]);n=B9(i);Cz(n,Ct(e));b=EB(i,j);o=new Wu;o.Dm=b;o.Dk=n;o.Dl=i;o.Do=k;p=new AAI;p.DA=i;p.DB=n;p.DC=j;p.DD=k;b=Ba();c
=1;while(c<=BB(i)){q=XM(o,p,n.pY.data[c]);r=XM(o,p,n.p0.data[c]);j=new GO;e=K();O(H(e,G(67)),c);QX(j,J(e),l.wu.data[c],m.pY.data[c],q,h.pY.data[c]);s=b;V(s,j);e=new GO;k=K();O(H(k,G(68)),c);QX(e,J(k),l.yG.data[c],m.p0.data[c],r,h.p0.data[c]);V(s,e);c=c+1|0;}h=new Zk;h.wl=Gy(b);if(BC(d.zZ))e=G(3);else{l=d.zZ;b=K();H(P(b,32),l);e=J(b);}l=!g?G(69):G(3);m=a.DE;d=d.EW;b=K();H(H(H(b,d),e),l);Ci(m,J(b));Ci(a.xq,AOW(h));b=a.xq;d=Bj(!Xk(h)?G(70):G(71));b.className=d;DF(a.y_);f=0;d=Bq(h.wl);while(Br(d)){m=Bo(d);t=0;while
(t<m.sA.pT){u=0;while(u<m.sA.pU&&f<60){AEF(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},AEF=(a,b,c,d)=>{let e,f,g,h,i;e=Bc(b.sA,c,d);f=Bc(b.vc,c,d);g=Cw(a.y_,G(72));h=b.wo;i=K();P(O(P(O(P(H(i,h),91),c),44),d),93);(B2(g,G(73),J(i))).setAttribute("scope","row");L2(g,e);L2(g,f);L2(g,Bc(b.sp.tG,c,d));B2(g,G(74),Yw(Bc(b.sp.uM,c,d)));B2(g,G(74),Yw(Bg(e-f)));},L2=(b,c)=>{let d;d=B2(b,G(74),GB(EE(c,8),45,8722));b=Bj(CH(c));d.title=b;},Yw=b=>{let c,d,e,f;c=CH(b);d=DP(c,101);if(d<0)return b===0.0?G(0):EE(b,8);e=Cl(c,0,BE(d,
3));c=GB(Ep(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function TR(){I.call(this);this.FN=null;}
function NI(){let a=this;I.call(a);a.FK=null;a.Ab=null;a.CD=null;a.Cx=null;a.Em=null;a.C_=null;a.Cw=null;a.t1=null;a.sT=null;a.A$=null;a.Ag=null;a.yB=null;a.xn=null;a.tf=null;a.z7=0;a.tm=0;a.vC=0;}
let RE=(a,b,c)=>{let d;a.xn=Bi();a.tf=Bi();a.yB=c;a.FK=b.querySelector(".scroll");a.Ab=b.querySelector(".canvas-room");a.CD=b.querySelector("canvas");a.Cx=b.querySelector(".sweep-position");a.Em=b.querySelector(".sentence");a.C_=b.querySelector(".graph-words");a.Cw=b.querySelector(".node-detail");a.t1=b.querySelector(".level");a.sT=b.querySelector(".node");a.A$=b.querySelector(".sweep-back");a.Ag=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new UW;c.Fa=a;Ds(d,c);c=a.A$;d=new UU;d.EG=a;Ds(c,
d);c=a.Ag;d=new UY;d.Bq=a;Ds(c,d);c=b.querySelector(".sweep-end");b=new UX;b.Fh=a;Ds(c,b);b=a.sT;d=new M1;d.Cm=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));b=a.t1;d=new M0;d.B4=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));},AO7=(a,b)=>{let c=new NI();RE(c,a,b);return c;},AEM=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BN(a.xn)&&LM(Bs(a.xn),b))){a.xn=Bp(b);DF(a.t1);B2(a.t1,G(33),G(75));if(CD(c.p2)>60)(B2(a.t1,G(33),G(76))).setAttribute("disabled","");else{e=0;while(e<Ca(c.qa)){b=a.t1;f=K();O(H(f,
G(77)),e);B2(b,G(33),J(f));e=e+1|0;}}Tk(a);}g=new N5;h=c.qa;i=a.t1.selectedIndex-1|0;if(i<0)h=O5(c.p2,DY(c),h.qb,h.qi);else{j=W(h.qb.pU).data;e=0;k=j.length;while(e<k){j[e]=Bc(h.qb,i,e);e=e+1|0;}l=c.p2;b=DY(c);m=Bc(h.qi,i,0);h=new Mo;h.rP=AC3();h.yr=Ba();h.uX=l;c=Ba();e=0;while(e<k){f=h.rP;n=K();P(O(H(n,G(78)),e),93);f=Pk(f,J(n),j[e]);V(c,f);e=e+1|0;}e=1;while(e<=BB(l)){c=ANn(h,e,b.pY.data[e],b.p0.data[e],c);e=e+1|0;}a:{c=Z(c,0);b=Pk(h.rP,G(79),m);HA();switch(LK.data[h.uX.qo.pS]){case 1:c=Ej(F3(Z$(b),Kh(c)),
F3(Ej(Kk(h),b),Kh(Ej(Kk(h),c))));break a;case 2:b=Ej(c,b);c=F3(b,b);break a;default:}b=new Ce;Bm(b);S(b);}c.q8=G(80);h.yh=c;}Tr(g,h,a.tm);a.vC=C4(Oz(g.rI));h=ADM(g);f=new NY;b=!d?Hd():IY();DQ();f.qd=b;f.yQ=17;if(BN(a.tf)){a.tf=Bp(AGk(f,h));AJx(a,g);}AJl(a,f,h,Bs(a.tf));if(a.z7){ABL(a,Bs(a.tf),AER(g));a.z7=0;}a.A$.disabled=!!(a.tm?0:1);b=a.Ag;c=!!(a.tm<a.vC?0:1);b.disabled=c;b=a.Cx;e=g.rI.wv;d=a.vC;c=K();O(H(O(c,e),G(65)),d);Ci(b,J(c));Ci(a.Em,AI5(g));Ci(a.C_,CT(G(81),AL5(h)));e=a.sT.selectedIndex;Ci(a.Cw,AHV(g,
Bv(0,e)));},Kv=(a,b)=>{a.tm=Bv(0,BE(b,a.vC));a.z7=1;PP(a.yB);},ABL=(a,b,c)=>{let d,e;d=(Gn(b,c)).pX+(Gn(b,c)).p1/2.0;b=a.FK;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},Tk=a=>{a.tf=Bi();a.tm=0;},AJx=(a,b)=>{let c,d;DF(a.sT);c=0;while(c<AAP(b)){B2(a.sT,G(33),ID(Hl(b.tA,c)));c=c+1|0;}d=a.sT;b=AAP(b)-1|0;d.selectedIndex=b;},AJl=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=BV(d.BA)|0;f=BV(d.Cv)|0;g=a.Ab.style;h=K();H(O(h,e),G(82));g.setProperty("width",Bj(J(h)));g=a.Ab.style;h=K();H(O(h,f),G(82));g.setProperty("height",
Bj(J(h)));i=Mb(a.CD,e,f,Xm());j=a.sT.selectedIndex;HK();h=Z6;k=j>=0?E9(j):C3();l=new Cy;m=i;DH(l,0.0,0.0,m.s_,m.tV);DL(m,l,b.qd.p_);l=new To;e=KK(k,(-1));l.qe=b;l.qB=i;l.rE=c;l.sF=d;l.rk=h;l.vt=e;l.vi=VU(c);e=l.vt;if(e>=0){i=Gn(l.sF,e);n=XK(l,l.vt);b=l.qB;c=HP(l,i,6.0,n+6.0);d=l.qe.qd.p6;DL(b,c,d);b=l.qB;c=HP(l,i,4.0,n+4.0);d=l.qe.qd.p_;DL(b,c,d);}f=0;while(f<l.vi.data.length){j=0;while(j<(Z(l.rE.sc,f)).q$.pV){c=Bq(l.rE.uY);a:{while(Br(c)){b=Bo(c);if(b.ts==f&&b.t3==j){e=1;break a;}}e=0;}if(!e){e=f!=l.vt&&(Z((Z(l.rE.sc,
f)).q$,j)).q1!=l.vt?0:1;i=e?l.qe.qd.p6:Cr(l.qe.qd.qw,0.75);o=(NM(l.sF,f,j)).q5;p=o.data;q=p.length;n=p[q-2|0];r=p[q-1|0];b=l.qB;c=ACh(l,o,0.0,7.0);d=BQ(i,Ef(l,!e?1.25:2.0));Gz(b,c,d);b=l.qB;c=ABj(l,n,r,(-1),1.0);DL(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bq(l.rE.uY);while(Br(d)){b=Bo(d);ADd(l,(NM(l.sF,b.ts,b.t3)).q5);}e=0;while(e<l.vi.data.length){if(AMA(l,Gn(l.sF,e)))AKI(l,e,Z(l.rE.sc,e),Gn(l.sF,e));e=e+1|0;}e=0;while(e<l.rE.uY.pV){AIO(l,e);e=e+1|0;}};
function TS(){I.call(this);this.Ct=null;}
let PP=a=>{Kw(a.Ct);};
function ABM(){let a=this;Fy.call(a);a.xc=null;a.Au=null;a.Ad=null;a.s7=null;a.s3=null;a.vA=null;a.yC=null;a.yc=null;a.A1=0;a.Eq=0;a.w3=null;a.C5=0;a.DF=0.0;a.y9=null;}
let AOJ=(a,b,c)=>{let d,e;BM(CL(c));d=new Sx;d.Fm=c;MH(a,b,d);a.vA=Td();a.yC=Bi();a.yc=Ba();a.A1=(-1);a.w3=Bi();a.y9=Hd();a.xc=c;a.Au=b.querySelector(".plane");d=b.querySelector(".pair");a.Ad=d;a.s7=d.querySelector(".across");a.s3=a.Ad.querySelector(".up");b=a.Au;e=new LV;e.Cy=c;b.addEventListener("change",BD(Bn(e),"handleEvent"));b=a.s7;d=new LW;d.Ej=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));b=a.s3;c=new LU;c.Bi=a;b.addEventListener("change",BD(Bn(c),"handleEvent"));},AHa=(a,b)=>{let c=new ABM();AOJ(c,
a,b);return c;},AFY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.uF;d=c.p2;if(!(BX(a.yC)&&GZ(Bs(a.yC),d))){a.yC=Bp(d);DF(a.s7);DF(a.s3);e=0;while(e<BE(400,CD(d))){f=K5(d,e);if(O6(f))g=G(65);else{g=XJ(d,f.wy-1|0,f.yT);h=K();H(H(H(h,G(83)),g),G(84));g=J(h);}h=Qd(d,e);f=XJ(d,f.wy,f.zq);i=K();H(H(H(i,h),g),f);h=J(i);B2(a.s7,G(33),h);B2(a.s3,G(33),h);e=e+1|0;}a.s3.selectedIndex=1;}j=performance.now();if(!(!b.u2&&!(j-a.DF>100.0))){a.DF=j;e=Qk(b.s$);k=a.A1;l=b.yW;if(!(k==l&&a.Eq==e)){a.A1=l;a.Eq=e;a.yc=Ba();m=U$(a.xc.path());k
=1+b.uF.qq.data.length|0;l=0;while(true){n=m.data;if(l>=n.length)break;f=a.yc;g=new Hc;o=n[l]|0;e=l+1|0;l=l+k|0;Mh(g,o,Mn(m,e,l));V(f,g);}}f=a.vA;i=a.yc;e=a.Au.selectedIndex!=1?0:1;a.Ad.hidden=!!(e?0:1);if(!e)h=new IL;else{h=new N1;e=a.s7.selectedIndex;k=a.s3.selectedIndex;h.yd=e;h.y6=k;}Vk(f,c,i,h);}p=!b.u2?1.0:8.0;f=a.vA;j=j+p;e=1;while(e&&performance.now()<j){e=YG(f,8);}a:{k=ABx(a.y9,b.wB);a.y9=b.wB;if(k&&a.C5==a.vu){g=a.vA.va;if(BX(a.w3)&&BX(g)&&Bs(a.w3)===Bs(g)?1:0){l=1;break a;}}l=0;}if(!(!b.u2&&l)){g
=a.vA.va;a.w3=g;a.C5=a.vu;f=new SV;f.En=a;f.El=b;f.Eo=e;CJ(g,f);}if(e)a.xc.redraw();},TG=(a,b)=>{if(a.s7.selectedIndex==a.s3.selectedIndex)b.selectedIndex=b.selectedIndex?0:1;a.xc.redraw();},AIC=(a,b)=>{return Xc(b);},ALk=(a,b,c)=>{let d,e;c=c;d=new O4;e=b;Z4(d,AB_(e.s_,e.tV),a.y9);S_(d,b,c);};
function X4(){let a=this;I.call(a);a.qA=null;a.xE=null;a.vG=null;a.xo=null;a.zx=null;a.FB=null;a.EU=null;a.A4=null;a.Di=null;a.yM=null;a.ET=null;a.AY=null;a.Br=null;a.tt=null;a.xP=null;}
let AMo=(a,b,c,d)=>{let e,f,g,h;a.tt=Bi();a.xP=Bi();a.qA=d;a.xE=b;a.vG=He(a,G(85));a.xo=b.querySelector(".figure");a.zx=He(a,G(86));a.FB=He(a,G(87));a.EU=b.querySelector(".scale");a.A4=b.querySelector(".colours");a.Di=b.querySelector(".outcome");e=b.querySelector(".working");a.yM=e;a.ET=e.querySelector("progress");a.AY=b.querySelector(".preview");a.Br=b.querySelector(".code");EL();b=Bq(HW);while(Br(b)){f=Bo(b);e=a.xo;if(Y(f,G(88)))f=G(89);B2(e,G(33),f);}g=a.xo;e=new M3;e.EL=a;g.addEventListener("change",BD(Bn(e),
"handleEvent"));g=a.zx;e=new M4;e.E5=a;g.addEventListener("change",BD(Bn(e),"handleEvent"));f=new Uz;f.Dq=a;D2(a,G(90),f);f=new UA;f.Eg=a;D2(a,G(91),f);f=new Ux;f.EZ=a;D2(a,G(92),f);f=new Uy;f.Da=a;D2(a,G(93),f);f=new UD;f.DH=a;D2(a,G(94),f);f=new UE;f.BX=a;D2(a,G(95),f);f=new UB;f.Cs=a;f.Cr=d;D2(a,G(96),f);f=new UC;f.FL=a;f.FM=d;D2(a,G(97),f);d=new Yy;d.De=a;D2(a,G(98),d);h=He(a,G(99));f=new OR;f.BO=a;f.BP=h;h.addEventListener("change",BD(Bn(f),"handleEvent"));f=new OQ;c.addEventListener("dragover",BD(Bn(f),
"handleEvent"));f=new OS;f.C7=a;c.addEventListener("drop",BD(Bn(f),"handleEvent"));QZ(a);},AFT=(a,b,c)=>{let d=new X4();AMo(d,a,b,c);return d;},He=(a,b)=>{return a.xE.querySelector(Bj(b));},D2=(a,b,c)=>{Ds(a.xE.querySelector(Bj(b)),c);},Do=(a,b)=>{Ci(a.Di,b);},Jq=a=>{let b,c;EL();b=HW;c=a.xo.selectedIndex;return DA(b,c);},AB1=a=>{return !(!a.A4.selectedIndex?XN(a.qA):a.A4.selectedIndex!=2?0:1)?Hd():IY();},QZ=a=>{let b,c,d,e,f,g,h,i;b=V7(EP(BJ(a.zx.value)),0.0);if(b>0.0){a:{c=Gj((HJ(Cg(a.qA))).rD);d=a.FB;e=Jq(a);EL();f
=(-1);switch(CQ(e)){case -1217487446:if(!Y(e,G(100)))break a;f=2;break a;case 3327779:if(!Y(e,G(80)))break a;f=3;break a;case 1430647483:if(!Y(e,G(11)))break a;f=4;break a;case 1581556187:if(!Y(e,G(88)))break a;f=0;break a;case 1843485230:if(!Y(e,G(101)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=0.75*b;break b;case 1:h=c.p2;f=0;e=Bq(h.rZ);while(Br(e)){f=Bv(f,(Bo(e)).q1);}g=Be(104.0,Bb(56.0,RP(h,b)*1.9));g=BV(Be(Bb(300.0,Be(460.0,0.8*b)),16.0-( -f|0)*g));break b;case 2:i=EQ(b);g=Be(380.0,CC(b-BV(3.9
*i)-i))+BV(1.9*i)+BV(3.6*i);break b;case 3:g=0.62*b;break b;case 4:g=Ud(b)+18.0;break b;default:}g=Ud(b);}d.value=Bj(C1(BV(g)|0));}},ZS=(a,b)=>{let c,d,e,f;c=Xt(a);if(BN(c.tP)){Do(a,CT(G(102),c.yY));return;}d=Bs(c.tP);e=HJ(Cg(a.qA));f=E5(a.qA);c=new Zi;c.DL=a;c.y2=e;c.zr=f;c.D9=b;c.Fo=d;Ha(a,c);},Xt=a=>{let b,c,d,e,f,g,h;b=F8();c=(Jv()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.tQ;h=K();H(P(h,46),g);h=Er(BJ((He(a,J(h))).value));if(!BC(h))D7(b,f.tQ,h);e=e+1|0;}return ABn(b,Ea(Cg(a.qA)));},G9=(a,b,c,d)=>{QN(a,
AJW(Bj(b),Bj(c)),d);},QN=(a,b,c)=>{let d,e;d=E5(a.qA);e=K();H(P(O(H(e,G(103)),d),46),c);c=J(e);AFS(b,Bj(c));d=(b.size+999|0)/1000|0;b=K();H(O(H(H(b,c),G(104)),d),G(105));Do(a,J(b));},Ha=(a,b)=>{let c,d;RY(a);c=a.yM;d=!!0;c.hidden=d;c=new Y$;c.D5=a;c.D4=b;d=new Y9;d.FH=a;d.FG=b;a.tt=Bp(KY(c,d));},RY=a=>{if(BX(a.tt)){(Bs(a.tt)).E4=1;a.tt=Bi();a.yM.hidden=!!1;Do(a,G(106));}},ZJ=(a,b)=>{let c,$$je;if(b===null)return;a:{try{SQ(b.size);break a;}catch($$e){$$je=WL($$e);if($$je instanceof Dp){c=$$je;}else{throw $$e;}}Do(a,
c.yz);return;}c=new Lj;c.CF=a;AHA(b,BD(Bn(c),"take"));};
function SR(){let a=this;I.call(a);a.ui=null;a.vB=null;a.FE=null;a.CM=null;a.BC=null;a.EM=null;a.As=null;a.B$=null;a.Av=null;a.Dv=null;a.yR=null;}
let AJs=(a,b,c)=>{let d,e,f,g,h;a.yR=G(3);a.ui=c;a.vB=b;BF();a.FE=Yl(a,G(107),IC);a.CM=Yl(a,G(108),K3);a.BC=b.querySelector(".embed-width");a.EM=b.querySelector(".embed-height");a.As=b.querySelector(".embed-here");a.B$=b.querySelector(".embed-autoplay");a.Av=b.querySelector(".embed-preview");a.Dv=b.querySelector(".outcome");d=new OW;d.B0=a;b.addEventListener("change",BD(Bn(d),"handleEvent"));e=U(BR,3).data;e[0]=G(109);e[1]=G(110);e[2]=G(111);f=e.length;g=0;while(g<f){d=e[g];c=K();H(H(c,G(112)),d);h=J(c);h=b.querySelector(Bj(h));c
=new YU;c.Dj=a;c.Dn=d;Ds(h,c);g=g+1|0;}},AD2=(a,b)=>{let c=new SR();AJs(c,a,b);return c;},Yl=(a,b,c)=>{let d;b=a.vB.querySelector(Bj(b));d=Bq(c.tu.ut);while(Br(d)){B2(b,G(33),Bo(d));}return b;},ABi=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=K();c=a.vB.querySelectorAll(".views input");d=0;while(d<c.length){e=c.item(d);if(e.checked?1:0)L(L(b,b.p8<=0?G(3):G(113)),BJ(e.getAttribute("value")));d=d+1|0;}f=Cg(a.ui);BF();g=Lc;b=b.p8<=0?G(114):J(b);h=K8(K8(K8(K8(f,g,b),IC,BJ(a.FE.value)),K3,BJ(a.CM.value)),L5,!(a.B$.checked?1:
0)?G(39):G(40));b=PI(h,!(a.As.checked?1:0)?0:E5(a.ui));g=a.ui.xb;f=K();H(H(H(f,g),G(115)),b);i=J(f);f=Hu(i);g=Hu(BJ(a.BC.value));c=Hu(BJ(a.EM.value));e=K();H(H(H(H(H(H(H(e,G(116)),f),G(117)),g),G(118)),c),G(119));Q9(a,G(109),J(e));b=CK(G(120));j=(Db()).data;k=j.length;l=0;while(l<k){g=j[l];c=g!==EG?BH(h,g):!(a.As.checked?1:0)?G(0):C1(E5(a.ui));if(!Y(c,H3(h,g)))P(L(L(L(P(b,32),g.qC),G(121)),Hu(c)),34);l=l+1|0;}e=J(L(b,G(122)));f=Hu(a.ui.xb);g=K();H(H(H(H(g,G(123)),f),G(124)),e);Q9(a,G(110),J(g));Q9(a,G(111),
i);if(!Y(e,a.yR)){a.yR=e;a.Av.innerHTML=Bj(e);}},Q9=(a,b,c)=>{let d,e;d=a.vB;e=K();H(H(P(e,46),b),G(125));e=J(e);b=d.querySelector(Bj(e));c=Bj(c);b.value=c;},K8=(b,c,d)=>{return CY(RW(b,c,d),b);},Hu=b=>{return Fl(Fl(Fl(b,G(126),G(127)),G(128),G(129)),G(130),G(131));};
function IR(){I.call(this);this.rJ=null;}
let ACb=a=>{return !XN(a.rJ)?Hd():IY();},V3=(a,b,c)=>{let d,e,f,g;d=M_(b);e=G(88);f=0;while(f<E4(d)){if(Y(D8(d,f),G(132)))e=E3(d,f);f=f+1|0;}TK(d,G(132));g=ABn(d,Ea(Cg(a.rJ)));EL();if(!F7(HW,e)){b=CT(G(133),HW);d=K();P(H(H(H(H(d,G(134)),e),G(135)),b),46);c.say(Bj(J(d)));return Bi();}if(BN(g.tP)){c.say(Bj(CT(G(102),g.yY)));return Bi();}b=new Pz;c=Bs(g.tP);b.ww=e;b.wW=c;return Bp(b);},AKn=(b,c,d,e)=>{c=BJ(c);d=Gd(d,"take");e=Gd(e,"say");b=b;c=V3(b,c,e);e=new YF;e.BM=b;e.BN=d;CJ(c,e);},AFx=b=>{return Bj(ABI(Cg(b.rJ)));},AKP
=(b,c,d)=>{let e,f;c=Gd(c,"say");d=Gd(d,"say");b=b;e=Cg(b.rJ);f=AAK(e,Mr(b.rJ));if(BX(f))d.say(Bj(Bs(f)));else{d=AA5(e,Mr(b.rJ));b=K();e=new X9;e.CQ=d;e.CR=b;e.CN=c;KY(e,new X$);}},AMX=b=>{return Bj(Pt(Cg(b.rJ)));},AJg=(b,c,d,e)=>{c=BJ(c);d=Gd(d,"take");e=Gd(e,"say");b=b;c=V3(b,c,e);e=new Ss;e.EB=b;e.Ez=d;CJ(c,e);},Qt=M(0);
function QL(){N.call(this);this.uI=null;}
let Qk=a=>{return a.uI.furthest();},Z7=(a,b)=>{return a.uI.lossAt(b);},AI7=a=>{return a.uI.hasDiverged()?1:0;},AIJ=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(QL)){b=b;d=a.uI;b=b.uI;c=R(CL(d),CL(b))?1:0;}else c=0;return c;},AAU=M(0),IP=M(0),HD=M(),Co=a=>{return a.d9()?0:1;},F7=(a,b)=>{let c;c=Bq(a);while(Br(c)){if(R(Bo(c),b))return 1;}return 0;},Y_=(a,b)=>{let c,d;c=0;d=Bq(b);while(Br(d)){b=Bo(d);if(!V(a,b))continue;c=1;}return c;},WU=M(0),Lu=M(0),Gb=()=>{FR();return Rl;},Eb=b=>{let c;FR();c=new ACu;c.E1
=b;return c;},FF=(b,c)=>{let d;BM(b);BM(c);d=new Wm;d.C6=b;d.CG=c;return d;},AJN=(b,c,d,e,f,g,h,i)=>{BM(b);BM(c);BM(d);BM(e);BM(f);BM(g);BM(h);BM(i);return I8(BT(I,[b,c,d,e,f,g,h,i]));},KL=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BM(c[e]);e=e+1|0;}return I8(b.fs());},Gy=b=>{let c,d,e,f,g,h;c=new Mj;d=U(I,b.d9());e=d.data;b=b.u();f=0;while(b.v()){g=b.x();if(g===null){b=new HI;Bm(b);S(b);}h=f+1|0;e[f]=g;f=h;}c.ze=d;return c;};
function ET(){HD.call(this);this.sU=0;}
let Bq=a=>{let b;b=new Sn;b.BY=a;b.Fg=a.sU;b.C2=a.d9();b.DV=(-1);return b;},E_=(a,b)=>{let c,d,e;c=a;d=c.pV;e=0;while(true){if(e>=d)return (-1);if(R(b,Z(c,e)))break;e=e+1|0;}return e;},Yk=(a,b)=>{let c,d;if(!AAS(b,Lu))return 0;c=b;if(a.d9()!=c.d9())return 0;d=0;while(d<c.d9()){if(!R(a.bW(d),c.bW(d)))return 0;d=d+1|0;}return 1;},PJ=M(0),Gh=M(0);
function IO(){let a=this;ET.call(a);a.rV=null;a.pV=0;}
let AG6=a=>{Ln(a,10);},Ba=()=>{let a=new IO();AG6(a);return a;},Ln=(a,b)=>{let c;if(b>=0){a.rV=U(I,b);return;}c=new BG;Bm(c);S(c);},APo=a=>{let b=new IO();Ln(b,a);return b;},AFG=(a,b)=>{let c,d,e,f;Ln(a,b.pV);c=Bq(b);d=0;while(true){e=a.rV.data;f=e.length;if(d>=f)break;e[d]=Bo(c);d=d+1|0;}a.pV=f;},ABJ=a=>{let b=new IO();AFG(b,a);return b;},Z=(a,b)=>{Lq(a,b);return a.rV.data[b];},AKY=a=>{return a.pV;},X6=(a,b,c)=>{let d,e;Lq(a,b);d=a.rV.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.pV+1|0;d=a.rV.data.length;if
(d<c){c=d>=1073741823?2147483647:Bv(c,Bv(d*2|0,5));e=a.rV;f=Ol(Bl(e));if(f===null){b=new HI;Bm(b);S(b);}if(f===Bk(AEG)){b=new BG;Bm(b);S(b);}if(c<0){b=new AC7;Bm(b);S(b);}g=e.data;e=ADr(f.sZ,c);h=BE(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.rV=e;}e=a.rV.data;h=a.pV;a.pV=h+1|0;e[h]=b;a.sU=a.sU+1|0;return 1;},Gp=(a,b)=>{let c,d,e,f;Lq(a,b);c=a.rV.data;d=c[b];e=a.pV-1|0;a.pV=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.sU=a.sU+1|0;return d;},GX=a=>{let b,c,d,e,f,g;b=a.rV;c=0;d=a.pV;e=null;if(c>d)
{e=new BG;Bm(e);S(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.pV=0;a.sU=a.sU+1|0;},Lq=(a,b)=>{let c;if(b>=0&&b<a.pV)return;c=new CV;Bm(c);S(c);};
function Bz(){let a=this;I.call(a);a.FX=null;a.pS=0;}
let B5=(a,b,c)=>{a.FX=b;a.pS=c;},AD7=(a,b)=>{return a!==b?0:1;};
function HZ(){let a=this;Bz.call(a);a.qC=null;a.Cq=null;a.tu=null;a.xJ=null;a.F0=null;}
let En=null,F4=null,E6=null,Gv=null,GP=null,FU=null,GF=null,H8=null,E0=null,Ga=null,FZ=null,Kq=null,Ft=null,Jc=null,EG=null,Lc=null,IC=null,LX=null,Ji=null,L5=null,NL=null,K3=null,ZC=null,ACa=null,BF=()=>{BF=Bf(HZ);ADD();},Db=()=>{BF();return ACa.fs();},S$=(a,b,c,d,e,f,g,h)=>{BF();B5(a,b,c);a.qC=d;a.Cq=e;a.tu=f;a.xJ=g;a.F0=h;},B3=(a,b,c,d,e,f,g)=>{let h=new HZ();S$(h,a,b,c,d,e,f,g);return h;},Ok=b=>{let c,d,e,f;BF();c=(Db()).data;d=c.length;e=0;while(e<d){f=c[e];if(Y(f.qC,b))return Bp(f);e=e+1|0;}return Bi();},Mz
=a=>{let b;b=a.Cq;Hr();return b!==Cx?0:1;},AHN=(a,b,c)=>{let d,e,f;if(BC(c))c=G(136);d=a.qC;e=a.tu.fx();b=Dm(b);f=K();P(H(H(H(H(H(H(H(f,d),G(137)),e),G(138)),b),G(139)),c),46);return J(f);},Dm=b=>{let c;BF();if(b.pR.length>40){b=Cl(b,0,40);c=K();P(H(c,b),8230);b=J(c);}return b;},AMI=()=>{let b,c;BF();b=U(HZ,23);c=b.data;c[0]=En;c[1]=F4;c[2]=E6;c[3]=Gv;c[4]=GP;c[5]=FU;c[6]=GF;c[7]=H8;c[8]=E0;c[9]=Ga;c[10]=FZ;c[11]=Kq;c[12]=Ft;c[13]=Jc;c[14]=EG;c[15]=Lc;c[16]=IC;c[17]=LX;c[18]=Ji;c[19]=L5;c[20]=NL;c[21]=K3;c[22]
=ZC;return b;},ADD=()=>{let b;b=new HZ;Hr();S$(b,G(140),0,G(141),Cx,Dl(BT(BR,[G(142),G(25),G(24),G(27),G(26),G(28),G(22),G(23),G(30),G(29),G(21)])),G(142),G(143));En=b;F4=B3(G(144),1,G(21),Cx,AGX(1000),G(3),G(145));E6=B3(G(146),2,G(147),Cx,Dl(BT(BR,[G(148),G(15),G(14),G(16)])),G(148),G(149));Gv=B3(G(150),3,G(16),Cx,P1(P2(0),21057),G(3),G(151));GP=B3(G(152),4,G(153),Cx,P1(C5(0.0,21056.0),21057),G(3),G(154));FU=B3(G(155),5,G(156),Cx,C5(0.0,4.294967295E9),G(0),G(157));GF=B3(G(158),6,G(159),Cx,P1(C5(1.0,64.0),6),
G(160),G(161));H8=B3(G(162),7,G(163),Cx,Dl(BT(BR,[G(164),G(165),G(12),G(166),G(167),G(168),G(169)])),G(164),G(170));E0=B3(G(171),8,G(172),Cx,Dl(BT(BR,[G(164),G(169),G(165),G(12)])),G(164),G(173));Ga=B3(G(174),9,G(80),Cx,Dl(BT(BR,[G(175),G(13)])),G(175),G(176));FZ=B3(G(177),10,G(178),Cx,Dl(BT(BR,[G(179),G(18),G(19)])),G(179),G(180));Kq=B3(G(181),11,G(182),Cx,P2(1),G(183),G(184));Ft=B3(G(185),12,G(186),Cx,P3(C5(1.0,1000.0),G(20)),G(20),G(187));Jc=B3(G(188),13,G(189),Dh,C5(1.0,1000000.0),G(190),G(191));EG=B3(G(192),
14,G(193),Dh,C5(0.0,1000000.0),G(0),G(194));Lc=B3(G(195),15,G(196),Dh,P3(AIy(BT(BR,[G(197),G(101),G(100),G(80),G(11),G(198),G(9),G(10)])),G(114)),G(114),G(199));IC=B3(G(200),16,G(201),Dh,Dl(BT(BR,[G(20),G(202),G(203)])),G(20),G(204));LX=B3(G(205),17,G(206),Dh,Dl(BT(BR,[G(207),G(208)])),G(207),G(209));Ji=B3(G(210),18,G(211),Dh,Dl(BT(BR,[G(212),G(36)])),G(212),G(213));L5=B3(G(214),19,G(215),Dh,AM1(),G(39),G(216));NL=B3(G(217),20,G(218),Dh,P3(C5(1.0,10000.0),G(219)),G(220),G(221));K3=B3(G(222),21,G(223),Dh,Dl(BT(BR,
[G(224),G(225),G(226)])),G(224),G(227));ZC=B3(G(228),22,G(229),Dh,Dl(BT(BR,[G(224),G(230),G(231)])),G(224),G(232));ACa=AMI();},AO5=M(),VO=M(),AGB=null,Xx=null,Lf=null,IS=null,U9=null,Xv=null,Uj=null,Hp=()=>{Hp=Bf(VO);AEK();},AEK=()=>{let b;AGB=new WeakMap();Xx=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Lf=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();IS=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Lf===null)b=null;else{b=new Lz;b=new FinalizationRegistry(BD(Bn(b),"accept"));}Xv=b;if
(IS===null)b=null;else{b=new Ly;b=new FinalizationRegistry(BD(Bn(b),"accept"));}Uj=b;},CA=M(0),AN5=M(),BO=M(0);
function Q2(){I.call(this);this.Dt=null;}
let AHF=(b,c)=>{ACS(b.Dt);};
function XH(){I.call(this);this.EV=null;}
let AHb=a=>{a.EV.redraw();};
function Nw(){I.call(this);this.u7=0;}
let DX=null,AGN=(a,b)=>{a.u7=b;},UT=a=>{let b=new Nw();AGN(b,a);return b;},C3=()=>{if(DX===null)DX=UT(0);return DX;},E9=b=>{return UT(b);},PK=a=>{let b;if(a!==DX)return a.u7;b=new D$;Bm(b);S(b);},IE=a=>{return a===DX?0:1;},R_=a=>{return a!==DX?0:1;},Iy=(a,b)=>{if(a!==DX)b.fH(a.u7);},KK=(a,b)=>{if(a!==DX)b=a.u7;return b;},AOl=(a,b)=>{let c;if(a===b)return 1;c=DX;if(a!==c&&b!==c&&b instanceof Nw)return b.u7!=a.u7?0:1;return 0;};
function Ut(){let a=this;I.call(a);a.Bh=null;a.D3=null;a.w5=null;a.rX=null;a.xy=null;a.Fp=0;}
let O_=a=>{let b,c,d,e,f,g;b=a.Bh;c=!!Co(a.rX);b.hidden=c;d=0;while(true){b=a.rX;if(d>=b.pV)break;b=Z(b,d);d=d+1|0;e=b.EI;c=Bj(C1(d));e.textContent=c;f=b.xs;c=K();O(H(c,G(233)),d);e=J(c);f.setAttribute("aria-label",Bj(e));f=b.AP;e=K();O(H(e,G(234)),d);e=J(e);f.setAttribute("aria-label",Bj(e));b=b.yS;g=K();O(H(g,G(235)),d);e=J(g);b.setAttribute("aria-label",Bj(e));}};
function Oa(){I.call(this);this.C3=null;}
let AHP=(b,c)=>{b.C3.redraw();};
function Ob(){let a=this;I.call(a);a.DQ=null;a.DR=null;}
let AIM=(b,c)=>{b=b;c=b.DQ;b=b.DR;IG(c,E9(V7(EP(BJ(c.uh.value)),0.0)|0));b.redraw();};
function N9(){let a=this;I.call(a);a.B6=null;a.B7=null;}
let AG9=(b,c)=>{b=b;c=b.B6;b=b.B7;IG(c,C3());b.redraw();};
function N$(){let a=this;I.call(a);a.Cz=null;a.CA=null;}
let AKz=(b,c)=>{let d;b=b;d=b.Cz;b=b.CA;IG(d,RU(d,c.offsetX));b.redraw();};
function Oc(){let a=this;I.call(a);a.FC=null;a.FD=null;}
let AGj=(b,c)=>{b=b;c=b.FC;b=b.FD;IG(c,C3());b.redraw();};
function Od(){let a=this;I.call(a);a.BE=null;a.BD=null;}
let ADm=(b,c)=>{let d;b=b;d=b.BE;b=b.BD;c=RU(d,c.offsetX);BM(CL(b));d=new ZG;d.B9=b;Iy(c,d);},AAQ=M(0);
function OG(){let a=this;I.call(a);a.CO=null;a.CP=null;}
let AEP=(b,c)=>{let d;b=b;d=b.CO;b=b.CP;d.CB=1;c=c[c.length-1|0];d.Fx=(c===null?null:!(c instanceof Ez())?c:Bn(c)).isIntersecting?1:0;b.be();};
function L3(){let a=this;I.call(a);a.BV=null;a.BU=0;}
let AOc=(b,c)=>{b=b;We(b.BV,b.BU);};
function L4(){let a=this;I.call(a);a.DT=null;a.DU=0;}
let ANN=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.DT;e=b.DU;b=d.s2;f=Dd(e);e=E_(b,f);g=d.s2.pV-1|0;b=BJ(c.key);h=(-1);switch(CQ(b)){case 69819:if(!Y(b,G(236)))break a;h=3;break a;case 2255103:if(!Y(b,G(237)))break a;h=2;break a;case 251549619:if(!Y(b,G(238)))break a;h=0;break a;case 977763216:if(!Y(b,G(239)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==g){g=0;break b;}g=e+1|0;break b;case 1:if(!e)break b;g=e-1|0;break b;case 2:g=0;break b;case 3:break;default:g=e;break b;}}if(g!=e){c.preventDefault();We(d,
(Z(d.s2,g)).q1);b=d.td;e=d.tq;(Bn(Z(b,e))).focus();}};
function La(){let a=this;I.call(a);a.uZ=null;a.yw=null;a.A5=null;}
let N8=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.uZ=b;a.yw=c;CM();c=new NF;c.AH=Ba();c.qI=b;c.yl=d;b=b.y8;c.ug=b;e=BB(b);c.sy=e;e=e+1|0;f=U(DD,e);g=f.data;c.ro=f;c.t2=U(DD,e);c.wP=U(DD,e);c.y4=U(DD,e);c.vI=U(DD,e);c.sJ=U(DD,e);c.zH=U(DD,e);c.zG=U(DD,e);Cv();g[0]=FV(c,IZ,0,c.qI.si.qb,G(240),G(241));c.wQ=FV(c,Mg,0,c.qI.si.qi,G(3),G(242));e=1;a:while(true){h=c.sy;if(e>h){i=c.ug.qo;DB();j=i!==C0?0:1;b=B7(c.ro.data[h]);i=O3;k=c.qI.AC;if(!j){l=K();H(H(H(l,G(243)),b),G(244));l=J(l);}else{l=K();P(H(H(H(H(l,G(245)),
b),G(246)),b),41);l=J(l);}b=!j?G(247):G(248);m=c.yl.yA;n=K();P(H(H(H(n,G(249)),b),m),46);o=J(n);n=new BZ;p=c.ro.data[c.sy];CO();D1(n,97,p,CI,Dg);b=FF(n,GN(121,c.wQ,CI,Dg));if(!j)n=new Yh;else{n=new Yi;n.FO=c;}Fz(c,i,0,k,l,o,b,n);AIW(c);EX();if(d!==N4)AOQ(c);a.A5=Gy(c.AH);return;}b:{f=c.t2.data;b=IX;i=c.qI.ur.pY.data[e];l=K();H(O(H(l,G(250)),e),G(251));f[e]=FV(c,b,e,i,G(3),J(l));f=c.wP.data;b=Mi;i=c.qI.ur.p0.data[e];l=K();H(O(H(l,G(252)),e),G(253));f[e]=FV(c,b,e,i,G(3),J(l));c.y4.data[e]=AHT(c,e);g=c.ro;b=DC(c.ug,
e);n=IZ;p=c.qI.ue.qs.data[e];Hx();switch(MY.data[b.pS]){case 1:break;case 2:l=G(254);break b;case 3:l=G(255);break b;case 4:l=G(256);break b;case 5:l=G(257);break b;case 6:l=G(258);break b;case 7:l=G(259);break b;default:break a;}l=G(260);}if(e==c.sy)k=G(261);else{i=K();H(O(H(i,G(262)),e),G(263));k=L_(i);}g=g.data;b=AE3(b);i=K();H(H(H(i,k),b),G(264));i=L_(i);f=U(BZ,1);f.data[0]=B$(122,c.y4.data[e]);g[e]=EN(c,n,e,p,l,i,f);e=e+1|0;}b=new Ce;Uf(b);S(b);},APj=(a,b,c)=>{let d=new La();N8(d,a,b,c);return d;},Xa=(b,
c)=>{let d,e,f,g;d=WS(CZ(b),c,XX(b),AAW(b),Hf(b));e=c!=Ca(E7(b))?0:1;b=new La;f=C3();if(!e){EX();g=PB;}else{EX();g=Om;}N8(b,d,f,g);return b;},XO=(a,b)=>{return !IE(a.yw)&&b.s6.tL!=Ca(a.uZ.si)?0:1;};
function Nq(){I.call(this);this.BL=null;}
let ANY=(b,c)=>{b=b.BL;Rj(b);Rw(b.zi);};
function V8(){I.call(this);this.ES=null;}
let AFs=a=>{let b;b=a.ES;Us(b,b.ve-1|0);},ADX=M(),Cw=(b,c)=>{let d;d=b.ownerDocument.createElement(Bj(c));b.appendChild(d);return d;},B2=(b,c,d)=>{let e;e=Cw(b,c);b=Bj(d);e.textContent=b;return e;},Ci=(b,c)=>{if(!Y(c,BJ(b.textContent)))b.textContent=Bj(c);},Ds=(b,c)=>{let d;d=new L$;d.BI=c;b.addEventListener("click",BD(Bn(d),"handleEvent"));};
function V9(){I.call(this);this.C1=null;}
let ANe=a=>{let b;b=a.C1;Us(b,b.ve+1|0);};
function I6(){let a=this;Bz.call(a);a.D6=null;a.EW=null;a.zZ=null;}
let IT=null,K9=null,Kz=null,Iv=null,Pe=null,Xd=null,FW=()=>{FW=Bf(I6);AKx();},M7=()=>{FW();return Xd.fs();},AJ$=(a,b,c,d,e,f)=>{FW();B5(a,b,c);a.D6=d;a.EW=e;a.zZ=f;},HR=(a,b,c,d,e)=>{let f=new I6();AJ$(f,a,b,c,d,e);return f;},VS=(a,b,c)=>{FW();return a===Kz&&Bt(b,c)==Bt(b,c-1|0)&&Bt(b,c)>1?1:0;},AKx=()=>{let b,c,d;IT=HR(G(265),0,G(203),G(266),G(3));K9=HR(G(267),1,G(268),G(269),G(270));Kz=HR(G(271),2,G(272),G(273),G(274));Iv=HR(G(275),3,G(276),G(277),G(278));b=HR(G(279),4,G(280),G(281),G(282));Pe=b;c=U(I6,5);d
=c.data;d[0]=IT;d[1]=K9;d[2]=Kz;d[3]=Iv;d[4]=b;Xd=c;};
function Ne(){I.call(this);this.EP=null;}
let AEV=(b,c)=>{Kw(b.EP.FN);};
function UW(){I.call(this);this.Fa=null;}
let AKi=a=>{Kv(a.Fa,0);};
function UU(){I.call(this);this.EG=null;}
let AGt=a=>{let b;b=a.EG;Kv(b,b.tm-1|0);};
function UY(){I.call(this);this.Bq=null;}
let AEu=a=>{let b;b=a.Bq;Kv(b,b.tm+1|0);};
function UX(){I.call(this);this.Fh=null;}
let AOR=a=>{let b;b=a.Fh;Kv(b,b.vC);};
function M1(){I.call(this);this.Cm=null;}
let AMl=(b,c)=>{let d,e;b=b.Cm;d=b.sT.selectedIndex;c=b.tf;e=new Tz;e.FF=b;e.FI=d;CJ(c,e);PP(b.yB);};
function M0(){I.call(this);this.B4=null;}
let AOo=(b,c)=>{b=b.B4;Tk(b);PP(b.yB);};
function Sx(){I.call(this);this.Fm=null;}
let AHo=a=>{a.Fm.redraw();};
function ZB(){let a=this;I.call(a);a.An=null;a.sw=null;a.sm=null;a.va=null;}
let AHz=a=>{a.An=Bi();a.sw=Bi();a.sm=Bi();a.va=Bi();},Td=()=>{let a=new ZB();AHz(a);return a;},Vk=(a,b,c,d)=>{let e,f,g,h;e=new Pa;c=Gy(c);e.sW=b;e.uC=c;e.uO=d;f=!BX(a.sw)?a.An:a.sw;if(BX(f)){b=Bs(f);g=b.sW;h=g.qZ;f=e.sW;if(h==f.qZ&&g.qa===f.qa&&GZ(g.p2,f.p2)&&MW(b.sW.qq,e.sW.qq)&&C4(b.uC)==C4(e.uC)&&b.uO.O(e.uO)?1:0)return;}a.sw=Bp(e);},AM2=a=>{return a.va;},YG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;while(b>0){if(BX(a.sw)&&!(!BN(a.sm)&&((Bs(a.sm)).r0!=13?0:1))){c=Bs(a.sw);d=new PC;e=c.sW;f=c.uC;g
=c.uO;Ho();d.ty=W(169);d.r0=13;d.rS=e;h=(DA(f,0)).re.data.length;c=TJ(f,500000.0/h);f=c;i=W(f.pV).data;j=1;k=i.length;while(j<k){l=j-1|0;m=(Z(f,l)).re;n=(Z(f,j)).re;o=0.0;p=0;while(true){q=m.data;if(p>=q.length)break;r=n.data;o=o+(r[p]-q[p])*(r[p]-q[p]);p=p+1|0;}i[j]=i[l]- -Ck(o);j=j+1|0;}p=k-1|0;s=i[p];h=Be(60.0,Ck(2000000.0/h));if(!(f.pV<=h)&&s>0.0&&s-s===0.0){t=1.0;while(t*h<s){t=t*2.0;}u=s*2.0;while(t*h>u){t=t/2.0;}c=Ba();v=0;while(v<k){j=v&&!(CC(i[v]/t)>CC(i[v-1|0]/t))?0:1;if(!(!j&&v!=p)){w=Z(f,v);V(c,
w);}v=v+1|0;}}else c=TJ(c,h);f=g.f5(e,c);d.sq=f;d.uz=AOE(f,c);d.xp=AKb(d);d.AE=DY(e);d.v8=EB(e.p2,e.qa.qb);d.EE=e.qq.fs();a.sm=Bp(d);a.An=a.sw;a.sw=Bi();}if(!(BX(a.sm)&&!WQ(Bs(a.sm))?1:0))break;d=Fe(a.sm);p=0;while(d.t4<d.ty.data.length&&!(!Sf(d)&&p>=b)){if(!Sf(d)){i=d.ty.data;v=d.t4;k=d.r0;i[v]=AN$(d,v%k|0,v/k|0);p=p+1|0;}d.t4=d.t4+1|0;}b=b-p|0;if(Zm(d)){a.va=Bp(AG2(d));AHR(d);}}a:{b:{if(!BX(a.sw)){if(!BX(a.sm))break b;if(WQ(Bs(a.sm)))break b;}b=1;break a;}b=0;}return b;};
function H$(){let a=this;N.call(a);a.p_=null;a.p6=null;a.qw=null;a.r9=null;a.vL=null;a.ri=null;a.yq=null;a.tk=null;a.tz=null;a.tS=null;a.ud=null;a.rv=null;}
let Lr=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.p_=b;a.p6=c;a.qw=d;a.r9=e;a.vL=f;a.ri=g;a.yq=h;a.tk=i;a.tz=j;a.tS=k;a.ud=l;a.rv=m;},APf=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new H$();Lr(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Hd=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bx(16777215);c=new H$;d=Bx(1841698);e=Bx(5591647);f=Bx(3815235);g=Bx(2762803);Hw();h=Dk(JX,0.0);i=Dk(JX,1.0);j=Bx(7744131);k=Bx(1800247);l=Bx(7744131);m=new Ex;n=U(Dx,7);o=n.data;o[0]=Bx(16645110);o[1]=Bx(16574929);o[2]=Bx(16306096);o[3]=Bx(15379876);o[4]
=Bx(13602724);o[5]=Bx(11107236);o[6]=Bx(8350359);Gx(m,n);p=JX;q=U(Dx,p.xa.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=KP(Cr(p.xa.data[r],0.2),b);r=r+1|0;}Lr(c,b,d,e,f,g,h,i,j,k,l,m,AMZ(q));return c;},IY=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bx(1512988);c=new H$;d=Bx(15789813);e=Bx(11183798);f=Bx(9144216);g=Bx(15000044);h=Bx(14268646);i=Bx(10935200);j=Bx(12160969);k=Bx(7323508);l=Bx(13214934);m=new Ex;n=U(Dx,7);o=n.data;o[0]=Bx(1775906);o[1]=Bx(3089216);o[2]=Bx(5189463);o[3]=Bx(7815012);o[4]=Bx(10638698);o[5]
=Bx(13204079);o[6]=Bx(15051394);Gx(m,n);p=new Ex;n=U(Dx,3);o=n.data;o[0]=KP(Cr(Bx(10055851),0.5),b);o[1]=Bx(2499629);o[2]=KP(Cr(Bx(5942881),0.4),b);Gx(p,n);Lr(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},ABx=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(H$)){b=b;if(!R(a.p_,b.p_)){c=0;break a;}if(!R(a.p6,b.p6)){c=0;break a;}if(!R(a.qw,b.qw)){c=0;break a;}if(!R(a.r9,b.r9)){c=0;break a;}if(!R(a.vL,b.vL)){c=0;break a;}if(!R(a.ri,b.ri)){c=0;break a;}if(!R(a.yq,b.yq)){c=0;break a;}if(!R(a.tk,b.tk)){c=0;break a;}if
(!R(a.tz,b.tz)){c=0;break a;}if(!R(a.tS,b.tS)){c=0;break a;}if(!R(a.ud,b.ud)){c=0;break a;}if(R(a.rv,b.rv)){c=1;break a;}c=0;}else c=0;}return c;},AHG=a=>{return a.p_;},Wa=a=>{return a.p6;},UQ=a=>{return a.r9;},AIQ=a=>{return a.ud;};
function LV(){I.call(this);this.Cy=null;}
let AEj=(b,c)=>{b.Cy.redraw();};
function LW(){I.call(this);this.Ej=null;}
let AM$=(b,c)=>{b=b.Ej;TG(b,b.s3);};
function LU(){I.call(this);this.Bi=null;}
let AJX=(b,c)=>{b=b.Bi;TG(b,b.s7);};
function OL(){let a=this;N.call(a);a.v0=null;a.qH=null;a.FR=null;a.Dp=null;a.ub=null;}
let HW=null,EL=()=>{EL=Bf(OL);AHn();},T5=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{d=c.gi();e=c.gj();f=(-1);switch(CQ(b)){case -1217487446:if(!Y(b,G(100)))break a;f=2;break a;case 3327779:if(!Y(b,G(80)))break a;f=3;break a;case 1430647483:if(!Y(b,G(11)))break a;f=4;break a;case 1581556187:if(!Y(b,G(88)))break a;f=0;break a;case 1843485230:if(!Y(b,G(101)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=1.3888888888888888*Be(d/640.0,e/480.0);h=e*0.12;i=e*0.77;j=g*12.0;B1();b=Cc(j,CF);AAJ(a,
c,Lp(d,e,BY(d*0.125,h,d*0.62,i),BY(d*0.78375,h,d*0.028875,i),b,h-g*18.5,b,h-g*6.0,g*10.0,g*(Ck(200.0)/2.0+0.5),0.0));break b;case 1:b=a.qH.p2;k=new YJ;k.sY=b;k.Bk=d;k.Dw=e;l=C4(b.rZ);k.rC=!(d<380.0)?12.0:11.0;k.AA=Xg(b,d);k.uV=W(l);k.q4=W(l);k.wA=W(l);m=0;g=e-16.0;while(m<l){k.uV.data[m]=Be(104.0,g/Bt(b,m));j=E$(k)+6.0;j=Hv(k,m)?k.uV.data[m]-j:0.78*k.uV.data[m];e=RP(b,d);k.q4.data[m]=Bb(2.0,Be(e,j));n=k.wA;if(!m)h=NaN;else{o=Bt(k.sY,m);p=k.sY;f=m-1|0;q=X(o,Bt(p,f));j=J9(k,m)-F1(k,m);i=Tw(k)/2.0/j;r=(RZ(k,f)
-k.q4.data[f])/2.0/j- -i;s=1.0-i-(RZ(k,m)-k.q4.data[m])/2.0/j;t=q>4?0.225:1.0;h=NaN;u=(-Infinity);o=1;q=CP(q,24);while(o<60&&q<=0){v=o/60.0;j=r<=v&&v<=s?X1(k,m,v,0.0):(-1.0);if(j>0.0){w=X1(k,m,v,i);j=(!(w<0.0)?Be(w,12.0):Be(j,12.0)-100.0)-Bg(v-0.4);if(j>u&&!(!(w>=0.0)&&!(i<=t))){h=v;u=j;}}o=o+1|0;}}n.data[m]=h;m=m+1|0;}b=new UJ;p=a.ub;b.qc=p;b.zk=AFW(p);p=Uo(a);c.en(BY(0.0,0.0,c.gi(),c.gj()),b.qc.p_);AHf(AHE(b,c,k,p));break b;case 2:Tc(ACf(Z0(d,e),a.ub,ACE(a)),c,ACA(a));break b;case 3:UH(AEZ(Zu(d,e),a.ub),c,
Yb(a));break b;case 4:p=SU(a);x=AEq(AB_(d,e),a.ub);CJ(AM2(p),AEz(x,c));break b;default:}AAJ(a,c,AC1(d,e));}},AAJ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=a.v0;BF();if(!D6(d,LX,G(208))){GE();e=H4;}else{GE();e=U4;}f=new Vn;d=a.ub;g=ACE(a);f.rq=c;f.rU=d;f.AD=e;f.CK=g;d=ML(Jg(a),a.qH);g=C3();h=NA(d.u8.rT,f.rq.qt);b.en(BY(0.0,0.0,b.gi(),b.gj()),f.rU.p_);VL(b,f.rq,f.rU,d.vV,d.zc);i=f.rq.qt.p1;j=d.u8;i=i/(j.ql-1|0);c=AJ0(j,d.wH,0.05/i);k=Di(b,C6(f.rq));e=f.AD;GE();l=e!==H4?20:2;b.en(Ip(b,f.rq.qt,k),Dk(f.rU.rv,0.0));m=1;while
(m<l){k=m;b.en(OM(h,(LZ(c,k/l)).wj),Dk(f.rU.rv,k/(l-1|0)));m=m+1|0;}j=Bq((LZ(c,0.5)).vF);while(Br(j)){b.ew(JW(h,Bo(j)),BQ(f.rU.vL,C6(f.rq)*1.2));}N_(h,b,f.rq,f.rU);l=f.AD!==H4?20:100;c=f.rq;c=Gq(0.0,1.0,Lh(c,c.th.qn));e=f.rq;j=f.rU;Vj(b,e,j,j.rv,l,c);e=ACU(b,f.rq,f.rU,f.CK,PQ(d));m=0;while(m<PQ(d)){k=Bc(d.rp,m,0);i=Bc(d.rp,m,1);if(FK(h.sD,k,i))XI(e,b,DJ(h,k),Dv(h,i),Ri(d,m));m=m+1|0;}c=new W3;c.BB=f;c.BG=b;c.BH=h;c.BF=d;Iy(g,c);},ACE=a=>{let b,c;b=a.v0;BF();if(!D6(b,Ji,G(36))){EM();c=G0;}else{EM();c=Nu;}return c;},Jg
=a=>{let b,c,d,e;b=new Pi;c=a.qH;d=c.p2;c=Wx(c.qa.qb);e=CD(d);VH(b,d,c,e<=500?100:e>5000?25:50);return b;},Uo=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=BE(1,Ca(a.qH.qa)-1|0);c=W(2);d=c.data;d[0]=Bc(a.qH.qa.qb,b,0);d[1]=Bc(a.qH.qa.qb,b,1);e=a.qH;f=Lw(Jg(a),a.qH);d=Hf(a.v0);g=C3();h=DY(e);i=new Ks;j=e.p2;k=U(B4(Df),1);k.data[0]=c;PO(i,j,EC(k));Dn(i,h);k=i.qs.data;l=U(B4(Df),k.length);m=l.data;n=0;b=m.length;while(n<b){m[n]=k[n].pQ;n=n+1|0;}c=d.data;j=new ABT;e=e.p2;n=c.length;if(n==CD(e)){j.qu=e;j.vm=h;j.wL=l;j.EX=
f;j.xk=d;j.z1=g;return j;}f=new BG;b=CD(e);e=K();P(O(H(O(H(e,G(283)),b),G(284)),n),46);Bu(f,J(e));S(f);},ACA=a=>{return ABu(a.qH,Lw(Jg(a),a.qH),Qv(a.qH.p2));},Yb=a=>{let b,c;b=new Hz;c=a.FR;Md(b,c,R0(c),Ea(a.v0),a.qH.qZ,C3(),0,Gb());return b;},SU=a=>{let b;b=Td();Vk(b,a.qH,a.Dp,new IL);while(YG(b,2147483647)){}return b;},AHn=()=>{BM(G(88));BM(G(197));BM(G(101));BM(G(100));BM(G(80));BM(G(11));HW=I8(BT(I,[G(88),G(197),G(101),G(100),G(80),G(11)]));};
function M3(){I.call(this);this.EL=null;}
let ANL=(b,c)=>{QZ(b.EL);};
function M4(){I.call(this);this.E5=null;}
let ANO=(b,c)=>{QZ(b.E5);};
function Uz(){I.call(this);this.Dq=null;}
let AFQ=a=>{let b,c,d;b=a.Dq;c=BJ(b.vG.value);d=new Nh;d.Dx=b;ACT(Bj(c),BD(Bn(d),"tell"));};
function UA(){I.call(this);this.Eg=null;}
let ANy=a=>{let b,c,d;b=a.Eg;c=b.EU.selectedIndex+1|0;d=new ZN;d.Cj=b;d.Ck=c;ZS(b,d);};
function Ux(){I.call(this);this.EZ=null;}
let AI4=a=>{let b,c;b=a.EZ;c=new Vf;c.Bu=b;ZS(b,c);};
function Uy(){I.call(this);this.Da=null;}
let AKp=a=>{let b,c,d;b=a.Da;c=Xt(b);if(BN(c.tP))Do(b,CT(G(102),c.yY));else{d=S7(Cg(b.qA),Jq(b),Bs(c.tP),AB1(b));c=new Zh;c.uR=b;c.wi=d;Ha(b,c);}};
function UD(){I.call(this);this.DH=null;}
let AMt=a=>{let b,c,d,e;b=a.DH;c=HJ(Cg(b.qA));d=E5(b.qA);e=new Zg;e.Cu=b;e.yU=c;e.z0=d;Ha(b,e);};
function UE(){I.call(this);this.BX=null;}
let AHI=a=>{let b,c,d,e,f,g;b=a.BX;c=Cg(b.qA);d=Mr(b.qA);e=AAK(c,d);if(BX(e))Do(b,Bs(e));else{e=AA5(c,d);c=K();f=Bd(1);f.data[0]=0;g=new Zf;g.Fy=b;g.uG=e;g.zC=c;g.za=f;Ha(b,g);}};
function UB(){let a=this;I.call(a);a.Cs=null;a.Cr=null;}
let AEd=a=>{G9(a.Cs,Pt(Cg(a.Cr)),G(285),G(286));};
function UC(){let a=this;I.call(a);a.FL=null;a.FM=null;}
let AFl=a=>{G9(a.FL,ABI(Cg(a.FM)),G(287),G(288));};
function Yy(){I.call(this);this.De=null;}
let ANr=a=>{RY(a.De);};
function OR(){let a=this;I.call(a);a.BO=null;a.BP=null;}
let AN7=(b,c)=>{b=b;ZJ(b.BO,b.BP.files[0]||null);},OQ=M(),AOA=(b,c)=>{b;c.preventDefault();};
function OS(){I.call(this);this.C7=null;}
let AOu=(b,c)=>{b=b.C7;c.preventDefault();ZJ(b,AOT(c));},AIn=M(B_);
function OW(){I.call(this);this.B0=null;}
let AMG=(b,c)=>{ABi(b.B0);};
function YU(){let a=this;I.call(a);a.Dj=null;a.Dn=null;}
let AJU=a=>{let b,c,d,e;b=a.Dj;c=a.Dn;d=b.vB;e=K();H(H(P(e,46),c),G(125));e=J(e);d=d.querySelector(Bj(e));e=BJ(d.value);c=new Mt;c.Eh=b;c.Ei=d;ACT(Bj(e),BD(Bn(c),"tell"));};
function ABR(){let a=this;N.call(a);a.w6=null;a.yW=0;a.uF=null;a.s$=null;a.wB=null;a.u2=0;}
function MA(){let a=this;N.call(a);a.p2=null;a.qa=null;a.s6=null;a.qZ=0;a.tc=0.0;a.qq=null;a.xr=null;a.ux=null;a.x_=0;}
let DY=a=>{let b;b=B9(a.p2);Cz(b,a.qq);return b;},ANz=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(MA)){b=b;if(!R(a.p2,b.p2)){c=0;break a;}if(!R(a.qa,b.qa)){c=0;break a;}if(!R(a.s6,b.s6)){c=0;break a;}if(a.qZ!=b.qZ){c=0;break a;}if(a.tc!==b.tc){c=0;break a;}if(!R(a.qq,b.qq)){c=0;break a;}if(!R(a.xr,b.xr)){c=0;break a;}if(!R(a.ux,b.ux)){c=0;break a;}if(a.x_==b.x_){c=1;break a;}c=0;}else c=0;}return c;},AJI=a=>{return a.ux;},AGE=M(),HN=0,Xm=()=>{return !HN?devicePixelRatio:Bb(3.0,devicePixelRatio);};
function Tf(){I.call(this);this.Fk=null;}
let ANC=a=>{let b,c,d,e,f;b=a.Fk;c=b.vG;d=b.qA;e=BJ(d.tw.page());if(BC(e)){d=d.xb;f=K();H(H(f,d),G(289));e=J(f);}d=PI(Cg(b.qA),E5(b.qA));f=K();H(P(H(f,e),35),d);c.value=Bj(J(f));Ci(b.Br,Pt(Cg(b.qA)));d=b.xE.querySelector(".sandboxed");if(!((self.origin==='null'&&location.protocol!=='file:'?1:0)?0:1))d.removeAttribute("hidden");else d.setAttribute("hidden","");};
function Tg(){I.call(this);this.Be=null;}
let AGH=a=>{ABi(a.Be);},HI=M(B_),T1=M(0);
function OB(){let a=this;I.call(a);a.ED=null;a.EC=null;}
let AOd=b=>{let c;b=b;c=b.ED;b=b.EC;JY(c);b.be();};
function L$(){I.call(this);this.BI=null;}
let AH9=(b,c)=>{b.BI.be();};
function Dx(){let a=this;N.call(a);a.rF=0;a.rL=0;a.rK=0;a.tx=0.0;}
let AMg=(a,b,c,d,e)=>{a.rF=b;a.rL=c;a.rK=d;a.tx=e;},Jj=(a,b,c,d)=>{let e=new Dx();AMg(e,a,b,c,d);return e;},Bx=b=>{return Jj(b>>16&255,b>>8&255,b&255,1.0);},Cr=(a,b)=>{return Jj(a.rF,a.rL,a.rK,b);},KP=(a,b)=>{return Jj(LY(a,a.rF,b.rF),LY(a,a.rL,b.rL),LY(a,a.rK,b.rK),1.0);},LY=(a,b,c)=>{let d;d=a.tx;return BL(d*b+(1.0-d)*c)|0;},ABO=a=>{let b,c;b=CK(G(290));J$(b,a.rF);J$(b,a.rL);J$(b,a.rK);c=a.tx;if(c<1.0)J$(b,BL(255.0*c)|0);return J(b);},J$=(b,c)=>{P(P(b,Bh(G(291),c>>4)),Bh(G(291),c&15));},WT=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Dx)){b=b;c=a.rF!=b.rF?0:a.rL!=b.rL?0:a.rK!=b.rK?0:a.tx===b.tx?1:0;}else c=0;return c;};
function Ex(){I.call(this);this.xa=null;}
let JX=null,Hw=()=>{Hw=Bf(Ex);AMM();},Gx=(a,b)=>{Hw();a.xa=b.fs();},AMZ=a=>{let b=new Ex();Gx(b,a);return b;},Dk=(a,b)=>{return No(a,Bb(0.0,Be(255.0,b*256.0))|0);},No=(a,b)=>{let c,d,e,f,g;c=a.xa.data;d=c.length-1|0;e=X(b,d);b=e/255|0;f=c[b];g=c[BE(d,b+1|0)];d=e%255|0;return Jj(NC(f.rF,g.rF,d),NC(f.rL,g.rL,d),NC(f.rK,g.rK,d),1.0);},NC=(b,c,d)=>{Hw();return (X(b,255-d|0)+X(c,d)|0)/255|0;},AMM=()=>{let b,c,d;b=new Ex;c=U(Dx,11);d=c.data;d[0]=Bx(4194379);d[1]=Bx(7744131);d[2]=Bx(10055851);d[3]=Bx(12756431);d[4]
=Bx(15193320);d[5]=Bx(16250871);d[6]=Bx(14282963);d[7]=Bx(10935200);d[8]=Bx(5942881);d[9]=Bx(1800247);d[10]=Bx(17435);Gx(b,c);JX=b;},AH6=M(),CH=b=>{let c,d,e,f,g,h,i;if(!AAz(b))return Ti(b);if(b===0.0){c=Ig(b);d=K();H(H(d,c),G(292));return J(d);}c=AD5(Bg(b));e=c.w8;f=c.yX-1|0;if((-4)<=f&&f<16){d=Ig(b);c=U6(c,Bv(1,e.pR.length-c.yX|0));g=K();H(H(g,d),c);return J(g);}if(e.pR.length<=1)d=G(3);else{c=Ep(e,1);d=K();H(P(d,46),c);d=J(d);}h=IA(f);c=f>=0?G(293):G(294);g=h>=10?G(3):G(0);i=K();O(H(H(i,c),g),h);c=J(i);g
=Ig(b);f=Bh(e,0);i=K();H(H(P(H(i,g),f),d),c);return J(i);},Eg=b=>{let c;c=CH(b);if(Up(c,G(295)))c=Cl(c,0,c.pR.length-2|0);return c;},EE=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!AAz(b))return Ti(b);if(b===0.0)d=Hj(G(3),0);else{e=Bg(b);d=FL(MM(e),Bv(JL(e),0));f=FL(Cn(1),Bv( -JL(e)|0,0));g=RX(e);FS(f,Bv(g,0));FS(d,Bv( -g|0,0));if(Eu(d,f)>=0){EV(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Hj(G(3),0);else{i=Dq(h);j=i.data;h=0;k=0;l=j.length;while(k<l){EV(d,0);h=Pn(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!ZP(d,f,h))d=Hj(Iw(i),g);else
{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Hj(Iw(i),g);}else{d=new P5;m=Iw(i);f=K();H(P(f,49),m);AAG(d,J(f),g+1|0);}}}}f=Ig(b);d=U6(d,c);n=K();H(H(n,f),d);return J(n);},EP=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new V2;b=Er(b);c.yK=Lb(Cq);c.yo=b;d=Tn(c);e=0;f=0;g=0;h=Fu(c);while(true){if(!P8(h)){if(h!=46&&h!=44)break;if(f)break;}c.rB=c.rB+1|0;if(!P8(h))f=1;else{e=1;i=c.u_;if(i==800){g=g|(h==48?0:1);c.ry=c.ry+(!f?1:0)|0;}else{c.ry=c.ry-(!f?0:1)|0;if(!(h==48&&i<=0)){EV(c.yK,
h-48|0);c.u_=c.u_+1|0;}}}h=Fu(c);}if(g){EV(c.yK,1);c.u_=c.u_+1|0;c.ry=c.ry-1|0;}a:{if(e){if(Fu(c)!=101&&Fu(c)!=69)e=1;else{c.rB=c.rB+1|0;i=Tn(c);e=0;f=0;g=Fu(c);while(P8(g)){c.rB=c.rB+1|0;e=1;f=BE(((f*10|0)+g|0)-48|0,100000000);g=Fu(c);}g=c.ry;if(i)f= -f|0;c.ry=g+f|0;}if(e&&c.rB>=c.yo.pR.length){j=!d?1:(-1);d=c.u_;e=d+c.ry|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.yK;l=Lb(Cn(1));FS(b,Bv(c.ry,0));FS(l,Bv( -c.ry|0,0));e=Tl(b)-Tl(l)|0;Ir(b,Bv( -e|0,0));Ir(l,Bv(e,0));if(Eu(b,l)<0){Ir(b,1);e=e+(-1)|0;}if(e
>1023)k=Infinity;else{d=BE(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i<d){m=2.0*m+Pn(b,l);Ir(b,1);i=i+1|0;}if(Eu(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Uc(Ls(AIa(Cn(Bv(e-52|0,(-1074))+1074|0),52),Hn(m)));}}}}else k=0.0;b=AB6(j*k);break a;}}if(EF===null)EF=AB6(0.0);b=EF;}return b;},AAz=b=>{return !(Bg(b)<=1.7976931348623157E308)?0:1;},Ti=b=>{let c,d;if(isNaN(b)?1:0)c=G(296);else{c=Ig(b);d=K();H(H(d,c),G(297));c=J(d);}return c;},Ig=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(3):G(298);},U6=(b,c)=>{let d,e,f,g;d=K();e
=b.yX;f=BE(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.w8.pR.length?Bh(b.w8,f):48);f=f+1|0;}return J(d);};
function Zb(){let a=this;I.call(a);a.ER=null;a.rD=null;}
let AJ6=(a,b)=>{a.ER=b;a.rD=OA(b);},HJ=a=>{let b=new Zb();AJ6(b,a);return b;},J_=(a,b,c)=>{return Ll(a.rD,b,c);},NR=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new OL;d=a.ER;e=Gj(a.rD);f=a.rD;g=new ACq;g.w2=f;h=Ba();i=((Wy(a.rD)+60|0)-1|0)/60|0;j=0;while(j<Wy(a.rD)){f=new Hc;k=a.rD;Mh(f,X(j,k.sN),(Z(k.sr,j)).up);V(h,f);j=j+i|0;}EL();c.v0=d;c.qH=e;c.FR=g;c.Dp=h;c.ub=b;return c;};
function Vp(){let a=this;I.call(a);a.r2=null;a.B5=0;a.sr=null;a.sN=0;a.vn=null;a.rN=0;a.u5=0;}
let AIo=(a,b)=>{let c;a.sr=Ba();a.sN=1;a.vn=W(256);c=RL(b);a.r2=c;b=XA(c);a.B5=BE(1024,4000000/(b.up.data.length+b.vq.data.length|0)|0);ACG(a);},OA=a=>{let b=new Vp();AIo(b,a);return b;},Jx=a=>{return a.r2.q3;},Wy=a=>{return a.sr.pV;},Gj=a=>{return XC(a.r2,a.u5&&Jx(a)==a.rN?1:0);},Ll=(a,b,c)=>{let d,e,f,g,h;if(a.u5)b=BE(b,a.rN);ACg(a,b);d=0;while(true){e=a.r2;if(e.q3>=b)break;if(d>=c)break;W7(e);e=a.r2;if(e.q3<=a.rN)f=1;else{a:{g=e.xC;if(g-g===0.0){e=e.sk;f=1;b:{c:{while(true){h=e.pY.data;if(f>=h.length)break;if
(!AAC(h[f].pQ))break c;if(!AAC(e.p0.data[f].pQ))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.rN=a.r2.q3;ACG(a);f=1;}else{a.u5=1;f=a.rN;ACg(a,f);while(true){e=a.r2;if(e.q3>=f)break;W7(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.r2.q3;if(c!=b){if(!a.u5)break e;if(c!=a.rN)break e;}b=1;break d;}b=0;}return b;},ACg=(a,b)=>{let c,d,e;c=BE(b/a.sN|0,a.sr.pV-1|0);d=a.r2;e=d.q3;if(!(b>=e&&X(c,a.sN)<=e))Yj(d,X(c,a.sN),Z(a.sr,c));},ACG=a=>{let b,c,d,e,f,g;b=a.rN;c=a.vn;d=c.data.length;if(b==d)a.vn=D0(c,
2*d|0);c=a.vn.data;b=a.rN;e=a.r2;c[b]=e.xC;if(b%a.sN|0)return;f=a.sr;e=XA(e);V(f,e);e=a.sr;if(e.pV>a.B5){f=ABJ(e);GX(a.sr);b=0;g=f;while(b<g.pV){e=a.sr;f=Z(g,b);V(e,f);b=b+2|0;}a.sN=a.sN*2|0;}},DZ=M(0);
function Vu(){N.call(this);this.ut=null;}
let Dl=b=>{let c;c=new Vu;c.ut=KL(b);return c;},ALM=(a,b)=>{let c;c=Er(b);return !F7(a.ut,c)?Bi():Bp(c);},AGc=a=>{let b,c;if(C4(a.ut)!=1){b=CT(G(133),a.ut);c=K();H(H(c,G(299)),b);b=J(c);}else{b=DA(a.ut,0);c=K();H(H(c,G(300)),b);b=J(c);}return b;},AFh=M(),U$=b=>{let c,d,e,f;c=W(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function WY(){I.call(this);this.AQ=null;}
let ANK=M(),Et=(b,c)=>{let d,e,f,g;d=Ba();if(BC(Er(b)))return d;e=0;f=DP(b,c);while(f>=0){g=Cl(b,e,f);V(d,g);e=f+1|0;f=YE(b,c,e);}b=Ep(b,e);V(d,b);return d;},KI=b=>{let c,d,e,f,g;c=Et(b,44);d=W(c.pV);e=d.data;f=0;g=e.length;while(f<g){e[f]=Ra(Z(c,f));f=f+1|0;}return d;},Ra=b=>{let c,d;c=EP(b);d=new ACz;d.Db=b;if(c!==EF)return c.v1;b=d.Db;c=new F_;d=K();H(H(d,G(301)),b);Bu(c,J(d));S(c);};
function Ua(){let a=this;I.call(a);a.v5=null;a.vx=null;a.su=0;a.rM=0;a.AI=0.0;a.x1=0.0;a.t5=0.0;a.vd=0.0;a.sC=0.0;a.Ak=0;a.A_=0;a.Ep=0;}
let R0=b=>{let c;c=new Ua;c.v5=W(1024);c.vx=W(1024);c.su=1;c.AI=NaN;c.x1=NaN;c.t5=Infinity;c.vd=Infinity;c.sC=(-Infinity);ACI(c,b);return c;},ACI=(a,b)=>{let c,d,e,f,g,h;while(a.rM<=b.cT()){c=b.cV(a.rM);if((a.rM/a.su|0)==1024){d=0;while(d<512){e=a.v5.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Be(g,e[h]);e=a.vx.data;e[d]=Bb(e[f],e[h]);d=d+1|0;}a.su=a.su*2|0;}d=a.rM;h=a.su;f=d/h|0;if(!(d%h|0)){a.v5.data[f]=Infinity;a.vx.data[f]=(-Infinity);}if(!d)a.AI=c;a.x1=c;if(c-c===0.0){e=a.v5.data;e[f]=Be(e[f],c);e=a.vx.data;e[f]=
Bb(e[f],c);g=a.t5;a.Ak=!(c<g)?a.Ak:a.rM;a.A_=!(c>a.sC)?a.A_:a.rM;a.t5=Be(g,c);a.sC=Bb(a.sC,c);a.vd=!(c>0.0)?a.vd:Be(a.vd,c);}a.rM=a.rM+1|0;}a.Ep=b.hH();},Eo=a=>{return a.rM-1|0;},Ov=a=>{return !(a.t5<=a.sC)?0:1;},SN=(a,b)=>{return b/a.su|0;},Um=(a,b)=>{return X(b,a.su);},Qh=(a,b)=>{return a.v5.data[b];},ME=(a,b)=>{return a.vx.data[b];},Cu=M(0);
function Vb(){I.call(this);this.Co=null;}
let AE6=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=b;c=a.Co;if(Eo(b)){d=c.Fp+1|0;c.Fp=d;e=new R1;f=new GT;g=K();O(H(g,G(302)),d);h=J(g);i=c.xy;j=Ba();k=(Db()).data;l=k.length;m=0;while(m<l){g=k[m];if(Mz(g)&&!If(i,g)){n=BH(i,g);if(!(g!==Gv&&g!==F4?0:1)){if(n.pR.length>12)n=Cl(n,0,12);g=GB(g.qC,45,32);if(BC(n))n=G(203);o=K();H(P(H(o,g),32),n);n=J(o);V(j,n);}}m=m+1|0;}OI(f,h,Co(j)?G(303):CT(G(133),j),b);b=c.xy;g=c.D3;e.xl=f;e.D$=b;b=Cw(g,G(304));e.uq=b;n=Cw(b,G(305));e.EI=n;n.className="number";n=Cw(e.uq,G(306));e.xs
=n;n.value=Bj(f.wf);n=EE(f.sl.x1,4);b=K();H(H(b,G(307)),n);o=J(b);d=Eo(f.sl);b=K();O(H(b,G(308)),d);n=J(b);b=e.uq;f=f.tr;h=K();H(H(H(H(h,f),G(38)),o),n);(B2(b,G(305),J(h))).className="settings";e.AP=ABb(e,G(309));e.yS=ABb(e,G(310));b=e.xs;n=new Ot;n.BJ=c;n.BK=e;b.addEventListener("change",BD(Bn(n),"handleEvent"));b=e.AP;g=new XR;g.Du=c;g.Ds=e;Ds(b,g);b=e.yS;g=new XQ;g.Fd=c;g.Fc=e;Ds(b,g);V(c.rX,e);b=c.rX;if(b.pV>6)Yx((Gp(b,0)).uq);O_(c);}},Qz=M(0),Di=(a,b)=>{return a.hM()*Bb(1.0,BL(b/a.hM()));},PR=(a,b)=>{return a.hM()
*BL(b/a.hM());},E2=(a,b,c)=>{let d;d=BL(c/a.hM())%2.0!==1.0?0:1;return PR(a,b)+(!d?0.0:a.hM()/2.0);};
function Ox(){let a=this;I.call(a);a.qr=null;a.s_=0.0;a.tV=0.0;a.Fv=0.0;a.Af=null;}
let Jm=null,Fo=()=>{Fo=Bf(Ox);AHd();},AMU=(a,b,c,d,e)=>{let f,g,h;Fo();B1();a.Af=Cc(0.0,Cs);a.s_=c;a.tV=d;a.Fv=1.0/e;f=BL(c*e)|0;g=BL(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.qr=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.qr;h="round";b.lineJoin=h;},Mb=(a,b,c,d)=>{let e=new Ox();AMU(e,a,b,c,d);return e;},AKa=a=>{return a.s_;},ALb=a=>{return a.tV;},AOx=a=>{return a.Fv;},DL=(a,b,c)=>{let d,e;d=a.qr;Fo();d.fillStyle=Bj(Lk(Jm,c));if(!(b instanceof Cy)){Zv(a,b);a.qr.fill('evenodd');}
else{e=b;a.qr.fillRect(e.pX,e.p4,e.p1,e.qn);}},Gz=(a,b,c)=>{let d,e;d=a.qr;Fo();d.strokeStyle=Bj(Lk(Jm,c.Ax));a.qr.lineWidth=c.tT;ANH(a.qr,c.zL);if(!(b instanceof Cy)){Zv(a,b);a.qr.stroke();}else{e=b;a.qr.strokeRect(e.pX,e.p4,e.p1,e.qn);}},AJD=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=a.qr;IU();e=Yt;if(!(e.x3.width==c.wr&&e.x3.height==c.xf))Sc(e,c.wr,c.xf);f=c.ya;g=0;while(true){h=f.data;if(g>=h.length)break;i=h[g];c=e.Bx;j=i&(-16711936)|i>>16&255|(i&255)<<16;c[g]=j;g=g+1|0;}c=e.z4;k=e.x3;c.putImageData(k,0.0,
0.0);c=e.yb;l=b.pX;m=b.p4;n=b.p1;o=b.qn;d.drawImage(c,l,m,n,o);},M9=(a,b,c,d,e,f)=>{let g,h,i,j,k;if(!ZY(e,a.Af)){a.Af=e;g=a.qr;Fo();h=e.tE;DT();i=h!==Im?G(3):G(311);j=e.sK;Dt();h=j!==Gr?G(312):G(313);a:{j=EE(e.rd,2);k=K();H(H(H(H(k,i),j),G(314)),h);g.font=Bj(J(k));i=a.qr;P6();switch(YK.data[e.u3.pS]){case 1:e=G(315);break a;case 2:e=G(316);break a;case 3:e=G(317);break a;default:}b=new Ce;Bm(b);S(b);}i.textAlign=Bj(e);}e=a.qr;Fo();f=Bj(Lk(Jm,f));e.fillStyle=f;a.qr.fillText(Bj(b),c,d);},Zv=(a,b)=>{let c,d;a:
{a.qr.beginPath();if(b instanceof Hq){c=b;a.qr.arc(c.x8,c.x7,c.yZ,0.0,6.283185307179586);}else if(b instanceof Em)MV(a,b.q5);else if(b instanceof I9){b=b.u4.u();while(b.v()){MV(a,b.x());}}else if(b instanceof Ey){d=Bq(b.tC);while(true){if(!Br(d))break a;MV(a,Bo(d));a.qr.closePath();}}}},MV=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.qr.lineTo(d[c],d[c+1|0]);else a.qr.moveTo(d[c],d[c+1|0]);c=c+2|0;}},AHd=()=>{let b;b=new ABX;b.Al=U(Dx,256);b.zB=U(BR,256);Jm=b;};
function OO(){let a=this;N.call(a);a.wx=0;a.tL=0;}
let AGp=(a,b,c)=>{a.wx=b;a.tL=c;},W9=(a,b)=>{let c=new OO();AGp(c,a,b);return c;},SO=(b,c,d)=>{let e;e=X(b%(((d+c|0)-1|0)/c|0)|0,c);return W9(e,BE(c,d-e|0));},AFn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(OO)){b=b;c=a.wx!=b.wx?0:a.tL==b.tL?1:0;}else c=0;return c;};
function RS(){I.call(this);this.Cp=null;}
let ALB=(a,b)=>{b=b;Ci(a.Cp.yO,U3(b));};
function U2(){let a=this;I.call(a);a.qT=null;a.tb=null;a.ul=0;a.rl=0;a.yF=null;a.xV=null;a.Ek=null;a.Ar=null;}
let AAH=(a,b,c)=>{return b>=0&&b<a.ul&&c>=0&&c<a.rl?1:0;},Nn=(a,b,c)=>{return Bn(a.yF.data[X(b,a.rl)+c|0]);},RR=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.yF.data;if(c>=d.length){b=new BG;e=B7(a.qT);f=K();H(H(f,G(318)),e);Bu(b,J(f));S(b);}if(Bn(d[c])===b)break;c=c+1|0;}b=a.qT;g=a.rl;return HO(b,c/g|0,c%g|0);},ALr=(a,b)=>{let c,d,e,f;c=a.ul;if(c==b.pT&&a.rl==b.pU?1:0)d=G(3);else{e=a.rl;d=K();H(O(P(O(H(d,G(319)),c),215),e),G(320));d=J(d);}b=GB(CX(b),120,215);f=K();H(H(f,b),d);return J(f);},AKU=(a,b)=>{let c,d,
e,f,g,h,i,j;c=B7(a.qT);d=a.qT.zp;e=K();H(H(H(e,c),G(38)),d);(B2(b,G(321),J(e))).className="unseen";f=BC(Q6(a.qT,0))?0:1;if(!BC(UV(a.qT,0))){d=Cw(Cw(b,G(322)),G(72));if(f)(Cw(d,G(74))).className="corner";g=0;while(g<a.rl){(B2(d,G(73),UV(a.qT,g))).setAttribute("scope","col");g=g+1|0;}}e=Cw(b,G(323));g=0;while(g<a.ul){h=Cw(e,G(72));if(f){c=B2(h,G(73),Q6(a.qT,g));c.setAttribute("scope","row");b=a.Ar;i=CL(c);V(b,i);}j=0;while(j<a.rl){d=Cw(h,G(74));d.setAttribute("tabindex","-1");a.yF.data[X(g,a.rl)+j|0]=CL(d);a.xV.data[X(g,
a.rl)+j|0]=CL(Cw(d,G(305)));c=Bn(a.xV.data[X(g,a.rl)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function OY(){let a=this;N.call(a);a.rZ=null;a.r5=null;a.rR=null;a.qo=null;}
let BB=a=>{return C4(a.rZ)-1|0;},Bt=(a,b)=>{return (DA(a.rZ,b)).q1;},DC=(a,b)=>{return b!=BB(a)?a.r5:a.rR;},CD=a=>{let b,c;b=0;c=1;while(c<=BB(a)){b=b+X(Bt(a,c),Bt(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},GZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(OY)){b=b;c=!R(a.rZ,b.rZ)?0:!R(a.r5,b.r5)?0:!R(a.rR,b.rR)?0:R(a.qo,b.qo)?1:0;}else c=0;return c;};
function Jh(){let a=this;N.call(a);a.qb=null;a.qi=null;}
let XF=(a,b,c)=>{a.qb=b;a.qi=c;},JQ=(a,b)=>{let c=new Jh();XF(c,a,b);return c;},GD=b=>{let c,d,e,f,g;c=b.data;d=U(B4(Df),4);e=d.data;e[0]=BW([0.0,0.0]);e[1]=BW([0.0,1.0]);e[2]=BW([1.0,0.0]);e[3]=BW([1.0,1.0]);f=EC(d);g=By(f.pT,1);Cb(b,0,g.pQ,0,c.length);return JQ(f,g);},Ca=a=>{return a.qb.pT;},ZH=(a,b,c)=>{Cb(a.qb.pQ,b*2|0,c.qb.pQ,0,Ca(c)*2|0);Cb(a.qi.pQ,b,c.qi.pQ,0,Ca(c));},AKG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Jh)){b=b;c=!R(a.qb,b.qb)?0:R(a.qi,b.qi)?1:0;}else c=0;return c;},Rd=M(0),Yx
=b=>{if(b.parentNode!==null)b.parentNode.removeChild(b);},Ty=M(0),WR=M(0),Dy=M(0),TL=M(0),Wn=M(0),UM=M(0),Wc=M(0),Yz=M(0),Th=M(0),SH=M(0),R4=M(0),ALX=M(),DF=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Zk(){N.call(this);this.wl=null;}
let On=a=>{let b,c,d,e;b=0.0;c=Bq(a.wl);while(Br(c)){d=Bo(c);e=new W2;e.E0=d;b=Bb(b,J7(d,e));}return b;},Xk=a=>{return BC(Fb(a,new Sz))&&BC(Fb(a,new SA))&&BC(Fb(a,new SC))?1:0;},AOW=a=>{let b,c,d,e,f;if(isNaN(On(a))?1:0)return G(324);b=Fb(a,new ACi);c=Fb(a,new ACj);if(!BC(b)){d=CH(On(a));c=!BC(c)?G(325):G(326);e=K();H(H(H(H(H(H(e,G(327)),b),G(328)),d),G(329)),c);return J(e);}if(!BC(Fb(a,new ACk)))return G(330);if(!Xk(a))return G(331);d=Fb(a,new ACn);if(On(a)===0.0)b=G(332);else{f=0.0;c=Bq(a.wl);while(Br(c))
{f=Bb(f,Sj(Bo(c)));}b=Eg(f);c=K();H(H(H(c,G(333)),b),G(334));b=J(c);}if(BC(d))c=G(3);else{c=K();H(H(H(c,G(335)),d),G(336));c=J(c);}d=K();H(H(H(H(d,G(337)),b),G(338)),c);return J(d);},YC=b=>{return Sj(b)<=16.0?0:1;},Fb=(a,b)=>{let c,d,e;c=K();d=Bq(a.wl);while(Br(d)){e=Bo(d);if(b.h1(e))L(L(c,c.p8?G(133):G(3)),e.wo);}return J(c);};
function GO(){let a=this;N.call(a);a.wo=null;a.sA=null;a.vc=null;a.sp=null;a.xg=null;}
let QX=(a,b,c,d,e,f)=>{a.wo=b;a.sA=c;a.vc=d;a.sp=e;a.xg=f;},APn=(a,b,c,d,e)=>{let f=new GO();QX(f,a,b,c,d,e);return f;},Sj=a=>{let b;b=new X3;b.Cg=a;return J7(a,b);},SI=a=>{return Ru(a,a.vc);},Ru=(a,b)=>{let c,d,e;c=a.sp.uM.pQ;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bg(b.pQ.data[d]-a.sp.tG.pQ.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},YY=(a,b)=>{return Bg(a.sA.pQ.data[b]-a.vc.pQ.data[b]);},J7=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.sA.pQ.data.length){c=Bb(c,b.cV(d));d=d+1|0;}return c;},AEB=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bl(b)===Bk(GO)){b=b;c=!R(a.wo,b.wo)?0:!R(a.sA,b.sA)?0:!R(a.vc,b.vc)?0:!R(a.sp,b.sp)?0:R(a.xg,b.xg)?1:0;}else c=0;return c;};
function B8(){let a=this;I.call(a);a.pT=0;a.pU=0;a.pQ=null;}
let GL=(a,b,c)=>{a.pT=b;a.pU=c;a.pQ=W(X(b,c));},By=(a,b)=>{let c=new B8();GL(c,a,b);return c;},EC=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B8;d=b.length;GL(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.pU;if(f!=g){h=new BG;d=b[e].data.length;i=K();P(O(H(O(H(O(H(i,G(339)),e),G(340)),d),G(341)),g),46);Bu(h,J(i));S(h);}Cb(b[e],0,c.pQ,X(e,g),g);e=e+1|0;}return c;},AGr=a=>{return a.pT;},Bc=(a,b,c)=>{return a.pQ.data[X(b,a.pU)+c|0];},BS=(a,b,c,d)=>{a.pQ.data[X(b,a.pU)+c|0]=d;},NN=a=>{let b,c,d;b=By(a.pT,
a.pU);c=a.pQ;d=c.data;Cb(c,0,b.pQ,0,d.length);return b;},CX=a=>{let b,c,d;b=a.pT;c=a.pU;d=K();O(P(O(d,b),120),c);return J(d);},AJM=(a,b)=>{let c,d;a:{if(b instanceof B8){c=b;if(a.pT==c.pT&&a.pU==c.pU&&MW(a.pQ,c.pQ)){d=1;break a;}}d=0;}return d;};
function N5(){let a=this;I.call(a);a.tA=null;a.rI=null;a.ti=null;a.s1=null;}
let Tr=(a,b,c)=>{let d,e;a.s1=Bi();a.tA=Oj(b.rP);a.rI=ABK(b.yh);a.ti=Bd(K1(a.tA));d=0;while(true){e=a.ti.data;if(d>=e.length)break;e[d]=OT(a.rI,Hl(a.tA,d));d=d+1|0;}while(!JM(a.rI)){b=a.rI;if(b.wv>=c)break;a.s1=Bp(AAe(b));}},APp=(a,b)=>{let c=new N5();Tr(c,a,b);return c;},AER=a=>{return (CY(FP(a.s1,new WZ),DA(Oz(a.rI),0))).qO;},ADM=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba();c=Bq(a.tA);while(Br(c)){d=Bo(c);e=CY(FP(d.uL,new AAA),d.q8);f=Ba();g=d.so.u();while(g.v()){h=Dd((g.x()).qO);V(f,h);}i=OT(a.rI,d);j=a.ti.data[d.qO]
-i|0;k=d!==DA(Oz(a.rI),0)?0:1;a:{if(BX(a.s1)&&(Bs(a.s1)).t6===d){CS();g=FA;}else{b:{if(!k){l=a.ti.data;m=d.qO;if(l[m]<=0)break b;if(i)break b;}CS();g=IM;break a;}if(!l[m]){CS();g=Da;}else if(j<=0){CS();g=Fd;}else{CS();g=G4;}}}CS();i=g!==Da&&g!==Fd?1:0;h=new MD;n=NT(d)?G(3):d.q8;o=CX(d.q2);p=KG(d.q2);d=!i?Gb():KG(d.sB);h.u1=e;h.tH=n;h.s9=o;h.sg=p;h.vM=d;h.q_=g;h.v$=j;h.q$=f;V(b,h);}g=Ba();d=a.s1;h=new AB$;h.Bf=g;CJ(d,h);d=new ABW;d.sc=b;d.uY=g;return d;},AI5=a=>{let b,c,d,e,f,g;if(BN(a.s1))return G(342);b=(Bs(a.s1)).t6;c
=L(L(CK(G(343)),ID(b)),G(344));d=b.so;e=0;while(e<d.d9()){f=d.bW(e);g=OT(a.rI,f);b=e?G(345):G(3);L(L(c,b),ID(f));if(a.ti.data[f.qO]>1){L(O(L(c,G(346)),a.ti.data[f.qO]-g|0),G(65));L(O(c,a.ti.data[f.qO]),G(347));}e=e+1|0;}return J(L(c,!JM(a.rI)?G(348):G(349)));},AHV=(a,b)=>{let c,d,e,f,g;c=Hl(a.tA,b);d=ID(c);e=CX(c.q2);f=R$(c.q2);c=R$(c.sB);g=K();H(H(H(H(H(H(H(g,d),G(133)),e),G(350)),f),G(351)),c);return J(g);},AAP=a=>{return K1(a.tA);},ID=b=>{let c,d,e;c=CY(FP(b.uL,new Wq),G(3));if(BC(b.q8)){d=b.qO+1|0;b=K();P(H(H(O(H(b,
G(352)),d),G(346)),c),41);return J(b);}if(BC(c))b=b.q8;else{e=b.q8;b=K();P(H(H(H(b,e),G(346)),c),41);b=J(b);}return b;},KG=b=>{let c,d,e,f,g;c=Ba();d=0;while(d<BE(4,b.pT)){e=K();f=0;while(f<BE(4,b.pU)){L(L(e,f<=0?G(3):G(102)),I5(Bc(b,d,f)));f=f+1|0;}g=J(L(e,b.pU<=4?G(3):G(353)));V(c,g);d=d+1|0;}return c;},R$=b=>{let c,d,e;c=K();d=Bq(KG(b));while(Br(d)){e=Bo(d);L(L(P(c,91),e),G(354));}return J(L(c,b.pT<=4?G(3):G(355)));};
function NY(){let a=this;N.call(a);a.qd=null;a.yQ=0;}
let PN=null,GR=null,EK=null,DQ=()=>{DQ=Bf(NY);ADY();},AGk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Ba();d=0;e=Bq(b.sc);while(Br(e)){f=Bo(e);g=Bd(f.q$.pV);h=g.data;i=0;j=h.length;while(i<j){h[i]=(Z(f.q$,i)).q1;i=i+1|0;}b=f.q_;CS();d=d|(b===Da?0:1);k=new Lo;l=f.u1;DQ();m=Be(Bb(CR(l,PN),CR(Jw(f),GR)),150.0);if(!Co(f.sg))m=Bb(m,a.yQ*CR(G(0),EK));if(f.q_!==Da)m=Bb(m,CR(G(356),GR));n=Bb(44.0,BV(m+20.0));m=14.0+15.0*(!BC(Jw(f))?2:1);if(!Co(f.sg))m=m- -(15.0*f.sg.pV+7.0);if(f.q_!==Da)m=m- -(15.0*(1+Bv(f.sg.pV,f.vM.d9())
|0)+7.0+4.0);k.vs=n;k.v9=m;k.vr=g;V(c,k);}DQ();m=CR(G(0),EK)*a.yQ;n=!d?34.0:m+32.0;l=c;g=U(B4(F9),l.pV);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(Z(l,d)).vr;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AIF(g);return AIl(c,n,b.zf,b.AR);}b=new BG;c=K();H(O(H(O(H(c,G(357)),d),G(358)),q),G(359));Bu(b,J(c));S(b);},Jw=b=>{let c;DQ();c=!BC(b.tH)&&!BC(b.s9)?1:0;return DO(DO(b.tH,!c?G(3):G(360)),b.s9);},ADY=()=>{let b,c,d;b=new FY;Dt();c=IW;DT();d=Im;B1();JE(b,13.0,
c,d,Cs);PN=b;GR=Cc(11.0,Cs);EK=G6(11.0,Cs);};
function U0(){let a=this;I.call(a);a.rH=null;a.F1=0;a.tN=null;a.y7=null;a.BA=0.0;a.Cv=0.0;}
let AMs=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.rH=d;a.F1=Of(e);f=b;g=f.pV;a.tN=U(Cy,g);a.y7=U(B4(Em),g);h=W(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(Z(f,j)).v9;j=j+1|0;}k=new ABE;k.qz=d;k.vP=e;k.zw=h;k.sb=W(d.qM.data.length);g=d.qk.data.length;k.wI=W(g);k.vT=W(g);AJK(k);l=0;while(l<k.qz.st){m=ACd(k.vP,l);n=AAr(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.sb.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Bb(4.0,Be(24.0,12000.0/(k.sb.data.length+1|0)))|0;j=0;while(j
<g){p=j%2|0;AAX(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){AAX(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.qM.data.length){s=D3(d,l)?0.0:i[l]/2.0;q=Be(q,Ek(k,l)-s);r=Bb(r,Ek(k,l)+s);l=l+1|0;}t=AHr(a,b,c,k);j=0;while(j<a.tN.data.length){u=Z(f,j);g=d.qM.data[j];v=(t.zz.data[g]+t.ym.data[g])/2.0;c=Ek(k,j)-q;w=u.v9;x=c-w/2.0;h=a.tN.data;b=new Cy;s=u.vs;DH(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.tN.data.length;if(j>=g)break;a.y7.data[j]=U(Em,(Z(f,j)).vr.data.length);p=0;while(true)
{h=a.y7.data;if(p>=h[j].data.length)break;h[j].data[p]=AKQ(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.BA=!g?24.0:t.ym.data[d.st-1|0]+12.0;a.Cv=!g?24.0:r-q+24.0;},AIl=(a,b,c,d)=>{let e=new U0();AMs(e,a,b,c,d);return e;},AIF=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Ba();d=AAm(b,Sh(b,c));e=VD(b);f=8000/(d.zf.qM.data.length+1|0)|0;g=1;while(g&&Or(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1)
{i=d.zf.qM.data;if(i[l]==i[h]){f=f+(-1)|0;i=AES([l,h]);m=c;V(m,i);i=Sh(b,c);if(i.data.length>0){n=AAm(b,i);g=Or(n)>=Or(d)?0:1;if(g)d=n;}if(!g)Gp(m,m.pV-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},AHr=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.rH.st;f=W(e).data;g=W(e);e=0;h=b;while(e<h.pV){i=a.rH.qM.data[e];f[i]=Bb(f[i],(Z(h,e)).vs);e=e+1|0;}g=g.data;j=0;while(true){b=a.rH;k=b.qk.data;if(j>=k.length)break;l=Ek(d,k[j]);m=Ek(d,a.rH.rj.data[j])+ACZ(d,j);b=a.rH;i=b.qM.data[b.rj.data[j]];g[i]=Bb(g[i],Bg(m-l));j=j+
1|0;}e=b.st;n=W(e);k=n.data;o=W(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.rH.st){if(i>0)q=q- -Bb(c,Be(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new WM;b.zz=n;b.ym=o;return b;},AKQ=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.rH;c=g.zM.data[b].data[c];h=c;while(D3(g,g.qk.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=W((4*j|0)+4|0);l=k.data;h=a.rH.qk.data[i[0]];l[0]=CB(a.tN.data[h]);m=2;l[1]=Ek(e,h)-f;c=0;while(c<j){n=i[c];g=a.rH;o=g.qM.data;p=g.qk.data;q
=o[p[n]];h=m+1|0;l[m]=d.ym.data[q];m=h+1|0;l[h]=Ek(e,p[n])-f;h=m+1|0;l[m]=d.zz.data[q+1|0]-10.0;m=h+1|0;l[h]=Ek(e,a.rH.rj.data[n])+ACZ(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.tN.data[b].pX;l[c]=l[c-2|0];return De(k);},Gn=(a,b)=>{return a.tN.data[b];},NM=(a,b,c)=>{return a.y7.data[b].data[c];};
function ABW(){let a=this;N.call(a);a.sc=null;a.uY=null;}
let VU=a=>{let b,c,d,e,f,g;b=a.sc;c=Bd(b.pV);d=c.data;e=Bq(b);while(Br(e)){f=Bq((Bo(e)).q$);while(Br(f)){g=(Bo(f)).q1;d[g]=d[g]+1|0;}}return c;},AL5=a=>{let b,c,d,e,f,g,h,i,j;b=VU(a);c=Ba();d=0;while(true){e=b.data;if(d>=e.length)break;f=Z(a.sc,d);g=K();h=d+1|0;i=L(L(O(g,h),G(361)),f.u1);if(!BC(f.tH))L(P(i,32),f.tH);if(!BC(f.s9))L(L(i,G(133)),f.s9);j=0;while(j<f.q$.pV){O(L(i,j?G(362):G(363)),(Z(f.q$,j)).q1+1|0);j=j+1|0;}g=f.q_;CS();if(g!==Da)L(L(i,G(364)),X5(f,e[d]));g=J(i);V(c,g);d=h;}return c;},X5=(b,c)=>
{let d;a:{O8();switch(ABl.data[b.q_.pS]){case 1:break;case 2:b=G(365);break a;case 3:d=b.v$;b=J(L(O(L(O(K(),d),G(65)),c),c!=1?G(366):G(367)));break a;case 4:b=G(356);break a;case 5:b=G(368);break a;default:b=new Ce;Bm(b);S(b);}b=G(3);}return b;},AHZ=M(),AMN=b=>{return Math.sin(b);},AEf=b=>{return Math.cos(b);},Ck=b=>{return Math.sqrt(b);},BV=b=>{return Math.ceil(b);},CC=b=>{return Math.floor(b);},BL=b=>{return AIg(Hn(b+AID(b)*0.5));},BE=(b,c)=>{if(b<c)c=b;return c;},Bv=(b,c)=>{if(b>c)c=b;return c;},AF6=(b,c)=>
{return Math.min(b,c);},Be=(b,c)=>{return AF6(b,c);},AIR=(b,c)=>{return Math.max(b,c);},Bb=(b,c)=>{return AIR(b,c);},IA=b=>{if(b<0)b= -b|0;return b;},AHp=b=>{return Math.abs(b);},Bg=b=>{return AHp(b);},AID=b=>{return Math.sign(b);},I_=M(0),AEI=M();
function SV(){let a=this;I.call(a);a.En=null;a.El=null;a.Eo=0;}
let AG0=(a,b)=>{let c,d,e;b=b;c=a.En;d=a.El;e=a.Eo;Q1(c,b,d.u2&&!e?1:0);},BG=M(B_),Ix=M(Bz),Cx=null,Dh=null,AEc=null,Hr=()=>{Hr=Bf(Ix);AN9();},ANb=(a,b,c)=>{Hr();B5(a,b,c);},T0=(a,b)=>{let c=new Ix();ANb(c,a,b);return c;},AN9=()=>{let b,c,d;Cx=T0(G(369),0);b=T0(G(370),1);Dh=b;c=U(Ix,2);d=c.data;d[0]=Cx;d[1]=b;AEc=c;};
function Mu(){N.call(this);this.zX=0;}
let Ny=null,ABP=null,Jl=()=>{Jl=Bf(Mu);AF$();},AJ9=(a,b)=>{Jl();a.zX=b;},AGX=a=>{let b=new Mu();AJ9(b,a);return b;},AKO=(a,b)=>{let c,d,e,f,g;c=Ba();d=Bq(Et(b,59));while(true){if(!Br(d))return Bp(CT(G(371),c));b=Et(Bo(d),44);Jl();e=b;if(e.pV!=3)f=Bi();else{b=Ny;g=Z(e,0);b=L8(b,g);g=Ny;f=Z(e,1);g=L8(g,f);f=ABP;e=Z(e,2);f=Mm(f,e);if(BX(b)&&BX(g)&&BX(f)){b=Bs(b);g=Bs(g);f=Bs(f);e=K();H(P(H(P(H(e,b),44),g),44),f);f=Bp(J(e));}else f=Bi();}if(BN(f))break;b=c;if(b.pV==a.zX)break;V(b,Bs(f));}return Bi();},ADu=a=>{let b,
c;b=a.zX;c=K();H(O(H(c,G(372)),b),G(373));return J(c);},AF$=()=>{Ny=P2(0);ABP=C5(0.0,1.0);};
function W8(){let a=this;N.call(a);a.A7=null;a.AL=0;}
let AD3=(a,b,c)=>{a.A7=b;a.AL=c;},P1=(a,b)=>{let c=new W8();AD3(c,a,b);return c;},AHL=(a,b)=>{let c,d,e,f;c=Ba();d=Bq(Et(b,44));while(true){if(!Br(d))return Bp(CT(G(113),c));e=Bo(d);f=a.A7.bS(e);if(BN(f))break;e=c;if(e.pV==a.AL)break;V(e,Bs(f));}return Bi();},AFI=a=>{let b,c,d;b=a.A7.fx();c=a.AL;d=K();H(O(H(H(H(d,G(374)),b),G(375)),c),G(376));return J(d);};
function Qx(){N.call(this);this.zT=0;}
let ALP=(a,b)=>{a.zT=b;},P2=a=>{let b=new Qx();ALP(b,a);return b;},L8=(a,b)=>{let c,d,e,f;c=EP(b);if(Qs(c))return Bi();d=H5(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.zT)break b;}f=0;break a;}f=1;}return !f?Bi():Bp(Eg(d));},ALC=a=>{return !a.zT?G(377):G(378);};
function O$(){let a=this;N.call(a);a.AK=0.0;a.AV=0.0;}
let AGQ=(a,b,c)=>{a.AK=b;a.AV=c;},C5=(a,b)=>{let c=new O$();AGQ(c,a,b);return c;},Mm=(a,b)=>{let c,d;c=EP(b);if(Qs(c))return Bi();d=H5(c);return !(d===BL(d)&&d>=a.AK&&d<=a.AV?1:0)?Bi():Bp(Eg(d+0.0));},ABe=a=>{let b,c,d;b=Eg(a.AK);c=Eg(a.AV);d=K();H(H(H(H(d,G(379)),b),G(84)),c);return J(d);};
function Ml(){let a=this;N.call(a);a.y1=null;a.v6=null;}
let AI9=(a,b,c)=>{a.y1=b;a.v6=c;},P3=(a,b)=>{let c=new Ml();AI9(c,a,b);return c;},AJh=(a,b)=>{return !Y(Er(b),a.v6)?a.y1.bS(b):Bp(a.v6);},AN1=a=>{let b,c,d;b=a.y1.fx();c=a.v6;d=K();H(H(H(d,b),G(380)),c);return J(d);};
function Yc(){N.call(this);this.z5=null;}
let AIy=b=>{let c;c=new Yc;c.z5=KL(b);return c;},ANR=(a,b)=>{let c,d,e;c=Ba();d=Bq(Et(b,44));while(true){if(!Br(d))return Co(c)?Bi():Bp(CT(G(113),c));e=Er(Bo(d));if(!F7(a.z5,e))break;if(F7(c,e))break;V(c,e);}return Bi();},AJb=a=>{let b,c;b=CT(G(133),a.z5);c=K();H(H(H(c,G(381)),b),G(382));return J(c);},Oh=M(N),AL8=a=>{return;},AM1=()=>{let a=new Oh();AL8(a);return a;},ADl=(a,b)=>{let c,d;a:{c=Er(b);d=(-1);switch(CQ(c)){case 0:if(!Y(c,G(3)))break a;d=0;break a;case 3569038:if(!Y(c,G(40)))break a;d=1;break a;case 97196323:if
(!Y(c,G(39)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bp(G(40));break b;case 2:b=Bp(G(39));break b;default:}b=Bi();}return b;},ALI=a=>{return G(383);},AAs=M(EA),AG_=M(),My=M(0),Lz=M(),AKJ=(b,c)=>{b;Hp();Lf.delete(c);},Ly=M(),AMD=(b,c)=>{b;Hp();IS.delete(c);};
function R1(){let a=this;I.call(a);a.D$=null;a.uq=null;a.EI=null;a.xs=null;a.AP=null;a.yS=null;a.xl=null;}
let ABb=(a,b)=>{let c;c=B2(a.uq,G(384),b);c.setAttribute("type","button");return c;};
function Zr(){let a=this;I.call(a);a.y8=null;a.ur=null;a.ue=null;a.sf=null;a.si=null;a.tO=null;a.xT=null;a.Dz=null;a.Aa=null;a.wa=null;a.AC=null;a.zj=null;a.AZ=null;a.zD=null;a.Bo=0;}
let AKv=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.AC=By(1,1);a.zj=By(1,1);a.AZ=By(1,1);a.zD=By(1,1);a.y8=b;a.tO=e;BS(a.zj,0,0,d);a.si=JQ(By(c,Bt(b,0)),By(c,1));a.ur=B9(b);a.xT=B9(b);a.Aa=B9(b);a.wa=B9(b);e=B9(b);a.Dz=e;g=W(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cz(e,g);a.ue=EB(b,a.si.qb);a.sf=Ii(b,c);},WS=(a,b,c,d,e)=>{let f=new Zr();AKv(f,a,b,c,d,e);return f;},SZ=(a,b,c,d,e)=>{let f,g;f=c.wx;a.Bo=f;ZH(b,f,a.si);Cz(a.ur,d);Dn(a.ue,a.ur);BS(a.AC,0,0,a.y8.qo.iF(Fj(a.ue),a.si.qi));JC(a.sf,
a.ur,a.ue,a.si.qi);a.tO.iI(e);b=a.tO.iJ();if(b instanceof Iu){b=b;Cz(a.wa,Ct(b.tY));}b=a.tO.iJ();if(b instanceof HQ){b=b;Cz(a.Aa,Ct(b.tn));Cz(a.wa,Ct(b.tp));}Cz(a.xT,d);a.tO.iK(a.xT,a.sf);b=a.tO.iJ();if(b instanceof HQ){g=b;BS(a.AZ,0,0,g.te);BS(a.zD,0,0,g.ta);}};
function I2(){Bz.call(this);this.yA=null;}
let Om=null,PB=null,N4=null,AKf=null,EX=()=>{EX=Bf(I2);AD8();},ANE=(a,b,c,d)=>{EX();B5(a,b,c);a.yA=d;},Qy=(a,b,c)=>{let d=new I2();ANE(d,a,b,c);return d;},AD8=()=>{let b,c,d;Om=Qy(G(385),0,G(386));PB=Qy(G(185),1,G(387));b=Qy(G(388),2,G(389));N4=b;c=U(I2,3);d=c.data;d[0]=Om;d[1]=PB;d[2]=b;AKf=c;};
function V2(){let a=this;I.call(a);a.yo=null;a.rB=0;a.yK=null;a.ry=0;a.u_=0;}
let Fu=a=>{return a.rB>=a.yo.pR.length?0:Bh(a.yo,a.rB);},P8=b=>{return 48<=b&&b<=57?1:0;},Tn=a=>{let b,c;b=Fu(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.rB=a.rB+1|0;return c;};
function SB(){I.call(this);this.v1=0.0;}
let EF=null,AOj=(a,b)=>{a.v1=b;},AB6=a=>{let b=new SB();AOj(b,a);return b;},H5=a=>{let b;if(a!==EF)return a.v1;b=new D$;Bm(b);S(b);},Qs=a=>{return a!==EF?0:1;},V7=(a,b)=>{if(a!==EF)b=a.v1;return b;};
function ACH(){let a=this;I.call(a);a.r_=null;a.t8=0;a.vp=null;a.sk=null;a.wY=null;a.Ah=null;a.Fn=null;a.DS=null;a.sz=null;a.q3=0;a.xC=0.0;}
let ANh=(a,b)=>{a.sz=CZ(b);a.r_=E7(b);a.t8=Jz(b);a.vp=AAW(b);a.sk=(T_(b)).iN(a.sz);a.wY=EB(a.sz,a.r_.qb);a.Ah=Ii(a.sz,Ca(a.r_));a.Fn=YA(a.sz,a.t8);a.DS=YA(a.sz,Ca(a.r_)%a.t8|0);Q4(a);},RL=a=>{let b=new ACH();ANh(b,a);return b;},XA=a=>{return ZV(Ct(a.sk),a.vp.iP());},XC=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new MA;d=a.sz;e=a.r_;f=SO(a.q3,a.t8,Ca(e));g=a.q3;h=a.xC;i=Ct(a.sk);j=a.vp.iP();k=NN(Fj(a.wY));c.p2=d;c.qa=e;c.s6=f;c.qZ=g;c.tc=h;c.qq=i;c.xr=j;c.ux=k;c.x_=b;return c;},W7=a=>{let b,c,d,e,f;b=a.vp;c=a.sk;if(a.t8
>=Ca(a.r_)){JC(a.Ah,a.sk,a.wY,a.r_.qi);d=a.Ah;}else{d=SO(a.q3,a.t8,Ca(a.r_));e=d.tL!=a.t8?a.DS:a.Fn;f=a.sk;ZH(a.r_,d.wx,e.AX);Dn(e.AM,f);JC(e.A8,f,e.AM,e.AX.qi);d=e.A8;}b.iK(c,d);a.q3=a.q3+1|0;Q4(a);},Yj=(a,b,c)=>{a.q3=b;Cz(a.sk,c.up);a.vp.iI(c.vq);Q4(a);},Q4=a=>{Dn(a.wY,a.sk);a.xC=a.sz.qo.iF(Fj(a.wY),a.r_.qi);};
function YJ(){let a=this;I.call(a);a.sY=null;a.Bk=0.0;a.Dw=0.0;a.rC=0.0;a.AA=0.0;a.uV=null;a.q4=null;a.wA=null;}
let RP=(b,c)=>{return Be(Be(54.0,2.0*(VK(c)-3.0)),0.4*Xg(b,c));},VK=b=>{return Be(32.0,b*0.1);},Xg=(b,c)=>{return Be(250.0,(c-2.0*VK(c))/BB(b));},WI=a=>{return a.rC;},In=(a,b)=>{let c;c=a.AA;return c*b-(c*BB(a.sY)-a.Bk)/2.0;},EZ=(a,b,c)=>{let d,e;d=(a.Dw-E$(a))/2.0;e=a.uV.data;return e[b]*c-(e[b]*(Bt(a.sY,b)-1|0)/2.0-d);},Kb=(a,b)=>{return a.q4.data[b];},QG=(a,b)=>{let c,d,e,f,g;c=a.q4.data;d=b.wC;e=c[d];f=In(a,d);g=e/2.0;return BY(f-g,EZ(a,b.wC,b.tJ)-g,e,e);},JK=(a,b)=>{return b>0&&a.q4.data[b]>=14.0?1:0;},ZD
=(a,b)=>{return !(a.q4.data[b]>=33.0)?0:1;},ANa=(a,b)=>{return !(a.q4.data[b]>=46.0)?0:1;},Hv=(a,b)=>{return b>0&&a.uV.data[b]>=56.0&&a.AA>=Nx(a)+4.0?1:0;},K6=(a,b)=>{return !(a.wA.data[b]>0.0)?0:1;},Pl=a=>{return CD(a.sY)<=600?0:1;},F1=(a,b)=>{b=b-1|0;return In(a,b)- -a.q4.data[b]/2.0;},J9=(a,b)=>{return In(a,b)-a.q4.data[b]/2.0;},Za=(a,b,c,d)=>{return BY(b-d/2.0,c-E$(a)/2.0,d,E$(a));},E$=a=>{return BL(a.rC*1.3);},Tw=a=>{return BV(a.rC*0.602*5.0)+6.0;},Nx=a=>{return BV(a.rC*0.602*7.0)+6.0;},Hi=(a,b,c,d,e)=>
{let f;f=EZ(a,b-1|0,d);return e*(EZ(a,b,c)-f)- -f;},RZ=(a,b)=>{let c;c=!Hv(a,b)?0.0:Nx(a);return Bb(a.q4.data[b],c)+6.0;},X1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bt(a.sY,b);g=X(f,Bt(a.sY,b-1|0));h=0;i=c-d;j=c- -d;k=Lg(d,0.0);while(h<g){l=Hi(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Hi(a,b,n,o,i)-l;q=Hi(a,b,n,o,j)-l;e=Be(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Be(Bg(p),Bg(q)))-(!k?E$(a):E$(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;};
function IV(){let a=this;N.call(a);a.xI=0.0;a.x$=0.0;a.qt=null;a.th=null;a.wg=null;a.wT=0.0;a.yH=null;a.vQ=0.0;a.qD=0.0;a.to=0.0;a.u9=0.0;}
let YB=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.xI=b;a.x$=c;a.qt=d;a.th=e;a.wg=f;a.wT=g;a.yH=h;a.vQ=i;a.qD=j;a.to=k;a.u9=l;},Lp=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new IV();YB(l,a,b,c,d,e,f,g,h,i,j,k);return l;},AC1=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=EQ(b);e=BV(3.75*d);f=VG(b);g=Bb(1.0,Be(f,CC(c-e-BV(2.2*d))));h=Vm(b)+CC((f-g)/2.0);i=BY(h,e,g,g);j=CB(i)+BL(1.25*d);k=new IV;l=BY(j,e,BL(1.0*d),g);j=1.15*d;B1();YB(k,b,c,i,l,Cc(j,CF),BL(1.35*d),G6(d,CF),BL(2.9*d),d,Bb(5.5,Be(10.0,0.028*g)),1.5);return k;},Z0=(b,c)=>{let d,e,f,g,
h,i;d=EQ(b);e=BV(3.9*d);f=BV(1.9*d);g=b-e-d;h=Bb(1.0,CC(Be(g,c-f-BV(3.6*d))));g=e- -CC((g-h)/2.0);B1();i=Cc(d,CF);return Lp(b,c,BY(g,f,h,h),BY(b,f,0.0,0.0),i,0.0,i,0.0,d,Bb(5.0,Be(10.0,0.028*h)),1.5);},Zu=(b,c)=>{let d,e,f,g,h,i,j,k;d=EQ(b);e=BV(3.9*d);f=BV(2.0*d);g=b-BV(1.6*d);h=c-BV(2.2*d);i=BY(e,f,Bb(1.0,g-e),Bb(1.0,h-f));B1();j=G6(d,Cs);k=BL(1.25*d);return Lp(b,c,i,BY(CB(i),f,0.0,i.qn),j,k,j,k,d,4.0,1.5);},Ud=b=>{let c;c=EQ(b);return BV(3.75*c)+VG(b)+BV(2.2*c);},VG=b=>{let c;c=BV(5.5*EQ(b));return CC(b-
Vm(b)-c);},Vm=b=>{let c;c=EQ(b);return BV((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},EQ=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},It=a=>{return a.qD*0.35;},C6=a=>{return a.qD*0.08;},WW=(a,b,c)=>{return Bb(1.0,Be(9.0,CC(b/c)))|0;},Lh=(a,b)=>{return !(b>=a.qD*25.0)?3:7;},AJq=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(IV)){b=b;if(a.xI!==b.xI){c=0;break a;}if(a.x$!==b.x$){c=0;break a;}if(!R(a.qt,b.qt)){c=0;break a;}if(!R(a.th,b.th)){c=0;break a;}if(!R(a.wg,b.wg)){c=0;break a;}if(a.wT!==b.wT){c
=0;break a;}if(!R(a.yH,b.yH)){c=0;break a;}if(a.vQ!==b.vQ){c=0;break a;}if(a.qD!==b.qD){c=0;break a;}if(a.to!==b.to){c=0;break a;}if(a.u9===b.u9){c=1;break a;}c=0;}else c=0;}return c;};
function O4(){let a=this;N.call(a);a.rc=null;a.qE=null;}
let Z4=(a,b,c)=>{a.rc=b;a.qE=c;},AEq=(a,b)=>{let c=new O4();Z4(c,a,b);return c;},AB_=(b,c)=>{return AC1(b,c-18.0);},S_=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;d=NA(c.vS.rT,a.rc.qt);b.en(BY(0.0,0.0,b.gi(),b.gj()),a.qE.p_);e=CH(c.uf);VL(b,a.rc,a.qE,c.tg,e);f=c.vj;g=Di(b,C6(a.rc));b.en(Ip(b,a.rc.qt,g),Dk(a.qE.ud,0.0));e=Ba();h=0;while(true){i=f.vX;if(h>=i.pV)break;i=Z(i,h);j=a.qE.ud;h=h+1|0;k=Dk(j,h/f.vX.pV);b.en(OM(d,i.wj),k);k=Bq(i.vF);while(Br(k)){l=(JW(d,Bo(k))).q5;V(e,l);}}f=Cr(a.qE.p6,0.28);b.ew(Fr(e),
BQ(f,C6(a.rc)));f=c.vH;m=(JW(d,De(f.sV))).q5;n=0;while(true){l=f.w_.data;if(n>=l.length)break;if(l[n]>c.tg)break;n=n+1|0;}o=m.data;l=T$(d,c);p=2*n|0;q=D0(m,p+2|0);r=W((o.length-p|0)+2|0);s=r.data;Cb(l,0,q,p,2);Cb(l,0,r,0,2);Cb(m,p,r,2,s.length-2|0);e=Cr(a.qE.p_,0.75);b.ew(Fr(FF(q,r)),BQ(e,4.0));b.ew(De(r),BQ(a.qE.qw,0.75));b.ew(De(q),BQ(a.qE.p6,1.5));e=new Ey;f=Ba();l=Bd(n).data;p=0;i=f;while(p<n){h=2*p|0;g=o[h];t=o[h+1|0];u=1.6-(-1.6)*p/n;v=1;w=0;x=3.0*u;while(true){h=i.pV;if(w>=h)break;if(!v)break;v=!(Bb(Bg(g
-o[2*l[w]|0]),Bg(t-o[(2*l[w]|0)+1|0]))>x)?0:1;w=w+1|0;}if(v){l[h]=p;k=new Cy;g=g-u;y=t-u;x=2.0*u;DH(k,g,y,x,x);V(i,FH(k,u));}p=p+1|0;}Ke(e,f);b.en(e,a.qE.p6);if(n>0){e=CU(o[0],o[1],3.5);b.en(e,a.qE.p_);b.ew(e,BQ(Wa(a.qE),1.5));}N_(d,b,a.rc,a.qE);AHq(a,b,AE8(c));f=AOC(AMq(c));e=a.rc;i=a.qE;Vj(b,e,i,AIQ(i),NO(f),ADz(f,a.rc));AM8(a,b,d,c);},AM8=(a,b,c,d)=>{let e;e=(T$(c,d)).data;b.en(CU(e[0],e[1],5.5- -a.rc.u9),a.qE.p_);b.en(CU(e[0],e[1],5.5),a.qE.tS);},T$=(b,c)=>{let d,e;d=W(2);e=d.data;e[0]=DJ(b,c.wd);e[1]=Dv(b,
c.we);return d;},AHq=(a,b,c)=>{let d,e,f,g,h;d=a.rc.qD;B1();e=Cc(d,CF);f=c.vR;g=c.wz;c=K();H(H(H(H(c,G(390)),f),G(391)),g);c=J(c);h=a.rc;f=h.qt;b.i_(c,f.pX- -f.p1/2.0,h.x$+18.0-h.qD/2.0,e,a.qE.qw);};
function YF(){let a=this;I.call(a);a.BM=null;a.BN=null;}
let ALQ=(a,b)=>{let c,d,e,f,g;b=b;c=a.BM;d=a.BN;e=HJ(Cg(c.rJ));f=E5(c.rJ);g=new Va;g.Bp=c;g.Bj=e;g.Bl=f;g.Bm=b;g.Bn=d;KY(g,new U_);};
function Vi(){let a=this;I.call(a);a.sd=null;a.AJ=0;}
let ABI=b=>{let c,d,e,f,g,h;c=new Vi;c.sd=K();d=CY(FP(T8(b),new WK),G(3));e=K();H(H(e,G(392)),d);Gw(c,J(e));f=Bq(WO(b));while(Br(f)){d=Bo(f);g=d.xY;h=d.yf;b=K();H(H(H(H(b,G(393)),g),G(394)),h);Gw(c,J(b));Id(c,d.wc);}Gw(c,G(395));Id(c,G(396));Gw(c,G(397));Id(c,G(398));Gw(c,G(399));Id(c,G(400));Gw(c,G(401));Id(c,G(402));b=Jb(c.sd);c=K();H(H(H(c,G(403)),b),G(404));return J(c);},Gw=(a,b)=>{Xl(a,G(405));S5(a,b);},Id=(a,b)=>{Xl(a,G(406));L(a.sd,G(407));S5(a,b);},Xl=(a,b)=>{let c;b=L(L(L(L(a.sd,a.AJ<=0?G(3):G(408)),
G(409)),b),G(410));c=a.AJ+1|0;a.AJ=c;L(O(b,c),G(411));},S5=(a,b)=>{let c,d,e;c=!Up(b,G(81))?b.pR.length:b.pR.length-1|0;L(a.sd,G(412));d=0;while(d<c){a:{e=Bh(b,d);switch(e){case 10:L(a.sd,G(413));break a;case 34:case 92:P(P(a.sd,92),e);break a;default:}P(a.sd,e);}d=d+1|0;}L(a.sd,G(414));},H1=M(0);
function ACM(){let a=this;I.call(a);a.yn=null;a.yt=0;a.xS=0;}
let AJe=(a,b,c)=>{a.xS=(-1);a.yn=OA(b);a.yt=c;},AA5=(a,b)=>{let c=new ACM();AJe(c,a,b);return c;},AAK=(b,c)=>{let d,e,f;d=2+CD(CZ(b))|0;e=1.2E7/d|0;if(c<e)b=Bi();else{f=e-1|0;b=K();H(O(H(O(H(O(H(b,G(415)),c),G(416)),d),G(417)),f),G(418));b=Bp(J(b));}return b;},Ym=a=>{return a.yt+2|0;},Ge=a=>{return a.xS>a.yt?0:1;},Zz=a=>{let b,c,d,e,f,g,h,i,j;if(!Ge(a)){b=new D$;c=a.yt;d=K();P(O(H(d,G(419)),c),46);Bu(b,J(d));S(b);}e=a.xS;a.xS=e+1|0;if(e>=0){Ll(a.yn,e,1);b=Gj(a.yn);d=K();L(P(O(d,b.qZ),44),CH(b.tc));f=b.qq.data;c
=f.length;e=0;while(e<c){g=f[e];L(P(d,44),CH(g));e=e+1|0;}return J(L(d,G(420)));}h=(Gj(a.yn)).p2;b=CK(G(421));e=1;while(e<=BB(h)){i=0;while(i<Bt(h,e)){j=0;while(j<Bt(h,e-1|0)){P(O(L(O(P(O(L(b,G(422)),e),91),i),G(423)),j),93);j=j+1|0;}i=i+1|0;}c=0;while(c<Bt(h,e)){P(O(P(O(L(b,G(424)),e),91),c),93);c=c+1|0;}e=e+1|0;}return J(L(b,G(420)));},GM=M(0);
function X9(){let a=this;I.call(a);a.CQ=null;a.CR=null;a.CN=null;}
let AF4=a=>{let b,c,d,e;b=a.CQ;c=a.CR;d=a.CN;e=0;while(e<50&&Ge(b)){L(c,Zz(b));e=e+1|0;}if(!Ge(b))d.say(Bj(J(c)));return Ge(b);},X$=M(),AFX=a=>{return;};
function T4(){let a=this;I.call(a);a.AO=null;a.B3=null;a.E4=0;}
let KY=(b,c)=>{let d;d=new T4;d.AO=b;d.B3=c;YW(d);return d;},YW=a=>{let b;b=new LI;b.E6=a;setTimeout(BD(Bn(b),"onTimer"),0);},ANB=M(),Pt=b=>{let c,d,e,f;c=CK(G(425));d=T8(b);e=new TA;e.C4=c;CJ(d,e);d=G(3);f=Bq(WO(b));while(Br(f)){e=Bo(f);L(L(c,d),e.wc);d=G(394);}return J(c);};
function Ss(){let a=this;I.call(a);a.EB=null;a.Ez=null;}
let AMP=(a,b)=>{let c,d,e;b=b;c=a.EB;d=a.Ez;e=S7(Cg(c.rJ),b.ww,b.wW,ACb(c));b=new ACX;b.Fu=e;b.Ft=d;KY(b,new ACW);},AJ2=M(),M_=b=>{let c,d;c=F8();b=new URLSearchParams(Bj(b));d=new LC;d.Bw=c;b.forEach(BD(Bn(d),"pair"));return c;},YH=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<E4(b)){e=D8(b,d);f=E3(b,d);c.append(Bj(e),Bj(f));d=d+1|0;}return BJ(c.toString());};
function VZ(){let a=this;N.call(a);a.y0=null;a.FZ=null;}
let Pv=b=>{let c,d,e,f,g,h,i,j,k;c=JO();d=Ba();e=0;while(e<E4(b)){c=CY(Tu(c,b,e),c);e=e+1|0;}e=0;while(e<E4(b)){f=Ok(D8(b,e));if(BN(f)){f=AOS(D8(b,e));V(d,f);}else if(BN(Tu(c,b,e))){f=AHN(Bs(f),E3(b,e),BH(c,Bs(f)));V(d,f);}e=e+1|0;}g=new UG;g.r$=Ba();g.qp=c;if(UN(c))V(g.r$,G(426));BF();SS(g,F4,En,G(21));if(KM(g.qp)&&!If(g.qp,GF)){b=g.r$;f=Jt(g,GF);h=K();H(H(H(h,G(427)),f),G(428));f=J(h);V(b,f);}if(D6(g.qp,E6,G(16))&&!ABk(g.qp)){h=g.r$;e=(Qa(g.qp)).data.length;i=CD(CZ(g.qp));j=K();H(O(H(O(H(j,G(429)),e),G(430)),
i),G(431));f=J(j);V(h,f);}SS(g,Gv,E6,G(16));b=Ba();i=CD(CZ(g.qp));j=Bq(Et(BH(g.qp,GP),44));k=i;while(Br(j)){f=Bo(j);if(Ra(f)>=k)V(b,f);}if(!Co(b)){f=g.r$;b=Dm(CT(G(113),b));e=i-1|0;h=K();P(O(H(H(H(h,G(432)),b),G(433)),e),46);h=J(h);V(f,h);}if(Y(CY(FE(g.qp,Ga),G(3)),G(175))&&!Qo(g.qp)){f=g.r$;b=Jt(g,E0);h=K();H(H(H(h,G(434)),b),G(435));h=J(h);V(f,h);}e=Ca(E7(g.qp));if(!D6(g.qp,Ft,G(20))&&ER(g.qp,Ft)>e){b=g.r$;f=Jt(g,Ft);h=K();P(O(H(H(h,f),G(436)),e),46);f=J(h);V(b,f);}if(ER(g.qp,EG)>Ea(g.qp)){b=g.r$;f=Jt(g,EG);e
=Ea(g.qp);h=K();P(O(H(H(h,f),G(437)),e),46);f=J(h);V(b,f);}f=g.r$;Y_(d,f);b=new VZ;b.y0=c;b.FZ=d;return b;},Tu=(b,c,d)=>{let e,f;e=Ok(D8(c,d));f=new WH;f.Eu=b;f.Ev=c;f.Ew=d;b=e.rz;if(b!==null){c=f;b=b;e=RW(c.Eu,b,E3(c.Ev,c.Ew));}return e;},AOS=b=>{let c,d,e,f,g,h;c=Ba();d=(Db()).data;e=d.length;f=0;while(f<e){g=d[f].qC;V(c,g);f=f+1|0;}b=Dm(b);c=CT(G(133),c);h=K();P(H(H(H(H(h,G(438)),b),G(439)),c),46);return J(h);};
function LH(){let a=this;N.call(a);a.up=null;a.vq=null;}
let AJv=(a,b,c)=>{a.up=b;a.vq=c;},ZV=(a,b)=>{let c=new LH();AJv(c,a,b);return c;},AFz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(LH)){b=b;c=!R(a.up,b.up)?0:R(a.vq,b.vq)?1:0;}else c=0;return c;},D$=M(B_),AEi=M(),ANH=(b,c)=>{b.setLineDash(c?[c]:[]);},Ky=M(Bz),Cs=null,CF=null,HC=null,RB=null,B1=()=>{B1=Bf(Ky);AIZ();},AM_=(a,b,c)=>{B1();B5(a,b,c);},NE=(a,b)=>{let c=new Ky();AM_(c,a,b);return c;},AIZ=()=>{let b,c,d;Cs=NE(G(146),0);CF=NE(G(440),1);b=NE(G(441),2);HC=b;c=U(Ky,3);d=c.data;d[0]=Cs;d[1]=CF;d[2]
=b;RB=c;};
function FY(){let a=this;N.call(a);a.rd=0.0;a.sK=null;a.tE=null;a.u3=null;}
let JE=(a,b,c,d,e)=>{a.rd=b;a.sK=c;a.tE=d;a.u3=e;},AOY=(a,b,c,d)=>{let e=new FY();JE(e,a,b,c,d);return e;},Cc=(b,c)=>{let d,e;d=new FY;Dt();e=IW;DT();JE(d,b,e,I7,c);return d;},G6=(b,c)=>{let d,e;d=new FY;Dt();e=Gr;DT();JE(d,b,e,I7,c);return d;},ZY=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(FY)){b=b;c=a.rd!==b.rd?0:!R(a.sK,b.sK)?0:!R(a.tE,b.tE)?0:R(a.u3,b.u3)?1:0;}else c=0;return c;};
function DD(){let a=this;I.call(a);a.rG=null;a.vN=0;a.rQ=null;a.Ch=null;a.zn=null;a.zp=null;a.yg=null;a.D7=null;a.zy=0;}
let B7=a=>{let b,c,d,e;b=a.rG;c=b.u0;EO();if(!(c!==GA&&c!==Ew?1:0))b=b.AW;else{b=b.AW;d=a.vN;e=K();O(H(e,b),d);b=J(e);}return b;},HO=(a,b,c)=>{let d;d=new Qw;d.qW=a;d.qK=b;d.qX=c;return d;},Q6=(a,b)=>{let c;a:{KQ();switch(MO.data[a.rG.u0.pS]){case 1:case 2:b=Q_(a,b);c=K();O(H(c,G(43)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,G(442)),b);c=J(c);break a;case 5:break;default:c=new Ce;Bm(c);S(c);}c=G(3);}return c;},UV=(a,b)=>{let c,d;a:{KQ();switch(MO.data[a.rG.u0.pS]){case 1:c=ABw(a.vN,b);break a;case 2:case 4:case 5:break;case 3:c
=ABw(a.vN-1|0,b);d=K();H(H(d,G(443)),c);c=J(d);break a;default:c=new Ce;Bm(c);S(c);}c=G(3);}return c;},ABw=(b,c)=>{let d;if(b){d=K();O(H(d,G(442)),c);d=J(d);}else{d=K();O(H(d,G(444)),c);d=J(d);}return d;},Q_=(a,b)=>{if(ACD(a.rG))b=a.Ch.DN.Bo+b|0;return b;};
function G1(){let a=this;Bz.call(a);a.AW=null;a.x0=null;a.u0=null;}
let IZ=null,Mg=null,IX=null,Mi=null,Mf=null,O3=null,JI=null,JJ=null,Nv=null,Nt=null,NG=null,Op=null,M8=null,Nc=null,Nd=null,Po=null,Ps=null,N3=null,N2=null,Jr=null,Jn=null,KF=null,KA=null,MZ=null,MQ=null,NV=null,NX=null,AIq=null,Cv=()=>{Cv=Bf(G1);AGT();},SY=(a,b,c,d,e,f)=>{Cv();B5(a,b,c);a.AW=d;a.x0=e;a.u0=f;},BU=(a,b,c,d,e)=>{let f=new G1();SY(f,a,b,c,d,e);return f;},ACD=a=>{let b;b=a.u0;EO();return b!==Es&&b!==GA?0:1;},AOh=()=>{let b,c;Cv();b=U(G1,27);c=b.data;c[0]=IZ;c[1]=Mg;c[2]=IX;c[3]=Mi;c[4]=Mf;c[5]=
O3;c[6]=JI;c[7]=JJ;c[8]=Nv;c[9]=Nt;c[10]=NG;c[11]=Op;c[12]=M8;c[13]=Nc;c[14]=Nd;c[15]=Po;c[16]=Ps;c[17]=N3;c[18]=N2;c[19]=Jr;c[20]=Jn;c[21]=KF;c[22]=KA;c[23]=MZ;c[24]=MQ;c[25]=NV;c[26]=NX;return b;},AGT=()=>{let b,c;b=new G1;HX();c=DI;EO();SY(b,G(445),0,G(445),c,Es);IZ=b;Mg=BU(G(446),1,G(79),DI,GA);IX=BU(G(447),2,G(447),DI,C7);Mi=BU(G(448),3,G(449),DI,C8);Mf=BU(G(450),4,G(450),DI,Es);O3=BU(G(174),5,G(80),DI,Ew);JI=BU(G(451),6,G(452),Ff,Es);JJ=BU(G(453),7,G(454),Ff,Es);Nv=BU(G(455),8,G(67),Ff,C7);Nt=BU(G(456),
9,G(68),Ff,C8);NG=BU(G(457),10,G(458),Cd,Ew);Op=BU(G(459),11,G(460),Cd,Ew);M8=BU(G(461),12,G(462),Cd,Ew);Nc=BU(G(463),13,G(464),Cd,C7);Nd=BU(G(465),14,G(466),Cd,C8);Po=BU(G(467),15,G(468),Cd,C7);Ps=BU(G(469),16,G(470),Cd,C8);N3=BU(G(471),17,G(472),Cd,C7);N2=BU(G(473),18,G(474),Cd,C8);Jr=BU(G(475),19,G(476),Cd,C7);Jn=BU(G(477),20,G(478),Cd,C8);KF=BU(G(479),21,G(480),Cd,C7);KA=BU(G(481),22,G(482),Cd,C8);MZ=BU(G(483),23,G(484),Cd,C7);MQ=BU(G(485),24,G(486),Cd,C8);NV=BU(G(487),25,G(488),Cd,C7);NX=BU(G(489),26,G(490),
Cd,C8);AIq=AOh();},ACp=M(),Rc=null,K4=()=>{K4=Bf(ACp);AJp();},I5=b=>{let c,d,e,f,g,h,i,j;K4();c=Bg(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=Rc.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return Vq(EE(b,d));}h=Eg(b);f=DP(h,101);if(f<0)return h;i=EP(Cl(h,0,f));if(i===EF){h=new D$;Bm(h);S(h);}i=Vq(EE(i.v1,3));h=Ep(h,f);j=K();H(H(j,i),h);return J(j);},Vq=b=>{let c,d;K4();if(DP(b,46)<0)return b;c=b.pR.length;while(true){d=c-1|0;if(Bh(b,d)!=48)break;c=c+(-1)|0;}if(Bh(b,d)==46)c=d;return Cl(b,0,c);},AJp=
()=>{Rc=BW([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},AB2=M(),Xs=null,LA=()=>{LA=Bf(AB2);AOM();},AOM=()=>{let b,c;b=Bd((M7()).data.length);c=b.data;Xs=b;c[IT.pS]=1;c[Iv.pS]=2;c[K9.pS]=3;c[Pe.pS]=4;c[Kz.pS]=5;},Nz=M(F2),Ld=M(Nz),Uf=a=>{Bm(a);},AO9=()=>{let a=new Ld();Uf(a);return a;},Ce=M(Ld);
function Cm(){Bz.call(this);this.uB=null;}
let CN=null,D9=null,HV=null,H7=null,GI=null,H0=null,Il=null,Sb=null,C_=()=>{C_=Bf(Cm);ADi();},GC=()=>{C_();return Sb.fs();},Fh=(a,b,c,d)=>{C_();B5(a,b,c);a.uB=d;},AE3=a=>{return a.uB;},AJP=(a,b,c)=>{let d,e,f,g;d=b.pQ;e=c.pQ;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.jt(g[f]);f=f+1|0;}},SF=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.pQ;g=c.pQ;h=d.pQ;i=e.pQ;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.ju(l[j],m[j])*n[j];j=j+1|0;}},ADi=()=>{let b,c,d;b=new Rv;Fh(b,
G(491),0,G(164));CN=b;b=new Rt;Fh(b,G(492),1,G(165));D9=b;b=new Rs;Fh(b,G(493),2,G(12));HV=b;b=new Rr;Fh(b,G(494),3,G(166));H7=b;b=new Rq;Fh(b,G(495),4,G(167));GI=b;b=new Rp;Fh(b,G(496),5,G(168));H0=b;b=new Rn;Fh(b,G(497),6,G(169));Il=b;c=U(Cm,7);d=c.data;d[0]=CN;d[1]=D9;d[2]=HV;d[3]=H7;d[4]=GI;d[5]=H0;d[6]=b;Sb=c;};
function So(){let a=this;I.call(a);a.pY=null;a.p0=null;}
let ADP=(a,b)=>{let c,d,e,f;c=C4(b.rZ);d=U(B8,c);e=d.data;a.pY=d;a.p0=U(B8,c);e[0]=By(0,0);a.p0.data[0]=By(0,0);f=1;while(f<c){a.pY.data[f]=By(Bt(b,f),Bt(b,f-1|0));a.p0.data[f]=By(Bt(b,f),1);f=f+1|0;}},B9=a=>{let b=new So();ADP(b,a);return b;},Ct=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.pY.data;if(c>=d.length)break;b=b+(d[c].pQ.data.length+a.p0.data[c].pQ.data.length|0)|0;c=c+1|0;}d=W(b);e=0;c=1;while(true){f=a.pY.data;if(c>=f.length)break;b=Sl(f[c].pQ,d,e);e=Sl(a.p0.data[c].pQ,d,b);c=c+1|0;}return d;},Cz=
(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.pY.data;if(d>=e.length)break;c=W_(b,W_(b,c,e[d].pQ),a.p0.data[d].pQ);d=d+1|0;}},AAC=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Sl=(b,c,d)=>{let e;e=b.data.length;Cb(b,0,c,d,e);return d+e|0;},W_=(b,c,d)=>{let e;e=d.data.length;Cb(b,c,d,0,e);return c+e|0;};
function Ks(){let a=this;I.call(a);a.zb=null;a.r1=null;a.qs=null;}
let PO=(a,b,c)=>{let d,e,f,g;a.zb=b;d=C4(b.rZ);e=U(B8,d);f=e.data;a.r1=e;a.qs=U(B8,d);f[0]=By(0,0);a.qs.data[0]=c;g=1;while(g<d){a.r1.data[g]=By(c.pT,Bt(b,g));a.qs.data[g]=By(c.pT,Bt(b,g));g=g+1|0;}},EB=(a,b)=>{let c=new Ks();PO(c,a,b);return c;},Fj=a=>{return a.qs.data[BB(a.zb)];},Dn=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.pY;d=b.p0;e=1;while(e<=BB(a.zb)){f=c.data;g=d.data;QY(a.qs.data[e-1|0],f[e],a.r1.data[e]);b=g[e];h=a.r1.data[e];Fp(b.pT==h.pU&&b.pU==1?1:0,G(498),h,b,h);f=b.pQ;i=h.pQ;j=h.pU;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}AJP(DC(a.zb,e),a.r1.data[e],a.qs.data[e]);e=e+1|0;}};
function Yu(){let a=this;I.call(a);a.u$=null;a.xQ=null;a.ws=null;a.r3=null;a.wu=null;a.yG=null;}
let AGo=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.u$=b;a.xQ=f;g=Ii(b,e.pT);a.ws=g.sa;a.r3=g.rr;a.wu=g.s5;a.yG=g.s4;h=d.qs;i=BB(b);j=BB(a.u$);k=d.qs.data[j];l=0;while(l<e.pT){BS(a.ws.data[j],l,0,a.u$.qo.ju(Bc(k,l,0),Bc(e,l,0)));l=l+1|0;}a:{g=a.u$;b=g.rR;C_();if(b===CN){b=g.qo;DB();if(b===C0){AAO(k,e,a.r3.data[j]);break a;}}UI(a,j,d);}b=a.xQ;FW();if(b===Iv)LN(a.r3.data[j],(-1.0));while(true){m=CP(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!VS(a.xQ,a.u$,i))G2(a.r3.data[i],o,a.wu.data[i]);else G2(o,a.r3.data[i],
a.wu.data[i]);Sm(a.r3.data[i],a.yG.data[i]);if(f===Pe){LN(a.wu.data[i],e.pT);LN(a.yG.data[i],e.pT);}if(m>0){I1(a.r3.data[i],c.pY.data[i],a.ws.data[j]);if(a.xQ!==K9)UI(a,j,d);else{n=a.ws.data;Cb(n[j].pQ,0,a.r3.data[j].pQ,0,n[j].pQ.data.length);}}i=i+(-1)|0;}},AHJ=(a,b,c,d,e)=>{let f=new Yu();AGo(f,a,b,c,d,e);return f;},UI=(a,b,c)=>{let d,e,f,g,h;d=c.r1.data[b].pQ;e=c.qs.data[b].pQ;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.r3.data[b].pQ.data[f]=(DC(a.u$,b)).ju(g[f],h[f])*a.ws.data[b].pQ.data[f];f
=f+1|0;}},LN=(b,c)=>{let d,e,f;d=b.pQ;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Mo(){let a=this;I.call(a);a.uX=null;a.rP=null;a.yr=null;a.yh=null;}
let O5=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Mo;f.rP=AC3();f.yr=Ba();f.uX=b;g=Ki(f.rP,G(240),d);h=1;while(h<=BB(b)){d=K();O(P(d,87),h);i=QV(f,J(d),c.pY.data[h]);d=K();O(P(d,98),h);d=QV(f,J(d),c.p0.data[h]);j=M2(QR(g,Js(i)),Js(d));d=K();O(P(d,90),h);j.q8=J(d);g=ABm(DC(b,h),j);j=K();O(P(j,65),h);g.q8=J(j);h=h+1|0;}a:{b=Ki(f.rP,G(79),e);HA();switch(LK.data[f.uX.qo.pS]){case 1:c=Ej(QR(Z$(Js(b)),Kh(g)),QR(Js(Ej(Kk(f),b)),Kh(Ej(Kk(f),g))));break a;case 2:b=Ej(g,b);b=F3(b,b);d=b.qy;EH();c=PV;k=U(Cp,1);k.data[0]=b;c=CG(d,
c,k);break a;default:}b=new Ce;Bm(b);S(b);}c.q8=G(80);f.yh=c;return f;},XY=a=>{let b,c,d,e,f,g,h,i,j,k;b=ABK(a.yh);while(!JM(b)){AAe(b);}b=B9(a.uX);c=Ct(b);d=0;e=Bq(a.yr);while(Br(e)){f=(Bo(e)).sB.pQ.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cz(b,c);return b;},QV=(a,b,c)=>{let d;d=Ki(a.rP,b,c);V(a.yr,d);return d;},ABm=(b,c)=>{let d,e;a:{HA();switch(Vx.data[b.pS]){case 1:d=c.qy;C2();b=J3;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 2:d=c.qy;C2();b=Qq;e=U(Cp,1);e.data[0]=c;b
=CG(d,b,e);break a;case 3:d=c.qy;C2();b=QE;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 4:d=c.qy;C2();b=Lx;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 5:d=c.qy;C2();b=Px;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 6:d=c.qy;C2();b=QD;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 7:d=c.qy;C2();b=VB;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;default:}b=new Ce;Bm(b);S(b);}return b;},Kk=a=>{return Pk(a.rP,Eg(1.0),1.0);},ANn=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(P(f,87),b);f=Zl(a,J(f),c);g=K();O(P(g,
98),b);g=Zl(a,J(g),d);h=Ba();i=0;while(i<c.pT){j=X(i,c.pU);k=f;d=Z(k,j);l=e;m=F3(d,Z(l,0));n=1;while(true){j=c.pU;if(n>=j)break;m=M2(m,F3(Z(k,X(i,j)+n|0),Z(l,n)));n=n+1|0;}l=M2(m,Z(g,i));d=K();P(O(P(O(P(d,90),b),91),i),93);l.q8=J(d);m=ABm(DC(a.uX,b),l);d=K();P(O(P(O(P(d,65),b),91),i),93);m.q8=J(d);V(h,m);i=i+1|0;}return h;},Zl=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Ba();e=0;while(e<c.pT){f=0;while(f<c.pU){if(Bh(b,0)==98){g=K();P(O(P(g,91),e),93);h=J(g);}else{i=K();P(O(P(O(P(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,
b),h);g=J(g);j=U(B4(Df),1);k=j.data;l=W(1);l.data[0]=Bc(c,e,f);k[0]=l;i=QV(a,g,EC(j));V(d,i);f=f+1|0;}e=e+1|0;}return d;},AN8=M(),AMe=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B9(b);g=BB(b);while(true){h=CP(g,1);if(h<0)break;i=d.qs.data;j=g-1|0;k=i[j];l=c.pY.data[g];m=By(k.pT,k.pU);n=0;while(n<k.pT){o=0;while(o<l.pT){p=Bg(Bc(e,n,o));Lt(f.p0.data[g],o,0,p);q=0;while(q<l.pU){Lt(f.pY.data[g],o,q,p*Bg(Bc(k,n,q)));Lt(m,n,q,p*Bg(Bc(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.r1.data[j].pQ;s=d.qs.data[j].pQ;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.pQ.data;u[h]=u[h]*Bg((DC(b,j)).ju(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},Lt=(b,c,d,e)=>{BS(b,c,d,Bc(b,c,d)+e);};
function P0(){let a=this;N.call(a);a.tG=null;a.uM=null;a.wZ=null;}
let XM=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new P0;f=NJ(d);g=NJ(d);h=NJ(d);e.tG=f;e.uM=g;e.wZ=h;i=d.pQ;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=Wb(i,j,b);f=Wb(i,j,c);m=Bb(1.0,Bg(l))/16.0;d=d;n=G8(d,l);f=f;o=G8(f,l);p=W(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=G8(f,p[r]);if(s<Infinity)o=Bb(o,s);r=r+1|0;}o=o+Ry(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=G8(d,
bd);be=G8(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bg(bg-w)+Bg(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bg(y)>u&&Bg(y)>z?1:0))y=0.0;k[j]=l;e.tG.pQ.data[j]=t;e.uM.pQ.data[j]=u;e.wZ.pQ.data[j]=y;j=j+1|0;}return e;},Wb=(b,c,d)=>{let e;e=new SJ;e.Fq=b;e.Fr=c;e.Fs=d;return e;},NJ=b=>{return By(b.pT,b.pU);},ANQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(P0)){b=b;c=!R(a.tG,b.tG)?0:!R(a.uM,b.uM)?0:R(a.wZ,b.wZ)?1:0;}else c=0;return c;};
function Jf(){EW.call(this);this.wh=0.0;}
let AO6=null,Hh=()=>{Hh=Bf(Jf);AFB();},Gt=b=>{let c;Hh();c=new Jf;c.wh=b;return c;},AO3=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof Jf){c=a.wh;d=b.wh;Hh();if(AD1(c,d)){e=1;break a;}}e=0;}return e;},AFB=()=>{AO6=Bk(Df);},EJ=M(0),ACi=M(),AOF=(a,b)=>{return YC(b);},ACj=M(),AKw=(a,b)=>{return SI(b)?0:1;},ACk=M(),AEW=(a,b)=>{let c;b=b;c=new RG;c.B2=b;return ((isNaN(J7(b,c))?1:0)?0:1)?0:1;},ACn=M(),ANP=(a,b)=>{let c;b=b;c=new ZQ;c.EA=b;return !(J7(b,c)>0.0)?0:1;},Sz=M(),AMV=(a,b)=>{return YC(b);},SA=M(),AE0
=(a,b)=>{b=b;return Ru(b,b.sA)?0:1;},SC=M(),AJi=(a,b)=>{return SI(b)?0:1;};
function Yp(){I.call(this);this.y3=null;}
let AFO=a=>{a.y3=Ba();},AC3=()=>{let a=new Yp();AFO(a);return a;},Oj=a=>{let b,c;b=a.y3;FR();BM(b);c=new AAf;c.Aq=b;return c;},Ki=(a,b,c)=>{c=Wj(a,Bi(),Gb(),c);c.q8=b;return c;},Pk=(a,b,c)=>{let d,e,f;d=U(B4(Df),1);e=d.data;f=W(1);f.data[0]=c;e[0]=f;return Ki(a,b,EC(d));},CG=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=U(B8,e);g=f.data;h=0;while(h<e){if(d[h].qy!==a){i=new BG;b=b.jW();j=K();H(H(H(j,G(499)),b),G(500));Bu(i,J(j));S(i);}g[h]=d[h].q2;h=h+1|0;}return Wj(a,Bp(b),KL(c),b.jX(f));},Wj=(a,b,c,d)=>
{let e,f;e=new Cp;f=a.y3.pV;e.q8=G(3);e.qy=a;e.qO=f;e.uL=b;e.so=c;e.q2=d;e.sB=By(d.pT,d.pU);V(a.y3,e);return e;};
function VE(){let a=this;I.call(a);a.v4=null;a.wm=null;a.wv=0;}
let AJo=(a,b)=>{let c,d,e,f,g,h,i,j;a.v4=Ba();c=b.q2;if(c.pQ.data.length!=1){b=new BG;c=CX(c);d=K();H(H(H(d,G(501)),c),G(502));Bu(b,J(d));S(b);}c=Oj(b.qy);d=c;a.wm=Bd(K1(d));e=Bq(c);while(Br(e)){Yg((Bo(e)).sB,0.0);}Yg(b.sB,1.0);f=b.qO;while(f>=0){g=Hl(d,f);h=g!==b&&a.wm.data[f]<=0?0:1;a:{if(h&&!NT(g)){V(a.v4,g);c=g.so.u();while(true){if(!c.v())break a;e=c.x();i=a.wm.data;j=e.qO;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},ABK=a=>{let b=new VE();AJo(b,a);return b;},Oz=a=>{return Gy(a.v4);},JM=a=>{return a.wv!=a.v4.pV?0:1;},OT
=(a,b)=>{return a.wm.data[b.qO];},AAe=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(JM(a)){b=new D$;Bu(b,G(503));S(b);}b=a.v4;c=a.wv;a.wv=c+1|0;b=Z(b,c);d=b.so;e=U(B8,d.d9());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bW(g)).q2;g=g+1|0;}f=(Fe(b.uL)).jZ(e,b.q2,b.sB);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bW(g)).sB;k=i.pQ;l=j.pQ;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.wm.data;n=(d.bW(g)).qO;e[n]=e[n]-1|0;g=g+1|0;}i=new Nk;d=KL(f);i.t6=b;i.vZ=d;return i;},Yg
=(b,c)=>{let d,e;d=0;while(true){e=b.pQ.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Cp(){let a=this;I.call(a);a.qy=null;a.qO=0;a.uL=null;a.so=null;a.q2=null;a.sB=null;a.q8=null;}
let NT=a=>{return a.so.p();},QR=(a,b)=>{let c;c=a.qy;EH();return CG(c,J2,BT(Cp,[a,b]));},Js=a=>{let b,c,d;b=a.qy;EH();c=Nf;d=U(Cp,1);d.data[0]=a;return CG(b,c,d);},M2=(a,b)=>{let c;c=a.qy;Fc();return CG(c,MF,BT(Cp,[a,b]));},Ej=(a,b)=>{let c;c=a.qy;Fc();return CG(c,OK,BT(Cp,[a,b]));},F3=(a,b)=>{let c;c=a.qy;Fc();return CG(c,QM,BT(Cp,[a,b]));},Z$=a=>{let b,c,d;b=a.qy;C2();c=Pu;d=U(Cp,1);d.data[0]=a;return CG(b,c,d);},Kh=a=>{let b,c,d;b=a.qy;C2();c=OU;d=U(Cp,1);d.data[0]=a;return CG(b,c,d);};
function AB$(){I.call(this);this.Bf=null;}
let AGl=(a,b)=>{let c,d,e,f;b=b;c=a.Bf;d=0;while(d<C4(b.vZ)){e=Z(KG(DA(b.vZ,d)),0);f=new O1;f.ts=b.t6.qO;f.t3=d;f.vD=e;V(c,f);d=d+1|0;}};
function N6(){let a=this;N.call(a);a.xZ=0.0;a.Fz=0.0;a.FA=0.0;}
let Z6=null,HK=()=>{HK=Bf(N6);AGZ();},GU=(a,b)=>{return DK(a.xZ,b)- -a.Fz;},Ie=(a,b)=>{return DK(a.xZ,b)- -a.FA;},DK=(b,c)=>{HK();return  -(b* -c);},AGZ=()=>{let b;b=new N6;HK();b.xZ=1.0;b.Fz=0.0;b.FA=0.0;Z6=b;},AGf=M(),CR=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.pR.length){d=d+Kg(Bh(b,e),c);e=e+1|0;}return d;},AAa=(b,c,d)=>{let e,f;if(CR(b,c)<=d)return b;e=d-Kg(8230,c);f=0;while(f<b.pR.length&&Kg(Bh(b,f),c)<=e){e=e-Kg(Bh(b,f),c);f=f+1|0;}return DO(Cl(b,0,f),G(355));},Kg=(b,c)=>{let d,e;d=c.sK;Dt();if(d===Gr)return DK(0.602,
c.rd);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.tE;DT();if(d===Im)e=1.12*e;return DK(e,c.rd);};
function MD(){let a=this;N.call(a);a.u1=null;a.tH=null;a.s9=null;a.sg=null;a.vM=null;a.q_=null;a.v$=0;a.q$=null;}
let OV=a=>{return Co(a.q$);},ALt=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(MD)){b=b;if(!R(a.u1,b.u1)){c=0;break a;}if(!R(a.tH,b.tH)){c=0;break a;}if(!R(a.s9,b.s9)){c=0;break a;}if(!R(a.sg,b.sg)){c=0;break a;}if(!R(a.vM,b.vM)){c=0;break a;}if(!R(a.q_,b.q_)){c=0;break a;}if(a.v$!=b.v$){c=0;break a;}if(R(a.q$,b.q$)){c=1;break a;}c=0;}else c=0;}return c;},KR=M(Bz),Da=null,Fd=null,G4=null,FA=null,IM=null,V5=null,CS=()=>{CS=Bf(KR);AN3();},T2=()=>{CS();return V5.fs();},AKr=(a,b,c)=>{CS();B5(a,b,c);},HB
=(a,b)=>{let c=new KR();AKr(c,a,b);return c;},AN3=()=>{let b,c,d;Da=HB(G(265),0);Fd=HB(G(504),1);G4=HB(G(505),2);FA=HB(G(506),3);b=HB(G(507),4);IM=b;c=U(KR,5);d=c.data;d[0]=Da;d[1]=Fd;d[2]=G4;d[3]=FA;d[4]=b;V5=c;};
function Lo(){let a=this;N.call(a);a.vs=0.0;a.v9=0.0;a.vr=null;}
let AKd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Lo)){b=b;c=a.vs!==b.vs?0:a.v9!==b.v9?0:R(a.vr,b.vr)?1:0;}else c=0;return c;},Dw=M(0),WZ=M(),AK8=(a,b)=>{return b.t6;},F5=M(0);
function Cy(){let a=this;N.call(a);a.pX=0.0;a.p4=0.0;a.p1=0.0;a.qn=0.0;}
let DH=(a,b,c,d,e)=>{a.pX=b;a.p4=c;a.p1=d;a.qn=e;},BY=(a,b,c,d)=>{let e=new Cy();DH(e,a,b,c,d);return e;},CB=a=>{return a.pX- -a.p1;},Cj=a=>{return a.p4- -a.qn;},ANm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Cy)){b=b;c=a.pX!==b.pX?0:a.p4!==b.p4?0:a.p1!==b.p1?0:a.qn===b.qn?1:0;}else c=0;return c;},Rx=a=>{return a.pX;},Y8=a=>{return a.p4;},AKW=a=>{return a.p1;};
function Nk(){let a=this;N.call(a);a.t6=null;a.vZ=null;}
let AGu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Nk)){b=b;c=!R(a.t6,b.t6)?0:R(a.vZ,b.vZ)?1:0;}else c=0;return c;},AI1=M(),AIG=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.wL.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Be(g,j);h=Bb(h,j);i=i+1|0;}L(O(L(b,G(508)),f),G(509));L(L(O(b,d),G(510)),FO(g));P(L(L(b,G(84)),FO(h)),46);return;}k=0;l=f-1|0;while(k<f){m=QO(c.qu,d,k);L(b,!k?G(102):k!=l?G(133):G(362));if(k)m=DO(m,G(102));else{m=Ep(m,1);n=K();H(P(n,72),m);n=J(n);m=
K();H(H(m,n),G(511));m=J(m);}L(b,m);L(b,FO(e[k]));P(L(L(b,G(512)),LF(KN(c,d,k))),41);k=k+1|0;}P(b,46);},AMu=(b,c)=>{let d,e,f,g,h,i,j;d=0;e=0;f=0;g=Ct(c.vm);h=0;while(true){i=g.data;if(h>=i.length)break;j=O6(K5(c.qu,h))?0:1;d=d+(!j?0:1)|0;e=e+(j&&i[h]<0.0?1:0)|0;f=f+(!c.xk.data[h]?0:1)|0;h=h+1|0;}O(L(O(L(b,G(513)),d),G(514)),e);L(b,e!=1?G(515):G(516));if(f>0){L(O(P(b,32),f),G(517));L(b,f!=1?G(518):G(519));}},XJ=(b,c,d)=>{return c==BB(b)?G(520):O9(c?104:120,d+1|0);},QO=(b,c,d)=>{let e;if(c==BB(b))return G(521);if
(!c){c=d+1|0;b=K();O(P(b,120),c);return J(b);}d=d+1|0;e=K();O(H(e,G(522)),d);e=J(e);if(BB(b)!=2){b=K();O(H(H(b,e),G(523)),c);e=J(b);}return e;},LF=b=>{return Er(Qf(b));};
function Hc(){let a=this;N.call(a);a.yu=0;a.re=null;}
let Mh=(a,b,c)=>{a.yu=b;a.re=c;},APe=(a,b)=>{let c=new Hc();Mh(c,a,b);return c;},AFv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Hc)){b=b;c=a.yu!=b.yu?0:R(a.re,b.re)?1:0;}else c=0;return c;},AEy=M(),D0=(b,c)=>{let d,e,f,g;b=b.data;d=W(c);e=d.data;f=BE(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Mn=(b,c,d)=>{let e,f,g,h;e=W(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},MW=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d
=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g=b[f];h=c[f];Hh();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},PM=M(0),IL=M(N),ALY=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.p2;e=b.qq;f=e.data;b=new B8;g=c;h=g.pV;i=f.length;GL(b,h,i);h=0;while(h<g.pV){Cb((Z(g,h)).re,0,b.pQ,X(h,i),i);h=h+1|0;}c=ACO(b);if(Ws(c.x5))c=Ur(d,e,0,1);else{a:{j=(Z(g,0)).re;k
=c.x5.fs();if(H_(k,j,(Z(g,g.pV-1|0)).re)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]=0.0-l[h];h=h+1|0;}}}h=Ws(c.yD);if(!h)l=c.yD;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Ck(1.0-o*o);l=Q5(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=H_(k,j,e);s=H_(l,j,e);q=W(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new Ht;b=!h?G(524):G(525);Gu();NQ(c,q,k,l,G(526),b,V1);}return c;},AJn
=(a,b)=>{return a===b?1:b!==null&&Bl(b)===Bk(IL)?1:0;};
function N1(){let a=this;N.call(a);a.yd=0;a.y6=0;}
let AIN=(a,b,c)=>{return Ur(b.p2,b.qq,a.yd,a.y6);},AEs=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(N1)){b=b;c=a.yd!=b.yd?0:a.y6==b.y6?1:0;}else c=0;return c;};
function Pa(){let a=this;N.call(a);a.sW=null;a.uC=null;a.uO=null;}
let AEg=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Pa)){b=b;c=!R(a.sW,b.sW)?0:!R(a.uC,b.uC)?0:R(a.uO,b.uO)?1:0;}else c=0;return c;};
function Fk(){Bz.call(this);this.DG=null;}
let C0=null,HS=null,Xq=null,DB=()=>{DB=Bf(Fk);AKX();},ABh=()=>{DB();return Xq.fs();},ACw=(a,b,c,d)=>{DB();B5(a,b,c);a.DG=d;},AIX=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.pQ;f=c.pQ;g=d.pQ;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.ju(j[h],k[h]);h=h+1|0;}},AKX=()=>{let b,c,d;b=new Vt;ACw(b,G(527),0,G(175));C0=b;b=new Vs;ACw(b,G(528),1,G(13));HS=b;c=U(Fk,2);d=c.data;d[0]=C0;d[1]=b;Xq=c;},Hm=M(0),K2=a=>{return a;};
function St(){let a=this;I.call(a);a.v3=null;a.D0=null;}
let AIw=a=>{return a.v3;},ALE=(a,b,c)=>{let d,e,f,g;d=Ct(b);a.v3.iK(b,c);e=Ct(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.D0.data[f]?g[f]:d.data[f];f=f+1|0;}Cz(b,e);},AF5=a=>{return a.v3.iP();},ADO=(a,b)=>{a.v3.iI(b);};
function Xr(){let a=this;I.call(a);a.un=null;a.sa=null;a.rr=null;a.s5=null;a.s4=null;}
let AGL=(a,b,c)=>{let d,e,f;a.un=b;d=C4(b.rZ);a.sa=U(B8,d);a.rr=U(B8,d);e=B9(b);a.s5=e.pY;a.s4=e.p0;a.sa.data[0]=By(0,0);a.rr.data[0]=By(0,0);f=1;while(f<d){a.sa.data[f]=By(c,Bt(b,f));a.rr.data[f]=By(c,Bt(b,f));f=f+1|0;}},Ii=(a,b)=>{let c=new Xr();AGL(c,a,b);return c;},JC=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.qs.data;f=b.pY;g=BB(a.un);AIX(a.un.qo,e[g],d,a.sa.data[g]);h=BB(a.un);i=a.un;b=i.rR;C_();if(b===CN&&i.qo===C0)AAO(c.qs.data[h],d,a.rr.data[h]);else SF(DC(i,h),a.sa.data[h],c.r1.data[h],c.qs.data[h],a.rr.data[h]);while
(true){h=CP(g,1);if(h<0)break;b=a.rr.data[g];j=g-1|0;G2(b,e[j],a.s5.data[g]);Sm(a.rr.data[g],a.s4.data[g]);if(h>0){k=f.data;I1(a.rr.data[g],k[g],a.sa.data[j]);SF(DC(a.un,j),a.sa.data[j],c.r1.data[j],e[j],a.rr.data[j]);}g=g+(-1)|0;}};
function NF(){let a=this;I.call(a);a.qI=null;a.ug=null;a.yl=null;a.sy=0;a.AH=null;a.ro=null;a.t2=null;a.wP=null;a.y4=null;a.vI=null;a.sJ=null;a.zH=null;a.zG=null;a.wQ=null;}
let Wo=null,CM=()=>{CM=Bf(NF);AJ3();},AIW=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.sy;while(b>=1){c=a.vI;d=a.sy;if(b!=d){Cv();e=JI;f=a.qI.sf.sa.data[b];g=a.sJ.data;h=b+1|0;i=B7(g[h]);j=B7(a.t2.data[h]);k=K();H(P(H(k,i),32),j);l=J(k);i=K();P(O(H(O(H(i,G(529)),b),G(530)),h),46);m=J(i);i=new BZ;n=a.sJ.data[h];CO();D1(i,100,n,Dg,CI);e=Fz(a,e,b,f,l,m,FF(i,GN(119,a.t2.data[h],CI,DM)),new Vl);}else{a:{Cv();j=JI;e=a.qI.sf.sa.data[d];f=a.ug.qo;Hx();switch(AA1.data[f.pS]){case 1:break;case 2:i=G(531);break a;default:e
=new Ce;Bm(e);S(e);}i=G(532);}e=EN(a,j,d,e,i,G(533),BT(BZ,[B$(97,a.ro.data[d]),B$(121,a.wQ)]));}b:{c.data[b]=e;c=a.sJ;o=a.sy;if(b==o){c:{f=a.ug;i=f.rR;C_();if(i===CN){f=f.qo;DB();if(f===C0){h=1;break c;}}h=0;}if(h){Cv();n=JJ;p=a.qI.sf.rr.data[o];f=B7(a.vI.data[o]);i=K();H(H(H(O(H(i,G(534)),o),G(38)),f),G(535));e=EN(a,n,o,p,G(536),J(i),BT(BZ,[B$(97,a.ro.data[a.sy]),B$(121,a.wQ)]));break b;}}d:{i=DC(a.ug,b);Cv();e=JJ;f=a.qI.sf.rr.data[b];Hx();switch(MY.data[i.pS]){case 1:break;case 2:k=G(537);break d;case 3:k
=G(538);break d;case 4:k=G(539);break d;case 5:k=G(540);break d;case 6:k=G(541);break d;case 7:k=G(542);break d;default:e=new Ce;Bm(e);S(e);}k=G(543);}j=B7(a.vI.data[b]);m=i.uB;i=K();P(H(H(H(H(O(H(i,G(534)),b),G(38)),j),G(544)),m),46);e=EN(a,e,b,f,k,J(i),BT(BZ,[B$(100,a.vI.data[b]),B$(122,a.y4.data[b]),B$(97,a.ro.data[b])]));}c.data[b]=e;a.zH.data[b]=ALd(a,b);a.zG.data[b]=ADK(a,b);b=b+(-1)|0;}},AOQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new Vd;c=a.qI;b.sX=a;b.sM=c;b.Dc=c.tO.iJ();Cv();b.Dd=Pw(b,
NG,c.zj,G(545));d=a.t2.data;e=a.wP;f=a.zH;g=a.zG;h=d.length;i=U(LJ,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=ABA(d[k],l[k]);j[o-1|0]=ABA(m[k],n[k]);k=k+1|0;}c=b.Dc;if(!(c instanceof Iu)){if(c instanceof HQ)AF0(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=U(BZ,1);e.data[0]=B$(100,q.w1);QP(b,q,G(546),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=DU(r,Jr,Jn);s=b.sM.wa;t=F$(r);u=K();H(H(H(u,G(547)),t),G(548));q=LP(b,r,q,s,J(u));s=b.sX;t=DU(r,KF,KA);v=DG(r);u=
ES(r,c.tY);w=F$(r);x=K();H(H(H(x,G(547)),w),G(549));q=EN(s,t,v,u,G(550),J(x),BT(BZ,[B$(118,q),B$(100,r.w1)]));e=U(BZ,1);e.data[0]=B$(118,q);QP(b,r,G(551),e);k=k+1|0;}}},AHT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;Cv();c=Mf;d=a.qI.ue.r1.data[b];e=a.ro.data;f=b-1|0;g=B7(e[f]);h=B7(a.t2.data[b]);i=B7(a.wP.data[b]);j=K();P(H(H(H(P(H(j,g),32),h),G(552)),i),7488);j=J(j);g=K();H(O(H(g,G(553)),b),G(554));g=J(g);i=new BZ;h=a.ro.data[f];CO();D1(i,120,h,Dg,CI);k=GN(119,a.t2.data[b],DM,CI);l=GN(98,a.wP.data[b],DM,CI);BM(i);BM(k);BM(l);return Fz(a,
c,b,d,j,g,I8(BT(I,[i,k,l])),new Tj);},Z9=(a,b)=>{let c;a:{b:{c=Bc(a.wQ.rQ,b,0);if(Bc(a.ro.data[a.sy].rQ,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},ALd=(a,b)=>{let c,d,e,f,g,h,i,j,k;Cv();c=Nv;d=a.qI.sf.s5.data[b];e=B7(a.sJ.data[b]);f=a.ro.data;g=b-1|0;h=B7(f[g]);i=K();H(H(H(i,e),G(555)),h);j=J(i);i=a.yl.yA;k=K();P(H(H(O(H(k,G(556)),b),G(133)),i),46);e=J(k);i=new BZ;k=a.sJ.data[b];CO();D1(i,100,k,CI,Dg);return Fz(a,c,b,d,j,e,FF(i,GN(97,a.ro.data[g],CI,DM)),new XB);},ADK=(a,b)=>
{let c,d,e,f,g,h,i;Cv();c=Nt;d=a.qI.sf.s4.data[b];e=B7(a.sJ.data[b]);f=K();H(H(H(f,G(557)),e),G(558));g=J(f);h=a.yl.yA;e=K();P(H(H(O(H(e,G(559)),b),G(133)),h),46);i=J(e);e=new BZ;f=a.sJ.data[b];CO();D1(e,100,f,CI,Dg);return Fz(a,c,b,d,g,i,Eb(e),new Ww);},FV=(a,b,c,d,e,f)=>{let g;g=Gb();CM();return Fz(a,b,c,d,e,f,g,Wo);},EN=(a,b,c,d,e,f,g)=>{let h;h=new Uh;h.Ca=e;return XL(a,b,c,d,e,f,h,g);},XL=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=Ba();j=h.length;k=0;while(k<j){l=h[k];m=l.tX;n=0;a:{while(n<e.pR.length)
{if(Bh(e,n)==m&&ZT(e,n)){m=1;break a;}n=n+1|0;}m=0;}if(m)V(i,l);k=k+1|0;}CM();l=K();o=new Sq;o.Es=i;o.Er=l;SW(e,l,o);e=J(l);l=new Wf;l.DK=g;return Fz(a,b,c,d,e,f,i,l);},Fz=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new DD;j=a.qI;BM(j);k=new Zp;k.DN=j;i.rG=b;i.vN=c;i.rQ=d;i.Ch=k;i.zn=e;i.zp=f;i.yg=g;i.D7=h;c=0;b=g.u();while(b.v()){c=Bv(c,X2(b.x()));}i.zy=c;V(a.AH,i);return i;},AJ3=()=>{Wo=new AA3;},D4=M(ET);
function Mj(){D4.call(this);this.ze=null;}
let AOg=(a,b)=>{a.ze=b;},I8=a=>{let b=new Mj();AOg(b,a);return b;},DA=(a,b)=>{return a.ze.data[b];},C4=a=>{return a.ze.data.length;};
function Ts(){let a=this;I.call(a);a.tF=null;a.vO=null;}
let ADo=a=>{a.tF=Ba();a.vO=Ba();},F8=()=>{let a=new Ts();ADo(a);return a;},E4=a=>{return a.tF.pV;},D8=(a,b)=>{return Z(a.tF,b);},E3=(a,b)=>{return Z(a.vO,b);},D7=(a,b,c)=>{let d;d=E_(a.tF,b);if(d>=0)X6(a.vO,d,c);else{V(a.tF,b);V(a.vO,c);}},TK=(a,b)=>{let c;c=E_(a.tF,b);if(c>=0){Gp(a.tF,c);Gp(a.vO,c);}};
function M5(){let a=this;N.call(a);a.tP=null;a.yY=null;}
let Xy=(a,b,c)=>{a.tP=b;a.yY=c;},AC9=(a,b)=>{let c=new M5();Xy(c,a,b);return c;},ABn=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=Ba();e=0;while(e<E4(b)){f=D8(b,e);E8();g=(Jv()).data;h=g.length;i=0;a:{while(i<h){j=g[i];if(Y(j.tQ,f)){j=Bp(j);break a;}i=i+1|0;}j=Bi();}if(BN(j)){f=D8(b,e);k=Ba();g=(Jv()).data;h=g.length;i=0;while(i<h){l=g[i].tQ;V(k,l);i=i+1|0;}j=Dm(f);l=CT(G(133),k);f=K();P(H(H(H(H(f,G(560)),j),G(561)),l),46);j=J(f);V(d,j);}e=e+1|0;}E8();h=FJ(KB,b,c,d);i=FJ(J1,b,c,d);m=FJ(JD,b,c,d);n=FJ(J6,b,c,d);o
=FJ(JF,b,c,d);p=FJ(M6,b,c,d);b=d;if(Co(b)){if(h>i){l=K();P(O(H(O(H(l,G(562)),h),G(563)),i),46);j=J(l);V(d,j);}else{c=i-h|0;e=c/m|0;if(e>=1000){e=e+1|0;c=(c/1000|0)+1|0;j=K();H(O(H(O(H(j,G(564)),e),G(565)),c),G(566));j=J(j);V(d,j);}}}b:{if(!Co(b))b=AC9(Bi(),d);else{b=new M5;j=new Ph;if(h<0)break b;if(i<h)break b;if(m<1)break b;if(((i-h|0)/m|0)>=1000)break b;j.wt=h;j.xU=i;j.wV=m;j.xi=n;j.sR=o;j.sP=p;Xy(b,Bp(j),d);}return b;}d=new BG;j=K();O(H(O(H(O(H(j,G(567)),m),G(83)),h),G(84)),i);Bu(d,J(j));S(d);},FJ=(b,c,
d,e)=>{let f,g,h,i,j;f=0;while(true){if(f>=E4(c)){a:{JT();switch(PH.data[b.pS]){case 1:d=0;break a;case 2:break;case 3:E8();d=d<20?1:(((d+2000|0)-1|0)/2000|0)*20|0;break a;case 4:d=20;break a;case 5:d=640;break a;case 6:d=480;break a;default:b=new Ce;Bm(b);S(b);}}return d;}if(Y(D8(c,f),b.tQ)){g=AC4(b,d);h=E3(c,f);g=Mm(g,h);if(BX(g))break;g=E3(c,f);i=b.tQ;h=ABe(AC4(b,d));g=Dm(g);j=K();H(H(H(H(H(H(j,i),G(137)),h),G(138)),g),G(32));h=J(j);V(e,h);}f=f+1|0;}return H5(EP(Bs(g)))|0;};
function Pz(){let a=this;N.call(a);a.ww=null;a.wW=null;}
let AM6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Pz)){b=b;c=!R(a.ww,b.ww)?0:R(a.wW,b.wW)?1:0;}else c=0;return c;};
function Ph(){let a=this;N.call(a);a.wt=0;a.xU=0;a.wV=0;a.xi=0;a.sR=0;a.sP=0;}
let Qj=a=>{return ((a.xU-a.wt|0)/a.wV|0)+1|0;},AD0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Ph)){b=b;c=a.wt!=b.wt?0:a.xU!=b.xU?0:a.wV!=b.wV?0:a.xi!=b.xi?0:a.sR!=b.sR?0:a.sP==b.sP?1:0;}else c=0;return c;},AIf=M(),T8=b=>{let c;c=PI(b,0);return !(!BC(c)&&c.pR.length<=80?1:0)?Bi():Bp(c);},WO=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;c=new Zw;d=CZ(b);c.r8=d;e=BB(d)<=1?0:1;a:{c.yE=e;f=Ia(G(568),G(569),G(570));BF();d=BH(b,En);e=(-1);switch(CQ(d)){case -1360216880:if(!Y(d,G(22)))break a;e=0;break a;case -982754077:if
(!Y(d,G(21)))break a;e=4;break a;case -895939855:if(!Y(d,G(23)))break a;e=1;break a;case 93832310:if(!Y(d,G(29)))break a;e=3;break a;case 104080786:if(!Y(d,G(30)))break a;e=2;break a;default:}}b:{switch(e){case 0:break;case 1:g=JP(G(571),b);break b;case 2:g=JP(G(572),b);break b;case 3:g=JP(G(573),b);break b;case 4:d=E7(b);g=new Dc;h=Kr(G(240),d.qb);d=Kr(G(79),d.qi);i=K();H(H(H(i,G(574)),h),d);D5(g,G(575),G(576),J(i));break b;default:d=BH(b,En);j=K();e=0;while(e<d.pR.length){P(j,((Bh(d,e)-97|0)+65|0)&65535);e
=e+1|0;}k=J(j);l=(E7(b)).qi;j=K();e=0;while(e<l.pT){P(O(L(j,e<=0?G(577):G(578)),Bc(l,e,0)|0),93);e=e+1|0;}g=new Dc;l=K();H(H(H(l,G(579)),k),G(580));m=J(l);j=Jb(j);l=K();H(H(H(H(H(l,G(581)),k),G(582)),j),G(583));D5(g,G(575),m,J(l));break b;}g=JP(G(584),b);}d=CK(G(160));l=CK(G(585));e=1;while(e<=BB(c.r8)){O(L(d,G(133)),Bt(c.r8,e));L(L(l,G(133)),VJ(DC(c.r8,e)));e=e+1|0;}i=new Dc;m=K();n=(GC()).data;e=n.length;o=0;while(o<e){c:{d:{k=n[o];p=c.r8;if(k!==p.rR){q=c.yE;if(!(q&&k===p.r5)){if(!q)break d;if(k!==CN)break d;if
(!(p.r5!==GI?0:1))break d;}}q=1;break c;}q=0;}if(q){e:{H2();switch(Km.data[k.pS]){case 1:break;case 2:p=G(586);break e;case 3:p=G(587);break e;case 4:p=G(588);break e;case 5:p=G(259);break e;default:p=G(3);break e;}p=G(589);}if(BC(p))k=G(3);else{k=VJ(k);r=K();H(H(H(H(H(r,G(590)),k),G(591)),p),G(592));k=J(r);}L(m,k);}o=o+1|0;}k=J(m);d=Jb(d);l=Jb(l);m=K();H(H(H(H(H(H(m,k),G(593)),d),G(594)),l),G(595));D5(i,G(596),G(597),J(m));return AJN(f,g,i,ANq(b),Ia(G(54),G(598),G(599)),AK3(c),AKL(c),AFE(AHk(b)));},WK=M(),ALV
=(a,b)=>{let c;b=b;c=K();P(H(H(c,G(600)),b),96);return J(c);};
function Dc(){let a=this;N.call(a);a.xY=null;a.yf=null;a.wc=null;}
let D5=(a,b,c,d)=>{a.xY=b;a.yf=c;a.wc=d;},Ia=(a,b,c)=>{let d=new Dc();D5(d,a,b,c);return d;},AKu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Dc)){b=b;c=!R(a.xY,b.xY)?0:!R(a.yf,b.yf)?0:R(a.wc,b.wc)?1:0;}else c=0;return c;};
function TA(){I.call(this);this.C4=null;}
let ADf=(a,b)=>{b=b;P(L(L(a.C4,G(601)),b),10);},YL=M(0);
function LC(){I.call(this);this.Bw=null;}
let ANX=(b,c,d)=>{c=BJ(c);d=BJ(d);D7(b.Bw,d,c);},Ya=M(),UZ=null,Oi=()=>{Oi=Bf(Ya);AOv();},AOv=()=>{let b,c;b=Bd((Db()).data.length);c=b.data;UZ=b;c[H8.pS]=1;c[E0.pS]=2;c[Ga.pS]=3;},K$=M(CV),Ja=M(Bz),IW=null,Gr=null,AGR=null,Dt=()=>{Dt=Bf(Ja);AMw();},AEQ=(a,b,c)=>{Dt();B5(a,b,c);},VI=(a,b)=>{let c=new Ja();AEQ(c,a,b);return c;},AMw=()=>{let b,c,d;IW=VI(G(602),0);b=VI(G(603),1);Gr=b;c=U(Ja,2);d=c.data;d[0]=IW;d[1]=b;AGR=c;},Kc=M(Bz),I7=null,Im=null,ALp=null,DT=()=>{DT=Bf(Kc);AH2();},AOV=(a,b,c)=>{DT();B5(a,b,
c);},TI=(a,b)=>{let c=new Kc();AOV(c,a,b);return c;},AH2=()=>{let b,c,d;I7=TI(G(604),0);b=TI(G(605),1);Im=b;c=U(Kc,2);d=c.data;d[0]=I7;d[1]=b;ALp=c;};
function ABX(){let a=this;I.call(a);a.Al=null;a.zB=null;}
let Lk=(a,b)=>{let c,d;c=(((b.rF*7|0)+(b.rL*31|0)|0)+b.rK|0)%256|0;d=a.Al.data;if(!(d[c]!==null&&WT(d[c],b))){a.Al.data[c]=b;a.zB.data[c]=ABO(b);}return a.zB.data[c];};
function P5(){let a=this;N.call(a);a.w8=null;a.yX=0;}
let AAG=(a,b,c)=>{a.w8=b;a.yX=c;},Hj=(a,b)=>{let c=new P5();AAG(c,a,b);return c;},AD5=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=MM(b);d=JL(b);e=!(E1(c,Gc(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=FL(c,Bv(d,0)+e|0);g=FL(Cn(1),Bv( -d|0,0)+e|0);h=FL(Cn(1),Bv(d,0));i=FL(Cn(1),(Bv(d,0)+e|0)-1|0);j=RX(b);FS(g,Bv(j,0));k=U(JV,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){FS(k[l],Bv(m,0));l=l+1|0;}l=Jo(ADx(c,Cn(2)),Cq)?1:0;if(Eu(MT(f,i),g)>=l){EV(g,0);j=j+1|0;}n=K();while(true){k=U(JV,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){EV(k[d],0);d=d+1|0;}o=Pn(f,g);p=Eu(h,f)<l?0:1;q=Eu(MT(f,i),g)<l?0:1;if(q&&!(p&&!ZP(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Hj(J(n),j);},ZP=(b,c,d)=>{return Eu(MT(b,b),c)<(d%2|0?0:1)?0:1;},MM=b=>{let c;c=QU(b);if(MI(c,Gc(0, 1048576)))c=AGD(Rb(c,Gc(4294967295, 1048575)),Gc(0, 1048576));return c;},JL=b=>{return Bv(G7(AIb(QU(b),52)),1)-1075|0;},RX=b=>{let c,d,e,f;c=JL(b)+63|0;d=MM(b);P7();if(E1(d,Cq))e=64;else{e=0;f=Fs(d,32);if(Jo(f,Cq))e=32;else f
=d;d=Fs(f,16);if(E1(d,Cq))d=f;else e=e|16;f=Fs(d,8);if(E1(f,Cq))f=d;else e=e|8;d=Fs(f,4);if(E1(d,Cq))d=f;else e=e|4;f=Fs(d,2);if(E1(f,Cq))f=d;else e=e|2;if(Jo(Fs(f,1),Cq))e=e|1;e=(64-e|0)-1|0;}return BV((c-e|0)*0.3010299956639812)|0;},FL=(b,c)=>{let d;d=Lb(b);Ir(d,c);return d;},RH=M(),AMC=(a,b)=>{(Bn(b)).setAttribute("tabindex","-1");},Tp=M(),UK=null,Ni=()=>{Ni=Bf(Tp);AHM();},AHM=()=>{let b,c;HX();b=Bd((Xb.fs()).data.length);c=b.data;UK=b;c[DI.pS]=1;c[Ff.pS]=2;c[Cd.pS]=3;};
function PU(){let a=this;I.call(a);a.CJ=null;a.CI=null;}
let ANv=(b,c)=>{b=b;Xe(b.CJ,b.CI,c);};
function PX(){let a=this;I.call(a);a.Cd=null;a.Cc=null;}
let ADE=(b,c)=>{b=b;Xe(b.Cd,b.Cc,c);};
function PY(){let a=this;I.call(a);a.DO=null;a.DP=null;}
let AIS=(a,b,c)=>{a.DO=b;a.DP=c;},AIk=(a,b)=>{let c=new PY();AIS(c,a,b);return c;},AMj=(b,c)=>{b=b;c=b.DO;b=b.DP;IB(c,E_(c.qU,b),0);};
function PW(){let a=this;I.call(a);a.C8=null;a.C9=null;}
let ADj=(a,b,c)=>{a.C8=b;a.C9=c;},AKk=(a,b)=>{let c=new PW();ADj(c,a,b);return c;},ALU=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.C8;b=b.C9;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=RR(b,e);f=e.qK;g=e.qX;h=BJ(c.key);i=(-1);switch(CQ(h)){case 251549619:if(!Y(h,G(238)))break b;i=0;break b;case 930625636:if(!Y(h,G(606)))break b;i=3;break b;case 977535019:if(!Y(h,G(607)))break b;i=2;break b;case 977763216:if(!Y(h,G(239)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(AAH(b,f,g))WC(d,b,f,g);else{i=f<=e.qK&&g<=e.qX?0:1;g=E_(d.qU,b)+(!i?(-1):1)|0;if(g>=0){b=d.qU;if(g<b.pV){WC(d,Z(b,g),0,0);IB(d,g,0);}}}}}};
function HQ(){let a=this;I.call(a);a.DM=0.0;a.tn=null;a.tp=null;a.yV=null;a.xe=null;a.te=0.0;a.ta=0.0;}
let AHY=(a,b,c)=>{let d,e;a.te=a.te*0.9;a.ta=a.ta*0.999;d=1;while(true){e=b.pY.data;if(d>=e.length)break;S3(a,c.s5.data[d],a.tn.pY.data[d],a.tp.pY.data[d],a.yV.pY.data[d],a.xe.pY.data[d],e[d]);S3(a,c.s4.data[d],a.tn.p0.data[d],a.tp.p0.data[d],a.yV.p0.data[d],a.xe.p0.data[d],b.p0.data[d]);d=d+1|0;}},S3=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.pQ;i=c.pQ;j=d.pQ;k=e.pQ;l=f.pQ;m=g.pQ;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.te);t[n]=r[n]/(1.0-a.ta);o[n]=o[n]-a.DM*s[n]/(Ck(t[n])+1.0E-8);n=n+1|0;}},AEX=a=>{let b,c,d,e,f,g;b=Ct(a.tn);c=b.data;d=Ct(a.tp);e=c.length;f=2*e|0;g=W(f+2|0);c=g.data;Cb(b,0,g,0,e);Cb(d,0,g,e,e);c[f]=a.te;c[f+1|0]=a.ta;return g;},AM7=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=W(d);Cb(b,d,e,0,d);Cz(a.tn,b);Cz(a.tp,e);d=2*d|0;a.te=c[d];a.ta=c[d+1|0];},Yn=M(),MO=null,KQ=()=>{KQ=Bf(Yn);AJ1();},AJ1=()=>{let b,c;EO();b=Bd((Sy.fs()).data.length);c
=b.data;MO=b;c[Es.pS]=1;c[GA.pS]=2;c[C7.pS]=3;c[C8.pS]=4;c[Ew.pS]=5;},AGV=M(),QY=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fp(b.pU==c.pU&&d.pT==b.pT&&d.pU==c.pT?1:0,G(608),b,c,d);e=b.pQ;f=c.pQ;g=d.pQ;h=b.pT;i=c.pT;j=b.pU;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(l,j)+n|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},I1=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fp(b.pU==c.pT&&d.pT==b.pT&&d.pU==c.pU?1:0,G(609),b,c,d);e=b.pQ;f=c.pQ;g=d.pQ;h=b.pT;i=c.pU;j=b.pU;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},G2=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fp(b.pT==c.pT&&d.pT==b.pU&&d.pU==c.pU?1:0,G(610),b,c,d);e=b.pQ;f=c.pQ;g=d.pQ;h=b.pU;i=c.pU;j=b.pT;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(n,h)+k|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},AAO=(b,c,d)=>{let e,f,g,h,i,j,k;Fp(Mx(b,c)&&Mx(b,d)?1:0,G(611),b,c,d);e=b.pQ;f=c.pQ;g
=d.pQ;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},Vw=(b,c,d)=>{let e,f,g,h,i;Fp(Mx(c,d),G(612),d,c,d);e=c.pQ;f=d.pQ;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Sm=(b,c)=>{let d,e,f,g,h,i,j;Fp(c.pT==b.pU&&c.pU==1?1:0,G(613),b,b,c);d=b.pQ;e=c.pQ;f=b.pU;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Mx=(b,c)=>{return b.pT==c.pT&&b.pU==c.pU?1:0;},Fp=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BG;d=CX(d);e=CX(e);f=CX(f);h=K();P(H(H(H(H(H(H(H(H(h,G(614)),c),G(38)),d),G(362)),e),G(615)),f),46);Bu(g,J(h));S(g);};
function Wu(){let a=this;I.call(a);a.Dm=null;a.Dk=null;a.Dl=null;a.Do=null;}
let ALg=a=>{let b,c,d,e;b=a.Dm;c=a.Dk;d=a.Dl;e=a.Do;Dn(b,c);return d.qo.iF(Fj(b),e);};
function AAI(){let a=this;I.call(a);a.DA=null;a.DB=null;a.DC=null;a.DD=null;}
let AIe=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=O5(a.DA,a.DB,a.DC,a.DD);XY(b);b=b.rP;c=0.0;d=Bq(Oj(b));while(Br(d)){b=Bo(d);if(!NT(b)){e=b.sB.pQ;f=Fe(b.uL);EH();if(f===J2){g=(b.so.bW(0)).q2;f=(b.so.bW(1)).q2;b=By(g.pT,f.pU);I1(PT(g,g.pU),PT(f,1),b);}else{h=(b.so.bW(0)).q2.pQ.data.length;i=Fe(b.uL)!==PV?0:1;b=b.q2;if(!i)h=4;b=PT(b,h);}j=b.pQ;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bg(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},AKF=M();
function AEo(){let a=this;N.call(a);a.F9=0.0;a.F$=0.0;a.F7=0.0;}
let ABG=M(),ANk=null,ADV=null,Rl=null,T7=null,ALe=null,AN6=null,FR=()=>{FR=Bf(ABG);AJ_();},AJ_=()=>{ANk=new AAl;ADV=new AAi;Rl=new AAk;T7=new AAg;ALe=new AAh;AN6=new Z3;},Kj=M(0),AAA=M(),AKK=(a,b)=>{return b.jW();};
function To(){let a=this;I.call(a);a.qB=null;a.rE=null;a.sF=null;a.rk=null;a.vt=0;a.vi=null;a.qe=null;}
let XK=(a,b)=>{return !OV(Z(a.rE.sc,b))?3.0:Be(14.0,(Gn(a.sF,b)).qn/2.0);},AMA=(a,b)=>{return GU(a.rk,CB(b)+8.0)>0.0&&Ie(a.rk,Cj(b)+8.0)>0.0&&GU(a.rk,b.pX-8.0)<a.qB.s_&&Ie(a.rk,b.p4-8.0)<a.qB.tV?1:0;},ADd=(a,b)=>{let c,d,e,f;c=b.data;d=a.qB;e=ACh(a,b,10.0,0.0);f=BQ(a.qe.qd.ri,Ef(a,3.0));Gz(d,e,f);d=a.qB;e=ABj(a,c[0],c[1],1,1.5);f=a.qe.qd.ri;DL(d,e,f);},ABj=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Ey;i=W(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Ke(h,Eb(Le(a,i)));return h;},ACh
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Ba();f=b.length-2|0;g=0;h= -d;while(true){i=CP(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Gt(n*(j-b[o])- -b[o]);q=e;V(q,p);d=DK(DK(n,n),3.0-(n- -n));o=g-1|0;V(q,Gt(d*(k-b[o])- -b[o]));m=m+1|0;}q=Gt(j- -(!g?c:i?0.0:h));p=e;V(p,q);V(p,Gt(k));g=g+2|0;}q=e;r=W(q.pV);b=r.data;o=0;m=b.length;while(o<m){b[o]=(Z(q,o)).wh;o=o+1|0;}return De(Le(a,r));},AKI=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.q_;CS();f=e!==FA?0:1;g
=a.qe.qd.ri;h=!f?0.1:0.22;g=KP(Cr(g,h),a.qe.qd.p_);e=HP(a,d,0.0,XK(a,b));i=a.qB;if(OV(c)&&!f)g=a.qe.qd.p_;DL(i,e,g);if(f){g=a.qB;e=Wp(e);i=BQ(a.qe.qd.ri,Ef(a,3.0));Gz(g,e,i);}else if(OV(c)){g=a.qB;e=Wp(e);i=BQ(a.qe.qd.r9,Ef(a,1.25));Gz(g,e,i);}ADe(a,b,c,d);e=c.q_;if(e!==Da){j=a.vi.data;if(j[b]>0){a:{b=j[b];QQ();switch(Wi.data[e.pS]){case 1:case 2:f=b;break a;case 3:f=c.v$;break a;case 4:case 5:f=0;break a;default:}c=new Ce;Bm(c);S(c);}k=Bb(1.0,(d.p1-20.0-3.0*(b-1|0))/b);l=Cj(d)-4.0-3.0;m=0;n=k+3.0;while(m<b)
{c=HP(a,BY(d.pX+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.qe.qd.ri:Cr(a.qe.qd.qw,0.3);DL(a.qB,c,g);m=m+1|0;}}}},ADe=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.p4+4.0+15.0;f=c.u1;DQ();KJ(a,f,d,e,PN,a.qe.qd.p6);if(!BC(Jw(c))){e=e+15.0;KJ(a,Jw(c),d,e,GR,a.qe.qd.qw);}if(!Co(c.sg))e=Rg(a,c.sg,d,e+7.0,a.qe.qd.p6);g=c.q_;CS();if(g!==Da){h=e+8.0;i=a.qB;j=new Em;k=BW([d.pX+10.0,h,CB(d)-10.0,h]);ACP(j,Le(a,k));g=BQ(Cr(a.qe.qd.qw,0.5),Di(a.qB,Ef(a,1.0)));Gz(i,j,g);l=e+22.0;m=c.q_===Fd?0:1;KJ(a,X5(c,a.vi.data[b]),d,l,GR,!m?a.qe.qd.qw
:a.qe.qd.ri);Rg(a,c.vM,d,l,a.qe.qd.ri);}},Rg=(a,b,c,d,e)=>{let f,g;f=b.u();while(f.v()){g=f.x();d=d+15.0;DQ();KJ(a,g,c,d,EK,e);}return d;},KJ=(a,b,c,d,e,f)=>{let g,h;if(Ef(a,e.rd)>=4.0){g=a.qB;b=AAa(b,e,c.p1-20.0);h=GU(a.rk,c.pX+10.0);d=Ie(a.rk,d);c=ABp(a,e);M9(g,b,h,d,c,f);}},AIO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Z(a.rE.uY,b);if(!(Ef(a,11.0)<4.0)&&!BC(c.vD)){d=0;e=0;while(e<b){d=d+(ACC(a,Z(a.rE.uY,e))!=ACC(a,c)?0:1)|0;e=e+1|0;}DQ();f=CR(G(0),EK)*a.qe.yQ;g=AAa(c.vD,EK,f);h=CR(g,EK)+6.0;i=(NM(a.sF,c.ts,c.t3)).q5.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.qB;l=HP(a,BY(j,k,h,15.0),0.0,3.0);m=a.qe.qd.p_;DL(c,l,m);c=a.qB;h=GU(a.rk,j+3.0);f=Ie(a.rk,k+11.0);l=ABp(a,EK);m=a.qe.qd.ri;M9(c,g,h,f,l,m);return;}},ACC=(a,b)=>{let c,d;c=a.rE.sc;d=b.ts;c=(Z(c,d)).q$;d=b.t3;return (Z(c,d)).q1;},HP=(a,b,c,d)=>{let e,f,g,h,i;e=new Cy;f=b.pX-c;g=b.p4-c;h=b.p1;i=(-2.0)*c;DH(e,f,g,h-i,b.qn-i);return FB(Eb(Le(a,FH(e,d))));},Wp=b=>{return Pr(b.tC.bW(0));},Le=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while
(f<c){e[f]=GU(a.rk,b[f]);g=f+1|0;e[g]=Ie(a.rk,b[g]);f=f+2|0;}return d;},Ef=(a,b)=>{return DK(a.rk.xZ,b);},ABp=(a,b)=>{return AOY(Ef(a,b.rd),b.sK,b.tE,b.u3);};
function ZA(){let a=this;N.call(a);a.zf=null;a.AR=null;}
let AAm=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new AAZ;d.sQ=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.sQ;if(h>=i)break;j=c.data;g=Bv(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.st=g+1|0;j=Bd((i+e|0)-f|0);d.qM=j;d.qk=Bd(e);d.rj=Bd(e);d.zM=U(B4(F9),i);Cb(c,0,j,0,i);h=0;e=d.sQ;f=0;g=e;while(f<e){j=d.zM.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.qM.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.qk.data[h]=l;c=d.rj.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.qk.data[h]=l;d.rj.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.tZ=Wz(d,d.rj);d.vl=Wz(d,d.qk);e=BE(40,4000/(d.qM.data.length+1|0)|0);o=new ZA;h=Bv(1,e);p=null;e=0;while(e<h&&!(p!==null&&Ui(GV(p),Cq))){if(!e)q=AAc(d);else{q=AAc(d);k=q.rt.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=X(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.sn.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Re(q);r=SL(q);s=GV(q);g=0;i=0;while(i<24&&g<4&&AGd(s,Cq)){f=1;while(true){l=q.rt.data.length;if(f>=l)break;if(!(i%2|0)){t=q.rn;Sw(q,f,t.tZ,t.qk);}else{l=(l-1|0)-f|0;t=q.rn;Sw(q,l,t.vl,t.rj);}f=f+1|0;}Re(q);u=GV(q);g=g+1|0;if(Ug(u,s)){r=SL(q);g=0;s=u;}i=i+1|0;}if(p!==null&&MI(GV(r),GV(p)))r=p;e=e+1|0;p=r;}o.zf=d;o.AR=p;return o;},Or=a=>{return Of(a.AR);},Wq=M(),ALN=(a,b)=>{return b.jW();},AAL=M(),ABl=null,O8=()=>{O8=Bf(AAL);ALy();},ALy
=()=>{let b,c;b=Bd((T2()).data.length);c=b.data;ABl=b;c[Da.pS]=1;c[Fd.pS]=2;c[G4.pS]=3;c[FA.pS]=4;c[IM.pS]=5;};
function XZ(){let a=this;N.call(a);a.wy=0;a.zq=0;a.yT=0;}
let AH7=(a,b,c,d)=>{a.wy=b;a.zq=c;a.yT=d;},RO=(a,b,c)=>{let d=new XZ();AH7(d,a,b,c);return d;},O6=a=>{return a.yT!=(-1)?0:1;},K5=(b,c)=>{let d,e,f,g,h;d=1;while(d<BB(b)){e=d+1|0;if(c<PA(b,e))break;d=e;}f=Bt(b,d-1|0);g=c-PA(b,d)|0;h=X(Bt(b,d),f);return g>=h?RO(d,g-h|0,(-1)):RO(d,g/f|0,g%f|0);},OH=(b,c,d,e)=>{return (PA(b,c)+X(d,Bt(b,c-1|0))|0)+e|0;},PA=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+X(Bt(b,e),Bt(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},AFD=M(),Qd=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(true){if(d>BB(b)){b=new BG;f
=K();P(O(H(f,G(616)),c),46);Bu(b,J(f));S(b);}g=Bt(b,d-1|0);h=X(Bt(b,d),g);if(e<h){c=e/g|0;e=e%g|0;b=K();P(O(P(O(P(O(P(b,87),d),91),c),44),e),93);return J(b);}e=e-h|0;if(e<Bt(b,d))break;e=e-Bt(b,d)|0;d=d+1|0;}b=K();H(O(P(O(P(b,98),d),91),e),G(617));return J(b);};
function PC(){let a=this;I.call(a);a.rS=null;a.sq=null;a.uz=null;a.xp=null;a.AE=null;a.v8=null;a.EE=null;a.ty=null;a.r0=0;a.t4=0;}
let ABr=null,Ho=()=>{Ho=Bf(PC);AL$();},AKb=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Ql(a.sq,a.rS.qq);c=O7(a.sq,a.rS.qq);d=0;e=b;f=c;while(true){g=a.uz.sV.data;if(d>=g.length)break;e=Be(e,g[d]);b=Bb(b,a.uz.sV.data[d]);g=a.uz.sV.data;h=d+1|0;f=Be(f,g[h]);c=Bb(c,a.uz.sV.data[h]);d=d+2|0;}i=(Bb(b-e,c-f)+2.0)*1.25;Ho();j=KT(i,ABr);k=j/5.0;e=k*BL((e- -b)/2.0/k);f=k*BL((f- -c)/2.0/k);l=new F0;b=j/2.0;c=e-b;i= -j/2.0;QT(l,c,e-i,f-b,f-i);return l;},Zm=a=>{return a.t4!=a.ty.data.length?0:1;},WQ=a=>{return a.r0==49&&Zm(a)?1:0;},Sf
=a=>{let b,c;a:{b=a.r0;if(b>13){c=a.t4;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},AN$=(a,b,c)=>{let d,e,f,g,h;d=a.xp;e=FM(d.qS,d.qQ,b,a.r0);d=a.xp;f=FM(d.rf,d.rm,c,a.r0);d=a.sq;g=a.EE;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.tj.data[c]+e*d.uH.data[c]+f*d.uT.data[c];c=c+1|0;}Cz(a.AE,g);Dn(a.v8,a.AE);return a.rS.p2.qo.iF(Fj(a.v8),a.rS.qa.qi);},AHR=a=>{let b,c,d,e,f,g;b=a.r0;if(b==49)return;c=(2*b|0)-1|0;d=W(X(c,c));e=d.data;f=0;while(true){g=a.ty.data;if(f>=g.length)break;e[X(2
*(f/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.ty=d;a.r0=c;a.t4=0;},AG2=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=DY(a.rS);c=a.rS;d=c.qa;e=d.qi;f=Ii(c.p2,Ca(d));Dn(a.v8,b);JC(f,b,a.v8,e);g=1;while(g<=BB(a.rS.p2)){b.pY.data[g]=f.s5.data[g];b.p0.data[g]=f.s4.data[g];g=g+1|0;}h=Ct(b);b=new Ic;c=a.xp;g=a.r0;MG(b,c,g,g,a.ty);c=new J4;i=a.sq;j=b.qR.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Be(k,n);l=Bb(l,n);}m=m+1|0;}l=Be(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=Bb(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new HL;e=Gq(k,l,9);j=W(e.pV);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).t9;m=m+1|0;}MC(o,0,Lm(j,k,l),0.0,l);}else{o=new HL;m=Fw(n);q=Fw(l);r=q-m|0;j=W(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=Dr(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Lm(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=Ba();while(m<=q){if(!(m%s|0)){e=Gt(Dr(m));V(f,e);}m=m+1|0;}e=f;j=W(e.pV);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).wh;m=m+1|0;}j=Lm(j,n,l);}MC(o,1,j,n,l);}}else o
=AE7(0,W(0),0.0,l);p=W(b.qR.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=V6(o,b.qR.data[m]);m=m+1|0;}f=AJE(AAB(b.rT,b.ql,b.qF,p),Bv(1,48/(b.ql-1|0)|0));e=new N7;BM(f);d=new Y7;d.E3=f;Z1(e,f,d,1.0);f=Ba();j=o.tv.data;g=j.length;m=0;while(m<g){d=LZ(e,V6(o,j[m]));V(f,d);m=m+1|0;}e=new Me;e.xx=o;e.vX=f;f=a.uz;d=a.rS;VP(c,i,b,e,f,d.qZ,d.tc,Ql(a.sq,d.qq),O7(a.sq,a.rS.qq),Sa(h,AEb(a.sq)),Sa(h,AOw(a.sq)));return c;},Sa=(b,c)=>{let d,e,f,g;Ho();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d
+f[e]*g[e];e=e+1|0;}return d;},AL$=()=>{ABr=BW([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Ih=M(0),Iz=(b,c)=>{let d,e,f,g;d=Y4(Hn(c));e=By(200,2);f=By(200,1);g=0;while(g<200){b.lg(g,d,e);BS(f,g,0,g%2|0);g=g+1|0;}return JQ(e,f);},Wd=M(),AOG=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=FX(c);g=Ck(e?f*0.25:f*0.4375+0.5625);h=FX(c)*6.283185307179586;BS(d,b,0,g*FG(h));BS(d,b,1,g*Gm(h));},RD=M(),ANj=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+FX(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BS(d,
b,0,f*FG(g)+Fn(c)*0.02);BS(d,b,1,f*Gm(g)+Fn(c)*0.02);},SK=M(),ANA=(a,b,c,d)=>{let e,f,g,h;e=FX(c)*3.141592653589793;f=b%2|0?0:1;g=f?FG(e):1.0-FG(e);h=f?Gm(e):0.5-Gm(e);BS(d,b,0,(g+Fn(c)*0.1-0.5)/1.5);BS(d,b,1,(h+Fn(c)*0.1-0.25)/1.5);},RI=M(),AGi=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BS(d,b,0,e+Fn(c)*0.2);BS(d,b,1,e+Fn(c)*0.2);},Xo=M(0);
function ACz(){I.call(this);this.Db=null;}
let F_=M(B_);
function Iu(){let a=this;I.call(a);a.C$=0.0;a.tY=null;}
let AN4=(a,b,c)=>{let d,e;d=1;while(true){e=b.pY.data;if(d>=e.length)break;T9(a,c.s5.data[d],a.tY.pY.data[d],e[d]);T9(a,c.s4.data[d],a.tY.p0.data[d],b.p0.data[d]);d=d+1|0;}},T9=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.pQ;f=c.pQ;g=d.pQ;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.C$*j[h];h=h+1|0;}},AKR=a=>{return Ct(a.tY);},AE_=(a,b)=>{Cz(a.tY,b);};
function Mq(){N.call(this);this.zU=0.0;}
let R3=null,IJ=()=>{IJ=Bf(Mq);AFR();},ALm=(a,b)=>{IJ();a.zU=b;},Yo=a=>{let b=new Mq();ALm(b,a);return b;},AJF=(a,b,c)=>{let d,e;d=1;while(true){e=b.pY.data;if(d>=e.length)break;Vw(a.zU,c.s5.data[d],e[d]);Vw(a.zU,c.s4.data[d],b.p0.data[d]);d=d+1|0;}},AEm=a=>{IJ();return R3;},AOL=(a,b)=>{return;},AFR=()=>{R3=W(0);};
function JV(){let a=this;I.call(a);a.rw=null;a.qL=0;}
let ALo=(a,b)=>{a.rw=Bd(4);while(Jo(b,Cq)){QS(a,G7(b)&134217727);b=Fs(b,27);}},Lb=a=>{let b=new JV();ALo(b,a);return b;},MT=(b,c)=>{let d,e,f,g;d=Lb(Cq);e=0;f=0;while(!(f>=b.qL&&f>=c.qL&&e<=0)){g=(Ei(b,f)+Ei(c,f)|0)+e|0;QS(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Tl=a=>{let b;b=a.qL;return !b?0:((b*27|0)-SD(Ei(a,b-1|0))|0)+5|0;},Eu=(a,b)=>{let c;c=Bv(a.qL,b.qL)-1|0;while(c>0&&Ei(a,c)==Ei(b,c)){c=c+(-1)|0;}return c<0?0:Ei(a,c)-Ei(b,c)|0;},EV=(a,b)=>{let c,d,e;c=0;while(c<a.qL){d=a.rw.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)QS(a,b);},FS=(a,b)=>{let c;c=0;while(c<b){EV(a,0);c=c+1|0;}},Ir=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.qL;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.rw.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.rw=f;a.qL=g.length;ABQ(a);},Pn=(a,b)=>{let c,d,e,f;c=0;while(Eu(a,b)>=0){d=0;e=0;while(e<a.qL){f=(a.rw.data[e]-Ei(b,e)|0)+d|0;a.rw.data[e]=f&134217727;d=f>>27;e=e+1|0;}ABQ(a);c=c+1|0;}return c;},Ei=(a,b)=>{return b>=a.qL?0:a.rw.data[b];},QS
=(a,b)=>{let c,d,e,f,g;c=a.qL;d=a.rw.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=BE(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.rw=f;}d=a.rw.data;e=a.qL;a.qL=e+1|0;d[e]=b;},ABQ=a=>{let b,c,d;while(true){b=a.qL;if(b<=0)break;c=a.rw.data;d=b-1|0;if(c[d])break;a.qL=d;}};
function AB7(){let a=this;I.call(a);a.AX=null;a.AM=null;a.A8=null;}
let AGM=(a,b,c)=>{let d;d=JQ(By(c,2),By(c,1));a.AX=d;a.AM=EB(b,d.qb);a.A8=Ii(b,c);},YA=(a,b)=>{let c=new AB7();AGM(c,a,b);return c;},AK5=M(),APd=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Kt(b)&&(e+f|0)<=Kt(d)){a:{b:{if(b!==d){g=Ol(Bl(b));h=Ol(Bl(d));if(g!==null&&h!==null){if(g===h)break b;if(!JA(g)&&!JA(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bl(n);if(HE(n.sZ,h.sZ)){k=1;break c;}}k=0;}if(!k){JR(b,c,d,e,j);b=new KZ;Bm(b);S(b);}j=j+1|0;k
=m;}JR(b,c,d,e,f);return;}if(!JA(g))break a;if(JA(h))break b;else break a;}b=new KZ;Bm(b);S(b);}}JR(b,c,d,e,f);return;}b=new KZ;Bm(b);S(b);}b=new CV;Bm(b);S(b);}d=new HI;Bu(d,G(618));S(d);},Cb=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Kt(b)&&(e+f|0)<=Kt(d)){JR(b,c,d,e,f);return;}b=new CV;Bm(b);S(b);},JR=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function J5(){let a=this;Bz.call(a);a.tQ=null;a.F2=null;}
let KB=null,J1=null,JD=null,J6=null,JF=null,M6=null,ST=null,E8=()=>{E8=Bf(J5);ALj();},Jv=()=>{E8();return ST.fs();},AFg=(a,b,c,d,e)=>{E8();B5(a,b,c);a.tQ=d;a.F2=e;},Gs=(a,b,c,d)=>{let e=new J5();AFg(e,a,b,c,d);return e;},AC4=(a,b)=>{let c;a:{JT();switch(PH.data[a.pS]){case 1:case 2:break;case 3:c=C5(1.0,Bv(1,b));break a;case 4:c=C5(2.0,6000.0);break a;case 5:case 6:c=C5(120.0,1600.0);break a;default:c=new Ce;Bm(c);S(c);}c=C5(0.0,b);}return c;},ALj=()=>{let b,c,d;KB=Gs(G(619),0,G(620),G(621));J1=Gs(G(622),1,
G(623),G(624));JD=Gs(G(625),2,G(626),G(627));J6=Gs(G(628),3,G(629),G(630));JF=Gs(G(631),4,G(632),G(633));b=Gs(G(634),5,G(635),G(633));M6=b;c=U(J5,6);d=c.data;d[0]=KB;d[1]=J1;d[2]=JD;d[3]=J6;d[4]=JF;d[5]=b;ST=c;},AEY=M(),PI=(b,c)=>{let d,e,f,g,h,i;d=K();e=(Db()).data;f=e.length;g=0;while(g<f){h=e[g];i=h!==EG?BH(b,h):C1(c);if(!Y(i,H3(b,h)))L(P(L(L(d,d.p8<=0?G(3):G(126)),h.qC),61),Fl(i,G(636),G(3)));g=g+1|0;}return J(d);};
function Zw(){let a=this;I.call(a);a.r8=null;a.yE=0;}
let VJ=b=>{a:{b:{H2();switch(Km.data[b.pS]){case 3:break;case 4:case 5:break b;case 6:b=G(637);break a;case 7:b=G(638);break a;default:break b;}b=G(639);break a;}b=b.uB;}return b;},AK3=a=>{let b;b=a.r8.qo;DB();return b!==C0?Ia(G(640),G(641),G(642)):Ia(G(640),G(643),G(644));},AKL=a=>{let b,c,d,e,f,g,h;b=new Dc;c=a.r8.qo;DB();c=c!==C0?G(3):G(645);d=K();H(H(d,G(646)),c);e=J(d);f=!a.yE&&a.r8.qo!==HS?G(647):G(648);d=a.r8;if(d.qo===C0)g=G(649);else{c=ZX(d.rR,G(650));d=K();P(H(H(d,G(651)),c),10);g=J(d);}if(!a.yE)c
=G(3);else{h=ZX(a.r8.r5,G(652));c=K();P(H(H(c,G(653)),h),10);c=J(c);}d=K();H(H(H(H(H(d,f),G(654)),g),c),G(655));D5(b,G(52),e,J(d));return b;},ZX=(b,c)=>{let d,e;a:{H2();switch(Km.data[b.pS]){case 1:d=G(656);break a;case 2:d=G(657);break a;case 3:d=G(658);break a;case 4:d=G(659);break a;case 5:d=G(3);break a;case 6:d=G(660);break a;case 7:d=G(661);break a;default:}b=new Ce;Bm(b);S(b);}e=K();P(H(P(e,91),c),93);b=Fl(d,G(662),J(e));d=K();H(P(H(H(d,G(663)),c),93),b);return J(d);},ANx=M(),JP=(b,c)=>{let d,e;d=new Dc;BF();c
=BH(c,FU);e=K();H(H(H(H(e,G(664)),c),G(665)),b);D5(d,G(575),G(666),J(e));return d;},ANV=M(),ANq=b=>{let c,d,e,f,g,h,i,j,k,l;c=T_(b);if(c instanceof Qg){d=new Dc;BF();b=BH(b,FU);e=K();H(H(H(e,G(667)),b),G(668));D5(d,G(669),G(670),J(e));return d;}if(c instanceof Os)return Ia(G(669),G(671),G(672));f=c instanceof O2;g=new Dc;e=!f?G(673):G(674);h=K();H(H(h,e),G(675));h=J(h);e=!f?G(676):G(677);i=c.iN(CZ(b));j=K();k=1;while(k<i.pY.data.length){b=K();P(O(H(b,G(678)),k),93);l=L(j,Kr(J(b),i.pY.data[k]));b=K();P(O(H(b,
G(679)),k),93);L(l,Kr(J(b),i.p0.data[k]));k=k+1|0;}b=J(j);i=K();H(H(H(i,e),G(680)),b);D5(g,G(669),h,J(i));return g;},RN=(b,c,d,e,f)=>{L(O(L(O(L(O(P(L(L(f,G(681)),b),91),c),G(423)),d),G(133)),e),G(682));};
function Xf(){let a=this;I.call(a);a.rO=null;a.xR=0;a.xO=0;}
let AOZ=(a,b)=>{let c,d,e;a.rO=b;a.xR=Jz(b)>=Ca(E7(b))?0:1;c=(Hf(a.rO)).data;d=c.length;e=0;a:{while(e<d){if(c[e]){d=1;break a;}e=e+1|0;}d=0;}a.xO=d;},AHk=a=>{let b=new Xf();AOZ(b,a);return b;},AFE=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b=new Dc;c=a.rO;BF();d=BH(c,FZ);e=(-1);switch(CQ(d)){case -361295720:if(!Y(d,G(18)))break a;e=0;break a;case 2988943:if(!Y(d,G(19)))break a;e=1;break a;default:}}b:{switch(e){case 0:break;case 1:d=G(683);break b;default:d=G(684);break b;}d=G(685);}c=!a.xR?G(3):G(686);f
=!a.xO?G(3):G(687);g=K();H(H(H(H(g,d),c),f),G(688));h=J(g);if(!a.xO)i=G(3);else{d=a.rO;c=CK(G(689));f=CZ(d);j=Hf(d);e=0;k=1;while(k<=BB(f)){l=Bt(f,k-1|0);m=0;while(m<X(Bt(f,k),l)){n=j.data;o=e+1|0;if(n[e])RN(G(447),k,m/l|0,m%l|0,c);m=m+1|0;e=o;}l=0;while(l<Bt(f,k)){n=j.data;m=e+1|0;if(n[e])RN(G(449),k,l,0,c);l=l+1|0;e=m;}k=k+1|0;}i=J(P(c,10));}m=Ea(a.rO);p=BH(a.rO,Kq);e=Ea(a.rO);l=20;k=20;while((e/l|0)>=16){if(l==k){l=2*k|0;continue;}if(l==(2*k|0)){l=5*k|0;continue;}k=k*10|0;l=k;}if(!a.xR)q=G(3);else{e=Jz(a.rO);d
=K();H(O(H(d,G(690)),e),G(691));q=J(d);}c:{d=BH(a.rO,FZ);e=(-1);switch(CQ(d)){case -361295720:if(!Y(d,G(18)))break c;e=0;break c;case 2988943:if(!Y(d,G(19)))break c;e=1;break c;default:}}d:{switch(e){case 0:break;case 1:g=G(692);break d;default:g=G(3);break d;}g=G(693);}r=!a.xR?G(694):G(695);e:{d=BH(a.rO,FZ);e=(-1);switch(CQ(d)){case -361295720:if(!Y(d,G(18)))break e;e=0;break e;case 2988943:if(!Y(d,G(19)))break e;e=1;break e;default:}}f:{switch(e){case 0:d=V4(a,G(696));c=K();H(H(c,G(697)),d);d=J(c);break f;case 1:d
=S6(a,G(447));c=S6(a,G(449));f=K();H(H(f,d),c);d=J(f);break f;default:}d=V4(a,G(698));}c=K();H(H(c,G(699)),d);d=J(c);s=K();H(H(H(H(H(P(O(H(H(H(O(H(H(s,i),G(700)),m),G(701)),p),G(702)),l),10),q),g),G(703)),r),d);D5(b,G(704),h,J(s));return b;},V4=(a,b)=>{let c,d;c=O0(a,G(447),b);b=O0(a,G(449),Fl(b,G(447),G(449)));d=K();H(H(d,c),b);return J(d);},S6=(a,b)=>{let c,d;c=Fl(G(705),G(447),b);b=O0(a,b,G(706));d=K();H(H(d,c),b);return J(d);},O0=(a,b,c)=>{let d,e;if(!a.xO)d=G(3);else{d=K();H(H(H(d,G(707)),b),G(662));d=
J(d);}e=K();P(H(H(H(H(H(H(H(e,G(708)),b),G(709)),b),G(710)),c),d),10);return J(e);},AB5=M(0);
function LI(){I.call(this);this.E6=null;}
let AMa=b=>{let c,d;b=b.E6;if(!b.E4){c=performance.now()+12.0;d=b.AO.lz();while(d&&performance.now()<c){d=b.AO.lz();}b.B3.be();if(d)YW(b);}};
function WH(){let a=this;I.call(a);a.Eu=null;a.Ev=null;a.Ew=0;}
function UG(){let a=this;I.call(a);a.qp=null;a.r$=null;}
let SS=(a,b,c,d)=>{let e,f;if(!Y(CY(FE(a.qp,c),G(3)),d)&&!If(a.qp,b)){e=a.r$;b=b.qC;f=c.qC;c=K();H(H(P(H(H(H(c,b),G(711)),f),61),d),G(712));b=J(c);V(e,b);}},Jt=(a,b)=>{let c,d;c=b.qC;b=BH(a.qp,b);d=K();H(P(H(d,c),61),b);return J(d);};
function Qw(){let a=this;N.call(a);a.qW=null;a.qK=0;a.qX=0;}
let G3=a=>{return Bc(a.qW.rQ,a.qK,a.qX);},Nr=a=>{let b,c,d,e,f;b=a.qW;c=b.rG.u0;EO();if(c===Ew)d=B7(b);else{d=B7(b);e=Q_(a.qW,a.qK);f=a.qX;b=K();P(O(P(O(P(H(b,d),91),e),44),f),93);d=J(b);}return d;},TN=(a,b)=>{let c,d,e,f,g,h,i;c=new T3;c.q6=K();c.vh=a;c.Bd=b;a.qW.D7.lA(c);if(c.Ef){d=c.Bd;Gg();if(d!==HG&&G3(c.vh)===0.0){a:{if(KX(c.q6,0)!=45){e=c.q6;f=0;e=e;g=e.p8-G(713).pR.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=G(713).pR.length)break c;if(e.qg.data[f+h|0]!=Bh(G(713),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)JS(c.q6,0,G(714));}}i=J(c.q6);if(BC(i))c=Nr(a);else{c=Nr(a);d=K();H(H(H(d,c),G(57)),i);c=J(d);}d:{P_();switch(Y0.data[b.pS]){case 1:b=CH(G3(a));d=K();H(H(H(d,c),G(57)),b);c=J(d);break d;case 2:b=I5(G3(a));d=K();H(H(H(d,c),G(57)),b);c=J(d);break d;case 3:break;default:b=new Ce;Bm(b);S(b);}}return c;},AM3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Qw)){b=b;c=!R(a.qW,b.qW)?0:a.qK!=b.qK?0:a.qX==b.qX?1:0;}else c=0;return c;},IK=M(Bz),DI=null,Ff=null,Cd
=null,Xb=null,HX=()=>{HX=Bf(IK);ANG();},AFF=(a,b,c)=>{HX();B5(a,b,c);},Mk=(a,b)=>{let c=new IK();AFF(c,a,b);return c;},ANG=()=>{let b,c,d;DI=Mk(G(715),0);Ff=Mk(G(716),1);b=Mk(G(717),2);Cd=b;c=U(IK,3);d=c.data;d[0]=DI;d[1]=Ff;d[2]=b;Xb=c;},KH=M(Bz),Es=null,GA=null,C7=null,C8=null,Ew=null,Sy=null,EO=()=>{EO=Bf(KH);AI3();},ANf=(a,b,c)=>{EO();B5(a,b,c);},Io=(a,b)=>{let c=new KH();ANf(c,a,b);return c;},AI3=()=>{let b,c,d;Es=Io(G(144),0);GA=Io(G(718),1);C7=Io(G(150),2);C8=Io(G(719),3);b=Io(G(720),4);Ew=b;c=U(KH,5);d
=c.data;d[0]=Es;d[1]=GA;d[2]=C7;d[3]=C8;d[4]=b;Sy=c;},Rv=M(Cm),Uw=(a,b)=>{return 1.0/(1.0+JN( -b));},ANW=(a,b,c)=>{return c*(1.0-c);},Rt=M(Cm),AIK=(a,b)=>{return W$(b);},AI_=(a,b,c)=>{return 1.0-c*c;},Rs=M(Cm),AFU=(a,b)=>{if(b<0.0)b=0.0;return b;},AJG=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Rr=M(Cm),AOX=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ALa=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Rq=M(Cm),AF8=(a,b)=>{return Rf(b);},ALF=(a,b,c)=>{C_();return Uw(CN,b);},Rp=M(Cm),AIB=(a,b)=>{return Gm(b);},AL9=(a,b,c)=>{return FG(b);},Rn
=M(Cm),AEC=(a,b)=>{return b;},AIr=(a,b,c)=>{return 1.0;},Vg=M(0);
function SJ(){let a=this;I.call(a);a.Fq=null;a.Fr=0;a.Fs=null;}
let G8=(a,b)=>{let c,d,e;c=a.Fq.data;d=a.Fr;e=a.Fs;c[d]=b;return e.iC();},ADG=M(),Ry=b=>{return Bb(Uc(Rb(QU(b),Gc(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Hb=M(0);
function W2(){I.call(this);this.E0=null;}
let AMm=(a,b)=>{return YY(a.E0,b);};
function X3(){I.call(this);this.Cg=null;}
let AMh=(a,b)=>{let c,d,e;c=a.Cg;d=YY(c,b);e=c.xg.pQ.data[b];return d===0.0?0.0:d/Ry(e);};
function AAf(){ET.call(this);this.Aq=null;}
let Hl=(a,b)=>{return Z(a.Aq,b);},K1=a=>{return a.Aq.pV;};
function O1(){let a=this;N.call(a);a.ts=0;a.t3=0;a.vD=null;}
let AGh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(O1)){b=b;c=a.ts!=b.ts?0:a.t3!=b.t3?0:R(a.vD,b.vD)?1:0;}else c=0;return c;};
function Em(){N.call(this);this.q5=null;}
let ACP=(a,b)=>{a.q5=b;},De=a=>{let b=new Em();ACP(b,a);return b;},HH=b=>{return De(b);},ALT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Em)){b=b;c=R(a.q5,b.q5)?1:0;}else c=0;return c;},AKE=M(),Sh=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=VD(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bv(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|AAp(f,k[q],p);q=q+1|0;}h=Bv(h,g[p]);p=p+(-1)|0;}r=Bq(c);while(Br(r)){k=(Bo(r)).data;i=i|AAp(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},AAp=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},VD=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function AAZ(){let a=this;I.call(a);a.sQ=0;a.st=0;a.qM=null;a.qk=null;a.rj=null;a.tZ=null;a.vl=null;a.zM=null;}
let Wz=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.qM.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=U(B4(F9),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},D3=(a,b)=>{return b<a.sQ?0:1;};
function Z8(){let a=this;I.call(a);a.rn=null;a.rt=null;a.sn=null;}
let AGb=(a,b)=>{let c,d,e,f,g,h,i;a.rn=b;c=b.qM.data;d=c.length;a.sn=Bd(d);e=b.st;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=U(B4(F9),e);i=c.data;a.rt=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},Ve=a=>{let b=new Z8();AGb(b,a);return b;},ACd=(a,b)=>{return a.rt.data[b];},Yr=(a,b)=>{return a.sn.data[b];},AAc=b=>{let c,d,e,f;c=Ve(b);d=Bd(b.st);e=D_(b.qM.data.length);f=b.sQ-1|0;while(f>=0){RT(c,f,e,d);f=f+(-1)|0;}return c;},RT=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.rn.qM.data[b];h=f[g];f[g]=h+1|0;GK(a,g,h,b);e=a.rn.tZ.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];RT(a,a.rn.qk.data[h],c,d);i=i+1|0;}}}},GK=(a,b,c,d)=>{a.rt.data[b].data[c]=d;a.sn.data[d]=c;},SL=a=>{let b,c,d,e;b=Ve(a.rn);c=0;while(c<a.rt.data.length){d=0;while(true){e=a.rt.data;if(d>=e[c].data.length)break;GK(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},Sw=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.rt.data[b].data;f=e.length;g=W(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.sn.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){GK(a,b,h[f],i[f]);f=f+1|0;}},Re=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.rt.data.length){e=1;while(true){f=a.rt.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Ro(a,j,i)<Ro(a,i,j)){GK(a,d,h,j);GK(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},Ro=(a,b,c)=>{let d,e;d=a.rn;e=Xw(a,d.tZ,d.qk,b,c);d=a.rn;return e+Xw(a,d.vl,d.rj,b,c)|0;},Xw=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.sn.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},GV=a=>{let b,c,d,e,f,g,h,i;b=Cq;c=0;while(true){d=a.rn;if(c>=d.sQ)break;e=d.tZ.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.sn.data;i=d.qk.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=Ls(b,Cn(1));f=f+1|0;}c=c+1|0;}return Ls(OJ(OJ(Cn(Of(a)),Cn(a.rn.sQ+1|0)),Cn(8)),b);},Of=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.rt.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.rn;m=l.vl.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.sn.data[l.rj.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.sn.data[l.rj.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function ABE(){let a=this;I.call(a);a.qz=null;a.vP=null;a.zw=null;a.sb=null;a.wI=null;a.vT=null;}
let Ek=(a,b)=>{return a.sb.data[b];},ACZ=(a,b)=>{return a.wI.data[b];},AJK=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.sb.data.length).data;c=0;while(true){d=a.qz;if(c>=d.sQ)break;e=d.tZ.data[c].fs();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.vP;k=a.qz.qk.data;l=j-1|0;if(Yr(d,k[g[l]])<=Yr(a.vP,a.qz.qk.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.qz;if(!D3(d,d.qk.data[m]))break;m=m+(-1)|0;}e[i]=b[a.qz.qk.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Be(11.0,(a.zw.data[c]/2.0-7.0)/Bb(1.0,Bb(n,(h-1|0)-n)));i=0;while(i<h){a.wI.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Be(8.0,e[i]+1|0);k=a.vT;d=a.qz;p=!D3(d,d.qk.data[j])?1.0:2.0;k.data[j]=Bb(n,p);while(true){d=a.qz;if(!D3(d,d.qk.data[j]))break;d=a.qz;k=d.qk.data;m=j-1|0;l=D3(d,k[m]);k=a.vT;p=!l?2.0:8.0;k.data[m]=Bb(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},AAr=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d
=W(c);e=d.data;f=1;while(f<c){g=a.qz;h=f-1|0;i=!D3(g,b[h])&&!D3(a.qz,b[f])?0:1;e[f]=V0(a,b[h])/2.0+V0(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},V0=(a,b)=>{return D3(a.qz,b)?0.0:a.zw.data[b];},AAX=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.qz.st;if(f>=d)break;g=ACd(a.vP,e?f:(d-1|0)-f|0);h=AAr(a,g);i=Ba();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=AK4(a,l[j],m[j],b,c);while(!Co(k))
{o=i;if(!((Z(o,o.pV-1|0)).uN>n.uN))break;p=Gp(o,o.pV-1|0);q=p.wE.data;r=q.length;s=n.wE.data;t=s.length;u=r+t|0;v=W(u);m=v.data;w=W(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.wM.data;bb=y+1|0;bc=ba[y];}else{ba=p.wM.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=SX(p.vb+n.vb|0,v,w);}V(i,n);j=j+1|0;}d=0;o=Bq(i);while(Br(o)){p=Bo(o);bb=d+p.vb|0;while(d<bb){m=h.data;a.sb.data[l[d]]=m[d]+p.uN;d=d+1|0;}}f=f+1
|0;}},AK4=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.qz.tZ.data[b];g=!e?Bd(0):a.qz.vl.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=W(j);l=W(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;LS(k,l,m,a.sb.data[a.qz.qk.data[o]]-a.wI.data[o]-c,a.vT.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;LS(k,l,m,a.sb.data[a.qz.rj.data[o]]+a.wI.data[o]-c,a.vT.data[o]);e=e+1|0;m=j;}if(h)LS(k,l,m,a.sb.data[b]-c,
0.01);return SX(1,k,l);},LS=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function WM(){let a=this;N.call(a);a.zz=null;a.ym=null;}
let ALu=M(),KV=(b,c)=>{let d,e,f;d=AAt(b);e=AAt(c);f=K();P(H(H(H(P(f,40),d),G(133)),e),41);return J(f);},AAt=b=>{return NH(b,b!==BL(b)?2:0);},O9=(b,c)=>{let d,e,f;d=P(K(),b);e=C1(c);f=0;while(f<e.pR.length){P(d,((Bh(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return J(d);};
function Ic(){let a=this;N.call(a);a.rT=null;a.ql=0;a.qF=0;a.qR=null;}
let MG=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==X(c,d)){a.rT=b;a.ql=c;a.qF=d;a.qR=e;return;}e=e.data;b=new BG;f=e.length;g=K();H(O(H(O(P(O(H(g,G(721)),c),120),d),G(722)),f),G(723));Bu(b,J(g));S(b);},AAB=(a,b,c,d)=>{let e=new Ic();MG(e,a,b,c,d);return e;},Ec=(a,b,c)=>{return a.qR.data[X(c,a.ql)+b|0];},Fv=(a,b)=>{let c;c=a.rT;return FM(c.qS,c.qQ,b,a.ql);},EU=(a,b)=>{let c;c=a.rT;return FM(c.rf,c.rm,b,a.qF);},N0=(b,c,d)=>{return  -((b-c)*d-b);},FM=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},ADq
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Ic)){b=b;c=!R(a.rT,b.rT)?0:a.ql!=b.ql?0:a.qF!=b.qF?0:R(a.qR,b.qR)?1:0;}else c=0;return c;},AJA=a=>{return a.ql;},AFq=a=>{return a.qF;};
function J4(){let a=this;N.call(a);a.uS=null;a.vS=null;a.vj=null;a.vH=null;a.tg=0;a.uf=0.0;a.wd=0.0;a.we=0.0;a.zh=0.0;a.ye=0.0;}
let VP=(a,b,c,d,e,f,g,h,i,j,k)=>{a.uS=b;a.vS=c;a.vj=d;a.vH=e;a.tg=f;a.uf=g;a.wd=h;a.we=i;a.zh=j;a.ye=k;},APg=(a,b,c,d,e,f,g,h,i,j)=>{let k=new J4();VP(k,a,b,c,d,e,f,g,h,i,j);return k;},AHU=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(J4)){b=b;if(!R(a.uS,b.uS)){c=0;break a;}if(!R(a.vS,b.vS)){c=0;break a;}if(!R(a.vj,b.vj)){c=0;break a;}if(!R(a.vH,b.vH)){c=0;break a;}if(a.tg!=b.tg){c=0;break a;}if(a.uf!==b.uf){c=0;break a;}if(a.wd!==b.wd){c=0;break a;}if(a.we!==b.we){c=0;break a;}if(a.zh!==b.zh){c
=0;break a;}if(a.ye===b.ye){c=1;break a;}c=0;}else c=0;}return c;},AE8=a=>{return a.uS;},AMq=a=>{return a.vj;};
function Me(){let a=this;N.call(a);a.xx=null;a.vX=null;}
let AK6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Me)){b=b;c=!R(a.xx,b.xx)?0:R(a.vX,b.vX)?1:0;}else c=0;return c;},AOC=a=>{return a.xx;};
function Ht(){let a=this;N.call(a);a.tj=null;a.uH=null;a.uT=null;a.vR=null;a.wz=null;a.wK=null;}
let NQ=(a,b,c,d,e,f,g)=>{a.tj=b;a.uH=c;a.uT=d;a.vR=e;a.wz=f;a.wK=g;},APq=(a,b,c,d,e,f)=>{let g=new Ht();NQ(g,a,b,c,d,e,f);return g;},Ur=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&BE(d,e)>=0){f=c.data;g=Bv(d,e);h=f.length;if(g<h){f=c.fs();c=f.data;c[d]=0.0;c[e]=0.0;i=new Ht;c=Q5(h,d);j=Q5(h,e);k=Qd(b,d);b=Qd(b,e);Gu();NQ(i,f,c,j,k,b,HY);return i;}}c=c.data;b=new BG;d=c.length-1|0;i=K();P(O(H(i,G(724)),d),46);Bu(b,J(i));S(b);},Ql=(a,b)=>{return H_(a.uH,a.tj,b);},O7=(a,b)=>{return H_(a.uT,a.tj,b);},H_=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Q5=(b,c)=>{let d;d=W(b);d.data[c]=1.0;return d;},Ws=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},AOH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Ht)){b=b;c=!R(a.tj,b.tj)?0:!R(a.uH,b.uH)?0:!R(a.uT,b.uT)?0:!R(a.vR,b.vR)?0:!R(a.wz,b.wz)?0:R(a.wK,b.wK)?1:0;}else c=0;return c;},AEb=a=>{return a.uH;},AOw=a=>{return a.uT;};
function AB4(){let a=this;I.call(a);a.zY=null;a.wO=0;a.DY=0.0;a.AS=0;}
let AL2=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.zY=c;a.wO=624;if(MI(b,Cq)&&Ui(b,Gc(4294967295, 0))){c=c.data;c[0]=G7(b);d=1;while(d<624){e=c[d-1|0];c[d]=X(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BG;g=K();P(VA(H(g,G(725)),b),46);Bu(f,J(g));S(f);},Y4=a=>{let b=new AB4();AL2(b,a);return b;},FX=a=>{return ((Z2(a)>>>5|0)*6.7108864E7+(Z2(a)>>>6|0))/9.007199254740992E15;},Fn=a=>{let b,c,d,e;if(a.AS){a.AS=0;return a.DY;}while(true){while(true){b=FX(a)*2.0-1.0;c=FX(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Ck((-2.0)*CW(d)/d);a.DY=e*b;a.AS=1;return e*c;},Te=(a,b,c)=>{let d,e,f,g;d=By(b,c);e=d.pQ;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Fn(a);f=f+1|0;}return d;},Z2=a=>{let b,c,d,e,f,g;if(a.wO==624){b=0;while(b<624){c=a.zY.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.wO=0;}c=a.zY.data;g=a.wO;a.wO=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function ACu(){D4.call(this);this.E1=null;}
let AGI=a=>{return 1;},AOb=(a,b)=>{let c;if(!b)return a.E1;c=new CV;Bm(c);S(c);},Vt=M(Fk),ALD=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.pQ;e=c.pQ;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Y2(a, -i[h],j[h]);g=g+Y2(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Y2=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CW(c);},AFL=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Vs=M(Fk),AF_=(a,b,c)=>{let d,e,f,g,h,i;d=b.pQ;e=c.pQ;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},AEO
=(a,b,c)=>{return 2.0*(b-c);},DW=M(0),AA3=M(),AHv=(a,b)=>{CM();};
function Vd(){let a=this;I.call(a);a.sX=null;a.sM=null;a.Dc=null;a.Dd=null;}
let AF0=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Cv();d=Pw(a,Op,a.sM.AZ,G(726));e=Pw(a,M8,a.sM.zD,G(727));f=c.length;g=0;while(g<f){h=c[g];i=DU(h,Nc,Nd);j=a.sM.Aa;k=F$(h);l=K();H(H(H(l,G(728)),k),G(548));m=LP(a,h,i,j,J(l));n=a.sX;o=DU(h,Po,Ps);p=DG(h);l=ES(h,b.tn);k=F$(h);i=K();H(H(H(i,G(728)),k),G(729));i=J(i);q=U(BZ,2);r=q.data;r[0]=B$(109,m);r[1]=B$(100,h.w1);l=EN(n,o,p,l,G(730),i,q);j=DU(h,Jr,Jn);m=a.sM.wa;i=F$(h);s=K();H(H(H(s,G(731)),i),G(548));n=LP(a,h,j,m,J(s));j=a.sX;o=DU(h,KF,KA);p
=DG(h);t=ES(h,b.tp);i=F$(h);s=K();H(H(H(s,G(731)),i),G(732));s=J(s);r=U(BZ,2);q=r.data;q[0]=B$(118,n);q[1]=B$(100,h.w1);i=EN(j,o,p,t,G(733),s,r);s=AA8(a,h,DU(h,N3,N2),b.yV,l,d);k=AA8(a,h,DU(h,MZ,MQ),b.xe,i,e);q=U(BZ,2);r=q.data;r[0]=B$(109,s);r[1]=B$(118,k);QP(a,h,G(734),q);g=g+1|0;}},AA8=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.sX;h=DG(b);b=ES(b,d);d=B7(e);i=K();H(H(H(i,G(735)),d),G(736));i=J(i);j=U(BZ,2);k=j.data;k[0]=B$(109,e);e=new BZ;CO();d=CI;D1(e,113,f,d,d);k[1]=e;return EN(g,c,h,b,G(737),i,j);},QP=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=ES(b,a.sM.Dz);f=d.length;g=U(BZ,f+2|0);h=g.data;h[0]=B$(112,b.xX);i=new BZ;j=a.Dd;CO();k=CI;D1(i,114,j,k,k);h[1]=Ye(i,e);l=0;while(l<f){h[l+2|0]=Ye(d[l],e);l=l+1|0;}k=a.sX;Cv();i=DU(b,NV,NX);f=DG(b);j=ES(b,a.sM.xT);m=!I0(b)?G(738):G(739);n=DG(b);d=e.pQ.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?G(348):G(740);b=K();H(H(O(H(H(b,m),G(523)),n),G(741)),p);b=J(b);m=new ACc;m.DI=e;m.DJ=c;XL(k,i,f,j,c,b,m,g);},LP=(a,b,c,d,e)=>{return FV(a.sX,
c,DG(b),ES(b,d),G(3),e);},Pw=(a,b,c,d)=>{return FV(a.sX,b,0,c,G(3),d);},GQ=M(0),O2=M(N),AGS=(a,b)=>{let c,d,e,f,g;c=B9(b);d=c.pY.data;e=U(B4(Df),2);f=e.data;f[0]=BW([1.0,1.0]);f[1]=BW([1.0,1.0]);d[1]=EC(e);d=c.p0.data;e=U(B4(Df),2);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;g=W(1);g.data[0]=(-1.0);f[1]=g;d[1]=EC(e);d=c.pY.data;e=U(B4(Df),1);e.data[0]=BW([1.0,(-2.0)]);d[2]=EC(e);d=c.p0.data;e=U(B4(Df),1);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;d[2]=EC(e);return c;},Os=M(N),ADZ=(a,b)=>{return B9(b);};
function Wv(){N.call(this);this.EH=null;}
let AH4=(a,b)=>{let c;c=B9(b);Cz(c,a.EH);return c;},AKm=M(),Kt=b=>{let c;c=(Bl(b)).sZ;if(c[BP].itemType!==null)return AIz(b);b=new BG;Bm(b);S(b);},KZ=M(B_);
function Qg(){N.call(this);this.E_=0.0;}
let AGz=(a,b)=>{let c,d,e;c=B9(b);d=Y4(Hn(a.E_));e=1;while(e<=BB(b)){c.pY.data[e]=Te(d,Bt(b,e),Bt(b,e-1|0));c.p0.data[e]=Te(d,Bt(b,e),1);e=e+1|0;}return c;},AHS=M(),W4=M(EW),AFy=null,P7=()=>{P7=Bf(W4);AHw();},P$=(b,c)=>{return AKj(b,c);},AEa=(b,c)=>{return AFt(b,c);},OP=(b,c)=>{return AKh(b,c);},AHw=()=>{AFy=Bk(AJZ);};
function BZ(){let a=this;N.call(a);a.tX=0;a.sj=null;a.s8=null;a.tR=null;a.w0=null;}
let D1=(a,b,c,d,e)=>{Si(a,b,c,d,e,Bi());},GN=(a,b,c,d)=>{let e=new BZ();D1(e,a,b,c,d);return e;},Si=(a,b,c,d,e,f)=>{a.tX=b;a.sj=c;a.s8=d;a.tR=e;a.w0=f;},AK1=(a,b,c,d,e)=>{let f=new BZ();Si(f,a,b,c,d,e);return f;},B$=(b,c)=>{let d;d=new BZ;CO();D1(d,b,c,Dg,DM);return d;},Ye=(a,b)=>{return AK1(a.tX,a.sj,a.s8,a.tR,Bp(b));},ACF=(a,b,c)=>{return !BN(a.w0)&&Bc(Bs(a.w0),b,c)!==0.0?0:1;},X2=a=>{let b,c;b=a.s8;CO();c=CI;return b===c?a.sj.rQ.pT:a.tR!==c?1:a.sj.rQ.pU;},YZ=(a,b,c)=>{return HO(a.sj,W1(a.s8,b.qK,b.qX,c),
W1(a.tR,b.qK,b.qX,c));},AA2=(a,b,c,d)=>{a:{b:{if(!(a.s8===b&&d.qK!=c)){if(a.tR!==b)break b;if(d.qX==c)break b;}c=1;break a;}c=0;}return c;},AIc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(BZ)){b=b;c=a.tX!=b.tX?0:!R(a.sj,b.sj)?0:!R(a.s8,b.s8)?0:!R(a.tR,b.tR)?0:R(a.w0,b.w0)?1:0;}else c=0;return c;},KE=M(Bz),Is=null,IQ=null,HG=null,WP=null,Gg=()=>{Gg=Bf(KE);AKN();},ZM=()=>{Gg();return WP.fs();},AII=(a,b,c)=>{Gg();B5(a,b,c);},Pb=(a,b)=>{let c=new KE();AII(c,a,b);return c;},AKN=()=>{let b,c,d;Is=Pb(G(742),
0);IQ=Pb(G(743),1);b=Pb(G(744),2);HG=b;c=U(KE,3);d=c.data;d[0]=Is;d[1]=IQ;d[2]=b;WP=c;};
function Zn(){let a=this;I.call(a);a.t0=null;a.p5=0;}
let C$=a=>{return a.p5>=a.t0.pR.length?41:Bh(a.t0,a.p5);},Z_=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=G(3);d=G(745);while(C$(a)!=41){e=C$(a);if(e==32)a.p5=a.p5+1|0;else if(e==47){a.p5=a.p5+2|0;c=Se(c);f=Se(X_(a));g=K();H(H(H(H(g,G(746)),c),f),G(747));c=J(g);}else if(!(DP(G(748),e)<0?0:1)){L(L(b,c),BC(c)?G(3):Gl(G(749)));c=X_(a);}else{a:{a.p5=a.p5+1|0;f=L(b,c);switch(e){case 42:h=c.pR.length;g=G(745);i=h-g.pR.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.pR.length){i=1;break b;}if(Bh(c,h+e|0)!=Bh(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=Gl(!(i&&!Y(c,GS(G(458)))?0:1)?G(750):G(749));break a;case 45:break;case 62:c=Gl(G(751));break a;default:c=new BR;j=Dq(1);j.data[0]=e;R7(c,j);c=Gl(c);break a;}c=Gl(G(752));}L(f,c);c=G(3);}}return J(L(b,c));},Gl=b=>{let c;c=K();H(H(H(c,G(753)),b),G(754));return J(c);},Se=b=>{let c;if(WB(b,G(755))){b=Cl(b,G(755).pR.length,b.pR.length-G(756).pR.length|0);c=K();H(H(H(c,G(757)),b),G(758));b=J(c);}return b;},X_=a=>{let b,c,d,e,f,g,h;if(C$(a)==40)b=Xu(a);else if(PD(C$(a)))b=RJ(a);else{c=Uv(a);if
(BC(c)){b=new BG;c=a.t0;d=K();H(H(H(d,G(759)),c),G(760));Bu(b,J(d));S(b);}if(Pc(a.t0,G(761),a.p5)){a.p5=a.p5+2|0;b=K();H(H(b,c),G(762));c=J(b);}if(C$(a)==40){b=GS(c);c=Gl(G(763));d=Xu(a);e=K();H(H(H(H(H(e,G(757)),b),c),d),G(758));b=J(e);}else{b=G(3);if(Y(c,G(764))){a.p5=a.p5+1|0;c=Uv(a);b=G(765);}if(!PD(C$(a)))b=GS(c);else{f=c.pR.length-1|0;e=GS(Ep(c,f));g=RJ(a);d=K();H(H(d,e),g);d=J(d);if(C$(a)==7488){b=TE(C$(a));a.p5=a.p5+1|0;}if(BC(b)){b=K();H(H(H(b,G(766)),d),G(767));b=J(b);}else{e=K();H(H(H(H(e,G(768)),
d),b),G(769));b=J(e);}if(f){c=GS(Cl(c,0,f));d=K();H(H(H(H(d,G(757)),c),b),G(758));b=J(d);}}}}h=C$(a);if(h!=7488&&h!=178)return b;a.p5=a.p5+1|0;c=TE(h);d=K();H(H(H(H(d,G(770)),b),c),G(771));return J(d);},Xu=a=>{let b,c;a.p5=a.p5+1|0;b=Z_(a);a.p5=a.p5+1|0;c=K();H(H(H(c,G(755)),b),G(756));return J(c);},RJ=a=>{let b,c,d;b=a.p5;while(!(!PD(C$(a))&&C$(a)!=46)){a.p5=a.p5+1|0;}c=Cl(a.t0,b,a.p5);d=K();H(H(H(d,G(772)),c),G(773));return J(d);},Uv=a=>{let b,c;b=a.p5;while(true){a:{b:{c=C$(a);if(!(97<=c&&c<=122)){if(65>
c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.p5=a.p5+1|0;}return Cl(a.t0,b,a.p5);},GS=b=>{let c,d;a:{c=(-1);switch(CQ(b)){case -1097083752:if(!Y(b,G(460)))break a;c=3;break a;case -839421393:if(!Y(b,G(462)))break a;c=4;break a;case 3319534:if(!Y(b,G(774)))break a;c=1;break a;case 3587653:if(!Y(b,G(775)))break a;c=2;break a;case 92909918:if(!Y(b,G(458)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=G(776);break b;case 2:b=G(777);break b;case 3:b=G(778);break b;case 4:b=G(779);break b;default:d
=K();H(H(H(d,G(780)),b),G(781));b=J(d);break b;}b=G(782);}return b;},TE=b=>{return b!=7488?G(783):G(784);},PD=b=>{return 48<=b&&b<=57?1:0;},Uk=M(),Vx=null,LK=null,HA=()=>{HA=Bf(Uk);AH_();},AH_=()=>{let b,c;b=Bd((ABh()).data.length);c=b.data;LK=b;c[C0.pS]=1;c[HS.pS]=2;c=Bd((GC()).data.length);b=c.data;Vx=c;b[CN.pS]=1;b[D9.pS]=2;b[HV.pS]=3;b[H7.pS]=4;b[GI.pS]=5;b[H0.pS]=6;b[Il.pS]=7;};
function DN(){Bz.call(this);this.Ce=null;}
let J2=null,Nf=null,PV=null,AMd=null,EH=()=>{EH=Bf(DN);AON();},Qi=(a,b,c,d)=>{EH();B5(a,b,c);a.Ce=d;},ANU=a=>{return a.Ce;},ABo=b=>{let c,d,e;EH();c=By(b.pU,b.pT);d=0;while(d<b.pT){e=0;while(e<b.pU){BS(c,e,d,Bc(b,d,e));e=e+1|0;}d=d+1|0;}return c;},AON=()=>{let b,c,d;b=new WE;Qi(b,G(785),0,G(786));J2=b;b=new WF;Qi(b,G(787),1,G(788));Nf=b;b=new WG;Qi(b,G(789),2,G(790));PV=b;c=U(DN,3);d=c.data;d[0]=J2;d[1]=Nf;d[2]=b;AMd=c;};
function Dj(){let a=this;Bz.call(a);a.EF=null;a.CE=null;}
let MF=null,OK=null,QM=null,AOz=null,AND=null,Fc=()=>{Fc=Bf(Dj);AFp();},K_=(a,b,c,d,e)=>{Fc();B5(a,b,c);a.EF=d;a.CE=e;},AF1=a=>{return a.EF;},AHi=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=By(ACR(a,c.pT,d.pT,c,d),ACR(a,c.pU,d.pU,c,d));f=0;while(f<e.pT){g=0;while(g<e.pU){BS(e,f,g,a.mc(c.pQ.data[JZ(c,f,g)],d.pQ.data[JZ(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},ADn=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=By(e.pT,e.pU);h=By(f.pT,f.pU);i=0;while(i<c.pT){j=0;while(j<c.pU){k=JZ(e,i,j);l=JZ(f,
i,j);m=e.pQ.data[k];n=f.pQ.data[l];b=g.pQ.data;b[k]=b[k]+a.me(m,n,Bc(c,i,j),Bc(d,i,j));b=h.pQ.data;b[l]=b[l]+a.mf(m,n,Bc(c,i,j),Bc(d,i,j));j=j+1|0;}i=i+1|0;}return BT(B8,[g,h]);},JZ=(b,c,d)=>{let e,f;Fc();if(b.pT==1)c=0;e=b.pU;f=X(c,e);if(e==1)d=0;return f+d|0;},ACR=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BG;g=a.CE;d=CX(d);e=CX(e);h=K();H(H(H(H(P(H(H(h,G(791)),g),32),d),G(362)),e),G(792));Bu(f,J(h));S(f);}if(b==1)b=c;return b;},AFp=()=>{let b,c,d;b=new AA_;K_(b,G(793),0,G(636),G(794));MF=b;b=new ABa;K_(b,
G(795),1,G(298),G(796));OK=b;b=new AA9;K_(b,G(797),2,G(798),G(799));QM=b;b=new AA$;K_(b,G(800),3,G(801),G(802));AOz=b;c=U(Dj,4);d=c.data;d[0]=MF;d[1]=OK;d[2]=QM;d[3]=b;AND=c;},Tt=M(0),MP=M(HD),M$=M(MP),AAl=M(M$),XU=M(0),Mp=M(),Pq=M(Mp),AAi=M(Pq),AAk=M(D4),AJ8=(a,b)=>{let c;c=new CV;Bm(c);S(c);},AJf=a=>{return 0;},AGn=a=>{FR();return T7;},AD9=a=>{return 1;},AAg=M(),ADL=a=>{return 0;},AKZ=a=>{let b;b=new D$;Bm(b);S(b);},TX=M(0),AAh=M(),Z3=M();
function QW(){let a=this;N.call(a);a.Ax=null;a.tT=0.0;a.zL=0.0;}
let Vz=(a,b,c,d)=>{a.Ax=b;a.tT=c;a.zL=d;},Nl=(a,b,c)=>{let d=new QW();Vz(d,a,b,c);return d;},BQ=(b,c)=>{return Nl(b,c,0.0);};
function MJ(){let a=this;N.call(a);a.w_=null;a.sV=null;a.x2=0.0;}
let TJ=(b,c)=>{let d,e,f,g;d=1;while((b.d9()/d|0)>Bb(8.0,c)){d=d*2|0;}e=Ba();f=0;while(f<b.d9()){g=b.bW(f);V(e,g);f=f+d|0;}if((b.d9()-1|0)%d|0){b=b.bW(b.d9()-1|0);V(e,b);}return e;},AOE=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.pV;f=Bd(e);g=f.data;h=W(2*e|0);i=h.data;e=0;while(e<d.pV){g[e]=(Z(d,e)).yu;j=2*e|0;i[j]=Ql(b,(Z(d,e)).re);i[j+1|0]=O7(b,(Z(d,e)).re);e=e+1|0;}k=OD(h,2,0)- -OD(h,2,1);l=0.0;g=W(d.pV);m=g.data;j=0;n=m.length;while(j<b.tj.data.length){o=0;while(o<n){m[o]=(Z(d,o)).re.data[j];o=o+1|0;}l
=l- -OD(g,1,0);j=j+1|0;}b=new MJ;k=Be(1.0,k/l);b.w_=f;b.sV=h;b.x2=k;return b;},OD=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},AMy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(MJ)){b=b;c=!R(a.w_,b.w_)?0:!R(a.sV,b.sV)?0:a.x2===b.x2?1:0;}else c=0;return c;};
function F0(){let a=this;N.call(a);a.qS=0.0;a.qQ=0.0;a.rf=0.0;a.rm=0.0;}
let Jy=null,KO=null,JH=()=>{JH=Bf(F0);AHH();},QT=(a,b,c,d,e)=>{JH();a.qS=b;a.qQ=c;a.rf=d;a.rm=e;},Fi=(a,b,c,d)=>{let e=new F0();QT(e,a,b,c,d);return e;},Wx=b=>{let c,d,e,f,g,h,i,j;JH();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.pT){c=Be(c,Bc(b,g,0));d=Bb(d,Bc(b,g,0));e=Be(e,Bc(b,g,1));f=Bb(f,Bc(b,g,1));g=g+1|0;}if(FK(Jy,c,e)&&FK(Jy,d,f))return Jy;if(FK(KO,c,e)&&FK(KO,d,f))return KO;h=Bb(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Fi(i-h,i+h,j-h,j+h);},FK=(a,b,c)=>{return a.qS<=b&&b<=a.qQ&&a.rf<=c&&c<=a.rm?1:0;},Yv
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(F0)){b=b;c=a.qS!==b.qS?0:a.qQ!==b.qQ?0:a.rf!==b.rf?0:a.rm===b.rm?1:0;}else c=0;return c;},AHH=()=>{Jy=Fi((-0.1),1.1,(-0.1),1.1);KO=Fi((-1.1),1.1,(-1.1),1.1);};
function HL(){let a=this;N.call(a);a.x4=0;a.tv=null;a.zd=0.0;a.xF=0.0;}
let MC=(a,b,c,d,e)=>{a.x4=b;a.tv=c;a.zd=d;a.xF=e;},AE7=(a,b,c,d)=>{let e=new HL();MC(e,a,b,c,d);return e;},Lm=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return Mn(b,e,g);},NO=a=>{return a.tv.data.length+1|0;},V6=(a,b)=>{let c;c=a.xF;if(b<=c)c=b;if(a.x4)c=CW(Bb(a.zd,c));return c;},ADz=(a,b)=>{let c,d,e,f,g,h;c=b.th.qn/NO(a);d=BV(b.qD*1.25/c)|0;e=Ba();f=0;while(f<a.tv.data.length){g=f%d|0?0:1;b=new HU;h=f+1|0;LD(b,h/NO(a),
!g?G(3):DS(a.tv.data[f],3));V(e,b);f=h;}return e;},AC_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(HL)){b=b;c=a.x4!=b.x4?0:!R(a.tv,b.tv)?0:a.zd!==b.zd?0:a.xF===b.xF?1:0;}else c=0;return c;},AFc=M(),AJE=(b,c)=>{let d,e,f,g,h,i,j,k;d=X(b.ql-1|0,c)+1|0;e=b.qF;f=X(e-1|0,c)+1|0;g=W(X(d,e));h=0;while(h<b.qF){i=b.ql;e=X(h,i);XV(b.qR,e,1,i,g,X(h,d),c);h=h+1|0;}j=W(X(d,f));k=0;while(k<d){XV(g,k,d,b.qF,j,k,c);k=k+1|0;}return AAB(b.rT,d,f,j);},XV=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i
=e-1|0;j=c+X(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+X(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+X(X(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+X(X(i,h),d)|0]=b[j];};
function N7(){let a=this;I.call(a);a.qm=null;a.Aj=null;a.Dy=0.0;a.wS=0;a.Ay=null;a.wR=null;}
let Z1=(a,b,c,d)=>{let e,f,g,h,i;a.qm=b;a.Aj=c;a.Dy=d;e=b.ql+2|0;a.wS=e;f=D_(X(e,b.qF+2|0));g=f.data;a.Ay=f;f=Bd(2*g.length|0);g=f.data;a.wR=f;e=0;h=g.length;if(e>h){b=new BG;Bm(b);S(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AJ0=(a,b,c)=>{let d=new N7();Z1(d,a,b,c);return d;},LZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=0;while(c<AFq(a.qm)){d=0;while(d<AJA(a.qm)){e=a.Ay;f=Xh(a,d,c);g=!(Ec(a.qm,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.qm.qF){g=(-1);while(g<a.qm.ql){d=Xh(a,g,c);e=a.Ay.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.wS|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;e=D_(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;f=m&&a.Aj.mp((Fv(a.qm,g)+Fv(a.qm,g+1|0))/2.0,(EU(a.qm,c)+EU(a.qm,c+1|0))/2.0)>b?1:0;n=Bd(4).data;j=2*d|0;n[0]=j;n[1]=(2*i|0)+1|0;n[2]=2*(d+a.wS|0)|0;n[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.wR.data[n[d]]=n[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}o=Ba();p=Ba();c=0;while(true){e=a.wR.data;if(c>=e.length)break;if
(e[c]!=(-1)){q=new TZ;q.tI=W(64);q.tB=D_(32);f=c;while(a.wR.data[f]!=(-1)){AKs(a,q,f,b);e=a.wR.data;g=e[f];e[f]=(-1);f=g;}e=W(2*q.rW|0);r=e.data;g=0;d=0;while(d<q.rW){a:{if(d){f=g-1|0;if(VV(q,e,f,d,0))break a;if(VV(q,e,f,d,1))break a;}h=2*g|0;n=q.tI.data;f=2*d|0;r[h]=n[f];r[h+1|0]=n[f+1|0];g=g+1|0;}d=d+1|0;}e=D0(e,2*g|0);V(o,e);ANu(q,p);}c=c+1|0;}s=new QI;s.wj=FB(o);s.vF=p;return s;},Xh=(a,b,c)=>{return (X(c+1|0,a.wS)+b|0)+1|0;},AKs=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=c/2|0;f=a.wS;g=(e%f|0)-
1|0;f=(e/f|0)-1|0;h=(c%2|0)!=1?0:1;i=h?g:g+1|0;j=!h?f:f+1|0;if(!TY(a,g,f))NZ(b,Fv(a.qm,i),EU(a.qm,j),0);else if(!TY(a,i,j))NZ(b,Fv(a.qm,g),EU(a.qm,f),0);else{k=Fv(a.qm,g);l=EU(a.qm,f);m=Fv(a.qm,i)-k;n=EU(a.qm,j)-l;o=0.0;p=1.0;q=Ec(a.qm,g,f)-d;r=Ec(a.qm,i,j)-d;f=!(r>0.0)?0:1;h=0;while(true){s=p-o;t=a.Dy;if(!(s>t))break;u=h>=3?(o+p)/2.0:Wg(o,p,q,r,t/2.0);s=a.Aj.mp(k+u*m,l+u*n)-d;if((!(s>0.0)?0:1)==f){p=u;r=s;u=o;s=q;}h=h+1|0;o=u;q=s;}d=Wg(o,p,q,r,0.0);NZ(b,k+d*m,l+d*n,1);}},TY=(a,b,c)=>{let d;a:{if(b>=0){d=a.qm;if
(b<d.ql&&c>=0&&c<d.qF){b=1;break a;}}b=0;}return b;},Wg=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bb(b+f,Be(c-f,g));},Qu=M(0);
function Y7(){I.call(this);this.E3=null;}
let AF3=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.E3;e=d.rT;f=e.qS;b=(b-f)/(e.qQ-f);g=d.ql;b=b*(g-1|0);f=e.rf;h=(c-f)/(e.rm-f)*(d.qF-1|0);g=Bb(0.0,Be(g-2|0,CC(b)))|0;i=Bb(0.0,Be(d.qF-2|0,CC(h)))|0;j=Ec(d,g,i);k=g+1|0;c=Ec(d,k,i);b=b-g;c=N0(j,c,b);l=i+1|0;return N0(c,N0(Ec(d,g,l),Ec(d,k,l),b),h-i);},JG=M(Bz),Dg=null,DM=null,CI=null,Z5=null,CO=()=>{CO=Bf(JG);AG7();},ANw=(a,b,c)=>{CO();B5(a,b,c);},Oy=(a,b)=>{let c=new JG();ANw(c,a,b);return c;},W1=(a,b,c,d)=>{let e;a:{Q$();switch(U5.data[a.pS]){case 1:break;case 2:b
=c;break a;case 3:b=d;break a;default:e=new Ce;Bm(e);S(e);}}return b;},AG7=()=>{let b,c,d;Dg=Oy(G(803),0);DM=Oy(G(804),1);b=Oy(G(805),2);CI=b;c=U(JG,3);d=c.data;d[0]=Dg;d[1]=DM;d[2]=b;Z5=c;},Yh=M(),AE4=(a,b)=>{CM();Hg(b,G(806));};
function Yi(){I.call(this);this.FO=null;}
let AGg=(a,b)=>{let c,d;c=a.FO;d=new AAD;d.CH=c;b=J8(P9(b,d),G(807));d=new AAE;d.B8=c;J8(P9(b,d),G(808));},Tj=M(),ALJ=(a,b)=>{CM();J8(Hg(b,G(809)),G(810));},AFu=M(),Vl=M(),AIH=(a,b)=>{CM();Hg(b,G(811));},XB=M(),AOD=(a,b)=>{CM();Hg(b,G(812));},Ww=M(),AIh=(a,b)=>{CM();Hg(b,G(542));};
function LJ(){let a=this;N.call(a);a.xX=null;a.w1=null;}
let AJL=(a,b,c)=>{a.xX=b;a.w1=c;},ABA=(a,b)=>{let c=new LJ();AJL(c,a,b);return c;},DG=a=>{return a.xX.vN;},I0=a=>{let b;b=a.xX.rG;Cv();return b!==IX?0:1;},F$=a=>{let b,c,d;b=!I0(a)?G(813):G(814);c=DG(a);d=K();O(H(H(H(d,G(815)),b),G(523)),c);return J(d);},DU=(a,b,c)=>{if(I0(a))c=b;return c;},ES=(a,b)=>{return !I0(a)?b.p0.data[DG(a)]:b.pY.data[DG(a)];},Vr=M(),PH=null,JT=()=>{JT=Bf(Vr);AH3();},AH3=()=>{let b,c;b=Bd((Jv()).data.length);c=b.data;PH=b;c[KB.pS]=1;c[J1.pS]=2;c[JD.pS]=3;c[J6.pS]=4;c[JF.pS]=5;c[M6.pS]
=6;},ADF=M(),Kr=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=K();H(H(d,b),G(816));e=J(d);if(c.pU==1)d=G(133);else{b=G(102);f=e.pR.length;if(f<0){b=new BG;Bm(b);S(b);}a:{if(f!=1){if(b.pR.length&&f){g=Dq(X(b.pR.length,f));h=g.data;i=0;j=0;while(true){if(j>=f){b=Q3(g);break a;}k=b.pR.length;if(0>k)break;if(k>b.pR.length)break;if(i<0)break;l=k-0|0;if((i+l|0)>h.length)break;AFf(b.pR,0,g.data,i,l);i=i+b.pR.length|0;j=j+1|0;}b=new CV;Bm(b);S(b);}b=Ou;}}d=K();H(H(d,G(408)),b);d=J(d);}m=CK(e);i=0;while(i<c.pT){P(L(m,i<=0?G(3)
:d),91);n=0;while(n<c.pU){L(L(m,n<=0?G(3):G(133)),CH(Bc(c,i,n)));n=n+1|0;}P(m,93);i=i+1|0;}return J(L(m,G(583)));},Wr=M(),Km=null,H2=()=>{H2=Bf(Wr);ANd();},ANd=()=>{let b,c;b=Bd((GC()).data.length);c=b.data;Km=b;c[CN.pS]=1;c[HV.pS]=2;c[H7.pS]=3;c[GI.pS]=4;c[Il.pS]=5;c[D9.pS]=6;c[H0.pS]=7;},AB3=M(),Y0=null,P_=()=>{P_=Bf(AB3);AE9();},AE9=()=>{let b,c;b=Bd((ZM()).data.length);c=b.data;Y0=b;c[Is.pS]=1;c[IQ.pS]=2;c[HG.pS]=3;};
function B0(){Bz.call(this);this.Fw=null;}
let Pu=null,Vc=null,OU=null,J3=null,Qq=null,QE=null,Lx=null,Px=null,QD=null,VB=null,AFb=null,C2=()=>{C2=Bf(B0);AO2();},Du=(a,b,c,d)=>{C2();B5(a,b,c);a.Fw=d;},AMb=a=>{return a.Fw;},AOO=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=By(c.pT,c.pU);e=c.pQ;f=d.pQ;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.mC(e.data[g]);g=g+1|0;}return d;},AGO=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=By(c.pT,c.pU);f=b[0].pQ;g=e.pQ;h=c.pQ;i=d.pQ;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.mD(l[j],k[j],
b[j]);j=j+1|0;}b=U(B8,1);b.data[0]=e;return b;},AO2=()=>{let b,c,d;b=new YQ;Du(b,G(817),0,G(298));Pu=b;b=new YR;Du(b,G(818),1,G(819));Vc=b;b=new YS;Du(b,G(820),2,G(821));OU=b;b=new YT;Du(b,G(491),3,G(164));J3=b;b=new YM;Du(b,G(492),4,G(165));Qq=b;b=new YN;Du(b,G(493),5,G(12));QE=b;b=new YO;Du(b,G(494),6,G(166));Lx=b;b=new YP;Du(b,G(495),7,G(167));Px=b;b=new YV;Du(b,G(822),8,G(823));QD=b;b=new Wk;Du(b,G(497),9,G(169));VB=b;c=U(B0,10);d=c.data;d[0]=Pu;d[1]=Vc;d[2]=OU;d[3]=J3;d[4]=Qq;d[5]=QE;d[6]=Lx;d[7]=Px;d[8]
=QD;d[9]=b;AFb=c;};
function Ey(){N.call(this);this.tC=null;}
let Ke=(a,b)=>{a.tC=b;},FB=a=>{let b=new Ey();Ke(b,a);return b;},AI8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Ey)){b=b;c=R(a.tC,b.tC)?1:0;}else c=0;return c;},Xj=M(),Vv=null,GG=()=>{GG=Bf(Xj);ADR();},FH=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GG();d=b.pX;e= -c;d=d-e;f=CB(b)-c;g=b.p4-e;h=Cj(b)-c;i=Vv.data;j=i.length;k=W(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},ACY
=(b,c)=>{GG();return Pr(FH(b,c));},Pr=b=>{let c,d,e,f;GG();c=b.data;d=c.length;e=W(d+2|0);f=e.data;Cb(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return De(e);},ADR=()=>{let b,c,d,e,f;GG();b=W(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=AEf(f);c[e+1|0]=AMN(f);d=d+1|0;}Vv=b;},ABF=M(),Wi=null,QQ=()=>{QQ=Bf(ABF);ALL();},ALL=()=>{let b,c;b=Bd((T2()).data.length);c=b.data;Wi=b;c[FA.pS]=1;c[IM.pS]=2;c[G4.pS]=3;c[Da.pS]=4;c[Fd.pS]=5;},TQ=M(),ACB=0.0,ED=()=>{ED=Bf(TQ);AO1();},Dr=b=>{let c,d;ED();c=1.0;d
=IA(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},Fw=b=>{let c,d;ED();c=CC(CW(b)/ACB)|0;while(true){d=c+1|0;if(!(Dr(d)<=b))break;c=d;}while(Dr(c)>b){c=c+(-1)|0;}return c;},KT=(b,c)=>{let d,e,f;ED();d=Dr(Fw(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},TC=(b,c)=>{let d,e;ED();c=c.data;d=Dr(Fw(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},DS=(b,c)=>{let d,e,f,g;ED();d=Bg(b);if(b-b!==0.0)return CH(b);if(d<1.0E-300)return G(0);e
=!(b<0.0)?G(3):G(752);f=!(d>1.0E300)?Fw(d):300;if((-3)<=f&&f<=3)return DO(e,AAy(d,Bv(0,(c-1|0)-f|0)));g=AAy(d/Dr(f),c-1|0);if(Y(g,G(824))){g=G(183);f=f+1|0;}return J(O(L(L(CK(e),g),f>=0?G(825):G(826)),IA(f)));},AAy=(b,c)=>{let d,e;ED();d=EE(b,c);e=d.pR.length;while(c>0&&Bh(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bh(d,c)==46)e=c;}return Cl(d,0,e);},AO1=()=>{ACB=CW(10.0);},AFA=M(),CW=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)
?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);HT();e=IH;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?AAR(d,b):AAR(d+1|0,b/2.0);}return b;},AAR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=KD(d/e);g=KD(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616
+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Rf=b=>{let c,d;c=JN( -Bg(b));d=1.0+c;return CW(d)-(d-1.0-c)/d+Bb(b,0.0);},Xp=M(0);
function Zp(){I.call(this);this.DN=null;}
function Wm(){let a=this;D4.call(a);a.C6=null;a.CG=null;}
let AJ4=a=>{return 2;},AMi=(a,b)=>{let c;if(!b)return a.C6;if(b==1)return a.CG;c=new CV;Bm(c);S(c);},UO=M(),MY=null,AA1=null,Hx=()=>{Hx=Bf(UO);ANJ();},ANJ=()=>{let b,c;b=Bd((ABh()).data.length);c=b.data;AA1=b;c[C0.pS]=1;c[HS.pS]=2;c=Bd((GC()).data.length);b=c.data;MY=c;b[CN.pS]=1;b[D9.pS]=2;b[HV.pS]=3;b[H7.pS]=4;b[GI.pS]=5;b[H0.pS]=6;b[Il.pS]=7;};
function Uh(){I.call(this);this.Ca=null;}
let AMO=(a,b)=>{b=a.Ca;CM();return b;},Ue=M(),U5=null,Q$=()=>{Q$=Bf(Ue);AEh();},AEh=()=>{let b,c;CO();b=Bd((Z5.fs()).data.length);c=b.data;U5=b;c[Dg.pS]=1;c[DM.pS]=2;c[CI.pS]=3;};
function T3(){let a=this;I.call(a);a.vh=null;a.Bd=null;a.q6=null;a.Ef=0;}
let J8=(a,b)=>{ACl(a,b,0);return a;},Hg=(a,b)=>{let c;c=new ABZ;c.Bg=b;return P9(a,c);},P9=(a,b)=>{let c;a.Ef=1;c=0;while(c<a.vh.qW.zy){L(a.q6,c<=0?G(3):G(827));ACl(a,b.mI(c),c);c=c+1|0;}return a;},ACl=(a,b,c)=>{let d,e;d=a.q6;e=new S9;e.EJ=a;e.EK=c;SW(b,d,e);},Tq=(a,b)=>{let c;a:{if(Bh(b,0)==45){c=a.q6.p8-1|0;while(c>0&&KX(a.q6,c)==32){c=c+(-1)|0;}if(c>=0&&DP(G(828),KX(a.q6,c))>=0?1:0){P(L(P(a.q6,40),b),41);break a;}}L(a.q6,b);}},WE=M(DN),AGx=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.pU==d.pT){e=By(c.pT,
d.pU);I1(c,d,e);return e;}e=new BG;c=CX(c);d=CX(d);f=K();H(H(H(H(H(f,G(829)),c),G(830)),d),G(831));Bu(e,J(f));S(e);},AIj=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=By(e.pT,e.pU);h=By(f.pT,f.pU);QY(d,f,g);G2(e,d,h);return BT(B8,[g,h]);},WF=M(DN),AJQ=(a,b)=>{return ABo(b.data[0]);},ALW=(a,b,c,d)=>{b=U(B8,1);b.data[0]=ABo(d);return b;},WG=M(DN),AIi=(a,b)=>{let c,d,e,f,g;b=b.data;c=By(1,1);b=b[0].pQ.data;d=b.length;e=0;while(e<d){f=b[e];g=c.pQ.data;g[0]=g[0]+f;e=e+1|0;}return c;},AD_=(a,b,c,d)=>{let e,f;b
=b.data;e=By(b[0].pT,b[0].pU);f=0;while(true){b=e.pQ.data;if(f>=b.length)break;b[f]=d.pQ.data[0];f=f+1|0;}b=U(B8,1);b.data[0]=e;return b;},AA_=M(Dj),AEt=(a,b,c)=>{return b+c;},AFM=(a,b,c,d,e)=>{return e;},AMQ=(a,b,c,d,e)=>{return e;},ABa=M(Dj),AI6=(a,b,c)=>{return b-c;},ALl=(a,b,c,d,e)=>{return e;},AMf=(a,b,c,d,e)=>{return  -e;},AA9=M(Dj),AKy=(a,b,c)=>{return b*c;},AEn=(a,b,c,d,e)=>{return e*c;},AMc=(a,b,c,d,e)=>{return e*b;},AA$=M(Dj);
function LB(){let a=this;N.call(a);a.vb=0;a.wE=null;a.wM=null;a.uN=0.0;}
let SX=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new LB;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.vb=b;f.wE=c;f.wM=d;f.uN=g;return f;},ADU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(LB)){b=b;c=a.vb!=b.vb?0:!R(a.wE,b.wE)?0:!R(a.wM,b.wM)?0:a.uN===b.uN?1:0;}else c=0;return c;},ABY=M(),Kl=null,DR=()=>{DR=Bf(ABY);AEe();},Gq=(b,c,
d)=>{DR();return ABU(b,c,NK(b,c,d,0));},ABU=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;DR();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bg(k-BL(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Ba();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=QF(k,NH(k,g));V(m,n);}i=i+1|0;}return m;},NK=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DR();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h
=1.0/f;f=f*10.0;}i=0;a:{while(true){j=Kl.data;if(!(j[i]*h<g)){if(!e)break a;if(ZK(j[i]*h))break;}i=i+1|0;}}while(true){g=Kl.data[i]*h;k=g*CC(b/g);l=CC((b-k)/g+1.0E-10);j=W((BV((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!ZK(Kl.data[i]*h))break;}return j;}}p=new BG;Bu(p,G(832));S(p);},ZK=b=>{DR();return b>=1.0&&b===BL(b)?1:0;},NH=(b,c)=>{let d,e,f;DR();d=Bg(b);e
=0;while(e<c){d=d*10.0;e=e+1|0;}f=VA(K(),Hn(BL(d)));while(true){e=f.p8;if(e>c)break;Kd(f,0,48);}if(c>0)Kd(f,e-c|0,46);if(b<0.0&&BL(d)!==0.0)Kd(f,0,8722);return J(f);},AEe=()=>{Kl=BW([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function HU(){let a=this;N.call(a);a.t9=0.0;a.se=null;}
let LD=(a,b,c)=>{a.t9=b;a.se=c;},QF=(a,b)=>{let c=new HU();LD(c,a,b);return c;},AOI=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(HU)){b=b;c=a.t9!==b.t9?0:R(a.se,b.se)?1:0;}else c=0;return c;},WJ=M(),NW=null,LG=null,IH=null,HT=()=>{HT=Bf(WJ);AE1();},AE1=()=>{let b,c,d,e,f,g,h,i;NW=W(128);LG=W(128);IH=W(2047);b=PL(2.0,0.0);c=0;while(c<7){d=Ck(b.tU);e=d*d;b=ACL(d,(b.wp-(e-b.tU-XE(e,d,d)))/(2.0*d));c=c+1|0;}f=PL(1.0,0.0);g=0;while(g<128){h=NW.data;i=f.tU;h[g]=i;LG.data[g]=f.wp/i;d=b.tU;e=i*d;d=XE(e,i,
d);f=ACL(e,f.tU*b.wp+f.wp*b.tU-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=IH.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function QI(){let a=this;N.call(a);a.wj=null;a.vF=null;}
let AMp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(QI)){b=b;c=!R(a.wj,b.wj)?0:R(a.vF,b.vF)?1:0;}else c=0;return c;};
function TZ(){let a=this;I.call(a);a.tI=null;a.tB=null;a.rW=0;}
let NZ=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.rW;if(e==a.tB.data.length){a.tI=D0(a.tI,4*e|0);f=a.tB.data;g=2*a.rW|0;h=D_(g);i=h.data;g=BE(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.tB=h;}h=a.tI.data;j=a.rW;e=2*j|0;h[e]=b;h[e+1|0]=c;a.tB.data[j]=d;a.rW=j+1|0;},VV=(a,b,c,d,e)=>{let f,g;f=b.data;b=a.tI.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.rW|0)|0)+e|0]===g?1:0;},ANu=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.rW;e=CP(c,d);if(e>=0)break;if(!a.tB.data[c])break;c=c+1|0;}if(!e){f=AAj(a,
0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.rW;if(e>g)break;h=a.tB.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=AAj(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},AAj=(a,b,c)=>{let d,e,f,g,h,i;d=W(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.rW|0;h=2*f|0;i=a.tI.data;g=2*g|0;e[h]=i[g];e[h+1|0]=i[g+1|0];f=f+1|0;}return De(d);};
function Wf(){I.call(this);this.DK=null;}
let AG3=(a,b)=>{let c;c=a.DK;CM();J8(b,c.bO(b.vh));},AN_=M(),SW=(b,c,d)=>{let e;e=0;while(e<b.pR.length){if(!ZT(b,e))P(c,Bh(b,e));else d.mQ(Bh(b,e));e=e+1|0;}},ZT=(b,c)=>{return TO(b,c)&&!WV(b,c-1|0)&&!WV(b,c+1|0)?1:0;},WV=(b,c)=>{return !TO(b,c)&&!(c>=0&&c<b.pR.length&&48<=Bh(b,c)&&Bh(b,c)<=57?1:0)?0:1;},TO=(b,c)=>{return c>=0&&c<b.pR.length&&97<=Bh(b,c)&&Bh(b,c)<=122?1:0;};
function ACc(){let a=this;I.call(a);a.DI=null;a.DJ=null;}
let AFk=(a,b)=>{let c,d;b=b;c=a.DI;d=a.DJ;if(Bc(c,b.qK,b.qX)===1.0)d=G(60);return d;},YQ=M(B0),ADT=(a,b)=>{return  -b;},AJV=(a,b,c,d)=>{return  -d;},YR=M(B0),YS=M(B0),AKg=(a,b)=>{return CW(b);},AGy=(a,b,c,d)=>{return d/b;},YT=M(B0),AAY=(a,b)=>{return 1.0/(1.0+JN( -b));},AHX=(a,b,c,d)=>{return c*(1.0-c)*d;},YM=M(B0),AIv=(a,b)=>{return W$(b);},AEv=(a,b,c,d)=>{return d*(1.0-c*c);},YN=M(B0),AMS=(a,b)=>{if(b<0.0)b=0.0;return b;},AEE=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},YO=M(B0),ALq=(a,b)=>{if(!(b>0.0))b=0.01
*b;return b;},AGv=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},YP=M(B0),AIu=(a,b)=>{return Rf(b);},ALf=(a,b,c,d)=>{C2();return AAY(J3,b)*d;},YV=M(B0),ADS=(a,b)=>{return Gm(b);},AKc=(a,b,c,d)=>{return FG(b)*d;},Wk=M(B0),AFK=(a,b)=>{return b;},AD4=(a,b,c,d)=>{return d;};
function TF(){let a=this;N.call(a);a.tU=0.0;a.wp=0.0;}
let AOm=(a,b,c)=>{a.tU=b;a.wp=c;},PL=(a,b)=>{let c=new TF();AOm(c,a,b);return c;},KD=b=>{let c;c=b*1.34217729E8;return c-(c-b);},ACL=(b,c)=>{let d;d=c+b;return PL(d,c-(d-b));},XE=(b,c,d)=>{let e,f,g,h;e=KD(c);f=c-e;g=KD(d);h=d-g;return b-e*g-e*h-f*g-f*h;},MX=M(0);
function Sq(){let a=this;I.call(a);a.Es=null;a.Er=null;}
let AOp=(a,b)=>{let c,d,e;c=a.Es;d=a.Er;CM();e=Bq(c);while(Br(e)){c=Bo(e);if(c.tX==b)L(d,B7(c.sj));}};
function Sn(){let a=this;I.call(a);a.A3=0;a.Fg=0;a.C2=0;a.DV=0;a.BY=null;}
let Br=a=>{return a.A3>=a.C2?0:1;},Bo=a=>{let b,c,d;b=a.Fg;c=a.BY;if(b!=c.sU){c=new ABg;Bm(c);S(c);}d=a.A3;a.DV=d;a.A3=d+1|0;return c.bW(d);},AG8=M(),Gm=b=>{if(b!==0.0)b=Ta(b,0);return b;},FG=b=>{return Ta(b,1);},Ta=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bg(b)<=1.7976931348623157E308))return NaN;if(!(Bg(b)<1647099.3291652855)){d=Bg(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;};
function HM(){let a=this;N.call(a);a.qx=null;a.qJ=null;}
let V$=null,Kx=()=>{Kx=Bf(HM);ALS();},XW=(a,b,c)=>{Kx();a.qx=b;a.qJ=c;},AEZ=(a,b)=>{let c=new HM();XW(c,a,b);return c;},ZF=(a,b,c)=>{let d,e,f,g,h;d=new I$;e=b.qV;f=0.025*e;g=c.z6?MN(c):Qb(c,c.sH);b=new F0;h= -f;QT(b,h,e-h,g-ON(c)*0.04,Qb(c,c.sh)-ON(c)*(-0.04));PS(d,b,a.qx.qt);return d;},UH=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;b.en(BY(0.0,0.0,b.gi(),b.gj()),a.qJ.p_);d=new UF;d.qf=a;d.qG=b;d.p7=c;e=T6(c);d.zg=e;d.us=ZF(a,c,e);c=new S8;e=a.qx;f=a.qJ;c.y5=Ba();c.Ap=b;c.z8=e;c.zS=f;d.E8=c;b=d.p7;g=KK(b.uv,b.rY);b=
K();H(O(H(b,G(833)),g),G(38));e=J(b);h=(G(834).pR.length+19|0)+(C1(d.p7.qV)).pR.length|0;if(g<=d.p7.qY.cT()){b=CH(d.p7.qY.cV(g));c=K();H(H(H(c,e),G(307)),b);b=J(c);}else{b=!d.p7.qY.hH()?G(835):G(836);c=K();H(H(c,e),b);b=J(c);}i=d.qG.gi()-8.0;c=d.qG;j=c.gi()/2.0;f=d.qf;e=f.qx;US(c,b,h,j,i,e.wT,e.wg.rd,f.qJ.p6);Yf(d,d.p7.rY,0.0);c=d.p7.uv;b=new ACo;b.B_=d;Iy(c,b);g=0;while(g<C4(d.p7.tK)){AEr(d,g);g=g+1|0;}d.qG.ew(ZZ(d,d.p7.uK),BQ(d.qf.qJ.tS,2.0));k=d.qf.qx.qD;c=C1(d.p7.qV);B1();j=CR(c,Cc(k,CF))+k*1.8;h=d.p7.qV;b
=d.qf.qx;g=BE(h,WW(b,b.qt.p1,j));i=d.p7.qV;DR();l=ABU(0.0,i,NK(0.0,i,g,1));b=d.zg;c=d.qf.qx;b=AFm(b,WW(c,c.qt.qn,k*2.2));c=d.us;e=d.qG;f=d.qf;Pp(c,e,f.qx,f.qJ,l,b);c=d.p7.uv;b=new ACm;b.DW=d;Iy(c,b);g=d.p7.qY.hH()&&d.p7.qY.cT()<=d.p7.qV?1:0;if(g)AMW(d);a:{if(g){b=d.p7;if(b.rY>=b.qY.cT())break a;}if(OC(d,d.p7.rY)){j=LL(d,d.p7.rY);i=Li(d,d.p7.rY);b=d.qf.qx;m=b.to;d.qG.en(CU(j,i,m- -b.u9),d.qf.qJ.p_);d.qG.en(CU(j,i,m),d.qf.qJ.tS);}}},AG5=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(HM)){b=b;c=!R(a.qx,
b.qx)?0:R(a.qJ,b.qJ)?1:0;}else c=0;return c;},ALS=()=>{V$=BW([6.0,2.0,12.0,4.0]);};
function AC6(){let a=this;I.call(a);a.xK=null;a.wU=null;a.ru=null;a.rs=0;a.p3=null;}
let Y5=b=>{let c,d,e,f,g,h,i,j,k,l;c=new AC6;c.p3=K();c.xK=b;d=b.qY;c.wU=d;c.ru=b.uK;c.rs=b.rY;e=d.cV(0);f=c.wU.cV(c.rs);if(c.rs&&Ow(e)&&Ow(f)){L(O(L(c.p3,G(837)),c.rs),G(838));if(f===e)L(L(c.p3,G(839)),Ed(f));else{L(c.p3,!(f<e)?G(840):G(841));L(L(L(c.p3,Ed(e)),G(84)),Ed(f));}g=c.rs;h=SN(c.ru,g);i=f*0.99;j=f*1.01;while(h>=0&&Qh(c.ru,h)>=i&&ME(c.ru,h)<=j){g=Um(c.ru,h);h=h+(-1)|0;}k=c.rs;if((k-g|0)>=Bv(10,k/5|0)){O(L(c.p3,G(842)),g);L(c.p3,G(843));}else{h=Bv(1,BE(100,c.rs/10|0));e=c.wU.cV(c.rs-h|0);if(Ow(e)){e
=(f-e)/h;b=DS(Bg(e),2);if(e===0.0){b=c.p3;if(h==1)l=G(844);else{l=K();H(O(H(l,G(845)),h),G(846));l=J(l);}L(b,l);L(c.p3,G(847));}else{l=c.p3;d=!(e<0.0)?G(848):G(849);L(L(l,d),b);b=c.p3;if(h==1)l=G(850);else{l=K();O(H(l,G(851)),h);l=J(l);}L(b,l);}}}P(c.p3,46);}else{b=c.p3;h=c.rs;if(!h)l=G(852);else{l=K();O(H(l,G(853)),h);l=J(l);}L(b,l);P(L(L(c.p3,G(854)),Ed(f)),46);}if(Ov(c.ru)&&Eo(c.ru)){k=c.ru.Ak;if(k==c.rs)L(c.p3,G(855));else{L(L(c.p3,G(856)),Ed(c.ru.t5));b=c.p3;if(!k)l=G(857);else{l=K();P(O(H(l,G(858)),k),
46);l=J(l);}L(b,l);}k=c.ru.A_;if(k>0&&k!=c.rs){L(L(c.p3,G(859)),Ed(c.ru.sC));P(O(L(c.p3,G(858)),k),46);}}AKT(c);AEp(c);return J(c.p3);},AKT=a=>{let b;b=a.wU.cT();if(a.wU.hH()){O(L(a.p3,G(860)),b);L(a.p3,G(861));}else if(!b)L(a.p3,G(862));else if(b<a.xK.qV){L(O(L(a.p3,G(513)),a.xK.qV),G(863));L(L(O(a.p3,b),b!=1?G(864):G(865)),G(866));}},AEp=a=>{let b,c,d,e,f,g;b=a.xK.tK;c=0;d=b;while(c<C4(d)){e=DA(d,c);f=e.sl;b=L(a.p3,G(867));c=c+1|0;L(L(O(b,c),G(133)),e.wf);b=a.p3;if(BC(e.tr))e=G(3);else{g=e.tr;e=K();P(H(H(e,
G(346)),g),41);e=J(e);}L(b,e);L(L(a.p3,G(868)),Ed(f.AI));O(L(L(L(a.p3,G(84)),Ed(f.x1)),G(869)),Eo(f));L(a.p3,Eo(f)!=1?G(846):G(870));L(a.p3,!f.Ep?G(348):G(871));}},Ow=b=>{return b-b!==0.0?0:1;},Ed=b=>{return b-b!==0.0?G(872):DS(b,4);},ALR=M(),AJW=(b,c)=>{return new Blob([b],{type:c});},ADw=(b,c)=>{return new Blob([b],{type:c});},ADh=b=>{var image=(b.getContext('2d')).getImageData(0,0,b.width,b.height);return new Int32Array(image.data.buffer);},AFS=(b,c)=>{var link=document.createElement('a');link.href=URL.createObjectURL(b);link.download
=c;link.click();setTimeout(function(){URL.revokeObjectURL(link.href);},60000);},AOT=b=>{return b.dataTransfer&&b.dataTransfer.files[0]||null;},ACT=(b,c)=>{if(!navigator.clipboard){c(false);return;}(navigator.clipboard.writeText(b)).then(function(){c(true);},function(){c(false);});},AHA=(b,c)=>{(b.text()).then(function(text){c(text,true);},function(){c('',false);});};
function ABN(){let a=this;N.call(a);a.B1=null;a.x5=null;a.yD=null;}
let ACO=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=NN(b);d=W(c.pU);e=d.data;f=0;g=e.length;while(f<g&&c.pT>0){h=Bc(c,0,f);i=0.0;j=0;while(true){k=c.pT;if(j>=k)break;i=i-(h-Bc(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.pT){BS(c,j,f,Bc(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.pQ.data;i=0.0;f=e.length;g=0;while(g<f){i=Bb(i,Bg(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.pU;g=c.pT;f=j<=g?0:1;l=!f?By(j,j):By(g,g);if(!f)G2(c,c,l);else QY(c,c,l);m=new AAu;m.sx=l.pT;n=(NN(l)).pQ;m.wJ=n;g=m.sx;e=W(X(g,
g));o=e.data;m.A2=e;j=0;while(j<g){o[X(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=Bb(i,Bg(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.sx-1|0)){p=k+1|0;q=p;while(true){r=m.sx;if(q>=r)break;if(Bg(m.wJ.data[X(k,r)+q|0])>h){AM4(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=W(c.pU);g=ZO(m,(-1));j=ZO(m,g);if(g<0)n=e;else if(!(Fm(m,g)>0.0))n=e;else{n=ACQ(YI(m,g),c,f);S0(n);}if(j>=0&&Fm(m,j)>1.0E-13*Fm(m,g)){e=ACQ(YI(m,j),c,f);s=0.0;j=0;while(true){t=n.data;g=t.length;if
(j>=g)break;o=e.data;s=s+t[j]*o[j];j=j+1|0;}j=0;while(j<g){o=e.data;o[j]=o[j]-s*t[j];j=j+1|0;}Xn(e);S0(e);}b=new ABN;b.B1=d;b.x5=n;b.yD=e;return b;},ACQ=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=W(c.pU);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.pT){i=i+b.data[j]*Bc(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}Xn(e);return e;},Xn=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Ck(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},S0=b=>{let c,d,e,f;b=b.data;c=0.0;d=b.length;e=0;while
(e<d){f=b[e];if(Bg(f)>Bg(c))c=f;e=e+1|0;}e=0;while(e<d&&c<0.0){b[e]=0.0-b[e];e=e+1|0;}},Kp=M(Bz),HY=null,V1=null,ALG=null,Gu=()=>{Gu=Bf(Kp);AI0();},ADI=(a,b,c)=>{Gu();B5(a,b,c);},Zs=(a,b)=>{let c=new Kp();ADI(c,a,b);return c;},AI0=()=>{let b,c,d;HY=Zs(G(873),0);b=Zs(G(874),1);V1=b;c=U(Kp,2);d=c.data;d[0]=HY;d[1]=b;ALG=c;},Ko=M(0);
function AAD(){I.call(this);this.CH=null;}
let AFZ=(a,b)=>{return !Z9(a.CH,b)?G(875):G(0);};
function AAE(){I.call(this);this.B8=null;}
let AIx=(a,b)=>{return !Z9(a.B8,b)?G(876):G(0);},Kf=M(Bz),G0=null,Nu=null,ALc=null,EM=()=>{EM=Bf(Kf);AHK();},AFr=(a,b,c)=>{EM();B5(a,b,c);},AA4=(a,b)=>{let c=new Kf();AFr(c,a,b);return c;},AHK=()=>{let b,c,d;G0=AA4(G(877),0);b=AA4(G(878),1);Nu=b;c=U(Kf,2);d=c.data;d[0]=G0;d[1]=b;ALc=c;};
function UR(){let a=this;N.call(a);a.rb=null;a.q0=null;a.D1=null;}
let AOP=(a,b,c,d)=>{a.rb=b;a.q0=c;a.D1=d;},ACf=(a,b,c)=>{let d=new UR();AOP(d,a,b,c);return d;},Tc=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;b.en(BY(0.0,0.0,b.gi(),b.gj()),a.q0.p_);d=new I$;e=c.uU;f=a.rb.qt;if(c.rA>1)g=f;else{h=BL(f.qn*0.3);i=BL(f.p4- -(f.qn-h)/2.0);g=BY(f.pX,i,f.p1,h);}PS(d,e,g);f=c.vv;g=new AB9;g.CX=a;g.CY=b;g.CV=d;g.CW=c;CJ(f,g);if(c.rA<=1){g=a.rb;f=a.q0;e=d.sD;Pp(d,b,g,f,Gq(e.qS,e.qQ,Lh(g,d.q9.p1)),Gb());}else{f=Cr(a.q0.qw,0.6);g=Fr(c.E2);b.ew(Fr(TB(d,g.u4)),BQ(f,C6(a.rb)));N_(d,b,a.rb,a.q0);}f
=c.vv;g=new AB8;g.FT=a;g.FU=b;g.FV=d;g.FS=c;CJ(f,g);j=a.rb.qD;B1();g=Cc(j,CF);k=d.q9;i=Cj(k)- -It(a.rb)*2.0- -j*2.1;b.i_(ABD(c,1),k.pX- -k.p1/2.0,i,g,a.q0.p6);if(c.rA>1){g=Cc(j,Cs);h=k.p4-j*0.6;b.i_(ABD(c,0),k.pX,h,g,a.q0.p6);}l=c.rg.pT;g=ACU(b,a.rb,a.q0,a.D1,l);m=BN(c.vv);h=!m?g.vw:g.vw*2.1;n=0;while(m&&n<l){if(MK(c,n)){f=CU(F6(d,c,n),FN(d,c,n),h);b.en(f,Dk(a.q0.rv,Bc(c.zP,n,0)));b.ew(f,BQ(Cr(a.q0.r9,0.5),C6(a.rb)));}n=n+1|0;}m=0;while(m<l){if(MK(c,m))XI(g,b,F6(d,c,m),FN(d,c,m),Ik(c,m));m=m+1|0;}if(l<=6){g
=new Y6;f=a.rb;e=a.q0;g.yv=Ba();g.z9=b;g.rx=d;g.qN=c;g.Ac=e;g.vK=h;g.yy=Cc(f.qD-1.0,CF);AKV(g);}},ABD=(b,c)=>{let d;d=b.Ai;if(!(d instanceof Eh))return !c?G(879):G(880);d=d;return O9(b.uj?104:120,(!c?d.tM:d.tD)+1|0);},MK=(b,c)=>{return FK(b.uU,Bc(b.rg,c,0),Bc(b.rg,c,1));},F6=(b,c,d)=>{return DJ(b,Bc(c.rg,d,0));},FN=(b,c,d)=>{return Dv(b,Bc(c.rg,d,1));},AHj=M(),AAd=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=K();d=b.rg.pQ.data;e=d.length;f=0;a:{while(f<e){if(!(Bg(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|
0;}e=1;}if(!e)return G(881);f=b.uj;g=f!=1?G(882):G(883);if(!f){L(c,G(884));L(c,G(885));}else{f=b.rA;if(f==1)L(L(L(c,G(886)),g),G(887));else if(f==2)L(L(L(c,G(788)),Ep(g,1)),G(888));else{L(O(L(c,G(889)),b.rA),G(890));g=b.Ai;if(!(g instanceof Eh))L(c,G(891));else{g=g;L(O(L(c,G(892)),g.tD+1|0),G(362));P(O(c,g.tM+1|0),46);}}}if(BN(b.vv)){L(c,G(893));L(c,G(894));}if(b.uj>0&&b.rA<=2){h=b.rg.pT;e=0;i=K();j=0;k=CP(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.uU;g=b.rg;o=(Bc(g,j,0)-Bc(g,m,0))/(n.qQ-n.qS);p=(Bc(g,
j,1)-Bc(g,m,1))/(n.rm-n.rf);if(!(DK(o,o)- -DK(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?G(895):G(896);L(L(i,g),SG(b,j));L(L(i,G(362)),SG(b,m));L(i,Ik(b,j)!=Ik(b,m)?G(897):G(3));L(i,G(898));}m=m+1|0;}j=l;}if(1<=e&&e<=2)P(Ju(c,i),46);else if(e>2)L(c,G(899));}AKM(c,b);return J(c);},SG=(b,c)=>{return KV(Bc(b.uA,c,0),Bc(b.uA,c,1));},AKM=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.rg.pT;e=0;f=0;g=0;while(g<d){e=e+(!Ik(c,g)?0:1)|0;f=f+(!((!(Bc(c.zP,g,0)>0.5)?0:1)!=Ik(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h
&&ACv(c.uA,c.xW)?1:0;j=h&&ACv(c.rg,c.xW)?1:0;g=c.rA;k=g!=1?G(900):G(901);if(f<=0){L(b,g<=2?G(902):G(903));if(c.rA>2)k=G(3);L(L(b,k),G(904));L(b,h&&!i?G(905):G(348));}else{O(L(O(L(b,G(906)),f),G(65)),d);L(b,G(907));if(h&&c.rA<=2){if(!j)l=G(908);else{l=K();H(H(H(l,G(909)),k),G(910));l=J(l);}L(b,l);L(b,j?G(3):DO(k,G(911)));L(b,j?G(3):c.uj?G(912):G(913));}else P(b,46);L(b,!c.uj&&h&&!j?G(914):G(3));}return;}};
function Hq(){let a=this;N.call(a);a.x8=0.0;a.x7=0.0;a.yZ=0.0;}
let ADa=(a,b,c,d)=>{a.x8=b;a.x7=c;a.yZ=d;},CU=(a,b,c)=>{let d=new Hq();ADa(d,a,b,c);return d;};
function I9(){N.call(this);this.u4=null;}
let AJd=(a,b)=>{a.u4=b;},Fr=a=>{let b=new I9();AJd(b,a);return b;},ACx=M(),YK=null,P6=()=>{P6=Bf(ACx);AI$();},AI$=()=>{let b,c;B1();b=Bd((RB.fs()).data.length);c=b.data;YK=b;c[Cs.pS]=1;c[CF.pS]=2;c[HC.pS]=3;};
function Hz(){let a=this;N.call(a);a.qY=null;a.uK=null;a.qV=0;a.rY=0;a.uv=null;a.yi=0;a.tK=null;}
let Md=(a,b,c,d,e,f,g,h)=>{if(Eo(c)!=b.cT()){f=new BG;d=Eo(c);e=b.cT();b=K();H(O(H(O(H(b,G(915)),d),G(916)),e),G(917));Bu(f,J(b));S(f);}if(d>=1&&e>=0&&e<=b.cT()){h=Gy(h);a.qY=b;a.uK=c;a.qV=d;a.rY=e;a.uv=f;a.yi=g;a.tK=h;return;}b=new BG;f=K();P(O(H(O(H(f,G(918)),d),G(362)),e),46);Bu(b,J(f));S(b);},APi=(a,b,c,d,e,f,g)=>{let h=new Hz();Md(h,a,b,c,d,e,f,g);return h;},AML=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Hz)){b=b;c=!R(a.qY,b.qY)?0:!R(a.uK,b.uK)?0:a.qV!=b.qV?0:a.rY!=b.rY?0:!R(a.uv,b.uv)?0:a.yi
!=b.yi?0:R(a.tK,b.tK)?1:0;}else c=0;return c;};
function UF(){let a=this;I.call(a);a.qG=null;a.p7=null;a.zg=null;a.us=null;a.E8=null;a.qf=null;}
let Yf=(a,b,c)=>{let d,e,f,g,h,i;d=Di(a.qG,C6(a.qf.qx));e=E2(a.qG,DJ(a.us,b),d);f=a.qf.qx.qt;g=a.qG;h=W(4);i=h.data;i[0]=e;i[1]=f.p4;i[2]=e;i[3]=Cj(f);g.ew(HH(h),Nl(a.qf.qJ.qw,d,c));},ZZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.zg;d=a.us;e=a.p7.qV;f=a.qG.hM();g=new Wl;g.Bb=Ba();g.wk=W(256);h=0;i=b.rM-1|0;j=b.su;e=BE((i-( -j|0)|0)/j|0,SN(b,e)+1|0);while(h<e){k=Q0(b,d,h);l=f*(CC(k/f)+1.0);m=Qh(b,h);n=ME(b,h);h=h+1|0;while(h<e&&Q0(b,d,h)<l){m=Be(m,Qh(b,h));n=Bb(n,ME(b,h));h=h+1|0;}k=(Q0(b,d,h-1|0)- -k)/2.0;if(!(m
<=n))Sk(g);else{l=Dv(d,Na(c,m));m=Dv(d,Na(c,n));i=g.vf>0&&Bg(l-g.z_)<Bg(m-g.z_)?1:0;Rm(g,k,!i?m:l);if(l!==m){if(i)l=m;Rm(g,k,l);}}}Sk(g);return Fr(g.Bb);},AEr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=ZZ(a,(DA(a.p7.tK,b)).sl);if(c.u4.p())return;d=a.qG;e=new QW;f=a.qf.qJ.qw;Kx();g=V$.data;Vz(e,f,1.2,g[b%g.length|0]);d.ew(c,e);e=c.u4;g=(e.bW(e.d9()-1|0)).data;e=a.E8;c=C1(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.z8;k=d.qD;l=CB(d.qt);m= -k;h=!(i-m*1.4<l)?0:1;if(h)l=i;l=l-m*0.25;n=1;o=j;while(true){d=e.z8;i
=d.qD;d=d.qt;p=o>d.p4&&o<Cj(d)?1:0;d=Bq(e.y5);q=i*1.4;while(Br(d)){g=(Bo(d)).data;p=p&(!(Bg(l-g[0])>=q)&&!(Bg(o-g[1])>=i)?0:1);}if(p)break;if(n>(4*e.y5.pV|0))break;o=j-(!(n%2|0)?( -n|0)/2|0:(n+1|0)/2|0)*m/2.0;n=n+1|0;}d=e.y5;g=BW([l,o]);V(d,g);B1();d=Cc(k,Cs);if(h){j=l- -CR(c,d)/2.0;e.Ap.en(CU(j,o,k*0.55),e.zS.p_);}e.Ap.i_(c,l,o-m*0.36,d,e.zS.qw);},LL=(a,b)=>{return DJ(a.us,b);},Li=(a,b)=>{return Dv(a.us,Na(a.zg,a.p7.qY.cV(b)));},OC=(a,b)=>{return b<=BE(a.p7.qY.cT(),a.p7.qV)&&(isFinite(a.p7.qY.cV(b))?1:0)?1
:0;},AMW=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.p7.qY.cT();c=LL(a,b);d=OC(a,b)?Li(a,b):a.qf.qx.qt.p4;e=W(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=HH(e);l=HH(BW([g,j,i,h]));m=BQ(a.qf.qJ.p6,2.0);a.qG.ew(Fr(FF(k.q5,l.q5)),m);h=a.qf.qx.qD;B1();i=CR(G(919),Cc(h,Cs));j=c+9.0;n=!(j- -i<CB(a.qf.qx.qt))?0:1;g=a.qf.qx.qt.p4;o= -h;g=Bb(g-o*1.2,d-o*0.36);k=a.qG;if(!n)j=c-9.0;k.i_(G(919),j,g,Cc(h,!n?HC:Cs),a.qf.qJ.p6);},G$=M(0);
function ZG(){I.call(this);this.B9=null;}
let AOr=(a,b)=>{a.B9.visit(b);};
function Tz(){let a=this;I.call(a);a.FF=null;a.FI=0;}
let ADc=(a,b)=>{b=b;ABL(a.FF,b,a.FI);};
function WA(){let a=this;I.call(a);a.s0=null;a.vU=null;}
let AGm=(a,b)=>{let c,d,e,f,g,h,i,j;SQ(b.pR.length);c=new Su;c.ra=b;if(Ch(c)==65279)c.pW=c.pW+1|0;Hs(c);d=Qr(c);if(c.pW<b.pR.length)S(El(c,G(920)));if(!(d instanceof Hk))S(AAT());c=d;b=CY(RV(c,G(921)),c);if(b instanceof GW){b=b;if(WB(b.tW,G(922))){if(!Y(b.tW,G(923))){c=new Dp;b=Dm(b.tW);d=K();H(H(H(d,G(924)),b),G(925));Bu(c,J(d));S(c);}d=KS(c,G(926));if(!(d instanceof Hk))S(HF(G(926),G(927)));d=d;e=F8();f=0;while(true){b=d.vE;if(f>=b.pV){g=(Pv(e)).y0;b=KS(c,G(928));f=Ea(g);if(b instanceof FT){b=b;h=b.t_;if(h
===BL(h)){h=b.t_;if(h>=0.0&&h<=f){f=h|0;b=B9(CZ(g));Ub(b.pY,KS(c,G(16)),G(16));Ub(b.p0,KS(c,G(929)),G(929));c=new VT;i=Ct(b);c.CT=e;c.Cn=g;c.wX=f;c.zo=i;a.s0=c;a.vU=OA(g);return;}}}c=K();H(O(H(c,G(930)),f),G(931));S(HF(G(928),J(c)));}j=Z(b,f);b=Z(d.vY,f);if(b instanceof GW)b=b.tW;else if(b instanceof FT)b=b.xv;else{if(!(b instanceof I4))break;b=b.yP;}g=Ok(j);if(BN(g)){b=new Dp;c=Dm(j);d=K();H(H(H(d,G(932)),c),G(933));Bu(b,J(d));S(b);}if(BN((Bs(g)).tu.bS(b))){c=new Dp;d=(Bs(g)).tu.fx();b=Dm(b);g=K();H(H(H(H(H(H(H(g,
G(934)),j),G(935)),d),G(138)),b),G(32));Bu(c,J(g));S(c);}D7(e,j,b);f=f+1|0;}c=Dm(j);d=K();H(H(H(d,G(936)),c),G(937));S(HF(G(926),J(d)));}}S(AAT());},AEH=a=>{let b=new WA();AGm(b,a);return b;},SQ=b=>{let c;if(!(b>2000000.0))return;c=new Dp;Bu(c,G(938));S(c);},Dp=M(EA),YX=M(0);
function Lj(){I.call(this);this.CF=null;}
let AIT=(b,c,d)=>{let e,$$je;c=BJ(c);e=d?1:0;b=b.CF;if(!e)Do(b,G(939));else a:{try{Ha(b,AEw(b,AEH(c)));break a;}catch($$e){$$je=WL($$e);if($$je instanceof Dp){c=$$je;Do(b,c.yz);break a;}else{throw $$e;}}}};
function Va(){let a=this;I.call(a);a.Bp=null;a.Bj=null;a.Bl=0;a.Bm=null;a.Bn=null;}
let AMJ=a=>{let b,c,d,e,f,g;b=a.Bp;c=a.Bj;d=a.Bl;e=a.Bm;f=a.Bn;d=J_(c,d,500);if(d){g=e.wW;(Qc(NR(c,ACb(b)),e.ww,g.sR,g.sP,1.0)).toBlob(BD(f,"take"),'image/png');}return d?0:1;},U_=M(),AGq=a=>{return;};
function UL(){let a=this;I.call(a);a.By=null;a.um=null;a.BQ=null;a.zK=null;a.sE=null;a.zA=0;}
let AKq=(a,b,c,d,e)=>{let f,g,h;a.By=c;a.um=d;a.BQ=e;a.zK=HJ(b);b=new R8;f=d.sR;g=d.sP;h=d.xi;b.qv=FI();b.sv=Bi();b.z2=Bd(0);if(f>=1&&f<=65535&&g>=1&&g<=65535&&h>=0&&h<=65535){b.At=f;b.zO=g;b.BZ=h;L7(b.qv,G(940));DE(b.qv,b.At);DE(b.qv,b.zO);BA(b.qv,0);BA(b.qv,0);BA(b.qv,0);BA(b.qv,33);BA(b.qv,255);BA(b.qv,11);L7(b.qv,G(941));BA(b.qv,3);BA(b.qv,1);DE(b.qv,0);BA(b.qv,0);a.sE=b;return;}c=new BG;d=K();P(O(H(O(P(O(H(d,G(942)),f),120),g),G(362)),h),46);Bu(c,J(d));S(c);},S7=(a,b,c,d)=>{let e=new UL();AKq(e,a,b,c,d);return e;},AAq
=a=>{let b,c,d,e,f,g,h,i,j,k;if(a.zA){b=a.sE;c=200000;while(BX(b.sv)&&c>0){c=c-(Bs(b.sv)).nP()|0;d=(Bs(b.sv)).nQ();b.sv=d;b.uJ=b.uJ+(!BN(d)?0:1)|0;}a.zA=BN(b.sv)?0:1;}else{b=a.zK;d=a.um;e=a.sE.uJ;if(J_(b,d.wt+X(e,d.wV)|0,200)){b=NR(a.zK,a.BQ);d=a.By;f=a.um;b=Qc(b,d,f.sR,f.sP,1.0);d=a.sE;b=ADh(b);g=Bd(b.length);h=g.data;i=0;j=h.length;while(i<j){k=b[i];h[i]=k&(-16711936)|(k&255)<<16|k>>16&255;i=i+1|0;}if(BX(d.sv)){b=new F_;Bu(b,G(943));S(b);}c=d.At;i=d.zO;if(j!=X(c,i)){b=new BG;d=K();P(O(H(O(P(O(H(d,G(944)),
c),120),i),G(945)),j),46);Bu(b,J(d));S(b);}d.sv=Bp(AK_(Yd(d.qv,c,i,d.BZ,g,d.z2)));d.z2=g;a.zA=1;}}return a.sE.uJ>=Qj(a.um)?0:1;},ACN=a=>{let b,c,d,e,f,g;b=a.sE;if(BX(b.sv)){c=new F_;Bu(c,G(946));S(c);}BA(b.qv,59);d=(Fg(b.qv)).data;b=b.qv;b.r7=b.r7-1|0;e=d.length;b=new Uint8Array(e);f=0;while(f<e){g=(d[f]&255)<<16>>16;b[f]=g;f=f+1|0;}return ADw(b,"image/gif");};
function ACX(){let a=this;I.call(a);a.Fu=null;a.Ft=null;}
let AEx=a=>{let b,c,d;b=a.Fu;c=a.Ft;d=AAq(b);if(!d)c.take(ACN(b));return d;},ACW=M(),AJu=a=>{return;};
function ZQ(){I.call(this);this.EA=null;}
let AGY=(a,b)=>{return Bg(a.EA.sp.wZ.pQ.data[b]);};
function AAu(){let a=this;I.call(a);a.sx=0;a.wJ=null;a.A2=null;}
let Fm=(a,b)=>{return a.wJ.data[X(b,a.sx)+b|0];},YI=(a,b)=>{let c,d;c=a.sx;d=W(c);Cb(a.A2,X(b,c),d,0,c);return d;},ZO=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.sx){if(d!=b&&!(c>=0&&!(Fm(a,d)>Fm(a,c))))c=d;d=d+1|0;}return c;},AM4=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.wJ.data[X(b,a.sx)+c|0];e=(Fm(a,c)-Fm(a,b))/(2.0*d);f=Ck(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Ck(g*g+1.0);i=1.0/h;j=g/h;k=a.wJ.data;l=a.sx;m=X(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=X(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=X(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.A2.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function ABZ(){I.call(this);this.Bg=null;}
let AIp=(a,b)=>{return a.Bg;},Q8=M(0),Qv=b=>{return Bt(b,BB(b)-1|0)>2?new K0:Ng(0,1);};
function ZL(){let a=this;I.call(a);a.E$=null;a.t$=null;a.Aw=0;a.ss=0;a.A9=null;a.w$=null;a.uD=null;a.uc=null;}
let ABu=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{b:{e=DY(b);f=EB(b.p2,b.qa.qb);Dn(f,e);g=BB(b.p2)-1|0;h=new ZL;i=f.qs.data[g];h.E$=b;b=b.p2;h.t$=b;j=BB(b)-1|0;h.Aw=j;j=Bt(h.t$,j);h.ss=j;if(d instanceof Eh){b=d;if(b.tD>=j)break b;if(b.tM>=j&&j>1)break b;}j=0;break a;}j=1;}if(j)d=Qv(h.t$);j=0;k=i.pQ.data;l=k.length;m=0;while(m<l){j=j|(Bg(k[m])<=1.7976931348623157E308?0:1);m=m+1|0;}if(j)d=Ng(0,1);h.A9=d;if(!(d instanceof Eh)){b=ACO(i);h.w$=b.B1;h.uD=b.x5;h.uc=b.yD;}else{b=d;h.w$=W(h.ss);h.uD=ABd(h,
b.tD);h.uc=ABd(h,b.tM);}b=c.qs.data[g];c=f.qs.data[g];if(h.ss>3)d=Gb();else{g=(BL(Ck(b.pT))|0)-1|0;j=Wh(g,12);l=Wh(g,50);d=Ba();m=0;n=g+1|0;o=X(l,n);while(m<=g){p=X(m,n);q=g/l|0;k=AA0(h,b,p,l,q);f=d;V(f,k);V(f,AA0(h,b,m,o,q));m=m+j|0;}}b=By(c.pT,2);g=0;while(g<AGr(c)){BS(b,g,0,K7(h,h.uD,c,g));BS(b,g,1,K7(h,h.uc,c,g));g=g+1|0;}c:{c=new PG;l=h.Aw;m=h.ss;r=h.A9;if(r instanceof Eh&&l>0){i=h.t$.r5;C_();if(i!==CN&&i!==D9?0:1){f=D9;s=i!==f?(-0.1):(-1.2);t=i!==f?1.1:1.2;u=m!=1?Fi(s,t,s,t):Fi(s,t,(-1.0),1.0);break c;}}k
=ABy(h,d,b,0);v=h.ss!=1?ABy(h,d,b,1):BW([(-1.0),1.0]);if(h.A9 instanceof K0){w=v.data;x=k.data;s=Bb(x[1]-x[0],w[1]-w[0]);P4(s,k);P4(s,v);}v=v.data;k=k.data;u=Fi(k[0],k[1],v[0],v[1]);}f=h.E$;i=f.qa;SM(c,l,m,r,u,d,i.qb,b,i.qi,AJI(f),ADp(h,e));return c;},ABd=(a,b)=>{let c,d;c=a.ss;d=W(c);if(b<c)d.data[b]=1.0;return d;},K7=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.pQ;f=0.0;g=0;while(true){h=a.ss;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]*(j[X(d,h)+g|0]-a.w$.data[g]);g=g+1|0;}return f;},Wh=(b,c)=>{let d;d=1;while(!(!(b%d|0)
&&(b/d|0)<=c)){d=d+1|0;}return d;},AA0=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=W(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.uD;k=c+X(h,d)|0;g[i]=K7(a,j,b,k);g[i+1|0]=K7(a,a.uc,b,k);h=h+1|0;}return f;},ABy=(a,b,c,d)=>{let e,f,g,h,i,j;e=W(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);b=b.u();while(b.v()){Xi(e,b.x(),d);}if(!a.Aw)return e;Xi(e,c.pQ,d);if(f[0]>f[1])return BW([(-0.5),0.5]);P4(Bb(0.2,Bb(Bg(f[0]),Bg(f[1]))*1.0E-6),e);g=f[0];h=f[1];DR();e=(NK(g,h,5,0)).data;i=e.length-1|0;g=0.08
*(e[i]-e[0]);f=W(2);j=f.data;j[0]=e[0]-g;j[1]=e[i]- -g;return f;},P4=(b,c)=>{let d;c=c.data;d=Bb(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},Xi=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bg(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Be(f[0],e[d]);f[1]=Bb(f[1],e[d]);}d=d+2|0;}},ADp=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CP(a.ss,2);if(c<=0){if(c)break a;d=a.uD.data;e=d[0];f=a.uc.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bi();}b:{g=b.pY.data[BB(a.t$)].pQ;e=0.0;h=0.0;i=Bc(b.p0.data[BB(a.t$)],
0,0);b=a.t$.rR;Pf();switch(AAV.data[b.pS]){case 1:break;case 2:j=CW(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.ss){d=g.data;e=e+d[k]*a.uD.data[k];h=h+d[k]*a.uc.data[k];i=i+d[k]*a.w$.data[k];k=k+1|0;}b=new NS;b.xL=e;b.xM=h;b.xN=i;return Bp(b);};
function I$(){let a=this;N.call(a);a.sD=null;a.q9=null;}
let PS=(a,b,c)=>{a.sD=b;a.q9=c;},NA=(a,b)=>{let c=new I$();PS(c,a,b);return c;},DJ=(a,b)=>{let c,d,e,f;c=a.q9;d=c.pX;e=a.sD;f=e.qS;return d-(b-f)/(e.qQ-f)* -c.p1;},Dv=(a,b)=>{let c,d,e,f;c=a.q9;d=c.p4;e=a.sD;f=e.rm;return d-(f-b)/(f-e.rf)* -c.qn;},JW=(a,b)=>{return De(XT(a,b.q5));},OM=(a,b)=>{return FB(TB(a,b.tC));},TB=(a,b)=>{let c,d;c=Ba();b=b.u();while(b.v()){d=XT(a,b.x());V(c,d);}return c;},XT=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while(f<c){e[f]=DJ(a,b[f]);g=f+1|0;e[g]=Dv(a,b[g]);f
=f+2|0;}return d;},Ip=(b,c,d)=>{let e,f;e=E2(b,c.pX,d);f=E2(b,c.p4,d);return BY(e,f,E2(b,CB(c),d)-e,E2(b,Cj(c),d)-f);},N_=(a,b,c,d)=>{let e,f;e=a.sD;f=Gq(e.qS,e.qQ,Lh(c,a.q9.p1));e=a.sD;Pp(a,b,c,d,f,Gq(e.rf,e.rm,Lh(c,a.q9.qn)));},Pp=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t;g=c.qD;h=BQ(d.r9,Di(b,C6(c)));i=Ip(b,a.q9,h.tT);B1();j=Cc(g,CF);k=Cj(i)+It(c);l=Bq(e);g=g*0.75;while(Br(l)){m=Bo(l);n=DJ(a,m.t9);o=E2(b,n,h.tT);p=W(4);q=p.data;q[0]=o;q[1]=Cj(i);q[2]=o;q[3]=k;b.ew(HH(p),h);r=k+It(c)+g;s=CR(m.se,j)/
2.0;t=Be(n,b.gi()-s-1.0);b.i_(m.se,t,r,j,d.qw);}ABq(a,b,c,d,f,i.pX,(-1));b.ew(i,h);},ABq=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=BQ(d.r9,Di(b,C6(c)));i=It(c);j=g;i=f+i*j;k=i+It(c)*j;l=g<0?k:b.gi()-k;m=c.qD;if(g>=0){B1();n=Cs;}else{B1();n=HC;}o=e.u();while(o.v()){p=CR((o.x()).se,Cc(1.0,n));if(p>0.0)m=Be(m,l/p);}o=Cc(m,n);n=e.u();l=(i- -f)/2.0;while(n.v()){q=n.x();r=Dv(a,q.t9);j=E2(b,r,h.tT);s=BC(q.se);t=W(4);u=t.data;u[0]=f;u[1]=j;u[2]=!s?i:l;u[3]=j;b.ew(HH(t),h);if(!s)b.i_(q.se,k,r- -m*0.36,o,d.qw);}};
function PG(){let a=this;N.call(a);a.uj=0;a.rA=0;a.Ai=null;a.uU=null;a.E2=null;a.uA=null;a.rg=null;a.xW=null;a.zP=null;a.vv=null;}
let SM=(a,b,c,d,e,f,g,h,i,j,k)=>{a.uj=b;a.rA=c;a.Ai=d;a.uU=e;a.E2=f;a.uA=g;a.rg=h;a.xW=i;a.zP=j;a.vv=k;},APb=(a,b,c,d,e,f,g,h,i,j)=>{let k=new PG();SM(k,a,b,c,d,e,f,g,h,i,j);return k;},Ik=(a,b)=>{return !(Bc(a.xW,b,0)>0.5)?0:1;};
function AB9(){let a=this;I.call(a);a.CX=null;a.CY=null;a.CV=null;a.CW=null;}
let AEk=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.CX;d=a.CY;e=a.CV;f=AAv(b,a.CW.uU);g=Di(d,C6(c.rb));d.en(Ip(d,e.q9,g),Dk(c.q0.rv,0.0));h=f.C0;if(h.data.length>0)d.en(OM(e,FB(Eb(h))),Dk(c.q0.rv,1.0));};
function AB8(){let a=this;I.call(a);a.FT=null;a.FU=null;a.FV=null;a.FS=null;}
let AFo=(a,b)=>{let c,d,e,f;b=b;c=a.FT;d=a.FU;e=a.FV;f=(AAv(b,a.FS.uU)).EQ;if(f.data.length>0)d.ew(JW(e,De(f)),BQ(c.q0.vL,C6(c.rb)*1.5));};
function GT(){let a=this;N.call(a);a.wf=null;a.tr=null;a.sl=null;}
let OI=(a,b,c,d)=>{a.wf=b;a.tr=c;a.sl=d;},APk=(a,b,c)=>{let d=new GT();OI(d,a,b,c);return d;},AMB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(GT)){b=b;c=!R(a.wf,b.wf)?0:!R(a.tr,b.tr)?0:R(a.sl,b.sl)?1:0;}else c=0;return c;};
function Ot(){let a=this;I.call(a);a.BJ=null;a.BK=null;}
let AHB=(b,c)=>{let d,e,f;b=b;c=b.BJ;b=b.BK;d=new GT;e=BJ(b.xs.value);f=b.xl;OI(d,e,f.tr,f.sl);b.xl=d;c.w5.redraw();};
function XR(){let a=this;I.call(a);a.Du=null;a.Ds=null;}
let AHD=a=>{let b,c,d,e,f,g,h,i,j;b=a.Du;c=a.Ds.D$;d=F8();e=(Db()).data;f=e.length;g=0;while(g<f){h=e[g];if(Mz(h)){i=FE(c,h);j=new VQ;j.BS=d;j.BT=h;CJ(i,j);}g=g+1|0;}i=Jc;D7(d,i.qC,BH(c,i));i=NL;D7(d,i.qC,BH(c,i));b=b.w5;c=YH(d);b.begin(Bj(c));};
function XQ(){let a=this;I.call(a);a.Fd=null;a.Fc=null;}
let AK0=a=>{let b,c,d;b=a.Fd;c=a.Fc;d=E_(b.rX,c);Gp(b.rX,d);Yx(c.uq);O_(b);if(!Co(b.rX)){c=b.rX;(Z(c,BE(d,c.pV-1|0))).yS.focus();}b.w5.redraw();};
function II(){let a=this;N.call(a);a.xj=0;a.sH=0.0;a.sh=0.0;a.z6=0;}
let Xz=null,H9=null,GY=()=>{GY=Bf(II);AME();},AAN=(a,b,c,d,e)=>{GY();a.xj=b;a.sH=c;a.sh=d;a.z6=e;},AAx=(a,b,c,d)=>{let e=new II();AAN(e,a,b,c,d);return e;},T6=b=>{let c,d,e,f,g,h;GY();c=b.uK;d=!Ov(c)?0.0:c.sC;e=!(d>0.0)?1.0E290:4.0*d;f=c.vd;g=!(c.t5<1.0E-290)?0:1;c=Bq(b.tK);while(Br(c)){h=(Bo(c)).sl;if(Ov(h)){d=Bb(d,Be(e,h.sC));f=Be(f,h.vd);g=g|(!(h.t5<1.0E-290)?0:1);}}e=Be(1.0E290,d);if(!b.yi)b=AAx(0,0.0,e<1.0E-290?1.0:KT(e,Xz),0);else{d=Bb(1.0E-290,f);if(e<1.0E-290)b=AAx(1,0.1,1.0,g);else{d=TC(Be(d,e),H9);e
=KT(e,H9);b=new II;if(!(d<e))d=TC(d/1.5,H9);AAN(b,1,d,e,g);}}return b;},Na=(a,b)=>{return Qb(a,Be(a.sh,b));},Qb=(a,b)=>{if(!a.xj)return b;return !(b<1.0E-290)?CW(b):MN(a);},MN=a=>{return  -(0.13*ON(a)-CW(a.sH));},ON=a=>{return !a.xj?a.sh:CW(a.sh)-CW(a.sH);},AFm=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;if(!a.xj){c=Gq(0.0,a.sh,b);b=1;d=c;e=Bq(d);while(Br(e)){b=b&((Bo(e)).se.pR.length>5?0:1);}if(!b){c=Ba();e=Bq(d);while(Br(e)){f=Bo(e);d=new HU;g=f.t9;LD(d,g,DS(g,2));V(c,d);}}return c;}f=Ba();if(a.z6){c=QF(MN(a),
G(0));V(f,c);}h=Fw(a.sH);i=Fw(a.sh);j=((i-h|0)-(!(Dr(h)<a.sH)?0:1)|0)+1|0;g=j/(b+1|0);GY();k=g<=1.0?1:KT(g,H9)|0;l=CP(k,1);m=CP(j,1);n=CP(k,10);while(h<=i){o=Dr(h);if(!(h%k|0)){p=m<=0?0:1;b=a.sH>=0.001&&a.sh<10000.0?1:0;if(!b&&p){d=C1(IA(h));e=CK(h>=0?G(3):G(947));p=0;while(p<d.pR.length){P(e,Bh(G(948),Bh(d,p)-48|0));p=p+1|0;}c=DO(G(824),J(e));}else c=DS(Dr(h),1);L9(a,f,o,c);}else if(n<=0)L9(a,f,o,G(3));p=2;while(p<10&&!l){a:{b:{if(j){if(m)break b;if(p!=2&&p!=5)break b;}q=1;break a;}q=0;}g=p*o;L9(a,f,g,!q?G(3)
:DS(g,1));p=p+1|0;}h=h+1|0;}return f;},L9=(a,b,c,d)=>{let e;if(c>=a.sH&&c<=a.sh){e=QF(CW(c),d);V(b,e);}},AME=()=>{Xz=BW([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);H9=BW([1.0,2.0,5.0,10.0]);};
function S8(){let a=this;I.call(a);a.Ap=null;a.z8=null;a.zS=null;a.y5=null;}
function ACo(){I.call(this);this.B_=null;}
let AKl=(a,b)=>{Yf(a.B_,b,3.0);};
function ACm(){I.call(this);this.DW=null;}
let AJy=(a,b)=>{let c,d;c=a.DW;if(OC(c,b)){d=CU(LL(c,b),Li(c,b),c.qf.qx.to);c.qG.en(d,c.qf.qJ.p_);c.qG.ew(d,BQ(c.qf.qJ.tS,2.0));}};
function R8(){let a=this;I.call(a);a.At=0;a.zO=0;a.BZ=0;a.qv=null;a.sv=null;a.z2=null;a.uJ=0;}
function RG(){I.call(this);this.B2=null;}
let AO4=(a,b)=>{return a.B2.sp.tG.pQ.data[b];};
function S9(){let a=this;I.call(a);a.EJ=null;a.EK=0;}
let AN2=(a,b)=>{let c,d,e,f,g;c=a.EJ;d=a.EK;e=c.vh.qW;f=e.yg.u();while(f.v()){g=f.x();if(g.tX==b){a:{f=YZ(g,c.vh,d);MB();switch(Sv.data[c.Bd.pS]){case 1:break;case 2:Tq(c,I5(G3(f)));break a;case 3:L(c.q6,Nr(f));break a;default:break a;}Tq(c,CH(G3(f)));}return;}}c=new BG;f=B7(e);g=K();P(P(H(H(g,f),G(949)),b),46);Bu(c,J(g));S(c);};
function Eh(){let a=this;N.call(a);a.tD=0;a.tM=0;}
let AHh=(a,b,c)=>{a.tD=b;a.tM=c;},Ng=(a,b)=>{let c=new Eh();AHh(c,a,b);return c;},AM9=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Eh)){b=b;c=a.tD!=b.tD?0:a.tM==b.tM?1:0;}else c=0;return c;};
function Pi(){let a=this;I.call(a);a.Bz=null;a.z$=null;a.Fi=0;a.xH=null;a.x6=null;a.A6=null;a.xB=null;a.Bc=null;}
let VH=(a,b,c,d)=>{let e,f,g,h;a.x6=By(1,2);a.xB=Bi();a.Bc=Bi();a.Bz=b;a.z$=c;a.Fi=d;e=new Ks;f=new B8;g=X(d,d);GL(f,g,2);h=0;while(h<g){BS(f,h,0,FM(c.qS,c.qQ,h%d|0,d));BS(f,h,1,FM(c.rf,c.rm,h/d|0,d));h=h+1|0;}PO(e,b,f);a.xH=e;a.A6=EB(b,a.x6);},ANp=(a,b,c)=>{let d=new Pi();VH(d,a,b,c);return d;},ML=(a,b)=>{let c,d,e,f,g,h,i;a:{if(!(!BN(a.xB)&&Fe(a.Bc)===b)){a.Bc=Bp(b);c=DY(b);Dn(a.xH,c);d=new Nj;e=b.qZ;f=CH(b.tc);g=new ABB;g.Ed=a;g.Ec=c;c=new Ic;h=a.z$;i=a.Fi;MG(c,h,i,i,(Fj(a.xH)).pQ);b=b.qa;h=b.qb;b=b.qi;if
(h.pU!=2)break a;if(b.pU!=1)break a;if(h.pT!=b.pT)break a;d.vV=e;d.zc=f;d.wH=g;d.u8=c;d.rp=h;d.y$=b;a.xB=Bp(d);}return Bs(a.xB);}c=new BG;d=CX(h);b=CX(b);f=K();P(H(H(H(H(f,G(950)),d),G(362)),b),46);Bu(c,J(f));S(c);},Lw=(a,b)=>{ML(a,b);return a.xH;};
function XG(){let a=this;N.call(a);a.xD=null;a.Cb=null;a.vw=0.0;a.Ci=0.0;}
let ACU=(b,c,d,e,f)=>{let g,h,i,j;g=Ck(16.0/Bb(16.0,f));h=Bb(2.5,c.to*g);i=c.u9;j=!(i>0.0)?0.0:Di(b,i*g);b=new XG;b.xD=d;b.Cb=e;b.vw=h;b.Ci=j;return b;},XI=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=a.Cb;EM();if(!(f===G0&&e?1:0))g=CU(c,d,a.vw);else{h=Di(b,a.vw*Ck(3.141592653589793));g=new Cy;i=h/2.0;DH(g,PR(b,c-i),PR(b,d-i),h,h);}c=a.Ci;if(c>0.0){if(g instanceof Hq){f=g;j=CU(f.x8,f.x7,f.yZ+c);}else{f=g;j=new Cy;i=f.pX-c;h=f.p4-c;k=f.p1;c=2.0*c;DH(j,i,h,k+c,f.qn+c);}b.en(j,a.xD.p_);}b.en(g,!e?a.xD.ri:a.xD.yq);};
function Y6(){let a=this;I.call(a);a.z9=null;a.rx=null;a.qN=null;a.Ac=null;a.vK=0.0;a.yy=null;a.yv=null;}
let AKV=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.qN.rg.pT;c=0;while(c<b){d=F6(a.rx,a.qN,c)-a.vK;e=FN(a.rx,a.qN,c);f=a.vK;g=e-f;h=a.yv;i=new Cy;e=f*2.0;DH(i,d,g,e,e);V(h,i);c=c+1|0;}j=D_(b).data;c=0;k=j.length;while(c<b){if(!j[c]&&MK(a.qN,c)){h=K();l=c;while(l<k){e=F6(a.rx,a.qN,l)-F6(a.rx,a.qN,c);d=FN(a.rx,a.qN,l)-FN(a.rx,a.qN,c);if(!j[l]&&Ck(e*e- -d*d)<a.vK*2.2){j[l]=1;L(h,l!=c?G(360):G(3));L(h,KV(Bc(a.qN.uA,l,0),Bc(a.qN.uA,l,1)));}l=l+1|0;}AMr(a,J(h),F6(a.rx,a.qN,c),FN(a.rx,a.qN,c));}c=c+1|0;}},AMr=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=CR(b,a.yy)*0.9;f=a.yy.rd*1.25;g=a.vK+6.0;h=a.rx.q9;i=!(c>h.pX- -h.p1/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);l= -f;m=g-l/2.0;n=W(10).data;n[0]=k;n[1]=0.0;n[2]= -k;n[3]=0.0;n[4]=0.0;g= -m;n[5]=g;n[6]=0.0;n[7]=m;n[8]=k/2.0;n[9]=g;o=a.qN.rA!=1?0:4;g=c-e/2.0;i=d-f/2.0;while(o<n.length){p=g- -n[o];q=i- -n[o+1|0];r=BY(p,q,e,f);s=a.rx.q9;t=Bq(a.yv);a:{while(true){if(!Br(t)){u=r.pX>=s.pX&&CB(r)<=CB(s)&&r.p4>=s.p4&&Cj(r)<=Cj(s)?1:0;break a;}h=Bo(t);if(r.pX-5.0<CB(h)&&h.pX-5.0<CB(r)&&r.p4
<Cj(h)&&h.p4<Cj(r))break;}u=0;}if(u){V(a.yv,r);h=Cr(a.Ac.p_,0.7);a.z9.en(FB(Eb(FH(r,3.0))),h);l=q-l*0.77;a.z9.i_(b,p-j,l,a.yy,a.Ac.p6);return;}o=o+2|0;}},AN0=M(),ACv=(b,c)=>{let d,e,f,g;d=0;a:{while(d<b.pT){e=0;while(e<d){f=Bc(b,d,0)-Bc(b,e,0);g=Bc(b,d,1)-Bc(b,e,1);if(X8(f,g,b,c))break a;if(X8( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},X8=(b,c,d,e)=>{let f,g,h,i,j,k;f=W(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=W(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h
=0;i= -c;while(h<d.pT){j=b*Bc(d,h,0)-i*Bc(d,h,1);k=!(Bc(e,h,0)>0.5)?0:1;f[k]=Be(f[k],j);g[k]=Bb(g[k],j);h=h+1|0;}i=Bb(g[0],g[1])-Be(f[0],f[1]);return !(Bb(f[1]-g[0],f[0]-g[1])>1.0E-12*i)?0:1;};
function ABz(){let a=this;I.call(a);a.Bs=null;a.Bt=null;}
let AOB=(a,b)=>{b=b;return Go(a.Bs,a.Bt,b);},ALA=M(),US=(b,c,d,e,f,g,h,i)=>{let j,k;j=Bv(d,c.pR.length);k=Be(h,f/(0.602*j));j=e-0.602*k*j/2.0;B1();b.i_(c,j,g,G6(k,Cs),i);};
function Wl(){let a=this;I.call(a);a.Bb=null;a.wk=null;a.vf=0;a.z_=0.0;}
let Q0=(b,c,d)=>{return DJ(c,((BE(b.rM,X(d+1|0,b.su))-1|0)-( -Um(b,d)|0)|0)/2.0);},Rm=(a,b,c)=>{let d,e,f;d=2*a.vf|0;e=a.wk;f=e.data.length;if(d==f)a.wk=D0(e,2*f|0);e=a.wk.data;d=a.vf;f=2*d|0;e[f]=b;e[f+1|0]=c;a.z_=c;a.vf=d+1|0;},Sk=a=>{let b,c,d;b=a.vf;if(b>0){c=a.Bb;d=D0(a.wk,2*b|0);V(c,d);a.vf=0;}};
function ZU(){let a=this;I.call(a);a.uQ=null;a.r7=0;}
let AH5=a=>{a.uQ=Ms(4096);},FI=()=>{let a=new ZU();AH5(a);return a;},BA=(a,b)=>{let c,d,e;c=a.r7;if(c==a.uQ.data.length)a.uQ=ZI(a,2*c|0);d=a.uQ.data;e=a.r7;a.r7=e+1|0;d[e]=b<<24>>24;},Tx=(a,b)=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){BA(a,b[d]);d=d+1|0;}},L7=(a,b)=>{let c;c=0;while(c<b.pR.length){BA(a,Bh(b,c));c=c+1|0;}},DE=(a,b)=>{BA(a,b);BA(a,b>>8);},Ee=(a,b)=>{BA(a,b>>24);BA(a,b>>16);BA(a,b>>8);BA(a,b);},Fg=a=>{return ZI(a,a.r7);},ZI=(a,b)=>{let c;c=Ms(b);Cb(a.uQ,0,c,0,a.r7);return c;},K0=M(N),ADW=(a,
b)=>{return a===b?1:b!==null&&Bl(b)===Bk(K0)?1:0;};
function Nj(){let a=this;N.call(a);a.vV=0;a.zc=null;a.wH=null;a.u8=null;a.rp=null;a.y$=null;}
let PQ=a=>{return a.rp.pT;},Ri=(a,b)=>{return !(Bc(a.y$,b,0)>0.5)?0:1;},AHC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Nj)){b=b;c=a.vV!=b.vV?0:!R(a.zc,b.zc)?0:!R(a.wH,b.wH)?0:!R(a.u8,b.u8)?0:!R(a.rp,b.rp)?0:R(a.y$,b.y$)?1:0;}else c=0;return c;};
function NS(){let a=this;N.call(a);a.xL=0.0;a.xM=0.0;a.xN=0.0;}
let AAv=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=W(8).data;d=b.qS;c[0]=d;e=b.rf;c[1]=e;f=b.qQ;c[2]=f;c[3]=e;c[4]=f;e=b.rm;c[5]=e;c[6]=d;c[7]=e;g=W(12);h=g.data;i=W(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=Rk(a,e,f);s=Rk(a,p,q);m=Lg(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new X0;c=D0(g,k);g=D0(i,
l);b.C0=c;b.EQ=g;return b;},Rk=(a,b,c)=>{return a.xL*b- -a.xM*c- -a.xN;},AL_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(NS)){b=b;c=a.xL!==b.xL?0:a.xM!==b.xM?0:a.xN===b.xN?1:0;}else c=0;return c;};
function ABB(){let a=this;I.call(a);a.Ed=null;a.Ec=null;}
let VX=(a,b,c)=>{let d,e;d=a.Ed;e=a.Ec;BS(d.x6,0,0,b);BS(d.x6,0,1,c);Dn(d.A6,e);return Bc(Fj(d.A6),0,0);},ACK=M(),AAV=null,Pf=()=>{Pf=Bf(ACK);AKB();},AKB=()=>{let b,c;b=Bd((GC()).data.length);c=b.data;AAV=b;c[CN.pS]=1;c[D9.pS]=2;},ADJ=M(),JN=b=>{let c,d,e,f;if(Bg(b)<700.0){c=U1(b);d=c|0;e=Nb(d,0);return e+e*XP(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=U1(b);f=c|0;c=XP(b,c,f);if(b>0.0){b=Nb(f,(-1));b=2.0*(b+b*c);}else{b=Nb(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e
=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},U1=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Nb=(b,c)=>{HT();return NW.data[b&127]*IH.data[((b>>7)+c|0)+1023|0];},XP=(b,c,d)=>{let e,f,g;HT();e=LG.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},AK7=M(),W$=b=>{let c,d,e,f;if(b===0.0)return b;c=Bg(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*
(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}e=JN(2.0*c)+1.0;f=e<16.0?(e-2.0)/e:1.0-2.0/e;if(b<0.0)f= -f;return f;},ABg=M(B_),AL3=M(),Xc=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=K();d=b.uS;e=d.wK;Gu();if(e!==HY){O(L(c,G(951)),b.tg);L(c,G(952));}else{L(L(c,G(953)),d.vR);L(L(c,G(954)),d.wz);P(O(L(c,G(955)),b.tg),46);}L(L(c,G(956)),AA6(b.uf));f=b.zh;g=b.ye;h=Ck(f*f+g*g);i=Lg(h,0.0);if(i>0&&h-h===0.0){L(L(L(c,G(957)),XS( -f, -g)),G(958));L(L(c,DS(h,2)),G(959));}else if(!i)L(c,G(960));P(c,
46);e=b.vS;i=(-1);j=0;while(true){k=e.qR.data;if(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(L(O(L(c,G(961)),e.ql),G(962)),e.qF);L(c,G(963));if(i>=0&&!(e.qR.data[i]>=b.uf)){h=Fv(e,i%e.ql|0)-b.wd;l=EU(e,i/e.ql|0)-b.we;L(L(L(c,G(964)),AA6(e.qR.data[i])),G(133));L(c,DS(Ck(h*h+l*l),2));P(L(L(c,G(965)),XS(h,l)),46);}else L(c,G(966));l=b.vH.x2;if(isNaN(l)?1:0)L(c,G(967));else{i=BL(l*100.0)|0;L(c,G(968));m=Lg(l,1.0);if(!m)n=G(20);else if(i==100)n=G(969);else if(!i)n=G(970);else{n=K();P(O(n,
i),37);n=J(n);}L(c,n);L(c,G(971));if(!m)P(c,46);else if(b.uS.wK!==HY)L(c,G(972));else{L(c,G(973));L(c,G(974));}}return J(c);},XS=(b,c)=>{let d,e,f,g,h,i;d=Bg(b);e=Bg(c);f=e<d*0.41421356?G(3):!(c>0.0)?G(975):G(976);g=d<e*0.41421356?G(3):!(b>0.0)?G(977):G(978);h=!BC(f)&&!BC(g)?G(362):G(3);i=K();H(H(H(i,f),h),g);return J(i);},AA6=b=>{return b-b!==0.0?G(872):DS(b,4);},AJR=M(),Qc=(b,c,d,e,f)=>{let g;g=window.document.createElement("canvas");T5(b,c,Mb(g,d,e,f));return g;},Py=M(0);
function Nh(){I.call(this);this.Dx=null;}
let AI2=(b,c)=>{let d;d=c?1:0;b=b.Dx;b.vG.focus();b.vG.select();Do(b,!d?G(979):G(980));},Oe=M(0);
function ZN(){let a=this;I.call(a);a.Cj=null;a.Ck=0;}
let AKA=(a,b,c)=>{let d,e;d=a.Cj;e=a.Ck;b=Qc(b,Jq(d),c.sR,c.sP,e);c=new Qp;c.Fe=d;b.toBlob(BD(Bn(c),"take"),'image/png');};
function Vf(){I.call(this);this.Bu=null;}
let AGJ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;a:{d=a.Bu;e=Jq(d);f=c.sR;g=c.sP;h=b.qH.qZ;i=K();O(H(H(H(i,G(981)),e),G(982)),h);j=J(i);k=new QJ;h=(-1);switch(CQ(e)){case -1217487446:if(!Y(e,G(100)))break a;h=1;break a;case 3327779:if(!Y(e,G(80)))break a;h=2;break a;case 1430647483:if(!Y(e,G(11)))break a;h=3;break a;case 1843485230:if(!Y(e,G(101)))break a;h=0;break a;default:}}b:{switch(h){case 0:c=Uo(b);l=c.qu;m=K();n=c.qu;o=c.wL.data[BB(n)].data[0];p=c.wL.data[0].data;L(L(m,G(983)),KV(p[0],p[1]));L(m,
G(984));h=0;while(h<=BB(n)){O(L(m,h?G(298):G(3)),Bt(n,h));h=h+1|0;}L(L(m,G(985)),FO(o));if(isNaN(o)?1:0)L(m,G(986));else L(m,!(o>0.5)?G(987):G(988));L(L(m,G(989)),LF(KN(c,BB(n),0)));P(m,46);h=1;while(h<BB(l)){AIG(m,c,h);h=h+1|0;}q=Bd(3).data;r=0;p=Ct(c.vm);s=0;while(true){t=p.data;if(s>=t.length)break;if(!O6(K5(c.qu,s))){if(r>=3)u=3;else{h=r+1|0;u=r;r=h;}while(u>0){o=Bg(t[s]);h=u-1|0;if(!(o>Bg(t[q[h]])))break;if(u<3)q[u]=q[h];u=u+(-1)|0;}if(u<3)q[u]=s;}s=s+1|0;}if(t[q[0]]===0.0)L(m,G(990));else{L(m,r!=1?G(991)
:G(992));u=0;while(u<r){L(m,!u?G(3):u!=(r-1|0)?G(133):G(362));P(L(m,LF(t[q[u]])),32);v=c.qu;n=K5(v,q[u]);i=QO(v,n.wy-1|0,n.yT);v=QO(v,n.wy,n.zq);n=K();H(H(H(H(n,G(443)),i),G(84)),v);L(m,J(n));u=u+1|0;}P(m,46);}AMu(m,c);c=J(m);break b;case 1:break;case 2:c=Y5(Yb(b));break b;case 3:c=CY(FP((SU(b)).va,new TD),G(3));break b;default:c=ML(Jg(b),b.qH);Eq();i=K();ADy(i,c);AHm(i,c);c=J(i);break b;}c=AAd(ACA(b));}S1(k,f,g,j,c);T5(b,e,k);G9(d,AG1(k),G(993),G(994));},Gi=M(0);
function Zh(){let a=this;I.call(a);a.wi=null;a.uR=null;}
let AH0=a=>{return AAq(a.wi);},AH1=a=>{let b;b=a.wi;return b.sE.uJ/Qj(b.um);},AHO=a=>{let b,c,d;b=a.wi;c=b.sE.uJ;d=Qj(b.um);b=K();O(H(O(H(b,G(995)),c),G(65)),d);return J(b);},ANM=a=>{let b,c,d;b=ACN(a.wi);CJ(a.uR.xP,new Tv);a.uR.xP=Bp(BJ(URL.createObjectURL(b)));c=a.uR;d=c.AY;c=Bs(c.xP);d.setAttribute("src",Bj(c));c=a.uR.AY;d=!!0;c.hidden=d;QN(a.uR,b,G(996));};
function Zg(){let a=this;I.call(a);a.yU=null;a.z0=0;a.Cu=null;}
let AGP=a=>{return J_(a.yU,a.z0,500)?0:1;},AHu=a=>{return Jx(a.yU.rD)/Bv(1,a.z0);},AOU=a=>{return G(997);},AHc=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.Cu;c=Cg(b.qA);d=Gj(a.yU.rD);e=DY(d);f=CK(G(998));g=(Db()).data;h=g.length;i=0;while(i<h){j=g[i];if(!If(c,j)){k=f.p8<=1?G(3):G(133);k=L(L(P(L(f,k),34),j.qC),G(999));l=j.tu;j=BH(c,j);if(!AAo(l,j)){l=K();P(H(P(l,34),j),34);j=J(l);}L(k,j);}i=i+1|0;}c=J(P(f,125));h=d.qZ;j=ACJ(d.tc);k=Uq(e.pY);e=Uq(e.p0);l=d.ux;l=Zd(l.pQ,0,l.pT);m=0;n=0;while(n<Ca(d.qa)){m=m+(!((!(Bc(d.ux,
n,0)>0.5)?0:1)!==Bc(d.qa.qi,n,0)?0:1)?0:1)|0;n=n+1|0;}n=Ca(d.qa);o=d.x_;p=K();c=H(O(H(O(H(H(H(H(H(H(H(H(H(O(H(H(H(p,G(1000)),c),G(1001)),h),G(1002)),j),G(1003)),k),G(1004)),e),G(1005)),l),G(1006)),m),G(1007)),n),G(1008));n=c.p8;d=c;e=!o?G(39):G(40);JS(d,n,e);P(c,125);G9(b,J(p),G(1009),G(1010));};
function Zf(){let a=this;I.call(a);a.uG=null;a.zC=null;a.za=null;a.Fy=null;}
let AJT=a=>{let b,c;b=0;while(b<50&&Ge(a.uG)){L(a.zC,Zz(a.uG));c=a.za.data;c[0]=c[0]+1|0;b=b+1|0;}return Ge(a.uG);},ALs=a=>{return a.za.data[0]/Ym(a.uG);},AKe=a=>{let b,c,d;b=a.za.data[0];c=Ym(a.uG);d=K();O(H(O(H(d,G(1011)),b),G(65)),c);return J(d);},AGK=a=>{G9(a.Fy,J(a.zC),G(1012),G(1013));},AIP=M(),PT=(b,c)=>{let d,e,f,g;d=By(b.pT,b.pU);e=0;f=c;while(true){g=d.pQ.data;if(e>=g.length)break;g[e]=f*Bg(b.pQ.data[e]);e=e+1|0;}return d;},AL7=M(),VL=(b,c,d,e,f)=>{let g,h,i,j,k,l;g=c.qt;h=g.pX+g.p1/2.0;g=K();O(H(g,
G(1014)),e);b.i_(J(g),h,c.wT,c.wg,d.p6);g=K();H(H(g,G(1015)),f);i=J(g);j=2.0*(Be(h,c.xI-h)-4.0);f=c.yH;k=f.rd;g=f.sK;Dt();if(g!==Gr){l=Be(k,j/(0.65*i.pR.length));B1();g=Cc(l,CF);b.i_(i,h,c.vQ,g,d.p6);}else US(b,i,i.pR.length>=20?26:i.pR.length,h,j,c.vQ,k,d.p6);},AFe=M(),Vj=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q;h=BQ(d.r9,Di(b,C6(c)));i=Ip(b,c.th,h.tT);j=NA(Fi(0.0,1.0,0.0,1.0),c.th);k=0;l=f-1|0;m=f;while(k<f){n=!k?Cj(i):Dv(j,k/m);o=new Cy;p=i.pX;q=i.p4;DH(o,p,q,i.p1,n-q);b.en(o,Dk(e,k/Bv(1,l)));k=k+1|0;}ABq(j,
b,c,d,g,CB(i),1);b.ew(i,h);};
function VQ(){let a=this;I.call(a);a.BS=null;a.BT=null;}
let ANc=(a,b)=>{b=b;D7(a.BS,a.BT.qC,b);},ABt=M(),Sv=null,MB=()=>{MB=Bf(ABt);AId();},AId=()=>{let b,c;b=Bd((ZM()).data.length);c=b.data;Sv=b;c[Is.pS]=1;c[IQ.pS]=2;c[HG.pS]=3;},AC7=M(B_);
function Zi(){let a=this;I.call(a);a.y2=null;a.zr=0;a.D9=null;a.Fo=null;a.DL=null;}
let AIV=a=>{return J_(a.y2,a.zr,500)?0:1;},ADN=a=>{return Jx(a.y2.rD)/Bv(1,a.zr);},ALH=a=>{return G(997);},AKo=a=>{a.D9.ox(NR(a.y2,AB1(a.DL)),a.Fo);};
function Y$(){let a=this;I.call(a);a.D5=null;a.D4=null;}
let AMT=a=>{let b,c,d;b=a.D5;c=a.D4;d=c.nX();if(!d){b.yM.hidden=!!1;b.tt=Bi();c.oy();}return d;};
function Y9(){let a=this;I.call(a);a.FH=null;a.FG=null;}
let ADg=a=>{let b,c,d;b=a.FH;c=a.FG;b.ET.setAttribute("value",Bj(EE(c.oz(),3)));if(BX(b.tt)){c=c.oA();d=K();P(H(H(d,G(1016)),c),46);Do(b,J(d));}};
function Mt(){let a=this;I.call(a);a.Eh=null;a.Ei=null;}
let AHW=(b,c)=>{let d;d=c?1:0;b=b;c=b.Eh;b=b.Ei;b.focus();b.select();Ci(c.Dv,!d?G(1017):G(1018));};
function Ze(){let a=this;I.call(a);a.zI=null;a.zu=null;}
let AIm=(a,b,c)=>{a.zu=b;a.zI=c;},AEw=(a,b)=>{let c=new Ze();AIm(c,a,b);return c;},ANZ=a=>{let b;b=a.zI;return Ll(b.vU,b.s0.wX,500)?0:1;},AK$=a=>{return 0.0;},AFJ=a=>{return G(1019);},AET=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.zI;c=Jx(b.vU)!=b.s0.wX?0:1;if(!c&&!b.vU.u5){d=new F_;Bu(d,G(1020));S(d);}if(c&&MW((Gj(b.vU)).qq,b.s0.zo)?1:0){e=b.s0.CT;f=F8();c=0;while(c<E4(e)){D7(f,D8(e,c),E3(e,c));c=c+1|0;}BF();D7(f,EG.qC,C1(b.s0.wX));g=AOs(f,Bi());}else{d=F8();f=b.s0;h=f.Cn;i=f.zo;f=K();c=0;while(true){j=i.data;if(c>=
j.length)break;L(L(f,c<=0?G(3):G(113)),Eg(j[c]));c=c+1|0;}if(KM(h)){BF();g=Go(h,GF,G(160));e=H8;g=Go(g,e,BH(h,e));e=E0;h=Go(g,e,BH(h,e));}BF();g=Go(Go(h,E6,G(16)),Gv,J(f));j=(Db()).data;c=j.length;k=0;while(k<c){e=j[k];l=FE(g,e);f=new ABv;f.EO=d;f.EN=e;CJ(l,f);k=k+1|0;}TK(d,EG.qC);g=new Lv;c=b.s0.wX;b=K();H(O(H(b,G(1021)),c),G(1022));Yq(g,d,Bp(J(b)));}b=a.zu.qA;d=g.D8;b=b.tw;d=YH(d);b.begin(Bj(d));Do(a.zu,CY(g.DZ,G(1023)));};
function ACq(){I.call(this);this.w2=null;}
let AK2=a=>{return a.w2.rN;},AOk=(a,b)=>{let c,d,e;c=a.w2;d=c.rN;if(b<=d)return c.vn.data[b];c=new BG;e=K();P(O(H(O(H(e,G(833)),b),G(1024)),d),46);Bu(c,J(e));S(c);},AIs=a=>{return a.w2.u5;};
function UJ(){let a=this;I.call(a);a.qc=null;a.zk=null;}
function Zo(){let a=this;I.call(a);a.Ea=null;a.Eb=null;}
let AKS=(a,b,c)=>{a.Ea=b;a.Eb=c;},AEz=(a,b)=>{let c=new Zo();AKS(c,a,b);return c;},AGG=(a,b)=>{let c,d;b=b;c=a.Ea;d=a.Eb;EL();S_(c,d,b);},I3=M(0);
function MU(){let a=this;I.call(a);a.r6=null;a.sG=null;a.vg=0;a.w7=0;a.zJ=0;a.yI=0;a.D2=0;}
let ACe=(a,b)=>{let c;c=new YD;c.AG=9;c.zv=Bd(512);c.vk=Bd(256);c.uw=Bd(256);a.sG=c;a.r6=b;a.w7=b.sL;a.yI=b.xw;},AK_=a=>{let b=new MU();ACe(b,a);return b;},KW=a=>{return !KU(a)?a.w7:0;},PZ=a=>{return !KU(a)?a.yI:0;},OF=a=>{return !KU(a)?a.zJ:1;},R5=a=>{return !KU(a)?a.D2:1;},KU=a=>{return a.sG.sO?0:1;},AJr=a=>{return a.r6.sL;},AIt=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=X(a.vg,a.r6.sL);c=(-1);d=0;e=0;while(true){f=a.r6;if(e>=f.sL)break;g=b+e|0;if(Zc(f,g)){h=Ku(a.r6,g);if(h!=c){d=J0(a.sG,h);c=h;}if(a.vg>0&&e>0){a:
{if(Ku(a.r6,g-1|0)==h){f=a.r6;if(Ku(f,g-f.sL|0)==h){i=1;break a;}}i=0;}if(i){j=a.sG.uw.data;j[d]=j[d]+1|0;}}a.w7=BE(a.w7,e);a.zJ=Bv(a.zJ,e+1|0);a.yI=BE(a.yI,a.vg);a.D2=a.vg+1|0;}e=e+1|0;}i=a.vg+1|0;a.vg=i;if(i<f.xw)return Bp(a);if(!(!Gf(f)&&a.sG.sO==256?0:1)){f=new MU;k=a.r6;ACe(f,Yd(k.ua,k.sL,k.xw,k.AB,k.xt,S2));}else{f=new U8;f.Az=a;k=new RC;l=a.sG;i=!(Gf(a.r6)?0:1)?256:255;k.v2=l;k.xG=Bd(BE(i,l.sO));i=l.sO;k.AT=Bd(i);j=Bd(i);m=j.data;k.vo=j;i=0;b=m.length;while(i<b){m[i]=2147483647;i=i+1|0;}f.FQ=k;}return Bp(f);};
function LR(){let a=this;N.call(a);a.ua=null;a.sL=0;a.xw=0;a.AB=0;a.xt=null;a.z3=null;}
let S2=null,Mv=()=>{Mv=Bf(LR);AOq();},AF2=(a,b,c,d,e,f,g)=>{Mv();a.ua=b;a.sL=c;a.xw=d;a.AB=e;a.xt=f;a.z3=g;},Yd=(a,b,c,d,e,f)=>{let g=new LR();AF2(g,a,b,c,d,e,f);return g;},Gf=a=>{return a.z3.data.length?0:1;},Ku=(a,b)=>{return a.xt.data[b]&16777215;},Zc=(a,b)=>{return !Gf(a)&&!((a.xt.data[b]^a.z3.data[b])<<8)?0:1;},AOq=()=>{S2=Bd(0);};
function X0(){let a=this;N.call(a);a.C0=null;a.EQ=null;}
function VT(){let a=this;N.call(a);a.CT=null;a.Cn=null;a.wX=0;a.zo=null;}
let AAT=()=>{let b;b=new Dp;Bu(b,G(1025));return b;},KS=(b,c)=>{let d;d=RV(b,c);if(!BN(d))return Bs(d);b=new Dp;d=K();H(H(H(d,G(1026)),c),G(1027));Bu(b,J(d));S(b);},Ub=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b.length;f=Qe(c,e-1|0,d,G(1028),G(3));g=1;while(g<e){h=b[g];i=g-1|0;j=Z(f,i);c=K();P(O(P(H(c,d),91),i),93);k=J(c);c=R6(h.pU,G(7));l=K();H(H(l,G(65)),c);l=J(l);c=Qe(j,h.pT,k,G(1029),l);i=0;while(i<h.pT){l=K();P(O(P(H(l,k),91),i),93);m=J(l);j=Qe(Z(c,i),h.pU,m,G(7),G(3));n=0;while(n<h.pU){l=Z(j,n);if(!(l instanceof FT))
{c=K();P(O(P(H(c,m),91),n),93);S(HF(J(c),G(1030)));}BS(h,i,n,l.t_);n=n+1|0;}i=i+1|0;}g=g+1|0;}},Qe=(b,c,d,e,f)=>{let g,h,i,j;g=b instanceof Ka;if(g){h=b.vW;if(h.pV==c)return h;}if(!g)i=G(1031);else{j=b.vW.pV;b=K();O(H(b,G(1032)),j);i=J(b);}b=R6(c,e);e=K();H(H(H(H(e,G(1033)),b),f),i);S(HF(d,J(e)));},R6=(b,c)=>{let d,e;d=b!=1?G(1034):G(3);e=K();H(H(P(O(e,b),32),c),d);return J(e);},HF=(b,c)=>{let d,e;d=new Dp;e=K();P(H(H(H(H(e,G(1035)),b),G(1036)),c),46);Bu(d,J(e));return d;},Jk=M(Bz),H4=null,U4=null,AFi=null,GE
=()=>{GE=Bf(Jk);AOt();},AKt=(a,b,c)=>{GE();B5(a,b,c);},VN=(a,b)=>{let c=new Jk();AKt(c,a,b);return c;},AOt=()=>{let b,c,d;H4=VN(G(1037),0);b=VN(G(1038),1);U4=b;c=U(Jk,2);d=c.data;d[0]=H4;d[1]=b;AFi=c;};
function Vn(){let a=this;N.call(a);a.rq=null;a.rU=null;a.AD=null;a.CK=null;}
function XD(){let a=this;I.call(a);a.zF=null;a.Cl=null;}
let ADb=(a,b)=>{let c,d,e,f,g;a.zF=Bd(256);c=new Ex;d=U(Dx,3);e=d.data;e[0]=b.tk;e[1]=Dk(b.rv,0.5);e[2]=b.tz;Gx(c,d);a.Cl=c;f=0;while(f<256){g=No(b.rv,f);a.zF.data[f]=(-16777216)|g.rF<<16|g.rL<<8|g.rK;f=f+1|0;}},AFW=a=>{let b=new XD();ADb(b,a);return b;},AF9=(a,b,c)=>{return No(a.Cl,TH(b,c));},TH=(b,c)=>{let d;d=b.Fl;return Bb(0.0,Be(255.0,(c-d)/(b.CU-d)*256.0))|0;};
function ABT(){let a=this;N.call(a);a.qu=null;a.vm=null;a.wL=null;a.EX=null;a.xk=null;a.z1=null;}
let NB=(a,b,c,d)=>{return Bc(a.vm.pY.data[b],c,d);},KN=(a,b,c)=>{return Bc(a.vm.p0.data[b],c,0);},Mc=(a,b)=>{return IE(a.z1)&&PK(a.z1)==b?1:0;};
function ABV(){let a=this;I.call(a);a.qh=null;a.pZ=null;a.qj=null;a.Ba=null;a.Ao=null;a.p9=null;}
let AHx=(a,b,c,d,e)=>{let f;a.p9=b;a.qh=c;a.pZ=d;a.qj=e;f=d.rC;B1();a.Ba=G6(f,CF);a.Ao=Cc(d.rC,CF);},AHE=(a,b,c,d)=>{let e=new ABV();AHx(e,a,b,c,d);return e;},AHf=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=BB(a.qj.qu);c=1;while(c<=b){d=VF(a,c);e=Ba();f=Ba();g=Ba();h=0;while(h<=28.0){i=Ba();V(e,i);i=Ba();V(f,i);h=h+1|0;}j=0;while(j<Bt(a.qj.qu,c)){if(!Pl(a.pZ))k=0.0;else{l=W(4).data;m=0;while(m<Bt(a.qj.qu,c-1|0)){k=Bg(NB(a.qj,c,j,m));h=0;while(h<4){n=Bb(l[h],k);k=Be(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k
=l[3];}h=!Pl(a.pZ)?2147483647:4;m=0;while(true){i=a.qj.qu;o=c-1|0;if(m>=Bt(i,o))break;p=a.qj;q=Mc(p,OH(p.qu,c,j,m));n=NB(a.qj,c,j,m);l=BW([F1(a.pZ,c),EZ(a.pZ,o,m),J9(a.pZ,c),EZ(a.pZ,c,j)]);if(q){r=SE(n,VF(a,c));i=Cr(a.p9.qc.p6,0.22);a.qh.ew(De(l),BQ(i,r+10.0));}s=h>0&&Bg(n)>=k?1:0;h=h-(!s?0:1)|0;if(!(!q&&!s)){if(n!==0.0&&!(isNaN(n)?1:0)){s=BL(SE(n,d)*4.0)|0;V(Z(!(n<0.0)?f:e,s),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}p=a.qh;i=a.p9.qc;k=Bb(2.5,d*7.0);n=Be(1.0,d*0.8+0.3);t=Cr(i.tz,n);u=Cr(i.tk,n);v=e;h=v.pV-1|0;while
(h>=0){n=h/4.0;Pj(p,Z(f,h),BQ(t,n));Pj(p,Z(v,h),Nl(u,n,k));h=h+(-1)|0;}Pj(p,g,BQ(i.qw,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bt(a.qj.qu,c)){AOy(a,AC0(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){AJk(a,c);c=c+1|0;}},VF=(a,b)=>{return Bb(0.2,Be(1.0,Be(Kb(a.pZ,b),Kb(a.pZ,b-1|0))/60.0*1.5));},AOy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd;c=b.wC;d=a.qj;e=d.wL.data[c].data;f=b.tJ;g=e[f];if(!c){AJC(a,b,g);return;}a:{h=d.EX.qs.data[c];d=d.qu;if(c!=BB(d)){i=d.r5;C_();if(i!==CN){if(i===D9)
{j=Jd((-1.0),1.0);break a;}k=h.pQ;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bb(l,Bg(e[f]));f=f+h.pU|0;}j=l>0.0?Jd( -l,l):Jd((-1.0),1.0);break a;}}j=Jd(0.0,1.0);}m=QG(a.pZ,b);if(!JK(a.pZ,c)){a.qh.en(m,AF9(a.p9.zk,j,g));if(AKW(m)>=8.0)a.qh.ew(m,BQ(UQ(a.p9.qc),Di(a.qh,1.0)));}else{l=Be(6.0,m.p1/5.0);d=a.qh;i=a.p9.zk;n=b.tJ;o=h.pQ;p=h.pU;q=BL(Ck(h.pT))|0;r=((q+25|0)-1|0)/25|0;s=q/r|0;f=q-1|0;t=s-1|0;u=(f-X(t,r)|0)/2|0;f=X(s,s);e=Bd(f);v=e.data;w=0;while(t>=0){x=X(u+X(t,r)|0,q)+u|0;y=0;while(y<s){z=o.data;ba
=w+1|0;v[w]=i.zF.data[TH(j,z[X(x+X(y,r)|0,p)+n|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}i=new W5;if(v.length!=f){b=new BG;d=K();H(O(P(O(H(d,G(1039)),s),120),s),G(1040));Bu(b,J(d));S(b);}i.wr=s;i.xf=s;i.ya=e;d.oY(m,i);e=FH(m,l);d=a.qh;i=new Ey;l=Rx(m)-1.0;bb=CB(m)+1.0;bc=Y8(m)-1.0;bd=Cj(m)+1.0;Ke(i,FF(BW([l,bc,bb,bc,bb,bd,l,bd]),e));d.en(i,AHG(a.p9.qc));a.qh.ew(Pr(e),BQ(UQ(a.p9.qc),1.25));}d=QG(a.pZ,b);if(ZD(a.pZ,c))ALZ(a,d,FO(g));if(ANa(a.pZ,c)){g=WI(a.pZ)-1.0;B1();i=Cc(g,Cs);bb=Y8(d)- -WI(a.pZ);a.qh.i_(Nm(a,b),Rx(d)
+5.0,bb,i,Wa(a.p9.qc));}l=KN(a.qj,c,AHt(b));if(!Hv(a.pZ,c)&&JK(a.pZ,c)&&l!==0.0)ADv(a,d,l);},AJC=(a,b,c)=>{let d,e,f,g,h;d=In(a.pZ,0);e=EZ(a.pZ,0,b.tJ);f=a.pZ;g=f.rC;h=CU(d,e,Kb(f,0)/2.0);a.qh.en(h,a.p9.qc.p_);a.qh.ew(h,BQ(a.p9.qc.r9,1.25));if(ZD(a.pZ,0)){a.qh.i_(Nm(a,b),d,e-g*0.28,a.Ao,a.p9.qc.qw);a.qh.i_(FO(c),d,e- -g*0.92,a.Ba,a.p9.qc.p6);}else if(!(!JK(a.pZ,1)&&!(Kb(a.pZ,0)>=g*1.3)))a.qh.i_(Nm(a,b),d,e- -g*0.36,a.Ao,a.p9.qc.p6);},ALZ=(a,b,c)=>{let d,e,f,g,h;d=BL(a.pZ.rC*1.25);e=Be(b.p1-4.0,a.pZ.rC*0.602
*c.pR.length+6.0);f=b.pX- -(b.p1-e)/2.0;g=Cj(b)-d-4.0;h=FH(BY(f,g,e,d),3.0);a.qh.en(FB(Eb(h)),Cr(a.p9.qc.p_,0.86));AC5(a,c,b.pX- -b.p1/2.0,g- -d/2.0,a.p9.qc.p6);},AC5=(a,b,c,d,e)=>{a.qh.i_(b,c,d- -a.pZ.rC*0.36,a.Ba,e);},ADv=(a,b,c)=>{let d,e,f,g,h,i;d=Bg(c);e=b.p1;f=e/2.0*d/(d+1.0);g=b.pX- -e/2.0;h=CP(c,0.0);if(h<0)g=g-f;i=h>=0?a.p9.qc.tz:a.p9.qc.tk;a.qh.en(BY(g,Cj(b)+2.0,f,2.5),i);},AJk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=0;d=b-1|0;while(c<Bt(a.qj.qu,b)){e=0;while(e<Bt(a.qj.qu,d)){f=OH(a.qj.qu,b,c,e);g=Mc(a.qj,
f);if(!(!K6(a.pZ,b)&&!g)){h=NB(a.qj,b,c,e);i=a.pZ;j=!K6(i,b)?0.5:i.wA.data[b];AA7(a,Za(i,j*(J9(i,b)-F1(i,b))- -F1(i,b),Hi(i,b,c,e,j),Tw(i)),Qf(h),h,g);}if(a.qj.xk.data[f]&&!(Pl(a.pZ)&&!g)){i=a.pZ;k=!K6(i,b)?0.7:1.0-i.wA.data[b];if(K6(i,b)&&Bg(k-0.5)<0.2)k=0.8;l=k*(J9(i,b)-F1(i,b))- -F1(i,b);m=W(2).data;m[0]=l;m[1]=Hi(i,b,c,e,k);RM(a,m[0],m[1]);}e=e+1|0;}i=a.qj.qu;g=OH(i,b,Bt(i,b),0)+c|0;f=Mc(a.qj,g);i=a.pZ;k=EZ(i,b,c)- -i.q4.data[b]/2.0- -(E$(i)/2.0+3.0);n=Za(i,In(i,b),k,Nx(i));if(!(!Hv(a.pZ,b)&&!f)){k=KN(a.qj,
b,c);AA7(a,n,DO(G(1041),Qf(k)),k,f);}if(a.qj.xk.data[g]&&JK(a.pZ,b)){i=QG(a.pZ,AC0(b,c));f=!Hv(a.pZ,b)&&!f?0:1;RM(a,f?n.pX-6.0:i.pX- -i.p1/2.0,!f?Cj(i):n.p4- -n.qn/2.0);}c=c+1|0;}},AA7=(a,b,c,d,e)=>{let f;a.qh.en(b,a.p9.qc.p_);if(e)a.qh.ew(ACY(b,3.0),BQ(a.p9.qc.p6,1.5));f=d<0.0?a.p9.qc.tk:!(d>0.0)?a.p9.qc.qw:a.p9.qc.tz;AC5(a,c,b.pX- -b.p1/2.0,b.p4- -b.qn/2.0,f);},RM=(a,b,c)=>{let d;a.qh.en(CU(b,c,7.0),a.p9.qc.p_);a.qh.en(BY(b-3.5,c-0.5,7.0,5.0),a.p9.qc.p6);d=BY(b-2.2,c-4.5,4.4,7.0);a.qh.ew(ACY(d,2.2),BQ(a.p9.qc.p6,
1.2));},Nm=(a,b)=>{let c,d;c=BB(a.qj.qu);d=b.wC;if(d==c)return G(520);return O9(d?104:120,b.tJ+1|0);};
function YD(){let a=this;I.call(a);a.AG=0;a.zv=null;a.vk=null;a.uw=null;a.sO=0;}
let ACs=(a,b)=>{return a.vk.data[b];},TM=(a,b)=>{return a.uw.data[b];},J0=(a,b)=>{let c,d,e,f,g,h,i;c=X(b,(-1640531535));d=a.AG;e=c>>>(32-d|0)|0;while(true){f=a.zv.data;if(!f[e]){c=a.sO;g=a.vk.data;h=g.length;if(c!=h){g[c]=b;b=c+1|0;a.sO=b;f[e]=b;return b-1|0;}i=a.uw;d=d+1|0;a.AG=d;a.zv=Bd(1<<d);c=1<<(d-1|0);a.vk=Bd(c);a.uw=Bd(c);a.sO=0;c=0;while(c<h){a.uw.data[J0(a,g[c])]=i.data[c];c=c+1|0;}return J0(a,b);}c=f[e]-1|0;if(a.vk.data[c]==b)break;e=(e+1|0)&(f.length-1|0);}return c;};
function Su(){let a=this;I.call(a);a.ra=null;a.pW=0;a.ys=0;}
let Qr=a=>{let b,c,d,e,f,g,h,i;a:{b:{b=Ch(a);if(b==123){c=Ba();d=Ba();WD(a);while(true){if(Ch(a)==125){AAn(a);e=new Hk;e.vE=c;e.vY=d;break b;}f=c;if(!Co(f))Og(a,44,G(1042));if(Ch(a)!=34)S(El(a,G(1043)));g=a.pW;e=AC2(a);if(F7(f,e)){a.pW=g;e=Dm(e);c=K();H(H(H(c,G(1044)),e),G(1045));S(Ib(a,J(c)));}f=c;if(f.pV==100)break;V(f,e);Hs(a);Og(a,58,G(1046));e=Qr(a);V(d,e);}S(Ib(a,G(1047)));}if(b==91){c=Ba();WD(a);while(Ch(a)!=93){if(!Co(c))Og(a,44,G(1048));e=Qr(a);V(c,e);}AAn(a);e=new Ka;e.vW=c;}else if(b==34){e=new GW;e.tW
=AC2(a);}else{if(b!=45&&!QK(b)){h=U(BR,3).data;h[0]=G(40);h[1]=G(39);h[2]=G(2);g=h.length;b=0;while(b<g){c=h[b];if(Pc(a.ra,c,a.pW)){a.pW=a.pW+c.pR.length|0;e=new I4;e.yP=c;break b;}b=b+1|0;}S(El(a,G(1049)));}b=a.pW;GH(a,45);if(Ch(a)!=48)PF(a);else a.pW=a.pW+1|0;if(GH(a,46))PF(a);if(!(!GH(a,101)&&!GH(a,69))){if(!GH(a,43))GH(a,45);PF(a);}c=Cl(a.ra,b,a.pW);d=EP(c);if(Qs(d))break a;if(Bg(H5(d))>1.7976931348623157E308)break a;e=new FT;i=H5(d);e.xv=c;e.t_=i;}}Hs(a);return e;}a.pW=b;e=Dm(c);c=K();H(H(H(c,G(1050)),
e),G(1051));S(Ib(a,J(c)));},WD=a=>{let b;b=a.ys+1|0;a.ys=b;if(b>16)S(Ib(a,G(1052)));a.pW=a.pW+1|0;Hs(a);},AAn=a=>{a.ys=a.ys-1|0;a.pW=a.pW+1|0;},Og=(a,b,c)=>{if(Ch(a)!=b)S(El(a,c));a.pW=a.pW+1|0;Hs(a);},AC2=a=>{let b,c,d,e,f,g;b=K();c=a.pW+1|0;a.pW=c;d=Ch(a);while(true){if(d==34){Ns(b,a.ra,c,a.pW);a.pW=a.pW+1|0;return J(b);}if(d<32)break;e=a.pW+1|0;a.pW=e;if(d==92){f=Ns(b,a.ra,c,e-1|0);c=Ch(a);e=DP(G(1053),c);if(e<0&&c!=117)S(El(a,G(1054)));a.pW=a.pW+1|0;if(c!=117)d=Bh(G(1055),e);else{d=0;e=0;while(e<4){g=DP(G(1056),
Ch(a));if(g<0)S(El(a,G(1057)));if(g>=16)g=g-6|0;d=g+(d*16|0)|0;a.pW=a.pW+1|0;e=e+1|0;}d=d&65535;}P(f,d);c=a.pW;}d=Ch(a);}S(El(a,G(1058)));},PF=a=>{if(!QK(Ch(a)))S(El(a,G(1059)));while(QK(Ch(a))){a.pW=a.pW+1|0;}},GH=(a,b)=>{let c;c=Ch(a)!=b?0:1;a.pW=a.pW+(!c?0:1)|0;return c;},Hs=a=>{while(!(Ch(a)!=32&&Ch(a)!=9&&Ch(a)!=10&&Ch(a)!=13)){a.pW=a.pW+1|0;}},Ch=a=>{return a.pW>=a.ra.pR.length?0:Bh(a.ra,a.pW);},QK=b=>{return 48<=b&&b<=57?1:0;},El=(a,b)=>{let c,d,e;c=a.pW+1|0;while(c<BE(a.ra.pR.length,a.pW+20|0)&&DP(G(1060),
Bh(a.ra,c))<0){c=c+1|0;}if(a.pW>=a.ra.pR.length)d=G(1061);else{d=Cl(a.ra,a.pW,c);e=K();P(H(H(e,G(1062)),d),8221);d=J(e);}e=K();H(H(H(H(e,G(1063)),b),G(1064)),d);return Ib(a,J(e));},Ib=(a,b)=>{let c,d,e,f,g,h;c=1;d=1;e=0;while(e<a.pW){f=Bh(a.ra,e)!=10?0:1;c=c+(!f?0:1)|0;d=f?1:d+1|0;e=e+1|0;}g=new Dp;h=K();P(H(H(O(H(O(H(h,G(1065)),c),G(1066)),d),G(133)),b),46);Bu(g,J(h));return g;},Gk=M(0);
function Hk(){let a=this;N.call(a);a.vE=null;a.vY=null;}
let RV=(a,b)=>{let c;c=E_(a.vE,b);return c<0?Bi():Bp(Z(a.vY,c));},ALn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Hk)){b=b;c=!R(a.vE,b.vE)?0:R(a.vY,b.vY)?1:0;}else c=0;return c;};
function Ul(){let a=this;N.call(a);a.wC=0;a.tJ=0;}
let AIU=(a,b,c)=>{a.wC=b;a.tJ=c;},AC0=(a,b)=>{let c=new Ul();AIU(c,a,b);return c;},AHt=a=>{return a.tJ;};
function GW(){N.call(this);this.tW=null;}
let AGA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(GW)){b=b;c=R(a.tW,b.tW)?1:0;}else c=0;return c;};
function FT(){let a=this;N.call(a);a.xv=null;a.t_=0.0;}
let AEl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(FT)){b=b;c=!R(a.xv,b.xv)?0:a.t_===b.t_?1:0;}else c=0;return c;};
function W3(){let a=this;I.call(a);a.BB=null;a.BG=null;a.BH=null;a.BF=null;}
let AOe=(a,b)=>{let c,d,e,f;c=a.BB;d=a.BG;e=a.BH;f=a.BF;d.ew(CU(DJ(e,Bc(f.rp,b,0)),Dv(e,Bc(f.rp,b,1)),c.rq.to*1.9),BQ(c.rU.p6,2.0));};
function AFj(){let a=this;I.call(a);a.F8=0.0;a.F3=null;a.F6=null;a.F5=null;}
let SE=(b,c)=>{let d;d=Be(Bg(b),3.4028234663852886E38);return Bb(0.75,c*7.0*d/(d+4.0));},Pj=(b,c,d)=>{if(!Co(c))b.ew(Fr(c),d);},AG4=M(),Qf=b=>{let c,d,e,f;c=W0(Bg(b));d=b<0.0?G(752):!(b>0.0)?G(3):G(636);e=K();f=d.pR.length+c.pR.length|0;while(f<5){P(e,32);f=f+1|0;}return J(L(L(e,d),c));},FO=b=>{let c;c=W0(Bg(b));if(b<0.0)c=DO(G(752),c);return c;},W0=b=>{let c;if(isNaN(b)?1:0)return G(296);if(b<9999.5)return NH(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(1067):G(297);c=0;while
(b>=9.5){b=b/10.0;c=c+1|0;}return J(O(P(O(K(),BL(b)|0),101),c));};
function I4(){N.call(this);this.yP=null;}
let AKC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(I4)){b=b;c=R(a.yP,b.yP)?1:0;}else c=0;return c;};
function Ka(){N.call(this);this.vW=null;}
let AC$=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Ka)){b=b;c=R(a.vW,b.vW)?1:0;}else c=0;return c;};
function ABS(){let a=this;N.call(a);a.Fl=0.0;a.CU=0.0;}
let AJj=(a,b,c)=>{a.Fl=b;a.CU=c;},Jd=(a,b)=>{let c=new ABS();AJj(c,a,b);return c;};
function W5(){let a=this;N.call(a);a.wr=0;a.xf=0;a.ya=null;}
function U8(){let a=this;I.call(a);a.Az=null;a.FQ=null;}
let AFN=a=>{return a.Az.sG.sO;},AMx=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=a.FQ;c=b.t7;d=b.xG.data.length;if(!(c!=d?0:1)){if(c>=(d-64|0))e=(-1);else{e=(-1);c=0;d=0;while(true){f=b.vo.data;if(d>=f.length)break;if(f[d]>0&&TM(b.v2,d)>c){c=TM(b.v2,d);e=d;}d=d+1|0;}}g=b.v2;if(e<0){e=0;c=1;while(true){f=b.vo.data;if(c>=f.length)break;if(f[c]>f[e])e=c;c=c+1|0;}}c=ACs(g,e);d=0;h=c>>16;i=c>>8&255;j=c&255;while(d<b.vo.data.length){e=ACs(b.v2,d);k=h-(e>>16)|0;l=i-(e>>8&255)|0;e=j-(e&255)|0;k=(X(k,k)+X(l,l)|0)+X(e,e)|0;f=b.vo.data;if
(k<f[d]){f[d]=k;b.AT.data[d]=b.t7;}d=d+1|0;}f=b.xG.data;d=b.t7;b.t7=d+1|0;f[d]=c;return Bp(a);}g=new Sd;m=a.Az;g.q7=m;g.xh=b;g.rh=m.r6;g.xu=PZ(m);e=1;while(true){c=1<<e;if(c>=(b.t7+(!Gf(g.rh)?1:0)|0))break;e=e+1|0;}m=g.rh.ua;BA(m,33);BA(m,249);BA(m,4);BA(m,4|(!Gf(g.rh)?1:0));DE(m,g.rh.AB);BA(m,UP(g));BA(m,0);m=g.rh.ua;BA(m,44);DE(m,KW(g.q7));DE(m,PZ(g.q7));DE(m,OF(g.q7)-KW(g.q7)|0);DE(m,R5(g.q7)-PZ(g.q7)|0);BA(m,128|(e-1|0));m=g.rh.ua;h=0;while(h<c){b=g.xh;i=h>=b.t7?0:b.xG.data[h];BA(m,i>>16);BA(m,i>>8);BA(m,
i);h=h+1|0;}b=new ABC;m=g.rh.ua;b.xd=Bd(8192);b.uP=(-1);b.uy=m;e=Bv(2,e);b.FW=e;b.wD=1<<e;BA(m,e);Zj(b);Vy(b);Ij(b,b.wD);g.yj=b;return Bp(g);};
function Qm(){let a=this;I.call(a);a.yb=null;a.z4=null;a.x3=null;a.Bx=null;}
let Yt=null,IU=()=>{IU=Bf(Qm);ALw();},Sc=(a,b,c)=>{let d,e,f,g;d=a.yb;e=b;d.width=e;d=a.yb;e=c;d.height=e;d=a.z4;f=b;g=c;d=d.createImageData(f,g);a.x3=d;a.Bx=new Int32Array(d.data.buffer);},ALw=()=>{let b,c;b=new Qm;IU();c=window.document.createElement("canvas");b.yb=c;b.z4=c.getContext("2d");Sc(b,1,1);Yt=b;};
function RC(){let a=this;I.call(a);a.v2=null;a.xG=null;a.t7=0;a.AT=null;a.vo=null;}
function Sd(){let a=this;I.call(a);a.q7=null;a.rh=null;a.xh=null;a.yj=null;a.xu=0;}
let UP=a=>{return Gf(a.rh)?0:a.xh.t7;},AEU=a=>{return OF(a.q7)-KW(a.q7)|0;},AIA=a=>{let b,c,d,e,f,g;b=X(a.xu,a.rh.sL);c=(-1);d=0;e=b+KW(a.q7)|0;while(e<(b+OF(a.q7)|0)){if(!Zc(a.rh,e))Zt(a.yj,UP(a));else{f=Ku(a.rh,e);if(f!=c){g=a.xh;c=J0(a.q7.sG,f);d=g.AT.data[c];c=f;}Zt(a.yj,d);}e=e+1|0;}b=a.xu+1|0;a.xu=b;if(b<R5(a.q7))return Bp(a);g=a.yj;Ij(g,g.uP);b=g.yx;if(b<4096){d=g.uo;if(b==1<<d)g.uo=d+1|0;}Ij(g,g.wD+1|0);if(g.uE>0)VW(g,g.uW);RA(g);BA(g.uy,0);return Bi();},Tv=M(),AM0=(a,b)=>{URL.revokeObjectURL(Bj(b));},AEL
=M(),AAo=(b,c)=>{let d,e;a:{b:{if(!(b instanceof O$)&&!(b instanceof Qx)&&!(b instanceof Oh)){if(!(b instanceof Ml))break b;d=b;if(Y(c,d.v6))break b;if(!AAo(d.y1,c))break b;}e=1;break a;}e=0;}return e;},Uq=b=>{let c,d,e,f,g,h,i,j,k;c=CK(G(577));d=1;while(true){e=b.data;if(d>=e.length)break;f=L(c,d<=1?G(3):G(133));g=e[d];h=CK(G(577));i=0;while(i<g.pT){j=L(h,i<=0?G(3):G(133));e=g.pQ;k=g.pU;L(j,Zd(e,X(i,k),k));i=i+1|0;}L(f,J(P(h,93)));d=d+1|0;}return J(P(c,93));},Zd=(b,c,d)=>{let e,f,g,h;e=CK(G(577));f=0;while
(f<d){g=f<=0?G(3):G(133);h=b.data;L(L(e,g),ACJ(h[c+f|0]));f=f+1|0;}return J(P(e,93));},ACJ=b=>{return b-b!==0.0?G(2):CH(b);};
function Lv(){let a=this;N.call(a);a.D8=null;a.DZ=null;}
let Yq=(a,b,c)=>{a.D8=b;a.DZ=c;},AOs=(a,b)=>{let c=new Lv();Yq(c,a,b);return c;};
function ABC(){let a=this;I.call(a);a.uy=null;a.FW=0;a.wD=0;a.xd=null;a.yx=0;a.uo=0;a.uP=0;a.uW=0;a.uE=0;a.zN=0;}
let Zt=(a,b)=>{let c,d,e,f,g;c=a.uP;if(c<0){a.uP=b;return;}d=c<<8|b;e=X(d,(-1640531535))>>>19|0;while(true){f=a.xd.data;if(!f[e]){Ij(a,c);c=a.yx;if(c==4096){Ij(a,a.wD);Vy(a);}else{g=a.uo;a.uo=g+(c!=1<<g?0:1)|0;f=a.xd.data;g=d<<12;a.yx=c+1|0;f[e]=g|c;}a.uP=b;return;}if((f[e]>>>12|0)==d)break;e=(e+1|0)&8191;}a.uP=f[e]&4095;},Vy=a=>{let b;b=0;while(b<8192){a.xd.data[b]=0;b=b+1|0;}a.yx=a.wD+2|0;a.uo=a.FW+1|0;},Ij=(a,b)=>{let c,d;c=a.uW;d=a.uE;a.uW=c|b<<d;a.uE=d+a.uo|0;while(a.uE>=8){VW(a,a.uW);a.uW=a.uW>>>8|0;a.uE
=a.uE-8|0;}},VW=(a,b)=>{if((a.uy.r7-a.zN|0)>255){RA(a);Zj(a);}BA(a.uy,b);},Zj=a=>{let b;b=a.uy;a.zN=b.r7;BA(b,0);},RA=a=>{let b,c,d;b=a.uy;c=a.zN;d=(b.r7-c|0)-1|0;b.uQ.data[c]=d<<24>>24;};
function ABv(){let a=this;I.call(a);a.EO=null;a.EN=null;}
let AIE=(a,b)=>{b=b;D7(a.EO,a.EN.qC,b);},S4=M(0);
function Qp(){I.call(this);this.Fe=null;}
let AKH=(b,c)=>{QN(b.Fe,c,G(1068));};
function QJ(){let a=this;I.call(a);a.Dr=0.0;a.Dg=0.0;a.p$=null;}
let S1=(a,b,c,d,e)=>{let f,g,h,i;f=new AAb;f.qP=K();a.p$=f;a.Dr=b;a.Dg=c;g=LQ(b);h=LQ(c);i=K();H(P(H(H(i,G(1069)),g),32),h);i=J(i);L((B6(B6(B6(B6(B6(B6(CE(CE(B6(B6(B6(Dz(a.p$,G(994)),G(1070),G(1071)),G(1072),G(1073)),G(1074),i),G(632),b),G(635),c),G(1075),G(1076)),G(1077),G(1078)),G(1079),G(203)),G(1080),G(1081)),G(1082),G(1083)),G(1084),G(1085))).qP,G(1086));ND(Dz(a.p$,G(1087)),d,G(1087));if(!BC(e))ND(Dz(a.p$,G(1088)),e,G(1088));},APl=(a,b,c,d)=>{let e=new QJ();S1(e,a,b,c,d);return e;},AG1=a=>{let b,c;b=J(a.p$.qP);c
=K();H(H(c,b),G(1089));return J(c);},AFw=a=>{return a.Dr;},AJB=a=>{return a.Dg;},ANg=a=>{return 0.25;},AGa=(a,b,c)=>{ACy(a,b);Pg(a,G(1090),c);NP(a.p$);},AMz=(a,b,c)=>{let d;ACy(a,b);B6(a.p$,G(1090),G(203));Pg(a,G(1079),c.Ax);CE(a.p$,G(1091),c.tT);d=c.zL;if(d>0.0)CE(a.p$,G(1092),d);if(b instanceof Cy)B6(a.p$,G(1082),G(1093));NP(a.p$);},ACy=(a,b)=>{let c,d,e,f,g;if(b instanceof Cy){c=b;Dz(a.p$,G(1094));ABH(a,c);}else if(b instanceof Hq){d=b;CE(CE(CE(Dz(a.p$,G(22)),G(1095),d.x8),G(1096),d.x7),G(1097),d.yZ);}else if
(b instanceof Em){e=b;B6(Dz(a.p$,G(1098)),G(542),QB(Eb(e.q5),0));}else if(b instanceof I9){f=b;B6(Dz(a.p$,G(1098)),G(542),QB(f.u4,0));}else if(b instanceof Ey){g=b;B6(Dz(a.p$,G(1098)),G(542),QB(g.tC,1));}},ABH=(a,b)=>{CE(CE(CE(CE(a.p$,G(1099),b.pX),G(79),b.p4),G(632),b.p1),G(635),b.qn);},Pg=(a,b,c)=>{let d,e;B6(a.p$,b,ABO(Cr(c,1.0)));if(c.tx<1.0){d=a.p$;e=K();H(H(e,b),G(1100));CE(d,J(e),c.tx);}},AHl=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;Dz(a.p$,G(1101));ABH(a,b);b=B6(a.p$,G(1102),G(203));d=FI();Ee(d,(-1991225785));Ee(d,
218765834);e=FI();Ee(e,c.wr);Ee(e,c.xf);BA(e,8);BA(e,6);BA(e,0);BA(e,0);BA(e,0);Oq(d,G(1103),Fg(e));f=FI();g=0;while(g<c.ya.data.length){if(!(g%c.wr|0))BA(f,0);h=c.ya.data[g];Ee(f,h<<8|(h>>>24|0));g=g+1|0;}i=Fg(f);c=FI();BA(c,120);BA(c,1);j=0;while(true){k=i.data;g=k.length;if(j>=g)break;h=BE(65535,g-j|0);l=j+h|0;BA(c,l!=g?0:1);DE(c,h);DE(c,h^(-1));g=j;while(g<l){BA(c,k[g]);g=g+1|0;}j=j+65535|0;}j=1;l=0;m=0;while(m<g){j=(j+(k[m]&255)|0)%65521|0;l=(l+j|0)%65521|0;m=m+1|0;}Ee(c,l<<16|j);Oq(d,G(1104),Fg(c));Oq(d,
G(1105),Ms(0));i=Fg(d);c=K();g=0;while(true){h=i.data.length;if(g>=h)break;l=NU(i,g)<<16;j=g+1|0;l=l|NU(i,j)<<8;m=g+2|0;l=l|NU(i,m);P(c,Bh(G(1106),l>>18));P(c,Bh(G(1106),l>>12&63));P(c,j>=h?61:Bh(G(1106),l>>6&63));P(c,m>=h?61:Bh(G(1106),l&63));g=g+3|0;}d=J(c);c=K();H(H(c,G(1107)),d);NP(B6(b,G(1108),J(c)));},AOK=(a,b,c,d,e,f)=>{let g,h,i;CE(CE(CE(Dz(a.p$,G(1109)),G(1099),c),G(79),d),G(1110),e.rd);g=e.sK;Dt();if(g===Gr)B6(a.p$,G(1077),G(1111));g=e.tE;DT();if(g===Im)B6(a.p$,G(1112),G(1113));h=e.u3;B1();if(h!==
Cs){i=h!==HC?0:1;B6(a.p$,G(1114),!i?G(1115):G(1116));}Pg(a,G(1090),f);ND(a.p$,b,G(1109));},TD=M(),ALO=(a,b)=>{return Xc(b);},ZR=M(),Sr=null,Eq=()=>{Eq=Bf(ZR);AIL();},ADy=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;Eq();d=c.u8;e=0;f=0;g=d.qR.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{L(O(L(b,G(853)),c.vV),G(1117));if(!f)L(b,G(1118));else{if(e){f=d.qR.data.length;if(e!=f){c=new AAM;c.zl=d;c.v7=D_(f);c.zQ=Bd(f);g=Bd(2).data;e=0;while(true){k=c.v7.data;if(e>=k.length)break;if
(!k[e]){f=!OZ(c,e)?0:1;g[f]=g[f]+1|0;h=OZ(c,e);l=c.zl.ql;f=H6(c,e,h,0);m=l-1|0;while(f>0){k=c.zQ.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=H6(c,i-1|0,h,f);if(n<m)f=H6(c,i+1|0,h,f);if(i>=l)f=H6(c,i-l|0,h,f);i=i+l|0;if(i<c.v7.data.length)f=H6(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.qF;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.ql;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Ec(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/X(e-1|0,d.ql-1|0);L(L(L(b,G(1119)),AB0(q)),G(1120));L(L(L(b,Zx(g[1])),G(1121)),
AB0(1.0-q));P(L(L(b,G(133)),Zx(g[0])),46);break a;}}L(O(b,e?1:0),G(1122));}}},AB0=b=>{let c,d;Eq();c=BL(b*100.0)|0;if(!c)d=G(970);else if(c==100)d=G(969);else{d=K();P(O(d,c),37);d=J(d);}return d;},Zx=b=>{let c,d;Eq();if(b==1)c=G(1123);else{c=Kn(b);d=K();H(H(H(d,G(1124)),c),G(1125));c=J(d);}return c;},Kn=b=>{let c;Eq();c=Sr.data;return b>=c.length?C1(b):c[b];},AHm=(b,c)=>{let d,e,f,g,h,i,j,k;Eq();d=PQ(c);e=0;f=K();g=0;while(g<d){h=c.wH;i=Bc(c.rp,g,0);j=Bc(c.rp,g,1);i=VX(h,i,j);if(!(!Ri(c,g)?(!(i<=0.5)?0:1):!(i
>0.5)?0:1)){e=e+1|0;L(L(f,e!=1?G(133):G(3)),KV(Bc(c.rp,g,0),Bc(c.rp,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(1126);else{c=Kn(d);h=K();H(H(H(h,G(1127)),c),G(1128));c=J(h);}L(b,c);L(b,G(1129));}else{L(L(L(b,G(1130)),Kn(e)),G(65));L(L(b,Kn(d)),d!=1?G(1131):G(1132));if(e>4)c=G(3);else{k=J(f);c=K();H(H(c,G(133)),k);c=J(c);}P(L(b,c),46);}},AIL=()=>{Sr=BT(BR,[G(1133),G(1134),G(1135),G(1136),G(1137)]);};
function AAb(){I.call(this);this.qP=null;}
let Dz=(a,b)=>{L(P(a.qP,60),b);return a;},B6=(a,b,c)=>{L(L(P(a.qP,32),b),G(121));ZW(a,c);P(a.qP,34);return a;},CE=(a,b,c)=>{return B6(a,b,LQ(c));},NP=a=>{L(a.qP,G(1138));},ND=(a,b,c)=>{P(a.qP,62);ZW(a,b);L(L(L(a.qP,G(1139)),c),G(1086));},ZW=(a,b)=>{let c,d,e;c=0;while(c<b.pR.length){a:{d=Bh(b,c);switch(d){case 34:break;case 38:L(a.qP,G(127));break a;case 60:L(a.qP,G(131));break a;case 62:L(a.qP,G(751));break a;default:e=a.qP;if(d<32)d=32;P(e,d);break a;}L(a.qP,G(129));}c=c+1|0;}},AEA=M(),LQ=b=>{let c;c=K();OX(c,
b);return J(c);},OX=(b,c)=>{let d,e,f,g;d=BL(Bg(Bb((-1000000.0),Be(1000000.0,c)))*1000.0)|0;e=c<0.0&&d>0?G(298):G(3);a:{O(L(b,e),d/1000|0);f=d%1000|0;if(f>0){P(b,46);g=100;while(true){if(f<=0)break a;O(b,f/g|0);f=f%g|0;g=g/10|0;}}}};
function AAM(){let a=this;I.call(a);a.zl=null;a.v7=null;a.zQ=null;}
let OZ=(a,b)=>{return !(a.zl.qR.data[b]>0.5)?0:1;},H6=(a,b,c,d)=>{if(!a.v7.data[b]&&OZ(a,b)==c){a.v7.data[b]=1;a.zQ.data[d]=b;return d+1|0;}return d;},AJ5=M(),Oq=(b,c,d)=>{let e,f,g,h,i,j;e=d.data;f=FI();L7(f,c);Tx(f,d);Ee(b,e.length);Tx(b,Fg(f));d=(Fg(f)).data;g=(-1);h=d.length;i=0;while(i<h){g=g^d[i]&255;j=0;while(j<8){g=(g&1)!=1?g>>>1|0:(g>>>1|0)^(-306674912);j=j+1|0;}i=i+1|0;}Ee(b,g^(-1));},ANT=M(),NU=(b,c)=>{b=b.data;return c>=b.length?0:b[c]&255;};
function ALz(){I.call(this);this.F4=null;}
let QB=(b,c)=>{let d,e,f,g,h,i;d=K();b=b.u();while(b.v()){e=b.x();f=0;g=0;while(true){h=e.data;if(g>=h.length)break;if(ZE(h[g])){i=g+1|0;if(ZE(h[i])){P(d,!f?77:76);OX(d,h[g]);P(d,32);OX(d,h[i]);f=1;}}g=g+2|0;}L(d,c&&f?G(450):G(3));}return J(d);},ZE=b=>{return b-b!==0.0?0:1;};
ADQ([]);
C9([I,0,0,[],1,0,0,["O",Q(AJJ)],FQ,0,I,[],1537,0,0,0,Fx,0,I,[],1537,0,0,0,QA,0,I,[],1537,0,0,0,BR,0,I,[FQ,Fx,QA],17,0,()=>DV(),["j",Q(Bh),"J",T(AG$),"O",Q(Y)],EW,0,I,[FQ],1025,0,0,0,G_,0,EW,[Fx],1,0,()=>EY(),["O",Q(AOn)],JB,0,I,[FQ,QA],0,0,0,["D",Q(L1),"g",T(J)],VR,0,I,[],1537,0,0,0,Oo,0,JB,[VR],1,0,0,["j",Q(KX),"J",T(AEJ),"g",T(L_),"D",Q(AIY)],F2,0,I,[],1,0,0,0,EA,0,F2,[],1,0,0,0,B_,0,EA,[],1,0,0,0,G5,0,I,[],1025,0,0,0,AMY,0,G5,[],17,0,0,0,AMK,0,G5,[],17,0,0,0,R2,0,I,[],1537,0,0,0,W6,0,I,[R2],1537,0,0,0,Rz,
0,I,[],1537,0,0,0,ABf,0,I,[W6,Rz],17,0,0,0,ABs,0,I,[],17,0,()=>Je(),0,AE$,0,I,[],17,0,0,0,AFH,0,I,[],17,0,0,0,AL0,0,I,[],17,0,0,0,QH,0,I,[],1537,0,0,0,Y1,0,I,[QH],1,0,0,0,Pm,0,I,[Fx],1,0,()=>Jp(),0,KC,0,I,[],17,0,0,["O",Q(ANs)],AMR,0,I,[],17,0,0,0,Hy,0,I,[],17,0,()=>Fa(),0,CV,0,B_,[],1,0,0,0,Q7,0,I,[],17,0,0,["O",Q(AO0)],Wt,0,I,[],17,0,0,0,N,0,I,[],1025,0,0,0,VY,0,I,[],1537,0,0,0,V_,0,N,[VY],16,0,0,0,Fy,0,I,[],1025,0,0,0,Un,0,Fy,[],16,0,0,["cy",Q(AJH),"cu",BI(AH$)],BK,0,I,[],1537,0,0,0,TV,0,I,[BK],1,0,0,["be",
T(ACS)],Y3,0,Fy,[],16,0,0,["cy",Q(AMF),"cu",BI(AK9)],Pd,0,I,[],17,0,0,0,TW,0,I,[BK],1,0,0,["be",T(AHe)],U7,0,I,[],17,0,0,0,TT,0,I,[BK],1,0,0,0,OE,0,I,[],16,0,0,0,TU,0,I,[BK],1,0,0,0,QC,0,I,[],16,0,0,0,TR,0,I,[BK],1,0,0,0,NI,0,I,[],16,0,0,0]);
C9([TS,0,I,[BK],1,0,0,0,ABM,0,Fy,[],16,0,0,["cy",Q(AIC),"cu",BI(ALk)],X4,0,I,[],17,0,0,0,SR,0,I,[],17,0,0,0,IR,0,I,[],17,0,0,0,Qt,0,I,[],1537,0,0,0,QL,0,N,[Qt],16,0,0,["cT",T(Qk),"cV",Q(Z7),"hH",T(AI7),"O",Q(AIJ)],AAU,0,I,[],1537,0,0,0,IP,0,I,[AAU],1537,0,0,0,HD,0,I,[IP],1025,0,0,["p",T(Co)],WU,0,I,[IP],1537,0,0,0,Lu,0,I,[WU],1537,0,0,0,ET,0,HD,[Lu],1025,0,0,["u",T(Bq),"O",Q(Yk)],PJ,0,I,[],1537,0,0,0,Gh,0,I,[],1537,0,0,0,IO,0,ET,[PJ,FQ,Gh],1,0,0,["bW",Q(Z),"d9",T(AKY)],Bz,0,I,[Fx,FQ],1025,0,0,["O",Q(AD7)],HZ,
0,Bz,[],65553,0,()=>BF(),0,AO5,0,I,[],17,0,0,0,VO,0,I,[],0,0,()=>Hp(),0,CA,0,I,[],1537,0,0,0,AN5,0,I,[CA],1,0,0,0,BO,0,I,[CA],1537,0,0,0,Q2,0,I,[BO],1,0,0,0,XH,0,I,[BK],1,0,0,["be",T(AHb)],Nw,0,I,[],1,0,0,["O",Q(AOl)],Ut,0,I,[],16,0,0,0,Oa,0,I,[BO],1,0,0,0,Ob,0,I,[BO],1,0,0,0,N9,0,I,[BO],1,0,0,0,N$,0,I,[BO],1,0,0,0,Oc,0,I,[BO],1,0,0,0,Od,0,I,[BO],1,0,0,0,AAQ,0,I,[CA],1537,0,0,0,OG,0,I,[AAQ],1,0,0,0,L3,0,I,[BO],1,0,0,0,L4,0,I,[BO],1,0,0,0,La,0,I,[],17,0,0,0,Nq,0,I,[BO],1,0,0,0,V8,0,I,[BK],1,0,0,["be",T(AFs)],ADX,
0,I,[],17,0,0,0,V9,0,I,[BK],1,0,0,["be",T(ANe)],I6,0,Bz,[],65553,0,()=>FW(),0,Ne,0,I,[BO],1,0,0,0,UW,0,I,[BK],1,0,0,["be",T(AKi)],UU,0,I,[BK],1,0,0,["be",T(AGt)],UY,0,I,[BK],1,0,0,["be",T(AEu)],UX,0,I,[BK],1,0,0,["be",T(AOR)],M1,0,I,[BO],1,0,0,0,M0,0,I,[BO],1,0,0,0]);
C9([Sx,0,I,[BK],1,0,0,["be",T(AHo)],ZB,0,I,[],17,0,0,0,H$,0,N,[],17,0,0,["O",Q(ABx)],LV,0,I,[BO],1,0,0,0,LW,0,I,[BO],1,0,0,0,LU,0,I,[BO],1,0,0,0,OL,0,N,[],16,0,()=>EL(),0,M3,0,I,[BO],1,0,0,0,M4,0,I,[BO],1,0,0,0,Uz,0,I,[BK],1,0,0,["be",T(AFQ)],UA,0,I,[BK],1,0,0,["be",T(ANy)],Ux,0,I,[BK],1,0,0,["be",T(AI4)],Uy,0,I,[BK],1,0,0,["be",T(AKp)],UD,0,I,[BK],1,0,0,["be",T(AMt)],UE,0,I,[BK],1,0,0,["be",T(AHI)],UB,0,I,[BK],1,0,0,["be",T(AEd)],UC,0,I,[BK],1,0,0,["be",T(AFl)],Yy,0,I,[BK],1,0,0,["be",T(ANr)],OR,0,I,[BO],1,
0,0,0,OQ,0,I,[BO],1,0,0,0,OS,0,I,[BO],1,0,0,0,AIn,0,B_,[],1,0,0,0,OW,0,I,[BO],1,0,0,0,YU,0,I,[BK],1,0,0,["be",T(AJU)],ABR,0,N,[],16,0,0,0,MA,0,N,[],17,0,0,["O",Q(ANz)],AGE,0,I,[],17,0,0,0,Tf,0,I,[BK],1,0,0,["be",T(ANC)],Tg,0,I,[BK],1,0,0,["be",T(AGH)],HI,0,B_,[],1,0,0,0,T1,0,I,[CA],1537,0,0,0,OB,0,I,[T1],1,0,0,0,L$,0,I,[BO],1,0,0,0,Dx,0,N,[],17,0,0,["O",Q(WT)],Ex,0,I,[],17,0,()=>Hw(),0,AH6,0,I,[],17,0,0,0,Zb,0,I,[],16,0,0,0,Vp,0,I,[],17,0,0,0,DZ,0,I,[],1537,0,0,0,Vu,0,N,[DZ],17,0,0,["bS",Q(ALM),"fx",T(AGc)],AFh,
0,I,[],17,0,0,0,WY,0,I,[],17,0,0,0,ANK,0,I,[],16,0,0,0,Ua,0,I,[],17,0,0,0,Cu,0,I,[],1537,0,0,0,Vb,0,I,[Cu],1,0,0,["bN",Q(AE6)],Qz,0,I,[],1537,0,0,0,Ox,0,I,[Qz],17,0,()=>Fo(),["gi",T(AKa),"gj",T(ALb),"hM",T(AOx),"en",BI(DL),"ew",BI(Gz),"oY",BI(AJD),"i_",function(b,c,d,e,f){M9(this,b,c,d,e,f);}],OO,0,N,[],17,0,0,["O",Q(AFn)],RS,0,I,[Cu],1,0,0,["bN",Q(ALB)]]);
C9([U2,0,I,[],16,0,0,0,OY,0,N,[],17,0,0,["O",Q(GZ)],Jh,0,N,[],17,0,0,["O",Q(AKG)],Rd,0,I,[CA],1537,0,0,0,Ty,0,I,[Rd],1537,0,0,0,WR,0,I,[CA],1537,0,0,0,Dy,0,I,[CA],1537,0,0,0,TL,0,I,[Dy],1537,0,0,0,Wn,0,I,[Dy],1537,0,0,0,UM,0,I,[Dy],1537,0,0,0,Wc,0,I,[Dy],1537,0,0,0,Yz,0,I,[Dy],1537,0,0,0,Th,0,I,[Dy],1537,0,0,0,SH,0,I,[Dy],1537,0,0,0,R4,0,I,[Dy],1537,0,0,0,ALX,0,I,[Ty,WR,Dy,TL,Wn,UM,Wc,Yz,Th,SH,R4],1025,0,0,0,Zk,0,N,[],17,0,0,0,GO,0,N,[],17,0,0,["O",Q(AEB)],B8,0,I,[],17,0,0,["O",Q(AJM)],N5,0,I,[],16,0,0,0,NY,
0,N,[],17,0,()=>DQ(),0,U0,0,I,[],17,0,0,0,ABW,0,N,[],17,0,0,0,AHZ,0,I,[],17,0,0,0,I_,0,I,[],1537,0,0,0,AEI,0,I,[I_],1,0,0,0,SV,0,I,[Cu],1,0,0,["bN",Q(AG0)],BG,0,B_,[],1,0,0,0,Ix,0,Bz,[],65552,0,()=>Hr(),0,Mu,0,N,[DZ],17,0,()=>Jl(),["bS",Q(AKO),"fx",T(ADu)],W8,0,N,[DZ],17,0,0,["bS",Q(AHL),"fx",T(AFI)],Qx,0,N,[DZ],17,0,0,["bS",Q(L8),"fx",T(ALC)],O$,0,N,[DZ],17,0,0,["bS",Q(Mm),"fx",T(ABe)],Ml,0,N,[DZ],17,0,0,["bS",Q(AJh),"fx",T(AN1)],Yc,0,N,[DZ],17,0,0,["bS",Q(ANR),"fx",T(AJb)],Oh,0,N,[DZ],17,0,0,["bS",Q(ADl),
"fx",T(ALI)],AAs,0,EA,[],1,0,0,0,AG_,0,I,[CA],1025,0,0,0,My,0,I,[CA],1536,0,0,0,Lz,0,I,[My],1,0,0,0,Ly,0,I,[My],1,0,0,0,R1,0,I,[],16,0,0,0,Zr,0,I,[],16,0,0,0,I2,0,Bz,[],65552,0,()=>EX(),0,V2,0,I,[],16,0,0,0,SB,0,I,[],1,0,0,0,ACH,0,I,[],16,0,0,0,YJ,0,I,[],17,0,0,0,IV,0,N,[],17,0,0,["O",Q(AJq)],O4,0,N,[],17,0,0,0]);
C9([YF,0,I,[Cu],1,0,0,["bN",Q(ALQ)],Vi,0,I,[],17,0,0,0,H1,0,I,[],1537,0,0,0,ACM,0,I,[H1],17,0,0,0,GM,0,I,[],1537,0,0,0,X9,0,I,[GM],1,0,0,["lz",T(AF4)],X$,0,I,[BK],1,0,0,["be",T(AFX)],T4,0,I,[],16,0,0,0,ANB,0,I,[],17,0,0,0,Ss,0,I,[Cu],1,0,0,["bN",Q(AMP)],AJ2,0,I,[],17,0,0,0,VZ,0,N,[],17,0,0,0,LH,0,N,[],16,0,0,["O",Q(AFz)],D$,0,B_,[],1,0,0,0,AEi,0,I,[],17,0,0,0,Ky,0,Bz,[],65553,0,()=>B1(),0,FY,0,N,[],17,0,0,["O",Q(ZY)],DD,0,I,[],17,0,0,0,G1,0,Bz,[],65553,0,()=>Cv(),0,ACp,0,I,[],17,0,()=>K4(),0,AB2,0,I,[],32768,
0,()=>LA(),0,Nz,0,F2,[],1,0,0,0,Ld,0,Nz,[],1,0,0,0,Ce,0,Ld,[],1,0,0,0,Cm,0,Bz,[],66561,0,()=>C_(),0,So,0,I,[],17,0,0,0,Ks,0,I,[],17,0,0,0,Yu,0,I,[],17,0,0,0,Mo,0,I,[],17,0,0,0,AN8,0,I,[],16,0,0,0,P0,0,N,[],17,0,0,["O",Q(ANQ)],Jf,0,EW,[Fx],1,0,()=>Hh(),["O",Q(AO3)],EJ,0,I,[],1537,0,0,0,ACi,0,I,[EJ],1,0,0,["h1",Q(AOF)],ACj,0,I,[EJ],1,0,0,["h1",Q(AKw)],ACk,0,I,[EJ],1,0,0,["h1",Q(AEW)],ACn,0,I,[EJ],1,0,0,["h1",Q(ANP)],Sz,0,I,[EJ],1,0,0,["h1",Q(AMV)],SA,0,I,[EJ],1,0,0,["h1",Q(AE0)],SC,0,I,[EJ],1,0,0,["h1",Q(AJi)],Yp,
0,I,[],17,0,0,0,VE,0,I,[],17,0,0,0,Cp,0,I,[],17,0,0,0,AB$,0,I,[Cu],1,0,0,["bN",Q(AGl)],N6,0,N,[],17,0,()=>HK(),0,AGf,0,I,[],16,0,0,0,MD,0,N,[],17,0,0,["O",Q(ALt)],KR,0,Bz,[],65553,0,()=>CS(),0,Lo,0,N,[],17,0,0,["O",Q(AKd)],Dw,0,I,[],1537,0,0,0]);
C9([WZ,0,I,[Dw],1,0,0,["bO",Q(AK8)],F5,0,I,[],1537,0,0,0,Cy,0,N,[F5],17,0,0,["O",Q(ANm)],Nk,0,N,[],17,0,0,["O",Q(AGu)],AI1,0,I,[],17,0,0,0,Hc,0,N,[],17,0,0,["O",Q(AFv)],AEy,0,I,[],1,0,0,0,PM,0,I,[],1537,0,0,0,IL,0,N,[PM],17,0,0,["f5",BI(ALY),"O",Q(AJn)],N1,0,N,[PM],17,0,0,["f5",BI(AIN),"O",Q(AEs)],Pa,0,N,[],16,0,0,["O",Q(AEg)],Fk,0,Bz,[],66561,0,()=>DB(),0,Hm,0,I,[],1537,0,0,["iJ",T(K2)],St,0,I,[Hm],17,0,0,["iJ",T(AIw),"iK",BI(ALE),"iP",T(AF5),"iI",Q(ADO)],Xr,0,I,[],17,0,0,0,NF,0,I,[],16,0,()=>CM(),0,D4,0,ET,
[Gh],1024,0,0,0,Mj,0,D4,[Gh],1,0,0,["bW",Q(DA),"d9",T(C4)],Ts,0,I,[],17,0,0,0,M5,0,N,[],17,0,0,0,Pz,0,N,[],16,0,0,["O",Q(AM6)],Ph,0,N,[],17,0,0,["O",Q(AD0)],AIf,0,I,[],16,0,0,0,WK,0,I,[Dw],1,0,0,["bO",Q(ALV)],Dc,0,N,[],16,0,0,["O",Q(AKu)],TA,0,I,[Cu],1,0,0,["bN",Q(ADf)],YL,0,I,[CA],1537,0,0,0,LC,0,I,[YL],1,0,0,0,Ya,0,I,[],32768,0,()=>Oi(),0,K$,0,CV,[],1,0,0,0,Ja,0,Bz,[],65553,0,()=>Dt(),0,Kc,0,Bz,[],65553,0,()=>DT(),0,ABX,0,I,[],16,0,0,0,P5,0,N,[],16,0,0,0,RH,0,I,[Cu],1,0,0,["bN",Q(AMC)],Tp,0,I,[],32768,0,()=>
Ni(),0,PU,0,I,[BO],1,0,0,0,PX,0,I,[BO],1,0,0,0,PY,0,I,[BO],1,0,0,0,PW,0,I,[BO],1,0,0,0,HQ,0,I,[Hm],17,0,0,["iJ",T(K2),"iK",BI(AHY),"iP",T(AEX),"iI",Q(AM7)],Yn,0,I,[],32768,0,()=>KQ(),0,AGV,0,I,[],17,0,0,0,Wu,0,I,[I_],1,0,0,["iC",T(ALg)],AAI,0,I,[I_],1,0,0,["iC",T(AIe)],AKF,0,I,[],16,0,0,0,AEo,0,N,[],16,0,0,0,ABG,0,I,[],17,0,()=>FR(),0,Kj,0,I,[],1537,0,0,0,AAA,0,I,[Dw],1,0,0,["bO",Q(AKK)]]);
C9([To,0,I,[],16,0,0,0,ZA,0,N,[],16,0,0,0,Wq,0,I,[Dw],1,0,0,["bO",Q(ALN)],AAL,0,I,[],32768,0,()=>O8(),0,XZ,0,N,[],17,0,0,0,AFD,0,I,[],16,0,0,0,PC,0,I,[],16,0,()=>Ho(),0,Ih,0,I,[],1536,0,0,0,Wd,0,I,[Ih],16,0,0,["lg",Cf(AOG)],RD,0,I,[Ih],16,0,0,["lg",Cf(ANj)],SK,0,I,[Ih],16,0,0,["lg",Cf(ANA)],RI,0,I,[Ih],16,0,0,["lg",Cf(AGi)],Xo,0,I,[],1537,0,0,0,ACz,0,I,[Xo],1,0,0,0,F_,0,B_,[],1,0,0,0,Iu,0,I,[Hm],17,0,0,["iJ",T(K2),"iK",BI(AN4),"iP",T(AKR),"iI",Q(AE_)],Mq,0,N,[Hm],17,0,()=>IJ(),["iJ",T(K2),"iK",BI(AJF),"iP",
T(AEm),"iI",Q(AOL)],JV,0,I,[],16,0,0,0,AB7,0,I,[],16,0,0,0,AK5,0,I,[],17,0,0,0,J5,0,Bz,[],65553,0,()=>E8(),0,AEY,0,I,[],17,0,0,0,Zw,0,I,[],16,0,0,0,ANx,0,I,[],16,0,0,0,ANV,0,I,[],16,0,0,0,Xf,0,I,[],16,0,0,0,AB5,0,I,[CA],1537,0,0,0,LI,0,I,[AB5],1,0,0,0,WH,0,I,[Dw],1,0,0,0,UG,0,I,[],16,0,0,0,Qw,0,N,[],17,0,0,["O",Q(AM3)],IK,0,Bz,[],65553,0,()=>HX(),0,KH,0,Bz,[],65552,0,()=>EO(),0,Rv,0,Cm,[],65552,0,0,["jt",Q(Uw),"ju",BI(ANW)],Rt,0,Cm,[],65552,0,0,["jt",Q(AIK),"ju",BI(AI_)],Rs,0,Cm,[],65552,0,0,["jt",Q(AFU),"ju",
BI(AJG)],Rr,0,Cm,[],65552,0,0,["jt",Q(AOX),"ju",BI(ALa)],Rq,0,Cm,[],65552,0,0,["jt",Q(AF8),"ju",BI(ALF)],Rp,0,Cm,[],65552,0,0,["jt",Q(AIB),"ju",BI(AL9)],Rn,0,Cm,[],65552,0,0,["jt",Q(AEC),"ju",BI(AIr)],Vg,0,I,[],1537,0,0,0,SJ,0,I,[Vg],1,0,0,0,ADG,0,I,[],16,0,0,0,Hb,0,I,[],1536,0,0,0,W2,0,I,[Hb],1,0,0,["cV",Q(AMm)],X3,0,I,[Hb],1,0,0,["cV",Q(AMh)],AAf,0,ET,[],0,0,0,["bW",Q(Hl),"d9",T(K1)],O1,0,N,[],17,0,0,["O",Q(AGh)],Em,0,N,[F5],17,0,0,["O",Q(ALT)],AKE,0,I,[],16,0,0,0]);
C9([AAZ,0,I,[],16,0,0,0,Z8,0,I,[],16,0,0,0,ABE,0,I,[],16,0,0,0,WM,0,N,[],16,0,0,0,ALu,0,I,[],16,0,0,0,Ic,0,N,[],17,0,0,["O",Q(ADq)],J4,0,N,[],17,0,0,["O",Q(AHU)],Me,0,N,[],17,0,0,["O",Q(AK6)],Ht,0,N,[],17,0,0,["O",Q(AOH)],AB4,0,I,[],17,0,0,0,ACu,0,D4,[Gh],0,0,0,["d9",T(AGI),"bW",Q(AOb)],Vt,0,Fk,[],65552,0,0,["iF",BI(ALD),"ju",BI(AFL)],Vs,0,Fk,[],65552,0,0,["iF",BI(AF_),"ju",BI(AEO)],DW,0,I,[],1536,0,0,0,AA3,0,I,[DW],1,0,0,["lA",Q(AHv)],Vd,0,I,[],16,0,0,0,GQ,0,I,[],1537,0,0,0,O2,0,N,[GQ],17,0,0,["iN",Q(AGS)],Os,
0,N,[GQ],17,0,0,["iN",Q(ADZ)],Wv,0,N,[GQ],17,0,0,["iN",Q(AH4)],AKm,0,I,[],17,0,0,0,KZ,0,B_,[],1,0,0,0,Qg,0,N,[GQ],17,0,0,["iN",Q(AGz)],AHS,0,I,[],17,0,0,0,W4,0,EW,[Fx],1,0,()=>P7(),0,BZ,0,N,[],16,0,0,["O",Q(AIc)],KE,0,Bz,[],65553,0,()=>Gg(),0,Zn,0,I,[],16,0,0,0,Uk,0,I,[],32768,0,()=>HA(),0,DN,0,Bz,[Kj],66561,0,()=>EH(),["jW",T(ANU)],Dj,0,Bz,[Kj],66561,0,()=>Fc(),["jW",T(AF1),"jX",Q(AHi),"jZ",Cf(ADn)],Tt,0,I,[IP],1537,0,0,0,MP,0,HD,[Tt],1025,0,0,0,M$,0,MP,[],1024,0,0,0,AAl,0,M$,[],0,0,0,0,XU,0,I,[],1537,0,0,
0,Mp,0,I,[XU],1025,0,0,0,Pq,0,Mp,[],1024,0,0,0,AAi,0,Pq,[],0,0,0,0,AAk,0,D4,[],0,0,0,["bW",Q(AJ8),"d9",T(AJf),"u",T(AGn),"p",T(AD9)],AAg,0,I,[H1],0,0,0,["v",T(ADL),"x",T(AKZ)],TX,0,I,[H1],1537,0,0,0,AAh,0,I,[TX],0,0,0,0,Z3,0,I,[QH],1,0,0,0,QW,0,N,[],17,0,0,0,MJ,0,N,[],17,0,0,["O",Q(AMy)],F0,0,N,[],17,0,()=>JH(),["O",Q(Yv)],HL,0,N,[],17,0,0,["O",Q(AC_)],AFc,0,I,[],16,0,0,0,N7,0,I,[],17,0,0,0]);
C9([Qu,0,I,[],1537,0,0,0,Y7,0,I,[Qu],1,0,0,["mp",BI(AF3)],JG,0,Bz,[],65552,0,()=>CO(),0,Yh,0,I,[DW],1,0,0,["lA",Q(AE4)],Yi,0,I,[DW],1,0,0,["lA",Q(AGg)],Tj,0,I,[DW],1,0,0,["lA",Q(ALJ)],AFu,0,I,[],16,0,0,0,Vl,0,I,[DW],1,0,0,["lA",Q(AIH)],XB,0,I,[DW],1,0,0,["lA",Q(AOD)],Ww,0,I,[DW],1,0,0,["lA",Q(AIh)],LJ,0,N,[],16,0,0,0,Vr,0,I,[],32768,0,()=>JT(),0,ADF,0,I,[],16,0,0,0,Wr,0,I,[],32768,0,()=>H2(),0,AB3,0,I,[],32768,0,()=>P_(),0,B0,0,Bz,[Kj],66561,0,()=>C2(),["jW",T(AMb),"jX",Q(AOO),"jZ",Cf(AGO)],Ey,0,N,[F5],17,0,
0,["O",Q(AI8)],Xj,0,I,[],16,0,()=>GG(),0,ABF,0,I,[],32768,0,()=>QQ(),0,TQ,0,I,[],16,0,()=>ED(),0,AFA,0,I,[],17,0,0,0,Xp,0,I,[],1537,0,0,0,Zp,0,I,[Xp],1,0,0,0,Wm,0,D4,[Gh],0,0,0,["d9",T(AJ4),"bW",Q(AMi)],UO,0,I,[],32768,0,()=>Hx(),0,Uh,0,I,[Dw],1,0,0,["bO",Q(AMO)],Ue,0,I,[],32768,0,()=>Q$(),0,T3,0,I,[],16,0,0,0,WE,0,DN,[],65552,0,0,["jX",Q(AGx),"jZ",Cf(AIj)],WF,0,DN,[],65552,0,0,["jX",Q(AJQ),"jZ",Cf(ALW)],WG,0,DN,[],65552,0,0,["jX",Q(AIi),"jZ",Cf(AD_)],AA_,0,Dj,[],65552,0,0,["mc",BI(AEt),"me",FD(AFM),"mf",FD(AMQ)],ABa,
0,Dj,[],65552,0,0,["mc",BI(AI6),"me",FD(ALl),"mf",FD(AMf)],AA9,0,Dj,[],65552,0,0,["mc",BI(AKy),"me",FD(AEn),"mf",FD(AMc)],AA$,0,Dj,[],65552,0,0,0,LB,0,N,[],16,0,0,["O",Q(ADU)],ABY,0,I,[],17,0,()=>DR(),0,HU,0,N,[],17,0,0,["O",Q(AOI)],WJ,0,I,[],16,0,()=>HT(),0,QI,0,N,[],17,0,0,["O",Q(AMp)],TZ,0,I,[],16,0,0,0,Wf,0,I,[DW],1,0,0,["lA",Q(AG3)],AN_,0,I,[],16,0,0,0,ACc,0,I,[Dw],1,0,0,["bO",Q(AFk)],YQ,0,B0,[],65552,0,0,["mC",Q(ADT),"mD",Cf(AJV)],YR,0,B0,[],65552,0,0,0,YS,0,B0,[],65552,0,0,["mC",Q(AKg),"mD",Cf(AGy)],YT,
0,B0,[],65552,0,0,["mC",Q(AAY),"mD",Cf(AHX)],YM,0,B0,[],65552,0,0,["mC",Q(AIv),"mD",Cf(AEv)],YN,0,B0,[],65552,0,0,["mC",Q(AMS),"mD",Cf(AEE)]]);
C9([YO,0,B0,[],65552,0,0,["mC",Q(ALq),"mD",Cf(AGv)],YP,0,B0,[],65552,0,0,["mC",Q(AIu),"mD",Cf(ALf)],YV,0,B0,[],65552,0,0,["mC",Q(ADS),"mD",Cf(AKc)],Wk,0,B0,[],65552,0,0,["mC",Q(AFK),"mD",Cf(AD4)],TF,0,N,[],16,0,0,0,MX,0,I,[],1536,0,0,0,Sq,0,I,[MX],1,0,0,["mQ",Q(AOp)],Sn,0,I,[H1],0,0,0,["v",T(Br),"x",T(Bo)],AG8,0,I,[],17,0,0,0,HM,0,N,[],17,0,()=>Kx(),["O",Q(AG5)],AC6,0,I,[],17,0,0,0,ALR,0,I,[],17,0,0,0,ABN,0,N,[],17,0,0,0,Kp,0,Bz,[],65553,0,()=>Gu(),0,Ko,0,I,[],1537,0,0,0,AAD,0,I,[Ko],1,0,0,["mI",Q(AFZ)],AAE,
0,I,[Ko],1,0,0,["mI",Q(AIx)],Kf,0,Bz,[],65553,0,()=>EM(),0,UR,0,N,[],17,0,0,0,AHj,0,I,[],17,0,0,0,Hq,0,N,[F5],17,0,0,0,I9,0,N,[F5],17,0,0,0,ACx,0,I,[],32768,0,()=>P6(),0,Hz,0,N,[],17,0,0,["O",Q(AML)],UF,0,I,[],16,0,0,0,G$,0,I,[],1537,0,0,0,ZG,0,I,[G$],1,0,0,["fH",Q(AOr)],Tz,0,I,[Cu],1,0,0,["bN",Q(ADc)],WA,0,I,[],17,0,0,0,Dp,0,EA,[],17,0,0,0,YX,0,I,[CA],1537,0,0,0,Lj,0,I,[YX],1,0,0,0,Va,0,I,[GM],1,0,0,["lz",T(AMJ)],U_,0,I,[BK],1,0,0,["be",T(AGq)],UL,0,I,[],16,0,0,0,ACX,0,I,[GM],1,0,0,["lz",T(AEx)],ACW,0,I,[BK],
1,0,0,["be",T(AJu)],ZQ,0,I,[Hb],1,0,0,["cV",Q(AGY)],AAu,0,I,[],16,0,0,0,ABZ,0,I,[Ko],1,0,0,["mI",Q(AIp)],Q8,0,I,[],1537,0,0,0,ZL,0,I,[],17,0,0,0,I$,0,N,[],17,0,0,0,PG,0,N,[],17,0,0,0,AB9,0,I,[Cu],1,0,0,["bN",Q(AEk)],AB8,0,I,[Cu],1,0,0,["bN",Q(AFo)],GT,0,N,[],17,0,0,["O",Q(AMB)],Ot,0,I,[BO],1,0,0,0,XR,0,I,[BK],1,0,0,["be",T(AHD)],XQ,0,I,[BK],1,0,0,["be",T(AK0)]]);
C9([II,0,N,[],16,0,()=>GY(),0,S8,0,I,[],16,0,0,0,ACo,0,I,[G$],1,0,0,["fH",Q(AKl)],ACm,0,I,[G$],1,0,0,["fH",Q(AJy)],R8,0,I,[],17,0,0,0,RG,0,I,[Hb],1,0,0,["cV",Q(AO4)],S9,0,I,[MX],1,0,0,["mQ",Q(AN2)],Eh,0,N,[Q8],17,0,0,["O",Q(AM9)],Pi,0,I,[],17,0,0,0,XG,0,N,[],16,0,0,0,Y6,0,I,[],16,0,0,0,AN0,0,I,[],16,0,0,0,ABz,0,I,[Dw],1,0,0,["bO",Q(AOB)],ALA,0,I,[],16,0,0,0,Wl,0,I,[],16,0,0,0,ZU,0,I,[],16,0,0,0,K0,0,N,[Q8],17,0,0,["O",Q(ADW)],Nj,0,N,[],17,0,0,["O",Q(AHC)],NS,0,N,[],17,0,0,["O",Q(AL_)],ABB,0,I,[Qu],1,0,0,["mp",
BI(VX)],ACK,0,I,[],32768,0,()=>Pf(),0,ADJ,0,I,[],17,0,0,0,AK7,0,I,[],17,0,0,0,ABg,0,B_,[],1,0,0,0,AL3,0,I,[],17,0,0,0,AJR,0,I,[],16,0,0,0,Py,0,I,[CA],1537,0,0,0,Nh,0,I,[Py],1,0,0,0,Oe,0,I,[],1536,0,0,0,ZN,0,I,[Oe],1,0,0,["ox",BI(AKA)],Vf,0,I,[Oe],1,0,0,["ox",BI(AGJ)],Gi,0,I,[],1536,0,0,0,Zh,0,I,[Gi],0,0,0,["nX",T(AH0),"oz",T(AH1),"oA",T(AHO),"oy",T(ANM)],Zg,0,I,[Gi],0,0,0,["nX",T(AGP),"oz",T(AHu),"oA",T(AOU),"oy",T(AHc)],Zf,0,I,[Gi],0,0,0,["nX",T(AJT),"oz",T(ALs),"oA",T(AKe),"oy",T(AGK)],AIP,0,I,[],16,0,0,0,AL7,
0,I,[],16,0,0,0,AFe,0,I,[],16,0,0,0,VQ,0,I,[Cu],1,0,0,["bN",Q(ANc)],ABt,0,I,[],32768,0,()=>MB(),0,AC7,0,B_,[],1,0,0,0,Zi,0,I,[Gi],0,0,0,["nX",T(AIV),"oz",T(ADN),"oA",T(ALH),"oy",T(AKo)],Y$,0,I,[GM],1,0,0,["lz",T(AMT)],Y9,0,I,[BK],1,0,0,["be",T(ADg)],Mt,0,I,[Py],1,0,0,0,Ze,0,I,[Gi],0,0,0,["nX",T(ANZ),"oz",T(AK$),"oA",T(AFJ),"oy",T(AET)],ACq,0,I,[Qt],0,0,0,["cT",T(AK2),"cV",Q(AOk),"hH",T(AIs)],UJ,0,I,[],17,0,0,0,Zo,0,I,[Cu],1,0,0,["bN",Q(AGG)],I3,0,I,[],1536,0,0,0]);
C9([MU,0,I,[I3],16,0,0,["nP",T(AJr),"nQ",T(AIt)],LR,0,N,[],16,0,()=>Mv(),0,X0,0,N,[],16,0,0,0,VT,0,N,[],16,0,0,0,Jk,0,Bz,[],65553,0,()=>GE(),0,Vn,0,N,[],17,0,0,0,XD,0,I,[],16,0,0,0,ABT,0,N,[],17,0,0,0,ABV,0,I,[],16,0,0,0,YD,0,I,[],16,0,0,0,Su,0,I,[],16,0,0,0,Gk,0,I,[],1536,0,0,0,Hk,0,N,[Gk],17,0,0,["O",Q(ALn)],Ul,0,N,[],17,0,0,0,GW,0,N,[Gk],17,0,0,["O",Q(AGA)],FT,0,N,[Gk],17,0,0,["O",Q(AEl)],W3,0,I,[G$],1,0,0,["fH",Q(AOe)],AFj,0,I,[],16,0,0,0,AG4,0,I,[],16,0,0,0,I4,0,N,[Gk],17,0,0,["O",Q(AKC)],Ka,0,N,[Gk],17,
0,0,["O",Q(AC$)],ABS,0,N,[],16,0,0,0,W5,0,N,[],17,0,0,0,U8,0,I,[I3],16,0,0,["nP",T(AFN),"nQ",T(AMx)],Qm,0,I,[],16,0,()=>IU(),0,RC,0,I,[],16,0,0,0,Sd,0,I,[I3],16,0,0,["nP",T(AEU),"nQ",T(AIA)],Tv,0,I,[Cu],1,0,0,["bN",Q(AM0)],AEL,0,I,[],17,0,0,0,Lv,0,N,[],17,0,0,0,ABC,0,I,[],16,0,0,0,ABv,0,I,[Cu],1,0,0,["bN",Q(AIE)],S4,0,I,[CA],1537,0,0,0,Qp,0,I,[S4],1,0,0,0,QJ,0,I,[Qz],17,0,0,["gi",T(AFw),"gj",T(AJB),"hM",T(ANg),"en",BI(AGa),"ew",BI(AMz),"oY",BI(AHl),"i_",function(b,c,d,e,f){AOK(this,b,c,d,e,f);}],TD,0,I,[Dw],
1,0,0,["bO",Q(ALO)],ZR,0,I,[],17,0,()=>Eq(),0,AAb,0,I,[],16,0,0,0,AEA,0,I,[],16,0,0,0,AAM,0,I,[],16,0,0,0,AJ5,0,I,[],16,0,0,0,ANT,0,I,[],16,0,0,0,ALz,0,I,[],16,0,0,0]);
let ALK=B4(AHy),ALh=B4(SP),AE2=B4(AL6),Tm=B4(F9),RK=B4(Df);
AGF(["0","<java_object>@","null","","object","function","string","number","undefined","backprop","graph","landscape","relu","squared-error","zeros","by-hand","weights","A network needs the inputs and at least one layer.","momentum","adam","all","points","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","option","the directions in which the points lie farthest apart"," and h","circles","iteration ",": ","false","true","-1","all together","point "," alone","The moment has ",
" parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","The moment\'s batch has "," points where the ledger has ",". Make a ledger for batches of that size.","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ","dW","db"," This network has no place for it.",
"verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px"," from "," to ",".link",".width",".height","notebook","decision, as in the notebook",".copy",".png",".svg",".gif",".json",".csv",".py",".ipynb",".cancel",".open","hidden","network"," ","xor-lab-"," is made, "," kB.","Cancelled.",".embed-controls",".embed-theme","frame","element","address",".copy-",",","lab","embed.html#","<iframe src=\"","\" title=\"XOR Lab\" width=\"",
"\" height=\"","\" style=\"border: 0\"></iframe>","<xor-lab","=\"","></xor-lab>","<script src=\"","xor-lab.js\" defer></script>\n","-lines","&","&amp;","\"","&quot;","<","&lt;","figure",", ","There is no figure “","”; there are ","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN",
"frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default",
"LOSS","cross-entropy","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","predictions","the whole lab, or some of its figures in their order",
"CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits","Name of run ","Take up again run ",
"Remove run ","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ","cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.","The biases of layer ",", one for each unit.","tanh(z)","max(0, z)","max(0.01 * z, z)","max(0, z) + log1p(exp(-abs(z)))","sin(z)","z","1 / (1 + exp(-z))","The predictions: the ",
"The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.","dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.","dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.",
"dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","A network of "," weights and biases takes a flag for each, not ","text/x-python","py","application/x-ipynb+json","ipynb","index.html","#","0123456789abcdef","0.0","e+","e-",".0","nan","inf","-","one of ","only ","Not a number: ","Run ","as in the notebook","li","span","input","loss "," after ","Take up again","Remove","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif",
"ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","right","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","There is no gradient to compare: a formula has no number here, because an output is too near to 0 or 1 for its logarithm, or because numbers have grown too large.","side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ",
"By hand and by autodiff are equal but for rounding; the differences can say nothing where the loss has grown so large.","By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.",
"Row "," has "," values where the first has ","Before the sweep: the adjoint of the loss is 1, all others are 0.","This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". "," and ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",
"nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from ",", or ","one or more of "," with commas between","true or false","button","ALL","summed over the points","summed over the points of the batch","POINT","for this point alone","→ ","    ↑ ","# An experiment of XOR Lab in NumPy\n\nA small neural network learns from a few points: forward pass, loss, backward pass and training, with nothing but NumPy.","## ","\n\n","## The predictions\n\nThe class that the network gives to each point.",
"(forward(X) > 0.5) * 1\n","## Pictures\n\nFrom here on, matplotlib is needed.","import matplotlib.pyplot as plt\n","The loss over the iterations.","plt.plot(losses)\nplt.xlabel(\"Iteration\")\nplt.ylabel(\"Loss\")\nplt.show()\n","The class that the network gives to each place of the plane, and the points.","h = 100\nsize = 200 if len(X) <= 20 else 20\nleft, bottom = X.min(axis=0) - 0.1\nright, top = X.max(axis=0) + 0.1\nxx, yy = np.meshgrid(np.linspace(left, right, h), np.linspace(bottom, top, h))\npred = forward(np.c_[xx.ravel(), yy.ravel()]).reshape(xx.shape)\nplt.contourf(xx, yy, pred > 0.5, [-0.5, 0.5, 1.5], cmap=\"PRGn\", alpha=0.2)\nplt.colorbar(ticks=[0, 1])\nplt.scatter(X[:, 0], X[:, 1], c=y.flatten(), cmap=\"PRGn\", vmin=0, vmax=1, s=size)\nplt.title(f\"Iteration: {iterations}\\n Loss: {losses[iterations]}\")\nplt.sho"
+"w()\n","{\n \"cells\": [\n","\n ],\n \"metadata\": {\n  \"kernelspec\": {\"display_name\": \"Python 3\", \"language\": \"python\", \"name\": \"python3\"},\n  \"language_info\": {\"name\": \"python\"}\n },\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n","markdown","code",", \"execution_count\": null, \"outputs\": []",",\n","  {\"cell_type\": \"","\", \"id\": \"cell-","\", \"metadata\": {}",", \"source\": \"","\\n","\"}","A table of "," iterations with "," numbers each would be too large for a browser: of this network it takes up to ",
" iterations.","The table has no line after iteration ","\r\n","iteration,loss",",W","][",",b","# An experiment of XOR Lab in NumPy. It prints the losses that the lab shows, but for\n# the last digits, since NumPy adds in another order.\n","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.",
"frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","MIDDLE","END","unit ","from ","input ","A","Y","W","B","b","Z","DA","dA","DZ","dZ","DW","DB","ALPHA",
"alpha","M_POWER","mPower","V_POWER","vPower","M_W","mW","M_B","mb","NEW_M_W","new mW","NEW_M_B","new mb","M_HAT_W","mHatW","M_HAT_B","mHatb","V_W","vW","V_B","vb","NEW_V_W","new vW","NEW_V_B","new vb","V_HAT_W","vHatW","V_HAT_B","vHatb","NEW_W","new W","NEW_B","new b","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","C + bᵀ","Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","WAITING","RECEIVING","CURRENT","COMPLETE",
" The "," units of hidden layer "," answer from "," answers "," (bias "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","ŷ","the output","hidden unit "," of layer ","2nd direction","right angles","1st direction","CROSS_ENTROPY","SQUARED_ERROR","How the loss changes with each activation of layer ",", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer ",
" times the slope of the sigmoid, in which all but this cancels.","a - y","d * (1 - a * a)","d * (z > 0)","d * max(0.01, z > 0)","d * (1 / (1 + exp(-z)))","d * cos(z)","d","d * (a * (1 - a))"," times the slope of the ","The learning rate: how far the update goes against the gradient.","p - r * d","The velocity of ",", as the updates before have left it.",": it keeps nine tenths and gains the gradient.","0.9 * v + d","p - r * v","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ",
"How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer ","A GIF has no option “","”. The options are ","The first frame, of iteration ",", comes after the last, of ","This would be "," frames, and a GIF here has 1000 at most. With every="," it can be made.","A GIF has 1 to 1000 frames, not every ","NumPy","Matrices, and random numbers.","import numpy as np\n","    # Two arms, one half a turn behind the other; t is the place on the arm\n    t = (i // 2 * 37 % 100 + random.rand()) / 100\n    r = 0.9 * t + 0.1\n    angle = 3.5 * np.pi * t + i % 2 * np.pi\n    X[i] = r * np.cos(angle), r * np.sin(angle)\n    X[i] = X[i] + 0.02 * random.randn(2)\n",
"    # Two half circles that reach into one another\n    t = np.pi * random.rand()\n    X[i] = (np.cos(t), np.sin(t)) if i % 2 == 0 else (1 - np.cos(t), 0.5 - np.sin(t))\n    X[i] = (X[i] + 0.1 * random.randn(2) - [0.5, 0.25]) / 1.5\n","    # A cloud around (-0.5, -0.5) and one around (0.5, 0.5)\n    X[i] = i % 2 - 0.5 + 0.2 * random.randn(2)\n","# The points and their labels\n","The data","`X` has a row for each point, and `y` has its label, 0 or 1.","[",", [","The four points of ",": `X` has a row for each point, and `y` has its label, 0 or 1.",
"# The four points of "," and their labels\nX = np.array([[0, 0],\n              [0, 1],\n              [1, 0],\n              [1, 1]])\ny = np.array([","])\n","    # Class 1 is a disc, class 0 a ring around it; the root spreads them evenly\n    u = random.rand()\n    r = np.sqrt(0.25 * u if i % 2 == 1 else 0.4375 * u + 0.5625)\n    angle = 2 * np.pi * random.rand()\n    X[i] = r * np.cos(angle), r * np.sin(angle)\n","None","np.maximum(z, 0)","np.where(z > 0, z, 0.01 * z)","np.logaddexp(0, z)  # log(1 + exp(z))",
"1 / (1 + np.exp(-z))","def ","(z):\n    return ","\n\n\n","# The units of each layer and their activation; layer 0 is the inputs\nshapes = [","]\nactivations = [","]\nL = len(shapes) - 1\n","The network","How many units each layer has, and what they make of their sums. Layer 0 is the inputs, layer $L$ is the output.","From the inputs $A_0 = X$ to the predictions $\\hat{y} = A_L$, layer by layer:\n\n$$Z_i = A_{i-1} W_i^\\top + b_i^\\top \\qquad A_i = f_i(Z_i)$$","# Forward: from the points to the predictions\nZ = [None] * (L + 1)\nA = [None] * (L + 1)\n\n\ndef forward(X):\n    A[0] = X\n    for i in range(1, L + 1):\n        Z[i] = A[i - 1] @ W[i].T + b[i].T\n        A[i] = activations[i](Z[i])\n    return A[L]\n",
"\n\nThe settings in the lab: `","# The settings: ","SANS","MONO","NORMAL","BOLD","ArrowUp","ArrowDown","A Bᵀ","A B","Aᵀ B","A - B","C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ","The network has no parameter ",",0]","Either src or dest is null","FROM","from","the iteration of the first frame","TO","to","no frame is of a later iteration","EVERY","every","iterations from a frame to the next","DELAY","delay","how long each frame is shown, in hundredths of a second","WIDTH","width",
"in pixels","HEIGHT","height","+","np.tanh","np.sin","leaky_relu","The loss","The squared error, summed over the points:\n\n$$\\sum (\\hat{y} - y)^2$$","# The squared error\ndef objective(y, y_hat):\n    return ((y_hat - y)**2).sum()\n","The cross-entropy, summed over the points:\n\n$$-y^\\top \\log \\hat{y} - (1 - y)^\\top \\log(1 - \\hat{y})$$\n\nFor a point of class 1 only the first term counts, for one of class 0 only the second. Picking them out keeps $0 \\cdot \\log 0$ away, which NumPy does not know to be 0.",
"# The cross-entropy, -y.T @ np.log(y_hat) - (1 - y).T @ np.log(1 - y_hat), less its zero terms\ndef objective(y, y_hat):\n    return -np.log(y_hat[y == 1]).sum() - np.log(1 - y_hat[y == 0]).sum()\n","\n\nFor a sigmoid under the cross-entropy, $dZ_L = A_L - y$.","The gradient by the chain rule, from the last layer to the first; $dV$ is the derivative of the loss with respect to $V$, and $\\odot$ multiplies value by value:\n\n$$dZ_i = dA_i \\odot f_i\'(Z_i) \\qquad dA_{i-1} = dZ_i W_i$$\n\n$$dW_i = dZ_i^\\top A_{i-1} \\qquad db_i = \\left(\\sum dZ_i\\right)^\\top$$",
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
"cannot ",": rows and columns must each be equal in number, or 1.","ADD","add","SUBTRACT","subtract","MULTIPLY","*","multiply","DIVIDE","/","divide","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","bias","weight","each "," = np.array([","NEGATE","EXP","exp","LOG","log","SIN","sin","10","e","e−"," + ","+-*/","cannot multiply "," @ ",": the first must have as many columns as the second has rows.","An axis needs a least and a greatest value, finite and the first below the second.",
"Iteration ","Iteration : loss ","not trained yet","never reached","By iteration "," the loss ","is what it was at the start, ","has risen from ","has fallen from ",", and has been level since iteration ",", within 1% of that",", and the last iteration",", and the last "," iterations"," did not change it",", rising by ",", falling by "," in the last iteration"," an iteration over the last ","At the start","At iteration "," the loss is "," That is the lowest so far."," The lowest so far is ",", at the start.",
", at iteration "," The highest was "," After iteration "," the numbers are no longer finite: the run ends there."," Nothing is trained yet."," iterations "," are"," is"," trained."," Earlier run ",": from "," in "," iteration",", where it diverged.","not a finite number","TWO_PARAMETERS","DIRECTIONS_OF_THE_RUN","(-y) * log(a)","(1 - y) * log(1 - a)","SHAPES","CIRCLES","second direction","first direction","The hidden layer\'s numbers are beyond all bounds: there is nothing to see.","the last hidden layer","the hidden layer",
"Without a hidden layer there is no hidden space: the output has to part the ","points by one line, where they lie.","The one unit of "," puts all points on a number line."," bends the plane, and the points with it.","This is a view of a space of "," dimensions, ","along the two directions in which the points lie farthest apart.","hidden units "," What the output says is no line in this view, so none is drawn: the disc ","behind each point has the shade of the output\'s answer.",", and "," It puts ",", of different classes,",
" in nearly the same place"," Several points land close to others.","line","point"," The output\'s "," In all its dimensions a flat border"," parts the classes",": what no line could part has become separable."," The output has "," points on the wrong side",": no ",", though another "," would part the classes."," parts the classes ","where they are now.","in the plane."," That takes a hidden layer.","The sketch ends at iteration "," but the run at ",": let it catch up first.","The figure takes 1 iteration or more, and a cursor that is trained already; not ",
"diverged","nothing after the value","format","xor-lab/","xor-lab/1","The file has the format “","”, and this lab reads only “xor-lab/1”: a newer lab may read it.","experiment","should be an object: settings by their names","iteration","biases","should be a whole number from 0 to ",", the iterations of its experiment","The file has a setting “","”, which this lab does not know.","The file\'s setting “","” takes ","has brackets where “","” should be a text","The file is larger than 2 MB, and no saved state of a lab is so large.",
"The file could not be read.","GIF89a","NETSCAPE2.0","A GIF has sides of 1 to 65535 pixels and delays of 0 to 65535 hundredths, not ","Call work until it gives true, then start the next frame.","A frame of "," takes a colour for each pixel, not ","Call work until it gives true, then ask for the file.","⁻","⁰¹²³⁴⁵⁶⁷⁸⁹"," has no input ","The figure takes X of Nx2 and y of Nx1, not ","The loss around iteration ",", in the two directions in which the run moved most.","The loss for other values of "," (across) and ",
" (up), all else as at iteration "," Here it is "," and falls most steeply ",", by "," a unit"," and level"," Of the "," by "," places tried, ","the lowest has "," units away ","none is lower."," The run has not moved yet."," The plane shows ","over 99%","under 1%"," of the run\'s movement",": the path is the run\'s shadow on it.",": the path is right in these two, but the others moved as well, so the loss"," beneath it is not the one that the run had there.","down","up","to the left","to the right","This page may not use the clipboard. The link is selected: copy it with Ctrl+C or ⌘C.",
"The link is in the clipboard.","XOR Lab, ",", iteration ","To the point "," this network of "," units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is ","image/svg+xml","svg","frame ","gif","training","{","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ",
"application/json","json","line ","text/csv","csv","Iteration: ","Loss: ","Working: ","This page may not use the clipboard. The text is selected: copy it with Ctrl+C or ⌘C.","Copied.","training up to the file\'s iteration","Call work until it has arrived.","The weights in the file are not those of its experiment at iteration ",", so a new run starts from them.","The saved state is on show."," has not been trained yet, only up to ","The file is JSON, but no saved state of a lab: that would have the format “xor-lab/1”.",
"The file lacks “","”, which a saved state has.","layer","row","should be a number"," in brackets",", not ","should have ","s","In the file, “","” ","CLASS","PROBABILITY","A raster of "," takes a colour for each cell.","b ","a comma or a closing brace","a name in quotation marks","the name “","” stands there for the second time","a colon","an object has more than 100 names","a comma or a closing bracket","a value that JSON knows","the number "," is too large","there are more than 16 brackets within each other",
"\"\\/bfnrt","one of \" \\ / b f n r t u after a backslash","\"\\/\u0008\u000c\n\r\t","0123456789abcdefABCDEF","four hexadecimal digits after \\u","a quotation mark at the end of a text","a digit"," \t\n\r\",:[]{}","the file ends","there is “","there should be ",", but ","The file cannot be read as JSON: in line ",", column ",">e300","png","0 0 ","xmlns","http://www.w3.org/2000/svg","xmlns:xlink","http://www.w3.org/1999/xlink","viewBox","role","img","font-family","system-ui, -apple-system, \'Segoe UI\', Roboto, \'Noto Sans\', \'DejaVu Sans\', sans-serif",
"stroke","fill-rule","evenodd","stroke-linejoin","round","xml:space","preserve",">\n","title","desc","</svg>\n","fill","stroke-width","stroke-dasharray","miter","rect","cx","cy","r","path","x","-opacity","image","preserveAspectRatio","IHDR","IDAT","IEND","ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/","data:image/png;base64,","xlink:href","text","font-size","ui-monospace, \'SF Mono\', Menlo, Consolas, \'DejaVu Sans Mono\', monospace","font-weight","bold","text-anchor","middle","end"," the network says ",
"nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," points"," point","no","one","two","three","four","/>\n","</"]);
BR.prototype.toString=function(){return Bj(this);};
BR.prototype.valueOf=BR.prototype.toString;I.prototype.toString=function(){return Bj(AFa(this));};
I.prototype.__teavm_class__=function(){return AFV(this);};
let C=AJt(AM5);
C.javaException=AHQ;
let APa=Symbol('jsoClass');
(()=>{let c;c=Hy.prototype;c.show=Bw(AJw);c.maker=Bw(AJz);c.setPrinting=Bw(ANo);c=IR.prototype;c.gif=Bw(AJg);c.csv=Bw(AKP);c.png=Bw(AKn);c.numpy=Bw(AMX);c.notebook=Bw(AFx);c=Q2.prototype;c.handleEvent=Bw(AHF);c=Oa.prototype;c.handleEvent=Bw(AHP);c=Ob.prototype;c.handleEvent=Bw(AIM);c=N9.prototype;c.handleEvent=Bw(AG9);c=N$.prototype;c.handleEvent=Bw(AKz);c=Oc.prototype;c.handleEvent=Bw(AGj);c=Od.prototype;c.handleEvent=Bw(ADm);c=OG.prototype;c.onChange=Bw(AEP);c=L3.prototype;c.handleEvent=Bw(AOc);c=L4.prototype;c.handleEvent
=Bw(ANN);c=Nq.prototype;c.handleEvent=Bw(ANY);c=Ne.prototype;c.handleEvent=Bw(AEV);c=M1.prototype;c.handleEvent=Bw(AMl);c=M0.prototype;c.handleEvent=Bw(AOo);c=LV.prototype;c.handleEvent=Bw(AEj);c=LW.prototype;c.handleEvent=Bw(AM$);c=LU.prototype;c.handleEvent=Bw(AJX);c=M3.prototype;c.handleEvent=Bw(ANL);c=M4.prototype;c.handleEvent=Bw(ANO);c=OR.prototype;c.handleEvent=Bw(AN7);c=OQ.prototype;c.handleEvent=Bw(AOA);c=OS.prototype;c.handleEvent=Bw(AOu);c=OW.prototype;c.handleEvent=Bw(AMG);c=OB.prototype;c.onResize
=Bw(AOd);c=L$.prototype;c.handleEvent=Bw(AH9);c=Lz.prototype;c.accept=Bw(AKJ);c=Ly.prototype;c.accept=Bw(AMD);c=LC.prototype;c.pair=Bw(ANX);c=PU.prototype;c.handleEvent=Bw(ANv);c=PX.prototype;c.handleEvent=Bw(ADE);c=PY.prototype;c.handleEvent=Bw(AMj);c=PW.prototype;c.handleEvent=Bw(ALU);c=LI.prototype;c.onTimer=Bw(AMa);c=Lj.prototype;c.take=Bw(AIT);c=Ot.prototype;c.handleEvent=Bw(AHB);c=Nh.prototype;c.tell=Bw(AI2);c=Mt.prototype;c.tell=Bw(AHW);c=Qp.prototype;c.take=Bw(AKH);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hy.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=IR.prototype;main=C;Study=D;Maker=E;study=F;})();
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
--gap: calc(1 * var(--rem));
--round: calc(0.5 * var(--rem));
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
@media print {
:root,
:root:has(xor-lab[data-theme]),
:host,
:host([data-theme]) {
color-scheme: light;
--paper: #ffffff;
--ink: #000000;
--muted: #444444;
--line: #bbbbbb;
--gap: calc(0.75 * var(--rem));
}
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
--rem: 16px;
display: block;
container-type: inline-size;
font-size: calc(1 * var(--rem)) !important;
}
:host([hidden]) {
display: none;
}
.lab {
all: initial;
visibility: inherit;
pointer-events: inherit;
color-scheme: inherit;
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: var(--gap);
color: var(--ink);
font: calc(0.9375 * var(--rem))/1.5 var(--text);
}
.panel {
min-width: 0;
padding: calc(0.9 * var(--rem)) calc(1 * var(--rem));
border: 1px solid var(--line);
border-radius: var(--round);
background: var(--panel);
}
h2 {
margin: 0 0 calc(0.6 * var(--rem));
font: 600 calc(0.9375 * var(--rem))/1.3 var(--text);
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
max-width: calc(38 * var(--rem));
min-height: calc(15 * var(--rem));
margin: 0 auto;
}
.network .picture {
aspect-ratio: auto;
height: calc(17 * var(--rem));
min-height: 0;
max-width: none;
}
.loss .picture {
aspect-ratio: auto;
height: calc(17 * var(--rem));
max-width: none;
}
.hidden-space .picture {
aspect-ratio: auto;
height: calc(21 * var(--rem));
}
.tools {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
margin: calc(0.5 * var(--rem)) 0;
}
.tools input:not([type]) {
width: calc(6.5 * var(--rem));
font: calc(0.9375 * var(--rem)) var(--digits);
}
.tools .value:not([type]) {
width: calc(13 * var(--rem));
}
.tools [type="checkbox"] {
width: calc(1.5 * var(--rem));
height: calc(1.5 * var(--rem));
margin: 0;
accent-color: var(--accent);
}
.tools [type="range"] {
width: calc(9 * var(--rem));
height: calc(1.75 * var(--rem));
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
font: calc(0.8125 * var(--rem)) var(--digits);
}
.findings {
min-height: calc(7.25 * var(--rem));
}
.finding {
margin: calc(0.25 * var(--rem)) 0 0;
padding: calc(0.25 * var(--rem)) calc(0.75 * var(--rem));
border-inline-start: 4px solid transparent;
font-size: calc(0.875 * var(--rem));
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
margin: 0 0 calc(0.5 * var(--rem));
max-width: calc(60 * var(--rem));
}
.progress {
min-height: 3em;
font-weight: 600;
}
.sums {
font: calc(0.875 * var(--rem))/1.6 var(--digits);
white-space: pre-line;
}
.past ul {
margin: calc(0.5 * var(--rem)) 0 0;
padding: 0;
list-style: none;
}
.past li {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.4 * var(--rem)) calc(0.6 * var(--rem));
padding: calc(0.4 * var(--rem)) 0;
border-top: 1px solid var(--line);
}
.past input {
width: calc(7 * var(--rem));
}
.past .settings {
flex: 1 1 calc(12 * var(--rem));
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
overflow-wrap: anywhere;
}
.scroll-down {
max-height: calc(22 * var(--rem));
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
margin: calc(0.5 * var(--rem)) 0 0;
min-height: 7.5em;
color: var(--muted);
font-size: calc(0.875 * var(--rem));
font-variant-numeric: tabular-nums;
}
.transport {
grid-area: transport;
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.5 * var(--rem));
}
.iteration {
flex: 1 1 calc(12 * var(--rem));
min-width: calc(8 * var(--rem));
height: calc(2.5 * var(--rem));
margin: 0 calc(0.25 * var(--rem));
accent-color: var(--accent);
}
.position {
font: calc(0.875 * var(--rem)) var(--digits);
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
margin-inline-start: calc(0.5 * var(--rem));
display: flex;
align-items: center;
gap: calc(0.4 * var(--rem));
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
min-height: calc(2.5 * var(--rem));
border: 1px solid var(--control);
border-radius: calc(0.4 * var(--rem));
background: var(--panel);
}
select {
contain: paint;
}
button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: calc(0.4 * var(--rem));
min-width: calc(2.5 * var(--rem));
padding: 0 calc(0.6 * var(--rem));
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
width: calc(1 * var(--rem));
height: calc(1 * var(--rem));
fill: currentcolor;
}
select,
.tools input:not([type]),
.past input,
.set-up input {
padding: 0 calc(0.5 * var(--rem));
}
:focus-visible {
outline: 3px solid var(--accent);
outline-offset: 2px;
}
.play {
min-width: calc(6.5 * var(--rem));
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
font-size: calc(0.875 * var(--rem));
}
th,
td {
padding: calc(0.3 * var(--rem)) calc(0.4 * var(--rem));
border-bottom: 1px solid var(--line);
text-align: end;
white-space: nowrap;
}
th:first-child,
td:first-child {
text-align: start;
}
.predictions :is(th, td) {
padding-inline: calc(0.2 * var(--rem));
text-align: end;
}
.predictions :is(td, tbody th) {
font: calc(0.8125 * var(--rem)) var(--digits);
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
font: calc(0.875 * var(--rem)) var(--digits);
}
td:first-child:has(button) {
padding-block: calc(0.1 * var(--rem));
}
td button {
min-width: calc(3 * var(--rem));
min-height: calc(1.6 * var(--rem));
justify-content: flex-start;
padding: 0 calc(0.4 * var(--rem));
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
margin: calc(0.6 * var(--rem)) 0 0;
}
.study {
grid-area: study;
}
.tabs {
display: flex;
flex-wrap: wrap;
gap: calc(0.25 * var(--rem)) calc(1 * var(--rem));
margin-bottom: calc(0.9 * var(--rem));
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
gap: calc(0.5 * var(--rem));
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
gap: calc(0.5 * var(--rem));
color: var(--muted);
}
.meaning {
margin: calc(0.6 * var(--rem)) 0;
min-height: 3em;
}
.arithmetic {
position: sticky;
top: 0;
z-index: 1;
height: 7.5em;
margin: 0 0 calc(0.9 * var(--rem));
padding: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
border-radius: calc(0.4 * var(--rem));
background: var(--tint);
overflow: auto;
overflow-wrap: anywhere;
font: calc(0.8125 * var(--rem))/1.5 var(--digits);
white-space: pre-wrap;
}
h3 {
margin: 0 0 calc(0.5 * var(--rem));
font: 600 calc(0.875 * var(--rem))/1.3 var(--text);
color: var(--muted);
}
.phase {
display: flex;
flex-wrap: wrap;
gap: calc(0.6 * var(--rem));
margin-bottom: calc(1 * var(--rem));
}
.quantity {
max-width: 100%;
padding: calc(0.5 * var(--rem)) calc(0.6 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.4 * var(--rem));
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
font-size: calc(0.8125 * var(--rem));
}
.quantity table {
width: auto;
table-layout: auto;
min-width: 100%;
}
.quantity th,
.quantity td {
padding: calc(0.15 * var(--rem)) calc(0.4 * var(--rem));
border-bottom: 0;
font-size: calc(0.8125 * var(--rem));
font-weight: 400;
}
.quantity td {
min-width: calc(6.2 * var(--rem));
height: calc(1.6 * var(--rem));
border-radius: calc(0.25 * var(--rem));
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
margin: 0 0 calc(0.75 * var(--rem));
padding: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
border-inline-start: 4px solid var(--good);
background: var(--tint);
}
.verdict.fails {
border-color: var(--alarm);
background: var(--alarm-tint);
}
.explanation {
min-height: 3em;
margin: calc(0.5 * var(--rem)) 0;
color: var(--muted);
}
.scroll {
overflow-x: auto;
}
.canvas-room {
position: relative;
}
.sentence {
margin: calc(0.75 * var(--rem)) 0 calc(0.25 * var(--rem));
min-height: 1.5em;
}
.node-detail,
.graph-words {
margin: 0 0 calc(0.75 * var(--rem));
overflow-wrap: anywhere;
font: calc(0.8125 * var(--rem))/1.5 var(--digits);
white-space: pre-wrap;
}
.node-detail {
min-height: 4.5em;
}
.scroll table {
min-width: calc(44 * var(--rem));
}
.set-up {
grid-area: set-up;
}
.fields {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(min(calc(14 * var(--rem)), 100%), 1fr));
gap: calc(0.8 * var(--rem)) var(--gap);
}
.field {
display: grid;
grid-template-columns: minmax(0, 1fr) minmax(calc(7 * var(--rem)), calc(9 * var(--rem)));
gap: calc(0.1 * var(--rem)) calc(0.6 * var(--rem));
align-items: center;
align-content: start;
}
.field input,
.field select {
width: 100%;
}
.field input {
font: calc(0.9375 * var(--rem)) var(--digits);
}
.field [aria-invalid="true"] {
border: 2px solid var(--alarm);
}
.help,
.complaint {
grid-column: 1 / -1;
margin: 0;
font-size: calc(0.8125 * var(--rem));
line-height: 1.35;
}
.help {
color: var(--muted);
}
.complaint {
color: var(--alarm);
}
summary {
min-height: calc(1.75 * var(--rem));
margin-top: calc(1 * var(--rem));
cursor: pointer;
font-weight: 500;
}
details .fields {
padding-top: calc(0.6 * var(--rem));
}
.engine {
margin: calc(1 * var(--rem)) 0 0;
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
}
.save fieldset {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.5 * var(--rem)) calc(0.75 * var(--rem));
min-width: 0;
margin: 0 0 calc(0.75 * var(--rem));
padding: calc(0.5 * var(--rem)) calc(0.75 * var(--rem)) calc(0.75 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.4 * var(--rem));
}
.save legend {
padding: 0 calc(0.4 * var(--rem));
color: var(--muted);
}
.save input:not([type]) {
width: calc(5.5 * var(--rem));
}
.save input:not([type="checkbox"]) {
min-height: calc(2.5 * var(--rem));
padding: 0 calc(0.5 * var(--rem));
border: 1px solid var(--control);
border-radius: calc(0.4 * var(--rem));
background: var(--panel);
font: calc(0.875 * var(--rem)) var(--digits);
}
.save input[type="text"] {
flex: 1 1 calc(16 * var(--rem));
min-width: 0;
}
.save input[type="checkbox"] {
width: calc(1.5 * var(--rem));
height: calc(1.5 * var(--rem));
accent-color: var(--accent);
}
.save input[type="file"] {
max-width: 100%;
padding: calc(0.45 * var(--rem));
}
.outcome {
min-height: 1.5em;
}
.working {
display: flex;
align-items: center;
gap: calc(0.75 * var(--rem));
}
.preview {
max-width: 100%;
}
.code {
overflow: auto;
max-height: calc(30 * var(--rem));
padding: calc(0.75 * var(--rem));
border-radius: calc(0.4 * var(--rem));
background: var(--tint);
font: calc(0.8125 * var(--rem))/1.5 var(--digits);
}
.messages:empty {
display: none;
}
.messages p {
margin: 0 0 calc(0.5 * var(--rem));
padding: calc(0.6 * var(--rem)) calc(0.9 * var(--rem));
border-inline-start: 4px solid var(--alarm);
border-radius: calc(0.25 * var(--rem));
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
@container (max-width: 26em) {
.panel {
padding-inline: calc(0.75 * var(--rem));
}
th,
td {
padding-inline: calc(0.15 * var(--rem));
}
td {
font-size: calc(0.75 * var(--rem));
}
.predictions :is(th, td) {
padding-inline: calc(0.1 * var(--rem));
}
.predictions :is(td, tbody th) {
font-size: calc(0.7 * var(--rem));
}
.losses th:first-child {
width: 32%;
}
.losses td {
font-size: calc(0.8125 * var(--rem));
}
.transport {
gap: calc(0.4 * var(--rem));
}
.transport button {
min-width: calc(2.25 * var(--rem));
}
.transport .play {
flex: 1 1 calc(5.75 * var(--rem));
min-width: calc(5.75 * var(--rem));
padding: 0 calc(0.4 * var(--rem));
}
.findings {
min-height: calc(8.5 * var(--rem));
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
@container (min-width: 42em) {
.transport {
grid-row: 2 / -1;
grid-column: 1 / -1;
align-self: end;
position: sticky;
bottom: calc(0.5 * var(--rem));
z-index: 1;
}
.lab :is(button, input, select, summary) {
scroll-margin-bottom: calc(7 * var(--rem));
}
.lab {
grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
grid-template-rows: repeat(6, auto) calc(7.6 * var(--rem));
grid-template-areas: "notes notes" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study" ". .";
}
}
@container (min-width: 68em) {
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) calc(18.5 * var(--rem));
grid-template-rows: repeat(3, auto) 1fr auto calc(4.6 * var(--rem));
grid-template-areas: "notes notes notes" "decision network set-up" "hidden loss set-up" "predictions losses set-up" "study study study" ". . .";
}
.fields {
grid-template-columns: minmax(0, 1fr);
}
.twin {
min-height: 6em;
}
.findings {
min-height: calc(5.75 * var(--rem));
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
flex: 1 1 calc(20 * var(--rem));
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
.on-paper {
display: none;
}
@media print {
:host {
font-size: 10pt;
}
.lab {
grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
grid-template-rows: none;
grid-template-areas: "notes notes" "decision network" "hidden loss" "predictions losses" "set-up set-up" "study study";
font-size: 9pt;
}
:is(.transport, .tools, .walk, .tabs, .past, .editing, .engine, .meaning, .arithmetic, .help, .complaint, summary),
.panel .choice,
.panel .twin {
display: none !important;
}
.lab:has(> .study:empty) :is(.hidden-space, .loss, .study) {
display: none;
}
.on-paper,
.lab:not(.single) #ledger[hidden] {
display: block !important;
}
.panel {
padding: calc(0.5 * var(--rem)) calc(0.6 * var(--rem));
break-inside: avoid;
}
.study.panel {
padding: 0;
border: 0;
break-inside: auto;
}
.panel .picture,
.canvas-room {
width: auto !important;
height: auto !important;
min-height: 0;
aspect-ratio: auto;
}
canvas {
position: static;
display: block;
height: auto;
}
.finding,
.sentence,
.explanation,
.node-detail {
min-height: 0;
}
.scroll,
.scroll-down,
.quantity {
max-height: none;
overflow: visible;
}
.scroll table {
min-width: 0;
}
.phase {
gap: calc(0.4 * var(--rem));
margin-bottom: calc(0.6 * var(--rem));
}
h2,
h3 {
break-after: avoid;
}
tr,
.quantity {
break-inside: avoid;
}
.quantity[aria-current] {
border-color: var(--line);
box-shadow: none;
}
.quantity td {
min-width: 0;
height: auto;
}
.panel :is(th, tbody th, td) {
padding-block: calc(0.1 * var(--rem));
font-size: 7.5pt;
}
.quantity th {
white-space: normal;
}
.live {
display: inline;
contain: none;
}
.losses {
align-self: start;
}
.losses button {
all: unset;
}
.fields {
grid-template-columns: repeat(3, minmax(0, 1fr));
gap: calc(0.2 * var(--rem)) calc(1.5 * var(--rem));
}
.field {
grid-template-columns: calc(5.5 * var(--rem)) minmax(0, 1fr);
}
.set-up :is(input, select) {
min-height: 0;
padding: 0;
border: 0;
appearance: none;
font: 8pt var(--digits);
}
}
@media (forced-colors: active) {
.play {
border-color: ButtonText;
}
}
`;
const html = String.raw`<div class="lab" lang="en" dir="ltr" tabindex="-1">
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
<div class="scroll-down" role="region" aria-label="Table of points" tabindex="0">
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Oj=2463534242,Ns=()=>{let x=Oj;x^=x<<13;x^=x>>>17;x^=x<<5;Oj=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RS=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bm(args[i]);}Xl(()=>{f.call(null,javaArgs);},callback);},Bg=target=>target.$clinit
=()=>{},Vj=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=Wb(cls);}return cls[By].classObject;},De=()=>I,S=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IU=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IU({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},Xv=Ef("boolean","Z",1,meta=>{}),M$=Ef("char","C",4,meta=>{}),L2=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),Sx=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),TR=Ef("void","V",9),N8=new ArrayBuffer(16),M3=new Float64Array(N8),MF=new BigInt64Array(N8),Rh=n=>{M3[0]=n;return MF[0];},VM
=n=>{MF[0]=n;return M3[0];},C6=(a,b)=>a===b?0:a<b? -1:1,KO=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kd=(a,b)=>(a>>>0)/(b>>>0)>>>0,Zm=(a,b)=>(a>>>0)%(b>>>0)>>>0,H4=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EQ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Fu=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),Yo=val=>Number(val),E9=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GZ=(a,b)=>a!==b,OK=(a,b)=>a>=b,VP=(a,b)=>a<b,VS=(a,b)=>a<=b,Sm=(a,b)=>BigInt.asIntN(64,a+b),SC=a=>BigInt.asIntN(64, -a),ST=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},S4=(a,b)=>BigInt.asIntN(64,a*b),SW=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),So=(a,b)=>BigInt.asIntN(64,a%b);
let UE=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RQ=(a,b)=>BigInt.asIntN(64,a&b),Wc=(a,b)=>BigInt.asIntN(64,a|b),Yi=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Yj=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C_=sz=>new Uk(new Uint16Array(sz)),B8=sz=>new NG(new Int32Array(sz)),Ix=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NG(buffer);},Du
=sz=>new U2(new Int8Array(sz)),Bo=sz=>new LK(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LK(buffer);},B$=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.be=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IU({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function YK(array){return array.data.length;}
let ID,Wf=strings=>{Yv();ID=new Array(strings.length);for(let i=0;i<strings.length;++i){ID[i]=Pd(Bm(strings[i]));}},H=index=>ID[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},R3=array=>Ij(array,0,array.length),Bm=str=>str===null?null:Nn(str),T=str=>str===null?null:str.jj,Yv=()=>C2(),Pd;
{Pd=str=>str;}let Px=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EG(obj.constructor,cls),EG=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EG(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EG(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EG(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw WC(ex);},FX=Symbol("javaException"),WC=ex=>{if(!ex.$jsException){Mo(ex);}return ex.$jsException;},Mo=ex=>{let javaCause=ZC(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FX]=ex;ex.$jsException=err;Y1(err,ex);},Y1=(err,ex)=>{if(typeof VT==="function"&&err.stack){let stack=VT(err.stack);let javaStack=Bd(Sk(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Ug(Bm(element.className),Bm(element.methodName),Bm(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){Wx(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FX];if(typeof javaException==='object'){let javaMessage=TL(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let XO=e=>e instanceof Error&&typeof e[FX]==='object'?e[FX]:null,TL=t=>
Vp(t),ZC=t=>Vv(t),Sk=()=>De(),Ug=(className,methodName,fileName,lineNumber)=>{{return null;}},Wx=(e,stack)=>{},OV=null,SQ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OV=packages;},Wh=[],C4=data=>{let packages=OV;let i=0;while(i<data.length){let cls=data[i++];Wh.push(cls);let m=IU();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Xl=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(Tf(a));},Tf=a=>{return a.constructor;},Sb=(a,b)=>{return a!==b?0:1;},Up=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Ns();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MS(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FE((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FL(f);}b=M();J(J(b,H(1)),d);return L(b);},ZW=a=>{let b,c,d;b=(Bz(a)).kN;if(!Px(a,I5)&&b[By].itemType===null){b=new OQ;Br(b);Z(b);}c=Sg(a);b=c;d=Ns();b.$id$=d;return c;},Em=K(0),DV=K(0),Kf=K(0);
function Bv(){I.call(this);this.mH=0;}
let XN=null,LV=null,Sh=null,C2=()=>{C2=Bg(Bv);Xf();},Sy=a=>{C2();a.jj="";},P3=()=>{let a=new Bv();Sy(a);return a;},SS=(a,b)=>{C2();a.jj=Ij(b.data,0,b.data.length);},FL=a=>{let b=new Bv();SS(b,a);return b;},Xc=(a,b)=>{a.jj=b;},Nn=a=>{let b=new Bv();Xc(b,a);return b;},Rw=b=>{let c;C2();c=P3();c.jj=R3(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.jj.length)return a.jj.charCodeAt(b);c=new Hl;Br(c);Z(c);},Ck=a=>{return a.jj.length?0:1;},F9=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.jj.length)return (-1);if(a.jj.charCodeAt(d)==e)break;d=d+1|0;}return d;}G0();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jj.length-1|0))return (-1);if(a.jj.charCodeAt(d)==f&&a.jj.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.jj.length;e=C6(b,c);if(!e)return LV;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nn(a.jj.substring(b,c));f=new Hl;Br(f);Z(f);},Hk=(a,b)=>{return Dx(a,b,a.jj.length);},Jn=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.jj.length+b.jj.length|0);d=c.data;e=0;f=0;while(f<a.jj.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.jj.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return Rw(c);},Fn=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.jj.length);e=d.data;f=0;while(f<a.jj.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return Rw(d);},D1=a=>{let b,c;b=0;c=a.jj.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},U=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.jj!==c.jj?0:1;},Dc=a=>{let b;a:{if(!a.mH){b=0;while(true){if(b>=a.jj.length)break a;a.mH=(31*a.mH|0)+a.jj.charCodeAt(b)|0;b=b+1|0;}}}return a.mH;},Dt=(b,c)=>{let d,e;C2();d=BM(c);if(!BJ(d))return H(2);e=M();JP(e,BH(d));while(BJ(d)){JP(e,b);JP(e,BH(d));}return L(e);},Xf=()=>{XN=C_(0);LV=P3();Sh=new MW;},DH=K();
function Fb(){DH.call(this);this.lH=0;}
let Sq=null,Hy=null,DM=()=>{DM=Bg(Fb);V5();},VB=(a,b)=>{DM();a.lH=b;},PH=a=>{let b=new Fb();VB(b,a);return b;},Cc=b=>{DM();return (Mw(XZ(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hy===null){Hy=Bd(Fb,256);c=0;while(true){d=Hy.data;if(c>=d.length)break a;d[c]=PH(c-128|0);c=c+1|0;}}}return Hy.data[b+128|0];}return PH(b);},YE=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lH==a.lH?1:0;},MS=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},V5=()=>{Sq=Bx(L2);};
function G$(){let a=this;I.call(a);a.jD=null;a.jE=0;}
let Ml=(a,b)=>{a.jD=C_(b);},XZ=a=>{let b=new G$();Ml(b,a);return b;},Mw=(a,b,c)=>{return X_(a,a.jE,b,c);},X_=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H4(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jD.data;g=b+1|0;f[b]=45;b=g;}a.jD.data[b]=FE(c,d);}else{h=1;i=1;j=Kd((-1),d);b:{while(true){k=Bc(h,d);if(H4(k,c)>0){k=h;break b;}i=i+1|0;if(H4(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jD.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jD.data;b=e+1|0;f[e]=FE(Kd(c,
k),d);c=Zm(c,k);k=Kd(k,d);e=b;}}}return a;},Is=(a,b)=>{let c,d,e,f,g;c=a.jD.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jD.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jD=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jD;d=c.data;e=a.jE;C2();f=d.length;if(e>=0&&e<=(f-0|0)){b.jj=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jE;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jD.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jE=a.jE+(c-b|
0)|0;},P_=K(0),HQ=K(G$),Yl=a=>{Ml(a,16);},M=()=>{let a=new HQ();Yl(a);return a;},Ss=(a,b)=>{let c,d;b=b;a.jD=C_(b.jj.length);c=0;while(true){d=a.jD.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jE=b.jj.length;},Ez=a=>{let b=new HQ();Ss(b,a);return b;},J=(a,b)=>{let c,d;c=a.jE;d=a;b=b===null?H(3):b;KU(d,c,b);return a;},O=(a,b)=>{let c;c=a.jE;KU(a,c,b);return a;},R=(a,b)=>{Mw(a,b,10);return a;},P0=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jE;d=a;e=1;if(VP(b,B9)){e=0;b=SC(b);}a:{if(Ih(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jD.data;g=c+1|0;f[c]=45;c=g;}d.jD.data[c]=FE(E9(b),10);}else{g=1;h=Cd(1);i=JF(Cd(-1),Cd(10));b:{while(true){j=S4(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jD.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B9))break a;f=d.jD.data;c=g+1|0;f[g]=FE(E9((JF(b,j))),10);b=Tg(b,j);j=JF(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jE;ER(a,c,b);return a;},JP=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jj.length;e=a;f=e.jE;e=e;if(c<=d&&d
<=b.jj.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jD.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;Mf(b);Z(b);},ER=(a,b,c)=>{Db(a,b,b+1|0);a.jD.data[b]=c;return a;},Ub=a=>{return L(a);},Y$=(a,b)=>{Is(a,b);},KU=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jE){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jE+c.jj.length|0;Is(a,d);e=a.jE-1|0;while(e>=b){a.jD.data[e+c.jj.length|0]=a.jD.data[e];e=e+(-1)|0;}a.jE=a.jE+c.jj.length|0;d=0;while(d<c.jj.length){f=a.jD.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hl;Br(c);Z(c);};
function Ex(){let a=this;I.call(a);a.qJ=null;a.sh=null;a.qn=0;a.r3=0;}
let Br=a=>{PQ(a);a.qn=1;a.r3=1;},ZR=()=>{let a=new Ex();Br(a);return a;},ZS=a=>{return a;},PQ=a=>{Mo(a);},Vp=a=>{return a.qJ;},Vv=a=>{let b;b=a.sh;if(b===a)b=null;return b;},E0=K(Ex),BN=K(E0),Mf=a=>{Br(a);},ZQ=()=>{let a=new BN();Mf(a);return a;},BW=(a,b)=>{PQ(a);a.qn=1;a.r3=1;a.qJ=b;},ZO=a=>{let b=new BN();BW(b,a);return b;},E8=K(),WT=K(E8),Sf=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},WF=K(E8),Md=K(0),Ry=K(0),Ls=K(0);
function PJ(){I.call(this);this.kN=null;}
let Wb=b=>{let c;c=new PJ;c.kN=b;return c;},G9=a=>{return !a.kN[By].primitiveKind?0:1;},HM=a=>{let b;b=a.kN[By].itemType;return b===null?null:Bx(b);},NY=K(),ET=()=>{ET=Bg(NY);UU();},W3=b=>{ET();},F=()=>{let b,c,d,e,f;ET();b=Bi();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].jr;V(b,f);e=e+1|0;}return T(Dt(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i,j;ET();d=Bm(d);e=Bm(e);g=TG(f,"hear");h=new Hp;h.m$=matchMedia("(prefers-color-scheme: dark)");f=new MN;f.jx=h;h.op=f;f=new Kp;f.rs=h;h.lZ=Bj(f);f=new Ko;f.qR=h;h.oh=Bj(f);f
=new Kr;f.pU=h;h.on=Bj(f);f=new Kq;f.r0=h;h.oI=Bj(f);h.ni=Bp();h.nc=b;i=new Mv;i.nK=Bm(location.hash.slice(1));i.nj=b;h.k4=i;h.qe=d;h.lv=g;j=Ck(e)?0:1;h.nt=j;b=new Py;d=j?JQ(e):Ok(h.k4);a:{b.mt=Bi();b.lr=Bi();b.ky=d;d=Gz(d);b.n6=d;e=new Nj;f=d.mj;e.k9=NaN;e.jM=f;e.jq=L1(f);CS(e,Df(f));b.jT=e;h.kc=b;h.jo=e;d=new Gv;e=h.k4;f=h.op;d.ns=Bp();d.oM=H(2);d.pN=e;d.lW=b;d.lx=f;d.kM=b.jT;h.pT=d;Ki(h.jo,new QM);if(h.nt){e=h.jo.jM;Ba();if(BD(e,EV,H(5))){j=1;break a;}}j=0;}h.no=j;h.n$=BU(h.jo.jq);h.kj=Ui(c,h.op);b=new IA;d
=new QL;d.qu=h;Nw(b,c,d);h.n9=b;FQ(h);return h;},UU=()=>{return;},Un=K(),Sg=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},U5=K(),Bh=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},TG=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},Vo
=K(),Ks=K(0),MW=K(),IG=K(),Sp=null,Ur=null,G0=()=>{G0=Bg(IG);Ta();},FE=(b,c)=>{G0();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Ta=()=>{Sp=Bx(M$);Ur=Bd(IG,128);};
function GD(){I.call(this);this.m0=null;}
let Sn=(a,b)=>{a.m0=b;},EK=a=>{let b=new GD();Sn(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bm(typeof b);d=!U(c,H(6))&&!U(c,H(7))?0:1;Fx();e=Lg;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);e.set(b,new WeakRef(h));return h;}if(U(c,H(8))){i=Hx;j=Ld;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(U(c,H(9))){l=Gh;m=OW;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(U(c,H(10))){f=PB;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);PB=new WeakRef(h);return h;}}return EK(b);},Bj=b=>{if(b===null)return null;return !(b instanceof GD)?b:b.m0;},Mp=b=>{if(b===null)return null;return !(b instanceof De())?b:Bj(b);},Xx=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GD))return 0;return a.m0
!==b.m0?0:1;},WL=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.X(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EH;BW(b,H(2));Z(b);},Pz=K(0),Gg=K(0),EF=K(),Ci=a=>{return a.ba()?0:1;},EJ=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iq=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!V(a,b))continue;c=1;}return c;},Ri=K(0),HW=K(0),Ie=()=>{Fk();return Lh;},Mk=b=>{let c;Fk();c=new Q6;c.q9=b;return c;},Ny=(b,c)=>{let d;BR(b);BR(c);d=new QG;d.rA=b;d.ra=c;return d;},O1=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IV(b.be());};
function EU(){EF.call(this);this.kJ=0;}
let BM=a=>{let b;b=new MD;b.qk=a;b.rt=a.kJ;b.rv=a.ba();b.pw=(-1);return b;},JR=(a,b)=>{let c,d,e;c=a;d=c.jn;e=0;while(true){if(e>=d)return (-1);if(X(b,BF(c,e)))break;e=e+1|0;}return e;},F1=(a,b)=>{let c,d;if(!Px(b,HW))return 0;c=b;if(a.ba()!=c.ba())return 0;d=0;while(d<c.ba()){if(!X(a.bf(d),c.bf(d)))return 0;d=d+1|0;}return 1;},I5=K(0),D9=K(0);
function Ge(){let a=this;EU.call(a);a.km=null;a.jn=0;}
let WM=a=>{HN(a,10);},Bi=()=>{let a=new Ge();WM(a);return a;},HN=(a,b)=>{let c;if(b>=0){a.km=Bd(I,b);return;}c=new BT;Br(c);Z(c);},ZT=a=>{let b=new Ge();HN(b,a);return b;},UZ=(a,b)=>{let c,d,e,f;HN(a,b.jn);c=BM(b);d=0;while(true){e=a.km.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jn=f;},Hc=a=>{let b=new Ge();UZ(b,a);return b;},BF=(a,b)=>{HU(a,b);return a.km.data[b];},TQ=a=>{return a.jn;},L3=(a,b,c)=>{let d,e;HU(a,b);d=a.km.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.jn+1|0;d=a.km.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.km;f=HM(Bz(e));if(f===null){b=new EH;Br(b);Z(b);}if(f===Bx(TR)){b=new BT;Br(b);Z(b);}if(c<0){b=new RM;Br(b);Z(b);}g=e.data;e=Sf(f.kN,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.km=e;}e=a.km.data;h=a.jn;a.jn=h+1|0;e[h]=b;a.kJ=a.kJ+1|0;return 1;},GG=(a,b)=>{let c,d,e,f;HU(a,b);c=a.km.data;d=c[b];e=a.jn-1|0;a.jn=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kJ=a.kJ+1|0;return d;},Gj=a=>{let b,c,d,e,f,g;b=a.km;c=0;d=a.jn;e=null;if(c>d){e=
new BT;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jn=0;a.kJ=a.kJ+1|0;},HU=(a,b)=>{let c;if(b>=0&&b<a.jn)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.sd=null;a.jN=0;}
let Cx=(a,b,c)=>{a.sd=b;a.jN=c;},Tb=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jr=null;a.q3=null;a.lK=null;a.nk=null;a.ps=null;}
let Cf=null,C3=null,B0=null,CH=null,C9=null,Dm=null,C0=null,Ek=null,CW=null,Dy=null,Et=null,Gq=null,Do=null,Ed=null,Cv=null,Hu=null,FS=null,Gb=null,GP=null,EV=null,Dr=null,Fr=null,EX=null,QN=null,Ba=()=>{Ba=Bg(Dg);St();},B6=()=>{Ba();return QN.be();},Np=(a,b,c,d,e,f,g,h)=>{Ba();Cx(a,b,c);a.jr=d;a.q3=e;a.lK=f;a.nk=g;a.ps=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Np(h,a,b,c,d,e,f,g);return h;},Lz=b=>{let c,d,e,f;Ba();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(U(f.jr,b))return Bw(f);e=e+1|0;}return Bp();},Oc
=a=>{let b;b=a.q3;Fz();return b!==B3?0:1;},Qg=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jr;e=a.lK.bl();b=IB(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IB=b=>{let c;Ba();if(b.jj.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},WE=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C3;c[2]=B0;c[3]=CH;c[4]=C9;c[5]=Dm;c[6]=C0;c[7]=Ek;c[8]=CW;c[9]=Dy;c[10]=Et;c[11]=Gq;c[12]=Do;c[13]=Ed;c[14]=Cv;c[15]=Hu;c[16]=FS;c[17]=Gb;c[18]=GP;c[19]=EV;c[20]=Dr;c[21]=Fr;c[22]=EX;return b;},St
=()=>{let b;b=new Dg;Fz();Np(b,H(15),0,H(16),B3,Cz(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C3=BL(H(29),1,H(27),B3,WB(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,Cz(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CH=BL(H(38),3,H(36),B3,Jk(Jm(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Jk(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Jk(C7(1.0,64.0),6),H(48),H(49));Ek=BL(H(50),7,H(51),B3,Cz(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,Cz(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,Cz(BO(Bv,[H(65),H(66)])),H(65),H(67));Et=BL(H(68),10,H(69),B3,Cz(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gq=BL(H(74),11,H(75),B3,Jm(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jo(C7(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cw,C7(1.0,1000000.0),H(84),H(85));Cv=BL(H(86),14,H(87),Cw,C7(0.0,1000000.0),H(0),H(88));Hu=BL(H(89),15,H(90),Cw,Jo(YJ(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97)])),H(98)),H(98),H(99));FS=BL(H(100),16,H(101),Cw,Cz(BO(Bv,[H(80),H(102),H(103)])),H(80),H(104));Gb=BL(H(105),17,H(106),Cw,Cz(BO(Bv,[H(107),H(108)])),H(107),H(109));GP=BL(H(110),18,H(111),Cw,Cz(BO(Bv,[H(112),H(113)])),H(112),H(114));EV=BL(H(115),19,H(116),Cw,WX(),H(117),H(118));Dr=BL(H(119),20,H(120),Cw,Jo(C7(1.0,10000.0),H(121)),H(122),H(123));Fr=BL(H(124),21,H(125),Cw,Cz(BO(Bv,[H(126),H(127),H(128)])),H(126),H(129));EX=BL(H(130),22,H(131),Cw,Cz(BO(Bv,[H(126),H(132),
H(133)])),H(126),H(134));QN=WE();};
function Hp(){let a=this;I.call(a);a.nc=null;a.k4=null;a.qe=null;a.lv=null;a.m$=null;a.op=null;a.kj=null;a.lZ=null;a.oh=null;a.on=null;a.oI=null;a.kc=null;a.jo=null;a.pT=null;a.n9=null;a.ni=null;a.nW=0;a.mV=0;a.nt=0;a.no=0;a.nO=0;a.l_=0;a.o6=0;a.n$=0;a.oz=0;}
let J5=a=>{PR(a.jo);CL(a);},K8=a=>{Fe(a.jo);CL(a);},L4=a=>{Mx(a.kc,Ok(a.k4));DI(a);},DI=a=>{a.ni=Bp();a.oz=0;Ki(a.jo,new M_);FQ(a);CD(a);LO(a);a.lv.hear("engine");},Nm=(a,b)=>{Fe(a.jo);CS(a.jo,b);Ki(a.jo,new O2);CL(a);},KA=(a,b)=>{CS(a.jo,KM(a,b));If(a.jo,new O$,150.0);CL(a);},KM=(a,b)=>{return Bu(0.0,Bf(b,CG(a.jo)))|0;},Rv=(a,b,c)=>{let d;d=EC(c);if(KL(d)&&Eh(d)===Bs(Eh(d)))return d;d=M();J(J(J(J(d,b),H(135)),c),H(136));a.ni=Bw(L(d));FQ(a);return J8();},LO=a=>{let b,c,d;a:{b:{b=a.no;c=a.jo.jM;Ba();a.no=BD(c,
EV,H(5));d=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.no&&!d){if(a.nO)break b;if(!b)break b;}b=0;break a;}b=1;}a.nO=b;Rm(a);},Rm=a=>{if(a.nO&&a.n9.o7)J5(a);CD(a);},CL=a=>{a.nO=0;a.o6=1;KR(a.kj.lf);CD(a);},CD=a=>{let b;if(a.mV&&!a.l_){b=new KS;b.rN=a;a.l_=requestAnimationFrame(Bh(Bj(b),"onAnimationFrame"));}},I6=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd;b=F4;c=JH(a.jo)&&!b?0:1;if(!(!c&&!Pg(a.n9))){d=a.kj;e=a.jo;f=Q1(a)&&!b?1:0;a:{g=e.jM;h=EZ(e.jq);i=new Qf;j
=e.jq;k=Q0(h.jw.jk);if(!B5(d.mu)){l=Bl(d.mu);m=h.jP;if(Gu(l.pE,m)&&Mu(l.pf,k)?1:0)break a;}n=new Nx;l=h.jP;b=CI(l);o=b<=500?100:b>5000?25:50;n.nM=BE(1,2);n.m7=Bp();n.pe=Bp();n.pE=l;n.pf=k;n.rB=o;m=new Gt;p=new Cg;q=Bc(o,o);FW(p,q,2);r=0;while(r<q){BV(p,r,0,GT(k.kk,k.kh,r%o|0,o));BV(p,r,1,GT(k.j_,k.j5,r/o|0,o));r=r+1|0;}Jc(m,l,p);n.nh=m;n.oZ=E3(l,n.nM);d.mu=Bw(n);}s=Bl(d.mu);if(f)t=Uq();else{u=Bb(16777215);t=new Ff;v=Bb(1841698);w=Bb(5591647);k=Bb(3815235);m=Bb(2762803);FA();p=EA(FJ,0.0);x=EA(FJ,1.0);y=Bb(7744131);z
=Bb(1800247);ba=Bb(7744131);l=PI(BO(CJ,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));n=FJ;bb=Bd(CJ,n.mQ.data.length);bc=bb.data;bd=0;b=bc.length;while(bd<b){bc[bd]=JB(DT(n.mQ.data[bd],0.2),u);bd=bd+1|0;}HV(t,u,v,w,k,m,p,x,y,z,ba,l,PI(bb));}l=!(EL(d.mB)&&GH(d.mB)<Bk(h.jw)?1:0)?CE():d.mB;i.l9=g;i.sc=j;i.ku=h;i.n8=s;i.ob=t;i.mn=l;i.kW=c;Ru(d.og,i,c);Ru(d.nI,i,c);l=d.lf.m3;n=new N$;n.rQ=f;n.rP=c;FC(l,n);RV(d.nI,i);T0(d.p$,e);We(d.r6,i);YQ(d.rn,i);Zo(d.rO,e.jq,D4(g));WY(d.pY,
i);}},Mi=(a,b)=>{let c,d;F4=b;c=a.kj.lf;KR(c);c=c.m3;d=new Oa;d.rU=b;FC(c,d);I6(a);},FQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nc;c=a.jo.jM;Ba();b.setAttribute("data-theme",T(Bt(c,Fr)));d=a.kj;e=a.kc;c=a.ni;f=a.nW&&BD(a.jo.jM,EX,H(133))?H(137):!U(a.qe,H(133))?H(138):H(139);g=BP(e);h=Hc(e.n6.r$);BR(h);b=new Qx;b.p_=h;FC(c,b);i=DA(g,Im());j=d.qz;if(i)b=Ie();else{b=Bi();c=Dp(g);i=Bn(c)<=1?0:1;a:{if(i){k=c.kH;Cr();if(k!==QR)break a;}if(i)V(b,H(140));b:{c=Bt(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if(!U(c,
H(23)))break b;l=2;break b;case -895939855:if(!U(c,H(24)))break b;l=3;break b;case 118875:if(!U(c,H(17)))break b;l=0;break b;case 3684185:if(!U(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(141):H(142);m=M();J(J(J(m,H(143)),c),k);k=L(m);V(b,k);}}if(BD(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bn(c)){if(Be(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)V(b,H(144));}if(BD(g,Et,H(72))){n=FT(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(145)),c),H(146));k
=L(k);V(b,k);}}else{i=PY(g);l=BD(g,Et,H(71));o=!l?i:10.0*i;if(FT(g)*o>80.0){c=!l?H(2):H(147);k=BZ(FT(g));m=BZ(Bs(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(148)),i),H(149)),c),H(150)),k),H(151)),m),46);k=L(p);V(b,k);}}}Vk(j,h,b);b=d.pi;k=Bt(g,FS);b.setAttribute("data-controls",T(k));Zc(d.rD,C5(Bt(g,Hu),44));c=BM(d.q5.nX);while(BJ(c)){Zr(BH(c),g);}Tn(d.qV,e);VI(d.pF,CQ(d.nn)&&DA(Bl(d.nn),g)?1:0);d.nn=Bw(g);d=d.qm;e=M();J(J(J(e,H(152)),f),H(153));BC(d,L(e));CD(a);},Q1=a=>{let b,c,d;a:{b=a.jo.jM;Ba();c=Bt(b,
Fr);d=(-1);switch(Dc(c)){case 3075958:if(!U(c,H(128)))break a;d=1;break a;case 102970646:if(!U(c,H(127)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.m$.matches?1:0;break b;}d=0;}return d;},Vt=b=>{let c;b=b;c=b.jo.jM;Ba();return T(BD(c,EX,H(133))&&!b.nW?H(133):H(132));},WQ=b=>{return !!b.jo.jU;},To=b=>{let c;b=b;c=Mm(b.kc);Ba();Cl(c,Cv.jr,Cc(BU(b.jo.jq)));return T(Ik(c));},V2=b=>{b=b;b.nW=1;FQ(b);},WP=b=>{b=b;Fe(b.jo);KA(b,0.0);},ZA=(b,c)=>{let d;c=Bm(c);b=b;c=Rv(b,
H(154),c);d=new N4;d.rl=b;P2(c,d);},WU=(b,c)=>{let d;c=Bm(c);b=b;c=Rv(b,H(155),c);d=new MZ;d.q_=b;P2(c,d);},X5=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jo;c=b.jM;b=EZ(b.jq);d=Gf(b);e=Ez(H(156));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Ha(c,i)){j=e.jE<=1?H(2):H(157);j=O(O(P(O(e,j),34),i.jr),H(158));k=i.lK;i=Bt(c,i);if(!OM(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h=b.k1;e=Rp(b.kE);i=O8(d.jz);d=O8(d.jy);j=b.lF;j=Nf(j.ji,0,j.jl);m=Dz(b);n=Bk(b.jw);g=b.lS;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,
H(159)),l),H(160)),h),H(161)),e),H(162)),i),H(163)),d),H(164)),j),H(165)),m),H(166)),n),H(167));h=b.jE;d=b;e=!g?H(117):H(5);KU(d,h,e);P(b,125);return T(L(k));},V7=b=>{return b.pT;},Yf=b=>{K8(b);},R8=(b,c)=>{b=b;b.kj.lf.m3=Bw(B7(c));CD(b);},W2=b=>{let c,d,e;b=b;if(!b.mV){b.mV=1;c=b.kj;HG(c.og);HG(c.nI);c=b.m$;d=b.lZ;c.addEventListener("change",Bh(d,"handleEvent"));d=window;e=b.lZ;d.addEventListener("resize",Bh(e,"handleEvent"));d=window;e=b.on;d.addEventListener("beforeprint",Bh(e,"handleEvent"));d=window;e=
b.oI;d.addEventListener("afterprint",Bh(e,"handleEvent"));if(FB(b.k4)){d=window;e=b.oh;d.addEventListener("hashchange",Bh(e,"handleEvent"));}if(Og(b.k4))L4(b);if(!b.nt){b.nt=1;LO(b);}I6(b);CD(b);}},Vx=b=>{let c,d,e,f;b=b;b.mV=0;c=b.m$;d=b.lZ;c.removeEventListener("change",Bh(d,"handleEvent"));d=window;e=b.lZ;d.removeEventListener("resize",Bh(e,"handleEvent"));d=window;e=b.on;d.removeEventListener("beforeprint",Bh(e,"handleEvent"));d=window;e=b.oI;d.removeEventListener("afterprint",Bh(e,"handleEvent"));d=window;e
=b.oh;d.removeEventListener("hashchange",Bh(e,"handleEvent"));f=b.l_;cancelAnimationFrame(f);b.l_=0;},Ut=(b,c)=>{let d;c=Bm(c);b=b;d=Mm(b.kc);if(!(b.nc.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bm(b.nc.getAttribute(T(c))));Mx(b.kc,d);DI(b);},Se=b=>{let c;b=b.kj.lf;b.ow=0;c=BM(b.nT);while(BJ(c)){BC(Bj(BH(c)),H(168));}},Wp=b=>{J5(b);},Cq=K(BN),Yu=K(BN),B_=K(0),Cn=K(0),S6=K(),QZ=K(0);
function MN(){I.call(this);this.jx=null;}
let Mz=(a,b)=>{let c;c=a.jx;Nm(c,KM(c,BU(c.jo.jq)+b));},Fi=(a,b)=>{let c;c=a.jx;Nm(c,KM(c,b));},FG=a=>{CD(a.jx);},Km=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jx.kc;e=BP(d);f=H5(e,b,c);if(B5(f))d=Qg(b,c,Bt(e,b));else{a:{b:{g=Fy(d.ky);Cl(g,b.jr,Dv(CB(Bl(f),b)));h=Bl(f);HB();switch(LC.data[b.jN]){case 1:Ba();if(!BD(h,B0,H(36))){Cs(g,CH.jr);break a;}KE(d,Ga(BP(d),(EZ(d.jT.jq)).kA),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jr);i=BD(BP(d),B0,H(36));j=i&&!G6(BP(d))&&G6(h)?1:0;if(!j)Cs(g,CH.jr);if(i&&!j)Cs(g,
B0.jr);break a;default:break a;}b=BP(d);Ba();if(!BD(b,B0,H(36)))break a;Cs(g,B0.jr);Cs(g,CH.jr);break a;}Ba();if(!K2(CB(h,Cf),Bw(H(27))))Cs(g,C3.jr);else KE(d,FZ(BP(d),G3(BP(d))),g);}b=Bl(f);Ba();i=!(CA(b,Cv)>D4(Bl(f)))?0:1;if(!(!i&&DA(Bl(f),e)))Cs(g,Cv.jr);if(!Mt(g,d.ky)){F$(d);Fg(d,g);}d=H(2);}if(Ck(d)){CL(a.jx);DI(a.jx);}return d;},E$=(a,b)=>{let c,d,e,f,g,h;c=a.jx.kc;F$(c);d=Fy(c.ky);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!Oc(h)&&h!==Ed&&h!==Cv&&h!==Dr?0:1)Cs(d,h.jr);g=g+1|0;}K4(d,b);Fg(c,d);Fe(c.jT);CS(c.jT,
Df(BP(c)));DI(a.jx);CL(a.jx);},Eu=(a,b,c)=>{let d,e,f,g;d=a.jx.kc;e=d.jT.jU;f=BP(d);if(BU(d.jT.jq)>0)f=Ga(f,(EZ(d.jT.jq)).kA);b=b.db(f);if(!DA(b,BP(d))){if(!c)F$(d);g=Fy(d.ky);KE(d,b,g);Ba();Cs(g,Cv.jr);Fg(d,g);if(e)PR(d.jT);}DI(a.jx);CL(a.jx);},Pc=a=>{let b;b=a.jx.kc;Q_(b,b.lr,b.mt);DI(a.jx);CL(a.jx);},JJ=a=>{let b;b=a.jx.kc;Q_(b,b.mt,b.lr);DI(a.jx);CL(a.jx);},El=(a,b)=>{let c;c=a.jx;c.kj.mB=b;CD(c);},BB=K(0);
function Kp(){I.call(this);this.rs=null;}
let SL=(b,c)=>{CD(b.rs);};
function Ko(){I.call(this);this.qR=null;}
let VL=(b,c)=>{L4(b.qR);};
function Kr(){I.call(this);this.pU=null;}
let Sc=(b,c)=>{Mi(b.pU,1);};
function Kq(){I.call(this);this.r0=null;}
let WV=(b,c)=>{Mi(b.r0,0);};
function KP(){I.call(this);this.j9=null;}
let JZ=null,UQ=(a,b)=>{a.j9=b;},RN=a=>{let b=new KP();UQ(b,a);return b;},Bp=()=>{if(JZ===null)JZ=RN(null);return JZ;},Bw=b=>{return RN(BR(b));},Bl=a=>{let b;b=a.j9;if(b!==null)return b;b=new D3;Br(b);Z(b);},CQ=a=>{return a.j9===null?0:1;},B5=a=>{return a.j9!==null?0:1;},FC=(a,b)=>{let c;c=a.j9;if(c!==null)b.de(c);},Eg=(a,b)=>{let c;c=a.j9;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.j9;if(b!==null)return b;b=new D3;Br(b);Z(b);},K2=(a,b)=>{if(a===b)return 1;if(!(b instanceof KP))return 0;return X(b.j9,a.j9);};
function Mv(){let a=this;I.call(a);a.nj=null;a.nK=null;}
let FB=a=>{return a.nj.hasAttribute("fragment")?1:0;},Og=a=>{return FB(a)&&!U(Bm(location.hash.slice(1)),a.nK)?1:0;},Ok=a=>{let b,c;b=Lt(a);if(FB(a)){c=Bm(location.hash.slice(1));a.nK=c;K4(b,JQ(c));}return b;},Lt=a=>{let b,c,d,e,f,g;b=CK();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nj.hasAttribute(T(f.jr))?1:0){g=f.jr;Cl(b,g,Bm(a.nj.getAttribute(T(g))));}e=e+1|0;}return b;};
function Py(){let a=this;I.call(a);a.mt=null;a.lr=null;a.jT=null;a.ky=null;a.n6=null;a.l1=0;}
let BP=a=>{return a.jT.jM;},Mm=a=>{return Fy(a.ky);},Mx=(a,b)=>{let c;if(!Mt(b,a.ky)){c=Df(BP(a));F$(a);Fg(a,Fy(b));if(Df(BP(a))!=c)CS(a.jT,Df(BP(a)));}},Q_=(a,b,c)=>{let d,e;if(!Ci(b)){a.l1=a.l1+1|0;d=ML(a);V(c,d);b=b;d=GG(b,b.jn-1|0);e=BP(a);Fg(a,d.mY);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CS(a.jT,d.nG);}},F$=a=>{let b,c;a.l1=a.l1+1|0;b=a.lr;c=ML(a);V(b,c);Gj(a.mt);b=a.lr;if(b.jn>200)GG(b,0);},ML=a=>{let b,c,d;b=new JD;c=a.ky;d=BU(a.jT.jq);b.mY=c;b.nG=d;return b;},Fg=(a,b)=>{let c,d,e;a.ky=b;b=Gz(b);a.n6=b;c
=a.jT;d=b.mj;e=DA(d,c.jM);c.jM=d;c.k9=NaN;if(!e){c.jq=L1(d);c.oE=c.oE+1|0;c.jU=0;CS(c,Df(d));}else if(BU(c.jq)>CG(c))CS(c,CG(c));},KE=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CB(b,g);if(CQ(h)&&!K2(h,CB(BP(a),g)))Cl(c,g.jr,Bl(h));f=f+1|0;}},SA=K(),JQ=b=>{let c,d;c=CK();b=new URLSearchParams(T(b));d=new H3;d.pu=c;b.forEach(Bh(Bj(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G2(b)){e=FF(b,d);f=GU(b,d);c.append(T(e),T(f));d=d+1|0;}return Bm(c.toString());};
function Gv(){let a=this;I.call(a);a.lW=null;a.pN=null;a.kM=null;a.lx=null;a.ns=null;a.oM=null;}
let Zq=b=>{return b.kM.jq.jW;},Zx=b=>{return !!Q1(b.lx.jx);},VO=b=>{b=b;return T(!FB(b.pN)?H(2):Bm((location.href.split('#'))[0]));},Tl=(b,c)=>{let d;d=c;b=b.lx;c=d>=0?Dl(d):CE();El(b,c);},T5=b=>{FG(b.lx);},Ze=(b,c)=>{let d;d=c;return RF(b.kM.jq,d);},Wo=b=>{return b.kM.oE;},Xt=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kM.jq;c=b.kt.jn;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(N5(b,0)).data.length|0;f=Bo(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=N5(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kL);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MV(f);},Um=(b,c)=>{c=Bm(c);b=b.lx;c=JQ(c);E$(b,c);},SZ=b=>{let c,d,e;b=HJ(b.kM.jq.j2);c=Gn(b.kC,P1(b));d=b.ll;e=d.data;Ca(d,0,c,b.kC.data.length,e.length);return MV(c);},Y8=b=>{return !!b.kM.jq.kY;},W0=b=>{return b.lW.l1;},TO=b=>{return BU(b.kM.jq);},YH=(b,c)=>{let d;d=c;Fi(b.lx,d);},XK=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.ns)&&Bl(b.ns)===BP(b.lW))){b.ns=Bw(BP(b.lW));c=b.lW;d=CK();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CB(BP(c),h);j=new Rf;j.qG=d;j.qH=h;FC(i,j);g=g+1|0;}b.oM=Ik(d);}return T(b.oM);},Ec
=K(0),QM=K(),Yp=a=>{return performance.now();};
function Nj(){let a=this;I.call(a);a.jM=null;a.jq=null;a.oE=0;a.jU=0;a.lJ=0;a.qO=0;a.k9=0.0;a.p0=0.0;a.rk=0;}
let PR=a=>{if(BU(a.jq)>=CG(a))CS(a,0);a.jU=1;a.k9=NaN;},Fe=a=>{a.jU=0;a.lJ=0;},CS=(a,b)=>{b=BA(0,BG(b,CG(a)));a.qO=b;a.lJ=b==BU(a.jq)?0:1;},JH=a=>{return !a.jU&&!a.lJ?0:1;},CG=a=>{let b,c;b=D4(a.jM);c=a.jq;if(c.kY)b=BG(c.jW,b);return b;},Ki=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bK();if(a.lJ)e=a.qO;else if(!a.jU)e=BU(a.jq);else{f=a.jM;Ba();g=BD(f,Dr,H(121))?CE():Dl(CA(f,Dr)|0);if(g!==CO?0:1)e=CG(a);else{if(!(!(isNaN(a.k9)?1:0)&&!(d-a.p0>1000.0))){a.k9=d;a.rk=BU(a.jq);}a.p0=d;e=Bf(a.rk+(d-a.k9)
*GH(g)/1000.0,CG(a))|0;}}h=La(a.jq,e,16);while(!h&&b.bK()-d<c){h=La(a.jq,e,16);}e=a.lJ;if(!(!e&&h))a.k9=NaN;h=e&(h?0:1);a.lJ=h;a.jU=a.jU&(!h&&BU(a.jq)>=CG(a)?0:1);};
function QQ(){let a=this;I.call(a);a.oq=null;a.m1=null;}
let UN=(a,b)=>{a.m1=Bp();a.oq=b;},LU=a=>{let b=new QQ();UN(b,a);return b;},H5=(a,b,c)=>{let d;c=b.lK.dx(c);d=new Qd;d.pn=a;d.po=b;b=c.j9;if(b!==null){c=d;b=b;b=CR(c.pn,c.po,b);c=b===null?Bp():Bw(b);}return c;},Ga=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GX(a)){Ba();f=CR(a,C0,H(48));g=Ek;f=CR(f,g,Bt(a,g));g=CW;a=CR(f,g,Bt(a,g));}Ba();return CR(CR(a,B0,H(36)),CH,L(c));},FZ=(a,b)=>{let c,d,e,f;Ba();c=CR(a,Cf,H(27));d=C3;e=M();f=0;while
(f<Bk(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jk,f,0))),44),BZ(W(b.jk,f,1))),44),BZ(W(b.ju,f,0)));f=f+1|0;}return CR(c,d,L(e));},CR=(a,b,c)=>{let d,e;d=Hc(a.oq);e=b.jN;b=Bw(c);L3(d,e,b);return LU(d);},CB=(a,b)=>{let c,d;c=a.oq;d=b.jN;return BF(c,d);},Bt=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&Pk(a))){if(b!==Dy)break b;if(J0(a))break b;}c=1;break a;}c=0;}return c?Je(a,b):Eg(CB(a,b),Je(a,b));},Je=(a,b)=>{a:{HK();switch(Po.data[b.jN]){case 1:case 2:if(GX(a)){b=H(54);break a;}b=b.nk;break a;case 3:if(!J0(a)){b
=H(66);break a;}b=b.nk;break a;default:}b=b.nk;}return b;},Ha=(a,b)=>{return U(Bt(a,b),Je(a,b));},BD=(a,b,c)=>{return U(Bt(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(Oc(f)&&!U(Bt(a,f),Bt(b,f)))return 0;e=e+1|0;}return 1;},G3=a=>{if(B5(a.m1))a.m1=Bw(Tr(a));return Bl(a.m1);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bi();c=D7(2);d=b;V(d,c);if(GX(a))c=Mk(D7(2));else{c=Bi();Ba();e=(GN(Bt(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);V(c,h);g=g+1|0;}}Iq(b,c);V(d,D7(1));i=new In;Ba();j
=Q2(Bt(a,Ek));k=Q2(Bt(a,CW));c=Dy;Gd();h=!BD(a,c,EI.pj)?Ni:EI;f=d.jn;if(f<2){c=new BT;BW(c,H(171));Z(c);}d=new IJ;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EH;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nF=l;i.kg=d;i.kH=j;i.lt=k;i.lD=h;return i;},FT=a=>{Ba();return CA(a,Gq);},PD=a=>{let b,c,d,e,f,g;b=Du(CI(Dp(a)));c=b.data;Ba();d=(GN(Bt(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},PY=a=>{let b;b=Bk(G3(a));Ba();if(!BD(a,Do,H(80)))b=Bf(CA(a,Do),
b)|0;return b;},D4=a=>{Ba();return CA(a,Ed)|0;},Df=a=>{Ba();return BG(CA(a,Cv)|0,D4(a));},GX=a=>{Ba();return BD(a,B0,H(34));},Pk=a=>{Ba();return U(Eg(CB(a,Cf),H(2)),H(27))&&Ck(Bt(a,C3))?1:0;},J0=a=>{let b;Ba();b=CW;Cr();return BD(a,b,D2.ms);},G6=a=>{return (JI(a)).data.length!=CI(Dp(a))?0:1;},JI=a=>{Ba();return GN(Bt(a,CH));},CA=(a,b)=>{return K6(Bt(a,b));},Q4=a=>{let b;b=new PT;Ba();b.rm=CA(a,Dm);return b;},Tr=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CA(a,Dm);c=Bt(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!U(c,
H(23)))break a;d=5;break a;case -982754077:if(!U(c,H(27)))break a;d=9;break a;case -895939855:if(!U(c,H(24)))break a;d=6;break a;case 3555:if(!U(c,H(19)))break a;d=1;break a;case 96727:if(!U(c,H(18)))break a;d=0;break a;case 109265:if(!U(c,H(21)))break a;d=3;break a;case 3373737:if(!U(c,H(20)))break a;d=2;break a;case 3684185:if(!U(c,H(22)))break a;d=4;break a;case 93832310:if(!U(c,H(26)))break a;d=8;break a;case 104080786:if(!U(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ev(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Ev(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Ev(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Ev(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Ev(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FP(new Qw,b);break b;case 6:c=FP(new Ly,b);break b;case 7:c=FP(new M1,b);break b;case 8:c=FP(new LJ,b);break b;case 9:e=C5(Bt(a,C3),59);c=new GL;f=new Cg;g=e;FW(f,g.jn,2);Lx(c,f,BE(g.jn,1));d=0;while(d<g.jn){h=(GN(BF(g,d))).data;BV(c.jk,d,0,h[0]);BV(c.jk,d,1,h[1]);BV(c.ju,d,0,h[2]);d=d+1|0;}break b;default:}c=Fj();}return c;},Q2
=b=>{let c,d,e,f,g;Cr();c=(Mn.be()).data;d=c.length;e=0;while(true){if(e>=d){f=new H_;g=M();J(J(J(g,H(172)),b),H(136));BW(f,L(g));Z(f);}f=c[e];if(U(f.ms,b))break;e=e+1|0;}return f;};
function PS(){let a=this;I.call(a);a.j2=null;a.qt=0;a.kt=null;a.kL=0;a.lR=null;a.jW=0;a.kY=0;}
let Yy=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kt=Bi();a.kL=1;a.lR=Bo(256);c=new Rn;c.kO=Dp(b);c.ko=G3(b);c.k$=PY(b);Ba();d=Bt(b,Et);e=Dp(b);f=FT(b);g=(-1);switch(Dc(d)){case -361295720:if(!U(d,H(71)))break a;g=0;break a;case 2988943:if(!U(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new Lc;h.rF=f;h.me=Cj(e);break b;case 1:h=new Ne;h.lu=1.0;h.ln=1.0;h.pq=f;h.l$=Cj(e);h.md=Cj(e);h.oP=Cj(e);h.oc=Cj(e);break b;default:}h=new IR;F_();h.oS=f;}if(Ha(b,C9))d=h;else{d=new MK;i=PD(b);d.nJ=h;d.pK=i;}c:{c.lV=d;e
=Bt(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!U(e,H(35)))break c;g=1;break c;case 289928229:if(!U(e,H(34)))break c;g=0;break c;case 1230441723:if(!U(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new M6;break d;case 1:d=new LL;break d;case 2:if(!G6(b)){d=Q4(b);break d;}d=new QV;d.qN=JI(b);break d;default:}d=Q4(b);}c.kx=d.dW(c.kO);c.mD=E3(c.kO,c.ko.jk);c.n0=Kk(c.kO,Bk(c.ko));c.rM=MA(c.kO,c.k$);c.pv=MA(c.kO,Bk(c.ko)%c.k$|0);KN(c);a.j2=c;a.qt=BG(1024,4000000/P1(HJ(c))|0);Rl(a);},L1=a=>{let b=
new PS();Yy(b,a);return b;},BU=a=>{return a.j2.jV;},RF=(a,b)=>{let c,d,e;c=a.jW;if(b<=c)return a.lR.data[b];d=new BT;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},N5=(a,b)=>{return (BF(a.kt,b)).kC;},EZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.j2;c=a.kY&&BU(a)==a.jW?1:0;d=new I8;e=b.kO;f=b.ko;g=M8(b.jV,b.k$,Bk(f));h=b.jV;i=b.m8;j=CM(b.kx);k=b.lV.d1();b=KC(GA(b.mD));d.jP=e;d.jw=f;d.nP=g;d.k1=h;d.kE=i;d.kA=j;d.oj=k;d.lF=b;d.lS=c;return d;},La=(a,b,c)=>{let d,e,f,g,h;if(a.kY)b=BG(b,a.jW);QS(a,b);d=0;while
(true){e=a.j2;if(e.jV>=b)break;if(d>=c)break;Rz(e);e=a.j2;if(e.jV<=a.jW)f=1;else{a:{g=e.m8;if(g-g===0.0){e=e.kx;f=1;b:{c:{while(true){h=e.jz.data;if(f>=h.length)break;if(!O9(h[f].ji))break c;if(!O9(e.jy.data[f].ji))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jW=a.j2.jV;Rl(a);f=1;}else{a.kY=1;f=a.jW;QS(a,f);while(true){e=a.j2;if(e.jV>=f)break;Rz(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.j2.jV;if(c!=b){if(!a.kY)break e;if(c!=a.jW)break e;}b=1;break d;}b=0;}return b;},QS=(a,b)=>{let c,d,
e,f;c=BG(b/a.kL|0,a.kt.jn-1|0);d=a.j2;e=d.jV;if(!(b>=e&&Bc(c,a.kL)<=e)){b=Bc(c,a.kL);f=BF(a.kt,c);d.jV=b;C8(d.kx,f.kC);d.lV.d8(f.ll);KN(d);}},Rl=a=>{let b,c,d,e,f,g;b=a.jW;c=a.lR;d=c.data.length;if(b==d)a.lR=Gn(c,2*d|0);c=a.lR.data;b=a.jW;e=a.j2;c[b]=e.m8;if(b%a.kL|0)return;f=a.kt;e=HJ(e);V(f,e);e=a.kt;if(e.jn>a.qt){f=Hc(e);Gj(a.kt);b=0;g=f;while(b<g.jn){e=a.kt;f=BF(g,b);V(e,f);b=b+2|0;}a.kL=a.kL*2|0;}};
function L7(){let a=this;I.call(a);a.pi=null;a.qz=null;a.rD=null;a.og=null;a.nI=null;a.p$=null;a.r6=null;a.rn=null;a.rO=null;a.pY=null;a.qV=null;a.pF=null;a.q5=null;a.lf=null;a.qm=null;a.rV=null;a.mu=null;a.nn=null;a.mB=null;}
let Sw=(a,b,c)=>{let d,e,f,g,h,i,j;a.mu=Bp();a.nn=Bp();a.mB=CE();a.pi=b;d=new QU;e=b.querySelector(".messages");d.o_=Bi();d.nL=e;a.qz=d;e=new I4;F7();e.oG=b;a.rD=e;e=new NP;f=b.querySelector(".decision");BR(c);d=new N6;d.r5=c;Ov(e,f,d);e.kQ=Bp();e.lB=Bp();e.kX=CE();e.mc=c;J7(new FV,e.lP,e);g=e.lP;d=new IW;d.qj=e;g.addEventListener("dblclick",Bh(Bj(d),"handleEvent"));a.og=e;e=new Qn;f=b.querySelector(".network");BR(c);d=new NO;d.qC=c;Ov(e,f,d);e.l3=Bp();e.kw=Bp();e.lC=Bp();e.mJ=Bp();e.nN=Du(0);e.lg=Bo(0);e.mR
=c;e.p4=f.querySelector(".picture");g=f.querySelector(".editing");e.kU=g.querySelector(".parameter");d=new FM;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NN;j.pV=e;Ke(d,h,i,H(175),j);e.oF=d;e.m9=g.querySelector(".freeze");d=new IN;g.addEventListener("submit",Bh(Bj(d),"handleEvent"));f=e.kU;j=new IM;j.p8=e;f.addEventListener("change",Bh(Bj(j),"handleEvent"));f=e.m9;g=new IL;g.ph=e;f.addEventListener("change",Bh(Bj(g),"handleEvent"));J7(new FV,e.lP,e);a.nI=e;a.p$=YT(b.querySelector(".transport"),
c);e=new P6;f=b.querySelector(".predictions");e.k_=Bi();e.of=DZ((Fj()).jk,(Fj()).ju);e.os=f.querySelector("tbody");e.pG=f.querySelector(".score");a.r6=e;a.rn=Tc(b.querySelector(".predictions .editing"),c);e=new Nr;d=b.querySelector(".losses");BR(c);f=new Pu;f.qF=c;e.nf=Bi();e.oA=(-1);e.nQ=d.querySelector("tbody");e.qd=f;a.rO=e;a.pY=Yw(b,c);d=b.querySelector(".set-up .tools");a.qV=VW(d,c);Ln(new HL,b,c);a.pF=R1(d,b.querySelector(".example-help"),c);a.q5=Y6(b.querySelector(".set-up"),c);a.lf=YU(b,c);a.qm=b.querySelector(".engine");a.rV
=b.querySelector(".announcement");},Ui=(a,b)=>{let c=new L7();Sw(c,a,b);return c;};
function IA(){let a=this;I.call(a);a.q8=0;a.o7=0;}
let Nw=(a,b,c)=>{let d;d=new Ia;d.rg=a;d.rh=c;(new IntersectionObserver(Bh(Bj(d),"onChange"))).observe(b);},UH=(a,b)=>{let c=new IA();Nw(c,a,b);return c;},Pg=a=>{return !a.o7&&a.q8?0:1;},BS=K(0);
function QL(){I.call(this);this.qu=null;}
let TS=a=>{Rm(a.qu);},BT=K(BN),FN=K(BI),B3=null,Cw=null,Th=null,Fz=()=>{Fz=Bg(FN);Yk();},Xb=(a,b,c)=>{Fz();Cx(a,b,c);},Op=(a,b)=>{let c=new FN();Xb(c,a,b);return c;},Yk=()=>{let b,c,d;B3=Op(H(176),0);b=Op(H(177),1);Cw=b;c=Bd(FN,2);d=c.data;d[0]=B3;d[1]=b;Th=c;},N=K(),VA=a=>{return;},CP=K(0);
function JX(){N.call(this);this.lz=null;}
let Cz=b=>{let c;c=new JX;c.lz=O1(b);return c;},U7=(a,b)=>{let c;c=D1(b);return !EJ(a.lz,c)?Bp():Bw(c);},Vz=a=>{let b,c;if(Dn(a.lz)!=1){b=Dt(H(157),a.lz);c=M();J(J(c,H(178)),b);b=L(c);}else{b=FY(a.lz,0);c=M();J(J(c,H(179)),b);b=L(c);}return b;};
function IY(){N.call(this);this.oX=0;}
let Kh=null,Qm=null,GV=()=>{GV=Bg(IY);Vu();},SG=(a,b)=>{GV();a.oX=b;},WB=a=>{let b=new IY();SG(b,a);return b;},TD=(a,b)=>{let c,d,e,f,g;c=Bi();d=BM(C5(b,59));while(true){if(!BJ(d))return Bw(Dt(H(170),c));b=C5(BH(d),44);GV();e=b;if(e.jn!=3)f=Bp();else{b=Kh;g=BF(e,0);b=Iy(b,g);g=Kh;f=BF(e,1);g=Iy(g,f);f=Qm;e=BF(e,2);f=NQ(f,e);if(CQ(b)&&CQ(g)&&CQ(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jn==a.oX)break;V(b,Bl(f));}return Bp();},Si=a=>{let b,
c;b=a.oX;c=M();J(R(J(c,H(180)),b),H(181));return L(c);},Vu=()=>{Kh=Jm(0);Qm=C7(0.0,1.0);};
function RE(){let a=this;N.call(a);a.o0=null;a.ox=0;}
let S$=(a,b,c)=>{a.o0=b;a.ox=c;},Jk=(a,b)=>{let c=new RE();S$(c,a,b);return c;},XJ=(a,b)=>{let c,d,e,f;c=Bi();d=BM(C5(b,44));while(true){if(!BJ(d))return Bw(Dt(H(169),c));e=BH(d);f=a.o0.dx(e);if(B5(f))break;e=c;if(e.jn==a.ox)break;V(e,Bl(f));}return Bp();},U6=a=>{let b,c,d;b=a.o0.bl();c=a.ox;d=M();J(R(J(J(J(d,H(182)),b),H(183)),c),H(184));return L(d);};
function He(){N.call(this);this.oO=0;}
let U$=(a,b)=>{a.oO=b;},Jm=a=>{let b=new He();U$(b,a);return b;},Iy=(a,b)=>{let c,d,e,f;c=EC(b);if(P4(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oO)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},UT=a=>{return !a.oO?H(185):H(186);};
function Gp(){let a=this;N.call(a);a.ou=0.0;a.oH=0.0;}
let Wq=(a,b,c)=>{a.ou=b;a.oH=c;},C7=(a,b)=>{let c=new Gp();Wq(c,a,b);return c;},NQ=(a,b)=>{let c,d;c=EC(b);if(P4(c))return Bp();d=Eh(c);return !(d===Bs(d)&&d>=a.ou&&d<=a.oH?1:0)?Bp():Bw(BZ(d+0.0));},WZ=a=>{let b,c,d;b=BZ(a.ou);c=BZ(a.oH);d=M();J(J(J(J(d,H(187)),b),H(188)),c);return L(d);};
function IK(){let a=this;N.call(a);a.ny=null;a.mC=null;}
let Zj=(a,b,c)=>{a.ny=b;a.mC=c;},Jo=(a,b)=>{let c=new IK();Zj(c,a,b);return c;},Zt=(a,b)=>{return !U(D1(b),a.mC)?a.ny.dx(b):Bw(a.mC);},X$=a=>{let b,c,d;b=a.ny.bl();c=a.mC;d=M();J(J(J(d,b),H(189)),c);return L(d);};
function Mh(){N.call(this);this.o5=null;}
let YJ=b=>{let c;c=new Mh;c.o5=O1(b);return c;},XW=(a,b)=>{let c,d,e;c=Bi();d=BM(C5(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(Dt(H(169),c));e=D1(BH(d));if(!EJ(a.o5,e))break;if(EJ(c,e))break;V(c,e);}return Bp();},Zn=a=>{let b,c;b=Dt(H(157),a.o5);c=M();J(J(J(c,H(190)),b),H(191));return L(c);},FO=K(N),VE=a=>{return;},WX=()=>{let a=new FO();VE(a);return a;},R7=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dc(c)){case 0:if(!U(c,H(2)))break a;d=0;break a;case 3569038:if(!U(c,H(5)))break a;d=1;break a;case 97196323:if
(!U(c,H(117)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(117));break b;default:}b=Bp();}return b;},U1=a=>{return H(192);},OQ=K(E0),WR=K(),VR=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NS(){let a=this;I.call(a);a.ks=null;a.kZ=null;}
let Sa=a=>{a.ks=Bi();a.kZ=Bi();},CK=()=>{let a=new NS();Sa(a);return a;},O4=b=>{let c,d,e;c=CK();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G2=a=>{return a.ks.jn;},FF=(a,b)=>{return BF(a.ks,b);},GU=(a,b)=>{return BF(a.kZ,b);},Cl=(a,b,c)=>{let d;d=JR(a.ks,b);if(d>=0)L3(a.kZ,d,c);else{V(a.ks,b);V(a.kZ,c);}},K4=(a,b)=>{let c;c=0;while(c<G2(b)){Cl(a,FF(b,c),GU(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JR(a.ks,b);if(c>=0){GG(a.ks,c);GG(a.kZ,c);}},Fy=a=>{let b;b=CK();K4(b,a);return b;},Mt
=(a,b)=>{let c,d,e;a:{c=a.ks;d=b.ks;if(F1(c,d)){c=a.kZ;b=b.kZ;if(F1(c,b)){e=1;break a;}}e=0;}return e;},MO=K(0);
function H3(){I.call(this);this.pu=null;}
let X3=(b,c,d)=>{c=Bm(c);d=Bm(d);Cl(b.pu,d,c);};
function Qh(){let a=this;N.call(a);a.mj=null;a.r$=null;}
let Gz=b=>{let c,d,e,f,g,h,i,j,k;c=Bi();d=0;while(d<(B6()).data.length){e=Bp();V(c,e);d=d+1|0;}e=LU(c);c=Bi();d=0;while(d<G2(b)){e=Eg(NX(e,b,d),e);d=d+1|0;}d=0;while(d<G2(b)){f=Lz(FF(b,d));if(B5(f)){f=Zd(FF(b,d));V(c,f);}else if(B5(NX(e,b,d))){f=Qg(Bl(f),GU(b,d),Bt(e,Bl(f)));V(c,f);}d=d+1|0;}g=new Pb;g.kn=Bi();g.jG=e;if(Pk(e))V(g.kn,H(193));Nc(g,C3,Cf,H(27));if(GX(g.jG)&&!Ha(g.jG,C0)){b=g.kn;f=G4(g,C0);h=M();J(J(J(h,H(194)),f),H(195));f=L(h);V(b,f);}if(BD(g.jG,B0,H(36))&&!G6(g.jG)){h=g.kn;d=(JI(g.jG)).data.length;i
=CI(Dp(g.jG));f=M();J(R(J(R(J(f,H(196)),d),H(197)),i),H(198));f=L(f);V(h,f);}Nc(g,CH,B0,H(36));b=Bi();i=CI(Dp(g.jG));j=BM(C5(Bt(g.jG,C9),44));k=i;while(BJ(j)){f=BH(j);if(K6(f)>=k)V(b,f);}if(!Ci(b)){f=g.kn;b=IB(Dt(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(199)),b),H(200)),d),46);h=L(h);V(f,h);}if(U(Eg(CB(g.jG,Dy),H(2)),H(65))&&!J0(g.jG)){f=g.kn;b=G4(g,CW);h=M();J(J(J(h,H(201)),b),H(202));h=L(h);V(f,h);}d=Bk(G3(g.jG));if(!BD(g.jG,Do,H(80))&&CA(g.jG,Do)>d){b=g.kn;f=G4(g,Do);h=M();P(R(J(J(h,f),H(203)),d),46);f=L(h);V(b,
f);}if(CA(g.jG,Cv)>D4(g.jG)){b=g.kn;f=G4(g,Cv);d=D4(g.jG);h=M();P(R(J(J(h,f),H(204)),d),46);f=L(h);V(b,f);}f=g.kn;Iq(c,f);b=new Qh;VA(b);b.mj=e;b.r$=c;return b;},NX=(b,c,d)=>{let e,f;e=Lz(FF(c,d));f=new Q9;f.qv=b;f.qw=c;f.qx=d;b=e.j9;if(b!==null){c=f;b=b;e=H5(c.qv,b,GU(c.qw,c.qx));}return e;},Zd=b=>{let c,d,e,f,g,h;c=Bi();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].jr;V(c,g);f=f+1|0;}b=IB(b);c=Dt(H(157),c);h=M();P(J(J(J(J(h,H(205)),b),H(206)),c),46);return L(h);};
function Rn(){let a=this;I.call(a);a.ko=null;a.k$=0;a.lV=null;a.kx=null;a.mD=null;a.n0=null;a.rM=null;a.pv=null;a.kO=null;a.jV=0;a.m8=0.0;}
let HJ=a=>{let b,c,d;b=new H9;c=CM(a.kx);d=a.lV.d1();b.kC=c;b.ll=d;return b;},Rz=a=>{let b,c,d,e,f,g,h;b=a.lV;c=a.kx;if(a.k$>=Bk(a.ko)){J1(a.n0,a.kx,a.mD,a.ko.ju);d=a.n0;}else{d=M8(a.jV,a.k$,Bk(a.ko));e=d.m6!=a.k$?a.pv:a.rM;f=a.kx;g=a.ko;h=d.ng;d=e.oN;Ca(g.jk.ji,h*2|0,d.jk.ji,0,Bk(d)*2|0);Ca(g.ju.ji,h,d.ju.ji,0,Bk(d));DL(e.oy,f);J1(e.o1,f,e.oy,e.oN.ju);d=e.o1;}b.el(c,d);a.jV=a.jV+1|0;KN(a);},KN=a=>{DL(a.mD,a.kx);a.m8=a.kO.lD.em(GA(a.mD),a.ko.ju);};
function QD(){I.call(this);this.l8=0;}
let CO=null,Wn=(a,b)=>{a.l8=b;},Pn=a=>{let b=new QD();Wn(b,a);return b;},CE=()=>{if(CO===null)CO=Pn(0);return CO;},Dl=b=>{return Pn(b);},GH=a=>{let b;if(a!==CO)return a.l8;b=new D3;Br(b);Z(b);},EL=a=>{return a===CO?0:1;},R5=(a,b)=>{let c,d,e,f,g;if(a!==CO){c=a.l8;b=b;d=b.pH;e=b.pP;f=b.pQ;b=b.pO;g=EE(D6(f,W(b.jZ,c,0)),DS(f,W(b.jZ,c,1)),d.ka.oK*1.9);b=Cb(d.kl.jQ,2.0);Ce(e,g,b);}},Jl=(a,b)=>{if(a!==CO)b=a.l8;return b;},Ib=a=>{let b;if(a!==CO)return a.l8;b=new D3;Br(b);Z(b);};
function QU(){let a=this;I.call(a);a.nL=null;a.o_=null;}
let Vk=(a,b,c)=>{let d,e,f;d=Hc(b);Iq(d,c);e=a.o_;if(F1(d,e))return;a.o_=d;FD(a.nL);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nL,H(207),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nL,H(207),e);d="advice";c.className=d;}};
function I4(){I.call(this);this.oG=null;}
let NV=null,Oy=null,F7=()=>{F7=Bg(I4);Tk();},Zc=(a,b)=>{let c,d,e,f,g,h,i,j;c=EJ(b,H(98));d=a.oG;e=T(!c?H(208):H(98));d.className=e;F7();f=NV.data;g=f.length;h=0;while(h<g){i=f[h];d=!U(i,H(209))?i:H(93);j=JR(b,d);Re(a,i,!c&&!U(i,H(210))&&j<0?0:1,j);h=h+1|0;}g=0;i=b;a:{while(true){if(g>=i.jn){g=(-1);break a;}b=Oy;e=BF(i,g);if(EJ(b,e))break;g=g+1|0;}}Re(a,H(211),!c&&g<0?0:1,g);},Re=(a,b,c,d)=>{let e,f;e=a.oG;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",
T(Cc(d)));},Tk=()=>{NV=BO(Bv,[H(91),H(92),H(209),H(64),H(95),H(212),H(210)]);BR(H(94));BR(H(96));BR(H(97));Oy=IV(BO(I,[H(94),H(96),H(97)]));};
function FH(){let a=this;I.call(a);a.mp=null;a.lP=null;a.qy=null;a.pz=null;a.lo=0;a.nx=0;a.oV=0;}
let Ov=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mp=d;a.lP=d.querySelector("canvas");a.qy=b.querySelector(".twin");e=new H6;e.qD=a;e.qB=c;e=new ResizeObserver(Bh(Bj(e),"onResize"));d=a.mp;e.observe(d);a.pz=UH(a.mp,c);},HG=a=>{a.lo=a.mp.clientWidth;a.nx=a.mp.clientHeight;},Ru=(a,b,c)=>{let d,e,f,g,h,i,j,k;a:{if(a.lo){if(Pg(a.pz))break a;if(F4)break a;}a.oV=0;return;}d=new H1;e=a.lP;f=a.lo;g=a.nx;h=!F4?devicePixelRatio:Bu(3.0,devicePixelRatio);DK();Cu();d.nV=Di(0.0,Dw);d.lm=f;d.np=g;d.mz=1.0/h;i=Bs(f*
h)|0;j=Bs(g*h)|0;if(!(e.width==i&&e.height==j)){e.width=i;e.height=j;}k=e.getContext("2d");d.jI=k;k.setTransform(h,0.0,0.0,h,0.0,0.0);d.jI.lineJoin="round";a.ew(d,b);if(!(!c&&a.oV)){a.oV=1;BC(a.qy,a.ex(b));}},IP=K(0),Rq=a=>{return;};
function NP(){let a=this;FH.call(a);a.mc=null;a.kQ=null;a.lB=null;a.kX=null;a.rR=0.0;a.rS=0.0;a.nY=0;}
let Lb=b=>{return O3(b.n8,b.ku);},Xd=(a,b,c,d)=>{return EL(N1(a,b,c,d));},ZG=(a,b,c,d)=>{let e,f,g;e=N1(a,b,c,d);a.kX=e;f=Ib(e);e=Dv(a.kQ);g=(Dv(a.lB)).jk;a.rR=D6(e,W(g,f,0))-b;a.rS=DS(e,W(g,f,1))-c;a.nY=0;e=a.mc;g=a.kX;El(e,g);},YA=a=>{let b;b=CE();a.kX=b;El(a.mc,b);},Yr=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.kQ);e=d.ke;b=a.rR+b;f=e.kk;g=d.kf;b=(b-g.jv)/g.jC;h=e.kh;i=PM(f+b*(h-f),f,h);c=a.rS+c;g=d.ke;h=g.j5;d=d.kf;h=PM(h-(c-d.jK)/d.jS*(h-g.j_),e.j_,e.j5);g=Dv(a.lB);j=Ib(a.kX);k=Jx(g,j,i,h,W(g.ju,j,0));d=a.mc;g
=new LX;g.pA=k;l=a.nY;Eu(d,g,l);a.nY=1;},N1=(a,b,c,d)=>{let e,f,g,h,i,j;e=CE();f=d*d;if(CQ(a.kQ)){g=(Dv(a.lB)).jk;h=0;while(h<g.jl){i=D6(Bl(a.kQ),W(g,h,0))-b;j=DS(Bl(a.kQ),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PM=(b,c,d)=>{return Bu(c,Bf(d,Bs(b*100.0)/100.0));},Wa=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=Lb(b);DX();c=M();d=b.k3;e=0;f=0;g=d.k5.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(213)),b.mk),H(214));if(!f)O(c,
H(215));else{if(e){k=d.k5.data.length;if(e!=k){l=new Pm;l.nS=d;l.mE=Du(k);l.oL=B8(k);m=B8(2).data;e=0;while(true){g=l.mE.data;if(e>=g.length)break;if(!g[e]){k=!Ip(l,e)?0:1;m[k]=m[k]+1|0;f=Ip(l,e);n=l.nS.jY;k=E_(l,e,f,0);o=n-1|0;while(k>0){g=l.oL.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E_(l,h-1|0,f,k);if(i<o)k=E_(l,h+1|0,f,k);if(h>=n)k=E_(l,h-n|0,f,k);h=h+n|0;if(h<l.mE.data.length)k=E_(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kq;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jY;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F3(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jY-1|0);O(O(O(c,H(216)),Qz(j)),H(217));O(O(O(c,Nv(m[1])),H(218)),Qz(1.0-j));P(O(O(c,H(157)),Nv(m[0])),46);break a;}}O(R(c,e?1:0),H(219));}}Xg(c,b);return L(c);},X6=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.l9;e=b;f=e.lm;g=e.np;h=HO(f);i=CU(3.75*h);j=CU(5.5*HO(f));k=Fo(f-PN(f)-j);l=Bu(1.0,Bf(k,Fo(g-i-CU(2.2*h))));m=Cy(PN(f)+Fo((k-l)/2.0),i,l,l);n=D$(m)+Bs(1.25*h);o=new Nk;p=Cy(n,i,Bs(1.0*h),l);j=1.15
*h;Cu();q=Di(j,CN);k=Bs(1.35*h);r=Jg(h,CN);s=Bs(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.q1=f;o.sb=g;o.lA=m;o.na=p;o.pS=q;o.rJ=k;o.qU=r;o.oD=s;o.lM=h;o.oK=j;o.rf=1.5;t=new PO;q=c.ob;Ba();if(!BD(d,Gb,H(108))){D0();m=E7;}else{D0();m=Pt;}if(!BD(d,GP,H(113))){Es();p=Gy;}else{Es();p=Qq;}t.ka=o;t.kl=q;t.oi=m;t.rc=p;u=Lb(c);v=c.mn;p=Kt(u.k3.k6,t.ka.lA);B4(e,Cy(0.0,0.0,e.lm,e.np),t.kl.j7);w=t.ka;x=t.kl;y=u.mk;r=u.nE;m=w.lA;l=m.jv+m.jC/2.0;m=M();R(J(m,H(220)),y);CF(e,L(m),l,w.rJ,w.pS,x.jQ);m=M();J(J(m,H(221)),r);d=L(m);k
=2.0*(Bf(l,w.q1-l)-4.0);m=w.qU;n=m.k7;m=m.lw;Dj();if(m!==Fc){q=Di(Bf(n,k/(0.65*d.jj.length)),CN);CF(e,d,l,w.oD,q,x.jQ);}else{z=d.jj.length>=20?26:d.jj.length;h=w.oD;q=x.jQ;j=BA(z,d.jj.length);i=Bf(n,k/(0.602*j));CF(e,d,l-0.602*i*j/2.0,h,Jg(i,Dw),q);}Xw(t,b,p,u);e=t.ka;m=t.kl;q=p.ke;q=I$(q.kk,q.kh,KQ(e,p.kf.jC));d=p.ke;Uu(p,b,e,m,q,I$(d.j_,d.j5,KQ(e,p.kf.jS)));Wu(t,b);T9(t,b,p,u);e=new Rs;e.pH=t;e.pP=b;e.pQ=p;e.pO=u;R5(v,e);a.kQ=Bw(Kt(XT(T6(u)),ZF(o)));a.lB=Bw(SP(Wg(c)));};
function Qn(){let a=this;FH.call(a);a.mR=null;a.p4=null;a.kU=null;a.oF=null;a.m9=null;a.l3=null;a.kw=null;a.lC=null;a.mJ=null;a.nN=null;a.lg=null;a.j3=0;a.qo=0;a.ol=0;a.rZ=0.0;a.rY=0.0;a.rI=0.0;}
let RV=(a,b)=>{let c,d,e,f,g;c=b.ku;a.lg=c.kA;if(!(!B5(a.lC)&&Gu(Bl(a.lC),c.jP)))Na(a,c.jP);d=a.oF;e=a.lg.data;f=a.j3;d.mF=e[f];g=a.qo==f?0:1;if(g){a.qo=f;I7(d);}if(!(!g&&!b.kW)){H$(a.oF,a.lg.data[a.j3]);a.m9.checked=!!(RI(a,b.l9)).data[a.j3];}},Na=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lC=Bw(b);a.kw=Bp();a.j3=BG(a.j3,CI(b)-1|0);FD(a.kU);c=BG(400,CI(b));d=0;while(d<c){e=a.kU;f=Hi(b,d);if(Ir(f))g=H(222);else{h=LB(b,f.l5-1|0,f.nq);i=M();J(J(J(i,H(223)),h),H(188));g=L(i);}j=1;k=d;a:{while(true){if(j>Bn(b)){b=new BT;h
=M();P(R(J(h,H(224)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(225));h=L(h);}i=LB(b,f.l5,f.n4);f=M();J(J(J(f,h),g),i);B1(e,H(226),L(f));d=d+1|0;}a.kU.selectedIndex=a.j3;},Ps=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.ku;d=c.jw.jk;e=BG(Jl(b.mn,1),d.jl-1|0);f=Bo(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.n8;O3(h,c);h=h.nh;g=RI(a,b.l9);b
=Dl(a.j3);d=Gf(c);i=new Gt;j=c.jP;k=Bd(B$(CX),1);k.data[0]=f;Jc(i,j,Eb(k));DL(i,d);f=i.jX.data;k=Bd(B$(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].ji;m=m+1|0;}f=g.data;i=new Qr;c=c.jP;m=f.length;if(m==CI(c)){i.jJ=c;i.lQ=d;i.mo=k;i.q6=h;i.mW=g;i.o3=b;return i;}b=new BT;n=CI(c);h=M();P(R(J(R(J(h,H(227)),n),H(228)),m),46);BW(b,L(h));Z(b);},RI=(a,b)=>{if(!(!B5(a.mJ)&&Bl(a.mJ)===b)){a.mJ=Bw(b);a.nN=PD(b);}return a.nN;},Nd=(a,b)=>{let c,d;a.j3=b;c=a.kU;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FG(a.mR);},Nz
=(a,b,c)=>{let d,e,f;d=a.lg.be();d.data[a.j3]=b;e=a.mR;f=new QT;f.qA=d;Eu(e,f,c);},S8=(a,b,c,d)=>{return EL(PA(a,b,c));},Ue=(a,b,c,d)=>{Nd(a,Ib(PA(a,b,c)));a.ol=0;a.rZ=b;a.rY=c;a.rI=a.lg.data[a.j3];},PA=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kw))d=CE();else{d=Bl(a.kw);e=new Q7;e.mr=(-1);e.l0=10.0;e.l0=12.0;f=1;while(f<=Bn(d.jH)){g=0;while(g<Be(d.jH,f)){h=0;while(Fw(d,f)&&h<Be(d.jH,f-1|0)){NJ(NW(d,f,g,h),b,c,EO(d.jH,f,g,h),e);h=h+1|0;}if(Ew(d,f))NJ(Nt(d,f,g),b,c,KT(d.jH,f,g),e);g=g+1|0;}f=f+1|0;}e.l0
=10.0;i=Bs((b-DY(d,0))/d.mX);h=Bu(0.0,Bf(Bn(d.jH),i))|0;i=(c-Ct(d,h,0))/d.kF.data[h];f=Bu(0.0,Bf(Be(d.jH,h)-1|0,Bs(i)))|0;j=Bu(d.jO.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Ct(d,h,f))<=Bf(j,Bu(d.jO.data[h],d.kF.data[h]))?1:0)?Bp():Bw(K1(h,f));if(e.mr<0&&CQ(k)&&(Bl(k)).kv>0)d=Dl(KT(d.jH,(Bl(k)).kv,(Bl(k)).ki));else{if(e.mr<0&&B5(k)&&!Gs(d)){g=1;while(g<=Bn(d.jH)){l=EN(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KO(m,0.0);o=C6(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jH,g)){q=0;while(true){r=d.jH;f=g-1|0;if(q>=Be(r,f))break;i
=Ct(d,g,h)-Ct(d,f,q);i=C1(p- -i*i)/l;i=Bq(Eo(d,g,h,q,m)-c)/i;QP(e,EO(d.jH,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mr;d=f>=0?Dl(f):CE();}}return d;},UP=(a,b,c)=>{let d;d=(b-a.rZ-(c-a.rY))/40.0;Nz(a,Bs((a.rI+d)*100.0)/100.0,a.ol);a.ol=1;},Ts=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Ps(a,b);c=b.jJ;d=M();e=b.jJ;f=b.mo.data[Bn(e)].data[0];g=b.mo.data[0].data;O(O(d,H(229)),PP(g[0],g[1]));O(d,H(230));h=0;while(h<=Bn(e)){R(O(d,h?H(231):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(232)),Ej(f));if(isNaN(f)?1:0)O(d,H(233));else O(d,
!(f>0.5)?H(234):H(235));O(O(d,H(236)),H7(GY(b,Bn(e),0)));P(d,46);h=1;while(h<Bn(c)){YR(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CM(b.lQ);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ir(Hi(b.jJ,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(237));else{O(d,j!=1?H(238):H(239));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(157):H(240));P(O(d,H7(g[i[l]])),32);c=b.jJ;n=Hi(c,i[l]);e=Ky(c,n.l5-1|0,n.nq);n
=Ky(c,n.l5,n.n4);c=M();J(J(J(J(c,H(241)),e),H(188)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CM(b.lQ);l=0;while(true){i=g.data;if(l>=i.length)break;o=Ir(Hi(b.jJ,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.mW.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(242)),h),H(243)),m);O(d,m!=1?H(244):H(245));if(j>0){O(R(P(d,32),j),H(246));O(d,j!=1?H(247):H(248));}return L(d);},YG=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.ob;if(!B5(a.l3)){b:{e=(Bl(a.l3)).js;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Ff)){g=d;if
(!X(e.j7,g.j7)){f=0;break b;}if(!X(e.jQ,g.jQ)){f=0;break b;}if(!X(e.kK,g.kK)){f=0;break b;}if(!X(e.kz,g.kz)){f=0;break b;}if(!X(e.ne,g.ne)){f=0;break b;}if(!X(e.mO,g.mO)){f=0;break b;}if(!X(e.m2,g.m2)){f=0;break b;}if(!X(e.k0,g.k0)){f=0;break b;}if(!X(e.kR,g.kR)){f=0;break b;}if(!X(e.oC,g.oC)){f=0;break b;}if(!X(e.n1,g.n1)){f=0;break b;}if(X(e.kG,g.kG)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new Pf;e.js=d;g=new Lu;g.ot=B8(256);h=new DC;i=Bd(CJ,3);j=i.data;j[0]=d.k0;j[1]=EA(d.kG,0.5);j[2]=d.kR;Fl(h,i);g.qT
=h;f=0;while(f<256){h=Kc(d.kG,f);g.ot.data[f]=(-16777216)|h.j0<<16|h.j$<<8|h.j6;f=f+1|0;}e.nR=g;a.l3=Bw(e);}k=c.ku.jP;if(!(!B5(a.lC)&&Gu(Bl(a.lC),k)))Na(a,k);if(!(CQ(a.kw)&&(Bl(a.kw)).nU===a.lo&&(Bl(a.kw)).pd===a.nx?1:0)){l=a.lo;f=0;h=BM(k.kg);while(BJ(h)){f=BA(f,(BH(h)).lH);}m=Bf(104.0,Bu(56.0,LT(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.p4.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(249));d.setProperty("height",T(L(h)));a.kw=Bw(Vf(k,a.lo,a.nx));}c=Ps(a,c);g=Bl(a.l3);h=Bl(a.kw);n=new Ds;d
=b;F5(n,0.0,0.0,SK(d),T_(d));B4(d,n,XG(g.js));W_(Xz(g,b,h,c));};
function Jj(){let a=this;I.call(a);a.rw=null;a.rj=null;a.rp=null;a.sa=null;a.qM=null;a.ru=null;a.lX=null;a.pX=null;a.ld=null;}
let Qs=null,CC=()=>{CC=Bg(Jj);Ud();},Sr=(a,b,c)=>{let d,e,f,g,h,i,j;CC();d=new LG;d.ql=c;a.rw=EM(b,H(250),d);d=new LI;d.q7=c;a.rj=EM(b,H(251),d);BR(c);d=new LH;d.rE=c;e=EM(b,H(252),d);a.rp=e;a.sa=e.querySelector("span");f=new LF;f.pr=c;a.qM=EM(b,H(253),f);d=new LE;d.rd=c;a.ru=EM(b,H(254),d);f=b.querySelector(".iteration");a.lX=f;g=new HS;g.rW=a;g.rX=c;f.addEventListener("input",Bh(Bj(g),"handleEvent"));a.pX=b.querySelector(".position");a.ld=b.querySelector(".speed select");h=Qs.data;i=h.length;j=0;while(j<i)
{Mb(a,h[j]);j=j+1|0;}f=a.ld;b=new HR;b.pM=a;b.pL=c;f.addEventListener("change",Bh(Bj(b),"handleEvent"));},YT=(a,b)=>{let c=new Jj();Sr(c,a,b);return c;},T0=(a,b)=>{let c,d,e,f,g,h,i;c=BU(b.jq);d=Cc(D4(b.jM));BC(a.sa,!b.jU?H(255):H(256));a.rp.setAttribute("aria-pressed",T(!b.jU?H(117):H(5)));a.rw.disabled=!!(c?0:1);a.rj.disabled=!!(c?0:1);a.qM.disabled=!!(c<CG(b)?0:1);e=a.ru;f=!!(c<CG(b)?0:1);e.disabled=f;a.lX.setAttribute("max",T(d));e=a.lX;f=T(Cc(c));e.value=f;g=a.lX;f=M();J(J(R(J(f,H(257)),c),H(222)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.pX;i=d.jj.length;CC();f=Ez(Cc(c));while(f.jE<i){ER(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(258)),d);BC(h,L(f));f=b.jM;Ba();b=Bt(f,Dr);a.ld.value=T(b);if(!U(Bm(a.ld.value),b)){Mb(a,b);a.ld.value=T(b);}},Mb=(a,b)=>{let c,d;c=a.ld;if(U(b,H(121)))d=b;else{d=M();J(J(d,b),H(259));d=L(d);}(B1(c,H(226),d)).setAttribute("value",T(b));},EM=(b,c,d)=>{CC();b=b.querySelector(T(c));Cp(b,d);return b;},Ud=()=>{Qs=BO(Bv,[H(76),H(260),H(122),H(261),H(262),H(263),H(121)]);};
function P6(){let a=this;I.call(a);a.os=null;a.pG=null;a.k_=null;a.of=null;a.q0=0;}
let We=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.ku;d=c.jw;if(!(!Ci(a.k_)&&d===a.of)){a.of=d;FD(a.os);Gj(a.k_);e=0;while(e<BG(100,Bk(d))){f=B2(a.os,H(264));(B1(f,H(265),OX(W(d.jk,e,0)))).setAttribute("scope","row");B1(f,H(266),OX(W(d.jk,e,1)));B1(f,H(266),BZ(W(d.ju,e,0)));g=B2(B2(f,H(266)),H(267));h=B2(B2(f,H(266)),H(267));g.className="live";h.className="live";i=B2(B2(f,H(266)),H(267));i.className="mark";i.setAttribute("role","img");j=a.k_;k=new HC;k.lU=f;k.nr=g;k.mG=h;k.l4=i;V(j,k);e=e+1|0;}}l=a.q0+1|0;a.q0
=l;e=a.k_.jn>16&&!b.kW&&(l%15|0)?0:1;m=0;while(true){n=a.k_.jn;if(m>=n)break;if(!e)break;o=W(c.lF,m,0);p=o-W(d.ju,m,0);g=BF(a.k_,m);l=HH(c,m);g.lU.className=T(!l?H(268):H(269));n=Jl(b.mn,(-1))!=m?0:1;Hr(g.lU,H(270),n,H(5));Ng(g.nr,o,H(2),b.kW);Ng(g.mG,p,!(p<0.0)?H(271):H(2),b.kW);BC(g.l4,!l?H(272):H(273));j=g.l4;h=!l?H(274):H(275);j.setAttribute("aria-label",T(h));m=m+1|0;}h=n>=Bk(d)?H(2):H(276);b=a.pG;l=Dz(c);e=Bk(d);g=M();J(J(R(J(R(g,l),H(222)),e),H(277)),h);BC(b,L(g));},Ng=(b,c,d,e)=>{let f,g;f=Fn(E6(c,8),
45,8722);g=M();J(J(g,d),f);BC(b,L(g));if(e)b.title=T(Fa(c));},OX=b=>{return Fn(b===Bs(b)?BZ(b):E6(b,2),45,8722);};
function Lr(){let a=this;I.call(a);a.mZ=null;a.la=null;a.n2=null;a.nZ=null;a.or=null;a.oQ=null;a.jL=null;a.oR=0;a.o9=0;}
let Uz=(a,b,c)=>{let d,e;a.jL=Fj();a.mZ=c;a.la=b.querySelector(".point");d=new Ow;d.qX=a;a.n2=Qa(b,H(278),d);d=new Ox;d.p6=a;a.nZ=Qa(b,H(279),d);a.or=b.querySelector(".add");a.oQ=b.querySelector(".remove");d=new Ja;b.addEventListener("submit",Bh(Bj(d),"handleEvent"));e=a.la;d=new Jb;d.rG=a;d.rH=c;e.addEventListener("change",Bh(Bj(d),"handleEvent"));c=b.querySelector(".flip");b=new Ot;b.ri=a;Cp(c,b);b=a.or;c=new Ou;c.qE=a;Cp(b,c);b=a.oQ;c=new Os;c.py=a;Cp(b,c);},Tc=(a,b)=>{let c=new Lr();Uz(c,a,b);return c;},Qa
=(b,c,d)=>{let e,f,g;e=new FM;f=b.querySelector(T(c));g=M();J(J(g,c),H(280));Ke(e,f,b.querySelector(T(L(g))),H(281),d);return e;},YQ=(a,b)=>{let c,d,e,f;c=b.ku.jw;d=BG(Jl(b.mn,D5(a)),Bk(c)-1|0);e=c===a.jL&&d==a.o9?0:1;if(d!=a.o9){I7(a.n2);I7(a.nZ);}a.jL=c;a.o9=d;if(!e&&!b.kW)return;if(a.oR!=Bk(c)){a.oR=Bk(a.jL);FD(a.la);e=0;while(e<a.oR){B1(a.la,H(226),Cc(e));e=e+1|0;}}a.la.selectedIndex=d;H$(a.n2,W(a.jL.jk,d,0));H$(a.nZ,W(a.jL.jk,d,1));a.or.disabled=!!(Bk(a.jL)<1000?0:1);b=a.oQ;f=!!(Bk(a.jL)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.la.selectedIndex);},Ph=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jL;GJ(a,Jx(f,e,b,c,W(f.ju,e,0)),d);},O6=b=>{return Bs(b*100.0)/100.0;},GJ=(a,b,c)=>{let d,e;a.jL=b;d=a.mZ;e=new RG;e.p7=b;Eu(d,e,c);};
function Nr(){let a=this;I.call(a);a.nQ=null;a.qd=null;a.nf=null;a.oA=0;}
let Zo=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.oA){a.oA=c;FD(a.nQ);Gj(a.nf);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.nQ,H(264));g=B1(B2(f,H(266)),H(282),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(283)),e);g.title=T(L(h));h=new Pp;h.qf=a;h.qg=e;Cp(g,h);g=a.nf;i=new I2;h=B2(f,H(266));i.ml=e;i.mS=f;i.nA=h;V(g,i);e=e+d|0;}}f=BM(a.nf);while(BJ(f)){h=BH(f);e=h.ml;d=e>b.jW?0:1;BC(h.nA,!d?H(284):Fa(RF(b,e)));Hr(h.mS,H(270),h.ml
!=BU(b)?0:1,H(5));}},Ju=K(0);
function Pu(){I.call(this);this.qF=null;}
function Oz(){let a=this;I.call(a);a.oJ=null;a.nd=null;a.pZ=null;a.qr=null;a.qY=null;a.kP=null;a.rx=null;a.mK=null;a.o$=null;a.m5=null;a.pJ=null;a.ry=null;a.mx=0;a.mh=0;a.ly=null;}
let VK=(a,b,c)=>{let d;d=new L5;d.lp=Bp();a.pJ=d;a.ry=Im();a.ly=Bo(0);a.m5=c;a.oJ=b.querySelector(".finding");d=b.querySelector(".neuron");a.nd=d;a.pZ=d.querySelector(".sums");a.qr=a.nd.querySelector(".argument");a.qY=a.nd.querySelector(".progress");c=b.querySelector(".puzzle");a.kP=c;a.rx=c.querySelector(".progress");a.mK=a.kP.querySelector(".hint");a.o$=a.kP.querySelector(".follow");c=a.kP.querySelector(".ask");b=new MY;b.qa=a;Cp(c,b);b=a.o$;c=new M2;c.r4=a;Cp(b,c);c=a.kP.querySelector(".leave");b=new M0;b.p3
=a;Cp(c,b);},Yw=(a,b)=>{let c=new Oz();VK(c,a,b);return c;},WY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.ku;a.ly=c.kA;d=b.l9;e=DA(d,a.ry);if(a.mx){Ba();if(BD(d,B0,H(36))&&BD(d,Cf,H(17))&&BD(d,CW,H(54))&&BD(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.mx){a.mh=0;BC(a.mK,H(2));}e=!e&&!f?0:1;a.mx=e;a.kP.hidden=!!(e?0:1);if(a.mx){DE();e=Dz(c)!=Bk(c.jw)?0:1;BC(a.rx,e?H(285):RA(c));a.kP.className=T(!e?H(286):H(287));a.o$.hidden=!!(a.mh&&Gl(a)?0:1);}if(!(a.ly.data.length>400&&!b.kW)){if(a.mx)g=Ie();else{b=a.pJ;g=Bi();if(CQ(b.lp)
&&(Bl(b.lp)).kr===c.jP&&(Bl(b.lp)).om===c.jw?1:0)h=Bl(b.lp);else{h=new NL;i=c.jP;j=c.jw;h.kr=i;h.om=j;h.ma=Cj(i);h.lk=E3(i,j.jk);h.ls=Kk(i,Bk(j));}b:{C8(h.ma,c.kA);DL(h.lk,h.ma);J1(h.ls,h.ma,h.lk,h.om.ju);b.lp=Bw(h);if(!c.k1){k=c.kE;e=k-k!==0.0?0:1;if(!(e&&Vy(h))){b=new Co;Ch();CV(b,FK,H(288));V(g,b);break b;}}if(c.lS){b=new Co;Ch();CV(b,FK,H(289));V(g,b);}}if(Ci(g)){e=Bk(c.jw);f=Dz(c)!=e?0:1;if(!(f&&!(c.kE>0.1*e))){Ww(h,g);UF(h,g);XM(h,g);}if(!f)Vc(c,h,g);else{l=new Co;Ch();b=KI;d=M();J(R(J(d,H(290)),e),H(291));CV(l,
b,L(d));V(g,l);}}}YI(a,g);}e=Or(c);a.nd.hidden=!!(e?0:1);if(e)Xr(a,Tj(c));},YI=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bf(0)).mN;Ch();if(d===KI){e=1;break a;}}e=0;}BC(a.oJ,!c?H(2):(b.bf(0)).mI);b=a.oJ;f=T(!e?H(292):H(293));b.className=f;},Xr=(a,b)=>{let c,d,e,f,g;c=b.pC.data;d=a.pZ;e=OU(c[0],c[3],b.pt);f=OU(c[1],c[2],b.rq);g=M();J(J(J(J(g,H(294)),e),H(295)),f);BC(d,L(g));BC(a.qr,b.r8);BC(a.qY,b.qI);},OU=(b,c,d)=>{let e,f,g,h,i;e=HP(b);f=!(c<0.0)?H(296):H(297);g=HP(Bq(c));h=HP(d);i=M();J(J(J(J(J(i,e),f),
g),H(298)),h);return L(i);},HP=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fn(E6(b,4),45,8722);},Gl=a=>{let b;b=(Il(a.ly)).jn-1|0;return BG(a.mh?1:0,b);};
function NE(){let a=this;I.call(a);a.o2=null;a.oW=null;}
let YF=(a,b,c)=>{let d,e;a.o2=b.querySelector(".undo");a.oW=b.querySelector(".redo");d=a.o2;BR(c);e=new QX;e.q$=c;Cp(d,e);d=a.oW;BR(c);e=new QY;e.qs=c;Cp(d,e);b=b.querySelector(".reseed");d=new QW;d.pB=c;Cp(b,d);},VW=(a,b)=>{let c=new NE();YF(c,a,b);return c;},Tn=(a,b)=>{let c;a.o2.disabled=!!((Ci(b.lr)?0:1)?0:1);c=a.oW;b=!!((Ci(b.mt)?0:1)?0:1);c.disabled=b;};
function HL(){I.call(this);this.mP=null;}
let Ln=(a,b,c)=>{let d;a.mP=c;d=new JL;d.pp=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));},ZP=(a,b)=>{let c=new HL();Ln(c,a,b);return c;};
function OR(){let a=this;I.call(a);a.lO=null;a.lL=null;a.nz=null;a.pa=0;}
let Wt=(a,b,c,d)=>{let e,f,g,h,i,j;a.lL=c;a.nz=d;d=b.querySelector(".example");a.lO=d;B1(d,H(226),H(299));e=KD(a,H(300));f=(K5()).data;g=f.length;h=0;while(h<g){B1(e,H(226),f[h].pD);h=h+1|0;}i=KD(a,H(301));e=BM(JG());while(BJ(e)){j=BH(e);g=j.lj;j=j.mi;c=M();J(J(R(J(c,H(302)),g),H(303)),j);B1(i,H(226),L(c));}B1(KD(a,H(304)),H(226),H(305));b=a.lO;d=new Kb;d.qW=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));},R1=(a,b,c)=>{let d=new OR();Wt(d,a,b,c);return d;},VI=(a,b)=>{if(!b&&!a.pa){a.lO.selectedIndex
=0;BC(a.lL,H(2));}a.pa=0;},KD=(a,b)=>{let c;c=B2(a.lO,H(306));c.setAttribute("label",T(b));return c;};
function Ka(){I.call(this);this.nX=null;}
let N3=null,L8=null,L_=null,J6=()=>{J6=Bg(Ka);XD();},XC=(a,b,c)=>{let d,e;J6();a.nX=Bi();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bh(Bj(e),"handleEvent"));KG(a,d.querySelector(".of-the-run"),N3,c);KG(a,d.querySelector(".of-training"),L8,c);KG(a,d.querySelector(".of-the-look"),L_,c);},Y6=(a,b)=>{let c=new Ka();XC(c,a,b);return c;},KG=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nX;i=U0(b,g,d);V(h,i);f=f+1|0;}},XD=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C3;c[2]=B0;c[3]=CH;c[4]=Dm;c[5]=C0;c[6]=Ek;c[7]=Gq;c[8]=Ed;N3=b;b=Bd(Dg,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Et;c[3]=Do;c[4]=C9;L8=b;b=Bd(Dg,7);c=b.data;c[0]=Hu;c[1]=FS;c[2]=Gb;c[3]=GP;c[4]=EV;c[5]=Fr;c[6]=EX;L_=b;};
function Iw(){let a=this;I.call(a);a.nT=null;a.r1=null;a.m3=null;a.ow=0;}
let LY=null,Fd=()=>{Fd=Bg(Iw);Xe();},Xu=(a,b,c)=>{let d,e,f,g,h,i,j;Fd();a.nT=Bi();a.m3=Bp();a.r1=c;c=new IQ;c.qL=a;d=new IntersectionObserver(Bh(Bj(c),"onChange"));e=LY.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(T(h));d.observe(i);c=a.nT;if(!U(h,H(307)))i=i.querySelector(".twin");j=B7(i);V(c,j);g=g+1|0;}},YU=(a,b)=>{let c=new Iw();Xu(c,a,b);return c;},KR=a=>{if(!a.ow){a.ow=1;a.r1.jx.lv.hear("study");}},Xe=()=>{LY=BO(Bv,[H(308),H(309),H(307)]);},JE=K(0);
function Ia(){let a=this;I.call(a);a.rg=null;a.rh=null;}
let T1=(b,c)=>{let d;b=b;d=b.rg;b=b.rh;d.q8=1;d.o7=(Mp(c[c.length-1|0])).isIntersecting?1:0;b.gc();},J3=K(0);
function N4(){I.call(this);this.rl=null;}
let YW=(a,b)=>{let c;c=a.rl;Fe(c.jo);KA(c,BU(c.jo.jq)+b);};
function MZ(){I.call(this);this.q_=null;}
let TM=(a,b)=>{KA(a.q_,b);},TY=K(),OM=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gp)&&!(b instanceof He)&&!(b instanceof FO)){if(!(b instanceof IK))break b;d=b;if(U(c,d.mC))break b;if(!OM(d.ny,c))break b;}e=1;break a;}e=0;}return e;},O8=b=>{let c,d,e,f,g,h,i,j,k;c=Ez(H(310));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(157));g=e[d];h=Ez(H(310));i=0;while(i<g.jl){j=O(h,i<=0?H(2):H(157));e=g.ji;k=g.jp;O(j,Nf(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},Nf=(b,c,d)=>{let e,
f,g,h;e=Ez(H(310));f=0;while(f<d){g=f<=0?H(2):H(157);h=b.data;O(O(e,g),Rp(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Rp=b=>{return b-b!==0.0?H(3):Fa(b);};
function N6(){I.call(this);this.r5=null;}
let W5=a=>{FG(a.r5);};
function FV(){let a=this;I.call(a);a.ok=null;a.li=null;a.qS=0;a.l6=0;a.pg=0;a.nv=0.0;a.nu=0.0;}
let J7=(a,b,c)=>{let d;a.ok=b;a.li=c;d=new KV;d.q2=a;b.addEventListener("pointerdown",Bh(Bj(d),"handleEvent"));d=new KW;d.r7=a;b.addEventListener("pointermove",Bh(Bj(d),"handleEvent"));d=new KX;d.p1=a;b.addEventListener("pointerup",Bh(Bj(d),"handleEvent"));d=new KY;d.qP=a;b.addEventListener("pointercancel",Bh(Bj(d),"handleEvent"));d=new KZ;d.re=a;b.addEventListener("touchstart",Bh(Bj(d),"handleEvent"));},ZI=(a,b)=>{let c=new FV();J7(c,a,b);return c;},LP=(a,b)=>{a.l6=a.l6&((b.isPrimary?1:0)?0:1);},OZ=b=>{return !U(Bm(b.pointerType),
H(311))?12.0:24.0;};
function IW(){I.call(this);this.qj=null;}
let WO=(b,c)=>{let d;b=b.qj;if(EL(b.kX)){c=Pe(Dv(b.lB),GH(b.kX));b=b.mc;d=new MI;d.rb=c;Eu(b,d,0);}};
function NO(){I.call(this);this.qC=null;}
let TB=a=>{FG(a.qC);};
function FM(){let a=this;I.call(a);a.lh=null;a.rC=null;a.qc=null;a.qb=null;a.mF=0.0;a.mm=null;a.oa=0;}
let Ke=(a,b,c,d,e)=>{a.mm=H(2);a.lh=b;a.rC=c;a.qc=d;a.qb=e;d=new JS;d.rz=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));d=new JT;d.rr=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));d=new JU;d.qQ=a;b.addEventListener("focus",Bh(Bj(d),"handleEvent"));},ZL=(a,b,c,d)=>{let e=new FM();Ke(e,a,b,c,d);return e;},H$=(a,b)=>{let c;a.mF=b;c=HF(b);if(!U(c,a.mm)&&!(a.lh.matches(':focus')?1:0))H0(a,c);},I7=a=>{a.mm=H(2);},H0=(a,b)=>{let c;a.mm=b;c=a.lh;b=T(b);c.value=b;Pl(a,H(2));},PC=(a,b,c)=>{a.mF=b;H0(a,
HF(b));a.qb.gh(b,c);},Pl=(a,b)=>{a.oa=Ck(b)?0:1;BC(a.rC,b);Hr(a.lh,H(312),a.oa,H(5));},FR=K(0);
function NN(){I.call(this);this.pV=null;}
let Sv=(a,b,c)=>{Nz(a.pV,b,c);},IN=K(),Su=(b,c)=>{b;c.preventDefault();};
function IM(){I.call(this);this.p8=null;}
let VY=(b,c)=>{b=b.p8;Nd(b,b.kU.selectedIndex);};
function IL(){I.call(this);this.ph=null;}
let Tu=(b,c)=>{let d,e;b=b.ph;d=b.m9.checked?1:0;e=b.nN.be();e.data[b.j3]=d;b=b.mR;c=new L$;c.p2=e;Eu(b,c,0);};
function LG(){I.call(this);this.ql=null;}
let S1=a=>{let b;b=a.ql;CC();Fi(b,0);};
function LI(){I.call(this);this.q7=null;}
let Vl=a=>{let b;b=a.q7;CC();Mz(b,(-1));};
function LH(){I.call(this);this.rE=null;}
let X2=a=>{let b;b=a.rE.jx;if(!b.jo.jU)J5(b);else K8(b);};
function LF(){I.call(this);this.pr=null;}
let SF=a=>{let b;b=a.pr;CC();Mz(b,1);};
function LE(){I.call(this);this.rd=null;}
let UL=a=>{let b;b=a.rd;CC();Fi(b,2147483647);};
function HS(){let a=this;I.call(a);a.rW=null;a.rX=null;}
let Zh=(b,c)=>{let d,e;b=b;c=b.rW;b=b.rX;c=c.lX;CC();c=EC(Bm(c.value));d=0.0;if(c!==CY)d=c.my;e=d|0;Fi(b,e);};
function HR(){let a=this;I.call(a);a.pM=null;a.pL=null;}
let Ym=(b,c)=>{let d;b=b;c=b.pM;b=b.pL;Ba();d=Dr;c=Bm(c.ld.value);Km(b,d,c);};
function GL(){let a=this;N.call(a);a.jk=null;a.ju=null;}
let Lx=(a,b,c)=>{a.jk=b;a.ju=c;},DZ=(a,b)=>{let c=new GL();Lx(c,a,b);return c;},Fj=()=>{return Ev(BX([0.0,1.0,1.0,0.0]));},Ev=b=>{let c,d,e,f,g;c=b.data;d=Bd(B$(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BE(f.jl,1);Ca(b,0,g.ji,0,c.length);return DZ(f,g);},Jx=(a,b,c,d,e)=>{let f;f=DZ(KC(a.jk),KC(a.ju));Hm(f,b,c,d,e);return f;},Pe=(a,b)=>{return Jx(a,b,W(a.jk,b,0),W(a.jk,b,1),1.0-W(a.ju,b,0));},Hm=(a,b,c,d,e)=>{BV(a.jk,b,0,c);BV(a.jk,b,1,d);BV(a.ju,b,
0,e);},Bk=a=>{return a.jk.jl;},Tv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GL)){b=b;c=!X(a.jk,b.jk)?0:X(a.ju,b.ju)?1:0;}else c=0;return c;};
function Ow(){I.call(this);this.qX=null;}
let Wy=(a,b,c)=>{let d;d=a.qX;Ph(d,b,W(d.jL.jk,D5(d),1),c);};
function Ox(){I.call(this);this.p6=null;}
let VN=(a,b,c)=>{let d;d=a.p6;Ph(d,W(d.jL.jk,D5(d),0),b,c);},Ja=K(),YN=(b,c)=>{b;c.preventDefault();};
function Jb(){let a=this;I.call(a);a.rG=null;a.rH=null;}
let S7=(b,c)=>{b=b;c=b.rG;b=b.rH;c=Dl(c.la.selectedIndex);El(b,c);};
function Ot(){I.call(this);this.ri=null;}
let WS=a=>{let b;b=a.ri;GJ(b,Pe(b.jL,D5(b)),0);},SV=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BC=(b,c)=>{if(!U(c,Bm(b.textContent)))b.textContent=T(c);},Hr=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new Iz;d.pR=c;b.addEventListener("click",Bh(Bj(d),"handleEvent"));};
function Ou(){I.call(this);this.qE=null;}
let Zi=a=>{let b,c,d,e,f,g,h,i;b=a.qE;c=Q0(b.jL.jk);d=b.mZ;e=Dl(Bk(b.jL));El(d,e);f=c.kk;g=O6(f-(f-c.kh)/2.0);f=c.j_;h=O6(f-(f-c.j5)/2.0);e=b.jL;d=DZ(BE(Bk(e)+1|0,2),BE(Bk(e)+1|0,1));i=0;while(i<Bk(e)){Hm(d,i,W(e.jk,i,0),W(e.jk,i,1),W(e.ju,i,0));i=i+1|0;}Hm(d,Bk(e),g,h,1.0);GJ(b,d,0);};
function Os(){I.call(this);this.py=null;}
let RX=a=>{let b,c,d,e,f,g,h;b=a.py;c=b.mZ;d=CE();El(c,d);d=b.jL;e=D5(b);f=DZ(BE(Bk(d)-1|0,2),BE(Bk(d)-1|0,1));g=0;while(g<Bk(d)){h=C6(g,e);if(h)Hm(f,h<0?g:g-1|0,W(d.jk,g,0),W(d.jk,g,1),W(d.ju,g,0));g=g+1|0;}GJ(b,f,0);};
function L5(){I.call(this);this.lp=null;}
let OB=K(),LZ=null,GR=null,J$=null,Jh=null,Ji=null,QE=null,DE=()=>{DE=Bg(OB);TJ();},Im=()=>{DE();return (Gz(O4(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mj;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GR.data.length;if(c!=d){e=new BT;f=M();P(R(J(R(J(f,H(313)),d),H(314)),c),46);BW(e,L(f));Z(e);}c=OA(b,J$)>=OA(b,GR)?0:1;g=!c?GR:J$;e=!c?H(315):H(316);h=!c?H(316):H(315);i=Bi();j=new ES;f=M();J(J(J(J(J(J(J(J(J(f,H(317)),e),H(318)),h),H(319)),e),H(320)),h),H(321));KH(j,L(f),b);V(i,j);f=M();J(J(f,e),H(322));HX(i,
L(f),!c?Jh:Ji,g);j=M();J(J(j,h),H(323));HX(i,L(j),!c?Ji:Jh,g);f=M();J(J(J(J(J(f,H(324)),e),H(320)),h),H(325));HX(i,L(f),QE,g);return i;},HX=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BF(f,f.jn-1|0)).mg.be();h=Bi();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LZ.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(298)),n);p=L(o);V(h,p);}j=j+1|0;}if(!Ci(h)){b=new ES;p=L6(h);h=M();P(J(J(J(h,c),H(326)),p),46);KH(b,L(h),g);V(f,b);}},OA=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},TJ=()=>{LZ=BO(Bv,[H(327),H(328),H(329),H(330),H(331),H(332),H(333),H(334),H(335)]);GR=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J$=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jh=Ix([0,1,4]);Ji=Ix([2,3,5]);QE=Ix([6,7,8]);};
function MY(){I.call(this);this.qa=null;}
let Tz=a=>{let b,c,d,e;b=a.qa;c=Il(b.ly);d=Gl(b);e=b.mh+1|0;b.mh=e;e=e>1&&!d?1:0;BC(b.mK,e?H(336):(BF(c,d)).lT);FG(b.m5);};
function M2(){I.call(this);this.r4=null;}
let U3=a=>{let b,c,d,e,f;b=a.r4;c=Il(b.ly);d=Gl(b);e=c;f=(BF(e,d)).mg;BC(b.mK,(BF(e,Gl(b))).lT);b=b.m5;c=new ND;c.pW=f;Eu(b,c,0);};
function M0(){I.call(this);this.p3=null;}
let Wv=a=>{let b,c;b=a.p3.m5;c=CK();E$(b,c);};
function QX(){I.call(this);this.q$=null;}
let US=a=>{Pc(a.q$);};
function QY(){I.call(this);this.qs=null;}
let XB=a=>{JJ(a.qs);};
function QW(){I.call(this);this.pB=null;}
let R4=a=>{let b,c,d;b=a.pB;Ba();c=Dm;d=Cc(Y2()*10000.0|0);Km(b,c,d);};
function JL(){I.call(this);this.pp=null;}
let XR=(b,c)=>{let d,e,f;b=b.pp;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!U(Bm(d.tagName),H(337)))e=0;else{f=Bm(d.getAttribute("type"));e=!U(H(338),f)&&!U(H(339),f)?1:0;}if(!e){a:{f=Bm(c.key);e=(-1);switch(Dc(f)){case 89:if(!U(f,H(340)))break a;e=3;break a;case 90:if(!U(f,H(341)))break a;e=1;break a;case 121:if(!U(f,H(342)))break a;e=2;break a;case 122:if(!U(f,H(343)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){Pc(b.mP);break b;}JJ(b.mP);break b;case 2:case 3:break;default:break b;}c.preventDefault();JJ(b.mP);}}}};
function Hv(){let a=this;BI.call(a);a.pD=null;a.r2=null;a.k8=null;}
let OO=null,Q5=null,Oi=null,Nh=null,QI=null,Q3=null,RB=null,RJ=null,OS=null,OP=null,O7=null,W6=null,Ms=null,GM=()=>{GM=Bg(Hv);V1();},K5=()=>{GM();return Ms.be();},R6=(a,b,c,d,e,f)=>{GM();Cx(a,b,c);a.pD=d;a.r2=e;a.k8=f;},Cm=(a,b,c,d,e)=>{let f=new Hv();R6(f,a,b,c,d,e);return f;},V1=()=>{let b,c,d;OO=Cm(H(344),0,H(345),H(346),H(2));Q5=Cm(H(347),1,H(348),H(349),H(350));Oi=Cm(H(351),2,H(352),H(353),H(354));Nh=Cm(H(355),3,H(356),H(357),H(358));QI=Cm(H(359),4,H(360),H(361),H(362));Q3=Cm(H(363),5,H(364),H(365),H(366));RB
=Cm(H(367),6,H(368),H(369),H(370));RJ=Cm(H(371),7,H(372),H(373),H(374));OS=Cm(H(375),8,H(376),H(377),H(378));OP=Cm(H(379),9,H(380),H(381),H(382));O7=Cm(H(383),10,H(384),H(385),H(386));b=Cm(H(387),11,H(388),H(389),H(390));W6=b;c=Bd(Hv,12);d=c.data;d[0]=OO;d[1]=Q5;d[2]=Oi;d[3]=Nh;d[4]=QI;d[5]=Q3;d[6]=RB;d[7]=RJ;d[8]=OS;d[9]=OP;d[10]=O7;d[11]=b;Ms=c;};
function Gm(){let a=this;N.call(a);a.lj=0;a.mT=0;a.mi=null;}
let NR=null,Ht=()=>{Ht=Bg(Gm);V4();},SM=(a,b,c,d)=>{Ht();a.lj=b;a.mT=c;a.mi=d;},Ep=(a,b,c)=>{let d=new Gm();SM(d,a,b,c);return d;},JG=()=>{Ht();return NR;},RW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gm)){b=b;c=a.lj!=b.lj?0:a.mT!=b.mT?0:X(a.mi,b.mi)?1:0;}else c=0;return c;},V4=()=>{let b,c,d,e,f,g;b=Ep(8,10000,H(391));c=Ep(10,10000,H(392));d=Ep(17,10000,H(393));e=Ep(71,10000,H(394));f=Ep(1,3000,H(395));g=Ep(195,8000,H(396));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NR=IV(BO(I,[b,c,d,e,f,g]));};
function Kb(){I.call(this);this.qW=null;}
let Xk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.qW;d=b.lO.selectedIndex-1|0;e=(K5()).data.length;f=Dn(JG());if(d<0)BC(b.lL,H(2));else{b.pa=1;if(d<e){c=(K5()).data[d];BC(b.lL,c.r2);b=b.nz;g=CK();d=0;while(d<c.k8.jj.length){h=F9(c.k8,61,d);e=F9(c.k8,38,d);if(e<0)e=c.k8.jj.length;Cl(g,Dx(c.k8,d,h),Dx(c.k8,h+1|0,e));d=e+1|0;}E$(b,g);}else if(d>=(e+f|0)){BC(b.lL,H(2));b=b.nz;c=Im();g=CK();i=(B6()).data;d=i.length;h=0;while(h<d){j=i[h];k=CB(c,j);l=new O0;l.pl=g;l.pk=j;FC(k,l);h=h+1|0;}E$(b,g);}else{c=JG();d=d-e|0;c=FY(c,
d);g=b.lL;d=c.lj;l=c.mi;j=M();P(J(P(R(J(j,H(397)),d),32),l),46);BC(g,L(j));g=b.nz;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jr;m[1]=Cc(c.lj);m[2]=Ed.jr;m[3]=Cc(c.mT);m[4]=Dr.jr;m[5]=H(263);b=O4(i);E$(g,b);}}},Ii=K(),SX=(b,c)=>{b;c.preventDefault();};
function IQ(){I.call(this);this.qL=null;}
let TU=(b,c)=>{let d;b=b.qL;d=0;while(d<c.length){if((Mp(c[d])).isIntersecting?1:0)KR(b);d=d+1|0;}},Ei=K(0);
function Qx(){I.call(this);this.p_=null;}
let SY=(a,b)=>{b=b;V(a.p_,b);},Zz=K(),QA=K(0);
function KS(){I.call(this);this.rN=null;}
let Uh=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.rN;b.l_=0;c=b.jo;d=c.jU;if(JH(c))If(b.jo,new Lq,7.0);I6(b);e=d&&!b.jo.jU?1:0;f=b.jo.jq;if(BU(f)!=b.n$){b.n$=BU(f);b.lv.hear("iteration");}if(f.kY&&!b.oz){b.oz=1;b.lv.hear("diverge");}else if(e)b.lv.hear("finish");if(JH(b.jo))CD(b);else if(b.o6){b.o6=0;c=b.kj;g=EZ(b.jo.jq);c=c.rV;h=g.k1;i=E6(g.kE,4);e=Dz(g);d=Bk(g.jw);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(398)),i),H(157)),e),H(222)),d),H(399));BC(c,L(g));c=b.k4;b=b.jo;i=b.jM;e=BU(b.jq);if(FB(c)&&!Og(c)){f=(Gz(Lt(c))).mj;b
=CK();j=(B6()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cv?Bt(i,k):Cc(e);if(!U(l,Bt(f,k))){Cl(b,k.jr,l);f=Eg(H5(f,k,l),f);}h=h+1|0;}VR(T(Ik(b)));c.nK=Bm(location.hash.slice(1));}}},CZ=K(EU);
function IJ(){CZ.call(this);this.nF=null;}
let Yx=(a,b)=>{a.nF=b;},IV=a=>{let b=new IJ();Yx(b,a);return b;},FY=(a,b)=>{return a.nF.data[b];},Dn=a=>{return a.nF.data.length;},O$=K(),TW=a=>{return performance.now();},X8=K(),Fa=b=>{let c,d,e,f,g,h,i;if(!O5(b))return NC(b);if(b===0.0){c=Fp(b);d=M();J(J(d,c),H(400));return L(d);}c=S_(Bq(b));e=c.mL;f=c.nw-1|0;if((-4)<=f&&f<16){d=Fp(b);c=Pw(c,BA(1,e.jj.length-c.nw|0));g=M();J(J(g,d),c);return L(g);}if(e.jj.length<=1)d=H(2);else{c=Hk(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(401):H(402);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fp(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=Fa(b);if(c===H(403))d=1;else if(H(403).jj.length>c.jj.length)d=0;else{e=0;f=c.jj.length-H(403).jj.length|0;while(f<c.jj.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(403),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.jj.length-2|0);return c;},E6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!O5(b))return NC(b);if(b===0.0)d=Fm(H(2),0);else{e=Bq(b);d=Ea(Js(e),BA(Hg(e),0));f=Ea(Cd(1),BA( -Hg(e)|0,
0));g=L9(e);En(f,BA(g,0));En(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fm(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IH(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NT(d,f,h))d=Fm(FL(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fm(FL(i),g);}else{d=new Jr;m=FL(i);f=M();J(P(f,49),m);Pi(d,L(f),g+1|0);}}}}f=Fp(b);d=Pw(d,c);n=M();J(J(n,f),d);return L(n);},EC=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qk;b=D1(b);c.nl=Hq(B9);c.mU
=b;d=NI(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Jz(h)){if(h!=46&&h!=44)break;if(f)break;}c.kb=c.kb+1|0;if(!Jz(h))f=1;else{e=1;i=c.lG;if(i==800){g=g|(h==48?0:1);c.j8=c.j8+(!f?1:0)|0;}else{c.j8=c.j8-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nl,h-48|0);c.lG=c.lG+1|0;}}}h=DR(c);}if(g){DF(c.nl,1);c.lG=c.lG+1|0;c.j8=c.j8-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.kb=c.kb+1|0;i=NI(c);e=0;f=0;g=DR(c);while(Jz(g)){c.kb=c.kb+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.j8;if(i)f= -f|0;c.j8=g+f|0;}if(e&&c.kb
>=c.mU.jj.length){j=!d?1:(-1);d=c.lG;e=d+c.j8|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nl;l=Hq(Cd(1));En(b,BA(c.j8,0));En(l,BA( -c.j8|0,0));e=NF(b)-NF(l)|0;FI(b,BA( -e|0,0));FI(l,BA(e,0));if(C$(b,l)<0){FI(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IH(b,l);FI(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=VM(Sm(Yi(Cd(BA(e-52|0,(-1074))+1074|0),52),Fu(k)));}}}}else k=0.0;b=QH(j*k);break a;}}b=J8();}return b;},O5=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},NC=b=>{let c,d;if(isNaN(b)?1:0)c=H(404);else{c=Fp(b);d=M();J(J(d,c),H(405));c=L(d);}return c;},Fp=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(231);},Pw=(b,c)=>{let d,e,f,g;d=M();e=b.nw;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mL.jj.length?BQ(b.mL,f):48);f=f+1|0;}return L(d);};
function MQ(){I.call(this);this.my=0.0;}
let CY=null,Yz=(a,b)=>{a.my=b;},QH=a=>{let b=new MQ();Yz(b,a);return b;},J8=()=>{if(CY===null)CY=QH(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.my;b=new D3;Br(b);Z(b);},KL=a=>{return a===CY?0:1;},P4=a=>{return a!==CY?0:1;},P2=(a,b)=>{if(a!==CY)b.gV(a.my);},XY=K(),WH=b=>{return Math.sin(b);},Tm=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fo=b=>{return Math.floor(b);},Bs=b=>{return Yo(Fu(b+YO(b)*0.5));},Y2=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},Vr=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return Vr(b,c);},YZ=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return YZ(b,c);},Xm=b=>{return Math.abs(b);},Bq=b=>{return Xm(b);},YO=b=>{return Math.sign(b);};
function I8(){let a=this;N.call(a);a.jP=null;a.jw=null;a.nP=null;a.k1=0;a.kE=0.0;a.kA=null;a.oj=null;a.lF=null;a.lS=0;}
let Gf=a=>{let b;b=Cj(a.jP);C8(b,a.kA);return b;},MG=(a,b)=>{return !(W(a.lF,b,0)>0.5)?0:1;},HH=(a,b)=>{return MG(a,b)!==W(a.jw.ju,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bk(a.jw)){b=b+(!HH(a,c)?0:1)|0;c=c+1|0;}return b;},XE=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I8)){b=b;if(!X(a.jP,b.jP)){c=0;break a;}if(!X(a.jw,b.jw)){c=0;break a;}if(!X(a.nP,b.nP)){c=0;break a;}if(a.k1!=b.k1){c=0;break a;}if(a.kE!==b.kE){c=0;break a;}if(!X(a.kA,b.kA)){c=0;break a;}if(!X(a.oj,b.oj)){c=0;break a;}if(!X(a.lF,
b.lF)){c=0;break a;}if(a.lS==b.lS){c=1;break a;}c=0;}else c=0;}return c;},SP=a=>{return a.jw;};
function ME(){let a=this;I.call(a);a.jz=null;a.jy=null;}
let SO=(a,b)=>{let c,d,e,f;c=Dn(b.kg);d=Bd(Cg,c);e=d.data;a.jz=d;a.jy=Bd(Cg,c);e[0]=BE(0,0);a.jy.data[0]=BE(0,0);f=1;while(f<c){a.jz.data[f]=BE(Be(b,f),Be(b,f-1|0));a.jy.data[f]=BE(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new ME();SO(b,a);return b;},CM=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jz.data;if(c>=d.length)break;b=b+(d[c].ji.data.length+a.jy.data[c].ji.data.length|0)|0;c=c+1|0;}d=Bo(b);e=0;c=1;while(true){f=a.jz.data;if(c>=f.length)break;b=MB(f[c].ji,d,e);e=MB(a.jy.data[c].ji,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jz.data;if(d>=e.length)break;c=RH(b,RH(b,c,e[d].ji),a.jy.data[d].ji);d=d+1|0;}},O9=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MB=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},RH=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jl=0;a.jp=0;a.ji=null;}
let FW=(a,b,c)=>{a.jl=b;a.jp=c;a.ji=Bo(Bc(b,c));},BE=(a,b)=>{let c=new Cg();FW(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FW(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jp;if(f!=g){h=new BT;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(406)),e),H(407)),d),H(408)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.ji,Bc(e,g),g);e=e+1|0;}return c;},OY=a=>{return a.jl;},Hb=a=>{return a.jp;},W=(a,b,c)=>{return a.ji.data[Bc(b,a.jp)+c|0];},BV=(a,b,c,d)=>{a.ji.data[Bc(b,a.jp)+c|0]=d;},Ic
=a=>{return a.ji;},KC=a=>{let b,c,d;b=BE(a.jl,a.jp);c=a.ji;d=c.data;Ca(c,0,b.ji,0,d.length);return b;},E4=a=>{let b,c,d;b=a.jl;c=a.jp;d=M();R(P(R(d,b),120),c);return L(d);},HT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jl==c.jl&&a.jp==c.jp){b:{d=a.ji;e=c.ji;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JN();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},Wd=K(),F4=0,M_=K(),Tq=a=>{return performance.now();},Hn=K(0);
function Q9(){let a=this;I.call(a);a.qv=null;a.qw=null;a.qx=0;}
function Pb(){let a=this;I.call(a);a.jG=null;a.kn=null;}
let Nc=(a,b,c,d)=>{let e,f;if(!U(Eg(CB(a.jG,c),H(2)),d)&&!Ha(a.jG,b)){e=a.kn;b=b.jr;f=c.jr;c=M();J(J(P(J(J(J(c,b),H(409)),f),61),d),H(410));b=L(c);V(e,b);}},G4=(a,b)=>{let c,d;c=b.jr;b=Bt(a.jG,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H9(){let a=this;N.call(a);a.kC=null;a.ll=null;}
let P1=a=>{return a.kC.data.length+a.ll.data.length|0;},UK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H9)){b=b;c=!X(a.kC,b.kC)?0:X(a.ll,b.ll)?1:0;}else c=0;return c;},Tx=K(),Uv=K(),MV=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},OC=K(DH),ZD=null,JN=()=>{JN=Bg(OC);UO();},UO=()=>{ZD=Bx(CX);};
function BY(){BI.call(this);this.ms=null;}
let D2=null,Hw=null,Gr=null,O_=null,RC=null,N7=null,QR=null,Mn=null,Cr=()=>{Cr=Bg(BY);R0();},DD=(a,b,c,d)=>{Cr();Cx(a,b,c);a.ms=d;},ZM=a=>{return a.ms;},Sl=(a,b,c)=>{let d,e,f,g;d=b.ji;e=c.ji;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.g3(g[f]);f=f+1|0;}},MU=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.ji;g=c.ji;h=d.ji;i=e.ji;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.g4(l[j],m[j])*n[j];j=j+1|0;}},R0=()=>{let b,c,d;b=new Lp;DD(b,H(411),0,H(52));D2=b;b=new Lo;DD(b,
H(412),1,H(53));Hw=b;b=new Lm;DD(b,H(363),2,H(54));Gr=b;b=new Ll;DD(b,H(413),3,H(55));O_=b;b=new Lk;DD(b,H(414),4,H(56));RC=b;b=new Lj;DD(b,H(415),5,H(57));N7=b;b=new Li;DD(b,H(416),6,H(58));QR=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hw;d[2]=Gr;d[3]=O_;d[4]=RC;d[5]=N7;d[6]=b;Mn=c;},Mc=K(),Po=null,HK=()=>{HK=Bg(Mc);YS();},YS=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Po=b;c[Ek.jN]=1;c[CW.jN]=2;c[Dy.jN]=3;},Oq=K(0);
function H6(){let a=this;I.call(a);a.qD=null;a.qB=null;}
let Ys=b=>{let c;b=b;c=b.qD;b=b.qB;HG(c);b.gc();};
function KV(){I.call(this);this.q2=null;}
let V3=(b,c)=>{let d,e;b=b.q2;if((c.isPrimary?1:0)&&!c.button){b.nv=c.offsetX;b.nu=c.offsetY;b.pg=0;d=OZ(c);e=b.li.g7(b.nv,b.nu,d);b.l6=e;if(!e)b.li.g8();else{b.ok.setPointerCapture(c.pointerId);b.li.g9(b.nv,b.nu,d);}}};
function KW(){I.call(this);this.r7=null;}
let YD=(b,c)=>{let d,e,f;b=b.r7;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.l6){f=b.pg|(!(Bu(Bq(d-b.nv),Bq(e-b.nu))>3.0)?0:1);b.pg=f;if(f)b.li.g$(d,e);}else{f=b.li.g7(d,e,OZ(c));if(f!=b.qS){b.qS=f;b.ok.style.setProperty("cursor",T(!f?H(126):H(417)));}}}};
function KX(){I.call(this);this.p1=null;}
let Yb=(b,c)=>{LP(b.p1,c);};
function KY(){I.call(this);this.qP=null;}
let XL=(b,c)=>{LP(b.qP,c);};
function KZ(){I.call(this);this.re=null;}
let Tt=(b,c)=>{if(b.re.l6)c.preventDefault();};
function JS(){I.call(this);this.rz=null;}
let X4=(b,c)=>{let d,e;b=b.rz;c=EC(Bm(b.lh.value));if(!(KL(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J8();if(KL(c))PC(b,Eh(c),0);else{c=b.qc;d=Bm(b.lh.value);e=M();J(J(J(J(e,c),H(418)),d),H(136));Pl(b,L(e));}};
function JT(){I.call(this);this.rr=null;}
let Yh=(b,c)=>{let d,e,f;b=b.rr;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bm(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!U(e,H(419)))break a;f=0;break a;case 977535019:if(!U(e,H(420)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();PC(b,Bs((b.mF+d)*100.0)/100.0,c.repeat?1:0);}};
function JU(){I.call(this);this.qQ=null;}
let TC=(b,c)=>{b=b.qQ;c=HF(b.mF);if(!b.oa&&!U(c,b.mm))H0(b,c);};
function Iz(){I.call(this);this.pR=null;}
let Ya=(b,c)=>{b.pR.gc();},EH=K(BN);
function LD(){let a=this;I.call(a);a.lI=null;a.kS=null;a.kI=null;a.m4=null;a.nm=null;a.m_=null;}
let Va=(a,b,c,d)=>{let e,f,g,h,i;a.m_=H(2);a.lI=c;e=c.jr;b=B2(b,H(421));a.kS=b;b.className="field";f=a.kS;b=Fn(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hk(b,1);h=M();J(P(h,g),b);(B1(f,H(422),L(h))).setAttribute("for",T(e));b=c.lK;b=b instanceof JX?b.lz:!(b instanceof FO)?Ie():Ny(H(117),H(5));a.nm=b;if(!b.m()){f=B2(a.kS,H(423));b=a.nm.p();while(b.q()){B1(f,H(226),b.s());}}else{f=B2(a.kS,H(424));f.setAttribute("type","text");b=a.lI.lK;f.setAttribute("inputmode",T(!(!(b instanceof Gp)&&!(b instanceof He)?0:1)?
H(425):H(426)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kI=f;f.setAttribute("id",T(e));i=a.kI;b=M();J(J(J(J(b,e),H(427)),e),H(280));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.kS,H(207),c.ps);c="help";i.className=c;b=M();J(J(b,e),H(428));h=L(b);i.setAttribute("id",T(h));h=B2(a.kS,H(207));a.m4=h;b="complaint";h.className=b;i=a.m4;b=M();J(J(b,e),H(280));h=L(b);i.setAttribute("id",T(h));a.m4.setAttribute("role","alert");b=a.kI;h=new Id;h.qq=a;h.qp=d;b.addEventListener("change",
Bh(Bj(h),"handleEvent"));},U0=(a,b,c)=>{let d=new LD();Va(d,a,b,c);return d;},Zr=(a,b)=>{let c,d,e,f;a:{b:{c=a.kS;d=a.lI;Ba();if(!(d===CH&&!BD(b,B0,H(36)))){if(a.lI!==C3)break b;if(BD(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bt(b,a.lI);if(!U(f,a.m_)){a.m_=f;Rj(a,f);MC(a,H(2));}},MC=(a,b)=>{BC(a.m4,b);Hr(a.kI,H(312),Ck(b)?0:1,H(5));},Rj=(a,b)=>{if(!a.nm.m())a.kI.value=T(b);else a.kI.value=T(b);},ZE=K(),P$=K(),V_=null,Lg=null,Hx=null,Gh=null,PB=null,Ld=null,OW=null,Fx=()=>{Fx=Bg(P$);TX();},TX=()=>
{let b;V_=new WeakMap();Lg=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hx=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gh=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hx===null)b=null;else{b=new HZ;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}Ld=b;if(Gh===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}OW=b;},Ye=K(),Ql=K(),Xj=null,SU=null,Lh=null,OD=null,Uf=null,Yg=null,Fk=()=>{Fk=Bg(Ql);SI();},SI=()=>{Xj=new OJ;SU=new OG;Lh=new OI;OD=new OE;Uf=new OF;Yg
=new Od;},K9=K(0),N2=K(0),Rd=K(0),Oh=K(0),QJ=K(0),Pj=K(0),Qu=K(0),My=K(0),NB=K(0),MX=K(0),Mj=K(0),Vi=K(),FD=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},XS=K(),C5=(b,c)=>{let d,e,f,g;d=Bi();if(Ck(D1(b)))return d;e=0;f=F9(b,c,0);while(f>=0){g=Dx(b,e,f);V(d,g);e=f+1|0;f=F9(b,c,e);}b=Hk(b,e);V(d,b);return d;},GN=b=>{let c,d,e,f,g;c=C5(b,44);d=Bo(c.jn);e=d.data;f=0;g=e.length;while(f<g){e[f]=K6(BF(c,f));f=f+1|0;}return d;},K6=b=>{let c,d;c=EC(b);d
=new Rc;d.rK=b;if(c!==CY)return c.my;b=d.rK;c=new H_;d=M();J(J(d,H(429)),b);BW(c,L(d));Z(c);};
function Qk(){let a=this;I.call(a);a.mU=null;a.kb=0;a.nl=null;a.j8=0;a.lG=0;}
let DR=a=>{return a.kb>=a.mU.jj.length?0:BQ(a.mU,a.kb);},Jz=b=>{return 48<=b&&b<=57?1:0;},NI=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kb=a.kb+1|0;return c;};
function Ig(){let a=this;N.call(a);a.ng=0;a.m6=0;}
let M8=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.ng=e;f.m6=b;return f;},Uy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.ng!=b.ng?0:a.m6==b.m6?1:0;}else c=0;return c;};
function Gt(){let a=this;I.call(a);a.nD=null;a.j1=null;a.jX=null;}
let Jc=(a,b,c)=>{let d,e,f,g;a.nD=b;d=Dn(b.kg);e=Bd(Cg,d);f=e.data;a.j1=e;a.jX=Bd(Cg,d);f[0]=BE(0,0);a.jX.data[0]=c;g=1;while(g<d){a.j1.data[g]=BE(c.jl,Be(b,g));a.jX.data[g]=BE(c.jl,Be(b,g));g=g+1|0;}},E3=(a,b)=>{let c=new Gt();Jc(c,a,b);return c;},GA=a=>{return a.jX.data[Bn(a.nD)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jz;d=b.jy;e=1;while(e<=Bn(a.nD)){f=c.data;b=a.jX.data[e-1|0];g=f[e];h=a.j1.data[e];DO(b.jp==g.jp&&h.jl==b.jl&&h.jp==g.jl?1:0,H(430),b,g,h);i=b.ji;j=g.ji;f=h.ji;k=b.jl;l=g.jl;m
=b.jp;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.j1.data[e];DO(b.jl==g.jp&&b.jp==1?1:0,H(431),g,b,g);i=b.ji;j=g.ji;t=g.jp;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}Sl(IF(a.nD,e),a.j1.data[e],a.jX.data[e]);e=e+1|0;}};
function Qf(){let a=this;N.call(a);a.l9=null;a.sc=null;a.ku=null;a.n8=null;a.ob=null;a.mn=null;a.kW=0;}
let Wg=a=>{return a.ku;};
function Ff(){let a=this;N.call(a);a.j7=null;a.jQ=null;a.kK=null;a.kz=null;a.ne=null;a.mO=null;a.m2=null;a.k0=null;a.kR=null;a.oC=null;a.n1=null;a.kG=null;}
let HV=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j7=b;a.jQ=c;a.kK=d;a.kz=e;a.ne=f;a.mO=g;a.m2=h;a.k0=i;a.kR=j;a.oC=k;a.n1=l;a.kG=m;},ZJ=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Ff();HV(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Uq=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Ff;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CJ,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fl(m,n);p=new DC;n=Bd(CJ,3);o=n.data;o[0]=JB(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=JB(DT(Bb(5942881),0.4),b);Fl(p,n);HV(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},XG=a=>{return a.j7;},XV=a=>{return a.jQ;};
function K_(){let a=this;I.call(a);a.lq=null;a.le=null;a.kB=null;a.lc=null;a.lb=null;}
let Wk=(a,b,c)=>{let d,e,f;a.lq=b;d=Dn(b.kg);a.le=Bd(Cg,d);a.kB=Bd(Cg,d);e=Cj(b);a.lc=e.jz;a.lb=e.jy;a.le.data[0]=BE(0,0);a.kB.data[0]=BE(0,0);f=1;while(f<d){a.le.data[f]=BE(c,Be(b,f));a.kB.data[f]=BE(c,Be(b,f));f=f+1|0;}},Kk=(a,b)=>{let c=new K_();Wk(c,a,b);return c;},J1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jX.data;f=b.jz;g=Bn(a.lq);Y7(a.lq.lD,e[g],d,a.le.data[g]);h=Bn(a.lq);i=a.lq;b=i.lt;Cr();if(b===D2&&i.lD===EI){i=c.jX.data[h];b=a.kB.data[h];DO(I1(i,d)&&I1(i,b)?1:0,H(432),i,d,b);j
=i.ji;k=d.ji;l=b.ji;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MU(IF(i,h),a.le.data[h],c.j1.data[h],c.jX.data[h],a.kB.data[h]);while(true){h=C6(g,1);if(h<0)break;b=a.kB.data[g];m=g-1|0;i=e[m];q=a.lc.data[g];DO(b.jl==i.jl&&q.jl==b.jp&&q.jp==i.jp?1:0,H(433),b,i,q);n=b.ji;j=i.ji;k=q.ji;r=b.jp;s=i.jp;t=b.jl;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kB.data[g];d
=a.lb.data[g];DO(d.jl==b.jp&&d.jp==1?1:0,H(434),b,b,d);l=b.ji;p=d.ji;y=b.jp;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kB.data[g];d=l[g];i=a.le.data[m];DO(b.jp==d.jl&&i.jl==OY(b)&&Hb(i)==Hb(d)?1:0,H(435),b,d,i);p=Ic(b);l=Ic(d);k=Ic(i);h=OY(b);u=Hb(d);v=Hb(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MU(IF(a.lq,m),a.le.data[m],
c.j1.data[m],e[m],a.kB.data[m]);}g=g+(-1)|0;}};
function QK(){let a=this;I.call(a);a.oN=null;a.oy=null;a.o1=null;}
let Wl=(a,b,c)=>{let d;d=DZ(BE(c,2),BE(c,1));a.oN=d;a.oy=E3(b,d.jk);a.o1=Kk(b,c);},MA=(a,b)=>{let c=new QK();Wl(c,a,b);return c;},TH=K(),Gn=(b,c)=>{let d,e,f,g;b=b.data;d=Bo(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},T2=K(),ZH=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gw(b)&&(e+f|0)<=Gw(d)){a:{b:{if(b!==d){g=HM(Bz(b));h=HM(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G9(g)&&!G9(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EG(n.kN,h.kN)){k=1;break c;}}k=0;}if(!k){Hs(b,c,d,e,j);b=new G_;Br(b);Z(b);}j=j+1|0;k=m;}Hs(b,c,d,e,f);return;}if(!G9(g))break a;if(G9(h))break b;else break a;}b=new G_;Br(b);Z(b);}}Hs(b,c,d,e,f);return;}b=new G_;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EH;BW(d,H(436));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gw(b)&&(e+f|0)<=Gw(d)){Hs(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hs=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Rf(){let a=this;I.call(a);a.qG=null;a.qH=null;}
let Td=(a,b)=>{b=b;Cl(a.qG,a.qH.jr,b);};
function Id(){let a=this;I.call(a);a.qq=null;a.qp=null;}
let RT=(b,c)=>{let d,e;b=b;c=b.qq;b=b.qp;d=c.lI;e=!c.nm.m()?Bm(c.kI.value):Bm(c.kI.value);b=Km(b,d,e);MC(c,b);if(Ck(b))Rj(c,c.m_);};
function In(){let a=this;N.call(a);a.kg=null;a.kH=null;a.lt=null;a.lD=null;}
let Bn=a=>{return Dn(a.kg)-1|0;},Be=(a,b)=>{return (FY(a.kg,b)).lH;},IF=(a,b)=>{return b!=Bn(a)?a.kH:a.lt;},CI=a=>{let b,c;b=0;c=1;while(c<=Bn(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(In)){b=b;c=!X(a.kg,b.kg)?0:!X(a.kH,b.kH)?0:!X(a.lt,b.lt)?0:X(a.lD,b.lD)?1:0;}else c=0;return c;};
function Jr(){let a=this;N.call(a);a.mL=null;a.nw=0;}
let Pi=(a,b,c)=>{a.mL=b;a.nw=c;},Fm=(a,b)=>{let c=new Jr();Pi(c,a,b);return c;},S_=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Js(b);d=Hg(b);e=!(DN(c,EQ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L9(b);En(g,BA(j,0));k=Bd(Hz,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){En(k[l],BA(m,0));l=l+1|0;}l=GZ(So(c,Cd(2)),B9)?1:0;if(C$(JA(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hz,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IH(f,g);p=C$(h,f)<l?0:1;q=C$(JA(f,i),g)<l?0:1;if(q&&!(p&&!NT(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fm(L(n),j);},NT=(b,c,d)=>{return C$(JA(b,b),c)<(d%2|0?0:1)?0:1;},Js=b=>{let c;c=Rh(b);if(OK(c,EQ(0, 1048576)))c=Wc(RQ(c,EQ(4294967295, 1048575)),EQ(0, 1048576));return c;},Hg=b=>{return BA(E9(Yj(Rh(b),52)),1)-1075|0;},L9=b=>{let c,d,e,f;c=Hg(b)+63|0;d=Js(b);Jy();if(DN(d,B9))e=64;else{e=0;f=DQ(d,32);if(GZ(f,B9))e=32;else f
=d;d=DQ(f,16);if(DN(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B9))f=d;else e=e|2;if(GZ(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Hq(b);FI(d,c);return d;};
function Hh(){let a=this;N.call(a);a.kk=0.0;a.kh=0.0;a.j_=0.0;a.j5=0.0;}
let G8=null,G1=null,Hd=()=>{Hd=Bg(Hh);XH();},YP=(a,b,c,d,e)=>{Hd();a.kk=b;a.kh=c;a.j_=d;a.j5=e;},Gx=(a,b,c,d)=>{let e=new Hh();YP(e,a,b,c,d);return e;},Q0=b=>{let c,d,e,f,g,h,i,j;Hd();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jl){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E1(G8,c,e)&&E1(G8,d,f))return G8;if(E1(G1,c,e)&&E1(G1,d,f))return G1;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gx(i-h,i+h,j-h,j+h);},E1=(a,b,c)=>{return a.kk<=b&&b<=a.kh&&a.j_<=c&&c<=a.j5?1:0;},Mu=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hh)){b=b;c=a.kk!==b.kk?0:a.kh!==b.kh?0:a.j_!==b.j_?0:a.j5===b.j5?1:0;}else c=0;return c;},XH=()=>{G8=Gx((-0.1),1.1,(-0.1),1.1);G1=Gx((-1.1),1.1,(-1.1),1.1);};
function Nx(){let a=this;I.call(a);a.pE=null;a.pf=null;a.rB=0;a.nh=null;a.nM=null;a.oZ=null;a.m7=null;a.pe=null;}
let O3=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.m7)&&Dv(a.pe)===b)){a.pe=Bw(b);c=Gf(b);DL(a.nh,c);d=new J4;e=b.k1;f=Fa(b.kE);g=new Qi;g.qi=a;g.qh=c;c=new JV;h=a.pf;i=a.rB;j=(GA(a.nh)).ji;k=C6(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.k6=h;c.jY=i;c.kq=i;c.k5=j;b=b.jw;h=b.jk;b=b.ju;if(h.jp!=2)break a;if(b.jp!=1)break a;if(h.jl!=b.jl)break a;d.mk=e;d.nE=f;d.mb=g;d.k3=c;d.jZ=h;d.nB=b;a.m7=Bw(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(P(R(J(c,H(437)),i),120),i),H(438)),k),H(439));BW(b,L(c));Z(b);}}return Bl(a.m7);}c
=new BT;d=E4(h);b=E4(b);f=M();P(J(J(J(J(f,H(440)),d),H(240)),b),46);BW(c,L(f));Z(c);};
function CJ(){let a=this;N.call(a);a.j0=0;a.j$=0;a.j6=0;a.lN=0.0;}
let VX=(a,b,c,d,e)=>{a.j0=b;a.j$=c;a.j6=d;a.lN=e;},GQ=(a,b,c,d)=>{let e=new CJ();VX(e,a,b,c,d);return e;},Bb=b=>{return GQ(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GQ(a.j0,a.j$,a.j6,b);},JB=(a,b)=>{return GQ(Io(a,a.j0,b.j0),Io(a,a.j$,b.j$),Io(a,a.j6,b.j6),1.0);},Io=(a,b,c)=>{let d;d=a.lN;return Bs(d*b+(1.0-d)*c)|0;},F2=(b,c)=>{P(P(b,BQ(H(441),c>>4)),BQ(H(441),c&15));},Rg=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CJ)){b=b;c=a.j0!=b.j0?0:a.j$!=b.j$?0:a.j6!=b.j6?0:a.lN===b.lN?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.mQ=null;}
let FJ=null,FA=()=>{FA=Bg(DC);WG();},Fl=(a,b)=>{FA();a.mQ=b.be();},PI=a=>{let b=new DC();Fl(b,a);return b;},EA=(a,b)=>{return Kc(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Kc=(a,b)=>{let c,d,e,f,g;c=a.mQ.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GQ(Kv(f.j0,g.j0,d),Kv(f.j$,g.j$,d),Kv(f.j6,g.j6,d),1.0);},Kv=(b,c,d)=>{FA();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},WG=()=>{let b,c,d;b=new DC;c=Bd(CJ,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fl(b,c);FJ=b;},QC=K(0),DU=(a,b)=>{let c;c=a.mz;return c*Bu(1.0,Bs(b/c));},Jf=(a,b)=>{let c;c=a.mz;return c*Bs(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.mz)%2.0!==1.0?0:1;return Jf(a,b)+(!e?0.0:d.mz/2.0);};
function H1(){let a=this;I.call(a);a.jI=null;a.lm=0.0;a.np=0.0;a.mz=0.0;a.nV=null;}
let GW=null,DK=()=>{DK=Bg(H1);W9();},SK=a=>{return a.lm;},T_=a=>{return a.np;},B4=(a,b,c)=>{let d,e;d=a.jI;DK();d.fillStyle=T(HE(GW,c));if(!(b instanceof Ds)){Nu(a,b);a.jI.fill('evenodd');}else{e=b;a.jI.fillRect(e.jv,e.jK,e.jC,e.jS);}},Ce=(a,b,c)=>{let d,e;d=a.jI;DK();d.strokeStyle=T(HE(GW,c.p5));a.jI.lineWidth=c.lE;XQ(a.jI,c.q4);if(!(b instanceof Ds)){Nu(a,b);a.jI.stroke();}else{e=b;a.jI.strokeRect(e.jv,e.jK,e.jC,e.jS);}},CF=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nV;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fv))
{g=g;h=e.k7!==g.k7?0:!X(e.lw,g.lw)?0:!X(e.lY,g.lY)?0:X(e.nb,g.nb)?1:0;}else h=0;if(!h){a.nV=e;i=a.jI;DK();j=e.lY;DW();g=j!==Kw?H(2):H(442);k=e.lw;Dj();j=k!==Fc?H(443):H(444);a:{k=E6(e.k7,2);l=M();J(J(J(J(l,g),k),H(445)),j);i.font=T(L(l));j=a.jI;Jw();switch(MM.data[e.nb.jN]){case 1:e=H(446);break a;case 2:e=H(447);break a;case 3:e=H(269);break a;default:}b=new PL;Br(b);Z(b);}j.textAlign=T(e);}e=a.jI;DK();f=T(HE(GW,f));e.fillStyle=f;a.jI.fillText(T(b),c,d);},Nu=(a,b)=>{let c,d,e;a:{a.jI.beginPath();if(b instanceof Hj)
{c=b;a.jI.arc(c.pc,c.pb,c.oT,0.0,6.283185307179586);}else if(b instanceof G5)JC(a,b.mf);else if(b instanceof IZ){d=BM(b.qZ);while(BJ(d)){JC(a,BH(d));}}else if(b instanceof Gi){e=BM(b.n7);while(true){if(!BJ(e))break a;JC(a,BH(e));a.jI.closePath();}}}},JC=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jI.lineTo(d[c],d[c+1|0]);else a.jI.moveTo(d[c],d[c+1|0]);c=c+2|0;}},W9=()=>{let b;b=new Qv;b.n5=Bd(CJ,256);b.oo=Bd(Bv,256);GW=b;};
function N$(){let a=this;I.call(a);a.rQ=0;a.rP=0;}
let Uj=(a,b)=>{let c,d;b=Bj(b);c=a.rQ;d=a.rP;Fd();b.show(!!c,!!d);};
function HC(){let a=this;N.call(a);a.lU=null;a.nr=null;a.mG=null;a.l4=null;}
let V$=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HC)){b=b;d=a.lU;e=b.lU;if(!X(B7(d),B7(e)))c=0;else{d=a.nr;e=b.nr;if(!X(B7(d),B7(e)))c=0;else{d=a.mG;e=b.mG;if(!X(B7(d),B7(e)))c=0;else{d=a.l4;b=b.l4;c=X(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I2(){let a=this;N.call(a);a.ml=0;a.mS=null;a.nA=null;}
let Wm=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I2)){b=b;if(a.ml!=b.ml)c=0;else{d=a.mS;e=b.mS;if(!X(B7(d),B7(e)))c=0;else{d=a.nA;b=b.nA;c=X(B7(d),B7(b))?1:0;}}}else c=0;return c;};
function On(){let a=this;N.call(a);a.pC=null;a.pt=0.0;a.rq=0.0;a.r8=null;a.qI=null;}
let Or=b=>{let c,d;a:{if(Bn(b.jP)==1){c=b.jw;b=Fj();if(HT(c.jk,b.jk)&&HT(c.ju,b.ju)?1:0){d=1;break a;}}d=0;}return d;},Tj=b=>{let c,d,e,f,g,h;if(!Or(b)){b=new BT;BW(b,H(448));Z(b);}c=E3(b.jP,b.jw.jk);DL(c,Gf(b));d=c.j1.data[1].ji;e=d.data;c=new On;f=e[0]+e[3];g=e[1]+e[2];b=RA(b);h=M();J(J(h,b),H(449));b=L(h);c.pC=d;c.pt=f;c.rq=g;c.r8=H(450);c.qI=b;return c;};
function JD(){let a=this;N.call(a);a.mY=null;a.nG=0;}
let V8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JD)){b=b;c=!X(a.mY,b.mY)?0:a.nG==b.nG?1:0;}else c=0;return c;},Hl=K(Cq);
function DG(){BI.call(this);this.pj=null;}
let EI=null,Ni=null,RU=null,Gd=()=>{Gd=Bg(DG);TP();},Q8=(a,b,c,d)=>{Gd();Cx(a,b,c);a.pj=d;},Y7=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ji;f=c.ji;g=d.ji;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.g4(j[h],k[h]);h=h+1|0;}},TP=()=>{let b,c,d;b=new PV;Q8(b,H(451),0,H(65));EI=b;b=new PU;Q8(b,H(452),1,H(66));Ni=b;c=Bd(DG,2);d=c.data;d[0]=EI;d[1]=b;RU=c;},Ft=K(0);
function MK(){let a=this;I.call(a);a.nJ=null;a.pK=null;}
let UW=(a,b,c)=>{let d,e,f,g;d=CM(b);a.nJ.el(b,c);e=CM(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pK.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},Vn=a=>{return a.nJ.d1();},SN=(a,b)=>{a.nJ.d8(b);},EP=K(0),M6=K(N),Wr=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jz.data;e=Bd(B$(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.jy.data;e=Bd(B$(CX),2);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;g=Bo(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jz.data;e=Bd(B$(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.jy.data;e=Bd(B$(CX),1);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LL=K(N),S0=(a,b)=>{return Cj(b);};
function QV(){N.call(this);this.qN=null;}
let X7=(a,b)=>{let c;c=Cj(b);C8(c,a.qN);return c;},K$=K(0);
function Rc(){I.call(this);this.rK=null;}
let S2=K(),Gw=b=>{let c;c=(Bz(b)).kN;if(c[By].itemType!==null)return YK(b);b=new BT;Br(b);Z(b);},G_=K(BN),Lp=K(BY),Pa=(a,b)=>{return 1.0/(1.0+Kl( -b));},X0=(a,b,c)=>{return c*(1.0-c);},Lo=K(BY),YV=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Kl(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Zl=(a,b,c)=>{return 1.0-c*c;},Lm=K(BY),Vg=(a,b)=>{if(b<0.0)b=0.0;return b;},R$
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Ll=K(BY),Zu=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},T8=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Lk=K(BY),Vs=(a,b)=>{let c,d;c=Kl( -Bq(b));d=1.0+c;return IX(d)-(d-1.0-c)/d+Bu(b,0.0);},UX=(a,b,c)=>{Cr();return Pa(D2,b);},Lj=K(BY),YM=(a,b)=>{return E2(b);},VH=(a,b,c)=>{return EY(b);},Li=K(BY),TK=(a,b)=>{return b;},YC=(a,b,c)=>{return 1.0;},WW=K(),I3=K(0),HZ=K(),Ty=(b,c)=>{b;Fx();Hx.delete(c);},HY=K(),WA=(b,c)=>{b;Fx();Gh.delete(c);},NU=K(0),Jt=K(EF),JO=K(Jt),OJ=K(JO),LR=K(0),IO
=K(),II=K(IO),OG=K(II),OI=K(CZ),SD=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},Zs=a=>{return 0;},VQ=a=>{Fk();return OD;},Te=a=>{return 1;},GE=K(0),OE=K(),SJ=a=>{return 0;},TV=a=>{let b;b=new D3;Br(b);Z(b);},Ol=K(0),OF=K(),Od=K();
function Hz(){let a=this;I.call(a);a.j4=null;a.jR=0;}
let UA=(a,b)=>{a.j4=B8(4);while(GZ(b,B9)){KB(a,E9(b)&134217727);b=DQ(b,27);}},Hq=a=>{let b=new Hz();UA(b,a);return b;},JA=(b,c)=>{let d,e,f,g;d=Hq(B9);e=0;f=0;while(!(f>=b.jR&&f>=c.jR&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;KB(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NF=a=>{let b;b=a.jR;return !b?0:((b*27|0)-MS(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.jR,b.jR)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.jR){d=a.j4.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KB(a,b);},En=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FI=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jR;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.j4.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.j4=f;a.jR=g.length;Qo(a);},IH=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.jR){f=(a.j4.data[e]-Dh(b,e)|0)+d|0;a.j4.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qo(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.jR?0:a.j4.data[b];},KB
=(a,b)=>{let c,d,e,f,g;c=a.jR;d=a.j4.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.j4=f;}d=a.j4.data;e=a.jR;a.jR=e+1|0;d[e]=b;},Qo=a=>{let b,c,d;while(true){b=a.jR;if(b<=0)break;c=a.j4.data;d=b-1|0;if(c[d])break;a.jR=d;}},Tp=K(),XQ=(b,c)=>{b.setLineDash(c?[c]:[]);},GC=K(BI),Dw=null,CN=null,HD=null,Lw=null,Cu=()=>{Cu=Bg(GC);Y_();},W$=(a,b,c)=>{Cu();Cx(a,b,c);},Kx=(a,b)=>{let c=new GC();W$(c,a,b);return c;},Y_=()=>{let b,c,d;Dw=Kx(H(31),0);CN=Kx(H(453),1);b=Kx(H(454),
2);HD=b;c=Bd(GC,3);d=c.data;d[0]=Dw;d[1]=CN;d[2]=b;Lw=c;};
function Fv(){let a=this;N.call(a);a.k7=0.0;a.lw=null;a.lY=null;a.nb=null;}
let J2=(a,b,c,d,e)=>{a.k7=b;a.lw=c;a.lY=d;a.nb=e;},ZX=(a,b,c,d)=>{let e=new Fv();J2(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fv;Dj();e=It;DW();J2(d,b,e,GB,c);return d;},Jg=(b,c)=>{let d,e;d=new Fv;Dj();e=Fc;DW();J2(d,b,e,GB,c);return d;},Zb=K(),YR=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mo.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(455)),f),H(456));O(O(R(b,d),H(457)),Ej(g));P(O(O(b,H(188)),Ej(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Ky(c.jJ,d,k);O(b,!k?H(4):k!=l?H(157):H(240));if(k)m=Jn(m,H(4));else{m=Hk(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(458));m=L(m);}O(b,m);O(b,Ej(e[k]));P(O(O(b,H(459)),H7(GY(c,d,k))),41);k=k+1|0;}P(b,46);},LB=(b,c,d)=>{return c==Bn(b)?H(460):Nl(c?104:120,d+1|0);},Ky=(b,c,d)=>{let e;if(c==Bn(b))return H(461);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(462)),d);e=L(e);if(Bn(b)!=2){b=M();R(J(J(b,e),H(463)),c);e=L(b);}return e;},H7=b=>{return D1(JM(b));},W1=K(),HF=b=>{return Fn(BZ(b),
45,8722);},Yn=K(),XP=K();
function Pp(){let a=this;I.call(a);a.qf=null;a.qg=0;}
let VV=a=>{let b,c;b=a.qf;c=a.qg;Fi(b.qd.qF,c);},T7=K(),RA=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(222)),Bk(b.jw)),H(464));d=H(303);e=0;while(e<=1){f=Bi();g=0;while(g<Bk(b.jw)){if(!HH(b,g)&&MG(b,g)==e){h=b.jw.jk;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);V(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),L6(f));R(O(O(c,f.jn!=1?H(465):H(466)),H(467)),e);d=H(157);}e=e+1|0;}return L(O(c,H(142)));},L6=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jn;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(157):H(240)),BF(e,d));d=d+1|0;}return L(c);},U4=K(),TT=K(),Ww=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kr;e=Bn(d);f=d.lt;Cr();if(f===Gr&&Oe(b.lk.j1.data[e],0)){d=new Co;Ch();CV(d,G7,H(468));V(c,d);return;}a:{if(d.kH===Gr){g=1;while(true){if(g>=e)break a;h=b.lk.j1.data[g];d=Jq(b.kr,g);i=0;while(i<h.jp){if(Oe(h,i))GO(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G7;j=KK(d);k=Ey(d,H(469),H(470));l=Ey(d,H(471),H(472));if(g!=1){d=Ey(d,H(473),H(474));m=M();J(J(m,H(475)),d);n=L(m);}else{m=Ey(d,H(476),H(477));n=M();J(J(J(n,
H(478)),m),H(479));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(480)),l),n);CV(h,f,L(d));V(c,h);}g=g+1|0;}}}},Oe=(b,c)=>{let d;d=0;while(d<b.jl){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},WI=K(),UF=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kr;e=d.kH;Cr();if(e!==D2&&e!==Hw)return;f=1;while(f<Bn(d)){g=Jq(d,f);h=0;while(h<Be(d,f)){i=b.lk;j=i.j1.data[f];i=i.jX.data[f];k=e.g4(0.0,e.g3(0.0))*0.01;l=0;a:{while(l<j.jl){if(e.g4(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GO(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JK;m=KK(g);n=Ey(g,H(481),H(482));o=e.ms;g=Ey(g,H(483),H(484));p=M();J(J(J(J(J(J(J(p,m),n),H(485)),o),H(486)),g),H(487));CV(i,j,L(p));V(c,i);}f=f+1|0;}},Vb=K(),XM=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kr;e=!(Pr(b)>0.0)?0:1;f=1;while(f<Bn(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jq(d,f);GO(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.ma;m=l.jz.data;n=m[f];l=l.jy.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jp){p=0;while(p<o.jl){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GO(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jv;n=KK(j);j=!e?H(488):H(489);l=M();J(J(J(l,n),H(490)),j);CV(q,r,L(l));V(c,q);}}h=h+1|0;}f=f+1|0;}},XU=K(),Vc=(b,c,d)=>{let e,f,g,h;e=Bk(b.jw);f=Ci(d)?0:1;if(!f&&!(Pr(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(179)),f),H(222)),e),H(491));g=L(b);h=new Co;Ch();b=I9;if(Bn(c.kr)!=1){c=M();J(J(J(c,H(492)),g),H(493));c=L(c);}else{c=M();J(J(J(c,H(494)),g),H(495));c=L(c);}CV(h,b,c);V(d,h);return;}};
function Co(){let a=this;N.call(a);a.mN=null;a.mI=null;}
let CV=(a,b,c)=>{a.mN=b;a.mI=c;},ZV=(a,b)=>{let c=new Co();CV(c,a,b);return c;},Zf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mN,b.mN)?0:X(a.mI,b.mI)?1:0;}else c=0;return c;},Ho=K(BI),FK=null,G7=null,JK=null,Jv=null,I9=null,KI=null,Yt=null,Ch=()=>{Ch=Bg(Ho);V0();},Xp=(a,b,c)=>{Ch();Cx(a,b,c);},D_=(a,b)=>{let c=new Ho();Xp(c,a,b);return c;},V0=()=>{let b,c,d;FK=D_(H(371),0);G7=D_(H(367),1);JK=D_(H(496),2);Jv=D_(H(497),3);I9=D_(H(498),4);b=D_(H(499),5);KI=b;c=Bd(Ho,6);d=c.data;d[0]
=FK;d[1]=G7;d[2]=JK;d[3]=Jv;d[4]=I9;d[5]=b;Yt=c;},H_=K(BN),Fs=K(0),FP=(b,c)=>{let d,e,f,g;d=M5(Fu(c));e=BE(200,2);f=BE(200,1);g=0;while(g<200){b.hR(g,d,e);BV(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},Qw=K(),Y3=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Eq(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Eq(c)*6.283185307179586;BV(d,b,0,g*EY(h));BV(d,b,1,g*E2(h));},Ly=K(),Xi=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Eq(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BV(d,b,0,f*EY(g)+DJ(c)*0.02);BV(d,
b,1,f*E2(g)+DJ(c)*0.02);},M1=K(),XF=(a,b,c,d)=>{let e,f,g,h;e=Eq(c)*3.141592653589793;f=b%2|0?0:1;g=f?EY(e):1.0-EY(e);h=f?E2(e):0.5-E2(e);BV(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BV(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LJ=K(),VJ=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BV(d,b,0,e+DJ(c)*0.2);BV(d,b,1,e+DJ(c)*0.2);};
function Lc(){let a=this;I.call(a);a.rF=0.0;a.me=null;}
let Yd=(a,b,c)=>{let d,e;d=1;while(true){e=b.jz.data;if(d>=e.length)break;OL(a,c.lc.data[d],a.me.jz.data[d],e[d]);OL(a,c.lb.data[d],a.me.jy.data[d],b.jy.data[d]);d=d+1|0;}},OL=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ji;f=c.ji;g=d.ji;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.rF*j[h];h=h+1|0;}},TI=a=>{return CM(a.me);},Uo=(a,b)=>{C8(a.me,b);};
function Ne(){let a=this;I.call(a);a.pq=0.0;a.l$=null;a.md=null;a.oP=null;a.oc=null;a.lu=0.0;a.ln=0.0;}
let XX=(a,b,c)=>{let d,e;a.lu=a.lu*0.9;a.ln=a.ln*0.999;d=1;while(true){e=b.jz.data;if(d>=e.length)break;No(a,c.lc.data[d],a.l$.jz.data[d],a.md.jz.data[d],a.oP.jz.data[d],a.oc.jz.data[d],e[d]);No(a,c.lb.data[d],a.l$.jy.data[d],a.md.jy.data[d],a.oP.jy.data[d],a.oc.jy.data[d],b.jy.data[d]);d=d+1|0;}},No=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.ji;i=c.ji;j=d.ji;k=e.ji;l=f.ji;m=g.ji;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lu);t[n]=r[n]/(1.0-a.ln);o[n]=o[n]-a.pq*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},T$=a=>{let b,c,d,e,f,g;b=CM(a.l$);c=b.data;d=CM(a.md);e=c.length;f=2*e|0;g=Bo(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lu;c[f+1|0]=a.ln;return g;},W7=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bo(d);Ca(b,d,e,0,d);C8(a.l$,b);C8(a.md,e);d=2*d|0;a.lu=c[d];a.ln=c[d+1|0];};
function IR(){N.call(this);this.oS=0.0;}
let Mg=null,F_=()=>{F_=Bg(IR);U_();},R9=(a,b,c)=>{let d,e;d=1;while(true){e=b.jz.data;if(d>=e.length)break;PX(a.oS,c.lc.data[d],e[d]);PX(a.oS,c.lb.data[d],b.jy.data[d]);d=d+1|0;}},Tw=a=>{F_();return Mg;},Y9=(a,b)=>{return;},U_=()=>{Mg=Bo(0);};
function PT(){N.call(this);this.rm=0.0;}
let V9=(a,b)=>{let c,d,e;c=Cj(b);d=M5(Fu(a.rm));e=1;while(e<=Bn(b)){c.jz.data[e]=NA(d,Be(b,e),Be(b,e-1|0));c.jy.data[e]=NA(d,Be(b,e),1);e=e+1|0;}return c;},Wz=K(),PX=(b,c,d)=>{let e,f,g,h,i;DO(I1(c,d),H(500),d,c,d);e=c.ji;f=d.ji;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I1=(b,c)=>{return b.jl==c.jl&&b.jp==c.jp?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E4(d);e=E4(e);f=E4(f);h=M();P(J(J(J(J(J(J(J(J(h,H(501)),c),H(303)),d),H(240)),e),H(502)),f),46);BW(g,L(h));Z(g);};
function QG(){let a=this;CZ.call(a);a.rA=null;a.ra=null;}
let SB=a=>{return 2;},VZ=(a,b)=>{let c;if(!b)return a.rA;if(b==1)return a.ra;c=new Cq;Br(c);Z(c);},Rt=K(DH),UJ=null,Jy=()=>{Jy=Bg(Rt);Xq();},JF=(b,c)=>{return SW(b,c);},Tg=(b,c)=>{return UE(b,c);},Ih=(b,c)=>{return ST(b,c);},Xq=()=>{UJ=Bx(Sx);};
function JV(){let a=this;N.call(a);a.k6=null;a.jY=0;a.kq=0;a.k5=null;}
let F3=(a,b,c)=>{return a.k5.data[Bc(c,a.jY)+b|0];},Er=(a,b)=>{let c;c=a.k6;return GT(c.kk,c.kh,b,a.jY);},D8=(a,b)=>{let c;c=a.k6;return GT(c.j_,c.j5,b,a.kq);},GT=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},Sd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JV)){b=b;c=!X(a.k6,b.k6)?0:a.jY!=b.jY?0:a.kq!=b.kq?0:X(a.k5,b.k5)?1:0;}else c=0;return c;},XT=a=>{return a.k6;},RY=a=>{return a.jY;},UC=a=>{return a.kq;},GF=K(BI),It=null,Fc=null,Ws=null,Dj=()=>{Dj=Bg(GF);Wj();},T4=(a,b,c)=>{Dj();Cx(a,b,
c);},P7=(a,b)=>{let c=new GF();T4(c,a,b);return c;},Wj=()=>{let b,c,d;It=P7(H(503),0);b=P7(H(504),1);Fc=b;c=Bd(GF,2);d=c.data;d[0]=It;d[1]=b;Ws=c;},F8=K(BI),GB=null,Kw=null,UB=null,DW=()=>{DW=Bg(F8);X1();},Zg=(a,b,c)=>{DW();Cx(a,b,c);},Of=(a,b)=>{let c=new F8();Zg(c,a,b);return c;},X1=()=>{let b,c,d;GB=Of(H(505),0);b=Of(H(506),1);Kw=b;c=Bd(F8,2);d=c.data;d[0]=GB;d[1]=b;UB=c;};
function Qv(){let a=this;I.call(a);a.n5=null;a.oo=null;}
let HE=(a,b)=>{let c,d,e,f;c=(((b.j0*7|0)+(b.j$*31|0)|0)+b.j6|0)%256|0;d=a.n5.data;if(!(d[c]!==null&&Rg(d[c],b))){a.n5.data[c]=b;d=a.oo;e=Ez(H(507));F2(e,b.j0);F2(e,b.j$);F2(e,b.j6);f=b.lN;if(f<1.0)F2(e,Bs(255.0*f)|0);d.data[c]=L(e);}return a.oo.data[c];};
function LW(){let a=this;N.call(a);a.l5=0;a.n4=0;a.nq=0;}
let X9=(a,b,c,d)=>{a.l5=b;a.n4=c;a.nq=d;},LS=(a,b,c)=>{let d=new LW();X9(d,a,b,c);return d;},Ir=a=>{return a.nq!=(-1)?0:1;},Hi=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bn(b)){e=d+1|0;if(c<IT(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IT(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LS(d,g-h|0,(-1)):LS(d,g/f|0,g%f|0);},EO=(b,c,d,e)=>{return (IT(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KT=(b,c,d)=>{return EO(b,c,Be(b,c),0)+d|0;},IT=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},UY=K();
function NL(){let a=this;I.call(a);a.kr=null;a.om=null;a.ma=null;a.lk=null;a.ls=null;}
let Pr=a=>{let b,c;b=0.0;c=1;while(c<=Bn(a.kr)){b=Qb(Qb(b,a.ls.lc.data[c].ji),a.ls.lb.data[c].ji);c=c+1|0;}return C1(b);},Vy=a=>{let b;b=1;a:{while(b<=Bn(a.kr)){if(!ON(a.ls.lc.data[b].ji))break a;if(!ON(a.ls.lb.data[b].ji))break a;b=b+1|0;}return 1;}return 0;},ON=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Qb=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function M7(){let a=this;I.call(a);a.rT=null;a.r_=0;a.nC=null;}
let ZB=(a,b,c)=>{a.nC=Bi();a.rT=b;a.r_=c;},Jq=(a,b)=>{let c=new M7();ZB(c,a,b);return c;},GO=(a,b)=>{let c,d;c=a.nC;d=D7(b);V(c,d);},Dd=a=>{return a.nC.jn;},KK=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(157):H(240));e=O(c,H(508));f=(BF(a.nC,d)).lH+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.jj.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(240)),Dd(a)-b|0),H(509));if(Bn(a.rT)<=2)c=L(c);else{C2();g=L(c);f=a.r_;c=M();R(J(J(c,
g),H(510)),f);c=L(c);}return c;},Ey=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function Q6(){CZ.call(this);this.q9=null;}
let Wi=a=>{return 1;},Yq=(a,b)=>{let c;if(!b)return a.q9;c=new Cq;Br(c);Z(c);},PV=K(DG),UV=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.ji;e=c.ji;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+M4(a, -i[h],j[h]);g=g+M4(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},M4=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IX(c);},U9=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PU=K(DG),Vw=(a,b,c)=>{let d,e,f,g,h,i;d=b.ji;e=c.ji;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},TZ
=(a,b,c)=>{return 2.0*(b-c);};
function QF(){let a=this;I.call(a);a.oY=null;a.mq=0;a.pI=0.0;a.oB=0;}
let Vq=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oY=c;a.mq=624;if(OK(b,B9)&&VS(b,EQ(4294967295, 0))){c=c.data;c[0]=E9(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BT;g=M();P(P0(J(g,H(511)),b),46);BW(f,L(g));Z(f);},M5=a=>{let b=new QF();Vq(b,a);return b;},Eq=a=>{return ((N_(a)>>>5|0)*6.7108864E7+(N_(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.oB){a.oB=0;return a.pI;}while(true){while(true){b=Eq(a)*2.0-1.0;c=Eq(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IX(d)/d);a.pI=e*b;a.oB=1;return e*c;},NA=(a,b,c)=>{let d,e,f,g;d=BE(b,c);e=d.ji;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},N_=a=>{let b,c,d,e,f,g;if(a.mq==624){b=0;while(b<624){c=a.oY.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.mq=0;}c=a.oY.data;g=a.mq;a.mq=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},UG
=K(),PP=(b,c)=>{let d,e,f;d=OT(b);e=OT(c);f=M();P(J(J(J(P(f,40),d),H(157)),e),41);return L(f);},OT=b=>{return Kz(b,b!==Bs(b)?2:0);},Nl=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.jj.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ES(){let a=this;N.call(a);a.lT=null;a.mg=null;}
let KH=(a,b,c)=>{a.lT=b;a.mg=c;},ZK=(a,b)=>{let c=new ES();KH(c,a,b);return c;},Vh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ES)){b=b;c=!X(a.lT,b.lT)?0:X(a.mg,b.mg)?1:0;}else c=0;return c;};
function MD(){let a=this;I.call(a);a.oU=0;a.rt=0;a.rv=0;a.pw=0;a.qk=null;}
let BJ=a=>{return a.oU>=a.rv?0:1;},BH=a=>{let b,c,d;b=a.rt;c=a.qk;if(b!=c.kJ){c=new PK;Br(c);Z(c);}d=a.oU;a.pw=d;a.oU=d+1|0;return c.bf(d);},WN=K(),E2=b=>{if(b!==0.0)b=Nq(b,0);return b;},EY=b=>{return Nq(b,1);},Nq=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},UM=K(),IX=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EW();e=F0;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pv(d,b):Pv(d+1|0,b/2.0);}return b;},Pv=(b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GI(d/e);g=GI(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Sz=K(),Kl=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pq(b);d=c|0;e=
JW(d,0);return e+e*LM(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pq(b);f=c|0;c=LM(b,c,f);if(b>0.0){b=JW(f,(-1));b=2.0*(b+b*c);}else{b=JW(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pq=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JW=(b,c)=>{EW();return K0.data[b&127]*F0.data[((b>>7)+c|0)+1023|0];},LM=(b,c,d)=>{let e,f,g;EW();e=H8.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g
=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},T3=K();
function Pf(){let a=this;I.call(a);a.js=null;a.nR=null;}
function MJ(){let a=this;I.call(a);a.jH=null;a.nU=0.0;a.pd=0.0;a.kd=0.0;a.mX=0.0;a.kF=null;a.jO=null;a.l7=null;}
let Yc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jH=b;a.nU=c;a.pd=d;e=Dn(b.kg);a.kd=!(c<380.0)?12.0:11.0;a.mX=RL(b,c);a.kF=Bo(e);a.jO=Bo(e);a.l7=Bo(e);f=0;g=d-16.0;while(f<e){a.kF.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ew(a,f)?a.kF.data[f]-h:0.78*a.kF.data[f];j=LT(b,c);a.jO.data[f]=Bu(2.0,Bf(j,i));k=a.l7;if(!f)d=NaN;else{l=Be(a.jH,f);m=a.jH;n=f-1|0;l=Bc(l,Be(m,n));o=EN(a,f)-Dq(a,f);p=NZ(a)/2.0/o;j=(Ma(a,n)-a.jO.data[n])/2.0/o- -p;h=1.0-p-(Ma(a,f)-a.jO.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C6(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?L0(a,f,r,0.0):(-1.0);if(s>0.0){t=L0(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},Vf=(a,b,c)=>{let d=new MJ();Yc(d,a,b,c);return d;},LT=(b,c)=>{return Bf(Bf(54.0,2.0*(P8(c)-3.0)),0.4*RL(b,c));},P8=b=>{return Bf(32.0,b*0.1);},RL=(b,c)=>{return Bf(250.0,(c-2.0*P8(c))/Bn(b));},Ra=a=>{return a.kd;},DY=(a,b)=>{let c;c=a.mX;return c*b-(c*Bn(a.jH)-a.nU)/2.0;},Ct=(a,b,c)=>{let d,
e;d=(a.pd-DP(a))/2.0;e=a.kF.data;return e[b]*c-(e[b]*(Be(a.jH,b)-1|0)/2.0-d);},F6=(a,b)=>{return a.jO.data[b];},Kn=(a,b)=>{let c,d,e,f,g;c=a.jO.data;d=b.kv;e=c[d];f=DY(a,d);g=e/2.0;return Cy(f-g,Ct(a,b.kv,b.ki)-g,e,e);},Hf=(a,b)=>{return b>0&&a.jO.data[b]>=14.0?1:0;},NH=(a,b)=>{return !(a.jO.data[b]>=33.0)?0:1;},Xa=(a,b)=>{return !(a.jO.data[b]>=46.0)?0:1;},Ew=(a,b)=>{return b>0&&a.kF.data[b]>=56.0&&a.mX>=Kg(a)+4.0?1:0;},Fw=(a,b)=>{return !(a.l7.data[b]>0.0)?0:1;},Gs=a=>{return CI(a.jH)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jO.data[b]/2.0;},EN=(a,b)=>{return DY(a,b)-a.jO.data[b]/2.0;},NW=(a,b,c,d)=>{let e;e=!Fw(a,b)?0.5:a.l7.data[b];return Nb(a,e*(EN(a,b)-Dq(a,b))- -Dq(a,b),Eo(a,b,c,d,e),NZ(a));},Nt=(a,b,c)=>{let d;d=Ct(a,b,c)- -a.jO.data[b]/2.0- -(DP(a)/2.0+3.0);return Nb(a,DY(a,b),d,Kg(a));},Nb=(a,b,c,d)=>{return Cy(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bs(a.kd*1.3);},NZ=a=>{return CU(a.kd*0.602*5.0)+6.0;},Kg=a=>{return CU(a.kd*0.602*7.0)+6.0;},Eo=(a,b,c,d,e)=>{let f;f=Ct(a,b-1|0,d);return e
*(Ct(a,b,c)-f)- -f;},Ma=(a,b)=>{let c;c=!Ew(a,b)?0.0:Kg(a);return Bu(a.jO.data[b],c)+6.0;},L0=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jH,b);g=Bc(f,Be(a.jH,b-1|0));h=0;i=c-d;j=c- -d;k=KO(d,0.0);while(h<g){l=Eo(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eo(a,b,n,o,i)-l;q=Eo(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NJ=(b,c,d,e,f)=>{if(b.jv<=c&&c<=D$(b))QP(f,e,Bq(b.jK+b.jS/2.0-d));},O2
=K(),W8=a=>{return performance.now();};
function Nk(){let a=this;N.call(a);a.q1=0.0;a.sb=0.0;a.lA=null;a.na=null;a.pS=null;a.rJ=0.0;a.qU=null;a.oD=0.0;a.lM=0.0;a.oK=0.0;a.rf=0.0;}
let PN=b=>{let c;c=HO(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HO=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HA=a=>{return a.lM*0.35;},Fq=a=>{return a.lM*0.08;},KQ=(a,b)=>{return !(b>=a.lM*25.0)?3:7;},ZF=a=>{return a.lA;};
function PO(){let a=this;N.call(a);a.ka=null;a.kl=null;a.oi=null;a.rc=null;}
let Xw=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.ka;f=e.lA.jC;g=d.k3;h=g.jY;i=f/(h-1|0);j=new Lf;d=d.mb;f=0.05/i;j.jF=g;j.n3=d;j.r9=f;h=h+2|0;j.mw=h;k=Du(Bc(h,g.kq+2|0));l=k.data;j.oe=k;k=B8(2*l.length|0);l=k.data;j.mv=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fq(e));d=a.oi;D0();h=d!==E7?20:2;g=KF(b,a.ka.lA,f);d=EA(a.kl.kG,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M9(j,f/h)).p9;o=new Gi;d=b.n7;b=Bi();g=BM(d);while(BJ(g)){k=LQ(c,BH(g));V(b,k);}MR(o,b);B4(e,o,EA(a.kl.kG,
f/(h-1|0)));m=m+1|0;}d=BM((M9(j,0.5)).qK);while(BJ(d)){o=BH(d);Ce(e,E5(LQ(c,o.mf)),Cb(a.kl.ne,Fq(a.ka)*1.2));}},Wu=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oi;D0();d=c!==E7?20:100;c=a.ka;e=I$(0.0,1.0,KQ(c,c.na.jS));c=a.ka;f=a.kl;g=f.kG;h=Cb(f.kz,DU(b,Fq(c)));i=KF(b,c.na,h.lE);j=Kt(Gx(0.0,1.0,0.0,1.0),c.na);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Ds;n=i.jv;o=i.jK;F5(m,n,o,i.jC,l-o);p=EA(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}PZ(j,b,c,f,e,D$(i),1);Ce(b,i,h);},T9=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.ka;f=a.kl;g=a.rc;h=C1(16.0/Bu(16.0,Jd(d)));i=Bu(2.5,e.oK*h);j=e.rf;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KO(k,0.0);n=2.0*k;while(l<Jd(d)){h=W(d.jZ,l,0);j=W(d.jZ,l,1);if(E1(c.ke,h,j)){o=D6(c,h);p=DS(c,j);q=Le(d,l);Es();if(!(g===Gy&&q?1:0))r=EE(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Ds;j=h/2.0;F5(r,Jf(b,o-j),Jf(b,p-j),h,h);}if(m>0){if(r instanceof Hj){e=r;s=EE(e.pc,e.pb,e.oT+k);}else{e=r;s=Cy(e.jv-k,e.jK-k,e.jC+n,e.jS+n);}e=f.j7;B4(b,s,e);}e=!q?f.mO:f.m2;B4(b,r,e);}l=l+1|0;}},GS=K(BI),E7=null,Pt=null,Uw
=null,D0=()=>{D0=Bg(GS);YL();},S9=(a,b,c)=>{D0();Cx(a,b,c);},P9=(a,b)=>{let c=new GS();S9(c,a,b);return c;},YL=()=>{let b,c,d;E7=P9(H(512),0);b=P9(H(513),1);Pt=b;c=Bd(GS,2);d=c.data;d[0]=E7;d[1]=b;Uw=c;},Gc=K(BI),Gy=null,Qq=null,Ua=null,Es=()=>{Es=Bg(Gc);XI();},UD=(a,b,c)=>{Es();Cx(a,b,c);},PE=(a,b)=>{let c=new Gc();UD(c,a,b);return c;},XI=()=>{let b,c,d;Gy=PE(H(514),0);b=PE(H(515),1);Qq=b;c=Bd(Gc,2);d=c.data;d[0]=Gy;d[1]=b;Ua=c;};
function I0(){let a=this;N.call(a);a.ke=null;a.kf=null;}
let VF=(a,b,c)=>{a.ke=b;a.kf=c;},Kt=(a,b)=>{let c=new I0();VF(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.kf;d=c.jv;e=a.ke;f=e.kk;return d-(b-f)/(e.kh-f)* -c.jC;},DS=(a,b)=>{let c,d,e,f;c=a.kf;d=c.jK;e=a.ke;f=e.j5;return d-(f-b)/(f-e.j_)* -c.jS;},LQ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bo(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KF=(b,c,d)=>{let e,f;e=Ee(b,c.jv,d);f=Ee(b,c.jK,d);return Cy(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},Uu=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lM;h=Cb(d.kz,DU(b,Fq(c)));i=KF(b,a.kf,h.lE);Cu();j=Di(g,CN);k=CT(i)+HA(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mA);o=Ee(b,n,h.lE);p=Bo(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=LA(p);r=b;Ce(r,e,h);s=k+HA(c)+g;t=NM(m.kD,j)/2.0;u=Bf(n,r.lm-t-1.0);CF(r,m.kD,u,s,j,d.kK);}PZ(a,b,c,d,f,i.jv,(-1));Ce(b,i,h);},PZ=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.kz,DU(b,Fq(c)));i=HA(c);j=g;i=f+i*j;k=i+HA(c)*j;j=g<0?k:b.lm-k;l=c.lM;if(g>=0){Cu();m=Dw;}else{Cu();m=
HD;}n=e;o=BM(n);while(BJ(o)){p=NM((BH(o)).kD,Di(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mA);r=Ee(b,q,h.lE);s=Ck(n.kD);t=Bo(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=LA(t);c=b;Ce(c,v,h);if(!s)CF(c,n.kD,k,q- -l*0.36,o,d.kK);}},TA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I0)){b=b;c=!X(a.ke,b.ke)?0:X(a.kf,b.kf)?1:0;}else c=0;return c;};
function J4(){let a=this;N.call(a);a.mk=0;a.nE=null;a.mb=null;a.k3=null;a.jZ=null;a.nB=null;}
let Jd=a=>{return a.jZ.jl;},Le=(a,b)=>{return !(W(a.nB,b,0)>0.5)?0:1;},Xy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J4)){b=b;c=a.mk!=b.mk?0:!X(a.nE,b.nE)?0:!X(a.mb,b.mb)?0:!X(a.k3,b.k3)?0:!X(a.jZ,b.jZ)?0:X(a.nB,b.nB)?1:0;}else c=0;return c;},T6=a=>{return a.k3;},N0=K(),MH=null,DX=()=>{DX=Bg(N0);YX();},Qz=b=>{let c,d;DX();c=Bs(b*100.0)|0;if(!c)d=H(516);else if(c==100)d=H(517);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nv=b=>{let c,d;DX();if(b==1)c=H(518);else{c=Go(b);d=M();J(J(J(d,H(519)),c),H(520));c
=L(d);}return c;},Go=b=>{let c;DX();c=MH.data;return b>=c.length?Cc(b):c[b];},Xg=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jd(c);e=0;f=M();g=0;while(g<d){h=c.mb;i=W(c.jZ,g,0);j=W(c.jZ,g,1);i=J9(h,i,j);if(!(!Le(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(157):H(2)),PP(W(c.jZ,g,0),W(c.jZ,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(521);else{c=Go(d);h=M();J(J(J(h,H(522)),c),H(523));c=L(h);}O(b,c);O(b,H(524));}else{O(O(O(b,H(525)),Go(e)),H(222));O(O(b,Go(d)),d!=1?H(149):H(526));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(157)),k);c=L(c);}P(O(b,c),46);}},YX=()=>{MH=BO(Bv,[H(527),H(528),H(529),H(530),H(531)]);},DB=K(0);
function MI(){I.call(this);this.rb=null;}
let VU=(a,b)=>{return FZ(b,a.rb);};
function L$(){I.call(this);this.p2=null;}
let V6=(a,b)=>{let c,d,e,f;b=b;c=a.p2;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jE<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CR(b,C9,L(d));},Lq=K(),TE=a=>{return performance.now();};
function Qr(){let a=this;N.call(a);a.jJ=null;a.lQ=null;a.mo=null;a.q6=null;a.mW=null;a.o3=null;}
let Ku=(a,b,c,d)=>{return W(a.lQ.jz.data[b],c,d);},GY=(a,b,c)=>{return W(a.lQ.jy.data[b],c,0);},IE=(a,b)=>{return EL(a.o3)&&GH(a.o3)==b?1:0;},ED=K(0);
function Ds(){let a=this;N.call(a);a.jv=0.0;a.jK=0.0;a.jC=0.0;a.jS=0.0;}
let F5=(a,b,c,d,e)=>{a.jv=b;a.jK=c;a.jC=d;a.jS=e;},Cy=(a,b,c,d)=>{let e=new Ds();F5(e,a,b,c,d);return e;},D$=a=>{return a.jv- -a.jC;},CT=a=>{return a.jK- -a.jS;},Xn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.jv!==b.jv?0:a.jK!==b.jK?0:a.jC!==b.jC?0:a.jS===b.jS?1:0;}else c=0;return c;},RZ=a=>{return a.jv;},TN=a=>{return a.jK;};
function Qt(){let a=this;I.call(a);a.jB=null;a.jm=null;a.jA=null;a.o8=null;a.n_=null;a.jt=null;}
let Xs=(a,b,c,d,e)=>{let f;a.jt=b;a.jB=c;a.jm=d;a.jA=e;f=d.kd;Cu();a.o8=Jg(f,CN);a.n_=Di(d.kd,CN);},Xz=(a,b,c,d)=>{let e=new Qt();Xs(e,a,b,c,d);return e;},W_=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bn(a.jA.jJ);c=1;while(c<=b){d=P5(a,c);e=Bi();f=Bi();g=Bi();h=0;while(h<=28.0){i=Bi();V(e,i);i=Bi();V(f,i);h=h+1|0;}j=0;while(j<Be(a.jA.jJ,c)){if(!Gs(a.jm))k=0.0;else{l=Bo(4).data;m=0;while(m<Be(a.jA.jJ,c-1|0)){k=Bq(Ku(a.jA,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gs(a.jm)?2147483647:4;m=0;while(true){i=a.jA.jJ;o=c-1|0;if(m>=Be(i,o))break;i=a.jA;p=IE(i,EO(i.jJ,c,j,m));n=Ku(a.jA,c,j,m);l=BX([Dq(a.jm,c),Ct(a.jm,o,m),EN(a.jm,c),Ct(a.jm,c,j)]);if(p){q=MT(n,P5(a,c));i=DT(a.jt.js.jQ,0.22);r=a.jB;s=E5(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(MT(n,d)*4.0)|0;V(BF(!(n<0.0)?f:e,p),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}u=a.jB;i=a.jt.js;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.kR,n);s=DT(i.k0,n);v=e;h=v.jn-1|
0;while(h>=0){n=h/4.0;IC(u,BF(f,h),Cb(r,n));IC(u,BF(v,h),Qj(s,n,k));h=h+(-1)|0;}IC(u,g,Cb(i.kK,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jA.jJ,c)){YY(a,K1(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){Zy(a,c);c=c+1|0;}},P5=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F6(a.jm,b),F6(a.jm,b-1|0))/60.0*1.5));},YY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kv;d=a.jA;e=d.mo.data[c].data;f=b.ki;g=e[f];if(!c){R2(a,b,g);return;}a:{h=d.q6.jX.data[c];d=d.jJ;if(c!=Bn(d)){i=d.kH;Cr();if(i!==D2){if(i===
Hw){j=GK((-1.0),1.0);break a;}k=h.ji;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jp|0;}j=l>0.0?GK( -l,l):GK((-1.0),1.0);break a;}}j=GK(0.0,1.0);}m=Kn(a.jm,b);if(Hf(a.jm,c)){n=Bf(6.0,m.jC/5.0);d=a.jB;i=a.jt.nR;f=b.ki;e=h.ji;o=h.jp;p=Bs(C1(h.jl))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.ot.data[Ob(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Rx;if(v.length!=u){b=new BT;d=M();J(R(P(R(J(d,H(532)),r),120),r),H(533));BW(b,L(d));Z(b);}h.ov=r;h.od=r;h.pm=k;i=d.jI;Gk();i.drawImage(S5(Mq,h),m.jv,m.jK,m.jC,m.jS);e=IS(m,n);d=a.jB;i=H2(Ny(Y0(a,m),e));h=a.jt.js.j7;B4(d,i,h);d=a.jB;i=NK(e);h=Cb(a.jt.js.kz,1.25);Ce(d,i,h);}else{d=a.jB;i=Kc(a.jt.nR.qT,Ob(j,g));B4(d,m,i);if(m.jC>=8.0){d=a.jB;i=Cb(a.jt.js.kz,DU(d,1.0));Ce(d,m,i);}}d=Kn(a.jm,b);if(NH(a.jm,c))Vm(a,d,Ej(g));if(Xa(a.jm,c)){g=Ra(a.jm)-1.0;Cu();i=Di(g,Dw);bb=TN(d)- -Ra(a.jm);h=a.jB;j=J_(a,b);g=RZ(d)
+5.0;bc=XV(a.jt.js);CF(h,j,g,bb,i,bc);}l=GY(a.jA,c,Xo(b));if(!Ew(a.jm,c)&&Hf(a.jm,c)&&l!==0.0)Sj(a,d,l);},R2=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jm,0);e=Ct(a.jm,0,b.ki);f=a.jm;g=f.kd;h=EE(d,e,F6(f,0)/2.0);f=a.jB;i=a.jt.js.j7;B4(f,h,i);j=a.jB;i=Cb(a.jt.js.kz,1.25);Ce(j,h,i);if(NH(a.jm,0)){h=a.jB;j=J_(a,b);k=e-g*0.28;b=a.n_;i=a.jt.js.kK;CF(h,j,d,k,b,i);b=a.jB;f=Ej(c);c=e- -g*0.92;i=a.o8;h=a.jt.js.jQ;CF(b,f,d,c,i,h);}else if(!(!Hf(a.jm,1)&&!(F6(a.jm,0)>=g*1.3))){f=a.jB;b=J_(a,b);c=e- -g*0.36;i=a.n_;h=a.jt.js.jQ;CF(f,
b,d,c,i,h);}},Y0=(a,b)=>{let c,d,e,f;c=b.jv-1.0;d=D$(b)+1.0;e=b.jK-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},Vm=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.jm.kd*1.25);e=Bf(b.jC-4.0,a.jm.kd*0.602*c.jj.length+6.0);f=b.jv- -(b.jC-e)/2.0;g=CT(b)-d-4.0;h=IS(Cy(f,g,e,d),3.0);i=a.jB;j=H2(Mk(h));k=DT(a.jt.js.j7,0.86);B4(i,j,k);RK(a,c,b.jv- -b.jC/2.0,g- -d/2.0,a.jt.js.jQ);},RK=(a,b,c,d,e)=>{let f,g;f=a.jB;d=d- -a.jm.kd*0.36;g=a.o8;CF(f,b,c,d,g,e);},Sj=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jC;f=e/2.0*d/(d+1.0);g=b.jv
- -e/2.0;h=C6(c,0.0);if(h<0)g=g-f;i=h>=0?a.jt.js.kR:a.jt.js.k0;j=a.jB;k=Cy(g,CT(b)+2.0,f,2.5);B4(j,k,i);},Zy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jA.jJ,b)){e=0;while(e<Be(a.jA.jJ,d)){f=EO(a.jA.jJ,b,c,e);g=IE(a.jA,f);if(!(!Fw(a.jm,b)&&!g)){h=Ku(a.jA,b,c,e);PF(a,NW(a.jm,b,c,e),JM(h),h,g);}if(a.jA.mW.data[f]&&!(Gs(a.jm)&&!g)){i=a.jm;h=!Fw(i,b)?0.7:1.0-i.l7.data[b];if(Fw(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EN(i,b)-Dq(i,b))- -Dq(i,b);k=Bo(2).data;k[0]=j;k[1]=Eo(i,b,c,e,h);LN(a,k[0],k[1]);}e=e+1|0;}f
=KT(a.jA.jJ,b,c);g=IE(a.jA,f);i=Nt(a.jm,b,c);if(!(!Ew(a.jm,b)&&!g)){h=GY(a.jA,b,c);PF(a,i,Jn(H(534),JM(h)),h,g);}if(a.jA.mW.data[f]&&Hf(a.jm,b)){l=Kn(a.jm,K1(b,c));f=!Ew(a.jm,b)&&!g?0:1;LN(a,f?i.jv-6.0:l.jv- -l.jC/2.0,!f?CT(l):i.jK- -i.jS/2.0);}c=c+1|0;}},PF=(a,b,c,d,e)=>{let f,g,h;f=a.jB;g=a.jt.js.j7;B4(f,b,g);if(e){f=a.jB;g=RD(b,3.0);h=Cb(a.jt.js.jQ,1.5);Ce(f,g,h);}f=d<0.0?a.jt.js.k0:!(d>0.0)?a.jt.js.kK:a.jt.js.kR;RK(a,c,b.jv- -b.jC/2.0,b.jK- -b.jS/2.0,f);},LN=(a,b,c)=>{let d,e,f,g;d=a.jB;e=EE(b,c,7.0);f=
a.jt.js.j7;B4(d,e,f);e=a.jB;g=Cy(b-3.5,c-0.5,7.0,5.0);f=a.jt.js.jQ;B4(e,g,f);e=Cy(b-2.2,c-4.5,4.4,7.0);g=a.jB;e=RD(e,2.2);f=Cb(a.jt.js.jQ,1.2);Ce(g,e,f);},J_=(a,b)=>{let c,d;c=Bn(a.jA.jJ);d=b.kv;if(d==c)return H(460);return Nl(d?104:120,b.ki+1|0);},Rb=K(),K0=null,H8=null,F0=null,EW=()=>{EW=Bg(Rb);Uc();},Uc=()=>{let b,c,d,e,f,g,h,i;K0=Bo(128);H8=Bo(128);F0=Bo(2047);b=I_(2.0,0.0);c=0;while(c<7){d=C1(b.k2);e=d*d;b=Rr(d,(b.l2-(e-b.k2-Lv(e,d,d)))/(2.0*d));c=c+1|0;}f=I_(1.0,0.0);g=0;while(g<128){h=K0.data;i=f.k2;h[g]
=i;H8.data[g]=f.l2/i;d=b.k2;e=i*d;d=Lv(e,i,d);f=Rr(e,f.k2*b.l2+f.l2*b.k2-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=F0.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},VD=K();
function Rs(){let a=this;I.call(a);a.pH=null;a.pP=null;a.pQ=null;a.pO=null;}
function O0(){let a=this;I.call(a);a.pl=null;a.pk=null;}
let U8=(a,b)=>{b=b;Cl(a.pl,a.pk.jr,b);},PG=K(0),RO=K(0),WK=K();
function Lu(){let a=this;I.call(a);a.ot=null;a.qT=null;}
let Ob=(b,c)=>{let d;d=b.rL;return Bu(0.0,Bf(255.0,(c-d)/(b.ro-d)*256.0))|0;};
function Jp(){let a=this;N.call(a);a.kv=0;a.ki=0;}
let Y4=(a,b,c)=>{a.kv=b;a.ki=c;},K1=(a,b)=>{let c=new Jp();Y4(c,a,b);return c;},Zv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jp)){b=b;c=a.kv!=b.kv?0:a.ki==b.ki?1:0;}else c=0;return c;},Xo=a=>{return a.ki;},WJ=K(),JM=b=>{let c,d,e,f;c=Ro(Bq(b));d=b<0.0?H(535):!(b>0.0)?H(2):H(271);e=M();f=d.jj.length+c.jj.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ej=b=>{let c;c=Ro(Bq(b));if(b<0.0)c=Jn(H(535),c);return c;},Ro=b=>{let c;if(isNaN(b)?1:0)return H(404);if(b<9999.5)return Kz(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(536):H(405);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bs(b)|0),101),c));};
function N9(){let a=this;N.call(a);a.k2=0.0;a.l2=0.0;}
let YB=(a,b,c)=>{a.k2=b;a.l2=c;},I_=(a,b)=>{let c=new N9();YB(c,a,b);return c;},GI=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Rr=(b,c)=>{let d;d=c+b;return I_(d,c-(d-b));},Lv=(b,c,d)=>{let e,f,g,h;e=GI(c);f=c-e;g=GI(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Oa(){I.call(this);this.rU=0;}
let Zp=(a,b)=>{let c;b=Bj(b);c=a.rU;Fd();b.setPrinting(!!c);};
function Qd(){let a=this;I.call(a);a.pn=null;a.po=null;}
let UR=K();
function Lf(){let a=this;I.call(a);a.jF=null;a.n3=null;a.r9=0.0;a.mw=0;a.oe=null;a.mv=null;}
let M9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<UC(a.jF)){d=0;while(d<RY(a.jF)){e=a.oe;f=RP(a,d,c);g=!(F3(a.jF,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jF.kq){g=(-1);while(g<a.jF.jY){d=RP(a,g,c);e=a.oe.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mw|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.n3;o=(Er(a.jF,g)+Er(a.jF,g+1|0))/2.0;p=(D8(a.jF,c)+D8(a.jF,c+1|0))/2.0;if(J9(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mw|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mv.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bi();r=Bi();c=0;while(true){e=a.mv.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Oo;s.kV=Bo(64);s.kT=Du(32);f=c;while(a.mv.data[f]!=(-1)){g=f/2|0;d=a.mw;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Om(a,h,g))K3(s,Er(a.jF,i),D8(a.jF,d),0);else if(Om(a,
i,d))TF(a,s,h,g,i,d,b);else K3(s,Er(a.jF,h),D8(a.jF,g),0);e=a.mv.data;g=e[f];e[f]=(-1);f=g;}e=VG(s);V(n,e);XA(s,r);}c=c+1|0;}t=new QO;t.p9=H2(n);t.qK=r;return t;},RP=(a,b,c)=>{return (Bc(c+1|0,a.mw)+b|0)+1|0;},Om=(a,b,c)=>{let d;a:{if(b>=0){d=a.jF;if(b<d.jY&&c>=0&&c<d.kq){b=1;break a;}}b=0;}return b;},TF=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Er(a.jF,c);i=D8(a.jF,d);j=Er(a.jF,e)-h;k=D8(a.jF,f)-i;l=0.0;m=1.0;n=F3(a.jF,c,d)-g;o=F3(a.jF,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.r9;if(!(r>s))break;s
=q>=3?(l+m)/2.0:QB(l,m,n,o,s/2.0);t=a.n3;r=h+s*j;u=i+s*k;r=J9(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=QB(l,m,n,o,0.0);K3(b,h+s*j,i+s*k,1);},QB=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QO(){let a=this;N.call(a);a.p9=null;a.qK=null;}
function G5(){N.call(this);this.mf=null;}
let Za=(a,b)=>{a.mf=b;},E5=a=>{let b=new G5();Za(b,a);return b;},LA=b=>{return E5(b);},Vd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G5)){b=b;c=X(a.mf,b.mf)?1:0;}else c=0;return c;};
function Rk(){let a=this;N.call(a);a.p5=null;a.lE=0.0;a.q4=0.0;}
let Xh=(a,b,c,d)=>{a.p5=b;a.lE=c;a.q4=d;},Qj=(a,b,c)=>{let d=new Rk();Xh(d,a,b,c);return d;},Cb=(b,c)=>{return Qj(b,c,0.0);},Qy=K(),Iv=null,Fh=()=>{Fh=Bg(Qy);Ti();},I$=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fh();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iv.data[d]*f<e){d=d+1|0;}while(true){g=Iv.data[d]*f;h=g*Fo(b/g);i=Fo((b-h)/g+1.0E-10);j=Bo((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bi();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iu;p=Kz(b,m);o.mA=b;o.kD=p;V(n,o);}d=d+1|0;}return n;}}n=new BT;BW(n,H(537));Z(n);},ZN=b=>{Fh();return b>=1.0&&b===Bs(b)?1:0;},Kz=(b,c)=>{let d,e,f;Fh();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=P0(M(),
Fu(Bs(d)));while(true){e=f.jE;if(e>c)break;ER(f,0,48);}if(c>0)ER(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)ER(f,0,8722);return L(f);},Ti=()=>{Iv=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},Us=K();
function R_(){let a=this;N.call(a);a.sm=null;a.sl=null;a.sj=0.0;a.sn=0.0;}
function Pm(){let a=this;I.call(a);a.nS=null;a.mE=null;a.oL=null;}
let Ip=(a,b)=>{return !(a.nS.k5.data[b]>0.5)?0:1;},E_=(a,b,c,d)=>{if(!a.mE.data[b]&&Ip(a,b)==c){a.mE.data[b]=1;a.oL.data[d]=b;return d+1|0;}return d;};
function Ux(){let a=this;I.call(a);a.sp=0.0;a.sk=null;a.si=null;a.so=null;}
let MT=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IC=(b,c,d)=>{let e;if(!Ci(c)){e=new IZ;e.qZ=c;Ce(b,e,d);}},Qc=K(0);
function Qi(){let a=this;I.call(a);a.qi=null;a.qh=null;}
let J9=(a,b,c)=>{let d,e;d=a.qi;e=a.qh;BV(d.nM,0,0,b);BV(d.nM,0,1,c);DL(d.oZ,e);return W(GA(d.oZ),0,0);};
function Gi(){N.call(this);this.n7=null;}
let MR=(a,b)=>{a.n7=b;},H2=a=>{let b=new Gi();MR(b,a);return b;};
function Iu(){let a=this;N.call(a);a.mA=0.0;a.kD=null;}
let Y5=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iu)){b=b;c=a.mA!==b.mA?0:X(a.kD,b.kD)?1:0;}else c=0;return c;},VC=K(),NM=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.jj.length){f=BQ(b,e);g=c.lw;Dj();if(g===Fc)h=MP(0.602,c.k7);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.lY;DW();if(i===Kw)h=1.12*h;h=MP(h,c.k7);}d=d+h;e=e+1|0;}return d;};
function Hj(){let a=this;N.call(a);a.pc=0.0;a.pb=0.0;a.oT=0.0;}
let RR=(a,b,c,d)=>{a.pc=b;a.pb=c;a.oT=d;},EE=(a,b,c)=>{let d=new Hj();RR(d,a,b,c);return d;},K7=K(),PW=null,EB=()=>{EB=Bg(K7);SR();},IS=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EB();d=b.jv;e= -c;d=d-e;f=D$(b)-c;g=b.jK-e;h=CT(b)-c;i=PW.data;j=i.length;k=Bo(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},RD=(b,c)=>{EB();return NK(IS(b,c));},NK=b=>{let c,d,e,f;EB();c=b.data;d
=c.length;e=Bo(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E5(e);},SR=()=>{let b,c,d,e,f;EB();b=Bo(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Tm(f);c[e+1|0]=WH(f);d=d+1|0;}PW=b;};
function Oo(){let a=this;I.call(a);a.kV=null;a.kT=null;a.kp=0;}
let K3=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kp;if(e==a.kT.data.length){a.kV=Gn(a.kV,4*e|0);f=a.kT.data;g=2*a.kp|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kT=h;}h=a.kV.data;j=a.kp;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kT.data[j]=d;a.kp=j+1|0;},VG=a=>{let b,c,d,e,f,g,h,i;b=Bo(2*a.kp|0);c=b.data;d=0;e=0;while(e<a.kp){a:{if(e){f=d-1|0;if(Qe(a,b,f,e,0))break a;if(Qe(a,b,f,e,1))break a;}g=2*d|0;h=a.kV.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gn(b,2*d|0);},Qe=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kV.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kp|0)|0)+e|0]===g?1:0;},XA=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kp;e=C6(c,d);if(e>=0)break;if(!a.kT.data[c])break;c=c+1|0;}if(!e){f=OH(a,0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.kp;if(e>g)break;h=a.kT.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OH(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},OH=(a,b,c)=>{let d,e,f,g,h,i;d=Bo(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kp|0;h=2*f|0;i=a.kV.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E5(d);};
function IZ(){N.call(this);this.qZ=null;}
function Qp(){let a=this;N.call(a);a.rL=0.0;a.ro=0.0;}
let Zw=(a,b,c)=>{a.rL=b;a.ro=c;},GK=(a,b)=>{let c=new Qp();Zw(c,a,b);return c;};
function Rx(){let a=this;N.call(a);a.ov=0;a.od=0;a.pm=null;}
function HI(){let a=this;N.call(a);a.se=0.0;a.sf=0.0;a.sg=0.0;}
let Ve=null,FU=()=>{FU=Bg(HI);WD();},MP=(b,c)=>{FU();return  -(b* -c);},WD=()=>{let b;b=new HI;FU();b.se=1.0;b.sf=0.0;b.sg=0.0;Ve=b;};
function LX(){I.call(this);this.pA=null;}
let SE=(a,b)=>{return FZ(b,a.pA);};
function JY(){let a=this;I.call(a);a.mM=null;a.o4=null;a.nH=null;a.px=null;}
let Mq=null,Gk=()=>{Gk=Bg(JY);UI();},S5=(a,b)=>{let c,d,e,f,g,h;if(!(a.nH.width==b.ov&&a.nH.height==b.od))Mr(a,b.ov,b.od);c=b.pm;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.px;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.o4;h=a.nH;b.putImageData(h,0.0,0.0);return a.mM;},Mr=(a,b,c)=>{let d,e,f,g;d=a.mM;e=b;d.width=e;d=a.mM;e=c;d.height=e;d=a.o4;f=b;g=c;d=d.createImageData(f,g);a.nH=d;a.px=new Int32Array(d.data.buffer);},UI=()=>{let b,c;b=new JY;Gk();c=window.document.createElement("canvas");b.mM
=c;b.o4=c.getContext("2d");Mr(b,1,1);Mq=b;},PK=K(BN);
function ND(){I.call(this);this.pW=null;}
let Ul=(a,b)=>{return Ga(b,a.pW);};
function QT(){I.call(this);this.qA=null;}
let SH=(a,b)=>{return Ga(b,a.qA);},Q$=K(),MM=null,Jw=()=>{Jw=Bg(Q$);Zk();},Zk=()=>{let b,c;Cu();b=B8((Lw.be()).data.length);c=b.data;MM=b;c[Dw.jN]=1;c[CN.jN]=2;c[HD.jN]=3;},Kj=K(Ex),KJ=K(Kj),PL=K(KJ),RM=K(BN),Me=K(),LC=null,HB=()=>{HB=Bg(Me);W4();},W4=()=>{let b,c;b=B8((B6()).data.length);c=b.data;LC=b;c[B0.jN]=1;c[Cf.jN]=2;c[Dm.jN]=3;c[C0.jN]=4;};
function RG(){I.call(this);this.p7=null;}
let S3=(a,b)=>{return FZ(b,a.p7);};
function Q7(){let a=this;I.call(a);a.mr=0;a.l0=0.0;}
let QP=(a,b,c)=>{if(c<=a.l0){a.mr=b;a.l0=c;}};
SQ([]);
C4([I,0,0,[],1,0,0,["X",Q(Sb)],Em,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kf,0,I,[],1537,0,0,0,Bv,0,I,[Em,DV,Kf],17,0,()=>C2(),["X",Q(U)],DH,0,I,[Em],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["X",Q(YE)],G$,0,I,[Em,Kf],0,0,0,["y",Q(Is),"g",Y(L)],P_,0,I,[],1537,0,0,0,HQ,0,G$,[P_],1,0,0,["g",Y(Ub),"y",Q(Y$)],Ex,0,I,[],1,0,0,0,E0,0,Ex,[],1,0,0,0,BN,0,E0,[],1,0,0,0,E8,0,I,[],1025,0,0,0,WT,0,E8,[],17,0,0,0,WF,0,E8,[],17,0,0,0,Md,0,I,[],1537,0,0,0,Ry,0,I,[Md],1537,0,0,0,Ls,0,I,[],1537,0,0,0,PJ,0,I,[Ry,Ls],17,0,0,0,NY,0,
I,[],17,0,()=>ET(),0,Un,0,I,[],17,0,0,0,U5,0,I,[],17,0,0,0,Vo,0,I,[],17,0,0,0,Ks,0,I,[],1537,0,0,0,MW,0,I,[Ks],1,0,0,0,IG,0,I,[DV],1,0,()=>G0(),0,GD,0,I,[],17,0,0,["X",Q(Xx)],WL,0,I,[],17,0,0,0,Pz,0,I,[],1537,0,0,0,Gg,0,I,[Pz],1537,0,0,0,EF,0,I,[Gg],1025,0,0,["m",Y(Ci)],Ri,0,I,[Gg],1537,0,0,0,HW,0,I,[Ri],1537,0,0,0,EU,0,EF,[HW],1025,0,0,["p",Y(BM),"X",Q(F1)],I5,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Ge,0,EU,[I5,Em,D9],1,0,0,["bf",Q(BF),"ba",Y(TQ)],BI,0,I,[DV,Em],1025,0,0,["X",Q(Tb)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hp,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,Yu,0,BN,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cn,0,I,[B_],1537,0,0,0,S6,0,I,[Cn],1025,0,0,0,QZ,0,I,[],1536,0,0,0,MN,0,I,[QZ],16,0,0,0,BB,0,I,[B_],1537,0,0,0,Kp,0,I,[BB],1,0,0,0]);
C4([Ko,0,I,[BB],1,0,0,0,Kr,0,I,[BB],1,0,0,0,Kq,0,I,[BB],1,0,0,0,KP,0,I,[],17,0,0,["X",Q(K2)],Mv,0,I,[],16,0,0,0,Py,0,I,[],17,0,0,0,SA,0,I,[],17,0,0,0,Gv,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QM,0,I,[Ec],1,0,0,["bK",Y(Yp)],Nj,0,I,[],17,0,0,0,QQ,0,I,[],17,0,0,0,PS,0,I,[],17,0,0,0,L7,0,I,[],16,0,0,0,IA,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,QL,0,I,[BS],1,0,0,["gc",Y(TS)],BT,0,BN,[],1,0,0,0,FN,0,BI,[],65552,0,()=>Fz(),0,N,0,I,[],1025,0,0,0,CP,0,I,[],1537,0,0,0,JX,0,N,[CP],17,0,0,["dx",Q(U7),"bl",Y(Vz)],IY,0,N,[CP],
17,0,()=>GV(),["dx",Q(TD),"bl",Y(Si)],RE,0,N,[CP],17,0,0,["dx",Q(XJ),"bl",Y(U6)],He,0,N,[CP],17,0,0,["dx",Q(Iy),"bl",Y(UT)],Gp,0,N,[CP],17,0,0,["dx",Q(NQ),"bl",Y(WZ)],IK,0,N,[CP],17,0,0,["dx",Q(Zt),"bl",Y(X$)],Mh,0,N,[CP],17,0,0,["dx",Q(XW),"bl",Y(Zn)],FO,0,N,[CP],17,0,0,["dx",Q(R7),"bl",Y(U1)],OQ,0,E0,[],1,0,0,0,WR,0,I,[],17,0,0,0,NS,0,I,[],17,0,0,0,MO,0,I,[B_],1537,0,0,0,H3,0,I,[MO],1,0,0,0,Qh,0,N,[],17,0,0,0,Rn,0,I,[],16,0,0,0,QD,0,I,[],1,0,0,0,QU,0,I,[],16,0,0,0,I4,0,I,[],16,0,()=>F7(),0,FH,0,I,[],1025,
0,0,0,IP,0,I,[],1537,0,0,["g8",Y(Rq)],NP,0,FH,[IP],16,0,0,["g7",Da(Xd),"g9",Da(ZG),"g8",Y(YA),"g$",BK(Yr),"ex",Q(Wa),"ew",BK(X6)],Qn,0,FH,[IP],16,0,0,["g8",Y(Rq),"g7",Da(S8),"g9",Da(Ue),"g$",BK(UP),"ex",Q(Ts),"ew",BK(YG)],Jj,0,I,[],16,0,()=>CC(),0,P6,0,I,[],16,0,0,0,Lr,0,I,[],16,0,0,0,Nr,0,I,[],16,0,0,0,Ju,0,I,[],1537,0,0,0,Pu,0,I,[Ju],1,0,0,0,Oz,0,I,[],16,0,0,0]);
C4([NE,0,I,[],16,0,0,0,HL,0,I,[],16,0,0,0,OR,0,I,[],16,0,0,0,Ka,0,I,[],16,0,()=>J6(),0,Iw,0,I,[],16,0,()=>Fd(),0,JE,0,I,[B_],1537,0,0,0,Ia,0,I,[JE],1,0,0,0,J3,0,I,[],1537,0,0,0,N4,0,I,[J3],1,0,0,["gV",Q(YW)],MZ,0,I,[J3],1,0,0,["gV",Q(TM)],TY,0,I,[],17,0,0,0,N6,0,I,[BS],1,0,0,["gc",Y(W5)],FV,0,I,[],17,0,0,0,IW,0,I,[BB],1,0,0,0,NO,0,I,[BS],1,0,0,["gc",Y(TB)],FM,0,I,[],16,0,0,0,FR,0,I,[],1536,0,0,0,NN,0,I,[FR],1,0,0,["gh",BK(Sv)],IN,0,I,[BB],1,0,0,0,IM,0,I,[BB],1,0,0,0,IL,0,I,[BB],1,0,0,0,LG,0,I,[BS],1,0,0,["gc",
Y(S1)],LI,0,I,[BS],1,0,0,["gc",Y(Vl)],LH,0,I,[BS],1,0,0,["gc",Y(X2)],LF,0,I,[BS],1,0,0,["gc",Y(SF)],LE,0,I,[BS],1,0,0,["gc",Y(UL)],HS,0,I,[BB],1,0,0,0,HR,0,I,[BB],1,0,0,0,GL,0,N,[],17,0,0,["X",Q(Tv)],Ow,0,I,[FR],1,0,0,["gh",BK(Wy)],Ox,0,I,[FR],1,0,0,["gh",BK(VN)],Ja,0,I,[BB],1,0,0,0,Jb,0,I,[BB],1,0,0,0,Ot,0,I,[BS],1,0,0,["gc",Y(WS)],SV,0,I,[],17,0,0,0,Ou,0,I,[BS],1,0,0,["gc",Y(Zi)],Os,0,I,[BS],1,0,0,["gc",Y(RX)],L5,0,I,[],17,0,0,0,OB,0,I,[],17,0,()=>DE(),0,MY,0,I,[BS],1,0,0,["gc",Y(Tz)],M2,0,I,[BS],1,0,0,["gc",
Y(U3)],M0,0,I,[BS],1,0,0,["gc",Y(Wv)],QX,0,I,[BS],1,0,0,["gc",Y(US)],QY,0,I,[BS],1,0,0,["gc",Y(XB)],QW,0,I,[BS],1,0,0,["gc",Y(R4)],JL,0,I,[BB],1,0,0,0,Hv,0,BI,[],65553,0,()=>GM(),0,Gm,0,N,[],17,0,()=>Ht(),["X",Q(RW)],Kb,0,I,[BB],1,0,0,0,Ii,0,I,[BB],1,0,0,0]);
C4([IQ,0,I,[JE],1,0,0,0,Ei,0,I,[],1537,0,0,0,Qx,0,I,[Ei],1,0,0,["de",Q(SY)],Zz,0,I,[],17,0,0,0,QA,0,I,[B_],1537,0,0,0,KS,0,I,[QA],1,0,0,0,CZ,0,EU,[D9],1024,0,0,0,IJ,0,CZ,[D9],1,0,0,["bf",Q(FY),"ba",Y(Dn)],O$,0,I,[Ec],1,0,0,["bK",Y(TW)],X8,0,I,[],17,0,0,0,MQ,0,I,[],1,0,0,0,XY,0,I,[],17,0,0,0,I8,0,N,[],17,0,0,["X",Q(XE)],ME,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["X",Q(HT)],Wd,0,I,[],17,0,0,0,M_,0,I,[Ec],1,0,0,["bK",Y(Tq)],Hn,0,I,[],1537,0,0,0,Q9,0,I,[Hn],1,0,0,0,Pb,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H9,0,N,[],16,0,
0,["X",Q(UK)],Tx,0,I,[],16,0,0,0,Uv,0,I,[],17,0,0,0,OC,0,DH,[DV],1,0,()=>JN(),0,BY,0,BI,[],66561,0,()=>Cr(),0,Mc,0,I,[],32768,0,()=>HK(),0,Oq,0,I,[B_],1537,0,0,0,H6,0,I,[Oq],1,0,0,0,KV,0,I,[BB],1,0,0,0,KW,0,I,[BB],1,0,0,0,KX,0,I,[BB],1,0,0,0,KY,0,I,[BB],1,0,0,0,KZ,0,I,[BB],1,0,0,0,JS,0,I,[BB],1,0,0,0,JT,0,I,[BB],1,0,0,0,JU,0,I,[BB],1,0,0,0,Iz,0,I,[BB],1,0,0,0,EH,0,BN,[],1,0,0,0,LD,0,I,[],16,0,0,0,ZE,0,I,[],17,0,0,0,P$,0,I,[],0,0,()=>Fx(),0,Ye,0,I,[B_],1,0,0,0,Ql,0,I,[],17,0,()=>Fk(),0,K9,0,I,[B_],1537,0,0,0,N2,
0,I,[K9],1537,0,0,0,Rd,0,I,[B_],1537,0,0,0,Oh,0,I,[Cn],1537,0,0,0,QJ,0,I,[Cn],1537,0,0,0,Pj,0,I,[Cn],1537,0,0,0]);
C4([Qu,0,I,[Cn],1537,0,0,0,My,0,I,[Cn],1537,0,0,0,NB,0,I,[Cn],1537,0,0,0,MX,0,I,[Cn],1537,0,0,0,Mj,0,I,[Cn],1537,0,0,0,Vi,0,I,[N2,Rd,Cn,Oh,QJ,Pj,Qu,My,NB,MX,Mj],1025,0,0,0,XS,0,I,[],16,0,0,0,Qk,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["X",Q(Uy)],Gt,0,I,[],17,0,0,0,Qf,0,N,[],16,0,0,0,Ff,0,N,[],17,0,0,0,K_,0,I,[],17,0,0,0,QK,0,I,[],16,0,0,0,TH,0,I,[],1,0,0,0,T2,0,I,[],17,0,0,0,Rf,0,I,[Ei],1,0,0,["de",Q(Td)],Id,0,I,[BB],1,0,0,0,In,0,N,[],17,0,0,["X",Q(Gu)],Jr,0,N,[],16,0,0,0,Hh,0,N,[],17,0,()=>Hd(),["X",Q(Mu)],Nx,0,I,
[],17,0,0,0,CJ,0,N,[],17,0,0,["X",Q(Rg)],DC,0,I,[],17,0,()=>FA(),0,QC,0,I,[],1537,0,0,0,H1,0,I,[QC],17,0,()=>DK(),0,N$,0,I,[Ei],1,0,0,["de",Q(Uj)],HC,0,N,[],16,0,0,["X",Q(V$)],I2,0,N,[],16,0,0,["X",Q(Wm)],On,0,N,[],17,0,0,0,JD,0,N,[],16,0,0,["X",Q(V8)],Hl,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Gd(),0,Ft,0,I,[],1537,0,0,0,MK,0,I,[Ft],17,0,0,["el",BK(UW),"d1",Y(Vn),"d8",Q(SN)],EP,0,I,[],1537,0,0,0,M6,0,N,[EP],17,0,0,["dW",Q(Wr)],LL,0,N,[EP],17,0,0,["dW",Q(S0)],QV,0,N,[EP],17,0,0,["dW",Q(X7)],K$,0,I,[],1537,0,
0,0,Rc,0,I,[K$],1,0,0,0,S2,0,I,[],17,0,0,0,G_,0,BN,[],1,0,0,0,Lp,0,BY,[],65552,0,0,["g3",Q(Pa),"g4",BK(X0)],Lo,0,BY,[],65552,0,0,["g3",Q(YV),"g4",BK(Zl)],Lm,0,BY,[],65552,0,0,["g3",Q(Vg),"g4",BK(R$)],Ll,0,BY,[],65552,0,0,["g3",Q(Zu),"g4",BK(T8)],Lk,0,BY,[],65552,0,0,["g3",Q(Vs),"g4",BK(UX)],Lj,0,BY,[],65552,0,0,["g3",Q(YM),"g4",BK(VH)],Li,0,BY,[],65552,0,0,["g3",Q(TK),"g4",BK(YC)]]);
C4([WW,0,I,[B_],1025,0,0,0,I3,0,I,[B_],1536,0,0,0,HZ,0,I,[I3],1,0,0,0,HY,0,I,[I3],1,0,0,0,NU,0,I,[Gg],1537,0,0,0,Jt,0,EF,[NU],1025,0,0,0,JO,0,Jt,[],1024,0,0,0,OJ,0,JO,[],0,0,0,0,LR,0,I,[],1537,0,0,0,IO,0,I,[LR],1025,0,0,0,II,0,IO,[],1024,0,0,0,OG,0,II,[],0,0,0,0,OI,0,CZ,[],0,0,0,["bf",Q(SD),"ba",Y(Zs),"p",Y(VQ),"m",Y(Te)],GE,0,I,[],1537,0,0,0,OE,0,I,[GE],0,0,0,["q",Y(SJ),"s",Y(TV)],Ol,0,I,[GE],1537,0,0,0,OF,0,I,[Ol],0,0,0,0,Od,0,I,[Ks],1,0,0,0,Hz,0,I,[],16,0,0,0,Tp,0,I,[],17,0,0,0,GC,0,BI,[],65553,0,()=>Cu(),
0,Fv,0,N,[],17,0,0,0,Zb,0,I,[],17,0,0,0,W1,0,I,[],16,0,0,0,Yn,0,I,[],17,0,0,0,XP,0,I,[],17,0,0,0,Pp,0,I,[BS],1,0,0,["gc",Y(VV)],T7,0,I,[],16,0,0,0,U4,0,I,[],16,0,0,0,TT,0,I,[],16,0,0,0,WI,0,I,[],16,0,0,0,Vb,0,I,[],16,0,0,0,XU,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["X",Q(Zf)],Ho,0,BI,[],65553,0,()=>Ch(),0,H_,0,BN,[],1,0,0,0,Fs,0,I,[],1536,0,0,0,Qw,0,I,[Fs],16,0,0,["hR",Da(Y3)],Ly,0,I,[Fs],16,0,0,["hR",Da(Xi)],M1,0,I,[Fs],16,0,0,["hR",Da(XF)],LJ,0,I,[Fs],16,0,0,["hR",Da(VJ)],Lc,0,I,[Ft],17,0,0,["el",BK(Yd),"d1",Y(TI),
"d8",Q(Uo)],Ne,0,I,[Ft],17,0,0,["el",BK(XX),"d1",Y(T$),"d8",Q(W7)],IR,0,N,[Ft],17,0,()=>F_(),["el",BK(R9),"d1",Y(Tw),"d8",Q(Y9)],PT,0,N,[EP],17,0,0,["dW",Q(V9)],Wz,0,I,[],17,0,0,0,QG,0,CZ,[D9],0,0,0,["ba",Y(SB),"bf",Q(VZ)],Rt,0,DH,[DV],1,0,()=>Jy(),0,JV,0,N,[],17,0,0,["X",Q(Sd)],GF,0,BI,[],65553,0,()=>Dj(),0]);
C4([F8,0,BI,[],65553,0,()=>DW(),0,Qv,0,I,[],16,0,0,0,LW,0,N,[],17,0,0,0,UY,0,I,[],16,0,0,0,NL,0,I,[],16,0,0,0,M7,0,I,[],16,0,0,0,Q6,0,CZ,[D9],0,0,0,["ba",Y(Wi),"bf",Q(Yq)],PV,0,DG,[],65552,0,0,["em",BK(UV),"g4",BK(U9)],PU,0,DG,[],65552,0,0,["em",BK(Vw),"g4",BK(TZ)],QF,0,I,[],17,0,0,0,UG,0,I,[],16,0,0,0,ES,0,N,[],17,0,0,["X",Q(Vh)],MD,0,I,[GE],0,0,0,["q",Y(BJ),"s",Y(BH)],WN,0,I,[],17,0,0,0,UM,0,I,[],17,0,0,0,Sz,0,I,[],17,0,0,0,T3,0,I,[],17,0,0,0,Pf,0,I,[],17,0,0,0,MJ,0,I,[],17,0,0,0,O2,0,I,[Ec],1,0,0,["bK",Y(W8)],Nk,
0,N,[],17,0,0,0,PO,0,N,[],17,0,0,0,GS,0,BI,[],65553,0,()=>D0(),0,Gc,0,BI,[],65553,0,()=>Es(),0,I0,0,N,[],17,0,0,["X",Q(TA)],J4,0,N,[],17,0,0,["X",Q(Xy)],N0,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hn],1537,0,0,0,MI,0,I,[DB],1,0,0,["db",Q(VU)],L$,0,I,[DB],1,0,0,["db",Q(V6)],Lq,0,I,[Ec],1,0,0,["bK",Y(TE)],Qr,0,N,[],17,0,0,0,ED,0,I,[],1537,0,0,0,Ds,0,N,[ED],17,0,0,["X",Q(Xn)],Qt,0,I,[],16,0,0,0,Rb,0,I,[],16,0,()=>EW(),0,VD,0,I,[],16,0,0,0,Rs,0,I,[Ju],1,0,0,0,O0,0,I,[Ei],1,0,0,["de",Q(U8)],PG,0,I,[B_],1537,0,0,0,RO,0,I,[PG],
1537,0,0,0,WK,0,I,[RO],1025,0,0,0,Lu,0,I,[],16,0,0,0,Jp,0,N,[],17,0,0,["X",Q(Zv)],WJ,0,I,[],16,0,0,0,N9,0,N,[],16,0,0,0,Oa,0,I,[Ei],1,0,0,["de",Q(Zp)],Qd,0,I,[Hn],1,0,0,0,UR,0,I,[],16,0,0,0,Lf,0,I,[],17,0,0,0]);
C4([QO,0,N,[],17,0,0,0,G5,0,N,[ED],17,0,0,["X",Q(Vd)],Rk,0,N,[],17,0,0,0,Qy,0,I,[],17,0,()=>Fh(),0,Us,0,I,[],16,0,0,0,R_,0,N,[],16,0,0,0,Pm,0,I,[],16,0,0,0,Ux,0,I,[],16,0,0,0,Qc,0,I,[],1537,0,0,0,Qi,0,I,[Qc],1,0,0,0,Gi,0,N,[ED],17,0,0,0,Iu,0,N,[],17,0,0,["X",Q(Y5)],VC,0,I,[],16,0,0,0,Hj,0,N,[ED],17,0,0,0,K7,0,I,[],16,0,()=>EB(),0,Oo,0,I,[],16,0,0,0,IZ,0,N,[ED],17,0,0,0,Qp,0,N,[],16,0,0,0,Rx,0,N,[],17,0,0,0,HI,0,N,[],17,0,()=>FU(),0,LX,0,I,[DB],1,0,0,["db",Q(SE)],JY,0,I,[],16,0,()=>Gk(),0,PK,0,BN,[],1,0,0,0,ND,
0,I,[DB],1,0,0,["db",Q(Ul)],QT,0,I,[DB],1,0,0,["db",Q(SH)],Q$,0,I,[],32768,0,()=>Jw(),0,Kj,0,Ex,[],1,0,0,0,KJ,0,Kj,[],1,0,0,0,PL,0,KJ,[],1,0,0,0,RM,0,BN,[],1,0,0,0,Me,0,I,[],32768,0,()=>HB(),0,RG,0,I,[DB],1,0,0,["db",Q(S3)],Q7,0,I,[],16,0,0,0]);
let U2=B$(Xv),Uk=B$(M$),NG=B$(L2),LK=B$(CX);
Wf(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.",
",",";","A network needs the inputs and at least one layer.","There is no activation “","Iteration "," has not been trained yet, only up to ","A weight is a decimal number","THE_RUN","THE_LOOK","one of ","only ","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
" is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: "," of "," from ","The network has no parameter ",",0]","option","A network of "," weights and biases takes a flag for each, not ","To the point "," this network of ","-",
" units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and ","from "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px",".to-start",".step-back",".play",".step",".to-end","Train","Pause","iteration "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class",
"; the first 100 are shown"," correct",".x1",".x2","-complaint","A coordinate is a decimal number","button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding",
"z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long","Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",".hidden-space",".loss","[","touch","aria-invalid","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0",
"The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","INPUT","checkbox","range","Y","Z","y","z","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.",
"start=zeros","NEURON","One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence",
"An output without bounds and a learning rate of 1: each update overshoots further.","output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60",
"SPIRAL","Spiral","Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",
", loss "," correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","grab",", such as −1.5; not “","ArrowUp","ArrowDown","div","label","select","input","text","decimal","-help ","-help","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","ŷ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bv.prototype.toString=function(){return T(this);};
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(Up(this));};
I.prototype.__teavm_class__=function(){return Vj(this);};
let C=RS(W3);
C.javaException=XO;
let ZU=Symbol('jsoClass');
(()=>{let c;c=Hp.prototype;c.play=S(Wp);c.disconnect=S(Vx);c.isPlaying=S(WQ);c.seek=S(WU);c.pause=S(Yf);c.studyLink=S(V7);c.takeStudy=S(R8);c.studyRefused=S(Se);c.engine=S(Vt);c.attributeChanged=S(Ut);c.reset=S(WP);c.webAssemblyRefused=S(V2);c.step=S(ZA);c.state=S(X5);c.snapshot=S(To);c.connect=S(W2);c=Kp.prototype;c.handleEvent=S(SL);c=Ko.prototype;c.handleEvent=S(VL);c=Kr.prototype;c.handleEvent=S(Sc);c=Kq.prototype;c.handleEvent=S(WV);c=Gv.prototype;c.isDark=S(Zx);c.settings=S(XK);c.furthest=S(Zq);c.attend
=S(Tl);c.numbers=S(SZ);c.changes=S(W0);c.run=S(Wo);c.lossAt=S(Ze);c.redraw=S(T5);c.path=S(Xt);c.iteration=S(TO);c.page=S(VO);c.hasDiverged=S(Y8);c.visit=S(YH);c.begin=S(Um);c=H3.prototype;c.pair=S(X3);c=Ia.prototype;c.onChange=S(T1);c=IW.prototype;c.handleEvent=S(WO);c=IN.prototype;c.handleEvent=S(Su);c=IM.prototype;c.handleEvent=S(VY);c=IL.prototype;c.handleEvent=S(Tu);c=HS.prototype;c.handleEvent=S(Zh);c=HR.prototype;c.handleEvent=S(Ym);c=Ja.prototype;c.handleEvent=S(YN);c=Jb.prototype;c.handleEvent=S(S7);c
=JL.prototype;c.handleEvent=S(XR);c=Kb.prototype;c.handleEvent=S(Xk);c=Ii.prototype;c.handleEvent=S(SX);c=IQ.prototype;c.onChange=S(TU);c=KS.prototype;c.onAnimationFrame=S(Uh);c=H6.prototype;c.onResize=S(Ys);c=KV.prototype;c.handleEvent=S(V3);c=KW.prototype;c.handleEvent=S(YD);c=KX.prototype;c.handleEvent=S(Yb);c=KY.prototype;c.handleEvent=S(XL);c=KZ.prototype;c.handleEvent=S(Tt);c=JS.prototype;c.handleEvent=S(X4);c=JT.prototype;c.handleEvent=S(Yh);c=JU.prototype;c.handleEvent=S(TC);c=Iz.prototype;c.handleEvent
=S(Ya);c=Id.prototype;c.handleEvent=S(RT);c=HZ.prototype;c.accept=S(Ty);c=HY.prototype;c.accept=S(WA);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hp.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gv.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
return { settingNames, mount };
})();
const { currentScript } = document;
const here = new URL(".", currentScript?.src || location.href);
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
!currentScript || here.protocol === "file:"
? Promise.reject(new Error("A module, or a page opened from disk, cannot fetch WebAssembly."))
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
function isUsed(event) {
const presses = event.key === " " || event.key === "Enter";
return event.defaultPrevented || event.target.matches(presses ? "input, select, button, summary" : "input, select");
}
class XorLab extends HTMLElement {
static observedAttributes = javascript.settingNames().split(" ");
#lab;
#running;
#study;
constructor() {
super();
this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
this.shadowRoot.addEventListener("keydown", (event) => isUsed(event) && event.stopPropagation());
this.#uncover();
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
#uncover() {
for (const [name, value] of Object.entries(this)) {
if (name in XorLab.prototype) {
delete this[name];
Reflect.set(this, name, value);
}
}
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
const inside = this.shadowRoot;
const focused = inside.activeElement?.id;
const open = Array.from(inside.querySelectorAll("details"), (details) => details.open);
this.#lab.disconnect();
this.#mount(engine, name, snapshot);
inside.querySelectorAll("details").forEach((details, i) => (details.open = open[i]));
if (focused) {
inside.getElementById(focused)?.focus({ preventScroll: true });
}
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
