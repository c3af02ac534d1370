// XOR Lab, Apache-2.0
(() => {
const programsHere = {
study() {
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
<p class="arithmetic" role="group" aria-label="The arithmetic of one number" tabindex="0"></p>
<div class="quantities"></div>
</div>
<div role="tabpanel" id="gradients" aria-labelledby="gradients-tab" hidden>
<h2 class="on-paper">Three gradients</h2>
<p class="verdict" role="status"></p>
<label class="choice"><span>Break it by hand</span> <select class="mistake"></select></label>
<p class="explanation"></p>
<div class="scroll" role="group" aria-label="The three gradients" tabindex="0">
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
<div class="scroll" role="group" aria-label="The graph" tabindex="0">
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
<label class="choice"><input type="checkbox" value="survey" /> <span>survey</span></label>
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
var main;var Study;var Maker;var study;(function(){let TV=2463534242,Tg=()=>{let x=TV;x^=x<<13;x^=x>>>17;x^=x<<5;TV=x;return x;},T=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BJ=f=>function(p1,p2){return f(this,p1,p2);},Cf=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},FE=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},AJN=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=U(Ez(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=BL(args[i]);}ANR(()=>{f.call(null,
javaArgs);},callback);},Bf=target=>target.$clinit=()=>{},AF9=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[BP]&&cls[BP].item){++arrayDegree;cls=cls[BP].item;}let clsName="";if(cls[BP].primitiveKind!==0){clsName=cls[BP].name;}else {clsName=cls[BP]?cls[BP].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},M=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Ez();}return function(){superclass.call(this);};},BP=Symbol("teavm_meta"),Bj
=cls=>{if(cls[BP].classObject===null){cls[BP].classObject=AGS(cls);}return cls[BP].classObject;},Ez=()=>I,Bw=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},PH=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:
null,assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Fr=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=PH({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[BP]=meta;if(typeof config==='function'){config(meta);}return cls;},AHP=Fr("boolean","Z",1,meta=>{}),AMv=Fr("byte","B",2,meta=>{}),SU=Fr("char","C",4,meta=>{}),F9=Fr("int","I",5,meta=>{{meta.valueToObject=o=>De(o);}}),AKi=Fr("long","J",6,meta=>{}),Dg=Fr("double","D",8,meta=>{{meta.valueToObject=o=>
Gt(o);}}),AEU=Fr("void","V",9),Mz=new ArrayBuffer(16),IN=new Float64Array(Mz),IF=new Int32Array(Mz),Sv=new BigInt64Array(Mz),QW=n=>{IN[0]=n;return Sv[0];},Ui=n=>{Sv[0]=n;return IN[0];},AEd=(a,b)=>{if(a!==a){return b!==b;}IN[0]=a;IN[1]=b;return IF[0]===IF[2]&&IF[1]===IF[3];},CQ=(a,b)=>a===b?0:a<b? -1:1,Lj=(a,b)=>a===b?0:a>b?1: -1,X=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Ns=(a,b)=>(a>>>0)/(b>>>0)>>>0,AJu=(a,b)=>
(a>>>0)%(b>>>0)>>>0,LH=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},Cq=BigInt(0),Gc=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cn=val=>BigInt.asIntN(64,BigInt(val|0)),Hn=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AIy=val=>Number(val),G7=val=>Number(BigInt.asIntN(32,val))|0,E1=(a,b)=>a===b,Jo=(a,b)=>a!==b,AGt=(a,b)=>a>b,ML=(a,b)=>a>=b,Um=(a,b)=>a<b,Uo=(a,b)=>a<=b,Lv=(a,b)=>BigInt.asIntN(64,a+b);
let AKr=a=>BigInt.asIntN(64, -a),AKE=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},OM=(a,b)=>BigInt.asIntN(64,a*b),AKG=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),ADL=(a,b)=>BigInt.asIntN(64,a%b),AFI=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Rd=(a,b)=>BigInt.asIntN(64,a&b),AGT=(a,b)=>BigInt.asIntN(64,a|b),AIs=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AIt=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Ft=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,
a)>>BigInt(b&63)),U=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BT=(cls,data)=>new (B4(cls))(data),Dr=sz=>new ALG(new Uint16Array(sz)),Mv=sz=>new AFf(new Int8Array(sz)),Bd=sz=>new Ts(new Int32Array(sz)),AE6=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ts(buffer);},D_=sz=>new AL$(new Int8Array(sz)),W=sz=>new RO(new Float64Array(sz)),BW=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new RO(buffer);},B4=cls=>{let result=cls[BP].arrayType;if
(result===null){function JavaArray(data){(Ez()).call(this);this.data=data;}JavaArray.prototype=Object.create((Ez()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fv=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for
(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name="["+cls[BP].binaryName;JavaArray[BP]=PH({name:name,binaryName:name,parent:Ez(),itemType:cls});result=JavaArray;cls[BP].arrayType=JavaArray;}return result;};
function AIS(array){return array.data.length;}
let Md,AGV=strings=>{AON();Md=new Array(strings.length);for(let i=0;i<strings.length;++i){Md[i]=AAT(BL(strings[i]));}},G=index=>Md[index],LW=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},ADy=array=>LW(array,0,array.length),AFu=(string,begin,dst,dstBegin,count)=>{for(let i=0;i<count;i=i+1|0){dst[dstBegin+i]=string.charCodeAt(begin+i);}},BL=str=>str
===null?null:ZB(str),Bl=str=>str===null?null:str.p7,AON=()=>DW(),AAT;
{AAT=str=>str;}let AA7=(obj,cls)=>obj instanceof Ez()&&!!obj.constructor[BP]&&HE(obj.constructor,cls),HE=(from,to)=>{if(from===to){return true;}let map=from[BP].assignableCache;if(map===null){map=new Map();from[BP].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[BP].itemType!==null){let result=from[BP].itemType!==null&&HE(from[BP].itemType,to[BP].itemType);map.set(to,result);return result;}let parent=from[BP].parent;if(parent!==null&&parent!==
from){if(HE(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[BP].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(HE(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw AM$(ex);},FD=Symbol("javaException"),AM$=ex=>{if(!ex.$jsException){YD(ex);}return ex.$jsException;},YD=ex=>{let javaCause=AJG(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new EI("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FD]=ex;ex.$jsException=err;W4(err,ex);},W4=(err,ex)=>{if(typeof AGJ==="function"&&err.stack){let stack=AGJ(err.stack);let javaStack=U(AJ8(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=AFi(BL(element.className),BL(element.methodName),BL(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){AG$(ex,javaStack);}}},EI;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");EI=function EI(message,cause){let self=Reflect.construct(Error,[void 0,cause],EI);Object.setPrototypeOf(self,EI.prototype);self[defaultMessage]=message;return self;}
;EI.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:EI},message:{get(){try {let javaException=this[FD];if(typeof javaException==='object'){let javaMessage=AER(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {EI=Error;}let AH6=e=>e instanceof Error&&typeof e[FD]==='object'?e[FD]:null,WS=err=>
{let ex=err[FD];if(!ex){ex=AE1(BL("(JavaScript) "+err.toString()));err[FD]=ex;ex.$jsException=err;W4(err,ex);}return ex;},AE1=message=>AF4(message),AER=t=>AMp(t),AJG=t=>AMt(t),AJ8=()=>Ez(),AFi=(className,methodName,fileName,lineNumber)=>{{return null;}},AG$=(e,stack)=>{},AAI=null,AD4=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}AAI=packages;},AMY=[],C_=data=>{let packages
=AAI;let i=0;while(i<data.length){let cls=data[i++];AMY.push(cls);let m=PH();cls[BP]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind
=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func
=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},ANR=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bk=a=>{return Bj(AEm(a));},AEm=a=>{return a.constructor;},AJ3=(a,b)=>{return a!==b?0:1;},AFp=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Tg();c=a.$id$;EY();if(!c)d=G(0);else{e=(((32-SJ(c)|0)+4|0)-1|0)/4|0;f=Dr(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Iq((c>>>e|0)&15,16);e=e-4|0;h=i;}d=Iw(f);}b=K();H(H(b,G(1)),d);return J(b);},APK=a=>{let b,c,d;b=(Bk(a)).ti;if(!AA7(a,PL)&&b[BP].itemType===null){b=new AAE;Bn(b);S(b);}c=ADG(a);b=c;d=Tg();b.$id$=d;return c;},FQ=M(0),Fy=M(0),QC=M(0);
function BR(){I.call(this);this.xq=0;}
let AN$=null,Ox=null,ADH=null,DW=()=>{DW=Bf(BR);ANN();},ADV=a=>{DW();a.p7="";},VJ=()=>{let a=new BR();ADV(a);return a;},Sb=(a,b)=>{DW();a.p7=LW(b.data,0,b.data.length);},Iw=a=>{let b=new BR();Sb(b,a);return b;},AHx=(a,b)=>{a.p7=b;},ZB=a=>{let b=new BR();AHx(b,a);return b;},Q5=b=>{let c;DW();c=VJ();c.p7=ADy(b.data);return c;},Bi=(a,b)=>{let c;if(b>=0&&b<a.p7.length)return a.p7.charCodeAt(b);c=new Lb;Bn(c);S(c);},AHo=a=>{return a.p7.length;},BC=a=>{return a.p7.length?0:1;},Pf=(a,b,c)=>{let d,e,f;if((c+b.p7.length
|0)>a.p7.length)return 0;d=0;while(d<b.p7.length){e=Bi(b,d);f=c+1|0;if(e!=Bi(a,c))return 0;d=d+1|0;c=f;}return 1;},WI=(a,b)=>{if(a===b)return 1;return Pf(a,b,0);},Uv=(a,b)=>{let c,d,e,f;if(a===b)return 1;if(b.p7.length>a.p7.length)return 0;c=0;d=a.p7.length-b.p7.length|0;while(d<a.p7.length){e=Bi(a,d);f=c+1|0;if(e!=Bi(b,c))return 0;d=d+1|0;c=f;}return 1;},YP=(a,b,c)=>{let d,e,f,g;d=Bv(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.p7.length)return (-1);if(a.p7.charCodeAt(d)==e)break;d=d+1|0;}return d;}Jp();f
=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.p7.length-1|0))return (-1);if(a.p7.charCodeAt(d)==f&&a.p7.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},DQ=(a,b)=>{return YP(a,b,0);},Cl=(a,b,c)=>{let d,e,f;d=a.p7.length;e=CQ(b,c);if(!e)return Ox;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return ZB(a.p7.substring(b,c));f=new Lb;Bn(f);S(f);},Ep=(a,b)=>{return Cl(a,b,a.p7.length);},DP=(a,b)=>{let c,d,e,f,g,h;if(BC(b))return a;if(BC(a))return b;c=Dr(a.p7.length+b.p7.length|0);d=c.data;e
=0;f=0;while(f<a.p7.length){g=e+1|0;d[e]=Bi(a,f);f=f+1|0;e=g;}g=0;while(g<b.p7.length){h=e+1|0;d[e]=Bi(b,g);g=g+1|0;e=h;}return Q5(c);},GB=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Dr(a.p7.length);e=d.data;f=0;while(f<a.p7.length){e[f]=Bi(a,f)!=b?Bi(a,f):c;f=f+1|0;}return Q5(d);},Fm=(a,b,c)=>{let d,e,f,g,h;if(b===c)return a;b=b;if(BC(b)){d=K();e=0;while(e<a.p7.length){H(d,c);P(d,Bi(a,e));e=e+1|0;}H(d,c);return J(d);}if(b.p7.length==1){d=c;if(d.p7.length==1)return GB(a,Bi(b,0),Bi(d,0));}d=K();f=a.p7.length-b.p7.length
|0;g=0;while(g<=f){h=0;a:{while(true){if(h>=b.p7.length){H(d,c);g=g+(b.p7.length-1|0)|0;break a;}if(Bi(a,g+h|0)!=Bi(b,h))break;h=h+1|0;}P(d,Bi(a,g));}g=g+1|0;}H(d,Ep(a,g));return J(d);},Er=a=>{let b,c;b=0;c=a.p7.length-1|0;a:{while(b<=c){if(Bi(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bi(a,c)<=32){c=c+(-1)|0;}return Cl(a,b,c+1|0);},Jb=b=>{DW();return b===null?G(2):J(b);},Y=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BR))return 0;c=b;return a.p7!==c.p7?0:1;},CR=a=>{let b;a:{if(!a.xq){b=0;while(true){if(b>=
a.p7.length)break a;a.xq=(31*a.xq|0)+a.p7.charCodeAt(b)|0;b=b+1|0;}}}return a.xq;},CU=(b,c)=>{let d,e;DW();d=Bq(c);if(!Br(d))return G(3);e=K();Ju(e,Bp(d));while(Br(d)){Ju(e,b);Ju(e,Bp(d));}return J(e);},ANN=()=>{AN$=Dr(0);Ox=VJ();ADH=new Za;},EW=M();
function G_(){EW.call(this);this.rg=0;}
let ADP=null,JU=null,EY=()=>{EY=Bf(G_);AMQ();},AGu=(a,b)=>{EY();a.rg=b;},ABs=a=>{let b=new G_();AGu(b,a);return b;},C1=b=>{EY();return (Sm(AOm(20),b,10)).g();},De=b=>{let c,d;EY();if(b>=(-128)&&b<=127){a:{if(JU===null){JU=U(G_,256);c=0;while(true){d=JU.data;if(c>=d.length)break a;d[c]=ABs(c-128|0);c=c+1|0;}}}return JU.data[b+128|0];}return ABs(b);},AOV=(a,b)=>{if(a===b)return 1;return b instanceof G_&&b.rg==a.rg?1:0;},SJ=b=>{let c,d;EY();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},AMQ=()=>{ADP=Bj(F9);};
function JB(){let a=this;I.call(a);a.qw=null;a.qm=0;}
let Sd=(a,b)=>{a.qw=Dr(b);},AOm=a=>{let b=new JB();Sd(b,a);return b;},Sm=(a,b,c)=>{return AIn(a,a.qm,b,c);},AIn=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(LH(c,d)<0){if(e)Ev(a,b,b+1|0);else{Ev(a,b,b+2|0);f=a.qw.data;g=b+1|0;f[b]=45;b=g;}a.qw.data[b]=Iq(c,d);}else{h=1;i=1;j=Ns((-1),d);b:{while(true){k=X(h,d);if(LH(k,c)>0){k=h;break b;}i=i+1|0;if(LH(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Ev(a,b,b+i|0);if(e)e=b;else{f=a.qw.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.qw.data;b=e+1|0;f[e]=Iq(Ns(c,
k),d);c=AJu(c,k);k=Ns(k,d);e=b;}}}return a;},L4=(a,b)=>{let c,d,e,f,g;c=a.qw.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bv(b,Bv(c*2|0,5));e=a.qw.data;f=Dr(d);g=f.data;b=BE(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.qw=f;},J=a=>{let b,c,d,e,f;b=new BR;c=a.qw;d=c.data;e=a.qm;DW();f=d.length;if(e>=0&&e<=(f-0|0)){b.p7=LW(c.data,0,e);return b;}b=new CW;Bn(b);S(b);},Ev=(a,b,c)=>{let d,e,f,g;d=a.qm;e=d-b|0;a.D((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.qw.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.qm=a.qm+(c-b
|0)|0;},VY=M(0),Or=M(JB),AOH=a=>{Sd(a,16);},K=()=>{let a=new Or();AOH(a);return a;},ADQ=(a,b)=>{let c,d;b=b;a.qw=Dr(b.p7.length);c=0;while(true){d=a.qw.data;if(c>=d.length)break;d[c]=Bi(b,c);c=c+1|0;}a.qm=b.p7.length;},CK=a=>{let b=new Or();ADQ(b,a);return b;},H=(a,b)=>{let c,d;c=a.qm;d=a;b=b===null?G(2):b;JS(d,c,b);return a;},L=(a,b)=>{let c;c=a.qm;JS(a,c,b);return a;},O=(a,b)=>{Sm(a,b,10);return a;},VH=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.qm;d=a;e=1;if(Um(b,Cq)){e=0;b=AKr(b);}a:{if(OS(b,Cn(10))<0){if(e)Ev(d,c,
c+1|0);else{Ev(d,c,c+2|0);f=d.qw.data;g=c+1|0;f[c]=45;c=g;}d.qw.data[c]=Iq(G7(b),10);}else{g=1;h=Cn(1);i=Qa(Cn(-1),Cn(10));b:{while(true){j=OM(h,Cn(10));if(OS(j,b)>0){j=h;break b;}g=g+1|0;if(OS(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Ev(d,c,c+g|0);if(e)g=c;else{f=d.qw.data;g=c+1|0;f[c]=45;}while(true){if(E1(j,Cq))break a;f=d.qw.data;c=g+1|0;f[g]=Iq(G7((Qa(b,j))),10);b=AEo(b,j);j=Qa(j,Cn(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.qm;Ke(a,c,b);return a;},Nv=(a,b,c,d)=>{let e,f,g,h;e=a.qm;f=a;if(c<=d&&d<=b.J()&&c>=0)
{Ev(f,e,(e+d|0)-c|0);while(c<d){g=f.qw.data;h=e+1|0;g[e]=b.j(c);c=c+1|0;e=h;}return a;}b=new CW;Bn(b);S(b);},Ju=(a,b)=>{let c;c=b.J();Nv(a,b,0,c);return a;},Ke=(a,b,c)=>{Ev(a,b,b+1|0);a.qw.data[b]=c;return a;},JS=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.qm){a:{if(c===null)c=G(2);else if(BC(c))break a;d=a.qm+c.p7.length|0;L4(a,d);e=a.qm-1|0;while(e>=b){a.qw.data[e+c.p7.length|0]=a.qw.data[e];e=e+(-1)|0;}a.qm=a.qm+c.p7.length|0;d=0;while(d<c.p7.length){f=a.qw.data;g=b+1|0;f[b]=Bi(c,d);d=d+1|0;b=g;}}return a;}c=new Lb;Bn(c);S(c);},K0
=(a,b)=>{let c;if(b>=0&&b<a.qm)return a.qw.data[b];c=new CW;Bn(c);S(c);},AEX=a=>{return a.qm;},Mc=a=>{return J(a);},AJf=(a,b)=>{L4(a,b);};
function F2(){let a=this;I.call(a);a.yX=null;a.Gp=null;a.EG=0;a.Gf=0;}
let Bn=a=>{Vu(a);a.EG=1;a.Gf=1;},APU=()=>{let a=new F2();Bn(a);return a;},APH=a=>{return a;},Vu=a=>{YD(a);},AMp=a=>{return a.yX;},AMt=a=>{let b;b=a.Gp;if(b===a)b=null;return b;},EA=M(F2),Bu=(a,b)=>{Vu(a);a.EG=1;a.Gf=1;a.yX=b;},APP=a=>{let b=new EA();Bu(b,a);return b;},B_=M(EA),AOb=(a,b)=>{Bu(a,b);},AF4=a=>{let b=new B_();AOb(b,a);return b;},G5=M(),ANq=M(G5),ADF=(a,b)=>{switch(a.primitiveKind){default:return U(a,b);}},ANb=M(G5),R7=M(0),Xc=M(0),RD=M(0);
function ABv(){I.call(this);this.ti=null;}
let AGS=b=>{let c;c=new ABv;c.ti=b;return c;},JA=a=>{return !a.ti[BP].primitiveKind?0:1;},Oo=a=>{let b;b=a.ti[BP].itemType;return b===null?null:Bj(b);},ABI=M(),Je=()=>{Je=Bf(ABI);AHa();},ANx=b=>{Je();},F=(b,c,d)=>{Je();return AMN(b,c,BL(d));},AHa=()=>{return;},AFn=M(),ADG=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AFW=M(),BD=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result
!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Gd=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},AMo=M(),QJ=M(0),Za=M(),Pp=M(),ADO=null,ALH=null,Jp=()=>{Jp=Bf(Pp);AEi();},Iq=(b,c)=>{Jp();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},AEi=()=>{ADO=Bj(SU);ALH=U(Pp,128);};
function KE(){I.call(this);this.yN=null;}
let AKa=(a,b)=>{a.yN=b;},GJ=a=>{let b=new KE();AKa(b,a);return b;},CL=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=BL(typeof b);d=!Y(c,G(4))&&!Y(c,G(5))?0:1;Hp();e=XG;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);e.set(b,new WeakRef(h));return h;}if(Y(c,G(6))){i=Li;j=XE;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Y(c,G(7))){l=IS;m=Up;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Y(c,G(8))){f=Vd;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GJ(b);Vd=new WeakRef(h);return h;}}return GJ(b);},Bo=b=>{if(b===null)return null;return !(b instanceof KE)?b:b.yN;},ANY=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof KE))return 0;return a.yN!==b.yN?0:1;},ANj=M(),R=(b,c)=>
{if(b===c)return 1;return b!==null?b.O(c):c!==null?0:1;},BK=b=>{if(b!==null)return b;b=new HI;Bu(b,G(3));S(b);};
function Hy(){let a=this;I.call(a);a.sk=null;a.AC=null;a.wx=null;a.AJ=null;a.vT=null;a.y$=null;a.De=null;a.CC=null;a.Be=null;a.FB=null;a.zQ=null;a.EV=null;a.DD=null;a.Ah=null;a.wK=null;a.sZ=null;a.w3=null;a.Fo=0;a.Ey=null;a.Ad=0;}
let L9=null,Fb=()=>{Fb=Bf(Hy);AJw();},ANZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;Fb();a.Ah=G(3);a.wK=Bg();a.sZ=JO();a.w3=Bg();a.Ey=new AAb;a.Ad=(-1);a.sk=c;e=new Wg;e.tT=c;e.xA=d;f=new Ut;g=b.querySelector(".hidden-space");BK(CL(c));d=new T1;d.DH=c;MK(f,g,d);f.xY=Bb();f.vS=Bg();f.xv=Bg();f.vQ=Bg();h=g.querySelector(".axes");f.FJ=h;i=h.querySelector(".projection");f.yH=i;h=new Q4;h.DT=d;i.addEventListener("change",BD(Bo(h),"handleEvent"));a.AC=f;a.wx=AHJ(b.querySelector(".loss"),c);f=b.querySelector(".study");g=new Pg;BK(CL(c));d
=new T2;d.Fw=c;ZJ(g,f,d);a.AJ=g;g=new Vb;d=new TZ;d.E0=a;g.tA=Bb();g.A1=Bb();g.tl=Bb();g.EA=d;g.Bk=f.querySelector("[role=tablist]");h=f.querySelectorAll("[role=tab]");j=0;while(j<h.length){k=h.item(j);d=g.tA;i=CL(k);V(d,i);d=g.tl;i=De(j);V(d,i);i=g.A1;l=BL(k.getAttribute("aria-controls"));d=K();H(P(d,35),l);m=CL(f.querySelector(Bl(J(d))));V(i,m);i=new L6;i.Cg=g;i.Cf=j;k.addEventListener("click",BD(Bo(i),"handleEvent"));m=new L7;m.Eh=g;m.Ei=j;k.addEventListener("keydown",BD(Bo(m),"handleEvent"));j=j+1|0;}LR(g);a.vT
=g;g=new OH;h=f.querySelector("#ledger");d=new T0;d.Cc=a;VT(g,h,d);a.y$=g;d=new QE;h=f.querySelector("#gradients");g=new TX;g.Gd=a;UA(d,h,g);a.De=d;d=new NL;h=f.querySelector("#graph");g=new TY;g.CR=a;RI(d,h,g);a.CC=d;a.Be=AHq(f.querySelector("#landscape"),c);a.FB=AF7(f.querySelector("#save"),b,e);a.zQ=AEe(f.querySelector("#embed"),e);b=new IR;b.r0=e;a.EV=b;b=new QN;b.u3=c;a.DD=b;JZ(a.AC);JZ(a.wx);JZ(a.Be);},AMN=(a,b,c)=>{let d=new Hy();ANZ(d,a,b,c);return d;},Rl=(b,c)=>{Fb();if(c)b.be();},Kx=a=>{let b,c;if
(a.vT.tN)b=C4();else{b=a.y$;c=b.uP.selectedIndex-1|0;if(c>=0)b=E$(c);else if(!BX(b.vo))b=C4();else{b=Bs(b.vo);b=!ACR(b.rb.rX)?C4():E$(Rb(b.rb,b.q0));}}c=KM(b,(-1));if(c!=a.Ad){a.Ad=c;a.sk.attend(c);}a.sk.redraw();},AJw=()=>{L9=BT(BR,[G(9),G(9),G(10),G(11),G(3),G(3)]);},AJQ=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;Fb();e=c?1:0;f=d?1:0;b=b;d=BL(b.sk.settings());if(!(!BN(b.wK)&&Y(d,b.Ah))){b.Ah=d;g=(Py(Nc(d))).zm;if(!(!BN(b.wK)&&LP(g,b.sZ))){c=new W5;c.Ba=RP(g);b.wK=Bm(c);}b.sZ=g;}g=Bs(b.wK);if(!(!BN(b.w3)&&b.Fo
==b.sk.run()&&(Bs(b.w3)).re==b.sk.iteration())){b.Fo=b.sk.run();h=b.sk.iteration();i=Ve(b.sk.numbers());j=i.data;c=g.Ba;k=CD(c.sP);Yu(c,h,Z6(D1(i,k),Mq(i,k,j.length)));b.w3=Bm(XM(g.Ba,0));}l=Bs(b.w3);c=!e?Hd():IY();m=new AB5;d=b.sZ;h=b.sk.run();g=b.DD;m.xs=d;m.w5=h;m.u0=l;m.tu=g;m.wY=c;m.vk=f;n=b.vT;c=b.sZ;BF();o=Et(BH(c,Lf),44);d=Bb();c=Bb();h=0;while(h<L9.data.length){g=De(h);V(c,g);h=h+1|0;}p=Bq(o);while(Br(p)){g=Bp(p);q=Bq(c);while(Br(q)){k=(Bp(q)).rg;if(Y(L9.data[k],g)){r=De(k);V(d,r);}}}if(Co(d))d=c;c
=n.tl;r=d;if(!Yv(r,c)){n.tl=d;c=n.Bk;o=d;c.hidden=!!(o.p_!=1?0:1);r=Bq(r);while(Br(r)){h=(Bp(r)).rg;n.Bk.appendChild(Bo(Z(n.tA,h)));}n.tN=(Z(o,0)).rg;LR(n);}AOQ(b.wx,m);AJl(b.Ey,f,AGm(b,m,f));Q3(b.wx,m,f);AFs(b.wx,m);if(HN)AC8(b.y$,b.sZ,l);a:{if(!(!MU(b.AJ)&&!APw())){switch(b.vT.tN){case 0:AC8(b.y$,b.sZ,l);break a;case 1:break;case 2:AE0(b.CC,b.sZ,l,e);break a;case 3:AGa(b.Be,m);break a;case 4:c=b.FB;BK(c);Rl(APm(c),f);break a;default:c=b.zQ;BK(c);Rl(ANc(c),f);break a;}AKh(b.De,l);}}if(!(MU(b.AJ)&&ANJ(b.vT)
==5))ANP(b.zQ);},AJT=b=>{Fb();return b.EV;},ANU=(b,c)=>{let d;Fb();d=c?1:0;b;HN=d;},CW=M(B_);
function Q9(){I.call(this);this.rR=null;}
let Qo=null,AFR=(a,b)=>{a.rR=b;},ADj=a=>{let b=new Q9();AFR(b,a);return b;},Bg=()=>{if(Qo===null)Qo=ADj(null);return Qo;},Bm=b=>{return ADj(BK(b));},Bs=a=>{let b;b=a.rR;if(b!==null)return b;b=new D$;Bn(b);S(b);},BX=a=>{return a.rR===null?0:1;},BN=a=>{return a.rR!==null?0:1;},CJ=(a,b)=>{let c;c=a.rR;if(c!==null)b.bT(c);},E6=(a,b)=>{let c;c=a.rR;if(c!==null){b=b.bU(c);a=b===null?Bg():Bm(b);}return a;},Vw=(a,b)=>{let c;c=a.rR;if(c!==null)a=b.bU(c);return a;},CM=(a,b)=>{let c;c=a.rR;if(c!==null)b=c;return b;},Ff
=a=>{let b;b=a.rR;if(b!==null)return b;b=new D$;Bn(b);S(b);},APx=(a,b)=>{if(a===b)return 1;if(!(b instanceof Q9))return 0;return R(b.rR,a.rR);};
function WA(){let a=this;I.call(a);a.z3=null;a.xL=null;}
let ALW=(a,b)=>{a.xL=Bg();a.z3=b;},RU=a=>{let b=new WA();ALW(b,a);return b;},JO=()=>{let b,c,d;b=Bb();c=0;while(c<(Dc()).data.length){d=Bg();V(b,d);c=c+1|0;}return RU(b);},R0=(a,b,c)=>{let d;c=b.tR.bY(c);d=new ABO;d.BO=a;d.BP=b;return E6(c,d);},Go=(a,b,c)=>{let d,e;d=ABY(a.z3);e=b.p8;b=Bm(c);Yf(d,e,b);return RU(d);},FF=(a,b)=>{let c,d;c=a.z3;d=b.p8;return Z(c,d);},BH=(a,b)=>{let c;a:{b:{BF();if(!(b===En&&UT(a))){if(b!==Ga)break b;if(Qp(a))break b;}c=1;break a;}c=0;}return c?H3(a,b):CM(FF(a,b),H3(a,b));},H3=
(a,b)=>{a:{Ol();switch(U5.data[b.p8]){case 1:case 2:if(KO(a)){b=G(12);break a;}b=b.x8;break a;case 3:if(!Qp(a)){b=G(13);break a;}b=b.x8;break a;default:}b=b.x8;}return b;},If=(a,b)=>{return Y(BH(a,b),H3(a,b));},D7=(a,b,c)=>{return Y(BH(a,b),c);},LP=(a,b)=>{let c,d,e,f;c=(Dc()).data;d=c.length;e=0;while(e<d){f=c[e];if(MC(f)&&!Y(BH(a,f),BH(b,f)))return 0;e=e+1|0;}return 1;},E8=a=>{if(BN(a.xL))a.xL=Bm(AK0(a));return Bs(a.xL);},Uf=a=>{let b,c;a:{BF();b=BH(a,E7);c=(-1);switch(CR(b)){case 115791563:if(!Y(b,G(14)))break a;c
=1;break a;case 289928229:if(!Y(b,G(15)))break a;c=0;break a;case 1230441723:if(!Y(b,G(16)))break a;c=2;break a;default:}}b:{switch(c){case 0:b=new O5;break b;case 1:b=new Ov;break b;case 2:if(!ABA(a)){b=ACH(a);break b;}b=new WC;b.E9=KU(a);break b;default:}b=ACH(a);}return b;},CZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=Bb();c=De(2);d=b;V(d,c);if(KO(a))c=Eb(De(2));else{c=Bb();BF();e=(KK(BH(a,GF))).data;f=e.length;g=0;while(g<f){h=De(e[g]|0);V(c,h);g=g+1|0;}}Zk(b,c);V(d,De(1));i=new O1;BF();j=ACF(BH(a,H8));k=ACF(BH(a,E0));c
=Ga;DB();c=!D7(a,c,C0.D6)?HS:C0;if(d.p_>=2){i.se=Gy(b);i.rE=j;i.r8=k;i.qF=c;return i;}c=new BG;Bu(c,G(17));S(c);},AA_=a=>{let b,c,d,e,f,g;a:{BF();b=BH(a,FZ);c=CZ(a);d=X8(a);e=(-1);switch(CR(b)){case -361295720:if(!Y(b,G(18)))break a;e=0;break a;case 2988943:if(!Y(b,G(19)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new Iu;f.Dw=d;f.uj=B9(c);break b;case 1:f=new HQ;f.tB=1.0;f.tw=1.0;f.Ea=d;f.tK=B9(c);f.tM=B9(c);f.zi=B9(c);f.xD=B9(c);break b;default:}f=Yz(d);}if(If(a,GP))b=f;else{b=new Sz;g=Hf(a);b.wn=
f;b.Eo=g;}return b;},X8=a=>{BF();return ER(a,Kr);},Hf=a=>{let b,c,d,e,f,g;b=D_(CD(CZ(a)));c=b.data;BF();d=(KK(BH(a,GP))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Jz=a=>{let b;b=Ca(E8(a));BF();if(!D7(a,Fu,G(20)))b=Be(ER(a,Fu),b)|0;return b;},Ea=a=>{BF();return ER(a,Jc)|0;},KO=a=>{BF();return D7(a,E7,G(15));},UT=a=>{BF();return Y(CM(FF(a,En),G(3)),G(21))&&BC(BH(a,F4))?1:0;},Qp=a=>{let b;BF();b=E0;C2();return D7(a,b,CO.uW);},ABA=a=>{return (KU(a)).data.length!=CD(CZ(a))?
0:1;},KU=a=>{BF();return KK(BH(a,Gv));},ER=(a,b)=>{return Rc(BH(a,b));},ACH=a=>{let b;b=new Qh;BF();b.Fz=ER(a,FU);return b;},AK0=a=>{let b,c,d,e,f,g,h;a:{BF();b=ER(a,FU);c=BH(a,En);d=(-1);switch(CR(c)){case -1360216880:if(!Y(c,G(22)))break a;d=5;break a;case -982754077:if(!Y(c,G(21)))break a;d=9;break a;case -895939855:if(!Y(c,G(23)))break a;d=6;break a;case 3555:if(!Y(c,G(24)))break a;d=1;break a;case 96727:if(!Y(c,G(25)))break a;d=0;break a;case 109265:if(!Y(c,G(26)))break a;d=3;break a;case 3373737:if(!Y(c,
G(27)))break a;d=2;break a;case 3684185:if(!Y(c,G(28)))break a;d=4;break a;case 93832310:if(!Y(c,G(29)))break a;d=8;break a;case 104080786:if(!Y(c,G(30)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=GD(BW([0.0,0.0,0.0,1.0]));break b;case 1:c=GD(BW([0.0,1.0,1.0,1.0]));break b;case 2:c=GD(BW([1.0,1.0,1.0,0.0]));break b;case 3:c=GD(BW([1.0,0.0,0.0,0.0]));break b;case 4:c=GD(BW([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=Iz(new RH,b);break b;case 7:c=Iz(new SQ,b);break b;case 8:c=Iz(new RM,b);break b;case 9:e
=Et(BH(a,F4),59);c=new Jh;f=new B8;g=e;GL(f,g.p_,2);XP(c,f,By(g.p_,1));d=0;while(d<g.p_){h=(KK(Z(g,d))).data;BS(c.qr,d,0,h[0]);BS(c.qr,d,1,h[1]);BS(c.qy,d,0,h[2]);d=d+1|0;}break b;default:c=GD(BW([0.0,1.0,1.0,0.0]));break b;}c=Iz(new Wk,b);}return c;},ACF=b=>{let c,d,e,f,g;c=(GC()).data;d=c.length;e=0;while(true){if(e>=d){f=new F_;g=K();H(H(H(g,G(31)),b),G(32));Bu(f,J(g));S(f);}f=c[e];if(Y(f.uW,b))break;e=e+1|0;}return f;};
function AAb(){I.call(this);this.BQ=0.0;}
let AJl=(a,b,c)=>{let d,e,f,g,h;d=performance.now();if(!b&&d<a.BQ)return;c=c;e=c.FK;f=c.FL;b=c.FO;Q3(e.AC,f,b);g=performance.now();h=g-d;a.BQ=!(h>3.0)?0.0:g+4.0*h;},N=M(),V5=M(0);
function Wg(){let a=this;N.call(a);a.tT=null;a.xA=null;}
let Cg=a=>{return (Py(Nc(BL(a.tT.settings())))).zm;},E5=a=>{return a.tT.iteration();},Mu=a=>{return a.tT.furthest();},XX=a=>{return a.tT.isDark()?1:0;},S5=a=>{let b,c;b=BL(a.tT.page());if(BC(b)){b=a.xA;c=K();H(H(c,b),G(33));b=J(c);}return b;};
function Fz(){let a=this;I.call(a);a.w_=null;a.wv=null;a.EZ=null;a.El=null;a.vO=0;a.Dl=0;a.Ai=0;}
let MK=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.w_=d;a.wv=d.querySelector("canvas");a.EZ=b.querySelector(".twin");e=new OE;e.E5=a;e.E4=c;e=new ResizeObserver(BD(Bo(e),"onResize"));d=a.w_;e.observe(d);a.El=ALU(a.w_,c);},JZ=a=>{a.vO=a.w_.clientWidth;a.Dl=a.w_.clientHeight;},Q3=(a,b,c)=>{a:{if(a.vO){if(MU(a.El))break a;if(HN)break a;}a.Ai=0;return;}a.cz(Me(a.wv,a.vO,a.Dl,Xw()),b);if(!(!c&&a.Ai)){a.Ai=1;Ci(a.EZ,a.cD(b));}};
function Ut(){let a=this;Fz.call(a);a.FJ=null;a.yH=null;a.xY=null;a.vS=null;a.xv=null;a.vQ=null;a.CN=0;}
let WU=(a,b,c)=>{V(a.xY,b);B2(a.yH,G(34),c);},Vn=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=b.u0;d=c.qg;if(!(BX(a.xv)&&GZ(Bs(a.xv),d))){a.xv=Bm(d);a.vQ=Bg();GX(a.xY);DF(a.yH);e=Bt(d,BB(d)-1|0);f=BB(d)>1&&e>2?1:0;a.FJ.hidden=!!(f?0:1);WU(a,Qw(d),G(35));g=0;h=CQ(e,8);i=e-1|0;while(f&&g<e){j=h<=0?i:BE(g+1|0,i);k=g+1|0;l=k;while(l<=j){m=Nj(g,l);l=l+1|0;d=K();O(H(O(P(d,104),k),G(36)),l);WU(a,m,J(d));}g=k;}}e=a.CN;f=b.w5;if(e!=f){a.CN=f;a.vQ=Bg();}b=a.xY;e=Bv(0,a.yH.selectedIndex);m=Z(b,e);d=new R2;d.DE=a;d.DF=c;d=Xa(c,
d,m,a.vQ);a.vQ=Bm(d);return d;},AJ1=(a,b)=>{return AAp(Vn(a,b));},AIp=(a,b,c)=>{let d,e;c=c;d=c.xs;BF();if(!D7(d,Ji,G(37))){EM();e=G0;}else{EM();e=Nx;}d=b;Ti(ACt(Z_(d.tv,d.ug),c.wY,e),b,Vn(a,c));},BI=M(0);
function T1(){I.call(this);this.DH=null;}
let AC6=a=>{a.DH.redraw();};
function Zc(){let a=this;Fz.call(a);a.uD=null;a.zR=null;a.F_=null;a.y8=null;a.zK=null;a.s_=null;a.FF=0;a.BS=0;a.y6=null;a.A9=null;a.tI=null;}
let AGk=(a,b,c)=>{let d,e,f;BK(CL(c));d=new XR;d.Fl=c;MK(a,b,d);a.s_=Bg();a.y6=Bg();a.A9=Bg();a.tI=C4();a.zK=c;a.uD=b.querySelector(".reader");a.zR=b.querySelector(".log");a.F_=b.querySelector(".read-off");e=new Uz;f=b.querySelector(".past");e.sc=Bb();e.xX=JO();e.BD=f;e.xr=c;e.Er=f.querySelector("ul");Pc(e);a.y8=e;b=a.zR;e=new Od;e.Dp=c;b.addEventListener("change",BD(Bo(e),"handleEvent"));b=a.uD;e=new Oe;e.Ee=a;e.Ef=c;b.addEventListener("input",BD(Bo(e),"handleEvent"));b=a.uD;e=new Oa;e.Cq=a;e.Cr=c;b.addEventListener("blur",
BD(Bo(e),"handleEvent"));f=a.wv;d=new Ob;d.CX=a;d.CY=c;f.addEventListener("pointermove",BD(Bo(d),"handleEvent"));f=a.wv;d=new Of;d.F4=a;d.F5=c;f.addEventListener("pointerleave",BD(Bo(d),"handleEvent"));b=a.wv;e=new Og;e.B1=a;e.B0=c;b.addEventListener("click",BD(Bo(e),"handleEvent"));},AHJ=(a,b)=>{let c=new Zc();AGk(c,a,b);return c;},AOQ=(a,b)=>{let c,d,e;if(!(!BN(a.s_)&&a.FF==b.w5)){if(a.BS!=a.zK.changes()){c=a.s_;d=a.y8;BK(d);e=new Vh;e.CL=d;CJ(c,e);}a.BS=a.zK.changes();a.FF=b.w5;a.s_=Bm(R5(b.tu));a.tI=C4();}ACW(Bs(a.s_),
b.tu);a.y8.xX=b.xs;},AFs=(a,b)=>{let c,d,e,f;c=b.u0.re;a.uD.setAttribute("max",Bl(C1(Ql(b.tu))));if(Sf(a.tI))a.uD.value=Bl(C1(c));d=!b.vk&&!IE(a.tI)?0:1;e=a.F_;if(!d)b=G(3);else{b=b.tu;d=KM(a.tI,c);b=CH(AAh(b,d));f=K();H(H(O(H(f,G(38)),d),G(39)),b);b=J(f);}Ci(e,b);},RJ=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new Hz;d=b.tu;e=Ff(a.s_);f=Ea(b.xs);g=b.u0.re;h=a.tI;i=a.zR.checked?1:0;b=a.y8;j=Bb();k=Bq(b.sc);while(Br(k)){b=(Bp(k)).xK;V(j,b);}Mg(c,d,e,f,g,h,i,j);return c;},RY=(a,b)=>{let c,d,e,f,g;if(BN(a.y6))c=C4();else
{c=Bs(a.y6);d=Bs(a.A9);c=ZQ(c,d,Ua(d));e=c.sT;f=e.q8;c=c.rp;g=f+(b-c.qb)/c.qf*(e.q6-f);c=E$(Ba(0.0,Be(d.q_,BM(g)))|0);}return c;},IG=(a,b)=>{let c;c=BN(a.s_)?0:Eo(Bs(a.s_));if(!Sf(b))b=E$(BE(PM(b),c));a.tI=b;},AM8=(a,b)=>{return Ze(RJ(a,b));},ALw=(a,b,c)=>{let d,e,f;c=c;d=RJ(a,c);e=new HM;f=b;X7(e,ZF(f.tv,f.ug),c.wY);UN(e,b,d);a.y6=Bm(e);a.A9=Bm(d);};
function Pg(){let a=this;I.call(a);a.Go=null;a.CZ=0;a.FZ=0;}
let ZJ=(a,b,c)=>{let d;a.Go=b;d=new OJ;d.Da=a;d.Db=c;(new IntersectionObserver(BD(Bo(d),"onChange"))).observe(b);},ALU=(a,b)=>{let c=new Pg();ZJ(c,a,b);return c;},MU=a=>{return !a.FZ&&a.CZ?0:1;};
function T2(){I.call(this);this.Fw=null;}
let AHv=a=>{a.Fw.redraw();};
function Vb(){let a=this;I.call(a);a.Bk=null;a.tA=null;a.A1=null;a.EA=null;a.tl=null;a.tN=0;}
let ANJ=a=>{return a.tN;},Wl=(a,b)=>{a.tN=b;LR(a);Kx(a.EA.E0);},LR=a=>{let b,c,d,e,f;b=0;while(true){c=a.tA;if(b>=c.p_)break;d=b!=a.tN?0:1;c=Bo(Z(c,b));e=a.tl;f=De(b);c.hidden=!!(F7(e,f)?0:1);(Bo(Z(a.tA,b))).setAttribute("aria-selected",Bl(!d?G(40):G(41)));(Bo(Z(a.tA,b))).setAttribute("tabindex",Bl(!d?G(42):G(0)));c=Bo(Z(a.A1,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function TZ(){I.call(this);this.E0=null;}
function OH(){let a=this;I.call(a);a.Ch=null;a.y_=null;a.w2=null;a.C0=null;a.uP=null;a.zG=null;a.q$=null;a.v4=null;a.wN=null;a.uF=null;a.Fy=0;a.vo=null;a.yu=null;a.vy=0;}
let VT=(a,b,c)=>{let d,e;a.q$=Bb();a.v4=Bb();a.wN=Bg();d=JO();a.uF=Xj(d,Jz(d));a.vo=Bg();a.yu=Bg();a.zG=c;a.Ch=b.querySelector(".meaning");a.y_=b.querySelector(".arithmetic");a.w2=b.querySelector(".quantities");a.C0=b.querySelector(".walk-position");e=b.querySelector(".points");a.uP=e;d=new Nt;d.B8=a;e.addEventListener("change",BD(Bo(d),"handleEvent"));d=b.querySelector(".previous");c=new Wd;c.Fi=a;Dt(d,c);c=b.querySelector(".next");b=new We;b.Dn=a;Dt(c,b);},APF=(a,b)=>{let c=new OH();VT(c,a,b);return c;},AC8
=(a,b,c)=>{let d,e,f,g,h,i,j;a.Fy=c.tq.t8;d=BX(a.wN)&&LP(Bs(a.wN),b)?1:0;if(!(d&&XZ(a.uF,c))){DF(a.uP);B2(a.uP,G(34),G(43));d=0;while(d<Ca(c.qq)){e=a.uP;f=K();H(O(H(f,G(44)),d),G(45));B2(e,G(34),J(f));d=d+1|0;}a.wN=Bm(b);Rn(a);}b=a.uF;d=CD(b.vh.zu);g=c.qL.data.length;if(g!=d){b=new BG;c=K();H(O(H(O(H(c,G(46)),g),G(47)),d),G(48));Bu(b,J(c));S(b);}if(!XZ(b,c)){e=new BG;g=c.tq.t8;d=Ca(b.vh.sz);b=K();H(O(H(O(H(b,G(49)),g),G(50)),d),G(51));Bu(e,J(b));S(e);}if(!IE(b.yU))S4(b.vh,c.qq,c.tq,c.qL,c.xQ);else{e=Xg(PM(b.yU),
1);S4(b.vh,c.qq,e,c.qL,W(0));}c=Bq(a.q$);while(Br(c)){e=Bp(c);d=0;while(true){b=e.AO;if(d>=b.p_)break;Ci(Bo(Z(b,d)),Q8(e.q9,d));d=d+1|0;}d=0;while(d<e.uG){g=0;while(true){h=e.rC;if(g>=h)break;h=X(d,h)+g|0;i=Bc(e.q9.r7,d,g);j=e.EM.data;if(i!==j[h]){j[h]=i;(Bo(e.yi.data[h])).textContent=Bl(GB(I5(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.vo;c=new RW;c.CM=a;CJ(b,c);},Rn=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ff(a.wN);c=a.uP.selectedIndex;if(c<=0)b=Xj(b,a.Fy);else{d=c-1|0;e=CZ(b);b=new Ld;f=D_(CD(e));g=WZ(e,1,0.0,Yz(0.0),
f);e=E$(d);EX();N_(b,g,e,N7);}a.uF=b;DF(a.w2);GX(a.q$);GX(a.v4);a.vo=Bg();a.yu=Bg();Ci(a.y_,G(52));e=Bg();h=a.w2;i=Bq(a.uF.Bp);while(true){if(!Br(i)){Yg(a,Nq(Z(a.q$,0),0,0));IB(a,0,0);return;}j=Bp(i);if(!(!BN(e)&&Bs(e)===j.rX.ym)){a:{e=Bm(j.rX.ym);b=a.w2;g=j.rX.ym;Nl();switch(UQ.data[g.p8]){case 1:break;case 2:g=G(53);break a;case 3:g=G(54);break a;default:b=new Ce;Bn(b);S(b);}g=G(55);}B2(b,G(56),g);h=Cw(a.w2,G(57));h.className="phase";}k=a.q$;l=new U8;l.AO=Bb();l.q9=j;m=j.r7;l.uG=BE(8,m.p9);d=BE(8,m.p$);l.rC
=d;d=X(l.uG,d);l.y2=U(I,d);l.yi=U(I,d);f=W(d);n=f.data;l.EM=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cw(h,G(57));l.tx=b;b.className="quantity";b=Cw(l.tx,G(57));b.className="formula";if(BC(j.zL))p=B7(j);else{g=B7(j);p=j.zL;j=K();H(H(H(j,g),G(58)),p);p=J(j);}g=new Zy;g.ul=p;g=AAl(g);p=K();H(H(H(p,G(59)),g),G(60));b.innerHTML=Bl(J(p));(B2(l.tx,G(61),ALQ(l,m))).className="shape";ALf(l,Cw(l.tx,G(62)));j=l.tx;g=new PW;g.C8=a;g.C7=l;j.addEventListener("mouseover",BD(Bo(g),"handleEvent"));g=
new PZ;g.CA=a;g.Cz=l;j.addEventListener("focusin",BD(Bo(g),"handleEvent"));p=AIC(a,l);j.addEventListener("click",BD(Bo(p),"handleEvent"));p=AKH(a,l);j.addEventListener("keydown",BD(Bo(p),"handleEvent"));V(k,l);}b=new BG;Bn(b);S(b);},Xn=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)L3(a,RV(b,d));},L3=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.vo=Bm(b);c=Bq(a.v4);while(Br(c)){d=Bo(Bp(c));e="";d.className=e;}GX(a.v4);MV(a,b,G(63));e=Bb();f=0;while(true){g=b.rb;if(f>=g.zW)break;g=g.yD.u();while(g.v()){d=g.x();if
(f<Yb(d)&&ACT(d,b.q0,b.rc)){d=Y$(d,b,f);V(e,d);}}f=f+1|0;}d=Bq(e);while(Br(d)){MV(a,Bp(d),G(64));}e=a.uF;g=Bb();h=Bq(e.Bp);while(Br(h)){c=Bp(h);i=c.yD.u();while(i.v()){j=i.x();if(j.sA===b.rb){k=0;while(k<c.r7.p9){a:{CP();if(!ABg(j,Dh,k,b)){l=0;while(true){if(l>=c.r7.p$)break a;if(!ABg(j,DN,l,b)&&ACT(j,k,l)){e=HO(c,k,l);V(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bq(g);while(Br(d)){MV(a,Bp(d),G(65));}Ci(a.y_,U9(b));RA(a.zG);},MV=(a,b,c)=>{let d,e,f,g;d=Bq(a.q$);while(Br(d)){e=Bp(d);if(e.q9===b.rb&&AAV(e,b.q0,b.rc)){f=Nq(e,
b.q0,b.rc);f.className=Bl(c);g=a.v4;f=CL(f);V(g,f);}}},U9=b=>{let c,d;Gg();c=TT(b,HG);b=TT(b,Is);d=K();H(P(H(d,c),10),b);return J(d);},WJ=(a,b,c,d)=>{let e;e=Nq(b,c,d);Yg(a,e);e.focus();L3(a,HO(b.q9,c,d));},Yg=(a,b)=>{CJ(a.yu,new RL);b.setAttribute("tabindex","0");a.yu=Bm(CL(b));},Uy=(a,b)=>{IB(a,Bv(0,BE(b,a.q$.p_-1|0)),1);},IB=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.q$;e=a.vy;d=d;(Z(d,BE(e,d.p_-1|0))).tx.removeAttribute("aria-current");a.vy=b;d=(Z(a.q$,b)).tx;f=a.q$;b=a.vy;f=(Z(f,b)).q9;d.setAttribute("aria-current",
"step");g=a.C0;h=a.vy+1|0;b=a.q$.p_;d=K();O(H(O(d,h),G(66)),b);Ci(g,J(d));g=a.Ch;i=B7(f);d=f.zN;j=K();H(H(H(j,i),G(39)),d);Ci(g,J(j));if(c)L3(a,HO(f,0,0));};
function T0(){I.call(this);this.Cc=null;}
let RA=a=>{Kx(a.Cc);};
function QE(){let a=this;I.call(a);a.zx=null;a.xP=null;a.D4=null;a.xZ=null;}
let UA=(a,b,c)=>{let d,e,f,g,h;a.zx=b.querySelector("tbody");a.xP=b.querySelector(".verdict");a.D4=b.querySelector(".explanation");a.xZ=b.querySelector(".mistake");d=(M$()).data;e=d.length;f=0;while(f<e){g=d[f];B2(a.xZ,G(34),g.Eu);f=f+1|0;}b=a.xZ;h=new Nh;h.Ff=c;b.addEventListener("change",BD(Bo(h),"handleEvent"));},API=(a,b)=>{let c=new QE();UA(c,a,b);return c;},AKh=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=CD(b.qg);if(c>200){DF(a.zx);b=a.xP;d=K();P(O(H(d,G(67)),c),46);Ci(b,J(d));return;}a:{d=(M$()).data[a.xZ.selectedIndex];e
=b.qg;f=Ca(b.qq);LD();switch(XB.data[d.p8]){case 1:case 2:g=1;break a;case 3:if(BB(e)>1){h=e.rE;C2();if(h!==Il){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=BB(e)){g=g|VZ(d,e,f);f=f+1|0;}break a;default:}b=new Ce;Bn(b);S(b);}i=b.qg;e=DZ(b);b=b.qq;j=b.qr;k=b.qy;b=!g?IT:d;h=EB(i,j);Do(h,e);l=AHZ(i,e,h,k,b);m=X9(O8(i,e,j,k));h=AMH(i,e,h,l.sj.data[BB(i)]);n=B9(i);Cz(n,Ct(e));b=EB(i,j);o=new WB;o.DM=b;o.DK=n;o.DL=i;o.DO=k;p=new AAW;p.D0=i;p.D1=n;p.D2=j;p.D3=k;b=Bb();c
=1;while(c<=BB(i)){q=XW(o,p,n.qc.data[c]);r=XW(o,p,n.qe.data[c]);j=new GO;e=K();O(H(e,G(68)),c);QZ(j,J(e),l.wR.data[c],m.qc.data[c],q,h.qc.data[c]);s=b;V(s,j);e=new GO;k=K();O(H(k,G(69)),c);QZ(e,J(k),l.y3.data[c],m.qe.data[c],r,h.qe.data[c]);V(s,e);c=c+1|0;}h=new Zv;h.wI=Gy(b);if(BC(d.Al))e=G(3);else{l=d.Al;b=K();H(P(b,32),l);e=J(b);}l=!g?G(70):G(3);m=a.D4;d=d.Fm;b=K();H(H(H(b,d),e),l);Ci(m,J(b));Ci(a.xP,APs(h));b=a.xP;d=Bl(!Xu(h)?G(71):G(72));b.className=d;DF(a.zx);f=0;d=Bq(h.wI);while(Br(d)){m=Bp(d);t=0;while
(t<m.sQ.p9){u=0;while(u<m.sQ.p$&&f<60){AET(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},AET=(a,b,c,d)=>{let e,f,g,h,i;e=Bc(b.sQ,c,d);f=Bc(b.vw,c,d);g=Cw(a.zx,G(73));h=b.wL;i=K();P(O(P(O(P(H(i,h),91),c),44),d),93);(B2(g,G(74),J(i))).setAttribute("scope","row");L5(g,e);L5(g,f);L5(g,Bc(b.sG.t3,c,d));B2(g,G(75),YH(Bc(b.sG.u7,c,d)));B2(g,G(75),YH(Bh(e-f)));},L5=(b,c)=>{let d;d=B2(b,G(75),GB(EE(c,8),45,8722));b=Bl(CH(c));d.title=b;},YH=b=>{let c,d,e,f;c=CH(b);d=DQ(c,101);if(d<0)return b===0.0?G(0):EE(b,8);e=Cl(c,0,BE(d,
3));c=GB(Ep(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function TX(){I.call(this);this.Gd=null;}
function NL(){let a=this;I.call(a);a.Ga=null;a.Az=null;a.C1=null;a.CV=null;a.EO=null;a.Dx=null;a.CU=null;a.um=null;a.tb=null;a.Bu=null;a.AE=null;a.yZ=null;a.xM=null;a.tC=null;a.At=0;a.tJ=0;a.vX=0;}
let RI=(a,b,c)=>{let d;a.xM=Bg();a.tC=Bg();a.yZ=c;a.Ga=b.querySelector(".scroll");a.Az=b.querySelector(".canvas-room");a.C1=b.querySelector("canvas");a.CV=b.querySelector(".sweep-position");a.EO=b.querySelector(".sentence");a.Dx=b.querySelector(".graph-words");a.CU=b.querySelector(".node-detail");a.um=b.querySelector(".level");a.tb=b.querySelector(".node");a.Bu=b.querySelector(".sweep-back");a.AE=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new U2;c.FA=a;Dt(d,c);c=a.Bu;d=new U0;d.E8=a;Dt(c,
d);c=a.AE;d=new U4;d.BM=a;Dt(c,d);c=b.querySelector(".sweep-end");b=new U3;b.FH=a;Dt(c,b);b=a.tb;d=new M4;d.CJ=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));b=a.um;d=new M3;d.Co=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));},APE=(a,b)=>{let c=new NL();RI(c,a,b);return c;},AE0=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BN(a.xM)&&LP(Bs(a.xM),b))){a.xM=Bm(b);DF(a.um);B2(a.um,G(34),G(76));if(CD(c.qg)>60)(B2(a.um,G(34),G(77))).setAttribute("disabled","");else{e=0;while(e<Ca(c.qq)){b=a.um;f=K();O(H(f,
G(78)),e);B2(b,G(34),J(f));e=e+1|0;}}Tq(a);}g=new N8;h=c.qq;i=a.um.selectedIndex-1|0;if(i<0)h=O8(c.qg,DZ(c),h.qr,h.qy);else{j=W(h.qr.p$).data;e=0;k=j.length;while(e<k){j[e]=Bc(h.qr,i,e);e=e+1|0;}l=c.qg;b=DZ(c);m=Bc(h.qy,i,0);h=new Mr;h.r6=ADe();h.yP=Bb();h.vf=l;c=Bb();e=0;while(e<k){f=h.r6;n=K();P(O(H(n,G(79)),e),93);f=Pn(f,J(n),j[e]);V(c,f);e=e+1|0;}e=1;while(e<=BB(l)){c=ANT(h,e,b.qc.data[e],b.qe.data[e],c);e=e+1|0;}a:{c=Z(c,0);b=Pn(h.r6,G(80),m);HA();switch(LN.data[h.vf.qF.p8]){case 1:c=Ej(F3(AAk(b),Ki(c)),
F3(Ej(Kl(h),b),Ki(Ej(Kl(h),c))));break a;case 2:b=Ej(c,b);c=F3(b,b);break a;default:}b=new Ce;Bn(b);S(b);}c.ro=G(81);h.yE=c;}Tx(g,h,a.tJ);a.vX=C5(OC(g.rZ));h=AD0(g);f=new N1;b=!d?Hd():IY();DR();f.qt=b;f.zb=17;if(BN(a.tC)){a.tC=Bm(AGB(f,h));AJR(a,g);}AJF(a,f,h,Bs(a.tC));if(a.At){AB0(a,Bs(a.tC),AE5(g));a.At=0;}a.Bu.disabled=!!(a.tJ?0:1);b=a.AE;c=!!(a.tJ<a.vX?0:1);b.disabled=c;b=a.CV;e=g.rZ.wS;d=a.vX;c=K();O(H(O(c,e),G(66)),d);Ci(b,J(c));Ci(a.EO,AJn(g));Ci(a.Dx,CU(G(82),AMu(h)));e=a.tb.selectedIndex;Ci(a.CU,AH_(g,
Bv(0,e)));},Kw=(a,b)=>{a.tJ=Bv(0,BE(b,a.vX));a.At=1;PR(a.yZ);},AB0=(a,b,c)=>{let d,e;d=(Gn(b,c)).qb+(Gn(b,c)).qf/2.0;b=a.Ga;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},Tq=a=>{a.tC=Bg();a.tJ=0;},AJR=(a,b)=>{let c,d;DF(a.tb);c=0;while(c<AA4(b)){B2(a.tb,G(34),ID(Hl(b.tX,c)));c=c+1|0;}d=a.tb;b=AA4(b)-1|0;d.selectedIndex=b;},AJF=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=BV(d.BX)|0;f=BV(d.CT)|0;g=a.Az.style;h=K();H(O(h,e),G(83));g.setProperty("width",Bl(J(h)));g=a.Az.style;h=K();H(O(h,f),G(83));g.setProperty("height",
Bl(J(h)));i=Me(a.C1,e,f,Xw());j=a.tb.selectedIndex;HK();h=AAg;k=j>=0?E$(j):C4();l=new Cy;m=i;DI(l,0.0,0.0,m.tv,m.ug);DM(m,l,b.qt.qp);l=new Tu;e=KM(k,(-1));l.qu=b;l.qR=i;l.rV=c;l.sV=d;l.rB=h;l.vN=e;l.vC=V1(c);e=l.vN;if(e>=0){i=Gn(l.sV,e);n=XU(l,l.vN);b=l.qR;c=HP(l,i,6.0,n+6.0);d=l.qu.qt.qk;DM(b,c,d);b=l.qR;c=HP(l,i,4.0,n+4.0);d=l.qu.qt.qp;DM(b,c,d);}f=0;while(f<l.vC.data.length){j=0;while(j<(Z(l.rV.st,f)).rq.p_){c=Bq(l.rV.vg);a:{while(Br(c)){b=Bp(c);if(b.tP==f&&b.uo==j){e=1;break a;}}e=0;}if(!e){e=f!=l.vN&&(Z((Z(l.rV.st,
f)).rq,j)).rg!=l.vN?0:1;i=e?l.qu.qt.qk:Cr(l.qu.qt.qN,0.75);o=(NP(l.sV,f,j)).rl;p=o.data;q=p.length;n=p[q-2|0];r=p[q-1|0];b=l.qR;c=ACv(l,o,0.0,7.0);d=BQ(i,Ef(l,!e?1.25:2.0));Gz(b,c,d);b=l.qR;c=ABz(l,n,r,(-1),1.0);DM(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bq(l.rV.vg);while(Br(d)){b=Bp(d);ADr(l,(NP(l.sV,b.tP,b.uo)).rl);}e=0;while(e<l.vC.data.length){if(AM3(l,Gn(l.sV,e)))AK5(l,e,Z(l.rV.st,e),Gn(l.sV,e));e=e+1|0;}e=0;while(e<l.rV.vg.p_){AI7(l,e);e=e+1|0;}};
function TY(){I.call(this);this.CR=null;}
let PR=a=>{Kx(a.CR);};
function AB1(){let a=this;Fz.call(a);a.xB=null;a.AR=null;a.AB=null;a.tr=null;a.tm=null;a.vV=null;a.y0=null;a.yz=null;a.Bl=0;a.ES=0;a.xp=null;a.Dr=0;a.D5=0.0;a.zv=null;}
let APf=(a,b,c)=>{let d,e;BK(CL(c));d=new SD;d.FN=c;MK(a,b,d);a.vV=Tj();a.y0=Bg();a.yz=Bb();a.Bl=(-1);a.xp=Bg();a.zv=Hd();a.xB=c;a.AR=b.querySelector(".plane");d=b.querySelector(".pair");a.AB=d;a.tr=d.querySelector(".across");a.tm=a.AB.querySelector(".up");b=a.AR;e=new LY;e.CW=c;b.addEventListener("change",BD(Bo(e),"handleEvent"));b=a.tr;d=new LZ;d.EL=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));b=a.tm;c=new LX;c.BE=a;b.addEventListener("change",BD(Bo(c),"handleEvent"));},AHq=(a,b)=>{let c=new AB1();APf(c,
a,b);return c;},AGa=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.u0;d=c.qg;if(!(BX(a.y0)&&GZ(Bs(a.y0),d))){a.y0=Bm(d);DF(a.tr);DF(a.tm);e=0;while(e<BE(400,CD(d))){f=K8(d,e);if(O9(f))g=G(66);else{g=XT(d,f.wV-1|0,f.zf);h=K();H(H(H(h,G(84)),g),G(85));g=J(h);}h=Qe(d,e);f=XT(d,f.wV,f.zO);i=K();H(H(H(i,h),g),f);h=J(i);B2(a.tr,G(34),h);B2(a.tm,G(34),h);e=e+1|0;}a.tm.selectedIndex=1;}j=performance.now();if(!(!b.vk&&!(j-a.D5>100.0))){a.D5=j;e=Ql(b.tu);k=a.Bl;l=b.w5;if(!(k==l&&a.ES==e)){a.Bl=l;a.ES=e;a.yz=Bb();m=Ve(a.xB.path());k
=1+b.u0.qL.data.length|0;l=0;while(true){n=m.data;if(l>=n.length)break;f=a.yz;g=new Hc;o=n[l]|0;e=l+1|0;l=l+k|0;Mk(g,o,Mq(m,e,l));V(f,g);}}f=a.vV;i=a.yz;e=a.AR.selectedIndex!=1?0:1;a.AB.hidden=!!(e?0:1);if(!e)h=new IL;else{h=new N4;e=a.tr.selectedIndex;k=a.tm.selectedIndex;h.yA=e;h.zs=k;}Vq(f,c,i,h);}p=!b.vk?1.0:8.0;f=a.vV;j=j+p;e=1;while(e&&performance.now()<j){e=YR(f,8);}a:{k=ABM(a.zv,b.wY);a.zv=b.wY;if(k&&a.Dr==a.vO){g=a.vV.vu;if(BX(a.xp)&&BX(g)&&Bs(a.xp)===Bs(g)?1:0){l=1;break a;}}l=0;}if(!(!b.vk&&l)){g
=a.vV.vu;a.xp=g;a.Dr=a.vO;f=new S0;f.EP=a;f.EN=b;f.EQ=e;CJ(g,f);}if(e)a.xB.redraw();},TM=(a,b)=>{if(a.tr.selectedIndex==a.tm.selectedIndex)b.selectedIndex=b.selectedIndex?0:1;a.xB.redraw();},AIV=(a,b)=>{return Xl(b);},ALJ=(a,b,c)=>{let d,e;c=c;d=new O7;e=b;AAe(d,ACn(e.tv,e.ug),a.zv);Te(d,b,c);};
function Yd(){let a=this;I.call(a);a.qM=null;a.x3=null;a.v1=null;a.xN=null;a.zV=null;a.F3=null;a.Fk=null;a.Bo=null;a.DI=null;a.y9=null;a.Fj=null;a.Bi=null;a.BN=null;a.tQ=null;a.yc=null;}
let AMR=(a,b,c,d)=>{let e,f,g,h;a.tQ=Bg();a.yc=Bg();a.qM=d;a.x3=b;a.v1=He(a,G(86));a.xN=b.querySelector(".figure");a.zV=He(a,G(87));a.F3=He(a,G(88));a.Fk=b.querySelector(".scale");a.Bo=b.querySelector(".colours");a.DI=b.querySelector(".outcome");e=b.querySelector(".working");a.y9=e;a.Fj=e.querySelector("progress");a.Bi=b.querySelector(".preview");a.BN=b.querySelector(".code");EL();b=Bq(HW);while(Br(b)){f=Bp(b);e=a.xN;if(Y(f,G(89)))f=G(90);B2(e,G(34),f);}g=a.xN;e=new M6;e.Fb=a;g.addEventListener("change",BD(Bo(e),
"handleEvent"));g=a.zV;e=new M7;e.Fu=a;g.addEventListener("change",BD(Bo(e),"handleEvent"));f=new UF;f.DQ=a;D3(a,G(91),f);f=new UG;f.EI=a;D3(a,G(92),f);f=new UD;f.Fp=a;D3(a,G(93),f);f=new UE;f.Dy=a;D3(a,G(94),f);f=new UJ;f.D7=a;D3(a,G(95),f);f=new UK;f.Ci=a;D3(a,G(96),f);f=new UH;f.CQ=a;f.CP=d;D3(a,G(97),f);f=new UI;f.Gb=a;f.Gc=d;D3(a,G(98),f);d=new YJ;d.DC=a;D3(a,G(99),d);h=He(a,G(100));f=new OU;f.B_=a;f.Ca=h;h.addEventListener("change",BD(Bo(f),"handleEvent"));f=new OT;c.addEventListener("dragover",BD(Bo(f),
"handleEvent"));f=new OV;f.Dt=a;c.addEventListener("drop",BD(Bo(f),"handleEvent"));Q1(a);},AF7=(a,b,c)=>{let d=new Yd();AMR(d,a,b,c);return d;},He=(a,b)=>{return a.x3.querySelector(Bl(b));},D3=(a,b,c)=>{Dt(a.x3.querySelector(Bl(b)),c);},Dp=(a,b)=>{Ci(a.DI,b);},Jq=a=>{let b,c;EL();b=HW;c=a.xN.selectedIndex;return DA(b,c);},ACd=a=>{return !(!a.Bo.selectedIndex?XX(a.qM):a.Bo.selectedIndex!=2?0:1)?Hd():IY();},Q1=a=>{let b,c,d,e,f,g,h,i;b=Wc(EP(BL(a.zV.value)),0.0);if(b>0.0){a:{c=Gj((HJ(Cg(a.qM))).rU);d=a.F3;e=Jq(a);EL();f
=(-1);switch(CR(e)){case -1217487446:if(!Y(e,G(101)))break a;f=2;break a;case 3327779:if(!Y(e,G(81)))break a;f=3;break a;case 1430647483:if(!Y(e,G(11)))break a;f=4;break a;case 1581556187:if(!Y(e,G(89)))break a;f=0;break a;case 1843485230:if(!Y(e,G(102)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=0.75*b;break b;case 1:h=c.qg;f=0;e=Bq(h.se);while(Br(e)){f=Bv(f,(Bp(e)).rg);}g=Be(104.0,Ba(56.0,RT(h,b)*1.9));g=BV(Be(Ba(300.0,Be(460.0,0.8*b)),16.0-( -f|0)*g));break b;case 2:i=EQ(b);g=Be(380.0,CC(b-BV(3.9
*i)-i))+BV(1.9*i)+BV(3.6*i);break b;case 3:g=0.62*b;break b;case 4:g=Uj(b)+18.0;break b;default:}g=Uj(b);}d.value=Bl(C1(BV(g)|0));}},Z3=(a,b)=>{let c,d,e,f;c=XC(a);if(BN(c.ua)){Dp(a,CU(G(103),c.zk));return;}d=Bs(c.ua);e=HJ(Cg(a.qM));f=E5(a.qM);c=new Zt;c.D_=a;c.zo=e;c.zP=f;c.Ex=b;c.FQ=d;Ha(a,c);},XC=a=>{let b,c,d,e,f,g,h;b=F8();c=(Jv()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.ub;h=K();H(P(h,46),g);h=Er(BL((He(a,J(h))).value));if(!BC(h))D8(b,f.ub,h);e=e+1|0;}return ABD(b,Ea(Cg(a.qM)));},G9=(a,b,c,d)=>{QP(a,
AKf(Bl(b),Bl(c)),d);},QP=(a,b,c)=>{let d,e;d=E5(a.qM);e=K();H(P(O(H(e,G(104)),d),46),c);e=J(e);AL7(b,Bl(e));d=(b.size+999|0)/1000|0;b=K();H(O(H(H(b,e),G(105)),d),G(106));e=J(b);b=!(self.origin==='null'&&location.protocol!=='file:'?1:0)?G(107):G(108);c=K();H(H(c,e),b);Dp(a,J(c));},Ha=(a,b)=>{let c,d;R3(a);c=a.y9;d=!!0;c.hidden=d;c=new Zj;c.Et=a;c.Es=b;d=new Zi;d.F9=a;d.F8=b;a.tQ=Bm(K1(c,d));},R3=a=>{if(BX(a.tQ)){(Bs(a.tQ)).Ft=1;a.tQ=Bg();a.y9.hidden=!!1;Dp(a,G(109));}},ZU=(a,b)=>{let c,$$je;if(b===null)return;a:
{try{SV(b.size);break a;}catch($$e){$$je=WS($$e);if($$je instanceof Dq){c=$$je;}else{throw $$e;}}Dp(a,c.yX);return;}c=new Lm;c.C4=a;ADu(b,BD(Bo(c),"take"));};
function SW(){let a=this;I.call(a);a.uE=null;a.vW=null;a.F6=null;a.C$=null;a.BZ=null;a.Fc=null;a.AP=null;a.Cv=null;a.AS=null;a.DV=null;a.zc=null;}
let AJM=(a,b,c)=>{let d,e,f,g,h;a.zc=G(3);a.uE=c;a.vW=b;BF();a.F6=Yw(a,G(110),IC);a.C$=Yw(a,G(111),K6);a.BZ=b.querySelector(".embed-width");a.Fc=b.querySelector(".embed-height");a.AP=b.querySelector(".embed-here");a.Cv=b.querySelector(".embed-autoplay");a.AS=b.querySelector(".embed-preview");a.DV=b.querySelector(".outcome");d=new OZ;d.Cl=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));e=U(BR,3).data;e[0]=G(112);e[1]=G(113);e[2]=G(114);f=e.length;g=0;while(g<f){d=e[g];c=K();H(H(c,G(115)),d);h=J(c);h=b.querySelector(Bl(h));c
=new Y5;c.DJ=a;c.DN=d;Dt(h,c);g=g+1|0;}},AEe=(a,b)=>{let c=new SW();AJM(c,a,b);return c;},Yw=(a,b,c)=>{let d;b=a.vW.querySelector(Bl(b));d=Bq(c.tR.uO);while(Br(d)){B2(b,G(34),Bp(d));}return b;},ABy=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=K();c=a.vW.querySelectorAll(".views input");d=0;while(d<c.length){e=c.item(d);if(e.checked?1:0)L(L(b,b.qm<=0?G(3):G(116)),BL(e.getAttribute("value")));d=d+1|0;}f=Cg(a.uE);BF();g=Lf;b=b.qm<=0?G(117):J(b);h=K_(K_(K_(K_(f,g,b),IC,BL(a.F6.value)),K6,BL(a.C$.value)),L8,!(a.Cv.checked?1:
0)?G(40):G(41));b=PK(h,!(a.AP.checked?1:0)?0:E5(a.uE));g=a.uE.xA;f=K();H(H(H(f,g),G(118)),b);i=J(f);f=Hu(i);g=Hu(BL(a.BZ.value));c=Hu(BL(a.Fc.value));e=K();H(H(H(H(H(H(H(e,G(119)),f),G(120)),g),G(121)),c),G(122));Q_(a,G(112),J(e));b=CK(G(123));j=(Dc()).data;k=j.length;l=0;while(l<k){g=j[l];c=g!==EG?BH(h,g):!(a.AP.checked?1:0)?G(0):C1(E5(a.uE));if(!Y(c,H3(h,g)))P(L(L(L(P(b,32),g.qS),G(124)),Hu(c)),34);l=l+1|0;}e=J(L(b,G(125)));f=Hu(a.uE.xA);g=K();H(H(H(H(g,G(126)),f),G(127)),e);Q_(a,G(113),J(g));Q_(a,G(114),
i);if(!Y(e,a.zc)){a.zc=e;a.AS.innerHTML=Bl(e);}},ANP=a=>{a.zc=G(3);DF(a.AS);},Q_=(a,b,c)=>{let d,e;d=a.vW;e=K();H(H(P(e,46),b),G(128));e=J(e);b=d.querySelector(Bl(e));c=Bl(c);b.value=c;},K_=(b,c,d)=>{return CM(R0(b,c,d),b);},Hu=b=>{return Fm(Fm(Fm(b,G(129),G(130)),G(131),G(132)),G(133),G(134));};
function IR(){I.call(this);this.r0=null;}
let ACp=a=>{return !XX(a.r0)?Hd():IY();},V$=(a,b,c)=>{let d,e,f,g;d=Nc(b);e=G(89);f=0;while(f<E4(d)){if(Y(D9(d,f),G(135)))e=E3(d,f);f=f+1|0;}TQ(d,G(135));g=ABD(d,Ea(Cg(a.r0)));EL();if(!F7(HW,e)){b=CU(G(136),HW);d=K();P(H(H(H(H(d,G(137)),e),G(138)),b),46);c.say(Bl(J(d)));return Bg();}if(BN(g.ua)){c.say(Bl(CU(G(103),g.zk)));return Bg();}b=new PC;c=Bs(g.ua);b.wT=e;b.xi=c;return Bm(b);},AKK=(b,c,d,e)=>{c=BL(c);d=Gd(d,"take");e=Gd(e,"say");b=b;c=V$(b,c,e);e=new YQ;e.B9=b;e.B$=d;CJ(c,e);},AFM=b=>{return Bl(ABX(Cg(b.r0)));},ALa
=(b,c,d)=>{let e,f;c=Gd(c,"say");d=Gd(d,"say");b=b;e=Cg(b.r0);f=AAZ(e,Mu(b.r0));if(BX(f))d.say(Bl(Bs(f)));else{d=ABj(e,Mu(b.r0));b=K();e=new Yi;e.Dc=d;e.Dd=b;e.C_=c;K1(e,new Yj);}},ANp=b=>{return Bl(Pw(Cg(b.r0)));},AJA=(b,c,d,e)=>{c=BL(c);d=Gd(d,"take");e=Gd(e,"say");b=b;c=V$(b,c,e);e=new Sy;e.E3=b;e.E1=d;CJ(c,e);},Qu=M(0);
function QN(){N.call(this);this.u3=null;}
let Ql=a=>{return a.u3.furthest();},AAh=(a,b)=>{return a.u3.lossAt(b);},AJp=a=>{return a.u3.hasDiverged()?1:0;},AI2=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(QN)){b=b;d=a.u3;b=b.u3;c=R(CL(d),CL(b))?1:0;}else c=0;return c;},AA9=M(0),IP=M(0),HD=M(),Co=a=>{return a.ea()?0:1;},F7=(a,b)=>{let c;c=Bq(a);while(Br(c)){if(R(Bp(c),b))return 1;}return 0;},Zk=(a,b)=>{let c,d;c=0;d=Bq(b);while(Br(d)){b=Bp(d);if(!V(a,b))continue;c=1;}return c;},W1=M(0),Lx=M(0),Gb=()=>{FR();return Rp;},Eb=b=>{let c;FR();c=
new ACI;c.Fr=b;return c;},FG=(b,c)=>{let d;BK(b);BK(c);d=new Wt;d.Ds=b;d.C5=c;return d;},AJ7=(b,c,d,e,f,g,h,i)=>{BK(b);BK(c);BK(d);BK(e);BK(f);BK(g);BK(h);BK(i);return I8(BT(I,[b,c,d,e,f,g,h,i]));},KN=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BK(c[e]);e=e+1|0;}return I8(b.fv());},Gy=b=>{let c,d,e,f,g,h;c=new Mm;d=U(I,b.ea());e=d.data;b=b.u();f=0;while(b.v()){g=b.x();if(g===null){b=new HI;Bn(b);S(b);}h=f+1|0;e[f]=g;f=h;}c.zC=d;return c;};
function ET(){HD.call(this);this.td=0;}
let Bq=a=>{let b;b=new St;b.Cj=a;b.FG=a.td;b.Do=a.ea();b.Ej=(-1);return b;},Fa=(a,b)=>{let c,d,e;c=a;d=c.p_;e=0;while(true){if(e>=d)return (-1);if(R(b,Z(c,e)))break;e=e+1|0;}return e;},Yv=(a,b)=>{let c,d;if(!AA7(b,Lx))return 0;c=b;if(a.ea()!=c.ea())return 0;d=0;while(d<c.ea()){if(!R(a.bC(d),c.bC(d)))return 0;d=d+1|0;}return 1;},PL=M(0),Gh=M(0);
function IO(){let a=this;ET.call(a);a.sa=null;a.p_=0;}
let AHk=a=>{Lq(a,10);},Bb=()=>{let a=new IO();AHk(a);return a;},Lq=(a,b)=>{let c;if(b>=0){a.sa=U(I,b);return;}c=new BG;Bn(c);S(c);},APW=a=>{let b=new IO();Lq(b,a);return b;},AFV=(a,b)=>{let c,d,e,f;Lq(a,b.p_);c=Bq(b);d=0;while(true){e=a.sa.data;f=e.length;if(d>=f)break;e[d]=Bp(c);d=d+1|0;}a.p_=f;},ABY=a=>{let b=new IO();AFV(b,a);return b;},Z=(a,b)=>{Lt(a,b);return a.sa.data[b];},ALj=a=>{return a.p_;},Yf=(a,b,c)=>{let d,e;Lt(a,b);d=a.sa.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.p_+1|0;d=a.sa.data.length;if
(d<c){c=d>=1073741823?2147483647:Bv(c,Bv(d*2|0,5));e=a.sa;f=Oo(Bk(e));if(f===null){b=new HI;Bn(b);S(b);}if(f===Bj(AEU)){b=new BG;Bn(b);S(b);}if(c<0){b=new ADi;Bn(b);S(b);}g=e.data;e=ADF(f.ti,c);h=BE(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.sa=e;}e=a.sa.data;h=a.p_;a.p_=h+1|0;e[h]=b;a.td=a.td+1|0;return 1;},Gp=(a,b)=>{let c,d,e,f;Lt(a,b);c=a.sa.data;d=c[b];e=a.p_-1|0;a.p_=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.td=a.td+1|0;return d;},GX=a=>{let b,c,d,e,f,g;b=a.sa;c=0;d=a.p_;e=null;if(c>d)
{e=new BG;Bn(e);S(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.p_=0;a.td=a.td+1|0;},Lt=(a,b)=>{let c;if(b>=0&&b<a.p_)return;c=new CW;Bn(c);S(c);};
function Bz(){let a=this;I.call(a);a.Gn=null;a.p8=0;}
let B5=(a,b,c)=>{a.Gn=b;a.p8=c;},AEj=(a,b)=>{return a!==b?0:1;};
function HZ(){let a=this;Bz.call(a);a.qS=null;a.CO=null;a.tR=null;a.x8=null;a.Gr=null;}
let En=null,F4=null,E7=null,Gv=null,GP=null,FU=null,GF=null,H8=null,E0=null,Ga=null,FZ=null,Kr=null,Fu=null,Jc=null,EG=null,Lf=null,IC=null,L0=null,Ji=null,L8=null,NO=null,K6=null,ZN=null,ACo=null,BF=()=>{BF=Bf(HZ);ADR();},Dc=()=>{BF();return ACo.fv();},Td=(a,b,c,d,e,f,g,h)=>{BF();B5(a,b,c);a.qS=d;a.CO=e;a.tR=f;a.x8=g;a.Gr=h;},B3=(a,b,c,d,e,f,g)=>{let h=new HZ();Td(h,a,b,c,d,e,f,g);return h;},On=b=>{let c,d,e,f;BF();c=(Dc()).data;d=c.length;e=0;while(e<d){f=c[e];if(Y(f.qS,b))return Bm(f);e=e+1|0;}return Bg();},MC
=a=>{let b;b=a.CO;Hr();return b!==Cx?0:1;},AH3=(a,b,c)=>{let d,e,f;if(BC(c))c=G(139);d=a.qS;e=a.tR.fA();b=Dn(b);f=K();P(H(H(H(H(H(H(H(f,d),G(140)),e),G(141)),b),G(142)),c),46);return J(f);},Dn=b=>{let c;BF();if(b.p7.length>40){b=Cl(b,0,40);c=K();P(H(c,b),8230);b=J(c);}return b;},AM_=()=>{let b,c;BF();b=U(HZ,23);c=b.data;c[0]=En;c[1]=F4;c[2]=E7;c[3]=Gv;c[4]=GP;c[5]=FU;c[6]=GF;c[7]=H8;c[8]=E0;c[9]=Ga;c[10]=FZ;c[11]=Kr;c[12]=Fu;c[13]=Jc;c[14]=EG;c[15]=Lf;c[16]=IC;c[17]=L0;c[18]=Ji;c[19]=L8;c[20]=NO;c[21]=K6;c[22]
=ZN;return b;},ADR=()=>{let b;b=new HZ;Hr();Td(b,G(143),0,G(144),Cx,Dm(BT(BR,[G(145),G(25),G(24),G(27),G(26),G(28),G(22),G(23),G(30),G(29),G(21)])),G(145),G(146));En=b;F4=B3(G(147),1,G(21),Cx,AHb(1000),G(3),G(148));E7=B3(G(149),2,G(150),Cx,Dm(BT(BR,[G(151),G(15),G(14),G(16)])),G(151),G(152));Gv=B3(G(153),3,G(16),Cx,P3(P4(0),21057),G(3),G(154));GP=B3(G(155),4,G(156),Cx,P3(C6(0.0,21056.0),21057),G(3),G(157));FU=B3(G(158),5,G(159),Cx,C6(0.0,4.294967295E9),G(0),G(160));GF=B3(G(161),6,G(162),Cx,P3(C6(1.0,64.0),6),
G(163),G(164));H8=B3(G(165),7,G(166),Cx,Dm(BT(BR,[G(167),G(168),G(12),G(169),G(170),G(171),G(172)])),G(167),G(173));E0=B3(G(174),8,G(175),Cx,Dm(BT(BR,[G(167),G(172),G(168),G(12)])),G(167),G(176));Ga=B3(G(177),9,G(81),Cx,Dm(BT(BR,[G(178),G(13)])),G(178),G(179));FZ=B3(G(180),10,G(181),Cx,Dm(BT(BR,[G(182),G(18),G(19)])),G(182),G(183));Kr=B3(G(184),11,G(185),Cx,P4(1),G(186),G(187));Fu=B3(G(188),12,G(189),Cx,P5(C6(1.0,1000.0),G(20)),G(20),G(190));Jc=B3(G(191),13,G(192),Di,C6(1.0,1000000.0),G(193),G(194));EG=B3(G(195),
14,G(196),Di,C6(0.0,1000000.0),G(0),G(197));Lf=B3(G(198),15,G(199),Di,P5(AIR(BT(BR,[G(200),G(102),G(101),G(81),G(11),G(201),G(9),G(10),G(202)])),G(117)),G(117),G(203));IC=B3(G(204),16,G(205),Di,Dm(BT(BR,[G(20),G(206),G(207)])),G(20),G(208));L0=B3(G(209),17,G(210),Di,Dm(BT(BR,[G(211),G(212)])),G(211),G(213));Ji=B3(G(214),18,G(215),Di,Dm(BT(BR,[G(216),G(37)])),G(216),G(217));L8=B3(G(218),19,G(219),Di,ANt(),G(40),G(220));NO=B3(G(221),20,G(222),Di,P5(C6(1.0,10000.0),G(223)),G(224),G(225));K6=B3(G(226),21,G(227),
Di,Dm(BT(BR,[G(228),G(229),G(230)])),G(228),G(231));ZN=B3(G(232),22,G(233),Di,Dm(BT(BR,[G(228),G(234),G(235)])),G(228),G(236));ACo=AM_();},APC=M(),VV=M(),AGR=null,XG=null,Li=null,IS=null,Vd=null,XE=null,Up=null,Hp=()=>{Hp=Bf(VV);AEY();},AEY=()=>{let b;AGR=new WeakMap();XG=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Li=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();IS=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Li===null)b=null;else{b=new LC;b=new FinalizationRegistry(BD(Bo(b),"accept"));}XE
=b;if(IS===null)b=null;else{b=new LB;b=new FinalizationRegistry(BD(Bo(b),"accept"));}Up=b;},CA=M(0),AOA=M(),BO=M(0);
function Q4(){I.call(this);this.DT=null;}
let AHV=(b,c)=>{AC6(b.DT);};
function XR(){I.call(this);this.Fl=null;}
let AHr=a=>{a.Fl.redraw();};
function Nz(){I.call(this);this.vp=0;}
let DY=null,AG3=(a,b)=>{a.vp=b;},UZ=a=>{let b=new Nz();AG3(b,a);return b;},C4=()=>{if(DY===null)DY=UZ(0);return DY;},E$=b=>{return UZ(b);},PM=a=>{let b;if(a!==DY)return a.vp;b=new D$;Bn(b);S(b);},IE=a=>{return a===DY?0:1;},Sf=a=>{return a!==DY?0:1;},Iy=(a,b)=>{if(a!==DY)b.fK(a.vp);},KM=(a,b)=>{if(a!==DY)b=a.vp;return b;},AOT=(a,b)=>{let c;if(a===b)return 1;c=DY;if(a!==c&&b!==c&&b instanceof Nz)return b.vp!=a.vp?0:1;return 0;};
function Uz(){let a=this;I.call(a);a.BD=null;a.Er=null;a.xr=null;a.sc=null;a.xX=null;a.FR=0;}
let Pc=a=>{let b,c,d,e,f,g;b=a.BD;c=!!Co(a.sc);b.hidden=c;d=0;while(true){b=a.sc;if(d>=b.p_)break;b=Z(b,d);d=d+1|0;e=b.E$;c=Bl(C1(d));e.textContent=c;f=b.xR;c=K();O(H(c,G(237)),d);e=J(c);f.setAttribute("aria-label",Bl(e));f=b.A_;e=K();O(H(e,G(238)),d);e=J(e);f.setAttribute("aria-label",Bl(e));b=b.ze;g=K();O(H(g,G(239)),d);e=J(g);b.setAttribute("aria-label",Bl(e));}};
function Od(){I.call(this);this.Dp=null;}
let AH5=(b,c)=>{b.Dp.redraw();};
function Oe(){let a=this;I.call(a);a.Ee=null;a.Ef=null;}
let AI5=(b,c)=>{b=b;c=b.Ee;b=b.Ef;IG(c,E$(Wc(EP(BL(c.uD.value)),0.0)|0));b.redraw();};
function Oa(){let a=this;I.call(a);a.Cq=null;a.Cr=null;}
let AHn=(b,c)=>{b=b;c=b.Cq;b=b.Cr;IG(c,C4());b.redraw();};
function Ob(){let a=this;I.call(a);a.CX=null;a.CY=null;}
let AKW=(b,c)=>{let d;b=b;d=b.CX;b=b.CY;IG(d,RY(d,c.offsetX));b.redraw();};
function Of(){let a=this;I.call(a);a.F4=null;a.F5=null;}
let AGA=(b,c)=>{b=b;c=b.F4;b=b.F5;IG(c,C4());b.redraw();};
function Og(){let a=this;I.call(a);a.B1=null;a.B0=null;}
let ADA=(b,c)=>{let d;b=b;d=b.B1;b=b.B0;c=RY(d,c.offsetX);BK(CL(b));d=new ZR;d.Cu=b;Iy(c,d);},AA5=M(0);
function OJ(){let a=this;I.call(a);a.Da=null;a.Db=null;}
let AE3=(b,c)=>{let d;b=b;d=b.Da;b=b.Db;d.CZ=1;c=c[c.length-1|0];d.FZ=(c===null?null:!(c instanceof Ez())?c:Bo(c)).isIntersecting?1:0;b.be();};
function L6(){let a=this;I.call(a);a.Cg=null;a.Cf=0;}
let AOJ=(b,c)=>{b=b;Wl(b.Cg,b.Cf);};
function L7(){let a=this;I.call(a);a.Eh=null;a.Ei=0;}
let AOh=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.Eh;e=b.Ei;b=d.tl;f=De(e);e=Fa(b,f);g=d.tl.p_-1|0;b=BL(c.key);h=(-1);switch(CR(b)){case 69819:if(!Y(b,G(240)))break a;h=3;break a;case 2255103:if(!Y(b,G(241)))break a;h=2;break a;case 251549619:if(!Y(b,G(242)))break a;h=0;break a;case 977763216:if(!Y(b,G(243)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==g){g=0;break b;}g=e+1|0;break b;case 1:if(!e)break b;g=e-1|0;break b;case 2:g=0;break b;case 3:break;default:g=e;break b;}}if(g!=e){c.preventDefault();Wl(d,
(Z(d.tl,g)).rg);b=d.tA;e=d.tN;(Bo(Z(b,e))).focus();}};
function Ld(){let a=this;I.call(a);a.vh=null;a.yU=null;a.Bp=null;}
let N_=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.vh=b;a.yU=c;CN();c=new NI;c.A3=Bb();c.qY=b;c.yI=d;b=b.zu;c.uC=b;e=BB(b);c.sO=e;e=e+1|0;f=U(DD,e);g=f.data;c.rG=f;c.un=U(DD,e);c.xb=U(DD,e);c.zq=U(DD,e);c.v3=U(DD,e);c.s0=U(DD,e);c.z6=U(DD,e);c.z5=U(DD,e);Cv();g[0]=FV(c,IZ,0,c.qY.sz.qr,G(244),G(245));c.xc=FV(c,Mj,0,c.qY.sz.qy,G(3),G(246));e=1;a:while(true){h=c.sO;if(e>h){i=c.uC.qF;DB();j=i!==C0?0:1;b=B7(c.rG.data[h]);i=O6;k=c.qY.AY;if(!j){l=K();H(H(H(l,G(247)),b),G(248));l=J(l);}else{l=K();P(H(H(H(H(l,G(249)),
b),G(250)),b),41);l=J(l);}b=!j?G(251):G(252);m=c.yI.yY;n=K();P(H(H(H(n,G(253)),b),m),46);o=J(n);n=new BZ;p=c.rG.data[c.sO];CP();D2(n,97,p,CI,Dh);b=FG(n,GN(121,c.xc,CI,Dh));if(!j)n=new Ys;else{n=new Yt;n.Ge=c;}FA(c,i,0,k,l,o,b,n);AJd(c);EX();if(d!==N7)APn(c);a.Bp=Gy(c.A3);return;}b:{f=c.un.data;b=IX;i=c.qY.uM.qc.data[e];l=K();H(O(H(l,G(254)),e),G(255));f[e]=FV(c,b,e,i,G(3),J(l));f=c.xb.data;b=Ml;i=c.qY.uM.qe.data[e];l=K();H(O(H(l,G(256)),e),G(257));f[e]=FV(c,b,e,i,G(3),J(l));c.zq.data[e]=AH9(c,e);g=c.rG;b=DC(c.uC,
e);n=IZ;p=c.qY.uA.qH.data[e];Hx();switch(M1.data[b.p8]){case 1:break;case 2:l=G(258);break b;case 3:l=G(259);break b;case 4:l=G(260);break b;case 5:l=G(261);break b;case 6:l=G(262);break b;case 7:l=G(263);break b;default:break a;}l=G(264);}if(e==c.sO)k=G(265);else{i=K();H(O(H(i,G(266)),e),G(267));k=Mc(i);}g=g.data;b=AFg(b);i=K();H(H(H(i,k),b),G(268));i=Mc(i);f=U(BZ,1);f.data[0]=B$(122,c.zq.data[e]);g[e]=EN(c,n,e,p,l,i,f);e=e+1|0;}b=new Ce;Ul(b);S(b);},APR=(a,b,c)=>{let d=new Ld();N_(d,a,b,c);return d;},Xj=(b,
c)=>{let d,e,f,g;d=WZ(CZ(b),c,X8(b),AA_(b),Hf(b));e=c!=Ca(E8(b))?0:1;b=new Ld;f=C4();if(!e){EX();g=PE;}else{EX();g=Op;}N_(b,d,f,g);return b;},XZ=(a,b)=>{return !IE(a.yU)&&b.tq.t8!=Ca(a.vh.sz)?0:1;};
function Nt(){I.call(this);this.B8=null;}
let AOt=(b,c)=>{b=b.B8;Rn(b);RA(b.zG);};
function Wd(){I.call(this);this.Fi=null;}
let AFH=a=>{let b;b=a.Fi;Uy(b,b.vy-1|0);},AD_=M(),Cw=(b,c)=>{let d;d=b.ownerDocument.createElement(Bl(c));b.appendChild(d);return d;},B2=(b,c,d)=>{let e;e=Cw(b,c);b=Bl(d);e.textContent=b;return e;},Ci=(b,c)=>{if(!Y(c,BL(b.textContent)))b.textContent=Bl(c);},Dt=(b,c)=>{let d;d=new Mb;d.B5=c;b.addEventListener("click",BD(Bo(d),"handleEvent"));};
function We(){I.call(this);this.Dn=null;}
let ANI=a=>{let b;b=a.Dn;Uy(b,b.vy+1|0);};
function I6(){let a=this;Bz.call(a);a.Eu=null;a.Fm=null;a.Al=null;}
let IT=null,La=null,KA=null,Iv=null,Ph=null,Xm=null,FW=()=>{FW=Bf(I6);AKU();},M$=()=>{FW();return Xm.fv();},AKu=(a,b,c,d,e,f)=>{FW();B5(a,b,c);a.Eu=d;a.Fm=e;a.Al=f;},HR=(a,b,c,d,e)=>{let f=new I6();AKu(f,a,b,c,d,e);return f;},VZ=(a,b,c)=>{FW();return a===KA&&Bt(b,c)==Bt(b,c-1|0)&&Bt(b,c)>1?1:0;},AKU=()=>{let b,c,d;IT=HR(G(269),0,G(207),G(270),G(3));La=HR(G(271),1,G(272),G(273),G(274));KA=HR(G(275),2,G(276),G(277),G(278));Iv=HR(G(279),3,G(280),G(281),G(282));b=HR(G(283),4,G(284),G(285),G(286));Ph=b;c=U(I6,5);d
=c.data;d[0]=IT;d[1]=La;d[2]=KA;d[3]=Iv;d[4]=b;Xm=c;};
function Nh(){I.call(this);this.Ff=null;}
let AE9=(b,c)=>{Kx(b.Ff.Gd);};
function U2(){I.call(this);this.FA=null;}
let AKF=a=>{Kw(a.FA,0);};
function U0(){I.call(this);this.E8=null;}
let AGK=a=>{let b;b=a.E8;Kw(b,b.tJ-1|0);};
function U4(){I.call(this);this.BM=null;}
let AEI=a=>{let b;b=a.BM;Kw(b,b.tJ+1|0);};
function U3(){I.call(this);this.FH=null;}
let APo=a=>{let b;b=a.FH;Kw(b,b.vX);};
function M4(){I.call(this);this.CJ=null;}
let AMO=(b,c)=>{let d,e;b=b.CJ;d=b.tb.selectedIndex;c=b.tC;e=new TF;e.F7=b;e.F$=d;CJ(c,e);PR(b.yZ);};
function M3(){I.call(this);this.Co=null;}
let AOW=(b,c)=>{b=b.Co;Tq(b);PR(b.yZ);};
function SD(){I.call(this);this.FN=null;}
let AHF=a=>{a.FN.redraw();};
function ZM(){let a=this;I.call(a);a.AK=null;a.sM=null;a.sD=null;a.vu=null;}
let AHQ=a=>{a.AK=Bg();a.sM=Bg();a.sD=Bg();a.vu=Bg();},Tj=()=>{let a=new ZM();AHQ(a);return a;},Vq=(a,b,c,d)=>{let e,f,g,h;e=new Pd;c=Gy(c);e.tf=b;e.uX=c;e.u9=d;f=!BX(a.sM)?a.AK:a.sM;if(BX(f)){b=Bs(f);g=b.tf;h=g.re;f=e.tf;if(h==f.re&&g.qq===f.qq&&GZ(g.qg,f.qg)&&MZ(b.tf.qL,e.tf.qL)&&C5(b.uX)==C5(e.uX)&&b.u9.O(e.u9)?1:0)return;}a.sM=Bm(e);},ANu=a=>{return a.vu;},YR=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;while(b>0){if(BX(a.sM)&&!(!BN(a.sD)&&((Bs(a.sD)).sf!=13?0:1))){c=Bs(a.sM);d=new PF;e=c.tf;f=c.uX;g
=c.u9;Ho();d.tV=W(169);d.sf=13;d.r9=e;h=(DA(f,0)).rw.data.length;c=TP(f,500000.0/h);f=c;i=W(f.p_).data;j=1;k=i.length;while(j<k){l=j-1|0;m=(Z(f,l)).rw;n=(Z(f,j)).rw;o=0.0;p=0;while(true){q=m.data;if(p>=q.length)break;r=n.data;o=o+(r[p]-q[p])*(r[p]-q[p]);p=p+1|0;}i[j]=i[l]- -Ck(o);j=j+1|0;}p=k-1|0;s=i[p];h=Be(60.0,Ck(2000000.0/h));if(!(f.p_<=h)&&s>0.0&&s-s===0.0){t=1.0;while(t*h<s){t=t*2.0;}u=s*2.0;while(t*h>u){t=t/2.0;}c=Bb();v=0;while(v<k){j=v&&!(CC(i[v]/t)>CC(i[v-1|0]/t))?0:1;if(!(!j&&v!=p)){w=Z(f,v);V(c,
w);}v=v+1|0;}}else c=TP(c,h);f=g.f8(e,c);d.sH=f;d.uU=APa(f,c);d.xO=AKx(d);d.A0=DZ(e);d.ws=EB(e.qg,e.qq.qr);d.E6=e.qL.fv();a.sD=Bm(d);a.AK=a.sM;a.sM=Bg();}if(!(BX(a.sD)&&!WX(Bs(a.sD))?1:0))break;d=Ff(a.sD);p=0;while(d.up<d.tV.data.length&&!(!Sl(d)&&p>=b)){if(!Sl(d)){i=d.tV.data;v=d.up;k=d.sf;i[v]=AOF(d,v%k|0,v/k|0);p=p+1|0;}d.up=d.up+1|0;}b=b-p|0;if(Zx(d)){a.vu=Bm(AHg(d));AH7(d);}}a:{b:{if(!BX(a.sM)){if(!BX(a.sD))break b;if(WX(Bs(a.sD)))break b;}b=1;break a;}b=0;}return b;};
function H$(){let a=this;N.call(a);a.qp=null;a.qk=null;a.qN=null;a.so=null;a.v6=null;a.rz=null;a.yO=null;a.tH=null;a.tW=null;a.ud=null;a.uz=null;a.rN=null;}
let Lu=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.qp=b;a.qk=c;a.qN=d;a.so=e;a.v6=f;a.rz=g;a.yO=h;a.tH=i;a.tW=j;a.ud=k;a.uz=l;a.rN=m;},APN=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new H$();Lu(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},Hd=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bx(16777215);c=new H$;d=Bx(1841698);e=Bx(5591647);f=Bx(3815235);g=Bx(2762803);Hw();h=Dl(JX,0.0);i=Dl(JX,1.0);j=Bx(7744131);k=Bx(1800247);l=Bx(7744131);m=new Ex;n=U(Dx,7);o=n.data;o[0]=Bx(16645110);o[1]=Bx(16574929);o[2]=Bx(16306096);o[3]=Bx(15379876);o[4]
=Bx(13602724);o[5]=Bx(11107236);o[6]=Bx(8350359);Gx(m,n);p=JX;q=U(Dx,p.xz.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=KR(Cr(p.xz.data[r],0.2),b);r=r+1|0;}Lu(c,b,d,e,f,g,h,i,j,k,l,m,ANr(q));return c;},IY=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bx(1512988);c=new H$;d=Bx(15789813);e=Bx(11183798);f=Bx(9144216);g=Bx(15000044);h=Bx(14268646);i=Bx(10935200);j=Bx(12160969);k=Bx(7323508);l=Bx(13214934);m=new Ex;n=U(Dx,7);o=n.data;o[0]=Bx(1775906);o[1]=Bx(3089216);o[2]=Bx(5189463);o[3]=Bx(7815012);o[4]=Bx(10638698);o[5]
=Bx(13204079);o[6]=Bx(15051394);Gx(m,n);p=new Ex;n=U(Dx,3);o=n.data;o[0]=KR(Cr(Bx(10055851),0.5),b);o[1]=Bx(2499629);o[2]=KR(Cr(Bx(5942881),0.4),b);Gx(p,n);Lu(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},ABM=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(H$)){b=b;if(!R(a.qp,b.qp)){c=0;break a;}if(!R(a.qk,b.qk)){c=0;break a;}if(!R(a.qN,b.qN)){c=0;break a;}if(!R(a.so,b.so)){c=0;break a;}if(!R(a.v6,b.v6)){c=0;break a;}if(!R(a.rz,b.rz)){c=0;break a;}if(!R(a.yO,b.yO)){c=0;break a;}if(!R(a.tH,b.tH)){c=0;break a;}if
(!R(a.tW,b.tW)){c=0;break a;}if(!R(a.ud,b.ud)){c=0;break a;}if(!R(a.uz,b.uz)){c=0;break a;}if(R(a.rN,b.rN)){c=1;break a;}c=0;}else c=0;}return c;},AHW=a=>{return a.qp;},Wh=a=>{return a.qk;},UW=a=>{return a.so;},AI9=a=>{return a.uz;};
function LY(){I.call(this);this.CW=null;}
let AEx=(b,c)=>{b.CW.redraw();};
function LZ(){I.call(this);this.EL=null;}
let ANC=(b,c)=>{b=b.EL;TM(b,b.tm);};
function LX(){I.call(this);this.BE=null;}
let AKg=(b,c)=>{b=b.BE;TM(b,b.tr);};
function OO(){let a=this;N.call(a);a.wk=null;a.qX=null;a.Gh=null;a.DP=null;a.ux=null;}
let HW=null,EL=()=>{EL=Bf(OO);AHE();},T_=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{d=c.gl();e=c.gm();f=(-1);switch(CR(b)){case -1217487446:if(!Y(b,G(101)))break a;f=2;break a;case 3327779:if(!Y(b,G(81)))break a;f=3;break a;case 1430647483:if(!Y(b,G(11)))break a;f=4;break a;case 1581556187:if(!Y(b,G(89)))break a;f=0;break a;case 1843485230:if(!Y(b,G(102)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=1.3888888888888888*Be(d/640.0,e/480.0);h=e*0.12;i=e*0.77;j=g*12.0;B1();b=Cc(j,CF);AAX(a,
c,Ls(d,e,BY(d*0.125,h,d*0.62,i),BY(d*0.78375,h,d*0.028875,i),b,h-g*18.5,b,h-g*6.0,g*10.0,g*(Ck(200.0)/2.0+0.5),0.0));break b;case 1:b=a.qX.qg;k=new YU;k.th=b;k.BG=d;k.DW=e;l=C5(b.se);k.rT=!(d<380.0)?12.0:11.0;k.AW=Xq(b,d);k.vd=W(l);k.rk=W(l);k.wX=W(l);m=0;g=e-16.0;while(m<l){k.vd.data[m]=Be(104.0,g/Bt(b,m));j=E_(k)+6.0;j=Hv(k,m)?k.vd.data[m]-j:0.78*k.vd.data[m];e=RT(b,d);k.rk.data[m]=Ba(2.0,Be(e,j));n=k.wX;if(!m)h=NaN;else{o=Bt(k.th,m);p=k.th;f=m-1|0;q=X(o,Bt(p,f));j=J$(k,m)-F1(k,m);i=TC(k)/2.0/j;r=(R4(k,f)
-k.rk.data[f])/2.0/j- -i;s=1.0-i-(R4(k,m)-k.rk.data[m])/2.0/j;t=q>4?0.225:1.0;h=NaN;u=(-Infinity);o=1;q=CQ(q,24);while(o<60&&q<=0){v=o/60.0;j=r<=v&&v<=s?Ya(k,m,v,0.0):(-1.0);if(j>0.0){w=Ya(k,m,v,i);j=(!(w<0.0)?Be(w,12.0):Be(j,12.0)-100.0)-Bh(v-0.4);if(j>u&&!(!(w>=0.0)&&!(i<=t))){h=v;u=j;}}o=o+1|0;}}n.data[m]=h;m=m+1|0;}b=new UP;p=a.ux;b.qs=p;b.zI=AF$(p);p=Uu(a);c.eq(BY(0.0,0.0,c.gl(),c.gm()),b.qs.qp);AHw(AHU(b,c,k,p));break b;case 2:Ti(ACt(Z_(d,e),a.ux,ACS(a)),c,ACO(a));break b;case 3:UN(AFc(ZF(d,e),a.ux),c,
Ym(a));break b;case 4:p=SZ(a);x=AEE(ACn(d,e),a.ux);CJ(ANu(p),AEN(x,c));break b;default:}AAX(a,c,ADc(d,e));}},AAX=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=a.wk;BF();if(!D7(d,L0,G(212))){GE();e=H4;}else{GE();e=U$;}f=new Vt;d=a.ux;g=ACS(a);f.rI=c;f.r_=d;f.AZ=e;f.C9=g;d=MO(Jg(a),a.qX);g=C4();h=ND(d.vq.r$,f.rI.qI);b.eq(BY(0.0,0.0,b.gl(),b.gm()),f.r_.qp);VS(b,f.rI,f.r_,d.wf,d.zA);i=f.rI.qI.qf;j=d.vq;i=i/(j.qC-1|0);c=AKj(j,d.w4,0.05/i);k=Dj(b,C7(f.rI));e=f.AZ;GE();l=e!==H4?20:2;b.eq(Ip(b,f.rI.qI,k),Dl(f.r_.rN,0.0));m=1;while
(m<l){k=m;b.eq(OP(h,(L2(c,k/l)).wG),Dl(f.r_.rN,k/(l-1|0)));m=m+1|0;}j=Bq((L2(c,0.5)).v0);while(Br(j)){b.ez(JW(h,Bp(j)),BQ(f.r_.v6,C7(f.rI)*1.2));}Oc(h,b,f.rI,f.r_);l=f.AZ!==H4?20:100;c=f.rI;c=Gq(0.0,1.0,Lk(c,c.tE.qE));e=f.rI;j=f.r_;Vp(b,e,j,j.rN,l,c);e=AC7(b,f.rI,f.r_,f.C9,PS(d));m=0;while(m<PS(d)){k=Bc(d.rH,m,0);i=Bc(d.rH,m,1);if(FL(h.sT,k,i))XS(e,b,DK(h,k),Dw(h,i),Rm(d,m));m=m+1|0;}c=new W$;c.BY=f;c.B3=b;c.B4=h;c.B2=d;Iy(g,c);},ACS=a=>{let b,c;b=a.wk;BF();if(!D7(b,Ji,G(37))){EM();c=G0;}else{EM();c=Nx;}return c;},Jg
=a=>{let b,c,d,e;b=new Pl;c=a.qX;d=c.qg;c=WE(c.qq.qr);e=CD(d);VO(b,d,c,e<=500?100:e>5000?25:50);return b;},Uu=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=BE(1,Ca(a.qX.qq)-1|0);c=W(2);d=c.data;d[0]=Bc(a.qX.qq.qr,b,0);d[1]=Bc(a.qX.qq.qr,b,1);e=a.qX;f=Lz(Jg(a),a.qX);d=Hf(a.wk);g=C4();h=DZ(e);i=new Kt;j=e.qg;k=U(B4(Dg),1);k.data[0]=c;PQ(i,j,EC(k));Do(i,h);k=i.qH.data;l=U(B4(Dg),k.length);m=l.data;n=0;b=m.length;while(n<b){m[n]=k[n].p6;n=n+1|0;}c=d.data;j=new AB7;e=e.qg;n=c.length;if(n==CD(e)){j.qJ=e;j.vG=h;j.w9=l;j.Fn=
f;j.xJ=d;j.An=g;return j;}f=new BG;b=CD(e);e=K();P(O(H(O(H(e,G(287)),b),G(288)),n),46);Bu(f,J(e));S(f);},ACO=a=>{let b,c,d;b=Qw(a.qX.qg);c=a.qX;d=new ABb;d.Cs=a;return Xa(c,d,b,Bg());},Ym=a=>{let b,c;b=new Hz;c=a.Gh;Mg(b,c,R5(c),Ea(a.wk),a.qX.re,C4(),0,Gb());return b;},SZ=a=>{let b;b=Tj();Vq(b,a.qX,a.DP,new IL);while(YR(b,2147483647)){}return b;},AHE=()=>{BK(G(89));BK(G(200));BK(G(102));BK(G(101));BK(G(81));BK(G(11));HW=I8(BT(I,[G(89),G(200),G(102),G(101),G(81),G(11)]));};
function M6(){I.call(this);this.Fb=null;}
let AOf=(b,c)=>{Q1(b.Fb);};
function M7(){I.call(this);this.Fu=null;}
let AOi=(b,c)=>{Q1(b.Fu);};
function UF(){I.call(this);this.DQ=null;}
let AF5=a=>{let b,c,d;b=a.DQ;c=BL(b.v1.value);d=new Nk;d.DX=b;Xp(Bl(c),BD(Bo(d),"tell"));};
function UG(){I.call(this);this.EI=null;}
let AN4=a=>{let b,c,d;b=a.EI;c=b.Fk.selectedIndex+1|0;d=new ZY;d.CG=b;d.CH=c;Z3(b,d);};
function UD(){I.call(this);this.Fp=null;}
let AJm=a=>{let b,c;b=a.Fp;c=new Vl;c.BR=b;Z3(b,c);};
function UE(){I.call(this);this.Dy=null;}
let AKM=a=>{let b,c,d;b=a.Dy;c=XC(b);if(BN(c.ua))Dp(b,CU(G(103),c.zk));else{d=Ta(Cg(b.qM),Jq(b),Bs(c.ua),ACd(b));c=new Zs;c.va=b;c.wF=d;Ha(b,c);}};
function UJ(){I.call(this);this.D7=null;}
let AMW=a=>{let b,c,d,e;b=a.D7;c=HJ(Cg(b.qM));d=E5(b.qM);e=new Zr;e.CS=b;e.zg=c;e.Am=d;Ha(b,e);};
function UK(){I.call(this);this.Ci=null;}
let AHY=a=>{let b,c,d,e,f,g;b=a.Ci;c=Cg(b.qM);d=Mu(b.qM);e=AAZ(c,d);if(BX(e))Dp(b,Bs(e));else{e=ABj(c,d);c=K();f=Bd(1);f.data[0]=0;g=new Zq;g.F0=b;g.u1=e;g.z1=c;g.zy=f;Ha(b,g);}};
function UH(){let a=this;I.call(a);a.CQ=null;a.CP=null;}
let AEr=a=>{G9(a.CQ,Pw(Cg(a.CP)),G(289),G(290));};
function UI(){let a=this;I.call(a);a.Gb=null;a.Gc=null;}
let AFA=a=>{G9(a.Gb,ABX(Cg(a.Gc)),G(291),G(292));};
function YJ(){I.call(this);this.DC=null;}
let ANX=a=>{R3(a.DC);};
function OU(){let a=this;I.call(a);a.B_=null;a.Ca=null;}
let AOC=(b,c)=>{b=b;ZU(b.B_,b.Ca.files[0]||null);},OT=M(),AO8=(b,c)=>{b;c.preventDefault();};
function OV(){I.call(this);this.Dt=null;}
let AO2=(b,c)=>{b=b.Dt;c.preventDefault();ZU(b,AOK(c));},AIF=M(B_);
function OZ(){I.call(this);this.Cl=null;}
let AM9=(b,c)=>{ABy(b.Cl);};
function Y5(){let a=this;I.call(a);a.DJ=null;a.DN=null;}
let AKd=a=>{let b,c,d,e;b=a.DJ;c=a.DN;d=b.vW;e=K();H(H(P(e,46),c),G(128));e=J(e);d=d.querySelector(Bl(e));e=BL(d.value);c=new Mw;c.EJ=b;c.EK=d;Xp(Bl(e),BD(Bo(c),"tell"));};
function AB5(){let a=this;N.call(a);a.xs=null;a.w5=0;a.u0=null;a.tu=null;a.wY=null;a.vk=0;}
function Tl(){let a=this;I.call(a);a.FK=null;a.FL=null;a.FO=0;}
let ALk=(a,b,c,d)=>{a.FK=b;a.FL=c;a.FO=d;},AGm=(a,b,c)=>{let d=new Tl();ALk(d,a,b,c);return d;},AGU=M(),HN=0,APw=()=>{return HN;},Xw=()=>{return !HN?devicePixelRatio:Ba(3.0,devicePixelRatio);};
function Tm(){I.call(this);this.BA=null;}
let AGz=(a,b)=>{a.BA=b;},APm=a=>{let b=new Tm();AGz(b,a);return b;},AGX=a=>{let b,c,d,e,f;b=a.BA;c=PK(Cg(b.qM),E5(b.qM));d=b.v1;if(BC(c))c=S5(b.qM);else{e=S5(b.qM);f=K();H(P(H(f,e),35),c);c=J(f);}d.value=Bl(c);Ci(b.BN,Pw(Cg(b.qM)));d=b.x3.querySelector(".sandboxed");if(!((self.origin==='null'&&location.protocol!=='file:'?1:0)?0:1))d.removeAttribute("hidden");else d.setAttribute("hidden","");};
function Th(){I.call(this);this.ED=null;}
let AIq=(a,b)=>{a.ED=b;},ANc=a=>{let b=new Th();AIq(b,a);return b;},AKD=a=>{ABy(a.ED);},HI=M(B_),T7=M(0);
function OE(){let a=this;I.call(a);a.E5=null;a.E4=null;}
let AOL=b=>{let c;b=b;c=b.E5;b=b.E4;JZ(c);b.be();};
function Mb(){I.call(this);this.B5=null;}
let AIo=(b,c)=>{b.B5.be();};
function Dx(){let a=this;N.call(a);a.rW=0;a.r2=0;a.r1=0;a.tU=0.0;}
let AMJ=(a,b,c,d,e)=>{a.rW=b;a.r2=c;a.r1=d;a.tU=e;},Jj=(a,b,c,d)=>{let e=new Dx();AMJ(e,a,b,c,d);return e;},Bx=b=>{return Jj(b>>16&255,b>>8&255,b&255,1.0);},Cr=(a,b)=>{return Jj(a.rW,a.r2,a.r1,b);},KR=(a,b)=>{return Jj(L1(a,a.rW,b.rW),L1(a,a.r2,b.r2),L1(a,a.r1,b.r1),1.0);},L1=(a,b,c)=>{let d;d=a.tU;return BM(d*b+(1.0-d)*c)|0;},AB2=a=>{let b,c;b=CK(G(293));J_(b,a.rW);J_(b,a.r2);J_(b,a.r1);c=a.tU;if(c<1.0)J_(b,BM(255.0*c)|0);return J(b);},J_=(b,c)=>{P(P(b,Bi(G(294),c>>4)),Bi(G(294),c&15));},W0=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Dx)){b=b;c=a.rW!=b.rW?0:a.r2!=b.r2?0:a.r1!=b.r1?0:a.tU===b.tU?1:0;}else c=0;return c;};
function Ex(){I.call(this);this.xz=null;}
let JX=null,Hw=()=>{Hw=Bf(Ex);ANe();},Gx=(a,b)=>{Hw();a.xz=b.fv();},ANr=a=>{let b=new Ex();Gx(b,a);return b;},Dl=(a,b)=>{return Nr(a,Ba(0.0,Be(255.0,b*256.0))|0);},Nr=(a,b)=>{let c,d,e,f,g;c=a.xz.data;d=c.length-1|0;e=X(b,d);b=e/255|0;f=c[b];g=c[BE(d,b+1|0)];d=e%255|0;return Jj(NF(f.rW,g.rW,d),NF(f.r2,g.r2,d),NF(f.r1,g.r1,d),1.0);},NF=(b,c,d)=>{Hw();return (X(b,255-d|0)+X(c,d)|0)/255|0;},ANe=()=>{let b,c,d;b=new Ex;c=U(Dx,11);d=c.data;d[0]=Bx(4194379);d[1]=Bx(7744131);d[2]=Bx(10055851);d[3]=Bx(12756431);d[4]
=Bx(15193320);d[5]=Bx(16250871);d[6]=Bx(14282963);d[7]=Bx(10935200);d[8]=Bx(5942881);d[9]=Bx(1800247);d[10]=Bx(17435);Gx(b,c);JX=b;},AIl=M(),CH=b=>{let c,d,e,f,g,h,i;if(!AAM(b))return To(b);if(b===0.0){c=Ig(b);d=K();H(H(d,c),G(295));return J(d);}c=AEh(Bh(b));e=c.xu;f=c.zj-1|0;if((-4)<=f&&f<16){d=Ig(b);c=Va(c,Bv(1,e.p7.length-c.zj|0));g=K();H(H(g,d),c);return J(g);}if(e.p7.length<=1)d=G(3);else{c=Ep(e,1);d=K();H(P(d,46),c);d=J(d);}h=IA(f);c=f>=0?G(296):G(297);g=h>=10?G(3):G(0);i=K();O(H(H(i,c),g),h);c=J(i);g
=Ig(b);f=Bi(e,0);i=K();H(H(P(H(i,g),f),d),c);return J(i);},Eg=b=>{let c;c=CH(b);if(Uv(c,G(298)))c=Cl(c,0,c.p7.length-2|0);return c;},EE=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!AAM(b))return To(b);if(b===0.0)d=Hj(G(3),0);else{e=Bh(b);d=FM(MP(e),Bv(JL(e),0));f=FM(Cn(1),Bv( -JL(e)|0,0));g=R1(e);FS(f,Bv(g,0));FS(d,Bv( -g|0,0));if(Eu(d,f)>=0){EV(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Hj(G(3),0);else{i=Dr(h);j=i.data;h=0;k=0;l=j.length;while(k<l){EV(d,0);h=Pq(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Z0(d,f,h))d=Hj(Iw(i),g);else
{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Hj(Iw(i),g);}else{d=new P7;m=Iw(i);f=K();H(P(f,49),m);AAU(d,J(f),g+1|0);}}}}f=Ig(b);d=Va(d,c);n=K();H(H(n,f),d);return J(n);},EP=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new V9;b=Er(b);c.y7=Le(Cq);c.yM=b;d=Tt(c);e=0;f=0;g=0;h=Fv(c);while(true){if(!P$(h)){if(h!=46&&h!=44)break;if(f)break;}c.rS=c.rS+1|0;if(!P$(h))f=1;else{e=1;i=c.vt;if(i==800){g=g|(h==48?0:1);c.rQ=c.rQ+(!f?1:0)|0;}else{c.rQ=c.rQ-(!f?0:1)|0;if(!(h==48&&i<=0)){EV(c.y7,
h-48|0);c.vt=c.vt+1|0;}}}h=Fv(c);}if(g){EV(c.y7,1);c.vt=c.vt+1|0;c.rQ=c.rQ-1|0;}a:{if(e){if(Fv(c)!=101&&Fv(c)!=69)e=1;else{c.rS=c.rS+1|0;i=Tt(c);e=0;f=0;g=Fv(c);while(P$(g)){c.rS=c.rS+1|0;e=1;f=BE(((f*10|0)+g|0)-48|0,100000000);g=Fv(c);}g=c.rQ;if(i)f= -f|0;c.rQ=g+f|0;}if(e&&c.rS>=c.yM.p7.length){j=!d?1:(-1);d=c.vt;e=d+c.rQ|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.y7;l=Le(Cn(1));FS(b,Bv(c.rQ,0));FS(l,Bv( -c.rQ|0,0));e=Tr(b)-Tr(l)|0;Ir(b,Bv( -e|0,0));Ir(l,Bv(e,0));if(Eu(b,l)<0){Ir(b,1);e=e+(-1)|0;}if(e
>1023)k=Infinity;else{d=BE(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i<d){m=2.0*m+Pq(b,l);Ir(b,1);i=i+1|0;}if(Eu(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Ui(Lv(AIs(Cn(Bv(e-52|0,(-1074))+1074|0),52),Hn(m)));}}}}else k=0.0;b=ACi(j*k);break a;}}if(EF===null)EF=ACi(0.0);b=EF;}return b;},AAM=b=>{return !(Bh(b)<=1.7976931348623157E308)?0:1;},To=b=>{let c,d;if(isNaN(b)?1:0)c=G(299);else{c=Ig(b);d=K();H(H(d,c),G(300));c=J(d);}return c;},Ig=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(3):G(301);},Va=(b,c)=>{let d,e,f,g;d=K();e
=b.zj;f=BE(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.xu.p7.length?Bi(b.xu,f):48);f=f+1|0;}return J(d);};
function Zm(){let a=this;I.call(a);a.Fh=null;a.rU=null;}
let AKq=(a,b)=>{a.Fh=b;a.rU=OD(b);},HJ=a=>{let b=new Zm();AKq(b,a);return b;},Ka=(a,b,c)=>{return Lo(a.rU,b,c);},NU=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new OO;d=a.Fh;e=Gj(a.rU);f=a.rU;g=new ACE;g.xo=f;h=Bb();i=((WF(a.rU)+60|0)-1|0)/60|0;j=0;while(j<WF(a.rU)){f=new Hc;k=a.rU;Mk(f,X(j,k.s4),(Z(k.sI,j)).uK);V(h,f);j=j+i|0;}EL();c.wk=d;c.qX=e;c.Gh=g;c.DP=h;c.ux=b;return c;};
function Vv(){let a=this;I.call(a);a.sh=null;a.Cp=0;a.sI=null;a.s4=0;a.vH=null;a.r4=0;a.vn=0;}
let AIG=(a,b)=>{let c;a.sI=Bb();a.s4=1;a.vH=W(256);c=RP(b);a.sh=c;b=XJ(c);a.Cp=BE(1024,4000000/(b.uK.data.length+b.vK.data.length|0)|0);ACU(a);},OD=a=>{let b=new Vv();AIG(b,a);return b;},Jx=a=>{return a.sh.ri;},WF=a=>{return a.sI.p_;},Gj=a=>{return XM(a.sh,a.vn&&Jx(a)==a.r4?1:0);},Lo=(a,b,c)=>{let d,e,f,g,h;if(a.vn)b=BE(b,a.r4);ACu(a,b);d=0;while(true){e=a.sh;if(e.ri>=b)break;if(d>=c)break;Xd(e);e=a.sh;if(e.ri<=a.r4)f=1;else{a:{g=e.x1;if(g-g===0.0){e=e.sB;f=1;b:{c:{while(true){h=e.qc.data;if(f>=h.length)break;if
(!AAP(h[f].p6))break c;if(!AAP(e.qe.data[f].p6))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.r4=a.sh.ri;ACU(a);f=1;}else{a.vn=1;f=a.r4;ACu(a,f);while(true){e=a.sh;if(e.ri>=f)break;Xd(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.sh.ri;if(c!=b){if(!a.vn)break e;if(c!=a.r4)break e;}b=1;break d;}b=0;}return b;},ACu=(a,b)=>{let c,d,e;c=BE(b/a.s4|0,a.sI.p_-1|0);d=a.sh;e=d.ri;if(!(b>=e&&X(c,a.s4)<=e))Yu(d,X(c,a.s4),Z(a.sI,c));},ACU=a=>{let b,c,d,e,f,g;b=a.r4;c=a.vH;d=c.data.length;if(b==d)a.vH=D1(c,
2*d|0);c=a.vH.data;b=a.r4;e=a.sh;c[b]=e.x1;if(b%a.s4|0)return;f=a.sI;e=XJ(e);V(f,e);e=a.sI;if(e.p_>a.Cp){f=ABY(e);GX(a.sI);b=0;g=f;while(b<g.p_){e=a.sI;f=Z(g,b);V(e,f);b=b+2|0;}a.s4=a.s4*2|0;}},D0=M(0);
function VB(){N.call(this);this.uO=null;}
let Dm=b=>{let c;c=new VB;c.uO=KN(b);return c;},AMa=(a,b)=>{let c;c=Er(b);return !F7(a.uO,c)?Bg():Bm(c);},AGs=a=>{let b,c;if(C5(a.uO)!=1){b=CU(G(136),a.uO);c=K();H(H(c,G(302)),b);b=J(c);}else{b=DA(a.uO,0);c=K();H(H(c,G(303)),b);b=J(c);}return b;},AFw=M(),Ve=b=>{let c,d,e,f;c=W(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function W5(){I.call(this);this.Ba=null;}
function MD(){let a=this;N.call(a);a.qg=null;a.qq=null;a.tq=null;a.re=0;a.tz=0.0;a.qL=null;a.xQ=null;a.uS=null;a.yw=0;}
let DZ=a=>{let b;b=B9(a.qg);Cz(b,a.qL);return b;},AN5=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(MD)){b=b;if(!R(a.qg,b.qg)){c=0;break a;}if(!R(a.qq,b.qq)){c=0;break a;}if(!R(a.tq,b.tq)){c=0;break a;}if(a.re!=b.re){c=0;break a;}if(a.tz!==b.tz){c=0;break a;}if(!R(a.qL,b.qL)){c=0;break a;}if(!R(a.xQ,b.xQ)){c=0;break a;}if(!R(a.uS,b.uS)){c=0;break a;}if(a.yw==b.yw){c=1;break a;}c=0;}else c=0;}return c;},R8=a=>{return a.qq;},AJ2=a=>{return a.uS;},AOe=M(),Et=(b,c)=>{let d,e,f,g;d=Bb();if(BC(Er(b)))return d;e
=0;f=DQ(b,c);while(f>=0){g=Cl(b,e,f);V(d,g);e=f+1|0;f=YP(b,c,e);}b=Ep(b,e);V(d,b);return d;},KK=b=>{let c,d,e,f,g;c=Et(b,44);d=W(c.p_);e=d.data;f=0;g=e.length;while(f<g){e[f]=Rc(Z(c,f));f=f+1|0;}return d;},Rc=b=>{let c,d;c=EP(b);d=new ACN;d.Dz=b;if(c!==EF)return c.wl;b=d.Dz;c=new F_;d=K();H(H(d,G(304)),b);Bu(c,J(d));S(c);};
function Ug(){let a=this;I.call(a);a.wp=null;a.vR=null;a.sK=0;a.r3=0;a.A4=0.0;a.yn=0.0;a.uq=0.0;a.vx=0.0;a.sS=0.0;a.AH=0;a.Bv=0;a.ER=0;}
let R5=b=>{let c;c=new Ug;c.wp=W(1024);c.vR=W(1024);c.sK=1;c.A4=NaN;c.yn=NaN;c.uq=Infinity;c.vx=Infinity;c.sS=(-Infinity);ACW(c,b);return c;},ACW=(a,b)=>{let c,d,e,f,g,h;while(a.r3<=b.cW()){c=b.cY(a.r3);if((a.r3/a.sK|0)==1024){d=0;while(d<512){e=a.wp.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Be(g,e[h]);e=a.vR.data;e[d]=Ba(e[f],e[h]);d=d+1|0;}a.sK=a.sK*2|0;}d=a.r3;h=a.sK;f=d/h|0;if(!(d%h|0)){a.wp.data[f]=Infinity;a.vR.data[f]=(-Infinity);}if(!d)a.A4=c;a.yn=c;if(c-c===0.0){e=a.wp.data;e[f]=Be(e[f],c);e=a.vR.data;e[f]=
Ba(e[f],c);g=a.uq;a.AH=!(c<g)?a.AH:a.r3;a.Bv=!(c>a.sS)?a.Bv:a.r3;a.uq=Be(g,c);a.sS=Ba(a.sS,c);a.vx=!(c>0.0)?a.vx:Be(a.vx,c);}a.r3=a.r3+1|0;}a.ER=b.hO();},Eo=a=>{return a.r3-1|0;},Oy=a=>{return !(a.uq<=a.sS)?0:1;},SS=(a,b)=>{return b/a.sK|0;},Us=(a,b)=>{return X(b,a.sK);},Qi=(a,b)=>{return a.wp.data[b];},MH=(a,b)=>{return a.vR.data[b];},Cu=M(0);
function Vh(){I.call(this);this.CL=null;}
let AFj=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=b;c=a.CL;if(Eo(b)){d=c.FR+1|0;c.FR=d;e=new R6;f=new GT;g=K();O(H(g,G(305)),d);h=J(g);i=c.xX;j=Bb();k=(Dc()).data;l=k.length;m=0;while(m<l){g=k[m];if(MC(g)&&!If(i,g)){n=BH(i,g);if(!(g!==Gv&&g!==F4?0:1)){if(n.p7.length>12)n=Cl(n,0,12);g=GB(g.qS,45,32);if(BC(n))n=G(207);o=K();H(P(H(o,g),32),n);n=J(o);V(j,n);}}m=m+1|0;}OL(f,h,Co(j)?G(306):CU(G(136),j),b);b=c.xX;g=c.Er;e.xK=f;e.Ez=b;b=Cw(g,G(307));e.uL=b;n=Cw(b,G(308));e.E$=n;n.className="number";n=Cw(e.uL,G(309));e.xR
=n;n.value=Bl(f.wC);n=EE(f.sC.yn,4);b=K();H(H(b,G(310)),n);o=J(b);d=Eo(f.sC);b=K();O(H(b,G(311)),d);n=J(b);b=e.uL;f=f.tO;h=K();H(H(H(H(h,f),G(39)),o),n);(B2(b,G(308),J(h))).className="settings";e.A_=ABr(e,G(312));e.ze=ABr(e,G(313));b=e.xR;n=new Ow;n.B6=c;n.B7=e;b.addEventListener("change",BD(Bo(n),"handleEvent"));b=e.A_;g=new X2;g.DU=c;g.DS=e;Dt(b,g);b=e.ze;g=new X1;g.FD=c;g.FC=e;Dt(b,g);V(c.sc,e);b=c.sc;if(b.p_>6)YI((Gp(b,0)).uL);Pc(c);}},QB=M(0),Dj=(a,b)=>{return a.hT()*Ba(1.0,BM(b/a.hT()));},PT=(a,b)=>{return a.hT()
*BM(b/a.hT());},E2=(a,b,c)=>{let d;d=BM(c/a.hT())%2.0!==1.0?0:1;return PT(a,b)+(!d?0.0:a.hT()/2.0);};
function OA(){let a=this;I.call(a);a.qG=null;a.tv=0.0;a.ug=0.0;a.FX=0.0;a.AD=null;}
let Jm=null,Fp=()=>{Fp=Bf(OA);AHu();},ANm=(a,b,c,d,e)=>{let f,g,h;Fp();B1();a.AD=Cc(0.0,Cs);a.tv=c;a.ug=d;a.FX=1.0/e;f=BM(c*e)|0;g=BM(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.qG=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.qG;h="round";b.lineJoin=h;},Me=(a,b,c,d)=>{let e=new OA();ANm(e,a,b,c,d);return e;},AKw=a=>{return a.tv;},ALA=a=>{return a.ug;},AO5=a=>{return a.FX;},DM=(a,b,c)=>{let d,e;d=a.qG;Fp();d.fillStyle=Bl(Ln(Jm,c));if(!(b instanceof Cy)){ZG(a,b);a.qG.fill('evenodd');}
else{e=b;a.qG.fillRect(e.qb,e.qi,e.qf,e.qE);}},Gz=(a,b,c)=>{let d,e;d=a.qG;Fp();d.strokeStyle=Bl(Ln(Jm,c.AT));a.qG.lineWidth=c.ue;AOa(a.qG,c.z$);if(!(b instanceof Cy)){ZG(a,b);a.qG.stroke();}else{e=b;a.qG.strokeRect(e.qb,e.qi,e.qf,e.qE);}},AJX=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=a.qG;IU();e=YE;if(!(e.yp.width==c.wO&&e.yp.height==c.xE))Si(e,c.wO,c.xE);f=c.yx;g=0;while(true){h=f.data;if(g>=h.length)break;i=h[g];c=e.BU;j=i&(-16711936)|i>>16&255|(i&255)<<16;c[g]=j;g=g+1|0;}c=e.Aq;k=e.yp;c.putImageData(k,0.0,
0.0);c=e.yy;l=b.qb;m=b.qi;n=b.qf;o=b.qE;d.drawImage(c,l,m,n,o);},Na=(a,b,c,d,e,f)=>{let g,h,i,j,k;if(!Z9(e,a.AD)){a.AD=e;g=a.qG;Fp();h=e.t1;DU();i=h!==Im?G(3):G(314);j=e.s1;Du();h=j!==Gr?G(315):G(316);a:{j=EE(e.rv,2);k=K();H(H(H(H(k,i),j),G(317)),h);g.font=Bl(J(k));i=a.qG;P8();switch(YV.data[e.vl.p8]){case 1:e=G(318);break a;case 2:e=G(319);break a;case 3:e=G(320);break a;default:}b=new Ce;Bn(b);S(b);}i.textAlign=Bl(e);}e=a.qG;Fp();f=Bl(Ln(Jm,f));e.fillStyle=f;a.qG.fillText(Bl(b),c,d);},ZG=(a,b)=>{let c,d;a:
{a.qG.beginPath();if(b instanceof Hq){c=b;a.qG.arc(c.yt,c.ys,c.zl,0.0,6.283185307179586);}else if(b instanceof Em)MY(a,b.rl);else if(b instanceof I9){b=b.vm.u();while(b.v()){MY(a,b.x());}}else if(b instanceof Ey){d=Bq(b.tZ);while(true){if(!Br(d))break a;MY(a,Bp(d));a.qG.closePath();}}}},MY=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.qG.lineTo(d[c],d[c+1|0]);else a.qG.moveTo(d[c],d[c+1|0]);c=c+2|0;}},AHu=()=>{let b;b=new AB_;b.AI=U(Dx,256);b.z0=U(BR,256);Jm=b;};
function OR(){let a=this;N.call(a);a.wU=0;a.t8=0;}
let AGG=(a,b,c)=>{a.wU=b;a.t8=c;},Xg=(a,b)=>{let c=new OR();AGG(c,a,b);return c;},ST=(b,c,d)=>{let e;e=X(b%(((d+c|0)-1|0)/c|0)|0,c);return Xg(e,BE(c,d-e|0));},AFC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(OR)){b=b;c=a.wU!=b.wU?0:a.t8==b.t8?1:0;}else c=0;return c;};
function RW(){I.call(this);this.CM=null;}
let AL0=(a,b)=>{b=b;Ci(a.CM.y_,U9(b));};
function U8(){let a=this;I.call(a);a.q9=null;a.tx=null;a.uG=0;a.rC=0;a.y2=null;a.yi=null;a.EM=null;a.AO=null;}
let AAV=(a,b,c)=>{return b>=0&&b<a.uG&&c>=0&&c<a.rC?1:0;},Nq=(a,b,c)=>{return Bo(a.y2.data[X(b,a.rC)+c|0]);},RV=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.y2.data;if(c>=d.length){b=new BG;e=B7(a.q9);f=K();H(H(f,G(321)),e);Bu(b,J(f));S(b);}if(Bo(d[c])===b)break;c=c+1|0;}b=a.q9;g=a.rC;return HO(b,c/g|0,c%g|0);},ALQ=(a,b)=>{let c,d,e,f;c=a.uG;if(c==b.p9&&a.rC==b.p$?1:0)d=G(3);else{e=a.rC;d=K();H(O(P(O(H(d,G(322)),c),215),e),G(323));d=J(d);}b=GB(CY(b),120,215);f=K();H(H(f,b),d);return J(f);},ALf=(a,b)=>{let c,d,
e,f,g,h,i,j;c=B7(a.q9);d=a.q9.zN;e=K();H(H(H(e,c),G(39)),d);(B2(b,G(324),J(e))).className="unseen";f=BC(Q8(a.q9,0))?0:1;if(!BC(U1(a.q9,0))){d=Cw(Cw(b,G(325)),G(73));if(f)(Cw(d,G(75))).className="corner";g=0;while(g<a.rC){(B2(d,G(74),U1(a.q9,g))).setAttribute("scope","col");g=g+1|0;}}e=Cw(b,G(326));g=0;while(g<a.uG){h=Cw(e,G(73));if(f){c=B2(h,G(74),Q8(a.q9,g));c.setAttribute("scope","row");b=a.AO;i=CL(c);V(b,i);}j=0;while(j<a.rC){d=Cw(h,G(75));d.setAttribute("tabindex","-1");a.y2.data[X(g,a.rC)+j|0]=CL(d);a.yi.data[X(g,
a.rC)+j|0]=CL(Cw(d,G(308)));c=Bo(a.yi.data[X(g,a.rC)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function O1(){let a=this;N.call(a);a.se=null;a.rE=null;a.r8=null;a.qF=null;}
let BB=a=>{return C5(a.se)-1|0;},Bt=(a,b)=>{return (DA(a.se,b)).rg;},DC=(a,b)=>{return b!=BB(a)?a.rE:a.r8;},CD=a=>{let b,c;b=0;c=1;while(c<=BB(a)){b=b+X(Bt(a,c),Bt(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},GZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(O1)){b=b;c=!R(a.se,b.se)?0:!R(a.rE,b.rE)?0:!R(a.r8,b.r8)?0:R(a.qF,b.qF)?1:0;}else c=0;return c;},AKc=a=>{return a.rE;};
function Jh(){let a=this;N.call(a);a.qr=null;a.qy=null;}
let XP=(a,b,c)=>{a.qr=b;a.qy=c;},JQ=(a,b)=>{let c=new Jh();XP(c,a,b);return c;},GD=b=>{let c,d,e,f,g;c=b.data;d=U(B4(Dg),4);e=d.data;e[0]=BW([0.0,0.0]);e[1]=BW([0.0,1.0]);e[2]=BW([1.0,0.0]);e[3]=BW([1.0,1.0]);f=EC(d);g=By(f.p9,1);Cb(b,0,g.p6,0,c.length);return JQ(f,g);},Ca=a=>{return a.qr.p9;},ZS=(a,b,c)=>{Cb(a.qr.p6,b*2|0,c.qr.p6,0,Ca(c)*2|0);Cb(a.qy.p6,b,c.qy.p6,0,Ca(c));},AK3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Jh)){b=b;c=!R(a.qr,b.qr)?0:R(a.qy,b.qy)?1:0;}else c=0;return c;},AMx=a=>{return a.qr;},AIL
=a=>{return a.qy;},Rh=M(0),YI=b=>{if(b.parentNode!==null)b.parentNode.removeChild(b);},TE=M(0),WY=M(0),Dy=M(0),TR=M(0),Wu=M(0),US=M(0),Wj=M(0),YK=M(0),Tn=M(0),SN=M(0),R$=M(0),AMl=M(),DF=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Zv(){N.call(this);this.wI=null;}
let Oq=a=>{let b,c,d,e;b=0.0;c=Bq(a.wI);while(Br(c)){d=Bp(c);e=new W9;e.Fq=d;b=Ba(b,J8(d,e));}return b;},Xe=a=>{let b,c;b=0.0;c=Bq(a.wI);while(Br(c)){b=Ba(b,Sp(Bp(c)));}return b;},Xu=a=>{return BC(Fc(a,new SF))&&BC(Fc(a,new SG))&&BC(Fc(a,new SI))?1:0;},APs=a=>{let b,c,d,e;if(isNaN(Oq(a))?1:0)return G(327);b=Fc(a,new ACw);c=Fc(a,new ACx);if(!BC(b)){d=CH(Oq(a));c=!BC(c)?G(328):G(329);e=K();H(H(H(H(H(H(e,G(330)),b),G(331)),d),G(332)),c);return J(e);}if(!BC(Fc(a,new ACy)))return G(333);if(!Xu(a))return G(334);d
=Fc(a,new ACB);if(Oq(a)===0.0)b=G(335);else{b=Eg(Xe(a));c=Xe(a)!==1.0?G(336):G(337);e=K();H(H(H(H(e,G(338)),b),c),G(339));b=J(e);}if(BC(d))c=G(3);else{c=K();H(H(H(c,G(340)),d),G(341));c=J(c);}d=K();H(H(H(H(d,G(342)),b),G(343)),c);return J(d);},YN=b=>{return Sp(b)<=16.0?0:1;},Fc=(a,b)=>{let c,d,e;c=K();d=Bq(a.wI);while(Br(d)){e=Bp(d);if(b.h8(e))L(L(c,c.qm?G(136):G(3)),e.wL);}return J(c);};
function GO(){let a=this;N.call(a);a.wL=null;a.sQ=null;a.vw=null;a.sG=null;a.xF=null;}
let QZ=(a,b,c,d,e,f)=>{a.wL=b;a.sQ=c;a.vw=d;a.sG=e;a.xF=f;},APV=(a,b,c,d,e)=>{let f=new GO();QZ(f,a,b,c,d,e);return f;},Sp=a=>{let b;b=new Yc;b.CD=a;return J8(a,b);},SO=a=>{return Ry(a,a.vw);},Ry=(a,b)=>{let c,d,e;c=a.sG.u7.p6;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bh(b.p6.data[d]-a.sG.t3.p6.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},Y9=(a,b)=>{return Bh(a.sQ.p6.data[b]-a.vw.p6.data[b]);},J8=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.sQ.p6.data.length){c=Ba(c,b.cY(d));d=d+1|0;}return c;},AEP=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bk(b)===Bj(GO)){b=b;c=!R(a.wL,b.wL)?0:!R(a.sQ,b.sQ)?0:!R(a.vw,b.vw)?0:!R(a.sG,b.sG)?0:R(a.xF,b.xF)?1:0;}else c=0;return c;};
function B8(){let a=this;I.call(a);a.p9=0;a.p$=0;a.p6=null;}
let GL=(a,b,c)=>{a.p9=b;a.p$=c;a.p6=W(X(b,c));},By=(a,b)=>{let c=new B8();GL(c,a,b);return c;},EC=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B8;d=b.length;GL(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.p$;if(f!=g){h=new BG;d=b[e].data.length;i=K();P(O(H(O(H(O(H(i,G(344)),e),G(345)),d),G(346)),g),46);Bu(h,J(i));S(h);}Cb(b[e],0,c.p6,X(e,g),g);e=e+1|0;}return c;},AGI=a=>{return a.p9;},Bc=(a,b,c)=>{return a.p6.data[X(b,a.p$)+c|0];},BS=(a,b,c,d)=>{a.p6.data[X(b,a.p$)+c|0]=d;},NQ=a=>{let b,c,d;b=By(a.p9,
a.p$);c=a.p6;d=c.data;Cb(c,0,b.p6,0,d.length);return b;},CY=a=>{let b,c,d;b=a.p9;c=a.p$;d=K();O(P(O(d,b),120),c);return J(d);},AJ6=(a,b)=>{let c,d;a:{if(b instanceof B8){c=b;if(a.p9==c.p9&&a.p$==c.p$&&MZ(a.p6,c.p6)){d=1;break a;}}d=0;}return d;};
function N8(){let a=this;I.call(a);a.tX=null;a.rZ=null;a.tF=null;a.tk=null;}
let Tx=(a,b,c)=>{let d,e;a.tk=Bg();a.tX=Om(b.r6);a.rZ=ABZ(b.yE);a.tF=Bd(K4(a.tX));d=0;while(true){e=a.tF.data;if(d>=e.length)break;e[d]=OW(a.rZ,Hl(a.tX,d));d=d+1|0;}while(!JM(a.rZ)){b=a.rZ;if(b.wS>=c)break;a.tk=Bm(AAq(b));}},APY=(a,b)=>{let c=new N8();Tx(c,a,b);return c;},AE5=a=>{return (CM(E6(a.tk,new W6),DA(OC(a.rZ),0))).q4;},AD0=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb();c=Bq(a.tX);while(Br(c)){d=Bp(c);e=CM(E6(d.u6,new AAN),d.ro);f=Bb();g=d.sF.u();while(g.v()){h=De((g.x()).q4);V(f,h);}i=OW(a.rZ,d);j=a.tF.data[d.q4]
-i|0;k=d!==DA(OC(a.rZ),0)?0:1;a:{if(BX(a.tk)&&(Bs(a.tk)).ur===d){CT();g=FB;}else{b:{if(!k){l=a.tF.data;m=d.q4;if(l[m]<=0)break b;if(i)break b;}CT();g=IM;break a;}if(!l[m]){CT();g=Db;}else if(j<=0){CT();g=Fe;}else{CT();g=G4;}}}CT();i=g!==Db&&g!==Fe?1:0;h=new MG;n=NW(d)?G(3):d.ro;o=CY(d.rh);p=KI(d.rh);d=!i?Gb():KI(d.sR);h.vj=e;h.t4=n;h.tt=o;h.sx=p;h.v7=d;h.rr=g;h.wu=j;h.rq=f;V(b,h);}g=Bb();d=a.tk;h=new ACm;h.BB=g;CJ(d,h);d=new AB$;d.st=b;d.vg=g;return d;},AJn=a=>{let b,c,d,e,f,g;if(BN(a.tk))return G(347);b=(Bs(a.tk)).ur;c
=L(L(CK(G(348)),ID(b)),G(349));d=b.sF;e=0;while(e<d.ea()){f=d.bC(e);g=OW(a.rZ,f);b=e?G(350):G(3);L(L(c,b),ID(f));if(a.tF.data[f.q4]>1){L(O(L(c,G(351)),a.tF.data[f.q4]-g|0),G(66));L(O(c,a.tF.data[f.q4]),G(352));}e=e+1|0;}return J(L(c,!JM(a.rZ)?G(107):G(353)));},AH_=(a,b)=>{let c,d,e,f,g;c=Hl(a.tX,b);d=ID(c);e=CY(c.rh);f=Se(c.rh);c=Se(c.sR);g=K();H(H(H(H(H(H(H(g,d),G(136)),e),G(354)),f),G(355)),c);return J(g);},AA4=a=>{return K4(a.tX);},ID=b=>{let c,d,e;c=CM(E6(b.u6,new Wx),G(3));if(BC(b.ro)){d=b.q4+1|0;b=K();P(H(H(O(H(b,
G(356)),d),G(351)),c),41);return J(b);}if(BC(c))b=b.ro;else{e=b.ro;b=K();P(H(H(H(b,e),G(351)),c),41);b=J(b);}return b;},KI=b=>{let c,d,e,f,g;c=Bb();d=0;while(d<BE(4,b.p9)){e=K();f=0;while(f<BE(4,b.p$)){L(L(e,f<=0?G(3):G(103)),I5(Bc(b,d,f)));f=f+1|0;}g=J(L(e,b.p$<=4?G(3):G(357)));V(c,g);d=d+1|0;}return c;},Se=b=>{let c,d,e;c=K();d=Bq(KI(b));while(Br(d)){e=Bp(d);L(L(P(c,91),e),G(358));}return J(L(c,b.p9<=4?G(3):G(359)));};
function N1(){let a=this;N.call(a);a.qt=null;a.zb=0;}
let PP=null,GR=null,EK=null,DR=()=>{DR=Bf(N1);AEa();},AGB=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Bb();d=0;e=Bq(b.st);while(Br(e)){f=Bp(e);g=Bd(f.rq.p_);h=g.data;i=0;j=h.length;while(i<j){h[i]=(Z(f.rq,i)).rg;i=i+1|0;}b=f.rr;CT();d=d|(b===Db?0:1);k=new Lr;l=f.vj;DR();m=Be(Ba(CS(l,PP),CS(Jw(f),GR)),150.0);if(!Co(f.sx))m=Ba(m,a.zb*CS(G(0),EK));if(f.rr!==Db)m=Ba(m,CS(G(360),GR));n=Ba(44.0,BV(m+20.0));m=14.0+15.0*(!BC(Jw(f))?2:1);if(!Co(f.sx))m=m- -(15.0*f.sx.p_+7.0);if(f.rr!==Db)m=m- -(15.0*(1+Bv(f.sx.p_,f.v7.ea())
|0)+7.0+4.0);k.vM=n;k.wt=m;k.vL=g;V(c,k);}DR();m=CS(G(0),EK)*a.zb;n=!d?34.0:m+32.0;l=c;g=U(B4(F9),l.p_);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(Z(l,d)).vL;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AIY(g);return AID(c,n,b.zD,b.Bb);}b=new BG;c=K();H(O(H(O(H(c,G(361)),d),G(362)),q),G(363));Bu(b,J(c));S(b);},Jw=b=>{let c;DR();c=!BC(b.t4)&&!BC(b.tt)?1:0;return DP(DP(b.t4,!c?G(3):G(364)),b.tt);},AEa=()=>{let b,c,d;b=new FY;Du();c=IW;DU();d=Im;B1();JE(b,13.0,
c,d,Cs);PP=b;GR=Cc(11.0,Cs);EK=G6(11.0,Cs);};
function U6(){let a=this;I.call(a);a.rY=null;a.Gs=0;a.t$=null;a.zt=null;a.BX=0.0;a.CT=0.0;}
let AMV=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.rY=d;a.Gs=Oi(e);f=b;g=f.p_;a.t$=U(Cy,g);a.zt=U(B4(Em),g);h=W(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(Z(f,j)).wt;j=j+1|0;}k=new ABT;k.qQ=d;k.v$=e;k.zU=h;k.ss=W(d.q2.data.length);g=d.qB.data.length;k.w6=W(g);k.wd=W(g);AJ4(k);l=0;while(l<k.qQ.sJ){m=ACr(k.v$,l);n=AAD(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.ss.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Ba(4.0,Be(24.0,12000.0/(k.ss.data.length+1|0)))|0;j=0;while(j
<g){p=j%2|0;ABa(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){ABa(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.q2.data.length){s=D4(d,l)?0.0:i[l]/2.0;q=Be(q,Ek(k,l)-s);r=Ba(r,Ek(k,l)+s);l=l+1|0;}t=AHI(a,b,c,k);j=0;while(j<a.t$.data.length){u=Z(f,j);g=d.q2.data[j];v=(t.zX.data[g]+t.yK.data[g])/2.0;c=Ek(k,j)-q;w=u.wt;x=c-w/2.0;h=a.t$.data;b=new Cy;s=u.vM;DI(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.t$.data.length;if(j>=g)break;a.zt.data[j]=U(Em,(Z(f,j)).vL.data.length);p=0;while(true)
{h=a.zt.data;if(p>=h[j].data.length)break;h[j].data[p]=ALb(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.BX=!g?24.0:t.yK.data[d.sJ-1|0]+12.0;a.CT=!g?24.0:r-q+24.0;},AID=(a,b,c,d)=>{let e=new U6();AMV(e,a,b,c,d);return e;},AIY=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Bb();d=AAy(b,Sn(b,c));e=VK(b);f=8000/(d.zD.q2.data.length+1|0)|0;g=1;while(g&&Ou(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1)
{i=d.zD.q2.data;if(i[l]==i[h]){f=f+(-1)|0;i=AE6([l,h]);m=c;V(m,i);i=Sn(b,c);if(i.data.length>0){n=AAy(b,i);g=Ou(n)>=Ou(d)?0:1;if(g)d=n;}if(!g)Gp(m,m.p_-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},AHI=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.rY.sJ;f=W(e).data;g=W(e);e=0;h=b;while(e<h.p_){i=a.rY.q2.data[e];f[i]=Ba(f[i],(Z(h,e)).vM);e=e+1|0;}g=g.data;j=0;while(true){b=a.rY;k=b.qB.data;if(j>=k.length)break;l=Ek(d,k[j]);m=Ek(d,a.rY.rA.data[j])+ADa(d,j);b=a.rY;i=b.q2.data[b.rA.data[j]];g[i]=Ba(g[i],Bh(m-l));j=j+
1|0;}e=b.sJ;n=W(e);k=n.data;o=W(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.rY.sJ){if(i>0)q=q- -Ba(c,Be(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new WT;b.zX=n;b.yK=o;return b;},ALb=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.rY;c=g.z_.data[b].data[c];h=c;while(D4(g,g.qB.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=W((4*j|0)+4|0);l=k.data;h=a.rY.qB.data[i[0]];l[0]=CB(a.t$.data[h]);m=2;l[1]=Ek(e,h)-f;c=0;while(c<j){n=i[c];g=a.rY;o=g.q2.data;p=g.qB.data;q
=o[p[n]];h=m+1|0;l[m]=d.yK.data[q];m=h+1|0;l[h]=Ek(e,p[n])-f;h=m+1|0;l[m]=d.zX.data[q+1|0]-10.0;m=h+1|0;l[h]=Ek(e,a.rY.rA.data[n])+ADa(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.t$.data[b].qb;l[c]=l[c-2|0];return Df(k);},Gn=(a,b)=>{return a.t$.data[b];},NP=(a,b,c)=>{return a.zt.data[b].data[c];};
function AB$(){let a=this;N.call(a);a.st=null;a.vg=null;}
let V1=a=>{let b,c,d,e,f,g;b=a.st;c=Bd(b.p_);d=c.data;e=Bq(b);while(Br(e)){f=Bq((Bp(e)).rq);while(Br(f)){g=(Bp(f)).rg;d[g]=d[g]+1|0;}}return c;},AMu=a=>{let b,c,d,e,f,g,h,i,j;b=V1(a);c=Bb();d=0;while(true){e=b.data;if(d>=e.length)break;f=Z(a.st,d);g=K();h=d+1|0;i=L(L(O(g,h),G(365)),f.vj);if(!BC(f.t4))L(P(i,32),f.t4);if(!BC(f.tt))L(L(i,G(136)),f.tt);j=0;while(j<f.rq.p_){O(L(i,j?G(366):G(367)),(Z(f.rq,j)).rg+1|0);j=j+1|0;}g=f.rr;CT();if(g!==Db)L(L(i,G(368)),Ye(f,e[d]));g=J(i);V(c,g);d=h;}return c;},Ye=(b,c)=>
{let d;a:{O_();switch(ABB.data[b.rr.p8]){case 1:break;case 2:b=G(369);break a;case 3:d=b.wu;b=J(L(O(L(O(K(),d),G(66)),c),c!=1?G(370):G(371)));break a;case 4:b=G(360);break a;case 5:b=G(372);break a;default:b=new Ce;Bn(b);S(b);}b=G(3);}return b;},AId=M(),ANf=b=>{return Math.sin(b);},AEt=b=>{return Math.cos(b);},Ck=b=>{return Math.sqrt(b);},BV=b=>{return Math.ceil(b);},CC=b=>{return Math.floor(b);},BM=b=>{return AIy(Hn(b+AIW(b)*0.5));},BE=(b,c)=>{if(b<c)c=b;return c;},Bv=(b,c)=>{if(b>c)c=b;return c;},AGj=(b,c)=>
{return Math.min(b,c);},Be=(b,c)=>{return AGj(b,c);},AI$=(b,c)=>{return Math.max(b,c);},Ba=(b,c)=>{return AI$(b,c);},IA=b=>{if(b<0)b= -b|0;return b;},AHG=b=>{return Math.abs(b);},Bh=b=>{return AHG(b);},AIW=b=>{return Math.sign(b);},I_=M(0),AEW=M();
function S0(){let a=this;I.call(a);a.EP=null;a.EN=null;a.EQ=0;}
let AHe=(a,b)=>{let c,d,e;b=b;c=a.EP;d=a.EN;e=a.EQ;Q3(c,b,d.vk&&!e?1:0);},BG=M(B_),Ix=M(Bz),Cx=null,Di=null,AEq=null,Hr=()=>{Hr=Bf(Ix);AOE();},ANF=(a,b,c)=>{Hr();B5(a,b,c);},T6=(a,b)=>{let c=new Ix();ANF(c,a,b);return c;},AOE=()=>{let b,c,d;Cx=T6(G(373),0);b=T6(G(374),1);Di=b;c=U(Ix,2);d=c.data;d[0]=Cx;d[1]=b;AEq=c;};
function Mx(){N.call(this);this.Aj=0;}
let NB=null,AB3=null,Jl=()=>{Jl=Bf(Mx);AGo();},AKt=(a,b)=>{Jl();a.Aj=b;},AHb=a=>{let b=new Mx();AKt(b,a);return b;},AK_=(a,b)=>{let c,d,e,f,g;c=Bb();d=Bq(Et(b,59));while(true){if(!Br(d))return Bm(CU(G(375),c));b=Et(Bp(d),44);Jl();e=b;if(e.p_!=3)f=Bg();else{b=NB;g=Z(e,0);b=L_(b,g);g=NB;f=Z(e,1);g=L_(g,f);f=AB3;e=Z(e,2);f=Mp(f,e);if(BX(b)&&BX(g)&&BX(f)){b=Bs(b);g=Bs(g);f=Bs(f);e=K();H(P(H(P(H(e,b),44),g),44),f);f=Bm(J(e));}else f=Bg();}if(BN(f))break;b=c;if(b.p_==a.Aj)break;V(b,Bs(f));}return Bg();},ADI=a=>{let b,
c;b=a.Aj;c=K();H(O(H(c,G(376)),b),G(377));return J(c);},AGo=()=>{NB=P4(0);AB3=C6(0.0,1.0);};
function Xf(){let a=this;N.call(a);a.Br=null;a.A7=0;}
let AEf=(a,b,c)=>{a.Br=b;a.A7=c;},P3=(a,b)=>{let c=new Xf();AEf(c,a,b);return c;},AH1=(a,b)=>{let c,d,e,f;c=Bb();d=Bq(Et(b,44));while(true){if(!Br(d))return Bm(CU(G(116),c));e=Bp(d);f=a.Br.bY(e);if(BN(f))break;e=c;if(e.p_==a.A7)break;V(e,Bs(f));}return Bg();},AFX=a=>{let b,c,d;b=a.Br.fA();c=a.A7;d=K();H(O(H(H(H(d,G(378)),b),G(379)),c),G(380));return J(d);};
function Qz(){N.call(this);this.Af=0;}
let AMd=(a,b)=>{a.Af=b;},P4=a=>{let b=new Qz();AMd(b,a);return b;},L_=(a,b)=>{let c,d,e,f;c=EP(b);if(Qt(c))return Bg();d=H5(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.Af)break b;}f=0;break a;}f=1;}return !f?Bg():Bm(Eg(d));},AL1=a=>{return !a.Af?G(381):G(382);};
function Pb(){let a=this;N.call(a);a.A6=0.0;a.Bf=0.0;}
let AG6=(a,b,c)=>{a.A6=b;a.Bf=c;},C6=(a,b)=>{let c=new Pb();AG6(c,a,b);return c;},Mp=(a,b)=>{let c,d;c=EP(b);if(Qt(c))return Bg();d=H5(c);return !(d===BM(d)&&d>=a.A6&&d<=a.Bf?1:0)?Bg():Bm(Eg(d+0.0));},ABu=a=>{let b,c,d;b=Eg(a.A6);c=Eg(a.Bf);d=K();H(H(H(H(d,G(383)),b),G(85)),c);return J(d);};
function Mo(){let a=this;N.call(a);a.zn=null;a.wq=null;}
let AJr=(a,b,c)=>{a.zn=b;a.wq=c;},P5=(a,b)=>{let c=new Mo();AJr(c,a,b);return c;},AJB=(a,b)=>{return !Y(Er(b),a.wq)?a.zn.bY(b):Bm(a.wq);},AOw=a=>{let b,c,d;b=a.zn.fA();c=a.wq;d=K();H(H(H(d,b),G(384)),c);return J(d);};
function Yn(){N.call(this);this.Ar=null;}
let AIR=b=>{let c;c=new Yn;c.Ar=KN(b);return c;},AOl=(a,b)=>{let c,d,e;c=Bb();d=Bq(Et(b,44));while(true){if(!Br(d))return Co(c)?Bg():Bm(CU(G(116),c));e=Er(Bp(d));if(!F7(a.Ar,e))break;if(F7(c,e))break;V(c,e);}return Bg();},AJv=a=>{let b,c;b=CU(G(136),a.Ar);c=K();H(H(H(c,G(385)),b),G(386));return J(c);},Ok=M(N),AMy=a=>{return;},ANt=()=>{let a=new Ok();AMy(a);return a;},ADz=(a,b)=>{let c,d;a:{c=Er(b);d=(-1);switch(CR(c)){case 0:if(!Y(c,G(3)))break a;d=0;break a;case 3569038:if(!Y(c,G(41)))break a;d=1;break a;case 97196323:if
(!Y(c,G(40)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bm(G(41));break b;case 2:b=Bm(G(40));break b;default:}b=Bg();}return b;},AL8=a=>{return G(387);},AAE=M(EA),AHp=M(),MB=M(0),LC=M(),AK6=(b,c)=>{b;Hp();Li.delete(c);},LB=M(),AM6=(b,c)=>{b;Hp();IS.delete(c);};
function R6(){let a=this;I.call(a);a.Ez=null;a.uL=null;a.E$=null;a.xR=null;a.A_=null;a.ze=null;a.xK=null;}
let ABr=(a,b)=>{let c;c=B2(a.uL,G(388),b);c.setAttribute("type","button");return c;};
function ZC(){let a=this;I.call(a);a.zu=null;a.uM=null;a.uA=null;a.sw=null;a.sz=null;a.t_=null;a.yg=null;a.DZ=null;a.Ay=null;a.ww=null;a.AY=null;a.zH=null;a.Bj=null;a.z2=null;a.BK=0;}
let AKS=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.AY=By(1,1);a.zH=By(1,1);a.Bj=By(1,1);a.z2=By(1,1);a.zu=b;a.t_=e;BS(a.zH,0,0,d);a.sz=JQ(By(c,Bt(b,0)),By(c,1));a.uM=B9(b);a.yg=B9(b);a.Ay=B9(b);a.ww=B9(b);e=B9(b);a.DZ=e;g=W(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cz(e,g);a.uA=EB(b,a.sz.qr);a.sw=Ii(b,c);},WZ=(a,b,c,d,e)=>{let f=new ZC();AKS(f,a,b,c,d,e);return f;},S4=(a,b,c,d,e)=>{let f,g;f=c.wU;a.BK=f;ZS(b,f,a.sz);Cz(a.uM,d);Do(a.uA,a.uM);BS(a.AY,0,0,a.zu.qF.iM(Fk(a.uA),a.sz.qy));JC(a.sw,
a.uM,a.uA,a.sz.qy);a.t_.iP(e);b=a.t_.iQ();if(b instanceof Iu){b=b;Cz(a.ww,Ct(b.uj));}b=a.t_.iQ();if(b instanceof HQ){b=b;Cz(a.Ay,Ct(b.tK));Cz(a.ww,Ct(b.tM));}Cz(a.yg,d);a.t_.iR(a.yg,a.sw);b=a.t_.iQ();if(b instanceof HQ){g=b;BS(a.Bj,0,0,g.tB);BS(a.z2,0,0,g.tw);}};
function I2(){Bz.call(this);this.yY=null;}
let Op=null,PE=null,N7=null,AKB=null,EX=()=>{EX=Bf(I2);AEk();},AN9=(a,b,c,d)=>{EX();B5(a,b,c);a.yY=d;},QA=(a,b,c)=>{let d=new I2();AN9(d,a,b,c);return d;},AEk=()=>{let b,c,d;Op=QA(G(389),0,G(390));PE=QA(G(188),1,G(391));b=QA(G(392),2,G(393));N7=b;c=U(I2,3);d=c.data;d[0]=Op;d[1]=PE;d[2]=b;AKB=c;};
function V9(){let a=this;I.call(a);a.yM=null;a.rS=0;a.y7=null;a.rQ=0;a.vt=0;}
let Fv=a=>{return a.rS>=a.yM.p7.length?0:Bi(a.yM,a.rS);},P$=b=>{return 48<=b&&b<=57?1:0;},Tt=a=>{let b,c;b=Fv(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.rS=a.rS+1|0;return c;};
function SH(){I.call(this);this.wl=0.0;}
let EF=null,AOR=(a,b)=>{a.wl=b;},ACi=a=>{let b=new SH();AOR(b,a);return b;},H5=a=>{let b;if(a!==EF)return a.wl;b=new D$;Bn(b);S(b);},Qt=a=>{return a!==EF?0:1;},Wc=(a,b)=>{if(a!==EF)b=a.wl;return b;};
function ACV(){let a=this;I.call(a);a.sq=null;a.ut=0;a.vJ=null;a.sB=null;a.xk=null;a.AF=null;a.FP=null;a.Eg=null;a.sP=null;a.ri=0;a.x1=0.0;}
let ANM=(a,b)=>{a.sP=CZ(b);a.sq=E8(b);a.ut=Jz(b);a.vJ=AA_(b);a.sB=(Uf(b)).iU(a.sP);a.xk=EB(a.sP,a.sq.qr);a.AF=Ii(a.sP,Ca(a.sq));a.FP=YL(a.sP,a.ut);a.Eg=YL(a.sP,Ca(a.sq)%a.ut|0);Q6(a);},RP=a=>{let b=new ACV();ANM(b,a);return b;},XJ=a=>{return Z6(Ct(a.sB),a.vJ.iW());},XM=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new MD;d=a.sP;e=a.sq;f=ST(a.ri,a.ut,Ca(e));g=a.ri;h=a.x1;i=Ct(a.sB);j=a.vJ.iW();k=NQ(Fk(a.xk));c.qg=d;c.qq=e;c.tq=f;c.re=g;c.tz=h;c.qL=i;c.xQ=j;c.uS=k;c.yw=b;return c;},Xd=a=>{let b,c,d,e,f;b=a.vJ;c=a.sB;if(a.ut
>=Ca(a.sq)){JC(a.AF,a.sB,a.xk,a.sq.qy);d=a.AF;}else{d=ST(a.ri,a.ut,Ca(a.sq));e=d.t8!=a.ut?a.Eg:a.FP;f=a.sB;ZS(a.sq,d.wU,e.Bh);Do(e.A8,f);JC(e.Bs,f,e.A8,e.Bh.qy);d=e.Bs;}b.iR(c,d);a.ri=a.ri+1|0;Q6(a);},Yu=(a,b,c)=>{a.ri=b;Cz(a.sB,c.uK);a.vJ.iP(c.vK);Q6(a);},Q6=a=>{Do(a.xk,a.sB);a.x1=a.sP.qF.iM(Fk(a.xk),a.sq.qy);};
function YU(){let a=this;I.call(a);a.th=null;a.BG=0.0;a.DW=0.0;a.rT=0.0;a.AW=0.0;a.vd=null;a.rk=null;a.wX=null;}
let RT=(b,c)=>{return Be(Be(54.0,2.0*(VR(c)-3.0)),0.4*Xq(b,c));},VR=b=>{return Be(32.0,b*0.1);},Xq=(b,c)=>{return Be(250.0,(c-2.0*VR(c))/BB(b));},WP=a=>{return a.rT;},In=(a,b)=>{let c;c=a.AW;return c*b-(c*BB(a.th)-a.BG)/2.0;},EZ=(a,b,c)=>{let d,e;d=(a.DW-E_(a))/2.0;e=a.vd.data;return e[b]*c-(e[b]*(Bt(a.th,b)-1|0)/2.0-d);},Kc=(a,b)=>{return a.rk.data[b];},QI=(a,b)=>{let c,d,e,f,g;c=a.rk.data;d=b.wZ;e=c[d];f=In(a,d);g=e/2.0;return BY(f-g,EZ(a,b.wZ,b.t6)-g,e,e);},JK=(a,b)=>{return b>0&&a.rk.data[b]>=14.0?1:0;},ZO
=(a,b)=>{return !(a.rk.data[b]>=33.0)?0:1;},ANE=(a,b)=>{return !(a.rk.data[b]>=46.0)?0:1;},Hv=(a,b)=>{return b>0&&a.vd.data[b]>=56.0&&a.AW>=NA(a)+4.0?1:0;},K9=(a,b)=>{return !(a.wX.data[b]>0.0)?0:1;},Po=a=>{return CD(a.th)<=600?0:1;},F1=(a,b)=>{b=b-1|0;return In(a,b)- -a.rk.data[b]/2.0;},J$=(a,b)=>{return In(a,b)-a.rk.data[b]/2.0;},Zl=(a,b,c,d)=>{return BY(b-d/2.0,c-E_(a)/2.0,d,E_(a));},E_=a=>{return BM(a.rT*1.3);},TC=a=>{return BV(a.rT*0.602*5.0)+6.0;},NA=a=>{return BV(a.rT*0.602*7.0)+6.0;},Hi=(a,b,c,d,e)=>
{let f;f=EZ(a,b-1|0,d);return e*(EZ(a,b,c)-f)- -f;},R4=(a,b)=>{let c;c=!Hv(a,b)?0.0:NA(a);return Ba(a.rk.data[b],c)+6.0;},Ya=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bt(a.th,b);g=X(f,Bt(a.th,b-1|0));h=0;i=c-d;j=c- -d;k=Lj(d,0.0);while(h<g){l=Hi(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Hi(a,b,n,o,i)-l;q=Hi(a,b,n,o,j)-l;e=Be(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Be(Bh(p),Bh(q)))-(!k?E_(a):E_(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;};
function IV(){let a=this;N.call(a);a.x7=0.0;a.yv=0.0;a.qI=null;a.tE=null;a.wD=null;a.xf=0.0;a.y4=null;a.v_=0.0;a.qT=0.0;a.tL=0.0;a.vr=0.0;}
let YM=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.x7=b;a.yv=c;a.qI=d;a.tE=e;a.wD=f;a.xf=g;a.y4=h;a.v_=i;a.qT=j;a.tL=k;a.vr=l;},Ls=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new IV();YM(l,a,b,c,d,e,f,g,h,i,j,k);return l;},ADc=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=EQ(b);e=BV(3.75*d);f=VN(b);g=Ba(1.0,Be(f,CC(c-e-BV(2.2*d))));h=Vs(b)+CC((f-g)/2.0);i=BY(h,e,g,g);j=CB(i)+BM(1.25*d);k=new IV;l=BY(j,e,BM(1.0*d),g);j=1.15*d;B1();YM(k,b,c,i,l,Cc(j,CF),BM(1.35*d),G6(d,CF),BM(2.9*d),d,Ba(5.5,Be(10.0,0.028*g)),1.5);return k;},Z_=(b,c)=>{let d,e,f,g,
h,i;d=EQ(b);e=BV(3.9*d);f=BV(1.9*d);g=b-e-d;h=Ba(1.0,CC(Be(g,c-f-BV(3.6*d))));g=e- -CC((g-h)/2.0);B1();i=Cc(d,CF);return Ls(b,c,BY(g,f,h,h),BY(b,f,0.0,0.0),i,0.0,i,0.0,d,Ba(5.0,Be(10.0,0.028*h)),1.5);},ZF=(b,c)=>{let d,e,f,g,h,i,j,k;d=EQ(b);e=BV(3.9*d);f=BV(2.0*d);g=b-BV(1.6*d);h=c-BV(2.2*d);i=BY(e,f,Ba(1.0,g-e),Ba(1.0,h-f));B1();j=G6(d,Cs);k=BM(1.25*d);return Ls(b,c,i,BY(CB(i),f,0.0,i.qE),j,k,j,k,d,4.0,1.5);},Uj=b=>{let c;c=EQ(b);return BV(3.75*c)+VN(b)+BV(2.2*c);},VN=b=>{let c;c=BV(5.5*EQ(b));return CC(b-
Vs(b)-c);},Vs=b=>{let c;c=EQ(b);return BV((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},EQ=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},It=a=>{return a.qT*0.35;},C7=a=>{return a.qT*0.08;},W3=(a,b,c)=>{return Ba(1.0,Be(9.0,CC(b/c)))|0;},Lk=(a,b)=>{return !(b>=a.qT*25.0)?3:7;},AJK=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(IV)){b=b;if(a.x7!==b.x7){c=0;break a;}if(a.yv!==b.yv){c=0;break a;}if(!R(a.qI,b.qI)){c=0;break a;}if(!R(a.tE,b.tE)){c=0;break a;}if(!R(a.wD,b.wD)){c=0;break a;}if(a.xf!==b.xf){c
=0;break a;}if(!R(a.y4,b.y4)){c=0;break a;}if(a.v_!==b.v_){c=0;break a;}if(a.qT!==b.qT){c=0;break a;}if(a.tL!==b.tL){c=0;break a;}if(a.vr===b.vr){c=1;break a;}c=0;}else c=0;}return c;};
function O7(){let a=this;N.call(a);a.ru=null;a.qU=null;}
let AAe=(a,b,c)=>{a.ru=b;a.qU=c;},AEE=(a,b)=>{let c=new O7();AAe(c,a,b);return c;},ACn=(b,c)=>{return ADc(b,c-18.0);},Te=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;d=ND(c.wc.r$,a.ru.qI);b.eq(BY(0.0,0.0,b.gl(),b.gm()),a.qU.qp);e=CH(c.uB);VS(b,a.ru,a.qU,c.tD,e);f=c.vD;g=Dj(b,C7(a.ru));b.eq(Ip(b,a.ru.qI,g),Dl(a.qU.uz,0.0));e=Bb();h=0;while(true){i=f.wh;if(h>=i.p_)break;i=Z(i,h);j=a.qU.uz;h=h+1|0;k=Dl(j,h/f.wh.p_);b.eq(OP(d,i.wG),k);k=Bq(i.v0);while(Br(k)){l=(JW(d,Bp(k))).rl;V(e,l);}}f=Cr(a.qU.qk,
0.28);b.ez(Fs(e),BQ(f,C7(a.ru)));f=c.v2;m=(JW(d,Df(f.te))).rl;n=0;while(true){l=f.xy.data;if(n>=l.length)break;if(l[n]>c.tD)break;n=n+1|0;}o=m.data;l=Ue(d,c);p=2*n|0;q=D1(m,p+2|0);r=W((o.length-p|0)+2|0);s=r.data;Cb(l,0,q,p,2);Cb(l,0,r,0,2);Cb(m,p,r,2,s.length-2|0);e=Cr(a.qU.qp,0.75);b.ez(Fs(FG(q,r)),BQ(e,4.0));b.ez(Df(r),BQ(a.qU.qN,0.75));b.ez(Df(q),BQ(a.qU.qk,1.5));e=new Ey;f=Bb();l=Bd(n).data;p=0;i=f;while(p<n){h=2*p|0;g=o[h];t=o[h+1|0];u=1.6-(-1.6)*p/n;v=1;w=0;x=3.0*u;while(true){h=i.p_;if(w>=h)break;if
(!v)break;v=!(Ba(Bh(g-o[2*l[w]|0]),Bh(t-o[(2*l[w]|0)+1|0]))>x)?0:1;w=w+1|0;}if(v){l[h]=p;k=new Cy;g=g-u;y=t-u;x=2.0*u;DI(k,g,y,x,x);V(i,FI(k,u));}p=p+1|0;}Kf(e,f);b.eq(e,a.qU.qk);if(n>0){e=CV(o[0],o[1],3.5);b.eq(e,a.qU.qp);b.ez(e,BQ(Wh(a.qU),1.5));}Oc(d,b,a.ru,a.qU);AHH(a,b,AFl(c));f=AO$(AMT(c));e=a.ru;i=a.qU;Vp(b,e,i,AI9(i),NR(f),ADN(f,a.ru));ANA(a,b,d,c);},ANA=(a,b,c,d)=>{let e;e=(Ue(c,d)).data;b.eq(CV(e[0],e[1],5.5- -a.ru.vr),a.qU.qp);b.eq(CV(e[0],e[1],5.5),a.qU.ud);},Ue=(b,c)=>{let d,e;d=W(2);e=d.data;e[0]
=DK(b,c.wA);e[1]=Dw(b,c.wB);return d;},AHH=(a,b,c)=>{let d,e,f,g,h;d=a.ru.qT;B1();e=Cc(d,CF);f=c.wb;g=c.wW;c=K();H(H(H(H(c,G(394)),f),G(395)),g);c=J(c);h=a.ru;f=h.qI;b.jg(c,f.qb- -f.qf/2.0,h.yv+18.0-h.qT/2.0,e,a.qU.qN);};
function YQ(){let a=this;I.call(a);a.B9=null;a.B$=null;}
let AMe=(a,b)=>{let c,d,e,f,g;b=b;c=a.B9;d=a.B$;e=HJ(Cg(c.r0));f=E5(c.r0);g=new Vg;g.BL=c;g.BF=e;g.BH=f;g.BI=b;g.BJ=d;K1(g,new Vf);};
function Vo(){let a=this;I.call(a);a.su=null;a.A5=0;}
let ABX=b=>{let c,d,e,f,g,h;c=new Vo;c.su=K();d=CM(E6(Uc(b),new WR),G(3));e=K();H(H(e,G(396)),d);Gw(c,J(e));f=Bq(WV(b));while(Br(f)){d=Bp(f);g=d.yk;h=d.yC;b=K();H(H(H(H(b,G(397)),g),G(398)),h);Gw(c,J(b));Id(c,d.wy);}Gw(c,G(399));Id(c,G(400));Gw(c,G(401));Id(c,G(402));Gw(c,G(403));Id(c,G(404));Gw(c,G(405));Id(c,G(406));b=Jb(c.su);c=K();H(H(H(c,G(407)),b),G(408));return J(c);},Gw=(a,b)=>{Xv(a,G(409));S$(a,b);},Id=(a,b)=>{Xv(a,G(410));L(a.su,G(411));S$(a,b);},Xv=(a,b)=>{let c;b=L(L(L(L(a.su,a.A5<=0?G(3):G(412)),
G(413)),b),G(414));c=a.A5+1|0;a.A5=c;L(O(b,c),G(415));},S$=(a,b)=>{let c,d,e;c=!Uv(b,G(82))?b.p7.length:b.p7.length-1|0;L(a.su,G(416));d=0;while(d<c){a:{e=Bi(b,d);switch(e){case 10:L(a.su,G(417));break a;case 34:case 92:P(P(a.su,92),e);break a;default:}P(a.su,e);}d=d+1|0;}L(a.su,G(418));},H1=M(0);
function AC0(){let a=this;I.call(a);a.yL=null;a.yR=0;a.yf=0;}
let AJy=(a,b,c)=>{a.yf=(-1);a.yL=OD(b);a.yR=c;},ABj=(a,b)=>{let c=new AC0();AJy(c,a,b);return c;},AAZ=(b,c)=>{let d,e,f;d=2+CD(CZ(b))|0;e=1.2E7/d|0;if(c<e)b=Bg();else{f=e-1|0;b=K();H(O(H(O(H(O(H(b,G(419)),c),G(420)),d),G(421)),f),G(422));b=Bm(J(b));}return b;},Yx=a=>{return a.yR+2|0;},Ge=a=>{return a.yf>a.yR?0:1;},ZK=a=>{let b,c,d,e,f,g,h,i,j;if(!Ge(a)){b=new D$;c=a.yR;d=K();P(O(H(d,G(423)),c),46);Bu(b,J(d));S(b);}e=a.yf;a.yf=e+1|0;if(e>=0){Lo(a.yL,e,1);b=Gj(a.yL);d=K();L(P(O(d,b.re),44),CH(b.tz));f=b.qL.data;c
=f.length;e=0;while(e<c){g=f[e];L(P(d,44),CH(g));e=e+1|0;}return J(L(d,G(424)));}h=(Gj(a.yL)).qg;b=CK(G(425));e=1;while(e<=BB(h)){i=0;while(i<Bt(h,e)){j=0;while(j<Bt(h,e-1|0)){P(O(L(O(P(O(L(b,G(426)),e),91),i),G(427)),j),93);j=j+1|0;}i=i+1|0;}c=0;while(c<Bt(h,e)){P(O(P(O(L(b,G(428)),e),91),c),93);c=c+1|0;}e=e+1|0;}return J(L(b,G(424)));},GM=M(0);
function Yi(){let a=this;I.call(a);a.Dc=null;a.Dd=null;a.C_=null;}
let AGh=a=>{let b,c,d,e;b=a.Dc;c=a.Dd;d=a.C_;e=0;while(e<50&&Ge(b)){L(c,ZK(b));e=e+1|0;}if(!Ge(b))d.say(Bl(J(c)));return Ge(b);},Yj=M(),AF_=a=>{return;};
function T$(){let a=this;I.call(a);a.A$=null;a.Cn=null;a.Ft=0;}
let K1=(b,c)=>{let d;d=new T$;d.A$=b;d.Cn=c;Y7(d);return d;},Y7=a=>{let b;b=new LL;b.Fv=a;setTimeout(BD(Bo(b),"onTimer"),0);},AN7=M(),Pw=b=>{let c,d,e,f;c=CK(G(429));d=Uc(b);e=new TG;e.Dq=c;CJ(d,e);d=G(3);f=Bq(WV(b));while(Br(f)){e=Bp(f);L(L(c,d),e.wy);d=G(398);}return J(c);};
function Sy(){let a=this;I.call(a);a.E3=null;a.E1=null;}
let ANh=(a,b)=>{let c,d,e;b=b;c=a.E3;d=a.E1;e=Ta(Cg(c.r0),b.wT,b.xi,ACp(c));b=new AC$;b.FW=e;b.FV=d;K1(b,new AC9);},AKl=M(),Nc=b=>{let c,d;c=F8();b=new URLSearchParams(Bl(b));d=new LF;d.BT=c;b.forEach(BD(Bo(d),"pair"));return c;},YS=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<E4(b)){e=D9(b,d);f=E3(b,d);c.append(Bl(e),Bl(f));d=d+1|0;}return BL(c.toString());};
function V6(){let a=this;N.call(a);a.zm=null;a.Gq=null;}
let Py=b=>{let c,d,e,f,g,h,i,j,k;c=JO();d=Bb();e=0;while(e<E4(b)){c=CM(TA(c,b,e),c);e=e+1|0;}e=0;while(e<E4(b)){f=On(D9(b,e));if(BN(f)){f=APp(D9(b,e));V(d,f);}else if(BN(TA(c,b,e))){f=AH3(Bs(f),E3(b,e),BH(c,Bs(f)));V(d,f);}e=e+1|0;}g=new UM;g.sp=Bb();g.qA=c;if(UT(c))V(g.sp,G(430));BF();SX(g,F4,En,G(21));if(KO(g.qA)&&!If(g.qA,GF)){b=g.sp;f=Jt(g,GF);h=K();H(H(H(h,G(431)),f),G(432));f=J(h);V(b,f);}if(D7(g.qA,E7,G(16))&&!ABA(g.qA)){h=g.sp;i=(KU(g.qA)).data.length;f=(KU(g.qA)).data.length!=1?G(433):G(434);e=CD(CZ(g.qA));j
=K();H(O(H(H(O(H(j,G(435)),i),f),G(436)),e),G(437));f=J(j);V(h,f);}SX(g,Gv,E7,G(16));b=Bb();i=CD(CZ(g.qA));j=Bq(Et(BH(g.qA,GP),44));k=i;while(Br(j)){f=Bp(j);if(Rc(f)>=k)V(b,f);}if(!Co(b)){f=g.sp;b=Dn(CU(G(116),b));e=i-1|0;h=K();P(O(H(H(H(h,G(438)),b),G(439)),e),46);h=J(h);V(f,h);}if(Y(CM(FF(g.qA,Ga),G(3)),G(178))&&!Qp(g.qA)){f=g.sp;b=Jt(g,E0);h=K();H(H(H(h,G(440)),b),G(441));h=J(h);V(f,h);}e=Ca(E8(g.qA));if(!D7(g.qA,Fu,G(20))&&ER(g.qA,Fu)>e){b=g.sp;f=Jt(g,Fu);h=K();P(O(H(H(h,f),G(442)),e),46);f=J(h);V(b,f);}if
(ER(g.qA,EG)>Ea(g.qA)){b=g.sp;f=Jt(g,EG);e=Ea(g.qA);h=K();P(O(H(H(h,f),G(443)),e),46);f=J(h);V(b,f);}f=g.sp;Zk(d,f);b=new V6;b.zm=c;b.Gq=d;return b;},TA=(b,c,d)=>{let e,f;e=On(D9(c,d));f=new WO;f.EW=b;f.EX=c;f.EY=d;return Vw(e,f);},APp=b=>{let c,d,e,f,g,h;c=Bb();d=(Dc()).data;e=d.length;f=0;while(f<e){g=d[f].qS;V(c,g);f=f+1|0;}b=Dn(b);c=CU(G(136),c);h=K();P(H(H(H(H(h,G(444)),b),G(445)),c),46);return J(h);};
function LK(){let a=this;N.call(a);a.uK=null;a.vK=null;}
let AJP=(a,b,c)=>{a.uK=b;a.vK=c;},Z6=(a,b)=>{let c=new LK();AJP(c,a,b);return c;},AFO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(LK)){b=b;c=!R(a.uK,b.uK)?0:R(a.vK,b.vK)?1:0;}else c=0;return c;},D$=M(B_),AEw=M(),AOa=(b,c)=>{b.setLineDash(c?[c]:[]);},Kz=M(Bz),Cs=null,CF=null,HC=null,RF=null,B1=()=>{B1=Bf(Kz);AJg();},AND=(a,b,c)=>{B1();B5(a,b,c);},NH=(a,b)=>{let c=new Kz();AND(c,a,b);return c;},AJg=()=>{let b,c,d;Cs=NH(G(149),0);CF=NH(G(446),1);b=NH(G(447),2);HC=b;c=U(Kz,3);d=c.data;d[0]=Cs;d[1]=CF;d[2]
=b;RF=c;};
function FY(){let a=this;N.call(a);a.rv=0.0;a.s1=null;a.t1=null;a.vl=null;}
let JE=(a,b,c,d,e)=>{a.rv=b;a.s1=c;a.t1=d;a.vl=e;},APu=(a,b,c,d)=>{let e=new FY();JE(e,a,b,c,d);return e;},Cc=(b,c)=>{let d,e;d=new FY;Du();e=IW;DU();JE(d,b,e,I7,c);return d;},G6=(b,c)=>{let d,e;d=new FY;Du();e=Gr;DU();JE(d,b,e,I7,c);return d;},Z9=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(FY)){b=b;c=a.rv!==b.rv?0:!R(a.s1,b.s1)?0:!R(a.t1,b.t1)?0:R(a.vl,b.vl)?1:0;}else c=0;return c;};
function DD(){let a=this;I.call(a);a.rX=null;a.v8=0;a.r7=null;a.CE=null;a.zL=null;a.zN=null;a.yD=null;a.Ev=null;a.zW=0;}
let B7=a=>{let b,c,d,e;b=a.rX;c=b.vi;EO();if(!(c!==GA&&c!==Ew?1:0))b=b.Bg;else{b=b.Bg;d=a.v8;e=K();O(H(e,b),d);b=J(e);}return b;},HO=(a,b,c)=>{let d;d=new Qx;d.rb=a;d.q0=b;d.rc=c;return d;},Q8=(a,b)=>{let c;a:{KS();switch(MR.data[a.rX.vi.p8]){case 1:case 2:b=Rb(a,b);c=K();O(H(c,G(44)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,G(448)),b);c=J(c);break a;case 5:break;default:c=new Ce;Bn(c);S(c);}c=G(3);}return c;},U1=(a,b)=>{let c,d;a:{KS();switch(MR.data[a.rX.vi.p8]){case 1:c=ABL(a.v8,b);break a;case 2:case 4:case 5:break;case 3:c
=ABL(a.v8-1|0,b);d=K();H(H(d,G(449)),c);c=J(d);break a;default:c=new Ce;Bn(c);S(c);}c=G(3);}return c;},ABL=(b,c)=>{let d;if(b){d=K();O(H(d,G(448)),c);d=J(d);}else{d=K();O(H(d,G(450)),c);d=J(d);}return d;},Rb=(a,b)=>{if(ACR(a.rX))b=a.CE.Eb.BK+b|0;return b;};
function G1(){let a=this;Bz.call(a);a.Bg=null;a.ym=null;a.vi=null;}
let IZ=null,Mj=null,IX=null,Ml=null,Mi=null,O6=null,JI=null,JJ=null,Ny=null,Nw=null,NJ=null,Os=null,M_=null,Nf=null,Ng=null,Pr=null,Pv=null,N6=null,N5=null,Jr=null,Jn=null,KH=null,KB=null,M2=null,MT=null,NY=null,N0=null,AII=null,Cv=()=>{Cv=Bf(G1);AG9();},S3=(a,b,c,d,e,f)=>{Cv();B5(a,b,c);a.Bg=d;a.ym=e;a.vi=f;},BU=(a,b,c,d,e)=>{let f=new G1();S3(f,a,b,c,d,e);return f;},ACR=a=>{let b;b=a.vi;EO();return b!==Es&&b!==GA?0:1;},AOP=()=>{let b,c;Cv();b=U(G1,27);c=b.data;c[0]=IZ;c[1]=Mj;c[2]=IX;c[3]=Ml;c[4]=Mi;c[5]=
O6;c[6]=JI;c[7]=JJ;c[8]=Ny;c[9]=Nw;c[10]=NJ;c[11]=Os;c[12]=M_;c[13]=Nf;c[14]=Ng;c[15]=Pr;c[16]=Pv;c[17]=N6;c[18]=N5;c[19]=Jr;c[20]=Jn;c[21]=KH;c[22]=KB;c[23]=M2;c[24]=MT;c[25]=NY;c[26]=N0;return b;},AG9=()=>{let b,c;b=new G1;HX();c=DJ;EO();S3(b,G(451),0,G(451),c,Es);IZ=b;Mj=BU(G(452),1,G(80),DJ,GA);IX=BU(G(453),2,G(453),DJ,C8);Ml=BU(G(454),3,G(455),DJ,C$);Mi=BU(G(456),4,G(456),DJ,Es);O6=BU(G(177),5,G(81),DJ,Ew);JI=BU(G(457),6,G(458),Fg,Es);JJ=BU(G(459),7,G(460),Fg,Es);Ny=BU(G(461),8,G(68),Fg,C8);Nw=BU(G(462),
9,G(69),Fg,C$);NJ=BU(G(463),10,G(464),Cd,Ew);Os=BU(G(465),11,G(466),Cd,Ew);M_=BU(G(467),12,G(468),Cd,Ew);Nf=BU(G(469),13,G(470),Cd,C8);Ng=BU(G(471),14,G(472),Cd,C$);Pr=BU(G(473),15,G(474),Cd,C8);Pv=BU(G(475),16,G(476),Cd,C$);N6=BU(G(477),17,G(478),Cd,C8);N5=BU(G(479),18,G(480),Cd,C$);Jr=BU(G(481),19,G(482),Cd,C8);Jn=BU(G(483),20,G(484),Cd,C$);KH=BU(G(485),21,G(486),Cd,C8);KB=BU(G(487),22,G(488),Cd,C$);M2=BU(G(489),23,G(490),Cd,C8);MT=BU(G(491),24,G(492),Cd,C$);NY=BU(G(493),25,G(494),Cd,C8);N0=BU(G(495),26,G(496),
Cd,C$);AII=AOP();},ACD=M(),Re=null,K7=()=>{K7=Bf(ACD);AJJ();},I5=b=>{let c,d,e,f,g,h,i,j;K7();c=Bh(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=Re.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return Vx(EE(b,d));}h=Eg(b);f=DQ(h,101);if(f<0)return h;i=EP(Cl(h,0,f));if(i===EF){h=new D$;Bn(h);S(h);}i=Vx(EE(i.wl,3));h=Ep(h,f);j=K();H(H(j,i),h);return J(j);},Vx=b=>{let c,d;K7();if(DQ(b,46)<0)return b;c=b.p7.length;while(true){d=c-1|0;if(Bi(b,d)!=48)break;c=c+(-1)|0;}if(Bi(b,d)==46)c=d;return Cl(b,0,c);},AJJ=
()=>{Re=BW([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},ACe=M(),XB=null,LD=()=>{LD=Bf(ACe);APi();},APi=()=>{let b,c;b=Bd((M$()).data.length);c=b.data;XB=b;c[IT.p8]=1;c[Iv.p8]=2;c[La.p8]=3;c[Ph.p8]=4;c[KA.p8]=5;},NC=M(F2),Lg=M(NC),Ul=a=>{Bn(a);},APG=()=>{let a=new Lg();Ul(a);return a;},Ce=M(Lg);
function Cm(){Bz.call(this);this.uW=null;}
let CO=null,DH=null,HV=null,H7=null,GI=null,H0=null,Il=null,Sh=null,C2=()=>{C2=Bf(Cm);ADw();},GC=()=>{C2();return Sh.fv();},Fi=(a,b,c,d)=>{C2();B5(a,b,c);a.uW=d;},AFg=a=>{return a.uW;},AJ9=(a,b,c)=>{let d,e,f,g;d=b.p6;e=c.p6;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.jB(g[f]);f=f+1|0;}},SL=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.p6;g=c.p6;h=d.p6;i=e.p6;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.jC(l[j],m[j])*n[j];j=j+1|0;}},ADw=()=>{let b,c,d;b=new Rz;Fi(b,
G(497),0,G(167));CO=b;b=new Rx;Fi(b,G(498),1,G(168));DH=b;b=new Rw;Fi(b,G(499),2,G(12));HV=b;b=new Rv;Fi(b,G(500),3,G(169));H7=b;b=new Ru;Fi(b,G(501),4,G(170));GI=b;b=new Rt;Fi(b,G(502),5,G(171));H0=b;b=new Rr;Fi(b,G(503),6,G(172));Il=b;c=U(Cm,7);d=c.data;d[0]=CO;d[1]=DH;d[2]=HV;d[3]=H7;d[4]=GI;d[5]=H0;d[6]=b;Sh=c;};
function Su(){let a=this;I.call(a);a.qc=null;a.qe=null;}
let AD3=(a,b)=>{let c,d,e,f;c=C5(b.se);d=U(B8,c);e=d.data;a.qc=d;a.qe=U(B8,c);e[0]=By(0,0);a.qe.data[0]=By(0,0);f=1;while(f<c){a.qc.data[f]=By(Bt(b,f),Bt(b,f-1|0));a.qe.data[f]=By(Bt(b,f),1);f=f+1|0;}},B9=a=>{let b=new Su();AD3(b,a);return b;},Ct=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.qc.data;if(c>=d.length)break;b=b+(d[c].p6.data.length+a.qe.data[c].p6.data.length|0)|0;c=c+1|0;}d=W(b);e=0;c=1;while(true){f=a.qc.data;if(c>=f.length)break;b=Sr(f[c].p6,d,e);e=Sr(a.qe.data[c].p6,d,b);c=c+1|0;}return d;},Cz=
(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.qc.data;if(d>=e.length)break;c=Xi(b,Xi(b,c,e[d].p6),a.qe.data[d].p6);d=d+1|0;}},AAP=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Sr=(b,c,d)=>{let e;e=b.data.length;Cb(b,0,c,d,e);return d+e|0;},Xi=(b,c,d)=>{let e;e=d.data.length;Cb(b,c,d,0,e);return c+e|0;};
function Kt(){let a=this;I.call(a);a.zz=null;a.sg=null;a.qH=null;}
let PQ=(a,b,c)=>{let d,e,f,g;a.zz=b;d=C5(b.se);e=U(B8,d);f=e.data;a.sg=e;a.qH=U(B8,d);f[0]=By(0,0);a.qH.data[0]=c;g=1;while(g<d){a.sg.data[g]=By(c.p9,Bt(b,g));a.qH.data[g]=By(c.p9,Bt(b,g));g=g+1|0;}},EB=(a,b)=>{let c=new Kt();PQ(c,a,b);return c;},Fk=a=>{return a.qH.data[BB(a.zz)];},Do=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.qc;d=b.qe;e=1;while(e<=BB(a.zz)){f=c.data;g=d.data;Q0(a.qH.data[e-1|0],f[e],a.sg.data[e]);b=g[e];h=a.sg.data[e];Fq(b.p9==h.p$&&b.p$==1?1:0,G(504),h,b,h);f=b.p6;i=h.p6;j=h.p$;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}AJ9(DC(a.zz,e),a.sg.data[e],a.qH.data[e]);e=e+1|0;}};
function YF(){let a=this;I.call(a);a.vs=null;a.yd=null;a.wP=null;a.sj=null;a.wR=null;a.y3=null;}
let AGF=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.vs=b;a.yd=f;g=Ii(b,e.p9);a.wP=g.sr;a.sj=g.rJ;a.wR=g.to;a.y3=g.tn;h=d.qH;i=BB(b);j=BB(a.vs);k=d.qH.data[j];l=0;while(l<e.p9){BS(a.wP.data[j],l,0,a.vs.qF.jC(Bc(k,l,0),Bc(e,l,0)));l=l+1|0;}a:{g=a.vs;b=g.r8;C2();if(b===CO){b=g.qF;DB();if(b===C0){AA3(k,e,a.sj.data[j]);break a;}}UO(a,j,d);}b=a.yd;FW();if(b===Iv)LQ(a.sj.data[j],(-1.0));while(true){m=CQ(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!VZ(a.yd,a.vs,i))G2(a.sj.data[i],o,a.wR.data[i]);else G2(o,a.sj.data[i],
a.wR.data[i]);Ss(a.sj.data[i],a.y3.data[i]);if(f===Ph){LQ(a.wR.data[i],e.p9);LQ(a.y3.data[i],e.p9);}if(m>0){I1(a.sj.data[i],c.qc.data[i],a.wP.data[j]);if(a.yd!==La)UO(a,j,d);else{n=a.wP.data;Cb(n[j].p6,0,a.sj.data[j].p6,0,n[j].p6.data.length);}}i=i+(-1)|0;}},AHZ=(a,b,c,d,e)=>{let f=new YF();AGF(f,a,b,c,d,e);return f;},UO=(a,b,c)=>{let d,e,f,g,h;d=c.sg.data[b].p6;e=c.qH.data[b].p6;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.sj.data[b].p6.data[f]=(DC(a.vs,b)).jC(g[f],h[f])*a.wP.data[b].p6.data[f];f
=f+1|0;}},LQ=(b,c)=>{let d,e,f;d=b.p6;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Mr(){let a=this;I.call(a);a.vf=null;a.r6=null;a.yP=null;a.yE=null;}
let O8=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Mr;f.r6=ADe();f.yP=Bb();f.vf=b;g=Kj(f.r6,G(244),d);h=1;while(h<=BB(b)){d=K();O(P(d,87),h);i=QX(f,J(d),c.qc.data[h]);d=K();O(P(d,98),h);d=QX(f,J(d),c.qe.data[h]);j=M5(QT(g,Js(i)),Js(d));d=K();O(P(d,90),h);j.ro=J(d);g=ABC(DC(b,h),j);j=K();O(P(j,65),h);g.ro=J(j);h=h+1|0;}a:{b=Kj(f.r6,G(80),e);HA();switch(LN.data[f.vf.qF.p8]){case 1:c=Ej(QT(AAk(Js(b)),Ki(g)),QT(Js(Ej(Kl(f),b)),Ki(Ej(Kl(f),g))));break a;case 2:b=Ej(g,b);b=F3(b,b);d=b.qP;EH();c=PX;k=U(Cp,1);k.data[0]=b;c=CG(d,
c,k);break a;default:}b=new Ce;Bn(b);S(b);}c.ro=G(81);f.yE=c;return f;},X9=a=>{let b,c,d,e,f,g,h,i,j,k;b=ABZ(a.yE);while(!JM(b)){AAq(b);}b=B9(a.vf);c=Ct(b);d=0;e=Bq(a.yP);while(Br(e)){f=(Bp(e)).sR.p6.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cz(b,c);return b;},QX=(a,b,c)=>{let d;d=Kj(a.r6,b,c);V(a.yP,d);return d;},ABC=(b,c)=>{let d,e;a:{HA();switch(VE.data[b.p8]){case 1:d=c.qP;C3();b=J4;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 2:d=c.qP;C3();b=Qr;e=U(Cp,1);e.data[0]=c;b
=CG(d,b,e);break a;case 3:d=c.qP;C3();b=QG;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 4:d=c.qP;C3();b=LA;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 5:d=c.qP;C3();b=PA;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 6:d=c.qP;C3();b=QF;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;case 7:d=c.qP;C3();b=VI;e=U(Cp,1);e.data[0]=c;b=CG(d,b,e);break a;default:}b=new Ce;Bn(b);S(b);}return b;},Kl=a=>{return Pn(a.r6,Eg(1.0),1.0);},ANT=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(P(f,87),b);f=Zw(a,J(f),c);g=K();O(P(g,
98),b);g=Zw(a,J(g),d);h=Bb();i=0;while(i<c.p9){j=X(i,c.p$);k=f;d=Z(k,j);l=e;m=F3(d,Z(l,0));n=1;while(true){j=c.p$;if(n>=j)break;m=M5(m,F3(Z(k,X(i,j)+n|0),Z(l,n)));n=n+1|0;}l=M5(m,Z(g,i));d=K();P(O(P(O(P(d,90),b),91),i),93);l.ro=J(d);m=ABC(DC(a.vf,b),l);d=K();P(O(P(O(P(d,65),b),91),i),93);m.ro=J(d);V(h,m);i=i+1|0;}return h;},Zw=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Bb();e=0;while(e<c.p9){f=0;while(f<c.p$){if(Bi(b,0)==98){g=K();P(O(P(g,91),e),93);h=J(g);}else{i=K();P(O(P(O(P(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,
b),h);g=J(g);j=U(B4(Dg),1);k=j.data;l=W(1);l.data[0]=Bc(c,e,f);k[0]=l;i=QX(a,g,EC(j));V(d,i);f=f+1|0;}e=e+1|0;}return d;},AOD=M(),AMH=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B9(b);g=BB(b);while(true){h=CQ(g,1);if(h<0)break;i=d.qH.data;j=g-1|0;k=i[j];l=c.qc.data[g];m=By(k.p9,k.p$);n=0;while(n<k.p9){o=0;while(o<l.p9){p=Bh(Bc(e,n,o));Lw(f.qe.data[g],o,0,p);q=0;while(q<l.p$){Lw(f.qc.data[g],o,q,p*Bh(Bc(k,n,q)));Lw(m,n,q,p*Bh(Bc(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.sg.data[j].p6;s=d.qH.data[j].p6;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.p6.data;u[h]=u[h]*Bh((DC(b,j)).jC(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},Lw=(b,c,d,e)=>{BS(b,c,d,Bc(b,c,d)+e);};
function P2(){let a=this;N.call(a);a.t3=null;a.u7=null;a.xl=null;}
let XW=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new P2;f=NM(d);g=NM(d);h=NM(d);e.t3=f;e.u7=g;e.xl=h;i=d.p6;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=Wi(i,j,b);f=Wi(i,j,c);m=Ba(1.0,Bh(l))/16.0;d=d;n=G8(d,l);f=f;o=G8(f,l);p=W(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=G8(f,p[r]);if(s<Infinity)o=Ba(o,s);r=r+1|0;}o=o+RC(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=G8(d,
bd);be=G8(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bh(bg-w)+Bh(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bh(y)>u&&Bh(y)>z?1:0))y=0.0;k[j]=l;e.t3.p6.data[j]=t;e.u7.p6.data[j]=u;e.xl.p6.data[j]=y;j=j+1|0;}return e;},Wi=(b,c,d)=>{let e;e=new SP;e.FS=b;e.FT=c;e.FU=d;return e;},NM=b=>{return By(b.p9,b.p$);},AOk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(P2)){b=b;c=!R(a.t3,b.t3)?0:!R(a.u7,b.u7)?0:R(a.xl,b.xl)?1:0;}else c=0;return c;};
function Jf(){EW.call(this);this.wE=0.0;}
let APD=null,Hh=()=>{Hh=Bf(Jf);AFQ();},Gt=b=>{let c;Hh();c=new Jf;c.wE=b;return c;},APA=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof Jf){c=a.wE;d=b.wE;Hh();if(AEd(c,d)){e=1;break a;}}e=0;}return e;},AFQ=()=>{APD=Bj(Dg);},EJ=M(0),ACw=M(),APb=(a,b)=>{return YN(b);},ACx=M(),AKT=(a,b)=>{return SO(b)?0:1;},ACy=M(),AE$=(a,b)=>{let c;b=b;c=new RK;c.Cm=b;return ((isNaN(J8(b,c))?1:0)?0:1)?0:1;},ACB=M(),AOj=(a,b)=>{let c;b=b;c=new Z1;c.E2=b;return !(J8(b,c)>0.0)?0:1;},SF=M(),ANn=(a,b)=>{return YN(b);},SG=M(),AFd
=(a,b)=>{b=b;return Ry(b,b.sQ)?0:1;},SI=M(),AJC=(a,b)=>{return SO(b)?0:1;};
function YA(){I.call(this);this.zp=null;}
let AF3=a=>{a.zp=Bb();},ADe=()=>{let a=new YA();AF3(a);return a;},Om=a=>{let b,c;b=a.zp;FR();BK(b);c=new AAr;c.AN=b;return c;},Kj=(a,b,c)=>{c=Wq(a,Bg(),Gb(),c);c.ro=b;return c;},Pn=(a,b,c)=>{let d,e,f;d=U(B4(Dg),1);e=d.data;f=W(1);f.data[0]=c;e[0]=f;return Kj(a,b,EC(d));},CG=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=U(B8,e);g=f.data;h=0;while(h<e){if(d[h].qP!==a){i=new BG;b=b.j4();j=K();H(H(H(j,G(505)),b),G(506));Bu(i,J(j));S(i);}g[h]=d[h].rh;h=h+1|0;}return Wq(a,Bm(b),KN(c),b.j5(f));},Wq=(a,b,c,d)=>
{let e,f;e=new Cp;f=a.zp.p_;e.ro=G(3);e.qP=a;e.q4=f;e.u6=b;e.sF=c;e.rh=d;e.sR=By(d.p9,d.p$);V(a.zp,e);return e;};
function VL(){let a=this;I.call(a);a.wo=null;a.wJ=null;a.wS=0;}
let AJI=(a,b)=>{let c,d,e,f,g,h,i,j;a.wo=Bb();c=b.rh;if(c.p6.data.length!=1){b=new BG;c=CY(c);d=K();H(H(H(d,G(507)),c),G(508));Bu(b,J(d));S(b);}c=Om(b.qP);d=c;a.wJ=Bd(K4(d));e=Bq(c);while(Br(e)){Yr((Bp(e)).sR,0.0);}Yr(b.sR,1.0);f=b.q4;while(f>=0){g=Hl(d,f);h=g!==b&&a.wJ.data[f]<=0?0:1;a:{if(h&&!NW(g)){V(a.wo,g);c=g.sF.u();while(true){if(!c.v())break a;e=c.x();i=a.wJ.data;j=e.q4;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},ABZ=a=>{let b=new VL();AJI(b,a);return b;},OC=a=>{return Gy(a.wo);},JM=a=>{return a.wS!=a.wo.p_?0:1;},OW
=(a,b)=>{return a.wJ.data[b.q4];},AAq=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(JM(a)){b=new D$;Bu(b,G(509));S(b);}b=a.wo;c=a.wS;a.wS=c+1|0;b=Z(b,c);d=b.sF;e=U(B8,d.ea());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bC(g)).rh;g=g+1|0;}f=(Ff(b.u6)).j7(e,b.rh,b.sR);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bC(g)).sR;k=i.p6;l=j.p6;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.wJ.data;n=(d.bC(g)).q4;e[n]=e[n]-1|0;g=g+1|0;}i=new Nn;d=KN(f);i.ur=b;i.wj=d;return i;},Yr
=(b,c)=>{let d,e;d=0;while(true){e=b.p6.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Cp(){let a=this;I.call(a);a.qP=null;a.q4=0;a.u6=null;a.sF=null;a.rh=null;a.sR=null;a.ro=null;}
let NW=a=>{return a.sF.p();},QT=(a,b)=>{let c;c=a.qP;EH();return CG(c,J3,BT(Cp,[a,b]));},Js=a=>{let b,c,d;b=a.qP;EH();c=Ni;d=U(Cp,1);d.data[0]=a;return CG(b,c,d);},M5=(a,b)=>{let c;c=a.qP;Fd();return CG(c,MI,BT(Cp,[a,b]));},Ej=(a,b)=>{let c;c=a.qP;Fd();return CG(c,ON,BT(Cp,[a,b]));},F3=(a,b)=>{let c;c=a.qP;Fd();return CG(c,QO,BT(Cp,[a,b]));},AAk=a=>{let b,c,d;b=a.qP;C3();c=Px;d=U(Cp,1);d.data[0]=a;return CG(b,c,d);},Ki=a=>{let b,c,d;b=a.qP;C3();c=OX;d=U(Cp,1);d.data[0]=a;return CG(b,c,d);};
function ACm(){I.call(this);this.BB=null;}
let AGC=(a,b)=>{let c,d,e,f;b=b;c=a.BB;d=0;while(d<C5(b.wj)){e=Z(KI(DA(b.wj,d)),0);f=new O4;f.tP=b.ur.q4;f.uo=d;f.vY=e;V(c,f);d=d+1|0;}};
function N9(){let a=this;N.call(a);a.yl=0.0;a.F1=0.0;a.F2=0.0;}
let AAg=null,HK=()=>{HK=Bf(N9);AHd();},GU=(a,b)=>{return DL(a.yl,b)- -a.F1;},Ie=(a,b)=>{return DL(a.yl,b)- -a.F2;},DL=(b,c)=>{HK();return  -(b* -c);},AHd=()=>{let b;b=new N9;HK();b.yl=1.0;b.F1=0.0;b.F2=0.0;AAg=b;},AGv=M(),CS=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.p7.length){d=d+Kh(Bi(b,e),c);e=e+1|0;}return d;},AAm=(b,c,d)=>{let e,f;if(CS(b,c)<=d)return b;e=d-Kh(8230,c);f=0;while(f<b.p7.length&&Kh(Bi(b,f),c)<=e){e=e-Kh(Bi(b,f),c);f=f+1|0;}return DP(Cl(b,0,f),G(359));},Kh=(b,c)=>{let d,e;d=c.s1;Du();if(d===Gr)return DL(0.602,
c.rv);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.t1;DU();if(d===Im)e=1.12*e;return DL(e,c.rv);};
function MG(){let a=this;N.call(a);a.vj=null;a.t4=null;a.tt=null;a.sx=null;a.v7=null;a.rr=null;a.wu=0;a.rq=null;}
let OY=a=>{return Co(a.rq);},ALS=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(MG)){b=b;if(!R(a.vj,b.vj)){c=0;break a;}if(!R(a.t4,b.t4)){c=0;break a;}if(!R(a.tt,b.tt)){c=0;break a;}if(!R(a.sx,b.sx)){c=0;break a;}if(!R(a.v7,b.v7)){c=0;break a;}if(!R(a.rr,b.rr)){c=0;break a;}if(a.wu!=b.wu){c=0;break a;}if(R(a.rq,b.rq)){c=1;break a;}c=0;}else c=0;}return c;},KT=M(Bz),Db=null,Fe=null,G4=null,FB=null,IM=null,Wa=null,CT=()=>{CT=Bf(KT);AOy();},T8=()=>{CT();return Wa.fv();},AKO=(a,b,c)=>{CT();B5(a,b,c);},HB
=(a,b)=>{let c=new KT();AKO(c,a,b);return c;},AOy=()=>{let b,c,d;Db=HB(G(269),0);Fe=HB(G(510),1);G4=HB(G(511),2);FB=HB(G(512),3);b=HB(G(513),4);IM=b;c=U(KT,5);d=c.data;d[0]=Db;d[1]=Fe;d[2]=G4;d[3]=FB;d[4]=b;Wa=c;};
function Lr(){let a=this;N.call(a);a.vM=0.0;a.wt=0.0;a.vL=null;}
let AKz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Lr)){b=b;c=a.vM!==b.vM?0:a.wt!==b.wt?0:R(a.vL,b.vL)?1:0;}else c=0;return c;},C9=M(0),W6=M(),ALv=(a,b)=>{return b.ur;},F5=M(0);
function Cy(){let a=this;N.call(a);a.qb=0.0;a.qi=0.0;a.qf=0.0;a.qE=0.0;}
let DI=(a,b,c,d,e)=>{a.qb=b;a.qi=c;a.qf=d;a.qE=e;},BY=(a,b,c,d)=>{let e=new Cy();DI(e,a,b,c,d);return e;},CB=a=>{return a.qb- -a.qf;},Cj=a=>{return a.qi- -a.qE;},ANS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Cy)){b=b;c=a.qb!==b.qb?0:a.qi!==b.qi?0:a.qf!==b.qf?0:a.qE===b.qE?1:0;}else c=0;return c;},RB=a=>{return a.qb;},Zh=a=>{return a.qi;},ALh=a=>{return a.qf;};
function Nn(){let a=this;N.call(a);a.ur=null;a.wj=null;}
let AGL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Nn)){b=b;c=!R(a.ur,b.ur)?0:R(a.wj,b.wj)?1:0;}else c=0;return c;},AJi=M(),AIZ=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.w9.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Be(g,j);h=Ba(h,j);i=i+1|0;}L(O(L(b,G(514)),f),G(515));L(L(O(b,d),G(516)),FP(g));P(L(L(b,G(85)),FP(h)),46);return;}k=0;l=f-1|0;while(k<f){m=QQ(c.qJ,d,k);L(b,!k?G(103):k!=l?G(136):G(366));if(k)m=DP(m,G(103));else{m=Ep(m,1);n=K();H(P(n,72),m);n=J(n);m=
K();H(H(m,n),G(517));m=J(m);}L(b,m);L(b,FP(e[k]));P(L(L(b,G(518)),LI(KP(c,d,k))),41);k=k+1|0;}P(b,46);},AMX=(b,c)=>{let d,e,f,g,h,i,j;d=0;e=0;f=0;g=Ct(c.vG);h=0;while(true){i=g.data;if(h>=i.length)break;j=O9(K8(c.qJ,h))?0:1;d=d+(!j?0:1)|0;e=e+(j&&i[h]<0.0?1:0)|0;f=f+(!c.xJ.data[h]?0:1)|0;h=h+1|0;}O(L(O(L(b,G(519)),d),G(520)),e);L(b,e!=1?G(521):G(522));if(f>0){L(O(P(b,32),f),G(523));L(b,f!=1?G(524):G(525));}},XT=(b,c,d)=>{return c==BB(b)?G(526):Pa(c?104:120,d+1|0);},QQ=(b,c,d)=>{let e;if(c==BB(b))return G(527);if
(!c){c=d+1|0;b=K();O(P(b,120),c);return J(b);}d=d+1|0;e=K();O(H(e,G(528)),d);e=J(e);if(BB(b)!=2){b=K();O(H(H(b,e),G(529)),c);e=J(b);}return e;},LI=b=>{return Er(Qg(b));};
function Hc(){let a=this;N.call(a);a.yS=0;a.rw=null;}
let Mk=(a,b,c)=>{a.yS=b;a.rw=c;},APM=(a,b)=>{let c=new Hc();Mk(c,a,b);return c;},AFK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Hc)){b=b;c=a.yS!=b.yS?0:R(a.rw,b.rw)?1:0;}else c=0;return c;},AEM=M(),D1=(b,c)=>{let d,e,f,g;b=b.data;d=W(c);e=d.data;f=BE(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Mq=(b,c,d)=>{let e,f,g,h;e=W(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},MZ=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d
=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g=b[f];h=c[f];Hh();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},PO=M(0),IL=M(N),AMm=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.qg;e=b.qL;f=e.data;b=new B8;g=c;h=g.p_;i=f.length;GL(b,h,i);h=0;while(h<g.p_){Cb((Z(g,h)).rw,0,b.p6,X(h,i),i);h=h+1|0;}c=AC2(b);if(Wz(c.s8))c=Ux(d,e,0,1);else{a:{j=(Z(g,0)).rw;k
=c.s8.fv();if(H_(k,j,(Z(g,g.p_-1|0)).rw)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]=0.0-l[h];h=h+1|0;}}}h=Wz(c.tc);if(!h)l=c.tc;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Ck(1.0-o*o);l=Q7(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=H_(k,j,e);s=H_(l,j,e);q=W(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new Ht;b=!h?G(530):G(531);Gu();NT(c,q,k,l,G(532),b,V8);}return c;},AJH
=(a,b)=>{return a===b?1:b!==null&&Bk(b)===Bj(IL)?1:0;};
function N4(){let a=this;N.call(a);a.yA=0;a.zs=0;}
let AI6=(a,b,c)=>{return Ux(b.qg,b.qL,a.yA,a.zs);},AEG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(N4)){b=b;c=a.yA!=b.yA?0:a.zs==b.zs?1:0;}else c=0;return c;};
function Pd(){let a=this;N.call(a);a.tf=null;a.uX=null;a.u9=null;}
let AEu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Pd)){b=b;c=!R(a.tf,b.tf)?0:!R(a.uX,b.uX)?0:R(a.u9,b.u9)?1:0;}else c=0;return c;};
function Fl(){Bz.call(this);this.D6=null;}
let C0=null,HS=null,Xz=null,DB=()=>{DB=Bf(Fl);ALi();},ABx=()=>{DB();return Xz.fv();},ACK=(a,b,c,d)=>{DB();B5(a,b,c);a.D6=d;},AJe=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.p6;f=c.p6;g=d.p6;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.jC(j[h],k[h]);h=h+1|0;}},ALi=()=>{let b,c,d;b=new VA;ACK(b,G(533),0,G(178));C0=b;b=new Vz;ACK(b,G(534),1,G(13));HS=b;c=U(Fl,2);d=c.data;d[0]=C0;d[1]=b;Xz=c;},Hm=M(0),K5=a=>{return a;};
function Sz(){let a=this;I.call(a);a.wn=null;a.Eo=null;}
let AIP=a=>{return a.wn;},AL3=(a,b,c)=>{let d,e,f,g;d=Ct(b);a.wn.iR(b,c);e=Ct(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.Eo.data[f]?g[f]:d.data[f];f=f+1|0;}Cz(b,e);},AGi=a=>{return a.wn.iW();},AD2=(a,b)=>{a.wn.iP(b);};
function XA(){let a=this;I.call(a);a.uI=null;a.sr=null;a.rJ=null;a.to=null;a.tn=null;}
let AG1=(a,b,c)=>{let d,e,f;a.uI=b;d=C5(b.se);a.sr=U(B8,d);a.rJ=U(B8,d);e=B9(b);a.to=e.qc;a.tn=e.qe;a.sr.data[0]=By(0,0);a.rJ.data[0]=By(0,0);f=1;while(f<d){a.sr.data[f]=By(c,Bt(b,f));a.rJ.data[f]=By(c,Bt(b,f));f=f+1|0;}},Ii=(a,b)=>{let c=new XA();AG1(c,a,b);return c;},JC=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.qH.data;f=b.qc;g=BB(a.uI);AJe(a.uI.qF,e[g],d,a.sr.data[g]);h=BB(a.uI);i=a.uI;b=i.r8;C2();if(b===CO&&i.qF===C0)AA3(c.qH.data[h],d,a.rJ.data[h]);else SL(DC(i,h),a.sr.data[h],c.sg.data[h],c.qH.data[h],a.rJ.data[h]);while
(true){h=CQ(g,1);if(h<0)break;b=a.rJ.data[g];j=g-1|0;G2(b,e[j],a.to.data[g]);Ss(a.rJ.data[g],a.tn.data[g]);if(h>0){k=f.data;I1(a.rJ.data[g],k[g],a.sr.data[j]);SL(DC(a.uI,j),a.sr.data[j],c.sg.data[j],e[j],a.rJ.data[j]);}g=g+(-1)|0;}};
function NI(){let a=this;I.call(a);a.qY=null;a.uC=null;a.yI=null;a.sO=0;a.A3=null;a.rG=null;a.un=null;a.xb=null;a.zq=null;a.v3=null;a.s0=null;a.z6=null;a.z5=null;a.xc=null;}
let Wv=null,CN=()=>{CN=Bf(NI);AKm();},AJd=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.sO;while(b>=1){c=a.v3;d=a.sO;if(b!=d){Cv();e=JI;f=a.qY.sw.sr.data[b];g=a.s0.data;h=b+1|0;i=B7(g[h]);j=B7(a.un.data[h]);k=K();H(P(H(k,i),32),j);l=J(k);i=K();P(O(H(O(H(i,G(535)),b),G(536)),h),46);m=J(i);i=new BZ;n=a.s0.data[h];CP();D2(i,100,n,Dh,CI);e=FA(a,e,b,f,l,m,FG(i,GN(119,a.un.data[h],CI,DN)),new Vr);}else{a:{Cv();j=JI;e=a.qY.sw.sr.data[d];f=a.uC.qF;Hx();switch(ABf.data[f.p8]){case 1:break;case 2:i=G(537);break a;default:e
=new Ce;Bn(e);S(e);}i=G(538);}e=EN(a,j,d,e,i,G(539),BT(BZ,[B$(97,a.rG.data[d]),B$(121,a.xc)]));}b:{c.data[b]=e;c=a.s0;o=a.sO;if(b==o){c:{f=a.uC;i=f.r8;C2();if(i===CO){f=f.qF;DB();if(f===C0){h=1;break c;}}h=0;}if(h){Cv();n=JJ;p=a.qY.sw.rJ.data[o];f=B7(a.v3.data[o]);i=K();H(H(H(O(H(i,G(540)),o),G(39)),f),G(541));e=EN(a,n,o,p,G(542),J(i),BT(BZ,[B$(97,a.rG.data[a.sO]),B$(121,a.xc)]));break b;}}d:{i=DC(a.uC,b);Cv();e=JJ;f=a.qY.sw.rJ.data[b];Hx();switch(M1.data[i.p8]){case 1:break;case 2:k=G(543);break d;case 3:k
=G(544);break d;case 4:k=G(545);break d;case 5:k=G(546);break d;case 6:k=G(547);break d;case 7:k=G(548);break d;default:e=new Ce;Bn(e);S(e);}k=G(549);}j=B7(a.v3.data[b]);m=i.uW;i=K();P(H(H(H(H(O(H(i,G(540)),b),G(39)),j),G(550)),m),46);e=EN(a,e,b,f,k,J(i),BT(BZ,[B$(100,a.v3.data[b]),B$(122,a.zq.data[b]),B$(97,a.rG.data[b])]));}c.data[b]=e;a.z6.data[b]=ALC(a,b);a.z5.data[b]=ADY(a,b);b=b+(-1)|0;}},APn=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new Vj;c=a.qY;b.tg=a;b.s3=c;b.DA=c.t_.iQ();Cv();b.DB=Pz(b,
NJ,c.zH,G(551));d=a.un.data;e=a.xb;f=a.z6;g=a.z5;h=d.length;i=U(LM,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=ABP(d[k],l[k]);j[o-1|0]=ABP(m[k],n[k]);k=k+1|0;}c=b.DA;if(!(c instanceof Iu)){if(c instanceof HQ)AGc(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=U(BZ,1);e.data[0]=B$(100,q.xn);QR(b,q,G(552),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=DV(r,Jr,Jn);s=b.s3.ww;t=F$(r);u=K();H(H(H(u,G(553)),t),G(554));q=LS(b,r,q,s,J(u));s=b.tg;t=DV(r,KH,KB);v=DG(r);u=
ES(r,c.uj);w=F$(r);x=K();H(H(H(x,G(553)),w),G(555));q=EN(s,t,v,u,G(556),J(x),BT(BZ,[B$(118,q),B$(100,r.xn)]));e=U(BZ,1);e.data[0]=B$(118,q);QR(b,r,G(557),e);k=k+1|0;}}},AH9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;Cv();c=Mi;d=a.qY.uA.sg.data[b];e=a.rG.data;f=b-1|0;g=B7(e[f]);h=B7(a.un.data[b]);i=B7(a.xb.data[b]);j=K();P(H(H(H(P(H(j,g),32),h),G(558)),i),7488);j=J(j);g=K();H(O(H(g,G(559)),b),G(560));g=J(g);i=new BZ;h=a.rG.data[f];CP();D2(i,120,h,Dh,CI);k=GN(119,a.un.data[b],DN,CI);l=GN(98,a.xb.data[b],DN,CI);BK(i);BK(k);BK(l);return FA(a,
c,b,d,j,g,I8(BT(I,[i,k,l])),new Tp);},AAj=(a,b)=>{let c;a:{b:{c=Bc(a.xc.r7,b,0);if(Bc(a.rG.data[a.sO].r7,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},ALC=(a,b)=>{let c,d,e,f,g,h,i,j,k;Cv();c=Ny;d=a.qY.sw.to.data[b];e=B7(a.s0.data[b]);f=a.rG.data;g=b-1|0;h=B7(f[g]);i=K();H(H(H(i,e),G(561)),h);j=J(i);i=a.yI.yY;k=K();P(H(H(O(H(k,G(562)),b),G(136)),i),46);e=J(k);i=new BZ;k=a.s0.data[b];CP();D2(i,100,k,CI,Dh);return FA(a,c,b,d,j,e,FG(i,GN(97,a.rG.data[g],CI,DN)),new XK);},ADY=(a,
b)=>{let c,d,e,f,g,h,i;Cv();c=Nw;d=a.qY.sw.tn.data[b];e=B7(a.s0.data[b]);f=K();H(H(H(f,G(563)),e),G(564));g=J(f);h=a.yI.yY;e=K();P(H(H(O(H(e,G(565)),b),G(136)),h),46);i=J(e);e=new BZ;f=a.s0.data[b];CP();D2(e,100,f,CI,Dh);return FA(a,c,b,d,g,i,Eb(e),new WD);},FV=(a,b,c,d,e,f)=>{let g;g=Gb();CN();return FA(a,b,c,d,e,f,g,Wv);},EN=(a,b,c,d,e,f,g)=>{let h;h=new Un;h.Cx=e;return XV(a,b,c,d,e,f,h,g);},XV=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=Bb();j=h.length;k=0;while(k<j){l=h[k];m=l.ui;n=0;a:{while(n<e.p7.length)
{if(Bi(e,n)==m&&Z4(e,n)){m=1;break a;}n=n+1|0;}m=0;}if(m)V(i,l);k=k+1|0;}CN();l=K();o=new Sw;o.EU=i;o.ET=l;S1(e,l,o);e=J(l);l=new Wm;l.D$=g;return FA(a,b,c,d,e,f,i,l);},FA=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new DD;j=a.qY;BK(j);k=new ZA;k.Eb=j;i.rX=b;i.v8=c;i.r7=d;i.CE=k;i.zL=e;i.zN=f;i.yD=g;i.Ev=h;c=0;b=g.u();while(b.v()){c=Bv(c,Yb(b.x()));}i.zW=c;V(a.A3,i);return i;},AKm=()=>{Wv=new ABh;},D5=M(ET);
function Mm(){D5.call(this);this.zC=null;}
let AOO=(a,b)=>{a.zC=b;},I8=a=>{let b=new Mm();AOO(b,a);return b;},DA=(a,b)=>{return a.zC.data[b];},C5=a=>{return a.zC.data.length;};
function Ty(){let a=this;I.call(a);a.t2=null;a.v9=null;}
let ADC=a=>{a.t2=Bb();a.v9=Bb();},F8=()=>{let a=new Ty();ADC(a);return a;},E4=a=>{return a.t2.p_;},D9=(a,b)=>{return Z(a.t2,b);},E3=(a,b)=>{return Z(a.v9,b);},D8=(a,b,c)=>{let d;d=Fa(a.t2,b);if(d>=0)Yf(a.v9,d,c);else{V(a.t2,b);V(a.v9,c);}},TQ=(a,b)=>{let c;c=Fa(a.t2,b);if(c>=0){Gp(a.t2,c);Gp(a.v9,c);}};
function M8(){let a=this;N.call(a);a.ua=null;a.zk=null;}
let XH=(a,b,c)=>{a.ua=b;a.zk=c;},ADl=(a,b)=>{let c=new M8();XH(c,a,b);return c;},ABD=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=Bb();e=0;while(e<E4(b)){f=D9(b,e);E9();g=(Jv()).data;h=g.length;i=0;a:{while(i<h){j=g[i];if(Y(j.ub,f)){j=Bm(j);break a;}i=i+1|0;}j=Bg();}if(BN(j)){f=D9(b,e);k=Bb();g=(Jv()).data;h=g.length;i=0;while(i<h){l=g[i].ub;V(k,l);i=i+1|0;}j=Dn(f);l=CU(G(136),k);f=K();P(H(H(H(H(f,G(566)),j),G(567)),l),46);j=J(f);V(d,j);}e=e+1|0;}E9();h=FK(KD,b,c,d);i=FK(J2,b,c,d);m=FK(JD,b,c,d);n=FK(J7,b,c,d);o
=FK(JF,b,c,d);p=FK(M9,b,c,d);b=d;if(Co(b)){if(h>i){l=K();P(O(H(O(H(l,G(568)),h),G(569)),i),46);j=J(l);V(d,j);}else{c=i-h|0;e=c/m|0;if(e>=1000){e=e+1|0;c=(c/1000|0)+1|0;j=K();H(O(H(O(H(j,G(570)),e),G(571)),c),G(572));j=J(j);V(d,j);}}}b:{if(!Co(b))b=ADl(Bg(),d);else{b=new M8;j=new Pk;if(h<0)break b;if(i<h)break b;if(m<1)break b;if(((i-h|0)/m|0)>=1000)break b;j.wQ=h;j.yh=i;j.xh=m;j.xH=n;j.s$=o;j.s7=p;XH(b,Bm(j),d);}return b;}d=new BG;j=K();O(H(O(H(O(H(j,G(573)),m),G(84)),h),G(85)),i);Bu(d,J(j));S(d);},FK=(b,c,
d,e)=>{let f,g,h,i,j;f=0;while(true){if(f>=E4(c)){a:{JT();switch(PJ.data[b.p8]){case 1:d=0;break a;case 2:break;case 3:E9();d=d<20?1:(((d+2000|0)-1|0)/2000|0)*20|0;break a;case 4:d=20;break a;case 5:d=640;break a;case 6:d=480;break a;default:b=new Ce;Bn(b);S(b);}}return d;}if(Y(D9(c,f),b.ub)){g=ADf(b,d);h=E3(c,f);g=Mp(g,h);if(BX(g))break;g=E3(c,f);i=b.ub;h=ABu(ADf(b,d));g=Dn(g);j=K();H(H(H(H(H(H(j,i),G(140)),h),G(141)),g),G(32));h=J(j);V(e,h);}f=f+1|0;}return H5(EP(Bs(g)))|0;};
function PC(){let a=this;N.call(a);a.wT=null;a.xi=null;}
let ANy=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(PC)){b=b;c=!R(a.wT,b.wT)?0:R(a.xi,b.xi)?1:0;}else c=0;return c;};
function Pk(){let a=this;N.call(a);a.wQ=0;a.yh=0;a.xh=0;a.xH=0;a.s$=0;a.s7=0;}
let Qk=a=>{return ((a.yh-a.wQ|0)/a.xh|0)+1|0;},AEc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Pk)){b=b;c=a.wQ!=b.wQ?0:a.yh!=b.yh?0:a.xh!=b.xh?0:a.xH!=b.xH?0:a.s$!=b.s$?0:a.s7==b.s7?1:0;}else c=0;return c;},AIx=M(),Uc=b=>{let c;c=PK(b,0);return !(!BC(c)&&c.p7.length<=80?1:0)?Bg():Bm(c);},WV=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;c=new ZH;d=CZ(b);c.sn=d;e=BB(d)<=1?0:1;a:{c.y1=e;f=Ia(G(574),G(575),G(576));BF();d=BH(b,En);e=(-1);switch(CR(d)){case -1360216880:if(!Y(d,G(22)))break a;e=0;break a;case -982754077:if
(!Y(d,G(21)))break a;e=4;break a;case -895939855:if(!Y(d,G(23)))break a;e=1;break a;case 93832310:if(!Y(d,G(29)))break a;e=3;break a;case 104080786:if(!Y(d,G(30)))break a;e=2;break a;default:}}b:{switch(e){case 0:break;case 1:g=JP(G(577),b);break b;case 2:g=JP(G(578),b);break b;case 3:g=JP(G(579),b);break b;case 4:d=E8(b);g=new Dd;h=Ks(G(244),d.qr);d=Ks(G(80),d.qy);i=K();H(H(H(i,G(580)),h),d);D6(g,G(581),G(582),J(i));break b;default:d=BH(b,En);j=K();e=0;while(e<d.p7.length){P(j,((Bi(d,e)-97|0)+65|0)&65535);e
=e+1|0;}k=J(j);l=(E8(b)).qy;j=K();e=0;while(e<l.p9){P(O(L(j,e<=0?G(583):G(584)),Bc(l,e,0)|0),93);e=e+1|0;}g=new Dd;l=K();H(H(H(l,G(585)),k),G(586));m=J(l);j=Jb(j);l=K();H(H(H(H(H(l,G(587)),k),G(588)),j),G(589));D6(g,G(581),m,J(l));break b;}g=JP(G(590),b);}d=CK(G(163));l=CK(G(591));e=1;while(e<=BB(c.sn)){O(L(d,G(136)),Bt(c.sn,e));L(L(l,G(136)),VQ(DC(c.sn,e)));e=e+1|0;}i=new Dd;m=K();n=(GC()).data;e=n.length;o=0;while(o<e){c:{d:{k=n[o];p=c.sn;if(k!==p.r8){q=c.y1;if(!(q&&k===p.rE)){if(!q)break d;if(k!==CO)break d;if
(!(p.rE!==GI?0:1))break d;}}q=1;break c;}q=0;}if(q){e:{H2();switch(Kn.data[k.p8]){case 1:break;case 2:p=G(592);break e;case 3:p=G(593);break e;case 4:p=G(594);break e;case 5:p=G(263);break e;default:p=G(3);break e;}p=G(595);}if(BC(p))k=G(3);else{k=VQ(k);r=K();H(H(H(H(H(r,G(596)),k),G(597)),p),G(598));k=J(r);}L(m,k);}o=o+1|0;}k=J(m);d=Jb(d);l=Jb(l);m=K();H(H(H(H(H(H(m,k),G(599)),d),G(600)),l),G(601));D6(i,G(602),G(603),J(m));return AJ7(f,g,i,ANW(b),Ia(G(55),G(604),G(605)),ALq(c),AK8(c),AFT(AHB(b)));},WR=M(),AMj
=(a,b)=>{let c;b=b;c=K();P(H(H(c,G(606)),b),96);return J(c);};
function Dd(){let a=this;N.call(a);a.yk=null;a.yC=null;a.wy=null;}
let D6=(a,b,c,d)=>{a.yk=b;a.yC=c;a.wy=d;},Ia=(a,b,c)=>{let d=new Dd();D6(d,a,b,c);return d;},AKR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Dd)){b=b;c=!R(a.yk,b.yk)?0:!R(a.yC,b.yC)?0:R(a.wy,b.wy)?1:0;}else c=0;return c;};
function TG(){I.call(this);this.Dq=null;}
let ADt=(a,b)=>{b=b;P(L(L(a.Dq,G(607)),b),10);},YW=M(0);
function LF(){I.call(this);this.BT=null;}
let AOs=(b,c,d)=>{c=BL(c);d=BL(d);D8(b.BT,d,c);},Yl=M(),U5=null,Ol=()=>{Ol=Bf(Yl);AO3();},AO3=()=>{let b,c;b=Bd((Dc()).data.length);c=b.data;U5=b;c[H8.p8]=1;c[E0.p8]=2;c[Ga.p8]=3;},Lb=M(CW),Ja=M(Bz),IW=null,Gr=null,AG7=null,Du=()=>{Du=Bf(Ja);AMZ();},AE4=(a,b,c)=>{Du();B5(a,b,c);},VP=(a,b)=>{let c=new Ja();AE4(c,a,b);return c;},AMZ=()=>{let b,c,d;IW=VP(G(608),0);b=VP(G(609),1);Gr=b;c=U(Ja,2);d=c.data;d[0]=IW;d[1]=b;AG7=c;},Kd=M(Bz),I7=null,Im=null,ALO=null,DU=()=>{DU=Bf(Kd);AIh();},APr=(a,b,c)=>{DU();B5(a,b,
c);},TO=(a,b)=>{let c=new Kd();APr(c,a,b);return c;},AIh=()=>{let b,c,d;I7=TO(G(610),0);b=TO(G(611),1);Im=b;c=U(Kd,2);d=c.data;d[0]=I7;d[1]=b;ALO=c;};
function AB_(){let a=this;I.call(a);a.AI=null;a.z0=null;}
let Ln=(a,b)=>{let c,d;c=(((b.rW*7|0)+(b.r2*31|0)|0)+b.r1|0)%256|0;d=a.AI.data;if(!(d[c]!==null&&W0(d[c],b))){a.AI.data[c]=b;a.z0.data[c]=AB2(b);}return a.z0.data[c];};
function P7(){let a=this;N.call(a);a.xu=null;a.zj=0;}
let AAU=(a,b,c)=>{a.xu=b;a.zj=c;},Hj=(a,b)=>{let c=new P7();AAU(c,a,b);return c;},AEh=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=MP(b);d=JL(b);e=!(E1(c,Gc(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=FM(c,Bv(d,0)+e|0);g=FM(Cn(1),Bv( -d|0,0)+e|0);h=FM(Cn(1),Bv(d,0));i=FM(Cn(1),(Bv(d,0)+e|0)-1|0);j=R1(b);FS(g,Bv(j,0));k=U(JV,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){FS(k[l],Bv(m,0));l=l+1|0;}l=Jo(ADL(c,Cn(2)),Cq)?1:0;if(Eu(MW(f,i),g)>=l){EV(g,0);j=j+1|0;}n=K();while(true){k=U(JV,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){EV(k[d],0);d=d+1|0;}o=Pq(f,g);p=Eu(h,f)<l?0:1;q=Eu(MW(f,i),g)<l?0:1;if(q&&!(p&&!Z0(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Hj(J(n),j);},Z0=(b,c,d)=>{return Eu(MW(b,b),c)<(d%2|0?0:1)?0:1;},MP=b=>{let c;c=QW(b);if(ML(c,Gc(0, 1048576)))c=AGT(Rd(c,Gc(4294967295, 1048575)),Gc(0, 1048576));return c;},JL=b=>{return Bv(G7(AIt(QW(b),52)),1)-1075|0;},R1=b=>{let c,d,e,f;c=JL(b)+63|0;d=MP(b);P9();if(E1(d,Cq))e=64;else{e=0;f=Ft(d,32);if(Jo(f,Cq))e=32;else f
=d;d=Ft(f,16);if(E1(d,Cq))d=f;else e=e|16;f=Ft(d,8);if(E1(f,Cq))f=d;else e=e|8;d=Ft(f,4);if(E1(d,Cq))d=f;else e=e|4;f=Ft(d,2);if(E1(f,Cq))f=d;else e=e|2;if(Jo(Ft(f,1),Cq))e=e|1;e=(64-e|0)-1|0;}return BV((c-e|0)*0.3010299956639812)|0;},FM=(b,c)=>{let d;d=Le(b);Ir(d,c);return d;},RL=M(),AM5=(a,b)=>{(Bo(b)).setAttribute("tabindex","-1");},Tv=M(),UQ=null,Nl=()=>{Nl=Bf(Tv);AH2();},AH2=()=>{let b,c;HX();b=Bd((Xk.fv()).data.length);c=b.data;UQ=b;c[DJ.p8]=1;c[Fg.p8]=2;c[Cd.p8]=3;};
function PW(){let a=this;I.call(a);a.C8=null;a.C7=null;}
let AN1=(b,c)=>{b=b;Xn(b.C8,b.C7,c);};
function PZ(){let a=this;I.call(a);a.CA=null;a.Cz=null;}
let ADS=(b,c)=>{b=b;Xn(b.CA,b.Cz,c);};
function P0(){let a=this;I.call(a);a.Ec=null;a.Ed=null;}
let AI_=(a,b,c)=>{a.Ec=b;a.Ed=c;},AIC=(a,b)=>{let c=new P0();AI_(c,a,b);return c;},AMM=(b,c)=>{b=b;c=b.Ec;b=b.Ed;IB(c,Fa(c.q$,b),0);};
function PY(){let a=this;I.call(a);a.Du=null;a.Dv=null;}
let ADx=(a,b,c)=>{a.Du=b;a.Dv=c;},AKH=(a,b)=>{let c=new PY();ADx(c,a,b);return c;},AMi=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.Du;b=b.Dv;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=RV(b,e);f=e.q0;g=e.rc;h=BL(c.key);i=(-1);switch(CR(h)){case 251549619:if(!Y(h,G(242)))break b;i=0;break b;case 930625636:if(!Y(h,G(612)))break b;i=3;break b;case 977535019:if(!Y(h,G(613)))break b;i=2;break b;case 977763216:if(!Y(h,G(243)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(AAV(b,f,g))WJ(d,b,f,g);else{i=f<=e.q0&&g<=e.rc?0:1;g=Fa(d.q$,b)+(!i?(-1):1)|0;if(g>=0){b=d.q$;if(g<b.p_){WJ(d,Z(b,g),0,0);IB(d,g,0);}}}}}};
function HQ(){let a=this;I.call(a);a.Ea=0.0;a.tK=null;a.tM=null;a.zi=null;a.xD=null;a.tB=0.0;a.tw=0.0;}
let AIc=(a,b,c)=>{let d,e;a.tB=a.tB*0.9;a.tw=a.tw*0.999;d=1;while(true){e=b.qc.data;if(d>=e.length)break;S8(a,c.to.data[d],a.tK.qc.data[d],a.tM.qc.data[d],a.zi.qc.data[d],a.xD.qc.data[d],e[d]);S8(a,c.tn.data[d],a.tK.qe.data[d],a.tM.qe.data[d],a.zi.qe.data[d],a.xD.qe.data[d],b.qe.data[d]);d=d+1|0;}},S8=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.p6;i=c.p6;j=d.p6;k=e.p6;l=f.p6;m=g.p6;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.tB);t[n]=r[n]/(1.0-a.tw);o[n]=o[n]-a.Ea*s[n]/(Ck(t[n])+1.0E-8);n=n+1|0;}},AE_=a=>{let b,c,d,e,f,g;b=Ct(a.tK);c=b.data;d=Ct(a.tM);e=c.length;f=2*e|0;g=W(f+2|0);c=g.data;Cb(b,0,g,0,e);Cb(d,0,g,e,e);c[f]=a.tB;c[f+1|0]=a.tw;return g;},ANz=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=W(d);Cb(b,d,e,0,d);Cz(a.tK,b);Cz(a.tM,e);d=2*d|0;a.tB=c[d];a.tw=c[d+1|0];},Yy=M(),MR=null,KS=()=>{KS=Bf(Yy);AKk();},AKk=()=>{let b,c;EO();b=Bd((SE.fv()).data.length);c
=b.data;MR=b;c[Es.p8]=1;c[GA.p8]=2;c[C8.p8]=3;c[C$.p8]=4;c[Ew.p8]=5;},AG_=M(),Q0=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fq(b.p$==c.p$&&d.p9==b.p9&&d.p$==c.p9?1:0,G(614),b,c,d);e=b.p6;f=c.p6;g=d.p6;h=b.p9;i=c.p9;j=b.p$;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(l,j)+n|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},I1=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fq(b.p$==c.p9&&d.p9==b.p9&&d.p$==c.p$?1:0,G(615),b,c,d);e=b.p6;f=c.p6;g=d.p6;h=b.p9;i=c.p$;j=b.p$;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},G2=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fq(b.p9==c.p9&&d.p9==b.p$&&d.p$==c.p$?1:0,G(616),b,c,d);e=b.p6;f=c.p6;g=d.p6;h=b.p$;i=c.p$;j=b.p9;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(n,h)+k|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},AA3=(b,c,d)=>{let e,f,g,h,i,j,k;Fq(MA(b,c)&&MA(b,d)?1:0,G(617),b,c,d);e=b.p6;f=c.p6;g
=d.p6;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},VD=(b,c,d)=>{let e,f,g,h,i;Fq(MA(c,d),G(618),d,c,d);e=c.p6;f=d.p6;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Ss=(b,c)=>{let d,e,f,g,h,i,j;Fq(c.p9==b.p$&&c.p$==1?1:0,G(619),b,b,c);d=b.p6;e=c.p6;f=b.p$;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},MA=(b,c)=>{return b.p9==c.p9&&b.p$==c.p$?1:0;},Fq=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BG;d=CY(d);e=CY(e);f=CY(f);h=K();P(H(H(H(H(H(H(H(H(h,G(620)),c),G(39)),d),G(366)),e),G(621)),f),46);Bu(g,J(h));S(g);};
function WB(){let a=this;I.call(a);a.DM=null;a.DK=null;a.DL=null;a.DO=null;}
let ALF=a=>{let b,c,d,e;b=a.DM;c=a.DK;d=a.DL;e=a.DO;Do(b,c);return d.qF.iM(Fk(b),e);};
function AAW(){let a=this;I.call(a);a.D0=null;a.D1=null;a.D2=null;a.D3=null;}
let AIw=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=O8(a.D0,a.D1,a.D2,a.D3);X9(b);b=b.r6;c=0.0;d=Bq(Om(b));while(Br(d)){b=Bp(d);if(!NW(b)){e=b.sR.p6;f=Ff(b.u6);EH();if(f===J3){g=(b.sF.bC(0)).rh;f=(b.sF.bC(1)).rh;b=By(g.p9,f.p$);I1(PV(g,g.p$),PV(f,1),b);}else{h=(b.sF.bC(0)).rh.p6.data.length;i=Ff(b.u6)!==PX?0:1;b=b.rh;if(!i)h=4;b=PV(b,h);}j=b.p6;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bh(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},AK2=M();
function AEC(){let a=this;N.call(a);a.GA=0.0;a.GB=0.0;a.Gy=0.0;}
let ABV=M(),ANQ=null,AD9=null,Rp=null,Ub=null,ALD=null,AOB=null,FR=()=>{FR=Bf(ABV);AKv();},AKv=()=>{ANQ=new AAx;AD9=new AAu;Rp=new AAw;Ub=new AAs;ALD=new AAt;AOB=new AAd;},Kk=M(0),AAN=M(),AK7=(a,b)=>{return b.j4();};
function Tu(){let a=this;I.call(a);a.qR=null;a.rV=null;a.sV=null;a.rB=null;a.vN=0;a.vC=null;a.qu=null;}
let XU=(a,b)=>{return !OY(Z(a.rV.st,b))?3.0:Be(14.0,(Gn(a.sV,b)).qE/2.0);},AM3=(a,b)=>{return GU(a.rB,CB(b)+8.0)>0.0&&Ie(a.rB,Cj(b)+8.0)>0.0&&GU(a.rB,b.qb-8.0)<a.qR.tv&&Ie(a.rB,b.qi-8.0)<a.qR.ug?1:0;},ADr=(a,b)=>{let c,d,e,f;c=b.data;d=a.qR;e=ACv(a,b,10.0,0.0);f=BQ(a.qu.qt.rz,Ef(a,3.0));Gz(d,e,f);d=a.qR;e=ABz(a,c[0],c[1],1,1.5);f=a.qu.qt.rz;DM(d,e,f);},ABz=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Ey;i=W(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Kf(h,Eb(Lh(a,i)));return h;},ACv
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Bb();f=b.length-2|0;g=0;h= -d;while(true){i=CQ(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Gt(n*(j-b[o])- -b[o]);q=e;V(q,p);d=DL(DL(n,n),3.0-(n- -n));o=g-1|0;V(q,Gt(d*(k-b[o])- -b[o]));m=m+1|0;}q=Gt(j- -(!g?c:i?0.0:h));p=e;V(p,q);V(p,Gt(k));g=g+2|0;}q=e;r=W(q.p_);b=r.data;o=0;m=b.length;while(o<m){b[o]=(Z(q,o)).wE;o=o+1|0;}return Df(Lh(a,r));},AK5=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.rr;CT();f=e!==FB?0:1;g
=a.qu.qt.rz;h=!f?0.1:0.22;g=KR(Cr(g,h),a.qu.qt.qp);e=HP(a,d,0.0,XU(a,b));i=a.qR;if(OY(c)&&!f)g=a.qu.qt.qp;DM(i,e,g);if(f){g=a.qR;e=Ww(e);i=BQ(a.qu.qt.rz,Ef(a,3.0));Gz(g,e,i);}else if(OY(c)){g=a.qR;e=Ww(e);i=BQ(a.qu.qt.so,Ef(a,1.25));Gz(g,e,i);}ADs(a,b,c,d);e=c.rr;if(e!==Db){j=a.vC.data;if(j[b]>0){a:{b=j[b];QS();switch(Wp.data[e.p8]){case 1:case 2:f=b;break a;case 3:f=c.wu;break a;case 4:case 5:f=0;break a;default:}c=new Ce;Bn(c);S(c);}k=Ba(1.0,(d.qf-20.0-3.0*(b-1|0))/b);l=Cj(d)-4.0-3.0;m=0;n=k+3.0;while(m<b)
{c=HP(a,BY(d.qb+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.qu.qt.rz:Cr(a.qu.qt.qN,0.3);DM(a.qR,c,g);m=m+1|0;}}}},ADs=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.qi+4.0+15.0;f=c.vj;DR();KL(a,f,d,e,PP,a.qu.qt.qk);if(!BC(Jw(c))){e=e+15.0;KL(a,Jw(c),d,e,GR,a.qu.qt.qN);}if(!Co(c.sx))e=Rk(a,c.sx,d,e+7.0,a.qu.qt.qk);g=c.rr;CT();if(g!==Db){h=e+8.0;i=a.qR;j=new Em;k=BW([d.qb+10.0,h,CB(d)-10.0,h]);AC3(j,Lh(a,k));g=BQ(Cr(a.qu.qt.qN,0.5),Dj(a.qR,Ef(a,1.0)));Gz(i,j,g);l=e+22.0;m=c.rr===Fe?0:1;KL(a,Ye(c,a.vC.data[b]),d,l,GR,!m?a.qu.qt.qN
:a.qu.qt.rz);Rk(a,c.v7,d,l,a.qu.qt.rz);}},Rk=(a,b,c,d,e)=>{let f,g;f=b.u();while(f.v()){g=f.x();d=d+15.0;DR();KL(a,g,c,d,EK,e);}return d;},KL=(a,b,c,d,e,f)=>{let g,h;if(Ef(a,e.rv)>=4.0){g=a.qR;b=AAm(b,e,c.qf-20.0);h=GU(a.rB,c.qb+10.0);d=Ie(a.rB,d);c=ABF(a,e);Na(g,b,h,d,c,f);}},AI7=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Z(a.rV.vg,b);if(!(Ef(a,11.0)<4.0)&&!BC(c.vY)){d=0;e=0;while(e<b){d=d+(ACQ(a,Z(a.rV.vg,e))!=ACQ(a,c)?0:1)|0;e=e+1|0;}DR();f=CS(G(0),EK)*a.qu.zb;g=AAm(c.vY,EK,f);h=CS(g,EK)+6.0;i=(NP(a.sV,c.tP,c.uo)).rl.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.qR;l=HP(a,BY(j,k,h,15.0),0.0,3.0);m=a.qu.qt.qp;DM(c,l,m);c=a.qR;h=GU(a.rB,j+3.0);f=Ie(a.rB,k+11.0);l=ABF(a,EK);m=a.qu.qt.rz;Na(c,g,h,f,l,m);return;}},ACQ=(a,b)=>{let c,d;c=a.rV.st;d=b.tP;c=(Z(c,d)).rq;d=b.uo;return (Z(c,d)).rg;},HP=(a,b,c,d)=>{let e,f,g,h,i;e=new Cy;f=b.qb-c;g=b.qi-c;h=b.qf;i=(-2.0)*c;DI(e,f,g,h-i,b.qE-i);return FC(Eb(Lh(a,FI(e,d))));},Ww=b=>{return Pu(b.tZ.bC(0));},Lh=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while
(f<c){e[f]=GU(a.rB,b[f]);g=f+1|0;e[g]=Ie(a.rB,b[g]);f=f+2|0;}return d;},Ef=(a,b)=>{return DL(a.rB.yl,b);},ABF=(a,b)=>{return APu(Ef(a,b.rv),b.s1,b.t1,b.vl);};
function ZL(){let a=this;N.call(a);a.zD=null;a.Bb=null;}
let AAy=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new ABd;d.s9=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.s9;if(h>=i)break;j=c.data;g=Bv(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.sJ=g+1|0;j=Bd((i+e|0)-f|0);d.q2=j;d.qB=Bd(e);d.rA=Bd(e);d.z_=U(B4(F9),i);Cb(c,0,j,0,i);h=0;e=d.s9;f=0;g=e;while(f<e){j=d.z_.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.q2.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.qB.data[h]=l;c=d.rA.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.qB.data[h]=l;d.rA.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.uk=WG(d,d.rA);d.vF=WG(d,d.qB);e=BE(40,4000/(d.q2.data.length+1|0)|0);o=new ZL;h=Bv(1,e);p=null;e=0;while(e<h&&!(p!==null&&Uo(GV(p),Cq))){if(!e)q=AAo(d);else{q=AAo(d);k=q.rL.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=X(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.sE.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Ri(q);r=SR(q);s=GV(q);g=0;i=0;while(i<24&&g<4&&AGt(s,Cq)){f=1;while(true){l=q.rL.data.length;if(f>=l)break;if(!(i%2|0)){t=q.rF;SC(q,f,t.uk,t.qB);}else{l=(l-1|0)-f|0;t=q.rF;SC(q,l,t.vF,t.rA);}f=f+1|0;}Ri(q);u=GV(q);g=g+1|0;if(Um(u,s)){r=SR(q);g=0;s=u;}i=i+1|0;}if(p!==null&&ML(GV(r),GV(p)))r=p;e=e+1|0;p=r;}o.zD=d;o.Bb=p;return o;},Ou=a=>{return Oi(a.Bb);},Wx=M(),AMb=(a,b)=>{return b.j4();},AA0=M(),ABB=null,O_=()=>{O_=Bf(AA0);ALX();},ALX
=()=>{let b,c;b=Bd((T8()).data.length);c=b.data;ABB=b;c[Db.p8]=1;c[Fe.p8]=2;c[G4.p8]=3;c[FB.p8]=4;c[IM.p8]=5;};
function X$(){let a=this;N.call(a);a.wV=0;a.zO=0;a.zf=0;}
let AIm=(a,b,c,d)=>{a.wV=b;a.zO=c;a.zf=d;},RS=(a,b,c)=>{let d=new X$();AIm(d,a,b,c);return d;},O9=a=>{return a.zf!=(-1)?0:1;},K8=(b,c)=>{let d,e,f,g,h;d=1;while(d<BB(b)){e=d+1|0;if(c<PD(b,e))break;d=e;}f=Bt(b,d-1|0);g=c-PD(b,d)|0;h=X(Bt(b,d),f);return g>=h?RS(d,g-h|0,(-1)):RS(d,g/f|0,g%f|0);},OK=(b,c,d,e)=>{return (PD(b,c)+X(d,Bt(b,c-1|0))|0)+e|0;},PD=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+X(Bt(b,e),Bt(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},AFS=M(),Qe=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(true){if(d>BB(b)){b=new BG;f
=K();P(O(H(f,G(622)),c),46);Bu(b,J(f));S(b);}g=Bt(b,d-1|0);h=X(Bt(b,d),g);if(e<h){c=e/g|0;e=e%g|0;b=K();P(O(P(O(P(O(P(b,87),d),91),c),44),e),93);return J(b);}e=e-h|0;if(e<Bt(b,d))break;e=e-Bt(b,d)|0;d=d+1|0;}b=K();H(O(P(O(P(b,98),d),91),e),G(623));return J(b);};
function PF(){let a=this;I.call(a);a.r9=null;a.sH=null;a.uU=null;a.xO=null;a.A0=null;a.ws=null;a.E6=null;a.tV=null;a.sf=0;a.up=0;}
let ABH=null,Ho=()=>{Ho=Bf(PF);AMA();},AKx=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Qm(a.sH,a.r9.qL);c=O$(a.sH,a.r9.qL);d=0;e=b;f=c;while(true){g=a.uU.te.data;if(d>=g.length)break;e=Be(e,g[d]);b=Ba(b,a.uU.te.data[d]);g=a.uU.te.data;h=d+1|0;f=Be(f,g[h]);c=Ba(c,a.uU.te.data[h]);d=d+2|0;}i=(Ba(b-e,c-f)+2.0)*1.25;Ho();j=KW(i,ABH);k=j/5.0;e=k*BM((e- -b)/2.0/k);f=k*BM((f- -c)/2.0/k);l=new F0;b=j/2.0;c=e-b;i= -j/2.0;QV(l,c,e-i,f-b,f-i);return l;},Zx=a=>{return a.up!=a.tV.data.length?0:1;},WX=a=>{return a.sf==49&&Zx(a)?1:0;},Sl
=a=>{let b,c;a:{b=a.sf;if(b>13){c=a.up;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},AOF=(a,b,c)=>{let d,e,f,g,h;d=a.xO;e=FN(d.q8,d.q6,b,a.sf);d=a.xO;f=FN(d.rx,d.rD,c,a.sf);d=a.sH;g=a.E6;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.tG.data[c]+e*d.u2.data[c]+f*d.vc.data[c];c=c+1|0;}Cz(a.A0,g);Do(a.ws,a.A0);return a.r9.qg.qF.iM(Fk(a.ws),a.r9.qq.qy);},AH7=a=>{let b,c,d,e,f,g;b=a.sf;if(b==49)return;c=(2*b|0)-1|0;d=W(X(c,c));e=d.data;f=0;while(true){g=a.tV.data;if(f>=g.length)break;e[X(2
*(f/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.tV=d;a.sf=c;a.up=0;},AHg=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=DZ(a.r9);c=a.r9;d=c.qq;e=d.qy;f=Ii(c.qg,Ca(d));Do(a.ws,b);JC(f,b,a.ws,e);g=1;while(g<=BB(a.r9.qg)){b.qc.data[g]=f.to.data[g];b.qe.data[g]=f.tn.data[g];g=g+1|0;}h=Ct(b);b=new Ic;c=a.xO;g=a.sf;MJ(b,c,g,g,a.tV);c=new J5;i=a.sH;j=b.q7.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Be(k,n);l=Ba(l,n);}m=m+1|0;}l=Be(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=Ba(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new HL;e=Gq(k,l,9);j=W(e.p_);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).uu;m=m+1|0;}MF(o,0,Lp(j,k,l),0.0,l);}else{o=new HL;m=Fx(n);q=Fx(l);r=q-m|0;j=W(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=Ds(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Lp(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=Bb();while(m<=q){if(!(m%s|0)){e=Gt(Ds(m));V(f,e);}m=m+1|0;}e=f;j=W(e.p_);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).wE;m=m+1|0;}j=Lp(j,n,l);}MF(o,1,j,n,l);}}else o
=AFk(0,W(0),0.0,l);p=W(b.q7.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=Wb(o,b.q7.data[m]);m=m+1|0;}f=AJY(AAO(b.r$,b.qC,b.qV,p),Bv(1,48/(b.qC-1|0)|0));e=new N$;BK(f);d=new Zg;d.Fs=f;AAa(e,f,d,1.0);f=Bb();j=o.tS.data;g=j.length;m=0;while(m<g){d=L2(e,Wb(o,j[m]));V(f,d);m=m+1|0;}e=new Mh;e.xW=o;e.wh=f;f=a.uU;d=a.r9;VW(c,i,b,e,f,d.re,d.tz,Qm(a.sH,d.qL),O$(a.sH,a.r9.qL),Sg(h,AEp(a.sH)),Sg(h,AO4(a.sH)));return c;},Sg=(b,c)=>{let d,e,f,g;Ho();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=
d+f[e]*g[e];e=e+1|0;}return d;},AMA=()=>{ABH=BW([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Ih=M(0),Iz=(b,c)=>{let d,e,f,g;d=Zd(Hn(c));e=By(200,2);f=By(200,1);g=0;while(g<200){b.lo(g,d,e);BS(f,g,0,g%2|0);g=g+1|0;}return JQ(e,f);},Wk=M(),APc=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=FX(c);g=Ck(e?f*0.25:f*0.4375+0.5625);h=FX(c)*6.283185307179586;BS(d,b,0,g*FH(h));BS(d,b,1,g*Gm(h));},RH=M(),ANO=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+FX(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BS(d,
b,0,f*FH(g)+Fo(c)*0.02);BS(d,b,1,f*Gm(g)+Fo(c)*0.02);},SQ=M(),AN6=(a,b,c,d)=>{let e,f,g,h;e=FX(c)*3.141592653589793;f=b%2|0?0:1;g=f?FH(e):1.0-FH(e);h=f?Gm(e):0.5-Gm(e);BS(d,b,0,(g+Fo(c)*0.1-0.5)/1.5);BS(d,b,1,(h+Fo(c)*0.1-0.25)/1.5);},RM=M(),AGy=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BS(d,b,0,e+Fo(c)*0.2);BS(d,b,1,e+Fo(c)*0.2);},JY=M(0);
function ACN(){I.call(this);this.Dz=null;}
let F_=M(B_);
function Iu(){let a=this;I.call(a);a.Dw=0.0;a.uj=null;}
let AOz=(a,b,c)=>{let d,e;d=1;while(true){e=b.qc.data;if(d>=e.length)break;Ud(a,c.to.data[d],a.uj.qc.data[d],e[d]);Ud(a,c.tn.data[d],a.uj.qe.data[d],b.qe.data[d]);d=d+1|0;}},Ud=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.p6;f=c.p6;g=d.p6;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.Dw*j[h];h=h+1|0;}},ALc=a=>{return Ct(a.uj);},AFo=(a,b)=>{Cz(a.uj,b);};
function Mt(){N.call(this);this.Ag=0.0;}
let R9=null,IJ=()=>{IJ=Bf(Mt);AF6();},ALL=(a,b)=>{IJ();a.Ag=b;},Yz=a=>{let b=new Mt();ALL(b,a);return b;},AJZ=(a,b,c)=>{let d,e;d=1;while(true){e=b.qc.data;if(d>=e.length)break;VD(a.Ag,c.to.data[d],e[d]);VD(a.Ag,c.tn.data[d],b.qe.data[d]);d=d+1|0;}},AEA=a=>{IJ();return R9;},APh=(a,b)=>{return;},AF6=()=>{R9=W(0);};
function JV(){let a=this;I.call(a);a.rO=null;a.q1=0;}
let ALN=(a,b)=>{a.rO=Bd(4);while(Jo(b,Cq)){QU(a,G7(b)&134217727);b=Ft(b,27);}},Le=a=>{let b=new JV();ALN(b,a);return b;},MW=(b,c)=>{let d,e,f,g;d=Le(Cq);e=0;f=0;while(!(f>=b.q1&&f>=c.q1&&e<=0)){g=(Ei(b,f)+Ei(c,f)|0)+e|0;QU(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Tr=a=>{let b;b=a.q1;return !b?0:((b*27|0)-SJ(Ei(a,b-1|0))|0)+5|0;},Eu=(a,b)=>{let c;c=Bv(a.q1,b.q1)-1|0;while(c>0&&Ei(a,c)==Ei(b,c)){c=c+(-1)|0;}return c<0?0:Ei(a,c)-Ei(b,c)|0;},EV=(a,b)=>{let c,d,e;c=0;while(c<a.q1){d=a.rO.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)QU(a,b);},FS=(a,b)=>{let c;c=0;while(c<b){EV(a,0);c=c+1|0;}},Ir=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.q1;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.rO.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.rO=f;a.q1=g.length;AB4(a);},Pq=(a,b)=>{let c,d,e,f;c=0;while(Eu(a,b)>=0){d=0;e=0;while(e<a.q1){f=(a.rO.data[e]-Ei(b,e)|0)+d|0;a.rO.data[e]=f&134217727;d=f>>27;e=e+1|0;}AB4(a);c=c+1|0;}return c;},Ei=(a,b)=>{return b>=a.q1?0:a.rO.data[b];},QU
=(a,b)=>{let c,d,e,f,g;c=a.q1;d=a.rO.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=BE(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.rO=f;}d=a.rO.data;e=a.q1;a.q1=e+1|0;d[e]=b;},AB4=a=>{let b,c,d;while(true){b=a.q1;if(b<=0)break;c=a.rO.data;d=b-1|0;if(c[d])break;a.q1=d;}};
function ACj(){let a=this;I.call(a);a.Bh=null;a.A8=null;a.Bs=null;}
let AG2=(a,b,c)=>{let d;d=JQ(By(c,2),By(c,1));a.Bh=d;a.A8=EB(b,d.qr);a.Bs=Ii(b,c);},YL=(a,b)=>{let c=new ACj();AG2(c,a,b);return c;},ALs=M(),APL=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Ku(b)&&(e+f|0)<=Ku(d)){a:{b:{if(b!==d){g=Oo(Bk(b));h=Oo(Bk(d));if(g!==null&&h!==null){if(g===h)break b;if(!JA(g)&&!JA(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bk(n);if(HE(n.ti,h.ti)){k=1;break c;}}k=0;}if(!k){JR(b,c,d,e,j);b=new K2;Bn(b);S(b);}j=j+1|0;k
=m;}JR(b,c,d,e,f);return;}if(!JA(g))break a;if(JA(h))break b;else break a;}b=new K2;Bn(b);S(b);}}JR(b,c,d,e,f);return;}b=new K2;Bn(b);S(b);}b=new CW;Bn(b);S(b);}d=new HI;Bu(d,G(624));S(d);},Cb=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Ku(b)&&(e+f|0)<=Ku(d)){JR(b,c,d,e,f);return;}b=new CW;Bn(b);S(b);},JR=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function J6(){let a=this;Bz.call(a);a.ub=null;a.Gt=null;}
let KD=null,J2=null,JD=null,J7=null,JF=null,M9=null,SY=null,E9=()=>{E9=Bf(J6);ALI();},Jv=()=>{E9();return SY.fv();},AFv=(a,b,c,d,e)=>{E9();B5(a,b,c);a.ub=d;a.Gt=e;},Gs=(a,b,c,d)=>{let e=new J6();AFv(e,a,b,c,d);return e;},ADf=(a,b)=>{let c;a:{JT();switch(PJ.data[a.p8]){case 1:case 2:break;case 3:c=C6(1.0,Bv(1,b));break a;case 4:c=C6(2.0,6000.0);break a;case 5:case 6:c=C6(120.0,1600.0);break a;default:c=new Ce;Bn(c);S(c);}c=C6(0.0,b);}return c;},ALI=()=>{let b,c,d;KD=Gs(G(625),0,G(626),G(627));J2=Gs(G(628),1,
G(629),G(630));JD=Gs(G(631),2,G(632),G(633));J7=Gs(G(634),3,G(635),G(636));JF=Gs(G(637),4,G(638),G(639));b=Gs(G(640),5,G(641),G(639));M9=b;c=U(J6,6);d=c.data;d[0]=KD;d[1]=J2;d[2]=JD;d[3]=J7;d[4]=JF;d[5]=b;SY=c;},AFa=M(),PK=(b,c)=>{let d,e,f,g,h,i;d=K();e=(Dc()).data;f=e.length;g=0;while(g<f){h=e[g];i=h!==EG?BH(b,h):C1(c);if(!Y(i,H3(b,h)))L(P(L(L(d,d.qm<=0?G(3):G(129)),h.qS),61),Fm(i,G(642),G(3)));g=g+1|0;}return J(d);};
function ZH(){let a=this;I.call(a);a.sn=null;a.y1=0;}
let VQ=b=>{a:{b:{H2();switch(Kn.data[b.p8]){case 3:break;case 4:case 5:break b;case 6:b=G(643);break a;case 7:b=G(644);break a;default:break b;}b=G(645);break a;}b=b.uW;}return b;},ALq=a=>{let b;b=a.sn.qF;DB();return b!==C0?Ia(G(646),G(647),G(648)):Ia(G(646),G(649),G(650));},AK8=a=>{let b,c,d,e,f,g,h;b=new Dd;c=a.sn.qF;DB();c=c!==C0?G(3):G(651);d=K();H(H(d,G(652)),c);e=J(d);f=!a.y1&&a.sn.qF!==HS?G(653):G(654);d=a.sn;if(d.qF===C0)g=G(655);else{c=Z8(d.r8,G(656));d=K();P(H(H(d,G(657)),c),10);g=J(d);}if(!a.y1)c
=G(3);else{h=Z8(a.sn.rE,G(658));c=K();P(H(H(c,G(659)),h),10);c=J(c);}d=K();H(H(H(H(H(d,f),G(660)),g),c),G(661));D6(b,G(53),e,J(d));return b;},Z8=(b,c)=>{let d,e;a:{H2();switch(Kn.data[b.p8]){case 1:d=G(662);break a;case 2:d=G(663);break a;case 3:d=G(664);break a;case 4:d=G(665);break a;case 5:d=G(3);break a;case 6:d=G(666);break a;case 7:d=G(667);break a;default:}b=new Ce;Bn(b);S(b);}e=K();P(H(P(e,91),c),93);b=Fm(d,G(668),J(e));d=K();H(P(H(H(d,G(669)),c),93),b);return J(d);},AN3=M(),JP=(b,c)=>{let d,e;d=new Dd;BF();c
=BH(c,FU);e=K();H(H(H(H(e,G(670)),c),G(671)),b);D6(d,G(581),G(672),J(e));return d;},AOq=M(),ANW=b=>{let c,d,e,f,g,h,i,j,k,l;c=Uf(b);if(c instanceof Qh){d=new Dd;BF();b=BH(b,FU);e=K();H(H(H(e,G(673)),b),G(674));D6(d,G(675),G(676),J(e));return d;}if(c instanceof Ov)return Ia(G(675),G(677),G(678));f=c instanceof O5;g=new Dd;e=!f?G(679):G(680);h=K();H(H(h,e),G(681));h=J(h);e=!f?G(682):G(683);i=c.iU(CZ(b));j=K();k=1;while(k<i.qc.data.length){b=K();P(O(H(b,G(684)),k),93);l=L(j,Ks(J(b),i.qc.data[k]));b=K();P(O(H(b,
G(685)),k),93);L(l,Ks(J(b),i.qe.data[k]));k=k+1|0;}b=J(j);i=K();H(H(H(i,e),G(686)),b);D6(g,G(675),h,J(i));return g;},RR=(b,c,d,e,f)=>{L(O(L(O(L(O(P(L(L(f,G(687)),b),91),c),G(427)),d),G(136)),e),G(688));};
function Xo(){let a=this;I.call(a);a.r5=null;a.ye=0;a.yb=0;}
let APv=(a,b)=>{let c,d,e;a.r5=b;a.ye=Jz(b)>=Ca(E8(b))?0:1;c=(Hf(a.r5)).data;d=c.length;e=0;a:{while(e<d){if(c[e]){d=1;break a;}e=e+1|0;}d=0;}a.yb=d;},AHB=a=>{let b=new Xo();APv(b,a);return b;},AFT=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b=new Dd;c=a.r5;BF();d=BH(c,FZ);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(18)))break a;e=0;break a;case 2988943:if(!Y(d,G(19)))break a;e=1;break a;default:}}b:{switch(e){case 0:break;case 1:d=G(689);break b;default:d=G(690);break b;}d=G(691);}c=!a.ye?G(3):G(692);f
=!a.yb?G(3):G(693);g=K();H(H(H(H(g,d),c),f),G(694));h=J(g);if(!a.yb)i=G(3);else{d=a.r5;c=CK(G(695));f=CZ(d);j=Hf(d);e=0;k=1;while(k<=BB(f)){l=Bt(f,k-1|0);m=0;while(m<X(Bt(f,k),l)){n=j.data;o=e+1|0;if(n[e])RR(G(453),k,m/l|0,m%l|0,c);m=m+1|0;e=o;}l=0;while(l<Bt(f,k)){n=j.data;m=e+1|0;if(n[e])RR(G(455),k,l,0,c);l=l+1|0;e=m;}k=k+1|0;}i=J(P(c,10));}m=Ea(a.r5);p=BH(a.r5,Kr);e=Ea(a.r5);l=20;k=20;while((e/l|0)>=16){if(l==k){l=2*k|0;continue;}if(l==(2*k|0)){l=5*k|0;continue;}k=k*10|0;l=k;}if(!a.ye)q=G(3);else{e=Jz(a.r5);d
=K();H(O(H(d,G(696)),e),G(697));q=J(d);}c:{d=BH(a.r5,FZ);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(18)))break c;e=0;break c;case 2988943:if(!Y(d,G(19)))break c;e=1;break c;default:}}d:{switch(e){case 0:break;case 1:g=G(698);break d;default:g=G(3);break d;}g=G(699);}r=!a.ye?G(700):G(701);e:{d=BH(a.r5,FZ);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(18)))break e;e=0;break e;case 2988943:if(!Y(d,G(19)))break e;e=1;break e;default:}}f:{switch(e){case 0:d=V_(a,G(702));c=K();H(H(c,G(703)),d);d=J(c);break f;case 1:d
=S_(a,G(453));c=S_(a,G(455));f=K();H(H(f,d),c);d=J(f);break f;default:}d=V_(a,G(704));}c=K();H(H(c,G(705)),d);d=J(c);s=K();H(H(H(H(H(P(O(H(H(H(O(H(H(s,i),G(706)),m),G(707)),p),G(708)),l),10),q),g),G(709)),r),d);D6(b,G(710),h,J(s));return b;},V_=(a,b)=>{let c,d;c=O3(a,G(453),b);b=O3(a,G(455),Fm(b,G(453),G(455)));d=K();H(H(d,c),b);return J(d);},S_=(a,b)=>{let c,d;c=Fm(G(711),G(453),b);b=O3(a,b,G(712));d=K();H(H(d,c),b);return J(d);},O3=(a,b,c)=>{let d,e;if(!a.yb)d=G(3);else{d=K();H(H(H(d,G(713)),b),G(668));d=
J(d);}e=K();P(H(H(H(H(H(H(H(e,G(714)),b),G(715)),b),G(716)),c),d),10);return J(e);},ACh=M(0);
function LL(){I.call(this);this.Fv=null;}
let AMC=b=>{let c,d;b=b.Fv;if(!b.Ft){c=performance.now()+12.0;d=b.A$.lH();while(d&&performance.now()<c){d=b.A$.lH();}b.Cn.be();if(d)Y7(b);}};
function WO(){let a=this;I.call(a);a.EW=null;a.EX=null;a.EY=0;}
let AFb=(a,b)=>{b=b;return R0(a.EW,b,E3(a.EX,a.EY));};
function UM(){let a=this;I.call(a);a.qA=null;a.sp=null;}
let SX=(a,b,c,d)=>{let e,f;if(!Y(CM(FF(a.qA,c),G(3)),d)&&!If(a.qA,b)){e=a.sp;b=b.qS;f=c.qS;c=K();H(H(P(H(H(H(c,b),G(717)),f),61),d),G(718));b=J(c);V(e,b);}},Jt=(a,b)=>{let c,d;c=b.qS;b=BH(a.qA,b);d=K();H(P(H(d,c),61),b);return J(d);};
function Qx(){let a=this;N.call(a);a.rb=null;a.q0=0;a.rc=0;}
let G3=a=>{return Bc(a.rb.r7,a.q0,a.rc);},Nu=a=>{let b,c,d,e,f;b=a.rb;c=b.rX.vi;EO();if(c===Ew)d=B7(b);else{d=B7(b);e=Rb(a.rb,a.q0);f=a.rc;b=K();P(O(P(O(P(H(b,d),91),e),44),f),93);d=J(b);}return d;},TT=(a,b)=>{let c,d,e,f,g,h,i;c=new T9;c.rm=K();c.vB=a;c.Bz=b;a.rb.Ev.lI(c);if(c.EH){d=c.Bz;Gg();if(d!==HG&&G3(c.vB)===0.0){a:{if(K0(c.rm,0)!=45){e=c.rm;f=0;e=e;g=e.qm-G(719).p7.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=G(719).p7.length)break c;if(e.qw.data[f+h|0]!=Bi(G(719),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)JS(c.rm,0,G(720));}}i=J(c.rm);if(BC(i))c=Nu(a);else{c=Nu(a);d=K();H(H(H(d,c),G(58)),i);c=J(d);}d:{Qb();switch(Y_.data[b.p8]){case 1:b=CH(G3(a));d=K();H(H(H(d,c),G(58)),b);c=J(d);break d;case 2:b=I5(G3(a));d=K();H(H(H(d,c),G(58)),b);c=J(d);break d;case 3:break;default:b=new Ce;Bn(b);S(b);}}return c;},ANv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Qx)){b=b;c=!R(a.rb,b.rb)?0:a.q0!=b.q0?0:a.rc==b.rc?1:0;}else c=0;return c;},IK=M(Bz),DJ=null,Fg=null,Cd
=null,Xk=null,HX=()=>{HX=Bf(IK);AN_();},AFU=(a,b,c)=>{HX();B5(a,b,c);},Mn=(a,b)=>{let c=new IK();AFU(c,a,b);return c;},AN_=()=>{let b,c,d;DJ=Mn(G(721),0);Fg=Mn(G(722),1);b=Mn(G(723),2);Cd=b;c=U(IK,3);d=c.data;d[0]=DJ;d[1]=Fg;d[2]=b;Xk=c;},KJ=M(Bz),Es=null,GA=null,C8=null,C$=null,Ew=null,SE=null,EO=()=>{EO=Bf(KJ);AJk();},ANK=(a,b,c)=>{EO();B5(a,b,c);},Io=(a,b)=>{let c=new KJ();ANK(c,a,b);return c;},AJk=()=>{let b,c,d;Es=Io(G(147),0);GA=Io(G(724),1);C8=Io(G(153),2);C$=Io(G(725),3);b=Io(G(726),4);Ew=b;c=U(KJ,5);d
=c.data;d[0]=Es;d[1]=GA;d[2]=C8;d[3]=C$;d[4]=b;SE=c;},Rz=M(Cm),UC=(a,b)=>{return 1.0/(1.0+JN( -b));},AOr=(a,b,c)=>{return c*(1.0-c);},Rx=M(Cm),AI3=(a,b)=>{return Xh(b);},AJt=(a,b,c)=>{return 1.0-c*c;},Rw=M(Cm),AF8=(a,b)=>{if(b<0.0)b=0.0;return b;},AJ0=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Rv=M(Cm),APt=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ALz=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Ru=M(Cm),AGl=(a,b)=>{return Rj(b);},AL4=(a,b,c)=>{C2();return UC(CO,b);},Rt=M(Cm),AIU=(a,b)=>{return Gm(b);},AMz=(a,b,c)=>{return FH(b);},Rr
=M(Cm),AEQ=(a,b)=>{return b;},AIJ=(a,b,c)=>{return 1.0;},Vm=M(0);
function SP(){let a=this;I.call(a);a.FS=null;a.FT=0;a.FU=null;}
let G8=(a,b)=>{let c,d,e;c=a.FS.data;d=a.FT;e=a.FU;c[d]=b;return e.iJ();},ADU=M(),RC=b=>{return Ba(Ui(Rd(QW(b),Gc(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Hb=M(0);
function W9(){I.call(this);this.Fq=null;}
let AMP=(a,b)=>{return Y9(a.Fq,b);};
function Yc(){I.call(this);this.CD=null;}
let AMK=(a,b)=>{let c,d,e;c=a.CD;d=Y9(c,b);e=c.xF.p6.data[b];return d===0.0?0.0:d/RC(e);};
function AAr(){ET.call(this);this.AN=null;}
let Hl=(a,b)=>{return Z(a.AN,b);},K4=a=>{return a.AN.p_;};
function O4(){let a=this;N.call(a);a.tP=0;a.uo=0;a.vY=null;}
let AGx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(O4)){b=b;c=a.tP!=b.tP?0:a.uo!=b.uo?0:R(a.vY,b.vY)?1:0;}else c=0;return c;};
function Em(){N.call(this);this.rl=null;}
let AC3=(a,b)=>{a.rl=b;},Df=a=>{let b=new Em();AC3(b,a);return b;},HH=b=>{return Df(b);},AMh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Em)){b=b;c=R(a.rl,b.rl)?1:0;}else c=0;return c;},AK1=M(),Sn=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=VK(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bv(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|AAB(f,k[q],p);q=q+1|0;}h=Bv(h,g[p]);p=p+(-1)|0;}r=Bq(c);while(Br(r)){k=(Bp(r)).data;i=i|AAB(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},AAB=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},VK=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function ABd(){let a=this;I.call(a);a.s9=0;a.sJ=0;a.q2=null;a.qB=null;a.rA=null;a.uk=null;a.vF=null;a.z_=null;}
let WG=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.q2.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=U(B4(F9),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},D4=(a,b)=>{return b<a.s9?0:1;};
function AAi(){let a=this;I.call(a);a.rF=null;a.rL=null;a.sE=null;}
let AGr=(a,b)=>{let c,d,e,f,g,h,i;a.rF=b;c=b.q2.data;d=c.length;a.sE=Bd(d);e=b.sJ;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=U(B4(F9),e);i=c.data;a.rL=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},Vk=a=>{let b=new AAi();AGr(b,a);return b;},ACr=(a,b)=>{return a.rL.data[b];},YC=(a,b)=>{return a.sE.data[b];},AAo=b=>{let c,d,e,f;c=Vk(b);d=Bd(b.sJ);e=D_(b.q2.data.length);f=b.s9-1|0;while(f>=0){RX(c,f,e,d);f=f+(-1)|0;}return c;},RX=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.rF.q2.data[b];h=f[g];f[g]=h+1|0;GK(a,g,h,b);e=a.rF.uk.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];RX(a,a.rF.qB.data[h],c,d);i=i+1|0;}}}},GK=(a,b,c,d)=>{a.rL.data[b].data[c]=d;a.sE.data[d]=c;},SR=a=>{let b,c,d,e;b=Vk(a.rF);c=0;while(c<a.rL.data.length){d=0;while(true){e=a.rL.data;if(d>=e[c].data.length)break;GK(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},SC=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.rL.data[b].data;f=e.length;g=W(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.sE.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){GK(a,b,h[f],i[f]);f=f+1|0;}},Ri=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.rL.data.length){e=1;while(true){f=a.rL.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Rs(a,j,i)<Rs(a,i,j)){GK(a,d,h,j);GK(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},Rs=(a,b,c)=>{let d,e;d=a.rF;e=XF(a,d.uk,d.qB,b,c);d=a.rF;return e+XF(a,d.vF,d.rA,b,c)|0;},XF=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.sE.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},GV=a=>{let b,c,d,e,f,g,h,i;b=Cq;c=0;while(true){d=a.rF;if(c>=d.s9)break;e=d.uk.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.sE.data;i=d.qB.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=Lv(b,Cn(1));f=f+1|0;}c=c+1|0;}return Lv(OM(OM(Cn(Oi(a)),Cn(a.rF.s9+1|0)),Cn(8)),b);},Oi=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.rL.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.rF;m=l.vF.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.sE.data[l.rA.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.sE.data[l.rA.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function ABT(){let a=this;I.call(a);a.qQ=null;a.v$=null;a.zU=null;a.ss=null;a.w6=null;a.wd=null;}
let Ek=(a,b)=>{return a.ss.data[b];},ADa=(a,b)=>{return a.w6.data[b];},AJ4=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.ss.data.length).data;c=0;while(true){d=a.qQ;if(c>=d.s9)break;e=d.uk.data[c].fv();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.v$;k=a.qQ.qB.data;l=j-1|0;if(YC(d,k[g[l]])<=YC(a.v$,a.qQ.qB.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.qQ;if(!D4(d,d.qB.data[m]))break;m=m+(-1)|0;}e[i]=b[a.qQ.qB.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Be(11.0,(a.zU.data[c]/2.0-7.0)/Ba(1.0,Ba(n,(h-1|0)-n)));i=0;while(i<h){a.w6.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Be(8.0,e[i]+1|0);k=a.wd;d=a.qQ;p=!D4(d,d.qB.data[j])?1.0:2.0;k.data[j]=Ba(n,p);while(true){d=a.qQ;if(!D4(d,d.qB.data[j]))break;d=a.qQ;k=d.qB.data;m=j-1|0;l=D4(d,k[m]);k=a.wd;p=!l?2.0:8.0;k.data[m]=Ba(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},AAD=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d
=W(c);e=d.data;f=1;while(f<c){g=a.qQ;h=f-1|0;i=!D4(g,b[h])&&!D4(a.qQ,b[f])?0:1;e[f]=V7(a,b[h])/2.0+V7(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},V7=(a,b)=>{return D4(a.qQ,b)?0.0:a.zU.data[b];},ABa=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.qQ.sJ;if(f>=d)break;g=ACr(a.v$,e?f:(d-1|0)-f|0);h=AAD(a,g);i=Bb();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=ALr(a,l[j],m[j],b,c);while(!Co(k))
{o=i;if(!((Z(o,o.p_-1|0)).u8>n.u8))break;p=Gp(o,o.p_-1|0);q=p.w1.data;r=q.length;s=n.w1.data;t=s.length;u=r+t|0;v=W(u);m=v.data;w=W(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.w$.data;bb=y+1|0;bc=ba[y];}else{ba=p.w$.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=S2(p.vv+n.vv|0,v,w);}V(i,n);j=j+1|0;}d=0;o=Bq(i);while(Br(o)){p=Bp(o);bb=d+p.vv|0;while(d<bb){m=h.data;a.ss.data[l[d]]=m[d]+p.u8;d=d+1|0;}}f=f+1
|0;}},ALr=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.qQ.uk.data[b];g=!e?Bd(0):a.qQ.vF.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=W(j);l=W(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;LV(k,l,m,a.ss.data[a.qQ.qB.data[o]]-a.w6.data[o]-c,a.wd.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;LV(k,l,m,a.ss.data[a.qQ.rA.data[o]]+a.w6.data[o]-c,a.wd.data[o]);e=e+1|0;m=j;}if(h)LV(k,l,m,a.ss.data[b]-c,
0.01);return S2(1,k,l);},LV=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function WT(){let a=this;N.call(a);a.zX=null;a.yK=null;}
let ALT=M(),KY=(b,c)=>{let d,e,f;d=AAF(b);e=AAF(c);f=K();P(H(H(H(P(f,40),d),G(136)),e),41);return J(f);},AAF=b=>{return NK(b,b!==BM(b)?2:0);},Pa=(b,c)=>{let d,e,f;d=P(K(),b);e=C1(c);f=0;while(f<e.p7.length){P(d,((Bi(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return J(d);};
function Ic(){let a=this;N.call(a);a.r$=null;a.qC=0;a.qV=0;a.q7=null;}
let MJ=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==X(c,d)){a.r$=b;a.qC=c;a.qV=d;a.q7=e;return;}e=e.data;b=new BG;f=e.length;g=K();H(O(H(O(P(O(H(g,G(727)),c),120),d),G(728)),f),G(729));Bu(b,J(g));S(b);},AAO=(a,b,c,d)=>{let e=new Ic();MJ(e,a,b,c,d);return e;},Ec=(a,b,c)=>{return a.q7.data[X(c,a.qC)+b|0];},Fw=(a,b)=>{let c;c=a.r$;return FN(c.q8,c.q6,b,a.qC);},EU=(a,b)=>{let c;c=a.r$;return FN(c.rx,c.rD,b,a.qV);},N3=(b,c,d)=>{return  -((b-c)*d-b);},FN=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},ADE
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Ic)){b=b;c=!R(a.r$,b.r$)?0:a.qC!=b.qC?0:a.qV!=b.qV?0:R(a.q7,b.q7)?1:0;}else c=0;return c;},AJU=a=>{return a.qC;},AFF=a=>{return a.qV;};
function J5(){let a=this;N.call(a);a.vb=null;a.wc=null;a.vD=null;a.v2=null;a.tD=0;a.uB=0.0;a.wA=0.0;a.wB=0.0;a.zF=0.0;a.yB=0.0;}
let VW=(a,b,c,d,e,f,g,h,i,j,k)=>{a.vb=b;a.wc=c;a.vD=d;a.v2=e;a.tD=f;a.uB=g;a.wA=h;a.wB=i;a.zF=j;a.yB=k;},APO=(a,b,c,d,e,f,g,h,i,j)=>{let k=new J5();VW(k,a,b,c,d,e,f,g,h,i,j);return k;},AH$=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(J5)){b=b;if(!R(a.vb,b.vb)){c=0;break a;}if(!R(a.wc,b.wc)){c=0;break a;}if(!R(a.vD,b.vD)){c=0;break a;}if(!R(a.v2,b.v2)){c=0;break a;}if(a.tD!=b.tD){c=0;break a;}if(a.uB!==b.uB){c=0;break a;}if(a.wA!==b.wA){c=0;break a;}if(a.wB!==b.wB){c=0;break a;}if(a.zF!==b.zF){c
=0;break a;}if(a.yB===b.yB){c=1;break a;}c=0;}else c=0;}return c;},AFl=a=>{return a.vb;},AMT=a=>{return a.vD;};
function Mh(){let a=this;N.call(a);a.xW=null;a.wh=null;}
let ALt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Mh)){b=b;c=!R(a.xW,b.xW)?0:R(a.wh,b.wh)?1:0;}else c=0;return c;},AO$=a=>{return a.xW;};
function Ht(){let a=this;N.call(a);a.tG=null;a.u2=null;a.vc=null;a.wb=null;a.wW=null;a.w8=null;}
let NT=(a,b,c,d,e,f,g)=>{a.tG=b;a.u2=c;a.vc=d;a.wb=e;a.wW=f;a.w8=g;},APZ=(a,b,c,d,e,f)=>{let g=new Ht();NT(g,a,b,c,d,e,f);return g;},Ux=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&BE(d,e)>=0){f=c.data;g=Bv(d,e);h=f.length;if(g<h){f=c.fv();c=f.data;c[d]=0.0;c[e]=0.0;i=new Ht;c=Q7(h,d);j=Q7(h,e);k=Qe(b,d);b=Qe(b,e);Gu();NT(i,f,c,j,k,b,HY);return i;}}c=c.data;b=new BG;d=c.length-1|0;i=K();P(O(H(i,G(730)),d),46);Bu(b,J(i));S(b);},Qm=(a,b)=>{return H_(a.u2,a.tG,b);},O$=(a,b)=>{return H_(a.vc,a.tG,b);},H_=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Q7=(b,c)=>{let d;d=W(b);d.data[c]=1.0;return d;},Wz=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},APd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Ht)){b=b;c=!R(a.tG,b.tG)?0:!R(a.u2,b.u2)?0:!R(a.vc,b.vc)?0:!R(a.wb,b.wb)?0:!R(a.wW,b.wW)?0:R(a.w8,b.w8)?1:0;}else c=0;return c;},AEp=a=>{return a.u2;},AO4=a=>{return a.vc;};
function ACg(){let a=this;I.call(a);a.Ak=null;a.xa=0;a.Em=0.0;a.Bc=0;}
let AMq=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.Ak=c;a.xa=624;if(ML(b,Cq)&&Uo(b,Gc(4294967295, 0))){c=c.data;c[0]=G7(b);d=1;while(d<624){e=c[d-1|0];c[d]=X(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BG;g=K();P(VH(H(g,G(731)),b),46);Bu(f,J(g));S(f);},Zd=a=>{let b=new ACg();AMq(b,a);return b;},FX=a=>{return ((AAc(a)>>>5|0)*6.7108864E7+(AAc(a)>>>6|0))/9.007199254740992E15;},Fo=a=>{let b,c,d,e;if(a.Bc){a.Bc=0;return a.Em;}while(true){while(true){b=FX(a)*2.0-1.0;c=FX(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Ck((-2.0)*CX(d)/d);a.Em=e*b;a.Bc=1;return e*c;},Tk=(a,b,c)=>{let d,e,f,g;d=By(b,c);e=d.p6;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Fo(a);f=f+1|0;}return d;},AAc=a=>{let b,c,d,e,f,g;if(a.xa==624){b=0;while(b<624){c=a.Ak.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.xa=0;}c=a.Ak.data;g=a.xa;a.xa=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function ACI(){D5.call(this);this.Fr=null;}
let AGY=a=>{return 1;},AOI=(a,b)=>{let c;if(!b)return a.Fr;c=new CW;Bn(c);S(c);},VA=M(Fl),AL2=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.p6;e=c.p6;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Zb(a, -i[h],j[h]);g=g+Zb(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Zb=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CX(c);},AF0=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Vz=M(Fl),AGp=(a,b,c)=>{let d,e,f,g,h,i;d=b.p6;e=c.p6;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},AE2
=(a,b,c)=>{return 2.0*(b-c);},DX=M(0),ABh=M(),AHM=(a,b)=>{CN();};
function Vj(){let a=this;I.call(a);a.tg=null;a.s3=null;a.DA=null;a.DB=null;}
let AGc=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Cv();d=Pz(a,Os,a.s3.Bj,G(732));e=Pz(a,M_,a.s3.z2,G(733));f=c.length;g=0;while(g<f){h=c[g];i=DV(h,Nf,Ng);j=a.s3.Ay;k=F$(h);l=K();H(H(H(l,G(734)),k),G(554));m=LS(a,h,i,j,J(l));n=a.tg;o=DV(h,Pr,Pv);p=DG(h);l=ES(h,b.tK);k=F$(h);i=K();H(H(H(i,G(734)),k),G(735));i=J(i);q=U(BZ,2);r=q.data;r[0]=B$(109,m);r[1]=B$(100,h.xn);l=EN(n,o,p,l,G(736),i,q);j=DV(h,Jr,Jn);m=a.s3.ww;i=F$(h);s=K();H(H(H(s,G(737)),i),G(554));n=LS(a,h,j,m,J(s));j=a.tg;o=DV(h,KH,KB);p
=DG(h);t=ES(h,b.tM);i=F$(h);s=K();H(H(H(s,G(737)),i),G(738));s=J(s);r=U(BZ,2);q=r.data;q[0]=B$(118,n);q[1]=B$(100,h.xn);i=EN(j,o,p,t,G(739),s,r);s=ABm(a,h,DV(h,N6,N5),b.zi,l,d);k=ABm(a,h,DV(h,M2,MT),b.xD,i,e);q=U(BZ,2);r=q.data;r[0]=B$(109,s);r[1]=B$(118,k);QR(a,h,G(740),q);g=g+1|0;}},ABm=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.tg;h=DG(b);b=ES(b,d);d=B7(e);i=K();H(H(H(i,G(741)),d),G(742));i=J(i);j=U(BZ,2);k=j.data;k[0]=B$(109,e);e=new BZ;CP();d=CI;D2(e,113,f,d,d);k[1]=e;return EN(g,c,h,b,G(743),i,j);},QR=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=ES(b,a.s3.DZ);f=d.length;g=U(BZ,f+2|0);h=g.data;h[0]=B$(112,b.yj);i=new BZ;j=a.DB;CP();k=CI;D2(i,114,j,k,k);h[1]=Yp(i,e);l=0;while(l<f){h[l+2|0]=Yp(d[l],e);l=l+1|0;}k=a.tg;Cv();i=DV(b,NY,N0);f=DG(b);j=ES(b,a.s3.yg);m=!I0(b)?G(744):G(745);n=DG(b);d=e.p6.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?G(107):G(746);b=K();H(H(O(H(H(b,m),G(529)),n),G(747)),p);b=J(b);m=new ACq;m.D8=e;m.D9=c;XV(k,i,f,j,c,b,m,g);},LS=(a,b,c,d,e)=>{return FV(a.tg,
c,DG(b),ES(b,d),G(3),e);},Pz=(a,b,c,d)=>{return FV(a.tg,b,0,c,G(3),d);},GQ=M(0),O5=M(N),AG8=(a,b)=>{let c,d,e,f,g;c=B9(b);d=c.qc.data;e=U(B4(Dg),2);f=e.data;f[0]=BW([1.0,1.0]);f[1]=BW([1.0,1.0]);d[1]=EC(e);d=c.qe.data;e=U(B4(Dg),2);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;g=W(1);g.data[0]=(-1.0);f[1]=g;d[1]=EC(e);d=c.qc.data;e=U(B4(Dg),1);e.data[0]=BW([1.0,(-2.0)]);d[2]=EC(e);d=c.qe.data;e=U(B4(Dg),1);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;d[2]=EC(e);return c;},Ov=M(N),AEb=(a,b)=>{return B9(b);};
function WC(){N.call(this);this.E9=null;}
let AIj=(a,b)=>{let c;c=B9(b);Cz(c,a.E9);return c;},AKJ=M(),Ku=b=>{let c;c=(Bk(b)).ti;if(c[BP].itemType!==null)return AIS(b);b=new BG;Bn(b);S(b);},K2=M(B_);
function Qh(){N.call(this);this.Fz=0.0;}
let AGP=(a,b)=>{let c,d,e;c=B9(b);d=Zd(Hn(a.Fz));e=1;while(e<=BB(b)){c.qc.data[e]=Tk(d,Bt(b,e),Bt(b,e-1|0));c.qe.data[e]=Tk(d,Bt(b,e),1);e=e+1|0;}return c;},AH8=M(),W_=M(EW),AFN=null,P9=()=>{P9=Bf(W_);AHN();},Qa=(b,c)=>{return AKG(b,c);},AEo=(b,c)=>{return AFI(b,c);},OS=(b,c)=>{return AKE(b,c);},AHN=()=>{AFN=Bj(AKi);};
function BZ(){let a=this;N.call(a);a.ui=0;a.sA=null;a.ts=null;a.uc=null;a.xm=null;}
let D2=(a,b,c,d,e)=>{So(a,b,c,d,e,Bg());},GN=(a,b,c,d)=>{let e=new BZ();D2(e,a,b,c,d);return e;},So=(a,b,c,d,e,f)=>{a.ui=b;a.sA=c;a.ts=d;a.uc=e;a.xm=f;},ALo=(a,b,c,d,e)=>{let f=new BZ();So(f,a,b,c,d,e);return f;},B$=(b,c)=>{let d;d=new BZ;CP();D2(d,b,c,Dh,DN);return d;},Yp=(a,b)=>{return ALo(a.ui,a.sA,a.ts,a.uc,Bm(b));},ACT=(a,b,c)=>{return !BN(a.xm)&&Bc(Bs(a.xm),b,c)!==0.0?0:1;},Yb=a=>{let b,c;b=a.ts;CP();c=CI;return b===c?a.sA.r7.p9:a.uc!==c?1:a.sA.r7.p$;},Y$=(a,b,c)=>{return HO(a.sA,W8(a.ts,b.q0,b.rc,c),
W8(a.uc,b.q0,b.rc,c));},ABg=(a,b,c,d)=>{a:{b:{if(!(a.ts===b&&d.q0!=c)){if(a.uc!==b)break b;if(d.rc==c)break b;}c=1;break a;}c=0;}return c;},AIu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(BZ)){b=b;c=a.ui!=b.ui?0:!R(a.sA,b.sA)?0:!R(a.ts,b.ts)?0:!R(a.uc,b.uc)?0:R(a.xm,b.xm)?1:0;}else c=0;return c;},KG=M(Bz),Is=null,IQ=null,HG=null,WW=null,Gg=()=>{Gg=Bf(KG);AK$();},ZX=()=>{Gg();return WW.fv();},AI1=(a,b,c)=>{Gg();B5(a,b,c);},Pe=(a,b)=>{let c=new KG();AI1(c,a,b);return c;},AK$=()=>{let b,c,d;Is=Pe(G(748),
0);IQ=Pe(G(749),1);b=Pe(G(750),2);HG=b;c=U(KG,3);d=c.data;d[0]=Is;d[1]=IQ;d[2]=b;WW=c;};
function Zy(){let a=this;I.call(a);a.ul=null;a.qj=0;}
let Da=a=>{return a.qj>=a.ul.p7.length?41:Bi(a.ul,a.qj);},AAl=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=G(3);d=G(751);while(Da(a)!=41){e=Da(a);if(e==32)a.qj=a.qj+1|0;else if(e==47){a.qj=a.qj+2|0;c=Sk(c);f=Sk(Yk(a));g=K();H(H(H(H(g,G(752)),c),f),G(753));c=J(g);}else if(!(DQ(G(754),e)<0?0:1)){L(L(b,c),BC(c)?G(3):Gl(G(755)));c=Yk(a);}else{a:{a.qj=a.qj+1|0;f=L(b,c);switch(e){case 42:h=c.p7.length;g=G(751);i=h-g.p7.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.p7.length){i=1;break b;}if(Bi(c,h+e|0)!=Bi(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=Gl(!(i&&!Y(c,GS(G(464)))?0:1)?G(756):G(755));break a;case 45:break;case 62:c=Gl(G(757));break a;default:c=new BR;j=Dr(1);j.data[0]=e;Sb(c,j);c=Gl(c);break a;}c=Gl(G(758));}L(f,c);c=G(3);}}return J(L(b,c));},Gl=b=>{let c;c=K();H(H(H(c,G(759)),b),G(760));return J(c);},Sk=b=>{let c;if(WI(b,G(761))){b=Cl(b,G(761).p7.length,b.p7.length-G(762).p7.length|0);c=K();H(H(H(c,G(763)),b),G(764));b=J(c);}return b;},Yk=a=>{let b,c,d,e,f,g,h;if(Da(a)==40)b=XD(a);else if(PG(Da(a)))b=RN(a);else{c=UB(a);if
(BC(c)){b=new BG;c=a.ul;d=K();H(H(H(d,G(765)),c),G(766));Bu(b,J(d));S(b);}if(Pf(a.ul,G(767),a.qj)){a.qj=a.qj+2|0;b=K();H(H(b,c),G(768));c=J(b);}if(Da(a)==40){b=GS(c);c=Gl(G(769));d=XD(a);e=K();H(H(H(H(H(e,G(763)),b),c),d),G(764));b=J(e);}else{b=G(3);if(Y(c,G(770))){a.qj=a.qj+1|0;c=UB(a);b=G(771);}if(!PG(Da(a)))b=GS(c);else{f=c.p7.length-1|0;e=GS(Ep(c,f));g=RN(a);d=K();H(H(d,e),g);d=J(d);if(Da(a)==7488){b=TK(Da(a));a.qj=a.qj+1|0;}if(BC(b)){b=K();H(H(H(b,G(772)),d),G(773));b=J(b);}else{e=K();H(H(H(H(e,G(774)),
d),b),G(775));b=J(e);}if(f){c=GS(Cl(c,0,f));d=K();H(H(H(H(d,G(763)),c),b),G(764));b=J(d);}}}}h=Da(a);if(h!=7488&&h!=178)return b;a.qj=a.qj+1|0;c=TK(h);d=K();H(H(H(H(d,G(776)),b),c),G(777));return J(d);},XD=a=>{let b,c;a.qj=a.qj+1|0;b=AAl(a);a.qj=a.qj+1|0;c=K();H(H(H(c,G(761)),b),G(762));return J(c);},RN=a=>{let b,c,d;b=a.qj;while(!(!PG(Da(a))&&Da(a)!=46)){a.qj=a.qj+1|0;}c=Cl(a.ul,b,a.qj);d=K();H(H(H(d,G(778)),c),G(779));return J(d);},UB=a=>{let b,c;b=a.qj;while(true){a:{b:{c=Da(a);if(!(97<=c&&c<=122)){if(65
>c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.qj=a.qj+1|0;}return Cl(a.ul,b,a.qj);},GS=b=>{let c,d;a:{c=(-1);switch(CR(b)){case -1097083752:if(!Y(b,G(466)))break a;c=3;break a;case -839421393:if(!Y(b,G(468)))break a;c=4;break a;case 3319534:if(!Y(b,G(780)))break a;c=1;break a;case 3587653:if(!Y(b,G(781)))break a;c=2;break a;case 92909918:if(!Y(b,G(464)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=G(782);break b;case 2:b=G(783);break b;case 3:b=G(784);break b;case 4:b=G(785);break b;default:d
=K();H(H(H(d,G(786)),b),G(787));b=J(d);break b;}b=G(788);}return b;},TK=b=>{return b!=7488?G(789):G(790);},PG=b=>{return 48<=b&&b<=57?1:0;},Uq=M(),VE=null,LN=null,HA=()=>{HA=Bf(Uq);AIr();},AIr=()=>{let b,c;b=Bd((ABx()).data.length);c=b.data;LN=b;c[C0.p8]=1;c[HS.p8]=2;c=Bd((GC()).data.length);b=c.data;VE=c;b[CO.p8]=1;b[DH.p8]=2;b[HV.p8]=3;b[H7.p8]=4;b[GI.p8]=5;b[H0.p8]=6;b[Il.p8]=7;};
function DO(){Bz.call(this);this.CB=null;}
let J3=null,Ni=null,PX=null,AMG=null,EH=()=>{EH=Bf(DO);APj();},Qj=(a,b,c,d)=>{EH();B5(a,b,c);a.CB=d;},AOp=a=>{return a.CB;},ABE=b=>{let c,d,e;EH();c=By(b.p$,b.p9);d=0;while(d<b.p9){e=0;while(e<b.p$){BS(c,e,d,Bc(b,d,e));e=e+1|0;}d=d+1|0;}return c;},APj=()=>{let b,c,d;b=new WL;Qj(b,G(791),0,G(792));J3=b;b=new WM;Qj(b,G(793),1,G(794));Ni=b;b=new WN;Qj(b,G(795),2,G(796));PX=b;c=U(DO,3);d=c.data;d[0]=J3;d[1]=Ni;d[2]=b;AMG=c;};
function Dk(){let a=this;Bz.call(a);a.E7=null;a.C3=null;}
let MI=null,ON=null,QO=null,AO7=null,AN8=null,Fd=()=>{Fd=Bf(Dk);AFE();},Lc=(a,b,c,d,e)=>{Fd();B5(a,b,c);a.E7=d;a.C3=e;},AGd=a=>{return a.E7;},AHz=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=By(AC5(a,c.p9,d.p9,c,d),AC5(a,c.p$,d.p$,c,d));f=0;while(f<e.p9){g=0;while(g<e.p$){BS(e,f,g,a.mk(c.p6.data[J0(c,f,g)],d.p6.data[J0(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},ADB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=By(e.p9,e.p$);h=By(f.p9,f.p$);i=0;while(i<c.p9){j=0;while(j<c.p$){k=J0(e,i,j);l=J0(f,
i,j);m=e.p6.data[k];n=f.p6.data[l];b=g.p6.data;b[k]=b[k]+a.mm(m,n,Bc(c,i,j),Bc(d,i,j));b=h.p6.data;b[l]=b[l]+a.mn(m,n,Bc(c,i,j),Bc(d,i,j));j=j+1|0;}i=i+1|0;}return BT(B8,[g,h]);},J0=(b,c,d)=>{let e,f;Fd();if(b.p9==1)c=0;e=b.p$;f=X(c,e);if(e==1)d=0;return f+d|0;},AC5=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BG;g=a.C3;d=CY(d);e=CY(e);h=K();H(H(H(H(P(H(H(h,G(797)),g),32),d),G(366)),e),G(798));Bu(f,J(h));S(f);}if(b==1)b=c;return b;},AFE=()=>{let b,c,d;b=new ABp;Lc(b,G(799),0,G(642),G(800));MI=b;b=new ABq;Lc(b,
G(801),1,G(301),G(802));ON=b;b=new ABn;Lc(b,G(803),2,G(804),G(805));QO=b;b=new ABo;Lc(b,G(806),3,G(807),G(808));AO7=b;c=U(Dk,4);d=c.data;d[0]=MI;d[1]=ON;d[2]=QO;d[3]=b;AN8=c;},Tz=M(0),MS=M(HD),Nb=M(MS),AAx=M(Nb),X5=M(0),Ms=M(),Pt=M(Ms),AAu=M(Pt),AAw=M(D5),AKs=(a,b)=>{let c;c=new CW;Bn(c);S(c);},AJz=a=>{return 0;},AGE=a=>{FR();return Ub;},AEl=a=>{return 1;},AAs=M(),ADZ=a=>{return 0;},ALl=a=>{let b;b=new D$;Bn(b);S(b);},T3=M(0),AAt=M(),AAd=M();
function QY(){let a=this;N.call(a);a.AT=null;a.ue=0.0;a.z$=0.0;}
let VG=(a,b,c,d)=>{a.AT=b;a.ue=c;a.z$=d;},No=(a,b,c)=>{let d=new QY();VG(d,a,b,c);return d;},BQ=(b,c)=>{return No(b,c,0.0);};
function MM(){let a=this;N.call(a);a.xy=null;a.te=null;a.yo=0.0;}
let TP=(b,c)=>{let d,e,f,g;d=1;while((b.ea()/d|0)>Ba(8.0,c)){d=d*2|0;}e=Bb();f=0;while(f<b.ea()){g=b.bC(f);V(e,g);f=f+d|0;}if((b.ea()-1|0)%d|0){b=b.bC(b.ea()-1|0);V(e,b);}return e;},APa=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.p_;f=Bd(e);g=f.data;h=W(2*e|0);i=h.data;e=0;while(e<d.p_){g[e]=(Z(d,e)).yS;j=2*e|0;i[j]=Qm(b,(Z(d,e)).rw);i[j+1|0]=O$(b,(Z(d,e)).rw);e=e+1|0;}k=OG(h,2,0)- -OG(h,2,1);l=0.0;g=W(d.p_);m=g.data;j=0;n=m.length;while(j<b.tG.data.length){o=0;while(o<n){m[o]=(Z(d,o)).rw.data[j];o=o+1|0;}l
=l- -OG(g,1,0);j=j+1|0;}b=new MM;k=Be(1.0,k/l);b.xy=f;b.te=h;b.yo=k;return b;},OG=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},AM1=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(MM)){b=b;c=!R(a.xy,b.xy)?0:!R(a.te,b.te)?0:a.yo===b.yo?1:0;}else c=0;return c;};
function F0(){let a=this;N.call(a);a.q8=0.0;a.q6=0.0;a.rx=0.0;a.rD=0.0;}
let Jy=null,KQ=null,JH=()=>{JH=Bf(F0);AHX();},QV=(a,b,c,d,e)=>{JH();a.q8=b;a.q6=c;a.rx=d;a.rD=e;},Fj=(a,b,c,d)=>{let e=new F0();QV(e,a,b,c,d);return e;},WE=b=>{let c,d,e,f,g,h,i,j;JH();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.p9){c=Be(c,Bc(b,g,0));d=Ba(d,Bc(b,g,0));e=Be(e,Bc(b,g,1));f=Ba(f,Bc(b,g,1));g=g+1|0;}if(FL(Jy,c,e)&&FL(Jy,d,f))return Jy;if(FL(KQ,c,e)&&FL(KQ,d,f))return KQ;h=Ba(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Fj(i-h,i+h,j-h,j+h);},FL=(a,b,c)=>{return a.q8<=b&&b<=a.q6&&a.rx<=c&&c<=a.rD?1:0;},YG
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(F0)){b=b;c=a.q8!==b.q8?0:a.q6!==b.q6?0:a.rx!==b.rx?0:a.rD===b.rD?1:0;}else c=0;return c;},AHX=()=>{Jy=Fj((-0.1),1.1,(-0.1),1.1);KQ=Fj((-1.1),1.1,(-1.1),1.1);};
function HL(){let a=this;N.call(a);a.yq=0;a.tS=null;a.zB=0.0;a.x4=0.0;}
let MF=(a,b,c,d,e)=>{a.yq=b;a.tS=c;a.zB=d;a.x4=e;},AFk=(a,b,c,d)=>{let e=new HL();MF(e,a,b,c,d);return e;},Lp=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return Mq(b,e,g);},NR=a=>{return a.tS.data.length+1|0;},Wb=(a,b)=>{let c;c=a.x4;if(b<=c)c=b;if(a.yq)c=CX(Ba(a.zB,c));return c;},ADN=(a,b)=>{let c,d,e,f,g,h;c=b.tE.qE/NR(a);d=BV(b.qT*1.25/c)|0;e=Bb();f=0;while(f<a.tS.data.length){g=f%d|0?0:1;b=new HU;h=f+1|0;LG(b,h/NR(a),
!g?G(3):DT(a.tS.data[f],3));V(e,b);f=h;}return e;},ADn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(HL)){b=b;c=a.yq!=b.yq?0:!R(a.tS,b.tS)?0:a.zB!==b.zB?0:a.x4===b.x4?1:0;}else c=0;return c;},AFr=M(),AJY=(b,c)=>{let d,e,f,g,h,i,j,k;d=X(b.qC-1|0,c)+1|0;e=b.qV;f=X(e-1|0,c)+1|0;g=W(X(d,e));h=0;while(h<b.qV){i=b.qC;e=X(h,i);X6(b.q7,e,1,i,g,X(h,d),c);h=h+1|0;}j=W(X(d,f));k=0;while(k<d){X6(g,k,d,b.qV,j,k,c);k=k+1|0;}return AAO(b.r$,d,f,j);},X6=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i
=e-1|0;j=c+X(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+X(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+X(X(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+X(X(i,h),d)|0]=b[j];};
function N$(){let a=this;I.call(a);a.qD=null;a.AG=null;a.DY=0.0;a.xe=0;a.AU=null;a.xd=null;}
let AAa=(a,b,c,d)=>{let e,f,g,h,i;a.qD=b;a.AG=c;a.DY=d;e=b.qC+2|0;a.xe=e;f=D_(X(e,b.qV+2|0));g=f.data;a.AU=f;f=Bd(2*g.length|0);g=f.data;a.xd=f;e=0;h=g.length;if(e>h){b=new BG;Bn(b);S(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AKj=(a,b,c)=>{let d=new N$();AAa(d,a,b,c);return d;},L2=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=0;while(c<AFF(a.qD)){d=0;while(d<AJU(a.qD)){e=a.AU;f=Xr(a,d,c);g=!(Ec(a.qD,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.qD.qV){g=(-1);while(g<a.qD.qC){d=Xr(a,g,c);e=a.AU.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.xe|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;e=D_(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;f=m&&a.AG.mx((Fw(a.qD,g)+Fw(a.qD,g+1|0))/2.0,(EU(a.qD,c)+EU(a.qD,c+1|0))/2.0)>b?1:0;n=Bd(4).data;j=2*d|0;n[0]=j;n[1]=(2*i|0)+1|0;n[2]=2*(d+a.xe|0)|0;n[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.xd.data[n[d]]=n[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}o=Bb();p=Bb();c=0;while(true){e=a.xd.data;if(c>=e.length)break;if
(e[c]!=(-1)){q=new T5;q.t5=W(64);q.tY=D_(32);f=c;while(a.xd.data[f]!=(-1)){AKP(a,q,f,b);e=a.xd.data;g=e[f];e[f]=(-1);f=g;}e=W(2*q.sb|0);r=e.data;g=0;d=0;while(d<q.sb){a:{if(d){f=g-1|0;if(V2(q,e,f,d,0))break a;if(V2(q,e,f,d,1))break a;}h=2*g|0;n=q.t5.data;f=2*d|0;r[h]=n[f];r[h+1|0]=n[f+1|0];g=g+1|0;}d=d+1|0;}e=D1(e,2*g|0);V(o,e);AN0(q,p);}c=c+1|0;}s=new QK;s.wG=FC(o);s.v0=p;return s;},Xr=(a,b,c)=>{return (X(c+1|0,a.xe)+b|0)+1|0;},AKP=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=c/2|0;f=a.xe;g=(e%f|0)-
1|0;f=(e/f|0)-1|0;h=(c%2|0)!=1?0:1;i=h?g:g+1|0;j=!h?f:f+1|0;if(!T4(a,g,f))N2(b,Fw(a.qD,i),EU(a.qD,j),0);else if(!T4(a,i,j))N2(b,Fw(a.qD,g),EU(a.qD,f),0);else{k=Fw(a.qD,g);l=EU(a.qD,f);m=Fw(a.qD,i)-k;n=EU(a.qD,j)-l;o=0.0;p=1.0;q=Ec(a.qD,g,f)-d;r=Ec(a.qD,i,j)-d;f=!(r>0.0)?0:1;h=0;while(true){s=p-o;t=a.DY;if(!(s>t))break;u=h>=3?(o+p)/2.0:Wn(o,p,q,r,t/2.0);s=a.AG.mx(k+u*m,l+u*n)-d;if((!(s>0.0)?0:1)==f){p=u;r=s;u=o;s=q;}h=h+1|0;o=u;q=s;}d=Wn(o,p,q,r,0.0);N2(b,k+d*m,l+d*n,1);}},T4=(a,b,c)=>{let d;a:{if(b>=0){d=a.qD;if
(b<d.qC&&c>=0&&c<d.qV){b=1;break a;}}b=0;}return b;},Wn=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Ba(b+f,Be(c-f,g));},Qv=M(0);
function Zg(){I.call(this);this.Fs=null;}
let AGg=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.Fs;e=d.r$;f=e.q8;b=(b-f)/(e.q6-f);g=d.qC;b=b*(g-1|0);f=e.rx;h=(c-f)/(e.rD-f)*(d.qV-1|0);g=Ba(0.0,Be(g-2|0,CC(b)))|0;i=Ba(0.0,Be(d.qV-2|0,CC(h)))|0;j=Ec(d,g,i);k=g+1|0;c=Ec(d,k,i);b=b-g;c=N3(j,c,b);l=i+1|0;return N3(c,N3(Ec(d,g,l),Ec(d,k,l),b),h-i);},JG=M(Bz),Dh=null,DN=null,CI=null,AAf=null,CP=()=>{CP=Bf(JG);AHl();},AN2=(a,b,c)=>{CP();B5(a,b,c);},OB=(a,b)=>{let c=new JG();AN2(c,a,b);return c;},W8=(a,b,c,d)=>{let e;a:{Ra();switch(U_.data[a.p8]){case 1:break;case 2:b
=c;break a;case 3:b=d;break a;default:e=new Ce;Bn(e);S(e);}}return b;},AHl=()=>{let b,c,d;Dh=OB(G(809),0);DN=OB(G(810),1);b=OB(G(811),2);CI=b;c=U(JG,3);d=c.data;d[0]=Dh;d[1]=DN;d[2]=b;AAf=c;},Ys=M(),AFh=(a,b)=>{CN();Hg(b,G(812));};
function Yt(){I.call(this);this.Ge=null;}
let AGw=(a,b)=>{let c,d;c=a.Ge;d=new AAQ;d.C6=c;b=J9(P_(b,d),G(813));d=new AAS;d.Ct=c;J9(P_(b,d),G(814));},Tp=M(),AL9=(a,b)=>{CN();J9(Hg(b,G(815)),G(816));},AFJ=M(),Vr=M(),AI0=(a,b)=>{CN();Hg(b,G(817));},XK=M(),AO_=(a,b)=>{CN();Hg(b,G(818));},WD=M(),AIz=(a,b)=>{CN();Hg(b,G(548));};
function LM(){let a=this;N.call(a);a.yj=null;a.xn=null;}
let AJ5=(a,b,c)=>{a.yj=b;a.xn=c;},ABP=(a,b)=>{let c=new LM();AJ5(c,a,b);return c;},DG=a=>{return a.yj.v8;},I0=a=>{let b;b=a.yj.rX;Cv();return b!==IX?0:1;},F$=a=>{let b,c,d;b=!I0(a)?G(819):G(820);c=DG(a);d=K();O(H(H(H(d,G(821)),b),G(529)),c);return J(d);},DV=(a,b,c)=>{if(I0(a))c=b;return c;},ES=(a,b)=>{return !I0(a)?b.qe.data[DG(a)]:b.qc.data[DG(a)];},Vy=M(),PJ=null,JT=()=>{JT=Bf(Vy);AIi();},AIi=()=>{let b,c;b=Bd((Jv()).data.length);c=b.data;PJ=b;c[KD.p8]=1;c[J2.p8]=2;c[JD.p8]=3;c[J7.p8]=4;c[JF.p8]=5;c[M9.p8]
=6;},ADT=M(),Ks=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=K();H(H(d,b),G(822));e=J(d);if(c.p$==1)d=G(136);else{b=G(103);f=e.p7.length;if(f<0){b=new BG;Bn(b);S(b);}a:{if(f!=1){if(b.p7.length&&f){g=Dr(X(b.p7.length,f));h=g.data;i=0;j=0;while(true){if(j>=f){b=Q5(g);break a;}k=b.p7.length;if(0>k)break;if(k>b.p7.length)break;if(i<0)break;l=k-0|0;if((i+l|0)>h.length)break;AFu(b.p7,0,g.data,i,l);i=i+b.p7.length|0;j=j+1|0;}b=new CW;Bn(b);S(b);}b=Ox;}}d=K();H(H(d,G(412)),b);d=J(d);}m=CK(e);i=0;while(i<c.p9){P(L(m,i<=0?G(3)
:d),91);n=0;while(n<c.p$){L(L(m,n<=0?G(3):G(136)),CH(Bc(c,i,n)));n=n+1|0;}P(m,93);i=i+1|0;}return J(L(m,G(589)));},Wy=M(),Kn=null,H2=()=>{H2=Bf(Wy);ANH();},ANH=()=>{let b,c;b=Bd((GC()).data.length);c=b.data;Kn=b;c[CO.p8]=1;c[HV.p8]=2;c[H7.p8]=3;c[GI.p8]=4;c[Il.p8]=5;c[DH.p8]=6;c[H0.p8]=7;},ACf=M(),Y_=null,Qb=()=>{Qb=Bf(ACf);AFm();},AFm=()=>{let b,c;b=Bd((ZX()).data.length);c=b.data;Y_=b;c[Is.p8]=1;c[IQ.p8]=2;c[HG.p8]=3;};
function B0(){Bz.call(this);this.FY=null;}
let Px=null,Vi=null,OX=null,J4=null,Qr=null,QG=null,LA=null,PA=null,QF=null,VI=null,AFq=null,C3=()=>{C3=Bf(B0);APz();},Dv=(a,b,c,d)=>{C3();B5(a,b,c);a.FY=d;},AMD=a=>{return a.FY;},APk=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=By(c.p9,c.p$);e=c.p6;f=d.p6;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.mK(e.data[g]);g=g+1|0;}return d;},AG4=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=By(c.p9,c.p$);f=b[0].p6;g=e.p6;h=c.p6;i=d.p6;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.mL(l[j],k[j],
b[j]);j=j+1|0;}b=U(B8,1);b.data[0]=e;return b;},APz=()=>{let b,c,d;b=new Y1;Dv(b,G(823),0,G(301));Px=b;b=new Y2;Dv(b,G(824),1,G(825));Vi=b;b=new Y3;Dv(b,G(826),2,G(827));OX=b;b=new Y4;Dv(b,G(497),3,G(167));J4=b;b=new YX;Dv(b,G(498),4,G(168));Qr=b;b=new YY;Dv(b,G(499),5,G(12));QG=b;b=new YZ;Dv(b,G(500),6,G(169));LA=b;b=new Y0;Dv(b,G(501),7,G(170));PA=b;b=new Y6;Dv(b,G(828),8,G(829));QF=b;b=new Wr;Dv(b,G(503),9,G(172));VI=b;c=U(B0,10);d=c.data;d[0]=Px;d[1]=Vi;d[2]=OX;d[3]=J4;d[4]=Qr;d[5]=QG;d[6]=LA;d[7]=PA;d[8]
=QF;d[9]=b;AFq=c;};
function Ey(){N.call(this);this.tZ=null;}
let Kf=(a,b)=>{a.tZ=b;},FC=a=>{let b=new Ey();Kf(b,a);return b;},AJq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Ey)){b=b;c=R(a.tZ,b.tZ)?1:0;}else c=0;return c;},Xt=M(),VC=null,GG=()=>{GG=Bf(Xt);AD5();},FI=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GG();d=b.qb;e= -c;d=d-e;f=CB(b)-c;g=b.qi-e;h=Cj(b)-c;i=VC.data;j=i.length;k=W(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},AC_
=(b,c)=>{GG();return Pu(FI(b,c));},Pu=b=>{let c,d,e,f;GG();c=b.data;d=c.length;e=W(d+2|0);f=e.data;Cb(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return Df(e);},AD5=()=>{let b,c,d,e,f;GG();b=W(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=AEt(f);c[e+1|0]=ANf(f);d=d+1|0;}VC=b;},ABU=M(),Wp=null,QS=()=>{QS=Bf(ABU);AL_();},AL_=()=>{let b,c;b=Bd((T8()).data.length);c=b.data;Wp=b;c[FB.p8]=1;c[IM.p8]=2;c[G4.p8]=3;c[Db.p8]=4;c[Fe.p8]=5;},TW=M(),ACP=0.0,ED=()=>{ED=Bf(TW);APy();},Ds=b=>{let c,d;ED();c=1.0;d
=IA(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},Fx=b=>{let c,d;ED();c=CC(CX(b)/ACP)|0;while(true){d=c+1|0;if(!(Ds(d)<=b))break;c=d;}while(Ds(c)>b){c=c+(-1)|0;}return c;},KW=(b,c)=>{let d,e,f;ED();d=Ds(Fx(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},TI=(b,c)=>{let d,e;ED();c=c.data;d=Ds(Fx(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},DT=(b,c)=>{let d,e,f,g;ED();d=Bh(b);if(b-b!==0.0)return CH(b);if(d<1.0E-300)return G(0);e
=!(b<0.0)?G(3):G(758);f=!(d>1.0E300)?Fx(d):300;if((-3)<=f&&f<=3)return DP(e,AAK(d,Bv(0,(c-1|0)-f|0)));g=AAK(d/Ds(f),c-1|0);if(Y(g,G(830))){g=G(186);f=f+1|0;}return J(O(L(L(CK(e),g),f>=0?G(831):G(832)),IA(f)));},AAK=(b,c)=>{let d,e;ED();d=EE(b,c);e=d.p7.length;while(c>0&&Bi(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bi(d,c)==46)e=c;}return Cl(d,0,e);},APy=()=>{ACP=CX(10.0);},AFP=M(),CX=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)
?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);HT();e=IH;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?AA6(d,b):AA6(d+1|0,b/2.0);}return b;},AA6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=KF(d/e);g=KF(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616
+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Rj=b=>{let c,d;c=JN( -Bh(b));d=1.0+c;return CX(d)-(d-1.0-c)/d+Ba(b,0.0);},Xy=M(0);
function ZA(){I.call(this);this.Eb=null;}
function Wt(){let a=this;D5.call(a);a.Ds=null;a.C5=null;}
let AKn=a=>{return 2;},AML=(a,b)=>{let c;if(!b)return a.Ds;if(b==1)return a.C5;c=new CW;Bn(c);S(c);},UU=M(),M1=null,ABf=null,Hx=()=>{Hx=Bf(UU);AOd();},AOd=()=>{let b,c;b=Bd((ABx()).data.length);c=b.data;ABf=b;c[C0.p8]=1;c[HS.p8]=2;c=Bd((GC()).data.length);b=c.data;M1=c;b[CO.p8]=1;b[DH.p8]=2;b[HV.p8]=3;b[H7.p8]=4;b[GI.p8]=5;b[H0.p8]=6;b[Il.p8]=7;};
function Un(){I.call(this);this.Cx=null;}
let ANg=(a,b)=>{b=a.Cx;CN();return b;},Uk=M(),U_=null,Ra=()=>{Ra=Bf(Uk);AEv();},AEv=()=>{let b,c;CP();b=Bd((AAf.fv()).data.length);c=b.data;U_=b;c[Dh.p8]=1;c[DN.p8]=2;c[CI.p8]=3;};
function T9(){let a=this;I.call(a);a.vB=null;a.Bz=null;a.rm=null;a.EH=0;}
let J9=(a,b)=>{ACz(a,b,0);return a;},Hg=(a,b)=>{let c;c=new ACb;c.BC=b;return P_(a,c);},P_=(a,b)=>{let c;a.EH=1;c=0;while(c<a.vB.rb.zW){L(a.rm,c<=0?G(3):G(833));ACz(a,b.mQ(c),c);c=c+1|0;}return a;},ACz=(a,b,c)=>{let d,e;d=a.rm;e=new Tc;e.E_=a;e.Fa=c;S1(b,d,e);},Tw=(a,b)=>{let c;a:{if(Bi(b,0)==45){c=a.rm.qm-1|0;while(c>0&&K0(a.rm,c)==32){c=c+(-1)|0;}if(c>=0&&DQ(G(834),K0(a.rm,c))>=0?1:0){P(L(P(a.rm,40),b),41);break a;}}L(a.rm,b);}},WL=M(DO),AGN=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.p$==d.p9){e=By(c.p9,
d.p$);I1(c,d,e);return e;}e=new BG;c=CY(c);d=CY(d);f=K();H(H(H(H(H(f,G(835)),c),G(836)),d),G(837));Bu(e,J(f));S(e);},AIB=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=By(e.p9,e.p$);h=By(f.p9,f.p$);Q0(d,f,g);G2(e,d,h);return BT(B8,[g,h]);},WM=M(DO),AJ$=(a,b)=>{return ABE(b.data[0]);},AMk=(a,b,c,d)=>{b=U(B8,1);b.data[0]=ABE(d);return b;},WN=M(DO),AIA=(a,b)=>{let c,d,e,f,g;b=b.data;c=By(1,1);b=b[0].p6.data;d=b.length;e=0;while(e<d){f=b[e];g=c.p6.data;g[0]=g[0]+f;e=e+1|0;}return c;},AEn=(a,b,c,d)=>{let e,f;b
=b.data;e=By(b[0].p9,b[0].p$);f=0;while(true){b=e.p6.data;if(f>=b.length)break;b[f]=d.p6.data[0];f=f+1|0;}b=U(B8,1);b.data[0]=e;return b;},ABp=M(Dk),AEH=(a,b,c)=>{return b+c;},AF1=(a,b,c,d,e)=>{return e;},ANi=(a,b,c,d,e)=>{return e;},ABq=M(Dk),AJo=(a,b,c)=>{return b-c;},ALK=(a,b,c,d,e)=>{return e;},AMI=(a,b,c,d,e)=>{return  -e;},ABn=M(Dk),AKV=(a,b,c)=>{return b*c;},AEB=(a,b,c,d,e)=>{return e*c;},AMF=(a,b,c,d,e)=>{return e*b;},ABo=M(Dk);
function LE(){let a=this;N.call(a);a.vv=0;a.w1=null;a.w$=null;a.u8=0.0;}
let S2=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new LE;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.vv=b;f.w1=c;f.w$=d;f.u8=g;return f;},AD8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(LE)){b=b;c=a.vv!=b.vv?0:!R(a.w1,b.w1)?0:!R(a.w$,b.w$)?0:a.u8===b.u8?1:0;}else c=0;return c;},ACa=M(),Km=null,DS=()=>{DS=Bf(ACa);AEs();},Gq=(b,c,
d)=>{DS();return AB8(b,c,NN(b,c,d,0));},AB8=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;DS();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bh(k-BM(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Bb();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=QH(k,NK(k,g));V(m,n);}i=i+1|0;}return m;},NN=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DS();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h
=1.0/f;f=f*10.0;}i=0;a:{while(true){j=Km.data;if(!(j[i]*h<g)){if(!e)break a;if(ZV(j[i]*h))break;}i=i+1|0;}}while(true){g=Km.data[i]*h;k=g*CC(b/g);l=CC((b-k)/g+1.0E-10);j=W((BV((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!ZV(Km.data[i]*h))break;}return j;}}p=new BG;Bu(p,G(838));S(p);},ZV=b=>{DS();return b>=1.0&&b===BM(b)?1:0;},NK=(b,c)=>{let d,e,f;DS();d=Bh(b);e
=0;while(e<c){d=d*10.0;e=e+1|0;}f=VH(K(),Hn(BM(d)));while(true){e=f.qm;if(e>c)break;Ke(f,0,48);}if(c>0)Ke(f,e-c|0,46);if(b<0.0&&BM(d)!==0.0)Ke(f,0,8722);return J(f);},AEs=()=>{Km=BW([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function HU(){let a=this;N.call(a);a.uu=0.0;a.sv=null;}
let LG=(a,b,c)=>{a.uu=b;a.sv=c;},QH=(a,b)=>{let c=new HU();LG(c,a,b);return c;},APe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(HU)){b=b;c=a.uu!==b.uu?0:R(a.sv,b.sv)?1:0;}else c=0;return c;},WQ=M(),NZ=null,LJ=null,IH=null,HT=()=>{HT=Bf(WQ);AFe();},AFe=()=>{let b,c,d,e,f,g,h,i;NZ=W(128);LJ=W(128);IH=W(2047);b=PN(2.0,0.0);c=0;while(c<7){d=Ck(b.uf);e=d*d;b=ACZ(d,(b.wM-(e-b.uf-XO(e,d,d)))/(2.0*d));c=c+1|0;}f=PN(1.0,0.0);g=0;while(g<128){h=NZ.data;i=f.uf;h[g]=i;LJ.data[g]=f.wM/i;d=b.uf;e=i*d;d=XO(e,i,
d);f=ACZ(e,f.uf*b.wM+f.wM*b.uf-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=IH.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function QK(){let a=this;N.call(a);a.wG=null;a.v0=null;}
let AMS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(QK)){b=b;c=!R(a.wG,b.wG)?0:R(a.v0,b.v0)?1:0;}else c=0;return c;};
function T5(){let a=this;I.call(a);a.t5=null;a.tY=null;a.sb=0;}
let N2=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.sb;if(e==a.tY.data.length){a.t5=D1(a.t5,4*e|0);f=a.tY.data;g=2*a.sb|0;h=D_(g);i=h.data;g=BE(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.tY=h;}h=a.t5.data;j=a.sb;e=2*j|0;h[e]=b;h[e+1|0]=c;a.tY.data[j]=d;a.sb=j+1|0;},V2=(a,b,c,d,e)=>{let f,g;f=b.data;b=a.t5.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.sb|0)|0)+e|0]===g?1:0;},AN0=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.sb;e=CQ(c,d);if(e>=0)break;if(!a.tY.data[c])break;c=c+1|0;}if(!e){f=AAv(a,
0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.sb;if(e>g)break;h=a.tY.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=AAv(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},AAv=(a,b,c)=>{let d,e,f,g,h,i;d=W(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.sb|0;h=2*f|0;i=a.t5.data;g=2*g|0;e[h]=i[g];e[h+1|0]=i[g+1|0];f=f+1|0;}return Df(d);};
function Wm(){I.call(this);this.D$=null;}
let AHh=(a,b)=>{let c;c=a.D$;CN();J9(b,c.bU(b.vB));},AOG=M(),S1=(b,c,d)=>{let e;e=0;while(e<b.p7.length){if(!Z4(b,e))P(c,Bi(b,e));else d.mY(Bi(b,e));e=e+1|0;}},Z4=(b,c)=>{return TU(b,c)&&!W2(b,c-1|0)&&!W2(b,c+1|0)?1:0;},W2=(b,c)=>{return !TU(b,c)&&!(c>=0&&c<b.p7.length&&48<=Bi(b,c)&&Bi(b,c)<=57?1:0)?0:1;},TU=(b,c)=>{return c>=0&&c<b.p7.length&&97<=Bi(b,c)&&Bi(b,c)<=122?1:0;};
function ACq(){let a=this;I.call(a);a.D8=null;a.D9=null;}
let AFz=(a,b)=>{let c,d;b=b;c=a.D8;d=a.D9;if(Bc(c,b.q0,b.rc)===1.0)d=G(61);return d;},Y1=M(B0),AD7=(a,b)=>{return  -b;},AKe=(a,b,c,d)=>{return  -d;},Y2=M(B0),Y3=M(B0),AKC=(a,b)=>{return CX(b);},AGO=(a,b,c,d)=>{return d/b;},Y4=M(B0),ABc=(a,b)=>{return 1.0/(1.0+JN( -b));},AIb=(a,b,c,d)=>{return c*(1.0-c)*d;},YX=M(B0),AIO=(a,b)=>{return Xh(b);},AEJ=(a,b,c,d)=>{return d*(1.0-c*c);},YY=M(B0),ANk=(a,b)=>{if(b<0.0)b=0.0;return b;},AES=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},YZ=M(B0),ALP=(a,b)=>{if(!(b>0.0))b=0.01
*b;return b;},AGM=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},Y0=M(B0),AIN=(a,b)=>{return Rj(b);},ALE=(a,b,c,d)=>{C3();return ABc(J4,b)*d;},Y6=M(B0),AD6=(a,b)=>{return Gm(b);},AKy=(a,b,c,d)=>{return FH(b)*d;},Wr=M(B0),AFZ=(a,b)=>{return b;},AEg=(a,b,c,d)=>{return d;};
function TL(){let a=this;N.call(a);a.uf=0.0;a.wM=0.0;}
let AOU=(a,b,c)=>{a.uf=b;a.wM=c;},PN=(a,b)=>{let c=new TL();AOU(c,a,b);return c;},KF=b=>{let c;c=b*1.34217729E8;return c-(c-b);},ACZ=(b,c)=>{let d;d=c+b;return PN(d,c-(d-b));},XO=(b,c,d)=>{let e,f,g,h;e=KF(c);f=c-e;g=KF(d);h=d-g;return b-e*g-e*h-f*g-f*h;},M0=M(0);
function Sw(){let a=this;I.call(a);a.EU=null;a.ET=null;}
let AOX=(a,b)=>{let c,d,e;c=a.EU;d=a.ET;CN();e=Bq(c);while(Br(e)){c=Bp(e);if(c.ui==b)L(d,B7(c.sA));}};
function St(){let a=this;I.call(a);a.Bn=0;a.FG=0;a.Do=0;a.Ej=0;a.Cj=null;}
let Br=a=>{return a.Bn>=a.Do?0:1;},Bp=a=>{let b,c,d;b=a.FG;c=a.Cj;if(b!=c.td){c=new ABw;Bn(c);S(c);}d=a.Bn;a.Ej=d;a.Bn=d+1|0;return c.bC(d);},AHm=M(),Gm=b=>{if(b!==0.0)b=Tf(b,0);return b;},FH=b=>{return Tf(b,1);},Tf=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bh(b)<=1.7976931348623157E308))return NaN;if(!(Bh(b)<1647099.3291652855)){d=Bh(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},AMf=M(),AKf=(b,c)=>{return new Blob([b],{type:c});},ADK=(b,c)=>{return new Blob([b],{type:c});},AOc=b=>{var image=(b.getContext('2d')).getImageData(0,0,b.width,b.height);return new Int32Array(image.data.buffer);},AL7=(b,c)=>{var link=document.createElement('a');link.href=URL.createObjectURL(b);link.download=c;link.click();setTimeout(function(){URL.revokeObjectURL(link.href);},60000);},AOK=b=>{return b.dataTransfer
&&b.dataTransfer.files[0]||null;},Xp=(b,c)=>{if(!navigator.clipboard){c(false);return;}(navigator.clipboard.writeText(b)).then(function(){c(true);},function(){c(false);});},ADu=(b,c)=>{(b.text()).then(function(text){c(text,true);},function(){c('',false);});};
function Qy(){let a=this;N.call(a);a.vU=null;a.s8=null;a.tc=null;}
let AHs=(a,b,c,d)=>{a.vU=b;a.s8=c;a.tc=d;},AAR=(a,b,c)=>{let d=new Qy();AHs(d,a,b,c);return d;},AC2=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=NQ(b);d=W(c.p$);e=d.data;f=0;g=e.length;while(f<g&&c.p9>0){h=Bc(c,0,f);i=0.0;j=0;while(true){k=c.p9;if(j>=k)break;i=i-(h-Bc(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.p9){BS(c,j,f,Bc(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.p6.data;i=0.0;f=e.length;g=0;while(g<f){i=Ba(i,Bh(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.p$;g=c.p9;f=j<=g?0:1;l=!f?By(j,j)
:By(g,g);if(!f)G2(c,c,l);else Q0(c,c,l);m=new AAG;m.sN=l.p9;n=(NQ(l)).p6;m.w7=n;g=m.sN;e=W(X(g,g));o=e.data;m.Bm=e;j=0;while(j<g){o[X(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=Ba(i,Bh(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.sN-1|0)){p=k+1|0;q=p;while(true){r=m.sN;if(q>=r)break;if(Bh(m.w7.data[X(k,r)+q|0])>h){ANw(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=W(c.p$);j=ZZ(m,(-1));p=ZZ(m,j);o=j<0?e:!(Fn(m,j)>0.0)?e:ADk(AC4(YT(m,j),c,f));if(p>=0&&Fn(m,p)>1.0E-13
*Fn(m,j)){e=AC4(YT(m,p),c,f);h=AAY(o,e);f=0;while(true){n=o.data;if(f>=n.length)break;s=e.data;s[f]=s[f]-h*n[f];f=f+1|0;}Xx(e);e=ADk(e);}return AAR(d,o,e);},XY=(b,c)=>{if(AAY(b,c)<0.0)b=AAL(b);return b;},AC4=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=W(c.p$);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.p9){i=i+b.data[j]*Bc(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}Xx(e);return e;},Xx=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Ck(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},ADk
=b=>{let c,d,e,f;c=b.data;d=0.0;e=c.length;f=0;while(f<e){d=Ba(d,Bh(c[f]));f=f+1|0;}f=0;e=e-1|0;while(f<e&&Bh(c[f])<d*0.999999){f=f+1|0;}if(c[f]<0.0)b=AAL(b);return b;},AAL=b=>{let c,d,e,f;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while(f<c){e[f]=0.0-b[f];f=f+1|0;}return d;},AAY=(b,c)=>{let d,e,f,g;d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d+f[e]*g[e];e=e+1|0;}return d;},AMr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Qy)){b=b;c=!R(a.vU,b.vU)?0:!R(a.s8,b.s8)?0:R(a.tc,b.tc)?1:0;}
else c=0;return c;},Kq=M(Bz),HY=null,V8=null,AL5=null,Gu=()=>{Gu=Bf(Kq);AJh();},ADW=(a,b,c)=>{Gu();B5(a,b,c);},ZD=(a,b)=>{let c=new Kq();ADW(c,a,b);return c;},AJh=()=>{let b,c,d;HY=ZD(G(839),0);b=ZD(G(840),1);V8=b;c=U(Kq,2);d=c.data;d[0]=HY;d[1]=b;AL5=c;},Kp=M(0);
function AAQ(){I.call(this);this.C6=null;}
let AGb=(a,b)=>{return !AAj(a.C6,b)?G(841):G(0);};
function AAS(){I.call(this);this.Ct=null;}
let AIQ=(a,b)=>{return !AAj(a.Ct,b)?G(842):G(0);};
function HM(){let a=this;N.call(a);a.qO=null;a.qZ=null;}
let Wf=null,Ky=()=>{Ky=Bf(HM);AMg();},X7=(a,b,c)=>{Ky();a.qO=b;a.qZ=c;},AFc=(a,b)=>{let c=new HM();X7(c,a,b);return c;},ZQ=(a,b,c)=>{let d,e,f,g,h;d=new I$;e=b.q_;f=0.025*e;g=c.As?MQ(c):Qc(c,c.sX);b=new F0;h= -f;QV(b,h,e-h,g-OQ(c)*0.04,Qc(c,c.sy)-OQ(c)*(-0.04));PU(d,b,a.qO.qI);return d;},UN=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;b.eq(BY(0.0,0.0,b.gl(),b.gm()),a.qZ.qp);d=new UL;d.qv=a;d.qW=b;d.ql=c;e=Ua(c);d.zE=e;d.uN=ZQ(a,c,e);c=new Tb;e=a.qO;f=a.qZ;c.zr=Bb();c.AM=b;c.Au=e;c.Ae=f;d.Fx=c;b=d.ql;g=KM(b.uQ,b.sd);b=
K();H(O(H(b,G(843)),g),G(39));e=J(b);h=(G(844).p7.length+19|0)+(C1(d.ql.q_)).p7.length|0;if(g<=d.ql.rd.cW()){b=CH(d.ql.rd.cY(g));c=K();H(H(H(c,e),G(310)),b);b=J(c);}else{b=!d.ql.rd.hO()?G(845):G(846);c=K();H(H(c,e),b);b=J(c);}i=d.qW.gl()-8.0;c=d.qW;j=c.gl()/2.0;f=d.qv;e=f.qO;UY(c,b,h,j,i,e.xf,e.wD.rv,f.qZ.qk);Yq(d,d.ql.sd,0.0);c=d.ql.uQ;b=new ACC;b.Cw=d;Iy(c,b);g=0;while(g<C5(d.ql.t7)){AEF(d,g);g=g+1|0;}d.qW.ez(Z$(d,d.ql.u5),BQ(d.qv.qZ.ud,2.0));k=d.qv.qO.qT;c=C1(d.ql.q_);B1();j=CS(c,Cc(k,CF))+k*1.8;h=d.ql.q_;b
=d.qv.qO;g=BE(h,W3(b,b.qI.qf,j));i=d.ql.q_;DS();l=AB8(0.0,i,NN(0.0,i,g,1));b=d.zE;c=d.qv.qO;b=AFB(b,W3(c,c.qI.qE,k*2.2));c=d.uN;e=d.qW;f=d.qv;Ps(c,e,f.qO,f.qZ,l,b);c=d.ql.uQ;b=new ACA;b.Ek=d;Iy(c,b);g=d.ql.rd.hO()&&d.ql.rd.cW()<=d.ql.q_?1:0;if(g)ANo(d);a:{if(g){b=d.ql;if(b.sd>=b.rd.cW())break a;}if(OF(d,d.ql.sd)){j=LO(d,d.ql.sd);i=Ll(d,d.ql.sd);b=d.qv.qO;m=b.tL;d.qW.eq(CV(j,i,m- -b.vr),d.qv.qZ.qp);d.qW.eq(CV(j,i,m),d.qv.qZ.ud);}}},AHj=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(HM)){b=b;c=!R(a.qO,
b.qO)?0:R(a.qZ,b.qZ)?1:0;}else c=0;return c;},AMg=()=>{Wf=BW([6.0,2.0,12.0,4.0]);};
function ADh(){let a=this;I.call(a);a.x9=null;a.xg=null;a.rM=null;a.rK=0;a.qh=null;}
let Ze=b=>{let c,d,e,f,g,h,i,j,k,l;c=new ADh;c.qh=K();c.x9=b;d=b.rd;c.xg=d;c.rM=b.u5;c.rK=b.sd;e=d.cY(0);f=c.xg.cY(c.rK);if(c.rK&&Oz(e)&&Oz(f)){L(O(L(c.qh,G(847)),c.rK),G(848));if(f===e)L(L(c.qh,G(849)),Ed(f));else{L(c.qh,!(f<e)?G(850):G(851));L(L(L(c.qh,Ed(e)),G(85)),Ed(f));}g=c.rK;h=SS(c.rM,g);i=f*0.99;j=f*1.01;while(h>=0&&Qi(c.rM,h)>=i&&MH(c.rM,h)<=j){g=Us(c.rM,h);h=h+(-1)|0;}k=c.rK;if((k-g|0)>=Bv(10,k/5|0)){O(L(c.qh,G(852)),g);L(c.qh,G(853));}else{h=Bv(1,BE(100,c.rK/10|0));e=c.xg.cY(c.rK-h|0);if(Oz(e)){e
=(f-e)/h;b=DT(Bh(e),2);if(e===0.0){b=c.qh;if(h==1)l=G(854);else{l=K();H(O(H(l,G(855)),h),G(856));l=J(l);}L(b,l);L(c.qh,G(857));}else{l=c.qh;d=!(e<0.0)?G(858):G(859);L(L(l,d),b);b=c.qh;if(h==1)l=G(860);else{l=K();O(H(l,G(861)),h);l=J(l);}L(b,l);}}}P(c.qh,46);}else{b=c.qh;h=c.rK;if(!h)l=G(862);else{l=K();O(H(l,G(863)),h);l=J(l);}L(b,l);P(L(L(c.qh,G(864)),Ed(f)),46);}if(Oy(c.rM)&&Eo(c.rM)){k=c.rM.AH;if(k==c.rK)L(c.qh,G(865));else{L(L(c.qh,G(866)),Ed(c.rM.uq));b=c.qh;if(!k)l=G(867);else{l=K();P(O(H(l,G(868)),k),
46);l=J(l);}L(b,l);}k=c.rM.Bv;if(k>0&&k!=c.rK){L(L(c.qh,G(869)),Ed(c.rM.sS));P(O(L(c.qh,G(868)),k),46);}}ALe(c);AED(c);return J(c.qh);},ALe=a=>{let b;b=a.xg.cW();if(a.xg.hO()){O(L(a.qh,G(870)),b);L(a.qh,G(871));}else if(!b)L(a.qh,G(872));else if(b<a.x9.q_){L(O(L(a.qh,G(519)),a.x9.q_),G(873));L(L(O(a.qh,b),b!=1?G(874):G(875)),G(876));}},AED=a=>{let b,c,d,e,f,g;b=a.x9.t7;c=0;d=b;while(c<C5(d)){e=DA(d,c);f=e.sC;b=L(a.qh,G(877));c=c+1|0;L(L(O(b,c),G(136)),e.wC);b=a.qh;if(BC(e.tO))e=G(3);else{g=e.tO;e=K();P(H(H(e,
G(351)),g),41);e=J(e);}L(b,e);L(L(a.qh,G(878)),Ed(f.A4));O(L(L(L(a.qh,G(85)),Ed(f.yn)),G(879)),Eo(f));L(a.qh,Eo(f)!=1?G(856):G(880));L(a.qh,!f.ER?G(107):G(881));}},Oz=b=>{return b-b!==0.0?0:1;},Ed=b=>{return b-b!==0.0?G(882):DT(b,4);};
function Hq(){let a=this;N.call(a);a.yt=0.0;a.ys=0.0;a.zl=0.0;}
let ADo=(a,b,c,d)=>{a.yt=b;a.ys=c;a.zl=d;},CV=(a,b,c)=>{let d=new Hq();ADo(d,a,b,c);return d;};
function I9(){N.call(this);this.vm=null;}
let AJx=(a,b)=>{a.vm=b;},Fs=a=>{let b=new I9();AJx(b,a);return b;},ACL=M(),YV=null,P8=()=>{P8=Bf(ACL);AJs();},AJs=()=>{let b,c;B1();b=Bd((RF.fv()).data.length);c=b.data;YV=b;c[Cs.p8]=1;c[CF.p8]=2;c[HC.p8]=3;},G$=M(0);
function ZR(){I.call(this);this.Cu=null;}
let AOZ=(a,b)=>{a.Cu.visit(b);};
function TF(){let a=this;I.call(a);a.F7=null;a.F$=0;}
let ADq=(a,b)=>{b=b;AB0(a.F7,b,a.F$);};
function WH(){let a=this;I.call(a);a.tj=null;a.we=null;}
let AGD=(a,b)=>{let c,d,e,f,g,h,i,j;SV(b.p7.length);c=new SA;c.rs=b;if(Ch(c)==65279)c.qa=c.qa+1|0;Hs(c);d=Qs(c);if(c.qa<b.p7.length)S(El(c,G(883)));if(!(d instanceof Hk))S(AA8());c=d;b=CM(RZ(c,G(884)),c);if(b instanceof GW){b=b;if(WI(b.uh,G(885))){if(!Y(b.uh,G(886))){c=new Dq;b=Dn(b.uh);d=K();H(H(H(d,G(887)),b),G(888));Bu(c,J(d));S(c);}d=KV(c,G(889));if(!(d instanceof Hk))S(HF(G(889),G(890)));d=d;e=F8();f=0;while(true){b=d.vZ;if(f>=b.p_){g=(Py(e)).zm;b=KV(c,G(891));f=Ea(g);if(b instanceof FT){b=b;h=b.uv;if(h
===BM(h)){h=b.uv;if(h>=0.0&&h<=f){f=h|0;b=B9(CZ(g));Uh(b.qc,KV(c,G(16)),G(16));Uh(b.qe,KV(c,G(892)),G(892));c=new V0;i=Ct(b);c.Df=e;c.CK=g;c.xj=f;c.zM=i;a.tj=c;a.we=OD(g);return;}}}c=K();H(O(H(c,G(893)),f),G(894));S(HF(G(891),J(c)));}j=Z(b,f);b=Z(d.wi,f);if(b instanceof GW)b=b.uh;else if(b instanceof FT)b=b.xU;else{if(!(b instanceof I4))break;b=b.za;}g=On(j);if(BN(g)){b=new Dq;c=Dn(j);d=K();H(H(H(d,G(895)),c),G(896));Bu(b,J(d));S(b);}if(BN((Bs(g)).tR.bY(b))){c=new Dq;d=(Bs(g)).tR.fA();b=Dn(b);g=K();H(H(H(H(H(H(H(g,
G(897)),j),G(898)),d),G(141)),b),G(32));Bu(c,J(g));S(c);}D8(e,j,b);f=f+1|0;}c=Dn(j);d=K();H(H(H(d,G(899)),c),G(900));S(HF(G(889),J(d)));}}S(AA8());},AEV=a=>{let b=new WH();AGD(b,a);return b;},SV=b=>{let c;if(!(b>2000000.0))return;c=new Dq;Bu(c,G(901));S(c);},Dq=M(EA),Y8=M(0);
function Lm(){I.call(this);this.C4=null;}
let AJa=(b,c,d)=>{let e,$$je;c=BL(c);e=d?1:0;b=b.C4;if(!e)Dp(b,G(902));else a:{try{Ha(b,AEK(b,AEV(c)));break a;}catch($$e){$$je=WS($$e);if($$je instanceof Dq){c=$$je;Dp(b,c.yX);break a;}else{throw $$e;}}}};
function Vg(){let a=this;I.call(a);a.BL=null;a.BF=null;a.BH=0;a.BI=null;a.BJ=null;}
let ANa=a=>{let b,c,d,e,f,g;b=a.BL;c=a.BF;d=a.BH;e=a.BI;f=a.BJ;d=Ka(c,d,500);if(d){g=e.xi;(Qd(NU(c,ACp(b)),e.wT,g.s$,g.s7,1.0)).toBlob(BD(f,"take"),'image/png');}return d?0:1;},Vf=M(),AGH=a=>{return;};
function UR(){let a=this;I.call(a);a.BV=null;a.uH=null;a.Cb=null;a.z9=null;a.sU=null;a.zY=0;}
let AKN=(a,b,c,d,e)=>{let f,g,h;a.BV=c;a.uH=d;a.Cb=e;a.z9=HJ(b);b=new Sc;f=d.s$;g=d.s7;h=d.xH;b.qK=FJ();b.sL=Bg();b.Ao=Bd(0);if(f>=1&&f<=65535&&g>=1&&g<=65535&&h>=0&&h<=65535){b.AQ=f;b.Ab=g;b.Ck=h;L$(b.qK,G(903));DE(b.qK,b.AQ);DE(b.qK,b.Ab);BA(b.qK,0);BA(b.qK,0);BA(b.qK,0);BA(b.qK,33);BA(b.qK,255);BA(b.qK,11);L$(b.qK,G(904));BA(b.qK,3);BA(b.qK,1);DE(b.qK,0);BA(b.qK,0);a.sU=b;return;}c=new BG;d=K();P(O(H(O(P(O(H(d,G(905)),f),120),g),G(366)),h),46);Bu(c,J(d));S(c);},Ta=(a,b,c,d)=>{let e=new UR();AKN(e,a,b,c,d);return e;},AAC
=a=>{let b,c,d,e,f,g,h,i,j,k;if(a.zY){b=a.sU;c=200000;while(BX(b.sL)&&c>0){c=c-(Bs(b.sL)).nK()|0;d=(Bs(b.sL)).nL();b.sL=d;b.u4=b.u4+(!BN(d)?0:1)|0;}a.zY=BN(b.sL)?0:1;}else{b=a.z9;d=a.uH;e=a.sU.u4;if(Ka(b,d.wQ+X(e,d.xh)|0,200)){b=NU(a.z9,a.Cb);d=a.BV;f=a.uH;b=Qd(b,d,f.s$,f.s7,1.0);d=a.sU;b=AOc(b);g=Bd(b.length);h=g.data;i=0;j=h.length;while(i<j){k=b[i];h[i]=k&(-16711936)|(k&255)<<16|k>>16&255;i=i+1|0;}if(BX(d.sL)){b=new F_;Bu(b,G(906));S(b);}c=d.AQ;i=d.Ab;if(j!=X(c,i)){b=new BG;d=K();P(O(H(O(P(O(H(d,G(907)),
c),120),i),G(908)),j),46);Bu(b,J(d));S(b);}d.sL=Bm(ALy(Yo(d.qK,c,i,d.Ck,g,d.Ao)));d.Ao=g;a.zY=1;}}return a.sU.u4>=Qk(a.uH)?0:1;},AC1=a=>{let b,c,d,e,f,g;b=a.sU;if(BX(b.sL)){c=new F_;Bu(c,G(909));S(c);}BA(b.qK,59);d=(Fh(b.qK)).data;b=b.qK;b.sm=b.sm-1|0;e=d.length;b=new Uint8Array(e);f=0;while(f<e){g=(d[f]&255)<<16>>16;b[f]=g;f=f+1|0;}return ADK(b,"image/gif");};
function AC$(){let a=this;I.call(a);a.FW=null;a.FV=null;}
let AEL=a=>{let b,c,d;b=a.FW;c=a.FV;d=AAC(b);if(!d)c.take(AC1(b));return d;},AC9=M(),AJO=a=>{return;};
function Z1(){I.call(this);this.E2=null;}
let AHc=(a,b)=>{return Bh(a.E2.sG.xl.p6.data[b]);};
function AAG(){let a=this;I.call(a);a.sN=0;a.w7=null;a.Bm=null;}
let Fn=(a,b)=>{return a.w7.data[X(b,a.sN)+b|0];},YT=(a,b)=>{let c,d;c=a.sN;d=W(c);Cb(a.Bm,X(b,c),d,0,c);return d;},ZZ=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.sN){if(d!=b&&!(c>=0&&!(Fn(a,d)>Fn(a,c))))c=d;d=d+1|0;}return c;},ANw=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.w7.data[X(b,a.sN)+c|0];e=(Fn(a,c)-Fn(a,b))/(2.0*d);f=Ck(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Ck(g*g+1.0);i=1.0/h;j=g/h;k=a.w7.data;l=a.sN;m=X(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=X(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=X(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.Bm.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function ACb(){I.call(this);this.BC=null;}
let AIH=(a,b)=>{return a.BC;};
function Hz(){let a=this;N.call(a);a.rd=null;a.u5=null;a.q_=0;a.sd=0;a.uQ=null;a.yF=0;a.t7=null;}
let Mg=(a,b,c,d,e,f,g,h)=>{if(Eo(c)!=b.cW()){f=new BG;d=Eo(c);e=b.cW();b=K();H(O(H(O(H(b,G(910)),d),G(911)),e),G(912));Bu(f,J(b));S(f);}if(d>=1&&e>=0&&e<=b.cW()){h=Gy(h);a.rd=b;a.u5=c;a.q_=d;a.sd=e;a.uQ=f;a.yF=g;a.t7=h;return;}b=new BG;f=K();P(O(H(O(H(f,G(913)),d),G(366)),e),46);Bu(b,J(f));S(b);},APQ=(a,b,c,d,e,f,g)=>{let h=new Hz();Mg(h,a,b,c,d,e,f,g);return h;},ANd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Hz)){b=b;c=!R(a.rd,b.rd)?0:!R(a.u5,b.u5)?0:a.q_!=b.q_?0:a.sd!=b.sd?0:!R(a.uQ,b.uQ)?0:a.yF
!=b.yF?0:R(a.t7,b.t7)?1:0;}else c=0;return c;};
function UL(){let a=this;I.call(a);a.qW=null;a.ql=null;a.zE=null;a.uN=null;a.Fx=null;a.qv=null;}
let Yq=(a,b,c)=>{let d,e,f,g,h,i;d=Dj(a.qW,C7(a.qv.qO));e=E2(a.qW,DK(a.uN,b),d);f=a.qv.qO.qI;g=a.qW;h=W(4);i=h.data;i[0]=e;i[1]=f.qi;i[2]=e;i[3]=Cj(f);g.ez(HH(h),No(a.qv.qZ.qN,d,c));},Z$=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.zE;d=a.uN;e=a.ql.q_;f=a.qW.hT();g=new Ws;g.Bx=Bb();g.wH=W(256);h=0;i=b.r3-1|0;j=b.sK;e=BE((i-( -j|0)|0)/j|0,SS(b,e)+1|0);while(h<e){k=Q2(b,d,h);l=f*(CC(k/f)+1.0);m=Qi(b,h);n=MH(b,h);h=h+1|0;while(h<e&&Q2(b,d,h)<l){m=Be(m,Qi(b,h));n=Ba(n,MH(b,h));h=h+1|0;}k=(Q2(b,d,h-1|0)- -k)/2.0;if(!(m
<=n))Sq(g);else{l=Dw(d,Nd(c,m));m=Dw(d,Nd(c,n));i=g.vz>0&&Bh(l-g.Ax)<Bh(m-g.Ax)?1:0;Rq(g,k,!i?m:l);if(l!==m){if(i)l=m;Rq(g,k,l);}}}Sq(g);return Fs(g.Bx);},AEF=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Z$(a,(DA(a.ql.t7,b)).sC);if(c.vm.p())return;d=a.qW;e=new QY;f=a.qv.qZ.qN;Ky();g=Wf.data;VG(e,f,1.2,g[b%g.length|0]);d.ez(c,e);e=c.vm;g=(e.bC(e.ea()-1|0)).data;e=a.Fx;c=C1(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.Au;k=d.qT;l=CB(d.qI);m= -k;h=!(i-m*1.4<l)?0:1;if(h)l=i;l=l-m*0.25;n=1;o=j;while(true){d=e.Au;i
=d.qT;d=d.qI;p=o>d.qi&&o<Cj(d)?1:0;d=Bq(e.zr);q=i*1.4;while(Br(d)){g=(Bp(d)).data;p=p&(!(Bh(l-g[0])>=q)&&!(Bh(o-g[1])>=i)?0:1);}if(p)break;if(n>(4*e.zr.p_|0))break;o=j-(!(n%2|0)?( -n|0)/2|0:(n+1|0)/2|0)*m/2.0;n=n+1|0;}d=e.zr;g=BW([l,o]);V(d,g);B1();d=Cc(k,Cs);if(h){j=l- -CS(c,d)/2.0;e.AM.eq(CV(j,o,k*0.55),e.Ae.qp);}e.AM.jg(c,l,o-m*0.36,d,e.Ae.qN);},LO=(a,b)=>{return DK(a.uN,b);},Ll=(a,b)=>{return Dw(a.uN,Nd(a.zE,a.ql.rd.cY(b)));},OF=(a,b)=>{return b<=BE(a.ql.rd.cW(),a.ql.q_)&&(isFinite(a.ql.rd.cY(b))?1:0)?1
:0;},ANo=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.ql.rd.cW();c=LO(a,b);d=OF(a,b)?Ll(a,b):a.qv.qO.qI.qi;e=W(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=HH(e);l=HH(BW([g,j,i,h]));m=BQ(a.qv.qZ.qk,2.0);a.qW.ez(Fs(FG(k.rl,l.rl)),m);h=a.qv.qO.qT;B1();i=CS(G(914),Cc(h,Cs));j=c+9.0;n=!(j- -i<CB(a.qv.qO.qI))?0:1;g=a.qv.qO.qI.qi;o= -h;g=Ba(g-o*1.2,d-o*0.36);k=a.qW;if(!n)j=c-9.0;k.jg(G(914),j,g,Cc(h,!n?HC:Cs),a.qv.qZ.qk);};
function GT(){let a=this;N.call(a);a.wC=null;a.tO=null;a.sC=null;}
let OL=(a,b,c,d)=>{a.wC=b;a.tO=c;a.sC=d;},APS=(a,b,c)=>{let d=new GT();OL(d,a,b,c);return d;},AM4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(GT)){b=b;c=!R(a.wC,b.wC)?0:!R(a.tO,b.tO)?0:R(a.sC,b.sC)?1:0;}else c=0;return c;};
function Ow(){let a=this;I.call(a);a.B6=null;a.B7=null;}
let AHR=(b,c)=>{let d,e,f;b=b;c=b.B6;b=b.B7;d=new GT;e=BL(b.xR.value);f=b.xK;OL(d,e,f.tO,f.sC);b.xK=d;c.xr.redraw();};
function X2(){let a=this;I.call(a);a.DU=null;a.DS=null;}
let AHT=a=>{let b,c,d,e,f,g,h,i,j;b=a.DU;c=a.DS.Ez;d=F8();e=(Dc()).data;f=e.length;g=0;while(g<f){h=e[g];if(MC(h)){i=FF(c,h);j=new VX;j.Cd=d;j.Ce=h;CJ(i,j);}g=g+1|0;}i=Jc;D8(d,i.qS,BH(c,i));i=NO;D8(d,i.qS,BH(c,i));b=b.xr;c=YS(d);b.begin(Bl(c));};
function X1(){let a=this;I.call(a);a.FD=null;a.FC=null;}
let ALm=a=>{let b,c,d;b=a.FD;c=a.FC;d=Fa(b.sc,c);Gp(b.sc,d);YI(c.uL);Pc(b);if(!Co(b.sc)){c=b.sc;(Z(c,BE(d,c.p_-1|0))).ze.focus();}b.xr.redraw();};
function Sc(){let a=this;I.call(a);a.AQ=0;a.Ab=0;a.Ck=0;a.qK=null;a.sL=null;a.Ao=null;a.u4=0;}
function RK(){I.call(this);this.Cm=null;}
let APB=(a,b)=>{return a.Cm.sG.t3.p6.data[b];};
function Tc(){let a=this;I.call(a);a.E_=null;a.Fa=0;}
let AOx=(a,b)=>{let c,d,e,f,g;c=a.E_;d=a.Fa;e=c.vB.rb;f=e.yD.u();while(f.v()){g=f.x();if(g.ui==b){a:{f=Y$(g,c.vB,d);ME();switch(SB.data[c.Bz.p8]){case 1:break;case 2:Tw(c,I5(G3(f)));break a;case 3:L(c.rm,Nu(f));break a;default:break a;}Tw(c,CH(G3(f)));}return;}}c=new BG;f=B7(e);g=K();P(P(H(H(g,f),G(915)),b),46);Bu(c,J(g));S(c);};
function II(){let a=this;N.call(a);a.xI=0;a.sX=0.0;a.sy=0.0;a.As=0;}
let XI=null,H9=null,GY=()=>{GY=Bf(II);AM7();},AA2=(a,b,c,d,e)=>{GY();a.xI=b;a.sX=c;a.sy=d;a.As=e;},AAJ=(a,b,c,d)=>{let e=new II();AA2(e,a,b,c,d);return e;},Ua=b=>{let c,d,e,f,g,h;GY();c=b.u5;d=!Oy(c)?0.0:c.sS;e=!(d>0.0)?1.0E290:4.0*d;f=c.vx;g=!(c.uq<1.0E-290)?0:1;c=Bq(b.t7);while(Br(c)){h=(Bp(c)).sC;if(Oy(h)){d=Ba(d,Be(e,h.sS));f=Be(f,h.vx);g=g|(!(h.uq<1.0E-290)?0:1);}}e=Be(1.0E290,d);if(!b.yF)b=AAJ(0,0.0,e<1.0E-290?1.0:KW(e,XI),0);else{d=Ba(1.0E-290,f);if(e<1.0E-290)b=AAJ(1,0.1,1.0,g);else{d=TI(Be(d,e),H9);e
=KW(e,H9);b=new II;if(!(d<e))d=TI(d/1.5,H9);AA2(b,1,d,e,g);}}return b;},Nd=(a,b)=>{return Qc(a,Be(a.sy,b));},Qc=(a,b)=>{if(!a.xI)return b;return !(b<1.0E-290)?CX(b):MQ(a);},MQ=a=>{return  -(0.13*OQ(a)-CX(a.sX));},OQ=a=>{return !a.xI?a.sy:CX(a.sy)-CX(a.sX);},AFB=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;if(!a.xI){c=Gq(0.0,a.sy,b);b=1;d=c;e=Bq(d);while(Br(e)){b=b&((Bp(e)).sv.p7.length>5?0:1);}if(!b){c=Bb();e=Bq(d);while(Br(e)){f=Bp(e);d=new HU;g=f.uu;LG(d,g,DT(g,2));V(c,d);}}return c;}f=Bb();if(a.As){c=QH(MQ(a),
G(0));V(f,c);}h=Fx(a.sX);i=Fx(a.sy);j=((i-h|0)-(!(Ds(h)<a.sX)?0:1)|0)+1|0;g=j/(b+1|0);GY();k=g<=1.0?1:KW(g,H9)|0;l=CQ(k,1);m=CQ(j,1);n=CQ(k,10);while(h<=i){o=Ds(h);if(!(h%k|0)){p=m<=0?0:1;b=a.sX>=0.001&&a.sy<10000.0?1:0;if(!b&&p){d=C1(IA(h));e=CK(h>=0?G(3):G(916));p=0;while(p<d.p7.length){P(e,Bi(G(917),Bi(d,p)-48|0));p=p+1|0;}c=DP(G(830),J(e));}else c=DT(Ds(h),1);Ma(a,f,o,c);}else if(n<=0)Ma(a,f,o,G(3));p=2;while(p<10&&!l){a:{b:{if(j){if(m)break b;if(p!=2&&p!=5)break b;}q=1;break a;}q=0;}g=p*o;Ma(a,f,g,!q?G(3)
:DT(g,1));p=p+1|0;}h=h+1|0;}return f;},Ma=(a,b,c,d)=>{let e;if(c>=a.sX&&c<=a.sy){e=QH(CX(c),d);V(b,e);}},AM7=()=>{XI=BW([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);H9=BW([1.0,2.0,5.0,10.0]);};
function Tb(){let a=this;I.call(a);a.AM=null;a.Au=null;a.Ae=null;a.zr=null;}
function ACC(){I.call(this);this.Cw=null;}
let AKI=(a,b)=>{Yq(a.Cw,b,3.0);};
function ACA(){I.call(this);this.Ek=null;}
let AJS=(a,b)=>{let c,d;c=a.Ek;if(OF(c,b)){d=CV(LO(c,b),Ll(c,b),c.qv.qO.tL);c.qW.eq(d,c.qv.qZ.qp);c.qW.ez(d,BQ(c.qv.qZ.ud,2.0));}};
function ABO(){let a=this;I.call(a);a.BO=null;a.BP=null;}
let AO9=(a,b)=>{b=b;return Go(a.BO,a.BP,b);};
function I$(){let a=this;N.call(a);a.sT=null;a.rp=null;}
let PU=(a,b,c)=>{a.sT=b;a.rp=c;},ND=(a,b)=>{let c=new I$();PU(c,a,b);return c;},DK=(a,b)=>{let c,d,e,f;c=a.rp;d=c.qb;e=a.sT;f=e.q8;return d-(b-f)/(e.q6-f)* -c.qf;},Dw=(a,b)=>{let c,d,e,f;c=a.rp;d=c.qi;e=a.sT;f=e.rD;return d-(f-b)/(f-e.rx)* -c.qE;},JW=(a,b)=>{return Df(X4(a,b.rl));},OP=(a,b)=>{return FC(TH(a,b.tZ));},TH=(a,b)=>{let c,d;c=Bb();b=b.u();while(b.v()){d=X4(a,b.x());V(c,d);}return c;},X4=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while(f<c){e[f]=DK(a,b[f]);g=f+1|0;e[g]=Dw(a,b[g]);f
=f+2|0;}return d;},Ip=(b,c,d)=>{let e,f;e=E2(b,c.qb,d);f=E2(b,c.qi,d);return BY(e,f,E2(b,CB(c),d)-e,E2(b,Cj(c),d)-f);},Oc=(a,b,c,d)=>{let e,f;e=a.sT;f=Gq(e.q8,e.q6,Lk(c,a.rp.qf));e=a.sT;Ps(a,b,c,d,f,Gq(e.rx,e.rD,Lk(c,a.rp.qE)));},Ps=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t;g=c.qT;h=BQ(d.so,Dj(b,C7(c)));i=Ip(b,a.rp,h.ue);B1();j=Cc(g,CF);k=Cj(i)+It(c);l=Bq(e);g=g*0.75;while(Br(l)){m=Bp(l);n=DK(a,m.uu);o=E2(b,n,h.ue);p=W(4);q=p.data;q[0]=o;q[1]=Cj(i);q[2]=o;q[3]=k;b.ez(HH(p),h);r=k+It(c)+g;s=CS(m.sv,j)/
2.0;t=Be(n,b.gl()-s-1.0);b.jg(m.sv,t,r,j,d.qN);}ABG(a,b,c,d,f,i.qb,(-1));b.ez(i,h);},ABG=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=BQ(d.so,Dj(b,C7(c)));i=It(c);j=g;i=f+i*j;k=i+It(c)*j;l=g<0?k:b.gl()-k;m=c.qT;if(g>=0){B1();n=Cs;}else{B1();n=HC;}o=e.u();while(o.v()){p=CS((o.x()).sv,Cc(1.0,n));if(p>0.0)m=Be(m,l/p);}o=Cc(m,n);n=e.u();l=(i- -f)/2.0;while(n.v()){q=n.x();r=Dw(a,q.uu);j=E2(b,r,h.ue);s=BC(q.sv);t=W(4);u=t.data;u[0]=f;u[1]=j;u[2]=!s?i:l;u[3]=j;b.ez(HH(t),h);if(!s)b.jg(q.sv,k,r- -m*0.36,o,d.qN);}};
function Z5(){let a=this;I.call(a);a.u_=null;a.sm=0;}
let AIk=a=>{a.u_=Mv(4096);},FJ=()=>{let a=new Z5();AIk(a);return a;},BA=(a,b)=>{let c,d,e;c=a.sm;if(c==a.u_.data.length)a.u_=ZT(a,2*c|0);d=a.u_.data;e=a.sm;a.sm=e+1|0;d[e]=b<<24>>24;},TD=(a,b)=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){BA(a,b[d]);d=d+1|0;}},L$=(a,b)=>{let c;c=0;while(c<b.p7.length){BA(a,Bi(b,c));c=c+1|0;}},DE=(a,b)=>{BA(a,b);BA(a,b>>8);},Ee=(a,b)=>{BA(a,b>>24);BA(a,b>>16);BA(a,b>>8);BA(a,b);},Fh=a=>{return ZT(a,a.sm);},ZT=(a,b)=>{let c;c=Mv(b);Cb(a.u_,0,c,0,a.sm);return c;},ALZ=M(),UY=(b,
c,d,e,f,g,h,i)=>{let j,k;j=Bv(d,c.p7.length);k=Be(h,f/(0.602*j));j=e-0.602*k*j/2.0;B1();b.jg(c,j,g,G6(k,Cs),i);};
function Ws(){let a=this;I.call(a);a.Bx=null;a.wH=null;a.vz=0;a.Ax=0.0;}
let Q2=(b,c,d)=>{return DK(c,((BE(b.r3,X(d+1|0,b.sK))-1|0)-( -Us(b,d)|0)|0)/2.0);},Rq=(a,b,c)=>{let d,e,f;d=2*a.vz|0;e=a.wH;f=e.data.length;if(d==f)a.wH=D1(e,2*f|0);e=a.wH.data;d=a.vz;f=2*d|0;e[f]=b;e[f+1|0]=c;a.Ax=c;a.vz=d+1|0;},Sq=a=>{let b,c,d;b=a.vz;if(b>0){c=a.Bx;d=D1(a.wH,2*b|0);V(c,d);a.vz=0;}},ADX=M(),JN=b=>{let c,d,e,f;if(Bh(b)<700.0){c=U7(b);d=c|0;e=Ne(d,0);return e+e*X0(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=U7(b);f=c|0;c=X0(b,c,f);if(b>0.0){b=Ne(f,(-1));b
=2.0*(b+b*c);}else{b=Ne(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},U7=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Ne=(b,c)=>{HT();return NZ.data[b&127]*IH.data[((b>>7)+c|0)+1023|0];},X0=(b,c,d)=>{let e,f,g;HT();e=LJ.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},ALu=M(),Xh=b=>{let c,d,e,f;if(b===0.0)return b;c
=Bh(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}e=JN(2.0*c)+1.0;f=e<16.0?(e-2.0)/e:1.0-2.0/e;if(b<0.0)f= -f;return f;},ABw=M(B_),Kg=M(Bz),G0=null,Nx=null,ALB=null,EM=()=>{EM=Bf(Kg);AH0();},AFG=(a,b,c)=>{EM();B5(a,b,c);},ABi=(a,b)=>{let c=new Kg();AFG(c,a,b);return c;},AH0=()=>{let b,c,d;G0=ABi(G(918),0);b=ABi(G(919),1);Nx=b;c=U(Kg,2);d=c.data;d[0]=G0;d[1]=b;ALB=c;};
function UX(){let a=this;N.call(a);a.rt=null;a.rf=null;a.Ep=null;}
let APl=(a,b,c,d)=>{a.rt=b;a.rf=c;a.Ep=d;},ACt=(a,b,c)=>{let d=new UX();APl(d,a,b,c);return d;},Ti=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;b.eq(BY(0.0,0.0,b.gl(),b.gm()),a.rf.qp);d=new I$;e=c.ta;f=a.rt.qI;if(c.rj>1)g=f;else{h=BM(f.qE*0.3);i=BM(f.qi- -(f.qE-h)/2.0);g=BY(f.qb,i,f.qf,h);}PU(d,e,g);f=c.ty;g=new ACl;g.Dj=a;g.Dk=b;g.Dh=d;g.Di=c;CJ(f,g);if(c.rj<=1){g=a.rt;f=a.rf;e=d.sT;Ps(d,b,g,f,Gq(e.q8,e.q6,Lk(g,d.rp.qf)),Gb());}else{f=Cr(a.rf.qN,0.6);g=Fs(c.zd);b.ez(Fs(TH(d,g.vm)),BQ(f,C7(a.rt)));Oc(d,b,a.rt,a.rf);}f
=c.ty;g=new ACk;g.Gj=a;g.Gk=b;g.Gl=d;g.Gi=c;CJ(f,g);j=a.rt.qT;B1();g=Cc(j,CF);k=d.rp;i=Cj(k)- -It(a.rt)*2.0- -j*2.1;b.jg(ABS(c,1),k.qb- -k.qf/2.0,i,g,a.rf.qk);if(c.rj>1){g=Cc(j,Cs);h=k.qi-j*0.6;b.jg(ABS(c,0),k.qb,h,g,a.rf.qk);}l=c.ra.p9;g=AC7(b,a.rt,a.rf,a.Ep,l);m=BN(c.ty);h=!m?g.vP:g.vP*2.1;n=0;while(m&&n<l){if(MN(c,n)){f=CV(F6(d,c,n),FO(d,c,n),h);b.eq(f,Dl(a.rf.rN,Bc(c.wa,n,0)));b.ez(f,BQ(Cr(a.rf.so,0.5),C7(a.rt)));}n=n+1|0;}m=0;while(m<l){if(MN(c,m))XS(g,b,F6(d,c,m),FO(d,c,m),Ik(c,m));m=m+1|0;}if(l<=6){g
=new Zf;f=a.rt;e=a.rf;g.yT=Bb();g.Av=b;g.rP=d;g.q3=c;g.AA=e;g.v5=h;g.yW=Cc(f.qT-1.0,CF);ALg(g);}},ABS=(b,c)=>{let d;d=b.wz;if(!(d instanceof Eh))return !c?G(920):G(921);d=d;return Pa(b.sY?104:120,(!c?d.t9:d.t0)+1|0);},MN=(b,c)=>{return FL(b.ta,Bc(b.ra,c,0),Bc(b.ra,c,1));},F6=(b,c,d)=>{return DK(b,Bc(c.ra,d,0));},FO=(b,c,d)=>{return Dw(b,Bc(c.ra,d,1));},AHA=M(),AAp=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=K();d=b.ra.p6.data;e=d.length;f=0;a:{while(f<e){if(!(Bh(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|
0;}e=1;}if(!e)return G(922);f=b.sY;g=f!=1?G(923):G(924);if(!f){L(c,G(925));L(c,G(926));}else{f=b.rj;if(f==1)L(L(L(c,G(927)),g),G(928));else if(f==2)L(L(L(c,G(794)),Ep(g,1)),G(929));else{L(O(L(c,G(930)),b.rj),G(931));g=b.wz;if(!(g instanceof Eh))L(c,G(932));else{g=g;L(O(L(c,G(933)),g.t0+1|0),G(366));P(O(c,g.t9+1|0),46);}}}if(BN(b.ty)){L(c,G(934));L(c,G(935));}if(b.sY>0&&b.rj<=2){h=b.ra.p9;e=0;i=K();j=0;k=CQ(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.ta;g=b.ra;o=(Bc(g,j,0)-Bc(g,m,0))/(n.q6-n.q8);p=(Bc(g,
j,1)-Bc(g,m,1))/(n.rD-n.rx);if(!(DL(o,o)- -DL(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?G(936):G(937);L(L(i,g),SM(b,j));L(L(i,G(366)),SM(b,m));L(i,Ik(b,j)!=Ik(b,m)?G(938):G(3));L(i,G(939));}m=m+1|0;}j=l;}if(1<=e&&e<=2)P(Ju(c,i),46);else if(e>2)L(c,G(940));}AK9(c,b);return J(c);},SM=(b,c)=>{return KY(Bc(b.s6,c,0),Bc(b.s6,c,1));},AK9=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.ra.p9;e=0;f=0;g=0;while(g<d){e=e+(!Ik(c,g)?0:1)|0;f=f+(!((!(Bc(c.wa,g,0)>0.5)?0:1)!=Ik(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h
&&ACJ(c.s6,c.uV)?1:0;j=h&&ACJ(c.ra,c.uV)?1:0;g=c.rj;k=g!=1?G(941):G(942);if(f<=0){L(b,g<=2?G(943):G(944));if(c.rj>2)k=G(3);L(L(b,k),G(945));L(b,h&&!i?G(946):G(107));}else{O(L(O(L(b,G(947)),f),G(66)),d);L(b,G(948));if(h&&c.rj<=2){if(!j)l=G(949);else{l=K();H(H(H(l,G(950)),k),G(951));l=J(l);}L(b,l);L(b,j?G(3):DP(k,G(952)));L(b,j?G(3):c.sY?G(953):G(954));}else P(b,46);L(b,!c.sY&&h&&!j?G(955):G(3));}return;}},AMs=M(),Xl=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=K();d=b.vb;e=d.w8;Gu();if(e!==HY){O(L(c,G(956)),b.tD);L(c,G(957));}
else{L(L(c,G(958)),d.wb);L(L(c,G(959)),d.wW);P(O(L(c,G(960)),b.tD),46);}L(L(c,G(961)),ABk(b.uB));f=b.zF;g=b.yB;h=Ck(f*f+g*g);i=Lj(h,0.0);if(i>0&&h-h===0.0){L(L(L(c,G(962)),X3( -f, -g)),G(963));L(L(c,DT(h,2)),G(964));}else if(!i)L(c,G(965));P(c,46);e=b.wc;i=(-1);j=0;while(true){k=e.q7.data;if(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(L(O(L(c,G(966)),e.qC),G(967)),e.qV);L(c,G(968));if(i>=0&&!(e.q7.data[i]>=b.uB)){h=Fw(e,i%e.qC|0)-b.wA;l=EU(e,i/e.qC|0)-b.wB;L(L(L(c,G(969)),ABk(e.q7.data[i])),
G(136));L(c,DT(Ck(h*h+l*l),2));P(L(L(c,G(970)),X3(h,l)),46);}else L(c,G(971));l=b.v2.yo;if(isNaN(l)?1:0)L(c,G(972));else{i=BM(l*100.0)|0;L(c,G(973));m=Lj(l,1.0);if(!m)n=G(20);else if(i==100)n=G(974);else if(!i)n=G(975);else{n=K();P(O(n,i),37);n=J(n);}L(c,n);L(c,G(976));if(!m)P(c,46);else if(b.vb.w8!==HY)L(c,G(977));else{L(c,G(978));L(c,G(979));}}return J(c);},X3=(b,c)=>{let d,e,f,g,h,i;d=Bh(b);e=Bh(c);f=e<d*0.41421356?G(3):!(c>0.0)?G(980):G(981);g=d<e*0.41421356?G(3):!(b>0.0)?G(982):G(983);h=!BC(f)&&!BC(g)?
G(366):G(3);i=K();H(H(H(i,f),h),g);return J(i);},ABk=b=>{return b-b!==0.0?G(882):DT(b,4);},AJ_=M(),Qd=(b,c,d,e,f)=>{let g;g=window.document.createElement("canvas");T_(b,c,Me(g,d,e,f));return g;},PB=M(0);
function Nk(){I.call(this);this.DX=null;}
let AJj=(b,c)=>{let d;d=c?1:0;b=b.DX;b.v1.focus();b.v1.select();Dp(b,!d?G(984):G(985));},Oh=M(0);
function ZY(){let a=this;I.call(a);a.CG=null;a.CH=0;}
let AKX=(a,b,c)=>{let d,e;d=a.CG;e=a.CH;b=Qd(b,Jq(d),c.s$,c.s7,e);c=new Qq;c.FE=d;b.toBlob(BD(Bo(c),"take"),'image/png');};
function Vl(){I.call(this);this.BR=null;}
let AGZ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;a:{d=a.BR;e=Jq(d);f=c.s$;g=c.s7;h=b.qX.re;i=K();O(H(H(H(i,G(986)),e),G(987)),h);j=J(i);k=new QL;h=(-1);switch(CR(e)){case -1217487446:if(!Y(e,G(101)))break a;h=1;break a;case 3327779:if(!Y(e,G(81)))break a;h=2;break a;case 1430647483:if(!Y(e,G(11)))break a;h=3;break a;case 1843485230:if(!Y(e,G(102)))break a;h=0;break a;default:}}b:{switch(h){case 0:c=Uu(b);l=c.qJ;m=K();n=c.qJ;o=c.w9.data[BB(n)].data[0];p=c.w9.data[0].data;L(L(m,G(988)),KY(p[0],p[1]));L(m,
G(989));h=0;while(h<=BB(n)){O(L(m,h?G(301):G(3)),Bt(n,h));h=h+1|0;}L(L(m,G(990)),FP(o));if(isNaN(o)?1:0)L(m,G(991));else L(m,!(o>0.5)?G(992):G(993));L(L(m,G(994)),LI(KP(c,BB(n),0)));P(m,46);h=1;while(h<BB(l)){AIZ(m,c,h);h=h+1|0;}q=Bd(3).data;r=0;p=Ct(c.vG);s=0;while(true){t=p.data;if(s>=t.length)break;if(!O9(K8(c.qJ,s))){if(r>=3)u=3;else{h=r+1|0;u=r;r=h;}while(u>0){o=Bh(t[s]);h=u-1|0;if(!(o>Bh(t[q[h]])))break;if(u<3)q[u]=q[h];u=u+(-1)|0;}if(u<3)q[u]=s;}s=s+1|0;}if(t[q[0]]===0.0)L(m,G(995));else{L(m,r!=1?G(996)
:G(997));u=0;while(u<r){L(m,!u?G(3):u!=(r-1|0)?G(136):G(366));P(L(m,LI(t[q[u]])),32);v=c.qJ;n=K8(v,q[u]);i=QQ(v,n.wV-1|0,n.zf);v=QQ(v,n.wV,n.zO);n=K();H(H(H(H(n,G(449)),i),G(85)),v);L(m,J(n));u=u+1|0;}P(m,46);}AMX(m,c);c=J(m);break b;case 1:break;case 2:c=Ze(Ym(b));break b;case 3:c=CM(E6((SZ(b)).vu,new TJ),G(3));break b;default:c=MO(Jg(b),b.qX);Eq();i=K();ADM(i,c);AHD(i,c);c=J(i);break b;}c=AAp(ACO(b));}S6(k,f,g,j,c);T_(b,e,k);G9(d,AHf(k),G(998),G(999));},Gi=M(0);
function Zs(){let a=this;I.call(a);a.wF=null;a.va=null;}
let AIf=a=>{return AAC(a.wF);},AIg=a=>{let b;b=a.wF;return b.sU.u4/Qk(b.uH);},AH4=a=>{let b,c,d;b=a.wF;c=b.sU.u4;d=Qk(b.uH);b=K();O(H(O(H(b,G(1000)),c),G(66)),d);return J(b);},AOg=a=>{let b,c,d;b=AC1(a.wF);CJ(a.va.yc,new TB);a.va.yc=Bm(BL(URL.createObjectURL(b)));c=a.va;d=c.Bi;c=Bs(c.yc);d.setAttribute("src",Bl(c));c=a.va.Bi;d=!!0;c.hidden=d;QP(a.va,b,G(1001));};
function Zr(){let a=this;I.call(a);a.zg=null;a.Am=0;a.CS=null;}
let AG5=a=>{return Ka(a.zg,a.Am,500)?0:1;},AHL=a=>{return Jx(a.zg.rU)/Bv(1,a.Am);},APq=a=>{return G(1002);},AHt=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.CS;c=Cg(b.qM);d=Gj(a.zg.rU);e=DZ(d);f=CK(G(1003));g=(Dc()).data;h=g.length;i=0;while(i<h){j=g[i];if(!If(c,j)){k=f.qm<=1?G(3):G(136);k=L(L(P(L(f,k),34),j.qS),G(1004));l=j.tR;j=BH(c,j);if(!AAA(l,j)){l=K();P(H(P(l,34),j),34);j=J(l);}L(k,j);}i=i+1|0;}c=J(P(f,125));h=d.re;j=ACX(d.tz);k=Uw(e.qc);e=Uw(e.qe);l=d.uS;l=Zo(l.p6,0,l.p9);m=0;n=0;while(n<Ca(d.qq)){m=m+(!((!(Bc(d.uS,
n,0)>0.5)?0:1)!==Bc(d.qq.qy,n,0)?0:1)?0:1)|0;n=n+1|0;}n=Ca(d.qq);o=d.yw;p=K();c=H(O(H(O(H(H(H(H(H(H(H(H(H(O(H(H(H(p,G(1005)),c),G(1006)),h),G(1007)),j),G(1008)),k),G(1009)),e),G(1010)),l),G(1011)),m),G(1012)),n),G(1013));n=c.qm;d=c;e=!o?G(40):G(41);JS(d,n,e);P(c,125);G9(b,J(p),G(1014),G(1015));};
function Zq(){let a=this;I.call(a);a.u1=null;a.z1=null;a.zy=null;a.F0=null;}
let AKb=a=>{let b,c;b=0;while(b<50&&Ge(a.u1)){L(a.z1,ZK(a.u1));c=a.zy.data;c[0]=c[0]+1|0;b=b+1|0;}return Ge(a.u1);},ALR=a=>{return a.zy.data[0]/Yx(a.u1);},AKA=a=>{let b,c,d;b=a.zy.data[0];c=Yx(a.u1);d=K();O(H(O(H(d,G(1016)),b),G(66)),c);return J(d);},AG0=a=>{G9(a.F0,J(a.z1),G(1017),G(1018));},AI8=M(),PV=(b,c)=>{let d,e,f,g;d=By(b.p9,b.p$);e=0;f=c;while(true){g=d.p6.data;if(e>=g.length)break;g[e]=f*Bh(b.p6.data[e]);e=e+1|0;}return d;},Q$=M(0),Qw=b=>{return Bt(b,BB(b)-1|0)>2?new K3:Nj(0,1);};
function R2(){let a=this;I.call(a);a.DE=null;a.DF=null;}
let AOo=a=>{let b,c,d,e,f;a:{b=a.DE;c=a.DF;d=WE(c.qq.qr);if(!BN(b.vS)){e=Bs(b.vS);f=c.qg;if(GZ(e.BW,f)&&YG(e.Aw,d)?1:0)break a;}b.vS=Bm(ANV(c.qg,d,37));}return Lz(Bs(b.vS),c);};
function ZW(){let a=this;I.call(a);a.zh=null;a.tp=null;a.yJ=0;a.si=0;a.Bt=null;a.zZ=null;a.xw=null;a.uY=null;a.uy=null;}
let Xa=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{b:{f=DZ(b);g=EB(b.qg,b.qq.qr);Do(g,f);h=BB(b.qg)-1|0;i=new ZW;j=g.qH.data[h];i.zh=b;b=b.qg;i.tp=b;k=BB(b)-1|0;i.yJ=k;l=Bt(i.tp,k);i.si=l;if(d instanceof Eh){b=d;if(b.t0>=l)break b;if(b.t9>=l&&l>1)break b;}k=0;break a;}k=1;}if(k)d=Qw(i.tp);k=0;m=j.p6.data;l=m.length;n=0;while(n<l){k=k|(Bh(m[n])<=1.7976931348623157E308?0:1);n=n+1|0;}if(k)d=Nj(0,1);i.Bt=d;if(d instanceof Eh){b=d;i.zZ=Bg();i.xw=W(i.si);i.uY=ABt(i,b.t0);i.uy=ABt(i,b.t9);}else{d=AC2(j);e
=Vw(e,new Rg);BK(d);b=new Rf;b.C2=d;b=CM(E6(e,b),d);i.zZ=Bm(b);i.xw=b.vU;i.uY=b.s8;i.uy=b.tc;}b=g.qH.data[h];if(i.si>3)c=Gb();else{d=(c.bi()).qH.data[i.yJ];k=(BM(Ck(d.p9))|0)-1|0;l=Wo(k,12);n=Wo(k,50);c=Bb();o=0;p=k+1|0;q=X(n,p);while(o<=k){h=X(o,p);r=k/n|0;m=ABe(i,d,h,n,r);e=c;V(e,m);V(e,ABe(i,d,o,q,r));o=o+l|0;}}d=By(b.p9,2);k=0;while(k<AGI(b)){BS(d,k,0,K$(i,i.uY,b,k));BS(d,k,1,K$(i,i.uy,b,k));k=k+1|0;}b=new KC;k=i.yJ;l=i.si;e=i.Bt;g=i.zZ;if(e instanceof Eh&&k>0&&ALn(i)){j=i.tp;s=j.rE;C2();t=s!==DH?(-0.1)
:(-1.2);u=AKc(j)!==DH?1.1:1.2;j=i.si!=1?Fj(t,u,t,u):Fj(t,u,(-1.0),1.0);}else{m=ABN(i,c,d,0);v=i.si!=1?ABN(i,c,d,1):BW([(-1.0),1.0]);if(i.Bt instanceof K3){w=m.data;x=v.data;t=Ba(w[1]-w[0],x[1]-x[0]);P6(t,m);P6(t,v);}m=m.data;v=v.data;j=Fj(m[0],m[1],v[0],v[1]);}XL(b,k,l,e,g,j,c,AMx(R8(i.zh)),d,AIL(R8(i.zh)),AJ2(i.zh),ADD(i,f));return b;},ABt=(a,b)=>{let c,d;c=a.si;d=W(c);if(b<c)d.data[b]=1.0;return d;},K$=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.p6;f=0.0;g=0;while(true){h=a.si;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]
*(j[X(d,h)+g|0]-a.xw.data[g]);g=g+1|0;}return f;},Wo=(b,c)=>{let d;d=1;while(!(!(b%d|0)&&(b/d|0)<=c)){d=d+1|0;}return d;},ABe=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=W(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.uY;k=c+X(h,d)|0;g[i]=K$(a,j,b,k);g[i+1|0]=K$(a,a.uy,b,k);h=h+1|0;}return f;},ALn=a=>{let b;b=a.tp.rE;C2();return b!==CO&&b!==DH?0:1;},ABN=(a,b,c,d)=>{let e,f,g,h,i,j;e=W(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);b=b.u();while(b.v()){Xs(e,b.x(),d);}if(!a.yJ)return e;Xs(e,c.p6,
d);if(f[0]>f[1])return BW([(-0.5),0.5]);P6(Ba(0.2,Ba(Bh(f[0]),Bh(f[1]))*1.0E-6),e);g=f[0];h=f[1];DS();e=(NN(g,h,5,0)).data;i=e.length-1|0;g=0.08*(e[i]-e[0]);f=W(2);j=f.data;j[0]=e[0]-g;j[1]=e[i]- -g;return f;},P6=(b,c)=>{let d;c=c.data;d=Ba(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},Xs=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bh(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Be(f[0],e[d]);f[1]=Ba(f[1],e[d]);}d=d+2|0;}},ADD=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CQ(a.si,2);if(c<=0){if(c)break a;d
=a.uY.data;e=d[0];f=a.uy.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bg();}b:{g=b.qc.data[BB(a.tp)].p6;e=0.0;h=0.0;i=Bc(b.qe.data[BB(a.tp)],0,0);b=a.tp.r8;Pi();switch(AA$.data[b.p8]){case 1:break;case 2:j=CX(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.si){d=g.data;e=e+d[k]*a.uY.data[k];h=h+d[k]*a.uy.data[k];i=i+d[k]*a.xw.data[k];k=k+1|0;}b=new NV;b.x$=e;b.x_=h;b.ya=i;return Bm(b);};
function KC(){let a=this;N.call(a);a.sY=0;a.rj=0;a.wz=null;a.xx=null;a.ta=null;a.zd=null;a.s6=null;a.ra=null;a.uV=null;a.wa=null;a.ty=null;}
let XL=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.sY=b;a.rj=c;a.wz=d;a.xx=e;a.ta=f;a.zd=g;a.s6=h;a.ra=i;a.uV=j;a.wa=k;a.ty=l;},APX=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new KC();XL(l,a,b,c,d,e,f,g,h,i,j,k);return l;},Ik=(a,b)=>{return !(Bc(a.uV,b,0)>0.5)?0:1;},AIe=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(KC)){b=b;if(a.sY!=b.sY){c=0;break a;}if(a.rj!=b.rj){c=0;break a;}if(!R(a.wz,b.wz)){c=0;break a;}if(!R(a.xx,b.xx)){c=0;break a;}if(!R(a.ta,b.ta)){c=0;break a;}if(!R(a.zd,b.zd)){c=0;break a;}if(!R(a.s6,b.s6)){c
=0;break a;}if(!R(a.ra,b.ra)){c=0;break a;}if(!R(a.uV,b.uV)){c=0;break a;}if(!R(a.wa,b.wa)){c=0;break a;}if(R(a.ty,b.ty)){c=1;break a;}c=0;}else c=0;}return c;};
function ACl(){let a=this;I.call(a);a.Dj=null;a.Dk=null;a.Dh=null;a.Di=null;}
let AEy=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.Dj;d=a.Dk;e=a.Dh;f=AAH(b,a.Di.ta);g=Dj(d,C7(c.rt));d.eq(Ip(d,e.rp,g),Dl(c.rf.rN,0.0));h=f.Dm;if(h.data.length>0)d.eq(OP(e,FC(Eb(h))),Dl(c.rf.rN,1.0));};
function ACk(){let a=this;I.call(a);a.Gj=null;a.Gk=null;a.Gl=null;a.Gi=null;}
let AFD=(a,b)=>{let c,d,e,f;b=b;c=a.Gj;d=a.Gk;e=a.Gl;f=(AAH(b,a.Gi.ta)).Fg;if(f.data.length>0)d.ez(JW(e,Df(f)),BQ(c.rf.v6,C7(c.rt)*1.5));},AMw=M(),VS=(b,c,d,e,f)=>{let g,h,i,j,k,l;g=c.qI;h=g.qb+g.qf/2.0;g=K();O(H(g,G(1019)),e);b.jg(J(g),h,c.xf,c.wD,d.qk);g=K();H(H(g,G(1020)),f);i=J(g);j=2.0*(Be(h,c.x7-h)-4.0);f=c.y4;k=f.rv;g=f.s1;Du();if(g!==Gr){l=Be(k,j/(0.65*i.p7.length));B1();g=Cc(l,CF);b.jg(i,h,c.v_,g,d.qk);}else UY(b,i,i.p7.length>=20?26:i.p7.length,h,j,c.v_,k,d.qk);},AFt=M(),Vp=(b,c,d,e,f,g)=>{let h,i,
j,k,l,m,n,o,p,q;h=BQ(d.so,Dj(b,C7(c)));i=Ip(b,c.tE,h.ue);j=ND(Fj(0.0,1.0,0.0,1.0),c.tE);k=0;l=f-1|0;m=f;while(k<f){n=!k?Cj(i):Dw(j,k/m);o=new Cy;p=i.qb;q=i.qi;DI(o,p,q,i.qf,n-q);b.eq(o,Dl(e,k/Bv(1,l)));k=k+1|0;}ABG(j,b,c,d,g,CB(i),1);b.ez(i,h);};
function VX(){let a=this;I.call(a);a.Cd=null;a.Ce=null;}
let ANG=(a,b)=>{b=b;D8(a.Cd,a.Ce.qS,b);},ABJ=M(),SB=null,ME=()=>{ME=Bf(ABJ);AIv();},AIv=()=>{let b,c;b=Bd((ZX()).data.length);c=b.data;SB=b;c[Is.p8]=1;c[IQ.p8]=2;c[HG.p8]=3;},ADi=M(B_);
function Zt(){let a=this;I.call(a);a.zo=null;a.zP=0;a.Ex=null;a.FQ=null;a.D_=null;}
let AJc=a=>{return Ka(a.zo,a.zP,500)?0:1;},AD1=a=>{return Jx(a.zo.rU)/Bv(1,a.zP);},AL6=a=>{return G(1002);},AKL=a=>{a.Ex.oJ(NU(a.zo,ACd(a.D_)),a.FQ);};
function Zj(){let a=this;I.call(a);a.Et=null;a.Es=null;}
let ANl=a=>{let b,c,d;b=a.Et;c=a.Es;d=c.nS();if(!d){b.y9.hidden=!!1;b.tQ=Bg();c.oK();}return d;};
function Zi(){let a=this;I.call(a);a.F9=null;a.F8=null;}
let ADv=a=>{let b,c,d;b=a.F9;c=a.F8;b.Fj.setAttribute("value",Bl(EE(c.oL(),3)));if(BX(b.tQ)){c=c.oM();d=K();P(H(H(d,G(1021)),c),46);Dp(b,J(d));}};
function Mw(){let a=this;I.call(a);a.EJ=null;a.EK=null;}
let AIa=(b,c)=>{let d;d=c?1:0;b=b;c=b.EJ;b=b.EK;b.focus();b.select();Ci(c.DV,!d?G(1022):G(1023));};
function Zp(){let a=this;I.call(a);a.z7=null;a.zS=null;}
let AIE=(a,b,c)=>{a.zS=b;a.z7=c;},AEK=(a,b)=>{let c=new Zp();AIE(c,a,b);return c;},AOu=a=>{let b;b=a.z7;return Lo(b.we,b.tj.xj,500)?0:1;},ALx=a=>{return 0.0;},AFY=a=>{return G(1024);},AE7=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.z7;c=Jx(b.we)!=b.tj.xj?0:1;if(!c&&!b.we.vn){d=new F_;Bu(d,G(1025));S(d);}if(c&&MZ((Gj(b.we)).qL,b.tj.zM)?1:0){e=b.tj.Df;f=F8();c=0;while(c<E4(e)){D8(f,D9(e,c),E3(e,c));c=c+1|0;}BF();D8(f,EG.qS,C1(b.tj.xj));g=AO0(f,Bg());}else{d=F8();f=b.tj;h=f.CK;i=f.zM;f=K();c=0;while(true){j=i.data;if(c>=
j.length)break;L(L(f,c<=0?G(3):G(116)),Eg(j[c]));c=c+1|0;}if(KO(h)){BF();g=Go(h,GF,G(163));e=H8;g=Go(g,e,BH(h,e));e=E0;h=Go(g,e,BH(h,e));}BF();g=Go(Go(h,E7,G(16)),Gv,J(f));j=(Dc()).data;c=j.length;k=0;while(k<c){e=j[k];l=FF(g,e);f=new ABK;f.Fe=d;f.Fd=e;CJ(l,f);k=k+1|0;}TQ(d,EG.qS);g=new Ly;c=b.tj.xj;b=K();H(O(H(b,G(1026)),c),G(1027));YB(g,d,Bm(J(b)));}b=a.zS.qM;d=g.Ew;b=b.tT;d=YS(d);b.begin(Bl(d));Dp(a.zS,CM(g.En,G(1028)));};
function Eh(){let a=this;N.call(a);a.t0=0;a.t9=0;}
let AHy=(a,b,c)=>{a.t0=b;a.t9=c;},Nj=(a,b)=>{let c=new Eh();AHy(c,a,b);return c;},ANB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Eh)){b=b;c=a.t0!=b.t0?0:a.t9==b.t9?1:0;}else c=0;return c;};
function XQ(){let a=this;N.call(a);a.x2=null;a.Cy=null;a.vP=0.0;a.CF=0.0;}
let AC7=(b,c,d,e,f)=>{let g,h,i,j;g=Ck(16.0/Ba(16.0,f));h=Ba(2.5,c.tL*g);i=c.vr;j=!(i>0.0)?0.0:Dj(b,i*g);b=new XQ;b.x2=d;b.Cy=e;b.vP=h;b.CF=j;return b;},XS=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=a.Cy;EM();if(!(f===G0&&e?1:0))g=CV(c,d,a.vP);else{h=Dj(b,a.vP*Ck(3.141592653589793));g=new Cy;i=h/2.0;DI(g,PT(b,c-i),PT(b,d-i),h,h);}c=a.CF;if(c>0.0){if(g instanceof Hq){f=g;j=CV(f.yt,f.ys,f.zl+c);}else{f=g;j=new Cy;i=f.qb-c;h=f.qi-c;k=f.qf;c=2.0*c;DI(j,i,h,k+c,f.qE+c);}b.eq(j,a.x2.qp);}b.eq(g,!e?a.x2.rz:a.x2.yO);};
function Zf(){let a=this;I.call(a);a.Av=null;a.rP=null;a.q3=null;a.AA=null;a.v5=0.0;a.yW=null;a.yT=null;}
let ALg=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.q3.ra.p9;c=0;while(c<b){d=F6(a.rP,a.q3,c)-a.v5;e=FO(a.rP,a.q3,c);f=a.v5;g=e-f;h=a.yT;i=new Cy;e=f*2.0;DI(i,d,g,e,e);V(h,i);c=c+1|0;}j=D_(b).data;c=0;k=j.length;while(c<b){if(!j[c]&&MN(a.q3,c)){h=K();l=c;while(l<k){e=F6(a.rP,a.q3,l)-F6(a.rP,a.q3,c);d=FO(a.rP,a.q3,l)-FO(a.rP,a.q3,c);if(!j[l]&&Ck(e*e- -d*d)<a.v5*2.2){j[l]=1;L(h,l!=c?G(364):G(3));L(h,KY(Bc(a.q3.s6,l,0),Bc(a.q3.s6,l,1)));}l=l+1|0;}AMU(a,J(h),F6(a.rP,a.q3,c),FO(a.rP,a.q3,c));}c=c+1|0;}},AMU=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=CS(b,a.yW)*0.9;f=a.yW.rv*1.25;g=a.v5+6.0;h=a.rP.rp;i=!(c>h.qb- -h.qf/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);l= -f;m=g-l/2.0;n=W(10).data;n[0]=k;n[1]=0.0;n[2]= -k;n[3]=0.0;n[4]=0.0;g= -m;n[5]=g;n[6]=0.0;n[7]=m;n[8]=k/2.0;n[9]=g;o=a.q3.rj!=1?0:4;g=c-e/2.0;i=d-f/2.0;while(o<n.length){p=g- -n[o];q=i- -n[o+1|0];r=BY(p,q,e,f);s=a.rP.rp;t=Bq(a.yT);a:{while(true){if(!Br(t)){u=r.qb>=s.qb&&CB(r)<=CB(s)&&r.qi>=s.qi&&Cj(r)<=Cj(s)?1:0;break a;}h=Bp(t);if(r.qb-5.0<CB(h)&&h.qb-5.0<CB(r)&&r.qi
<Cj(h)&&h.qi<Cj(r))break;}u=0;}if(u){V(a.yT,r);h=Cr(a.AA.qp,0.7);a.Av.eq(FC(Eb(FI(r,3.0))),h);l=q-l*0.77;a.Av.jg(b,p-j,l,a.yW,a.AA.qk);return;}o=o+2|0;}},AOv=M(),ACJ=(b,c)=>{let d,e,f,g;d=0;a:{while(d<b.p9){e=0;while(e<d){f=Bc(b,d,0)-Bc(b,e,0);g=Bc(b,d,1)-Bc(b,e,1);if(Yh(f,g,b,c))break a;if(Yh( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},Yh=(b,c,d,e)=>{let f,g,h,i,j,k;f=W(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=W(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h
=0;i= -c;while(h<d.p9){j=b*Bc(d,h,0)-i*Bc(d,h,1);k=!(Bc(e,h,0)>0.5)?0:1;f[k]=Be(f[k],j);g[k]=Ba(g[k],j);h=h+1|0;}i=Ba(g[0],g[1])-Be(f[0],f[1]);return !(Ba(f[1]-g[0],f[0]-g[1])>1.0E-12*i)?0:1;};
function ACE(){I.call(this);this.xo=null;}
let ALp=a=>{return a.xo.r4;},AOS=(a,b)=>{let c,d,e;c=a.xo;d=c.r4;if(b<=d)return c.vH.data[b];c=new BG;e=K();P(O(H(O(H(e,G(843)),b),G(1029)),d),46);Bu(c,J(e));S(c);},AIK=a=>{return a.xo.vn;};
function UP(){let a=this;I.call(a);a.qs=null;a.zI=null;}
function Zz(){let a=this;I.call(a);a.EB=null;a.EC=null;}
let ALd=(a,b,c)=>{a.EB=b;a.EC=c;},AEN=(a,b)=>{let c=new Zz();ALd(c,a,b);return c;},AGW=(a,b)=>{let c,d;b=b;c=a.EB;d=a.EC;EL();Te(c,d,b);},I3=M(0);
function MX(){let a=this;I.call(a);a.sl=null;a.sW=null;a.vA=0;a.xt=0;a.z8=0;a.y5=0;a.Eq=0;}
let ACs=(a,b)=>{let c;c=new YO;c.A2=9;c.zT=Bd(512);c.vE=Bd(256);c.uR=Bd(256);a.sW=c;a.sl=b;a.xt=b.s2;a.y5=b.xV;},ALy=a=>{let b=new MX();ACs(b,a);return b;},KZ=a=>{return !KX(a)?a.xt:0;},P1=a=>{return !KX(a)?a.y5:0;},OI=a=>{return !KX(a)?a.z8:1;},R_=a=>{return !KX(a)?a.Eq:1;},KX=a=>{return a.sW.s5?0:1;},AJL=a=>{return a.sl.s2;},AIM=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=X(a.vA,a.sl.s2);c=(-1);d=0;e=0;while(true){f=a.sl;if(e>=f.s2)break;g=b+e|0;if(Zn(f,g)){h=Kv(a.sl,g);if(h!=c){d=J1(a.sW,h);c=h;}if(a.vA>0&&e>0){a:
{if(Kv(a.sl,g-1|0)==h){f=a.sl;if(Kv(f,g-f.s2|0)==h){i=1;break a;}}i=0;}if(i){j=a.sW.uR.data;j[d]=j[d]+1|0;}}a.xt=BE(a.xt,e);a.z8=Bv(a.z8,e+1|0);a.y5=BE(a.y5,a.vA);a.Eq=a.vA+1|0;}e=e+1|0;}i=a.vA+1|0;a.vA=i;if(i<f.xV)return Bm(a);if(!(!Gf(f)&&a.sW.s5==256?0:1)){f=new MX;k=a.sl;ACs(f,Yo(k.uw,k.s2,k.xV,k.AX,k.xS,S7));}else{f=new Vc;f.AV=a;k=new RG;l=a.sW;i=!(Gf(a.sl)?0:1)?256:255;k.wm=l;k.x5=Bd(BE(i,l.s5));i=l.s5;k.Bd=Bd(i);j=Bd(i);m=j.data;k.vI=j;i=0;b=m.length;while(i<b){m[i]=2147483647;i=i+1|0;}f.Gg=k;}return Bm(f);};
function LU(){let a=this;N.call(a);a.uw=null;a.s2=0;a.xV=0;a.AX=0;a.xS=null;a.Ap=null;}
let S7=null,My=()=>{My=Bf(LU);AOY();},AGe=(a,b,c,d,e,f,g)=>{My();a.uw=b;a.s2=c;a.xV=d;a.AX=e;a.xS=f;a.Ap=g;},Yo=(a,b,c,d,e,f)=>{let g=new LU();AGe(g,a,b,c,d,e,f);return g;},Gf=a=>{return a.Ap.data.length?0:1;},Kv=(a,b)=>{return a.xS.data[b]&16777215;},Zn=(a,b)=>{return !Gf(a)&&!((a.xS.data[b]^a.Ap.data[b])<<8)?0:1;},AOY=()=>{S7=Bd(0);};
function V0(){let a=this;N.call(a);a.Df=null;a.CK=null;a.xj=0;a.zM=null;}
let AA8=()=>{let b;b=new Dq;Bu(b,G(1030));return b;},KV=(b,c)=>{let d;d=RZ(b,c);if(!BN(d))return Bs(d);b=new Dq;d=K();H(H(H(d,G(1031)),c),G(1032));Bu(b,J(d));S(b);},Uh=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b.length;f=Qf(c,e-1|0,d,G(1033),G(3));g=1;while(g<e){h=b[g];i=g-1|0;j=Z(f,i);c=K();P(O(P(H(c,d),91),i),93);k=J(c);c=Sa(h.p$,G(7));l=K();H(H(l,G(66)),c);l=J(l);c=Qf(j,h.p9,k,G(1034),l);i=0;while(i<h.p9){l=K();P(O(P(H(l,k),91),i),93);m=J(l);j=Qf(Z(c,i),h.p$,m,G(7),G(3));n=0;while(n<h.p$){l=Z(j,n);if(!(l instanceof FT))
{c=K();P(O(P(H(c,m),91),n),93);S(HF(J(c),G(1035)));}BS(h,i,n,l.uv);n=n+1|0;}i=i+1|0;}g=g+1|0;}},Qf=(b,c,d,e,f)=>{let g,h,i,j;g=b instanceof Kb;if(g){h=b.wg;if(h.p_==c)return h;}if(!g)i=G(1036);else{j=b.wg.p_;b=K();O(H(b,G(1037)),j);i=J(b);}b=Sa(c,e);e=K();H(H(H(H(e,G(1038)),b),f),i);S(HF(d,J(e)));},Sa=(b,c)=>{let d,e;d=b!=1?G(1039):G(3);e=K();H(H(P(O(e,b),32),c),d);return J(e);},HF=(b,c)=>{let d,e;d=new Dq;e=K();P(H(H(H(H(e,G(1040)),b),G(1041)),c),46);Bu(d,J(e));return d;},K3=M(N),AD$=(a,b)=>{return a===b?1
:b!==null&&Bk(b)===Bj(K3)?1:0;},Rg=M(),AME=(a,b)=>{return b.xx;};
function Rf(){I.call(this);this.C2=null;}
let AKo=(a,b)=>{let c;b=b;c=a.C2;return AAR(c.vU,XY(c.s8,b.s8),XY(c.tc,b.tc));},Jk=M(Bz),H4=null,U$=null,AFx=null,GE=()=>{GE=Bf(Jk);AO1();},AKQ=(a,b,c)=>{GE();B5(a,b,c);},VU=(a,b)=>{let c=new Jk();AKQ(c,a,b);return c;},AO1=()=>{let b,c,d;H4=VU(G(1042),0);b=VU(G(1043),1);U$=b;c=U(Jk,2);d=c.data;d[0]=H4;d[1]=b;AFx=c;};
function Vt(){let a=this;N.call(a);a.rI=null;a.r_=null;a.AZ=null;a.C9=null;}
function Pl(){let a=this;I.call(a);a.BW=null;a.Aw=null;a.FI=0;a.x6=null;a.yr=null;a.Bq=null;a.x0=null;a.By=null;}
let VO=(a,b,c,d)=>{let e,f,g,h;a.yr=By(1,2);a.x0=Bg();a.By=Bg();a.BW=b;a.Aw=c;a.FI=d;e=new Kt;f=new B8;g=X(d,d);GL(f,g,2);h=0;while(h<g){BS(f,h,0,FN(c.q8,c.q6,h%d|0,d));BS(f,h,1,FN(c.rx,c.rD,h/d|0,d));h=h+1|0;}PQ(e,b,f);a.x6=e;a.Bq=EB(b,a.yr);},ANV=(a,b,c)=>{let d=new Pl();VO(d,a,b,c);return d;},MO=(a,b)=>{let c,d,e,f,g,h,i;a:{if(!(!BN(a.x0)&&Ff(a.By)===b)){a.By=Bm(b);c=DZ(b);Do(a.x6,c);d=new Nm;e=b.re;f=CH(b.tz);g=new ABQ;g.EF=a;g.EE=c;c=new Ic;h=a.Aw;i=a.FI;MJ(c,h,i,i,(Fk(a.x6)).p6);b=b.qq;h=b.qr;b=b.qy;if
(h.p$!=2)break a;if(b.p$!=1)break a;if(h.p9!=b.p9)break a;d.wf=e;d.zA=f;d.w4=g;d.vq=c;d.rH=h;d.zw=b;a.x0=Bm(d);}return Bs(a.x0);}c=new BG;d=CY(h);b=CY(b);f=K();P(H(H(H(H(f,G(1044)),d),G(366)),b),46);Bu(c,J(f));S(c);},Lz=(a,b)=>{MO(a,b);return a.x6;};
function XN(){let a=this;I.call(a);a.z4=null;a.CI=null;}
let ADp=(a,b)=>{let c,d,e,f,g;a.z4=Bd(256);c=new Ex;d=U(Dx,3);e=d.data;e[0]=b.tH;e[1]=Dl(b.rN,0.5);e[2]=b.tW;Gx(c,d);a.CI=c;f=0;while(f<256){g=Nr(b.rN,f);a.z4.data[f]=(-16777216)|g.rW<<16|g.r2<<8|g.r1;f=f+1|0;}},AF$=a=>{let b=new XN();ADp(b,a);return b;},AGn=(a,b,c)=>{return Nr(a.CI,TN(b,c));},TN=(b,c)=>{let d;d=b.FM;return Ba(0.0,Be(255.0,(c-d)/(b.Dg-d)*256.0))|0;};
function AB7(){let a=this;N.call(a);a.qJ=null;a.vG=null;a.w9=null;a.Fn=null;a.xJ=null;a.An=null;}
let NE=(a,b,c,d)=>{return Bc(a.vG.qc.data[b],c,d);},KP=(a,b,c)=>{return Bc(a.vG.qe.data[b],c,0);},Mf=(a,b)=>{return IE(a.An)&&PM(a.An)==b?1:0;};
function AB9(){let a=this;I.call(a);a.qx=null;a.qd=null;a.qz=null;a.Bw=null;a.AL=null;a.qn=null;}
let AHO=(a,b,c,d,e)=>{let f;a.qn=b;a.qx=c;a.qd=d;a.qz=e;f=d.rT;B1();a.Bw=G6(f,CF);a.AL=Cc(d.rT,CF);},AHU=(a,b,c,d)=>{let e=new AB9();AHO(e,a,b,c,d);return e;},AHw=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=BB(a.qz.qJ);c=1;while(c<=b){d=VM(a,c);e=Bb();f=Bb();g=Bb();h=0;while(h<=28.0){i=Bb();V(e,i);i=Bb();V(f,i);h=h+1|0;}j=0;while(j<Bt(a.qz.qJ,c)){if(!Po(a.qd))k=0.0;else{l=W(4).data;m=0;while(m<Bt(a.qz.qJ,c-1|0)){k=Bh(NE(a.qz,c,j,m));h=0;while(h<4){n=Ba(l[h],k);k=Be(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k
=l[3];}h=!Po(a.qd)?2147483647:4;m=0;while(true){i=a.qz.qJ;o=c-1|0;if(m>=Bt(i,o))break;p=a.qz;q=Mf(p,OK(p.qJ,c,j,m));n=NE(a.qz,c,j,m);l=BW([F1(a.qd,c),EZ(a.qd,o,m),J$(a.qd,c),EZ(a.qd,c,j)]);if(q){r=SK(n,VM(a,c));i=Cr(a.qn.qs.qk,0.22);a.qx.ez(Df(l),BQ(i,r+10.0));}s=h>0&&Bh(n)>=k?1:0;h=h-(!s?0:1)|0;if(!(!q&&!s)){if(n!==0.0&&!(isNaN(n)?1:0)){s=BM(SK(n,d)*4.0)|0;V(Z(!(n<0.0)?f:e,s),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}p=a.qx;i=a.qn.qs;k=Ba(2.5,d*7.0);n=Be(1.0,d*0.8+0.3);t=Cr(i.tW,n);u=Cr(i.tH,n);v=e;h=v.p_-1|0;while
(h>=0){n=h/4.0;Pm(p,Z(f,h),BQ(t,n));Pm(p,Z(v,h),No(u,n,k));h=h+(-1)|0;}Pm(p,g,BQ(i.qN,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bt(a.qz.qJ,c)){AO6(a,ADb(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){AJE(a,c);c=c+1|0;}},VM=(a,b)=>{return Ba(0.2,Be(1.0,Be(Kc(a.qd,b),Kc(a.qd,b-1|0))/60.0*1.5));},AO6=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd;c=b.wZ;d=a.qz;e=d.w9.data[c].data;f=b.t6;g=e[f];if(!c){AJW(a,b,g);return;}a:{h=d.Fn.qH.data[c];d=d.qJ;if(c!=BB(d)){i=d.rE;C2();if(i!==CO){if(i===DH)
{j=Jd((-1.0),1.0);break a;}k=h.p6;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Ba(l,Bh(e[f]));f=f+h.p$|0;}j=l>0.0?Jd( -l,l):Jd((-1.0),1.0);break a;}}j=Jd(0.0,1.0);}m=QI(a.qd,b);if(!JK(a.qd,c)){a.qx.eq(m,AGn(a.qn.zI,j,g));if(ALh(m)>=8.0)a.qx.ez(m,BQ(UW(a.qn.qs),Dj(a.qx,1.0)));}else{l=Be(6.0,m.qf/5.0);d=a.qx;i=a.qn.zI;n=b.t6;o=h.p6;p=h.p$;q=BM(Ck(h.p9))|0;r=((q+25|0)-1|0)/25|0;s=q/r|0;f=q-1|0;t=s-1|0;u=(f-X(t,r)|0)/2|0;f=X(s,s);e=Bd(f);v=e.data;w=0;while(t>=0){x=X(u+X(t,r)|0,q)+u|0;y=0;while(y<s){z=o.data;ba
=w+1|0;v[w]=i.z4.data[TN(j,z[X(x+X(y,r)|0,p)+n|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}i=new Xb;if(v.length!=f){b=new BG;d=K();H(O(P(O(H(d,G(1045)),s),120),s),G(1046));Bu(b,J(d));S(b);}i.wO=s;i.xE=s;i.yx=e;d.pb(m,i);e=FI(m,l);d=a.qx;i=new Ey;l=RB(m)-1.0;bb=CB(m)+1.0;bc=Zh(m)-1.0;bd=Cj(m)+1.0;Kf(i,FG(BW([l,bc,bb,bc,bb,bd,l,bd]),e));d.eq(i,AHW(a.qn.qs));a.qx.ez(Pu(e),BQ(UW(a.qn.qs),1.25));}d=QI(a.qd,b);if(ZO(a.qd,c))AMn(a,d,FP(g));if(ANE(a.qd,c)){g=WP(a.qd)-1.0;B1();i=Cc(g,Cs);bb=Zh(d)- -WP(a.qd);a.qx.jg(Np(a,b),RB(d)
+5.0,bb,i,Wh(a.qn.qs));}l=KP(a.qz,c,AHK(b));if(!Hv(a.qd,c)&&JK(a.qd,c)&&l!==0.0)ADJ(a,d,l);},AJW=(a,b,c)=>{let d,e,f,g,h;d=In(a.qd,0);e=EZ(a.qd,0,b.t6);f=a.qd;g=f.rT;h=CV(d,e,Kc(f,0)/2.0);a.qx.eq(h,a.qn.qs.qp);a.qx.ez(h,BQ(a.qn.qs.so,1.25));if(ZO(a.qd,0)){a.qx.jg(Np(a,b),d,e-g*0.28,a.AL,a.qn.qs.qN);a.qx.jg(FP(c),d,e- -g*0.92,a.Bw,a.qn.qs.qk);}else if(!(!JK(a.qd,1)&&!(Kc(a.qd,0)>=g*1.3)))a.qx.jg(Np(a,b),d,e- -g*0.36,a.AL,a.qn.qs.qk);},AMn=(a,b,c)=>{let d,e,f,g,h;d=BM(a.qd.rT*1.25);e=Be(b.qf-4.0,a.qd.rT*0.602
*c.p7.length+6.0);f=b.qb- -(b.qf-e)/2.0;g=Cj(b)-d-4.0;h=FI(BY(f,g,e,d),3.0);a.qx.eq(FC(Eb(h)),Cr(a.qn.qs.qp,0.86));ADg(a,c,b.qb- -b.qf/2.0,g- -d/2.0,a.qn.qs.qk);},ADg=(a,b,c,d,e)=>{a.qx.jg(b,c,d- -a.qd.rT*0.36,a.Bw,e);},ADJ=(a,b,c)=>{let d,e,f,g,h,i;d=Bh(c);e=b.qf;f=e/2.0*d/(d+1.0);g=b.qb- -e/2.0;h=CQ(c,0.0);if(h<0)g=g-f;i=h>=0?a.qn.qs.tW:a.qn.qs.tH;a.qx.eq(BY(g,Cj(b)+2.0,f,2.5),i);},AJE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=0;d=b-1|0;while(c<Bt(a.qz.qJ,b)){e=0;while(e<Bt(a.qz.qJ,d)){f=OK(a.qz.qJ,b,c,e);g=Mf(a.qz,
f);if(!(!K9(a.qd,b)&&!g)){h=NE(a.qz,b,c,e);i=a.qd;j=!K9(i,b)?0.5:i.wX.data[b];ABl(a,Zl(i,j*(J$(i,b)-F1(i,b))- -F1(i,b),Hi(i,b,c,e,j),TC(i)),Qg(h),h,g);}if(a.qz.xJ.data[f]&&!(Po(a.qd)&&!g)){i=a.qd;k=!K9(i,b)?0.7:1.0-i.wX.data[b];if(K9(i,b)&&Bh(k-0.5)<0.2)k=0.8;l=k*(J$(i,b)-F1(i,b))- -F1(i,b);m=W(2).data;m[0]=l;m[1]=Hi(i,b,c,e,k);RQ(a,m[0],m[1]);}e=e+1|0;}i=a.qz.qJ;g=OK(i,b,Bt(i,b),0)+c|0;f=Mf(a.qz,g);i=a.qd;k=EZ(i,b,c)- -i.rk.data[b]/2.0- -(E_(i)/2.0+3.0);n=Zl(i,In(i,b),k,NA(i));if(!(!Hv(a.qd,b)&&!f)){k=KP(a.qz,
b,c);ABl(a,n,DP(G(1047),Qg(k)),k,f);}if(a.qz.xJ.data[g]&&JK(a.qd,b)){i=QI(a.qd,ADb(b,c));f=!Hv(a.qd,b)&&!f?0:1;RQ(a,f?n.qb-6.0:i.qb- -i.qf/2.0,!f?Cj(i):n.qi- -n.qE/2.0);}c=c+1|0;}},ABl=(a,b,c,d,e)=>{let f;a.qx.eq(b,a.qn.qs.qp);if(e)a.qx.ez(AC_(b,3.0),BQ(a.qn.qs.qk,1.5));f=d<0.0?a.qn.qs.tH:!(d>0.0)?a.qn.qs.qN:a.qn.qs.tW;ADg(a,c,b.qb- -b.qf/2.0,b.qi- -b.qE/2.0,f);},RQ=(a,b,c)=>{let d;a.qx.eq(CV(b,c,7.0),a.qn.qs.qp);a.qx.eq(BY(b-3.5,c-0.5,7.0,5.0),a.qn.qs.qk);d=BY(b-2.2,c-4.5,4.4,7.0);a.qx.ez(AC_(d,2.2),BQ(a.qn.qs.qk,
1.2));},Np=(a,b)=>{let c,d;c=BB(a.qz.qJ);d=b.wZ;if(d==c)return G(526);return Pa(d?104:120,b.t6+1|0);};
function ABb(){I.call(this);this.Cs=null;}
let AGf=a=>{let b;b=a.Cs;return Lz(Jg(b),b.qX);};
function YO(){let a=this;I.call(a);a.A2=0;a.zT=null;a.vE=null;a.uR=null;a.s5=0;}
let ACG=(a,b)=>{return a.vE.data[b];},TS=(a,b)=>{return a.uR.data[b];},J1=(a,b)=>{let c,d,e,f,g,h,i;c=X(b,(-1640531535));d=a.A2;e=c>>>(32-d|0)|0;while(true){f=a.zT.data;if(!f[e]){c=a.s5;g=a.vE.data;h=g.length;if(c!=h){g[c]=b;b=c+1|0;a.s5=b;f[e]=b;return b-1|0;}i=a.uR;d=d+1|0;a.A2=d;a.zT=Bd(1<<d);c=1<<(d-1|0);a.vE=Bd(c);a.uR=Bd(c);a.s5=0;c=0;while(c<h){a.uR.data[J1(a,g[c])]=i.data[c];c=c+1|0;}return J1(a,b);}c=f[e]-1|0;if(a.vE.data[c]==b)break;e=(e+1|0)&(f.length-1|0);}return c;};
function SA(){let a=this;I.call(a);a.rs=null;a.qa=0;a.yQ=0;}
let Qs=a=>{let b,c,d,e,f,g,h,i;a:{b:{b=Ch(a);if(b==123){c=Bb();d=Bb();WK(a);while(true){if(Ch(a)==125){AAz(a);e=new Hk;e.vZ=c;e.wi=d;break b;}f=c;if(!Co(f))Oj(a,44,G(1048));if(Ch(a)!=34)S(El(a,G(1049)));g=a.qa;e=ADd(a);if(F7(f,e)){a.qa=g;e=Dn(e);c=K();H(H(H(c,G(1050)),e),G(1051));S(Ib(a,J(c)));}f=c;if(f.p_==100)break;V(f,e);Hs(a);Oj(a,58,G(1052));e=Qs(a);V(d,e);}S(Ib(a,G(1053)));}if(b==91){c=Bb();WK(a);while(Ch(a)!=93){if(!Co(c))Oj(a,44,G(1054));e=Qs(a);V(c,e);}AAz(a);e=new Kb;e.wg=c;}else if(b==34){e=new GW;e.uh
=ADd(a);}else{if(b!=45&&!QM(b)){h=U(BR,3).data;h[0]=G(41);h[1]=G(40);h[2]=G(2);g=h.length;b=0;while(b<g){c=h[b];if(Pf(a.rs,c,a.qa)){a.qa=a.qa+c.p7.length|0;e=new I4;e.za=c;break b;}b=b+1|0;}S(El(a,G(1055)));}b=a.qa;GH(a,45);if(Ch(a)!=48)PI(a);else a.qa=a.qa+1|0;if(GH(a,46))PI(a);if(!(!GH(a,101)&&!GH(a,69))){if(!GH(a,43))GH(a,45);PI(a);}c=Cl(a.rs,b,a.qa);d=EP(c);if(Qt(d))break a;if(Bh(H5(d))>1.7976931348623157E308)break a;e=new FT;i=H5(d);e.xU=c;e.uv=i;}}Hs(a);return e;}a.qa=b;e=Dn(c);c=K();H(H(H(c,G(1056)),
e),G(1057));S(Ib(a,J(c)));},WK=a=>{let b;b=a.yQ+1|0;a.yQ=b;if(b>16)S(Ib(a,G(1058)));a.qa=a.qa+1|0;Hs(a);},AAz=a=>{a.yQ=a.yQ-1|0;a.qa=a.qa+1|0;},Oj=(a,b,c)=>{if(Ch(a)!=b)S(El(a,c));a.qa=a.qa+1|0;Hs(a);},ADd=a=>{let b,c,d,e,f,g;b=K();c=a.qa+1|0;a.qa=c;d=Ch(a);while(true){if(d==34){Nv(b,a.rs,c,a.qa);a.qa=a.qa+1|0;return J(b);}if(d<32)break;e=a.qa+1|0;a.qa=e;if(d==92){f=Nv(b,a.rs,c,e-1|0);c=Ch(a);e=DQ(G(1059),c);if(e<0&&c!=117)S(El(a,G(1060)));a.qa=a.qa+1|0;if(c!=117)d=Bi(G(1061),e);else{d=0;e=0;while(e<4){g=DQ(G(1062),
Ch(a));if(g<0)S(El(a,G(1063)));if(g>=16)g=g-6|0;d=g+(d*16|0)|0;a.qa=a.qa+1|0;e=e+1|0;}d=d&65535;}P(f,d);c=a.qa;}d=Ch(a);}S(El(a,G(1064)));},PI=a=>{if(!QM(Ch(a)))S(El(a,G(1065)));while(QM(Ch(a))){a.qa=a.qa+1|0;}},GH=(a,b)=>{let c;c=Ch(a)!=b?0:1;a.qa=a.qa+(!c?0:1)|0;return c;},Hs=a=>{while(!(Ch(a)!=32&&Ch(a)!=9&&Ch(a)!=10&&Ch(a)!=13)){a.qa=a.qa+1|0;}},Ch=a=>{return a.qa>=a.rs.p7.length?0:Bi(a.rs,a.qa);},QM=b=>{return 48<=b&&b<=57?1:0;},El=(a,b)=>{let c,d,e;c=a.qa+1|0;while(c<BE(a.rs.p7.length,a.qa+20|0)&&DQ(G(1066),
Bi(a.rs,c))<0){c=c+1|0;}if(a.qa>=a.rs.p7.length)d=G(1067);else{d=Cl(a.rs,a.qa,c);e=K();P(H(H(e,G(1068)),d),8221);d=J(e);}e=K();H(H(H(H(e,G(1069)),b),G(1070)),d);return Ib(a,J(e));},Ib=(a,b)=>{let c,d,e,f,g,h;c=1;d=1;e=0;while(e<a.qa){f=Bi(a.rs,e)!=10?0:1;c=c+(!f?0:1)|0;d=f?1:d+1|0;e=e+1|0;}g=new Dq;h=K();P(H(H(O(H(O(H(h,G(1071)),c),G(1072)),d),G(136)),b),46);Bu(g,J(h));return g;},Gk=M(0);
function Hk(){let a=this;N.call(a);a.vZ=null;a.wi=null;}
let RZ=(a,b)=>{let c;c=Fa(a.vZ,b);return c<0?Bg():Bm(Z(a.wi,c));},ALM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Hk)){b=b;c=!R(a.vZ,b.vZ)?0:R(a.wi,b.wi)?1:0;}else c=0;return c;};
function NV(){let a=this;N.call(a);a.x$=0.0;a.x_=0.0;a.ya=0.0;}
let AAH=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=W(8).data;d=b.q8;c[0]=d;e=b.rx;c[1]=e;f=b.q6;c[2]=f;c[3]=e;c[4]=f;e=b.rD;c[5]=e;c[6]=d;c[7]=e;g=W(12);h=g.data;i=W(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=Ro(a,e,f);s=Ro(a,p,q);m=Lj(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new X_;c=D1(g,k);g=D1(i,
l);b.Dm=c;b.Fg=g;return b;},Ro=(a,b,c)=>{return a.x$*b- -a.x_*c- -a.ya;},AMB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(NV)){b=b;c=a.x$!==b.x$?0:a.x_!==b.x_?0:a.ya===b.ya?1:0;}else c=0;return c;};
function Nm(){let a=this;N.call(a);a.wf=0;a.zA=null;a.w4=null;a.vq=null;a.rH=null;a.zw=null;}
let PS=a=>{return a.rH.p9;},Rm=(a,b)=>{return !(Bc(a.zw,b,0)>0.5)?0:1;},AHS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Nm)){b=b;c=a.wf!=b.wf?0:!R(a.zA,b.zA)?0:!R(a.w4,b.w4)?0:!R(a.vq,b.vq)?0:!R(a.rH,b.rH)?0:R(a.zw,b.zw)?1:0;}else c=0;return c;};
function Ur(){let a=this;N.call(a);a.wZ=0;a.t6=0;}
let AJb=(a,b,c)=>{a.wZ=b;a.t6=c;},ADb=(a,b)=>{let c=new Ur();AJb(c,a,b);return c;},AHK=a=>{return a.t6;};
function GW(){N.call(this);this.uh=null;}
let AGQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(GW)){b=b;c=R(a.uh,b.uh)?1:0;}else c=0;return c;};
function FT(){let a=this;N.call(a);a.xU=null;a.uv=0.0;}
let AEz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(FT)){b=b;c=!R(a.xU,b.xU)?0:a.uv===b.uv?1:0;}else c=0;return c;},ACY=M(),AA$=null,Pi=()=>{Pi=Bf(ACY);AKY();},AKY=()=>{let b,c;b=Bd((GC()).data.length);c=b.data;AA$=b;c[CO.p8]=1;c[DH.p8]=2;};
function ABQ(){let a=this;I.call(a);a.EF=null;a.EE=null;}
let V4=(a,b,c)=>{let d,e;d=a.EF;e=a.EE;BS(d.yr,0,0,b);BS(d.yr,0,1,c);Do(d.Bq,e);return Bc(Fk(d.Bq),0,0);};
function W$(){let a=this;I.call(a);a.BY=null;a.B3=null;a.B4=null;a.B2=null;}
let AOM=(a,b)=>{let c,d,e,f;c=a.BY;d=a.B3;e=a.B4;f=a.B2;d.ez(CV(DK(e,Bc(f.rH,b,0)),Dw(e,Bc(f.rH,b,1)),c.rI.tL*1.9),BQ(c.r_.qk,2.0));};
function AFy(){let a=this;I.call(a);a.Gz=0.0;a.Gu=null;a.Gx=null;a.Gw=null;}
let SK=(b,c)=>{let d;d=Be(Bh(b),3.4028234663852886E38);return Ba(0.75,c*7.0*d/(d+4.0));},Pm=(b,c,d)=>{if(!Co(c))b.ez(Fs(c),d);},AHi=M(),Qg=b=>{let c,d,e,f;c=W7(Bh(b));d=b<0.0?G(758):!(b>0.0)?G(3):G(642);e=K();f=d.p7.length+c.p7.length|0;while(f<5){P(e,32);f=f+1|0;}return J(L(L(e,d),c));},FP=b=>{let c;c=W7(Bh(b));if(b<0.0)c=DP(G(758),c);return c;},W7=b=>{let c;if(isNaN(b)?1:0)return G(299);if(b<9999.5)return NK(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(1073):G(300);c=0;while
(b>=9.5){b=b/10.0;c=c+1|0;}return J(O(P(O(K(),BM(b)|0),101),c));};
function I4(){N.call(this);this.za=null;}
let AKZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(I4)){b=b;c=R(a.za,b.za)?1:0;}else c=0;return c;};
function Kb(){N.call(this);this.wg=null;}
let ADm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(b)===Bj(Kb)){b=b;c=R(a.wg,b.wg)?1:0;}else c=0;return c;};
function AB6(){let a=this;N.call(a);a.FM=0.0;a.Dg=0.0;}
let AJD=(a,b,c)=>{a.FM=b;a.Dg=c;},Jd=(a,b)=>{let c=new AB6();AJD(c,a,b);return c;};
function Xb(){let a=this;N.call(a);a.wO=0;a.xE=0;a.yx=null;}
function Vc(){let a=this;I.call(a);a.AV=null;a.Gg=null;}
let AF2=a=>{return a.AV.sW.s5;},AM0=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=a.Gg;c=b.us;d=b.x5.data.length;if(!(c!=d?0:1)){if(c>=(d-64|0))e=(-1);else{e=(-1);c=0;d=0;while(true){f=b.vI.data;if(d>=f.length)break;if(f[d]>0&&TS(b.wm,d)>c){c=TS(b.wm,d);e=d;}d=d+1|0;}}g=b.wm;if(e<0){e=0;c=1;while(true){f=b.vI.data;if(c>=f.length)break;if(f[c]>f[e])e=c;c=c+1|0;}}c=ACG(g,e);d=0;h=c>>16;i=c>>8&255;j=c&255;while(d<b.vI.data.length){e=ACG(b.wm,d);k=h-(e>>16)|0;l=i-(e>>8&255)|0;e=j-(e&255)|0;k=(X(k,k)+X(l,l)|0)+X(e,e)|0;f=b.vI.data;if
(k<f[d]){f[d]=k;b.Bd.data[d]=b.us;}d=d+1|0;}f=b.x5.data;d=b.us;b.us=d+1|0;f[d]=c;return Bm(a);}g=new Sj;m=a.AV;g.rn=m;g.xG=b;g.ry=m.sl;g.xT=P1(m);e=1;while(true){c=1<<e;if(c>=(b.us+(!Gf(g.ry)?1:0)|0))break;e=e+1|0;}m=g.ry.uw;BA(m,33);BA(m,249);BA(m,4);BA(m,4|(!Gf(g.ry)?1:0));DE(m,g.ry.AX);BA(m,UV(g));BA(m,0);m=g.ry.uw;BA(m,44);DE(m,KZ(g.rn));DE(m,P1(g.rn));DE(m,OI(g.rn)-KZ(g.rn)|0);DE(m,R_(g.rn)-P1(g.rn)|0);BA(m,128|(e-1|0));m=g.ry.uw;h=0;while(h<c){b=g.xG;i=h>=b.us?0:b.x5.data[h];BA(m,i>>16);BA(m,i>>8);BA(m,
i);h=h+1|0;}b=new ABR;m=g.ry.uw;b.xC=Bd(8192);b.u$=(-1);b.uT=m;e=Bv(2,e);b.Gm=e;b.w0=1<<e;BA(m,e);Zu(b);VF(b);Ij(b,b.w0);g.yG=b;return Bm(g);};
function Qn(){let a=this;I.call(a);a.yy=null;a.Aq=null;a.yp=null;a.BU=null;}
let YE=null,IU=()=>{IU=Bf(Qn);ALV();},Si=(a,b,c)=>{let d,e,f,g;d=a.yy;e=b;d.width=e;d=a.yy;e=c;d.height=e;d=a.Aq;f=b;g=c;d=d.createImageData(f,g);a.yp=d;a.BU=new Int32Array(d.data.buffer);},ALV=()=>{let b,c;b=new Qn;IU();c=window.document.createElement("canvas");b.yy=c;b.Aq=c.getContext("2d");Si(b,1,1);YE=b;};
function RG(){let a=this;I.call(a);a.wm=null;a.x5=null;a.us=0;a.Bd=null;a.vI=null;}
function X_(){let a=this;N.call(a);a.Dm=null;a.Fg=null;}
function Sj(){let a=this;I.call(a);a.rn=null;a.ry=null;a.xG=null;a.yG=null;a.xT=0;}
let UV=a=>{return Gf(a.ry)?0:a.xG.us;},AE8=a=>{return OI(a.rn)-KZ(a.rn)|0;},AIT=a=>{let b,c,d,e,f,g;b=X(a.xT,a.ry.s2);c=(-1);d=0;e=b+KZ(a.rn)|0;while(e<(b+OI(a.rn)|0)){if(!Zn(a.ry,e))ZE(a.yG,UV(a));else{f=Kv(a.ry,e);if(f!=c){g=a.xG;c=J1(a.rn.sW,f);d=g.Bd.data[c];c=f;}ZE(a.yG,d);}e=e+1|0;}b=a.xT+1|0;a.xT=b;if(b<R_(a.rn))return Bm(a);g=a.yG;Ij(g,g.u$);b=g.yV;if(b<4096){d=g.uJ;if(b==1<<d)g.uJ=d+1|0;}Ij(g,g.w0+1|0);if(g.uZ>0)V3(g,g.ve);RE(g);BA(g.uT,0);return Bg();},TB=M(),ANs=(a,b)=>{URL.revokeObjectURL(Bl(b));},AEZ
=M(),AAA=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Pb)&&!(b instanceof Qz)&&!(b instanceof Ok)){if(!(b instanceof Mo))break b;d=b;if(Y(c,d.wq))break b;if(!AAA(d.zn,c))break b;}e=1;break a;}e=0;}return e;},Uw=b=>{let c,d,e,f,g,h,i,j,k;c=CK(G(583));d=1;while(true){e=b.data;if(d>=e.length)break;f=L(c,d<=1?G(3):G(136));g=e[d];h=CK(G(583));i=0;while(i<g.p9){j=L(h,i<=0?G(3):G(136));e=g.p6;k=g.p$;L(j,Zo(e,X(i,k),k));i=i+1|0;}L(f,J(P(h,93)));d=d+1|0;}return J(P(c,93));},Zo=(b,c,d)=>{let e,f,g,h;e=CK(G(583));f=0;while
(f<d){g=f<=0?G(3):G(136);h=b.data;L(L(e,g),ACX(h[c+f|0]));f=f+1|0;}return J(P(e,93));},ACX=b=>{return b-b!==0.0?G(2):CH(b);};
function Ly(){let a=this;N.call(a);a.Ew=null;a.En=null;}
let YB=(a,b,c)=>{a.Ew=b;a.En=c;},AO0=(a,b)=>{let c=new Ly();YB(c,a,b);return c;};
function ABR(){let a=this;I.call(a);a.uT=null;a.Gm=0;a.w0=0;a.xC=null;a.yV=0;a.uJ=0;a.u$=0;a.ve=0;a.uZ=0;a.Aa=0;}
let ZE=(a,b)=>{let c,d,e,f,g;c=a.u$;if(c<0){a.u$=b;return;}d=c<<8|b;e=X(d,(-1640531535))>>>19|0;while(true){f=a.xC.data;if(!f[e]){Ij(a,c);c=a.yV;if(c==4096){Ij(a,a.w0);VF(a);}else{g=a.uJ;a.uJ=g+(c!=1<<g?0:1)|0;f=a.xC.data;g=d<<12;a.yV=c+1|0;f[e]=g|c;}a.u$=b;return;}if((f[e]>>>12|0)==d)break;e=(e+1|0)&8191;}a.u$=f[e]&4095;},VF=a=>{let b;b=0;while(b<8192){a.xC.data[b]=0;b=b+1|0;}a.yV=a.w0+2|0;a.uJ=a.Gm+1|0;},Ij=(a,b)=>{let c,d;c=a.ve;d=a.uZ;a.ve=c|b<<d;a.uZ=d+a.uJ|0;while(a.uZ>=8){V3(a,a.ve);a.ve=a.ve>>>8|0;a.uZ
=a.uZ-8|0;}},V3=(a,b)=>{if((a.uT.sm-a.Aa|0)>255){RE(a);Zu(a);}BA(a.uT,b);},Zu=a=>{let b;b=a.uT;a.Aa=b.sm;BA(b,0);},RE=a=>{let b,c,d;b=a.uT;c=a.Aa;d=(b.sm-c|0)-1|0;b.u_.data[c]=d<<24>>24;};
function ABK(){let a=this;I.call(a);a.Fe=null;a.Fd=null;}
let AIX=(a,b)=>{b=b;D8(a.Fe,a.Fd.qS,b);},S9=M(0);
function Qq(){I.call(this);this.FE=null;}
let AK4=(b,c)=>{QP(b.FE,c,G(1074));};
function QL(){let a=this;I.call(a);a.DR=0.0;a.DG=0.0;a.qo=null;}
let S6=(a,b,c,d,e)=>{let f,g,h,i;f=new AAn;f.q5=K();a.qo=f;a.DR=b;a.DG=c;g=LT(b);h=LT(c);i=K();H(P(H(H(i,G(1075)),g),32),h);i=J(i);L((B6(B6(B6(B6(B6(B6(CE(CE(B6(B6(B6(Dz(a.qo,G(999)),G(1076),G(1077)),G(1078),G(1079)),G(1080),i),G(638),b),G(641),c),G(1081),G(1082)),G(1083),G(1084)),G(1085),G(207)),G(1086),G(1087)),G(1088),G(1089)),G(1090),G(1091))).q5,G(1092));NG(Dz(a.qo,G(1093)),d,G(1093));if(!BC(e))NG(Dz(a.qo,G(1094)),e,G(1094));},APT=(a,b,c,d)=>{let e=new QL();S6(e,a,b,c,d);return e;},AHf=a=>{let b,c;b=J(a.qo.q5);c
=K();H(H(c,b),G(1095));return J(c);},AFL=a=>{return a.DR;},AJV=a=>{return a.DG;},ANL=a=>{return 0.25;},AGq=(a,b,c)=>{ACM(a,b);Pj(a,G(1096),c);NS(a.qo);},AM2=(a,b,c)=>{let d;ACM(a,b);B6(a.qo,G(1096),G(207));Pj(a,G(1085),c.AT);CE(a.qo,G(1097),c.ue);d=c.z$;if(d>0.0)CE(a.qo,G(1098),d);if(b instanceof Cy)B6(a.qo,G(1088),G(1099));NS(a.qo);},ACM=(a,b)=>{let c,d,e,f,g;if(b instanceof Cy){c=b;Dz(a.qo,G(1100));ABW(a,c);}else if(b instanceof Hq){d=b;CE(CE(CE(Dz(a.qo,G(22)),G(1101),d.yt),G(1102),d.ys),G(1103),d.zl);}else if
(b instanceof Em){e=b;B6(Dz(a.qo,G(1104)),G(548),QD(Eb(e.rl),0));}else if(b instanceof I9){f=b;B6(Dz(a.qo,G(1104)),G(548),QD(f.vm,0));}else if(b instanceof Ey){g=b;B6(Dz(a.qo,G(1104)),G(548),QD(g.tZ,1));}},ABW=(a,b)=>{CE(CE(CE(CE(a.qo,G(1105),b.qb),G(80),b.qi),G(638),b.qf),G(641),b.qE);},Pj=(a,b,c)=>{let d,e;B6(a.qo,b,AB2(Cr(c,1.0)));if(c.tU<1.0){d=a.qo;e=K();H(H(e,b),G(1106));CE(d,J(e),c.tU);}},AHC=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;Dz(a.qo,G(1107));ABW(a,b);b=B6(a.qo,G(1108),G(207));d=FJ();Ee(d,(-1991225785));Ee(d,
218765834);e=FJ();Ee(e,c.wO);Ee(e,c.xE);BA(e,8);BA(e,6);BA(e,0);BA(e,0);BA(e,0);Ot(d,G(1109),Fh(e));f=FJ();g=0;while(g<c.yx.data.length){if(!(g%c.wO|0))BA(f,0);h=c.yx.data[g];Ee(f,h<<8|(h>>>24|0));g=g+1|0;}i=Fh(f);c=FJ();BA(c,120);BA(c,1);j=0;while(true){k=i.data;g=k.length;if(j>=g)break;h=BE(65535,g-j|0);l=j+h|0;BA(c,l!=g?0:1);DE(c,h);DE(c,h^(-1));g=j;while(g<l){BA(c,k[g]);g=g+1|0;}j=j+65535|0;}j=1;l=0;m=0;while(m<g){j=(j+(k[m]&255)|0)%65521|0;l=(l+j|0)%65521|0;m=m+1|0;}Ee(c,l<<16|j);Ot(d,G(1110),Fh(c));Ot(d,
G(1111),Mv(0));i=Fh(d);c=K();g=0;while(true){h=i.data.length;if(g>=h)break;l=NX(i,g)<<16;j=g+1|0;l=l|NX(i,j)<<8;m=g+2|0;l=l|NX(i,m);P(c,Bi(G(1112),l>>18));P(c,Bi(G(1112),l>>12&63));P(c,j>=h?61:Bi(G(1112),l>>6&63));P(c,m>=h?61:Bi(G(1112),l&63));g=g+3|0;}d=J(c);c=K();H(H(c,G(1113)),d);NS(B6(b,G(1114),J(c)));},APg=(a,b,c,d,e,f)=>{let g,h,i;CE(CE(CE(Dz(a.qo,G(1115)),G(1105),c),G(80),d),G(1116),e.rv);g=e.s1;Du();if(g===Gr)B6(a.qo,G(1083),G(1117));g=e.t1;DU();if(g===Im)B6(a.qo,G(1118),G(1119));h=e.vl;B1();if(h!==
Cs){i=h!==HC?0:1;B6(a.qo,G(1120),!i?G(1121):G(1122));}Pj(a,G(1096),f);NG(a.qo,b,G(1115));},TJ=M(),AMc=(a,b)=>{return Xl(b);},Z2=M(),Sx=null,Eq=()=>{Eq=Bf(Z2);AI4();},ADM=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;Eq();d=c.vq;e=0;f=0;g=d.q7.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{L(O(L(b,G(863)),c.wf),G(1123));if(!f)L(b,G(1124));else{if(e){f=d.q7.data.length;if(e!=f){c=new AA1;c.zJ=d;c.wr=D_(f);c.Ac=Bd(f);g=Bd(2).data;e=0;while(true){k=c.wr.data;if(e>=k.length)break;if
(!k[e]){f=!O2(c,e)?0:1;g[f]=g[f]+1|0;h=O2(c,e);l=c.zJ.qC;f=H6(c,e,h,0);m=l-1|0;while(f>0){k=c.Ac.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=H6(c,i-1|0,h,f);if(n<m)f=H6(c,i+1|0,h,f);if(i>=l)f=H6(c,i-l|0,h,f);i=i+l|0;if(i<c.wr.data.length)f=H6(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.qV;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.qC;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Ec(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/X(e-1|0,d.qC-1|0);L(L(L(b,G(1125)),ACc(q)),G(1126));L(L(L(b,ZI(g[1])),G(1127)),
ACc(1.0-q));P(L(L(b,G(136)),ZI(g[0])),46);break a;}}L(O(b,e?1:0),G(1128));}}},ACc=b=>{let c,d;Eq();c=BM(b*100.0)|0;if(!c)d=G(975);else if(c==100)d=G(974);else{d=K();P(O(d,c),37);d=J(d);}return d;},ZI=b=>{let c,d;Eq();if(b==1)c=G(1129);else{c=Ko(b);d=K();H(H(H(d,G(1130)),c),G(1131));c=J(d);}return c;},Ko=b=>{let c;Eq();c=Sx.data;return b>=c.length?C1(b):c[b];},AHD=(b,c)=>{let d,e,f,g,h,i,j,k;Eq();d=PS(c);e=0;f=K();g=0;while(g<d){h=c.w4;i=Bc(c.rH,g,0);j=Bc(c.rH,g,1);i=V4(h,i,j);if(!(!Rm(c,g)?(!(i<=0.5)?0:1):!(i
>0.5)?0:1)){e=e+1|0;L(L(f,e!=1?G(136):G(3)),KY(Bc(c.rH,g,0),Bc(c.rH,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(1132);else{c=Ko(d);h=K();H(H(H(h,G(1133)),c),G(1134));c=J(h);}L(b,c);L(b,G(1135));}else{L(L(L(b,G(1136)),Ko(e)),G(66));L(L(b,Ko(d)),d!=1?G(1137):G(1138));if(e>4)c=G(3);else{k=J(f);c=K();H(H(c,G(136)),k);c=J(c);}P(L(b,c),46);}},AI4=()=>{Sx=BT(BR,[G(1139),G(1140),G(1141),G(1142),G(1143)]);};
function AAn(){I.call(this);this.q5=null;}
let Dz=(a,b)=>{L(P(a.q5,60),b);return a;},B6=(a,b,c)=>{L(L(P(a.q5,32),b),G(124));Z7(a,c);P(a.q5,34);return a;},CE=(a,b,c)=>{return B6(a,b,LT(c));},NS=a=>{L(a.q5,G(1144));},NG=(a,b,c)=>{P(a.q5,62);Z7(a,b);L(L(L(a.q5,G(1145)),c),G(1092));},Z7=(a,b)=>{let c,d,e;c=0;while(c<b.p7.length){a:{d=Bi(b,c);switch(d){case 34:break;case 38:L(a.q5,G(130));break a;case 60:L(a.q5,G(134));break a;case 62:L(a.q5,G(757));break a;default:e=a.q5;if(d<32)d=32;P(e,d);break a;}L(a.q5,G(132));}c=c+1|0;}},AEO=M(),LT=b=>{let c;c=K();O0(c,
b);return J(c);},O0=(b,c)=>{let d,e,f,g;d=BM(Bh(Ba((-1000000.0),Be(1000000.0,c)))*1000.0)|0;e=c<0.0&&d>0?G(301):G(3);a:{O(L(b,e),d/1000|0);f=d%1000|0;if(f>0){P(b,46);g=100;while(true){if(f<=0)break a;O(b,f/g|0);f=f%g|0;g=g/10|0;}}}};
function AA1(){let a=this;I.call(a);a.zJ=null;a.wr=null;a.Ac=null;}
let O2=(a,b)=>{return !(a.zJ.q7.data[b]>0.5)?0:1;},H6=(a,b,c,d)=>{if(!a.wr.data[b]&&O2(a,b)==c){a.wr.data[b]=1;a.Ac.data[d]=b;return d+1|0;}return d;},AKp=M(),Ot=(b,c,d)=>{let e,f,g,h,i,j;e=d.data;f=FJ();L$(f,c);TD(f,d);Ee(b,e.length);TD(b,Fh(f));d=(Fh(f)).data;g=(-1);h=d.length;i=0;while(i<h){g=g^d[i]&255;j=0;while(j<8){g=(g&1)!=1?g>>>1|0:(g>>>1|0)^(-306674912);j=j+1|0;}i=i+1|0;}Ee(b,g^(-1));},AOn=M(),NX=(b,c)=>{b=b.data;return c>=b.length?0:b[c]&255;};
function ALY(){I.call(this);this.Gv=null;}
let QD=(b,c)=>{let d,e,f,g,h,i;d=K();b=b.u();while(b.v()){e=b.x();f=0;g=0;while(true){h=e.data;if(g>=h.length)break;if(ZP(h[g])){i=g+1|0;if(ZP(h[i])){P(d,!f?77:76);O0(d,h[g]);P(d,32);O0(d,h[i]);f=1;}}g=g+2|0;}L(d,c&&f?G(456):G(3));}return J(d);},ZP=b=>{return b-b!==0.0?0:1;};
AD4([]);
C_([I,0,0,[],1,0,0,["O",Q(AJ3)],FQ,0,I,[],1537,0,0,0,Fy,0,I,[],1537,0,0,0,QC,0,I,[],1537,0,0,0,BR,0,I,[FQ,Fy,QC],17,0,()=>DW(),["j",Q(Bi),"J",T(AHo),"O",Q(Y)],EW,0,I,[FQ],1025,0,0,0,G_,0,EW,[Fy],1,0,()=>EY(),["O",Q(AOV)],JB,0,I,[FQ,QC],0,0,0,["D",Q(L4),"g",T(J)],VY,0,I,[],1537,0,0,0,Or,0,JB,[VY],1,0,0,["j",Q(K0),"J",T(AEX),"g",T(Mc),"D",Q(AJf)],F2,0,I,[],1,0,0,0,EA,0,F2,[],1,0,0,0,B_,0,EA,[],1,0,0,0,G5,0,I,[],1025,0,0,0,ANq,0,G5,[],17,0,0,0,ANb,0,G5,[],17,0,0,0,R7,0,I,[],1537,0,0,0,Xc,0,I,[R7],1537,0,0,0,RD,
0,I,[],1537,0,0,0,ABv,0,I,[Xc,RD],17,0,0,0,ABI,0,I,[],17,0,()=>Je(),0,AFn,0,I,[],17,0,0,0,AFW,0,I,[],17,0,0,0,AMo,0,I,[],17,0,0,0,QJ,0,I,[],1537,0,0,0,Za,0,I,[QJ],1,0,0,0,Pp,0,I,[Fy],1,0,()=>Jp(),0,KE,0,I,[],17,0,0,["O",Q(ANY)],ANj,0,I,[],17,0,0,0,Hy,0,I,[],17,0,()=>Fb(),0,CW,0,B_,[],1,0,0,0,Q9,0,I,[],17,0,0,["O",Q(APx)],WA,0,I,[],17,0,0,0,AAb,0,I,[],16,0,0,0,N,0,I,[],1025,0,0,0,V5,0,I,[],1537,0,0,0,Wg,0,N,[V5],16,0,0,0,Fz,0,I,[],1025,0,0,0,Ut,0,Fz,[],16,0,0,["cD",Q(AJ1),"cz",BJ(AIp)],BI,0,I,[],1537,0,0,0,T1,
0,I,[BI],1,0,0,["be",T(AC6)],Zc,0,Fz,[],16,0,0,["cD",Q(AM8),"cz",BJ(ALw)],Pg,0,I,[],17,0,0,0,T2,0,I,[BI],1,0,0,["be",T(AHv)],Vb,0,I,[],17,0,0,0,TZ,0,I,[BI],1,0,0,0,OH,0,I,[],16,0,0,0,T0,0,I,[BI],1,0,0,0,QE,0,I,[],16,0,0,0,TX,0,I,[BI],1,0,0,0]);
C_([NL,0,I,[],16,0,0,0,TY,0,I,[BI],1,0,0,0,AB1,0,Fz,[],16,0,0,["cD",Q(AIV),"cz",BJ(ALJ)],Yd,0,I,[],17,0,0,0,SW,0,I,[],17,0,0,0,IR,0,I,[],17,0,0,0,Qu,0,I,[],1537,0,0,0,QN,0,N,[Qu],16,0,0,["cW",T(Ql),"cY",Q(AAh),"hO",T(AJp),"O",Q(AI2)],AA9,0,I,[],1537,0,0,0,IP,0,I,[AA9],1537,0,0,0,HD,0,I,[IP],1025,0,0,["p",T(Co)],W1,0,I,[IP],1537,0,0,0,Lx,0,I,[W1],1537,0,0,0,ET,0,HD,[Lx],1025,0,0,["u",T(Bq),"O",Q(Yv)],PL,0,I,[],1537,0,0,0,Gh,0,I,[],1537,0,0,0,IO,0,ET,[PL,FQ,Gh],1,0,0,["bC",Q(Z),"ea",T(ALj)],Bz,0,I,[Fy,FQ],1025,
0,0,["O",Q(AEj)],HZ,0,Bz,[],65553,0,()=>BF(),0,APC,0,I,[],17,0,0,0,VV,0,I,[],0,0,()=>Hp(),0,CA,0,I,[],1537,0,0,0,AOA,0,I,[CA],1,0,0,0,BO,0,I,[CA],1537,0,0,0,Q4,0,I,[BO],1,0,0,0,XR,0,I,[BI],1,0,0,["be",T(AHr)],Nz,0,I,[],1,0,0,["O",Q(AOT)],Uz,0,I,[],16,0,0,0,Od,0,I,[BO],1,0,0,0,Oe,0,I,[BO],1,0,0,0,Oa,0,I,[BO],1,0,0,0,Ob,0,I,[BO],1,0,0,0,Of,0,I,[BO],1,0,0,0,Og,0,I,[BO],1,0,0,0,AA5,0,I,[CA],1537,0,0,0,OJ,0,I,[AA5],1,0,0,0,L6,0,I,[BO],1,0,0,0,L7,0,I,[BO],1,0,0,0,Ld,0,I,[],17,0,0,0,Nt,0,I,[BO],1,0,0,0,Wd,0,I,[BI],
1,0,0,["be",T(AFH)],AD_,0,I,[],17,0,0,0,We,0,I,[BI],1,0,0,["be",T(ANI)],I6,0,Bz,[],65553,0,()=>FW(),0,Nh,0,I,[BO],1,0,0,0,U2,0,I,[BI],1,0,0,["be",T(AKF)],U0,0,I,[BI],1,0,0,["be",T(AGK)],U4,0,I,[BI],1,0,0,["be",T(AEI)],U3,0,I,[BI],1,0,0,["be",T(APo)],M4,0,I,[BO],1,0,0,0]);
C_([M3,0,I,[BO],1,0,0,0,SD,0,I,[BI],1,0,0,["be",T(AHF)],ZM,0,I,[],17,0,0,0,H$,0,N,[],17,0,0,["O",Q(ABM)],LY,0,I,[BO],1,0,0,0,LZ,0,I,[BO],1,0,0,0,LX,0,I,[BO],1,0,0,0,OO,0,N,[],16,0,()=>EL(),0,M6,0,I,[BO],1,0,0,0,M7,0,I,[BO],1,0,0,0,UF,0,I,[BI],1,0,0,["be",T(AF5)],UG,0,I,[BI],1,0,0,["be",T(AN4)],UD,0,I,[BI],1,0,0,["be",T(AJm)],UE,0,I,[BI],1,0,0,["be",T(AKM)],UJ,0,I,[BI],1,0,0,["be",T(AMW)],UK,0,I,[BI],1,0,0,["be",T(AHY)],UH,0,I,[BI],1,0,0,["be",T(AEr)],UI,0,I,[BI],1,0,0,["be",T(AFA)],YJ,0,I,[BI],1,0,0,["be",T(ANX)],OU,
0,I,[BO],1,0,0,0,OT,0,I,[BO],1,0,0,0,OV,0,I,[BO],1,0,0,0,AIF,0,B_,[],1,0,0,0,OZ,0,I,[BO],1,0,0,0,Y5,0,I,[BI],1,0,0,["be",T(AKd)],AB5,0,N,[],16,0,0,0,Tl,0,I,[BI],1,0,0,0,AGU,0,I,[],17,0,0,0,Tm,0,I,[BI],1,0,0,["be",T(AGX)],Th,0,I,[BI],1,0,0,["be",T(AKD)],HI,0,B_,[],1,0,0,0,T7,0,I,[CA],1537,0,0,0,OE,0,I,[T7],1,0,0,0,Mb,0,I,[BO],1,0,0,0,Dx,0,N,[],17,0,0,["O",Q(W0)],Ex,0,I,[],17,0,()=>Hw(),0,AIl,0,I,[],17,0,0,0,Zm,0,I,[],16,0,0,0,Vv,0,I,[],17,0,0,0,D0,0,I,[],1537,0,0,0,VB,0,N,[D0],17,0,0,["bY",Q(AMa),"fA",T(AGs)],AFw,
0,I,[],17,0,0,0,W5,0,I,[],17,0,0,0,MD,0,N,[],17,0,0,["O",Q(AN5)],AOe,0,I,[],16,0,0,0,Ug,0,I,[],17,0,0,0,Cu,0,I,[],1537,0,0,0,Vh,0,I,[Cu],1,0,0,["bT",Q(AFj)],QB,0,I,[],1537,0,0,0,OA,0,I,[QB],17,0,()=>Fp(),["gl",T(AKw),"gm",T(ALA),"hT",T(AO5),"eq",BJ(DM),"ez",BJ(Gz),"pb",BJ(AJX),"jg",function(b,c,d,e,f){Na(this,b,c,d,e,f);}]]);
C_([OR,0,N,[],17,0,0,["O",Q(AFC)],RW,0,I,[Cu],1,0,0,["bT",Q(AL0)],U8,0,I,[],16,0,0,0,O1,0,N,[],17,0,0,["O",Q(GZ)],Jh,0,N,[],17,0,0,["O",Q(AK3)],Rh,0,I,[CA],1537,0,0,0,TE,0,I,[Rh],1537,0,0,0,WY,0,I,[CA],1537,0,0,0,Dy,0,I,[CA],1537,0,0,0,TR,0,I,[Dy],1537,0,0,0,Wu,0,I,[Dy],1537,0,0,0,US,0,I,[Dy],1537,0,0,0,Wj,0,I,[Dy],1537,0,0,0,YK,0,I,[Dy],1537,0,0,0,Tn,0,I,[Dy],1537,0,0,0,SN,0,I,[Dy],1537,0,0,0,R$,0,I,[Dy],1537,0,0,0,AMl,0,I,[TE,WY,Dy,TR,Wu,US,Wj,YK,Tn,SN,R$],1025,0,0,0,Zv,0,N,[],17,0,0,0,GO,0,N,[],17,0,0,["O",
Q(AEP)],B8,0,I,[],17,0,0,["O",Q(AJ6)],N8,0,I,[],16,0,0,0,N1,0,N,[],17,0,()=>DR(),0,U6,0,I,[],17,0,0,0,AB$,0,N,[],17,0,0,0,AId,0,I,[],17,0,0,0,I_,0,I,[],1537,0,0,0,AEW,0,I,[I_],1,0,0,0,S0,0,I,[Cu],1,0,0,["bT",Q(AHe)],BG,0,B_,[],1,0,0,0,Ix,0,Bz,[],65552,0,()=>Hr(),0,Mx,0,N,[D0],17,0,()=>Jl(),["bY",Q(AK_),"fA",T(ADI)],Xf,0,N,[D0],17,0,0,["bY",Q(AH1),"fA",T(AFX)],Qz,0,N,[D0],17,0,0,["bY",Q(L_),"fA",T(AL1)],Pb,0,N,[D0],17,0,0,["bY",Q(Mp),"fA",T(ABu)],Mo,0,N,[D0],17,0,0,["bY",Q(AJB),"fA",T(AOw)],Yn,0,N,[D0],17,0,
0,["bY",Q(AOl),"fA",T(AJv)],Ok,0,N,[D0],17,0,0,["bY",Q(ADz),"fA",T(AL8)],AAE,0,EA,[],1,0,0,0,AHp,0,I,[CA],1025,0,0,0,MB,0,I,[CA],1536,0,0,0,LC,0,I,[MB],1,0,0,0,LB,0,I,[MB],1,0,0,0,R6,0,I,[],16,0,0,0,ZC,0,I,[],16,0,0,0,I2,0,Bz,[],65552,0,()=>EX(),0,V9,0,I,[],16,0,0,0,SH,0,I,[],1,0,0,0,ACV,0,I,[],16,0,0,0,YU,0,I,[],17,0,0,0]);
C_([IV,0,N,[],17,0,0,["O",Q(AJK)],O7,0,N,[],17,0,0,0,YQ,0,I,[Cu],1,0,0,["bT",Q(AMe)],Vo,0,I,[],17,0,0,0,H1,0,I,[],1537,0,0,0,AC0,0,I,[H1],17,0,0,0,GM,0,I,[],1537,0,0,0,Yi,0,I,[GM],1,0,0,["lH",T(AGh)],Yj,0,I,[BI],1,0,0,["be",T(AF_)],T$,0,I,[],16,0,0,0,AN7,0,I,[],17,0,0,0,Sy,0,I,[Cu],1,0,0,["bT",Q(ANh)],AKl,0,I,[],17,0,0,0,V6,0,N,[],17,0,0,0,LK,0,N,[],16,0,0,["O",Q(AFO)],D$,0,B_,[],1,0,0,0,AEw,0,I,[],17,0,0,0,Kz,0,Bz,[],65553,0,()=>B1(),0,FY,0,N,[],17,0,0,["O",Q(Z9)],DD,0,I,[],17,0,0,0,G1,0,Bz,[],65553,0,()=>
Cv(),0,ACD,0,I,[],17,0,()=>K7(),0,ACe,0,I,[],32768,0,()=>LD(),0,NC,0,F2,[],1,0,0,0,Lg,0,NC,[],1,0,0,0,Ce,0,Lg,[],1,0,0,0,Cm,0,Bz,[],66561,0,()=>C2(),0,Su,0,I,[],17,0,0,0,Kt,0,I,[],17,0,0,0,YF,0,I,[],17,0,0,0,Mr,0,I,[],17,0,0,0,AOD,0,I,[],16,0,0,0,P2,0,N,[],17,0,0,["O",Q(AOk)],Jf,0,EW,[Fy],1,0,()=>Hh(),["O",Q(APA)],EJ,0,I,[],1537,0,0,0,ACw,0,I,[EJ],1,0,0,["h8",Q(APb)],ACx,0,I,[EJ],1,0,0,["h8",Q(AKT)],ACy,0,I,[EJ],1,0,0,["h8",Q(AE$)],ACB,0,I,[EJ],1,0,0,["h8",Q(AOj)],SF,0,I,[EJ],1,0,0,["h8",Q(ANn)],SG,0,I,[EJ],
1,0,0,["h8",Q(AFd)],SI,0,I,[EJ],1,0,0,["h8",Q(AJC)],YA,0,I,[],17,0,0,0,VL,0,I,[],17,0,0,0,Cp,0,I,[],17,0,0,0,ACm,0,I,[Cu],1,0,0,["bT",Q(AGC)],N9,0,N,[],17,0,()=>HK(),0,AGv,0,I,[],16,0,0,0,MG,0,N,[],17,0,0,["O",Q(ALS)],KT,0,Bz,[],65553,0,()=>CT(),0]);
C_([Lr,0,N,[],17,0,0,["O",Q(AKz)],C9,0,I,[],1537,0,0,0,W6,0,I,[C9],1,0,0,["bU",Q(ALv)],F5,0,I,[],1537,0,0,0,Cy,0,N,[F5],17,0,0,["O",Q(ANS)],Nn,0,N,[],17,0,0,["O",Q(AGL)],AJi,0,I,[],17,0,0,0,Hc,0,N,[],17,0,0,["O",Q(AFK)],AEM,0,I,[],1,0,0,0,PO,0,I,[],1537,0,0,0,IL,0,N,[PO],17,0,0,["f8",BJ(AMm),"O",Q(AJH)],N4,0,N,[PO],17,0,0,["f8",BJ(AI6),"O",Q(AEG)],Pd,0,N,[],16,0,0,["O",Q(AEu)],Fl,0,Bz,[],66561,0,()=>DB(),0,Hm,0,I,[],1537,0,0,["iQ",T(K5)],Sz,0,I,[Hm],17,0,0,["iQ",T(AIP),"iR",BJ(AL3),"iW",T(AGi),"iP",Q(AD2)],XA,
0,I,[],17,0,0,0,NI,0,I,[],16,0,()=>CN(),0,D5,0,ET,[Gh],1024,0,0,0,Mm,0,D5,[Gh],1,0,0,["bC",Q(DA),"ea",T(C5)],Ty,0,I,[],17,0,0,0,M8,0,N,[],17,0,0,0,PC,0,N,[],16,0,0,["O",Q(ANy)],Pk,0,N,[],17,0,0,["O",Q(AEc)],AIx,0,I,[],16,0,0,0,WR,0,I,[C9],1,0,0,["bU",Q(AMj)],Dd,0,N,[],16,0,0,["O",Q(AKR)],TG,0,I,[Cu],1,0,0,["bT",Q(ADt)],YW,0,I,[CA],1537,0,0,0,LF,0,I,[YW],1,0,0,0,Yl,0,I,[],32768,0,()=>Ol(),0,Lb,0,CW,[],1,0,0,0,Ja,0,Bz,[],65553,0,()=>Du(),0,Kd,0,Bz,[],65553,0,()=>DU(),0,AB_,0,I,[],16,0,0,0,P7,0,N,[],16,0,0,0,RL,
0,I,[Cu],1,0,0,["bT",Q(AM5)],Tv,0,I,[],32768,0,()=>Nl(),0,PW,0,I,[BO],1,0,0,0,PZ,0,I,[BO],1,0,0,0,P0,0,I,[BO],1,0,0,0,PY,0,I,[BO],1,0,0,0,HQ,0,I,[Hm],17,0,0,["iQ",T(K5),"iR",BJ(AIc),"iW",T(AE_),"iP",Q(ANz)],Yy,0,I,[],32768,0,()=>KS(),0,AG_,0,I,[],17,0,0,0,WB,0,I,[I_],1,0,0,["iJ",T(ALF)],AAW,0,I,[I_],1,0,0,["iJ",T(AIw)],AK2,0,I,[],16,0,0,0,AEC,0,N,[],16,0,0,0,ABV,0,I,[],17,0,()=>FR(),0]);
C_([Kk,0,I,[],1537,0,0,0,AAN,0,I,[C9],1,0,0,["bU",Q(AK7)],Tu,0,I,[],16,0,0,0,ZL,0,N,[],16,0,0,0,Wx,0,I,[C9],1,0,0,["bU",Q(AMb)],AA0,0,I,[],32768,0,()=>O_(),0,X$,0,N,[],17,0,0,0,AFS,0,I,[],16,0,0,0,PF,0,I,[],16,0,()=>Ho(),0,Ih,0,I,[],1536,0,0,0,Wk,0,I,[Ih],16,0,0,["lo",Cf(APc)],RH,0,I,[Ih],16,0,0,["lo",Cf(ANO)],SQ,0,I,[Ih],16,0,0,["lo",Cf(AN6)],RM,0,I,[Ih],16,0,0,["lo",Cf(AGy)],JY,0,I,[],1537,0,0,0,ACN,0,I,[JY],1,0,0,0,F_,0,B_,[],1,0,0,0,Iu,0,I,[Hm],17,0,0,["iQ",T(K5),"iR",BJ(AOz),"iW",T(ALc),"iP",Q(AFo)],Mt,
0,N,[Hm],17,0,()=>IJ(),["iQ",T(K5),"iR",BJ(AJZ),"iW",T(AEA),"iP",Q(APh)],JV,0,I,[],16,0,0,0,ACj,0,I,[],16,0,0,0,ALs,0,I,[],17,0,0,0,J6,0,Bz,[],65553,0,()=>E9(),0,AFa,0,I,[],17,0,0,0,ZH,0,I,[],16,0,0,0,AN3,0,I,[],16,0,0,0,AOq,0,I,[],16,0,0,0,Xo,0,I,[],16,0,0,0,ACh,0,I,[CA],1537,0,0,0,LL,0,I,[ACh],1,0,0,0,WO,0,I,[C9],1,0,0,["bU",Q(AFb)],UM,0,I,[],16,0,0,0,Qx,0,N,[],17,0,0,["O",Q(ANv)],IK,0,Bz,[],65553,0,()=>HX(),0,KJ,0,Bz,[],65552,0,()=>EO(),0,Rz,0,Cm,[],65552,0,0,["jB",Q(UC),"jC",BJ(AOr)],Rx,0,Cm,[],65552,0,
0,["jB",Q(AI3),"jC",BJ(AJt)],Rw,0,Cm,[],65552,0,0,["jB",Q(AF8),"jC",BJ(AJ0)],Rv,0,Cm,[],65552,0,0,["jB",Q(APt),"jC",BJ(ALz)],Ru,0,Cm,[],65552,0,0,["jB",Q(AGl),"jC",BJ(AL4)],Rt,0,Cm,[],65552,0,0,["jB",Q(AIU),"jC",BJ(AMz)],Rr,0,Cm,[],65552,0,0,["jB",Q(AEQ),"jC",BJ(AIJ)],Vm,0,I,[],1537,0,0,0,SP,0,I,[Vm],1,0,0,0,ADU,0,I,[],16,0,0,0,Hb,0,I,[],1536,0,0,0,W9,0,I,[Hb],1,0,0,["cY",Q(AMP)],Yc,0,I,[Hb],1,0,0,["cY",Q(AMK)],AAr,0,ET,[],0,0,0,["bC",Q(Hl),"ea",T(K4)],O4,0,N,[],17,0,0,["O",Q(AGx)]]);
C_([Em,0,N,[F5],17,0,0,["O",Q(AMh)],AK1,0,I,[],16,0,0,0,ABd,0,I,[],16,0,0,0,AAi,0,I,[],16,0,0,0,ABT,0,I,[],16,0,0,0,WT,0,N,[],16,0,0,0,ALT,0,I,[],16,0,0,0,Ic,0,N,[],17,0,0,["O",Q(ADE)],J5,0,N,[],17,0,0,["O",Q(AH$)],Mh,0,N,[],17,0,0,["O",Q(ALt)],Ht,0,N,[],17,0,0,["O",Q(APd)],ACg,0,I,[],17,0,0,0,ACI,0,D5,[Gh],0,0,0,["ea",T(AGY),"bC",Q(AOI)],VA,0,Fl,[],65552,0,0,["iM",BJ(AL2),"jC",BJ(AF0)],Vz,0,Fl,[],65552,0,0,["iM",BJ(AGp),"jC",BJ(AE2)],DX,0,I,[],1536,0,0,0,ABh,0,I,[DX],1,0,0,["lI",Q(AHM)],Vj,0,I,[],16,0,0,0,GQ,
0,I,[],1537,0,0,0,O5,0,N,[GQ],17,0,0,["iU",Q(AG8)],Ov,0,N,[GQ],17,0,0,["iU",Q(AEb)],WC,0,N,[GQ],17,0,0,["iU",Q(AIj)],AKJ,0,I,[],17,0,0,0,K2,0,B_,[],1,0,0,0,Qh,0,N,[GQ],17,0,0,["iU",Q(AGP)],AH8,0,I,[],17,0,0,0,W_,0,EW,[Fy],1,0,()=>P9(),0,BZ,0,N,[],16,0,0,["O",Q(AIu)],KG,0,Bz,[],65553,0,()=>Gg(),0,Zy,0,I,[],16,0,0,0,Uq,0,I,[],32768,0,()=>HA(),0,DO,0,Bz,[Kk],66561,0,()=>EH(),["j4",T(AOp)],Dk,0,Bz,[Kk],66561,0,()=>Fd(),["j4",T(AGd),"j5",Q(AHz),"j7",Cf(ADB)],Tz,0,I,[IP],1537,0,0,0,MS,0,HD,[Tz],1025,0,0,0,Nb,0,MS,
[],1024,0,0,0,AAx,0,Nb,[],0,0,0,0,X5,0,I,[],1537,0,0,0,Ms,0,I,[X5],1025,0,0,0,Pt,0,Ms,[],1024,0,0,0,AAu,0,Pt,[],0,0,0,0,AAw,0,D5,[],0,0,0,["bC",Q(AKs),"ea",T(AJz),"u",T(AGE),"p",T(AEl)],AAs,0,I,[H1],0,0,0,["v",T(ADZ),"x",T(ALl)],T3,0,I,[H1],1537,0,0,0,AAt,0,I,[T3],0,0,0,0,AAd,0,I,[QJ],1,0,0,0,QY,0,N,[],17,0,0,0,MM,0,N,[],17,0,0,["O",Q(AM1)],F0,0,N,[],17,0,()=>JH(),["O",Q(YG)],HL,0,N,[],17,0,0,["O",Q(ADn)]]);
C_([AFr,0,I,[],16,0,0,0,N$,0,I,[],17,0,0,0,Qv,0,I,[],1537,0,0,0,Zg,0,I,[Qv],1,0,0,["mx",BJ(AGg)],JG,0,Bz,[],65552,0,()=>CP(),0,Ys,0,I,[DX],1,0,0,["lI",Q(AFh)],Yt,0,I,[DX],1,0,0,["lI",Q(AGw)],Tp,0,I,[DX],1,0,0,["lI",Q(AL9)],AFJ,0,I,[],16,0,0,0,Vr,0,I,[DX],1,0,0,["lI",Q(AI0)],XK,0,I,[DX],1,0,0,["lI",Q(AO_)],WD,0,I,[DX],1,0,0,["lI",Q(AIz)],LM,0,N,[],16,0,0,0,Vy,0,I,[],32768,0,()=>JT(),0,ADT,0,I,[],16,0,0,0,Wy,0,I,[],32768,0,()=>H2(),0,ACf,0,I,[],32768,0,()=>Qb(),0,B0,0,Bz,[Kk],66561,0,()=>C3(),["j4",T(AMD),"j5",
Q(APk),"j7",Cf(AG4)],Ey,0,N,[F5],17,0,0,["O",Q(AJq)],Xt,0,I,[],16,0,()=>GG(),0,ABU,0,I,[],32768,0,()=>QS(),0,TW,0,I,[],16,0,()=>ED(),0,AFP,0,I,[],17,0,0,0,Xy,0,I,[],1537,0,0,0,ZA,0,I,[Xy],1,0,0,0,Wt,0,D5,[Gh],0,0,0,["ea",T(AKn),"bC",Q(AML)],UU,0,I,[],32768,0,()=>Hx(),0,Un,0,I,[C9],1,0,0,["bU",Q(ANg)],Uk,0,I,[],32768,0,()=>Ra(),0,T9,0,I,[],16,0,0,0,WL,0,DO,[],65552,0,0,["j5",Q(AGN),"j7",Cf(AIB)],WM,0,DO,[],65552,0,0,["j5",Q(AJ$),"j7",Cf(AMk)],WN,0,DO,[],65552,0,0,["j5",Q(AIA),"j7",Cf(AEn)],ABp,0,Dk,[],65552,
0,0,["mk",BJ(AEH),"mm",FE(AF1),"mn",FE(ANi)],ABq,0,Dk,[],65552,0,0,["mk",BJ(AJo),"mm",FE(ALK),"mn",FE(AMI)],ABn,0,Dk,[],65552,0,0,["mk",BJ(AKV),"mm",FE(AEB),"mn",FE(AMF)],ABo,0,Dk,[],65552,0,0,0,LE,0,N,[],16,0,0,["O",Q(AD8)],ACa,0,I,[],17,0,()=>DS(),0,HU,0,N,[],17,0,0,["O",Q(APe)],WQ,0,I,[],16,0,()=>HT(),0,QK,0,N,[],17,0,0,["O",Q(AMS)],T5,0,I,[],16,0,0,0,Wm,0,I,[DX],1,0,0,["lI",Q(AHh)],AOG,0,I,[],16,0,0,0,ACq,0,I,[C9],1,0,0,["bU",Q(AFz)],Y1,0,B0,[],65552,0,0,["mK",Q(AD7),"mL",Cf(AKe)],Y2,0,B0,[],65552,0,0,0,Y3,
0,B0,[],65552,0,0,["mK",Q(AKC),"mL",Cf(AGO)],Y4,0,B0,[],65552,0,0,["mK",Q(ABc),"mL",Cf(AIb)]]);
C_([YX,0,B0,[],65552,0,0,["mK",Q(AIO),"mL",Cf(AEJ)],YY,0,B0,[],65552,0,0,["mK",Q(ANk),"mL",Cf(AES)],YZ,0,B0,[],65552,0,0,["mK",Q(ALP),"mL",Cf(AGM)],Y0,0,B0,[],65552,0,0,["mK",Q(AIN),"mL",Cf(ALE)],Y6,0,B0,[],65552,0,0,["mK",Q(AD6),"mL",Cf(AKy)],Wr,0,B0,[],65552,0,0,["mK",Q(AFZ),"mL",Cf(AEg)],TL,0,N,[],16,0,0,0,M0,0,I,[],1536,0,0,0,Sw,0,I,[M0],1,0,0,["mY",Q(AOX)],St,0,I,[H1],0,0,0,["v",T(Br),"x",T(Bp)],AHm,0,I,[],17,0,0,0,AMf,0,I,[],17,0,0,0,Qy,0,N,[],17,0,0,["O",Q(AMr)],Kq,0,Bz,[],65553,0,()=>Gu(),0,Kp,0,I,[],
1537,0,0,0,AAQ,0,I,[Kp],1,0,0,["mQ",Q(AGb)],AAS,0,I,[Kp],1,0,0,["mQ",Q(AIQ)],HM,0,N,[],17,0,()=>Ky(),["O",Q(AHj)],ADh,0,I,[],17,0,0,0,Hq,0,N,[F5],17,0,0,0,I9,0,N,[F5],17,0,0,0,ACL,0,I,[],32768,0,()=>P8(),0,G$,0,I,[],1537,0,0,0,ZR,0,I,[G$],1,0,0,["fK",Q(AOZ)],TF,0,I,[Cu],1,0,0,["bT",Q(ADq)],WH,0,I,[],17,0,0,0,Dq,0,EA,[],17,0,0,0,Y8,0,I,[CA],1537,0,0,0,Lm,0,I,[Y8],1,0,0,0,Vg,0,I,[GM],1,0,0,["lH",T(ANa)],Vf,0,I,[BI],1,0,0,["be",T(AGH)],UR,0,I,[],16,0,0,0,AC$,0,I,[GM],1,0,0,["lH",T(AEL)],AC9,0,I,[BI],1,0,0,["be",
T(AJO)],Z1,0,I,[Hb],1,0,0,["cY",Q(AHc)],AAG,0,I,[],16,0,0,0,ACb,0,I,[Kp],1,0,0,["mQ",Q(AIH)],Hz,0,N,[],17,0,0,["O",Q(ANd)],UL,0,I,[],16,0,0,0,GT,0,N,[],17,0,0,["O",Q(AM4)],Ow,0,I,[BO],1,0,0,0,X2,0,I,[BI],1,0,0,["be",T(AHT)],X1,0,I,[BI],1,0,0,["be",T(ALm)],Sc,0,I,[],17,0,0,0,RK,0,I,[Hb],1,0,0,["cY",Q(APB)],Tc,0,I,[M0],1,0,0,["mY",Q(AOx)],II,0,N,[],16,0,()=>GY(),0,Tb,0,I,[],16,0,0,0,ACC,0,I,[G$],1,0,0,["fK",Q(AKI)],ACA,0,I,[G$],1,0,0,["fK",Q(AJS)]]);
C_([ABO,0,I,[C9],1,0,0,["bU",Q(AO9)],I$,0,N,[],17,0,0,0,Z5,0,I,[],16,0,0,0,ALZ,0,I,[],16,0,0,0,Ws,0,I,[],16,0,0,0,ADX,0,I,[],17,0,0,0,ALu,0,I,[],17,0,0,0,ABw,0,B_,[],1,0,0,0,Kg,0,Bz,[],65553,0,()=>EM(),0,UX,0,N,[],17,0,0,0,AHA,0,I,[],17,0,0,0,AMs,0,I,[],17,0,0,0,AJ_,0,I,[],16,0,0,0,PB,0,I,[CA],1537,0,0,0,Nk,0,I,[PB],1,0,0,0,Oh,0,I,[],1536,0,0,0,ZY,0,I,[Oh],1,0,0,["oJ",BJ(AKX)],Vl,0,I,[Oh],1,0,0,["oJ",BJ(AGZ)],Gi,0,I,[],1536,0,0,0,Zs,0,I,[Gi],0,0,0,["nS",T(AIf),"oL",T(AIg),"oM",T(AH4),"oK",T(AOg)],Zr,0,I,[Gi],
0,0,0,["nS",T(AG5),"oL",T(AHL),"oM",T(APq),"oK",T(AHt)],Zq,0,I,[Gi],0,0,0,["nS",T(AKb),"oL",T(ALR),"oM",T(AKA),"oK",T(AG0)],AI8,0,I,[],16,0,0,0,Q$,0,I,[],1537,0,0,0,R2,0,I,[JY],1,0,0,["bi",T(AOo)],ZW,0,I,[],17,0,0,0,KC,0,N,[],17,0,0,["O",Q(AIe)],ACl,0,I,[Cu],1,0,0,["bT",Q(AEy)],ACk,0,I,[Cu],1,0,0,["bT",Q(AFD)],AMw,0,I,[],16,0,0,0,AFt,0,I,[],16,0,0,0,VX,0,I,[Cu],1,0,0,["bT",Q(ANG)],ABJ,0,I,[],32768,0,()=>ME(),0,ADi,0,B_,[],1,0,0,0,Zt,0,I,[Gi],0,0,0,["nS",T(AJc),"oL",T(AD1),"oM",T(AL6),"oK",T(AKL)],Zj,0,I,[GM],
1,0,0,["lH",T(ANl)],Zi,0,I,[BI],1,0,0,["be",T(ADv)],Mw,0,I,[PB],1,0,0,0,Zp,0,I,[Gi],0,0,0,["nS",T(AOu),"oL",T(ALx),"oM",T(AFY),"oK",T(AE7)],Eh,0,N,[Q$],17,0,0,["O",Q(ANB)],XQ,0,N,[],16,0,0,0,Zf,0,I,[],16,0,0,0,AOv,0,I,[],16,0,0,0,ACE,0,I,[Qu],0,0,0,["cW",T(ALp),"cY",Q(AOS),"hO",T(AIK)],UP,0,I,[],17,0,0,0,Zz,0,I,[Cu],1,0,0,["bT",Q(AGW)],I3,0,I,[],1536,0,0,0,MX,0,I,[I3],16,0,0,["nK",T(AJL),"nL",T(AIM)],LU,0,N,[],16,0,()=>My(),0,V0,0,N,[],16,0,0,0]);
C_([K3,0,N,[Q$],17,0,0,["O",Q(AD$)],Rg,0,I,[C9],1,0,0,["bU",Q(AME)],Rf,0,I,[C9],1,0,0,["bU",Q(AKo)],Jk,0,Bz,[],65553,0,()=>GE(),0,Vt,0,N,[],17,0,0,0,Pl,0,I,[],17,0,0,0,XN,0,I,[],16,0,0,0,AB7,0,N,[],17,0,0,0,AB9,0,I,[],16,0,0,0,ABb,0,I,[JY],1,0,0,["bi",T(AGf)],YO,0,I,[],16,0,0,0,SA,0,I,[],16,0,0,0,Gk,0,I,[],1536,0,0,0,Hk,0,N,[Gk],17,0,0,["O",Q(ALM)],NV,0,N,[],17,0,0,["O",Q(AMB)],Nm,0,N,[],17,0,0,["O",Q(AHS)],Ur,0,N,[],17,0,0,0,GW,0,N,[Gk],17,0,0,["O",Q(AGQ)],FT,0,N,[Gk],17,0,0,["O",Q(AEz)],ACY,0,I,[],32768,0,
()=>Pi(),0,ABQ,0,I,[Qv],1,0,0,["mx",BJ(V4)],W$,0,I,[G$],1,0,0,["fK",Q(AOM)],AFy,0,I,[],16,0,0,0,AHi,0,I,[],16,0,0,0,I4,0,N,[Gk],17,0,0,["O",Q(AKZ)],Kb,0,N,[Gk],17,0,0,["O",Q(ADm)],AB6,0,N,[],16,0,0,0,Xb,0,N,[],17,0,0,0,Vc,0,I,[I3],16,0,0,["nK",T(AF2),"nL",T(AM0)],Qn,0,I,[],16,0,()=>IU(),0,RG,0,I,[],16,0,0,0,X_,0,N,[],16,0,0,0,Sj,0,I,[I3],16,0,0,["nK",T(AE8),"nL",T(AIT)],TB,0,I,[Cu],1,0,0,["bT",Q(ANs)],AEZ,0,I,[],17,0,0,0,Ly,0,N,[],17,0,0,0,ABR,0,I,[],16,0,0,0,ABK,0,I,[Cu],1,0,0,["bT",Q(AIX)],S9,0,I,[CA],1537,
0,0,0,Qq,0,I,[S9],1,0,0,0,QL,0,I,[QB],17,0,0,["gl",T(AFL),"gm",T(AJV),"hT",T(ANL),"eq",BJ(AGq),"ez",BJ(AM2),"pb",BJ(AHC),"jg",function(b,c,d,e,f){APg(this,b,c,d,e,f);}],TJ,0,I,[C9],1,0,0,["bU",Q(AMc)],Z2,0,I,[],17,0,()=>Eq(),0,AAn,0,I,[],16,0,0,0,AEO,0,I,[],16,0,0,0,AA1,0,I,[],16,0,0,0,AKp,0,I,[],16,0,0,0,AOn,0,I,[],16,0,0,0,ALY,0,I,[],16,0,0,0]);
let AL$=B4(AHP),ALG=B4(SU),AFf=B4(AMv),Ts=B4(F9),RO=B4(Dg);
AGV(["0","<java_object>@","null","","object","function","string","number","undefined","backprop","graph","landscape","relu","squared-error","zeros","by-hand","weights","A network needs the inputs and at least one layer.","momentum","adam","all","points","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","index.html","option","the directions in which the points lie farthest apart"," and h","circles","iteration ",": ","false","true","-1","all together","point "," alone",
"The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","The moment\'s batch has "," points where the ledger has ",". Make a ledger for batches of that size.","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ",
"dW","db"," This network has no place for it.","verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px"," from "," to ",".link",".width",".height","notebook","decision, as in the notebook",".copy",".png",".svg",".gif",".json",".csv",".py",".ipynb",".cancel",".open","hidden","network"," ","xor-lab-"," is made, "," kB",".",", but this frame may not save it.","Cancelled.",".embed-controls",".embed-theme","frame","element",
"address",".copy-",",","lab","embed.html#","<iframe src=\"","\" title=\"XOR Lab\" width=\"","\" height=\"","\" style=\"border: 0\"></iframe>","<xor-lab","=\"","></xor-lab>","<script src=\"","xor-lab.js\" defer></script>\n","-lines","&","&amp;","\"","&quot;","<","&lt;","figure",", ","There is no figure “","”; there are ","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","the weights to begin with",
"WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output",
"what the output makes of its sum; with start=by-hand it is relu by default","LOSS","cross-entropy","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW",
"view","decision","predictions","survey","the whole lab, or some of its figures in their order","CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE",
"engine","js","wasm","JavaScript or WebAssembly; both give the same bits","Name of run ","Take up again run ","Remove run ","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ","cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.","The biases of layer ",", one for each unit.","tanh(z)","max(0, z)",
"max(0.01 * z, z)","max(0, z) + log1p(exp(-abs(z)))","sin(z)","z","1 / (1 + exp(-z))","The predictions: the ","The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.","dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.","dW[i] = A[i-1].T @ dZ[i]",
"WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.","dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","A network of "," weights and biases takes a flag for each, not ","text/x-python","py","application/x-ipynb+json","ipynb","#","0123456789abcdef","0.0","e+","e-",".0","nan","inf","-","one of ","only ","Not a number: ","Run ","as in the notebook",
"li","span","input","loss "," after ","Take up again","Remove","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","right","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","There is no gradient to compare: a formula has no number here, because an output is too near to 0 or 1 for its logarithm, or because numbers have grown too large.",
"side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ","By hand and by autodiff are equal but for rounding; the differences can say nothing where the loss has grown so large.","By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit"," units"," unit","within "," in the last place of the terms they sum up"," The loss has a kink here: for ",
" its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.","Row "," has "," values where the first has ","Before the sweep: the adjoint of the loss is 1, all others are 0.","This step: "," hands its adjoint on to "," and to "," ("," shares)",". The sweep is done.","\nvalue   ","\nadjoint ","node "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.",
"  ",". "," and ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from ",", or ","one or more of "," with commas between","true or false","button","ALL","summed over the points","summed over the points of the batch","POINT","for this point alone","→ ","    ↑ ","# An experiment of XOR Lab in NumPy\n\nA small neural network learns from a few points: forward pass, loss, backward pass and training, with nothing but NumPy.",
"## ","\n\n","## The predictions\n\nThe class that the network gives to each point.","(forward(X) > 0.5) * 1\n","## Pictures\n\nFrom here on, matplotlib is needed.","import matplotlib.pyplot as plt\n","The loss over the iterations.","plt.plot(losses)\nplt.xlabel(\"Iteration\")\nplt.ylabel(\"Loss\")\nplt.show()\n","The class that the network gives to each place of the plane, and the points.","h = 100\nsize = 200 if len(X) <= 20 else 20\nleft, bottom = X.min(axis=0) - 0.1\nright, top = X.max(axis=0) + 0.1\nxx, yy = np.meshgrid(np.linspace(left, right, h), np.linspace(bottom, top, h))\npred = forward(np.c_[xx.ravel(), yy.ravel()]).reshape(xx.shape)\nplt.contourf(xx, yy, pred > 0.5, [-0.5, 0.5, 1.5], cmap=\"PRGn\", alpha=0.2)\nplt.colorbar(ticks=[0, 1])\nplt.scatter(X[:, 0], X[:, 1], c=y.flatten(), cmap=\"PRGn\", vmin=0, vmax=1, s=size)\nplt.title(f\"Iteration: {iterations}\\n Loss: {losses[iterations]}\")\nplt.sho"
+"w()\n","{\n \"cells\": [\n","\n ],\n \"metadata\": {\n  \"kernelspec\": {\"display_name\": \"Python 3\", \"language\": \"python\", \"name\": \"python3\"},\n  \"language_info\": {\"name\": \"python\"}\n },\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n","markdown","code",", \"execution_count\": null, \"outputs\": []",",\n","  {\"cell_type\": \"","\", \"id\": \"cell-","\", \"metadata\": {}",", \"source\": \"","\\n","\"}","A table of "," iterations with "," numbers each would be too large for a browser: of this network it takes up to ",
" iterations.","The table has no line after iteration ","\r\n","iteration,loss",",W","][",",b","# An experiment of XOR Lab in NumPy. It prints the losses that the lab shows, but for\n# the last digits, since NumPy adds in another order.\n","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside."," numbers"," number","weights has "," where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.",
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
"TWO_PARAMETERS","DIRECTIONS_OF_THE_RUN","(-y) * log(a)","(1 - y) * log(1 - a)","Iteration ","Iteration : loss ","not trained yet","never reached","By iteration "," the loss ","is what it was at the start, ","has risen from ","has fallen from ",", and has been level since iteration ",", within 1% of that",", and the last iteration",", and the last "," iterations"," did not change it",", rising by ",", falling by "," in the last iteration"," an iteration over the last ","At the start","At iteration "," the loss is ",
" That is the lowest so far."," The lowest so far is ",", at the start.",", at iteration "," The highest was "," After iteration "," the numbers are no longer finite: the run ends there."," Nothing is trained yet."," iterations "," are"," is"," trained."," Earlier run ",": from "," in "," iteration",", where it diverged.","not a finite number","nothing after the value","format","xor-lab/","xor-lab/1","The file has the format “","”, and this lab reads only “xor-lab/1”: a newer lab may read it.","experiment",
"should be an object: settings by their names","iteration","biases","should be a whole number from 0 to ",", the iterations of its experiment","The file has a setting “","”, which this lab does not know.","The file\'s setting “","” takes ","has brackets where “","” should be a text","The file is larger than 2 MB, and no saved state of a lab is so large.","The file could not be read.","GIF89a","NETSCAPE2.0","A GIF has sides of 1 to 65535 pixels and delays of 0 to 65535 hundredths, not ","Call work until it gives true, then start the next frame.",
"A frame of "," takes a colour for each pixel, not ","Call work until it gives true, then ask for the file.","The sketch ends at iteration "," but the run at ",": let it catch up first.","The figure takes 1 iteration or more, and a cursor that is trained already; not ","diverged"," has no input ","⁻","⁰¹²³⁴⁵⁶⁷⁸⁹","SHAPES","CIRCLES","second direction","first direction","The hidden layer\'s numbers are beyond all bounds: there is nothing to see.","the last hidden layer","the hidden layer","Without a hidden layer there is no hidden space: the output has to part the ",
"points by one line, where they lie.","The one unit of "," puts all points on a number line."," bends the plane, and the points with it.","This is a view of a space of "," dimensions, ","along the two directions in which the points lie farthest apart.","hidden units "," What the output says is no line in this view, so none is drawn: the disc ","behind each point has the shade of the output\'s answer.",", and "," It puts ",", of different classes,"," in nearly the same place"," Several points land close to others.",
"line","point"," The output\'s "," In all its dimensions a flat border"," parts the classes",": what no line could part has become separable."," The output has "," points on the wrong side",": no ",", though another "," would part the classes."," parts the classes ","where they are now.","in the plane."," That takes a hidden layer.","The loss around iteration ",", in the two directions in which the run moved most.","The loss for other values of "," (across) and "," (up), all else as at iteration "," Here it is ",
" and falls most steeply ",", by "," a unit"," and level"," Of the "," by "," places tried, ","the lowest has "," units away ","none is lower."," The run has not moved yet."," The plane shows ","over 99%","under 1%"," of the run\'s movement",": the path is the run\'s shadow on it.",": the path is right in these two, but the others moved as well, so the loss"," beneath it is not the one that the run had there.","down","up","to the left","to the right","This page may not use the clipboard. The link is selected: copy it with Ctrl+C or ⌘C.",
"The link is in the clipboard.","XOR Lab, ",", iteration ","To the point "," this network of "," units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is ","image/svg+xml","svg","frame ","gif","training","{","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ",
"application/json","json","line ","text/csv","csv","Iteration: ","Loss: ","Working: ","This page may not use the clipboard. The text is selected: copy it with Ctrl+C or ⌘C.","Copied.","training up to the file\'s iteration","Call work until it has arrived.","The weights in the file are not those of its experiment at iteration ",", so a new run starts from them.","The saved state is on show."," has not been trained yet, only up to ","The file is JSON, but no saved state of a lab: that would have the format “xor-lab/1”.",
"The file lacks “","”, which a saved state has.","layer","row","should be a number"," in brackets",", not ","should have ","s","In the file, “","” ","CLASS","PROBABILITY","The figure takes X of Nx2 and y of Nx1, not ","A raster of "," takes a colour for each cell.","b ","a comma or a closing brace","a name in quotation marks","the name “","” stands there for the second time","a colon","an object has more than 100 names","a comma or a closing bracket","a value that JSON knows","the number "," is too large","there are more than 16 brackets within each other",
"\"\\/bfnrt","one of \" \\ / b f n r t u after a backslash","\"\\/\u0008\u000c\n\r\t","0123456789abcdefABCDEF","four hexadecimal digits after \\u","a quotation mark at the end of a text","a digit"," \t\n\r\",:[]{}","the file ends","there is “","there should be ",", but ","The file cannot be read as JSON: in line ",", column ",">e300","png","0 0 ","xmlns","http://www.w3.org/2000/svg","xmlns:xlink","http://www.w3.org/1999/xlink","viewBox","role","img","font-family","system-ui, -apple-system, \'Segoe UI\', Roboto, \'Noto Sans\', \'DejaVu Sans\', sans-serif",
"stroke","fill-rule","evenodd","stroke-linejoin","round","xml:space","preserve",">\n","title","desc","</svg>\n","fill","stroke-width","stroke-dasharray","miter","rect","cx","cy","r","path","x","-opacity","image","preserveAspectRatio","IHDR","IDAT","IEND","ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/","data:image/png;base64,","xlink:href","text","font-size","ui-monospace, \'SF Mono\', Menlo, Consolas, \'DejaVu Sans Mono\', monospace","font-weight","bold","text-anchor","middle","end"," the network says ",
"nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," points"," point","no","one","two","three","four","/>\n","</"]);
BR.prototype.toString=function(){return Bl(this);};
BR.prototype.valueOf=BR.prototype.toString;I.prototype.toString=function(){return Bl(AFp(this));};
I.prototype.__teavm_class__=function(){return AF9(this);};
let C=AJN(ANx);
C.javaException=AH6;
let APJ=Symbol('jsoClass');
(()=>{let c;c=Hy.prototype;c.show=Bw(AJQ);c.maker=Bw(AJT);c.setPrinting=Bw(ANU);c=IR.prototype;c.gif=Bw(AJA);c.csv=Bw(ALa);c.png=Bw(AKK);c.numpy=Bw(ANp);c.notebook=Bw(AFM);c=Q4.prototype;c.handleEvent=Bw(AHV);c=Od.prototype;c.handleEvent=Bw(AH5);c=Oe.prototype;c.handleEvent=Bw(AI5);c=Oa.prototype;c.handleEvent=Bw(AHn);c=Ob.prototype;c.handleEvent=Bw(AKW);c=Of.prototype;c.handleEvent=Bw(AGA);c=Og.prototype;c.handleEvent=Bw(ADA);c=OJ.prototype;c.onChange=Bw(AE3);c=L6.prototype;c.handleEvent=Bw(AOJ);c=L7.prototype;c.handleEvent
=Bw(AOh);c=Nt.prototype;c.handleEvent=Bw(AOt);c=Nh.prototype;c.handleEvent=Bw(AE9);c=M4.prototype;c.handleEvent=Bw(AMO);c=M3.prototype;c.handleEvent=Bw(AOW);c=LY.prototype;c.handleEvent=Bw(AEx);c=LZ.prototype;c.handleEvent=Bw(ANC);c=LX.prototype;c.handleEvent=Bw(AKg);c=M6.prototype;c.handleEvent=Bw(AOf);c=M7.prototype;c.handleEvent=Bw(AOi);c=OU.prototype;c.handleEvent=Bw(AOC);c=OT.prototype;c.handleEvent=Bw(AO8);c=OV.prototype;c.handleEvent=Bw(AO2);c=OZ.prototype;c.handleEvent=Bw(AM9);c=OE.prototype;c.onResize
=Bw(AOL);c=Mb.prototype;c.handleEvent=Bw(AIo);c=LC.prototype;c.accept=Bw(AK6);c=LB.prototype;c.accept=Bw(AM6);c=LF.prototype;c.pair=Bw(AOs);c=PW.prototype;c.handleEvent=Bw(AN1);c=PZ.prototype;c.handleEvent=Bw(ADS);c=P0.prototype;c.handleEvent=Bw(AMM);c=PY.prototype;c.handleEvent=Bw(AMi);c=LL.prototype;c.onTimer=Bw(AMC);c=Lm.prototype;c.take=Bw(AJa);c=Ow.prototype;c.handleEvent=Bw(AHR);c=Nk.prototype;c.tell=Bw(AJj);c=Mw.prototype;c.tell=Bw(AIa);c=Qq.prototype;c.take=Bw(AK4);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hy.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=IR.prototype;main=C;Study=D;Maker=E;study=F;})();
return { html, study };
},
survey() {
const html = String.raw`<form class="survey-form" aria-labelledby="survey-form-heading">
<h2 id="survey-form-heading">What is trained</h2>
<div class="fields first-fields"></div>
<details>
<summary>More</summary>
<div class="fields more-fields"></div>
</details>
</form>
<div class="survey-main">
<div class="tabs" role="tablist" aria-label="Survey">
<button type="button" role="tab" id="survey-runs-tab" aria-controls="survey-runs">Many seeds</button>
<button type="button" role="tab" id="survey-compare-tab" aria-controls="survey-compare">Compare</button>
<button type="button" role="tab" id="survey-map-tab" aria-controls="survey-map">Map</button>
</div>
<div role="tabpanel" id="survey-runs" aria-labelledby="survey-runs-tab">
<form class="tools run-bar">
<label class="choice"><span>Seeds</span> <input class="runs" inputmode="numeric" autocomplete="off" value="10000" aria-describedby="survey-runs-complaint" /></label>
<label class="choice"><span>from seed</span> <input class="first" inputmode="numeric" autocomplete="off" value="0" aria-describedby="survey-runs-complaint" /></label>
<button type="button" class="start play"></button>
<button type="button" class="stop">Cancel</button>
<p id="survey-runs-complaint" class="complaint" role="alert"></p>
<progress value="0" max="1" aria-label="Runs done"></progress>
<p class="rate"></p>
<p class="status unseen" role="status"></p>
</form>
<div class="result">
<p class="share-of-runs"><strong class="share">–</strong> <span>solved</span></p>
<p class="tally"></p>
</div>
<section class="cells" aria-labelledby="survey-cells-heading">
<h3 id="survey-cells-heading">Every run is a cell</h3>
<p class="about"></p>
<div class="picture" tabindex="0" role="application" aria-roledescription="grid of runs" aria-label="Runs: arrow keys go from one to the next, Enter opens it in the lab"><canvas role="img" aria-labelledby="survey-cells-heading" aria-describedby="survey-cells-text"></canvas></div>
<p id="survey-cells-text" class="twin unseen"></p>
</section>
<div class="chosen">
<canvas aria-hidden="true"></canvas>
<div>
<p class="words" role="status"></p>
<a hidden>Open it in the lab</a>
<button type="button" hidden>Show it in the lab</button>
</div>
</div>
<div class="pair-of-figures">
<section class="histogram" aria-labelledby="survey-times-heading">
<h3 id="survey-times-heading">How long it takes</h3>
<div class="picture"><canvas role="img" aria-labelledby="survey-times-heading" aria-describedby="survey-times-text"></canvas></div>
<p id="survey-times-text" class="twin"></p>
</section>
<section class="gatherings" aria-labelledby="survey-failures-heading">
<h3 id="survey-failures-heading">Where the others end</h3>
<ul></ul>
<p class="summary"></p>
</section>
</div>
<button type="button" class="save-results">Save every run (CSV)</button>
</div>
<div role="tabpanel" id="survey-compare" aria-labelledby="survey-compare-tab" hidden>
<p><button type="button" class="third-unit">How often does 2-2-1 with sigmoid fail, and does a third unit cure it?</button></p>
<p class="answer" role="status"></p>
<div class="tools comparisons" role="group" aria-label="Compare by one setting"></div>
<form class="tools run-bar">
<label class="choice"><span>Seeds for each</span> <input class="runs" inputmode="numeric" autocomplete="off" value="1000" aria-describedby="survey-compare-complaint" /></label>
<button type="button" class="start play"></button>
<button type="button" class="stop">Cancel</button>
<p id="survey-compare-complaint" class="complaint" role="alert"></p>
<progress value="0" max="1" aria-label="Runs done"></progress>
<p class="rate"></p>
<p class="status unseen" role="status"></p>
</form>
<p class="about"></p>
<section class="bars" aria-labelledby="survey-bars-heading">
<h3 id="survey-bars-heading">How many are solved</h3>
<div class="picture"><canvas role="img" aria-labelledby="survey-bars-heading" aria-describedby="survey-bars-text"></canvas></div>
<p id="survey-bars-text" class="twin unseen"></p>
</section>
<div class="scroll" role="region" aria-label="The comparison as a table" tabindex="0">
<table>
<thead>
<tr><th scope="col">value</th><th scope="col">solved</th><th scope="col">95 % interval</th><th scope="col">runs</th><th scope="col">median iteration</th></tr>
</thead>
<tbody></tbody>
</table>
</div>
</div>
<div role="tabpanel" id="survey-map" aria-labelledby="survey-map-tab" hidden>
<form class="tools run-bar">
<label class="choice"><span>Across</span> <select class="across"></select></label>
<label class="choice"><span>upwards</span> <select class="up"></select></label>
<label class="choice"><span>pixels</span> <select class="fineness"><option value="100">100 × 100</option><option value="200" selected>200 × 200</option><option value="400">400 × 400</option><option value="800">800 × 800</option></select></label>
<button type="button" class="start play"></button>
<button type="button" class="stop">Cancel</button>
<p class="complaint" role="alert"></p>
<progress value="0" max="1" aria-label="Runs done"></progress>
<p class="rate"></p>
<p class="status unseen" role="status"></p>
</form>
<p class="about"></p>
<section class="map" aria-label="Map of runs">
<div class="picture" tabindex="0" role="application" aria-roledescription="map" aria-label="Map: arrow keys go from pixel to pixel, plus and minus zoom, Backspace goes back, Enter opens the run in the lab"><canvas role="img" aria-label="Map of runs" aria-describedby="survey-map-text"></canvas></div>
<p id="survey-map-text" class="twin"></p>
</section>
<div class="tools">
<button type="button" class="zoom-in">Zoom in</button>
<button type="button" class="zoom-out">Zoom out</button>
<button type="button" class="zoom-back">Back to the window before</button>
</div>
<p class="help">Each pixel is a run of its own. Drag over a part to see it larger; a double click goes back. Green is solved, the stronger the sooner; purple is not, the stronger the higher its loss.</p>
<div class="chosen">
<canvas aria-hidden="true"></canvas>
<div>
<p class="words" role="status"></p>
<a hidden>Open it in the lab</a>
<button type="button" hidden>Show it in the lab</button>
</div>
</div>
</div>
</div>
`;
"use strict";
var main;var Surveyor;var survey;var serve;(function(){let NS=2463534242,MN=()=>{let x=NS;x^=x<<13;x^=x>>>17;x^=x<<5;NS=x;return x;},R=f=>function(){return f(this);},N=f=>function(p1){return f(this,p1);},BG=f=>function(p1,p2){return f(this,p1,p2);},Dt=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RQ=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=W(C5(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bh(args[i]);}WQ(()=>{f.call(null,javaArgs);},callback);},Be=target=>target.$clinit=()=>{},U5
=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Br]&&cls[Br].item){++arrayDegree;cls=cls[Br].item;}let clsName="";if(cls[Br].primitiveKind!==0){clsName=cls[Br].name;}else {clsName=cls[Br]?cls[Br].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=C5();}return function(){superclass.call(this);};},Br=Symbol("teavm_meta"),Bt=cls=>{if(cls[Br].classObject===null){cls[Br].classObject
=VL(cls);}return cls[Br].classObject;},C5=()=>H,Bk=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IL=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue
:o=>o},source||{});},Ed=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IL({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Br]=meta;if(typeof config==='function'){config(meta);}return cls;},PF=Ed("boolean","Z",1,meta=>{}),Mv=Ed("char","C",4,meta=>{}),HT=Ed("int","I",5,meta=>{{meta.valueToObject=o=>Cw(o);}}),SC=Ed("long","J",6,meta=>{}),CM=Ed("double","D",8,meta=>{}),TI=Ed("void","V",9),NC=new ArrayBuffer(16),Mq=new Float64Array(NC),L6=new BigInt64Array(NC),Rc=n=>{Mq[0]=n;return L6[0];},Vs
=n=>{L6[0]=n;return Mq[0];},EI=(a,b)=>a===b?0:a<b? -1:1,O=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},JL=(a,b)=>(a>>>0)/(b>>>0)>>>0,YI=(a,b)=>(a>>>0)%(b>>>0)>>>0,HU=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B5=BigInt(0),EN=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Ca=val=>BigInt.asIntN(64,BigInt(val|0)),El=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val)
:Math.ceil(val))),XV=val=>Number(val),Fb=val=>Number(BigInt.asIntN(32,val))|0,DH=(a,b)=>a===b,GI=(a,b)=>a!==b,Oc=(a,b)=>a>=b,Vu=(a,b)=>a<b,Vv=(a,b)=>a<=b,Sr=(a,b)=>BigInt.asIntN(64,a+b),SI=a=>BigInt.asIntN(64, -a),ST=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},S1=(a,b)=>BigInt.asIntN(64,a*b),SY=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),St=(a,b)=>BigInt.asIntN(64,a%b),Up=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b));
let RN=(a,b)=>BigInt.asIntN(64,a&b),VM=(a,b)=>BigInt.asIntN(64,a|b),XK=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XL=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DN=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),W=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BC=(cls,data)=>new (B8(cls))(data),C1=sz=>new T$(new Uint16Array(sz)),BA=sz=>new M1(new Int32Array(sz)),MI=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new M1(buffer);},Ew=sz=>new NA(new Int8Array(sz)),YB
=data=>{let buffer=new Int8Array(data.length);buffer.set(data);return new NA(buffer);},Y=sz=>new K6(new Float64Array(sz)),Bv=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new K6(buffer);},B8=cls=>{let result=cls[Br].arrayType;if(result===null){function JavaArray(data){(C5()).call(this);this.data=data;}JavaArray.prototype=Object.create((C5()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i
=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.dg=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Br].binaryName;JavaArray[Br]=IL({name:name,binaryName:name,parent:C5(),itemType:cls});result=JavaArray;cls[Br].arrayType=JavaArray;}return result;};
function X_(array){return array.data.length;}
let Iw,VP=strings=>{X2();Iw=new Array(strings.length);for(let i=0;i<strings.length;++i){Iw[i]=OF(Bh(strings[i]));}},G=index=>Iw[index],H6=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},R4=array=>H6(array,0,array.length),Bh=str=>str===null?null:MF(str),Bc=str=>str===null?null:str.jl,X2=()=>CS(),OF;
{OF=str=>str;}let OY=(obj,cls)=>obj instanceof C5()&&!!obj.constructor[Br]&&EA(obj.constructor,cls),EA=(from,to)=>{if(from===to){return true;}let map=from[Br].assignableCache;if(map===null){map=new Map();from[Br].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Br].itemType!==null){let result=from[Br].itemType!==null&&EA(from[Br].itemType,to[Br].itemType);map.set(to,result);return result;}let parent=from[Br].parent;if(parent!==null&&parent!==
from){if(EA(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Br].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EA(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw Wd(ex);},FZ=Symbol("javaException"),Wd=ex=>{if(!ex.$jsException){LK(ex);}return ex.$jsException;},LK=ex=>{let javaCause=YV(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Df("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FZ]=ex;ex.$jsException=err;Ym(err,ex);},Ym=(err,ex)=>{if(typeof Vx==="function"&&err.stack){let stack=Vx(err.stack);let javaStack=W(Sn(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=T8(Bh(element.className),Bh(element.methodName),Bh(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){V7(ex,javaStack);}}},Df;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Df=function Df(message,cause){let self=Reflect.construct(Error,[void 0,cause],Df);Object.setPrototypeOf(self,Df.prototype);self[defaultMessage]=message;return self;}
;Df.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Df},message:{get(){try {let javaException=this[FZ];if(typeof javaException==='object'){let javaMessage=Ty(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Df=Error;}let Xd=e=>e instanceof Error&&typeof e[FZ]==='object'?e[FZ]:null,Ty=t=>
U9(t),YV=t=>Vd(t),Sn=()=>C5(),T8=(className,methodName,fileName,lineNumber)=>{{return null;}},V7=(e,stack)=>{},Om=null,SP=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Om=packages;},VR=[],CU=data=>{let packages=Om;let i=0;while(i<data.length){let cls=data[i++];VR.push(cls);let m=IL();cls[Br]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WQ=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bx=a=>{return Bt(S8(a));},S8=a=>{return a.constructor;},K1=(a,b)=>{return a!==b?0:1;},Uc=a=>{let b,c,d,e,f,g,h,i,j;b=K0(a);C9();if(!b)c=G(0);else{d=(((32-Mg(b)|0)+4|0)-1|0)/4|0;e=C1(d);f=e.data;g=(d-1|0)*4|0;h=0;while(g>=0){i=h+1|0;f[h]=FG((b>>>g|0)&15,16);g=g-4|0;h=i;}c=FN(e);}j=M();I(I(j,G(1)),c);return L(j);},K0=a=>{let b;b=a;if(!b.$id$)b.$id$=MN();return a.$id$;},Za=a=>{let b,c,d;b=(Bx(a)).kp;if(!OY(a,Gt)&&b[Br].itemType===null){b=new Oh;Ba(b);S(b);}c=Si(a);b=c;d=MN();b.$id$=d;return c;},DL=J(0),DS=
J(0),JQ=J(0);
function By(){H.call(this);this.mR=0;}
let Xc=null,Lf=null,Sj=null,CS=()=>{CS=Be(By);WL();},SE=a=>{CS();a.jl="";},PC=()=>{let a=new By();SE(a);return a;},SR=(a,b)=>{CS();a.jl=H6(b.data,0,b.data.length);},FN=a=>{let b=new By();SR(b,a);return b;},WH=(a,b)=>{a.jl=b;},MF=a=>{let b=new By();WH(b,a);return b;},Rq=b=>{let c;CS();c=PC();c.jl=R4(b.data);return c;},BB=(a,b)=>{let c;if(b>=0&&b<a.jl.length)return a.jl.charCodeAt(b);c=new G_;Ba(c);S(c);},Cb=a=>{return a.jl.length?0:1;},L2=(a,b,c)=>{let d,e,f,g;d=Z(0,c);if(b<65536){e=b&65535;while(true){if(d>=
a.jl.length)return (-1);if(a.jl.charCodeAt(d)==e)break;d=d+1|0;}return d;}GJ();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jl.length-1|0))return (-1);if(a.jl.charCodeAt(d)==f&&a.jl.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},DX=(a,b,c)=>{let d,e,f;d=a.jl.length;e=EI(b,c);if(!e)return Lf;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return MF(a.jl.substring(b,c));f=new G_;Ba(f);S(f);},JT=(a,b)=>{return DX(a,b,a.jl.length);},Ol=(a,b)=>{let c,d,e,f,g,h;if(Cb(b))return a;if(Cb(a))return b;c
=C1(a.jl.length+b.jl.length|0);d=c.data;e=0;f=0;while(f<a.jl.length){g=e+1|0;d[e]=BB(a,f);f=f+1|0;e=g;}g=0;while(g<b.jl.length){h=e+1|0;d[e]=BB(b,g);g=g+1|0;e=h;}return Rq(c);},Es=a=>{let b,c;b=0;c=a.jl.length-1|0;a:{while(b<=c){if(BB(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BB(a,c)<=32){c=c+(-1)|0;}return DX(a,b,c+1|0);},NO=b=>{let c;CS();if(b===null)b=G(2);else{c=K0(b);b=M();Bp(I(b,G(3)),c);b=L(b);}return b;},P=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof By))return 0;c=b;return a.jl!==c.jl?0:1;},C3=a=>
{let b;a:{if(!a.mR){b=0;while(true){if(b>=a.jl.length)break a;a.mR=(31*a.mR|0)+a.jl.charCodeAt(b)|0;b=b+1|0;}}}return a.mR;},Dl=(b,c)=>{let d,e;CS();d=Bm(c);if(!Bl(d))return G(4);e=M();Jn(e,Bj(d));while(Bl(d)){Jn(e,b);Jn(e,Bj(d));}return L(e);},Wi=(a,b)=>{let c,d,e;a:{b=b;if(a===b)c=0;else{d=Bg(a.jl.length,b.jl.length);e=0;while(true){if(e>=d){c=a.jl.length-b.jl.length|0;break a;}c=BB(a,e)-BB(b,e)|0;if(c)break;e=e+1|0;}}}return c;},WL=()=>{Xc=C1(0);Lf=PC();Sj=new Mk;},DB=J();
function Fd(){DB.call(this);this.kJ=0;}
let Sw=null,Hj=null,C9=()=>{C9=Be(Fd);VG();},Vg=(a,b)=>{C9();a.kJ=b;},O7=a=>{let b=new Fd();Vg(b,a);return b;},CK=b=>{C9();return (LT(Xm(20),b,10)).h();},Cw=b=>{let c,d;C9();if(b>=(-128)&&b<=127){a:{if(Hj===null){Hj=W(Fd,256);c=0;while(true){d=Hj.data;if(c>=d.length)break a;d[c]=O7(c-128|0);c=c+1|0;}}}return Hj.data[b+128|0];}return O7(b);},X8=(a,b)=>{if(a===b)return 1;return b instanceof Fd&&b.kJ==a.kJ?1:0;},O_=(b,c)=>{C9();return EI(b,c);},Mg=b=>{let c,d;C9();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d
=b;b=d>>>8|0;if(!b)b=d;else c=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Yl=(a,b)=>{return O_(a.kJ,b.kJ);},VG=()=>{Sw=Bt(HT);};
function GY(){let a=this;H.call(a);a.jq=null;a.jC=0;}
let LC=(a,b)=>{a.jq=C1(b);},Xm=a=>{let b=new GY();LC(b,a);return b;},LT=(a,b,c)=>{return XB(a,a.jC,b,c);},XB=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HU(c,d)<0){if(e)C2(a,b,b+1|0);else{C2(a,b,b+2|0);f=a.jq.data;g=b+1|0;f[b]=45;b=g;}a.jq.data[b]=FG(c,d);}else{h=1;i=1;j=JL((-1),d);b:{while(true){k=O(h,d);if(HU(k,c)>0){k=h;break b;}i=i+1|0;if(HU(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C2(a,b,b+i|0);if(e)e=b;else{f=a.jq.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jq.data;b=e+1|0;f[e]=FG(JL(c,
k),d);c=YI(c,k);k=JL(k,d);e=b;}}}return a;},If=(a,b)=>{let c,d,e,f,g;c=a.jq.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Z(b,Z(c*2|0,5));e=a.jq.data;f=C1(d);g=f.data;b=Bg(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jq=f;},L=a=>{let b,c,d,e,f;b=new By;c=a.jq;d=c.data;e=a.jC;CS();f=d.length;if(e>=0&&e<=(f-0|0)){b.jl=H6(c.data,0,e);return b;}b=new Cn;Ba(b);S(b);},C2=(a,b,c)=>{let d,e,f,g;d=a.jC;e=d-b|0;a.B((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jq.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jC=a.jC+(c-b|0)
|0;},PK=J(0),HD=J(GY),XU=a=>{LC(a,16);},M=()=>{let a=new HD();XU(a);return a;},Sy=(a,b)=>{let c,d;b=b;a.jq=C1(b.jl.length);c=0;while(true){d=a.jq.data;if(c>=d.length)break;d[c]=BB(b,c);c=c+1|0;}a.jC=b.jl.length;},Kc=a=>{let b=new HD();Sy(b,a);return b;},I=(a,b)=>{let c,d;c=a.jC;d=a;b=b===null?G(2):b;Rz(d,c,b);return a;},CX=(a,b)=>{let c;c=a.jC;Rz(a,c,b);return a;},Bp=(a,b)=>{LT(a,b,10);return a;},Pv=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jC;d=a;e=1;if(Vu(b,B5)){e=0;b=SI(b);}a:{if(H4(b,Ca(10))<0){if(e)C2(d,c,c+1|0);else
{C2(d,c,c+2|0);f=d.jq.data;g=c+1|0;f[c]=45;c=g;}d.jq.data[c]=FG(Fb(b),10);}else{g=1;h=Ca(1);i=Jf(Ca(-1),Ca(10));b:{while(true){j=S1(h,Ca(10));if(H4(j,b)>0){j=h;break b;}g=g+1|0;if(H4(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C2(d,c,c+g|0);if(e)g=c;else{f=d.jq.data;g=c+1|0;f[c]=45;}while(true){if(DH(j,B5))break a;f=d.jq.data;c=g+1|0;f[g]=FG(Fb((Jf(b,j))),10);b=S9(b,j);j=Jf(j,Ca(10));g=c;}}}return a;},T=(a,b)=>{let c;c=a.jC;EO(a,c,b);return a;},Jn=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jl.length;e=a;f=e.jC;e=e;if(c<=d&&d
<=b.jl.length){C2(e,f,(f+d|0)-c|0);while(c<d){g=e.jq.data;h=f+1|0;g[f]=BB(b,c);c=c+1|0;f=h;}return a;}b=new Cn;Lt(b);S(b);},EO=(a,b,c)=>{C2(a,b,b+1|0);a.jq.data[b]=c;return a;},EX=a=>{return L(a);},Ys=(a,b)=>{If(a,b);},Rz=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jC){a:{if(c===null)c=G(2);else if(Cb(c))break a;d=a.jC+c.jl.length|0;If(a,d);e=a.jC-1|0;while(e>=b){a.jq.data[e+c.jl.length|0]=a.jq.data[e];e=e+(-1)|0;}a.jC=a.jC+c.jl.length|0;d=0;while(d<c.jl.length){f=a.jq.data;g=b+1|0;f[b]=BB(c,d);d=d+1|0;b=g;}}return a;}c
=new G_;Ba(c);S(c);};
function Er(){let a=this;H.call(a);a.qU=null;a.sG=null;a.qv=0;a.sh=0;}
let Ba=a=>{Pj(a);a.qv=1;a.sh=1;},Y7=()=>{let a=new Er();Ba(a);return a;},Y8=a=>{return a;},Pj=a=>{LK(a);},U9=a=>{return a.qU;},Vd=a=>{let b;b=a.sG;if(b===a)b=null;return b;},E0=J(Er),BH=J(E0),Lt=a=>{Ba(a);},Y6=()=>{let a=new BH();Lt(a);return a;},BX=(a,b)=>{Pj(a);a.qv=1;a.sh=1;a.qU=b;},Y4=a=>{let b=new BH();BX(b,a);return b;},Fa=J(),Wv=J(Fa),Sf=(a,b)=>{switch(a.primitiveKind){default:return W(a,b);}},Wh=J(Fa),Lr=J(0),Rs=J(0),KP=J(0);
function O$(){H.call(this);this.kp=null;}
let VL=b=>{let c;c=new O$;c.kp=b;return c;},GX=a=>{return !a.kp[Br].primitiveKind?0:1;},Hy=a=>{let b;b=a.kp[Br].itemType;return b===null?null:Bt(b);},NF=a=>{return a.kp[Br].parent===null?null:Bt(a.kp[Br].parent);},L_=J(),ED=()=>{ED=Be(L_);W3();},XG=b=>{ED();},E=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;ED();d=Bh(d);e=Bh(e);f=new Gb;f.nt=G(4);f.lw=V();f.lf=DU();f.lZ=c;f.on=d;g=b.querySelector(".survey");b=new Rp;b.lQ=Bq();b.mu=V();b.nK=V();b.lD=Ki();b.lr=V();b.lY=1000;if(!Cb(e)&&(Wk(Bc(e))?1:0)){h=Z(1,Bg(16,navigator.hardwareConcurrency
||1));i=0;while(i<h){j=new Ph;j.j4=b;j.k7=Ki();j.o9=V();X(b.lQ,j);Bs(j);d=new Iz;d.rH=j;Bs(j);k=new Iy;k.q2=j;j.o9=Rb(Ic(RT(Bc(e),Bo(Bb(d),"hear"),Bo(Bb(k),"fail"))));i=i+1|0;}}c=new MC;c.lA=f;d=new Iv;e=new Na;e.si=f;MP(d,g,e);f.rM=d;d=new OX;e=new M_;e.rJ=f;d.lG=Bq();d.oq=Bq();d.lX=Bq();d.qs=e;d.sC=g.querySelector("[role=tablist]");k=g.querySelectorAll("[role=tab]");h=0;while(h<k.length){j=k.item(h);e=d.lG;l=Ic(j);X(e,l);e=d.lX;l=Cw(h);X(e,l);l=d.oq;m=Bh(j.getAttribute("aria-controls"));e=M();I(T(e,35),m);e
=Ic(g.querySelector(Bc(L(e))));X(l,e);l=new Ih;l.qm=d;l.ql=h;j.addEventListener("click",Bo(Bb(l),"handleEvent"));l=new Ij;l.pU=d;l.pV=h;j.addEventListener("keydown",Bo(Bb(l),"handleEvent"));h=h+1|0;}LO(d);f.rF=d;d=new Hw;m=g.querySelector(".survey-form");n=new M$;n.qK=f;FU();d.os=Bq();d.mm=DU();e=new Ia;m.addEventListener("submit",Bo(Bb(e),"handleEvent"));i=0;while(i<JC.data.length){e=i>=6?G(5):G(6);j=m.querySelector(Bc(e));e=d.os;l=Sq(d,j,JC.data[i],n);X(e,l);i=i+1|0;}f.p5=d;d=new Is;l=g.querySelector("#survey-runs");e
=new M9;e.p1=f;Kz(d,l,b,c,e);f.ps=d;f.o4=WK(g.querySelector("#survey-compare"),b,SB(f));f.oM=Sm(g.querySelector("#survey-map"),b,c,Sx(f));Da(f);return f;},F=()=>{let b,c,d,e;ED();b=new QT;b.ou=V();Bs(b);c=new Hn;c.rI=b;V2(Bo(Bb(c),"ask"));d=BA(0);e=Y(0);P9((-1),(-1),d.data,e.data);},W3=()=>{return;},T_=J(),Si=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},UN=J(),Bo=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+
c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},U8=J(),Fz=J(0),Mk=J(),IB=J(),Sv=null,Ug=null,GJ=()=>{GJ=Be(IB);S5();},FG=(b,c)=>{GJ();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},S5=()=>{Sv=Bt(Mv);Ug=W(IB,128);};
function Gs(){H.call(this);this.m6=null;}
let Ss=(a,b)=>{a.m6=b;},EF=a=>{let b=new Gs();Ss(b,a);return b;},Ic=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bh(typeof b);d=!P(c,G(7))&&!P(c,G(8))?0:1;Fy();e=KE;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);e.set(b,new WeakRef(h));return h;}if(P(c,G(9))){i=Hi;j=KB;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(P(c,G(10))){l=Gg;m=On;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(P(c,G(11))){f=O0;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);O0=new WeakRef(h);return h;}}return EF(b);},Bb=b=>{if(b===null)return null;return !(b instanceof Gs)?b:b.m6;},H3=b=>{if(b===null)return null;return !(b instanceof C5())?b:Bb(b);},WY=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if
(!(b instanceof Gs))return 0;return a.m6!==b.m6?0:1;},Wm=J(),U=(b,c)=>{if(b===c)return 1;return b!==null?b.bd(c):c!==null?0:1;},Bs=b=>{if(b!==null)return b;b=new EC;BX(b,G(4));S(b);};
function Gb(){let a=this;H.call(a);a.lZ=null;a.on=null;a.rM=null;a.rF=null;a.p5=null;a.ps=null;a.o4=null;a.oM=null;a.nt=null;a.lw=null;a.lf=null;a.oj=0;}
let Da=a=>{let b;if(!a.oj){b=new Ke;b.p3=a;a.oj=requestAnimationFrame(Bo(Bb(b),"onAnimationFrame"));}},Pd=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;a.oj=0;b=Bh(a.lZ.settings());if(!P(b,a.nt)){a.nt=b;if(!(BO(a.lw)&&P(BI(a.lw),b))){a.lw=V();b=(Nh(O9(b))).oW;a.lf=b;c=a.p5;c.mm=b;b=Bm(c.os);while(Bl(b)){c=Bj(b);d=Bu(c.no.mm,c.nD);if(c.o1){c=c.jN;if(!P(Bh(c.value),d)){c.value=Bc(d);if(!P(Bh(c.value),d)){D0(c,G(12),d);c.value=Bc(d);}}}else if(!(c.jN.hasAttribute("aria-invalid")?1:0))c.jN.value=Bc(d);}c=a.ps;c.m2=a.lf;GA(c);c
=a.o4;b=a.lf;c.mQ=b;if(!Dj(c.k0)&&I4(c.jJ))Jr(c,c.lu,b,FR(c));c=a.oM;b=a.lf;e=BO(c.kd)&&LH(c.kC,b)?1:0;e=e&&CE(c.kC)==CE(b)?1:0;c.kC=b;if(!e){b=BT(b);if(!(BO(c.m7)&&MX(BI(c.m7),b))){c.m7=Bn(b);Ig(c.lL);Q$(c.ke);Q$(c.j5);e=0;while(e<Bg(200,Cq(b))){f=Qg(e);g=1;while(g<Cm(b)){h=g+1|0;if(e<Nn(b,h))break;g=h;}h=BK(b,g-1|0);i=e-Nn(b,g)|0;j=O(BK(b,g),h);d=i>=j?La(g,i-j|0,(-1)):La(g,i/h|0,i%h|0);if(TJ(d))k=G(13);else{l=K3(b,Lw(d)-1|0,UY(d));m=M();I(I(I(m,G(14)),l),G(15));k=EX(m);}n=Wp(b,e);l=K3(b,Lw(d),VO(d));m=M();I(I(I(m,
n),k),l);d=EX(m);l=M();I(I(l,G(16)),d);HR(c,f,EX(l));e=e+1|0;}HR(c,new DV,G(17));HR(c,new B2,G(18));c.ke.selectedIndex=0;c.j5.selectedIndex=Bg(3,c.lL.jm-1|0);Pb(c);}E$(c);}}}e=YQ();if(!OG(a.rM)&&!e)return;c=(a.lZ.isDark()?1:0)&&!e?Uf():OL();a:{b=SQ(a.lf,c);switch(WI(a.rF)){case 0:break;case 1:Yc(a.o4,b);break a;default:Uo(a.oM,b);break a;}Uq(a.ps,b);}},Ud=(b,c,d)=>{c?1:0;d?1:0;Da(b);},Yp=(b,c)=>{let d;d=c?1:0;b=b;EL=d;Pd(b);};
function QT(){H.call(this);this.ou=null;}
let Cn=J(BH);
function Kh(){H.call(this);this.j_=null;}
let Jx=null,UB=(a,b)=>{a.j_=b;},RI=a=>{let b=new Kh();UB(b,a);return b;},V=()=>{if(Jx===null)Jx=RI(null);return Jx;},Bn=b=>{return RI(Bs(b));},Rb=b=>{return b===null?V():Bn(b);},BI=a=>{let b;b=a.j_;if(b!==null)return b;b=new Dm;Ba(b);S(b);},BO=a=>{return a.j_===null?0:1;},BW=a=>{return a.j_!==null?0:1;},FE=(a,b)=>{let c;c=a.j_;if(c!==null)b.bS(c);},CA=(a,b)=>{let c;c=a.j_;if(c!==null)b=c;return b;},BS=a=>{let b;b=a.j_;if(b!==null)return b;b=new Dm;Ba(b);S(b);},YR=(a,b)=>{if(a===b)return 1;if(!(b instanceof Kh))return 0;return U(b.j_,
a.j_);};
function QE(){let a=this;H.call(a);a.ot=null;a.m8=null;}
let Uy=(a,b)=>{a.m8=V();a.ot=b;},Lc=a=>{let b=new QE();Uy(b,a);return b;},DU=()=>{let b,c,d;b=Bq();c=0;while(c<(Ds()).data.length){d=V();X(b,d);c=c+1|0;}return Lc(b);},Dr=(a,b,c)=>{let d;c=b.mO.bW(c);d=new PO;d.pG=a;d.pH=b;b=c.j_;if(b!==null){c=d;b=b;c=Rb(Ea(c.pG,c.pH,b));}return c;},Ea=(a,b,c)=>{let d,e;d=JM(a.ot);e=b.jo;b=Bn(c);Ll(d,e,b);return Lc(d);},D3=(a,b)=>{let c,d;c=a.ot;d=b.jo;return Bf(c,d);},Bu=(a,b)=>{let c;a:{b:{Bd();if(!(b===CO&&OJ(a))){if(b!==CG)break b;if(Jy(a))break b;}c=1;break a;}c=0;}return c
?IX(a,b):CA(D3(a,b),IX(a,b));},IX=(a,b)=>{a:{Ht();switch(OO.data[b.jo]){case 1:case 2:if(GH(a)){b=G(19);break a;}b=b.nm;break a;case 3:if(!Jy(a)){b=G(20);break a;}b=b.nm;break a;default:}b=b.nm;}return b;},G1=(a,b)=>{return P(Bu(a,b),IX(a,b));},Di=(a,b,c)=>{return P(Bu(a,b),c);},LH=(a,b)=>{let c,d,e,f;c=(Ds()).data;d=c.length;e=0;while(e<d){f=c[e];if(NJ(f)&&!P(Bu(a,f),Bu(b,f)))return 0;e=e+1|0;}return 1;},Co=a=>{if(BW(a.m8))a.m8=Bn(Tf(a));return BI(a.m8);},DI=a=>{let b,c;a:{Bd();b=Bu(a,De);c=(-1);switch(C3(b))
{case 115791563:if(!P(b,G(21)))break a;c=1;break a;case 289928229:if(!P(b,G(22)))break a;c=0;break a;case 1230441723:if(!P(b,G(23)))break a;c=2;break a;default:}}b:{switch(c){case 0:b=new Mt;break b;case 1:b=new K8;break b;case 2:if(!Pm(a)){b=QL(a);break b;}b=new QG;b.qW=GQ(a);break b;default:}b=QL(a);}return b;},BT=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bq();c=Cw(2);d=b;X(d,c);if(GH(a))c=Ly(Cw(2));else{c=Bq();Bd();e=(GD(Bu(a,CC))).data;f=e.length;g=0;while(g<f){h=Cw(e[g]|0);X(c,h);g=g+1|0;}}Id(b,c);X(d,Cw(1));i=new H9;Bd();j
=QK(Bu(a,Dd));k=QK(Bu(a,C$));c=CG;EP();h=!Di(a,c,EE.pw)?Il:EE;f=d.jm;if(f<2){c=new BQ;BX(c,G(24));S(c);}d=new IF;l=W(H,f);e=l.data;b=Bm(b);f=0;c=b;while(Bl(c)){b=Bj(c);if(b===null){b=new EC;Ba(b);S(b);}g=f+1|0;e[f]=b;f=g;}d.nQ=l;i.ky=d;i.mt=j;i.lF=k;i.kU=h;return i;},FV=a=>{Bd();return Dq(a,Dx);},Wn=a=>{let b,c,d,e,f,g;b=Ew(Cq(BT(a)));c=b.data;Bd();d=(GD(Bu(a,DZ))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},GW=a=>{let b;b=BZ(Co(a));Bd();if(!Di(a,Dh,G(25)))b=Bz(Dq(a,Dh),
b)|0;return b;},CE=a=>{Bd();return Dq(a,DD)|0;},GH=a=>{Bd();return Di(a,De,G(22));},OJ=a=>{Bd();return P(CA(D3(a,CO),G(4)),G(26))&&Cb(Bu(a,FK))?1:0;},Jy=a=>{let b;Bd();b=C$;DA();return Di(a,b,Eu.nF);},Pm=a=>{return (GQ(a)).data.length!=Cq(BT(a))?0:1;},GQ=a=>{Bd();return GD(Bu(a,Fj));},Dq=(a,b)=>{return Km(Bu(a,b));},QL=a=>{let b;b=new Fn;Bd();b.rD=Dq(a,Ei);return b;},Tf=a=>{let b,c,d,e,f,g,h;a:{Bd();b=Dq(a,Ei);c=Bu(a,CO);d=(-1);switch(C3(c)){case -1360216880:if(!P(c,G(27)))break a;d=5;break a;case -982754077:if
(!P(c,G(26)))break a;d=9;break a;case -895939855:if(!P(c,G(28)))break a;d=6;break a;case 3555:if(!P(c,G(29)))break a;d=1;break a;case 96727:if(!P(c,G(30)))break a;d=0;break a;case 109265:if(!P(c,G(31)))break a;d=3;break a;case 3373737:if(!P(c,G(32)))break a;d=2;break a;case 3684185:if(!P(c,G(33)))break a;d=4;break a;case 93832310:if(!P(c,G(34)))break a;d=8;break a;case 104080786:if(!P(c,G(35)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ep(Bv([0.0,0.0,0.0,1.0]));break b;case 1:c=Ep(Bv([0.0,1.0,1.0,1.0]));break b;case 2:c
=Ep(Bv([1.0,1.0,1.0,0.0]));break b;case 3:c=Ep(Bv([1.0,0.0,0.0,0.0]));break b;case 4:c=Ep(Bv([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=FQ(new KX,b);break b;case 7:c=FQ(new Mo,b);break b;case 8:c=FQ(new K5,b);break b;case 9:e=CW(Bu(a,FK),59);c=new GC;f=new Ce;g=e;FY(f,g.jm,2);KW(c,f,BF(g.jm,1));d=0;while(d<g.jm){h=(GD(Bf(g,d))).data;B1(c.jP,d,0,h[0]);B1(c.jP,d,1,h[1]);B1(c.jX,d,0,h[2]);d=d+1|0;}break b;default:c=Ep(Bv([0.0,1.0,1.0,0.0]));break b;}c=FQ(new Qc,b);}return c;},QK=b=>{let c,d,e,f,g;c=(P$()).data;d
=c.length;e=0;while(true){if(e>=d){f=new F2;g=M();I(I(I(g,G(36)),b),G(37));BX(f,L(g));S(f);}f=c[e];if(P(f.nF,b))break;e=e+1|0;}return f;};
function Rp(){let a=this;H.call(a);a.lQ=null;a.mu=null;a.nK=null;a.lD=null;a.lP=0;a.nr=0;a.j2=0;a.kG=0;a.my=0;a.lr=null;a.o8=0;a.lY=0;}
let D_=a=>{let b,c;b=0;c=Bm(a.lQ);while(Bl(c)){b=b+(!(Bj(c)).pk?0:1)|0;}return b;},Ir=(a,b,c)=>{ET(a);a.mu=Bn(b);a.nK=Bn(c);a.j2=b.ct();a.kG=0;Kk(a);},ET=a=>{let b,c;b=a.j2<=0?0:1;a.lP=a.lP+1|0;a.nr=0;a.j2=0;Gm(a.lD);a.lr=V();c=Bm(a.lQ);while(Bl(c)){Gm((Bj(c)).k7);}if(b)(BS(a.nK)).cv();},KC=a=>{let b;a:{b:{if(a.j2>0){if(!Gc(a.lD))break b;if(a.nr<(BS(a.mu)).ct())break b;}b=0;break a;}b=1;}return b;},P5=a=>{let b;if(Gc(a.lD)){b=a.nr;a.nr=b+1|0;}else b=(Pz(a.lD)).kJ;return b;},Kk=a=>{let b,c;b=Bm(JM(a.lQ));while
(Bl(b)){QB(Bj(b));}if(!D_(a)&&!a.my&&a.j2>0){a.my=1;c=new JA;c.q1=a;Gx(Bo(Bb(c),"run"));}},MJ=a=>{let b,c,d,e,f;a:{a.my=0;if(!a.kG&&a.j2){if(D_(a)<=0)break a;if(!BW(a.lr))break a;}return;}b=performance.now()+8.0;c=performance.now();b:{while(true){if(!(c<b))break b;if(a.j2<=0)break b;if(BW(a.lr)){if(!KC(a))break;if(D_(a)>0)break;a.o8=P5(a);a.lr=Bn((BS(a.mu)).cC(a.o8));}d=BI(a.lr);e=d.cD(a.lY);f=performance.now()-c;a.lY=f>2.0?Z(1,a.lY/2|0):f<0.5&&!e?2*a.lY|0:a.lY;if(e){a.lr=V();Nd(a,a.o8,d.cF(),d.cG());}c=performance.now();}return;}if
(a.j2>0&&!a.my){a.my=1;d=new H5;d.sk=a;Gx(Bo(Bb(d),"run"));}},Nd=(a,b,c,d)=>{let e;a.j2=a.j2-1|0;e=BS(a.nK);e.cH(b,c,d);if(!a.j2)e.cI();},Le=J(0);
function MC(){H.call(this);this.lA=null;}
let OM=a=>{let b,c;b=a.lA.lf;Bd();c=CW(Bu(b,J$),44);b=Ly(G(38));return LB(c,b)?0:1;};
function Iv(){let a=this;H.call(a);a.sy=null;a.rj=0;a.r8=0;}
let MP=(a,b,c)=>{let d;a.sy=b;d=new HZ;d.rs=a;d.rt=c;(new IntersectionObserver(Bo(Bb(d),"onChange"))).observe(b);},Us=(a,b)=>{let c=new Iv();MP(c,a,b);return c;},OG=a=>{return !a.r8&&a.rj?0:1;},BN=J(0);
function Na(){H.call(this);this.si=null;}
let VF=a=>{Da(a.si);};
function OX(){let a=this;H.call(a);a.sC=null;a.lG=null;a.oq=null;a.qs=null;a.lX=null;a.nA=0;}
let WI=a=>{return a.nA;},Qf=(a,b)=>{a.nA=b;LO(a);Da(a.qs.rJ);},LO=a=>{let b,c,d,e,f;b=0;while(true){c=a.lG;if(b>=c.jm)break;d=b!=a.nA?0:1;c=Bb(Bf(c,b));e=a.lX;f=Cw(b);c.hidden=!!(FT(e,f)?0:1);(Bb(Bf(a.lG,b))).setAttribute("aria-selected",Bc(!d?G(39):G(40)));(Bb(Bf(a.lG,b))).setAttribute("tabindex",Bc(!d?G(41):G(0)));c=Bb(Bf(a.oq,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function M_(){H.call(this);this.rJ=null;}
function Hw(){let a=this;H.call(a);a.os=null;a.mm=null;}
let JC=null,FU=()=>{FU=Be(Hw);Vr();},Vr=()=>{let b,c;b=W(D8,10);c=b.data;Bd();c[0]=CO;c[1]=CC;c[2]=Dd;c[3]=CG;c[4]=Dx;c[5]=DD;c[6]=C$;c[7]=Fv;c[8]=Dh;c[9]=De;JC=b;},PB=J(0);
function M$(){H.call(this);this.qK=null;}
let G4=J(0);
function Is(){let a=this;H.call(a);a.ph=null;a.lj=null;a.nB=null;a.ns=null;a.oN=null;a.r$=null;a.sm=null;a.rK=null;a.of=null;a.lo=null;a.mE=null;a.n9=null;a.oh=null;a.lM=null;a.qG=null;a.m2=null;a.jF=null;a.jW=null;a.kb=null;a.l2=null;a.rY=0.0;a.mb=0;}
let Kz=(a,b,c,d,e)=>{let f,g,h;f=DU();a.m2=f;a.jF=F8(f,0.0,10000);f=DQ(0);a.jW=f;a.kb=Fl(f,1,1.0);a.l2=Jd();a.mb=(-1);a.ph=c;a.lj=e;a.nB=b.querySelector(".runs");a.ns=b.querySelector(".first");a.oN=b.querySelector(".complaint");a.r$=b.querySelector(".share");a.sm=b.querySelector(".tally");a.rK=b.querySelector(".about");g=new FC;f=b.querySelector(".run-bar");h=new Lh;h.qh=a;Hl(g,f,c,G(42),h,e);a.lo=g;f=b.querySelector(".cells");a.of=f.querySelector(".picture");c=new Oy;Gz(c,f,e);a.mE=c;c=new Q9;Gz(c,b.querySelector(".histogram"),
e);a.n9=c;c=new Qh;f=b.querySelector(".gatherings");e=new Li;e.sg=a;c.lm=Bq();c.q_=f.querySelector("ul");c.nX=f.querySelector(".summary");c.rS=e;a.oh=c;a.lM=Px(b.querySelector(".chosen"),d);c=new Rd;d=b.querySelector(".save-results");b=a.lo;c.qI=d;c.qw=b;b=new Qu;b.qH=c;Cx(d,b);a.qG=c;b=a.of;d=new HM;d.rG=a;b.addEventListener("keydown",Bo(Bb(d),"handleEvent"));b=a.of;d=new HN;d.qT=a;b.addEventListener("pointerup",Bo(Bb(d),"handleEvent"));b=a.nB;d=new HP;d.p0=a;b.addEventListener("change",Bo(Bb(d),"handleEvent"));b
=a.ns;d=new HQ;d.r3=a;b.addEventListener("change",Bo(Bb(d),"handleEvent"));Ez(a.mE);Ez(a.n9);Ii(a);},Y1=(a,b,c,d)=>{let e=new Is();Kz(e,a,b,c,d);return e;},GA=a=>{let b,c,d,e,f;b=LJ(a);Bw(a.oN,CA(b,G(4)));if(BW(b)){c=a.jF;d=G2(a);e=Bv([c.k4,c.jL,DC(c)]);f=Bv([d.k4,d.jL,DC(d)]);if(!(OK(e,f)&&LH(GB(c,0),GB(d,0))?1:0)){a.jF=G2(a);ET(a.ph);Ii(a);}}if(BW(b)){c=a.jF;if(!(DI(c.js) instanceof Fn)&&!JZ(c.js)?1:0)Bw(a.oN,G(43));}},G2=a=>{return F8(a.m2,En(CD(Bh(a.ns.value)),0.0),En(CD(Bh(a.nB.value)),100.0)|0);},LJ=a=>
{let b,c,d,e,f;b=QD(Bh(a.nB.value));if(BO(b))return b;c=Bh(a.ns.value);d=(G2(a)).jL;e=En(CD(c),NaN);if(e===BY(e)&&e>=0.0&&e+d-1.0<=4.294967295E9?1:0)c=V();else{b=BV(4.294967295E9-d+1.0);c=EY(c);f=M();I(I(I(I(I(f,G(44)),b),G(45)),c),G(37));c=Bn(L(f));}if(!BO(c))c=IZ(a.m2,(G2(a)).jL);return c;},Ii=a=>{let b,c;b=DQ(a.jF.jL);a.jW=b;a.kb=Fl(b,DC(a.jF),ER(a.jF.js));a.l2=Jd();IY(a.lM);b=a.oh;b.oL=0;c=Bm(b.lm);while(Bl(c)){Nm(Bj(c));}Bw(b.nX,G(4));Bw(a.rK,H8(a.jF.js));a.mb=(-1);DW(a.lj);},TR=(a,b,c,d)=>{let e,f;e=c.data;f
=Hb(a.jF,b);Ik(a.jW,f,c,d);IO(a.kb,f,e.length);DW(a.lj);},Yx=a=>{Eq(a.lo,Dp(a.kb));DW(a.lj);},R0=a=>{let b,c,d;b=a.lo;c=Dp(a.kb);d=M();I(I(d,G(46)),c);Eq(b,L(d));DW(a.lj);},Uq=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=a.lo;d=a.jW;JK(c,d.kR,Cg(d));e=performance.now();f=Dj(a.lo);g=Cg(a.jW)<=200000?150.0:450.0;if(f&&a.mb>=0&&e-a.rY<g)return;a.rY=e;c=a.jW;a.mb=c.kR;d=QA(c,DC(a.jF),ER(a.jF.js));c=new M6;h=a.kb;i=a.l2;j=b.ls;c.rC=d;c.nq=h;c.pJ=i;c.nY=j;Hg(a.mE,c,f?0:1);Hg(a.n9,c,f?0:1);c=a.oh;d=a.jF;h=a.kb;k
=b.ls;if(E3(h)!=c.oL){c.oL=E3(h);l=h.nE;j=Bq();m=l.pj.dg();n=P1(m);a:{while(true){o=m.data;if(o[n]<=0)break a;i=j;if(i.jm>=6)break a;f=Z(0,Me(m,n,(-1))-1|0);p=Bg(2047,Me(m,n,1)+1|0);q=0;r=f;while(r<=p){q=q+o[r]|0;o[r]=0;r=r+1|0;}if(q<0.03*l.nN)break;if((p-f|0)<24)X(i,Xv(l.oZ.data[n],q,l.pm.data[n]));n=P1(m);}}i=new RC;l=j;m=l.jZ;n=l.jm;if(0>n){b=new BQ;Ba(b);S(b);}o=W(H,n-0|0);s=o.data;p=0;while(p<n){s[p-0|0]=m.data[p];p=p+1|0;}VE(o,i);p=0;while(p<n){m.data[p]=s[p-0|0];p=p+1|0;}l.km=l.km+1|0;f=0;n=0;while(n
<Z(Gf(l),Gf(c.lm))){j=c.lm;if(n==j.jm)X(j,YC(c));if(n>=l.jm)Nm(Bf(c.lm,n));else{VC(Bf(c.lm,n),d,Bf(l,n),E3(h));f=f+(Bf(l,n)).kN|0;}n=n+1|0;}Bw(c.nX,VX(E3(h),f));}d=Bm(c.lm);while(Bl(d)){KQ((Bj(d)).n1,k);}NU(a.lM,Yg(b));h=Dc(a.kb)>0?C4(a.kb):Oj(0,1);b=a.r$;if(!Dc(a.kb))c=G(47);else{c=CQ(D1(h));d=M();I(I(d,c),G(48));c=EX(d);}Bw(b,c);Bw(a.sm,Dp(a.kb));U6(a.qG,a.jF,a.jW);},CV=(a,b,c)=>{b.preventDefault();if(c>=0&&c<Cg(a.jW))Ib(a,c);},Ib=(a,b)=>{let c,d,e,f,g;a.l2=Pa(b);c=a.lM;d=a.jF;e=BV(Fs(d,b));f=(QZ(a.jW,b)).dB();g
=M();T(I(T(I(I(g,G(49)),e),32),f),46);MB(c,d,b,L(g));a.mb=(-1);DW(a.lj);};
function M9(){H.call(this);this.p1=null;}
let DW=a=>{Da(a.p1);};
function Nt(){let a=this;H.call(a);a.pr=null;a.lv=null;a.pb=null;a.q$=null;a.rV=null;a.om=null;a.qJ=null;a.lE=null;a.k0=null;a.oG=null;a.mQ=null;a.lu=null;a.nH=0;a.k_=null;a.jJ=null;a.nz=null;a.qq=0.0;}
let TP=(a,b,c,d)=>{let e,f,g,h;a.mQ=DU();a.lu=EK(IT(),0);a.k_=Bq();a.jJ=Bq();a.nz=DQ(0);a.pr=c;a.lv=d;a.pb=b.querySelector(".runs");a.q$=b.querySelector(".complaint");a.rV=b.querySelector(".about");a.om=b.querySelector(".answer");a.lE=b.querySelector("tbody");e=b.querySelector(".bars");a.qJ=e.querySelector(".picture");f=new FC;g=b.querySelector(".run-bar");h=new Ov;h.so=a;Hl(f,g,c,G(50),h,d);a.k0=f;c=new Oe;Gz(c,e,d);a.oG=c;f=b.querySelector(".comparisons");c=Bm(IT());while(Bl(c)){h=Bj(c);g=D0(f,G(51),h.mF);g.setAttribute("type",
"button");d=new Ot;d.pt=a;d.pu=h;Cx(g,d);}c=b.querySelector(".third-unit");b=new Ou;b.qo=a;Cx(c,b);Ez(a.oG);Jr(a,EK(IT(),0),a.mQ,FR(a));},WK=(a,b,c)=>{let d=new Nt();TP(d,a,b,c);return d;},FR=a=>{return En(CD(Bh(a.pb.value)),100.0)|0;},PI=a=>{let b;a.nH=1;b=new Fw;Bd();Jo(b,G(52),CC,MR(G(53),G(54)));Rf(a,b,BS(Dr(DU(),DD,CK(10000))),2000);},OT=(a,b)=>{let c,d,e;c=QD(Bh(a.pb.value));if(BW(c)){c=V();d=Bm(Ql(b,a.mQ,0.0,FR(a)));while(Bl(d)){e=Bj(d);e=IZ(e.js,e.jL);if(BO(c))e=c;c=e;}}Bw(a.q$,CA(c,G(4)));if(BW(c))
{a.nH=0;Rf(a,b,a.mQ,FR(a));}},Jr=(a,b,c,d)=>{let e,f,g;a.lu=b;a.k_=Ql(b,c,0.0,d);Ig(a.jJ);a.nz=DQ(0);Bw(a.om,G(4));e=a.rV;f=b.mF;b=BD(d);c=H8(c);g=M();I(I(I(I(I(g,f),G(55)),b),G(56)),c);Bw(e,L(g));g=a.qJ.style;d=a.k_.jm*30.0+6.0+26.0|0;c=M();I(Bp(c,d),G(57));e=L(c);g.setProperty("height",Bc(e));D6(a.lv);},Rf=(a,b,c,d)=>{ET(a.pr);Jr(a,b,c,d);HC(a.k0);QH(a);},QH=a=>{let b,c,d,e,f;b=a.k_;c=a.jJ.jm;b=Bf(b,c);d=DQ(b.jL);a.nz=d;e=a.jJ;f=Fl(d,DC(b),ER(b.js));X(e,f);Ir(a.pr,b,a);D6(a.lv);},VK=(a,b,c,d)=>{let e,f,g,
h;e=c.data;f=a.k_;g=a.jJ.jm-1|0;g=Hb(Bf(f,g),b);Ik(a.nz,g,c,d);h=a.jJ;IO(Bf(h,h.jm-1|0),g,e.length);D6(a.lv);},S$=a=>{let b,c,d,e,f,g,h;b=a.jJ;if(b.jm<a.k_.jm){QH(a);return;}if(!a.nH)c=G(4);else{c=C4(Bf(b,0));b=C4(Bf(a.jJ,1));d=new GN;e=c.kZ;I9(d,e-c.kz|0,e);c=new GN;e=b.kZ;I9(c,e-b.kz|0,e);if(!c.kz)b=G(58);else if(!(G9(c)<Gj(d)))b=G(59);else{e=c.kz;b=e!=1?G(60):G(61);f=M();I(Bp(I(f,G(62)),e),b);b=L(f);}f=BD(d.kZ);g=Je(d);d=BD(10000);c=Je(c);h=M();I(I(I(I(I(I(I(I(I(I(h,G(63)),f),G(64)),g),G(65)),d),G(66)),c),
G(67)),b);c=L(h);}Bw(a.om,c);Eq(a.k0,!Cb(c)?G(4):G(68));D6(a.lv);},VA=a=>{Eq(a.k0,G(69));D6(a.lv);},Yc=(a,b)=>{let c,d,e,f,g,h,i,j;c=0;d=Bm(a.jJ);while(Bl(d)){c=c+Dc(Bj(d))|0;}e=a.k_;f=O(e.jm,(Bf(e,0)).jL);JK(a.k0,c,f);g=performance.now();if(Dj(a.k0)&&g-a.qq<150.0)return;a.qq=g;e=Bq();c=0;while(c<a.lu.l1.dl()){h=a.lu.l1.b0(c);d=a.jJ;if(c<d.jm&&Dc(Bf(d,c))>0){d=C4(Bf(a.jJ,c));i=CQ(D1(d));j=M();I(I(j,i),G(48));j=L(j);i=O1(h,D1(d),Gj(d),G9(d),j);X(e,i);}else{i=O1(h,0.0,0.0,0.0,G(4));X(e,i);}c=c+1|0;}i=new N1;i.kq
=e;d=a.oG;h=new P4;b=b.ls;h.n7=i;h.qf=G(70);h.sq=b;Hg(d,h,Dj(a.k0)?0:1);Vi(a,i);},Vi=(a,b)=>{let c,d,e,f,g,h,i,j,k;while(a.lE.childNodes.length>b.kq.jm){c=a.lE;d=c.lastChild;c.removeChild(d);}while(a.lE.childNodes.length<b.kq.jm){c=Cr(a.lE,G(71));(Cr(c,G(72))).setAttribute("scope","row");e=0;while(e<4){Cr(c,G(73));e=e+1|0;}}e=0;while(e<b.kq.jm){c=H3(a.lE.childNodes[e]);d=a.jJ;f=e<d.jm&&Dc(Bf(d,e))>0?1:0;g=W(By,5).data;g[0]=(Bf(b.kq,e)).k6;g[1]=G(47);g[2]=G(47);g[3]=G(47);g[4]=G(47);if(f){d=Bf(a.jJ,e);h=CQ(D1(C4(d)));i
=M();I(I(i,h),G(48));g[1]=L(i);i=CQ(Gj(C4(d)));h=CQ(G9(C4(d)));j=M();I(I(I(j,i),G(15)),h);g[2]=L(j);h=BD(d.k2);i=BD(Dc(d));j=M();I(I(I(j,h),G(13)),i);g[3]=L(j);g[4]=!d.k2?G(47):BD(Ns(d));}k=0;while(k<g.length){Bw(H3(c.childNodes[k]),g[k]);k=k+1|0;}e=e+1|0;}};
function M8(){H.call(this);this.se=null;}
let Yz=(a,b)=>{a.se=b;},SB=a=>{let b=new M8();Yz(b,a);return b;},D6=a=>{Da(a.se);};
function Mf(){let a=this;H.call(a);a.pl=null;a.kH=null;a.ke=null;a.j5=null;a.od=null;a.nb=null;a.k3=null;a.rQ=null;a.oK=null;a.ln=null;a.mG=null;a.me=null;a.lL=null;a.lV=null;a.kC=null;a.m7=null;a.ju=null;a.kd=null;a.kX=null;a.l6=null;a.kS=null;a.l0=null;a.ly=null;a.pE=0.0;}
let Xn=(a,b,c,d,e)=>{let f,g,h,i;a.lL=Bq();a.lV=Ki();a.kC=DU();a.m7=V();a.ju=Eg((-10.0),10.0,(-10.0),10.0);a.kd=V();f=DQ(0);a.kX=f;a.l6=Fl(f,1,1.0);a.kS=V();a.l0=V();a.ly=V();a.pl=c;a.kH=e;a.ke=b.querySelector(".across");a.j5=b.querySelector(".up");a.od=b.querySelector(".fineness");a.nb=b.querySelector(".complaint");a.rQ=b.querySelector(".about");a.oK=b.querySelector(".zoom-back");g=new FC;h=b.querySelector(".run-bar");i=new Qd;i.sp=a;Hl(g,h,c,G(74),i,e);a.ln=g;g=b.querySelector(".map");a.k3=g.querySelector(".picture");c
=new Of;Gz(c,g,e);a.mG=c;a.me=Px(b.querySelector(".chosen"),d);c=a.ke;e=new JP;e.qd=a;c.addEventListener("change",Bo(Bb(e),"handleEvent"));c=a.j5;e=new JO;e.qr=a;c.addEventListener("change",Bo(Bb(e),"handleEvent"));c=a.od;e=new JG;e.rc=a;c.addEventListener("change",Bo(Bb(e),"handleEvent"));d=b.querySelector(".zoom-in");c=new PU;c.rO=a;Cx(d,c);c=b.querySelector(".zoom-out");b=new PX;b.pK=a;Cx(c,b);b=a.oK;c=new PW;c.qx=a;Cx(b,c);b=a.k3;d=new JI;d.rh=a;b.addEventListener("keydown",Bo(Bb(d),"handleEvent"));b=a.k3;d
=new JH;d.p7=a;b.addEventListener("pointerdown",Bo(Bb(d),"handleEvent"));b=a.k3;d=new JJ;d.qL=a;b.addEventListener("pointermove",Bo(Bb(d),"handleEvent"));b=a.k3;d=new Jj;d.q5=a;b.addEventListener("pointerup",Bo(Bb(d),"handleEvent"));b=a.k3;d=new Ji;d.qz=a;b.addEventListener("pointercancel",Bo(Bb(d),"handleEvent"));b=a.k3;d=new Jh;d.pL=a;b.addEventListener("dblclick",Bo(Bb(d),"handleEvent"));Ez(a.mG);},Sm=(a,b,c,d)=>{let e=new Mf();Xn(e,a,b,c,d);return e;},HR=(a,b,c)=>{X(a.lL,b);D0(a.ke,G(12),c);D0(a.j5,G(12),
c);},Mn=(a,b,c)=>{if(b.selectedIndex==c.selectedIndex)b.selectedIndex=c.selectedIndex?0:1;Pb(a);E$(a);},Fg=a=>{let b,c;b=a.lL;c=a.ke.selectedIndex;return Bf(b,c);},FL=a=>{let b,c;b=a.lL;c=a.j5.selectedIndex;return Bf(b,c);},Pb=a=>{let b,c;Gm(a.lV);b=(OW(a,Fg(a))).data;c=(OW(a,FL(a))).data;a.ju=Eg(b[0],b[1],c[0],c[1]);},OW=(a,b)=>{if(b instanceof CB)return Bv([(-10.0),10.0]);return !(b instanceof B2)?Bv([0.0,20.0]):Bv([0.0,FW(a)]);},FW=a=>{return En(CD(Bh(a.od.value)),200.0)|0;},Ls=(a,b,c,d)=>{return !(b instanceof B2)
?FW(a):Bi(1.0,Bz(FW(a),d-c))|0;},E$=a=>{let b,c,d,e,f,g,h,i;ET(a.pl);b=new EQ;c=a.kC;d=Fg(a);e=FL(a);f=a.ju;g=Fg(a);h=a.ju;i=Ls(a,g,h.jT,h.jU);g=FL(a);h=a.ju;Ld(b,c,d,e,f,i,Ls(a,g,h.jO,h.jM));a.kd=Bn(b);c=DQ(O(b.jD,b.jH));a.kX=c;a.l6=Fl(c,Ha(b),ER(a.kC));a.kS=V();IY(a.me);Bw(a.rQ,H8(a.kC));Bw(a.nb,G(4));Hd(a.oK,G(75),Gc(a.lV),G(4));CF(a.kH);},Mj=a=>{let b;b=IZ(a.kC,Cg(a.kX));if(BW(b)){E$(a);Ir(a.pl,BS(a.kd),a);HC(a.ln);}Bw(a.nb,CA(b,G(4)));CF(a.kH);},RV=(a,b,c,d)=>{let e,f;e=c.data;f=Mh(BS(a.kd),b);Ik(a.kX,
f,c,d);IO(a.l6,f,e.length);CF(a.kH);},Wa=a=>{let b,c,d;b=a.ln;c=Dp(a.l6);d=M();I(I(d,G(76)),c);Eq(b,L(d));CF(a.kH);},Ye=a=>{let b,c,d;b=a.ln;c=Dp(a.l6);d=M();I(I(d,G(46)),c);Eq(b,L(d));CF(a.kH);},Uo=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.ln;d=a.kX;JK(c,d.kR,Cg(d));e=performance.now();f=Dj(a.ln)&&!BO(a.ly)?0:1;a:{if(!BW(a.kd)){if(f)break a;if(!(e-a.pE<200.0))break a;}return;}a.pE=e;c=BI(a.kd);g=QA(a.kX,Ha(c),ER(a.kC));h=new Ny;d=new Pk;d.rU=c;d.nZ=g;f=c.jD;i=c.jH;c=IK(a);g=Ec(a.ke);j=Ec(a.j5);k=a.kS;l=a.ly;h.pc
=d;h.oI=f;h.o5=i;h.nn=c;h.sf=g;h.pY=j;h.p_=k;h.pv=l;c=a.mG;d=new Pu;g=Ec(a.ke);k=BV(a.ju.jT);m=BV(a.ju.jU);j=Ec(a.j5);n=BV(a.ju.jO);l=BV(a.ju.jM);o=Dp(a.l6);p=M();I(I(I(I(I(I(I(I(I(I(I(I(I(I(p,G(77)),g),G(14)),k),G(15)),m),G(78)),j),G(14)),n),G(15)),l),G(67)),o);j=L(p);g=b.ls;d.rE=h;d.p8=j;d.qu=g;Hg(c,d,Dj(a.ln)?0:1);NU(a.me,b.ls);},IK=a=>{let b,c;b=new Eo;c=a.ju;J9(b,c.jT,c.jU,c.jO,c.jM);return b;},Ec=b=>{return Bh(b.value);},SM=(a,b)=>{let c,d,e,f,g;c=BS(a.kd);d=CA(a.kS,MI([c.jD/2|0,c.jH/2|0]));e=!(b.shiftKey
?1:0)?1:10;a:{f=Bh(b.key);g=(-1);switch(C3(f)){case -937491361:if(!P(f,G(79)))break a;g=7;break a;case 43:if(!P(f,G(80)))break a;g=4;break a;case 45:if(!P(f,G(81)))break a;g=6;break a;case 61:if(!P(f,G(82)))break a;g=5;break a;case 67114680:if(!P(f,G(83)))break a;g=9;break a;case 251549619:if(!P(f,G(84)))break a;g=0;break a;case 930625636:if(!P(f,G(85)))break a;g=2;break a;case 977535019:if(!P(f,G(86)))break a;g=3;break a;case 977763216:if(!P(f,G(87)))break a;g=1;break a;case 2084662433:if(!P(f,G(88)))break a;g
=8;break a;default:}}b:{switch(g){case 0:d=d.data;F5(a,b,d[0]+e|0,d[1]);break b;case 1:d=d.data;F5(a,b,d[0]-e|0,d[1]);break b;case 2:d=d.data;F5(a,b,d[0],d[1]+e|0);break b;case 3:d=d.data;F5(a,b,d[0],d[1]-e|0);break b;case 4:case 5:Hf(a,0.5);break b;case 6:Hf(a,2.0);break b;case 7:case 8:break;case 9:b.preventDefault();Gv(a.me);break b;default:break b;}Jk(a);}},F5=(a,b,c,d)=>{b.preventDefault();Rj(a,c,d);},Rj=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=BS(a.kd);e=Z(0,Bg(d.jD-1|0,b));f=Z(0,Bg(d.jH-1|0,c));a.kS=Bn(MI([e,
f]));g=RG(d,e,f);h=a.me;i=Ec(a.ke);j=Fg(a);k=EW(d,e);l=a.ju;l=Pc(a,j,k,l.jU-l.jT);m=Ec(a.j5);j=FL(a);k=EH(d,f);n=a.ju;n=Pc(a,j,k,n.jM-n.jO);o=(QZ(a.kX,g)).dB();j=M();T(I(I(I(T(I(I(I(T(I(j,i),32),l),G(55)),m),32),n),G(89)),o),46);MB(h,d,g,L(j));CF(a.kH);},Pc=(a,b,c,d)=>{let e,f;e=0;f=d/FW(a);while(f<1.0&&e<12){e=e+1|0;f=f*10.0;}return !(b instanceof B2)?DG(c,e):BV(c);},PM=a=>{a.l0=V();a.ly=V();CF(a.kH);},Hf=(a,b)=>{let c,d,e,f,g,h;c=BS(a.kd);d=a.ju;e=(d.jT- -d.jU)/2.0;f=(d.jO- -d.jM)/2.0;if(BO(a.kS)){e=EW(c,
(BI(a.kS)).data[0]);f=EH(c,(BI(a.kS)).data[1]);}c=a.ju;g=(c.jU-c.jT)*b/2.0;h=(c.jM-c.jO)*b/2.0;LQ(a,Eg(e-g,e- -g,f-h,f- -h));},LQ=(a,b)=>{let c,d,e,f;c=(Oa(Fg(a),b.jT,b.jU)).data;d=Oa(FL(a),b.jO,b.jM);if(!(c[1]-c[0]<1.0E-9)){d=d.data;if(!(d[1]-d[0]<1.0E-9)){b=a.lV;e=a.ju;b=b;Bs(e);Qw(b,F6(b)+1|0);f=Ra(b.jR,b.jr.data.length);b.jR=f;b.jr.data[f]=e;b.kP=b.kP+1|0;a.ju=Eg(c[0],c[1],d[0],d[1]);LS(a);return;}}Bw(a.nb,G(90));},Jk=a=>{if(!Gc(a.lV)){a.ju=Pz(a.lV);LS(a);}},LS=a=>{let b;b=a.kX.kR<=0?0:1;E$(a);if(b)Mj(a);},Oa
=(b,c,d)=>{let e,f,g,h,i;e=Bi(Uk(b),c);f=Bz(Tp(b),d);g=b instanceof B2;h=Y(2);if(g)e=B6(e);i=h.data;i[0]=e;if(g)f=B_(f);i[1]=f;return h;};
function M7(){H.call(this);this.ri=null;}
let UW=(a,b)=>{a.ri=b;},Sx=a=>{let b=new M7();UW(b,a);return b;},CF=a=>{Da(a.ri);},BL=J(0),Pt=J(0);
function Hn(){H.call(this);this.rI=null;}
let W6=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=c;c=Bh(d);g=e;b=b;a:{b=b.rI;if(!Cb(c)){h=O9(c);i=EG();j=EG();k=0;while(k<Ff(h)){FB(!BO(Hx(Et(h,k)))?j:i,Et(h,k),Fc(h,k));k=k+1|0;}h=(Nh(i)).oW;l=Y(Ff(j)).data;k=0;m=l.length;while(true){if(k>=m){if(m==2)j=F8(h,l[0],l[1]|0);else{Ev();j=Xo(h,Mp(l[0]|0),Mp(l[1]|0),Eg(l[2],l[3],l[4],l[5]),l[6]|0,l[7]|0);}b.ou=Bn(j);break a;}c=CD(Fc(j,k));if(c===Db)break;l[k]=c.mN;k=k+1|0;}b=new Dm;Ba(b);S(b);}}b=(BS(b.ou)).cC(g);while(!b.cD(2147483647)){}l=b.cF();n=b.cG();P9(f,g,l.data,
n.data);},VH=J(),Wk=b=>{return typeof Worker==='function'&&location.protocol!=='file:'&&self.origin!=='null'&&(new URL(b,location.href)).origin===self.origin;},RT=(b,c,d)=>{try {var worker=new Worker(b);worker.onmessage=function(event){var d=event.data;c(d[0],d[1],d[2],d[3]);};worker.onerror=function(event){event.preventDefault();d();};return worker;}catch(refused){d();return null;}},UD=(b,c,d,e)=>{b.postMessage([c,d,e]);},V2=b=>{self.onmessage=function(event){var d=event.data;b(d[0],d[1],d[2]);};},P9=(b,c,
d,e)=>{self.postMessage([b,c,d,e],[d.buffer,e.buffer]);},OZ=J(0),ES=J(0),Do=J(),I4=a=>{return a.jm?0:1;},FT=(a,b)=>{let c;c=Bm(a);while(Bl(c)){if(U(Bj(c),b))return 1;}return 0;},Id=(a,b)=>{let c,d;c=0;d=b.r();while(d.s()){if(!a.L(d.u()))continue;c=1;}return c;},Ka=J(0),HI=J(0),Ly=b=>{let c;Jq();c=new QO;c.rk=b;return c;},MR=(b,c)=>{let d;Bs(b);Bs(c);d=new Qq;d.rP=b;d.rl=c;return d;},LN=(b,c,d,e,f,g,h)=>{Bs(b);Bs(c);Bs(d);Bs(e);Bs(f);Bs(g);Bs(h);return Gp(BC(H,[b,c,d,e,f,g,h]));},Op=b=>{let c,d,e;c=b.data;d=
c.length;e=0;while(e<d){Bs(c[e]);e=e+1|0;}return Gp(b.dg());};
function EU(){Do.call(this);this.km=0;}
let Bm=a=>{let b;b=new L0;b.qt=a;b.rL=a.km;b.rN=a.dl();b.pX=(-1);return b;},Js=(a,b)=>{let c,d,e;c=a;d=c.jm;e=0;while(true){if(e>=d)return (-1);if(U(b,Bf(c,e)))break;e=e+1|0;}return e;},LB=(a,b)=>{let c,d;if(!OY(b,HI))return 0;c=b;if(a.dl()!=c.dl())return 0;d=0;while(d<c.dl()){if(!U(a.b0(d),c.b0(d)))return 0;d=d+1|0;}return 1;},Gt=J(0),D4=J(0);
function Ge(){let a=this;EU.call(a);a.jZ=null;a.jm=0;}
let Wq=a=>{HB(a,10);},Bq=()=>{let a=new Ge();Wq(a);return a;},HB=(a,b)=>{let c;if(b>=0){a.jZ=W(H,b);return;}c=new BQ;Ba(c);S(c);},Y$=a=>{let b=new Ge();HB(b,a);return b;},UL=(a,b)=>{let c,d,e,f;HB(a,b.jm);c=Bm(b);d=0;while(true){e=a.jZ.data;f=e.length;if(d>=f)break;e[d]=Bj(c);d=d+1|0;}a.jm=f;},JM=a=>{let b=new Ge();UL(b,a);return b;},Bf=(a,b)=>{HG(a,b);return a.jZ.data[b];},Gf=a=>{return a.jm;},Ll=(a,b,c)=>{let d,e;HG(a,b);d=a.jZ.data;e=d[b];d[b]=c;return e;},X=(a,b)=>{let c,d,e,f,g,h;c=a.jm+1|0;d=a.jZ.data.length;if
(d<c){c=d>=1073741823?2147483647:Z(c,Z(d*2|0,5));e=a.jZ;f=Hy(Bx(e));if(f===null){b=new EC;Ba(b);S(b);}if(f===Bt(TI)){b=new BQ;Ba(b);S(b);}if(c<0){b=new RH;Ba(b);S(b);}g=e.data;e=Sf(f.kp,c);h=Bg(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.jZ=e;}e=a.jZ.data;h=a.jm;a.jm=h+1|0;e[h]=b;a.km=a.km+1|0;return 1;},Ig=a=>{Nc(a.jZ,0,a.jm,null);a.jm=0;a.km=a.km+1|0;},HG=(a,b)=>{let c;if(b>=0&&b<a.jm)return;c=new Cn;Ba(c);S(c);};
function BJ(){let a=this;H.call(a);a.sv=null;a.jo=0;}
let CP=(a,b,c)=>{a.sv=b;a.jo=c;},S6=(a,b)=>{return a!==b?0:1;},G0=a=>{let b;b=Bx(a);if(!K1(NF(b),Bt(BJ)))b=NF(b);return b;},Yh=(a,b)=>{let c,d,e;b=b;if(G0(b)===G0(a))return O_(a.jo,b.jo);c=new BQ;d=NO(G0(a));b=NO(G0(b));e=M();I(I(I(I(e,G(91)),d),G(15)),b);BX(c,L(e));S(c);};
function D8(){let a=this;BJ.call(a);a.j7=null;a.ra=null;a.mO=null;a.nm=null;a.su=null;}
let CO=null,FK=null,De=null,Fj=null,DZ=null,Ei=null,CC=null,Dd=null,C$=null,CG=null,Fv=null,Dx=null,Dh=null,DD=null,Ef=null,J$=null,K$=null,Mc=null,Og=null,ME=null,Q3=null,PJ=null,MZ=null,Qx=null,Bd=()=>{Bd=Be(D8);Sz();},Ds=()=>{Bd();return Qx.dg();},MK=(a,b,c,d,e,f,g,h)=>{Bd();CP(a,b,c);a.j7=d;a.ra=e;a.mO=f;a.nm=g;a.su=h;},BE=(a,b,c,d,e,f,g)=>{let h=new D8();MK(h,a,b,c,d,e,f,g);return h;},Hx=b=>{let c,d,e,f;Bd();c=(Ds()).data;d=c.length;e=0;while(e<d){f=c[e];if(P(f.j7,b))return Bn(f);e=e+1|0;}return V();},NJ
=a=>{let b;b=a.ra;FA();return b!==B0?0:1;},PQ=(a,b,c)=>{let d,e,f;if(Cb(c))c=G(92);d=a.j7;e=a.mO.eA();b=EY(b);f=M();T(I(I(I(I(I(I(I(f,d),G(93)),e),G(94)),b),G(95)),c),46);return L(f);},EY=b=>{let c;Bd();if(b.jl.length>40){b=DX(b,0,40);c=M();T(I(c,b),8230);b=L(c);}return b;},Wf=()=>{let b,c;Bd();b=W(D8,23);c=b.data;c[0]=CO;c[1]=FK;c[2]=De;c[3]=Fj;c[4]=DZ;c[5]=Ei;c[6]=CC;c[7]=Dd;c[8]=C$;c[9]=CG;c[10]=Fv;c[11]=Dx;c[12]=Dh;c[13]=DD;c[14]=Ef;c[15]=J$;c[16]=K$;c[17]=Mc;c[18]=Og;c[19]=ME;c[20]=Q3;c[21]=PJ;c[22]=MZ;return b;},Sz
=()=>{let b;b=new D8;FA();MK(b,G(96),0,G(97),B0,Ct(BC(By,[G(98),G(30),G(29),G(32),G(31),G(33),G(27),G(28),G(35),G(34),G(26)])),G(98),G(99));CO=b;FK=BE(G(100),1,G(26),B0,Wb(1000),G(4),G(101));De=BE(G(102),2,G(103),B0,Ct(BC(By,[G(104),G(22),G(21),G(23)])),G(104),G(105));Fj=BE(G(106),3,G(23),B0,I0(I1(0),21057),G(4),G(107));DZ=BE(G(108),4,G(109),B0,I0(CY(0.0,21056.0),21057),G(4),G(110));Ei=BE(G(111),5,G(18),B0,CY(0.0,4.294967295E9),G(0),G(112));CC=BE(G(113),6,G(114),B0,I0(CY(1.0,64.0),6),G(53),G(115));Dd=BE(G(116),
7,G(117),B0,Ct(BC(By,[G(118),G(119),G(19),G(120),G(121),G(122),G(123)])),G(118),G(124));C$=BE(G(125),8,G(126),B0,Ct(BC(By,[G(118),G(123),G(119),G(19)])),G(118),G(127));CG=BE(G(128),9,G(129),B0,Ct(BC(By,[G(130),G(20)])),G(130),G(131));Fv=BE(G(132),10,G(133),B0,Ct(BC(By,[G(134),G(135),G(136)])),G(134),G(137));Dx=BE(G(138),11,G(139),B0,I1(1),G(140),G(141));Dh=BE(G(142),12,G(143),B0,I3(CY(1.0,1000.0),G(25)),G(25),G(144));DD=BE(G(145),13,G(146),Cp,CY(1.0,1000000.0),G(147),G(148));Ef=BE(G(149),14,G(150),Cp,CY(0.0,
1000000.0),G(0),G(151));J$=BE(G(152),15,G(153),Cp,I3(X9(BC(By,[G(154),G(155),G(156),G(129),G(157),G(158),G(159),G(160),G(38)])),G(161)),G(161),G(162));K$=BE(G(163),16,G(164),Cp,Ct(BC(By,[G(25),G(165),G(166)])),G(25),G(167));Mc=BE(G(168),17,G(169),Cp,Ct(BC(By,[G(170),G(171)])),G(170),G(172));Og=BE(G(173),18,G(174),Cp,Ct(BC(By,[G(175),G(176)])),G(175),G(177));ME=BE(G(178),19,G(179),Cp,Wx(),G(39),G(180));Q3=BE(G(181),20,G(182),Cp,I3(CY(1.0,10000.0),G(183)),G(184),G(185));PJ=BE(G(186),21,G(187),Cp,Ct(BC(By,[G(188),
G(189),G(190)])),G(188),G(191));MZ=BE(G(192),22,G(193),Cp,Ct(BC(By,[G(188),G(194),G(195)])),G(188),G(196));Qx=Wf();},KR=J(0),QN=J(0);
function MS(){let a=this;Do.call(a);a.kP=0;a.jr=null;a.jR=0;a.j1=0;}
let R8=a=>{a.jr=W(H,9);},Ki=()=>{let a=new MS();R8(a);return a;},Pz=a=>{let b,c,d;b=a.jR;if(b==a.j1)c=null;else{d=a.jr.data;c=d[b];d[b]=null;a.jR=E1(b,d.length);a.kP=a.kP+1|0;}if(c!==null)return c;c=new Dm;Ba(c);S(c);},Qv=(a,b)=>{let c,d;Bs(b);Qw(a,F6(a)+1|0);c=a.jr.data;d=a.j1;c[d]=b;a.j1=E1(d,c.length);a.kP=a.kP+1|0;return 1;},F6=a=>{let b,c;b=a.j1;c=a.jR;return b>=c?b-c|0:(a.jr.data.length-c|0)+b|0;},Gc=a=>{return a.jR!=a.j1?0:1;},VQ=(a,b)=>{let c,d,e;c=a.jR;d=a.j1;if(c>=d){if(b>=c){d=b-1|0;while(d>=c){e
=a.jr.data;e[d+1|0]=e[d];d=d+(-1)|0;}e=a.jr.data;e[c]=null;a.jR=E1(c,e.length);return 0;}c=b+1|0;while(c<d){e=a.jr.data;e[c-1|0]=e[c];c=c+1|0;}b=Ra(d,a.jr.data.length);a.j1=b;a.jr.data[b]=null;return 1;}if((d-b|0)>=(b-c|0)){d=b-1|0;while(d>=c){e=a.jr.data;e[d+1|0]=e[d];d=d+(-1)|0;}e=a.jr.data;a.jR=c+1|0;e[c]=null;return 0;}c=b+1|0;while(c<d){e=a.jr.data;e[c-1|0]=e[c];c=c+1|0;}e=a.jr.data;b=d-1|0;a.j1=b;e[b]=null;return 1;},E1=(b,c)=>{b=b+1|0;if(b==c)b=0;return b;},Ra=(b,c)=>{let d;d=b+(-1)|0;if(d==(-1))d=c-
1|0;return d;},L5=a=>{let b;b=new O2;b.na=a;b.p$=a.kP;b.mj=a.jR;b.m4=(-1);b.mZ=F6(a);return b;},Qw=(a,b)=>{let c,d,e,f,g,h;c=a.jr.data.length;if(b<c)return;c=Z(c*2|0,((b*3|0)/2|0)+1|0);if(c<1)c=2147483647;d=W(H,c);e=0;f=a.jR;c=a.j1;if(f<=c){g=d.data;while(f<c){b=e+1|0;g[e]=a.jr.data[f];f=f+1|0;e=b;}}else{g=d.data;while(true){h=a.jr.data;if(f>=h.length)break;b=e+1|0;g[e]=h[f];f=f+1|0;e=b;}f=0;while(f<c){b=e+1|0;g[e]=h[f];f=f+1|0;e=b;}}a.jR=0;a.j1=e;a.jr=d;},Gm=a=>{let b,c,d;b=a.jr;c=b.data;d=null;Nc(b,0,c.length,
d);a.jR=a.j1;},Xl=J(),Cs=b=>{return Math.sqrt(b);},B_=b=>{return Math.ceil(b);},B6=b=>{return Math.floor(b);},BY=b=>{return XV(El(b+Yf(b)*0.5));},Bg=(b,c)=>{if(b<c)c=b;return c;},Z=(b,c)=>{if(b>c)c=b;return c;},U_=(b,c)=>{return Math.min(b,c);},Bz=(b,c)=>{return U_(b,c);},Yk=(b,c)=>{return Math.max(b,c);},Bi=(b,c)=>{return Yk(b,c);},Hv=b=>{if(b<0)b= -b|0;return b;},WR=b=>{return Math.abs(b);},B9=b=>{return WR(b);},Yf=b=>{return Math.sign(b);};
function Ph(){let a=this;H.call(a);a.k7=null;a.o9=null;a.pk=0;a.pW=0;a.j4=null;}
let QB=a=>{let b,c,d,e;while(a.pk&&F6(a.k7)<2){b=a.j4;if(b.kG)break;if(!KC(b))break;c=P5(a.j4);b=a.k7;d=Cw(c);Qv(b,d);e=a.pW;b=a.j4;b=e==b.lP?G(4):H7((BS(b.mu)).eP());a.pW=a.j4.lP;UD(Bb(BS(a.o9)),a.j4.lP,Bc(b),c);}},N2=J(0);
function Iz(){H.call(this);this.rH=null;}
let TB=(b,c,d,e,f)=>{let g,h,i;g=c;h=d;i=b.rH;if(g==(-1))i.pk=1;else if(g==i.j4.lP){b=i.k7;c=Cw(h);d=L5(b);a:{while(MU(d)){if(U(Pf(d),c)){g=d.m4;if(g<0){b=new F2;Ba(b);S(b);}if(VQ(d.na,g))d.mj=E1(d.mj,d.na.jr.data.length);d.m4=(-1);break a;}}}Nd(i.j4,h,BC(HT,e),BC(CM,f));}QB(i);},K7=J(0);
function Iy(){H.call(this);this.q2=null;}
let WG=b=>{let c,d,e,f,g,h;b=b.q2;c=b.j4.lQ;d=Js(c,b);if(d>=0){HG(c,d);e=c.jm-1|0;c.jm=e;while(d<e){f=c.jZ.data;g=d+1|0;f[d]=f[g];d=g;}c.jZ.data[e]=null;c.km=c.km+1|0;}c=b.j4.lD;h=b.k7;Id(c,h);Gm(b.k7);Kk(b.j4);},OQ=J(0);
function HZ(){let a=this;H.call(a);a.rs=null;a.rt=null;}
let TV=(b,c)=>{let d;b=b;d=b.rs;b=b.rt;d.rj=1;d.r8=(H3(c[c.length-1|0])).isIntersecting?1:0;b.c9();},BP=J(0);
function Ih(){let a=this;H.call(a);a.qm=null;a.ql=0;}
let XX=(b,c)=>{b=b;Qf(b.qm,b.ql);};
function Ij(){let a=this;H.call(a);a.pU=null;a.pV=0;}
let Xh=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.pU;e=b.pV;b=d.lX;f=Cw(e);e=Js(b,f);g=d.lX.jm-1|0;b=Bh(c.key);h=(-1);switch(C3(b)){case 69819:if(!P(b,G(197)))break a;h=3;break a;case 2255103:if(!P(b,G(198)))break a;h=2;break a;case 251549619:if(!P(b,G(84)))break a;h=0;break a;case 977763216:if(!P(b,G(87)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==g){g=0;break b;}g=e+1|0;break b;case 1:if(!e)break b;g=e-1|0;break b;case 2:g=0;break b;case 3:break;default:g=e;break b;}}if(g!=e){c.preventDefault();Qf(d,(Bf(d.lX,
g)).kJ);b=d.lG;e=d.nA;(Bb(Bf(b,e))).focus();}},Ia=J(),Xf=(b,c)=>{b;c.preventDefault();};
function Q8(){let a=this;H.call(a);a.nD=null;a.jN=null;a.m3=null;a.o1=0;a.no=null;}
let Vq=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m;a.no=b;a.nD=d;f=d.j7;b=M();I(I(b,G(199)),f);f=L(b);g=Cr(c,G(200));b="field";g.className=b;FU();b=d.j7;h=C1(b.jl.length);i=h.data;j=0;while(j<b.jl.length){i[j]=BB(b,j)!=45?BB(b,j):32;j=j+1|0;}c=Rq(h);k=((BB(c,0)-97|0)+65|0)&65535;Bd();if(d===CC)b=G(52);else{b=JT(c,1);c=M();I(T(c,k),b);b=L(c);}(D0(g,G(201),b)).setAttribute("for",Bc(f));k=d.mO instanceof GU;a.o1=k;l=Cr(g,!k?G(202):G(203));a.jN=l;l.setAttribute("id",Bc(f));l=a.jN;b=M();I(I(b,f),G(204));l.setAttribute("aria-describedby",
Bc(L(b)));b=d.mO;if(!(b instanceof GU)){a.jN.setAttribute("type","text");a.jN.setAttribute("autocomplete","off");a.jN.setAttribute("spellcheck","false");}else{b=Bm(b.lJ);while(Bl(b)){m=Bj(b);if(!P(m,G(26))&&!P(m,G(23)))D0(a.jN,G(12),m);}}d=Cr(g,G(205));a.m3=d;b="complaint";d.className=b;m=a.m3;b=M();I(I(b,f),G(204));d=L(b);m.setAttribute("id",Bc(d));a.m3.setAttribute("role","alert");b=a.jN;d=new IJ;d.rf=a;d.re=e;b.addEventListener("change",Bo(Bb(d),"handleEvent"));},Sq=(a,b,c,d)=>{let e=new Q8();Vq(e,a,b,c,
d);return e;},K=J(),Hr=J(0),Mm=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=EG();f=(Ds()).data;g=f.length;h=0;while(h<g){i=f[h];j=D3(b,i);k=new Nj;k.q8=e;k.q7=i;FE(j,k);h=h+1|0;}g=0;while(true){f=c.data;if(g>=f.length)break;l=d.data;FB(e,f[g],BV(l[g]));g=g+1|0;}return e;};
function FS(){let a=this;K.call(a);a.js=null;a.k4=0.0;a.jL=0;}
let LI=null,F3=()=>{F3=Be(FS);W9();},YE=(a,b,c,d)=>{F3();a.js=b;a.k4=c;a.jL=d;},F8=(a,b,c)=>{let d=new FS();YE(d,a,b,c);return d;},DC=a=>{return CE(a.js);},Hu=a=>{let b;b=1024;while(b>1&&PT(a.js)*b>4000000.0){b=b/2|0;}return b;},WJ=a=>{let b;b=Hu(a);return ((a.jL+b|0)-1|0)/b|0;},Hb=(a,b)=>{return O(b,Hu(a));},Fs=(a,b)=>{return a.k4+b;},GB=(a,b)=>{let c;c=a.js;Bd();return BS(Dr(c,Ei,BV(Fs(a,b))));},Xu=(a,b)=>{return Ne(a,Hb(a,b),Bg(Hu(a),a.jL-Hb(a,b)|0));},WO=(a,b)=>{return Ne(a,b,1);},Ne=(a,b,c)=>{let d,e,f,
g,h,i,j;d=a.js;if(L7(d,FV(d))&&!JZ(a.js)){e=Cq(BT(a.js));f=Y(O(c,e));if(DI(a.js) instanceof Fn){g=0;while(g<c){Ps(Fs(a,b+g|0),e,f,O(g,e));g=g+1|0;}}else{h=Ci((DI(a.js)).e3(BT(a.js)));i=0;while(i<c){BM(h,0,f,O(i,e),e);i=i+1|0;}}d=a.js;return Rl(d,FV(d),f);}d=new F9;j=new Qz;j.qj=a;j.qk=b;J2(d,j,c,DC(a));return d;},XM=a=>{let b,c,d,e;b=a.js;F3();c=LI;d=Y(2);e=d.data;e[0]=a.k4;e[1]=a.jL;return Mm(b,c,d);},RX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(FS)){b=b;c=!U(a.js,b.js)?0:a.k4!==b.k4?0:a.jL==
b.jL?1:0;}else c=0;return c;},W9=()=>{LI=BC(By,[G(206),G(207)]);};
function NN(){let a=this;H.call(a);a.lp=null;a.l4=null;a.kR=0;}
let T0=(a,b)=>{let c;c=BA(b);a.lp=c;a.l4=Y(b);D2(c,(-2));},DQ=a=>{let b=new NN();T0(b,a);return b;},Ik=(a,b,c,d)=>{let e,f,g,h;e=c.data;f=d.data;g=a.lp;h=e.length;BM(c,0,g,b,h);BM(d,0,a.l4,b,f.length);a.kR=a.kR+h|0;},Cg=a=>{return a.lp.data.length;},Ko=(a,b)=>{return a.lp.data[b]==(-2)?0:1;},GP=(a,b)=>{let c;c=a.l4.data;return c[b]-c[b]===0.0?0:1;},F$=(a,b)=>{return a.lp.data[b]>=0&&!GP(a,b)?1:0;},Jg=(a,b)=>{return a.lp.data[b];},J7=(a,b)=>{return a.l4.data[b];},QZ=(a,b)=>{let c,d,e;if(!Ko(a,b))return new OA;if
(GP(a,b))return new L4;if(!F$(a,b)){c=new Q4;c.pN=a.l4.data[b];}else{c=new Pw;d=a.lp.data[b];e=a.l4.data[b];c.qA=d;c.qn=e;}return c;};
function Rk(){let a=this;H.call(a);a.k8=null;a.mp=null;a.nE=null;a.k2=0;a.o6=0;}
let XQ=(a,b,c,d)=>{let e;a.k8=b;a.mp=BA(c+1|0);b=new Ms;b.pj=BA(2048);e=BA(2048);b.pm=e;b.oZ=Y(2048);b.rT=d;D2(e,2147483647);a.nE=b;},Fl=(a,b,c)=>{let d=new Rk();XQ(d,a,b,c);return d;},IO=(a,b,c)=>{let d,e,f,g;c=b+c|0;while(b<c){if(GP(a.k8,b))a.o6=a.o6+1|0;else if(F$(a.k8,b)){a.k2=a.k2+1|0;d=a.mp.data;e=Jg(a.k8,b);d[e]=d[e]+1|0;}else{f=a.nE;g=J7(a.k8,b);e=Bz(2047.0,g/f.rT*512.0)|0;d=f.pj.data;d[e]=d[e]+1|0;f.nN=f.nN+1|0;d=f.pm.data;if(b<d[e]){d[e]=b;f.oZ.data[e]=g;}}b=b+1|0;}},QM=a=>{return Cg(a.k8);},Dc=a=>
{return a.k8.kR;},E3=a=>{return a.nE.nN;},C4=a=>{return Oj(a.k2,Dc(a));},Ns=a=>{let b,c;b=0;c=(-1);while((2*b|0)<a.k2){c=c+1|0;b=b+a.mp.data[c]|0;}return c;};
function JR(){H.call(this);this.lO=0;}
let CZ=null,V0=(a,b)=>{a.lO=b;},ON=a=>{let b=new JR();V0(b,a);return b;},Jd=()=>{if(CZ===null)CZ=ON(0);return CZ;},Pa=b=>{return ON(b);};
function FC(){let a=this;H.call(a);a.oS=null;a.pp=null;a.o_=null;a.rB=null;a.nc=null;a.kV=null;a.rr=null;a.qb=null;a.k$=0;a.mw=0.0;a.lK=0.0;}
let Hl=(a,b,c,d,e,f)=>{a.kV=c;a.qb=f;a.rr=d;a.oS=b.querySelector(".start");a.pp=b.querySelector(".stop");a.o_=b.querySelector("progress");a.rB=b.querySelector(".rate");a.nc=b.querySelector(".status");d=a.oS;b=new Rv;b.qe=a;b.qg=e;Cx(d,b);d=a.pp;Bs(c);b=new Rw;b.sj=c;Cx(d,b);EJ(a);},Y5=(a,b,c,d,e)=>{let f=new FC();Hl(f,a,b,c,d,e);return f;},HC=a=>{a.k$=1;a.lK=0.0;a.mw=performance.now();EJ(a);Bw(a.nc,G(208));},Eq=(a,b)=>{if(a.k$&&!a.kV.kG)a.lK=performance.now()-a.mw- -a.lK;a.k$=0;EJ(a);Bw(a.nc,b);},Dj=a=>{return a.k$
&&!a.kV.kG?1:0;},JK=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;a.o_.setAttribute("max",Bc(CK(Z(1,c))));a.o_.setAttribute("value",Bc(CK(b)));d=a.rB;if(!D_(a.kV))e=G(209);else if(D_(a.kV)==1)e=G(210);else{f=D_(a.kV);e=M();I(Bp(I(e,G(211)),f),G(212));e=L(e);}if(b){g=!Dj(a)?0.0:performance.now()-a.mw;h=Bi(0.001,(a.lK- -g)/1000.0);i=BD(b);j=BD(c);k=DG(h,1);l=BD(BY(b/h)|0);m=M();I(I(I(I(I(I(I(I(I(m,i),G(13)),j),G(213)),k),G(214)),l),G(215)),e);e=L(m);}Bw(d,e);},EJ=a=>{Bw(a.oS,!a.k$?a.rr:!a.kV.kG?G(216):G(217));Hd(a.pp,G(75),
a.k$?0:1,G(4));};
function Lh(){H.call(this);this.qh=null;}
let YP=a=>{let b;b=a.qh;GA(b);if(BW(LJ(b))){Ii(b);Ir(b.ph,b.jF,b);HC(b.lo);DW(b.lj);}};
function CR(){let a=this;H.call(a);a.mI=null;a.pC=null;a.qE=null;a.p2=null;a.mh=0;a.nC=0;a.o2=0;}
let Gz=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mI=d;a.pC=d.querySelector("canvas");a.qE=b.querySelector(".twin");e=new HV;e.qQ=a;e.qP=c;e=new ResizeObserver(Bo(Bb(e),"onResize"));d=a.mI;e.observe(d);a.p2=Us(a.mI,c);},Ez=a=>{a.mh=a.mI.clientWidth;a.nC=a.mI.clientHeight;},Hg=(a,b,c)=>{a:{if(a.mh){if(OG(a.p2))break a;if(EL)break a;}a.o2=0;return;}a.fd(MT(a.pC,a.mh,a.nC,Ho()),b);if(!(!c&&a.o2)){a.o2=1;Bw(a.qE,a.fg(b));}},Oy=J(CR),RB=(a,b)=>{return Q6(a.mh,a.nC,1.0/Ho(),b);},TX=(a,b)=>{return Dp(b.nq);},Sg
=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;c=c;d=new Nv;d.kT=c.nY;e=c.rC;f=c.pJ;c=new Ch;g=b;CI(c,0.0,0.0,g.jA,g.kF);Cl(g,c,d.kT.jK);h=e;i=Q1(h);j=Q6(g.jA,g.kF,g.ks,i);c=FO(d.kT);k=BY(j.le/g.ks)|0;if(!(B9(g.ks*k-j.le)<1.0E-9&&k>0?1:0))k=1;l=O(j.lb,k);m=BA(O(O(l,j.mU),k));D2(m,E9(d.kT.jK));n=W(B8(PF),(FF()).data.length).data;o=(FF()).data;p=o.length;q=0;a:while(true){if(q>=p){r=m.data;s=0;while(s<Q1(h)){e=HJ(h,s);i=Pi(c,e,K4(h,s));t=j.lb;u=O(O(s/t|0,k),l)+O(s%t|0,k)|0;if
(k==1)r[u]=i;else{v=n[e.jo];t=0;while(true){w=v.data;if(t>=w.length)break;if(w[t])r[(u+O(t/k|0,l)|0)+(t%k|0)|0]=i;t=t+1|0;}}s=s+1|0;}e=Qy(l,O(j.mU,k),m);x=j.le;y=x*j.lb;z=x*j.mU;KZ(g,B3(j.nI,j.nJ,y,z),e);e=new Nu;e.r6=d;e.r7=b;e.r5=j;if(f!==CZ){i=f.lO;f=e;e=f.r6;g=f.r7;f=f.r5;y=f.le;u=f.lb;z=y*(i%u|0);x=y*(i/u|0);UZ(e,g,B3(f.nI- -z,f.nJ- -x,y,y));}WA(d,b,c);return;}e=o[q];ba=e.jo;u=k<4?k:k-1|0;i=Z(1,u/5|0);t=k<8?0:1;v=Ew(O(k,k));r=v.data;s=0;bb=r.length;while(s<bb){bc=s%k|0;bd=s/k|0;be=Bg(bc,bd);bf=u-1|0;bg
=bf-bc|0;be=Bg(be,Bg(bg,bf-bd|0));bc=Bg(Hv(bc-bd|0),Hv(bg-bd|0));bd=be<0?0:1;b:{c:{d:{if(bd){e:{IG();switch(PZ.data[e.jo]){case 1:case 2:break;case 3:break e;case 4:if(!t)break c;if(bc>=i)break d;else break c;default:break a;}break c;}if(!t)break c;if(be<i)break c;}}be=0;break b;}be=1;}r[s]=be;s=s+1|0;}n[ba]=v;q=q+1|0;}b=new Fk;Ba(b);S(b);},Q9=J(CR),Vz=(a,b)=>{let c,d,e,f,g,h,i;c=b.nq;if(!c.k2)b=G(218);else{d=c.mp;e=0;while(true){f=d.data;if(f[e])break;e=e+1|0;}g=f.length-1|0;while(!f[g]){g=g+(-1)|0;}b=DY(e,
G(219));c=BD(Ns(c));h=BD(g);i=M();T(I(I(I(I(I(I(i,G(220)),b),G(221)),c),G(222)),h),46);b=L(i);}return b;},Xb=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;c=c;d=b;e=d.jA;f=d.kF;g=K2(e);h=B_(3.9*g);i=B_(2.0*g);j=e-B_(1.6*g);k=f-B_(2.2*g);l=B3(h,i,Bi(1.0,j-h),Bi(1.0,k-i));Cf();m=CT;n=new Ft;DK();o=GK;DT();JD(n,g,o,Go,m);p=BY(1.25*g);m=HF(e,f,l,B3(D5(l),i,0.0,l.jE),n,p,n,p,g,4.0,1.5);l=c.nY;q=c.nq.mp.data;Cl(d,B3(0.0,0.0,d.jA,d.kF),l.jK);r=q.length;s=KY(r);t=BA(((r+s|0)-1|0)/s|0).data;u=0;while
(u<r){v=u/s|0;t[v]=t[v]+q[u]|0;u=u+1|0;}s=1;w=t.length;u=0;while(u<w){s=Z(s,t[u]);u=u+1|0;}x=Z(1,r-1|0);n=new IP;c=new Eo;h=x;i=s;J9(c,0.0,h,0.0,i*1.06);N$(n,c,m.jY);u=KY(r);c=FO(l);p=Cz(n.j3);v=0;k=u;while(v<w){if(t[v]>0){j=v;f=Eb(b,Ck(n,j*k));e=Eb(b,Ck(n,Bz(h,(v+1|0)*k)));g=DP(n,t[v]);e=e-f;y=!(e>4.0)?0.0:1.0;j=Bz(1.0,(j+0.5)*k/h);Cj();o=Ip(c,CL,Cs(j));Cl(d,B3(f,g,Bi(d.ks,e-y),p-g),o);}v=v+1|0;}p=m.kg;k=C6(CK(x),B4(p,CH));u=Re(m,m.jY.jw,k- -p*1.8);v=Re(m,m.jY.jE,p*2.2);c=Ln(0.0,h,Bg(x,u));o=Ln(0.0,i,Bg(s,
v));p=Fx(b,JE(m));z=m.jY;ba=Bm(o);while(Bl(ba)){j=C_(b,DP(n,(Bj(ba)).k1),p);bb=Cd(Ek(l.kK,0.15),p);t=Y(4);q=t.data;q[0]=z.jB;q[1]=j;q[2]=D5(z);q[3]=j;BR(d,B$(t),bb);}M3(n,b,m,l,c,o);Dg(d,NZ(G(223),B4(Pg(m),CT),TF(RK(m))),R1(RK(m)),XP(m),B4(Pg(m),CT),XS(l));};
function Qh(){let a=this;H.call(a);a.q_=null;a.nX=null;a.rS=null;a.lm=null;a.oL=0;}
let VX=(b,c)=>{let d,e,f;if(!b)return G(224);d=b-c|0;if(!c){e=BD(b);f=M();I(I(I(f,G(225)),e),G(226));return L(f);}if(!d)e=G(227);else{e=BD(d);f=M();I(I(I(f,G(228)),e),G(229));e=L(f);}return e;},Q7=J(0);
function Li(){H.call(this);this.sg=null;}
function OP(){let a=this;H.call(a);a.mx=null;a.n2=null;a.mH=null;a.nd=null;a.nL=null;a.ms=null;}
let Ue=(a,b,c)=>{a.ms=V();a.mx=c;a.n2=b.querySelector(".words");a.mH=b.querySelector("a");a.nd=b.querySelector("button");a.nL=Po(b.querySelector("canvas"));b=a.nd;c=new KO;c.pz=a;Cx(b,c);IY(a);},Px=(a,b)=>{let c=new OP();Ue(c,a,b);return c;},MB=(a,b,c,d)=>{let e,f,g,h;Bw(a.n2,d);PS(a.nL,b,c);e=CK(b.br());b=b.cW(c);Bd();a.ms=Bn(BS(Dr(b,Ef,e)));b=a.mH;e=a.mx;f=Or(a);e=e;e=!Cb(e.lA.on)?e.lA.on:Bh((location.href.split('#'))[0]);g=M();I(I(I(g,e),G(230)),f);b.setAttribute("href",Bc(L(g)));h=OM(a.mx);a.mH.hidden=!!h;b
=a.nd;d=!!(h?0:1);b.hidden=d;},NU=(a,b)=>{KQ(a.nL,b);},IY=a=>{let b,c,d;a.ms=V();Bw(a.n2,G(4));b=a.nL;b.lN=b.lN+1|0;b.mk=V();c=b.mn;d=1;c.width=d;b=b.mn;c=1;b.height=c;b=a.mH;c=!!1;b.hidden=c;b=a.nd;c=!!1;b.hidden=c;},Gv=a=>{let b,c;if(BO(a.ms)){if(!OM(a.mx))a.mH.click();else{b=a.mx;c=Or(a);b=b;b.lA.lZ.begin(Bc(c));b=b.lA;b.lw=Bn(Bh(b.lZ.settings()));}}},Or=a=>{return H7(QX(BS(a.ms)));};
function Rd(){let a=this;H.call(a);a.qI=null;a.qw=null;a.ru=null;a.py=null;a.n3=0;}
let U6=(a,b,c)=>{let d;a.ru=b;a.py=c;d=c.kR>0&&!Dj(a.qw)&&!a.n3&&!(self.origin==='null'&&location.protocol!=='file:'?1:0)?1:0;Hd(a.qI,G(75),d?0:1,G(4));},RA=(a,b,c,d,e)=>{let f,g,h;f=Bg(Cg(c),d+4000|0);g=M();while(d<f){if(Ko(c,d)){T(CX(g,BV(Fs(b,d))),44);CX(g,!F$(c,d)?G(231):CK(Jg(c,d)));T(CX(T(g,44),Bh(''+J7(c,d))),10);}d=d+1|0;}e.push(Bc(L(g)));if(f>=Cg(c)){a.n3=0;UK(WU(e,"text/csv"),"survey.csv");}else{h=new IS;h.sb=a;h.sc=b;h.r_=c;h.sa=f;h.r9=e;Gx(Bo(Bb(h),"run"));}};
function HM(){H.call(this);this.rG=null;}
let Se=(b,c)=>{let d,e,f,g,h;b=b.rG;d=(RB(b.mE,Cg(b.jW))).lb;e=Cg(b.jW)-1|0;f=b.l2;g=(-1);if(f!==CZ)g=f.lO;a:{f=Bh(c.key);h=(-1);switch(C3(f)){case -1911885398:if(!P(f,G(232)))break a;h=6;break a;case 69819:if(!P(f,G(197)))break a;h=8;break a;case 2255103:if(!P(f,G(198)))break a;h=7;break a;case 67114680:if(!P(f,G(83)))break a;h=0;break a;case 251549619:if(!P(f,G(84)))break a;h=1;break a;case 923631601:if(!P(f,G(233)))break a;h=5;break a;case 930625636:if(!P(f,G(85)))break a;h=4;break a;case 977535019:if(!P(f,
G(86)))break a;h=3;break a;case 977763216:if(!P(f,G(87)))break a;h=2;break a;default:}}b:{switch(h){case 0:c.preventDefault();Gv(b.lM);break b;case 1:CV(b,c,g+1|0);break b;case 2:CV(b,c,g-1|0);break b;case 3:CV(b,c,g+d|0);break b;case 4:CV(b,c,g-d|0);break b;case 5:CV(b,c,Bg(e,g+(10*d|0)|0));break b;case 6:CV(b,c,Z(0,g-(10*d|0)|0));break b;case 7:CV(b,c,0);break b;case 8:break;default:break b;}CV(b,c,e);}};
function HN(){H.call(this);this.qT=null;}
let VW=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.qT;d=RB(b.mE,Cg(b.jW));e=c.offsetX;f=c.offsetY;g=B6((e-d.nI)/d.le)|0;h=B6((f-d.nJ)/d.le)|0;i=d.lb;j=O(h,i)+g|0;k=!(g>=0&&g<i&&h>=0&&j<d.rg?1:0)?Jd():Pa(j);i=k!==CZ?0:1;if(!i&&!c.button){d=b.l2;if(d===k)i=1;else{l=CZ;i=d!==l&&k!==l&&k instanceof JR?(k.lO!=d.lO?0:1):0;}if(k===CZ){b=new Dm;Ba(b);S(b);}Ib(b,k.lO);if(!(!i&&P(Bh(c.pointerType),G(234))))Gv(b.lM);}};
function HP(){H.call(this);this.p0=null;}
let YU=(b,c)=>{GA(b.p0);};
function HQ(){H.call(this);this.r3=null;}
let XI=(b,c)=>{GA(b.r3);};
function Fw(){let a=this;K.call(a);a.mF=null;a.nw=null;a.l1=null;}
let Jo=(a,b,c,d)=>{a.mF=b;a.nw=c;a.l1=d;},J6=(a,b,c)=>{let d=new Fw();Jo(d,a,b,c);return d;},IT=()=>{let b,c,d,e;b=new Fw;Bd();c=CC;Bs(G(140));Bs(G(53));Bs(G(54));Bs(G(235));Bs(G(236));Bs(G(237));Bs(G(238));Bs(G(239));Jo(b,G(52),c,Gp(BC(H,[G(140),G(53),G(54),G(235),G(236),G(237),G(238),G(239)])));c=J6(G(240),Dx,LN(G(241),G(242),G(243),G(140),G(54),G(244),G(245)));d=J6(G(246),Dd,LN(G(118),G(119),G(19),G(120),G(121),G(122),G(123)));e=J6(G(247),CG,MR(G(130),G(20)));Bs(b);Bs(c);Bs(d);Bs(e);return Gp(BC(H,[b,c,d,
e]));},Ql=(a,b,c,d)=>{let e,f,g,h;e=Bq();f=Bm(a.l1);while(Bl(f)){g=Bj(f);h=BS(Dr(b,a.nw,g));g=F8(h,c,d);X(e,g);}return e;},U3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(Fw)){b=b;c=!U(a.mF,b.mF)?0:!U(a.nw,b.nw)?0:U(a.l1,b.l1)?1:0;}else c=0;return c;},X1=J(BH);
function Ov(){H.call(this);this.so=null;}
let UA=a=>{let b;b=a.so;if(b.nH)PI(b);else OT(b,b.lu);},Oe=J(CR),Wz=(a,b)=>{let c,d,e,f;b=b;c=Kc(b.qf);d=Bm(b.n7.kq);while(Bl(d)){b=Bj(d);CX(CX(T(c,32),b.k6),G(248));T(CX(c,Cb(b.lh)?G(249):b.lh),59);}e=c.jC;f=e-1|0;if(f<=e){c.jq.data[f]=46;return L(c);}b=new Cn;Ba(b);S(b);},Xz=(a,b,c)=>{let d;c=c;d=new Lz;d.kL=c.sq;YM(d,b,c.n7);};
function Ou(){H.call(this);this.qo=null;}
let V4=a=>{PI(a.qo);},SX=J(),Cr=(b,c)=>{let d;d=b.ownerDocument.createElement(Bc(c));b.appendChild(d);return d;},D0=(b,c,d)=>{let e;e=Cr(b,c);b=Bc(d);e.textContent=b;return e;},Bw=(b,c)=>{if(!P(c,Bh(b.textContent)))b.textContent=Bc(c);},Hd=(b,c,d,e)=>{if(!d)b.removeAttribute(Bc(c));else b.setAttribute(Bc(c),Bc(e));},Cx=(b,c)=>{let d;d=new Iu;d.qa=c;b.addEventListener("click",Bo(Bb(d),"handleEvent"));};
function Ot(){let a=this;H.call(a);a.pt=null;a.pu=null;}
let XT=a=>{OT(a.pt,a.pu);};
function ID(){let a=this;K.call(a);a.jT=0.0;a.jU=0.0;a.jO=0.0;a.jM=0.0;}
let RM=(a,b,c,d,e)=>{a.jT=b;a.jU=c;a.jO=d;a.jM=e;},Eg=(a,b,c,d)=>{let e=new ID();RM(e,a,b,c,d);return e;},V_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(ID)){b=b;c=a.jT!==b.jT?0:a.jU!==b.jU?0:a.jO!==b.jO?0:a.jM===b.jM?1:0;}else c=0;return c;};
function Qd(){H.call(this);this.sp=null;}
let SU=a=>{Mj(a.sp);},Of=J(CR),Kv=(a,b)=>{return G$(b,(NH(a)).jY);},NH=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Z(1,a.mh);c=Z(1,a.nC);d=!(b<380.0)?13.0:12.0;e=K2(b);f=B_(3.9*e);g=B_(1.9*e);h=b-f-e;i=Bi(1.0,B6(Bz(h,c-g-B_(3.6*e))));h=f- -B6((h-i)/2.0);Cf();j=B4(e,CH);k=HF(b,c,B3(h,g,i,i),B3(b,g,0.0,0.0),j,0.0,j,0.0,e,Bi(5.0,Bz(10.0,0.028*i)),1.5);e=B_(4.6*d);f=b-e-d;h=Bi(1.0,B6(Bz(f,c-d-3.6*d)));l=e- -B6((f-h)/2.0);return HF(b,c,B3(l,d,h,h),k.qY,k.qc,0.0,k.q3,0.0,d,k.rq,k.rp);},YY=(a,b)=>{return b.p8;},R6=(a,b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;c=c;d=new Ok;e=NH(a);f=c.qu;d.ko=e;d.kx=f;f=c.rE;c=new Ch;e=b;CI(c,0.0,0.0,e.jA,e.kF);Cl(e,c,d.kx.jK);c=G$(f.nn,d.ko.jY);g=d.ko.jY;h=f.oI;i=f.o5;j=g.jw/e.ks;k=Q5(j,h);l=Q5(j,i);m=FO(d.kx);n=O(h,k);o=BA(O(O(n,i),l));p=o.data;q=0;r=i-1|0;while(q<i){s=O(r-q|0,l);t=0;u=O(s,n);while(t<h){v=O(q,h)+t|0;w=f.pc;x=HJ(w.nZ,LD(w,v));w=f.pc;v=Pi(m,x,K4(w.nZ,LD(w,v)));y=O(t,k);while(true){z=t+1|0;if(y>=O(z,k))break;p[u+y|0]=v;y=y+1|0;}t=z;}t=1;while(t<l){BM(o,u,o,O(s+t|0,n),
n);t=t+1|0;}q=q+1|0;}KZ(e,g,Qy(n,O(i,l),o));g=d.ko;w=d.kx;m=f.nn;ba=PY(d,m.kn,m.ki,1);m=f.nn;M3(c,b,g,w,ba,PY(d,m.kr,m.kl,0));j=d.ko.kg;Cf();x=B4(j,CH);w=f.sf;ba=f.pY;m=M();I(I(I(I(m,G(250)),w),G(251)),ba);Dg(e,NZ(L(m),x,e.jA-8.0),e.jA/2.0,Cz(d.ko.jY)- -(d.ko.kg*3.1),x,d.kx.kE);m=f.pv;e=new Qn;e.rz=d;e.ry=b;e.rx=c;FE(m,e);e=f.p_;c=new Qo;c.qM=d;c.qN=b;c.qO=f;FE(e,c);};
function JP(){H.call(this);this.qd=null;}
let Sh=(b,c)=>{b=b.qd;Mn(b,b.j5,b.ke);};
function JO(){H.call(this);this.qr=null;}
let Vk=(b,c)=>{b=b.qr;Mn(b,b.ke,b.j5);};
function JG(){H.call(this);this.rc=null;}
let Td=(b,c)=>{E$(b.rc);};
function PU(){H.call(this);this.rO=null;}
let SV=a=>{Hf(a.rO,0.5);};
function PX(){H.call(this);this.pK=null;}
let V8=a=>{Hf(a.pK,2.0);};
function PW(){H.call(this);this.qx=null;}
let TT=a=>{Jk(a.qx);};
function JI(){H.call(this);this.rh=null;}
let TL=(b,c)=>{SM(b.rh,c);};
function JH(){H.call(this);this.p7=null;}
let Tt=(b,c)=>{b=b.p7;if((c.isPrimary?1:0)&&!c.button){b.k3.setPointerCapture(c.pointerId);b.l0=Bn(Bv([c.offsetX,c.offsetY]));}};
function JJ(){H.call(this);this.qL=null;}
let Ws=(b,c)=>{let d,e,f,g,h,i,j,k;b=b.qL;if(BO(b.l0)){d=(BI(b.l0)).data;if(!(B9(c.offsetX-d[0])>6.0&&B9(c.offsetY-d[1])>6.0?1:0))c=V();else{e=d[0];f=d[1];g=c.offsetX;h=c.offsetY;i=Kv(b.mG,IK(b));j=Bi(b.ju.jT,Rg(i,Bz(e,g)));e=Bz(b.ju.jU,Rg(i,Bi(e,g)));k=Bz(b.ju.jM,Nk(i,Bz(f,h)));c=Bn(E2(j,e,Bi(b.ju.jO,Nk(i,Bi(f,h))),k));}b.ly=c;CF(b.kH);}};
function Jj(){H.call(this);this.q5=null;}
let TH=(b,c)=>{let d,e,f,g,h,i,j;b=b.q5;d=b.ly;e=BO(b.l0)&&BW(d)?1:0;PM(b);if(BO(d)){c=BI(d);LQ(b,Eg(c.kn,c.ki,c.kr,c.kl));}else if(e){d=Kv(b.mG,IK(b));f=BS(b.kd);g=c.offsetX;h=d.j3;g=(g-h.jB)/h.jw*f.jD;i=(Cz(h)-c.offsetY)/d.j3.jE;j=f.jH;i=i*j;if(g>=0.0&&i>=0.0&&g<f.jD&&i<j)Rj(b,g|0,i|0);}};
function Ji(){H.call(this);this.qz=null;}
let Xr=(b,c)=>{PM(b.qz);};
function Jh(){H.call(this);this.pL=null;}
let Yb=(b,c)=>{Jk(b.pL);},Qj=J(0);
function Ke(){H.call(this);this.p3=null;}
let Tq=(b,c)=>{c;Pd(b.p3);},VN=J(),EL=0,YQ=()=>{return EL;},Ho=()=>{return !EL?devicePixelRatio:Bi(3.0,devicePixelRatio);},YW=J(),PH=J(),VJ=null,KE=null,Hi=null,Gg=null,O0=null,KB=null,On=null,Fy=()=>{Fy=Be(PH);TM();},TM=()=>{let b;VJ=new WeakMap();KE=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hi=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gg=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hi===null)b=null;else{b=new HL;b=new FinalizationRegistry(Bo(Bb(b),"accept"));}KB=b;if(Gg===null)b
=null;else{b=new HK;b=new FinalizationRegistry(Bo(Bb(b),"accept"));}On=b;},XH=J(),CJ=J(0);
function GU(){K.call(this);this.lJ=null;}
let Ct=b=>{let c;c=new GU;c.lJ=Op(b);return c;},UP=(a,b)=>{let c;c=Es(b);return !FT(a.lJ,c)?V():Bn(c);},Vf=a=>{let b,c;if(Ej(a.lJ)!=1){b=Dl(G(55),a.lJ);c=M();I(I(c,G(252)),b);b=L(c);}else{b=EK(a.lJ,0);c=M();I(I(c,G(253)),b);b=L(c);}return b;};
function IJ(){let a=this;H.call(a);a.rf=null;a.re=null;}
let Xs=(b,c)=>{let d,e,f,g;b=b;c=b.rf;b=b.re;d=!c.o1?Bh(c.jN.value):Bh(c.jN.value);e=Dr(c.no.mm,c.nD,d);Hd(c.jN,G(254),BW(e),G(40));f=c.m3;if(BO(e))c=G(4);else{g=c.nD;c=PQ(g,d,Bu(c.no.mm,g));}Bw(f,c);Bs(b);c=new Kt;c.sn=b;FE(e,c);},Tv=J(),Iq=(b,c)=>{let d,e,f,g;b=b.data;d=Y(c);e=d.data;f=Bg(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},D2=(b,c)=>{let d,e,f,g;b=b.data;d=0;e=b.length;if(d>e){f=new BQ;Ba(f);S(f);}while(d<e){g=d+1|0;b[d]=c;d=g;}},Nc=(b,c,d,e)=>{let f,g;if(c>d){e=new BQ;Ba(e);S(e);}while
(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}},VE=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data.length;if(!d)return;if(c===null)c=TO();e=W(H,d);f=1;g=b;while(f<d){h=0;while(true){i=g.data;j=i.length;if(h>=j)break;k=Bg(j,h+f|0);l=h+(2*f|0)|0;m=Bg(j,l);n=h;j=k;a:{b:{while(h!=k){if(j==m)break b;o=i[h];p=i[j];if(c.gt(o,p)>0){q=e.data;r=n+1|0;q[n]=p;j=j+1|0;}else{q=e.data;r=n+1|0;q[n]=o;h=h+1|0;}n=r;}while(true){if(j>=m)break a;q=e.data;h=n+1|0;r=j+1|0;q[n]=i[j];n=h;j=r;}}while(true){if(h>=k)break a;q=e.data;j=n+1|0;r
=h+1|0;q[n]=i[h];n=j;h=r;}}h=l;}f=f*2|0;i=g;g=e;e=i;}c:{if(g!==b){n=0;while(true){b=g.data;if(n>=b.length)break c;e.data[n]=b[n];n=n+1|0;}}}},OK=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g=b[f];h=c[f];Jl();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;};
function Ms(){let a=this;H.call(a);a.rT=0.0;a.pj=null;a.pm=null;a.oZ=null;a.nN=0;}
let P1=b=>{let c,d,e;c=0;d=1;while(d<2048){e=b.data;if(e[d]>e[c])c=d;d=d+1|0;}return c;},Me=(b,c,d)=>{let e,f;b=b.data;e=Bi(1.0,0.08*b[c]);f=c+d|0;while(f>=0&&f<2048&&!(!(b[f]>=e)&&f!=(c+d|0))){if(b[f]>=e)c=f;f=f+d|0;}return c;};
function Rv(){let a=this;H.call(a);a.qe=null;a.qg=null;}
let R2=a=>{let b,c;b=a.qe;c=a.qg;if(!b.k$)c.c9();else{c=b.kV;if(c.kG){c.kG=0;Kk(c);b.mw=performance.now();EJ(b);}else{c.kG=1;b.lK=performance.now()-b.mw- -b.lK;EJ(b);Bw(b.nc,G(255));}}b.qb.c9();};
function Rw(){H.call(this);this.sj=null;}
let TN=a=>{ET(a.sj);};
function PA(){let a=this;H.call(a);a.mn=null;a.mk=null;a.m_=null;a.lN=0;}
let Vt=(a,b)=>{a.mk=V();a.m_=OL();a.mn=b;},Po=a=>{let b=new PA();Vt(b,a);return b;},PS=(a,b,c)=>{a.lN=a.lN+1|0;KU(a,b.gv(c),b.cW(c),a.lN);},KU=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;if(d!=a.lN)return;if(!b.cD(4000)){e=new Kn;e.pS=a;e.pP=b;e.pQ=c;e.pR=d;Gx(Bo(Bb(e),"run"));return;}f=b.gw(0);g=(b.cG()).data[0];e=BT(c);h=Co(c);b=h.jP;G6();i=0.0;j=1.0;k=0.0;l=1.0;m=0;while(m<b.jn){i=Bz(i,Cy(b,m,0));j=Bi(j,Cy(b,m,0));k=Bz(k,Cy(b,m,1));l=Bi(l,Cy(b,m,1));m=m+1|0;}if(Gn(GT,i,k)&&Gn(GT,j,l))b=GT;else if
(Gn(GL,i,k)&&Gn(GL,j,l))b=GL;else{n=Bi(j-i,l-k)*0.6;i=(i+j)/2.0;j=(k+l)/2.0;b=E2(i-n,i+n,j-n,j+n);}o=Y(72);p=Y(72);q=Y(5184);r=q.data;s=new Jt;d=r.length;if(d!=5184){b=new BQ;c=M();I(Bp(I(Bp(T(Bp(I(c,G(256)),72),120),72),G(257)),d),G(258));BX(b,L(c));S(b);}p=p.data;r=o.data;s.lT=b;s.kB=72;s.kO=72;s.ny=q;d=0;while(d<72){r[d]=DR(s,d);p[d]=Dw(s,d);d=d+1|0;}b=new MH;b.oi=e;t=b;u=new Ce;v=r.length;FY(u,O(v,p.length),2);w=0;while(w<u.jn){B1(u,w,0,r[w%v|0]);B1(u,w,1,p[w/v|0]);w=w+1|0;}x=B7(t.oi);Cv(x,f);b=D9(t.oi,
u);DF(b,x);BM((D7(b)).jk,0,q,0,u.jn);b=BF(1,2);x=D9(e,b);y=B7(e);Cv(y,f);e=new JF;v=CE(c);t=Ox(g);u=new M4;u.rm=b;u.ro=x;u.rn=y;c=h.jP;b=h.jX;if(c.jp==2&&b.jp==1&&c.jn==b.jn){e.oX=v;e.pe=t;e.nu=u;e.mz=s;e.mM=c;e.nM=b;a.mk=Bn(e);Kq(a);return;}e=new BQ;c=E7(c);b=E7(b);t=M();T(I(I(I(I(t,G(259)),c),G(260)),b),46);BX(e,L(t));S(e);},KQ=(a,b)=>{let c,d;a:{c=a.m_;if(b===c)d=1;else if(c!==null&&Bx(c)===Bt(Fh)){c=c;if(!U(b.jK,c.jK)){d=0;break a;}if(!U(b.ka,c.ka)){d=0;break a;}if(!U(b.kE,c.kE)){d=0;break a;}if(!U(b.kK,
c.kK)){d=0;break a;}if(!U(b.nh,c.nh)){d=0;break a;}if(!U(b.mW,c.mW)){d=0;break a;}if(!U(b.m9,c.m9)){d=0;break a;}if(!U(b.oD,c.oD)){d=0;break a;}if(!U(b.n8,c.n8)){d=0;break a;}if(!U(b.oE,c.oE)){d=0;break a;}if(!U(b.n6,c.n6)){d=0;break a;}if(U(b.mo,c.mo)){d=1;break a;}d=0;}else d=0;}if(!(d&&!EL)){a.m_=b;Kq(a);}},Kq=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;if(BO(a.mk)){b=Z(1,a.mn.clientWidth);c=MT(a.mn,b,b,Ho());d=a.m_;e=BI(a.mk);f=new Ch;g=c;CI(f,0.0,0.0,g.jA,g.kF);h=G$(e.mz.lT,f);b=g.jA;i=e.mz;j=i.kB;k
=b/(j-1|0);l=new KD;m=e.nu;k=0.2/k;l.jv=i;l.n$=m;l.sl=k;n=j+2|0;l.mL=n;o=Ew(O(n,i.kO+2|0));p=o.data;l.ol=o;o=BA(2*p.length|0);l.mK=o;D2(o,(-1));n=0;while(n<l.jv.kO){j=0;while(j<l.jv.kB){o=l.ol;q=RL(l,j,n);o.data[q]=!(H0(l.jv,j,n)>0.5)?0:1;j=j+1|0;}n=n+1|0;}r=(-1);while(r<l.jv.kO){s=(-1);while(s<l.jv.kB){t=RL(l,s,r);o=l.ol.data;u=o[t];v=o[t+1|0];j=t+l.mL|0;n=o[j+1|0];j=o[j];if(!(u==v&&v==n&&n==j)){q=u==n&&v==j?1:0;a:{o=YB([u,v,n,j]);if(q){i=l.n$;b=(DR(l.jv,s)+DR(l.jv,s+1|0))/2.0;w=(Dw(l.jv,r)+Dw(l.jv,r+1|0))
/2.0;if(PG(i,b,w)>0.5){n=1;break a;}}n=0;}RS(l,t,o,n);}s=s+1|0;}r=r+1|0;}l=Vm(l,0.5);Cl(g,f,Dk(d.mo,0.0));i=l.qp;Cl(g,Lj(UJ(h,i.oa)),Dk(d.mo,1.0));l=Bm(WZ(l));while(Bl(l)){BR(g,YO(h,Bj(l)),Cd(XD(d),1.3));}k=Cs(16.0/Bi(16.0,N4(e)));k=Bi(2.0,Bz(7.0,SL(g)*0.055)*k);i=new Hz;Fu();LE(i,d,Gl,k,1.0);j=0;while(j<N4(e)){Sc(i,c,Ck(h,Cy(O3(e),j,0)),DP(h,Cy(O3(e),j,1)),RW(e,j));j=j+1|0;}}};
function KO(){H.call(this);this.pz=null;}
let Tl=a=>{Gv(a.pz);};
function Qu(){H.call(this);this.qH=null;}
let WT=a=>{let b,c,d;b=a.qH;b.n3=1;c=new Array();d="seed,right_since,loss\n";c.push(d);RA(b,b.ru,b.py,0,c);};
function Pp(){let a=this;K.call(a);a.st=null;a.ls=null;}
let Wt=(a,b,c)=>{a.st=b;a.ls=c;},SQ=(a,b)=>{let c=new Pp();Wt(c,a,b);return c;},ER=b=>{let c;c=BZ(Co(b));Bd();return !Di(b,CG,G(130))?0.25*c:Gq(2.0)*c;},QX=b=>{let c,d,e,f,g,h,i;c=EG();d=(Ds()).data;e=d.length;f=0;while(f<e){g=d[f];h=!(!NJ(g)&&g!==DD&&g!==Ef?0:1)?V():D3(b,g);i=new RF;i.r0=c;i.rZ=g;FE(h,i);f=f+1|0;}return c;},H8=b=>{let c,d,e,f,g;c=Bq();d=Bm((BT(b)).ky);while(Bl(d)){e=CK((Bj(d)).kJ);X(c,e);}Bd();e=Bu(b,CO);f=Dl(G(81),c);d=Bu(b,Dd);g=Bu(b,Dx);b=Bu(b,DD);c=M();I(I(I(I(I(I(I(I(I(I(c,e),G(55)),f),
G(55)),d),G(261)),g),G(55)),b),G(262));return L(c);},Yg=a=>{return a.ls;};
function Iu(){H.call(this);this.qa=null;}
let XC=(b,c)=>{b.qa.c9();},Xx=J(),Ox=b=>{let c,d,e,f,g,h,i;if(!Ow(b))return MY(b);if(b===0.0){c=Fp(b);d=M();I(I(d,c),G(263));return L(d);}c=S4(B9(b));e=c.mT;f=c.nx-1|0;if((-4)<=f&&f<16){d=Fp(b);c=OV(c,Z(1,e.jl.length-c.nx|0));g=M();I(I(g,d),c);return L(g);}if(e.jl.length<=1)d=G(4);else{c=JT(e,1);d=M();I(T(d,46),c);d=L(d);}h=Hv(f);c=f>=0?G(264):G(265);g=h>=10?G(4):G(0);i=M();Bp(I(I(i,c),g),h);c=L(i);g=Fp(b);f=BB(e,0);i=M();I(I(T(I(i,g),f),d),c);return L(i);},BV=b=>{let c,d,e,f,g;a:{c=Ox(b);if(c===G(266))d=1;else if
(G(266).jl.length>c.jl.length)d=0;else{e=0;f=c.jl.length-G(266).jl.length|0;while(f<c.jl.length){g=BB(c,f);d=e+1|0;if(g!=BB(G(266),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=DX(c,0,c.jl.length-2|0);return c;},DG=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Ow(b))return MY(b);if(b===0.0)d=Fo(G(4),0);else{e=B9(b);d=D$(I6(e),Z(G7(e),0));f=D$(Ca(1),Z( -G7(e)|0,0));g=Lo(e);Eh(f,Z(g,0));Eh(d,Z( -g|0,0));if(C0(d,f)>=0){Dy(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fo(G(4),0);else{i=C1(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Dy(d,0);h
=IC(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Np(d,f,h))d=Fo(FN(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fo(FN(i),g);}else{d=new I5;m=FN(i);f=M();I(T(f,49),m);OH(d,L(f),g+1|0);}}}}f=Fp(b);d=OV(d,c);n=M();I(I(n,f),d);return L(n);},CD=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new P0;b=Es(b);c.np=Hc(B5);c.m5=b;d=M2(c);e=0;f=0;g=0;h=DO(c);while(true){if(!Ja(h)){if(h!=46&&h!=44)break;if(f)break;}c.kf=c.kf+1|0;if(!Ja(h))f=1;else{e=1;i=c.lR;if(i==800){g=g|(h==48?0:1);c.j$
=c.j$+(!f?1:0)|0;}else{c.j$=c.j$-(!f?0:1)|0;if(!(h==48&&i<=0)){Dy(c.np,h-48|0);c.lR=c.lR+1|0;}}}h=DO(c);}if(g){Dy(c.np,1);c.lR=c.lR+1|0;c.j$=c.j$-1|0;}a:{if(e){if(DO(c)!=101&&DO(c)!=69)e=1;else{c.kf=c.kf+1|0;i=M2(c);e=0;f=0;g=DO(c);while(Ja(g)){c.kf=c.kf+1|0;e=1;f=Bg(((f*10|0)+g|0)-48|0,100000000);g=DO(c);}g=c.j$;if(i)f= -f|0;c.j$=g+f|0;}if(e&&c.kf>=c.m5.jl.length){j=!d?1:(-1);d=c.lR;e=d+c.j$|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.np;l=Hc(Ca(1));Eh(b,Z(c.j$,0));Eh(l,Z( -c.j$|0,0));e=M0(b)-M0(l)|0;FH(b,
Z( -e|0,0));FH(l,Z(e,0));if(C0(b,l)<0){FH(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=Bg(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i<d){m=2.0*m+IC(b,l);FH(b,1);i=i+1|0;}if(C0(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Vs(Sr(XK(Ca(Z(e-52|0,(-1074))+1074|0),52),El(m)));}}}}else k=0.0;b=Qr(j*k);break a;}}if(Db===null)Db=Qr(0.0);b=Db;}return b;},Ow=b=>{return !(B9(b)<=1.7976931348623157E308)?0:1;},MY=b=>{let c,d;if(isNaN(b)?1:0)c=G(267);else{c=Fp(b);d=M();I(I(d,c),G(268));c=L(d);}return c;},Fp=b=>{return !(b<0.0)&&
!(1.0/b<0.0)?G(4):G(81);},OV=(b,c)=>{let d,e,f,g;d=M();e=b.nx;f=Bg(e-1|0,0);g=e+c|0;while(f<g){if(f==e)T(d,46);T(d,f>=0&&f<b.mT.jl.length?BB(b.mT,f):48);f=f+1|0;}return L(d);},Wg=J(),BD=b=>{let c,d;c=Kc(CK(b));d=c.jC-3|0;while(d>0){EO(c,d,44);d=d+(-3)|0;}return L(c);},DY=(b,c)=>{let d,e,f;d=BD(b);e=b!=1?G(269):G(4);f=M();I(I(T(I(f,d),32),c),e);return L(f);};
function Lz(){K.call(this);this.kL=null;}
let YM=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=new Ch;e=b;CI(d,0.0,0.0,e.jA,e.kF);Cl(e,d,a.kL.jK);f=!(e.jA<420.0)?13.0:12.0;Cf();g=B4(f,Ey);h=0.0;i=Bm(c.kq);while(Bl(i)){h=Bi(h,C6((Bj(i)).k6,g));}j=e.jA-C6(G(270),g)-10.0;k=h+8.0;l=c.kq.jm*30.0;i=B3(k,6.0,Bi(1.0,j-k),l);m=G$(E2(0.0,1.0,0.0,1.0),i);n=Fx(b,1.0);o=m.j3;p=Bm(IV(0.0,100.0,!(o.jw<220.0)?4:2));while(Bl(p)){i=Bj(p);q=Ck(m,i.k1/100.0);h=C_(b,q,n);r=i.k1===0.0?a.kL.kK:Ek(a.kL.kK,0.2);s=Y(4);t=s.data;t[0]=h;t[1]=o.jG;t[2]=h;t[3]=Cz(o)+4.0;BR(e,
B$(s),Cd(r,n));Dg(e,Ol(i.kk,G(48)),q,Cz(o)+6.0- -f,B4(f-1.0,CH),a.kL.kE);}d=FO(a.kL);u=0;q=k-8.0;while(u<Gf(Tg(c))){r=Bf(c.kq,u);k=6.0- -(u*30.0)+15.0;n=k- -f*0.36;Dg(e,r.k6,q,n,g,a.kL.ka);if(!Cb(r.lh)){l=Ck(m,r.m0);v=Eb(b,k-8.0);p=new Ch;j=m.j3.jB;CI(p,j,v,Bi(0.0,l-j),16.0);Cj();Cl(e,p,Ip(d,CL,0.62));h=Ck(m,r.m$);l=Ck(m,r.mY);p=Cd(a.kL.ka,1.5);BR(e,B$(Bv([h,k,l,k])),p);s=Y(4);t=s.data;t[0]=h;j=k-4.0;t[1]=j;t[2]=h;h=k+4.0;t[3]=h;BR(e,B$(s),p);BR(e,B$(Bv([l,j,l,h])),p);Dg(e,r.lh,e.jA-2.0,n,B4(f,Ey),a.kL.ka);}u
=u+1|0;}},EC=J(BH);
function Fh(){let a=this;K.call(a);a.jK=null;a.ka=null;a.kE=null;a.kK=null;a.nh=null;a.mW=null;a.m9=null;a.oD=null;a.n8=null;a.oE=null;a.n6=null;a.mo=null;}
let HH=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.jK=b;a.ka=c;a.kE=d;a.kK=e;a.nh=f;a.mW=g;a.m9=h;a.oD=i;a.n8=j;a.oE=k;a.n6=l;a.mo=m;},Y0=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fh();HH(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},OL=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Q(16777215);c=new Fh;d=Q(1841698);e=Q(5591647);f=Q(3815235);g=Q(2762803);FD();h=Dk(FM,0.0);i=Dk(FM,1.0);j=Q(7744131);k=Q(1800247);l=Q(7744131);m=new Du;n=W(Cc,7);o=n.data;o[0]=Q(16645110);o[1]=Q(16574929);o[2]=Q(16306096);o[3]=Q(15379876);o[4]=Q(13602724);o[5]
=Q(11107236);o[6]=Q(8350359);Fm(m,n);p=FM;q=W(Cc,p.mX.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=GM(Ek(p.mX.data[r],0.2),b);r=r+1|0;}HH(c,b,d,e,f,g,h,i,j,k,l,m,Fi(q));return c;},Uf=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Q(1512988);c=new Fh;d=Q(15789813);e=Q(11183798);f=Q(9144216);g=Q(15000044);h=Q(14268646);i=Q(10935200);j=Q(12160969);k=Q(7323508);l=Q(13214934);m=new Du;n=W(Cc,7);o=n.data;o[0]=Q(1775906);o[1]=Q(3089216);o[2]=Q(5189463);o[3]=Q(7815012);o[4]=Q(10638698);o[5]=Q(13204079);o[6]=Q(15051394);Fm(m,
n);p=new Du;n=W(Cc,3);o=n.data;o[0]=GM(Ek(Q(10055851),0.5),b);o[1]=Q(2499629);o[2]=GM(Ek(Q(5942881),0.4),b);Fm(p,n);HH(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},XS=a=>{return a.kE;},XD=a=>{return a.nh;},BQ=J(BH),FP=J(BJ),B0=null,Cp=null,Ta=null,FA=()=>{FA=Be(FP);XN();},WF=(a,b,c)=>{FA();CP(a,b,c);},NY=(a,b)=>{let c=new FP();WF(c,a,b);return c;},XN=()=>{let b,c,d;B0=NY(G(271),0);b=NY(G(272),1);Cp=b;c=W(FP,2);d=c.data;d[0]=B0;d[1]=b;Ta=c;};
function IM(){K.call(this);this.o3=0;}
let JS=null,P6=null,GF=()=>{GF=Be(IM);Vc();},SJ=(a,b)=>{GF();a.o3=b;},Wb=a=>{let b=new IM();SJ(b,a);return b;},Tr=(a,b)=>{let c,d,e,f,g;c=Bq();d=Bm(CW(b,59));while(true){if(!Bl(d))return Bn(Dl(G(273),c));b=CW(Bj(d),44);GF();e=b;if(e.jm!=3)f=V();else{b=JS;g=Bf(e,0);b=It(b,g);g=JS;f=Bf(e,1);g=It(g,f);f=P6;e=Bf(e,2);f=Ng(f,e);if(BO(b)&&BO(g)&&BO(f)){b=BI(b);g=BI(g);f=BI(f);e=M();I(T(I(T(I(e,b),44),g),44),f);f=Bn(L(e));}else f=V();}if(BW(f))break;b=c;if(b.jm==a.o3)break;X(b,BI(f));}return V();},Sl=a=>{let b,c;b
=a.o3;c=M();I(Bp(I(c,G(274)),b),G(275));return L(c);},Vc=()=>{JS=I1(0);P6=CY(0.0,1.0);};
function Ry(){let a=this;K.call(a);a.o$=null;a.oz=0;}
let S3=(a,b,c)=>{a.o$=b;a.oz=c;},I0=(a,b)=>{let c=new Ry();S3(c,a,b);return c;},Xa=(a,b)=>{let c,d,e,f;c=Bq();d=Bm(CW(b,44));while(true){if(!Bl(d))return Bn(Dl(G(276),c));e=Bj(d);f=a.o$.bW(e);if(BW(f))break;e=c;if(e.jm==a.oz)break;X(e,BI(f));}return V();},UO=a=>{let b,c,d;b=a.o$.eA();c=a.oz;d=M();I(Bp(I(I(I(d,G(277)),b),G(278)),c),G(279));return L(d);};
function P8(){K.call(this);this.oQ=0;}
let UT=(a,b)=>{a.oQ=b;},I1=a=>{let b=new P8();UT(b,a);return b;},It=(a,b)=>{let c,d,e,f;c=CD(b);if(PD(c))return V();d=Os(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oQ)break b;}f=0;break a;}f=1;}return !f?V():Bn(BV(d));},UE=a=>{return !a.oQ?G(280):G(281);};
function ML(){let a=this;K.call(a);a.ox=0.0;a.oH=0.0;}
let V3=(a,b,c)=>{a.ox=b;a.oH=c;},CY=(a,b)=>{let c=new ML();V3(c,a,b);return c;},Ng=(a,b)=>{let c,d;c=CD(b);if(PD(c))return V();d=Os(c);return !(d===BY(d)&&d>=a.ox&&d<=a.oH?1:0)?V():Bn(BV(d+0.0));},Wy=a=>{let b,c,d;b=BV(a.ox);c=BV(a.oH);d=M();I(I(I(I(d,G(282)),b),G(15)),c);return L(d);};
function Nb(){let a=this;K.call(a);a.o0=null;a.nW=null;}
let YF=(a,b,c)=>{a.o0=b;a.nW=c;},I3=(a,b)=>{let c=new Nb();YF(c,a,b);return c;},YL=(a,b)=>{return !P(Es(b),a.nW)?a.o0.bW(b):Bn(a.nW);},XA=a=>{let b,c,d;b=a.o0.eA();c=a.nW;d=M();I(I(I(d,b),G(283)),c);return L(d);};
function Lv(){K.call(this);this.pf=null;}
let X9=b=>{let c;c=new Lv;c.pf=Op(b);return c;},Xj=(a,b)=>{let c,d,e;c=Bq();d=Bm(CW(b,44));while(true){if(!Bl(d))return I4(c)?V():Bn(Dl(G(276),c));e=Es(Bj(d));if(!FT(a.pf,e))break;if(FT(c,e))break;X(c,e);}return V();},YJ=a=>{let b,c;b=Dl(G(55),a.pf);c=M();I(I(I(c,G(284)),b),G(285));return L(c);},KV=J(K),Vl=a=>{return;},Wx=()=>{let a=new KV();Vl(a);return a;},R7=(a,b)=>{let c,d;a:{c=Es(b);d=(-1);switch(C3(c)){case 0:if(!P(c,G(4)))break a;d=0;break a;case 3569038:if(!P(c,G(40)))break a;d=1;break a;case 97196323:if
(!P(c,G(39)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bn(G(40));break b;case 2:b=Bn(G(39));break b;default:}b=V();}return b;},UM=a=>{return G(286);},Oh=J(E0),N0=J(0);
function HV(){let a=this;H.call(a);a.qQ=null;a.qP=null;}
let XZ=b=>{let c;b=b;c=b.qQ;b=b.qP;Ez(c);b.c9();};
function GC(){let a=this;K.call(a);a.jP=null;a.jX=null;}
let KW=(a,b,c)=>{a.jP=b;a.jX=c;},J5=(a,b)=>{let c=new GC();KW(c,a,b);return c;},Ep=b=>{let c,d,e,f,g;c=b.data;d=W(B8(CM),4);e=d.data;e[0]=Bv([0.0,0.0]);e[1]=Bv([0.0,1.0]);e[2]=Bv([1.0,0.0]);e[3]=Bv([1.0,1.0]);f=E6(d);g=BF(f.jn,1);BM(b,0,g.jk,0,c.length);return J5(f,g);},BZ=a=>{return a.jP.jn;},Tj=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(GC)){b=b;c=!U(a.jP,b.jP)?0:U(a.jX,b.jX)?1:0;}else c=0;return c;},Uw=J(),Gq=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1
:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EV();e=F1;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OU(d,b):OU(d+1|0,b/2.0);}return b;},OU=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gy(d/e);g=Gy(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705
+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function LZ(){let a=this;H.call(a);a.lx=null;a.n1=null;a.q4=null;a.nP=null;a.ma=0;a.px=null;}
let YT=(a,b)=>{let c;a.px=b;c=Cr(b.q_,G(287));a.lx=c;a.n1=Po(Cr(c,G(288)));a.q4=Cr(a.lx,G(205));a.nP=Cr(a.lx,G(51));a.ma=(-1);a.lx.querySelector("canvas").setAttribute("aria-hidden","true");a.nP.setAttribute("type","button");b=a.nP;c=new Rn;c.pM=a;Cx(b,c);},YC=a=>{let b=new LZ();YT(b,a);return b;},VC=(a,b,c,d)=>{let e,f,g,h,i,j;a.lx.hidden=!!0;e=CQ(c.kN/d);f=a.q4;g=DG(c.m1,2);h=DY(c.kN,G(289));i=M();I(I(I(I(I(I(I(i,G(290)),g),G(248)),h),G(55)),e),G(291));Bw(f,L(i));e=a.nP;f=BV(Fs(b,c.k5));g=M();I(I(g,G(49)),
f);Bw(e,L(g));d=a.ma;j=c.k5;if(d!=j){a.ma=j;PS(a.n1,b,j);}},Nm=a=>{let b,c;b=a.lx;c=!!1;b.hidden=c;a.ma=(-1);};
function H9(){let a=this;K.call(a);a.ky=null;a.mt=null;a.lF=null;a.kU=null;}
let Cm=a=>{return Ej(a.ky)-1|0;},BK=(a,b)=>{return (EK(a.ky,b)).kJ;},IA=(a,b)=>{return b!=Cm(a)?a.mt:a.lF;},Cq=a=>{let b,c;b=0;c=1;while(c<=Cm(a)){b=b+O(BK(a,c),BK(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},MX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(H9)){b=b;c=!U(a.ky,b.ky)?0:!U(a.mt,b.mt)?0:!U(a.lF,b.lF)?0:U(a.kU,b.kU)?1:0;}else c=0;return c;},CN=J(EU);
function IF(){CN.call(this);this.nQ=null;}
let X3=(a,b)=>{a.nQ=b;},Gp=a=>{let b=new IF();X3(b,a);return b;},EK=(a,b)=>{return a.nQ.data[b];},Ej=a=>{return a.nQ.data.length;};
function Qq(){let a=this;CN.call(a);a.rP=null;a.rl=null;}
let SH=a=>{return 2;},VD=(a,b)=>{let c;if(!b)return a.rP;if(b==1)return a.rl;c=new Cn;Ba(c);S(c);};
function P0(){let a=this;H.call(a);a.m5=null;a.kf=0;a.np=null;a.j$=0;a.lR=0;}
let DO=a=>{return a.kf>=a.m5.jl.length?0:BB(a.m5,a.kf);},Ja=b=>{return 48<=b&&b<=57?1:0;},M2=a=>{let b,c;b=DO(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kf=a.kf+1|0;return c;};
function Md(){H.call(this);this.mN=0.0;}
let Db=null,X5=(a,b)=>{a.mN=b;},Qr=a=>{let b=new Md();X5(b,a);return b;},Os=a=>{let b;if(a!==Db)return a.mN;b=new Dm;Ba(b);S(b);},PD=a=>{return a!==Db?0:1;},En=(a,b)=>{if(a!==Db)b=a.mN;return b;},SG=J(),O9=b=>{let c,d;c=EG();b=new URLSearchParams(Bc(b));d=new HS;d.pO=c;b.forEach(Bo(Bb(d),"pair"));return c;},H7=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<Ff(b)){e=Et(b,d);f=Fc(b,d);c.append(Bc(e),Bc(f));d=d+1|0;}return Bh(c.toString());};
function PR(){let a=this;K.call(a);a.oW=null;a.sH=null;}
let Nh=b=>{let c,d,e,f,g,h,i,j,k;c=DU();d=Bq();e=0;while(e<Ff(b)){c=CA(Nr(c,b,e),c);e=e+1|0;}e=0;while(e<Ff(b)){f=Hx(Et(b,e));if(BW(f)){f=YA(Et(b,e));X(d,f);}else if(BW(Nr(c,b,e))){f=PQ(BI(f),Fc(b,e),Bu(c,BI(f)));X(d,f);}e=e+1|0;}g=new OE;g.kt=Bq();g.jt=c;if(OJ(c))X(g.kt,G(292));Bd();My(g,FK,CO,G(26));if(GH(g.jt)&&!G1(g.jt,CC)){b=g.kt;f=GR(g,CC);h=M();I(I(I(h,G(293)),f),G(294));f=L(h);X(b,f);}if(Di(g.jt,De,G(23))&&!Pm(g.jt)){h=g.kt;i=(GQ(g.jt)).data.length;f=(GQ(g.jt)).data.length!=1?G(295):G(296);e=Cq(BT(g.jt));j
=M();I(Bp(I(I(Bp(I(j,G(297)),i),f),G(298)),e),G(299));f=L(j);X(h,f);}My(g,Fj,De,G(23));b=Bq();i=Cq(BT(g.jt));j=Bm(CW(Bu(g.jt,DZ),44));k=i;while(Bl(j)){f=Bj(j);if(Km(f)>=k)X(b,f);}if(!I4(b)){f=g.kt;b=EY(Dl(G(276),b));e=i-1|0;h=M();T(Bp(I(I(I(h,G(300)),b),G(301)),e),46);h=L(h);X(f,h);}if(P(CA(D3(g.jt,CG),G(4)),G(130))&&!Jy(g.jt)){f=g.kt;b=GR(g,C$);h=M();I(I(I(h,G(302)),b),G(303));h=L(h);X(f,h);}e=BZ(Co(g.jt));if(!Di(g.jt,Dh,G(25))&&Dq(g.jt,Dh)>e){b=g.kt;f=GR(g,Dh);h=M();T(Bp(I(I(h,f),G(304)),e),46);f=L(h);X(b,
f);}if(Dq(g.jt,Ef)>CE(g.jt)){b=g.kt;f=GR(g,Ef);e=CE(g.jt);h=M();T(Bp(I(I(h,f),G(305)),e),46);f=L(h);X(b,f);}f=g.kt;Id(d,f);b=new PR;b.oW=c;b.sH=d;return b;},Nr=(b,c,d)=>{let e,f;e=Hx(Et(c,d));f=new QS;f.qB=b;f.qC=c;f.qD=d;b=e.j_;if(b!==null){c=f;b=b;e=Dr(c.qB,b,Fc(c.qC,c.qD));}return e;},YA=b=>{let c,d,e,f,g,h;c=Bq();d=(Ds()).data;e=d.length;f=0;while(f<e){g=d[f].j7;X(c,g);f=f+1|0;}b=EY(b);c=Dl(G(55),c);h=M();T(I(I(I(I(h,G(306)),b),G(307)),c),46);return L(h);};
function Cc(){let a=this;K.call(a);a.jV=0;a.kc=0;a.j8=0;a.l9=0.0;}
let VB=(a,b,c,d,e)=>{a.jV=b;a.kc=c;a.j8=d;a.l9=e;},GE=(a,b,c,d)=>{let e=new Cc();VB(e,a,b,c,d);return e;},Q=b=>{return GE(b>>16&255,b>>8&255,b&255,1.0);},Ek=(a,b)=>{return GE(a.jV,a.kc,a.j8,b);},GM=(a,b)=>{return GE(H$(a,a.jV,b.jV),H$(a,a.kc,b.kc),H$(a,a.j8,b.j8),1.0);},H$=(a,b,c)=>{let d;d=a.l9;return BY(d*b+(1.0-d)*c)|0;},F4=(b,c)=>{T(T(b,BB(G(308),c>>4)),BB(G(308),c&15));},Q_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(Cc)){b=b;c=a.jV!=b.jV?0:a.kc!=b.kc?0:a.j8!=b.j8?0:a.l9===b.l9?1:0;}else c=
0;return c;};
function Du(){H.call(this);this.mX=null;}
let FM=null,FD=()=>{FD=Be(Du);Wj();},Fm=(a,b)=>{FD();a.mX=b.dg();},Fi=a=>{let b=new Du();Fm(b,a);return b;},Dk=(a,b)=>{let c,d,e,f,g,h;c=Bi(0.0,Bz(255.0,b*256.0))|0;d=a.mX.data;e=d.length-1|0;c=O(c,e);f=c/255|0;g=d[f];h=d[Bg(e,f+1|0)];c=c%255|0;return GE(J1(g.jV,h.jV,c),J1(g.kc,h.kc,c),J1(g.j8,h.j8,c),1.0);},J1=(b,c,d)=>{FD();return (O(b,255-d|0)+O(c,d)|0)/255|0;},Wj=()=>{let b,c,d;b=new Du;c=W(Cc,11);d=c.data;d[0]=Q(4194379);d[1]=Q(7744131);d[2]=Q(10055851);d[3]=Q(12756431);d[4]=Q(15193320);d[5]=Q(16250871);d[6]
=Q(14282963);d[7]=Q(10935200);d[8]=Q(5942881);d[9]=Q(1800247);d[10]=Q(17435);Fm(b,c);FM=b;},H1=J(0);
function Qi(){let a=this;K.call(a);a.ll=null;a.q0=0;a.rX=0.0;}
let Yt=(a,b,c,d)=>{a.ll=b;a.q0=c;a.rX=d;},QA=(a,b,c)=>{let d=new Qi();Yt(d,a,b,c);return d;},Q1=a=>{return Cg(a.ll);},HJ=(a,b)=>{let c;if(!Ko(a.ll,b)){Cj();return Fe;}if(GP(a.ll,b)){Cj();c=Gw;}else if(!F$(a.ll,b)){Cj();c=Dn;}else{Cj();c=CL;}return c;},K4=(a,b)=>{let c;a:{HA();switch(Oq.data[(HJ(a,b)).jo]){case 1:c=Cs(Jg(a.ll,b)/a.q0);break a;case 2:c=Bz(1.0,J7(a.ll,b)/a.rX);break a;default:}c=0.0;}return c;};
function M6(){let a=this;K.call(a);a.rC=null;a.nq=null;a.pJ=null;a.nY=null;}
function GN(){let a=this;K.call(a);a.kz=0;a.kZ=0;}
let I9=(a,b,c)=>{a.kz=b;a.kZ=c;},Oj=(a,b)=>{let c=new GN();I9(c,a,b);return c;},D1=a=>{return a.kz/a.kZ;},Gj=a=>{return !a.kz?0.0:Bi(0.0,LU(a)-NB(a));},G9=a=>{return a.kz==a.kZ?1.0:Bz(1.0,LU(a)- -NB(a));},LU=a=>{let b;b=a.kZ;return (3.8414588206941254/(2.0*b)+a.kz/b)/(3.8414588206941254/b+1.0);},NB=a=>{let b,c;b=D1(a);c=b*(1.0-b);b=a.kZ;c=c/b+3.8414588206941254/(4.0*b*b);return 1.959963984540054/(3.8414588206941254/b+1.0)*Cs(c);},Je=a=>{let b,c,d,e;b=CQ(D1(a));c=CQ(Gj(a));d=CQ(G9(a));e=M();T(I(I(I(I(I(e,b),
G(309)),c),G(15)),d),41);return L(e);},CQ=b=>{return DG(b*100.0,1);},TA=J(),Dp=b=>{let c,d,e,f,g,h;c=Dc(b);if(!c)return G(310);if(c==QM(b)){d=DY(c,G(289));e=M();I(I(I(e,G(311)),d),G(312));d=L(e);}else{e=BD(c);d=DY(QM(b),G(289));f=M();I(I(I(I(f,e),G(13)),d),G(312));d=L(f);}e=BD(b.k2);f=Je(C4(b));g=BD(E3(b));c=b.o6;if(!c)b=G(313);else{b=BD(c);h=M();I(I(I(h,G(314)),b),G(315));b=L(h);}h=M();I(I(I(I(I(I(I(I(I(h,d),G(248)),e),G(316)),f),G(317)),g),G(318)),b);return L(h);};
function P4(){let a=this;K.call(a);a.n7=null;a.qf=null;a.sq=null;}
function EQ(){let a=this;K.call(a);a.jS=null;a.j0=null;a.kD=null;a.l5=null;a.jD=0;a.jH=0;}
let Mw=null,Ev=()=>{Ev=Be(EQ);Ux();},Ld=(a,b,c,d,e,f,g)=>{Ev();if(c.bd(d)){c=new BQ;BX(c,G(319));S(c);}a.jS=b;a.j0=c;a.kD=d;a.l5=e;a.jD=f;a.jH=g;},Xo=(a,b,c,d,e,f)=>{let g=new EQ();Ld(g,a,b,c,d,e,f);return g;},Ha=a=>{return CE(a.jS);},E_=a=>{return a.j0 instanceof DV;},Nw=a=>{return !E_(a)?a.jH:a.jD;},Mh=(a,b)=>{let c,d;c=0;d=b;while(d>=OS(a,c)){d=d-OS(a,c)|0;c=c+1|0;}return O((d*8|0)+c|0,O6(a,b));},O6=(a,b)=>{return !E_(a)?a.jD:a.jH;},OS=(a,b)=>{return (((Nw(a)-b|0)+8|0)-1|0)/8|0;},RG=(a,b,c)=>{return !E_(a)
?O(c,a.jD)+b|0:O(b,a.jH)+c|0;},JY=(a,b)=>{return !E_(a)?b%a.jD|0:b/a.jH|0;},J_=(a,b)=>{return !E_(a)?b/a.jD|0:b%a.jH|0;},EW=(a,b)=>{let c,d;c=a.j0;d=a.l5;return Mx(c,d.jT,d.jU,b,a.jD);},EH=(a,b)=>{let c,d;c=a.kD;d=a.l5;return Mx(c,d.jO,d.jM,b,a.jH);},Mx=(b,c,d,e,f)=>{Ev();return b instanceof B2?B6((d-c)*e/f+c):(d-c)*(e+0.5)/f+c;},NG=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=a.jS;d=Y(2).data;d[0]=EW(a,JY(a,b));d[1]=EH(a,J_(a,b));e=W(E4,2).data;e[0]=a.j0;e[1]=a.kD;f=0;while(true){g=e.length;if(f>=g)break;if(!(e[f] instanceof CB))
{if(!(e[f] instanceof B2)){Bd();h=Dx;}else{Bd();h=Ei;}c=BS(Dr(c,h,BV(d[f])));}f=f+1|0;}i=V();f=0;while(f<g){h=e[f];if(h instanceof CB){j=h;k=CA(i,Ci((DI(c)).e3(BT(c))));k.data[j.lg]=d[f];i=Bn(k);}f=f+1|0;}if(BO(i)){d=BI(i);i=M();b=0;while(true){e=d.data;if(b>=e.length)break;CX(CX(i,b<=0?G(4):G(276)),BV(e[b]));b=b+1|0;}if(GH(c)){Bd();h=Ea(c,CC,G(53));j=Dd;h=Ea(h,j,Bu(c,j));j=C$;c=Ea(h,j,Bu(c,j));}Bd();c=Ea(Ea(c,De,G(23)),Fj,L(i));}return c;},Uj=(a,b)=>{return LX(a,Mh(a,b),O6(a,b));},W2=(a,b)=>{return LX(a,b,
1);},LX=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=Q2(a)&&JZ(a.jS)?0:1;if(L7(a.jS,NT(a,b))&&d){e=Ci((DI(a.jS)).e3(BT(a.jS)));d=e.data.length;f=Y(O(c,d));g=f.data;h=0;while(h<c){i=b+h|0;j=O(h,d);k=EW(a,JY(a,i));l=EH(a,J_(a,i));if(Q2(a)&&DI(a.jS) instanceof Fn)Ps(!(a.j0 instanceof B2)?l:k,d,f,j);else BM(e,0,f,j,d);m=a.j0;if(m instanceof CB)g[j+m.lg|0]=k;m=a.kD;if(m instanceof CB)g[j+m.lg|0]=l;h=h+1|0;}return Rl(a.jS,NT(a,b),f);}m=new F9;n=new KF;n.rv=a;n.rw=b;J2(m,n,c,Ha(a));return m;},Q2=a=>{return !(a.j0 instanceof B2)
&&!(a.kD instanceof B2)?0:1;},NT=(a,b)=>{return a.j0 instanceof DV?EW(a,JY(a,b)):!(a.kD instanceof DV)?FV(a.jS):EH(a,J_(a,b));},Ui=a=>{let b,c,d,e,f;b=a.jS;Ev();c=Mw;d=Y(8);e=d.data;e[0]=Ni(a.j0);e[1]=Ni(a.kD);f=a.l5;e[2]=f.jT;e[3]=f.jU;e[4]=f.jO;e[5]=f.jM;e[6]=a.jD;e[7]=a.jH;return Mm(b,c,d);},Sp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(EQ)){b=b;c=!U(a.jS,b.jS)?0:!U(a.j0,b.j0)?0:!U(a.kD,b.kD)?0:!U(a.l5,b.l5)?0:a.jD!=b.jD?0:a.jH==b.jH?1:0;}else c=0;return c;},Ux=()=>{Mw=BC(By,[G(320),G(321),G(322),
G(323),G(324),G(325),G(326),G(327)]);};
function Ny(){let a=this;K.call(a);a.pc=null;a.oI=0;a.o5=0;a.nn=null;a.sf=null;a.pY=null;a.p_=null;a.pv=null;}
function Pk(){let a=this;K.call(a);a.rU=null;a.nZ=null;}
let LD=(a,b)=>{let c,d;c=a.rU;d=c.jD;return RG(c,b%d|0,b/d|0);};
function Pu(){let a=this;K.call(a);a.rE=null;a.p8=null;a.qu=null;}
let Ww=J(),IR=J(0),HL=J(),Tm=(b,c)=>{b;Fy();Hi.delete(c);},HK=J(),V$=(b,c)=>{b;Fy();Gg.delete(c);},G_=J(Cn);
function Ce(){let a=this;H.call(a);a.jn=0;a.jp=0;a.jk=null;}
let FY=(a,b,c)=>{a.jn=b;a.jp=c;a.jk=Y(O(b,c));},BF=(a,b)=>{let c=new Ce();FY(c,a,b);return c;},E6=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Ce;d=b.length;FY(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jp;if(f!=g){h=new BQ;d=b[e].data.length;i=M();T(Bp(I(Bp(I(Bp(I(i,G(328)),e),G(329)),d),G(330)),g),46);BX(h,L(i));S(h);}BM(b[e],0,c.jk,O(e,g),g);e=e+1|0;}return c;},Oo=a=>{return a.jn;},G3=a=>{return a.jp;},Cy=(a,b,c)=>{return a.jk.data[O(b,a.jp)+c|0];},B1=(a,b,c,d)=>{a.jk.data[O(b,a.jp)+c|0]=d;},H2
=a=>{return a.jk;},E7=a=>{let b,c,d;b=a.jn;c=a.jp;d=M();Bp(T(Bp(d,b),120),c);return L(d);},Sk=(a,b)=>{let c,d;a:{if(b instanceof Ce){c=b;if(a.jn==c.jn&&a.jp==c.jp&&OK(a.jk,c.jk)){d=1;break a;}}d=0;}return d;},N5=J(DB),YX=null,Jl=()=>{Jl=Be(N5);Uz();},Uz=()=>{YX=Bt(CM);},QW=J(),Kj=null,HW=null,F1=null,EV=()=>{EV=Be(QW);T5();},T5=()=>{let b,c,d,e,f,g,h,i;Kj=Y(128);HW=Y(128);F1=Y(2047);b=IW(2.0,0.0);c=0;while(c<7){d=Cs(b.li);e=d*d;b=Rm(d,(b.ml-(e-b.li-KS(e,d,d)))/(2.0*d));c=c+1|0;}f=IW(1.0,0.0);g=0;while(g<128)
{h=Kj.data;i=f.li;h[g]=i;HW.data[g]=f.ml/i;d=b.li;e=i*d;d=KS(e,i,d);f=Rm(e,f.li*b.ml+f.ml*b.li-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=F1.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function Dz(){BJ.call(this);this.pw=null;}
let EE=null,Il=null,RU=null,EP=()=>{EP=Be(Dz);TG();},QR=(a,b,c,d)=>{EP();CP(a,b,c);a.pw=d;},Yq=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jk;f=c.jk;g=d.jk;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hN(j[h],k[h]);h=h+1|0;}},TG=()=>{let b,c,d;b=new Pr;QR(b,G(331),0,G(130));EE=b;b=new Pq;QR(b,G(332),1,G(20));Il=b;c=W(Dz,2);d=c.data;d[0]=EE;d[1]=b;RU=c;},J0=J(0);
function PO(){let a=this;H.call(a);a.pG=null;a.pH=null;}
let Dm=J(BH);
function No(){let a=this;H.call(a);a.mg=null;a.nl=null;}
let R_=a=>{a.mg=Bq();a.nl=Bq();},EG=()=>{let a=new No();R_(a);return a;},Ff=a=>{return a.mg.jm;},Et=(a,b)=>{return Bf(a.mg,b);},Fc=(a,b)=>{return Bf(a.nl,b);},FB=(a,b,c)=>{let d;d=Js(a.mg,b);if(d>=0)Ll(a.nl,d,c);else{X(a.mg,b);X(a.nl,c);}},Ma=J(0);
function HS(){H.call(this);this.pO=null;}
let Xt=(b,c,d)=>{c=Bh(c);d=Bh(d);FB(b.pO,d,c);},Qm=J(0),Fx=(a,b)=>{let c;c=a.ks;return c*Bi(1.0,BY(b/c));},Eb=(a,b)=>{let c;c=a.ks;return c*BY(b/c);},C_=(a,b,c)=>{let d,e;d=a;e=BY(c/d.ks)%2.0!==1.0?0:1;return Eb(a,b)+(!e?0.0:d.ks/2.0);};
function HO(){let a=this;H.call(a);a.jz=null;a.jA=0.0;a.kF=0.0;a.ks=0.0;a.n0=null;}
let GG=null,DE=()=>{DE=Be(HO);WD();},Wo=(a,b,c,d,e)=>{let f,g,h;DE();Cf();a.n0=B4(0.0,CT);a.jA=c;a.kF=d;a.ks=1.0/e;f=BY(c*e)|0;g=BY(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.jz=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.jz;h="round";b.lineJoin=h;},MT=(a,b,c,d)=>{let e=new HO();Wo(e,a,b,c,d);return e;},SL=a=>{return a.jA;},Cl=(a,b,c)=>{let d,e;d=a.jz;DE();d.fillStyle=Bc(Hp(GG,c));if(!(b instanceof Ch)){MO(a,b);a.jz.fill('evenodd');}else{e=b;a.jz.fillRect(e.jB,e.jG,e.jw,
e.jE);}},BR=(a,b,c)=>{let d,e;d=a.jz;DE();d.strokeStyle=Bc(Hp(GG,c.qi));a.jz.lineWidth=c.mv;Xe(a.jz,c.rb);if(!(b instanceof Ch)){MO(a,b);a.jz.stroke();}else{e=b;a.jz.strokeRect(e.jB,e.jG,e.jw,e.jE);}},KZ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=a.jz;Gh();e=LL;if(!(e.nR.width==c.oy&&e.nR.height==c.og))LM(e,c.oy,c.og);f=c.pF;g=0;while(true){h=f.data;if(g>=h.length)break;i=h[g];c=e.pZ;j=i&(-16711936)|i>>16&255|(i&255)<<16;c[g]=j;g=g+1|0;}c=e.pd;k=e.nR;c.putImageData(k,0.0,0.0);c=e.mV;l=b.jB;m=b.jG;n=b.jw;o=b.jE;d.drawImage(c,
l,m,n,o);},Dg=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.n0;if(e===g)h=1;else if(g!==null&&Bx(g)===Bt(Ft)){g=g;h=e.lU!==g.lU?0:!U(e.mq,g.mq)?0:!U(e.md,g.md)?0:U(e.ng,g.ng)?1:0;}else h=0;if(!h){a.n0=e;i=a.jz;DE();j=e.md;DT();g=j!==J3?G(4):G(333);k=e.mq;DK();j=k!==GK?G(334):G(335);a:{k=DG(e.lU,2);l=M();I(I(I(I(l,g),k),G(336)),j);i.font=Bc(L(l));j=a.jz;I$();switch(L$.data[e.ng.jo]){case 1:e=G(322);break a;case 2:e=G(337);break a;case 3:e=G(323);break a;default:}b=new Fk;Ba(b);S(b);}j.textAlign=Bc(e);}e=a.jz;DE();f=Bc(Hp(GG,
f));e.fillStyle=f;a.jz.fillText(Bc(b),c,d);},MO=(a,b)=>{let c,d;a:{a.jz.beginPath();if(b instanceof G8){c=b;a.jz.arc(c.po,c.pn,c.oU,0.0,6.283185307179586);}else if(b instanceof GS)Jc(a,b.mD);else if(b instanceof ND){b=b.sz.r();while(b.s()){Jc(a,b.u());}}else if(b instanceof Ie){d=Bm(b.oa);while(true){if(!Bl(d))break a;Jc(a,Bj(d));a.jz.closePath();}}}},Jc=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jz.lineTo(d[c],d[c+1|0]);else a.jz.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WD=()=>{let b;b=new Qb;b.n_
=W(Cc,256);b.or=W(By,256);GG=b;};
function HY(){let a=this;K.call(a);a.m1=0.0;a.kN=0;a.k5=0;}
let Va=(a,b,c,d)=>{a.m1=b;a.kN=c;a.k5=d;},Xv=(a,b,c)=>{let d=new HY();Va(d,a,b,c);return d;},T3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(HY)){b=b;c=a.m1!==b.m1?0:a.kN!=b.kN?0:a.k5==b.k5?1:0;}else c=0;return c;},UX=J(),WU=(b,c)=>{return new Blob(b,{type:c});},UK=(b,c)=>{var link=document.createElement('a');link.href=URL.createObjectURL(b);link.download=c;link.click();setTimeout(function(){URL.revokeObjectURL(link.href);},60000);};
function N1(){K.call(this);this.kq=null;}
let Tg=a=>{return a.kq;};
function In(){let a=this;K.call(a);a.k6=null;a.m0=0.0;a.m$=0.0;a.mY=0.0;a.lh=null;}
let T9=(a,b,c,d,e,f)=>{a.k6=b;a.m0=c;a.m$=d;a.mY=e;a.lh=f;},O1=(a,b,c,d,e)=>{let f=new In();T9(f,a,b,c,d,e);return f;},XE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(In)){b=b;c=!U(a.k6,b.k6)?0:a.m0!==b.m0?0:a.m$!==b.m$?0:a.mY!==b.mY?0:U(a.lh,b.lh)?1:0;}else c=0;return c;};
function Eo(){let a=this;K.call(a);a.kn=0.0;a.ki=0.0;a.kr=0.0;a.kl=0.0;}
let GT=null,GL=null,G6=()=>{G6=Be(Eo);W8();},J9=(a,b,c,d,e)=>{G6();a.kn=b;a.ki=c;a.kr=d;a.kl=e;},E2=(a,b,c,d)=>{let e=new Eo();J9(e,a,b,c,d);return e;},Gn=(a,b,c)=>{return a.kn<=b&&b<=a.ki&&a.kr<=c&&c<=a.kl?1:0;},S7=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(Eo)){b=b;c=a.kn!==b.kn?0:a.ki!==b.ki?0:a.kr!==b.kr?0:a.kl===b.kl?1:0;}else c=0;return c;},W8=()=>{GT=E2((-0.1),1.1,(-0.1),1.1);GL=E2((-1.1),1.1,(-1.1),1.1);},Xg=J(),CW=(b,c)=>{let d,e,f,g;d=Bq();if(Cb(Es(b)))return d;e=0;f=L2(b,c,0);while(f
>=0){g=DX(b,e,f);X(d,g);e=f+1|0;f=L2(b,c,e);}b=JT(b,e);X(d,b);return d;},GD=b=>{let c,d,e,f,g;c=CW(b,44);d=Y(c.jm);e=d.data;f=0;g=e.length;while(f<g){e[f]=Km(Bf(c,f));f=f+1|0;}return d;},Km=b=>{let c,d;c=CD(b);d=new QY;d.r2=b;if(c!==Db)return c.mN;b=d.r2;c=new F2;d=M();I(I(d,G(338)),b);BX(c,L(d));S(c);},Fq=J(0),FQ=(b,c)=>{let d,e,f,g;d=H_(El(c));e=BF(200,2);f=BF(200,1);g=0;while(g<200){b.hV(g,d,e);B1(f,g,0,g%2|0);g=g+1|0;}return J5(e,f);},Qc=J(),Yn=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Em(c);g=Cs(e?f*0.25
:f*0.4375+0.5625);h=Em(c)*6.283185307179586;B1(d,b,0,g*EZ(h));B1(d,b,1,g*E5(h));},KX=J(),WN=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Em(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;B1(d,b,0,f*EZ(g)+C8(c)*0.02);B1(d,b,1,f*E5(g)+C8(c)*0.02);},Mo=J(),W4=(a,b,c,d)=>{let e,f,g,h;e=Em(c)*3.141592653589793;f=b%2|0?0:1;g=f?EZ(e):1.0-EZ(e);h=f?E5(e):0.5-E5(e);B1(d,b,0,(g+C8(c)*0.1-0.5)/1.5);B1(d,b,1,(h+C8(c)*0.1-0.25)/1.5);},K5=J(),Vo=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;B1(d,b,0,e+C8(c)*
0.2);B1(d,b,1,e+C8(c)*0.2);};
function NE(){let a=this;K.call(a);a.li=0.0;a.ml=0.0;}
let X6=(a,b,c)=>{a.li=b;a.ml=c;},IW=(a,b)=>{let c=new NE();X6(c,a,b);return c;},Gy=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Rm=(b,c)=>{let d;d=c+b;return IW(d,c-(d-b));},KS=(b,c,d)=>{let e,f,g,h;e=Gy(c);f=c-e;g=Gy(d);h=d-g;return b-e*g-e*h-f*g-f*h;},P2=J(),WP=null,SW=null,RY=null,Vj=null,T7=null,XJ=null,Jq=()=>{Jq=Be(P2);SK();},SK=()=>{WP=new Ob;SW=new N8;RY=new N_;Vj=new N6;T7=new N7;XJ=new NK;};
function BU(){BJ.call(this);this.nF=null;}
let Eu=null,Kf=null,MQ=null,OB=null,Rx=null,IN=null,XY=null,LG=null,DA=()=>{DA=Be(BU);R3();},P$=()=>{DA();return LG.dg();},Dv=(a,b,c,d)=>{DA();CP(a,b,c);a.nF=d;},Y2=a=>{return a.nF;},So=(a,b,c)=>{let d,e,f,g;d=b.jk;e=c.jk;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.h0(g[f]);f=f+1|0;}},Mi=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jk;g=c.jk;h=d.jk;i=e.jk;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hN(l[j],m[j])*n[j];j=j+1|0;}},R3=()=>{let b,c,d;b=new KM;Dv(b,G(339),
0,G(118));Eu=b;b=new KL;Dv(b,G(340),1,G(119));Kf=b;b=new KK;Dv(b,G(341),2,G(19));MQ=b;b=new KJ;Dv(b,G(342),3,G(120));OB=b;b=new KI;Dv(b,G(343),4,G(121));Rx=b;b=new KH;Dv(b,G(344),5,G(122));IN=b;b=new KG;Dv(b,G(345),6,G(123));XY=b;c=W(BU,7);d=c.data;d[0]=Eu;d[1]=Kf;d[2]=MQ;d[3]=OB;d[4]=Rx;d[5]=IN;d[6]=b;LG=c;},F2=J(BH),Lq=J(),OO=null,Ht=()=>{Ht=Be(Lq);Yi();},Yi=()=>{let b,c;b=BA((Ds()).data.length);c=b.data;OO=b;c[Dd.jo]=1;c[C$.jo]=2;c[CG.jo]=3;};
function Hk(){let a=this;H.call(a);a.j6=null;a.jI=0;}
let Ul=(a,b)=>{a.j6=BA(4);while(GI(b,B5)){J8(a,Fb(b)&134217727);b=DN(b,27);}},Hc=a=>{let b=new Hk();Ul(b,a);return b;},Jb=(b,c)=>{let d,e,f,g;d=Hc(B5);e=0;f=0;while(!(f>=b.jI&&f>=c.jI&&e<=0)){g=(C7(b,f)+C7(c,f)|0)+e|0;J8(d,g&134217727);e=g>>27;f=f+1|0;}return d;},M0=a=>{let b;b=a.jI;return !b?0:((b*27|0)-Mg(C7(a,b-1|0))|0)+5|0;},C0=(a,b)=>{let c;c=Z(a.jI,b.jI)-1|0;while(c>0&&C7(a,c)==C7(b,c)){c=c+(-1)|0;}return c<0?0:C7(a,c)-C7(b,c)|0;},Dy=(a,b)=>{let c,d,e;c=0;while(c<a.jI){d=a.j6.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)J8(a,b);},Eh=(a,b)=>{let c;c=0;while(c<b){Dy(a,0);c=c+1|0;}},FH=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jI;f=BA((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.j6.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.j6=f;a.jI=g.length;P7(a);},IC=(a,b)=>{let c,d,e,f;c=0;while(C0(a,b)>=0){d=0;e=0;while(e<a.jI){f=(a.j6.data[e]-C7(b,e)|0)+d|0;a.j6.data[e]=f&134217727;d=f>>27;e=e+1|0;}P7(a);c=c+1|0;}return c;},C7=(a,b)=>{return b>=a.jI?0:a.j6.data[b];},J8
=(a,b)=>{let c,d,e,f,g;c=a.jI;d=a.j6.data;e=d.length;if(c==e){c=2*c|0;f=BA(c);g=f.data;c=Bg(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.j6=f;}d=a.j6.data;e=a.jI;a.jI=e+1|0;d[e]=b;},P7=a=>{let b,c,d;while(true){b=a.jI;if(b<=0)break;c=a.j6.data;d=b-1|0;if(c[d])break;a.jI=d;}};
function QS(){let a=this;H.call(a);a.qB=null;a.qC=null;a.qD=0;}
function OE(){let a=this;H.call(a);a.jt=null;a.kt=null;}
let My=(a,b,c,d)=>{let e,f;if(!P(CA(D3(a.jt,c),G(4)),d)&&!G1(a.jt,b)){e=a.kt;b=b.j7;f=c.j7;c=M();I(I(T(I(I(I(c,b),G(346)),f),61),d),G(347));b=L(c);X(e,b);}},GR=(a,b)=>{let c,d;c=b.j7;b=Bu(a.jt,b);d=M();I(T(I(d,c),61),b);return L(d);},Ku=J(0),Nx=J(0),Q0=J(0),Cu=J(0),NP=J(0),Qs=J(0),OI=J(0),Qa=J(0),LV=J(0),MW=J(0),Ml=J(0),Lx=J(0),U4=J(),Q$=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},E4=J(0),Ni=a=>{return a instanceof CB?a.lg:!(a instanceof B2)
?(-2):(-1);},Mp=b=>{return b>=0?Qg(b):b!=(-1)?new DV:new B2;},Uk=a=>{return !(a instanceof CB)?0.0:(-1000000.0);},Tp=a=>{return !(a instanceof B2)?1000000.0:4.294967295E9;},DV=J(K),TK=(a,b)=>{return a===b?1:b!==null&&Bx(b)===Bt(DV)?1:0;},B2=J(K),Vy=(a,b)=>{return a===b?1:b!==null&&Bx(b)===Bt(B2)?1:0;};
function CB(){K.call(this);this.lg=0;}
let X$=(a,b)=>{a.lg=b;},Qg=a=>{let b=new CB();X$(b,a);return b;},YS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(CB)){b=b;c=a.lg==b.lg?1:0;}else c=0;return c;},Yy=J(),K3=(b,c,d)=>{let e,f;if(c==Cm(b))b=G(348);else{e=c?104:120;c=d+1|0;b=T(M(),e);f=CK(c);c=0;while(c<f.jl.length){T(b,((BB(f,c)-48|0)+8320|0)&65535);c=c+1|0;}b=L(b);}return b;},Te=J(),Xe=(b,c)=>{b.setLineDash(c?[c]:[]);},Gr=J(BJ),CT=null,CH=null,Ey=null,KT=null,Cf=()=>{Cf=Be(Gr);Yu();},WE=(a,b,c)=>{Cf();CP(a,b,c);},J4=(a,b)=>{let c=new Gr();WE(c,
a,b);return c;},Yu=()=>{let b,c,d;CT=J4(G(102),0);CH=J4(G(349),1);b=J4(G(350),2);Ey=b;c=W(Gr,3);d=c.data;d[0]=CT;d[1]=CH;d[2]=b;KT=c;};
function Ft(){let a=this;K.call(a);a.lU=0.0;a.mq=null;a.md=null;a.ng=null;}
let JD=(a,b,c,d,e)=>{a.lU=b;a.mq=c;a.md=d;a.ng=e;},Zb=(a,b,c,d)=>{let e=new Ft();JD(e,a,b,c,d);return e;},B4=(b,c)=>{let d,e;d=new Ft;DK();e=Im;DT();JD(d,b,e,Go,c);return d;},RC=J(),TD=(a,b,c)=>{let d,e;b=b;c=c;d=c.kN;e=b.kN;return d!=e?d-e|0:b.k5-c.k5|0;};
function Rn(){H.call(this);this.pM=null;}
let Tz=a=>{let b,c,d;b=a.pM;c=b.px.rS;d=b.ma;Ib(c.sg,d);};
function I5(){let a=this;K.call(a);a.mT=null;a.nx=0;}
let OH=(a,b,c)=>{a.mT=b;a.nx=c;},Fo=(a,b)=>{let c=new I5();OH(c,a,b);return c;},S4=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=I6(b);d=G7(b);e=!(DH(c,EN(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D$(c,Z(d,0)+e|0);g=D$(Ca(1),Z( -d|0,0)+e|0);h=D$(Ca(1),Z(d,0));i=D$(Ca(1),(Z(d,0)+e|0)-1|0);j=Lo(b);Eh(g,Z(j,0));k=W(Hk,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Eh(k[l],Z(m,0));l=l+1|0;}l=GI(St(c,Ca(2)),B5)?1:0;if(C0(Jb(f,i),g)>=l){Dy(g,0);j=j+1|0;}n=M();while(true){k=W(Hk,3).data;k[0]=f;k[1]
=h;k[2]=i;m=k.length;d=0;while(d<m){Dy(k[d],0);d=d+1|0;}o=IC(f,g);p=C0(h,f)<l?0:1;q=C0(Jb(f,i),g)<l?0:1;if(q&&!(p&&!Np(f,g,o)))o=o+1|0;T(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fo(L(n),j);},Np=(b,c,d)=>{return C0(Jb(b,b),c)<(d%2|0?0:1)?0:1;},I6=b=>{let c;c=Rc(b);if(Oc(c,EN(0, 1048576)))c=VM(RN(c,EN(4294967295, 1048575)),EN(0, 1048576));return c;},G7=b=>{return Z(Fb(XL(Rc(b),52)),1)-1075|0;},Lo=b=>{let c,d,e,f;c=G7(b)+63|0;d=I6(b);I_();if(DH(d,B5))e=64;else{e=0;f=DN(d,32);if(GI(f,B5))e=32;else f=d;d=
DN(f,16);if(DH(d,B5))d=f;else e=e|16;f=DN(d,8);if(DH(f,B5))f=d;else e=e|8;d=DN(f,4);if(DH(d,B5))d=f;else e=e|4;f=DN(d,2);if(DH(f,B5))f=d;else e=e|2;if(GI(DN(f,1),B5))e=e|1;e=(64-e|0)-1|0;}return B_((c-e|0)*0.3010299956639812)|0;},D$=(b,c)=>{let d;d=Hc(b);FH(d,c);return d;},Kw=J(0);
function QY(){H.call(this);this.r2=null;}
let TW=J(),YZ=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gk(b)&&(e+f|0)<=Gk(d)){a:{b:{if(b!==d){g=Hy(Bx(b));h=Hy(Bx(d));if(g!==null&&h!==null){if(g===h)break b;if(!GX(g)&&!GX(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bx(n);if(EA(n.kp,h.kp)){k=1;break c;}}k=0;}if(!k){He(b,c,d,e,j);b=new GZ;Ba(b);S(b);}j=j+1|0;k=m;}He(b,c,d,e,f);return;}if(!GX(g))break a;if(GX(h))break b;else break a;}b=new GZ;Ba(b);S(b);}}He(b,c,d,e,f);return;}b=new GZ;Ba(b);S(b);}b
=new Cn;Ba(b);S(b);}d=new EC;BX(d,G(351));S(d);},BM=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gk(b)&&(e+f|0)<=Gk(d)){He(b,c,d,e,f);return;}b=new Cn;Ba(b);S(b);},He=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Qp(){let a=this;H.call(a);a.o7=null;a.mJ=0;a.p6=0.0;a.oC=0;}
let U$=(a,b)=>{let c,d,e,f,g;c=BA(624);a.o7=c;a.mJ=624;if(Oc(b,B5)&&Vv(b,EN(4294967295, 0))){c=c.data;c[0]=Fb(b);d=1;while(d<624){e=c[d-1|0];c[d]=O(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BQ;g=M();T(Pv(I(g,G(352)),b),46);BX(f,L(g));S(f);},H_=a=>{let b=new Qp();U$(b,a);return b;},Em=a=>{return ((NI(a)>>>5|0)*6.7108864E7+(NI(a)>>>6|0))/9.007199254740992E15;},C8=a=>{let b,c,d,e;if(a.oC){a.oC=0;return a.p6;}while(true){while(true){b=Em(a)*2.0-1.0;c=Em(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cs((-2.0)*Gq(d)/d);a.p6=e*b;a.oC=1;return e*c;},MV=(a,b,c)=>{let d,e,f,g;d=BF(b,c);e=d.jk;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=C8(a);f=f+1|0;}return d;},NI=a=>{let b,c,d,e,f,g;if(a.mJ==624){b=0;while(b<624){c=a.o7.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.mJ=0;}c=a.o7.data;g=a.mJ;a.mJ=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function QO(){CN.call(this);this.rk=null;}
let VT=a=>{return 1;},XW=(a,b)=>{let c;if(!b)return a.rk;c=new Cn;Ba(c);S(c);},Pr=J(Dz),UF=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jk;e=c.jk;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Mr(a, -i[h],j[h]);g=g+Mr(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Mr=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*Gq(c);},UQ=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pq=J(Dz),Ve=(a,b,c)=>{let d,e,f,g,h,i;d=b.jk;e=c.jk;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},TQ
=(a,b,c)=>{return 2.0*(b-c);},X0=J(),QD=b=>{let c,d;c=En(CD(b),NaN);if(c===BY(c)&&c>=100.0&&c<=1000000.0?1:0)b=V();else{b=EY(b);d=M();I(I(I(d,G(353)),b),G(37));b=Bn(L(d));}return b;},IZ=(b,c)=>{let d,e,f,g;if(QJ(b)>1000000.0){d=BD(Cq(BT(b)));b=BD(BZ(Co(b)));e=M();I(I(I(I(I(e,G(354)),d),G(355)),b),G(356));return Bn(L(e));}if(!(PT(b)*c>1.0E12))return V();d=DY(c,G(289));e=DY(CE(b),G(219));f=BD(Cq(BT(b)));b=BD(BZ(Co(b)));g=M();I(I(I(I(I(I(I(I(I(g,G(357)),d),G(13)),e),G(358)),f),G(359)),b),G(360));return Bn(L(g));},EM
=J(0);
function Fn(){K.call(this);this.rD=0.0;}
let VI=(a,b)=>{let c,d,e;c=B7(b);d=H_(El(a.rD));e=1;while(e<=Cm(b)){c.jy.data[e]=MV(d,BK(b,e),BK(b,e-1|0));c.jx.data[e]=MV(d,BK(b,e),1);e=e+1|0;}return c;},SA=J(),L7=(b,c)=>{let d,e;Bd();d=Di(b,Fv,G(134))&&G1(b,DZ)?1:0;e=GW(b)!=BZ(Co(b))?0:1;a:{b:{if(d){if(e)break b;if(!QQ(b,c))break b;}d=0;break a;}d=1;}return d;},QQ=(b,c)=>{let d,e,f;d=BT(b);e=d.kU;EP();if(e===Il)return Nl(d.lF)?0:1;f=Cm(d)>1&&Nl(d.mt)?1:0;return f&&!(c*GW(b)>8.0)?0:1;},Nl=b=>{let c;a:{JN();switch(Pe.data[b.jo]){case 1:case 2:case 3:break;default:c
=0;break a;}c=1;}return c;},JZ=b=>{let c;a:{Bd();b=Bu(b,CO);c=(-1);switch(C3(b)){case -1360216880:if(!P(b,G(27)))break a;c=0;break a;case -895939855:if(!P(b,G(28)))break a;c=1;break a;case 93832310:if(!P(b,G(34)))break a;c=3;break a;case 104080786:if(!P(b,G(35)))break a;c=2;break a;default:}}b:{switch(c){case 0:case 1:case 2:case 3:break;default:c=0;break b;}c=1;}return c;},Rl=(b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=new Kp;f=BT(b);g=(Co(b)).jP;h=(Co(b)).jX;i=GW(b);if(i>=1&&i<=g.jn){j=d.data;e.kh=f;e.l3=g;e.nT=h;e.pq
=i;e.oF=c;i=QQ(b,c);g=new RE;k=CE(b);l=new Kr;l.ob=e;b=new L8;b.j9=e;b.kW=B7(e.kh);l.lI=b;l.oB=B7(e.kh);l.oY=D9(e.kh,e.l3);g.pA=l;g.pB=i;g.ni=d;g.nV=k;i=e.l3.jn;m=e.pq;g.pi=((i+m|0)-1|0)/m|0;i=j.length/Cq(e.kh)|0;d=BA(i);g.lS=d;D2(d,(-1));g.oo=BA(i);g.l$=Y(i);g.nk=Ew(i);return g;}b=new BQ;k=g.jn;e=M();T(Bp(I(Bp(I(e,G(361)),k),G(362)),i),46);BX(b,L(e));S(b);};
function Lg(){let a=this;K.call(a);a.q9=0;a.p4=0;a.oJ=0;}
let Xy=(a,b,c,d)=>{a.q9=b;a.p4=c;a.oJ=d;},La=(a,b,c)=>{let d=new Lg();Xy(d,a,b,c);return d;},TJ=a=>{return a.oJ!=(-1)?0:1;},Nn=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+O(BK(b,e),BK(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},Lw=a=>{return a.q9;},VO=a=>{return a.p4;},UY=a=>{return a.oJ;},UI=J(),Wp=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(d<=Cm(b)){f=BK(b,d-1|0);g=O(BK(b,d),f);if(e<g){c=e/f|0;e=e%f|0;b=M();T(Bp(T(Bp(T(Bp(T(b,87),d),91),c),44),e),93);return L(b);}e=e-g|0;if(e<BK(b,d)){b=M();I(Bp(T(Bp(T(b,98),d),91),e),G(363));return L(b);}e
=e-BK(b,d)|0;d=d+1|0;}b=new BQ;h=M();T(Bp(I(h,G(364)),c),46);BX(b,L(h));S(b);},Gu=J(BJ),Im=null,GK=null,V5=null,DK=()=>{DK=Be(Gu);VU();},TZ=(a,b,c)=>{DK();CP(a,b,c);},PE=(a,b)=>{let c=new Gu();TZ(c,a,b);return c;},VU=()=>{let b,c,d;Im=PE(G(365),0);b=PE(G(366),1);GK=b;c=W(Gu,2);d=c.data;d[0]=Im;d[1]=b;V5=c;},F7=J(BJ),Go=null,J3=null,Um=null,DT=()=>{DT=Be(F7);Xp();},YD=(a,b,c)=>{DT();CP(a,b,c);},NM=(a,b)=>{let c=new F7();YD(c,a,b);return c;},Xp=()=>{let b,c,d;Go=NM(G(367),0);b=NM(G(368),1);J3=b;c=W(F7,2);d=c.data;d[0]
=Go;d[1]=b;Um=c;};
function Qb(){let a=this;H.call(a);a.n_=null;a.or=null;}
let Hp=(a,b)=>{let c,d,e,f;c=(((b.jV*7|0)+(b.kc*31|0)|0)+b.j8|0)%256|0;d=a.n_.data;if(!(d[c]!==null&&Q_(d[c],b))){a.n_.data[c]=b;d=a.or;e=Kc(G(369));F4(e,b.jV);F4(e,b.kc);F4(e,b.j8);f=b.l9;if(f<1.0)F4(e,BY(255.0*f)|0);d.data[c]=L(e);}return a.or.data[c];};
function WW(){K.call(this);this.sI=null;}
function JF(){let a=this;K.call(a);a.oX=0;a.pe=null;a.nu=null;a.mz=null;a.mM=null;a.nM=null;}
let N4=a=>{return a.mM.jn;},RW=(a,b)=>{return !(Cy(a.nM,b,0)>0.5)?0:1;},W0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(JF)){b=b;c=a.oX!=b.oX?0:!U(a.pe,b.pe)?0:!U(a.nu,b.nu)?0:!U(a.mz,b.mz)?0:!U(a.mM,b.mM)?0:U(a.nM,b.nM)?1:0;}else c=0;return c;},O3=a=>{return a.mM;},S0=J(),Gk=b=>{let c;c=(Bx(b)).kp;if(c[Br].itemType!==null)return X_(b);b=new BQ;Ba(b);S(b);},GZ=J(BH),Nq=J(0),I8=J(Do),Jm=J(I8),Ob=J(Jm),Lb=J(0),IH=J(),IE=J(IH),N8=J(IE),N_=J(CN),E8=J(0),N6=J(),NV=J(0),N7=J(),NK=J(),KM=J(BU),OC=(a,b)=>
{return 1.0/(1.0+JW( -b));},Xq=(a,b,c)=>{return c*(1.0-c);},KL=J(BU),Yj=(a,b)=>{let c,d;if(b!==0.0){c=B9(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=JW(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YH=(a,b,c)=>{return 1.0-c*c;},KK=J(BU),U2=(a,b)=>{if(b<0.0)b=0.0;return b;},R$=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},KJ=J(BU),YN=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},T1=(a,b,c)=>{return !(b>
0.0)?0.01:1.0;},KI=J(BU),Vb=(a,b)=>{let c,d;c=JW( -B9(b));d=1.0+c;return Gq(d)-(d-1.0-c)/d+Bi(b,0.0);},UG=(a,b,c)=>{DA();return OC(Eu,b);},KH=J(BU),Yd=(a,b)=>{return E5(b);},Vn=(a,b,c)=>{return EZ(b);},KG=J(BU),Tx=(a,b)=>{return b;},X7=(a,b,c)=>{return 1.0;},TU=J(),PT=b=>{return QJ(b)*CE(b);},QJ=b=>{return Cq(BT(b))*BZ(Co(b));},Mt=J(K),V6=(a,b)=>{let c,d,e,f,g;c=B7(b);d=c.jy.data;e=W(B8(CM),2);f=e.data;f[0]=Bv([1.0,1.0]);f[1]=Bv([1.0,1.0]);d[1]=E6(e);d=c.jx.data;e=W(B8(CM),2);f=e.data;g=Y(1);g.data[0]=0.0;f[0]
=g;g=Y(1);g.data[0]=(-1.0);f[1]=g;d[1]=E6(e);d=c.jy.data;e=W(B8(CM),1);e.data[0]=Bv([1.0,(-2.0)]);d[2]=E6(e);d=c.jx.data;e=W(B8(CM),1);f=e.data;g=Y(1);g.data[0]=0.0;f[0]=g;d[2]=E6(e);return c;},K8=J(K),SZ=(a,b)=>{return B7(b);};
function QG(){K.call(this);this.qW=null;}
let Xw=(a,b)=>{let c;c=B7(b);Cv(c,a.qW);return c;},Ur=J(),EB=J(0);
function Kn(){let a=this;H.call(a);a.pS=null;a.pP=null;a.pQ=null;a.pR=0;}
let Vp=b=>{b=b;KU(b.pS,b.pP,b.pQ,b.pR);},Ua=J(),Gx=b=>{var channel=new MessageChannel();channel.port1.onmessage=function(){channel.port1.close();b();};channel.port2.postMessage(0);},Ex=J(0);
function Ch(){let a=this;K.call(a);a.jB=0.0;a.jG=0.0;a.jw=0.0;a.jE=0.0;}
let CI=(a,b,c,d,e)=>{a.jB=b;a.jG=c;a.jw=d;a.jE=e;},B3=(a,b,c,d)=>{let e=new Ch();CI(e,a,b,c,d);return e;},D5=a=>{return a.jB- -a.jw;},Cz=a=>{return a.jG- -a.jE;},R1=a=>{return a.jB;},TF=a=>{return a.jw;};
function IP(){let a=this;K.call(a);a.l_=null;a.j3=null;}
let N$=(a,b,c)=>{a.l_=b;a.j3=c;},G$=(a,b)=>{let c=new IP();N$(c,a,b);return c;},Ck=(a,b)=>{let c,d,e,f;c=a.j3;d=c.jB;e=a.l_;f=e.kn;return d-(b-f)/(e.ki-f)* -c.jw;},DP=(a,b)=>{let c,d,e,f;c=a.j3;d=c.jG;e=a.l_;f=e.kl;return d-(f-b)/(f-e.kr)* -c.jE;},Rg=(a,b)=>{let c,d,e;c=a.l_;d=c.kn;e=a.j3;return d+(b-e.jB)/e.jw*(c.ki-d);},Nk=(a,b)=>{let c,d,e;c=a.l_;d=c.kl;e=a.j3;return d-(b-e.jG)/e.jE*(d-c.kr);},YO=(a,b)=>{return IU(K_(a,b.mD));},UJ=(a,b)=>{let c,d,e;c=Bq();d=Bm(b);while(Bl(d)){e=K_(a,Bj(d));X(c,e);}return c;},K_
=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Y(c);e=d.data;f=0;while(f<c){e[f]=Ck(a,b[f]);g=f+1|0;e[g]=DP(a,b[g]);f=f+2|0;}return d;},M3=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;g=c.kg;h=Cd(d.kK,Fx(b,JE(c)));i=a.j3;j=h.mv;k=C_(b,i.jB,j);l=C_(b,i.jG,j);m=B3(k,l,C_(b,D5(i),j)-k,C_(b,Cz(i),j)-l);Cf();i=B4(g,CH);k=Cz(m)+Hm(c);n=Bm(e);o=g*0.75;while(Bl(n)){p=Bj(n);l=Ck(a,p.k1);q=C_(b,l,h.mv);r=Y(4);s=r.data;s[0]=q;s[1]=Cz(m);s[2]=q;s[3]=k;e=B$(r);t=b;BR(t,e,h);j=k+Hm(c)+o;u=C6(p.kk,i)/2.0;v=Bz(l,t.jA
-u-1.0);Dg(t,p.kk,v,j,i,d.kE);}l=m.jB;p=Cd(d.kK,Fx(b,JE(c)));u=l+Hm(c)*(-1.0);v=u+Hm(c)*(-1.0);g=c.kg;e=Ey;f=f;i=Bm(f);while(Bl(i)){k=C6((Bj(i)).kk,B4(1.0,e));if(k>0.0)g=Bz(g,v/k);}i=B4(g,e);n=Bm(f);o=(u- -l)/2.0;while(Bl(n)){e=Bj(n);q=DP(a,e.k1);k=C_(b,q,p.mv);w=Cb(e.kk);r=Y(4);s=r.data;s[0]=l;s[1]=k;s[2]=!w?u:o;s[3]=k;c=B$(r);f=b;BR(f,c,p);if(!w)Dg(f,e.kk,v,q- -g*0.36,i,d.kE);}BR(b,m,h);};
function Jt(){let a=this;K.call(a);a.lT=null;a.kB=0;a.kO=0;a.ny=null;}
let H0=(a,b,c)=>{return a.ny.data[O(c,a.kB)+b|0];},DR=(a,b)=>{let c;c=a.lT;return Oi(c.kn,c.ki,b,a.kB);},Dw=(a,b)=>{let c;c=a.lT;return Oi(c.kr,c.kl,b,a.kO);},Oi=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},Sd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(Jt)){b=b;c=!U(a.lT,b.lT)?0:a.kB!=b.kB?0:a.kO!=b.kO?0:U(a.ny,b.ny)?1:0;}else c=0;return c;};
function KD(){let a=this;H.call(a);a.jv=null;a.n$=null;a.sl=0.0;a.mL=0;a.ol=null;a.mK=null;}
let RL=(a,b,c)=>{return (O(c+1|0,a.mL)+b|0)+1|0;},RS=(a,b,c,d)=>{let e,f,g,h;e=BA(4).data;f=2*b|0;e[0]=f;e[1]=(2*(b+1|0)|0)+1|0;e[2]=2*(b+a.mL|0)|0;e[3]=f+1|0;f=0;while(f<4){g=c.data;if(g[f]&&!g[(f+1|0)%4|0]){h=f;while(true){h=(h+(!d?3:1)|0)%4|0;if(g[h])continue;if(g[(h+1|0)%4|0])break;}a.mK.data[e[f]]=e[h];}f=f+1|0;}},Vm=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;c=Bq();d=Bq();e=0;while(true){f=a.mK.data;if(e>=f.length)break;if(f[e]!=(-1)){g=new NX;g.la=Y(64);g.k9=Ew(32);h=e;while(a.mK.data[h]
!=(-1)){i=h/2|0;j=a.mL;k=(i%j|0)-1|0;l=(i/j|0)-1|0;j=(h%2|0)!=1?0:1;i=j?k:k+1|0;j=!j?l:l+1|0;if(!NW(a,k,l))Kl(g,DR(a.jv,i),Dw(a.jv,j),0);else if(!NW(a,i,j))Kl(g,DR(a.jv,k),Dw(a.jv,l),0);else{m=DR(a.jv,k);n=Dw(a.jv,l);o=DR(a.jv,i)-m;p=Dw(a.jv,j)-n;q=0.0;r=1.0;s=H0(a.jv,k,l)-b;t=H0(a.jv,i,j)-b;j=!(t>0.0)?0:1;u=0;while(true){v=r-q;w=a.sl;if(!(v>w))break;v=u>=3?(q+r)/2.0:Qk(q,r,s,t,w/2.0);x=a.n$;w=m+v*o;y=n+v*p;w=PG(x,w,y)-b;if((!(w>0.0)?0:1)==j){r=v;t=w;v=q;w=s;}u=u+1|0;q=v;s=w;}v=Qk(q,r,s,t,0.0);Kl(g,m+v*o,n+
v*p,1);}f=a.mK.data;i=f[h];f[h]=(-1);h=i;}f=Y(2*g.kv|0);z=f.data;i=0;j=0;while(j<g.kv){a:{if(j){h=i-1|0;if(PP(g,f,h,j,0))break a;if(PP(g,f,h,j,1))break a;}u=2*i|0;ba=g.la.data;h=2*j|0;z[u]=ba[h];z[u+1|0]=ba[h+1|0];i=i+1|0;}j=j+1|0;}f=Iq(f,2*i|0);X(c,f);h=0;while(true){i=g.kv;j=EI(h,i);if(j>=0)break;if(!g.k9.data[h])break;h=h+1|0;}if(!j){g=N9(g,0,i+1|0);X(d,g);}else{j=0;i=1;while(true){u=g.kv;if(i>u)break;f=g.k9.data;k=h+i|0;if(f[k%u|0])j=j+1|0;else if(j>0){bb=N9(g,k-j|0,j);X(d,bb);j=0;}i=i+1|0;}}}e=e+1|0;}x
=new QC;x.qp=Lj(c);x.qV=d;return x;},NW=(a,b,c)=>{let d;a:{if(b>=0){d=a.jv;if(b<d.kB&&c>=0&&c<d.kO){b=1;break a;}}b=0;}return b;},Qk=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bi(b+f,Bz(c-f,g));};
function QC(){let a=this;K.call(a);a.qp=null;a.qV=null;}
let WZ=a=>{return a.qV;};
function Hz(){let a=this;K.call(a);a.nf=null;a.qR=null;a.ok=0.0;a.qX=0.0;}
let LE=(a,b,c,d,e)=>{a.nf=b;a.qR=c;a.ok=d;a.qX=e;},Y3=(a,b,c,d)=>{let e=new Hz();LE(e,a,b,c,d);return e;},Sc=(a,b,c,d,e)=>{let f,g,h,i,j,k,l;f=a.qR;Fu();if(!(f===Gl&&e?1:0))g=Ks(c,d,a.ok);else{h=Fx(b,a.ok*Cs(3.141592653589793));g=new Ch;i=h/2.0;CI(g,Eb(b,c-i),Eb(b,d-i),h,h);}c=a.qX;if(c>0.0){if(g instanceof G8){j=g;f=Ks(j.po,j.pn,j.oU+c);}else{j=g;f=new Ch;h=j.jB-c;i=j.jG-c;k=j.jw;c=2.0*c;CI(f,h,i,k+c,j.jE+c);}l=a.nf.jK;Cl(b,f,l);}f=!e?a.nf.mW:a.nf.m9;Cl(b,g,f);},Ga=J(BJ),Gl=null,Xi=null,T4=null,Fu=()=>{Fu=
Be(Ga);W$();},Un=(a,b,c)=>{Fu();CP(a,b,c);},O4=(a,b)=>{let c=new Ga();Un(c,a,b);return c;},W$=()=>{let b,c,d;Gl=O4(G(370),0);b=O4(G(371),1);Xi=b;c=W(Ga,2);d=c.data;d[0]=Gl;d[1]=b;T4=c;};
function GS(){K.call(this);this.mD=null;}
let Yw=(a,b)=>{a.mD=b;},IU=a=>{let b=new GS();Yw(b,a);return b;},B$=b=>{return IU(b);},U0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(GS)){b=b;c=U(a.mD,b.mD)?1:0;}else c=0;return c;};
function Kb(){let a=this;K.call(a);a.qi=null;a.mv=0.0;a.rb=0.0;}
let WM=(a,b,c,d)=>{a.qi=b;a.mv=c;a.rb=d;},PV=(a,b,c)=>{let d=new Kb();WM(d,a,b,c);return d;},Cd=(b,c)=>{return PV(b,c,0.0);},Ro=J(DB),Uu=null,I_=()=>{I_=Be(Ro);WV();},Jf=(b,c)=>{return SY(b,c);},S9=(b,c)=>{return Up(b,c);},H4=(b,c)=>{return ST(b,c);},WV=()=>{Uu=Bt(SC);},LF=J(0);
function Ix(){let a=this;H.call(a);a.nO=null;a.ld=null;a.kA=null;}
let N3=(a,b,c)=>{let d,e,f,g;a.nO=b;d=Ej(b.ky);e=W(Ce,d);f=e.data;a.ld=e;a.kA=W(Ce,d);f[0]=BF(0,0);a.kA.data[0]=c;g=1;while(g<d){a.ld.data[g]=BF(c.jn,BK(b,g));a.kA.data[g]=BF(c.jn,BK(b,g));g=g+1|0;}},D9=(a,b)=>{let c=new Ix();N3(c,a,b);return c;},D7=a=>{return a.kA.data[Cm(a.nO)];},DF=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jy;d=b.jx;e=1;while(e<=Cm(a.nO)){f=c.data;b=a.kA.data[e-1|0];g=f[e];h=a.ld.data[e];DJ(b.jp==g.jp&&h.jn==b.jn&&h.jp==g.jn?1:0,G(372),b,g,h);i=b.jk;j=g.jk;f=h.jk;k=b.jn;l=g.jn;m
=b.jp;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[O(n,m)+q|0]*s[O(o,m)+q|0];q=q+1|0;}f.data[O(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.ld.data[e];DJ(b.jn==g.jp&&b.jp==1?1:0,G(373),g,b,g);i=b.jk;j=g.jk;t=g.jp;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}So(IA(a.nO,e),a.ld.data[e],a.kA.data[e]);e=e+1|0;}};
function L1(){let a=this;H.call(a);a.jy=null;a.jx=null;}
let SO=(a,b)=>{let c,d,e,f;c=Ej(b.ky);d=W(Ce,c);e=d.data;a.jy=d;a.jx=W(Ce,c);e[0]=BF(0,0);a.jx.data[0]=BF(0,0);f=1;while(f<c){a.jy.data[f]=BF(BK(b,f),BK(b,f-1|0));a.jx.data[f]=BF(BK(b,f),1);f=f+1|0;}},B7=a=>{let b=new L1();SO(b,a);return b;},Ci=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jy.data;if(c>=d.length)break;b=b+(d[c].jk.data.length+a.jx.data[c].jk.data.length|0)|0;c=c+1|0;}d=Y(b);e=0;c=1;while(true){f=a.jy.data;if(c>=f.length)break;b=LY(f[c].jk,d,e);e=LY(a.jx.data[c].jk,d,b);c=c+1|0;}return d;},Cv=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.jy.data;if(d>=e.length)break;c=RD(b,RD(b,c,e[d].jk),a.jx.data[d].jk);d=d+1|0;}},Oz=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},LY=(b,c,d)=>{let e;e=b.data.length;BM(b,0,c,d,e);return d+e|0;},RD=(b,c,d)=>{let e;e=d.data.length;BM(b,c,d,0,e);return c+e|0;},PN=J(0);
function M4(){let a=this;H.call(a);a.rm=null;a.ro=null;a.rn=null;}
let PG=(a,b,c)=>{let d,e,f;d=a.rm;e=a.ro;f=a.rn;B1(d,0,0,b);B1(d,0,1,c);DF(e,f);return Cy(D7(e),0,0);};
function Ie(){K.call(this);this.oa=null;}
let Tn=(a,b)=>{a.oa=b;},Lj=a=>{let b=new Ie();Tn(b,a);return b;};
function G8(){let a=this;K.call(a);a.po=0.0;a.pn=0.0;a.oU=0.0;}
let RO=(a,b,c,d)=>{a.po=b;a.pn=c;a.oU=d;},Ks=(a,b,c)=>{let d=new G8();RO(d,a,b,c);return d;};
function MH(){H.call(this);this.oi=null;}
function NX(){let a=this;H.call(a);a.la=null;a.k9=null;a.kv=0;}
let Kl=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kv;if(e==a.k9.data.length){a.la=Iq(a.la,4*e|0);f=a.k9.data;g=2*a.kv|0;h=Ew(g);i=h.data;g=Bg(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.k9=h;}h=a.la.data;j=a.kv;e=2*j|0;h[e]=b;h[e+1|0]=c;a.k9.data[j]=d;a.kv=j+1|0;},PP=(a,b,c,d,e)=>{let f,g;f=b.data;b=a.la.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kv|0)|0)+e|0]===g?1:0;},N9=(a,b,c)=>{let d,e,f,g,h,i;d=Y(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kv|0;h=2*f|0;i=a.la.data;g=2*g|0;e[h]=i[g];e[h+1
|0]=i[g+1|0];f=f+1|0;}return IU(d);};
function L0(){let a=this;H.call(a);a.oV=0;a.rL=0;a.rN=0;a.pX=0;a.qt=null;}
let Bl=a=>{return a.oV>=a.rN?0:1;},Bj=a=>{let b,c,d;b=a.rL;c=a.qt;if(b!=c.km){c=new Jp;Ba(c);S(c);}d=a.oV;a.pX=d;a.oV=d+1|0;return c.b0(d);},Wr=J(),E5=b=>{if(b!==0.0)b=MM(b,0);return b;},EZ=b=>{return MM(b,1);},MM=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(B9(b)<=1.7976931348623157E308))return NaN;if(!(B9(b)<1647099.3291652855)){d=B9(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Jz=J(),FJ=J(Jz),US=J(FJ),Vw=J(FJ);
function MD(){let a=this;K.call(a);a.sA=0.0;a.ss=0.0;a.jY=null;a.qY=null;a.qc=null;a.r1=0.0;a.q3=null;a.sB=0.0;a.kg=0.0;a.rq=0.0;a.rp=0.0;}
let Tc=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.sA=b;a.ss=c;a.jY=d;a.qY=e;a.qc=f;a.r1=g;a.q3=h;a.sB=i;a.kg=j;a.rq=k;a.rp=l;},HF=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new MD();Tc(l,a,b,c,d,e,f,g,h,i,j,k);return l;},K2=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hm=a=>{return a.kg*0.35;},JE=a=>{return a.kg*0.08;},Re=(a,b,c)=>{return Bi(1.0,Bz(9.0,B6(b/c)))|0;},Ru=(a,b)=>{return !(b>=a.kg*25.0)?3:7;},RK=a=>{return a.jY;},XP=a=>{return a.r1;},Pg=a=>{return a.kg;};
function W5(){let a=this;K.call(a);a.sJ=null;a.sK=null;}
let KY=b=>{return ((b+70|0)-1|0)/70|0;};
function Ok(){let a=this;K.call(a);a.ko=null;a.kx=null;}
let Q5=(b,c)=>{let d;d=c;return Z(1,Bz(B_(b/d),1000.0/d)|0);},PY=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=a.ko;f=e.kg;g=e.jY.jw;h=IV(b,c,Ru(e,g));i=Ru(a.ko,g);j= -f;while(i>1&&d){k=0.0;l=Bm(h);while(Bl(l)){m=(Bj(l)).kk;Cf();k=C6(m,B4(f,CH))-j- -k;}if(!(!(k>g)?0:1))break;h=IV(b,c,i-1|0);i=i+(-1)|0;}return h;},W1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;d=d.data;e=a.ko.jY;f=e.jw*(d[0]+0.5)/c.oI- -e.jB;g=e.jE;h=c.o5;i=g*((h-d[1]|0)-0.5)/h- -e.jG;j=W(Kb,2).data;j[0]=Cd(a.kx.jK,4.0);j[1]=Cd(a.kx.ka,2.0);k=j.length;h
=0;l=f-7.0;m=f-2.0;n=f+2.0;o=f+7.0;g=i-7.0;p=i-2.0;q=i+2.0;r=i+7.0;while(h<k){s=j[h];c=B$(Bv([l,i,m,i]));e=b;BR(e,c,s);BR(e,B$(Bv([n,i,o,i])),s);BR(e,B$(Bv([f,g,f,p])),s);BR(e,B$(Bv([f,q,f,r])),s);h=h+1|0;}},V9=J(),GV=(b,c,d)=>{let e,f,g,h,i;DJ(IQ(c,d),G(374),d,c,d);e=c.jk;f=d.jk;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IQ=(b,c)=>{return b.jn==c.jn&&b.jp==c.jp?1:0;},DJ=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BQ;d=E7(d);e=E7(e);f=E7(f);h=M();T(I(I(I(I(I(I(I(I(h,G(375)),
c),G(248)),d),G(260)),e),G(376)),f),46);BX(g,L(h));S(g);};
function Nv(){K.call(this);this.kT=null;}
let Q6=(b,c,d,e)=>{let f,g,h,i,j,k,l,m;f=Bi(1.0,c-30.0);g=B3(0.0,0.0,Bi(1.0,b),f);h=B6(g.jw/d)|0;i=B6(g.jE/d)|0;b=h*i;f=e;j=(Cs(b/f)|0)+1|0;while(j>1&&O(h/j|0,i/j|0)<e){j=j+(-1)|0;}k=h/j|0;if(O(k,i/j|0)<e){k=((((B_(Cs(g.jw/g.jE*f))|0)+10|0)-1|0)/10|0)*10|0;g=QP(g,e,k,Bz(g.jw/k,g.jE/Hq(e,k)),0.0);}else{l=j;a:{while(true){if(l<Z(1,j-1|0)){m=k;l=j;break a;}m=((h/l|0)/10|0)*10|0;if(m>0&&O(Hq(e,m),l)<=i)break;l=l+(-1)|0;}}g=QP(g,e,Bg(m,e),d*l,d);}return g;},UZ=(a,b,c)=>{let d,e,f,g,h;d=Bi(3.0,c.jw/2.0+2.0);e=c.jB
- -c.jw/2.0;f=c.jG- -c.jE/2.0;g=new Ch;e=e-d;f=f-d;d=2.0*d;CI(g,e,f,d,d);c=Cd(a.kT.jK,4.0);h=b;BR(h,g,c);BR(h,g,Cd(a.kT.ka,2.0));},WA=(a,b,c)=>{let d,e,f,g,h,i,j;d=b;e=d.kF-15.0;f=!(d.jA<520.0)?0:1;Cj();g=LA(a,b,c,CL,2.0,e);g=Ju(a,b,!f?G(377):G(378),g,e);g=LA(a,b,c,Dn,g,e);g=Ju(a,b,!f?G(379):G(380),g,e);if(!f){h=B3(g,e-5.5,11.0,11.0);i=Cd(a.kT.ka,2.5);j=Bv([h.jB,h.jG,D5(h),Cz(h)]);BR(d,B$(j),i);j=Bv([h.jB,Cz(h),D5(h),h.jG]);BR(d,B$(j),i);Ju(a,b,G(381),D5(h)+6.0,e);}},LA=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=b;h=!(g.jA
<520.0)?46.0:23.0;i=0.0;j=f-5.5;while(i<h){k=Ip(c,d,i/h);Cl(g,B3(e- -i,j,1.5,11.0),k);i=i+1.0;}return e- -h+6.0;},Ju=(a,b,c,d,e)=>{let f,g,h;f=b;g=!(f.jA<520.0)?12.0:11.0;Cf();h=B4(g,CT);Dg(f,c,d,e- -g*0.36,h,a.kT.kE);return d- -C6(c,h)+12.0;},HE=J(),NL=null,F0=()=>{F0=Be(HE);Yv();},Ts=(a,b,c)=>{return b.iG(c);},TO=()=>{F0();return NL;},Yv=()=>{let b;b=new HE;F0();NL=b;},I7=J(0);
function F9(){let a=this;H.call(a);a.rR=null;a.qZ=0;a.lW=null;a.nG=null;a.op=null;a.mr=null;a.kw=0;}
let J2=(a,b,c,d)=>{let e;a.mr=V();a.rR=b;a.qZ=d;e=BA(c);a.lW=e;D2(e,(-1));a.nG=Y(c);a.op=W(B8(CM),c);},Y9=(a,b,c)=>{let d=new F9();J2(d,a,b,c);return d;},SD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;while(true){c=EI(a.kw,a.lW.data.length);if(c>=0)break;if(b<=0)break;if(BW(a.mr)){a:{d=new Pl;e=a.rR.iH(a.kw);d.lc=Bq();d.lk=1;d.mS=Y(256);f=new Ri;f.kY=BT(e);f.ku=Co(e);f.lq=GW(e);Bd();g=Bu(e,Fv);h=BT(e);i=FV(e);c=(-1);switch(C3(g)){case -361295720:if(!P(g,G(135)))break a;c=0;break a;case 2988943:if(!P(g,G(136)))break a;c
=1;break a;default:}}b:{switch(c){case 0:j=new KA;j.rW=i;j.mC=B7(h);break b;case 1:break;default:j=new II;F_();j.oT=i;break b;}j=R5(h,i);}if(G1(e,DZ))g=j;else{g=new L9;k=Wn(e);g.nS=j;g.p9=k;}f.mc=g;f.kI=(DI(e)).e3(f.kY);f.mP=D9(f.kY,f.ku.jP);f.n5=JV(f.kY,BZ(f.ku));f.r4=LW(f.kY,f.lq);f.pT=LW(f.kY,BZ(f.ku)%f.lq|0);Kg(f);d.kj=f;d.qy=Bg(1024,4000000/WS(KN(f))|0);Rh(d);d=Bn(d);a.mr=d;Lm(a,M5(BI(d)));}d=BI(a.mr);l=Pn(d)+1|0;m=!d.nj?l:Bg(l,d.kQ);QF(d,m);n=0;while(true){e=d.kj;if(e.jQ>=m)break;if(n>=1)break;Rt(e);e
=d.kj;if(e.jQ<=d.kQ)c=1;else{c:{i=e.ne;if(i-i===0.0){e=e.kI;c=1;d:{e:{while(true){k=e.jy.data;if(c>=k.length)break;if(!Oz(k[c].jk))break e;if(!Oz(e.jx.data[c].jk))break e;c=c+1|0;}c=1;break d;}c=0;}if(c){c=1;break c;}}c=0;}if(c){d.kQ=d.kj.jQ;Rh(d);c=1;}else{d.nj=1;c=d.kQ;QF(d,c);while(true){e=d.kj;if(e.jQ>=c)break;Rt(e);}c=0;}}if(!c)break;n=n+1|0;}f:{g:{o=d.kj.jQ;if(o!=m){if(!d.nj)break g;if(o!=d.kQ)break g;}break f;}}d=M5(d);if(d.pD){k=a.lW.data;c=a.kw;k[c]=(-1);a.nG.data[c]=NaN;Lk(a,d);}else{Lm(a,d);if(l==
a.qZ){a.nG.data[a.kw]=d.qF;Lk(a,d);}}b=b+(-1)|0;}return c?0:1;},Lm=(a,b)=>{let c,d,e,f;c=0;d=0;while(d<BZ(b.nU)){c=c+(!((!(Cy(b.rA,d,0)>0.5)?0:1)!==Cy(b.nU.jX,d,0)?0:1)?0:1)|0;d=d+1|0;}if(!(c!=BZ(b.nU)?0:1))a.lW.data[a.kw]=(-1);else{e=a.lW.data;f=a.kw;if(e[f]==(-1))e[f]=b.rd;}},Lk=(a,b)=>{a.op.data[a.kw]=b.sd;a.mr=V();a.kw=a.kw+1|0;},X4=a=>{return a.lW;},VS=a=>{return a.nG;},RZ=(a,b)=>{return a.op.data[b];},JX=J(0);
function Qz(){let a=this;H.call(a);a.qj=null;a.qk=0;}
let V1=(a,b)=>{return GB(a.qj,a.qk+b|0);};
function ND(){K.call(this);this.sz=null;}
function JA(){H.call(this);this.q1=null;}
let WB=b=>{MJ(b.q1);},Ee=J(0);
function Kt(){H.call(this);this.sn=null;}
let Th=(a,b)=>{let c,d;b=b;c=a.sn.qK;c.lw=V();d=c.lZ;b=H7(QX(b));d.begin(Bc(b));c.nt=G(4);Da(c);},Vh=J(),C6=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.jl.length){d=d+Gd(BB(b,e),c);e=e+1|0;}return d;},NZ=(b,c,d)=>{let e,f;if(C6(b,c)<=d)return b;e=d-Gd(8230,c);f=0;while(f<b.jl.length&&Gd(BB(b,f),c)<=e){e=e-Gd(BB(b,f),c);f=f+1|0;}return Ol(DX(b,0,f),G(382));},Gd=(b,c)=>{let d,e;d=c.mq;DK();if(d===GK)return Mb(0.602,c.lU);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e
=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.md;DT();if(d===J3)e=1.12*e;return Mb(e,c.lU);};
function Ky(){let a=this;H.call(a);a.oc=null;a.oO=null;a.ov=null;a.n4=null;a.pg=null;a.ow=null;}
let Tu=(a,b)=>{let c,d,e,f;a.pg=BA(64);a.ow=BA(64);c=b.jK.jV>=128?0:1;a.oc=!c?Fi(BC(Cc,[Q(17435),Q(1800247),Q(5942881),Q(10935200)])):Fi(BC(Cc,[Q(10935200),Q(5942881),Q(2917700),Q(1923635)]));a.oO=!c?Fi(BC(Cc,[Q(13612762),Q(10055851),Q(7744131),Q(4194379)])):Fi(BC(Cc,[Q(6240876),Q(9068444),Q(12756431),Q(15523058)]));a.ov=b.ka;a.n4=GM(Ek(b.kK,0.09),b.jK);d=0;while(d<64){e=a.pg.data;b=a.oc;f=(d+0.5)/64.0;e[d]=E9(Dk(b,f));a.ow.data[d]=E9(Dk(a.oO,f));d=d+1|0;}},FO=a=>{let b=new Ky();Tu(b,a);return b;},Ip=(a,b,c)=>
{a:{GO();switch(I2.data[b.jo]){case 1:break;case 2:b=Dk(a.oc,c);break a;case 3:b=Dk(a.oO,c);break a;case 4:b=a.ov;break a;default:b=new Fk;Ba(b);S(b);}b=a.n4;}return b;},Pi=(a,b,c)=>{let d;a:{d=Bi(0.0,Bz(63.0,c*64.0))|0;GO();switch(I2.data[b.jo]){case 1:break;case 2:d=a.pg.data[d];break a;case 3:d=a.ow.data[d];break a;case 4:d=E9(a.ov);break a;default:b=new Fk;Ba(b);S(b);}d=E9(a.n4);}return d;},E9=b=>{return (-16777216)|b.jV<<16|b.kc<<8|b.j8;};
function Qn(){let a=this;H.call(a);a.rz=null;a.ry=null;a.rx=null;}
let Uh=(a,b)=>{let c,d,e,f,g,h,i,j;b=b;c=a.rz;d=a.ry;e=a.rx;f=Ck(e,b.kn);g=DP(e,b.kl);h=Ck(e,b.ki)-f;i=DP(e,b.kr)-g;b=B3(f,g,h,i);e=Cd(c.kx.jK,3.0);j=d;BR(j,b,e);BR(j,b,PV(c.kx.ka,1.5,5.0));};
function Qo(){let a=this;H.call(a);a.qM=null;a.qN=null;a.qO=null;}
let UV=(a,b)=>{let c;c=b;W1(a.qM,a.qN,a.qO,c);};
function MA(){let a=this;K.call(a);a.rg=0;a.lb=0;a.mU=0;a.le=0.0;a.nI=0.0;a.nJ=0.0;}
let QP=(b,c,d,e,f)=>{let g,h,i;g=(b.jw-e*d)/2.0;if(f>0.0)g=f*B6(g/f);h=new MA;i=Hq(c,d);f=b.jB- -g;g=b.jG;h.rg=c;h.lb=d;h.mU=i;h.le=e;h.nI=f;h.nJ=g;return h;},Hq=(b,c)=>{return ((b+c|0)-1|0)/c|0;},OD=J(0);
function Nu(){let a=this;H.call(a);a.r6=null;a.r7=null;a.r5=null;}
let SS=J(),Ps=(b,c,d,e)=>{let f,g;f=H_(El(b));g=0;while(g<c){d.data[e+g|0]=C8(f);g=g+1|0;}};
function Kp(){let a=this;K.call(a);a.kh=null;a.l3=null;a.nT=null;a.pq=0;a.oF=0.0;}
function RE(){let a=this;H.call(a);a.pA=null;a.ni=null;a.nV=0;a.pi=0;a.lS=null;a.oo=null;a.l$=null;a.pB=0;a.nk=null;a.lB=0;}
let TC=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;c=Z(1,b/O(a.lS.data.length,a.pi)|0);d=Bg(a.nV,a.lB+O(c,a.pi)|0);while(true){b=a.lB;if(b>=d)break;b=!a.pB?d-b|0:1;e=a.pA;f=a.ni;g=a.oo;h=a.l$;e=e;i=Cq(e.ob.kh);j=0;while(true){k=g.data;if(j>=k.length)break;l=Y(i);m=O(j,i);BM(f,m,l,0,i);n=e.lI;Cv(n.kW,l);n.nv=0;k[j]=!Nz(e)?(-1):0;o=1;while(o<=b){p=e.lI;q=0;while(q<1){n=p.j9;r=n.l3.jn;c=n.pq;s=((r+c|0)-1|0)/c|0;s=O(p.nv%s|0,c);c=Bg(c,r-s|0);n=NQ(p.j9.l3,s,c);t=D9(p.j9.kh,n);u=JV(p.j9.kh,c);DF(t,p.kW);JB(u,
p.kW,t,NQ(p.j9.nT,s,c));r=1;while(true){l=p.kW.jy.data;if(r>=l.length)break;GV(p.j9.oF,u.l8.data[r],l[r]);GV(p.j9.oF,u.l7.data[r],p.kW.jx.data[r]);r=r+1|0;}p.nv=p.nv+1|0;q=q+1|0;}if(!Nz(e))k[j]=(-1);else if(k[j]==(-1))k[j]=o;o=o+1|0;}l=h.data;t=e.lI;v=new Ix;n=t.j9;N3(v,n.kh,n.l3);DF(v,t.kW);l[j]=t.j9.kh.kU.i3(D7(v),t.j9.nT);BM(P3(e.lI),0,f,m,i);j=j+1|0;}r=0;while(true){l=a.lS.data;if(r>=l.length)break;m=l[r];o=a.oo.data[r];c=!o&&m!=(-1)?1:0;if(o==(-1))m=(-1);else if(!c)m=a.lB+o|0;l[r]=m;l=a.nk.data;i=l[r];f
=a.l$.data;l[r]=i|(f[r]-f[r]===0.0?0:1);r=r+1|0;}a.lB=a.lB+b|0;}if(b==a.nV)Sa(a);return a.lB!=a.nV?0:1;},Sa=a=>{let b,c,d,e,f,g,h,i;b=a.ni.data;c=b.length;d=a.lS.data;e=c/d.length|0;f=0;while(f<c){g=a.nk.data;h=f/e|0;g[h]=g[h]|(b[f]-b[f]===0.0?0:1);f=f+1|0;}h=0;while(true){b=a.nk.data;if(h>=b.length)break;d[h]=!b[h]?d[h]:(-1);g=a.l$;i=b[h]?NaN:g.data[h];g.data[h]=i;h=h+1|0;}},XO=a=>{return a.lS;},Sb=a=>{return a.l$;},W_=(a,b)=>{let c,d,e,f,g,h;c=a.ni.data;d=c.length/a.lS.data.length|0;e=O(b,d);b=O(b+1|0,d);f
=Y(b-e|0);g=f.data;h=e;while(h<b){g[h-e|0]=c[h];h=h+1|0;}return f;},O5=J(0),RJ=J(0),Wl=J(),Hh=J(BJ),Fe=null,CL=null,Dn=null,Gw=null,L3=null,Cj=()=>{Cj=Be(Hh);YK();},FF=()=>{Cj();return L3.dg();},W7=(a,b,c)=>{Cj();CP(a,b,c);},G5=(a,b)=>{let c=new Hh();W7(c,a,b);return c;},YK=()=>{let b,c,d;Fe=G5(G(383),0);CL=G5(G(384),1);Dn=G5(G(385),2);b=G5(G(386),3);Gw=b;c=W(Hh,4);d=c.data;d[0]=Fe;d[1]=CL;d[2]=Dn;d[3]=b;L3=c;},Qe=J(),Gi=null,DM=()=>{DM=Be(Qe);Tb();},IV=(b,c,d)=>{DM();return P_(b,c,QV(b,c,d,0));},Ln=(b,c,d)=>
{DM();return P_(b,c,QV(b,c,d,1));},P_=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;DM();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(B9(k-BY(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Bq();l=d.length;i=0;k=1.0E-10*e;e=b-k;n=c+k;while(i<l){k=d[i];if(k>=e&&k<=n){o=new Io;c=B9(k);j=0;while(j<g){c=c*10.0;j=j+1|0;}p=Pv(M(),El(BY(c)));while(true){q=p.jC;if(q>g)break;EO(p,0,48);}if(g>0)EO(p,q-g|0,46);if(k<0.0&&BY(c)!==0.0)EO(p,0,8722);p=L(p);o.k1
=k;o.kk=p;X(m,o);}i=i+1|0;}return m;},QV=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DM();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h=1.0/f;f=f*10.0;}i=0;a:{while(true){j=Gi.data;if(!(j[i]*h<g)){if(!e)break a;if(Nf(j[i]*h))break;}i=i+1|0;}}while(true){g=Gi.data[i]*h;k=g*B6(b/g);l=B6((b-k)/g+1.0E-10);j=Y((B_((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d
=d+1|0;}if(o>=2)break;if(!e)continue;if(!Nf(Gi.data[i]*h))break;}return j;}}p=new BQ;BX(p,G(387));S(p);},Nf=b=>{DM();return b>=1.0&&b===BY(b)?1:0;},Tb=()=>{Gi=Bv([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function Io(){let a=this;K.call(a);a.k1=0.0;a.kk=null;}
let Yo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(Io)){b=b;c=a.k1!==b.k1?0:U(a.kk,b.kk)?1:0;}else c=0;return c;};
function Rr(){let a=this;K.call(a);a.oy=0;a.og=0;a.pF=null;}
let XR=(a,b,c,d)=>{let e,f;if(d.data.length==O(b,c)){a.oy=b;a.og=c;a.pF=d;return;}e=new BQ;f=M();I(Bp(T(Bp(I(f,G(388)),b),120),c),G(389));BX(e,L(f));S(e);},Qy=(a,b,c)=>{let d=new Rr();XR(d,a,b,c);return d;},Lp=J(0),O8=J(),I2=null,GO=()=>{GO=Be(O8);RR();},RR=()=>{let b,c;b=BA((FF()).data.length);c=b.data;I2=b;c[Fe.jo]=1;c[CL.jo]=2;c[Dn.jo]=3;c[Gw.jo]=4;},JU=J(Er),Kd=J(JU),Fk=J(Kd);
function Hs(){let a=this;K.call(a);a.sD=0.0;a.sE=0.0;a.sF=0.0;}
let U1=null,FX=()=>{FX=Be(Hs);We();},Mb=(b,c)=>{FX();return  -(b* -c);},We=()=>{let b;b=new Hs;FX();b.sD=1.0;b.sE=0.0;b.sF=0.0;U1=b;},Py=J(),PZ=null,IG=()=>{IG=Be(Py);TE();},TE=()=>{let b,c;b=BA((FF()).data.length);c=b.data;PZ=b;c[Fe.jo]=1;c[CL.jo]=2;c[Dn.jo]=3;c[Gw.jo]=4;},QI=J(),Pe=null,JN=()=>{JN=Be(QI);Ya();},Ya=()=>{let b,c;b=BA((P$()).data.length);c=b.data;Pe=b;c[Eu.jo]=1;c[Kf.jo]=2;c[IN.jo]=3;};
function Kr(){let a=this;H.call(a);a.ob=null;a.lI=null;a.oB=null;a.oY=null;}
let Nz=a=>{let b,c,d,e;Cv(a.oB,P3(a.lI));DF(a.oY,a.oB);b=(D7(a.oY)).jk;c=a.ob.nT.jk;d=0;while(true){e=c.data;if(d>=e.length)break;if((!(b.data[d]>0.5)?0:1)!=(!(e[d]>0.5)?0:1))return 0;d=d+1|0;}return 1;},FI=J(0),OA=J(K),TS=a=>{return G(390);},L4=J(K),S_=a=>{return G(391);};
function Q4(){K.call(this);this.pN=0.0;}
let To=a=>{let b,c;b=DG(a.pN,4);c=M();I(I(c,G(392)),b);return L(c);};
function Pw(){let a=this;K.call(a);a.qA=0;a.qn=0.0;}
let Wc=a=>{let b,c,d;b=a.qA;c=DG(a.qn,4);d=M();I(I(Bp(I(d,G(393)),b),G(394)),c);return L(d);},PL=J(0);
function RF(){let a=this;H.call(a);a.r0=null;a.rZ=null;}
let WX=(a,b)=>{b=b;FB(a.r0,a.rZ.j7,b);};
function L8(){let a=this;H.call(a);a.j9=null;a.kW=null;a.nv=0;}
let NQ=(b,c,d)=>{let e,f;e=BF(d,b.jp);f=b.jp;BM(b.jk,O(c,f),e.jk,0,O(d,f));return e;},P3=a=>{return Ci(a.kW);};
function Pl(){let a=this;H.call(a);a.kj=null;a.qy=0;a.lc=null;a.lk=0;a.mS=null;a.kQ=0;a.nj=0;}
let Pn=a=>{return a.kj.jQ;},M5=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=a.kj;c=a.nj&&Pn(a)==a.kQ?1:0;d=new NR;e=b.kY;f=b.ku;g=Mu(b.jQ,b.lq,BZ(f));h=b.jQ;i=b.ne;j=Ci(b.kI);k=b.mc.i9();b=D7(b.mP);l=BF(b.jn,b.jp);m=b.jk;n=m.data;BM(m,0,l.jk,0,n.length);d.sx=e;d.nU=f;d.sr=g;d.rd=h;d.qF=i;d.sd=j;d.sw=k;d.rA=l;d.pD=c;return d;},QF=(a,b)=>{let c,d,e,f;c=Bg(b/a.lk|0,a.lc.jm-1|0);d=a.kj;e=d.jQ;if(!(b>=e&&O(c,a.lk)<=e)){b=O(c,a.lk);f=Bf(a.lc,c);d.jQ=b;Cv(d.kI,f.mi);d.mc.i$(f.mf);Kg(d);}},Rh=a=>{let b,c,d,e,f,g;b=a.kQ;c=a.mS;d
=c.data.length;if(b==d)a.mS=Iq(c,2*d|0);c=a.mS.data;b=a.kQ;e=a.kj;c[b]=e.ne;if(b%a.lk|0)return;f=a.lc;e=KN(e);X(f,e);e=a.lc;if(e.jm>a.qy){f=JM(e);Ig(a.lc);b=0;g=f;while(b<g.jm){e=a.lc;f=Bf(g,b);X(e,f);b=b+2|0;}a.lk=a.lk*2|0;}},LP=J(),Oq=null,HA=()=>{HA=Be(LP);T6();},T6=()=>{let b,c;b=BA((FF()).data.length);c=b.data;Oq=b;c[CL.jo]=1;c[Dn.jo]=2;};
function O2(){let a=this;H.call(a);a.p$=0;a.mj=0;a.m4=0;a.mZ=0;a.na=null;}
let MU=a=>{return a.mZ<=0?0:1;},Pf=a=>{let b,c,d;b=a.mZ-1|0;a.mZ=b;if(b<0){c=new Dm;Ba(c);S(c);}c=a.na;if(c.kP>a.p$){c=new Jp;Ba(c);S(c);}b=a.mj;a.m4=b;d=c.jr.data;c=d[b];a.mj=E1(b,d.length);return c;};
function Jw(){let a=this;H.call(a);a.mV=null;a.pd=null;a.nR=null;a.pZ=null;}
let LL=null,Gh=()=>{Gh=Be(Jw);Ut();},LM=(a,b,c)=>{let d,e,f,g;d=a.mV;e=b;d.width=e;d=a.mV;e=c;d.height=e;d=a.pd;f=b;g=c;d=d.createImageData(f,g);a.nR=d;a.pZ=new Int32Array(d.data.buffer);},Ut=()=>{let b,c;b=new Jw;Gh();c=window.document.createElement("canvas");b.mV=c;b.pd=c.getContext("2d");LM(b,1,1);LL=b;},Wu=J(),Jp=J(BH);
function NR(){let a=this;K.call(a);a.sx=null;a.nU=null;a.sr=null;a.rd=0;a.qF=0.0;a.sd=null;a.sw=null;a.rA=null;a.pD=0;}
function Ri(){let a=this;H.call(a);a.ku=null;a.lq=0;a.mc=null;a.kI=null;a.mP=null;a.n5=null;a.r4=null;a.pT=null;a.kY=null;a.jQ=0;a.ne=0.0;}
let KN=a=>{let b,c,d;b=new HX;c=Ci(a.kI);d=a.mc.i9();b.mi=c;b.mf=d;return b;},Rt=a=>{let b,c,d,e,f,g,h;b=a.mc;c=a.kI;if(a.lq>=BZ(a.ku)){JB(a.n5,a.kI,a.mP,a.ku.jX);d=a.n5;}else{d=Mu(a.jQ,a.lq,BZ(a.ku));e=d.qS!=a.lq?a.pT:a.r4;f=a.kI;g=a.ku;h=d.q6;d=e.oP;BM(g.jP.jk,h*2|0,d.jP.jk,0,BZ(d)*2|0);BM(g.jX.jk,h,d.jX.jk,0,BZ(d));DF(e.oA,f);JB(e.pa,f,e.oA,e.oP.jX);d=e.pa;}b.i_(c,d);a.jQ=a.jQ+1|0;Kg(a);},Kg=a=>{DF(a.mP,a.kI);a.ne=a.kY.kU.i3(D7(a.mP),a.ku.jX);};
function HX(){let a=this;K.call(a);a.mi=null;a.mf=null;}
let WS=a=>{return a.mi.data.length+a.mf.data.length|0;},Uv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bx(b)===Bt(HX)){b=b;c=!U(a.mi,b.mi)?0:U(a.mf,b.mf)?1:0;}else c=0;return c;};
function Nj(){let a=this;H.call(a);a.q8=null;a.q7=null;}
let UC=(a,b)=>{b=b;FB(a.q8,a.q7.j7,b);};
function KF(){let a=this;H.call(a);a.rv=null;a.rw=0;}
let RP=(a,b)=>{return NG(a.rv,a.rw+b|0);},S2=J(),VV=J(),QU=J(),L$=null,I$=()=>{I$=Be(QU);YG();},YG=()=>{let b,c;Cf();b=BA((KT.dg()).data.length);c=b.data;L$=b;c[CT.jo]=1;c[CH.jo]=2;c[Ey.jo]=3;};
function H5(){H.call(this);this.sk=null;}
let Su=b=>{MJ(b.sk);};
function Kx(){let a=this;H.call(a);a.lC=null;a.lt=null;a.kM=null;a.l8=null;a.l7=null;}
let VY=(a,b,c)=>{let d,e,f;a.lC=b;d=Ej(b.ky);a.lt=W(Ce,d);a.kM=W(Ce,d);e=B7(b);a.l8=e.jy;a.l7=e.jx;a.lt.data[0]=BF(0,0);a.kM.data[0]=BF(0,0);f=1;while(f<d){a.lt.data[f]=BF(c,BK(b,f));a.kM.data[f]=BF(c,BK(b,f));f=f+1|0;}},JV=(a,b)=>{let c=new Kx();VY(c,a,b);return c;},JB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.kA.data;f=b.jy;g=Cm(a.lC);Yq(a.lC.kU,e[g],d,a.lt.data[g]);h=Cm(a.lC);i=a.lC;b=i.lF;DA();if(b===Eu&&i.kU===EE){i=c.kA.data[h];b=a.kM.data[h];DJ(IQ(i,d)&&IQ(i,b)?1:0,G(395),i,d,b);j
=i.jk;k=d.jk;l=b.jk;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mi(IA(i,h),a.lt.data[h],c.ld.data[h],c.kA.data[h],a.kM.data[h]);while(true){h=EI(g,1);if(h<0)break;b=a.kM.data[g];m=g-1|0;i=e[m];q=a.l8.data[g];DJ(b.jn==i.jn&&q.jn==b.jp&&q.jp==i.jp?1:0,G(396),b,i,q);n=b.jk;j=i.jk;k=q.jk;r=b.jp;s=i.jp;t=b.jn;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[O(x,r)+u|0]*l[O(x,s)+v|0];x=x+1|0;}k.data[O(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kM.data[g];d
=a.l7.data[g];DJ(d.jn==b.jp&&d.jp==1?1:0,G(397),b,b,d);l=b.jk;p=d.jk;y=b.jp;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kM.data[g];d=l[g];i=a.lt.data[m];DJ(b.jp==d.jn&&i.jn==Oo(b)&&G3(i)==G3(d)?1:0,G(398),b,d,i);p=H2(b);l=H2(d);k=H2(i);h=Oo(b);u=G3(d);v=G3(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[O(x,v)+t|0]*n[O(t,u)+y|0];t=t+1|0;}k.data[O(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mi(IA(a.lC,m),a.lt.data[m],
c.ld.data[m],e[m],a.kM.data[m]);}g=g+(-1)|0;}};
function Qt(){let a=this;H.call(a);a.oP=null;a.oA=null;a.pa=null;}
let VZ=(a,b,c)=>{let d;d=J5(BF(c,2),BF(c,1));a.oP=d;a.oA=D9(b,d.jP);a.pa=JV(b,c);},LW=(a,b)=>{let c=new Qt();VZ(c,a,b);return c;};
function LR(){let a=this;K.call(a);a.q6=0;a.qS=0;}
let Mu=(b,c,d)=>{let e,f;e=O(b%(((d+c|0)-1|0)/c|0)|0,c);f=new LR;b=Bg(c,d-e|0);f.q6=e;f.qS=b;return f;},RH=J(BH);
function IS(){let a=this;H.call(a);a.sb=null;a.sc=null;a.r_=null;a.sa=0;a.r9=null;}
let UR=b=>{b=b;RA(b.sb,b.sc,b.r_,b.sa,b.r9);},Fr=J(0);
function L9(){let a=this;H.call(a);a.nS=null;a.p9=null;}
let UH=(a,b,c)=>{let d,e,f,g;d=Ci(b);a.nS.i_(b,c);e=Ci(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.p9.data[f]?g[f]:d.data[f];f=f+1|0;}Cv(b,e);},U7=a=>{return a.nS.i9();},SN=(a,b)=>{a.nS.i$(b);};
function KA(){let a=this;H.call(a);a.rW=0.0;a.mC=null;}
let XF=(a,b,c)=>{let d,e;d=1;while(true){e=b.jy.data;if(d>=e.length)break;Od(a,c.l8.data[d],a.mC.jy.data[d],e[d]);Od(a,c.l7.data[d],a.mC.jx.data[d],b.jx.data[d]);d=d+1|0;}},Od=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jk;f=c.jk;g=d.jk;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.rW*j[h];h=h+1|0;}},Tw=a=>{return Ci(a.mC);},Ub=(a,b)=>{Cv(a.mC,b);};
function Mz(){let a=this;H.call(a);a.pI=0.0;a.mA=null;a.mB=null;a.oR=null;a.oe=null;a.lH=0.0;a.lz=0.0;}
let Ti=(a,b,c)=>{a.lH=1.0;a.lz=1.0;a.pI=c;a.mA=B7(b);a.mB=B7(b);a.oR=B7(b);a.oe=B7(b);},R5=(a,b)=>{let c=new Mz();Ti(c,a,b);return c;},Xk=(a,b,c)=>{let d,e;a.lH=a.lH*0.9;a.lz=a.lz*0.999;d=1;while(true){e=b.jy.data;if(d>=e.length)break;MG(a,c.l8.data[d],a.mA.jy.data[d],a.mB.jy.data[d],a.oR.jy.data[d],a.oe.jy.data[d],e[d]);MG(a,c.l7.data[d],a.mA.jx.data[d],a.mB.jx.data[d],a.oR.jx.data[d],a.oe.jx.data[d],b.jx.data[d]);d=d+1|0;}},MG=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.jk;i=c.jk;j=d.jk;k=e.jk;l=f.jk;m
=g.jk;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lH);t[n]=r[n]/(1.0-a.lz);o[n]=o[n]-a.pI*s[n]/(Cs(t[n])+1.0E-8);n=n+1|0;}},T2=a=>{let b,c,d,e,f,g;b=Ci(a.mA);c=b.data;d=Ci(a.mB);e=c.length;f=2*e|0;g=Y(f+2|0);c=g.data;BM(b,0,g,0,e);BM(d,0,g,e,e);c[f]=a.lH;c[f+1|0]=a.lz;return g;},WC=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Y(d);BM(b,d,e,0,d);Cv(a.mA,b);Cv(a.mB,
e);d=2*d|0;a.lH=c[d];a.lz=c[d+1|0];};
function II(){K.call(this);this.oT=0.0;}
let Lu=null,F_=()=>{F_=Be(II);UU();},R9=(a,b,c)=>{let d,e;d=1;while(true){e=b.jy.data;if(d>=e.length)break;GV(a.oT,c.l8.data[d],e[d]);GV(a.oT,c.l7.data[d],b.jx.data[d]);d=d+1|0;}},Tk=a=>{F_();return Lu;},Yr=(a,b)=>{return;},UU=()=>{Lu=Y(0);},SF=J(),JW=b=>{let c,d,e,f;if(B9(b)<700.0){c=OR(b);d=c|0;e=Jv(d,0);return e+e*K9(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OR(b);f=c|0;c=K9(b,c,f);if(b>0.0){b=Jv(f,(-1));b=2.0*(b+b*c);}else{b=Jv(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-
c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OR=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Jv=(b,c)=>{EV();return Kj.data[b&127]*F1.data[((b>>7)+c|0)+1023|0];},K9=(b,c,d)=>{let e,f,g;EV();e=HW.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},TY=J();
SP([]);
CU([H,0,0,[],1,0,0,["bd",N(K1)],DL,0,H,[],1537,0,0,0,DS,0,H,[],1537,0,0,0,JQ,0,H,[],1537,0,0,0,By,0,H,[DL,DS,JQ],17,0,()=>CS(),["bd",N(P),"iG",N(Wi)],DB,0,H,[DL],1025,0,0,0,Fd,0,DB,[DS],1,0,()=>C9(),["bd",N(X8),"iG",N(Yl)],GY,0,H,[DL,JQ],0,0,0,["B",N(If),"h",R(L)],PK,0,H,[],1537,0,0,0,HD,0,GY,[PK],1,0,0,["h",R(EX),"B",N(Ys)],Er,0,H,[],1,0,0,0,E0,0,Er,[],1,0,0,0,BH,0,E0,[],1,0,0,0,Fa,0,H,[],1025,0,0,0,Wv,0,Fa,[],17,0,0,0,Wh,0,Fa,[],17,0,0,0,Lr,0,H,[],1537,0,0,0,Rs,0,H,[Lr],1537,0,0,0,KP,0,H,[],1537,0,0,0,O$,
0,H,[Rs,KP],17,0,0,0,L_,0,H,[],17,0,()=>ED(),0,T_,0,H,[],17,0,0,0,UN,0,H,[],17,0,0,0,U8,0,H,[],17,0,0,0,Fz,0,H,[],1537,0,0,0,Mk,0,H,[Fz],1,0,0,0,IB,0,H,[DS],1,0,()=>GJ(),0,Gs,0,H,[],17,0,0,["bd",N(WY)],Wm,0,H,[],17,0,0,0,Gb,0,H,[],17,0,0,0,QT,0,H,[],16,0,0,0,Cn,0,BH,[],1,0,0,0,Kh,0,H,[],17,0,0,["bd",N(YR)],QE,0,H,[],17,0,0,0,Rp,0,H,[],16,0,0,0,Le,0,H,[],1536,0,0,0,MC,0,H,[Le],16,0,0,0,Iv,0,H,[],17,0,0,0,BN,0,H,[],1537,0,0,0,Na,0,H,[BN],1,0,0,["c9",R(VF)],OX,0,H,[],17,0,0,0,M_,0,H,[BN],1,0,0,0,Hw,0,H,[],16,0,
()=>FU(),0,PB,0,H,[],1536,0,0,0,M$,0,H,[PB],1,0,0,0,G4,0,H,[],1536,0,0,0,Is,0,H,[G4],16,0,0,["cH",Dt(TR),"cI",R(Yx),"cv",R(R0)],M9,0,H,[BN],1,0,0,["c9",R(DW)],Nt,0,H,[G4],16,0,0,["cH",Dt(VK),"cI",R(S$),"cv",R(VA)],M8,0,H,[BN],1,0,0,["c9",R(D6)]]);
CU([Mf,0,H,[G4],16,0,0,["cH",Dt(RV),"cI",R(Wa),"cv",R(Ye)],M7,0,H,[BN],1,0,0,["c9",R(CF)],BL,0,H,[],1537,0,0,0,Pt,0,H,[BL],1537,0,0,0,Hn,0,H,[Pt],1,0,0,0,VH,0,H,[],17,0,0,0,OZ,0,H,[],1537,0,0,0,ES,0,H,[OZ],1537,0,0,0,Do,0,H,[ES],1025,0,0,0,Ka,0,H,[ES],1537,0,0,0,HI,0,H,[Ka],1537,0,0,0,EU,0,Do,[HI],1025,0,0,["r",R(Bm),"bd",N(LB)],Gt,0,H,[],1537,0,0,0,D4,0,H,[],1537,0,0,0,Ge,0,EU,[Gt,DL,D4],1,0,0,["b0",N(Bf),"dl",R(Gf),"L",N(X)],BJ,0,H,[DS,DL],1025,0,0,["bd",N(S6),"iG",N(Yh)],D8,0,BJ,[],65553,0,()=>Bd(),0,KR,
0,H,[ES],1537,0,0,0,QN,0,H,[KR,Ka],1537,0,0,0,MS,0,Do,[QN,Gt,DL],1,0,0,["L",N(Qv),"r",R(L5)],Xl,0,H,[],17,0,0,0,Ph,0,H,[],16,0,0,0,N2,0,H,[BL],1537,0,0,0,Iz,0,H,[N2],1,0,0,0,K7,0,H,[BL],1537,0,0,0,Iy,0,H,[K7],1,0,0,0,OQ,0,H,[BL],1537,0,0,0,HZ,0,H,[OQ],1,0,0,0,BP,0,H,[BL],1537,0,0,0,Ih,0,H,[BP],1,0,0,0,Ij,0,H,[BP],1,0,0,0,Ia,0,H,[BP],1,0,0,0,Q8,0,H,[],16,0,0,0,K,0,H,[],1025,0,0,0,Hr,0,H,[],1537,0,0,0,FS,0,K,[Hr],17,0,()=>F3(),["br",R(DC),"ct",R(WJ),"cW",N(GB),"cC",N(Xu),"gv",N(WO),"eP",R(XM),"bd",N(RX)],NN,0,
H,[],17,0,0,0,Rk,0,H,[],17,0,0,0,JR,0,H,[],1,0,0,0,FC,0,H,[],16,0,0,0,Lh,0,H,[BN],1,0,0,["c9",R(YP)],CR,0,H,[],1025,0,0,0,Oy,0,CR,[],16,0,0,["fg",N(TX),"fd",BG(Sg)],Q9,0,CR,[],16,0,0,["fg",N(Vz),"fd",BG(Xb)],Qh,0,H,[],16,0,0,0,Q7,0,H,[],1536,0,0,0,Li,0,H,[Q7],1,0,0,0,OP,0,H,[],16,0,0,0,Rd,0,H,[],16,0,0,0,HM,0,H,[BP],1,0,0,0]);
CU([HN,0,H,[BP],1,0,0,0,HP,0,H,[BP],1,0,0,0,HQ,0,H,[BP],1,0,0,0,Fw,0,K,[],17,0,0,["bd",N(U3)],X1,0,BH,[],1,0,0,0,Ov,0,H,[BN],1,0,0,["c9",R(UA)],Oe,0,CR,[],16,0,0,["fg",N(Wz),"fd",BG(Xz)],Ou,0,H,[BN],1,0,0,["c9",R(V4)],SX,0,H,[],17,0,0,0,Ot,0,H,[BN],1,0,0,["c9",R(XT)],ID,0,K,[],17,0,0,["bd",N(V_)],Qd,0,H,[BN],1,0,0,["c9",R(SU)],Of,0,CR,[],16,0,0,["fg",N(YY),"fd",BG(R6)],JP,0,H,[BP],1,0,0,0,JO,0,H,[BP],1,0,0,0,JG,0,H,[BP],1,0,0,0,PU,0,H,[BN],1,0,0,["c9",R(SV)],PX,0,H,[BN],1,0,0,["c9",R(V8)],PW,0,H,[BN],1,0,0,
["c9",R(TT)],JI,0,H,[BP],1,0,0,0,JH,0,H,[BP],1,0,0,0,JJ,0,H,[BP],1,0,0,0,Jj,0,H,[BP],1,0,0,0,Ji,0,H,[BP],1,0,0,0,Jh,0,H,[BP],1,0,0,0,Qj,0,H,[BL],1537,0,0,0,Ke,0,H,[Qj],1,0,0,0,VN,0,H,[],17,0,0,0,YW,0,H,[],17,0,0,0,PH,0,H,[],0,0,()=>Fy(),0,XH,0,H,[BL],1,0,0,0,CJ,0,H,[],1537,0,0,0,GU,0,K,[CJ],17,0,0,["bW",N(UP),"eA",R(Vf)],IJ,0,H,[BP],1,0,0,0,Tv,0,H,[],1,0,0,0,Ms,0,H,[],17,0,0,0,Rv,0,H,[BN],1,0,0,["c9",R(R2)],Rw,0,H,[BN],1,0,0,["c9",R(TN)],PA,0,H,[],16,0,0,0,KO,0,H,[BN],1,0,0,["c9",R(Tl)],Qu,0,H,[BN],1,0,0,["c9",
R(WT)],Pp,0,K,[],16,0,0,0,Iu,0,H,[BP],1,0,0,0,Xx,0,H,[],17,0,0,0,Wg,0,H,[],17,0,0,0,Lz,0,K,[],17,0,0,0,EC,0,BH,[],1,0,0,0,Fh,0,K,[],17,0,0,0,BQ,0,BH,[],1,0,0,0,FP,0,BJ,[],65552,0,()=>FA(),0]);
CU([IM,0,K,[CJ],17,0,()=>GF(),["bW",N(Tr),"eA",R(Sl)],Ry,0,K,[CJ],17,0,0,["bW",N(Xa),"eA",R(UO)],P8,0,K,[CJ],17,0,0,["bW",N(It),"eA",R(UE)],ML,0,K,[CJ],17,0,0,["bW",N(Ng),"eA",R(Wy)],Nb,0,K,[CJ],17,0,0,["bW",N(YL),"eA",R(XA)],Lv,0,K,[CJ],17,0,0,["bW",N(Xj),"eA",R(YJ)],KV,0,K,[CJ],17,0,0,["bW",N(R7),"eA",R(UM)],Oh,0,E0,[],1,0,0,0,N0,0,H,[BL],1537,0,0,0,HV,0,H,[N0],1,0,0,0,GC,0,K,[],17,0,0,["bd",N(Tj)],Uw,0,H,[],17,0,0,0,LZ,0,H,[],16,0,0,0,H9,0,K,[],17,0,0,["bd",N(MX)],CN,0,EU,[D4],1024,0,0,0,IF,0,CN,[D4],1,0,
0,["b0",N(EK),"dl",R(Ej)],Qq,0,CN,[D4],0,0,0,["dl",R(SH),"b0",N(VD)],P0,0,H,[],16,0,0,0,Md,0,H,[],1,0,0,0,SG,0,H,[],17,0,0,0,PR,0,K,[],17,0,0,0,Cc,0,K,[],17,0,0,["bd",N(Q_)],Du,0,H,[],17,0,()=>FD(),0,H1,0,H,[],1537,0,0,0,Qi,0,K,[H1],16,0,0,0,M6,0,K,[],16,0,0,0,GN,0,K,[],17,0,0,0,TA,0,H,[],17,0,0,0,P4,0,K,[],16,0,0,0,EQ,0,K,[Hr],17,0,()=>Ev(),["br",R(Ha),"ct",R(Nw),"cW",N(NG),"cC",N(Uj),"gv",N(W2),"eP",R(Ui),"bd",N(Sp)],Ny,0,K,[],17,0,0,0,Pk,0,K,[H1],16,0,0,0,Pu,0,K,[],16,0,0,0,Ww,0,H,[BL],1025,0,0,0,IR,0,H,
[BL],1536,0,0,0,HL,0,H,[IR],1,0,0,0,HK,0,H,[IR],1,0,0,0,G_,0,Cn,[],1,0,0,0,Ce,0,H,[],17,0,0,["bd",N(Sk)],N5,0,DB,[DS],1,0,()=>Jl(),0,QW,0,H,[],16,0,()=>EV(),0,Dz,0,BJ,[],66561,0,()=>EP(),0,J0,0,H,[],1537,0,0,0,PO,0,H,[J0],1,0,0,0,Dm,0,BH,[],1,0,0,0,No,0,H,[],17,0,0,0,Ma,0,H,[BL],1537,0,0,0,HS,0,H,[Ma],1,0,0,0,Qm,0,H,[],1537,0,0,0,HO,0,H,[Qm],17,0,()=>DE(),0]);
CU([HY,0,K,[],17,0,0,["bd",N(T3)],UX,0,H,[],17,0,0,0,N1,0,K,[],17,0,0,0,In,0,K,[],17,0,0,["bd",N(XE)],Eo,0,K,[],17,0,()=>G6(),["bd",N(S7)],Xg,0,H,[],16,0,0,0,Fq,0,H,[],1536,0,0,0,Qc,0,H,[Fq],16,0,0,["hV",Dt(Yn)],KX,0,H,[Fq],16,0,0,["hV",Dt(WN)],Mo,0,H,[Fq],16,0,0,["hV",Dt(W4)],K5,0,H,[Fq],16,0,0,["hV",Dt(Vo)],NE,0,K,[],16,0,0,0,P2,0,H,[],17,0,()=>Jq(),0,BU,0,BJ,[],66561,0,()=>DA(),0,F2,0,BH,[],1,0,0,0,Lq,0,H,[],32768,0,()=>Ht(),0,Hk,0,H,[],16,0,0,0,QS,0,H,[J0],1,0,0,0,OE,0,H,[],16,0,0,0,Ku,0,H,[BL],1537,0,0,
0,Nx,0,H,[Ku],1537,0,0,0,Q0,0,H,[BL],1537,0,0,0,Cu,0,H,[BL],1537,0,0,0,NP,0,H,[Cu],1537,0,0,0,Qs,0,H,[Cu],1537,0,0,0,OI,0,H,[Cu],1537,0,0,0,Qa,0,H,[Cu],1537,0,0,0,LV,0,H,[Cu],1537,0,0,0,MW,0,H,[Cu],1537,0,0,0,Ml,0,H,[Cu],1537,0,0,0,Lx,0,H,[Cu],1537,0,0,0,U4,0,H,[Nx,Q0,Cu,NP,Qs,OI,Qa,LV,MW,Ml,Lx],1025,0,0,0,E4,0,H,[],1537,0,0,0,DV,0,K,[E4],17,0,0,["bd",N(TK)],B2,0,K,[E4],17,0,0,["bd",N(Vy)],CB,0,K,[E4],17,0,0,["bd",N(YS)],Yy,0,H,[],17,0,0,0,Te,0,H,[],17,0,0,0,Gr,0,BJ,[],65553,0,()=>Cf(),0,Ft,0,K,[],17,0,0,0,RC,
0,H,[Fz],1,0,0,["gt",BG(TD)],Rn,0,H,[BN],1,0,0,["c9",R(Tz)],I5,0,K,[],16,0,0,0,Kw,0,H,[],1537,0,0,0,QY,0,H,[Kw],1,0,0,0,TW,0,H,[],17,0,0,0,Qp,0,H,[],17,0,0,0,QO,0,CN,[D4],0,0,0,["dl",R(VT),"b0",N(XW)],Pr,0,Dz,[],65552,0,0,["i3",BG(UF),"hN",BG(UQ)],Pq,0,Dz,[],65552,0,0,["i3",BG(Ve),"hN",BG(TQ)]]);
CU([X0,0,H,[],17,0,0,0,EM,0,H,[],1537,0,0,0,Fn,0,K,[EM],17,0,0,["e3",N(VI)],SA,0,H,[],16,0,0,0,Lg,0,K,[],17,0,0,0,UI,0,H,[],16,0,0,0,Gu,0,BJ,[],65553,0,()=>DK(),0,F7,0,BJ,[],65553,0,()=>DT(),0,Qb,0,H,[],16,0,0,0,WW,0,K,[],17,0,0,0,JF,0,K,[],17,0,0,["bd",N(W0)],S0,0,H,[],17,0,0,0,GZ,0,BH,[],1,0,0,0,Nq,0,H,[ES],1537,0,0,0,I8,0,Do,[Nq],1025,0,0,0,Jm,0,I8,[],1024,0,0,0,Ob,0,Jm,[],0,0,0,0,Lb,0,H,[],1537,0,0,0,IH,0,H,[Lb],1025,0,0,0,IE,0,IH,[],1024,0,0,0,N8,0,IE,[],0,0,0,0,N_,0,CN,[],0,0,0,0,E8,0,H,[],1537,0,0,0,N6,
0,H,[E8],0,0,0,0,NV,0,H,[E8],1537,0,0,0,N7,0,H,[NV],0,0,0,0,NK,0,H,[Fz],1,0,0,0,KM,0,BU,[],65552,0,0,["h0",N(OC),"hN",BG(Xq)],KL,0,BU,[],65552,0,0,["h0",N(Yj),"hN",BG(YH)],KK,0,BU,[],65552,0,0,["h0",N(U2),"hN",BG(R$)],KJ,0,BU,[],65552,0,0,["h0",N(YN),"hN",BG(T1)],KI,0,BU,[],65552,0,0,["h0",N(Vb),"hN",BG(UG)],KH,0,BU,[],65552,0,0,["h0",N(Yd),"hN",BG(Vn)],KG,0,BU,[],65552,0,0,["h0",N(Tx),"hN",BG(X7)],TU,0,H,[],16,0,0,0,Mt,0,K,[EM],17,0,0,["e3",N(V6)],K8,0,K,[EM],17,0,0,["e3",N(SZ)],QG,0,K,[EM],17,0,0,["e3",N(Xw)],Ur,
0,H,[],16,0,0,0,EB,0,H,[BL],1537,0,0,0,Kn,0,H,[EB],1,0,0,0,Ua,0,H,[],17,0,0,0,Ex,0,H,[],1537,0,0,0,Ch,0,K,[Ex],17,0,0,0,IP,0,K,[],17,0,0,0,Jt,0,K,[],17,0,0,["bd",N(Sd)],KD,0,H,[],17,0,0,0,QC,0,K,[],17,0,0,0,Hz,0,K,[],16,0,0,0,Ga,0,BJ,[],65553,0,()=>Fu(),0]);
CU([GS,0,K,[Ex],17,0,0,["bd",N(U0)],Kb,0,K,[],17,0,0,0,Ro,0,DB,[DS],1,0,()=>I_(),0,LF,0,H,[],1537,0,0,0,Ix,0,H,[],17,0,0,0,L1,0,H,[],17,0,0,0,PN,0,H,[],1537,0,0,0,M4,0,H,[PN],1,0,0,0,Ie,0,K,[Ex],17,0,0,0,G8,0,K,[Ex],17,0,0,0,MH,0,H,[LF],16,0,0,0,NX,0,H,[],16,0,0,0,L0,0,H,[E8],0,0,0,["s",R(Bl),"u",R(Bj)],Wr,0,H,[],17,0,0,0,Jz,0,H,[BL],1025,0,0,0,FJ,0,Jz,[],1025,0,0,0,US,0,FJ,[],1,0,0,0,Vw,0,FJ,[],1,0,0,0,MD,0,K,[],17,0,0,0,W5,0,K,[],17,0,0,0,Ok,0,K,[],17,0,0,0,V9,0,H,[],17,0,0,0,Nv,0,K,[],17,0,0,0,HE,0,H,[Fz],
1,0,()=>F0(),["gt",BG(Ts)],I7,0,H,[],1537,0,0,0,F9,0,H,[I7],16,0,0,["cD",N(SD),"cF",R(X4),"cG",R(VS),"gw",N(RZ)],JX,0,H,[],1536,0,0,0,Qz,0,H,[JX],1,0,0,["iH",N(V1)],ND,0,K,[Ex],17,0,0,0,JA,0,H,[EB],1,0,0,0,Ee,0,H,[],1537,0,0,0,Kt,0,H,[Ee],1,0,0,["bS",N(Th)],Vh,0,H,[],16,0,0,0,Ky,0,H,[],17,0,0,0,Qn,0,H,[Ee],1,0,0,["bS",N(Uh)],Qo,0,H,[Ee],1,0,0,["bS",N(UV)],MA,0,K,[],17,0,0,0,OD,0,H,[],1537,0,0,0,Nu,0,H,[OD],1,0,0,0,SS,0,H,[],16,0,0,0,Kp,0,K,[],17,0,0,0,RE,0,H,[I7],16,0,0,["cD",N(TC),"cF",R(XO),"cG",R(Sb),"gw",
N(W_)],O5,0,H,[BL],1537,0,0,0,RJ,0,H,[O5],1537,0,0,0,Wl,0,H,[RJ],1025,0,0,0,Hh,0,BJ,[],65553,0,()=>Cj(),0,Qe,0,H,[],17,0,()=>DM(),0,Io,0,K,[],17,0,0,["bd",N(Yo)],Rr,0,K,[],17,0,0,0,Lp,0,H,[],1537,0,0,0]);
CU([O8,0,H,[],32768,0,()=>GO(),0,JU,0,Er,[],1,0,0,0,Kd,0,JU,[],1,0,0,0,Fk,0,Kd,[],1,0,0,0,Hs,0,K,[],17,0,()=>FX(),0,Py,0,H,[],32768,0,()=>IG(),0,QI,0,H,[],32768,0,()=>JN(),0,Kr,0,H,[Lp],16,0,0,0,FI,0,H,[],1537,0,0,0,OA,0,K,[FI],17,0,0,["dB",R(TS)],L4,0,K,[FI],17,0,0,["dB",R(S_)],Q4,0,K,[FI],17,0,0,["dB",R(To)],Pw,0,K,[FI],17,0,0,["dB",R(Wc)],PL,0,H,[],1537,0,0,0,RF,0,H,[Ee],1,0,0,["bS",N(WX)],L8,0,H,[PL],16,0,0,0,Pl,0,H,[],17,0,0,0,LP,0,H,[],32768,0,()=>HA(),0,O2,0,H,[E8],0,0,0,["s",R(MU),"u",R(Pf)],Jw,0,H,
[],16,0,()=>Gh(),0,Wu,0,H,[],17,0,0,0,Jp,0,BH,[],1,0,0,0,NR,0,K,[],17,0,0,0,Ri,0,H,[],16,0,0,0,HX,0,K,[],16,0,0,["bd",N(Uv)],Nj,0,H,[Ee],1,0,0,["bS",N(UC)],KF,0,H,[JX],1,0,0,["iH",N(RP)],S2,0,H,[],17,0,0,0,VV,0,H,[BL],1025,0,0,0,QU,0,H,[],32768,0,()=>I$(),0,H5,0,H,[EB],1,0,0,0,Kx,0,H,[],17,0,0,0,Qt,0,H,[],16,0,0,0,LR,0,K,[],17,0,0,0,RH,0,BH,[],1,0,0,0,IS,0,H,[EB],1,0,0,0,Fr,0,H,[],1537,0,0,0,L9,0,H,[Fr],17,0,0,["i_",BG(UH),"i9",R(U7),"i$",N(SN)],KA,0,H,[Fr],17,0,0,["i_",BG(XF),"i9",R(Tw),"i$",N(Ub)],Mz,0,H,
[Fr],17,0,0,["i_",BG(Xk),"i9",R(T2),"i$",N(WC)],II,0,K,[Fr],17,0,()=>F_(),["i_",BG(R9),"i9",R(Tk),"i$",N(Yr)],SF,0,H,[],17,0,0,0,TY,0,H,[],17,0,0,0]);
let NA=B8(PF),T$=B8(Mv),M1=B8(HT),K6=B8(CM);
VP(["0","<java_object>@","null","javaClass@","",".more-fields",".first-fields","object","function","string","number","undefined","option"," of "," from "," to ","start of ","learning rate","seed","relu","squared-error","zeros","by-hand","weights","A network needs the inputs and at least one layer.","all","points","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","survey","false","true","-1","Train them","With this start every seed begins with the same weights, so every run is the same one: choose start=random.",
"The first seed is a whole number from 0 to ",", so that the last one is at most 4294967295; not “","Given up. ","–"," %","Seed ","Compare","button","Hidden units","2","3",", "," seeds each; all else: ","px","The third unit cures it, as far as so many seeds can tell.","So many seeds do not show that a third unit helps."," networks still fail."," network still fails.","A third unit helps much, but does not cure it: ","Of "," networks with two hidden units, "," have not learned XOR after "," iterations; with three, ",
". ","The comparison is done.","Given up.","Share of runs that are solved.","tr","th","td","Draw the map","disabled","The map is drawn. ","Across, ","; up, ","Backspace","+","-","=","Enter","ArrowRight","ArrowUp","ArrowDown","ArrowLeft","Escape",": this run ","That is as near as the map can come.","Can\'t compare ","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","the weights to begin with",
"WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default",
"LOSS","loss","cross-entropy","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape",
"predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark",
"ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits","End","Home","survey-","div","label","input","select","-complaint","p","first","runs","Training.","trains on the page itself, a few milliseconds at a time","trains in 1 worker","trains in "," workers"," in "," s, "," runs a second; ","Pause","Go on","No run has every point right at the end.","iteration","Of those that solve it, the first needs ",", half of them at most ",", and the last ","Runs that were solved at each iteration",
"No run has failed.","The losses of the "," that are not solved gather nowhere: most are still on their way. Train longer to see where they end.","All that are not solved sit there.","The losses of the other "," are scattered: they are still on their way, or rare.","index.html#","never","PageUp","PageDown","touch","4","5","6","7","8","Learning rate","0.03","0.1","0.3","10","30","Activation","Loss",": ","not trained yet","→ ","    ↑ ","one of ","only ","aria-invalid","Paused.","A grid of "," points cannot hold ",
" values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not "," and ",", learning rate "," iterations","0.0","e+","e-",".0","nan","inf","s","100.0 %","THE_RUN","THE_LOOK",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from ",", or ","one or more of "," with commas between","true or false","li","canvas",
"run","Loss "," % of those not solved","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside."," numbers"," number","weights has "," where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with ",
" a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","0123456789abcdef"," % (","No run is done yet.","All "," are done",".",", and "," diverged."," have every point right at the end, which is ","; "," have not","A map takes two different axes.","across","up","left","right","bottom","top","columns","rows",
"Row "," has "," values where the first has ","CROSS_ENTROPY","SQUARED_ERROR","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","center","Not a number: ","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY"," is used only with ",", so it is set aside.","ŷ","MIDDLE","END","Either src or dest is null","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ",
"A survey takes a whole number of seeds from 100 to 1000000, not “","This network has "," weights and biases and learns "," points. That is too much to be trained by the hundred: take fewer units, or fewer points.","That would take hours: "," over "," weights and biases and "," points. Take fewer of any of these.","A batch has from 1 to "," points here, not ",",0]","The network has no parameter ","SANS","MONO","NORMAL","BOLD","#","SHAPES","CIRCLES","A Bᵀ","C + bᵀ","C - alpha B","The shapes do not fit in C = ",
" into ","solved: sooner to later","soon to late","not solved: low to high loss","not: low to high","diverged","…","WAITING","SOLVED","UNSOLVED","DIVERGED","An axis needs a least and a greatest value, finite and the first below the second.","A raster of "," takes a colour for each cell.","waits for its turn","diverged: its numbers have left the finite ones","is not right at the end; its loss there is ","is right from iteration "," on; its loss at the end is ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B"]);
By.prototype.toString=function(){return Bc(this);};
By.prototype.valueOf=By.prototype.toString;H.prototype.toString=function(){return Bc(Uc(this));};
H.prototype.__teavm_class__=function(){return U5(this);};
let C=RQ(XG);
C.javaException=Xd;
let Y_=Symbol('jsoClass');
(()=>{let c;c=Gb.prototype;c.show=Bk(Ud);c.setPrinting=Bk(Yp);c=Hn.prototype;c.ask=Bk(W6);c=Iz.prototype;c.hear=Bk(TB);c=Iy.prototype;c.fail=Bk(WG);c=HZ.prototype;c.onChange=Bk(TV);c=Ih.prototype;c.handleEvent=Bk(XX);c=Ij.prototype;c.handleEvent=Bk(Xh);c=Ia.prototype;c.handleEvent=Bk(Xf);c=HM.prototype;c.handleEvent=Bk(Se);c=HN.prototype;c.handleEvent=Bk(VW);c=HP.prototype;c.handleEvent=Bk(YU);c=HQ.prototype;c.handleEvent=Bk(XI);c=JP.prototype;c.handleEvent=Bk(Sh);c=JO.prototype;c.handleEvent=Bk(Vk);c=JG.prototype;c.handleEvent
=Bk(Td);c=JI.prototype;c.handleEvent=Bk(TL);c=JH.prototype;c.handleEvent=Bk(Tt);c=JJ.prototype;c.handleEvent=Bk(Ws);c=Jj.prototype;c.handleEvent=Bk(TH);c=Ji.prototype;c.handleEvent=Bk(Xr);c=Jh.prototype;c.handleEvent=Bk(Yb);c=Ke.prototype;c.onAnimationFrame=Bk(Tq);c=IJ.prototype;c.handleEvent=Bk(Xs);c=Iu.prototype;c.handleEvent=Bk(XC);c=HV.prototype;c.onResize=Bk(XZ);c=HL.prototype;c.accept=Bk(Tm);c=HK.prototype;c.accept=Bk(V$);c=HS.prototype;c.pair=Bk(Xt);c=Kn.prototype;c.run=Bk(Vp);c=JA.prototype;c.run=Bk(WB);c
=H5.prototype;c.run=Bk(Su);c=IS.prototype;c.run=Bk(UR);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Gb.prototype;main=C;Surveyor=D;survey=E;serve=F;})();
return { html, survey, serve };
},
};
if (globalThis.WorkerGlobalScope) return programsHere.survey().serve();
if (!globalThis.customElements) return;
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
width: calc(15 * var(--rem));
max-width: 100%;
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
.quantities {
overflow-x: auto;
}
.quantity {
padding: calc(0.5 * var(--rem)) calc(0.6 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.4 * var(--rem));
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
scroll-margin: calc(9 * var(--rem)) 0 calc(7 * var(--rem));
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
.save .choice:has([type="file"]) {
flex-wrap: wrap;
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
.lab :is(button, input, select, summary, [tabindex="0"]:not(td)) {
scroll-margin-bottom: calc(7 * var(--rem));
}
.network {
display: flex;
flex-direction: column;
}
.network .picture {
flex: 1 0 auto;
width: 100%;
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
position: static;
}
.survey {
grid-area: survey;
}
.lab[data-views="survey"] > :is(.transport, .set-up) {
display: none;
}
.single > .survey {
flex-basis: 100%;
}
.survey-form {
margin-bottom: calc(1.25 * var(--rem));
}
.run-bar {
margin-top: 0;
}
.run-bar .runs,
.run-bar .first {
width: calc(6.5 * var(--rem));
}
.run-bar .play {
min-width: calc(8 * var(--rem));
}
.run-bar .complaint:empty {
display: none;
}
.run-bar progress {
flex: 1 1 100%;
height: calc(0.5 * var(--rem));
accent-color: var(--accent);
}
.rate {
flex: 1 1 100%;
min-height: 3em;
margin: 0;
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
font-variant-numeric: tabular-nums;
}
.result {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: calc(0.25 * var(--rem)) calc(1.25 * var(--rem));
margin: calc(0.25 * var(--rem)) 0 calc(1 * var(--rem));
}
.share-of-runs {
margin: 0;
min-width: calc(12 * var(--rem));
white-space: nowrap;
}
.share {
font: 700 calc(2.5 * var(--rem))/1.1 var(--title);
font-variant-numeric: tabular-nums lining-nums;
}
.tally {
flex: 1 1 calc(22 * var(--rem));
min-height: 4.5em;
margin: 0;
font-variant-numeric: tabular-nums;
}
.about,
.summary {
margin: 0 0 calc(0.5 * var(--rem));
color: var(--muted);
font-size: calc(0.8125 * var(--rem));
}
.survey .picture {
aspect-ratio: auto;
max-width: none;
min-height: 0;
}
.cells .picture {
height: calc(27 * var(--rem));
touch-action: manipulation;
}
.cells canvas {
cursor: pointer;
}
.survey .histogram .picture {
height: calc(17 * var(--rem));
}
.survey .map .picture {
max-width: calc(46 * var(--rem));
aspect-ratio: 1 / 1;
margin: 0 auto;
touch-action: pan-y pinch-zoom;
cursor: crosshair;
}
.bars .picture {
height: calc(17 * var(--rem));
}
.chosen {
display: flex;
gap: calc(1 * var(--rem));
min-height: calc(6.5 * var(--rem));
margin: calc(0.75 * var(--rem)) 0 calc(1 * var(--rem));
}
.chosen canvas,
.gatherings canvas {
position: static;
flex: none;
width: calc(6 * var(--rem));
height: calc(6 * var(--rem));
border: 1px solid var(--line);
border-radius: calc(0.25 * var(--rem));
}
.chosen .words {
min-height: 3em;
margin: 0 0 calc(0.4 * var(--rem));
}
.survey a {
color: var(--accent);
}
.chosen a {
display: inline-block;
padding: calc(0.2 * var(--rem)) 0;
}
.pair-of-figures {
display: grid;
grid-template-columns: minmax(0, 1fr);
gap: calc(1.25 * var(--rem));
}
.gatherings ul {
display: grid;
grid-template-columns: repeat(auto-fill, minmax(calc(9 * var(--rem)), 1fr));
gap: calc(1 * var(--rem));
min-height: calc(13 * var(--rem));
margin: 0 0 calc(0.5 * var(--rem));
padding: 0;
list-style: none;
}
.gatherings p {
margin: calc(0.25 * var(--rem)) 0;
font-size: calc(0.8125 * var(--rem));
font-variant-numeric: tabular-nums;
}
.third-unit {
padding: calc(0.5 * var(--rem)) calc(1 * var(--rem));
border-color: var(--accent);
font-weight: 600;
text-align: start;
}
.answer {
min-height: 4.5em;
margin: calc(0.75 * var(--rem)) 0;
max-width: calc(60 * var(--rem));
}
.answer:not(:empty) {
padding-inline-start: calc(0.75 * var(--rem));
border-inline-start: 4px solid var(--accent);
}
@container (min-width: 54em) {
.pair-of-figures {
grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
}
}
@container (min-width: 68em) {
.survey:not(:empty) {
display: grid;
grid-template-columns: calc(16.5 * var(--rem)) minmax(0, 1fr);
gap: 0 calc(2 * var(--rem));
}
.survey .fields {
grid-template-columns: minmax(0, 1fr);
}
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
.quantities {
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
<section class="panel puzzle" role="group" aria-labelledby="puzzle-heading" hidden>
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
<section class="panel neuron" role="group" aria-labelledby="neuron-heading" hidden>
<h2 id="neuron-heading">Why one neuron cannot do it</h2>
<p>Without a hidden layer there is one sum, z = w₁ x₁ + w₂ x₂ + b. Train it, or change its numbers, and watch two pairs of points:</p>
<p class="sums"></p>
<p class="argument"></p>
<p class="progress"></p>
</section>
</div>
<section class="panel decision" role="group" aria-labelledby="decision-heading">
<h2 id="decision-heading">Decision</h2>
<div class="picture"><canvas role="img" aria-labelledby="decision-heading" aria-describedby="decision-text"></canvas></div>
<div class="findings"><p class="finding" role="status"></p></div>
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
<section class="panel network" role="group" aria-labelledby="network-heading">
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
<section class="panel hidden-space" role="group" aria-labelledby="hidden-heading">
<h2 id="hidden-heading">Hidden space</h2>
<div class="picture"><canvas role="img" aria-labelledby="hidden-heading" aria-describedby="hidden-text"></canvas></div>
<div class="tools axes">
<label class="choice"><span>Show</span> <select class="projection"></select></label>
</div>
<p id="hidden-text" class="twin"></p>
</section>
<section class="panel loss" role="group" aria-labelledby="loss-heading">
<h2 id="loss-heading">Loss</h2>
<div class="picture"><canvas role="img" aria-labelledby="loss-heading" aria-describedby="loss-text"></canvas></div>
<div class="tools">
<label class="choice"><span>Read at</span> <input type="range" class="reader" min="0" step="1" /></label>
<label class="choice"><input type="checkbox" class="log" /> <span>log scale</span></label>
<output class="read-off"></output>
</div>
<p id="loss-text" class="twin"></p>
<details class="past" hidden>
<summary>Earlier runs</summary>
<ul></ul>
</details>
</section>
<section class="panel predictions" role="group" aria-labelledby="predictions-heading">
<h2 id="predictions-heading">Points and predictions</h2>
<div class="scroll-down" role="group" aria-label="Table of points" tabindex="0">
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
<section class="panel losses" role="group" aria-labelledby="losses-heading">
<h2 id="losses-heading">Losses</h2>
<table>
<thead>
<tr><th scope="col">iteration</th><th scope="col">loss</th></tr>
</thead>
<tbody></tbody>
</table>
</section>
<section class="panel set-up" role="group" aria-labelledby="set-up-heading">
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
<section class="panel study" role="group" aria-label="Every number of this iteration"></section>
<section class="panel survey" role="group" aria-label="Survey" hidden></section>
<p class="announcement unseen" role="status"></p>
</div>
`;
const javascript = (() => {
"use strict";
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Ol=2463534242,Nu=()=>{let x=Ol;x^=x<<13;x^=x>>>17;x^=x<<5;Ol=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Db=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},RZ=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(Df(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bm(args[i]);}Xt(()=>{f.call(null,javaArgs);},callback);},Bh=target=>target.$clinit
=()=>{},Vv=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Df();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=Wm(cls);}return cls[By].classObject;},Df=()=>I,S=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IV=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ef=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IV({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},XF=Ef("boolean","Z",1,meta=>{}),Nb=Ef("char","C",4,meta=>{}),L3=Ef("int","I",5,meta=>{{meta.valueToObject=o=>D7(o);}}),SF=Ef("long","J",6,meta=>{}),CX=Ef("double","D",8,meta=>{}),T3=Ef("void","V",9),N$=new ArrayBuffer(16),M5=new Float64Array(N$),MG=new BigInt64Array(N$),Ro=n=>{M5[0]=n;return MG[0];},VX
=n=>{MG[0]=n;return M5[0];},C7=(a,b)=>a===b?0:a<b? -1:1,KP=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Ke=(a,b)=>(a>>>0)/(b>>>0)>>>0,Zy=(a,b)=>(a>>>0)%(b>>>0)>>>0,H4=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B$=BigInt(0),EQ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),Yx=val=>Number(val),E9=val=>Number(BigInt.asIntN(32,val))|0,DN=(a,b)=>a===b,GY=(a,b)=>a!==b,ON=(a,b)=>a>=b,V0=(a,b)=>a<b,V3=(a,b)=>a<=b,Su=(a,b)=>BigInt.asIntN(64,a+b),SK=a=>BigInt.asIntN(64, -a),S3=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Tc=(a,b)=>BigInt.asIntN(64,a*b),S6=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Sw=(a,b)=>BigInt.asIntN(64,a%b);
let UQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),RX=(a,b)=>BigInt.asIntN(64,a&b),Wn=(a,b)=>BigInt.asIntN(64,a|b),Yr=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Ys=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B_(cls))(data);},BO=(cls,data)=>new (B_(cls))(data),Da=sz=>new Uv(new Uint16Array(sz)),B9=sz=>new NI(new Int32Array(sz)),Iy=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NI(buffer);},Du
=sz=>new Vc(new Int8Array(sz)),Bo=sz=>new LL(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LL(buffer);},B_=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(Df()).call(this);this.data=data;}JavaArray.prototype=Object.create((Df()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.be=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B_(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IV({name:name,binaryName:name,parent:Df(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function YV(array){return array.data.length;}
let IE,Wq=strings=>{YE();IE=new Array(strings.length);for(let i=0;i<strings.length;++i){IE[i]=Pe(Bm(strings[i]));}},H=index=>IE[index],Ij=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},R_=array=>Ij(array,0,array.length),Bm=str=>str===null?null:Np(str),T=str=>str===null?null:str.js,YE=()=>C3(),Pe;
{Pe=str=>str;}let Pz=(obj,cls)=>obj instanceof Df()&&!!obj.constructor[By]&&EG(obj.constructor,cls),EG=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EG(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EG(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EG(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw WO(ex);},FW=Symbol("javaException"),WO=ex=>{if(!ex.$jsException){Mp(ex);}return ex.$jsException;},Mp=ex=>{let javaCause=ZN(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dl("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FW]=ex;ex.$jsException=err;Za(err,ex);},Za=(err,ex)=>{if(typeof V4==="function"&&err.stack){let stack=V4(err.stack);let javaStack=Bd(Ss(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Us(Bm(element.className),Bm(element.methodName),Bm(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){WJ(ex,javaStack);}}},Dl;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dl=function Dl(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dl);Object.setPrototypeOf(self,Dl.prototype);self[defaultMessage]=message;return self;}
;Dl.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dl},message:{get(){try {let javaException=this[FW];if(typeof javaException==='object'){let javaMessage=TV(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dl=Error;}let XY=e=>e instanceof Error&&typeof e[FW]==='object'?e[FW]:null,TV=t=>
VB(t),ZN=t=>VH(t),Ss=()=>Df(),Us=(className,methodName,fileName,lineNumber)=>{{return null;}},WJ=(e,stack)=>{},OY=null,SZ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}OY=packages;},Ws=[],C5=data=>{let packages=OY;let i=0;while(i<data.length){let cls=data[i++];Ws.push(cls);let m=IV();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},Xt=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(Tq(a));},Tq=a=>{return a.constructor;},Sj=(a,b)=>{return a!==b?0:1;},UA=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nu();c=a.$id$;DM();if(!c)d=H(0);else{e=(((32-MU(c)|0)+4|0)-1|0)/4|0;f=Da(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FD((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FK(f);}b=M();J(J(b,H(1)),d);return L(b);},Z7=a=>{let b,c,d;b=(Bz(a)).kW;if(!Pz(a,I6)&&b[By].itemType===null){b=new OT;Br(b);Z(b);}c=So(a);b=c;d=Nu();b.$id$=d;return c;},Em=K(0),DV=K(0),Kg=K(0);
function Bv(){I.call(this);this.mS=0;}
let XX=null,LX=null,Sp=null,C3=()=>{C3=Bh(Bv);Xn();},SG=a=>{C3();a.js="";},P8=()=>{let a=new Bv();SG(a);return a;},S2=(a,b)=>{C3();a.js=Ij(b.data,0,b.data.length);},FK=a=>{let b=new Bv();S2(b,a);return b;},Xl=(a,b)=>{a.js=b;},Np=a=>{let b=new Bv();Xl(b,a);return b;},RD=b=>{let c;C3();c=P8();c.js=R_(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.js.length)return a.js.charCodeAt(b);c=new Hl;Br(c);Z(c);},Ck=a=>{return a.js.length?0:1;},F8=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.js.length)return (-1);if(a.js.charCodeAt(d)==e)break;d=d+1|0;}return d;}GZ();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.js.length-1|0))return (-1);if(a.js.charCodeAt(d)==f&&a.js.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.js.length;e=C7(b,c);if(!e)return LX;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Np(a.js.substring(b,c));f=new Hl;Br(f);Z(f);},Hk=(a,b)=>{return Dx(a,b,a.js.length);},Jo=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=Da(a.js.length+b.js.length|0);d=c.data;e=0;f=0;while(f<a.js.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.js.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return RD(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Da(a.js.length);e=d.data;f=0;while(f<a.js.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return RD(d);},D1=a=>{let b,c;b=0;c=a.js.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},U=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.js!==c.js?0:1;},Dd=a=>{let b;a:{if(!a.mS){b=0;while(true){if(b>=a.js.length)break a;a.mS=(31*a.mS|0)+a.js.charCodeAt(b)|0;b=b+1|0;}}}return a.mS;},C2=(b,c)=>{let d,e;C3();d=BM(c);if(!BJ(d))return H(2);e=M();JQ(e,BH(d));while(BJ(d)){JQ(e,b);JQ(e,BH(d));}return L(e);},Xn=()=>{XX=Da(0);LX=P8();Sp=new MY;},DH=K();
function Fb(){DH.call(this);this.lQ=0;}
let Sy=null,Hy=null,DM=()=>{DM=Bh(Fb);We();},VM=(a,b)=>{DM();a.lQ=b;},PL=a=>{let b=new Fb();VM(b,a);return b;},Cc=b=>{DM();return (Mx(X9(20),b,10)).g();},D7=b=>{let c,d;DM();if(b>=(-128)&&b<=127){a:{if(Hy===null){Hy=Bd(Fb,256);c=0;while(true){d=Hy.data;if(c>=d.length)break a;d[c]=PL(c-128|0);c=c+1|0;}}}return Hy.data[b+128|0];}return PL(b);},YP=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lQ==a.lQ?1:0;},MU=b=>{let c,d;DM();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},We=()=>{Sy=Bx(L3);};
function G$(){let a=this;I.call(a);a.jM=null;a.jO=0;}
let Mm=(a,b)=>{a.jM=Da(b);},X9=a=>{let b=new G$();Mm(b,a);return b;},Mx=(a,b,c)=>{return Yj(a,a.jO,b,c);},Yj=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H4(c,d)<0){if(e)Dc(a,b,b+1|0);else{Dc(a,b,b+2|0);f=a.jM.data;g=b+1|0;f[b]=45;b=g;}a.jM.data[b]=FD(c,d);}else{h=1;i=1;j=Ke((-1),d);b:{while(true){k=Bc(h,d);if(H4(k,c)>0){k=h;break b;}i=i+1|0;if(H4(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Dc(a,b,b+i|0);if(e)e=b;else{f=a.jM.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jM.data;b=e+1|0;f[e]=FD(Ke(c,
k),d);c=Zy(c,k);k=Ke(k,d);e=b;}}}return a;},It=(a,b)=>{let c,d,e,f,g;c=a.jM.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jM.data;f=Da(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jM=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jM;d=c.data;e=a.jO;C3();f=d.length;if(e>=0&&e<=(f-0|0)){b.js=Ij(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Dc=(a,b,c)=>{let d,e,f,g;d=a.jO;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jM.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jO=a.jO+(c-b|
0)|0;},Qe=K(0),HQ=K(G$),Yu=a=>{Mm(a,16);},M=()=>{let a=new HQ();Yu(a);return a;},SA=(a,b)=>{let c,d;b=b;a.jM=Da(b.js.length);c=0;while(true){d=a.jM.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jO=b.js.length;},Ez=a=>{let b=new HQ();SA(b,a);return b;},J=(a,b)=>{let c,d;c=a.jO;d=a;b=b===null?H(3):b;KU(d,c,b);return a;},O=(a,b)=>{let c;c=a.jO;KU(a,c,b);return a;},R=(a,b)=>{Mx(a,b,10);return a;},P5=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jO;d=a;e=1;if(V0(b,B$)){e=0;b=SK(b);}a:{if(Ih(b,Cd(10))<0){if(e)Dc(d,c,c+1|0);else
{Dc(d,c,c+2|0);f=d.jM.data;g=c+1|0;f[c]=45;c=g;}d.jM.data[c]=FD(E9(b),10);}else{g=1;h=Cd(1);i=JG(Cd(-1),Cd(10));b:{while(true){j=Tc(h,Cd(10));if(Ih(j,b)>0){j=h;break b;}g=g+1|0;if(Ih(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Dc(d,c,c+g|0);if(e)g=c;else{f=d.jM.data;g=c+1|0;f[c]=45;}while(true){if(DN(j,B$))break a;f=d.jM.data;c=g+1|0;f[g]=FD(E9((JG(b,j))),10);b=Tr(b,j);j=JG(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jO;ER(a,c,b);return a;},JQ=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.js.length;e=a;f=e.jO;e=e;if(c<=d&&d
<=b.js.length){Dc(e,f,(f+d|0)-c|0);while(c<d){g=e.jM.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;Mg(b);Z(b);},ER=(a,b,c)=>{Dc(a,b,b+1|0);a.jM.data[b]=c;return a;},Un=a=>{return L(a);},Zk=(a,b)=>{It(a,b);},KU=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jO){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jO+c.js.length|0;It(a,d);e=a.jO-1|0;while(e>=b){a.jM.data[e+c.js.length|0]=a.jM.data[e];e=e+(-1)|0;}a.jO=a.jO+c.js.length|0;d=0;while(d<c.js.length){f=a.jM.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Hl;Br(c);Z(c);};
function Ex(){let a=this;I.call(a);a.qW=null;a.sv=null;a.qz=0;a.sf=0;}
let Br=a=>{PV(a);a.qz=1;a.sf=1;},Z2=()=>{let a=new Ex();Br(a);return a;},Z3=a=>{return a;},PV=a=>{Mp(a);},VB=a=>{return a.qW;},VH=a=>{let b;b=a.sv;if(b===a)b=null;return b;},E0=K(Ex),BN=K(E0),Mg=a=>{Br(a);},Z1=()=>{let a=new BN();Mg(a);return a;},BW=(a,b)=>{PV(a);a.qz=1;a.sf=1;a.qW=b;},ZZ=a=>{let b=new BN();BW(b,a);return b;},E8=K(),W5=K(E8),Sm=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},WR=K(E8),Me=K(0),RF=K(0),Ls=K(0);
function PN(){I.call(this);this.kW=null;}
let Wm=b=>{let c;c=new PN;c.kW=b;return c;},G9=a=>{return !a.kW[By].primitiveKind?0:1;},HM=a=>{let b;b=a.kW[By].itemType;return b===null?null:Bx(b);},N0=K(),ET=()=>{ET=Bh(N0);U6();},Xb=b=>{ET();},F=()=>{let b,c,d,e,f;ET();b=Bi();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e].jA;V(b,f);e=e+1|0;}return T(C2(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i,j;ET();d=Bm(d);e=Bm(e);g=TQ(f,"hear");h=new Hp;h.nj=matchMedia("(prefers-color-scheme: dark)");f=new MP;f.jG=h;h.oB=f;f=new Kq;f.rG=h;h.l8=Bj(f);f=new Kp;f.q4=h;h.os=Bj(f);f
=new Ks;f.p6=h;h.oz=Bj(f);f=new Kr;f.sc=h;h.oT=Bj(f);h.nt=Bp();h.nn=b;i=new Mw;i.nW=Bm(location.hash.slice(1));i.nu=b;h.lc=i;h.qq=d;h.lE=g;j=Ck(e)?0:1;h.nF=j;b=new PA;d=j?JR(e):Om(h.lc);a:{b.mE=Bi();b.lA=Bi();b.kH=d;d=Gy(d);b.og=d;e=new Nl;f=d.mu;e.lh=NaN;e.jV=f;e.jz=L2(f);CS(e,Dg(f));b.j2=e;h.km=b;h.jx=e;d=new Gu;e=h.lc;f=h.oB;d.nE=Bp();d.oX=H(2);d.pZ=e;d.l5=b;d.lG=f;d.kV=b.j2;h.p5=d;Kj(h.jx,new QS);if(h.nF){e=h.jx.jV;Ba();if(BD(e,EV,H(5))){j=1;break a;}}j=0;}h.nA=j;h.oj=BU(h.jx.jz);h.j3=Ut(c,h.oB);b=new IB;d
=new QR;d.qG=h;Ny(b,c,d);h.m4=b;FP(h);return h;},U6=()=>{return;},Uy=K(),So=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Vf=K(),Bg=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},TQ=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},VA
=K(),Kt=K(0),MY=K(),IH=K(),Sx=null,UD=null,GZ=()=>{GZ=Bh(IH);Tk();},FD=(b,c)=>{GZ();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Tk=()=>{Sx=Bx(Nb);UD=Bd(IH,128);};
function GC(){I.call(this);this.m_=null;}
let Sv=(a,b)=>{a.m_=b;},EK=a=>{let b=new GC();Sv(b,a);return b;},B8=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bm(typeof b);d=!U(c,H(6))&&!U(c,H(7))?0:1;Fw();e=Lh;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);e.set(b,new WeakRef(h));return h;}if(U(c,H(8))){i=Hx;j=Le;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(U(c,H(9))){l=Gg;m=OZ;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(U(c,H(10))){f=PD;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EK(b);PD=new WeakRef(h);return h;}}return EK(b);},Bj=b=>{if(b===null)return null;return !(b instanceof GC)?b:b.m_;},Mq=b=>{if(b===null)return null;return !(b instanceof Df())?b:Bj(b);},XH=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GC))return 0;return a.m_
!==b.m_?0:1;},WX=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.X(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EH;BW(b,H(2));Z(b);},PB=K(0),Gf=K(0),EF=K(),Ci=a=>{return a.ba()?0:1;},EJ=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Ir=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!V(a,b))continue;c=1;}return c;},Rp=K(0),HW=K(0),Ie=()=>{Fj();return Li;},Ml=b=>{let c;Fj();c=new Ra;c.rl=b;return c;},NA=(b,c)=>{let d;BR(b);BR(c);d=new QM;d.rO=b;d.ro=c;return d;},O4=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IW(b.be());};
function EU(){EF.call(this);this.kS=0;}
let BM=a=>{let b;b=new ME;b.qw=a;b.rH=a.kS;b.rJ=a.ba();b.pH=(-1);return b;},JS=(a,b)=>{let c,d,e;c=a;d=c.jw;e=0;while(true){if(e>=d)return (-1);if(X(b,BF(c,e)))break;e=e+1|0;}return e;},F0=(a,b)=>{let c,d;if(!Pz(b,HW))return 0;c=b;if(a.ba()!=c.ba())return 0;d=0;while(d<c.ba()){if(!X(a.bf(d),c.bf(d)))return 0;d=d+1|0;}return 1;},I6=K(0),D9=K(0);
function Gd(){let a=this;EU.call(a);a.kv=null;a.jw=0;}
let WY=a=>{HN(a,10);},Bi=()=>{let a=new Gd();WY(a);return a;},HN=(a,b)=>{let c;if(b>=0){a.kv=Bd(I,b);return;}c=new BT;Br(c);Z(c);},Z4=a=>{let b=new Gd();HN(b,a);return b;},U_=(a,b)=>{let c,d,e,f;HN(a,b.jw);c=BM(b);d=0;while(true){e=a.kv.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jw=f;},Hc=a=>{let b=new Gd();U_(b,a);return b;},BF=(a,b)=>{HU(a,b);return a.kv.data[b];},T1=a=>{return a.jw;},L4=(a,b,c)=>{let d,e;HU(a,b);d=a.kv.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.jw+1|0;d=a.kv.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kv;f=HM(Bz(e));if(f===null){b=new EH;Br(b);Z(b);}if(f===Bx(T3)){b=new BT;Br(b);Z(b);}if(c<0){b=new RT;Br(b);Z(b);}g=e.data;e=Sm(f.kW,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kv=e;}e=a.kv.data;h=a.jw;a.jw=h+1|0;e[h]=b;a.kS=a.kS+1|0;return 1;},GF=(a,b)=>{let c,d,e,f;HU(a,b);c=a.kv.data;d=c[b];e=a.jw-1|0;a.jw=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kS=a.kS+1|0;return d;},Gi=a=>{let b,c,d,e,f,g;b=a.kv;c=0;d=a.jw;e=null;if(c>d){e=
new BT;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jw=0;a.kS=a.kS+1|0;},HU=(a,b)=>{let c;if(b>=0&&b<a.jw)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.sr=null;a.jW=0;}
let Cy=(a,b,c)=>{a.sr=b;a.jW=c;},Tl=(a,b)=>{return a!==b?0:1;};
function Dh(){let a=this;BI.call(a);a.jA=null;a.rf=null;a.lT=null;a.nv=null;a.pD=null;}
let Cf=null,C4=null,B0=null,CH=null,C$=null,Dn=null,C0=null,Ek=null,CW=null,Dy=null,Et=null,Gp=null,Dp=null,Ed=null,Cw=null,Hu=null,FR=null,Ga=null,GO=null,EV=null,Ds=null,Fq=null,EX=null,QT=null,Ba=()=>{Ba=Bh(Dh);SB();},B7=()=>{Ba();return QT.be();},Nr=(a,b,c,d,e,f,g,h)=>{Ba();Cy(a,b,c);a.jA=d;a.rf=e;a.lT=f;a.nv=g;a.pD=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dh();Nr(h,a,b,c,d,e,f,g);return h;},LA=b=>{let c,d,e,f;Ba();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(U(f.jA,b))return Bw(f);e=e+1|0;}return Bp();},Oe
=a=>{let b;b=a.rf;Fy();return b!==B3?0:1;},Ql=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jA;e=a.lT.bl();b=IC(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IC=b=>{let c;Ba();if(b.js.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},WQ=()=>{let b,c;Ba();b=Bd(Dh,23);c=b.data;c[0]=Cf;c[1]=C4;c[2]=B0;c[3]=CH;c[4]=C$;c[5]=Dn;c[6]=C0;c[7]=Ek;c[8]=CW;c[9]=Dy;c[10]=Et;c[11]=Gp;c[12]=Dp;c[13]=Ed;c[14]=Cw;c[15]=Hu;c[16]=FR;c[17]=Ga;c[18]=GO;c[19]=EV;c[20]=Ds;c[21]=Fq;c[22]=EX;return b;},SB
=()=>{let b;b=new Dh;Fy();Nr(b,H(15),0,H(16),B3,CA(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C4=BL(H(29),1,H(27),B3,WN(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,CA(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CH=BL(H(38),3,H(36),B3,Jl(Jn(0),21057),H(2),H(39));C$=BL(H(40),4,H(41),B3,Jl(C8(0.0,21056.0),21057),H(2),H(42));Dn=BL(H(43),5,H(44),B3,C8(0.0,4.294967295E9),H(0),H(45));C0=BL(H(46),6,H(47),B3,Jl(C8(1.0,64.0),6),H(48),H(49));Ek=BL(H(50),7,H(51),B3,CA(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CW=BL(H(60),8,H(61),B3,CA(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,CA(BO(Bv,[H(65),H(66)])),H(65),H(67));Et=BL(H(68),10,H(69),B3,CA(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gp=BL(H(74),11,H(75),B3,Jn(1),H(76),H(77));Dp=BL(H(78),12,H(79),B3,Jp(C8(1.0,1000.0),H(80)),H(80),H(81));Ed=BL(H(82),13,H(83),Cx,C8(1.0,1000000.0),H(84),H(85));Cw=BL(H(86),14,H(87),Cx,C8(0.0,1000000.0),H(0),H(88));Hu=BL(H(89),15,H(90),Cx,Jp(YU(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97),H(98)])),H(99)),H(99),H(100));FR=BL(H(101),16,H(102),Cx,CA(BO(Bv,[H(80),H(103),H(104)])),H(80),H(105));Ga=BL(H(106),17,H(107),Cx,CA(BO(Bv,[H(108),H(109)])),H(108),H(110));GO=BL(H(111),18,H(112),Cx,CA(BO(Bv,[H(113),H(114)])),H(113),H(115));EV=BL(H(116),19,H(117),Cx,W8(),H(118),H(119));Ds=BL(H(120),20,H(121),Cx,Jp(C8(1.0,10000.0),H(122)),H(123),H(124));Fq=BL(H(125),21,H(126),Cx,CA(BO(Bv,[H(127),H(128),H(129)])),H(127),H(130));EX=BL(H(131),22,H(132),Cx,CA(BO(Bv,[H(127),
H(133),H(134)])),H(127),H(135));QT=WQ();};
function Hp(){let a=this;I.call(a);a.nn=null;a.lc=null;a.qq=null;a.lE=null;a.nj=null;a.oB=null;a.j3=null;a.l8=null;a.os=null;a.oz=null;a.oT=null;a.km=null;a.jx=null;a.p5=null;a.m4=null;a.nt=null;a.n8=0;a.l$=0;a.nF=0;a.nA=0;a.n0=0;a.mj=0;a.qU=0;a.pf=0;a.oj=0;a.oL=0;}
let J6=a=>{PW(a.jx);CL(a);},K9=a=>{Fd(a.jx);CL(a);},L5=a=>{My(a.km,Om(a.lc));DI(a);},DI=a=>{a.nt=Bp();a.oL=0;Kj(a.jx,new PJ);FP(a);Ct(a);LP(a);a.lE.hear("engine");},No=(a,b)=>{Fd(a.jx);CS(a.jx,b);Kj(a.jx,new Rj);CL(a);},KB=(a,b)=>{CS(a.jx,KN(a,b));If(a.jx,new Lt,150.0);CL(a);},KN=(a,b)=>{return Bu(0.0,Bf(b,CG(a.jx)))|0;},RC=(a,b,c)=>{let d;d=EC(c);if(KM(d)&&Eh(d)===Bs(Eh(d)))return d;d=M();J(J(J(J(d,b),H(136)),c),H(137));a.nt=Bw(L(d));FP(a);return J9();},LP=a=>{let b,c,d;a:{b:{b=a.nA;c=a.jx.jV;Ba();a.nA=BD(c,
EV,H(5));d=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.nA&&!d){if(a.n0)break b;if(!b)break b;}b=0;break a;}b=1;}a.n0=b;Rt(a);},Rt=a=>{Na(a);Ct(a);},Na=a=>{let b;clearTimeout(a.qU);if(a.n0&&a.l$){b=a.m4;if(b.pg){if(Py(b))J6(a);else{b=new JL;b.r_=a;a.qU=setTimeout(Bg(Bj(b),"onTimer"),200);}}}},CL=a=>{a.n0=0;a.pf=1;KS(a.j3.kY);Ct(a);},Ct=a=>{let b;if(a.l$&&!a.mj){b=new In;b.pW=a;a.mj=requestAnimationFrame(Bg(Bj(b),"onAnimationFrame"));}},I7=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,
v,w,x,y,z,ba,bb,bc;b=F3;c=JI(a.jx)&&!b?0:1;a:{if(!c){if(!Ph(a.m4))break a;if(!Py(a.m4))break a;}d=a.j3;e=a.jx;f=Q7(a)&&!b?1:0;b:{g=e.jV;h=EZ(e.jz);i=new Qk;j=e.jz;k=Q6(h.jF.jt);if(!B5(d.mF)){l=Bl(d.mF);m=h.jY;if(Gt(l.pP,m)&&Mv(l.pq,k)?1:0)break b;}l=new Nz;n=h.jY;o=CI(n);p=o<=500?100:o>5000?25:50;l.nY=BE(1,2);l.ng=Bp();l.pp=Bp();l.pP=n;l.pq=k;l.rP=p;q=new Gs;m=new Cg;b=Bc(p,p);FV(m,b,2);r=0;while(r<b){BV(m,r,0,GS(k.kt,k.kr,r%p|0,p));BV(m,r,1,GS(k.kj,k.kd,r/p|0,p));r=r+1|0;}Jd(q,n,m);l.ns=q;l.o$=E3(n,l.nY);d.mF
=Bw(l);}s=Bl(d.mF);if(f)q=UB();else{m=Bb(16777215);q=new Fe;n=Bb(1841698);t=Bb(5591647);u=Bb(3815235);v=Bb(2762803);Fz();w=EA(FI,0.0);x=EA(FI,1.0);y=Bb(7744131);z=Bb(1800247);ba=Bb(7744131);l=PM(BO(CJ,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));k=FI;bb=Bd(CJ,k.m1.data.length);bc=bb.data;o=0;b=bc.length;while(o<b){bc[o]=JC(DT(k.m1.data[o],0.2),m);o=o+1|0;}HV(q,m,n,t,u,v,w,x,y,z,ba,l,PM(bb));}l=!(EL(d.mM)&&GG(d.mM)<Bk(h.jF)?1:0)?CE():d.mM;i.mh=g;i.sq=j;i.kD=h;i.oi
=s;i.om=q;i.my=l;i.k6=c;RB(d.or,i,c);RB(d.nU,i,c);OA(d.kY,f,c);OA(d.mk,f,c);R3(d.nU,i);T_(d.qk,e);Wp(d.si,i);Y1(d.rB,i);ZA(d.r1,e.jz,D4(g));W9(d.p$,i);}},Mj=(a,b)=>{F3=b;KS(a.j3.kY);LW(a.j3.kY,b);LW(a.j3.mk,b);I7(a);},FP=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nn;c=a.jx.jV;Ba();b.setAttribute("data-theme",T(Bt(c,Fq)));d=a.j3;e=a.km;c=a.nt;f=a.n8&&BD(a.jx.jV,EX,H(134))?H(138):!U(a.qq,H(134))?H(139):H(140);g=BP(e);h=Hc(e.og.sm);BR(h);b=new QC;b.ql=h;FB(c,b);i=DA(g,Im());j=d.qL;if(i)b=Ie();else{b=Bi();c=Dq(g);i
=Bn(c)<=1?0:1;a:{if(i){k=c.kQ;Cr();if(k!==QX)break a;}if(i)V(b,H(141));b:{c=Bt(g,Cf);l=(-1);switch(Dd(c)){case -1360216880:if(!U(c,H(23)))break b;l=2;break b;case -895939855:if(!U(c,H(24)))break b;l=3;break b;case 118875:if(!U(c,H(17)))break b;l=0;break b;case 3684185:if(!U(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(142):H(143);m=M();J(J(J(m,H(144)),c),k);k=L(m);V(b,k);}}if(BD(g,B0,H(35))){c=Dq(g);i=1;d:{while(i<Bn(c)){if(Be(c,
i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)V(b,H(145));}if(BD(g,Et,H(72))){n=FS(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(146)),c),H(147));k=L(k);V(b,k);}}else{i=P3(g);l=BD(g,Et,H(71));o=!l?i:10.0*i;if(FS(g)*o>80.0){c=!l?H(2):H(148);k=BZ(FS(g));m=BZ(Bs(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(149)),i),H(150)),c),H(151)),k),H(152)),m),46);k=L(p);V(b,k);}}}Vw(j,h,b);b=d.pt;k=Bt(g,FR);b.setAttribute("data-controls",T(k));Zo(d.rR,C6(Bt(g,Hu),44));c=BM(d.rh.n9);while(BJ(c)){ZD(BH(c),g);}Ty(d.q8,e);VT(d.pQ,CQ(d.ny)&&DA(Bl(d.ny),
g)?1:0);d.ny=Bw(g);d=d.qy;e=M();J(J(J(e,H(153)),f),H(154));BC(d,L(e));Ct(a);},Q7=a=>{let b,c,d;a:{b=a.jx.jV;Ba();c=Bt(b,Fq);d=(-1);switch(Dd(c)){case 3075958:if(!U(c,H(129)))break a;d=1;break a;case 102970646:if(!U(c,H(128)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.nj.matches?1:0;break b;}d=0;}return d;},VF=b=>{let c;b=b;c=b.jx.jV;Ba();return T(BD(c,EX,H(134))&&!b.n8?H(134):H(133));},W2=b=>{return !!b.jx.j4;},TA=b=>{let c;b=b;c=Mn(b.km);Ba();Cl(c,Cw.jA,Cc(BU(b.jx.jz)));return T(Ik(c));},Wb
=b=>{b=b;b.n8=1;FP(b);},W1=b=>{b=b;Fd(b.jx);KB(b,0.0);},UK=b=>{K8(b.j3.mk);},VI=(b,c)=>{let d;c=Bm(c);b=b;c=RC(b,H(155),c);d=new N6;d.rz=b;P7(c,d);},S1=(b,c)=>{let d;c=Bm(c);b=b;c=RC(b,H(156),c);d=new M1;d.rn=b;P7(c,d);},WH=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jx;c=b.jV;b=EZ(b.jz);d=Ge(b);e=Ez(H(157));f=(B7()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Ha(c,i)){j=e.jO<=1?H(2):H(158);j=O(O(P(O(e,j),34),i.jA),H(159));k=i.lT;i=Bt(c,i);if(!OP(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h
=b.k_;e=Rw(b.kN);i=O$(d.jI);d=O$(d.jH);j=b.lO;j=Nh(j.jr,0,j.ju);m=Dz(b);n=Bk(b.jF);g=b.l1;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(160)),l),H(161)),h),H(162)),e),H(163)),i),H(164)),d),H(165)),j),H(166)),m),H(167)),n),H(168));h=b.jO;d=b;e=!g?H(118):H(5);KU(d,h,e);P(b,125);return T(L(k));},Tz=b=>{return b.p5;},Sn=b=>{K9(b);},X$=(b,c)=>{b=b;PF(b.j3.kY,c);Ct(b);},Uc=b=>{let c,d,e;b=b;if(!b.l$){b.l$=1;c=b.j3;HG(c.or);HG(c.nU);c=b.nj;d=b.l8;c.addEventListener("change",Bg(d,"handleEvent"));d=window;e=b.l8;d.addEventListener("resize",
Bg(e,"handleEvent"));d=window;e=b.oz;d.addEventListener("beforeprint",Bg(e,"handleEvent"));d=window;e=b.oT;d.addEventListener("afterprint",Bg(e,"handleEvent"));if(FA(b.lc)){d=window;e=b.os;d.addEventListener("hashchange",Bg(e,"handleEvent"));}if(Oi(b.lc))L5(b);if(!b.nF){b.nF=1;LP(b);}I7(b);Ct(b);}},YL=b=>{let c,d,e,f;b=b;b.l$=0;c=b.nj;d=b.l8;c.removeEventListener("change",Bg(d,"handleEvent"));d=window;e=b.l8;d.removeEventListener("resize",Bg(e,"handleEvent"));d=window;e=b.oz;d.removeEventListener("beforeprint",
Bg(e,"handleEvent"));d=window;e=b.oT;d.removeEventListener("afterprint",Bg(e,"handleEvent"));d=window;e=b.os;d.removeEventListener("hashchange",Bg(e,"handleEvent"));f=b.mj;cancelAnimationFrame(f);b.mj=0;},SV=(b,c)=>{let d;c=Bm(c);b=b;d=Mn(b.km);if(!(b.nn.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bm(b.nn.getAttribute(T(c))));My(b.km,d);DI(b);},Y4=b=>{K8(b.j3.kY);},R0=(b,c)=>{b=b;PF(b.j3.mk,c);Ct(b);},UC=b=>{J6(b);},Cq=K(BN),YD=K(BN),B6=K(0),Cn=K(0),Te=K(),Q5=K(0);
function MP(){I.call(this);this.jG=null;}
let MA=(a,b)=>{let c;c=a.jG;No(c,KN(c,BU(c.jx.jz)+b));},Fh=(a,b)=>{let c;c=a.jG;No(c,KN(c,b));},FF=a=>{Ct(a.jG);},Kn=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jG.km;e=BP(d);f=H5(e,b,c);if(B5(f))d=Ql(b,c,Bt(e,b));else{a:{b:{g=Fx(d.kH);Cl(g,b.jA,Dv(CC(Bl(f),b)));h=Bl(f);HB();switch(LD.data[b.jW]){case 1:Ba();if(!BD(h,B0,H(36))){Cs(g,CH.jA);break a;}KF(d,F_(BP(d),(EZ(d.j2.jz)).kJ),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C$.jA);i=BD(BP(d),B0,H(36));j=i&&!G6(BP(d))&&G6(h)?1:0;if(!j)Cs(g,CH.jA);if(i&&!j)Cs(g,
B0.jA);break a;default:break a;}b=BP(d);Ba();if(!BD(b,B0,H(36)))break a;Cs(g,B0.jA);Cs(g,CH.jA);break a;}Ba();if(!K2(CC(h,Cf),Bw(H(27))))Cs(g,C4.jA);else KF(d,FY(BP(d),G3(BP(d))),g);}b=Bl(f);Ba();i=!(CB(b,Cw)>D4(Bl(f)))?0:1;if(!(!i&&DA(Bl(f),e)))Cs(g,Cw.jA);if(!Mu(g,d.kH)){F9(d);Ff(d,g);}d=H(2);}if(Ck(d)){CL(a.jG);DI(a.jG);}return d;},E$=(a,b)=>{let c,d,e,f,g,h;c=a.jG.km;F9(c);d=Fx(c.kH);e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];if(!Oe(h)&&h!==Ed&&h!==Cw&&h!==Ds?0:1)Cs(d,h.jA);g=g+1|0;}K4(d,b);Ff(c,d);Fd(c.j2);CS(c.j2,
Dg(BP(c)));DI(a.jG);CL(a.jG);},Eu=(a,b,c)=>{let d,e,f,g;d=a.jG.km;e=d.j2.j4;f=BP(d);if(BU(d.j2.jz)>0)f=F_(f,(EZ(d.j2.jz)).kJ);b=b.dg(f);if(!DA(b,BP(d))){if(!c)F9(d);g=Fx(d.kH);KF(d,b,g);Ba();Cs(g,Cw.jA);Ff(d,g);if(e)PW(d.j2);}DI(a.jG);CL(a.jG);},Pd=a=>{let b;b=a.jG.km;Rf(b,b.lA,b.mE);DI(a.jG);CL(a.jG);},JJ=a=>{let b;b=a.jG.km;Rf(b,b.mE,b.lA);DI(a.jG);CL(a.jG);},El=(a,b)=>{let c;c=a.jG;c.j3.mM=b;Ct(c);},BB=K(0);
function Kq(){I.call(this);this.rG=null;}
let ST=(b,c)=>{Ct(b.rG);};
function Kp(){I.call(this);this.q4=null;}
let VW=(b,c)=>{L5(b.q4);};
function Ks(){I.call(this);this.p6=null;}
let Sk=(b,c)=>{Mj(b.p6,1);};
function Kr(){I.call(this);this.sc=null;}
let W6=(b,c)=>{Mj(b.sc,0);};
function KQ(){I.call(this);this.kh=null;}
let J0=null,U2=(a,b)=>{a.kh=b;},RU=a=>{let b=new KQ();U2(b,a);return b;},Bp=()=>{if(J0===null)J0=RU(null);return J0;},Bw=b=>{return RU(BR(b));},Bl=a=>{let b;b=a.kh;if(b!==null)return b;b=new D3;Br(b);Z(b);},CQ=a=>{return a.kh===null?0:1;},B5=a=>{return a.kh!==null?0:1;},FB=(a,b)=>{let c;c=a.kh;if(c!==null)b.di(c);},Eg=(a,b)=>{let c;c=a.kh;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.kh;if(b!==null)return b;b=new D3;Br(b);Z(b);},K2=(a,b)=>{if(a===b)return 1;if(!(b instanceof KQ))return 0;return X(b.kh,a.kh);};
function Mw(){let a=this;I.call(a);a.nu=null;a.nW=null;}
let FA=a=>{return a.nu.hasAttribute("fragment")?1:0;},Oi=a=>{return FA(a)&&!U(Bm(location.hash.slice(1)),a.nW)?1:0;},Om=a=>{let b,c;b=Lu(a);if(FA(a)){c=Bm(location.hash.slice(1));a.nW=c;K4(b,JR(c));}return b;},Lu=a=>{let b,c,d,e,f,g;b=CK();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nu.hasAttribute(T(f.jA))?1:0){g=f.jA;Cl(b,g,Bm(a.nu.getAttribute(T(g))));}e=e+1|0;}return b;};
function PA(){let a=this;I.call(a);a.mE=null;a.lA=null;a.j2=null;a.kH=null;a.og=null;a.l_=0;}
let BP=a=>{return a.j2.jV;},Mn=a=>{return Fx(a.kH);},My=(a,b)=>{let c;if(!Mu(b,a.kH)){c=Dg(BP(a));F9(a);Ff(a,Fx(b));if(Dg(BP(a))!=c)CS(a.j2,Dg(BP(a)));}},Rf=(a,b,c)=>{let d,e;if(!Ci(b)){a.l_=a.l_+1|0;d=MN(a);V(c,d);b=b;d=GF(b,b.jw-1|0);e=BP(a);Ff(a,d.m9);if(!(DA(e,BP(a))&&Dg(e)==Dg(BP(a))))CS(a.j2,d.nS);}},F9=a=>{let b,c;a.l_=a.l_+1|0;b=a.lA;c=MN(a);V(b,c);Gi(a.mE);b=a.lA;if(b.jw>200)GF(b,0);},MN=a=>{let b,c,d;b=new JE;c=a.kH;d=BU(a.j2.jz);b.m9=c;b.nS=d;return b;},Ff=(a,b)=>{let c,d,e;a.kH=b;b=Gy(b);a.og=b;c
=a.j2;d=b.mu;e=DA(d,c.jV);c.jV=d;c.lh=NaN;if(!e){c.jz=L2(d);c.oQ=c.oQ+1|0;c.j4=0;CS(c,Dg(d));}else if(BU(c.jz)>CG(c))CS(c,CG(c));},KF=(a,b,c)=>{let d,e,f,g,h;d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f];h=CC(b,g);if(CQ(h)&&!K2(h,CC(BP(a),g)))Cl(c,g.jA,Bl(h));f=f+1|0;}},SI=K(),JR=b=>{let c,d;c=CK();b=new URLSearchParams(T(b));d=new H3;d.pF=c;b.forEach(Bg(Bj(d),"pair"));return c;},Ik=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G1(b)){e=FE(b,d);f=GT(b,d);c.append(T(e),T(f));d=d+1|0;}return Bm(c.toString());};
function Gu(){let a=this;I.call(a);a.l5=null;a.pZ=null;a.kV=null;a.lG=null;a.nE=null;a.oX=null;}
let ZC=b=>{return b.kV.jz.j6;},ZJ=b=>{return !!Q7(b.lG.jG);},VZ=b=>{b=b;return T(!FA(b.pZ)?H(2):Bm((location.href.split('#'))[0]));},Tw=(b,c)=>{let d;d=c;b=b.lG;c=d>=0?Dm(d):CE();El(b,c);},Uf=b=>{FF(b.lG);},Zq=(b,c)=>{let d;d=c;return RM(b.kV.jz,d);},Wz=b=>{return b.kV.oQ;},XE=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kV.jz;c=b.kC.jw;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(N7(b,0)).data.length|0;f=Bo(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=N7(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kU);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MX(f);},Ux=(b,c)=>{c=Bm(c);b=b.lG;c=JR(c);E$(b,c);},S9=b=>{let c,d,e;b=HJ(b.kV.jz.ka);c=Gm(b.kL,P6(b));d=b.lu;e=d.data;Ca(d,0,c,b.kL.data.length,e.length);return MX(c);},Zi=b=>{return !!b.kV.jz.k8;},W_=b=>{return b.l5.l_;},TZ=b=>{return BU(b.kV.jz);},YS=(b,c)=>{let d;d=c;Fh(b.lG,d);},XU=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nE)&&Bl(b.nE)===BP(b.l5))){b.nE=Bw(BP(b.l5));c=b.l5;d=CK();e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];i=CC(BP(c),h);j=new Rm;j.qS=d;j.qT=h;FB(i,j);g=g+1|0;}b.oX=Ik(d);}return T(b.oX);},Ec
=K(0),QS=K(),Yy=a=>{return performance.now();};
function Nl(){let a=this;I.call(a);a.jV=null;a.jz=null;a.oQ=0;a.j4=0;a.lS=0;a.q1=0;a.lh=0.0;a.qa=0.0;a.ry=0;}
let PW=a=>{if(BU(a.jz)>=CG(a))CS(a,0);a.j4=1;a.lh=NaN;},Fd=a=>{a.j4=0;a.lS=0;},CS=(a,b)=>{b=BA(0,BG(b,CG(a)));a.q1=b;a.lS=b==BU(a.jz)?0:1;},JI=a=>{return !a.j4&&!a.lS?0:1;},CG=a=>{let b,c;b=D4(a.jV);c=a.jz;if(c.k8)b=BG(c.j6,b);return b;},Kj=(a,b)=>{If(a,b,30.0);},If=(a,b,c)=>{let d,e,f,g,h;d=b.bK();if(a.lS)e=a.q1;else if(!a.j4)e=BU(a.jz);else{f=a.jV;Ba();g=BD(f,Ds,H(122))?CE():Dm(CB(f,Ds)|0);if(g!==CO?0:1)e=CG(a);else{if(!(!(isNaN(a.lh)?1:0)&&!(d-a.qa>1000.0))){a.lh=d;a.ry=BU(a.jz);}a.qa=d;e=Bf(a.ry+(d-a.lh)
*GG(g)/1000.0,CG(a))|0;}}h=Lb(a.jz,e,16);while(!h&&b.bK()-d<c){h=Lb(a.jz,e,16);}e=a.lS;if(!(!e&&h))a.lh=NaN;h=e&(h?0:1);a.lS=h;a.j4=a.j4&(!h&&BU(a.jz)>=CG(a)?0:1);};
function QW(){let a=this;I.call(a);a.oC=null;a.na=null;}
let UZ=(a,b)=>{a.na=Bp();a.oC=b;},LV=a=>{let b=new QW();UZ(b,a);return b;},H5=(a,b,c)=>{let d;c=b.lT.dB(c);d=new Qi;d.py=a;d.pz=b;b=c.kh;if(b!==null){c=d;b=b;b=CR(c.py,c.pz,b);c=b===null?Bp():Bw(b);}return c;},F_=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GW(a)){Ba();f=CR(a,C0,H(48));g=Ek;f=CR(f,g,Bt(a,g));g=CW;a=CR(f,g,Bt(a,g));}Ba();return CR(CR(a,B0,H(36)),CH,L(c));},FY=(a,b)=>{let c,d,e,f;Ba();c=CR(a,Cf,H(27));d=C4;e=M();f=0;while
(f<Bk(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jt,f,0))),44),BZ(W(b.jt,f,1))),44),BZ(W(b.jD,f,0)));f=f+1|0;}return CR(c,d,L(e));},CR=(a,b,c)=>{let d,e;d=Hc(a.oC);e=b.jW;b=Bw(c);L4(d,e,b);return LV(d);},CC=(a,b)=>{let c,d;c=a.oC;d=b.jW;return BF(c,d);},Bt=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&Pl(a))){if(b!==Dy)break b;if(J1(a))break b;}c=1;break a;}c=0;}return c?Jf(a,b):Eg(CC(a,b),Jf(a,b));},Jf=(a,b)=>{a:{HK();switch(Pp.data[b.jW]){case 1:case 2:if(GW(a)){b=H(54);break a;}b=b.nv;break a;case 3:if(!J1(a)){b
=H(66);break a;}b=b.nv;break a;default:}b=b.nv;}return b;},Ha=(a,b)=>{return U(Bt(a,b),Jf(a,b));},BD=(a,b,c)=>{return U(Bt(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(Oe(f)&&!U(Bt(a,f),Bt(b,f)))return 0;e=e+1|0;}return 1;},G3=a=>{if(B5(a.na))a.na=Bw(TC(a));return Bl(a.na);},Dq=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bi();c=D7(2);d=b;V(d,c);if(GW(a))c=Ml(D7(2));else{c=Bi();Ba();e=(GM(Bt(a,C0))).data;f=e.length;g=0;while(g<f){h=D7(e[g]|0);V(c,h);g=g+1|0;}}Ir(b,c);V(d,D7(1));i=new Io;Ba();j
=Q8(Bt(a,Ek));k=Q8(Bt(a,CW));c=Dy;Gc();h=!BD(a,c,EI.pu)?Nk:EI;f=d.jw;if(f<2){c=new BT;BW(c,H(171));Z(c);}d=new IK;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EH;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nR=l;i.kq=d;i.kQ=j;i.lC=k;i.lM=h;return i;},FS=a=>{Ba();return CB(a,Gp);},PG=a=>{let b,c,d,e,f,g;b=Du(CI(Dq(a)));c=b.data;Ba();d=(GM(Bt(a,C$))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},P3=a=>{let b;b=Bk(G3(a));Ba();if(!BD(a,Dp,H(80)))b=Bf(CB(a,Dp),
b)|0;return b;},D4=a=>{Ba();return CB(a,Ed)|0;},Dg=a=>{Ba();return BG(CB(a,Cw)|0,D4(a));},GW=a=>{Ba();return BD(a,B0,H(34));},Pl=a=>{Ba();return U(Eg(CC(a,Cf),H(2)),H(27))&&Ck(Bt(a,C4))?1:0;},J1=a=>{let b;Ba();b=CW;Cr();return BD(a,b,D2.mD);},G6=a=>{return (G2(a)).data.length!=CI(Dq(a))?0:1;},G2=a=>{Ba();return GM(Bt(a,CH));},CB=(a,b)=>{return K6(Bt(a,b));},Q$=a=>{let b;b=new PY;Ba();b.rA=CB(a,Dn);return b;},TC=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CB(a,Dn);c=Bt(a,Cf);d=(-1);switch(Dd(c)){case -1360216880:if(!U(c,
H(23)))break a;d=5;break a;case -982754077:if(!U(c,H(27)))break a;d=9;break a;case -895939855:if(!U(c,H(24)))break a;d=6;break a;case 3555:if(!U(c,H(19)))break a;d=1;break a;case 96727:if(!U(c,H(18)))break a;d=0;break a;case 109265:if(!U(c,H(21)))break a;d=3;break a;case 3373737:if(!U(c,H(20)))break a;d=2;break a;case 3684185:if(!U(c,H(22)))break a;d=4;break a;case 93832310:if(!U(c,H(26)))break a;d=8;break a;case 104080786:if(!U(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ev(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Ev(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Ev(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Ev(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Ev(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FO(new QB,b);break b;case 6:c=FO(new Lz,b);break b;case 7:c=FO(new M3,b);break b;case 8:c=FO(new LK,b);break b;case 9:e=C6(Bt(a,C4),59);c=new GK;f=new Cg;g=e;FV(f,g.jw,2);Ly(c,f,BE(g.jw,1));d=0;while(d<g.jw){h=(GM(BF(g,d))).data;BV(c.jt,d,0,h[0]);BV(c.jt,d,1,h[1]);BV(c.jD,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},Q8
=b=>{let c,d,e,f,g;Cr();c=(Mo.be()).data;d=c.length;e=0;while(true){if(e>=d){f=new H_;g=M();J(J(J(g,H(172)),b),H(137));BW(f,L(g));Z(f);}f=c[e];if(U(f.mD,b))break;e=e+1|0;}return f;};
function PX(){let a=this;I.call(a);a.ka=null;a.qF=0;a.kC=null;a.kU=0;a.l0=null;a.j6=0;a.k8=0;}
let YH=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kC=Bi();a.kU=1;a.l0=Bo(256);c=new Ru;c.kX=Dq(b);c.kx=G3(b);c.li=P3(b);Ba();d=Bt(b,Et);e=Dq(b);f=FS(b);g=(-1);switch(Dd(d)){case -361295720:if(!U(d,H(71)))break a;g=0;break a;case 2988943:if(!U(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new Ld;h.rT=f;h.mp=Cj(e);break b;case 1:h=new Ng;h.lD=1.0;h.lw=1.0;h.pB=f;h.mi=Cj(e);h.mo=Cj(e);h.o0=Cj(e);h.on=Cj(e);break b;default:}h=new IS;F$();h.o3=f;}if(Ha(b,C$))d=h;else{d=new MM;i=PG(b);d.nV=h;d.pV=i;}c:{c.l4=d;e
=Bt(b,B0);g=(-1);switch(Dd(e)){case 115791563:if(!U(e,H(35)))break c;g=1;break c;case 289928229:if(!U(e,H(34)))break c;g=0;break c;case 1230441723:if(!U(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new M8;break d;case 1:d=new LM;break d;case 2:if(!G6(b)){d=Q$(b);break d;}d=new Q1;d.q0=G2(b);break d;default:}d=Q$(b);}c.kG=d.d0(c.kX);c.mO=E3(c.kX,c.kx.jt);c.oa=Kl(c.kX,Bk(c.kx));c.r0=MB(c.kX,c.li);c.pG=MB(c.kX,Bk(c.kx)%c.li|0);KO(c);a.ka=c;a.qF=BG(1024,4000000/P6(HJ(c))|0);Rs(a);},L2=a=>{let b=
new PX();YH(b,a);return b;},BU=a=>{return a.ka.j5;},RM=(a,b)=>{let c,d,e;c=a.j6;if(b<=c)return a.l0.data[b];d=new BT;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},N7=(a,b)=>{return (BF(a.kC,b)).kL;},EZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.ka;c=a.k8&&BU(a)==a.j6?1:0;d=new I9;e=b.kX;f=b.kx;g=M$(b.j5,b.li,Bk(f));h=b.j5;i=b.nh;j=CM(b.kG);k=b.l4.d5();b=KD(Gz(b.mO));d.jY=e;d.jF=f;d.n1=g;d.k_=h;d.kN=i;d.kJ=j;d.ou=k;d.lO=b;d.l1=c;return d;},Lb=(a,b,c)=>{let d,e,f,g,h;if(a.k8)b=BG(b,a.j6);QY(a,b);d=0;while
(true){e=a.ka;if(e.j5>=b)break;if(d>=c)break;RG(e);e=a.ka;if(e.j5<=a.j6)f=1;else{a:{g=e.nh;if(g-g===0.0){e=e.kG;f=1;b:{c:{while(true){h=e.jI.data;if(f>=h.length)break;if(!O_(h[f].jr))break c;if(!O_(e.jH.data[f].jr))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.j6=a.ka.j5;Rs(a);f=1;}else{a.k8=1;f=a.j6;QY(a,f);while(true){e=a.ka;if(e.j5>=f)break;RG(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.ka.j5;if(c!=b){if(!a.k8)break e;if(c!=a.j6)break e;}b=1;break d;}b=0;}return b;},QY=(a,b)=>{let c,d,
e,f;c=BG(b/a.kU|0,a.kC.jw-1|0);d=a.ka;e=d.j5;if(!(b>=e&&Bc(c,a.kU)<=e)){b=Bc(c,a.kU);f=BF(a.kC,c);d.j5=b;C9(d.kG,f.kL);d.l4.ea(f.lu);KO(d);}},Rs=a=>{let b,c,d,e,f,g;b=a.j6;c=a.l0;d=c.data.length;if(b==d)a.l0=Gm(c,2*d|0);c=a.l0.data;b=a.j6;e=a.ka;c[b]=e.nh;if(b%a.kU|0)return;f=a.kC;e=HJ(e);V(f,e);e=a.kC;if(e.jw>a.qF){f=Hc(e);Gi(a.kC);b=0;g=f;while(b<g.jw){e=a.kC;f=BF(g,b);V(e,f);b=b+2|0;}a.kU=a.kU*2|0;}};
function L8(){let a=this;I.call(a);a.pt=null;a.qL=null;a.rR=null;a.or=null;a.nU=null;a.qk=null;a.si=null;a.rB=null;a.r1=null;a.p$=null;a.q8=null;a.pQ=null;a.rh=null;a.kY=null;a.mk=null;a.qy=null;a.r8=null;a.mF=null;a.ny=null;a.mM=null;}
let SE=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.mF=Bp();a.ny=Bp();a.mM=CE();a.pt=b;d=new Q0;e=b.querySelector(".messages");d.pk=Bi();d.nX=e;a.qL=d;d=new I5;F6();d.nz=b;a.rR=d;d=new NR;e=b.querySelector(".decision");BR(c);f=new N8;f.sh=c;Ox(d,e,f);d.k0=Bp();d.lK=Bp();d.k7=CE();d.mn=c;J8(new FU,d.lY,d);g=d.lY;f=new IX;f.qv=d;g.addEventListener("dblclick",Bg(Bj(f),"handleEvent"));a.or=d;d=new Qs;e=b.querySelector(".network");BR(c);f=new NQ;f.qO=c;Ox(d,e,f);d.mb=Bp();d.kF=Bp();d.lL=Bp();d.mU=Bp();d.nZ=Du(0);d.lp=Bo(0);d.m2
=c;d.qe=e.querySelector(".picture");g=e.querySelector(".editing");d.k4=g.querySelector(".parameter");f=new FL;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NP;j.p7=d;Kf(f,h,i,H(175),j);d.oR=f;d.ni=g.querySelector(".freeze");f=new IO;g.addEventListener("submit",Bg(Bj(f),"handleEvent"));e=d.k4;j=new IN;j.qi=d;e.addEventListener("change",Bg(Bj(j),"handleEvent"));e=d.ni;f=new IM;f.ps=d;e.addEventListener("change",Bg(Bj(f),"handleEvent"));J8(new FU,d.lY,d);a.nU=d;a.qk=Y5(b.querySelector(".transport"),
c);a.si=T2(b.querySelector(".predictions"));a.rB=Tn(b.querySelector(".predictions .editing"),c);d=new Nt;f=b.querySelector(".losses");BR(c);e=new Pv;e.qR=c;d.nq=Bi();d.oM=(-1);d.n2=f.querySelector("tbody");d.qp=e;a.r1=d;a.p$=YF(b,c);f=b.querySelector(".set-up .tools");a.q8=V7(f,c);Lo(new HL,b,c);a.pQ=R9(f,b.querySelector(".example-help"),c);a.rh=Zg(b.querySelector(".set-up"),c);a.kY=Xy(H(176),b,c,BO(Bv,[H(177),H(178),H(179)]));d=new Ix;k=Bd(Bv,1);k.data[0]=H(180);ML(d,H(98),b,c,k);a.mk=d;a.qy=b.querySelector(".engine");a.r8
=b.querySelector(".announcement");},Ut=(a,b)=>{let c=new L8();SE(c,a,b);return c;};
function IB(){let a=this;I.call(a);a.q9=null;a.rk=0;a.pg=0;}
let Ny=(a,b,c)=>{let d;a.q9=b;d=new Ia;d.ru=a;d.rv=c;(new IntersectionObserver(Bg(Bj(d),"onChange"))).observe(b);},UT=(a,b)=>{let c=new IB();Ny(c,a,b);return c;},Ph=a=>{return !a.pg&&a.rk?0:1;},Py=a=>{return Sb(a.q9)?1:0;},Sb=b=>{return !b.checkVisibility||b.checkVisibility({checkOpacity:true,checkVisibilityCSS:true});},BS=K(0);
function QR(){I.call(this);this.qG=null;}
let T4=a=>{Rt(a.qG);},BT=K(BN),FM=K(BI),B3=null,Cx=null,Ts=null,Fy=()=>{Fy=Bh(FM);Yt();},Xk=(a,b,c)=>{Fy();Cy(a,b,c);},Or=(a,b)=>{let c=new FM();Xk(c,a,b);return c;},Yt=()=>{let b,c,d;B3=Or(H(181),0);b=Or(H(182),1);Cx=b;c=Bd(FM,2);d=c.data;d[0]=B3;d[1]=b;Ts=c;},N=K(),CP=K(0);
function JY(){N.call(this);this.lI=null;}
let CA=b=>{let c;c=new JY;c.lI=O4(b);return c;},Vh=(a,b)=>{let c;c=D1(b);return !EJ(a.lI,c)?Bp():Bw(c);},VL=a=>{let b,c;if(Do(a.lI)!=1){b=C2(H(158),a.lI);c=M();J(J(c,H(183)),b);b=L(c);}else{b=FX(a.lI,0);c=M();J(J(c,H(184)),b);b=L(c);}return b;};
function IZ(){N.call(this);this.o8=0;}
let Ki=null,Qr=null,GU=()=>{GU=Bh(IZ);VG();},SO=(a,b)=>{GU();a.o8=b;},WN=a=>{let b=new IZ();SO(b,a);return b;},TO=(a,b)=>{let c,d,e,f,g;c=Bi();d=BM(C6(b,59));while(true){if(!BJ(d))return Bw(C2(H(170),c));b=C6(BH(d),44);GU();e=b;if(e.jw!=3)f=Bp();else{b=Ki;g=BF(e,0);b=Iz(b,g);g=Ki;f=BF(e,1);g=Iz(g,f);f=Qr;e=BF(e,2);f=NS(f,e);if(CQ(b)&&CQ(g)&&CQ(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jw==a.o8)break;V(b,Bl(f));}return Bp();},Sq=a=>{let b,
c;b=a.o8;c=M();J(R(J(c,H(185)),b),H(186));return L(c);},VG=()=>{Ki=Jn(0);Qr=C8(0.0,1.0);};
function RL(){let a=this;N.call(a);a.o_=null;a.oJ=0;}
let Ti=(a,b,c)=>{a.o_=b;a.oJ=c;},Jl=(a,b)=>{let c=new RL();Ti(c,a,b);return c;},XT=(a,b)=>{let c,d,e,f;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Bw(C2(H(169),c));e=BH(d);f=a.o_.dB(e);if(B5(f))break;e=c;if(e.jw==a.oJ)break;V(e,Bl(f));}return Bp();},Vg=a=>{let b,c,d;b=a.o_.bl();c=a.oJ;d=M();J(R(J(J(J(d,H(187)),b),H(188)),c),H(189));return L(d);};
function He(){N.call(this);this.oZ=0;}
let Vk=(a,b)=>{a.oZ=b;},Jn=a=>{let b=new He();Vk(b,a);return b;},Iz=(a,b)=>{let c,d,e,f;c=EC(b);if(P9(c))return Bp();d=Eh(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.oZ)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},U5=a=>{return !a.oZ?H(190):H(191);};
function Go(){let a=this;N.call(a);a.oG=0.0;a.oS=0.0;}
let WA=(a,b,c)=>{a.oG=b;a.oS=c;},C8=(a,b)=>{let c=new Go();WA(c,a,b);return c;},NS=(a,b)=>{let c,d;c=EC(b);if(P9(c))return Bp();d=Eh(c);return !(d===Bs(d)&&d>=a.oG&&d<=a.oS?1:0)?Bp():Bw(BZ(d+0.0));},W$=a=>{let b,c,d;b=BZ(a.oG);c=BZ(a.oS);d=M();J(J(J(J(d,H(192)),b),H(193)),c);return L(d);};
function IL(){let a=this;N.call(a);a.nK=null;a.mN=null;}
let Zv=(a,b,c)=>{a.nK=b;a.mN=c;},Jp=(a,b)=>{let c=new IL();Zv(c,a,b);return c;},ZF=(a,b)=>{return !U(D1(b),a.mN)?a.nK.dB(b):Bw(a.mN);},Yi=a=>{let b,c,d;b=a.nK.bl();c=a.mN;d=M();J(J(J(d,b),H(194)),c);return L(d);};
function Mi(){N.call(this);this.pe=null;}
let YU=b=>{let c;c=new Mi;c.pe=O4(b);return c;},X6=(a,b)=>{let c,d,e;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(C2(H(169),c));e=D1(BH(d));if(!EJ(a.pe,e))break;if(EJ(c,e))break;V(c,e);}return Bp();},Zz=a=>{let b,c;b=C2(H(158),a.pe);c=M();J(J(J(c,H(195)),b),H(196));return L(c);},FN=K(N),VP=a=>{return;},W8=()=>{let a=new FN();VP(a);return a;},Se=(a,b)=>{let c,d;a:{c=D1(b);d=(-1);switch(Dd(c)){case 0:if(!U(c,H(2)))break a;d=0;break a;case 3569038:if(!U(c,H(5)))break a;d=1;break a;case 97196323:if
(!U(c,H(118)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(118));break b;default:}b=Bp();}return b;},Vb=a=>{return H(197);},OT=K(E0),W3=K(),V2=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NU(){let a=this;I.call(a);a.kB=null;a.k9=null;}
let Si=a=>{a.kB=Bi();a.k9=Bi();},CK=()=>{let a=new NU();Si(a);return a;},O6=b=>{let c,d,e;c=CK();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G1=a=>{return a.kB.jw;},FE=(a,b)=>{return BF(a.kB,b);},GT=(a,b)=>{return BF(a.k9,b);},Cl=(a,b,c)=>{let d;d=JS(a.kB,b);if(d>=0)L4(a.k9,d,c);else{V(a.kB,b);V(a.k9,c);}},K4=(a,b)=>{let c;c=0;while(c<G1(b)){Cl(a,FE(b,c),GT(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JS(a.kB,b);if(c>=0){GF(a.kB,c);GF(a.k9,c);}},Fx=a=>{let b;b=CK();K4(b,a);return b;},Mu
=(a,b)=>{let c,d,e;a:{c=a.kB;d=b.kB;if(F0(c,d)){c=a.k9;b=b.k9;if(F0(c,b)){e=1;break a;}}e=0;}return e;},MQ=K(0);
function H3(){I.call(this);this.pF=null;}
let Yc=(b,c,d)=>{c=Bm(c);d=Bm(d);Cl(b.pF,d,c);};
function Qm(){let a=this;N.call(a);a.mu=null;a.sm=null;}
let Gy=b=>{let c,d,e,f,g,h,i,j,k;c=Bi();d=0;while(d<(B7()).data.length){e=Bp();V(c,e);d=d+1|0;}e=LV(c);c=Bi();d=0;while(d<G1(b)){e=Eg(NZ(e,b,d),e);d=d+1|0;}d=0;while(d<G1(b)){f=LA(FE(b,d));if(B5(f)){f=Zp(FE(b,d));V(c,f);}else if(B5(NZ(e,b,d))){f=Ql(Bl(f),GT(b,d),Bt(e,Bl(f)));V(c,f);}d=d+1|0;}g=new Pc;g.kw=Bi();g.jN=e;if(Pl(e))V(g.kw,H(198));Ne(g,C4,Cf,H(27));if(GW(g.jN)&&!Ha(g.jN,C0)){b=g.kw;f=G4(g,C0);h=M();J(J(J(h,H(199)),f),H(200));f=L(h);V(b,f);}if(BD(g.jN,B0,H(36))&&!G6(g.jN)){h=g.kw;d=(G2(g.jN)).data.length;b
=(G2(g.jN)).data.length!=1?H(201):H(202);i=CI(Dq(g.jN));f=M();J(R(J(J(R(J(f,H(203)),d),b),H(204)),i),H(205));f=L(f);V(h,f);}Ne(g,CH,B0,H(36));b=Bi();i=CI(Dq(g.jN));j=BM(C6(Bt(g.jN,C$),44));k=i;while(BJ(j)){f=BH(j);if(K6(f)>=k)V(b,f);}if(!Ci(b)){f=g.kw;b=IC(C2(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(206)),b),H(207)),d),46);h=L(h);V(f,h);}if(U(Eg(CC(g.jN,Dy),H(2)),H(65))&&!J1(g.jN)){f=g.kw;b=G4(g,CW);h=M();J(J(J(h,H(208)),b),H(209));h=L(h);V(f,h);}d=Bk(G3(g.jN));if(!BD(g.jN,Dp,H(80))&&CB(g.jN,Dp)>d){b=g.kw;f=G4(g,
Dp);h=M();P(R(J(J(h,f),H(210)),d),46);f=L(h);V(b,f);}XD(g);f=g.kw;Ir(c,f);b=new Qm;b.mu=e;b.sm=c;return b;},NZ=(b,c,d)=>{let e,f;e=LA(FE(c,d));f=new Rd;f.qH=b;f.qI=c;f.qJ=d;b=e.kh;if(b!==null){c=f;b=b;e=H5(c.qH,b,GT(c.qI,c.qJ));}return e;},Zp=b=>{let c,d,e,f,g,h;c=Bi();d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f].jA;V(c,g);f=f+1|0;}b=IC(b);c=C2(H(158),c);h=M();P(J(J(J(J(h,H(211)),b),H(212)),c),46);return L(h);};
function Ru(){let a=this;I.call(a);a.kx=null;a.li=0;a.l4=null;a.kG=null;a.mO=null;a.oa=null;a.r0=null;a.pG=null;a.kX=null;a.j5=0;a.nh=0.0;}
let HJ=a=>{let b,c,d;b=new H9;c=CM(a.kG);d=a.l4.d5();b.kL=c;b.lu=d;return b;},RG=a=>{let b,c,d,e,f,g,h;b=a.l4;c=a.kG;if(a.li>=Bk(a.kx)){J2(a.oa,a.kG,a.mO,a.kx.jD);d=a.oa;}else{d=M$(a.j5,a.li,Bk(a.kx));e=d.nf!=a.li?a.pG:a.r0;f=a.kG;g=a.kx;h=d.nr;d=e.oY;Ca(g.jt.jr,h*2|0,d.jt.jr,0,Bk(d)*2|0);Ca(g.jD.jr,h,d.jD.jr,0,Bk(d));DL(e.oK,f);J2(e.pa,f,e.oK,e.oY.jD);d=e.pa;}b.et(c,d);a.j5=a.j5+1|0;KO(a);},KO=a=>{DL(a.mO,a.kG);a.nh=a.kX.lM.eu(Gz(a.mO),a.kx.jD);};
function QI(){I.call(this);this.mg=0;}
let CO=null,Wy=(a,b)=>{a.mg=b;},Po=a=>{let b=new QI();Wy(b,a);return b;},CE=()=>{if(CO===null)CO=Po(0);return CO;},Dm=b=>{return Po(b);},GG=a=>{let b;if(a!==CO)return a.mg;b=new D3;Br(b);Z(b);},EL=a=>{return a===CO?0:1;},Sc=(a,b)=>{let c,d,e,f,g;if(a!==CO){c=a.mg;b=b;d=b.pS;e=b.p1;f=b.p2;b=b.p0;g=EE(D6(f,W(b.j9,c,0)),DS(f,W(b.j9,c,1)),d.kk.oV*1.9);b=Cb(d.ku.jZ,2.0);Ce(e,g,b);}},Jm=(a,b)=>{if(a!==CO)b=a.mg;return b;},Ib=a=>{let b;if(a!==CO)return a.mg;b=new D3;Br(b);Z(b);};
function Q0(){let a=this;I.call(a);a.nX=null;a.pk=null;}
let Vw=(a,b,c)=>{let d,e,f;d=Hc(b);Ir(d,c);e=a.pk;if(F0(d,e))return;a.pk=d;FC(a.nX);e=BM(b);while(BJ(e)){f=BH(e);B1(a.nX,H(213),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.nX,H(213),e);d="advice";c.className=d;}};
function I5(){I.call(this);this.nz=null;}
let NX=null,OB=null,F6=()=>{F6=Bh(I5);Tv();},Zo=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=EJ(b,H(99));d=a.nz;e=T(!c?H(214):H(99));d.className=e;f=a.nz;d=C2(H(4),b);f.setAttribute("data-views",T(d));F6();g=NX.data;h=g.length;i=0;while(i<h){d=g[i];e=!U(d,H(215))?d:H(93);j=JS(b,e);k=!c?U(d,H(216)):U(d,H(98))?0:1;Rl(a,d,!k&&j<0?0:1,j);i=i+1|0;}h=0;l=b;a:{while(true){if(h>=l.jw){h=(-1);break a;}b=OB;e=BF(l,h);if(EJ(b,e))break;h=h+1|0;}}Rl(a,H(176),!c&&h<0?0:1,h);},Rl=(a,b,c,d)=>{let e,f;e=a.nz;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",T(Cc(d)));},Tv=()=>{NX=BO(Bv,[H(91),H(92),H(215),H(64),H(95),H(217),H(98),H(216)]);BR(H(94));BR(H(96));BR(H(97));OB=IW(BO(I,[H(94),H(96),H(97)]));};
function FG(){let a=this;I.call(a);a.mA=null;a.lY=null;a.qK=null;a.pK=null;a.lx=0;a.nJ=0;a.o6=0;}
let Ox=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mA=d;a.lY=d.querySelector("canvas");a.qK=b.querySelector(".twin");e=new H6;e.qP=a;e.qN=c;e=new ResizeObserver(Bg(Bj(e),"onResize"));d=a.mA;e.observe(d);a.pK=UT(a.mA,c);},HG=a=>{a.lx=a.mA.clientWidth;a.nJ=a.mA.clientHeight;},RB=(a,b,c)=>{let d,e,f,g,h,i,j,k;a:{if(a.lx){if(Ph(a.pK))break a;if(F3)break a;}a.o6=0;return;}d=new H1;e=a.lY;f=a.lx;g=a.nJ;h=!F3?devicePixelRatio:Bu(3.0,devicePixelRatio);DK();Cv();d.n7=Dj(0.0,Dw);d.lv=f;d.nB=g;d.mK=1.0/h;i=Bs(f*
h)|0;j=Bs(g*h)|0;if(!(e.width==i&&e.height==j)){e.width=i;e.height=j;}k=e.getContext("2d");d.jR=k;k.setTransform(h,0.0,0.0,h,0.0,0.0);d.jR.lineJoin="round";a.eE(d,b);if(!(!c&&a.o6)){a.o6=1;BC(a.qK,a.eF(b));}},IQ=K(0),Rx=a=>{return;};
function NR(){let a=this;FG.call(a);a.mn=null;a.k0=null;a.lK=null;a.k7=null;a.r4=0.0;a.r5=0.0;a.n$=0;}
let Lc=b=>{return O5(b.oi,b.kD);},Xm=(a,b,c,d)=>{return EL(N3(a,b,c,d));},ZR=(a,b,c,d)=>{let e,f,g;e=N3(a,b,c,d);a.k7=e;f=Ib(e);e=Dv(a.k0);g=(Dv(a.lK)).jt;a.r4=D6(e,W(g,f,0))-b;a.r5=DS(e,W(g,f,1))-c;a.n$=0;e=a.mn;g=a.k7;El(e,g);},YJ=a=>{let b;b=CE();a.k7=b;El(a.mn,b);},YA=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.k0);e=d.ko;b=a.r4+b;f=e.kt;g=d.kp;b=(b-g.jE)/g.jL;h=e.kr;i=PR(f+b*(h-f),f,h);c=a.r5+c;g=d.ko;h=g.kd;d=d.kp;h=PR(h-(c-d.jT)/d.j1*(h-g.kj),e.kj,e.kd);g=Dv(a.lK);j=Ib(a.k7);k=Jy(g,j,i,h,W(g.jD,j,0));d=a.mn;g
=new LZ;g.pL=k;l=a.n$;Eu(d,g,l);a.n$=1;},N3=(a,b,c,d)=>{let e,f,g,h,i,j;e=CE();f=d*d;if(CQ(a.k0)){g=(Dv(a.lK)).jt;h=0;while(h<g.ju){i=D6(Bl(a.k0),W(g,h,0))-b;j=DS(Bl(a.k0),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dm(h);f=d;}h=h+1|0;}}return e;},PR=(b,c,d)=>{return Bu(c,Bf(d,Bs(b*100.0)/100.0));},Wl=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=Lc(b);DX();c=M();d=b.lb;e=0;f=0;g=d.ld.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(218)),b.mv),H(219));if(!f)O(c,
H(220));else{if(e){k=d.ld.data.length;if(e!=k){l=new Pn;l.n4=d;l.mP=Du(k);l.oW=B9(k);m=B9(2).data;e=0;while(true){g=l.mP.data;if(e>=g.length)break;if(!g[e]){k=!Iq(l,e)?0:1;m[k]=m[k]+1|0;f=Iq(l,e);n=l.n4.j8;k=E_(l,e,f,0);o=n-1|0;while(k>0){g=l.oW.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E_(l,h-1|0,f,k);if(i<o)k=E_(l,h+1|0,f,k);if(h>=n)k=E_(l,h-n|0,f,k);h=h+n|0;if(h<l.mP.data.length)k=E_(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kz;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.j8;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F2(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.j8-1|0);O(O(O(c,H(221)),QE(j)),H(222));O(O(O(c,Nx(m[1])),H(223)),QE(1.0-j));P(O(O(c,H(158)),Nx(m[0])),46);break a;}}O(R(c,e?1:0),H(224));}}Xo(c,b);return L(c);},Ye=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.mh;e=b;f=e.lv;g=e.nB;h=HO(f);i=CU(3.75*h);j=CU(5.5*HO(f));k=Fn(f-PS(f)-j);l=Bu(1.0,Bf(k,Fn(g-i-CU(2.2*h))));m=Cz(PS(f)+Fn((k-l)/2.0),i,l,l);n=D$(m)+Bs(1.25*h);o=new Nm;p=Cz(n,i,Bs(1.0*h),l);j=1.15
*h;Cv();q=Dj(j,CN);k=Bs(1.35*h);r=Jh(h,CN);s=Bs(2.9*h);j=Bu(5.5,Bf(10.0,0.028*l));o.rd=f;o.sp=g;o.lJ=m;o.nl=p;o.p4=q;o.rX=k;o.q7=r;o.oP=s;o.lV=h;o.oV=j;o.rt=1.5;t=new PT;q=c.om;Ba();if(!BD(d,Ga,H(109))){D0();m=E7;}else{D0();m=Pu;}if(!BD(d,GO,H(114))){Es();p=Gx;}else{Es();p=Qv;}t.kk=o;t.ku=q;t.ot=m;t.rq=p;u=Lc(c);v=c.my;p=Ku(u.lb.le,t.kk.lJ);B4(e,Cz(0.0,0.0,e.lv,e.nB),t.ku.kf);w=t.kk;x=t.ku;y=u.mv;r=u.nQ;m=w.lJ;l=m.jE+m.jL/2.0;m=M();R(J(m,H(225)),y);CF(e,L(m),l,w.rX,w.p4,x.jZ);m=M();J(J(m,H(226)),r);d=L(m);k
=2.0*(Bf(l,w.rd-l)-4.0);m=w.q7;n=m.lf;m=m.lF;Dk();if(m!==Fc){q=Dj(Bf(n,k/(0.65*d.js.length)),CN);CF(e,d,l,w.oP,q,x.jZ);}else{z=d.js.length>=20?26:d.js.length;h=w.oP;q=x.jZ;j=BA(z,d.js.length);i=Bf(n,k/(0.602*j));CF(e,d,l-0.602*i*j/2.0,h,Jh(i,Dw),q);}XG(t,b,p,u);e=t.kk;m=t.ku;q=p.ko;q=I_(q.kt,q.kr,KR(e,p.kp.jL));d=p.ko;UF(p,b,e,m,q,I_(d.kj,d.kd,KR(e,p.kp.j1)));WE(t,b);Uj(t,b,p,u);e=new Rz;e.pS=t;e.p1=b;e.p2=p;e.p0=u;Sc(v,e);a.k0=Bw(Ku(X3(Ug(u)),ZQ(o)));a.lK=Bw(SY(Wr(c)));};
function Qs(){let a=this;FG.call(a);a.m2=null;a.qe=null;a.k4=null;a.oR=null;a.ni=null;a.mb=null;a.kF=null;a.lL=null;a.mU=null;a.nZ=null;a.lp=null;a.kb=0;a.qA=0;a.ow=0;a.sb=0.0;a.sa=0.0;a.rW=0.0;}
let R3=(a,b)=>{let c,d,e,f,g;c=b.kD;a.lp=c.kJ;if(!(!B5(a.lL)&&Gt(Bl(a.lL),c.jY)))Nc(a,c.jY);d=a.oR;e=a.lp.data;f=a.kb;d.mQ=e[f];g=a.qA==f?0:1;if(g){a.qA=f;I8(d);}if(!(!g&&!b.k6)){H$(a.oR,a.lp.data[a.kb]);a.ni.checked=!!(RP(a,b.mh)).data[a.kb];}},Nc=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lL=Bw(b);a.kF=Bp();a.kb=BG(a.kb,CI(b)-1|0);FC(a.k4);c=BG(400,CI(b));d=0;while(d<c){e=a.k4;f=Hi(b,d);if(Is(f))g=H(227);else{h=LC(b,f.md-1|0,f.nC);i=M();J(J(J(i,H(228)),h),H(193));g=L(i);}j=1;k=d;a:{while(true){if(j>Bn(b)){b=new BT;h
=M();P(R(J(h,H(229)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bc(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(230));h=L(h);}i=LC(b,f.md,f.oe);f=M();J(J(J(f,h),g),i);B1(e,H(231),L(f));d=d+1|0;}a.k4.selectedIndex=a.kb;},Pt=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kD;d=c.jF.jt;e=BG(Jm(b.my,1),d.ju-1|0);f=Bo(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.oi;O5(h,c);h=h.ns;g=RP(a,b.mh);b
=Dm(a.kb);d=Ge(c);i=new Gs;j=c.jY;k=Bd(B_(CX),1);k.data[0]=f;Jd(i,j,Eb(k));DL(i,d);f=i.j7.data;k=Bd(B_(CX),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].jr;m=m+1|0;}f=g.data;i=new Qw;c=c.jY;m=f.length;if(m==CI(c)){i.jS=c;i.lZ=d;i.mz=k;i.ri=h;i.m7=g;i.pc=b;return i;}b=new BT;n=CI(c);h=M();P(R(J(R(J(h,H(232)),n),H(233)),m),46);BW(b,L(h));Z(b);},RP=(a,b)=>{if(!(!B5(a.mU)&&Bl(a.mU)===b)){a.mU=Bw(b);a.nZ=PG(b);}return a.nZ;},Nf=(a,b)=>{let c,d;a.kb=b;c=a.k4;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FF(a.m2);},NB
=(a,b,c)=>{let d,e,f;d=a.lp.be();d.data[a.kb]=b;e=a.m2;f=new QZ;f.qM=d;Eu(e,f,c);},Tg=(a,b,c,d)=>{return EL(PC(a,b,c));},Uq=(a,b,c,d)=>{Nf(a,Ib(PC(a,b,c)));a.ow=0;a.sb=b;a.sa=c;a.rW=a.lp.data[a.kb];},PC=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kF))d=CE();else{d=Bl(a.kF);e=new Rb;e.mC=(-1);e.l9=10.0;e.l9=12.0;f=1;while(f<=Bn(d.jQ)){g=0;while(g<Be(d.jQ,f)){h=0;while(Fv(d,f)&&h<Be(d.jQ,f-1|0)){NL(NY(d,f,g,h),b,c,EO(d.jQ,f,g,h),e);h=h+1|0;}if(Ew(d,f))NL(Nv(d,f,g),b,c,KT(d.jQ,f,g),e);g=g+1|0;}f=f+1|0;}e.l9
=10.0;i=Bs((b-DY(d,0))/d.m8);h=Bu(0.0,Bf(Bn(d.jQ),i))|0;i=(c-Cu(d,h,0))/d.kO.data[h];f=Bu(0.0,Bf(Be(d.jQ,h)-1|0,Bs(i)))|0;j=Bu(d.jX.data[h],24.0)/2.0;k=!(Bq(b-DY(d,h))<=j&&Bq(c-Cu(d,h,f))<=Bf(j,Bu(d.jX.data[h],d.kO.data[h]))?1:0)?Bp():Bw(K1(h,f));if(e.mC<0&&CQ(k)&&(Bl(k)).kE>0)d=Dm(KT(d.jQ,(Bl(k)).kE,(Bl(k)).ks));else{if(e.mC<0&&B5(k)&&!Gr(d)){g=1;while(g<=Bn(d.jQ)){l=EN(d,g)-Dr(d,g);m=(b-Dr(d,g))/l;h=0;n=KP(m,0.0);o=C7(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jQ,g)){q=0;while(true){r=d.jQ;f=g-1|0;if(q>=Be(r,f))break;i
=Cu(d,g,h)-Cu(d,f,q);i=C1(p- -i*i)/l;i=Bq(Eo(d,g,h,q,m)-c)/i;QV(e,EO(d.jQ,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mC;d=f>=0?Dm(f):CE();}}return d;},U1=(a,b,c)=>{let d;d=(b-a.sb-(c-a.sa))/40.0;NB(a,Bs((a.rW+d)*100.0)/100.0,a.ow);a.ow=1;},TD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Pt(a,b);c=b.jS;d=M();e=b.jS;f=b.mz.data[Bn(e)].data[0];g=b.mz.data[0].data;O(O(d,H(234)),PU(g[0],g[1]));O(d,H(235));h=0;while(h<=Bn(e)){R(O(d,h?H(236):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(237)),Ej(f));if(isNaN(f)?1:0)O(d,H(238));else O(d,
!(f>0.5)?H(239):H(240));O(O(d,H(241)),H7(GX(b,Bn(e),0)));P(d,46);h=1;while(h<Bn(c)){Y2(d,b,h);h=h+1|0;}i=B9(3).data;j=0;k=CM(b.lZ);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Is(Hi(b.jS,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(242));else{O(d,j!=1?H(243):H(244));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(158):H(245));P(O(d,H7(g[i[l]])),32);c=b.jS;n=Hi(c,i[l]);e=Kz(c,n.md-1|0,n.nC);n
=Kz(c,n.md,n.oe);c=M();J(J(J(J(c,H(246)),e),H(193)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CM(b.lZ);l=0;while(true){i=g.data;if(l>=i.length)break;o=Is(Hi(b.jS,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.m7.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(247)),h),H(248)),m);O(d,m!=1?H(249):H(250));if(j>0){O(R(P(d,32),j),H(251));O(d,j!=1?H(252):H(253));}return L(d);},YR=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.om;if(!B5(a.mb)){b:{e=(Bl(a.mb)).jB;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.kf,g.kf)){f=0;break b;}if(!X(e.jZ,g.jZ)){f=0;break b;}if(!X(e.kT,g.kT)){f=0;break b;}if(!X(e.kI,g.kI)){f=0;break b;}if(!X(e.np,g.np)){f=0;break b;}if(!X(e.mZ,g.mZ)){f=0;break b;}if(!X(e.nb,g.nb)){f=0;break b;}if(!X(e.k$,g.k$)){f=0;break b;}if(!X(e.k1,g.k1)){f=0;break b;}if(!X(e.oO,g.oO)){f=0;break b;}if(!X(e.ob,g.ob)){f=0;break b;}if(X(e.kP,g.kP)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new Pg;e.jB=d;g=new Lv;g.oF=B9(256);h=new DC;i=Bd(CJ,3);j=i.data;j[0]=d.k$;j[1]=EA(d.kP,0.5);j[2]=d.k1;Fk(h,i);g.q6
=h;f=0;while(f<256){h=Kd(d.kP,f);g.oF.data[f]=(-16777216)|h.j$<<16|h.ki<<8|h.ke;f=f+1|0;}e.n3=g;a.mb=Bw(e);}k=c.kD.jY;if(!(!B5(a.lL)&&Gt(Bl(a.lL),k)))Nc(a,k);if(!(CQ(a.kF)&&(Bl(a.kF)).n6===a.lx&&(Bl(a.kF)).po===a.nJ?1:0)){l=a.lx;f=0;h=BM(k.kq);while(BJ(h)){f=BA(f,(BH(h)).lQ);}m=Bf(104.0,Bu(56.0,LU(k,l)*1.9));m=CU(Bf(Bu(300.0,Bf(460.0,0.8*l)),16.0-( -f|0)*m));d=a.qe.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(254));d.setProperty("height",T(L(h)));a.kF=Bw(Vr(k,a.lx,a.nJ));}c=Pt(a,c);g=Bl(a.mb);h=Bl(a.kF);n=new Dt;d
=b;F4(n,0.0,0.0,SS(d),Ul(d));B4(d,n,XQ(g.jB));Xi(XJ(g,b,h,c));};
function Jk(){let a=this;I.call(a);a.rK=null;a.rx=null;a.rD=null;a.so=null;a.qZ=null;a.rI=null;a.l6=null;a.p9=null;a.ln=null;}
let Qx=null,CD=()=>{CD=Bh(Jk);Up();},Sz=(a,b,c)=>{let d,e,f,g,h,i,j;CD();d=new LH;d.qx=c;a.rK=EM(b,H(255),d);d=new LJ;d.rj=c;a.rx=EM(b,H(256),d);BR(c);d=new LI;d.rS=c;e=EM(b,H(257),d);a.rD=e;a.so=e.querySelector("span");f=new LG;f.pC=c;a.qZ=EM(b,H(258),f);d=new LF;d.rr=c;a.rI=EM(b,H(259),d);f=b.querySelector(".iteration");a.l6=f;g=new HS;g.r9=a;g.r$=c;f.addEventListener("input",Bg(Bj(g),"handleEvent"));a.p9=b.querySelector(".position");a.ln=b.querySelector(".speed select");h=Qx.data;i=h.length;j=0;while(j<i)
{Mc(a,h[j]);j=j+1|0;}f=a.ln;b=new HR;b.pY=a;b.pX=c;f.addEventListener("change",Bg(Bj(b),"handleEvent"));},Y5=(a,b)=>{let c=new Jk();Sz(c,a,b);return c;},T_=(a,b)=>{let c,d,e,f,g,h,i;c=BU(b.jz);d=Cc(D4(b.jV));BC(a.so,!b.j4?H(260):H(261));a.rD.setAttribute("aria-pressed",T(!b.j4?H(118):H(5)));a.rK.disabled=!!(c?0:1);a.rx.disabled=!!(c?0:1);a.qZ.disabled=!!(c<CG(b)?0:1);e=a.rI;f=!!(c<CG(b)?0:1);e.disabled=f;a.l6.setAttribute("max",T(d));e=a.l6;f=T(Cc(c));e.value=f;g=a.l6;f=M();J(J(R(J(f,H(262)),c),H(227)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.p9;i=d.js.length;CD();f=Ez(Cc(c));while(f.jO<i){ER(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(263)),d);BC(h,L(f));f=b.jV;Ba();b=Bt(f,Ds);a.ln.value=T(b);if(!U(Bm(a.ln.value),b)){Mc(a,b);a.ln.value=T(b);}},Mc=(a,b)=>{let c,d;c=a.ln;if(U(b,H(122)))d=b;else{d=M();J(J(d,b),H(264));d=L(d);}(B1(c,H(231),d)).setAttribute("value",T(b));},EM=(b,c,d)=>{CD();b=b.querySelector(T(c));Cp(b,d);return b;},Up=()=>{Qx=BO(Bv,[H(76),H(265),H(123),H(266),H(267),H(268),H(122)]);};
function P_(){let a=this;I.call(a);a.oE=null;a.pR=null;a.lj=null;a.oq=null;a.rc=0;}
let TX=(a,b)=>{a.lj=Bi();a.oq=DZ((Fi()).jt,(Fi()).jD);a.oE=b.querySelector("tbody");a.pR=b.querySelector(".score");},T2=a=>{let b=new P_();TX(b,a);return b;},Wp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kD;d=c.jF;if(!(!Ci(a.lj)&&d===a.oq)){a.oq=d;FC(a.oE);Gi(a.lj);e=0;while(e<BG(100,Bk(d))){f=B2(a.oE,H(269));(B1(f,H(270),O0(W(d.jt,e,0)))).setAttribute("scope","row");B1(f,H(271),O0(W(d.jt,e,1)));B1(f,H(271),BZ(W(d.jD,e,0)));g=B2(B2(f,H(271)),H(272));h=B2(B2(f,H(271)),H(272));g.className="live";h.className=
"live";i=B2(B2(f,H(271)),H(272));i.className="mark";i.setAttribute("role","img");j=a.lj;k=new HC;k.l3=f;k.nD=g;k.mR=h;k.mc=i;V(j,k);e=e+1|0;}}l=a.rc+1|0;a.rc=l;e=a.lj.jw>16&&!b.k6&&(l%15|0)?0:1;m=0;while(true){n=a.lj.jw;if(m>=n)break;if(!e)break;o=W(c.lO,m,0);p=o-W(d.jD,m,0);g=BF(a.lj,m);l=HH(c,m);g.l3.className=T(!l?H(273):H(274));n=Jm(b.my,(-1))!=m?0:1;Hr(g.l3,H(275),n,H(5));Ni(g.nD,o,H(2),b.k6);Ni(g.mR,p,!(p<0.0)?H(276):H(2),b.k6);BC(g.mc,!l?H(277):H(278));j=g.mc;h=!l?H(279):H(280);j.setAttribute("aria-label",
T(h));m=m+1|0;}h=n>=Bk(d)?H(2):H(281);b=a.pR;l=Dz(c);e=Bk(d);g=M();J(J(R(J(R(g,l),H(227)),e),H(282)),h);BC(b,L(g));},Ni=(b,c,d,e)=>{let f,g;f=Fm(E6(c,8),45,8722);g=M();J(J(g,d),f);BC(b,L(g));if(e)b.title=T(Fa(c));},O0=b=>{return Fm(b===Bs(b)?BZ(b):E6(b,2),45,8722);};
function Lr(){let a=this;I.call(a);a.m$=null;a.lk=null;a.oc=null;a.n_=null;a.oD=null;a.o1=null;a.jU=null;a.o2=0;a.pi=0;}
let UL=(a,b,c)=>{let d,e;a.jU=Fi();a.m$=c;a.lk=b.querySelector(".point");d=new Oy;d.q_=a;a.oc=Qf(b,H(283),d);d=new Oz;d.qg=a;a.n_=Qf(b,H(284),d);a.oD=b.querySelector(".add");a.o1=b.querySelector(".remove");d=new Jb;b.addEventListener("submit",Bg(Bj(d),"handleEvent"));e=a.lk;d=new Jc;d.rU=a;d.rV=c;e.addEventListener("change",Bg(Bj(d),"handleEvent"));c=b.querySelector(".flip");b=new Ov;b.rw=a;Cp(c,b);b=a.oD;c=new Ow;c.qQ=a;Cp(b,c);b=a.o1;c=new Ou;c.pJ=a;Cp(b,c);},Tn=(a,b)=>{let c=new Lr();UL(c,a,b);return c;},Qf
=(b,c,d)=>{let e,f,g;e=new FL;f=b.querySelector(T(c));g=M();J(J(g,c),H(285));Kf(e,f,b.querySelector(T(L(g))),H(286),d);return e;},Y1=(a,b)=>{let c,d,e,f;c=b.kD.jF;d=BG(Jm(b.my,D5(a)),Bk(c)-1|0);e=c===a.jU&&d==a.pi?0:1;if(d!=a.pi){I8(a.oc);I8(a.n_);}a.jU=c;a.pi=d;if(!e&&!b.k6)return;if(a.o2!=Bk(c)){a.o2=Bk(a.jU);FC(a.lk);e=0;while(e<a.o2){B1(a.lk,H(231),Cc(e));e=e+1|0;}}a.lk.selectedIndex=d;H$(a.oc,W(a.jU.jt,d,0));H$(a.n_,W(a.jU.jt,d,1));a.oD.disabled=!!(Bk(a.jU)<1000?0:1);b=a.o1;f=!!(Bk(a.jU)>1?0:1);b.disabled
=f;},D5=a=>{return BA(0,a.lk.selectedIndex);},Pi=(a,b,c,d)=>{let e,f;e=D5(a);f=a.jU;GI(a,Jy(f,e,b,c,W(f.jD,e,0)),d);},O8=b=>{return Bs(b*100.0)/100.0;},GI=(a,b,c)=>{let d,e;a.jU=b;d=a.m$;e=new RN;e.qh=b;Eu(d,e,c);};
function Nt(){let a=this;I.call(a);a.n2=null;a.qp=null;a.nq=null;a.oM=0;}
let ZA=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.oM){a.oM=c;FC(a.n2);Gi(a.nq);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.n2,H(269));g=B1(B2(f,H(271)),H(287),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(288)),e);g.title=T(L(h));h=new Pq;h.qr=a;h.qs=e;Cp(g,h);g=a.nq;i=new I3;h=B2(f,H(271));i.mw=e;i.m3=f;i.nM=h;V(g,i);e=e+d|0;}}f=BM(a.nq);while(BJ(f)){h=BH(f);e=h.mw;d=e>b.j6?0:1;BC(h.nM,!d?H(289):Fa(RM(b,e)));Hr(h.m3,H(275),h.mw
!=BU(b)?0:1,H(5));}},Jv=K(0);
function Pv(){I.call(this);this.qR=null;}
function OC(){let a=this;I.call(a);a.oU=null;a.no=null;a.p_=null;a.qD=null;a.ra=null;a.kZ=null;a.rL=null;a.mV=null;a.pj=null;a.ne=null;a.pU=null;a.rM=null;a.mI=0;a.ms=0;a.lH=null;}
let VV=(a,b,c)=>{let d;d=new L6;d.ly=Bp();a.pU=d;a.rM=Im();a.lH=Bo(0);a.ne=c;a.oU=b.querySelector(".finding");d=b.querySelector(".neuron");a.no=d;a.p_=d.querySelector(".sums");a.qD=a.no.querySelector(".argument");a.ra=a.no.querySelector(".progress");c=b.querySelector(".puzzle");a.kZ=c;a.rL=c.querySelector(".progress");a.mV=a.kZ.querySelector(".hint");a.pj=a.kZ.querySelector(".follow");c=a.kZ.querySelector(".ask");b=new M0;b.qm=a;Cp(c,b);b=a.pj;c=new M4;c.sg=a;Cp(b,c);c=a.kZ.querySelector(".leave");b=new M2;b.qd
=a;Cp(c,b);},YF=(a,b)=>{let c=new OC();VV(c,a,b);return c;},W9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kD;a.lH=c.kJ;d=b.mh;e=DA(d,a.rM);if(a.mI){Ba();if(BD(d,B0,H(36))&&BD(d,Cf,H(17))&&BD(d,CW,H(54))&&BD(d,C0,H(48))){f=1;break a;}}f=0;}if(e&&!a.mI){a.ms=0;BC(a.mV,H(2));}e=!e&&!f?0:1;a.mI=e;a.kZ.hidden=!!(e?0:1);if(a.mI){DE();e=Dz(c)!=Bk(c.jF)?0:1;BC(a.rL,e?H(290):RH(c));a.kZ.className=T(!e?H(291):H(292));a.pj.hidden=!!(a.ms&&Gk(a)?0:1);}if(!(a.lH.data.length>400&&!b.k6)){if(a.mI)g=Ie();else{b=a.pU;g=Bi();if(CQ(b.ly)
&&(Bl(b.ly)).kA===c.jY&&(Bl(b.ly)).oy===c.jF?1:0)h=Bl(b.ly);else{h=new NN;i=c.jY;j=c.jF;h.kA=i;h.oy=j;h.ml=Cj(i);h.lt=E3(i,j.jt);h.lB=Kl(i,Bk(j));}b:{C9(h.ml,c.kJ);DL(h.lt,h.ml);J2(h.lB,h.ml,h.lt,h.oy.jD);b.ly=Bw(h);if(!c.k_){k=c.kN;e=k-k!==0.0?0:1;if(!(e&&VK(h))){b=new Co;Ch();CV(b,FJ,H(293));V(g,b);break b;}}if(c.l1){b=new Co;Ch();CV(b,FJ,H(294));V(g,b);}}if(Ci(g)){e=Bk(c.jF);f=Dz(c)!=e?0:1;if(!(f&&!(c.kN>0.1*e))){WI(h,g);UR(h,g);XW(h,g);}if(!f)Vo(c,h,g);else{l=new Co;Ch();b=KJ;d=M();J(R(J(d,H(295)),e),H(296));CV(l,
b,L(d));V(g,l);}}}YT(a,g);}e=Ot(c);a.no.hidden=!!(e?0:1);if(e)XB(a,Tu(c));},YT=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bf(0)).mY;Ch();if(d===KJ){e=1;break a;}}e=0;}BC(a.oU,!c?H(2):(b.bf(0)).mT);b=a.oU;f=T(!e?H(297):H(298));b.className=f;},XB=(a,b)=>{let c,d,e,f,g;c=b.pN.data;d=a.p_;e=OX(c[0],c[3],b.pE);f=OX(c[1],c[2],b.rE);g=M();J(J(J(J(g,H(299)),e),H(300)),f);BC(d,L(g));BC(a.qD,b.sk);BC(a.ra,b.qV);},OX=(b,c,d)=>{let e,f,g,h,i;e=HP(b);f=!(c<0.0)?H(301):H(302);g=HP(Bq(c));h=HP(d);i=M();J(J(J(J(J(i,e),f),
g),H(303)),h);return L(i);},HP=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E6(b,4),45,8722);},Gk=a=>{let b;b=(Il(a.lH)).jw-1|0;return BG(a.ms?1:0,b);};
function NG(){let a=this;I.call(a);a.pb=null;a.o7=null;}
let YQ=(a,b,c)=>{let d,e;a.pb=b.querySelector(".undo");a.o7=b.querySelector(".redo");d=a.pb;BR(c);e=new Q3;e.rm=c;Cp(d,e);d=a.o7;BR(c);e=new Q4;e.qE=c;Cp(d,e);b=b.querySelector(".reseed");d=new Q2;d.pM=c;Cp(b,d);},V7=(a,b)=>{let c=new NG();YQ(c,a,b);return c;},Ty=(a,b)=>{let c;a.pb.disabled=!!((Ci(b.lA)?0:1)?0:1);c=a.o7;b=!!((Ci(b.mE)?0:1)?0:1);c.disabled=b;};
function HL(){I.call(this);this.m0=null;}
let Lo=(a,b,c)=>{let d;a.m0=c;d=new JM;d.pA=a;b.addEventListener("keydown",Bg(Bj(d),"handleEvent"));},Z0=(a,b)=>{let c=new HL();Lo(c,a,b);return c;};
function OU(){let a=this;I.call(a);a.lX=null;a.lU=null;a.nL=null;a.pl=0;}
let WD=(a,b,c,d)=>{let e,f,g,h,i,j;a.lU=c;a.nL=d;d=b.querySelector(".example");a.lX=d;B1(d,H(231),H(304));e=KE(a,H(305));f=(K5()).data;g=f.length;h=0;while(h<g){B1(e,H(231),f[h].pO);h=h+1|0;}i=KE(a,H(306));e=BM(JH());while(BJ(e)){j=BH(e);g=j.ls;j=j.mt;c=M();J(J(R(J(c,H(307)),g),H(308)),j);B1(i,H(231),L(c));}B1(KE(a,H(309)),H(231),H(310));b=a.lX;d=new Kc;d.q$=a;b.addEventListener("change",Bg(Bj(d),"handleEvent"));},R9=(a,b,c)=>{let d=new OU();WD(d,a,b,c);return d;},VT=(a,b)=>{if(!b&&!a.pl){a.lX.selectedIndex
=0;BC(a.lU,H(2));}a.pl=0;},KE=(a,b)=>{let c;c=B2(a.lX,H(311));c.setAttribute("label",T(b));return c;};
function Kb(){I.call(this);this.n9=null;}
let N5=null,L9=null,Ma=null,J7=()=>{J7=Bh(Kb);XN();},XM=(a,b,c)=>{let d,e;J7();a.n9=Bi();d=b.querySelector("form");e=new Ii;d.addEventListener("submit",Bg(Bj(e),"handleEvent"));KH(a,d.querySelector(".of-the-run"),N5,c);KH(a,d.querySelector(".of-training"),L9,c);KH(a,d.querySelector(".of-the-look"),Ma,c);},Zg=(a,b)=>{let c=new Kb();XM(c,a,b);return c;},KH=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.n9;i=Va(b,g,d);V(h,i);f=f+1|0;}},XN=()=>{let b,c;b=Bd(Dh,9);c=b.data;Ba();c[0]=Cf;c[1]
=C4;c[2]=B0;c[3]=CH;c[4]=Dn;c[5]=C0;c[6]=Ek;c[7]=Gp;c[8]=Ed;N5=b;b=Bd(Dh,5);c=b.data;c[0]=CW;c[1]=Dy;c[2]=Et;c[3]=Dp;c[4]=C$;L9=b;b=Bd(Dh,7);c=b.data;c[0]=Hu;c[1]=FR;c[2]=Ga;c[3]=GO;c[4]=EV;c[5]=Fq;c[6]=EX;Ma=b;};
function Ix(){let a=this;I.call(a);a.ox=null;a.n5=null;a.sd=null;a.nc=null;a.oI=0;}
let ML=(a,b,c,d,e)=>{let f,g,h,i,j;e=e.data;a.n5=Bi();a.nc=Bp();a.ox=b;a.sd=d;b=new IR;b.qY=a;f=new IntersectionObserver(Bg(Bj(b),"onChange"));g=e.length;h=0;while(h<g){i=c.querySelector(T(e[h]));f.observe(i);j=i.querySelector(".twin");d=a.n5;if(j===null)j=i;b=B8(j);V(d,b);h=h+1|0;}},Xy=(a,b,c,d)=>{let e=new Ix();ML(e,a,b,c,d);return e;},KS=a=>{let b,c;if(!a.oI){a.oI=1;b=a.sd;c=a.ox;b.jG.lE.hear(T(c));}},PF=(a,b)=>{a.nc=Bw(B8(b));},K8=a=>{let b,c,d,e;a.oI=0;b=BM(a.n5);while(BJ(b)){c=Bj(BH(b));d=a.ox;e=M();J(J(J(e,
H(312)),d),H(313));BC(c,L(e));}},LW=(a,b)=>{let c,d;c=a.nc;d=new Oc;d.r7=b;FB(c,d);},OA=(a,b,c)=>{let d,e;d=a.nc;e=new Oa;e.r3=b;e.r2=c;FB(d,e);},JF=K(0);
function Ia(){let a=this;I.call(a);a.ru=null;a.rv=null;}
let Ua=(b,c)=>{let d;b=b;d=b.ru;b=b.rv;d.rk=1;d.pg=(Mq(c[c.length-1|0])).isIntersecting?1:0;b.gl();},J4=K(0);
function N6(){I.call(this);this.rz=null;}
let Y7=(a,b)=>{let c;c=a.rz;Fd(c.jx);KB(c,BU(c.jx.jz)+b);};
function M1(){I.call(this);this.rn=null;}
let TW=(a,b)=>{KB(a.rn,b);},T9=K(),OP=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Go)&&!(b instanceof He)&&!(b instanceof FN)){if(!(b instanceof IL))break b;d=b;if(U(c,d.mN))break b;if(!OP(d.nK,c))break b;}e=1;break a;}e=0;}return e;},O$=b=>{let c,d,e,f,g,h,i,j,k;c=Ez(H(314));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(158));g=e[d];h=Ez(H(314));i=0;while(i<g.ju){j=O(h,i<=0?H(2):H(158));e=g.jr;k=g.jy;O(j,Nh(e,Bc(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},Nh=(b,c,d)=>{let e,
f,g,h;e=Ez(H(314));f=0;while(f<d){g=f<=0?H(2):H(158);h=b.data;O(O(e,g),Rw(h[c+f|0]));f=f+1|0;}return L(P(e,93));},Rw=b=>{return b-b!==0.0?H(3):Fa(b);};
function N8(){I.call(this);this.sh=null;}
let Xd=a=>{FF(a.sh);};
function FU(){let a=this;I.call(a);a.ov=null;a.lr=null;a.q5=0;a.me=0;a.pr=0;a.nH=0.0;a.nG=0.0;}
let J8=(a,b,c)=>{let d;a.ov=b;a.lr=c;d=new KV;d.re=a;b.addEventListener("pointerdown",Bg(Bj(d),"handleEvent"));d=new KW;d.sj=a;b.addEventListener("pointermove",Bg(Bj(d),"handleEvent"));d=new KX;d.qb=a;b.addEventListener("pointerup",Bg(Bj(d),"handleEvent"));d=new KY;d.q2=a;b.addEventListener("pointercancel",Bg(Bj(d),"handleEvent"));d=new KZ;d.rs=a;b.addEventListener("touchstart",Bg(Bj(d),"handleEvent"));},ZT=(a,b)=>{let c=new FU();J8(c,a,b);return c;},LQ=(a,b)=>{a.me=a.me&((b.isPrimary?1:0)?0:1);},O2=b=>{return !U(Bm(b.pointerType),
H(315))?12.0:24.0;};
function IX(){I.call(this);this.qv=null;}
let W0=(b,c)=>{let d;b=b.qv;if(EL(b.k7)){c=Pf(Dv(b.lK),GG(b.k7));b=b.mn;d=new MJ;d.rp=c;Eu(b,d,0);}};
function NQ(){I.call(this);this.qO=null;}
let TM=a=>{FF(a.qO);};
function FL(){let a=this;I.call(a);a.lq=null;a.rQ=null;a.qo=null;a.qn=null;a.mQ=0.0;a.mx=null;a.ol=0;}
let Kf=(a,b,c,d,e)=>{a.mx=H(2);a.lq=b;a.rQ=c;a.qo=d;a.qn=e;d=new JT;d.rN=a;b.addEventListener("change",Bg(Bj(d),"handleEvent"));d=new JU;d.rF=a;b.addEventListener("keydown",Bg(Bj(d),"handleEvent"));d=new JV;d.q3=a;b.addEventListener("focus",Bg(Bj(d),"handleEvent"));},ZW=(a,b,c,d)=>{let e=new FL();Kf(e,a,b,c,d);return e;},H$=(a,b)=>{let c;a.mQ=b;c=HF(b);if(!U(c,a.mx)&&!(a.lq.matches(':focus')?1:0))H0(a,c);},I8=a=>{a.mx=H(2);},H0=(a,b)=>{let c;a.mx=b;c=a.lq;b=T(b);c.value=b;Pm(a,H(2));},PE=(a,b,c)=>{a.mQ=b;H0(a,
HF(b));a.qn.gq(b,c);},Pm=(a,b)=>{a.ol=Ck(b)?0:1;BC(a.rQ,b);Hr(a.lq,H(316),a.ol,H(5));},FQ=K(0);
function NP(){I.call(this);this.p7=null;}
let SD=(a,b,c)=>{NB(a.p7,b,c);},IO=K(),SC=(b,c)=>{b;c.preventDefault();};
function IN(){I.call(this);this.qi=null;}
let V9=(b,c)=>{b=b.qi;Nf(b,b.k4.selectedIndex);};
function IM(){I.call(this);this.ps=null;}
let TF=(b,c)=>{let d,e;b=b.ps;d=b.ni.checked?1:0;e=b.nZ.be();e.data[b.kb]=d;b=b.m2;c=new L_;c.qc=e;Eu(b,c,0);};
function LH(){I.call(this);this.qx=null;}
let S_=a=>{let b;b=a.qx;CD();Fh(b,0);};
function LJ(){I.call(this);this.rj=null;}
let Vx=a=>{let b;b=a.rj;CD();MA(b,(-1));};
function LI(){I.call(this);this.rS=null;}
let Yb=a=>{let b;b=a.rS.jG;if(!b.jx.j4)J6(b);else K9(b);};
function LG(){I.call(this);this.pC=null;}
let SN=a=>{let b;b=a.pC;CD();MA(b,1);};
function LF(){I.call(this);this.rr=null;}
let UX=a=>{let b;b=a.rr;CD();Fh(b,2147483647);};
function HS(){let a=this;I.call(a);a.r9=null;a.r$=null;}
let Zt=(b,c)=>{let d,e;b=b;c=b.r9;b=b.r$;c=c.l6;CD();c=EC(Bm(c.value));d=0.0;if(c!==CY)d=c.mJ;e=d|0;Fh(b,e);};
function HR(){let a=this;I.call(a);a.pY=null;a.pX=null;}
let Yv=(b,c)=>{let d;b=b;c=b.pY;b=b.pX;Ba();d=Ds;c=Bm(c.ln.value);Kn(b,d,c);};
function GK(){let a=this;N.call(a);a.jt=null;a.jD=null;}
let Ly=(a,b,c)=>{a.jt=b;a.jD=c;},DZ=(a,b)=>{let c=new GK();Ly(c,a,b);return c;},Fi=()=>{return Ev(BX([0.0,1.0,1.0,0.0]));},Ev=b=>{let c,d,e,f,g;c=b.data;d=Bd(B_(CX),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Eb(d);g=BE(f.ju,1);Ca(b,0,g.jr,0,c.length);return DZ(f,g);},Jy=(a,b,c,d,e)=>{let f;f=DZ(KD(a.jt),KD(a.jD));Hm(f,b,c,d,e);return f;},Pf=(a,b)=>{return Jy(a,b,W(a.jt,b,0),W(a.jt,b,1),1.0-W(a.jD,b,0));},Hm=(a,b,c,d,e)=>{BV(a.jt,b,0,c);BV(a.jt,b,1,d);BV(a.jD,b,
0,e);},Bk=a=>{return a.jt.ju;},TG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GK)){b=b;c=!X(a.jt,b.jt)?0:X(a.jD,b.jD)?1:0;}else c=0;return c;};
function Oy(){I.call(this);this.q_=null;}
let WK=(a,b,c)=>{let d;d=a.q_;Pi(d,b,W(d.jU.jt,D5(d),1),c);};
function Oz(){I.call(this);this.qg=null;}
let VY=(a,b,c)=>{let d;d=a.qg;Pi(d,W(d.jU.jt,D5(d),0),b,c);},Jb=K(),YY=(b,c)=>{b;c.preventDefault();};
function Jc(){let a=this;I.call(a);a.rU=null;a.rV=null;}
let Tf=(b,c)=>{b=b;c=b.rU;b=b.rV;c=Dm(c.lk.selectedIndex);El(b,c);};
function Ov(){I.call(this);this.rw=null;}
let W4=a=>{let b;b=a.rw;GI(b,Pf(b.jU,D5(b)),0);},S5=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BC=(b,c)=>{if(!U(c,Bm(b.textContent)))b.textContent=T(c);},Hr=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new IA;d.p3=c;b.addEventListener("click",Bg(Bj(d),"handleEvent"));};
function Ow(){I.call(this);this.qQ=null;}
let Zu=a=>{let b,c,d,e,f,g,h,i;b=a.qQ;c=Q6(b.jU.jt);d=b.m$;e=Dm(Bk(b.jU));El(d,e);f=c.kt;g=O8(f-(f-c.kr)/2.0);f=c.kj;h=O8(f-(f-c.kd)/2.0);e=b.jU;d=DZ(BE(Bk(e)+1|0,2),BE(Bk(e)+1|0,1));i=0;while(i<Bk(e)){Hm(d,i,W(e.jt,i,0),W(e.jt,i,1),W(e.jD,i,0));i=i+1|0;}Hm(d,Bk(e),g,h,1.0);GI(b,d,0);};
function Ou(){I.call(this);this.pJ=null;}
let R5=a=>{let b,c,d,e,f,g,h;b=a.pJ;c=b.m$;d=CE();El(c,d);d=b.jU;e=D5(b);f=DZ(BE(Bk(d)-1|0,2),BE(Bk(d)-1|0,1));g=0;while(g<Bk(d)){h=C7(g,e);if(h)Hm(f,h<0?g:g-1|0,W(d.jt,g,0),W(d.jt,g,1),W(d.jD,g,0));g=g+1|0;}GI(b,f,0);};
function L6(){I.call(this);this.ly=null;}
let OE=K(),L0=null,GQ=null,J_=null,Ji=null,Jj=null,QJ=null,DE=()=>{DE=Bh(OE);TT();},Im=()=>{DE();return (Gy(O6(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mu;},Il=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GQ.data.length;if(c!=d){e=new BT;f=M();P(R(J(R(J(f,H(317)),d),H(318)),c),46);BW(e,L(f));Z(e);}c=OD(b,J_)>=OD(b,GQ)?0:1;g=!c?GQ:J_;e=!c?H(319):H(320);h=!c?H(320):H(319);i=Bi();j=new ES;f=M();J(J(J(J(J(J(J(J(J(f,H(321)),e),H(322)),h),H(323)),e),H(324)),h),H(325));KI(j,L(f),b);V(i,j);f=M();J(J(f,e),H(326));HX(i,
L(f),!c?Ji:Jj,g);j=M();J(J(j,h),H(327));HX(i,L(j),!c?Jj:Ji,g);f=M();J(J(J(J(J(f,H(328)),e),H(324)),h),H(329));HX(i,L(f),QJ,g);return i;},HX=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BF(f,f.jw-1|0)).mr.be();h=Bi();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=L0.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(303)),n);p=L(o);V(h,p);}j=j+1|0;}if(!Ci(h)){b=new ES;p=L7(h);h=M();P(J(J(J(h,c),H(330)),p),46);KI(b,L(h),g);V(f,b);}},OD=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},TT=()=>{L0=BO(Bv,[H(331),H(332),H(333),H(334),H(335),H(336),H(337),H(338),H(339)]);GQ=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);J_=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Ji=Iy([0,1,4]);Jj=Iy([2,3,5]);QJ=Iy([6,7,8]);};
function M0(){I.call(this);this.qm=null;}
let TK=a=>{let b,c,d,e;b=a.qm;c=Il(b.lH);d=Gk(b);e=b.ms+1|0;b.ms=e;e=e>1&&!d?1:0;BC(b.mV,e?H(340):(BF(c,d)).l2);FF(b.ne);};
function M4(){I.call(this);this.sg=null;}
let Vd=a=>{let b,c,d,e,f;b=a.sg;c=Il(b.lH);d=Gk(b);e=c;f=(BF(e,d)).mr;BC(b.mV,(BF(e,Gk(b))).l2);b=b.ne;c=new NF;c.p8=f;Eu(b,c,0);};
function M2(){I.call(this);this.qd=null;}
let WF=a=>{let b,c;b=a.qd.ne;c=CK();E$(b,c);};
function Q3(){I.call(this);this.rm=null;}
let U4=a=>{Pd(a.rm);};
function Q4(){I.call(this);this.qE=null;}
let XL=a=>{JJ(a.qE);};
function Q2(){I.call(this);this.pM=null;}
let Sa=a=>{let b,c,d;b=a.pM;Ba();c=Dn;d=Cc(Zb()*10000.0|0);Kn(b,c,d);};
function JM(){I.call(this);this.pA=null;}
let X1=(b,c)=>{let d,e,f;b=b.pA;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!U(Bm(d.tagName),H(341)))e=0;else{f=Bm(d.getAttribute("type"));e=!U(H(342),f)&&!U(H(343),f)?1:0;}if(!e){a:{f=Bm(c.key);e=(-1);switch(Dd(f)){case 89:if(!U(f,H(344)))break a;e=3;break a;case 90:if(!U(f,H(345)))break a;e=1;break a;case 121:if(!U(f,H(346)))break a;e=2;break a;case 122:if(!U(f,H(347)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){Pd(b.m0);break b;}JJ(b.m0);break b;case 2:case 3:break;default:break b;}c.preventDefault();JJ(b.m0);}}}};
function Hv(){let a=this;BI.call(a);a.pO=null;a.se=null;a.lg=null;}
let OR=null,Q_=null,Ok=null,Nj=null,QO=null,Q9=null,RI=null,RQ=null,OV=null,OS=null,O9=null,Xe=null,Mt=null,GL=()=>{GL=Bh(Hv);Wa();},K5=()=>{GL();return Mt.be();},Sd=(a,b,c,d,e,f)=>{GL();Cy(a,b,c);a.pO=d;a.se=e;a.lg=f;},Cm=(a,b,c,d,e)=>{let f=new Hv();Sd(f,a,b,c,d,e);return f;},Wa=()=>{let b,c,d;OR=Cm(H(348),0,H(349),H(350),H(2));Q_=Cm(H(351),1,H(352),H(353),H(354));Ok=Cm(H(355),2,H(356),H(357),H(358));Nj=Cm(H(359),3,H(360),H(361),H(362));QO=Cm(H(363),4,H(364),H(365),H(366));Q9=Cm(H(367),5,H(368),H(369),H(370));RI
=Cm(H(371),6,H(372),H(373),H(374));RQ=Cm(H(375),7,H(376),H(377),H(378));OV=Cm(H(379),8,H(380),H(381),H(382));OS=Cm(H(383),9,H(384),H(385),H(386));O9=Cm(H(387),10,H(388),H(389),H(390));b=Cm(H(391),11,H(392),H(393),H(394));Xe=b;c=Bd(Hv,12);d=c.data;d[0]=OR;d[1]=Q_;d[2]=Ok;d[3]=Nj;d[4]=QO;d[5]=Q9;d[6]=RI;d[7]=RQ;d[8]=OV;d[9]=OS;d[10]=O9;d[11]=b;Mt=c;};
function Gl(){let a=this;N.call(a);a.ls=0;a.m5=0;a.mt=null;}
let NT=null,Ht=()=>{Ht=Bh(Gl);Wd();},SU=(a,b,c,d)=>{Ht();a.ls=b;a.m5=c;a.mt=d;},Ep=(a,b,c)=>{let d=new Gl();SU(d,a,b,c);return d;},JH=()=>{Ht();return NT;},R4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gl)){b=b;c=a.ls!=b.ls?0:a.m5!=b.m5?0:X(a.mt,b.mt)?1:0;}else c=0;return c;},Wd=()=>{let b,c,d,e,f,g;b=Ep(8,10000,H(395));c=Ep(10,10000,H(396));d=Ep(17,10000,H(397));e=Ep(71,10000,H(398));f=Ep(1,3000,H(399));g=Ep(195,8000,H(400));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NT=IW(BO(I,[b,c,d,e,f,g]));};
function Kc(){I.call(this);this.q$=null;}
let Xs=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.q$;d=b.lX.selectedIndex-1|0;e=(K5()).data.length;f=Do(JH());if(d<0)BC(b.lU,H(2));else{b.pl=1;if(d<e){c=(K5()).data[d];BC(b.lU,c.se);b=b.nL;g=CK();d=0;while(d<c.lg.js.length){h=F8(c.lg,61,d);e=F8(c.lg,38,d);if(e<0)e=c.lg.js.length;Cl(g,Dx(c.lg,d,h),Dx(c.lg,h+1|0,e));d=e+1|0;}E$(b,g);}else if(d>=(e+f|0)){BC(b.lU,H(2));b=b.nL;c=Im();g=CK();i=(B7()).data;d=i.length;h=0;while(h<d){j=i[h];k=CC(c,j);l=new O3;l.pw=g;l.pv=j;FB(k,l);h=h+1|0;}E$(b,g);}else{c=JH();d=d-e|0;c=FX(c,
d);g=b.lU;d=c.ls;l=c.mt;j=M();P(J(P(R(J(j,H(401)),d),32),l),46);BC(g,L(j));g=b.nL;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dn.jA;m[1]=Cc(c.ls);m[2]=Ed.jA;m[3]=Cc(c.m5);m[4]=Ds.jA;m[5]=H(268);b=O6(i);E$(g,b);}}},Ii=K(),S7=(b,c)=>{b;c.preventDefault();};
function IR(){I.call(this);this.qY=null;}
let T6=(b,c)=>{let d;b=b.qY;d=0;while(d<c.length){if((Mq(c[d])).isIntersecting?1:0)KS(b);d=d+1|0;}},Ei=K(0);
function QC(){I.call(this);this.ql=null;}
let S8=(a,b)=>{b=b;V(a.ql,b);},ZL=K(),QF=K(0);
function In(){I.call(this);this.pW=null;}
let Zd=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.pW;b.mj=0;c=b.jx;d=c.j4;if(JI(c))If(b.jx,new PP,7.0);I7(b);e=d&&!b.jx.j4?1:0;f=b.jx.jz;if(BU(f)!=b.oj){b.oj=BU(f);b.lE.hear("iteration");}if(f.k8&&!b.oL){b.oL=1;b.lE.hear("diverge");}else if(e)b.lE.hear("finish");if(JI(b.jx))Ct(b);else if(b.pf){b.pf=0;c=b.j3;g=EZ(b.jx.jz);c=c.r8;h=g.k_;i=E6(g.kN,4);e=Dz(g);d=Bk(g.jF);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(402)),i),H(158)),e),H(227)),d),H(403));BC(c,L(g));c=b.lc;b=b.jx;i=b.jV;e=BU(b.jz);if(FA(c)&&!Oi(c)){f=(Gy(Lu(c))).mu;b
=CK();j=(B7()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cw?Bt(i,k):Cc(e);if(!U(l,Bt(f,k))){Cl(b,k.jA,l);f=Eg(H5(f,k,l),f);}h=h+1|0;}V2(T(Ik(b)));c.nW=Bm(location.hash.slice(1));}}},CZ=K(EU);
function IK(){CZ.call(this);this.nR=null;}
let YG=(a,b)=>{a.nR=b;},IW=a=>{let b=new IK();YG(b,a);return b;},FX=(a,b)=>{return a.nR.data[b];},Do=a=>{return a.nR.data.length;},Lt=K(),WG=a=>{return performance.now();},Yg=K(),Fa=b=>{let c,d,e,f,g,h,i;if(!O7(b))return NE(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(404));return L(d);}c=Tj(Bq(b));e=c.mW;f=c.nI-1|0;if((-4)<=f&&f<16){d=Fo(b);c=Px(c,BA(1,e.js.length-c.nI|0));g=M();J(J(g,d),c);return L(g);}if(e.js.length<=1)d=H(2);else{c=Hk(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(405):H(406);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=Fa(b);if(c===H(407))d=1;else if(H(407).js.length>c.js.length)d=0;else{e=0;f=c.js.length-H(407).js.length|0;while(f<c.js.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(407),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.js.length-2|0);return c;},E6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!O7(b))return NE(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Ea(Jt(e),BA(Hg(e),0));f=Ea(Cd(1),BA( -Hg(e)|0,
0));g=L$(e);En(f,BA(g,0));En(d,BA( -g|0,0));if(C_(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=Da(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=II(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NV(d,f,h))d=Fl(FK(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FK(i),g);}else{d=new Js;m=FK(i);f=M();J(P(f,49),m);Pj(d,L(f),g+1|0);}}}}f=Fo(b);d=Px(d,c);n=M();J(J(n,f),d);return L(n);},EC=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qp;b=D1(b);c.nw=Hq(B$);c.m6
=b;d=NK(c);e=0;f=0;g=0;h=DR(c);while(true){if(!JA(h)){if(h!=46&&h!=44)break;if(f)break;}c.kl=c.kl+1|0;if(!JA(h))f=1;else{e=1;i=c.lP;if(i==800){g=g|(h==48?0:1);c.kg=c.kg+(!f?1:0)|0;}else{c.kg=c.kg-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nw,h-48|0);c.lP=c.lP+1|0;}}}h=DR(c);}if(g){DF(c.nw,1);c.lP=c.lP+1|0;c.kg=c.kg-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.kl=c.kl+1|0;i=NK(c);e=0;f=0;g=DR(c);while(JA(g)){c.kl=c.kl+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.kg;if(i)f= -f|0;c.kg=g+f|0;}if(e&&c.kl
>=c.m6.js.length){j=!d?1:(-1);d=c.lP;e=d+c.kg|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nw;l=Hq(Cd(1));En(b,BA(c.kg,0));En(l,BA( -c.kg|0,0));e=NH(b)-NH(l)|0;FH(b,BA( -e|0,0));FH(l,BA(e,0));if(C_(b,l)<0){FH(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+II(b,l);FH(b,1);f=f+1|0;}if(C_(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=VX(Su(Yr(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=QN(j*k);break a;}}b=J9();}return b;},O7=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},NE=b=>{let c,d;if(isNaN(b)?1:0)c=H(408);else{c=Fo(b);d=M();J(J(d,c),H(409));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(236);},Px=(b,c)=>{let d,e,f,g;d=M();e=b.nI;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mW.js.length?BQ(b.mW,f):48);f=f+1|0;}return L(d);};
function MS(){I.call(this);this.mJ=0.0;}
let CY=null,YI=(a,b)=>{a.mJ=b;},QN=a=>{let b=new MS();YI(b,a);return b;},J9=()=>{if(CY===null)CY=QN(0.0);return CY;},Eh=a=>{let b;if(a!==CY)return a.mJ;b=new D3;Br(b);Z(b);},KM=a=>{return a===CY?0:1;},P9=a=>{return a!==CY?0:1;},P7=(a,b)=>{if(a!==CY)b.g4(a.mJ);},X8=K(),WT=b=>{return Math.sin(b);},Tx=b=>{return Math.cos(b);},C1=b=>{return Math.sqrt(b);},CU=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bs=b=>{return Yx(Ft(b+YZ(b)*0.5));},Zb=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},VD=(b,c)=>{return Math.min(b,c);},Bf=(b,c)=>{return VD(b,c);},Y$=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return Y$(b,c);},Xu=b=>{return Math.abs(b);},Bq=b=>{return Xu(b);},YZ=b=>{return Math.sign(b);};
function I9(){let a=this;N.call(a);a.jY=null;a.jF=null;a.n1=null;a.k_=0;a.kN=0.0;a.kJ=null;a.ou=null;a.lO=null;a.l1=0;}
let Ge=a=>{let b;b=Cj(a.jY);C9(b,a.kJ);return b;},MH=(a,b)=>{return !(W(a.lO,b,0)>0.5)?0:1;},HH=(a,b)=>{return MH(a,b)!==W(a.jF.jD,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bk(a.jF)){b=b+(!HH(a,c)?0:1)|0;c=c+1|0;}return b;},XO=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I9)){b=b;if(!X(a.jY,b.jY)){c=0;break a;}if(!X(a.jF,b.jF)){c=0;break a;}if(!X(a.n1,b.n1)){c=0;break a;}if(a.k_!=b.k_){c=0;break a;}if(a.kN!==b.kN){c=0;break a;}if(!X(a.kJ,b.kJ)){c=0;break a;}if(!X(a.ou,b.ou)){c=0;break a;}if(!X(a.lO,
b.lO)){c=0;break a;}if(a.l1==b.l1){c=1;break a;}c=0;}else c=0;}return c;},SY=a=>{return a.jF;};
function MF(){let a=this;I.call(a);a.jI=null;a.jH=null;}
let SX=(a,b)=>{let c,d,e,f;c=Do(b.kq);d=Bd(Cg,c);e=d.data;a.jI=d;a.jH=Bd(Cg,c);e[0]=BE(0,0);a.jH.data[0]=BE(0,0);f=1;while(f<c){a.jI.data[f]=BE(Be(b,f),Be(b,f-1|0));a.jH.data[f]=BE(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new MF();SX(b,a);return b;},CM=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jI.data;if(c>=d.length)break;b=b+(d[c].jr.data.length+a.jH.data[c].jr.data.length|0)|0;c=c+1|0;}d=Bo(b);e=0;c=1;while(true){f=a.jI.data;if(c>=f.length)break;b=MC(f[c].jr,d,e);e=MC(a.jH.data[c].jr,d,b);c=c+1|0;}return d;},C9
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jI.data;if(d>=e.length)break;c=RO(b,RO(b,c,e[d].jr),a.jH.data[d].jr);d=d+1|0;}},O_=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MC=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},RO=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.ju=0;a.jy=0;a.jr=null;}
let FV=(a,b,c)=>{a.ju=b;a.jy=c;a.jr=Bo(Bc(b,c));},BE=(a,b)=>{let c=new Cg();FV(c,a,b);return c;},Eb=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FV(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jy;if(f!=g){h=new BT;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(410)),e),H(411)),d),H(412)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.jr,Bc(e,g),g);e=e+1|0;}return c;},O1=a=>{return a.ju;},Hb=a=>{return a.jy;},W=(a,b,c)=>{return a.jr.data[Bc(b,a.jy)+c|0];},BV=(a,b,c,d)=>{a.jr.data[Bc(b,a.jy)+c|0]=d;},Ic
=a=>{return a.jr;},KD=a=>{let b,c,d;b=BE(a.ju,a.jy);c=a.jr;d=c.data;Ca(c,0,b.jr,0,d.length);return b;},E4=a=>{let b,c,d;b=a.ju;c=a.jy;d=M();R(P(R(d,b),120),c);return L(d);},HT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.ju==c.ju&&a.jy==c.jy){b:{d=a.jr;e=c.jr;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JO();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},Wo=K(),F3=0,PJ=K(),Wg=a=>{return performance.now();},Hn=K(0);
function Rd(){let a=this;I.call(a);a.qH=null;a.qI=null;a.qJ=0;}
function Pc(){let a=this;I.call(a);a.jN=null;a.kw=null;}
let XD=a=>{let b,c,d,e;b=a.jN;Ba();if(CB(b,Cw)>D4(a.jN)){c=a.kw;b=G4(a,Cw);d=D4(a.jN);e=M();P(R(J(J(e,b),H(413)),d),46);b=L(e);V(c,b);}},Ne=(a,b,c,d)=>{let e,f;if(!U(Eg(CC(a.jN,c),H(2)),d)&&!Ha(a.jN,b)){e=a.kw;b=b.jA;f=c.jA;c=M();J(J(P(J(J(J(c,b),H(414)),f),61),d),H(415));b=L(c);V(e,b);}},G4=(a,b)=>{let c,d;c=b.jA;b=Bt(a.jN,b);d=M();J(P(J(d,c),61),b);return L(d);},D3=K(BN);
function H9(){let a=this;N.call(a);a.kL=null;a.lu=null;}
let P6=a=>{return a.kL.data.length+a.lu.data.length|0;},UW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H9)){b=b;c=!X(a.kL,b.kL)?0:X(a.lu,b.lu)?1:0;}else c=0;return c;},TI=K(),UG=K(),MX=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},OF=K(DH),ZO=null,JO=()=>{JO=Bh(OF);U0();},U0=()=>{ZO=Bx(CX);};
function BY(){BI.call(this);this.mD=null;}
let D2=null,Hw=null,Gq=null,Pa=null,RJ=null,N9=null,QX=null,Mo=null,Cr=()=>{Cr=Bh(BY);R8();},DD=(a,b,c,d)=>{Cr();Cy(a,b,c);a.mD=d;},ZX=a=>{return a.mD;},St=(a,b,c)=>{let d,e,f,g;d=b.jr;e=c.jr;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.ha(g[f]);f=f+1|0;}},MW=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.jr;g=c.jr;h=d.jr;i=e.jr;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hb(l[j],m[j])*n[j];j=j+1|0;}},R8=()=>{let b,c,d;b=new Lq;DD(b,H(416),0,H(52));D2=b;b=new Lp;DD(b,
H(417),1,H(53));Hw=b;b=new Ln;DD(b,H(367),2,H(54));Gq=b;b=new Lm;DD(b,H(418),3,H(55));Pa=b;b=new Ll;DD(b,H(419),4,H(56));RJ=b;b=new Lk;DD(b,H(420),5,H(57));N9=b;b=new Lj;DD(b,H(421),6,H(58));QX=b;c=Bd(BY,7);d=c.data;d[0]=D2;d[1]=Hw;d[2]=Gq;d[3]=Pa;d[4]=RJ;d[5]=N9;d[6]=b;Mo=c;},Md=K(),Pp=null,HK=()=>{HK=Bh(Md);Y3();},Y3=()=>{let b,c;b=B9((B7()).data.length);c=b.data;Pp=b;c[Ek.jW]=1;c[CW.jW]=2;c[Dy.jW]=3;},Os=K(0);
function H6(){let a=this;I.call(a);a.qP=null;a.qN=null;}
let YB=b=>{let c;b=b;c=b.qP;b=b.qN;HG(c);b.gl();};
function KV(){I.call(this);this.re=null;}
let Wc=(b,c)=>{let d,e;b=b.re;if((c.isPrimary?1:0)&&!c.button){b.nH=c.offsetX;b.nG=c.offsetY;b.pr=0;d=O2(c);e=b.lr.he(b.nH,b.nG,d);b.me=e;if(!e)b.lr.hf();else{b.ov.setPointerCapture(c.pointerId);b.lr.hg(b.nH,b.nG,d);}}};
function KW(){I.call(this);this.sj=null;}
let YO=(b,c)=>{let d,e,f;b=b.sj;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.me){f=b.pr|(!(Bu(Bq(d-b.nH),Bq(e-b.nG))>3.0)?0:1);b.pr=f;if(f)b.lr.hh(d,e);}else{f=b.lr.he(d,e,O2(c));if(f!=b.q5){b.q5=f;b.ov.style.setProperty("cursor",T(!f?H(127):H(422)));}}}};
function KX(){I.call(this);this.qb=null;}
let Yl=(b,c)=>{LQ(b.qb,c);};
function KY(){I.call(this);this.q2=null;}
let XV=(b,c)=>{LQ(b.q2,c);};
function KZ(){I.call(this);this.rs=null;}
let TE=(b,c)=>{if(b.rs.me)c.preventDefault();};
function JT(){I.call(this);this.rN=null;}
let Yd=(b,c)=>{let d,e;b=b.rN;c=EC(Bm(b.lq.value));if(!(KM(c)&&Bq(Eh(c))<=1.7976931348623157E308?1:0))c=J9();if(KM(c))PE(b,Eh(c),0);else{c=b.qo;d=Bm(b.lq.value);e=M();J(J(J(J(e,c),H(423)),d),H(137));Pm(b,L(e));}};
function JU(){I.call(this);this.rF=null;}
let Yq=(b,c)=>{let d,e,f;b=b.rF;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bm(c.key);f=(-1);switch(Dd(e)){case 930625636:if(!U(e,H(424)))break a;f=0;break a;case 977535019:if(!U(e,H(425)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();PE(b,Bs((b.mQ+d)*100.0)/100.0,c.repeat?1:0);}};
function JV(){I.call(this);this.q3=null;}
let TN=(b,c)=>{b=b.q3;c=HF(b.mQ);if(!b.ol&&!U(c,b.mx))H0(b,c);};
function IA(){I.call(this);this.p3=null;}
let Yk=(b,c)=>{b.p3.gl();},EH=K(BN);
function LE(){let a=this;I.call(a);a.lR=null;a.k2=null;a.kR=null;a.nd=null;a.nx=null;a.nk=null;}
let Vm=(a,b,c,d)=>{let e,f,g,h,i;a.nk=H(2);a.lR=c;e=c.jA;b=B2(b,H(426));a.k2=b;b.className="field";f=a.k2;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hk(b,1);h=M();J(P(h,g),b);(B1(f,H(427),L(h))).setAttribute("for",T(e));b=c.lT;b=b instanceof JY?b.lI:!(b instanceof FN)?Ie():NA(H(118),H(5));a.nx=b;if(!b.m()){f=B2(a.k2,H(428));b=a.nx.p();while(b.q()){B1(f,H(231),b.s());}}else{f=B2(a.k2,H(429));f.setAttribute("type","text");b=a.lR.lT;f.setAttribute("inputmode",T(!(!(b instanceof Go)&&!(b instanceof He)?0:1)?
H(430):H(431)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kR=f;f.setAttribute("id",T(e));i=a.kR;b=M();J(J(J(J(b,e),H(432)),e),H(285));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.k2,H(213),c.pD);c="help";i.className=c;b=M();J(J(b,e),H(433));h=L(b);i.setAttribute("id",T(h));h=B2(a.k2,H(213));a.nd=h;b="complaint";h.className=b;i=a.nd;b=M();J(J(b,e),H(285));h=L(b);i.setAttribute("id",T(h));a.nd.setAttribute("role","alert");b=a.kR;h=new Id;h.qC=a;h.qB=d;b.addEventListener("change",
Bg(Bj(h),"handleEvent"));},Va=(a,b,c)=>{let d=new LE();Vm(d,a,b,c);return d;},ZD=(a,b)=>{let c,d,e,f;a:{b:{c=a.k2;d=a.lR;Ba();if(!(d===CH&&!BD(b,B0,H(36)))){if(a.lR!==C4)break b;if(BD(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bt(b,a.lR);if(!U(f,a.nk)){a.nk=f;Rq(a,f);MD(a,H(2));}},MD=(a,b)=>{BC(a.nd,b);Hr(a.kR,H(316),Ck(b)?0:1,H(5));},Rq=(a,b)=>{if(!a.nx.m())a.kR.value=T(b);else a.kR.value=T(b);},ZP=K(),Qd=K(),Wk=null,Lh=null,Hx=null,Gg=null,PD=null,Le=null,OZ=null,Fw=()=>{Fw=Bh(Qd);T8();},T8=()=>
{let b;Wk=new WeakMap();Lh=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hx=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gg=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hx===null)b=null;else{b=new HZ;b=new FinalizationRegistry(Bg(Bj(b),"accept"));}Le=b;if(Gg===null)b=null;else{b=new HY;b=new FinalizationRegistry(Bg(Bj(b),"accept"));}OZ=b;},Yo=K(),Qq=K(),Xr=null,S4=null,Li=null,OG=null,Ur=null,Yp=null,Fj=()=>{Fj=Bh(Qq);SQ();},SQ=()=>{Xr=new OM;S4=new OJ;Li=new OL;OG=new OH;Ur=new OI;Yp
=new Of;},K$=K(0),N4=K(0),Rk=K(0),Oj=K(0),QP=K(0),Pk=K(0),Qz=K(0),Mz=K(0),ND=K(0),MZ=K(0),Mk=K(0),Vu=K(),FC=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},X2=K(),C6=(b,c)=>{let d,e,f,g;d=Bi();if(Ck(D1(b)))return d;e=0;f=F8(b,c,0);while(f>=0){g=Dx(b,e,f);V(d,g);e=f+1|0;f=F8(b,c,e);}b=Hk(b,e);V(d,b);return d;},GM=b=>{let c,d,e,f,g;c=C6(b,44);d=Bo(c.jw);e=d.data;f=0;g=e.length;while(f<g){e[f]=K6(BF(c,f));f=f+1|0;}return d;},K6=b=>{let c,d;c=EC(b);d
=new Ri;d.rY=b;if(c!==CY)return c.mJ;b=d.rY;c=new H_;d=M();J(J(d,H(434)),b);BW(c,L(d));Z(c);};
function Qp(){let a=this;I.call(a);a.m6=null;a.kl=0;a.nw=null;a.kg=0;a.lP=0;}
let DR=a=>{return a.kl>=a.m6.js.length?0:BQ(a.m6,a.kl);},JA=b=>{return 48<=b&&b<=57?1:0;},NK=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kl=a.kl+1|0;return c;};
function Ig(){let a=this;N.call(a);a.nr=0;a.nf=0;}
let M$=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ig;b=BG(c,d-e|0);f.nr=e;f.nf=b;return f;},UJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ig)){b=b;c=a.nr!=b.nr?0:a.nf==b.nf?1:0;}else c=0;return c;};
function Gs(){let a=this;I.call(a);a.nP=null;a.j_=null;a.j7=null;}
let Jd=(a,b,c)=>{let d,e,f,g;a.nP=b;d=Do(b.kq);e=Bd(Cg,d);f=e.data;a.j_=e;a.j7=Bd(Cg,d);f[0]=BE(0,0);a.j7.data[0]=c;g=1;while(g<d){a.j_.data[g]=BE(c.ju,Be(b,g));a.j7.data[g]=BE(c.ju,Be(b,g));g=g+1|0;}},E3=(a,b)=>{let c=new Gs();Jd(c,a,b);return c;},Gz=a=>{return a.j7.data[Bn(a.nP)];},DL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jI;d=b.jH;e=1;while(e<=Bn(a.nP)){f=c.data;b=a.j7.data[e-1|0];g=f[e];h=a.j_.data[e];DO(b.jy==g.jy&&h.ju==b.ju&&h.jy==g.ju?1:0,H(435),b,g,h);i=b.jr;j=g.jr;f=h.jr;k=b.ju;l=g.ju;m
=b.jy;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.j_.data[e];DO(b.ju==g.jy&&b.jy==1?1:0,H(436),g,b,g);i=b.jr;j=g.jr;t=g.jy;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}St(IG(a.nP,e),a.j_.data[e],a.j7.data[e]);e=e+1|0;}};
function Qk(){let a=this;N.call(a);a.mh=null;a.sq=null;a.kD=null;a.oi=null;a.om=null;a.my=null;a.k6=0;}
let Wr=a=>{return a.kD;};
function Fe(){let a=this;N.call(a);a.kf=null;a.jZ=null;a.kT=null;a.kI=null;a.np=null;a.mZ=null;a.nb=null;a.k$=null;a.k1=null;a.oO=null;a.ob=null;a.kP=null;}
let HV=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.kf=b;a.jZ=c;a.kT=d;a.kI=e;a.np=f;a.mZ=g;a.nb=h;a.k$=i;a.k1=j;a.oO=k;a.ob=l;a.kP=m;},ZU=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HV(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},UB=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fe;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new DC;n=Bd(CJ,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fk(m,n);p=new DC;n=Bd(CJ,3);o=n.data;o[0]=JC(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=JC(DT(Bb(5942881),0.4),b);Fk(p,n);HV(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},XQ=a=>{return a.kf;},X5=a=>{return a.jZ;};
function La(){let a=this;I.call(a);a.lz=null;a.lo=null;a.kK=null;a.lm=null;a.ll=null;}
let Wv=(a,b,c)=>{let d,e,f;a.lz=b;d=Do(b.kq);a.lo=Bd(Cg,d);a.kK=Bd(Cg,d);e=Cj(b);a.lm=e.jI;a.ll=e.jH;a.lo.data[0]=BE(0,0);a.kK.data[0]=BE(0,0);f=1;while(f<d){a.lo.data[f]=BE(c,Be(b,f));a.kK.data[f]=BE(c,Be(b,f));f=f+1|0;}},Kl=(a,b)=>{let c=new La();Wv(c,a,b);return c;},J2=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.j7.data;f=b.jI;g=Bn(a.lz);Zh(a.lz.lM,e[g],d,a.lo.data[g]);h=Bn(a.lz);i=a.lz;b=i.lC;Cr();if(b===D2&&i.lM===EI){i=c.j7.data[h];b=a.kK.data[h];DO(I2(i,d)&&I2(i,b)?1:0,H(437),i,d,b);j
=i.jr;k=d.jr;l=b.jr;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MW(IG(i,h),a.lo.data[h],c.j_.data[h],c.j7.data[h],a.kK.data[h]);while(true){h=C7(g,1);if(h<0)break;b=a.kK.data[g];m=g-1|0;i=e[m];q=a.lm.data[g];DO(b.ju==i.ju&&q.ju==b.jy&&q.jy==i.jy?1:0,H(438),b,i,q);n=b.jr;j=i.jr;k=q.jr;r=b.jy;s=i.jy;t=b.ju;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kK.data[g];d
=a.ll.data[g];DO(d.ju==b.jy&&d.jy==1?1:0,H(439),b,b,d);l=b.jr;p=d.jr;y=b.jy;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kK.data[g];d=l[g];i=a.lo.data[m];DO(b.jy==d.ju&&i.ju==O1(b)&&Hb(i)==Hb(d)?1:0,H(440),b,d,i);p=Ic(b);l=Ic(d);k=Ic(i);h=O1(b);u=Hb(d);v=Hb(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MW(IG(a.lz,m),a.lo.data[m],
c.j_.data[m],e[m],a.kK.data[m]);}g=g+(-1)|0;}};
function QQ(){let a=this;I.call(a);a.oY=null;a.oK=null;a.pa=null;}
let Ww=(a,b,c)=>{let d;d=DZ(BE(c,2),BE(c,1));a.oY=d;a.oK=E3(b,d.jt);a.pa=Kl(b,c);},MB=(a,b)=>{let c=new QQ();Ww(c,a,b);return c;},TR=K(),Gm=(b,c)=>{let d,e,f,g;b=b.data;d=Bo(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Ub=K(),ZS=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gv(b)&&(e+f|0)<=Gv(d)){a:{b:{if(b!==d){g=HM(Bz(b));h=HM(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G9(g)&&!G9(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EG(n.kW,h.kW)){k=1;break c;}}k=0;}if(!k){Hs(b,c,d,e,j);b=new G_;Br(b);Z(b);}j=j+1|0;k=m;}Hs(b,c,d,e,f);return;}if(!G9(g))break a;if(G9(h))break b;else break a;}b=new G_;Br(b);Z(b);}}Hs(b,c,d,e,f);return;}b=new G_;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EH;BW(d,H(441));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gv(b)&&(e+f|0)<=Gv(d)){Hs(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hs=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Rm(){let a=this;I.call(a);a.qS=null;a.qT=null;}
let To=(a,b)=>{b=b;Cl(a.qS,a.qT.jA,b);};
function Id(){let a=this;I.call(a);a.qC=null;a.qB=null;}
let R1=(b,c)=>{let d,e;b=b;c=b.qC;b=b.qB;d=c.lR;e=!c.nx.m()?Bm(c.kR.value):Bm(c.kR.value);b=Kn(b,d,e);MD(c,b);if(Ck(b))Rq(c,c.nk);};
function Io(){let a=this;N.call(a);a.kq=null;a.kQ=null;a.lC=null;a.lM=null;}
let Bn=a=>{return Do(a.kq)-1|0;},Be=(a,b)=>{return (FX(a.kq,b)).lQ;},IG=(a,b)=>{return b!=Bn(a)?a.kQ:a.lC;},CI=a=>{let b,c;b=0;c=1;while(c<=Bn(a)){b=b+Bc(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Io)){b=b;c=!X(a.kq,b.kq)?0:!X(a.kQ,b.kQ)?0:!X(a.lC,b.lC)?0:X(a.lM,b.lM)?1:0;}else c=0;return c;};
function Js(){let a=this;N.call(a);a.mW=null;a.nI=0;}
let Pj=(a,b,c)=>{a.mW=b;a.nI=c;},Fl=(a,b)=>{let c=new Js();Pj(c,a,b);return c;},Tj=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jt(b);d=Hg(b);e=!(DN(c,EQ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Ea(c,BA(d,0)+e|0);g=Ea(Cd(1),BA( -d|0,0)+e|0);h=Ea(Cd(1),BA(d,0));i=Ea(Cd(1),(BA(d,0)+e|0)-1|0);j=L$(b);En(g,BA(j,0));k=Bd(Hz,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){En(k[l],BA(m,0));l=l+1|0;}l=GY(Sw(c,Cd(2)),B$)?1:0;if(C_(JB(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(Hz,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=II(f,g);p=C_(h,f)<l?0:1;q=C_(JB(f,i),g)<l?0:1;if(q&&!(p&&!NV(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NV=(b,c,d)=>{return C_(JB(b,b),c)<(d%2|0?0:1)?0:1;},Jt=b=>{let c;c=Ro(b);if(ON(c,EQ(0, 1048576)))c=Wn(RX(c,EQ(4294967295, 1048575)),EQ(0, 1048576));return c;},Hg=b=>{return BA(E9(Ys(Ro(b),52)),1)-1075|0;},L$=b=>{let c,d,e,f;c=Hg(b)+63|0;d=Jt(b);Jz();if(DN(d,B$))e=64;else{e=0;f=DQ(d,32);if(GY(f,B$))e=32;else f
=d;d=DQ(f,16);if(DN(d,B$))d=f;else e=e|16;f=DQ(d,8);if(DN(f,B$))f=d;else e=e|8;d=DQ(f,4);if(DN(d,B$))d=f;else e=e|4;f=DQ(d,2);if(DN(f,B$))f=d;else e=e|2;if(GY(DQ(f,1),B$))e=e|1;e=(64-e|0)-1|0;}return CU((c-e|0)*0.3010299956639812)|0;},Ea=(b,c)=>{let d;d=Hq(b);FH(d,c);return d;};
function Hh(){let a=this;N.call(a);a.kt=0.0;a.kr=0.0;a.kj=0.0;a.kd=0.0;}
let G8=null,G0=null,Hd=()=>{Hd=Bh(Hh);XR();},Y0=(a,b,c,d,e)=>{Hd();a.kt=b;a.kr=c;a.kj=d;a.kd=e;},Gw=(a,b,c,d)=>{let e=new Hh();Y0(e,a,b,c,d);return e;},Q6=b=>{let c,d,e,f,g,h,i,j;Hd();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.ju){c=Bf(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bf(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E1(G8,c,e)&&E1(G8,d,f))return G8;if(E1(G0,c,e)&&E1(G0,d,f))return G0;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gw(i-h,i+h,j-h,j+h);},E1=(a,b,c)=>{return a.kt<=b&&b<=a.kr&&a.kj<=c&&c<=a.kd?1:0;},Mv=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hh)){b=b;c=a.kt!==b.kt?0:a.kr!==b.kr?0:a.kj!==b.kj?0:a.kd===b.kd?1:0;}else c=0;return c;},XR=()=>{G8=Gw((-0.1),1.1,(-0.1),1.1);G0=Gw((-1.1),1.1,(-1.1),1.1);};
function Nz(){let a=this;I.call(a);a.pP=null;a.pq=null;a.rP=0;a.ns=null;a.nY=null;a.o$=null;a.ng=null;a.pp=null;}
let O5=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.ng)&&Dv(a.pp)===b)){a.pp=Bw(b);c=Ge(b);DL(a.ns,c);d=new J5;e=b.k_;f=Fa(b.kN);g=new Qn;g.qu=a;g.qt=c;c=new JW;h=a.pq;i=a.rP;j=(Gz(a.ns)).jr;k=C7(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.le=h;c.j8=i;c.kz=i;c.ld=j;b=b.jF;h=b.jt;b=b.jD;if(h.jy!=2)break a;if(b.jy!=1)break a;if(h.ju!=b.ju)break a;d.mv=e;d.nQ=f;d.mm=g;d.lb=c;d.j9=h;d.nN=b;a.ng=Bw(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(P(R(J(c,H(442)),i),120),i),H(443)),k),H(444));BW(b,L(c));Z(b);}}return Bl(a.ng);}c
=new BT;d=E4(h);b=E4(b);f=M();P(J(J(J(J(f,H(445)),d),H(245)),b),46);BW(c,L(f));Z(c);};
function CJ(){let a=this;N.call(a);a.j$=0;a.ki=0;a.ke=0;a.lW=0.0;}
let V8=(a,b,c,d,e)=>{a.j$=b;a.ki=c;a.ke=d;a.lW=e;},GP=(a,b,c,d)=>{let e=new CJ();V8(e,a,b,c,d);return e;},Bb=b=>{return GP(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GP(a.j$,a.ki,a.ke,b);},JC=(a,b)=>{return GP(Ip(a,a.j$,b.j$),Ip(a,a.ki,b.ki),Ip(a,a.ke,b.ke),1.0);},Ip=(a,b,c)=>{let d;d=a.lW;return Bs(d*b+(1.0-d)*c)|0;},F1=(b,c)=>{P(P(b,BQ(H(446),c>>4)),BQ(H(446),c&15));},Rn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CJ)){b=b;c=a.j$!=b.j$?0:a.ki!=b.ki?0:a.ke!=b.ke?0:a.lW===b.lW?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.m1=null;}
let FI=null,Fz=()=>{Fz=Bh(DC);WS();},Fk=(a,b)=>{Fz();a.m1=b.be();},PM=a=>{let b=new DC();Fk(b,a);return b;},EA=(a,b)=>{return Kd(a,Bu(0.0,Bf(255.0,b*256.0))|0);},Kd=(a,b)=>{let c,d,e,f,g;c=a.m1.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GP(Kw(f.j$,g.j$,d),Kw(f.ki,g.ki,d),Kw(f.ke,g.ke,d),1.0);},Kw=(b,c,d)=>{Fz();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},WS=()=>{let b,c,d;b=new DC;c=Bd(CJ,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fk(b,c);FI=b;},QH=K(0),DU=(a,b)=>{let c;c=a.mK;return c*Bu(1.0,Bs(b/c));},Jg=(a,b)=>{let c;c=a.mK;return c*Bs(b/c);},Ee=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.mK)%2.0!==1.0?0:1;return Jg(a,b)+(!e?0.0:d.mK/2.0);};
function H1(){let a=this;I.call(a);a.jR=null;a.lv=0.0;a.nB=0.0;a.mK=0.0;a.n7=null;}
let GV=null,DK=()=>{DK=Bh(H1);Xg();},SS=a=>{return a.lv;},Ul=a=>{return a.nB;},B4=(a,b,c)=>{let d,e;d=a.jR;DK();d.fillStyle=T(HE(GV,c));if(!(b instanceof Dt)){Nw(a,b);a.jR.fill('evenodd');}else{e=b;a.jR.fillRect(e.jE,e.jT,e.jL,e.j1);}},Ce=(a,b,c)=>{let d,e;d=a.jR;DK();d.strokeStyle=T(HE(GV,c.qf));a.jR.lineWidth=c.lN;X0(a.jR,c.rg);if(!(b instanceof Dt)){Nw(a,b);a.jR.stroke();}else{e=b;a.jR.strokeRect(e.jE,e.jT,e.jL,e.j1);}},CF=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.n7;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.lf!==g.lf?0:!X(e.lF,g.lF)?0:!X(e.l7,g.l7)?0:X(e.nm,g.nm)?1:0;}else h=0;if(!h){a.n7=e;i=a.jR;DK();j=e.l7;DW();g=j!==Kx?H(2):H(447);k=e.lF;Dk();j=k!==Fc?H(448):H(449);a:{k=E6(e.lf,2);l=M();J(J(J(J(l,g),k),H(450)),j);i.font=T(L(l));j=a.jR;Jx();switch(MO.data[e.nm.jW]){case 1:e=H(451);break a;case 2:e=H(452);break a;case 3:e=H(274);break a;default:}b=new PQ;Br(b);Z(b);}j.textAlign=T(e);}e=a.jR;DK();f=T(HE(GV,f));e.fillStyle=f;a.jR.fillText(T(b),c,d);},Nw=(a,b)=>{let c,d,e;a:{a.jR.beginPath();if(b instanceof Hj)
{c=b;a.jR.arc(c.pn,c.pm,c.o4,0.0,6.283185307179586);}else if(b instanceof G5)JD(a,b.mq);else if(b instanceof I0){d=BM(b.rb);while(BJ(d)){JD(a,BH(d));}}else if(b instanceof Gh){e=BM(b.oh);while(true){if(!BJ(e))break a;JD(a,BH(e));a.jR.closePath();}}}},JD=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jR.lineTo(d[c],d[c+1|0]);else a.jR.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Xg=()=>{let b;b=new QA;b.of=Bd(CJ,256);b.oA=Bd(Bv,256);GV=b;};
function Oa(){let a=this;I.call(a);a.r3=0;a.r2=0;}
let Uu=(a,b)=>{let c,d;b=Bj(b);c=a.r3;d=a.r2;b.show(!!c,!!d);};
function HC(){let a=this;N.call(a);a.l3=null;a.nD=null;a.mR=null;a.mc=null;}
let Wj=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HC)){b=b;d=a.l3;e=b.l3;if(!X(B8(d),B8(e)))c=0;else{d=a.nD;e=b.nD;if(!X(B8(d),B8(e)))c=0;else{d=a.mR;e=b.mR;if(!X(B8(d),B8(e)))c=0;else{d=a.mc;b=b.mc;c=X(B8(d),B8(b))?1:0;}}}}else c=0;return c;};
function I3(){let a=this;N.call(a);a.mw=0;a.m3=null;a.nM=null;}
let Wx=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I3)){b=b;if(a.mw!=b.mw)c=0;else{d=a.m3;e=b.m3;if(!X(B8(d),B8(e)))c=0;else{d=a.nM;b=b.nM;c=X(B8(d),B8(b))?1:0;}}}else c=0;return c;};
function Op(){let a=this;N.call(a);a.pN=null;a.pE=0.0;a.rE=0.0;a.sk=null;a.qV=null;}
let Ot=b=>{let c,d;a:{if(Bn(b.jY)==1){c=b.jF;b=Fi();if(HT(c.jt,b.jt)&&HT(c.jD,b.jD)?1:0){d=1;break a;}}d=0;}return d;},Tu=b=>{let c,d,e,f,g,h;if(!Ot(b)){b=new BT;BW(b,H(453));Z(b);}c=E3(b.jY,b.jF.jt);DL(c,Ge(b));d=c.j_.data[1].jr;e=d.data;c=new Op;f=e[0]+e[3];g=e[1]+e[2];b=RH(b);h=M();J(J(h,b),H(454));b=L(h);c.pN=d;c.pE=f;c.rE=g;c.sk=H(455);c.qV=b;return c;},QL=K(0);
function JL(){I.call(this);this.r_=null;}
let Tm=b=>{Na(b.r_);};
function JE(){let a=this;N.call(a);a.m9=null;a.nS=0;}
let Wh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JE)){b=b;c=!X(a.m9,b.m9)?0:a.nS==b.nS?1:0;}else c=0;return c;},Hl=K(Cq);
function DG(){BI.call(this);this.pu=null;}
let EI=null,Nk=null,R2=null,Gc=()=>{Gc=Bh(DG);T0();},Rc=(a,b,c,d)=>{Gc();Cy(a,b,c);a.pu=d;},Zh=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jr;f=c.jr;g=d.jr;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hb(j[h],k[h]);h=h+1|0;}},T0=()=>{let b,c,d;b=new P0;Rc(b,H(456),0,H(65));EI=b;b=new PZ;Rc(b,H(457),1,H(66));Nk=b;c=Bd(DG,2);d=c.data;d[0]=EI;d[1]=b;R2=c;},Fs=K(0);
function MM(){let a=this;I.call(a);a.nV=null;a.pV=null;}
let U8=(a,b,c)=>{let d,e,f,g;d=CM(b);a.nV.et(b,c);e=CM(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.pV.data[f]?g[f]:d.data[f];f=f+1|0;}C9(b,e);},Vz=a=>{return a.nV.d5();},SW=(a,b)=>{a.nV.ea(b);},EP=K(0),M8=K(N),WB=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jI.data;e=Bd(B_(CX),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Eb(e);d=c.jH.data;e=Bd(B_(CX),2);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;g=Bo(1);g.data[0]=(-1.0);f[1]=g;d[1]=Eb(e);d=c.jI.data;e=Bd(B_(CX),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Eb(e);d
=c.jH.data;e=Bd(B_(CX),1);f=e.data;g=Bo(1);g.data[0]=0.0;f[0]=g;d[2]=Eb(e);return c;},LM=K(N),S$=(a,b)=>{return Cj(b);};
function Q1(){N.call(this);this.q0=null;}
let Yf=(a,b)=>{let c;c=Cj(b);C9(c,a.q0);return c;},K_=K(0);
function Ri(){I.call(this);this.rY=null;}
let Ta=K(),Gv=b=>{let c;c=(Bz(b)).kW;if(c[By].itemType!==null)return YV(b);b=new BT;Br(b);Z(b);},G_=K(BN),Lq=K(BY),Pb=(a,b)=>{return 1.0/(1.0+Km( -b));},X_=(a,b,c)=>{return c*(1.0-c);},Lp=K(BY),Y6=(a,b)=>{let c,d;if(b!==0.0){c=Bq(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=Km(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},Zx=(a,b,c)=>{return 1.0-c*c;},Ln=K(BY),Vs=(a,b)=>{if(b<0.0)b=0.0;return b;},Sg
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Lm=K(BY),ZG=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Ui=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Ll=K(BY),VE=(a,b)=>{let c,d;c=Km( -Bq(b));d=1.0+c;return IY(d)-(d-1.0-c)/d+Bu(b,0.0);},U9=(a,b,c)=>{Cr();return Pb(D2,b);},Lk=K(BY),YX=(a,b)=>{return E2(b);},VS=(a,b,c)=>{return EY(b);},Lj=K(BY),TU=(a,b)=>{return b;},YM=(a,b,c)=>{return 1.0;},W7=K(),I4=K(0),HZ=K(),TJ=(b,c)=>{b;Fw();Hx.delete(c);},HY=K(),WM=(b,c)=>{b;Fw();Gg.delete(c);},NW=K(0),Ju=K(EF),JP=K(Ju),OM=K(JP),LS=K(0),IP
=K(),IJ=K(IP),OJ=K(IJ),OL=K(CZ),SL=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},ZE=a=>{return 0;},V1=a=>{Fj();return OG;},Tp=a=>{return 1;},GD=K(0),OH=K(),SR=a=>{return 0;},T7=a=>{let b;b=new D3;Br(b);Z(b);},On=K(0),OI=K(),Of=K();
function Hz(){let a=this;I.call(a);a.kc=null;a.j0=0;}
let UM=(a,b)=>{a.kc=B9(4);while(GY(b,B$)){KC(a,E9(b)&134217727);b=DQ(b,27);}},Hq=a=>{let b=new Hz();UM(b,a);return b;},JB=(b,c)=>{let d,e,f,g;d=Hq(B$);e=0;f=0;while(!(f>=b.j0&&f>=c.j0&&e<=0)){g=(Di(b,f)+Di(c,f)|0)+e|0;KC(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NH=a=>{let b;b=a.j0;return !b?0:((b*27|0)-MU(Di(a,b-1|0))|0)+5|0;},C_=(a,b)=>{let c;c=BA(a.j0,b.j0)-1|0;while(c>0&&Di(a,c)==Di(b,c)){c=c+(-1)|0;}return c<0?0:Di(a,c)-Di(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.j0){d=a.kc.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KC(a,b);},En=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FH=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.j0;f=B9((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.kc.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.kc=f;a.j0=g.length;Qt(a);},II=(a,b)=>{let c,d,e,f;c=0;while(C_(a,b)>=0){d=0;e=0;while(e<a.j0){f=(a.kc.data[e]-Di(b,e)|0)+d|0;a.kc.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qt(a);c=c+1|0;}return c;},Di=(a,b)=>{return b>=a.j0?0:a.kc.data[b];},KC
=(a,b)=>{let c,d,e,f,g;c=a.j0;d=a.kc.data;e=d.length;if(c==e){c=2*c|0;f=B9(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.kc=f;}d=a.kc.data;e=a.j0;a.j0=e+1|0;d[e]=b;},Qt=a=>{let b,c,d;while(true){b=a.j0;if(b<=0)break;c=a.kc.data;d=b-1|0;if(c[d])break;a.j0=d;}},TB=K(),X0=(b,c)=>{b.setLineDash(c?[c]:[]);},GB=K(BI),Dw=null,CN=null,HD=null,Lx=null,Cv=()=>{Cv=Bh(GB);Zl();},Xh=(a,b,c)=>{Cv();Cy(a,b,c);},Ky=(a,b)=>{let c=new GB();Xh(c,a,b);return c;},Zl=()=>{let b,c,d;Dw=Ky(H(31),0);CN=Ky(H(458),1);b=Ky(H(459),
2);HD=b;c=Bd(GB,3);d=c.data;d[0]=Dw;d[1]=CN;d[2]=b;Lx=c;};
function Fu(){let a=this;N.call(a);a.lf=0.0;a.lF=null;a.l7=null;a.nm=null;}
let J3=(a,b,c,d,e)=>{a.lf=b;a.lF=c;a.l7=d;a.nm=e;},Z8=(a,b,c,d)=>{let e=new Fu();J3(e,a,b,c,d);return e;},Dj=(b,c)=>{let d,e;d=new Fu;Dk();e=Iu;DW();J3(d,b,e,GA,c);return d;},Jh=(b,c)=>{let d,e;d=new Fu;Dk();e=Fc;DW();J3(d,b,e,GA,c);return d;},Zn=K(),Y2=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mz.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bf(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(460)),f),H(461));O(O(R(b,d),H(462)),Ej(g));P(O(O(b,H(193)),Ej(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Kz(c.jS,d,k);O(b,!k?H(4):k!=l?H(158):H(245));if(k)m=Jo(m,H(4));else{m=Hk(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(463));m=L(m);}O(b,m);O(b,Ej(e[k]));P(O(O(b,H(464)),H7(GX(c,d,k))),41);k=k+1|0;}P(b,46);},LC=(b,c,d)=>{return c==Bn(b)?H(465):Nn(c?104:120,d+1|0);},Kz=(b,c,d)=>{let e;if(c==Bn(b))return H(466);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(467)),d);e=L(e);if(Bn(b)!=2){b=M();R(J(J(b,e),H(468)),c);e=L(b);}return e;},H7=b=>{return D1(JN(b));},Xa=K(),HF=b=>{return Fm(BZ(b),
45,8722);},Yw=K(),XZ=K();
function Pq(){let a=this;I.call(a);a.qr=null;a.qs=0;}
let V6=a=>{let b,c;b=a.qr;c=a.qs;Fh(b.qp.qR,c);},Uh=K(),RH=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(227)),Bk(b.jF)),H(469));d=H(308);e=0;while(e<=1){f=Bi();g=0;while(g<Bk(b.jF)){if(!HH(b,g)&&MH(b,g)==e){h=b.jF.jt;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);V(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),L7(f));R(O(O(c,f.jw!=1?H(470):H(471)),H(472)),e);d=H(158);}e=e+1|0;}return L(O(c,H(143)));},L7=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jw;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(158):H(245)),BF(e,d));d=d+1|0;}return L(c);},Ve=K(),T5=K(),WI=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kA;e=Bn(d);f=d.lC;Cr();if(f===Gq&&Og(b.lt.j_.data[e],0)){d=new Co;Ch();CV(d,G7,H(473));V(c,d);return;}a:{if(d.kQ===Gq){g=1;while(true){if(g>=e)break a;h=b.lt.j_.data[g];d=Jr(b.kA,g);i=0;while(i<h.jy){if(Og(h,i))GN(d,i);i=i+1|0;}if(De(d)>0){h=new Co;Ch();f=G7;j=KL(d);k=Ey(d,H(474),H(475));l=Ey(d,H(476),H(477));if(g!=1){d=Ey(d,H(478),H(479));m=M();J(J(m,H(480)),d);n=L(m);}else{m=Ey(d,H(481),H(482));n=M();J(J(J(n,
H(483)),m),H(484));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(485)),l),n);CV(h,f,L(d));V(c,h);}g=g+1|0;}}}},Og=(b,c)=>{let d;d=0;while(d<b.ju){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},WU=K(),UR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kA;e=d.kQ;Cr();if(e!==D2&&e!==Hw)return;f=1;while(f<Bn(d)){g=Jr(d,f);h=0;while(h<Be(d,f)){i=b.lt;j=i.j_.data[f];i=i.j7.data[f];k=e.hb(0.0,e.ha(0.0))*0.01;l=0;a:{while(l<j.ju){if(e.hb(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GN(g,h);h=h+1|0;}if(De(g)>0){i=new Co;Ch();j
=JK;m=KL(g);n=Ey(g,H(486),H(487));o=e.mD;g=Ey(g,H(488),H(489));p=M();J(J(J(J(J(J(J(p,m),n),H(490)),o),H(491)),g),H(492));CV(i,j,L(p));V(c,i);}f=f+1|0;}},Vn=K(),XW=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kA;e=!(Ps(b)>0.0)?0:1;f=1;while(f<Bn(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jr(d,f);GN(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.ml;m=l.jI.data;n=m[f];l=l.jH.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jy){p=0;while(p<o.ju){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GN(j,k);}}k=k+1|0;}if(De(j)>1){q=new Co;Ch();r=Jw;n=KL(j);j=!e?H(493):H(494);l=M();J(J(J(l,n),H(495)),j);CV(q,r,L(l));V(c,q);}}h=h+1|0;}f=f+1|0;}},X4=K(),Vo=(b,c,d)=>{let e,f,g,h;e=Bk(b.jF);f=Ci(d)?0:1;if(!f&&!(Ps(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(184)),f),H(227)),e),H(496));g=L(b);h=new Co;Ch();b=I$;if(Bn(c.kA)!=1){c=M();J(J(J(c,H(497)),g),H(498));c=L(c);}else{c=M();J(J(J(c,H(499)),g),H(500));c=L(c);}CV(h,b,c);V(d,h);return;}};
function Co(){let a=this;N.call(a);a.mY=null;a.mT=null;}
let CV=(a,b,c)=>{a.mY=b;a.mT=c;},Z6=(a,b)=>{let c=new Co();CV(c,a,b);return c;},Zr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.mY,b.mY)?0:X(a.mT,b.mT)?1:0;}else c=0;return c;},Ho=K(BI),FJ=null,G7=null,JK=null,Jw=null,I$=null,KJ=null,YC=null,Ch=()=>{Ch=Bh(Ho);V_();},Xz=(a,b,c)=>{Ch();Cy(a,b,c);},D_=(a,b)=>{let c=new Ho();Xz(c,a,b);return c;},V_=()=>{let b,c,d;FJ=D_(H(375),0);G7=D_(H(371),1);JK=D_(H(501),2);Jw=D_(H(502),3);I$=D_(H(503),4);b=D_(H(504),5);KJ=b;c=Bd(Ho,6);d=c.data;d[0]
=FJ;d[1]=G7;d[2]=JK;d[3]=Jw;d[4]=I$;d[5]=b;YC=c;},H_=K(BN),Fr=K(0),FO=(b,c)=>{let d,e,f,g;d=M7(Ft(c));e=BE(200,2);f=BE(200,1);g=0;while(g<200){b.h0(g,d,e);BV(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},QB=K(),Zc=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Eq(c);g=C1(e?f*0.25:f*0.4375+0.5625);h=Eq(c)*6.283185307179586;BV(d,b,0,g*EY(h));BV(d,b,1,g*E2(h));},Lz=K(),Xq=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Eq(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BV(d,b,0,f*EY(g)+DJ(c)*0.02);BV(d,
b,1,f*E2(g)+DJ(c)*0.02);},M3=K(),XP=(a,b,c,d)=>{let e,f,g,h;e=Eq(c)*3.141592653589793;f=b%2|0?0:1;g=f?EY(e):1.0-EY(e);h=f?E2(e):0.5-E2(e);BV(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BV(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LK=K(),VU=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BV(d,b,0,e+DJ(c)*0.2);BV(d,b,1,e+DJ(c)*0.2);};
function Ld(){let a=this;I.call(a);a.rT=0.0;a.mp=null;}
let Yn=(a,b,c)=>{let d,e;d=1;while(true){e=b.jI.data;if(d>=e.length)break;OO(a,c.lm.data[d],a.mp.jI.data[d],e[d]);OO(a,c.ll.data[d],a.mp.jH.data[d],b.jH.data[d]);d=d+1|0;}},OO=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.jr;f=c.jr;g=d.jr;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.rT*j[h];h=h+1|0;}},TS=a=>{return CM(a.mp);},Uz=(a,b)=>{C9(a.mp,b);};
function Ng(){let a=this;I.call(a);a.pB=0.0;a.mi=null;a.mo=null;a.o0=null;a.on=null;a.lD=0.0;a.lw=0.0;}
let X7=(a,b,c)=>{let d,e;a.lD=a.lD*0.9;a.lw=a.lw*0.999;d=1;while(true){e=b.jI.data;if(d>=e.length)break;Nq(a,c.lm.data[d],a.mi.jI.data[d],a.mo.jI.data[d],a.o0.jI.data[d],a.on.jI.data[d],e[d]);Nq(a,c.ll.data[d],a.mi.jH.data[d],a.mo.jH.data[d],a.o0.jH.data[d],a.on.jH.data[d],b.jH.data[d]);d=d+1|0;}},Nq=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.jr;i=c.jr;j=d.jr;k=e.jr;l=f.jr;m=g.jr;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lD);t[n]=r[n]/(1.0-a.lw);o[n]=o[n]-a.pB*s[n]/(C1(t[n])+1.0E-8);n=n+1|0;}},Uk=a=>{let b,c,d,e,f,g;b=CM(a.mi);c=b.data;d=CM(a.mo);e=c.length;f=2*e|0;g=Bo(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lD;c[f+1|0]=a.lw;return g;},Xf=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bo(d);Ca(b,d,e,0,d);C9(a.mi,b);C9(a.mo,e);d=2*d|0;a.lD=c[d];a.lw=c[d+1|0];};
function IS(){N.call(this);this.o3=0.0;}
let Mh=null,F$=()=>{F$=Bh(IS);Vl();},Sf=(a,b,c)=>{let d,e;d=1;while(true){e=b.jI.data;if(d>=e.length)break;P2(a.o3,c.lm.data[d],e[d]);P2(a.o3,c.ll.data[d],b.jH.data[d]);d=d+1|0;}},TH=a=>{F$();return Mh;},Zj=(a,b)=>{return;},Vl=()=>{Mh=Bo(0);};
function PY(){N.call(this);this.rA=0.0;}
let Wi=(a,b)=>{let c,d,e;c=Cj(b);d=M7(Ft(a.rA));e=1;while(e<=Bn(b)){c.jI.data[e]=NC(d,Be(b,e),Be(b,e-1|0));c.jH.data[e]=NC(d,Be(b,e),1);e=e+1|0;}return c;},WL=K(),P2=(b,c,d)=>{let e,f,g,h,i;DO(I2(c,d),H(505),d,c,d);e=c.jr;f=d.jr;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I2=(b,c)=>{return b.ju==c.ju&&b.jy==c.jy?1:0;},DO=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E4(d);e=E4(e);f=E4(f);h=M();P(J(J(J(J(J(J(J(J(h,H(506)),c),H(308)),d),H(245)),e),H(507)),f),46);BW(g,L(h));Z(g);};
function QM(){let a=this;CZ.call(a);a.rO=null;a.ro=null;}
let SJ=a=>{return 2;},V$=(a,b)=>{let c;if(!b)return a.rO;if(b==1)return a.ro;c=new Cq;Br(c);Z(c);},RA=K(DH),UV=null,Jz=()=>{Jz=Bh(RA);XA();},JG=(b,c)=>{return S6(b,c);},Tr=(b,c)=>{return UQ(b,c);},Ih=(b,c)=>{return S3(b,c);},XA=()=>{UV=Bx(SF);};
function JW(){let a=this;N.call(a);a.le=null;a.j8=0;a.kz=0;a.ld=null;}
let F2=(a,b,c)=>{return a.ld.data[Bc(c,a.j8)+b|0];},Er=(a,b)=>{let c;c=a.le;return GS(c.kt,c.kr,b,a.j8);},D8=(a,b)=>{let c;c=a.le;return GS(c.kj,c.kd,b,a.kz);},GS=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},Sl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JW)){b=b;c=!X(a.le,b.le)?0:a.j8!=b.j8?0:a.kz!=b.kz?0:X(a.ld,b.ld)?1:0;}else c=0;return c;},X3=a=>{return a.le;},R6=a=>{return a.j8;},UO=a=>{return a.kz;},GE=K(BI),Iu=null,Fc=null,WC=null,Dk=()=>{Dk=Bh(GE);Wu();},Ue=(a,b,c)=>{Dk();Cy(a,b,
c);},Qa=(a,b)=>{let c=new GE();Ue(c,a,b);return c;},Wu=()=>{let b,c,d;Iu=Qa(H(508),0);b=Qa(H(509),1);Fc=b;c=Bd(GE,2);d=c.data;d[0]=Iu;d[1]=b;WC=c;},F7=K(BI),GA=null,Kx=null,UN=null,DW=()=>{DW=Bh(F7);Ya();},Zs=(a,b,c)=>{DW();Cy(a,b,c);},Oh=(a,b)=>{let c=new F7();Zs(c,a,b);return c;},Ya=()=>{let b,c,d;GA=Oh(H(510),0);b=Oh(H(511),1);Kx=b;c=Bd(F7,2);d=c.data;d[0]=GA;d[1]=b;UN=c;};
function QA(){let a=this;I.call(a);a.of=null;a.oA=null;}
let HE=(a,b)=>{let c,d,e,f;c=(((b.j$*7|0)+(b.ki*31|0)|0)+b.ke|0)%256|0;d=a.of.data;if(!(d[c]!==null&&Rn(d[c],b))){a.of.data[c]=b;d=a.oA;e=Ez(H(512));F1(e,b.j$);F1(e,b.ki);F1(e,b.ke);f=b.lW;if(f<1.0)F1(e,Bs(255.0*f)|0);d.data[c]=L(e);}return a.oA.data[c];};
function LY(){let a=this;N.call(a);a.md=0;a.oe=0;a.nC=0;}
let Yh=(a,b,c,d)=>{a.md=b;a.oe=c;a.nC=d;},LT=(a,b,c)=>{let d=new LY();Yh(d,a,b,c);return d;},Is=a=>{return a.nC!=(-1)?0:1;},Hi=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bn(b)){e=d+1|0;if(c<IU(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IU(b,d)|0;h=Bc(Be(b,d),f);return g>=h?LT(d,g-h|0,(-1)):LT(d,g/f|0,g%f|0);},EO=(b,c,d,e)=>{return (IU(b,c)+Bc(d,Be(b,c-1|0))|0)+e|0;},KT=(b,c,d)=>{return EO(b,c,Be(b,c),0)+d|0;},IU=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},U$=K();
function NN(){let a=this;I.call(a);a.kA=null;a.oy=null;a.ml=null;a.lt=null;a.lB=null;}
let Ps=a=>{let b,c;b=0.0;c=1;while(c<=Bn(a.kA)){b=Qg(Qg(b,a.lB.lm.data[c].jr),a.lB.ll.data[c].jr);c=c+1|0;}return C1(b);},VK=a=>{let b;b=1;a:{while(b<=Bn(a.kA)){if(!OQ(a.lB.lm.data[b].jr))break a;if(!OQ(a.lB.ll.data[b].jr))break a;b=b+1|0;}return 1;}return 0;},OQ=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Qg=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function M9(){let a=this;I.call(a);a.r6=null;a.sn=0;a.nO=null;}
let ZM=(a,b,c)=>{a.nO=Bi();a.r6=b;a.sn=c;},Jr=(a,b)=>{let c=new M9();ZM(c,a,b);return c;},GN=(a,b)=>{let c,d;c=a.nO;d=D7(b);V(c,d);},De=a=>{return a.nO.jw;},KL=a=>{let b,c,d,e,f,g,h;b=BG(De(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(De(a)-1|0)?H(158):H(245));e=O(c,H(513));f=(BF(a.nO,d)).lQ+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.js.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(De(a)>b)O(R(O(c,H(245)),De(a)-b|0),H(514));if(Bn(a.r6)<=2)c=L(c);else{C3();g=L(c);f=a.sn;c=M();R(J(J(c,
g),H(515)),f);c=L(c);}return c;},Ey=(a,b,c)=>{if(De(a)==1)c=b;return c;};
function Ra(){CZ.call(this);this.rl=null;}
let Wt=a=>{return 1;},Yz=(a,b)=>{let c;if(!b)return a.rl;c=new Cq;Br(c);Z(c);},P0=K(DG),U7=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.jr;e=c.jr;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+M6(a, -i[h],j[h]);g=g+M6(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},M6=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IY(c);},Vj=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},PZ=K(DG),VJ=(a,b,c)=>{let d,e,f,g,h,i;d=b.jr;e=c.jr;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},T$
=(a,b,c)=>{return 2.0*(b-c);};
function QK(){let a=this;I.call(a);a.o9=null;a.mB=0;a.pT=0.0;a.oN=0;}
let VC=(a,b)=>{let c,d,e,f,g;c=B9(624);a.o9=c;a.mB=624;if(ON(b,B$)&&V3(b,EQ(4294967295, 0))){c=c.data;c[0]=E9(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BT;g=M();P(P5(J(g,H(516)),b),46);BW(f,L(g));Z(f);},M7=a=>{let b=new QK();VC(b,a);return b;},Eq=a=>{return ((Ob(a)>>>5|0)*6.7108864E7+(Ob(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.oN){a.oN=0;return a.pT;}while(true){while(true){b=Eq(a)*2.0-1.0;c=Eq(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=C1((-2.0)*IY(d)/d);a.pT=e*b;a.oN=1;return e*c;},NC=(a,b,c)=>{let d,e,f,g;d=BE(b,c);e=d.jr;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},Ob=a=>{let b,c,d,e,f,g;if(a.mB==624){b=0;while(b<624){c=a.o9.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.mB=0;}c=a.o9.data;g=a.mB;a.mB=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},US
=K(),PU=(b,c)=>{let d,e,f;d=OW(b);e=OW(c);f=M();P(J(J(J(P(f,40),d),H(158)),e),41);return L(f);},OW=b=>{return KA(b,b!==Bs(b)?2:0);},Nn=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.js.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ES(){let a=this;N.call(a);a.l2=null;a.mr=null;}
let KI=(a,b,c)=>{a.l2=b;a.mr=c;},ZV=(a,b)=>{let c=new ES();KI(c,a,b);return c;},Vt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ES)){b=b;c=!X(a.l2,b.l2)?0:X(a.mr,b.mr)?1:0;}else c=0;return c;};
function ME(){let a=this;I.call(a);a.o5=0;a.rH=0;a.rJ=0;a.pH=0;a.qw=null;}
let BJ=a=>{return a.o5>=a.rJ?0:1;},BH=a=>{let b,c,d;b=a.rH;c=a.qw;if(b!=c.kS){c=new PO;Br(c);Z(c);}d=a.o5;a.pH=d;a.o5=d+1|0;return c.bf(d);},WZ=K(),E2=b=>{if(b!==0.0)b=Ns(b,0);return b;},EY=b=>{return Ns(b,1);},Ns=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},UY=K(),IY=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);EW();e=FZ;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Pw(d,b):Pw(d+1|0,b/2.0);}return b;},Pw=(b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GH(d/e);g=GH(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},SH=K(),Km=b=>{let c,d,e,f;if(Bq(b)<700.0){c=Pr(b);d=c|0;e=
JX(d,0);return e+e*LN(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=Pr(b);f=c|0;c=LN(b,c,f);if(b>0.0){b=JX(f,(-1));b=2.0*(b+b*c);}else{b=JX(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},Pr=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JX=(b,c)=>{EW();return K0.data[b&127]*FZ.data[((b>>7)+c|0)+1023|0];},LN=(b,c,d)=>{let e,f,g;EW();e=H8.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g
=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Ud=K();
function Pg(){let a=this;I.call(a);a.jB=null;a.n3=null;}
function MK(){let a=this;I.call(a);a.jQ=null;a.n6=0.0;a.po=0.0;a.kn=0.0;a.m8=0.0;a.kO=null;a.jX=null;a.mf=null;}
let Ym=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jQ=b;a.n6=c;a.po=d;e=Do(b.kq);a.kn=!(c<380.0)?12.0:11.0;a.m8=RS(b,c);a.kO=Bo(e);a.jX=Bo(e);a.mf=Bo(e);f=0;g=d-16.0;while(f<e){a.kO.data[f]=Bf(104.0,g/Be(b,f));h=DP(a)+6.0;i=Ew(a,f)?a.kO.data[f]-h:0.78*a.kO.data[f];j=LU(b,c);a.jX.data[f]=Bu(2.0,Bf(j,i));k=a.mf;if(!f)d=NaN;else{l=Be(a.jQ,f);m=a.jQ;n=f-1|0;l=Bc(l,Be(m,n));o=EN(a,f)-Dr(a,f);p=N1(a)/2.0/o;j=(Mb(a,n)-a.jX.data[n])/2.0/o- -p;h=1.0-p-(Mb(a,f)-a.jX.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C7(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?L1(a,f,r,0.0):(-1.0);if(s>0.0){t=L1(a,f,r,p);u=(!(t<0.0)?Bf(t,12.0):Bf(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},Vr=(a,b,c)=>{let d=new MK();Ym(d,a,b,c);return d;},LU=(b,c)=>{return Bf(Bf(54.0,2.0*(Qb(c)-3.0)),0.4*RS(b,c));},Qb=b=>{return Bf(32.0,b*0.1);},RS=(b,c)=>{return Bf(250.0,(c-2.0*Qb(c))/Bn(b));},Rg=a=>{return a.kn;},DY=(a,b)=>{let c;c=a.m8;return c*b-(c*Bn(a.jQ)-a.n6)/2.0;},Cu=(a,b,c)=>{let d,
e;d=(a.po-DP(a))/2.0;e=a.kO.data;return e[b]*c-(e[b]*(Be(a.jQ,b)-1|0)/2.0-d);},F5=(a,b)=>{return a.jX.data[b];},Ko=(a,b)=>{let c,d,e,f,g;c=a.jX.data;d=b.kE;e=c[d];f=DY(a,d);g=e/2.0;return Cz(f-g,Cu(a,b.kE,b.ks)-g,e,e);},Hf=(a,b)=>{return b>0&&a.jX.data[b]>=14.0?1:0;},NJ=(a,b)=>{return !(a.jX.data[b]>=33.0)?0:1;},Xj=(a,b)=>{return !(a.jX.data[b]>=46.0)?0:1;},Ew=(a,b)=>{return b>0&&a.kO.data[b]>=56.0&&a.m8>=Kh(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.mf.data[b]>0.0)?0:1;},Gr=a=>{return CI(a.jQ)<=600?0:1;},Dr=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jX.data[b]/2.0;},EN=(a,b)=>{return DY(a,b)-a.jX.data[b]/2.0;},NY=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.mf.data[b];return Nd(a,e*(EN(a,b)-Dr(a,b))- -Dr(a,b),Eo(a,b,c,d,e),N1(a));},Nv=(a,b,c)=>{let d;d=Cu(a,b,c)- -a.jX.data[b]/2.0- -(DP(a)/2.0+3.0);return Nd(a,DY(a,b),d,Kh(a));},Nd=(a,b,c,d)=>{return Cz(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bs(a.kn*1.3);},N1=a=>{return CU(a.kn*0.602*5.0)+6.0;},Kh=a=>{return CU(a.kn*0.602*7.0)+6.0;},Eo=(a,b,c,d,e)=>{let f;f=Cu(a,b-1|0,d);return e
*(Cu(a,b,c)-f)- -f;},Mb=(a,b)=>{let c;c=!Ew(a,b)?0.0:Kh(a);return Bu(a.jX.data[b],c)+6.0;},L1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jQ,b);g=Bc(f,Be(a.jQ,b-1|0));h=0;i=c-d;j=c- -d;k=KP(d,0.0);while(h<g){l=Eo(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eo(a,b,n,o,i)-l;q=Eo(a,b,n,o,j)-l;e=Bf(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bf(Bq(p),Bq(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NL=(b,c,d,e,f)=>{if(b.jE<=c&&c<=D$(b))QV(f,e,Bq(b.jT+b.j1/2.0-d));},Rj
=K(),YN=a=>{return performance.now();};
function Nm(){let a=this;N.call(a);a.rd=0.0;a.sp=0.0;a.lJ=null;a.nl=null;a.p4=null;a.rX=0.0;a.q7=null;a.oP=0.0;a.lV=0.0;a.oV=0.0;a.rt=0.0;}
let PS=b=>{let c;c=HO(b);return CU((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HO=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HA=a=>{return a.lV*0.35;},Fp=a=>{return a.lV*0.08;},KR=(a,b)=>{return !(b>=a.lV*25.0)?3:7;},ZQ=a=>{return a.lJ;};
function PT(){let a=this;N.call(a);a.kk=null;a.ku=null;a.ot=null;a.rq=null;}
let XG=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.kk;f=e.lJ.jL;g=d.lb;h=g.j8;i=f/(h-1|0);j=new Lg;d=d.mm;f=0.05/i;j.jP=g;j.od=d;j.sl=f;h=h+2|0;j.mH=h;k=Du(Bc(h,g.kz+2|0));l=k.data;j.op=k;k=B9(2*l.length|0);l=k.data;j.mG=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fp(e));d=a.ot;D0();h=d!==E7?20:2;g=KG(b,a.kk.lJ,f);d=EA(a.ku.kP,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(M_(j,f/h)).qj;o=new Gh;d=b.oh;b=Bi();g=BM(d);while(BJ(g)){k=LR(c,BH(g));V(b,k);}MT(o,b);B4(e,o,EA(a.ku.kP,
f/(h-1|0)));m=m+1|0;}d=BM((M_(j,0.5)).qX);while(BJ(d)){o=BH(d);Ce(e,E5(LR(c,o.mq)),Cb(a.ku.np,Fp(a.kk)*1.2));}},WE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.ot;D0();d=c!==E7?20:100;c=a.kk;e=I_(0.0,1.0,KR(c,c.nl.j1));c=a.kk;f=a.ku;g=f.kP;h=Cb(f.kI,DU(b,Fp(c)));i=KG(b,c.nl,h.lN);j=Ku(Gw(0.0,1.0,0.0,1.0),c.nl);k=0;while(k<d){l=!k?CT(i):DS(j,k/d);m=new Dt;n=i.jE;o=i.jT;F4(m,n,o,i.jL,l-o);p=EA(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}P4(j,b,c,f,e,D$(i),1);Ce(b,i,h);},Uj=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.kk;f=a.ku;g=a.rq;h=C1(16.0/Bu(16.0,Je(d)));i=Bu(2.5,e.oV*h);j=e.rt;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=KP(k,0.0);n=2.0*k;while(l<Je(d)){h=W(d.j9,l,0);j=W(d.j9,l,1);if(E1(c.ko,h,j)){o=D6(c,h);p=DS(c,j);q=Lf(d,l);Es();if(!(g===Gx&&q?1:0))r=EE(o,p,i);else{h=DU(b,i*C1(3.141592653589793));r=new Dt;j=h/2.0;F4(r,Jg(b,o-j),Jg(b,p-j),h,h);}if(m>0){if(r instanceof Hj){e=r;s=EE(e.pn,e.pm,e.o4+k);}else{e=r;s=Cz(e.jE-k,e.jT-k,e.jL+n,e.j1+n);}e=f.kf;B4(b,s,e);}e=!q?f.mZ:f.nb;B4(b,r,e);}l=l+1|0;}},GR=K(BI),E7=null,Pu=null,UH
=null,D0=()=>{D0=Bh(GR);YW();},Th=(a,b,c)=>{D0();Cy(a,b,c);},Qc=(a,b)=>{let c=new GR();Th(c,a,b);return c;},YW=()=>{let b,c,d;E7=Qc(H(517),0);b=Qc(H(518),1);Pu=b;c=Bd(GR,2);d=c.data;d[0]=E7;d[1]=b;UH=c;},Gb=K(BI),Gx=null,Qv=null,Um=null,Es=()=>{Es=Bh(Gb);XS();},UP=(a,b,c)=>{Es();Cy(a,b,c);},PH=(a,b)=>{let c=new Gb();UP(c,a,b);return c;},XS=()=>{let b,c,d;Gx=PH(H(519),0);b=PH(H(520),1);Qv=b;c=Bd(Gb,2);d=c.data;d[0]=Gx;d[1]=b;Um=c;};
function I1(){let a=this;N.call(a);a.ko=null;a.kp=null;}
let VQ=(a,b,c)=>{a.ko=b;a.kp=c;},Ku=(a,b)=>{let c=new I1();VQ(c,a,b);return c;},D6=(a,b)=>{let c,d,e,f;c=a.kp;d=c.jE;e=a.ko;f=e.kt;return d-(b-f)/(e.kr-f)* -c.jL;},DS=(a,b)=>{let c,d,e,f;c=a.kp;d=c.jT;e=a.ko;f=e.kd;return d-(f-b)/(f-e.kj)* -c.j1;},LR=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bo(c);e=d.data;f=0;while(f<c){e[f]=D6(a,b[f]);g=f+1|0;e[g]=DS(a,b[g]);f=f+2|0;}return d;},KG=(b,c,d)=>{let e,f;e=Ee(b,c.jE,d);f=Ee(b,c.jT,d);return Cz(e,f,Ee(b,D$(c),d)-e,Ee(b,CT(c),d)-f);},UF=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lV;h=Cb(d.kI,DU(b,Fp(c)));i=KG(b,a.kp,h.lN);Cv();j=Dj(g,CN);k=CT(i)+HA(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D6(a,m.mL);o=Ee(b,n,h.lN);p=Bo(4);q=p.data;q[0]=o;q[1]=CT(i);q[2]=o;q[3]=k;e=LB(p);r=b;Ce(r,e,h);s=k+HA(c)+g;t=NO(m.kM,j)/2.0;u=Bf(n,r.lv-t-1.0);CF(r,m.kM,u,s,j,d.kT);}P4(a,b,c,d,f,i.jE,(-1));Ce(b,i,h);},P4=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.kI,DU(b,Fp(c)));i=HA(c);j=g;i=f+i*j;k=i+HA(c)*j;j=g<0?k:b.lv-k;l=c.lV;if(g>=0){Cv();m=Dw;}else{Cv();m=
HD;}n=e;o=BM(n);while(BJ(o)){p=NO((BH(o)).kM,Dj(1.0,m));if(p>0.0)l=Bf(l,j/p);}o=Dj(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DS(a,n.mL);r=Ee(b,q,h.lN);s=Ck(n.kM);t=Bo(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=LB(t);c=b;Ce(c,v,h);if(!s)CF(c,n.kM,k,q- -l*0.36,o,d.kT);}},TL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I1)){b=b;c=!X(a.ko,b.ko)?0:X(a.kp,b.kp)?1:0;}else c=0;return c;};
function J5(){let a=this;N.call(a);a.mv=0;a.nQ=null;a.mm=null;a.lb=null;a.j9=null;a.nN=null;}
let Je=a=>{return a.j9.ju;},Lf=(a,b)=>{return !(W(a.nN,b,0)>0.5)?0:1;},XI=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J5)){b=b;c=a.mv!=b.mv?0:!X(a.nQ,b.nQ)?0:!X(a.mm,b.mm)?0:!X(a.lb,b.lb)?0:!X(a.j9,b.j9)?0:X(a.nN,b.nN)?1:0;}else c=0;return c;},Ug=a=>{return a.lb;},N2=K(),MI=null,DX=()=>{DX=Bh(N2);Y8();},QE=b=>{let c,d;DX();c=Bs(b*100.0)|0;if(!c)d=H(521);else if(c==100)d=H(522);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nx=b=>{let c,d;DX();if(b==1)c=H(523);else{c=Gn(b);d=M();J(J(J(d,H(524)),c),H(525));c
=L(d);}return c;},Gn=b=>{let c;DX();c=MI.data;return b>=c.length?Cc(b):c[b];},Xo=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Je(c);e=0;f=M();g=0;while(g<d){h=c.mm;i=W(c.j9,g,0);j=W(c.j9,g,1);i=J$(h,i,j);if(!(!Lf(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(158):H(2)),PU(W(c.j9,g,0),W(c.j9,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(526);else{c=Gn(d);h=M();J(J(J(h,H(527)),c),H(528));c=L(h);}O(b,c);O(b,H(529));}else{O(O(O(b,H(530)),Gn(e)),H(227));O(O(b,Gn(d)),d!=1?H(150):H(531));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(158)),k);c=L(c);}P(O(b,c),46);}},Y8=()=>{MI=BO(Bv,[H(532),H(533),H(534),H(535),H(536)]);},DB=K(0);
function MJ(){I.call(this);this.rp=null;}
let V5=(a,b)=>{return FY(b,a.rp);};
function L_(){I.call(this);this.qc=null;}
let Wf=(a,b)=>{let c,d,e,f;b=b;c=a.qc;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jO<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CR(b,C$,L(d));},PP=K(),Xx=a=>{return performance.now();};
function Qw(){let a=this;N.call(a);a.jS=null;a.lZ=null;a.mz=null;a.ri=null;a.m7=null;a.pc=null;}
let Kv=(a,b,c,d)=>{return W(a.lZ.jI.data[b],c,d);},GX=(a,b,c)=>{return W(a.lZ.jH.data[b],c,0);},IF=(a,b)=>{return EL(a.pc)&&GG(a.pc)==b?1:0;},ED=K(0);
function Dt(){let a=this;N.call(a);a.jE=0.0;a.jT=0.0;a.jL=0.0;a.j1=0.0;}
let F4=(a,b,c,d,e)=>{a.jE=b;a.jT=c;a.jL=d;a.j1=e;},Cz=(a,b,c,d)=>{let e=new Dt();F4(e,a,b,c,d);return e;},D$=a=>{return a.jE- -a.jL;},CT=a=>{return a.jT- -a.j1;},Xv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Dt)){b=b;c=a.jE!==b.jE?0:a.jT!==b.jT?0:a.jL!==b.jL?0:a.j1===b.j1?1:0;}else c=0;return c;},R7=a=>{return a.jE;},TY=a=>{return a.jT;};
function Qy(){let a=this;I.call(a);a.jK=null;a.jv=null;a.jJ=null;a.ph=null;a.ok=null;a.jC=null;}
let XC=(a,b,c,d,e)=>{let f;a.jC=b;a.jK=c;a.jv=d;a.jJ=e;f=d.kn;Cv();a.ph=Jh(f,CN);a.ok=Dj(d.kn,CN);},XJ=(a,b,c,d)=>{let e=new Qy();XC(e,a,b,c,d);return e;},Xi=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bn(a.jJ.jS);c=1;while(c<=b){d=P$(a,c);e=Bi();f=Bi();g=Bi();h=0;while(h<=28.0){i=Bi();V(e,i);i=Bi();V(f,i);h=h+1|0;}j=0;while(j<Be(a.jJ.jS,c)){if(!Gr(a.jv))k=0.0;else{l=Bo(4).data;m=0;while(m<Be(a.jJ.jS,c-1|0)){k=Bq(Kv(a.jJ,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bf(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gr(a.jv)?2147483647:4;m=0;while(true){i=a.jJ.jS;o=c-1|0;if(m>=Be(i,o))break;i=a.jJ;p=IF(i,EO(i.jS,c,j,m));n=Kv(a.jJ,c,j,m);l=BX([Dr(a.jv,c),Cu(a.jv,o,m),EN(a.jv,c),Cu(a.jv,c,j)]);if(p){q=MV(n,P$(a,c));i=DT(a.jC.jB.jZ,0.22);r=a.jK;s=E5(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(MV(n,d)*4.0)|0;V(BF(!(n<0.0)?f:e,p),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}u=a.jK;i=a.jC.jB;k=Bu(2.5,d*7.0);n=Bf(1.0,d*0.8+0.3);r=DT(i.k1,n);s=DT(i.k$,n);v=e;h=v.jw-1|
0;while(h>=0){n=h/4.0;ID(u,BF(f,h),Cb(r,n));ID(u,BF(v,h),Qo(s,n,k));h=h+(-1)|0;}ID(u,g,Cb(i.kT,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jJ.jS,c)){Y9(a,K1(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){ZK(a,c);c=c+1|0;}},P$=(a,b)=>{return Bu(0.2,Bf(1.0,Bf(F5(a.jv,b),F5(a.jv,b-1|0))/60.0*1.5));},Y9=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kE;d=a.jJ;e=d.mz.data[c].data;f=b.ks;g=e[f];if(!c){R$(a,b,g);return;}a:{h=d.ri.j7.data[c];d=d.jS;if(c!=Bn(d)){i=d.kQ;Cr();if(i!==D2){if(i===
Hw){j=GJ((-1.0),1.0);break a;}k=h.jr;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jy|0;}j=l>0.0?GJ( -l,l):GJ((-1.0),1.0);break a;}}j=GJ(0.0,1.0);}m=Ko(a.jv,b);if(Hf(a.jv,c)){n=Bf(6.0,m.jL/5.0);d=a.jK;i=a.jC.n3;f=b.ks;e=h.jr;o=h.jy;p=Bs(C1(h.ju))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B9(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.oF.data[Od(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new RE;if(v.length!=u){b=new BT;d=M();J(R(P(R(J(d,H(537)),r),120),r),H(538));BW(b,L(d));Z(b);}h.oH=r;h.oo=r;h.px=k;i=d.jR;Gj();i.drawImage(Td(Mr,h),m.jE,m.jT,m.jL,m.j1);e=IT(m,n);d=a.jK;i=H2(NA(Y_(a,m),e));h=a.jC.jB.kf;B4(d,i,h);d=a.jK;i=NM(e);h=Cb(a.jC.jB.kI,1.25);Ce(d,i,h);}else{d=a.jK;i=Kd(a.jC.n3.q6,Od(j,g));B4(d,m,i);if(m.jL>=8.0){d=a.jK;i=Cb(a.jC.jB.kI,DU(d,1.0));Ce(d,m,i);}}d=Ko(a.jv,b);if(NJ(a.jv,c))Vy(a,d,Ej(g));if(Xj(a.jv,c)){g=Rg(a.jv)-1.0;Cv();i=Dj(g,Dw);bb=TY(d)- -Rg(a.jv);h=a.jK;j=Ka(a,b);g=R7(d)
+5.0;bc=X5(a.jC.jB);CF(h,j,g,bb,i,bc);}l=GX(a.jJ,c,Xw(b));if(!Ew(a.jv,c)&&Hf(a.jv,c)&&l!==0.0)Sr(a,d,l);},R$=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.jv,0);e=Cu(a.jv,0,b.ks);f=a.jv;g=f.kn;h=EE(d,e,F5(f,0)/2.0);f=a.jK;i=a.jC.jB.kf;B4(f,h,i);j=a.jK;i=Cb(a.jC.jB.kI,1.25);Ce(j,h,i);if(NJ(a.jv,0)){h=a.jK;j=Ka(a,b);k=e-g*0.28;b=a.ok;i=a.jC.jB.kT;CF(h,j,d,k,b,i);b=a.jK;f=Ej(c);c=e- -g*0.92;i=a.ph;h=a.jC.jB.jZ;CF(b,f,d,c,i,h);}else if(!(!Hf(a.jv,1)&&!(F5(a.jv,0)>=g*1.3))){f=a.jK;b=Ka(a,b);c=e- -g*0.36;i=a.ok;h=a.jC.jB.jZ;CF(f,
b,d,c,i,h);}},Y_=(a,b)=>{let c,d,e,f;c=b.jE-1.0;d=D$(b)+1.0;e=b.jT-1.0;f=CT(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},Vy=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.jv.kn*1.25);e=Bf(b.jL-4.0,a.jv.kn*0.602*c.js.length+6.0);f=b.jE- -(b.jL-e)/2.0;g=CT(b)-d-4.0;h=IT(Cz(f,g,e,d),3.0);i=a.jK;j=H2(Ml(h));k=DT(a.jC.jB.kf,0.86);B4(i,j,k);RR(a,c,b.jE- -b.jL/2.0,g- -d/2.0,a.jC.jB.jZ);},RR=(a,b,c,d,e)=>{let f,g;f=a.jK;d=d- -a.jv.kn*0.36;g=a.ph;CF(f,b,c,d,g,e);},Sr=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jL;f=e/2.0*d/(d+1.0);g=b.jE
- -e/2.0;h=C7(c,0.0);if(h<0)g=g-f;i=h>=0?a.jC.jB.k1:a.jC.jB.k$;j=a.jK;k=Cz(g,CT(b)+2.0,f,2.5);B4(j,k,i);},ZK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jJ.jS,b)){e=0;while(e<Be(a.jJ.jS,d)){f=EO(a.jJ.jS,b,c,e);g=IF(a.jJ,f);if(!(!Fv(a.jv,b)&&!g)){h=Kv(a.jJ,b,c,e);PI(a,NY(a.jv,b,c,e),JN(h),h,g);}if(a.jJ.m7.data[f]&&!(Gr(a.jv)&&!g)){i=a.jv;h=!Fv(i,b)?0.7:1.0-i.mf.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EN(i,b)-Dr(i,b))- -Dr(i,b);k=Bo(2).data;k[0]=j;k[1]=Eo(i,b,c,e,h);LO(a,k[0],k[1]);}e=e+1|0;}f
=KT(a.jJ.jS,b,c);g=IF(a.jJ,f);i=Nv(a.jv,b,c);if(!(!Ew(a.jv,b)&&!g)){h=GX(a.jJ,b,c);PI(a,i,Jo(H(539),JN(h)),h,g);}if(a.jJ.m7.data[f]&&Hf(a.jv,b)){l=Ko(a.jv,K1(b,c));f=!Ew(a.jv,b)&&!g?0:1;LO(a,f?i.jE-6.0:l.jE- -l.jL/2.0,!f?CT(l):i.jT- -i.j1/2.0);}c=c+1|0;}},PI=(a,b,c,d,e)=>{let f,g,h;f=a.jK;g=a.jC.jB.kf;B4(f,b,g);if(e){f=a.jK;g=RK(b,3.0);h=Cb(a.jC.jB.jZ,1.5);Ce(f,g,h);}f=d<0.0?a.jC.jB.k$:!(d>0.0)?a.jC.jB.kT:a.jC.jB.k1;RR(a,c,b.jE- -b.jL/2.0,b.jT- -b.j1/2.0,f);},LO=(a,b,c)=>{let d,e,f,g;d=a.jK;e=EE(b,c,7.0);f=
a.jC.jB.kf;B4(d,e,f);e=a.jK;g=Cz(b-3.5,c-0.5,7.0,5.0);f=a.jC.jB.jZ;B4(e,g,f);e=Cz(b-2.2,c-4.5,4.4,7.0);g=a.jK;e=RK(e,2.2);f=Cb(a.jC.jB.jZ,1.2);Ce(g,e,f);},Ka=(a,b)=>{let c,d;c=Bn(a.jJ.jS);d=b.kE;if(d==c)return H(465);return Nn(d?104:120,b.ks+1|0);},Rh=K(),K0=null,H8=null,FZ=null,EW=()=>{EW=Bh(Rh);Uo();},Uo=()=>{let b,c,d,e,f,g,h,i;K0=Bo(128);H8=Bo(128);FZ=Bo(2047);b=Ja(2.0,0.0);c=0;while(c<7){d=C1(b.la);e=d*d;b=Ry(d,(b.ma-(e-b.la-Lw(e,d,d)))/(2.0*d));c=c+1|0;}f=Ja(1.0,0.0);g=0;while(g<128){h=K0.data;i=f.la;h[g]
=i;H8.data[g]=f.ma/i;d=b.la;e=i*d;d=Lw(e,i,d);f=Ry(e,f.la*b.ma+f.ma*b.la-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FZ.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},VO=K();
function Rz(){let a=this;I.call(a);a.pS=null;a.p1=null;a.p2=null;a.p0=null;}
function O3(){let a=this;I.call(a);a.pw=null;a.pv=null;}
let Vi=(a,b)=>{b=b;Cl(a.pw,a.pv.jA,b);},PK=K(0),RV=K(0),WW=K();
function Lv(){let a=this;I.call(a);a.oF=null;a.q6=null;}
let Od=(b,c)=>{let d;d=b.rZ;return Bu(0.0,Bf(255.0,(c-d)/(b.rC-d)*256.0))|0;};
function Jq(){let a=this;N.call(a);a.kE=0;a.ks=0;}
let Ze=(a,b,c)=>{a.kE=b;a.ks=c;},K1=(a,b)=>{let c=new Jq();Ze(c,a,b);return c;},ZH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Jq)){b=b;c=a.kE!=b.kE?0:a.ks==b.ks?1:0;}else c=0;return c;},Xw=a=>{return a.ks;},WV=K(),JN=b=>{let c,d,e,f;c=Rv(Bq(b));d=b<0.0?H(540):!(b>0.0)?H(2):H(276);e=M();f=d.js.length+c.js.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ej=b=>{let c;c=Rv(Bq(b));if(b<0.0)c=Jo(H(540),c);return c;},Rv=b=>{let c;if(isNaN(b)?1:0)return H(408);if(b<9999.5)return KA(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(541):H(409);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bs(b)|0),101),c));};
function N_(){let a=this;N.call(a);a.la=0.0;a.ma=0.0;}
let YK=(a,b,c)=>{a.la=b;a.ma=c;},Ja=(a,b)=>{let c=new N_();YK(c,a,b);return c;},GH=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Ry=(b,c)=>{let d;d=c+b;return Ja(d,c-(d-b));},Lw=(b,c,d)=>{let e,f,g,h;e=GH(c);f=c-e;g=GH(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Oc(){I.call(this);this.r7=0;}
let ZB=(a,b)=>{let c;b=Bj(b);c=a.r7;b.setPrinting(!!c);};
function Qi(){let a=this;I.call(a);a.py=null;a.pz=null;}
let U3=K();
function Lg(){let a=this;I.call(a);a.jP=null;a.od=null;a.sl=0.0;a.mH=0;a.op=null;a.mG=null;}
let M_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<UO(a.jP)){d=0;while(d<R6(a.jP)){e=a.op;f=RW(a,d,c);g=!(F2(a.jP,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jP.kz){g=(-1);while(g<a.jP.j8){d=RW(a,g,c);e=a.op.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mH|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.od;o=(Er(a.jP,g)+Er(a.jP,g+1|0))/2.0;p=(D8(a.jP,c)+D8(a.jP,c+1|0))/2.0;if(J$(n,o,p)>b){f=1;break a;}}f=0;}q=B9(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mH|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mG.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bi();r=Bi();c=0;while(true){e=a.mG.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Oq;s.k5=Bo(64);s.k3=Du(32);f=c;while(a.mG.data[f]!=(-1)){g=f/2|0;d=a.mH;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Oo(a,h,g))K3(s,Er(a.jP,i),D8(a.jP,d),0);else if(Oo(a,
i,d))TP(a,s,h,g,i,d,b);else K3(s,Er(a.jP,h),D8(a.jP,g),0);e=a.mG.data;g=e[f];e[f]=(-1);f=g;}e=VR(s);V(n,e);XK(s,r);}c=c+1|0;}t=new QU;t.qj=H2(n);t.qX=r;return t;},RW=(a,b,c)=>{return (Bc(c+1|0,a.mH)+b|0)+1|0;},Oo=(a,b,c)=>{let d;a:{if(b>=0){d=a.jP;if(b<d.j8&&c>=0&&c<d.kz){b=1;break a;}}b=0;}return b;},TP=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Er(a.jP,c);i=D8(a.jP,d);j=Er(a.jP,e)-h;k=D8(a.jP,f)-i;l=0.0;m=1.0;n=F2(a.jP,c,d)-g;o=F2(a.jP,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.sl;if(!(r>s))break;s
=q>=3?(l+m)/2.0:QG(l,m,n,o,s/2.0);t=a.od;r=h+s*j;u=i+s*k;r=J$(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=QG(l,m,n,o,0.0);K3(b,h+s*j,i+s*k,1);},QG=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bf(c-f,g));};
function QU(){let a=this;N.call(a);a.qj=null;a.qX=null;}
function G5(){N.call(this);this.mq=null;}
let Zm=(a,b)=>{a.mq=b;},E5=a=>{let b=new G5();Zm(b,a);return b;},LB=b=>{return E5(b);},Vp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G5)){b=b;c=X(a.mq,b.mq)?1:0;}else c=0;return c;};
function Rr(){let a=this;N.call(a);a.qf=null;a.lN=0.0;a.rg=0.0;}
let Xp=(a,b,c,d)=>{a.qf=b;a.lN=c;a.rg=d;},Qo=(a,b,c)=>{let d=new Rr();Xp(d,a,b,c);return d;},Cb=(b,c)=>{return Qo(b,c,0.0);},QD=K(),Iw=null,Fg=()=>{Fg=Bh(QD);Tt();},I_=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iw.data[d]*f<e){d=d+1|0;}while(true){g=Iw.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bo((CU((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bi();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iv;p=KA(b,m);o.mL=b;o.kM=p;V(n,o);}d=d+1|0;}return n;}}n=new BT;BW(n,H(542));Z(n);},ZY=b=>{Fg();return b>=1.0&&b===Bs(b)?1:0;},KA=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=P5(M(),
Ft(Bs(d)));while(true){e=f.jO;if(e>c)break;ER(f,0,48);}if(c>0)ER(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)ER(f,0,8722);return L(f);},Tt=()=>{Iw=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},UE=K();
function Sh(){let a=this;N.call(a);a.sA=null;a.sz=null;a.sx=0.0;a.sB=0.0;}
function Pn(){let a=this;I.call(a);a.n4=null;a.mP=null;a.oW=null;}
let Iq=(a,b)=>{return !(a.n4.ld.data[b]>0.5)?0:1;},E_=(a,b,c,d)=>{if(!a.mP.data[b]&&Iq(a,b)==c){a.mP.data[b]=1;a.oW.data[d]=b;return d+1|0;}return d;};
function UI(){let a=this;I.call(a);a.sD=0.0;a.sy=null;a.sw=null;a.sC=null;}
let MV=(b,c)=>{let d;d=Bf(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},ID=(b,c,d)=>{let e;if(!Ci(c)){e=new I0;e.rb=c;Ce(b,e,d);}},Qh=K(0);
function Qn(){let a=this;I.call(a);a.qu=null;a.qt=null;}
let J$=(a,b,c)=>{let d,e;d=a.qu;e=a.qt;BV(d.nY,0,0,b);BV(d.nY,0,1,c);DL(d.o$,e);return W(Gz(d.o$),0,0);};
function Gh(){N.call(this);this.oh=null;}
let MT=(a,b)=>{a.oh=b;},H2=a=>{let b=new Gh();MT(b,a);return b;};
function Iv(){let a=this;N.call(a);a.mL=0.0;a.kM=null;}
let Zf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iv)){b=b;c=a.mL!==b.mL?0:X(a.kM,b.kM)?1:0;}else c=0;return c;},VN=K(),NO=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.js.length){f=BQ(b,e);g=c.lF;Dk();if(g===Fc)h=MR(0.602,c.lf);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.l7;DW();if(i===Kx)h=1.12*h;h=MR(h,c.lf);}d=d+h;e=e+1|0;}return d;};
function Hj(){let a=this;N.call(a);a.pn=0.0;a.pm=0.0;a.o4=0.0;}
let RY=(a,b,c,d)=>{a.pn=b;a.pm=c;a.o4=d;},EE=(a,b,c)=>{let d=new Hj();RY(d,a,b,c);return d;},K7=K(),P1=null,EB=()=>{EB=Bh(K7);S0();},IT=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EB();d=b.jE;e= -c;d=d-e;f=D$(b)-c;g=b.jT-e;h=CT(b)-c;i=P1.data;j=i.length;k=Bo(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},RK=(b,c)=>{EB();return NM(IT(b,c));},NM=b=>{let c,d,e,f;EB();c=b.data;d
=c.length;e=Bo(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E5(e);},S0=()=>{let b,c,d,e,f;EB();b=Bo(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Tx(f);c[e+1|0]=WT(f);d=d+1|0;}P1=b;};
function Oq(){let a=this;I.call(a);a.k5=null;a.k3=null;a.ky=0;}
let K3=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.ky;if(e==a.k3.data.length){a.k5=Gm(a.k5,4*e|0);f=a.k3.data;g=2*a.ky|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.k3=h;}h=a.k5.data;j=a.ky;e=2*j|0;h[e]=b;h[e+1|0]=c;a.k3.data[j]=d;a.ky=j+1|0;},VR=a=>{let b,c,d,e,f,g,h,i;b=Bo(2*a.ky|0);c=b.data;d=0;e=0;while(e<a.ky){a:{if(e){f=d-1|0;if(Qj(a,b,f,e,0))break a;if(Qj(a,b,f,e,1))break a;}g=2*d|0;h=a.k5.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gm(b,2*d|0);},Qj=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.k5.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.ky|0)|0)+e|0]===g?1:0;},XK=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.ky;e=C7(c,d);if(e>=0)break;if(!a.k3.data[c])break;c=c+1|0;}if(!e){f=OK(a,0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.ky;if(e>g)break;h=a.k3.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OK(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},OK=(a,b,c)=>{let d,e,f,g,h,i;d=Bo(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.ky|0;h=2*f|0;i=a.k5.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E5(d);};
function I0(){N.call(this);this.rb=null;}
function Qu(){let a=this;N.call(a);a.rZ=0.0;a.rC=0.0;}
let ZI=(a,b,c)=>{a.rZ=b;a.rC=c;},GJ=(a,b)=>{let c=new Qu();ZI(c,a,b);return c;};
function RE(){let a=this;N.call(a);a.oH=0;a.oo=0;a.px=null;}
function HI(){let a=this;N.call(a);a.ss=0.0;a.st=0.0;a.su=0.0;}
let Vq=null,FT=()=>{FT=Bh(HI);WP();},MR=(b,c)=>{FT();return  -(b* -c);},WP=()=>{let b;b=new HI;FT();b.ss=1.0;b.st=0.0;b.su=0.0;Vq=b;};
function LZ(){I.call(this);this.pL=null;}
let SM=(a,b)=>{return FY(b,a.pL);};
function JZ(){let a=this;I.call(a);a.mX=null;a.pd=null;a.nT=null;a.pI=null;}
let Mr=null,Gj=()=>{Gj=Bh(JZ);UU();},Td=(a,b)=>{let c,d,e,f,g,h;if(!(a.nT.width==b.oH&&a.nT.height==b.oo))Ms(a,b.oH,b.oo);c=b.px;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.pI;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.pd;h=a.nT;b.putImageData(h,0.0,0.0);return a.mX;},Ms=(a,b,c)=>{let d,e,f,g;d=a.mX;e=b;d.width=e;d=a.mX;e=c;d.height=e;d=a.pd;f=b;g=c;d=d.createImageData(f,g);a.nT=d;a.pI=new Int32Array(d.data.buffer);},UU=()=>{let b,c;b=new JZ;Gj();c=window.document.createElement("canvas");b.mX
=c;b.pd=c.getContext("2d");Ms(b,1,1);Mr=b;},PO=K(BN);
function NF(){I.call(this);this.p8=null;}
let Uw=(a,b)=>{return F_(b,a.p8);};
function QZ(){I.call(this);this.qM=null;}
let SP=(a,b)=>{return F_(b,a.qM);},Re=K(),MO=null,Jx=()=>{Jx=Bh(Re);Zw();},Zw=()=>{let b,c;Cv();b=B9((Lx.be()).data.length);c=b.data;MO=b;c[Dw.jW]=1;c[CN.jW]=2;c[HD.jW]=3;},Kk=K(Ex),KK=K(Kk),PQ=K(KK),RT=K(BN),Mf=K(),LD=null,HB=()=>{HB=Bh(Mf);Xc();},Xc=()=>{let b,c;b=B9((B7()).data.length);c=b.data;LD=b;c[B0.jW]=1;c[Cf.jW]=2;c[Dn.jW]=3;c[C0.jW]=4;};
function RN(){I.call(this);this.qh=null;}
let Tb=(a,b)=>{return FY(b,a.qh);};
function Rb(){let a=this;I.call(a);a.mC=0;a.l9=0.0;}
let QV=(a,b,c)=>{if(c<=a.l9){a.mC=b;a.l9=c;}};
SZ([]);
C5([I,0,0,[],1,0,0,["X",Q(Sj)],Em,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,Kg,0,I,[],1537,0,0,0,Bv,0,I,[Em,DV,Kg],17,0,()=>C3(),["X",Q(U)],DH,0,I,[Em],1025,0,0,0,Fb,0,DH,[DV],1,0,()=>DM(),["X",Q(YP)],G$,0,I,[Em,Kg],0,0,0,["y",Q(It),"g",Y(L)],Qe,0,I,[],1537,0,0,0,HQ,0,G$,[Qe],1,0,0,["g",Y(Un),"y",Q(Zk)],Ex,0,I,[],1,0,0,0,E0,0,Ex,[],1,0,0,0,BN,0,E0,[],1,0,0,0,E8,0,I,[],1025,0,0,0,W5,0,E8,[],17,0,0,0,WR,0,E8,[],17,0,0,0,Me,0,I,[],1537,0,0,0,RF,0,I,[Me],1537,0,0,0,Ls,0,I,[],1537,0,0,0,PN,0,I,[RF,Ls],17,0,0,0,N0,0,
I,[],17,0,()=>ET(),0,Uy,0,I,[],17,0,0,0,Vf,0,I,[],17,0,0,0,VA,0,I,[],17,0,0,0,Kt,0,I,[],1537,0,0,0,MY,0,I,[Kt],1,0,0,0,IH,0,I,[DV],1,0,()=>GZ(),0,GC,0,I,[],17,0,0,["X",Q(XH)],WX,0,I,[],17,0,0,0,PB,0,I,[],1537,0,0,0,Gf,0,I,[PB],1537,0,0,0,EF,0,I,[Gf],1025,0,0,["m",Y(Ci)],Rp,0,I,[Gf],1537,0,0,0,HW,0,I,[Rp],1537,0,0,0,EU,0,EF,[HW],1025,0,0,["p",Y(BM),"X",Q(F0)],I6,0,I,[],1537,0,0,0,D9,0,I,[],1537,0,0,0,Gd,0,EU,[I6,Em,D9],1,0,0,["bf",Q(BF),"ba",Y(T1)],BI,0,I,[DV,Em],1025,0,0,["X",Q(Tl)],Dh,0,BI,[],65553,0,()=>Ba(),
0,Hp,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,YD,0,BN,[],1,0,0,0,B6,0,I,[],1537,0,0,0,Cn,0,I,[B6],1537,0,0,0,Te,0,I,[Cn],1025,0,0,0,Q5,0,I,[],1536,0,0,0,MP,0,I,[Q5],16,0,0,0,BB,0,I,[B6],1537,0,0,0,Kq,0,I,[BB],1,0,0,0]);
C5([Kp,0,I,[BB],1,0,0,0,Ks,0,I,[BB],1,0,0,0,Kr,0,I,[BB],1,0,0,0,KQ,0,I,[],17,0,0,["X",Q(K2)],Mw,0,I,[],16,0,0,0,PA,0,I,[],17,0,0,0,SI,0,I,[],17,0,0,0,Gu,0,I,[],17,0,0,0,Ec,0,I,[],1537,0,0,0,QS,0,I,[Ec],1,0,0,["bK",Y(Yy)],Nl,0,I,[],17,0,0,0,QW,0,I,[],17,0,0,0,PX,0,I,[],17,0,0,0,L8,0,I,[],16,0,0,0,IB,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,QR,0,I,[BS],1,0,0,["gl",Y(T4)],BT,0,BN,[],1,0,0,0,FM,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CP,0,I,[],1537,0,0,0,JY,0,N,[CP],17,0,0,["dB",Q(Vh),"bl",Y(VL)],IZ,0,N,[CP],
17,0,()=>GU(),["dB",Q(TO),"bl",Y(Sq)],RL,0,N,[CP],17,0,0,["dB",Q(XT),"bl",Y(Vg)],He,0,N,[CP],17,0,0,["dB",Q(Iz),"bl",Y(U5)],Go,0,N,[CP],17,0,0,["dB",Q(NS),"bl",Y(W$)],IL,0,N,[CP],17,0,0,["dB",Q(ZF),"bl",Y(Yi)],Mi,0,N,[CP],17,0,0,["dB",Q(X6),"bl",Y(Zz)],FN,0,N,[CP],17,0,0,["dB",Q(Se),"bl",Y(Vb)],OT,0,E0,[],1,0,0,0,W3,0,I,[],17,0,0,0,NU,0,I,[],17,0,0,0,MQ,0,I,[B6],1537,0,0,0,H3,0,I,[MQ],1,0,0,0,Qm,0,N,[],17,0,0,0,Ru,0,I,[],16,0,0,0,QI,0,I,[],1,0,0,0,Q0,0,I,[],16,0,0,0,I5,0,I,[],16,0,()=>F6(),0,FG,0,I,[],1025,
0,0,0,IQ,0,I,[],1537,0,0,["hf",Y(Rx)],NR,0,FG,[IQ],16,0,0,["he",Db(Xm),"hg",Db(ZR),"hf",Y(YJ),"hh",BK(YA),"eF",Q(Wl),"eE",BK(Ye)],Qs,0,FG,[IQ],16,0,0,["hf",Y(Rx),"he",Db(Tg),"hg",Db(Uq),"hh",BK(U1),"eF",Q(TD),"eE",BK(YR)],Jk,0,I,[],16,0,()=>CD(),0,P_,0,I,[],16,0,0,0,Lr,0,I,[],16,0,0,0,Nt,0,I,[],16,0,0,0,Jv,0,I,[],1537,0,0,0,Pv,0,I,[Jv],1,0,0,0,OC,0,I,[],16,0,0,0]);
C5([NG,0,I,[],16,0,0,0,HL,0,I,[],16,0,0,0,OU,0,I,[],16,0,0,0,Kb,0,I,[],16,0,()=>J7(),0,Ix,0,I,[],16,0,0,0,JF,0,I,[B6],1537,0,0,0,Ia,0,I,[JF],1,0,0,0,J4,0,I,[],1537,0,0,0,N6,0,I,[J4],1,0,0,["g4",Q(Y7)],M1,0,I,[J4],1,0,0,["g4",Q(TW)],T9,0,I,[],17,0,0,0,N8,0,I,[BS],1,0,0,["gl",Y(Xd)],FU,0,I,[],17,0,0,0,IX,0,I,[BB],1,0,0,0,NQ,0,I,[BS],1,0,0,["gl",Y(TM)],FL,0,I,[],16,0,0,0,FQ,0,I,[],1536,0,0,0,NP,0,I,[FQ],1,0,0,["gq",BK(SD)],IO,0,I,[BB],1,0,0,0,IN,0,I,[BB],1,0,0,0,IM,0,I,[BB],1,0,0,0,LH,0,I,[BS],1,0,0,["gl",Y(S_)],LJ,
0,I,[BS],1,0,0,["gl",Y(Vx)],LI,0,I,[BS],1,0,0,["gl",Y(Yb)],LG,0,I,[BS],1,0,0,["gl",Y(SN)],LF,0,I,[BS],1,0,0,["gl",Y(UX)],HS,0,I,[BB],1,0,0,0,HR,0,I,[BB],1,0,0,0,GK,0,N,[],17,0,0,["X",Q(TG)],Oy,0,I,[FQ],1,0,0,["gq",BK(WK)],Oz,0,I,[FQ],1,0,0,["gq",BK(VY)],Jb,0,I,[BB],1,0,0,0,Jc,0,I,[BB],1,0,0,0,Ov,0,I,[BS],1,0,0,["gl",Y(W4)],S5,0,I,[],17,0,0,0,Ow,0,I,[BS],1,0,0,["gl",Y(Zu)],Ou,0,I,[BS],1,0,0,["gl",Y(R5)],L6,0,I,[],17,0,0,0,OE,0,I,[],17,0,()=>DE(),0,M0,0,I,[BS],1,0,0,["gl",Y(TK)],M4,0,I,[BS],1,0,0,["gl",Y(Vd)],M2,
0,I,[BS],1,0,0,["gl",Y(WF)],Q3,0,I,[BS],1,0,0,["gl",Y(U4)],Q4,0,I,[BS],1,0,0,["gl",Y(XL)],Q2,0,I,[BS],1,0,0,["gl",Y(Sa)],JM,0,I,[BB],1,0,0,0,Hv,0,BI,[],65553,0,()=>GL(),0,Gl,0,N,[],17,0,()=>Ht(),["X",Q(R4)],Kc,0,I,[BB],1,0,0,0,Ii,0,I,[BB],1,0,0,0]);
C5([IR,0,I,[JF],1,0,0,0,Ei,0,I,[],1537,0,0,0,QC,0,I,[Ei],1,0,0,["di",Q(S8)],ZL,0,I,[],17,0,0,0,QF,0,I,[B6],1537,0,0,0,In,0,I,[QF],1,0,0,0,CZ,0,EU,[D9],1024,0,0,0,IK,0,CZ,[D9],1,0,0,["bf",Q(FX),"ba",Y(Do)],Lt,0,I,[Ec],1,0,0,["bK",Y(WG)],Yg,0,I,[],17,0,0,0,MS,0,I,[],1,0,0,0,X8,0,I,[],17,0,0,0,I9,0,N,[],17,0,0,["X",Q(XO)],MF,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["X",Q(HT)],Wo,0,I,[],17,0,0,0,PJ,0,I,[Ec],1,0,0,["bK",Y(Wg)],Hn,0,I,[],1537,0,0,0,Rd,0,I,[Hn],1,0,0,0,Pc,0,I,[],16,0,0,0,D3,0,BN,[],1,0,0,0,H9,0,N,[],16,0,
0,["X",Q(UW)],TI,0,I,[],16,0,0,0,UG,0,I,[],17,0,0,0,OF,0,DH,[DV],1,0,()=>JO(),0,BY,0,BI,[],66561,0,()=>Cr(),0,Md,0,I,[],32768,0,()=>HK(),0,Os,0,I,[B6],1537,0,0,0,H6,0,I,[Os],1,0,0,0,KV,0,I,[BB],1,0,0,0,KW,0,I,[BB],1,0,0,0,KX,0,I,[BB],1,0,0,0,KY,0,I,[BB],1,0,0,0,KZ,0,I,[BB],1,0,0,0,JT,0,I,[BB],1,0,0,0,JU,0,I,[BB],1,0,0,0,JV,0,I,[BB],1,0,0,0,IA,0,I,[BB],1,0,0,0,EH,0,BN,[],1,0,0,0,LE,0,I,[],16,0,0,0,ZP,0,I,[],17,0,0,0,Qd,0,I,[],0,0,()=>Fw(),0,Yo,0,I,[B6],1,0,0,0,Qq,0,I,[],17,0,()=>Fj(),0,K$,0,I,[B6],1537,0,0,0,N4,
0,I,[K$],1537,0,0,0,Rk,0,I,[B6],1537,0,0,0,Oj,0,I,[Cn],1537,0,0,0,QP,0,I,[Cn],1537,0,0,0,Pk,0,I,[Cn],1537,0,0,0]);
C5([Qz,0,I,[Cn],1537,0,0,0,Mz,0,I,[Cn],1537,0,0,0,ND,0,I,[Cn],1537,0,0,0,MZ,0,I,[Cn],1537,0,0,0,Mk,0,I,[Cn],1537,0,0,0,Vu,0,I,[N4,Rk,Cn,Oj,QP,Pk,Qz,Mz,ND,MZ,Mk],1025,0,0,0,X2,0,I,[],16,0,0,0,Qp,0,I,[],16,0,0,0,Ig,0,N,[],17,0,0,["X",Q(UJ)],Gs,0,I,[],17,0,0,0,Qk,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,La,0,I,[],17,0,0,0,QQ,0,I,[],16,0,0,0,TR,0,I,[],1,0,0,0,Ub,0,I,[],17,0,0,0,Rm,0,I,[Ei],1,0,0,["di",Q(To)],Id,0,I,[BB],1,0,0,0,Io,0,N,[],17,0,0,["X",Q(Gt)],Js,0,N,[],16,0,0,0,Hh,0,N,[],17,0,()=>Hd(),["X",Q(Mv)],Nz,0,I,
[],17,0,0,0,CJ,0,N,[],17,0,0,["X",Q(Rn)],DC,0,I,[],17,0,()=>Fz(),0,QH,0,I,[],1537,0,0,0,H1,0,I,[QH],17,0,()=>DK(),0,Oa,0,I,[Ei],1,0,0,["di",Q(Uu)],HC,0,N,[],16,0,0,["X",Q(Wj)],I3,0,N,[],16,0,0,["X",Q(Wx)],Op,0,N,[],17,0,0,0,QL,0,I,[B6],1537,0,0,0,JL,0,I,[QL],1,0,0,0,JE,0,N,[],16,0,0,["X",Q(Wh)],Hl,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Gc(),0,Fs,0,I,[],1537,0,0,0,MM,0,I,[Fs],17,0,0,["et",BK(U8),"d5",Y(Vz),"ea",Q(SW)],EP,0,I,[],1537,0,0,0,M8,0,N,[EP],17,0,0,["d0",Q(WB)],LM,0,N,[EP],17,0,0,["d0",Q(S$)],Q1,0,N,
[EP],17,0,0,["d0",Q(Yf)],K_,0,I,[],1537,0,0,0,Ri,0,I,[K_],1,0,0,0,Ta,0,I,[],17,0,0,0,G_,0,BN,[],1,0,0,0,Lq,0,BY,[],65552,0,0,["ha",Q(Pb),"hb",BK(X_)],Lp,0,BY,[],65552,0,0,["ha",Q(Y6),"hb",BK(Zx)],Ln,0,BY,[],65552,0,0,["ha",Q(Vs),"hb",BK(Sg)],Lm,0,BY,[],65552,0,0,["ha",Q(ZG),"hb",BK(Ui)],Ll,0,BY,[],65552,0,0,["ha",Q(VE),"hb",BK(U9)]]);
C5([Lk,0,BY,[],65552,0,0,["ha",Q(YX),"hb",BK(VS)],Lj,0,BY,[],65552,0,0,["ha",Q(TU),"hb",BK(YM)],W7,0,I,[B6],1025,0,0,0,I4,0,I,[B6],1536,0,0,0,HZ,0,I,[I4],1,0,0,0,HY,0,I,[I4],1,0,0,0,NW,0,I,[Gf],1537,0,0,0,Ju,0,EF,[NW],1025,0,0,0,JP,0,Ju,[],1024,0,0,0,OM,0,JP,[],0,0,0,0,LS,0,I,[],1537,0,0,0,IP,0,I,[LS],1025,0,0,0,IJ,0,IP,[],1024,0,0,0,OJ,0,IJ,[],0,0,0,0,OL,0,CZ,[],0,0,0,["bf",Q(SL),"ba",Y(ZE),"p",Y(V1),"m",Y(Tp)],GD,0,I,[],1537,0,0,0,OH,0,I,[GD],0,0,0,["q",Y(SR),"s",Y(T7)],On,0,I,[GD],1537,0,0,0,OI,0,I,[On],
0,0,0,0,Of,0,I,[Kt],1,0,0,0,Hz,0,I,[],16,0,0,0,TB,0,I,[],17,0,0,0,GB,0,BI,[],65553,0,()=>Cv(),0,Fu,0,N,[],17,0,0,0,Zn,0,I,[],17,0,0,0,Xa,0,I,[],16,0,0,0,Yw,0,I,[],17,0,0,0,XZ,0,I,[],17,0,0,0,Pq,0,I,[BS],1,0,0,["gl",Y(V6)],Uh,0,I,[],16,0,0,0,Ve,0,I,[],16,0,0,0,T5,0,I,[],16,0,0,0,WU,0,I,[],16,0,0,0,Vn,0,I,[],16,0,0,0,X4,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["X",Q(Zr)],Ho,0,BI,[],65553,0,()=>Ch(),0,H_,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,QB,0,I,[Fr],16,0,0,["h0",Db(Zc)],Lz,0,I,[Fr],16,0,0,["h0",Db(Xq)],M3,0,I,[Fr],
16,0,0,["h0",Db(XP)],LK,0,I,[Fr],16,0,0,["h0",Db(VU)],Ld,0,I,[Fs],17,0,0,["et",BK(Yn),"d5",Y(TS),"ea",Q(Uz)],Ng,0,I,[Fs],17,0,0,["et",BK(X7),"d5",Y(Uk),"ea",Q(Xf)],IS,0,N,[Fs],17,0,()=>F$(),["et",BK(Sf),"d5",Y(TH),"ea",Q(Zj)],PY,0,N,[EP],17,0,0,["d0",Q(Wi)],WL,0,I,[],17,0,0,0,QM,0,CZ,[D9],0,0,0,["ba",Y(SJ),"bf",Q(V$)],RA,0,DH,[DV],1,0,()=>Jz(),0]);
C5([JW,0,N,[],17,0,0,["X",Q(Sl)],GE,0,BI,[],65553,0,()=>Dk(),0,F7,0,BI,[],65553,0,()=>DW(),0,QA,0,I,[],16,0,0,0,LY,0,N,[],17,0,0,0,U$,0,I,[],16,0,0,0,NN,0,I,[],16,0,0,0,M9,0,I,[],16,0,0,0,Ra,0,CZ,[D9],0,0,0,["ba",Y(Wt),"bf",Q(Yz)],P0,0,DG,[],65552,0,0,["eu",BK(U7),"hb",BK(Vj)],PZ,0,DG,[],65552,0,0,["eu",BK(VJ),"hb",BK(T$)],QK,0,I,[],17,0,0,0,US,0,I,[],16,0,0,0,ES,0,N,[],17,0,0,["X",Q(Vt)],ME,0,I,[GD],0,0,0,["q",Y(BJ),"s",Y(BH)],WZ,0,I,[],17,0,0,0,UY,0,I,[],17,0,0,0,SH,0,I,[],17,0,0,0,Ud,0,I,[],17,0,0,0,Pg,0,
I,[],17,0,0,0,MK,0,I,[],17,0,0,0,Rj,0,I,[Ec],1,0,0,["bK",Y(YN)],Nm,0,N,[],17,0,0,0,PT,0,N,[],17,0,0,0,GR,0,BI,[],65553,0,()=>D0(),0,Gb,0,BI,[],65553,0,()=>Es(),0,I1,0,N,[],17,0,0,["X",Q(TL)],J5,0,N,[],17,0,0,["X",Q(XI)],N2,0,I,[],17,0,()=>DX(),0,DB,0,I,[Hn],1537,0,0,0,MJ,0,I,[DB],1,0,0,["dg",Q(V5)],L_,0,I,[DB],1,0,0,["dg",Q(Wf)],PP,0,I,[Ec],1,0,0,["bK",Y(Xx)],Qw,0,N,[],17,0,0,0,ED,0,I,[],1537,0,0,0,Dt,0,N,[ED],17,0,0,["X",Q(Xv)],Qy,0,I,[],16,0,0,0,Rh,0,I,[],16,0,()=>EW(),0,VO,0,I,[],16,0,0,0,Rz,0,I,[Jv],1,0,
0,0,O3,0,I,[Ei],1,0,0,["di",Q(Vi)],PK,0,I,[B6],1537,0,0,0,RV,0,I,[PK],1537,0,0,0,WW,0,I,[RV],1025,0,0,0,Lv,0,I,[],16,0,0,0,Jq,0,N,[],17,0,0,["X",Q(ZH)],WV,0,I,[],16,0,0,0,N_,0,N,[],16,0,0,0,Oc,0,I,[Ei],1,0,0,["di",Q(ZB)],Qi,0,I,[Hn],1,0,0,0]);
C5([U3,0,I,[],16,0,0,0,Lg,0,I,[],17,0,0,0,QU,0,N,[],17,0,0,0,G5,0,N,[ED],17,0,0,["X",Q(Vp)],Rr,0,N,[],17,0,0,0,QD,0,I,[],17,0,()=>Fg(),0,UE,0,I,[],16,0,0,0,Sh,0,N,[],16,0,0,0,Pn,0,I,[],16,0,0,0,UI,0,I,[],16,0,0,0,Qh,0,I,[],1537,0,0,0,Qn,0,I,[Qh],1,0,0,0,Gh,0,N,[ED],17,0,0,0,Iv,0,N,[],17,0,0,["X",Q(Zf)],VN,0,I,[],16,0,0,0,Hj,0,N,[ED],17,0,0,0,K7,0,I,[],16,0,()=>EB(),0,Oq,0,I,[],16,0,0,0,I0,0,N,[ED],17,0,0,0,Qu,0,N,[],16,0,0,0,RE,0,N,[],17,0,0,0,HI,0,N,[],17,0,()=>FT(),0,LZ,0,I,[DB],1,0,0,["dg",Q(SM)],JZ,0,I,
[],16,0,()=>Gj(),0,PO,0,BN,[],1,0,0,0,NF,0,I,[DB],1,0,0,["dg",Q(Uw)],QZ,0,I,[DB],1,0,0,["dg",Q(SP)],Re,0,I,[],32768,0,()=>Jx(),0,Kk,0,Ex,[],1,0,0,0,KK,0,Kk,[],1,0,0,0,PQ,0,KK,[],1,0,0,0,RT,0,BN,[],1,0,0,0,Mf,0,I,[],32768,0,()=>HB(),0,RN,0,I,[DB],1,0,0,["dg",Q(Tb)],Rb,0,I,[],16,0,0,0]);
let Vc=B_(XF),Uv=B_(Nb),NI=B_(L3),LL=B_(CX);
Wq(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","survey","lab","the whole lab, or some of its figures in their order",
"CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ",",",";","A network needs the inputs and at least one layer.",
"There is no activation “","Iteration "," has not been trained yet, only up to ","A weight is a decimal number","study",".hidden-space",".loss",".study",".survey","THE_RUN","THE_LOOK","one of ","only ","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside."," numbers"," number","weights has "," where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
"There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: "," of "," from ","The network has no parameter ",",0]","option","A network of "," weights and biases takes a flag for each, not ","To the point "," this network of ","-"," units answers ",", which is not a number.",", so class 0.",", so class 1.",
" The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and ","from "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px",".to-start",".step-back",".play",".step",".to-end","Train","Pause","iteration "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct",".x1",".x2","-complaint","A coordinate is a decimal number",
"button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long",
"Seed ",": ","A puzzle","Solve XOR by hand","optgroup","This part of the lab is in ",".js, which belongs beside lab.js and could not be loaded. Reload the page to try again.","[","touch","aria-invalid","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",
". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","INPUT","checkbox","range","Y","Z","y","z","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR",
"No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",", loss ",
" correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is beyond the last iteration, so the lab shows iteration "," is used only with ",", so it is set aside.","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","grab",", such as −1.5; not “","ArrowUp","ArrowDown","div","label","select","input","text","decimal","-help ","-help","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold ",
" values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","ŷ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bv.prototype.toString=function(){return T(this);};
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(UA(this));};
I.prototype.__teavm_class__=function(){return Vv(this);};
let C=RZ(Xb);
C.javaException=XY;
let Z5=Symbol('jsoClass');
(()=>{let c;c=Hp.prototype;c.play=S(UC);c.disconnect=S(YL);c.isPlaying=S(W2);c.seek=S(S1);c.surveyRefused=S(UK);c.pause=S(Sn);c.takeSurvey=S(R0);c.studyLink=S(Tz);c.takeStudy=S(X$);c.studyRefused=S(Y4);c.engine=S(VF);c.attributeChanged=S(SV);c.reset=S(W1);c.webAssemblyRefused=S(Wb);c.step=S(VI);c.state=S(WH);c.snapshot=S(TA);c.connect=S(Uc);c=Kq.prototype;c.handleEvent=S(ST);c=Kp.prototype;c.handleEvent=S(VW);c=Ks.prototype;c.handleEvent=S(Sk);c=Kr.prototype;c.handleEvent=S(W6);c=Gu.prototype;c.isDark=S(ZJ);c.settings
=S(XU);c.furthest=S(ZC);c.attend=S(Tw);c.numbers=S(S9);c.changes=S(W_);c.run=S(Wz);c.lossAt=S(Zq);c.redraw=S(Uf);c.path=S(XE);c.iteration=S(TZ);c.page=S(VZ);c.hasDiverged=S(Zi);c.visit=S(YS);c.begin=S(Ux);c=H3.prototype;c.pair=S(Yc);c=Ia.prototype;c.onChange=S(Ua);c=IX.prototype;c.handleEvent=S(W0);c=IO.prototype;c.handleEvent=S(SC);c=IN.prototype;c.handleEvent=S(V9);c=IM.prototype;c.handleEvent=S(TF);c=HS.prototype;c.handleEvent=S(Zt);c=HR.prototype;c.handleEvent=S(Yv);c=Jb.prototype;c.handleEvent=S(YY);c=
Jc.prototype;c.handleEvent=S(Tf);c=JM.prototype;c.handleEvent=S(X1);c=Kc.prototype;c.handleEvent=S(Xs);c=Ii.prototype;c.handleEvent=S(S7);c=IR.prototype;c.onChange=S(T6);c=In.prototype;c.onAnimationFrame=S(Zd);c=H6.prototype;c.onResize=S(YB);c=KV.prototype;c.handleEvent=S(Wc);c=KW.prototype;c.handleEvent=S(YO);c=KX.prototype;c.handleEvent=S(Yl);c=KY.prototype;c.handleEvent=S(XV);c=KZ.prototype;c.handleEvent=S(TE);c=JT.prototype;c.handleEvent=S(Yd);c=JU.prototype;c.handleEvent=S(Yq);c=JV.prototype;c.handleEvent
=S(TN);c=IA.prototype;c.handleEvent=S(Yk);c=Id.prototype;c.handleEvent=S(R1);c=JL.prototype;c.onTimer=S(Tm);c=HZ.prototype;c.accept=S(TJ);c=HY.prototype;c.accept=S(WM);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hp.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gu.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
const loaded = {};
function load(name) {
loaded[name] ??= (
programsHere[name]
? Promise.resolve(programsHere[name]())
: loadScript(`${name}.js`, name).then((event) => event.detail)
).catch((error) => {
loaded[name] = undefined;
throw error;
});
return loaded[name];
}
const workerScript = programsHere.survey || !currentScript ? (currentScript?.src ?? "") : new URL("survey.js", here).href;
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
return event.defaultPrevented || event.target.matches(`input, select, [role="region"], pre${presses ? ", button, summary" : ""}`);
}
class XorLab extends HTMLElement {
static observedAttributes = javascript.settingNames().split(" ");
#lab;
#running;
#study;
#survey;
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
this.#survey = undefined;
this.#lab = engine.mount(this, this.shadowRoot.firstElementChild, name, snapshot, (event) => this.#hear(event));
this.#takeEngine();
}
#hear(event) {
if (event === "engine") {
this.#takeEngine();
} else if (event === "study") {
this.#studied();
} else if (event === "survey") {
this.#surveyed();
} else {
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
}
}
#studied() {
const lab = this.#mounted();
this.#study ??= load("study").then(({ html, study }) => {
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
#surveyed() {
const lab = this.#mounted();
this.#survey ??= load("survey").then(({ html, survey }) => {
this.shadowRoot.querySelector(".survey").innerHTML = html;
lab.takeSurvey(survey(this.shadowRoot.firstElementChild, lab.studyLink(), here.href, workerScript));
});
this.#survey.catch(() => {
this.#survey = undefined;
lab.surveyRefused();
});
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
