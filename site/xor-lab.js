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
<p class="from-disk" hidden>This page is opened from your disk, where nobody else can follow the link: put the lab on a web server, and open it there.</p>
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
<label class="choice"><span>from iteration</span> <input class="from" inputmode="numeric" placeholder="0" /></label>
<label class="choice"><span>to</span> <input class="to" inputmode="numeric" placeholder="the last" /></label>
<label class="choice"><span>a frame every</span> <input class="every" inputmode="numeric" placeholder="20" /></label>
<label class="choice"><span>each for hundredths of a second</span> <input class="delay" inputmode="numeric" placeholder="20" /></label>
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
<p class="from-disk" hidden>This page is opened from your disk, and so these lines lead there: put the lab on a web server, and open it there.</p>
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
var main;var Study;var Maker;var study;(function(){let T1=2463534242,Tk=()=>{let x=T1;x^=x<<13;x^=x>>>17;x^=x<<5;T1=x;return x;},T=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BJ=f=>function(p1,p2){return f(this,p1,p2);},Cf=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},FF=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},AJW=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=U(Ez(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=BL(args[i]);}AN2(()=>{f.call(null,
javaArgs);},callback);},Bf=target=>target.$clinit=()=>{},AGf=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[BP]&&cls[BP].item){++arrayDegree;cls=cls[BP].item;}let clsName="";if(cls[BP].primitiveKind!==0){clsName=cls[BP].name;}else {clsName=cls[BP]?cls[BP].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},M=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Ez();}return function(){superclass.call(this);};},BP=Symbol("teavm_meta"),Bk
=cls=>{if(cls[BP].classObject===null){cls[BP].classObject=AG1(cls);}return cls[BP].classObject;},Ez=()=>I,Bw=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},PK=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:
null,assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Fs=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=PK({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[BP]=meta;if(typeof config==='function'){config(meta);}return cls;},AHY=Fs("boolean","Z",1,meta=>{}),AMG=Fs("byte","B",2,meta=>{}),SY=Fs("char","C",4,meta=>{}),F$=Fs("int","I",5,meta=>{{meta.valueToObject=o=>De(o);}}),AKr=Fs("long","J",6,meta=>{}),Dg=Fs("double","D",8,meta=>{{meta.valueToObject=o=>
Gu(o);}}),AE2=Fs("void","V",9),MB=new ArrayBuffer(16),IN=new Float64Array(MB),IG=new Int32Array(MB),Sz=new BigInt64Array(MB),QY=n=>{IN[0]=n;return Sz[0];},Up=n=>{Sz[0]=n;return IN[0];},AEl=(a,b)=>{if(a!==a){return b!==b;}IN[0]=a;IN[1]=b;return IG[0]===IG[2]&&IG[1]===IG[3];},CF=(a,b)=>a===b?0:a<b? -1:1,Ll=(a,b)=>a===b?0:a>b?1: -1,X=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Nt=(a,b)=>(a>>>0)/(b>>>0)>>>0,AJD=(a,b)=>
(a>>>0)%(b>>>0)>>>0,LJ=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},Cp=BigInt(0),Gd=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cm=val=>BigInt.asIntN(64,BigInt(val|0)),Ho=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AIH=val=>Number(val),G8=val=>Number(BigInt.asIntN(32,val))|0,E1=(a,b)=>a===b,Jo=(a,b)=>a!==b,AGB=(a,b)=>a>b,MN=(a,b)=>a>=b,Ut=(a,b)=>a<b,Uv=(a,b)=>a<=b,Lx=(a,b)=>BigInt.asIntN(64,a+b);
let AKA=a=>BigInt.asIntN(64, -a),AKN=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},OP=(a,b)=>BigInt.asIntN(64,a*b),AKP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),ADT=(a,b)=>BigInt.asIntN(64,a%b),AFQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Rg=(a,b)=>BigInt.asIntN(64,a&b),AG2=(a,b)=>BigInt.asIntN(64,a|b),AIB=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AIC=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),Fu=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,
a)>>BigInt(b&63)),U=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BT=(cls,data)=>new (B4(cls))(data),Dr=sz=>new ALQ(new Uint16Array(sz)),Mx=sz=>new AFn(new Int8Array(sz)),Bd=sz=>new Tw(new Int32Array(sz)),AFc=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Tw(buffer);},D_=sz=>new AMi(new Int8Array(sz)),W=sz=>new RR(new Float64Array(sz)),BW=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new RR(buffer);},B4=cls=>{let result=cls[BP].arrayType;if
(result===null){function JavaArray(data){(Ez()).call(this);this.data=data;}JavaArray.prototype=Object.create((Ez()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fw=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for
(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name="["+cls[BP].binaryName;JavaArray[BP]=PK({name:name,binaryName:name,parent:Ez(),itemType:cls});result=JavaArray;cls[BP].arrayType=JavaArray;}return result;};
function AI1(array){return array.data.length;}
let Mf,AG4=strings=>{AOX();Mf=new Array(strings.length);for(let i=0;i<strings.length;++i){Mf[i]=AA1(BL(strings[i]));}},G=index=>Mf[index],LY=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},ADG=array=>LY(array,0,array.length),AFC=(string,begin,dst,dstBegin,count)=>{for(let i=0;i<count;i=i+1|0){dst[dstBegin+i]=string.charCodeAt(begin+i);}},BL=str=>str
===null?null:ZH(str),Bi=str=>str===null?null:str.p_,AOX=()=>DW(),AA1;
{AA1=str=>str;}let ABd=(obj,cls)=>obj instanceof Ez()&&!!obj.constructor[BP]&&HG(obj.constructor,cls),HG=(from,to)=>{if(from===to){return true;}let map=from[BP].assignableCache;if(map===null){map=new Map();from[BP].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[BP].itemType!==null){let result=from[BP].itemType!==null&&HG(from[BP].itemType,to[BP].itemType);map.set(to,result);return result;}let parent=from[BP].parent;if(parent!==null&&parent!==
from){if(HG(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[BP].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(HG(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},S=ex=>{throw ANj(ex);},FE=Symbol("javaException"),ANj=ex=>{if(!ex.$jsException){YI(ex);}return ex.$jsException;},YI=ex=>{let javaCause=AJP(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new EI("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FE]=ex;ex.$jsException=err;W$(err,ex);},W$=(err,ex)=>{if(typeof AGR==="function"&&err.stack){let stack=AGR(err.stack);let javaStack=U(AKf(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=AFq(BL(element.className),BL(element.methodName),BL(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){AHh(ex,javaStack);}}},EI;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");EI=function EI(message,cause){let self=Reflect.construct(Error,[void 0,cause],EI);Object.setPrototypeOf(self,EI.prototype);self[defaultMessage]=message;return self;}
;EI.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:EI},message:{get(){try {let javaException=this[FE];if(typeof javaException==='object'){let javaMessage=AEZ(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {EI=Error;}let AId=e=>e instanceof Error&&typeof e[FE]==='object'?e[FE]:null,WX=err=>
{let ex=err[FE];if(!ex){ex=AE9(BL("(JavaScript) "+err.toString()));err[FE]=ex;ex.$jsException=err;W$(err,ex);}return ex;},AE9=message=>AGa(message),AEZ=t=>AMz(t),AJP=t=>AMD(t),AKf=()=>Ez(),AFq=(className,methodName,fileName,lineNumber)=>{{return null;}},AHh=(e,stack)=>{},AAQ=null,AEa=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}AAQ=packages;},AM9=[],C0=data=>{let packages
=AAQ;let i=0;while(i<data.length){let cls=data[i++];AM9.push(cls);let m=PK();cls[BP]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind
=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func
=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},AN2=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bl=a=>{return Bk(AEu(a));},AEu=a=>{return a.constructor;},AKa=(a,b)=>{return a!==b?0:1;},AFx=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Tk();c=a.$id$;EY();if(!c)d=G(0);else{e=(((32-SN(c)|0)+4|0)-1|0)/4|0;f=Dr(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Ir((c>>>e|0)&15,16);e=e-4|0;h=i;}d=Ix(f);}b=K();H(H(b,G(1)),d);return J(b);},APU=a=>{let b,c,d;b=(Bl(a)).to;if(!ABd(a,PO)&&b[BP].itemType===null){b=new AAM;Bn(b);S(b);}c=ADO(a);b=c;d=Tk();b.$id$=d;return c;},FR=M(0),Fz=M(0),QE=M(0);
function BR(){I.call(this);this.xu=0;}
let AOj=null,OA=null,ADP=null,DW=()=>{DW=Bf(BR);ANY();},AD3=a=>{DW();a.p_="";},VP=()=>{let a=new BR();AD3(a);return a;},Se=(a,b)=>{DW();a.p_=LY(b.data,0,b.data.length);},Ix=a=>{let b=new BR();Se(b,a);return b;},AHG=(a,b)=>{a.p_=b;},ZH=a=>{let b=new BR();AHG(b,a);return b;},Q8=b=>{let c;DW();c=VP();c.p_=ADG(b.data);return c;},Bj=(a,b)=>{let c;if(b>=0&&b<a.p_.length)return a.p_.charCodeAt(b);c=new Ld;Bn(c);S(c);},AHx=a=>{return a.p_.length;},BC=a=>{return a.p_.length?0:1;},Pi=(a,b,c)=>{let d,e,f;if((c+b.p_.length
|0)>a.p_.length)return 0;d=0;while(d<b.p_.length){e=Bj(b,d);f=c+1|0;if(e!=Bj(a,c))return 0;d=d+1|0;c=f;}return 1;},WO=(a,b)=>{if(a===b)return 1;return Pi(a,b,0);},UC=(a,b)=>{let c,d,e,f;if(a===b)return 1;if(b.p_.length>a.p_.length)return 0;c=0;d=a.p_.length-b.p_.length|0;while(d<a.p_.length){e=Bj(a,d);f=c+1|0;if(e!=Bj(b,c))return 0;d=d+1|0;c=f;}return 1;},YU=(a,b,c)=>{let d,e,f,g;d=Bv(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.p_.length)return (-1);if(a.p_.charCodeAt(d)==e)break;d=d+1|0;}return d;}Jp();f
=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.p_.length-1|0))return (-1);if(a.p_.charCodeAt(d)==f&&a.p_.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},DQ=(a,b)=>{return YU(a,b,0);},Ck=(a,b,c)=>{let d,e,f;d=a.p_.length;e=CF(b,c);if(!e)return OA;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return ZH(a.p_.substring(b,c));f=new Ld;Bn(f);S(f);},Ep=(a,b)=>{return Ck(a,b,a.p_.length);},DP=(a,b)=>{let c,d,e,f,g,h;if(BC(b))return a;if(BC(a))return b;c=Dr(a.p_.length+b.p_.length|0);d=c.data;e
=0;f=0;while(f<a.p_.length){g=e+1|0;d[e]=Bj(a,f);f=f+1|0;e=g;}g=0;while(g<b.p_.length){h=e+1|0;d[e]=Bj(b,g);g=g+1|0;e=h;}return Q8(c);},GC=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Dr(a.p_.length);e=d.data;f=0;while(f<a.p_.length){e[f]=Bj(a,f)!=b?Bj(a,f):c;f=f+1|0;}return Q8(d);},Fm=(a,b,c)=>{let d,e,f,g,h;if(b===c)return a;b=b;if(BC(b)){d=K();e=0;while(e<a.p_.length){H(d,c);P(d,Bj(a,e));e=e+1|0;}H(d,c);return J(d);}if(b.p_.length==1){d=c;if(d.p_.length==1)return GC(a,Bj(b,0),Bj(d,0));}d=K();f=a.p_.length-b.p_.length
|0;g=0;while(g<=f){h=0;a:{while(true){if(h>=b.p_.length){H(d,c);g=g+(b.p_.length-1|0)|0;break a;}if(Bj(a,g+h|0)!=Bj(b,h))break;h=h+1|0;}P(d,Bj(a,g));}g=g+1|0;}H(d,Ep(a,g));return J(d);},Er=a=>{let b,c;b=0;c=a.p_.length-1|0;a:{while(b<=c){if(Bj(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bj(a,c)<=32){c=c+(-1)|0;}return Ck(a,b,c+1|0);},Jb=b=>{DW();return b===null?G(2):J(b);},Y=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BR))return 0;c=b;return a.p_!==c.p_?0:1;},CR=a=>{let b;a:{if(!a.xu){b=0;while(true){if(b>=
a.p_.length)break a;a.xu=(31*a.xu|0)+a.p_.charCodeAt(b)|0;b=b+1|0;}}}return a.xu;},CU=(b,c)=>{let d,e;DW();d=Bq(c);if(!Br(d))return G(3);e=K();Ju(e,Bp(d));while(Br(d)){Ju(e,b);Ju(e,Bp(d));}return J(e);},ANY=()=>{AOj=Dr(0);OA=VP();ADP=new Zf;},EW=M();
function Ha(){EW.call(this);this.rk=0;}
let ADX=null,JT=null,EY=()=>{EY=Bf(Ha);AM1();},AGC=(a,b)=>{EY();a.rk=b;},ABA=a=>{let b=new Ha();AGC(b,a);return b;},C2=b=>{EY();return (Sp(AOx(20),b,10)).g();},De=b=>{let c,d;EY();if(b>=(-128)&&b<=127){a:{if(JT===null){JT=U(Ha,256);c=0;while(true){d=JT.data;if(c>=d.length)break a;d[c]=ABA(c-128|0);c=c+1|0;}}}return JT.data[b+128|0];}return ABA(b);},AO5=(a,b)=>{if(a===b)return 1;return b instanceof Ha&&b.rk==a.rk?1:0;},SN=b=>{let c,d;EY();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},AM1=()=>{ADX=Bk(F$);};
function JB(){let a=this;I.call(a);a.qA=null;a.qq=0;}
let Sg=(a,b)=>{a.qA=Dr(b);},AOx=a=>{let b=new JB();Sg(b,a);return b;},Sp=(a,b,c)=>{return AIw(a,a.qq,b,c);},AIw=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(LJ(c,d)<0){if(e)Ev(a,b,b+1|0);else{Ev(a,b,b+2|0);f=a.qA.data;g=b+1|0;f[b]=45;b=g;}a.qA.data[b]=Ir(c,d);}else{h=1;i=1;j=Nt((-1),d);b:{while(true){k=X(h,d);if(LJ(k,c)>0){k=h;break b;}i=i+1|0;if(LJ(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Ev(a,b,b+i|0);if(e)e=b;else{f=a.qA.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.qA.data;b=e+1|0;f[e]=Ir(Nt(c,
k),d);c=AJD(c,k);k=Nt(k,d);e=b;}}}return a;},L6=(a,b)=>{let c,d,e,f,g;c=a.qA.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bv(b,Bv(c*2|0,5));e=a.qA.data;f=Dr(d);g=f.data;b=BE(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.qA=f;},J=a=>{let b,c,d,e,f;b=new BR;c=a.qA;d=c.data;e=a.qq;DW();f=d.length;if(e>=0&&e<=(f-0|0)){b.p_=LY(c.data,0,e);return b;}b=new CW;Bn(b);S(b);},Ev=(a,b,c)=>{let d,e,f,g;d=a.qq;e=d-b|0;a.D((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.qA.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.qq=a.qq+(c-b
|0)|0;},V4=M(0),Ou=M(JB),AOS=a=>{Sg(a,16);},K=()=>{let a=new Ou();AOS(a);return a;},ADY=(a,b)=>{let c,d;b=b;a.qA=Dr(b.p_.length);c=0;while(true){d=a.qA.data;if(c>=d.length)break;d[c]=Bj(b,c);c=c+1|0;}a.qq=b.p_.length;},CL=a=>{let b=new Ou();ADY(b,a);return b;},H=(a,b)=>{let c,d;c=a.qq;d=a;b=b===null?G(2):b;JR(d,c,b);return a;},L=(a,b)=>{let c;c=a.qq;JR(a,c,b);return a;},O=(a,b)=>{Sp(a,b,10);return a;},VN=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.qq;d=a;e=1;if(Ut(b,Cp)){e=0;b=AKA(b);}a:{if(OV(b,Cm(10))<0){if(e)Ev(d,c,
c+1|0);else{Ev(d,c,c+2|0);f=d.qA.data;g=c+1|0;f[c]=45;c=g;}d.qA.data[c]=Ir(G8(b),10);}else{g=1;h=Cm(1);i=Qc(Cm(-1),Cm(10));b:{while(true){j=OP(h,Cm(10));if(OV(j,b)>0){j=h;break b;}g=g+1|0;if(OV(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Ev(d,c,c+g|0);if(e)g=c;else{f=d.qA.data;g=c+1|0;f[c]=45;}while(true){if(E1(j,Cp))break a;f=d.qA.data;c=g+1|0;f[g]=Ir(G8((Qc(b,j))),10);b=AEw(b,j);j=Qc(j,Cm(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.qq;Kd(a,c,b);return a;},Nw=(a,b,c,d)=>{let e,f,g,h;e=a.qq;f=a;if(c<=d&&d<=b.J()&&c>=0)
{Ev(f,e,(e+d|0)-c|0);while(c<d){g=f.qA.data;h=e+1|0;g[e]=b.j(c);c=c+1|0;e=h;}return a;}b=new CW;Bn(b);S(b);},Ju=(a,b)=>{let c;c=b.J();Nw(a,b,0,c);return a;},Kd=(a,b,c)=>{Ev(a,b,b+1|0);a.qA.data[b]=c;return a;},JR=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.qq){a:{if(c===null)c=G(2);else if(BC(c))break a;d=a.qq+c.p_.length|0;L6(a,d);e=a.qq-1|0;while(e>=b){a.qA.data[e+c.p_.length|0]=a.qA.data[e];e=e+(-1)|0;}a.qq=a.qq+c.p_.length|0;d=0;while(d<c.p_.length){f=a.qA.data;g=b+1|0;f[b]=Bj(c,d);d=d+1|0;b=g;}}return a;}c=new Ld;Bn(c);S(c);},K1
=(a,b)=>{let c;if(b>=0&&b<a.qq)return a.qA.data[b];c=new CW;Bn(c);S(c);},AE5=a=>{return a.qq;},Me=a=>{return J(a);},AJo=(a,b)=>{L6(a,b);};
function F3(){let a=this;I.call(a);a.y2=null;a.Gx=null;a.EO=0;a.Gn=0;}
let Bn=a=>{VA(a);a.EO=1;a.Gn=1;},AP4=()=>{let a=new F3();Bn(a);return a;},APR=a=>{return a;},VA=a=>{YI(a);},AMz=a=>{return a.y2;},AMD=a=>{let b;b=a.Gx;if(b===a)b=null;return b;},EA=M(F3),Bu=(a,b)=>{VA(a);a.EO=1;a.Gn=1;a.y2=b;},APZ=a=>{let b=new EA();Bu(b,a);return b;},B_=M(EA),AOm=(a,b)=>{Bu(a,b);},AGa=a=>{let b=new B_();AOm(b,a);return b;},G6=M(),ANB=M(G6),ADN=(a,b)=>{switch(a.primitiveKind){default:return U(a,b);}},ANm=M(G6),R$=M(0),Xi=M(0),RG=M(0);
function ABD(){I.call(this);this.to=null;}
let AG1=b=>{let c;c=new ABD;c.to=b;return c;},JA=a=>{return !a.to[BP].primitiveKind?0:1;},Or=a=>{let b;b=a.to[BP].itemType;return b===null?null:Bk(b);},ABQ=M(),Je=()=>{Je=Bf(ABQ);AHj();},ANI=b=>{Je();},F=(b,c,d)=>{Je();return AMY(b,c,BL(d));},AHj=()=>{return;},AFv=M(),ADO=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AF4=M(),BD=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result
!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Ge=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},AMy=M(),QL=M(0),Zf=M(),Ps=M(),ADW=null,ALR=null,Jp=()=>{Jp=Bf(Ps);AEq();},Ir=(b,c)=>{Jp();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},AEq=()=>{ADW=Bk(SY);ALR=U(Ps,128);};
function KF(){I.call(this);this.yS=null;}
let AKj=(a,b)=>{a.yS=b;},GK=a=>{let b=new KF();AKj(b,a);return b;},CM=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=BL(typeof b);d=!Y(c,G(4))&&!Y(c,G(5))?0:1;Hq();e=XM;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GK(b);e.set(b,new WeakRef(h));return h;}if(Y(c,G(6))){i=Lk;j=XK;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GK(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Y(c,G(7))){l=IS;m=Uw;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GK(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Y(c,G(8))){f=Vj;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=GK(b);Vj=new WeakRef(h);return h;}}return GK(b);},Bo=b=>{if(b===null)return null;return !(b instanceof KF)?b:b.yS;},AN9=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof KF))return 0;return a.yS!==b.yS?0:1;},ANu=M(),R=(b,c)=>
{if(b===c)return 1;return b!==null?b.O(c):c!==null?0:1;},BK=b=>{if(b!==null)return b;b=new HK;Bu(b,G(3));S(b);};
function HA(){let a=this;I.call(a);a.sp=null;a.AI=null;a.wD=null;a.AP=null;a.vZ=null;a.ze=null;a.Dl=null;a.CJ=null;a.Bk=null;a.FJ=null;a.zW=null;a.E3=null;a.DL=null;a.An=null;a.wQ=null;a.s5=null;a.w8=null;a.Fw=0;a.EG=null;a.Aj=0;}
let L_=null,Fb=()=>{Fb=Bf(HA);AJF();},AN$=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;Fb();a.An=G(3);a.wQ=Bg();a.s5=JN();a.w8=Bg();a.EG=new AAi;a.Aj=(-1);a.sp=c;e=new Wm;e.tZ=c;e.xE=d;f=new UA;g=b.querySelector(".hidden-space");BK(CM(c));d=new T7;d.DP=c;MM(f,g,d);f.x2=Bb();f.vY=Bg();f.xz=Bg();f.vW=Bg();h=g.querySelector(".axes");f.FR=h;i=h.querySelector(".projection");f.yL=i;h=new Q7;h.D1=d;i.addEventListener("change",BD(Bo(h),"handleEvent"));a.AI=f;a.wD=AHS(b.querySelector(".loss"),c);f=b.querySelector(".study");g=new Pj;BK(CM(c));d
=new T8;d.FE=c;ZP(g,f,d);a.AP=g;g=new Vh;d=new T5;d.E8=a;g.tG=Bb();g.A7=Bb();g.tr=Bb();g.EI=d;g.Bq=f.querySelector("[role=tablist]");h=f.querySelectorAll("[role=tab]");j=0;while(j<h.length){k=h.item(j);d=g.tG;i=CM(k);V(d,i);d=g.tr;i=De(j);V(d,i);i=g.A7;l=BL(k.getAttribute("aria-controls"));d=K();H(P(d,35),l);m=CM(f.querySelector(Bi(J(d))));V(i,m);i=new L8;i.Cn=g;i.Cm=j;k.addEventListener("click",BD(Bo(i),"handleEvent"));m=new L9;m.Ep=g;m.Eq=j;k.addEventListener("keydown",BD(Bo(m),"handleEvent"));j=j+1|0;}LT(g);a.vZ
=g;g=new OK;h=f.querySelector("#ledger");d=new T6;d.Cj=a;VZ(g,h,d);a.ze=g;d=new QG;h=f.querySelector("#gradients");g=new T3;g.Gl=a;UH(d,h,g);a.Dl=d;d=new NN;h=f.querySelector("#graph");g=new T4;g.CY=a;RL(d,h,g);a.CJ=d;a.Bk=AHz(f.querySelector("#landscape"),c);a.FJ=AGd(f.querySelector("#save"),b,e);a.zW=AEm(f.querySelector("#embed"),e);b=new IR;b.r5=e;a.E3=b;b=new QP;b.u9=c;a.DL=b;JY(a.AI);JY(a.wD);JY(a.Bk);},AMY=(a,b,c)=>{let d=new HA();AN$(d,a,b,c);return d;},Ro=(b,c)=>{Fb();if(c)b.be();},Ky=a=>{let b,c;if
(a.vZ.tT)b=C5();else{b=a.ze;c=b.uV.selectedIndex-1|0;if(c>=0)b=E$(c);else if(!BX(b.vu))b=C5();else{b=Bs(b.vu);b=!ACZ(b.rf.r2)?C5():E$(Re(b.rf,b.q4));}}c=KN(b,(-1));if(c!=a.Aj){a.Aj=c;a.sp.attend(c);}a.sp.redraw();},AJF=()=>{L_=BT(BR,[G(9),G(9),G(10),G(11),G(3),G(3)]);},AJZ=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;Fb();e=c?1:0;f=d?1:0;b=b;d=BL(b.sp.settings());if(!(!BN(b.wQ)&&Y(d,b.An))){b.An=d;g=(PB(Ne(d))).zs;if(!(!BN(b.wQ)&&LR(g,b.s5))){c=new W_;c.Bh=RS(g);b.wQ=Bm(c);}b.s5=g;}g=Bs(b.wQ);if(!(!BN(b.w8)&&b.Fw
==b.sp.run()&&(Bs(b.w8)).ri==b.sp.iteration())){b.Fw=b.sp.run();h=b.sp.iteration();i=Vk(b.sp.numbers());j=i.data;c=g.Bh;k=CD(c.sV);Yz(c,h,AAb(D1(i,k),Ms(i,k,j.length)));b.w8=Bm(XS(g.Bh,0));}l=Bs(b.w8);c=!e?He():IY();m=new ACb;d=b.s5;h=b.sp.run();g=b.DL;m.xw=d;m.w$=h;m.u6=l;m.tA=g;m.w3=c;m.vq=f;n=b.vZ;c=b.s5;BF();o=Et(BH(c,Lh),44);d=Bb();c=Bb();h=0;while(h<L_.data.length){g=De(h);V(c,g);h=h+1|0;}p=Bq(o);while(Br(p)){g=Bp(p);q=Bq(c);while(Br(q)){k=(Bp(q)).rk;if(Y(L_.data[k],g)){r=De(k);V(d,r);}}}if(Cn(d))d=c;c
=n.tr;r=d;if(!YA(r,c)){n.tr=d;c=n.Bq;o=d;c.hidden=!!(o.qd!=1?0:1);r=Bq(r);while(Br(r)){h=(Bp(r)).rk;n.Bq.appendChild(Bo(Z(n.tG,h)));}n.tT=(Z(o,0)).rk;LT(n);}AO0(b.wD,m);AJu(b.EG,f,AGu(b,m,f));Q6(b.wD,m,f);AFA(b.wD,m);if(HP)ADe(b.ze,b.s5,l);a:{if(!(!MW(b.AP)&&!APG())){switch(b.vZ.tT){case 0:ADe(b.ze,b.s5,l);break a;case 1:break;case 2:AE8(b.CJ,b.s5,l,e);break a;case 3:AGi(b.Bk,m);break a;case 4:c=b.FJ;BK(c);Ro(APw(c),f);break a;default:c=b.zW;BK(c);Ro(ANn(c),f);break a;}AKq(b.Dl,l);}}if(!(MW(b.AP)&&ANU(b.vZ)
==5))AN0(b.zW);},AJ2=b=>{Fb();return b.E3;},AN5=(b,c)=>{let d;Fb();d=c?1:0;b;HP=d;},CW=M(B_);
function Ra(){I.call(this);this.rW=null;}
let Qq=null,AFZ=(a,b)=>{a.rW=b;},ADr=a=>{let b=new Ra();AFZ(b,a);return b;},Bg=()=>{if(Qq===null)Qq=ADr(null);return Qq;},Bm=b=>{return ADr(BK(b));},Bs=a=>{let b;b=a.rW;if(b!==null)return b;b=new D$;Bn(b);S(b);},BX=a=>{return a.rW===null?0:1;},BN=a=>{return a.rW!==null?0:1;},CK=(a,b)=>{let c;c=a.rW;if(c!==null)b.bT(c);},E6=(a,b)=>{let c;c=a.rW;if(c!==null){b=b.bU(c);a=b===null?Bg():Bm(b);}return a;},VC=(a,b)=>{let c;c=a.rW;if(c!==null)a=b.bU(c);return a;},CN=(a,b)=>{let c;c=a.rW;if(c!==null)b=c;return b;},Ff
=a=>{let b;b=a.rW;if(b!==null)return b;b=new D$;Bn(b);S(b);},APH=(a,b)=>{if(a===b)return 1;if(!(b instanceof Ra))return 0;return R(b.rW,a.rW);};
function WG(){let a=this;I.call(a);a.z9=null;a.xP=null;}
let AL6=(a,b)=>{a.xP=Bg();a.z9=b;},RX=a=>{let b=new WG();AL6(b,a);return b;},JN=()=>{let b,c,d;b=Bb();c=0;while(c<(Dc()).data.length){d=Bg();V(b,d);c=c+1|0;}return RX(b);},R3=(a,b,c)=>{let d;c=b.tX.bY(c);d=new ABW;d.BV=a;d.BW=b;return E6(c,d);},Gp=(a,b,c)=>{let d,e;d=AB6(a.z9);e=b.qa;b=Bm(c);Yk(d,e,b);return RX(d);},FG=(a,b)=>{let c,d;c=a.z9;d=b.qa;return Z(c,d);},BH=(a,b)=>{let c;a:{b:{BF();if(!(b===En&&U0(a))){if(b!==Gb)break b;if(Qr(a))break b;}c=1;break a;}c=0;}return c?H4(a,b):CN(FG(a,b),H4(a,b));},H4=
(a,b)=>{a:{Oo();switch(Va.data[b.qa]){case 1:case 2:if(KP(a)){b=G(12);break a;}b=b.x_;break a;case 3:if(!Qr(a)){b=G(13);break a;}b=b.x_;break a;default:}b=b.x_;}return b;},Ig=(a,b)=>{return Y(BH(a,b),H4(a,b));},D7=(a,b,c)=>{return Y(BH(a,b),c);},LR=(a,b)=>{let c,d,e,f;c=(Dc()).data;d=c.length;e=0;while(e<d){f=c[e];if(ME(f)&&!Y(BH(a,f),BH(b,f)))return 0;e=e+1|0;}return 1;},E8=a=>{if(BN(a.xP))a.xP=Bm(AK9(a));return Bs(a.xP);},Um=a=>{let b,c;a:{BF();b=BH(a,E7);c=(-1);switch(CR(b)){case 115791563:if(!Y(b,G(14)))break a;c
=1;break a;case 289928229:if(!Y(b,G(15)))break a;c=0;break a;case 1230441723:if(!Y(b,G(16)))break a;c=2;break a;default:}}b:{switch(c){case 0:b=new O8;break b;case 1:b=new Oy;break b;case 2:if(!ABI(a)){b=ACP(a);break b;}b=new WI;b.Ff=KV(a);break b;default:}b=ACP(a);}return b;},CZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=Bb();c=De(2);d=b;V(d,c);if(KP(a))c=Eb(De(2));else{c=Bb();BF();e=(KL(BH(a,GG))).data;f=e.length;g=0;while(g<f){h=De(e[g]|0);V(c,h);g=g+1|0;}}Zq(b,c);V(d,De(1));i=new O4;BF();j=ACN(BH(a,H9));k=ACN(BH(a,E0));c
=Gb;DB();c=!D7(a,c,C1.Ec)?HU:C1;if(d.qd>=2){i.sj=Gz(b);i.rJ=j;i.sb=k;i.qJ=c;return i;}c=new BG;Bu(c,G(17));S(c);},ABh=a=>{let b,c,d,e,f,g;a:{BF();b=BH(a,F0);c=CZ(a);d=Yb(a);e=(-1);switch(CR(b)){case -361295720:if(!Y(b,G(18)))break a;e=0;break a;case 2988943:if(!Y(b,G(19)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new Iv;f.DE=d;f.uo=B9(c);break b;case 1:f=new HS;f.tH=1.0;f.tC=1.0;f.Ei=d;f.tQ=B9(c);f.tS=B9(c);f.zo=B9(c);f.xH=B9(c);break b;default:}f=YE(d);}if(Ig(a,GQ))b=f;else{b=new SD;g=Hg(a);b.wt=
f;b.Ew=g;}return b;},Yb=a=>{BF();return ER(a,Kr);},Hg=a=>{let b,c,d,e,f,g;b=D_(CD(CZ(a)));c=b.data;BF();d=(KL(BH(a,GQ))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Jz=a=>{let b;b=Ca(E8(a));BF();if(!D7(a,Fv,G(20)))b=Be(ER(a,Fv),b)|0;return b;},Ea=a=>{BF();return ER(a,Jc)|0;},KP=a=>{BF();return D7(a,E7,G(15));},U0=a=>{BF();return Y(CN(FG(a,En),G(3)),G(21))&&BC(BH(a,F5))?1:0;},Qr=a=>{let b;BF();b=E0;C3();return D7(a,b,CP.u2);},ABI=a=>{return (KV(a)).data.length!=CD(CZ(a))?
0:1;},KV=a=>{BF();return KL(BH(a,Gw));},ER=(a,b)=>{return Rf(BH(a,b));},ACP=a=>{let b;b=new Qj;BF();b.FH=ER(a,FV);return b;},AK9=a=>{let b,c,d,e,f,g,h;a:{BF();b=ER(a,FV);c=BH(a,En);d=(-1);switch(CR(c)){case -1360216880:if(!Y(c,G(22)))break a;d=5;break a;case -982754077:if(!Y(c,G(21)))break a;d=9;break a;case -895939855:if(!Y(c,G(23)))break a;d=6;break a;case 3555:if(!Y(c,G(24)))break a;d=1;break a;case 96727:if(!Y(c,G(25)))break a;d=0;break a;case 109265:if(!Y(c,G(26)))break a;d=3;break a;case 3373737:if(!Y(c,
G(27)))break a;d=2;break a;case 3684185:if(!Y(c,G(28)))break a;d=4;break a;case 93832310:if(!Y(c,G(29)))break a;d=8;break a;case 104080786:if(!Y(c,G(30)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=GE(BW([0.0,0.0,0.0,1.0]));break b;case 1:c=GE(BW([0.0,1.0,1.0,1.0]));break b;case 2:c=GE(BW([1.0,1.0,1.0,0.0]));break b;case 3:c=GE(BW([1.0,0.0,0.0,0.0]));break b;case 4:c=GE(BW([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=IA(new RK,b);break b;case 7:c=IA(new SU,b);break b;case 8:c=IA(new RP,b);break b;case 9:e
=Et(BH(a,F5),59);c=new Jh;f=new B8;g=e;GM(f,g.qd,2);XV(c,f,By(g.qd,1));d=0;while(d<g.qd){h=(KL(Z(g,d))).data;BS(c.qv,d,0,h[0]);BS(c.qv,d,1,h[1]);BS(c.qC,d,0,h[2]);d=d+1|0;}break b;default:c=GE(BW([0.0,1.0,1.0,0.0]));break b;}c=IA(new Wq,b);}return c;},ACN=b=>{let c,d,e,f,g;c=(GD()).data;d=c.length;e=0;while(true){if(e>=d){f=new Ga;g=K();H(H(H(g,G(31)),b),G(32));Bu(f,J(g));S(f);}f=c[e];if(Y(f.u2,b))break;e=e+1|0;}return f;};
function AAi(){I.call(this);this.BX=0.0;}
let AJu=(a,b,c)=>{let d,e,f,g,h;d=performance.now();if(!b&&d<a.BX)return;c=c;e=c.FS;f=c.FT;b=c.FW;Q6(e.AI,f,b);g=performance.now();h=g-d;a.BX=!(h>3.0)?0.0:g+4.0*h;},N=M(),V_=M(0);
function Wm(){let a=this;N.call(a);a.tZ=null;a.xE=null;}
let Cg=a=>{return (PB(Ne(BL(a.tZ.settings())))).zs;},E5=a=>{return a.tZ.iteration();},Mw=a=>{return a.tZ.furthest();},X3=a=>{return a.tZ.isDark()?1:0;},S9=a=>{let b,c;b=BL(a.tZ.page());if(BC(b)){b=a.xE;c=K();H(H(c,b),G(33));b=J(c);}return b;};
function FA(){let a=this;I.call(a);a.xe=null;a.wB=null;a.E7=null;a.Et=null;a.vU=0;a.Ds=0;a.Ao=0;}
let MM=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.xe=d;a.wB=d.querySelector("canvas");a.E7=b.querySelector(".twin");e=new OH;e.Fb=a;e.Fa=c;e=new ResizeObserver(BD(Bo(e),"onResize"));d=a.xe;e.observe(d);a.Et=AL4(a.xe,c);},JY=a=>{a.vU=a.xe.clientWidth;a.Ds=a.xe.clientHeight;},Q6=(a,b,c)=>{a:{if(a.vU){if(MW(a.Et))break a;if(HP)break a;}a.Ao=0;return;}a.cz(Mg(a.wB,a.vU,a.Ds,XC()),b);if(!(!c&&a.Ao)){a.Ao=1;Ci(a.E7,a.cD(b));}};
function UA(){let a=this;FA.call(a);a.FR=null;a.yL=null;a.x2=null;a.vY=null;a.xz=null;a.vW=null;a.CU=0;}
let WZ=(a,b,c)=>{V(a.x2,b);B2(a.yL,G(34),c);},Vt=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=b.u6;d=c.qk;if(!(BX(a.xz)&&G0(Bs(a.xz),d))){a.xz=Bm(d);a.vW=Bg();GY(a.x2);DF(a.yL);e=Bt(d,BB(d)-1|0);f=BB(d)>1&&e>2?1:0;a.FR.hidden=!!(f?0:1);WZ(a,Qy(d),G(35));g=0;h=CF(e,8);i=e-1|0;while(f&&g<e){j=h<=0?i:BE(g+1|0,i);k=g+1|0;l=k;while(l<=j){m=Nk(g,l);l=l+1|0;d=K();O(H(O(P(d,104),k),G(36)),l);WZ(a,m,J(d));}g=k;}}e=a.CU;f=b.w$;if(e!=f){a.CU=f;a.vW=Bg();}b=a.x2;e=Bv(0,a.yL.selectedIndex);m=Z(b,e);d=new R5;d.DM=a;d.DN=c;d=Xg(c,
d,m,a.vW);a.vW=Bm(d);return d;},AJ$=(a,b)=>{return AAx(Vt(a,b));},AIy=(a,b,c)=>{let d,e;c=c;d=c.xw;BF();if(!D7(d,Ji,G(37))){EM();e=G1;}else{EM();e=Ny;}d=b;Tm(ACB(AAg(d.tB,d.ul),c.w3,e),b,Vt(a,c));},BI=M(0);
function T7(){I.call(this);this.DP=null;}
let ADb=a=>{a.DP.redraw();};
function Zh(){let a=this;FA.call(a);a.uI=null;a.zX=null;a.Gh=null;a.zc=null;a.zQ=null;a.tf=null;a.FN=0;a.BZ=0;a.za=null;a.Be=null;a.tO=null;}
let AGs=(a,b,c)=>{let d,e,f;BK(CM(c));d=new XX;d.Ft=c;MM(a,b,d);a.tf=Bg();a.za=Bg();a.Be=Bg();a.tO=C5();a.zQ=c;a.uI=b.querySelector(".reader");a.zX=b.querySelector(".log");a.Gh=b.querySelector(".read-off");e=new UG;f=b.querySelector(".past");e.sh=Bb();e.x1=JN();e.BK=f;e.xv=c;e.Ez=f.querySelector("ul");Pf(e);a.zc=e;b=a.zX;e=new Og;e.Dw=c;b.addEventListener("change",BD(Bo(e),"handleEvent"));b=a.uI;e=new Oh;e.Em=a;e.En=c;b.addEventListener("input",BD(Bo(e),"handleEvent"));b=a.uI;e=new Od;e.Cx=a;e.Cy=c;b.addEventListener("blur",
BD(Bo(e),"handleEvent"));f=a.wB;d=new Oe;d.C4=a;d.C5=c;f.addEventListener("pointermove",BD(Bo(d),"handleEvent"));f=a.wB;d=new Oi;d.Ga=a;d.Gb=c;f.addEventListener("pointerleave",BD(Bo(d),"handleEvent"));b=a.wB;e=new Oj;e.B8=a;e.B7=c;b.addEventListener("click",BD(Bo(e),"handleEvent"));},AHS=(a,b)=>{let c=new Zh();AGs(c,a,b);return c;},AO0=(a,b)=>{let c,d,e;if(!(!BN(a.tf)&&a.FN==b.w$)){if(a.BZ!=a.zQ.changes()){c=a.tf;d=a.zc;BK(d);e=new Vn;e.CS=d;CK(c,e);}a.BZ=a.zQ.changes();a.FN=b.w$;a.tf=Bm(R8(b.tA));a.tO=C5();}AC4(Bs(a.tf),
b.tA);a.zc.x1=b.xw;},AFA=(a,b)=>{let c,d,e,f;c=b.u6.ri;a.uI.setAttribute("max",Bi(C2(Qn(b.tA))));if(Si(a.tO))a.uI.value=Bi(C2(c));d=!b.vq&&!IF(a.tO)?0:1;e=a.Gh;if(!d)b=G(3);else{b=b.tA;d=KN(a.tO,c);b=CI(AAo(b,d));f=K();H(H(O(H(f,G(38)),d),G(39)),b);b=J(f);}Ci(e,b);},RM=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new HB;d=b.tA;e=Ff(a.tf);f=Ea(b.xw);g=b.u6.ri;h=a.tO;i=a.zX.checked?1:0;b=a.zc;j=Bb();k=Bq(b.sh);while(Br(k)){b=(Bp(k)).xO;V(j,b);}Mi(c,d,e,f,g,h,i,j);return c;},R1=(a,b)=>{let c,d,e,f,g;if(BN(a.za))c=C5();else
{c=Bs(a.za);d=Bs(a.Be);c=ZW(c,d,Uh(d));e=c.sZ;f=e.ra;c=c.ru;g=f+(b-c.qf)/c.qj*(e.q$-f);c=E$(Ba(0.0,Be(d.rd,BM(g)))|0);}return c;},IH=(a,b)=>{let c;c=BN(a.tf)?0:Eo(Bs(a.tf));if(!Si(b))b=E$(BE(PP(b),c));a.tO=b;},ANh=(a,b)=>{return Zj(RM(a,b));},ALG=(a,b,c)=>{let d,e,f;c=c;d=RM(a,c);e=new HO;f=b;Ya(e,ZL(f.tB,f.ul),c.w3);UU(e,b,d);a.za=Bm(e);a.Be=Bm(d);};
function Pj(){let a=this;I.call(a);a.Gw=null;a.C6=0;a.F7=0;}
let ZP=(a,b,c)=>{let d;a.Gw=b;d=new OM;d.Dh=a;d.Di=c;(new IntersectionObserver(BD(Bo(d),"onChange"))).observe(b);},AL4=(a,b)=>{let c=new Pj();ZP(c,a,b);return c;},MW=a=>{return !a.F7&&a.C6?0:1;};
function T8(){I.call(this);this.FE=null;}
let AHE=a=>{a.FE.redraw();};
function Vh(){let a=this;I.call(a);a.Bq=null;a.tG=null;a.A7=null;a.EI=null;a.tr=null;a.tT=0;}
let ANU=a=>{return a.tT;},Wr=(a,b)=>{a.tT=b;LT(a);Ky(a.EI.E8);},LT=a=>{let b,c,d,e,f;b=0;while(true){c=a.tG;if(b>=c.qd)break;d=b!=a.tT?0:1;c=Bo(Z(c,b));e=a.tr;f=De(b);c.hidden=!!(F8(e,f)?0:1);(Bo(Z(a.tG,b))).setAttribute("aria-selected",Bi(!d?G(40):G(41)));(Bo(Z(a.tG,b))).setAttribute("tabindex",Bi(!d?G(42):G(0)));c=Bo(Z(a.A7,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function T5(){I.call(this);this.E8=null;}
function OK(){let a=this;I.call(a);a.Co=null;a.zf=null;a.w7=null;a.C7=null;a.uV=null;a.zM=null;a.rc=null;a.v$=null;a.wS=null;a.uK=null;a.FG=0;a.vu=null;a.yx=null;a.vE=0;}
let VZ=(a,b,c)=>{let d,e;a.rc=Bb();a.v$=Bb();a.wS=Bg();d=JN();a.uK=Xp(d,Jz(d));a.vu=Bg();a.yx=Bg();a.zM=c;a.Co=b.querySelector(".meaning");a.zf=b.querySelector(".arithmetic");a.w7=b.querySelector(".quantities");a.C7=b.querySelector(".walk-position");e=b.querySelector(".points");a.uV=e;d=new Nu;d.Cd=a;e.addEventListener("change",BD(Bo(d),"handleEvent"));d=b.querySelector(".previous");c=new Wj;c.Fq=a;Dt(d,c);c=b.querySelector(".next");b=new Wk;b.Du=a;Dt(c,b);},APP=(a,b)=>{let c=new OK();VZ(c,a,b);return c;},ADe
=(a,b,c)=>{let d,e,f,g,h,i,j;a.FG=c.tw.uc;d=BX(a.wS)&&LR(Bs(a.wS),b)?1:0;if(!(d&&X5(a.uK,c))){DF(a.uV);B2(a.uV,G(34),G(43));d=0;while(d<Ca(c.qu)){e=a.uV;f=K();H(O(H(f,G(44)),d),G(45));B2(e,G(34),J(f));d=d+1|0;}a.wS=Bm(b);Rq(a);}b=a.uK;d=CD(b.vn.zA);g=c.qP.data.length;if(g!=d){b=new BG;c=K();H(O(H(O(H(c,G(46)),g),G(47)),d),G(48));Bu(b,J(c));S(b);}if(!X5(b,c)){e=new BG;g=c.tw.uc;d=Ca(b.vn.sE);b=K();H(O(H(O(H(b,G(49)),g),G(50)),d),G(51));Bu(e,J(b));S(e);}if(!IF(b.yZ))S8(b.vn,c.qu,c.tw,c.qP,c.xU);else{e=Xm(PP(b.yZ),
1);S8(b.vn,c.qu,e,c.qP,W(0));}c=Bq(a.rc);while(Br(c)){e=Bp(c);d=0;while(true){b=e.AU;if(d>=b.qd)break;Ci(Bo(Z(b,d)),Q_(e.rb,d));d=d+1|0;}d=0;while(d<e.uL){g=0;while(true){h=e.rH;if(g>=h)break;h=X(d,h)+g|0;i=Bc(e.rb.sa,d,g);j=e.EU.data;if(i!==j[h]){j[h]=i;(Bo(e.yl.data[h])).textContent=Bi(GC(I5(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.vu;c=new RZ;c.CT=a;CK(b,c);},Rq=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ff(a.wS);c=a.uV.selectedIndex;if(c<=0)b=Xp(b,a.FG);else{d=c-1|0;e=CZ(b);b=new Lf;f=D_(CD(e));g=W4(e,1,0.0,YE(0.0),
f);e=E$(d);EX();Oc(b,g,e,N$);}a.uK=b;DF(a.w7);GY(a.rc);GY(a.v$);a.vu=Bg();a.yx=Bg();Ci(a.zf,G(52));e=Bg();h=a.w7;i=Bq(a.uK.Bv);while(true){if(!Br(i)){Yl(a,Nr(Z(a.rc,0),0,0));IC(a,0,0);return;}j=Bp(i);if(!(!BN(e)&&Bs(e)===j.r2.yp)){a:{e=Bm(j.r2.yp);b=a.w7;g=j.r2.yp;Nm();switch(UX.data[g.qa]){case 1:break;case 2:g=G(53);break a;case 3:g=G(54);break a;default:b=new Ce;Bn(b);S(b);}g=G(55);}B2(b,G(56),g);h=Cw(a.w7,G(57));h.className="phase";}k=a.rc;l=new Vc;l.AU=Bb();l.rb=j;m=j.sa;l.uL=BE(8,m.qb);d=BE(8,m.qc);l.rH
=d;d=X(l.uL,d);l.y7=U(I,d);l.yl=U(I,d);f=W(d);n=f.data;l.EU=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cw(h,G(57));l.tD=b;b.className="quantity";b=Cw(l.tD,G(57));b.className="formula";if(BC(j.zR))p=B7(j);else{g=B7(j);p=j.zR;j=K();H(H(H(j,g),G(58)),p);p=J(j);}g=new ZE;g.uq=p;g=AAs(g);p=K();H(H(H(p,G(59)),g),G(60));b.innerHTML=Bi(J(p));(B2(l.tD,G(61),AL0(l,m))).className="shape";ALp(l,Cw(l.tD,G(62)));j=l.tD;g=new PY;g.Dd=a;g.Dc=l;j.addEventListener("mouseover",BD(Bo(g),"handleEvent"));g=
new P1;g.CH=a;g.CG=l;j.addEventListener("focusin",BD(Bo(g),"handleEvent"));p=AIL(a,l);j.addEventListener("click",BD(Bo(p),"handleEvent"));p=AKQ(a,l);j.addEventListener("keydown",BD(Bo(p),"handleEvent"));V(k,l);}b=new BG;Bn(b);S(b);},Xu=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)L5(a,RY(b,d));},L5=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.vu=Bm(b);c=Bq(a.v$);while(Br(c)){d=Bo(Bp(c));e="";d.className=e;}GY(a.v$);MX(a,b,G(63));e=Bb();f=0;while(true){g=b.rf;if(f>=g.z2)break;g=g.yG.u();while(g.v()){d=g.x();if
(f<Yg(d)&&AC1(d,b.q4,b.rg)){d=Zd(d,b,f);V(e,d);}}f=f+1|0;}d=Bq(e);while(Br(d)){MX(a,Bp(d),G(64));}e=a.uK;g=Bb();h=Bq(e.Bv);while(Br(h)){c=Bp(h);i=c.yG.u();while(i.v()){j=i.x();if(j.sF===b.rf){k=0;while(k<c.sa.qb){a:{CQ();if(!ABo(j,Dh,k,b)){l=0;while(true){if(l>=c.sa.qc)break a;if(!ABo(j,DN,l,b)&&AC1(j,k,l)){e=HQ(c,k,l);V(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bq(g);while(Br(d)){MX(a,Bp(d),G(65));}Ci(a.zf,Vd(b));RD(a.zM);},MX=(a,b,c)=>{let d,e,f,g;d=Bq(a.rc);while(Br(d)){e=Bp(d);if(e.rb===b.rf&&AA3(e,b.q4,b.rg)){f=Nr(e,
b.q4,b.rg);f.className=Bi(c);g=a.v$;f=CM(f);V(g,f);}}},Vd=b=>{let c,d;Gh();c=TZ(b,HI);b=TZ(b,It);d=K();H(P(H(d,c),10),b);return J(d);},WP=(a,b,c,d)=>{let e;e=Nr(b,c,d);Yl(a,e);e.focus();L5(a,HQ(b.rb,c,d));},Yl=(a,b)=>{CK(a.yx,new RO);b.setAttribute("tabindex","0");a.yx=Bm(CM(b));},UF=(a,b)=>{IC(a,Bv(0,BE(b,a.rc.qd-1|0)),1);},IC=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.rc;e=a.vE;d=d;(Z(d,BE(e,d.qd-1|0))).tD.removeAttribute("aria-current");a.vE=b;d=(Z(a.rc,b)).tD;f=a.rc;b=a.vE;f=(Z(f,b)).rb;d.setAttribute("aria-current",
"step");g=a.C7;h=a.vE+1|0;b=a.rc.qd;d=K();O(H(O(d,h),G(66)),b);Ci(g,J(d));g=a.Co;i=B7(f);d=f.zT;j=K();H(H(H(j,i),G(39)),d);Ci(g,J(j));if(c)L5(a,HQ(f,0,0));};
function T6(){I.call(this);this.Cj=null;}
let RD=a=>{Ky(a.Cj);};
function QG(){let a=this;I.call(a);a.zD=null;a.xT=null;a.Ea=null;a.x3=null;}
let UH=(a,b,c)=>{let d,e,f,g,h;a.zD=b.querySelector("tbody");a.xT=b.querySelector(".verdict");a.Ea=b.querySelector(".explanation");a.x3=b.querySelector(".mistake");d=(Na()).data;e=d.length;f=0;while(f<e){g=d[f];B2(a.x3,G(34),g.EC);f=f+1|0;}b=a.x3;h=new Ni;h.Fn=c;b.addEventListener("change",BD(Bo(h),"handleEvent"));},APS=(a,b)=>{let c=new QG();UH(c,a,b);return c;},AKq=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=CD(b.qk);if(c>200){DF(a.zD);b=a.xT;d=K();P(O(H(d,G(67)),c),46);Ci(b,J(d));return;}a:{d=(Na()).data[a.x3.selectedIndex];e
=b.qk;f=Ca(b.qu);LF();switch(XH.data[d.qa]){case 1:case 2:g=1;break a;case 3:if(BB(e)>1){h=e.rJ;C3();if(h!==Im){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=BB(e)){g=g|V5(d,e,f);f=f+1|0;}break a;default:}b=new Ce;Bn(b);S(b);}i=b.qk;e=DZ(b);b=b.qu;j=b.qv;k=b.qC;b=!g?IT:d;h=EB(i,j);Do(h,e);l=AH8(i,e,h,k,b);m=Yc(O_(i,e,j,k));h=AMS(i,e,h,l.so.data[BB(i)]);n=B9(i);Cz(n,Ct(e));b=EB(i,j);o=new WH;o.DU=b;o.DS=n;o.DT=i;o.DW=k;p=new AA4;p.D8=i;p.D9=n;p.D$=j;p.D_=k;b=Bb();c
=1;while(c<=BB(i)){q=X2(o,p,n.qg.data[c]);r=X2(o,p,n.qi.data[c]);j=new GP;e=K();O(H(e,G(68)),c);Q1(j,J(e),l.wW.data[c],m.qg.data[c],q,h.qg.data[c]);s=b;V(s,j);e=new GP;k=K();O(H(k,G(69)),c);Q1(e,J(k),l.y8.data[c],m.qi.data[c],r,h.qi.data[c]);V(s,e);c=c+1|0;}h=new ZB;h.wO=Gz(b);if(BC(d.Aq))e=G(3);else{l=d.Aq;b=K();H(P(b,32),l);e=J(b);}l=!g?G(70):G(3);m=a.Ea;d=d.Fu;b=K();H(H(H(b,d),e),l);Ci(m,J(b));Ci(a.xT,APC(h));b=a.xT;d=Bi(!XA(h)?G(71):G(72));b.className=d;DF(a.zD);f=0;d=Bq(h.wO);while(Br(d)){m=Bp(d);t=0;while
(t<m.sW.qb){u=0;while(u<m.sW.qc&&f<60){AE1(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},AE1=(a,b,c,d)=>{let e,f,g,h,i;e=Bc(b.sW,c,d);f=Bc(b.vC,c,d);g=Cw(a.zD,G(73));h=b.wR;i=K();P(O(P(O(P(H(i,h),91),c),44),d),93);(B2(g,G(74),J(i))).setAttribute("scope","row");L7(g,e);L7(g,f);L7(g,Bc(b.sL.t9,c,d));B2(g,G(75),YM(Bc(b.sL.vb,c,d)));B2(g,G(75),YM(Bh(e-f)));},L7=(b,c)=>{let d;d=B2(b,G(75),GC(EE(c,8),45,8722));b=Bi(CI(c));d.title=b;},YM=b=>{let c,d,e,f;c=CI(b);d=DQ(c,101);if(d<0)return b===0.0?G(0):EE(b,8);e=Ck(c,0,BE(d,
3));c=GC(Ep(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function T3(){I.call(this);this.Gl=null;}
function NN(){let a=this;I.call(a);a.Gi=null;a.AF=null;a.C8=null;a.C2=null;a.EW=null;a.DF=null;a.C1=null;a.ur=null;a.th=null;a.BB=null;a.AK=null;a.y4=null;a.xQ=null;a.tI=null;a.Ay=0;a.tP=0;a.v2=0;}
let RL=(a,b,c)=>{let d;a.xQ=Bg();a.tI=Bg();a.y4=c;a.Gi=b.querySelector(".scroll");a.AF=b.querySelector(".canvas-room");a.C8=b.querySelector("canvas");a.C2=b.querySelector(".sweep-position");a.EW=b.querySelector(".sentence");a.DF=b.querySelector(".graph-words");a.C1=b.querySelector(".node-detail");a.ur=b.querySelector(".level");a.th=b.querySelector(".node");a.BB=b.querySelector(".sweep-back");a.AK=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new U9;c.FI=a;Dt(d,c);c=a.BB;d=new U7;d.Fe=a;Dt(c,
d);c=a.AK;d=new U_;d.BT=a;Dt(c,d);c=b.querySelector(".sweep-end");b=new U$;b.FP=a;Dt(c,b);b=a.th;d=new M6;d.CQ=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));b=a.ur;d=new M5;d.Cv=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));},APO=(a,b)=>{let c=new NN();RL(c,a,b);return c;},AE8=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BN(a.xQ)&&LR(Bs(a.xQ),b))){a.xQ=Bm(b);DF(a.ur);B2(a.ur,G(34),G(76));if(CD(c.qk)>60)(B2(a.ur,G(34),G(77))).setAttribute("disabled","");else{e=0;while(e<Ca(c.qu)){b=a.ur;f=K();O(H(f,
G(78)),e);B2(b,G(34),J(f));e=e+1|0;}}Tu(a);}g=new N_;h=c.qu;i=a.ur.selectedIndex-1|0;if(i<0)h=O_(c.qk,DZ(c),h.qv,h.qC);else{j=W(h.qv.qc).data;e=0;k=j.length;while(e<k){j[e]=Bc(h.qv,i,e);e=e+1|0;}l=c.qk;b=DZ(c);m=Bc(h.qC,i,0);h=new Mt;h.r_=ADm();h.yU=Bb();h.vl=l;c=Bb();e=0;while(e<k){f=h.r_;n=K();P(O(H(n,G(79)),e),93);f=Pq(f,J(n),j[e]);V(c,f);e=e+1|0;}e=1;while(e<=BB(l)){c=AN4(h,e,b.qg.data[e],b.qi.data[e],c);e=e+1|0;}a:{c=Z(c,0);b=Pq(h.r_,G(80),m);HC();switch(LO.data[h.vl.qJ.qa]){case 1:c=Ej(F4(AAr(b),Kh(c)),
F4(Ej(Kl(h),b),Kh(Ej(Kl(h),c))));break a;case 2:b=Ej(c,b);c=F4(b,b);break a;default:}b=new Ce;Bn(b);S(b);}c.rt=G(81);h.yH=c;}TB(g,h,a.tP);a.v2=C6(OF(g.r4));h=AD8(g);f=new N4;b=!d?He():IY();DR();f.qx=b;f.zh=17;if(BN(a.tI)){a.tI=Bm(AGJ(f,h));AJ0(a,g);}AJO(a,f,h,Bs(a.tI));if(a.Ay){AB8(a,Bs(a.tI),AFb(g));a.Ay=0;}a.BB.disabled=!!(a.tP?0:1);b=a.AK;c=!!(a.tP<a.v2?0:1);b.disabled=c;b=a.C2;e=g.r4.wX;d=a.v2;c=K();O(H(O(c,e),G(66)),d);Ci(b,J(c));Ci(a.EW,AJw(g));Ci(a.DF,CU(G(82),AME(h)));e=a.th.selectedIndex;Ci(a.C1,AIi(g,
Bv(0,e)));},Kx=(a,b)=>{a.tP=Bv(0,BE(b,a.v2));a.Ay=1;PT(a.y4);},AB8=(a,b,c)=>{let d,e;d=(Go(b,c)).qf+(Go(b,c)).qj/2.0;b=a.Gi;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},Tu=a=>{a.tI=Bg();a.tP=0;},AJ0=(a,b)=>{let c,d;DF(a.th);c=0;while(c<ABa(b)){B2(a.th,G(34),IE(Hm(b.t3,c)));c=c+1|0;}d=a.th;b=ABa(b)-1|0;d.selectedIndex=b;},AJO=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=BV(d.B4)|0;f=BV(d.C0)|0;g=a.AF.style;h=K();H(O(h,e),G(83));g.setProperty("width",Bi(J(h)));g=a.AF.style;h=K();H(O(h,f),G(83));g.setProperty("height",
Bi(J(h)));i=Mg(a.C8,e,f,XC());j=a.th.selectedIndex;HM();h=AAn;k=j>=0?E$(j):C5();l=new Cy;m=i;DI(l,0.0,0.0,m.tB,m.ul);DM(m,l,b.qx.qt);l=new Ty;e=KN(k,(-1));l.qy=b;l.qV=i;l.r0=c;l.s1=d;l.rG=h;l.vT=e;l.vI=V7(c);e=l.vT;if(e>=0){i=Go(l.s1,e);n=X0(l,l.vT);b=l.qV;c=HR(l,i,6.0,n+6.0);d=l.qy.qx.qo;DM(b,c,d);b=l.qV;c=HR(l,i,4.0,n+4.0);d=l.qy.qx.qt;DM(b,c,d);}f=0;while(f<l.vI.data.length){j=0;while(j<(Z(l.r0.sy,f)).rv.qd){c=Bq(l.r0.vm);a:{while(Br(c)){b=Bp(c);if(b.tV==f&&b.ut==j){e=1;break a;}}e=0;}if(!e){e=f!=l.vT&&(Z((Z(l.r0.sy,
f)).rv,j)).rk!=l.vT?0:1;i=e?l.qy.qx.qo:Cq(l.qy.qx.qR,0.75);o=(NT(l.s1,f,j)).rq;p=o.data;q=p.length;n=p[q-2|0];r=p[q-1|0];b=l.qV;c=ACD(l,o,0.0,7.0);d=BQ(i,Ef(l,!e?1.25:2.0));GA(b,c,d);b=l.qV;c=ABH(l,n,r,(-1),1.0);DM(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bq(l.r0.vm);while(Br(d)){b=Bp(d);ADA(l,(NT(l.s1,b.tV,b.ut)).rq);}e=0;while(e<l.vI.data.length){if(ANc(l,Go(l.s1,e)))ALd(l,e,Z(l.r0.sy,e),Go(l.s1,e));e=e+1|0;}e=0;while(e<l.r0.vm.qd){AJe(l,e);e=e+1|0;}};
function T4(){I.call(this);this.CY=null;}
let PT=a=>{Ky(a.CY);};
function AB9(){let a=this;FA.call(a);a.xF=null;a.AX=null;a.AH=null;a.tx=null;a.ts=null;a.v1=null;a.y5=null;a.yC=null;a.Br=0;a.E0=0;a.xt=null;a.Dy=0;a.Eb=0.0;a.zB=null;}
let APp=(a,b,c)=>{let d,e;BK(CM(c));d=new SH;d.FV=c;MM(a,b,d);a.v1=Tn();a.y5=Bg();a.yC=Bb();a.Br=(-1);a.xt=Bg();a.zB=He();a.xF=c;a.AX=b.querySelector(".plane");d=b.querySelector(".pair");a.AH=d;a.tx=d.querySelector(".across");a.ts=a.AH.querySelector(".up");b=a.AX;e=new L0;e.C3=c;b.addEventListener("change",BD(Bo(e),"handleEvent"));b=a.tx;d=new L1;d.ET=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));b=a.ts;c=new LZ;c.BL=a;b.addEventListener("change",BD(Bo(c),"handleEvent"));},AHz=(a,b)=>{let c=new AB9();APp(c,
a,b);return c;},AGi=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.u6;d=c.qk;if(!(BX(a.y5)&&G0(Bs(a.y5),d))){a.y5=Bm(d);DF(a.tx);DF(a.ts);e=0;while(e<BE(400,CD(d))){f=K$(d,e);if(Pa(f))g=G(66);else{g=XZ(d,f.w0-1|0,f.zl);h=K();H(H(H(h,G(84)),g),G(85));g=J(h);}h=Qg(d,e);f=XZ(d,f.w0,f.zU);i=K();H(H(H(i,h),g),f);h=J(i);B2(a.tx,G(34),h);B2(a.ts,G(34),h);e=e+1|0;}a.ts.selectedIndex=1;}j=performance.now();if(!(!b.vq&&!(j-a.Eb>100.0))){a.Eb=j;e=Qn(b.tA);k=a.Br;l=b.w$;if(!(k==l&&a.E0==e)){a.Br=l;a.E0=e;a.yC=Bb();m=Vk(a.xF.path());k
=1+b.u6.qP.data.length|0;l=0;while(true){n=m.data;if(l>=n.length)break;f=a.yC;g=new Hd;o=n[l]|0;e=l+1|0;l=l+k|0;Mm(g,o,Ms(m,e,l));V(f,g);}}f=a.v1;i=a.yC;e=a.AX.selectedIndex!=1?0:1;a.AH.hidden=!!(e?0:1);if(!e)h=new IL;else{h=new N7;e=a.tx.selectedIndex;k=a.ts.selectedIndex;h.yD=e;h.zy=k;}Vw(f,c,i,h);}p=!b.vq?1.0:8.0;f=a.v1;j=j+p;e=1;while(e&&performance.now()<j){e=YW(f,8);}a:{k=ABU(a.zB,b.w3);a.zB=b.w3;if(k&&a.Dy==a.vU){g=a.v1.vA;if(BX(a.xt)&&BX(g)&&Bs(a.xt)===Bs(g)?1:0){l=1;break a;}}l=0;}if(!(!b.vq&&l)){g
=a.v1.vA;a.xt=g;a.Dy=a.vU;f=new S4;f.EX=a;f.EV=b;f.EY=e;CK(g,f);}if(e)a.xF.redraw();},TR=(a,b)=>{if(a.tx.selectedIndex==a.ts.selectedIndex)b.selectedIndex=b.selectedIndex?0:1;a.xF.redraw();},AI4=(a,b)=>{return Xs(b);},ALT=(a,b,c)=>{let d,e;c=c;d=new O$;e=b;AAl(d,ACv(e.tB,e.ul),a.zB);Ti(d,b,c);};
function Yi(){let a=this;I.call(a);a.qQ=null;a.v9=null;a.v6=null;a.xR=null;a.z1=null;a.F_=null;a.Fs=null;a.Bu=null;a.DQ=null;a.zd=null;a.Fr=null;a.Bo=null;a.BU=null;a.tW=null;a.yf=null;}
let AM2=(a,b,c,d)=>{let e,f,g,h;a.tW=Bg();a.yf=Bg();a.qQ=d;a.v9=b;a.v6=Hf(a,G(86));a.xR=b.querySelector(".figure");a.z1=Hf(a,G(87));a.F_=Hf(a,G(88));a.Fs=b.querySelector(".scale");a.Bu=b.querySelector(".colours");a.DQ=b.querySelector(".outcome");e=b.querySelector(".working");a.zd=e;a.Fr=e.querySelector("progress");a.Bo=b.querySelector(".preview");a.BU=b.querySelector(".code");EL();b=Bq(HX);while(Br(b)){f=Bp(b);e=a.xR;if(Y(f,G(89)))f=G(90);B2(e,G(34),f);}g=a.xR;e=new M8;e.Fj=a;g.addEventListener("change",BD(Bo(e),
"handleEvent"));g=a.z1;e=new M9;e.FC=a;g.addEventListener("change",BD(Bo(e),"handleEvent"));f=new UM;f.DY=a;D3(a,G(91),f);f=new UN;f.EQ=a;D3(a,G(92),f);f=new UK;f.Fx=a;D3(a,G(93),f);f=new UL;f.DG=a;D3(a,G(94),f);f=new UQ;f.Ed=a;D3(a,G(95),f);f=new UR;f.Cp=a;D3(a,G(96),f);f=new UO;f.CX=a;f.CW=d;D3(a,G(97),f);f=new UP;f.Gj=a;f.Gk=d;D3(a,G(98),f);d=new YO;d.DK=a;D3(a,G(99),d);h=Hf(a,G(100));f=new OX;f.Cg=a;f.Ch=h;h.addEventListener("change",BD(Bo(f),"handleEvent"));f=new OW;c.addEventListener("dragover",BD(Bo(f),
"handleEvent"));f=new OY;f.DB=a;c.addEventListener("drop",BD(Bo(f),"handleEvent"));Q4(a);},AGd=(a,b,c)=>{let d=new Yi();AM2(d,a,b,c);return d;},Hf=(a,b)=>{return a.v9.querySelector(Bi(b));},D3=(a,b,c)=>{Dt(a.v9.querySelector(Bi(b)),c);},Dp=(a,b)=>{Ci(a.DQ,b);},Jq=a=>{let b,c;EL();b=HX;c=a.xR.selectedIndex;return DA(b,c);},ACl=a=>{return !(!a.Bu.selectedIndex?X3(a.qQ):a.Bu.selectedIndex!=2?0:1)?He():IY();},Q4=a=>{let b,c,d,e,f,g,h,i;b=Wi(EP(BL(a.z1.value)),0.0);if(b>0.0){a:{c=Gk((HL(Cg(a.qQ))).rZ);d=a.F_;e=Jq(a);EL();f
=(-1);switch(CR(e)){case -1217487446:if(!Y(e,G(101)))break a;f=2;break a;case 3327779:if(!Y(e,G(81)))break a;f=3;break a;case 1430647483:if(!Y(e,G(11)))break a;f=4;break a;case 1581556187:if(!Y(e,G(89)))break a;f=0;break a;case 1843485230:if(!Y(e,G(102)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=0.75*b;break b;case 1:h=c.qk;f=0;e=Bq(h.sj);while(Br(e)){f=Bv(f,(Bp(e)).rk);}g=Be(104.0,Ba(56.0,RW(h,b)*1.9));g=BV(Be(Ba(300.0,Be(460.0,0.8*b)),16.0-( -f|0)*g));break b;case 2:i=EQ(b);g=Be(380.0,CC(b-BV(3.9
*i)-i))+BV(1.9*i)+BV(3.6*i);break b;case 3:g=0.62*b;break b;case 4:g=Uq(b)+18.0;break b;default:}g=Uq(b);}d.value=Bi(C2(BV(g)|0));}},Z$=(a,b)=>{let c,d,e,f;c=XI(a);if(BN(c.ug)){Dp(a,CU(G(103),c.zq));return;}d=Bs(c.ug);e=HL(Cg(a.qQ));f=E5(a.qQ);c=new Zz;c.Eh=a;c.zu=e;c.zV=f;c.EF=b;c.FY=d;Hb(a,c);},XI=a=>{let b,c,d,e,f,g,h;b=F9();c=(Jv()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.uh;h=K();H(P(h,46),g);h=Er(BL((Hf(a,J(h))).value));if(!BC(h))D8(b,f.uh,h);e=e+1|0;}return ABL(b,Ea(Cg(a.qQ)));},G$=(a,b,c,d)=>{QR(a,
AKo(Bi(b),Bi(c)),d);},QR=(a,b,c)=>{let d,e;d=E5(a.qQ);e=K();H(P(O(H(e,G(104)),d),46),c);e=J(e);AMf(b,Bi(e));d=(b.size+999|0)/1000|0;b=K();H(O(H(H(b,e),G(105)),d),G(106));e=J(b);b=!(self.origin==='null'&&location.protocol!=='file:'?1:0)?G(107):G(108);c=K();H(H(c,e),b);Dp(a,J(c));},Hb=(a,b)=>{let c,d;R6(a);c=a.zd;d=!!0;c.hidden=d;c=new Zp;c.EB=a;c.EA=b;d=new Zo;d.Gf=a;d.Ge=b;a.tW=Bm(K2(c,d));},R6=a=>{if(BX(a.tW)){(Bs(a.tW)).FB=1;a.tW=Bg();a.zd.hidden=!!1;Dp(a,G(109));}},Z1=(a,b)=>{let c,$$je;if(b===null)return;a:
{try{SZ(b.size);break a;}catch($$e){$$je=WX($$e);if($$je instanceof Dq){c=$$je;}else{throw $$e;}}Dp(a,c.y2);return;}c=new Lo;c.C_=a;AK_(b,BD(Bo(c),"take"));};
function S0(){let a=this;I.call(a);a.uJ=null;a.uR=null;a.Gc=null;a.Df=null;a.B6=null;a.Fk=null;a.AV=null;a.CC=null;a.AY=null;a.D3=null;a.zi=null;}
let AJV=(a,b,c)=>{let d,e,f,g,h;a.zi=G(3);a.uJ=c;a.uR=b;BF();a.Gc=YB(a,G(110),ID);a.Df=YB(a,G(111),K7);a.B6=b.querySelector(".embed-width");a.Fk=b.querySelector(".embed-height");a.AV=b.querySelector(".embed-here");a.CC=b.querySelector(".embed-autoplay");a.AY=b.querySelector(".embed-preview");a.D3=b.querySelector(".outcome");d=new O2;d.Cs=a;b.addEventListener("change",BD(Bo(d),"handleEvent"));e=U(BR,3).data;e[0]=G(112);e[1]=G(113);e[2]=G(114);f=e.length;g=0;while(g<f){d=e[g];c=K();H(H(c,G(115)),d);h=J(c);h=b.querySelector(Bi(h));c
=new Y$;c.DR=a;c.DV=d;Dt(h,c);g=g+1|0;}},AEm=(a,b)=>{let c=new S0();AJV(c,a,b);return c;},YB=(a,b,c)=>{let d;b=a.uR.querySelector(Bi(b));d=Bq(c.tX.uU);while(Br(d)){B2(b,G(34),Bp(d));}return b;},ABG=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=K();c=a.uR.querySelectorAll(".views input");d=0;while(d<c.length){e=c.item(d);if(e.checked?1:0)L(L(b,b.qq<=0?G(3):G(116)),BL(e.getAttribute("value")));d=d+1|0;}f=Cg(a.uJ);BF();g=Lh;b=b.qq<=0?G(117):J(b);h=Lb(Lb(Lb(Lb(f,g,b),ID,BL(a.Gc.value)),K7,BL(a.Df.value)),L$,!(a.CC.checked?1:
0)?G(40):G(41));b=PN(h,!(a.AV.checked?1:0)?0:E5(a.uJ));g=a.uJ.xE;f=K();H(H(H(f,g),G(118)),b);i=J(f);f=Hv(i);g=Hv(BL(a.B6.value));c=Hv(BL(a.Fk.value));e=K();H(H(H(H(H(H(H(e,G(119)),f),G(120)),g),G(121)),c),G(122));Rc(a,G(112),J(e));b=CL(G(123));j=(Dc()).data;k=j.length;l=0;while(l<k){f=j[l];g=f!==EG?BH(h,f):!(a.AV.checked?1:0)?G(0):C2(E5(a.uJ));if(!Y(g,H4(h,f)))P(L(L(L(P(b,32),f.qW),G(124)),Hv(g)),34);l=l+1|0;}e=J(L(b,G(125)));f=Hv(a.uJ.xE);g=K();H(H(H(H(g,G(126)),f),G(127)),e);Rc(a,G(113),J(g));Rc(a,G(114),
i);NO(a.uR.querySelector(".from-disk"),G(101),(location.protocol==='file:'?1:0)?0:1,G(3));if(!Y(e,a.zi)){a.zi=e;a.AY.innerHTML=Bi(e);}},AN0=a=>{a.zi=G(3);DF(a.AY);},Rc=(a,b,c)=>{let d,e;d=a.uR;e=K();H(H(P(e,46),b),G(128));e=J(e);b=d.querySelector(Bi(e));c=Bi(c);b.value=c;},Lb=(b,c,d)=>{return CN(R3(b,c,d),b);},Hv=b=>{return Fm(Fm(Fm(b,G(129),G(130)),G(131),G(132)),G(133),G(134));};
function IR(){I.call(this);this.r5=null;}
let ACx=a=>{return !X3(a.r5)?He():IY();},We=(a,b,c)=>{let d,e,f,g;d=Ne(b);e=G(89);f=0;while(f<E4(d)){if(Y(D9(d,f),G(135)))e=E3(d,f);f=f+1|0;}TW(d,G(135));g=ABL(d,Ea(Cg(a.r5)));EL();if(!F8(HX,e)){b=CU(G(136),HX);d=K();P(H(H(H(H(d,G(137)),e),G(138)),b),46);c.say(Bi(J(d)));return Bg();}if(BN(g.ug)){c.say(Bi(CU(G(103),g.zq)));return Bg();}b=new PF;c=Bs(g.ug);b.wY=e;b.xm=c;return Bm(b);},AKT=(b,c,d,e)=>{c=BL(c);d=Ge(d,"take");e=Ge(e,"say");b=b;c=We(b,c,e);e=new YV;e.Ce=b;e.Cf=d;CK(c,e);},AFU=b=>{return Bi(AB5(Cg(b.r5)));},ALk
=(b,c,d)=>{let e,f;c=Ge(c,"say");d=Ge(d,"say");b=b;e=Cg(b.r5);f=AA7(e,Mw(b.r5));if(BX(f))d.say(Bi(Bs(f)));else{d=ABr(e,Mw(b.r5));b=K();e=new Yn;e.Dj=d;e.Dk=b;e.Dg=c;K2(e,new Yo);}},ANA=b=>{return Bi(Pz(Cg(b.r5)));},AJJ=(b,c,d,e)=>{c=BL(c);d=Ge(d,"take");e=Ge(e,"say");b=b;c=We(b,c,e);e=new SC;e.E_=b;e.E9=d;CK(c,e);},Qw=M(0);
function QP(){N.call(this);this.u9=null;}
let Qn=a=>{return a.u9.furthest();},AAo=(a,b)=>{return a.u9.lossAt(b);},AJy=a=>{return a.u9.hasDiverged()?1:0;},AI_=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(QP)){b=b;d=a.u9;b=b.u9;c=R(CM(d),CM(b))?1:0;}else c=0;return c;},ABf=M(0),IP=M(0),HF=M(),Cn=a=>{return a.ea()?0:1;},F8=(a,b)=>{let c;c=Bq(a);while(Br(c)){if(R(Bp(c),b))return 1;}return 0;},Zq=(a,b)=>{let c,d;c=0;d=Bq(b);while(Br(d)){b=Bp(d);if(!V(a,b))continue;c=1;}return c;},W6=M(0),Lz=M(0),Gc=()=>{FS();return Rs;},Eb=b=>{let c;FS();c=
new ACQ;c.Fz=b;return c;},FH=(b,c)=>{let d;BK(b);BK(c);d=new Wz;d.Dz=b;d.Da=c;return d;},AKe=(b,c,d,e,f,g,h,i)=>{BK(b);BK(c);BK(d);BK(e);BK(f);BK(g);BK(h);BK(i);return I8(BT(I,[b,c,d,e,f,g,h,i]));},KO=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BK(c[e]);e=e+1|0;}return I8(b.fw());},Gz=b=>{let c,d,e,f,g,h;c=new Mo;d=U(I,b.ea());e=d.data;b=b.u();f=0;while(b.v()){g=b.x();if(g===null){b=new HK;Bn(b);S(b);}h=f+1|0;e[f]=g;f=h;}c.zI=d;return c;};
function ET(){HF.call(this);this.tj=0;}
let Bq=a=>{let b;b=new Sw;b.Cq=a;b.FO=a.tj;b.Dv=a.ea();b.Er=(-1);return b;},Fa=(a,b)=>{let c,d,e;c=a;d=c.qd;e=0;while(true){if(e>=d)return (-1);if(R(b,Z(c,e)))break;e=e+1|0;}return e;},YA=(a,b)=>{let c,d;if(!ABd(b,Lz))return 0;c=b;if(a.ea()!=c.ea())return 0;d=0;while(d<c.ea()){if(!R(a.bC(d),c.bC(d)))return 0;d=d+1|0;}return 1;},PO=M(0),Gi=M(0);
function IO(){let a=this;ET.call(a);a.sf=null;a.qd=0;}
let AHt=a=>{Ls(a,10);},Bb=()=>{let a=new IO();AHt(a);return a;},Ls=(a,b)=>{let c;if(b>=0){a.sf=U(I,b);return;}c=new BG;Bn(c);S(c);},AP6=a=>{let b=new IO();Ls(b,a);return b;},AF3=(a,b)=>{let c,d,e,f;Ls(a,b.qd);c=Bq(b);d=0;while(true){e=a.sf.data;f=e.length;if(d>=f)break;e[d]=Bp(c);d=d+1|0;}a.qd=f;},AB6=a=>{let b=new IO();AF3(b,a);return b;},Z=(a,b)=>{Lv(a,b);return a.sf.data[b];},ALt=a=>{return a.qd;},Yk=(a,b,c)=>{let d,e;Lv(a,b);d=a.sf.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.qd+1|0;d=a.sf.data.length;if
(d<c){c=d>=1073741823?2147483647:Bv(c,Bv(d*2|0,5));e=a.sf;f=Or(Bl(e));if(f===null){b=new HK;Bn(b);S(b);}if(f===Bk(AE2)){b=new BG;Bn(b);S(b);}if(c<0){b=new ADq;Bn(b);S(b);}g=e.data;e=ADN(f.to,c);h=BE(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.sf=e;}e=a.sf.data;h=a.qd;a.qd=h+1|0;e[h]=b;a.tj=a.tj+1|0;return 1;},Gq=(a,b)=>{let c,d,e,f;Lv(a,b);c=a.sf.data;d=c[b];e=a.qd-1|0;a.qd=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.tj=a.tj+1|0;return d;},GY=a=>{let b,c,d,e,f,g;b=a.sf;c=0;d=a.qd;e=null;if(c>d)
{e=new BG;Bn(e);S(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.qd=0;a.tj=a.tj+1|0;},Lv=(a,b)=>{let c;if(b>=0&&b<a.qd)return;c=new CW;Bn(c);S(c);};
function Bz(){let a=this;I.call(a);a.Gv=null;a.qa=0;}
let B5=(a,b,c)=>{a.Gv=b;a.qa=c;},AEr=(a,b)=>{return a!==b?0:1;};
function H0(){let a=this;Bz.call(a);a.qW=null;a.CV=null;a.tX=null;a.x_=null;a.Gz=null;}
let En=null,F5=null,E7=null,Gw=null,GQ=null,FV=null,GG=null,H9=null,E0=null,Gb=null,F0=null,Kr=null,Fv=null,Jc=null,EG=null,Lh=null,ID=null,L2=null,Ji=null,L$=null,NS=null,K7=null,ZT=null,ACw=null,BF=()=>{BF=Bf(H0);ADZ();},Dc=()=>{BF();return ACw.fw();},Th=(a,b,c,d,e,f,g,h)=>{BF();B5(a,b,c);a.qW=d;a.CV=e;a.tX=f;a.x_=g;a.Gz=h;},B3=(a,b,c,d,e,f,g)=>{let h=new H0();Th(h,a,b,c,d,e,f,g);return h;},Oq=b=>{let c,d,e,f;BF();c=(Dc()).data;d=c.length;e=0;while(e<d){f=c[e];if(Y(f.qW,b))return Bm(f);e=e+1|0;}return Bg();},ME
=a=>{let b;b=a.CV;Hs();return b!==Cx?0:1;},AIa=(a,b,c)=>{let d,e,f;if(BC(c))c=G(139);d=a.qW;e=a.tX.fB();b=Dn(b);f=K();P(H(H(H(H(H(H(H(f,d),G(140)),e),G(141)),b),G(142)),c),46);return J(f);},Dn=b=>{let c;BF();if(b.p_.length>40){b=Ck(b,0,40);c=K();P(H(c,b),8230);b=J(c);}return b;},ANk=()=>{let b,c;BF();b=U(H0,23);c=b.data;c[0]=En;c[1]=F5;c[2]=E7;c[3]=Gw;c[4]=GQ;c[5]=FV;c[6]=GG;c[7]=H9;c[8]=E0;c[9]=Gb;c[10]=F0;c[11]=Kr;c[12]=Fv;c[13]=Jc;c[14]=EG;c[15]=Lh;c[16]=ID;c[17]=L2;c[18]=Ji;c[19]=L$;c[20]=NS;c[21]=K7;c[22]
=ZT;return b;},ADZ=()=>{let b;b=new H0;Hs();Th(b,G(143),0,G(144),Cx,Dm(BT(BR,[G(145),G(25),G(24),G(27),G(26),G(28),G(22),G(23),G(30),G(29),G(21)])),G(145),G(146));En=b;F5=B3(G(147),1,G(21),Cx,AHk(1000),G(3),G(148));E7=B3(G(149),2,G(150),Cx,Dm(BT(BR,[G(151),G(15),G(14),G(16)])),G(151),G(152));Gw=B3(G(153),3,G(16),Cx,P5(P6(0),21057),G(3),G(154));GQ=B3(G(155),4,G(156),Cx,P5(C7(0.0,21056.0),21057),G(3),G(157));FV=B3(G(158),5,G(159),Cx,C7(0.0,4.294967295E9),G(0),G(160));GG=B3(G(161),6,G(162),Cx,P5(C7(1.0,64.0),6),
G(163),G(164));H9=B3(G(165),7,G(166),Cx,Dm(BT(BR,[G(167),G(168),G(12),G(169),G(170),G(171),G(172)])),G(167),G(173));E0=B3(G(174),8,G(175),Cx,Dm(BT(BR,[G(167),G(172),G(168),G(12)])),G(167),G(176));Gb=B3(G(177),9,G(81),Cx,Dm(BT(BR,[G(178),G(13)])),G(178),G(179));F0=B3(G(180),10,G(181),Cx,Dm(BT(BR,[G(182),G(18),G(19)])),G(182),G(183));Kr=B3(G(184),11,G(185),Cx,P6(1),G(186),G(187));Fv=B3(G(188),12,G(189),Cx,P7(C7(1.0,1000.0),G(20)),G(20),G(190));Jc=B3(G(191),13,G(192),Di,C7(1.0,1000000.0),G(193),G(194));EG=B3(G(195),
14,G(196),Di,C7(0.0,1000000.0),G(0),G(197));Lh=B3(G(198),15,G(199),Di,P7(AI0(BT(BR,[G(200),G(102),G(101),G(81),G(11),G(201),G(9),G(10),G(202)])),G(117)),G(117),G(203));ID=B3(G(204),16,G(205),Di,Dm(BT(BR,[G(20),G(206),G(207)])),G(20),G(208));L2=B3(G(209),17,G(210),Di,Dm(BT(BR,[G(211),G(212)])),G(211),G(213));Ji=B3(G(214),18,G(215),Di,Dm(BT(BR,[G(216),G(37)])),G(216),G(217));L$=B3(G(218),19,G(219),Di,ANE(),G(40),G(220));NS=B3(G(221),20,G(222),Di,P7(C7(1.0,10000.0),G(223)),G(224),G(225));K7=B3(G(226),21,G(227),
Di,Dm(BT(BR,[G(228),G(229),G(230)])),G(228),G(231));ZT=B3(G(232),22,G(233),Di,Dm(BT(BR,[G(228),G(234),G(235)])),G(228),G(236));ACw=ANk();},APM=M(),V1=M(),AG0=null,XM=null,Lk=null,IS=null,Vj=null,XK=null,Uw=null,Hq=()=>{Hq=Bf(V1);AE6();},AE6=()=>{let b;AG0=new WeakMap();XM=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Lk=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();IS=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Lk===null)b=null;else{b=new LE;b=new FinalizationRegistry(BD(Bo(b),"accept"));}XK
=b;if(IS===null)b=null;else{b=new LD;b=new FinalizationRegistry(BD(Bo(b),"accept"));}Uw=b;},CA=M(0),AOL=M(),BO=M(0);
function Q7(){I.call(this);this.D1=null;}
let AH4=(b,c)=>{ADb(b.D1);};
function XX(){I.call(this);this.Ft=null;}
let AHA=a=>{a.Ft.redraw();};
function NA(){I.call(this);this.vv=0;}
let DY=null,AHa=(a,b)=>{a.vv=b;},U6=a=>{let b=new NA();AHa(b,a);return b;},C5=()=>{if(DY===null)DY=U6(0);return DY;},E$=b=>{return U6(b);},PP=a=>{let b;if(a!==DY)return a.vv;b=new D$;Bn(b);S(b);},IF=a=>{return a===DY?0:1;},Si=a=>{return a!==DY?0:1;},Iz=(a,b)=>{if(a!==DY)b.fL(a.vv);},KN=(a,b)=>{if(a!==DY)b=a.vv;return b;},AO3=(a,b)=>{let c;if(a===b)return 1;c=DY;if(a!==c&&b!==c&&b instanceof NA)return b.vv!=a.vv?0:1;return 0;};
function UG(){let a=this;I.call(a);a.BK=null;a.Ez=null;a.xv=null;a.sh=null;a.x1=null;a.FZ=0;}
let Pf=a=>{let b,c,d,e,f,g;b=a.BK;c=!!Cn(a.sh);b.hidden=c;d=0;while(true){b=a.sh;if(d>=b.qd)break;b=Z(b,d);d=d+1|0;e=b.Fg;c=Bi(C2(d));e.textContent=c;f=b.xV;c=K();O(H(c,G(237)),d);e=J(c);f.setAttribute("aria-label",Bi(e));f=b.Bg;e=K();O(H(e,G(238)),d);e=J(e);f.setAttribute("aria-label",Bi(e));b=b.zk;g=K();O(H(g,G(239)),d);e=J(g);b.setAttribute("aria-label",Bi(e));}};
function Og(){I.call(this);this.Dw=null;}
let AIc=(b,c)=>{b.Dw.redraw();};
function Oh(){let a=this;I.call(a);a.Em=null;a.En=null;}
let AJc=(b,c)=>{b=b;c=b.Em;b=b.En;IH(c,E$(Wi(EP(BL(c.uI.value)),0.0)|0));b.redraw();};
function Od(){let a=this;I.call(a);a.Cx=null;a.Cy=null;}
let AHw=(b,c)=>{b=b;c=b.Cx;b=b.Cy;IH(c,C5());b.redraw();};
function Oe(){let a=this;I.call(a);a.C4=null;a.C5=null;}
let AK5=(b,c)=>{let d;b=b;d=b.C4;b=b.C5;IH(d,R1(d,c.offsetX));b.redraw();};
function Oi(){let a=this;I.call(a);a.Ga=null;a.Gb=null;}
let AGI=(b,c)=>{b=b;c=b.Ga;b=b.Gb;IH(c,C5());b.redraw();};
function Oj(){let a=this;I.call(a);a.B8=null;a.B7=null;}
let ADI=(b,c)=>{let d;b=b;d=b.B8;b=b.B7;c=R1(d,c.offsetX);BK(CM(b));d=new ZX;d.CB=b;Iz(c,d);},ABb=M(0);
function OM(){let a=this;I.call(a);a.Dh=null;a.Di=null;}
let AE_=(b,c)=>{let d;b=b;d=b.Dh;b=b.Di;d.C6=1;c=c[c.length-1|0];d.F7=(c===null?null:!(c instanceof Ez())?c:Bo(c)).isIntersecting?1:0;b.be();};
function L8(){let a=this;I.call(a);a.Cn=null;a.Cm=0;}
let AOU=(b,c)=>{b=b;Wr(b.Cn,b.Cm);};
function L9(){let a=this;I.call(a);a.Ep=null;a.Eq=0;}
let AOs=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.Ep;e=b.Eq;b=d.tr;f=De(e);e=Fa(b,f);g=d.tr.qd-1|0;b=BL(c.key);h=(-1);switch(CR(b)){case 69819:if(!Y(b,G(240)))break a;h=3;break a;case 2255103:if(!Y(b,G(241)))break a;h=2;break a;case 251549619:if(!Y(b,G(242)))break a;h=0;break a;case 977763216:if(!Y(b,G(243)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==g){g=0;break b;}g=e+1|0;break b;case 1:if(!e)break b;g=e-1|0;break b;case 2:g=0;break b;case 3:break;default:g=e;break b;}}if(g!=e){c.preventDefault();Wr(d,
(Z(d.tr,g)).rk);b=d.tG;e=d.tT;(Bo(Z(b,e))).focus();}};
function Lf(){let a=this;I.call(a);a.vn=null;a.yZ=null;a.Bv=null;}
let Oc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.vn=b;a.yZ=c;CO();c=new NK;c.A9=Bb();c.q2=b;c.yM=d;b=b.zA;c.uH=b;e=BB(b);c.sU=e;e=e+1|0;f=U(DD,e);g=f.data;c.rL=f;c.us=U(DD,e);c.xf=U(DD,e);c.zw=U(DD,e);c.v8=U(DD,e);c.s6=U(DD,e);c.Aa=U(DD,e);c.z_=U(DD,e);Cv();g[0]=FW(c,IZ,0,c.q2.sE.qv,G(244),G(245));c.xg=FW(c,Ml,0,c.q2.sE.qC,G(3),G(246));e=1;a:while(true){h=c.sU;if(e>h){i=c.uH.qJ;DB();j=i!==C1?0:1;b=B7(c.rL.data[h]);i=O9;k=c.q2.A4;if(!j){l=K();H(H(H(l,G(247)),b),G(248));l=J(l);}else{l=K();P(H(H(H(H(l,G(249)),
b),G(250)),b),41);l=J(l);}b=!j?G(251):G(252);m=c.yM.y3;n=K();P(H(H(H(n,G(253)),b),m),46);o=J(n);n=new BZ;p=c.rL.data[c.sU];CQ();D2(n,97,p,CJ,Dh);b=FH(n,GO(121,c.xg,CJ,Dh));if(!j)n=new Yx;else{n=new Yy;n.Gm=c;}FB(c,i,0,k,l,o,b,n);AJm(c);EX();if(d!==N$)APx(c);a.Bv=Gz(c.A9);return;}b:{f=c.us.data;b=IX;i=c.q2.uS.qg.data[e];l=K();H(O(H(l,G(254)),e),G(255));f[e]=FW(c,b,e,i,G(3),J(l));f=c.xf.data;b=Mn;i=c.q2.uS.qi.data[e];l=K();H(O(H(l,G(256)),e),G(257));f[e]=FW(c,b,e,i,G(3),J(l));c.zw.data[e]=AIg(c,e);g=c.rL;b=DC(c.uH,
e);n=IZ;p=c.q2.uF.qL.data[e];Hz();switch(M3.data[b.qa]){case 1:break;case 2:l=G(258);break b;case 3:l=G(259);break b;case 4:l=G(260);break b;case 5:l=G(261);break b;case 6:l=G(262);break b;case 7:l=G(263);break b;default:break a;}l=G(264);}if(e==c.sU)k=G(265);else{i=K();H(O(H(i,G(266)),e),G(267));k=Me(i);}g=g.data;b=AFo(b);i=K();H(H(H(i,k),b),G(268));i=Me(i);f=U(BZ,1);f.data[0]=B$(122,c.zw.data[e]);g[e]=EN(c,n,e,p,l,i,f);e=e+1|0;}b=new Ce;Us(b);S(b);},AP1=(a,b,c)=>{let d=new Lf();Oc(d,a,b,c);return d;},Xp=(b,
c)=>{let d,e,f,g;d=W4(CZ(b),c,Yb(b),ABh(b),Hg(b));e=c!=Ca(E8(b))?0:1;b=new Lf;f=C5();if(!e){EX();g=PH;}else{EX();g=Os;}Oc(b,d,f,g);return b;},X5=(a,b)=>{return !IF(a.yZ)&&b.tw.uc!=Ca(a.vn.sE)?0:1;};
function Nu(){I.call(this);this.Cd=null;}
let AOE=(b,c)=>{b=b.Cd;Rq(b);RD(b.zM);};
function Wj(){I.call(this);this.Fq=null;}
let AFP=a=>{let b;b=a.Fq;UF(b,b.vE-1|0);},AEh=M(),Cw=(b,c)=>{let d;d=b.ownerDocument.createElement(Bi(c));b.appendChild(d);return d;},B2=(b,c,d)=>{let e;e=Cw(b,c);b=Bi(d);e.textContent=b;return e;},Ci=(b,c)=>{if(!Y(c,BL(b.textContent)))b.textContent=Bi(c);},NO=(b,c,d,e)=>{if(!d)b.removeAttribute(Bi(c));else b.setAttribute(Bi(c),Bi(e));},Dt=(b,c)=>{let d;d=new Md;d.Ca=c;b.addEventListener("click",BD(Bo(d),"handleEvent"));};
function Wk(){I.call(this);this.Du=null;}
let ANT=a=>{let b;b=a.Du;UF(b,b.vE+1|0);};
function I6(){let a=this;Bz.call(a);a.EC=null;a.Fu=null;a.Aq=null;}
let IT=null,Lc=null,KB=null,Iw=null,Pk=null,Xt=null,FX=()=>{FX=Bf(I6);AK3();},Na=()=>{FX();return Xt.fw();},AKD=(a,b,c,d,e,f)=>{FX();B5(a,b,c);a.EC=d;a.Fu=e;a.Aq=f;},HT=(a,b,c,d,e)=>{let f=new I6();AKD(f,a,b,c,d,e);return f;},V5=(a,b,c)=>{FX();return a===KB&&Bt(b,c)==Bt(b,c-1|0)&&Bt(b,c)>1?1:0;},AK3=()=>{let b,c,d;IT=HT(G(269),0,G(207),G(270),G(3));Lc=HT(G(271),1,G(272),G(273),G(274));KB=HT(G(275),2,G(276),G(277),G(278));Iw=HT(G(279),3,G(280),G(281),G(282));b=HT(G(283),4,G(284),G(285),G(286));Pk=b;c=U(I6,5);d
=c.data;d[0]=IT;d[1]=Lc;d[2]=KB;d[3]=Iw;d[4]=b;Xt=c;};
function Ni(){I.call(this);this.Fn=null;}
let AFf=(b,c)=>{Ky(b.Fn.Gl);};
function U9(){I.call(this);this.FI=null;}
let AKO=a=>{Kx(a.FI,0);};
function U7(){I.call(this);this.Fe=null;}
let AGS=a=>{let b;b=a.Fe;Kx(b,b.tP-1|0);};
function U_(){I.call(this);this.BT=null;}
let AEQ=a=>{let b;b=a.BT;Kx(b,b.tP+1|0);};
function U$(){I.call(this);this.FP=null;}
let APy=a=>{let b;b=a.FP;Kx(b,b.v2);};
function M6(){I.call(this);this.CQ=null;}
let AMZ=(b,c)=>{let d,e;b=b.CQ;d=b.th.selectedIndex;c=b.tI;e=new TJ;e.Gd=b;e.Gg=d;CK(c,e);PT(b.y4);};
function M5(){I.call(this);this.Cv=null;}
let AO6=(b,c)=>{b=b.Cv;Tu(b);PT(b.y4);};
function SH(){I.call(this);this.FV=null;}
let AHO=a=>{a.FV.redraw();};
function ZS(){let a=this;I.call(a);a.AQ=null;a.sS=null;a.sI=null;a.vA=null;}
let AHZ=a=>{a.AQ=Bg();a.sS=Bg();a.sI=Bg();a.vA=Bg();},Tn=()=>{let a=new ZS();AHZ(a);return a;},Vw=(a,b,c,d)=>{let e,f,g,h;e=new Pg;c=Gz(c);e.tl=b;e.u3=c;e.vd=d;f=!BX(a.sS)?a.AQ:a.sS;if(BX(f)){b=Bs(f);g=b.tl;h=g.ri;f=e.tl;if(h==f.ri&&g.qu===f.qu&&G0(g.qk,f.qk)&&M1(b.tl.qP,e.tl.qP)&&C6(b.u3)==C6(e.u3)&&b.vd.O(e.vd)?1:0)return;}a.sS=Bm(e);},ANF=a=>{return a.vA;},YW=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;while(b>0){if(BX(a.sS)&&!(!BN(a.sI)&&((Bs(a.sI)).sk!=13?0:1))){c=Bs(a.sS);d=new PI;e=c.tl;f=c.u3;g
=c.vd;Hp();d.t1=W(169);d.sk=13;d.sc=e;h=(DA(f,0)).rB.data.length;c=TV(f,500000.0/h);f=c;i=W(f.qd).data;j=1;k=i.length;while(j<k){l=j-1|0;m=(Z(f,l)).rB;n=(Z(f,j)).rB;o=0.0;p=0;while(true){q=m.data;if(p>=q.length)break;r=n.data;o=o+(r[p]-q[p])*(r[p]-q[p]);p=p+1|0;}i[j]=i[l]- -Cr(o);j=j+1|0;}p=k-1|0;s=i[p];h=Be(60.0,Cr(2000000.0/h));if(!(f.qd<=h)&&s>0.0&&s-s===0.0){t=1.0;while(t*h<s){t=t*2.0;}u=s*2.0;while(t*h>u){t=t/2.0;}c=Bb();v=0;while(v<k){j=v&&!(CC(i[v]/t)>CC(i[v-1|0]/t))?0:1;if(!(!j&&v!=p)){w=Z(f,v);V(c,
w);}v=v+1|0;}}else c=TV(c,h);f=g.f9(e,c);d.sM=f;d.u0=APk(f,c);d.xS=AKG(d);d.A6=DZ(e);d.wy=EB(e.qk,e.qu.qv);d.Fc=e.qP.fw();a.sI=Bm(d);a.AQ=a.sS;a.sS=Bg();}if(!(BX(a.sI)&&!W2(Bs(a.sI))?1:0))break;d=Ff(a.sI);p=0;while(d.uu<d.t1.data.length&&!(!So(d)&&p>=b)){if(!So(d)){i=d.t1.data;v=d.uu;k=d.sk;i[v]=AOQ(d,v%k|0,v/k|0);p=p+1|0;}d.uu=d.uu+1|0;}b=b-p|0;if(ZD(d)){a.vA=Bm(AHp(d));AIe(d);}}a:{b:{if(!BX(a.sS)){if(!BX(a.sI))break b;if(W2(Bs(a.sI)))break b;}b=1;break a;}b=0;}return b;};
function H_(){let a=this;N.call(a);a.qt=null;a.qo=null;a.qR=null;a.st=null;a.wa=null;a.rE=null;a.yT=null;a.tN=null;a.t2=null;a.uj=null;a.uE=null;a.rS=null;}
let Lw=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.qt=b;a.qo=c;a.qR=d;a.st=e;a.wa=f;a.rE=g;a.yT=h;a.tN=i;a.t2=j;a.uj=k;a.uE=l;a.rS=m;},APX=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new H_();Lw(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},He=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bx(16777215);c=new H_;d=Bx(1841698);e=Bx(5591647);f=Bx(3815235);g=Bx(2762803);Hy();h=Dl(JW,0.0);i=Dl(JW,1.0);j=Bx(7744131);k=Bx(1800247);l=Bx(7744131);m=new Ex;n=U(Dx,7);o=n.data;o[0]=Bx(16645110);o[1]=Bx(16574929);o[2]=Bx(16306096);o[3]=Bx(15379876);o[4]
=Bx(13602724);o[5]=Bx(11107236);o[6]=Bx(8350359);Gy(m,n);p=JW;q=U(Dx,p.xD.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=KS(Cq(p.xD.data[r],0.2),b);r=r+1|0;}Lw(c,b,d,e,f,g,h,i,j,k,l,m,ANC(q));return c;},IY=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bx(1512988);c=new H_;d=Bx(15789813);e=Bx(11183798);f=Bx(9144216);g=Bx(15000044);h=Bx(14268646);i=Bx(10935200);j=Bx(12160969);k=Bx(7323508);l=Bx(13214934);m=new Ex;n=U(Dx,7);o=n.data;o[0]=Bx(1775906);o[1]=Bx(3089216);o[2]=Bx(5189463);o[3]=Bx(7815012);o[4]=Bx(10638698);o[5]
=Bx(13204079);o[6]=Bx(15051394);Gy(m,n);p=new Ex;n=U(Dx,3);o=n.data;o[0]=KS(Cq(Bx(10055851),0.5),b);o[1]=Bx(2499629);o[2]=KS(Cq(Bx(5942881),0.4),b);Gy(p,n);Lw(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},ABU=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(H_)){b=b;if(!R(a.qt,b.qt)){c=0;break a;}if(!R(a.qo,b.qo)){c=0;break a;}if(!R(a.qR,b.qR)){c=0;break a;}if(!R(a.st,b.st)){c=0;break a;}if(!R(a.wa,b.wa)){c=0;break a;}if(!R(a.rE,b.rE)){c=0;break a;}if(!R(a.yT,b.yT)){c=0;break a;}if(!R(a.tN,b.tN)){c=0;break a;}if
(!R(a.t2,b.t2)){c=0;break a;}if(!R(a.uj,b.uj)){c=0;break a;}if(!R(a.uE,b.uE)){c=0;break a;}if(R(a.rS,b.rS)){c=1;break a;}c=0;}else c=0;}return c;},AH5=a=>{return a.qt;},Wn=a=>{return a.qo;},U3=a=>{return a.st;},AJg=a=>{return a.uE;};
function L0(){I.call(this);this.C3=null;}
let AEF=(b,c)=>{b.C3.redraw();};
function L1(){I.call(this);this.ET=null;}
let ANN=(b,c)=>{b=b.ET;TR(b,b.ts);};
function LZ(){I.call(this);this.BL=null;}
let AKp=(b,c)=>{b=b.BL;TR(b,b.tx);};
function OR(){let a=this;N.call(a);a.wq=null;a.q1=null;a.Gp=null;a.DX=null;a.uC=null;}
let HX=null,EL=()=>{EL=Bf(OR);AHN();},Ug=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{d=c.gm();e=c.gn();f=(-1);switch(CR(b)){case -1217487446:if(!Y(b,G(101)))break a;f=2;break a;case 3327779:if(!Y(b,G(81)))break a;f=3;break a;case 1430647483:if(!Y(b,G(11)))break a;f=4;break a;case 1581556187:if(!Y(b,G(89)))break a;f=0;break a;case 1843485230:if(!Y(b,G(102)))break a;f=1;break a;default:}}b:{switch(f){case 0:g=1.3888888888888888*Be(d/640.0,e/480.0);h=e*0.12;i=e*0.77;j=g*12.0;B1();b=Cc(j,CG);AA5(a,
c,Lu(d,e,BY(d*0.125,h,d*0.62,i),BY(d*0.78375,h,d*0.028875,i),b,h-g*18.5,b,h-g*6.0,g*10.0,g*(Cr(200.0)/2.0+0.5),0.0));break b;case 1:b=a.q1.qk;k=new YZ;k.tn=b;k.BN=d;k.D4=e;l=C6(b.sj);k.rY=!(d<380.0)?12.0:11.0;k.A2=Xw(b,d);k.vj=W(l);k.ro=W(l);k.w2=W(l);m=0;g=e-16.0;while(m<l){k.vj.data[m]=Be(104.0,g/Bt(b,m));j=E_(k)+6.0;j=Hx(k,m)?k.vj.data[m]-j:0.78*k.vj.data[m];e=RW(b,d);k.ro.data[m]=Ba(2.0,Be(e,j));n=k.w2;if(!m)h=NaN;else{o=Bt(k.tn,m);p=k.tn;f=m-1|0;q=X(o,Bt(p,f));j=J9(k,m)-F2(k,m);i=TG(k)/2.0/j;r=(R7(k,f)
-k.ro.data[f])/2.0/j- -i;s=1.0-i-(R7(k,m)-k.ro.data[m])/2.0/j;t=q>4?0.225:1.0;h=NaN;u=(-Infinity);o=1;q=CF(q,24);while(o<60&&q<=0){v=o/60.0;j=r<=v&&v<=s?Yf(k,m,v,0.0):(-1.0);if(j>0.0){w=Yf(k,m,v,i);j=(!(w<0.0)?Be(w,12.0):Be(j,12.0)-100.0)-Bh(v-0.4);if(j>u&&!(!(w>=0.0)&&!(i<=t))){h=v;u=j;}}o=o+1|0;}}n.data[m]=h;m=m+1|0;}b=new UW;p=a.uC;b.qw=p;b.zO=AGg(p);p=UB(a);c.eq(BY(0.0,0.0,c.gm(),c.gn()),b.qw.qt);AHF(AH3(b,c,k,p));break b;case 2:Tm(ACB(AAg(d,e),a.uC,AC0(a)),c,ACW(a));break b;case 3:UU(AFk(ZL(d,e),a.uC),
c,Yr(a));break b;case 4:p=S3(a);x=AEM(ACv(d,e),a.uC);CK(ANF(p),AEV(x,c));break b;default:}AA5(a,c,ADk(d,e));}},AA5=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=a.wq;BF();if(!D7(d,L2,G(212))){GF();e=H5;}else{GF();e=Ve;}f=new Vz;d=a.uC;g=AC0(a);f.rN=c;f.se=d;f.A5=e;f.De=g;d=MQ(Jg(a),a.q1);g=C5();h=NF(d.vw.sd,f.rN.qM);b.eq(BY(0.0,0.0,b.gm(),b.gn()),f.se.qt);VY(b,f.rN,f.se,d.wl,d.zG);i=f.rN.qM.qj;j=d.vw;i=i/(j.qG-1|0);c=AKs(j,d.w9,0.05/i);k=Dj(b,C8(f.rN));e=f.A5;GF();l=e!==H5?20:2;b.eq(Iq(b,f.rN.qM,k),Dl(f.se.rS,0.0));m
=1;while(m<l){k=m;b.eq(OS(h,(L4(c,k/l)).wM),Dl(f.se.rS,k/(l-1|0)));m=m+1|0;}j=Bq((L4(c,0.5)).v5);while(Br(j)){b.ez(JV(h,Bp(j)),BQ(f.se.wa,C8(f.rN)*1.2));}Of(h,b,f.rN,f.se);l=f.A5!==H5?20:100;c=f.rN;c=Gr(0.0,1.0,Lm(c,c.tK.qI));e=f.rN;j=f.se;Vv(b,e,j,j.rS,l,c);e=ADd(b,f.rN,f.se,f.De,PU(d));m=0;while(m<PU(d)){k=Bc(d.rM,m,0);i=Bc(d.rM,m,1);if(FM(h.sZ,k,i))XY(e,b,DK(h,k),Dw(h,i),Rp(d,m));m=m+1|0;}c=new Xe;c.B5=f;c.B$=b;c.B_=h;c.B9=d;Iz(g,c);},AC0=a=>{let b,c;b=a.wq;BF();if(!D7(b,Ji,G(37))){EM();c=G1;}else{EM();c
=Ny;}return c;},Jg=a=>{let b,c,d,e;b=new Po;c=a.q1;d=c.qk;c=WK(c.qu.qv);e=CD(d);VU(b,d,c,e<=500?100:e>5000?25:50);return b;},UB=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=BE(1,Ca(a.q1.qu)-1|0);c=W(2);d=c.data;d[0]=Bc(a.q1.qu.qv,b,0);d[1]=Bc(a.q1.qu.qv,b,1);e=a.q1;f=LB(Jg(a),a.q1);d=Hg(a.wq);g=C5();h=DZ(e);i=new Ku;j=e.qk;k=U(B4(Dg),1);k.data[0]=c;PS(i,j,EC(k));Do(i,h);k=i.qL.data;l=U(B4(Dg),k.length);m=l.data;n=0;b=m.length;while(n<b){m[n]=k[n].p$;n=n+1|0;}c=d.data;j=new ACd;e=e.qk;n=c.length;if(n==CD(e)){j.qN=e;j.vM
=h;j.xc=l;j.Fv=f;j.xN=d;j.As=g;return j;}f=new BG;b=CD(e);e=K();P(O(H(O(H(e,G(287)),b),G(288)),n),46);Bu(f,J(e));S(f);},ACW=a=>{let b,c,d;b=Qy(a.q1.qk);c=a.q1;d=new ABj;d.Cz=a;return Xg(c,d,b,Bg());},Yr=a=>{let b,c;b=new HB;c=a.Gp;Mi(b,c,R8(c),Ea(a.wq),a.q1.ri,C5(),0,Gc());return b;},S3=a=>{let b;b=Tn();Vw(b,a.q1,a.DX,new IL);while(YW(b,2147483647)){}return b;},AHN=()=>{BK(G(89));BK(G(200));BK(G(102));BK(G(101));BK(G(81));BK(G(11));HX=I8(BT(I,[G(89),G(200),G(102),G(101),G(81),G(11)]));};
function M8(){I.call(this);this.Fj=null;}
let AOq=(b,c)=>{Q4(b.Fj);};
function M9(){I.call(this);this.FC=null;}
let AOt=(b,c)=>{Q4(b.FC);};
function UM(){I.call(this);this.DY=null;}
let AGb=a=>{let b,c,d;b=a.DY;c=BL(b.v6.value);d=new Nl;d.D5=b;TU(Bi(c),BD(Bo(d),"tell"));};
function UN(){I.call(this);this.EQ=null;}
let AOd=a=>{let b,c,d;b=a.EQ;c=b.Fs.selectedIndex+1|0;d=new Z5;d.CN=b;d.CO=c;Z$(b,d);};
function UK(){I.call(this);this.Fx=null;}
let AJv=a=>{let b,c;b=a.Fx;c=new Vr;c.BY=b;Z$(b,c);};
function UL(){I.call(this);this.DG=null;}
let AKV=a=>{let b,c,d;b=a.DG;c=XI(b);if(BN(c.ug))Dp(b,CU(G(103),c.zq));else{d=Te(Cg(b.qQ),Jq(b),Bs(c.ug),ACl(b));c=new Zy;c.vg=b;c.wL=d;Hb(b,c);}};
function UQ(){I.call(this);this.Ed=null;}
let AM7=a=>{let b,c,d,e;b=a.Ed;c=HL(Cg(b.qQ));d=E5(b.qQ);e=new Zx;e.CZ=b;e.zm=c;e.Ar=d;Hb(b,e);};
function UR(){I.call(this);this.Cp=null;}
let AH7=a=>{let b,c,d,e,f,g;b=a.Cp;c=Cg(b.qQ);d=Mw(b.qQ);e=AA7(c,d);if(BX(e))Dp(b,Bs(e));else{e=ABr(c,d);c=K();f=Bd(1);f.data[0]=0;g=new Zw;g.F8=b;g.u7=e;g.z7=c;g.zE=f;Hb(b,g);}};
function UO(){let a=this;I.call(a);a.CX=null;a.CW=null;}
let AEz=a=>{G$(a.CX,Pz(Cg(a.CW)),G(289),G(290));};
function UP(){let a=this;I.call(a);a.Gj=null;a.Gk=null;}
let AFI=a=>{G$(a.Gj,AB5(Cg(a.Gk)),G(291),G(292));};
function YO(){I.call(this);this.DK=null;}
let AN8=a=>{R6(a.DK);};
function OX(){let a=this;I.call(a);a.Cg=null;a.Ch=null;}
let AON=(b,c)=>{b=b;Z1(b.Cg,b.Ch.files[0]||null);},OW=M(),APg=(b,c)=>{b;c.preventDefault();};
function OY(){I.call(this);this.DB=null;}
let APa=(b,c)=>{b=b.DB;c.preventDefault();Z1(b,AMF(c));},AIO=M(B_);
function O2(){I.call(this);this.Cs=null;}
let ANi=(b,c)=>{ABG(b.Cs);};
function Y$(){let a=this;I.call(a);a.DR=null;a.DV=null;}
let AKm=a=>{let b,c,d,e;b=a.DR;c=a.DV;d=b.uR;e=K();H(H(P(e,46),c),G(128));e=J(e);d=d.querySelector(Bi(e));e=BL(d.value);c=new My;c.ER=b;c.ES=d;TU(Bi(e),BD(Bo(c),"tell"));};
function ACb(){let a=this;N.call(a);a.xw=null;a.w$=0;a.u6=null;a.tA=null;a.w3=null;a.vq=0;}
function Tp(){let a=this;I.call(a);a.FS=null;a.FT=null;a.FW=0;}
let ALu=(a,b,c,d)=>{a.FS=b;a.FT=c;a.FW=d;},AGu=(a,b,c)=>{let d=new Tp();ALu(d,a,b,c);return d;},AG3=M(),HP=0,APG=()=>{return HP;},XC=()=>{return !HP?devicePixelRatio:Ba(3.0,devicePixelRatio);};
function Tq(){I.call(this);this.BH=null;}
let AGH=(a,b)=>{a.BH=b;},APw=a=>{let b=new Tq();AGH(b,a);return b;},AG6=a=>{let b,c,d,e,f;b=a.BH;c=PN(Cg(b.qQ),E5(b.qQ));d=b.v6;if(BC(c))c=S9(b.qQ);else{e=S9(b.qQ);f=K();H(P(H(f,e),35),c);c=J(f);}d.value=Bi(c);Ci(b.BU,Pz(Cg(b.qQ)));NO(b.v9.querySelector(".sandboxed"),G(101),(self.origin==='null'&&location.protocol!=='file:'?1:0)?0:1,G(3));NO(b.v9.querySelector(".from-disk"),G(101),(location.protocol==='file:'?1:0)?0:1,G(3));};
function Tl(){I.call(this);this.EL=null;}
let AIz=(a,b)=>{a.EL=b;},ANn=a=>{let b=new Tl();AIz(b,a);return b;},AKM=a=>{ABG(a.EL);},HK=M(B_),Ub=M(0);
function OH(){let a=this;I.call(a);a.Fb=null;a.Fa=null;}
let AOV=b=>{let c;b=b;c=b.Fb;b=b.Fa;JY(c);b.be();};
function Md(){I.call(this);this.Ca=null;}
let AIx=(b,c)=>{b.Ca.be();};
function Dx(){let a=this;N.call(a);a.r1=0;a.r7=0;a.r6=0;a.t0=0.0;}
let AMU=(a,b,c,d,e)=>{a.r1=b;a.r7=c;a.r6=d;a.t0=e;},Jj=(a,b,c,d)=>{let e=new Dx();AMU(e,a,b,c,d);return e;},Bx=b=>{return Jj(b>>16&255,b>>8&255,b&255,1.0);},Cq=(a,b)=>{return Jj(a.r1,a.r7,a.r6,b);},KS=(a,b)=>{return Jj(L3(a,a.r1,b.r1),L3(a,a.r7,b.r7),L3(a,a.r6,b.r6),1.0);},L3=(a,b,c)=>{let d;d=a.t0;return BM(d*b+(1.0-d)*c)|0;},AB$=a=>{let b,c;b=CL(G(293));J$(b,a.r1);J$(b,a.r7);J$(b,a.r6);c=a.t0;if(c<1.0)J$(b,BM(255.0*c)|0);return J(b);},J$=(b,c)=>{P(P(b,Bj(G(294),c>>4)),Bj(G(294),c&15));},W5=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Dx)){b=b;c=a.r1!=b.r1?0:a.r7!=b.r7?0:a.r6!=b.r6?0:a.t0===b.t0?1:0;}else c=0;return c;};
function Ex(){I.call(this);this.xD=null;}
let JW=null,Hy=()=>{Hy=Bf(Ex);ANp();},Gy=(a,b)=>{Hy();a.xD=b.fw();},ANC=a=>{let b=new Ex();Gy(b,a);return b;},Dl=(a,b)=>{return Ns(a,Ba(0.0,Be(255.0,b*256.0))|0);},Ns=(a,b)=>{let c,d,e,f,g;c=a.xD.data;d=c.length-1|0;e=X(b,d);b=e/255|0;f=c[b];g=c[BE(d,b+1|0)];d=e%255|0;return Jj(NH(f.r1,g.r1,d),NH(f.r7,g.r7,d),NH(f.r6,g.r6,d),1.0);},NH=(b,c,d)=>{Hy();return (X(b,255-d|0)+X(c,d)|0)/255|0;},ANp=()=>{let b,c,d;b=new Ex;c=U(Dx,11);d=c.data;d[0]=Bx(4194379);d[1]=Bx(7744131);d[2]=Bx(10055851);d[3]=Bx(12756431);d[4]
=Bx(15193320);d[5]=Bx(16250871);d[6]=Bx(14282963);d[7]=Bx(10935200);d[8]=Bx(5942881);d[9]=Bx(1800247);d[10]=Bx(17435);Gy(b,c);JW=b;},AIu=M(),CI=b=>{let c,d,e,f,g,h,i;if(!AAU(b))return Ts(b);if(b===0.0){c=Ih(b);d=K();H(H(d,c),G(295));return J(d);}c=AEp(Bh(b));e=c.xy;f=c.zp-1|0;if((-4)<=f&&f<16){d=Ih(b);c=Vg(c,Bv(1,e.p_.length-c.zp|0));g=K();H(H(g,d),c);return J(g);}if(e.p_.length<=1)d=G(3);else{c=Ep(e,1);d=K();H(P(d,46),c);d=J(d);}h=IB(f);c=f>=0?G(296):G(297);g=h>=10?G(3):G(0);i=K();O(H(H(i,c),g),h);c=J(i);g
=Ih(b);f=Bj(e,0);i=K();H(H(P(H(i,g),f),d),c);return J(i);},Eg=b=>{let c;c=CI(b);if(UC(c,G(298)))c=Ck(c,0,c.p_.length-2|0);return c;},EE=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!AAU(b))return Ts(b);if(b===0.0)d=Hk(G(3),0);else{e=Bh(b);d=FN(MR(e),Bv(JL(e),0));f=FN(Cm(1),Bv( -JL(e)|0,0));g=R4(e);FT(f,Bv(g,0));FT(d,Bv( -g|0,0));if(Eu(d,f)>=0){EV(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Hk(G(3),0);else{i=Dr(h);j=i.data;h=0;k=0;l=j.length;while(k<l){EV(d,0);h=Pt(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Z7(d,f,h))d=Hk(Ix(i),g);else
{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Hk(Ix(i),g);}else{d=new P9;m=Ix(i);f=K();H(P(f,49),m);AA2(d,J(f),g+1|0);}}}}f=Ih(b);d=Vg(d,c);n=K();H(H(n,f),d);return J(n);},EP=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Wd;b=Er(b);c.zb=Lg(Cp);c.yQ=b;d=Tx(c);e=0;f=0;g=0;h=Fw(c);while(true){if(!Qa(h)){if(h!=46&&h!=44)break;if(f)break;}c.rX=c.rX+1|0;if(!Qa(h))f=1;else{e=1;i=c.vz;if(i==800){g=g|(h==48?0:1);c.rV=c.rV+(!f?1:0)|0;}else{c.rV=c.rV-(!f?0:1)|0;if(!(h==48&&i<=0)){EV(c.zb,
h-48|0);c.vz=c.vz+1|0;}}}h=Fw(c);}if(g){EV(c.zb,1);c.vz=c.vz+1|0;c.rV=c.rV-1|0;}a:{if(e){if(Fw(c)!=101&&Fw(c)!=69)e=1;else{c.rX=c.rX+1|0;i=Tx(c);e=0;f=0;g=Fw(c);while(Qa(g)){c.rX=c.rX+1|0;e=1;f=BE(((f*10|0)+g|0)-48|0,100000000);g=Fw(c);}g=c.rV;if(i)f= -f|0;c.rV=g+f|0;}if(e&&c.rX>=c.yQ.p_.length){j=!d?1:(-1);d=c.vz;e=d+c.rV|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.zb;l=Lg(Cm(1));FT(b,Bv(c.rV,0));FT(l,Bv( -c.rV|0,0));e=Tv(b)-Tv(l)|0;Is(b,Bv( -e|0,0));Is(l,Bv(e,0));if(Eu(b,l)<0){Is(b,1);e=e+(-1)|0;}if(e
>1023)k=Infinity;else{d=BE(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i<d){m=2.0*m+Pt(b,l);Is(b,1);i=i+1|0;}if(Eu(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Up(Lx(AIB(Cm(Bv(e-52|0,(-1074))+1074|0),52),Ho(m)));}}}}else k=0.0;b=ACq(j*k);break a;}}if(EF===null)EF=ACq(0.0);b=EF;}return b;},AAU=b=>{return !(Bh(b)<=1.7976931348623157E308)?0:1;},Ts=b=>{let c,d;if(isNaN(b)?1:0)c=G(299);else{c=Ih(b);d=K();H(H(d,c),G(300));c=J(d);}return c;},Ih=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(3):G(301);},Vg=(b,c)=>{let d,e,f,g;d=K();e
=b.zp;f=BE(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.xy.p_.length?Bj(b.xy,f):48);f=f+1|0;}return J(d);};
function Zs(){let a=this;I.call(a);a.Fp=null;a.rZ=null;}
let AKz=(a,b)=>{a.Fp=b;a.rZ=OG(b);},HL=a=>{let b=new Zs();AKz(b,a);return b;},J_=(a,b,c)=>{return Lq(a.rZ,b,c);},NY=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new OR;d=a.Fp;e=Gk(a.rZ);f=a.rZ;g=new ACM;g.xs=f;h=Bb();i=((WL(a.rZ)+60|0)-1|0)/60|0;j=0;while(j<WL(a.rZ)){f=new Hd;k=a.rZ;Mm(f,X(j,k.s$),(Z(k.sN,j)).uP);V(h,f);j=j+i|0;}EL();c.wq=d;c.q1=e;c.Gp=g;c.DX=h;c.uC=b;return c;};
function VB(){let a=this;I.call(a);a.sm=null;a.Cw=0;a.sN=null;a.s$=0;a.vN=null;a.r9=0;a.vt=0;}
let AIP=(a,b)=>{let c;a.sN=Bb();a.s$=1;a.vN=W(256);c=RS(b);a.sm=c;b=XP(c);a.Cw=BE(1024,4000000/(b.uP.data.length+b.vQ.data.length|0)|0);AC2(a);},OG=a=>{let b=new VB();AIP(b,a);return b;},Jx=a=>{return a.sm.rm;},WL=a=>{return a.sN.qd;},Gk=a=>{return XS(a.sm,a.vt&&Jx(a)==a.r9?1:0);},Lq=(a,b,c)=>{let d,e,f,g,h;if(a.vt)b=BE(b,a.r9);ACC(a,b);d=0;while(true){e=a.sm;if(e.rm>=b)break;if(d>=c)break;Xj(e);e=a.sm;if(e.rm<=a.r9)f=1;else{a:{g=e.x5;if(g-g===0.0){e=e.sG;f=1;b:{c:{while(true){h=e.qg.data;if(f>=h.length)break;if
(!AAX(h[f].p$))break c;if(!AAX(e.qi.data[f].p$))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.r9=a.sm.rm;AC2(a);f=1;}else{a.vt=1;f=a.r9;ACC(a,f);while(true){e=a.sm;if(e.rm>=f)break;Xj(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.sm.rm;if(c!=b){if(!a.vt)break e;if(c!=a.r9)break e;}b=1;break d;}b=0;}return b;},ACC=(a,b)=>{let c,d,e;c=BE(b/a.s$|0,a.sN.qd-1|0);d=a.sm;e=d.rm;if(!(b>=e&&X(c,a.s$)<=e))Yz(d,X(c,a.s$),Z(a.sN,c));},AC2=a=>{let b,c,d,e,f,g;b=a.r9;c=a.vN;d=c.data.length;if(b==d)a.vN=D1(c,
2*d|0);c=a.vN.data;b=a.r9;e=a.sm;c[b]=e.x5;if(b%a.s$|0)return;f=a.sN;e=XP(e);V(f,e);e=a.sN;if(e.qd>a.Cw){f=AB6(e);GY(a.sN);b=0;g=f;while(b<g.qd){e=a.sN;f=Z(g,b);V(e,f);b=b+2|0;}a.s$=a.s$*2|0;}},D0=M(0);
function VH(){N.call(this);this.uU=null;}
let Dm=b=>{let c;c=new VH;c.uU=KO(b);return c;},AMk=(a,b)=>{let c;c=Er(b);return !F8(a.uU,c)?Bg():Bm(c);},AGA=a=>{let b,c;if(C6(a.uU)!=1){b=CU(G(136),a.uU);c=K();H(H(c,G(302)),b);b=J(c);}else{b=DA(a.uU,0);c=K();H(H(c,G(303)),b);b=J(c);}return b;},AFE=M(),Vk=b=>{let c,d,e,f;c=W(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function W_(){I.call(this);this.Bh=null;}
function MF(){let a=this;N.call(a);a.qk=null;a.qu=null;a.tw=null;a.ri=0;a.tF=0.0;a.qP=null;a.xU=null;a.uY=null;a.yz=0;}
let DZ=a=>{let b;b=B9(a.qk);Cz(b,a.qP);return b;},AOe=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(MF)){b=b;if(!R(a.qk,b.qk)){c=0;break a;}if(!R(a.qu,b.qu)){c=0;break a;}if(!R(a.tw,b.tw)){c=0;break a;}if(a.ri!=b.ri){c=0;break a;}if(a.tF!==b.tF){c=0;break a;}if(!R(a.qP,b.qP)){c=0;break a;}if(!R(a.xU,b.xU)){c=0;break a;}if(!R(a.uY,b.uY)){c=0;break a;}if(a.yz==b.yz){c=1;break a;}c=0;}else c=0;}return c;},R_=a=>{return a.qu;},AJ_=a=>{return a.uY;},AOp=M(),Et=(b,c)=>{let d,e,f,g;d=Bb();if(BC(Er(b)))return d;e
=0;f=DQ(b,c);while(f>=0){g=Ck(b,e,f);V(d,g);e=f+1|0;f=YU(b,c,e);}b=Ep(b,e);V(d,b);return d;},KL=b=>{let c,d,e,f,g;c=Et(b,44);d=W(c.qd);e=d.data;f=0;g=e.length;while(f<g){e[f]=Rf(Z(c,f));f=f+1|0;}return d;},Rf=b=>{let c,d;c=EP(b);d=new ACV;d.DH=b;if(c!==EF)return c.wr;b=d.DH;c=new Ga;d=K();H(H(d,G(304)),b);Bu(c,J(d));S(c);};
function Un(){let a=this;I.call(a);a.wv=null;a.vX=null;a.sQ=0;a.r8=0;a.A$=0.0;a.yq=0.0;a.uv=0.0;a.vD=0.0;a.sY=0.0;a.AN=0;a.BC=0;a.EZ=0;}
let R8=b=>{let c;c=new Un;c.wv=W(1024);c.vX=W(1024);c.sQ=1;c.A$=NaN;c.yq=NaN;c.uv=Infinity;c.vD=Infinity;c.sY=(-Infinity);AC4(c,b);return c;},AC4=(a,b)=>{let c,d,e,f,g,h;while(a.r8<=b.cW()){c=b.cY(a.r8);if((a.r8/a.sQ|0)==1024){d=0;while(d<512){e=a.wv.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Be(g,e[h]);e=a.vX.data;e[d]=Ba(e[f],e[h]);d=d+1|0;}a.sQ=a.sQ*2|0;}d=a.r8;h=a.sQ;f=d/h|0;if(!(d%h|0)){a.wv.data[f]=Infinity;a.vX.data[f]=(-Infinity);}if(!d)a.A$=c;a.yq=c;if(c-c===0.0){e=a.wv.data;e[f]=Be(e[f],c);e=a.vX.data;e[f]=
Ba(e[f],c);g=a.uv;a.AN=!(c<g)?a.AN:a.r8;a.BC=!(c>a.sY)?a.BC:a.r8;a.uv=Be(g,c);a.sY=Ba(a.sY,c);a.vD=!(c>0.0)?a.vD:Be(a.vD,c);}a.r8=a.r8+1|0;}a.EZ=b.hP();},Eo=a=>{return a.r8-1|0;},OB=a=>{return !(a.uv<=a.sY)?0:1;},SW=(a,b)=>{return b/a.sQ|0;},Uz=(a,b)=>{return X(b,a.sQ);},Qk=(a,b)=>{return a.wv.data[b];},MJ=(a,b)=>{return a.vX.data[b];},Cu=M(0);
function Vn(){I.call(this);this.CS=null;}
let AFr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=b;c=a.CS;if(Eo(b)){d=c.FZ+1|0;c.FZ=d;e=new R9;f=new GU;g=K();O(H(g,G(305)),d);h=J(g);i=c.x1;j=Bb();k=(Dc()).data;l=k.length;m=0;while(m<l){g=k[m];if(ME(g)&&!Ig(i,g)){n=BH(i,g);if(!(g!==Gw&&g!==F5?0:1)){if(n.p_.length>12)n=Ck(n,0,12);g=GC(g.qW,45,32);if(BC(n))n=G(207);o=K();H(P(H(o,g),32),n);n=J(o);V(j,n);}}m=m+1|0;}OO(f,h,Cn(j)?G(306):CU(G(136),j),b);b=c.x1;g=c.Ez;e.xO=f;e.EH=b;b=Cw(g,G(307));e.uQ=b;n=Cw(b,G(308));e.Fg=n;n.className="number";n=Cw(e.uQ,G(309));e.xV
=n;n.value=Bi(f.wI);n=EE(f.sH.yq,4);b=K();H(H(b,G(310)),n);o=J(b);d=Eo(f.sH);b=K();O(H(b,G(311)),d);n=J(b);b=e.uQ;f=f.tU;h=K();H(H(H(H(h,f),G(39)),o),n);(B2(b,G(308),J(h))).className="settings";e.Bg=ABz(e,G(312));e.zk=ABz(e,G(313));b=e.xV;n=new Oz;n.Cb=c;n.Cc=e;b.addEventListener("change",BD(Bo(n),"handleEvent"));b=e.Bg;g=new X7;g.D2=c;g.D0=e;Dt(b,g);b=e.zk;g=new X6;g.FL=c;g.FK=e;Dt(b,g);V(c.sh,e);b=c.sh;if(b.qd>6)YN((Gq(b,0)).uQ);Pf(c);}},QD=M(0),Dj=(a,b)=>{return a.hU()*Ba(1.0,BM(b/a.hU()));},PV=(a,b)=>{return a.hU()
*BM(b/a.hU());},E2=(a,b,c)=>{let d;d=BM(c/a.hU())%2.0!==1.0?0:1;return PV(a,b)+(!d?0.0:a.hU()/2.0);};
function OD(){let a=this;I.call(a);a.qK=null;a.tB=0.0;a.ul=0.0;a.F5=0.0;a.AJ=null;}
let Jm=null,Fp=()=>{Fp=Bf(OD);AHD();},ANx=(a,b,c,d,e)=>{let f,g,h;Fp();B1();a.AJ=Cc(0.0,Cs);a.tB=c;a.ul=d;a.F5=1.0/e;f=BM(c*e)|0;g=BM(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.qK=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.qK;h="round";b.lineJoin=h;},Mg=(a,b,c,d)=>{let e=new OD();ANx(e,a,b,c,d);return e;},AKF=a=>{return a.tB;},ALK=a=>{return a.ul;},APd=a=>{return a.F5;},DM=(a,b,c)=>{let d,e;d=a.qK;Fp();d.fillStyle=Bi(Lp(Jm,c));if(!(b instanceof Cy)){ZM(a,b);a.qK.fill('evenodd');}
else{e=b;a.qK.fillRect(e.qf,e.qm,e.qj,e.qI);}},GA=(a,b,c)=>{let d,e;d=a.qK;Fp();d.strokeStyle=Bi(Lp(Jm,c.AZ));a.qK.lineWidth=c.uk;AOl(a.qK,c.Ae);if(!(b instanceof Cy)){ZM(a,b);a.qK.stroke();}else{e=b;a.qK.strokeRect(e.qf,e.qm,e.qj,e.qI);}},AJ6=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=a.qK;IU();e=YJ;if(!(e.ys.width==c.wT&&e.ys.height==c.xI))Sl(e,c.wT,c.xI);f=c.yA;g=0;while(true){h=f.data;if(g>=h.length)break;i=h[g];c=e.B1;j=i&(-16711936)|i>>16&255|(i&255)<<16;c[g]=j;g=g+1|0;}c=e.Av;k=e.ys;c.putImageData(k,0.0,
0.0);c=e.yB;l=b.qf;m=b.qm;n=b.qj;o=b.qI;d.drawImage(c,l,m,n,o);},Nc=(a,b,c,d,e,f)=>{let g,h,i,j,k;if(!AAe(e,a.AJ)){a.AJ=e;g=a.qK;Fp();h=e.t7;DU();i=h!==In?G(3):G(314);j=e.s7;Du();h=j!==Gs?G(315):G(316);a:{j=EE(e.rA,2);k=K();H(H(H(H(k,i),j),G(317)),h);g.font=Bi(J(k));i=a.qK;P$();switch(Y0.data[e.vr.qa]){case 1:e=G(318);break a;case 2:e=G(319);break a;case 3:e=G(320);break a;default:}b=new Ce;Bn(b);S(b);}i.textAlign=Bi(e);}e=a.qK;Fp();f=Bi(Lp(Jm,f));e.fillStyle=f;a.qK.fillText(Bi(b),c,d);},ZM=(a,b)=>{let c,d;a:
{a.qK.beginPath();if(b instanceof Hr){c=b;a.qK.arc(c.yw,c.yv,c.zr,0.0,6.283185307179586);}else if(b instanceof Em)M0(a,b.rq);else if(b instanceof I9){b=b.vs.u();while(b.v()){M0(a,b.x());}}else if(b instanceof Ey){d=Bq(b.t5);while(true){if(!Br(d))break a;M0(a,Bp(d));a.qK.closePath();}}}},M0=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.qK.lineTo(d[c],d[c+1|0]);else a.qK.moveTo(d[c],d[c+1|0]);c=c+2|0;}},AHD=()=>{let b;b=new ACh;b.AO=U(Dx,256);b.z6=U(BR,256);Jm=b;};
function OU(){let a=this;N.call(a);a.wZ=0;a.uc=0;}
let AGO=(a,b,c)=>{a.wZ=b;a.uc=c;},Xm=(a,b)=>{let c=new OU();AGO(c,a,b);return c;},SX=(b,c,d)=>{let e;e=X(b%(((d+c|0)-1|0)/c|0)|0,c);return Xm(e,BE(c,d-e|0));},AFK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(OU)){b=b;c=a.wZ!=b.wZ?0:a.uc==b.uc?1:0;}else c=0;return c;};
function RZ(){I.call(this);this.CT=null;}
let AL$=(a,b)=>{b=b;Ci(a.CT.zf,Vd(b));};
function Vc(){let a=this;I.call(a);a.rb=null;a.tD=null;a.uL=0;a.rH=0;a.y7=null;a.yl=null;a.EU=null;a.AU=null;}
let AA3=(a,b,c)=>{return b>=0&&b<a.uL&&c>=0&&c<a.rH?1:0;},Nr=(a,b,c)=>{return Bo(a.y7.data[X(b,a.rH)+c|0]);},RY=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.y7.data;if(c>=d.length){b=new BG;e=B7(a.rb);f=K();H(H(f,G(321)),e);Bu(b,J(f));S(b);}if(Bo(d[c])===b)break;c=c+1|0;}b=a.rb;g=a.rH;return HQ(b,c/g|0,c%g|0);},AL0=(a,b)=>{let c,d,e,f;c=a.uL;if(c==b.qb&&a.rH==b.qc?1:0)d=G(3);else{e=a.rH;d=K();H(O(P(O(H(d,G(322)),c),215),e),G(323));d=J(d);}b=GC(CY(b),120,215);f=K();H(H(f,b),d);return J(f);},ALp=(a,b)=>{let c,d,
e,f,g,h,i,j;c=B7(a.rb);d=a.rb.zT;e=K();H(H(H(e,c),G(39)),d);(B2(b,G(324),J(e))).className="unseen";f=BC(Q_(a.rb,0))?0:1;if(!BC(U8(a.rb,0))){d=Cw(Cw(b,G(325)),G(73));if(f)(Cw(d,G(75))).className="corner";g=0;while(g<a.rH){(B2(d,G(74),U8(a.rb,g))).setAttribute("scope","col");g=g+1|0;}}e=Cw(b,G(326));g=0;while(g<a.uL){h=Cw(e,G(73));if(f){c=B2(h,G(74),Q_(a.rb,g));c.setAttribute("scope","row");b=a.AU;i=CM(c);V(b,i);}j=0;while(j<a.rH){d=Cw(h,G(75));d.setAttribute("tabindex","-1");a.y7.data[X(g,a.rH)+j|0]=CM(d);a.yl.data[X(g,
a.rH)+j|0]=CM(Cw(d,G(308)));c=Bo(a.yl.data[X(g,a.rH)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function O4(){let a=this;N.call(a);a.sj=null;a.rJ=null;a.sb=null;a.qJ=null;}
let BB=a=>{return C6(a.sj)-1|0;},Bt=(a,b)=>{return (DA(a.sj,b)).rk;},DC=(a,b)=>{return b!=BB(a)?a.rJ:a.sb;},CD=a=>{let b,c;b=0;c=1;while(c<=BB(a)){b=b+X(Bt(a,c),Bt(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},G0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(O4)){b=b;c=!R(a.sj,b.sj)?0:!R(a.rJ,b.rJ)?0:!R(a.sb,b.sb)?0:R(a.qJ,b.qJ)?1:0;}else c=0;return c;},AKl=a=>{return a.rJ;};
function Jh(){let a=this;N.call(a);a.qv=null;a.qC=null;}
let XV=(a,b,c)=>{a.qv=b;a.qC=c;},JP=(a,b)=>{let c=new Jh();XV(c,a,b);return c;},GE=b=>{let c,d,e,f,g;c=b.data;d=U(B4(Dg),4);e=d.data;e[0]=BW([0.0,0.0]);e[1]=BW([0.0,1.0]);e[2]=BW([1.0,0.0]);e[3]=BW([1.0,1.0]);f=EC(d);g=By(f.qb,1);Cb(b,0,g.p$,0,c.length);return JP(f,g);},Ca=a=>{return a.qv.qb;},ZZ=(a,b,c)=>{Cb(a.qv.p$,b*2|0,c.qv.p$,0,Ca(c)*2|0);Cb(a.qC.p$,b,c.qC.p$,0,Ca(c));},ALb=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Jh)){b=b;c=!R(a.qv,b.qv)?0:R(a.qC,b.qC)?1:0;}else c=0;return c;},AMI=a=>{return a.qv;},AIU
=a=>{return a.qC;},Rk=M(0),YN=b=>{if(b.parentNode!==null)b.parentNode.removeChild(b);},TI=M(0),W3=M(0),Dy=M(0),TX=M(0),WA=M(0),UZ=M(0),Wp=M(0),YP=M(0),Tr=M(0),SR=M(0),Sb=M(0),AMv=M(),DF=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function ZB(){N.call(this);this.wO=null;}
let Ot=a=>{let b,c,d,e;b=0.0;c=Bq(a.wO);while(Br(c)){d=Bp(c);e=new Xd;e.Fy=d;b=Ba(b,J7(d,e));}return b;},Xk=a=>{let b,c;b=0.0;c=Bq(a.wO);while(Br(c)){b=Ba(b,Ss(Bp(c)));}return b;},XA=a=>{return BC(Fc(a,new SJ))&&BC(Fc(a,new SK))&&BC(Fc(a,new SM))?1:0;},APC=a=>{let b,c,d,e;if(isNaN(Ot(a))?1:0)return G(327);b=Fc(a,new ACE);c=Fc(a,new ACF);if(!BC(b)){d=CI(Ot(a));c=!BC(c)?G(328):G(329);e=K();H(H(H(H(H(H(e,G(330)),b),G(331)),d),G(332)),c);return J(e);}if(!BC(Fc(a,new ACG)))return G(333);if(!XA(a))return G(334);d
=Fc(a,new ACJ);if(Ot(a)===0.0)b=G(335);else{b=Eg(Xk(a));c=Xk(a)!==1.0?G(336):G(337);e=K();H(H(H(H(e,G(338)),b),c),G(339));b=J(e);}if(BC(d))c=G(3);else{c=K();H(H(H(c,G(340)),d),G(341));c=J(c);}d=K();H(H(H(H(d,G(342)),b),G(343)),c);return J(d);},YS=b=>{return Ss(b)<=16.0?0:1;},Fc=(a,b)=>{let c,d,e;c=K();d=Bq(a.wO);while(Br(d)){e=Bp(d);if(b.h9(e))L(L(c,c.qq?G(136):G(3)),e.wR);}return J(c);};
function GP(){let a=this;N.call(a);a.wR=null;a.sW=null;a.vC=null;a.sL=null;a.xJ=null;}
let Q1=(a,b,c,d,e,f)=>{a.wR=b;a.sW=c;a.vC=d;a.sL=e;a.xJ=f;},AP5=(a,b,c,d,e)=>{let f=new GP();Q1(f,a,b,c,d,e);return f;},Ss=a=>{let b;b=new Yh;b.CK=a;return J7(a,b);},SS=a=>{return RB(a,a.vC);},RB=(a,b)=>{let c,d,e;c=a.sL.vb.p$;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bh(b.p$.data[d]-a.sL.t9.p$.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},Zc=(a,b)=>{return Bh(a.sW.p$.data[b]-a.vC.p$.data[b]);},J7=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.sW.p$.data.length){c=Ba(c,b.cY(d));d=d+1|0;}return c;},AEX=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bl(b)===Bk(GP)){b=b;c=!R(a.wR,b.wR)?0:!R(a.sW,b.sW)?0:!R(a.vC,b.vC)?0:!R(a.sL,b.sL)?0:R(a.xJ,b.xJ)?1:0;}else c=0;return c;};
function B8(){let a=this;I.call(a);a.qb=0;a.qc=0;a.p$=null;}
let GM=(a,b,c)=>{a.qb=b;a.qc=c;a.p$=W(X(b,c));},By=(a,b)=>{let c=new B8();GM(c,a,b);return c;},EC=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B8;d=b.length;GM(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.qc;if(f!=g){h=new BG;d=b[e].data.length;i=K();P(O(H(O(H(O(H(i,G(344)),e),G(345)),d),G(346)),g),46);Bu(h,J(i));S(h);}Cb(b[e],0,c.p$,X(e,g),g);e=e+1|0;}return c;},AGQ=a=>{return a.qb;},Bc=(a,b,c)=>{return a.p$.data[X(b,a.qc)+c|0];},BS=(a,b,c,d)=>{a.p$.data[X(b,a.qc)+c|0]=d;},NU=a=>{let b,c,d;b=By(a.qb,
a.qc);c=a.p$;d=c.data;Cb(c,0,b.p$,0,d.length);return b;},CY=a=>{let b,c,d;b=a.qb;c=a.qc;d=K();O(P(O(d,b),120),c);return J(d);},AKd=(a,b)=>{let c,d;a:{if(b instanceof B8){c=b;if(a.qb==c.qb&&a.qc==c.qc&&M1(a.p$,c.p$)){d=1;break a;}}d=0;}return d;};
function N_(){let a=this;I.call(a);a.t3=null;a.r4=null;a.tL=null;a.tq=null;}
let TB=(a,b,c)=>{let d,e;a.tq=Bg();a.t3=Op(b.r_);a.r4=AB7(b.yH);a.tL=Bd(K5(a.t3));d=0;while(true){e=a.tL.data;if(d>=e.length)break;e[d]=OZ(a.r4,Hm(a.t3,d));d=d+1|0;}while(!JM(a.r4)){b=a.r4;if(b.wX>=c)break;a.tq=Bm(AAy(b));}},AP8=(a,b)=>{let c=new N_();TB(c,a,b);return c;},AFb=a=>{return (CN(E6(a.tq,new Xa),DA(OF(a.r4),0))).q8;},AD8=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb();c=Bq(a.t3);while(Br(c)){d=Bp(c);e=CN(E6(d.va,new AAV),d.rt);f=Bb();g=d.sK.u();while(g.v()){h=De((g.x()).q8);V(f,h);}i=OZ(a.r4,d);j=a.tL.data[d.q8]
-i|0;k=d!==DA(OF(a.r4),0)?0:1;a:{if(BX(a.tq)&&(Bs(a.tq)).uw===d){CT();g=FC;}else{b:{if(!k){l=a.tL.data;m=d.q8;if(l[m]<=0)break b;if(i)break b;}CT();g=IM;break a;}if(!l[m]){CT();g=Db;}else if(j<=0){CT();g=Fe;}else{CT();g=G5;}}}CT();i=g!==Db&&g!==Fe?1:0;h=new MI;n=N0(d)?G(3):d.rt;o=CY(d.rl);p=KJ(d.rl);d=!i?Gc():KJ(d.sX);h.vp=e;h.t$=n;h.tz=o;h.sC=p;h.wb=d;h.rw=g;h.wA=j;h.rv=f;V(b,h);}g=Bb();d=a.tq;h=new ACu;h.BI=g;CK(d,h);d=new ACg;d.sy=b;d.vm=g;return d;},AJw=a=>{let b,c,d,e,f,g;if(BN(a.tq))return G(347);b=(Bs(a.tq)).uw;c
=L(L(CL(G(348)),IE(b)),G(349));d=b.sK;e=0;while(e<d.ea()){f=d.bC(e);g=OZ(a.r4,f);b=e?G(350):G(3);L(L(c,b),IE(f));if(a.tL.data[f.q8]>1){L(O(L(c,G(351)),a.tL.data[f.q8]-g|0),G(66));L(O(c,a.tL.data[f.q8]),G(352));}e=e+1|0;}return J(L(c,!JM(a.r4)?G(107):G(353)));},AIi=(a,b)=>{let c,d,e,f,g;c=Hm(a.t3,b);d=IE(c);e=CY(c.rl);f=Sh(c.rl);c=Sh(c.sX);g=K();H(H(H(H(H(H(H(g,d),G(136)),e),G(354)),f),G(355)),c);return J(g);},ABa=a=>{return K5(a.t3);},IE=b=>{let c,d,e;c=CN(E6(b.va,new WD),G(3));if(BC(b.rt)){d=b.q8+1|0;b=K();P(H(H(O(H(b,
G(356)),d),G(351)),c),41);return J(b);}if(BC(c))b=b.rt;else{e=b.rt;b=K();P(H(H(H(b,e),G(351)),c),41);b=J(b);}return b;},KJ=b=>{let c,d,e,f,g;c=Bb();d=0;while(d<BE(4,b.qb)){e=K();f=0;while(f<BE(4,b.qc)){L(L(e,f<=0?G(3):G(103)),I5(Bc(b,d,f)));f=f+1|0;}g=J(L(e,b.qc<=4?G(3):G(357)));V(c,g);d=d+1|0;}return c;},Sh=b=>{let c,d,e;c=K();d=Bq(KJ(b));while(Br(d)){e=Bp(d);L(L(P(c,91),e),G(358));}return J(L(c,b.qb<=4?G(3):G(359)));};
function N4(){let a=this;N.call(a);a.qx=null;a.zh=0;}
let PR=null,GS=null,EK=null,DR=()=>{DR=Bf(N4);AEi();},AGJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Bb();d=0;e=Bq(b.sy);while(Br(e)){f=Bp(e);g=Bd(f.rv.qd);h=g.data;i=0;j=h.length;while(i<j){h[i]=(Z(f.rv,i)).rk;i=i+1|0;}b=f.rw;CT();d=d|(b===Db?0:1);k=new Lt;l=f.vp;DR();m=Be(Ba(CS(l,PR),CS(Jw(f),GS)),150.0);if(!Cn(f.sC))m=Ba(m,a.zh*CS(G(0),EK));if(f.rw!==Db)m=Ba(m,CS(G(360),GS));n=Ba(44.0,BV(m+20.0));m=14.0+15.0*(!BC(Jw(f))?2:1);if(!Cn(f.sC))m=m- -(15.0*f.sC.qd+7.0);if(f.rw!==Db)m=m- -(15.0*(1+Bv(f.sC.qd,f.wb.ea())
|0)+7.0+4.0);k.vS=n;k.wz=m;k.vR=g;V(c,k);}DR();m=CS(G(0),EK)*a.zh;n=!d?34.0:m+32.0;l=c;g=U(B4(F$),l.qd);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(Z(l,d)).vR;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AI7(g);return AIM(c,n,b.zJ,b.Bi);}b=new BG;c=K();H(O(H(O(H(c,G(361)),d),G(362)),q),G(363));Bu(b,J(c));S(b);},Jw=b=>{let c;DR();c=!BC(b.t$)&&!BC(b.tz)?1:0;return DP(DP(b.t$,!c?G(3):G(364)),b.tz);},AEi=()=>{let b,c,d;b=new FZ;Du();c=IW;DU();d=In;B1();JE(b,13.0,
c,d,Cs);PR=b;GS=Cc(11.0,Cs);EK=G7(11.0,Cs);};
function Vb(){let a=this;I.call(a);a.r3=null;a.GA=0;a.ue=null;a.zz=null;a.B4=0.0;a.C0=0.0;}
let AM6=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.r3=d;a.GA=Ol(e);f=b;g=f.qd;a.ue=U(Cy,g);a.zz=U(B4(Em),g);h=W(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(Z(f,j)).wz;j=j+1|0;}k=new AB1;k.qU=d;k.we=e;k.z0=h;k.sx=W(d.q6.data.length);g=d.qF.data.length;k.w_=W(g);k.wj=W(g);AKb(k);l=0;while(l<k.qU.sP){m=ACz(k.we,l);n=AAL(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.sx.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Ba(4.0,Be(24.0,12000.0/(k.sx.data.length+1|0)))|0;j=0;while(j
<g){p=j%2|0;ABi(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){ABi(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.q6.data.length){s=D4(d,l)?0.0:i[l]/2.0;q=Be(q,Ek(k,l)-s);r=Ba(r,Ek(k,l)+s);l=l+1|0;}t=AHR(a,b,c,k);j=0;while(j<a.ue.data.length){u=Z(f,j);g=d.q6.data[j];v=(t.z3.data[g]+t.yO.data[g])/2.0;c=Ek(k,j)-q;w=u.wz;x=c-w/2.0;h=a.ue.data;b=new Cy;s=u.vS;DI(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.ue.data.length;if(j>=g)break;a.zz.data[j]=U(Em,(Z(f,j)).vR.data.length);p=0;while(true)
{h=a.zz.data;if(p>=h[j].data.length)break;h[j].data[p]=ALl(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.B4=!g?24.0:t.yO.data[d.sP-1|0]+12.0;a.C0=!g?24.0:r-q+24.0;},AIM=(a,b,c,d)=>{let e=new Vb();AM6(e,a,b,c,d);return e;},AI7=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Bb();d=AAG(b,Sq(b,c));e=VQ(b);f=8000/(d.zJ.q6.data.length+1|0)|0;g=1;while(g&&Ox(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1)
{i=d.zJ.q6.data;if(i[l]==i[h]){f=f+(-1)|0;i=AFc([l,h]);m=c;V(m,i);i=Sq(b,c);if(i.data.length>0){n=AAG(b,i);g=Ox(n)>=Ox(d)?0:1;if(g)d=n;}if(!g)Gq(m,m.qd-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},AHR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.r3.sP;f=W(e).data;g=W(e);e=0;h=b;while(e<h.qd){i=a.r3.q6.data[e];f[i]=Ba(f[i],(Z(h,e)).vS);e=e+1|0;}g=g.data;j=0;while(true){b=a.r3;k=b.qF.data;if(j>=k.length)break;l=Ek(d,k[j]);m=Ek(d,a.r3.rF.data[j])+ADi(d,j);b=a.r3;i=b.q6.data[b.rF.data[j]];g[i]=Ba(g[i],Bh(m-l));j=j+
1|0;}e=b.sP;n=W(e);k=n.data;o=W(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.r3.sP){if(i>0)q=q- -Ba(c,Be(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new WY;b.z3=n;b.yO=o;return b;},ALl=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.r3;c=g.Af.data[b].data[c];h=c;while(D4(g,g.qF.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=W((4*j|0)+4|0);l=k.data;h=a.r3.qF.data[i[0]];l[0]=CB(a.ue.data[h]);m=2;l[1]=Ek(e,h)-f;c=0;while(c<j){n=i[c];g=a.r3;o=g.q6.data;p=g.qF.data;q
=o[p[n]];h=m+1|0;l[m]=d.yO.data[q];m=h+1|0;l[h]=Ek(e,p[n])-f;h=m+1|0;l[m]=d.z3.data[q+1|0]-10.0;m=h+1|0;l[h]=Ek(e,a.r3.rF.data[n])+ADi(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.ue.data[b].qf;l[c]=l[c-2|0];return Df(k);},Go=(a,b)=>{return a.ue.data[b];},NT=(a,b,c)=>{return a.zz.data[b].data[c];};
function ACg(){let a=this;N.call(a);a.sy=null;a.vm=null;}
let V7=a=>{let b,c,d,e,f,g;b=a.sy;c=Bd(b.qd);d=c.data;e=Bq(b);while(Br(e)){f=Bq((Bp(e)).rv);while(Br(f)){g=(Bp(f)).rk;d[g]=d[g]+1|0;}}return c;},AME=a=>{let b,c,d,e,f,g,h,i,j;b=V7(a);c=Bb();d=0;while(true){e=b.data;if(d>=e.length)break;f=Z(a.sy,d);g=K();h=d+1|0;i=L(L(O(g,h),G(365)),f.vp);if(!BC(f.t$))L(P(i,32),f.t$);if(!BC(f.tz))L(L(i,G(136)),f.tz);j=0;while(j<f.rv.qd){O(L(i,j?G(366):G(367)),(Z(f.rv,j)).rk+1|0);j=j+1|0;}g=f.rw;CT();if(g!==Db)L(L(i,G(368)),Yj(f,e[d]));g=J(i);V(c,g);d=h;}return c;},Yj=(b,c)=>
{let d;a:{Pc();switch(ABJ.data[b.rw.qa]){case 1:break;case 2:b=G(369);break a;case 3:d=b.wA;b=J(L(O(L(O(K(),d),G(66)),c),c!=1?G(370):G(371)));break a;case 4:b=G(360);break a;case 5:b=G(372);break a;default:b=new Ce;Bn(b);S(b);}b=G(3);}return b;},AIm=M(),ANq=b=>{return Math.sin(b);},AEB=b=>{return Math.cos(b);},Cr=b=>{return Math.sqrt(b);},BV=b=>{return Math.ceil(b);},CC=b=>{return Math.floor(b);},BM=b=>{return AIH(Ho(b+AI5(b)*0.5));},BE=(b,c)=>{if(b<c)c=b;return c;},Bv=(b,c)=>{if(b>c)c=b;return c;},AGr=(b,c)=>
{return Math.min(b,c);},Be=(b,c)=>{return AGr(b,c);},AJh=(b,c)=>{return Math.max(b,c);},Ba=(b,c)=>{return AJh(b,c);},IB=b=>{if(b<0)b= -b|0;return b;},AHP=b=>{return Math.abs(b);},Bh=b=>{return AHP(b);},AI5=b=>{return Math.sign(b);},I_=M(0),AE4=M();
function S4(){let a=this;I.call(a);a.EX=null;a.EV=null;a.EY=0;}
let AHn=(a,b)=>{let c,d,e;b=b;c=a.EX;d=a.EV;e=a.EY;Q6(c,b,d.vq&&!e?1:0);},BG=M(B_),Iy=M(Bz),Cx=null,Di=null,AEy=null,Hs=()=>{Hs=Bf(Iy);AOP();},ANQ=(a,b,c)=>{Hs();B5(a,b,c);},Ua=(a,b)=>{let c=new Iy();ANQ(c,a,b);return c;},AOP=()=>{let b,c,d;Cx=Ua(G(373),0);b=Ua(G(374),1);Di=b;c=U(Iy,2);d=c.data;d[0]=Cx;d[1]=b;AEy=c;};
function Mz(){N.call(this);this.Ap=0;}
let NC=null,AB_=null,Jl=()=>{Jl=Bf(Mz);AGw();},AKC=(a,b)=>{Jl();a.Ap=b;},AHk=a=>{let b=new Mz();AKC(b,a);return b;},ALj=(a,b)=>{let c,d,e,f,g;c=Bb();d=Bq(Et(b,59));while(true){if(!Br(d))return Bm(CU(G(375),c));b=Et(Bp(d),44);Jl();e=b;if(e.qd!=3)f=Bg();else{b=NC;g=Z(e,0);b=Mb(b,g);g=NC;f=Z(e,1);g=Mb(g,f);f=AB_;e=Z(e,2);f=Mr(f,e);if(BX(b)&&BX(g)&&BX(f)){b=Bs(b);g=Bs(g);f=Bs(f);e=K();H(P(H(P(H(e,b),44),g),44),f);f=Bm(J(e));}else f=Bg();}if(BN(f))break;b=c;if(b.qd==a.Ap)break;V(b,Bs(f));}return Bg();},ADQ=a=>{let b,
c;b=a.Ap;c=K();H(O(H(c,G(376)),b),G(377));return J(c);},AGw=()=>{NC=P6(0);AB_=C7(0.0,1.0);};
function Xl(){let a=this;N.call(a);a.By=null;a.Bb=0;}
let AEn=(a,b,c)=>{a.By=b;a.Bb=c;},P5=(a,b)=>{let c=new Xl();AEn(c,a,b);return c;},AH$=(a,b)=>{let c,d,e,f;c=Bb();d=Bq(Et(b,44));while(true){if(!Br(d))return Bm(CU(G(116),c));e=Bp(d);f=a.By.bY(e);if(BN(f))break;e=c;if(e.qd==a.Bb)break;V(e,Bs(f));}return Bg();},AF5=a=>{let b,c,d;b=a.By.fB();c=a.Bb;d=K();H(O(H(H(H(d,G(378)),b),G(379)),c),G(380));return J(d);};
function QB(){N.call(this);this.Al=0;}
let AMn=(a,b)=>{a.Al=b;},P6=a=>{let b=new QB();AMn(b,a);return b;},Mb=(a,b)=>{let c,d,e,f;c=EP(b);if(Qv(c))return Bg();d=H6(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.Al)break b;}f=0;break a;}f=1;}return !f?Bg():Bm(Eg(d));},AL_=a=>{return !a.Al?G(381):G(382);};
function Pe(){let a=this;N.call(a);a.Ba=0.0;a.Bl=0.0;}
let AHd=(a,b,c)=>{a.Ba=b;a.Bl=c;},C7=(a,b)=>{let c=new Pe();AHd(c,a,b);return c;},Mr=(a,b)=>{let c,d;c=EP(b);if(Qv(c))return Bg();d=H6(c);return !(d===BM(d)&&d>=a.Ba&&d<=a.Bl?1:0)?Bg():Bm(Eg(d+0.0));},ABC=a=>{let b,c,d;b=Eg(a.Ba);c=Eg(a.Bl);d=K();H(H(H(H(d,G(383)),b),G(85)),c);return J(d);};
function Mq(){let a=this;N.call(a);a.zt=null;a.ww=null;}
let AJA=(a,b,c)=>{a.zt=b;a.ww=c;},P7=(a,b)=>{let c=new Mq();AJA(c,a,b);return c;},AJK=(a,b)=>{return !Y(Er(b),a.ww)?a.zt.bY(b):Bm(a.ww);},AOH=a=>{let b,c,d;b=a.zt.fB();c=a.ww;d=K();H(H(H(d,b),G(384)),c);return J(d);};
function Ys(){N.call(this);this.Aw=null;}
let AI0=b=>{let c;c=new Ys;c.Aw=KO(b);return c;},AOw=(a,b)=>{let c,d,e;c=Bb();d=Bq(Et(b,44));while(true){if(!Br(d))return Cn(c)?Bg():Bm(CU(G(116),c));e=Er(Bp(d));if(!F8(a.Aw,e))break;if(F8(c,e))break;V(c,e);}return Bg();},AJE=a=>{let b,c;b=CU(G(136),a.Aw);c=K();H(H(H(c,G(385)),b),G(386));return J(c);},On=M(N),AMJ=a=>{return;},ANE=()=>{let a=new On();AMJ(a);return a;},ADH=(a,b)=>{let c,d;a:{c=Er(b);d=(-1);switch(CR(c)){case 0:if(!Y(c,G(3)))break a;d=0;break a;case 3569038:if(!Y(c,G(41)))break a;d=1;break a;case 97196323:if
(!Y(c,G(40)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bm(G(41));break b;case 2:b=Bm(G(40));break b;default:}b=Bg();}return b;},AMg=a=>{return G(387);},AAM=M(EA),AHy=M(),MD=M(0),LE=M(),ALe=(b,c)=>{b;Hq();Lk.delete(c);},LD=M(),ANf=(b,c)=>{b;Hq();IS.delete(c);};
function R9(){let a=this;I.call(a);a.EH=null;a.uQ=null;a.Fg=null;a.xV=null;a.Bg=null;a.zk=null;a.xO=null;}
let ABz=(a,b)=>{let c;c=B2(a.uQ,G(388),b);c.setAttribute("type","button");return c;};
function ZI(){let a=this;I.call(a);a.zA=null;a.uS=null;a.uF=null;a.sB=null;a.sE=null;a.uf=null;a.yj=null;a.D7=null;a.AE=null;a.wC=null;a.A4=null;a.zN=null;a.Bp=null;a.z8=null;a.BR=0;}
let AK1=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.A4=By(1,1);a.zN=By(1,1);a.Bp=By(1,1);a.z8=By(1,1);a.zA=b;a.uf=e;BS(a.zN,0,0,d);a.sE=JP(By(c,Bt(b,0)),By(c,1));a.uS=B9(b);a.yj=B9(b);a.AE=B9(b);a.wC=B9(b);e=B9(b);a.D7=e;g=W(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cz(e,g);a.uF=EB(b,a.sE.qv);a.sB=Ij(b,c);},W4=(a,b,c,d,e)=>{let f=new ZI();AK1(f,a,b,c,d,e);return f;},S8=(a,b,c,d,e)=>{let f,g;f=c.wZ;a.BR=f;ZZ(b,f,a.sE);Cz(a.uS,d);Do(a.uF,a.uS);BS(a.A4,0,0,a.zA.qJ.iN(Fk(a.uF),a.sE.qC));JC(a.sB,
a.uS,a.uF,a.sE.qC);a.uf.iQ(e);b=a.uf.iR();if(b instanceof Iv){b=b;Cz(a.wC,Ct(b.uo));}b=a.uf.iR();if(b instanceof HS){b=b;Cz(a.AE,Ct(b.tQ));Cz(a.wC,Ct(b.tS));}Cz(a.yj,d);a.uf.iS(a.yj,a.sB);b=a.uf.iR();if(b instanceof HS){g=b;BS(a.Bp,0,0,g.tH);BS(a.z8,0,0,g.tC);}};
function I2(){Bz.call(this);this.y3=null;}
let Os=null,PH=null,N$=null,AKK=null,EX=()=>{EX=Bf(I2);AEs();},AOi=(a,b,c,d)=>{EX();B5(a,b,c);a.y3=d;},QC=(a,b,c)=>{let d=new I2();AOi(d,a,b,c);return d;},AEs=()=>{let b,c,d;Os=QC(G(389),0,G(390));PH=QC(G(188),1,G(391));b=QC(G(392),2,G(393));N$=b;c=U(I2,3);d=c.data;d[0]=Os;d[1]=PH;d[2]=b;AKK=c;};
function Wd(){let a=this;I.call(a);a.yQ=null;a.rX=0;a.zb=null;a.rV=0;a.vz=0;}
let Fw=a=>{return a.rX>=a.yQ.p_.length?0:Bj(a.yQ,a.rX);},Qa=b=>{return 48<=b&&b<=57?1:0;},Tx=a=>{let b,c;b=Fw(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.rX=a.rX+1|0;return c;};
function SL(){I.call(this);this.wr=0.0;}
let EF=null,AO1=(a,b)=>{a.wr=b;},ACq=a=>{let b=new SL();AO1(b,a);return b;},H6=a=>{let b;if(a!==EF)return a.wr;b=new D$;Bn(b);S(b);},Qv=a=>{return a!==EF?0:1;},Wi=(a,b)=>{if(a!==EF)b=a.wr;return b;};
function AC3(){let a=this;I.call(a);a.sv=null;a.uy=0;a.vP=null;a.sG=null;a.xo=null;a.AL=null;a.FX=null;a.Eo=null;a.sV=null;a.rm=0;a.x5=0.0;}
let ANX=(a,b)=>{a.sV=CZ(b);a.sv=E8(b);a.uy=Jz(b);a.vP=ABh(b);a.sG=(Um(b)).iV(a.sV);a.xo=EB(a.sV,a.sv.qv);a.AL=Ij(a.sV,Ca(a.sv));a.FX=YQ(a.sV,a.uy);a.Eo=YQ(a.sV,Ca(a.sv)%a.uy|0);Q9(a);},RS=a=>{let b=new AC3();ANX(b,a);return b;},XP=a=>{return AAb(Ct(a.sG),a.vP.iX());},XS=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new MF;d=a.sV;e=a.sv;f=SX(a.rm,a.uy,Ca(e));g=a.rm;h=a.x5;i=Ct(a.sG);j=a.vP.iX();k=NU(Fk(a.xo));c.qk=d;c.qu=e;c.tw=f;c.ri=g;c.tF=h;c.qP=i;c.xU=j;c.uY=k;c.yz=b;return c;},Xj=a=>{let b,c,d,e,f;b=a.vP;c=a.sG;if(a.uy
>=Ca(a.sv)){JC(a.AL,a.sG,a.xo,a.sv.qC);d=a.AL;}else{d=SX(a.rm,a.uy,Ca(a.sv));e=d.uc!=a.uy?a.Eo:a.FX;f=a.sG;ZZ(a.sv,d.wZ,e.Bn);Do(e.Bd,f);JC(e.Bz,f,e.Bd,e.Bn.qC);d=e.Bz;}b.iS(c,d);a.rm=a.rm+1|0;Q9(a);},Yz=(a,b,c)=>{a.rm=b;Cz(a.sG,c.uP);a.vP.iQ(c.vQ);Q9(a);},Q9=a=>{Do(a.xo,a.sG);a.x5=a.sV.qJ.iN(Fk(a.xo),a.sv.qC);};
function YZ(){let a=this;I.call(a);a.tn=null;a.BN=0.0;a.D4=0.0;a.rY=0.0;a.A2=0.0;a.vj=null;a.ro=null;a.w2=null;}
let RW=(b,c)=>{return Be(Be(54.0,2.0*(VX(c)-3.0)),0.4*Xw(b,c));},VX=b=>{return Be(32.0,b*0.1);},Xw=(b,c)=>{return Be(250.0,(c-2.0*VX(c))/BB(b));},WV=a=>{return a.rY;},Io=(a,b)=>{let c;c=a.A2;return c*b-(c*BB(a.tn)-a.BN)/2.0;},EZ=(a,b,c)=>{let d,e;d=(a.D4-E_(a))/2.0;e=a.vj.data;return e[b]*c-(e[b]*(Bt(a.tn,b)-1|0)/2.0-d);},Kb=(a,b)=>{return a.ro.data[b];},QK=(a,b)=>{let c,d,e,f,g;c=a.ro.data;d=b.w4;e=c[d];f=Io(a,d);g=e/2.0;return BY(f-g,EZ(a,b.w4,b.ua)-g,e,e);},JK=(a,b)=>{return b>0&&a.ro.data[b]>=14.0?1:0;},ZU
=(a,b)=>{return !(a.ro.data[b]>=33.0)?0:1;},ANP=(a,b)=>{return !(a.ro.data[b]>=46.0)?0:1;},Hx=(a,b)=>{return b>0&&a.vj.data[b]>=56.0&&a.A2>=NB(a)+4.0?1:0;},K_=(a,b)=>{return !(a.w2.data[b]>0.0)?0:1;},Pr=a=>{return CD(a.tn)<=600?0:1;},F2=(a,b)=>{b=b-1|0;return Io(a,b)- -a.ro.data[b]/2.0;},J9=(a,b)=>{return Io(a,b)-a.ro.data[b]/2.0;},Zr=(a,b,c,d)=>{return BY(b-d/2.0,c-E_(a)/2.0,d,E_(a));},E_=a=>{return BM(a.rY*1.3);},TG=a=>{return BV(a.rY*0.602*5.0)+6.0;},NB=a=>{return BV(a.rY*0.602*7.0)+6.0;},Hj=(a,b,c,d,e)=>
{let f;f=EZ(a,b-1|0,d);return e*(EZ(a,b,c)-f)- -f;},R7=(a,b)=>{let c;c=!Hx(a,b)?0.0:NB(a);return Ba(a.ro.data[b],c)+6.0;},Yf=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bt(a.tn,b);g=X(f,Bt(a.tn,b-1|0));h=0;i=c-d;j=c- -d;k=Ll(d,0.0);while(h<g){l=Hj(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Hj(a,b,n,o,i)-l;q=Hj(a,b,n,o,j)-l;e=Be(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Be(Bh(p),Bh(q)))-(!k?E_(a):E_(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;};
function IV(){let a=this;N.call(a);a.x$=0.0;a.yy=0.0;a.qM=null;a.tK=null;a.wJ=null;a.xj=0.0;a.y9=null;a.wf=0.0;a.qX=0.0;a.tR=0.0;a.vx=0.0;}
let YR=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.x$=b;a.yy=c;a.qM=d;a.tK=e;a.wJ=f;a.xj=g;a.y9=h;a.wf=i;a.qX=j;a.tR=k;a.vx=l;},Lu=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new IV();YR(l,a,b,c,d,e,f,g,h,i,j,k);return l;},ADk=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=EQ(b);e=BV(3.75*d);f=VT(b);g=Ba(1.0,Be(f,CC(c-e-BV(2.2*d))));h=Vy(b)+CC((f-g)/2.0);i=BY(h,e,g,g);j=CB(i)+BM(1.25*d);k=new IV;l=BY(j,e,BM(1.0*d),g);j=1.15*d;B1();YR(k,b,c,i,l,Cc(j,CG),BM(1.35*d),G7(d,CG),BM(2.9*d),d,Ba(5.5,Be(10.0,0.028*g)),1.5);return k;},AAg=(b,c)=>{let d,e,f,g,
h,i;d=EQ(b);e=BV(3.9*d);f=BV(1.9*d);g=b-e-d;h=Ba(1.0,CC(Be(g,c-f-BV(3.6*d))));g=e- -CC((g-h)/2.0);B1();i=Cc(d,CG);return Lu(b,c,BY(g,f,h,h),BY(b,f,0.0,0.0),i,0.0,i,0.0,d,Ba(5.0,Be(10.0,0.028*h)),1.5);},ZL=(b,c)=>{let d,e,f,g,h,i,j,k;d=EQ(b);e=BV(3.9*d);f=BV(2.0*d);g=b-BV(1.6*d);h=c-BV(2.2*d);i=BY(e,f,Ba(1.0,g-e),Ba(1.0,h-f));B1();j=G7(d,Cs);k=BM(1.25*d);return Lu(b,c,i,BY(CB(i),f,0.0,i.qI),j,k,j,k,d,4.0,1.5);},Uq=b=>{let c;c=EQ(b);return BV(3.75*c)+VT(b)+BV(2.2*c);},VT=b=>{let c;c=BV(5.5*EQ(b));return CC(b-
Vy(b)-c);},Vy=b=>{let c;c=EQ(b);return BV((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},EQ=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Iu=a=>{return a.qX*0.35;},C8=a=>{return a.qX*0.08;},W9=(a,b,c)=>{return Ba(1.0,Be(9.0,CC(b/c)))|0;},Lm=(a,b)=>{return !(b>=a.qX*25.0)?3:7;},AJT=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(IV)){b=b;if(a.x$!==b.x$){c=0;break a;}if(a.yy!==b.yy){c=0;break a;}if(!R(a.qM,b.qM)){c=0;break a;}if(!R(a.tK,b.tK)){c=0;break a;}if(!R(a.wJ,b.wJ)){c=0;break a;}if(a.xj!==b.xj){c
=0;break a;}if(!R(a.y9,b.y9)){c=0;break a;}if(a.wf!==b.wf){c=0;break a;}if(a.qX!==b.qX){c=0;break a;}if(a.tR!==b.tR){c=0;break a;}if(a.vx===b.vx){c=1;break a;}c=0;}else c=0;}return c;};
function O$(){let a=this;N.call(a);a.rz=null;a.qY=null;}
let AAl=(a,b,c)=>{a.rz=b;a.qY=c;},AEM=(a,b)=>{let c=new O$();AAl(c,a,b);return c;},ACv=(b,c)=>{return ADk(b,c-18.0);},Ti=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;d=NF(c.wi.sd,a.rz.qM);b.eq(BY(0.0,0.0,b.gm(),b.gn()),a.qY.qt);e=CI(c.uG);VY(b,a.rz,a.qY,c.tJ,e);f=c.vJ;g=Dj(b,C8(a.rz));b.eq(Iq(b,a.rz.qM,g),Dl(a.qY.uE,0.0));e=Bb();h=0;while(true){i=f.wn;if(h>=i.qd)break;i=Z(i,h);j=a.qY.uE;h=h+1|0;k=Dl(j,h/f.wn.qd);b.eq(OS(d,i.wM),k);k=Bq(i.v5);while(Br(k)){l=(JV(d,Bp(k))).rq;V(e,l);}}f=Cq(a.qY.qo,
0.28);b.ez(Ft(e),BQ(f,C8(a.rz)));f=c.v7;m=(JV(d,Df(f.tk))).rq;n=0;while(true){l=f.xC.data;if(n>=l.length)break;if(l[n]>c.tJ)break;n=n+1|0;}o=m.data;l=Ul(d,c);p=2*n|0;q=D1(m,p+2|0);r=W((o.length-p|0)+2|0);s=r.data;Cb(l,0,q,p,2);Cb(l,0,r,0,2);Cb(m,p,r,2,s.length-2|0);e=Cq(a.qY.qt,0.75);b.ez(Ft(FH(q,r)),BQ(e,4.0));b.ez(Df(r),BQ(a.qY.qR,0.75));b.ez(Df(q),BQ(a.qY.qo,1.5));e=new Ey;f=Bb();l=Bd(n).data;p=0;i=f;while(p<n){h=2*p|0;g=o[h];t=o[h+1|0];u=1.6-(-1.6)*p/n;v=1;w=0;x=3.0*u;while(true){h=i.qd;if(w>=h)break;if
(!v)break;v=!(Ba(Bh(g-o[2*l[w]|0]),Bh(t-o[(2*l[w]|0)+1|0]))>x)?0:1;w=w+1|0;}if(v){l[h]=p;k=new Cy;g=g-u;y=t-u;x=2.0*u;DI(k,g,y,x,x);V(i,FJ(k,u));}p=p+1|0;}Ke(e,f);b.eq(e,a.qY.qo);if(n>0){e=CV(o[0],o[1],3.5);b.eq(e,a.qY.qt);b.ez(e,BQ(Wn(a.qY),1.5));}Of(d,b,a.rz,a.qY);AHQ(a,b,AFt(c));f=APi(AM4(c));e=a.rz;i=a.qY;Vv(b,e,i,AJg(i),NV(f),ADV(f,a.rz));ANL(a,b,d,c);},ANL=(a,b,c,d)=>{let e;e=(Ul(c,d)).data;b.eq(CV(e[0],e[1],5.5- -a.rz.vx),a.qY.qt);b.eq(CV(e[0],e[1],5.5),a.qY.uj);},Ul=(b,c)=>{let d,e;d=W(2);e=d.data;e[0]
=DK(b,c.wG);e[1]=Dw(b,c.wH);return d;},AHQ=(a,b,c)=>{let d,e,f,g,h;d=a.rz.qX;B1();e=Cc(d,CG);f=c.wh;g=c.w1;c=K();H(H(H(H(c,G(394)),f),G(395)),g);c=J(c);h=a.rz;f=h.qM;b.jh(c,f.qf- -f.qj/2.0,h.yy+18.0-h.qX/2.0,e,a.qY.qR);};
function YV(){let a=this;I.call(a);a.Ce=null;a.Cf=null;}
let AMo=(a,b)=>{let c,d,e,f,g;b=b;c=a.Ce;d=a.Cf;e=HL(Cg(c.r5));f=E5(c.r5);g=new Vm;g.BS=c;g.BM=e;g.BO=f;g.BP=b;g.BQ=d;K2(g,new Vl);};
function Vu(){let a=this;I.call(a);a.sz=null;a.A_=0;}
let AB5=b=>{let c,d,e,f,g,h;c=new Vu;c.sz=K();d=CN(E6(Uj(b),new WW),G(3));e=K();H(H(e,G(396)),d);Gx(c,J(e));f=Bq(W0(b));while(Br(f)){d=Bp(f);g=d.yn;h=d.yF;b=K();H(H(H(H(b,G(397)),g),G(398)),h);Gx(c,J(b));Ie(c,d.wE);}Gx(c,G(399));Ie(c,G(400));Gx(c,G(401));Ie(c,G(402));Gx(c,G(403));Ie(c,G(404));Gx(c,G(405));Ie(c,G(406));b=Jb(c.sz);c=K();H(H(H(c,G(407)),b),G(408));return J(c);},Gx=(a,b)=>{XB(a,G(409));Tc(a,b);},Ie=(a,b)=>{XB(a,G(410));L(a.sz,G(411));Tc(a,b);},XB=(a,b)=>{let c;b=L(L(L(L(a.sz,a.A_<=0?G(3):G(412)),
G(413)),b),G(414));c=a.A_+1|0;a.A_=c;L(O(b,c),G(415));},Tc=(a,b)=>{let c,d,e;c=!UC(b,G(82))?b.p_.length:b.p_.length-1|0;L(a.sz,G(416));d=0;while(d<c){a:{e=Bj(b,d);switch(e){case 10:L(a.sz,G(417));break a;case 34:case 92:P(P(a.sz,92),e);break a;default:}P(a.sz,e);}d=d+1|0;}L(a.sz,G(418));},H2=M(0);
function AC7(){let a=this;I.call(a);a.yP=null;a.yW=0;a.yi=0;}
let AJH=(a,b,c)=>{a.yi=(-1);a.yP=OG(b);a.yW=c;},ABr=(a,b)=>{let c=new AC7();AJH(c,a,b);return c;},AA7=(b,c)=>{let d,e,f;d=2+CD(CZ(b))|0;e=1.2E7/d|0;if(c<e)b=Bg();else{f=e-1|0;b=K();H(O(H(O(H(O(H(b,G(419)),c),G(420)),d),G(421)),f),G(422));b=Bm(J(b));}return b;},YC=a=>{return a.yW+2|0;},Gf=a=>{return a.yi>a.yW?0:1;},ZQ=a=>{let b,c,d,e,f,g,h,i,j;if(!Gf(a)){b=new D$;c=a.yW;d=K();P(O(H(d,G(423)),c),46);Bu(b,J(d));S(b);}e=a.yi;a.yi=e+1|0;if(e>=0){Lq(a.yP,e,1);b=Gk(a.yP);d=K();L(P(O(d,b.ri),44),CI(b.tF));f=b.qP.data;c
=f.length;e=0;while(e<c){g=f[e];L(P(d,44),CI(g));e=e+1|0;}return J(L(d,G(424)));}h=(Gk(a.yP)).qk;b=CL(G(425));e=1;while(e<=BB(h)){i=0;while(i<Bt(h,e)){j=0;while(j<Bt(h,e-1|0)){P(O(L(O(P(O(L(b,G(426)),e),91),i),G(427)),j),93);j=j+1|0;}i=i+1|0;}c=0;while(c<Bt(h,e)){P(O(P(O(L(b,G(428)),e),91),c),93);c=c+1|0;}e=e+1|0;}return J(L(b,G(424)));},GN=M(0);
function Yn(){let a=this;I.call(a);a.Dj=null;a.Dk=null;a.Dg=null;}
let AGp=a=>{let b,c,d,e;b=a.Dj;c=a.Dk;d=a.Dg;e=0;while(e<50&&Gf(b)){L(c,ZQ(b));e=e+1|0;}if(!Gf(b))d.say(Bi(J(c)));return Gf(b);},Yo=M(),AGh=a=>{return;};
function Uf(){let a=this;I.call(a);a.Bf=null;a.Cu=null;a.FB=0;}
let K2=(b,c)=>{let d;d=new Uf;d.Bf=b;d.Cu=c;Za(d);return d;},Za=a=>{let b;b=new LM;b.FD=a;setTimeout(BD(Bo(b),"onTimer"),0);},AOg=M(),Pz=b=>{let c,d,e,f;c=CL(G(429));d=Uj(b);e=new TK;e.Dx=c;CK(d,e);d=G(3);f=Bq(W0(b));while(Br(f)){e=Bp(f);L(L(c,d),e.wE);d=G(398);}return J(c);};
function SC(){let a=this;I.call(a);a.E_=null;a.E9=null;}
let ANs=(a,b)=>{let c,d,e;b=b;c=a.E_;d=a.E9;e=Te(Cg(c.r5),b.wY,b.xm,ACx(c));b=new ADg;b.F4=e;b.F3=d;K2(b,new ADf);},AKu=M(),Ne=b=>{let c,d;c=F9();b=new URLSearchParams(Bi(b));d=new LH;d.B0=c;b.forEach(BD(Bo(d),"pair"));return c;},YX=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<E4(b)){e=D9(b,d);f=E3(b,d);c.append(Bi(e),Bi(f));d=d+1|0;}return BL(c.toString());};
function Wa(){let a=this;N.call(a);a.zs=null;a.Gy=null;}
let PB=b=>{let c,d,e,f,g,h,i,j,k;c=JN();d=Bb();e=0;while(e<E4(b)){c=CN(TE(c,b,e),c);e=e+1|0;}e=0;while(e<E4(b)){f=Oq(D9(b,e));if(BN(f)){f=APz(D9(b,e));V(d,f);}else if(BN(TE(c,b,e))){f=AIa(Bs(f),E3(b,e),BH(c,Bs(f)));V(d,f);}e=e+1|0;}g=new UT;g.su=Bb();g.qE=c;if(U0(c))V(g.su,G(430));BF();S1(g,F5,En,G(21));if(KP(g.qE)&&!Ig(g.qE,GG)){b=g.su;f=Jt(g,GG);h=K();H(H(H(h,G(431)),f),G(432));f=J(h);V(b,f);}if(D7(g.qE,E7,G(16))&&!ABI(g.qE)){h=g.su;i=(KV(g.qE)).data.length;f=(KV(g.qE)).data.length!=1?G(433):G(434);e=CD(CZ(g.qE));j
=K();H(O(H(H(O(H(j,G(435)),i),f),G(436)),e),G(437));f=J(j);V(h,f);}S1(g,Gw,E7,G(16));b=Bb();i=CD(CZ(g.qE));j=Bq(Et(BH(g.qE,GQ),44));k=i;while(Br(j)){f=Bp(j);if(Rf(f)>=k)V(b,f);}if(!Cn(b)){f=g.su;b=Dn(CU(G(116),b));e=i-1|0;h=K();P(O(H(H(H(h,G(438)),b),G(439)),e),46);h=J(h);V(f,h);}if(Y(CN(FG(g.qE,Gb),G(3)),G(178))&&!Qr(g.qE)){f=g.su;b=Jt(g,E0);h=K();H(H(H(h,G(440)),b),G(441));h=J(h);V(f,h);}e=Ca(E8(g.qE));if(!D7(g.qE,Fv,G(20))&&ER(g.qE,Fv)>e){b=g.su;f=Jt(g,Fv);h=K();P(O(H(H(h,f),G(442)),e),46);f=J(h);V(b,f);}if
(ER(g.qE,EG)>Ea(g.qE)){b=g.su;f=Jt(g,EG);e=Ea(g.qE);h=K();P(O(H(H(h,f),G(443)),e),46);f=J(h);V(b,f);}f=g.su;Zq(d,f);b=new Wa;b.zs=c;b.Gy=d;return b;},TE=(b,c,d)=>{let e,f;e=Oq(D9(c,d));f=new WU;f.E4=b;f.E5=c;f.E6=d;return VC(e,f);},APz=b=>{let c,d,e,f,g,h;c=Bb();d=(Dc()).data;e=d.length;f=0;while(f<e){g=d[f].qW;V(c,g);f=f+1|0;}b=Dn(b);c=CU(G(136),c);h=K();P(H(H(H(H(h,G(444)),b),G(445)),c),46);return J(h);};
function LL(){let a=this;N.call(a);a.uP=null;a.vQ=null;}
let AJY=(a,b,c)=>{a.uP=b;a.vQ=c;},AAb=(a,b)=>{let c=new LL();AJY(c,a,b);return c;},AFW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(LL)){b=b;c=!R(a.uP,b.uP)?0:R(a.vQ,b.vQ)?1:0;}else c=0;return c;},D$=M(B_),AEE=M(),AOl=(b,c)=>{b.setLineDash(c?[c]:[]);},KA=M(Bz),Cs=null,CG=null,HE=null,RI=null,B1=()=>{B1=Bf(KA);AJp();},ANO=(a,b,c)=>{B1();B5(a,b,c);},NJ=(a,b)=>{let c=new KA();ANO(c,a,b);return c;},AJp=()=>{let b,c,d;Cs=NJ(G(149),0);CG=NJ(G(446),1);b=NJ(G(447),2);HE=b;c=U(KA,3);d=c.data;d[0]=Cs;d[1]=
CG;d[2]=b;RI=c;};
function FZ(){let a=this;N.call(a);a.rA=0.0;a.s7=null;a.t7=null;a.vr=null;}
let JE=(a,b,c,d,e)=>{a.rA=b;a.s7=c;a.t7=d;a.vr=e;},APE=(a,b,c,d)=>{let e=new FZ();JE(e,a,b,c,d);return e;},Cc=(b,c)=>{let d,e;d=new FZ;Du();e=IW;DU();JE(d,b,e,I7,c);return d;},G7=(b,c)=>{let d,e;d=new FZ;Du();e=Gs;DU();JE(d,b,e,I7,c);return d;},AAe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(FZ)){b=b;c=a.rA!==b.rA?0:!R(a.s7,b.s7)?0:!R(a.t7,b.t7)?0:R(a.vr,b.vr)?1:0;}else c=0;return c;};
function DD(){let a=this;I.call(a);a.r2=null;a.wc=0;a.sa=null;a.CL=null;a.zR=null;a.zT=null;a.yG=null;a.ED=null;a.z2=0;}
let B7=a=>{let b,c,d,e;b=a.r2;c=b.vo;EO();if(!(c!==GB&&c!==Ew?1:0))b=b.Bm;else{b=b.Bm;d=a.wc;e=K();O(H(e,b),d);b=J(e);}return b;},HQ=(a,b,c)=>{let d;d=new Qz;d.rf=a;d.q4=b;d.rg=c;return d;},Q_=(a,b)=>{let c;a:{KT();switch(MT.data[a.r2.vo.qa]){case 1:case 2:b=Re(a,b);c=K();O(H(c,G(44)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,G(448)),b);c=J(c);break a;case 5:break;default:c=new Ce;Bn(c);S(c);}c=G(3);}return c;},U8=(a,b)=>{let c,d;a:{KT();switch(MT.data[a.r2.vo.qa]){case 1:c=ABT(a.wc,b);break a;case 2:case 4:case 5:break;case 3:c
=ABT(a.wc-1|0,b);d=K();H(H(d,G(449)),c);c=J(d);break a;default:c=new Ce;Bn(c);S(c);}c=G(3);}return c;},ABT=(b,c)=>{let d;if(b){d=K();O(H(d,G(448)),c);d=J(d);}else{d=K();O(H(d,G(450)),c);d=J(d);}return d;},Re=(a,b)=>{if(ACZ(a.r2))b=a.CL.Ej.BR+b|0;return b;};
function G2(){let a=this;Bz.call(a);a.Bm=null;a.yp=null;a.vo=null;}
let IZ=null,Ml=null,IX=null,Mn=null,Mk=null,O9=null,JI=null,JJ=null,Nz=null,Nx=null,NL=null,Ov=null,Nb=null,Ng=null,Nh=null,Pu=null,Py=null,N9=null,N8=null,Jr=null,Jn=null,KI=null,KC=null,M4=null,MV=null,N2=null,N3=null,AIR=null,Cv=()=>{Cv=Bf(G2);AHg();},S7=(a,b,c,d,e,f)=>{Cv();B5(a,b,c);a.Bm=d;a.yp=e;a.vo=f;},BU=(a,b,c,d,e)=>{let f=new G2();S7(f,a,b,c,d,e);return f;},ACZ=a=>{let b;b=a.vo;EO();return b!==Es&&b!==GB?0:1;},AOZ=()=>{let b,c;Cv();b=U(G2,27);c=b.data;c[0]=IZ;c[1]=Ml;c[2]=IX;c[3]=Mn;c[4]=Mk;c[5]=
O9;c[6]=JI;c[7]=JJ;c[8]=Nz;c[9]=Nx;c[10]=NL;c[11]=Ov;c[12]=Nb;c[13]=Ng;c[14]=Nh;c[15]=Pu;c[16]=Py;c[17]=N9;c[18]=N8;c[19]=Jr;c[20]=Jn;c[21]=KI;c[22]=KC;c[23]=M4;c[24]=MV;c[25]=N2;c[26]=N3;return b;},AHg=()=>{let b,c;b=new G2;HY();c=DJ;EO();S7(b,G(451),0,G(451),c,Es);IZ=b;Ml=BU(G(452),1,G(80),DJ,GB);IX=BU(G(453),2,G(453),DJ,C9);Mn=BU(G(454),3,G(455),DJ,C_);Mk=BU(G(456),4,G(456),DJ,Es);O9=BU(G(177),5,G(81),DJ,Ew);JI=BU(G(457),6,G(458),Fg,Es);JJ=BU(G(459),7,G(460),Fg,Es);Nz=BU(G(461),8,G(68),Fg,C9);Nx=BU(G(462),
9,G(69),Fg,C_);NL=BU(G(463),10,G(464),Cd,Ew);Ov=BU(G(465),11,G(466),Cd,Ew);Nb=BU(G(467),12,G(468),Cd,Ew);Ng=BU(G(469),13,G(470),Cd,C9);Nh=BU(G(471),14,G(472),Cd,C_);Pu=BU(G(473),15,G(474),Cd,C9);Py=BU(G(475),16,G(476),Cd,C_);N9=BU(G(477),17,G(478),Cd,C9);N8=BU(G(479),18,G(480),Cd,C_);Jr=BU(G(481),19,G(482),Cd,C9);Jn=BU(G(483),20,G(484),Cd,C_);KI=BU(G(485),21,G(486),Cd,C9);KC=BU(G(487),22,G(488),Cd,C_);M4=BU(G(489),23,G(490),Cd,C9);MV=BU(G(491),24,G(492),Cd,C_);N2=BU(G(493),25,G(494),Cd,C9);N3=BU(G(495),26,G(496),
Cd,C_);AIR=AOZ();},ACL=M(),Rh=null,K9=()=>{K9=Bf(ACL);AJS();},I5=b=>{let c,d,e,f,g,h,i,j;K9();c=Bh(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=Rh.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return VD(EE(b,d));}h=Eg(b);f=DQ(h,101);if(f<0)return h;i=EP(Ck(h,0,f));if(i===EF){h=new D$;Bn(h);S(h);}i=VD(EE(i.wr,3));h=Ep(h,f);j=K();H(H(j,i),h);return J(j);},VD=b=>{let c,d;K9();if(DQ(b,46)<0)return b;c=b.p_.length;while(true){d=c-1|0;if(Bj(b,d)!=48)break;c=c+(-1)|0;}if(Bj(b,d)==46)c=d;return Ck(b,0,c);},AJS=
()=>{Rh=BW([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},ACm=M(),XH=null,LF=()=>{LF=Bf(ACm);APs();},APs=()=>{let b,c;b=Bd((Na()).data.length);c=b.data;XH=b;c[IT.qa]=1;c[Iw.qa]=2;c[Lc.qa]=3;c[Pk.qa]=4;c[KB.qa]=5;},ND=M(F3),Li=M(ND),Us=a=>{Bn(a);},APQ=()=>{let a=new Li();Us(a);return a;},Ce=M(Li);
function Cl(){Bz.call(this);this.u2=null;}
let CP=null,DH=null,HW=null,H8=null,GJ=null,H1=null,Im=null,Sk=null,C3=()=>{C3=Bf(Cl);ADE();},GD=()=>{C3();return Sk.fw();},Fi=(a,b,c,d)=>{C3();B5(a,b,c);a.u2=d;},AFo=a=>{return a.u2;},AKg=(a,b,c)=>{let d,e,f,g;d=b.p$;e=c.p$;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.jC(g[f]);f=f+1|0;}},SP=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.p$;g=c.p$;h=d.p$;i=e.p$;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.jD(l[j],m[j])*n[j];j=j+1|0;}},ADE=()=>{let b,c,d;b=new RC;Fi(b,
G(497),0,G(167));CP=b;b=new RA;Fi(b,G(498),1,G(168));DH=b;b=new Rz;Fi(b,G(499),2,G(12));HW=b;b=new Ry;Fi(b,G(500),3,G(169));H8=b;b=new Rx;Fi(b,G(501),4,G(170));GJ=b;b=new Rw;Fi(b,G(502),5,G(171));H1=b;b=new Ru;Fi(b,G(503),6,G(172));Im=b;c=U(Cl,7);d=c.data;d[0]=CP;d[1]=DH;d[2]=HW;d[3]=H8;d[4]=GJ;d[5]=H1;d[6]=b;Sk=c;};
function Sx(){let a=this;I.call(a);a.qg=null;a.qi=null;}
let AD_=(a,b)=>{let c,d,e,f;c=C6(b.sj);d=U(B8,c);e=d.data;a.qg=d;a.qi=U(B8,c);e[0]=By(0,0);a.qi.data[0]=By(0,0);f=1;while(f<c){a.qg.data[f]=By(Bt(b,f),Bt(b,f-1|0));a.qi.data[f]=By(Bt(b,f),1);f=f+1|0;}},B9=a=>{let b=new Sx();AD_(b,a);return b;},Ct=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.qg.data;if(c>=d.length)break;b=b+(d[c].p$.data.length+a.qi.data[c].p$.data.length|0)|0;c=c+1|0;}d=W(b);e=0;c=1;while(true){f=a.qg.data;if(c>=f.length)break;b=Su(f[c].p$,d,e);e=Su(a.qi.data[c].p$,d,b);c=c+1|0;}return d;},Cz=
(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.qg.data;if(d>=e.length)break;c=Xo(b,Xo(b,c,e[d].p$),a.qi.data[d].p$);d=d+1|0;}},AAX=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Su=(b,c,d)=>{let e;e=b.data.length;Cb(b,0,c,d,e);return d+e|0;},Xo=(b,c,d)=>{let e;e=d.data.length;Cb(b,c,d,0,e);return c+e|0;};
function Ku(){let a=this;I.call(a);a.zF=null;a.sl=null;a.qL=null;}
let PS=(a,b,c)=>{let d,e,f,g;a.zF=b;d=C6(b.sj);e=U(B8,d);f=e.data;a.sl=e;a.qL=U(B8,d);f[0]=By(0,0);a.qL.data[0]=c;g=1;while(g<d){a.sl.data[g]=By(c.qb,Bt(b,g));a.qL.data[g]=By(c.qb,Bt(b,g));g=g+1|0;}},EB=(a,b)=>{let c=new Ku();PS(c,a,b);return c;},Fk=a=>{return a.qL.data[BB(a.zF)];},Do=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.qg;d=b.qi;e=1;while(e<=BB(a.zF)){f=c.data;g=d.data;Q2(a.qL.data[e-1|0],f[e],a.sl.data[e]);b=g[e];h=a.sl.data[e];Fr(b.qb==h.qc&&b.qc==1?1:0,G(504),h,b,h);f=b.p$;i=h.p$;j=h.qc;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}AKg(DC(a.zF,e),a.sl.data[e],a.qL.data[e]);e=e+1|0;}};
function YK(){let a=this;I.call(a);a.vy=null;a.yg=null;a.wU=null;a.so=null;a.wW=null;a.y8=null;}
let AGN=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.vy=b;a.yg=f;g=Ij(b,e.qb);a.wU=g.sw;a.so=g.rO;a.wW=g.tu;a.y8=g.tt;h=d.qL;i=BB(b);j=BB(a.vy);k=d.qL.data[j];l=0;while(l<e.qb){BS(a.wU.data[j],l,0,a.vy.qJ.jD(Bc(k,l,0),Bc(e,l,0)));l=l+1|0;}a:{g=a.vy;b=g.sb;C3();if(b===CP){b=g.qJ;DB();if(b===C1){AA_(k,e,a.so.data[j]);break a;}}UV(a,j,d);}b=a.yg;FX();if(b===Iw)LS(a.so.data[j],(-1.0));while(true){m=CF(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!V5(a.yg,a.vy,i))G3(a.so.data[i],o,a.wW.data[i]);else G3(o,a.so.data[i],
a.wW.data[i]);Sv(a.so.data[i],a.y8.data[i]);if(f===Pk){LS(a.wW.data[i],e.qb);LS(a.y8.data[i],e.qb);}if(m>0){I1(a.so.data[i],c.qg.data[i],a.wU.data[j]);if(a.yg!==Lc)UV(a,j,d);else{n=a.wU.data;Cb(n[j].p$,0,a.so.data[j].p$,0,n[j].p$.data.length);}}i=i+(-1)|0;}},AH8=(a,b,c,d,e)=>{let f=new YK();AGN(f,a,b,c,d,e);return f;},UV=(a,b,c)=>{let d,e,f,g,h;d=c.sl.data[b].p$;e=c.qL.data[b].p$;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.so.data[b].p$.data[f]=(DC(a.vy,b)).jD(g[f],h[f])*a.wU.data[b].p$.data[f];f
=f+1|0;}},LS=(b,c)=>{let d,e,f;d=b.p$;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function Mt(){let a=this;I.call(a);a.vl=null;a.r_=null;a.yU=null;a.yH=null;}
let O_=(b,c,d,e)=>{let f,g,h,i,j,k;f=new Mt;f.r_=ADm();f.yU=Bb();f.vl=b;g=Kj(f.r_,G(244),d);h=1;while(h<=BB(b)){d=K();O(P(d,87),h);i=QZ(f,J(d),c.qg.data[h]);d=K();O(P(d,98),h);d=QZ(f,J(d),c.qi.data[h]);j=M7(QV(g,Js(i)),Js(d));d=K();O(P(d,90),h);j.rt=J(d);g=ABK(DC(b,h),j);j=K();O(P(j,65),h);g.rt=J(j);h=h+1|0;}a:{b=Kj(f.r_,G(80),e);HC();switch(LO.data[f.vl.qJ.qa]){case 1:c=Ej(QV(AAr(Js(b)),Kh(g)),QV(Js(Ej(Kl(f),b)),Kh(Ej(Kl(f),g))));break a;case 2:b=Ej(g,b);b=F4(b,b);d=b.qT;EH();c=PZ;k=U(Co,1);k.data[0]=b;c=CH(d,
c,k);break a;default:}b=new Ce;Bn(b);S(b);}c.rt=G(81);f.yH=c;return f;},Yc=a=>{let b,c,d,e,f,g,h,i,j,k;b=AB7(a.yH);while(!JM(b)){AAy(b);}b=B9(a.vl);c=Ct(b);d=0;e=Bq(a.yU);while(Br(e)){f=(Bp(e)).sX.p$.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cz(b,c);return b;},QZ=(a,b,c)=>{let d;d=Kj(a.r_,b,c);V(a.yU,d);return d;},ABK=(b,c)=>{let d,e;a:{HC();switch(VK.data[b.qa]){case 1:d=c.qT;C4();b=J3;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 2:d=c.qT;C4();b=Qt;e=U(Co,1);e.data[0]=c;b
=CH(d,b,e);break a;case 3:d=c.qT;C4();b=QI;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 4:d=c.qT;C4();b=LC;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 5:d=c.qT;C4();b=PD;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 6:d=c.qT;C4();b=QH;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;case 7:d=c.qT;C4();b=VO;e=U(Co,1);e.data[0]=c;b=CH(d,b,e);break a;default:}b=new Ce;Bn(b);S(b);}return b;},Kl=a=>{return Pq(a.r_,Eg(1.0),1.0);},AN4=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(P(f,87),b);f=ZC(a,J(f),c);g=K();O(P(g,
98),b);g=ZC(a,J(g),d);h=Bb();i=0;while(i<c.qb){j=X(i,c.qc);k=f;d=Z(k,j);l=e;m=F4(d,Z(l,0));n=1;while(true){j=c.qc;if(n>=j)break;m=M7(m,F4(Z(k,X(i,j)+n|0),Z(l,n)));n=n+1|0;}l=M7(m,Z(g,i));d=K();P(O(P(O(P(d,90),b),91),i),93);l.rt=J(d);m=ABK(DC(a.vl,b),l);d=K();P(O(P(O(P(d,65),b),91),i),93);m.rt=J(d);V(h,m);i=i+1|0;}return h;},ZC=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Bb();e=0;while(e<c.qb){f=0;while(f<c.qc){if(Bj(b,0)==98){g=K();P(O(P(g,91),e),93);h=J(g);}else{i=K();P(O(P(O(P(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,
b),h);g=J(g);j=U(B4(Dg),1);k=j.data;l=W(1);l.data[0]=Bc(c,e,f);k[0]=l;i=QZ(a,g,EC(j));V(d,i);f=f+1|0;}e=e+1|0;}return d;},AOO=M(),AMS=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B9(b);g=BB(b);while(true){h=CF(g,1);if(h<0)break;i=d.qL.data;j=g-1|0;k=i[j];l=c.qg.data[g];m=By(k.qb,k.qc);n=0;while(n<k.qb){o=0;while(o<l.qb){p=Bh(Bc(e,n,o));Ly(f.qi.data[g],o,0,p);q=0;while(q<l.qc){Ly(f.qg.data[g],o,q,p*Bh(Bc(k,n,q)));Ly(m,n,q,p*Bh(Bc(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.sl.data[j].p$;s=d.qL.data[j].p$;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.p$.data;u[h]=u[h]*Bh((DC(b,j)).jD(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},Ly=(b,c,d,e)=>{BS(b,c,d,Bc(b,c,d)+e);};
function P4(){let a=this;N.call(a);a.t9=null;a.vb=null;a.xp=null;}
let X2=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new P4;f=NP(d);g=NP(d);h=NP(d);e.t9=f;e.vb=g;e.xp=h;i=d.p$;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=Wo(i,j,b);f=Wo(i,j,c);m=Ba(1.0,Bh(l))/16.0;d=d;n=G9(d,l);f=f;o=G9(f,l);p=W(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=G9(f,p[r]);if(s<Infinity)o=Ba(o,s);r=r+1|0;}o=o+RF(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=G9(d,
bd);be=G9(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bh(bg-w)+Bh(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bh(y)>u&&Bh(y)>z?1:0))y=0.0;k[j]=l;e.t9.p$.data[j]=t;e.vb.p$.data[j]=u;e.xp.p$.data[j]=y;j=j+1|0;}return e;},Wo=(b,c,d)=>{let e;e=new ST;e.F0=b;e.F1=c;e.F2=d;return e;},NP=b=>{return By(b.qb,b.qc);},AOv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(P4)){b=b;c=!R(a.t9,b.t9)?0:!R(a.vb,b.vb)?0:R(a.xp,b.xp)?1:0;}else c=0;return c;};
function Jf(){EW.call(this);this.wK=0.0;}
let APN=null,Hi=()=>{Hi=Bf(Jf);AFY();},Gu=b=>{let c;Hi();c=new Jf;c.wK=b;return c;},APK=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof Jf){c=a.wK;d=b.wK;Hi();if(AEl(c,d)){e=1;break a;}}e=0;}return e;},AFY=()=>{APN=Bk(Dg);},EJ=M(0),ACE=M(),APl=(a,b)=>{return YS(b);},ACF=M(),AK2=(a,b)=>{return SS(b)?0:1;},ACG=M(),AFg=(a,b)=>{let c;b=b;c=new RN;c.Ct=b;return ((isNaN(J7(b,c))?1:0)?0:1)?0:1;},ACJ=M(),AOu=(a,b)=>{let c;b=b;c=new Z8;c.E$=b;return !(J7(b,c)>0.0)?0:1;},SJ=M(),ANy=(a,b)=>{return YS(b);},SK=M(),AFl
=(a,b)=>{b=b;return RB(b,b.sW)?0:1;},SM=M(),AJL=(a,b)=>{return SS(b)?0:1;};
function YF(){I.call(this);this.zv=null;}
let AF_=a=>{a.zv=Bb();},ADm=()=>{let a=new YF();AF_(a);return a;},Op=a=>{let b,c;b=a.zv;FS();BK(b);c=new AAz;c.AT=b;return c;},Kj=(a,b,c)=>{c=Ww(a,Bg(),Gc(),c);c.rt=b;return c;},Pq=(a,b,c)=>{let d,e,f;d=U(B4(Dg),1);e=d.data;f=W(1);f.data[0]=c;e[0]=f;return Kj(a,b,EC(d));},CH=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=U(B8,e);g=f.data;h=0;while(h<e){if(d[h].qT!==a){i=new BG;b=b.j5();j=K();H(H(H(j,G(505)),b),G(506));Bu(i,J(j));S(i);}g[h]=d[h].rl;h=h+1|0;}return Ww(a,Bm(b),KO(c),b.j6(f));},Ww=(a,b,c,d)=>
{let e,f;e=new Co;f=a.zv.qd;e.rt=G(3);e.qT=a;e.q8=f;e.va=b;e.sK=c;e.rl=d;e.sX=By(d.qb,d.qc);V(a.zv,e);return e;};
function VR(){let a=this;I.call(a);a.wu=null;a.wP=null;a.wX=0;}
let AJR=(a,b)=>{let c,d,e,f,g,h,i,j;a.wu=Bb();c=b.rl;if(c.p$.data.length!=1){b=new BG;c=CY(c);d=K();H(H(H(d,G(507)),c),G(508));Bu(b,J(d));S(b);}c=Op(b.qT);d=c;a.wP=Bd(K5(d));e=Bq(c);while(Br(e)){Yw((Bp(e)).sX,0.0);}Yw(b.sX,1.0);f=b.q8;while(f>=0){g=Hm(d,f);h=g!==b&&a.wP.data[f]<=0?0:1;a:{if(h&&!N0(g)){V(a.wu,g);c=g.sK.u();while(true){if(!c.v())break a;e=c.x();i=a.wP.data;j=e.q8;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},AB7=a=>{let b=new VR();AJR(b,a);return b;},OF=a=>{return Gz(a.wu);},JM=a=>{return a.wX!=a.wu.qd?0:1;},OZ
=(a,b)=>{return a.wP.data[b.q8];},AAy=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(JM(a)){b=new D$;Bu(b,G(509));S(b);}b=a.wu;c=a.wX;a.wX=c+1|0;b=Z(b,c);d=b.sK;e=U(B8,d.ea());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bC(g)).rl;g=g+1|0;}f=(Ff(b.va)).j8(e,b.rl,b.sX);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bC(g)).sX;k=i.p$;l=j.p$;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.wP.data;n=(d.bC(g)).q8;e[n]=e[n]-1|0;g=g+1|0;}i=new No;d=KO(f);i.uw=b;i.wp=d;return i;},Yw
=(b,c)=>{let d,e;d=0;while(true){e=b.p$.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Co(){let a=this;I.call(a);a.qT=null;a.q8=0;a.va=null;a.sK=null;a.rl=null;a.sX=null;a.rt=null;}
let N0=a=>{return a.sK.p();},QV=(a,b)=>{let c;c=a.qT;EH();return CH(c,J2,BT(Co,[a,b]));},Js=a=>{let b,c,d;b=a.qT;EH();c=Nj;d=U(Co,1);d.data[0]=a;return CH(b,c,d);},M7=(a,b)=>{let c;c=a.qT;Fd();return CH(c,MK,BT(Co,[a,b]));},Ej=(a,b)=>{let c;c=a.qT;Fd();return CH(c,OQ,BT(Co,[a,b]));},F4=(a,b)=>{let c;c=a.qT;Fd();return CH(c,QQ,BT(Co,[a,b]));},AAr=a=>{let b,c,d;b=a.qT;C4();c=PA;d=U(Co,1);d.data[0]=a;return CH(b,c,d);},Kh=a=>{let b,c,d;b=a.qT;C4();c=O0;d=U(Co,1);d.data[0]=a;return CH(b,c,d);};
function ACu(){I.call(this);this.BI=null;}
let AGK=(a,b)=>{let c,d,e,f;b=b;c=a.BI;d=0;while(d<C6(b.wp)){e=Z(KJ(DA(b.wp,d)),0);f=new O7;f.tV=b.uw.q8;f.ut=d;f.v3=e;V(c,f);d=d+1|0;}};
function Oa(){let a=this;N.call(a);a.yo=0.0;a.F9=0.0;a.F$=0.0;}
let AAn=null,HM=()=>{HM=Bf(Oa);AHm();},GV=(a,b)=>{return DL(a.yo,b)- -a.F9;},If=(a,b)=>{return DL(a.yo,b)- -a.F$;},DL=(b,c)=>{HM();return  -(b* -c);},AHm=()=>{let b;b=new Oa;HM();b.yo=1.0;b.F9=0.0;b.F$=0.0;AAn=b;},AGD=M(),CS=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.p_.length){d=d+Kg(Bj(b,e),c);e=e+1|0;}return d;},AAt=(b,c,d)=>{let e,f;if(CS(b,c)<=d)return b;e=d-Kg(8230,c);f=0;while(f<b.p_.length&&Kg(Bj(b,f),c)<=e){e=e-Kg(Bj(b,f),c);f=f+1|0;}return DP(Ck(b,0,f),G(359));},Kg=(b,c)=>{let d,e;d=c.s7;Du();if(d===Gs)return DL(0.602,
c.rA);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.t7;DU();if(d===In)e=1.12*e;return DL(e,c.rA);};
function MI(){let a=this;N.call(a);a.vp=null;a.t$=null;a.tz=null;a.sC=null;a.wb=null;a.rw=null;a.wA=0;a.rv=null;}
let O1=a=>{return Cn(a.rv);},AL2=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(MI)){b=b;if(!R(a.vp,b.vp)){c=0;break a;}if(!R(a.t$,b.t$)){c=0;break a;}if(!R(a.tz,b.tz)){c=0;break a;}if(!R(a.sC,b.sC)){c=0;break a;}if(!R(a.wb,b.wb)){c=0;break a;}if(!R(a.rw,b.rw)){c=0;break a;}if(a.wA!=b.wA){c=0;break a;}if(R(a.rv,b.rv)){c=1;break a;}c=0;}else c=0;}return c;},KU=M(Bz),Db=null,Fe=null,G5=null,FC=null,IM=null,Wg=null,CT=()=>{CT=Bf(KU);AOJ();},Uc=()=>{CT();return Wg.fw();},AKX=(a,b,c)=>{CT();B5(a,b,c);},HD
=(a,b)=>{let c=new KU();AKX(c,a,b);return c;},AOJ=()=>{let b,c,d;Db=HD(G(269),0);Fe=HD(G(510),1);G5=HD(G(511),2);FC=HD(G(512),3);b=HD(G(513),4);IM=b;c=U(KU,5);d=c.data;d[0]=Db;d[1]=Fe;d[2]=G5;d[3]=FC;d[4]=b;Wg=c;};
function Lt(){let a=this;N.call(a);a.vS=0.0;a.wz=0.0;a.vR=null;}
let AKI=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Lt)){b=b;c=a.vS!==b.vS?0:a.wz!==b.wz?0:R(a.vR,b.vR)?1:0;}else c=0;return c;},C$=M(0),Xa=M(),ALF=(a,b)=>{return b.uw;},F6=M(0);
function Cy(){let a=this;N.call(a);a.qf=0.0;a.qm=0.0;a.qj=0.0;a.qI=0.0;}
let DI=(a,b,c,d,e)=>{a.qf=b;a.qm=c;a.qj=d;a.qI=e;},BY=(a,b,c,d)=>{let e=new Cy();DI(e,a,b,c,d);return e;},CB=a=>{return a.qf- -a.qj;},Cj=a=>{return a.qm- -a.qI;},AN3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Cy)){b=b;c=a.qf!==b.qf?0:a.qm!==b.qm?0:a.qj!==b.qj?0:a.qI===b.qI?1:0;}else c=0;return c;},RE=a=>{return a.qf;},Zn=a=>{return a.qm;},ALr=a=>{return a.qj;};
function No(){let a=this;N.call(a);a.uw=null;a.wp=null;}
let AGT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(No)){b=b;c=!R(a.uw,b.uw)?0:R(a.wp,b.wp)?1:0;}else c=0;return c;},AJr=M(),AI8=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.xc.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Be(g,j);h=Ba(h,j);i=i+1|0;}L(O(L(b,G(514)),f),G(515));L(L(O(b,d),G(516)),FQ(g));P(L(L(b,G(85)),FQ(h)),46);return;}k=0;l=f-1|0;while(k<f){m=QS(c.qN,d,k);L(b,!k?G(103):k!=l?G(136):G(366));if(k)m=DP(m,G(103));else{m=Ep(m,1);n=K();H(P(n,72),m);n=J(n);m=
K();H(H(m,n),G(517));m=J(m);}L(b,m);L(b,FQ(e[k]));P(L(L(b,G(518)),LK(KQ(c,d,k))),41);k=k+1|0;}P(b,46);},AM8=(b,c)=>{let d,e,f,g,h,i,j;d=0;e=0;f=0;g=Ct(c.vM);h=0;while(true){i=g.data;if(h>=i.length)break;j=Pa(K$(c.qN,h))?0:1;d=d+(!j?0:1)|0;e=e+(j&&i[h]<0.0?1:0)|0;f=f+(!c.xN.data[h]?0:1)|0;h=h+1|0;}O(L(O(L(b,G(519)),d),G(520)),e);L(b,e!=1?G(521):G(522));if(f>0){L(O(P(b,32),f),G(523));L(b,f!=1?G(524):G(525));}},XZ=(b,c,d)=>{return c==BB(b)?G(526):Pd(c?104:120,d+1|0);},QS=(b,c,d)=>{let e;if(c==BB(b))return G(527);if
(!c){c=d+1|0;b=K();O(P(b,120),c);return J(b);}d=d+1|0;e=K();O(H(e,G(528)),d);e=J(e);if(BB(b)!=2){b=K();O(H(H(b,e),G(529)),c);e=J(b);}return e;},LK=b=>{return Er(Qi(b));};
function Hd(){let a=this;N.call(a);a.yX=0;a.rB=null;}
let Mm=(a,b,c)=>{a.yX=b;a.rB=c;},APW=(a,b)=>{let c=new Hd();Mm(c,a,b);return c;},AFS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Hd)){b=b;c=a.yX!=b.yX?0:R(a.rB,b.rB)?1:0;}else c=0;return c;},AEU=M(),D1=(b,c)=>{let d,e,f,g;b=b.data;d=W(c);e=d.data;f=BE(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Ms=(b,c,d)=>{let e,f,g,h;e=W(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},M1=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d
=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g=b[f];h=c[f];Hi();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},PQ=M(0),IL=M(N),AMw=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.qk;e=b.qP;f=e.data;b=new B8;g=c;h=g.qd;i=f.length;GM(b,h,i);h=0;while(h<g.qd){Cb((Z(g,h)).rB,0,b.p$,X(h,i),i);h=h+1|0;}c=AC9(b);if(WF(c.tc))c=UE(d,e,0,1);else{a:{j=(Z(g,0)).rB;k
=c.tc.fw();if(Ia(k,j,(Z(g,g.qd-1|0)).rB)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]=0.0-l[h];h=h+1|0;}}}h=WF(c.ti);if(!h)l=c.ti;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Cr(1.0-o*o);l=Q$(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=Ia(k,j,e);s=Ia(l,j,e);q=W(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new Hu;b=!h?G(530):G(531);Gv();NX(c,q,k,l,G(532),b,Wc);}return c;},AJQ
=(a,b)=>{return a===b?1:b!==null&&Bl(b)===Bk(IL)?1:0;};
function N7(){let a=this;N.call(a);a.yD=0;a.zy=0;}
let AJd=(a,b,c)=>{return UE(b.qk,b.qP,a.yD,a.zy);},AEO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(N7)){b=b;c=a.yD!=b.yD?0:a.zy==b.zy?1:0;}else c=0;return c;};
function Pg(){let a=this;N.call(a);a.tl=null;a.u3=null;a.vd=null;}
let AEC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Pg)){b=b;c=!R(a.tl,b.tl)?0:!R(a.u3,b.u3)?0:R(a.vd,b.vd)?1:0;}else c=0;return c;};
function Fl(){Bz.call(this);this.Ec=null;}
let C1=null,HU=null,XF=null,DB=()=>{DB=Bf(Fl);ALs();},ABF=()=>{DB();return XF.fw();},ACS=(a,b,c,d)=>{DB();B5(a,b,c);a.Ec=d;},AJn=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.p$;f=c.p$;g=d.p$;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.jD(j[h],k[h]);h=h+1|0;}},ALs=()=>{let b,c,d;b=new VG;ACS(b,G(533),0,G(178));C1=b;b=new VF;ACS(b,G(534),1,G(13));HU=b;c=U(Fl,2);d=c.data;d[0]=C1;d[1]=b;XF=c;},Hn=M(0),K6=a=>{return a;};
function SD(){let a=this;I.call(a);a.wt=null;a.Ew=null;}
let AIY=a=>{return a.wt;},AMb=(a,b,c)=>{let d,e,f,g;d=Ct(b);a.wt.iS(b,c);e=Ct(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.Ew.data[f]?g[f]:d.data[f];f=f+1|0;}Cz(b,e);},AGq=a=>{return a.wt.iX();},AD$=(a,b)=>{a.wt.iQ(b);};
function XG(){let a=this;I.call(a);a.uN=null;a.sw=null;a.rO=null;a.tu=null;a.tt=null;}
let AG$=(a,b,c)=>{let d,e,f;a.uN=b;d=C6(b.sj);a.sw=U(B8,d);a.rO=U(B8,d);e=B9(b);a.tu=e.qg;a.tt=e.qi;a.sw.data[0]=By(0,0);a.rO.data[0]=By(0,0);f=1;while(f<d){a.sw.data[f]=By(c,Bt(b,f));a.rO.data[f]=By(c,Bt(b,f));f=f+1|0;}},Ij=(a,b)=>{let c=new XG();AG$(c,a,b);return c;},JC=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.qL.data;f=b.qg;g=BB(a.uN);AJn(a.uN.qJ,e[g],d,a.sw.data[g]);h=BB(a.uN);i=a.uN;b=i.sb;C3();if(b===CP&&i.qJ===C1)AA_(c.qL.data[h],d,a.rO.data[h]);else SP(DC(i,h),a.sw.data[h],c.sl.data[h],c.qL.data[h],a.rO.data[h]);while
(true){h=CF(g,1);if(h<0)break;b=a.rO.data[g];j=g-1|0;G3(b,e[j],a.tu.data[g]);Sv(a.rO.data[g],a.tt.data[g]);if(h>0){k=f.data;I1(a.rO.data[g],k[g],a.sw.data[j]);SP(DC(a.uN,j),a.sw.data[j],c.sl.data[j],e[j],a.rO.data[j]);}g=g+(-1)|0;}};
function NK(){let a=this;I.call(a);a.q2=null;a.uH=null;a.yM=null;a.sU=0;a.A9=null;a.rL=null;a.us=null;a.xf=null;a.zw=null;a.v8=null;a.s6=null;a.Aa=null;a.z_=null;a.xg=null;}
let WB=null,CO=()=>{CO=Bf(NK);AKv();},AJm=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.sU;while(b>=1){c=a.v8;d=a.sU;if(b!=d){Cv();e=JI;f=a.q2.sB.sw.data[b];g=a.s6.data;h=b+1|0;i=B7(g[h]);j=B7(a.us.data[h]);k=K();H(P(H(k,i),32),j);l=J(k);i=K();P(O(H(O(H(i,G(535)),b),G(536)),h),46);m=J(i);i=new BZ;n=a.s6.data[h];CQ();D2(i,100,n,Dh,CJ);e=FB(a,e,b,f,l,m,FH(i,GO(119,a.us.data[h],CJ,DN)),new Vx);}else{a:{Cv();j=JI;e=a.q2.sB.sw.data[d];f=a.uH.qJ;Hz();switch(ABn.data[f.qa]){case 1:break;case 2:i=G(537);break a;default:e
=new Ce;Bn(e);S(e);}i=G(538);}e=EN(a,j,d,e,i,G(539),BT(BZ,[B$(97,a.rL.data[d]),B$(121,a.xg)]));}b:{c.data[b]=e;c=a.s6;o=a.sU;if(b==o){c:{f=a.uH;i=f.sb;C3();if(i===CP){f=f.qJ;DB();if(f===C1){h=1;break c;}}h=0;}if(h){Cv();n=JJ;p=a.q2.sB.rO.data[o];f=B7(a.v8.data[o]);i=K();H(H(H(O(H(i,G(540)),o),G(39)),f),G(541));e=EN(a,n,o,p,G(542),J(i),BT(BZ,[B$(97,a.rL.data[a.sU]),B$(121,a.xg)]));break b;}}d:{i=DC(a.uH,b);Cv();e=JJ;f=a.q2.sB.rO.data[b];Hz();switch(M3.data[i.qa]){case 1:break;case 2:k=G(543);break d;case 3:k
=G(544);break d;case 4:k=G(545);break d;case 5:k=G(546);break d;case 6:k=G(547);break d;case 7:k=G(548);break d;default:e=new Ce;Bn(e);S(e);}k=G(549);}j=B7(a.v8.data[b]);m=i.u2;i=K();P(H(H(H(H(O(H(i,G(540)),b),G(39)),j),G(550)),m),46);e=EN(a,e,b,f,k,J(i),BT(BZ,[B$(100,a.v8.data[b]),B$(122,a.zw.data[b]),B$(97,a.rL.data[b])]));}c.data[b]=e;a.Aa.data[b]=ALM(a,b);a.z_.data[b]=AD6(a,b);b=b+(-1)|0;}},APx=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new Vp;c=a.q2;b.tm=a;b.s9=c;b.DI=c.uf.iR();Cv();b.DJ=PC(b,
NL,c.zN,G(551));d=a.us.data;e=a.xf;f=a.Aa;g=a.z_;h=d.length;i=U(LN,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=ABX(d[k],l[k]);j[o-1|0]=ABX(m[k],n[k]);k=k+1|0;}c=b.DI;if(!(c instanceof Iv)){if(c instanceof HS)AGk(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=U(BZ,1);e.data[0]=B$(100,q.xr);QT(b,q,G(552),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=DV(r,Jr,Jn);s=b.s9.wC;t=F_(r);u=K();H(H(H(u,G(553)),t),G(554));q=LU(b,r,q,s,J(u));s=b.tm;t=DV(r,KI,KC);v=DG(r);u=
ES(r,c.uo);w=F_(r);x=K();H(H(H(x,G(553)),w),G(555));q=EN(s,t,v,u,G(556),J(x),BT(BZ,[B$(118,q),B$(100,r.xr)]));e=U(BZ,1);e.data[0]=B$(118,q);QT(b,r,G(557),e);k=k+1|0;}}},AIg=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;Cv();c=Mk;d=a.q2.uF.sl.data[b];e=a.rL.data;f=b-1|0;g=B7(e[f]);h=B7(a.us.data[b]);i=B7(a.xf.data[b]);j=K();P(H(H(H(P(H(j,g),32),h),G(558)),i),7488);j=J(j);g=K();H(O(H(g,G(559)),b),G(560));g=J(g);i=new BZ;h=a.rL.data[f];CQ();D2(i,120,h,Dh,CJ);k=GO(119,a.us.data[b],DN,CJ);l=GO(98,a.xf.data[b],DN,CJ);BK(i);BK(k);BK(l);return FB(a,
c,b,d,j,g,I8(BT(I,[i,k,l])),new Tt);},AAq=(a,b)=>{let c;a:{b:{c=Bc(a.xg.sa,b,0);if(Bc(a.rL.data[a.sU].sa,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},ALM=(a,b)=>{let c,d,e,f,g,h,i,j,k;Cv();c=Nz;d=a.q2.sB.tu.data[b];e=B7(a.s6.data[b]);f=a.rL.data;g=b-1|0;h=B7(f[g]);i=K();H(H(H(i,e),G(561)),h);j=J(i);i=a.yM.y3;k=K();P(H(H(O(H(k,G(562)),b),G(136)),i),46);e=J(k);i=new BZ;k=a.s6.data[b];CQ();D2(i,100,k,CJ,Dh);return FB(a,c,b,d,j,e,FH(i,GO(97,a.rL.data[g],CJ,DN)),new XQ);},AD6=(a,
b)=>{let c,d,e,f,g,h,i;Cv();c=Nx;d=a.q2.sB.tt.data[b];e=B7(a.s6.data[b]);f=K();H(H(H(f,G(563)),e),G(564));g=J(f);h=a.yM.y3;e=K();P(H(H(O(H(e,G(565)),b),G(136)),h),46);i=J(e);e=new BZ;f=a.s6.data[b];CQ();D2(e,100,f,CJ,Dh);return FB(a,c,b,d,g,i,Eb(e),new WJ);},FW=(a,b,c,d,e,f)=>{let g;g=Gc();CO();return FB(a,b,c,d,e,f,g,WB);},EN=(a,b,c,d,e,f,g)=>{let h;h=new Uu;h.CE=e;return X1(a,b,c,d,e,f,h,g);},X1=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=Bb();j=h.length;k=0;while(k<j){l=h[k];m=l.un;n=0;a:{while(n<e.p_.length)
{if(Bj(e,n)==m&&Z_(e,n)){m=1;break a;}n=n+1|0;}m=0;}if(m)V(i,l);k=k+1|0;}CO();l=K();o=new SA;o.E2=i;o.E1=l;S5(e,l,o);e=J(l);l=new Ws;l.Eg=g;return FB(a,b,c,d,e,f,i,l);},FB=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new DD;j=a.q2;BK(j);k=new ZG;k.Ej=j;i.r2=b;i.wc=c;i.sa=d;i.CL=k;i.zR=e;i.zT=f;i.yG=g;i.ED=h;c=0;b=g.u();while(b.v()){c=Bv(c,Yg(b.x()));}i.z2=c;V(a.A9,i);return i;},AKv=()=>{WB=new ABp;},D5=M(ET);
function Mo(){D5.call(this);this.zI=null;}
let AOY=(a,b)=>{a.zI=b;},I8=a=>{let b=new Mo();AOY(b,a);return b;},DA=(a,b)=>{return a.zI.data[b];},C6=a=>{return a.zI.data.length;};
function TC(){let a=this;I.call(a);a.t8=null;a.wd=null;}
let ADK=a=>{a.t8=Bb();a.wd=Bb();},F9=()=>{let a=new TC();ADK(a);return a;},E4=a=>{return a.t8.qd;},D9=(a,b)=>{return Z(a.t8,b);},E3=(a,b)=>{return Z(a.wd,b);},D8=(a,b,c)=>{let d;d=Fa(a.t8,b);if(d>=0)Yk(a.wd,d,c);else{V(a.t8,b);V(a.wd,c);}},TW=(a,b)=>{let c;c=Fa(a.t8,b);if(c>=0){Gq(a.t8,c);Gq(a.wd,c);}};
function M$(){let a=this;N.call(a);a.ug=null;a.zq=null;}
let XN=(a,b,c)=>{a.ug=b;a.zq=c;},ADt=(a,b)=>{let c=new M$();XN(c,a,b);return c;},ABL=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=Bb();e=0;while(e<E4(b)){f=D9(b,e);E9();g=(Jv()).data;h=g.length;i=0;a:{while(i<h){j=g[i];if(Y(j.uh,f)){j=Bm(j);break a;}i=i+1|0;}j=Bg();}if(BN(j)){f=D9(b,e);k=Bb();g=(Jv()).data;h=g.length;i=0;while(i<h){l=g[i].uh;V(k,l);i=i+1|0;}j=Dn(f);l=CU(G(136),k);f=K();P(H(H(H(H(f,G(566)),j),G(567)),l),46);j=J(f);V(d,j);}e=e+1|0;}E9();h=FL(KE,b,c,d);i=FL(J1,b,c,d);m=FL(JD,b,c,d);n=FL(J6,b,c,d);o
=FL(JF,b,c,d);p=FL(M_,b,c,d);b=d;if(Cn(b)){if(h>i){l=K();P(O(H(O(H(l,G(568)),h),G(569)),i),46);j=J(l);V(d,j);}else{c=i-h|0;e=c/m|0;if(e>=1000){e=e+1|0;c=(c/1000|0)+1|0;j=K();H(O(H(O(H(j,G(570)),e),G(571)),c),G(572));j=J(j);V(d,j);}}}b:{if(!Cn(b))b=ADt(Bg(),d);else{b=new M$;j=new Pn;if(h<0)break b;if(i<h)break b;if(m<1)break b;if(((i-h|0)/m|0)>=1000)break b;j.wV=h;j.yk=i;j.xl=m;j.xL=n;j.te=o;j.tb=p;XN(b,Bm(j),d);}return b;}d=new BG;j=K();O(H(O(H(O(H(j,G(573)),m),G(84)),h),G(85)),i);Bu(d,J(j));S(d);},FL=(b,c,
d,e)=>{let f,g,h,i,j;f=0;while(true){if(f>=E4(c)){a:{JS();switch(PM.data[b.qa]){case 1:d=0;break a;case 2:break;case 3:E9();d=d<20?1:(((d+2000|0)-1|0)/2000|0)*20|0;break a;case 4:d=20;break a;case 5:d=640;break a;case 6:d=480;break a;default:b=new Ce;Bn(b);S(b);}}return d;}if(Y(D9(c,f),b.uh)){g=ADn(b,d);h=E3(c,f);g=Mr(g,h);if(BX(g))break;g=E3(c,f);i=b.uh;h=ABC(ADn(b,d));g=Dn(g);j=K();H(H(H(H(H(H(j,i),G(140)),h),G(141)),g),G(32));h=J(j);V(e,h);}f=f+1|0;}return H6(EP(Bs(g)))|0;};
function PF(){let a=this;N.call(a);a.wY=null;a.xm=null;}
let ANJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(PF)){b=b;c=!R(a.wY,b.wY)?0:R(a.xm,b.xm)?1:0;}else c=0;return c;};
function Pn(){let a=this;N.call(a);a.wV=0;a.yk=0;a.xl=0;a.xL=0;a.te=0;a.tb=0;}
let Qm=a=>{return ((a.yk-a.wV|0)/a.xl|0)+1|0;},AEk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Pn)){b=b;c=a.wV!=b.wV?0:a.yk!=b.yk?0:a.xl!=b.xl?0:a.xL!=b.xL?0:a.te!=b.te?0:a.tb==b.tb?1:0;}else c=0;return c;},AIG=M(),Uj=b=>{let c;c=PN(b,0);return !(!BC(c)&&c.p_.length<=80?1:0)?Bg():Bm(c);},W0=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;c=new ZN;d=CZ(b);c.ss=d;e=BB(d)<=1?0:1;a:{c.y6=e;f=Ib(G(574),G(575),G(576));BF();d=BH(b,En);e=(-1);switch(CR(d)){case -1360216880:if(!Y(d,G(22)))break a;e=0;break a;case -982754077:if
(!Y(d,G(21)))break a;e=4;break a;case -895939855:if(!Y(d,G(23)))break a;e=1;break a;case 93832310:if(!Y(d,G(29)))break a;e=3;break a;case 104080786:if(!Y(d,G(30)))break a;e=2;break a;default:}}b:{switch(e){case 0:break;case 1:g=JO(G(577),b);break b;case 2:g=JO(G(578),b);break b;case 3:g=JO(G(579),b);break b;case 4:d=E8(b);g=new Dd;h=Ks(G(244),d.qv);d=Ks(G(80),d.qC);i=K();H(H(H(i,G(580)),h),d);D6(g,G(581),G(582),J(i));break b;default:d=BH(b,En);j=K();e=0;while(e<d.p_.length){P(j,((Bj(d,e)-97|0)+65|0)&65535);e
=e+1|0;}k=J(j);l=(E8(b)).qC;j=K();e=0;while(e<l.qb){P(O(L(j,e<=0?G(583):G(584)),Bc(l,e,0)|0),93);e=e+1|0;}g=new Dd;l=K();H(H(H(l,G(585)),k),G(586));m=J(l);j=Jb(j);l=K();H(H(H(H(H(l,G(587)),k),G(588)),j),G(589));D6(g,G(581),m,J(l));break b;}g=JO(G(590),b);}d=CL(G(163));l=CL(G(591));e=1;while(e<=BB(c.ss)){O(L(d,G(136)),Bt(c.ss,e));L(L(l,G(136)),VW(DC(c.ss,e)));e=e+1|0;}i=new Dd;m=K();n=(GD()).data;e=n.length;o=0;while(o<e){c:{d:{k=n[o];p=c.ss;if(k!==p.sb){q=c.y6;if(!(q&&k===p.rJ)){if(!q)break d;if(k!==CP)break d;if
(!(p.rJ!==GJ?0:1))break d;}}q=1;break c;}q=0;}if(q){e:{H3();switch(Kn.data[k.qa]){case 1:break;case 2:p=G(592);break e;case 3:p=G(593);break e;case 4:p=G(594);break e;case 5:p=G(263);break e;default:p=G(3);break e;}p=G(595);}if(BC(p))k=G(3);else{k=VW(k);r=K();H(H(H(H(H(r,G(596)),k),G(597)),p),G(598));k=J(r);}L(m,k);}o=o+1|0;}k=J(m);d=Jb(d);l=Jb(l);m=K();H(H(H(H(H(H(m,k),G(599)),d),G(600)),l),G(601));D6(i,G(602),G(603),J(m));return AKe(f,g,i,AN7(b),Ib(G(55),G(604),G(605)),ALA(c),ALg(c),AF1(AHK(b)));},WW=M(),AMt
=(a,b)=>{let c;b=b;c=K();P(H(H(c,G(606)),b),96);return J(c);};
function Dd(){let a=this;N.call(a);a.yn=null;a.yF=null;a.wE=null;}
let D6=(a,b,c,d)=>{a.yn=b;a.yF=c;a.wE=d;},Ib=(a,b,c)=>{let d=new Dd();D6(d,a,b,c);return d;},AK0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Dd)){b=b;c=!R(a.yn,b.yn)?0:!R(a.yF,b.yF)?0:R(a.wE,b.wE)?1:0;}else c=0;return c;};
function TK(){I.call(this);this.Dx=null;}
let ADC=(a,b)=>{b=b;P(L(L(a.Dx,G(607)),b),10);},Y1=M(0);
function LH(){I.call(this);this.B0=null;}
let AOD=(b,c,d)=>{c=BL(c);d=BL(d);D8(b.B0,d,c);},Yq=M(),Va=null,Oo=()=>{Oo=Bf(Yq);APb();},APb=()=>{let b,c;b=Bd((Dc()).data.length);c=b.data;Va=b;c[H9.qa]=1;c[E0.qa]=2;c[Gb.qa]=3;},Ld=M(CW),Ja=M(Bz),IW=null,Gs=null,AHe=null,Du=()=>{Du=Bf(Ja);AM$();},AFa=(a,b,c)=>{Du();B5(a,b,c);},VV=(a,b)=>{let c=new Ja();AFa(c,a,b);return c;},AM$=()=>{let b,c,d;IW=VV(G(608),0);b=VV(G(609),1);Gs=b;c=U(Ja,2);d=c.data;d[0]=IW;d[1]=b;AHe=c;},Kc=M(Bz),I7=null,In=null,ALY=null,DU=()=>{DU=Bf(Kc);AIq();},APB=(a,b,c)=>{DU();B5(a,b,
c);},TT=(a,b)=>{let c=new Kc();APB(c,a,b);return c;},AIq=()=>{let b,c,d;I7=TT(G(610),0);b=TT(G(611),1);In=b;c=U(Kc,2);d=c.data;d[0]=I7;d[1]=b;ALY=c;};
function ACh(){let a=this;I.call(a);a.AO=null;a.z6=null;}
let Lp=(a,b)=>{let c,d;c=(((b.r1*7|0)+(b.r7*31|0)|0)+b.r6|0)%256|0;d=a.AO.data;if(!(d[c]!==null&&W5(d[c],b))){a.AO.data[c]=b;a.z6.data[c]=AB$(b);}return a.z6.data[c];};
function P9(){let a=this;N.call(a);a.xy=null;a.zp=0;}
let AA2=(a,b,c)=>{a.xy=b;a.zp=c;},Hk=(a,b)=>{let c=new P9();AA2(c,a,b);return c;},AEp=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=MR(b);d=JL(b);e=!(E1(c,Gd(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=FN(c,Bv(d,0)+e|0);g=FN(Cm(1),Bv( -d|0,0)+e|0);h=FN(Cm(1),Bv(d,0));i=FN(Cm(1),(Bv(d,0)+e|0)-1|0);j=R4(b);FT(g,Bv(j,0));k=U(JU,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){FT(k[l],Bv(m,0));l=l+1|0;}l=Jo(ADT(c,Cm(2)),Cp)?1:0;if(Eu(MY(f,i),g)>=l){EV(g,0);j=j+1|0;}n=K();while(true){k=U(JU,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){EV(k[d],0);d=d+1|0;}o=Pt(f,g);p=Eu(h,f)<l?0:1;q=Eu(MY(f,i),g)<l?0:1;if(q&&!(p&&!Z7(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Hk(J(n),j);},Z7=(b,c,d)=>{return Eu(MY(b,b),c)<(d%2|0?0:1)?0:1;},MR=b=>{let c;c=QY(b);if(MN(c,Gd(0, 1048576)))c=AG2(Rg(c,Gd(4294967295, 1048575)),Gd(0, 1048576));return c;},JL=b=>{return Bv(G8(AIC(QY(b),52)),1)-1075|0;},R4=b=>{let c,d,e,f;c=JL(b)+63|0;d=MR(b);P_();if(E1(d,Cp))e=64;else{e=0;f=Fu(d,32);if(Jo(f,Cp))e=32;else f
=d;d=Fu(f,16);if(E1(d,Cp))d=f;else e=e|16;f=Fu(d,8);if(E1(f,Cp))f=d;else e=e|8;d=Fu(f,4);if(E1(d,Cp))d=f;else e=e|4;f=Fu(d,2);if(E1(f,Cp))f=d;else e=e|2;if(Jo(Fu(f,1),Cp))e=e|1;e=(64-e|0)-1|0;}return BV((c-e|0)*0.3010299956639812)|0;},FN=(b,c)=>{let d;d=Lg(b);Is(d,c);return d;},RO=M(),ANe=(a,b)=>{(Bo(b)).setAttribute("tabindex","-1");},Tz=M(),UX=null,Nm=()=>{Nm=Bf(Tz);AH_();},AH_=()=>{let b,c;HY();b=Bd((Xq.fw()).data.length);c=b.data;UX=b;c[DJ.qa]=1;c[Fg.qa]=2;c[Cd.qa]=3;};
function PY(){let a=this;I.call(a);a.Dd=null;a.Dc=null;}
let AOa=(b,c)=>{b=b;Xu(b.Dd,b.Dc,c);};
function P1(){let a=this;I.call(a);a.CH=null;a.CG=null;}
let AD0=(b,c)=>{b=b;Xu(b.CH,b.CG,c);};
function P2(){let a=this;I.call(a);a.Ek=null;a.El=null;}
let AJi=(a,b,c)=>{a.Ek=b;a.El=c;},AIL=(a,b)=>{let c=new P2();AJi(c,a,b);return c;},AMX=(b,c)=>{b=b;c=b.Ek;b=b.El;IC(c,Fa(c.rc,b),0);};
function P0(){let a=this;I.call(a);a.DC=null;a.DD=null;}
let ADF=(a,b,c)=>{a.DC=b;a.DD=c;},AKQ=(a,b)=>{let c=new P0();ADF(c,a,b);return c;},AMs=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.DC;b=b.DD;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=RY(b,e);f=e.q4;g=e.rg;h=BL(c.key);i=(-1);switch(CR(h)){case 251549619:if(!Y(h,G(242)))break b;i=0;break b;case 930625636:if(!Y(h,G(612)))break b;i=3;break b;case 977535019:if(!Y(h,G(613)))break b;i=2;break b;case 977763216:if(!Y(h,G(243)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(AA3(b,f,g))WP(d,b,f,g);else{i=f<=e.q4&&g<=e.rg?0:1;g=Fa(d.rc,b)+(!i?(-1):1)|0;if(g>=0){b=d.rc;if(g<b.qd){WP(d,Z(b,g),0,0);IC(d,g,0);}}}}}};
function HS(){let a=this;I.call(a);a.Ei=0.0;a.tQ=null;a.tS=null;a.zo=null;a.xH=null;a.tH=0.0;a.tC=0.0;}
let AIl=(a,b,c)=>{let d,e;a.tH=a.tH*0.9;a.tC=a.tC*0.999;d=1;while(true){e=b.qg.data;if(d>=e.length)break;Ta(a,c.tu.data[d],a.tQ.qg.data[d],a.tS.qg.data[d],a.zo.qg.data[d],a.xH.qg.data[d],e[d]);Ta(a,c.tt.data[d],a.tQ.qi.data[d],a.tS.qi.data[d],a.zo.qi.data[d],a.xH.qi.data[d],b.qi.data[d]);d=d+1|0;}},Ta=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.p$;i=c.p$;j=d.p$;k=e.p$;l=f.p$;m=g.p$;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.tH);t[n]=r[n]/(1.0-a.tC);o[n]=o[n]-a.Ei*s[n]/(Cr(t[n])+1.0E-8);n=n+1|0;}},AFh=a=>{let b,c,d,e,f,g;b=Ct(a.tQ);c=b.data;d=Ct(a.tS);e=c.length;f=2*e|0;g=W(f+2|0);c=g.data;Cb(b,0,g,0,e);Cb(d,0,g,e,e);c[f]=a.tH;c[f+1|0]=a.tC;return g;},ANK=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=W(d);Cb(b,d,e,0,d);Cz(a.tQ,b);Cz(a.tS,e);d=2*d|0;a.tH=c[d];a.tC=c[d+1|0];},YD=M(),MT=null,KT=()=>{KT=Bf(YD);AKt();},AKt=()=>{let b,c;EO();b=Bd((SI.fw()).data.length);c
=b.data;MT=b;c[Es.qa]=1;c[GB.qa]=2;c[C9.qa]=3;c[C_.qa]=4;c[Ew.qa]=5;},AHi=M(),Q2=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fr(b.qc==c.qc&&d.qb==b.qb&&d.qc==c.qb?1:0,G(614),b,c,d);e=b.p$;f=c.p$;g=d.p$;h=b.qb;i=c.qb;j=b.qc;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(l,j)+n|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},I1=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fr(b.qc==c.qb&&d.qb==b.qb&&d.qc==c.qc?1:0,G(615),b,c,d);e=b.p$;f=c.p$;g=d.p$;h=b.qb;i=c.qc;j=b.qc;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(k,j)+n|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},G3=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fr(b.qb==c.qb&&d.qb==b.qc&&d.qc==c.qc?1:0,G(616),b,c,d);e=b.p$;f=c.p$;g=d.p$;h=b.qc;i=c.qc;j=b.qb;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[X(n,h)+k|0]*p[X(n,i)+l|0];n=n+1|0;}g.data[X(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},AA_=(b,c,d)=>{let e,f,g,h,i,j,k;Fr(MC(b,c)&&MC(b,d)?1:0,G(617),b,c,d);e=b.p$;f=c.p$;g
=d.p$;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},VJ=(b,c,d)=>{let e,f,g,h,i;Fr(MC(c,d),G(618),d,c,d);e=c.p$;f=d.p$;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Sv=(b,c)=>{let d,e,f,g,h,i,j;Fr(c.qb==b.qc&&c.qc==1?1:0,G(619),b,b,c);d=b.p$;e=c.p$;f=b.qc;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},MC=(b,c)=>{return b.qb==c.qb&&b.qc==c.qc?1:0;},Fr=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BG;d=CY(d);e=CY(e);f=CY(f);h=K();P(H(H(H(H(H(H(H(H(h,G(620)),c),G(39)),d),G(366)),e),G(621)),f),46);Bu(g,J(h));S(g);};
function WH(){let a=this;I.call(a);a.DU=null;a.DS=null;a.DT=null;a.DW=null;}
let ALP=a=>{let b,c,d,e;b=a.DU;c=a.DS;d=a.DT;e=a.DW;Do(b,c);return d.qJ.iN(Fk(b),e);};
function AA4(){let a=this;I.call(a);a.D8=null;a.D9=null;a.D$=null;a.D_=null;}
let AIF=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=O_(a.D8,a.D9,a.D$,a.D_);Yc(b);b=b.r_;c=0.0;d=Bq(Op(b));while(Br(d)){b=Bp(d);if(!N0(b)){e=b.sX.p$;f=Ff(b.va);EH();if(f===J2){g=(b.sK.bC(0)).rl;f=(b.sK.bC(1)).rl;b=By(g.qb,f.qc);I1(PX(g,g.qc),PX(f,1),b);}else{h=(b.sK.bC(0)).rl.p$.data.length;i=Ff(b.va)!==PZ?0:1;b=b.rl;if(!i)h=4;b=PX(b,h);}j=b.p$;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bh(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},ALa=M();
function AEK(){let a=this;N.call(a);a.GI=0.0;a.GJ=0.0;a.GG=0.0;}
let AB3=M(),AN1=null,AEf=null,Rs=null,Ui=null,ALN=null,AOM=null,FS=()=>{FS=Bf(AB3);AKE();},AKE=()=>{AN1=new AAF;AEf=new AAC;Rs=new AAE;Ui=new AAA;ALN=new AAB;AOM=new AAk;},Kk=M(0),AAV=M(),ALf=(a,b)=>{return b.j5();};
function Ty(){let a=this;I.call(a);a.qV=null;a.r0=null;a.s1=null;a.rG=null;a.vT=0;a.vI=null;a.qy=null;}
let X0=(a,b)=>{return !O1(Z(a.r0.sy,b))?3.0:Be(14.0,(Go(a.s1,b)).qI/2.0);},ANc=(a,b)=>{return GV(a.rG,CB(b)+8.0)>0.0&&If(a.rG,Cj(b)+8.0)>0.0&&GV(a.rG,b.qf-8.0)<a.qV.tB&&If(a.rG,b.qm-8.0)<a.qV.ul?1:0;},ADA=(a,b)=>{let c,d,e,f;c=b.data;d=a.qV;e=ACD(a,b,10.0,0.0);f=BQ(a.qy.qx.rE,Ef(a,3.0));GA(d,e,f);d=a.qV;e=ABH(a,c[0],c[1],1,1.5);f=a.qy.qx.rE;DM(d,e,f);},ABH=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Ey;i=W(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Ke(h,Eb(Lj(a,i)));return h;},ACD
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Bb();f=b.length-2|0;g=0;h= -d;while(true){i=CF(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Gu(n*(j-b[o])- -b[o]);q=e;V(q,p);d=DL(DL(n,n),3.0-(n- -n));o=g-1|0;V(q,Gu(d*(k-b[o])- -b[o]));m=m+1|0;}q=Gu(j- -(!g?c:i?0.0:h));p=e;V(p,q);V(p,Gu(k));g=g+2|0;}q=e;r=W(q.qd);b=r.data;o=0;m=b.length;while(o<m){b[o]=(Z(q,o)).wK;o=o+1|0;}return Df(Lj(a,r));},ALd=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.rw;CT();f=e!==FC?0:1;g
=a.qy.qx.rE;h=!f?0.1:0.22;g=KS(Cq(g,h),a.qy.qx.qt);e=HR(a,d,0.0,X0(a,b));i=a.qV;if(O1(c)&&!f)g=a.qy.qx.qt;DM(i,e,g);if(f){g=a.qV;e=WC(e);i=BQ(a.qy.qx.rE,Ef(a,3.0));GA(g,e,i);}else if(O1(c)){g=a.qV;e=WC(e);i=BQ(a.qy.qx.st,Ef(a,1.25));GA(g,e,i);}ADB(a,b,c,d);e=c.rw;if(e!==Db){j=a.vI.data;if(j[b]>0){a:{b=j[b];QU();switch(Wv.data[e.qa]){case 1:case 2:f=b;break a;case 3:f=c.wA;break a;case 4:case 5:f=0;break a;default:}c=new Ce;Bn(c);S(c);}k=Ba(1.0,(d.qj-20.0-3.0*(b-1|0))/b);l=Cj(d)-4.0-3.0;m=0;n=k+3.0;while(m<b)
{c=HR(a,BY(d.qf+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.qy.qx.rE:Cq(a.qy.qx.qR,0.3);DM(a.qV,c,g);m=m+1|0;}}}},ADB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.qm+4.0+15.0;f=c.vp;DR();KM(a,f,d,e,PR,a.qy.qx.qo);if(!BC(Jw(c))){e=e+15.0;KM(a,Jw(c),d,e,GS,a.qy.qx.qR);}if(!Cn(c.sC))e=Rn(a,c.sC,d,e+7.0,a.qy.qx.qo);g=c.rw;CT();if(g!==Db){h=e+8.0;i=a.qV;j=new Em;k=BW([d.qf+10.0,h,CB(d)-10.0,h]);AC$(j,Lj(a,k));g=BQ(Cq(a.qy.qx.qR,0.5),Dj(a.qV,Ef(a,1.0)));GA(i,j,g);l=e+22.0;m=c.rw===Fe?0:1;KM(a,Yj(c,a.vI.data[b]),d,l,GS,!m?a.qy.qx.qR
:a.qy.qx.rE);Rn(a,c.wb,d,l,a.qy.qx.rE);}},Rn=(a,b,c,d,e)=>{let f,g;f=b.u();while(f.v()){g=f.x();d=d+15.0;DR();KM(a,g,c,d,EK,e);}return d;},KM=(a,b,c,d,e,f)=>{let g,h;if(Ef(a,e.rA)>=4.0){g=a.qV;b=AAt(b,e,c.qj-20.0);h=GV(a.rG,c.qf+10.0);d=If(a.rG,d);c=ABN(a,e);Nc(g,b,h,d,c,f);}},AJe=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Z(a.r0.vm,b);if(!(Ef(a,11.0)<4.0)&&!BC(c.v3)){d=0;e=0;while(e<b){d=d+(ACY(a,Z(a.r0.vm,e))!=ACY(a,c)?0:1)|0;e=e+1|0;}DR();f=CS(G(0),EK)*a.qy.zh;g=AAt(c.v3,EK,f);h=CS(g,EK)+6.0;i=(NT(a.s1,c.tV,c.ut)).rq.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.qV;l=HR(a,BY(j,k,h,15.0),0.0,3.0);m=a.qy.qx.qt;DM(c,l,m);c=a.qV;h=GV(a.rG,j+3.0);f=If(a.rG,k+11.0);l=ABN(a,EK);m=a.qy.qx.rE;Nc(c,g,h,f,l,m);return;}},ACY=(a,b)=>{let c,d;c=a.r0.sy;d=b.tV;c=(Z(c,d)).rv;d=b.ut;return (Z(c,d)).rk;},HR=(a,b,c,d)=>{let e,f,g,h,i;e=new Cy;f=b.qf-c;g=b.qm-c;h=b.qj;i=(-2.0)*c;DI(e,f,g,h-i,b.qI-i);return FD(Eb(Lj(a,FJ(e,d))));},WC=b=>{return Px(b.t5.bC(0));},Lj=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while
(f<c){e[f]=GV(a.rG,b[f]);g=f+1|0;e[g]=If(a.rG,b[g]);f=f+2|0;}return d;},Ef=(a,b)=>{return DL(a.rG.yo,b);},ABN=(a,b)=>{return APE(Ef(a,b.rA),b.s7,b.t7,b.vr);};
function ZR(){let a=this;N.call(a);a.zJ=null;a.Bi=null;}
let AAG=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new ABl;d.td=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.td;if(h>=i)break;j=c.data;g=Bv(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.sP=g+1|0;j=Bd((i+e|0)-f|0);d.q6=j;d.qF=Bd(e);d.rF=Bd(e);d.Af=U(B4(F$),i);Cb(c,0,j,0,i);h=0;e=d.td;f=0;g=e;while(f<e){j=d.Af.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.q6.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.qF.data[h]=l;c=d.rF.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.qF.data[h]=l;d.rF.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.up=WM(d,d.rF);d.vL=WM(d,d.qF);e=BE(40,4000/(d.q6.data.length+1|0)|0);o=new ZR;h=Bv(1,e);p=null;e=0;while(e<h&&!(p!==null&&Uv(GW(p),Cp))){if(!e)q=AAw(d);else{q=AAw(d);k=q.rQ.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=X(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.sJ.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Rl(q);r=SV(q);s=GW(q);g=0;i=0;while(i<24&&g<4&&AGB(s,Cp)){f=1;while(true){l=q.rQ.data.length;if(f>=l)break;if(!(i%2|0)){t=q.rK;SG(q,f,t.up,t.qF);}else{l=(l-1|0)-f|0;t=q.rK;SG(q,l,t.vL,t.rF);}f=f+1|0;}Rl(q);u=GW(q);g=g+1|0;if(Ut(u,s)){r=SV(q);g=0;s=u;}i=i+1|0;}if(p!==null&&MN(GW(r),GW(p)))r=p;e=e+1|0;p=r;}o.zJ=d;o.Bi=p;return o;},Ox=a=>{return Ol(a.Bi);},WD=M(),AMl=(a,b)=>{return b.j5();},AA8=M(),ABJ=null,Pc=()=>{Pc=Bf(AA8);AL7();},AL7
=()=>{let b,c;b=Bd((Uc()).data.length);c=b.data;ABJ=b;c[Db.qa]=1;c[Fe.qa]=2;c[G5.qa]=3;c[FC.qa]=4;c[IM.qa]=5;};
function Yd(){let a=this;N.call(a);a.w0=0;a.zU=0;a.zl=0;}
let AIv=(a,b,c,d)=>{a.w0=b;a.zU=c;a.zl=d;},RV=(a,b,c)=>{let d=new Yd();AIv(d,a,b,c);return d;},Pa=a=>{return a.zl!=(-1)?0:1;},K$=(b,c)=>{let d,e,f,g,h;d=1;while(d<BB(b)){e=d+1|0;if(c<PG(b,e))break;d=e;}f=Bt(b,d-1|0);g=c-PG(b,d)|0;h=X(Bt(b,d),f);return g>=h?RV(d,g-h|0,(-1)):RV(d,g/f|0,g%f|0);},ON=(b,c,d,e)=>{return (PG(b,c)+X(d,Bt(b,c-1|0))|0)+e|0;},PG=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+X(Bt(b,e),Bt(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},AF0=M(),Qg=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(true){if(d>BB(b)){b=new BG;f
=K();P(O(H(f,G(622)),c),46);Bu(b,J(f));S(b);}g=Bt(b,d-1|0);h=X(Bt(b,d),g);if(e<h){c=e/g|0;e=e%g|0;b=K();P(O(P(O(P(O(P(b,87),d),91),c),44),e),93);return J(b);}e=e-h|0;if(e<Bt(b,d))break;e=e-Bt(b,d)|0;d=d+1|0;}b=K();H(O(P(O(P(b,98),d),91),e),G(623));return J(b);};
function PI(){let a=this;I.call(a);a.sc=null;a.sM=null;a.u0=null;a.xS=null;a.A6=null;a.wy=null;a.Fc=null;a.t1=null;a.sk=0;a.uu=0;}
let ABP=null,Hp=()=>{Hp=Bf(PI);AML();},AKG=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Qo(a.sM,a.sc.qP);c=Pb(a.sM,a.sc.qP);d=0;e=b;f=c;while(true){g=a.u0.tk.data;if(d>=g.length)break;e=Be(e,g[d]);b=Ba(b,a.u0.tk.data[d]);g=a.u0.tk.data;h=d+1|0;f=Be(f,g[h]);c=Ba(c,a.u0.tk.data[h]);d=d+2|0;}i=(Ba(b-e,c-f)+2.0)*1.25;Hp();j=KX(i,ABP);k=j/5.0;e=k*BM((e- -b)/2.0/k);f=k*BM((f- -c)/2.0/k);l=new F1;b=j/2.0;c=e-b;i= -j/2.0;QX(l,c,e-i,f-b,f-i);return l;},ZD=a=>{return a.uu!=a.t1.data.length?0:1;},W2=a=>{return a.sk==49&&ZD(a)?1:0;},So
=a=>{let b,c;a:{b=a.sk;if(b>13){c=a.uu;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},AOQ=(a,b,c)=>{let d,e,f,g,h;d=a.xS;e=FO(d.ra,d.q$,b,a.sk);d=a.xS;f=FO(d.rC,d.rI,c,a.sk);d=a.sM;g=a.Fc;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.tM.data[c]+e*d.u8.data[c]+f*d.vi.data[c];c=c+1|0;}Cz(a.A6,g);Do(a.wy,a.A6);return a.sc.qk.qJ.iN(Fk(a.wy),a.sc.qu.qC);},AIe=a=>{let b,c,d,e,f,g;b=a.sk;if(b==49)return;c=(2*b|0)-1|0;d=W(X(c,c));e=d.data;f=0;while(true){g=a.t1.data;if(f>=g.length)break;e[X(2
*(f/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.t1=d;a.sk=c;a.uu=0;},AHp=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=DZ(a.sc);c=a.sc;d=c.qu;e=d.qC;f=Ij(c.qk,Ca(d));Do(a.wy,b);JC(f,b,a.wy,e);g=1;while(g<=BB(a.sc.qk)){b.qg.data[g]=f.tu.data[g];b.qi.data[g]=f.tt.data[g];g=g+1|0;}h=Ct(b);b=new Id;c=a.xS;g=a.sk;ML(b,c,g,g,a.t1);c=new J4;i=a.sM;j=b.q_.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Be(k,n);l=Ba(l,n);}m=m+1|0;}l=Be(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=Ba(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new HN;e=Gr(k,l,9);j=W(e.qd);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).uz;m=m+1|0;}MH(o,0,Lr(j,k,l),0.0,l);}else{o=new HN;m=Fy(n);q=Fy(l);r=q-m|0;j=W(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=Ds(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Lr(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=Bb();while(m<=q){if(!(m%s|0)){e=Gu(Ds(m));V(f,e);}m=m+1|0;}e=f;j=W(e.qd);p=j.data;m=0;q=p.length;while(m<q){p[m]=(Z(e,m)).wK;m=m+1|0;}j=Lr(j,n,l);}MH(o,1,j,n,l);}}else o
=AFs(0,W(0),0.0,l);p=W(b.q_.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=Wh(o,b.q_.data[m]);m=m+1|0;}f=AJ7(AAW(b.sd,b.qG,b.qZ,p),Bv(1,48/(b.qG-1|0)|0));e=new Ob;BK(f);d=new Zm;d.FA=f;AAh(e,f,d,1.0);f=Bb();j=o.tY.data;g=j.length;m=0;while(m<g){d=L4(e,Wh(o,j[m]));V(f,d);m=m+1|0;}e=new Mj;e.x0=o;e.wn=f;f=a.u0;d=a.sc;V2(c,i,b,e,f,d.ri,d.tF,Qo(a.sM,d.qP),Pb(a.sM,a.sc.qP),Sj(h,AEx(a.sM)),Sj(h,APc(a.sM)));return c;},Sj=(b,c)=>{let d,e,f,g;Hp();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=
d+f[e]*g[e];e=e+1|0;}return d;},AML=()=>{ABP=BW([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Ii=M(0),IA=(b,c)=>{let d,e,f,g;d=Zi(Ho(c));e=By(200,2);f=By(200,1);g=0;while(g<200){b.lp(g,d,e);BS(f,g,0,g%2|0);g=g+1|0;}return JP(e,f);},Wq=M(),APm=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=FY(c);g=Cr(e?f*0.25:f*0.4375+0.5625);h=FY(c)*6.283185307179586;BS(d,b,0,g*FI(h));BS(d,b,1,g*Gn(h));},RK=M(),ANZ=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+FY(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BS(d,
b,0,f*FI(g)+Fo(c)*0.02);BS(d,b,1,f*Gn(g)+Fo(c)*0.02);},SU=M(),AOf=(a,b,c,d)=>{let e,f,g,h;e=FY(c)*3.141592653589793;f=b%2|0?0:1;g=f?FI(e):1.0-FI(e);h=f?Gn(e):0.5-Gn(e);BS(d,b,0,(g+Fo(c)*0.1-0.5)/1.5);BS(d,b,1,(h+Fo(c)*0.1-0.25)/1.5);},RP=M(),AGG=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BS(d,b,0,e+Fo(c)*0.2);BS(d,b,1,e+Fo(c)*0.2);},JX=M(0);
function ACV(){I.call(this);this.DH=null;}
let Ga=M(B_);
function Iv(){let a=this;I.call(a);a.DE=0.0;a.uo=null;}
let AOK=(a,b,c)=>{let d,e;d=1;while(true){e=b.qg.data;if(d>=e.length)break;Uk(a,c.tu.data[d],a.uo.qg.data[d],e[d]);Uk(a,c.tt.data[d],a.uo.qi.data[d],b.qi.data[d]);d=d+1|0;}},Uk=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.p$;f=c.p$;g=d.p$;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.DE*j[h];h=h+1|0;}},ALm=a=>{return Ct(a.uo);},AFw=(a,b)=>{Cz(a.uo,b);};
function Mv(){N.call(this);this.Am=0.0;}
let Sa=null,IJ=()=>{IJ=Bf(Mv);AGc();},ALV=(a,b)=>{IJ();a.Am=b;},YE=a=>{let b=new Mv();ALV(b,a);return b;},AJ8=(a,b,c)=>{let d,e;d=1;while(true){e=b.qg.data;if(d>=e.length)break;VJ(a.Am,c.tu.data[d],e[d]);VJ(a.Am,c.tt.data[d],b.qi.data[d]);d=d+1|0;}},AEI=a=>{IJ();return Sa;},APr=(a,b)=>{return;},AGc=()=>{Sa=W(0);};
function JU(){let a=this;I.call(a);a.rT=null;a.q5=0;}
let ALX=(a,b)=>{a.rT=Bd(4);while(Jo(b,Cp)){QW(a,G8(b)&134217727);b=Fu(b,27);}},Lg=a=>{let b=new JU();ALX(b,a);return b;},MY=(b,c)=>{let d,e,f,g;d=Lg(Cp);e=0;f=0;while(!(f>=b.q5&&f>=c.q5&&e<=0)){g=(Ei(b,f)+Ei(c,f)|0)+e|0;QW(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Tv=a=>{let b;b=a.q5;return !b?0:((b*27|0)-SN(Ei(a,b-1|0))|0)+5|0;},Eu=(a,b)=>{let c;c=Bv(a.q5,b.q5)-1|0;while(c>0&&Ei(a,c)==Ei(b,c)){c=c+(-1)|0;}return c<0?0:Ei(a,c)-Ei(b,c)|0;},EV=(a,b)=>{let c,d,e;c=0;while(c<a.q5){d=a.rT.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)QW(a,b);},FT=(a,b)=>{let c;c=0;while(c<b){EV(a,0);c=c+1|0;}},Is=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.q5;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.rT.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.rT=f;a.q5=g.length;ACa(a);},Pt=(a,b)=>{let c,d,e,f;c=0;while(Eu(a,b)>=0){d=0;e=0;while(e<a.q5){f=(a.rT.data[e]-Ei(b,e)|0)+d|0;a.rT.data[e]=f&134217727;d=f>>27;e=e+1|0;}ACa(a);c=c+1|0;}return c;},Ei=(a,b)=>{return b>=a.q5?0:a.rT.data[b];},QW
=(a,b)=>{let c,d,e,f,g;c=a.q5;d=a.rT.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=BE(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.rT=f;}d=a.rT.data;e=a.q5;a.q5=e+1|0;d[e]=b;},ACa=a=>{let b,c,d;while(true){b=a.q5;if(b<=0)break;c=a.rT.data;d=b-1|0;if(c[d])break;a.q5=d;}};
function ACr(){let a=this;I.call(a);a.Bn=null;a.Bd=null;a.Bz=null;}
let AG_=(a,b,c)=>{let d;d=JP(By(c,2),By(c,1));a.Bn=d;a.Bd=EB(b,d.qv);a.Bz=Ij(b,c);},YQ=(a,b)=>{let c=new ACr();AG_(c,a,b);return c;},ALC=M(),APV=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Kv(b)&&(e+f|0)<=Kv(d)){a:{b:{if(b!==d){g=Or(Bl(b));h=Or(Bl(d));if(g!==null&&h!==null){if(g===h)break b;if(!JA(g)&&!JA(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bl(n);if(HG(n.to,h.to)){k=1;break c;}}k=0;}if(!k){JQ(b,c,d,e,j);b=new K3;Bn(b);S(b);}j=j+1|0;k
=m;}JQ(b,c,d,e,f);return;}if(!JA(g))break a;if(JA(h))break b;else break a;}b=new K3;Bn(b);S(b);}}JQ(b,c,d,e,f);return;}b=new K3;Bn(b);S(b);}b=new CW;Bn(b);S(b);}d=new HK;Bu(d,G(624));S(d);},Cb=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Kv(b)&&(e+f|0)<=Kv(d)){JQ(b,c,d,e,f);return;}b=new CW;Bn(b);S(b);},JQ=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function J5(){let a=this;Bz.call(a);a.uh=null;a.GB=null;}
let KE=null,J1=null,JD=null,J6=null,JF=null,M_=null,S2=null,E9=()=>{E9=Bf(J5);ALS();},Jv=()=>{E9();return S2.fw();},AFD=(a,b,c,d,e)=>{E9();B5(a,b,c);a.uh=d;a.GB=e;},Gt=(a,b,c,d)=>{let e=new J5();AFD(e,a,b,c,d);return e;},ADn=(a,b)=>{let c;a:{JS();switch(PM.data[a.qa]){case 1:case 2:break;case 3:c=C7(1.0,Bv(1,b));break a;case 4:c=C7(2.0,6000.0);break a;case 5:case 6:c=C7(120.0,1600.0);break a;default:c=new Ce;Bn(c);S(c);}c=C7(0.0,b);}return c;},ALS=()=>{let b,c,d;KE=Gt(G(625),0,G(626),G(627));J1=Gt(G(628),1,
G(629),G(630));JD=Gt(G(631),2,G(632),G(633));J6=Gt(G(634),3,G(635),G(636));JF=Gt(G(637),4,G(638),G(639));b=Gt(G(640),5,G(641),G(639));M_=b;c=U(J5,6);d=c.data;d[0]=KE;d[1]=J1;d[2]=JD;d[3]=J6;d[4]=JF;d[5]=b;S2=c;},AFi=M(),PN=(b,c)=>{let d,e,f,g,h,i;d=K();e=(Dc()).data;f=e.length;g=0;while(g<f){h=e[g];i=h!==EG?BH(b,h):C2(c);if(!Y(i,H4(b,h)))L(P(L(L(d,d.qq<=0?G(3):G(129)),h.qW),61),Fm(i,G(642),G(3)));g=g+1|0;}return J(d);};
function ZN(){let a=this;I.call(a);a.ss=null;a.y6=0;}
let VW=b=>{a:{b:{H3();switch(Kn.data[b.qa]){case 3:break;case 4:case 5:break b;case 6:b=G(643);break a;case 7:b=G(644);break a;default:break b;}b=G(645);break a;}b=b.u2;}return b;},ALA=a=>{let b;b=a.ss.qJ;DB();return b!==C1?Ib(G(646),G(647),G(648)):Ib(G(646),G(649),G(650));},ALg=a=>{let b,c,d,e,f,g,h;b=new Dd;c=a.ss.qJ;DB();c=c!==C1?G(3):G(651);d=K();H(H(d,G(652)),c);e=J(d);f=!a.y6&&a.ss.qJ!==HU?G(653):G(654);d=a.ss;if(d.qJ===C1)g=G(655);else{c=AAd(d.sb,G(656));d=K();P(H(H(d,G(657)),c),10);g=J(d);}if(!a.y6)c
=G(3);else{h=AAd(a.ss.rJ,G(658));c=K();P(H(H(c,G(659)),h),10);c=J(c);}d=K();H(H(H(H(H(d,f),G(660)),g),c),G(661));D6(b,G(53),e,J(d));return b;},AAd=(b,c)=>{let d,e;a:{H3();switch(Kn.data[b.qa]){case 1:d=G(662);break a;case 2:d=G(663);break a;case 3:d=G(664);break a;case 4:d=G(665);break a;case 5:d=G(3);break a;case 6:d=G(666);break a;case 7:d=G(667);break a;default:}b=new Ce;Bn(b);S(b);}e=K();P(H(P(e,91),c),93);b=Fm(d,G(668),J(e));d=K();H(P(H(H(d,G(669)),c),93),b);return J(d);},AOc=M(),JO=(b,c)=>{let d,e;d=new Dd;BF();c
=BH(c,FV);e=K();H(H(H(H(e,G(670)),c),G(671)),b);D6(d,G(581),G(672),J(e));return d;},AOB=M(),AN7=b=>{let c,d,e,f,g,h,i,j,k,l;c=Um(b);if(c instanceof Qj){d=new Dd;BF();b=BH(b,FV);e=K();H(H(H(e,G(673)),b),G(674));D6(d,G(675),G(676),J(e));return d;}if(c instanceof Oy)return Ib(G(675),G(677),G(678));f=c instanceof O8;g=new Dd;e=!f?G(679):G(680);h=K();H(H(h,e),G(681));h=J(h);e=!f?G(682):G(683);i=c.iV(CZ(b));j=K();k=1;while(k<i.qg.data.length){b=K();P(O(H(b,G(684)),k),93);l=L(j,Ks(J(b),i.qg.data[k]));b=K();P(O(H(b,
G(685)),k),93);L(l,Ks(J(b),i.qi.data[k]));k=k+1|0;}b=J(j);i=K();H(H(H(i,e),G(686)),b);D6(g,G(675),h,J(i));return g;},RU=(b,c,d,e,f)=>{L(O(L(O(L(O(P(L(L(f,G(687)),b),91),c),G(427)),d),G(136)),e),G(688));};
function Xv(){let a=this;I.call(a);a.r$=null;a.yh=0;a.ye=0;}
let APF=(a,b)=>{let c,d,e;a.r$=b;a.yh=Jz(b)>=Ca(E8(b))?0:1;c=(Hg(a.r$)).data;d=c.length;e=0;a:{while(e<d){if(c[e]){d=1;break a;}e=e+1|0;}d=0;}a.ye=d;},AHK=a=>{let b=new Xv();APF(b,a);return b;},AF1=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;a:{b=new Dd;c=a.r$;BF();d=BH(c,F0);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(18)))break a;e=0;break a;case 2988943:if(!Y(d,G(19)))break a;e=1;break a;default:}}b:{switch(e){case 0:break;case 1:d=G(689);break b;default:d=G(690);break b;}d=G(691);}c=!a.yh?G(3):G(692);f
=!a.ye?G(3):G(693);g=K();H(H(H(H(g,d),c),f),G(694));h=J(g);if(!a.ye)i=G(3);else{d=a.r$;c=CL(G(695));f=CZ(d);j=Hg(d);e=0;k=1;while(k<=BB(f)){l=Bt(f,k-1|0);m=0;while(m<X(Bt(f,k),l)){n=j.data;o=e+1|0;if(n[e])RU(G(453),k,m/l|0,m%l|0,c);m=m+1|0;e=o;}l=0;while(l<Bt(f,k)){n=j.data;m=e+1|0;if(n[e])RU(G(455),k,l,0,c);l=l+1|0;e=m;}k=k+1|0;}i=J(P(c,10));}m=Ea(a.r$);p=BH(a.r$,Kr);e=Ea(a.r$);l=20;k=20;while((e/l|0)>=16){if(l==k){l=2*k|0;continue;}if(l==(2*k|0)){l=5*k|0;continue;}k=k*10|0;l=k;}if(!a.yh)q=G(3);else{e=Jz(a.r$);d
=K();H(O(H(d,G(696)),e),G(697));q=J(d);}c:{d=BH(a.r$,F0);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(18)))break c;e=0;break c;case 2988943:if(!Y(d,G(19)))break c;e=1;break c;default:}}d:{switch(e){case 0:break;case 1:g=G(698);break d;default:g=G(3);break d;}g=G(699);}r=!a.yh?G(700):G(701);e:{d=BH(a.r$,F0);e=(-1);switch(CR(d)){case -361295720:if(!Y(d,G(18)))break e;e=0;break e;case 2988943:if(!Y(d,G(19)))break e;e=1;break e;default:}}f:{switch(e){case 0:d=Wf(a,G(702));c=K();H(H(c,G(703)),d);d=J(c);break f;case 1:d
=Td(a,G(453));c=Td(a,G(455));f=K();H(H(f,d),c);d=J(f);break f;default:}d=Wf(a,G(704));}c=K();H(H(c,G(705)),d);d=J(c);s=K();H(H(H(H(H(P(O(H(H(H(O(H(H(s,i),G(706)),m),G(707)),p),G(708)),l),10),q),g),G(709)),r),d);D6(b,G(710),h,J(s));return b;},Wf=(a,b)=>{let c,d;c=O6(a,G(453),b);b=O6(a,G(455),Fm(b,G(453),G(455)));d=K();H(H(d,c),b);return J(d);},Td=(a,b)=>{let c,d;c=Fm(G(711),G(453),b);b=O6(a,b,G(712));d=K();H(H(d,c),b);return J(d);},O6=(a,b,c)=>{let d,e;if(!a.ye)d=G(3);else{d=K();H(H(H(d,G(713)),b),G(668));d=
J(d);}e=K();P(H(H(H(H(H(H(H(e,G(714)),b),G(715)),b),G(716)),c),d),10);return J(e);},ACp=M(0);
function LM(){I.call(this);this.FD=null;}
let AMN=b=>{let c,d;b=b.FD;if(!b.FB){c=performance.now()+12.0;d=b.Bf.lI();while(d&&performance.now()<c){d=b.Bf.lI();}b.Cu.be();if(d)Za(b);}};
function WU(){let a=this;I.call(a);a.E4=null;a.E5=null;a.E6=0;}
let AFj=(a,b)=>{b=b;return R3(a.E4,b,E3(a.E5,a.E6));};
function UT(){let a=this;I.call(a);a.qE=null;a.su=null;}
let S1=(a,b,c,d)=>{let e,f;if(!Y(CN(FG(a.qE,c),G(3)),d)&&!Ig(a.qE,b)){e=a.su;b=b.qW;f=c.qW;c=K();H(H(P(H(H(H(c,b),G(717)),f),61),d),G(718));b=J(c);V(e,b);}},Jt=(a,b)=>{let c,d;c=b.qW;b=BH(a.qE,b);d=K();H(P(H(d,c),61),b);return J(d);};
function Qz(){let a=this;N.call(a);a.rf=null;a.q4=0;a.rg=0;}
let G4=a=>{return Bc(a.rf.sa,a.q4,a.rg);},Nv=a=>{let b,c,d,e,f;b=a.rf;c=b.r2.vo;EO();if(c===Ew)d=B7(b);else{d=B7(b);e=Re(a.rf,a.q4);f=a.rg;b=K();P(O(P(O(P(H(b,d),91),e),44),f),93);d=J(b);}return d;},TZ=(a,b)=>{let c,d,e,f,g,h,i;c=new Ue;c.rr=K();c.vH=a;c.BG=b;a.rf.ED.lJ(c);if(c.EP){d=c.BG;Gh();if(d!==HI&&G4(c.vH)===0.0){a:{if(K1(c.rr,0)!=45){e=c.rr;f=0;e=e;g=e.qq-G(719).p_.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=G(719).p_.length)break c;if(e.qA.data[f+h|0]!=Bj(G(719),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)JR(c.rr,0,G(720));}}i=J(c.rr);if(BC(i))c=Nv(a);else{c=Nv(a);d=K();H(H(H(d,c),G(58)),i);c=J(d);}d:{Qd();switch(Ze.data[b.qa]){case 1:b=CI(G4(a));d=K();H(H(H(d,c),G(58)),b);c=J(d);break d;case 2:b=I5(G4(a));d=K();H(H(H(d,c),G(58)),b);c=J(d);break d;case 3:break;default:b=new Ce;Bn(b);S(b);}}return c;},ANG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Qz)){b=b;c=!R(a.rf,b.rf)?0:a.q4!=b.q4?0:a.rg==b.rg?1:0;}else c=0;return c;},IK=M(Bz),DJ=null,Fg=null,Cd
=null,Xq=null,HY=()=>{HY=Bf(IK);AOk();},AF2=(a,b,c)=>{HY();B5(a,b,c);},Mp=(a,b)=>{let c=new IK();AF2(c,a,b);return c;},AOk=()=>{let b,c,d;DJ=Mp(G(721),0);Fg=Mp(G(722),1);b=Mp(G(723),2);Cd=b;c=U(IK,3);d=c.data;d[0]=DJ;d[1]=Fg;d[2]=b;Xq=c;},KK=M(Bz),Es=null,GB=null,C9=null,C_=null,Ew=null,SI=null,EO=()=>{EO=Bf(KK);AJt();},ANV=(a,b,c)=>{EO();B5(a,b,c);},Ip=(a,b)=>{let c=new KK();ANV(c,a,b);return c;},AJt=()=>{let b,c,d;Es=Ip(G(147),0);GB=Ip(G(724),1);C9=Ip(G(153),2);C_=Ip(G(725),3);b=Ip(G(726),4);Ew=b;c=U(KK,5);d
=c.data;d[0]=Es;d[1]=GB;d[2]=C9;d[3]=C_;d[4]=b;SI=c;},RC=M(Cl),UJ=(a,b)=>{return 1.0/(1.0+NE( -b));},AOC=(a,b,c)=>{return c*(1.0-c);},RA=M(Cl),AJa=(a,b)=>{return Xn(b);},AJC=(a,b,c)=>{return 1.0-c*c;},Rz=M(Cl),AGe=(a,b)=>{if(b<0.0)b=0.0;return b;},AJ9=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Ry=M(Cl),APD=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ALJ=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Rx=M(Cl),AGt=(a,b)=>{return Rm(b);},AMc=(a,b,c)=>{C3();return UJ(CP,b);},Rw=M(Cl),AI3=(a,b)=>{return Gn(b);},AMK=(a,b,c)=>{return FI(b);},Ru
=M(Cl),AEY=(a,b)=>{return b;},AIS=(a,b,c)=>{return 1.0;},Vs=M(0);
function ST(){let a=this;I.call(a);a.F0=null;a.F1=0;a.F2=null;}
let G9=(a,b)=>{let c,d,e;c=a.F0.data;d=a.F1;e=a.F2;c[d]=b;return e.iK();},AD2=M(),RF=b=>{return Ba(Up(Rg(QY(b),Gd(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Hc=M(0);
function Xd(){I.call(this);this.Fy=null;}
let AM0=(a,b)=>{return Zc(a.Fy,b);};
function Yh(){I.call(this);this.CK=null;}
let AMV=(a,b)=>{let c,d,e;c=a.CK;d=Zc(c,b);e=c.xJ.p$.data[b];return d===0.0?0.0:d/RF(e);};
function AAz(){ET.call(this);this.AT=null;}
let Hm=(a,b)=>{return Z(a.AT,b);},K5=a=>{return a.AT.qd;};
function O7(){let a=this;N.call(a);a.tV=0;a.ut=0;a.v3=null;}
let AGF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(O7)){b=b;c=a.tV!=b.tV?0:a.ut!=b.ut?0:R(a.v3,b.v3)?1:0;}else c=0;return c;};
function Em(){N.call(this);this.rq=null;}
let AC$=(a,b)=>{a.rq=b;},Df=a=>{let b=new Em();AC$(b,a);return b;},HJ=b=>{return Df(b);},AMr=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Em)){b=b;c=R(a.rq,b.rq)?1:0;}else c=0;return c;},AK$=M(),Sq=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=VQ(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bv(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|AAJ(f,k[q],p);q=q+1|0;}h=Bv(h,g[p]);p=p+(-1)|0;}r=Bq(c);while(Br(r)){k=(Bp(r)).data;i=i|AAJ(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},AAJ=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},VQ=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function ABl(){let a=this;I.call(a);a.td=0;a.sP=0;a.q6=null;a.qF=null;a.rF=null;a.up=null;a.vL=null;a.Af=null;}
let WM=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.q6.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=U(B4(F$),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},D4=(a,b)=>{return b<a.td?0:1;};
function AAp(){let a=this;I.call(a);a.rK=null;a.rQ=null;a.sJ=null;}
let AGz=(a,b)=>{let c,d,e,f,g,h,i;a.rK=b;c=b.q6.data;d=c.length;a.sJ=Bd(d);e=b.sP;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=U(B4(F$),e);i=c.data;a.rQ=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},Vq=a=>{let b=new AAp();AGz(b,a);return b;},ACz=(a,b)=>{return a.rQ.data[b];},YH=(a,b)=>{return a.sJ.data[b];},AAw=b=>{let c,d,e,f;c=Vq(b);d=Bd(b.sP);e=D_(b.q6.data.length);f=b.td-1|0;while(f>=0){R0(c,f,e,d);f=f+(-1)|0;}return c;},R0=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.rK.q6.data[b];h=f[g];f[g]=h+1|0;GL(a,g,h,b);e=a.rK.up.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];R0(a,a.rK.qF.data[h],c,d);i=i+1|0;}}}},GL=(a,b,c,d)=>{a.rQ.data[b].data[c]=d;a.sJ.data[d]=c;},SV=a=>{let b,c,d,e;b=Vq(a.rK);c=0;while(c<a.rQ.data.length){d=0;while(true){e=a.rQ.data;if(d>=e[c].data.length)break;GL(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},SG=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.rQ.data[b].data;f=e.length;g=W(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.sJ.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){GL(a,b,h[f],i[f]);f=f+1|0;}},Rl=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.rQ.data.length){e=1;while(true){f=a.rQ.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Rv(a,j,i)<Rv(a,i,j)){GL(a,d,h,j);GL(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},Rv=(a,b,c)=>{let d,e;d=a.rK;e=XL(a,d.up,d.qF,b,c);d=a.rK;return e+XL(a,d.vL,d.rF,b,c)|0;},XL=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.sJ.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},GW=a=>{let b,c,d,e,f,g,h,i;b=Cp;c=0;while(true){d=a.rK;if(c>=d.td)break;e=d.up.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.sJ.data;i=d.qF.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=Lx(b,Cm(1));f=f+1|0;}c=c+1|0;}return Lx(OP(OP(Cm(Ol(a)),Cm(a.rK.td+1|0)),Cm(8)),b);},Ol=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.rQ.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.rK;m=l.vL.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.sJ.data[l.rF.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.sJ.data[l.rF.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function AB1(){let a=this;I.call(a);a.qU=null;a.we=null;a.z0=null;a.sx=null;a.w_=null;a.wj=null;}
let Ek=(a,b)=>{return a.sx.data[b];},ADi=(a,b)=>{return a.w_.data[b];},AKb=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.sx.data.length).data;c=0;while(true){d=a.qU;if(c>=d.td)break;e=d.up.data[c].fw();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.we;k=a.qU.qF.data;l=j-1|0;if(YH(d,k[g[l]])<=YH(a.we,a.qU.qF.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.qU;if(!D4(d,d.qF.data[m]))break;m=m+(-1)|0;}e[i]=b[a.qU.qF.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Be(11.0,(a.z0.data[c]/2.0-7.0)/Ba(1.0,Ba(n,(h-1|0)-n)));i=0;while(i<h){a.w_.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Be(8.0,e[i]+1|0);k=a.wj;d=a.qU;p=!D4(d,d.qF.data[j])?1.0:2.0;k.data[j]=Ba(n,p);while(true){d=a.qU;if(!D4(d,d.qF.data[j]))break;d=a.qU;k=d.qF.data;m=j-1|0;l=D4(d,k[m]);k=a.wj;p=!l?2.0:8.0;k.data[m]=Ba(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},AAL=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d
=W(c);e=d.data;f=1;while(f<c){g=a.qU;h=f-1|0;i=!D4(g,b[h])&&!D4(a.qU,b[f])?0:1;e[f]=Wb(a,b[h])/2.0+Wb(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},Wb=(a,b)=>{return D4(a.qU,b)?0.0:a.z0.data[b];},ABi=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.qU.sP;if(f>=d)break;g=ACz(a.we,e?f:(d-1|0)-f|0);h=AAL(a,g);i=Bb();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=ALB(a,l[j],m[j],b,c);while(!Cn(k))
{o=i;if(!((Z(o,o.qd-1|0)).vc>n.vc))break;p=Gq(o,o.qd-1|0);q=p.w6.data;r=q.length;s=n.w6.data;t=s.length;u=r+t|0;v=W(u);m=v.data;w=W(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.xd.data;bb=y+1|0;bc=ba[y];}else{ba=p.xd.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=S6(p.vB+n.vB|0,v,w);}V(i,n);j=j+1|0;}d=0;o=Bq(i);while(Br(o)){p=Bp(o);bb=d+p.vB|0;while(d<bb){m=h.data;a.sx.data[l[d]]=m[d]+p.vc;d=d+1|0;}}f=f+1
|0;}},ALB=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.qU.up.data[b];g=!e?Bd(0):a.qU.vL.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=W(j);l=W(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;LX(k,l,m,a.sx.data[a.qU.qF.data[o]]-a.w_.data[o]-c,a.wj.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;LX(k,l,m,a.sx.data[a.qU.rF.data[o]]+a.w_.data[o]-c,a.wj.data[o]);e=e+1|0;m=j;}if(h)LX(k,l,m,a.sx.data[b]-c,
0.01);return S6(1,k,l);},LX=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function WY(){let a=this;N.call(a);a.z3=null;a.yO=null;}
let AL3=M(),KZ=(b,c)=>{let d,e,f;d=AAN(b);e=AAN(c);f=K();P(H(H(H(P(f,40),d),G(136)),e),41);return J(f);},AAN=b=>{return NM(b,b!==BM(b)?2:0);},Pd=(b,c)=>{let d,e,f;d=P(K(),b);e=C2(c);f=0;while(f<e.p_.length){P(d,((Bj(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return J(d);};
function Id(){let a=this;N.call(a);a.sd=null;a.qG=0;a.qZ=0;a.q_=null;}
let ML=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==X(c,d)){a.sd=b;a.qG=c;a.qZ=d;a.q_=e;return;}e=e.data;b=new BG;f=e.length;g=K();H(O(H(O(P(O(H(g,G(727)),c),120),d),G(728)),f),G(729));Bu(b,J(g));S(b);},AAW=(a,b,c,d)=>{let e=new Id();ML(e,a,b,c,d);return e;},Ec=(a,b,c)=>{return a.q_.data[X(c,a.qG)+b|0];},Fx=(a,b)=>{let c;c=a.sd;return FO(c.ra,c.q$,b,a.qG);},EU=(a,b)=>{let c;c=a.sd;return FO(c.rC,c.rI,b,a.qZ);},N6=(b,c,d)=>{return  -((b-c)*d-b);},FO=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},ADM
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Id)){b=b;c=!R(a.sd,b.sd)?0:a.qG!=b.qG?0:a.qZ!=b.qZ?0:R(a.q_,b.q_)?1:0;}else c=0;return c;},AJ3=a=>{return a.qG;},AFN=a=>{return a.qZ;};
function J4(){let a=this;N.call(a);a.vh=null;a.wi=null;a.vJ=null;a.v7=null;a.tJ=0;a.uG=0.0;a.wG=0.0;a.wH=0.0;a.zL=0.0;a.yE=0.0;}
let V2=(a,b,c,d,e,f,g,h,i,j,k)=>{a.vh=b;a.wi=c;a.vJ=d;a.v7=e;a.tJ=f;a.uG=g;a.wG=h;a.wH=i;a.zL=j;a.yE=k;},APY=(a,b,c,d,e,f,g,h,i,j)=>{let k=new J4();V2(k,a,b,c,d,e,f,g,h,i,j);return k;},AIh=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(J4)){b=b;if(!R(a.vh,b.vh)){c=0;break a;}if(!R(a.wi,b.wi)){c=0;break a;}if(!R(a.vJ,b.vJ)){c=0;break a;}if(!R(a.v7,b.v7)){c=0;break a;}if(a.tJ!=b.tJ){c=0;break a;}if(a.uG!==b.uG){c=0;break a;}if(a.wG!==b.wG){c=0;break a;}if(a.wH!==b.wH){c=0;break a;}if(a.zL!==b.zL){c
=0;break a;}if(a.yE===b.yE){c=1;break a;}c=0;}else c=0;}return c;},AFt=a=>{return a.vh;},AM4=a=>{return a.vJ;};
function Mj(){let a=this;N.call(a);a.x0=null;a.wn=null;}
let ALD=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Mj)){b=b;c=!R(a.x0,b.x0)?0:R(a.wn,b.wn)?1:0;}else c=0;return c;},APi=a=>{return a.x0;};
function Hu(){let a=this;N.call(a);a.tM=null;a.u8=null;a.vi=null;a.wh=null;a.w1=null;a.xb=null;}
let NX=(a,b,c,d,e,f,g)=>{a.tM=b;a.u8=c;a.vi=d;a.wh=e;a.w1=f;a.xb=g;},AP9=(a,b,c,d,e,f)=>{let g=new Hu();NX(g,a,b,c,d,e,f);return g;},UE=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&BE(d,e)>=0){f=c.data;g=Bv(d,e);h=f.length;if(g<h){f=c.fw();c=f.data;c[d]=0.0;c[e]=0.0;i=new Hu;c=Q$(h,d);j=Q$(h,e);k=Qg(b,d);b=Qg(b,e);Gv();NX(i,f,c,j,k,b,HZ);return i;}}c=c.data;b=new BG;d=c.length-1|0;i=K();P(O(H(i,G(730)),d),46);Bu(b,J(i));S(b);},Qo=(a,b)=>{return Ia(a.u8,a.tM,b);},Pb=(a,b)=>{return Ia(a.vi,a.tM,b);},Ia=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Q$=(b,c)=>{let d;d=W(b);d.data[c]=1.0;return d;},WF=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},APn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Hu)){b=b;c=!R(a.tM,b.tM)?0:!R(a.u8,b.u8)?0:!R(a.vi,b.vi)?0:!R(a.wh,b.wh)?0:!R(a.w1,b.w1)?0:R(a.xb,b.xb)?1:0;}else c=0;return c;},AEx=a=>{return a.u8;},APc=a=>{return a.vi;};
function ACo(){let a=this;I.call(a);a.DA=null;a.Bw=0;a.Eu=0.0;a.y_=0;}
let AMA=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.DA=c;if(MN(b,Cp)&&Uv(b,Gd(4294967295, 0))){c=c.data;d=G8(b);c[0]=d;e=1;while(e<624){d=X(1812433253,d^(d>>>30|0))+e|0;c[e]=d;e=e+1|0;}a.Bw=0;a.y_=0;return;}f=new BG;g=K();P(VN(H(g,G(731)),b),46);Bu(f,J(g));S(f);},Zi=a=>{let b=new ACo();AMA(b,a);return b;},FY=a=>{return ((AAj(a)>>>5|0)*6.7108864E7+(AAj(a)>>>6|0))/9.007199254740992E15;},Fo=a=>{let b,c,d,e;if(a.y_){a.y_=0;return a.Eu;}while(true){while(true){b=FY(a)*2.0-1.0;c=FY(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cr((-2.0)*CX(d)/d);a.Eu=e*b;a.y_=1;return e*c;},To=(a,b,c)=>{let d,e,f,g;d=By(b,c);e=d.p$;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Fo(a);f=f+1|0;}return d;},AAj=a=>{let b,c,d,e,f,g,h,i;b=a.Bw;c=b+1|0;d=CF(c,624);e=d>=0?0:c;f=b+397|0;if(f>=624)f=f-624|0;g=a.DA.data;h=g[b]&(-2147483648)|g[e]&2147483647;i=h&1?(-1727483681):0;g[b]=g[f]^(h>>>1|0)^i;b=g[b];if(!d)c=0;a.Bw=c;b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function ACQ(){D5.call(this);this.Fz=null;}
let AG7=a=>{return 1;},AOT=(a,b)=>{let c;if(!b)return a.Fz;c=new CW;Bn(c);S(c);},VG=M(Fl),AMa=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.p$;e=c.p$;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Zg(a, -i[h],j[h]);g=g+Zg(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Zg=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CX(c);},AF8=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},VF=M(Fl),AGx=(a,b,c)=>{let d,e,f,g,h,i;d=b.p$;e=c.p$;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},AE$
=(a,b,c)=>{return 2.0*(b-c);},DX=M(0),ABp=M(),AHV=(a,b)=>{CO();};
function Vp(){let a=this;I.call(a);a.tm=null;a.s9=null;a.DI=null;a.DJ=null;}
let AGk=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Cv();d=PC(a,Ov,a.s9.Bp,G(732));e=PC(a,Nb,a.s9.z8,G(733));f=c.length;g=0;while(g<f){h=c[g];i=DV(h,Ng,Nh);j=a.s9.AE;k=F_(h);l=K();H(H(H(l,G(734)),k),G(554));m=LU(a,h,i,j,J(l));n=a.tm;o=DV(h,Pu,Py);p=DG(h);l=ES(h,b.tQ);k=F_(h);i=K();H(H(H(i,G(734)),k),G(735));i=J(i);q=U(BZ,2);r=q.data;r[0]=B$(109,m);r[1]=B$(100,h.xr);l=EN(n,o,p,l,G(736),i,q);j=DV(h,Jr,Jn);m=a.s9.wC;i=F_(h);s=K();H(H(H(s,G(737)),i),G(554));n=LU(a,h,j,m,J(s));j=a.tm;o=DV(h,KI,KC);p
=DG(h);t=ES(h,b.tS);i=F_(h);s=K();H(H(H(s,G(737)),i),G(738));s=J(s);r=U(BZ,2);q=r.data;q[0]=B$(118,n);q[1]=B$(100,h.xr);i=EN(j,o,p,t,G(739),s,r);s=ABu(a,h,DV(h,N9,N8),b.zo,l,d);k=ABu(a,h,DV(h,M4,MV),b.xH,i,e);q=U(BZ,2);r=q.data;r[0]=B$(109,s);r[1]=B$(118,k);QT(a,h,G(740),q);g=g+1|0;}},ABu=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.tm;h=DG(b);b=ES(b,d);d=B7(e);i=K();H(H(H(i,G(741)),d),G(742));i=J(i);j=U(BZ,2);k=j.data;k[0]=B$(109,e);e=new BZ;CQ();d=CJ;D2(e,113,f,d,d);k[1]=e;return EN(g,c,h,b,G(743),i,j);},QT=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=ES(b,a.s9.D7);f=d.length;g=U(BZ,f+2|0);h=g.data;h[0]=B$(112,b.ym);i=new BZ;j=a.DJ;CQ();k=CJ;D2(i,114,j,k,k);h[1]=Yu(i,e);l=0;while(l<f){h[l+2|0]=Yu(d[l],e);l=l+1|0;}k=a.tm;Cv();i=DV(b,N2,N3);f=DG(b);j=ES(b,a.s9.yj);m=!I0(b)?G(744):G(745);n=DG(b);d=e.p$.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?G(107):G(746);b=K();H(H(O(H(H(b,m),G(529)),n),G(747)),p);b=J(b);m=new ACy;m.Ee=e;m.Ef=c;X1(k,i,f,j,c,b,m,g);},LU=(a,b,c,d,e)=>{return FW(a.tm,
c,DG(b),ES(b,d),G(3),e);},PC=(a,b,c,d)=>{return FW(a.tm,b,0,c,G(3),d);},GR=M(0),O8=M(N),AHf=(a,b)=>{let c,d,e,f,g;c=B9(b);d=c.qg.data;e=U(B4(Dg),2);f=e.data;f[0]=BW([1.0,1.0]);f[1]=BW([1.0,1.0]);d[1]=EC(e);d=c.qi.data;e=U(B4(Dg),2);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;g=W(1);g.data[0]=(-1.0);f[1]=g;d[1]=EC(e);d=c.qg.data;e=U(B4(Dg),1);e.data[0]=BW([1.0,(-2.0)]);d[2]=EC(e);d=c.qi.data;e=U(B4(Dg),1);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;d[2]=EC(e);return c;},Oy=M(N),AEj=(a,b)=>{return B9(b);};
function WI(){N.call(this);this.Ff=null;}
let AIs=(a,b)=>{let c;c=B9(b);Cz(c,a.Ff);return c;},AKS=M(),Kv=b=>{let c;c=(Bl(b)).to;if(c[BP].itemType!==null)return AI1(b);b=new BG;Bn(b);S(b);},K3=M(B_);
function Qj(){N.call(this);this.FH=0.0;}
let AGY=(a,b)=>{let c,d,e;c=B9(b);d=Zi(Ho(a.FH));e=1;while(e<=BB(b)){c.qg.data[e]=To(d,Bt(b,e),Bt(b,e-1|0));c.qi.data[e]=To(d,Bt(b,e),1);e=e+1|0;}return c;},AIf=M(),Xf=M(EW),AFV=null,P_=()=>{P_=Bf(Xf);AHW();},Qc=(b,c)=>{return AKP(b,c);},AEw=(b,c)=>{return AFQ(b,c);},OV=(b,c)=>{return AKN(b,c);},AHW=()=>{AFV=Bk(AKr);};
function BZ(){let a=this;N.call(a);a.un=0;a.sF=null;a.ty=null;a.ui=null;a.xq=null;}
let D2=(a,b,c,d,e)=>{Sr(a,b,c,d,e,Bg());},GO=(a,b,c,d)=>{let e=new BZ();D2(e,a,b,c,d);return e;},Sr=(a,b,c,d,e,f)=>{a.un=b;a.sF=c;a.ty=d;a.ui=e;a.xq=f;},ALy=(a,b,c,d,e)=>{let f=new BZ();Sr(f,a,b,c,d,e);return f;},B$=(b,c)=>{let d;d=new BZ;CQ();D2(d,b,c,Dh,DN);return d;},Yu=(a,b)=>{return ALy(a.un,a.sF,a.ty,a.ui,Bm(b));},AC1=(a,b,c)=>{return !BN(a.xq)&&Bc(Bs(a.xq),b,c)!==0.0?0:1;},Yg=a=>{let b,c;b=a.ty;CQ();c=CJ;return b===c?a.sF.sa.qb:a.ui!==c?1:a.sF.sa.qc;},Zd=(a,b,c)=>{return HQ(a.sF,Xc(a.ty,b.q4,b.rg,c),
Xc(a.ui,b.q4,b.rg,c));},ABo=(a,b,c,d)=>{a:{b:{if(!(a.ty===b&&d.q4!=c)){if(a.ui!==b)break b;if(d.rg==c)break b;}c=1;break a;}c=0;}return c;},AID=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(BZ)){b=b;c=a.un!=b.un?0:!R(a.sF,b.sF)?0:!R(a.ty,b.ty)?0:!R(a.ui,b.ui)?0:R(a.xq,b.xq)?1:0;}else c=0;return c;},KH=M(Bz),It=null,IQ=null,HI=null,W1=null,Gh=()=>{Gh=Bf(KH);ALi();},Z4=()=>{Gh();return W1.fw();},AI$=(a,b,c)=>{Gh();B5(a,b,c);},Ph=(a,b)=>{let c=new KH();AI$(c,a,b);return c;},ALi=()=>{let b,c,d;It=Ph(G(748),
0);IQ=Ph(G(749),1);b=Ph(G(750),2);HI=b;c=U(KH,3);d=c.data;d[0]=It;d[1]=IQ;d[2]=b;W1=c;};
function ZE(){let a=this;I.call(a);a.uq=null;a.qn=0;}
let Da=a=>{return a.qn>=a.uq.p_.length?41:Bj(a.uq,a.qn);},AAs=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=G(3);d=G(751);while(Da(a)!=41){e=Da(a);if(e==32)a.qn=a.qn+1|0;else if(e==47){a.qn=a.qn+2|0;c=Sn(c);f=Sn(Yp(a));g=K();H(H(H(H(g,G(752)),c),f),G(753));c=J(g);}else if(!(DQ(G(754),e)<0?0:1)){L(L(b,c),BC(c)?G(3):Gm(G(755)));c=Yp(a);}else{a:{a.qn=a.qn+1|0;f=L(b,c);switch(e){case 42:h=c.p_.length;g=G(751);i=h-g.p_.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.p_.length){i=1;break b;}if(Bj(c,h+e|0)!=Bj(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=Gm(!(i&&!Y(c,GT(G(464)))?0:1)?G(756):G(755));break a;case 45:break;case 62:c=Gm(G(757));break a;default:c=new BR;j=Dr(1);j.data[0]=e;Se(c,j);c=Gm(c);break a;}c=Gm(G(758));}L(f,c);c=G(3);}}return J(L(b,c));},Gm=b=>{let c;c=K();H(H(H(c,G(759)),b),G(760));return J(c);},Sn=b=>{let c;if(WO(b,G(761))){b=Ck(b,G(761).p_.length,b.p_.length-G(762).p_.length|0);c=K();H(H(H(c,G(763)),b),G(764));b=J(c);}return b;},Yp=a=>{let b,c,d,e,f,g,h;if(Da(a)==40)b=XJ(a);else if(PJ(Da(a)))b=RQ(a);else{c=UI(a);if
(BC(c)){b=new BG;c=a.uq;d=K();H(H(H(d,G(765)),c),G(766));Bu(b,J(d));S(b);}if(Pi(a.uq,G(767),a.qn)){a.qn=a.qn+2|0;b=K();H(H(b,c),G(768));c=J(b);}if(Da(a)==40){b=GT(c);c=Gm(G(769));d=XJ(a);e=K();H(H(H(H(H(e,G(763)),b),c),d),G(764));b=J(e);}else{b=G(3);if(Y(c,G(770))){a.qn=a.qn+1|0;c=UI(a);b=G(771);}if(!PJ(Da(a)))b=GT(c);else{f=c.p_.length-1|0;e=GT(Ep(c,f));g=RQ(a);d=K();H(H(d,e),g);d=J(d);if(Da(a)==7488){b=TO(Da(a));a.qn=a.qn+1|0;}if(BC(b)){b=K();H(H(H(b,G(772)),d),G(773));b=J(b);}else{e=K();H(H(H(H(e,G(774)),
d),b),G(775));b=J(e);}if(f){c=GT(Ck(c,0,f));d=K();H(H(H(H(d,G(763)),c),b),G(764));b=J(d);}}}}h=Da(a);if(h!=7488&&h!=178)return b;a.qn=a.qn+1|0;c=TO(h);d=K();H(H(H(H(d,G(776)),b),c),G(777));return J(d);},XJ=a=>{let b,c;a.qn=a.qn+1|0;b=AAs(a);a.qn=a.qn+1|0;c=K();H(H(H(c,G(761)),b),G(762));return J(c);},RQ=a=>{let b,c,d;b=a.qn;while(!(!PJ(Da(a))&&Da(a)!=46)){a.qn=a.qn+1|0;}c=Ck(a.uq,b,a.qn);d=K();H(H(H(d,G(778)),c),G(779));return J(d);},UI=a=>{let b,c;b=a.qn;while(true){a:{b:{c=Da(a);if(!(97<=c&&c<=122)){if(65
>c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.qn=a.qn+1|0;}return Ck(a.uq,b,a.qn);},GT=b=>{let c,d;a:{c=(-1);switch(CR(b)){case -1097083752:if(!Y(b,G(466)))break a;c=3;break a;case -839421393:if(!Y(b,G(468)))break a;c=4;break a;case 3319534:if(!Y(b,G(780)))break a;c=1;break a;case 3587653:if(!Y(b,G(781)))break a;c=2;break a;case 92909918:if(!Y(b,G(464)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=G(782);break b;case 2:b=G(783);break b;case 3:b=G(784);break b;case 4:b=G(785);break b;default:d
=K();H(H(H(d,G(786)),b),G(787));b=J(d);break b;}b=G(788);}return b;},TO=b=>{return b!=7488?G(789):G(790);},PJ=b=>{return 48<=b&&b<=57?1:0;},Ux=M(),VK=null,LO=null,HC=()=>{HC=Bf(Ux);AIA();},AIA=()=>{let b,c;b=Bd((ABF()).data.length);c=b.data;LO=b;c[C1.qa]=1;c[HU.qa]=2;c=Bd((GD()).data.length);b=c.data;VK=c;b[CP.qa]=1;b[DH.qa]=2;b[HW.qa]=3;b[H8.qa]=4;b[GJ.qa]=5;b[H1.qa]=6;b[Im.qa]=7;};
function DO(){Bz.call(this);this.CI=null;}
let J2=null,Nj=null,PZ=null,AMR=null,EH=()=>{EH=Bf(DO);APt();},Ql=(a,b,c,d)=>{EH();B5(a,b,c);a.CI=d;},AOA=a=>{return a.CI;},ABM=b=>{let c,d,e;EH();c=By(b.qc,b.qb);d=0;while(d<b.qb){e=0;while(e<b.qc){BS(c,e,d,Bc(b,d,e));e=e+1|0;}d=d+1|0;}return c;},APt=()=>{let b,c,d;b=new WR;Ql(b,G(791),0,G(792));J2=b;b=new WS;Ql(b,G(793),1,G(794));Nj=b;b=new WT;Ql(b,G(795),2,G(796));PZ=b;c=U(DO,3);d=c.data;d[0]=J2;d[1]=Nj;d[2]=b;AMR=c;};
function Dk(){let a=this;Bz.call(a);a.Fd=null;a.C$=null;}
let MK=null,OQ=null,QQ=null,APf=null,AOh=null,Fd=()=>{Fd=Bf(Dk);AFM();},Le=(a,b,c,d,e)=>{Fd();B5(a,b,c);a.Fd=d;a.C$=e;},AGl=a=>{return a.Fd;},AHI=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=By(ADa(a,c.qb,d.qb,c,d),ADa(a,c.qc,d.qc,c,d));f=0;while(f<e.qb){g=0;while(g<e.qc){BS(e,f,g,a.ml(c.p$.data[JZ(c,f,g)],d.p$.data[JZ(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},ADJ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=By(e.qb,e.qc);h=By(f.qb,f.qc);i=0;while(i<c.qb){j=0;while(j<c.qc){k=JZ(e,i,j);l=JZ(f,
i,j);m=e.p$.data[k];n=f.p$.data[l];b=g.p$.data;b[k]=b[k]+a.mn(m,n,Bc(c,i,j),Bc(d,i,j));b=h.p$.data;b[l]=b[l]+a.mo(m,n,Bc(c,i,j),Bc(d,i,j));j=j+1|0;}i=i+1|0;}return BT(B8,[g,h]);},JZ=(b,c,d)=>{let e,f;Fd();if(b.qb==1)c=0;e=b.qc;f=X(c,e);if(e==1)d=0;return f+d|0;},ADa=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BG;g=a.C$;d=CY(d);e=CY(e);h=K();H(H(H(H(P(H(H(h,G(797)),g),32),d),G(366)),e),G(798));Bu(f,J(h));S(f);}if(b==1)b=c;return b;},AFM=()=>{let b,c,d;b=new ABx;Le(b,G(799),0,G(642),G(800));MK=b;b=new ABy;Le(b,
G(801),1,G(301),G(802));OQ=b;b=new ABv;Le(b,G(803),2,G(804),G(805));QQ=b;b=new ABw;Le(b,G(806),3,G(807),G(808));APf=b;c=U(Dk,4);d=c.data;d[0]=MK;d[1]=OQ;d[2]=QQ;d[3]=b;AOh=c;},TD=M(0),MU=M(HF),Nd=M(MU),AAF=M(Nd),X$=M(0),Mu=M(),Pw=M(Mu),AAC=M(Pw),AAE=M(D5),AKB=(a,b)=>{let c;c=new CW;Bn(c);S(c);},AJI=a=>{return 0;},AGM=a=>{FS();return Ui;},AEt=a=>{return 1;},AAA=M(),AD7=a=>{return 0;},ALv=a=>{let b;b=new D$;Bn(b);S(b);},T9=M(0),AAB=M(),AAk=M();
function Q0(){let a=this;N.call(a);a.AZ=null;a.uk=0.0;a.Ae=0.0;}
let VM=(a,b,c,d)=>{a.AZ=b;a.uk=c;a.Ae=d;},Np=(a,b,c)=>{let d=new Q0();VM(d,a,b,c);return d;},BQ=(b,c)=>{return Np(b,c,0.0);};
function MO(){let a=this;N.call(a);a.xC=null;a.tk=null;a.yr=0.0;}
let TV=(b,c)=>{let d,e,f,g;d=1;while((b.ea()/d|0)>Ba(8.0,c)){d=d*2|0;}e=Bb();f=0;while(f<b.ea()){g=b.bC(f);V(e,g);f=f+d|0;}if((b.ea()-1|0)%d|0){b=b.bC(b.ea()-1|0);V(e,b);}return e;},APk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.qd;f=Bd(e);g=f.data;h=W(2*e|0);i=h.data;e=0;while(e<d.qd){g[e]=(Z(d,e)).yX;j=2*e|0;i[j]=Qo(b,(Z(d,e)).rB);i[j+1|0]=Pb(b,(Z(d,e)).rB);e=e+1|0;}k=OJ(h,2,0)- -OJ(h,2,1);l=0.0;g=W(d.qd);m=g.data;j=0;n=m.length;while(j<b.tM.data.length){o=0;while(o<n){m[o]=(Z(d,o)).rB.data[j];o=o+1|0;}l
=l- -OJ(g,1,0);j=j+1|0;}b=new MO;k=Be(1.0,k/l);b.xC=f;b.tk=h;b.yr=k;return b;},OJ=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},ANa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(MO)){b=b;c=!R(a.xC,b.xC)?0:!R(a.tk,b.tk)?0:a.yr===b.yr?1:0;}else c=0;return c;};
function F1(){let a=this;N.call(a);a.ra=0.0;a.q$=0.0;a.rC=0.0;a.rI=0.0;}
let Jy=null,KR=null,JH=()=>{JH=Bf(F1);AH6();},QX=(a,b,c,d,e)=>{JH();a.ra=b;a.q$=c;a.rC=d;a.rI=e;},Fj=(a,b,c,d)=>{let e=new F1();QX(e,a,b,c,d);return e;},WK=b=>{let c,d,e,f,g,h,i,j;JH();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.qb){c=Be(c,Bc(b,g,0));d=Ba(d,Bc(b,g,0));e=Be(e,Bc(b,g,1));f=Ba(f,Bc(b,g,1));g=g+1|0;}if(FM(Jy,c,e)&&FM(Jy,d,f))return Jy;if(FM(KR,c,e)&&FM(KR,d,f))return KR;h=Ba(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Fj(i-h,i+h,j-h,j+h);},FM=(a,b,c)=>{return a.ra<=b&&b<=a.q$&&a.rC<=c&&c<=a.rI?1:0;},YL
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(F1)){b=b;c=a.ra!==b.ra?0:a.q$!==b.q$?0:a.rC!==b.rC?0:a.rI===b.rI?1:0;}else c=0;return c;},AH6=()=>{Jy=Fj((-0.1),1.1,(-0.1),1.1);KR=Fj((-1.1),1.1,(-1.1),1.1);};
function HN(){let a=this;N.call(a);a.yt=0;a.tY=null;a.zH=0.0;a.x7=0.0;}
let MH=(a,b,c,d,e)=>{a.yt=b;a.tY=c;a.zH=d;a.x7=e;},AFs=(a,b,c,d)=>{let e=new HN();MH(e,a,b,c,d);return e;},Lr=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return Ms(b,e,g);},NV=a=>{return a.tY.data.length+1|0;},Wh=(a,b)=>{let c;c=a.x7;if(b<=c)c=b;if(a.yt)c=CX(Ba(a.zH,c));return c;},ADV=(a,b)=>{let c,d,e,f,g,h;c=b.tK.qI/NV(a);d=BV(b.qX*1.25/c)|0;e=Bb();f=0;while(f<a.tY.data.length){g=f%d|0?0:1;b=new HV;h=f+1|0;LI(b,h/NV(a),
!g?G(3):DT(a.tY.data[f],3));V(e,b);f=h;}return e;},ADw=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(HN)){b=b;c=a.yt!=b.yt?0:!R(a.tY,b.tY)?0:a.zH!==b.zH?0:a.x7===b.x7?1:0;}else c=0;return c;},AFz=M(),AJ7=(b,c)=>{let d,e,f,g,h,i,j,k;d=X(b.qG-1|0,c)+1|0;e=b.qZ;f=X(e-1|0,c)+1|0;g=W(X(d,e));h=0;while(h<b.qZ){i=b.qG;e=X(h,i);X_(b.q_,e,1,i,g,X(h,d),c);h=h+1|0;}j=W(X(d,f));k=0;while(k<d){X_(g,k,d,b.qZ,j,k,c);k=k+1|0;}return AAW(b.sd,d,f,j);},X_=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i
=e-1|0;j=c+X(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+X(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+X(X(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+X(X(i,h),d)|0]=b[j];};
function Ob(){let a=this;I.call(a);a.qH=null;a.AM=null;a.D6=0.0;a.xi=0;a.A0=null;a.xh=null;}
let AAh=(a,b,c,d)=>{let e,f,g,h,i;a.qH=b;a.AM=c;a.D6=d;e=b.qG+2|0;a.xi=e;f=D_(X(e,b.qZ+2|0));g=f.data;a.A0=f;f=Bd(2*g.length|0);g=f.data;a.xh=f;e=0;h=g.length;if(e>h){b=new BG;Bn(b);S(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AKs=(a,b,c)=>{let d=new Ob();AAh(d,a,b,c);return d;},L4=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=0;while(c<AFN(a.qH)){d=0;while(d<AJ3(a.qH)){e=a.A0;f=Xx(a,d,c);g=!(Ec(a.qH,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.qH.qZ){g=(-1);while(g<a.qH.qG){d=Xx(a,g,c);e=a.A0.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.xi|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;e=D_(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;f=m&&a.AM.my((Fx(a.qH,g)+Fx(a.qH,g+1|0))/2.0,(EU(a.qH,c)+EU(a.qH,c+1|0))/2.0)>b?1:0;n=Bd(4).data;j=2*d|0;n[0]=j;n[1]=(2*i|0)+1|0;n[2]=2*(d+a.xi|0)|0;n[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.xh.data[n[d]]=n[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}o=Bb();p=Bb();c=0;while(true){e=a.xh.data;if(c>=e.length)break;if
(e[c]!=(-1)){q=new T_;q.t_=W(64);q.t4=D_(32);f=c;while(a.xh.data[f]!=(-1)){AKY(a,q,f,b);e=a.xh.data;g=e[f];e[f]=(-1);f=g;}e=W(2*q.sg|0);r=e.data;g=0;d=0;while(d<q.sg){a:{if(d){f=g-1|0;if(V8(q,e,f,d,0))break a;if(V8(q,e,f,d,1))break a;}h=2*g|0;n=q.t_.data;f=2*d|0;r[h]=n[f];r[h+1|0]=n[f+1|0];g=g+1|0;}d=d+1|0;}e=D1(e,2*g|0);V(o,e);AN_(q,p);}c=c+1|0;}s=new QM;s.wM=FD(o);s.v5=p;return s;},Xx=(a,b,c)=>{return (X(c+1|0,a.xi)+b|0)+1|0;},AKY=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=c/2|0;f=a.xi;g=(e%f|0)-
1|0;f=(e/f|0)-1|0;h=(c%2|0)!=1?0:1;i=h?g:g+1|0;j=!h?f:f+1|0;if(!T$(a,g,f))N5(b,Fx(a.qH,i),EU(a.qH,j),0);else if(!T$(a,i,j))N5(b,Fx(a.qH,g),EU(a.qH,f),0);else{k=Fx(a.qH,g);l=EU(a.qH,f);m=Fx(a.qH,i)-k;n=EU(a.qH,j)-l;o=0.0;p=1.0;q=Ec(a.qH,g,f)-d;r=Ec(a.qH,i,j)-d;f=!(r>0.0)?0:1;h=0;while(true){s=p-o;t=a.D6;if(!(s>t))break;u=h>=3?(o+p)/2.0:Wt(o,p,q,r,t/2.0);s=a.AM.my(k+u*m,l+u*n)-d;if((!(s>0.0)?0:1)==f){p=u;r=s;u=o;s=q;}h=h+1|0;o=u;q=s;}d=Wt(o,p,q,r,0.0);N5(b,k+d*m,l+d*n,1);}},T$=(a,b,c)=>{let d;a:{if(b>=0){d=a.qH;if
(b<d.qG&&c>=0&&c<d.qZ){b=1;break a;}}b=0;}return b;},Wt=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Ba(b+f,Be(c-f,g));},Qx=M(0);
function Zm(){I.call(this);this.FA=null;}
let AGo=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.FA;e=d.sd;f=e.ra;b=(b-f)/(e.q$-f);g=d.qG;b=b*(g-1|0);f=e.rC;h=(c-f)/(e.rI-f)*(d.qZ-1|0);g=Ba(0.0,Be(g-2|0,CC(b)))|0;i=Ba(0.0,Be(d.qZ-2|0,CC(h)))|0;j=Ec(d,g,i);k=g+1|0;c=Ec(d,k,i);b=b-g;c=N6(j,c,b);l=i+1|0;return N6(c,N6(Ec(d,g,l),Ec(d,k,l),b),h-i);},JG=M(Bz),Dh=null,DN=null,CJ=null,AAm=null,CQ=()=>{CQ=Bf(JG);AHu();},AOb=(a,b,c)=>{CQ();B5(a,b,c);},OE=(a,b)=>{let c=new JG();AOb(c,a,b);return c;},Xc=(a,b,c,d)=>{let e;a:{Rd();switch(Vf.data[a.qa]){case 1:break;case 2:b
=c;break a;case 3:b=d;break a;default:e=new Ce;Bn(e);S(e);}}return b;},AHu=()=>{let b,c,d;Dh=OE(G(809),0);DN=OE(G(810),1);b=OE(G(811),2);CJ=b;c=U(JG,3);d=c.data;d[0]=Dh;d[1]=DN;d[2]=b;AAm=c;},Yx=M(),AFp=(a,b)=>{CO();Hh(b,G(812));};
function Yy(){I.call(this);this.Gm=null;}
let AGE=(a,b)=>{let c,d;c=a.Gm;d=new AAY;d.Db=c;b=J8(Qb(b,d),G(813));d=new AA0;d.CA=c;J8(Qb(b,d),G(814));},Tt=M(),AMh=(a,b)=>{CO();J8(Hh(b,G(815)),G(816));},AFR=M(),Vx=M(),AI9=(a,b)=>{CO();Hh(b,G(817));},XQ=M(),APj=(a,b)=>{CO();Hh(b,G(818));},WJ=M(),AII=(a,b)=>{CO();Hh(b,G(548));};
function LN(){let a=this;N.call(a);a.ym=null;a.xr=null;}
let AKc=(a,b,c)=>{a.ym=b;a.xr=c;},ABX=(a,b)=>{let c=new LN();AKc(c,a,b);return c;},DG=a=>{return a.ym.wc;},I0=a=>{let b;b=a.ym.r2;Cv();return b!==IX?0:1;},F_=a=>{let b,c,d;b=!I0(a)?G(819):G(820);c=DG(a);d=K();O(H(H(H(d,G(821)),b),G(529)),c);return J(d);},DV=(a,b,c)=>{if(I0(a))c=b;return c;},ES=(a,b)=>{return !I0(a)?b.qi.data[DG(a)]:b.qg.data[DG(a)];},VE=M(),PM=null,JS=()=>{JS=Bf(VE);AIr();},AIr=()=>{let b,c;b=Bd((Jv()).data.length);c=b.data;PM=b;c[KE.qa]=1;c[J1.qa]=2;c[JD.qa]=3;c[J6.qa]=4;c[JF.qa]=5;c[M_.qa]
=6;},AD1=M(),Ks=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=K();H(H(d,b),G(822));e=J(d);if(c.qc==1)d=G(136);else{b=G(103);f=e.p_.length;if(f<0){b=new BG;Bn(b);S(b);}a:{if(f!=1){if(b.p_.length&&f){g=Dr(X(b.p_.length,f));h=g.data;i=0;j=0;while(true){if(j>=f){b=Q8(g);break a;}k=b.p_.length;if(0>k)break;if(k>b.p_.length)break;if(i<0)break;l=k-0|0;if((i+l|0)>h.length)break;AFC(b.p_,0,g.data,i,l);i=i+b.p_.length|0;j=j+1|0;}b=new CW;Bn(b);S(b);}b=OA;}}d=K();H(H(d,G(412)),b);d=J(d);}m=CL(e);i=0;while(i<c.qb){P(L(m,i<=0?G(3)
:d),91);n=0;while(n<c.qc){L(L(m,n<=0?G(3):G(136)),CI(Bc(c,i,n)));n=n+1|0;}P(m,93);i=i+1|0;}return J(L(m,G(589)));},WE=M(),Kn=null,H3=()=>{H3=Bf(WE);ANS();},ANS=()=>{let b,c;b=Bd((GD()).data.length);c=b.data;Kn=b;c[CP.qa]=1;c[HW.qa]=2;c[H8.qa]=3;c[GJ.qa]=4;c[Im.qa]=5;c[DH.qa]=6;c[H1.qa]=7;},ACn=M(),Ze=null,Qd=()=>{Qd=Bf(ACn);AFu();},AFu=()=>{let b,c;b=Bd((Z4()).data.length);c=b.data;Ze=b;c[It.qa]=1;c[IQ.qa]=2;c[HI.qa]=3;};
function B0(){Bz.call(this);this.F6=null;}
let PA=null,Vo=null,O0=null,J3=null,Qt=null,QI=null,LC=null,PD=null,QH=null,VO=null,AFy=null,C4=()=>{C4=Bf(B0);APJ();},Dv=(a,b,c,d)=>{C4();B5(a,b,c);a.F6=d;},AMO=a=>{return a.F6;},APu=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=By(c.qb,c.qc);e=c.p$;f=d.p$;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.mL(e.data[g]);g=g+1|0;}return d;},AHb=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=By(c.qb,c.qc);f=b[0].p$;g=e.p$;h=c.p$;i=d.p$;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.mM(l[j],k[j],
b[j]);j=j+1|0;}b=U(B8,1);b.data[0]=e;return b;},APJ=()=>{let b,c,d;b=new Y6;Dv(b,G(823),0,G(301));PA=b;b=new Y7;Dv(b,G(824),1,G(825));Vo=b;b=new Y8;Dv(b,G(826),2,G(827));O0=b;b=new Y9;Dv(b,G(497),3,G(167));J3=b;b=new Y2;Dv(b,G(498),4,G(168));Qt=b;b=new Y3;Dv(b,G(499),5,G(12));QI=b;b=new Y4;Dv(b,G(500),6,G(169));LC=b;b=new Y5;Dv(b,G(501),7,G(170));PD=b;b=new Y_;Dv(b,G(828),8,G(829));QH=b;b=new Wx;Dv(b,G(503),9,G(172));VO=b;c=U(B0,10);d=c.data;d[0]=PA;d[1]=Vo;d[2]=O0;d[3]=J3;d[4]=Qt;d[5]=QI;d[6]=LC;d[7]=PD;d[8]
=QH;d[9]=b;AFy=c;};
function Ey(){N.call(this);this.t5=null;}
let Ke=(a,b)=>{a.t5=b;},FD=a=>{let b=new Ey();Ke(b,a);return b;},AJz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Ey)){b=b;c=R(a.t5,b.t5)?1:0;}else c=0;return c;},Xz=M(),VI=null,GH=()=>{GH=Bf(Xz);AEb();},FJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GH();d=b.qf;e= -c;d=d-e;f=CB(b)-c;g=b.qm-e;h=Cj(b)-c;i=VI.data;j=i.length;k=W(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},ADh
=(b,c)=>{GH();return Px(FJ(b,c));},Px=b=>{let c,d,e,f;GH();c=b.data;d=c.length;e=W(d+2|0);f=e.data;Cb(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return Df(e);},AEb=()=>{let b,c,d,e,f;GH();b=W(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=AEB(f);c[e+1|0]=ANq(f);d=d+1|0;}VI=b;},AB2=M(),Wv=null,QU=()=>{QU=Bf(AB2);AMj();},AMj=()=>{let b,c;b=Bd((Uc()).data.length);c=b.data;Wv=b;c[FC.qa]=1;c[IM.qa]=2;c[G5.qa]=3;c[Db.qa]=4;c[Fe.qa]=5;},T2=M(),ACX=0.0,ED=()=>{ED=Bf(T2);API();},Ds=b=>{let c,d;ED();c=1.0;d
=IB(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},Fy=b=>{let c,d;ED();c=CC(CX(b)/ACX)|0;while(true){d=c+1|0;if(!(Ds(d)<=b))break;c=d;}while(Ds(c)>b){c=c+(-1)|0;}return c;},KX=(b,c)=>{let d,e,f;ED();d=Ds(Fy(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},TM=(b,c)=>{let d,e;ED();c=c.data;d=Ds(Fy(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},DT=(b,c)=>{let d,e,f,g;ED();d=Bh(b);if(b-b!==0.0)return CI(b);if(d<1.0E-300)return G(0);e
=!(b<0.0)?G(3):G(758);f=!(d>1.0E300)?Fy(d):300;if((-3)<=f&&f<=3)return DP(e,AAS(d,Bv(0,(c-1|0)-f|0)));g=AAS(d/Ds(f),c-1|0);if(Y(g,G(830))){g=G(186);f=f+1|0;}return J(O(L(L(CL(e),g),f>=0?G(831):G(832)),IB(f)));},AAS=(b,c)=>{let d,e;ED();d=EE(b,c);e=d.p_.length;while(c>0&&Bj(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bj(d,c)==46)e=c;}return Ck(d,0,e);},API=()=>{ACX=CX(10.0);},AFX=M(),CX=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)
?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);Hw();e=K8;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?ABc(d,b):ABc(d+1|0,b/2.0);}return b;},ABc=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=KG(d/e);g=KG(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616
+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Rm=b=>{let c,d;c=NE( -Bh(b));d=1.0+c;return CX(d)-(d-1.0-c)/d+Ba(b,0.0);},XE=M(0);
function ZG(){I.call(this);this.Ej=null;}
function Wz(){let a=this;D5.call(a);a.Dz=null;a.Da=null;}
let AKw=a=>{return 2;},AMW=(a,b)=>{let c;if(!b)return a.Dz;if(b==1)return a.Da;c=new CW;Bn(c);S(c);},U1=M(),M3=null,ABn=null,Hz=()=>{Hz=Bf(U1);AOo();},AOo=()=>{let b,c;b=Bd((ABF()).data.length);c=b.data;ABn=b;c[C1.qa]=1;c[HU.qa]=2;c=Bd((GD()).data.length);b=c.data;M3=c;b[CP.qa]=1;b[DH.qa]=2;b[HW.qa]=3;b[H8.qa]=4;b[GJ.qa]=5;b[H1.qa]=6;b[Im.qa]=7;};
function Uu(){I.call(this);this.CE=null;}
let ANr=(a,b)=>{b=a.CE;CO();return b;},Ur=M(),Vf=null,Rd=()=>{Rd=Bf(Ur);AED();},AED=()=>{let b,c;CQ();b=Bd((AAm.fw()).data.length);c=b.data;Vf=b;c[Dh.qa]=1;c[DN.qa]=2;c[CJ.qa]=3;};
function Ue(){let a=this;I.call(a);a.vH=null;a.BG=null;a.rr=null;a.EP=0;}
let J8=(a,b)=>{ACH(a,b,0);return a;},Hh=(a,b)=>{let c;c=new ACj;c.BJ=b;return Qb(a,c);},Qb=(a,b)=>{let c;a.EP=1;c=0;while(c<a.vH.rf.z2){L(a.rr,c<=0?G(3):G(833));ACH(a,b.mR(c),c);c=c+1|0;}return a;},ACH=(a,b,c)=>{let d,e;d=a.rr;e=new Tg;e.Fh=a;e.Fi=c;S5(b,d,e);},TA=(a,b)=>{let c;a:{if(Bj(b,0)==45){c=a.rr.qq-1|0;while(c>0&&K1(a.rr,c)==32){c=c+(-1)|0;}if(c>=0&&DQ(G(834),K1(a.rr,c))>=0?1:0){P(L(P(a.rr,40),b),41);break a;}}L(a.rr,b);}},WR=M(DO),AGW=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.qc==d.qb){e=By(c.qb,
d.qc);I1(c,d,e);return e;}e=new BG;c=CY(c);d=CY(d);f=K();H(H(H(H(H(f,G(835)),c),G(836)),d),G(837));Bu(e,J(f));S(e);},AIK=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=By(e.qb,e.qc);h=By(f.qb,f.qc);Q2(d,f,g);G3(e,d,h);return BT(B8,[g,h]);},WS=M(DO),AKh=(a,b)=>{return ABM(b.data[0]);},AMu=(a,b,c,d)=>{b=U(B8,1);b.data[0]=ABM(d);return b;},WT=M(DO),AIJ=(a,b)=>{let c,d,e,f,g;b=b.data;c=By(1,1);b=b[0].p$.data;d=b.length;e=0;while(e<d){f=b[e];g=c.p$.data;g[0]=g[0]+f;e=e+1|0;}return c;},AEv=(a,b,c,d)=>{let e,f;b
=b.data;e=By(b[0].qb,b[0].qc);f=0;while(true){b=e.p$.data;if(f>=b.length)break;b[f]=d.p$.data[0];f=f+1|0;}b=U(B8,1);b.data[0]=e;return b;},ABx=M(Dk),AEP=(a,b,c)=>{return b+c;},AF9=(a,b,c,d,e)=>{return e;},ANt=(a,b,c,d,e)=>{return e;},ABy=M(Dk),AJx=(a,b,c)=>{return b-c;},ALU=(a,b,c,d,e)=>{return e;},AMT=(a,b,c,d,e)=>{return  -e;},ABv=M(Dk),AK4=(a,b,c)=>{return b*c;},AEJ=(a,b,c,d,e)=>{return e*c;},AMQ=(a,b,c,d,e)=>{return e*b;},ABw=M(Dk);
function LG(){let a=this;N.call(a);a.vB=0;a.w6=null;a.xd=null;a.vc=0.0;}
let S6=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new LG;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.vB=b;f.w6=c;f.xd=d;f.vc=g;return f;},AEe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(LG)){b=b;c=a.vB!=b.vB?0:!R(a.w6,b.w6)?0:!R(a.xd,b.xd)?0:a.vc===b.vc?1:0;}else c=0;return c;},ACi=M(),Km=null,DS=()=>{DS=Bf(ACi);AEA();},Gr=(b,c,
d)=>{DS();return ACe(b,c,NQ(b,c,d,0));},ACe=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;DS();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bh(k-BM(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Bb();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=QJ(k,NM(k,g));V(m,n);}i=i+1|0;}return m;},NQ=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DS();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h
=1.0/f;f=f*10.0;}i=0;a:{while(true){j=Km.data;if(!(j[i]*h<g)){if(!e)break a;if(Z2(j[i]*h))break;}i=i+1|0;}}while(true){g=Km.data[i]*h;k=g*CC(b/g);l=CC((b-k)/g+1.0E-10);j=W((BV((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!Z2(Km.data[i]*h))break;}return j;}}p=new BG;Bu(p,G(838));S(p);},Z2=b=>{DS();return b>=1.0&&b===BM(b)?1:0;},NM=(b,c)=>{let d,e,f;DS();d=Bh(b);e
=0;while(e<c){d=d*10.0;e=e+1|0;}f=VN(K(),Ho(BM(d)));while(true){e=f.qq;if(e>c)break;Kd(f,0,48);}if(c>0)Kd(f,e-c|0,46);if(b<0.0&&BM(d)!==0.0)Kd(f,0,8722);return J(f);},AEA=()=>{Km=BW([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function HV(){let a=this;N.call(a);a.uz=0.0;a.sA=null;}
let LI=(a,b,c)=>{a.uz=b;a.sA=c;},QJ=(a,b)=>{let c=new HV();LI(c,a,b);return c;},APo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(HV)){b=b;c=a.uz!==b.uz?0:R(a.sA,b.sA)?1:0;}else c=0;return c;},ZY=M(),K8=null,Hw=()=>{Hw=Bf(ZY);AGV();},AGV=()=>{let b,c,d,e,f;b=W(2047);c=b.data;K8=b;d=2.2250738585072014E-308;e=1;f=c.length;while(e<f){c[e]=d;d=d*2.0;e=e+1|0;}};
function QM(){let a=this;N.call(a);a.wM=null;a.v5=null;}
let AM3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(QM)){b=b;c=!R(a.wM,b.wM)?0:R(a.v5,b.v5)?1:0;}else c=0;return c;};
function T_(){let a=this;I.call(a);a.t_=null;a.t4=null;a.sg=0;}
let N5=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.sg;if(e==a.t4.data.length){a.t_=D1(a.t_,4*e|0);f=a.t4.data;g=2*a.sg|0;h=D_(g);i=h.data;g=BE(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.t4=h;}h=a.t_.data;j=a.sg;e=2*j|0;h[e]=b;h[e+1|0]=c;a.t4.data[j]=d;a.sg=j+1|0;},V8=(a,b,c,d,e)=>{let f,g;f=b.data;b=a.t_.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.sg|0)|0)+e|0]===g?1:0;},AN_=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.sg;e=CF(c,d);if(e>=0)break;if(!a.t4.data[c])break;c=c+1|0;}if(!e){f=AAD(a,
0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.sg;if(e>g)break;h=a.t4.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=AAD(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},AAD=(a,b,c)=>{let d,e,f,g,h,i;d=W(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.sg|0;h=2*f|0;i=a.t_.data;g=2*g|0;e[h]=i[g];e[h+1|0]=i[g+1|0];f=f+1|0;}return Df(d);};
function Ws(){I.call(this);this.Eg=null;}
let AHq=(a,b)=>{let c;c=a.Eg;CO();J8(b,c.bU(b.vH));},AOR=M(),S5=(b,c,d)=>{let e;e=0;while(e<b.p_.length){if(!Z_(b,e))P(c,Bj(b,e));else d.mX(Bj(b,e));e=e+1|0;}},Z_=(b,c)=>{return T0(b,c)&&!W7(b,c-1|0)&&!W7(b,c+1|0)?1:0;},W7=(b,c)=>{return !T0(b,c)&&!(c>=0&&c<b.p_.length&&48<=Bj(b,c)&&Bj(b,c)<=57?1:0)?0:1;},T0=(b,c)=>{return c>=0&&c<b.p_.length&&97<=Bj(b,c)&&Bj(b,c)<=122?1:0;};
function ACy(){let a=this;I.call(a);a.Ee=null;a.Ef=null;}
let AFH=(a,b)=>{let c,d;b=b;c=a.Ee;d=a.Ef;if(Bc(c,b.q4,b.rg)===1.0)d=G(61);return d;},Y6=M(B0),AEd=(a,b)=>{return  -b;},AKn=(a,b,c,d)=>{return  -d;},Y7=M(B0),Y8=M(B0),AKL=(a,b)=>{return CX(b);},AGX=(a,b,c,d)=>{return d/b;},Y9=M(B0),ABk=(a,b)=>{return 1.0/(1.0+NE( -b));},AIk=(a,b,c,d)=>{return c*(1.0-c)*d;},Y2=M(B0),AIX=(a,b)=>{return Xn(b);},AER=(a,b,c,d)=>{return d*(1.0-c*c);},Y3=M(B0),ANv=(a,b)=>{if(b<0.0)b=0.0;return b;},AE0=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},Y4=M(B0),ALZ=(a,b)=>{if(!(b>0.0))b=0.01
*b;return b;},AGU=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},Y5=M(B0),AIW=(a,b)=>{return Rm(b);},ALO=(a,b,c,d)=>{C4();return ABk(J3,b)*d;},Y_=M(B0),AEc=(a,b)=>{return Gn(b);},AKH=(a,b,c,d)=>{return FI(b)*d;},Wx=M(B0),AF7=(a,b)=>{return b;},AEo=(a,b,c,d)=>{return d;};
function TP(){let a=this;N.call(a);a.rp=0.0;a.sO=0.0;}
let AO4=(a,b,c)=>{a.rp=b;a.sO=c;},Fq=(a,b)=>{let c=new TP();AO4(c,a,b);return c;},KG=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Zl=(a,b)=>{let c,d,e;c=a.rp;d=b.rp;e=c*d;c=XU(e,c,d);return Q3(e,a.rp*b.sO+a.sO*b.rp-c);},Sy=(a,b)=>{let c,d,e,f;c=a.rp;d=b.rp;e=c- -d;f=e-c;c=e-f-c-(d-f);return Q3(e,a.sO- -b.sO-c);},Q3=(b,c)=>{let d;d=c- -b;return Fq(d,c-(d-b));},XU=(b,c,d)=>{let e,f,g,h;e=KG(c);f=c-e;g=KG(d);h=d-g;return b-e*g-e*h-f*g-f*h;},M2=M(0);
function SA(){let a=this;I.call(a);a.E2=null;a.E1=null;}
let AO7=(a,b)=>{let c,d,e;c=a.E2;d=a.E1;CO();e=Bq(c);while(Br(e)){c=Bp(e);if(c.un==b)L(d,B7(c.sF));}};
function Sw(){let a=this;I.call(a);a.Bt=0;a.FO=0;a.Dv=0;a.Er=0;a.Cq=null;}
let Br=a=>{return a.Bt>=a.Dv?0:1;},Bp=a=>{let b,c,d;b=a.FO;c=a.Cq;if(b!=c.tj){c=new ABE;Bn(c);S(c);}d=a.Bt;a.Er=d;a.Bt=d+1|0;return c.bC(d);},AHv=M(),Gn=b=>{if(b!==0.0)b=Tj(b,0);return b;},FI=b=>{return Tj(b,1);},Tj=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bh(b)<=1.7976931348623157E308))return NaN;if(!(Bh(b)<1647099.3291652855)){d=Bh(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},AMp=M(),AKo=(b,c)=>{return new Blob([b],{type:c});},ADS=(b,c)=>{return new Blob([b],{type:c});},AOn=b=>{var image=(b.getContext('2d')).getImageData(0,0,b.width,b.height);return new Int32Array(image.data.buffer);},AMf=(b,c)=>{var link=document.createElement('a');link.href=URL.createObjectURL(b);link.download=c;link.click();setTimeout(function(){URL.revokeObjectURL(link.href);},60000);},AMF=b=>{return b.dataTransfer
&&b.dataTransfer.files[0]||null;},TU=(b,c)=>{if(!navigator.clipboard){c(false);return;}(navigator.clipboard.writeText(b)).then(function(){c(true);},function(){c(false);});},AK_=(b,c)=>{(b.text()).then(function(text){c(text,true);},function(){c('',false);});};
function QA(){let a=this;N.call(a);a.v0=null;a.tc=null;a.ti=null;}
let AHB=(a,b,c,d)=>{a.v0=b;a.tc=c;a.ti=d;},AAZ=(a,b,c)=>{let d=new QA();AHB(d,a,b,c);return d;},AC9=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=NU(b);d=W(c.qc);e=d.data;f=0;g=e.length;while(f<g&&c.qb>0){h=Bc(c,0,f);i=0.0;j=0;while(true){k=c.qb;if(j>=k)break;i=i-(h-Bc(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.qb){BS(c,j,f,Bc(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.p$.data;i=0.0;f=e.length;g=0;while(g<f){i=Ba(i,Bh(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.qc;g=c.qb;f=j<=g?0:1;l=!f?By(j,j)
:By(g,g);if(!f)G3(c,c,l);else Q2(c,c,l);m=new AAO;m.sT=l.qb;n=(NU(l)).p$;m.xa=n;g=m.sT;e=W(X(g,g));o=e.data;m.Bs=e;j=0;while(j<g){o[X(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=Ba(i,Bh(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.sT-1|0)){p=k+1|0;q=p;while(true){r=m.sT;if(q>=r)break;if(Bh(m.xa.data[X(k,r)+q|0])>h){ANH(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=W(c.qc);j=Z6(m,(-1));p=Z6(m,j);o=j<0?e:!(Fn(m,j)>0.0)?e:ADs(AC_(YY(m,j),c,f));if(p>=0&&Fn(m,p)>1.0E-13
*Fn(m,j)){e=AC_(YY(m,p),c,f);h=AA6(o,e);f=0;while(true){n=o.data;if(f>=n.length)break;s=e.data;s[f]=s[f]-h*n[f];f=f+1|0;}XD(e);e=ADs(e);}return AAZ(d,o,e);},X4=(b,c)=>{if(AA6(b,c)<0.0)b=AAT(b);return b;},AC_=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=W(c.qc);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.qb){i=i+b.data[j]*Bc(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}XD(e);return e;},XD=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Cr(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},ADs
=b=>{let c,d,e,f;c=b.data;d=0.0;e=c.length;f=0;while(f<e){d=Ba(d,Bh(c[f]));f=f+1|0;}f=0;e=e-1|0;while(f<e&&Bh(c[f])<d*0.999999){f=f+1|0;}if(c[f]<0.0)b=AAT(b);return b;},AAT=b=>{let c,d,e,f;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while(f<c){e[f]=0.0-b[f];f=f+1|0;}return d;},AA6=(b,c)=>{let d,e,f,g;d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d+f[e]*g[e];e=e+1|0;}return d;},AMB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(QA)){b=b;c=!R(a.v0,b.v0)?0:!R(a.tc,b.tc)?0:R(a.ti,b.ti)?1:0;}
else c=0;return c;},Kq=M(Bz),HZ=null,Wc=null,AMd=null,Gv=()=>{Gv=Bf(Kq);AJq();},AD4=(a,b,c)=>{Gv();B5(a,b,c);},ZJ=(a,b)=>{let c=new Kq();AD4(c,a,b);return c;},AJq=()=>{let b,c,d;HZ=ZJ(G(839),0);b=ZJ(G(840),1);Wc=b;c=U(Kq,2);d=c.data;d[0]=HZ;d[1]=b;AMd=c;},Kp=M(0);
function AAY(){I.call(this);this.Db=null;}
let AGj=(a,b)=>{return !AAq(a.Db,b)?G(841):G(0);};
function AA0(){I.call(this);this.CA=null;}
let AIZ=(a,b)=>{return !AAq(a.CA,b)?G(842):G(0);};
function HO(){let a=this;N.call(a);a.qS=null;a.q3=null;}
let Wl=null,Kz=()=>{Kz=Bf(HO);AMq();},Ya=(a,b,c)=>{Kz();a.qS=b;a.q3=c;},AFk=(a,b)=>{let c=new HO();Ya(c,a,b);return c;},ZW=(a,b,c)=>{let d,e,f,g,h;d=new I$;e=b.rd;f=0.025*e;g=c.Ax?MS(c):Qe(c,c.s3);b=new F1;h= -f;QX(b,h,e-h,g-OT(c)*0.04,Qe(c,c.sD)-OT(c)*(-0.04));PW(d,b,a.qS.qM);return d;},UU=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;b.eq(BY(0.0,0.0,b.gm(),b.gn()),a.q3.qt);d=new US;d.qz=a;d.q0=b;d.qp=c;e=Uh(c);d.zK=e;d.uT=ZW(a,c,e);c=new Tf;e=a.qS;f=a.q3;c.zx=Bb();c.AS=b;c.Az=e;c.Ak=f;d.FF=c;b=d.qp;g=KN(b.uW,b.si);b=
K();H(O(H(b,G(843)),g),G(39));e=J(b);h=(G(844).p_.length+19|0)+(C2(d.qp.rd)).p_.length|0;if(g<=d.qp.rh.cW()){b=CI(d.qp.rh.cY(g));c=K();H(H(H(c,e),G(310)),b);b=J(c);}else{b=!d.qp.rh.hP()?G(845):G(846);c=K();H(H(c,e),b);b=J(c);}i=d.q0.gm()-8.0;c=d.q0;j=c.gm()/2.0;f=d.qz;e=f.qS;U5(c,b,h,j,i,e.xj,e.wJ.rA,f.q3.qo);Yv(d,d.qp.si,0.0);c=d.qp.uW;b=new ACK;b.CD=d;Iz(c,b);g=0;while(g<C6(d.qp.ub)){AEN(d,g);g=g+1|0;}d.q0.ez(AAf(d,d.qp.u_),BQ(d.qz.q3.uj,2.0));k=d.qz.qS.qX;c=C2(d.qp.rd);B1();j=CS(c,Cc(k,CG))+k*1.8;h=d.qp.rd;b
=d.qz.qS;g=BE(h,W9(b,b.qM.qj,j));i=d.qp.rd;DS();l=ACe(0.0,i,NQ(0.0,i,g,1));b=d.zK;c=d.qz.qS;b=AFJ(b,W9(c,c.qM.qI,k*2.2));c=d.uT;e=d.q0;f=d.qz;Pv(c,e,f.qS,f.q3,l,b);c=d.qp.uW;b=new ACI;b.Es=d;Iz(c,b);g=d.qp.rh.hP()&&d.qp.rh.cW()<=d.qp.rd?1:0;if(g)ANz(d);a:{if(g){b=d.qp;if(b.si>=b.rh.cW())break a;}if(OI(d,d.qp.si)){j=LQ(d,d.qp.si);i=Ln(d,d.qp.si);b=d.qz.qS;m=b.tR;d.q0.eq(CV(j,i,m- -b.vx),d.qz.q3.qt);d.q0.eq(CV(j,i,m),d.qz.q3.uj);}}},AHs=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(HO)){b=b;c=!R(a.qS,
b.qS)?0:R(a.q3,b.q3)?1:0;}else c=0;return c;},AMq=()=>{Wl=BW([6.0,2.0,12.0,4.0]);};
function ADp(){let a=this;I.call(a);a.ya=null;a.xk=null;a.rR=null;a.rP=0;a.ql=null;}
let Zj=b=>{let c,d,e,f,g,h,i,j,k,l;c=new ADp;c.ql=K();c.ya=b;d=b.rh;c.xk=d;c.rR=b.u_;c.rP=b.si;e=d.cY(0);f=c.xk.cY(c.rP);if(c.rP&&OC(e)&&OC(f)){L(O(L(c.ql,G(847)),c.rP),G(848));if(f===e)L(L(c.ql,G(849)),Ed(f));else{L(c.ql,!(f<e)?G(850):G(851));L(L(L(c.ql,Ed(e)),G(85)),Ed(f));}g=c.rP;h=SW(c.rR,g);i=f*0.99;j=f*1.01;while(h>=0&&Qk(c.rR,h)>=i&&MJ(c.rR,h)<=j){g=Uz(c.rR,h);h=h+(-1)|0;}k=c.rP;if((k-g|0)>=Bv(10,k/5|0)){O(L(c.ql,G(852)),g);L(c.ql,G(853));}else{h=Bv(1,BE(100,c.rP/10|0));e=c.xk.cY(c.rP-h|0);if(OC(e)){e
=(f-e)/h;b=DT(Bh(e),2);if(e===0.0){b=c.ql;if(h==1)l=G(854);else{l=K();H(O(H(l,G(855)),h),G(856));l=J(l);}L(b,l);L(c.ql,G(857));}else{l=c.ql;d=!(e<0.0)?G(858):G(859);L(L(l,d),b);b=c.ql;if(h==1)l=G(860);else{l=K();O(H(l,G(861)),h);l=J(l);}L(b,l);}}}P(c.ql,46);}else{b=c.ql;h=c.rP;if(!h)l=G(862);else{l=K();O(H(l,G(863)),h);l=J(l);}L(b,l);P(L(L(c.ql,G(864)),Ed(f)),46);}if(OB(c.rR)&&Eo(c.rR)){k=c.rR.AN;if(k==c.rP)L(c.ql,G(865));else{L(L(c.ql,G(866)),Ed(c.rR.uv));b=c.ql;if(!k)l=G(867);else{l=K();P(O(H(l,G(868)),k),
46);l=J(l);}L(b,l);}k=c.rR.BC;if(k>0&&k!=c.rP){L(L(c.ql,G(869)),Ed(c.rR.sY));P(O(L(c.ql,G(868)),k),46);}}ALo(c);AEL(c);return J(c.ql);},ALo=a=>{let b;b=a.xk.cW();if(a.xk.hP()){O(L(a.ql,G(870)),b);L(a.ql,G(871));}else if(!b)L(a.ql,G(872));else if(b<a.ya.rd){L(O(L(a.ql,G(519)),a.ya.rd),G(873));L(L(O(a.ql,b),b!=1?G(874):G(875)),G(876));}},AEL=a=>{let b,c,d,e,f,g;b=a.ya.ub;c=0;d=b;while(c<C6(d)){e=DA(d,c);f=e.sH;b=L(a.ql,G(877));c=c+1|0;L(L(O(b,c),G(136)),e.wI);b=a.ql;if(BC(e.tU))e=G(3);else{g=e.tU;e=K();P(H(H(e,
G(351)),g),41);e=J(e);}L(b,e);L(L(a.ql,G(878)),Ed(f.A$));O(L(L(L(a.ql,G(85)),Ed(f.yq)),G(879)),Eo(f));L(a.ql,Eo(f)!=1?G(856):G(880));L(a.ql,!f.EZ?G(107):G(881));}},OC=b=>{return b-b!==0.0?0:1;},Ed=b=>{return b-b!==0.0?G(882):DT(b,4);};
function Hr(){let a=this;N.call(a);a.yw=0.0;a.yv=0.0;a.zr=0.0;}
let ADx=(a,b,c,d)=>{a.yw=b;a.yv=c;a.zr=d;},CV=(a,b,c)=>{let d=new Hr();ADx(d,a,b,c);return d;};
function I9(){N.call(this);this.vs=null;}
let AJG=(a,b)=>{a.vs=b;},Ft=a=>{let b=new I9();AJG(b,a);return b;},ACT=M(),Y0=null,P$=()=>{P$=Bf(ACT);AJB();},AJB=()=>{let b,c;B1();b=Bd((RI.fw()).data.length);c=b.data;Y0=b;c[Cs.qa]=1;c[CG.qa]=2;c[HE.qa]=3;},G_=M(0);
function ZX(){I.call(this);this.CB=null;}
let AO9=(a,b)=>{a.CB.visit(b);};
function TJ(){let a=this;I.call(a);a.Gd=null;a.Gg=0;}
let ADz=(a,b)=>{b=b;AB8(a.Gd,b,a.Gg);};
function WN(){let a=this;I.call(a);a.tp=null;a.wk=null;}
let AGL=(a,b)=>{let c,d,e,f,g,h,i,j;SZ(b.p_.length);c=new SE;c.rx=b;if(Ch(c)==65279)c.qe=c.qe+1|0;Ht(c);d=Qu(c);if(c.qe<b.p_.length)S(El(c,G(883)));if(!(d instanceof Hl))S(ABe());c=d;b=CN(R2(c,G(884)),c);if(b instanceof GX){b=b;if(WO(b.um,G(885))){if(!Y(b.um,G(886))){c=new Dq;b=Dn(b.um);d=K();H(H(H(d,G(887)),b),G(888));Bu(c,J(d));S(c);}d=KW(c,G(889));if(!(d instanceof Hl))S(HH(G(889),G(890)));d=d;e=F9();f=0;while(true){b=d.v4;if(f>=b.qd){g=(PB(e)).zs;b=KW(c,G(891));f=Ea(g);if(b instanceof FU){b=b;h=b.uA;if(h
===BM(h)){h=b.uA;if(h>=0.0&&h<=f){f=h|0;b=B9(CZ(g));Uo(b.qg,KW(c,G(16)),G(16));Uo(b.qi,KW(c,G(892)),G(892));c=new V6;i=Ct(b);c.Dm=e;c.CR=g;c.xn=f;c.zS=i;a.tp=c;a.wk=OG(g);return;}}}c=K();H(O(H(c,G(893)),f),G(894));S(HH(G(891),J(c)));}j=Z(b,f);b=Z(d.wo,f);if(b instanceof GX)b=b.um;else if(b instanceof FU)b=b.xY;else{if(!(b instanceof I4))break;b=b.zg;}g=Oq(j);if(BN(g)){b=new Dq;c=Dn(j);d=K();H(H(H(d,G(895)),c),G(896));Bu(b,J(d));S(b);}if(BN((Bs(g)).tX.bY(b))){c=new Dq;d=(Bs(g)).tX.fB();b=Dn(b);g=K();H(H(H(H(H(H(H(g,
G(897)),j),G(898)),d),G(141)),b),G(32));Bu(c,J(g));S(c);}D8(e,j,b);f=f+1|0;}c=Dn(j);d=K();H(H(H(d,G(899)),c),G(900));S(HH(G(889),J(d)));}}S(ABe());},AE3=a=>{let b=new WN();AGL(b,a);return b;},SZ=b=>{let c;if(!(b>2000000.0))return;c=new Dq;Bu(c,G(901));S(c);},Dq=M(EA),Zb=M(0);
function Lo(){I.call(this);this.C_=null;}
let AJj=(b,c,d)=>{let e,$$je;c=BL(c);e=d?1:0;b=b.C_;if(!e)Dp(b,G(902));else a:{try{Hb(b,AES(b,AE3(c)));break a;}catch($$e){$$je=WX($$e);if($$je instanceof Dq){c=$$je;Dp(b,c.y2);break a;}else{throw $$e;}}}};
function Vm(){let a=this;I.call(a);a.BS=null;a.BM=null;a.BO=0;a.BP=null;a.BQ=null;}
let ANl=a=>{let b,c,d,e,f,g;b=a.BS;c=a.BM;d=a.BO;e=a.BP;f=a.BQ;d=J_(c,d,500);if(d){g=e.xm;(Qf(NY(c,ACx(b)),e.wY,g.te,g.tb,1.0)).toBlob(BD(f,"take"),'image/png');}return d?0:1;},Vl=M(),AGP=a=>{return;};
function UY(){let a=this;I.call(a);a.B2=null;a.uM=null;a.Ci=null;a.Ad=null;a.s0=null;a.z4=0;}
let AKW=(a,b,c,d,e)=>{let f,g,h;a.B2=c;a.uM=d;a.Ci=e;a.Ad=HL(b);b=new Sf;f=d.te;g=d.tb;h=d.xL;b.qO=FK();b.sR=Bg();b.At=Bd(0);if(f>=1&&f<=65535&&g>=1&&g<=65535&&h>=0&&h<=65535){b.AW=f;b.Ah=g;b.Cr=h;Ma(b.qO,G(903));DE(b.qO,b.AW);DE(b.qO,b.Ah);BA(b.qO,0);BA(b.qO,0);BA(b.qO,0);BA(b.qO,33);BA(b.qO,255);BA(b.qO,11);Ma(b.qO,G(904));BA(b.qO,3);BA(b.qO,1);DE(b.qO,0);BA(b.qO,0);a.s0=b;return;}c=new BG;d=K();P(O(H(O(P(O(H(d,G(905)),f),120),g),G(366)),h),46);Bu(c,J(d));S(c);},Te=(a,b,c,d)=>{let e=new UY();AKW(e,a,b,c,d);return e;},AAK
=a=>{let b,c,d,e,f,g,h,i,j,k;if(a.z4){b=a.s0;c=200000;while(BX(b.sR)&&c>0){c=c-(Bs(b.sR)).nL()|0;d=(Bs(b.sR)).nM();b.sR=d;b.u$=b.u$+(!BN(d)?0:1)|0;}a.z4=BN(b.sR)?0:1;}else{b=a.Ad;d=a.uM;e=a.s0.u$;if(J_(b,d.wV+X(e,d.xl)|0,200)){b=NY(a.Ad,a.Ci);d=a.B2;f=a.uM;b=Qf(b,d,f.te,f.tb,1.0);d=a.s0;b=AOn(b);g=Bd(b.length);h=g.data;i=0;j=h.length;while(i<j){k=b[i];h[i]=k&(-16711936)|(k&255)<<16|k>>16&255;i=i+1|0;}if(BX(d.sR)){b=new Ga;Bu(b,G(906));S(b);}c=d.AW;i=d.Ah;if(j!=X(c,i)){b=new BG;d=K();P(O(H(O(P(O(H(d,G(907)),
c),120),i),G(908)),j),46);Bu(b,J(d));S(b);}d.sR=Bm(ALI(Yt(d.qO,c,i,d.Cr,g,d.At)));d.At=g;a.z4=1;}}return a.s0.u$>=Qm(a.uM)?0:1;},AC8=a=>{let b,c,d,e,f,g;b=a.s0;if(BX(b.sR)){c=new Ga;Bu(c,G(909));S(c);}BA(b.qO,59);d=(Fh(b.qO)).data;b=b.qO;b.sr=b.sr-1|0;e=d.length;b=new Uint8Array(e);f=0;while(f<e){g=(d[f]&255)<<16>>16;b[f]=g;f=f+1|0;}return ADS(b,"image/gif");};
function ADg(){let a=this;I.call(a);a.F4=null;a.F3=null;}
let AET=a=>{let b,c,d;b=a.F4;c=a.F3;d=AAK(b);if(!d)c.take(AC8(b));return d;},ADf=M(),AJX=a=>{return;};
function Z8(){I.call(this);this.E$=null;}
let AHl=(a,b)=>{return Bh(a.E$.sL.xp.p$.data[b]);};
function AAO(){let a=this;I.call(a);a.sT=0;a.xa=null;a.Bs=null;}
let Fn=(a,b)=>{return a.xa.data[X(b,a.sT)+b|0];},YY=(a,b)=>{let c,d;c=a.sT;d=W(c);Cb(a.Bs,X(b,c),d,0,c);return d;},Z6=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.sT){if(d!=b&&!(c>=0&&!(Fn(a,d)>Fn(a,c))))c=d;d=d+1|0;}return c;},ANH=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.xa.data[X(b,a.sT)+c|0];e=(Fn(a,c)-Fn(a,b))/(2.0*d);f=Cr(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Cr(g*g+1.0);i=1.0/h;j=g/h;k=a.xa.data;l=a.sT;m=X(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=X(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=X(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.Bs.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function ACj(){I.call(this);this.BJ=null;}
let AIQ=(a,b)=>{return a.BJ;};
function HB(){let a=this;N.call(a);a.rh=null;a.u_=null;a.rd=0;a.si=0;a.uW=null;a.yJ=0;a.ub=null;}
let Mi=(a,b,c,d,e,f,g,h)=>{if(Eo(c)!=b.cW()){f=new BG;d=Eo(c);e=b.cW();b=K();H(O(H(O(H(b,G(910)),d),G(911)),e),G(912));Bu(f,J(b));S(f);}if(d>=1&&e>=0&&e<=b.cW()){h=Gz(h);a.rh=b;a.u_=c;a.rd=d;a.si=e;a.uW=f;a.yJ=g;a.ub=h;return;}b=new BG;f=K();P(O(H(O(H(f,G(913)),d),G(366)),e),46);Bu(b,J(f));S(b);},AP0=(a,b,c,d,e,f,g)=>{let h=new HB();Mi(h,a,b,c,d,e,f,g);return h;},ANo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(HB)){b=b;c=!R(a.rh,b.rh)?0:!R(a.u_,b.u_)?0:a.rd!=b.rd?0:a.si!=b.si?0:!R(a.uW,b.uW)?0:a.yJ
!=b.yJ?0:R(a.ub,b.ub)?1:0;}else c=0;return c;};
function US(){let a=this;I.call(a);a.q0=null;a.qp=null;a.zK=null;a.uT=null;a.FF=null;a.qz=null;}
let Yv=(a,b,c)=>{let d,e,f,g,h,i;d=Dj(a.q0,C8(a.qz.qS));e=E2(a.q0,DK(a.uT,b),d);f=a.qz.qS.qM;g=a.q0;h=W(4);i=h.data;i[0]=e;i[1]=f.qm;i[2]=e;i[3]=Cj(f);g.ez(HJ(h),Np(a.qz.q3.qR,d,c));},AAf=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.zK;d=a.uT;e=a.qp.rd;f=a.q0.hU();g=new Wy;g.BE=Bb();g.wN=W(256);h=0;i=b.r8-1|0;j=b.sQ;e=BE((i-( -j|0)|0)/j|0,SW(b,e)+1|0);while(h<e){k=Q5(b,d,h);l=f*(CC(k/f)+1.0);m=Qk(b,h);n=MJ(b,h);h=h+1|0;while(h<e&&Q5(b,d,h)<l){m=Be(m,Qk(b,h));n=Ba(n,MJ(b,h));h=h+1|0;}k=(Q5(b,d,h-1|0)- -k)/2.0;if(!(m
<=n))St(g);else{l=Dw(d,Nf(c,m));m=Dw(d,Nf(c,n));i=g.vF>0&&Bh(l-g.AD)<Bh(m-g.AD)?1:0;Rt(g,k,!i?m:l);if(l!==m){if(i)l=m;Rt(g,k,l);}}}St(g);return Ft(g.BE);},AEN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=AAf(a,(DA(a.qp.ub,b)).sH);if(c.vs.p())return;d=a.q0;e=new Q0;f=a.qz.q3.qR;Kz();g=Wl.data;VM(e,f,1.2,g[b%g.length|0]);d.ez(c,e);e=c.vs;g=(e.bC(e.ea()-1|0)).data;e=a.FF;c=C2(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.Az;k=d.qX;l=CB(d.qM);m= -k;h=!(i-m*1.4<l)?0:1;if(h)l=i;l=l-m*0.25;n=1;o=j;while(true){d=e.Az;i
=d.qX;d=d.qM;p=o>d.qm&&o<Cj(d)?1:0;d=Bq(e.zx);q=i*1.4;while(Br(d)){g=(Bp(d)).data;p=p&(!(Bh(l-g[0])>=q)&&!(Bh(o-g[1])>=i)?0:1);}if(p)break;if(n>(4*e.zx.qd|0))break;o=j-(!(n%2|0)?( -n|0)/2|0:(n+1|0)/2|0)*m/2.0;n=n+1|0;}d=e.zx;g=BW([l,o]);V(d,g);B1();d=Cc(k,Cs);if(h){j=l- -CS(c,d)/2.0;e.AS.eq(CV(j,o,k*0.55),e.Ak.qt);}e.AS.jh(c,l,o-m*0.36,d,e.Ak.qR);},LQ=(a,b)=>{return DK(a.uT,b);},Ln=(a,b)=>{return Dw(a.uT,Nf(a.zK,a.qp.rh.cY(b)));},OI=(a,b)=>{return b<=BE(a.qp.rh.cW(),a.qp.rd)&&(isFinite(a.qp.rh.cY(b))?1:0)?1
:0;},ANz=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.qp.rh.cW();c=LQ(a,b);d=OI(a,b)?Ln(a,b):a.qz.qS.qM.qm;e=W(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=HJ(e);l=HJ(BW([g,j,i,h]));m=BQ(a.qz.q3.qo,2.0);a.q0.ez(Ft(FH(k.rq,l.rq)),m);h=a.qz.qS.qX;B1();i=CS(G(914),Cc(h,Cs));j=c+9.0;n=!(j- -i<CB(a.qz.qS.qM))?0:1;g=a.qz.qS.qM.qm;o= -h;g=Ba(g-o*1.2,d-o*0.36);k=a.q0;if(!n)j=c-9.0;k.jh(G(914),j,g,Cc(h,!n?HE:Cs),a.qz.q3.qo);};
function GU(){let a=this;N.call(a);a.wI=null;a.tU=null;a.sH=null;}
let OO=(a,b,c,d)=>{a.wI=b;a.tU=c;a.sH=d;},AP2=(a,b,c)=>{let d=new GU();OO(d,a,b,c);return d;},ANd=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(GU)){b=b;c=!R(a.wI,b.wI)?0:!R(a.tU,b.tU)?0:R(a.sH,b.sH)?1:0;}else c=0;return c;};
function Oz(){let a=this;I.call(a);a.Cb=null;a.Cc=null;}
let AH0=(b,c)=>{let d,e,f;b=b;c=b.Cb;b=b.Cc;d=new GU;e=BL(b.xV.value);f=b.xO;OO(d,e,f.tU,f.sH);b.xO=d;c.xv.redraw();};
function X7(){let a=this;I.call(a);a.D2=null;a.D0=null;}
let AH2=a=>{let b,c,d,e,f,g,h,i,j;b=a.D2;c=a.D0.EH;d=F9();e=(Dc()).data;f=e.length;g=0;while(g<f){h=e[g];if(ME(h)){i=FG(c,h);j=new V3;j.Ck=d;j.Cl=h;CK(i,j);}g=g+1|0;}i=Jc;D8(d,i.qW,BH(c,i));i=NS;D8(d,i.qW,BH(c,i));b=b.xv;c=YX(d);b.begin(Bi(c));};
function X6(){let a=this;I.call(a);a.FL=null;a.FK=null;}
let ALw=a=>{let b,c,d;b=a.FL;c=a.FK;d=Fa(b.sh,c);Gq(b.sh,d);YN(c.uQ);Pf(b);if(!Cn(b.sh)){c=b.sh;(Z(c,BE(d,c.qd-1|0))).zk.focus();}b.xv.redraw();};
function Sf(){let a=this;I.call(a);a.AW=0;a.Ah=0;a.Cr=0;a.qO=null;a.sR=null;a.At=null;a.u$=0;}
function RN(){I.call(this);this.Ct=null;}
let APL=(a,b)=>{return a.Ct.sL.t9.p$.data[b];};
function Tg(){let a=this;I.call(a);a.Fh=null;a.Fi=0;}
let AOI=(a,b)=>{let c,d,e,f,g;c=a.Fh;d=a.Fi;e=c.vH.rf;f=e.yG.u();while(f.v()){g=f.x();if(g.un==b){a:{f=Zd(g,c.vH,d);MG();switch(SF.data[c.BG.qa]){case 1:break;case 2:TA(c,I5(G4(f)));break a;case 3:L(c.rr,Nv(f));break a;default:break a;}TA(c,CI(G4(f)));}return;}}c=new BG;f=B7(e);g=K();P(P(H(H(g,f),G(915)),b),46);Bu(c,J(g));S(c);};
function II(){let a=this;N.call(a);a.xM=0;a.s3=0.0;a.sD=0.0;a.Ax=0;}
let XO=null,H$=null,GZ=()=>{GZ=Bf(II);ANg();},AA$=(a,b,c,d,e)=>{GZ();a.xM=b;a.s3=c;a.sD=d;a.Ax=e;},AAR=(a,b,c,d)=>{let e=new II();AA$(e,a,b,c,d);return e;},Uh=b=>{let c,d,e,f,g,h;GZ();c=b.u_;d=!OB(c)?0.0:c.sY;e=!(d>0.0)?1.0E290:4.0*d;f=c.vD;g=!(c.uv<1.0E-290)?0:1;c=Bq(b.ub);while(Br(c)){h=(Bp(c)).sH;if(OB(h)){d=Ba(d,Be(e,h.sY));f=Be(f,h.vD);g=g|(!(h.uv<1.0E-290)?0:1);}}e=Be(1.0E290,d);if(!b.yJ)b=AAR(0,0.0,e<1.0E-290?1.0:KX(e,XO),0);else{d=Ba(1.0E-290,f);if(e<1.0E-290)b=AAR(1,0.1,1.0,g);else{d=TM(Be(d,e),H$);e
=KX(e,H$);b=new II;if(!(d<e))d=TM(d/1.5,H$);AA$(b,1,d,e,g);}}return b;},Nf=(a,b)=>{return Qe(a,Be(a.sD,b));},Qe=(a,b)=>{if(!a.xM)return b;return !(b<1.0E-290)?CX(b):MS(a);},MS=a=>{return  -(0.13*OT(a)-CX(a.s3));},OT=a=>{return !a.xM?a.sD:CX(a.sD)-CX(a.s3);},AFJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;if(!a.xM){c=Gr(0.0,a.sD,b);b=1;d=c;e=Bq(d);while(Br(e)){b=b&((Bp(e)).sA.p_.length>5?0:1);}if(!b){c=Bb();e=Bq(d);while(Br(e)){f=Bp(e);d=new HV;g=f.uz;LI(d,g,DT(g,2));V(c,d);}}return c;}f=Bb();if(a.Ax){c=QJ(MS(a),
G(0));V(f,c);}h=Fy(a.s3);i=Fy(a.sD);j=((i-h|0)-(!(Ds(h)<a.s3)?0:1)|0)+1|0;g=j/(b+1|0);GZ();k=g<=1.0?1:KX(g,H$)|0;l=CF(k,1);m=CF(j,1);n=CF(k,10);while(h<=i){o=Ds(h);if(!(h%k|0)){p=m<=0?0:1;b=a.s3>=0.001&&a.sD<10000.0?1:0;if(!b&&p){d=C2(IB(h));e=CL(h>=0?G(3):G(916));p=0;while(p<d.p_.length){P(e,Bj(G(917),Bj(d,p)-48|0));p=p+1|0;}c=DP(G(830),J(e));}else c=DT(Ds(h),1);Mc(a,f,o,c);}else if(n<=0)Mc(a,f,o,G(3));p=2;while(p<10&&!l){a:{b:{if(j){if(m)break b;if(p!=2&&p!=5)break b;}q=1;break a;}q=0;}g=p*o;Mc(a,f,g,!q?G(3)
:DT(g,1));p=p+1|0;}h=h+1|0;}return f;},Mc=(a,b,c,d)=>{let e;if(c>=a.s3&&c<=a.sD){e=QJ(CX(c),d);V(b,e);}},ANg=()=>{XO=BW([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);H$=BW([1.0,2.0,5.0,10.0]);};
function Tf(){let a=this;I.call(a);a.AS=null;a.Az=null;a.Ak=null;a.zx=null;}
function ACK(){I.call(this);this.CD=null;}
let AKR=(a,b)=>{Yv(a.CD,b,3.0);};
function ACI(){I.call(this);this.Es=null;}
let AJ1=(a,b)=>{let c,d;c=a.Es;if(OI(c,b)){d=CV(LQ(c,b),Ln(c,b),c.qz.qS.tR);c.q0.eq(d,c.qz.q3.qt);c.q0.ez(d,BQ(c.qz.q3.uj,2.0));}};
function ABW(){let a=this;I.call(a);a.BV=null;a.BW=null;}
let APh=(a,b)=>{b=b;return Gp(a.BV,a.BW,b);};
function I$(){let a=this;N.call(a);a.sZ=null;a.ru=null;}
let PW=(a,b,c)=>{a.sZ=b;a.ru=c;},NF=(a,b)=>{let c=new I$();PW(c,a,b);return c;},DK=(a,b)=>{let c,d,e,f;c=a.ru;d=c.qf;e=a.sZ;f=e.ra;return d-(b-f)/(e.q$-f)* -c.qj;},Dw=(a,b)=>{let c,d,e,f;c=a.ru;d=c.qm;e=a.sZ;f=e.rI;return d-(f-b)/(f-e.rC)* -c.qI;},JV=(a,b)=>{return Df(X9(a,b.rq));},OS=(a,b)=>{return FD(TL(a,b.t5));},TL=(a,b)=>{let c,d;c=Bb();b=b.u();while(b.v()){d=X9(a,b.x());V(c,d);}return c;},X9=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while(f<c){e[f]=DK(a,b[f]);g=f+1|0;e[g]=Dw(a,b[g]);f
=f+2|0;}return d;},Iq=(b,c,d)=>{let e,f;e=E2(b,c.qf,d);f=E2(b,c.qm,d);return BY(e,f,E2(b,CB(c),d)-e,E2(b,Cj(c),d)-f);},Of=(a,b,c,d)=>{let e,f;e=a.sZ;f=Gr(e.ra,e.q$,Lm(c,a.ru.qj));e=a.sZ;Pv(a,b,c,d,f,Gr(e.rC,e.rI,Lm(c,a.ru.qI)));},Pv=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t;g=c.qX;h=BQ(d.st,Dj(b,C8(c)));i=Iq(b,a.ru,h.uk);B1();j=Cc(g,CG);k=Cj(i)+Iu(c);l=Bq(e);g=g*0.75;while(Br(l)){m=Bp(l);n=DK(a,m.uz);o=E2(b,n,h.uk);p=W(4);q=p.data;q[0]=o;q[1]=Cj(i);q[2]=o;q[3]=k;b.ez(HJ(p),h);r=k+Iu(c)+g;s=CS(m.sA,j)/
2.0;t=Be(n,b.gm()-s-1.0);b.jh(m.sA,t,r,j,d.qR);}ABO(a,b,c,d,f,i.qf,(-1));b.ez(i,h);},ABO=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=BQ(d.st,Dj(b,C8(c)));i=Iu(c);j=g;i=f+i*j;k=i+Iu(c)*j;l=g<0?k:b.gm()-k;m=c.qX;if(g>=0){B1();n=Cs;}else{B1();n=HE;}o=e.u();while(o.v()){p=CS((o.x()).sA,Cc(1.0,n));if(p>0.0)m=Be(m,l/p);}o=Cc(m,n);n=e.u();l=(i- -f)/2.0;while(n.v()){q=n.x();r=Dw(a,q.uz);j=E2(b,r,h.uk);s=BC(q.sA);t=W(4);u=t.data;u[0]=f;u[1]=j;u[2]=!s?i:l;u[3]=j;b.ez(HJ(t),h);if(!s)b.jh(q.sA,k,r- -m*0.36,o,d.qR);}};
function AAa(){let a=this;I.call(a);a.vf=null;a.sr=0;}
let AIt=a=>{a.vf=Mx(4096);},FK=()=>{let a=new AAa();AIt(a);return a;},BA=(a,b)=>{let c,d,e;c=a.sr;if(c==a.vf.data.length)a.vf=Z0(a,2*c|0);d=a.vf.data;e=a.sr;a.sr=e+1|0;d[e]=b<<24>>24;},TH=(a,b)=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){BA(a,b[d]);d=d+1|0;}},Ma=(a,b)=>{let c;c=0;while(c<b.p_.length){BA(a,Bj(b,c));c=c+1|0;}},DE=(a,b)=>{BA(a,b);BA(a,b>>8);},Ee=(a,b)=>{BA(a,b>>24);BA(a,b>>16);BA(a,b>>8);BA(a,b);},Fh=a=>{return Z0(a,a.sr);},Z0=(a,b)=>{let c;c=Mx(b);Cb(a.vf,0,c,0,a.sr);return c;},AL9=M(),U5=(b,
c,d,e,f,g,h,i)=>{let j,k;j=Bv(d,c.p_.length);k=Be(h,f/(0.602*j));j=e-0.602*k*j/2.0;B1();b.jh(c,j,g,G7(k,Cs),i);};
function Wy(){let a=this;I.call(a);a.BE=null;a.wN=null;a.vF=0;a.AD=0.0;}
let Q5=(b,c,d)=>{return DK(c,((BE(b.r8,X(d+1|0,b.sQ))-1|0)-( -Uz(b,d)|0)|0)/2.0);},Rt=(a,b,c)=>{let d,e,f;d=2*a.vF|0;e=a.wN;f=e.data.length;if(d==f)a.wN=D1(e,2*f|0);e=a.wN.data;d=a.vF;f=2*d|0;e[f]=b;e[f+1|0]=c;a.AD=c;a.vF=d+1|0;},St=a=>{let b,c,d;b=a.vF;if(b>0){c=a.BE;d=D1(a.wN,2*b|0);V(c,d);a.vF=0;}},AD5=M(),NE=b=>{let c,d,e,f,g;Ki();c=Xr;d=Ud(b);if(Bh(d)<32.0){e=ADc(d);f=c.yI.data[e];b=f+f*AAu(b-d,c.yR.data[e]);}else if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{d=b*1.4426950408889634
+6.755399441055744E15-6.755399441055744E15;f=b-d*0.6931471805598903;g=Ud(f);e=ADc(g);f=AAu(f-g-d*5.497923018708371E-14,c.yR.data[e]);g=c.yI.data[e];e=(d|0)+1023|0;if(b>0.0){Hw();b=g*K8.data[e-1|0];b=2.0*(b+b*f);}else{Hw();b=g*K8.data[e+1022|0];f=b*f;d=b+f;if(d<1.0){b=d-b-f;f=d+1.0;d=1.0-f+d-b+f-1.0;}b=d*2.2250738585072014E-308;}}}return b;},Ud=b=>{return b+5.2776558133248E13-5.2776558133248E13;},ADc=b=>{return (b*128.0|0)+4096|0;},AAu=(b,c)=>{let d;d=b*b;return b+c+d*(0.4999999999998181+b*0.16666666666666666
+d*(0.041666698455810544+b*0.008333333333333333));},ALE=M(),Xn=b=>{let c,d,e,f,g,h;Kt();c=TQ;d=b+1.05553116266496E14-1.05553116266496E14;if(Bh(d)<20.0&&b!==0.0){e=(d*64.0|0)+1280|0;f=c.Bc.data[e];b=b-d;g=b*b;g=g*b*(g*(0.13333333333333333-g*0.05396825396825397)-0.3333333333333333);d=b+g;h=f*d;b=b+f-(h*(d+f)/(1.0+h)-g-c.AC.data[e]);}else if(b>0.0)b=1.0;else if(b<0.0)b=(-1.0);return b;},ABE=M(B_),Kf=M(Bz),G1=null,Ny=null,ALL=null,EM=()=>{EM=Bf(Kf);AH9();},AFO=(a,b,c)=>{EM();B5(a,b,c);},ABq=(a,b)=>{let c=new Kf();AFO(c,
a,b);return c;},AH9=()=>{let b,c,d;G1=ABq(G(918),0);b=ABq(G(919),1);Ny=b;c=U(Kf,2);d=c.data;d[0]=G1;d[1]=b;ALL=c;};
function U4(){let a=this;N.call(a);a.ry=null;a.rj=null;a.Ex=null;}
let APv=(a,b,c,d)=>{a.ry=b;a.rj=c;a.Ex=d;},ACB=(a,b,c)=>{let d=new U4();APv(d,a,b,c);return d;},Tm=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;b.eq(BY(0.0,0.0,b.gm(),b.gn()),a.rj.qt);d=new I$;e=c.tg;f=a.ry.qM;if(c.rn>1)g=f;else{h=BM(f.qI*0.3);i=BM(f.qm- -(f.qI-h)/2.0);g=BY(f.qf,i,f.qj,h);}PW(d,e,g);f=c.tE;g=new ACt;g.Dq=a;g.Dr=b;g.Do=d;g.Dp=c;CK(f,g);if(c.rn<=1){g=a.ry;f=a.rj;e=d.sZ;Pv(d,b,g,f,Gr(e.ra,e.q$,Lm(g,d.ru.qj)),Gc());}else{f=Cq(a.rj.qR,0.6);g=Ft(c.zj);b.ez(Ft(TL(d,g.vs)),BQ(f,C8(a.ry)));Of(d,b,a.ry,a.rj);}f
=c.tE;g=new ACs;g.Gr=a;g.Gs=b;g.Gt=d;g.Gq=c;CK(f,g);j=a.ry.qX;B1();g=Cc(j,CG);k=d.ru;i=Cj(k)- -Iu(a.ry)*2.0- -j*2.1;b.jh(AB0(c,1),k.qf- -k.qj/2.0,i,g,a.rj.qo);if(c.rn>1){g=Cc(j,Cs);h=k.qm-j*0.6;b.jh(AB0(c,0),k.qf,h,g,a.rj.qo);}l=c.re.qb;g=ADd(b,a.ry,a.rj,a.Ex,l);m=BN(c.tE);h=!m?g.vV:g.vV*2.1;n=0;while(m&&n<l){if(MP(c,n)){f=CV(F7(d,c,n),FP(d,c,n),h);b.eq(f,Dl(a.rj.rS,Bc(c.wg,n,0)));b.ez(f,BQ(Cq(a.rj.st,0.5),C8(a.ry)));}n=n+1|0;}m=0;while(m<l){if(MP(c,m))XY(g,b,F7(d,c,m),FP(d,c,m),Il(c,m));m=m+1|0;}if(l<=6){g
=new Zk;f=a.ry;e=a.rj;g.yY=Bb();g.AA=b;g.rU=d;g.q7=c;g.AG=e;g.v_=h;g.y1=Cc(f.qX-1.0,CG);ALq(g);}},AB0=(b,c)=>{let d;d=b.wF;if(!(d instanceof Eh))return !c?G(920):G(921);d=d;return Pd(b.s4?104:120,(!c?d.ud:d.t6)+1|0);},MP=(b,c)=>{return FM(b.tg,Bc(b.re,c,0),Bc(b.re,c,1));},F7=(b,c,d)=>{return DK(b,Bc(c.re,d,0));},FP=(b,c,d)=>{return Dw(b,Bc(c.re,d,1));},AHJ=M(),AAx=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=K();d=b.re.p$.data;e=d.length;f=0;a:{while(f<e){if(!(Bh(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|
0;}e=1;}if(!e)return G(922);f=b.s4;g=f!=1?G(923):G(924);if(!f){L(c,G(925));L(c,G(926));}else{f=b.rn;if(f==1)L(L(L(c,G(927)),g),G(928));else if(f==2)L(L(L(c,G(794)),Ep(g,1)),G(929));else{L(O(L(c,G(930)),b.rn),G(931));g=b.wF;if(!(g instanceof Eh))L(c,G(932));else{g=g;L(O(L(c,G(933)),g.t6+1|0),G(366));P(O(c,g.ud+1|0),46);}}}if(BN(b.tE)){L(c,G(934));L(c,G(935));}if(b.s4>0&&b.rn<=2){h=b.re.qb;e=0;i=K();j=0;k=CF(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.tg;g=b.re;o=(Bc(g,j,0)-Bc(g,m,0))/(n.q$-n.ra);p=(Bc(g,
j,1)-Bc(g,m,1))/(n.rI-n.rC);if(!(DL(o,o)- -DL(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?G(936):G(937);L(L(i,g),SQ(b,j));L(L(i,G(366)),SQ(b,m));L(i,Il(b,j)!=Il(b,m)?G(938):G(3));L(i,G(939));}m=m+1|0;}j=l;}if(1<=e&&e<=2)P(Ju(c,i),46);else if(e>2)L(c,G(940));}ALh(c,b);return J(c);},SQ=(b,c)=>{return KZ(Bc(b.ta,c,0),Bc(b.ta,c,1));},ALh=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.re.qb;e=0;f=0;g=0;while(g<d){e=e+(!Il(c,g)?0:1)|0;f=f+(!((!(Bc(c.wg,g,0)>0.5)?0:1)!=Il(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h
&&ACR(c.ta,c.u1)?1:0;j=h&&ACR(c.re,c.u1)?1:0;g=c.rn;k=g!=1?G(941):G(942);if(f<=0){L(b,g<=2?G(943):G(944));if(c.rn>2)k=G(3);L(L(b,k),G(945));L(b,h&&!i?G(946):G(107));}else{O(L(O(L(b,G(947)),f),G(66)),d);L(b,G(948));if(h&&c.rn<=2){if(!j)l=G(949);else{l=K();H(H(H(l,G(950)),k),G(951));l=J(l);}L(b,l);L(b,j?G(3):DP(k,G(952)));L(b,j?G(3):c.s4?G(953):G(954));}else P(b,46);L(b,!c.s4&&h&&!j?G(955):G(3));}return;}},AMC=M(),Xs=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=K();d=b.vh;e=d.xb;Gv();if(e!==HZ){O(L(c,G(956)),b.tJ);L(c,G(957));}
else{L(L(c,G(958)),d.wh);L(L(c,G(959)),d.w1);P(O(L(c,G(960)),b.tJ),46);}L(L(c,G(961)),ABs(b.uG));f=b.zL;g=b.yE;h=Cr(f*f+g*g);i=Ll(h,0.0);if(i>0&&h-h===0.0){L(L(L(c,G(962)),X8( -f, -g)),G(963));L(L(c,DT(h,2)),G(964));}else if(!i)L(c,G(965));P(c,46);e=b.wi;i=(-1);j=0;while(true){k=e.q_.data;if(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(L(O(L(c,G(966)),e.qG),G(967)),e.qZ);L(c,G(968));if(i>=0&&!(e.q_.data[i]>=b.uG)){h=Fx(e,i%e.qG|0)-b.wG;l=EU(e,i/e.qG|0)-b.wH;L(L(L(c,G(969)),ABs(e.q_.data[i])),
G(136));L(c,DT(Cr(h*h+l*l),2));P(L(L(c,G(970)),X8(h,l)),46);}else L(c,G(971));l=b.v7.yr;if(isNaN(l)?1:0)L(c,G(972));else{i=BM(l*100.0)|0;L(c,G(973));m=Ll(l,1.0);if(!m)n=G(20);else if(i==100)n=G(974);else if(!i)n=G(975);else{n=K();P(O(n,i),37);n=J(n);}L(c,n);L(c,G(976));if(!m)P(c,46);else if(b.vh.xb!==HZ)L(c,G(977));else{L(c,G(978));L(c,G(979));}}return J(c);},X8=(b,c)=>{let d,e,f,g,h,i;d=Bh(b);e=Bh(c);f=e<d*0.41421356?G(3):!(c>0.0)?G(980):G(981);g=d<e*0.41421356?G(3):!(b>0.0)?G(982):G(983);h=!BC(f)&&!BC(g)?
G(366):G(3);i=K();H(H(H(i,f),h),g);return J(i);},ABs=b=>{return b-b!==0.0?G(882):DT(b,4);},AKi=M(),Qf=(b,c,d,e,f)=>{let g;g=window.document.createElement("canvas");Ug(b,c,Mg(g,d,e,f));return g;};
function NR(){let a=this;I.call(a);a.yI=null;a.yR=null;}
let Xr=null,Ki=()=>{Ki=Bf(NR);AFm();},W8=(a,b,c)=>{let d,e,f,g,h;d=Fq(1.0,0.0);e=0;while(e<=4096){f=4096+X(b,e)|0;g=a.yI.data;h=d.rp;g[f]=h;a.yR.data[f]=d.sO/h;d=Zl(d,c);e=e+1|0;}},AFm=()=>{let b;b=new NR;Ki();b.yI=W(8193);b.yR=W(8193);W8(b,1,Fq(1.007843097206448,(-6.872774751042842E-17)));W8(b,(-1),Fq(0.9922179382602435,(-2.8192701381719798E-18)));Xr=b;};
function LP(){let a=this;I.call(a);a.Bc=null;a.AC=null;}
let TQ=null,Kt=()=>{Kt=Bf(LP);ADv();},ADv=()=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=new LP;Kt();b.Bc=W(2561);b.AC=W(2561);c=Fq(0.015623728558408866,(-7.4112544400785215E-19));d=Fq(1.0,0.0);e=Fq(0.0,0.0);f=0;while(f<=1280){g=e.rp;h=3.0*g;h=h-(h-g);i=g-h- -e.sO;j=b.Bc.data;k=1280+f|0;j[k]=h;l=b.AC.data;l[k]=i;k=1280-f|0;j[k]= -h;l[k]= -i;m=Sy(e,c);e=Sy(d,Zl(e,c));h=m.rp;i=e.rp;h=h/i;g=h*i;i=XU(g,h,i);e=Q3(h,(m.rp-g-(h*e.sO-m.sO-i))/e.rp);f=f+1|0;}TQ=b;},PE=M(0);
function Nl(){I.call(this);this.D5=null;}
let AJs=(b,c)=>{let d;d=c?1:0;b=b.D5;b.v6.focus();b.v6.select();Dp(b,!d?G(984):G(985));},Ok=M(0);
function Z5(){let a=this;I.call(a);a.CN=null;a.CO=0;}
let AK6=(a,b,c)=>{let d,e;d=a.CN;e=a.CO;b=Qf(b,Jq(d),c.te,c.tb,e);c=new Qs;c.FM=d;b.toBlob(BD(Bo(c),"take"),'image/png');};
function Vr(){I.call(this);this.BY=null;}
let AG8=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;a:{d=a.BY;e=Jq(d);f=c.te;g=c.tb;h=b.q1.ri;i=K();O(H(H(H(i,G(986)),e),G(987)),h);j=J(i);k=new QN;h=(-1);switch(CR(e)){case -1217487446:if(!Y(e,G(101)))break a;h=1;break a;case 3327779:if(!Y(e,G(81)))break a;h=2;break a;case 1430647483:if(!Y(e,G(11)))break a;h=3;break a;case 1843485230:if(!Y(e,G(102)))break a;h=0;break a;default:}}b:{switch(h){case 0:c=UB(b);l=c.qN;m=K();n=c.qN;o=c.xc.data[BB(n)].data[0];p=c.xc.data[0].data;L(L(m,G(988)),KZ(p[0],p[1]));L(m,
G(989));h=0;while(h<=BB(n)){O(L(m,h?G(301):G(3)),Bt(n,h));h=h+1|0;}L(L(m,G(990)),FQ(o));if(isNaN(o)?1:0)L(m,G(991));else L(m,!(o>0.5)?G(992):G(993));L(L(m,G(994)),LK(KQ(c,BB(n),0)));P(m,46);h=1;while(h<BB(l)){AI8(m,c,h);h=h+1|0;}q=Bd(3).data;r=0;p=Ct(c.vM);s=0;while(true){t=p.data;if(s>=t.length)break;if(!Pa(K$(c.qN,s))){if(r>=3)u=3;else{h=r+1|0;u=r;r=h;}while(u>0){o=Bh(t[s]);h=u-1|0;if(!(o>Bh(t[q[h]])))break;if(u<3)q[u]=q[h];u=u+(-1)|0;}if(u<3)q[u]=s;}s=s+1|0;}if(t[q[0]]===0.0)L(m,G(995));else{L(m,r!=1?G(996)
:G(997));u=0;while(u<r){L(m,!u?G(3):u!=(r-1|0)?G(136):G(366));P(L(m,LK(t[q[u]])),32);v=c.qN;n=K$(v,q[u]);i=QS(v,n.w0-1|0,n.zl);v=QS(v,n.w0,n.zU);n=K();H(H(H(H(n,G(449)),i),G(85)),v);L(m,J(n));u=u+1|0;}P(m,46);}AM8(m,c);c=J(m);break b;case 1:break;case 2:c=Zj(Yr(b));break b;case 3:c=CN(E6((S3(b)).vA,new TN),G(3));break b;default:c=MQ(Jg(b),b.q1);Eq();i=K();ADU(i,c);AHM(i,c);c=J(i);break b;}c=AAx(ACW(b));}S$(k,f,g,j,c);Ug(b,e,k);G$(d,AHo(k),G(998),G(999));},Gj=M(0);
function Zy(){let a=this;I.call(a);a.wL=null;a.vg=null;}
let AIo=a=>{return AAK(a.wL);},AIp=a=>{let b;b=a.wL;return b.s0.u$/Qm(b.uM);},AIb=a=>{let b,c,d;b=a.wL;c=b.s0.u$;d=Qm(b.uM);b=K();O(H(O(H(b,G(1000)),c),G(66)),d);return J(b);},AOr=a=>{let b,c,d;b=AC8(a.wL);CK(a.vg.yf,new TF);a.vg.yf=Bm(BL(URL.createObjectURL(b)));c=a.vg;d=c.Bo;c=Bs(c.yf);d.setAttribute("src",Bi(c));c=a.vg.Bo;d=!!0;c.hidden=d;QR(a.vg,b,G(1001));};
function Zx(){let a=this;I.call(a);a.zm=null;a.Ar=0;a.CZ=null;}
let AHc=a=>{return J_(a.zm,a.Ar,500)?0:1;},AHU=a=>{return Jx(a.zm.rZ)/Bv(1,a.Ar);},APA=a=>{return G(1002);},AHC=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.CZ;c=Cg(b.qQ);d=Gk(a.zm.rZ);e=DZ(d);f=CL(G(1003));g=(Dc()).data;h=g.length;i=0;while(i<h){j=g[i];if(!Ig(c,j)){k=f.qq<=1?G(3):G(136);k=L(L(P(L(f,k),34),j.qW),G(1004));l=j.tX;j=BH(c,j);if(!AAI(l,j)){l=K();P(H(P(l,34),j),34);j=J(l);}L(k,j);}i=i+1|0;}c=J(P(f,125));h=d.ri;j=AC5(d.tF);k=UD(e.qg);e=UD(e.qi);l=d.uY;l=Zu(l.p$,0,l.qb);m=0;n=0;while(n<Ca(d.qu)){m=m+(!((!(Bc(d.uY,
n,0)>0.5)?0:1)!==Bc(d.qu.qC,n,0)?0:1)?0:1)|0;n=n+1|0;}n=Ca(d.qu);o=d.yz;p=K();c=H(O(H(O(H(H(H(H(H(H(H(H(H(O(H(H(H(p,G(1005)),c),G(1006)),h),G(1007)),j),G(1008)),k),G(1009)),e),G(1010)),l),G(1011)),m),G(1012)),n),G(1013));n=c.qq;d=c;e=!o?G(40):G(41);JR(d,n,e);P(c,125);G$(b,J(p),G(1014),G(1015));};
function Zw(){let a=this;I.call(a);a.u7=null;a.z7=null;a.zE=null;a.F8=null;}
let AKk=a=>{let b,c;b=0;while(b<50&&Gf(a.u7)){L(a.z7,ZQ(a.u7));c=a.zE.data;c[0]=c[0]+1|0;b=b+1|0;}return Gf(a.u7);},AL1=a=>{return a.zE.data[0]/YC(a.u7);},AKJ=a=>{let b,c,d;b=a.zE.data[0];c=YC(a.u7);d=K();O(H(O(H(d,G(1016)),b),G(66)),c);return J(d);},AG9=a=>{G$(a.F8,J(a.z7),G(1017),G(1018));},AJf=M(),PX=(b,c)=>{let d,e,f,g;d=By(b.qb,b.qc);e=0;f=c;while(true){g=d.p$.data;if(e>=g.length)break;g[e]=f*Bh(b.p$.data[e]);e=e+1|0;}return d;},Rb=M(0),Qy=b=>{return Bt(b,BB(b)-1|0)>2?new K4:Nk(0,1);};
function R5(){let a=this;I.call(a);a.DM=null;a.DN=null;}
let AOz=a=>{let b,c,d,e,f;a:{b=a.DM;c=a.DN;d=WK(c.qu.qv);if(!BN(b.vY)){e=Bs(b.vY);f=c.qk;if(G0(e.B3,f)&&YL(e.AB,d)?1:0)break a;}b.vY=Bm(AN6(c.qk,d,37));}return LB(Bs(b.vY),c);};
function Z3(){let a=this;I.call(a);a.zn=null;a.tv=null;a.yN=0;a.sn=0;a.BA=null;a.z5=null;a.xA=null;a.u4=null;a.uD=null;}
let Xg=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{b:{f=DZ(b);g=EB(b.qk,b.qu.qv);Do(g,f);h=BB(b.qk)-1|0;i=new Z3;j=g.qL.data[h];i.zn=b;b=b.qk;i.tv=b;k=BB(b)-1|0;i.yN=k;l=Bt(i.tv,k);i.sn=l;if(d instanceof Eh){b=d;if(b.t6>=l)break b;if(b.ud>=l&&l>1)break b;}k=0;break a;}k=1;}if(k)d=Qy(i.tv);k=0;m=j.p$.data;l=m.length;n=0;while(n<l){k=k|(Bh(m[n])<=1.7976931348623157E308?0:1);n=n+1|0;}if(k)d=Nk(0,1);i.BA=d;if(d instanceof Eh){b=d;i.z5=Bg();i.xA=W(i.sn);i.u4=ABB(i,b.t6);i.uD=ABB(i,b.ud);}else{d=AC9(j);e
=VC(e,new Rj);BK(d);b=new Ri;b.C9=d;b=CN(E6(e,b),d);i.z5=Bm(b);i.xA=b.v0;i.u4=b.tc;i.uD=b.ti;}b=g.qL.data[h];if(i.sn>3)c=Gc();else{d=(c.bi()).qL.data[i.yN];k=(BM(Cr(d.qb))|0)-1|0;l=Wu(k,12);n=Wu(k,50);c=Bb();o=0;p=k+1|0;q=X(n,p);while(o<=k){h=X(o,p);r=k/n|0;m=ABm(i,d,h,n,r);e=c;V(e,m);V(e,ABm(i,d,o,q,r));o=o+l|0;}}d=By(b.qb,2);k=0;while(k<AGQ(b)){BS(d,k,0,La(i,i.u4,b,k));BS(d,k,1,La(i,i.uD,b,k));k=k+1|0;}b=new KD;k=i.yN;l=i.sn;e=i.BA;g=i.z5;if(e instanceof Eh&&k>0&&ALx(i)){j=i.tv;s=j.rJ;C3();t=s!==DH?(-0.1)
:(-1.2);u=AKl(j)!==DH?1.1:1.2;j=i.sn!=1?Fj(t,u,t,u):Fj(t,u,(-1.0),1.0);}else{m=ABV(i,c,d,0);v=i.sn!=1?ABV(i,c,d,1):BW([(-1.0),1.0]);if(i.BA instanceof K4){w=m.data;x=v.data;t=Ba(w[1]-w[0],x[1]-x[0]);P8(t,m);P8(t,v);}m=m.data;v=v.data;j=Fj(m[0],m[1],v[0],v[1]);}XR(b,k,l,e,g,j,c,AMI(R_(i.zn)),d,AIU(R_(i.zn)),AJ_(i.zn),ADL(i,f));return b;},ABB=(a,b)=>{let c,d;c=a.sn;d=W(c);if(b<c)d.data[b]=1.0;return d;},La=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.p$;f=0.0;g=0;while(true){h=a.sn;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]
*(j[X(d,h)+g|0]-a.xA.data[g]);g=g+1|0;}return f;},Wu=(b,c)=>{let d;d=1;while(!(!(b%d|0)&&(b/d|0)<=c)){d=d+1|0;}return d;},ABm=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=W(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.u4;k=c+X(h,d)|0;g[i]=La(a,j,b,k);g[i+1|0]=La(a,a.uD,b,k);h=h+1|0;}return f;},ALx=a=>{let b;b=a.tv.rJ;C3();return b!==CP&&b!==DH?0:1;},ABV=(a,b,c,d)=>{let e,f,g,h,i,j;e=W(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);b=b.u();while(b.v()){Xy(e,b.x(),d);}if(!a.yN)return e;Xy(e,c.p$,
d);if(f[0]>f[1])return BW([(-0.5),0.5]);P8(Ba(0.2,Ba(Bh(f[0]),Bh(f[1]))*1.0E-6),e);g=f[0];h=f[1];DS();e=(NQ(g,h,5,0)).data;i=e.length-1|0;g=0.08*(e[i]-e[0]);f=W(2);j=f.data;j[0]=e[0]-g;j[1]=e[i]- -g;return f;},P8=(b,c)=>{let d;c=c.data;d=Ba(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},Xy=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bh(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Be(f[0],e[d]);f[1]=Ba(f[1],e[d]);}d=d+2|0;}},ADL=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CF(a.sn,2);if(c<=0){if(c)break a;d
=a.u4.data;e=d[0];f=a.uD.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bg();}b:{g=b.qg.data[BB(a.tv)].p$;e=0.0;h=0.0;i=Bc(b.qi.data[BB(a.tv)],0,0);b=a.tv.sb;Pl();switch(ABg.data[b.qa]){case 1:break;case 2:j=CX(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.sn){d=g.data;e=e+d[k]*a.u4.data[k];h=h+d[k]*a.uD.data[k];i=i+d[k]*a.xA.data[k];k=k+1|0;}b=new NZ;b.yb=e;b.yc=h;b.yd=i;return Bm(b);};
function KD(){let a=this;N.call(a);a.s4=0;a.rn=0;a.wF=null;a.xB=null;a.tg=null;a.zj=null;a.ta=null;a.re=null;a.u1=null;a.wg=null;a.tE=null;}
let XR=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.s4=b;a.rn=c;a.wF=d;a.xB=e;a.tg=f;a.zj=g;a.ta=h;a.re=i;a.u1=j;a.wg=k;a.tE=l;},AP7=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new KD();XR(l,a,b,c,d,e,f,g,h,i,j,k);return l;},Il=(a,b)=>{return !(Bc(a.u1,b,0)>0.5)?0:1;},AIn=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(KD)){b=b;if(a.s4!=b.s4){c=0;break a;}if(a.rn!=b.rn){c=0;break a;}if(!R(a.wF,b.wF)){c=0;break a;}if(!R(a.xB,b.xB)){c=0;break a;}if(!R(a.tg,b.tg)){c=0;break a;}if(!R(a.zj,b.zj)){c=0;break a;}if(!R(a.ta,b.ta)){c
=0;break a;}if(!R(a.re,b.re)){c=0;break a;}if(!R(a.u1,b.u1)){c=0;break a;}if(!R(a.wg,b.wg)){c=0;break a;}if(R(a.tE,b.tE)){c=1;break a;}c=0;}else c=0;}return c;};
function ACt(){let a=this;I.call(a);a.Dq=null;a.Dr=null;a.Do=null;a.Dp=null;}
let AEG=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.Dq;d=a.Dr;e=a.Do;f=AAP(b,a.Dp.tg);g=Dj(d,C8(c.ry));d.eq(Iq(d,e.ru,g),Dl(c.rj.rS,0.0));h=f.Dt;if(h.data.length>0)d.eq(OS(e,FD(Eb(h))),Dl(c.rj.rS,1.0));};
function ACs(){let a=this;I.call(a);a.Gr=null;a.Gs=null;a.Gt=null;a.Gq=null;}
let AFL=(a,b)=>{let c,d,e,f;b=b;c=a.Gr;d=a.Gs;e=a.Gt;f=(AAP(b,a.Gq.tg)).Fo;if(f.data.length>0)d.ez(JV(e,Df(f)),BQ(c.rj.wa,C8(c.ry)*1.5));},AMH=M(),VY=(b,c,d,e,f)=>{let g,h,i,j,k,l;g=c.qM;h=g.qf+g.qj/2.0;g=K();O(H(g,G(1019)),e);b.jh(J(g),h,c.xj,c.wJ,d.qo);g=K();H(H(g,G(1020)),f);i=J(g);j=2.0*(Be(h,c.x$-h)-4.0);f=c.y9;k=f.rA;g=f.s7;Du();if(g!==Gs){l=Be(k,j/(0.65*i.p_.length));B1();g=Cc(l,CG);b.jh(i,h,c.wf,g,d.qo);}else U5(b,i,i.p_.length>=20?26:i.p_.length,h,j,c.wf,k,d.qo);},AFB=M(),Vv=(b,c,d,e,f,g)=>{let h,i,
j,k,l,m,n,o,p,q;h=BQ(d.st,Dj(b,C8(c)));i=Iq(b,c.tK,h.uk);j=NF(Fj(0.0,1.0,0.0,1.0),c.tK);k=0;l=f-1|0;m=f;while(k<f){n=!k?Cj(i):Dw(j,k/m);o=new Cy;p=i.qf;q=i.qm;DI(o,p,q,i.qj,n-q);b.eq(o,Dl(e,k/Bv(1,l)));k=k+1|0;}ABO(j,b,c,d,g,CB(i),1);b.ez(i,h);};
function V3(){let a=this;I.call(a);a.Ck=null;a.Cl=null;}
let ANR=(a,b)=>{b=b;D8(a.Ck,a.Cl.qW,b);},ABR=M(),SF=null,MG=()=>{MG=Bf(ABR);AIE();},AIE=()=>{let b,c;b=Bd((Z4()).data.length);c=b.data;SF=b;c[It.qa]=1;c[IQ.qa]=2;c[HI.qa]=3;},ADq=M(B_);
function Zz(){let a=this;I.call(a);a.zu=null;a.zV=0;a.EF=null;a.FY=null;a.Eh=null;}
let AJl=a=>{return J_(a.zu,a.zV,500)?0:1;},AD9=a=>{return Jx(a.zu.rZ)/Bv(1,a.zV);},AMe=a=>{return G(1002);},AKU=a=>{a.EF.oN(NY(a.zu,ACl(a.Eh)),a.FY);};
function Zp(){let a=this;I.call(a);a.EB=null;a.EA=null;}
let ANw=a=>{let b,c,d;b=a.EB;c=a.EA;d=c.nT();if(!d){b.zd.hidden=!!1;b.tW=Bg();c.oO();}return d;};
function Zo(){let a=this;I.call(a);a.Gf=null;a.Ge=null;}
let ADD=a=>{let b,c,d;b=a.Gf;c=a.Ge;b.Fr.setAttribute("value",Bi(EE(c.oP(),3)));if(BX(b.tW)){c=c.oQ();d=K();P(H(H(d,G(1021)),c),46);Dp(b,J(d));}};
function My(){let a=this;I.call(a);a.ER=null;a.ES=null;}
let AIj=(b,c)=>{let d;d=c?1:0;b=b;c=b.ER;b=b.ES;b.focus();b.select();Ci(c.D3,!d?G(1022):G(1023));};
function Zv(){let a=this;I.call(a);a.Ab=null;a.zY=null;}
let AIN=(a,b,c)=>{a.zY=b;a.Ab=c;},AES=(a,b)=>{let c=new Zv();AIN(c,a,b);return c;},AOF=a=>{let b;b=a.Ab;return Lq(b.wk,b.tp.xn,500)?0:1;},ALH=a=>{return 0.0;},AF6=a=>{return G(1024);},AFd=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.Ab;c=Jx(b.wk)!=b.tp.xn?0:1;if(!c&&!b.wk.vt){d=new Ga;Bu(d,G(1025));S(d);}if(c&&M1((Gk(b.wk)).qP,b.tp.zS)?1:0){e=b.tp.Dm;f=F9();c=0;while(c<E4(e)){D8(f,D9(e,c),E3(e,c));c=c+1|0;}BF();D8(f,EG.qW,C2(b.tp.xn));g=AO$(f,Bg());}else{d=F9();f=b.tp;h=f.CR;i=f.zS;f=K();c=0;while(true){j=i.data;if(c>=
j.length)break;L(L(f,c<=0?G(3):G(116)),Eg(j[c]));c=c+1|0;}if(KP(h)){BF();g=Gp(h,GG,G(163));e=H9;g=Gp(g,e,BH(h,e));e=E0;h=Gp(g,e,BH(h,e));}BF();g=Gp(Gp(h,E7,G(16)),Gw,J(f));j=(Dc()).data;c=j.length;k=0;while(k<c){e=j[k];l=FG(g,e);f=new ABS;f.Fm=d;f.Fl=e;CK(l,f);k=k+1|0;}TW(d,EG.qW);g=new LA;c=b.tp.xn;b=K();H(O(H(b,G(1026)),c),G(1027));YG(g,d,Bm(J(b)));}b=a.zY.qQ;d=g.EE;b=b.tZ;d=YX(d);b.begin(Bi(d));Dp(a.zY,CN(g.Ev,G(1028)));};
function Eh(){let a=this;N.call(a);a.t6=0;a.ud=0;}
let AHH=(a,b,c)=>{a.t6=b;a.ud=c;},Nk=(a,b)=>{let c=new Eh();AHH(c,a,b);return c;},ANM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Eh)){b=b;c=a.t6!=b.t6?0:a.ud==b.ud?1:0;}else c=0;return c;};
function XW(){let a=this;N.call(a);a.x6=null;a.CF=null;a.vV=0.0;a.CM=0.0;}
let ADd=(b,c,d,e,f)=>{let g,h,i,j;g=Cr(16.0/Ba(16.0,f));h=Ba(2.5,c.tR*g);i=c.vx;j=!(i>0.0)?0.0:Dj(b,i*g);b=new XW;b.x6=d;b.CF=e;b.vV=h;b.CM=j;return b;},XY=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=a.CF;EM();if(!(f===G1&&e?1:0))g=CV(c,d,a.vV);else{h=Dj(b,a.vV*Cr(3.141592653589793));g=new Cy;i=h/2.0;DI(g,PV(b,c-i),PV(b,d-i),h,h);}c=a.CM;if(c>0.0){if(g instanceof Hr){f=g;j=CV(f.yw,f.yv,f.zr+c);}else{f=g;j=new Cy;i=f.qf-c;h=f.qm-c;k=f.qj;c=2.0*c;DI(j,i,h,k+c,f.qI+c);}b.eq(j,a.x6.qt);}b.eq(g,!e?a.x6.rE:a.x6.yT);};
function Zk(){let a=this;I.call(a);a.AA=null;a.rU=null;a.q7=null;a.AG=null;a.v_=0.0;a.y1=null;a.yY=null;}
let ALq=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.q7.re.qb;c=0;while(c<b){d=F7(a.rU,a.q7,c)-a.v_;e=FP(a.rU,a.q7,c);f=a.v_;g=e-f;h=a.yY;i=new Cy;e=f*2.0;DI(i,d,g,e,e);V(h,i);c=c+1|0;}j=D_(b).data;c=0;k=j.length;while(c<b){if(!j[c]&&MP(a.q7,c)){h=K();l=c;while(l<k){e=F7(a.rU,a.q7,l)-F7(a.rU,a.q7,c);d=FP(a.rU,a.q7,l)-FP(a.rU,a.q7,c);if(!j[l]&&Cr(e*e- -d*d)<a.v_*2.2){j[l]=1;L(h,l!=c?G(364):G(3));L(h,KZ(Bc(a.q7.ta,l,0),Bc(a.q7.ta,l,1)));}l=l+1|0;}AM5(a,J(h),F7(a.rU,a.q7,c),FP(a.rU,a.q7,c));}c=c+1|0;}},AM5=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=CS(b,a.y1)*0.9;f=a.y1.rA*1.25;g=a.v_+6.0;h=a.rU.ru;i=!(c>h.qf- -h.qj/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);l= -f;m=g-l/2.0;n=W(10).data;n[0]=k;n[1]=0.0;n[2]= -k;n[3]=0.0;n[4]=0.0;g= -m;n[5]=g;n[6]=0.0;n[7]=m;n[8]=k/2.0;n[9]=g;o=a.q7.rn!=1?0:4;g=c-e/2.0;i=d-f/2.0;while(o<n.length){p=g- -n[o];q=i- -n[o+1|0];r=BY(p,q,e,f);s=a.rU.ru;t=Bq(a.yY);a:{while(true){if(!Br(t)){u=r.qf>=s.qf&&CB(r)<=CB(s)&&r.qm>=s.qm&&Cj(r)<=Cj(s)?1:0;break a;}h=Bp(t);if(r.qf-5.0<CB(h)&&h.qf-5.0<CB(r)&&r.qm
<Cj(h)&&h.qm<Cj(r))break;}u=0;}if(u){V(a.yY,r);h=Cq(a.AG.qt,0.7);a.AA.eq(FD(Eb(FJ(r,3.0))),h);l=q-l*0.77;a.AA.jh(b,p-j,l,a.y1,a.AG.qo);return;}o=o+2|0;}},AOG=M(),ACR=(b,c)=>{let d,e,f,g;d=0;a:{while(d<b.qb){e=0;while(e<d){f=Bc(b,d,0)-Bc(b,e,0);g=Bc(b,d,1)-Bc(b,e,1);if(Ym(f,g,b,c))break a;if(Ym( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},Ym=(b,c,d,e)=>{let f,g,h,i,j,k;f=W(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=W(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h
=0;i= -c;while(h<d.qb){j=b*Bc(d,h,0)-i*Bc(d,h,1);k=!(Bc(e,h,0)>0.5)?0:1;f[k]=Be(f[k],j);g[k]=Ba(g[k],j);h=h+1|0;}i=Ba(g[0],g[1])-Be(f[0],f[1]);return !(Ba(f[1]-g[0],f[0]-g[1])>1.0E-12*i)?0:1;};
function ACM(){I.call(this);this.xs=null;}
let ALz=a=>{return a.xs.r9;},AO2=(a,b)=>{let c,d,e;c=a.xs;d=c.r9;if(b<=d)return c.vN.data[b];c=new BG;e=K();P(O(H(O(H(e,G(843)),b),G(1029)),d),46);Bu(c,J(e));S(c);},AIT=a=>{return a.xs.vt;};
function UW(){let a=this;I.call(a);a.qw=null;a.zO=null;}
function ZF(){let a=this;I.call(a);a.EJ=null;a.EK=null;}
let ALn=(a,b,c)=>{a.EJ=b;a.EK=c;},AEV=(a,b)=>{let c=new ZF();ALn(c,a,b);return c;},AG5=(a,b)=>{let c,d;b=b;c=a.EJ;d=a.EK;EL();Ti(c,d,b);},I3=M(0);
function MZ(){let a=this;I.call(a);a.sq=null;a.s2=null;a.vG=0;a.xx=0;a.Ac=0;a.y$=0;a.Ey=0;}
let ACA=(a,b)=>{let c;c=new YT;c.A8=9;c.zZ=Bd(512);c.vK=Bd(256);c.uX=Bd(256);a.s2=c;a.sq=b;a.xx=b.s8;a.y$=b.xZ;},ALI=a=>{let b=new MZ();ACA(b,a);return b;},K0=a=>{return !KY(a)?a.xx:0;},P3=a=>{return !KY(a)?a.y$:0;},OL=a=>{return !KY(a)?a.Ac:1;},Sc=a=>{return !KY(a)?a.Ey:1;},KY=a=>{return a.s2.s_?0:1;},AJU=a=>{return a.sq.s8;},AIV=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=X(a.vG,a.sq.s8);c=(-1);d=0;e=0;while(true){f=a.sq;if(e>=f.s8)break;g=b+e|0;if(Zt(f,g)){h=Kw(a.sq,g);if(h!=c){d=J0(a.s2,h);c=h;}if(a.vG>0&&e>0){a:
{if(Kw(a.sq,g-1|0)==h){f=a.sq;if(Kw(f,g-f.s8|0)==h){i=1;break a;}}i=0;}if(i){j=a.s2.uX.data;j[d]=j[d]+1|0;}}a.xx=BE(a.xx,e);a.Ac=Bv(a.Ac,e+1|0);a.y$=BE(a.y$,a.vG);a.Ey=a.vG+1|0;}e=e+1|0;}i=a.vG+1|0;a.vG=i;if(i<f.xZ)return Bm(a);if(!(!Gg(f)&&a.s2.s_==256?0:1)){f=new MZ;k=a.sq;ACA(f,Yt(k.uB,k.s8,k.xZ,k.A3,k.xW,S_));}else{f=new Vi;f.A1=a;k=new RJ;l=a.s2;i=!(Gg(a.sq)?0:1)?256:255;k.ws=l;k.x8=Bd(BE(i,l.s_));i=l.s_;k.Bj=Bd(i);j=Bd(i);m=j.data;k.vO=j;i=0;b=m.length;while(i<b){m[i]=2147483647;i=i+1|0;}f.Go=k;}return Bm(f);};
function LW(){let a=this;N.call(a);a.uB=null;a.s8=0;a.xZ=0;a.A3=0;a.xW=null;a.Au=null;}
let S_=null,MA=()=>{MA=Bf(LW);AO8();},AGm=(a,b,c,d,e,f,g)=>{MA();a.uB=b;a.s8=c;a.xZ=d;a.A3=e;a.xW=f;a.Au=g;},Yt=(a,b,c,d,e,f)=>{let g=new LW();AGm(g,a,b,c,d,e,f);return g;},Gg=a=>{return a.Au.data.length?0:1;},Kw=(a,b)=>{return a.xW.data[b]&16777215;},Zt=(a,b)=>{return !Gg(a)&&!((a.xW.data[b]^a.Au.data[b])<<8)?0:1;},AO8=()=>{S_=Bd(0);};
function V6(){let a=this;N.call(a);a.Dm=null;a.CR=null;a.xn=0;a.zS=null;}
let ABe=()=>{let b;b=new Dq;Bu(b,G(1030));return b;},KW=(b,c)=>{let d;d=R2(b,c);if(!BN(d))return Bs(d);b=new Dq;d=K();H(H(H(d,G(1031)),c),G(1032));Bu(b,J(d));S(b);},Uo=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b.length;f=Qh(c,e-1|0,d,G(1033),G(3));g=1;while(g<e){h=b[g];i=g-1|0;j=Z(f,i);c=K();P(O(P(H(c,d),91),i),93);k=J(c);c=Sd(h.qc,G(7));l=K();H(H(l,G(66)),c);l=J(l);c=Qh(j,h.qb,k,G(1034),l);i=0;while(i<h.qb){l=K();P(O(P(H(l,k),91),i),93);m=J(l);j=Qh(Z(c,i),h.qc,m,G(7),G(3));n=0;while(n<h.qc){l=Z(j,n);if(!(l instanceof FU))
{c=K();P(O(P(H(c,m),91),n),93);S(HH(J(c),G(1035)));}BS(h,i,n,l.uA);n=n+1|0;}i=i+1|0;}g=g+1|0;}},Qh=(b,c,d,e,f)=>{let g,h,i,j;g=b instanceof Ka;if(g){h=b.wm;if(h.qd==c)return h;}if(!g)i=G(1036);else{j=b.wm.qd;b=K();O(H(b,G(1037)),j);i=J(b);}b=Sd(c,e);e=K();H(H(H(H(e,G(1038)),b),f),i);S(HH(d,J(e)));},Sd=(b,c)=>{let d,e;d=b!=1?G(1039):G(3);e=K();H(H(P(O(e,b),32),c),d);return J(e);},HH=(b,c)=>{let d,e;d=new Dq;e=K();P(H(H(H(H(e,G(1040)),b),G(1041)),c),46);Bu(d,J(e));return d;},K4=M(N),AEg=(a,b)=>{return a===b?1
:b!==null&&Bl(b)===Bk(K4)?1:0;},Rj=M(),AMP=(a,b)=>{return b.xB;};
function Ri(){I.call(this);this.C9=null;}
let AKx=(a,b)=>{let c;b=b;c=a.C9;return AAZ(c.v0,X4(c.tc,b.tc),X4(c.ti,b.ti));},Jk=M(Bz),H5=null,Ve=null,AFF=null,GF=()=>{GF=Bf(Jk);AO_();},AKZ=(a,b,c)=>{GF();B5(a,b,c);},V0=(a,b)=>{let c=new Jk();AKZ(c,a,b);return c;},AO_=()=>{let b,c,d;H5=V0(G(1042),0);b=V0(G(1043),1);Ve=b;c=U(Jk,2);d=c.data;d[0]=H5;d[1]=b;AFF=c;};
function Vz(){let a=this;N.call(a);a.rN=null;a.se=null;a.A5=null;a.De=null;}
function Po(){let a=this;I.call(a);a.B3=null;a.AB=null;a.FQ=0;a.x9=null;a.yu=null;a.Bx=null;a.x4=null;a.BF=null;}
let VU=(a,b,c,d)=>{let e,f,g,h;a.yu=By(1,2);a.x4=Bg();a.BF=Bg();a.B3=b;a.AB=c;a.FQ=d;e=new Ku;f=new B8;g=X(d,d);GM(f,g,2);h=0;while(h<g){BS(f,h,0,FO(c.ra,c.q$,h%d|0,d));BS(f,h,1,FO(c.rC,c.rI,h/d|0,d));h=h+1|0;}PS(e,b,f);a.x9=e;a.Bx=EB(b,a.yu);},AN6=(a,b,c)=>{let d=new Po();VU(d,a,b,c);return d;},MQ=(a,b)=>{let c,d,e,f,g,h,i;a:{if(!(!BN(a.x4)&&Ff(a.BF)===b)){a.BF=Bm(b);c=DZ(b);Do(a.x9,c);d=new Nn;e=b.ri;f=CI(b.tF);g=new ABY;g.EN=a;g.EM=c;c=new Id;h=a.AB;i=a.FQ;ML(c,h,i,i,(Fk(a.x9)).p$);b=b.qu;h=b.qv;b=b.qC;if
(h.qc!=2)break a;if(b.qc!=1)break a;if(h.qb!=b.qb)break a;d.wl=e;d.zG=f;d.w9=g;d.vw=c;d.rM=h;d.zC=b;a.x4=Bm(d);}return Bs(a.x4);}c=new BG;d=CY(h);b=CY(b);f=K();P(H(H(H(H(f,G(1044)),d),G(366)),b),46);Bu(c,J(f));S(c);},LB=(a,b)=>{MQ(a,b);return a.x9;};
function XT(){let a=this;I.call(a);a.z$=null;a.CP=null;}
let ADy=(a,b)=>{let c,d,e,f,g;a.z$=Bd(256);c=new Ex;d=U(Dx,3);e=d.data;e[0]=b.tN;e[1]=Dl(b.rS,0.5);e[2]=b.t2;Gy(c,d);a.CP=c;f=0;while(f<256){g=Ns(b.rS,f);a.z$.data[f]=(-16777216)|g.r1<<16|g.r7<<8|g.r6;f=f+1|0;}},AGg=a=>{let b=new XT();ADy(b,a);return b;},AGv=(a,b,c)=>{return Ns(a.CP,TS(b,c));},TS=(b,c)=>{let d;d=b.FU;return Ba(0.0,Be(255.0,(c-d)/(b.Dn-d)*256.0))|0;};
function ACd(){let a=this;N.call(a);a.qN=null;a.vM=null;a.xc=null;a.Fv=null;a.xN=null;a.As=null;}
let NG=(a,b,c,d)=>{return Bc(a.vM.qg.data[b],c,d);},KQ=(a,b,c)=>{return Bc(a.vM.qi.data[b],c,0);},Mh=(a,b)=>{return IF(a.As)&&PP(a.As)==b?1:0;};
function ACf(){let a=this;I.call(a);a.qB=null;a.qh=null;a.qD=null;a.BD=null;a.AR=null;a.qr=null;}
let AHX=(a,b,c,d,e)=>{let f;a.qr=b;a.qB=c;a.qh=d;a.qD=e;f=d.rY;B1();a.BD=G7(f,CG);a.AR=Cc(d.rY,CG);},AH3=(a,b,c,d)=>{let e=new ACf();AHX(e,a,b,c,d);return e;},AHF=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=BB(a.qD.qN);c=1;while(c<=b){d=VS(a,c);e=Bb();f=Bb();g=Bb();h=0;while(h<=28.0){i=Bb();V(e,i);i=Bb();V(f,i);h=h+1|0;}j=0;while(j<Bt(a.qD.qN,c)){if(!Pr(a.qh))k=0.0;else{l=W(4).data;m=0;while(m<Bt(a.qD.qN,c-1|0)){k=Bh(NG(a.qD,c,j,m));h=0;while(h<4){n=Ba(l[h],k);k=Be(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k
=l[3];}h=!Pr(a.qh)?2147483647:4;m=0;while(true){i=a.qD.qN;o=c-1|0;if(m>=Bt(i,o))break;p=a.qD;q=Mh(p,ON(p.qN,c,j,m));n=NG(a.qD,c,j,m);l=BW([F2(a.qh,c),EZ(a.qh,o,m),J9(a.qh,c),EZ(a.qh,c,j)]);if(q){r=SO(n,VS(a,c));i=Cq(a.qr.qw.qo,0.22);a.qB.ez(Df(l),BQ(i,r+10.0));}s=h>0&&Bh(n)>=k?1:0;h=h-(!s?0:1)|0;if(!(!q&&!s)){if(n!==0.0&&!(isNaN(n)?1:0)){s=BM(SO(n,d)*4.0)|0;V(Z(!(n<0.0)?f:e,s),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}p=a.qB;i=a.qr.qw;k=Ba(2.5,d*7.0);n=Be(1.0,d*0.8+0.3);t=Cq(i.t2,n);u=Cq(i.tN,n);v=e;h=v.qd-1|0;while
(h>=0){n=h/4.0;Pp(p,Z(f,h),BQ(t,n));Pp(p,Z(v,h),Np(u,n,k));h=h+(-1)|0;}Pp(p,g,BQ(i.qR,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bt(a.qD.qN,c)){APe(a,ADj(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){AJN(a,c);c=c+1|0;}},VS=(a,b)=>{return Ba(0.2,Be(1.0,Be(Kb(a.qh,b),Kb(a.qh,b-1|0))/60.0*1.5));},APe=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd;c=b.w4;d=a.qD;e=d.xc.data[c].data;f=b.ua;g=e[f];if(!c){AJ5(a,b,g);return;}a:{h=d.Fv.qL.data[c];d=d.qN;if(c!=BB(d)){i=d.rJ;C3();if(i!==CP){if(i===DH)
{j=Jd((-1.0),1.0);break a;}k=h.p$;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Ba(l,Bh(e[f]));f=f+h.qc|0;}j=l>0.0?Jd( -l,l):Jd((-1.0),1.0);break a;}}j=Jd(0.0,1.0);}m=QK(a.qh,b);if(!JK(a.qh,c)){a.qB.eq(m,AGv(a.qr.zO,j,g));if(ALr(m)>=8.0)a.qB.ez(m,BQ(U3(a.qr.qw),Dj(a.qB,1.0)));}else{l=Be(6.0,m.qj/5.0);d=a.qB;i=a.qr.zO;n=b.ua;o=h.p$;p=h.qc;q=BM(Cr(h.qb))|0;r=((q+25|0)-1|0)/25|0;s=q/r|0;f=q-1|0;t=s-1|0;u=(f-X(t,r)|0)/2|0;f=X(s,s);e=Bd(f);v=e.data;w=0;while(t>=0){x=X(u+X(t,r)|0,q)+u|0;y=0;while(y<s){z=o.data;ba
=w+1|0;v[w]=i.z$.data[TS(j,z[X(x+X(y,r)|0,p)+n|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}i=new Xh;if(v.length!=f){b=new BG;d=K();H(O(P(O(H(d,G(1045)),s),120),s),G(1046));Bu(b,J(d));S(b);}i.wT=s;i.xI=s;i.yA=e;d.pf(m,i);e=FJ(m,l);d=a.qB;i=new Ey;l=RE(m)-1.0;bb=CB(m)+1.0;bc=Zn(m)-1.0;bd=Cj(m)+1.0;Ke(i,FH(BW([l,bc,bb,bc,bb,bd,l,bd]),e));d.eq(i,AH5(a.qr.qw));a.qB.ez(Px(e),BQ(U3(a.qr.qw),1.25));}d=QK(a.qh,b);if(ZU(a.qh,c))AMx(a,d,FQ(g));if(ANP(a.qh,c)){g=WV(a.qh)-1.0;B1();i=Cc(g,Cs);bb=Zn(d)- -WV(a.qh);a.qB.jh(Nq(a,b),RE(d)
+5.0,bb,i,Wn(a.qr.qw));}l=KQ(a.qD,c,AHT(b));if(!Hx(a.qh,c)&&JK(a.qh,c)&&l!==0.0)ADR(a,d,l);},AJ5=(a,b,c)=>{let d,e,f,g,h;d=Io(a.qh,0);e=EZ(a.qh,0,b.ua);f=a.qh;g=f.rY;h=CV(d,e,Kb(f,0)/2.0);a.qB.eq(h,a.qr.qw.qt);a.qB.ez(h,BQ(a.qr.qw.st,1.25));if(ZU(a.qh,0)){a.qB.jh(Nq(a,b),d,e-g*0.28,a.AR,a.qr.qw.qR);a.qB.jh(FQ(c),d,e- -g*0.92,a.BD,a.qr.qw.qo);}else if(!(!JK(a.qh,1)&&!(Kb(a.qh,0)>=g*1.3)))a.qB.jh(Nq(a,b),d,e- -g*0.36,a.AR,a.qr.qw.qo);},AMx=(a,b,c)=>{let d,e,f,g,h;d=BM(a.qh.rY*1.25);e=Be(b.qj-4.0,a.qh.rY*0.602
*c.p_.length+6.0);f=b.qf- -(b.qj-e)/2.0;g=Cj(b)-d-4.0;h=FJ(BY(f,g,e,d),3.0);a.qB.eq(FD(Eb(h)),Cq(a.qr.qw.qt,0.86));ADo(a,c,b.qf- -b.qj/2.0,g- -d/2.0,a.qr.qw.qo);},ADo=(a,b,c,d,e)=>{a.qB.jh(b,c,d- -a.qh.rY*0.36,a.BD,e);},ADR=(a,b,c)=>{let d,e,f,g,h,i;d=Bh(c);e=b.qj;f=e/2.0*d/(d+1.0);g=b.qf- -e/2.0;h=CF(c,0.0);if(h<0)g=g-f;i=h>=0?a.qr.qw.t2:a.qr.qw.tN;a.qB.eq(BY(g,Cj(b)+2.0,f,2.5),i);},AJN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=0;d=b-1|0;while(c<Bt(a.qD.qN,b)){e=0;while(e<Bt(a.qD.qN,d)){f=ON(a.qD.qN,b,c,e);g=Mh(a.qD,
f);if(!(!K_(a.qh,b)&&!g)){h=NG(a.qD,b,c,e);i=a.qh;j=!K_(i,b)?0.5:i.w2.data[b];ABt(a,Zr(i,j*(J9(i,b)-F2(i,b))- -F2(i,b),Hj(i,b,c,e,j),TG(i)),Qi(h),h,g);}if(a.qD.xN.data[f]&&!(Pr(a.qh)&&!g)){i=a.qh;k=!K_(i,b)?0.7:1.0-i.w2.data[b];if(K_(i,b)&&Bh(k-0.5)<0.2)k=0.8;l=k*(J9(i,b)-F2(i,b))- -F2(i,b);m=W(2).data;m[0]=l;m[1]=Hj(i,b,c,e,k);RT(a,m[0],m[1]);}e=e+1|0;}i=a.qD.qN;g=ON(i,b,Bt(i,b),0)+c|0;f=Mh(a.qD,g);i=a.qh;k=EZ(i,b,c)- -i.ro.data[b]/2.0- -(E_(i)/2.0+3.0);n=Zr(i,Io(i,b),k,NB(i));if(!(!Hx(a.qh,b)&&!f)){k=KQ(a.qD,
b,c);ABt(a,n,DP(G(1047),Qi(k)),k,f);}if(a.qD.xN.data[g]&&JK(a.qh,b)){i=QK(a.qh,ADj(b,c));f=!Hx(a.qh,b)&&!f?0:1;RT(a,f?n.qf-6.0:i.qf- -i.qj/2.0,!f?Cj(i):n.qm- -n.qI/2.0);}c=c+1|0;}},ABt=(a,b,c,d,e)=>{let f;a.qB.eq(b,a.qr.qw.qt);if(e)a.qB.ez(ADh(b,3.0),BQ(a.qr.qw.qo,1.5));f=d<0.0?a.qr.qw.tN:!(d>0.0)?a.qr.qw.qR:a.qr.qw.t2;ADo(a,c,b.qf- -b.qj/2.0,b.qm- -b.qI/2.0,f);},RT=(a,b,c)=>{let d;a.qB.eq(CV(b,c,7.0),a.qr.qw.qt);a.qB.eq(BY(b-3.5,c-0.5,7.0,5.0),a.qr.qw.qo);d=BY(b-2.2,c-4.5,4.4,7.0);a.qB.ez(ADh(d,2.2),BQ(a.qr.qw.qo,
1.2));},Nq=(a,b)=>{let c,d;c=BB(a.qD.qN);d=b.w4;if(d==c)return G(526);return Pd(d?104:120,b.ua+1|0);};
function ABj(){I.call(this);this.Cz=null;}
let AGn=a=>{let b;b=a.Cz;return LB(Jg(b),b.q1);};
function YT(){let a=this;I.call(a);a.A8=0;a.zZ=null;a.vK=null;a.uX=null;a.s_=0;}
let ACO=(a,b)=>{return a.vK.data[b];},TY=(a,b)=>{return a.uX.data[b];},J0=(a,b)=>{let c,d,e,f,g,h,i;c=X(b,(-1640531535));d=a.A8;e=c>>>(32-d|0)|0;while(true){f=a.zZ.data;if(!f[e]){c=a.s_;g=a.vK.data;h=g.length;if(c!=h){g[c]=b;b=c+1|0;a.s_=b;f[e]=b;return b-1|0;}i=a.uX;d=d+1|0;a.A8=d;a.zZ=Bd(1<<d);c=1<<(d-1|0);a.vK=Bd(c);a.uX=Bd(c);a.s_=0;c=0;while(c<h){a.uX.data[J0(a,g[c])]=i.data[c];c=c+1|0;}return J0(a,b);}c=f[e]-1|0;if(a.vK.data[c]==b)break;e=(e+1|0)&(f.length-1|0);}return c;};
function SE(){let a=this;I.call(a);a.rx=null;a.qe=0;a.yV=0;}
let Qu=a=>{let b,c,d,e,f,g,h,i;a:{b:{b=Ch(a);if(b==123){c=Bb();d=Bb();WQ(a);while(true){if(Ch(a)==125){AAH(a);e=new Hl;e.v4=c;e.wo=d;break b;}f=c;if(!Cn(f))Om(a,44,G(1048));if(Ch(a)!=34)S(El(a,G(1049)));g=a.qe;e=ADl(a);if(F8(f,e)){a.qe=g;e=Dn(e);c=K();H(H(H(c,G(1050)),e),G(1051));S(Ic(a,J(c)));}f=c;if(f.qd==100)break;V(f,e);Ht(a);Om(a,58,G(1052));e=Qu(a);V(d,e);}S(Ic(a,G(1053)));}if(b==91){c=Bb();WQ(a);while(Ch(a)!=93){if(!Cn(c))Om(a,44,G(1054));e=Qu(a);V(c,e);}AAH(a);e=new Ka;e.wm=c;}else if(b==34){e=new GX;e.um
=ADl(a);}else{if(b!=45&&!QO(b)){h=U(BR,3).data;h[0]=G(41);h[1]=G(40);h[2]=G(2);g=h.length;b=0;while(b<g){c=h[b];if(Pi(a.rx,c,a.qe)){a.qe=a.qe+c.p_.length|0;e=new I4;e.zg=c;break b;}b=b+1|0;}S(El(a,G(1055)));}b=a.qe;GI(a,45);if(Ch(a)!=48)PL(a);else a.qe=a.qe+1|0;if(GI(a,46))PL(a);if(!(!GI(a,101)&&!GI(a,69))){if(!GI(a,43))GI(a,45);PL(a);}c=Ck(a.rx,b,a.qe);d=EP(c);if(Qv(d))break a;if(Bh(H6(d))>1.7976931348623157E308)break a;e=new FU;i=H6(d);e.xY=c;e.uA=i;}}Ht(a);return e;}a.qe=b;e=Dn(c);c=K();H(H(H(c,G(1056)),
e),G(1057));S(Ic(a,J(c)));},WQ=a=>{let b;b=a.yV+1|0;a.yV=b;if(b>16)S(Ic(a,G(1058)));a.qe=a.qe+1|0;Ht(a);},AAH=a=>{a.yV=a.yV-1|0;a.qe=a.qe+1|0;},Om=(a,b,c)=>{if(Ch(a)!=b)S(El(a,c));a.qe=a.qe+1|0;Ht(a);},ADl=a=>{let b,c,d,e,f,g;b=K();c=a.qe+1|0;a.qe=c;d=Ch(a);while(true){if(d==34){Nw(b,a.rx,c,a.qe);a.qe=a.qe+1|0;return J(b);}if(d<32)break;e=a.qe+1|0;a.qe=e;if(d==92){f=Nw(b,a.rx,c,e-1|0);c=Ch(a);e=DQ(G(1059),c);if(e<0&&c!=117)S(El(a,G(1060)));a.qe=a.qe+1|0;if(c!=117)d=Bj(G(1061),e);else{d=0;e=0;while(e<4){g=DQ(G(1062),
Ch(a));if(g<0)S(El(a,G(1063)));if(g>=16)g=g-6|0;d=g+(d*16|0)|0;a.qe=a.qe+1|0;e=e+1|0;}d=d&65535;}P(f,d);c=a.qe;}d=Ch(a);}S(El(a,G(1064)));},PL=a=>{if(!QO(Ch(a)))S(El(a,G(1065)));while(QO(Ch(a))){a.qe=a.qe+1|0;}},GI=(a,b)=>{let c;c=Ch(a)!=b?0:1;a.qe=a.qe+(!c?0:1)|0;return c;},Ht=a=>{while(!(Ch(a)!=32&&Ch(a)!=9&&Ch(a)!=10&&Ch(a)!=13)){a.qe=a.qe+1|0;}},Ch=a=>{return a.qe>=a.rx.p_.length?0:Bj(a.rx,a.qe);},QO=b=>{return 48<=b&&b<=57?1:0;},El=(a,b)=>{let c,d,e;c=a.qe+1|0;while(c<BE(a.rx.p_.length,a.qe+20|0)&&DQ(G(1066),
Bj(a.rx,c))<0){c=c+1|0;}if(a.qe>=a.rx.p_.length)d=G(1067);else{d=Ck(a.rx,a.qe,c);e=K();P(H(H(e,G(1068)),d),8221);d=J(e);}e=K();H(H(H(H(e,G(1069)),b),G(1070)),d);return Ic(a,J(e));},Ic=(a,b)=>{let c,d,e,f,g,h;c=1;d=1;e=0;while(e<a.qe){f=Bj(a.rx,e)!=10?0:1;c=c+(!f?0:1)|0;d=f?1:d+1|0;e=e+1|0;}g=new Dq;h=K();P(H(H(O(H(O(H(h,G(1071)),c),G(1072)),d),G(136)),b),46);Bu(g,J(h));return g;},Gl=M(0);
function Hl(){let a=this;N.call(a);a.v4=null;a.wo=null;}
let R2=(a,b)=>{let c;c=Fa(a.v4,b);return c<0?Bg():Bm(Z(a.wo,c));},ALW=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Hl)){b=b;c=!R(a.v4,b.v4)?0:R(a.wo,b.wo)?1:0;}else c=0;return c;};
function NZ(){let a=this;N.call(a);a.yb=0.0;a.yc=0.0;a.yd=0.0;}
let AAP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=W(8).data;d=b.ra;c[0]=d;e=b.rC;c[1]=e;f=b.q$;c[2]=f;c[3]=e;c[4]=f;e=b.rI;c[5]=e;c[6]=d;c[7]=e;g=W(12);h=g.data;i=W(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=Rr(a,e,f);s=Rr(a,p,q);m=Ll(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new Ye;c=D1(g,k);g=D1(i,
l);b.Dt=c;b.Fo=g;return b;},Rr=(a,b,c)=>{return a.yb*b- -a.yc*c- -a.yd;},AMM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(NZ)){b=b;c=a.yb!==b.yb?0:a.yc!==b.yc?0:a.yd===b.yd?1:0;}else c=0;return c;};
function Nn(){let a=this;N.call(a);a.wl=0;a.zG=null;a.w9=null;a.vw=null;a.rM=null;a.zC=null;}
let PU=a=>{return a.rM.qb;},Rp=(a,b)=>{return !(Bc(a.zC,b,0)>0.5)?0:1;},AH1=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Nn)){b=b;c=a.wl!=b.wl?0:!R(a.zG,b.zG)?0:!R(a.w9,b.w9)?0:!R(a.vw,b.vw)?0:!R(a.rM,b.rM)?0:R(a.zC,b.zC)?1:0;}else c=0;return c;};
function Uy(){let a=this;N.call(a);a.w4=0;a.ua=0;}
let AJk=(a,b,c)=>{a.w4=b;a.ua=c;},ADj=(a,b)=>{let c=new Uy();AJk(c,a,b);return c;},AHT=a=>{return a.ua;};
function GX(){N.call(this);this.um=null;}
let AGZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(GX)){b=b;c=R(a.um,b.um)?1:0;}else c=0;return c;};
function FU(){let a=this;N.call(a);a.xY=null;a.uA=0.0;}
let AEH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(FU)){b=b;c=!R(a.xY,b.xY)?0:a.uA===b.uA?1:0;}else c=0;return c;},AC6=M(),ABg=null,Pl=()=>{Pl=Bf(AC6);AK7();},AK7=()=>{let b,c;b=Bd((GD()).data.length);c=b.data;ABg=b;c[CP.qa]=1;c[DH.qa]=2;};
function ABY(){let a=this;I.call(a);a.EN=null;a.EM=null;}
let V$=(a,b,c)=>{let d,e;d=a.EN;e=a.EM;BS(d.yu,0,0,b);BS(d.yu,0,1,c);Do(d.Bx,e);return Bc(Fk(d.Bx),0,0);};
function Xe(){let a=this;I.call(a);a.B5=null;a.B$=null;a.B_=null;a.B9=null;}
let AOW=(a,b)=>{let c,d,e,f;c=a.B5;d=a.B$;e=a.B_;f=a.B9;d.ez(CV(DK(e,Bc(f.rM,b,0)),Dw(e,Bc(f.rM,b,1)),c.rN.tR*1.9),BQ(c.se.qo,2.0));};
function AFG(){let a=this;I.call(a);a.GH=0.0;a.GC=null;a.GF=null;a.GE=null;}
let SO=(b,c)=>{let d;d=Be(Bh(b),3.4028234663852886E38);return Ba(0.75,c*7.0*d/(d+4.0));},Pp=(b,c,d)=>{if(!Cn(c))b.ez(Ft(c),d);},AHr=M(),Qi=b=>{let c,d,e,f;c=Xb(Bh(b));d=b<0.0?G(758):!(b>0.0)?G(3):G(642);e=K();f=d.p_.length+c.p_.length|0;while(f<5){P(e,32);f=f+1|0;}return J(L(L(e,d),c));},FQ=b=>{let c;c=Xb(Bh(b));if(b<0.0)c=DP(G(758),c);return c;},Xb=b=>{let c;if(isNaN(b)?1:0)return G(299);if(b<9999.5)return NM(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(1073):G(300);c=0;while
(b>=9.5){b=b/10.0;c=c+1|0;}return J(O(P(O(K(),BM(b)|0),101),c));};
function I4(){N.call(this);this.zg=null;}
let AK8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(I4)){b=b;c=R(a.zg,b.zg)?1:0;}else c=0;return c;};
function Ka(){N.call(this);this.wm=null;}
let ADu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bl(b)===Bk(Ka)){b=b;c=R(a.wm,b.wm)?1:0;}else c=0;return c;};
function ACc(){let a=this;N.call(a);a.FU=0.0;a.Dn=0.0;}
let AJM=(a,b,c)=>{a.FU=b;a.Dn=c;},Jd=(a,b)=>{let c=new ACc();AJM(c,a,b);return c;};
function Xh(){let a=this;N.call(a);a.wT=0;a.xI=0;a.yA=null;}
function Vi(){let a=this;I.call(a);a.A1=null;a.Go=null;}
let AF$=a=>{return a.A1.s2.s_;},AM_=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=a.Go;c=b.ux;d=b.x8.data.length;if(!(c!=d?0:1)){if(c>=(d-64|0))e=(-1);else{e=(-1);c=0;d=0;while(true){f=b.vO.data;if(d>=f.length)break;if(f[d]>0&&TY(b.ws,d)>c){c=TY(b.ws,d);e=d;}d=d+1|0;}}g=b.ws;if(e<0){e=0;c=1;while(true){f=b.vO.data;if(c>=f.length)break;if(f[c]>f[e])e=c;c=c+1|0;}}c=ACO(g,e);d=0;h=c>>16;i=c>>8&255;j=c&255;while(d<b.vO.data.length){e=ACO(b.ws,d);k=h-(e>>16)|0;l=i-(e>>8&255)|0;e=j-(e&255)|0;k=(X(k,k)+X(l,l)|0)+X(e,e)|0;f=b.vO.data;if
(k<f[d]){f[d]=k;b.Bj.data[d]=b.ux;}d=d+1|0;}f=b.x8.data;d=b.ux;b.ux=d+1|0;f[d]=c;return Bm(a);}g=new Sm;m=a.A1;g.rs=m;g.xK=b;g.rD=m.sq;g.xX=P3(m);e=1;while(true){c=1<<e;if(c>=(b.ux+(!Gg(g.rD)?1:0)|0))break;e=e+1|0;}m=g.rD.uB;BA(m,33);BA(m,249);BA(m,4);BA(m,4|(!Gg(g.rD)?1:0));DE(m,g.rD.A3);BA(m,U2(g));BA(m,0);m=g.rD.uB;BA(m,44);DE(m,K0(g.rs));DE(m,P3(g.rs));DE(m,OL(g.rs)-K0(g.rs)|0);DE(m,Sc(g.rs)-P3(g.rs)|0);BA(m,128|(e-1|0));m=g.rD.uB;h=0;while(h<c){b=g.xK;i=h>=b.ux?0:b.x8.data[h];BA(m,i>>16);BA(m,i>>8);BA(m,
i);h=h+1|0;}b=new ABZ;m=g.rD.uB;b.xG=Bd(8192);b.ve=(-1);b.uZ=m;e=Bv(2,e);b.Gu=e;b.w5=1<<e;BA(m,e);ZA(b);VL(b);Ik(b,b.w5);g.yK=b;return Bm(g);};
function Qp(){let a=this;I.call(a);a.yB=null;a.Av=null;a.ys=null;a.B1=null;}
let YJ=null,IU=()=>{IU=Bf(Qp);AL5();},Sl=(a,b,c)=>{let d,e,f,g;d=a.yB;e=b;d.width=e;d=a.yB;e=c;d.height=e;d=a.Av;f=b;g=c;d=d.createImageData(f,g);a.ys=d;a.B1=new Int32Array(d.data.buffer);},AL5=()=>{let b,c;b=new Qp;IU();c=window.document.createElement("canvas");b.yB=c;b.Av=c.getContext("2d");Sl(b,1,1);YJ=b;};
function RJ(){let a=this;I.call(a);a.ws=null;a.x8=null;a.ux=0;a.Bj=null;a.vO=null;}
function Ye(){let a=this;N.call(a);a.Dt=null;a.Fo=null;}
function Sm(){let a=this;I.call(a);a.rs=null;a.rD=null;a.xK=null;a.yK=null;a.xX=0;}
let U2=a=>{return Gg(a.rD)?0:a.xK.ux;},AFe=a=>{return OL(a.rs)-K0(a.rs)|0;},AI2=a=>{let b,c,d,e,f,g;b=X(a.xX,a.rD.s8);c=(-1);d=0;e=b+K0(a.rs)|0;while(e<(b+OL(a.rs)|0)){if(!Zt(a.rD,e))ZK(a.yK,U2(a));else{f=Kw(a.rD,e);if(f!=c){g=a.xK;c=J0(a.rs.s2,f);d=g.Bj.data[c];c=f;}ZK(a.yK,d);}e=e+1|0;}b=a.xX+1|0;a.xX=b;if(b<Sc(a.rs))return Bm(a);g=a.yK;Ik(g,g.ve);b=g.y0;if(b<4096){d=g.uO;if(b==1<<d)g.uO=d+1|0;}Ik(g,g.w5+1|0);if(g.u5>0)V9(g,g.vk);RH(g);BA(g.uZ,0);return Bg();},TF=M(),AND=(a,b)=>{URL.revokeObjectURL(Bi(b));},AE7
=M(),AAI=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Pe)&&!(b instanceof QB)&&!(b instanceof On)){if(!(b instanceof Mq))break b;d=b;if(Y(c,d.ww))break b;if(!AAI(d.zt,c))break b;}e=1;break a;}e=0;}return e;},UD=b=>{let c,d,e,f,g,h,i,j,k;c=CL(G(583));d=1;while(true){e=b.data;if(d>=e.length)break;f=L(c,d<=1?G(3):G(136));g=e[d];h=CL(G(583));i=0;while(i<g.qb){j=L(h,i<=0?G(3):G(136));e=g.p$;k=g.qc;L(j,Zu(e,X(i,k),k));i=i+1|0;}L(f,J(P(h,93)));d=d+1|0;}return J(P(c,93));},Zu=(b,c,d)=>{let e,f,g,h;e=CL(G(583));f=0;while
(f<d){g=f<=0?G(3):G(136);h=b.data;L(L(e,g),AC5(h[c+f|0]));f=f+1|0;}return J(P(e,93));},AC5=b=>{return b-b!==0.0?G(2):CI(b);};
function LA(){let a=this;N.call(a);a.EE=null;a.Ev=null;}
let YG=(a,b,c)=>{a.EE=b;a.Ev=c;},AO$=(a,b)=>{let c=new LA();YG(c,a,b);return c;};
function ABZ(){let a=this;I.call(a);a.uZ=null;a.Gu=0;a.w5=0;a.xG=null;a.y0=0;a.uO=0;a.ve=0;a.vk=0;a.u5=0;a.Ag=0;}
let ZK=(a,b)=>{let c,d,e,f,g;c=a.ve;if(c<0){a.ve=b;return;}d=c<<8|b;e=X(d,(-1640531535))>>>19|0;while(true){f=a.xG.data;if(!f[e]){Ik(a,c);c=a.y0;if(c==4096){Ik(a,a.w5);VL(a);}else{g=a.uO;a.uO=g+(c!=1<<g?0:1)|0;f=a.xG.data;g=d<<12;a.y0=c+1|0;f[e]=g|c;}a.ve=b;return;}if((f[e]>>>12|0)==d)break;e=(e+1|0)&8191;}a.ve=f[e]&4095;},VL=a=>{let b;b=0;while(b<8192){a.xG.data[b]=0;b=b+1|0;}a.y0=a.w5+2|0;a.uO=a.Gu+1|0;},Ik=(a,b)=>{let c,d;c=a.vk;d=a.u5;a.vk=c|b<<d;a.u5=d+a.uO|0;while(a.u5>=8){V9(a,a.vk);a.vk=a.vk>>>8|0;a.u5
=a.u5-8|0;}},V9=(a,b)=>{if((a.uZ.sr-a.Ag|0)>255){RH(a);ZA(a);}BA(a.uZ,b);},ZA=a=>{let b;b=a.uZ;a.Ag=b.sr;BA(b,0);},RH=a=>{let b,c,d;b=a.uZ;c=a.Ag;d=(b.sr-c|0)-1|0;b.vf.data[c]=d<<24>>24;};
function ABS(){let a=this;I.call(a);a.Fm=null;a.Fl=null;}
let AI6=(a,b)=>{b=b;D8(a.Fm,a.Fl.qW,b);},Tb=M(0);
function Qs(){I.call(this);this.FM=null;}
let ALc=(b,c)=>{QR(b.FM,c,G(1074));};
function QN(){let a=this;I.call(a);a.DZ=0.0;a.DO=0.0;a.qs=null;}
let S$=(a,b,c,d,e)=>{let f,g,h,i;f=new AAv;f.q9=K();a.qs=f;a.DZ=b;a.DO=c;g=LV(b);h=LV(c);i=K();H(P(H(H(i,G(1075)),g),32),h);i=J(i);L((B6(B6(B6(B6(B6(B6(CE(CE(B6(B6(B6(Dz(a.qs,G(999)),G(1076),G(1077)),G(1078),G(1079)),G(1080),i),G(638),b),G(641),c),G(1081),G(1082)),G(1083),G(1084)),G(1085),G(207)),G(1086),G(1087)),G(1088),G(1089)),G(1090),G(1091))).q9,G(1092));NI(Dz(a.qs,G(1093)),d,G(1093));if(!BC(e))NI(Dz(a.qs,G(1094)),e,G(1094));},AP3=(a,b,c,d)=>{let e=new QN();S$(e,a,b,c,d);return e;},AHo=a=>{let b,c;b=J(a.qs.q9);c
=K();H(H(c,b),G(1095));return J(c);},AFT=a=>{return a.DZ;},AJ4=a=>{return a.DO;},ANW=a=>{return 0.25;},AGy=(a,b,c)=>{ACU(a,b);Pm(a,G(1096),c);NW(a.qs);},ANb=(a,b,c)=>{let d;ACU(a,b);B6(a.qs,G(1096),G(207));Pm(a,G(1085),c.AZ);CE(a.qs,G(1097),c.uk);d=c.Ae;if(d>0.0)CE(a.qs,G(1098),d);if(b instanceof Cy)B6(a.qs,G(1088),G(1099));NW(a.qs);},ACU=(a,b)=>{let c,d,e,f,g;if(b instanceof Cy){c=b;Dz(a.qs,G(1100));AB4(a,c);}else if(b instanceof Hr){d=b;CE(CE(CE(Dz(a.qs,G(22)),G(1101),d.yw),G(1102),d.yv),G(1103),d.zr);}else if
(b instanceof Em){e=b;B6(Dz(a.qs,G(1104)),G(548),QF(Eb(e.rq),0));}else if(b instanceof I9){f=b;B6(Dz(a.qs,G(1104)),G(548),QF(f.vs,0));}else if(b instanceof Ey){g=b;B6(Dz(a.qs,G(1104)),G(548),QF(g.t5,1));}},AB4=(a,b)=>{CE(CE(CE(CE(a.qs,G(1105),b.qf),G(80),b.qm),G(638),b.qj),G(641),b.qI);},Pm=(a,b,c)=>{let d,e;B6(a.qs,b,AB$(Cq(c,1.0)));if(c.t0<1.0){d=a.qs;e=K();H(H(e,b),G(1106));CE(d,J(e),c.t0);}},AHL=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;Dz(a.qs,G(1107));AB4(a,b);b=B6(a.qs,G(1108),G(207));d=FK();Ee(d,(-1991225785));Ee(d,
218765834);e=FK();Ee(e,c.wT);Ee(e,c.xI);BA(e,8);BA(e,6);BA(e,0);BA(e,0);BA(e,0);Ow(d,G(1109),Fh(e));f=FK();g=0;while(g<c.yA.data.length){if(!(g%c.wT|0))BA(f,0);h=c.yA.data[g];Ee(f,h<<8|(h>>>24|0));g=g+1|0;}i=Fh(f);c=FK();BA(c,120);BA(c,1);j=0;while(true){k=i.data;g=k.length;if(j>=g)break;h=BE(65535,g-j|0);l=j+h|0;BA(c,l!=g?0:1);DE(c,h);DE(c,h^(-1));g=j;while(g<l){BA(c,k[g]);g=g+1|0;}j=j+65535|0;}j=1;l=0;m=0;while(m<g){j=(j+(k[m]&255)|0)%65521|0;l=(l+j|0)%65521|0;m=m+1|0;}Ee(c,l<<16|j);Ow(d,G(1110),Fh(c));Ow(d,
G(1111),Mx(0));i=Fh(d);c=K();g=0;while(true){h=i.data.length;if(g>=h)break;l=N1(i,g)<<16;j=g+1|0;l=l|N1(i,j)<<8;m=g+2|0;l=l|N1(i,m);P(c,Bj(G(1112),l>>18));P(c,Bj(G(1112),l>>12&63));P(c,j>=h?61:Bj(G(1112),l>>6&63));P(c,m>=h?61:Bj(G(1112),l&63));g=g+3|0;}d=J(c);c=K();H(H(c,G(1113)),d);NW(B6(b,G(1114),J(c)));},APq=(a,b,c,d,e,f)=>{let g,h,i;CE(CE(CE(Dz(a.qs,G(1115)),G(1105),c),G(80),d),G(1116),e.rA);g=e.s7;Du();if(g===Gs)B6(a.qs,G(1083),G(1117));g=e.t7;DU();if(g===In)B6(a.qs,G(1118),G(1119));h=e.vr;B1();if(h!==
Cs){i=h!==HE?0:1;B6(a.qs,G(1120),!i?G(1121):G(1122));}Pm(a,G(1096),f);NI(a.qs,b,G(1115));},TN=M(),AMm=(a,b)=>{return Xs(b);},Z9=M(),SB=null,Eq=()=>{Eq=Bf(Z9);AJb();},ADU=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;Eq();d=c.vw;e=0;f=0;g=d.q_.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{L(O(L(b,G(863)),c.wl),G(1123));if(!f)L(b,G(1124));else{if(e){f=d.q_.data.length;if(e!=f){c=new AA9;c.zP=d;c.wx=D_(f);c.Ai=Bd(f);g=Bd(2).data;e=0;while(true){k=c.wx.data;if(e>=k.length)break;if
(!k[e]){f=!O5(c,e)?0:1;g[f]=g[f]+1|0;h=O5(c,e);l=c.zP.qG;f=H7(c,e,h,0);m=l-1|0;while(f>0){k=c.Ai.data;f=f+(-1)|0;i=k[f];n=i%l|0;if(n>0)f=H7(c,i-1|0,h,f);if(n<m)f=H7(c,i+1|0,h,f);if(i>=l)f=H7(c,i-l|0,h,f);i=i+l|0;if(i<c.wx.data.length)f=H7(c,i,h,f);}}e=e+1|0;}j=0.0;f=0;while(true){e=d.qZ;if(f>=e)break;o=f&&f!=(e-1|0)?1.0:0.5;h=0;while(true){e=d.qG;if(h>=e)break;p=h&&h!=(e-1|0)?1.0:0.5;j=j+(!(Ec(d,h,f)>0.5)?0.0:p*o);h=h+1|0;}f=f+1|0;}q=j/X(e-1|0,d.qG-1|0);L(L(L(b,G(1125)),ACk(q)),G(1126));L(L(L(b,ZO(g[1])),G(1127)),
ACk(1.0-q));P(L(L(b,G(136)),ZO(g[0])),46);break a;}}L(O(b,e?1:0),G(1128));}}},ACk=b=>{let c,d;Eq();c=BM(b*100.0)|0;if(!c)d=G(975);else if(c==100)d=G(974);else{d=K();P(O(d,c),37);d=J(d);}return d;},ZO=b=>{let c,d;Eq();if(b==1)c=G(1129);else{c=Ko(b);d=K();H(H(H(d,G(1130)),c),G(1131));c=J(d);}return c;},Ko=b=>{let c;Eq();c=SB.data;return b>=c.length?C2(b):c[b];},AHM=(b,c)=>{let d,e,f,g,h,i,j,k;Eq();d=PU(c);e=0;f=K();g=0;while(g<d){h=c.w9;i=Bc(c.rM,g,0);j=Bc(c.rM,g,1);i=V$(h,i,j);if(!(!Rp(c,g)?(!(i<=0.5)?0:1):!(i
>0.5)?0:1)){e=e+1|0;L(L(f,e!=1?G(136):G(3)),KZ(Bc(c.rM,g,0),Bc(c.rM,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(1132);else{c=Ko(d);h=K();H(H(H(h,G(1133)),c),G(1134));c=J(h);}L(b,c);L(b,G(1135));}else{L(L(L(b,G(1136)),Ko(e)),G(66));L(L(b,Ko(d)),d!=1?G(1137):G(1138));if(e>4)c=G(3);else{k=J(f);c=K();H(H(c,G(136)),k);c=J(c);}P(L(b,c),46);}},AJb=()=>{SB=BT(BR,[G(1139),G(1140),G(1141),G(1142),G(1143)]);};
function AAv(){I.call(this);this.q9=null;}
let Dz=(a,b)=>{L(P(a.q9,60),b);return a;},B6=(a,b,c)=>{L(L(P(a.q9,32),b),G(124));AAc(a,c);P(a.q9,34);return a;},CE=(a,b,c)=>{return B6(a,b,LV(c));},NW=a=>{L(a.q9,G(1144));},NI=(a,b,c)=>{P(a.q9,62);AAc(a,b);L(L(L(a.q9,G(1145)),c),G(1092));},AAc=(a,b)=>{let c,d,e;c=0;while(c<b.p_.length){a:{d=Bj(b,c);switch(d){case 34:break;case 38:L(a.q9,G(130));break a;case 60:L(a.q9,G(134));break a;case 62:L(a.q9,G(757));break a;default:e=a.q9;if(d<32)d=32;P(e,d);break a;}L(a.q9,G(132));}c=c+1|0;}},AEW=M(),LV=b=>{let c;c=K();O3(c,
b);return J(c);},O3=(b,c)=>{let d,e,f,g;d=BM(Bh(Ba((-1000000.0),Be(1000000.0,c)))*1000.0)|0;e=c<0.0&&d>0?G(301):G(3);a:{O(L(b,e),d/1000|0);f=d%1000|0;if(f>0){P(b,46);g=100;while(true){if(f<=0)break a;O(b,f/g|0);f=f%g|0;g=g/10|0;}}}};
function AA9(){let a=this;I.call(a);a.zP=null;a.wx=null;a.Ai=null;}
let O5=(a,b)=>{return !(a.zP.q_.data[b]>0.5)?0:1;},H7=(a,b,c,d)=>{if(!a.wx.data[b]&&O5(a,b)==c){a.wx.data[b]=1;a.Ai.data[d]=b;return d+1|0;}return d;},AKy=M(),Ow=(b,c,d)=>{let e,f,g,h,i,j;e=d.data;f=FK();Ma(f,c);TH(f,d);Ee(b,e.length);TH(b,Fh(f));d=(Fh(f)).data;g=(-1);h=d.length;i=0;while(i<h){g=g^d[i]&255;j=0;while(j<8){g=(g&1)!=1?g>>>1|0:(g>>>1|0)^(-306674912);j=j+1|0;}i=i+1|0;}Ee(b,g^(-1));},AOy=M(),N1=(b,c)=>{b=b.data;return c>=b.length?0:b[c]&255;};
function AL8(){I.call(this);this.GD=null;}
let QF=(b,c)=>{let d,e,f,g,h,i;d=K();b=b.u();while(b.v()){e=b.x();f=0;g=0;while(true){h=e.data;if(g>=h.length)break;if(ZV(h[g])){i=g+1|0;if(ZV(h[i])){P(d,!f?77:76);O3(d,h[g]);P(d,32);O3(d,h[i]);f=1;}}g=g+2|0;}L(d,c&&f?G(456):G(3));}return J(d);},ZV=b=>{return b-b!==0.0?0:1;};
AEa([]);
C0([I,0,0,[],1,0,0,["O",Q(AKa)],FR,0,I,[],1537,0,0,0,Fz,0,I,[],1537,0,0,0,QE,0,I,[],1537,0,0,0,BR,0,I,[FR,Fz,QE],17,0,()=>DW(),["j",Q(Bj),"J",T(AHx),"O",Q(Y)],EW,0,I,[FR],1025,0,0,0,Ha,0,EW,[Fz],1,0,()=>EY(),["O",Q(AO5)],JB,0,I,[FR,QE],0,0,0,["D",Q(L6),"g",T(J)],V4,0,I,[],1537,0,0,0,Ou,0,JB,[V4],1,0,0,["j",Q(K1),"J",T(AE5),"g",T(Me),"D",Q(AJo)],F3,0,I,[],1,0,0,0,EA,0,F3,[],1,0,0,0,B_,0,EA,[],1,0,0,0,G6,0,I,[],1025,0,0,0,ANB,0,G6,[],17,0,0,0,ANm,0,G6,[],17,0,0,0,R$,0,I,[],1537,0,0,0,Xi,0,I,[R$],1537,0,0,0,RG,
0,I,[],1537,0,0,0,ABD,0,I,[Xi,RG],17,0,0,0,ABQ,0,I,[],17,0,()=>Je(),0,AFv,0,I,[],17,0,0,0,AF4,0,I,[],17,0,0,0,AMy,0,I,[],17,0,0,0,QL,0,I,[],1537,0,0,0,Zf,0,I,[QL],1,0,0,0,Ps,0,I,[Fz],1,0,()=>Jp(),0,KF,0,I,[],17,0,0,["O",Q(AN9)],ANu,0,I,[],17,0,0,0,HA,0,I,[],17,0,()=>Fb(),0,CW,0,B_,[],1,0,0,0,Ra,0,I,[],17,0,0,["O",Q(APH)],WG,0,I,[],17,0,0,0,AAi,0,I,[],16,0,0,0,N,0,I,[],1025,0,0,0,V_,0,I,[],1537,0,0,0,Wm,0,N,[V_],16,0,0,0,FA,0,I,[],1025,0,0,0,UA,0,FA,[],16,0,0,["cD",Q(AJ$),"cz",BJ(AIy)],BI,0,I,[],1537,0,0,0,T7,
0,I,[BI],1,0,0,["be",T(ADb)],Zh,0,FA,[],16,0,0,["cD",Q(ANh),"cz",BJ(ALG)],Pj,0,I,[],17,0,0,0,T8,0,I,[BI],1,0,0,["be",T(AHE)],Vh,0,I,[],17,0,0,0,T5,0,I,[BI],1,0,0,0,OK,0,I,[],16,0,0,0,T6,0,I,[BI],1,0,0,0,QG,0,I,[],16,0,0,0,T3,0,I,[BI],1,0,0,0]);
C0([NN,0,I,[],16,0,0,0,T4,0,I,[BI],1,0,0,0,AB9,0,FA,[],16,0,0,["cD",Q(AI4),"cz",BJ(ALT)],Yi,0,I,[],17,0,0,0,S0,0,I,[],17,0,0,0,IR,0,I,[],17,0,0,0,Qw,0,I,[],1537,0,0,0,QP,0,N,[Qw],16,0,0,["cW",T(Qn),"cY",Q(AAo),"hP",T(AJy),"O",Q(AI_)],ABf,0,I,[],1537,0,0,0,IP,0,I,[ABf],1537,0,0,0,HF,0,I,[IP],1025,0,0,["p",T(Cn)],W6,0,I,[IP],1537,0,0,0,Lz,0,I,[W6],1537,0,0,0,ET,0,HF,[Lz],1025,0,0,["u",T(Bq),"O",Q(YA)],PO,0,I,[],1537,0,0,0,Gi,0,I,[],1537,0,0,0,IO,0,ET,[PO,FR,Gi],1,0,0,["bC",Q(Z),"ea",T(ALt)],Bz,0,I,[Fz,FR],1025,
0,0,["O",Q(AEr)],H0,0,Bz,[],65553,0,()=>BF(),0,APM,0,I,[],17,0,0,0,V1,0,I,[],0,0,()=>Hq(),0,CA,0,I,[],1537,0,0,0,AOL,0,I,[CA],1,0,0,0,BO,0,I,[CA],1537,0,0,0,Q7,0,I,[BO],1,0,0,0,XX,0,I,[BI],1,0,0,["be",T(AHA)],NA,0,I,[],1,0,0,["O",Q(AO3)],UG,0,I,[],16,0,0,0,Og,0,I,[BO],1,0,0,0,Oh,0,I,[BO],1,0,0,0,Od,0,I,[BO],1,0,0,0,Oe,0,I,[BO],1,0,0,0,Oi,0,I,[BO],1,0,0,0,Oj,0,I,[BO],1,0,0,0,ABb,0,I,[CA],1537,0,0,0,OM,0,I,[ABb],1,0,0,0,L8,0,I,[BO],1,0,0,0,L9,0,I,[BO],1,0,0,0,Lf,0,I,[],17,0,0,0,Nu,0,I,[BO],1,0,0,0,Wj,0,I,[BI],
1,0,0,["be",T(AFP)],AEh,0,I,[],17,0,0,0,Wk,0,I,[BI],1,0,0,["be",T(ANT)],I6,0,Bz,[],65553,0,()=>FX(),0,Ni,0,I,[BO],1,0,0,0,U9,0,I,[BI],1,0,0,["be",T(AKO)],U7,0,I,[BI],1,0,0,["be",T(AGS)],U_,0,I,[BI],1,0,0,["be",T(AEQ)],U$,0,I,[BI],1,0,0,["be",T(APy)],M6,0,I,[BO],1,0,0,0]);
C0([M5,0,I,[BO],1,0,0,0,SH,0,I,[BI],1,0,0,["be",T(AHO)],ZS,0,I,[],17,0,0,0,H_,0,N,[],17,0,0,["O",Q(ABU)],L0,0,I,[BO],1,0,0,0,L1,0,I,[BO],1,0,0,0,LZ,0,I,[BO],1,0,0,0,OR,0,N,[],16,0,()=>EL(),0,M8,0,I,[BO],1,0,0,0,M9,0,I,[BO],1,0,0,0,UM,0,I,[BI],1,0,0,["be",T(AGb)],UN,0,I,[BI],1,0,0,["be",T(AOd)],UK,0,I,[BI],1,0,0,["be",T(AJv)],UL,0,I,[BI],1,0,0,["be",T(AKV)],UQ,0,I,[BI],1,0,0,["be",T(AM7)],UR,0,I,[BI],1,0,0,["be",T(AH7)],UO,0,I,[BI],1,0,0,["be",T(AEz)],UP,0,I,[BI],1,0,0,["be",T(AFI)],YO,0,I,[BI],1,0,0,["be",T(AN8)],OX,
0,I,[BO],1,0,0,0,OW,0,I,[BO],1,0,0,0,OY,0,I,[BO],1,0,0,0,AIO,0,B_,[],1,0,0,0,O2,0,I,[BO],1,0,0,0,Y$,0,I,[BI],1,0,0,["be",T(AKm)],ACb,0,N,[],16,0,0,0,Tp,0,I,[BI],1,0,0,0,AG3,0,I,[],17,0,0,0,Tq,0,I,[BI],1,0,0,["be",T(AG6)],Tl,0,I,[BI],1,0,0,["be",T(AKM)],HK,0,B_,[],1,0,0,0,Ub,0,I,[CA],1537,0,0,0,OH,0,I,[Ub],1,0,0,0,Md,0,I,[BO],1,0,0,0,Dx,0,N,[],17,0,0,["O",Q(W5)],Ex,0,I,[],17,0,()=>Hy(),0,AIu,0,I,[],17,0,0,0,Zs,0,I,[],16,0,0,0,VB,0,I,[],17,0,0,0,D0,0,I,[],1537,0,0,0,VH,0,N,[D0],17,0,0,["bY",Q(AMk),"fB",T(AGA)],AFE,
0,I,[],17,0,0,0,W_,0,I,[],17,0,0,0,MF,0,N,[],17,0,0,["O",Q(AOe)],AOp,0,I,[],16,0,0,0,Un,0,I,[],17,0,0,0,Cu,0,I,[],1537,0,0,0,Vn,0,I,[Cu],1,0,0,["bT",Q(AFr)],QD,0,I,[],1537,0,0,0,OD,0,I,[QD],17,0,()=>Fp(),["gm",T(AKF),"gn",T(ALK),"hU",T(APd),"eq",BJ(DM),"ez",BJ(GA),"pf",BJ(AJ6),"jh",function(b,c,d,e,f){Nc(this,b,c,d,e,f);}]]);
C0([OU,0,N,[],17,0,0,["O",Q(AFK)],RZ,0,I,[Cu],1,0,0,["bT",Q(AL$)],Vc,0,I,[],16,0,0,0,O4,0,N,[],17,0,0,["O",Q(G0)],Jh,0,N,[],17,0,0,["O",Q(ALb)],Rk,0,I,[CA],1537,0,0,0,TI,0,I,[Rk],1537,0,0,0,W3,0,I,[CA],1537,0,0,0,Dy,0,I,[CA],1537,0,0,0,TX,0,I,[Dy],1537,0,0,0,WA,0,I,[Dy],1537,0,0,0,UZ,0,I,[Dy],1537,0,0,0,Wp,0,I,[Dy],1537,0,0,0,YP,0,I,[Dy],1537,0,0,0,Tr,0,I,[Dy],1537,0,0,0,SR,0,I,[Dy],1537,0,0,0,Sb,0,I,[Dy],1537,0,0,0,AMv,0,I,[TI,W3,Dy,TX,WA,UZ,Wp,YP,Tr,SR,Sb],1025,0,0,0,ZB,0,N,[],17,0,0,0,GP,0,N,[],17,0,0,["O",
Q(AEX)],B8,0,I,[],17,0,0,["O",Q(AKd)],N_,0,I,[],16,0,0,0,N4,0,N,[],17,0,()=>DR(),0,Vb,0,I,[],17,0,0,0,ACg,0,N,[],17,0,0,0,AIm,0,I,[],17,0,0,0,I_,0,I,[],1537,0,0,0,AE4,0,I,[I_],1,0,0,0,S4,0,I,[Cu],1,0,0,["bT",Q(AHn)],BG,0,B_,[],1,0,0,0,Iy,0,Bz,[],65552,0,()=>Hs(),0,Mz,0,N,[D0],17,0,()=>Jl(),["bY",Q(ALj),"fB",T(ADQ)],Xl,0,N,[D0],17,0,0,["bY",Q(AH$),"fB",T(AF5)],QB,0,N,[D0],17,0,0,["bY",Q(Mb),"fB",T(AL_)],Pe,0,N,[D0],17,0,0,["bY",Q(Mr),"fB",T(ABC)],Mq,0,N,[D0],17,0,0,["bY",Q(AJK),"fB",T(AOH)],Ys,0,N,[D0],17,0,
0,["bY",Q(AOw),"fB",T(AJE)],On,0,N,[D0],17,0,0,["bY",Q(ADH),"fB",T(AMg)],AAM,0,EA,[],1,0,0,0,AHy,0,I,[CA],1025,0,0,0,MD,0,I,[CA],1536,0,0,0,LE,0,I,[MD],1,0,0,0,LD,0,I,[MD],1,0,0,0,R9,0,I,[],16,0,0,0,ZI,0,I,[],16,0,0,0,I2,0,Bz,[],65552,0,()=>EX(),0,Wd,0,I,[],16,0,0,0,SL,0,I,[],1,0,0,0,AC3,0,I,[],16,0,0,0,YZ,0,I,[],17,0,0,0]);
C0([IV,0,N,[],17,0,0,["O",Q(AJT)],O$,0,N,[],17,0,0,0,YV,0,I,[Cu],1,0,0,["bT",Q(AMo)],Vu,0,I,[],17,0,0,0,H2,0,I,[],1537,0,0,0,AC7,0,I,[H2],17,0,0,0,GN,0,I,[],1537,0,0,0,Yn,0,I,[GN],1,0,0,["lI",T(AGp)],Yo,0,I,[BI],1,0,0,["be",T(AGh)],Uf,0,I,[],16,0,0,0,AOg,0,I,[],17,0,0,0,SC,0,I,[Cu],1,0,0,["bT",Q(ANs)],AKu,0,I,[],17,0,0,0,Wa,0,N,[],17,0,0,0,LL,0,N,[],16,0,0,["O",Q(AFW)],D$,0,B_,[],1,0,0,0,AEE,0,I,[],17,0,0,0,KA,0,Bz,[],65553,0,()=>B1(),0,FZ,0,N,[],17,0,0,["O",Q(AAe)],DD,0,I,[],17,0,0,0,G2,0,Bz,[],65553,0,()=>
Cv(),0,ACL,0,I,[],17,0,()=>K9(),0,ACm,0,I,[],32768,0,()=>LF(),0,ND,0,F3,[],1,0,0,0,Li,0,ND,[],1,0,0,0,Ce,0,Li,[],1,0,0,0,Cl,0,Bz,[],66561,0,()=>C3(),0,Sx,0,I,[],17,0,0,0,Ku,0,I,[],17,0,0,0,YK,0,I,[],17,0,0,0,Mt,0,I,[],17,0,0,0,AOO,0,I,[],16,0,0,0,P4,0,N,[],17,0,0,["O",Q(AOv)],Jf,0,EW,[Fz],1,0,()=>Hi(),["O",Q(APK)],EJ,0,I,[],1537,0,0,0,ACE,0,I,[EJ],1,0,0,["h9",Q(APl)],ACF,0,I,[EJ],1,0,0,["h9",Q(AK2)],ACG,0,I,[EJ],1,0,0,["h9",Q(AFg)],ACJ,0,I,[EJ],1,0,0,["h9",Q(AOu)],SJ,0,I,[EJ],1,0,0,["h9",Q(ANy)],SK,0,I,[EJ],
1,0,0,["h9",Q(AFl)],SM,0,I,[EJ],1,0,0,["h9",Q(AJL)],YF,0,I,[],17,0,0,0,VR,0,I,[],17,0,0,0,Co,0,I,[],17,0,0,0,ACu,0,I,[Cu],1,0,0,["bT",Q(AGK)],Oa,0,N,[],17,0,()=>HM(),0,AGD,0,I,[],16,0,0,0,MI,0,N,[],17,0,0,["O",Q(AL2)],KU,0,Bz,[],65553,0,()=>CT(),0]);
C0([Lt,0,N,[],17,0,0,["O",Q(AKI)],C$,0,I,[],1537,0,0,0,Xa,0,I,[C$],1,0,0,["bU",Q(ALF)],F6,0,I,[],1537,0,0,0,Cy,0,N,[F6],17,0,0,["O",Q(AN3)],No,0,N,[],17,0,0,["O",Q(AGT)],AJr,0,I,[],17,0,0,0,Hd,0,N,[],17,0,0,["O",Q(AFS)],AEU,0,I,[],1,0,0,0,PQ,0,I,[],1537,0,0,0,IL,0,N,[PQ],17,0,0,["f9",BJ(AMw),"O",Q(AJQ)],N7,0,N,[PQ],17,0,0,["f9",BJ(AJd),"O",Q(AEO)],Pg,0,N,[],16,0,0,["O",Q(AEC)],Fl,0,Bz,[],66561,0,()=>DB(),0,Hn,0,I,[],1537,0,0,["iR",T(K6)],SD,0,I,[Hn],17,0,0,["iR",T(AIY),"iS",BJ(AMb),"iX",T(AGq),"iQ",Q(AD$)],XG,
0,I,[],17,0,0,0,NK,0,I,[],16,0,()=>CO(),0,D5,0,ET,[Gi],1024,0,0,0,Mo,0,D5,[Gi],1,0,0,["bC",Q(DA),"ea",T(C6)],TC,0,I,[],17,0,0,0,M$,0,N,[],17,0,0,0,PF,0,N,[],16,0,0,["O",Q(ANJ)],Pn,0,N,[],17,0,0,["O",Q(AEk)],AIG,0,I,[],16,0,0,0,WW,0,I,[C$],1,0,0,["bU",Q(AMt)],Dd,0,N,[],16,0,0,["O",Q(AK0)],TK,0,I,[Cu],1,0,0,["bT",Q(ADC)],Y1,0,I,[CA],1537,0,0,0,LH,0,I,[Y1],1,0,0,0,Yq,0,I,[],32768,0,()=>Oo(),0,Ld,0,CW,[],1,0,0,0,Ja,0,Bz,[],65553,0,()=>Du(),0,Kc,0,Bz,[],65553,0,()=>DU(),0,ACh,0,I,[],16,0,0,0,P9,0,N,[],16,0,0,0,RO,
0,I,[Cu],1,0,0,["bT",Q(ANe)],Tz,0,I,[],32768,0,()=>Nm(),0,PY,0,I,[BO],1,0,0,0,P1,0,I,[BO],1,0,0,0,P2,0,I,[BO],1,0,0,0,P0,0,I,[BO],1,0,0,0,HS,0,I,[Hn],17,0,0,["iR",T(K6),"iS",BJ(AIl),"iX",T(AFh),"iQ",Q(ANK)],YD,0,I,[],32768,0,()=>KT(),0,AHi,0,I,[],17,0,0,0,WH,0,I,[I_],1,0,0,["iK",T(ALP)],AA4,0,I,[I_],1,0,0,["iK",T(AIF)],ALa,0,I,[],16,0,0,0,AEK,0,N,[],16,0,0,0,AB3,0,I,[],17,0,()=>FS(),0]);
C0([Kk,0,I,[],1537,0,0,0,AAV,0,I,[C$],1,0,0,["bU",Q(ALf)],Ty,0,I,[],16,0,0,0,ZR,0,N,[],16,0,0,0,WD,0,I,[C$],1,0,0,["bU",Q(AMl)],AA8,0,I,[],32768,0,()=>Pc(),0,Yd,0,N,[],17,0,0,0,AF0,0,I,[],16,0,0,0,PI,0,I,[],16,0,()=>Hp(),0,Ii,0,I,[],1536,0,0,0,Wq,0,I,[Ii],16,0,0,["lp",Cf(APm)],RK,0,I,[Ii],16,0,0,["lp",Cf(ANZ)],SU,0,I,[Ii],16,0,0,["lp",Cf(AOf)],RP,0,I,[Ii],16,0,0,["lp",Cf(AGG)],JX,0,I,[],1537,0,0,0,ACV,0,I,[JX],1,0,0,0,Ga,0,B_,[],1,0,0,0,Iv,0,I,[Hn],17,0,0,["iR",T(K6),"iS",BJ(AOK),"iX",T(ALm),"iQ",Q(AFw)],Mv,
0,N,[Hn],17,0,()=>IJ(),["iR",T(K6),"iS",BJ(AJ8),"iX",T(AEI),"iQ",Q(APr)],JU,0,I,[],16,0,0,0,ACr,0,I,[],16,0,0,0,ALC,0,I,[],17,0,0,0,J5,0,Bz,[],65553,0,()=>E9(),0,AFi,0,I,[],17,0,0,0,ZN,0,I,[],16,0,0,0,AOc,0,I,[],16,0,0,0,AOB,0,I,[],16,0,0,0,Xv,0,I,[],16,0,0,0,ACp,0,I,[CA],1537,0,0,0,LM,0,I,[ACp],1,0,0,0,WU,0,I,[C$],1,0,0,["bU",Q(AFj)],UT,0,I,[],16,0,0,0,Qz,0,N,[],17,0,0,["O",Q(ANG)],IK,0,Bz,[],65553,0,()=>HY(),0,KK,0,Bz,[],65552,0,()=>EO(),0,RC,0,Cl,[],65552,0,0,["jC",Q(UJ),"jD",BJ(AOC)],RA,0,Cl,[],65552,0,
0,["jC",Q(AJa),"jD",BJ(AJC)],Rz,0,Cl,[],65552,0,0,["jC",Q(AGe),"jD",BJ(AJ9)],Ry,0,Cl,[],65552,0,0,["jC",Q(APD),"jD",BJ(ALJ)],Rx,0,Cl,[],65552,0,0,["jC",Q(AGt),"jD",BJ(AMc)],Rw,0,Cl,[],65552,0,0,["jC",Q(AI3),"jD",BJ(AMK)],Ru,0,Cl,[],65552,0,0,["jC",Q(AEY),"jD",BJ(AIS)],Vs,0,I,[],1537,0,0,0,ST,0,I,[Vs],1,0,0,0,AD2,0,I,[],16,0,0,0,Hc,0,I,[],1536,0,0,0,Xd,0,I,[Hc],1,0,0,["cY",Q(AM0)],Yh,0,I,[Hc],1,0,0,["cY",Q(AMV)],AAz,0,ET,[],0,0,0,["bC",Q(Hm),"ea",T(K5)],O7,0,N,[],17,0,0,["O",Q(AGF)]]);
C0([Em,0,N,[F6],17,0,0,["O",Q(AMr)],AK$,0,I,[],16,0,0,0,ABl,0,I,[],16,0,0,0,AAp,0,I,[],16,0,0,0,AB1,0,I,[],16,0,0,0,WY,0,N,[],16,0,0,0,AL3,0,I,[],16,0,0,0,Id,0,N,[],17,0,0,["O",Q(ADM)],J4,0,N,[],17,0,0,["O",Q(AIh)],Mj,0,N,[],17,0,0,["O",Q(ALD)],Hu,0,N,[],17,0,0,["O",Q(APn)],ACo,0,I,[],17,0,0,0,ACQ,0,D5,[Gi],0,0,0,["ea",T(AG7),"bC",Q(AOT)],VG,0,Fl,[],65552,0,0,["iN",BJ(AMa),"jD",BJ(AF8)],VF,0,Fl,[],65552,0,0,["iN",BJ(AGx),"jD",BJ(AE$)],DX,0,I,[],1536,0,0,0,ABp,0,I,[DX],1,0,0,["lJ",Q(AHV)],Vp,0,I,[],16,0,0,0,GR,
0,I,[],1537,0,0,0,O8,0,N,[GR],17,0,0,["iV",Q(AHf)],Oy,0,N,[GR],17,0,0,["iV",Q(AEj)],WI,0,N,[GR],17,0,0,["iV",Q(AIs)],AKS,0,I,[],17,0,0,0,K3,0,B_,[],1,0,0,0,Qj,0,N,[GR],17,0,0,["iV",Q(AGY)],AIf,0,I,[],17,0,0,0,Xf,0,EW,[Fz],1,0,()=>P_(),0,BZ,0,N,[],16,0,0,["O",Q(AID)],KH,0,Bz,[],65553,0,()=>Gh(),0,ZE,0,I,[],16,0,0,0,Ux,0,I,[],32768,0,()=>HC(),0,DO,0,Bz,[Kk],66561,0,()=>EH(),["j5",T(AOA)],Dk,0,Bz,[Kk],66561,0,()=>Fd(),["j5",T(AGl),"j6",Q(AHI),"j8",Cf(ADJ)],TD,0,I,[IP],1537,0,0,0,MU,0,HF,[TD],1025,0,0,0,Nd,0,MU,
[],1024,0,0,0,AAF,0,Nd,[],0,0,0,0,X$,0,I,[],1537,0,0,0,Mu,0,I,[X$],1025,0,0,0,Pw,0,Mu,[],1024,0,0,0,AAC,0,Pw,[],0,0,0,0,AAE,0,D5,[],0,0,0,["bC",Q(AKB),"ea",T(AJI),"u",T(AGM),"p",T(AEt)],AAA,0,I,[H2],0,0,0,["v",T(AD7),"x",T(ALv)],T9,0,I,[H2],1537,0,0,0,AAB,0,I,[T9],0,0,0,0,AAk,0,I,[QL],1,0,0,0,Q0,0,N,[],17,0,0,0,MO,0,N,[],17,0,0,["O",Q(ANa)],F1,0,N,[],17,0,()=>JH(),["O",Q(YL)],HN,0,N,[],17,0,0,["O",Q(ADw)]]);
C0([AFz,0,I,[],16,0,0,0,Ob,0,I,[],17,0,0,0,Qx,0,I,[],1537,0,0,0,Zm,0,I,[Qx],1,0,0,["my",BJ(AGo)],JG,0,Bz,[],65552,0,()=>CQ(),0,Yx,0,I,[DX],1,0,0,["lJ",Q(AFp)],Yy,0,I,[DX],1,0,0,["lJ",Q(AGE)],Tt,0,I,[DX],1,0,0,["lJ",Q(AMh)],AFR,0,I,[],16,0,0,0,Vx,0,I,[DX],1,0,0,["lJ",Q(AI9)],XQ,0,I,[DX],1,0,0,["lJ",Q(APj)],WJ,0,I,[DX],1,0,0,["lJ",Q(AII)],LN,0,N,[],16,0,0,0,VE,0,I,[],32768,0,()=>JS(),0,AD1,0,I,[],16,0,0,0,WE,0,I,[],32768,0,()=>H3(),0,ACn,0,I,[],32768,0,()=>Qd(),0,B0,0,Bz,[Kk],66561,0,()=>C4(),["j5",T(AMO),"j6",
Q(APu),"j8",Cf(AHb)],Ey,0,N,[F6],17,0,0,["O",Q(AJz)],Xz,0,I,[],16,0,()=>GH(),0,AB2,0,I,[],32768,0,()=>QU(),0,T2,0,I,[],16,0,()=>ED(),0,AFX,0,I,[],17,0,0,0,XE,0,I,[],1537,0,0,0,ZG,0,I,[XE],1,0,0,0,Wz,0,D5,[Gi],0,0,0,["ea",T(AKw),"bC",Q(AMW)],U1,0,I,[],32768,0,()=>Hz(),0,Uu,0,I,[C$],1,0,0,["bU",Q(ANr)],Ur,0,I,[],32768,0,()=>Rd(),0,Ue,0,I,[],16,0,0,0,WR,0,DO,[],65552,0,0,["j6",Q(AGW),"j8",Cf(AIK)],WS,0,DO,[],65552,0,0,["j6",Q(AKh),"j8",Cf(AMu)],WT,0,DO,[],65552,0,0,["j6",Q(AIJ),"j8",Cf(AEv)],ABx,0,Dk,[],65552,
0,0,["ml",BJ(AEP),"mn",FF(AF9),"mo",FF(ANt)],ABy,0,Dk,[],65552,0,0,["ml",BJ(AJx),"mn",FF(ALU),"mo",FF(AMT)],ABv,0,Dk,[],65552,0,0,["ml",BJ(AK4),"mn",FF(AEJ),"mo",FF(AMQ)],ABw,0,Dk,[],65552,0,0,0,LG,0,N,[],16,0,0,["O",Q(AEe)],ACi,0,I,[],17,0,()=>DS(),0,HV,0,N,[],17,0,0,["O",Q(APo)],ZY,0,I,[],16,0,()=>Hw(),0,QM,0,N,[],17,0,0,["O",Q(AM3)],T_,0,I,[],16,0,0,0,Ws,0,I,[DX],1,0,0,["lJ",Q(AHq)],AOR,0,I,[],16,0,0,0,ACy,0,I,[C$],1,0,0,["bU",Q(AFH)],Y6,0,B0,[],65552,0,0,["mL",Q(AEd),"mM",Cf(AKn)],Y7,0,B0,[],65552,0,0,0,Y8,
0,B0,[],65552,0,0,["mL",Q(AKL),"mM",Cf(AGX)],Y9,0,B0,[],65552,0,0,["mL",Q(ABk),"mM",Cf(AIk)]]);
C0([Y2,0,B0,[],65552,0,0,["mL",Q(AIX),"mM",Cf(AER)],Y3,0,B0,[],65552,0,0,["mL",Q(ANv),"mM",Cf(AE0)],Y4,0,B0,[],65552,0,0,["mL",Q(ALZ),"mM",Cf(AGU)],Y5,0,B0,[],65552,0,0,["mL",Q(AIW),"mM",Cf(ALO)],Y_,0,B0,[],65552,0,0,["mL",Q(AEc),"mM",Cf(AKH)],Wx,0,B0,[],65552,0,0,["mL",Q(AF7),"mM",Cf(AEo)],TP,0,N,[],16,0,0,0,M2,0,I,[],1536,0,0,0,SA,0,I,[M2],1,0,0,["mX",Q(AO7)],Sw,0,I,[H2],0,0,0,["v",T(Br),"x",T(Bp)],AHv,0,I,[],17,0,0,0,AMp,0,I,[],17,0,0,0,QA,0,N,[],17,0,0,["O",Q(AMB)],Kq,0,Bz,[],65553,0,()=>Gv(),0,Kp,0,I,[],
1537,0,0,0,AAY,0,I,[Kp],1,0,0,["mR",Q(AGj)],AA0,0,I,[Kp],1,0,0,["mR",Q(AIZ)],HO,0,N,[],17,0,()=>Kz(),["O",Q(AHs)],ADp,0,I,[],17,0,0,0,Hr,0,N,[F6],17,0,0,0,I9,0,N,[F6],17,0,0,0,ACT,0,I,[],32768,0,()=>P$(),0,G_,0,I,[],1537,0,0,0,ZX,0,I,[G_],1,0,0,["fL",Q(AO9)],TJ,0,I,[Cu],1,0,0,["bT",Q(ADz)],WN,0,I,[],17,0,0,0,Dq,0,EA,[],17,0,0,0,Zb,0,I,[CA],1537,0,0,0,Lo,0,I,[Zb],1,0,0,0,Vm,0,I,[GN],1,0,0,["lI",T(ANl)],Vl,0,I,[BI],1,0,0,["be",T(AGP)],UY,0,I,[],16,0,0,0,ADg,0,I,[GN],1,0,0,["lI",T(AET)],ADf,0,I,[BI],1,0,0,["be",
T(AJX)],Z8,0,I,[Hc],1,0,0,["cY",Q(AHl)],AAO,0,I,[],16,0,0,0,ACj,0,I,[Kp],1,0,0,["mR",Q(AIQ)],HB,0,N,[],17,0,0,["O",Q(ANo)],US,0,I,[],16,0,0,0,GU,0,N,[],17,0,0,["O",Q(ANd)],Oz,0,I,[BO],1,0,0,0,X7,0,I,[BI],1,0,0,["be",T(AH2)],X6,0,I,[BI],1,0,0,["be",T(ALw)],Sf,0,I,[],17,0,0,0,RN,0,I,[Hc],1,0,0,["cY",Q(APL)],Tg,0,I,[M2],1,0,0,["mX",Q(AOI)],II,0,N,[],16,0,()=>GZ(),0,Tf,0,I,[],16,0,0,0,ACK,0,I,[G_],1,0,0,["fL",Q(AKR)],ACI,0,I,[G_],1,0,0,["fL",Q(AJ1)]]);
C0([ABW,0,I,[C$],1,0,0,["bU",Q(APh)],I$,0,N,[],17,0,0,0,AAa,0,I,[],16,0,0,0,AL9,0,I,[],16,0,0,0,Wy,0,I,[],16,0,0,0,AD5,0,I,[],17,0,0,0,ALE,0,I,[],17,0,0,0,ABE,0,B_,[],1,0,0,0,Kf,0,Bz,[],65553,0,()=>EM(),0,U4,0,N,[],17,0,0,0,AHJ,0,I,[],17,0,0,0,AMC,0,I,[],17,0,0,0,AKi,0,I,[],16,0,0,0,NR,0,I,[],17,0,()=>Ki(),0,LP,0,I,[],17,0,()=>Kt(),0,PE,0,I,[CA],1537,0,0,0,Nl,0,I,[PE],1,0,0,0,Ok,0,I,[],1536,0,0,0,Z5,0,I,[Ok],1,0,0,["oN",BJ(AK6)],Vr,0,I,[Ok],1,0,0,["oN",BJ(AG8)],Gj,0,I,[],1536,0,0,0,Zy,0,I,[Gj],0,0,0,["nT",T(AIo),
"oP",T(AIp),"oQ",T(AIb),"oO",T(AOr)],Zx,0,I,[Gj],0,0,0,["nT",T(AHc),"oP",T(AHU),"oQ",T(APA),"oO",T(AHC)],Zw,0,I,[Gj],0,0,0,["nT",T(AKk),"oP",T(AL1),"oQ",T(AKJ),"oO",T(AG9)],AJf,0,I,[],16,0,0,0,Rb,0,I,[],1537,0,0,0,R5,0,I,[JX],1,0,0,["bi",T(AOz)],Z3,0,I,[],17,0,0,0,KD,0,N,[],17,0,0,["O",Q(AIn)],ACt,0,I,[Cu],1,0,0,["bT",Q(AEG)],ACs,0,I,[Cu],1,0,0,["bT",Q(AFL)],AMH,0,I,[],16,0,0,0,AFB,0,I,[],16,0,0,0,V3,0,I,[Cu],1,0,0,["bT",Q(ANR)],ABR,0,I,[],32768,0,()=>MG(),0,ADq,0,B_,[],1,0,0,0,Zz,0,I,[Gj],0,0,0,["nT",T(AJl),
"oP",T(AD9),"oQ",T(AMe),"oO",T(AKU)],Zp,0,I,[GN],1,0,0,["lI",T(ANw)],Zo,0,I,[BI],1,0,0,["be",T(ADD)],My,0,I,[PE],1,0,0,0,Zv,0,I,[Gj],0,0,0,["nT",T(AOF),"oP",T(ALH),"oQ",T(AF6),"oO",T(AFd)],Eh,0,N,[Rb],17,0,0,["O",Q(ANM)],XW,0,N,[],16,0,0,0,Zk,0,I,[],16,0,0,0,AOG,0,I,[],16,0,0,0,ACM,0,I,[Qw],0,0,0,["cW",T(ALz),"cY",Q(AO2),"hP",T(AIT)],UW,0,I,[],17,0,0,0,ZF,0,I,[Cu],1,0,0,["bT",Q(AG5)],I3,0,I,[],1536,0,0,0,MZ,0,I,[I3],16,0,0,["nL",T(AJU),"nM",T(AIV)]]);
C0([LW,0,N,[],16,0,()=>MA(),0,V6,0,N,[],16,0,0,0,K4,0,N,[Rb],17,0,0,["O",Q(AEg)],Rj,0,I,[C$],1,0,0,["bU",Q(AMP)],Ri,0,I,[C$],1,0,0,["bU",Q(AKx)],Jk,0,Bz,[],65553,0,()=>GF(),0,Vz,0,N,[],17,0,0,0,Po,0,I,[],17,0,0,0,XT,0,I,[],16,0,0,0,ACd,0,N,[],17,0,0,0,ACf,0,I,[],16,0,0,0,ABj,0,I,[JX],1,0,0,["bi",T(AGn)],YT,0,I,[],16,0,0,0,SE,0,I,[],16,0,0,0,Gl,0,I,[],1536,0,0,0,Hl,0,N,[Gl],17,0,0,["O",Q(ALW)],NZ,0,N,[],17,0,0,["O",Q(AMM)],Nn,0,N,[],17,0,0,["O",Q(AH1)],Uy,0,N,[],17,0,0,0,GX,0,N,[Gl],17,0,0,["O",Q(AGZ)],FU,0,
N,[Gl],17,0,0,["O",Q(AEH)],AC6,0,I,[],32768,0,()=>Pl(),0,ABY,0,I,[Qx],1,0,0,["my",BJ(V$)],Xe,0,I,[G_],1,0,0,["fL",Q(AOW)],AFG,0,I,[],16,0,0,0,AHr,0,I,[],16,0,0,0,I4,0,N,[Gl],17,0,0,["O",Q(AK8)],Ka,0,N,[Gl],17,0,0,["O",Q(ADu)],ACc,0,N,[],16,0,0,0,Xh,0,N,[],17,0,0,0,Vi,0,I,[I3],16,0,0,["nL",T(AF$),"nM",T(AM_)],Qp,0,I,[],16,0,()=>IU(),0,RJ,0,I,[],16,0,0,0,Ye,0,N,[],16,0,0,0,Sm,0,I,[I3],16,0,0,["nL",T(AFe),"nM",T(AI2)],TF,0,I,[Cu],1,0,0,["bT",Q(AND)],AE7,0,I,[],17,0,0,0,LA,0,N,[],17,0,0,0,ABZ,0,I,[],16,0,0,0,ABS,
0,I,[Cu],1,0,0,["bT",Q(AI6)],Tb,0,I,[CA],1537,0,0,0,Qs,0,I,[Tb],1,0,0,0,QN,0,I,[QD],17,0,0,["gm",T(AFT),"gn",T(AJ4),"hU",T(ANW),"eq",BJ(AGy),"ez",BJ(ANb),"pf",BJ(AHL),"jh",function(b,c,d,e,f){APq(this,b,c,d,e,f);}],TN,0,I,[C$],1,0,0,["bU",Q(AMm)],Z9,0,I,[],17,0,()=>Eq(),0,AAv,0,I,[],16,0,0,0,AEW,0,I,[],16,0,0,0,AA9,0,I,[],16,0,0,0,AKy,0,I,[],16,0,0,0,AOy,0,I,[],16,0,0,0]);
C0([AL8,0,I,[],16,0,0,0]);
let AMi=B4(AHY),ALQ=B4(SY),AFn=B4(AMG),Tw=B4(F$),RR=B4(Dg);
AG4(["0","<java_object>@","null","","object","function","string","number","undefined","backprop","graph","landscape","relu","squared-error","zeros","by-hand","weights","A network needs the inputs and at least one layer.","momentum","adam","all","points","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","index.html","option","the directions in which the points lie farthest apart"," and h","circles","iteration ",": ","false","true","-1","all together","point "," alone",
"The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","The moment\'s batch has "," points where the ledger has ",". Make a ledger for batches of that size.","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ",
"dW","db"," This network has no place for it.","verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px"," from "," to ",".link",".width",".height","notebook","decision, as in the notebook",".copy",".png",".svg",".gif",".json",".csv",".py",".ipynb",".cancel",".open","hidden","network"," ","xor-lab-"," is made, "," kB",".",", but this frame may not save it.","Cancelled.",".embed-controls",".embed-theme","frame","element",
"address",".copy-",",","lab","embed.html#","<iframe src=\"","\" title=\"XOR Lab\" width=\"","\" height=\"","\" style=\"border: 0\"></iframe>","<xor-lab","=\"","></xor-lab>","<script src=\"","xor-lab.js\" defer></script> ","-lines","&","&amp;","\"","&quot;","<","&lt;","figure",", ","There is no figure “","”; there are ","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","the weights to begin with",
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
BR.prototype.toString=function(){return Bi(this);};
BR.prototype.valueOf=BR.prototype.toString;I.prototype.toString=function(){return Bi(AFx(this));};
I.prototype.__teavm_class__=function(){return AGf(this);};
let C=AJW(ANI);
C.javaException=AId;
let APT=Symbol('jsoClass');
(()=>{let c;c=HA.prototype;c.show=Bw(AJZ);c.maker=Bw(AJ2);c.setPrinting=Bw(AN5);c=IR.prototype;c.gif=Bw(AJJ);c.csv=Bw(ALk);c.png=Bw(AKT);c.numpy=Bw(ANA);c.notebook=Bw(AFU);c=Q7.prototype;c.handleEvent=Bw(AH4);c=Og.prototype;c.handleEvent=Bw(AIc);c=Oh.prototype;c.handleEvent=Bw(AJc);c=Od.prototype;c.handleEvent=Bw(AHw);c=Oe.prototype;c.handleEvent=Bw(AK5);c=Oi.prototype;c.handleEvent=Bw(AGI);c=Oj.prototype;c.handleEvent=Bw(ADI);c=OM.prototype;c.onChange=Bw(AE_);c=L8.prototype;c.handleEvent=Bw(AOU);c=L9.prototype;c.handleEvent
=Bw(AOs);c=Nu.prototype;c.handleEvent=Bw(AOE);c=Ni.prototype;c.handleEvent=Bw(AFf);c=M6.prototype;c.handleEvent=Bw(AMZ);c=M5.prototype;c.handleEvent=Bw(AO6);c=L0.prototype;c.handleEvent=Bw(AEF);c=L1.prototype;c.handleEvent=Bw(ANN);c=LZ.prototype;c.handleEvent=Bw(AKp);c=M8.prototype;c.handleEvent=Bw(AOq);c=M9.prototype;c.handleEvent=Bw(AOt);c=OX.prototype;c.handleEvent=Bw(AON);c=OW.prototype;c.handleEvent=Bw(APg);c=OY.prototype;c.handleEvent=Bw(APa);c=O2.prototype;c.handleEvent=Bw(ANi);c=OH.prototype;c.onResize
=Bw(AOV);c=Md.prototype;c.handleEvent=Bw(AIx);c=LE.prototype;c.accept=Bw(ALe);c=LD.prototype;c.accept=Bw(ANf);c=LH.prototype;c.pair=Bw(AOD);c=PY.prototype;c.handleEvent=Bw(AOa);c=P1.prototype;c.handleEvent=Bw(AD0);c=P2.prototype;c.handleEvent=Bw(AMX);c=P0.prototype;c.handleEvent=Bw(AMs);c=LM.prototype;c.onTimer=Bw(AMN);c=Lo.prototype;c.take=Bw(AJj);c=Oz.prototype;c.handleEvent=Bw(AH0);c=Nl.prototype;c.tell=Bw(AJs);c=My.prototype;c.tell=Bw(AIj);c=Qs.prototype;c.take=Bw(ALc);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=HA.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=IR.prototype;main=C;Study=D;Maker=E;study=F;})();
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
<div class="scroll" role="group" aria-label="The comparison as a table" tabindex="0">
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
var main;var Surveyor;var survey;var serve;(function(){let K5=2463534242,FZ=()=>{let x=K5;x^=x<<13;x^=x>>>17;x^=x<<5;K5=x;return x;},Bt=f=>function(){return f(this);},Be=f=>function(p1){return f(this,p1);},B8=f=>function(p1,p2){return f(this,p1,p2);},D5=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},FQ=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},NH=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=V(Dl(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bc(args[i]);}TF(()=>{f.call(null,
javaArgs);},callback);},BI=target=>target.$clinit=()=>{},Rx=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bu]&&cls[Bu].item){++arrayDegree;cls=cls[Bu].item;}let clsName="";if(cls[Bu].primitiveKind!==0){clsName=cls[Bu].name;}else {clsName=cls[Bu]?cls[Bu].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},O=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Dl();}return function(){superclass.call(this);};},Bu=Symbol("teavm_meta"),Bk
=cls=>{if(cls[Bu].classObject===null){cls[Bu].classObject=Sp(cls);}return cls[Bu].classObject;},Dl=()=>I,BQ=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},HF=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,
assignableCache:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},EA=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=HF({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bu]=meta;if(typeof config==='function'){config(meta);}return cls;},Mk=EA("boolean","Z",1,meta=>{}),Kf=EA("char","C",4,meta=>{}),GT=EA("int","I",5,meta=>{{meta.objectToValue=o=>G_(o);}}),Ow=EA("long","J",6,meta=>{}),CJ=EA("double","D",8,meta=>{}),PS=EA("void","V",9),KZ=new ArrayBuffer(16),Kc=new Float64Array(KZ),JY
=new BigInt64Array(KZ),DJ=n=>{Kc[0]=n;return JY[0];},R1=n=>{JY[0]=n;return Kc[0];},BZ=(a,b)=>a===b?0:a<b? -1:1,S=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Ir=(a,b)=>(a>>>0)/(b>>>0)>>>0,VF=(a,b)=>(a>>>0)%(b>>>0)>>>0,GV=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B5=BigInt(0),CP=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Dn=val=>BigInt.asIntN(64,BigInt(val|
0)),BG=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),BL=val=>Number(val),Cu=val=>Number(BigInt.asIntN(32,val))|0,Eb=(a,b)=>a===b,C1=(a,b)=>a!==b,Fd=(a,b)=>a>=b,R2=(a,b)=>a<b,R3=(a,b)=>a<=b,Om=(a,b)=>BigInt.asIntN(64,a+b),OC=a=>BigInt.asIntN(64, -a),OO=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},OX=(a,b)=>BigInt.asIntN(64,a*b),OU=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Oo=(a,b)=>BigInt.asIntN(64,a%b);
let QG=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),FD=(a,b)=>BigInt.asIntN(64,a&b),Ga=(a,b)=>BigInt.asIntN(64,a|b),UE=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Fp=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),CK=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),V=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (Ce(cls))(data);},Cz=(cls,data)=>new (Ce(cls))(data),R=sz=>new Qn(new Uint16Array(sz)),Bo=sz=>new KB(new Int32Array(sz)),Kr=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new KB(buffer);},EL
=sz=>new KY(new Int8Array(sz)),Vy=data=>{let buffer=new Int8Array(data.length);buffer.set(data);return new KY(buffer);},Z=sz=>new Jp(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Jp(buffer);},Ce=cls=>{let result=cls[Bu].arrayType;if(result===null){function JavaArray(data){(Dl()).call(this);this.data=data;}JavaArray.prototype=Object.create((Dl()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString
=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.t=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (Ce(this.type))(dataCopy);};let name="["+cls[Bu].binaryName;JavaArray[Bu]=HF({name:name,binaryName:name,parent:Dl(),itemType:cls});result=JavaArray;cls[Bu].arrayType
=JavaArray;}return result;};
function Gs(array){return array.data.length;}
let Hs,Sw=strings=>{UV();Hs=new Array(strings.length);for(let i=0;i<strings.length;++i){Hs[i]=LB(Bc(strings[i]));}},G=index=>Hs[index],T=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Jf=array=>T(array,0,array.length),Bc=str=>str===null?null:Ko(str),Bj=str=>str===null?null:str.gJ,UV=()=>Bh(),LB;
{LB=str=>str;}let LM=(obj,cls)=>obj instanceof Dl()&&!!obj.constructor[Bu]&&EP(obj.constructor,cls),EP=(from,to)=>{if(from===to){return true;}let map=from[Bu].assignableCache;if(map===null){map=new Map();from[Bu].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bu].itemType!==null){let result=from[Bu].itemType!==null&&EP(from[Bu].itemType,to[Bu].itemType);map.set(to,result);return result;}let parent=from[Bu].parent;if(parent!==null&&parent!==
from){if(EP(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bu].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EP(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},H=ex=>{throw SX(ex);},FN=Symbol("javaException"),SX=ex=>{if(!ex.$jsException){L(ex);}return ex.$jsException;},L=ex=>{let javaCause=VU(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new DX("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FN]=ex;ex.$jsException=err;Vi(err,ex);},Vi=(err,ex)=>{if(typeof R8==="function"&&err.stack){let stack=R8(err.stack);let javaStack=V(Oi(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Qj(Bc(element.className),Bc(element.methodName),Bc(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){SP(ex,javaStack);}}},DX;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");DX=function DX(message,cause){let self=Reflect.construct(Error,[void 0,cause],DX);Object.setPrototypeOf(self,DX.prototype);self[defaultMessage]=message;return self;}
;DX.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:DX},message:{get(){try {let javaException=this[FN];if(typeof javaException==='object'){let javaMessage=PH(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {DX=Error;}let T6=e=>e instanceof Error&&typeof e[FN]==='object'?e[FN]:null,PH=t=>
RF(t),VU=t=>RL(t),Oi=()=>Dl(),Qj=(className,methodName,fileName,lineNumber)=>{{return null;}},SP=(e,stack)=>{},Lq=null,OJ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Lq=packages;},Sy=[],Du=data=>{let packages=Lq;let i=0;while(i<data.length){let cls=data[i++];Sy.push(cls);let m=HF();cls[Bu]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},TF=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let B2=a=>{return;},Wl=()=>{let a=new I();B2(a);return a;},Wd=a=>{return Bk(BO(a));},BO=a=>{return a.constructor;},N4=(a,b)=>{return a!==b?0:1;},Qs=a=>{let b,c,d,e,f,g;b=a;if(!b.$id$)b.$id$=FZ();c=a.$id$;BN();d=Oe(c,4);b=new P;b.gK=R(16);e=b.gI;f=b;g=G(0);f=f;J(f,e,g);J(f,b.gI,d===null?G(1):d);return B4(b);},Wv=a=>{let b,c;b=Bk(BO(a)).hn;if(!LM(a,F6)&&b[Bu].itemType===null){b=new Ln;L(b);b.gM=1;b.gN=1;H(b);}c=Ob(a);c.$id$=FZ();return c;},Ef=O(0),Ei=O(0),Ix=O(0);
function K(){I.call(this);this.hs=0;}
let T5=null,Jv=null,Od=null,Bh=()=>{Bh=BI(K);TA();},ON=(a,b)=>{Bh();a.gJ=T(b.data,0,b.data.length);},V2=a=>{let b=new K();ON(b,a);return b;},Ty=(a,b)=>{a.gJ=b;},Ko=a=>{let b=new K();Ty(b,a);return b;},VR=(a,b,c,d)=>{let e,f;Bh();e=b.data.length;if(c>=0&&d>=0&&d<=(e-c|0)){a.gJ=T(b.data,c,d);return;}f=new M;L(f);f.gM=1;f.gN=1;H(f);},E9=(a,b,c)=>{let d=new K();VR(d,a,b,c);return d;},Cn=(a,b)=>{let c,d,e,f;if(a===b)return 1;if(b.gJ.length>a.gJ.length)return 0;c=0;d=a.gJ.length-b.gJ.length|0;a:{b:{while(d<a.gJ.length)
{if(d<0)break a;if(d>=a.gJ.length)break a;e=a.gJ.charCodeAt(d);f=c+1|0;if(c<0)break b;if(c>=b.gJ.length)break b;if(e!=b.gJ.charCodeAt(c))return 0;d=d+1|0;c=f;}return 1;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},BJ=(a,b,c)=>{let d,e,f;if(0>c)c=0;if(b<65536){d=b&65535;while(true){if(c>=a.gJ.length)return (-1);if(a.gJ.charCodeAt(c)==d)break;c=c+1|0;}return c;}Gb();e=(55296|(b-65536|0)>>10&1023)&65535;f=(56320|b&1023)&65535;while(true){if(c>=(a.gJ.length-1|0))return (-1);if(a.gJ.charCodeAt(c)
==e&&a.gJ.charCodeAt((c+1|0))==f)break;c=c+1|0;}return c;},Lj=(a,b,c)=>{let d,e,f;if(0>c)c=0;d=a.gJ.length-b.gJ.length|0;a:{b:{c:while(true){if(c>d)return (-1);e=0;while(true){if(e>=b.gJ.length)break c;f=c+e|0;if(f<0)break a;if(f>=a.gJ.length)break a;f=a.gJ.charCodeAt(f);if(e<0)break b;if(e>=b.gJ.length)break b;if(f!=b.gJ.charCodeAt(e))break;e=e+1|0;}c=c+1|0;}return c;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},Bq=(a,b,c)=>{let d,e,f;d=a.gJ.length;e=BZ(b,c);if(!e)return Jv;if(!b&&c
==d)return a;if(b>=0&&e<=0&&c<=d)return Ko(a.gJ.substring(b,c));f=new Bz;L(f);f.gM=1;f.gN=1;H(f);},Lp=(a,b)=>{let c,d,e,f,g,h;if(b.gJ.length?0:1)return a;if(a.gJ.length?0:1)return b;c=R(a.gJ.length+b.gJ.length|0);d=c.data;e=0;f=0;while(true){if(f>=a.gJ.length){f=0;a:{while(f<b.gJ.length){g=e+1|0;if(f<0)break a;if(f>=b.gJ.length)break a;d[e]=b.gJ.charCodeAt(f);f=f+1|0;e=g;}b=new K;b.gJ="";b.gJ=Jf(c.data);return b;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}h=e+1|0;if(f<0)break;if(f>=a.gJ.length)break;d[e]=a.gJ.charCodeAt(f);f
=f+1|0;e=h;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},B3=a=>{let b,c,d;b=0;c=a.gJ.length-1|0;a:{while(true){if(b>c)break a;if(b<0)break;if(b>=a.gJ.length)break;if(a.gJ.charCodeAt(b)>32)break a;b=b+1|0;}d=new Bz;L(d);d.gM=1;d.gN=1;H(d);}b:{while(b<=c){if(c<0)break b;if(c>=a.gJ.length)break b;if(a.gJ.charCodeAt(c)>32)break;c=c+(-1)|0;}return Bq(a,b,c+1|0);}d=new Bz;L(d);d.gM=1;d.gN=1;H(d);},TT=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof K))return 0;c=b;return a.gJ!==c.gJ?0:1;},D1=(b,c)=>{let d,e,f,g,h,i,j;Bh();c
=c;d=new BE;d.hf=c;d.hg=c.gQ;d.g2=c.h();d.he=(-1);d=d;if(!(d.hd>=d.g2?0:1))return G(2);e=new P;e.gK=R(16);c=BF(d);f=c.gJ.length;g=e;h=g.gI;i=g;GS(i,h,c,0,f);while(d.hd>=d.g2?0:1){f=b.gJ.length;GS(i,g.gI,b,0,f);c=BF(d);j=c.gJ.length;GS(i,g.gI,c,0,j);}return B4(e);},S4=(a,b)=>{let c,d,e,f;a:{b:{c:{b=b;if(a===b)c=0;else{d=a.gJ.length;e=b.gJ.length;if(d<e)e=d;d=0;while(true){if(d>=e){c=a.gJ.length-b.gJ.length|0;break c;}if(d<0)break a;if(d>=a.gJ.length)break a;f=a.gJ.charCodeAt(d);if(d<0)break b;if(d>=b.gJ.length)break b;c
=f-b.gJ.charCodeAt(d)|0;if(c)break;d=d+1|0;}}}return c;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},TA=()=>{let b;T5=R(0);b=new K;Bh();b.gJ="";Jv=b;Od=new J9;},D_=O();
function C2(){D_.call(this);this.gU=0;}
let Os=null,Cy=null,BN=()=>{BN=BI(C2);Si();},CF=()=>{let b,c,d,e,f;BN();a:{if(Cy===null){b=V(C2,256);c=b.data;Cy=b;d=0;e=c.length;while(true){if(d>=e)break a;f=new C2;f.gU=d-128|0;c[d]=f;d=d+1|0;}}}},G_=a=>{return a.gU;},U5=(a,b)=>{if(a===b)return 1;return b instanceof C2&&b.gU==a.gU?1:0;},Hd=b=>{let c,d;BN();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vg=(a,b)=>{let c,d;b
=b;c=a.gU;d=b.gU;BN();return BZ(c,d);},Si=()=>{Os=Bk(GT);};
function BH(){let a=this;I.call(a);a.gK=null;a.gI=0;}
let Cc=a=>{a.gK=R(16);},Wo=()=>{let a=new BH();Cc(a);return a;},Eq=(a,b)=>{a.gK=R(b);},Wt=a=>{let b=new BH();Eq(b,a);return b;},BS=(a,b)=>{let c,d;b=b;a.gK=R(b.gJ.length);c=0;a:{while(true){d=a.gK.data;if(c>=d.length)break;if(c<0)break a;if(c>=b.gJ.length)break a;d[c]=b.gJ.charCodeAt(c);c=c+1|0;}a.gI=b.gJ.length;return;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},V8=a=>{let b=new BH();BS(b,a);return b;},BK=(a,b)=>{let c,d;c=a.gI;d=a;b=b===null?G(1):b;J(d,c,b);return d;},J=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.gI){if(c
===null)c=G(1);else if(c.gJ.length?0:1)return a;d=a.gI+c.gJ.length|0;Hi(a,d);e=a.gI-1|0;while(e>=b){a.gK.data[e+c.gJ.length|0]=a.gK.data[e];e=e+(-1)|0;}a.gI=a.gI+c.gJ.length|0;e=0;a:{while(e<c.gJ.length){f=a.gK;g=b+1|0;if(e<0)break a;if(e>=c.gJ.length)break a;f.data[b]=c.gJ.charCodeAt(e);e=e+1|0;b=g;}return a;}c=new Bz;L(c);c.gM=1;c.gN=1;H(c);}c=new Bz;L(c);c.gM=1;c.gN=1;H(c);},Bi=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(GV(c,d)<0){if(e)Y(a,b,b+1|0);else{Y(a,b,b+2|0);f=a.gK.data;g=b+1|0;f[b]
=45;b=g;}a.gK.data[b]=Fw(c,d);}else{h=1;i=1;j=Ir((-1),d);b:{while(true){k=S(h,d);if(GV(k,c)>0){k=h;break b;}i=i+1|0;if(GV(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Y(a,b,b+i|0);if(e)e=b;else{f=a.gK.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.gK.data;b=e+1|0;f[e]=Fw(Ir(c,k),d);c=VF(c,k);k=Ir(k,d);e=b;}}}return a;},Jo=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;e=1;if(R2(c,B5)){e=0;c=OC(c);}a:{f=Dn(d);if(G7(c,f)<0){if(e)Y(a,b,b+1|0);else{Y(a,b,b+2|0);g=a.gK.data;h=b+1|0;g[b]=45;b=h;}a.gK.data[b]=Fw(Cu(c),d);}else{i=1;j=Dn(1);k
=H1(Dn(-1),f);b:{while(true){l=OX(j,f);if(G7(l,c)>0){l=j;break b;}i=i+1|0;if(G7(l,k)>0)break;j=l;}}if(!e)i=i+1|0;Y(a,b,b+i|0);if(e)e=b;else{g=a.gK.data;e=b+1|0;g[b]=45;}while(true){if(Eb(l,B5))break a;g=a.gK.data;b=e+1|0;g[e]=Fw(Cu((H1(c,l))),d);c=O8(c,l);l=H1(l,f);e=b;}}}return a;},LC=(a,b,c)=>{let d;c=c===null?G(1):c;d=a;J(d,b,c);return d;},Hi=(a,b)=>{let c,d,e,f,g,h;c=a.gK.data;d=c.length;if(d>=b)return;if(d>=1073741823)e=2147483647;else{f=d*2|0;e=5;if(f>e)e=f;if(b>e)e=b;}g=R(e);if(e<d)d=e;h=g.data;b=0;while
(b<d){h[b]=c[b];b=b+1|0;}a.gK=g;},B4=a=>{let b,c,d,e,f;b=new K;c=a.gK;d=c.data;e=a.gI;Bh();f=d.length;if(e>=0&&e<=(f-0|0)){b.gJ=T(c.data,0,e);return b;}b=new M;L(b);b.gM=1;b.gN=1;H(b);},GS=(a,b,c,d,e)=>{let f,g;if(d<=e){c=c;if(e<=c.gJ.length&&d>=0){Y(a,b,(b+e|0)-d|0);a:{while(d<e){f=a.gK;g=b+1|0;if(d<0)break a;if(d>=c.gJ.length)break a;f.data[b]=c.gJ.charCodeAt(d);d=d+1|0;b=g;}return a;}c=new Bz;L(c);c.gM=1;c.gN=1;H(c);}}c=new M;L(c);c.gM=1;c.gN=1;H(c);},Y=(a,b,c)=>{let d,e,f,g;d=a.gI;e=d-b|0;a.k((d+c|0)-b|
0);f=e-1|0;while(f>=0){g=a.gK.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.gI=a.gI+(c-b|0)|0;},Mr=O(0),P=O(BH),UM=a=>{a.gK=R(16);},C3=()=>{let a=new P();UM(a);return a;},B0=(a,b)=>{let c,d;c=a.gI;d=a;b=b===null?G(1):b;J(d,c,b);return a;},Nb=(a,b,c)=>{c=c===null?G(1):c;J(a,b,c);return a;},Gv=(a,b,c)=>{J(a,b,c);return a;},CT=a=>{return B4(a);},Vq=(a,b)=>{Hi(a,b);},Df=(a,b,c)=>{c=c===null?G(1):c;J(a,b,c);return a;};
function El(){let a=this;I.call(a);a.g0=null;a.qT=null;a.gM=0;a.gN=0;}
let Bw=a=>{L(a);a.gM=1;a.gN=1;},Wn=()=>{let a=new El();Bw(a);return a;},Cf=(a,b)=>{L(a);a.gM=1;a.gN=1;a.g0=b;},Wa=a=>{let b=new El();Cf(b,a);return b;},W=a=>{return a;},X=a=>{L(a);},RF=a=>{return a.g0;},RL=a=>{let b;b=a.qT;if(b===a)b=null;return b;},D8=O(El),B$=a=>{L(a);a.gM=1;a.gN=1;},V1=()=>{let a=new D8();B$(a);return a;},D3=(a,b)=>{L(a);a.gM=1;a.gN=1;a.g0=b;},V9=a=>{let b=new D8();D3(b,a);return b;},B9=O(D8),JC=a=>{L(a);a.gM=1;a.gN=1;},Wm=()=>{let a=new B9();JC(a);return a;},B7=(a,b)=>{L(a);a.gM=1;a.gN=
1;a.g0=b;},Wj=a=>{let b=new B9();B7(b,a);return b;},Fe=O(),Tf=O(Fe),N7=(a,b)=>{switch(a.primitiveKind){default:return V(a,b);}},S3=O(Fe),JB=O(0),Ns=O(0),Jc=O(0);
function LS(){I.call(this);this.hn=null;}
let Sp=b=>{let c;c=new LS;c.hn=b;return c;},V3=a=>{let b;b=a.hn[Bu].itemType;return b===null?null:Bk(b);},Wi=a=>{return a.hn[Bu].parent===null?null:Bk(a.hn[Bu].parent);},J4=O(),ES=()=>{ES=BI(J4);TS();},Uz=b=>{ES();},E=(b,c,d,e)=>{ES();return U4(b,c,Bc(d),Bc(e));},F=()=>{ES();Pe();},TS=()=>{return;},Qp=O(),Ob=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Q8=O(),Bv=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result
=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},RE=O(),Oe=(b,c)=>{let d,e,f,g,h,i,j,k,l;if(!b)return G(3);d=1<<c;e=d-1|0;f=(((32-Hd(b)|0)+c|0)-1|0)/c|0;g=R(f);h=g.data;i=S(f-1|0,c);j=0;while(i>=0){k=j+1|0;h[j]=Fw((b>>>i|0)&e,d);i=i-c|0;j=k;}l=new K;Bh();l.gJ=T(g.data,0,h.length);return l;},Fq=O(0),J9=O(),Hv=O(),Or=null,Qx=null,Gb=()=>{Gb=BI(Hv);O5();},Fw=(b,c)=>{Gb();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535
:((97+b|0)-10|0)&65535;return 0;},O5=()=>{Or=Bk(Kf);Qx=V(Hv,128);};
function Bm(){I.call(this);this.g6=null;}
let Hh=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bc(typeof b);if(c===G(4))d=1;else if(!(G(4) instanceof K))d=0;else{e=G(4);d=c.gJ!==e.gJ?0:1;}a:{if(!d){if(c===G(5))d=1;else if(!(G(5) instanceof K))d=0;else{e=G(5);d=c.gJ!==e.gJ?0:1;}if(!d){d=0;break a;}}d=1;}Fn();e=I4;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=new Bm;h.g6=b;e.set(b,new WeakRef(h));return h;}if(c===G(6))d=1;else if(!(G(6) instanceof K))d=0;else{e=G(6);d
=c.gJ!==e.gJ?0:1;}if(d){i=Gx;j=I2;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=new Bm;h.g6=b;k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if(c===G(7))d=1;else if(!(G(7) instanceof K))d=0;else{e=G(7);d=c.gJ!==e.gJ?0:1;}if(d){l=FU;m=Lr;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=new Bm;h.g6=b;k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(c===G(8))d=1;else if(!(G(8) instanceof K))d
=0;else{e=G(8);d=c.gJ!==e.gJ?0:1;}if(d){f=LO;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=new Bm;h.g6=b;LO=new WeakRef(h);return h;}}e=new Bm;e.g6=b;return e;},TO=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Bm))return 0;return a.g6!==b.g6?0:1;},S8=O(),Su=b=>{if(b!==null)return b;b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);},Eu=(b,c)=>{if(b!==null)return b;b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=c;H(b);},Vh=(b,c,d)=>{let e;if(b>=0&&c>=0&&c<=(d-b|0))return b;e=new M;L(e);e.gM
=1;e.gN=1;H(e);};
function FS(){let a=this;I.call(a);a.iU=null;a.nf=null;a.p7=null;a.p0=null;a.oX=null;a.oo=null;a.n9=null;a.nQ=null;a.mw=null;a.jK=null;a.iZ=null;a.hD=0;}
let QH=(a,b,c,d,e)=>{let f,g,h,i,j,k,l;a.mw=G(2);if(N===null){f=new Q;f.gO=null;N=f;}a.jK=N;g=new Bn;g.gP=V(I,10);h=0;while(true){Bl();if(h>=(Ck.t()).data.length)break;if(N===null){f=new Q;f.gO=null;N=f;}f=N;i=g;Bb(i,i.gL+1|0);j=i.gP.data;k=i.gL;i.gL=k+1|0;j[k]=f;i.gQ=i.gQ+1|0;h=h+1|0;}l=new Cl;if(N===null){f=new Q;f.gO=null;N=f;}l.gW=N;l.hk=g;a.iZ=l;a.iU=c;a.nf=d;f=b.querySelector(".survey");i=new IP;b=new KN;b.om=a;Mo(i,e,b);g=new Kl;g.ij=a;b=new Hr;c=new KM;c.p5=a;b.pH=f;d=new FP;d.nR=b;d.nS=c;c=IntersectionObserver;e
=!(d instanceof Bm)?d:d.g6;(new c(Bv(e,"onChange"))).observe(f);a.p7=b;b=new H2;c=new KL;c.no=a;Mp(b,f,c);a.p0=b;b=new FJ;d=f.querySelector(".survey-form");c=new KK;c.oV=a;L0(b,d,c);a.oX=b;b=new Hp;d=f.querySelector("#survey-runs");c=new KJ;c.ol=a;I0(b,d,i,g,c);a.oo=b;b=new HE;d=f.querySelector("#survey-compare");c=new KI;c.pS=a;Kn(b,d,i,c);a.n9=b;b=new Hc;d=f.querySelector("#survey-map");c=new KH;c.ni=a;MK(b,d,i,g,c);a.nQ=b;if(!a.hD){b=new CN;b.iv=a;a.hD=requestAnimationFrame(Bv(!(b instanceof Bm)?b:b.g6,"onAnimationFrame"));}},U4
=(a,b,c,d)=>{let e=new FS();QH(e,a,b,c,d);return e;},LU=a=>{let b,c,d,e;a.hD=0;U6(a);b=Di;c=a.p7;d=!c.oi&&c.nH?0:1;if(!d&&!b)return;c=(a.iU.isDark()?1:0)&&!b?Qv():H0();a:{e=new LZ;e.qJ=a.iZ;e.ku=c;switch(a.p0.lz){case 0:break;case 1:Va(a.n9,e);break a;default:QF(a.nQ,e);break a;}QI(a.oo,e);}},U6=a=>{let b,c,d,e,f,g;b=Bc(a.iU.settings());c=a.mw;if(b===c)d=1;else if(!(c instanceof K))d=0;else{c=c;d=b.gJ!==c.gJ?0:1;}if(d)return;a.mw=b;c=a.jK.gO;if(c===null?0:1){if(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=
c;if(c===b)d=1;else if(!(b instanceof K))d=0;else{e=b;d=c.gJ!==e.gJ?0:1;}if(d)return;}if(N===null){e=new Q;e.gO=null;N=e;}a.jK=N;c=new D$;e=new Bn;e.gP=V(I,10);c.hK=e;e=new Bn;e.gP=V(I,10);c.hQ=e;b=new URLSearchParams(Bj(b));e=new FM;e.mZ=c;b.forEach(Bv(!(e instanceof Bm)?e:e.g6,"pair"));b=(KP(c)).n4;a.iZ=b;c=a.oX;c.lj=b;c=c.ns;b=new BE;b.hf=c;b.hg=c.gQ;b.g2=c.h();b.he=(-1);b=b;while(b.hd>=b.g2?0:1){Rk(BF(b));}c=a.oo;c.lf=a.iZ;F9(c);c=a.n9;b=a.iZ;c.lP=b;e=c.jo;d=e.hV&&!e.ie.h8?1:0;if(!d&&(c.i7.gL?0:1)){e=c.kw;f
=Br(Bc(c.kU.value));g=100.0;if(f!==Bp)g=f.g8;Fg(c,e,b,g|0);}Rm(a.nQ,a.iZ);},Qt=(b,c,d)=>{c?1:0;d?1:0;b=b;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}},Vn=(b,c)=>{let d;d=c?1:0;b=b;Di=d;LU(b);};
function M_(){I.call(this);this.nt=null;}
let Pe=()=>{let b,c,d,e,f;b=new M_;if(N===null){c=new Q;c.gO=null;N=c;}b.nt=N;d=new GB;d.p3=b;SI(Bv(!(d instanceof Bm)?d:d.g6,"ask"));e=Bo(0);f=Z(0);MI((-1),(-1),e.data,f.data);},QU=(a,b,c,d)=>{let e,f,g,h,i,j;if(!(c.gJ.length?0:1)){e=new D$;f=new Bn;f.gP=V(I,10);e.hK=f;f=new Bn;f.gP=V(I,10);e.hQ=f;c=new URLSearchParams(Bj(c));f=new FM;f.mZ=e;g="forEach";h=!(f instanceof Bm)?f:f.g6;c[g](Bv(h,"pair"));c=Pk(e);f=new Q;if(c===null){c=new Bd;L(c);c.gM=1;c.gN=1;c.g0=G(2);H(c);}f.gO=c;a.nt=f;}c=a.nt.gO;if(c===null)
{c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}f=c.O(d);while(!f.P(2147483647)){}i=f.Q();j=f.R();MI(b,d,i.data,j.data);},M=O(B9),QC=a=>{L(a);a.gM=1;a.gN=1;},E2=()=>{let a=new M();QC(a);return a;};
function Q(){I.call(this);this.gO=null;}
let N=null,QT=(a,b)=>{a.gO=b;},FC=a=>{let b=new Q();QT(b,a);return b;},H3=()=>{let b;if(N===null){b=new Q;b.gO=null;N=b;}return N;},EJ=b=>{let c;c=new Q;if(b!==null){c.gO=b;return c;}b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);},ST=a=>{let b;b=a.gO;if(b!==null)return b;b=new Bg;L(b);b.gM=1;b.gN=1;H(b);},P$=a=>{return a.gO!==null?0:1;},VP=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof Q))return 0;b=b.gO;c=a.gO;return b===c?1:b!==null?b.S(c):c!==null?0:1;};
function Cl(){let a=this;I.call(a);a.hk=null;a.gW=null;}
let QQ=(a,b)=>{let c;if(N===null){c=new Q;c.gO=null;N=c;}a.gW=N;a.hk=b;},GJ=a=>{let b=new Cl();QQ(b,a);return b;},Pq=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new P;c.gK=R(16);d=0;while(true){e=b.data;if(d>=e.length)break;f=d<=0?G(2):G(9);g=c.gI;h=c;J(h,g,f);i=Ci(e[d]);if(Cn(i,G(10)))i=Bq(i,0,i.gJ.length-2|0);J(h,c.gI,i);d=d+1|0;}Bl();f=Ba(a,CC);if(f===G(11))d=1;else if(!(G(11) instanceof K))d=0;else{i=G(11);d=f.gJ!==i.gJ?0:1;}a:{if(d){f=Dd;j=Cv(a.hk);g=f.gS;h=new Q;h.gO=G(12);f=j;if(g>=0&&g<f.gL){f.gP.data[g]=h;if(N
===null){i=new Q;i.gO=null;N=i;}f=DW;i=Ba(a,f);h=Cv(j);d=f.gS;j=new Q;if(i===null){c=new Bd;Cf(c,G(2));H(c);}j.gO=i;f=h;if(d>=0&&d<f.gL){f.gP.data[d]=j;if(N===null){i=new Q;i.gO=null;N=i;}f=CI;j=Ba(a,f);i=Cv(h);d=f.gS;f=new Q;if(j===null){c=new Bd;Cf(c,G(2));H(c);}f.gO=j;h=i;if(d>=0&&d<h.gL){h.gP.data[d]=f;a=new Cl;if(N===null){h=new Q;h.gO=null;N=h;}a.gW=N;a.hk=i;break a;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}}i=CC;h=Cv(a.hk);g=i.gS;i
=new Q;i.gO=G(13);f=h;if(g>=0&&g<f.gL){f.gP.data[g]=i;if(N===null){i=new Q;i.gO=null;N=i;}f=DE;i=new K;b=c.gK;e=b.data;g=c.gI;Bh();k=e.length;if(g>=0&&g<=(k-0|0)){i.gJ=T(b.data,0,g);c=Cv(h);g=f.gS;h=new Q;h.gO=i;f=c;if(g>=0&&g<f.gL){f.gP.data[g]=h;f=new Cl;if(N===null){h=new Q;h.gO=null;N=h;}f.gW=N;f.hk=c;return f;}c=new M;L(c);c.gM=1;c.gN=1;H(c);}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;L(c);c.gM=1;c.gN=1;H(c);},Ro=(a,b,c)=>{let d,e,f;d=Cv(a.hk);e=b.gS;b=new Q;if(c===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0
=G(2);H(b);}b.gO=c;c=d;if(e>=0&&e<c.gL){c.gP.data[e]=b;b=new Cl;if(N===null){f=new Q;f.gO=null;N=f;}b.gW=N;b.hk=d;return b;}b=new M;L(b);b.gM=1;b.gN=1;H(b);},Ba=(a,b)=>{let c,d,e,f,g;a:{b:{c:{d:{Bl();c=DG;if(b===c){d=a.hk;e=c.gS;c=d;if(e>=0&&e<c.gL){d=c.gP.data[e];c=G(2);d=d.gO;if(d!==null)c=d;c=c;if(c===G(14))f=1;else if(!(G(14) instanceof K))f=0;else{d=G(14);f=c.gJ!==d.gJ?0:1;}if(f&&((Ba(a,EM)).gJ.length?0:1)?1:0)break c;else break d;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}}if(b!==CR)break b;c=CI;B_();d=Cx.ig;c
=Ba(a,c);if(c===d)f=1;else if(!(d instanceof K))f=0;else{d=d;f=c.gJ!==d.gJ?0:1;}if(f)break b;}f=1;break a;}f=0;}if(f)e:{DM();switch(Ee.data[b.gS]){case 1:case 2:c=Ba(a,CC);if(c===G(11))f=1;else if(!(G(11) instanceof K))f=0;else{d=G(11);f=c.gJ!==d.gJ?0:1;}if(f){b=G(15);break e;}b=b.hi;break e;case 3:c=CI;B_();d=Cx.ig;c=Ba(a,c);if(c===d)f=1;else if(!(d instanceof K))f=0;else{d=d;f=c.gJ!==d.gJ?0:1;}if(!f){b=G(16);break e;}b=b.hi;break e;default:}b=b.hi;}else{c=a.hk;e=b.gS;c=c;if(e>=0&&e<c.gL){f:{g=c.gP.data[e];DM();switch
(Ee.data[e]){case 1:case 2:c=Ba(a,CC);if(c===G(11))f=1;else if(!(G(11) instanceof K))f=0;else{d=G(11);f=c.gJ!==d.gJ?0:1;}if(f){b=G(15);break f;}b=b.hi;break f;case 3:c=CI;B_();d=Cx.ig;c=Ba(a,c);if(c===d)f=1;else if(!(d instanceof K))f=0;else{d=d;f=c.gJ!==d.gJ?0:1;}if(!f){b=G(16);break f;}b=b.hi;break f;default:}b=b.hi;}c=g.gO;if(c!==null)b=c;b=b;}else{b=new M;L(b);b.gM=1;b.gN=1;H(b);}}return b;},Ec=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;a:{Bl();b=Ba(a,CC);c=(-1);if(!b.hs){d=0;while(true){if(d>=b.gJ.length)break a;b.hs
=(31*b.hs|0)+b.gJ.charCodeAt(d)|0;d=d+1|0;}}}b:{switch(b.hs){case 115791563:if(b===G(17))d=1;else if(!(G(17) instanceof K))d=0;else{e=G(17);d=b.gJ!==e.gJ?0:1;}if(!d)break b;c=1;break b;case 289928229:if(b===G(11))d=1;else if(!(G(11) instanceof K))d=0;else{e=G(11);d=b.gJ!==e.gJ?0:1;}if(!d)break b;c=0;break b;case 1230441723:if(b===G(13))d=1;else if(!(G(13) instanceof K))d=0;else{e=G(13);d=b.gJ!==e.gJ?0:1;}if(!d)break b;c=2;break b;default:}}c:{d:{switch(c){case 0:break;case 1:b=new Jr;break d;case 2:b=Ba(a,DE);e
=new Bn;B2(e);e.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){d=0;f=BJ(b,44,0);while(f>=0){g=Bq(b,d,f);h=e;Bb(h,h.gL+1|0);i=h.gP.data;d=h.gL;h.gL=d+1|0;i[d]=g;h.gQ=h.gQ+1|0;d=f+1|0;f=BJ(b,44,d);}g=Bq(b,d,b.gJ.length);b=e;Bb(b,b.gL+1|0);i=b.gP.data;d=b.gL;b.gL=d+1|0;i[d]=g;b.gQ=b.gQ+1|0;}e=e;i=Z(e.gL).data;c=0;j=i.length;e:{while(true){if(c>=j){b=BU(a);c=0;f=1;while(true){i=b.g5.gX.data;if(f>(i.length-1|0))break;c=c+S(i[f].gU,i[f-1|0].gU+1|0)|0;f=f+1|0;}if(!(j!=c?0:1)){b=new EF;e=Ba(a,DZ);h=Br(e);g=new BD;g.g4=e;if
(h!==Bp){b.nY=h.g8;break d;}b=g.g4;e=new BB;g=new P;Cc(g);BK(g,G(18));BK(g,b);B7(e,B4(g));H(e);}b=new M6;e=Ba(a,DE);g=new Bn;g.gP=V(I,10);if(!((B3(e)).gJ.length?0:1)){d=0;f=BJ(e,44,0);while(f>=0){h=Bq(e,d,f);k=g;Bb(k,k.gL+1|0);i=k.gP.data;l=k.gL;k.gL=l+1|0;i[l]=h;k.gQ=k.gQ+1|0;d=f+1|0;f=BJ(e,44,d);}h=Bq(e,d,e.gJ.length);e=g;Bb(e,e.gL+1|0);i=e.gP.data;d=e.gL;e.gL=d+1|0;i[d]=h;e.gQ=e.gQ+1|0;}g=g;i=Z(g.gL);m=i.data;c=0;d=m.length;while(c<d){if(c<0)break c;if(c>=g.gL)break c;e=g.gP.data[c];k=Br(e);h=new BD;h.g4
=e;if(k===Bp){b=h.g4;e=new BB;g=new P;Cc(g);BK(g,G(18));BK(g,b);B7(e,B4(g));H(e);}m[c]=k.g8;c=c+1|0;}b.pA=i;break d;}if(c<0)break e;if(c>=e.gL)break e;b=e.gP.data[c];h=Br(b);g=new BD;g.g4=b;if(h===Bp)break;i[c]=h.g8;c=c+1|0;}b=g.g4;e=new BB;g=C3();B0(B0(g,G(18)),b);CS(e,CT(g));H(e);}b=new M;L(b);b.gM=1;b.gN=1;H(b);default:b=new EF;e=Ba(a,DZ);h=Br(e);g=new BD;g.g4=e;if(h!==Bp){b.nY=h.g8;break d;}b=g.g4;e=new BB;g=new P;Cc(g);BK(g,G(18));BK(g,b);B7(e,B4(g));H(e);}b=new Kd;}return b;}b=new M;L(b);b.gM=1;b.gN=1;H(b);},BU
=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=new Bn;b.gP=V(I,10);BN();CF();c=Cy.data[130];d=b;Bb(d,d.gL+1|0);e=d.gP.data;f=d.gL;d.gL=f+1|0;e[f]=c;d.gQ=d.gQ+1|0;Bl();c=Ba(a,CC);if(c===G(11))g=1;else if(!(G(11) instanceof K))g=0;else{h=G(11);g=c.gJ!==h.gJ?0:1;}a:{if(g){CF();h=Cy.data[130];DY();c=new Ek;c.kg=h;}else{c=new Bn;c.gP=V(I,10);i=Ba(a,Dd);h=new Bn;h.gP=V(I,10);if(!((B3(i)).gJ.length?0:1)){g=0;f=BJ(i,44,0);while(f>=0){j=Bq(i,g,f);k=h;Bb(k,k.gL+1|0);e=k.gP.data;l=k.gL;k.gL=l+1|0;e[l]=j;k.gQ=k.gQ+1|0;g=f+1|0;f=
BJ(i,44,g);}k=Bq(i,g,i.gJ.length);j=h;Bb(j,j.gL+1|0);e=j.gP.data;f=j.gL;j.gL=f+1|0;e[f]=k;j.gQ=j.gQ+1|0;}j=h;m=Z(j.gL).data;f=0;l=m.length;while(true){if(f>=l){f=0;while(f<l){n=m[f]|0;if(n>=(-128)&&n<=127){CF();h=Cy.data[n+128|0];}else{h=new C2;h.gU=n;}j=c;Bb(j,j.gL+1|0);e=j.gP.data;n=j.gL;j.gL=n+1|0;e[n]=h;j.gQ=j.gQ+1|0;f=f+1|0;}break a;}if(f<0)break;if(f>=j.gL)break;h=j.gP.data[f];i=Br(h);k=new BD;k.g4=h;if(i===Bp){b=k.g4;c=new BB;h=new P;Cc(h);BK(h,G(18));BK(h,b);B7(c,B4(h));H(c);}m[f]=i.g8;f=f+1|0;}b=new M;L(b);b.gM
=1;b.gN=1;H(b);}}h=b;c=c;j=new BE;j.hf=c;j.hg=c.gQ;j.g2=c.h();j.he=(-1);k=j;while(k.hd>=k.g2?0:1){c=BF(k);j=h;Bb(j,j.gL+1|0);e=j.gP.data;f=j.gL;j.gL=f+1|0;e[f]=c;j.gQ=j.gQ+1|0;}CF();c=Cy.data[129];Bb(d,d.gL+1|0);e=d.gP.data;f=d.gL;d.gL=f+1|0;e[f]=c;d.gQ=d.gQ+1|0;j=new He;k=M9(Ba(a,DW));i=M9(Ba(a,CI));c=CR;DQ();h=Ep.mT;c=Ba(a,c);if(c===h)g=1;else if(!(h instanceof K))g=0;else{h=h;g=c.gJ!==h.gJ?0:1;}c=!g?Hn:Ep;if(d.gL>=2){j.g5=U8(b);j.iK=k;j.iy=i;j.iB=c;return j;}c=new BA;L(c);c.gM=1;c.gN=1;c.g0=G(19);H(c);},S9
=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=BU(a);c=0;d=1;while(true){e=b.g5.gX.data;if(d>(e.length-1|0))break;c=c+S(e[d].gU,e[d-1|0].gU+1|0)|0;d=d+1|0;}e=EL(c);Bl();b=Ba(a,Er);f=new Bn;f.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){g=0;d=BJ(b,44,0);while(d>=0){h=Bq(b,g,d);i=f;Bb(i,i.gL+1|0);j=i.gP.data;k=i.gL;i.gL=k+1|0;j[k]=h;i.gQ=i.gQ+1|0;g=d+1|0;d=BJ(b,44,g);}h=Bq(b,g,b.gJ.length);b=f;Bb(b,b.gL+1|0);j=b.gP.data;g=b.gL;b.gL=g+1|0;j[g]=h;b.gQ=b.gQ+1|0;}h=f;l=Z(h.gL).data;c=0;k=l.length;while(true){if(c>=k){j=e.data;c
=0;while(c<k){m=l[c];if(m<j.length)j[m|0]=1;c=c+1|0;}return e;}if(c<0)break;if(c>=h.gL)break;b=h.gP.data[c];f=Br(b);i=new BD;i.g4=b;if(f===Bp){b=i.g4;f=new BB;h=new P;Eq(h,16);c=h.gI;n=h;Df(n,c,G(18));Df(n,h.gI,b);D3(f,E9(h.gK,0,h.gI));H(f);}l[c]=f.g8;c=c+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);},B1=a=>{let b,c,d,e,f,g,h;Bl();b=Ba(a,DZ);c=Br(b);d=new BD;d.g4=b;if(c===Bp){b=d.g4;d=new BB;c=new P;Eq(c,16);e=c.gI;f=c;Df(f,e,G(18));Df(f,c.gI,b);D3(d,E9(c.gK,0,c.gI));H(d);}a:{g=c.g8;b=Ba(a,DG);e=(-1);if(!b.hs){h=0;while
(true){if(h>=b.gJ.length)break a;b.hs=(31*b.hs|0)+b.gJ.charCodeAt(h)|0;h=h+1|0;}}}b:{switch(b.hs){case -1360216880:if(b===G(20))h=1;else if(!(G(20) instanceof K))h=0;else{d=G(20);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=5;break b;case -982754077:if(b===G(14))h=1;else if(!(G(14) instanceof K))h=0;else{d=G(14);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=9;break b;case -895939855:if(b===G(21))h=1;else if(!(G(21) instanceof K))h=0;else{d=G(21);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=6;break b;case 3555:if(b===G(22))h=1;else if(!(G(22) instanceof K))h
=0;else{d=G(22);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=1;break b;case 96727:if(b===G(23))h=1;else if(!(G(23) instanceof K))h=0;else{d=G(23);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=0;break b;case 109265:if(b===G(24))h=1;else if(!(G(24) instanceof K))h=0;else{d=G(24);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=3;break b;case 3373737:if(b===G(25))h=1;else if(!(G(25) instanceof K))h=0;else{d=G(25);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=2;break b;case 3684185:if(b===G(26))h=1;else if(!(G(26) instanceof K))h=0;else{d=G(26);h=b.gJ!==d.gJ
?0:1;}if(!h)break b;e=4;break b;case 93832310:if(b===G(27))h=1;else if(!(G(27) instanceof K))h=0;else{d=G(27);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=8;break b;case 104080786:if(b===G(28))h=1;else if(!(G(28) instanceof K))h=0;else{d=G(28);h=b.gJ!==d.gJ?0:1;}if(!h)break b;e=7;break b;default:}}c:{switch(e){case 0:b=EG(BT([0.0,0.0,0.0,1.0]));break c;case 1:b=EG(BT([0.0,1.0,1.0,1.0]));break c;case 2:b=EG(BT([1.0,1.0,1.0,0.0]));break c;case 3:b=EG(BT([1.0,0.0,0.0,0.0]));break c;case 4:b=EG(BT([1.0,0.0,0.0,1.0]));break c;case 5:b
=FI(new MN,g);break c;case 6:b=FI(new Ji,g);break c;case 7:b=FI(new Kb,g);break c;case 8:b=FI(new Jn,g);break c;case 9:break;default:b=EG(BT([0.0,1.0,1.0,0.0]));break c;}b=Tr(Ba(a,EM));}return b;},M9=b=>{let c,d,e,f,g,h,i,j,k;B_();c=(EX.t()).data;d=c.length;e=0;while(true){if(e>=d){f=new BB;g=new P;g.gK=R(16);d=g.gI;h=g;i=G(29);h=h;J(h,d,i);J(h,g.gI,b===null?G(1):b);J(h,g.gI,G(30));i=new K;c=g.gK;j=c.data;e=g.gI;Bh();k=j.length;if(e>=0&&e<=(k-0|0)){i.gJ=T(c.data,0,e);L(f);f.gM=1;f.gN=1;f.g0=i;H(f);}b=new M;X(b);b.gM
=1;b.gN=1;W(b);H(b);}f=c[e];i=f.ig;if(i===b)k=1;else if(!(b instanceof K))k=0;else{g=b;k=i.gJ!==g.gJ?0:1;}if(k)break;e=e+1|0;}return f;};
function IP(){let a=this;I.call(a);a.nh=null;a.i3=null;a.jT=null;a.ko=null;a.ke=null;a.kM=0;a.kh=0;a.ii=0;a.h8=0;a.lp=0;a.ks=null;a.p_=0;a.kX=0;}
let Mo=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=new Bn;d.gP=V(I,10);a.i3=d;if(N===null){e=new Q;e.gO=null;N=e;}d=N;a.jT=d;if(d===null){e=new Q;e.gO=null;N=e;}d=N;a.ko=d;e=new F0;e.hu=V(I,9);a.ke=e;if(d===null){d=new Q;d.gO=null;N=d;}a.ks=N;a.kX=1000;a.nh=c;f=b.gJ.length?0:1;if(!f&&(S6(Bj(b))?1:0)){g=navigator.hardwareConcurrency||1;if(16<g)g=16;if(1>g)g=1;h=0;while(h<g){d=new LV;d.iI=a;c=new F0;c.hu=V(I,9);d.j7=c;if(N===null){e=new Q;e.gO=null;N=e;}d.ob=N;c=a.i3;Bb(c,c.gL+1|0);i=c.gP.data;j=c.gL;c.gL=j+1|0;i[j]=d;c.gQ
=c.gQ+1|0;c=new Hu;c.p2=d;e=new Ht;e.pE=d;k=Bj(b);c=Bv(!(c instanceof Bm)?c:c.g6,"hear");l=!(e instanceof Bm)?e:e.g6;c=Hh(NL(k,c,Bv(l,"fail")));if(c!==null){e=new Q;e.gO=c;}else{if(N===null){e=new Q;e.gO=null;N=e;}e=N;}d.ob=e;h=h+1|0;}return;}},V6=(a,b)=>{let c=new IP();Mo(c,a,b);return c;},Dz=a=>{let b,c,d,e,f,g,h,i;b=a.ii<=0?0:1;a.kM=a.kM+1|0;a.kh=0;a.ii=0;c=a.ke;d=c.hu.data;e=null;f=0;g=d.length;if(f>g){c=new BA;L(c);c.gM=1;c.gN=1;H(c);}while(f<g){h=f+1|0;d[f]=e;f=h;}c.hw=c.hv;if(N===null){e=new Q;e.gO=null;N
=e;}a.ks=N;c=a.i3;e=new BE;e.hf=c;e.hg=c.gQ;e.g2=c.h();e.he=(-1);e=e;while(true){if(!(e.hd>=e.g2?0:1)){if(b){c=a.ko.gO;if(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c.br();}return;}c=(BF(e)).j7;d=c.hu.data;i=null;f=0;g=d.length;if(f>g)break;while(f<g){h=f+1|0;d[f]=i;f=h;}c.hw=c.hv;}c=new BA;L(c);c.gM=1;c.gN=1;H(c);},FB=a=>{let b,c,d;b=Cv(a.i3);c=new BE;c.hf=b;c.hg=b.gQ;c.g2=b.h();c.he=(-1);c=c;while(c.hd>=c.g2?0:1){M1(BF(c));}d=0;b=a.i3;c=new BE;c.hf=b;c.hg=b.gQ;c.g2=b.h();c.he=(-1);c=c;while(c.hd>=c.g2?0:
1){d=d+(!(BF(c)).j1?0:1)|0;}if(!d&&!a.lp&&a.ii>0){a.lp=1;b=new If;b.pD=a;F7(Bv(!(b instanceof Bm)?b:b.g6,"run"));}},Kt=a=>{let b,c,d,e,f,g,h,i,j,k;a:{a.lp=0;if(!a.h8&&a.ii){b=0;c=a.i3;d=new BE;d.hf=c;d.hg=c.gQ;d.g2=c.h();d.he=(-1);d=d;while(d.hd>=d.g2?0:1){b=b+(!(BF(d)).j1?0:1)|0;}if(b<=0)break a;if(!(a.ks.gO!==null?0:1))break a;}return;}e=performance.now()+8.0;f=performance.now();b:{while(true){if(!(f<e))break b;b=a.ii;if(b<=0)break b;if(a.ks.gO!==null?0:1){c:{d:{if(b>0){c=a.ke;if(!(c.hw!=c.hv?0:1))break d;b
=a.kh;c=a.jT.gO;if(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}if(b<c.bu())break d;}b=0;break c;}b=1;}if(!b)break;b=0;c=a.i3;d=new BE;d.hf=c;d.hg=c.gQ;d.g2=c.h();d.he=(-1);d=d;while(d.hd>=d.g2?0:1){b=b+(!(BF(d)).j1?0:1)|0;}if(b>0)break;c=a.ke;if(c.hw!=c.hv?0:1){g=a.kh;a.kh=g+1|0;}else{c=Fv(c);if(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}g=c.gU;}a.p_=g;c=a.jT.gO;if(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=c.O(g);d=new Q;if(c===null){c=new Bd;L(c);c.gM=1;c.gN=1;c.g0=G(2);H(c);}d.gO=c;a.ks=d;}c=a.ks.gO;if
(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=c;b=c.P(a.kX);h=performance.now()-f;if(h>2.0){g=a.kX/2|0;if(1>g)g=1;}else g=h<0.5&&!b?2*a.kX|0:a.kX;a.kX=g;if(b){if(N===null){i=new Q;i.gO=null;N=i;}a.ks=N;b=a.p_;j=c.Q();k=c.R();a.ii=a.ii-1|0;c=a.ko.gO;if(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=c;c.bw(b,j,k);if(!a.ii)c.bx();}f=performance.now();}return;}if(a.ii>0&&!a.lp){a.lp=1;c=new G$;c.qA=a;F7(Bv(!(c instanceof Bm)?c:c.g6,"run"));}},Cb=O(0);
function KN(){I.call(this);this.om=null;}
let Ju=O(0);
function Kl(){I.call(this);this.ij=null;}
function Hr(){let a=this;I.call(a);a.pH=null;a.nH=0;a.oi=0;}
function KM(){I.call(this);this.p5=null;}
let PF=a=>{let b,c;b=a.p5;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}};
function H2(){let a=this;I.call(a);a.qP=null;a.kG=null;a.nm=null;a.nc=null;a.kW=null;a.lz=0;}
let Mp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=new Bn;d.gP=V(I,10);a.kG=d;d=new Bn;d.gP=V(I,10);a.nm=d;d=new Bn;d.gP=V(I,10);a.kW=d;a.nc=c;a.qP=b.querySelector("[role=tablist]");d=b.querySelectorAll("[role=tab]");e=0;a:{while(e<d.length){f=d.item(e);g=a.kG;c=Hh(f);g=g;Bb(g,g.gL+1|0);h=g.gP.data;i=g.gL;g.gL=i+1|0;h[i]=c;g.gQ=g.gQ+1|0;g=a.kW;BN();if(e>=(-128)&&e<=127){CF();c=Cy.data[e+128|0];}else{c=new C2;c.gU=e;}g=g;Bb(g,g.gL+1|0);h=g.gP.data;i=g.gL;g.gL=i+1|0;h[i]=c;g.gQ=g.gQ+1|0;j=a.nm;c=Bc(f.getAttribute("aria-controls"));k
=new P;k.gK=R(16);l=k.gI;g=k;Y(g,l,l+1|0);g.gK.data[l]=35;l=k.gI;c=c===null?G(1):c;J(g,l,c);c=new K;h=k.gK;m=h.data;i=k.gI;Bh();n=m.length;if(i<0)break a;if(i>(n-0|0))break a;c.gJ=T(h.data,0,i);g=Hh(b.querySelector(Bj(c)));c=j;Bb(c,c.gL+1|0);h=c.gP.data;i=c.gL;c.gL=i+1|0;h[i]=g;c.gQ=c.gQ+1|0;g=new Hj;g.pb=a;g.pa=e;j="addEventListener";c="click";k=!(g instanceof Bm)?g:g.g6;f[j](c,Bv(k,"handleEvent"));g=new Hl;g.oP=a;g.oQ=e;f.addEventListener("keydown",Bv(!(g instanceof Bm)?g:g.g6,"handleEvent"));e=e+1|0;}G5(a);return;}b
=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},V7=(a,b)=>{let c=new H2();Mp(c,a,b);return c;},Uj=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.kW;BN();if(b>=(-128)&&b<=127){CF();e=Cy.data[b+128|0];}else{e=new C2;e.gU=b;}d=d;f=d.gL;g=0;a:{while(true){b=BZ(g,f);if(b>=0){g=(-1);break a;}if(g<0)break;if(b>=0)break;h=d.gP.data[g];if(e===h)b=1;else if(e===null)b=h!==null?0:1;else{i=e;b=i===h?1:h instanceof C2&&h.gU==i.gU?1:0;}if(b)break a;g=g+1|0;}c=new M;L(c);c.gM=1;c.gN=1;H(c);}b:{f=a.kW.gL-1|0;d=Bc(c.key);j=(-1);if(!d.hs){k=0;while
(true){if(k>=d.gJ.length)break b;d.hs=(31*d.hs|0)+d.gJ.charCodeAt(k)|0;k=k+1|0;}}}c:{switch(d.hs){case 69819:if(d===G(31))b=1;else if(!(G(31) instanceof K))b=0;else{e=G(31);b=d.gJ!==e.gJ?0:1;}if(!b)break c;j=3;break c;case 2255103:if(d===G(32))b=1;else if(!(G(32) instanceof K))b=0;else{e=G(32);b=d.gJ!==e.gJ?0:1;}if(!b)break c;j=2;break c;case 251549619:if(d===G(33))b=1;else if(!(G(33) instanceof K))b=0;else{e=G(33);b=d.gJ!==e.gJ?0:1;}if(!b)break c;j=0;break c;case 977763216:if(d===G(34))b=1;else if(!(G(34) instanceof K))b
=0;else{e=G(34);b=d.gJ!==e.gJ?0:1;}if(!b)break c;j=1;break c;default:}}d:{switch(j){case 0:if(g==f){f=0;break d;}f=g+1|0;break d;case 1:if(!g)break d;f=g-1|0;break d;case 2:f=0;break d;case 3:break;default:f=g;break d;}}e:{if(f!=g){c.preventDefault();c=a.kW;if(f>=0&&f<c.gL){a.lz=c.gP.data[f].gU;G5(a);c=a.nc.no;if(!c.hD){d=new CN;d.iv=c;c.hD=requestAnimationFrame(Bv(!(d instanceof Bm)?d:d.g6,"onAnimationFrame"));}c=a.kG;b=a.lz;c=c;if(b>=0&&b<c.gL){c=c.gP.data[b];(c===null?null:!(c instanceof Bm)?c:c.g6).focus();break e;}c
=new M;L(c);c.gM=1;c.gN=1;H(c);}c=new M;L(c);c.gM=1;c.gN=1;H(c);}}},G5=a=>{let b,c,d,e,f,g,h;b=0;a:{b:{c:{d:{while(true){c=a.kG;d=BZ(b,c.gL);if(d>=0)break;e=b!=a.lz?0:1;if(b<0)break a;if(d>=0)break a;c=c.gP.data[b];f=c===null?null:!(c instanceof Bm)?c:c.g6;c=a.kW;BN();if(b>=(-128)&&b<=127){CF();g=Cy.data[b+128|0];}else{g=new C2;g.gU=b;}c=c;h=new BE;h.hf=c;h.hg=c.gQ;h.g2=c.h();h.he=(-1);h=h;e:{while(true){if(!(h.hd>=h.g2?0:1)){d=0;break e;}c=BF(h);if(c===g?1:c!==null?c.S(g):g!==null?0:1)break;}d=1;}c=!!(d?0:
1);f.hidden=c;c=a.kG;if(b<0)break b;if(b>=c.gL)break b;c=c.gP.data[b];g=c===null?null:!(c instanceof Bm)?c:c.g6;h=!e?G(35):G(36);g.setAttribute("aria-selected",Bj(h));c=a.kG;if(b<0)break c;if(b>=c.gL)break c;c=c.gP.data[b];g=c===null?null:!(c instanceof Bm)?c:c.g6;h=!e?G(37):G(3);g.setAttribute("tabindex",Bj(h));c=a.nm;if(b<0)break d;if(b>=c.gL)break d;c=c.gP.data[b];c=c===null?null:!(c instanceof Bm)?c:c.g6;h=!!(e?0:1);c.hidden=h;b=b+1|0;}return;}c=new M;L(c);c.gM=1;c.gN=1;H(c);}c=new M;L(c);c.gM=1;c.gN=1;H(c);}c
=new M;L(c);c.gM=1;c.gN=1;H(c);}c=new M;L(c);c.gM=1;c.gN=1;H(c);};
function KL(){I.call(this);this.no=null;}
function FJ(){let a=this;I.call(a);a.ns=null;a.lj=null;}
let Ig=null,FL=()=>{FL=BI(FJ);R0();},L0=(a,b,c)=>{let d,e,f,g,h,i,j,k;FL();d=new Bn;d.gP=V(I,10);a.ns=d;d=new Bn;d.gP=V(I,10);e=0;while(true){Bl();if(e>=(Ck.t()).data.length)break;if(N===null){f=new Q;f.gO=null;N=f;}f=N;g=d;Bb(g,g.gL+1|0);h=g.gP.data;i=g.gL;g.gL=i+1|0;h[i]=f;g.gQ=g.gQ+1|0;e=e+1|0;}g=new Cl;if(N===null){j=new Q;j.gO=null;N=j;}g.gW=N;g.hk=d;a.lj=g;d=new Hg;b.addEventListener("submit",Bv(!(d instanceof Bm)?d:d.g6,"handleEvent"));i=0;while(i<Ig.data.length){d=i>=6?G(38):G(39);j=b.querySelector(Bj(d));d
=a.ns;g=Ol(a,j,Ig.data[i],c);d=d;Bb(d,d.gL+1|0);h=d.gP.data;k=d.gL;d.gL=k+1|0;h[k]=g;d.gQ=d.gQ+1|0;i=i+1|0;}},Wf=(a,b)=>{let c=new FJ();L0(c,a,b);return c;},Pa=b=>{let c,d,e,f,g,h,i,j;FL();c=b.hj;d=R(c.gJ.length);e=d.data;f=0;a:{while(true){if(f>=c.gJ.length){g=new K;g.gJ="";g.gJ=Jf(d.data);if(0>=g.gJ.length){b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b:{h=((g.gJ.charCodeAt(0)-97|0)+65|0)&65535;Bl();if(b===Dd)c=G(40);else{g=Bq(g,1,g.gJ.length);b=new P;b.gK=R(16);i=b.gI;c=b;Y(c,i,i+1|0);c.gK.data[i]=h;h=b.gI;g=g===null
?G(1):g;J(c,h,g);c=new K;d=b.gK;e=d.data;i=b.gI;f=e.length;if(i<0)break b;if(i>(f-0|0))break b;c.gJ=T(d.data,0,i);}return c;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}if(f<0)break a;if(f>=c.gJ.length)break a;if(c.gJ.charCodeAt(f)==45)j=32;else{if(f<0)break;if(f>=c.gJ.length)break;j=c.gJ.charCodeAt(f);}e[f]=j;f=f+1|0;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},R0=()=>{let b,c;b=V(BV,10);c=b.data;Bl();c[0]=DG;c[1]=Dd;c[2]=DW;c[3]=CR;c[4]=C_;c[5]=BW;c[6]=CI;c[7]=Fm;c[8]=CE;c[9]=CC;Ig=b;},Mg
=O(0);
function KK(){I.call(this);this.oV=null;}
let Gk=O(0);
function Hp(){let a=this;I.call(a);a.qt=null;a.ki=null;a.km=null;a.kj=null;a.nT=null;a.qo=null;a.qD=null;a.p6=null;a.m9=null;a.jY=null;a.ly=null;a.m1=null;a.m_=null;a.kK=null;a.pp=null;a.lf=null;a.iu=null;a.h3=null;a.jz=null;a.k0=null;a.qe=0.0;a.la=0;}
let I0=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=new Bn;f.gP=V(I,10);g=0;while(true){Bl();if(g>=(Ck.t()).data.length)break;if(N===null){h=new Q;h.gO=null;N=h;}h=N;i=f;Bb(i,i.gL+1|0);j=i.gP.data;k=i.gL;i.gL=k+1|0;j[k]=h;i.gQ=i.gQ+1|0;g=g+1|0;}l=new Cl;if(N===null){i=new Q;i.gO=null;N=i;}l.gW=N;l.hk=f;a.lf=l;h=new Dv;Dx();h.hp=l;h.h_=0.0;h.h7=10000;a.iu=h;h=new DS;j=Bo(0);m=j.data;h.hl=j;h.h$=Z(0);n=0;k=m.length;if(n>k){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(n<k){o=n+1|0;m[n]=(-2);n=o;}a.h3=h;i=new EK;i.hU=h;i.i9
=Bo(2);h=new Es;h.kt=Bo(2048);j=Bo(2048);m=j.data;h.kv=j;h.kn=Z(2048);h.kR=1.0;n=0;k=m.length;if(n>k){b=new BA;X(b);b.gM=1;b.gN=1;W(b);H(b);}while(n<k){o=n+1|0;m[n]=2147483647;n=o;}i.jj=h;a.jz=i;if(CO===null){h=new Eh;h.jc=0;CO=h;}a.k0=CO;a.la=(-1);a.qt=c;a.ki=e;a.km=b.querySelector(".runs");a.kj=b.querySelector(".first");a.nT=b.querySelector(".complaint");a.qo=b.querySelector(".share");a.qD=b.querySelector(".tally");a.p6=b.querySelector(".about");h=new Fs;l=b.querySelector(".run-bar");f=new Jw;f.o9=a;Gz(h,
l,c,G(41),f,e);a.jY=h;h=b.querySelector(".cells");a.m9=h.querySelector(".picture");c=new Lw;F8(c,h,e);a.ly=c;c=new Nj;F8(c,b.querySelector(".histogram"),e);a.m1=c;c=new MQ;h=b.querySelector(".gatherings");e=new Jx;e.qx=a;i=new Bn;i.gP=V(I,10);c.kQ=i;c.pN=h.querySelector("ul");c.mQ=h.querySelector(".summary");c.qa=e;a.m_=c;a.kK=Mc(b.querySelector(".chosen"),d);c=new Nk;d=b.querySelector(".save-results");b=a.jY;c.pr=d;c.pi=b;b=new MX;b.pq=c;h=new CX;h.iX=b;b="addEventListener";e="click";i=!(h instanceof Bm)?h
:h.g6;d[b](e,Bv(i,"handleEvent"));a.pp=c;b=a.m9;d=new GN;d.p1=a;e="addEventListener";c="keydown";h=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(h,"handleEvent"));b=a.m9;d=new GO;d.py=a;e="addEventListener";c="pointerup";h=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(h,"handleEvent"));b=a.km;d=new GQ;d.oU=a;e="addEventListener";c="change";h=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(h,"handleEvent"));b=a.kj;d=new GR;d.qh=a;b.addEventListener("change",Bv(!(d instanceof Bm)?d:d.g6,"handleEvent"));b=a.ly;b.iY=b.iM.clientWidth;b.i4=b.iM.clientHeight;b
=a.m1;b.iY=b.iM.clientWidth;b.i4=b.iM.clientHeight;Hk(a);},Wb=(a,b,c,d)=>{let e=new Hp();I0(e,a,b,c,d);return e;},F9=a=>{let b,c,d,e,f,g,h,i,j;b=JL(a);c=a.nT;d=G(2);e=b.gO;if(e!==null)d=e;d=d;e=Bc(c.textContent);if(d===e)f=1;else if(!(e instanceof K))f=0;else{e=e;f=d.gJ!==e.gJ?0:1;}if(!f)c.textContent=Bj(d);if(b.gO!==null?0:1){d=a.iu;e=new Dv;g=a.lf;h=Br(Bc(a.kj.value));i=0.0;if(h!==Bp)i=h.g8;h=Br(Bc(a.km.value));j=100.0;if(h!==Bp)j=h.g8;f=j|0;Dx();e.hp=g;e.h_=i;e.h7=f;if(!NG(d,e)){d=a.jY;if(d.hV)Dz(d.ie);d
=new Dv;c=a.lf;g=Br(Bc(a.kj.value));i=0.0;if(g!==Bp)i=g.g8;g=Br(Bc(a.km.value));j=100.0;if(g!==Bp)j=g.g8;f=j|0;d.hp=c;d.h_=i;d.h7=f;a.iu=d;Hk(a);}}if(b.gO!==null?0:1){d=a.iu;if(!(Ec(d.hp) instanceof EF)&&!IF(d.hp)?1:0){d=a.nT;c=Bc(d.textContent);if(G(42)===c)f=1;else if(!(c instanceof K))f=0;else{c=c;f=G(42).gJ!==c.gJ?0:1;}if(!f)d.textContent="With this start every seed begins with the same weights, so every run is the same one: choose start=random.";}}},JL=a=>{let b,c,d,e,f;b=M3(Bc(a.km.value));if(b.gO===null
?0:1)return b;b=Bc(a.kj.value);Br(Bc(a.kj.value));c=Br(Bc(a.km.value));d=100.0;if(c!==Bp)d=c.g8;e=d|0;Dx();f=S1(b,e);if(!(f.gO===null?0:1)){b=a.lf;Br(Bc(a.kj.value));c=Br(Bc(a.km.value));d=100.0;if(c!==Bp)d=c.g8;f=HR(b,d|0);}return f;},Hk=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=new DS;c=a.iu;d=c.h7;e=Bo(d);f=e.data;b.hl=e;b.h$=Z(d);g=0;h=f.length;if(g>h){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(g<h){i=g+1|0;f[g]=(-2);g=i;}a.h3=b;j=new EK;d=Ew(c);k=a.iu.hp;if(k.gW.gO!==null?0:1){c=B1(k);l=new Q;if(c===null){b=new Bd;Cf(b,
G(2));H(b);}l.gO=c;k.gW=l;}c=k.gW.gO;if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}g=c.hh.gT;Bl();c=Ba(k,CR);if(c===G(43))h=1;else if(!(G(43) instanceof K))h=0;else{l=G(43);h=c.gJ!==l.gJ?0:1;}m=!h?0.25*g:DC(2.0)*g;j.hU=b;j.i9=Bo(d+1|0);b=new Es;b.kt=Bo(2048);e=Bo(2048);f=e.data;b.kv=e;b.kn=Z(2048);b.kR=m;g=0;h=f.length;if(g>h){b=new BA;X(b);b.gM=1;b.gN=1;W(b);H(b);}while(g<h){i=g+1|0;f[g]=2147483647;g=i;}j.jj=b;a.jz=j;if(CO===null){b=new Eh;b.jc=0;CO=b;}a.k0=CO;b=a.kK;if(N===null){j=new Q;j.gO=null;N=j;}b.iJ
=N;c=b.k8;l=Bc(c.textContent);if(G(2)===l)d=1;else if(!(l instanceof K))d=0;else{l=l;d=G(2).gJ!==l.gJ?0:1;}if(!d)c.textContent="";c=b.kp;c.iL=c.iL+1|0;if(N===null){l=new Q;l.gO=null;N=l;}c.jP=N;c.jQ.style.setProperty("visibility","hidden");c=b.ji;j=!!1;c.hidden=j;b=b.kI;c=!!1;b.hidden=c;b=a.m_;b.nP=0;c=b.kQ;j=new BE;j.hf=c;j.hg=c.gQ;j.g2=c.h();j.he=(-1);j=j;while(j.hd>=j.g2?0:1){c=BF(j);c.j9.hidden=!!1;c.kx=(-1);}b=b.mQ;j=Bc(b.textContent);if(G(2)===j)d=1;else if(!(j instanceof K))d=0;else{j=j;d=G(2).gJ!==j.gJ
?0:1;}if(!d)b.textContent="";b=a.p6;j=Ha(a.iu.hp);c=Bc(b.textContent);if(j===c)d=1;else if(!(c instanceof K))d=0;else{c=c;d=j.gJ!==c.gJ?0:1;}if(!d)b.textContent=Bj(j);a.la=(-1);Ev(a.ki);},P0=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=a.iu;f=1024;a:{while(true){if(f<=1)break a;g=e.hp;h=BU(g);i=0;j=1;while(true){k=h.g5.gX.data;if(j>(k.length-1|0))break;i=i+S(k[j].gU,k[j-1|0].gU+1|0)|0;j=j+1|0;}l=i;if(g.gW.gO!==null?0:1){h=B1(g);m=new Q;if(h===null)break;m.gO=h;g.gW=m;}h=g.gW.gO;if(h===null){h=new Bg;B$(h);H(h);}l
=l*h.hh.gT;Bl();h=Ba(g,BW);n=Br(h);m=new BD;m.g4=h;if(n===Bp)H(FT(m));if(!(l*(n.g8|0)*f>4000000.0))break a;f=f/2|0;}H(F4(G(2)));}k=c.data;o=d.data;j=S(b,f);h=a.h3;p=h.hl;i=k.length;Bx(c,0,p,j,i);Bx(d,0,h.h$,j,o.length);h.hC=h.hC+i|0;HJ(a.jz,j,i);Ev(a.ki);},Vt=a=>{EH(a.jY,D4(a.jz));Ev(a.ki);},NT=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jY;c=D4(a.jz);d=new P;d.gK=R(16);e=d.gI;f=d;g=G(44);f=f;J(f,e,g);J(f,d.gI,c===null?G(1):c);c=new K;h=d.gK;i=h.data;j=d.gI;Bh();k=i.length;if(j>=0&&j<=(k-0|0)){c.gJ=T(h.data,0,j);EH(b,c);Ev(a.ki);return;}b
=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},QI=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.jY;d=a.h3;Iq(c,d.hC,d.hl.data.length);e=performance.now();c=a.jY;f=c.hV&&!c.ie.h8?1:0;c=a.h3;g=c.hl.data.length<=200000?150.0:450.0;if(f&&a.la>=0&&e-a.qe<g)return;a.qe=e;a.la=c.hC;d=new Iw;h=Ew(a.iu);i=a.iu.hp;if(i.gW.gO!==null?0:1){j=B1(i);k=new Q;if(j===null){b=new Bd;Cf(b,G(2));H(b);}k.gO=j;i.gW=k;}j=i.gW.gO;if(j===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}l=j.hh.gT;Bl();j=Ba(i,CR);if(j===G(43))m=1;else if(!(G(43) instanceof K))m
=0;else{k=G(43);m=j.gJ!==k.gJ?0:1;}g=!m?0.25*l:DC(2.0)*l;d.kP=c;d.nx=h;d.od=g;c=new KF;j=a.jz;k=a.k0;n=b.ku;c.pY=d;c.mq=j;c.oF=k;c.mR=n;Gw(a.ly,c,f?0:1);Gw(a.m1,c,f?0:1);T8(a.m_,a.iu,a.jz,b.ku);c=a.kK;d=b.ku;b=c.kp;if(!(Ij(d,b.js)&&!Di)){b.js=d;FF(b);}b=a.jz;l=b.hU.hC;if(l<=0){h=0;m=1;}else{h=b.it;m=l;}b=a.qo;if(!l)c=G(45);else{j=Ca(h/m*100.0,1);d=new P;d.gK=R(16);h=d.gI;c=d;j=j===null?G(1):j;k=c;J(k,h,j);J(k,d.gI,G(46));c=new K;o=d.gK;p=o.data;m=d.gI;Bh();l=p.length;if(m>=0&&m<=(l-0|0))c.gJ=T(o.data,0,m);else
{b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}}d=Bc(b.textContent);if(c===d)h=1;else if(!(d instanceof K))h=0;else{d=d;h=c.gJ!==d.gJ?0:1;}if(!h)b.textContent=Bj(c);b=a.qD;c=D4(a.jz);d=Bc(b.textContent);if(c===d)h=1;else if(!(d instanceof K))h=0;else{d=d;h=c.gJ!==d.gJ?0:1;}if(!h)b.textContent=Bj(c);RC(a.pp,a.iu,a.h3);},VO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.ly;d=a.h3.hl.data.length;e=c.iY;f=c.i4;g=1.0/(!Di?devicePixelRatio:Bs(3.0,devicePixelRatio));h=Bs(1.0,f-30.0);c=new BY;e=Bs(1.0,e);c.g_=0.0;c.hb=0.0;c.g$
=e;c.ha=h;i=(Hf(c,d,g)).jM;d=a.h3.hl.data.length-1|0;c=a.k0;j=(-1);if(c!==CO)j=c.jc;a:{k=Bc(b.key);l=(-1);if(!k.hs){m=0;while(true){if(m>=k.gJ.length)break a;k.hs=(31*k.hs|0)+k.gJ.charCodeAt(m)|0;m=m+1|0;}}}b:{switch(k.hs){case -1911885398:if(k===G(47))m=1;else if(!(G(47) instanceof K))m=0;else{c=G(47);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=6;break b;case 69819:if(k===G(31))m=1;else if(!(G(31) instanceof K))m=0;else{c=G(31);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=8;break b;case 2255103:if(k===G(32))m=1;else if(!(G(32) instanceof K))m
=0;else{c=G(32);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=7;break b;case 67114680:if(k===G(48))m=1;else if(!(G(48) instanceof K))m=0;else{c=G(48);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=0;break b;case 251549619:if(k===G(33))m=1;else if(!(G(33) instanceof K))m=0;else{c=G(33);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=1;break b;case 923631601:if(k===G(49))m=1;else if(!(G(49) instanceof K))m=0;else{c=G(49);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=5;break b;case 930625636:if(k===G(50))m=1;else if(!(G(50) instanceof K))m=0;else{c=G(50);m
=k.gJ!==c.gJ?0:1;}if(!m)break b;l=4;break b;case 977535019:if(k===G(51))m=1;else if(!(G(51) instanceof K))m=0;else{c=G(51);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=3;break b;case 977763216:if(k===G(34))m=1;else if(!(G(34) instanceof K))m=0;else{c=G(34);m=k.gJ!==c.gJ?0:1;}if(!m)break b;l=2;break b;default:}}c:{switch(l){case 0:b.preventDefault();b=a.kK;if(b.iJ.gO===null?0:1){c=b.i1.ij.iZ;Bl();c=Ba(c,Em);n=new Bn;B2(n);n.gP=V(I,10);if(!((B3(c)).gJ.length?0:1)){d=0;j=BJ(c,44,0);while(j>=0){k=Bq(c,d,j);o=n;Bb(o,o.gL+
1|0);p=o.gP.data;m=o.gL;o.gL=m+1|0;p[m]=k;o.gQ=o.gQ+1|0;d=j+1|0;j=BJ(c,44,d);}k=Bq(c,d,c.gJ.length);c=n;Bb(c,c.gL+1|0);p=c.gP.data;d=c.gL;c.gL=d+1|0;p[d]=k;c.gQ=c.gQ+1|0;}DY();k=new Ek;B2(k);k.kg=G(52);if(!(Dh(n,k)?0:1))b.ji.click();else{c=b.i1;b=b.iJ.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=D6(EI(b));c=c;c.ij.iU.begin(Bj(b));b=c.ij;c=Bc(b.iU.settings());k=new Q;if(c===null){b=new Bd;Cf(b,G(2));H(b);}k.gO=c;b.jK=k;}}break c;case 1:l=j+1|0;b.preventDefault();if(l>=0&&l<a.h3.hl.data.length)Dj(a,l);break c;case 2:l
=j-1|0;b.preventDefault();if(l>=0&&l<a.h3.hl.data.length)Dj(a,l);break c;case 3:l=j+i|0;b.preventDefault();if(l>=0&&l<a.h3.hl.data.length)Dj(a,l);break c;case 4:l=j-i|0;b.preventDefault();if(l>=0&&l<a.h3.hl.data.length)Dj(a,l);break c;case 5:l=j+(10*i|0)|0;if(d<l)l=d;b.preventDefault();if(l>=0&&l<a.h3.hl.data.length)Dj(a,l);break c;case 6:d=j-(10*i|0)|0;if(0>d)d=0;b.preventDefault();if(d>=0&&d<a.h3.hl.data.length)Dj(a,d);break c;case 7:break;case 8:b.preventDefault();if(d>=0&&d<a.h3.hl.data.length)Dj(a,d);break c;default:break c;}b.preventDefault();if
(0<a.h3.hl.data.length)Dj(a,0);}},Vl=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;c=a.ly;d=a.h3.hl.data.length;e=c.iY;f=c.i4;g=1.0/(!Di?devicePixelRatio:Bs(3.0,devicePixelRatio));h=Bs(1.0,f-30.0);c=new BY;e=Bs(1.0,e);c.g_=0.0;c.hb=0.0;c.g$=e;c.ha=h;c=Vv(Hf(c,d,g),b.offsetX,b.offsetY);i=c!==CO?0:1;if(!i&&!b.button){i=UZ(a.k0,c);if(c===CO){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}a:{Dj(a,c.jc);if(!i){c=Bc(b.pointerType);if(c===G(53))i=1;else if(!(G(53) instanceof K))i=0;else{b=G(53);i=c.gJ!==b.gJ?0:1;}if(i)break a;}b=a.kK;if
(b.iJ.gO===null?0:1){c=b.i1.ij.iZ;Bl();c=Ba(c,Em);j=new Bn;B2(j);j.gP=V(I,10);if(!((B3(c)).gJ.length?0:1)){d=0;k=BJ(c,44,0);while(k>=0){l=Bq(c,d,k);m=j;Bb(m,m.gL+1|0);n=m.gP.data;o=m.gL;m.gL=o+1|0;n[o]=l;m.gQ=m.gQ+1|0;d=k+1|0;k=BJ(c,44,d);}l=Bq(c,d,c.gJ.length);c=j;Bb(c,c.gL+1|0);n=c.gP.data;d=c.gL;c.gL=d+1|0;n[d]=l;c.gQ=c.gQ+1|0;}DY();l=new Ek;B2(l);l.kg=G(52);if(!(Dh(j,l)?0:1))b.ji.click();else{c=b.i1;b=b.iJ.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=D6(EI(b));c=c;c.ij.iU.begin(Bj(b));b=c.ij;c=Bc(b.iU.settings());l
=new Q;if(c===null){b=new Bd;Cf(b,G(2));H(b);}l.gO=c;b.jK=l;}}}return;}},Dj=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;c=new Eh;c.jc=b;a.k0=c;c=a.kK;d=a.iu;e=Ci(d.h_+b);if(Cn(e,G(10)))e=Bq(e,0,e.gJ.length-2|0);f=(Nd(a.h3,b)).b6();g=new P;g.gK=R(16);h=g.gI;i=g;j=G(54);k=i;J(k,h,j);J(k,g.gI,e===null?G(1):e);h=g.gI;Y(i,h,h+1|0);i.gK.data[h]=32;J(k,g.gI,f===null?G(1):f);h=g.gI;Y(i,h,h+1|0);i.gK.data[h]=46;j=new K;l=g.gK;m=l.data;n=g.gI;o=m.length;if(n>=0&&n<=(o-0|0)){j.gJ=T(l.data,0,n);Kk(c,d,b,j);a.la=(-1);Ev(a.ki);return;}c
=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);};
function KJ(){I.call(this);this.ol=null;}
let Ev=a=>{let b,c;b=a.ol;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}};
function HE(){let a=this;I.call(a);a.lQ=null;a.ky=null;a.kU=null;a.pM=null;a.qc=null;a.ne=null;a.ps=null;a.kF=null;a.jo=null;a.nG=null;a.lP=null;a.kw=null;a.lF=0;a.j8=null;a.i7=null;a.mA=null;a.pf=0.0;}
let Kn=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=new Bn;e.gP=V(I,10);f=0;while(true){Bl();if(f>=(Ck.t()).data.length)break;if(N===null){g=new Q;g.gO=null;N=g;}g=N;h=e;Bb(h,h.gL+1|0);i=h.gP.data;j=h.gL;h.gL=j+1|0;i[j]=g;h.gQ=h.gQ+1|0;f=f+1|0;}h=new Cl;if(N===null){k=new Q;k.gO=null;N=k;}h.gW=N;h.hk=e;a.lP=h;a.kw=(HN()).gX.data[0];e=new Bn;e.gP=V(I,10);a.j8=e;e=new Bn;e.gP=V(I,10);a.i7=e;e=new DS;l=Bo(0);i=l.data;e.hl=l;e.h$=Z(0);m=0;j=i.length;if(m>j){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(m<j){n=m+1|0;i[m]
=(-2);m=n;}a.mA=e;a.lQ=c;a.ky=d;a.kU=b.querySelector(".runs");a.pM=b.querySelector(".complaint");a.qc=b.querySelector(".about");a.ne=b.querySelector(".answer");a.kF=b.querySelector("tbody");k=b.querySelector(".bars");a.ps=k.querySelector(".picture");h=new Fs;o=b.querySelector(".run-bar");g=new Lv;g.qF=a;Gz(h,o,c,G(55),g,d);a.jo=h;c=new Li;F8(c,k,d);a.nG=c;e=b.querySelector(".comparisons");c=HN();d=new BE;d.hf=c;d.hg=c.gQ;d.g2=c.h();d.he=(-1);d=d;while(d.hd>=d.g2?0:1){h=BF(d);p=h.jh;o=e.ownerDocument.createElement("button");e.appendChild(o);o.textContent
=Bj(p);o.setAttribute("type","button");c=new Lt;c.oq=a;c.or=h;g=new CX;g.iX=c;o.addEventListener("click",Bv(!(g instanceof Bm)?g:g.g6,"handleEvent"));}c=b.querySelector(".third-unit");b=new Lu;b.pd=a;e=new CX;e.iX=b;b="addEventListener";d="click";h=!(e instanceof Bm)?e:e.g6;c[b](d,Bv(h,"handleEvent"));b=a.nG;b.iY=b.iM.clientWidth;b.i4=b.iM.clientHeight;b=(HN()).gX.data[0];c=a.lP;e=Br(Bc(a.kU.value));q=100.0;if(e!==Bp)q=e.g8;Fg(a,b,c,q|0);},Wr=(a,b,c)=>{let d=new HE();Kn(d,a,b,c);return d;},LJ=(a,b)=>{let c,
d,e,f,g,h,i,j,k,l,m,n,o;c=M3(Bc(a.kU.value));d=c.gO!==null?0:1;a:{if(d){if(N===null){c=new Q;c.gO=null;N=c;}c=N;e=a.lP;f=Br(Bc(a.kU.value));g=100.0;if(f!==Bp)g=f.g8;h=g|0;i=new Bn;i.gP=V(I,10);f=b.iV;j=new BE;j.hf=f;j.hg=f.gQ;j.g2=f.h();j.he=(-1);k=j;while(true){if(!(k.hd>=k.g2?0:1)){j=i;f=new BE;f.hf=j;f.hg=j.gQ;f.g2=j.h();f.he=(-1);f=f;while(f.hd>=f.g2?0:1){j=BF(f);j=HR(j.hp,j.h7);if(c.gO===null?0:1)j=c;c=j;}break a;}f=BF(k);l=b.jf;j=l.hm.b9(f);f=new C4;f.hS=e;f.hT=l;l=j.gO;if(l!==null){j=f;f=l;l=j.hS;j=j.hT;m
=Cv(l.hk);d=HZ(j);j=EJ(f);GU(m,d,j);f=GJ(m);j=new Q;j.gO=f;}j=j.gO;if(j===null)break;j=j;f=new Dv;Dx();f.hp=j;f.h_=0.0;f.h7=h;j=i;Bb(j,j.gL+1|0);n=j.gP.data;o=j.gL;j.gL=o+1|0;n[o]=f;j.gQ=j.gQ+1|0;}b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}}l=a.pM;j=G(2);f=c.gO;if(f!==null)j=f;m=j;j=Bc(l.textContent);if(m===j)d=1;else if(!(j instanceof K))d=0;else{j=j;d=m.gJ!==j.gJ?0:1;}if(!d)l.textContent=Bj(m);if(c.gO!==null?0:1){a.lF=0;j=a.lP;f=Br(Bc(a.kU.value));g=100.0;if(f!==Bp)g=f.g8;d=g|0;Dz(a.lQ);Fg(a,b,j,d);b=a.jo;b.hV=1;b.ja
=0.0;b.ju=performance.now();Dw(b);b=b.jO;c=Bc(b.textContent);if(G(56)===c)d=1;else if(!(c instanceof K))d=0;else{c=c;d=G(56).gJ!==c.gJ?0:1;}if(!d)b.textContent="Training.";Gq(a);}},Fg=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.kw=b;e=new Bn;e.gP=V(I,10);f=b.iV;g=new BE;g.hf=f;g.hg=f.gQ;g.g2=f.h();g.he=(-1);h=g;while(true){if(!(h.hd>=h.g2?0:1)){a.j8=e;f=a.i7;i=f.gP;j=0;k=f.gL;e=null;if(j>k){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(j<k){l=i.data;m=j+1|0;l[j]=e;j=m;}f.gL=0;f.gQ=f.gQ+1|0;e=new DS;l=Bo(0);i=l.data;e.hl
=l;e.h$=Z(0);m=0;n=i.length;if(m>n){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(m<n){j=m+1|0;i[m]=(-2);m=j;}a.mA=e;e=a.ne;g=Bc(e.textContent);if(G(2)===g)j=1;else if(!(g instanceof K))j=0;else{g=g;j=G(2).gJ!==g.gJ?0:1;}if(!j)e.textContent="";e=a.qc;g=b.jh;b=new P;BN();f=new BH;f.gK=R(20);BS(b,(Bi(f,f.gI,d,10)).d());d=b.gI-3|0;while(d>0){Y(b,d,d+1|0);b.gK.data[d]=44;d=d+(-3)|0;}o=new K;i=b.gK;l=i.data;j=b.gI;Bh();k=l.length;if(j>=0&&j<=(k-0|0)){o.gJ=T(i.data,0,j);b=Ha(c);c=new P;c.gK=R(16);d=c.gI;f=c;g=g===null?
G(1):g;h=f;J(h,d,g);J(h,c.gI,G(57));J(h,c.gI,o);J(h,c.gI,G(58));J(h,c.gI,b===null?G(1):b);f=new K;i=c.gK;l=i.data;j=c.gI;k=l.length;if(j>=0&&j<=(k-0|0)){f.gJ=T(i.data,0,j);b=Bc(e.textContent);if(f===b)d=1;else if(!(b instanceof K))d=0;else{b=b;d=f.gJ!==b.gJ?0:1;}if(!d)e.textContent=Bj(f);f=a.ps.style;d=a.j8.gL*30.0+6.0+26.0|0;c=new P;c.gK=R(16);Bi(c,c.gI,d,10);d=c.gI;g=c;h=G(59);J(g,d,h);e=new K;i=c.gK;l=i.data;j=c.gI;k=l.length;if(j>=0&&j<=(k-0|0)){e.gJ=T(i.data,0,j);f.setProperty("height",Bj(e));Eo(a.ky);return;}b
=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}f=BF(h);g=b.jf;f=g.hm.b9(f);o=new C4;o.hS=c;o.hT=g;g=f.gO;if(g!==null){f=o;g=g;o=f.hS;f=f.hT;p=Cv(o.hk);j=f.gS;o=FC(Su(g));f=p;Oj(f,j);f.gP.data[j]=o;g=new Cl;B2(g);g.gW=H3();g.hk=p;f=new Q;f.gO=g;}f=f.gO;if(f===null)break;f=f;g=new Dv;Dx();g.hp=f;g.h_=0.0;g.h7=d;f=e;Bb(f,f.gL+1|0);i=f.gP.data;k=f.gL;f.gL=k+1|0;i[k]=g;f.gQ=f.gQ+1|0;}b=new Bg;L(b);b.gM=1;b.gN=1;H(b);},Gq=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.j8;c
=a.i7;d=c.gL;b=b;if(d>=0&&d<b.gL){b=b.gP.data[d];e=new DS;f=b.h7;g=Bo(f);h=g.data;e.hl=g;e.h$=Z(f);d=0;i=h.length;if(d>i){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(d<i){j=d+1|0;h[d]=(-2);d=j;}a.mA=e;k=new EK;i=Ew(b);l=b.hp;if(l.gW.gO!==null?0:1){m=B1(l);n=new Q;if(m===null){b=new Bd;Cf(b,G(2));H(b);}n.gO=m;l.gW=n;}m=l.gW.gO;if(m===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}d=m.hh.gT;Bl();m=Ba(l,CR);if(m===G(43))f=1;else if(!(G(43) instanceof K))f=0;else{n=G(43);f=m.gJ!==n.gJ?0:1;}o=!f?0.25*d:DC(2.0)*d;k.hU=e;k.i9
=Bo(i+1|0);e=new Es;e.kt=Bo(2048);g=Bo(2048);h=g.data;e.kv=g;e.kn=Z(2048);e.kR=o;d=0;i=h.length;if(d>i){b=new BA;X(b);b.gM=1;b.gN=1;W(b);H(b);}while(d<i){j=d+1|0;h[d]=2147483647;d=j;}k.jj=e;Bb(c,c.gL+1|0);g=c.gP.data;d=c.gL;c.gL=d+1|0;g[d]=k;c.gQ=c.gQ+1|0;e=a.lQ;Dz(e);k=new Q;k.gO=b;e.jT=k;k=new Q;k.gO=a;e.ko=k;e.ii=L5(b);e.h8=0;FB(e);Eo(a.ky);return;}b=new M;L(b);b.gM=1;b.gN=1;H(b);},So=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e=a.j8;f=a.i7.gL-1|0;e=e;if(f>=0&&f<e.gL){g=e.gP.data[f];h=1024;a:{while(true)
{if(h<=1)break a;i=g.hp;j=BU(i);k=0;l=1;while(true){m=j.g5.gX.data;if(l>(m.length-1|0))break;k=k+S(m[l].gU,m[l-1|0].gU+1|0)|0;l=l+1|0;}n=k;if(i.gW.gO!==null?0:1){e=B1(i);j=new Q;if(e===null)break;j.gO=e;i.gW=j;}e=i.gW.gO;if(e===null){e=new Bg;B$(e);H(e);}o=n*e.hh.gT;Bl();e=Ba(i,BW);p=Br(e);j=new BD;j.g4=e;if(p===Bp)H(FT(j));if(!(o*(p.g8|0)*h>4000000.0))break a;h=h/2|0;}H(F4(G(2)));}q=d.data;m=c.data;r=S(b,h);e=a.mA;s=e.hl;f=m.length;Bx(c,0,s,r,f);Bx(d,0,e.h$,r,q.length);e.hC=e.hC+f|0;e=a.i7;k=e.gL;b=k-1|0;if
(b>=0&&b<k){HJ(e.gP.data[b],r,f);Eo(a.ky);return;}e=new M;L(e);e.gM=1;e.gN=1;H(e);}e=new M;L(e);e.gM=1;e.gN=1;H(e);},O9=a=>{let b,c,d,e,f,g,h;b=a.i7;c=b.gL;if(c<a.j8.gL){Gq(a);return;}if(!a.lF)d=G(2);else{if(0>=c){d=new M;L(d);d.gM=1;d.gN=1;H(d);}e=b.gP.data;d=e[0];f=new DD;g=d.it;h=d.hU.hC;f.hO=g;f.hP=h;if(1>=c){d=new M;L(d);d.gM=1;d.gN=1;H(d);}d=e[1];b=new DD;g=d.it;h=d.hU.hC;b.hO=g;b.hP=h;d=R$(f,b);}b=a.ne;f=Bc(b.textContent);if(d===f)g=1;else if(!(f instanceof K))g=0;else{f=f;g=d.gJ!==f.gJ?0:1;}if(!g)b.textContent
=Bj(d);EH(a.jo,!(d.gJ.length?0:1)?G(2):G(60));Eo(a.ky);},Sa=a=>{EH(a.jo,G(61));Eo(a.ky);},Va=(a,b)=>{let c,d,e,f,g,h,i,j;c=0;d=a.i7;e=new BE;e.hf=d;e.hg=d.gQ;e.g2=d.h();e.he=(-1);d=e;while(d.hd>=d.g2?0:1){c=c+(BF(d)).hU.hC|0;}e=a.j8;f=e.gL;if(0>=f){b=new M;L(b);b.gM=1;b.gN=1;H(b);}g=S(f,e.gP.data[0].h7);Iq(a.jo,c,g);h=performance.now();e=a.jo;c=e.hV&&!e.ie.h8?1:0;if(c&&h-a.pf<150.0)return;a.pf=h;d=T2(a);i=a.nG;j=new MG;b=b.ku;j.m0=d;j.o6=G(62);j.qH=b;b=a.jo;Gw(i,j,(b.hV&&!b.ie.h8?1:0)?0:1);RQ(a,d);},T2=a=>{let b,
c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=new Bn;b.gP=V(I,10);c=0;a:{b:{c:{while(c<a.kw.iV.h()){d:{d=a.kw.iV.cn(c);e=a.i7;f=BZ(c,e.gL);if(f<0){if(c<0)break a;if(f>=0)break a;g=e.gP.data;if(g[c].hU.hC>0){if(c<0)break b;if(f>=0)break b;e=g[c];h=new DD;f=e.it;i=e.hU.hC;h.hO=f;h.hP=i;j=Ca(f/i*100.0,1);k=new P;k.gK=R(16);f=k.gI;e=k;j=j===null?G(1):j;l=e;J(l,f,j);J(l,k.gI,G(46));e=new K;g=k.gK;m=g.data;i=k.gI;Bh();n=m.length;if(i<0)break c;if(i>(n-0|0))break c;e.gJ=T(g.data,0,i);k=new FX;f=h.hO;o=f;p=h.hP;q=o/p;r=!f?0.0:
Bs(0.0,(3.8414588206941254/(2.0*p)+q)/(3.8414588206941254/p+1.0)-CZ(h));f=h.hO;i=h.hP;if(f==i)o=1.0;else{p=i;o=By(1.0,(3.8414588206941254/(2.0*p)+f/p)/(3.8414588206941254/p+1.0)- -CZ(h));}k.jH=d;k.ld=q;k.li=r;k.lb=o;k.jU=e;e=b;Bb(e,e.gL+1|0);g=e.gP.data;i=e.gL;e.gL=i+1|0;g[i]=k;e.gQ=e.gQ+1|0;break d;}}h=new FX;h.jH=d;h.ld=0.0;h.li=0.0;h.lb=0.0;h.jU=G(2);e=b;Bb(e,e.gL+1|0);g=e.gP.data;i=e.gL;e.gL=i+1|0;g[i]=h;e.gQ=e.gQ+1|0;}c=c+1|0;}e=new K$;e.jA=b;return e;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;L(b);b.gM
=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);},RQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;while(a.kF.childNodes.length>b.jA.gL){c=a.kF;d=c.lastChild;c.removeChild(d);}while(a.kF.childNodes.length<b.jA.gL){c=a.kF;d=c.ownerDocument.createElement("tr");c.appendChild(d);e=d.ownerDocument.createElement("th");d.appendChild(e);e.setAttribute("scope","row");f=0;while(f<4){c=d.ownerDocument.createElement("td");d.appendChild(c);f=f+1|0;}}g=0;a:{b:{c:{d:{e:{f:{g:{h:{i:{while(g<b.jA.gL){c=a.kF.childNodes[g];d
=c===null?null:!(c instanceof Dl())?c:!(c instanceof Bm)?c:c.g6;j:{c=a.i7;h=BZ(g,c.gL);if(h<0){if(g<0)break b;if(h>=0)break b;if(c.gP.data[g].hU.hC>0){i=1;break j;}}i=0;}j=V(K,5);k=b.jA;if(g<0)break c;if(g>=k.gL)break c;l=j.data;l[0]=k.gP.data[g].jH;l[1]=G(45);l[2]=G(45);l[3]=G(45);l[4]=G(45);if(i){if(g<0)break a;if(h>=0)break a;k=c.gP.data[g];m=Ca(k.it/k.hU.hC*100.0,1);c=new P;c.gK=R(16);h=c.gI;e=c;m=m===null?G(1):m;e=e;J(e,h,m);J(e,c.gI,G(46));m=new K;j=c.gK;n=j.data;i=c.gI;Bh();o=n.length;if(i<0)break d;if
(i>(o-0|0))break d;m.gJ=T(j.data,0,i);l[1]=m;c=new DD;h=k.it;i=k.hU.hC;c.hO=h;c.hP=i;if(!h)p=0.0;else{q=i;p=Bs(0.0,(3.8414588206941254/(2.0*q)+h/q)/(3.8414588206941254/q+1.0)-CZ(c));}m=Ca(p*100.0,1);c=new DD;i=k.it;o=k.hU.hC;c.hO=i;c.hP=o;if(i==o)p=1.0;else{q=o;p=By(1.0,(3.8414588206941254/(2.0*q)+i/q)/(3.8414588206941254/q+1.0)- -CZ(c));}r=Ca(p*100.0,1);c=new P;c.gK=R(16);h=c.gI;e=c;m=m===null?G(1):m;e=e;J(e,h,m);J(e,c.gI,G(63));J(e,c.gI,r===null?G(1):r);m=new K;j=c.gK;n=j.data;i=c.gI;o=n.length;if(i<0)break e;if
(i>(o-0|0))break e;m.gJ=T(j.data,0,i);l[2]=m;i=k.it;c=new P;BN();m=new BH;m.gK=R(20);BS(c,(Bi(m,m.gI,i,10)).d());h=c.gI-3|0;while(h>0){Y(c,h,h+1|0);c.gK.data[h]=44;h=h+(-3)|0;}e=new K;j=c.gK;n=j.data;i=c.gI;o=n.length;if(i<0)break g;if(i>(o-0|0))break g;e.gJ=T(j.data,0,i);i=k.hU.hC;c=new P;m=new BH;m.gK=R(20);BS(c,(Bi(m,m.gI,i,10)).d());h=c.gI-3|0;while(h>0){Y(c,h,h+1|0);c.gK.data[h]=44;h=h+(-3)|0;}s=new K;j=c.gK;n=j.data;o=c.gI;i=n.length;if(o<0)break h;if(o>(i-0|0))break h;s.gJ=T(j.data,0,o);m=new P;m.gK=
R(16);h=m.gI;c=m;r=e;e=c;J(e,h,r);J(e,m.gI,G(64));J(e,m.gI,s);c=new K;j=m.gK;n=j.data;i=m.gI;o=n.length;if(i<0)break f;if(i>(o-0|0))break f;c.gJ=T(j.data,0,i);l[3]=c;t=k.it;if(!t)k=G(45);else{f=0;h=(-1);while((2*f|0)<t){h=h+1|0;f=f+k.i9.data[h]|0;}c=new P;k=new BH;k.gK=R(20);BS(c,(Bi(k,k.gI,h,10)).d());f=c.gI-3|0;while(f>0){Y(c,f,f+1|0);c.gK.data[f]=44;f=f+(-3)|0;}k=new K;j=c.gK;n=j.data;h=c.gI;i=n.length;if(h<0)break i;if(h>(i-0|0))break i;k.gJ=T(j.data,0,h);}l[4]=k;}h=0;while(h<l.length){c=d.childNodes[h];c
=c===null?null:!(c instanceof Dl())?c:!(c instanceof Bm)?c:c.g6;e=l[h];k=Bc(c.textContent);if(e===k)f=1;else if(!(k instanceof K))f=0;else{k=k;f=e.gJ!==k.gJ?0:1;}if(!f)c.textContent=Bj(e);h=h+1|0;}g=g+1|0;}return;}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);};
function KI(){I.call(this);this.pS=null;}
let Eo=a=>{let b,c;b=a.pS;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}};
function Hc(){let a=this;I.call(a);a.qv=null;a.jg=null;a.h9=null;a.h4=null;a.jL=null;a.l5=null;a.j4=null;a.p9=null;a.nO=null;a.jW=null;a.lC=null;a.lc=null;a.h6=null;a.jX=null;a.jt=null;a.nd=null;a.hH=null;a.jl=null;a.i2=null;a.k3=null;a.ka=null;a.kY=null;a.j$=null;a.oC=0.0;}
let MK=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=new Bn;f.gP=V(I,10);a.h6=f;f=new F0;f.hu=V(I,9);a.jX=f;f=new Bn;f.gP=V(I,10);g=0;while(true){Bl();if(g>=(Ck.t()).data.length)break;if(N===null){h=new Q;h.gO=null;N=h;}h=N;i=f;Bb(i,i.gL+1|0);j=i.gP.data;k=i.gL;i.gL=k+1|0;j[k]=h;i.gQ=i.gQ+1|0;g=g+1|0;}i=new Cl;if(N===null){l=new Q;l.gO=null;N=l;}h=N;i.gW=h;i.hk=f;a.jt=i;if(h===null){i=new Q;i.gO=null;N=i;}f=N;a.nd=f;i=new DB;i.hI=(-10.0);i.hJ=10.0;i.hG=(-10.0);i.hF=10.0;a.hH=i;if(f===null){i=new Q;i.gO=null;N=i;}i
=N;a.jl=i;f=new DS;j=Bo(0);m=j.data;f.hl=j;f.h$=Z(0);n=0;k=m.length;if(n>k){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(n<k){o=n+1|0;m[n]=(-2);n=o;}a.i2=f;h=new EK;h.hU=f;h.i9=Bo(2);f=new Es;f.kt=Bo(2048);j=Bo(2048);m=j.data;f.kv=j;f.kn=Z(2048);f.kR=1.0;n=0;k=m.length;if(n>k){b=new BA;X(b);b.gM=1;b.gN=1;W(b);H(b);}while(n<k){o=n+1|0;m[n]=2147483647;n=o;}h.jj=f;a.k3=h;if(i===null){i=new Q;i.gO=null;N=i;}f=N;a.ka=f;if(f===null){i=new Q;i.gO=null;N=i;}f=N;a.kY=f;if(f===null){i=new Q;i.gO=null;N=i;}a.j$=N;a.qv=c;a.jg
=e;a.h9=b.querySelector(".across");a.h4=b.querySelector(".up");a.jL=b.querySelector(".fineness");a.l5=b.querySelector(".complaint");a.p9=b.querySelector(".about");a.nO=b.querySelector(".zoom-back");f=new Fs;l=b.querySelector(".run-bar");h=new MO;h.qG=a;Gz(f,l,c,G(65),h,e);a.jW=f;f=b.querySelector(".map");a.j4=f.querySelector(".picture");c=new Lk;F8(c,f,e);a.lC=c;a.lc=Mc(b.querySelector(".chosen"),d);c=a.h9;e=new Iv;e.o5=a;f="addEventListener";d="change";i=!(e instanceof Bm)?e:e.g6;c[f](d,Bv(i,"handleEvent"));c
=a.h4;e=new Iu;e.pg=a;f="addEventListener";d="change";i=!(e instanceof Bm)?e:e.g6;c[f](d,Bv(i,"handleEvent"));c=a.jL;e=new Im;e.pO=a;f="addEventListener";d="change";i=!(e instanceof Bm)?e:e.g6;c[f](d,Bv(i,"handleEvent"));d=b.querySelector(".zoom-in");c=new Mx;c.p8=a;f=new CX;f.iX=c;c="addEventListener";e="click";i=!(f instanceof Bm)?f:f.g6;d[c](e,Bv(i,"handleEvent"));c=b.querySelector(".zoom-out");b=new Mz;b.oG=a;e=new CX;e.iX=b;b="addEventListener";d="click";f=!(e instanceof Bm)?e:e.g6;c[b](d,Bv(f,"handleEvent"));b
=a.nO;c=new My;c.pj=a;e=new CX;e.iX=c;c="addEventListener";d="click";f=!(e instanceof Bm)?e:e.g6;b[c](d,Bv(f,"handleEvent"));b=a.j4;d=new Io;d.pR=a;e="addEventListener";c="keydown";f=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(f,"handleEvent"));b=a.j4;d=new In;d.oZ=a;e="addEventListener";c="pointerdown";f=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(f,"handleEvent"));b=a.j4;d=new Ip;d.pt=a;e="addEventListener";c="pointermove";f=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(f,"handleEvent"));b=a.j4;d=new H6;d.pI=a;e="addEventListener";c
="pointerup";f=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(f,"handleEvent"));b=a.j4;d=new H5;d.pm=a;e="addEventListener";c="pointercancel";f=!(d instanceof Bm)?d:d.g6;b[e](c,Bv(f,"handleEvent"));b=a.j4;d=new H4;d.oH=a;b.addEventListener("dblclick",Bv(!(d instanceof Bm)?d:d.g6,"handleEvent"));b=a.lC;b.iY=b.iM.clientWidth;b.i4=b.iM.clientHeight;},V4=(a,b,c,d)=>{let e=new Hc();MK(e,a,b,c,d);return e;},Rm=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jl.gO===null?0:1;a:{if(c){d=a.jt;Bl();e=(Ck.t()).data;c=e.length;f=0;b:{while(f<c){g
=e[f];h=g.hE;Ej();if(h!==Ft?0:1){h=Ba(d,g);i=Ba(b,g);if(h===i)j=1;else if(!(i instanceof K))j=0;else{i=i;j=h.gJ!==i.gJ?0:1;}if(!j){c=0;break b;}}f=f+1|0;}c=1;}if(c){c=1;break a;}}c=0;}c:{if(c){d=a.jt;Bl();d=Ba(d,BW);h=Br(d);i=new BD;i.g4=d;if(h===Bp){b=i.g4;d=new BB;i=new P;Cc(i);BK(i,G(18));BK(i,b);B7(d,B4(i));H(d);}j=h.g8|0;d=Ba(b,BW);h=Br(d);i=new BD;i.g4=d;if(h===Bp){b=i.g4;d=new BB;i=new P;Cc(i);BK(i,G(18));BK(i,b);B7(d,B4(i));H(d);}if(j==(h.g8|0)){j=1;break c;}}j=0;}a.jt=b;if(!j){Uh(a,BU(b));DT(a);}},Uh
=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=a.nd.gO;if(c===null?0:1){if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}if(Kz(c,b))return;}c=new Q;if(b===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}c.gO=b;a.nd=c;c=a.h6;d=c.gP;e=0;f=c.gL;g=null;if(e>f){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(e<f){h=d.data;i=e+1|0;h[e]=g;e=i;}c.gL=0;c.gQ=c.gQ+1|0;c=a.h9;g=c.lastChild;while(g!==null){j=g.previousSibling;if(g.nodeType!=2)c.removeChild(g);g=j;}c=a.h4;g=c.lastChild;while(g!==null){j=g.previousSibling;if(g.nodeType
!=2)c.removeChild(g);g=j;}e=0;while(true){k=0;l=1;while(true){d=b.g5.gX.data;if(l>(d.length-1|0))break;k=k+S(d[l].gU,d[l-1|0].gU+1|0)|0;l=l+1|0;}if(200<k)k=200;if(e>=k){b=new Cr;g=a.h6;Bb(g,g.gL+1|0);d=g.gP.data;f=g.gL;g.gL=f+1|0;d[f]=b;g.gQ=g.gQ+1|0;b=a.h9;g=b.ownerDocument.createElement("option");b.appendChild(g);g.textContent="learning rate";b=a.h4;g=b.ownerDocument.createElement("option");b.appendChild(g);g.textContent="learning rate";b=new BR;g=a.h6;Bb(g,g.gL+1|0);d=g.gP.data;f=g.gL;g.gL=f+1|0;d[f]=b;g.gQ
=g.gQ+1|0;m=a.h9;b=m.ownerDocument.createElement("option");m.appendChild(b);b.textContent="seed";g=a.h4;b=g.ownerDocument.createElement("option");g.appendChild(b);b.textContent="seed";a.h9.selectedIndex=0;b=a.h4;e=a.h6.gL-1|0;if(3<e)e=3;b.selectedIndex=e;b=a.jX;d=b.hu.data;c=null;e=0;f=d.length;if(e>f){b=new BA;X(b);b.gM=1;b.gN=1;W(b);H(b);}while(e<f){i=e+1|0;d[e]=c;e=i;}b.hw=b.hv;b=a.h6;e=a.h9.selectedIndex;b=b;if(e>=0&&e<b.gL){d=Ge(a,b.gP.data[e]);b=a.h6;e=a.h4.selectedIndex;b=b;if(e>=0&&e<b.gL){d=d.data;h
=(Ge(a,b.gP.data[e])).data;b=new DB;n=d[0];o=d[1];p=h[0];q=h[1];b.hI=n;b.hJ=o;b.hG=p;b.hF=q;a.hH=b;return;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}c=new CD;c.i0=e;g=Tt(b,e);j=new P;j.gK=R(16);f=j.gI;r=j;s=G(66);m=r;J(m,f,s);J(m,j.gI,g===null?G(1):g);m=new K;d=j.gK;h=d.data;i=j.gI;Bh();k=h.length;if(i<0)break;if(i>(k-0|0))break;m.gJ=T(d.data,0,i);g=a.h6;Bb(g,g.gL+1|0);d=g.gP.data;i=g.gL;g.gL=i+1|0;d[i]=c;g.gQ=g.gQ+1|0;c=a.h9;j=c.ownerDocument.createElement("option");c.appendChild(j);j.textContent
=Bj(m);c=a.h4;g=c.ownerDocument.createElement("option");c.appendChild(g);g.textContent=Bj(m);e=e+1|0;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Ka=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;if(b.selectedIndex==c.selectedIndex)b.selectedIndex=c.selectedIndex?0:1;b=a.jX;d=b.hu.data;c=null;e=0;f=d.length;if(e>f){b=new BA;X(b);b.gM=1;b.gN=1;W(b);H(b);}while(e<f){g=e+1|0;d[e]=c;e=g;}b.hw=b.hv;b=a.h6;e=a.h9.selectedIndex;b=b;if(e>=0&&e<b.gL){d=Ge(a,b.gP.data[e]);b=a.h6;e=a.h4.selectedIndex;b=b;if(e>=0&&e<b.gL){h=d.data;d=(Ge(a,
b.gP.data[e])).data;b=new DB;i=h[0];j=h[1];k=d[0];l=d[1];b.hI=i;b.hJ=j;b.hG=k;b.hF=l;a.hH=b;DT(a);return;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);},Ge=(a,b)=>{let c,d,e,f;if(b instanceof CD)return BT([(-10.0),10.0]);if(!(b instanceof BR))c=BT([0.0,20.0]);else{c=Z(2);d=c.data;d[0]=0.0;e=Br(Bc(a.jL.value));f=200.0;if(e!==Bp)f=e.g8;d[1]=f|0;}return c;},DT=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=a.jW;if(b.hV)Dz(b.ie);b=new E5;c=a.jt;d=a.h6;e=a.h9.selectedIndex;d=d;if(e>=0&&e<d.gL){f
=d.gP.data[e];d=a.h6;e=a.h4.selectedIndex;d=d;if(e>=0&&e<d.gL){g=d.gP.data[e];d=a.hH;h=a.h6;e=a.h9.selectedIndex;h=h;if(e>=0&&e<h.gL){i=h.gP.data[e];h=a.hH;j=h.hI;k=h.hJ;if(!(i instanceof BR)){i=Br(Bc(a.jL.value));l=200.0;if(i!==Bp)l=i.g8;m=l|0;}else{i=Br(Bc(a.jL.value));n=200.0;if(i!==Bp)n=i.g8;m=Bs(1.0,By(n|0,k-j))|0;}h=a.h6;e=a.h4.selectedIndex;h=h;if(e>=0&&e<h.gL){i=h.gP.data[e];h=a.hH;j=h.hG;k=h.hF;if(!(i instanceof BR)){i=Br(Bc(a.jL.value));l=200.0;if(i!==Bp)l=i.g8;e=l|0;}else{i=Br(Bc(a.jL.value));n=200.0;if
(i!==Bp)n=i.g8;e=Bs(1.0,By(n|0,k-j))|0;}CU();if(f.S(g)){c=new BA;L(c);c.gM=1;c.gN=1;c.g0=G(67);H(c);}b.iD=c;b.hM=f;b.ir=g;b.ih=d;b.hq=m;b.hr=e;c=new Q;c.gO=b;a.jl=c;c=new DS;e=S(m,e);o=Bo(e);p=o.data;c.hl=o;c.h$=Z(e);m=0;q=p.length;if(m>q){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(m<q){r=m+1|0;p[m]=(-2);m=r;}a.i2=c;g=new EK;m=IH(b);f=a.jt;if(f.gW.gO!==null?0:1){b=B1(f);d=new Q;if(b===null){b=new Bd;Cf(b,G(2));H(b);}d.gO=b;f.gW=d;}b=f.gW.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}e=b.hh.gT;Bl();d=Ba(f,CR);if
(d===G(43))q=1;else if(!(G(43) instanceof K))q=0;else{b=G(43);q=d.gJ!==b.gJ?0:1;}l=!q?0.25*e:DC(2.0)*e;g.hU=c;g.i9=Bo(m+1|0);b=new Es;b.kt=Bo(2048);o=Bo(2048);p=o.data;b.kv=o;b.kn=Z(2048);b.kR=l;m=0;q=p.length;if(m>q){b=new BA;X(b);b.gM=1;b.gN=1;W(b);H(b);}while(m<q){r=m+1|0;p[m]=2147483647;m=r;}g.jj=b;a.k3=g;if(N===null){c=new Q;c.gO=null;N=c;}c=N;a.ka=c;b=a.lc;if(c===null){d=new Q;d.gO=null;N=d;}b.iJ=N;c=b.k8;h=Bc(c.textContent);if(G(2)===h)e=1;else if(!(h instanceof K))e=0;else{h=h;e=G(2).gJ!==h.gJ?0:1;}if
(!e)c.textContent="";c=b.kp;c.iL=c.iL+1|0;if(N===null){h=new Q;h.gO=null;N=h;}c.jP=N;c.jQ.style.setProperty("visibility","hidden");b.ji.hidden=!!1;b.kI.hidden=!!1;b=a.p9;c=Ha(a.jt);d=Bc(b.textContent);if(c===d)e=1;else if(!(d instanceof K))e=0;else{d=d;e=c.gJ!==d.gJ?0:1;}if(!e)b.textContent=Bj(c);b=a.l5;d=Bc(b.textContent);if(G(2)===d)e=1;else if(!(d instanceof K))e=0;else{d=d;e=G(2).gJ!==d.gJ?0:1;}if(!e)b.textContent="";b=a.nO;d=a.jX;if(!(d.hw!=d.hv?0:1))b.removeAttribute("disabled");else b.setAttribute("disabled",
"");DI(a.jg);return;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);},E4=a=>{let b,c,d,e,f,g;b=HR(a.jt,a.i2.hl.data.length);if(b.gO!==null?0:1){DT(a);c=a.qv;d=a.jl.gO;if(d===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}d=d;Dz(c);e=new Q;if(d===null){c=new Bd;X(c);c.gM=1;c.gN=1;W(c);c.g0=G(2);H(c);}e.gO=d;c.jT=e;f=new Q;f.gO=a;c.ko=f;c.ii=d.bu();c.h8=0;FB(c);c=a.jW;c.hV=1;c.ja=0.0;c.ju=performance.now();Dw(c);c=c.jO;d=Bc(c.textContent);if
(G(56)===d)g=1;else if(!(d instanceof K))g=0;else{d=d;g=G(56).gJ!==d.gJ?0:1;}if(!g)c.textContent="Training.";}d=a.l5;c=G(2);b=b.gO;if(b!==null)c=b;c=c;b=Bc(d.textContent);if(c===b)g=1;else if(!(b instanceof K))g=0;else{b=b;g=c.gJ!==b.gJ?0:1;}if(!g)d.textContent=Bj(c);DI(a.jg);},NO=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;e=a.jl.gO;if(e===null){e=new Bg;L(e);e.gM=1;e.gN=1;H(e);}e=e;f=0;while(true){g=e.hM instanceof Cr;if(b<(((((!g?e.hr:e.hq)-f|0)+8|0)-1|0)/8|0))break;b=b-(((((!g?e.hr:e.hq)-f|0)+8|0)-1|0)/8|0)|0;f=f+1
|0;}h=(b*8|0)+f|0;b=!g?e.hq:e.hr;i=d.data;j=c.data;k=S(h,b);e=a.i2;l=e.hl;h=j.length;Bx(c,0,l,k,h);Bx(d,0,e.h$,k,i.length);e.hC=e.hC+h|0;HJ(a.k3,k,h);DI(a.jg);},SU=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jW;c=D4(a.k3);d=new P;d.gK=R(16);e=d.gI;f=d;g=G(68);f=f;J(f,e,g);J(f,d.gI,c===null?G(1):c);c=new K;h=d.gK;i=h.data;j=d.gI;Bh();k=i.length;if(j>=0&&j<=(k-0|0)){c.gJ=T(h.data,0,j);EH(b,c);DI(a.jg);return;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Vc=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jW;c=D4(a.k3);d=new P;d.gK=R(16);e=d.gI;f
=d;g=G(44);f=f;J(f,e,g);J(f,d.gI,c===null?G(1):c);c=new K;h=d.gK;i=h.data;j=d.gI;Bh();k=i.length;if(j>=0&&j<=(k-0|0)){c.gJ=T(h.data,0,j);EH(b,c);DI(a.jg);return;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},QF=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=a.jW;d=a.i2;Iq(c,d.hC,d.hl.data.length);e=performance.now();c=a.jW;f=c.hV&&!c.ie.h8?1:0;f=f&&!(a.j$.gO===null?0:1)?0:1;c=a.jl.gO;g=c!==null?0:1;a:{if(!g){if(f)break a;if(!(e-a.oC<200.0))break a;}return;}a.oC=e;if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}c=c;h=new Iw;i
=a.i2;g=IH(c);j=a.jt;if(j.gW.gO!==null?0:1){d=B1(j);k=new Q;if(d===null){b=new Bd;Cf(b,G(2));H(b);}k.gO=d;j.gW=k;}d=j.gW.gO;if(d===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}l=d.hh.gT;Bl();d=Ba(j,CR);if(d===G(43))f=1;else if(!(G(43) instanceof K))f=0;else{k=G(43);f=d.gJ!==k.gJ?0:1;}m=!f?0.25*l:DC(2.0)*l;h.kP=i;h.nx=g;h.od=m;d=new KW;k=new LX;k.qb=c;k.ot=h;n=c.hq;l=c.hr;j=new Dq;c=a.hH;o=c.hI;p=c.hJ;e=c.hG;m=c.hF;DH();j.hx=o;j.ht=p;j.hA=e;j.hz=m;i=Bc(a.h9.value);g=Lj(i,G(69),0);if(g>=0)i=Bq(i,0,g);h=Bc(a.h4.value);g
=Lj(h,G(69),0);if(g>=0)h=Bq(h,0,g);c=a.ka;q=a.j$;d.ql=k;d.nI=n;d.n$=l;d.mj=j;d.qw=i;d.oS=h;d.o3=c;d.os=q;c=a.lC;k=new L$;q=P6(a);h=b.ku;k.pZ=d;k.o0=q;k.ph=h;d=a.jW;Gw(c,k,(d.hV&&!d.ie.h8?1:0)?0:1);c=a.lc;d=b.ku;b=c.kp;if(!(Ij(d,b.js)&&!Di)){b.js=d;FF(b);}},P6=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bc(a.h9.value);c=Ci(a.hH.hI);if(Cn(c,G(10)))c=Bq(c,0,c.gJ.length-2|0);d=Ci(a.hH.hJ);if(Cn(d,G(10)))d=Bq(d,0,d.gJ.length-2|0);e=Bc(a.h4.value);f=Ci(a.hH.hG);if(Cn(f,G(10)))f=Bq(f,0,f.gJ.length-2|0);g=Ci(a.hH.hF);if
(Cn(g,G(10)))g=Bq(g,0,g.gJ.length-2|0);h=D4(a.k3);i=new P;i.gK=R(16);j=i.gI;k=i;l=G(70);k=k;J(k,j,l);J(k,i.gI,b===null?G(1):b);J(k,i.gI,G(69));J(k,i.gI,c===null?G(1):c);J(k,i.gI,G(63));J(k,i.gI,d===null?G(1):d);J(k,i.gI,G(71));J(k,i.gI,e===null?G(1):e);J(k,i.gI,G(69));J(k,i.gI,f===null?G(1):f);J(k,i.gI,G(63));J(k,i.gI,g===null?G(1):g);J(k,i.gI,G(72));J(k,i.gI,h===null?G(1):h);h=new K;m=i.gK;n=m.data;o=i.gI;p=n.length;if(o>=0&&o<=(p-0|0)){h.gJ=T(m.data,0,o);return h;}h=new M;X(h);h.gM=1;h.gN=1;W(h);H(h);},OG
=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=a.jl.gO;if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}c=c;d=a.ka;e=Kr([c.hq/2|0,c.hr/2|0]);c=d.gO;if(c===null)c=e;e=c;f=!(b.shiftKey?1:0)?1:10;a:{c=Bc(b.key);g=(-1);if(!c.hs){h=0;while(true){if(h>=c.gJ.length)break a;c.hs=(31*c.hs|0)+c.gJ.charCodeAt(h)|0;h=h+1|0;}}}b:{switch(c.hs){case -937491361:if(c===G(73))h=1;else if(!(G(73) instanceof K))h=0;else{d=G(73);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=7;break b;case 43:if(c===G(74))h=1;else if(!(G(74) instanceof K))h=0;else{d=G(74);h
=c.gJ!==d.gJ?0:1;}if(!h)break b;g=4;break b;case 45:if(c===G(75))h=1;else if(!(G(75) instanceof K))h=0;else{d=G(75);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=6;break b;case 61:if(c===G(76))h=1;else if(!(G(76) instanceof K))h=0;else{d=G(76);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=5;break b;case 67114680:if(c===G(48))h=1;else if(!(G(48) instanceof K))h=0;else{d=G(48);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=9;break b;case 251549619:if(c===G(33))h=1;else if(!(G(33) instanceof K))h=0;else{d=G(33);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g
=0;break b;case 930625636:if(c===G(50))h=1;else if(!(G(50) instanceof K))h=0;else{d=G(50);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=2;break b;case 977535019:if(c===G(51))h=1;else if(!(G(51) instanceof K))h=0;else{d=G(51);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=3;break b;case 977763216:if(c===G(34))h=1;else if(!(G(34) instanceof K))h=0;else{d=G(34);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=1;break b;case 2084662433:if(c===G(77))h=1;else if(!(G(77) instanceof K))h=0;else{d=G(77);h=c.gJ!==d.gJ?0:1;}if(!h)break b;g=8;break b;default:}}c:
{switch(g){case 0:e=e.data;f=e[0]+f|0;h=e[1];b.preventDefault();Fx(a,f,h);break c;case 1:e=e.data;f=e[0]-f|0;h=e[1];b.preventDefault();Fx(a,f,h);break c;case 2:e=e.data;h=e[0];f=e[1]+f|0;b.preventDefault();Fx(a,h,f);break c;case 3:e=e.data;h=e[0];f=e[1]-f|0;b.preventDefault();Fx(a,h,f);break c;case 4:case 5:break;case 6:Gu(a,2.0);break c;case 7:case 8:b=a.jX;if(!(b.hw!=b.hv?0:1)){b=Fv(b);if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}a.hH=b;f=a.i2.hC<=0?0:1;DT(a);if(f)E4(a);}break c;case 9:b.preventDefault();b
=a.lc;if(b.iJ.gO===null?0:1){c=b.i1.ij.iZ;Bl();c=Ba(c,Em);i=new Bn;B2(i);i.gP=V(I,10);if(!((B3(c)).gJ.length?0:1)){h=0;j=BJ(c,44,0);while(j>=0){d=Bq(c,h,j);k=i;Bb(k,k.gL+1|0);e=k.gP.data;l=k.gL;k.gL=l+1|0;e[l]=d;k.gQ=k.gQ+1|0;h=j+1|0;j=BJ(c,44,h);}d=Bq(c,h,c.gJ.length);c=i;Bb(c,c.gL+1|0);e=c.gP.data;h=c.gL;c.gL=h+1|0;e[h]=d;c.gQ=c.gQ+1|0;}DY();d=new Ek;B2(d);d.kg=G(52);if(!(Dh(i,d)?0:1))b.ji.click();else{c=b.i1;b=b.iJ.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=D6(EI(b));c=c;c.ij.iU.begin(Bj(b));b=c.ij;c
=Bc(b.iU.settings());d=new Q;if(c===null){b=new Bd;Cf(b,G(2));H(b);}d.gO=c;b.jK=d;}}break c;default:break c;}Gu(a,0.5);}},Fx=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;d=a.jl.gO;if(d===null){d=new Bg;L(d);d.gM=1;d.gN=1;H(d);}d=d;e=d.hq;f=e-1|0;if(f<b)b=f;if(0>b)b=0;g=d.hr;f=g-1|0;if(f<c)c=f;if(0>c)c=0;h=Kr([b,c]);i=new Q;i.gO=h;a.ka=i;f=!(d.hM instanceof Cr)?S(c,e)+b|0:S(b,g)+c|0;j=a.lc;k=Bc(a.h9.value);i=a.h6;l=a.h9.selectedIndex;i=i;if(l>=0&&l<i.gL){i=i.gP.data[l];m=d.hM;n=d.ih;o=n.hI;p=n.hJ;l=
d.hq;CU();q=m instanceof BR?BX((p-o)*b/l+o):(p-o)*(b+0.5)/l+o;m=a.hH;r=LT(a,i,q,m.hJ-m.hI);s=Bc(a.h4.value);i=a.h6;b=a.h4.selectedIndex;i=i;if(b>=0&&b<i.gL){n=i.gP.data[b];i=d.ir;m=d.ih;o=m.hG;p=m.hF;b=d.hr;q=i instanceof BR?BX((p-o)*c/b+o):(p-o)*(c+0.5)/b+o;i=a.hH;t=LT(a,n,q,i.hF-i.hG);u=(Nd(a.i2,f)).b6();v=new P;v.gK=R(16);b=v.gI;m=v;i=k===null?G(1):k;n=m;J(n,b,i);b=v.gI;Y(m,b,b+1|0);m.gK.data[b]=32;J(n,v.gI,r===null?G(1):r);J(n,v.gI,G(57));J(n,v.gI,s===null?G(1):s);b=v.gI;Y(m,b,b+1|0);m.gK.data[b]=32;J(n,
v.gI,t===null?G(1):t);J(n,v.gI,G(78));J(n,v.gI,u===null?G(1):u);c=v.gI;Y(m,c,c+1|0);m.gK.data[c]=46;i=new K;h=v.gK;w=h.data;c=v.gI;Bh();l=w.length;if(c>=0&&c<=(l-0|0)){i.gJ=T(h.data,0,c);Kk(j,d,f,i);DI(a.jg);return;}d=new M;X(d);d.gM=1;d.gN=1;W(d);H(d);}d=new M;L(d);d.gM=1;d.gN=1;H(d);}d=new M;L(d);d.gM=1;d.gN=1;H(d);},LT=(a,b,c,d)=>{let e,f,g;e=0;f=Br(Bc(a.jL.value));g=200.0;if(f!==Bp)g=f.g8;g=d/(g|0);while(g<1.0&&e<12){e=e+1|0;g=g*10.0;}if(!(b instanceof BR))b=Ca(c,e);else{b=Ci(c);if(Cn(b,G(10)))b=Bq(b,0,
b.gJ.length-2|0);}return b;},SV=(a,b)=>{let c;if((b.isPrimary?1:0)&&!b.button){a.j4.setPointerCapture(b.pointerId);c=BT([b.offsetX,b.offsetY]);b=new Q;b.gO=c;a.kY=b;}},SO=(a,b)=>{let c,d;c=a.kY.gO;if(c===null?0:1){if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}d=c.data;if(!(BC(b.offsetX-d[0])>6.0&&BC(b.offsetY-d[1])>6.0?1:0)){if(N===null){c=new Q;c.gO=null;N=c;}c=N;}else{b=S2(a,d[0],d[1],b.offsetX,b.offsetY);c=new Q;if(b===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}c.gO=b;}a.j$=c;DI(a.jg);}},S2=(a,b,
c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=a.lC;g=a.hH;h=g.hI;i=g.hJ;j=g.hG;k=g.hF;DH();l=f.iY;if(1>l)l=1;m=l;l=f.i4;if(1>l)l=1;f=(G8(m,l)).il;n=a.hH.hI;m=(By(b,d)-f.g_)/f.g$;o=i-h;m=Bs(n,h+m*o);h=By(a.hH.hJ,h+(Bs(b,d)-f.g_)/f.g$*o);i=a.hH.hF;b=(By(c,e)-f.hb)/f.ha;d=k-j;i=By(i,k-b*d);k=Bs(a.hH.hG,k-(Bs(c,e)-f.hb)/f.ha*d);f=new Dq;f.hx=m;f.ht=h;f.hA=k;f.hz=i;return f;},TM=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.j$;d=a.kY.gO===null?0:1;d=d&&(c.gO!==null?0:1)?1:0;if(N===null){e=new Q;e.gO=null;N=e;}f=N;a.kY=f;if(f===null){f=new Q;f.gO
=null;N=f;}a.j$=N;DI(a.jg);c=c.gO;if(c===null?0:1){if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}f=c;b=new DB;g=f.hx;h=f.ht;i=f.hA;j=f.hz;b.hI=g;b.hJ=h;b.hG=i;b.hF=j;JQ(a,b);}else if(d)Tw(a,b);},Tw=(a,b)=>{let c,d,e,f,g,h;c=a.lC;DH();d=c.iY;if(1>d)d=1;e=d;d=c.i4;if(1>d)d=1;f=(G8(e,d)).il;c=a.jl.gO;if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}c=c;e=(b.offsetX-f.g_)/f.g$*c.hq;g=(f.hb- -f.ha-b.offsetY)/f.ha;h=c.hr;g=g*h;if(e>=0.0&&g>=0.0&&e<c.hq&&g<h)Fx(a,e|0,g|0);},Gu=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=a.jl.gO;if
(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=c;d=a.hH;e=(d.hI- -d.hJ)/2.0;f=(d.hG- -d.hF)/2.0;d=a.ka.gO;if(d===null?0:1){if(d===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}g=d.data[0];d=c.hM;h=c.ih;e=h.hI;f=h.hJ;i=c.hq;CU();e=d instanceof BR?BX((f-e)*g/i+e):(f-e)*(g+0.5)/i+e;d=a.ka.gO;if(d===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}g=d.data[1];d=c.ir;h=c.ih;f=h.hG;j=h.hF;i=c.hr;f=d instanceof BR?BX((j-f)*g/i+f):(j-f)*(g+0.5)/i+f;}c=a.hH;j=(c.hJ-c.hI)*b/2.0;k=(c.hF-c.hG)*b/2.0;c=new DB;b=e-j;j=e- -j;e=f-k;f=f- -k;c.hI
=b;c.hJ=j;c.hG=e;c.hF=f;JQ(a,c);},JQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.h6;d=a.h9.selectedIndex;c=c;if(d>=0&&d<c.gL){c=c.gP.data[d];e=b.hI;f=b.hJ;g=Bs(!(c instanceof CD)?0.0:(-1000000.0),e);h=c instanceof BR;e=By(!h?1000000.0:4.294967295E9,f);i=Z(2);if(h)g=BX(g);j=i.data;j[0]=g;if(h)e=CB(e);j[1]=e;c=a.h6;d=a.h4.selectedIndex;c=c;if(d>=0&&d<c.gL){c=c.gP.data[d];e=b.hG;f=b.hF;g=Bs(!(c instanceof CD)?0.0:(-1000000.0),e);h=c instanceof BR;e=By(!h?1000000.0:4.294967295E9,f);k=Z(2);if(h)g=BX(g);i=k.data;i[0]
=g;if(h)e=CB(e);i[1]=e;if(!(j[1]-j[0]<1.0E-9)&&!(i[1]-i[0]<1.0E-9)){b=a.jX;c=a.hH;b=b;if(c===null){b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}d=b.hv;h=b.hw;IC(b,(d>=h?d-h|0:(b.hu.data.length-h|0)+d|0)+1|0);d=b.hw;k=b.hu.data;h=k.length;l=d+(-1)|0;if(l==(-1))l=h-1|0;b.hw=l;k[l]=c;b.iN=b.iN+1|0;b=new DB;g=j[0];e=j[1];f=i[0];m=i[1];b.hI=g;b.hJ=e;b.hG=f;b.hF=m;a.hH=b;d=a.i2.hC<=0?0:1;DT(a);if(d)E4(a);return;}b=a.l5;n=Bc(b.textContent);if(G(79)===n)d=1;else if(!(n instanceof K))d=0;else{n=n;d=G(79).gJ!==n.gJ
?0:1;}if(!d)b.textContent="That is as near as the map can come.";return;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);};
function KH(){I.call(this);this.ni=null;}
let DI=a=>{let b,c;b=a.ni;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}},Cg=O(0),L9=O(0);
function GB(){I.call(this);this.p3=null;}
let TV=(b,c,d,e)=>{let f,g;f=c;c=Bc(d);g=e;QU(b.p3,f,c,g);},Sj=O(),S6=b=>{return typeof Worker==='function'&&location.protocol!=='file:'&&self.origin!=='null'&&(new URL(b,location.href)).origin===self.origin;},NL=(b,c,d)=>{try {var worker=new Worker(b);worker.onmessage=function(event){var d=event.data;c(d[0],d[1],d[2],d[3]);};worker.onerror=function(event){event.preventDefault();d();};return worker;}catch(refused){d();return null;}},QV=(b,c,d,e)=>{b.postMessage([c,d,e]);},SI=b=>{self.onmessage=function(event)
{var d=event.data;b(d[0],d[1],d[2]);};},MI=(b,c,d,e)=>{self.postMessage([b,c,d,e],[d.buffer,e.buffer]);},LN=O(0),E6=O(0),D2=O(),IN=O(0),GI=O(0),JN=(b,c,d,e,f,g,h)=>{let i;if(b===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(c===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(d===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(e===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(f===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(g===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if
(h===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}i=new Ch;i.gX=Cz(I,[b,c,d,e,f,g,h]);return i;},Og=(b,c,d,e,f,g,h,i)=>{let j;if(b===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(c===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(d===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(e===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(f===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(g===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(h===null){b=new Bd;L(b);b.gM=1;b.gN=
1;b.g0=G(2);H(b);}if(i===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}j=new Ch;j.gX=Cz(I,[b,c,d,e,f,g,h,i]);return j;};
function E8(){D2.call(this);this.gQ=0;}
let St=a=>{let b;b=new BE;b.hf=a;b.hg=a.gQ;b.g2=a.h();b.he=(-1);return b;},Dh=(a,b)=>{let c,d,e;if(!LM(b,GI))return 0;c=b;if(a.h()!=c.h())return 0;d=0;while(d<c.h()){b=a.cn(d);e=c.cn(d);if(!(b===e?1:b!==null?b.S(e):e!==null?0:1))return 0;d=d+1|0;}return 1;},F6=O(0),Et=O(0);
function Bn(){let a=this;E8.call(a);a.gP=null;a.gL=0;}
let Q5=(a,b)=>{let c,d,e,f;c=b.gL;if(c<0){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}a.gP=V(I,c);b=b;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);c=0;while(true){e=a.gP.data;f=e.length;if(c>=f)break;e[c]=BF(d);c=c+1|0;}a.gL=f;},Cv=a=>{let b=new Bn();Q5(b,a);return b;},Bb=(a,b)=>{let c,d,e,f,g,h,i;c=a.gP;d=c.data;e=d.length;if(e<b){if(e>=1073741823)f=2147483647;else{g=e*2|0;f=5;if(g>f)f=g;if(b>f)f=b;}h=Bk(BO(c)).hn[Bu].itemType;i=h===null?null:Bk(h);if(i===null){h=new Bd;L(h);h.gM=1;h.gN=1;H(h);}if(i===Bk(PS)){h=new BA;L(h);h.gM
=1;h.gN=1;H(h);}if(f<0){h=new NB;L(h);h.gM=1;h.gN=1;H(h);}c=N7(i.hn,f);if(f<e)e=f;b=0;while(b<e){c.data[b]=d[b];b=b+1|0;}a.gP=c;}},Rb=(a,b)=>{let c;if(b>=0&&b<a.gL)return a.gP.data[b];c=new M;L(c);c.gM=1;c.gN=1;H(c);},PQ=a=>{return a.gL;},GU=(a,b,c)=>{let d,e;if(b>=0&&b<a.gL){d=a.gP.data;e=d[b];d[b]=c;return e;}c=new M;L(c);c.gM=1;c.gN=1;H(c);},T1=(a,b)=>{let c,d;Bb(a,a.gL+1|0);c=a.gP.data;d=a.gL;a.gL=d+1|0;c[d]=b;a.gQ=a.gQ+1|0;return 1;},RA=(a,b)=>{let c,d,e,f;if(b>=0){c=a.gL;if(b<c){d=a.gP.data;e=d[b];c=c
-1|0;a.gL=c;while(b<c){f=b+1|0;d[b]=d[f];b=f;}d[c]=null;a.gQ=a.gQ+1|0;return e;}}e=new M;L(e);e.gM=1;e.gN=1;H(e);},Oj=(a,b)=>{let c;if(b>=0&&b<a.gL)return;c=new M;L(c);c.gM=1;c.gN=1;H(c);};
function B6(){let a=this;I.call(a);a.hc=null;a.gS=0;}
let HZ=a=>{return a.gS;},O6=(a,b)=>{return a!==b?0:1;},NV=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=Bk(BO(b));if(!((c.hn[Bu].parent===null?null:Bk(c.hn[Bu].parent))!==Bk(B6)?0:1))c=c.hn[Bu].parent===null?null:Bk(c.hn[Bu].parent);d=c;c=Bk(BO(a));if(!((c.hn[Bu].parent===null?null:Bk(c.hn[Bu].parent))!==Bk(B6)?0:1))c=c.hn[Bu].parent===null?null:Bk(c.hn[Bu].parent);if(d===c){e=a.gS;f=b.gS;BN();return BZ(e,f);}g=new BA;h=Bk(BO(a));if(!((h.hn[Bu].parent===null?null:Bk(h.hn[Bu].parent))!==Bk(B6)?0:1))h=h.hn[Bu].parent===
null?null:Bk(h.hn[Bu].parent);c=h;Bh();if(c===null)c=G(1);else{c=c;h=c;if(!h.$id$)h.$id$=FZ();i=c.$id$;h=new P;h.gK=R(16);e=h.gI;d=h;j=G(80);Gv(d,e,j);Bi(h,h.gI,i,10);c=new K;k=h.gK;l=k.data;i=h.gI;f=l.length;if(i>=0&&i<=(f-0|0))c.gJ=T(k.data,0,i);else{b=new M;B$(b);H(b);}}h=Bk(BO(b));if(!((h.hn[Bu].parent===null?null:Bk(h.hn[Bu].parent))!==Bk(B6)?0:1))h=h.hn[Bu].parent===null?null:Bk(h.hn[Bu].parent);b=h;if(b===null)m=G(1);else{b=b;h=b;if(!h.$id$)h.$id$=FZ();i=b.$id$;b=new P;b.gK=R(16);e=b.gI;d=b;j=G(80);Gv(d,
e,j);Bi(b,b.gI,i,10);m=new K;k=b.gK;l=k.data;f=b.gI;i=l.length;if(f>=0&&f<=(i-0|0))m.gJ=T(k.data,0,f);else{b=new M;B$(b);H(b);}}b=new P;b.gK=R(16);e=b.gI;d=b;j=G(81);h=d;J(h,e,j);J(h,b.gI,c);J(h,b.gI,G(63));J(h,b.gI,m);c=new K;k=b.gK;l=k.data;f=b.gI;i=l.length;if(f>=0&&f<=(i-0|0)){c.gJ=T(k.data,0,f);L(g);g.gM=1;g.gN=1;g.g0=c;H(g);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Vd=(a,b)=>{return NV(a,b);};
function BV(){let a=this;B6.call(a);a.hj=null;a.hE=null;a.hm=null;a.hi=null;a.hN=null;}
let DG=null,EM=null,CC=null,DE=null,Er=null,DZ=null,Dd=null,DW=null,CI=null,CR=null,Fm=null,C_=null,CE=null,BW=null,EE=null,Em=null,Js=null,J6=null,Ll=null,Km=null,Nf=null,Mq=null,KA=null,Ck=null,Bl=()=>{Bl=BI(BV);Ot();},Mv=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(c.gJ.length?0:1)c=G(82);d=a.hj;e=a.hm.cJ();Bl();if(b.gJ.length>40){b=Bq(b,0,40);f=new P;f.gK=R(16);g=f.gI;h=f;i=b===null?G(1):b;J(h,g,i);j=f.gI;Y(h,j,j+1|0);h.gK.data[j]=8230;b=new K;k=f.gK;l=k.data;j=f.gI;m=l.length;if(j>=0&&j<=(m-0|0))b.gJ=T(k.data,
0,j);else{b=new M;Bw(b);H(b);}}f=new P;f.gK=R(16);g=f.gI;h=f;d=d===null?G(1):d;i=h;J(i,g,d);J(i,f.gI,G(83));J(i,f.gI,e===null?G(1):e);J(i,f.gI,G(84));J(i,f.gI,b);J(i,f.gI,G(85));J(i,f.gI,c);j=f.gI;Y(h,j,j+1|0);h.gK.data[j]=46;b=new K;k=f.gK;l=k.data;j=f.gI;m=l.length;if(j>=0&&j<=(m-0|0)){b.gJ=T(k.data,0,j);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},SZ=()=>{let b,c;Bl();b=V(BV,23);c=b.data;c[0]=DG;c[1]=EM;c[2]=CC;c[3]=DE;c[4]=Er;c[5]=DZ;c[6]=Dd;c[7]=DW;c[8]=CI;c[9]=CR;c[10]=Fm;c[11]=C_;c[12]=CE;c[13]=BW;c[14]
=EE;c[15]=Em;c[16]=Js;c[17]=J6;c[18]=Ll;c[19]=Km;c[20]=Nf;c[21]=Mq;c[22]=KA;return b;},Ot=()=>{let b,c,d,e,f,g,h,i,j,k,l;b=new BV;Ej();c=Ft;d=V(K,11);e=d.data;e[0]=G(86);e[1]=G(23);e[2]=G(22);e[3]=G(25);e[4]=G(24);e[5]=G(26);e[6]=G(20);e[7]=G(21);e[8]=G(28);e[9]=G(27);e[10]=G(14);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;Bl();b.hc=G(87);b.gS=0;b.hj=G(88);b.hE=c;b.hm=f;b.hi=G(86);b.hN=G(89);DG=b;b=new BV;i=new HG;F_();i.n8=1000;b.hc=G(90);b.gS=1;b.hj=G(14);b.hE=c;b.hm=i;b.hi=G(2);b.hN
=G(91);EM=b;b=new BV;d=V(K,4);e=d.data;e[0]=G(92);e[1]=G(11);e[2]=G(17);e[3]=G(13);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(93);b.gS=2;b.hj=G(94);b.hE=c;b.hm=f;b.hi=G(92);b.hN=G(95);CC=b;b=new BV;i=new Gy;j=new Gm;j.lv=0;i.lG=j;i.ll=21057;b.hc=G(96);b.gS=3;b.hj=G(13);b.hE=c;b.hm=i;b.hi=G(2);b.hN=G(97);DE=b;b=new BV;i=new Gy;j=new DA;j.i$=0.0;j.jb=21056.0;i.lG=j;i.ll=21057;b.hc=G(98);b.gS=4;b.hj=G(99);b.hE=c;b.hm=i;b.hi=G(2);b.hN=G(100);Er=b;b=new BV;i=new DA;i.i$=0.0;i.jb
=4.294967295E9;b.hc=G(101);b.gS=5;b.hj=G(102);b.hE=c;b.hm=i;b.hi=G(3);b.hN=G(103);DZ=b;b=new BV;i=new Gy;j=new DA;j.i$=1.0;j.jb=64.0;i.lG=j;i.ll=6;b.hc=G(104);b.gS=6;b.hj=G(105);b.hE=c;b.hm=i;b.hi=G(12);b.hN=G(106);Dd=b;b=new BV;d=V(K,7);e=d.data;e[0]=G(107);e[1]=G(108);e[2]=G(15);e[3]=G(109);e[4]=G(110);e[5]=G(111);e[6]=G(112);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(113);b.gS=7;b.hj=G(114);b.hE=c;b.hm=f;b.hi=G(107);b.hN=G(115);DW=b;b=new BV;d=V(K,4);e=d.data;e[0]=G(107);e[1]
=G(112);e[2]=G(108);e[3]=G(15);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(116);b.gS=8;b.hj=G(117);b.hE=c;b.hm=f;b.hi=G(107);b.hN=G(118);CI=b;b=new BV;d=V(K,2);e=d.data;e[0]=G(43);e[1]=G(16);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(119);b.gS=9;b.hj=G(120);b.hE=c;b.hm=f;b.hi=G(43);b.hN=G(121);CR=b;b=new BV;d=V(K,3);e=d.data;e[0]=G(122);e[1]=G(123);e[2]=G(124);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(125);b.gS
=10;b.hj=G(126);b.hE=c;b.hm=f;b.hi=G(122);b.hN=G(127);Fm=b;b=new BV;i=new Gm;i.lv=1;b.hc=G(128);b.gS=11;b.hj=G(129);b.hE=c;b.hm=i;b.hi=G(130);b.hN=G(131);C_=b;b=new BV;i=new F3;j=new DA;j.i$=1.0;j.jb=1000.0;i.lB=j;i.k2=G(132);b.hc=G(133);b.gS=12;b.hj=G(134);b.hE=c;b.hm=i;b.hi=G(132);b.hN=G(135);CE=b;b=new BV;k=L8;i=new DA;i.i$=1.0;i.jb=1000000.0;b.hc=G(136);b.gS=13;b.hj=G(137);b.hE=k;b.hm=i;b.hi=G(138);b.hN=G(139);BW=b;b=new BV;i=new DA;i.i$=0.0;i.jb=1000000.0;b.hc=G(140);b.gS=14;b.hj=G(141);b.hE=k;b.hm=i;b.hi
=G(3);b.hN=G(142);EE=b;l=new BV;j=new F3;d=V(K,9);e=d.data;e[0]=G(143);e[1]=G(144);e[2]=G(145);e[3]=G(120);e[4]=G(146);e[5]=G(147);e[6]=G(148);e[7]=G(149);e[8]=G(52);f=new JE;g=e.length;h=0;while(true){if(h>=g){b=new Ch;b.gX=d.t();f.og=b;j.lB=f;j.k2=G(150);l.hc=G(151);l.gS=15;l.hj=G(152);l.hE=k;l.hm=j;l.hi=G(150);l.hN=G(153);Em=l;b=new BV;d=V(K,3);e=d.data;e[0]=G(132);e[1]=G(154);e[2]=G(155);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(156);b.gS=16;b.hj=G(157);b.hE=k;b.hm=f;b.hi
=G(132);b.hN=G(158);Js=b;b=new BV;d=V(K,2);e=d.data;e[0]=G(159);e[1]=G(160);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(161);b.gS=17;b.hj=G(162);b.hE=k;b.hm=f;b.hi=G(159);b.hN=G(163);J6=b;b=new BV;d=V(K,2);e=d.data;e[0]=G(164);e[1]=G(165);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(166);b.gS=18;b.hj=G(167);b.hE=k;b.hm=f;b.hi=G(164);b.hN=G(168);Ll=b;b=new BV;i=new Jh;b.hc=G(169);b.gS=19;b.hj=G(170);b.hE=k;b.hm=i;b.hi=G(35);b.hN=G(171);Km=b;b
=new BV;i=new F3;j=new DA;j.i$=1.0;j.jb=10000.0;i.lB=j;i.k2=G(172);b.hc=G(173);b.gS=20;b.hj=G(174);b.hE=k;b.hm=i;b.hi=G(175);b.hN=G(176);Nf=b;b=new BV;d=V(K,3);e=d.data;e[0]=G(177);e[1]=G(178);e[2]=G(179);f=new CQ;g=e.length;h=0;while(true){if(h>=g){i=new Ch;i.gX=d.t();f.iz=i;b.hc=G(180);b.gS=21;b.hj=G(181);b.hE=k;b.hm=f;b.hi=G(177);b.hN=G(182);Mq=b;b=new BV;e=V(K,3);d=e.data;d[0]=G(177);d[1]=G(183);d[2]=G(184);j=new CQ;g=d.length;h=0;while(true){if(h>=g){c=new Ch;c.gX=e.t();j.iz=c;b.hc=G(185);b.gS=22;b.hj=
G(186);b.hE=k;b.hm=j;b.hi=G(177);b.hN=G(187);KA=b;Ck=SZ();return;}if(d[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN
=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}if(e[h]===null)break;h=h+1|0;}b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);},Jd=O(0),M$=O(0);
function F0(){let a=this;D2.call(a);a.iN=0;a.hu=null;a.hw=0;a.hv=0;}
let Fv=a=>{let b,c,d,e;b=a.hw;if(b==a.hv)return null;c=a.hu.data;d=c[b];c[b]=null;e=c.length;b=b+1|0;if(b==e)b=0;a.hw=b;a.iN=a.iN+1|0;return d;},MY=(a,b)=>{let c,d,e;if(b===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}c=a.hv;d=a.hw;IC(a,(c>=d?c-d|0:(a.hu.data.length-d|0)+c|0)+1|0);e=a.hu.data;c=a.hv;e[c]=b;d=e.length;c=c+1|0;if(c==d)c=0;a.hv=c;a.iN=a.iN+1|0;return 1;},Sx=(a,b)=>{let c,d,e;c=a.hw;d=a.hv;if(c<d){if((d-b|0)>=(b-c|0)){d=b-1|0;while(d>=c){e=a.hu.data;e[d+1|0]=e[d];d=d+(-1)|0;}e=a.hu.data;a.hw
=c+1|0;e[c]=null;return 0;}c=b+1|0;while(c<d){e=a.hu.data;e[c-1|0]=e[c];c=c+1|0;}e=a.hu.data;b=d-1|0;a.hv=b;e[b]=null;return 1;}if(b>=c){d=b-1|0;while(d>=c){e=a.hu.data;e[d+1|0]=e[d];d=d+(-1)|0;}e=a.hu.data;e[c]=null;b=e.length;c=c+1|0;if(c==b)c=0;a.hw=c;return 0;}c=b+1|0;while(c<d){e=a.hu.data;e[c-1|0]=e[c];c=c+1|0;}e=a.hu.data;b=e.length;d=d+(-1)|0;if(d==(-1))d=b-1|0;a.hv=d;e[d]=null;return 1;},Pl=a=>{let b,c,d;b=new Gg;b.kE=a;b.lX=a.iN;c=a.hw;b.kd=c;b.kC=(-1);d=a.hv;b.jJ=d>=c?d-c|0:(a.hu.data.length-c|0)
+d|0;return b;},IC=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.hu.data;d=c.length;if(b<d)return;e=d*2|0;f=((b*3|0)/2|0)+1|0;if(e>f)f=e;if(f<1)f=2147483647;g=V(I,f);h=0;i=a.hw;b=a.hv;if(i<=b){j=g.data;while(i<b){f=h+1|0;j[h]=c[i];i=i+1|0;h=f;}}else{j=g.data;while(i<d){f=h+1|0;j[h]=c[i];i=i+1|0;h=f;}d=0;while(d<b){e=h+1|0;j[h]=c[d];d=d+1|0;h=e;}}a.hw=0;a.hv=h;a.hu=g;},Ug=O(),Ds=b=>{return Math.sqrt(b);},CB=b=>{return Math.ceil(b);},BX=b=>{return Math.floor(b);},By=(b,c)=>{return Math.min(b,c);},Bs=(b,c)=>{return Math.max(b,
c);},BC=b=>{return Math.abs(b);},BM=b=>{return Math.sign(b);};
function LV(){let a=this;I.call(a);a.j7=null;a.ob=null;a.j1=0;a.oR=0;a.iI=null;}
let Qd=(a,b,c,d,e)=>{let f,g,h,i,j,k,l;if(b==(-1)){a.j1=1;d=a.iI.nh.om;if(!d.hD){e=new CN;e.iv=d;d.hD=requestAnimationFrame(Bv(!(e instanceof Bm)?e:e.g6,"onAnimationFrame"));}}else if(b==a.iI.kM){f=a.j7;BN();if(c>=(-128)&&c<=127){CF();g=Cy.data[c+128|0];}else{g=new C2;g.gU=c;}h=f;f=new Gg;f.kE=h;f.lX=h.iN;i=h.hw;f.kd=i;f.kC=(-1);j=h.hv;f.jJ=j>=i?j-i|0:(h.hu.data.length-i|0)+j|0;h=f;a:{while(h.jJ<=0?0:1){f=H_(h);if(f===g?1:f!==null?f.S(g):g!==null?0:1){b=h.kC;if(b<0){d=new BB;L(d);d.gM=1;d.gN=1;H(d);}if(Sx(h.kE,
b)){b=h.kd;i=h.kE.hu.data.length;b=b+1|0;if(b==i)b=0;h.kd=b;}h.kC=(-1);break a;}}}g=a.iI;k=Cz(GT,d);l=Cz(CJ,e);g.ii=g.ii-1|0;d=g.ko.gO;if(d===null){d=new Bg;L(d);d.gM=1;d.gN=1;H(d);}d=d;d.bw(c,k,l);if(!g.ii)d.bx();}M1(a);},M1=a=>{let b,c,d,e,f;while(a.j1){b=a.j7;c=b.hv;d=b.hw;if((c>=d?c-d|0:(b.hu.data.length-d|0)+c|0)>=2)break;b=a.iI;if(b.h8)break;a:{b:{if(b.ii>0){e=b.ke;if(!(e.hw!=e.hv?0:1))break b;c=b.kh;b=b.jT.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}if(c<b.bu())break b;}c=0;break a;}c=1;}if(!c)break;b
=a.iI;e=b.ke;if(e.hw!=e.hv?0:1){f=b.kh;b.kh=f+1|0;}else{b=Fv(e);if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}f=b.gU;}b=a.j7;BN();if(f>=(-128)&&f<=127){CF();e=Cy.data[f+128|0];}else{e=new C2;e.gU=f;}MY(b,e);c=a.oR;b=a.iI;if(c==b.kM)b=G(2);else{b=b.jT.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=D6(b.cN());}a.oR=a.iI.kM;e=a.ob.gO;if(e===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}QV(!(e instanceof Bm)?e:e.g6,a.iI.kM,Bj(b),f);}},K_=O(0);
function Hu(){I.call(this);this.p2=null;}
let PL=(b,c,d,e,f)=>{let g,h;g=c;h=d;Qd(b.p2,g,h,e,f);},Jq=O(0);
function Ht(){I.call(this);this.pE=null;}
let Tx=b=>{let c,d,e,f,g,h,i,j;b=b.pE;c=b.iI.i3;d=c;e=d.gL;f=0;a:{while(true){g=BZ(f,e);if(g>=0){f=(-1);break a;}if(f<0)break;if(g>=0)break;h=d.gP.data[f];if(b===h?1:b===null?(h!==null?0:1):b!==h?0:1)break a;f=f+1|0;}b=new M;B$(b);H(b);}if(f>=0)RA(c,f);c=b.iI.ke;d=b.j7;c=c;d=d;h=new Gg;h.kE=d;h.lX=d.iN;f=d.hw;h.kd=f;h.kC=(-1);g=d.hv;h.jJ=g>=f?g-f|0:(d.hu.data.length-f|0)+g|0;i=h;while(true){if(!(i.jJ<=0?0:1)){c=b.j7;j=c.hu.data;d=null;f=0;g=j.length;if(f>g){b=new BA;Bw(b);H(b);}while(f<g){e=f+1|0;j[f]=d;f=e;}c.hw
=c.hv;FB(b.iI);b=b.iI.nh.om;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}return;}d=H_(i);h=c;if(d===null)break;f=h.hv;g=h.hw;IC(h,(f>=g?f-g|0:(h.hu.data.length-g|0)+f|0)+1|0);j=h.hu.data;f=h.hv;j[f]=d;g=j.length;f=f+1|0;if(f==g)f=0;h.hv=f;h.iN=h.iN+1|0;}b=new Bd;B7(b,G(2));H(b);},LH=O(0);
function FP(){let a=this;I.call(a);a.nR=null;a.nS=null;}
let P4=(b,c)=>{let d;b=b;d=b.nR;b=b.nS;d.nH=1;c=c[c.length-1|0];d.oi=(c===null?null:!(c instanceof Dl())?c:!(c instanceof Bm)?c:c.g6).isIntersecting?1:0;b.bO();},Cd=O(0);
function Hj(){let a=this;I.call(a);a.pb=null;a.pa=0;}
let UQ=(b,c)=>{b=b;c=b.pb;c.lz=b.pa;G5(c);b=c.nc.no;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}};
function Hl(){let a=this;I.call(a);a.oP=null;a.oQ=0;}
let Uc=(b,c)=>{b=b;Uj(b.oP,b.oQ,c);},Hg=O(),T$=(b,c)=>{b;c.preventDefault();};
function Ni(){let a=this;I.call(a);a.mE=null;a.iF=null;a.l2=null;a.n6=0;a.mk=null;}
let RZ=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;a.mk=b;a.mE=d;f=d.hj;b=new P;b.gK=R(16);g=b.gI;h=b;i=G(188);h=h;J(h,g,i);J(h,b.gI,f===null?G(1):f);f=new K;j=b.gK;k=j.data;l=b.gI;Bh();m=k.length;if(l>=0&&l<=(m-0|0)){f.gJ=T(j.data,0,l);h=c.ownerDocument.createElement("div");c.appendChild(h);h.className="field";n=Pa(d);i=h.ownerDocument.createElement("label");h.appendChild(i);i.textContent=Bj(n);i.setAttribute("for",Bj(f));g=d.hm instanceof CQ;a.n6=g;i=!g?G(189):G(190);b=h.ownerDocument.createElement(Bj(i));h.appendChild(b);a.iF
=b;b.setAttribute("id",Bj(f));n=a.iF;o=new P;o.gK=R(16);g=o.gI;b=o;i=f;c=b;J(c,g,i);J(c,o.gI,G(191));b=new K;j=o.gK;k=j.data;l=o.gI;m=k.length;if(l>=0&&l<=(m-0|0)){b.gJ=T(j.data,0,l);n.setAttribute("aria-describedby",Bj(b));b=d.hm;if(!(b instanceof CQ)){a.iF.setAttribute("type","text");a.iF.setAttribute("autocomplete","off");a.iF.setAttribute("spellcheck","false");}else{c=b.iz;b=new BE;b.hf=c;b.hg=c.gQ;b.g2=c.h();b.he=(-1);d=b;while(d.hd>=d.g2?0:1){n=BF(d);if(n===G(14))g=1;else if(!(G(14) instanceof K))g=0;else
{b=G(14);g=n.gJ!==b.gJ?0:1;}if(!g){if(n===G(13))g=1;else if(!(G(13) instanceof K))g=0;else{b=G(13);g=n.gJ!==b.gJ?0:1;}if(!g){p=a.iF;b=p.ownerDocument.createElement("option");p.appendChild(b);b.textContent=Bj(n);}}}}b=h.ownerDocument.createElement("p");h.appendChild(b);a.l2=b;b.className="complaint";b=a.l2;d=new P;d.gK=R(16);g=d.gI;h=d;J(h,g,i);J(h,d.gI,G(191));i=new K;j=d.gK;k=j.data;l=d.gI;m=k.length;if(l>=0&&l<=(m-0|0)){i.gJ=T(j.data,0,l);b.setAttribute("id",Bj(i));a.l2.setAttribute("role","alert");b=a.iF;d
=new HD;d.pQ=a;d.pP=e;b.addEventListener("change",Bv(!(d instanceof Bm)?d:d.g6,"handleEvent"));return;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Ol=(a,b,c,d)=>{let e=new Ni();RZ(e,a,b,c,d);return e;},VA=(a,b)=>{let c,d,e,f,g,h,i,j;c=!a.n6?Bc(a.iF.value):Bc(a.iF.value);d=a.mk.lj;e=a.mE;f=e.hm.b9(c);g=new C4;g.hS=d;g.hT=e;d=f.gO;if(d!==null){g=g;d=d;h=g.hS;f=g.hT;e=Cv(h.hk);i=f.gS;f=new Q;g=Eu(d,G(2));B2(f);f.gO=g;g=e;if(i>=0&&i<g.gL){g.gP.data[i]
=f;g=new Cl;if(N===null)N=FC(null);g.gW=N;g.hk=e;f=new Q;f.gO=g;}else H(E2());}d=a.iF;if(!(f.gO!==null?0:1))d.removeAttribute("aria-invalid");else d.setAttribute("aria-invalid","true");g=a.l2;if(f.gO===null?0:1)c=G(2);else{d=a.mE;c=Mv(d,c,Ba(a.mk.lj,d));}d=Bc(g.textContent);if(c===d)j=1;else if(!(d instanceof K))j=0;else{d=d;j=c.gJ!==d.gJ?0:1;}if(!j)g.textContent=Bj(c);if(b!==null){g=new IV;g.qE=b;b=f.gO;if(b!==null)JZ(g,b);return;}b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);},Rk=a=>{let b,c,d,e,f,g;b=Ba(a.mk.lj,
a.mE);if(a.n6){c=a.iF;d=Bc(c.value);if(d===b)e=1;else if(!(b instanceof K))e=0;else{f=b;e=d.gJ!==f.gJ?0:1;}if(!e){c.value=Bj(b);d=Bc(c.value);if(d===b)e=1;else if(!(b instanceof K))e=0;else{f=b;e=d.gJ!==f.gJ?0:1;}if(!e){g=c.ownerDocument.createElement("option");c.appendChild(g);g.textContent=Bj(b);c.value=Bj(b);}}}else if(!(a.iF.hasAttribute("aria-invalid")?1:0))a.iF.value=Bj(b);},U=O(),GC=O(0),Pk=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=new D$;d=new Bn;d.gP=V(I,10);c.hK=d;d=new Bn;d.gP=V(I,10);c.hQ=d;d=new D$;e
=new Bn;e.gP=V(I,10);d.hK=e;e=new Bn;e.gP=V(I,10);d.hQ=e;f=0;a:{b:{c:{d:{while(true){e=b.hK;g=BZ(f,e.gL);if(g>=0){e=(KP(c)).n4;h=Z(d.hK.gL);i=h.data;f=0;g=i.length;e:{while(true){if(f>=g){if(g!=2)b=Ra(e,h);else{b=new Dv;j=i[0];f=i[1]|0;Dx();b.hp=e;b.h_=j;b.h7=f;}return b;}b=d.hQ;if(f<0)break e;if(f>=b.gL)break e;c=Br(b.gP.data[f]);if(c===Bp)break;i[f]=c.g8;f=f+1|0;}b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}if(f<0)break a;if(g>=0)break a;k=e.gP.data[f];Bl();i=(Ck.t()).data;g=i.length;l
=0;f:{while(true){if(l>=g){if(N===null){m=new Q;m.gO=null;N=m;}e=N;break f;}m=i[l];e=m.hj;if(e===k)n=1;else if(!(k instanceof K))n=0;else{o=k;n=e.gJ!==o.gJ?0:1;}if(n)break;l=l+1|0;}e=new Q;e.gO=m;}o=!(e.gO===null?0:1)?d:c;e=b.hK;if(f<0)break b;if(f>=e.gL)break b;p=e.gP.data[f];e=b.hQ;if(f<0)break c;if(f>=e.gL)break c;q=e.gP.data[f];k=o.hK;l=k.gL;g=0;g:{while(true){if(g>=l){g=(-1);break g;}if(g<0)break d;if(g>=k.gL)break d;e=k.gP.data[g];if(p===e)n=1;else if(p===null)n=e!==null?0:1;else{m=p;if(m===e)n=1;else if
(!(e instanceof K))n=0;else{e=e;n=m.gJ!==e.gJ?0:1;}}if(n)break;g=g+1|0;}}if(g<0){e=o.hK;Bb(e,e.gL+1|0);i=e.gP.data;l=e.gL;e.gL=l+1|0;i[l]=p;e.gQ=e.gQ+1|0;e=o.hQ;Bb(e,e.gL+1|0);i=e.gP.data;l=e.gL;e.gL=l+1|0;i[l]=q;e.gQ=e.gQ+1|0;}else{e=o.hQ;if(g<0)break;if(g>=e.gL)break;e.gP.data[g]=q;}f=f+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);},J_=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=new D$;f=new Bn;f.gP
=V(I,10);e.hK=f;f=new Bn;f.gP=V(I,10);e.hQ=f;Bl();g=(Ck.t()).data;h=g.length;i=0;while(true){if(i>=h){h=0;a:{b:{while(true){g=c.data;if(h>=g.length)break;j=d.data;b=g[h];k=Ci(j[h]);if(Cn(k,G(10)))k=Bq(k,0,k.gJ.length-2|0);f=e.hK;l=f.gL;m=0;c:{while(true){if(m>=l){m=(-1);break c;}if(m<0)break b;if(m>=f.gL)break b;n=f.gP.data[m];if(b===n)i=1;else if(b===null)i=n!==null?0:1;else{o=b;if(o===n)i=1;else if(!(n instanceof K))i=0;else{n=n;i=o.gJ!==n.gJ?0:1;}}if(i)break;m=m+1|0;}}if(m<0){f=e.hK;Bb(f,f.gL+1|0);g=f.gP.data;l
=f.gL;f.gL=l+1|0;g[l]=b;f.gQ=f.gQ+1|0;b=e.hQ;Bb(b,b.gL+1|0);g=b.gP.data;l=b.gL;b.gL=l+1|0;g[l]=k;b.gQ=b.gQ+1|0;}else{b=e.hQ;if(m<0)break a;if(m>=b.gL)break a;b.gP.data[m]=k;}h=h+1|0;}return e;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}f=g[i];n=b.hk;m=f.gS;n=n;if(m<0)break;if(m>=n.gL)break;k=n.gP.data[m];n=new KQ;n.pL=e;n.pK=f;k=k.gO;if(k!==null)KS(n,k);i=i+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);};
function Dv(){let a=this;U.call(a);a.hp=null;a.h_=0.0;a.h7=0;}
let JK=null,Dx=()=>{Dx=BI(Dv);TX();},Ew=a=>{let b,c,d;b=a.hp;Bl();b=Ba(b,BW);c=Br(b);d=new BD;d.g4=b;if(c!==Bp)return c.g8|0;b=d.g4;d=new BB;c=new P;Cc(c);BK(c,G(18));BK(c,b);B7(d,B4(c));H(d);},L5=a=>{let b,c,d,e,f,g,h,i,j;b=1024;a:{while(true){if(b<=1)break a;c=a.hp;d=BU(c);e=0;f=1;while(true){g=d.g5.gX.data;if(f>(g.length-1|0))break;e=e+S(g[f].gU,g[f-1|0].gU+1|0)|0;f=f+1|0;}h=e;if(c.gW.gO!==null?0:1){i=B1(c);d=new Q;if(i===null)break;d.gO=i;c.gW=d;}i=c.gW.gO;if(i===null){c=new Bg;Bw(c);H(c);}j=h*i.hh.gT;Bl();c
=Ba(c,BW);d=Br(c);i=new BD;i.g4=c;if(d===Bp)H(Ub(i.g4));if(!(j*(d.g8|0)*b>4000000.0))break a;b=b/2|0;}c=new Bd;B7(c,G(2));H(c);}return ((a.h7+b|0)-1|0)/b|0;},F$=(a,b)=>{let c,d,e,f,g;c=a.hp;Bl();d=DZ;e=Ci(a.h_+b);if(Cn(e,G(10)))e=Bq(e,0,e.gJ.length-2|0);f=d.hm.b9(e);e=new C4;e.hS=c;e.hT=d;d=f.gO;if(d!==null){c=e;d=d;f=c.hS;e=c.hT;c=Cv(f.hk);g=e.gS;f=new Q;d=Eu(d,G(2));B2(f);f.gO=d;d=c;if(g>=0&&g<d.gL){d.gP.data[g]=f;d=new Cl;if(N===null)N=FC(null);d.gW=N;d.hk=c;f=new Q;f.gO=d;}else H(E2());}d=f.gO;if(d!==null)return d;d
=new Bg;L(d);d.gM=1;d.gN=1;H(d);},Up=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=1024;a:{while(true){if(c<=1)break a;d=a.hp;e=BU(d);f=0;g=1;while(true){h=e.g5.gX.data;if(g>(h.length-1|0))break;f=f+S(h[g].gU,h[g-1|0].gU+1|0)|0;g=g+1|0;}i=f;if(d.gW.gO!==null?0:1){e=B1(d);j=new Q;if(e===null)break;j.gO=e;d.gW=j;}e=d.gW.gO;if(e===null){d=new Bg;B$(d);H(d);}k=i*e.hh.gT;Bl();d=Ba(d,BW);j=Br(d);e=new BD;e.g4=d;if(j===Bp)H(FT(e));if(!(k*(j.g8|0)*c>4000000.0))break a;c=c/2|0;}H(F4(G(2)));}l=S(b,c);m=1024;b:{while(true)
{if(m<=1)break b;d=a.hp;e=BU(d);c=0;n=1;while(true){h=e.g5.gX.data;if(n>(h.length-1|0))break;c=c+S(h[n].gU,h[n-1|0].gU+1|0)|0;n=n+1|0;}i=c;if(d.gW.gO!==null?0:1){e=B1(d);j=new Q;if(e===null)break;j.gO=e;d.gW=j;}e=d.gW.gO;if(e===null){d=new Bg;B$(d);H(d);}i=i*e.hh.gT;Bl();d=Ba(d,BW);j=Br(d);e=new BD;e.g4=d;if(j===Bp)H(FT(e));if(!(i*(j.g8|0)*m>4000000.0))break b;m=m/2|0;}H(F4(G(2)));}c=a.h7;o=1024;c:{while(true){if(o<=1)break c;e=a.hp;j=BU(e);p=0;q=1;while(true){h=j.g5.gX.data;if(q>(h.length-1|0))break;p=p+S(h[q].gU,
h[q-1|0].gU+1|0)|0;q=q+1|0;}i=p;if(e.gW.gO!==null?0:1){d=B1(e);j=new Q;d=Eu(d,G(2));B2(j);j.gO=d;e.gW=j;}d=e.gW.gO;if(d===null){d=new Bg;JC(d);H(d);}i=i*d.hh.gT;Bl();d=Ba(e,BW);j=Br(d);e=new BD;B2(e);e.g4=d;if(j===Bp)break;if(!(i*(j.g8|0)*o>4000000.0))break c;o=o/2|0;}H(TH(e));}b=c-S(b,o)|0;if(m<b)b=m;return Hz(a,l,b);},TD=(a,b)=>{return Hz(a,b,1);},Hz=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;d=a.hp;Bl();e=Ba(d,C_);f=Br(e);g=new BD;g.g4=e;if(f===Bp){d=g.g4;e=new BB;g=new P;Cc(g);BK(g,G(18));BK(g,d);B7(e,B4(g));H(e);}if
(J0(d,f.g8)&&!IF(a.hp)){d=BU(a.hp);h=0;i=1;while(true){j=d.g5.gX.data;if(i>(j.length-1|0))break;h=h+S(j[i].gU,j[i-1|0].gU+1|0)|0;i=i+1|0;}j=TN(a,h,b,c);d=a.hp;e=Ba(d,C_);f=Br(e);g=new BD;g.g4=e;if(f===Bp){d=g.g4;e=new BB;g=new P;Cc(g);BK(g,G(18));BK(g,d);B7(e,B4(g));H(e);}k=f.g8;e=new FE;g=BU(d);if(d.gW.gO!==null?0:1){f=B1(d);l=new Q;if(f===null){d=new Bd;Cf(d,G(2));H(d);}l.gO=f;d.gW=l;}f=d.gW.gO;if(f===null){d=new Bg;L(d);d.gM=1;d.gN=1;H(d);}f=f;m=f.hh;n=f.hW;b=m.gT;f=Ba(d,CE);if(f===G(132))c=1;else if(!(G(132) instanceof K))c
=0;else{l=G(132);c=f.gJ!==l.gJ?0:1;}if(!c){f=Ba(d,CE);o=Br(f);l=new BD;l.g4=f;if(o===Bp){d=l.g4;e=new BB;g=C3();B0(B0(g,G(18)),d);CS(e,CT(g));H(e);}b=By(o.g8,b)|0;}Ii(e,g,m,n,b,k);b=IK(d,k);g=new GA;d=Ba(d,BW);l=Br(d);f=new BD;f.g4=d;if(l!==Bp){GE(g,e,j,l.g8|0,b);return g;}d=f.g4;e=new BB;g=C3();B0(B0(g,G(18)),d);CS(e,CT(g));H(e);}d=new G9;e=new M0;e.o$=a;e.o_=b;g=Ba(a.hp,BW);l=Br(g);f=new BD;f.g4=g;if(l===Bp){d=f.g4;e=new BB;g=C3();B0(B0(g,G(18)),d);CS(e,CT(g));H(e);}b=l.g8|0;if(N===null){f=new Q;f.gO=null;N
=f;}d.kf=N;d.oa=e;d.nw=b;j=Bo(c);p=j.data;d.kq=j;h=0;q=p.length;if(h<=q){while(h<q){i=h+1|0;p[h]=(-1);h=i;}d.lE=Z(c);d.lh=V(Ce(CJ),c);return d;}d=new BA;L(d);d.gM=1;d.gN=1;H(d);},TN=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=Z(S(d,b));if(!(Ec(a.hp) instanceof EF)){f=CW((Ec(a.hp)).c6(BU(a.hp)));g=0;while(g<d){Bx(f,0,e,S(g,b),b);g=g+1|0;}return e;}f=e.data;h=0;while(h<d){g=c+h|0;i=a.h_+g;j=S(h,b);FK();EU(EY,BG(i));k=0;while(k<b){f[j+k|0]=Dm(EY);k=k+1|0;}h=h+1|0;}return e;},NG=(a,b)=>{let c,d,e,f,g,h,i,j;a:{if(HY(BT([a.h_,
a.h7,Ew(a)]),BT([b.h_,b.h7,Ew(b)]))){c=F$(a,0);b=F$(b,0);Bl();d=(Ck.t()).data;e=d.length;f=0;b:{while(f<e){g=d[f];h=g.hE;Ej();if(h!==Ft?0:1){i=Ba(c,g);g=Ba(b,g);if(i===g)j=1;else if(!(g instanceof K))j=0;else{g=g;j=i.gJ!==g.gJ?0:1;}if(!j){e=0;break b;}}f=f+1|0;}e=1;}if(e){e=1;break a;}}e=0;}return e;},UG=a=>{let b,c,d,e;b=a.hp;Dx();c=JK;d=Z(2);e=d.data;e[0]=a.h_;e[1]=a.h7;return J_(b,c,d);},NP=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Dv)){b=b;d=a.hp;e=b.hp;c=!(d===e?1:d===null?(e!==null
?0:1):d!==e?0:1)?0:a.h_!==b.h_?0:a.h7==b.h7?1:0;}else c=0;return c;},TX=()=>{JK=Cz(K,[G(192),G(193)]);};
function DS(){let a=this;I.call(a);a.hl=null;a.h$=null;a.hC=0;}
let Nd=(a,b)=>{let c,d,e,f,g;c=a.hl.data;if(!(c[b]==(-2)?0:1))return new Lx;d=a.h$.data;if(d[b]-d[b]===0.0?0:1)return new JX;if(!(c[b]>=0&&!(d[b]-d[b]===0.0?0:1)?1:0)){e=new Ng;e.oJ=d[b];}else{e=new Mb;f=c[b];g=d[b];e.pn=f;e.pc=g;}return e;};
function EK(){let a=this;I.call(a);a.hU=null;a.i9=null;a.jj=null;a.it=0;a.n_=0;}
let HJ=(a,b,c)=>{let d,e,f,g,h;c=b+c|0;while(b<c){d=a.hU;e=d.h$.data;if(e[b]-e[b]===0.0?0:1)a.n_=a.n_+1|0;else{f=d.hl.data;if(!(f[b]>=0&&!(e[b]-e[b]===0.0?0:1)?1:0))PA(a.jj,b,e[b]);else{a.it=a.it+1|0;g=a.i9.data;h=f[b];g[h]=g[h]+1|0;}}b=b+1|0;}};
function Eh(){I.call(this);this.jc=0;}
let CO=null,UZ=(a,b)=>{let c;if(a===b)return 1;c=CO;if(a!==c&&b!==c&&b instanceof Eh)return b.jc!=a.jc?0:1;return 0;};
function Fs(){let a=this;I.call(a);a.n2=null;a.on=null;a.oc=null;a.pX=null;a.jO=null;a.ie=null;a.pT=null;a.o4=null;a.hV=0;a.ju=0.0;a.ja=0.0;}
let Gz=(a,b,c,d,e,f)=>{let g;a.ie=c;a.o4=f;a.pT=d;a.n2=b.querySelector(".start");a.on=b.querySelector(".stop");a.oc=b.querySelector("progress");a.pX=b.querySelector(".rate");a.jO=b.querySelector(".status");d=new IQ;f="addEventListener";g="submit";d=!(d instanceof Bm)?d:d.g6;b[f](g,Bv(d,"handleEvent"));g=a.n2;f=new Nu;f.qy=a;f.qz=e;d=new CX;d.iX=f;e="addEventListener";b="click";f=!(d instanceof Bm)?d:d.g6;g[e](b,Bv(f,"handleEvent"));d=a.on;if(c===null){c=new Bd;L(c);c.gM=1;c.gN=1;c.g0=G(2);H(c);}b=new Nt;b.p4
=c;e=new CX;e.iX=b;d.addEventListener("click",Bv(!(e instanceof Bm)?e:e.g6,"handleEvent"));Dw(a);},Wk=(a,b,c,d,e)=>{let f=new Fs();Gz(f,a,b,c,d,e);return f;},P_=(a,b)=>{let c,d;if(!a.hV)b.bO();else{b=a.ie;if(b.h8){b.h8=0;FB(b);a.ju=performance.now();Dw(a);}else{b.h8=1;a.ja=performance.now()-a.ju- -a.ja;Dw(a);b=a.jO;c=Bc(b.textContent);if(G(194)===c)d=1;else if(!(c instanceof K))d=0;else{c=c;d=G(194).gJ!==c.gJ?0:1;}if(!d)b.textContent="Paused.";}}a.o4.bO();},EH=(a,b)=>{let c,d,e;if(a.hV&&!a.ie.h8)a.ja=performance.now()
-a.ju- -a.ja;a.hV=0;Dw(a);c=a.jO;d=Bc(c.textContent);if(b===d)e=1;else if(!(d instanceof K))e=0;else{d=d;e=b.gJ!==d.gJ?0:1;}if(!e)c.textContent=Bj(b);},Iq=(a,b,c)=>{let d,e,f,g,h;d=a.oc;e=1;if(e<=c)e=c;BN();f=new BH;f.gK=R(20);d.setAttribute("max",Bj((Bi(f,f.gI,e,10)).d()));g=a.oc;h=new BH;h.gK=R(20);g.setAttribute("value",Bj((Bi(h,h.gI,b,10)).d()));g=a.pX;f=QP(a,b,c);h=Bc(g.textContent);if(f===h)b=1;else if(!(h instanceof K))b=0;else{h=h;b=f.gJ!==h.gJ?0:1;}if(!b)g.textContent=Bj(f);},QP=(a,b,c)=>{let d,e,f,
g,h,i,j,k,l,m,n,o,p;d=a.ie;e=0;d=d.i3;f=new BE;f.hf=d;f.hg=d.gQ;f.g2=d.h();f.he=(-1);f=f;while(f.hd>=f.g2?0:1){e=e+(!(BF(f)).j1?0:1)|0;}if(!e)d=G(195);else{d=a.ie;g=0;d=d.i3;f=new BE;f.hf=d;f.hg=d.gQ;f.g2=d.h();f.he=(-1);f=f;while(f.hd>=f.g2?0:1){g=g+(!(BF(f)).j1?0:1)|0;}if(g==1)d=G(196);else{d=a.ie;h=0;d=d.i3;f=new BE;f.hf=d;f.hg=d.gQ;f.g2=d.h();f.he=(-1);f=f;while(f.hd>=f.g2?0:1){h=h+(!(BF(f)).j1?0:1)|0;}f=new P;f.gK=R(16);e=f.gI;i=f;d=G(197);i=i;J(i,e,d);Bi(f,f.gI,h,10);J(i,f.gI,G(198));d=new K;j=f.gK;k=
j.data;g=f.gI;Bh();h=k.length;if(g>=0&&g<=(h-0|0))d.gJ=T(j.data,0,g);else{d=new M;X(d);d.gM=1;d.gN=1;W(d);H(d);}}}if(!b)return d;l=!(a.hV&&!a.ie.h8?1:0)?0.0:performance.now()-a.ju;l=Bs(0.001,(a.ja- -l)/1000.0);i=new P;BN();f=new BH;f.gK=R(20);BS(i,(Bi(f,f.gI,b,10)).d());e=i.gI-3|0;while(e>0){Y(i,e,e+1|0);i.gK.data[e]=44;e=e+(-3)|0;}f=new K;j=i.gK;k=j.data;g=i.gI;Bh();h=k.length;if(g>=0&&g<=(h-0|0)){f.gJ=T(j.data,0,g);i=new P;m=new BH;m.gK=R(20);BS(i,(Bi(m,m.gI,c,10)).d());c=i.gI-3|0;while(c>0){Y(i,c,c+1|0);i.gK.data[c]
=44;c=c+(-3)|0;}n=new K;j=i.gK;k=j.data;e=i.gI;g=k.length;if(e>=0&&e<=(g-0|0)){n.gJ=T(j.data,0,e);i=Ca(l,1);l=b/l;b=BL(BG(l+BM(l)*0.5))|0;m=new P;o=new BH;o.gK=R(20);BS(m,(Bi(o,o.gI,b,10)).d());b=m.gI-3|0;while(b>0){Y(m,b,b+1|0);m.gK.data[b]=44;b=b+(-3)|0;}p=new K;j=m.gK;k=j.data;c=m.gI;e=k.length;if(c>=0&&c<=(e-0|0)){p.gJ=T(j.data,0,c);m=new P;m.gK=R(16);b=m.gI;o=m;f=f;o=o;J(o,b,f);J(o,m.gI,G(64));J(o,m.gI,n);J(o,m.gI,G(199));J(o,m.gI,i===null?G(1):i);J(o,m.gI,G(200));J(o,m.gI,p);J(o,m.gI,G(201));J(o,m.gI,
d);d=new K;j=m.gK;k=j.data;c=m.gI;e=k.length;if(c>=0&&c<=(e-0|0)){d.gJ=T(j.data,0,c);return d;}d=new M;X(d);d.gM=1;d.gN=1;W(d);H(d);}d=new M;Bw(d);H(d);}d=new M;Bw(d);H(d);}d=new M;Bw(d);H(d);},Dw=a=>{let b,c,d,e;b=a.n2;c=!a.hV?a.pT:!a.ie.h8?G(202):G(203);d=Bc(b.textContent);if(c===d)e=1;else if(!(d instanceof K))e=0;else{d=d;e=c.gJ!==d.gJ?0:1;}if(!e)b.textContent=Bj(c);b=a.on;if(!(a.hV?0:1))b.removeAttribute("disabled");else b.setAttribute("disabled","");};
function Jw(){I.call(this);this.o9=null;}
let VM=a=>{let b,c,d,e,f,g,h,i,j;b=a.o9;F9(b);if((JL(b)).gO!==null?0:1){Hk(b);c=b.qt;d=b.iu;Dz(c);e=new Q;if(d===null){b=new Bd;Cf(b,G(2));H(b);}e.gO=d;c.jT=e;e=new Q;e.gO=b;c.ko=e;d=d;f=1024;while(f>1){g=d.hp;e=BU(g);h=0;i=1;while(i<=QD(e)){h=h+S(Nw(e,i),Nw(e,i-1|0)+1|0)|0;i=i+1|0;}j=h;if(P$(g.gW))g.gW=EJ(B1(g));j=j*R7((ST(g.gW)).hh);Bl();if(!(j*(VY(Ba(g,BW))|0)*f>4000000.0))break;f=f/2|0;}c.ii=((d.h7+f|0)-1|0)/f|0;c.h8=0;FB(c);c=b.jY;c.hV=1;c.ja=0.0;c.ju=performance.now();Dw(c);c=c.jO;e=Bc(c.textContent);if
(G(56)===e)h=1;else if(!(e instanceof K))h=0;else{e=e;h=G(56).gJ!==e.gJ?0:1;}if(!h)c.textContent="Training.";b=b.ki.ol;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}}};
function DK(){let a=this;I.call(a);a.iM=null;a.oA=null;a.po=null;a.oW=null;a.iY=0;a.i4=0;a.n7=0;}
let F8=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.iM=d;a.oA=d.querySelector("canvas");a.po=b.querySelector(".twin");b=new GW;b.pv=a;b.pu=c;e=ResizeObserver;b=!(b instanceof Bm)?b:b.g6;(new e(Bv(b,"onResize"))).observe(a.iM);b=new Hr;e=a.iM;b.pH=e;d=new FP;d.nR=b;d.nS=c;(new IntersectionObserver(Bv(!(d instanceof Bm)?d:d.g6,"onChange"))).observe(e);a.oW=b;},Gw=(a,b,c)=>{let d,e,f;a:{d=a.iY;if(d){e=a.oW;if(!e.oi&&e.nH?0:1)break a;if(Di)break a;}a.n7=0;return;}a.di(Kw(a.oA,d,a.i4,!Di?devicePixelRatio:Bs(3.0,
devicePixelRatio)),b);if(!(!c&&a.n7)){a.n7=1;e=a.po;b=a.dk(b);f=Bc(e.textContent);if(b===f)c=1;else if(!(f instanceof K))c=0;else{f=f;c=b.gJ!==f.gJ?0:1;}if(!c)e.textContent=Bj(b);}},Lw=O(DK),P7=(a,b)=>{return D4(b.mq);},N9=(a,b,c)=>{let d;c=c;d=new KU;d.jR=c.mR;Pc(d,b,c.pY,c.oF);},Nj=O(DK),R_=(a,b)=>{return N8(b.mq);},T3=(a,b,c)=>{let d,e,f;c=c;d=b;d=P9(d.hZ,d.jv);e=new Ms;f=c.mR;e.jm=d;e.kV=f;Pu(e,b,c.mq.i9);};
function MQ(){let a=this;I.call(a);a.pN=null;a.mQ=null;a.qa=null;a.kQ=null;a.nP=0;}
let T8=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;a:{e=c.jj;f=e.kr;if(f!=a.nP){a.nP=f;e=Rn(e);g=0;h=0;i=e;b:{c:{d:{while(true){f=i.gL;j=a.kQ;k=j.gL;if(f<=k)f=k;if(h>=f){b=a.mQ;c=SE(c.jj.kr,g);e=Bc(b.textContent);if(c===e)l=1;else if(!(e instanceof K))l=0;else{e=e;l=c.gJ!==e.gJ?0:1;}if(!l)b.textContent=Bj(c);break a;}if(h==k){e=Vz(a);Bb(j,j.gL+1|0);m=j.gP.data;f=j.gL;j.gL=f+1|0;m[f]=e;j.gQ=j.gQ+1|0;}f=BZ(h,i.gL);if(f>=0){e=a.kQ;if(h<0)break;if(h>=e.gL)break;n=e.gP.data[h];n.j9.hidden=!!1;n.kx=(-1);}else{e=a.kQ;if(h
<0)break b;if(h>=e.gL)break b;j=e.gP.data[h];if(h<0)break c;if(f>=0)break c;Sb(j,b,i.gP.data[h],c.jj.kr);if(h<0)break d;if(h>=i.gL)break d;g=g+i.gP.data[h].jD|0;}h=h+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}}b=a.kQ;c=new BE;c.hf=b;c.hg=b.gQ;c.g2=b.h();c.he=(-1);b=c;while(b.hd>=b.g2?0:1){e=(BF(b)).mW;if(!(Ij(d,e.js)&&!Di)){e.js=d;FF(e);}}},SE=(b,c)=>{let d,e,f,g,h,i,j,k;if(!b)return G(204);d=b-c|0;if(!c){e=new P;BN();f
=new BH;f.gK=R(20);BS(e,(Bi(f,f.gI,b,10)).d());b=e.gI-3|0;while(b>0){Y(e,b,b+1|0);e.gK.data[b]=44;b=b+(-3)|0;}f=new K;g=e.gK;h=g.data;c=e.gI;Bh();d=h.length;if(c>=0&&c<=(d-0|0)){f.gJ=T(g.data,0,c);e=new P;e.gK=R(16);b=e.gI;i=e;j=G(205);k=i;J(k,b,j);J(k,e.gI,f);J(k,e.gI,G(206));f=new K;g=e.gK;h=g.data;c=e.gI;d=h.length;if(c>=0&&c<=(d-0|0)){f.gJ=T(g.data,0,c);return f;}e=new M;X(e);e.gM=1;e.gN=1;W(e);H(e);}e=new M;Bw(e);H(e);}a:{if(!d)f=G(207);else{e=new P;BN();f=new BH;f.gK=R(20);BS(e,(Bi(f,f.gI,d,10)).d());b
=e.gI-3|0;while(b>0){Y(e,b,b+1|0);e.gK.data[b]=44;b=b+(-3)|0;}f=new K;g=e.gK;h=g.data;c=e.gI;Bh();d=h.length;if(c>=0&&c<=(d-0|0)){f.gJ=T(g.data,0,c);e=new P;e.gK=R(16);b=e.gI;i=e;j=G(208);k=i;J(k,b,j);J(k,e.gI,f);J(k,e.gI,G(209));f=new K;g=e.gK;h=g.data;c=e.gI;d=h.length;if(c<0)break a;if(c>(d-0|0))break a;f.gJ=T(g.data,0,c);}else{e=new M;Bw(e);H(e);}}return f;}e=new M;X(e);e.gM=1;e.gN=1;W(e);H(e);},Nh=O(0);
function Jx(){I.call(this);this.qx=null;}
function LG(){let a=this;I.call(a);a.i1=null;a.k8=null;a.ji=null;a.kI=null;a.kp=null;a.iJ=null;}
let Qu=(a,b,c)=>{let d,e,f,g;if(N===null){d=new Q;d.gO=null;N=d;}a.iJ=N;a.i1=c;a.k8=b.querySelector(".words");a.ji=b.querySelector("a");a.kI=b.querySelector("button");e=new Ie;b=b.querySelector("canvas");if(N===null){d=new Q;d.gO=null;N=d;}e.jP=N;e.js=H0();e.jQ=b;a.kp=e;b=a.kI;c=new Jb;c.ow=a;d=new CX;d.iX=c;c="addEventListener";e="click";f=!(d instanceof Bm)?d:d.g6;b[c](e,Bv(f,"handleEvent"));if(N===null){c=new Q;c.gO=null;N=c;}a.iJ=N;b=a.k8;e=Bc(b.textContent);if(G(2)===e)g=1;else if(!(e instanceof K))g=0;else
{e=e;g=G(2).gJ!==e.gJ?0:1;}if(!g)b.textContent="";b=a.kp;b.iL=b.iL+1|0;if(N===null){e=new Q;e.gO=null;N=e;}b.jP=N;b.jQ.style.setProperty("visibility","hidden");b=a.ji;c=!!1;b.hidden=c;b=a.kI;c=!!1;b.hidden=c;},Mc=(a,b)=>{let c=new LG();Qu(c,a,b);return c;},Kk=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=a.k8;f=Bc(e.textContent);if(d===f)g=1;else if(!(f instanceof K))g=0;else{f=f;g=d.gJ!==f.gJ?0:1;}if(!g)e.textContent=Bj(d);d=a.kp;d.iL=d.iL+1|0;GF(d,b.dv(c),b.c$(c),d.iL);g=b.bK();BN();d=new BH;d.gK=R(20);f=(Bi(d,d.gI,
g,10)).d();b=b.c$(c);Bl();d=EE;e=d.hm.b9(f);f=new C4;f.hS=b;f.hT=d;b=e.gO;if(b!==null){d=f;b=b;e=d.hS;f=d.hT;d=Cv(e.hk);g=f.gS;e=new Q;b=Eu(b,G(2));B2(e);e.gO=b;b=d;if(g>=0&&g<b.gL){b.gP.data[g]=e;b=new Cl;if(N===null)N=FC(null);b.gW=N;b.hk=d;e=new Q;e.gO=b;}else H(E2());}b=e.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=b;d=new Q;if(b===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}d.gO=b;a.iJ=d;d=a.ji;f=a.i1;h=D6(EI(b));b=f;b=!(b.ij.nf.gJ.length?0:1)?b.ij.nf:Bc((location.href.split('#'))[0]);f=new P;f.gK
=R(16);c=f.gI;i=f;b=b===null?G(1):b;i=i;J(i,c,b);J(i,f.gI,G(210));J(i,f.gI,h===null?G(1):h);i=new K;j=f.gK;k=j.data;g=f.gI;l=k.length;if(g>=0&&g<=(l-0|0)){i.gJ=T(j.data,0,g);d.setAttribute("href",Bj(i));b=Ba(a.i1.ij.iZ,Em);e=new Bn;e.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){g=0;m=BJ(b,44,0);while(m>=0){f=Bq(b,g,m);d=e;Bb(d,d.gL+1|0);j=d.gP.data;g=d.gL;d.gL=g+1|0;j[g]=f;d.gQ=d.gQ+1|0;g=m+1|0;m=BJ(b,44,g);}d=Bq(b,g,b.gJ.length);b=e;Bb(b,b.gL+1|0);j=b.gP.data;g=b.gL;b.gL=g+1|0;j[g]=d;b.gQ=b.gQ+1|0;}DY();d=new Ek;d.kg
=G(52);g=Dh(e,d)?0:1;a.ji.hidden=!!g;a.kI.hidden=!!(g?0:1);return;}b=new M;Bw(b);H(b);};
function Nk(){let a=this;I.call(a);a.pr=null;a.pi=null;a.pU=null;a.ov=null;a.mX=0;}
let RC=(a,b,c)=>{let d;a:{a.pU=b;a.ov=c;if(c.hC>0){b=a.pi;if(!(b.hV&&!b.ie.h8?1:0)&&!a.mX&&!(self.origin==='null'&&location.protocol!=='file:'?1:0)){d=1;break a;}}d=0;}b=a.pr;if(!(d?0:1))b.removeAttribute("disabled");else b.setAttribute("disabled","");},Nx=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m;f=c.hl.data.length;g=d+4000|0;if(f<g)g=f;h=new P;h.gK=R(16);while(d<g){if(c.hl.data[d]==(-2)?0:1){i=Ci(b.h_+d);if(Cn(i,G(10)))i=Bq(i,0,i.gJ.length-2|0);a:{j=h.gI;k=h;J(k,j,i);j=h.gI;Y(k,j,j+1|0);k.gK.data[j]=44;l=c.hl.data;if
(l[d]>=0){m=c.h$.data;if(!(m[d]-m[d]===0.0?0:1)){j=1;break a;}}j=0;}if(!j)i=G(211);else{f=l[d];BN();i=new BH;i.gK=R(20);i=(Bi(i,i.gI,f,10)).d();}J(k,h.gI,i);j=h.gI;Y(k,j,j+1|0);k.gK.data[j]=44;i=Bc(''+c.h$.data[d]);J(k,h.gI,i);j=h.gI;Y(k,j,j+1|0);k.gK.data[j]=10;}d=d+1|0;}i=new K;l=h.gK;m=l.data;j=h.gI;Bh();f=m.length;if(j>=0&&j<=(f-0|0)){i.gJ=T(l.data,0,j);e.push(Bj(i));if(g>=c.hl.data.length){a.mX=0;Q4(TJ(e,"text/csv"),"survey.csv");}else{i=new HM;i.qr=a;i.qs=b;i.qp=c;i.qq=g;i.qn=e;F7(Bv(!(i instanceof Bm)
?i:i.g6,"run"));}return;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);};
function GN(){I.call(this);this.p1=null;}
let N6=(b,c)=>{VO(b.p1,c);};
function GO(){I.call(this);this.py=null;}
let SD=(b,c)=>{Vl(b.py,c);};
function GQ(){I.call(this);this.oU=null;}
let VT=(b,c)=>{F9(b.oU);};
function GR(){I.call(this);this.qh=null;}
let UB=(b,c)=>{F9(b.qh);};
function D0(){let a=this;U.call(a);a.jh=null;a.jf=null;a.iV=null;}
let HN=()=>{let b,c,d,e,f,g,h;b=new D0;Bl();c=Dd;d=Og(G(130),G(12),G(212),G(213),G(214),G(215),G(216),G(217));b.jh=G(40);b.jf=c;b.iV=d;c=new D0;d=C_;e=JN(G(218),G(219),G(220),G(130),G(212),G(221),G(222));c.jh=G(223);c.jf=d;c.iV=e;d=new D0;f=DW;g=JN(G(107),G(108),G(15),G(109),G(110),G(111),G(112));d.jh=G(224);d.jf=f;d.iV=g;g=new D0;f=CR;h=new Gp;h.mF=G(43);h.ms=G(16);g.jh=G(225);g.jf=f;g.iV=h;e=new Ch;e.gX=Cz(I,[b,c,d,g]);return e;},Rv=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(D0)){b=b;d
=a.jh;e=b.jh;if(d===e)c=1;else if(d===null)c=e!==null?0:1;else{d=d;if(d===e)c=1;else if(!(e instanceof K))c=0;else{e=e;c=d.gJ!==e.gJ?0:1;}}if(!c)c=0;else{d=a.jf;e=b.jf;if(!(d===e?1:d===null?(e!==null?0:1):d!==e?0:1))c=0;else{d=a.iV;b=b.iV;c=(d===b?1:d!==null?Dh(d,b):b!==null?0:1)?1:0;}}}else c=0;return c;},UU=O(B9);
function Lv(){I.call(this);this.qF=null;}
let QS=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.qF;if(!b.lF)LJ(b,b.kw);else{b.lF=1;c=new D0;Bl();d=Dd;e=new Gp;B2(e);e.mF=G(12);e.ms=G(212);c.jh=G(40);c.jf=d;c.iV=e;f=new Bn;B2(f);f.gP=V(I,10);g=0;while(g<(Ck.t()).data.length){if(N===null){h=new Q;h.gO=null;N=h;}d=N;h=f;Bb(h,h.gL+1|0);i=h.gP.data;j=h.gL;h.gL=j+1|0;i[j]=d;h.gQ=h.gQ+1|0;g=g+1|0;}k=new Cl;if(N===null){h=new Q;h.gO=null;N=h;}k.gW=N;k.hk=f;f=BW;BN();d=new BH;d.gK=R(20);h=(Bi(d,d.gI,10000,10)).d();d=f.hm.b9(h);h=new C4;h.hS=k;h.hT=f;f=d.gO;if(f!==null){d=
h;f=f;h=Ro(d.hS,d.hT,f);if(h!==null){d=new Q;f=Eu(h,G(2));B2(d);d.gO=f;}else{if(N===null){d=new Q;f=null;B2(d);d.gO=f;N=d;}d=N;}}f=d.gO;if(f===null){b=new Bg;X(b);b.gM=1;b.gN=1;W(b);H(b);}d=f;Dz(b.lQ);Fg(b,c,d,2000);f=b.jo;f.hV=1;f.ja=0.0;f.ju=performance.now();Dw(f);f=f.jO;h=Bc(f.textContent);if(G(56)===h)g=1;else if(!(h instanceof K))g=0;else{h=h;g=G(56).gJ!==h.gJ?0:1;}if(!g)f.textContent="Training.";Gq(b);}},Li=O(DK),VB=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new P;BS(c,b.o6);b=b.m0.jA;d=new BE;d.hf=b;d.hg=b.gQ;d.g2
=b.h();d.he=(-1);e=d;while(e.hd>=e.g2?0:1){d=BF(e);f=c.gI;g=c;Y(g,f,f+1|0);g.gK.data[f]=32;b=d.jH;J(g,c.gI,b);J(g,c.gI,G(226));b=(d.jU.gJ.length?0:1)?G(227):d.jU;J(g,c.gI,b);f=c.gI;Y(g,f,f+1|0);g.gK.data[f]=59;}h=c.gI;i=h-1|0;if(i>h){b=new M;L(b);b.gM=1;b.gN=1;H(b);}j=c.gK;k=j.data;k[i]=46;b=new K;Bh();f=k.length;if(h>=0&&h<=(f-0|0)){b.gJ=T(j.data,0,h);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Tn=(a,b)=>{return VB(a,b);},Uu=(a,b,c)=>{let d;c=c;d=new JG;d.jC=c.qH;VK(d,b,c.m0);};
function Lu(){I.call(this);this.pd=null;}
let SJ=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.pd;b.lF=1;c=new D0;Bl();d=Dd;e=new Gp;e.mF=G(12);e.ms=G(212);c.jh=G(40);c.jf=d;c.iV=e;f=new Bn;f.gP=V(I,10);g=0;while(g<(Ck.t()).data.length){if(N===null){h=new Q;h.gO=null;N=h;}h=N;d=f;Bb(d,d.gL+1|0);i=d.gP.data;j=d.gL;d.gL=j+1|0;i[j]=h;d.gQ=d.gQ+1|0;g=g+1|0;}k=new Cl;if(N===null){h=new Q;h.gO=null;N=h;}k.gW=N;k.hk=f;f=BW;BN();d=new BH;d.gK=R(20);h=(Bi(d,d.gI,10000,10)).d();d=f.hm.b9(h);h=new C4;h.hS=k;h.hT=f;f=d.gO;if(f!==null){d=h;f=f;h=d.hS;d=d.hT;k=Cv(h.hk);g=HZ(d);f
=EJ(f);GU(k,g,f);f=GJ(k);d=new Q;d.gO=f;}f=d.gO;if(f===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}d=f;Dz(b.lQ);Fg(b,c,d,2000);f=b.jo;f.hV=1;f.ja=0.0;f.ju=performance.now();Dw(f);f=f.jO;h=Bc(f.textContent);if(G(56)===h)g=1;else if(!(h instanceof K))g=0;else{h=h;g=G(56).gJ!==h.gJ?0:1;}if(!g)f.textContent="Training.";Gq(b);},OT=O();
function Lt(){let a=this;I.call(a);a.oq=null;a.or=null;}
let UL=a=>{LJ(a.oq,a.or);};
function DB(){let a=this;U.call(a);a.hI=0.0;a.hJ=0.0;a.hG=0.0;a.hF=0.0;}
let LI=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(DB)){b=b;c=a.hI!==b.hI?0:a.hJ!==b.hJ?0:a.hG!==b.hG?0:a.hF===b.hF?1:0;}else c=0;return c;};
function MO(){I.call(this);this.qG=null;}
let OQ=a=>{E4(a.qG);},Lk=O(DK),VX=(a,b)=>{return b.o0;},NW=(a,b,c)=>{let d,e,f,g,h;c=c;d=new Lo;e=a.iY;if(1>e)e=1;f=e;e=a.i4;if(1>e)e=1;g=G8(f,e);h=c.ph;d.jy=g;d.jG=h;Ut(d,b,c.pZ);};
function Iv(){I.call(this);this.o5=null;}
let N$=(b,c)=>{b=b.o5;Ka(b,b.h4,b.h9);};
function Iu(){I.call(this);this.pg=null;}
let RS=(b,c)=>{b=b.pg;Ka(b,b.h9,b.h4);};
function Im(){I.call(this);this.pO=null;}
let Ph=(b,c)=>{DT(b.pO);};
function Mx(){I.call(this);this.p8=null;}
let OR=a=>{Gu(a.p8,0.5);};
function Mz(){I.call(this);this.oG=null;}
let SQ=a=>{Gu(a.oG,2.0);};
function My(){I.call(this);this.pj=null;}
let P2=a=>{let b,c,d;b=a.pj;c=b.jX;if(!(c.hw!=c.hv?0:1)){c=Fv(c);if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b.hH=c;d=b.i2.hC<=0?0:1;DT(b);if(d)E4(b);}};
function Io(){I.call(this);this.pR=null;}
let PV=(b,c)=>{OG(b.pR,c);};
function In(){I.call(this);this.oZ=null;}
let PB=(b,c)=>{SV(b.oZ,c);};
function Ip(){I.call(this);this.pt=null;}
let Td=(b,c)=>{SO(b.pt,c);};
function H6(){I.call(this);this.pI=null;}
let PR=(b,c)=>{TM(b.pI,c);};
function H5(){I.call(this);this.pm=null;}
let Um=(b,c)=>{let d;b=b.pm;if(N===null){d=new Q;d.gO=null;N=d;}c=N;b.kY=c;if(c===null){d=new Q;d.gO=null;N=d;}b.j$=N;b=b.jg.ni;if(!b.hD){c=new CN;c.iv=b;b.hD=requestAnimationFrame(Bv(!(c instanceof Bm)?c:c.g6,"onAnimationFrame"));}};
function H4(){I.call(this);this.oH=null;}
let U$=(b,c)=>{let d;b=b.oH;c=b.jX;if(!(c.hw!=c.hv?0:1)){c=Fv(c);if(c===null){b=new Bg;B$(b);H(b);}b.hH=c;d=b.i2.hC<=0?0:1;DT(b);if(d)E4(b);}},MR=O(0);
function CN(){I.call(this);this.iv=null;}
let Pv=(b,c)=>{c;LU(b.iv);},Sr=O(),Di=0,VV=O(),Mn=O(),Sn=null,I4=null,Gx=null,FU=null,LO=null,I2=null,Lr=null,Fn=()=>{Fn=BI(Mn);PW();},PW=()=>{let b;Sn=new WeakMap();I4=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Gx=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();FU=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Gx===null)b=null;else{b=new GL;b=new FinalizationRegistry(Bv(!(b instanceof Bm)?b:b.g6,"accept"));}I2=b;if(FU===null)b=null;else{b=new GK;b=new FinalizationRegistry(Bv(!(b instanceof Bm)
?b:b.g6,"accept"));}Lr=b;},UA=O(),Dy=O(0);
function CQ(){U.call(this);this.iz=null;}
let Q_=(a,b)=>{let c,d,e;c=B3(b);b=a.iz;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);d=d;a:{while(true){if(!(d.hd>=d.g2?0:1)){e=0;break a;}b=BF(d);if(b===c?1:b!==null?b.S(c):c!==null?0:1)break;}e=1;}if(!e){if(N===null){c=new Q;c.gO=null;N=c;}b=N;}else{b=new Q;if(c===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}b.gO=c;}return b;},RO=a=>{let b,c,d,e,f,g,h,i,j,k;a:{b:{b=a.iz;c=b.gX.data;if(c.length!=1){b=D1(G(57),b);d=new P;d.gK=R(16);e=d.gI;f=d;g=G(228);h=f;J(h,e,g);J(h,d.gI,b===null?G(1):b);b=new K;c=
d.gK;i=c.data;j=d.gI;k=i.length;if(j>=0&&j<=(k-0|0)){b.gJ=T(c.data,0,j);break b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=c[0];d=new P;d.gK=R(16);e=d.gI;f=d;g=G(229);h=f;J(h,e,g);J(h,d.gI,b===null?G(1):b);b=new K;c=d.gK;i=c.data;j=d.gI;Bh();k=i.length;if(j<0)break a;if(j>(k-0|0))break a;b.gJ=T(c.data,0,j);}return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);};
function HD(){let a=this;I.call(a);a.pQ=null;a.pP=null;}
let Un=(b,c)=>{b=b;VA(b.pQ,b.pP);},PD=O(),RJ=(b,c,d,e)=>{let f,g,h,i,j;if(c>d){e=new BA;L(e);e.gM=1;e.gN=1;H(e);}if(e===null){EW();e=HO;}f=V(I,d-c|0);g=f.data;h=c;while(h<d){i=b.data;g[h-c|0]=i[h];h=h+1|0;}Sf(f,e);j=c;while(j<d){b.data[j]=g[j-c|0];j=j+1|0;}},Sf=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=b.data.length;if(!d)return;if(c===null){EW();c=HO;}e=V(I,d);f=1;g=b;while(f<d){h=0;while(true){i=g.data.length;if(h>=i)break;j=h+f|0;if(i<j)j=i;k=h+(2*f|0)|0;if(i>=k)i=k;U1(g,e,h,j,i,c);h=k;}f=f*2|0;l=g;g=e;e=l;}a:{if(g
!==b){k=0;while(true){b=g.data;if(k>=b.length)break a;e.data[k]=b[k];k=k+1|0;}}}},U1=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n;h=d;i=e;a:{b:{while(d!=e){if(i==f)break b;j=b.data;k=j[d];l=j[i];if(g.dP(k,l)>0){j=c.data;m=h+1|0;j[h]=l;i=i+1|0;}else{j=c.data;m=h+1|0;j[h]=k;d=d+1|0;}h=m;}while(true){if(i>=f)break a;n=c.data;j=b.data;d=h+1|0;e=i+1|0;n[h]=j[i];h=d;i=e;}}while(true){if(d>=e)break a;n=c.data;j=b.data;i=h+1|0;f=d+1|0;n[h]=j[d];h=i;d=f;}}},HY=(b,c)=>{let d,e,f;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c
=c.data;d=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;if(Vw(b[f],c[f]))break;e=e+1|0;}}return e>=0?0:1;}}return 0;};
function Es(){let a=this;I.call(a);a.kR=0.0;a.kt=null;a.kv=null;a.kn=null;a.kr=0;}
let PA=(a,b,c)=>{let d,e;d=By(2047.0,c/a.kR*512.0)|0;e=a.kt.data;e[d]=e[d]+1|0;a.kr=a.kr+1|0;e=a.kv.data;if(b<e[d]){e[d]=b;a.kn.data[d]=c;}},Rn=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=new Bn;b.gP=V(I,10);c=a.kt.t();d=0;e=1;while(e<2048){f=c.data;if(f[e]>f[d])d=e;e=e+1|0;}a:{while(true){g=c.data;if(g[d]<=0)break a;h=b;if(h.gL>=6)break a;i=J7(c,d,(-1))-1|0;if(0>i)i=0;j=J7(c,d,1)+1|0;if(2047<j)j=2047;e=0;k=i;while(k<=j){e=e+g[k]|0;g[k]=0;k=k+1|0;}if(e<0.03*a.kr)break;if((j-i|0)<24){l=new G0;m=a.kn.data[d];j=a.kv.data[d];l.l0
=m;l.jD=e;l.j6=j;Bb(h,h.gL+1|0);f=h.gP.data;e=h.gL;h.gL=e+1|0;f[e]=l;h.gQ=h.gQ+1|0;}d=0;e=1;while(e<2048){if(g[e]>g[d])d=e;e=e+1|0;}}}l=new Ny;h=b;RJ(h.gP,0,h.gL,l);h.gQ=h.gQ+1|0;return b;},J7=(b,c,d)=>{let e,f;b=b.data;e=Bs(1.0,0.08*b[c]);f=c+d|0;while(f>=0&&f<2048&&!(!(b[f]>=e)&&f!=(c+d|0))){if(b[f]>=e)c=f;f=f+d|0;}return c;},IQ=O(),Sc=(b,c)=>{b;c.preventDefault();};
function Nu(){let a=this;I.call(a);a.qy=null;a.qz=null;}
let PX=a=>{P_(a.qy,a.qz);};
function Nt(){I.call(this);this.p4=null;}
let VI=a=>{Dz(a.p4);};
function Ie(){let a=this;I.call(a);a.jQ=null;a.jP=null;a.js=null;a.iL=0;}
let GF=(a,b,c,d)=>{let e;if(d!=a.iL)return;if(!b.P(4000)){e=new IS;e.oN=a;e.oK=b;e.oL=c;e.oM=d;F7(Bv(!(e instanceof Bm)?e:e.g6,"run"));return;}b=Ss(c,b.dV(0),(b.R()).data[0]);c=new Q;if(b!==null){c.gO=b;a.jP=c;FF(a);return;}b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);},Ss=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;e=BU(b);if(b.gW.gO!==null?0:1){f=B1(b);g=new Q;if(f===null){b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}g.gO=f;b.gW=g;}f=b.gW.gO;if(f===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}h=f;f=UX(h.hh);i
=Z(72);j=i.data;k=Z(72);l=k.data;m=Z(5184);n=Sh(f,72,72,m);o=0;while(o<72){f=n.jx;p=f.hx;q=f.ht;r=n.ix-1|0;if(o!=r)q=p+(q-p)/r*o;j[o]=q;p=f.hA;q=f.hz;r=n.iG-1|0;if(o!=r)q=p+(q-p)/r*o;l[o]=q;o=o+1|0;}if(!Oa(e)){f=new ID;f.m7=Ih();f.n0=Ki();f.jF=e;f.kL=F1(e);f.ma=e.g5.gX.data.length-1|0;}else{f=new K3;f.oz=Ih();g=new ID;g.m7=Ih();g.n0=Ki();g.jF=e;g.kL=F1(e);g.ma=e.g5.gX.data.length-1|0;f.o2=g;}f.d0(c,i,k,m);s=new BP;s.gT=1;s.gY=2;s.gR=Z(2);t=DR(e,s);u=CL(e);v=0;w=1;while(true){i=u.hy.data;if(w>=i.length)break;k
=i[w].gR;r=k.data.length;Bx(c,v,k,0,r);v=v+r|0;k=u.hB.data[w].gR;r=k.data.length;Bx(c,v,k,0,r);v=v+r|0;w=w+1|0;}e=new Gi;Bl();b=Ba(b,BW);g=Br(b);f=new BD;f.g4=b;if(g!==Bp){o=g.g8|0;b=Ci(d);f=new KE;f.nL=s;f.nN=t;f.nM=u;KX(e,o,b,f,n,h.hh,h.hW);return e;}b=f.g4;f=new BB;g=new P;Cc(g);BK(g,G(18));BK(g,b);B7(f,B4(g));H(f);},FF=a=>{let b,c,d,e,f;if(a.jP.gO===null?0:1){a.jQ.style.removeProperty("visibility");b=a.jQ.clientWidth;if(1>b)b=1;c=b;d=Kw(a.jQ,c,c,!Di?devicePixelRatio:Bs(3.0,devicePixelRatio));e=new Mj;e.k5
=a.js;f=a.jP.gO;if(f===null){d=new Bg;L(d);d.gM=1;d.gN=1;H(d);}Qw(e,d,f);}};
function Jb(){I.call(this);this.ow=null;}
let Pr=a=>{let b,c,d,e,f,g,h,i,j;b=a.ow;if(b.iJ.gO===null?0:1){c=b.i1.ij.iZ;Bl();c=Ba(c,Em);d=new Bn;B2(d);d.gP=V(I,10);if(!((B3(c)).gJ.length?0:1)){e=0;f=BJ(c,44,0);while(f>=0){g=Bq(c,e,f);h=d;Bb(h,h.gL+1|0);i=h.gP.data;j=h.gL;h.gL=j+1|0;i[j]=g;h.gQ=h.gQ+1|0;e=f+1|0;f=BJ(c,44,e);}g=Bq(c,e,c.gJ.length);c=d;Bb(c,c.gL+1|0);i=c.gP.data;e=c.gL;c.gL=e+1|0;i[e]=g;c.gQ=c.gQ+1|0;}DY();g=new Ek;B2(g);g.kg=G(52);if(!(Dh(d,g)?0:1))b.ji.click();else{c=b.i1;b=b.iJ.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}d=D6(EI(b));b
=c;b.ij.iU.begin(Bj(d));b=b.ij;c=Bc(b.iU.settings());g=new Q;if(c===null){b=new Bd;Cf(b,G(2));H(b);}g.gO=c;b.jK=g;}}};
function MX(){I.call(this);this.pq=null;}
let TI=a=>{let b,c,d;b=a.pq;b.mX=1;c=new Array();d="seed,right_since,loss\n";c.push(d);Nx(b,b.pU,b.ov,0,c);};
function LZ(){let a=this;U.call(a);a.qJ=null;a.ku=null;}
let EI=b=>{let c,d,e,f,g,h,i,j,k,l;c=new D$;d=new Bn;d.gP=V(I,10);c.hK=d;d=new Bn;d.gP=V(I,10);c.hQ=d;Bl();e=(Ck.t()).data;f=e.length;g=0;a:{while(g<f){h=e[g];i=h.hE;Ej();j=i!==Ft?0:1;if(!(!j&&h!==BW&&h!==EE?0:1)){if(N===null){i=new Q;i.gO=null;N=i;}d=N;}else{d=b.hk;k=h.gS;d=d;if(k<0)break a;if(k>=d.gL)break a;d=d.gP.data[k];}l=new Nz;l.qg=c;l.qf=h;i=d.gO;if(i!==null)Ml(l,i);g=g+1|0;}return c;}b=new M;L(b);b.gM=1;b.gN=1;H(b);},Ha=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Bn;c.gP=V(I,10);d=(BU(b)).g5;e=new BE;e.hf
=d;e.hg=d.gQ;e.g2=d.h();e.he=(-1);e=e;while(e.hd>=e.g2?0:1){f=(BF(e)).gU;BN();d=new BH;d.gK=R(20);g=(Bi(d,d.gI,f,10)).d();d=c;Bb(d,d.gL+1|0);h=d.gP.data;f=d.gL;d.gL=f+1|0;h[f]=g;d.gQ=d.gQ+1|0;}Bl();d=Ba(b,DG);e=D1(G(75),c);g=Ba(b,DW);i=Ba(b,C_);b=Ba(b,BW);c=new P;c.gK=R(16);j=c.gI;k=c;d=d===null?G(1):d;k=k;J(k,j,d);J(k,c.gI,G(57));J(k,c.gI,e===null?G(1):e);J(k,c.gI,G(57));J(k,c.gI,g===null?G(1):g);J(k,c.gI,G(230));J(k,c.gI,i===null?G(1):i);J(k,c.gI,G(57));J(k,c.gI,b===null?G(1):b);J(k,c.gI,G(231));b=new K;h
=c.gK;l=h.data;f=c.gI;m=l.length;if(f>=0&&f<=(m-0|0)){b.gJ=T(h.data,0,f);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);};
function CX(){I.call(this);this.iX=null;}
let Uw=(b,c)=>{b.iX.bO();},Ur=O(),Ci=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;if(!(!(BC(b)<=1.7976931348623157E308)?0:1)){a:{if(isNaN(b)?1:0)c=G(232);else{d=!(b<0.0)&&!(1.0/b<0.0)?G(2):G(75);e=new P;e.gK=R(16);f=e.gI;c=e;g=d;d=c;J(d,f,g);J(d,e.gI,G(233));c=new K;h=e.gK;i=h.data;j=e.gI;Bh();k=i.length;if(j<0)break a;if(j>(k-0|0))break a;c.gJ=T(h.data,0,j);}return c;}c=new M;Bw(c);H(c);}if(b===0.0){d=!(b<0.0)&&!(1.0/b<0.0)?G(2):G(75);c=new P;c.gK=R(16);f=c.gI;e=c;g=d;d=e;J(d,f,g);J(d,c.gI,G(234));e=new K;h=c.gK;i=h.data;j
=c.gI;Bh();k=i.length;if(j>=0&&j<=(k-0|0)){e.gJ=T(h.data,0,j);return e;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=O4(BC(b));l=c.jq;f=c.jw-1|0;if((-4)<=f&&f<16){e=!(b<0.0)&&!(1.0/b<0.0)?G(2):G(75);j=l.gJ.length-c.jw|0;if(1>j)j=1;c=LL(c,j);d=new P;d.gK=R(16);f=d.gI;g=d;m=e;e=g;J(e,f,m);J(e,d.gI,c===null?G(1):c);c=new K;h=d.gK;i=h.data;j=d.gI;k=i.length;if(j>=0&&j<=(k-0|0)){c.gJ=T(h.data,0,j);return c;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}if(l.gJ.length<=1)e=G(2);else{e=Bq(l,1,l.gJ.length);c=new P;c.gK=R(16);k=
c.gI;d=c;Y(d,k,k+1|0);d.gK.data[k]=46;j=c.gI;e=e===null?G(1):e;J(d,j,e);e=new K;h=c.gK;i=h.data;k=c.gI;n=i.length;if(k>=0&&k<=(n-0|0))e.gJ=T(h.data,0,k);else{c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}}k=f<0? -f|0:f;c=f>=0?G(235):G(236);d=k>=10?G(2):G(3);g=new P;g.gK=R(16);f=g.gI;m=g;c=c;m=m;J(m,f,c);J(m,g.gI,d);Bi(g,g.gI,k,10);c=new K;h=g.gK;i=h.data;j=g.gI;k=i.length;if(j>=0&&j<=(k-0|0)){c.gJ=T(h.data,0,j);m=!(b<0.0)&&!(1.0/b<0.0)?G(2):G(75);if(0>=l.gJ.length){c=new Bz;L(c);c.gM=1;c.gN=1;H(c);}k=l.gJ.charCodeAt(0);d
=new P;d.gK=R(16);f=d.gI;g=d;l=m;m=g;J(m,f,l);f=d.gI;Y(g,f,f+1|0);g.gK.data[f]=k;J(m,d.gI,e);J(m,d.gI,c);c=new K;h=d.gK;i=h.data;j=d.gI;k=i.length;if(j>=0&&j<=(k-0|0)){c.gJ=T(h.data,0,j);return c;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);},Ca=(b,c)=>{let d,e,f,g,h,i,j,k,l;if(!(!(BC(b)<=1.7976931348623157E308)?0:1)){a:{if(isNaN(b)?1:0)d=G(232);else{e=!(b<0.0)&&!(1.0/b<0.0)?G(2):G(75);f=new P;f.gK=R(16);c=f.gI;d=f;g=e;e=d;J(e,c,g);J(e,f.gI,G(233));d=new K;h=f.gK;i=h.data;j=f.gI;Bh();k
=i.length;if(j<0)break a;if(j>(k-0|0))break a;d.gJ=T(h.data,0,j);}return d;}d=new M;Bw(d);H(d);}if(b!==0.0)d=Sq(BC(b),c);else{d=new Ed;d.jq=G(2);d.jw=0;}f=!(b<0.0)&&!(1.0/b<0.0)?G(2):G(75);d=LL(d,c);e=new P;e.gK=R(16);c=e.gI;g=e;l=f;f=g;J(f,c,l);J(f,e.gI,d===null?G(1):d);d=new K;h=e.gK;i=h.data;j=e.gI;Bh();k=i.length;if(j>=0&&j<=(k-0|0)){d.gJ=T(h.data,0,j);return d;}d=new M;X(d);d.gM=1;d.gN=1;W(d);H(d);},LL=(b,c)=>{let d,e,f,g,h,i,j,k;d=new P;d.gK=R(16);e=b.jw;f=e-1|0;g=0;if(f<g)g=f;c=e+c|0;while(true){if(g
>=c){b=new K;h=d.gK;i=h.data;f=d.gI;Bh();g=i.length;if(f>=0&&f<=(g-0|0)){b.gJ=T(h.data,0,f);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}if(g==e){j=d.gI;k=d;Y(k,j,j+1|0);k.gK.data[j]=46;}if(g>=0&&g<b.jq.gJ.length){k=b.jq;if(g<0)break;if(g>=k.gJ.length)break;f=k.gJ.charCodeAt(g);}else f=48;j=d.gI;k=d;Y(k,j,j+1|0);k.gK.data[j]=f;g=g+1|0;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},S0=O();
function JG(){U.call(this);this.jC=null;}
let VK=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;d=new BY;e=b;f=e.hZ;g=e.jv;d.g_=0.0;d.hb=0.0;d.g$=f;d.ha=g;C$(e,d,a.jC.iC);h=!(e.hZ<420.0)?13.0:12.0;Ct();d=EO;i=new Cw;Co();j=CG;Cq();k=CA;i.hX=h;i.h0=j;i.hY=k;i.h5=d;g=0.0;d=c.jA;j=new BE;j.hf=d;j.hg=d.gQ;j.g2=d.h();j.he=(-1);j=j;a:while(true){if(!(j.hd>=j.g2?0:1)){l=e.hZ;f=0.0;m=0;while(true){if(m>=G(237).gJ.length){n=l-f-10.0;f=g+8.0;o=c.jA.gL*30.0;j=new BY;l=Bs(1.0,n-f);j.g_=f;j.hb=6.0;j.g$=l;j.ha=o;p=new F5;d=new Dq;DH();d.hx=0.0;d.ht=1.0;d.hA=0.0;d.hz
=1.0;p.iH=d;p.ib=j;Tl(a,b,p,h);q=FH(a.jC);m=0;f=f-8.0;b:{while(true){d=c.jA;r=BZ(m,d.gL);if(r>=0)break;if(m<0)break b;if(r>=0)break b;d=d.gP.data[m];s=6.0- -(m*30.0)+15.0;l=s- -h*0.36;t=d.jH;u=a.jC.iS;DO(e,i);e.ho.fillStyle=Bj(De(Db,u));e.ho.fillText(Bj(t),f,l);if(!(d.jU.gJ.length?0:1)){NR(a,b,p,d,s,q);u=d.jU;s=e.hZ-2.0;d=EO;j=new Cw;k=CG;t=CA;j.hX=h;j.h0=k;j.hY=t;j.h5=d;k=a.jC.iS;DO(e,j);e.ho.fillStyle=Bj(De(Db,k));e.ho.fillText(Bj(u),s,l);}m=m+1|0;}return;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}if(m<0)break;if(m
>=G(237).gJ.length)break;f=f+C9(G(237).gJ.charCodeAt(m),i);m=m+1|0;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}d=(BF(j)).jH;s=0.0;m=0;while(m<d.gJ.length){if(m<0)break a;if(m>=d.gJ.length)break a;s=s+C9(d.gJ.charCodeAt(m),i);m=m+1|0;}g=Bs(g,s);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},NR=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;a:{g=d.ld;h=c.ib;i=h.g_;j=c.iH;k=j.hx;l=i-(g-k)/(j.ht-k)* -h.g$;g=e-8.0;j=b;i=j.h2;g=g/i;m=i*BL(BG(g+BM(g)*0.5));n=new BY;k=c.ib.g_;o=Bs(0.0,l-k);n.g_=k;n.hb=m;n.g$=o;n.ha=16.0;Cm();b=Do;EC();switch
(Ff.data[b.gS]){case 1:b=f.k9;break a;case 2:b=C5(f.le,Bs(0.0,By(255.0,158.72))|0);break a;case 3:b=C5(f.lr,Bs(0.0,By(255.0,158.72))|0);break a;case 4:b=f.lk;break a;default:}b=new Eg;L(b);b.gM=1;b.gN=1;H(b);}C$(j,n,b);g=d.li;b=c.ib;l=b.g_;c=c.iH;m=c.hx;g=g-m;o=c.ht-m;g=g/o;k= -b.g$;i=l-g*k;k=l-(d.lb-m)/o*k;b=a.jC.iS;h=new CM;h.iw=b;h.im=1.5;h.iA=0.0;p=BT([i,e,k,e]);b=new Cp;b.h1=p;Cj(j,b,h);p=Z(4);q=p.data;q[0]=i;g=e-4.0;q[1]=g;q[2]=i;e=e+4.0;q[3]=e;b=new Cp;b.h1=p;Cj(j,b,h);p=BT([k,g,k,e]);b=new Cp;b.h1=p;Cj(j,
b,h);},Tl=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;e=b;f=e.h2;g=1.0/f;h=f*Bs(1.0,BL(BG(g+BM(g)*0.5)));i=c.ib;j=!(i.g$<220.0)?4:2;Dp();k=Fk(0.0,100.0,Fu(0.0,100.0,j,0));l=new BE;l.hf=k;l.hg=k.gQ;l.g2=k.h();l.he=(-1);m=l;n= -d;o=d-1.0;while(m.hd>=m.g2?0:1){k=BF(m);d=k.j0/100.0;l=c.ib;p=l.g_;q=c.iH;f=q.hx;f=p-(d-f)/(q.ht-f)* -l.g$;g=DV(b,f,h);if(k.j0===0.0)q=a.jC.jn;else{l=a.jC.jn;q=new Bf;j=l.gZ;r=l.g3;s=l.g1;q.gZ=j;q.g3=r;q.g1=s;q.g7=0.2;}t=Z(4);u=t.data;u[0]=g;p=i.hb;u[1]=p;u[2]=g;u[3]=p- -i.ha
+4.0;v=new Cp;v.h1=t;l=new CM;l.iw=q;l.im=h;l.iA=0.0;Cj(e,v,l);k=Lp(k.i8,G(46));d=i.hb- -i.ha+6.0-n;Ct();l=DP;q=new Cw;Co();v=CG;Cq();w=CA;q.hX=o;q.h0=v;q.hY=w;q.h5=l;v=a.jC.jd;DO(e,q);e.ho.fillStyle=Bj(De(Db,v));e.ho.fillText(Bj(k),f,d);}},Bd=O(B9),Sv=(a,b)=>{L(a);a.gM=1;a.gN=1;a.g0=b;},F4=a=>{let b=new Bd();Sv(b,a);return b;};
function Gf(){let a=this;U.call(a);a.iC=null;a.iS=null;a.jd=null;a.jn=null;a.lm=null;a.k_=null;a.lg=null;a.mm=null;a.lU=null;a.mn=null;a.lT=null;a.kJ=null;}
let H0=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;b=new Bf;b.gZ=255;b.g3=255;b.g1=255;b.g7=1.0;c=new Gf;d=new Bf;d.gZ=28;d.g3=26;d.g1=34;d.g7=1.0;e=new Bf;e.gZ=85;e.g3=82;e.g1=95;e.g7=1.0;f=new Bf;f.gZ=58;f.g3=55;f.g1=67;f.g7=1.0;g=new Bf;g.gZ=42;g.g3=40;g.g1=51;g.g7=1.0;Dr();h=C5(FG,Bs(0.0,By(255.0,0.0))|0);i=C5(FG,Bs(0.0,By(255.0,256.0))|0);j=new Bf;j.gZ=118;j.g3=42;j.g1=131;j.g7=1.0;k=new Bf;k.gZ=27;k.g3=120;k.g1=55;k.g7=1.0;l=new Bf;l.gZ=118;l.g3=42;l.g1=131;l.g7=1.0;m=new C8;n=V(Bf,7);o
=n.data;p=new Bf;p.gZ=253;p.g3=251;p.g1=246;p.g7=1.0;o[0]=p;p=new Bf;p.gZ=252;p.g3=233;p.g1=209;p.g7=1.0;o[1]=p;p=new Bf;p.gZ=248;p.g3=207;p.g1=176;p.g7=1.0;o[2]=p;p=new Bf;p.gZ=234;p.g3=173;p.g1=164;p.g7=1.0;o[3]=p;p=new Bf;p.gZ=207;p.g3=143;p.g1=164;p.g7=1.0;o[4]=p;p=new Bf;p.gZ=169;p.g3=123;p.g1=164;p.g7=1.0;o[5]=p;p=new Bf;p.gZ=127;p.g3=106;p.g1=151;p.g7=1.0;o[6]=p;m.iO=n.t();q=FG;r=V(Bf,q.iO.data.length);o=r.data;s=0;t=o.length;while(s<t){p=q.iO.data[s];u=p.gZ;v=p.g3;w=p.g1;p=new Bf;x=b.gZ;y=0.2*u+0.8*
x;z=BL(BG(y+BM(y)*0.5))|0;x=b.g3;y=0.2*v+0.8*x;u=BL(BG(y+BM(y)*0.5))|0;x=b.g1;y=0.2*w+0.8*x;x=BL(BG(y+BM(y)*0.5))|0;p.gZ=z;p.g3=u;p.g1=x;p.g7=1.0;o[s]=p;s=s+1|0;}p=new C8;p.iO=r.t();c.iC=b;c.iS=d;c.jd=e;c.jn=f;c.lm=g;c.k_=h;c.lg=i;c.mm=j;c.lU=k;c.mn=l;c.lT=m;c.kJ=p;return c;},Qv=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;b=new Bf;b.gZ=23;b.g3=22;b.g1=28;b.g7=1.0;c=new Gf;d=new Bf;d.gZ=240;d.g3=238;d.g1=245;d.g7=1.0;e=new Bf;e.gZ=170;e.g3=166;e.g1=182;e.g7=1.0;f=new Bf;f.gZ=139;f.g3=135;f.g1=152;f.g7
=1.0;g=new Bf;g.gZ=228;g.g3=225;g.g1=236;g.g7=1.0;h=new Bf;h.gZ=217;h.g3=184;h.g1=230;h.g7=1.0;i=new Bf;i.gZ=166;i.g3=219;i.g1=160;i.g7=1.0;j=new Bf;j.gZ=185;j.g3=143;j.g1=201;j.g7=1.0;k=new Bf;k.gZ=111;k.g3=191;k.g1=116;k.g7=1.0;l=new Bf;l.gZ=201;l.g3=164;l.g1=214;l.g7=1.0;m=new C8;n=V(Bf,7);o=n.data;p=new Bf;p.gZ=27;p.g3=25;p.g1=34;p.g7=1.0;o[0]=p;p=new Bf;p.gZ=47;p.g3=35;p.g1=64;p.g7=1.0;o[1]=p;p=new Bf;p.gZ=79;p.g3=47;p.g1=87;p.g7=1.0;o[2]=p;p=new Bf;p.gZ=119;p.g3=63;p.g1=100;p.g7=1.0;o[3]=p;p=new Bf;p.gZ
=162;p.g3=85;p.g1=106;p.g7=1.0;o[4]=p;p=new Bf;p.gZ=201;p.g3=122;p.g1=111;p.g7=1.0;o[5]=p;p=new Bf;p.gZ=229;p.g3=170;p.g1=130;p.g7=1.0;o[6]=p;Dr();m.iO=n.t();p=new C8;n=V(Bf,3);o=n.data;q=new Bf;r=BL(BG(88.0+BM(88.0)*0.5))|0;s=56.0+0.5*b.g3;t=BL(BG(s+BM(s)*0.5))|0;s=85.5+0.5*b.g1;u=BL(BG(s+BM(s)*0.5))|0;q.gZ=r;q.g3=t;q.g1=u;q.g7=1.0;o[0]=q;q=new Bf;q.gZ=38;q.g3=36;q.g1=45;q.g7=1.0;o[1]=q;q=new Bf;v=36.0+0.6*b.gZ;r=BL(BG(v+BM(v)*0.5))|0;s=69.60000000000001+0.6*b.g3;t=BL(BG(s+BM(s)*0.5))|0;s=38.800000000000004
+0.6*b.g1;w=BL(BG(s+BM(s)*0.5))|0;q.gZ=r;q.g3=t;q.g1=w;q.g7=1.0;o[2]=q;p.iO=n.t();c.iC=b;c.iS=d;c.jd=e;c.jn=f;c.lm=g;c.k_=h;c.lg=i;c.mm=j;c.lU=k;c.mn=l;c.lT=m;c.kJ=p;return c;},Ij=(a,b)=>{let c,d,e;a:{if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Gf)){b=b;d=a.iC;e=b.iC;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.iS;e=b.iS;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.jd;e=b.jd;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.jn;e=b.jn;if(!(d===e?1:d!==null?C6(d,
e):e!==null?0:1)){c=0;break a;}d=a.lm;e=b.lm;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.k_;e=b.k_;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.lg;e=b.lg;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.mm;e=b.mm;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.lU;e=b.lU;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.mn;e=b.mn;if(!(d===e?1:d!==null?C6(d,e):e!==null?0:1)){c=0;break a;}d=a.lT;e=b.lT;if(!(d===e?1:d===null?(e!==null?0:1)
:d!==e?0:1)){c=0;break a;}d=a.kJ;b=b.kJ;if(d===b?1:d===null?(b!==null?0:1):d!==b?0:1){c=1;break a;}c=0;}else c=0;}return c;},BA=O(B9),ER=O(B6),Ft=null,L8=null,O_=null,Ej=()=>{Ej=BI(ER);UH();},UH=()=>{let b,c;b=new ER;Ej();b.hc=G(238);b.gS=0;Ft=b;c=new ER;c.hc=G(239);c.gS=1;L8=c;O_=Cz(ER,[b,c]);};
function HG(){U.call(this);this.n8=0;}
let Iy=null,MH=null,F_=()=>{F_=BI(HG);RK();},Pw=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new Bn;c.gP=V(I,10);d=new Bn;d.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){e=0;f=BJ(b,59,0);while(f>=0){g=Bq(b,e,f);h=d;Bb(h,h.gL+1|0);i=h.gP.data;j=h.gL;h.gL=j+1|0;i[j]=g;h.gQ=h.gQ+1|0;e=f+1|0;f=BJ(b,59,e);}g=Bq(b,e,b.gJ.length);b=d;Bb(b,b.gL+1|0);i=b.gP.data;j=b.gL;b.gL=j+1|0;i[j]=g;b.gQ=b.gQ+1|0;}b=d;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);g=d;while(true){if(!(g.hd>=g.g2?0:1)){b=D1(G(240),c);c=new Q;if(b!==null){c.gO=b;return c;}b
=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}d=BF(g);b=new Bn;b.gP=V(I,10);if(!((B3(d)).gJ.length?0:1)){j=0;e=BJ(d,44,0);while(e>=0){h=Bq(d,j,e);k=b;Bb(k,k.gL+1|0);i=k.gP.data;f=k.gL;k.gL=f+1|0;i[f]=h;k.gQ=k.gQ+1|0;j=e+1|0;e=BJ(d,44,j);}h=Bq(d,j,d.gJ.length);d=b;Bb(d,d.gL+1|0);i=d.gP.data;j=d.gL;d.gL=j+1|0;i[j]=h;d.gQ=d.gQ+1|0;}b=(OM(b)).gO;if(b!==null?0:1)break;d=c;j=d.gL;if(j==a.n8)break;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=b;Bb(d,j+1|0);i=d.gP.data;j=d.gL;d.gL=j+1|0;i[j]=b;d.gQ=d.gQ+1|0;}if(N===
null){c=new Q;c.gO=null;N=c;}return N;},OM=b=>{let c,d,e,f,g,h,i,j,k,l;F_();b=b;c=b.gL;if(c!=3){if(N===null){d=new Q;d.gO=null;N=d;}return N;}d=Iy;if(0>=c){b=new M;L(b);b.gM=1;b.gN=1;H(b);}e=b.gP.data[0];d=Hq(d,e);e=Iy;if(1>=b.gL){b=new M;L(b);b.gM=1;b.gN=1;H(b);}f=b.gP.data[1];e=Hq(e,f);f=MH;if(2>=b.gL){b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=b.gP.data[2];f=KO(f,b);b=d.gO;g=b===null?0:1;a:{b:{if(g){d=e.gO;if(d===null?0:1){e=f.gO;if(e===null?0:1){if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=b;if(d===null){b=
new Bg;L(b);b.gM=1;b.gN=1;H(b);}d=d;if(e===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}e=e;f=new P;f.gK=R(16);g=f.gI;h=f;b=b===null?G(1):b;i=h;J(i,g,b);c=f.gI;Y(h,c,c+1|0);h.gK.data[c]=44;J(i,f.gI,d===null?G(1):d);c=f.gI;Y(h,c,c+1|0);h.gK.data[c]=44;J(i,f.gI,e===null?G(1):e);b=new K;j=f.gK;k=j.data;c=f.gI;Bh();l=k.length;if(c<0)break a;if(c>(l-0|0))break a;b.gJ=T(j.data,0,c);d=new Q;d.gO=b;break b;}}}if(N===null){d=new Q;d.gO=null;N=d;}d=N;}return d;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Of=a=>{let b,c,d,e,f,g,
h,i,j;b=a.n8;c=new P;c.gK=R(16);d=c.gI;e=c;f=G(241);g=e;J(g,d,f);Bi(c,c.gI,b,10);J(g,c.gI,G(242));g=new K;h=c.gK;i=h.data;d=c.gI;Bh();j=i.length;if(d>=0&&d<=(j-0|0)){g.gJ=T(h.data,0,d);return g;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);},RK=()=>{let b;b=new Gm;b.lv=0;Iy=b;b=new DA;b.i$=0.0;b.jb=1.0;MH=b;};
function Gy(){let a=this;U.call(a);a.lG=null;a.ll=0;}
let T0=(a,b)=>{let c,d,e,f,g,h,i,j;c=new Bn;c.gP=V(I,10);d=new Bn;d.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){e=0;f=BJ(b,44,0);while(f>=0){g=Bq(b,e,f);h=d;Bb(h,h.gL+1|0);i=h.gP.data;j=h.gL;h.gL=j+1|0;i[j]=g;h.gQ=h.gQ+1|0;e=f+1|0;f=BJ(b,44,e);}g=Bq(b,e,b.gJ.length);b=d;Bb(b,b.gL+1|0);i=b.gP.data;j=b.gL;b.gL=j+1|0;i[j]=g;b.gQ=b.gQ+1|0;}b=d;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);g=d;while(true){if(!(g.hd>=g.g2?0:1)){b=D1(G(9),c);c=new Q;if(b!==null){c.gO=b;return c;}b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}d
=BF(g);b=(a.lG.b9(d)).gO;if(b!==null?0:1)break;d=c;j=d.gL;if(j==a.ll)break;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}b=b;Bb(d,j+1|0);i=d.gP.data;j=d.gL;d.gL=j+1|0;i[j]=b;d.gQ=d.gQ+1|0;}if(N===null){c=new Q;c.gO=null;N=c;}return N;},Q$=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.lG.cJ();c=a.ll;d=new P;d.gK=R(16);e=d.gI;f=d;g=G(243);h=f;J(h,e,g);J(h,d.gI,b===null?G(1):b);J(h,d.gI,G(244));Bi(d,d.gI,c,10);J(h,d.gI,G(245));b=new K;i=d.gK;j=i.data;e=d.gI;Bh();k=j.length;if(e>=0&&e<=(k-0|0)){b.gJ=T(i.data,0,e);return b;}b
=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);};
function Gm(){U.call(this);this.lv=0;}
let Hq=(a,b)=>{let c,d,e,f,g;c=Br(b);b=Bp;if(c!==b?0:1){if(N===null){c=new Q;c.gO=null;N=c;}return N;}if(c===b){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}d=c.g8;e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.lv)break b;}f=0;break a;}f=1;}if(!f){if(N===null){c=new Q;c.gO=null;N=c;}b=N;}else{g=Ci(d);if(Cn(g,G(10)))g=Bq(g,0,g.gJ.length-2|0);b=new Q;if(g===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}b.gO=g;}return b;},QX=a=>{return !a.lv?G(246):G(247);};
function DA(){let a=this;U.call(a);a.i$=0.0;a.jb=0.0;}
let KO=(a,b)=>{let c,d,e;c=Br(b);b=Bp;if(c!==b?0:1){if(N===null){c=new Q;c.gO=null;N=c;}return N;}if(c===b){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}d=c.g8;if(!(d===BL(BG(d+BM(d)*0.5))&&d>=a.i$&&d<=a.jb?1:0)){if(N===null){c=new Q;c.gO=null;N=c;}b=N;}else{e=Ci(d+0.0);if(Cn(e,G(10)))e=Bq(e,0,e.gJ.length-2|0);b=new Q;if(e===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}b.gO=e;}return b;},Ti=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Ci(a.i$);if(Cn(b,G(10)))b=Bq(b,0,b.gJ.length-2|0);c=Ci(a.jb);if(Cn(c,G(10)))c=Bq(c,0,c.gJ.length
-2|0);d=new P;d.gK=R(16);e=d.gI;f=d;g=G(248);h=f;J(h,e,g);J(h,d.gI,b===null?G(1):b);J(h,d.gI,G(63));J(h,d.gI,c===null?G(1):c);b=new K;i=d.gK;j=i.data;k=d.gI;l=j.length;if(k>=0&&k<=(l-0|0)){b.gJ=T(i.data,0,k);return b;}d=new M;X(d);d.gM=1;d.gN=1;W(d);H(d);};
function F3(){let a=this;U.call(a);a.lB=null;a.k2=null;}
let VJ=(a,b)=>{let c,d,e;c=B3(b);d=a.k2;if(c===d)e=1;else if(!(d instanceof K))e=0;else{d=d;e=c.gJ!==d.gJ?0:1;}if(!e)b=a.lB.b9(b);else{c=a.k2;b=new Q;if(c===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}b.gO=c;}return b;},Uv=a=>{let b,c,d,e,f,g,h,i,j;b=a.lB.cJ();c=a.k2;d=new P;d.gK=R(16);e=d.gI;f=d;b=b===null?G(1):b;f=f;J(f,e,b);J(f,d.gI,G(249));J(f,d.gI,c===null?G(1):c);b=new K;g=d.gK;h=g.data;i=d.gI;Bh();j=h.length;if(i>=0&&i<=(j-0|0)){b.gJ=T(g.data,0,i);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);};
function JE(){U.call(this);this.og=null;}
let Ue=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new Bn;c.gP=V(I,10);d=new Bn;d.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){e=0;f=BJ(b,44,0);while(f>=0){g=Bq(b,e,f);h=d;Bb(h,h.gL+1|0);i=h.gP.data;j=h.gL;h.gL=j+1|0;i[j]=g;h.gQ=h.gQ+1|0;e=f+1|0;f=BJ(b,44,e);}g=Bq(b,e,b.gJ.length);b=d;Bb(b,b.gL+1|0);i=b.gP.data;j=b.gL;b.gL=j+1|0;i[j]=g;b.gQ=b.gQ+1|0;}b=d;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);h=d;while(true){if(!(h.hd>=h.g2?0:1)){if(c.gL?0:1){if(N===null){c=new Q;c.gO=null;N=c;}c=N;}else{b=D1(G(9),c);c=new Q;if(b===
null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}c.gO=b;}return c;}g=B3(BF(h));b=a.og;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);d=d;a:{while(true){if(!(d.hd>=d.g2?0:1)){k=0;break a;}b=BF(d);if(b===g?1:b!==null?b.S(g):g!==null?0:1)break;}k=1;}if(!k)break;b=c;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);d=d;b:{while(true){if(!(d.hd>=d.g2?0:1)){k=0;break b;}b=BF(d);if(b===g?1:b!==null?b.S(g):g!==null?0:1)break;}k=1;}if(k)break;b=c;Bb(b,b.gL+1|0);i=b.gP.data;j=b.gL;b.gL=j+1|0;i[j]=g;b.gQ=b.gQ+1|0;}if(N===
null){c=new Q;c.gO=null;N=c;}return N;},VG=a=>{let b,c,d,e,f,g,h,i,j,k;b=D1(G(57),a.og);c=new P;c.gK=R(16);d=c.gI;e=c;f=G(250);g=e;J(g,d,f);J(g,c.gI,b===null?G(1):b);J(g,c.gI,G(251));b=new K;h=c.gK;i=h.data;j=c.gI;k=i.length;if(j>=0&&j<=(k-0|0)){b.gJ=T(h.data,0,j);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Jh=O(U),NX=(a,b)=>{let c,d,e;a:{c=B3(b);d=(-1);if(!c.hs){e=0;while(true){if(e>=c.gJ.length)break a;c.hs=(31*c.hs|0)+c.gJ.charCodeAt(e)|0;e=e+1|0;}}}b:{switch(c.hs){case 0:if(c===G(2))e=1;else if(!(G(2) instanceof K))e
=0;else{b=G(2);e=c.gJ!==b.gJ?0:1;}if(!e)break b;d=0;break b;case 3569038:if(c===G(36))e=1;else if(!(G(36) instanceof K))e=0;else{b=G(36);e=c.gJ!==b.gJ?0:1;}if(!e)break b;d=1;break b;case 97196323:if(c===G(35))e=1;else if(!(G(35) instanceof K))e=0;else{b=G(35);e=c.gJ!==b.gJ?0:1;}if(!e)break b;d=2;break b;default:}}c:{switch(d){case 0:case 1:break;case 2:c=new Q;c.gO=G(35);break c;default:if(N===null){c=new Q;c.gO=null;N=c;}c=N;break c;}c=new Q;c.gO=G(36);}return c;},Q6=a=>{return G(252);},Ln=O(D8),K9=O(0);
function GW(){let a=this;I.call(a);a.pv=null;a.pu=null;}
let US=b=>{let c;b=b;c=b.pv;b=b.pu;c.iY=c.iM.clientWidth;c.i4=c.iM.clientHeight;b.bO();};
function Ea(){let a=this;U.call(a);a.hh=null;a.hW=null;}
let EG=b=>{let c,d,e,f,g,h,i;c=b.data;d=V(Ce(CJ),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=Fa(d);g=new BP;h=f.gT;g.gT=h;g.gY=1;d=Z(h*1|0);g.gR=d;Bx(b,0,d,0,c.length);i=new Ea;i.hh=f;i.hW=g;return i;},Tr=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;c=new Bn;c.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){d=0;e=BJ(b,59,0);while(e>=0){f=Bq(b,d,e);g=c;Bb(g,g.gL+1|0);h=g.gP.data;i=g.gL;g.gL=i+1|0;h[i]=f;g.gQ=g.gQ+1|0;d=e+1|0;e=BJ(b,59,d);}f=Bq(b,d,b.gJ.length);b=c;Bb(b,b.gL+1|0);h=
b.gP.data;d=b.gL;b.gL=d+1|0;h[d]=f;b.gQ=b.gQ+1|0;}f=new Ea;b=new BP;g=c;d=g.gL;b.gT=d;b.gY=2;b.gR=Z(d*2|0);c=new BP;c.gT=d;c.gY=1;c.gR=Z(d*1|0);f.hh=b;f.hW=c;j=0;a:{b:{while(true){d=BZ(j,g.gL);if(d>=0)break;if(j<0)break b;if(d>=0)break b;b=g.gP.data[j];c=new Bn;c.gP=V(I,10);if(!((B3(b)).gJ.length?0:1)){e=0;k=BJ(b,44,0);while(k>=0){l=Bq(b,e,k);m=c;Bb(m,m.gL+1|0);h=m.gP.data;e=m.gL;m.gL=e+1|0;h[e]=l;m.gQ=m.gQ+1|0;e=k+1|0;k=BJ(b,44,e);}l=Bq(b,e,b.gJ.length);b=c;Bb(b,b.gL+1|0);h=b.gP.data;e=b.gL;b.gL=e+1|0;h[e]
=l;b.gQ=b.gQ+1|0;}c=c;n=Z(c.gL).data;d=0;e=n.length;while(d<e){if(d<0)break a;if(d>=c.gL)break a;b=c.gP.data[d];m=Br(b);l=new BD;l.g4=b;if(m===Bp){b=l.g4;c=new BB;f=new P;Eq(f,16);j=f.gI;l=f;Df(l,j,G(18));Df(l,f.gI,b);D3(c,E9(f.gK,0,f.gI));H(c);}n[d]=m.g8;d=d+1|0;}b=f.hh;o=n[0];h=b.gR.data;e=S(j,b.gY);h[e+0|0]=o;h[e+1|0]=n[1];b=f.hW;b.gR.data[S(j,b.gY)+0|0]=n[2];j=j+1|0;}return f;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);},Pn=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))
===Bk(Ea)){b=b;d=a.hh;e=b.hh;if(!(d===e?1:d!==null?ET(d,e):e!==null?0:1))c=0;else{d=a.hW;b=b.hW;c=(d===b?1:d!==null?ET(d,b):b!==null?0:1)?1:0;}}else c=0;return c;},QN=O(),DC=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);Fr();e=Gj;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951
?LK(d,b):LK(d+1|0,b/2.0);}return b;},LK=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=d/e;g=f*1.34217729E8;h=g-(g-f);f=e*1.34217729E8;i=f-(f-e);d=(d-h*i-h*(c-(i-1.0)))/e;g=h*h;c=0.1111111111111111+g*(0.09090909090909091+g*(0.07692307692307693+g*(0.06666666666666667+g*(0.058823529411764705+g*(0.05263157894736842+g*(0.047619047619047616+g*0.043478260869565216))))));e=g*h;c=e*g*(0.2+g*(0.14285714285714285+g*c))+d/(1.0-g-d*h);d=b;j=d*0.6931471805598903;f=2.0*h;k=j+f;l=k-j-f;m=e*2.0/3.0;n=k+m;return d*5.497923018708371E-14
+2.0*c-l-(n-k-m)+n;};
function JU(){let a=this;I.call(a);a.j9=null;a.mW=null;a.pG=null;a.mK=null;a.kx=0;a.ou=null;}
let VS=(a,b)=>{let c,d,e,f;a.ou=b;c=b.pN;d=c.ownerDocument.createElement("li");c.appendChild(d);a.j9=d;c=new Ie;e=d.ownerDocument.createElement("canvas");d.appendChild(e);if(N===null){f=new Q;f.gO=null;N=f;}c.jP=N;c.js=H0();c.jQ=e;a.mW=c;b=a.j9;c=b.ownerDocument.createElement("p");b.appendChild(c);a.pG=c;b=a.j9;c=b.ownerDocument.createElement("button");b.appendChild(c);a.mK=c;a.kx=(-1);a.j9.querySelector("canvas").setAttribute("aria-hidden","true");a.mK.setAttribute("type","button");b=a.mK;c=new Np;c.oI=a;e
=new CX;e.iX=c;b.addEventListener("click",Bv(!(e instanceof Bm)?e:e.g6,"handleEvent"));},Vz=a=>{let b=new JU();VS(b,a);return b;},Sb=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.j9;f=!!0;e.hidden=f;g=Ca(c.jD/d*100.0,1);h=a.pG;i=Ca(c.l0,2);j=c.jD;e=new P;BN();f=new BH;f.gK=R(20);BS(e,(Bi(f,f.gI,j,10)).d());d=e.gI-3|0;while(d>0){Y(e,d,d+1|0);e.gK.data[d]=44;d=d+(-3)|0;}f=new K;k=e.gK;l=k.data;m=e.gI;Bh();n=l.length;if(m>=0&&m<=(n-0|0)){f.gJ=T(k.data,0,m);e=j!=1?G(253):G(2);o=new P;o.gK=R(16);d=o.gI;p=o;f=f;q
=p;J(q,d,f);m=o.gI;Y(p,m,m+1|0);p.gK.data[m]=32;J(q,o.gI,G(254));J(q,o.gI,e);p=new K;k=o.gK;l=k.data;m=o.gI;n=l.length;if(m>=0&&m<=(n-0|0)){p.gJ=T(k.data,0,m);o=new P;o.gK=R(16);d=o.gI;e=o;r=G(255);f=e;J(f,d,r);J(f,o.gI,i===null?G(1):i);J(f,o.gI,G(226));J(f,o.gI,p);J(f,o.gI,G(57));J(f,o.gI,g===null?G(1):g);J(f,o.gI,G(256));r=new K;k=o.gK;l=k.data;m=o.gI;n=l.length;if(m>=0&&m<=(n-0|0)){r.gJ=T(k.data,0,m);e=Bc(h.textContent);if(r===e)d=1;else if(!(e instanceof K))d=0;else{e=e;d=r.gJ!==e.gJ?0:1;}if(!d)h.textContent
=Bj(r);h=a.mK;d=c.j6;g=Ci(b.h_+d);if(Cn(g,G(10)))g=Bq(g,0,g.gJ.length-2|0);i=new P;i.gK=R(16);d=i.gI;e=i;r=G(54);f=e;J(f,d,r);J(f,i.gI,g===null?G(1):g);r=new K;k=i.gK;l=k.data;m=i.gI;n=l.length;if(m>=0&&m<=(n-0|0)){r.gJ=T(k.data,0,m);e=Bc(h.textContent);if(r===e)d=1;else if(!(e instanceof K))d=0;else{e=e;d=r.gJ!==e.gJ?0:1;}if(!d)h.textContent=Bj(r);d=a.kx;n=c.j6;if(d!=n){a.kx=n;c=a.mW;c.iL=c.iL+1|0;b=b;GF(c,Hz(b,n,1),F$(b,n),c.iL);}return;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b
=new M;Bw(b);H(b);}b=new M;B$(b);H(b);};
function He(){let a=this;U.call(a);a.g5=null;a.iK=null;a.iy=null;a.iB=null;}
let QD=a=>{return a.g5.gX.data.length-1|0;},Nw=(a,b)=>{return a.g5.gX.data[b].gU;},Kz=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(He)){b=b;d=a.g5;e=b.g5;if(!(d===e?1:d!==null?Dh(d,e):e!==null?0:1))c=0;else{d=a.iK;e=b.iK;if(!(d===e?1:d===null?(e!==null?0:1):d!==e?0:1))c=0;else{d=a.iy;e=b.iy;if(!(d===e?1:d===null?(e!==null?0:1):d!==e?0:1))c=0;else{d=a.iB;b=b.iB;c=(d===b?1:d===null?(b!==null?0:1):d!==b?0:1)?1:0;}}}}else c=0;return c;},DF=O(E8);
function Ch(){DF.call(this);this.gX=null;}
let Vj=(a,b)=>{let c,d,e,f,g,h;c=V(I,b.gL);d=c.data;b=b;e=new BE;e.hf=b;e.hg=b.gQ;e.g2=b.h();e.he=(-1);f=0;b=e;while(b.hd>=b.g2?0:1){g=BF(b);if(g===null){b=new Bd;L(b);b.gM=1;b.gN=1;H(b);}h=f+1|0;d[f]=g;f=h;}a.gX=c;},U8=a=>{let b=new Ch();Vj(b,a);return b;},GY=(a,b)=>{return a.gX.data[b];},L4=a=>{return a.gX.data.length;};
function Gp(){let a=this;DF.call(a);a.mF=null;a.ms=null;}
let OB=a=>{return 2;},Sd=(a,b)=>{let c;if(!b)return a.mF;if(b==1)return a.ms;c=new M;L(c);c.gM=1;c.gN=1;H(c);};
function MC(){let a=this;I.call(a);a.ik=null;a.hR=0;a.ml=null;a.je=0;a.kN=0;}
let Br=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new MC;b=B3(b);d=new C7;e=B5;d.gV=Bo(4);while(C1(e,B5)){f=Cu(e)&134217727;g=d.g9;h=d.gV.data;i=h.length;if(g==i){j=2*g|0;k=Bo(j);if(j<i)i=j;l=k.data;j=0;while(j<i){l[j]=h[j];j=j+1|0;}d.gV=k;}h=d.gV.data;d.g9=g+1|0;h[g]=f;e=CK(e,27);}c.ml=d;c.ik=b;f=KC(c);if(N_(c)&&T4(c)&&c.hR>=c.ik.gJ.length){m=(!f?1:(-1))*Sk(c);b=new Hb;b.g8=m;return b;}if(Bp===null){b=new Hb;b.g8=0.0;Bp=b;}return Bp;},KC=a=>{let b,c,d,e;if(a.hR>=a.ik.gJ.length)b=0;else{c=a.ik;d=a.hR;if(d>=0&&d<c.gJ.length)b
=c.gJ.charCodeAt(d);else{c=new Bz;L(c);c.gM=1;c.gN=1;H(c);}}e=b!=45&&b!=8722?0:1;if(!(!e&&b!=43))a.hR=a.hR+1|0;return e;},N_=a=>{let b,c,d,e,f,g,h;b=0;c=0;d=0;if(a.hR>=a.ik.gJ.length)e=0;else{f=a.ik;g=a.hR;if(g>=0&&g<f.gJ.length)e=f.gJ.charCodeAt(g);else{f=new Bz;L(f);f.gM=1;f.gN=1;H(f);}}a:{while(true){h=BZ(48,e);if(!(h<=0&&e<=57?1:0)){if(e!=46&&e!=44)break a;if(c)break a;}a.hR=a.hR+1|0;if(!(h<=0&&e<=57?1:0))c=1;else{b=1;g=a.kN;if(g==800){d=d|(e==48?0:1);a.je=a.je+(!c?1:0)|0;}else{a.je=a.je-(!c?0:1)|0;if(!(e
==48&&g<=0)){CY(a.ml,e-48|0);a.kN=a.kN+1|0;}}}if(a.hR>=a.ik.gJ.length)e=0;else{f=a.ik;g=a.hR;if(g<0)break;if(g>=f.gJ.length)break;e=f.gJ.charCodeAt(g);}}f=new Bz;L(f);f.gM=1;f.gN=1;H(f);}if(d){CY(a.ml,1);a.kN=a.kN+1|0;a.je=a.je-1|0;}return b;},T4=a=>{let b,c,d,e,f,g;if(a.hR>=a.ik.gJ.length)b=0;else{c=a.ik;d=a.hR;if(d>=0&&d<c.gJ.length)b=c.gJ.charCodeAt(d);else{c=new Bz;L(c);c.gM=1;c.gN=1;H(c);}}if(b!=101){if(a.hR>=a.ik.gJ.length)b=0;else{c=a.ik;d=a.hR;if(d>=0&&d<c.gJ.length)b=c.gJ.charCodeAt(d);else{c=new Bz;L(c);c.gM
=1;c.gN=1;H(c);}}if(b!=69)return 1;}a.hR=a.hR+1|0;d=KC(a);b=0;e=0;if(a.hR>=a.ik.gJ.length)f=0;else{c=a.ik;f=a.hR;if(f>=0&&f<c.gJ.length)f=c.gJ.charCodeAt(f);else{c=new Bz;L(c);c.gM=1;c.gN=1;H(c);}}a:{while(48<=f&&f<=57?1:0){g=a.hR+1|0;a.hR=g;b=1;f=((e*10|0)+f|0)-48|0;e=100000000;if(f<e)e=f;if(g>=a.ik.gJ.length)f=0;else{c=a.ik;f=a.hR;if(f<0)break a;if(f>=c.gJ.length)break a;f=c.gJ.charCodeAt(f);}}f=a.je;if(d)e= -e|0;a.je=f+e|0;return b;}c=new Bz;L(c);c.gM=1;c.gN=1;H(c);},Sk=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,
o,p;b=a.kN;c=a.je;d=b+c|0;if(b&&d>=(-330)){if(d>310)return Infinity;e=a.ml;f=new C7;g=Dn(1);f.gV=Bo(4);while(C1(g,B5)){b=Cu(g)&134217727;h=f.g9;i=f.gV.data;d=i.length;if(h==d){j=2*h|0;k=Bo(j);if(j<d)d=j;l=k.data;j=0;while(j<d){l[j]=i[j];j=j+1|0;}f.gV=k;}i=f.gV.data;f.g9=h+1|0;i[h]=b;g=CK(g,27);}b=0;if(c>b)b=c;c=0;while(c<b){CY(e,0);c=c+1|0;}b= -a.je|0;c=0;if(b>c)c=b;d=0;while(d<c){CY(f,0);d=d+1|0;}c=e.g9;if(!c)d=0;else{d=c*27|0;b=c-1|0;d=(d-Hd(b>=c?0:e.gV.data[b])|0)+5|0;}c=f.g9;if(!c)b=0;else{h=c*27|0;b=c-
1|0;b=(h-Hd(b>=c?0:f.gV.data[b])|0)+5|0;}b=d-b|0;c= -b|0;d=0;if(c>d)d=c;Dt(e,d);c=0;if(b>c)c=b;Dt(f,c);c=e.g9;d=f.g9;h=(c<=d?d:c)-1|0;while(h>0&&(h>=c?0:e.gV.data[h])==(h>=d?0:f.gV.data[h])){h=h+(-1)|0;}if((h<0?0:(h>=c?0:e.gV.data[h])-(h>=d?0:f.gV.data[h])|0)<0){Dt(e,1);b=b+(-1)|0;}if(b>1023)return Infinity;h=b+1075|0;if(53<h)h=53;if(h<0)return 0.0;m=0.0;j=0;while(j<h){n=2.0*m;c=0;while(true){d=e.g9;o=f.g9;p=(d<=o?o:d)-1|0;while(p>0&&(p>=d?0:e.gV.data[p])==(p>=o?0:f.gV.data[p])){p=p+(-1)|0;}if((p<0?0:(p>=d?
0:e.gV.data[p])-(p>=o?0:f.gV.data[p])|0)<0)break;Is(e,f);c=c+1|0;}m=n+c;Dt(e,1);j=j+1|0;}c=e.g9;d=f.g9;h=(c<=d?d:c)-1|0;while(h>0&&(h>=c?0:e.gV.data[h])==(h>=d?0:f.gV.data[h])){h=h+(-1)|0;}if((h<0?0:(h>=c?0:e.gV.data[h])-(h>=d?0:f.gV.data[h])|0)>=(m%2.0!==0.0?0:1))m=m+1.0;b=b-52|0;c=(-1074);if(b>c)c=b;return R1(Om(UE(Dn(c+1074|0),52),BG(m)));}return 0.0;};
function Hb(){I.call(this);this.g8=0.0;}
let Bp=null,OA=O(),D6=b=>{let c,d,e,f,g,h;c=new URLSearchParams("");d=0;a:{b:{while(true){e=b.hK;f=BZ(d,e.gL);if(f>=0)break;if(d<0)break a;if(f>=0)break a;g=e.gP.data[d];e=b.hQ;if(d<0)break b;if(d>=e.gL)break b;h=e.gP.data[d];c.append(Bj(g),Bj(h));d=d+1|0;}return Bc(c.toString());}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);};
function Mw(){let a=this;U.call(a);a.n4=null;a.qU=null;}
let KP=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=new Bn;c.gP=V(I,10);d=0;while(true){Bl();if(d>=(Ck.t()).data.length)break;if(N===null){e=new Q;e.gO=null;N=e;}e=N;f=c;Bb(f,f.gL+1|0);g=f.gP.data;h=f.gL;f.gL=h+1|0;g[h]=e;f.gQ=f.gQ+1|0;d=d+1|0;}f=new Cl;if(N===null){i=new Q;i.gO=null;N=i;}f.gW=N;f.hk=c;c=new Bn;c.gP=V(I,10);d=0;a:{while(true){e=b.hK;j=BZ(d,e.gL);if(j>=0){d=0;b:{c:{d:{e:{while(true){e=b.hK;j=BZ(d,e.gL);if(j>=0){b=new LA;e=new Bn;e.gP=V(I,10);b.jp=e;b.hL=f;e=DG;i=f.hk;j=e.gS;e=i;if(j>=0&&j<e.gL){i=e.gP.data[j];e
=G(2);i=i.gO;if(i!==null)e=i;e=e;if(e===G(14))d=1;else if(!(G(14) instanceof K))d=0;else{i=G(14);d=e.gJ!==i.gJ?0:1;}if(d&&((Ba(f,EM)).gJ.length?0:1)?1:0){e=b.jp;Bb(e,e.gL+1|0);g=e.gP.data;j=e.gL;e.gL=j+1|0;g[j]=G(257);e.gQ=e.gQ+1|0;}Kh(b,EM,DG,G(14));Se(b);Pj(b);Px(b);Tc(b);TL(b);b=b.jp;k=c;b=b;e=new BE;e.hf=b;e.hg=b.gQ;e.g2=b.h();e.he=(-1);i=e;while(i.hd>=i.g2?0:1){b=BF(i);e=k;Bb(e,e.gL+1|0);g=e.gP.data;j=e.gL;e.gL=j+1|0;g[j]=b;e.gQ=e.gQ+1|0;}b=new Mw;b.n4=f;b.qU=c;return b;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}if
(d<0)break d;if(j>=0)break d;l=e.gP.data[d];g=(Ck.t()).data;j=g.length;h=0;f:{while(true){if(h>=j){if(N===null){i=new Q;i.gO=null;N=i;}e=N;break f;}i=g[h];e=i.hj;if(e===l)m=1;else if(!(l instanceof K))m=0;else{k=l;m=e.gJ!==k.gJ?0:1;}if(m)break;h=h+1|0;}e=new Q;e.gO=i;}if(e.gO!==null?0:1){e=b.hK;if(d<0)break c;if(d>=e.gL)break c;e=Vx(e.gP.data[d]);i=c;Bb(i,i.gL+1|0);g=i.gP.data;h=i.gL;i.gL=h+1|0;g[h]=e;i.gQ=i.gQ+1|0;}else{i=b.hK;if(d<0)break e;if(d>=i.gL)break e;n=i.gP.data[d];g=(Ck.t()).data;j=g.length;h=0;g:
{while(true){if(h>=j){if(N===null){k=new Q;k.gO=null;N=k;}i=N;break g;}k=g[h];i=k.hj;if(i===n)m=1;else if(!(n instanceof K))m=0;else{l=n;m=i.gJ!==l.gJ?0:1;}if(m)break;h=h+1|0;}i=new Q;i.gO=k;}k=new IL;k.l6=f;k.l7=b;k.l8=d;l=i.gO;if(l!==null){i=k;k=l;l=i.l6;n=i.l7;j=i.l8;i=n.hQ;if(j<0)break;if(j>=i.gL)break;n=i.gP.data[j];i=k.hm.b9(n);n=new C4;n.hS=l;n.hT=k;k=i.gO;if(k!==null){i=MJ(n,k);i=i===null?H3():EJ(i);}i=i;}if(i.gO!==null?0:1){e=e.gO;if(e===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}e=e;i=b.hQ;if(d<0)break b;if
(d>=i.gL)break b;e=Mv(e,i.gP.data[d],Ba(f,e));i=c;Bb(i,i.gL+1|0);g=i.gP.data;h=i.gL;i.gL=h+1|0;g[h]=e;i.gQ=i.gQ+1|0;}}d=d+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}if(d<0)break a;if(j>=0)break a;l=e.gP.data[d];g=(Ck.t()).data;j=g.length;h=0;h:{while(true){if(h>=j){if(N===null){i=new Q;i.gO=null;N=i;}e=N;break h;}i=g[h];e=i.hj;if(e===l)m=1;else if(!(l instanceof K))m=0;else{k=l;m=e.gJ
!==k.gJ?0:1;}if(m)break;h=h+1|0;}e=new Q;e.gO=i;}i=new IL;i.l6=f;i.l7=b;i.l8=d;k=e.gO;if(k!==null){e=i;i=k;k=e.l6;l=e.l7;j=e.l8;e=l.hQ;if(j<0)break;if(j>=e.gL)break;l=e.gP.data[j];e=i.hm.b9(l);l=new C4;l.hS=k;l.hT=i;i=e.gO;if(i!==null){e=MJ(l,i);e=e===null?H3():EJ(e);}e=e;}e=e.gO;if(e!==null)f=e;f=f;d=d+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}b=new M;L(b);b.gM=1;b.gN=1;H(b);},Vx=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Bn;c.gP=V(I,10);Bl();d=(Ck.t()).data;e=d.length;f=0;while(f<e){g=d[f].hj;h=c;Bb(h,h.gL+1|0);i=h.gP.data;j
=h.gL;h.gL=j+1|0;i[j]=g;h.gQ=h.gQ+1|0;f=f+1|0;}if(b.gJ.length>40){b=Bq(b,0,40);h=new P;h.gK=R(16);e=h.gI;g=h;b=b===null?G(1):b;J(g,e,b);f=h.gI;Y(g,f,f+1|0);g.gK.data[f]=8230;b=new K;d=h.gK;i=d.data;f=h.gI;k=i.length;if(f>=0&&f<=(k-0|0))b.gJ=T(d.data,0,f);else{b=new M;Bw(b);H(b);}}c=D1(G(57),c);h=new P;h.gK=R(16);e=h.gI;l=h;m=G(258);g=l;J(g,e,m);J(g,h.gI,b);J(g,h.gI,G(259));J(g,h.gI,c===null?G(1):c);f=h.gI;Y(l,f,f+1|0);l.gK.data[f]=46;b=new K;d=h.gK;i=d.data;f=h.gI;k=i.length;if(f>=0&&f<=(k-0|0)){b.gJ=T(d.data,
0,f);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);};
function Bf(){let a=this;U.call(a);a.gZ=0;a.g3=0;a.g1=0;a.g7=0.0;}
let Ua=a=>{let b,c,d,e,f,g,h,i,j,k;b=new P;BS(b,G(260));c=a.gZ;d=c>>4;if(d>=0&&d<G(261).gJ.length){e=G(261).gJ.charCodeAt(d);d=b.gI;f=b;Y(f,d,d+1|0);f.gK.data[d]=e;c=c&15;if(c>=0&&c<G(261).gJ.length){g=G(261).gJ.charCodeAt(c);c=b.gI;Y(f,c,c+1|0);f.gK.data[c]=g;c=a.g3;d=c>>4;if(d>=0&&d<G(261).gJ.length){e=G(261).gJ.charCodeAt(d);d=b.gI;Y(f,d,d+1|0);f.gK.data[d]=e;c=c&15;if(c>=0&&c<G(261).gJ.length){g=G(261).gJ.charCodeAt(c);c=b.gI;Y(f,c,c+1|0);f.gK.data[c]=g;c=a.g1;d=c>>4;if(d>=0&&d<G(261).gJ.length){e=G(261).gJ.charCodeAt(d);d
=b.gI;Y(f,d,d+1|0);f.gK.data[d]=e;c=c&15;if(c>=0&&c<G(261).gJ.length){a:{g=G(261).gJ.charCodeAt(c);c=b.gI;Y(f,c,c+1|0);f.gK.data[c]=g;h=a.g7;if(h<1.0){h=255.0*h;c=BL(BG(h+BM(h)*0.5))|0;d=c>>4;if(d>=0&&d<G(261).gJ.length){e=G(261).gJ.charCodeAt(d);d=b.gI;Y(f,d,d+1|0);f.gK.data[d]=e;c=c&15;if(c>=0&&c<G(261).gJ.length){g=G(261).gJ.charCodeAt(c);c=b.gI;Y(f,c,c+1|0);f.gK.data[c]=g;break a;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}}i=new K;j=b.gK;k=j.data;d=b.gI;g=k.length;if(d>=0&&d<=(g
-0|0)){i.gJ=T(j.data,0,d);return i;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},C6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Bf)){b=b;c=a.gZ!=b.gZ?0:a.g3!=b.g3?0:a.g1!=b.g1?0:a.g7===b.g7?1:0;}else c=0;return c;};
function C8(){I.call(this);this.iO=null;}
let FG=null,Dr=()=>{Dr=BI(C8);S5();},C5=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.iO.data;d=c.length-1|0;e=S(b,d);b=e/255|0;f=c[b];b=b+1|0;if(d<b)b=d;g=c[b];d=e%255|0;h=new Bf;b=f.gZ;e=g.gZ;Dr();i=255-d|0;j=(S(b,i)+S(e,d)|0)/255|0;e=(S(f.g3,i)+S(g.g3,d)|0)/255|0;b=(S(f.g1,i)+S(g.g1,d)|0)/255|0;h.gZ=j;h.g3=e;h.g1=b;h.g7=1.0;return h;},S5=()=>{let b,c,d,e;b=new C8;c=V(Bf,11);d=c.data;e=new Bf;e.gZ=64;e.g3=0;e.g1=75;e.g7=1.0;d[0]=e;e=new Bf;e.gZ=118;e.g3=42;e.g1=131;e.g7=1.0;d[1]=e;e=new Bf;e.gZ=153;e.g3=112;e.g1=171;e.g7
=1.0;d[2]=e;e=new Bf;e.gZ=194;e.g3=165;e.g1=207;e.g7=1.0;d[3]=e;e=new Bf;e.gZ=231;e.g3=212;e.g1=232;e.g7=1.0;d[4]=e;e=new Bf;e.gZ=247;e.g3=247;e.g1=247;e.g7=1.0;d[5]=e;e=new Bf;e.gZ=217;e.g3=240;e.g1=211;e.g7=1.0;d[6]=e;e=new Bf;e.gZ=166;e.g3=219;e.g1=160;e.g7=1.0;d[7]=e;e=new Bf;e.gZ=90;e.g3=174;e.g1=97;e.g7=1.0;d[8]=e;e=new Bf;e.gZ=27;e.g3=120;e.g1=55;e.g7=1.0;d[9]=e;e=new Bf;e.gZ=0;e.g3=68;e.g1=27;e.g7=1.0;d[10]=e;Dr();b.iO=c.t();FG=b;},G3=O(0);
function Iw(){let a=this;U.call(a);a.kP=null;a.nx=0;a.od=0.0;}
let Jm=(a,b)=>{let c,d,e,f,g,h;GG();c=Ls;d=a.kP;e=d.hl.data;if(!(e[b]==(-2)?0:1)){Cm();f=ED;}else{g=d.h$.data;if(g[b]-g[b]===0.0?0:1){Cm();f=Ey;}else if(!(e[b]>=0&&!(g[b]-g[b]===0.0?0:1)?1:0)){Cm();f=DL;}else{Cm();f=Do;}}a:{switch(c.data[f.gS]){case 1:h=Ds(e[b]/a.nx);break a;case 2:h=By(1.0,d.h$.data[b]/a.od);break a;default:}h=0.0;}return h;};
function KF(){let a=this;U.call(a);a.pY=null;a.mq=null;a.oF=null;a.mR=null;}
function DD(){let a=this;U.call(a);a.hO=0;a.hP=0;}
let CZ=a=>{let b,c,d;b=a.hO;c=a.hP;d=b/c;b=d*(1.0-d)/c+3.8414588206941254/(4.0*c*c);return 1.959963984540054/(3.8414588206941254/c+1.0)*Ds(b);},PJ=O(),D4=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;c=b.hU;d=c.hC;if(!d)return G(262);a:{if(d==c.hl.data.length){e=new P;BN();f=new BH;f.gK=R(20);BS(e,(Bi(f,f.gI,d,10)).d());g=e.gI-3|0;while(g>0){Y(e,g,g+1|0);e.gK.data[g]=44;g=g+(-3)|0;}h=new K;i=e.gK;j=i.data;k=e.gI;Bh();l=j.length;if(k>=0&&k<=(l-0|0)){h.gJ=T(i.data,0,k);f=d!=1?G(253):G(2);e=new P;e.gK=R(16);g=e.gI;m
=e;n=h;h=m;J(h,g,n);k=e.gI;Y(m,k,k+1|0);m.gK.data[k]=32;J(h,e.gI,G(254));J(h,e.gI,f);m=new K;i=e.gK;j=i.data;k=e.gI;l=j.length;if(k>=0&&k<=(l-0|0)){m.gJ=T(i.data,0,k);e=new P;e.gK=R(16);g=e.gI;f=e;c=G(263);f=f;J(f,g,c);J(f,e.gI,m);J(f,e.gI,G(264));c=new K;i=e.gK;j=i.data;k=e.gI;l=j.length;if(k>=0&&k<=(l-0|0)){c.gJ=T(i.data,0,k);break a;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}b=new M;B$(b);H(b);}c=new P;BN();e=new BH;e.gK=R(20);BS(c,(Bi(e,e.gI,d,10)).d());g=c.gI-3|0;while(g>0){Y(c,g,g+1|0);c.gK.data[g]
=44;g=g+(-3)|0;}f=new K;i=c.gK;j=i.data;k=c.gI;Bh();l=j.length;if(k>=0&&k<=(l-0|0)){f.gJ=T(i.data,0,k);d=b.hU.hl.data.length;e=new P;m=new BH;m.gK=R(20);BS(e,(Bi(m,m.gI,d,10)).d());g=e.gI-3|0;while(g>0){Y(e,g,g+1|0);e.gK.data[g]=44;g=g+(-3)|0;}n=new K;i=e.gK;j=i.data;k=e.gI;l=j.length;if(k>=0&&k<=(l-0|0)){n.gJ=T(i.data,0,k);e=d!=1?G(253):G(2);m=new P;m.gK=R(16);g=m.gI;h=m;o=n;n=h;J(n,g,o);k=m.gI;Y(h,k,k+1|0);h.gK.data[k]=32;J(n,m.gI,G(254));J(n,m.gI,e);h=new K;i=m.gK;j=i.data;k=m.gI;l=j.length;if(k>=0&&k<=(l
-0|0)){h.gJ=T(i.data,0,k);e=new P;e.gK=R(16);g=e.gI;c=e;m=f;f=c;J(f,g,m);J(f,e.gI,G(64));J(f,e.gI,h);J(f,e.gI,G(264));c=new K;i=e.gK;j=i.data;k=e.gI;l=j.length;if(k>=0&&k<=(l-0|0)){c.gJ=T(i.data,0,k);break a;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}b=new M;B$(b);H(b);}b=new M;Bw(b);H(b);}l=b.it;e=new P;BN();f=new BH;f.gK=R(20);BS(e,(Bi(f,f.gI,l,10)).d());g=e.gI-3|0;while(g>0){Y(e,g,g+1|0);e.gK.data[g]=44;g=g+(-3)|0;}o=new K;i=e.gK;j=i.data;k=e.gI;Bh();l=j.length;if(k>=0&&k<=(l-0|0)){o.gJ=T(i.data,
0,k);e=new DD;g=b.it;k=b.hU.hC;e.hO=g;e.hP=k;f=Ca(g/k*100.0,1);g=e.hO;if(!g)p=0.0;else{q=e.hP;p=Bs(0.0,(3.8414588206941254/(2.0*q)+g/q)/(3.8414588206941254/q+1.0)-CZ(e));}r=Ca(p*100.0,1);g=e.hO;k=e.hP;if(g==k)p=1.0;else{q=k;p=By(1.0,(3.8414588206941254/(2.0*q)+g/q)/(3.8414588206941254/q+1.0)- -CZ(e));}n=Ca(p*100.0,1);e=new P;e.gK=R(16);g=e.gI;m=e;f=f===null?G(1):f;h=m;J(h,g,f);J(h,e.gI,G(265));J(h,e.gI,r===null?G(1):r);J(h,e.gI,G(63));J(h,e.gI,n===null?G(1):n);k=e.gI;Y(m,k,k+1|0);m.gK.data[k]=41;m=new K;i=e.gK;j
=i.data;k=e.gI;l=j.length;if(k>=0&&k<=(l-0|0)){m.gJ=T(i.data,0,k);l=b.jj.kr;e=new P;f=new BH;f.gK=R(20);BS(e,(Bi(f,f.gI,l,10)).d());g=e.gI-3|0;while(g>0){Y(e,g,g+1|0);e.gK.data[g]=44;g=g+(-3)|0;}f=new K;i=e.gK;j=i.data;k=e.gI;l=j.length;if(k>=0&&k<=(l-0|0)){b:{f.gJ=T(i.data,0,k);l=b.n_;if(!l)h=G(266);else{b=new P;e=new BH;e.gK=R(20);BS(b,(Bi(e,e.gI,l,10)).d());g=b.gI-3|0;while(g>0){Y(b,g,g+1|0);b.gK.data[g]=44;g=g+(-3)|0;}n=new K;i=b.gK;j=i.data;k=b.gI;l=j.length;if(k>=0&&k<=(l-0|0)){n.gJ=T(i.data,0,k);r=new P;r.gK
=R(16);g=r.gI;b=r;h=G(267);e=b;J(e,g,h);J(e,r.gI,n);J(e,r.gI,G(268));h=new K;i=r.gK;j=i.data;k=r.gI;l=j.length;if(k>=0&&k<=(l-0|0)){h.gJ=T(i.data,0,k);break b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}}n=new P;n.gK=R(16);g=n.gI;b=n;e=c;c=b;J(c,g,e);J(c,n.gI,G(226));J(c,n.gI,o);J(c,n.gI,G(269));J(c,n.gI,m);J(c,n.gI,G(270));J(c,n.gI,f);J(c,n.gI,G(271));J(c,n.gI,h);b=new K;i=n.gK;j=i.data;k=n.gI;l=j.length;if(k>=0&&k<=(l-0|0)){b.gJ=T(i.data,0,k);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b
=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);},N8=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;if(!b.it)return G(272);c=b.i9;d=0;while(true){e=c.data;if(e[d])break;d=d+1|0;}f=e.length-1|0;while(!e[f]){f=f+(-1)|0;}g=new P;BN();h=new BH;h.gK=R(20);BS(g,(Bi(h,h.gI,d,10)).d());i=g.gI-3|0;while(i>0){Y(g,i,i+1|0);g.gK.data[i]=44;i=i+(-3)|0;}j=new K;e=g.gK;c=e.data;k=g.gI;Bh();l=c.length;if(k>=0&&k<=(l-0|0)){j.gJ=T(e.data,0,k);g=d!=1?G(253):G(2);h=new P;h.gK=R(16);d=h.gI;m=h;n=j;j=m;J(j,d,n);i=h.gI;Y(m,i,i+1|0);m.gK.data[i]
=32;J(j,h.gI,G(273));J(j,h.gI,g);o=new K;e=h.gK;c=e.data;i=h.gI;k=c.length;if(i>=0&&i<=(k-0|0)){o.gJ=T(e.data,0,i);d=0;i=(-1);while((2*d|0)<b.it){i=i+1|0;d=d+b.i9.data[i]|0;}b=new P;g=new BH;g.gK=R(20);BS(b,(Bi(g,g.gI,i,10)).d());d=b.gI-3|0;while(d>0){Y(b,d,d+1|0);b.gK.data[d]=44;d=d+(-3)|0;}g=new K;e=b.gK;c=e.data;i=b.gI;k=c.length;if(i>=0&&i<=(k-0|0)){g.gJ=T(e.data,0,i);h=new P;b=new BH;b.gK=R(20);BS(h,(Bi(b,b.gI,f,10)).d());d=h.gI-3|0;while(d>0){Y(h,d,d+1|0);h.gK.data[d]=44;d=d+(-3)|0;}n=new K;e=h.gK;c=e.data;f
=h.gI;i=c.length;if(f>=0&&f<=(i-0|0)){n.gJ=T(e.data,0,f);b=new P;b.gK=R(16);d=b.gI;j=b;m=G(274);h=j;J(h,d,m);J(h,b.gI,o);J(h,b.gI,G(275));J(h,b.gI,g);J(h,b.gI,G(276));J(h,b.gI,n);f=b.gI;Y(j,f,f+1|0);j.gK.data[f]=46;o=new K;e=b.gK;c=e.data;f=b.gI;i=c.length;if(f>=0&&f<=(i-0|0)){o.gJ=T(e.data,0,f);return o;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;B$(b);H(b);};
function MG(){let a=this;U.call(a);a.m0=null;a.o6=null;a.qH=null;}
function E5(){let a=this;U.call(a);a.iD=null;a.hM=null;a.ir=null;a.ih=null;a.hq=0;a.hr=0;}
let Kg=null,CU=()=>{CU=BI(E5);QO();},Ra=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;CU();c=c.data;d=new E5;e=c[0]|0;if(e>=0){f=new CD;f.i0=e;}else f=e!=(-1)?new Cr:new BR;e=c[1]|0;if(e>=0){g=new CD;g.i0=e;}else g=e!=(-1)?new Cr:new BR;h=new DB;i=c[2];j=c[3];k=c[4];l=c[5];h.hI=i;h.hJ=j;h.hG=k;h.hF=l;e=c[6]|0;m=c[7]|0;if(!f.S(g)){d.iD=b;d.hM=f;d.ir=g;d.ih=h;d.hq=e;d.hr=m;return d;}d=new BA;L(d);d.gM=1;d.gN=1;d.g0=G(67);H(d);},IH=a=>{let b,c,d;b=a.iD;Bl();b=Ba(b,BW);c=Br(b);d=new BD;d.g4=b;if(c!==Bp)return c.g8|0;b=d.g4;d
=new BB;c=new P;Cc(c);BK(c,G(18));BK(c,b);B7(d,B4(c));H(d);},QW=a=>{return !(a.hM instanceof Cr)?a.hr:a.hq;},K1=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.iD;d=Z(2);e=a.hM;f=!(e instanceof Cr)?b%a.hq|0:b/a.hr|0;g=a.ih;h=g.hI;i=g.hJ;j=a.hq;CU();h=e instanceof BR?BX((i-h)*f/j+h):(i-h)*(f+0.5)/j+h;d=d.data;d[0]=h;f=!(a.hM instanceof Cr)?b/a.hq|0:b%a.hr|0;g=a.ir;e=a.ih;h=e.hG;i=e.hF;b=a.hr;d[1]=g instanceof BR?BX((i-h)*f/b+h):(i-h)*(f+0.5)/b+h;k=V(E$,2).data;k[0]=a.hM;k[1]=a.ir;j=0;while(true){l=k.length;if(j>=l){if
(N===null){e=new Q;e.gO=null;N=e;}g=N;f=0;while(f<l){e=k[f];if(e instanceof CD){e=e;m=CW((Ec(c)).c6(BU(c)));g=g.gO;if(g===null)g=m;m=g;m.data[e.i0]=d[f];g=new Q;g.gO=m;}f=f+1|0;}g=g.gO;if(g===null?0:1){if(g===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=Pq(c,g);}return c;}if(!(k[j] instanceof CD)){if(!(k[j] instanceof BR)){Bl();n=C_;}else{Bl();n=DZ;}e=Ci(d[j]);if(Cn(e,G(10)))e=Bq(e,0,e.gJ.length-2|0);g=n.hm.b9(e);e=new C4;e.hS=c;e.hT=n;c=g.gO;if(c!==null){g=e;c=c;e=g.hS;g=g.hT;n=Cv(e.hk);l=g.gS;g=new Q;c=Eu(c,
G(2));B2(g);g.gO=c;c=n;if(l<0)break;if(l>=c.gL)break;c.gP.data[l]=g;c=new Cl;if(N===null)N=FC(null);c.gW=N;c.hk=n;g=new Q;g.gO=c;}c=g.gO;if(c===null){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=c;}j=j+1|0;}H(E2());},QB=(a,b)=>{let c,d;c=0;while(true){d=a.hM instanceof Cr;if(b<(((((!d?a.hr:a.hq)-c|0)+8|0)-1|0)/8|0))break;b=b-(((((!d?a.hr:a.hq)-c|0)+8|0)-1|0)/8|0)|0;c=c+1|0;}return JT(a,S((b*8|0)+c|0,!d?a.hq:a.hr),!d?a.hq:a.hr);},TR=(a,b)=>{return JT(a,b,1);},JT=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;d=!(a.hM instanceof BR)
&&!(a.ir instanceof BR)?0:1;d=d&&IF(a.iD)?0:1;e=a.iD;f=a.hM;g=f instanceof Cr;if(g){h=!g?b%a.hq|0:b/a.hr|0;i=a.ih;j=i.hI;k=i.hJ;g=a.hq;CU();j=f instanceof BR?BX((k-j)*h/g+j):(k-j)*(h+0.5)/g+j;}else{f=a.ir;if(!(f instanceof Cr)){Bl();f=Ba(e,C_);l=Br(f);i=new BD;i.g4=f;if(l===Bp){e=i.g4;f=new BB;i=C3();B0(B0(i,G(18)),e);CS(f,CT(i));H(f);}j=l.g8;}else{h=!g?b/a.hq|0:b%a.hr|0;i=a.ih;j=i.hG;k=i.hF;g=a.hr;CU();j=f instanceof BR?BX((k-j)*h/g+j):(k-j)*(h+0.5)/g+j;}}if(J0(e,j)&&d){m=CW((Ec(a.iD)).c6(BU(a.iD)));d=m.data.length;n
=Z(S(c,d));g=0;while(g<c){Q3(a,b+g|0,m,n,S(g,d));g=g+1|0;}f=a.iD;i=a.hM;c=i instanceof Cr;if(c){d=!c?b%a.hq|0:b/a.hr|0;e=a.ih;j=e.hI;k=e.hJ;b=a.hq;CU();o=i instanceof BR?BX((k-j)*d/b+j):(k-j)*(d+0.5)/b+j;}else{e=a.ir;if(!(e instanceof Cr)){Bl();i=Ba(f,C_);e=Br(i);l=new BD;l.g4=i;if(e===Bp){e=l.g4;f=new BB;i=C3();B0(B0(i,G(18)),e);CS(f,CT(i));H(f);}o=e.g8;}else{d=!c?b/a.hq|0:b%a.hr|0;i=a.ih;j=i.hG;k=i.hF;b=a.hr;CU();o=e instanceof BR?BX((k-j)*d/b+j):(k-j)*(d+0.5)/b+j;}}e=new FE;i=BU(f);if(f.gW.gO!==null?0:1)
{l=B1(f);p=new Q;if(l===null){e=new Bd;Cf(e,G(2));H(e);}p.gO=l;f.gW=p;}l=f.gW.gO;if(l===null){e=new Bg;L(e);e.gM=1;e.gN=1;H(e);}l=l;q=l.hh;r=l.hW;b=q.gT;Bl();l=Ba(f,CE);if(l===G(132))c=1;else if(!(G(132) instanceof K))c=0;else{p=G(132);c=l.gJ!==p.gJ?0:1;}if(!c){l=Ba(f,CE);s=Br(l);p=new BD;p.g4=l;if(s===Bp){e=p.g4;f=new BB;i=C3();B0(B0(i,G(18)),e);CS(f,CT(i));H(f);}b=By(s.g8,b)|0;}Ii(e,i,q,r,b,o);b=IK(f,o);i=new GA;f=Ba(f,BW);p=Br(f);l=new BD;l.g4=f;if(p!==Bp){GE(i,e,n,p.g8|0,b);return i;}e=l.g4;f=new BB;i=C3();B0(B0(i,
G(18)),e);CS(f,CT(i));H(f);}e=new G9;f=new I5;f.pV=a;f.pW=b;i=a.iD;Bl();i=Ba(i,BW);p=Br(i);l=new BD;l.g4=i;if(p===Bp){e=l.g4;f=new BB;i=C3();B0(B0(i,G(18)),e);CS(f,CT(i));H(f);}b=p.g8|0;if(N===null){l=new Q;l.gO=null;N=l;}e.kf=N;e.oa=f;e.nw=b;m=Bo(c);n=m.data;e.kq=m;d=0;g=n.length;if(d<=g){while(d<g){h=d+1|0;n[d]=(-1);d=h;}e.lE=Z(c);e.lh=V(Ce(CJ),c);return e;}e=new BA;L(e);e.gM=1;e.gN=1;H(e);},Q3=(a,b,c,d,e)=>{let f,g,h,i,j,k,l;f=a.hM;g=!(f instanceof Cr)?b%a.hq|0:b/a.hr|0;h=a.ih;i=h.hI;j=h.hJ;k=a.hq;CU();l
=f instanceof BR?BX((j-i)*g/k+i):(j-i)*(g+0.5)/k+i;b=!(a.hM instanceof Cr)?b/a.hq|0:b%a.hr|0;h=a.ir;f=a.ih;i=f.hG;j=f.hF;k=a.hr;j=h instanceof BR?BX((j-i)*b/k+i):(j-i)*(b+0.5)/k+i;b=!(a.hM instanceof BR)&&!(a.ir instanceof BR)?0:1;if(b&&Ec(a.iD) instanceof EF){i=!(a.hM instanceof BR)?j:l;b=c.data.length;FK();EU(EY,BG(i));k=0;while(k<b){d.data[e+k|0]=Dm(EY);k=k+1|0;}}else Bx(c,0,d,e,c.data.length);h=a.hM;if(h instanceof CD)d.data[e+h.i0|0]=l;h=a.ir;if(h instanceof CD)d.data[e+h.i0|0]=j;},QA=a=>{let b,c,d,e,f,
g;b=a.iD;CU();c=Kg;d=Z(8);e=a.hM;f=e instanceof CD?e.i0:!(e instanceof BR)?(-2):(-1);g=d.data;g[0]=f;e=a.ir;g[1]=e instanceof CD?e.i0:!(e instanceof BR)?(-2):(-1);e=a.ih;g[2]=e.hI;g[3]=e.hJ;g[4]=e.hG;g[5]=e.hF;g[6]=a.hq;g[7]=a.hr;return J_(b,c,d);},Ok=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(E5)){b=b;d=a.iD;e=b.iD;if(!(d===e?1:d===null?(e!==null?0:1):d!==e?0:1))c=0;else{d=a.hM;e=b.hM;if(!(d===e?1:d!==null?d.S(e):e!==null?0:1))c=0;else{d=a.ir;e=b.ir;if(!(d===e?1:d!==null?d.S(e):e!==null
?0:1))c=0;else{d=a.ih;e=b.ih;c=!(d===e?1:d!==null?LI(d,e):e!==null?0:1)?0:a.hq!=b.hq?0:a.hr==b.hr?1:0;}}}}else c=0;return c;},QO=()=>{Kg=Cz(K,[G(277),G(278),G(279),G(280),G(281),G(282),G(283),G(284)]);};
function KW(){let a=this;U.call(a);a.ql=null;a.nI=0;a.n$=0;a.mj=null;a.qw=null;a.oS=null;a.o3=null;a.os=null;}
function LX(){let a=this;U.call(a);a.qb=null;a.ot=null;}
function L$(){let a=this;U.call(a);a.pZ=null;a.o0=null;a.ph=null;}
let Th=O(),HL=O(0),GL=O(),Ps=(b,c)=>{b;Fn();Gx.delete(c);},GK=O(),SS=(b,c)=>{b;Fn();FU.delete(c);},Bz=O(M);
function BP(){let a=this;I.call(a);a.gT=0;a.gY=0;a.gR=null;}
let Fa=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.data;c=new BP;d=b.length;e=!d?0:b[0].data.length;c.gT=d;c.gY=e;c.gR=Z(S(d,e));e=0;while(e<d){f=b[e].data.length;g=c.gY;if(f!=g){c=new BA;d=b[e].data.length;h=new P;h.gK=R(16);f=h.gI;i=h;j=G(285);k=i;J(k,f,j);Bi(h,h.gI,e,10);J(k,h.gI,G(286));Bi(h,h.gI,d,10);J(k,h.gI,G(287));Bi(h,h.gI,g,10);d=h.gI;Y(i,d,d+1|0);i.gK.data[d]=46;k=new K;b=h.gK;l=b.data;f=h.gI;Bh();e=l.length;if(f>=0&&f<=(e-0|0)){k.gJ=T(b.data,0,f);L(c);c.gM=1;c.gN=1;c.g0=k;H(c);}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}Bx(b[e],
0,c.gR,S(e,g),g);e=e+1|0;}return c;},R7=a=>{return a.gT;},ET=(a,b)=>{let c,d;a:{if(b instanceof BP){c=b;if(a.gT==c.gT&&a.gY==c.gY&&HY(a.gR,c.gR)){d=1;break a;}}d=0;}return d;},La=O(D_),VW=null,H7=()=>{H7=BI(La);QR();},Vw=(b,c)=>{let d,e,f;H7();d=(!(b>c)?0:1)-(!(c>b)?0:1)|0;if(!d){e=1.0/b;f=1.0/c;d=(((!(e>f)?0:1)-(!(f>e)?0:1)|0)+(c!==c?0:1)|0)-(b!==b?0:1)|0;}return d;},QR=()=>{VW=Bk(CJ);},KG=O(),Gj=null,Fr=()=>{Fr=BI(KG);Sg();},Sg=()=>{let b,c,d,e,f;b=Z(2047);c=b.data;Gj=b;d=2.2250738585072014E-308;e=1;f=c.length;while
(e<f){c[e]=d;d=d*2.0;e=e+1|0;}};
function D9(){B6.call(this);this.mT=null;}
let Ep=null,Hn=null,NM=null,DQ=()=>{DQ=BI(D9);PP();},Wu=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.gR;f=c.gR;g=d.gR;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.eF(j[h],k[h]);h=h+1|0;}},PP=()=>{let b,c;b=new L2;DQ();b.hc=G(288);b.gS=0;b.mT=G(43);Ep=b;c=new L1;c.hc=G(289);c.gS=1;c.mT=G(16);Hn=c;NM=Cz(D9,[b,c]);},IG=O(0);
function C4(){let a=this;I.call(a);a.hS=null;a.hT=null;}
let MJ=(a,b)=>{let c,d,e,f;c=a.hS;d=a.hT;e=Cv(c.hk);f=d.gS;c=new Q;if(b===null){b=new Bd;Cf(b,G(2));H(b);}c.gO=b;b=e;if(f>=0&&f<b.gL){b.gP.data[f]=c;b=new Cl;if(N===null){d=new Q;d.gO=null;N=d;}b.gW=N;b.hk=e;return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Bg=O(B9);
function D$(){let a=this;I.call(a);a.hK=null;a.hQ=null;}
let J5=O(0);
function FM(){I.call(this);this.mZ=null;}
let Uo=(b,c,d)=>{let e,f,g,h,i,j,k;c=Bc(c);d=Bc(d);b=b.mZ;e=b.hK;f=e.gL;g=0;a:{while(true){if(g>=f){g=(-1);break a;}if(g<0)break;if(g>=e.gL)break;h=e.gP.data[g];if(d===h)i=1;else if(d===null)i=h!==null?0:1;else{j=d;if(j===h)i=1;else if(!(h instanceof K))i=0;else{h=h;i=j.gJ!==h.gJ?0:1;}}if(i)break a;g=g+1|0;}b=new M;B$(b);H(b);}b:{if(g>=0){b=b.hQ;if(g>=0&&g<b.gL){b.gP.data[g]=c;break b;}b=new M;Bw(b);H(b);}j=b.hK;Bb(j,j.gL+1|0);k=j.gP.data;f=j.gL;j.gL=f+1|0;k[f]=d;j.gQ=j.gQ+1|0;b=b.hQ;Bb(b,b.gL+1|0);k=b.gP.data;f
=b.gL;b.gL=f+1|0;k[f]=c;b.gQ=b.gQ+1|0;}},MT=O(0),DV=(a,b,c)=>{let d,e;d=a;c=c/d.h2;e=BL(BG(c+BM(c)*0.5))%2.0!==1.0?0:1;c=d.h2;b=b/c;return c*BL(BG(b+BM(b)*0.5))+(!e?0.0:d.h2/2.0);};
function GP(){let a=this;I.call(a);a.ho=null;a.hZ=0.0;a.jv=0.0;a.h2=0.0;a.mV=null;}
let Db=null,Ez=()=>{Ez=BI(GP);Tu();},S$=(a,b,c,d,e)=>{let f,g,h,i,j,k;Ez();Ct();f=DN;g=new Cw;Co();h=CG;Cq();i=CA;g.hX=0.0;g.h0=h;g.hY=i;g.h5=f;a.mV=g;a.hZ=c;a.jv=d;a.h2=1.0/e;c=c*e;j=BL(BG(c+BM(c)*0.5))|0;c=d*e;k=BL(BG(c+BM(c)*0.5))|0;if(!(b.width==j&&b.height==k)){b.width=j;b.height=k;}b=b.getContext("2d");a.ho=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.ho;g="round";b.lineJoin=g;},Kw=(a,b,c,d)=>{let e=new GP();S$(e,a,b,c,d);return e;},C$=(a,b,c)=>{let d,e;d=a.ho;Ez();d.fillStyle=Bj(De(Db,c));if(!(b instanceof BY))
{Ku(a,b);a.ho.fill('evenodd');}else{e=b;a.ho.fillRect(e.g_,e.hb,e.g$,e.ha);}},Cj=(a,b,c)=>{let d,e;d=a.ho;Ez();d.strokeStyle=Bj(De(Db,c.iw));a.ho.lineWidth=c.im;T9(a.ho,c.iA);if(!(b instanceof BY)){Ku(a,b);a.ho.stroke();}else{e=b;a.ho.strokeRect(e.g_,e.hb,e.g$,e.ha);}},DO=(a,b)=>{let c;if(!Q9(b,a.mV)){a:{a.mV=b;a.ho.font=Bj(Pp(b));c=a.ho;HV();switch(J3.data[b.h5.gS]){case 1:break;case 2:b=G(290);break a;case 3:b=G(280);break a;default:b=new Eg;L(b);b.gM=1;b.gN=1;H(b);}b=G(279);}c.textAlign=Bj(b);}},Pp=b=>{let c,
d,e,f,g,h,i,j,k,l;Ez();c=b.hY;Cq();d=c!==II?G(2):G(291);e=b.h0;Co();c=e!==Gd?G(292):G(293);b=Ca(b.hX,2);e=new P;e.gK=R(16);f=e.gI;g=e;h=d;d=g;J(d,f,h);J(d,e.gI,b===null?G(1):b);J(d,e.gI,G(294));J(d,e.gI,c);b=new K;i=e.gK;j=i.data;k=e.gI;Bh();l=j.length;if(k>=0&&k<=(l-0|0)){b.gJ=T(i.data,0,k);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Ku=(a,b)=>{let c,d,e;a:{a.ho.beginPath();if(b instanceof Fo){c=b;a.ho.arc(c.mP,c.mO,c.mC,0.0,6.283185307179586);}else if(b instanceof Cp)HX(a,b.h1);else if(b instanceof K0)
{b=b.qM.eK();while(b.eL()){HX(a,b.i());}}else if(b instanceof FV){b=b.lV;d=new BE;d.hf=b;d.hg=b.gQ;d.g2=b.h();d.he=(-1);e=d;while(true){if(!(e.hd>=e.g2?0:1))break a;HX(a,BF(e));a.ho.closePath();}}}},HX=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.ho.lineTo(d[c],d[c+1|0]);else a.ho.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Tu=()=>{let b;b=new MM;b.m4=V(Bf,256);b.nn=V(K,256);Db=b;};
function G0(){let a=this;U.call(a);a.l0=0.0;a.jD=0;a.j6=0;}
let Qc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(G0)){b=b;c=a.l0!==b.l0?0:a.jD!=b.jD?0:a.j6==b.j6?1:0;}else c=0;return c;},Rl=O(),TJ=(b,c)=>{return new Blob(b,{type:c});},Q4=(b,c)=>{var link=document.createElement('a');link.href=URL.createObjectURL(b);link.download=c;link.click();setTimeout(function(){URL.revokeObjectURL(link.href);},60000);};
function K$(){U.call(this);this.jA=null;}
function FX(){let a=this;U.call(a);a.jH=null;a.ld=0.0;a.li=0.0;a.lb=0.0;a.jU=null;}
let Ux=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(FX)){b=b;d=a.jH;e=b.jH;if(d===e)c=1;else if(d===null)c=e!==null?0:1;else{d=d;if(d===e)c=1;else if(!(e instanceof K))c=0;else{e=e;c=d.gJ!==e.gJ?0:1;}}if(!c)c=0;else if(a.ld!==b.ld)c=0;else if(a.li!==b.li)c=0;else if(a.lb!==b.lb)c=0;else{d=a.jU;b=b.jU;if(d===b)c=1;else if(d===null)c=b!==null?0:1;else{d=d;if(d===b)c=1;else if(!(b instanceof K))c=0;else{b=b;c=d.gJ!==b.gJ?0:1;}}c=c?1:0;}}else c=0;return c;};
function Dq(){let a=this;U.call(a);a.hx=0.0;a.ht=0.0;a.hA=0.0;a.hz=0.0;}
let L3=null,LD=null,DH=()=>{DH=BI(Dq);TW();},UX=b=>{let c,d,e,f,g,h,i,j;DH();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.gT){c=By(c,b.gR.data[S(g,b.gY)+0|0]);d=Bs(d,b.gR.data[S(g,b.gY)+0|0]);e=By(e,b.gR.data[S(g,b.gY)+1|0]);f=Bs(f,b.gR.data[S(g,b.gY)+1|0]);g=g+1|0;}b=L3;h=b.hx;g=h<=c&&c<=b.ht&&b.hA<=e&&e<=b.hz?1:0;if(g&&(h<=d&&d<=b.ht&&b.hA<=f&&f<=b.hz?1:0))return b;b=LD;i=b.hx;g=i<=c&&c<=b.ht&&b.hA<=e&&e<=b.hz?1:0;if(g&&(i<=d&&d<=b.ht&&b.hA<=f&&f<=b.hz?1:0))return b;i=Bs(d-c,f-e)*0.6;h=(c+d)/2.0;j=(e+f)/2.0;b=new Dq;c
=h-i;d=h+i;e=j-i;i=j+i;b.hx=c;b.ht=d;b.hA=e;b.hz=i;return b;},JO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Dq)){b=b;c=a.hx!==b.hx?0:a.ht!==b.ht?0:a.hA!==b.hA?0:a.hz===b.hz?1:0;}else c=0;return c;},TW=()=>{let b;b=new Dq;DH();b.hx=(-0.1);b.ht=1.1;b.hA=(-0.1);b.hz=1.1;L3=b;b=new Dq;b.hx=(-1.1);b.ht=1.1;b.hA=(-1.1);b.hz=1.1;LD=b;},T_=O(),VY=b=>{let c,d,e,f,g,h,i,j;c=Br(b);d=new BD;d.g4=b;if(c!==Bp)return c.g8;b=d.g4;d=new BB;c=new P;c.gK=R(16);e=c.gI;f=c;LC(f,e,G(18));LC(f,c.gI,b);b=new K;g=c.gK;h
=g.data;i=c.gI;Bh();j=h.length;if(i>=0&&i<=(j-0|0)){b.gJ=T(g.data,0,i);X(d);d.gM=1;d.gN=1;W(d);d.g0=b;H(d);}H(E2());},Ub=b=>{let c,d,e,f,g,h,i,j,k,l;c=new BB;d=new P;d.gK=R(16);e=d.gI;f=d;g=G(18);h=f;J(h,e,g);J(h,d.gI,b===null?G(1):b);h=new K;i=d.gK;j=i.data;k=d.gI;Bh();l=j.length;if(k>=0&&k<=(l-0|0)){h.gJ=T(i.data,0,k);L(c);c.gM=1;c.gN=1;c.g0=h;return c;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Fi=O(0),FI=(b,c)=>{let d,e,f,g,h;d=new Go;e=BG(c);d.lD=Bo(624);EU(d,e);f=new BP;f.gT=200;f.gY=2;f.gR=Z(400);g=new BP;g.gT
=200;g.gY=1;g.gR=Z(200);h=0;while(h<200){b.eM(h,d,f);c=h%2|0;g.gR.data[S(h,g.gY)+0|0]=c;h=h+1|0;}b=new Ea;b.hh=f;b.hW=g;return b;},MN=O(),Vk=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=((C0(c)>>>5|0)*6.7108864E7+(C0(c)>>>6|0))/9.007199254740992E15;g=Ds(e?f*0.25:f*0.4375+0.5625);h=((C0(c)>>>5|0)*6.7108864E7+(C0(c)>>>6|0))/9.007199254740992E15*6.283185307179586;d.gR.data[S(b,d.gY)+0|0]=g*Dk(h,1);if(h!==0.0)h=Dk(h,0);f=g*h;d.gR.data[S(b,d.gY)+1|0]=f;},Ji=O(),TC=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+((C0(c)
>>>5|0)*6.7108864E7+(C0(c)>>>6|0))/9.007199254740992E15)/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;d.gR.data[S(b,d.gY)+0|0]=f*Dk(g,1)+Dm(c)*0.02;if(g!==0.0)g=Dk(g,0);f=f*g+Dm(c)*0.02;d.gR.data[S(b,d.gY)+1|0]=f;},Kb=O(),TU=(a,b,c,d)=>{let e,f,g,h;e=((C0(c)>>>5|0)*6.7108864E7+(C0(c)>>>6|0))/9.007199254740992E15*3.141592653589793;f=b%2|0?0:1;g=f?Dk(e,1):1.0-Dk(e,1);if(!f){if(e!==0.0)e=Dk(e,0);e=0.5-e;}else if(e!==0.0)e=Dk(e,0);h=(g+Dm(c)*0.1-0.5)/1.5;d.gR.data[S(b,d.gY)+0|0]=h;h=(e+Dm(c)
*0.1-0.25)/1.5;d.gR.data[S(b,d.gY)+1|0]=h;},Jn=O(),RX=(a,b,c,d)=>{let e,f;e=(b%2|0)-0.5;f=e+Dm(c)*0.2;d.gR.data[S(b,d.gY)+0|0]=f;e=e+Dm(c)*0.2;d.gR.data[S(b,d.gY)+1|0]=e;};
function HK(){let a=this;U.call(a);a.nJ=0.0;a.nj=0.0;}
let ME=O(),TE=null,OS=null,NQ=null,RR=null,Qi=null,UC=null,DY=()=>{DY=BI(ME);OF();},OF=()=>{TE=new Lg;OS=new Ld;NQ=new Lf;RR=new Lb;Qi=new Lc;UC=new K2;};
function Cs(){B6.call(this);this.ig=null;}
let Cx=null,Fy=null,Kv=null,Ly=null,Nv=null,HH=null,M4=null,EX=null,B_=()=>{B_=BI(Cs);NU();},We=a=>{return a.ig;},V5=(a,b,c)=>{let d,e,f,g;d=b.gR;e=c.gR;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.eP(g[f]);f=f+1|0;}},J8=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.gR;g=c.gR;h=d.gR;i=e.gR;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.eF(l[j],m[j])*n[j];j=j+1|0;}},O0=()=>{let b,c;B_();b=V(Cs,7);c=b.data;c[0]=Cx;c[1]=Fy;c[2]=Kv;c[3]=Ly;c[4]=Nv;c[5]=HH;c[6]=M4;return b;},NU
=()=>{let b;b=new Ja;B_();b.hc=G(295);b.gS=0;b.ig=G(107);Cx=b;b=new I_;b.hc=G(296);b.gS=1;b.ig=G(108);Fy=b;b=new I$;b.hc=G(297);b.gS=2;b.ig=G(15);Kv=b;b=new I9;b.hc=G(298);b.gS=3;b.ig=G(109);Ly=b;b=new I8;b.hc=G(299);b.gS=4;b.ig=G(110);Nv=b;b=new I7;b.hc=G(300);b.gS=5;b.ig=G(111);HH=b;b=new I6;b.hc=G(301);b.gS=6;b.ig=G(112);M4=b;EX=O0();},BB=O(B9),CS=(a,b)=>{L(a);a.gM=1;a.gN=1;a.g0=b;},Wq=a=>{let b=new BB();CS(b,a);return b;},JA=O(),Ee=null,DM=()=>{DM=BI(JA);Ve();},Ve=()=>{let b,c;Bl();b=Bo((Ck.t()).data.length);c
=b.data;Ee=b;c[DW.gS]=1;c[CI.gS]=2;c[CR.gS]=3;};
function C7(){let a=this;I.call(a);a.gV=null;a.g9=0;}
let Gc=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=new C7;e=B5;d.gV=Bo(4);while(C1(e,B5)){f=Cu(e)&134217727;g=d.g9;h=d.gV.data;i=h.length;if(g==i){j=2*g|0;k=Bo(j);if(j<i)i=j;l=k.data;j=0;while(j<i){l[j]=h[j];j=j+1|0;}d.gV=k;}h=d.gV.data;d.g9=g+1|0;h[g]=f;e=CK(e,27);}i=0;m=0;while(true){g=BZ(m,b.g9);if(g>=0&&m>=c.g9&&i<=0)break;n=((g>=0?0:b.gV.data[m])+(m>=c.g9?0:c.gV.data[m])|0)+i|0;f=n&134217727;g=d.g9;h=d.gV.data;i=h.length;if(g==i){j=2*g|0;k=Bo(j);if(j<i)i=j;l=k.data;j=0;while(j<i){l[j]=h[j];j=j+1|0;}d.gV=k;}h=d.gV.data;d.g9
=g+1|0;h[g]=f;i=n>>27;m=m+1|0;}return d;},CY=(a,b)=>{let c,d,e,f,g,h;c=0;while(true){d=a.g9;if(c>=d)break;e=a.gV.data;d=(e[c]*10|0)+b|0;e[c]=d&134217727;b=d>>27;c=c+1|0;}if(b>0){e=a.gV.data;c=e.length;if(d==c){f=2*d|0;g=Bo(f);if(f<c)c=f;h=g.data;f=0;while(f<c){h[f]=e[f];f=f+1|0;}a.gV=g;}e=a.gV.data;a.g9=d+1|0;e[d]=b;}},Dt=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=b/27|0;d=b%27|0;e=a.g9;f=Bo((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;k=g[j];l=a.gV.data;g[j]=k|l[h]<<d&134217727;g[j+1|0]=l[h]>>i;h=h+1|0;}a.gV
=f;a.g9=g.length;while(true){c=a.g9;if(c<=0)break;b=c-1|0;if(g[b])break;a.g9=b;}},Is=(a,b)=>{let c,d,e,f,g;c=0;d=0;while(d<a.g9){e=a.gV.data;f=(e[d]-(d>=b.g9?0:b.gV.data[d])|0)+c|0;e[d]=f&134217727;c=f>>27;d=d+1|0;}while(true){d=a.g9;if(d<=0)break;g=a.gV.data;c=d-1|0;if(g[c])break;a.g9=c;}};
function IL(){let a=this;I.call(a);a.l6=null;a.l7=null;a.l8=0;}
function LA(){let a=this;I.call(a);a.hL=null;a.jp=null;}
let Se=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.hL;Bl();b=Ba(b,CC);if(b===G(11))c=1;else if(!(G(11) instanceof K))c=0;else{d=G(11);c=b.gJ!==d.gJ?0:1;}a:{if(c){b:{b=a.hL;d=Dd;e=Ba(b,d);DM();switch(Ee.data[d.gS]){case 1:case 2:b=Ba(b,CC);if(b===G(11))c=1;else if(!(G(11) instanceof K))c=0;else{f=G(11);c=b.gJ!==f.gJ?0:1;}if(c){b=G(15);break b;}b=d.hi;break b;case 3:f=CI;B_();g=Cx.ig;b=Ba(b,f);if(b===g)c=1;else if(!(g instanceof K))c=0;else{f=g;c=b.gJ!==f.gJ?0:1;}if(!c){b=G(16);break b;}b=d.hi;break b;default:}b=
d.hi;}if(e===b)c=1;else if(!(b instanceof K))c=0;else{b=b;c=e.gJ!==b.gJ?0:1;}if(!c){b=a.jp;d=Dd;g=d.hj;e=Ba(a.hL,d);d=new P;d.gK=R(16);c=d.gI;f=d;g=g===null?G(1):g;h=f;J(h,c,g);i=d.gI;Y(f,i,i+1|0);f.gK.data[i]=61;J(h,d.gI,e===null?G(1):e);g=new K;j=d.gK;k=j.data;i=d.gI;Bh();l=k.length;if(i>=0&&i<=(l-0|0)){g.gJ=T(j.data,0,i);d=new P;d.gK=R(16);c=d.gI;f=d;e=G(302);f=f;J(f,c,e);J(f,d.gI,g);J(f,d.gI,G(303));e=new K;j=d.gK;k=j.data;i=d.gI;l=k.length;if(i>=0&&i<=(l-0|0)){e.gJ=T(j.data,0,i);b=b;Bb(b,b.gL+1|0);j=b.gP.data;i
=b.gL;b.gL=i+1|0;j[i]=e;b.gQ=b.gQ+1|0;break a;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}}}b=Ba(a.hL,CC);if(b===G(13))c=1;else if(!(G(13) instanceof K))c=0;else{d=G(13);c=b.gJ!==d.gJ?0:1;}c:{if(c){b=a.hL;d=Ba(b,DE);e=new Bn;B2(e);e.gP=V(I,10);if(!((B3(d)).gJ.length?0:1)){i=0;l=BJ(d,44,0);while(l>=0){f=Bq(d,i,l);g=e;Bb(g,g.gL+1|0);j=g.gP.data;m=g.gL;g.gL=m+1|0;j[m]=f;g.gQ=g.gQ+1|0;i=l+1|0;l=BJ(d,44,i);}f=Bq(d,i,d.gJ.length);d=e;Bb(d,d.gL+1|0);j=d.gP.data;i=d.gL;d.gL=i+1|0;j[i]=f;d.gQ=d.gQ+1|0;}e
=e;j=Z(e.gL).data;c=0;n=j.length;d:{while(true){if(c>=n){b=BU(b);c=0;l=1;while(true){j=b.g5.gX.data;if(l>(j.length-1|0))break;c=c+S(j[l].gU,j[l-1|0].gU+1|0)|0;l=l+1|0;}if(n!=c?0:1)break c;b=a.jp;d=Ba(a.hL,DE);e=new Bn;e.gP=V(I,10);if(!((B3(d)).gJ.length?0:1)){i=0;l=BJ(d,44,0);while(l>=0){f=Bq(d,i,l);g=e;Bb(g,g.gL+1|0);j=g.gP.data;m=g.gL;g.gL=m+1|0;j[m]=f;g.gQ=g.gQ+1|0;i=l+1|0;l=BJ(d,44,i);}f=Bq(d,i,d.gJ.length);d=e;Bb(d,d.gL+1|0);j=d.gP.data;i=d.gL;d.gL=i+1|0;j[i]=f;d.gQ=d.gQ+1|0;}e=e;j=Z(e.gL).data;c=0;m=j.length;while
(true){if(c>=m){d=Ba(a.hL,DE);e=new Bn;e.gP=V(I,10);if(!((B3(d)).gJ.length?0:1)){i=0;l=BJ(d,44,0);while(l>=0){f=Bq(d,i,l);g=e;Bb(g,g.gL+1|0);j=g.gP.data;o=g.gL;g.gL=o+1|0;j[o]=f;g.gQ=g.gQ+1|0;i=l+1|0;l=BJ(d,44,i);}f=Bq(d,i,d.gJ.length);d=e;Bb(d,d.gL+1|0);j=d.gP.data;i=d.gL;d.gL=i+1|0;j[i]=f;d.gQ=d.gQ+1|0;}e=e;j=Z(e.gL).data;c=0;i=j.length;while(true){if(c>=i){d=i!=1?G(304):G(305);e=BU(a.hL);l=0;i=1;while(true){j=e.g5.gX.data;if(i>(j.length-1|0))break;l=l+S(j[i].gU,j[i-1|0].gU+1|0)|0;i=i+1|0;}e=new P;e.gK=R(16);c
=e.gI;h=e;g=G(306);f=h;J(f,c,g);Bi(e,e.gI,m,10);J(f,e.gI,d);J(f,e.gI,G(307));Bi(e,e.gI,l,10);J(f,e.gI,G(308));d=new K;j=e.gK;k=j.data;l=e.gI;i=k.length;if(l>=0&&l<=(i-0|0)){d.gJ=T(j.data,0,l);b=b;Bb(b,b.gL+1|0);j=b.gP.data;i=b.gL;b.gL=i+1|0;j[i]=d;b.gQ=b.gQ+1|0;break c;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}if(c<0)break;if(c>=e.gL)break;d=e.gP.data[c];g=Br(d);f=new BD;f.g4=d;if(g===Bp){b=f.g4;d=new BB;e=new P;Cc(e);BK(e,G(18));BK(e,b);B7(d,B4(e));H(d);}j[c]=g.g8;c=c+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}if(c
<0)break;if(c>=e.gL)break;d=e.gP.data[c];g=Br(d);f=new BD;f.g4=d;if(g===Bp){b=f.g4;d=new BB;e=new P;Cc(e);BK(e,G(18));BK(e,b);B7(d,B4(e));H(d);}j[c]=g.g8;c=c+1|0;}b=new M;L(b);b.gM=1;b.gN=1;H(b);}if(c<0)break d;if(c>=e.gL)break d;d=e.gP.data[c];g=Br(d);f=new BD;f.g4=d;if(g===Bp)break;j[c]=g.g8;c=c+1|0;}b=f.g4;d=new BB;e=C3();B0(B0(e,G(18)),b);CS(d,CT(e));H(d);}b=new M;L(b);b.gM=1;b.gN=1;H(b);}}Kh(a,DE,CC,G(13));},Pj=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=new Bn;b.gP=V(I,10);c=BU(a.hL);d=0;e=1;while(true){f=c.g5.gX.data;if
(e>(f.length-1|0))break;d=d+S(f[e].gU,f[e-1|0].gU+1|0)|0;e=e+1|0;}c=a.hL;Bl();c=Ba(c,Er);g=new Bn;g.gP=V(I,10);if(!((B3(c)).gJ.length?0:1)){e=0;h=BJ(c,44,0);while(h>=0){i=Bq(c,e,h);j=g;Bb(j,j.gL+1|0);f=j.gP.data;k=j.gL;j.gL=k+1|0;f[k]=i;j.gQ=j.gQ+1|0;e=h+1|0;h=BJ(c,44,e);}j=Bq(c,e,c.gJ.length);c=g;Bb(c,c.gL+1|0);f=c.gP.data;e=c.gL;c.gL=e+1|0;f[e]=j;c.gQ=c.gQ+1|0;}c=g;g=new BE;g.hf=c;g.hg=c.gQ;g.g2=c.h();g.he=(-1);j=g;l=d;while(true){if(!(j.hd>=j.g2?0:1)){if(!(b.gL?0:1)){c=a.jp;b=D1(G(9),b);if(b.gJ.length>40)
{b=Bq(b,0,40);g=new P;g.gK=R(16);m=g.gI;j=g;b=b===null?G(1):b;J(j,m,b);e=g.gI;Y(j,e,e+1|0);j.gK.data[e]=8230;b=new K;f=g.gK;n=f.data;e=g.gI;h=n.length;if(e>=0&&e<=(h-0|0))b.gJ=T(f.data,0,e);else{b=new M;Bw(b);H(b);}}m=d-1|0;g=new P;g.gK=R(16);e=g.gI;i=g;o=G(309);j=i;J(j,e,o);J(j,g.gI,b);J(j,g.gI,G(310));Bi(g,g.gI,m,10);e=g.gI;Y(i,e,e+1|0);i.gK.data[e]=46;b=new K;f=g.gK;n=f.data;e=g.gI;h=n.length;if(e>=0&&e<=(h-0|0)){b.gJ=T(f.data,0,e);c=c;Bb(c,c.gL+1|0);f=c.gP.data;e=c.gL;c.gL=e+1|0;f[e]=b;c.gQ=c.gQ+1|0;}else
{b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}}return;}c=BF(j);o=Br(c);g=new BD;g.g4=c;if(o===Bp)break;if(o.g8>=l){g=b;Bb(g,g.gL+1|0);f=g.gP.data;e=g.gL;g.gL=e+1|0;f[e]=c;g.gQ=g.gQ+1|0;}}b=g.g4;c=new BB;g=new P;B2(g);g.gK=R(16);m=g.gI;i=g;Nb(i,m,G(18));Nb(i,g.gI,b);b=new K;f=g.gK;n=f.data;e=g.gI;B2(b);Vh(0,e,n.length);b.gJ=T(f.data,0,e);Cf(c,b);H(c);},Px=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.hL;Bl();c=CR;b=b.hk;d=c.gS;c=b;if(d>=0&&d<c.gL){b=c.gP.data[d];c=G(2);b=b.gO;if(b!==null)c=b;c=c;if(c===G(43))e=1;else if(!(G(43) instanceof K))e
=0;else{b=G(43);e=c.gJ!==b.gJ?0:1;}a:{if(e){c=a.hL;b=CI;B_();f=Cx.ig;c=Ba(c,b);if(c===f)e=1;else if(!(f instanceof K))e=0;else{b=f;e=c.gJ!==b.gJ?0:1;}if(!e){b=a.jp;c=CI;f=c.hj;c=Ba(a.hL,c);g=new P;g.gK=R(16);e=g.gI;h=g;f=f===null?G(1):f;i=h;J(i,e,f);d=g.gI;Y(h,d,d+1|0);h.gK.data[d]=61;J(i,g.gI,c===null?G(1):c);h=new K;j=g.gK;k=j.data;d=g.gI;Bh();l=k.length;if(d>=0&&d<=(l-0|0)){h.gJ=T(j.data,0,d);c=new P;c.gK=R(16);e=c.gI;g=c;f=G(311);g=g;J(g,e,f);J(g,c.gI,h);J(g,c.gI,G(312));f=new K;j=c.gK;k=j.data;d=c.gI;l
=k.length;if(d>=0&&d<=(l-0|0)){f.gJ=T(j.data,0,d);c=b;Bb(c,c.gL+1|0);j=c.gP.data;d=c.gL;c.gL=d+1|0;j[d]=f;c.gQ=c.gQ+1|0;break a;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;Bw(c);H(c);}}}return;}c=new M;L(c);c.gM=1;c.gN=1;H(c);},Tc=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=a.hL;if(b.gW.gO!==null?0:1){c=B1(b);d=new Q;if(c===null){b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}d.gO=c;b.gW=d;}b=b.gW.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}e=b.hh.gT;d=a.hL;Bl();b=Ba(d,CE);if(b===G(132))f=1;else if(!(G(132) instanceof K))f
=0;else{c=G(132);f=b.gJ!==c.gJ?0:1;}a:{if(!f){b=Ba(a.hL,CE);d=Br(b);c=new BD;c.g4=b;if(d===Bp){b=c.g4;c=new BB;d=new P;Eq(d,16);f=d.gI;g=d;Df(g,f,G(18));Df(g,d.gI,b);D3(c,E9(d.gK,0,d.gI));H(c);}if(d.g8>e){b=a.jp;c=CE;d=c.hj;c=Ba(a.hL,c);h=new P;h.gK=R(16);f=h.gI;g=h;i=d===null?G(1):d;d=g;J(d,f,i);j=h.gI;Y(g,j,j+1|0);g.gK.data[j]=61;J(d,h.gI,c===null?G(1):c);d=new K;k=h.gK;l=k.data;m=h.gI;Bh();j=l.length;if(m>=0&&m<=(j-0|0)){d.gJ=T(k.data,0,m);c=new P;c.gK=R(16);f=c.gI;h=c;d=d;g=h;J(g,f,d);J(g,c.gI,G(313));Bi(c,
c.gI,e,10);e=c.gI;Y(h,e,e+1|0);h.gK.data[e]=46;d=new K;k=c.gK;l=k.data;e=c.gI;j=l.length;if(e>=0&&e<=(j-0|0)){d.gJ=T(k.data,0,e);b=b;Bb(b,b.gL+1|0);k=b.gP.data;e=b.gL;b.gL=e+1|0;k[e]=d;b.gQ=b.gQ+1|0;break a;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}}}},TL=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=a.hL;Bl();c=Ba(b,EE);d=Br(c);b=new BD;b.g4=c;if(d===Bp){c=b.g4;b=new BB;d=new P;Eq(d,16);e=d.gI;f=d;Df(f,e,G(18));Df(f,d.gI,c);D3(b,E9(d.gK,0,d.gI));H(b);}g=d.g8;c=Ba(a.hL,BW);d=Br(c);b=new BD;b.g4=c;if(d===
Bp){c=b.g4;b=new BB;d=new P;Cc(d);BK(d,G(18));BK(d,c);B7(b,B4(d));H(b);}a:{if(g>(d.g8|0)){c=a.jp;b=EE;f=b.hj;b=Ba(a.hL,b);d=new P;d.gK=R(16);e=d.gI;h=d;f=f===null?G(1):f;i=h;J(i,e,f);j=d.gI;Y(h,j,j+1|0);h.gK.data[j]=61;J(i,d.gI,b===null?G(1):b);b=new K;k=d.gK;l=k.data;j=d.gI;Bh();m=l.length;if(j>=0&&j<=(m-0|0)){b.gJ=T(k.data,0,j);d=Ba(a.hL,BW);f=Br(d);h=new BD;h.g4=d;if(f===Bp){c=h.g4;b=new BB;d=new P;Cc(d);BK(d,G(18));BK(d,c);B7(b,B4(d));H(b);}m=f.g8|0;d=new P;d.gK=R(16);e=d.gI;h=d;b=b;f=h;J(f,e,b);J(f,d.gI,
G(314));Bi(d,d.gI,m,10);j=d.gI;Y(h,j,j+1|0);h.gK.data[j]=46;b=new K;k=d.gK;l=k.data;j=d.gI;m=l.length;if(j>=0&&j<=(m-0|0)){b.gJ=T(k.data,0,j);c=c;Bb(c,c.gL+1|0);k=c.gP.data;j=c.gL;c.gL=j+1|0;k[j]=b;c.gQ=c.gQ+1|0;break a;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;Bw(c);H(c);}}},Kh=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=a.hL.hk;f=c.gS;e=e;if(f>=0&&f<e.gL){g=e.gP.data[f];e=G(2);g=g.gO;if(g!==null)e=g;e=e;if(e===d)h=1;else if(!(d instanceof K))h=0;else{g=d;h=e.gJ!==g.gJ?0:1;}if(!h){a:{e=a.hL;g=Ba(e,b);DM();switch
(Ee.data[b.gS]){case 1:case 2:Bl();e=Ba(e,CC);if(e===G(11))h=1;else if(!(G(11) instanceof K))h=0;else{i=G(11);h=e.gJ!==i.gJ?0:1;}if(h){e=G(15);break a;}e=b.hi;break a;case 3:Bl();i=CI;B_();j=Cx.ig;e=Ba(e,i);if(e===j)h=1;else if(!(j instanceof K))h=0;else{i=j;h=e.gJ!==i.gJ?0:1;}if(!h){e=G(16);break a;}e=b.hi;break a;default:}e=b.hi;}if(g===e)h=1;else if(!(e instanceof K))h=0;else{e=e;h=g.gJ!==e.gJ?0:1;}if(!h){e=a.jp;i=b.hj;j=c.hj;b=new P;b.gK=R(16);h=b.gI;g=b;c=i===null?G(1):i;i=g;J(i,h,c);J(i,b.gI,G(315));J(i,
b.gI,j===null?G(1):j);f=b.gI;Y(g,f,f+1|0);g.gK.data[f]=61;J(i,b.gI,d===null?G(1):d);J(i,b.gI,G(316));c=new K;k=b.gK;l=k.data;f=b.gI;Bh();m=l.length;if(f>=0&&f<=(m-0|0)){c.gJ=T(k.data,0,f);b=e;Bb(b,b.gL+1|0);k=b.gP.data;f=b.gL;b.gL=f+1|0;k[f]=c;b.gQ=b.gQ+1|0;}else{b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}}}return;}b=new M;L(b);b.gM=1;b.gN=1;H(b);},IW=O(0),KV=O(0),Ne=O(0),Dg=O(0),K4=O(0),MW=O(0),LE=O(0),ML=O(0),JS=O(0),Ky=O(0),J$=O(0),JF=O(0),Rw=O(),E$=O(0),Wh=a=>{return a instanceof CD?a.i0:!(a instanceof BR)?(-2)
:(-1);},Wg=a=>{return !(a instanceof CD)?0.0:(-1000000.0);},V_=a=>{return !(a instanceof BR)?1000000.0:4.294967295E9;},Cr=O(U),PU=(a,b)=>{return a===b?1:b!==null&&Bk(BO(b))===Bk(Cr)?1:0;},BR=O(U),R9=(a,b)=>{return a===b?1:b!==null&&Bk(BO(b))===Bk(BR)?1:0;};
function CD(){U.call(this);this.i0=0;}
let VQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(CD)){b=b;c=a.i0==b.i0?1:0;}else c=0;return c;},Vu=O(),Tt=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=Us(b,c);e=d.nK;if(e!=(-1)?0:1)f=G(64);else{a:{g=d.mf-1|0;if(g==(b.g5.gX.data.length-1|0))h=G(317);else{g=g?104:120;i=e+1|0;f=new P;f.gK=R(16);e=f.gI;j=f;Y(j,e,e+1|0);j.gK.data[e]=g;BN();k=new BH;k.gK=R(20);k=(Bi(k,k.gI,i,10)).d();g=0;while(true){if(g>=k.gJ.length){h=new K;l=f.gK;m=l.data;i=f.gI;e=m.length;if(i>=0&&i<=(e-0|0)){h.gJ=T(l.data,0,i);break a;}b
=new M;B$(b);H(b);}if(g<0)break;if(g>=k.gJ.length)break;i=((k.gJ.charCodeAt(g)-48|0)+8320|0)&65535;e=f.gI;Y(j,e,e+1|0);j.gK.data[e]=i;g=g+1|0;}b=new Bz;X(b);b.gM=1;b.gN=1;W(b);H(b);}}k=new P;k.gK=R(16);g=k.gI;j=k;f=G(69);j=j;J(j,g,f);J(j,k.gI,h);J(j,k.gI,G(63));f=new K;l=k.gK;m=l.data;i=k.gI;Bh();e=m.length;if(i>=0&&i<=(e-0|0))f.gJ=T(l.data,0,i);else{b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}}b:{k=S_(b,c);e=d.mf;i=d.m3;if(e==(b.g5.gX.data.length-1|0))b=G(317);else{e=e?104:120;i=i+1|0;j=new P;j.gK=R(16);c=j.gI;d
=j;Y(d,c,c+1|0);d.gK.data[c]=e;BN();b=new BH;b.gK=R(20);b=(Bi(b,b.gI,i,10)).d();g=0;while(true){if(g>=b.gJ.length){b=new K;l=j.gK;m=l.data;g=j.gI;i=m.length;if(g>=0&&g<=(i-0|0)){b.gJ=T(l.data,0,g);break b;}b=new M;B$(b);H(b);}if(g<0)break;if(g>=b.gJ.length)break;i=((b.gJ.charCodeAt(g)-48|0)+8320|0)&65535;e=j.gI;Y(d,e,e+1|0);d.gK.data[e]=i;g=g+1|0;}b=new Bz;X(b);b.gM=1;b.gN=1;W(b);H(b);}}d=new P;d.gK=R(16);c=d.gI;j=d;k=k===null?G(1):k;j=j;J(j,c,k);J(j,d.gI,f);J(j,d.gI,b);b=new K;l=d.gK;m=l.data;g=d.gI;Bh();i
=m.length;if(g>=0&&g<=(i-0|0)){b.gJ=T(l.data,0,g);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Pi=O(),T9=(b,c)=>{b.setLineDash(c?[c]:[]);},Ex=O(B6),DN=null,DP=null,EO=null,Je=null,Ct=()=>{Ct=BI(Ex);Vr();},Vr=()=>{let b,c,d;b=new Ex;Ct();b.hc=G(93);b.gS=0;DN=b;c=new Ex;c.hc=G(318);c.gS=1;DP=c;d=new Ex;d.hc=G(319);d.gS=2;EO=d;Je=Cz(Ex,[b,c,d]);};
function Cw(){let a=this;U.call(a);a.hX=0.0;a.h0=null;a.hY=null;a.h5=null;}
let Q9=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Cw)){b=b;if(a.hX!==b.hX)c=0;else{d=a.h0;e=b.h0;if(!(d===e?1:d===null?(e!==null?0:1):d!==e?0:1))c=0;else{d=a.hY;e=b.hY;if(!(d===e?1:d===null?(e!==null?0:1):d!==e?0:1))c=0;else{d=a.h5;b=b.h5;c=(d===b?1:d===null?(b!==null?0:1):d!==b?0:1)?1:0;}}}}else c=0;return c;},Ny=O(),PN=(a,b,c)=>{let d,e;b=b;c=c;d=c.jD;e=b.jD;return d!=e?d-e|0:b.j6-c.j6|0;};
function Np(){I.call(this);this.oI=null;}
let PI=a=>{let b,c,d;b=a.oI;c=b.ou.qa;d=b.kx;Dj(c.qx,d);};
function Ed(){let a=this;U.call(a);a.jq=null;a.jw=0;}
let O4=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;c=DJ(b);if(Fd(c,CP(0, 1048576)))c=Ga(FD(c,CP(4294967295, 1048575)),CP(0, 1048576));d=Cu(Fp(DJ(b),52));e=1;if(d>e)e=d;f=e-1075|0;d=!(Eb(c,CP(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;e=0;g=BZ(f,e);if(g>0)e=f;e=e+d|0;h=new C7;h.gV=Bo(4);i=c;while(C1(i,B5)){j=Cu(i)&134217727;k=h.g9;l=h.gV.data;m=l.length;if(k==m){n=2*k|0;o=Bo(n);if(n<m)m=n;p=o.data;n=0;while(n<m){p[n]=l[n];n=n+1|0;}h.gV=o;}l=h.gV.data;h.g9=k+1|0;l[k]=j;i=CK(i,27);}Dt(h,e);q=Dn(1);e
= -f|0;j=0;if(e>j)j=e;e=j+d|0;r=new C7;r.gV=Bo(4);while(C1(q,B5)){j=Cu(q)&134217727;k=r.g9;l=r.gV.data;m=l.length;if(k==m){n=2*k|0;o=Bo(n);if(n<m)m=n;p=o.data;n=0;while(n<m){p[n]=l[n];n=n+1|0;}r.gV=o;}l=r.gV.data;r.g9=k+1|0;l[k]=j;q=CK(q,27);}Dt(r,e);q=Dn(1);e=0;if(g>0)e=f;s=new C7;s.gV=Bo(4);while(C1(q,B5)){j=Cu(q)&134217727;k=s.g9;l=s.gV.data;m=l.length;if(k==m){n=2*k|0;o=Bo(n);if(n<m)m=n;p=o.data;n=0;while(n<m){p[n]=l[n];n=n+1|0;}s.gV=o;}l=s.gV.data;s.g9=k+1|0;l[k]=j;q=CK(q,27);}Dt(s,e);q=Dn(1);e=0;if(g>
0)e=f;e=(e+d|0)-1|0;t=new C7;t.gV=Bo(4);while(C1(q,B5)){d=Cu(q)&134217727;m=t.g9;l=t.gV.data;j=l.length;if(m==j){k=2*m|0;o=Bo(k);if(k<j)j=k;p=o.data;k=0;while(k<j){p[k]=l[k];k=k+1|0;}t.gV=o;}l=t.gV.data;t.g9=m+1|0;l[m]=d;q=CK(q,27);}Dt(t,e);d=Cu(Fp(DJ(b),52));e=1;if(d>e)e=d;e=(e-1075|0)+63|0;i=DJ(b);if(Fd(i,CP(0, 1048576)))i=Ga(FD(i,CP(4294967295, 1048575)),CP(0, 1048576));g=CB((e-JV(i)|0)*0.3010299956639812)|0;e=0;if(g>e)e=g;d=0;while(d<e){CY(r,0);d=d+1|0;}l=V(C7,3).data;l[0]=h;l[1]=s;l[2]=t;e=l.length;d=0;m
= -g|0;u=BZ(m,0);while(d<e){v=l[d];j=0;if(u>0)j=m;k=0;while(k<j){CY(v,0);k=k+1|0;}d=d+1|0;}u=C1(Oo(c,Dn(2)),B5)?1:0;v=Gc(h,t);e=v.g9;d=r.g9;j=(e<=d?d:e)-1|0;while(j>0&&(j>=e?0:v.gV.data[j])==(j>=d?0:r.gV.data[j])){j=j+(-1)|0;}if((j<0?0:(j>=e?0:v.gV.data[j])-(j>=d?0:r.gV.data[j])|0)>=u){CY(r,0);g=g+1|0;}w=new P;w.gK=R(16);while(true){l=V(C7,3).data;l[0]=h;l[1]=s;l[2]=t;e=l.length;d=0;while(d<e){CY(l[d],0);d=d+1|0;}n=0;while(true){k=h.g9;e=r.g9;d=(k<=e?e:k)-1|0;while(d>0&&(d>=k?0:h.gV.data[d])==(d>=e?0:r.gV.data[d]))
{d=d+(-1)|0;}if((d<0?0:(d>=k?0:h.gV.data[d])-(d>=e?0:r.gV.data[d])|0)<0)break;Is(h,r);n=n+1|0;}e=s.g9;d=(e<=k?k:e)-1|0;while(d>0&&(d>=e?0:s.gV.data[d])==(d>=k?0:h.gV.data[d])){d=d+(-1)|0;}x=(d<0?0:(d>=e?0:s.gV.data[d])-(d>=k?0:h.gV.data[d])|0)<u?0:1;v=Gc(h,t);e=v.g9;d=r.g9;j=(e<=d?d:e)-1|0;while(j>0&&(j>=e?0:v.gV.data[j])==(j>=d?0:r.gV.data[j])){j=j+(-1)|0;}y=(j<0?0:(j>=e?0:v.gV.data[j])-(j>=d?0:r.gV.data[j])|0)<u?0:1;a:{if(y){if(x){v=Gc(h,h);e=v.g9;d=r.g9;j=(e<=d?d:e)-1|0;while(j>0&&(j>=e?0:v.gV.data[j])==
(j>=d?0:r.gV.data[j])){j=j+(-1)|0;}if(!((j<0?0:(j>=e?0:v.gV.data[j])-(j>=d?0:r.gV.data[j])|0)<(n%2|0?0:1)?0:1))break a;}n=n+1|0;}}j=(48+n|0)&65535;e=w.gI;v=w;Y(v,e,e+1|0);v.gK.data[e]=j;if(x)break;if(y)break;}t=new Ed;s=new K;l=w.gK;o=l.data;d=w.gI;Bh();j=o.length;if(d>=0&&d<=(j-0|0)){s.gJ=T(l.data,0,d);t.jq=s;t.jw=g;return t;}t=new M;X(t);t.gM=1;t.gN=1;W(t);H(t);},Sq=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=DJ(b);if(Fd(d,CP(0, 1048576)))d=Ga(FD(d,CP(4294967295, 1048575)),CP(0, 1048576));e=Cu(Fp(DJ(b),
52));f=1;if(e>f)f=e;g=f-1075|0;f=0;if(g>f)f=g;h=new C7;h.gV=Bo(4);while(C1(d,B5)){e=Cu(d)&134217727;i=h.g9;j=h.gV.data;g=j.length;if(i==g){k=2*i|0;l=Bo(k);if(k<g)g=k;m=l.data;k=0;while(k<g){m[k]=j[k];k=k+1|0;}h.gV=l;}j=h.gV.data;h.g9=i+1|0;j[i]=e;d=CK(d,27);}Dt(h,f);n=Dn(1);e=Cu(Fp(DJ(b),52));f=1;if(e>f)f=e;f= -(f-1075|0)|0;e=0;if(f>e)e=f;o=new C7;o.gV=Bo(4);while(C1(n,B5)){f=Cu(n)&134217727;i=o.g9;j=o.gV.data;k=j.length;if(i==k){p=2*i|0;m=Bo(p);if(p<k)k=p;l=m.data;p=0;while(p<k){l[p]=j[p];p=p+1|0;}o.gV=m;}j
=o.gV.data;o.g9=i+1|0;j[i]=f;n=CK(n,27);}Dt(o,e);e=Cu(Fp(DJ(b),52));f=1;if(e>f)f=e;f=(f-1075|0)+63|0;d=DJ(b);if(Fd(d,CP(0, 1048576)))d=Ga(FD(d,CP(4294967295, 1048575)),CP(0, 1048576));g=CB((f-JV(d)|0)*0.3010299956639812)|0;f=0;if(g>f)f=g;e=0;while(e<f){CY(o,0);e=e+1|0;}f= -g|0;e=0;if(f>e)e=f;f=0;while(f<e){CY(h,0);f=f+1|0;}f=h.g9;e=o.g9;i=(f<=e?e:f)-1|0;while(i>0&&(i>=f?0:h.gV.data[i])==(i>=e?0:o.gV.data[i])){i=i+(-1)|0;}if((i<0?0:(i>=f?0:h.gV.data[i])-(i>=e?0:o.gV.data[i])|0)>=0){CY(o,0);g=g+1|0;}c=g+c|0;if
(c<0){o=new Ed;o.jq=G(2);o.jw=0;return o;}j=R(c);l=j.data;f=0;e=0;q=l.length;while(e<q){CY(h,0);f=0;while(true){i=h.g9;k=o.g9;c=(i<=k?k:i)-1|0;while(c>0&&(c>=i?0:h.gV.data[c])==(c>=k?0:o.gV.data[c])){c=c+(-1)|0;}if((c<0?0:(c>=i?0:h.gV.data[c])-(c>=k?0:o.gV.data[c])|0)<0)break;Is(h,o);f=f+1|0;}l[e]=(48+f|0)&65535;e=e+1|0;}h=Gc(h,h);c=h.g9;e=o.g9;i=(c<=e?e:c)-1|0;while(i>0&&(i>=c?0:h.gV.data[i])==(i>=e?0:o.gV.data[i])){i=i+(-1)|0;}if(!((i<0?0:(i>=c?0:h.gV.data[i])-(i>=e?0:o.gV.data[i])|0)<(f%2|0?0:1)?0:1)){o=
new Ed;h=new K;Bh();h.gJ=T(j.data,0,q);o.jq=h;o.jw=g;return o;}e=q-1|0;while(e>=0&&l[e]==57){i=e+(-1)|0;l[e]=48;e=i;}if(e>=0){l[e]=(l[e]+1|0)&65535;o=new Ed;h=new K;Bh();h.gJ=T(j.data,0,q);o.jq=h;o.jw=g;return o;}o=new Ed;h=new K;Bh();h.gJ=T(j.data,0,q);r=new P;r.gK=R(16);f=r.gI;s=r;Y(s,f,f+1|0);s.gK.data[f]=49;c=r.gI;t=h;J(s,c,t);h=new K;j=r.gK;l=j.data;f=r.gI;e=l.length;if(f>=0&&f<=(e-0|0)){h.gJ=T(j.data,0,f);c=g+1|0;o.jq=h;o.jw=c;return o;}o=new M;X(o);o.gM=1;o.gN=1;W(o);H(o);},IX=O(0);
function BD(){I.call(this);this.g4=null;}
let TH=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.g4;c=new BB;d=new P;d.gK=R(16);e=d.gI;f=d;g=G(18);h=f;Gv(h,e,g);Gv(h,d.gI,b===null?G(1):b);h=new K;i=d.gK;j=i.data;k=d.gI;Bh();l=j.length;if(k>=0&&k<=(l-0|0)){h.gJ=T(i.data,0,k);L(c);c.gM=1;c.gN=1;c.g0=h;return c;}b=new M;B$(b);H(b);},FT=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=a.g4;c=new BB;d=new P;d.gK=R(16);e=d.gI;f=d;g=G(18);h=f;J(h,e,g);J(h,d.gI,b===null?G(1):b);h=new K;i=d.gK;j=i.data;k=d.gI;Bh();l=j.length;if(k>=0&&k<=(l-0|0)){h.gJ=T(i.data,0,k);L(c);c.gM=1;c.gN=1;c.g0
=h;return c;}b=new M;Bw(b);H(b);},P5=O(),V0=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0){g=c+f|0;h=Bk(BO(b)).hn;if(h[Bu].itemType===null){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}if(g<=Gs(b)){g=e+f|0;h=Bk(BO(d)).hn;if(h[Bu].itemType===null){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}if(g<=Gs(d)){a:{b:{if(b!==d){i=Bk(BO(b)).hn[Bu].itemType;h=i===null?null:Bk(i);i=Bk(BO(d)).hn[Bu].itemType;j=i===null?null:Bk(i);if(h!==null&&j!==null){if(h===j)break b;g=!h.hn[Bu].primitiveKind?0:1;if(!g&&!(!j.hn[Bu].primitiveKind
?0:1)){k=b;g=0;l=c;while(g<f){c:{m=k.data;n=l+1|0;i=m[l];if(i!==null){i=Bk(BO(i));if(EP(i.hn,j.hn)){l=1;break c;}}l=0;}if(!l){Gr(b,c,d,e,g);b=new Gh;L(b);b.gM=1;b.gN=1;H(b);}g=g+1|0;l=n;}Gr(b,c,d,e,f);return;}if(!(!h.hn[Bu].primitiveKind?0:1))break a;if(!j.hn[Bu].primitiveKind?0:1)break b;else break a;}b=new Gh;L(b);b.gM=1;b.gN=1;H(b);}}Gr(b,c,d,e,f);return;}b=new Gh;L(b);b.gM=1;b.gN=1;H(b);}}}b=new M;L(b);b.gM=1;b.gN=1;H(b);}d=new Bd;L(d);d.gM=1;d.gN=1;d.g0=G(320);H(d);},Bx=(b,c,d,e,f)=>{let g,h,i,j;if(c>=
0&&e>=0&&f>=0){g=c+f|0;h=Bk(BO(b)).hn;if(h[Bu].itemType===null){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}if(g<=Gs(b)){i=e+f|0;j=Bk(BO(d)).hn;if(j[Bu].itemType===null){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}if(i<=Gs(d)){Gr(b,c,d,e,f);return;}}}b=new M;L(b);b.gM=1;b.gN=1;H(b);},Gr=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Go(){let a=this;I.call(a);a.lD=null;a.mG=0;a.oY=0.0;a.mi=0;}
let EU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;if(Fd(b,B5)&&R3(b,CP(4294967295, 0))){c=Cu(b);d=a.lD.data;d[0]=c;e=1;while(e<624){c=S(1812433253,c^(c>>>30|0))+e|0;d[e]=c;e=e+1|0;}a.mG=0;a.mi=0;return;}f=new BA;g=new P;g.gK=R(16);h=g.gI;i=g;j=G(321);J(i,h,j);Jo(i,g.gI,b,10);c=g.gI;Y(i,c,c+1|0);i.gK.data[c]=46;k=new K;d=g.gK;l=d.data;c=g.gI;Bh();e=l.length;if(c>=0&&c<=(e-0|0)){k.gJ=T(d.data,0,c);L(f);f.gM=1;f.gN=1;f.g0=k;H(f);}f=new M;X(f);f.gM=1;f.gN=1;W(f);H(f);},Dm=a=>{let b,c,d,e;if(a.mi){a.mi=0;return a.oY;}while
(true){while(true){b=((C0(a)>>>5|0)*6.7108864E7+(C0(a)>>>6|0))/9.007199254740992E15*2.0-1.0;c=((C0(a)>>>5|0)*6.7108864E7+(C0(a)>>>6|0))/9.007199254740992E15*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if(d===0.0)continue;else break;}e=Ds((-2.0)*DC(d)/d);a.oY=e*b;a.mi=1;return e*c;},C0=a=>{let b,c;b=Ry(a,a.mG);c=a.mG+1|0;if(c==624)c=0;a.mG=c;c=b^(b>>>11|0);c=c^c<<7&(-1658038656);c=c^c<<15&(-272236544);return c^(c>>>18|0);},Ry=(a,b)=>{let c,d,e,f,g;c=b+1|0;if(c>=624)c=0;d=b+397|0;if(d>=624)d=d-624|0;e=a.lD.data;f
=e[b]&(-2147483648)|e[c]&2147483647;g=f&1?(-1727483681):0;e[b]=e[d]^(f>>>1|0)^g;return e[b];};
function Ek(){DF.call(this);this.kg=null;}
let SA=a=>{return 1;},UN=(a,b)=>{let c;if(!b)return a.kg;c=new M;L(c);c.gM=1;c.gN=1;H(c);},L2=O(D9),QZ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=b.gR;e=c.gR;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;k= -i[h];l=j[h];f=f+(k===0.0&&l===0.0?0.0:k*DC(l));k=1.0-i[h];l=1.0-j[h];g=g+(k===0.0&&l===0.0?0.0:k*DC(l));h=h+1|0;}return f-g;},Rc=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},L1=O(D9),RM=(a,b,c)=>{let d,e,f,g,h,i;d=b.gR;e=c.gR;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f
=f+i*i;g=g+1|0;}return f;},PZ=(a,b,c)=>{return 2.0*(b-c);},UT=O(),M3=b=>{let c,d,e,f,g,h,i,j,k,l;c=Br(b);d=NaN;if(c!==Bp)d=c.g8;e=d===BL(BG(d+BM(d)*0.5))&&d>=100.0&&d<=1000000.0?1:0;a:{if(e){if(N===null){f=new Q;f.gO=null;N=f;}f=N;}else{Bl();if(b.gJ.length>40){b=Bq(b,0,40);f=new P;f.gK=R(16);e=f.gI;c=f;b=b===null?G(1):b;J(c,e,b);g=f.gI;Y(c,g,g+1|0);c.gK.data[g]=8230;b=new K;h=f.gK;i=h.data;g=f.gI;j=i.length;if(g>=0&&g<=(j-0|0))b.gJ=T(h.data,0,g);else{b=new M;Bw(b);H(b);}}f=new P;f.gK=R(16);e=f.gI;k=f;l=G(322);c
=k;J(c,e,l);J(c,f.gI,b);J(c,f.gI,G(30));b=new K;h=f.gK;i=h.data;g=f.gI;j=i.length;if(g<0)break a;if(g>(j-0|0))break a;b.gJ=T(h.data,0,g);f=new Q;f.gO=b;}return f;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},S1=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=Br(b);e=NaN;if(d!==Bp)e=d.g8;f=e===BL(BG(e+BM(e)*0.5))&&e>=0.0&&e+c-1.0<=4.294967295E9?1:0;a:{if(f){if(N===null){g=new Q;g.gO=null;N=g;}g=N;}else{h=Ci(4.294967295E9-c+1.0);if(Cn(h,G(10)))h=Bq(h,0,h.gJ.length-2|0);Bl();if(b.gJ.length>40){b=Bq(b,0,40);g=new P;g.gK=R(16);c=g.gI;d
=g;b=b===null?G(1):b;J(d,c,b);f=g.gI;Y(d,f,f+1|0);d.gK.data[f]=8230;b=new K;i=g.gK;j=i.data;f=g.gI;k=j.length;if(f>=0&&f<=(k-0|0))b.gJ=T(i.data,0,f);else{b=new M;Bw(b);H(b);}}g=new P;g.gK=R(16);c=g.gI;l=g;d=G(323);l=l;J(l,c,d);J(l,g.gI,h===null?G(1):h);J(l,g.gI,G(324));J(l,g.gI,b);J(l,g.gI,G(30));b=new K;i=g.gK;j=i.data;f=g.gI;k=j.length;if(f<0)break a;if(f>(k-0|0))break a;b.gJ=T(i.data,0,f);g=new Q;g.gO=b;}return g;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},HR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;d=BU(b);e
=0;f=1;while(true){g=d.g5.gX.data;if(f>(g.length-1|0))break;e=e+S(g[f].gU,g[f-1|0].gU+1|0)|0;f=f+1|0;}h=e;if(b.gW.gO!==null?0:1){d=B1(b);i=new Q;if(d===null){b=new Bd;Cf(b,G(2));H(b);}i.gO=d;b.gW=i;}d=b.gW.gO;if(d===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}if(h*d.hh.gT>1000000.0){d=BU(b);j=0;e=1;while(true){g=d.g5.gX.data;if(e>(g.length-1|0))break;j=j+S(g[e].gU,g[e-1|0].gU+1|0)|0;e=e+1|0;}d=new P;BN();i=new BH;i.gK=R(20);BS(d,(Bi(i,i.gI,j,10)).d());c=d.gI-3|0;while(c>0){Y(d,c,c+1|0);d.gK.data[c]=44;c=c+(-3)|
0;}k=new K;g=d.gK;l=g.data;e=d.gI;Bh();j=l.length;if(e>=0&&e<=(j-0|0)){k.gJ=T(g.data,0,e);if(b.gW.gO!==null?0:1){d=B1(b);i=new Q;if(d===null){b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}i.gO=d;b.gW=i;}b=b.gW.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}j=b.hh.gT;b=new P;d=new BH;d.gK=R(20);BS(b,(Bi(d,d.gI,j,10)).d());c=b.gI-3|0;while(c>0){Y(b,c,c+1|0);b.gK.data[c]=44;c=c+(-3)|0;}m=new K;g=b.gK;l=g.data;e=b.gI;j=l.length;if(e>=0&&e<=(j-0|0)){m.gJ=T(g.data,0,e);b=new P;b.gK=R(16);c=b.gI;i=b;d=G(325);i
=i;J(i,c,d);J(i,b.gI,k);J(i,b.gI,G(326));J(i,b.gI,m);J(i,b.gI,G(327));d=new K;g=b.gK;l=g.data;e=b.gI;j=l.length;if(e>=0&&e<=(j-0|0)){d.gJ=T(g.data,0,e);b=new Q;b.gO=d;return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}d=BU(b);e=0;f=1;while(true){g=d.g5.gX.data;if(f>(g.length-1|0))break;e=e+S(g[f].gU,g[f-1|0].gU+1|0)|0;f=f+1|0;}h=e;if(b.gW.gO!==null?0:1){d=B1(b);i=new Q;if(d===null){b=new Bd;D3(b,G(2));H(b);}i.gO=d;b.gW=i;}d=b.gW.gO;if(d===null){b=new Bg;X(b);b.gM=1;b.gN=
1;W(b);H(b);}n=h*d.hh.gT;Bl();d=Ba(b,BW);m=Br(d);i=new BD;i.g4=d;if(m===Bp){b=i.g4;d=new BB;i=C3();B0(B0(i,G(18)),b);CS(d,CT(i));H(d);}if(!(n*(m.g8|0)*c>1.0E12)){if(N===null){d=new Q;d.gO=null;N=d;}return N;}i=new P;BN();m=new BH;m.gK=R(20);BS(i,(Bi(m,m.gI,c,10)).d());e=i.gI-3|0;while(e>0){Y(i,e,e+1|0);i.gK.data[e]=44;e=e+(-3)|0;}o=new K;g=i.gK;l=g.data;j=i.gI;Bh();f=l.length;if(j>=0&&j<=(f-0|0)){o.gJ=T(g.data,0,j);i=c!=1?G(253):G(2);m=new P;m.gK=R(16);c=m.gI;k=m;p=o;o=k;J(o,c,p);c=m.gI;Y(k,c,c+1|0);k.gK.data[c]
=32;J(o,m.gI,G(254));J(o,m.gI,i);q=new K;g=m.gK;l=g.data;e=m.gI;j=l.length;if(e>=0&&e<=(j-0|0)){q.gJ=T(g.data,0,e);d=Ba(b,BW);m=Br(d);i=new BD;i.g4=d;if(m===Bp){b=i.g4;d=new BB;i=new P;Cc(i);BK(i,G(18));BK(i,b);B7(d,B4(i));H(d);}f=m.g8|0;i=new P;m=new BH;m.gK=R(20);BS(i,(Bi(m,m.gI,f,10)).d());c=i.gI-3|0;while(c>0){Y(i,c,c+1|0);i.gK.data[c]=44;c=c+(-3)|0;}o=new K;g=i.gK;l=g.data;j=i.gI;e=l.length;if(j>=0&&j<=(e-0|0)){o.gJ=T(g.data,0,j);i=f!=1?G(253):G(2);m=new P;m.gK=R(16);c=m.gI;k=m;p=o;o=k;J(o,c,p);c=m.gI;Y(k,
c,c+1|0);k.gK.data[c]=32;J(o,m.gI,G(273));J(o,m.gI,i);o=new K;g=m.gK;l=g.data;e=m.gI;j=l.length;if(e>=0&&e<=(j-0|0)){o.gJ=T(g.data,0,e);d=BU(b);j=0;e=1;while(true){g=d.g5.gX.data;if(e>(g.length-1|0))break;j=j+S(g[e].gU,g[e-1|0].gU+1|0)|0;e=e+1|0;}d=new P;i=new BH;i.gK=R(20);BS(d,(Bi(i,i.gI,j,10)).d());c=d.gI-3|0;while(c>0){Y(d,c,c+1|0);d.gK.data[c]=44;c=c+(-3)|0;}k=new K;g=d.gK;l=g.data;e=d.gI;j=l.length;if(e>=0&&e<=(j-0|0)){k.gJ=T(g.data,0,e);if(b.gW.gO!==null?0:1){d=B1(b);i=new Q;if(d===null){b=new Bd;X(b);b.gM
=1;b.gN=1;W(b);b.g0=G(2);H(b);}i.gO=d;b.gW=i;}b=b.gW.gO;if(b===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}j=b.hh.gT;b=new P;d=new BH;d.gK=R(20);BS(b,(Bi(d,d.gI,j,10)).d());c=b.gI-3|0;while(c>0){Y(b,c,c+1|0);b.gK.data[c]=44;c=c+(-3)|0;}p=new K;g=b.gK;l=g.data;e=b.gI;j=l.length;if(e>=0&&e<=(j-0|0)){p.gJ=T(g.data,0,e);b=new P;b.gK=R(16);c=b.gI;i=b;m=G(328);d=i;J(d,c,m);J(d,b.gI,q);J(d,b.gI,G(64));J(d,b.gI,o);J(d,b.gI,G(329));J(d,b.gI,k);J(d,b.gI,G(330));J(d,b.gI,p);J(d,b.gI,G(331));d=new K;g=b.gK;l=g.data;e=b.gI;j
=l.length;if(e>=0&&e<=(j-0|0)){d.gJ=T(g.data,0,e);b=new Q;b.gO=d;return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;B$(b);H(b);}b=new M;Bw(b);H(b);}b=new M;B$(b);H(b);},EZ=O(0);
function EF(){U.call(this);this.nY=0.0;}
let Sm=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=CL(b);d=new Go;e=BG(a.nY);d.lD=Bo(624);EU(d,e);f=1;while(true){g=b.g5.gX.data;if(f>(g.length-1|0))break;h=c.hy;i=g[f].gU;j=g[f-1|0].gU;k=new BP;k.gT=i;k.gY=j;l=Z(S(i,j));g=l.data;k.gR=l;j=0;i=g.length;while(j<i){g[j]=Dm(d);j=j+1|0;}h.data[f]=k;h=c.hB;i=b.g5.gX.data[f].gU;k=new BP;k.gT=i;k.gY=1;l=Z(i*1|0);g=l.data;k.gR=l;j=0;m=g.length;while(j<m){g[j]=Dm(d);j=j+1|0;}h.data[f]=k;f=f+1|0;}return c;},Ou=O(),J0=(b,c)=>{let d,e,f,g,h,i,j;Bl();d=Ba(b,Fm);if(d===G(122))e=1;else if
(!(G(122) instanceof K))e=0;else{f=G(122);e=d.gJ!==f.gJ?0:1;}a:{if(e){b:{d=Er;g=Ba(b,d);DM();switch(Ee.data[d.gS]){case 1:case 2:f=Ba(b,CC);if(f===G(11))e=1;else if(!(G(11) instanceof K))e=0;else{h=G(11);e=f.gJ!==h.gJ?0:1;}if(e){d=G(15);break b;}d=d.hi;break b;case 3:h=CI;B_();f=Cx.ig;h=Ba(b,h);if(h===f)e=1;else if(!(f instanceof K))e=0;else{f=f;e=h.gJ!==f.gJ?0:1;}if(!e){d=G(16);break b;}d=d.hi;break b;default:}d=d.hi;}if(g===d)e=1;else if(!(d instanceof K))e=0;else{d=d;e=g.gJ!==d.gJ?0:1;}if(e){e=1;break a;}}e
=0;}if(b.gW.gO!==null?0:1){d=B1(b);f=new Q;if(d===null){b=new Bd;Cf(b,G(2));H(b);}f.gO=d;b.gW=f;}d=b.gW.gO;if(d===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}i=d.hh.gT;d=Ba(b,CE);if(d===G(132))j=1;else if(!(G(132) instanceof K))j=0;else{f=G(132);j=d.gJ!==f.gJ?0:1;}if(!j){d=Ba(b,CE);h=Br(d);f=new BD;f.g4=d;if(h===Bp){b=f.g4;d=new BB;f=new P;Cc(f);BK(f,G(18));BK(f,b);B7(d,B4(f));H(d);}i=By(h.g8,i)|0;}if(b.gW.gO!==null?0:1){d=B1(b);f=new Q;if(d===null){b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}f.gO=d;b.gW=f;}d
=b.gW.gO;if(d===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}j=i!=d.hh.gT?0:1;c:{d:{if(e){if(j)break d;if(!IK(b,c))break d;}e=0;break c;}e=1;}return e;},IK=(b,c)=>{let d,e,f,g,h;d=BU(b);e=d.iB;DQ();if(e===Hn){a:{b=d.iy;Gn();switch(H$.data[b.gS]){case 1:case 2:case 3:break;default:f=0;break a;}f=1;}return f?0:1;}b:{if((d.g5.gX.data.length-1|0)>1){c:{g=d.iK;Gn();switch(H$.data[g.gS]){case 1:case 2:case 3:break;default:f=0;break c;}f=1;}if(f){f=1;break b;}}f=0;}d:{if(f){if(b.gW.gO!==null?0:1){g=B1(b);d=new Q;if(g===
null){b=new Bd;Cf(b,G(2));H(b);}d.gO=g;b.gW=d;}g=b.gW.gO;if(g===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}f=g.hh.gT;Bl();g=Ba(b,CE);if(g===G(132))h=1;else if(!(G(132) instanceof K))h=0;else{d=G(132);h=g.gJ!==d.gJ?0:1;}if(!h){b=Ba(b,CE);d=Br(b);g=new BD;g.g4=b;if(d===Bp){b=g.g4;g=new BB;d=new P;Cc(d);BK(d,G(18));BK(d,b);B7(g,B4(d));H(g);}f=By(d.g8,f)|0;}if(!(c*f>8.0)){f=0;break d;}}f=1;}return f;},IF=b=>{let c,d,e;a:{Bl();b=Ba(b,DG);c=(-1);if(!b.hs){d=0;while(true){if(d>=b.gJ.length)break a;b.hs=(31*b.hs|0)+b.gJ.charCodeAt(d)
|0;d=d+1|0;}}}b:{switch(b.hs){case -1360216880:if(b===G(20))d=1;else if(!(G(20) instanceof K))d=0;else{e=G(20);d=b.gJ!==e.gJ?0:1;}if(!d)break b;c=0;break b;case -895939855:if(b===G(21))d=1;else if(!(G(21) instanceof K))d=0;else{e=G(21);d=b.gJ!==e.gJ?0:1;}if(!d)break b;c=1;break b;case 93832310:if(b===G(27))d=1;else if(!(G(27) instanceof K))d=0;else{e=G(27);d=b.gJ!==e.gJ?0:1;}if(!d)break b;c=3;break b;case 104080786:if(b===G(28))d=1;else if(!(G(28) instanceof K))d=0;else{e=G(28);d=b.gJ!==e.gJ?0:1;}if(!d)break b;c
=2;break b;default:}}c:{switch(c){case 0:case 1:case 2:case 3:break;default:c=0;break c;}c=1;}return c;};
function GM(){let a=this;U.call(a);a.mf=0;a.m3=0;a.nK=0;}
let Us=(b,c)=>{let d,e,f,g,h,i,j;d=1;while(true){e=b.g5.gX.data;if(d>=(e.length-1|0))break;f=d+1|0;g=0;h=1;while(h<f){g=g+S(e[h].gU,e[h-1|0].gU+1|0)|0;h=h+1|0;}if(c<g)break;d=f;}f=e[d-1|0].gU;h=0;i=1;while(i<d){h=h+S(e[i].gU,e[i-1|0].gU+1|0)|0;i=i+1|0;}g=c-h|0;j=S(e[d].gU,f);if(g>=j){b=new GM;c=g-j|0;b.mf=d;b.m3=c;b.nK=(-1);}else{b=new GM;c=g/f|0;g=g%f|0;b.mf=d;b.m3=c;b.nK=g;}return b;},Q2=O(),S_=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=1;e=c;while(true){f=b.g5.gX.data;if(d>(f.length-1|0))break;g=f[d-1|0].gU;h=S(f[d].gU,
g);if(e<h){c=e/g|0;e=e%g|0;b=new P;b.gK=R(16);i=b.gI;j=b;Y(j,i,i+1|0);j.gK.data[i]=87;Bi(b,b.gI,d,10);h=b.gI;Y(j,h,h+1|0);j.gK.data[h]=91;Bi(b,b.gI,c,10);c=b.gI;Y(j,c,c+1|0);j.gK.data[c]=44;Bi(b,b.gI,e,10);d=b.gI;Y(j,d,d+1|0);j.gK.data[d]=93;j=new K;f=b.gK;k=f.data;d=b.gI;Bh();e=k.length;if(d>=0&&d<=(e-0|0)){j.gJ=T(f.data,0,d);return j;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}e=e-h|0;if(e<f[d].gU){b=new P;b.gK=R(16);i=b.gI;j=b;Y(j,i,i+1|0);j.gK.data[i]=98;Bi(b,b.gI,d,10);d=b.gI;Y(j,d,d+1|0);j.gK.data[d]=91;Bi(b,
b.gI,e,10);c=b.gI;l=G(332);J(j,c,l);j=new K;f=b.gK;k=f.data;d=b.gI;Bh();e=k.length;if(d>=0&&d<=(e-0|0)){j.gJ=T(f.data,0,d);return j;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}e=e-f[d].gU|0;d=d+1|0;}b=new BA;j=new P;j.gK=R(16);d=j.gI;m=j;n=G(333);J(m,d,n);Bi(j,j.gI,c,10);d=j.gI;Y(m,d,d+1|0);m.gK.data[d]=46;l=new K;f=j.gK;k=f.data;d=j.gI;Bh();e=k.length;if(d>=0&&d<=(e-0|0)){l.gJ=T(f.data,0,d);L(b);b.gM=1;b.gN=1;b.g0=l;H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Fc=O(B6),CG=null,Gd=null,SK=null,Co=()=>{Co=BI(Fc);SB();},SB
=()=>{let b,c;b=new Fc;Co();b.hc=G(334);b.gS=0;CG=b;c=new Fc;c.hc=G(335);c.gS=1;Gd=c;SK=Cz(Fc,[b,c]);},E0=O(B6),CA=null,II=null,QE=null,Cq=()=>{Cq=BI(E0);Uk();},Uk=()=>{let b,c;b=new E0;Cq();b.hc=G(336);b.gS=0;CA=b;c=new E0;c.hc=G(337);c.gS=1;II=c;QE=Cz(E0,[b,c]);};
function MM(){let a=this;I.call(a);a.m4=null;a.nn=null;}
let De=(a,b)=>{let c,d;c=(((b.gZ*7|0)+(b.g3*31|0)|0)+b.g1|0)%256|0;d=a.m4.data;if(!(d[c]!==null&&C6(d[c],b))){a.m4.data[c]=b;a.nn.data[c]=Ua(b);}return a.nn.data[c];};
function Mj(){U.call(this);this.k5=null;}
let Qw=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=new BY;e=b;f=e.hZ;g=e.jv;d.g_=0.0;d.hb=0.0;d.g$=f;d.ha=g;h=c.mr;i=h.jx;j=f/(h.ix-1|0);k=PK(Oy(h,c.mx,0.2/j),0.5);C$(e,d,C5(a.k5.kJ,Bs(0.0,By(255.0,0.0))|0));h=k.pe;l=new FV;m=h.lV;h=new Bn;h.gP=V(I,10);m=m;n=new BE;n.hf=m;n.hg=m.gQ;n.g2=m.h();n.he=(-1);n=n;while(n.hd>=n.g2?0:1){o=(BF(n)).data;p=o.length;q=Z(p);r=q.data;s=0;while(s<p){t=o[s];f=d.g_;g=i.hx;r[s]=f-(t-g)/(i.ht-g)* -d.g$;u=s+1|0;t=o[u];f=d.hb;g=i.hz;r[u]=f-(g-t)/(g-i.hA)* -d.ha;s=s+2|0;}m
=h;Bb(m,m.gL+1|0);o=m.gP.data;s=m.gL;m.gL=s+1|0;o[s]=q;m.gQ=m.gQ+1|0;}l.lV=h;C$(e,l,C5(a.k5.kJ,Bs(0.0,By(255.0,256.0))|0));h=k.pz;l=new BE;l.hf=h;l.hg=h.gQ;l.g2=h.h();l.he=(-1);k=l;while(k.hd>=k.g2?0:1){n=BF(k);m=new Cp;o=n.h1.data;p=o.length;q=Z(p);r=q.data;s=0;while(s<p){g=o[s];j=d.g_;t=i.hx;r[s]=j-(g-t)/(i.ht-t)* -d.g$;u=s+1|0;t=o[u];f=d.hb;g=i.hz;r[u]=f-(g-t)/(g-i.hA)* -d.ha;s=s+2|0;}m.h1=q;l=a.k5.lm;h=new CM;h.iw=l;h.im=1.3;h.iA=0.0;Cj(e,m,h);}g=Ds(16.0/Bs(16.0,c.lL.gT));v=Bs(2.0,By(7.0,e.hZ*0.055)*g);h
=new Jk;l=a.k5;Fl();m=Hx;h.l$=l;h.pw=m;h.na=v;h.pB=1.0;u=0;while(true){l=c.lL;if(u>=l.gT)break;o=l.gR.data;p=S(u,l.gY);t=o[p+0|0];f=d.g_;g=i.hx;f=f-(t-g)/(i.ht-g)* -d.g$;t=o[p+1|0];g=d.hb;j=i.hz;t=g-(j-t)/(j-i.hA)* -d.ha;l=c.mJ;N5(h,b,f,t,!(l.gR.data[S(u,l.gY)+0|0]>0.5)?0:1);u=u+1|0;}};
function Gi(){let a=this;U.call(a);a.n5=0;a.of=null;a.mx=null;a.mr=null;a.lL=null;a.mJ=null;}
let KX=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o;h=f.gY;if(h==2&&g.gY==1&&f.gT==g.gT){a.n5=b;a.of=c;a.mx=d;a.mr=e;a.lL=f;a.mJ=g;return;}c=new BA;b=f.gT;d=new P;d.gK=R(16);Bi(d,d.gI,b,10);b=d.gI;e=d;Y(e,b,b+1|0);e.gK.data[b]=120;Bi(d,d.gI,h,10);e=new K;i=d.gK;j=i.data;k=d.gI;Bh();h=j.length;if(k>=0&&k<=(h-0|0)){e.gJ=T(i.data,0,k);b=g.gT;l=g.gY;f=new P;f.gK=R(16);Bi(f,f.gI,b,10);b=f.gI;d=f;Y(d,b,b+1|0);d.gK.data[b]=120;Bi(f,f.gI,l,10);d=new K;i=f.gK;j=i.data;m=f.gI;k=j.length;if(m>=0&&m<=(k-0|0)){d.gJ=T(i.data,0,
m);f=new P;f.gK=R(16);b=f.gI;n=f;o=G(338);g=n;J(g,b,o);J(g,f.gI,e);J(g,f.gI,G(339));J(g,f.gI,d);m=f.gI;Y(n,m,m+1|0);n.gK.data[m]=46;d=new K;i=f.gK;j=i.data;m=f.gI;k=j.length;if(m>=0&&m<=(k-0|0)){d.gJ=T(i.data,0,m);L(c);c.gM=1;c.gN=1;c.g0=d;H(c);}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;Bw(c);H(c);}c=new M;Bw(c);H(c);},Wp=(a,b,c,d,e,f)=>{let g=new Gi();KX(g,a,b,c,d,e,f);return g;},TP=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Gi)){b=b;if(a.n5!=b.n5)c=0;else{d=a.of;e=b.of;if(d===e)c=
1;else if(d===null)c=e!==null?0:1;else{d=d;if(d===e)c=1;else if(!(e instanceof K))c=0;else{e=e;c=d.gJ!==e.gJ?0:1;}}if(!c)c=0;else{d=a.mx;e=b.mx;if(!(d===e?1:d===null?(e!==null?0:1):d!==e?0:1))c=0;else{d=a.mr;e=b.mr;if(!(d===e?1:d!==null?Jl(d,e):e!==null?0:1))c=0;else{d=a.lL;e=b.lL;if(!(d===e?1:d!==null?ET(d,e):e!==null?0:1))c=0;else{d=a.mJ;b=b.mJ;c=(d===b?1:d!==null?ET(d,b):b!==null?0:1)?1:0;}}}}}}else c=0;return c;},OW=O(),Gh=O(B9),KR=O(0),HU=O(D2),H8=O(HU),Lg=O(H8),Jt=O(0),HA=O(),Hw=O(HA),Ld=O(Hw),Lf=O(DF),Fb
=O(0),Lb=O(),K6=O(0),Lc=O(),K2=O(),Ja=O(Cs),Sl=(a,b)=>{let c,d,e,f,g;b= -b;CH();c=CV;d=b+5.2776558133248E13-5.2776558133248E13;if(!(BC(d)<32.0))b=Dc(b,c);else{e=(d*128.0|0)+4096|0;f=c.ip.data[e];b=b-d;d=c.iq.data[e];g=b*b;b=f+f*(b+d+g*(0.4999999999998181+b*0.16666666666666666+g*(0.041666698455810544+b*0.008333333333333333)));}return 1.0/(1.0+b);},Ul=(a,b,c)=>{return c*(1.0-c);},I_=O(Cs),Vf=(a,b)=>{D7();return Gl(b,E_);},VE=(a,b,c)=>{return 1.0-c*c;},I$=O(Cs),Rt=(a,b)=>{if(b<0.0)b=0.0;return b;},N0=(a,b,c)=>
{return !(b>0.0)?0.0:1.0;},I9=O(Cs),VL=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Qa=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},I8=O(Cs),RG=(a,b)=>{let c,d,e,f,g,h,i;c= -BC(b);CH();d=CV;e=c+5.2776558133248E13-5.2776558133248E13;if(!(BC(e)<32.0))f=Dc(c,d);else{g=(e*128.0|0)+4096|0;h=d.ip.data[g];c=c-e;e=d.iq.data[g];i=c*c;f=h+h*(c+e+i*(0.4999999999998181+c*0.16666666666666666+i*(0.041666698455810544+c*0.008333333333333333)));}h=1.0+f;return DC(h)-(h-1.0-f)/h+Bs(b,0.0);},Q0=(a,b,c)=>{let d,e,f,g,h;B_();b= -b;CH();d=CV;e
=b+5.2776558133248E13-5.2776558133248E13;if(!(BC(e)<32.0))b=Dc(b,d);else{f=(e*128.0|0)+4096|0;g=d.ip.data[f];b=b-e;e=d.iq.data[f];h=b*b;b=g+g*(b+e+h*(0.4999999999998181+b*0.16666666666666666+h*(0.041666698455810544+b*0.008333333333333333)));}return 1.0/(1.0+b);},I7=O(Cs),Vb=(a,b)=>{if(b!==0.0)b=Dk(b,0);return b;},RV=(a,b,c)=>{return Dk(b,1);},I6=O(Cs),PG=(a,b)=>{return b;},U2=(a,b,c)=>{return 1.0;},P3=O(),Kd=O(U),SL=(a,b)=>{let c,d,e,f,g;c=CL(b);d=c.hy.data;e=V(Ce(CJ),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,
1.0]);d[1]=Fa(e);d=c.hB.data;e=V(Ce(CJ),2);f=e.data;g=Z(1);g.data[0]=0.0;f[0]=g;g=Z(1);g.data[0]=(-1.0);f[1]=g;d[1]=Fa(e);d=c.hy.data;e=V(Ce(CJ),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=Fa(e);d=c.hB.data;e=V(Ce(CJ),1);f=e.data;g=Z(1);g.data[0]=0.0;f[0]=g;d[2]=Fa(e);return c;},Jr=O(U),OV=(a,b)=>{return CL(b);};
function M6(){U.call(this);this.pA=null;}
let Uq=(a,b)=>{let c,d,e,f,g,h,i,j;c=CL(b);d=a.pA;e=0;f=1;while(true){g=c.hy.data;if(f>=g.length)break;g=g[f].gR;h=g.data.length;Bx(d,e,g,0,h);i=e+h|0;j=c.hB.data[f].gR;h=j.data.length;Bx(d,i,j,0,h);e=i+h|0;f=f+1|0;}return c;},QJ=O(),EQ=O(0);
function IS(){let a=this;I.call(a);a.oN=null;a.oK=null;a.oL=null;a.oM=0;}
let RY=b=>{b=b;GF(b.oN,b.oK,b.oL,b.oM);},Qq=O(),F7=b=>{var channel=new MessageChannel();channel.port1.onmessage=function(){channel.port1.close();b();};channel.port2.postMessage(0);},EN=O(0);
function BY(){let a=this;U.call(a);a.g_=0.0;a.hb=0.0;a.g$=0.0;a.ha=0.0;}
function F5(){let a=this;U.call(a);a.iH=null;a.ib=null;}
let KD=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;g=c.io;h=d.jn;i=g*0.08;j=b;k=j.h2;l=i/k;m=k*Bs(1.0,BL(BG(l+BM(l)*0.5)));n=new CM;n.iw=h;n.im=m;n.iA=0.0;h=a.ib;i=DV(b,h.g_,m);k=DV(b,h.hb,m);o=new BY;p=DV(b,h.g_- -h.g$,m)-i;m=DV(b,h.hb- -h.ha,m)-k;o.g_=i;o.hb=k;o.g$=p;o.ha=m;Ct();h=DP;q=new Cw;Co();r=CG;Cq();s=CA;q.hX=g;q.h0=r;q.hY=s;q.h5=h;t=k- -m+c.io*0.35;e=e;h=new BE;h.hf=e;h.hg=e.gQ;h.g2=e.h();h.he=(-1);s=h;m=g*0.75;a:{while(s.hd>=s.g2?0:1){h=BF(s);i=h.j0;e=a.ib;l=e.g_;r=a.iH;p=r.hx;l=l-(i-p)
/(r.ht-p)* -e.g$;u=DV(b,l,n.im);v=BT([u,o.hb- -o.ha,u,t]);e=new Cp;e.h1=v;Cj(j,e,n);i=t+c.io*0.35+m;e=h.i8;k=0.0;w=0;while(w<e.gJ.length){if(w<0)break a;if(w>=e.gJ.length)break a;k=k+C9(e.gJ.charCodeAt(w),q);w=w+1|0;}p=k/2.0;k=By(l,j.hZ-p-1.0);h=h.i8;e=d.jd;DO(j,q);j.ho.fillStyle=Bj(De(Db,e));j.ho.fillText(Bj(h),k,i);}TB(a,b,c,d,f,o.g_,(-1));Cj(j,o,n);return;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},TB=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;h=d.jn;i=c.io*0.08;j=b;k=j.h2;l=i/k;m=k*Bs(1.0,BL(BG(l+BM(l)
*0.5)));n=new CM;n.iw=h;n.im=m;n.iA=0.0;l=c.io;i=l*0.35*g;o=f+i;k=o+i;i=g<0?k:j.hZ-k;if(g>=0){Ct();p=DN;}else{Ct();p=EO;}q=e;c=new BE;c.hf=q;c.hg=q.gQ;c.g2=q.h();c.he=(-1);r=c;a:while(true){if(!(r.hd>=r.g2?0:1)){r=new Cw;Co();c=CG;Cq();e=CA;r.hX=l;r.h0=c;r.hY=e;r.h5=p;c=new BE;c.hf=q;c.hg=q.gQ;c.g2=q.h();c.he=(-1);p=c;s=(o- -f)/2.0;while(p.hd>=p.g2?0:1){h=BF(p);i=h.j0;c=a.ib;t=c.hb;e=a.iH;u=e.hz;u=t-(u-i)/(u-e.hA)* -c.ha;t=DV(b,u,n.im);v=h.i8.gJ.length?0:1;w=BT([f,t,!v?o:s,t]);c=new Cp;c.h1=w;Cj(j,c,n);if(!v)
{e=h.i8;i=u- -l*0.36;c=d.jd;DO(j,r);j.ho.fillStyle=Bj(De(Db,c));j.ho.fillText(Bj(e),k,i);}}return;}x=(BF(r)).i8;c=new Cw;Co();e=CG;Cq();h=CA;c.hX=1.0;c.h0=e;c.hY=h;c.h5=p;m=0.0;g=0;while(g<x.gJ.length){if(g<0)break a;if(g>=x.gJ.length)break a;m=m+C9(x.gJ.charCodeAt(g),c);g=g+1|0;}if(m>0.0)l=By(l,i/m);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);};
function Ia(){let a=this;U.call(a);a.jx=null;a.ix=0;a.iG=0;a.lw=null;}
let RH=(a,b,c,d,e)=>{let f,g,h,i,j,k,l;if(c>=2&&d>=2&&e.data.length==S(c,d)){a.jx=b;a.ix=c;a.iG=d;a.lw=e;return;}e=e.data;b=new BA;f=e.length;g=new P;g.gK=R(16);h=g.gI;i=g;j=G(340);k=i;J(k,h,j);Bi(g,g.gI,c,10);h=g.gI;Y(i,h,h+1|0);i.gK.data[h]=120;Bi(g,g.gI,d,10);J(k,g.gI,G(341));Bi(g,g.gI,f,10);J(k,g.gI,G(342));i=new K;e=g.gK;l=e.data;d=g.gI;Bh();f=l.length;if(d>=0&&d<=(f-0|0)){i.gJ=T(e.data,0,d);L(b);b.gM=1;b.gN=1;b.g0=i;H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Sh=(a,b,c,d)=>{let e=new Ia();RH(e,a,b,c,
d);return e;},Jl=(a,b)=>{let c,d,e,f,g;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Ia)){b=b;d=a.jx;e=b.jx;if(!(d===e?1:d!==null?JO(d,e):e!==null?0:1))c=0;else if(a.ix!=b.ix)c=0;else if(a.iG!=b.iG)c=0;else{f=a.lw;g=b.lw;c=(f===g?1:f!==null?f.S(g):g!==null?0:1)?1:0;}}else c=0;return c;};
function I3(){let a=this;I.call(a);a.jk=null;a.m2=null;a.qC=0.0;a.lK=0;a.nb=null;a.lH=null;}
let Rf=(a,b,c,d)=>{let e,f,g,h,i;a.jk=b;a.m2=c;a.qC=d;e=b.ix+2|0;a.lK=e;f=EL(S(e,b.iG+2|0));g=f.data;a.nb=f;f=Bo(2*g.length|0);g=f.data;a.lH=f;e=0;h=g.length;if(e<=h){while(e<h){i=e+1|0;g[e]=(-1);e=i;}return;}b=new BA;L(b);b.gM=1;b.gN=1;H(b);},Oy=(a,b,c)=>{let d=new I3();Rf(d,a,b,c);return d;},PK=(a,b)=>{let c,d,e,f,g,h;c=0;while(true){d=a.jk;if(c>=d.iG)break;e=0;while(true){f=d.ix;if(e>=f)break;g=a.nb;h=(S(c+1|0,a.lK)+e|0)+1|0;f=!(d.lw.data[S(c,f)+e|0]>b)?0:1;g.data[h]=f;e=e+1|0;}c=c+1|0;}ND(a,b);return RT(a,
b);},ND=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=(-1);while(c<a.jk.iG){d=(-1);while(d<a.jk.ix){e=c+1|0;f=a.lK;g=(S(e,f)+d|0)+1|0;h=a.nb.data;e=h[g];i=h[g+1|0];f=g+f|0;j=h[f+1|0];k=h[f];if(!(e==i&&i==j&&j==k)){l=e==j&&i==k?1:0;NK(a,g,Vy([e,i,j,k]),l&&UF(a,d,c)>b?1:0);}d=d+1|0;}c=c+1|0;}},NK=(a,b,c,d)=>{let e,f,g,h;e=Bo(4).data;f=2*b|0;e[0]=f;e[1]=(2*(b+1|0)|0)+1|0;e[2]=2*(b+a.lK|0)|0;e[3]=f+1|0;f=0;while(f<4){g=c.data;if(g[f]&&!g[(f+1|0)%4|0]){h=f;while(true){h=(h+(!d?3:1)|0)%4|0;if(g[h])continue;if(g[(h+1|0)%4|0])break;}a.lH.data[e[f]]
=e[h];}f=f+1|0;}},UF=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=a.m2;e=a.jk;f=e.jx;g=f.hx;h=f.ht;i=e.ix-1|0;j=b==i?h:g+(h-g)/i*b;b=b+1|0;if(b!=i)h=g+(h-g)/i*b;h=(j+h)/2.0;g=f.hA;j=f.hz;k=e.iG-1|0;l=c==k?j:g+(j-g)/k*c;b=c+1|0;if(b!=k)j=g+(j-g)/k*b;j=(l+j)/2.0;d=d;e=d.nL;f=d.nN;d=d.nM;m=e.gR.data;b=0*e.gY|0;m[b+0|0]=h;m[b+1|0]=j;Da(f,d);d=f.ic.data[f.iE.g5.gX.data.length-1|0];return d.gR.data[(0*d.gY|0)+0|0];},RT=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=new Bn;c.gP=V(I,10);d=new Bn;d.gP=V(I,10);e=0;while(true){f=a.lH.data;if
(e>=f.length)break;if(f[e]!=(-1)){g=new K7;g.j_=Z(64);g.kz=EL(32);h=e;while(a.lH.data[h]!=(-1)){O2(a,g,h,b);f=a.lH.data;i=f[h];f[h]=(-1);h=i;}f=RU(g);j=c;Bb(j,j.gL+1|0);k=j.gP.data;i=j.gL;j.gL=i+1|0;k[i]=f;j.gQ=j.gQ+1|0;TQ(g,d);}e=e+1|0;}j=new M2;g=new FV;g.lV=c;j.pe=g;j.pz=d;return j;},O2=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=c/2|0;f=a.lK;g=(e%f|0)-1|0;f=(e/f|0)-1|0;h=(c%2|0)!=1?0:1;i=h?g:g+1|0;j=!h?f:f+1|0;a:{if(g>=0){k=a.jk;if(g<k.ix&&f>=0&&f<k.iG){c=1;break a;}}c=0;}if(!c){k=a.jk;l=k.jx;m=l.hx;d=l.ht;c
=k.ix-1|0;if(i!=c)d=m+(d-m)/c*i;n=l.hA;o=l.hz;c=k.iG-1|0;if(j!=c)o=n+(o-n)/c*j;IR(b,d,o,0);}else{b:{if(i>=0){k=a.jk;if(i<k.ix&&j>=0&&j<k.iG){c=1;break b;}}c=0;}if(c)Py(a,b,g,f,i,j,d);else{l=a.jk;k=l.jx;m=k.hx;d=k.ht;c=l.ix-1|0;if(g!=c)d=m+(d-m)/c*g;o=k.hA;m=k.hz;c=l.iG-1|0;if(f!=c)m=o+(m-o)/c*f;IR(b,d,m,0);}}},Py=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;h=a.jk;i=h.jx;j=i.hx;k=i.ht;l=h.ix;m=l-1|0;n=c==m?k:j+(k-j)/m*c;o=i.hA;p=i.hz;q=h.iG-1|0;r=d==q?p:o+(p-o)/q*d;if(e!=m)k=j+(k-j)/m*e;s=k-n;if
(f!=q)p=o+(p-o)/q*f;k=p-r;o=0.0;j=1.0;t=h.lw.data;u=t[S(d,l)+c|0]-g;v=t[S(f,l)+e|0]-g;w=!(v>0.0)?0:1;q=0;while(true){p=j-o;x=a.qC;if(!(p>x))break;x=q>=3?(o+j)/2.0:MS(o,j,u,v,x/2.0);i=a.m2;p=n+x*s;y=r+x*k;i=i;h=i.nL;z=i.nN;i=i.nM;t=h.gR.data;c=0*h.gY|0;t[c+0|0]=p;t[c+1|0]=y;Da(z,i);i=z.ic.data[z.iE.g5.gX.data.length-1|0];p=i.gR.data[(0*i.gY|0)+0|0]-g;if((!(p>0.0)?0:1)==w){j=x;v=p;x=o;p=u;}q=q+1|0;o=x;u=p;}x=MS(o,j,u,v,0.0);IR(b,n+x*s,r+x*k,1);},MS=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)
?(b+c)/2.0:Bs(b+f,By(c-f,g));};
function M2(){let a=this;U.call(a);a.pe=null;a.pz=null;}
function Jk(){let a=this;U.call(a);a.l$=null;a.pw=null;a.na=0.0;a.pB=0.0;}
let N5=(a,b,c,d,e)=>{let f,g,h,i,j,k,l;f=a.pw;Fl();if(!(f===Hx&&e?1:0)){f=new Fo;g=a.na;f.mP=c;f.mO=d;f.mC=g;}else{g=a.na*Ds(3.141592653589793);h=b;i=h.h2;g=g/i;j=i*Bs(1.0,BL(BG(g+BM(g)*0.5)));f=new BY;g=j/2.0;c=c-g;i=h.h2;c=c/i;c=i*BL(BG(c+BM(c)*0.5));d=d-g;k=h.h2;d=d/k;d=k*BL(BG(d+BM(d)*0.5));f.g_=c;f.hb=d;f.g$=j;f.ha=j;}c=a.pB;if(c>0.0){h=Pb(f,c);l=a.l$.iC;C$(b,h,l);}h=!e?a.l$.k_:a.l$.lg;C$(b,f,h);},Pb=(b,c)=>{let d,e,f,g,h,i;if(b instanceof Fo){d=b;b=new Fo;e=d.mP;f=d.mO;c=d.mC+c;b.mP=e;b.mO=f;b.mC=c;return b;}g
=b;b=new BY;f=g.g_-c;e=g.hb-c;h=g.g$;c=2.0*c;i=h+c;c=g.ha+c;b.g_=f;b.hb=e;b.g$=i;b.ha=c;return b;},E3=O(B6),Hx=null,Ud=null,Qe=null,Fl=()=>{Fl=BI(E3);TY();},TY=()=>{let b,c;b=new E3;Fl();b.hc=G(343);b.gS=0;Hx=b;c=new E3;c.hc=G(344);c.gS=1;Ud=c;Qe=Cz(E3,[b,c]);};
function Cp(){U.call(this);this.h1=null;}
let Rr=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Cp)){b=b;d=a.h1;e=b.h1;c=(d===e?1:d!==null?d.S(e):e!==null?0:1)?1:0;}else c=0;return c;};
function CM(){let a=this;U.call(a);a.iw=null;a.im=0.0;a.iA=0.0;}
let Nq=O(D_),QL=null,HW=()=>{HW=BI(Nq);TK();},JV=b=>{let c,d;HW();if(Eb(b,B5))return 64;c=0;d=CK(b,32);if(C1(d,B5))c=32;else d=b;b=CK(d,16);if(Eb(b,B5))b=d;else c=c|16;d=CK(b,8);if(Eb(d,B5))d=b;else c=c|8;b=CK(d,4);if(Eb(b,B5))b=d;else c=c|4;d=CK(b,2);if(Eb(d,B5))d=b;else c=c|2;if(C1(CK(d,1),B5))c=c|1;return (64-c|0)-1|0;},H1=(b,c)=>{return OU(b,c);},O8=(b,c)=>{return QG(b,c);},G7=(b,c)=>{return OO(b,c);},TK=()=>{QL=Bk(Ow);},G1=O(0);
function Kx(){let a=this;I.call(a);a.iE=null;a.kD=null;a.ic=null;}
let RI=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;a.iE=b;d=b.g5.gX.data;e=d.length;f=V(BP,e);g=f.data;a.kD=f;f=V(BP,e);h=f.data;a.ic=f;b=new BP;b.gT=0;b.gY=0;b.gR=Z(0);g[0]=b;h[0]=c;i=1;while(i<e){j=new BP;k=c.gT;l=d[i].gU;j.gT=k;j.gY=l;j.gR=Z(S(k,l));g[i]=j;b=new BP;k=c.gT;l=d[i].gU;b.gT=k;b.gY=l;b.gR=Z(S(k,l));h[i]=b;i=i+1|0;}},DR=(a,b)=>{let c=new Kx();RI(c,a,b);return c;},Da=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=b.hy;d=b.hB;e=1;while(e<=(a.iE.g5.gX.data.length-1|0)){f=c.data;g=d.data;Vp(a.ic.data[e-1|0],f[e],a.kD.data[e]);RW(g[e],
a.kD.data[e]);b=a.iE;h=e!=(b.g5.gX.data.length-1|0)?b.iK:b.iy;b=a.kD.data[e];i=a.ic.data[e];f=b.gR;j=i.gR;k=0;while(true){l=f.data;if(k>=l.length)break;j.data[k]=h.eP(l[k]);k=k+1|0;}e=e+1|0;}};
function JW(){let a=this;I.call(a);a.hy=null;a.hB=null;}
let OI=(a,b)=>{let c,d,e,f,g,h,i,j;c=b.g5.gX.data;d=c.length;e=V(BP,d);f=e.data;a.hy=e;e=V(BP,d);g=e.data;a.hB=e;b=new BP;b.gT=0;b.gY=0;b.gR=Z(0);f[0]=b;b=new BP;b.gT=0;b.gY=0;b.gR=Z(0);g[0]=b;h=1;while(h<d){b=new BP;i=c[h].gU;j=c[h-1|0].gU;b.gT=i;b.gY=j;b.gR=Z(S(i,j));f[h]=b;b=new BP;i=c[h].gU;b.gT=i;b.gY=1;b.gR=Z(i*1|0);g[h]=b;h=h+1|0;}},CL=a=>{let b=new JW();OI(b,a);return b;},CW=a=>{let b,c,d,e,f,g,h;b=0;c=1;while(true){d=a.hy.data;if(c>=d.length)break;b=b+(d[c].gR.data.length+a.hB.data[c].gR.data.length
|0)|0;c=c+1|0;}d=Z(b);e=0;f=1;while(true){g=a.hy.data;if(f>=g.length)break;h=g[f].gR;c=h.data.length;Bx(h,0,d,e,c);c=e+c|0;g=a.hB.data[f].gR;b=g.data.length;Bx(g,0,d,c,b);e=c+b|0;f=f+1|0;}return d;},Tg=a=>{let b,c,d,e,f;b=1;a:{while(true){c=a.hy.data;if(b>=c.length)break;c=c[b].gR.data;d=c.length;e=0;b:{while(e<d){f=c[e];if(f-f!==0.0){d=0;break b;}e=e+1|0;}d=1;}if(!d)break a;c=a.hB.data[b].gR.data;d=c.length;e=0;c:{while(e<d){f=c[e];if(f-f!==0.0){d=0;break c;}e=e+1|0;}d=1;}if(!d)break a;b=b+1|0;}return 1;}return 0;},Mt
=O(0);
function KE(){let a=this;I.call(a);a.nL=null;a.nN=null;a.nM=null;}
function FV(){U.call(this);this.lV=null;}
function Fo(){let a=this;U.call(a);a.mP=0.0;a.mO=0.0;a.mC=0.0;}
function K3(){let a=this;I.call(a);a.oz=null;a.o2=null;}
let Oa=b=>{let c,d,e,f,g,h,i;c=b.g5;BN();CF();d=Cy.data[130];CF();e=Cy.data[130];CF();f=Cy.data[129];if(d===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(e===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(f===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}a:{g=new Ch;g.gX=Cz(I,[d,e,f]);if(Dh(c,g)){g=b.iK;B_();h=Cx;if(g===h&&b.iy===h){i=1;break a;}}i=0;}return i;},QY=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;if(!U0(b,c,d)){L7(a.o2,b,c,d,e);return;}f=b.data;c=c.data;g=f[0];h=c.length;i
=Z(h);j=i.data;k=0;while(k<h){l= -(g*c[k]+0.0);CH();m=CV;n=l+5.2776558133248E13-5.2776558133248E13;if(!(BC(n)<32.0))l=Dc(l,m);else{o=(n*128.0|0)+4096|0;p=m.ip.data[o];l=l-n;q=m.iq.data[o];r=l*l;l=p+p*(l+q+r*(0.4999999999998181+l*0.16666666666666666+r*(0.041666698455810544+l*0.008333333333333333)));}j[k]=l;k=k+1|0;}g=f[2];s=Z(h);j=s.data;t=0;while(t<h){q= -(g*c[t]+0.0);CH();m=CV;p=q+5.2776558133248E13-5.2776558133248E13;if(!(BC(p)<32.0))l=Dc(q,m);else{k=(p*128.0|0)+4096|0;r=m.ip.data[k];n=q-p;p=m.iq.data[k];u
=n*n;l=r+r*(n+p+u*(0.4999999999998181+n*0.16666666666666666+u*(0.041666698455810544+n*0.008333333333333333)));}j[t]=l;t=t+1|0;}j=d.data;g=f[1];v=f[4];t=j.length;w=Z(t).data;k=0;while(k<t){l= -(g*j[k]+v);CH();m=CV;q=l+5.2776558133248E13-5.2776558133248E13;if(!(BC(q)<32.0))l=Dc(l,m);else{o=(q*128.0|0)+4096|0;p=m.ip.data[o];q=l-q;l=m.iq.data[o];r=q*q;l=p+p*(q+l+r*(0.4999999999998181+q*0.16666666666666666+r*(0.041666698455810544+q*0.008333333333333333)));}w[k]=l;k=k+1|0;}g=f[3];v=f[5];c=Z(t).data;k=0;while(k<t)
{l= -(g*j[k]+v);CH();m=CV;q=l+5.2776558133248E13-5.2776558133248E13;if(!(BC(q)<32.0))l=Dc(l,m);else{o=(q*128.0|0)+4096|0;p=m.ip.data[o];u=l-q;r=m.iq.data[o];q=u*u;l=p+p*(u+r+q*(0.4999999999998181+u*0.16666666666666666+q*(0.041666698455810544+u*0.008333333333333333)));}c[k]=l;k=k+1|0;}k=0;while(k<t){OE(a,b,i,w[k],s,c[k],e,S(k,h));k=k+1|0;}},OE=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;i=a.oz;j=b[6];k=b[7];l=b[8];m=0;while(true){b=c.data;if(m>=b.length)break;n=e.data;o=b[m]*d+1.0;p=n[m]*f+1.0;q
=(j*p+k*o)/(o*p)+l;p=q+2.6388279066624E13-2.6388279066624E13;if(BC(p)<32.0){r=i.mp.data[(p*256.0|0)+8192|0];s=q-p;o=r-r*r;p=o*s;o=p*s*(0.5-r+(0.16666666666666666-o)*s)+p+r;}else{q= -q;CH();t=CV;p=q+5.2776558133248E13-5.2776558133248E13;if(!(BC(p)<32.0))p=Dc(q,t);else{u=(p*128.0|0)+4096|0;r=t.ip.data[u];p=q-p;o=t.iq.data[u];s=p*p;p=r+r*(p+o+s*(0.4999999999998181+p*0.16666666666666666+s*(0.041666698455810544+p*0.008333333333333333)));}o=1.0/(p+1.0);}g.data[h]=o;h=h+1|0;m=m+1|0;}},U0=(b,c,d)=>{let e,f,g,h;c=c.data;e
=0.0;f=c.length;g=0;while(g<f){e=Bs(e,BC(c[g]));g=g+1|0;}c=d.data;h=0.0;f=c.length;g=0;while(g<f){h=Bs(h,BC(c[g]));g=g+1|0;}b=b.data;return BC(b[0])*e<150.0&&BC(b[2])*e<150.0&&BC(b[1])*h+BC(b[4])<150.0&&BC(b[3])*h+BC(b[5])<150.0&&BC(b[6])+BC(b[7])+BC(b[8])<1.7976931348623157E308?1:0;};
function ID(){let a=this;I.call(a);a.jF=null;a.kL=null;a.ma=0;a.m7=null;a.n0=null;}
let L7=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q;f=c.data.length;g=a.ma;h=g+1|0;i=V(Ce(CJ),h).data;j=V(Ce(CJ),h).data;h=1;while(h<=g){i[h]=Z(S(f,a.jF.g5.gX.data[h].gU));j[h]=Z(i[h].data.length);h=h+1|0;}Ta(a,b,c,i[1]);k=Z(a.jF.g5.gX.data[1].gU);l=k.data;m=0;while(true){c=d.data;if(m>=c.length)break;Tj(a,b,c[m],k);n=a.jF;JR(a,1!=(n.g5.gX.data.length-1|0)?n.iK:n.iy,i[1],j[1],k,0,l.length);o=2;while(true){g=a.ma;if(o>g)break;c=a.jF.g5.gX.data;p=c[o].gU;g=o-1|0;q=c[g].gU;F2(i[o],0,f,p,q,j[g],0,q,1,b,a.kL.lA.data[o],
q,1);n=a.jF;JR(a,o!=(n.g5.gX.data.length-1|0)?n.iK:n.iy,i[o],j[o],b,a.kL.mt.data[o],p);o=o+1|0;}Bx(j[g],0,e,S(m,f),f);m=m+1|0;}},Ta=(a,b,c,d)=>{let e,f,g,h,i;e=a.jF.g5.gX.data[1].gU;f=0;while(true){g=d.data;if(f>=g.length)break;h=b.data;i=c.data;g[f]=h[a.kL.lA.data[1]+((f%e|0)*2|0)|0]*i[f/e|0];f=f+1|0;}},Tj=(a,b,c,d)=>{let e,f,g,h;e=0;while(true){f=d.data;if(e>=f.length)break;g=b.data;h=a.kL;f[e]=g[(h.lA.data[1]+(2*e|0)|0)+1|0]*c+g[h.mt.data[1]+e|0];e=e+1|0;}},JR=(a,b,c,d,e,f,g)=>{let h,i,j;a:{b:{HQ();switch
(Jj.data[b.gS]){case 1:break;case 2:NJ(a,c,d,e,f,g);break a;default:break b;}UP(a,c,d,e,f,g);break a;}h=0;while(true){i=c.data;if(h>=i.length)break a;j=e.data;d.data[h]=b.eP(i[h]+j[f+(h%g|0)|0]);h=h+1|0;}}},UP=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t;g=a.m7;h=0;while(true){i=b.data;if(h>=i.length)break;j=0;while(j<f){k=d.data;l=h+j|0;m=i[l]+k[e+j|0];n=m+2.6388279066624E13-2.6388279066624E13;if(BC(n)<32.0){o=g.mp.data[(n*256.0|0)+8192|0];n=m-n;p=o-o*o;m=p*n;o=m*n*(0.5-o+(0.16666666666666666-p)*n)+m+o;}
else{p= -m;CH();q=CV;n=p+5.2776558133248E13-5.2776558133248E13;if(!(BC(n)<32.0))n=Dc(p,q);else{r=(n*128.0|0)+4096|0;s=q.ip.data[r];m=p-n;n=q.iq.data[r];t=m*m;n=s+s*(m+n+t*(0.4999999999998181+m*0.16666666666666666+t*(0.041666698455810544+m*0.008333333333333333)));}o=1.0/(n+1.0);}c.data[l]=o;j=j+1|0;}h=h+f|0;}},NJ=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p;g=a.n0;h=0;while(true){i=b.data;if(h>=i.length)break;j=0;while(j<f){k=d.data;l=h+j|0;m=i[l]+k[e+j|0];n=m+5.2776558133248E13-5.2776558133248E13;if(!(BC(n)<20.0))
{D7();o=Gl(m,E_);}else{o=g.m6.data[(n*128.0|0)+2560|0];n=m-n;m=o*o;p=(1.0-m)*n;o=p*n*((m-0.3333333333333333+o*(0.6666666666666666-m)*n)*n-o)+p+o;}c.data[l]=o;j=j+1|0;}h=h+f|0;}};
function K7(){let a=this;I.call(a);a.j_=null;a.kz=null;a.j3=0;}
let IR=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;e=a.j3;f=a.kz.data;g=f.length;if(e==g){h=a.j_.data;i=4*e|0;j=Z(i);k=h.length;if(i<k)k=i;l=j.data;i=0;while(i<k){l[i]=h[i];i=i+1|0;}a.j_=j;i=2*e|0;j=EL(i);if(i<g)g=i;h=j.data;i=0;while(i<g){h[i]=f[i];i=i+1|0;}a.kz=j;}j=a.j_.data;i=2*e|0;j[i]=b;j[i+1|0]=c;a.kz.data[e]=d;a.j3=e+1|0;},RU=a=>{let b,c,d,e,f,g,h;b=Z(2*a.j3|0);c=b.data;d=0;e=0;while(e<a.j3){a:{if(e){f=d-1|0;if(Mu(a,b,f,e,0))break a;if(Mu(a,b,f,e,1))break a;}g=2*d|0;h=a.j_.data;f=2*e|0;c[g]=h[f];c[g+1|0]=h[f+1|
0];d=d+1|0;}e=e+1|0;}f=2*d|0;b=Z(f);d=c.length;if(f<d)d=f;h=b.data;f=0;while(f<d){h[f]=c[f];f=f+1|0;}return b;},Mu=(a,b,c,d,e)=>{let f,g;f=b.data;b=a.j_.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j3|0)|0)+e|0]===g?1:0;},TQ=(a,b)=>{let c,d,e,f,g,h,i,j;c=0;while(true){d=a.j3;e=BZ(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=Le(a,0,d+1|0);b=b;Bb(b,b.gL+1|0);g=b.gP.data;d=b.gL;b.gL=d+1|0;g[d]=f;b.gQ=b.gQ+1|0;return;}d=0;h=1;while(true){e=a.j3;if(h>e)break;g=a.kz.data;i=c+h|0;if
(g[i%e|0])d=d+1|0;else if(d>0){j=Le(a,i-d|0,d);f=b;Bb(f,f.gL+1|0);g=f.gP.data;e=f.gL;f.gL=e+1|0;g[e]=j;f.gQ=f.gQ+1|0;d=0;}h=h+1|0;}},Le=(a,b,c)=>{let d,e,f,g,h,i,j;d=Z(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j3|0;h=2*f|0;i=a.j_.data;g=2*g|0;e[h]=i[g];e[h+1|0]=i[g+1|0];f=f+1|0;}j=new Cp;j.h1=d;return j;};
function J1(){I.call(this);this.mp=null;}
let Ov=a=>{let b,c,d,e,f,g,h,i,j;a.mp=Z(16385);b=0;while(true){c=a.mp.data;if(b>=c.length)break;d= -((b-8192|0)/256.0);CH();e=CV;f=d+5.2776558133248E13-5.2776558133248E13;if(!(BC(f)<32.0))g=Dc(d,e);else{h=(f*128.0|0)+4096|0;g=e.ip.data[h];d=d-f;i=e.iq.data[h];j=d*d;g=g+g*(d+i+j*(0.4999999999998181+d*0.16666666666666666+j*(0.041666698455810544+d*0.008333333333333333)));}c[b]=1.0/(g+1.0);b=b+1|0;}},Ih=()=>{let a=new J1();Ov(a);return a;};
function L_(){I.call(this);this.m6=null;}
let UR=a=>{let b,c,d;a.m6=Z(5121);b=0;while(true){c=a.m6.data;if(b>=c.length)break;d=(b-2560|0)/128.0;D7();c[b]=Gl(d,E_);b=b+1|0;}},Ki=()=>{let a=new L_();UR(a);return a;};
function NA(){let a=this;U.call(a);a.lA=null;a.mt=null;a.qO=0;}
let F1=b=>{let c,d,e,f,g,h,i,j;c=b.g5.gX.data;d=c.length;e=Bo(d);f=e.data;g=Bo(d);h=g.data;i=0;j=1;while(j<d){f[j]=i;h[j]=i+S(c[j].gU,c[j-1|0].gU)|0;i=h[j]+c[j].gU|0;j=j+1|0;}b=new NA;b.lA=e;b.mt=g;b.qO=i;return b;},P8=O(),Gl=(b,c)=>{let d,e,f,g,h,i;d=b+1.05553116266496E14-1.05553116266496E14;if(BC(d)<20.0&&b!==0.0){e=(d*64.0|0)+1280|0;f=c.pC.data[e];g=b-d;h=g*g;i=h*g*(h*(0.13333333333333333-h*0.05396825396825397)-0.3333333333333333);b=g+i;h=f*b;return g+f-(h*(b+f)/(1.0+h)-i-c.qI.data[e]);}if(b>0.0)b=1.0;else if
(b<0.0)b=(-1.0);return b;},Oz=O(),Dc=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(isNaN(b)?1:0)return b;if(b>710.0)return Infinity;if(b<(-746.0))return 0.0;d=b*1.4426950408889634+6.755399441055744E15-6.755399441055744E15;e=b-d*0.6931471805598903;f=e+5.2776558133248E13-5.2776558133248E13;g=(f*128.0|0)+4096|0;e=e-f-d*5.497923018708371E-14;h=c.iq.data[g];f=e*e;i=e+h+f*(0.4999999999998181+e*0.16666666666666666+f*(0.041666698455810544+e*0.008333333333333333));h=c.ip.data[g];j=(d|0)+1023|0;if(b>0.0){Fr();k=h*Gj.data[j-1|
0];return 2.0*(k+k*i);}Fr();k=h*Gj.data[j+1022|0];b=k*i;l=k+b;if(l<1.0){m=l-k-b;n=l+1.0;l=1.0-n+l-m+n-1.0;}return l*2.2250738585072014E-308;};
function G2(){let a=this;I.call(a);a.pC=null;a.qI=null;}
let E_=null,D7=()=>{D7=BI(G2);NE();},PT=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;D7();b=Z(2561);c=b.data;a.pC=b;b=Z(2561);d=b.data;a.qI=b;e=0.0;f=0.0;g=0;while(g<=1280){h=3.0*e;i=h-(h-e);j=e-i- -f;k=1280+g|0;c[k]=i;d[k]=j;k=1280-g|0;c[k]= -i;d[k]= -j;j=e+0.015623728558408866;i=j-e;i=j-i-e-(0.015623728558408866-i);i=f-7.4112544400785215E-19-i;l=i- -j;m=i-(l-j);j=e*0.015623728558408866;i=e*1.34217729E8;n=i-(i-e);i=e-n;n=j-n*0.015623728511855006-n*4.655385972551773E-11-i*0.015623728511855006-i*4.655385972551773E-11;i
=e*(-7.4112544400785215E-19)+f*0.015623728558408866-n;n=i- -j;e=i-(n-j);j=1.0- -n;i=j-1.0;i=j-i-1.0-(n-i);i=0.0- -e-i;f=i- -j;o=i-(f-j);j=l/f;i=j*f;h=j*1.34217729E8;e=h-(h-j);p=j-e;h=f*1.34217729E8;h=h-(h-f);n=f-h;i=(l-i-(j*o-m-(i-e*h-e*n-p*h-p*n)))/f;e=i- -j;f=i-(e-j);g=g+1|0;}},Pf=()=>{let a=new G2();PT(a);return a;},NE=()=>{E_=Pf();};
function IM(){let a=this;I.call(a);a.ip=null;a.iq=null;}
let CV=null,CH=()=>{CH=BI(IM);Qg();},Nl=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=1.0;e=0.0;f=0;while(f<=4096){g=4096+S(b,f)|0;a.ip.data[g]=d;a.iq.data[g]=e/d;h=c.nJ;i=d*h;j=d*1.34217729E8;k=j-(j-d);j=d-k;l=h*1.34217729E8;m=l-(l-h);l=h-m;j=i-k*m-k*l-j*m-j*l;h=d*c.nj+e*h-j;d=h- -i;e=h-(d-i);f=f+1|0;}},Qg=()=>{let b,c;b=new IM;CH();b.ip=Z(8193);b.iq=Z(8193);c=new HK;c.nJ=1.007843097206448;c.nj=(-6.872774751042842E-17);Nl(b,1,c);c=new HK;c.nJ=0.9922179382602435;c.nj=(-2.8192701381719798E-18);Nl(b,(-1),c);CV=b;};
function BE(){let a=this;I.call(a);a.hd=0;a.hg=0;a.g2=0;a.he=0;a.hf=null;}
let OK=a=>{return a.hd>=a.g2?0:1;},BF=a=>{let b,c,d;b=a.hg;c=a.hf;if(b==c.gQ){d=a.hd;a.he=d;a.hd=d+1|0;return c.cn(d);}c=new H9;L(c);c.gM=1;c.gN=1;H(c);},Tb=O(),Dk=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(BC(b)<=1.7976931348623157E308))return NaN;if(!(BC(b)<1647099.3291652855)){d=BC(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h
=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;m=l&1?U3(j,k):OP(j,k);if(l&2)m= -m;return m;},OP=(b,c)=>{let d,e,f;d=b*b;e=0.008333333333333333-d*(1.984126984126984E-4-d*(2.7557319223985893E-6-d*(2.505210838544172E-8-d*(1.6059043836821613E-10-d*(7.647163731819816E-13-d*2.8114572543455206E-15)))));f=d*b;return b-(f*0.16666666666666666-(f*e-c/2.0)*d-c);},U3=(b,c)=>{let d,e,f,g;d=b*b;e=0.041666666666666664-d*(0.001388888888888889-d*(2.48015873015873E-5-d*(2.755731922398589E-7-d*(2.08767569878681E-9
-d*(1.1470745597729725E-11-d*4.779477332387385E-14)))));f=d/2.0;g=1.0-f;return 1.0-g-f-(b*c-d*d*e)+g;},RB=O(),F2=(b,c,d,e,f,g,h,i,j,k,l,m,n)=>{let o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg,bh,bi,bj,bk,bl,bm,bn,bo,bp,bq;if(d>=2&&e>=4){o=0;p=d-2|0;q=e-4|0;r=2*m|0;s=3*m|0;while(o<d){t=o>=p?p:o;u=0;v=h+S(t,i)|0;w=c+S(t,e)|0;while(u<e){x=u>=q?q:u;y=l+S(x,m)|0;z=0.0;ba=0.0;bb=0.0;bc=0.0;bd=0.0;be=0.0;bf=0.0;bg=0.0;bh=0;bi=v;while(bh<f){bj=g.data;bk=k.data;bl=bj[bi];bm=bj[bi+i|0];bn=bk[y];bo=bk[y+m|0];bp=bk[y+r
|0];bq=bk[y+s|0];z=z+bl*bn;ba=ba+bl*bo;bb=bb+bl*bp;bc=bc+bl*bq;bd=bd+bm*bn;be=be+bm*bo;bf=bf+bm*bp;bg=bg+bm*bq;bi=bi+j|0;y=y+n|0;bh=bh+1|0;}bk=b.data;bi=w+x|0;bk[bi]=z;bk[bi+1|0]=ba;bk[bi+2|0]=bb;bk[bi+3|0]=bc;t=bi+e|0;bk[t]=bd;bk[t+1|0]=be;bk[t+2|0]=bf;bk[t+3|0]=bg;u=u+4|0;}o=o+2|0;}return;}R6(b,c,d,e,f,g,h,i,j,k,l,m,n);},R6=(b,c,d,e,f,g,h,i,j,k,l,m,n)=>{let o,p,q,r,s,t,u;o=0;while(o<d){p=0;while(p<e){q=h+S(o,i)|0;r=l+S(p,m)|0;s=0.0;t=0;while(t<f){u=k.data;s=s+g.data[q]*u[r];q=q+j|0;r=r+n|0;t=t+1|0;}b.data[(c
+S(o,e)|0)+p|0]=s;p=p+1|0;}o=o+1|0;}},Id=O(),FA=O(Id),Re=O(FA),R5=O(FA);
function FW(){let a=this;U.call(a);a.ny=0.0;a.mU=0.0;a.il=null;a.l_=null;a.lY=null;a.mI=0.0;a.mc=null;a.nE=0.0;a.io=0.0;a.mv=0.0;a.mu=0.0;}
let Rg=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=b<380.0?12.0:!(b<560.0)?14.0:13.0;e=CB(3.9*d);f=CB(1.9*d);g=b-e-d;h=Bs(1.0,BX(By(g,c-f-CB(3.6*d))));g=e- -BX((g-h)/2.0);Ct();i=DP;j=new Cw;Co();k=CG;Cq();l=CA;j.hX=d;j.h0=k;j.hY=l;j.h5=i;k=new FW;l=new BY;l.g_=g;l.hb=f;l.g$=h;l.ha=h;i=new BY;i.g_=b;i.hb=f;i.g$=0.0;i.ha=0.0;f=Bs(5.0,By(10.0,0.028*h));k.ny=b;k.mU=c;k.il=l;k.l_=i;k.lY=j;k.mI=0.0;k.mc=j;k.nE=0.0;k.io=d;k.mv=f;k.mu=1.5;return k;},P9=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=b<380.0?12.0:!(b<560.0)?14.0:13.0;e=CB(3.9
*d);f=CB(2.0*d);g=b-CB(1.6*d);h=c-CB(2.2*d);i=new BY;j=Bs(1.0,g-e);k=Bs(1.0,h-f);i.g_=e;i.hb=f;i.g$=j;i.ha=k;Ct();l=DN;m=new Cw;Co();n=Gd;Cq();o=CA;m.hX=d;m.h0=n;m.hY=o;m.h5=l;k=1.25*d;j=BL(BG(k+BM(k)*0.5));n=new FW;l=new BY;g=i.g_- -i.g$;k=i.ha;l.g_=g;l.hb=f;l.g$=0.0;l.ha=k;n.ny=b;n.mU=c;n.il=i;n.l_=l;n.lY=m;n.mI=j;n.mc=m;n.nE=j;n.io=d;n.mv=4.0;n.mu=1.5;return n;};
function Ms(){let a=this;U.call(a);a.jm=null;a.kV=null;}
let Pu=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;d=c.data;e=new BY;f=b;g=f.hZ;h=f.jv;e.g_=0.0;e.hb=0.0;e.g$=g;e.ha=h;C$(f,e,a.kV.iC);i=d.length;j=((i+70|0)-1|0)/70|0;k=Bo(((i+j|0)-1|0)/j|0);c=k.data;l=0;while(l<i){m=l/j|0;c[m]=c[m]+d[l]|0;l=l+1|0;}l=1;n=c.length;o=0;while(o<n){m=c[o];if(l>m)m=l;o=o+1|0;l=m;}p=i-1|0;if(1>p)p=1;q=new F5;r=new Dq;s=p;h=l*1.06;DH();r.hx=0.0;r.ht=s;r.hA=0.0;r.hz=h;e=a.jm.il;q.iH=r;q.ib=e;UO(a,b,q,k,j,p);Oh(a,b,q,p,l);b=a.jm;t=b.io;Ct();q=DN;r=new Cw;Co();u=CG;Cq();v=
CA;r.hX=t;r.h0=u;r.hY=v;r.h5=q;b=K8(G(345),r,b.il.g$);e=a.jm;h=e.il.g_;w=e.mI;t=e.io;e=DN;q=new Cw;r=CG;u=CA;q.hX=t;q.h0=r;q.hY=u;q.h5=e;r=a.kV.jd;DO(f,q);e=f.ho;q=Bj(De(Db,r));e.fillStyle=q;f.ho.fillText(Bj(b),h,w);},UO=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;g=FH(a.kV);h=c.ib;i=h.hb- -h.ha;j=0;k=e;l=f;while(true){m=d.data;if(j>=m.length)break;if(m[j]>0){n=j;o=n*k;h=c.ib;p=h.g_;q=c.iH;r=q.hx;o=p-(o-r)/(q.ht-r)* -h.g$;s=b;p=s.h2;o=o/p;t=p*BL(BG(o+BM(o)*0.5));o=By(l,(j+1|0)*k);h=c.ib;p=h.g_;q=c.iH;r
=q.hx;o=p-(o-r)/(q.ht-r)* -h.g$;r=s.h2;p=o/r;p=r*BL(BG(p+BM(p)*0.5));o=m[j];h=c.ib;r=h.hb;q=c.iH;u=q.hz;u=r-(u-o)/(u-q.hA)* -h.ha;v=p-t;w=!(v>4.0)?0.0:1.0;a:{n=By(1.0,(n+0.5)*k/l);Cm();h=Do;n=Ds(n);EC();switch(Ff.data[h.gS]){case 1:break;case 2:q=C5(g.le,Bs(0.0,By(255.0,n*256.0))|0);break a;case 3:q=C5(g.lr,Bs(0.0,By(255.0,n*256.0))|0);break a;case 4:q=g.lk;break a;default:b=new Eg;L(b);b.gM=1;b.gN=1;H(b);}q=g.k9;}r=Bs(s.h2,v-w);h=new BY;n=i-u;h.g_=t;h.hb=u;h.g$=r;h.ha=n;C$(s,h,q);}j=j+1|0;}},Oh=(a,b,c,d,e)=>
{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=a.jm.io;BN();g=new BH;g.gK=R(20);h=(Bi(g,g.gI,d,10)).d();Ct();g=DP;i=new Cw;Co();j=CG;Cq();k=CA;i.hX=f;i.h0=j;i.hY=k;i.h5=g;l=0.0;m=0;while(true){if(m>=h.gJ.length){n=Bs(1.0,By(9.0,BX(a.jm.il.g$/(l- -f*1.8))))|0;m=Bs(1.0,By(9.0,BX(a.jm.il.ha/(f*2.2))))|0;o=d;if(d<n)n=d;Dp();p=Fk(0.0,o,Fu(0.0,o,n,1));o=e;if(e<m)m=e;h=Fk(0.0,o,Fu(0.0,o,m,1));o=a.jm.io*0.08;k=b;f=k.h2;o=o/f;q=f*Bs(1.0,BL(BG(o+BM(o)*0.5)));j=a.jm.il;g=h;i=new BE;i.hf=g;i.hg=g.gQ;i.g2=g.h();i.he=(-1);i=i;while
(i.hd>=i.g2?0:1){r=(BF(i)).j0;g=c.ib;l=g.hb;s=c.iH;o=s.hz;r=DV(b,l-(o-r)/(o-s.hA)* -g.ha,q);s=a.kV.jn;g=new Bf;d=s.gZ;e=s.g3;m=s.g1;g.gZ=d;g.g3=e;g.g1=m;g.g7=0.15;s=new CM;s.iw=g;s.im=q;s.iA=0.0;t=Z(4);u=t.data;l=j.g_;u[0]=l;u[1]=r;u[2]=l- -j.g$;u[3]=r;g=new Cp;g.h1=t;Cj(k,g,s);}KD(c,b,a.jm,a.kV,p,h);return;}if(m<0)break;if(m>=h.gJ.length)break;l=l+C9(h.gJ.charCodeAt(m),i);m=m+1|0;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);};
function Lo(){let a=this;U.call(a);a.jy=null;a.jG=null;}
let G8=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=!(b<380.0)?13.0:12.0;e=Rg(b,c);f=CB(4.6*d);g=b-f-d;h=Bs(1.0,BX(By(g,c-d-3.6*d)));i=f- -BX((g-h)/2.0);j=new FW;k=new BY;k.g_=i;k.hb=d;k.g$=h;k.ha=h;l=e.l_;m=e.lY;n=e.mc;h=e.mv;g=e.mu;j.ny=b;j.mU=c;j.il=k;j.l_=l;j.lY=m;j.mI=0.0;j.mc=n;j.nE=0.0;j.io=d;j.mv=h;j.mu=g;return j;},Ut=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=new BY;e=b;f=e.hZ;g=e.jv;d.g_=0.0;d.hb=0.0;d.g$=f;d.ha=g;C$(e,d,a.jG.iC);h=new F5;i=c.mj;j=a.jy.il;h.iH=i;h.ib=j;k=To(a,b,c);i=e.ho;E7();i.drawImage(JJ(G4,k),
j.g_,j.hb,j.g$,j.ha);i=a.jy;e=a.jG;d=c.mj;k=MA(a,d.hx,d.ht,1);d=c.mj;KD(h,b,i,e,k,MA(a,d.hA,d.hz,0));Qf(a,b,c);d=c.os;i=new MU;i.nW=a;i.nV=b;i.nU=h;d=d.gO;if(d!==null){i=i;d=d;Ks(i.nW,i.nV,i.nU,d);}i=c.o3;d=new MV;d.np=a;d.nq=b;d.nr=c;b=i.gO;if(b!==null){c=d;l=b;Mm(c.np,c.nq,c.nr,l);}},To=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;d=c.nI;e=c.n$;f=a.jy.il.g$/b.h2;g=d;h=By(CB(f/g),1000.0/g)|0;if(1>h)h=1;g=e;i=By(CB(f/g),1000.0/g)|0;if(1>i)i=1;j=FH(a.jG);k=S(d,h);l=Bo(S(S(k,e),i));m=l.data;n
=0;o=e-1|0;while(n<e){p=S(o-n|0,i);q=0;r=S(p,k);while(q<d){s=S(n,d)+q|0;b=c.ql;t=b.ot;u=b.qb;v=u.hq;w=s%v|0;x=s/v|0;s=u.hM instanceof Cr;y=!s?S(x,v)+w|0:S(w,u.hr)+x|0;b=t.kP;z=b.hl.data;if(!(z[y]==(-2)?0:1)){Cm();b=ED;}else{ba=b.h$.data;if(ba[y]-ba[y]===0.0?0:1){Cm();b=Ey;}else if(!(z[y]>=0&&!(ba[y]-ba[y]===0.0?0:1)?1:0)){Cm();b=DL;}else{Cm();b=Do;}}v=LW(j,b,Jm(t,!s?S(x,v)+w|0:S(w,u.hr)+x|0));bb=S(q,h);while(true){w=q+1|0;if(bb>=S(w,h))break;m[r+bb|0]=v;bb=bb+1|0;}q=w;}y=1;while(y<i){Bx(l,r,l,S(p+y|0,k),k);y
=y+1|0;}n=n+1|0;}return MZ(k,S(e,i),l);},MA=(a,b,c,d)=>{let e,f,g,h,i;e=a.jy;f=e.io;g=e.il.g$;h=!(g>=f*25.0)?3:7;Dp();e=Fk(b,c,Fu(b,c,h,0));i=!(g>=a.jy.io*25.0)?3:7;while(i>1&&d&&Ui(e,g,f)){e=Fk(b,c,Fu(b,c,i-1|0,0));i=i+(-1)|0;}return e;},Ui=(b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=0.0;f=b;b=new BE;b.hf=f;b.hg=f.gQ;b.g2=f.h();b.he=(-1);g=b;h= -d;a:{while(g.hd>=g.g2?0:1){i=(BF(g)).i8;Ct();j=DP;b=new Cw;Co();f=CG;Cq();k=CA;b.hX=d;b.h0=f;b.hY=k;b.h5=j;l=0.0;m=0;while(m<i.gJ.length){if(m<0)break a;if(m>=i.gJ.length)break a;l
=l+C9(i.gJ.charCodeAt(m),b);m=m+1|0;}e=l-h- -e;}return !(e>c)?0:1;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},Qf=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=a.jy.io;Ct();e=DP;f=new Cw;Co();g=CG;Cq();h=CA;f.hX=d;f.h0=g;f.hY=h;f.h5=e;i=c.qw;h=c.oS;c=new P;c.gK=R(16);j=c.gI;g=c;e=G(346);g=g;J(g,j,e);J(g,c.gI,i===null?G(1):i);J(g,c.gI,G(347));J(g,c.gI,h===null?G(1):h);g=new K;k=c.gK;l=k.data;m=c.gI;Bh();n=l.length;if(m>=0&&m<=(n-0|0)){g.gJ=T(k.data,0,m);e=b;b=K8(g,f,e.hZ-8.0);o=e.hZ/2.0;g=a.jy;c=g.il;d=c.hb- -c.ha- -(g.io*
3.1);c=a.jG.jd;DO(e,f);e.ho.fillStyle=Bj(De(Db,c));e.ho.fillText(Bj(b),o,d);return;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},Ks=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=d.hx;f=c.ib;g=f.g_;c=c.iH;h=c.hx;i=e-h;j=c.ht-h;i=i/j;k= -f.g$;l=g-i*k;e=d.hz;m=f.hb;i=c.hz;n=i-e;o=i-c.hA;n=n/o;p= -f.ha;n=m-n*p;e=g-(d.ht-h)/j*k-l;i=m-(i-d.hA)/o*p-n;f=new BY;f.g_=l;f.hb=n;f.g$=e;f.ha=i;d=a.jG.iC;c=new CM;c.iw=d;c.im=3.0;c.iA=0.0;d=b;Cj(d,f,c);b=new CM;b.iw=a.jG.iS;b.im=1.5;b.iA=5.0;Cj(d,f,b);},Mm=(a,b,c,d)=>{let e,f,g,h,i,
j,k,l,m,n,o,p,q,r,s,t;d=d.data;e=a.jy.il;f=e.g$*(d[0]+0.5)/c.nI- -e.g_;g=e.ha;h=c.n$;i=g*((h-d[1]|0)-0.5)/h- -e.hb;j=V(CM,2).data;c=a.jG;e=c.iC;k=new CM;k.iw=e;k.im=4.0;k.iA=0.0;j[0]=k;k=c.iS;c=new CM;c.iw=k;c.im=2.0;c.iA=0.0;j[1]=c;h=j.length;l=0;m=f-7.0;g=f-2.0;n=f+2.0;o=f+7.0;p=i-7.0;q=i-2.0;r=i+2.0;s=i+7.0;while(l<h){k=j[l];t=BT([m,i,g,i]);e=new Cp;e.h1=t;c=b;Cj(c,e,k);d=BT([n,i,o,i]);e=new Cp;e.h1=d;Cj(c,e,k);d=BT([f,p,f,q]);e=new Cp;e.h1=d;Cj(c,e,k);d=BT([f,r,f,s]);e=new Cp;e.h1=d;Cj(c,e,k);l=l+1|0;}},M7
=O(),Jj=null,HQ=()=>{HQ=BI(M7);TG();},TG=()=>{let b,c;B_();b=Bo((EX.t()).data.length);c=b.data;Jj=b;c[Cx.gS]=1;c[Fy.gS]=2;};
function KU(){U.call(this);this.jR=null;}
let Pc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=new BY;f=b;g=f.hZ;h=f.jv;e.g_=0.0;e.hb=0.0;e.g$=g;e.ha=h;C$(f,e,a.jR.iC);i=c.kP.hl.data.length;j=f.hZ;h=f.jv;k=f.h2;g=Bs(1.0,h-30.0);e=new BY;l=Bs(1.0,j);e.g_=0.0;e.hb=0.0;e.g$=l;e.ha=g;m=Hf(e,i,k);e=FH(a.jR);l=m.jN/f.h2;i=BL(BG(l+BM(l)*0.5))|0;if(!(BC(f.h2*i-m.jN)<1.0E-9&&i>0?1:0))i=1;n=OL(a,c,m,e,i);h=m.jN;l=h*m.jM;o=h*m.k7;g=m.lI;h=m.lJ;f=f.ho;E7();f.drawImage(JJ(G4,n),g,h,l,o);c=new KT;c.qk=a;c.qm=b;c.qj=m;if(d!==CO){i=d.jc;c=c;d=c.qk;n=c.qm;c=c.qj;l=c.jN;p
=c.jM;o=l*(i%p|0);h=l*(i/p|0);f=new BY;o=c.lI- -o;h=c.lJ- -h;f.g_=o;f.hb=h;f.g$=l;f.ha=l;Rq(d,n,f);}Tp(a,b,e);},OL=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q;f=S(c.jM,e);g=Bo(S(S(f,c.k7),e));h=g.data;i=a.jR.iC;j=(-16777216)|i.gZ<<16|i.g3<<8|i.g1;k=0;l=h.length;if(k>l){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(k<l){m=k+1|0;h[k]=j;k=m;}Cm();n=E1;o=V(Ce(Mk),(n.t()).data.length).data;n=(n.t()).data;l=n.length;m=0;while(m<l){i=n[m];o[i.gS]=UD(i,e);m=m+1|0;}m=0;b=b;j=BZ(e,1);while(true){i=b.kP;p=i.hl.data;if(m>=p.length)break;if
(!(p[m]==(-2)?0:1))i=ED;else{n=i.h$.data;i=(n[m]-n[m]===0.0?0:1)?Ey:!(p[m]>=0&&!(n[m]-n[m]===0.0?0:1)?1:0)?DL:Do;}k=LW(d,i,Jm(b,m));q=c.jM;l=S(S(m/q|0,e),f)+S(m%q|0,e)|0;if(!j)h[l]=k;else{n=o[i.gS];q=0;while(true){p=n.data;if(q>=p.length)break;if(p[q])h[(l+S(q/e|0,f)|0)+(q%e|0)|0]=k;q=q+1|0;}}m=m+1|0;}return MZ(f,S(c.k7,e),g);},UD=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;d=c<4?c:c-1|0;e=d/5|0;if(1>e)e=1;f=c<8?0:1;g=EL(S(c,c));h=g.data;i=0;j=h.length;while(i<j){k=i%c|0;l=i/c|0;m=k>=l?l:k;n=d-1|0;o=n-k|0;p=n-l
|0;if(o<p)p=o;if(m<p)p=m;n=k-l|0;if(n<0)n= -n|0;o=o-l|0;if(o<0)o= -o|0;if(n<o)o=n;q=p<0?0:1;a:{b:{c:{if(q){d:{Hy();switch(MB.data[b.gS]){case 1:case 2:break;case 3:break d;case 4:if(!f)break b;if(o>=e)break c;else break b;default:b=new Eg;L(b);b.gM=1;b.gN=1;H(b);}break b;}if(!f)break b;if(p<e)break b;}}n=0;break a;}n=1;}h[i]=n;i=i+1|0;}return g;},Rq=(a,b,c)=>{let d,e,f,g,h;d=Bs(3.0,c.g$/2.0+2.0);e=c.g_- -c.g$/2.0;f=c.hb- -c.ha/2.0;g=new BY;e=e-d;f=f-d;d=2.0*d;g.g_=e;g.hb=f;g.g$=d;g.ha=d;h=a.jR.iC;c=new CM;c.iw
=h;c.im=4.0;c.iA=0.0;h=b;Cj(h,g,c);c=a.jR.iS;b=new CM;b.iw=c;b.im=2.0;b.iA=0.0;Cj(h,g,b);},Tp=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m;d=b;e=d.jv-15.0;f=!(d.hZ<520.0)?0:1;Cm();g=JI(a,b,c,Do,2.0,e);g=Ib(a,b,!f?G(348):G(349),g,e);g=JI(a,b,c,DL,g,e);h=Ib(a,b,!f?G(350):G(351),g,e);if(!f){i=e-5.5;c=a.jR.iS;j=new CM;j.iw=c;j.im=2.5;j.iA=0.0;k=Z(4);l=k.data;l[0]=h;l[1]=i;g=h+11.0;l[2]=g;m=i+11.0;l[3]=m;c=new Cp;c.h1=k;Cj(d,c,j);k=BT([h,m,g,i]);c=new Cp;c.h1=k;Cj(d,c,j);Ib(a,b,G(352),g+6.0,e);}},JI=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l;g=b;h=!(g.hZ<520.0)?46.0:23.0;i=0.0;j=f-5.5;while(i<h){a:{k=i/h;EC();switch(Ff.data[d.gS]){case 1:break;case 2:l=C5(c.le,Bs(0.0,By(255.0,k*256.0))|0);break a;case 3:l=C5(c.lr,Bs(0.0,By(255.0,k*256.0))|0);break a;case 4:l=c.lk;break a;default:b=new Eg;L(b);b.gM=1;b.gN=1;H(b);}l=c.k9;}b=new BY;b.g_=e- -i;b.hb=j;b.g$=1.5;b.ha=11.0;C$(g,b,l);i=i+1.0;}return e- -h+6.0;},Ib=(a,b,c,d,e)=>{let f,g,h,i,j,k;b=b;f=!(b.hZ<520.0)?12.0:11.0;Ct();g=DN;h=new Cw;Co();i=CG;Cq();j=CA;h.hX=f;h.h0=i;h.hY=j;h.h5=g;e=e- -f
*0.36;g=a.jR.jd;DO(b,h);i=b.ho;j=Bj(De(Db,g));i.fillStyle=j;b.ho.fillText(Bj(c),d,e);e=0.0;k=0;a:{while(k<c.gJ.length){if(k<0)break a;if(k>=c.gJ.length)break a;e=e+C9(c.gJ.charCodeAt(k),h);k=k+1|0;}return d- -e+12.0;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},GH=O(),HO=null,EW=()=>{EW=BI(GH);Vs();},Pz=(a,b,c)=>{return b.fS(c);},Vs=()=>{let b;b=new GH;EW();HO=b;},HT=O(0);
function G9(){let a=this;I.call(a);a.oa=null;a.nw=0;a.kq=null;a.lE=null;a.lh=null;a.kf=null;a.j5=0;}
let Ox=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;while(true){c=a.j5;d=BZ(c,a.kq.data.length);if(d>=0)break;if(b<=0)break;if(a.kf.gO!==null?0:1){e=OD(a.oa.fU(c));f=new Q;f.gO=e;a.kf=f;e=e;f=e.iQ;g=e.ln&&f.id==e.jE?1:0;h=new HP;i=f.iT;j=f.i6;k=f.id;l=f.kT;m=j.hh.gT;c=S(k%(((m+l|0)-1|0)/l|0)|0,l);e=new G6;d=m-c|0;if(l<d)d=l;e.pJ=c;e.px=d;n=f.jS;o=CW(f.is);p=f.jI.fV();f=f.iW;q=f.ic.data[f.iE.g5.gX.data.length-1|0];f=new BP;c=q.gT;d=q.gY;f.gT=c;f.gY=d;r=Z(S(c,d));f.gR=r;s=q.gR;Bx(s,0,r,0,s.data.length);h.pF=
i;h.ok=j;h.op=e;h.nD=k;h.nl=n;h.oj=o;h.pk=p;h.nX=f;h.oB=g;Jy(a,h);}e=a.kf.gO;if(e===null){e=new Bg;L(e);e.gM=1;e.gN=1;H(e);}RN(a,e);b=b+(-1)|0;}return d?0:1;},RN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;c=b.iQ.id+1|0;NN(b,c,1);d=b.iQ;e=b.ln&&d.id==b.jE?1:0;f=new HP;g=d.iT;h=d.i6;i=d.id;j=d.kT;k=h.hh.gT;l=S(i%(((k+j|0)-1|0)/j|0)|0,j);b=new G6;k=k-l|0;if(j<k)k=j;b.pJ=l;b.px=k;m=d.jS;n=CW(d.is);o=d.jI.fV();d=d.iW;d=d.ic.data[d.iE.g5.gX.data.length-1|0];p=new BP;l=d.gT;k=d.gY;p.gT=l;p.gY=k;q=Z(S(l,k));p.gR=q;r
=d.gR;Bx(r,0,q,0,r.data.length);f.pF=g;f.ok=h;f.op=b;f.nD=i;f.nl=m;f.oj=n;f.pk=o;f.nX=p;f.oB=e;if(e){q=a.kq.data;l=a.j5;q[l]=(-1);a.lE.data[l]=NaN;a.lh.data[l]=n;if(N===null){d=new Q;d.gO=null;N=d;}a.kf=N;a.j5=l+1|0;}else{Jy(a,f);if(c==a.nw){q=a.lE.data;l=a.j5;q[l]=f.nl;a.lh.data[l]=f.oj;if(N===null){d=new Q;d.gO=null;N=d;}a.kf=N;a.j5=l+1|0;}}},Jy=(a,b)=>{let c,d,e,f,g,h,i;c=0;d=0;while(true){e=b.ok;f=e.hh.gT;if(d>=f)break;g=b.nX;h=!(g.gR.data[S(d,g.gY)+0|0]>0.5)?0:1;g=e.hW;c=c+(!(h!==g.gR.data[S(d,g.gY)+0|
0]?0:1)?0:1)|0;d=d+1|0;}if(!(c!=f?0:1))a.kq.data[a.j5]=(-1);else{i=a.kq.data;c=a.j5;if(i[c]==(-1))i[c]=b.nD;}},UW=a=>{return a.kq;},Sz=a=>{return a.lE;},NS=(a,b)=>{return a.lh.data[b];},IE=O(0);
function M0(){let a=this;I.call(a);a.o$=null;a.o_=0;}
let SG=(a,b)=>{let c,d,e,f;c=a.o$;b=a.o_+b|0;d=c.hp;Bl();e=DZ;f=Ci(c.h_+b);if(Cn(f,G(10)))f=Bq(f,0,f.gJ.length-2|0);c=e.hm.b9(f);f=new C4;f.hS=d;f.hT=e;e=c.gO;if(e!==null){c=f;e=e;d=c.hS;f=c.hT;c=Cv(d.hk);b=HZ(f);e=EJ(e);GU(c,b,e);e=GJ(c);c=new Q;c.gO=e;}c=c.gO;if(c!==null)return c;c=new Bg;L(c);c.gM=1;c.gN=1;H(c);};
function K0(){U.call(this);this.qM=null;}
function If(){I.call(this);this.pD=null;}
let Tq=b=>{Kt(b.pD);},EB=O(0);
function IV(){I.call(this);this.qE=null;}
let JZ=(a,b)=>{let c,d;b=b;c=a.qE.oV;if(N===null){d=new Q;d.gO=null;N=d;}c.jK=N;c.iU.begin(Bj(D6(EI(b))));c.mw=G(2);if(!c.hD){b=new CN;b.iv=c;c.hD=requestAnimationFrame(Bv(!(b instanceof Bm)?b:b.g6,"onAnimationFrame"));}},RP=O(),K8=(b,c,d)=>{let e,f;e=0.0;f=0;while(true){if(f>=b.gJ.length){if(e<=d)return b;e=d-C9(8230,c);f=0;a:{b:{while(f<b.gJ.length){if(f<0)break a;if(f>=b.gJ.length)break a;if(!(C9(b.gJ.charCodeAt(f),c)<=e))break;if(f<0)break b;if(f>=b.gJ.length)break b;e=e-C9(b.gJ.charCodeAt(f),c);f=f+1|0;}return Lp(Bq(b,
0,f),G(353));}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);}if(f<0)break;if(f>=b.gJ.length)break;e=e+C9(b.gJ.charCodeAt(f),c);f=f+1|0;}b=new Bz;L(b);b.gM=1;b.gN=1;H(b);},C9=(b,c)=>{let d,e,f;d=c.h0;Co();if(d===Gd){e=c.hX;EV();return  -(0.602* -e);}a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:f=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:f
=0.84;break a;default:if(b>=65&&b<=90){f=0.79;break a;}f=0.65;break a;}f=0.41;}d=c.hY;Cq();if(d===II)f=1.12*f;e=c.hX;EV();return  -(f* -e);};
function IZ(){let a=this;I.call(a);a.le=null;a.lr=null;a.lk=null;a.k9=null;a.oh=null;a.nu=null;}
let PC=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.oh=Bo(64);a.nu=Bo(64);c=b.iC;d=c.gZ>=128?0:1;if(!d){e=new C8;f=V(Bf,4);g=f.data;h=new Bf;h.gZ=0;h.g3=68;h.g1=27;h.g7=1.0;g[0]=h;h=new Bf;h.gZ=27;h.g3=120;h.g1=55;h.g7=1.0;g[1]=h;h=new Bf;h.gZ=90;h.g3=174;h.g1=97;h.g7=1.0;g[2]=h;h=new Bf;h.gZ=166;h.g3=219;h.g1=160;h.g7=1.0;g[3]=h;Dr();e.iO=f.t();}else{e=new C8;f=V(Bf,4);g=f.data;h=new Bf;h.gZ=166;h.g3=219;h.g1=160;h.g7=1.0;g[0]=h;h=new Bf;h.gZ=90;h.g3=174;h.g1=97;h.g7=1.0;g[1]=h;h=new Bf;h.gZ=44;h.g3=133;h.g1=68;h.g7
=1.0;g[2]=h;h=new Bf;h.gZ=29;h.g3=90;h.g1=51;h.g7=1.0;g[3]=h;Dr();e.iO=f.t();}a.le=e;if(!d){e=new C8;f=V(Bf,4);g=f.data;h=new Bf;h.gZ=207;h.g3=182;h.g1=218;h.g7=1.0;g[0]=h;h=new Bf;h.gZ=153;h.g3=112;h.g1=171;h.g7=1.0;g[1]=h;h=new Bf;h.gZ=118;h.g3=42;h.g1=131;h.g7=1.0;g[2]=h;h=new Bf;h.gZ=64;h.g3=0;h.g1=75;h.g7=1.0;g[3]=h;Dr();e.iO=f.t();}else{e=new C8;f=V(Bf,4);g=f.data;h=new Bf;h.gZ=95;h.g3=58;h.g1=108;h.g7=1.0;g[0]=h;h=new Bf;h.gZ=138;h.g3=95;h.g1=156;h.g7=1.0;g[1]=h;h=new Bf;h.gZ=194;h.g3=165;h.g1=207;h.g7
=1.0;g[2]=h;h=new Bf;h.gZ=236;h.g3=220;h.g1=242;h.g7=1.0;g[3]=h;Dr();e.iO=f.t();}a.lr=e;a.lk=b.iS;b=b.jn;i=b.gZ;d=b.g3;j=b.g1;b=new Bf;k=c.gZ;l=0.09*i+0.91*k;i=BL(BG(l+BM(l)*0.5))|0;k=c.g3;l=0.09*d+0.91*k;k=BL(BG(l+BM(l)*0.5))|0;d=c.g1;m=0.09*j+0.91*d;d=BL(BG(m+BM(m)*0.5))|0;b.gZ=i;b.g3=k;b.g1=d;b.g7=1.0;a.k9=b;i=0;while(i<64){f=a.oh.data;b=a.le;n=(i+0.5)/64.0*256.0;b=C5(b,Bs(0.0,By(255.0,n))|0);f[i]=(-16777216)|b.gZ<<16|b.g3<<8|b.g1;f=a.nu.data;b=C5(a.lr,Bs(0.0,By(255.0,n))|0);f[i]=(-16777216)|b.gZ<<16|b.g3
<<8|b.g1;i=i+1|0;}},FH=a=>{let b=new IZ();PC(b,a);return b;},LW=(a,b,c)=>{let d;a:{d=Bs(0.0,By(63.0,c*64.0))|0;EC();switch(Ff.data[b.gS]){case 1:b=a.k9;d=(-16777216)|b.gZ<<16|b.g3<<8|b.g1;break a;case 2:break;case 3:d=a.nu.data[d];break a;case 4:b=a.lk;d=(-16777216)|b.gZ<<16|b.g3<<8|b.g1;break a;default:b=new Eg;L(b);b.gM=1;b.gN=1;H(b);}d=a.oh.data[d];}return d;};
function MU(){let a=this;I.call(a);a.nW=null;a.nV=null;a.nU=null;}
let Qz=(a,b)=>{b=b;Ks(a.nW,a.nV,a.nU,b);};
function MV(){let a=this;I.call(a);a.np=null;a.nq=null;a.nr=null;}
let Ri=(a,b)=>{let c;c=b;Mm(a.np,a.nq,a.nr,c);},SR=O(),Vp=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DU(b.gY==c.gY&&d.gT==b.gT&&d.gY==c.gT?1:0,G(354),b,c,d);e=b.gR;f=c.gR;g=d.gR;h=b.gT;i=c.gT;j=b.gY;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[S(k,j)+n|0]*p[S(l,j)+n|0];n=n+1|0;}g.data[S(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Qy=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DU(b.gY==c.gT&&d.gT==b.gT&&d.gY==c.gY?1:0,G(355),b,c,d);e=b.gR;f=c.gR;g=d.gR;h=b.gT;i=c.gY;j=b.gY;k=0;while(k<h){l=0;while(l<i)
{m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[S(k,j)+n|0]*p[S(n,i)+l|0];n=n+1|0;}g.data[S(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Rj=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;DU(b.gT==c.gT&&d.gT==b.gY&&d.gY==c.gY?1:0,G(356),b,c,d);e=b.gR;f=c.gR;g=d.gR;h=b.gY;i=c.gY;j=b.gT;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[S(n,h)+k|0]*p[S(n,i)+l|0];n=n+1|0;}g.data[S(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},RW=(b,c)=>{let d,e,f,g,h,i,j,k;DU(b.gT==c.gY&&b.gY==1?1:0,G(357),c,b,c);d=b.gR;e=c.gR;f=c.gY;g=0;while
(true){h=e.data;if(g>=h.length)break;i=0;while(i<f){j=d.data;k=g+i|0;h[k]=h[k]+j[i];i=i+1|0;}g=g+f|0;}},SN=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=b.gT;f=e==c.gT&&b.gY==c.gY?1:0;DU(f&&(e==d.gT&&b.gY==d.gY?1:0)?1:0,G(358),b,c,d);g=b.gR;h=c.gR;i=d.gR;f=0;while(true){j=i.data;if(f>=j.length)break;k=g.data;l=h.data;j[f]=k[f]-l[f];f=f+1|0;}},Pg=(b,c)=>{let d,e,f,g,h,i,j;DU(c.gT==b.gY&&c.gY==1?1:0,G(359),b,b,c);d=b.gR;e=c.gR;f=b.gY;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]
=h;g=g+1|0;}},DU=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p;if(b)return;g=new BA;h=d.gT;i=d.gY;j=new P;j.gK=R(16);Bi(j,j.gI,h,10);b=j.gI;d=j;Y(d,b,b+1|0);d.gK.data[b]=120;Bi(j,j.gI,i,10);d=new K;k=j.gK;l=k.data;i=j.gI;Bh();b=l.length;if(i>=0&&i<=(b-0|0)){d.gJ=T(k.data,0,i);b=e.gT;m=e.gY;e=new P;e.gK=R(16);Bi(e,e.gI,b,10);b=e.gI;j=e;Y(j,b,b+1|0);j.gK.data[b]=120;Bi(e,e.gI,m,10);j=new K;k=e.gK;l=k.data;m=e.gI;i=l.length;if(m>=0&&m<=(i-0|0)){j.gJ=T(k.data,0,m);b=f.gT;m=f.gY;e=new P;e.gK=R(16);Bi(e,e.gI,b,10);b=e.gI;f
=e;Y(f,b,b+1|0);f.gK.data[b]=120;Bi(e,e.gI,m,10);n=new K;k=e.gK;l=k.data;m=e.gI;h=l.length;if(m>=0&&m<=(h-0|0)){n.gJ=T(k.data,0,m);e=new P;e.gK=R(16);b=e.gI;f=e;o=G(360);p=f;J(p,b,o);J(p,e.gI,c===null?G(1):c);J(p,e.gI,G(226));J(p,e.gI,d);J(p,e.gI,G(339));J(p,e.gI,j);J(p,e.gI,G(361));J(p,e.gI,n);m=e.gI;Y(f,m,m+1|0);f.gK.data[m]=46;d=new K;k=e.gK;l=k.data;m=e.gI;h=l.length;if(m>=0&&m<=(h-0|0)){d.gJ=T(k.data,0,m);L(g);g.gM=1;g.gN=1;g.g0=d;H(g);}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);}c=new M;Bw(c);H(c);}c=new M;Bw(c);H(c);}c
=new M;Bw(c);H(c);};
function Hm(){let a=this;U.call(a);a.nF=0;a.jM=0;a.k7=0;a.jN=0.0;a.lI=0.0;a.lJ=0.0;}
let Hf=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=BX(b.g$/d)|0;f=BX(b.ha/d)|0;g=(Ds(e*f/c)|0)+1|0;while(g>1&&S(e/g|0,f/g|0)<c){g=g+(-1)|0;}h=e/g|0;if(S(h,f/g|0)<c)return OY(b,c);i=g;a:{while(true){j=g-1|0;if(1>j)j=1;if(i<j){k=h;i=g;break a;}k=((e/i|0)/10|0)*10|0;if(k>0&&S(((c+k|0)-1|0)/k|0,i)<=f)break;i=i+(-1)|0;}}if(k>=c)k=c;l=d*i;m=(b.g$-l*k)/2.0;if(d>0.0)m=d*BX(m/d);n=new Hm;g=((c+k|0)-1|0)/k|0;d=b.g_- -m;m=b.hb;n.nF=c;n.jM=k;n.k7=g;n.jN=l;n.lI=d;n.lJ=m;return n;},OY=(b,c)=>{let d,e,f,g,h,i,j;d=((((CB(Ds(b.g$/b.ha
*c))|0)+10|0)-1|0)/10|0)*10|0;e=b.g$;f=d;g=e/f;e=b.ha;h=((c+d|0)-1|0)/d|0;i=By(g,e/h);e=(b.g$-i*f)/2.0;j=new Hm;e=b.g_- -e;f=b.hb;j.nF=c;j.jM=d;j.k7=h;j.jN=i;j.lI=e;j.lJ=f;return j;},Vv=(a,b,c)=>{let d,e,f,g,h;d=BX((b-a.lI)/a.jN)|0;e=BX((c-a.lJ)/a.jN)|0;f=a.jM;g=S(e,f)+d|0;if(d>=0&&d<f&&e>=0&&g<a.nF?1:0){h=new Eh;h.jc=g;}else{if(CO===null){h=new Eh;h.jc=0;CO=h;}h=CO;}return h;},Lz=O(0);
function KT(){let a=this;I.call(a);a.qk=null;a.qm=null;a.qj=null;}
let JH=O(),EY=null,FK=()=>{FK=BI(JH);R4();},R4=()=>{let b;b=new Go;b.lD=Bo(624);EU(b,B5);EY=b;};
function FE(){let a=this;U.call(a);a.ia=null;a.jB=null;a.jZ=null;a.lO=0;a.mo=0.0;}
let Ii=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m;if(e>=1&&e<=c.gT){a.ia=b;a.jB=c;a.jZ=d;a.lO=e;a.mo=f;return;}b=new BA;g=c.gT;c=new P;c.gK=R(16);h=c.gI;i=c;d=G(362);j=i;J(j,h,d);Bi(c,c.gI,g,10);J(j,c.gI,G(363));Bi(c,c.gI,e,10);h=c.gI;Y(i,h,h+1|0);i.gK.data[h]=46;d=new K;k=c.gK;l=k.data;h=c.gI;Bh();m=l.length;if(h>=0&&h<=(m-0|0)){d.gJ=T(k.data,0,h);L(b);b.gM=1;b.gN=1;b.g0=d;H(b);}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);},V$=(a,b,c,d,e)=>{let f=new FE();Ii(f,a,b,c,d,e);return f;};
function GA(){let a=this;I.call(a);a.ox=null;a.mg=null;a.mN=0;a.qu=0;a.kO=null;a.ng=null;a.k6=null;a.oy=0;a.mh=null;a.kB=0;}
let GE=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s;if(Lm(b)){f=new Kq;g=new HS;g.lZ=Z(9);h=new IJ;i=b.jZ.gR.data;h.nz=i[0];h.nB=i[1];h.nA=i[2];h.nC=i[3];h.m5=b.mo;g.l1=h;g.mz=Il(b);j=new Fh;j.kb=b;j.iP=CL(b.ia);j.i5=DR(b.ia,b.jB);k=b.ia;l=0;m=1;while(true){i=k.g5.gX.data;if(m>(i.length-1|0))break;l=l+S(i[m].gU,i[m-1|0].gU+1|0)|0;m=m+1|0;}j.iR=Z(l);g.k1=j;f.mS=g;}else{f=new IT;if(!Lm(b))j=Il(b);else{j=new LP;j.mD=Z(9);n=new HS;n.lZ=Z(9);k=new IJ;i=b.jZ.gR.data;k.nz=i[0];k.nB=i[1];k.nA=i[2];k.nC=i[3];k.m5=b.mo;n.l1
=k;n.mz=Il(b);g=new Fh;g.kb=b;g.iP=CL(b.ia);g.i5=DR(b.ia,b.jB);k=b.ia;o=0;l=1;while(l<=(L4(k.g5)-1|0)){p=G_(GY(k.g5,l));q=l-1|0;o=o+S(p,G_(GY(k.g5,q))+1|0)|0;l=l+1|0;}g.iR=Z(o);n.k1=g;j.qB=n;}f.l9=j;j=new Fh;j.kb=b;j.iP=CL(b.ia);j.i5=DR(b.ia,b.jB);k=b.ia;l=0;m=1;while(true){r=k.g5.gX.data;s=r.length-1|0;if(m>s)break;l=l+S(r[m].gU,r[m-1|0].gU+1|0)|0;m=m+1|0;}j.iR=Z(l);f.kZ=j;l=0;m=1;while(m<=s){l=l+S(r[m].gU,r[m-1|0].gU+1|0)|0;m=m+1|0;}f.nk=l;}i=c.data;a.ox=f;a.oy=e;a.mg=c;a.mN=d;d=b.jB.gT;l=b.lO;a.qu=((d+l|
0)-1|0)/l|0;d=i.length;j=b.ia;e=0;q=1;while(true){c=j.g5.gX.data;if(q>(c.length-1|0))break;e=e+S(c[q].gU,c[q-1|0].gU+1|0)|0;q=q+1|0;}l=d/e|0;c=Bo(l);i=c.data;a.kO=c;e=0;q=i.length;if(e>q){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(e<q){m=e+1|0;i[e]=(-1);e=m;}a.ng=Bo(l);a.k6=Z(l);a.mh=EL(l);},Wc=(a,b,c,d)=>{let e=new GA();GE(e,a,b,c,d);return e;},PM=(a,b)=>{let c,d,e;c=a.kO.data.length;d=a.qu;c=b/S(c,d)|0;if(1>c)c=1;e=a.mN;d=a.kB+S(c,d)|0;if(e<d)d=e;while(true){b=a.kB;if(b>=d)break;SM(a,!a.oy?d-b|0:1);}if(b==a.mN)N2(a);return a.kB
!=a.mN?0:1;},SM=(a,b)=>{let c,d,e,f,g,h;a.ox.f7(a.mg,b,a.ng,a.k6);c=0;while(true){d=a.kO.data;if(c>=d.length)break;e=d[c];f=a.ng.data[c];g=!f&&e!=(-1)?1:0;if(f==(-1))e=(-1);else if(!g)e=a.kB+f|0;d[c]=e;h=a.mh.data;e=h[c];d=a.k6.data;h[c]=e|(d[c]-d[c]===0.0?0:1);c=c+1|0;}a.kB=a.kB+b|0;},N2=a=>{let b,c,d,e,f,g,h,i;b=a.mg.data;c=b.length;d=a.kO.data;e=c/d.length|0;f=0;while(f<c){g=a.mh.data;h=f/e|0;g[h]=g[h]|(b[f]-b[f]===0.0?0:1);f=f+1|0;}h=0;while(true){b=a.mh.data;if(h>=b.length)break;d[h]=!b[h]?d[h]:(-1);g=
a.k6;i=b[h]?NaN:g.data[h];g.data[h]=i;h=h+1|0;}},UI=a=>{return a.kO;},N3=a=>{return a.k6;},TZ=(a,b)=>{let c,d,e,f,g,h;c=a.mg.data;d=c.length/a.kO.data.length|0;e=S(b,d);b=S(b+1|0,d);f=Z(b-e|0);g=f.data;h=e;while(h<b){g[h-e|0]=c[h];h=h+1|0;}return f;},LQ=O(0),NC=O(0),S7=O(),En=O(B6),ED=null,Do=null,DL=null,Ey=null,E1=null,Cm=()=>{Cm=BI(En);VH();},VH=()=>{let b,c,d,e;b=new En;Cm();b.hc=G(364);b.gS=0;ED=b;c=new En;c.hc=G(365);c.gS=1;Do=c;d=new En;d.hc=G(366);d.gS=2;DL=d;e=new En;e.hc=G(367);e.gS=3;Ey=e;E1=Cz(En,
[b,c,d,e]);},MP=O(),FY=null,Dp=()=>{Dp=BI(MP);Pd();},Fk=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;Dp();e=d.data;f=e[1]-e[0];g=1.0;h=0;while(h<15&&!UK(d,g,f)){g=g*10.0;h=h+1|0;}i=new Bn;i.gP=V(I,10);j=e.length;k=0;g=1.0E-10*f;b=b-g;c=c+g;while(k<j){g=e[k];if(g>=b&&g<=c){l=new Ho;m=U7(g,h);l.j0=g;l.i8=m;m=i;Bb(m,m.gL+1|0);d=m.gP.data;n=m.gL;m.gL=n+1|0;d[n]=l;m.gQ=m.gQ+1|0;}k=k+1|0;}return i;},Fu=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;Dp();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while
(h>g){h=1.0/f;f=f*10.0;}i=0;a:{while(true){j=FY.data;if(!(j[i]*h<g)){if(!e)break a;f=j[i]*h;if(f>=1.0&&f===BL(BG(f+BM(f)*0.5))?1:0)break;}i=i+1|0;}}while(true){j=T7(b,c,FY.data[i]*h);i=i+(-1)|0;if(i<0)break;k=j.data;l=0;m=k.length;n=0;while(n<m){f=k[n];if(f>=b&&f<=c)l=l+1|0;n=n+1|0;}if(l>=2)break;if(!e)continue;f=FY.data[i]*h;if(!(f>=1.0&&f===BL(BG(f+BM(f)*0.5))?1:0))break;}return j;}}o=new BA;L(o);o.gM=1;o.gN=1;o.g0=G(368);H(o);},T7=(b,c,d)=>{let e,f,g,h,i,j;Dp();e=d*BX(b/d);f=BX((b-e)/d+1.0E-10);g=Z((CB((c
-e)/d-1.0E-10)-f|0)+1|0);h=g.data;i=0;j=h.length;while(i<j){h[i]=d*(f+i)+e;i=i+1|0;}return g;},UK=(b,c,d)=>{let e,f,g,h;Dp();b=b.data;e=b.length;f=0;g=1.0E-6*d*c;while(f<e){h=b[f]*c;if(BC(h-BL(BG(h+BM(h)*0.5)))>g)return 0;f=f+1|0;}return 1;},U7=(b,c)=>{let d,e,f,g,h,i,j,k;Dp();d=BC(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=new P;f.gK=R(16);g=BG(BL(BG(d+BM(d)*0.5)));e=f.gI;Jo(f,e,g,10);while(true){e=f.gI;if(e>c)break;Y(f,0,1);f.gK.data[0]=48;}if(c>0){c=e-c|0;Y(f,c,c+1|0);f.gK.data[c]=46;}if(b<0.0&&BL(BG(d+BM(d)*
0.5))!==0.0){Y(f,0,1);f.gK.data[0]=8722;}h=new K;i=f.gK;j=i.data;e=f.gI;Bh();k=j.length;if(e>=0&&e<=(k-0|0)){h.gJ=T(i.data,0,e);return h;}f=new M;X(f);f.gM=1;f.gN=1;W(f);H(f);},Pd=()=>{FY=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function Ho(){let a=this;U.call(a);a.j0=0.0;a.i8=null;}
let Vm=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(Ho)){b=b;if(a.j0!==b.j0)c=0;else{d=a.i8;b=b.i8;if(d===b)c=1;else if(d===null)c=b!==null?0:1;else{d=d;if(d===b)c=1;else if(!(b instanceof K))c=0;else{b=b;c=d.gJ!==b.gJ?0:1;}}c=c?1:0;}}else c=0;return c;};
function Nr(){let a=this;U.call(a);a.nv=0;a.m$=0;a.oD=null;}
let UJ=(a,b,c,d)=>{let e,f,g,h,i,j,k;if(d.data.length==S(b,c)){a.nv=b;a.m$=c;a.oD=d;return;}e=new BA;f=new P;f.gK=R(16);g=f.gI;h=f;i=G(369);j=h;J(j,g,i);Bi(f,f.gI,b,10);g=f.gI;Y(h,g,g+1|0);h.gK.data[g]=120;Bi(f,f.gI,c,10);J(j,f.gI,G(370));h=new K;d=f.gK;k=d.data;c=f.gI;Bh();g=k.length;if(c>=0&&c<=(g-0|0)){h.gJ=T(d.data,0,c);L(e);e.gM=1;e.gN=1;e.g0=h;H(e);}e=new M;X(e);e.gM=1;e.gN=1;W(e);H(e);},MZ=(a,b,c)=>{let d=new Nr();UJ(d,a,b,c);return d;},GX=O(0),LR=O(),Ff=null,EC=()=>{EC=BI(LR);NI();},NI=()=>{let b,c;Cm();b
=Bo((E1.t()).data.length);c=b.data;Ff=b;c[ED.gS]=1;c[Do.gS]=2;c[DL.gS]=3;c[Ey.gS]=4;},Iz=O(El),IO=O(Iz),Eg=O(IO);
function GD(){let a=this;U.call(a);a.qQ=0.0;a.qR=0.0;a.qS=0.0;}
let Rs=null,EV=()=>{EV=BI(GD);SY();},SY=()=>{let b;b=new GD;EV();b.qQ=1.0;b.qR=0.0;b.qS=0.0;Rs=b;},Me=O(),MB=null,Hy=()=>{Hy=BI(Me);PO();},PO=()=>{let b,c;Cm();b=Bo((E1.t()).data.length);c=b.data;MB=b;c[ED.gS]=1;c[Do.gS]=2;c[DL.gS]=3;c[Ey.gS]=4;},M8=O(),H$=null,Gn=()=>{Gn=BI(M8);U9();},U9=()=>{let b,c;B_();b=Bo((EX.t()).data.length);c=b.data;H$=b;c[Cx.gS]=1;c[Fy.gS]=2;c[HH.gS]=3;};
function IJ(){let a=this;I.call(a);a.nz=0.0;a.nB=0.0;a.nA=0.0;a.nC=0.0;a.m5=0.0;a.o7=0;}
let Lm=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=b.ia;d=c.g5;BN();CF();e=Cy.data[130];CF();f=Cy.data[130];CF();g=Cy.data[129];if(e===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(f===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}if(g===null){b=new Bd;L(b);b.gM=1;b.gN=1;b.g0=G(2);H(b);}a:{h=new Ch;h.gX=Cz(I,[e,f,g]);if(Dh(d,h)){h=c.iK;B_();i=Cx;if(h===i&&c.iy===i){h=c.iB;DQ();if(h===Ep&&b.lO==4&&HY(b.jB.gR,BT([0.0,0.0,0.0,1.0,1.0,0.0,1.0,1.0]))){j=b.jZ.gR;k=j.data;i=new IU;l=k.length;i.o8=j;i.md=0;i.p$=l;i.qK
=l-0|0;b=new MF;i=i;h=new Ma;h.lo=1;h.qL=b;while(h.lo&&PY(i,h)){}if(h.lo){m=1;break a;}}}}m=0;}return m;},Md=(b,c)=>{let d,e;d=c+9|0;a:{while(c<d){e=b.data[c];if(e-e!==0.0)break a;if(e===0.0&&1.0/e<0.0)break a;c=c+1|0;}return 1;}return 0;},Oc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg,bh,bi,bj,bk,bl,bm,bn,bo,bp,bq,br,bs,bt,bu,bv,bw,bx,by,bz,bA,bB,bC,bD;b=b.data;CH();e=CV;f=a.nz;g=a.nB;h=a.nA;i=a.nC;j=a.m5;k=b[c];l=c+1|0;m=b[l];n=c+2|0;o=b[n];p=c+3|0;q=b[p];r=c+4|0;s=b[r];t
=c+5|0;u=b[t];v=c+6|0;w=b[v];x=c+7|0;y=b[x];z=c+8|0;ba=b[z];bb=0;bc=(-1);a:{while(true){if(bb>=d)break a;if(!(!(BC(k)+BC(m)+BC(s)<32.0)?0:1))break a;if(!(!(BC(o)+BC(q)+BC(u)<32.0)?0:1))break a;bd=s+5.2776558133248E13-5.2776558133248E13;be=4096-(bd*128.0|0)|0;bf=e.ip.data;bg=bf[be];bd=bd-s;bh=e.iq.data;bi=bh[be];bj=bd*bd;bk=1.0/(bg+bg*(bd+bi+bj*(0.4999999999998181+bd*0.16666666666666666+bj*(0.041666698455810544+bd*0.008333333333333333)))+1.0);bd=u+5.2776558133248E13-5.2776558133248E13;be=4096-(bd*128.0|0)|0;bg
=bf[be];bd=bd-u;bi=bh[be];bj=bd*bd;bl=1.0/(bg+bg*(bd+bi+bj*(0.4999999999998181+bd*0.16666666666666666+bj*(0.041666698455810544+bd*0.008333333333333333)))+1.0);bd=m+s;bm=bd+5.2776558133248E13-5.2776558133248E13;be=4096-(bm*128.0|0)|0;bn=bf[be];bd=bm-bd;bm=bh[be];bo=bd*bd;bp=1.0/(bn+bn*(bd+bm+bo*(0.4999999999998181+bd*0.16666666666666666+bo*(0.041666698455810544+bd*0.008333333333333333)))+1.0);bd=q+u;bi=bd+5.2776558133248E13-5.2776558133248E13;be=4096-(bi*128.0|0)|0;bg=bf[be];bd=bi-bd;bi=bh[be];bj=bd*bd;bq=1.0
/(bg+bg*(bd+bi+bj*(0.4999999999998181+bd*0.16666666666666666+bj*(0.041666698455810544+bd*0.008333333333333333)))+1.0);bg=k+s;bi=bg+5.2776558133248E13-5.2776558133248E13;be=4096-(bi*128.0|0)|0;bd=bf[be];bg=bi-bg;bi=bh[be];bj=bg*bg;bo=1.0/(bd+bd*(bg+bi+bj*(0.4999999999998181+bg*0.16666666666666666+bj*(0.041666698455810544+bg*0.008333333333333333)))+1.0);bi=o+u;bd=bi+5.2776558133248E13-5.2776558133248E13;be=4096-(bd*128.0|0)|0;bg=bf[be];bd=bd-bi;bi=bh[be];bj=bd*bd;bj=1.0/(bg+bg*(bd+bi+bj*(0.4999999999998181+bd
*0.16666666666666666+bj*(0.041666698455810544+bd*0.008333333333333333)))+1.0);bi=k+m+s;bd=bi+5.2776558133248E13-5.2776558133248E13;be=4096-(bd*128.0|0)|0;bg=bf[be];bd=bd-bi;bi=bh[be];br=bd*bd;bs=1.0/(bg+bg*(bd+bi+br*(0.4999999999998181+bd*0.16666666666666666+br*(0.041666698455810544+bd*0.008333333333333333)))+1.0);bd=o+q+u;bg=bd+5.2776558133248E13-5.2776558133248E13;be=4096-(bg*128.0|0)|0;bm=bf[be];bg=bg-bd;bd=bh[be];bn=bg*bg;bt=1.0/(bm+bm*(bg+bd+bn*(0.4999999999998181+bg*0.16666666666666666+bn*(0.041666698455810544
+bg*0.008333333333333333)))+1.0);bm=bk*w+bl*y+ba;bg=bp*w+bq*y+ba;bd=bo*w+bj*y+ba;bu=bs*w+bt*y+ba;if(!(bm*bm+bg*bg+bd*bd+bu*bu<1024.0))break;br=bm+5.2776558133248E13-5.2776558133248E13;be=4096-(br*128.0|0)|0;bn=bf[be];bm=br-bm;br=bh[be];bv=bm*bm;bw=1.0/(bn+bn*(bm+br+bv*(0.4999999999998181+bm*0.16666666666666666+bv*(0.041666698455810544+bm*0.008333333333333333)))+1.0)-f;bn=bg+5.2776558133248E13-5.2776558133248E13;be=4096-(bn*128.0|0)|0;bi=bf[be];bg=bn-bg;bn=bh[be];bx=bg*bg;by=1.0/(bi+bi*(bg+bn+bx*(0.4999999999998181
+bg*0.16666666666666666+bx*(0.041666698455810544+bg*0.008333333333333333)))+1.0)-g;bm=bd+5.2776558133248E13-5.2776558133248E13;be=4096-(bm*128.0|0)|0;br=bf[be];bi=bm-bd;bg=bh[be];bv=bi*bi;bz=1.0/(br+br*(bi+bg+bv*(0.4999999999998181+bi*0.16666666666666666+bv*(0.041666698455810544+bi*0.008333333333333333)))+1.0)-h;bd=bu+5.2776558133248E13-5.2776558133248E13;be=4096-(bd*128.0|0)|0;bg=bf[be];bd=bd-bu;bi=bh[be];br=bd*bd;bv=1.0/(bg+bg*(bd+bi+br*(0.4999999999998181+bd*0.16666666666666666+br*(0.041666698455810544+bd
*0.008333333333333333)))+1.0)-i;if(!(bw*bw+by*by+bz*bz+bv*bv<0.25)){be=bw>(-0.5)&&bw<=0.5?1:0;if(!(be&&(by>(-0.5)&&by<=0.5?1:0)&&(bz>(-0.5)&&bz<=0.5?1:0)&&(bv>(-0.5)&&bv<=0.5?1:0)))bc=bb;}bA=bk*(1.0-bk)* -(bw*w);bB=bl*(1.0-bl)* -(bw*y);bC=bp*(1.0-bp)* -(by*w);bD=bq*(1.0-bq)* -(by*y);bi=bo*(1.0-bo)* -(bz*w);bn=bj*(1.0-bj)* -(bz*y);br=bs*(1.0-bs)* -(bv*w);bx=bt*(1.0-bt)* -(bv*y);k=k+j*(bi+br);m=m+j*(bC+br);o=o+j*(bn+bx);q=q+j*(bD+bx);s=s+j*(bA+bC+bi+br);u=u+j*(bB+bD+bn+bx);w=w-j*(bk*bw+bp*by+bo*bz+bs*bv);y=y-
j*(bl*bw+bq*by+bj*bz+bt*bv);ba=ba-j*(bw- -by- -bz- -bv);bb=bb+1|0;}}b[c]=k;b[l]=m;b[n]=o;b[p]=q;b[r]=s;b[t]=u;b[v]=w;b[x]=y;b[z]=ba;a.o7=bc;return bb;};
function IT(){let a=this;I.call(a);a.l9=null;a.kZ=null;a.nk=0;}
let Qo=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=0;while(true){g=d.data;if(f>=g.length)break;h=a.nk;i=Z(h);Bx(b,S(f,h),i,0,h);a.l9.ga(i);j=a.kZ;k=j.iR;Bx(i,0,k,0,k.data.length);l=j.iP;m=j.iR;n=0;h=1;while(true){k=l.hy.data;if(h>=k.length)break;o=k[h].gR;p=o.data.length;Bx(m,n,o,0,p);n=n+p|0;o=l.hB.data[h].gR;p=o.data.length;Bx(m,n,o,0,p);n=n+p|0;h=h+1|0;}Da(j.i5,j.iP);p=!Gt(a.kZ)?(-1):0;n=1;while(n<=c){a.l9.f5(1);i=a.l9.c5();j=a.kZ;k=j.iR;Bx(i,0,k,0,k.data.length);l=j.iP;m=j.iR;q=0;r=1;while(true)
{k=l.hy.data;if(r>=k.length)break;o=k[r].gR;s=o.data.length;Bx(m,q,o,0,s);h=q+s|0;o=l.hB.data[r].gR;q=o.data.length;Bx(m,h,o,0,q);q=h+q|0;r=r+1|0;}Da(j.i5,j.iP);if(!Gt(a.kZ))p=(-1);else if(p==(-1))p=n;n=n+1|0;}o=e.data;g[f]=p;t=a.kZ;j=t.kb;u=j.ia.iB;l=t.i5;o[f]=u.gc(l.ic.data[l.iE.g5.gX.data.length-1|0],j.jZ);s=a.nk;Bx(i,0,b,S(f,s),s);f=f+1|0;}};
function Kq(){I.call(this);this.mS=null;}
let Tm=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s;f=0;while(true){g=d.data;if(f>=g.length)break;h=f*9|0;i=Mh(a.mS,b,h,c);j=a.mS;k=j.k1;l=k.iR;Bx(b,h,l,0,l.data.length);m=k.iP;n=k.iR;o=0;p=1;while(true){l=m.hy.data;if(p>=l.length)break;q=l[p].gR;r=q.data.length;Bx(n,o,q,0,r);o=o+r|0;q=m.hB.data[p].gR;r=q.data.length;Bx(n,o,q,0,r);o=o+r|0;p=p+1|0;}Da(k.i5,k.iP);j=j.k1;h=!Gt(j)?(-1):i+1|0;l=e.data;g[f]=h;s=j.kb;m=s.ia.iB;j=j.i5;l[f]=m.gc(j.ic.data[j.iE.g5.gX.data.length-1|0],s.jZ);f=f+1|0;}},Fz=O(0),Lx=O(U),P1
=a=>{return G(371);},JX=O(U),O$=a=>{return G(372);};
function Ng(){U.call(this);this.oJ=0.0;}
let Pt=a=>{let b,c,d,e,f,g,h,i,j,k;b=Ca(a.oJ,4);c=new P;c.gK=R(16);d=c.gI;e=c;f=G(373);g=e;J(g,d,f);J(g,c.gI,b===null?G(1):b);b=new K;h=c.gK;i=h.data;j=c.gI;Bh();k=i.length;if(j>=0&&j<=(k-0|0)){b.gJ=T(h.data,0,j);return b;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);};
function Mb(){let a=this;U.call(a);a.pn=0;a.pc=0.0;}
let SW=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.pn;c=Ca(a.pc,4);d=new P;d.gK=R(16);e=d.gI;f=d;g=G(374);h=f;J(h,e,g);Bi(d,d.gI,b,10);J(h,d.gI,G(375));J(h,d.gI,c===null?G(1):c);c=new K;i=d.gK;j=i.data;b=d.gI;Bh();k=j.length;if(b>=0&&b<=(k-0|0)){c.gJ=T(i.data,0,b);return c;}c=new M;X(c);c.gM=1;c.gN=1;W(c);H(c);},HI=O(0),MF=O(),Ik=O(0);
function Fh(){let a=this;I.call(a);a.kb=null;a.iP=null;a.i5=null;a.iR=null;}
let Gt=a=>{let b,c,d,e,f;b=a.i5;c=b.ic.data[b.iE.g5.gX.data.length-1|0].gR;d=a.kb.jZ.gR;e=0;while(true){f=d.data;if(e>=f.length)break;if((!(c.data[e]>0.5)?0:1)!=(!(f[e]>0.5)?0:1))return 0;e=e+1|0;}return 1;};
function HS(){let a=this;I.call(a);a.l1=null;a.mz=null;a.k1=null;a.lZ=null;}
let Mh=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.lZ;Bx(b,c,e,0,e.data.length);f=(-1);g=Md(b,c);h=0;while(g&&h<d){i=Oc(a.l1,b,c,d-h|0);g=a.l1.o7;if(g>=0)f=h+g|0;h=h+i|0;if(h<d){if(Jz(a,b,c))f=h;h=h+1|0;}g=Md(b,c);}if(g)return f;e=a.lZ;Bx(e,0,b,c,e.data.length);f=(-1);j=0;while(j<d){if(Jz(a,b,c))f=j;j=j+1|0;}return f;},Jz=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.k1;e=d.iR;Bx(b,c,e,0,e.data.length);f=d.iP;e=d.iR;g=0;h=1;while(true){i=f.hy.data;if(h>=i.length)break;j=i[h].gR;k=j.data.length;Bx(e,g,j,0,k);g=g+k|0;j=f.hB.data[h].gR;k
=j.data.length;Bx(e,g,j,0,k);g=g+k|0;h=h+1|0;}Da(d.i5,d.iP);k=Gt(a.k1)?0:1;e=Z(9);g=e.data.length;Bx(b,c,e,0,g);d=a.mz;d.jr=e.t();d.jV=0;Ke(d,1);Bx(a.mz.jr.t(),0,b,c,g);return k;};
function Nz(){let a=this;I.call(a);a.qg=null;a.qf=null;}
let Ml=(a,b)=>{let c,d,e,f,g,h,i,j,k;b=b;c=a.qg;d=a.qf.hj;e=c.hK;f=e.gL;g=0;a:{while(true){if(g>=f){g=(-1);break a;}if(g<0)break;if(g>=e.gL)break;h=e.gP.data[g];if(d===h)i=1;else if(d===null)i=h!==null?0:1;else{j=d;if(j===h)i=1;else if(!(h instanceof K))i=0;else{h=h;i=j.gJ!==h.gJ?0:1;}}if(i)break a;g=g+1|0;}b=new M;B$(b);H(b);}b:{if(g>=0){c=c.hQ;if(g>=0&&g<c.gL){c.gP.data[g]=b;break b;}b=new M;Bw(b);H(b);}e=c.hK;Bb(e,e.gL+1|0);k=e.gP.data;i=e.gL;e.gL=i+1|0;k[i]=d;e.gQ=e.gQ+1|0;c=c.hQ;Bb(c,c.gL+1|0);k=c.gP.data;i
=c.gL;c.gL=i+1|0;k[i]=b;c.gQ=c.gQ+1|0;}},Nc=O(0),L6=O(0),LF=O(0),It=O();
function IU(){let a=this;It.call(a);a.o8=null;a.md=0;a.p$=0;a.qK=0;}
let PY=(a,b)=>{let c,d,e,f,g;a:{while(true){c=a.md;d=a.p$;if(c>=d)break a;e=a.o8.data;a.md=c+1|0;f=e[c];g=b;if(!(f!==0.0&&f!==1.0?0:1))g.lo=0;if(g.lo)continue;else break;}}return a.md>=d?0:1;};
function No(){let a=this;I.call(a);a.k$=null;a.i_=null;a.kk=0;a.qN=null;a.jr=null;a.me=null;a.mB=null;a.n1=null;a.lx=null;a.kl=null;a.kS=null;a.jV=0;}
let Q7=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;a.k$=b;c=b.ia;a.i_=c;a.kk=c.g5.gX.data.length-1|0;d=new Fh;d.kb=b;d.iP=CL(c);d.i5=DR(b.ia,b.jB);e=b.ia;f=0;g=1;while(true){h=e.g5.gX.data;if(g>(h.length-1|0))break;f=f+S(h[g].gU,h[g-1|0].gU+1|0)|0;g=g+1|0;}d.iR=Z(f);a.qN=d;d=a.i_;g=0;i=1;while(true){h=d.g5.gX.data;if(i>(h.length-1|0))break;g=g+S(h[i].gU,h[i-1|0].gU+1|0)|0;i=i+1|0;}h=Z(g);j=h.data;a.jr=h;a.me=Z(j.length);a.mB=(F1(d)).lA;a.n1=(F1(a.i_)).mt;g=a.kk;k=g+1|0;h=V(Ce(CJ),k);l=h.data;a.lx=h;h=V(Ce(CJ),k);j=h.data;a.kl
=h;h=V(Ce(CJ),k);m=h.data;a.kS=h;j[0]=b.jB.gR;k=1;while(k<=g){l[k]=Z(S(b.lO,a.i_.g5.gX.data[k].gU));j[k]=Z(l[k].data.length);m[k]=Z(l[k].data.length);k=k+1|0;}},Il=a=>{let b=new No();Q7(b,a);return b;},VC=(a,b)=>{a.jr=b.t();a.jV=0;},Ke=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=a.k$.jB.gT;d=0;while(d<b){e=a.k$.lO;f=c-a.jV|0;if(e<f)f=e;U_(a,f);Ru(a,f);Rp(a,f);g=a.jr;h=a.me;i=a.k$.mo;j=0;while(true){k=g.data;if(j>=k.length)break;l=h.data;k[j]=k[j]-i*l[j];j=j+1|0;}e=a.jV+f|0;if(e==c)e=0;a.jV=e;d=d+1|0;}},U_=(a,b)=>{let c,
d,e,f,g,h,i;c=1;while(c<=a.kk){d=a.i_.g5.gX.data;e=d[c].gU;f=c-1|0;g=d[f].gU;h=c!=1?0:S(a.jV,g);F2(a.lx.data[c],0,b,e,g,a.kl.data[f],h,g,1,a.jr,a.mB.data[c],g,1);i=a.i_;On(c!=(i.g5.gX.data.length-1|0)?i.iK:i.iy,a.lx.data[c],a.kl.data[c],b,e,a.jr,a.n1.data[c]);c=c+1|0;}},Ru=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a:{c=a.i_;d=a.kk;e=c.g5.gX.data[d].gU;f=a.k$.jZ.gR;g=c.iB;h=c.iy;B_();if(h===Cx){DQ();if(g===Ep){d=1;break a;}}d=0;}i=0;b=S(b,e);while(i<b){j=f.data;k=a.kl.data;l=a.kk;m=k[l].data[i];n=j[S(a.jV,e)+i|0];k
=a.kS.data[l];m=!d?g.eF(m,n):m-n;k.data[i]=m;i=i+1|0;}if(!d){c=a.i_.iy;k=a.lx.data;d=a.kk;MD(c,k[d],a.kl.data[d],a.kS.data[d],b);}},Rp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;c=a.kk;while(true){d=BZ(c,1);if(d<0)break;e=a.i_.g5.gX.data;f=e[c].gU;g=c-1|0;h=e[g].gU;i=d?0:S(a.jV,h);F2(a.me,a.mB.data[c],f,h,b,a.kS.data[c],0,1,f,a.kl.data[g],i,1,h);j=a.kS.data;k=j[c];l=a.n1.data[c];i=0;m=S(b,f);while(i<f){n=0.0;o=i;while(o<m){n=n+k.data[o];o=o+f|0;}a.me.data[l+i|0]=n;i=i+1|0;}if(d>0){F2(j[g],0,b,h,f,j[c],0,f,1,a.jr,
a.mB.data[c],1,h);MD(a.i_.iK,a.lx.data[g],a.kl.data[g],a.kS.data[g],S(b,h));}c=c+(-1)|0;}},OZ=a=>{return a.jr.t();};
function LP(){let a=this;I.call(a);a.qB=null;a.mD=null;}
let Tk=(a,b)=>{a.mD=b.t();},O1=(a,b)=>{Mh(a.qB,a.mD,0,b);},NY=a=>{return a.mD.t();};
function LY(){let a=this;I.call(a);a.iQ=null;a.pl=0;a.kc=null;a.lu=0;a.lR=null;a.jE=0;a.ln=0;}
let UY=(a,b)=>{let c,d;c=new Bn;c.gP=V(I,10);a.kc=c;a.lu=1;a.lR=Z(256);c=Oq(b);a.iQ=c;d=4000000/((CW(c.is)).data.length+(c.jI.fV()).data.length|0)|0;if(1024<d)d=1024;a.pl=d;Nm(a);},OD=a=>{let b=new LY();UY(b,a);return b;},NN=(a,b,c)=>{let d,e;if(a.ln){d=a.jE;if(b<d)d=b;b=d;}M5(a,b);e=0;while(a.iQ.id<b&&e<c&&Pm(a)){e=e+1|0;}a:{b:{c=a.iQ.id;if(c!=b){if(!a.ln)break b;if(c!=a.jE)break b;}b=1;break a;}b=0;}return b;},M5=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=a.lu;d=b/c|0;e=a.kc;f=e.gL;g=f-1|0;if(d<g)g=d;h=a.iQ;d=h.id;if
(!(b>=d&&S(g,c)<=d)){b=S(g,c);if(g>=0&&g<f){e=e.gP.data[g];h.id=b;i=h.is;j=e.l4;b=0;g=1;while(true){k=i.hy.data;if(g>=k.length)break;l=k[g].gR;d=l.data.length;Bx(j,b,l,0,d);d=b+d|0;l=i.hB.data[g].gR;c=l.data.length;Bx(j,d,l,0,c);b=d+c|0;g=g+1|0;}h.jI.go(e.lW);Da(h.iW,h.is);m=h.iT.iB;e=h.iW;h.jS=m.gc(e.ic.data[e.iE.g5.gX.data.length-1|0],h.i6.hW);}else{e=new M;L(e);e.gM=1;e.gN=1;H(e);}}},Pm=a=>{let b,c,d,e,f;b=a.iQ;b.jI.gp(b.is,Mi(b));b.id=b.id+1|0;Da(b.iW,b.is);c=b.iT.iB;d=b.iW;b.jS=c.gc(d.ic.data[d.iE.g5.gX.data.length
-1|0],b.i6.hW);b=a.iQ;if(b.id<=a.jE)return 1;e=b.jS;if(e-e===0.0&&Tg(b.is)?1:0){a.jE=a.iQ.id;Nm(a);return 1;}a.ln=1;f=a.jE;M5(a,f);while(true){b=a.iQ;if(b.id>=f)break;b.jI.gp(b.is,Mi(b));b.id=b.id+1|0;Da(b.iW,b.is);d=b.iT.iB;c=b.iW;b.jS=d.gc(c.ic.data[c.iE.g5.gX.data.length-1|0],b.i6.hW);}return 0;},Nm=a=>{let b,c,d,e,f,g,h,i,j;b=a.jE;c=a.lR.data;d=c.length;if(b==d){e=2*d|0;f=Z(e);if(e<d)d=e;g=f.data;e=0;while(e<d){g[e]=c[e];e=e+1|0;}a.lR=f;}c=a.lR.data;h=a.iQ;c[b]=h.jS;if(b%a.lu|0)return;i=a.kc;j=new GZ;c=
CW(h.is);f=h.jI.fV();j.l4=c;j.lW=f;h=i;Bb(h,h.gL+1|0);c=h.gP.data;d=h.gL;h.gL=d+1|0;c[d]=j;h.gQ=h.gQ+1|0;if(a.kc.gL>a.pl)O7(a);},O7=a=>{let b,c,d,e,f,g,h,i;b=Cv(a.kc);c=a.kc;d=c.gP;e=0;f=c.gL;g=null;if(e>f){b=new BA;L(b);b.gM=1;b.gN=1;H(b);}while(e<f){h=d.data;i=e+1|0;h[e]=g;e=i;}c.gL=0;c.gQ=c.gQ+1|0;e=0;g=b;a:{while(true){f=BZ(e,g.gL);if(f>=0)break;b=a.kc;if(e<0)break a;if(f>=0)break a;c=g.gP.data[e];b=b;Bb(b,b.gL+1|0);d=b.gP.data;f=b.gL;b.gL=f+1|0;d[f]=c;b.gQ=b.gQ+1|0;e=e+2|0;}a.lu=a.lu*2|0;return;}b=new M;L(b);b.gM
=1;b.gN=1;H(b);},JP=O(),Ls=null,GG=()=>{GG=BI(JP);Qh();},Qh=()=>{let b,c;Cm();b=Bo((E1.t()).data.length);c=b.data;Ls=b;c[Do.gS]=1;c[DL.gS]=2;};
function Ma(){let a=this;I.call(a);a.lo=0;a.qL=null;}
function Gg(){let a=this;I.call(a);a.lX=0;a.kd=0;a.kC=0;a.jJ=0;a.kE=null;}
let Qm=a=>{return a.jJ<=0?0:1;},H_=a=>{let b,c,d,e;b=a.jJ-1|0;a.jJ=b;if(b<0){c=new Bg;L(c);c.gM=1;c.gN=1;H(c);}c=a.kE;if(c.iN>a.lX){c=new H9;L(c);c.gM=1;c.gN=1;H(c);}b=a.kd;a.kC=b;d=c.hu.data;c=d[b];e=d.length;b=b+1|0;if(b==e)b=0;a.kd=b;return c;};
function Ic(){let a=this;I.call(a);a.lS=null;a.oe=null;a.mL=null;a.oT=null;}
let G4=null,E7=()=>{E7=BI(Ic);QK();},Ql=a=>{let b;E7();b=window.document.createElement("canvas");a.lS=b;a.oe=b.getContext("2d");JM(a,1,1);},VZ=()=>{let a=new Ic();Ql(a);return a;},JJ=(a,b)=>{let c,d,e,f,g,h;if(!(a.mL.width==b.nv&&a.mL.height==b.m$))JM(a,b.nv,b.m$);c=b.oD;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oT;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.oe;h=a.mL;b.putImageData(h,0.0,0.0);return a.lS;},JM=(a,b,c)=>{let d,e,f,g;d=a.lS;e=b;d.width=e;d=a.lS;e=c;d.height=e;d=a.oe;f
=b;g=c;d=d.createImageData(f,g);a.mL=d;a.oT=new Int32Array(d.data.buffer);},QK=()=>{G4=VZ();},Te=O(),H9=O(B9);
function HP(){let a=this;U.call(a);a.pF=null;a.ok=null;a.op=null;a.nD=0;a.nl=0.0;a.oj=null;a.pk=null;a.nX=null;a.oB=0;}
function Nn(){let a=this;I.call(a);a.i6=null;a.kT=0;a.jI=null;a.is=null;a.iW=null;a.mY=null;a.qi=null;a.oO=null;a.iT=null;a.id=0;a.jS=0.0;}
let Tz=(a,b)=>{let c,d,e,f,g,h,i,j;a.iT=BU(b);if(b.gW.gO!==null?0:1){c=B1(b);d=new Q;if(c===null){b=new Bd;X(b);b.gM=1;b.gN=1;W(b);b.g0=G(2);H(b);}d.gO=c;b.gW=d;}c=b.gW.gO;if(c===null){b=new Bg;L(b);b.gM=1;b.gN=1;H(b);}c=c;a.i6=c;e=c.hh.gT;Bl();c=Ba(b,CE);if(c===G(132))f=1;else if(!(G(132) instanceof K))f=0;else{d=G(132);f=c.gJ!==d.gJ?0:1;}if(!f){c=Ba(b,CE);g=Br(c);d=new BD;d.g4=c;if(g===Bp){b=d.g4;c=new BB;d=new P;Cc(d);BK(d,G(18));BK(d,b);B7(c,B4(d));H(c);}e=By(g.g8,e)|0;}a.kT=e;c=Ba(b,Fm);d=BU(b);g=Ba(b,
C_);h=Br(g);i=new BD;i.g4=g;if(h===Bp){b=i.g4;c=new BB;d=C3();B0(B0(d,G(18)),b);CS(c,CT(d));H(c);}a:{c=VN(c,d,h.g8);h=Er;i=Ba(b,h);DM();switch(Ee.data[h.gS]){case 1:case 2:d=Ba(b,CC);if(d===G(11))e=1;else if(!(G(11) instanceof K))e=0;else{g=G(11);e=d.gJ!==g.gJ?0:1;}if(e){d=G(15);break a;}d=h.hi;break a;case 3:d=CI;B_();g=Cx.ig;d=Ba(b,d);if(d===g)e=1;else if(!(g instanceof K))e=0;else{g=g;e=d.gJ!==g.gJ?0:1;}if(!e){d=G(16);break a;}d=h.hi;break a;default:}d=h.hi;}if(i===d)e=1;else if(!(d instanceof K))e=0;else
{d=d;e=i.gJ!==d.gJ?0:1;}if(e)d=c;else{d=new J2;j=S9(b);d.mM=c;d.o1=j;}a.jI=d;a.is=(Ec(b)).c6(a.iT);a.iW=DR(a.iT,a.i6.hh);a.mY=IA(a.iT,a.i6.hh.gT);b=new IB;c=a.iT;e=a.kT;d=new Ea;g=new BP;g.gT=e;g.gY=2;g.gR=Z(e*2|0);i=new BP;i.gT=e;i.gY=1;i.gR=Z(e*1|0);d.hh=g;d.hW=i;b.my=d;b.mb=DR(c,g);b.mH=IA(c,e);a.qi=b;b=new IB;c=a.iT;e=a.i6.hh.gT%a.kT|0;d=new Ea;g=new BP;g.gT=e;g.gY=2;g.gR=Z(e*2|0);i=new BP;i.gT=e;i.gY=1;i.gR=Z(e*1|0);d.hh=g;d.hW=i;b.my=d;b.mb=DR(c,g);b.mH=IA(c,e);a.oO=b;Da(a.iW,a.is);d=a.iT.iB;b=a.iW;a.jS
=d.gc(b.ic.data[b.iE.g5.gX.data.length-1|0],a.i6.hW);},Oq=a=>{let b=new Nn();Tz(b,a);return b;},Mi=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.kT;c=a.i6;d=c.hh;e=d.gT;if(b>=e){Mf(a.mY,a.is,a.iW,c.hW);return a.mY;}f=S(a.id%(((e+b|0)-1|0)/b|0)|0,b);g=e-f|0;if(b<g)g=b;h=g!=b?a.oO:a.qi;i=a.is;j=h.my;k=d.gR;e=f*2|0;d=j.hh;Bx(k,e,d.gR,0,d.gT*2|0);Bx(c.hW.gR,f,j.hW.gR,0,j.hh.gT);Da(h.mb,i);Mf(h.mH,i,h.mb,h.my.hW);return h.mH;};
function GZ(){let a=this;U.call(a);a.l4=null;a.lW=null;}
let QM=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bk(BO(b))===Bk(GZ)){b=b;d=a.l4;e=b.l4;if(!(d===e?1:d!==null?d.S(e):e!==null?0:1))c=0;else{d=a.lW;e=b.lW;c=(d===e?1:d!==null?d.S(e):e!==null?0:1)?1:0;}}else c=0;return c;};
function KQ(){let a=this;I.call(a);a.pL=null;a.pK=null;}
let KS=(a,b)=>{let c,d,e,f,g,h,i,j,k;b=b;c=a.pL;d=a.pK.hj;e=c.hK;f=e.gL;g=0;a:{while(true){if(g>=f){g=(-1);break a;}if(g<0)break;if(g>=e.gL)break;h=e.gP.data[g];if(d===h)i=1;else if(d===null)i=h!==null?0:1;else{j=d;if(j===h)i=1;else if(!(h instanceof K))i=0;else{h=h;i=j.gJ!==h.gJ?0:1;}}if(i)break a;g=g+1|0;}b=new M;B$(b);H(b);}b:{if(g>=0){c=c.hQ;if(g>=0&&g<c.gL){c.gP.data[g]=b;break b;}b=new M;Bw(b);H(b);}e=c.hK;Bb(e,e.gL+1|0);k=e.gP.data;i=e.gL;e.gL=i+1|0;k[i]=d;e.gQ=e.gQ+1|0;c=c.hQ;Bb(c,c.gL+1|0);k=c.gP.data;i
=c.gL;c.gL=i+1|0;k[i]=b;c.gQ=c.gQ+1|0;}};
function I5(){let a=this;I.call(a);a.pV=null;a.pW=0;}
let NF=(a,b)=>{return K1(a.pV,a.pW+b|0);},O3=O(),R$=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=new DD;e=b.hP;d.hO=e-b.hO|0;d.hP=e;f=new DD;e=c.hP;g=e-c.hO|0;f.hO=g;f.hP=e;if(!g)h=G(376);else{if(g==e)i=1.0;else{j=e;i=By(1.0,(3.8414588206941254/(2.0*j)+g/j)/(3.8414588206941254/j+1.0)- -CZ(f));}e=d.hO;if(!e)k=0.0;else{j=d.hP;k=Bs(0.0,(3.8414588206941254/(2.0*j)+e/j)/(3.8414588206941254/j+1.0)-CZ(d));}if(!(i<k))h=G(377);else{l=f.hO;b=l!=1?G(378):G(379);c=new P;c.gK=R(16);e=c.gI;m=c;n=G(380);h=m;J(h,e,n);Bi(c,
c.gI,l,10);J(h,c.gI,b);h=new K;o=c.gK;p=o.data;g=c.gI;Bh();l=p.length;if(g>=0&&g<=(l-0|0))h.gJ=T(o.data,0,g);else{b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}}}l=d.hP;b=new P;BN();c=new BH;c.gK=R(20);BS(b,(Bi(c,c.gI,l,10)).d());e=b.gI-3|0;while(e>0){Y(b,e,e+1|0);b.gK.data[e]=44;e=e+(-3)|0;}m=new K;o=b.gK;p=o.data;g=b.gI;Bh();l=p.length;if(g>=0&&g<=(l-0|0)){m.gJ=T(o.data,0,g);c=Ca(d.hO/d.hP*100.0,1);e=d.hO;if(!e)q=0.0;else{j=d.hP;q=Bs(0.0,(3.8414588206941254/(2.0*j)+e/j)/(3.8414588206941254/j+1.0)-CZ(d));}r=Ca(q*100.0,
1);e=d.hO;g=d.hP;if(e==g)q=1.0;else{j=g;q=By(1.0,(3.8414588206941254/(2.0*j)+e/j)/(3.8414588206941254/j+1.0)- -CZ(d));}s=Ca(q*100.0,1);b=new P;b.gK=R(16);e=b.gI;d=b;c=c===null?G(1):c;n=d;J(n,e,c);J(n,b.gI,G(265));J(n,b.gI,r===null?G(1):r);J(n,b.gI,G(63));J(n,b.gI,s===null?G(1):s);e=b.gI;Y(d,e,e+1|0);d.gK.data[e]=41;d=new K;o=b.gK;p=o.data;g=b.gI;l=p.length;if(g>=0&&g<=(l-0|0)){d.gJ=T(o.data,0,g);b=new P;c=new BH;c.gK=R(20);BS(b,(Bi(c,c.gI,10000,10)).d());e=b.gI-3|0;while(e>0){Y(b,e,e+1|0);b.gK.data[e]=44;e=
e+(-3)|0;}c=new K;o=b.gK;p=o.data;g=b.gI;l=p.length;if(g>=0&&g<=(l-0|0)){c.gJ=T(o.data,0,g);s=Ca(f.hO/f.hP*100.0,1);e=f.hO;if(!e)q=0.0;else{j=f.hP;q=Bs(0.0,(3.8414588206941254/(2.0*j)+e/j)/(3.8414588206941254/j+1.0)-CZ(f));}t=Ca(q*100.0,1);e=f.hO;g=f.hP;if(e==g)q=1.0;else{j=g;q=By(1.0,(3.8414588206941254/(2.0*j)+e/j)/(3.8414588206941254/j+1.0)- -CZ(f));}r=Ca(q*100.0,1);b=new P;b.gK=R(16);e=b.gI;n=b;f=s===null?G(1):s;s=n;J(s,e,f);J(s,b.gI,G(265));J(s,b.gI,t===null?G(1):t);J(s,b.gI,G(63));J(s,b.gI,r===null?G(1)
:r);e=b.gI;Y(n,e,e+1|0);n.gK.data[e]=41;s=new K;o=b.gK;p=o.data;g=b.gI;l=p.length;if(g>=0&&g<=(l-0|0)){s.gJ=T(o.data,0,g);b=new P;b.gK=R(16);e=b.gI;n=b;f=G(381);n=n;J(n,e,f);J(n,b.gI,m);J(n,b.gI,G(382));J(n,b.gI,d);J(n,b.gI,G(383));J(n,b.gI,c);J(n,b.gI,G(384));J(n,b.gI,s);J(n,b.gI,G(72));J(n,b.gI,h);c=new K;o=b.gK;p=o.data;g=b.gI;l=p.length;if(g>=0&&g<=(l-0|0)){c.gJ=T(o.data,0,g);return c;}b=new M;X(b);b.gM=1;b.gN=1;W(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);}b=new M;Bw(b);H(b);},SC
=O(),Na=O(),J3=null,HV=()=>{HV=BI(Na);VD();},VD=()=>{let b,c;Ct();b=Bo((Je.t()).data.length);c=b.data;J3=b;c[DN.gS]=1;c[DP.gS]=2;c[EO.gS]=3;};
function G$(){I.call(this);this.qA=null;}
let Op=b=>{Kt(b.qA);};
function IY(){let a=this;I.call(a);a.l3=null;a.k4=null;a.j2=null;a.lN=null;a.lM=null;}
let SF=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l3=b;d=b.g5.gX.data.length;a.k4=V(BP,d);a.j2=V(BP,d);e=CL(b);a.lN=e.hy;a.lM=e.hB;f=a.k4.data;e=new BP;e.gT=0;e.gY=0;e.gR=Z(0);f[0]=e;g=a.j2.data;e=new BP;e.gT=0;e.gY=0;e.gR=Z(0);g[0]=e;h=1;while(h<d){i=new BP;j=b.g5.gX.data;k=j[h].gU;i.gT=c;i.gY=k;i.gR=Z(S(c,k));f[h]=i;e=new BP;k=j[h].gU;e.gT=c;e.gY=k;e.gR=Z(S(c,k));g[h]=e;h=h+1|0;}},IA=(a,b)=>{let c=new IY();SF(c,a,b);return c;},Mf=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=c.ic.data;f=b.hy;b=a.l3;g=b.g5.gX.data.length
-1|0;h=b.iB;b=e[g];i=a.k4.data[g];j=b.gR;k=d.gR;l=i.gR;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=h.eF(o[m],p[m]);m=m+1|0;}Tv(a,c,d);while(true){m=BZ(g,1);if(m<0)break;b=a.j2.data[g];q=g-1|0;Rj(b,e[q],a.lN.data[g]);Pg(a.j2.data[g],a.lM.data[g]);if(m>0){o=f.data;Qy(a.j2.data[g],o[g],a.k4.data[q]);b=a.l3;J8(q!=(b.g5.gX.data.length-1|0)?b.iK:b.iy,a.k4.data[q],c.kD.data[q],e[q],a.j2.data[q]);}g=g+(-1)|0;}},Tv=(a,b,c)=>{let d,e,f,g;a:{d=a.l3;e=d.g5.gX.data.length-1|0;f=d.iy;B_();if(f===
Cx){g=d.iB;DQ();if(g===Ep){SN(b.ic.data[e],c,a.j2.data[e]);break a;}}if(e!=e)f=d.iK;J8(f,a.k4.data[e],b.kD.data[e],b.ic.data[e],a.j2.data[e]);}};
function IB(){let a=this;I.call(a);a.my=null;a.mb=null;a.mH=null;}
function G6(){let a=this;U.call(a);a.pJ=0;a.px=0;}
let NB=O(B9);
function HM(){let a=this;I.call(a);a.qr=null;a.qs=null;a.qp=null;a.qq=0;a.qn=null;}
let Rd=b=>{b=b;Nx(b.qr,b.qs,b.qp,b.qq,b.qn);},Fj=O(0),VN=(b,c,d)=>{let e,f,g,h;a:{e=(-1);if(!b.hs){f=0;while(true){if(f>=b.gJ.length)break a;b.hs=(31*b.hs|0)+b.gJ.charCodeAt(f)|0;f=f+1|0;}}}b:{switch(b.hs){case -361295720:if(b===G(123))g=1;else if(!(G(123) instanceof K))g=0;else{h=G(123);g=b.gJ!==h.gJ?0:1;}if(!g)break b;e=0;break b;case 2988943:if(b===G(124))g=1;else if(!(G(124) instanceof K))g=0;else{h=G(124);g=b.gJ!==h.gJ?0:1;}if(!g)break b;e=1;break b;default:}}c:{switch(e){case 0:b=new I1;b.qd=d;b.lt=CL(c);break c;case 1:b
=new Kj;b.kH=1.0;b.kA=1.0;b.oE=d;b.lq=CL(c);b.ls=CL(c);b.nZ=CL(c);b.m8=CL(c);break c;default:}b=new HC;FR();b.n3=d;}return b;};
function J2(){let a=this;I.call(a);a.mM=null;a.o1=null;}
let Q1=(a,b,c)=>{let d,e,f,g,h,i,j;d=CW(b);a.mM.gp(b,c);e=CW(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o1.data[f]?g[f]:d.data[f];f=f+1|0;}h=0;i=1;while(true){d=b.hy.data;if(i>=d.length)break;g=d[i].gR;j=g.data.length;Bx(e,h,g,0,j);h=h+j|0;g=b.hB.data[i].gR;j=g.data.length;Bx(e,h,g,0,j);h=h+j|0;i=i+1|0;}},RD=a=>{return a.mM.fV();},OH=(a,b)=>{a.mM.go(b);};
function I1(){let a=this;I.call(a);a.qd=0.0;a.lt=null;}
let Uy=(a,b,c)=>{let d,e;d=1;while(true){e=b.hy.data;if(d>=e.length)break;Lh(a,c.lN.data[d],a.lt.hy.data[d],e[d]);Lh(a,c.lM.data[d],a.lt.hB.data[d],b.hB.data[d]);d=d+1|0;}},Lh=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.gR;f=c.gR;g=d.gR;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qd*j[h];h=h+1|0;}},PE=a=>{return CW(a.lt);},Qr=(a,b)=>{let c,d,e,f,g,h,i;c=a.lt;d=0;e=1;while(true){f=c.hy.data;if(e>=f.length)break;g=f[e].gR;h=g.data.length;Bx(b,d,g,0,h);h=d+h|0;g=c.hB.data[e].gR;i
=g.data.length;Bx(b,h,g,0,i);d=h+i|0;e=e+1|0;}};
function Kj(){let a=this;I.call(a);a.oE=0.0;a.lq=null;a.ls=null;a.nZ=null;a.m8=null;a.kH=0.0;a.kA=0.0;}
let Uf=(a,b,c)=>{let d,e;a.kH=a.kH*0.9;a.kA=a.kA*0.999;d=1;while(true){e=b.hy.data;if(d>=e.length)break;Kp(a,c.lN.data[d],a.lq.hy.data[d],a.ls.hy.data[d],a.nZ.hy.data[d],a.m8.hy.data[d],e[d]);Kp(a,c.lM.data[d],a.lq.hB.data[d],a.ls.hB.data[d],a.nZ.hB.data[d],a.m8.hB.data[d],b.hB.data[d]);d=d+1|0;}},Kp=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.gR;i=c.gR;j=d.gR;k=e.gR;l=f.gR;m=g.gR;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.kH);t[n]=r[n]/(1.0-a.kA);o[n]=o[n]-a.oE*s[n]/(Ds(t[n])+1.0E-8);n=n+1|0;}},Qb=a=>{let b,c,d,e,f,g;b=CW(a.lq);c=b.data;d=CW(a.ls);e=c.length;f=2*e|0;g=Z(f+2|0);c=g.data;Bx(b,0,g,0,e);Bx(d,0,g,e,e);c[f]=a.kH;c[f+1|0]=a.kA;return g;},Ts=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=b.data;d=(c.length/2|0)-1|0;e=Z(d);Bx(b,d,e,0,d);f=a.lq;g=0;h=1;while(true){i=f.hy.data;if(h>=i.length)break;j=i[h].gR;k=j.data.length;Bx(b,g,j,0,k);k=g+k|0;j=f.hB.data[h].gR;l
=j.data.length;Bx(b,k,j,0,l);g=k+l|0;h=h+1|0;}m=a.ls;h=0;l=1;while(true){b=m.hy.data;if(l>=b.length)break;b=b[l].gR;g=b.data.length;Bx(e,h,b,0,g);g=h+g|0;i=m.hB.data[l].gR;k=i.data.length;Bx(e,g,i,0,k);h=g+k|0;l=l+1|0;}g=2*d|0;a.kH=c[g];a.kA=c[g+1|0];};
function HC(){U.call(this);this.n3=0.0;}
let JD=null,FR=()=>{FR=BI(HC);Rh();},NZ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=1;while(true){e=b.hy.data;if(d>=e.length)break;f=a.n3;g=c.lN.data[d];h=e[d];DU(g.gT==h.gT&&g.gY==h.gY?1:0,G(385),h,g,h);i=g.gR;j=h.gR;k=0;while(true){l=j.data;if(k>=l.length)break;e=i.data;l[k]=l[k]-f*e[k];k=k+1|0;}f=a.n3;g=c.lM.data[d];h=b.hB.data[d];DU(g.gT==h.gT&&g.gY==h.gY?1:0,G(385),h,g,h);i=g.gR;j=h.gR;k=0;while(true){l=j.data;if(k>=l.length)break;e=i.data;l[k]=l[k]-f*e[k];k=k+1|0;}d=d+1|0;}},Po=a=>{FR();return JD;},Vo=(a,b)=>{return;},Rh
=()=>{JD=Z(0);},N1=O(),On=(b,c,d,e,f,g,h)=>{let i,j,k,l,m;a:{b:{FO();switch(HB.data[b.gS]){case 1:break;case 2:SH(c,d,e,f,g,h);break a;default:break b;}Rz(c,d,e,f,g,h);break a;}i=0;j=S(e,f);while(true){if(i>=j)break a;k=c.data;l=g.data;m=d.data;k[i]=k[i]+l[h+(i%f|0)|0];m[i]=b.eP(k[i]);i=i+1|0;}}},Rz=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s;CH();h=CV;i=0;j=0;while(j<d){k=0;while(k<e){l=b.data;m=f.data;n= -(l[i]+m[g+k|0]);o=n+5.2776558133248E13-5.2776558133248E13;if(!(BC(o)<32.0))n=Dc(n,h);else{p=(o*128.0|
0)+4096|0;q=h.ip.data[p];r=n-o;s=h.iq.data[p];n=r*r;n=q+q*(r+s+n*(0.4999999999998181+r*0.16666666666666666+n*(0.041666698455810544+r*0.008333333333333333)));}c.data[i]=1.0/(n+1.0);i=i+1|0;k=k+1|0;}j=j+1|0;}},SH=(b,c,d,e,f,g)=>{let h,i,j,k,l,m;D7();h=E_;i=0;j=0;while(j<d){k=0;while(k<e){l=c.data;m=f.data;l[i]=Gl(b.data[i]+m[g+k|0],h);i=i+1|0;k=k+1|0;}j=j+1|0;}},MD=(b,c,d,e,f)=>{let g,h,i,j,k;a:{b:{FO();switch(HB.data[b.gS]){case 1:break b;case 2:g=0;while(g<f){c=d.data;h=e.data;h[g]=(1.0-c[g]*c[g])*h[g];g=g+
1|0;}break a;default:}g=0;while(true){if(g>=f)break a;h=c.data;i=d.data;j=e.data;j[g]=b.eF(h[g],i[g])*j[g];g=g+1|0;}}k=0;while(k<f){h=d.data;c=e.data;c[k]=h[k]*(1.0-h[k])*c[k];k=k+1|0;}}},Jg=O(),HB=null,FO=()=>{FO=BI(Jg);Qk();},Qk=()=>{let b,c;B_();b=Bo((EX.t()).data.length);c=b.data;HB=b;c[Cx.gS]=1;c[Fy.gS]=2;};
OJ([]);
Du([I,0,0,[],1,0,0,["S",Be(N4)],Ef,0,I,[],1537,0,0,0,Ei,0,I,[],1537,0,0,0,Ix,0,I,[],1537,0,0,0,K,0,I,[Ef,Ei,Ix],17,0,()=>Bh(),["S",Be(TT),"fS",Be(S4)],D_,0,I,[Ef],1025,0,0,0,C2,0,D_,[Ei],1,0,()=>BN(),["S",Be(U5),"fS",Be(Vg)],BH,0,I,[Ef,Ix],0,0,0,["k",Be(Hi),"d",Bt(B4)],Mr,0,I,[],1537,0,0,0,P,0,BH,[Mr],1,0,0,["d",Bt(CT),"k",Be(Vq)],El,0,I,[],1,0,0,0,D8,0,El,[],1,0,0,0,B9,0,D8,[],1,0,0,0,Fe,0,I,[],1025,0,0,0,Tf,0,Fe,[],17,0,0,0,S3,0,Fe,[],17,0,0,0,JB,0,I,[],1537,0,0,0,Ns,0,I,[JB],1537,0,0,0,Jc,0,I,[],1537,0,0,
0,LS,0,I,[Ns,Jc],17,0,0,0,J4,0,I,[],17,0,()=>ES(),0,Qp,0,I,[],17,0,0,0,Q8,0,I,[],17,0,0,0,RE,0,I,[],17,0,0,0,Fq,0,I,[],1537,0,0,0,J9,0,I,[Fq],1,0,0,0,Hv,0,I,[Ei],1,0,()=>Gb(),0,Bm,0,I,[],17,0,0,["S",Be(TO)],S8,0,I,[],17,0,0,0,FS,0,I,[],17,0,0,0,M_,0,I,[],16,0,0,0,M,0,B9,[],1,0,0,0,Q,0,I,[],17,0,0,["S",Be(VP)],Cl,0,I,[],17,0,0,0,IP,0,I,[],16,0,0,0,Cb,0,I,[],1537,0,0,0,KN,0,I,[Cb],1,0,0,0,Ju,0,I,[],1536,0,0,0,Kl,0,I,[Ju],16,0,0,0,Hr,0,I,[],17,0,0,0,KM,0,I,[Cb],1,0,0,["bO",Bt(PF)],H2,0,I,[],17,0,0,0,KL,0,I,[Cb],
1,0,0,0,FJ,0,I,[],16,0,()=>FL(),0,Mg,0,I,[],1536,0,0,0,KK,0,I,[Mg],1,0,0,0,Gk,0,I,[],1536,0,0,0,Hp,0,I,[Gk],16,0,0,["bw",D5(P0),"bx",Bt(Vt),"br",Bt(NT)],KJ,0,I,[Cb],1,0,0,["bO",Bt(Ev)],HE,0,I,[Gk],16,0,0,["bw",D5(So),"bx",Bt(O9),"br",Bt(Sa)]]);
Du([KI,0,I,[Cb],1,0,0,["bO",Bt(Eo)],Hc,0,I,[Gk],16,0,0,["bw",D5(NO),"bx",Bt(SU),"br",Bt(Vc)],KH,0,I,[Cb],1,0,0,["bO",Bt(DI)],Cg,0,I,[],1537,0,0,0,L9,0,I,[Cg],1537,0,0,0,GB,0,I,[L9],1,0,0,0,Sj,0,I,[],17,0,0,0,LN,0,I,[],1537,0,0,0,E6,0,I,[LN],1537,0,0,0,D2,0,I,[E6],1025,0,0,0,IN,0,I,[E6],1537,0,0,0,GI,0,I,[IN],1537,0,0,0,E8,0,D2,[GI],1025,0,0,["eK",Bt(St),"S",Be(Dh)],F6,0,I,[],1537,0,0,0,Et,0,I,[],1537,0,0,0,Bn,0,E8,[F6,Ef,Et],1,0,0,["cn",Be(Rb),"h",Bt(PQ),"cM",Be(T1)],B6,0,I,[Ei,Ef],1025,0,0,["S",Be(O6),"fS",
Be(Vd)],BV,0,B6,[],65553,0,()=>Bl(),0,Jd,0,I,[E6],1537,0,0,0,M$,0,I,[Jd,IN],1537,0,0,0,F0,0,D2,[M$,F6,Ef],1,0,0,["cM",Be(MY),"eK",Bt(Pl)],Ug,0,I,[],17,0,0,0,LV,0,I,[],16,0,0,0,K_,0,I,[Cg],1537,0,0,0,Hu,0,I,[K_],1,0,0,0,Jq,0,I,[Cg],1537,0,0,0,Ht,0,I,[Jq],1,0,0,0,LH,0,I,[Cg],1537,0,0,0,FP,0,I,[LH],1,0,0,0,Cd,0,I,[Cg],1537,0,0,0,Hj,0,I,[Cd],1,0,0,0,Hl,0,I,[Cd],1,0,0,0,Hg,0,I,[Cd],1,0,0,0,Ni,0,I,[],16,0,0,0,U,0,I,[],1025,0,0,0,GC,0,I,[],1537,0,0,0,Dv,0,U,[GC],17,0,()=>Dx(),["bK",Bt(Ew),"bu",Bt(L5),"c$",Be(F$),"O",
Be(Up),"dv",Be(TD),"cN",Bt(UG),"S",Be(NP)],DS,0,I,[],17,0,0,0,EK,0,I,[],17,0,0,0,Eh,0,I,[],1,0,0,0,Fs,0,I,[],16,0,0,0,Jw,0,I,[Cb],1,0,0,["bO",Bt(VM)],DK,0,I,[],1025,0,0,0,Lw,0,DK,[],16,0,0,["dk",Be(P7),"di",B8(N9)],Nj,0,DK,[],16,0,0,["dk",Be(R_),"di",B8(T3)],MQ,0,I,[],16,0,0,0,Nh,0,I,[],1536,0,0,0,Jx,0,I,[Nh],1,0,0,0,LG,0,I,[],16,0,0,0,Nk,0,I,[],16,0,0,0]);
Du([GN,0,I,[Cd],1,0,0,0,GO,0,I,[Cd],1,0,0,0,GQ,0,I,[Cd],1,0,0,0,GR,0,I,[Cd],1,0,0,0,D0,0,U,[],17,0,0,["S",Be(Rv)],UU,0,B9,[],1,0,0,0,Lv,0,I,[Cb],1,0,0,["bO",Bt(QS)],Li,0,DK,[],16,0,0,["dk",Be(Tn),"di",B8(Uu)],Lu,0,I,[Cb],1,0,0,["bO",Bt(SJ)],OT,0,I,[],17,0,0,0,Lt,0,I,[Cb],1,0,0,["bO",Bt(UL)],DB,0,U,[],17,0,0,["S",Be(LI)],MO,0,I,[Cb],1,0,0,["bO",Bt(OQ)],Lk,0,DK,[],16,0,0,["dk",Be(VX),"di",B8(NW)],Iv,0,I,[Cd],1,0,0,0,Iu,0,I,[Cd],1,0,0,0,Im,0,I,[Cd],1,0,0,0,Mx,0,I,[Cb],1,0,0,["bO",Bt(OR)],Mz,0,I,[Cb],1,0,0,["bO",
Bt(SQ)],My,0,I,[Cb],1,0,0,["bO",Bt(P2)],Io,0,I,[Cd],1,0,0,0,In,0,I,[Cd],1,0,0,0,Ip,0,I,[Cd],1,0,0,0,H6,0,I,[Cd],1,0,0,0,H5,0,I,[Cd],1,0,0,0,H4,0,I,[Cd],1,0,0,0,MR,0,I,[Cg],1537,0,0,0,CN,0,I,[MR],1,0,0,0,Sr,0,I,[],17,0,0,0,VV,0,I,[],17,0,0,0,Mn,0,I,[],0,0,()=>Fn(),0,UA,0,I,[Cg],1,0,0,0,Dy,0,I,[],1537,0,0,0,CQ,0,U,[Dy],17,0,0,["b9",Be(Q_),"cJ",Bt(RO)],HD,0,I,[Cd],1,0,0,0,PD,0,I,[],1,0,0,0,Es,0,I,[],17,0,0,0,IQ,0,I,[Cd],1,0,0,0,Nu,0,I,[Cb],1,0,0,["bO",Bt(PX)],Nt,0,I,[Cb],1,0,0,["bO",Bt(VI)],Ie,0,I,[],16,0,0,0,Jb,
0,I,[Cb],1,0,0,["bO",Bt(Pr)],MX,0,I,[Cb],1,0,0,["bO",Bt(TI)],LZ,0,U,[],16,0,0,0,CX,0,I,[Cd],1,0,0,0,Ur,0,I,[],17,0,0,0,S0,0,I,[],17,0,0,0,JG,0,U,[],17,0,0,0,Bd,0,B9,[],1,0,0,0,Gf,0,U,[],17,0,0,0]);
Du([BA,0,B9,[],1,0,0,0,ER,0,B6,[],65552,0,()=>Ej(),0,HG,0,U,[Dy],17,0,()=>F_(),["b9",Be(Pw),"cJ",Bt(Of)],Gy,0,U,[Dy],17,0,0,["b9",Be(T0),"cJ",Bt(Q$)],Gm,0,U,[Dy],17,0,0,["b9",Be(Hq),"cJ",Bt(QX)],DA,0,U,[Dy],17,0,0,["b9",Be(KO),"cJ",Bt(Ti)],F3,0,U,[Dy],17,0,0,["b9",Be(VJ),"cJ",Bt(Uv)],JE,0,U,[Dy],17,0,0,["b9",Be(Ue),"cJ",Bt(VG)],Jh,0,U,[Dy],17,0,0,["b9",Be(NX),"cJ",Bt(Q6)],Ln,0,D8,[],1,0,0,0,K9,0,I,[Cg],1537,0,0,0,GW,0,I,[K9],1,0,0,0,Ea,0,U,[],17,0,0,["S",Be(Pn)],QN,0,I,[],17,0,0,0,JU,0,I,[],16,0,0,0,He,0,U,
[],17,0,0,["S",Be(Kz)],DF,0,E8,[Et],1024,0,0,0,Ch,0,DF,[Et],1,0,0,["cn",Be(GY),"h",Bt(L4)],Gp,0,DF,[Et],0,0,0,["h",Bt(OB),"cn",Be(Sd)],MC,0,I,[],16,0,0,0,Hb,0,I,[],1,0,0,0,OA,0,I,[],17,0,0,0,Mw,0,U,[],17,0,0,0,Bf,0,U,[],17,0,0,["S",Be(C6)],C8,0,I,[],17,0,()=>Dr(),0,G3,0,I,[],1537,0,0,0,Iw,0,U,[G3],16,0,0,0,KF,0,U,[],16,0,0,0,DD,0,U,[],17,0,0,0,PJ,0,I,[],17,0,0,0,MG,0,U,[],16,0,0,0,E5,0,U,[GC],17,0,()=>CU(),["bK",Bt(IH),"bu",Bt(QW),"c$",Be(K1),"O",Be(QB),"dv",Be(TR),"cN",Bt(QA),"S",Be(Ok)],KW,0,U,[],17,0,0,0,LX,
0,U,[G3],16,0,0,0,L$,0,U,[],16,0,0,0,Th,0,I,[Cg],1025,0,0,0,HL,0,I,[Cg],1536,0,0,0,GL,0,I,[HL],1,0,0,0,GK,0,I,[HL],1,0,0,0,Bz,0,M,[],1,0,0,0,BP,0,I,[],17,0,0,["S",Be(ET)],La,0,D_,[Ei],1,0,()=>H7(),0,KG,0,I,[],16,0,()=>Fr(),0,D9,0,B6,[],66561,0,()=>DQ(),0,IG,0,I,[],1537,0,0,0,C4,0,I,[IG],1,0,0,0,Bg,0,B9,[],1,0,0,0,D$,0,I,[],17,0,0,0,J5,0,I,[Cg],1537,0,0,0,FM,0,I,[J5],1,0,0,0]);
Du([MT,0,I,[],1537,0,0,0,GP,0,I,[MT],17,0,()=>Ez(),0,G0,0,U,[],17,0,0,["S",Be(Qc)],Rl,0,I,[],17,0,0,0,K$,0,U,[],17,0,0,0,FX,0,U,[],17,0,0,["S",Be(Ux)],Dq,0,U,[],17,0,()=>DH(),["S",Be(JO)],T_,0,I,[],16,0,0,0,Fi,0,I,[],1536,0,0,0,MN,0,I,[Fi],16,0,0,["eM",D5(Vk)],Ji,0,I,[Fi],16,0,0,["eM",D5(TC)],Kb,0,I,[Fi],16,0,0,["eM",D5(TU)],Jn,0,I,[Fi],16,0,0,["eM",D5(RX)],HK,0,U,[],16,0,0,0,ME,0,I,[],17,0,()=>DY(),0,Cs,0,B6,[],66561,0,()=>B_(),0,BB,0,B9,[],1,0,0,0,JA,0,I,[],32768,0,()=>DM(),0,C7,0,I,[],16,0,0,0,IL,0,I,[IG],
1,0,0,0,LA,0,I,[],16,0,0,0,IW,0,I,[Cg],1537,0,0,0,KV,0,I,[IW],1537,0,0,0,Ne,0,I,[Cg],1537,0,0,0,Dg,0,I,[Cg],1537,0,0,0,K4,0,I,[Dg],1537,0,0,0,MW,0,I,[Dg],1537,0,0,0,LE,0,I,[Dg],1537,0,0,0,ML,0,I,[Dg],1537,0,0,0,JS,0,I,[Dg],1537,0,0,0,Ky,0,I,[Dg],1537,0,0,0,J$,0,I,[Dg],1537,0,0,0,JF,0,I,[Dg],1537,0,0,0,Rw,0,I,[KV,Ne,Dg,K4,MW,LE,ML,JS,Ky,J$,JF],1025,0,0,0,E$,0,I,[],1537,0,0,0,Cr,0,U,[E$],17,0,0,["S",Be(PU)],BR,0,U,[E$],17,0,0,["S",Be(R9)],CD,0,U,[E$],17,0,0,["S",Be(VQ)],Vu,0,I,[],17,0,0,0,Pi,0,I,[],17,0,0,0,Ex,
0,B6,[],65553,0,()=>Ct(),0,Cw,0,U,[],17,0,0,0,Ny,0,I,[Fq],1,0,0,["dP",B8(PN)],Np,0,I,[Cb],1,0,0,["bO",Bt(PI)],Ed,0,U,[],16,0,0,0,IX,0,I,[],1537,0,0,0,BD,0,I,[IX],1,0,0,0,P5,0,I,[],17,0,0,0,Go,0,I,[],17,0,0,0,Ek,0,DF,[Et],0,0,0,["h",Bt(SA),"cn",Be(UN)]]);
Du([L2,0,D9,[],65552,0,0,["gc",B8(QZ),"eF",B8(Rc)],L1,0,D9,[],65552,0,0,["gc",B8(RM),"eF",B8(PZ)],UT,0,I,[],17,0,0,0,EZ,0,I,[],1537,0,0,0,EF,0,U,[EZ],17,0,0,["c6",Be(Sm)],Ou,0,I,[],16,0,0,0,GM,0,U,[],17,0,0,0,Q2,0,I,[],16,0,0,0,Fc,0,B6,[],65553,0,()=>Co(),0,E0,0,B6,[],65553,0,()=>Cq(),0,MM,0,I,[],16,0,0,0,Mj,0,U,[],17,0,0,0,Gi,0,U,[],17,0,0,["S",Be(TP)],OW,0,I,[],17,0,0,0,Gh,0,B9,[],1,0,0,0,KR,0,I,[E6],1537,0,0,0,HU,0,D2,[KR],1025,0,0,0,H8,0,HU,[],1024,0,0,0,Lg,0,H8,[],0,0,0,0,Jt,0,I,[],1537,0,0,0,HA,0,I,[Jt],
1025,0,0,0,Hw,0,HA,[],1024,0,0,0,Ld,0,Hw,[],0,0,0,0,Lf,0,DF,[],0,0,0,0,Fb,0,I,[],1537,0,0,0,Lb,0,I,[Fb],0,0,0,0,K6,0,I,[Fb],1537,0,0,0,Lc,0,I,[K6],0,0,0,0,K2,0,I,[Fq],1,0,0,0,Ja,0,Cs,[],65552,0,0,["eP",Be(Sl),"eF",B8(Ul)],I_,0,Cs,[],65552,0,0,["eP",Be(Vf),"eF",B8(VE)],I$,0,Cs,[],65552,0,0,["eP",Be(Rt),"eF",B8(N0)],I9,0,Cs,[],65552,0,0,["eP",Be(VL),"eF",B8(Qa)],I8,0,Cs,[],65552,0,0,["eP",Be(RG),"eF",B8(Q0)],I7,0,Cs,[],65552,0,0,["eP",Be(Vb),"eF",B8(RV)],I6,0,Cs,[],65552,0,0,["eP",Be(PG),"eF",B8(U2)],P3,0,I,[],
16,0,0,0,Kd,0,U,[EZ],17,0,0,["c6",Be(SL)],Jr,0,U,[EZ],17,0,0,["c6",Be(OV)],M6,0,U,[EZ],17,0,0,["c6",Be(Uq)],QJ,0,I,[],16,0,0,0,EQ,0,I,[Cg],1537,0,0,0,IS,0,I,[EQ],1,0,0,0,Qq,0,I,[],17,0,0,0,EN,0,I,[],1537,0,0,0,BY,0,U,[EN],17,0,0,0,F5,0,U,[],17,0,0,0,Ia,0,U,[],17,0,0,["S",Be(Jl)],I3,0,I,[],17,0,0,0,M2,0,U,[],17,0,0,0]);
Du([Jk,0,U,[],16,0,0,0,E3,0,B6,[],65553,0,()=>Fl(),0,Cp,0,U,[EN],17,0,0,["S",Be(Rr)],CM,0,U,[],17,0,0,0,Nq,0,D_,[Ei],1,0,()=>HW(),0,G1,0,I,[],1537,0,0,0,Kx,0,I,[],17,0,0,0,JW,0,I,[],17,0,0,0,Mt,0,I,[],1537,0,0,0,KE,0,I,[Mt],1,0,0,0,FV,0,U,[EN],17,0,0,0,Fo,0,U,[EN],17,0,0,0,K3,0,I,[G1],16,0,0,["d0",FQ(QY)],ID,0,I,[G1],16,0,0,["d0",FQ(L7)],K7,0,I,[],16,0,0,0,J1,0,I,[],16,0,0,0,L_,0,I,[],16,0,0,0,NA,0,U,[],16,0,0,0,P8,0,I,[],17,0,0,0,Oz,0,I,[],17,0,0,0,G2,0,I,[],17,0,()=>D7(),0,IM,0,I,[],17,0,()=>CH(),0,BE,0,I,
[Fb],0,0,0,["eL",Bt(OK),"i",Bt(BF)],Tb,0,I,[],17,0,0,0,RB,0,I,[],16,0,0,0,Id,0,I,[Cg],1025,0,0,0,FA,0,Id,[],1025,0,0,0,Re,0,FA,[],1,0,0,0,R5,0,FA,[],1,0,0,0,FW,0,U,[],17,0,0,0,Ms,0,U,[],17,0,0,0,Lo,0,U,[],17,0,0,0,M7,0,I,[],32768,0,()=>HQ(),0,KU,0,U,[],17,0,0,0,GH,0,I,[Fq],1,0,()=>EW(),["dP",B8(Pz)],HT,0,I,[],1537,0,0,0,G9,0,I,[HT],16,0,0,["P",Be(Ox),"Q",Bt(UW),"R",Bt(Sz),"dV",Be(NS)],IE,0,I,[],1536,0,0,0,M0,0,I,[IE],1,0,0,["fU",Be(SG)],K0,0,U,[EN],17,0,0,0,If,0,I,[EQ],1,0,0,0,EB,0,I,[],1537,0,0,0,IV,0,I,[EB],
1,0,0,["cV",Be(JZ)],RP,0,I,[],16,0,0,0,IZ,0,I,[],17,0,0,0,MU,0,I,[EB],1,0,0,["cV",Be(Qz)],MV,0,I,[EB],1,0,0,["cV",Be(Ri)],SR,0,I,[],17,0,0,0,Hm,0,U,[],17,0,0,0,Lz,0,I,[],1537,0,0,0]);
Du([KT,0,I,[Lz],1,0,0,0,JH,0,I,[],16,0,()=>FK(),0,FE,0,U,[],17,0,0,0,GA,0,I,[HT],16,0,0,["P",Be(PM),"Q",Bt(UI),"R",Bt(N3),"dV",Be(TZ)],LQ,0,I,[Cg],1537,0,0,0,NC,0,I,[LQ],1537,0,0,0,S7,0,I,[NC],1025,0,0,0,En,0,B6,[],65553,0,()=>Cm(),0,MP,0,I,[],17,0,()=>Dp(),0,Ho,0,U,[],17,0,0,["S",Be(Vm)],Nr,0,U,[],17,0,0,0,GX,0,I,[],1537,0,0,0,LR,0,I,[],32768,0,()=>EC(),0,Iz,0,El,[],1,0,0,0,IO,0,Iz,[],1,0,0,0,Eg,0,IO,[],1,0,0,0,GD,0,U,[],17,0,()=>EV(),0,Me,0,I,[],32768,0,()=>Hy(),0,M8,0,I,[],32768,0,()=>Gn(),0,IJ,0,I,[],16,
0,0,0,IT,0,I,[GX],16,0,0,["f7",FQ(Qo)],Kq,0,I,[GX],16,0,0,["f7",FQ(Tm)],Fz,0,I,[],1537,0,0,0,Lx,0,U,[Fz],17,0,0,["b6",Bt(P1)],JX,0,U,[Fz],17,0,0,["b6",Bt(O$)],Ng,0,U,[Fz],17,0,0,["b6",Bt(Pt)],Mb,0,U,[Fz],17,0,0,["b6",Bt(SW)],HI,0,I,[],1537,0,0,0,MF,0,I,[HI],1,0,0,0,Ik,0,I,[],1537,0,0,0,Fh,0,I,[],16,0,0,0,HS,0,I,[],16,0,0,0,Nz,0,I,[EB],1,0,0,["cV",Be(Ml)],Nc,0,I,[],1537,0,0,0,L6,0,I,[Nc],1537,0,0,0,LF,0,I,[L6],1537,0,0,0,It,0,I,[LF],1025,0,0,0,IU,0,It,[],1,0,0,0,No,0,I,[Ik],16,0,0,["ga",Be(VC),"f5",Be(Ke),"c5",
Bt(OZ)],LP,0,I,[Ik],16,0,0,["ga",Be(Tk),"f5",Be(O1),"c5",Bt(NY)],LY,0,I,[],17,0,0,0,JP,0,I,[],32768,0,()=>GG(),0,Ma,0,I,[HI],1,0,0,0,Gg,0,I,[Fb],0,0,0,["eL",Bt(Qm),"i",Bt(H_)],Ic,0,I,[],16,0,()=>E7(),0,Te,0,I,[],17,0,0,0,H9,0,B9,[],1,0,0,0,HP,0,U,[],17,0,0,0,Nn,0,I,[],16,0,0,0,GZ,0,U,[],16,0,0,["S",Be(QM)]]);
Du([KQ,0,I,[EB],1,0,0,["cV",Be(KS)],I5,0,I,[IE],1,0,0,["fU",Be(NF)],O3,0,I,[],17,0,0,0,SC,0,I,[Cg],1025,0,0,0,Na,0,I,[],32768,0,()=>HV(),0,G$,0,I,[EQ],1,0,0,0,IY,0,I,[],17,0,0,0,IB,0,I,[],16,0,0,0,G6,0,U,[],17,0,0,0,NB,0,B9,[],1,0,0,0,HM,0,I,[EQ],1,0,0,0,Fj,0,I,[],1537,0,0,0,J2,0,I,[Fj],17,0,0,["gp",B8(Q1),"fV",Bt(RD),"go",Be(OH)],I1,0,I,[Fj],17,0,0,["gp",B8(Uy),"fV",Bt(PE),"go",Be(Qr)],Kj,0,I,[Fj],17,0,0,["gp",B8(Uf),"fV",Bt(Qb),"go",Be(Ts)],HC,0,U,[Fj],17,0,()=>FR(),["gp",B8(NZ),"fV",Bt(Po),"go",Be(Vo)],N1,
0,I,[],16,0,0,0,Jg,0,I,[],32768,0,()=>FO(),0]);
let KY=Ce(Mk),Qn=Ce(Kf),KB=Ce(GT),Jp=Ce(CJ);
Sw(["<java_object>@","null","","0","object","function","string","number","undefined",",",".0","by-hand","2","weights","points","relu","squared-error","zeros","Not a number: ","A network needs the inputs and at least one layer.","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","End","Home","ArrowRight","ArrowLeft","false","true","-1",".more-fields",".first-fields","Hidden units","Train them","With this start every seed begins with the same weights, so every run is the same one: choose start=random.",
"cross-entropy","Given up. ","–"," %","PageUp","Enter","PageDown","ArrowUp","ArrowDown","survey","touch","Seed ","Compare","Training.",", "," seeds each; all else: ","px","The comparison is done.","Given up.","Share of runs that are solved."," to "," of ","Draw the map","start of ","A map takes two different axes.","The map is drawn. "," from ","Across, ","; up, ",". ","Backspace","+","-","=","Escape",": this run ","That is as near as the map can come.","javaClass@","Can\'t compare ","nothing"," takes ",", not “",
"”. The lab uses ","xor","DATA","data","the points to learn","POINTS","with data=points: each point with the label to learn","random","START","start","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","units in each hidden layer","sigmoid","tanh",
"leaky-relu","softplus","sine","identity","ACTIVATION","activation","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","what training makes small; squared-error if the output is not a probability","gradient-descent","momentum","adam","OPTIMIZER","optimizer","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","all",
"BATCH","batch","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","decision","network","hidden","landscape","predictions","backprop","graph","lab","VIEW","view","the whole lab, or some of its figures in their order","transport","none","CONTROLS","controls","which controls to show","class","probability","SHADE","shade","what the decision figure colours","shapes","circles","MARKERS","markers","how the points are drawn: circle 0 and square 1, or circles as in the notebook",
"AUTOPLAY","autoplay","whether training starts by itself","max","SPEED","speed","20","iterations a second","auto","light","dark","THEME","theme","light or dark","js","wasm","ENGINE","engine","JavaScript or WebAssembly; both give the same bits","survey-","input","select","-complaint","first","runs","Paused.","trains on the page itself, a few milliseconds at a time","trains in 1 worker","trains in "," workers"," in "," s, "," runs a second; ","Pause","Go on","No run has failed.","The losses of the "," that are not solved gather nowhere: most are still on their way. Train longer to see where they end.",
"All that are not solved sit there.","The losses of the other "," are scattered: they are still on their way, or rare.","index.html#","never","3","4","5","6","7","8","0.03","0.1","0.3","10","30","Learning rate","Activation","Loss",": ","not trained yet","one of ","only ",", learning rate "," iterations","nan","inf","0.0","e+","e-","100.0 %","THE_RUN","THE_LOOK",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1","nothing, or ",", or up to "," of them with commas between","a decimal",
"a decimal above 0","a whole number from ",", or ","one or more of "," with commas between","true or false","s","run","Loss "," % of those not solved","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","There is no setting “","”. The settings are ","#","0123456789abcdef","No run is done yet.","All "," are done"," % (",".",", and "," diverged."," have every point right at the end, which is ","; "," have not","No run has every point right at the end.","iteration",
"Of those that solve it, the first needs ",", half of them at most ",", and the last ","across","up","left","right","bottom","top","columns","rows","Row "," has "," values where the first has ","CROSS_ENTROPY","SQUARED_ERROR","center","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","start=by-hand is the notebook\'s solution for two hidden units, so ",
" is set aside."," numbers"," number","weights has "," where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ",
" is used only with ",", so it is set aside.","ŷ","MIDDLE","END","Either src or dest is null","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","A survey takes a whole number of seeds from 100 to 1000000, not “","The first seed is a whole number from 0 to ",", so that the last one is at most 4294967295; not “","This network has "," weights and biases and learns "," points. That is too much to be trained by the hundred: take fewer units, or fewer points.","That would take hours: "," over ",
" weights and biases and "," points. Take fewer of any of these.",",0]","The network has no parameter ","SANS","MONO","NORMAL","BOLD","The figure takes X of Nx2 and y of Nx1, not "," and ","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","SHAPES","CIRCLES","Runs solved at each iteration","→ ","    ↑ ","solved: sooner to later","soon to late","not solved: low to high loss","not: low to high","diverged","…","A Bᵀ","A B","Aᵀ B","C + bᵀ","A - B","(sum of A\'s rows)ᵀ",
"The shapes do not fit in C = "," into ","A batch has from 1 to "," points here, not ","WAITING","SOLVED","UNSOLVED","DIVERGED","An axis needs a least and a greatest value, finite and the first below the second.","A raster of "," takes a colour for each cell.","waits for its turn","diverged: its numbers have left the finite ones","is not right at the end; its loss there is ","is right from iteration "," on; its loss at the end is ","The third unit cures it, as far as so many seeds can tell.","So many seeds do not show that a third unit helps.",
" networks still fail."," network still fails.","A third unit helps much, but does not cure it: ","Of "," networks with two hidden units, "," have not learned XOR after "," iterations; with three, ","C - alpha B"]);
K.prototype.toString=function(){return Bj(this);};
K.prototype.valueOf=K.prototype.toString;I.prototype.toString=function(){return Bj(Qs(this));};
I.prototype.__teavm_class__=function(){return Rx(this);};
let C=NH(Uz);
C.javaException=T6;
let Ws=Symbol('jsoClass');
(()=>{let c;c=FS.prototype;c.show=BQ(Qt);c.setPrinting=BQ(Vn);c=GB.prototype;c.ask=BQ(TV);c=Hu.prototype;c.hear=BQ(PL);c=Ht.prototype;c.fail=BQ(Tx);c=FP.prototype;c.onChange=BQ(P4);c=Hj.prototype;c.handleEvent=BQ(UQ);c=Hl.prototype;c.handleEvent=BQ(Uc);c=Hg.prototype;c.handleEvent=BQ(T$);c=GN.prototype;c.handleEvent=BQ(N6);c=GO.prototype;c.handleEvent=BQ(SD);c=GQ.prototype;c.handleEvent=BQ(VT);c=GR.prototype;c.handleEvent=BQ(UB);c=Iv.prototype;c.handleEvent=BQ(N$);c=Iu.prototype;c.handleEvent=BQ(RS);c=Im.prototype;c.handleEvent
=BQ(Ph);c=Io.prototype;c.handleEvent=BQ(PV);c=In.prototype;c.handleEvent=BQ(PB);c=Ip.prototype;c.handleEvent=BQ(Td);c=H6.prototype;c.handleEvent=BQ(PR);c=H5.prototype;c.handleEvent=BQ(Um);c=H4.prototype;c.handleEvent=BQ(U$);c=CN.prototype;c.onAnimationFrame=BQ(Pv);c=HD.prototype;c.handleEvent=BQ(Un);c=IQ.prototype;c.handleEvent=BQ(Sc);c=CX.prototype;c.handleEvent=BQ(Uw);c=GW.prototype;c.onResize=BQ(US);c=GL.prototype;c.accept=BQ(Ps);c=GK.prototype;c.accept=BQ(SS);c=FM.prototype;c.pair=BQ(Uo);c=IS.prototype;c.run
=BQ(RY);c=If.prototype;c.run=BQ(Tq);c=G$.prototype;c.run=BQ(Op);c=HM.prototype;c.run=BQ(Rd);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=FS.prototype;main=C;Surveyor=D;survey=E;serve=F;})();
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
.set-up input,
.survey-form input {
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
.set-up input,
.survey-form input {
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
display: inline-block;
min-width: 3.8em;
font: 700 calc(2.5 * var(--rem))/1.1 var(--title);
font-variant-numeric: tabular-nums lining-nums;
}
.tally {
flex: 1 1 calc(22 * var(--rem));
min-height: 6em;
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
.answer,
.tally {
min-height: 3em;
}
.rate {
min-height: 1.5em;
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let Op=2463534242,Nw=()=>{let x=Op;x^=x<<13;x^=x>>>17;x^=x<<5;Op=x;return x;},Y=f=>function(){return f(this);},Q=f=>function(p1){return f(this,p1);},BK=f=>function(p1,p2){return f(this,p1,p2);},Da=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},R7=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bd(De(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bn(args[i]);}XC(()=>{f.call(null,javaArgs);},callback);},Bf=target=>target.$clinit
=()=>{},VD=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=De();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Bx=cls=>{if(cls[By].classObject===null){cls[By].classObject
=Wv(cls);}return cls[By].classObject;},De=()=>I,S=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IY=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Eg=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IY({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},XO=Eg("boolean","Z",1,meta=>{}),Nd=Eg("char","C",4,meta=>{}),L3=Eg("int","I",5,meta=>{{meta.valueToObject=o=>D8(o);}}),SN=Eg("long","J",6,meta=>{}),CY=Eg("double","D",8,meta=>{}),T_=Eg("void","V",9),Ob=new ArrayBuffer(16),M6=new Float64Array(Ob),MH=new BigInt64Array(Ob),Rt=n=>{M6[0]=n;return MH[0];},V5
=n=>{MH[0]=n;return M6[0];},CL=(a,b)=>a===b?0:a<b? -1:1,KR=(a,b)=>a===b?0:a>b?1: -1,Bb=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},Kf=(a,b)=>(a>>>0)/(b>>>0)>>>0,ZH=(a,b)=>(a>>>0)%(b>>>0)>>>0,H7=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B$=BigInt(0),ER=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Ft=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),YG=val=>Number(val),E9=val=>Number(BigInt.asIntN(32,val))|0,DO=(a,b)=>a===b,G0=(a,b)=>a!==b,OT=(a,b)=>a>=b,V8=(a,b)=>a<b,V_=(a,b)=>a<=b,SC=(a,b)=>BigInt.asIntN(64,a+b),SS=a=>BigInt.asIntN(64, -a),S_=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Tk=(a,b)=>BigInt.asIntN(64,a*b),Tc=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),SE=(a,b)=>BigInt.asIntN(64,a%b);
let UY=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),R4=(a,b)=>BigInt.asIntN(64,a&b),Ww=(a,b)=>BigInt.asIntN(64,a|b),YA=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),YB=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DR=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bd=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B_(cls))(data);},BO=(cls,data)=>new (B_(cls))(data),C_=sz=>new UD(new Uint16Array(sz)),B9=sz=>new NK(new Int32Array(sz)),IB=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new NK(buffer);},Du
=sz=>new Vk(new Int8Array(sz)),Bm=sz=>new LM(new Float64Array(sz)),BX=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new LM(buffer);},B_=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(De()).call(this);this.data=data;}JavaArray.prototype=Object.create((De()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.be=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B_(this.type))(dataCopy);};let name="["+cls[By].binaryName;JavaArray[By]=IY({name:name,binaryName:name,parent:De(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function Y4(array){return array.data.length;}
let IH,Wz=strings=>{YN();IH=new Array(strings.length);for(let i=0;i<strings.length;++i){IH[i]=Pk(Bn(strings[i]));}},H=index=>IH[index],Im=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},Sh=array=>Im(array,0,array.length),Bn=str=>str===null?null:Nr(str),T=str=>str===null?null:str.jv,YN=()=>C3(),Pk;
{Pk=str=>str;}let PE=(obj,cls)=>obj instanceof De()&&!!obj.constructor[By]&&EH(obj.constructor,cls),EH=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&EH(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(EH(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EH(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw WX(ex);},FX=Symbol("javaException"),WX=ex=>{if(!ex.$jsException){Mp(ex);}return ex.$jsException;},Mp=ex=>{let javaCause=ZW(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dk("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FX]=ex;ex.$jsException=err;Zj(err,ex);},Zj=(err,ex)=>{if(typeof Wa==="function"&&err.stack){let stack=Wa(err.stack);let javaStack=Bd(SA(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=UA(Bn(element.className),Bn(element.methodName),Bn(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){WS(ex,javaStack);}}},Dk;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dk=function Dk(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dk);Object.setPrototypeOf(self,Dk.prototype);self[defaultMessage]=message;return self;}
;Dk.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dk},message:{get(){try {let javaException=this[FX];if(typeof javaException==='object'){let javaMessage=T3(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dk=Error;}let X7=e=>e instanceof Error&&typeof e[FX]==='object'?e[FX]:null,T3=t=>
VJ(t),ZW=t=>VP(t),SA=()=>De(),UA=(className,methodName,fileName,lineNumber)=>{{return null;}},WS=(e,stack)=>{},O4=null,S7=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}O4=packages;},WB=[],C5=data=>{let packages=O4;let i=0;while(i<data.length){let cls=data[i++];WB.push(cls);let m=IY();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},XC=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let Bz=a=>{return Bx(Ty(a));},Ty=a=>{return a.constructor;},Sr=(a,b)=>{return a!==b?0:1;},UI=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Nw();c=a.$id$;DN();if(!c)d=H(0);else{e=(((32-MV(c)|0)+4|0)-1|0)/4|0;f=C_(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FE((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FL(f);}b=M();J(J(b,H(1)),d);return L(b);},AAe=a=>{let b,c,d;b=(Bz(a)).k1;if(!PE(a,I9)&&b[By].itemType===null){b=new OZ;Br(b);Z(b);}c=Sw(a);b=c;d=Nw();b.$id$=d;return c;},En=K(0),DW=K(0),Kh=K(0);
function Bv(){I.call(this);this.mU=0;}
let X6=null,LX=null,Sx=null,C3=()=>{C3=Bf(Bv);Xw();},SO=a=>{C3();a.jv="";},Qb=()=>{let a=new Bv();SO(a);return a;},S$=(a,b)=>{C3();a.jv=Im(b.data,0,b.data.length);},FL=a=>{let b=new Bv();S$(b,a);return b;},Xu=(a,b)=>{a.jv=b;},Nr=a=>{let b=new Bv();Xu(b,a);return b;},RI=b=>{let c;C3();c=Qb();c.jv=Sh(b.data);return c;},BQ=(a,b)=>{let c;if(b>=0&&b<a.jv.length)return a.jv.charCodeAt(b);c=new Ho;Br(c);Z(c);},Ck=a=>{return a.jv.length?0:1;},F8=(a,b,c)=>{let d,e,f,g;d=BA(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.jv.length)return (-1);if(a.jv.charCodeAt(d)==e)break;d=d+1|0;}return d;}G1();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.jv.length-1|0))return (-1);if(a.jv.charCodeAt(d)==f&&a.jv.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dx=(a,b,c)=>{let d,e,f;d=a.jv.length;e=CL(b,c);if(!e)return LX;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return Nr(a.jv.substring(b,c));f=new Ho;Br(f);Z(f);},Hn=(a,b)=>{return Dx(a,b,a.jv.length);},Jq=(a,b)=>{let c,d,e,f,g,h;if(Ck(b))return a;if
(Ck(a))return b;c=C_(a.jv.length+b.jv.length|0);d=c.data;e=0;f=0;while(f<a.jv.length){g=e+1|0;d[e]=BQ(a,f);f=f+1|0;e=g;}g=0;while(g<b.jv.length){h=e+1|0;d[e]=BQ(b,g);g=g+1|0;e=h;}return RI(c);},Fm=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C_(a.jv.length);e=d.data;f=0;while(f<a.jv.length){e[f]=BQ(a,f)!=b?BQ(a,f):c;f=f+1|0;}return RI(d);},D2=a=>{let b,c;b=0;c=a.jv.length-1|0;a:{while(b<=c){if(BQ(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BQ(a,c)<=32){c=c+(-1)|0;}return Dx(a,b,c+1|0);},U=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bv))return 0;c=b;return a.jv!==c.jv?0:1;},Dc=a=>{let b;a:{if(!a.mU){b=0;while(true){if(b>=a.jv.length)break a;a.mU=(31*a.mU|0)+a.jv.charCodeAt(b)|0;b=b+1|0;}}}return a.mU;},C2=(b,c)=>{let d,e;C3();d=BM(c);if(!BJ(d))return H(2);e=M();JS(e,BH(d));while(BJ(d)){JS(e,b);JS(e,BH(d));}return L(e);},Xw=()=>{X6=C_(0);LX=Qb();Sx=new MZ;},DH=K();
function Fb(){DH.call(this);this.lU=0;}
let SG=null,HB=null,DN=()=>{DN=Bf(Fb);Wn();},VU=(a,b)=>{DN();a.lU=b;},PQ=a=>{let b=new Fb();VU(b,a);return b;},Cc=b=>{DN();return (Mx(Yg(20),b,10)).g();},D8=b=>{let c,d;DN();if(b>=(-128)&&b<=127){a:{if(HB===null){HB=Bd(Fb,256);c=0;while(true){d=HB.data;if(c>=d.length)break a;d[c]=PQ(c-128|0);c=c+1|0;}}}return HB.data[b+128|0];}return PQ(b);},YY=(a,b)=>{if(a===b)return 1;return b instanceof Fb&&b.lU==a.lU?1:0;},MV=b=>{let c,d;DN();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Wn=()=>{SG=Bx(L3);};
function Ha(){let a=this;I.call(a);a.jP=null;a.jR=0;}
let Mm=(a,b)=>{a.jP=C_(b);},Yg=a=>{let b=new Ha();Mm(b,a);return b;},Mx=(a,b,c)=>{return Ys(a,a.jR,b,c);},Ys=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H7(c,d)<0){if(e)Db(a,b,b+1|0);else{Db(a,b,b+2|0);f=a.jP.data;g=b+1|0;f[b]=45;b=g;}a.jP.data[b]=FE(c,d);}else{h=1;i=1;j=Kf((-1),d);b:{while(true){k=Bb(h,d);if(H7(k,c)>0){k=h;break b;}i=i+1|0;if(H7(k,j)>0)break;h=k;}}if(!e)i=i+1|0;Db(a,b,b+i|0);if(e)e=b;else{f=a.jP.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jP.data;b=e+1|0;f[e]=FE(Kf(c,
k),d);c=ZH(c,k);k=Kf(k,d);e=b;}}}return a;},Iw=(a,b)=>{let c,d,e,f,g;c=a.jP.data.length;if(c>=b)return;d=c>=1073741823?2147483647:BA(b,BA(c*2|0,5));e=a.jP.data;f=C_(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jP=f;},L=a=>{let b,c,d,e,f;b=new Bv;c=a.jP;d=c.data;e=a.jR;C3();f=d.length;if(e>=0&&e<=(f-0|0)){b.jv=Im(c.data,0,e);return b;}b=new Cq;Br(b);Z(b);},Db=(a,b,c)=>{let d,e,f,g;d=a.jR;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jP.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jR=a.jR+(c-b|
0)|0;},Qj=K(0),HT=K(Ha),YD=a=>{Mm(a,16);},M=()=>{let a=new HT();YD(a);return a;},SI=(a,b)=>{let c,d;b=b;a.jP=C_(b.jv.length);c=0;while(true){d=a.jP.data;if(c>=d.length)break;d[c]=BQ(b,c);c=c+1|0;}a.jR=b.jv.length;},EA=a=>{let b=new HT();SI(b,a);return b;},J=(a,b)=>{let c,d;c=a.jR;d=a;b=b===null?H(3):b;KW(d,c,b);return a;},O=(a,b)=>{let c;c=a.jR;KW(a,c,b);return a;},R=(a,b)=>{Mx(a,b,10);return a;},P$=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jR;d=a;e=1;if(V8(b,B$)){e=0;b=SS(b);}a:{if(Ik(b,Cd(10))<0){if(e)Db(d,c,c+1|0);else
{Db(d,c,c+2|0);f=d.jP.data;g=c+1|0;f[c]=45;c=g;}d.jP.data[c]=FE(E9(b),10);}else{g=1;h=Cd(1);i=JI(Cd(-1),Cd(10));b:{while(true){j=Tk(h,Cd(10));if(Ik(j,b)>0){j=h;break b;}g=g+1|0;if(Ik(j,i)>0)break;h=j;}}if(!e)g=g+1|0;Db(d,c,c+g|0);if(e)g=c;else{f=d.jP.data;g=c+1|0;f[c]=45;}while(true){if(DO(j,B$))break a;f=d.jP.data;c=g+1|0;f[g]=FE(E9((JI(b,j))),10);b=Tz(b,j);j=JI(j,Cd(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jR;ES(a,c,b);return a;},JS=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.jv.length;e=a;f=e.jR;e=e;if(c<=d&&d
<=b.jv.length){Db(e,f,(f+d|0)-c|0);while(c<d){g=e.jP.data;h=f+1|0;g[f]=BQ(b,c);c=c+1|0;f=h;}return a;}b=new Cq;Mg(b);Z(b);},ES=(a,b,c)=>{Db(a,b,b+1|0);a.jP.data[b]=c;return a;},Uv=a=>{return L(a);},Zt=(a,b)=>{Iw(a,b);},KW=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jR){a:{if(c===null)c=H(3);else if(Ck(c))break a;d=a.jR+c.jv.length|0;Iw(a,d);e=a.jR-1|0;while(e>=b){a.jP.data[e+c.jv.length|0]=a.jP.data[e];e=e+(-1)|0;}a.jR=a.jR+c.jv.length|0;d=0;while(d<c.jv.length){f=a.jP.data;g=b+1|0;f[b]=BQ(c,d);d=d+1|0;b=g;}}return a;}c
=new Ho;Br(c);Z(c);};
function Ey(){let a=this;I.call(a);a.q2=null;a.sC=null;a.qF=0;a.sm=0;}
let Br=a=>{P0(a);a.qF=1;a.sm=1;},Z_=()=>{let a=new Ey();Br(a);return a;},AAa=a=>{return a;},P0=a=>{Mp(a);},VJ=a=>{return a.q2;},VP=a=>{let b;b=a.sC;if(b===a)b=null;return b;},E0=K(Ey),BN=K(E0),Mg=a=>{Br(a);},Z$=()=>{let a=new BN();Mg(a);return a;},BW=(a,b)=>{P0(a);a.qF=1;a.sm=1;a.q2=b;},Z8=a=>{let b=new BN();BW(b,a);return b;},E8=K(),Xc=K(E8),Su=(a,b)=>{switch(a.primitiveKind){default:return Bd(a,b);}},W0=K(E8),Me=K(0),RL=K(0),Lt=K(0);
function PS(){I.call(this);this.k1=null;}
let Wv=b=>{let c;c=new PS;c.k1=b;return c;},G_=a=>{return !a.k1[By].primitiveKind?0:1;},HP=a=>{let b;b=a.k1[By].itemType;return b===null?null:Bx(b);},N3=K(),EU=()=>{EU=Bf(N3);Vc();},Xk=b=>{EU();},F=()=>{let b,c,d,e,f;EU();b=Bi();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e].jD;V(b,f);e=e+1|0;}return T(C2(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i,j;EU();d=Bn(d);e=Bn(e);g=TY(f,"hear");h=new Hs;h.nn=matchMedia("(prefers-color-scheme: dark)");f=new MQ;f.jJ=h;h.oG=f;f=new Kq;f.rM=h;h.ma=Bj(f);f=new Kp;f.q$=h;h.ox=Bj(f);f
=new Ks;f.qa=h;h.oE=Bj(f);f=new Kr;f.sj=h;h.oY=Bj(f);h.nx=Bp();h.nr=b;i=new Mw;i.n1=Bn(location.hash.slice(1));i.nz=b;h.lg=i;h.qw=d;h.lI=g;j=Ck(e)?0:1;h.nK=j;b=new PF;d=j?JT(e):Oq(h.lg);a:{b.mG=Bi();b.lE=Bi();b.kM=d;d=GA(d);b.ol=d;e=new Nn;f=d.mx;e.ll=NaN;e.jY=f;e.jC=L2(f);CT(e,Df(f));b.j5=e;h.kq=b;h.jA=e;d=new Gw;e=h.lg;f=h.oG;d.nJ=Bp();d.o2=H(2);d.p5=e;d.l9=b;d.lK=f;d.k0=b.j5;h.p_=d;Kk(h.jA,new QY);if(h.nK){e=h.jA.jY;Ba();if(BD(e,EW,H(5))){j=1;break a;}}j=0;}h.nF=j;h.oo=BU(h.jA.jC);h.j6=UB(c,h.oG);b=new IE;d
=new QX;d.qM=h;NA(b,c,d);h.m7=b;FQ(h);return h;},Vc=()=>{return;},UG=K(),Sw=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Vn=K(),Bh=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},TY=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},VI
=K(),Kt=K(0),MZ=K(),IK=K(),SF=null,UL=null,G1=()=>{G1=Bf(IK);Ts();},FE=(b,c)=>{G1();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Ts=()=>{SF=Bx(Nd);UL=Bd(IK,128);};
function GE(){I.call(this);this.nd=null;}
let SD=(a,b)=>{a.nd=b;},EL=a=>{let b=new GE();SD(b,a);return b;},B8=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bn(typeof b);d=!U(c,H(6))&&!U(c,H(7))?0:1;Fw();e=Li;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);e.set(b,new WeakRef(h));return h;}if(U(c,H(8))){i=HA;j=Lf;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(U(c,H(9))){l=Gg;m=O5;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(U(c,H(10))){f=PI;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EL(b);PI=new WeakRef(h);return h;}}return EL(b);},Bj=b=>{if(b===null)return null;return !(b instanceof GE)?b:b.nd;},Mq=b=>{if(b===null)return null;return !(b instanceof De())?b:Bj(b);},XQ=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof GE))return 0;return a.nd
!==b.nd?0:1;},W6=K(),X=(b,c)=>{if(b===c)return 1;return b!==null?b.X(c):c!==null?0:1;},BR=b=>{if(b!==null)return b;b=new EI;BW(b,H(2));Z(b);},PG=K(0),Gf=K(0),EG=K(),Ci=a=>{return a.ba()?0:1;},EK=(a,b)=>{let c;c=BM(a);while(BJ(c)){if(X(BH(c),b))return 1;}return 0;},Iu=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!V(a,b))continue;c=1;}return c;},Ru=K(0),HZ=K(0),Ih=()=>{Fj();return Lj;},Ml=b=>{let c;Fj();c=new Rg;c.rr=b;return c;},NC=(b,c)=>{let d;BR(b);BR(c);d=new QR;d.rU=b;d.ru=c;return d;},O$=b=>{let c,
d,e;c=b.data;d=c.length;e=0;while(e<d){BR(c[e]);e=e+1|0;}return IZ(b.be());};
function EV(){EG.call(this);this.kX=0;}
let BM=a=>{let b;b=new ME;b.qC=a;b.rN=a.kX;b.rP=a.ba();b.pN=(-1);return b;},JU=(a,b)=>{let c,d,e;c=a;d=c.jz;e=0;while(true){if(e>=d)return (-1);if(X(b,BF(c,e)))break;e=e+1|0;}return e;},F0=(a,b)=>{let c,d;if(!PE(b,HZ))return 0;c=b;if(a.ba()!=c.ba())return 0;d=0;while(d<c.ba()){if(!X(a.bf(d),c.bf(d)))return 0;d=d+1|0;}return 1;},I9=K(0),D$=K(0);
function Gd(){let a=this;EV.call(a);a.kz=null;a.jz=0;}
let W7=a=>{HQ(a,10);},Bi=()=>{let a=new Gd();W7(a);return a;},HQ=(a,b)=>{let c;if(b>=0){a.kz=Bd(I,b);return;}c=new BT;Br(c);Z(c);},AAb=a=>{let b=new Gd();HQ(b,a);return b;},Vh=(a,b)=>{let c,d,e,f;HQ(a,b.jz);c=BM(b);d=0;while(true){e=a.kz.data;f=e.length;if(d>=f)break;e[d]=BH(c);d=d+1|0;}a.jz=f;},Hf=a=>{let b=new Gd();Vh(b,a);return b;},BF=(a,b)=>{HX(a,b);return a.kz.data[b];},T9=a=>{return a.jz;},L4=(a,b,c)=>{let d,e;HX(a,b);d=a.kz.data;e=d[b];d[b]=c;return e;},V=(a,b)=>{let c,d,e,f,g,h;c=a.jz+1|0;d=a.kz.data.length;if
(d<c){c=d>=1073741823?2147483647:BA(c,BA(d*2|0,5));e=a.kz;f=HP(Bz(e));if(f===null){b=new EI;Br(b);Z(b);}if(f===Bx(T_)){b=new BT;Br(b);Z(b);}if(c<0){b=new R0;Br(b);Z(b);}g=e.data;e=Su(f.k1,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.kz=e;}e=a.kz.data;h=a.jz;a.jz=h+1|0;e[h]=b;a.kX=a.kX+1|0;return 1;},GH=(a,b)=>{let c,d,e,f;HX(a,b);c=a.kz.data;d=c[b];e=a.jz-1|0;a.jz=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kX=a.kX+1|0;return d;},Gi=a=>{let b,c,d,e,f,g;b=a.kz;c=0;d=a.jz;e=null;if(c>d){e=
new BT;Br(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.jz=0;a.kX=a.kX+1|0;},HX=(a,b)=>{let c;if(b>=0&&b<a.jz)return;c=new Cq;Br(c);Z(c);};
function BI(){let a=this;I.call(a);a.sy=null;a.jZ=0;}
let Cy=(a,b,c)=>{a.sy=b;a.jZ=c;},Tt=(a,b)=>{return a!==b?0:1;};
function Dg(){let a=this;BI.call(a);a.jD=null;a.rl=null;a.lX=null;a.nA=null;a.pJ=null;}
let Cf=null,C4=null,B0=null,CH=null,C9=null,Dm=null,C1=null,El=null,CX=null,Dy=null,Eu=null,Gq=null,Do=null,Ee=null,Cw=null,Hx=null,FS=null,Ga=null,GQ=null,EW=null,Dr=null,Fq=null,EX=null,QZ=null,Ba=()=>{Ba=Bf(Dg);SJ();},B7=()=>{Ba();return QZ.be();},Nt=(a,b,c,d,e,f,g,h)=>{Ba();Cy(a,b,c);a.jD=d;a.rl=e;a.lX=f;a.nA=g;a.pJ=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dg();Nt(h,a,b,c,d,e,f,g);return h;},LB=b=>{let c,d,e,f;Ba();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(U(f.jD,b))return Bw(f);e=e+1|0;}return Bp();},Oi
=a=>{let b;b=a.rl;Fy();return b!==B3?0:1;},Qq=(a,b,c)=>{let d,e,f;if(Ck(c))c=H(11);d=a.jD;e=a.lX.bl();b=IF(b);f=M();P(J(J(J(J(J(J(J(f,d),H(12)),e),H(13)),b),H(14)),c),46);return L(f);},IF=b=>{let c;Ba();if(b.jv.length>40){b=Dx(b,0,40);c=M();P(J(c,b),8230);b=L(c);}return b;},WZ=()=>{let b,c;Ba();b=Bd(Dg,23);c=b.data;c[0]=Cf;c[1]=C4;c[2]=B0;c[3]=CH;c[4]=C9;c[5]=Dm;c[6]=C1;c[7]=El;c[8]=CX;c[9]=Dy;c[10]=Eu;c[11]=Gq;c[12]=Do;c[13]=Ee;c[14]=Cw;c[15]=Hx;c[16]=FS;c[17]=Ga;c[18]=GQ;c[19]=EW;c[20]=Dr;c[21]=Fq;c[22]=EX;return b;},SJ
=()=>{let b;b=new Dg;Fy();Nt(b,H(15),0,H(16),B3,CA(BO(Bv,[H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26),H(27)])),H(17),H(28));Cf=b;C4=BL(H(29),1,H(27),B3,WW(1000),H(2),H(30));B0=BL(H(31),2,H(32),B3,CA(BO(Bv,[H(33),H(34),H(35),H(36)])),H(33),H(37));CH=BL(H(38),3,H(36),B3,Jn(Jp(0),21057),H(2),H(39));C9=BL(H(40),4,H(41),B3,Jn(C7(0.0,21056.0),21057),H(2),H(42));Dm=BL(H(43),5,H(44),B3,C7(0.0,4.294967295E9),H(0),H(45));C1=BL(H(46),6,H(47),B3,Jn(C7(1.0,64.0),6),H(48),H(49));El=BL(H(50),7,H(51),B3,CA(BO(Bv,
[H(52),H(53),H(54),H(55),H(56),H(57),H(58)])),H(52),H(59));CX=BL(H(60),8,H(61),B3,CA(BO(Bv,[H(52),H(58),H(53),H(54)])),H(52),H(62));Dy=BL(H(63),9,H(64),B3,CA(BO(Bv,[H(65),H(66)])),H(65),H(67));Eu=BL(H(68),10,H(69),B3,CA(BO(Bv,[H(70),H(71),H(72)])),H(70),H(73));Gq=BL(H(74),11,H(75),B3,Jp(1),H(76),H(77));Do=BL(H(78),12,H(79),B3,Jr(C7(1.0,1000.0),H(80)),H(80),H(81));Ee=BL(H(82),13,H(83),Cx,C7(1.0,1000000.0),H(84),H(85));Cw=BL(H(86),14,H(87),Cx,C7(0.0,1000000.0),H(0),H(88));Hx=BL(H(89),15,H(90),Cx,Jr(Y3(BO(Bv,[H(91),
H(92),H(93),H(64),H(94),H(95),H(96),H(97),H(98)])),H(99)),H(99),H(100));FS=BL(H(101),16,H(102),Cx,CA(BO(Bv,[H(80),H(103),H(104)])),H(80),H(105));Ga=BL(H(106),17,H(107),Cx,CA(BO(Bv,[H(108),H(109)])),H(108),H(110));GQ=BL(H(111),18,H(112),Cx,CA(BO(Bv,[H(113),H(114)])),H(113),H(115));EW=BL(H(116),19,H(117),Cx,Xf(),H(118),H(119));Dr=BL(H(120),20,H(121),Cx,Jr(C7(1.0,10000.0),H(122)),H(123),H(124));Fq=BL(H(125),21,H(126),Cx,CA(BO(Bv,[H(127),H(128),H(129)])),H(127),H(130));EX=BL(H(131),22,H(132),Cx,CA(BO(Bv,[H(127),
H(133),H(134)])),H(127),H(135));QZ=WZ();};
function Hs(){let a=this;I.call(a);a.nr=null;a.lg=null;a.qw=null;a.lI=null;a.nn=null;a.oG=null;a.j6=null;a.ma=null;a.ox=null;a.oE=null;a.oY=null;a.kq=null;a.jA=null;a.p_=null;a.m7=null;a.nx=null;a.ob=0;a.mc=0;a.nK=0;a.nF=0;a.n5=0;a.mm=0;a.q0=0;a.pk=0;a.oo=0;a.oR=0;}
let J7=a=>{P1(a.jA);CM(a);},K$=a=>{Fd(a.jA);CM(a);},L5=a=>{My(a.kq,Oq(a.lg));DI(a);},DI=a=>{a.nx=Bp();a.oR=0;Kk(a.jA,new PO);FQ(a);Ct(a);LP(a);a.lI.hear("engine");},Nq=(a,b)=>{Fd(a.jA);CT(a.jA,b);Kk(a.jA,new Ro);CM(a);},KC=(a,b)=>{CT(a.jA,KP(a,b));Ii(a.jA,new Lu,150.0);CM(a);},KP=(a,b)=>{return Bu(0.0,Bg(b,CG(a.jA)))|0;},RH=(a,b,c)=>{let d;d=ED(c);if(KO(d)&&Ei(d)===Bs(Ei(d)))return d;d=M();J(J(J(J(d,b),H(136)),c),H(137));a.nx=Bw(L(d));FQ(a);return J$();},LP=a=>{let b,c,d;a:{b:{b=a.nF;c=a.jA.jY;Ba();a.nF=BD(c,
EW,H(5));d=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;if(a.nF&&!d){if(a.n5)break b;if(!b)break b;}b=0;break a;}b=1;}a.n5=b;Rz(a);},Rz=a=>{Nc(a);Ct(a);},Nc=a=>{let b;clearTimeout(a.q0);if(a.n5&&a.mc){b=a.m7;if(b.pl){if(PD(b))J7(a);else{b=new JN;b.sg=a;a.q0=setTimeout(Bh(Bj(b),"onTimer"),200);}}}},CM=a=>{a.n5=0;a.pk=1;KU(a.j6.k3);Ct(a);},Ct=a=>{let b;if(a.mc&&!a.mm){b=new Iq;b.p2=a;a.mm=requestAnimationFrame(Bh(Bj(b),"onAnimationFrame"));}},I$=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,
v,w,x,y,z,ba,bb,bc;b=F3;c=JK(a.jA)&&!b?0:1;a:{if(!c){if(!Pn(a.m7))break a;if(!PD(a.m7))break a;}d=a.j6;e=a.jA;f=Rb(a)&&!b?1:0;b:{g=e.jY;h=EZ(e.jC);i=new Qp;j=e.jC;k=Ra(h.jI.jw);if(!B5(d.mH)){l=Bl(d.mH);m=h.j1;if(Gv(l.pV,m)&&Mv(l.pv,k)?1:0)break b;}l=new NB;n=h.j1;o=CI(n);p=o<=500?100:o>5000?25:50;l.n3=BE(1,2);l.nk=Bp();l.pu=Bp();l.pV=n;l.pv=k;l.rV=p;q=new Gu;m=new Cg;b=Bb(p,p);FW(m,b,2);r=0;while(r<b){BV(m,r,0,GU(k.kx,k.kv,r%p|0,p));BV(m,r,1,GU(k.kn,k.kh,r/p|0,p));r=r+1|0;}Jf(q,n,m);l.nw=q;l.pd=E3(n,l.n3);d.mH
=Bw(l);}s=Bl(d.mH);if(f)q=UJ();else{m=Bc(16777215);q=new Fe;n=Bc(1841698);t=Bc(5591647);u=Bc(3815235);v=Bc(2762803);FA();w=EB(FJ,0.0);x=EB(FJ,1.0);y=Bc(7744131);z=Bc(1800247);ba=Bc(7744131);l=PR(BO(CJ,[Bc(16645110),Bc(16574929),Bc(16306096),Bc(15379876),Bc(13602724),Bc(11107236),Bc(8350359)]));k=FJ;bb=Bd(CJ,k.m3.data.length);bc=bb.data;o=0;b=bc.length;while(o<b){bc[o]=JE(DU(k.m3.data[o],0.2),m);o=o+1|0;}HY(q,m,n,t,u,v,w,x,y,z,ba,l,PR(bb));}l=!(EM(d.mO)&&GI(d.mO)<Bk(h.jI)?1:0)?CE():d.mO;i.mk=g;i.sx=j;i.kI=h;i.on
=s;i.or=q;i.mB=l;i.k_=c;RG(d.ow,i,c);RG(d.nZ,i,c);OG(d.k3,f,c);OG(d.mn,f,c);R_(d.nZ,i);Uh(d.qq,e);Wy(d.sp,i);Y$(d.rH,i);ZJ(d.r8,e.jC,D5(g));Xg(d.qe,i);}},Mj=(a,b)=>{F3=b;KU(a.j6.k3);LW(a.j6.k3,b);LW(a.j6.mn,b);I$(a);},FQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nr;c=a.jA.jY;Ba();b.setAttribute("data-theme",T(Bt(c,Fq)));d=a.j6;e=a.kq;c=a.nx;f=a.ob&&BD(a.jA.jY,EX,H(134))?H(138):!U(a.qw,H(134))?H(139):H(140);g=BP(e);h=Hf(e.ol.st);BR(h);b=new QH;b.qr=h;FC(c,b);i=DA(g,Ip());j=d.qR;if(i)b=Ih();else{b=Bi();c=Dp(g);i
=Bo(c)<=1?0:1;a:{if(i){k=c.kV;Cr();if(k!==Q3)break a;}if(i)V(b,H(141));b:{c=Bt(g,Cf);l=(-1);switch(Dc(c)){case -1360216880:if(!U(c,H(23)))break b;l=2;break b;case -895939855:if(!U(c,H(24)))break b;l=3;break b;case 118875:if(!U(c,H(17)))break b;l=0;break b;case 3684185:if(!U(c,H(22)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(142):H(143);m=M();J(J(J(m,H(144)),c),k);k=L(m);V(b,k);}}if(BD(g,B0,H(35))){c=Dp(g);i=1;d:{while(i<Bo(c)){if(Be(c,
i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)V(b,H(145));}if(BD(g,Eu,H(72))){n=FT(g);if(n>0.3){c=BZ(n);k=M();J(J(J(k,H(146)),c),H(147));k=L(k);V(b,k);}}else{i=P8(g);l=BD(g,Eu,H(71));o=!l?i:10.0*i;if(FT(g)*o>80.0){c=!l?H(2):H(148);k=BZ(FT(g));m=BZ(Bs(4000.0/o)/1000.0);p=M();P(J(J(J(J(J(J(R(J(p,H(149)),i),H(150)),c),H(151)),k),H(152)),m),46);k=L(p);V(b,k);}}}VE(j,h,b);b=d.pz;k=Bt(g,FS);b.setAttribute("data-controls",T(k));Zx(d.rY,C6(Bt(g,Hx),44));c=BM(d.rn.oc);while(BJ(c)){ZM(BH(c),g);}TG(d.rc,e);V1(d.pW,CR(d.nD)&&DA(Bl(d.nD),
g)?1:0);d.nD=Bw(g);d=d.qE;e=M();J(J(J(e,H(153)),f),H(154));BC(d,L(e));Ct(a);},Rb=a=>{let b,c,d;a:{b=a.jA.jY;Ba();c=Bt(b,Fq);d=(-1);switch(Dc(c)){case 3075958:if(!U(c,H(129)))break a;d=1;break a;case 102970646:if(!U(c,H(128)))break a;d=0;break a;default:}}b:{switch(d){case 0:break;case 1:d=1;break b;default:d=a.nn.matches?1:0;break b;}d=0;}return d;},VN=b=>{let c;b=b;c=b.jA.jY;Ba();return T(BD(c,EX,H(134))&&!b.ob?H(134):H(133));},W_=b=>{return !!b.jA.j7;},TI=b=>{let c;b=b;c=Mn(b.kq);Ba();Cl(c,Cw.jD,Cc(BU(b.jA.jC)));return T(In(c));},Wj
=b=>{b=b;b.ob=1;FQ(b);},W$=b=>{b=b;Fd(b.jA);KC(b,0.0);},US=b=>{K9(b.j6.mn);},VQ=(b,c)=>{let d;c=Bn(c);b=b;c=RH(b,H(155),c);d=new N9;d.rF=b;Qa(c,d);},S9=(b,c)=>{let d;c=Bn(c);b=b;c=RH(b,H(156),c);d=new M2;d.rt=b;Qa(c,d);},WQ=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.jA;c=b.jY;b=EZ(b.jC);d=Ge(b);e=EA(H(157));f=(B7()).data;g=f.length;h=0;while(h<g){i=f[h];if(!Hc(c,i)){j=e.jR<=1?H(2):H(158);j=O(O(P(O(e,j),34),i.jD),H(159));k=i.lX;i=Bt(c,i);if(!OV(k,i)){k=M();P(J(P(k,34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(P(e,125));h
=b.le;e=RC(b.kS);i=Pe(d.jL);d=Pe(d.jK);j=b.lS;j=Nj(j.ju,0,j.jx);m=Dz(b);n=Bk(b.jI);g=b.l5;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(160)),l),H(161)),h),H(162)),e),H(163)),i),H(164)),d),H(165)),j),H(166)),m),H(167)),n),H(168));h=b.jR;d=b;e=!g?H(118):H(5);KW(d,h,e);P(b,125);return T(L(k));},TH=b=>{return b.p_;},Sv=b=>{K$(b);},Yh=(b,c)=>{b=b;PK(b.j6.k3,c);Ct(b);},Uk=b=>{let c,d,e;b=b;if(!b.mc){b.mc=1;c=b.j6;HJ(c.ow);HJ(c.nZ);c=b.nn;d=b.ma;c.addEventListener("change",Bh(d,"handleEvent"));d=window;e=b.ma;d.addEventListener("resize",
Bh(e,"handleEvent"));d=window;e=b.oE;d.addEventListener("beforeprint",Bh(e,"handleEvent"));d=window;e=b.oY;d.addEventListener("afterprint",Bh(e,"handleEvent"));if(FB(b.lg)){d=window;e=b.ox;d.addEventListener("hashchange",Bh(e,"handleEvent"));}if(Om(b.lg))L5(b);if(!b.nK){b.nK=1;LP(b);}I$(b);Ct(b);}},YU=b=>{let c,d,e,f;b=b;b.mc=0;c=b.nn;d=b.ma;c.removeEventListener("change",Bh(d,"handleEvent"));d=window;e=b.ma;d.removeEventListener("resize",Bh(e,"handleEvent"));d=window;e=b.oE;d.removeEventListener("beforeprint",
Bh(e,"handleEvent"));d=window;e=b.oY;d.removeEventListener("afterprint",Bh(e,"handleEvent"));d=window;e=b.ox;d.removeEventListener("hashchange",Bh(e,"handleEvent"));f=b.mm;cancelAnimationFrame(f);b.mm=0;},S3=(b,c)=>{let d;c=Bn(c);b=b;d=Mn(b.kq);if(!(b.nr.hasAttribute(T(c))?1:0))Cs(d,c);else Cl(d,c,Bn(b.nr.getAttribute(T(c))));My(b.kq,d);DI(b);},Zb=b=>{K9(b.j6.k3);},R8=(b,c)=>{b=b;PK(b.j6.mn,c);Ct(b);},UK=b=>{J7(b);},Cq=K(BN),YM=K(BN),B6=K(0),Cn=K(0),Tm=K(),Q_=K(0);
function MQ(){I.call(this);this.jJ=null;}
let MA=(a,b)=>{let c;c=a.jJ;Nq(c,KP(c,BU(c.jA.jC)+b));},Fh=(a,b)=>{let c;c=a.jJ;Nq(c,KP(c,b));},FG=a=>{Ct(a.jJ);},Kn=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.jJ.kq;e=BP(d);f=H8(e,b,c);if(B5(f))d=Qq(b,c,Bt(e,b));else{a:{b:{g=Fx(d.kM);Cl(g,b.jD,Dv(CC(Bl(f),b)));h=Bl(f);HE();switch(LE.data[b.jZ]){case 1:Ba();if(!BD(h,B0,H(36))){Cs(g,CH.jD);break a;}KG(d,F_(BP(d),(EZ(d.j5.jC)).kO),g);break a;case 2:break b;case 3:break;case 4:Ba();Cs(g,C9.jD);i=BD(BP(d),B0,H(36));j=i&&!G8(BP(d))&&G8(h)?1:0;if(!j)Cs(g,CH.jD);if(i&&!j)Cs(g,
B0.jD);break a;default:break a;}b=BP(d);Ba();if(!BD(b,B0,H(36)))break a;Cs(g,B0.jD);Cs(g,CH.jD);break a;}Ba();if(!K3(CC(h,Cf),Bw(H(27))))Cs(g,C4.jD);else KG(d,FZ(BP(d),G5(BP(d))),g);}b=Bl(f);Ba();i=!(CB(b,Cw)>D5(Bl(f)))?0:1;if(!(!i&&DA(Bl(f),e)))Cs(g,Cw.jD);if(!Mu(g,d.kM)){F9(d);Ff(d,g);}d=H(2);}if(Ck(d)){CM(a.jJ);DI(a.jJ);}return d;},E$=(a,b)=>{let c,d,e,f,g,h;c=a.jJ.kq;F9(c);d=Fx(c.kM);e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];if(!Oi(h)&&h!==Ee&&h!==Cw&&h!==Dr?0:1)Cs(d,h.jD);g=g+1|0;}K5(d,b);Ff(c,d);Fd(c.j5);CT(c.j5,
Df(BP(c)));DI(a.jJ);CM(a.jJ);},Ev=(a,b,c)=>{let d,e,f,g;d=a.jJ.kq;e=d.j5.j7;f=BP(d);if(BU(d.j5.jC)>0)f=F_(f,(EZ(d.j5.jC)).kO);b=b.dg(f);if(!DA(b,BP(d))){if(!c)F9(d);g=Fx(d.kM);KG(d,b,g);Ba();Cs(g,Cw.jD);Ff(d,g);if(e)P1(d.j5);}DI(a.jJ);CM(a.jJ);},Pj=a=>{let b;b=a.jJ.kq;Rl(b,b.lE,b.mG);DI(a.jJ);CM(a.jJ);},JL=a=>{let b;b=a.jJ.kq;Rl(b,b.mG,b.lE);DI(a.jJ);CM(a.jJ);},Em=(a,b)=>{let c;c=a.jJ;c.j6.mO=b;Ct(c);},BB=K(0);
function Kq(){I.call(this);this.rM=null;}
let S1=(b,c)=>{Ct(b.rM);};
function Kp(){I.call(this);this.q$=null;}
let V4=(b,c)=>{L5(b.q$);};
function Ks(){I.call(this);this.qa=null;}
let Ss=(b,c)=>{Mj(b.qa,1);};
function Kr(){I.call(this);this.sj=null;}
let Xd=(b,c)=>{Mj(b.sj,0);};
function KS(){I.call(this);this.kl=null;}
let J1=null,U$=(a,b)=>{a.kl=b;},R1=a=>{let b=new KS();U$(b,a);return b;},Bp=()=>{if(J1===null)J1=R1(null);return J1;},Bw=b=>{return R1(BR(b));},Bl=a=>{let b;b=a.kl;if(b!==null)return b;b=new D4;Br(b);Z(b);},CR=a=>{return a.kl===null?0:1;},B5=a=>{return a.kl!==null?0:1;},FC=(a,b)=>{let c;c=a.kl;if(c!==null)b.di(c);},Eh=(a,b)=>{let c;c=a.kl;if(c!==null)b=c;return b;},Dv=a=>{let b;b=a.kl;if(b!==null)return b;b=new D4;Br(b);Z(b);},K3=(a,b)=>{if(a===b)return 1;if(!(b instanceof KS))return 0;return X(b.kl,a.kl);};
function Mw(){let a=this;I.call(a);a.nz=null;a.n1=null;}
let FB=a=>{return a.nz.hasAttribute("fragment")?1:0;},Om=a=>{return FB(a)&&!U(Bn(location.hash.slice(1)),a.n1)?1:0;},Oq=a=>{let b,c;b=Lv(a);if(FB(a)){c=Bn(location.hash.slice(1));a.n1=c;K5(b,JT(c));}return b;},Lv=a=>{let b,c,d,e,f,g;b=CK();c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.nz.hasAttribute(T(f.jD))?1:0){g=f.jD;Cl(b,g,Bn(a.nz.getAttribute(T(g))));}e=e+1|0;}return b;};
function PF(){let a=this;I.call(a);a.mG=null;a.lE=null;a.j5=null;a.kM=null;a.ol=null;a.md=0;}
let BP=a=>{return a.j5.jY;},Mn=a=>{return Fx(a.kM);},My=(a,b)=>{let c;if(!Mu(b,a.kM)){c=Df(BP(a));F9(a);Ff(a,Fx(b));if(Df(BP(a))!=c)CT(a.j5,Df(BP(a)));}},Rl=(a,b,c)=>{let d,e;if(!Ci(b)){a.md=a.md+1|0;d=MO(a);V(c,d);b=b;d=GH(b,b.jz-1|0);e=BP(a);Ff(a,d.nb);if(!(DA(e,BP(a))&&Df(e)==Df(BP(a))))CT(a.j5,d.nX);}},F9=a=>{let b,c;a.md=a.md+1|0;b=a.lE;c=MO(a);V(b,c);Gi(a.mG);b=a.lE;if(b.jz>200)GH(b,0);},MO=a=>{let b,c,d;b=new JG;c=a.kM;d=BU(a.j5.jC);b.nb=c;b.nX=d;return b;},Ff=(a,b)=>{let c,d,e;a.kM=b;b=GA(b);a.ol=b;c
=a.j5;d=b.mx;e=DA(d,c.jY);c.jY=d;c.ll=NaN;if(!e){c.jC=L2(d);c.oV=c.oV+1|0;c.j7=0;CT(c,Df(d));}else if(BU(c.jC)>CG(c))CT(c,CG(c));},KG=(a,b,c)=>{let d,e,f,g,h;d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f];h=CC(b,g);if(CR(h)&&!K3(h,CC(BP(a),g)))Cl(c,g.jD,Bl(h));f=f+1|0;}},SQ=K(),JT=b=>{let c,d;c=CK();b=new URLSearchParams(T(b));d=new H6;d.pL=c;b.forEach(Bh(Bj(d),"pair"));return c;},In=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<G3(b)){e=FF(b,d);f=GV(b,d);c.append(T(e),T(f));d=d+1|0;}return Bn(c.toString());};
function Gw(){let a=this;I.call(a);a.l9=null;a.p5=null;a.k0=null;a.lK=null;a.nJ=null;a.o2=null;}
let ZL=b=>{return b.k0.jC.j$;},ZS=b=>{return !!Rb(b.lK.jJ);},V7=b=>{b=b;return T(!FB(b.p5)?H(2):Bn((location.href.split('#'))[0]));},TE=(b,c)=>{let d;d=c;b=b.lK;c=d>=0?Dl(d):CE();Em(b,c);},Un=b=>{FG(b.lK);},Zz=(b,c)=>{let d;d=c;return RS(b.k0.jC,d);},WI=b=>{return b.k0.oV;},XN=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.k0.jC;c=b.kG.jz;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(N$(b,0)).data.length|0;f=Bm(Bb(e,c));g=f.data;h=0;while(h<e){i=Bb(h,d);j=N$(b,i);k=j.data;l=Bb(h,c);g[l]=Bb(i,b.kZ);Ca(j,0,f,l+1|0,k.length);h
=h+1|0;}return MY(f);},UF=(b,c)=>{c=Bn(c);b=b.lK;c=JT(c);E$(b,c);},Tf=b=>{let c,d,e;b=HM(b.k0.jC.ke);c=Gn(b.kQ,P_(b));d=b.ly;e=d.data;Ca(d,0,c,b.kQ.data.length,e.length);return MY(c);},Zr=b=>{return !!b.k0.jC.lb;},Xi=b=>{return b.l9.md;},T7=b=>{return BU(b.k0.jC);},Y1=(b,c)=>{let d;d=c;Fh(b.lK,d);},X3=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B5(b.nJ)&&Bl(b.nJ)===BP(b.l9))){b.nJ=Bw(BP(b.l9));c=b.l9;d=CK();e=(B7()).data;f=e.length;g=0;while(g<f){h=e[g];i=CC(BP(c),h);j=new Rr;j.qY=d;j.qZ=h;FC(i,j);g=g+1|0;}b.o2=In(d);}return T(b.o2);},Ed
=K(0),QY=K(),YH=a=>{return performance.now();};
function Nn(){let a=this;I.call(a);a.jY=null;a.jC=null;a.oV=0;a.j7=0;a.lW=0;a.q7=0;a.ll=0.0;a.qg=0.0;a.rE=0;}
let P1=a=>{if(BU(a.jC)>=CG(a))CT(a,0);a.j7=1;a.ll=NaN;},Fd=a=>{a.j7=0;a.lW=0;},CT=(a,b)=>{b=BA(0,BG(b,CG(a)));a.q7=b;a.lW=b==BU(a.jC)?0:1;},JK=a=>{return !a.j7&&!a.lW?0:1;},CG=a=>{let b,c;b=D5(a.jY);c=a.jC;if(c.lb)b=BG(c.j$,b);return b;},Kk=(a,b)=>{Ii(a,b,30.0);},Ii=(a,b,c)=>{let d,e,f,g,h;d=b.bK();if(a.lW)e=a.q7;else if(!a.j7)e=BU(a.jC);else{f=a.jY;Ba();g=BD(f,Dr,H(122))?CE():Dl(CB(f,Dr)|0);if(g!==CP?0:1)e=CG(a);else{if(!(!(isNaN(a.ll)?1:0)&&!(d-a.qg>1000.0))){a.ll=d;a.rE=BU(a.jC);}a.qg=d;e=Bg(a.rE+(d-a.ll)
*GI(g)/1000.0,CG(a))|0;}}h=Lc(a.jC,e,16);while(!h&&b.bK()-d<c){h=Lc(a.jC,e,16);}e=a.lW;if(!(!e&&h))a.ll=NaN;h=e&(h?0:1);a.lW=h;a.j7=a.j7&(!h&&BU(a.jC)>=CG(a)?0:1);};
function Q2(){let a=this;I.call(a);a.oH=null;a.ne=null;}
let U7=(a,b)=>{a.ne=Bp();a.oH=b;},LV=a=>{let b=new Q2();U7(b,a);return b;},H8=(a,b,c)=>{let d;c=b.lX.dB(c);d=new Qn;d.pE=a;d.pF=b;b=c.kl;if(b!==null){c=d;b=b;b=CS(c.pE,c.pF,b);c=b===null?Bp():Bw(b);}return c;},F_=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(169)),BZ(e[d]));d=d+1|0;}if(GY(a)){Ba();f=CS(a,C1,H(48));g=El;f=CS(f,g,Bt(a,g));g=CX;a=CS(f,g,Bt(a,g));}Ba();return CS(CS(a,B0,H(36)),CH,L(c));},FZ=(a,b)=>{let c,d,e,f;Ba();c=CS(a,Cf,H(27));d=C4;e=M();f=0;while
(f<Bk(b)){O(P(O(P(O(O(e,f<=0?H(2):H(170)),BZ(W(b.jw,f,0))),44),BZ(W(b.jw,f,1))),44),BZ(W(b.jG,f,0)));f=f+1|0;}return CS(c,d,L(e));},CS=(a,b,c)=>{let d,e;d=Hf(a.oH);e=b.jZ;b=Bw(c);L4(d,e,b);return LV(d);},CC=(a,b)=>{let c,d;c=a.oH;d=b.jZ;return BF(c,d);},Bt=(a,b)=>{let c;a:{b:{Ba();if(!(b===Cf&&Pr(a))){if(b!==Dy)break b;if(J2(a))break b;}c=1;break a;}c=0;}return c?Jh(a,b):Eh(CC(a,b),Jh(a,b));},Jh=(a,b)=>{a:{HN();switch(Pv.data[b.jZ]){case 1:case 2:if(GY(a)){b=H(54);break a;}b=b.nA;break a;case 3:if(!J2(a)){b
=H(66);break a;}b=b.nA;break a;default:}b=b.nA;}return b;},Hc=(a,b)=>{return U(Bt(a,b),Jh(a,b));},BD=(a,b,c)=>{return U(Bt(a,b),c);},DA=(a,b)=>{let c,d,e,f;c=(B7()).data;d=c.length;e=0;while(e<d){f=c[e];if(Oi(f)&&!U(Bt(a,f),Bt(b,f)))return 0;e=e+1|0;}return 1;},G5=a=>{if(B5(a.ne))a.ne=Bw(TK(a));return Bl(a.ne);},Dp=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bi();c=D8(2);d=b;V(d,c);if(GY(a))c=Ml(D8(2));else{c=Bi();Ba();e=(GO(Bt(a,C1))).data;f=e.length;g=0;while(g<f){h=D8(e[g]|0);V(c,h);g=g+1|0;}}Iu(b,c);V(d,D8(1));i=new Ir;Ba();j
=Rc(Bt(a,El));k=Rc(Bt(a,CX));c=Dy;Gc();h=!BD(a,c,EJ.pA)?Nm:EJ;f=d.jz;if(f<2){c=new BT;BW(c,H(171));Z(c);}d=new IN;l=Bd(I,f);e=l.data;b=BM(b);f=0;c=b;while(BJ(c)){b=BH(c);if(b===null){b=new EI;Br(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.nW=l;i.ku=d;i.kV=j;i.lG=k;i.lQ=h;return i;},FT=a=>{Ba();return CB(a,Gq);},PL=a=>{let b,c,d,e,f,g;b=Du(CI(Dp(a)));c=b.data;Ba();d=(GO(Bt(a,C9))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},P8=a=>{let b;b=Bk(G5(a));Ba();if(!BD(a,Do,H(80)))b=Bg(CB(a,Do),
b)|0;return b;},D5=a=>{Ba();return CB(a,Ee)|0;},Df=a=>{Ba();return BG(CB(a,Cw)|0,D5(a));},GY=a=>{Ba();return BD(a,B0,H(34));},Pr=a=>{Ba();return U(Eh(CC(a,Cf),H(2)),H(27))&&Ck(Bt(a,C4))?1:0;},J2=a=>{let b;Ba();b=CX;Cr();return BD(a,b,D3.mF);},G8=a=>{return (G4(a)).data.length!=CI(Dp(a))?0:1;},G4=a=>{Ba();return GO(Bt(a,CH));},CB=(a,b)=>{return K7(Bt(a,b));},Re=a=>{let b;b=new P3;Ba();b.rG=CB(a,Dm);return b;},TK=a=>{let b,c,d,e,f,g,h;a:{Ba();b=CB(a,Dm);c=Bt(a,Cf);d=(-1);switch(Dc(c)){case -1360216880:if(!U(c,
H(23)))break a;d=5;break a;case -982754077:if(!U(c,H(27)))break a;d=9;break a;case -895939855:if(!U(c,H(24)))break a;d=6;break a;case 3555:if(!U(c,H(19)))break a;d=1;break a;case 96727:if(!U(c,H(18)))break a;d=0;break a;case 109265:if(!U(c,H(21)))break a;d=3;break a;case 3373737:if(!U(c,H(20)))break a;d=2;break a;case 3684185:if(!U(c,H(22)))break a;d=4;break a;case 93832310:if(!U(c,H(26)))break a;d=8;break a;case 104080786:if(!U(c,H(25)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ew(BX([0.0,0.0,0.0,
1.0]));break b;case 1:c=Ew(BX([0.0,1.0,1.0,1.0]));break b;case 2:c=Ew(BX([1.0,1.0,1.0,0.0]));break b;case 3:c=Ew(BX([1.0,0.0,0.0,0.0]));break b;case 4:c=Ew(BX([1.0,0.0,0.0,1.0]));break b;case 5:c=FP(new QG,b);break b;case 6:c=FP(new LA,b);break b;case 7:c=FP(new M4,b);break b;case 8:c=FP(new LL,b);break b;case 9:e=C6(Bt(a,C4),59);c=new GM;f=new Cg;g=e;FW(f,g.jz,2);Lz(c,f,BE(g.jz,1));d=0;while(d<g.jz){h=(GO(BF(g,d))).data;BV(c.jw,d,0,h[0]);BV(c.jw,d,1,h[1]);BV(c.jG,d,0,h[2]);d=d+1|0;}break b;default:}c=Fi();}return c;},Rc
=b=>{let c,d,e,f,g;Cr();c=(Mo.be()).data;d=c.length;e=0;while(true){if(e>=d){f=new Ib;g=M();J(J(J(g,H(172)),b),H(137));BW(f,L(g));Z(f);}f=c[e];if(U(f.mF,b))break;e=e+1|0;}return f;};
function P2(){let a=this;I.call(a);a.ke=null;a.qL=0;a.kG=null;a.kZ=0;a.l4=null;a.j$=0;a.lb=0;}
let YQ=(a,b)=>{let c,d,e,f,g,h,i;a:{a.kG=Bi();a.kZ=1;a.l4=Bm(256);c=new RA;c.k2=Dp(b);c.kB=G5(b);c.lm=P8(b);Ba();d=Bt(b,Eu);e=Dp(b);f=FT(b);g=(-1);switch(Dc(d)){case -361295720:if(!U(d,H(71)))break a;g=0;break a;case 2988943:if(!U(d,H(72)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new Le;h.r0=f;h.ms=Cj(e);break b;case 1:h=new Ni;h.lH=1.0;h.lA=1.0;h.pH=f;h.ml=Cj(e);h.mr=Cj(e);h.o5=Cj(e);h.os=Cj(e);break b;default:}h=new IV;F$();h.o8=f;}if(Hc(b,C9))d=h;else{d=new MN;i=PL(b);d.n0=h;d.p1=i;}c:{c.l8=d;e
=Bt(b,B0);g=(-1);switch(Dc(e)){case 115791563:if(!U(e,H(35)))break c;g=1;break c;case 289928229:if(!U(e,H(34)))break c;g=0;break c;case 1230441723:if(!U(e,H(36)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new M9;break d;case 1:d=new LN;break d;case 2:if(!G8(b)){d=Re(b);break d;}d=new Q7;d.q6=G4(b);break d;default:}d=Re(b);}c.kL=d.d0(c.k2);c.mQ=E3(c.k2,c.kB.jw);c.of=Km(c.k2,Bk(c.kB));c.r7=MB(c.k2,c.lm);c.pM=MB(c.k2,Bk(c.kB)%c.lm|0);KQ(c);a.ke=c;a.qL=BG(1024,4000000/P_(HM(c))|0);Ry(a);},L2=a=>{let b=
new P2();YQ(b,a);return b;},BU=a=>{return a.ke.j8;},RS=(a,b)=>{let c,d,e;c=a.j$;if(b<=c)return a.l4.data[b];d=new BT;e=M();P(R(J(R(J(e,H(173)),b),H(174)),c),46);BW(d,L(e));Z(d);},N$=(a,b)=>{return (BF(a.kG,b)).kQ;},EZ=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.ke;c=a.lb&&BU(a)==a.j$?1:0;d=new Ja;e=b.k2;f=b.kB;g=M_(b.j8,b.lm,Bk(f));h=b.j8;i=b.nl;j=CN(b.kL);k=b.l8.d5();b=KE(GB(b.mQ));d.j1=e;d.jI=f;d.n6=g;d.le=h;d.kS=i;d.kO=j;d.oz=k;d.lS=b;d.l5=c;return d;},Lc=(a,b,c)=>{let d,e,f,g,h;if(a.lb)b=BG(b,a.j$);Q4(a,b);d=0;while
(true){e=a.ke;if(e.j8>=b)break;if(d>=c)break;RM(e);e=a.ke;if(e.j8<=a.j$)f=1;else{a:{g=e.nl;if(g-g===0.0){e=e.kL;f=1;b:{c:{while(true){h=e.jL.data;if(f>=h.length)break;if(!Pf(h[f].ju))break c;if(!Pf(e.jK.data[f].ju))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.j$=a.ke.j8;Ry(a);f=1;}else{a.lb=1;f=a.j$;Q4(a,f);while(true){e=a.ke;if(e.j8>=f)break;RM(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.ke.j8;if(c!=b){if(!a.lb)break e;if(c!=a.j$)break e;}b=1;break d;}b=0;}return b;},Q4=(a,b)=>{let c,d,
e,f;c=BG(b/a.kZ|0,a.kG.jz-1|0);d=a.ke;e=d.j8;if(!(b>=e&&Bb(c,a.kZ)<=e)){b=Bb(c,a.kZ);f=BF(a.kG,c);d.j8=b;C8(d.kL,f.kQ);d.l8.ea(f.ly);KQ(d);}},Ry=a=>{let b,c,d,e,f,g;b=a.j$;c=a.l4;d=c.data.length;if(b==d)a.l4=Gn(c,2*d|0);c=a.l4.data;b=a.j$;e=a.ke;c[b]=e.nl;if(b%a.kZ|0)return;f=a.kG;e=HM(e);V(f,e);e=a.kG;if(e.jz>a.qL){f=Hf(e);Gi(a.kG);b=0;g=f;while(b<g.jz){e=a.kG;f=BF(g,b);V(e,f);b=b+2|0;}a.kZ=a.kZ*2|0;}};
function L8(){let a=this;I.call(a);a.pz=null;a.qR=null;a.rY=null;a.ow=null;a.nZ=null;a.qq=null;a.sp=null;a.rH=null;a.r8=null;a.qe=null;a.rc=null;a.pW=null;a.rn=null;a.k3=null;a.mn=null;a.qE=null;a.sd=null;a.mH=null;a.nD=null;a.mO=null;}
let SM=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.mH=Bp();a.nD=Bp();a.mO=CE();a.pz=b;d=new Q6;e=b.querySelector(".messages");d.pp=Bi();d.n2=e;a.qR=d;d=new I8;F6();d.nE=b;a.rY=d;d=new NU;e=b.querySelector(".decision");BR(c);f=new N_;f.so=c;OD(d,e,f);d.k5=Bp();d.lO=Bp();d.la=CE();d.mq=c;J9(new FV,d.l2,d);g=d.l2;f=new I0;f.qB=d;g.addEventListener("dblclick",Bh(Bj(f),"handleEvent"));a.ow=d;d=new Qx;e=b.querySelector(".network");BR(c);f=new NT;f.qU=c;OD(d,e,f);d.me=Bp();d.kK=Bp();d.lP=Bp();d.mW=Bp();d.n4=Du(0);d.lt=Bm(0);d.m4
=c;d.qk=e.querySelector(".picture");g=e.querySelector(".editing");d.k9=g.querySelector(".parameter");f=new FM;h=g.querySelector(".value");i=g.querySelector(".complaint");j=new NS;j.qb=d;Kg(f,h,i,H(175),j);d.oW=f;d.nm=g.querySelector(".freeze");f=new IR;g.addEventListener("submit",Bh(Bj(f),"handleEvent"));e=d.k9;j=new IQ;j.qo=d;e.addEventListener("change",Bh(Bj(j),"handleEvent"));e=d.nm;f=new IP;f.py=d;e.addEventListener("change",Bh(Bj(f),"handleEvent"));J9(new FV,d.l2,d);a.nZ=d;a.qq=Zc(b.querySelector(".transport"),
c);a.sp=T$(b.querySelector(".predictions"));a.rH=Tv(b.querySelector(".predictions .editing"),c);d=new Nv;f=b.querySelector(".losses");BR(c);e=new PA;e.qX=c;d.nu=Bi();d.oS=(-1);d.n7=f.querySelector("tbody");d.qv=e;a.r8=d;a.qe=YO(b,c);f=b.querySelector(".set-up .tools");a.rc=Wd(f,c);Lp(new HO,b,c);a.pW=Sf(f,b.querySelector(".example-help"),c);a.rn=Zp(b.querySelector(".set-up"),c);a.k3=XH(H(176),b,c,BO(Bv,[H(177),H(178),H(179)]));d=new IA;k=Bd(Bv,1);k.data[0]=H(180);MM(d,H(98),b,c,k);a.mn=d;a.qE=b.querySelector(".engine");a.sd
=b.querySelector(".announcement");},UB=(a,b)=>{let c=new L8();SM(c,a,b);return c;};
function IE(){let a=this;I.call(a);a.rd=null;a.rq=0;a.pl=0;}
let NA=(a,b,c)=>{let d;a.rd=b;d=new Ic;d.rA=a;d.rB=c;(new IntersectionObserver(Bh(Bj(d),"onChange"))).observe(b);},U1=(a,b)=>{let c=new IE();NA(c,a,b);return c;},Pn=a=>{return !a.pl&&a.rq?0:1;},PD=a=>{return Sj(a.rd)?1:0;},Sj=b=>{return !b.checkVisibility||b.checkVisibility({checkOpacity:true,checkVisibilityCSS:true});},BS=K(0);
function QX(){I.call(this);this.qM=null;}
let Ua=a=>{Rz(a.qM);},BT=K(BN),FN=K(BI),B3=null,Cx=null,TA=null,Fy=()=>{Fy=Bf(FN);YC();},Xt=(a,b,c)=>{Fy();Cy(a,b,c);},Ov=(a,b)=>{let c=new FN();Xt(c,a,b);return c;},YC=()=>{let b,c,d;B3=Ov(H(181),0);b=Ov(H(182),1);Cx=b;c=Bd(FN,2);d=c.data;d[0]=B3;d[1]=b;TA=c;},N=K(),CQ=K(0);
function JZ(){N.call(this);this.lM=null;}
let CA=b=>{let c;c=new JZ;c.lM=O$(b);return c;},Vp=(a,b)=>{let c;c=D2(b);return !EK(a.lM,c)?Bp():Bw(c);},VT=a=>{let b,c;if(Dn(a.lM)!=1){b=C2(H(158),a.lM);c=M();J(J(c,H(183)),b);b=L(c);}else{b=FY(a.lM,0);c=M();J(J(c,H(184)),b);b=L(c);}return b;};
function I2(){N.call(this);this.pb=0;}
let Kj=null,Qw=null,GW=()=>{GW=Bf(I2);VO();},SW=(a,b)=>{GW();a.pb=b;},WW=a=>{let b=new I2();SW(b,a);return b;},TW=(a,b)=>{let c,d,e,f,g;c=Bi();d=BM(C6(b,59));while(true){if(!BJ(d))return Bw(C2(H(170),c));b=C6(BH(d),44);GW();e=b;if(e.jz!=3)f=Bp();else{b=Kj;g=BF(e,0);b=IC(b,g);g=Kj;f=BF(e,1);g=IC(g,f);f=Qw;e=BF(e,2);f=NV(f,e);if(CR(b)&&CR(g)&&CR(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=M();J(P(J(P(J(e,b),44),g),44),f);f=Bw(L(e));}else f=Bp();}if(B5(f))break;b=c;if(b.jz==a.pb)break;V(b,Bl(f));}return Bp();},Sy=a=>{let b,
c;b=a.pb;c=M();J(R(J(c,H(185)),b),H(186));return L(c);},VO=()=>{Kj=Jp(0);Qw=C7(0.0,1.0);};
function RR(){let a=this;N.call(a);a.pe=null;a.oO=0;}
let Tq=(a,b,c)=>{a.pe=b;a.oO=c;},Jn=(a,b)=>{let c=new RR();Tq(c,a,b);return c;},X2=(a,b)=>{let c,d,e,f;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Bw(C2(H(169),c));e=BH(d);f=a.pe.dB(e);if(B5(f))break;e=c;if(e.jz==a.oO)break;V(e,Bl(f));}return Bp();},Vo=a=>{let b,c,d;b=a.pe.bl();c=a.oO;d=M();J(R(J(J(J(d,H(187)),b),H(188)),c),H(189));return L(d);};
function Hh(){N.call(this);this.o4=0;}
let Vs=(a,b)=>{a.o4=b;},Jp=a=>{let b=new Hh();Vs(b,a);return b;},IC=(a,b)=>{let c,d,e,f;c=ED(b);if(Qc(c))return Bp();d=Ei(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.o4)break b;}f=0;break a;}f=1;}return !f?Bp():Bw(BZ(d));},Vb=a=>{return !a.o4?H(190):H(191);};
function Gp(){let a=this;N.call(a);a.oL=0.0;a.oX=0.0;}
let WJ=(a,b,c)=>{a.oL=b;a.oX=c;},C7=(a,b)=>{let c=new Gp();WJ(c,a,b);return c;},NV=(a,b)=>{let c,d;c=ED(b);if(Qc(c))return Bp();d=Ei(c);return !(d===Bs(d)&&d>=a.oL&&d<=a.oX?1:0)?Bp():Bw(BZ(d+0.0));},Xh=a=>{let b,c,d;b=BZ(a.oL);c=BZ(a.oX);d=M();J(J(J(J(d,H(192)),b),H(193)),c);return L(d);};
function IO(){let a=this;N.call(a);a.nP=null;a.mP=null;}
let ZE=(a,b,c)=>{a.nP=b;a.mP=c;},Jr=(a,b)=>{let c=new IO();ZE(c,a,b);return c;},ZO=(a,b)=>{return !U(D2(b),a.mP)?a.nP.dB(b):Bw(a.mP);},Yr=a=>{let b,c,d;b=a.nP.bl();c=a.mP;d=M();J(J(J(d,b),H(194)),c);return L(d);};
function Mi(){N.call(this);this.pj=null;}
let Y3=b=>{let c;c=new Mi;c.pj=O$(b);return c;},Yd=(a,b)=>{let c,d,e;c=Bi();d=BM(C6(b,44));while(true){if(!BJ(d))return Ci(c)?Bp():Bw(C2(H(169),c));e=D2(BH(d));if(!EK(a.pj,e))break;if(EK(c,e))break;V(c,e);}return Bp();},ZI=a=>{let b,c;b=C2(H(158),a.pj);c=M();J(J(J(c,H(195)),b),H(196));return L(c);},FO=K(N),VX=a=>{return;},Xf=()=>{let a=new FO();VX(a);return a;},Sm=(a,b)=>{let c,d;a:{c=D2(b);d=(-1);switch(Dc(c)){case 0:if(!U(c,H(2)))break a;d=0;break a;case 3569038:if(!U(c,H(5)))break a;d=1;break a;case 97196323:if
(!U(c,H(118)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bw(H(5));break b;case 2:b=Bw(H(118));break b;default:}b=Bp();}return b;},Vj=a=>{return H(197);},OZ=K(E0),Xa=K(),V$=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function NX(){let a=this;I.call(a);a.kF=null;a.lc=null;}
let Sq=a=>{a.kF=Bi();a.lc=Bi();},CK=()=>{let a=new NX();Sq(a);return a;},Pa=b=>{let c,d,e;c=CK();d=0;while(true){e=b.data;if(d>=e.length)break;Cl(c,e[d],e[d+1|0]);d=d+2|0;}return c;},G3=a=>{return a.kF.jz;},FF=(a,b)=>{return BF(a.kF,b);},GV=(a,b)=>{return BF(a.lc,b);},Cl=(a,b,c)=>{let d;d=JU(a.kF,b);if(d>=0)L4(a.lc,d,c);else{V(a.kF,b);V(a.lc,c);}},K5=(a,b)=>{let c;c=0;while(c<G3(b)){Cl(a,FF(b,c),GV(b,c));c=c+1|0;}},Cs=(a,b)=>{let c;c=JU(a.kF,b);if(c>=0){GH(a.kF,c);GH(a.lc,c);}},Fx=a=>{let b;b=CK();K5(b,a);return b;},Mu
=(a,b)=>{let c,d,e;a:{c=a.kF;d=b.kF;if(F0(c,d)){c=a.lc;b=b.lc;if(F0(c,b)){e=1;break a;}}e=0;}return e;},MR=K(0);
function H6(){I.call(this);this.pL=null;}
let Yl=(b,c,d)=>{c=Bn(c);d=Bn(d);Cl(b.pL,d,c);};
function Qr(){let a=this;N.call(a);a.mx=null;a.st=null;}
let GA=b=>{let c,d,e,f,g,h,i,j,k;c=Bi();d=0;while(d<(B7()).data.length){e=Bp();V(c,e);d=d+1|0;}e=LV(c);c=Bi();d=0;while(d<G3(b)){e=Eh(N2(e,b,d),e);d=d+1|0;}d=0;while(d<G3(b)){f=LB(FF(b,d));if(B5(f)){f=Zy(FF(b,d));V(c,f);}else if(B5(N2(e,b,d))){f=Qq(Bl(f),GV(b,d),Bt(e,Bl(f)));V(c,f);}d=d+1|0;}g=new Pi;g.kA=Bi();g.jQ=e;if(Pr(e))V(g.kA,H(198));Ng(g,C4,Cf,H(27));if(GY(g.jQ)&&!Hc(g.jQ,C1)){b=g.kA;f=G6(g,C1);h=M();J(J(J(h,H(199)),f),H(200));f=L(h);V(b,f);}if(BD(g.jQ,B0,H(36))&&!G8(g.jQ)){h=g.kA;d=(G4(g.jQ)).data.length;b
=(G4(g.jQ)).data.length!=1?H(201):H(202);i=CI(Dp(g.jQ));f=M();J(R(J(J(R(J(f,H(203)),d),b),H(204)),i),H(205));f=L(f);V(h,f);}Ng(g,CH,B0,H(36));b=Bi();i=CI(Dp(g.jQ));j=BM(C6(Bt(g.jQ,C9),44));k=i;while(BJ(j)){f=BH(j);if(K7(f)>=k)V(b,f);}if(!Ci(b)){f=g.kA;b=IF(C2(H(169),b));d=i-1|0;h=M();P(R(J(J(J(h,H(206)),b),H(207)),d),46);h=L(h);V(f,h);}if(U(Eh(CC(g.jQ,Dy),H(2)),H(65))&&!J2(g.jQ)){f=g.kA;b=G6(g,CX);h=M();J(J(J(h,H(208)),b),H(209));h=L(h);V(f,h);}d=Bk(G5(g.jQ));if(!BD(g.jQ,Do,H(80))&&CB(g.jQ,Do)>d){b=g.kA;f=G6(g,
Do);h=M();P(R(J(J(h,f),H(210)),d),46);f=L(h);V(b,f);}XM(g);f=g.kA;Iu(c,f);b=new Qr;b.mx=e;b.st=c;return b;},N2=(b,c,d)=>{let e,f;e=LB(FF(c,d));f=new Rj;f.qN=b;f.qO=c;f.qP=d;b=e.kl;if(b!==null){c=f;b=b;e=H8(c.qN,b,GV(c.qO,c.qP));}return e;},Zy=b=>{let c,d,e,f,g,h;c=Bi();d=(B7()).data;e=d.length;f=0;while(f<e){g=d[f].jD;V(c,g);f=f+1|0;}b=IF(b);c=C2(H(158),c);h=M();P(J(J(J(J(h,H(211)),b),H(212)),c),46);return L(h);};
function RA(){let a=this;I.call(a);a.kB=null;a.lm=0;a.l8=null;a.kL=null;a.mQ=null;a.of=null;a.r7=null;a.pM=null;a.k2=null;a.j8=0;a.nl=0.0;}
let HM=a=>{let b,c,d;b=new H_;c=CN(a.kL);d=a.l8.d5();b.kQ=c;b.ly=d;return b;},RM=a=>{let b,c,d,e,f,g,h;b=a.l8;c=a.kL;if(a.lm>=Bk(a.kB)){J3(a.of,a.kL,a.mQ,a.kB.jG);d=a.of;}else{d=M_(a.j8,a.lm,Bk(a.kB));e=d.nj!=a.lm?a.pM:a.r7;f=a.kL;g=a.kB;h=d.nv;d=e.o3;Ca(g.jw.ju,h*2|0,d.jw.ju,0,Bk(d)*2|0);Ca(g.jG.ju,h,d.jG.ju,0,Bk(d));DM(e.oQ,f);J3(e.pf,f,e.oQ,e.o3.jG);d=e.pf;}b.et(c,d);a.j8=a.j8+1|0;KQ(a);},KQ=a=>{DM(a.mQ,a.kL);a.nl=a.k2.lQ.eu(GB(a.mQ),a.kB.jG);};
function QN(){I.call(this);this.mj=0;}
let CP=null,WH=(a,b)=>{a.mj=b;},Pu=a=>{let b=new QN();WH(b,a);return b;},CE=()=>{if(CP===null)CP=Pu(0);return CP;},Dl=b=>{return Pu(b);},GI=a=>{let b;if(a!==CP)return a.mj;b=new D4;Br(b);Z(b);},EM=a=>{return a===CP?0:1;},Sk=(a,b)=>{let c,d,e,f,g;if(a!==CP){c=a.mj;b=b;d=b.pY;e=b.p7;f=b.p8;b=b.p6;g=EF(D7(f,W(b.kb,c,0)),DT(f,W(b.kb,c,1)),d.ko.o0*1.9);b=Cb(d.ky.j2,2.0);Ce(e,g,b);}},Jo=(a,b)=>{if(a!==CP)b=a.mj;return b;},Ie=a=>{let b;if(a!==CP)return a.mj;b=new D4;Br(b);Z(b);};
function Q6(){let a=this;I.call(a);a.n2=null;a.pp=null;}
let VE=(a,b,c)=>{let d,e,f;d=Hf(b);Iu(d,c);e=a.pp;if(F0(d,e))return;a.pp=d;FD(a.n2);e=BM(b);while(BJ(e)){f=BH(e);B1(a.n2,H(213),f);}b=c.p();while(b.q()){e=b.s();c=B1(a.n2,H(213),e);d="advice";c.className=d;}};
function I8(){I.call(this);this.nE=null;}
let N0=null,OH=null,F6=()=>{F6=Bf(I8);TD();},Zx=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=EK(b,H(99));d=a.nE;e=T(!c?H(214):H(99));d.className=e;f=a.nE;d=C2(H(4),b);f.setAttribute("data-views",T(d));F6();g=N0.data;h=g.length;i=0;while(i<h){d=g[i];e=!U(d,H(215))?d:H(93);j=JU(b,e);k=!c?U(d,H(216)):U(d,H(98))?0:1;Rq(a,d,!k&&j<0?0:1,j);i=i+1|0;}h=0;l=b;a:{while(true){if(h>=l.jz){h=(-1);break a;}b=OH;e=BF(l,h);if(EK(b,e))break;h=h+1|0;}}Rq(a,H(176),!c&&h<0?0:1,h);},Rq=(a,b,c,d)=>{let e,f;e=a.nE;f=M();J(P(f,46),b);e=e.querySelector(T(L(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",T(Cc(d)));},TD=()=>{N0=BO(Bv,[H(91),H(92),H(215),H(64),H(95),H(217),H(98),H(216)]);BR(H(94));BR(H(96));BR(H(97));OH=IZ(BO(I,[H(94),H(96),H(97)]));};
function FH(){let a=this;I.call(a);a.mD=null;a.l2=null;a.qQ=null;a.pQ=null;a.lB=0;a.nO=0;a.o_=0;}
let OD=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.mD=d;a.l2=d.querySelector("canvas");a.qQ=b.querySelector(".twin");e=new H9;e.qV=a;e.qT=c;e=new ResizeObserver(Bh(Bj(e),"onResize"));d=a.mD;e.observe(d);a.pQ=U1(a.mD,c);},HJ=a=>{a.lB=a.mD.clientWidth;a.nO=a.mD.clientHeight;},RG=(a,b,c)=>{let d,e,f,g,h,i,j,k;a:{if(a.lB){if(Pn(a.pQ))break a;if(F3)break a;}a.o_=0;return;}d=new H4;e=a.l2;f=a.lB;g=a.nO;h=!F3?devicePixelRatio:Bu(3.0,devicePixelRatio);DK();Cv();d.oa=Di(0.0,Dw);d.lz=f;d.nG=g;d.mM=1.0/h;i=Bs(f*
h)|0;j=Bs(g*h)|0;if(!(e.width==i&&e.height==j)){e.width=i;e.height=j;}k=e.getContext("2d");d.jU=k;k.setTransform(h,0.0,0.0,h,0.0,0.0);d.jU.lineJoin="round";a.eE(d,b);if(!(!c&&a.o_)){a.o_=1;BC(a.qQ,a.eF(b));}},IT=K(0),RD=a=>{return;};
function NU(){let a=this;FH.call(a);a.mq=null;a.k5=null;a.lO=null;a.la=null;a.r_=0.0;a.sa=0.0;a.od=0;}
let Ld=b=>{return O_(b.on,b.kI);},Xv=(a,b,c,d)=>{return EM(N6(a,b,c,d));},Z0=(a,b,c,d)=>{let e,f,g;e=N6(a,b,c,d);a.la=e;f=Ie(e);e=Dv(a.k5);g=(Dv(a.lO)).jw;a.r_=D7(e,W(g,f,0))-b;a.sa=DT(e,W(g,f,1))-c;a.od=0;e=a.mq;g=a.la;Em(e,g);},YS=a=>{let b;b=CE();a.la=b;Em(a.mq,b);},YJ=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Dv(a.k5);e=d.ks;b=a.r_+b;f=e.kx;g=d.kt;b=(b-g.jH)/g.jO;h=e.kv;i=PW(f+b*(h-f),f,h);c=a.sa+c;g=d.ks;h=g.kh;d=d.kt;h=PW(h-(c-d.jW)/d.j4*(h-g.kn),e.kn,e.kh);g=Dv(a.lO);j=Ie(a.la);k=JA(g,j,i,h,W(g.jG,j,0));d=a.mq;g
=new LZ;g.pR=k;l=a.od;Ev(d,g,l);a.od=1;},N6=(a,b,c,d)=>{let e,f,g,h,i,j;e=CE();f=d*d;if(CR(a.k5)){g=(Dv(a.lO)).jw;h=0;while(h<g.jx){i=D7(Bl(a.k5),W(g,h,0))-b;j=DT(Bl(a.k5),W(g,h,1))-c;d=i*i+j*j;if(d<=f){e=Dl(h);f=d;}h=h+1|0;}}return e;},PW=(b,c,d)=>{return Bu(c,Bg(d,Bs(b*100.0)/100.0));},Wu=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=Ld(b);DY();c=M();d=b.lf;e=0;f=0;g=d.lh.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(218)),b.my),H(219));if(!f)O(c,
H(220));else{if(e){k=d.lh.data.length;if(e!=k){l=new Pt;l.n9=d;l.mR=Du(k);l.o1=B9(k);m=B9(2).data;e=0;while(true){g=l.mR.data;if(e>=g.length)break;if(!g[e]){k=!It(l,e)?0:1;m[k]=m[k]+1|0;f=It(l,e);n=l.n9.ka;k=E_(l,e,f,0);o=n-1|0;while(k>0){g=l.o1.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E_(l,h-1|0,f,k);if(i<o)k=E_(l,h+1|0,f,k);if(h>=n)k=E_(l,h-n|0,f,k);h=h+n|0;if(h<l.mR.data.length)k=E_(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.kD;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.ka;if(k>=h)break;q
=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(F2(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bb(f-1|0,d.ka-1|0);O(O(O(c,H(221)),QJ(j)),H(222));O(O(O(c,Nz(m[1])),H(223)),QJ(1.0-j));P(O(O(c,H(158)),Nz(m[0])),46);break a;}}O(R(c,e?1:0),H(224));}}Xx(c,b);return L(c);},Yn=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.mk;e=b;f=e.lz;g=e.nG;h=HR(f);i=CV(3.75*h);j=CV(5.5*HR(f));k=Fn(f-PX(f)-j);l=Bu(1.0,Bg(k,Fn(g-i-CV(2.2*h))));m=Cz(PX(f)+Fn((k-l)/2.0),i,l,l);n=D_(m)+Bs(1.25*h);o=new No;p=Cz(n,i,Bs(1.0*h),l);j=1.15
*h;Cv();q=Di(j,CO);k=Bs(1.35*h);r=Jj(h,CO);s=Bs(2.9*h);j=Bu(5.5,Bg(10.0,0.028*l));o.rj=f;o.sw=g;o.lN=m;o.np=p;o.p$=q;o.r4=k;o.rb=r;o.oU=s;o.lZ=h;o.o0=j;o.rz=1.5;t=new PY;q=c.or;Ba();if(!BD(d,Ga,H(109))){D1();m=E7;}else{D1();m=Pz;}if(!BD(d,GQ,H(114))){Et();p=Gz;}else{Et();p=QA;}t.ko=o;t.ky=q;t.oy=m;t.rw=p;u=Ld(c);v=c.mB;p=Ku(u.lf.li,t.ko.lN);B4(e,Cz(0.0,0.0,e.lz,e.nG),t.ky.kj);w=t.ko;x=t.ky;y=u.my;r=u.nV;m=w.lN;l=m.jH+m.jO/2.0;m=M();R(J(m,H(225)),y);CF(e,L(m),l,w.r4,w.p$,x.j2);m=M();J(J(m,H(226)),r);d=L(m);k
=2.0*(Bg(l,w.rj-l)-4.0);m=w.rb;n=m.lj;m=m.lJ;Dj();if(m!==Fc){q=Di(Bg(n,k/(0.65*d.jv.length)),CO);CF(e,d,l,w.oU,q,x.j2);}else{z=d.jv.length>=20?26:d.jv.length;h=w.oU;q=x.j2;j=BA(z,d.jv.length);i=Bg(n,k/(0.602*j));CF(e,d,l-0.602*i*j/2.0,h,Jj(i,Dw),q);}XP(t,b,p,u);e=t.ko;m=t.ky;q=p.ks;q=Jc(q.kx,q.kv,KT(e,p.kt.jO));d=p.ks;UN(p,b,e,m,q,Jc(d.kn,d.kh,KT(e,p.kt.j4)));WN(t,b);Ur(t,b,p,u);e=new RE;e.pY=t;e.p7=b;e.p8=p;e.p6=u;Sk(v,e);a.k5=Bw(Ku(Ya(Uo(u)),ZZ(o)));a.lO=Bw(S6(WA(c)));};
function Qx(){let a=this;FH.call(a);a.m4=null;a.qk=null;a.k9=null;a.oW=null;a.nm=null;a.me=null;a.kK=null;a.lP=null;a.mW=null;a.n4=null;a.lt=null;a.kf=0;a.qG=0;a.oB=0;a.si=0.0;a.sh=0.0;a.r3=0.0;}
let R_=(a,b)=>{let c,d,e,f,g;c=b.kI;a.lt=c.kO;if(!(!B5(a.lP)&&Gv(Bl(a.lP),c.j1)))Ne(a,c.j1);d=a.oW;e=a.lt.data;f=a.kf;d.mS=e[f];g=a.qG==f?0:1;if(g){a.qG=f;I_(d);}if(!(!g&&!b.k_)){Ia(a.oW,a.lt.data[a.kf]);a.nm.checked=!!(RW(a,b.mk)).data[a.kf];}},Ne=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;a.lP=Bw(b);a.kK=Bp();a.kf=BG(a.kf,CI(b)-1|0);FD(a.k9);c=BG(400,CI(b));d=0;while(d<c){e=a.k9;f=Hl(b,d);if(Iv(f))g=H(227);else{h=LD(b,f.mg-1|0,f.nH);i=M();J(J(J(i,H(228)),h),H(193));g=L(i);}j=1;k=d;a:{while(true){if(j>Bo(b)){b=new BT;h
=M();P(R(J(h,H(229)),d),46);BW(b,L(h));Z(b);}l=Be(b,j-1|0);m=Bb(Be(b,j),l);if(k<m){n=k/l|0;k=k%l|0;h=M();P(R(P(R(P(R(P(h,87),j),91),n),44),k),93);h=L(h);break a;}n=k-m|0;if(n<Be(b,j))break;k=n-Be(b,j)|0;j=j+1|0;}h=M();J(R(P(R(P(h,98),j),91),n),H(230));h=L(h);}i=LD(b,f.mg,f.oj);f=M();J(J(J(f,h),g),i);B1(e,H(231),L(f));d=d+1|0;}a.k9.selectedIndex=a.kf;},Py=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kI;d=c.jI.jw;e=BG(Jo(b.mB,1),d.jx-1|0);f=Bm(2);g=f.data;g[0]=W(d,e,0);g[1]=W(d,e,1);h=b.on;O_(h,c);h=h.nw;g=RW(a,b.mk);b
=Dl(a.kf);d=Ge(c);i=new Gu;j=c.j1;k=Bd(B_(CY),1);k.data[0]=f;Jf(i,j,Ec(k));DM(i,d);f=i.j_.data;k=Bd(B_(CY),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].ju;m=m+1|0;}f=g.data;i=new QB;c=c.j1;m=f.length;if(m==CI(c)){i.jV=c;i.l3=d;i.mC=k;i.ro=h;i.m$=g;i.ph=b;return i;}b=new BT;n=CI(c);h=M();P(R(J(R(J(h,H(232)),n),H(233)),m),46);BW(b,L(h));Z(b);},RW=(a,b)=>{if(!(!B5(a.mW)&&Bl(a.mW)===b)){a.mW=Bw(b);a.n4=PL(b);}return a.n4;},Nh=(a,b)=>{let c,d;a.kf=b;c=a.k9;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FG(a.m4);},ND
=(a,b,c)=>{let d,e,f;d=a.lt.be();d.data[a.kf]=b;e=a.m4;f=new Q5;f.qS=d;Ev(e,f,c);},To=(a,b,c,d)=>{return EM(PH(a,b,c));},Uy=(a,b,c,d)=>{Nh(a,Ie(PH(a,b,c)));a.oB=0;a.si=b;a.sh=c;a.r3=a.lt.data[a.kf];},PH=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;if(B5(a.kK))d=CE();else{d=Bl(a.kK);e=new Rh;e.mE=(-1);e.mb=10.0;e.mb=12.0;f=1;while(f<=Bo(d.jT)){g=0;while(g<Be(d.jT,f)){h=0;while(Fv(d,f)&&h<Be(d.jT,f-1|0)){NN(N1(d,f,g,h),b,c,EP(d.jT,f,g,h),e);h=h+1|0;}if(Ex(d,f))NN(Nx(d,f,g),b,c,KV(d.jT,f,g),e);g=g+1|0;}f=f+1|0;}e.mb
=10.0;i=Bs((b-DZ(d,0))/d.na);h=Bu(0.0,Bg(Bo(d.jT),i))|0;i=(c-Cu(d,h,0))/d.kT.data[h];f=Bu(0.0,Bg(Be(d.jT,h)-1|0,Bs(i)))|0;j=Bu(d.j0.data[h],24.0)/2.0;k=!(Bq(b-DZ(d,h))<=j&&Bq(c-Cu(d,h,f))<=Bg(j,Bu(d.j0.data[h],d.kT.data[h]))?1:0)?Bp():Bw(K2(h,f));if(e.mE<0&&CR(k)&&(Bl(k)).kJ>0)d=Dl(KV(d.jT,(Bl(k)).kJ,(Bl(k)).kw));else{if(e.mE<0&&B5(k)&&!Gs(d)){g=1;while(g<=Bo(d.jT)){l=EO(d,g)-Dq(d,g);m=(b-Dq(d,g))/l;h=0;n=KR(m,0.0);o=CL(m,1.0);p=l*l;while(n>=0&&o<=0&&h<Be(d.jT,g)){q=0;while(true){r=d.jT;f=g-1|0;if(q>=Be(r,f))break;i
=Cu(d,g,h)-Cu(d,f,q);i=Dt(p- -i*i)/l;i=Bq(Ep(d,g,h,q,m)-c)/i;Q1(e,EP(d.jT,g,h,q),i);q=q+1|0;}h=h+1|0;}g=g+1|0;}}f=e.mE;d=f>=0?Dl(f):CE();}}return d;},U9=(a,b,c)=>{let d;d=(b-a.si-(c-a.sh))/40.0;ND(a,Bs((a.r3+d)*100.0)/100.0,a.oB);a.oB=1;},TL=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o;b=Py(a,b);c=b.jV;d=M();e=b.jV;f=b.mC.data[Bo(e)].data[0];g=b.mC.data[0].data;O(O(d,H(234)),PZ(g[0],g[1]));O(d,H(235));h=0;while(h<=Bo(e)){R(O(d,h?H(236):H(2)),Be(e,h));h=h+1|0;}O(O(d,H(237)),Ek(f));if(isNaN(f)?1:0)O(d,H(238));else O(d,
!(f>0.5)?H(239):H(240));O(O(d,H(241)),H$(GZ(b,Bo(e),0)));P(d,46);h=1;while(h<Bo(c)){Y_(d,b,h);h=h+1|0;}i=B9(3).data;j=0;k=CN(b.l3);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Iv(Hl(b.jV,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bq(g[l]);h=m-1|0;if(!(f>Bq(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(242));else{O(d,j!=1?H(243):H(244));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(158):H(245));P(O(d,H$(g[i[l]])),32);c=b.jV;n=Hl(c,i[l]);e=Kz(c,n.mg-1|0,n.nH);n
=Kz(c,n.mg,n.oj);c=M();J(J(J(J(c,H(246)),e),H(193)),n);O(d,L(c));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CN(b.l3);l=0;while(true){i=g.data;if(l>=i.length)break;o=Iv(Hl(b.jV,l))?0:1;h=h+(!o?0:1)|0;m=m+(o&&i[l]<0.0?1:0)|0;j=j+(!b.m$.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(247)),h),H(248)),m);O(d,m!=1?H(249):H(250));if(j>0){O(R(P(d,32),j),H(251));O(d,j!=1?H(252):H(253));}return L(d);},Y0=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.or;if(!B5(a.me)){b:{e=(Bl(a.me)).jE;if(e===d)f=1;else if(d!==null&&Bz(d)===Bx(Fe)){g=d;if
(!X(e.kj,g.kj)){f=0;break b;}if(!X(e.j2,g.j2)){f=0;break b;}if(!X(e.kY,g.kY)){f=0;break b;}if(!X(e.kN,g.kN)){f=0;break b;}if(!X(e.nt,g.nt)){f=0;break b;}if(!X(e.m1,g.m1)){f=0;break b;}if(!X(e.nf,g.nf)){f=0;break b;}if(!X(e.ld,g.ld)){f=0;break b;}if(!X(e.k6,g.k6)){f=0;break b;}if(!X(e.oT,g.oT)){f=0;break b;}if(!X(e.og,g.og)){f=0;break b;}if(X(e.kU,g.kU)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new Pm;e.jE=d;g=new Lw;g.oK=B9(256);h=new DC;i=Bd(CJ,3);j=i.data;j[0]=d.ld;j[1]=EB(d.kU,0.5);j[2]=d.k6;Fk(h,i);g.ra
=h;f=0;while(f<256){h=Ke(d.kU,f);g.oK.data[f]=(-16777216)|h.kc<<16|h.km<<8|h.ki;f=f+1|0;}e.n8=g;a.me=Bw(e);}k=c.kI.j1;if(!(!B5(a.lP)&&Gv(Bl(a.lP),k)))Ne(a,k);if(!(CR(a.kK)&&(Bl(a.kK)).n_===a.lB&&(Bl(a.kK)).pt===a.nO?1:0)){l=a.lB;f=0;h=BM(k.ku);while(BJ(h)){f=BA(f,(BH(h)).lU);}m=Bg(104.0,Bu(56.0,LU(k,l)*1.9));m=CV(Bg(Bu(300.0,Bg(460.0,0.8*l)),16.0-( -f|0)*m));d=a.qk.style;f=Bu(260.0,m)|0;h=M();J(R(h,f),H(254));d.setProperty("height",T(L(h)));a.kK=Bw(Vz(k,a.lB,a.nO));}c=Py(a,c);g=Bl(a.me);h=Bl(a.kK);n=new Ds;d
=b;F4(n,0.0,0.0,S0(d),Ut(d));B4(d,n,XZ(g.jE));Xr(XS(g,b,h,c));};
function Jm(){let a=this;I.call(a);a.rQ=null;a.rD=null;a.rJ=null;a.sv=null;a.q5=null;a.rO=null;a.l$=null;a.qd=null;a.lr=null;}
let QC=null,CD=()=>{CD=Bf(Jm);Ux();},SH=(a,b,c)=>{let d,e,f,g,h,i,j;CD();d=new LI;d.qD=c;a.rQ=EN(b,H(255),d);d=new LK;d.rp=c;a.rD=EN(b,H(256),d);BR(c);d=new LJ;d.rZ=c;e=EN(b,H(257),d);a.rJ=e;a.sv=e.querySelector("span");f=new LH;f.pI=c;a.q5=EN(b,H(258),f);d=new LG;d.rx=c;a.rO=EN(b,H(259),d);f=b.querySelector(".iteration");a.l$=f;g=new HV;g.se=a;g.sf=c;f.addEventListener("input",Bh(Bj(g),"handleEvent"));a.qd=b.querySelector(".position");a.lr=b.querySelector(".speed select");h=QC.data;i=h.length;j=0;while(j<i)
{Mc(a,h[j]);j=j+1|0;}f=a.lr;b=new HU;b.p4=a;b.p3=c;f.addEventListener("change",Bh(Bj(b),"handleEvent"));},Zc=(a,b)=>{let c=new Jm();SH(c,a,b);return c;},Uh=(a,b)=>{let c,d,e,f,g,h,i;c=BU(b.jC);d=Cc(D5(b.jY));BC(a.sv,!b.j7?H(260):H(261));a.rJ.setAttribute("aria-pressed",T(!b.j7?H(118):H(5)));a.rQ.disabled=!!(c?0:1);a.rD.disabled=!!(c?0:1);a.q5.disabled=!!(c<CG(b)?0:1);e=a.rO;f=!!(c<CG(b)?0:1);e.disabled=f;a.l$.setAttribute("max",T(d));e=a.l$;f=T(Cc(c));e.value=f;g=a.l$;f=M();J(J(R(J(f,H(262)),c),H(227)),d);e
=L(f);g.setAttribute("aria-valuetext",T(e));h=a.qd;i=d.jv.length;CD();f=EA(Cc(c));while(f.jR<i){ES(f,0,32);}e=L(f);f=M();J(J(J(f,e),H(263)),d);BC(h,L(f));f=b.jY;Ba();b=Bt(f,Dr);a.lr.value=T(b);if(!U(Bn(a.lr.value),b)){Mc(a,b);a.lr.value=T(b);}},Mc=(a,b)=>{let c,d;c=a.lr;if(U(b,H(122)))d=b;else{d=M();J(J(d,b),H(264));d=L(d);}(B1(c,H(231),d)).setAttribute("value",T(b));},EN=(b,c,d)=>{CD();b=b.querySelector(T(c));Cp(b,d);return b;},Ux=()=>{QC=BO(Bv,[H(76),H(265),H(123),H(266),H(267),H(268),H(122)]);};
function Qe(){let a=this;I.call(a);a.oJ=null;a.pX=null;a.ln=null;a.ov=null;a.ri=0;}
let T5=(a,b)=>{a.ln=Bi();a.ov=D0((Fi()).jw,(Fi()).jG);a.oJ=b.querySelector("tbody");a.pX=b.querySelector(".score");},T$=a=>{let b=new Qe();T5(b,a);return b;},Wy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kI;d=c.jI;if(!(!Ci(a.ln)&&d===a.ov)){a.ov=d;FD(a.oJ);Gi(a.ln);e=0;while(e<BG(100,Bk(d))){f=B2(a.oJ,H(269));(B1(f,H(270),O6(W(d.jw,e,0)))).setAttribute("scope","row");B1(f,H(271),O6(W(d.jw,e,1)));B1(f,H(271),BZ(W(d.jG,e,0)));g=B2(B2(f,H(271)),H(272));h=B2(B2(f,H(271)),H(272));g.className="live";h.className=
"live";i=B2(B2(f,H(271)),H(272));i.className="mark";i.setAttribute("role","img");j=a.ln;k=new HF;k.l7=f;k.nI=g;k.mT=h;k.mf=i;V(j,k);e=e+1|0;}}l=a.ri+1|0;a.ri=l;e=a.ln.jz>16&&!b.k_&&(l%15|0)?0:1;m=0;while(true){n=a.ln.jz;if(m>=n)break;if(!e)break;o=W(c.lS,m,0);p=o-W(d.jG,m,0);g=BF(a.ln,m);l=HK(c,m);g.l7.className=T(!l?H(273):H(274));n=Jo(b.mB,(-1))!=m?0:1;Hu(g.l7,H(275),n,H(5));Nk(g.nI,o,H(2),b.k_);Nk(g.mT,p,!(p<0.0)?H(276):H(2),b.k_);BC(g.mf,!l?H(277):H(278));j=g.mf;h=!l?H(279):H(280);j.setAttribute("aria-label",
T(h));m=m+1|0;}h=n>=Bk(d)?H(2):H(281);b=a.pX;l=Dz(c);e=Bk(d);g=M();J(J(R(J(R(g,l),H(227)),e),H(282)),h);BC(b,L(g));},Nk=(b,c,d,e)=>{let f,g;f=Fm(E6(c,8),45,8722);g=M();J(J(g,d),f);BC(b,L(g));if(e)b.title=T(Fa(c));},O6=b=>{return Fm(b===Bs(b)?BZ(b):E6(b,2),45,8722);};
function Ls(){let a=this;I.call(a);a.nc=null;a.lo=null;a.oh=null;a.oe=null;a.oI=null;a.o6=null;a.jX=null;a.o7=0;a.pn=0;}
let UT=(a,b,c)=>{let d,e;a.jX=Fi();a.nc=c;a.lo=b.querySelector(".point");d=new OE;d.rf=a;a.oh=Qk(b,H(283),d);d=new OF;d.qm=a;a.oe=Qk(b,H(284),d);a.oI=b.querySelector(".add");a.o6=b.querySelector(".remove");d=new Jd;b.addEventListener("submit",Bh(Bj(d),"handleEvent"));e=a.lo;d=new Je;d.r1=a;d.r2=c;e.addEventListener("change",Bh(Bj(d),"handleEvent"));c=b.querySelector(".flip");b=new OB;b.rC=a;Cp(c,b);b=a.oI;c=new OC;c.qW=a;Cp(b,c);b=a.o6;c=new OA;c.pP=a;Cp(b,c);},Tv=(a,b)=>{let c=new Ls();UT(c,a,b);return c;},Qk
=(b,c,d)=>{let e,f,g;e=new FM;f=b.querySelector(T(c));g=M();J(J(g,c),H(285));Kg(e,f,b.querySelector(T(L(g))),H(286),d);return e;},Y$=(a,b)=>{let c,d,e,f;c=b.kI.jI;d=BG(Jo(b.mB,D6(a)),Bk(c)-1|0);e=c===a.jX&&d==a.pn?0:1;if(d!=a.pn){I_(a.oh);I_(a.oe);}a.jX=c;a.pn=d;if(!e&&!b.k_)return;if(a.o7!=Bk(c)){a.o7=Bk(a.jX);FD(a.lo);e=0;while(e<a.o7){B1(a.lo,H(231),Cc(e));e=e+1|0;}}a.lo.selectedIndex=d;Ia(a.oh,W(a.jX.jw,d,0));Ia(a.oe,W(a.jX.jw,d,1));a.oI.disabled=!!(Bk(a.jX)<1000?0:1);b=a.o6;f=!!(Bk(a.jX)>1?0:1);b.disabled
=f;},D6=a=>{return BA(0,a.lo.selectedIndex);},Po=(a,b,c,d)=>{let e,f;e=D6(a);f=a.jX;GK(a,JA(f,e,b,c,W(f.jG,e,0)),d);},Pc=b=>{return Bs(b*100.0)/100.0;},GK=(a,b,c)=>{let d,e;a.jX=b;d=a.nc;e=new RT;e.qn=b;Ev(d,e,c);};
function Nv(){let a=this;I.call(a);a.n7=null;a.qv=null;a.nu=null;a.oS=0;}
let ZJ=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.oS){a.oS=c;FD(a.n7);Gi(a.nu);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B2(a.n7,H(269));g=B1(B2(f,H(271)),H(287),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(288)),e);g.title=T(L(h));h=new Pw;h.qx=a;h.qy=e;Cp(g,h);g=a.nu;i=new I6;h=B2(f,H(271));i.mz=e;i.m6=f;i.nR=h;V(g,i);e=e+d|0;}}f=BM(a.nu);while(BJ(f)){h=BH(f);e=h.mz;d=e>b.j$?0:1;BC(h.nR,!d?H(289):Fa(RS(b,e)));Hu(h.m6,H(275),h.mz
!=BU(b)?0:1,H(5));}},Jx=K(0);
function PA(){I.call(this);this.qX=null;}
function OI(){let a=this;I.call(a);a.oZ=null;a.ns=null;a.qf=null;a.qJ=null;a.rg=null;a.k4=null;a.rR=null;a.mX=null;a.po=null;a.ni=null;a.p0=null;a.rS=null;a.mK=0;a.mv=0;a.lL=null;}
let V3=(a,b,c)=>{let d;d=new L6;d.lC=Bp();a.p0=d;a.rS=Ip();a.lL=Bm(0);a.ni=c;a.oZ=b.querySelector(".finding");d=b.querySelector(".neuron");a.ns=d;a.qf=d.querySelector(".sums");a.qJ=a.ns.querySelector(".argument");a.rg=a.ns.querySelector(".progress");c=b.querySelector(".puzzle");a.k4=c;a.rR=c.querySelector(".progress");a.mX=a.k4.querySelector(".hint");a.po=a.k4.querySelector(".follow");c=a.k4.querySelector(".ask");b=new M1;b.qs=a;Cp(c,b);b=a.po;c=new M5;c.sn=a;Cp(b,c);c=a.k4.querySelector(".leave");b=new M3;b.qj
=a;Cp(c,b);},YO=(a,b)=>{let c=new OI();V3(c,a,b);return c;},Xg=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kI;a.lL=c.kO;d=b.mk;e=DA(d,a.rS);if(a.mK){Ba();if(BD(d,B0,H(36))&&BD(d,Cf,H(17))&&BD(d,CX,H(54))&&BD(d,C1,H(48))){f=1;break a;}}f=0;}if(e&&!a.mK){a.mv=0;BC(a.mX,H(2));}e=!e&&!f?0:1;a.mK=e;a.k4.hidden=!!(e?0:1);if(a.mK){DE();e=Dz(c)!=Bk(c.jI)?0:1;BC(a.rR,e?H(290):RN(c));a.k4.className=T(!e?H(291):H(292));a.po.hidden=!!(a.mv&&Gl(a)?0:1);}if(!(a.lL.data.length>400&&!b.k_)){if(a.mK)g=Ih();else{b=a.p0;g=Bi();if(CR(b.lC)
&&(Bl(b.lC)).kE===c.j1&&(Bl(b.lC)).oD===c.jI?1:0)h=Bl(b.lC);else{h=new NP;i=c.j1;j=c.jI;h.kE=i;h.oD=j;h.mo=Cj(i);h.lx=E3(i,j.jw);h.lF=Km(i,Bk(j));}b:{C8(h.mo,c.kO);DM(h.lx,h.mo);J3(h.lF,h.mo,h.lx,h.oD.jG);b.lC=Bw(h);if(!c.le){k=c.kS;e=k-k!==0.0?0:1;if(!(e&&VS(h))){b=new Co;Ch();CW(b,FK,H(293));V(g,b);break b;}}if(c.l5){b=new Co;Ch();CW(b,FK,H(294));V(g,b);}}if(Ci(g)){e=Bk(c.jI);f=Dz(c)!=e?0:1;if(!(f&&!(c.kS>0.1*e))){WR(h,g);UZ(h,g);X5(h,g);}if(!f)Vw(c,h,g);else{l=new Co;Ch();b=KK;d=M();J(R(J(d,H(295)),e),H(296));CW(l,
b,L(d));V(g,l);}}}Y2(a,g);}e=Oy(c);a.ns.hidden=!!(e?0:1);if(e)XK(a,TC(c));},Y2=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bf(0)).m0;Ch();if(d===KK){e=1;break a;}}e=0;}BC(a.oZ,!c?H(2):(b.bf(0)).mV);b=a.oZ;f=T(!e?H(297):H(298));b.className=f;},XK=(a,b)=>{let c,d,e,f,g;c=b.pT.data;d=a.qf;e=O3(c[0],c[3],b.pK);f=O3(c[1],c[2],b.rK);g=M();J(J(J(J(g,H(299)),e),H(300)),f);BC(d,L(g));BC(a.qJ,b.sr);BC(a.rg,b.q1);},O3=(b,c,d)=>{let e,f,g,h,i;e=HS(b);f=!(c<0.0)?H(301):H(302);g=HS(Bq(c));h=HS(d);i=M();J(J(J(J(J(i,e),f),
g),H(303)),h);return L(i);},HS=b=>{if(!(Bq(b)<5.0E-5)?0:1)b=0.0;return Fm(E6(b,4),45,8722);},Gl=a=>{let b;b=(Io(a.lL)).jz-1|0;return BG(a.mv?1:0,b);};
function NI(){let a=this;I.call(a);a.pg=null;a.pa=null;}
let YZ=(a,b,c)=>{let d,e;a.pg=b.querySelector(".undo");a.pa=b.querySelector(".redo");d=a.pg;BR(c);e=new Q9;e.rs=c;Cp(d,e);d=a.pa;BR(c);e=new Q$;e.qK=c;Cp(d,e);b=b.querySelector(".reseed");d=new Q8;d.pS=c;Cp(b,d);},Wd=(a,b)=>{let c=new NI();YZ(c,a,b);return c;},TG=(a,b)=>{let c;a.pg.disabled=!!((Ci(b.lE)?0:1)?0:1);c=a.pa;b=!!((Ci(b.mG)?0:1)?0:1);c.disabled=b;};
function HO(){I.call(this);this.m2=null;}
let Lp=(a,b,c)=>{let d;a.m2=c;d=new JO;d.pG=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));},Z9=(a,b)=>{let c=new HO();Lp(c,a,b);return c;};
function O0(){let a=this;I.call(a);a.l1=null;a.lY=null;a.nQ=null;a.pq=0;}
let WM=(a,b,c,d)=>{let e,f,g,h,i,j;a.lY=c;a.nQ=d;d=b.querySelector(".example");a.l1=d;B1(d,H(231),H(304));e=KF(a,H(305));f=(K6()).data;g=f.length;h=0;while(h<g){B1(e,H(231),f[h].pU);h=h+1|0;}i=KF(a,H(306));e=BM(JJ());while(BJ(e)){j=BH(e);g=j.lw;j=j.mw;c=M();J(J(R(J(c,H(307)),g),H(308)),j);B1(i,H(231),L(c));}B1(KF(a,H(309)),H(231),H(310));b=a.l1;d=new Kd;d.re=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));},Sf=(a,b,c)=>{let d=new O0();WM(d,a,b,c);return d;},V1=(a,b)=>{if(!b&&!a.pq){a.l1.selectedIndex
=0;BC(a.lY,H(2));}a.pq=0;},KF=(a,b)=>{let c;c=B2(a.l1,H(311));c.setAttribute("label",T(b));return c;};
function Kc(){I.call(this);this.oc=null;}
let N8=null,L9=null,Ma=null,J8=()=>{J8=Bf(Kc);XW();},XV=(a,b,c)=>{let d,e;J8();a.oc=Bi();d=b.querySelector("form");e=new Il;d.addEventListener("submit",Bh(Bj(e),"handleEvent"));KI(a,d.querySelector(".of-the-run"),N8,c);KI(a,d.querySelector(".of-training"),L9,c);KI(a,d.querySelector(".of-the-look"),Ma,c);},Zp=(a,b)=>{let c=new Kc();XV(c,a,b);return c;},KI=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.oc;i=Vi(b,g,d);V(h,i);f=f+1|0;}},XW=()=>{let b,c;b=Bd(Dg,9);c=b.data;Ba();c[0]=Cf;c[1]
=C4;c[2]=B0;c[3]=CH;c[4]=Dm;c[5]=C1;c[6]=El;c[7]=Gq;c[8]=Ee;N8=b;b=Bd(Dg,5);c=b.data;c[0]=CX;c[1]=Dy;c[2]=Eu;c[3]=Do;c[4]=C9;L9=b;b=Bd(Dg,7);c=b.data;c[0]=Hx;c[1]=FS;c[2]=Ga;c[3]=GQ;c[4]=EW;c[5]=Fq;c[6]=EX;Ma=b;};
function IA(){let a=this;I.call(a);a.oC=null;a.n$=null;a.sk=null;a.ng=null;a.oN=0;}
let MM=(a,b,c,d,e)=>{let f,g,h,i,j;e=e.data;a.n$=Bi();a.ng=Bp();a.oC=b;a.sk=d;b=new IU;b.q4=a;f=new IntersectionObserver(Bh(Bj(b),"onChange"));g=e.length;h=0;while(h<g){i=c.querySelector(T(e[h]));f.observe(i);j=i.querySelector(".twin");d=a.n$;if(j===null)j=i;b=B8(j);V(d,b);h=h+1|0;}},XH=(a,b,c,d)=>{let e=new IA();MM(e,a,b,c,d);return e;},KU=a=>{let b,c;if(!a.oN){a.oN=1;b=a.sk;c=a.oC;b.jJ.lI.hear(T(c));}},PK=(a,b)=>{a.ng=Bw(B8(b));},K9=a=>{let b,c,d,e;a.oN=0;b=BM(a.n$);while(BJ(b)){c=Bj(BH(b));d=a.oC;e=M();J(J(J(e,
H(312)),d),H(313));BC(c,L(e));}},LW=(a,b)=>{let c,d;c=a.ng;d=new Og;d.sc=b;FC(c,d);},OG=(a,b,c)=>{let d,e;d=a.ng;e=new Oe;e.r$=b;e.r9=c;FC(d,e);},JH=K(0);
function Ic(){let a=this;I.call(a);a.rA=null;a.rB=null;}
let Ui=(b,c)=>{let d;b=b;d=b.rA;b=b.rB;d.rq=1;d.pl=(Mq(c[c.length-1|0])).isIntersecting?1:0;b.gl();},J5=K(0);
function N9(){I.call(this);this.rF=null;}
let Ze=(a,b)=>{let c;c=a.rF;Fd(c.jA);KC(c,BU(c.jA.jC)+b);};
function M2(){I.call(this);this.rt=null;}
let T4=(a,b)=>{KC(a.rt,b);},Uf=K(),OV=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Gp)&&!(b instanceof Hh)&&!(b instanceof FO)){if(!(b instanceof IO))break b;d=b;if(U(c,d.mP))break b;if(!OV(d.nP,c))break b;}e=1;break a;}e=0;}return e;},Pe=b=>{let c,d,e,f,g,h,i,j,k;c=EA(H(314));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(158));g=e[d];h=EA(H(314));i=0;while(i<g.jx){j=O(h,i<=0?H(2):H(158));e=g.ju;k=g.jB;O(j,Nj(e,Bb(i,k),k));i=i+1|0;}O(f,L(P(h,93)));d=d+1|0;}return L(P(c,93));},Nj=(b,c,d)=>{let e,
f,g,h;e=EA(H(314));f=0;while(f<d){g=f<=0?H(2):H(158);h=b.data;O(O(e,g),RC(h[c+f|0]));f=f+1|0;}return L(P(e,93));},RC=b=>{return b-b!==0.0?H(3):Fa(b);};
function N_(){I.call(this);this.so=null;}
let Xm=a=>{FG(a.so);};
function FV(){let a=this;I.call(a);a.oA=null;a.lv=null;a.q_=0;a.mh=0;a.pw=0;a.nM=0.0;a.nL=0.0;}
let J9=(a,b,c)=>{let d;a.oA=b;a.lv=c;d=new KX;d.rk=a;b.addEventListener("pointerdown",Bh(Bj(d),"handleEvent"));d=new KY;d.sq=a;b.addEventListener("pointermove",Bh(Bj(d),"handleEvent"));d=new KZ;d.qh=a;b.addEventListener("pointerup",Bh(Bj(d),"handleEvent"));d=new K0;d.q8=a;b.addEventListener("pointercancel",Bh(Bj(d),"handleEvent"));d=new K1;d.ry=a;b.addEventListener("touchstart",Bh(Bj(d),"handleEvent"));},Z2=(a,b)=>{let c=new FV();J9(c,a,b);return c;},LQ=(a,b)=>{a.mh=a.mh&((b.isPrimary?1:0)?0:1);},O8=b=>{return !U(Bn(b.pointerType),
H(315))?12.0:24.0;};
function I0(){I.call(this);this.qB=null;}
let W9=(b,c)=>{let d;b=b.qB;if(EM(b.la)){c=Pl(Dv(b.lO),GI(b.la));b=b.mq;d=new MK;d.rv=c;Ev(b,d,0);}};
function NT(){I.call(this);this.qU=null;}
let TU=a=>{FG(a.qU);};
function FM(){let a=this;I.call(a);a.lu=null;a.rX=null;a.qu=null;a.qt=null;a.mS=0.0;a.mA=null;a.oq=0;}
let Kg=(a,b,c,d,e)=>{a.mA=H(2);a.lu=b;a.rX=c;a.qu=d;a.qt=e;d=new JV;d.rT=a;b.addEventListener("change",Bh(Bj(d),"handleEvent"));d=new JW;d.rL=a;b.addEventListener("keydown",Bh(Bj(d),"handleEvent"));d=new JX;d.q9=a;b.addEventListener("focus",Bh(Bj(d),"handleEvent"));},Z5=(a,b,c,d)=>{let e=new FM();Kg(e,a,b,c,d);return e;},Ia=(a,b)=>{let c;a.mS=b;c=HI(b);if(!U(c,a.mA)&&!(a.lu.matches(':focus')?1:0))H3(a,c);},I_=a=>{a.mA=H(2);},H3=(a,b)=>{let c;a.mA=b;c=a.lu;b=T(b);c.value=b;Ps(a,H(2));},PJ=(a,b,c)=>{a.mS=b;H3(a,
HI(b));a.qt.gq(b,c);},Ps=(a,b)=>{a.oq=Ck(b)?0:1;BC(a.rX,b);Hu(a.lu,H(316),a.oq,H(5));},FR=K(0);
function NS(){I.call(this);this.qb=null;}
let SL=(a,b,c)=>{ND(a.qb,b,c);},IR=K(),SK=(b,c)=>{b;c.preventDefault();};
function IQ(){I.call(this);this.qo=null;}
let Wf=(b,c)=>{b=b.qo;Nh(b,b.k9.selectedIndex);};
function IP(){I.call(this);this.py=null;}
let TN=(b,c)=>{let d,e;b=b.py;d=b.nm.checked?1:0;e=b.n4.be();e.data[b.kf]=d;b=b.m4;c=new L_;c.qi=e;Ev(b,c,0);};
function LI(){I.call(this);this.qD=null;}
let Th=a=>{let b;b=a.qD;CD();Fh(b,0);};
function LK(){I.call(this);this.rp=null;}
let VF=a=>{let b;b=a.rp;CD();MA(b,(-1));};
function LJ(){I.call(this);this.rZ=null;}
let Yk=a=>{let b;b=a.rZ.jJ;if(!b.jA.j7)J7(b);else K$(b);};
function LH(){I.call(this);this.pI=null;}
let SV=a=>{let b;b=a.pI;CD();MA(b,1);};
function LG(){I.call(this);this.rx=null;}
let U5=a=>{let b;b=a.rx;CD();Fh(b,2147483647);};
function HV(){let a=this;I.call(a);a.se=null;a.sf=null;}
let ZC=(b,c)=>{let d,e;b=b;c=b.se;b=b.sf;c=c.l$;CD();c=ED(Bn(c.value));d=0.0;if(c!==CZ)d=c.mL;e=d|0;Fh(b,e);};
function HU(){let a=this;I.call(a);a.p4=null;a.p3=null;}
let YE=(b,c)=>{let d;b=b;c=b.p4;b=b.p3;Ba();d=Dr;c=Bn(c.lr.value);Kn(b,d,c);};
function GM(){let a=this;N.call(a);a.jw=null;a.jG=null;}
let Lz=(a,b,c)=>{a.jw=b;a.jG=c;},D0=(a,b)=>{let c=new GM();Lz(c,a,b);return c;},Fi=()=>{return Ew(BX([0.0,1.0,1.0,0.0]));},Ew=b=>{let c,d,e,f,g;c=b.data;d=Bd(B_(CY),4);e=d.data;e[0]=BX([0.0,0.0]);e[1]=BX([0.0,1.0]);e[2]=BX([1.0,0.0]);e[3]=BX([1.0,1.0]);f=Ec(d);g=BE(f.jx,1);Ca(b,0,g.ju,0,c.length);return D0(f,g);},JA=(a,b,c,d,e)=>{let f;f=D0(KE(a.jw),KE(a.jG));Hp(f,b,c,d,e);return f;},Pl=(a,b)=>{return JA(a,b,W(a.jw,b,0),W(a.jw,b,1),1.0-W(a.jG,b,0));},Hp=(a,b,c,d,e)=>{BV(a.jw,b,0,c);BV(a.jw,b,1,d);BV(a.jG,b,
0,e);},Bk=a=>{return a.jw.jx;},TO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(GM)){b=b;c=!X(a.jw,b.jw)?0:X(a.jG,b.jG)?1:0;}else c=0;return c;};
function OE(){I.call(this);this.rf=null;}
let WT=(a,b,c)=>{let d;d=a.rf;Po(d,b,W(d.jX.jw,D6(d),1),c);};
function OF(){I.call(this);this.qm=null;}
let V6=(a,b,c)=>{let d;d=a.qm;Po(d,W(d.jX.jw,D6(d),0),b,c);},Jd=K(),Y7=(b,c)=>{b;c.preventDefault();};
function Je(){let a=this;I.call(a);a.r1=null;a.r2=null;}
let Tn=(b,c)=>{b=b;c=b.r1;b=b.r2;c=Dl(c.lo.selectedIndex);Em(b,c);};
function OB(){I.call(this);this.rC=null;}
let Xb=a=>{let b;b=a.rC;GK(b,Pl(b.jX,D6(b)),0);},Tb=K(),B2=(b,c)=>{let d;d=b.ownerDocument.createElement(T(c));b.appendChild(d);return d;},B1=(b,c,d)=>{let e;e=B2(b,c);b=T(d);e.textContent=b;return e;},BC=(b,c)=>{if(!U(c,Bn(b.textContent)))b.textContent=T(c);},Hu=(b,c,d,e)=>{if(!d)b.removeAttribute(T(c));else b.setAttribute(T(c),T(e));},Cp=(b,c)=>{let d;d=new ID;d.p9=c;b.addEventListener("click",Bh(Bj(d),"handleEvent"));};
function OC(){I.call(this);this.qW=null;}
let ZD=a=>{let b,c,d,e,f,g,h,i;b=a.qW;c=Ra(b.jX.jw);d=b.nc;e=Dl(Bk(b.jX));Em(d,e);f=c.kx;g=Pc(f-(f-c.kv)/2.0);f=c.kn;h=Pc(f-(f-c.kh)/2.0);e=b.jX;d=D0(BE(Bk(e)+1|0,2),BE(Bk(e)+1|0,1));i=0;while(i<Bk(e)){Hp(d,i,W(e.jw,i,0),W(e.jw,i,1),W(e.jG,i,0));i=i+1|0;}Hp(d,Bk(e),g,h,1.0);GK(b,d,0);};
function OA(){I.call(this);this.pP=null;}
let Sb=a=>{let b,c,d,e,f,g,h;b=a.pP;c=b.nc;d=CE();Em(c,d);d=b.jX;e=D6(b);f=D0(BE(Bk(d)-1|0,2),BE(Bk(d)-1|0,1));g=0;while(g<Bk(d)){h=CL(g,e);if(h)Hp(f,h<0?g:g-1|0,W(d.jw,g,0),W(d.jw,g,1),W(d.jG,g,0));g=g+1|0;}GK(b,f,0);};
function L6(){I.call(this);this.lC=null;}
let OK=K(),L0=null,GS=null,Ka=null,Jk=null,Jl=null,QO=null,DE=()=>{DE=Bf(OK);T1();},Ip=()=>{DE();return (GA(Pa(BO(Bv,[H(32),H(35),H(51),H(54),H(61),H(54)])))).mx;},Io=b=>{let c,d,e,f,g,h,i,j;DE();c=b.data.length;d=GS.data.length;if(c!=d){e=new BT;f=M();P(R(J(R(J(f,H(317)),d),H(318)),c),46);BW(e,L(f));Z(e);}c=OJ(b,Ka)>=OJ(b,GS)?0:1;g=!c?GS:Ka;e=!c?H(319):H(320);h=!c?H(320):H(319);i=Bi();j=new ET;f=M();J(J(J(J(J(J(J(J(J(f,H(321)),e),H(322)),h),H(323)),e),H(324)),h),H(325));KJ(j,L(f),b);V(i,j);f=M();J(J(f,e),H(326));H0(i,
L(f),!c?Jk:Jl,g);j=M();J(J(j,h),H(327));H0(i,L(j),!c?Jl:Jk,g);f=M();J(J(J(J(J(f,H(328)),e),H(324)),h),H(329));H0(i,L(f),QO,g);return i;},H0=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DE();d=d.data;f=b;g=(BF(f,f.jz-1|0)).mu.be();h=Bi();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=L0.data[m];n=BZ(l[m]);o=M();J(J(J(o,b),H(303)),n);p=L(o);V(h,p);}j=j+1|0;}if(!Ci(h)){b=new ET;p=L7(h);h=M();P(J(J(J(h,c),H(330)),p),46);KJ(b,L(h),g);V(f,b);}},OJ=(b,c)=>{let d,e,f;DE();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},T1=()=>{L0=BO(Bv,[H(331),H(332),H(333),H(334),H(335),H(336),H(337),H(338),H(339)]);GS=BX([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);Ka=BX([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jk=IB([0,1,4]);Jl=IB([2,3,5]);QO=IB([6,7,8]);};
function M1(){I.call(this);this.qs=null;}
let TS=a=>{let b,c,d,e;b=a.qs;c=Io(b.lL);d=Gl(b);e=b.mv+1|0;b.mv=e;e=e>1&&!d?1:0;BC(b.mX,e?H(340):(BF(c,d)).l6);FG(b.ni);};
function M5(){I.call(this);this.sn=null;}
let Vl=a=>{let b,c,d,e,f;b=a.sn;c=Io(b.lL);d=Gl(b);e=c;f=(BF(e,d)).mu;BC(b.mX,(BF(e,Gl(b))).l6);b=b.ni;c=new NH;c.qc=f;Ev(b,c,0);};
function M3(){I.call(this);this.qj=null;}
let WO=a=>{let b,c;b=a.qj.ni;c=CK();E$(b,c);};
function Q9(){I.call(this);this.rs=null;}
let Va=a=>{Pj(a.rs);};
function Q$(){I.call(this);this.qK=null;}
let XU=a=>{JL(a.qK);};
function Q8(){I.call(this);this.pS=null;}
let Si=a=>{let b,c,d;b=a.pS;Ba();c=Dm;d=Cc(Zk()*10000.0|0);Kn(b,c,d);};
function JO(){I.call(this);this.pG=null;}
let X$=(b,c)=>{let d,e,f;b=b.pG;if(!(!(c.ctrlKey?1:0)&&!(c.metaKey?1:0))&&!(c.altKey?1:0)?1:0){d=c.target;if(!U(Bn(d.tagName),H(341)))e=0;else{f=Bn(d.getAttribute("type"));e=!U(H(342),f)&&!U(H(343),f)?1:0;}if(!e){a:{f=Bn(c.key);e=(-1);switch(Dc(f)){case 89:if(!U(f,H(344)))break a;e=3;break a;case 90:if(!U(f,H(345)))break a;e=1;break a;case 121:if(!U(f,H(346)))break a;e=2;break a;case 122:if(!U(f,H(347)))break a;e=0;break a;default:}}b:{switch(e){case 0:case 1:c.preventDefault();if(!(c.shiftKey?1:0)){Pj(b.m2);break b;}JL(b.m2);break b;case 2:case 3:break;default:break b;}c.preventDefault();JL(b.m2);}}}};
function Hy(){let a=this;BI.call(a);a.pU=null;a.sl=null;a.lk=null;}
let OX=null,Rf=null,Oo=null,Nl=null,QT=null,Rd=null,RO=null,RX=null,O1=null,OY=null,Pd=null,Xn=null,Mt=null,GN=()=>{GN=Bf(Hy);Wi();},K6=()=>{GN();return Mt.be();},Sl=(a,b,c,d,e,f)=>{GN();Cy(a,b,c);a.pU=d;a.sl=e;a.lk=f;},Cm=(a,b,c,d,e)=>{let f=new Hy();Sl(f,a,b,c,d,e);return f;},Wi=()=>{let b,c,d;OX=Cm(H(348),0,H(349),H(350),H(2));Rf=Cm(H(351),1,H(352),H(353),H(354));Oo=Cm(H(355),2,H(356),H(357),H(358));Nl=Cm(H(359),3,H(360),H(361),H(362));QT=Cm(H(363),4,H(364),H(365),H(366));Rd=Cm(H(367),5,H(368),H(369),H(370));RO
=Cm(H(371),6,H(372),H(373),H(374));RX=Cm(H(375),7,H(376),H(377),H(378));O1=Cm(H(379),8,H(380),H(381),H(382));OY=Cm(H(383),9,H(384),H(385),H(386));Pd=Cm(H(387),10,H(388),H(389),H(390));b=Cm(H(391),11,H(392),H(393),H(394));Xn=b;c=Bd(Hy,12);d=c.data;d[0]=OX;d[1]=Rf;d[2]=Oo;d[3]=Nl;d[4]=QT;d[5]=Rd;d[6]=RO;d[7]=RX;d[8]=O1;d[9]=OY;d[10]=Pd;d[11]=b;Mt=c;};
function Gm(){let a=this;N.call(a);a.lw=0;a.m8=0;a.mw=null;}
let NW=null,Hw=()=>{Hw=Bf(Gm);Wl();},S2=(a,b,c,d)=>{Hw();a.lw=b;a.m8=c;a.mw=d;},Eq=(a,b,c)=>{let d=new Gm();S2(d,a,b,c);return d;},JJ=()=>{Hw();return NW;},Sa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Gm)){b=b;c=a.lw!=b.lw?0:a.m8!=b.m8?0:X(a.mw,b.mw)?1:0;}else c=0;return c;},Wl=()=>{let b,c,d,e,f,g;b=Eq(8,10000,H(395));c=Eq(10,10000,H(396));d=Eq(17,10000,H(397));e=Eq(71,10000,H(398));f=Eq(1,3000,H(399));g=Eq(195,8000,H(400));BR(b);BR(c);BR(d);BR(e);BR(f);BR(g);NW=IZ(BO(I,[b,c,d,e,f,g]));};
function Kd(){I.call(this);this.re=null;}
let XB=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;b=b.re;d=b.l1.selectedIndex-1|0;e=(K6()).data.length;f=Dn(JJ());if(d<0)BC(b.lY,H(2));else{b.pq=1;if(d<e){c=(K6()).data[d];BC(b.lY,c.sl);b=b.nQ;g=CK();d=0;while(d<c.lk.jv.length){h=F8(c.lk,61,d);e=F8(c.lk,38,d);if(e<0)e=c.lk.jv.length;Cl(g,Dx(c.lk,d,h),Dx(c.lk,h+1|0,e));d=e+1|0;}E$(b,g);}else if(d>=(e+f|0)){BC(b.lY,H(2));b=b.nQ;c=Ip();g=CK();i=(B7()).data;d=i.length;h=0;while(h<d){j=i[h];k=CC(c,j);l=new O9;l.pC=g;l.pB=j;FC(k,l);h=h+1|0;}E$(b,g);}else{c=JJ();d=d-e|0;c=FY(c,
d);g=b.lY;d=c.lw;l=c.mw;j=M();P(J(P(R(J(j,H(401)),d),32),l),46);BC(g,L(j));g=b.nQ;i=Bd(Bv,6);m=i.data;Ba();m[0]=Dm.jD;m[1]=Cc(c.lw);m[2]=Ee.jD;m[3]=Cc(c.m8);m[4]=Dr.jD;m[5]=H(268);b=Pa(i);E$(g,b);}}},Il=K(),Td=(b,c)=>{b;c.preventDefault();};
function IU(){I.call(this);this.q4=null;}
let Uc=(b,c)=>{let d;b=b.q4;d=0;while(d<c.length){if((Mq(c[d])).isIntersecting?1:0)KU(b);d=d+1|0;}},Ej=K(0);
function QH(){I.call(this);this.qr=null;}
let Te=(a,b)=>{b=b;V(a.qr,b);},ZU=K(),QK=K(0);
function Iq(){I.call(this);this.p2=null;}
let Zm=(b,c)=>{let d,e,f,g,h,i,j,k,l;c;b=b.p2;b.mm=0;c=b.jA;d=c.j7;if(JK(c))Ii(b.jA,new PU,7.0);I$(b);e=d&&!b.jA.j7?1:0;f=b.jA.jC;if(BU(f)!=b.oo){b.oo=BU(f);b.lI.hear("iteration");}if(f.lb&&!b.oR){b.oR=1;b.lI.hear("diverge");}else if(e)b.lI.hear("finish");if(JK(b.jA))Ct(b);else if(b.pk){b.pk=0;c=b.j6;g=EZ(b.jA.jC);c=c.sd;h=g.le;i=E6(g.kS,4);e=Dz(g);d=Bk(g.jI);g=M();J(R(J(R(J(J(J(R(J(g,H(173)),h),H(402)),i),H(158)),e),H(227)),d),H(403));BC(c,L(g));c=b.lg;b=b.jA;i=b.jY;e=BU(b.jC);if(FB(c)&&!Om(c)){f=(GA(Lv(c))).mx;b
=CK();j=(B7()).data;d=j.length;h=0;while(h<d){k=j[h];l=k!==Cw?Bt(i,k):Cc(e);if(!U(l,Bt(f,k))){Cl(b,k.jD,l);f=Eh(H8(f,k,l),f);}h=h+1|0;}V$(T(In(b)));c.n1=Bn(location.hash.slice(1));}}},C0=K(EV);
function IN(){C0.call(this);this.nW=null;}
let YP=(a,b)=>{a.nW=b;},IZ=a=>{let b=new IN();YP(b,a);return b;},FY=(a,b)=>{return a.nW.data[b];},Dn=a=>{return a.nW.data.length;},Lu=K(),WP=a=>{return performance.now();},Yp=K(),Fa=b=>{let c,d,e,f,g,h,i;if(!Pb(b))return NG(b);if(b===0.0){c=Fo(b);d=M();J(J(d,c),H(404));return L(d);}c=Tr(Bq(b));e=c.mY;f=c.nN-1|0;if((-4)<=f&&f<16){d=Fo(b);c=PC(c,BA(1,e.jv.length-c.nN|0));g=M();J(J(g,d),c);return L(g);}if(e.jv.length<=1)d=H(2);else{c=Hn(e,1);d=M();J(P(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(405):H(406);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fo(b);f=BQ(e,0);i=M();J(J(P(J(i,g),f),d),c);return L(i);},BZ=b=>{let c,d,e,f,g;a:{c=Fa(b);if(c===H(407))d=1;else if(H(407).jv.length>c.jv.length)d=0;else{e=0;f=c.jv.length-H(407).jv.length|0;while(f<c.jv.length){g=BQ(c,f);d=e+1|0;if(g!=BQ(H(407),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dx(c,0,c.jv.length-2|0);return c;},E6=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Pb(b))return NG(b);if(b===0.0)d=Fl(H(2),0);else{e=Bq(b);d=Eb(Jv(e),BA(Hj(e),0));f=Eb(Cd(1),BA( -Hj(e)|0,
0));g=L$(e);Eo(f,BA(g,0));Eo(d,BA( -g|0,0));if(C$(d,f)>=0){DF(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fl(H(2),0);else{i=C_(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DF(d,0);h=IL(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!NY(d,f,h))d=Fl(FL(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fl(FL(i),g);}else{d=new Ju;m=FL(i);f=M();J(P(f,49),m);Pp(d,L(f),g+1|0);}}}}f=Fo(b);d=PC(d,c);n=M();J(J(n,f),d);return L(n);},ED=b=>{let c,d,e,f,g,h,i,j,k,l;c=new Qu;b=D2(b);c.nB=Ht(B$);c.m9
=b;d=NM(c);e=0;f=0;g=0;h=DS(c);while(true){if(!JC(h)){if(h!=46&&h!=44)break;if(f)break;}c.kp=c.kp+1|0;if(!JC(h))f=1;else{e=1;i=c.lT;if(i==800){g=g|(h==48?0:1);c.kk=c.kk+(!f?1:0)|0;}else{c.kk=c.kk-(!f?0:1)|0;if(!(h==48&&i<=0)){DF(c.nB,h-48|0);c.lT=c.lT+1|0;}}}h=DS(c);}if(g){DF(c.nB,1);c.lT=c.lT+1|0;c.kk=c.kk-1|0;}a:{if(e){if(DS(c)!=101&&DS(c)!=69)e=1;else{c.kp=c.kp+1|0;i=NM(c);e=0;f=0;g=DS(c);while(JC(g)){c.kp=c.kp+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DS(c);}g=c.kk;if(i)f= -f|0;c.kk=g+f|0;}if(e&&c.kp
>=c.m9.jv.length){j=!d?1:(-1);d=c.lT;e=d+c.kk|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.nB;l=Ht(Cd(1));Eo(b,BA(c.kk,0));Eo(l,BA( -c.kk|0,0));e=NJ(b)-NJ(l)|0;FI(b,BA( -e|0,0));FI(l,BA(e,0));if(C$(b,l)<0){FI(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IL(b,l);FI(b,1);f=f+1|0;}if(C$(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=V5(SC(YA(Cd(BA(e-52|0,(-1074))+1074|0),52),Ft(k)));}}}}else k=0.0;b=QS(j*k);break a;}}b=J$();}return b;},Pb=b=>{return !(Bq(b)<=
1.7976931348623157E308)?0:1;},NG=b=>{let c,d;if(isNaN(b)?1:0)c=H(408);else{c=Fo(b);d=M();J(J(d,c),H(409));c=L(d);}return c;},Fo=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(236);},PC=(b,c)=>{let d,e,f,g;d=M();e=b.nN;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.mY.jv.length?BQ(b.mY,f):48);f=f+1|0;}return L(d);};
function MT(){I.call(this);this.mL=0.0;}
let CZ=null,YR=(a,b)=>{a.mL=b;},QS=a=>{let b=new MT();YR(b,a);return b;},J$=()=>{if(CZ===null)CZ=QS(0.0);return CZ;},Ei=a=>{let b;if(a!==CZ)return a.mL;b=new D4;Br(b);Z(b);},KO=a=>{return a===CZ?0:1;},Qc=a=>{return a!==CZ?0:1;},Qa=(a,b)=>{if(a!==CZ)b.g4(a.mL);},Yf=K(),W2=b=>{return Math.sin(b);},TF=b=>{return Math.cos(b);},Dt=b=>{return Math.sqrt(b);},CV=b=>{return Math.ceil(b);},Fn=b=>{return Math.floor(b);},Bs=b=>{return YG(Ft(b+Y8(b)*0.5));},Zk=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},BA
=(b,c)=>{if(b>c)c=b;return c;},VL=(b,c)=>{return Math.min(b,c);},Bg=(b,c)=>{return VL(b,c);},Zh=(b,c)=>{return Math.max(b,c);},Bu=(b,c)=>{return Zh(b,c);},XD=b=>{return Math.abs(b);},Bq=b=>{return XD(b);},Y8=b=>{return Math.sign(b);};
function Ja(){let a=this;N.call(a);a.j1=null;a.jI=null;a.n6=null;a.le=0;a.kS=0.0;a.kO=null;a.oz=null;a.lS=null;a.l5=0;}
let Ge=a=>{let b;b=Cj(a.j1);C8(b,a.kO);return b;},MI=(a,b)=>{return !(W(a.lS,b,0)>0.5)?0:1;},HK=(a,b)=>{return MI(a,b)!==W(a.jI.jG,b,0)?0:1;},Dz=a=>{let b,c;b=0;c=0;while(c<Bk(a.jI)){b=b+(!HK(a,c)?0:1)|0;c=c+1|0;}return b;},XX=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ja)){b=b;if(!X(a.j1,b.j1)){c=0;break a;}if(!X(a.jI,b.jI)){c=0;break a;}if(!X(a.n6,b.n6)){c=0;break a;}if(a.le!=b.le){c=0;break a;}if(a.kS!==b.kS){c=0;break a;}if(!X(a.kO,b.kO)){c=0;break a;}if(!X(a.oz,b.oz)){c=0;break a;}if(!X(a.lS,
b.lS)){c=0;break a;}if(a.l5==b.l5){c=1;break a;}c=0;}else c=0;}return c;},S6=a=>{return a.jI;};
function MF(){let a=this;I.call(a);a.jL=null;a.jK=null;}
let S5=(a,b)=>{let c,d,e,f;c=Dn(b.ku);d=Bd(Cg,c);e=d.data;a.jL=d;a.jK=Bd(Cg,c);e[0]=BE(0,0);a.jK.data[0]=BE(0,0);f=1;while(f<c){a.jL.data[f]=BE(Be(b,f),Be(b,f-1|0));a.jK.data[f]=BE(Be(b,f),1);f=f+1|0;}},Cj=a=>{let b=new MF();S5(b,a);return b;},CN=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jL.data;if(c>=d.length)break;b=b+(d[c].ju.data.length+a.jK.data[c].ju.data.length|0)|0;c=c+1|0;}d=Bm(b);e=0;c=1;while(true){f=a.jL.data;if(c>=f.length)break;b=MC(f[c].ju,d,e);e=MC(a.jK.data[c].ju,d,b);c=c+1|0;}return d;},C8
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jL.data;if(d>=e.length)break;c=RU(b,RU(b,c,e[d].ju),a.jK.data[d].ju);d=d+1|0;}},Pf=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},MC=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},RU=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.jx=0;a.jB=0;a.ju=null;}
let FW=(a,b,c)=>{a.jx=b;a.jB=c;a.ju=Bm(Bb(b,c));},BE=(a,b)=>{let c=new Cg();FW(c,a,b);return c;},Ec=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FW(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.jB;if(f!=g){h=new BT;d=b[e].data.length;i=M();P(R(J(R(J(R(J(i,H(410)),e),H(411)),d),H(412)),g),46);BW(h,L(i));Z(h);}Ca(b[e],0,c.ju,Bb(e,g),g);e=e+1|0;}return c;},O7=a=>{return a.jx;},He=a=>{return a.jB;},W=(a,b,c)=>{return a.ju.data[Bb(b,a.jB)+c|0];},BV=(a,b,c,d)=>{a.ju.data[Bb(b,a.jB)+c|0]=d;},If
=a=>{return a.ju;},KE=a=>{let b,c,d;b=BE(a.jx,a.jB);c=a.ju;d=c.data;Ca(c,0,b.ju,0,d.length);return b;},E4=a=>{let b,c,d;b=a.jx;c=a.jB;d=M();R(P(R(d,b),120),c);return L(d);},HW=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.jx==c.jx&&a.jB==c.jB){b:{d=a.ju;e=c.ju;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JQ();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},Wx=K(),F3=0,PO=K(),Wp=a=>{return performance.now();},Hq=K(0);
function Rj(){let a=this;I.call(a);a.qN=null;a.qO=null;a.qP=0;}
function Pi(){let a=this;I.call(a);a.jQ=null;a.kA=null;}
let XM=a=>{let b,c,d,e;b=a.jQ;Ba();if(CB(b,Cw)>D5(a.jQ)){c=a.kA;b=G6(a,Cw);d=D5(a.jQ);e=M();P(R(J(J(e,b),H(413)),d),46);b=L(e);V(c,b);}},Ng=(a,b,c,d)=>{let e,f;if(!U(Eh(CC(a.jQ,c),H(2)),d)&&!Hc(a.jQ,b)){e=a.kA;b=b.jD;f=c.jD;c=M();J(J(P(J(J(J(c,b),H(414)),f),61),d),H(415));b=L(c);V(e,b);}},G6=(a,b)=>{let c,d;c=b.jD;b=Bt(a.jQ,b);d=M();J(P(J(d,c),61),b);return L(d);},D4=K(BN);
function H_(){let a=this;N.call(a);a.kQ=null;a.ly=null;}
let P_=a=>{return a.kQ.data.length+a.ly.data.length|0;},U4=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(H_)){b=b;c=!X(a.kQ,b.kQ)?0:X(a.ly,b.ly)?1:0;}else c=0;return c;},TQ=K(),UO=K(),MY=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},OL=K(DH),ZX=null,JQ=()=>{JQ=Bf(OL);U8();},U8=()=>{ZX=Bx(CY);};
function BY(){BI.call(this);this.mF=null;}
let D3=null,Hz=null,Gr=null,Pg=null,RP=null,Oa=null,Q3=null,Mo=null,Cr=()=>{Cr=Bf(BY);Se();},DD=(a,b,c,d)=>{Cr();Cy(a,b,c);a.mF=d;},Z6=a=>{return a.mF;},SB=(a,b,c)=>{let d,e,f,g;d=b.ju;e=c.ju;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.ha(g[f]);f=f+1|0;}},MX=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.ju;g=c.ju;h=d.ju;i=e.ju;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hb(l[j],m[j])*n[j];j=j+1|0;}},Se=()=>{let b,c,d;b=new Lr;DD(b,H(416),0,H(52));D3=b;b=new Lq;DD(b,
H(417),1,H(53));Hz=b;b=new Lo;DD(b,H(367),2,H(54));Gr=b;b=new Ln;DD(b,H(418),3,H(55));Pg=b;b=new Lm;DD(b,H(419),4,H(56));RP=b;b=new Ll;DD(b,H(420),5,H(57));Oa=b;b=new Lk;DD(b,H(421),6,H(58));Q3=b;c=Bd(BY,7);d=c.data;d[0]=D3;d[1]=Hz;d[2]=Gr;d[3]=Pg;d[4]=RP;d[5]=Oa;d[6]=b;Mo=c;},Md=K(),Pv=null,HN=()=>{HN=Bf(Md);Za();},Za=()=>{let b,c;b=B9((B7()).data.length);c=b.data;Pv=b;c[El.jZ]=1;c[CX.jZ]=2;c[Dy.jZ]=3;},Ow=K(0);
function H9(){let a=this;I.call(a);a.qV=null;a.qT=null;}
let YK=b=>{let c;b=b;c=b.qV;b=b.qT;HJ(c);b.gl();};
function KX(){I.call(this);this.rk=null;}
let Wk=(b,c)=>{let d,e;b=b.rk;if((c.isPrimary?1:0)&&!c.button){b.nM=c.offsetX;b.nL=c.offsetY;b.pw=0;d=O8(c);e=b.lv.he(b.nM,b.nL,d);b.mh=e;if(!e)b.lv.hf();else{b.oA.setPointerCapture(c.pointerId);b.lv.hg(b.nM,b.nL,d);}}};
function KY(){I.call(this);this.sq=null;}
let YX=(b,c)=>{let d,e,f;b=b.sq;if(c.isPrimary?1:0){d=c.offsetX;e=c.offsetY;if(b.mh){f=b.pw|(!(Bu(Bq(d-b.nM),Bq(e-b.nL))>3.0)?0:1);b.pw=f;if(f)b.lv.hh(d,e);}else{f=b.lv.he(d,e,O8(c));if(f!=b.q_){b.q_=f;b.oA.style.setProperty("cursor",T(!f?H(127):H(422)));}}}};
function KZ(){I.call(this);this.qh=null;}
let Yu=(b,c)=>{LQ(b.qh,c);};
function K0(){I.call(this);this.q8=null;}
let X4=(b,c)=>{LQ(b.q8,c);};
function K1(){I.call(this);this.ry=null;}
let TM=(b,c)=>{if(b.ry.mh)c.preventDefault();};
function JV(){I.call(this);this.rT=null;}
let Ym=(b,c)=>{let d,e;b=b.rT;c=ED(Bn(b.lu.value));if(!(KO(c)&&Bq(Ei(c))<=1.7976931348623157E308?1:0))c=J$();if(KO(c))PJ(b,Ei(c),0);else{c=b.qu;d=Bn(b.lu.value);e=M();J(J(J(J(e,c),H(423)),d),H(137));Ps(b,L(e));}};
function JW(){I.call(this);this.rL=null;}
let Yz=(b,c)=>{let d,e,f;b=b.rL;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bn(c.key);f=(-1);switch(Dc(e)){case 930625636:if(!U(e,H(424)))break a;f=0;break a;case 977535019:if(!U(e,H(425)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();PJ(b,Bs((b.mS+d)*100.0)/100.0,c.repeat?1:0);}};
function JX(){I.call(this);this.q9=null;}
let TV=(b,c)=>{b=b.q9;c=HI(b.mS);if(!b.oq&&!U(c,b.mA))H3(b,c);};
function ID(){I.call(this);this.p9=null;}
let Yt=(b,c)=>{b.p9.gl();},EI=K(BN);
function LF(){let a=this;I.call(a);a.lV=null;a.k7=null;a.kW=null;a.nh=null;a.nC=null;a.no=null;}
let Vu=(a,b,c,d)=>{let e,f,g,h,i;a.no=H(2);a.lV=c;e=c.jD;b=B2(b,H(426));a.k7=b;b.className="field";f=a.k7;b=Fm(e,45,32);g=((BQ(b,0)-97|0)+65|0)&65535;b=Hn(b,1);h=M();J(P(h,g),b);(B1(f,H(427),L(h))).setAttribute("for",T(e));b=c.lX;b=b instanceof JZ?b.lM:!(b instanceof FO)?Ih():NC(H(118),H(5));a.nC=b;if(!b.m()){f=B2(a.k7,H(428));b=a.nC.p();while(b.q()){B1(f,H(231),b.s());}}else{f=B2(a.k7,H(429));f.setAttribute("type","text");b=a.lV.lX;f.setAttribute("inputmode",T(!(!(b instanceof Gp)&&!(b instanceof Hh)?0:1)?
H(430):H(431)));f.setAttribute("autocomplete","off");f.setAttribute("spellcheck","false");}a.kW=f;f.setAttribute("id",T(e));i=a.kW;b=M();J(J(J(J(b,e),H(432)),e),H(285));b=L(b);i.setAttribute("aria-describedby",T(b));i=B1(a.k7,H(213),c.pJ);c="help";i.className=c;b=M();J(J(b,e),H(433));h=L(b);i.setAttribute("id",T(h));h=B2(a.k7,H(213));a.nh=h;b="complaint";h.className=b;i=a.nh;b=M();J(J(b,e),H(285));h=L(b);i.setAttribute("id",T(h));a.nh.setAttribute("role","alert");b=a.kW;h=new Ig;h.qI=a;h.qH=d;b.addEventListener("change",
Bh(Bj(h),"handleEvent"));},Vi=(a,b,c)=>{let d=new LF();Vu(d,a,b,c);return d;},ZM=(a,b)=>{let c,d,e,f;a:{b:{c=a.k7;d=a.lV;Ba();if(!(d===CH&&!BD(b,B0,H(36)))){if(a.lV!==C4)break b;if(BD(b,Cf,H(27)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bt(b,a.lV);if(!U(f,a.no)){a.no=f;Rv(a,f);MD(a,H(2));}},MD=(a,b)=>{BC(a.nh,b);Hu(a.kW,H(316),Ck(b)?0:1,H(5));},Rv=(a,b)=>{if(!a.nC.m())a.kW.value=T(b);else a.kW.value=T(b);},ZY=K(),Qi=K(),Wt=null,Li=null,HA=null,Gg=null,PI=null,Lf=null,O5=null,Fw=()=>{Fw=Bf(Qi);Ue();},Ue=()=>
{let b;Wt=new WeakMap();Li=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();HA=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gg=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(HA===null)b=null;else{b=new H2;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}Lf=b;if(Gg===null)b=null;else{b=new H1;b=new FinalizationRegistry(Bh(Bj(b),"accept"));}O5=b;},Yx=K(),Qv=K(),XA=null,Ta=null,Lj=null,OM=null,Uz=null,Yy=null,Fj=()=>{Fj=Bf(Qv);SY();},SY=()=>{XA=new OS;Ta=new OP;Lj=new OR;OM=new ON;Uz=new OO;Yy
=new Oj;},K_=K(0),N7=K(0),Rp=K(0),On=K(0),QV=K(0),Pq=K(0),QE=K(0),Mz=K(0),NF=K(0),M0=K(0),Mk=K(0),VC=K(),FD=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},X_=K(),C6=(b,c)=>{let d,e,f,g;d=Bi();if(Ck(D2(b)))return d;e=0;f=F8(b,c,0);while(f>=0){g=Dx(b,e,f);V(d,g);e=f+1|0;f=F8(b,c,e);}b=Hn(b,e);V(d,b);return d;},GO=b=>{let c,d,e,f,g;c=C6(b,44);d=Bm(c.jz);e=d.data;f=0;g=e.length;while(f<g){e[f]=K7(BF(c,f));f=f+1|0;}return d;},K7=b=>{let c,d;c=ED(b);d
=new Rn;d.r5=b;if(c!==CZ)return c.mL;b=d.r5;c=new Ib;d=M();J(J(d,H(434)),b);BW(c,L(d));Z(c);};
function Qu(){let a=this;I.call(a);a.m9=null;a.kp=0;a.nB=null;a.kk=0;a.lT=0;}
let DS=a=>{return a.kp>=a.m9.jv.length?0:BQ(a.m9,a.kp);},JC=b=>{return 48<=b&&b<=57?1:0;},NM=a=>{let b,c;b=DS(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.kp=a.kp+1|0;return c;};
function Ij(){let a=this;N.call(a);a.nv=0;a.nj=0;}
let M_=(b,c,d)=>{let e,f;e=Bb(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ij;b=BG(c,d-e|0);f.nv=e;f.nj=b;return f;},UR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ij)){b=b;c=a.nv!=b.nv?0:a.nj==b.nj?1:0;}else c=0;return c;};
function Gu(){let a=this;I.call(a);a.nU=null;a.kd=null;a.j_=null;}
let Jf=(a,b,c)=>{let d,e,f,g;a.nU=b;d=Dn(b.ku);e=Bd(Cg,d);f=e.data;a.kd=e;a.j_=Bd(Cg,d);f[0]=BE(0,0);a.j_.data[0]=c;g=1;while(g<d){a.kd.data[g]=BE(c.jx,Be(b,g));a.j_.data[g]=BE(c.jx,Be(b,g));g=g+1|0;}},E3=(a,b)=>{let c=new Gu();Jf(c,a,b);return c;},GB=a=>{return a.j_.data[Bo(a.nU)];},DM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jL;d=b.jK;e=1;while(e<=Bo(a.nU)){f=c.data;b=a.j_.data[e-1|0];g=f[e];h=a.kd.data[e];DP(b.jB==g.jB&&h.jx==b.jx&&h.jB==g.jx?1:0,H(435),b,g,h);i=b.ju;j=g.ju;f=h.ju;k=b.jx;l=g.jx;m
=b.jB;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bb(n,m)+q|0]*s[Bb(o,m)+q|0];q=q+1|0;}f.data[Bb(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.kd.data[e];DP(b.jx==g.jB&&b.jB==1?1:0,H(436),g,b,g);i=b.ju;j=g.ju;t=g.jB;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}SB(IJ(a.nU,e),a.kd.data[e],a.j_.data[e]);e=e+1|0;}};
function Qp(){let a=this;N.call(a);a.mk=null;a.sx=null;a.kI=null;a.on=null;a.or=null;a.mB=null;a.k_=0;}
let WA=a=>{return a.kI;};
function Fe(){let a=this;N.call(a);a.kj=null;a.j2=null;a.kY=null;a.kN=null;a.nt=null;a.m1=null;a.nf=null;a.ld=null;a.k6=null;a.oT=null;a.og=null;a.kU=null;}
let HY=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.kj=b;a.j2=c;a.kY=d;a.kN=e;a.nt=f;a.m1=g;a.nf=h;a.ld=i;a.k6=j;a.oT=k;a.og=l;a.kU=m;},Z3=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fe();HY(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},UJ=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bc(1512988);c=new Fe;d=Bc(15789813);e=Bc(11183798);f=Bc(9144216);g=Bc(15000044);h=Bc(14268646);i=Bc(10935200);j=Bc(12160969);k=Bc(7323508);l=Bc(13214934);m=new DC;n=Bd(CJ,7);o=n.data;o[0]=Bc(1775906);o[1]=Bc(3089216);o[2]=Bc(5189463);o[3]=Bc(7815012);o[4]=Bc(10638698);o[5]
=Bc(13204079);o[6]=Bc(15051394);Fk(m,n);p=new DC;n=Bd(CJ,3);o=n.data;o[0]=JE(DU(Bc(10055851),0.5),b);o[1]=Bc(2499629);o[2]=JE(DU(Bc(5942881),0.4),b);Fk(p,n);HY(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},XZ=a=>{return a.kj;},Yc=a=>{return a.j2;};
function Lb(){let a=this;I.call(a);a.lD=null;a.ls=null;a.kP=null;a.lq=null;a.lp=null;}
let WE=(a,b,c)=>{let d,e,f;a.lD=b;d=Dn(b.ku);a.ls=Bd(Cg,d);a.kP=Bd(Cg,d);e=Cj(b);a.lq=e.jL;a.lp=e.jK;a.ls.data[0]=BE(0,0);a.kP.data[0]=BE(0,0);f=1;while(f<d){a.ls.data[f]=BE(c,Be(b,f));a.kP.data[f]=BE(c,Be(b,f));f=f+1|0;}},Km=(a,b)=>{let c=new Lb();WE(c,a,b);return c;},J3=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.j_.data;f=b.jL;g=Bo(a.lD);Zq(a.lD.lQ,e[g],d,a.ls.data[g]);h=Bo(a.lD);i=a.lD;b=i.lG;Cr();if(b===D3&&i.lQ===EJ){i=c.j_.data[h];b=a.kP.data[h];DP(I5(i,d)&&I5(i,b)?1:0,H(437),i,d,b);j
=i.ju;k=d.ju;l=b.ju;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else MX(IJ(i,h),a.ls.data[h],c.kd.data[h],c.j_.data[h],a.kP.data[h]);while(true){h=CL(g,1);if(h<0)break;b=a.kP.data[g];m=g-1|0;i=e[m];q=a.lq.data[g];DP(b.jx==i.jx&&q.jx==b.jB&&q.jB==i.jB?1:0,H(438),b,i,q);n=b.ju;j=i.ju;k=q.ju;r=b.jB;s=i.jB;t=b.jx;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bb(x,r)+u|0]*l[Bb(x,s)+v|0];x=x+1|0;}k.data[Bb(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kP.data[g];d
=a.lp.data[g];DP(d.jx==b.jB&&d.jB==1?1:0,H(439),b,b,d);l=b.ju;p=d.ju;y=b.jB;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kP.data[g];d=l[g];i=a.ls.data[m];DP(b.jB==d.jx&&i.jx==O7(b)&&He(i)==He(d)?1:0,H(440),b,d,i);p=If(b);l=If(d);k=If(i);h=O7(b);u=He(d);v=He(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bb(x,v)+t|0]*n[Bb(t,u)+y|0];t=t+1|0;}k.data[Bb(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}MX(IJ(a.lD,m),a.ls.data[m],
c.kd.data[m],e[m],a.kP.data[m]);}g=g+(-1)|0;}};
function QW(){let a=this;I.call(a);a.o3=null;a.oQ=null;a.pf=null;}
let WF=(a,b,c)=>{let d;d=D0(BE(c,2),BE(c,1));a.o3=d;a.oQ=E3(b,d.jw);a.pf=Km(b,c);},MB=(a,b)=>{let c=new QW();WF(c,a,b);return c;},TZ=K(),Gn=(b,c)=>{let d,e,f,g;b=b.data;d=Bm(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Uj=K(),Z1=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gx(b)&&(e+f|0)<=Gx(d)){a:{b:{if(b!==d){g=HP(Bz(b));h=HP(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G_(g)&&!G_(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=Bz(n);if(EH(n.k1,h.k1)){k=1;break c;}}k=0;}if(!k){Hv(b,c,d,e,j);b=new Hb;Br(b);Z(b);}j=j+1|0;k=m;}Hv(b,c,d,e,f);return;}if(!G_(g))break a;if(G_(h))break b;else break a;}b=new Hb;Br(b);Z(b);}}Hv(b,c,d,e,f);return;}b=new Hb;Br(b);Z(b);}b=new Cq;Br(b);Z(b);}d=new EI;BW(d,H(441));Z(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gx(b)&&(e+f|0)<=Gx(d)){Hv(b,c,d,e,f);return;}b=new Cq;Br(b);Z(b);},Hv=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Rr(){let a=this;I.call(a);a.qY=null;a.qZ=null;}
let Tw=(a,b)=>{b=b;Cl(a.qY,a.qZ.jD,b);};
function Ig(){let a=this;I.call(a);a.qI=null;a.qH=null;}
let R9=(b,c)=>{let d,e;b=b;c=b.qI;b=b.qH;d=c.lV;e=!c.nC.m()?Bn(c.kW.value):Bn(c.kW.value);b=Kn(b,d,e);MD(c,b);if(Ck(b))Rv(c,c.no);};
function Ir(){let a=this;N.call(a);a.ku=null;a.kV=null;a.lG=null;a.lQ=null;}
let Bo=a=>{return Dn(a.ku)-1|0;},Be=(a,b)=>{return (FY(a.ku,b)).lU;},IJ=(a,b)=>{return b!=Bo(a)?a.kV:a.lG;},CI=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bb(Be(a,c),Be(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ir)){b=b;c=!X(a.ku,b.ku)?0:!X(a.kV,b.kV)?0:!X(a.lG,b.lG)?0:X(a.lQ,b.lQ)?1:0;}else c=0;return c;};
function Ju(){let a=this;N.call(a);a.mY=null;a.nN=0;}
let Pp=(a,b,c)=>{a.mY=b;a.nN=c;},Fl=(a,b)=>{let c=new Ju();Pp(c,a,b);return c;},Tr=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jv(b);d=Hj(b);e=!(DO(c,ER(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=Eb(c,BA(d,0)+e|0);g=Eb(Cd(1),BA( -d|0,0)+e|0);h=Eb(Cd(1),BA(d,0));i=Eb(Cd(1),(BA(d,0)+e|0)-1|0);j=L$(b);Eo(g,BA(j,0));k=Bd(HC,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Eo(k[l],BA(m,0));l=l+1|0;}l=G0(SE(c,Cd(2)),B$)?1:0;if(C$(JD(f,i),g)>=l){DF(g,0);j=j+1|0;}n=M();while(true){k=Bd(HC,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DF(k[d],0);d=d+1|0;}o=IL(f,g);p=C$(h,f)<l?0:1;q=C$(JD(f,i),g)<l?0:1;if(q&&!(p&&!NY(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fl(L(n),j);},NY=(b,c,d)=>{return C$(JD(b,b),c)<(d%2|0?0:1)?0:1;},Jv=b=>{let c;c=Rt(b);if(OT(c,ER(0, 1048576)))c=Ww(R4(c,ER(4294967295, 1048575)),ER(0, 1048576));return c;},Hj=b=>{return BA(E9(YB(Rt(b),52)),1)-1075|0;},L$=b=>{let c,d,e,f;c=Hj(b)+63|0;d=Jv(b);JB();if(DO(d,B$))e=64;else{e=0;f=DR(d,32);if(G0(f,B$))e=32;else f
=d;d=DR(f,16);if(DO(d,B$))d=f;else e=e|16;f=DR(d,8);if(DO(f,B$))f=d;else e=e|8;d=DR(f,4);if(DO(d,B$))d=f;else e=e|4;f=DR(d,2);if(DO(f,B$))f=d;else e=e|2;if(G0(DR(f,1),B$))e=e|1;e=(64-e|0)-1|0;}return CV((c-e|0)*0.3010299956639812)|0;},Eb=(b,c)=>{let d;d=Ht(b);FI(d,c);return d;};
function Hk(){let a=this;N.call(a);a.kx=0.0;a.kv=0.0;a.kn=0.0;a.kh=0.0;}
let G$=null,G2=null,Hg=()=>{Hg=Bf(Hk);X0();},Y9=(a,b,c,d,e)=>{Hg();a.kx=b;a.kv=c;a.kn=d;a.kh=e;},Gy=(a,b,c,d)=>{let e=new Hk();Y9(e,a,b,c,d);return e;},Ra=b=>{let c,d,e,f,g,h,i,j;Hg();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.jx){c=Bg(c,W(b,g,0));d=Bu(d,W(b,g,0));e=Bg(e,W(b,g,1));f=Bu(f,W(b,g,1));g=g+1|0;}if(E1(G$,c,e)&&E1(G$,d,f))return G$;if(E1(G2,c,e)&&E1(G2,d,f))return G2;h=Bu(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gy(i-h,i+h,j-h,j+h);},E1=(a,b,c)=>{return a.kx<=b&&b<=a.kv&&a.kn<=c&&c<=a.kh?1:0;},Mv=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Hk)){b=b;c=a.kx!==b.kx?0:a.kv!==b.kv?0:a.kn!==b.kn?0:a.kh===b.kh?1:0;}else c=0;return c;},X0=()=>{G$=Gy((-0.1),1.1,(-0.1),1.1);G2=Gy((-1.1),1.1,(-1.1),1.1);};
function NB(){let a=this;I.call(a);a.pV=null;a.pv=null;a.rV=0;a.nw=null;a.n3=null;a.pd=null;a.nk=null;a.pu=null;}
let O_=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.nk)&&Dv(a.pu)===b)){a.pu=Bw(b);c=Ge(b);DM(a.nw,c);d=new J6;e=b.le;f=Fa(b.kS);g=new Qs;g.qA=a;g.qz=c;c=new JY;h=a.pv;i=a.rV;j=(GB(a.nw)).ju;k=CL(i,2);if(k>=0&&k>=0&&j.data.length==Bb(i,i)){c.li=h;c.ka=i;c.kD=i;c.lh=j;b=b.jI;h=b.jw;b=b.jG;if(h.jB!=2)break a;if(b.jB!=1)break a;if(h.jx!=b.jx)break a;d.my=e;d.nV=f;d.mp=g;d.lf=c;d.kb=h;d.nS=b;a.nk=Bw(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(P(R(J(c,H(442)),i),120),i),H(443)),k),H(444));BW(b,L(c));Z(b);}}return Bl(a.nk);}c
=new BT;d=E4(h);b=E4(b);f=M();P(J(J(J(J(f,H(445)),d),H(245)),b),46);BW(c,L(f));Z(c);};
function CJ(){let a=this;N.call(a);a.kc=0;a.km=0;a.ki=0;a.l0=0.0;}
let We=(a,b,c,d,e)=>{a.kc=b;a.km=c;a.ki=d;a.l0=e;},GR=(a,b,c,d)=>{let e=new CJ();We(e,a,b,c,d);return e;},Bc=b=>{return GR(b>>16&255,b>>8&255,b&255,1.0);},DU=(a,b)=>{return GR(a.kc,a.km,a.ki,b);},JE=(a,b)=>{return GR(Is(a,a.kc,b.kc),Is(a,a.km,b.km),Is(a,a.ki,b.ki),1.0);},Is=(a,b,c)=>{let d;d=a.l0;return Bs(d*b+(1.0-d)*c)|0;},F1=(b,c)=>{P(P(b,BQ(H(446),c>>4)),BQ(H(446),c&15));},Rs=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(CJ)){b=b;c=a.kc!=b.kc?0:a.km!=b.km?0:a.ki!=b.ki?0:a.l0===b.l0?1:0;}else c
=0;return c;};
function DC(){I.call(this);this.m3=null;}
let FJ=null,FA=()=>{FA=Bf(DC);W1();},Fk=(a,b)=>{FA();a.m3=b.be();},PR=a=>{let b=new DC();Fk(b,a);return b;},EB=(a,b)=>{return Ke(a,Bu(0.0,Bg(255.0,b*256.0))|0);},Ke=(a,b)=>{let c,d,e,f,g;c=a.m3.data;d=c.length-1|0;e=Bb(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GR(Kw(f.kc,g.kc,d),Kw(f.km,g.km,d),Kw(f.ki,g.ki,d),1.0);},Kw=(b,c,d)=>{FA();return (Bb(b,255-d|0)+Bb(c,d)|0)/255|0;},W1=()=>{let b,c,d;b=new DC;c=Bd(CJ,11);d=c.data;d[0]=Bc(4194379);d[1]=Bc(7744131);d[2]=Bc(10055851);d[3]=Bc(12756431);d[4]
=Bc(15193320);d[5]=Bc(16250871);d[6]=Bc(14282963);d[7]=Bc(10935200);d[8]=Bc(5942881);d[9]=Bc(1800247);d[10]=Bc(17435);Fk(b,c);FJ=b;},QM=K(0),DV=(a,b)=>{let c;c=a.mM;return c*Bu(1.0,Bs(b/c));},Ji=(a,b)=>{let c;c=a.mM;return c*Bs(b/c);},Ef=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.mM)%2.0!==1.0?0:1;return Ji(a,b)+(!e?0.0:d.mM/2.0);};
function H4(){let a=this;I.call(a);a.jU=null;a.lz=0.0;a.nG=0.0;a.mM=0.0;a.oa=null;}
let GX=null,DK=()=>{DK=Bf(H4);Xp();},S0=a=>{return a.lz;},Ut=a=>{return a.nG;},B4=(a,b,c)=>{let d,e;d=a.jU;DK();d.fillStyle=T(HH(GX,c));if(!(b instanceof Ds)){Ny(a,b);a.jU.fill('evenodd');}else{e=b;a.jU.fillRect(e.jH,e.jW,e.jO,e.j4);}},Ce=(a,b,c)=>{let d,e;d=a.jU;DK();d.strokeStyle=T(HH(GX,c.ql));a.jU.lineWidth=c.lR;X9(a.jU,c.rm);if(!(b instanceof Ds)){Ny(a,b);a.jU.stroke();}else{e=b;a.jU.strokeRect(e.jH,e.jW,e.jO,e.j4);}},CF=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.oa;if(e===g)h=1;else if(g!==null&&Bz(g)===Bx(Fu))
{g=g;h=e.lj!==g.lj?0:!X(e.lJ,g.lJ)?0:!X(e.l_,g.l_)?0:X(e.nq,g.nq)?1:0;}else h=0;if(!h){a.oa=e;i=a.jU;DK();j=e.l_;DX();g=j!==Kx?H(2):H(447);k=e.lJ;Dj();j=k!==Fc?H(448):H(449);a:{k=E6(e.lj,2);l=M();J(J(J(J(l,g),k),H(450)),j);i.font=T(L(l));j=a.jU;Jz();switch(MP.data[e.nq.jZ]){case 1:e=H(451);break a;case 2:e=H(452);break a;case 3:e=H(274);break a;default:}b=new PV;Br(b);Z(b);}j.textAlign=T(e);}e=a.jU;DK();f=T(HH(GX,f));e.fillStyle=f;a.jU.fillText(T(b),c,d);},Ny=(a,b)=>{let c,d,e;a:{a.jU.beginPath();if(b instanceof Hm)
{c=b;a.jU.arc(c.ps,c.pr,c.o9,0.0,6.283185307179586);}else if(b instanceof G7)JF(a,b.mt);else if(b instanceof I3){d=BM(b.rh);while(BJ(d)){JF(a,BH(d));}}else if(b instanceof Gh){e=BM(b.om);while(true){if(!BJ(e))break a;JF(a,BH(e));a.jU.closePath();}}}},JF=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jU.lineTo(d[c],d[c+1|0]);else a.jU.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Xp=()=>{let b;b=new QF;b.ok=Bd(CJ,256);b.oF=Bd(Bv,256);GX=b;};
function Oe(){let a=this;I.call(a);a.r$=0;a.r9=0;}
let UC=(a,b)=>{let c,d;b=Bj(b);c=a.r$;d=a.r9;b.show(!!c,!!d);};
function HF(){let a=this;N.call(a);a.l7=null;a.nI=null;a.mT=null;a.mf=null;}
let Ws=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(HF)){b=b;d=a.l7;e=b.l7;if(!X(B8(d),B8(e)))c=0;else{d=a.nI;e=b.nI;if(!X(B8(d),B8(e)))c=0;else{d=a.mT;e=b.mT;if(!X(B8(d),B8(e)))c=0;else{d=a.mf;b=b.mf;c=X(B8(d),B8(b))?1:0;}}}}else c=0;return c;};
function I6(){let a=this;N.call(a);a.mz=0;a.m6=null;a.nR=null;}
let WG=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I6)){b=b;if(a.mz!=b.mz)c=0;else{d=a.m6;e=b.m6;if(!X(B8(d),B8(e)))c=0;else{d=a.nR;b=b.nR;c=X(B8(d),B8(b))?1:0;}}}else c=0;return c;};
function Ot(){let a=this;N.call(a);a.pT=null;a.pK=0.0;a.rK=0.0;a.sr=null;a.q1=null;}
let Oy=b=>{let c,d;a:{if(Bo(b.j1)==1){c=b.jI;b=Fi();if(HW(c.jw,b.jw)&&HW(c.jG,b.jG)?1:0){d=1;break a;}}d=0;}return d;},TC=b=>{let c,d,e,f,g,h;if(!Oy(b)){b=new BT;BW(b,H(453));Z(b);}c=E3(b.j1,b.jI.jw);DM(c,Ge(b));d=c.kd.data[1].ju;e=d.data;c=new Ot;f=e[0]+e[3];g=e[1]+e[2];b=RN(b);h=M();J(J(h,b),H(454));b=L(h);c.pT=d;c.pK=f;c.rK=g;c.sr=H(455);c.q1=b;return c;},QQ=K(0);
function JN(){I.call(this);this.sg=null;}
let Tu=b=>{Nc(b.sg);};
function JG(){let a=this;N.call(a);a.nb=null;a.nX=0;}
let Wq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JG)){b=b;c=!X(a.nb,b.nb)?0:a.nX==b.nX?1:0;}else c=0;return c;},Ho=K(Cq);
function DG(){BI.call(this);this.pA=null;}
let EJ=null,Nm=null,R$=null,Gc=()=>{Gc=Bf(DG);T8();},Ri=(a,b,c,d)=>{Gc();Cy(a,b,c);a.pA=d;},Zq=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ju;f=c.ju;g=d.ju;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hb(j[h],k[h]);h=h+1|0;}},T8=()=>{let b,c,d;b=new P5;Ri(b,H(456),0,H(65));EJ=b;b=new P4;Ri(b,H(457),1,H(66));Nm=b;c=Bd(DG,2);d=c.data;d[0]=EJ;d[1]=b;R$=c;},Fs=K(0);
function MN(){let a=this;I.call(a);a.n0=null;a.p1=null;}
let Ve=(a,b,c)=>{let d,e,f,g;d=CN(b);a.n0.et(b,c);e=CN(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.p1.data[f]?g[f]:d.data[f];f=f+1|0;}C8(b,e);},VH=a=>{return a.n0.d5();},S4=(a,b)=>{a.n0.ea(b);},EQ=K(0),M9=K(N),WK=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.jL.data;e=Bd(B_(CY),2);f=e.data;f[0]=BX([1.0,1.0]);f[1]=BX([1.0,1.0]);d[1]=Ec(e);d=c.jK.data;e=Bd(B_(CY),2);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;g=Bm(1);g.data[0]=(-1.0);f[1]=g;d[1]=Ec(e);d=c.jL.data;e=Bd(B_(CY),1);e.data[0]=BX([1.0,(-2.0)]);d[2]=Ec(e);d
=c.jK.data;e=Bd(B_(CY),1);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;d[2]=Ec(e);return c;},LN=K(N),Tg=(a,b)=>{return Cj(b);};
function Q7(){N.call(this);this.q6=null;}
let Yo=(a,b)=>{let c;c=Cj(b);C8(c,a.q6);return c;},La=K(0);
function Rn(){I.call(this);this.r5=null;}
let Ti=K(),Gx=b=>{let c;c=(Bz(b)).k1;if(c[By].itemType!==null)return Y4(b);b=new BT;Br(b);Z(b);},Hb=K(BN),Lr=K(BY),Ph=(a,b)=>{return 1.0/(1.0+QU( -b));},Yi=(a,b,c)=>{return c*(1.0-c);},Lq=K(BY),Zd=(a,b)=>{let c,d,e,f,g,h;Gt();c=Od;d=b+1.05553116266496E14-1.05553116266496E14;if(Bq(d)<20.0&&b!==0.0){e=(d*64.0|0)+1280|0;f=c.oP.data[e];b=b-d;g=b*b;g=g*b*(g*(0.13333333333333333-g*0.05396825396825397)-0.3333333333333333);d=b+g;h=f*d;b=b+f-(h*(d+f)/(1.0+h)-g-c.px.data[e]);}else if(b>0.0)b=1.0;else if(b<0.0)b=(-1.0);return b;},ZG
=(a,b,c)=>{return 1.0-c*c;},Lo=K(BY),VA=(a,b)=>{if(b<0.0)b=0.0;return b;},So=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Ln=K(BY),ZP=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Uq=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},Lm=K(BY),VM=(a,b)=>{let c,d;c=QU( -Bq(b));d=1.0+c;return I1(d)-(d-1.0-c)/d+Bu(b,0.0);},Vf=(a,b,c)=>{Cr();return Ph(D3,b);},Ll=K(BY),Y6=(a,b)=>{return E2(b);},V0=(a,b,c)=>{return EY(b);},Lk=K(BY),T2=(a,b)=>{return b;},YV=(a,b,c)=>{return 1.0;},Xe=K(),I7=K(0),H2=K(),TR=(b,c)=>{b;Fw();HA.delete(c);},H1=K(),WV
=(b,c)=>{b;Fw();Gg.delete(c);},NZ=K(0),Jw=K(EG),JR=K(Jw),OS=K(JR),LS=K(0),IS=K(),IM=K(IS),OP=K(IM),OR=K(C0),ST=(a,b)=>{let c;c=new Cq;Br(c);Z(c);},ZN=a=>{return 0;},V9=a=>{Fj();return OM;},Tx=a=>{return 1;},GF=K(0),ON=K(),SZ=a=>{return 0;},Ud=a=>{let b;b=new D4;Br(b);Z(b);},Or=K(0),OO=K(),Oj=K();
function HC(){let a=this;I.call(a);a.kg=null;a.j3=0;}
let UU=(a,b)=>{a.kg=B9(4);while(G0(b,B$)){KD(a,E9(b)&134217727);b=DR(b,27);}},Ht=a=>{let b=new HC();UU(b,a);return b;},JD=(b,c)=>{let d,e,f,g;d=Ht(B$);e=0;f=0;while(!(f>=b.j3&&f>=c.j3&&e<=0)){g=(Dh(b,f)+Dh(c,f)|0)+e|0;KD(d,g&134217727);e=g>>27;f=f+1|0;}return d;},NJ=a=>{let b;b=a.j3;return !b?0:((b*27|0)-MV(Dh(a,b-1|0))|0)+5|0;},C$=(a,b)=>{let c;c=BA(a.j3,b.j3)-1|0;while(c>0&&Dh(a,c)==Dh(b,c)){c=c+(-1)|0;}return c<0?0:Dh(a,c)-Dh(b,c)|0;},DF=(a,b)=>{let c,d,e;c=0;while(c<a.j3){d=a.kg.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)KD(a,b);},Eo=(a,b)=>{let c;c=0;while(c<b){DF(a,0);c=c+1|0;}},FI=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.j3;f=B9((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.kg.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.kg=f;a.j3=g.length;Qy(a);},IL=(a,b)=>{let c,d,e,f;c=0;while(C$(a,b)>=0){d=0;e=0;while(e<a.j3){f=(a.kg.data[e]-Dh(b,e)|0)+d|0;a.kg.data[e]=f&134217727;d=f>>27;e=e+1|0;}Qy(a);c=c+1|0;}return c;},Dh=(a,b)=>{return b>=a.j3?0:a.kg.data[b];},KD
=(a,b)=>{let c,d,e,f,g;c=a.j3;d=a.kg.data;e=d.length;if(c==e){c=2*c|0;f=B9(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.kg=f;}d=a.kg.data;e=a.j3;a.j3=e+1|0;d[e]=b;},Qy=a=>{let b,c,d;while(true){b=a.j3;if(b<=0)break;c=a.kg.data;d=b-1|0;if(c[d])break;a.j3=d;}},TJ=K(),X9=(b,c)=>{b.setLineDash(c?[c]:[]);},GD=K(BI),Dw=null,CO=null,HG=null,Ly=null,Cv=()=>{Cv=Bf(GD);Zu();},Xq=(a,b,c)=>{Cv();Cy(a,b,c);},Ky=(a,b)=>{let c=new GD();Xq(c,a,b);return c;},Zu=()=>{let b,c,d;Dw=Ky(H(31),0);CO=Ky(H(458),1);b=Ky(H(459),
2);HG=b;c=Bd(GD,3);d=c.data;d[0]=Dw;d[1]=CO;d[2]=b;Ly=c;};
function Fu(){let a=this;N.call(a);a.lj=0.0;a.lJ=null;a.l_=null;a.nq=null;}
let J4=(a,b,c,d,e)=>{a.lj=b;a.lJ=c;a.l_=d;a.nq=e;},AAf=(a,b,c,d)=>{let e=new Fu();J4(e,a,b,c,d);return e;},Di=(b,c)=>{let d,e;d=new Fu;Dj();e=Ix;DX();J4(d,b,e,GC,c);return d;},Jj=(b,c)=>{let d,e;d=new Fu;Dj();e=Fc;DX();J4(d,b,e,GC,c);return d;},Zw=K(),Y_=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mC.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bg(g,j);h=Bu(h,j);i=i+1|0;}O(R(O(b,H(460)),f),H(461));O(O(R(b,d),H(462)),Ek(g));P(O(O(b,H(193)),Ek(h)),46);return;}k=0;l=f-1|0;while(k<
f){m=Kz(c.jV,d,k);O(b,!k?H(4):k!=l?H(158):H(245));if(k)m=Jq(m,H(4));else{m=Hn(m,1);n=M();J(P(n,72),m);n=L(n);m=M();J(J(m,n),H(463));m=L(m);}O(b,m);O(b,Ek(e[k]));P(O(O(b,H(464)),H$(GZ(c,d,k))),41);k=k+1|0;}P(b,46);},LD=(b,c,d)=>{return c==Bo(b)?H(465):Np(c?104:120,d+1|0);},Kz=(b,c,d)=>{let e;if(c==Bo(b))return H(466);if(!c){c=d+1|0;b=M();R(P(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(467)),d);e=L(e);if(Bo(b)!=2){b=M();R(J(J(b,e),H(468)),c);e=L(b);}return e;},H$=b=>{return D2(JP(b));},Xj=K(),HI=b=>{return Fm(BZ(b),
45,8722);},YF=K(),X8=K();
function Pw(){let a=this;I.call(a);a.qx=null;a.qy=0;}
let Wc=a=>{let b,c;b=a.qx;c=a.qy;Fh(b.qv.qX,c);},Up=K(),RN=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dz(b)),H(227)),Bk(b.jI)),H(469));d=H(308);e=0;while(e<=1){f=Bi();g=0;while(g<Bk(b.jI)){if(!HK(b,g)&&MI(b,g)==e){h=b.jI.jw;i=BZ(W(h,g,0));h=BZ(W(h,g,1));j=M();P(J(P(J(P(j,40),i),44),h),41);h=L(j);V(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),L7(f));R(O(O(c,f.jz!=1?H(470):H(471)),H(472)),e);d=H(158);}e=e+1|0;}return L(O(c,H(143)));},L7=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.jz;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(158):H(245)),BF(e,d));d=d+1|0;}return L(c);},Vm=K(),Ub=K(),WR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.kE;e=Bo(d);f=d.lG;Cr();if(f===Gr&&Ok(b.lx.kd.data[e],0)){d=new Co;Ch();CW(d,G9,H(473));V(c,d);return;}a:{if(d.kV===Gr){g=1;while(true){if(g>=e)break a;h=b.lx.kd.data[g];d=Jt(b.kE,g);i=0;while(i<h.jB){if(Ok(h,i))GP(d,i);i=i+1|0;}if(Dd(d)>0){h=new Co;Ch();f=G9;j=KM(d);k=Ez(d,H(474),H(475));l=Ez(d,H(476),H(477));if(g!=1){d=Ez(d,H(478),H(479));m=M();J(J(m,H(480)),d);n=L(m);}else{m=Ez(d,H(481),H(482));n=M();J(J(J(n,
H(483)),m),H(484));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(485)),l),n);CW(h,f,L(d));V(c,h);}g=g+1|0;}}}},Ok=(b,c)=>{let d;d=0;while(d<b.jx){if(W(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},W3=K(),UZ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.kE;e=d.kV;Cr();if(e!==D3&&e!==Hz)return;f=1;while(f<Bo(d)){g=Jt(d,f);h=0;while(h<Be(d,f)){i=b.lx;j=i.kd.data[f];i=i.j_.data[f];k=e.hb(0.0,e.ha(0.0))*0.01;l=0;a:{while(l<j.jx){if(e.hb(W(j,l,h),W(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GP(g,h);h=h+1|0;}if(Dd(g)>0){i=new Co;Ch();j
=JM;m=KM(g);n=Ez(g,H(486),H(487));o=e.mF;g=Ez(g,H(488),H(489));p=M();J(J(J(J(J(J(J(p,m),n),H(490)),o),H(491)),g),H(492));CW(i,j,L(p));V(c,i);}f=f+1|0;}},Vv=K(),X5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.kE;e=!(Px(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Du(Be(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jt(d,f);GP(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.mo;m=l.jL.data;n=m[f];l=l.jK.data[f];o=m[f+1|0];if(W(l,h,0)!==W(l,k,0))p=0;else{p=0;while(true){if(p>=n.jB){p=0;while(p<o.jx){if(W(o,p,h)!==W(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(W(n,h,p)!==W(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GP(j,k);}}k=k+1|0;}if(Dd(j)>1){q=new Co;Ch();r=Jy;n=KM(j);j=!e?H(493):H(494);l=M();J(J(J(l,n),H(495)),j);CW(q,r,L(l));V(c,q);}}h=h+1|0;}f=f+1|0;}},Yb=K(),Vw=(b,c,d)=>{let e,f,g,h;e=Bk(b.jI);f=Ci(d)?0:1;if(!f&&!(Px(c)>=0.001*e)){f=Dz(b);b=M();J(R(J(R(J(b,H(184)),f),H(227)),e),H(496));g=L(b);h=new Co;Ch();b=Jb;if(Bo(c.kE)!=1){c=M();J(J(J(c,H(497)),g),H(498));c=L(c);}else{c=M();J(J(J(c,H(499)),g),H(500));c=L(c);}CW(h,b,c);V(d,h);return;}};
function Co(){let a=this;N.call(a);a.m0=null;a.mV=null;}
let CW=(a,b,c)=>{a.m0=b;a.mV=c;},AAd=(a,b)=>{let c=new Co();CW(c,a,b);return c;},ZA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Co)){b=b;c=!X(a.m0,b.m0)?0:X(a.mV,b.mV)?1:0;}else c=0;return c;},Hr=K(BI),FK=null,G9=null,JM=null,Jy=null,Jb=null,KK=null,YL=null,Ch=()=>{Ch=Bf(Hr);Wh();},XI=(a,b,c)=>{Ch();Cy(a,b,c);},Ea=(a,b)=>{let c=new Hr();XI(c,a,b);return c;},Wh=()=>{let b,c,d;FK=Ea(H(375),0);G9=Ea(H(371),1);JM=Ea(H(501),2);Jy=Ea(H(502),3);Jb=Ea(H(503),4);b=Ea(H(504),5);KK=b;c=Bd(Hr,6);d=c.data;d[0]
=FK;d[1]=G9;d[2]=JM;d[3]=Jy;d[4]=Jb;d[5]=b;YL=c;},Ib=K(BN),Fr=K(0),FP=(b,c)=>{let d,e,f,g;d=M8(Ft(c));e=BE(200,2);f=BE(200,1);g=0;while(g<200){b.h0(g,d,e);BV(f,g,0,g%2|0);g=g+1|0;}return D0(e,f);},QG=K(),Zl=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Er(c);g=Dt(e?f*0.25:f*0.4375+0.5625);h=Er(c)*6.283185307179586;BV(d,b,0,g*EY(h));BV(d,b,1,g*E2(h));},LA=K(),Xz=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Er(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BV(d,b,0,f*EY(g)+DJ(c)*0.02);BV(d,
b,1,f*E2(g)+DJ(c)*0.02);},M4=K(),XY=(a,b,c,d)=>{let e,f,g,h;e=Er(c)*3.141592653589793;f=b%2|0?0:1;g=f?EY(e):1.0-EY(e);h=f?E2(e):0.5-E2(e);BV(d,b,0,(g+DJ(c)*0.1-0.5)/1.5);BV(d,b,1,(h+DJ(c)*0.1-0.25)/1.5);},LL=K(),V2=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BV(d,b,0,e+DJ(c)*0.2);BV(d,b,1,e+DJ(c)*0.2);};
function Le(){let a=this;I.call(a);a.r0=0.0;a.ms=null;}
let Yw=(a,b,c)=>{let d,e;d=1;while(true){e=b.jL.data;if(d>=e.length)break;OU(a,c.lq.data[d],a.ms.jL.data[d],e[d]);OU(a,c.lp.data[d],a.ms.jK.data[d],b.jK.data[d]);d=d+1|0;}},OU=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.ju;f=c.ju;g=d.ju;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.r0*j[h];h=h+1|0;}},T0=a=>{return CN(a.ms);},UH=(a,b)=>{C8(a.ms,b);};
function Ni(){let a=this;I.call(a);a.pH=0.0;a.ml=null;a.mr=null;a.o5=null;a.os=null;a.lH=0.0;a.lA=0.0;}
let Ye=(a,b,c)=>{let d,e;a.lH=a.lH*0.9;a.lA=a.lA*0.999;d=1;while(true){e=b.jL.data;if(d>=e.length)break;Ns(a,c.lq.data[d],a.ml.jL.data[d],a.mr.jL.data[d],a.o5.jL.data[d],a.os.jL.data[d],e[d]);Ns(a,c.lp.data[d],a.ml.jK.data[d],a.mr.jK.data[d],a.o5.jK.data[d],a.os.jK.data[d],b.jK.data[d]);d=d+1|0;}},Ns=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.ju;i=c.ju;j=d.ju;k=e.ju;l=f.ju;m=g.ju;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.lH);t[n]=r[n]/(1.0-a.lA);o[n]=o[n]-a.pH*s[n]/(Dt(t[n])+1.0E-8);n=n+1|0;}},Us=a=>{let b,c,d,e,f,g;b=CN(a.ml);c=b.data;d=CN(a.mr);e=c.length;f=2*e|0;g=Bm(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.lH;c[f+1|0]=a.lA;return g;},Xo=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bm(d);Ca(b,d,e,0,d);C8(a.ml,b);C8(a.mr,e);d=2*d|0;a.lH=c[d];a.lA=c[d+1|0];};
function IV(){N.call(this);this.o8=0.0;}
let Mh=null,F$=()=>{F$=Bf(IV);Vt();},Sn=(a,b,c)=>{let d,e;d=1;while(true){e=b.jL.data;if(d>=e.length)break;P7(a.o8,c.lq.data[d],e[d]);P7(a.o8,c.lp.data[d],b.jK.data[d]);d=d+1|0;}},TP=a=>{F$();return Mh;},Zs=(a,b)=>{return;},Vt=()=>{Mh=Bm(0);};
function P3(){N.call(this);this.rG=0.0;}
let Wr=(a,b)=>{let c,d,e;c=Cj(b);d=M8(Ft(a.rG));e=1;while(e<=Bo(b)){c.jL.data[e]=NE(d,Be(b,e),Be(b,e-1|0));c.jK.data[e]=NE(d,Be(b,e),1);e=e+1|0;}return c;},WU=K(),P7=(b,c,d)=>{let e,f,g,h,i;DP(I5(c,d),H(505),d,c,d);e=c.ju;f=d.ju;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},I5=(b,c)=>{return b.jx==c.jx&&b.jB==c.jB?1:0;},DP=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E4(d);e=E4(e);f=E4(f);h=M();P(J(J(J(J(J(J(J(J(h,H(506)),c),H(308)),d),H(245)),e),H(507)),f),46);BW(g,L(h));Z(g);};
function QR(){let a=this;C0.call(a);a.rU=null;a.ru=null;}
let SR=a=>{return 2;},Wg=(a,b)=>{let c;if(!b)return a.rU;if(b==1)return a.ru;c=new Cq;Br(c);Z(c);},RF=K(DH),U3=null,JB=()=>{JB=Bf(RF);XJ();},JI=(b,c)=>{return Tc(b,c);},Tz=(b,c)=>{return UY(b,c);},Ik=(b,c)=>{return S_(b,c);},XJ=()=>{U3=Bx(SN);};
function JY(){let a=this;N.call(a);a.li=null;a.ka=0;a.kD=0;a.lh=null;}
let F2=(a,b,c)=>{return a.lh.data[Bb(c,a.ka)+b|0];},Es=(a,b)=>{let c;c=a.li;return GU(c.kx,c.kv,b,a.ka);},D9=(a,b)=>{let c;c=a.li;return GU(c.kn,c.kh,b,a.kD);},GU=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},St=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(JY)){b=b;c=!X(a.li,b.li)?0:a.ka!=b.ka?0:a.kD!=b.kD?0:X(a.lh,b.lh)?1:0;}else c=0;return c;},Ya=a=>{return a.li;},Sc=a=>{return a.ka;},UW=a=>{return a.kD;},GG=K(BI),Ix=null,Fc=null,WL=null,Dj=()=>{Dj=Bf(GG);WD();},Um=(a,b,c)=>{Dj();Cy(a,b,
c);},Qf=(a,b)=>{let c=new GG();Um(c,a,b);return c;},WD=()=>{let b,c,d;Ix=Qf(H(508),0);b=Qf(H(509),1);Fc=b;c=Bd(GG,2);d=c.data;d[0]=Ix;d[1]=b;WL=c;},F7=K(BI),GC=null,Kx=null,UV=null,DX=()=>{DX=Bf(F7);Yj();},ZB=(a,b,c)=>{DX();Cy(a,b,c);},Ol=(a,b)=>{let c=new F7();ZB(c,a,b);return c;},Yj=()=>{let b,c,d;GC=Ol(H(510),0);b=Ol(H(511),1);Kx=b;c=Bd(F7,2);d=c.data;d[0]=GC;d[1]=b;UV=c;};
function QF(){let a=this;I.call(a);a.ok=null;a.oF=null;}
let HH=(a,b)=>{let c,d,e,f;c=(((b.kc*7|0)+(b.km*31|0)|0)+b.ki|0)%256|0;d=a.ok.data;if(!(d[c]!==null&&Rs(d[c],b))){a.ok.data[c]=b;d=a.oF;e=EA(H(512));F1(e,b.kc);F1(e,b.km);F1(e,b.ki);f=b.l0;if(f<1.0)F1(e,Bs(255.0*f)|0);d.data[c]=L(e);}return a.oF.data[c];};
function LY(){let a=this;N.call(a);a.mg=0;a.oj=0;a.nH=0;}
let Yq=(a,b,c,d)=>{a.mg=b;a.oj=c;a.nH=d;},LT=(a,b,c)=>{let d=new LY();Yq(d,a,b,c);return d;},Iv=a=>{return a.nH!=(-1)?0:1;},Hl=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IX(b,e))break;d=e;}f=Be(b,d-1|0);g=c-IX(b,d)|0;h=Bb(Be(b,d),f);return g>=h?LT(d,g-h|0,(-1)):LT(d,g/f|0,g%f|0);},EP=(b,c,d,e)=>{return (IX(b,c)+Bb(d,Be(b,c-1|0))|0)+e|0;},KV=(b,c,d)=>{return EP(b,c,Be(b,c),0)+d|0;},IX=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bb(Be(b,e),Be(b,e-1|0)+1|0)|0;e=e+1|0;}return d;},Vg=K();
function NP(){let a=this;I.call(a);a.kE=null;a.oD=null;a.mo=null;a.lx=null;a.lF=null;}
let Px=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.kE)){b=Ql(Ql(b,a.lF.lq.data[c].ju),a.lF.lp.data[c].ju);c=c+1|0;}return Dt(b);},VS=a=>{let b;b=1;a:{while(b<=Bo(a.kE)){if(!OW(a.lF.lq.data[b].ju))break a;if(!OW(a.lF.lp.data[b].ju))break a;b=b+1|0;}return 1;}return 0;},OW=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Ql=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function M$(){let a=this;I.call(a);a.sb=null;a.su=0;a.nT=null;}
let ZV=(a,b,c)=>{a.nT=Bi();a.sb=b;a.su=c;},Jt=(a,b)=>{let c=new M$();ZV(c,a,b);return c;},GP=(a,b)=>{let c,d;c=a.nT;d=D8(b);V(c,d);},Dd=a=>{return a.nT.jz;},KM=a=>{let b,c,d,e,f,g,h;b=BG(Dd(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Dd(a)-1|0)?H(158):H(245));e=O(c,H(513));f=(BF(a.nT,d)).lU+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.jv.length){P(g,((BQ(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Dd(a)>b)O(R(O(c,H(245)),Dd(a)-b|0),H(514));if(Bo(a.sb)<=2)c=L(c);else{C3();g=L(c);f=a.su;c=M();R(J(J(c,
g),H(515)),f);c=L(c);}return c;},Ez=(a,b,c)=>{if(Dd(a)==1)c=b;return c;};
function Rg(){C0.call(this);this.rr=null;}
let WC=a=>{return 1;},YI=(a,b)=>{let c;if(!b)return a.rr;c=new Cq;Br(c);Z(c);},P5=K(DG),Vd=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.ju;e=c.ju;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+M7(a, -i[h],j[h]);g=g+M7(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},M7=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*I1(c);},Vr=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},P4=K(DG),VR=(a,b,c)=>{let d,e,f,g,h,i;d=b.ju;e=c.ju;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Ug
=(a,b,c)=>{return 2.0*(b-c);};
function QP(){let a=this;I.call(a);a.rW=null;a.pc=0;a.pZ=0.0;a.ny=0;}
let VK=(a,b)=>{let c,d,e,f,g;c=B9(624);a.rW=c;if(OT(b,B$)&&V_(b,ER(4294967295, 0))){c=c.data;d=E9(b);c[0]=d;e=1;while(e<624){d=Bb(1812433253,d^(d>>>30|0))+e|0;c[e]=d;e=e+1|0;}a.pc=0;a.ny=0;return;}f=new BT;g=M();P(P$(J(g,H(516)),b),46);BW(f,L(g));Z(f);},M8=a=>{let b=new QP();VK(b,a);return b;},Er=a=>{return ((Of(a)>>>5|0)*6.7108864E7+(Of(a)>>>6|0))/9.007199254740992E15;},DJ=a=>{let b,c,d,e;if(a.ny){a.ny=0;return a.pZ;}while(true){while(true){b=Er(a)*2.0-1.0;c=Er(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Dt((-2.0)*I1(d)/d);a.pZ=e*b;a.ny=1;return e*c;},NE=(a,b,c)=>{let d,e,f,g;d=BE(b,c);e=d.ju;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DJ(a);f=f+1|0;}return d;},Of=a=>{let b,c,d,e,f,g,h,i;b=a.pc;c=b+1|0;d=CL(c,624);e=d>=0?0:c;f=b+397|0;if(f>=624)f=f-624|0;g=a.rW.data;h=g[b]&(-2147483648)|g[e]&2147483647;i=h&1?(-1727483681):0;g[b]=g[f]^(h>>>1|0)^i;b=g[b];if(!d)c=0;a.pc=c;b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},U0=K(),PZ=(b,c)=>{let d,
e,f;d=O2(b);e=O2(c);f=M();P(J(J(J(P(f,40),d),H(158)),e),41);return L(f);},O2=b=>{return KA(b,b!==Bs(b)?2:0);},Np=(b,c)=>{let d,e,f;d=P(M(),b);e=Cc(c);f=0;while(f<e.jv.length){P(d,((BQ(e,f)-48|0)+8320|0)&65535);f=f+1|0;}return L(d);};
function ET(){let a=this;N.call(a);a.l6=null;a.mu=null;}
let KJ=(a,b,c)=>{a.l6=b;a.mu=c;},Z4=(a,b)=>{let c=new ET();KJ(c,a,b);return c;},VB=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(ET)){b=b;c=!X(a.l6,b.l6)?0:X(a.mu,b.mu)?1:0;}else c=0;return c;};
function ME(){let a=this;I.call(a);a.o$=0;a.rN=0;a.rP=0;a.pN=0;a.qC=null;}
let BJ=a=>{return a.o$>=a.rP?0:1;},BH=a=>{let b,c,d;b=a.rN;c=a.qC;if(b!=c.kX){c=new PT;Br(c);Z(c);}d=a.o$;a.pN=d;a.o$=d+1|0;return c.bf(d);},W8=K(),E2=b=>{if(b!==0.0)b=Nu(b,0);return b;},EY=b=>{return Nu(b,1);},Nu=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bq(b)<=1.7976931348623157E308))return NaN;if(!(Bq(b)<1647099.3291652855)){d=Bq(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},SP=K(),QU=b=>{let c,d,e,f,g;Gk();c=RV;d=Oz(b);if(Bq(d)<32.0){e=RJ(d);f=c.m5.data[e];b=f+f*Ox(b-d,c.m_.data[e]);}else if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{d=b*1.4426950408889634+6.755399441055744E15-6.755399441055744E15;f=b-d*0.6931471805598903;g=Oz(f);e=RJ(g);f=Ox(f-g-d*5.497923018708371E-14,c.m_.data[e]);g=c.m5.data[e];e=(d|0)+1023|0;if(b>0.0){Fz();b=g*Hd.data[e-1|0];b=2.0*(b+b*
f);}else{Fz();b=g*Hd.data[e+1022|0];f=b*f;d=b+f;if(d<1.0){b=d-b-f;f=d+1.0;d=1.0-f+d-b+f-1.0;}b=d*2.2250738585072014E-308;}}}return b;},Oz=b=>{return b+5.2776558133248E13-5.2776558133248E13;},RJ=b=>{return (b*128.0|0)+4096|0;},Ox=(b,c)=>{let d;d=b*b;return b+c+d*(0.4999999999998181+b*0.16666666666666666+d*(0.041666698455810544+b*0.008333333333333333));},Ul=K(),U6=K(),I1=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b
=b*1.8014398509481984E16;d=!c?0:(-54);Fz();e=Hd;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?PB(d,b):PB(d+1|0,b/2.0);}return b;},PB=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GJ(d/e);g=GJ(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+
h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function Pm(){let a=this;I.call(a);a.jE=null;a.n8=null;}
function ML(){let a=this;I.call(a);a.jT=null;a.n_=0.0;a.pt=0.0;a.kr=0.0;a.na=0.0;a.kT=null;a.j0=null;a.mi=null;}
let Yv=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jT=b;a.n_=c;a.pt=d;e=Dn(b.ku);a.kr=!(c<380.0)?12.0:11.0;a.na=RZ(b,c);a.kT=Bm(e);a.j0=Bm(e);a.mi=Bm(e);f=0;g=d-16.0;while(f<e){a.kT.data[f]=Bg(104.0,g/Be(b,f));h=DQ(a)+6.0;i=Ex(a,f)?a.kT.data[f]-h:0.78*a.kT.data[f];j=LU(b,c);a.j0.data[f]=Bu(2.0,Bg(j,i));k=a.mi;if(!f)d=NaN;else{l=Be(a.jT,f);m=a.jT;n=f-1|0;l=Bb(l,Be(m,n));o=EO(a,f)-Dq(a,f);p=N4(a)/2.0/o;j=(Mb(a,n)-a.j0.data[n])/2.0/o- -p;h=1.0-p-(Mb(a,f)-a.j0.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=CL(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?L1(a,f,r,0.0):(-1.0);if(s>0.0){t=L1(a,f,r,p);u=(!(t<0.0)?Bg(t,12.0):Bg(s,12.0)-100.0)-Bq(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},Vz=(a,b,c)=>{let d=new ML();Yv(d,a,b,c);return d;},LU=(b,c)=>{return Bg(Bg(54.0,2.0*(Qg(c)-3.0)),0.4*RZ(b,c));},Qg=b=>{return Bg(32.0,b*0.1);},RZ=(b,c)=>{return Bg(250.0,(c-2.0*Qg(c))/Bo(b));},Rm=a=>{return a.kr;},DZ=(a,b)=>{let c;c=a.na;return c*b-(c*Bo(a.jT)-a.n_)/2.0;},Cu=(a,b,c)=>{let d,
e;d=(a.pt-DQ(a))/2.0;e=a.kT.data;return e[b]*c-(e[b]*(Be(a.jT,b)-1|0)/2.0-d);},F5=(a,b)=>{return a.j0.data[b];},Ko=(a,b)=>{let c,d,e,f,g;c=a.j0.data;d=b.kJ;e=c[d];f=DZ(a,d);g=e/2.0;return Cz(f-g,Cu(a,b.kJ,b.kw)-g,e,e);},Hi=(a,b)=>{return b>0&&a.j0.data[b]>=14.0?1:0;},NL=(a,b)=>{return !(a.j0.data[b]>=33.0)?0:1;},Xs=(a,b)=>{return !(a.j0.data[b]>=46.0)?0:1;},Ex=(a,b)=>{return b>0&&a.kT.data[b]>=56.0&&a.na>=Ki(a)+4.0?1:0;},Fv=(a,b)=>{return !(a.mi.data[b]>0.0)?0:1;},Gs=a=>{return CI(a.jT)<=600?0:1;},Dq=(a,b)=>
{b=b-1|0;return DZ(a,b)- -a.j0.data[b]/2.0;},EO=(a,b)=>{return DZ(a,b)-a.j0.data[b]/2.0;},N1=(a,b,c,d)=>{let e;e=!Fv(a,b)?0.5:a.mi.data[b];return Nf(a,e*(EO(a,b)-Dq(a,b))- -Dq(a,b),Ep(a,b,c,d,e),N4(a));},Nx=(a,b,c)=>{let d;d=Cu(a,b,c)- -a.j0.data[b]/2.0- -(DQ(a)/2.0+3.0);return Nf(a,DZ(a,b),d,Ki(a));},Nf=(a,b,c,d)=>{return Cz(b-d/2.0,c-DQ(a)/2.0,d,DQ(a));},DQ=a=>{return Bs(a.kr*1.3);},N4=a=>{return CV(a.kr*0.602*5.0)+6.0;},Ki=a=>{return CV(a.kr*0.602*7.0)+6.0;},Ep=(a,b,c,d,e)=>{let f;f=Cu(a,b-1|0,d);return e
*(Cu(a,b,c)-f)- -f;},Mb=(a,b)=>{let c;c=!Ex(a,b)?0.0:Ki(a);return Bu(a.j0.data[b],c)+6.0;},L1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Be(a.jT,b);g=Bb(f,Be(a.jT,b-1|0));h=0;i=c-d;j=c- -d;k=KR(d,0.0);while(h<g){l=Ep(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Ep(a,b,n,o,i)-l;q=Ep(a,b,n,o,j)-l;e=Bg(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bg(Bq(p),Bq(q)))-(!k?DQ(a):DQ(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},NN=(b,c,d,e,f)=>{if(b.jH<=c&&c<=D_(b))Q1(f,e,Bq(b.jW+b.j4/2.0-d));};
function KB(){let a=this;I.call(a);a.m5=null;a.m_=null;}
let RV=null,Gk=()=>{Gk=Bf(KB);Uw();},Rw=(a,b,c)=>{let d,e,f,g,h;d=DL(1.0,0.0);e=0;while(e<=4096){f=4096+Bb(b,e)|0;g=a.m5.data;h=d.j9;g[f]=h;a.m_.data[f]=d.kH/h;d=Na(d,c);e=e+1|0;}},Uw=()=>{let b;b=new KB;Gk();b.m5=Bm(8193);b.m_=Bm(8193);Rw(b,1,DL(1.007843097206448,(-6.872774751042842E-17)));Rw(b,(-1),DL(0.9922179382602435,(-2.8192701381719798E-18)));RV=b;};
function Id(){let a=this;I.call(a);a.oP=null;a.px=null;}
let Od=null,Gt=()=>{Gt=Bf(Id);R5();},R5=()=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=new Id;Gt();b.oP=Bm(2561);b.px=Bm(2561);c=DL(0.015623728558408866,(-7.4112544400785215E-19));d=DL(1.0,0.0);e=DL(0.0,0.0);f=0;while(f<=1280){g=e.j9;h=3.0*g;h=h-(h-g);i=g-h- -e.kH;j=b.oP.data;k=1280+f|0;j[k]=h;l=b.px.data;l[k]=i;k=1280-f|0;j[k]= -h;l[k]= -i;m=MG(e,c);e=MG(d,Na(e,c));h=m.j9;i=e.j9;h=h/i;g=h*i;i=Lx(g,h,i);e=KN(h,(m.j9-g-(h*e.kH-m.kH-i))/e.j9);f=f+1|0;}Od=b;},Ro=K(),YW=a=>{return performance.now();};
function No(){let a=this;N.call(a);a.rj=0.0;a.sw=0.0;a.lN=null;a.np=null;a.p$=null;a.r4=0.0;a.rb=null;a.oU=0.0;a.lZ=0.0;a.o0=0.0;a.rz=0.0;}
let PX=b=>{let c;c=HR(b);return CV((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HR=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},HD=a=>{return a.lZ*0.35;},Fp=a=>{return a.lZ*0.08;},KT=(a,b)=>{return !(b>=a.lZ*25.0)?3:7;},ZZ=a=>{return a.lN;};
function PY(){let a=this;N.call(a);a.ko=null;a.ky=null;a.oy=null;a.rw=null;}
let XP=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.ko;f=e.lN.jO;g=d.lf;h=g.ka;i=f/(h-1|0);j=new Lh;d=d.mp;f=0.05/i;j.jS=g;j.oi=d;j.ss=f;h=h+2|0;j.mJ=h;k=Du(Bb(h,g.kD+2|0));l=k.data;j.ou=k;k=B9(2*l.length|0);l=k.data;j.mI=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DV(b,Fp(e));d=a.oy;D1();h=d!==E7?20:2;g=KH(b,a.ko.lN,f);d=EB(a.ky.kU,0.0);e=b;B4(e,g,d);m=1;while(m<h){f=m;b=(Nb(j,f/h)).qp;o=new Gh;d=b.om;b=Bi();g=BM(d);while(BJ(g)){k=LR(c,BH(g));V(b,k);}MU(o,b);B4(e,o,EB(a.ky.kU,
f/(h-1|0)));m=m+1|0;}d=BM((Nb(j,0.5)).q3);while(BJ(d)){o=BH(d);Ce(e,E5(LR(c,o.mt)),Cb(a.ky.nt,Fp(a.ko)*1.2));}},WN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.oy;D1();d=c!==E7?20:100;c=a.ko;e=Jc(0.0,1.0,KT(c,c.np.j4));c=a.ko;f=a.ky;g=f.kU;h=Cb(f.kN,DV(b,Fp(c)));i=KH(b,c.np,h.lR);j=Ku(Gy(0.0,1.0,0.0,1.0),c.np);k=0;while(k<d){l=!k?CU(i):DT(j,k/d);m=new Ds;n=i.jH;o=i.jW;F4(m,n,o,i.jO,l-o);p=EB(g,k/BA(1,d-1|0));B4(b,m,p);k=k+1|0;}P9(j,b,c,f,e,D_(i),1);Ce(b,i,h);},Ur=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.ko;f=a.ky;g=a.rw;h=Dt(16.0/Bu(16.0,Jg(d)));i=Bu(2.5,e.o0*h);j=e.rz;k=!(j>0.0)?0.0:DV(b,j*h);l=0;m=KR(k,0.0);n=2.0*k;while(l<Jg(d)){h=W(d.kb,l,0);j=W(d.kb,l,1);if(E1(c.ks,h,j)){o=D7(c,h);p=DT(c,j);q=Lg(d,l);Et();if(!(g===Gz&&q?1:0))r=EF(o,p,i);else{h=DV(b,i*Dt(3.141592653589793));r=new Ds;j=h/2.0;F4(r,Ji(b,o-j),Ji(b,p-j),h,h);}if(m>0){if(r instanceof Hm){e=r;s=EF(e.ps,e.pr,e.o9+k);}else{e=r;s=Cz(e.jH-k,e.jW-k,e.jO+n,e.j4+n);}e=f.kj;B4(b,s,e);}e=!q?f.m1:f.nf;B4(b,r,e);}l=l+1|0;}},GT=K(BI),E7=null,Pz=null,UP
=null,D1=()=>{D1=Bf(GT);Y5();},Tp=(a,b,c)=>{D1();Cy(a,b,c);},Qh=(a,b)=>{let c=new GT();Tp(c,a,b);return c;},Y5=()=>{let b,c,d;E7=Qh(H(517),0);b=Qh(H(518),1);Pz=b;c=Bd(GT,2);d=c.data;d[0]=E7;d[1]=b;UP=c;},Gb=K(BI),Gz=null,QA=null,Uu=null,Et=()=>{Et=Bf(Gb);X1();},UX=(a,b,c)=>{Et();Cy(a,b,c);},PM=(a,b)=>{let c=new Gb();UX(c,a,b);return c;},X1=()=>{let b,c,d;Gz=PM(H(519),0);b=PM(H(520),1);QA=b;c=Bd(Gb,2);d=c.data;d[0]=Gz;d[1]=b;Uu=c;};
function I4(){let a=this;N.call(a);a.ks=null;a.kt=null;}
let VY=(a,b,c)=>{a.ks=b;a.kt=c;},Ku=(a,b)=>{let c=new I4();VY(c,a,b);return c;},D7=(a,b)=>{let c,d,e,f;c=a.kt;d=c.jH;e=a.ks;f=e.kx;return d-(b-f)/(e.kv-f)* -c.jO;},DT=(a,b)=>{let c,d,e,f;c=a.kt;d=c.jW;e=a.ks;f=e.kh;return d-(f-b)/(f-e.kn)* -c.j4;},LR=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bm(c);e=d.data;f=0;while(f<c){e[f]=D7(a,b[f]);g=f+1|0;e[g]=DT(a,b[g]);f=f+2|0;}return d;},KH=(b,c,d)=>{let e,f;e=Ef(b,c.jH,d);f=Ef(b,c.jW,d);return Cz(e,f,Ef(b,D_(c),d)-e,Ef(b,CU(c),d)-f);},UN=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lZ;h=Cb(d.kN,DV(b,Fp(c)));i=KH(b,a.kt,h.lR);Cv();j=Di(g,CO);k=CU(i)+HD(c);l=BM(e);g=g*0.75;while(BJ(l)){m=BH(l);n=D7(a,m.mN);o=Ef(b,n,h.lR);p=Bm(4);q=p.data;q[0]=o;q[1]=CU(i);q[2]=o;q[3]=k;e=LC(p);r=b;Ce(r,e,h);s=k+HD(c)+g;t=NR(m.kR,j)/2.0;u=Bg(n,r.lz-t-1.0);CF(r,m.kR,u,s,j,d.kY);}P9(a,b,c,d,f,i.jH,(-1));Ce(b,i,h);},P9=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.kN,DV(b,Fp(c)));i=HD(c);j=g;i=f+i*j;k=i+HD(c)*j;j=g<0?k:b.lz-k;l=c.lZ;if(g>=0){Cv();m=Dw;}else{Cv();m=
HG;}n=e;o=BM(n);while(BJ(o)){p=NR((BH(o)).kR,Di(1.0,m));if(p>0.0)l=Bg(l,j/p);}o=Di(l,m);e=BM(n);p=(i- -f)/2.0;while(BJ(e)){n=BH(e);q=DT(a,n.mN);r=Ef(b,q,h.lR);s=Ck(n.kR);t=Bm(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=LC(t);c=b;Ce(c,v,h);if(!s)CF(c,n.kR,k,q- -l*0.36,o,d.kY);}},TT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(I4)){b=b;c=!X(a.ks,b.ks)?0:X(a.kt,b.kt)?1:0;}else c=0;return c;};
function J6(){let a=this;N.call(a);a.my=0;a.nV=null;a.mp=null;a.lf=null;a.kb=null;a.nS=null;}
let Jg=a=>{return a.kb.jx;},Lg=(a,b)=>{return !(W(a.nS,b,0)>0.5)?0:1;},XR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(J6)){b=b;c=a.my!=b.my?0:!X(a.nV,b.nV)?0:!X(a.mp,b.mp)?0:!X(a.lf,b.lf)?0:!X(a.kb,b.kb)?0:X(a.nS,b.nS)?1:0;}else c=0;return c;},Uo=a=>{return a.lf;},N5=K(),MJ=null,DY=()=>{DY=Bf(N5);Zf();},QJ=b=>{let c,d;DY();c=Bs(b*100.0)|0;if(!c)d=H(521);else if(c==100)d=H(522);else{d=M();P(R(d,c),37);d=L(d);}return d;},Nz=b=>{let c,d;DY();if(b==1)c=H(523);else{c=Go(b);d=M();J(J(J(d,H(524)),c),H(525));c
=L(d);}return c;},Go=b=>{let c;DY();c=MJ.data;return b>=c.length?Cc(b):c[b];},Xx=(b,c)=>{let d,e,f,g,h,i,j,k;DY();d=Jg(c);e=0;f=M();g=0;while(g<d){h=c.mp;i=W(c.kb,g,0);j=W(c.kb,g,1);i=J_(h,i,j);if(!(!Lg(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(158):H(2)),PZ(W(c.kb,g,0),W(c.kb,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(526);else{c=Go(d);h=M();J(J(J(h,H(527)),c),H(528));c=L(h);}O(b,c);O(b,H(529));}else{O(O(O(b,H(530)),Go(e)),H(227));O(O(b,Go(d)),d!=1?H(150):H(531));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(158)),k);c=L(c);}P(O(b,c),46);}},Zf=()=>{MJ=BO(Bv,[H(532),H(533),H(534),H(535),H(536)]);},DB=K(0);
function MK(){I.call(this);this.rv=null;}
let Wb=(a,b)=>{return FZ(b,a.rv);};
function L_(){I.call(this);this.qi=null;}
let Wo=(a,b)=>{let c,d,e,f;b=b;c=a.qi;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jR<=0?H(2):H(169)),e);e=e+1|0;}Ba();return CS(b,C9,L(d));},PU=K(),XG=a=>{return performance.now();};
function QB(){let a=this;N.call(a);a.jV=null;a.l3=null;a.mC=null;a.ro=null;a.m$=null;a.ph=null;}
let Kv=(a,b,c,d)=>{return W(a.l3.jL.data[b],c,d);},GZ=(a,b,c)=>{return W(a.l3.jK.data[b],c,0);},II=(a,b)=>{return EM(a.ph)&&GI(a.ph)==b?1:0;},EE=K(0);
function Ds(){let a=this;N.call(a);a.jH=0.0;a.jW=0.0;a.jO=0.0;a.j4=0.0;}
let F4=(a,b,c,d,e)=>{a.jH=b;a.jW=c;a.jO=d;a.j4=e;},Cz=(a,b,c,d)=>{let e=new Ds();F4(e,a,b,c,d);return e;},D_=a=>{return a.jH- -a.jO;},CU=a=>{return a.jW- -a.j4;},XE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Ds)){b=b;c=a.jH!==b.jH?0:a.jW!==b.jW?0:a.jO!==b.jO?0:a.j4===b.j4?1:0;}else c=0;return c;},Sd=a=>{return a.jH;},T6=a=>{return a.jW;};
function QD(){let a=this;I.call(a);a.jN=null;a.jy=null;a.jM=null;a.pm=null;a.op=null;a.jF=null;}
let XL=(a,b,c,d,e)=>{let f;a.jF=b;a.jN=c;a.jy=d;a.jM=e;f=d.kr;Cv();a.pm=Jj(f,CO);a.op=Di(d.kr,CO);},XS=(a,b,c,d)=>{let e=new QD();XL(e,a,b,c,d);return e;},Xr=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.jM.jV);c=1;while(c<=b){d=Qd(a,c);e=Bi();f=Bi();g=Bi();h=0;while(h<=28.0){i=Bi();V(e,i);i=Bi();V(f,i);h=h+1|0;}j=0;while(j<Be(a.jM.jV,c)){if(!Gs(a.jy))k=0.0;else{l=Bm(4).data;m=0;while(m<Be(a.jM.jV,c-1|0)){k=Bq(Kv(a.jM,c,j,m));h=0;while(h<4){n=Bu(l[h],k);k=Bg(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gs(a.jy)?2147483647:4;m=0;while(true){i=a.jM.jV;o=c-1|0;if(m>=Be(i,o))break;i=a.jM;p=II(i,EP(i.jV,c,j,m));n=Kv(a.jM,c,j,m);l=BX([Dq(a.jy,c),Cu(a.jy,o,m),EO(a.jy,c),Cu(a.jy,c,j)]);if(p){q=MW(n,Qd(a,c));i=DU(a.jF.jE.j2,0.22);r=a.jN;s=E5(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&Bq(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(MW(n,d)*4.0)|0;V(BF(!(n<0.0)?f:e,p),l);}else V(g,l);}m=m+1|0;}j=j+1|0;}u=a.jN;i=a.jF.jE;k=Bu(2.5,d*7.0);n=Bg(1.0,d*0.8+0.3);r=DU(i.k6,n);s=DU(i.ld,n);v=e;h=v.jz-1|
0;while(h>=0){n=h/4.0;IG(u,BF(f,h),Cb(r,n));IG(u,BF(v,h),Qt(s,n,k));h=h+(-1)|0;}IG(u,g,Cb(i.kY,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Be(a.jM.jV,c)){Zg(a,K2(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){ZT(a,c);c=c+1|0;}},Qd=(a,b)=>{return Bu(0.2,Bg(1.0,Bg(F5(a.jy,b),F5(a.jy,b-1|0))/60.0*1.5));},Zg=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kJ;d=a.jM;e=d.mC.data[c].data;f=b.kw;g=e[f];if(!c){Sg(a,b,g);return;}a:{h=d.ro.j_.data[c];d=d.jV;if(c!=Bo(d)){i=d.kV;Cr();if(i!==D3){if(i===
Hz){j=GL((-1.0),1.0);break a;}k=h.ju;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bu(l,Bq(e[f]));f=f+h.jB|0;}j=l>0.0?GL( -l,l):GL((-1.0),1.0);break a;}}j=GL(0.0,1.0);}m=Ko(a.jy,b);if(Hi(a.jy,c)){n=Bg(6.0,m.jO/5.0);d=a.jN;i=a.jF.n8;f=b.kw;e=h.ju;o=h.jB;p=Bs(Dt(h.jx))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bb(t,q)|0)/2|0;u=Bb(r,r);k=B9(u);v=k.data;w=0;while(t>=0){x=Bb(s+Bb(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.oK.data[Oh(j,z[Bb(x+Bb(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new RK;if(v.length!=u){b=new BT;d=M();J(R(P(R(J(d,H(537)),r),120),r),H(538));BW(b,L(d));Z(b);}h.oM=r;h.ot=r;h.pD=k;i=d.jU;Gj();i.drawImage(Tl(Mr,h),m.jH,m.jW,m.jO,m.j4);e=IW(m,n);d=a.jN;i=H5(NC(Zi(a,m),e));h=a.jF.jE.kj;B4(d,i,h);d=a.jN;i=NO(e);h=Cb(a.jF.jE.kN,1.25);Ce(d,i,h);}else{d=a.jN;i=Ke(a.jF.n8.ra,Oh(j,g));B4(d,m,i);if(m.jO>=8.0){d=a.jN;i=Cb(a.jF.jE.kN,DV(d,1.0));Ce(d,m,i);}}d=Ko(a.jy,b);if(NL(a.jy,c))VG(a,d,Ek(g));if(Xs(a.jy,c)){g=Rm(a.jy)-1.0;Cv();i=Di(g,Dw);bb=T6(d)- -Rm(a.jy);h=a.jN;j=Kb(a,b);g=Sd(d)
+5.0;bc=Yc(a.jF.jE);CF(h,j,g,bb,i,bc);}l=GZ(a.jM,c,XF(b));if(!Ex(a.jy,c)&&Hi(a.jy,c)&&l!==0.0)Sz(a,d,l);},Sg=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DZ(a.jy,0);e=Cu(a.jy,0,b.kw);f=a.jy;g=f.kr;h=EF(d,e,F5(f,0)/2.0);f=a.jN;i=a.jF.jE.kj;B4(f,h,i);j=a.jN;i=Cb(a.jF.jE.kN,1.25);Ce(j,h,i);if(NL(a.jy,0)){h=a.jN;j=Kb(a,b);k=e-g*0.28;b=a.op;i=a.jF.jE.kY;CF(h,j,d,k,b,i);b=a.jN;f=Ek(c);c=e- -g*0.92;i=a.pm;h=a.jF.jE.j2;CF(b,f,d,c,i,h);}else if(!(!Hi(a.jy,1)&&!(F5(a.jy,0)>=g*1.3))){f=a.jN;b=Kb(a,b);c=e- -g*0.36;i=a.op;h=a.jF.jE.j2;CF(f,
b,d,c,i,h);}},Zi=(a,b)=>{let c,d,e,f;c=b.jH-1.0;d=D_(b)+1.0;e=b.jW-1.0;f=CU(b)+1.0;return BX([c,e,d,e,d,f,c,f]);},VG=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.jy.kr*1.25);e=Bg(b.jO-4.0,a.jy.kr*0.602*c.jv.length+6.0);f=b.jH- -(b.jO-e)/2.0;g=CU(b)-d-4.0;h=IW(Cz(f,g,e,d),3.0);i=a.jN;j=H5(Ml(h));k=DU(a.jF.jE.kj,0.86);B4(i,j,k);RY(a,c,b.jH- -b.jO/2.0,g- -d/2.0,a.jF.jE.j2);},RY=(a,b,c,d,e)=>{let f,g;f=a.jN;d=d- -a.jy.kr*0.36;g=a.pm;CF(f,b,c,d,g,e);},Sz=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bq(c);e=b.jO;f=e/2.0*d/(d+1.0);g=b.jH
- -e/2.0;h=CL(c,0.0);if(h<0)g=g-f;i=h>=0?a.jF.jE.k6:a.jF.jE.ld;j=a.jN;k=Cz(g,CU(b)+2.0,f,2.5);B4(j,k,i);},ZT=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Be(a.jM.jV,b)){e=0;while(e<Be(a.jM.jV,d)){f=EP(a.jM.jV,b,c,e);g=II(a.jM,f);if(!(!Fv(a.jy,b)&&!g)){h=Kv(a.jM,b,c,e);PN(a,N1(a.jy,b,c,e),JP(h),h,g);}if(a.jM.m$.data[f]&&!(Gs(a.jy)&&!g)){i=a.jy;h=!Fv(i,b)?0.7:1.0-i.mi.data[b];if(Fv(i,b)&&Bq(h-0.5)<0.2)h=0.8;j=h*(EO(i,b)-Dq(i,b))- -Dq(i,b);k=Bm(2).data;k[0]=j;k[1]=Ep(i,b,c,e,h);LO(a,k[0],k[1]);}e=e+1|0;}f
=KV(a.jM.jV,b,c);g=II(a.jM,f);i=Nx(a.jy,b,c);if(!(!Ex(a.jy,b)&&!g)){h=GZ(a.jM,b,c);PN(a,i,Jq(H(539),JP(h)),h,g);}if(a.jM.m$.data[f]&&Hi(a.jy,b)){l=Ko(a.jy,K2(b,c));f=!Ex(a.jy,b)&&!g?0:1;LO(a,f?i.jH-6.0:l.jH- -l.jO/2.0,!f?CU(l):i.jW- -i.j4/2.0);}c=c+1|0;}},PN=(a,b,c,d,e)=>{let f,g,h;f=a.jN;g=a.jF.jE.kj;B4(f,b,g);if(e){f=a.jN;g=RQ(b,3.0);h=Cb(a.jF.jE.j2,1.5);Ce(f,g,h);}f=d<0.0?a.jF.jE.ld:!(d>0.0)?a.jF.jE.kY:a.jF.jE.k6;RY(a,c,b.jH- -b.jO/2.0,b.jW- -b.j4/2.0,f);},LO=(a,b,c)=>{let d,e,f,g;d=a.jN;e=EF(b,c,7.0);f=
a.jF.jE.kj;B4(d,e,f);e=a.jN;g=Cz(b-3.5,c-0.5,7.0,5.0);f=a.jF.jE.j2;B4(e,g,f);e=Cz(b-2.2,c-4.5,4.4,7.0);g=a.jN;e=RQ(e,2.2);f=Cb(a.jF.jE.j2,1.2);Ce(g,e,f);},Kb=(a,b)=>{let c,d;c=Bo(a.jM.jV);d=b.kJ;if(d==c)return H(465);return Np(d?104:120,b.kw+1|0);},NQ=K(),Hd=null,Fz=()=>{Fz=Bf(NQ);Wm();},Wm=()=>{let b,c,d,e,f;b=Bm(2047);c=b.data;Hd=b;d=2.2250738585072014E-308;e=1;f=c.length;while(e<f){c[e]=d;d=d*2.0;e=e+1|0;}},VW=K();
function RE(){let a=this;I.call(a);a.pY=null;a.p7=null;a.p8=null;a.p6=null;}
function O9(){let a=this;I.call(a);a.pC=null;a.pB=null;}
let Vq=(a,b)=>{b=b;Cl(a.pC,a.pB.jD,b);},PP=K(0),R2=K(0),W5=K();
function Lw(){let a=this;I.call(a);a.oK=null;a.ra=null;}
let Oh=(b,c)=>{let d;d=b.r6;return Bu(0.0,Bg(255.0,(c-d)/(b.rI-d)*256.0))|0;};
function Js(){let a=this;N.call(a);a.kJ=0;a.kw=0;}
let Zn=(a,b,c)=>{a.kJ=b;a.kw=c;},K2=(a,b)=>{let c=new Js();Zn(c,a,b);return c;},ZQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Js)){b=b;c=a.kJ!=b.kJ?0:a.kw==b.kw?1:0;}else c=0;return c;},XF=a=>{return a.kw;},W4=K(),JP=b=>{let c,d,e,f;c=RB(Bq(b));d=b<0.0?H(540):!(b>0.0)?H(2):H(276);e=M();f=d.jv.length+c.jv.length|0;while(f<5){P(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ek=b=>{let c;c=RB(Bq(b));if(b<0.0)c=Jq(H(540),c);return c;},RB=b=>{let c;if(isNaN(b)?1:0)return H(408);if(b<9999.5)return KA(b,b<9.995
?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(541):H(409);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(P(R(M(),Bs(b)|0),101),c));};
function Oc(){let a=this;N.call(a);a.j9=0.0;a.kH=0.0;}
let YT=(a,b,c)=>{a.j9=b;a.kH=c;},DL=(a,b)=>{let c=new Oc();YT(c,a,b);return c;},GJ=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Na=(a,b)=>{let c,d,e;c=a.j9;d=b.j9;e=c*d;c=Lx(e,c,d);return KN(e,a.j9*b.kH+a.kH*b.j9-c);},MG=(a,b)=>{let c,d,e,f;c=a.j9;d=b.j9;e=c- -d;f=e-c;c=e-f-c-(d-f);return KN(e,a.kH- -b.kH-c);},KN=(b,c)=>{let d;d=c- -b;return DL(d,c-(d-b));},Lx=(b,c,d)=>{let e,f,g,h;e=GJ(c);f=c-e;g=GJ(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function Og(){I.call(this);this.sc=0;}
let ZK=(a,b)=>{let c;b=Bj(b);c=a.sc;b.setPrinting(!!c);};
function Qn(){let a=this;I.call(a);a.pE=null;a.pF=null;}
let U_=K();
function Lh(){let a=this;I.call(a);a.jS=null;a.oi=null;a.ss=0.0;a.mJ=0;a.ou=null;a.mI=null;}
let Nb=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<UW(a.jS)){d=0;while(d<Sc(a.jS)){e=a.ou;f=R3(a,d,c);g=!(F2(a.jS,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jS.kD){g=(-1);while(g<a.jS.ka){d=R3(a,g,c);e=a.ou.data;h=e[d];i=d+1|0;j=e[i];f=d+a.mJ|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Du(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.oi;o=(Es(a.jS,g)+Es(a.jS,g+1|0))/2.0;p=(D9(a.jS,c)+D9(a.jS,c+1|0))/2.0;if(J_(n,o,p)>b){f=1;break a;}}f=0;}q=B9(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.mJ|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.mI.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bi();r=Bi();c=0;while(true){e=a.mI.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new Ou;s.k$=Bm(64);s.k8=Du(32);f=c;while(a.mI.data[f]!=(-1)){g=f/2|0;d=a.mJ;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!Os(a,h,g))K4(s,Es(a.jS,i),D9(a.jS,d),0);else if(Os(a,
i,d))TX(a,s,h,g,i,d,b);else K4(s,Es(a.jS,h),D9(a.jS,g),0);e=a.mI.data;g=e[f];e[f]=(-1);f=g;}e=VZ(s);V(n,e);XT(s,r);}c=c+1|0;}t=new Q0;t.qp=H5(n);t.q3=r;return t;},R3=(a,b,c)=>{return (Bb(c+1|0,a.mJ)+b|0)+1|0;},Os=(a,b,c)=>{let d;a:{if(b>=0){d=a.jS;if(b<d.ka&&c>=0&&c<d.kD){b=1;break a;}}b=0;}return b;},TX=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Es(a.jS,c);i=D9(a.jS,d);j=Es(a.jS,e)-h;k=D9(a.jS,f)-i;l=0.0;m=1.0;n=F2(a.jS,c,d)-g;o=F2(a.jS,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.ss;if(!(r>s))break;s
=q>=3?(l+m)/2.0:QL(l,m,n,o,s/2.0);t=a.oi;r=h+s*j;u=i+s*k;r=J_(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=QL(l,m,n,o,0.0);K4(b,h+s*j,i+s*k,1);},QL=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bu(b+f,Bg(c-f,g));};
function Q0(){let a=this;N.call(a);a.qp=null;a.q3=null;}
function G7(){N.call(this);this.mt=null;}
let Zv=(a,b)=>{a.mt=b;},E5=a=>{let b=new G7();Zv(b,a);return b;},LC=b=>{return E5(b);},Vx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(G7)){b=b;c=X(a.mt,b.mt)?1:0;}else c=0;return c;};
function Rx(){let a=this;N.call(a);a.ql=null;a.lR=0.0;a.rm=0.0;}
let Xy=(a,b,c,d)=>{a.ql=b;a.lR=c;a.rm=d;},Qt=(a,b,c)=>{let d=new Rx();Xy(d,a,b,c);return d;},Cb=(b,c)=>{return Qt(b,c,0.0);},QI=K(),Iz=null,Fg=()=>{Fg=Bf(QI);TB();},Jc=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fg();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Iz.data[d]*f<e){d=d+1|0;}while(true){g=Iz.data[d]*f;h=g*Fn(b/g);i=Fn((b-h)/g+1.0E-10);j=Bm((CV((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bq(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bi();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iy;p=KA(b,m);o.mN=b;o.kR=p;V(n,o);}d=d+1|0;}return n;}}n=new BT;BW(n,H(542));Z(n);},Z7=b=>{Fg();return b>=1.0&&b===Bs(b)?1:0;},KA=(b,c)=>{let d,e,f;Fg();d=Bq(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=P$(M(),
Ft(Bs(d)));while(true){e=f.jR;if(e>c)break;ES(f,0,48);}if(c>0)ES(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)ES(f,0,8722);return L(f);},TB=()=>{Iz=BX([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},UM=K();
function Sp(){let a=this;N.call(a);a.sH=null;a.sG=null;a.sE=0.0;a.sI=0.0;}
function Pt(){let a=this;I.call(a);a.n9=null;a.mR=null;a.o1=null;}
let It=(a,b)=>{return !(a.n9.lh.data[b]>0.5)?0:1;},E_=(a,b,c,d)=>{if(!a.mR.data[b]&&It(a,b)==c){a.mR.data[b]=1;a.o1.data[d]=b;return d+1|0;}return d;};
function UQ(){let a=this;I.call(a);a.sK=0.0;a.sF=null;a.sD=null;a.sJ=null;}
let MW=(b,c)=>{let d;d=Bg(Bq(b),3.4028234663852886E38);return Bu(0.75,c*7.0*d/(d+4.0));},IG=(b,c,d)=>{let e;if(!Ci(c)){e=new I3;e.rh=c;Ce(b,e,d);}},Qm=K(0);
function Qs(){let a=this;I.call(a);a.qA=null;a.qz=null;}
let J_=(a,b,c)=>{let d,e;d=a.qA;e=a.qz;BV(d.n3,0,0,b);BV(d.n3,0,1,c);DM(d.pd,e);return W(GB(d.pd),0,0);};
function Gh(){N.call(this);this.om=null;}
let MU=(a,b)=>{a.om=b;},H5=a=>{let b=new Gh();MU(b,a);return b;};
function Iy(){let a=this;N.call(a);a.mN=0.0;a.kR=null;}
let Zo=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bx(Iy)){b=b;c=a.mN!==b.mN?0:X(a.kR,b.kR)?1:0;}else c=0;return c;},VV=K(),NR=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.jv.length){f=BQ(b,e);g=c.lJ;Dj();if(g===Fc)h=MS(0.602,c.lj);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.l_;DX();if(i===Kx)h=1.12*h;h=MS(h,c.lj);}d=d+h;e=e+1|0;}return d;};
function Hm(){let a=this;N.call(a);a.ps=0.0;a.pr=0.0;a.o9=0.0;}
let R6=(a,b,c,d)=>{a.ps=b;a.pr=c;a.o9=d;},EF=(a,b,c)=>{let d=new Hm();R6(d,a,b,c);return d;},K8=K(),P6=null,EC=()=>{EC=Bf(K8);S8();},IW=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;EC();d=b.jH;e= -c;d=d-e;f=D_(b)-c;g=b.jW-e;h=CU(b)-c;i=P6.data;j=i.length;k=Bm(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},RQ=(b,c)=>{EC();return NO(IW(b,c));},NO=b=>{let c,d,e,f;EC();c=b.data;d
=c.length;e=Bm(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E5(e);},S8=()=>{let b,c,d,e,f;EC();b=Bm(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=TF(f);c[e+1|0]=W2(f);d=d+1|0;}P6=b;};
function Ou(){let a=this;I.call(a);a.k$=null;a.k8=null;a.kC=0;}
let K4=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.kC;if(e==a.k8.data.length){a.k$=Gn(a.k$,4*e|0);f=a.k8.data;g=2*a.kC|0;h=Du(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.k8=h;}h=a.k$.data;j=a.kC;e=2*j|0;h[e]=b;h[e+1|0]=c;a.k8.data[j]=d;a.kC=j+1|0;},VZ=a=>{let b,c,d,e,f,g,h,i;b=Bm(2*a.kC|0);c=b.data;d=0;e=0;while(e<a.kC){a:{if(e){f=d-1|0;if(Qo(a,b,f,e,0))break a;if(Qo(a,b,f,e,1))break a;}g=2*d|0;h=a.k$.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gn(b,2*d|0);},Qo=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.k$.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.kC|0)|0)+e|0]===g?1:0;},XT=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.kC;e=CL(c,d);if(e>=0)break;if(!a.k8.data[c])break;c=c+1|0;}if(!e){f=OQ(a,0,d+1|0);V(b,f);return;}d=0;e=1;while(true){g=a.kC;if(e>g)break;h=a.k8.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=OQ(a,i-d|0,d);V(b,f);d=0;}e=e+1|0;}},OQ=(a,b,c)=>{let d,e,f,g,h,i;d=Bm(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.kC|0;h=2*f|0;i=a.k$.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E5(d);};
function I3(){N.call(this);this.rh=null;}
function Qz(){let a=this;N.call(a);a.r6=0.0;a.rI=0.0;}
let ZR=(a,b,c)=>{a.r6=b;a.rI=c;},GL=(a,b)=>{let c=new Qz();ZR(c,a,b);return c;};
function RK(){let a=this;N.call(a);a.oM=0;a.ot=0;a.pD=null;}
function HL(){let a=this;N.call(a);a.sz=0.0;a.sA=0.0;a.sB=0.0;}
let Vy=null,FU=()=>{FU=Bf(HL);WY();},MS=(b,c)=>{FU();return  -(b* -c);},WY=()=>{let b;b=new HL;FU();b.sz=1.0;b.sA=0.0;b.sB=0.0;Vy=b;};
function LZ(){I.call(this);this.pR=null;}
let SU=(a,b)=>{return FZ(b,a.pR);};
function J0(){let a=this;I.call(a);a.mZ=null;a.pi=null;a.nY=null;a.pO=null;}
let Mr=null,Gj=()=>{Gj=Bf(J0);U2();},Tl=(a,b)=>{let c,d,e,f,g,h;if(!(a.nY.width==b.oM&&a.nY.height==b.ot))Ms(a,b.oM,b.ot);c=b.pD;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.pO;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.pi;h=a.nY;b.putImageData(h,0.0,0.0);return a.mZ;},Ms=(a,b,c)=>{let d,e,f,g;d=a.mZ;e=b;d.width=e;d=a.mZ;e=c;d.height=e;d=a.pi;f=b;g=c;d=d.createImageData(f,g);a.nY=d;a.pO=new Int32Array(d.data.buffer);},U2=()=>{let b,c;b=new J0;Gj();c=window.document.createElement("canvas");b.mZ
=c;b.pi=c.getContext("2d");Ms(b,1,1);Mr=b;},PT=K(BN);
function NH(){I.call(this);this.qc=null;}
let UE=(a,b)=>{return F_(b,a.qc);};
function Q5(){I.call(this);this.qS=null;}
let SX=(a,b)=>{return F_(b,a.qS);},Rk=K(),MP=null,Jz=()=>{Jz=Bf(Rk);ZF();},ZF=()=>{let b,c;Cv();b=B9((Ly.be()).data.length);c=b.data;MP=b;c[Dw.jZ]=1;c[CO.jZ]=2;c[HG.jZ]=3;},Kl=K(Ey),KL=K(Kl),PV=K(KL),R0=K(BN),Mf=K(),LE=null,HE=()=>{HE=Bf(Mf);Xl();},Xl=()=>{let b,c;b=B9((B7()).data.length);c=b.data;LE=b;c[B0.jZ]=1;c[Cf.jZ]=2;c[Dm.jZ]=3;c[C1.jZ]=4;};
function RT(){I.call(this);this.qn=null;}
let Tj=(a,b)=>{return FZ(b,a.qn);};
function Rh(){let a=this;I.call(a);a.mE=0;a.mb=0.0;}
let Q1=(a,b,c)=>{if(c<=a.mb){a.mE=b;a.mb=c;}};
S7([]);
C5([I,0,0,[],1,0,0,["X",Q(Sr)],En,0,I,[],1537,0,0,0,DW,0,I,[],1537,0,0,0,Kh,0,I,[],1537,0,0,0,Bv,0,I,[En,DW,Kh],17,0,()=>C3(),["X",Q(U)],DH,0,I,[En],1025,0,0,0,Fb,0,DH,[DW],1,0,()=>DN(),["X",Q(YY)],Ha,0,I,[En,Kh],0,0,0,["y",Q(Iw),"g",Y(L)],Qj,0,I,[],1537,0,0,0,HT,0,Ha,[Qj],1,0,0,["g",Y(Uv),"y",Q(Zt)],Ey,0,I,[],1,0,0,0,E0,0,Ey,[],1,0,0,0,BN,0,E0,[],1,0,0,0,E8,0,I,[],1025,0,0,0,Xc,0,E8,[],17,0,0,0,W0,0,E8,[],17,0,0,0,Me,0,I,[],1537,0,0,0,RL,0,I,[Me],1537,0,0,0,Lt,0,I,[],1537,0,0,0,PS,0,I,[RL,Lt],17,0,0,0,N3,0,
I,[],17,0,()=>EU(),0,UG,0,I,[],17,0,0,0,Vn,0,I,[],17,0,0,0,VI,0,I,[],17,0,0,0,Kt,0,I,[],1537,0,0,0,MZ,0,I,[Kt],1,0,0,0,IK,0,I,[DW],1,0,()=>G1(),0,GE,0,I,[],17,0,0,["X",Q(XQ)],W6,0,I,[],17,0,0,0,PG,0,I,[],1537,0,0,0,Gf,0,I,[PG],1537,0,0,0,EG,0,I,[Gf],1025,0,0,["m",Y(Ci)],Ru,0,I,[Gf],1537,0,0,0,HZ,0,I,[Ru],1537,0,0,0,EV,0,EG,[HZ],1025,0,0,["p",Y(BM),"X",Q(F0)],I9,0,I,[],1537,0,0,0,D$,0,I,[],1537,0,0,0,Gd,0,EV,[I9,En,D$],1,0,0,["bf",Q(BF),"ba",Y(T9)],BI,0,I,[DW,En],1025,0,0,["X",Q(Tt)],Dg,0,BI,[],65553,0,()=>Ba(),
0,Hs,0,I,[],17,0,0,0,Cq,0,BN,[],1,0,0,0,YM,0,BN,[],1,0,0,0,B6,0,I,[],1537,0,0,0,Cn,0,I,[B6],1537,0,0,0,Tm,0,I,[Cn],1025,0,0,0,Q_,0,I,[],1536,0,0,0,MQ,0,I,[Q_],16,0,0,0,BB,0,I,[B6],1537,0,0,0,Kq,0,I,[BB],1,0,0,0]);
C5([Kp,0,I,[BB],1,0,0,0,Ks,0,I,[BB],1,0,0,0,Kr,0,I,[BB],1,0,0,0,KS,0,I,[],17,0,0,["X",Q(K3)],Mw,0,I,[],16,0,0,0,PF,0,I,[],17,0,0,0,SQ,0,I,[],17,0,0,0,Gw,0,I,[],17,0,0,0,Ed,0,I,[],1537,0,0,0,QY,0,I,[Ed],1,0,0,["bK",Y(YH)],Nn,0,I,[],17,0,0,0,Q2,0,I,[],17,0,0,0,P2,0,I,[],17,0,0,0,L8,0,I,[],16,0,0,0,IE,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,QX,0,I,[BS],1,0,0,["gl",Y(Ua)],BT,0,BN,[],1,0,0,0,FN,0,BI,[],65552,0,()=>Fy(),0,N,0,I,[],1025,0,0,0,CQ,0,I,[],1537,0,0,0,JZ,0,N,[CQ],17,0,0,["dB",Q(Vp),"bl",Y(VT)],I2,0,N,[CQ],
17,0,()=>GW(),["dB",Q(TW),"bl",Y(Sy)],RR,0,N,[CQ],17,0,0,["dB",Q(X2),"bl",Y(Vo)],Hh,0,N,[CQ],17,0,0,["dB",Q(IC),"bl",Y(Vb)],Gp,0,N,[CQ],17,0,0,["dB",Q(NV),"bl",Y(Xh)],IO,0,N,[CQ],17,0,0,["dB",Q(ZO),"bl",Y(Yr)],Mi,0,N,[CQ],17,0,0,["dB",Q(Yd),"bl",Y(ZI)],FO,0,N,[CQ],17,0,0,["dB",Q(Sm),"bl",Y(Vj)],OZ,0,E0,[],1,0,0,0,Xa,0,I,[],17,0,0,0,NX,0,I,[],17,0,0,0,MR,0,I,[B6],1537,0,0,0,H6,0,I,[MR],1,0,0,0,Qr,0,N,[],17,0,0,0,RA,0,I,[],16,0,0,0,QN,0,I,[],1,0,0,0,Q6,0,I,[],16,0,0,0,I8,0,I,[],16,0,()=>F6(),0,FH,0,I,[],1025,
0,0,0,IT,0,I,[],1537,0,0,["hf",Y(RD)],NU,0,FH,[IT],16,0,0,["he",Da(Xv),"hg",Da(Z0),"hf",Y(YS),"hh",BK(YJ),"eF",Q(Wu),"eE",BK(Yn)],Qx,0,FH,[IT],16,0,0,["hf",Y(RD),"he",Da(To),"hg",Da(Uy),"hh",BK(U9),"eF",Q(TL),"eE",BK(Y0)],Jm,0,I,[],16,0,()=>CD(),0,Qe,0,I,[],16,0,0,0,Ls,0,I,[],16,0,0,0,Nv,0,I,[],16,0,0,0,Jx,0,I,[],1537,0,0,0,PA,0,I,[Jx],1,0,0,0,OI,0,I,[],16,0,0,0]);
C5([NI,0,I,[],16,0,0,0,HO,0,I,[],16,0,0,0,O0,0,I,[],16,0,0,0,Kc,0,I,[],16,0,()=>J8(),0,IA,0,I,[],16,0,0,0,JH,0,I,[B6],1537,0,0,0,Ic,0,I,[JH],1,0,0,0,J5,0,I,[],1537,0,0,0,N9,0,I,[J5],1,0,0,["g4",Q(Ze)],M2,0,I,[J5],1,0,0,["g4",Q(T4)],Uf,0,I,[],17,0,0,0,N_,0,I,[BS],1,0,0,["gl",Y(Xm)],FV,0,I,[],17,0,0,0,I0,0,I,[BB],1,0,0,0,NT,0,I,[BS],1,0,0,["gl",Y(TU)],FM,0,I,[],16,0,0,0,FR,0,I,[],1536,0,0,0,NS,0,I,[FR],1,0,0,["gq",BK(SL)],IR,0,I,[BB],1,0,0,0,IQ,0,I,[BB],1,0,0,0,IP,0,I,[BB],1,0,0,0,LI,0,I,[BS],1,0,0,["gl",Y(Th)],LK,
0,I,[BS],1,0,0,["gl",Y(VF)],LJ,0,I,[BS],1,0,0,["gl",Y(Yk)],LH,0,I,[BS],1,0,0,["gl",Y(SV)],LG,0,I,[BS],1,0,0,["gl",Y(U5)],HV,0,I,[BB],1,0,0,0,HU,0,I,[BB],1,0,0,0,GM,0,N,[],17,0,0,["X",Q(TO)],OE,0,I,[FR],1,0,0,["gq",BK(WT)],OF,0,I,[FR],1,0,0,["gq",BK(V6)],Jd,0,I,[BB],1,0,0,0,Je,0,I,[BB],1,0,0,0,OB,0,I,[BS],1,0,0,["gl",Y(Xb)],Tb,0,I,[],17,0,0,0,OC,0,I,[BS],1,0,0,["gl",Y(ZD)],OA,0,I,[BS],1,0,0,["gl",Y(Sb)],L6,0,I,[],17,0,0,0,OK,0,I,[],17,0,()=>DE(),0,M1,0,I,[BS],1,0,0,["gl",Y(TS)],M5,0,I,[BS],1,0,0,["gl",Y(Vl)],M3,
0,I,[BS],1,0,0,["gl",Y(WO)],Q9,0,I,[BS],1,0,0,["gl",Y(Va)],Q$,0,I,[BS],1,0,0,["gl",Y(XU)],Q8,0,I,[BS],1,0,0,["gl",Y(Si)],JO,0,I,[BB],1,0,0,0,Hy,0,BI,[],65553,0,()=>GN(),0,Gm,0,N,[],17,0,()=>Hw(),["X",Q(Sa)],Kd,0,I,[BB],1,0,0,0,Il,0,I,[BB],1,0,0,0]);
C5([IU,0,I,[JH],1,0,0,0,Ej,0,I,[],1537,0,0,0,QH,0,I,[Ej],1,0,0,["di",Q(Te)],ZU,0,I,[],17,0,0,0,QK,0,I,[B6],1537,0,0,0,Iq,0,I,[QK],1,0,0,0,C0,0,EV,[D$],1024,0,0,0,IN,0,C0,[D$],1,0,0,["bf",Q(FY),"ba",Y(Dn)],Lu,0,I,[Ed],1,0,0,["bK",Y(WP)],Yp,0,I,[],17,0,0,0,MT,0,I,[],1,0,0,0,Yf,0,I,[],17,0,0,0,Ja,0,N,[],17,0,0,["X",Q(XX)],MF,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["X",Q(HW)],Wx,0,I,[],17,0,0,0,PO,0,I,[Ed],1,0,0,["bK",Y(Wp)],Hq,0,I,[],1537,0,0,0,Rj,0,I,[Hq],1,0,0,0,Pi,0,I,[],16,0,0,0,D4,0,BN,[],1,0,0,0,H_,0,N,[],16,0,
0,["X",Q(U4)],TQ,0,I,[],16,0,0,0,UO,0,I,[],17,0,0,0,OL,0,DH,[DW],1,0,()=>JQ(),0,BY,0,BI,[],66561,0,()=>Cr(),0,Md,0,I,[],32768,0,()=>HN(),0,Ow,0,I,[B6],1537,0,0,0,H9,0,I,[Ow],1,0,0,0,KX,0,I,[BB],1,0,0,0,KY,0,I,[BB],1,0,0,0,KZ,0,I,[BB],1,0,0,0,K0,0,I,[BB],1,0,0,0,K1,0,I,[BB],1,0,0,0,JV,0,I,[BB],1,0,0,0,JW,0,I,[BB],1,0,0,0,JX,0,I,[BB],1,0,0,0,ID,0,I,[BB],1,0,0,0,EI,0,BN,[],1,0,0,0,LF,0,I,[],16,0,0,0,ZY,0,I,[],17,0,0,0,Qi,0,I,[],0,0,()=>Fw(),0,Yx,0,I,[B6],1,0,0,0,Qv,0,I,[],17,0,()=>Fj(),0,K_,0,I,[B6],1537,0,0,0,N7,
0,I,[K_],1537,0,0,0,Rp,0,I,[B6],1537,0,0,0,On,0,I,[Cn],1537,0,0,0,QV,0,I,[Cn],1537,0,0,0,Pq,0,I,[Cn],1537,0,0,0]);
C5([QE,0,I,[Cn],1537,0,0,0,Mz,0,I,[Cn],1537,0,0,0,NF,0,I,[Cn],1537,0,0,0,M0,0,I,[Cn],1537,0,0,0,Mk,0,I,[Cn],1537,0,0,0,VC,0,I,[N7,Rp,Cn,On,QV,Pq,QE,Mz,NF,M0,Mk],1025,0,0,0,X_,0,I,[],16,0,0,0,Qu,0,I,[],16,0,0,0,Ij,0,N,[],17,0,0,["X",Q(UR)],Gu,0,I,[],17,0,0,0,Qp,0,N,[],16,0,0,0,Fe,0,N,[],17,0,0,0,Lb,0,I,[],17,0,0,0,QW,0,I,[],16,0,0,0,TZ,0,I,[],1,0,0,0,Uj,0,I,[],17,0,0,0,Rr,0,I,[Ej],1,0,0,["di",Q(Tw)],Ig,0,I,[BB],1,0,0,0,Ir,0,N,[],17,0,0,["X",Q(Gv)],Ju,0,N,[],16,0,0,0,Hk,0,N,[],17,0,()=>Hg(),["X",Q(Mv)],NB,0,I,
[],17,0,0,0,CJ,0,N,[],17,0,0,["X",Q(Rs)],DC,0,I,[],17,0,()=>FA(),0,QM,0,I,[],1537,0,0,0,H4,0,I,[QM],17,0,()=>DK(),0,Oe,0,I,[Ej],1,0,0,["di",Q(UC)],HF,0,N,[],16,0,0,["X",Q(Ws)],I6,0,N,[],16,0,0,["X",Q(WG)],Ot,0,N,[],17,0,0,0,QQ,0,I,[B6],1537,0,0,0,JN,0,I,[QQ],1,0,0,0,JG,0,N,[],16,0,0,["X",Q(Wq)],Ho,0,Cq,[],1,0,0,0,DG,0,BI,[],66561,0,()=>Gc(),0,Fs,0,I,[],1537,0,0,0,MN,0,I,[Fs],17,0,0,["et",BK(Ve),"d5",Y(VH),"ea",Q(S4)],EQ,0,I,[],1537,0,0,0,M9,0,N,[EQ],17,0,0,["d0",Q(WK)],LN,0,N,[EQ],17,0,0,["d0",Q(Tg)],Q7,0,N,
[EQ],17,0,0,["d0",Q(Yo)],La,0,I,[],1537,0,0,0,Rn,0,I,[La],1,0,0,0,Ti,0,I,[],17,0,0,0,Hb,0,BN,[],1,0,0,0,Lr,0,BY,[],65552,0,0,["ha",Q(Ph),"hb",BK(Yi)],Lq,0,BY,[],65552,0,0,["ha",Q(Zd),"hb",BK(ZG)],Lo,0,BY,[],65552,0,0,["ha",Q(VA),"hb",BK(So)],Ln,0,BY,[],65552,0,0,["ha",Q(ZP),"hb",BK(Uq)],Lm,0,BY,[],65552,0,0,["ha",Q(VM),"hb",BK(Vf)]]);
C5([Ll,0,BY,[],65552,0,0,["ha",Q(Y6),"hb",BK(V0)],Lk,0,BY,[],65552,0,0,["ha",Q(T2),"hb",BK(YV)],Xe,0,I,[B6],1025,0,0,0,I7,0,I,[B6],1536,0,0,0,H2,0,I,[I7],1,0,0,0,H1,0,I,[I7],1,0,0,0,NZ,0,I,[Gf],1537,0,0,0,Jw,0,EG,[NZ],1025,0,0,0,JR,0,Jw,[],1024,0,0,0,OS,0,JR,[],0,0,0,0,LS,0,I,[],1537,0,0,0,IS,0,I,[LS],1025,0,0,0,IM,0,IS,[],1024,0,0,0,OP,0,IM,[],0,0,0,0,OR,0,C0,[],0,0,0,["bf",Q(ST),"ba",Y(ZN),"p",Y(V9),"m",Y(Tx)],GF,0,I,[],1537,0,0,0,ON,0,I,[GF],0,0,0,["q",Y(SZ),"s",Y(Ud)],Or,0,I,[GF],1537,0,0,0,OO,0,I,[Or],
0,0,0,0,Oj,0,I,[Kt],1,0,0,0,HC,0,I,[],16,0,0,0,TJ,0,I,[],17,0,0,0,GD,0,BI,[],65553,0,()=>Cv(),0,Fu,0,N,[],17,0,0,0,Zw,0,I,[],17,0,0,0,Xj,0,I,[],16,0,0,0,YF,0,I,[],17,0,0,0,X8,0,I,[],17,0,0,0,Pw,0,I,[BS],1,0,0,["gl",Y(Wc)],Up,0,I,[],16,0,0,0,Vm,0,I,[],16,0,0,0,Ub,0,I,[],16,0,0,0,W3,0,I,[],16,0,0,0,Vv,0,I,[],16,0,0,0,Yb,0,I,[],16,0,0,0,Co,0,N,[],17,0,0,["X",Q(ZA)],Hr,0,BI,[],65553,0,()=>Ch(),0,Ib,0,BN,[],1,0,0,0,Fr,0,I,[],1536,0,0,0,QG,0,I,[Fr],16,0,0,["h0",Da(Zl)],LA,0,I,[Fr],16,0,0,["h0",Da(Xz)],M4,0,I,[Fr],
16,0,0,["h0",Da(XY)],LL,0,I,[Fr],16,0,0,["h0",Da(V2)],Le,0,I,[Fs],17,0,0,["et",BK(Yw),"d5",Y(T0),"ea",Q(UH)],Ni,0,I,[Fs],17,0,0,["et",BK(Ye),"d5",Y(Us),"ea",Q(Xo)],IV,0,N,[Fs],17,0,()=>F$(),["et",BK(Sn),"d5",Y(TP),"ea",Q(Zs)],P3,0,N,[EQ],17,0,0,["d0",Q(Wr)],WU,0,I,[],17,0,0,0,QR,0,C0,[D$],0,0,0,["ba",Y(SR),"bf",Q(Wg)],RF,0,DH,[DW],1,0,()=>JB(),0]);
C5([JY,0,N,[],17,0,0,["X",Q(St)],GG,0,BI,[],65553,0,()=>Dj(),0,F7,0,BI,[],65553,0,()=>DX(),0,QF,0,I,[],16,0,0,0,LY,0,N,[],17,0,0,0,Vg,0,I,[],16,0,0,0,NP,0,I,[],16,0,0,0,M$,0,I,[],16,0,0,0,Rg,0,C0,[D$],0,0,0,["ba",Y(WC),"bf",Q(YI)],P5,0,DG,[],65552,0,0,["eu",BK(Vd),"hb",BK(Vr)],P4,0,DG,[],65552,0,0,["eu",BK(VR),"hb",BK(Ug)],QP,0,I,[],17,0,0,0,U0,0,I,[],16,0,0,0,ET,0,N,[],17,0,0,["X",Q(VB)],ME,0,I,[GF],0,0,0,["q",Y(BJ),"s",Y(BH)],W8,0,I,[],17,0,0,0,SP,0,I,[],17,0,0,0,Ul,0,I,[],17,0,0,0,U6,0,I,[],17,0,0,0,Pm,0,
I,[],17,0,0,0,ML,0,I,[],17,0,0,0,KB,0,I,[],17,0,()=>Gk(),0,Id,0,I,[],17,0,()=>Gt(),0,Ro,0,I,[Ed],1,0,0,["bK",Y(YW)],No,0,N,[],17,0,0,0,PY,0,N,[],17,0,0,0,GT,0,BI,[],65553,0,()=>D1(),0,Gb,0,BI,[],65553,0,()=>Et(),0,I4,0,N,[],17,0,0,["X",Q(TT)],J6,0,N,[],17,0,0,["X",Q(XR)],N5,0,I,[],17,0,()=>DY(),0,DB,0,I,[Hq],1537,0,0,0,MK,0,I,[DB],1,0,0,["dg",Q(Wb)],L_,0,I,[DB],1,0,0,["dg",Q(Wo)],PU,0,I,[Ed],1,0,0,["bK",Y(XG)],QB,0,N,[],17,0,0,0,EE,0,I,[],1537,0,0,0,Ds,0,N,[EE],17,0,0,["X",Q(XE)],QD,0,I,[],16,0,0,0,NQ,0,I,[],
16,0,()=>Fz(),0,VW,0,I,[],16,0,0,0,RE,0,I,[Jx],1,0,0,0,O9,0,I,[Ej],1,0,0,["di",Q(Vq)],PP,0,I,[B6],1537,0,0,0,R2,0,I,[PP],1537,0,0,0,W5,0,I,[R2],1025,0,0,0,Lw,0,I,[],16,0,0,0,Js,0,N,[],17,0,0,["X",Q(ZQ)],W4,0,I,[],16,0,0,0,Oc,0,N,[],16,0,0,0]);
C5([Og,0,I,[Ej],1,0,0,["di",Q(ZK)],Qn,0,I,[Hq],1,0,0,0,U_,0,I,[],16,0,0,0,Lh,0,I,[],17,0,0,0,Q0,0,N,[],17,0,0,0,G7,0,N,[EE],17,0,0,["X",Q(Vx)],Rx,0,N,[],17,0,0,0,QI,0,I,[],17,0,()=>Fg(),0,UM,0,I,[],16,0,0,0,Sp,0,N,[],16,0,0,0,Pt,0,I,[],16,0,0,0,UQ,0,I,[],16,0,0,0,Qm,0,I,[],1537,0,0,0,Qs,0,I,[Qm],1,0,0,0,Gh,0,N,[EE],17,0,0,0,Iy,0,N,[],17,0,0,["X",Q(Zo)],VV,0,I,[],16,0,0,0,Hm,0,N,[EE],17,0,0,0,K8,0,I,[],16,0,()=>EC(),0,Ou,0,I,[],16,0,0,0,I3,0,N,[EE],17,0,0,0,Qz,0,N,[],16,0,0,0,RK,0,N,[],17,0,0,0,HL,0,N,[],17,
0,()=>FU(),0,LZ,0,I,[DB],1,0,0,["dg",Q(SU)],J0,0,I,[],16,0,()=>Gj(),0,PT,0,BN,[],1,0,0,0,NH,0,I,[DB],1,0,0,["dg",Q(UE)],Q5,0,I,[DB],1,0,0,["dg",Q(SX)],Rk,0,I,[],32768,0,()=>Jz(),0,Kl,0,Ey,[],1,0,0,0,KL,0,Kl,[],1,0,0,0,PV,0,KL,[],1,0,0,0,R0,0,BN,[],1,0,0,0,Mf,0,I,[],32768,0,()=>HE(),0,RT,0,I,[DB],1,0,0,["dg",Q(Tj)],Rh,0,I,[],16,0,0,0]);
let Vk=B_(XO),UD=B_(Nd),NK=B_(L3),LM=B_(CY);
Wz(["0","<java_object>@","","null"," ","true","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
Bv.prototype.valueOf=Bv.prototype.toString;I.prototype.toString=function(){return T(UI(this));};
I.prototype.__teavm_class__=function(){return VD(this);};
let C=R7(Xk);
C.javaException=X7;
let AAc=Symbol('jsoClass');
(()=>{let c;c=Hs.prototype;c.play=S(UK);c.disconnect=S(YU);c.isPlaying=S(W_);c.seek=S(S9);c.surveyRefused=S(US);c.pause=S(Sv);c.takeSurvey=S(R8);c.studyLink=S(TH);c.takeStudy=S(Yh);c.studyRefused=S(Zb);c.engine=S(VN);c.attributeChanged=S(S3);c.reset=S(W$);c.webAssemblyRefused=S(Wj);c.step=S(VQ);c.state=S(WQ);c.snapshot=S(TI);c.connect=S(Uk);c=Kq.prototype;c.handleEvent=S(S1);c=Kp.prototype;c.handleEvent=S(V4);c=Ks.prototype;c.handleEvent=S(Ss);c=Kr.prototype;c.handleEvent=S(Xd);c=Gw.prototype;c.isDark=S(ZS);c.settings
=S(X3);c.furthest=S(ZL);c.attend=S(TE);c.numbers=S(Tf);c.changes=S(Xi);c.run=S(WI);c.lossAt=S(Zz);c.redraw=S(Un);c.path=S(XN);c.iteration=S(T7);c.page=S(V7);c.hasDiverged=S(Zr);c.visit=S(Y1);c.begin=S(UF);c=H6.prototype;c.pair=S(Yl);c=Ic.prototype;c.onChange=S(Ui);c=I0.prototype;c.handleEvent=S(W9);c=IR.prototype;c.handleEvent=S(SK);c=IQ.prototype;c.handleEvent=S(Wf);c=IP.prototype;c.handleEvent=S(TN);c=HV.prototype;c.handleEvent=S(ZC);c=HU.prototype;c.handleEvent=S(YE);c=Jd.prototype;c.handleEvent=S(Y7);c=
Je.prototype;c.handleEvent=S(Tn);c=JO.prototype;c.handleEvent=S(X$);c=Kd.prototype;c.handleEvent=S(XB);c=Il.prototype;c.handleEvent=S(Td);c=IU.prototype;c.onChange=S(Uc);c=Iq.prototype;c.onAnimationFrame=S(Zm);c=H9.prototype;c.onResize=S(YK);c=KX.prototype;c.handleEvent=S(Wk);c=KY.prototype;c.handleEvent=S(YX);c=KZ.prototype;c.handleEvent=S(Yu);c=K0.prototype;c.handleEvent=S(X4);c=K1.prototype;c.handleEvent=S(TM);c=JV.prototype;c.handleEvent=S(Ym);c=JW.prototype;c.handleEvent=S(Yz);c=JX.prototype;c.handleEvent
=S(TV);c=ID.prototype;c.handleEvent=S(Yt);c=Ig.prototype;c.handleEvent=S(R9);c=JN.prototype;c.onTimer=S(Tu);c=H2.prototype;c.accept=S(TR);c=H1.prototype;c.accept=S(WV);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hs.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gw.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
const pressed = event.key === " " || event.key === "Enter" ? "button, summary, " : "";
return event.defaultPrevented || event.target.matches(pressed + "input, select, [role=group][tabindex], pre");
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
