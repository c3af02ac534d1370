// XOR Lab, Apache-2.0
(() => {
const studyHere = () => {
const html = String.raw`<div class="tabs" role="tablist" aria-label="Every number of this iteration">
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
`;
"use strict";
var main;var Study;var study;(function(){let LV=2463534242,Ld=()=>{let x=LV;x^=x<<13;x^=x>>>17;x^=x<<5;LV=x;return x;},Bg=f=>function(){return f(this);},M=f=>function(p1){return f(this,p1);},Cp=f=>function(p1,p2){return f(this,p1,p2);},Ce=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Dp=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},PA=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=N(C2(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=BZ(args[i]);}TA(()=>{f.call(null,javaArgs);},
callback);},V=target=>target.$clinit=()=>{},R_=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bi]&&cls[Bi].item){++arrayDegree;cls=cls[Bi].item;}let clsName="";if(cls[Bi].primitiveKind!==0){clsName=cls[Bi].name;}else {clsName=cls[Bi]?cls[Bi].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},I=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=C2();}return function(){superclass.call(this);};},Bi=Symbol("teavm_meta"),BD=cls=>
{if(cls[Bi].classObject===null){cls[Bi].classObject=SQ(cls);}return cls[Bi].classObject;},C2=()=>G,BQ=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},HJ=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache
:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},DD=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=HJ({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bi]=meta;if(typeof config==='function'){config(meta);}return cls;},TG=DD("boolean","Z",1,meta=>{}),K2=DD("char","C",4,meta=>{}),Dm=DD("int","I",5,meta=>{{meta.valueToObject=o=>Dr(o);}}),P6=DD("long","J",6,meta=>{}),Ch=DD("double","D",8,meta=>{{meta.valueToObject=o=>Ez(o);}}),Q_=DD("void","V",9),HL=new ArrayBuffer(16),Fh
=new Float64Array(HL),E7=new Int32Array(HL),Kz=new BigInt64Array(HL),I7=n=>{Fh[0]=n;return Kz[0];},Mj=n=>{Kz[0]=n;return Fh[0];},Qy=(a,b)=>{if(a!==a){return b!==b;}Fh[0]=a;Fh[1]=b;return E7[0]===E7[2]&&E7[1]===E7[3];},D6=(a,b)=>a===b?0:a<b? -1:1,Bl=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},IJ=(a,b)=>(a>>>0)/(b>>>0)>>>0,U8=(a,b)=>(a>>>0)%(b>>>0)>>>0,G0=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},BI=BigInt(0),Dq
=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),BC=val=>BigInt.asIntN(64,BigInt(val|0)),IF=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),Up=val=>Number(val),Ev=val=>Number(BigInt.asIntN(32,val))|0,C6=(a,b)=>a===b,FY=(a,b)=>a!==b,Sm=(a,b)=>a>b,Mg=(a,b)=>a>=b,Sv=(a,b)=>a<b,Mp=(a,b)=>a<=b,GO=(a,b)=>BigInt.asIntN(64,a+b),Qd=a=>BigInt.asIntN(64, -a),UU=(a,b)=>a<b? -1:a>b?1:0;
let Qo=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},G4=(a,b)=>BigInt.asIntN(64,a*b),Qv=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),PW=(a,b)=>BigInt.asIntN(64,a%b),RI=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Jg=(a,b)=>BigInt.asIntN(64,a&b),SS=(a,b)=>BigInt.asIntN(64,a|b),Ug=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),Uh=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),C9=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),N=(cls,
sz)=>{let data=new Array(sz);data.fill(null);return new (Bu(cls))(data);},BH=(cls,data)=>new (Bu(cls))(data),Co=sz=>new Ru(new Uint16Array(sz)),T=sz=>new Lq(new Int32Array(sz)),Ri=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Lq(buffer);},U9=sz=>new RX(new Int8Array(sz)),W=sz=>new JO(new Float64Array(sz)),CB=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new JO(buffer);},Bu=cls=>{let result=cls[Bi].arrayType;if(result===null){function JavaArray(data){(C2()).call(this);this.data
=data;}JavaArray.prototype=Object.create((C2()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.bd=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (Bu(this.type))(dataCopy);};let name
="["+cls[Bi].binaryName;JavaArray[Bi]=HJ({name:name,binaryName:name,parent:C2(),itemType:cls});result=JavaArray;cls[Bi].arrayType=JavaArray;}return result;};
function UG(array){return array.data.length;}
let Hw,ST=strings=>{Ux();Hw=new Array(strings.length);for(let i=0;i<strings.length;++i){Hw[i]=MB(BZ(strings[i]));}},F=index=>Hw[index],Ha=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},PG=array=>Ha(array,0,array.length),BZ=str=>str===null?null:La(str),Bq=str=>str===null?null:str.hI,Ux=()=>CA(),MB;
{MB=str=>str;}let M1=(obj,cls)=>obj instanceof C2()&&!!obj.constructor[Bi]&&D0(obj.constructor,cls),D0=(from,to)=>{if(from===to){return true;}let map=from[Bi].assignableCache;if(map===null){map=new Map();from[Bi].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bi].itemType!==null){let result=from[Bi].itemType!==null&&D0(from[Bi].itemType,to[Bi].itemType);map.set(to,result);return result;}let parent=from[Bi].parent;if(parent!==null&&parent!==
from){if(D0(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bi].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(D0(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Q=ex=>{throw S_(ex);},E9=Symbol("javaException"),S_=ex=>{if(!ex.$jsException){Kk(ex);}return ex.$jsException;},Kk=ex=>{let javaCause=Vf(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new CP("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[E9]=ex;ex.$jsException=err;UR(err,ex);},UR=(err,ex)=>{if(typeof Sz==="function"&&err.stack){let stack=Sz(err.stack);let javaStack=N(PR(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=Rs(BZ(element.className),BZ(element.methodName),BZ(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){S5(ex,javaStack);}}},CP;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");CP=function CP(message,cause){let self=Reflect.construct(Error,[void 0,cause],CP);Object.setPrototypeOf(self,CP.prototype);self[defaultMessage]=message;return self;}
;CP.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:CP},message:{get(){try {let javaException=this[E9];if(typeof javaException==='object'){let javaMessage=Q5(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {CP=Error;}let TT=e=>e instanceof Error&&typeof e[E9]==='object'?e[E9]:null,Q5=t=>
Se(t),Vf=t=>Sh(t),PR=()=>C2(),Rs=(className,methodName,fileName,lineNumber)=>{{return null;}},S5=(e,stack)=>{},Mr=null,Qk=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Mr=packages;},SU=[],CU=data=>{let packages=Mr;let i=0;while(i<data.length){let cls=data[i++];SU.push(cls);let m=HJ();cls[Bi]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},TA=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function G(){this.$id$=0;}
let BG=a=>{return BD(QG(a));},QG=a=>{return a.constructor;},PL=(a,b)=>{return a!==b?0:1;},Rx=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=Ld();c=a.$id$;DC();if(!c)d=F(0);else{e=(((32-KQ(c)|0)+4|0)-1|0)/4|0;f=Co(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=ER((c>>>e|0)&15,16);e=e-4|0;h=i;}d=E2(f);}b=K();H(H(b,F(1)),d);return J(b);},Vw=a=>{let b,c,d;b=(BG(a)).iY;if(!M1(a,HP)&&b[Bi].itemType===null){b=new Mn;R(b);Q(b);}c=PN(a);b=c;d=Ld();b.$id$=d;return c;},DI=I(0),Db=I(0),IP=I(0);
function Bw(){G.call(this);this.kw=0;}
let TR=null,JU=null,PP=null,CA=()=>{CA=V(Bw);Ty();},P7=a=>{CA();a.hI="";},NF=()=>{let a=new Bw();P7(a);return a;},Ka=(a,b)=>{CA();a.hI=Ha(b.data,0,b.data.length);},E2=a=>{let b=new Bw();Ka(b,a);return b;},Tu=(a,b)=>{a.hI=b;},La=a=>{let b=new Bw();Tu(b,a);return b;},Pi=b=>{let c;CA();c=NF();c.hI=PG(b.data);return c;},Bd=(a,b)=>{let c;if(b>=0&&b<a.hI.length)return a.hI.charCodeAt(b);c=new Gm;R(c);Q(c);},Bk=a=>{return a.hI.length?0:1;},OM=(a,b)=>{let c,d,e,f;if(a===b)return 1;a:{c=0;if((c+b.hI.length|0)>a.hI.length)c
=0;else{d=0;while(d<b.hI.length){e=Bd(b,d);f=c+1|0;if(e!=Bd(a,c)){c=0;break a;}d=d+1|0;c=f;}c=1;}}return c;},Ky=(a,b,c)=>{let d,e,f,g;d=Bf(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.hI.length)return (-1);if(a.hI.charCodeAt(d)==e)break;d=d+1|0;}return d;}FZ();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.hI.length-1|0))return (-1);if(a.hI.charCodeAt(d)==f&&a.hI.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},DF=(a,b)=>{return Ky(a,b,0);},BV=(a,b,c)=>{let d,e,f;d=a.hI.length;e
=D6(b,c);if(!e)return JU;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return La(a.hI.substring(b,c));f=new Gm;R(f);Q(f);},EN=(a,b)=>{return BV(a,b,a.hI.length);},H7=(a,b)=>{let c,d,e,f,g,h;if(Bk(b))return a;if(Bk(a))return b;c=Co(a.hI.length+b.hI.length|0);d=c.data;e=0;f=0;while(f<a.hI.length){g=e+1|0;d[e]=Bd(a,f);f=f+1|0;e=g;}g=0;while(g<b.hI.length){h=e+1|0;d[e]=Bd(b,g);g=g+1|0;e=h;}return Pi(c);},Gd=(a,b,c)=>{let d,e,f;if(b==c)return a;d=Co(a.hI.length);e=d.data;f=0;while(f<a.hI.length){e[f]=Bd(a,f)!=b?Bd(a,
f):c;f=f+1|0;}return Pi(d);},ET=a=>{let b,c;b=0;c=a.hI.length-1|0;a:{while(b<=c){if(Bd(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bd(a,c)<=32){c=c+(-1)|0;}return BV(a,b,c+1|0);},OY=b=>{let c,d;CA();c=new Bw;d=Co(1);d.data[0]=b;Ka(c,d);return c;},Bh=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof Bw))return 0;c=b;return a.hI!==c.hI?0:1;},Fd=a=>{let b;a:{if(!a.kw){b=0;while(true){if(b>=a.hI.length)break a;a.kw=(31*a.kw|0)+a.hI.charCodeAt(b)|0;b=b+1|0;}}}return a.kw;},Gx=(b,c)=>{let d,e;CA();d=Be(c);if(!Z(d))return F(2);e
=K();Ir(e,Ba(d));while(Z(d)){Ir(e,b);Ir(e,Ba(d));}return J(e);},Ty=()=>{TR=Co(0);JU=NF();PP=new KV;},C5=I();
function Ey(){C5.call(this);this.iL=0;}
let PZ=null,Gy=null,DC=()=>{DC=V(Ey);SL();},Sn=(a,b)=>{DC();a.iL=b;},Nf=a=>{let b=new Ey();Sn(b,a);return b;},Dr=b=>{let c,d;DC();if(b>=(-128)&&b<=127){a:{if(Gy===null){Gy=N(Ey,256);c=0;while(true){d=Gy.data;if(c>=d.length)break a;d[c]=Nf(c-128|0);c=c+1|0;}}}return Gy.data[b+128|0];}return Nf(b);},UC=(a,b)=>{if(a===b)return 1;return b instanceof Ey&&b.iL==a.iL?1:0;},KQ=b=>{let c,d;DC();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if
(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},SL=()=>{PZ=BD(Dm);};
function Iz(){let a=this;G.call(a);a.hO=null;a.hR=0;}
let CD=(a,b,c)=>{let d,e,f,g;d=a.hR;e=d-b|0;d=(d+c|0)-b|0;Pc(a,d);f=e-1|0;while(f>=0){g=a.hO.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.hR=a.hR+(c-b|0)|0;},NR=I(0),GL=I(Iz),Uo=a=>{a.hO=Co(16);},K=()=>{let a=new GL();Uo(a);return a;},P0=(a,b)=>{let c,d;b=b;a.hO=Co(b.hI.length);c=0;while(true){d=a.hO.data;if(c>=d.length)break;d[c]=Bd(b,c);c=c+1|0;}a.hR=b.hI.length;},O5=a=>{let b=new GL();P0(b,a);return b;},H=(a,b)=>{let c,d;c=a.hR;d=a;b=b===null?F(3):b;I8(d,c,b);return a;},X=(a,b)=>{let c;c=a.hR;I8(a,c,b);return a;},O
=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.hR;d=1;if(b<0){d=0;b= -b|0;}a:{if(G0(b,10)<0){if(d)CD(a,c,c+1|0);else{CD(a,c,c+2|0);e=a.hO.data;f=c+1|0;e[c]=45;c=f;}a.hO.data[c]=ER(b,10);}else{g=1;h=1;f=IJ((-1),10);b:{while(true){i=g*10|0;if(G0(i,b)>0){i=g;break b;}h=h+1|0;if(G0(i,f)>0)break;g=i;}}if(!d)h=h+1|0;CD(a,c,c+h|0);if(d)f=c;else{e=a.hO.data;f=c+1|0;e[c]=45;}while(true){if(!i)break a;e=a.hO.data;j=f+1|0;e[f]=ER(IJ(b,i),10);b=U8(b,i);i=IJ(i,10);f=j;}}}return a;},P=(a,b)=>{let c,d;c=a.hR;d=a;CD(d,c,c+1|0);d.hO.data[c]
=b;return a;},Ir=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.hI.length;e=a;f=e.hR;e=e;if(c<=d&&d<=b.hI.length){CD(e,f,(f+d|0)-c|0);while(c<d){g=e.hO.data;h=f+1|0;g[f]=Bd(b,c);c=c+1|0;f=h;}return a;}b=new B5;J8(b);Q(b);},I8=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.hR){a:{if(c===null)c=F(3);else if(Bk(c))break a;d=a.hR+c.hI.length|0;Pc(a,d);e=a.hR-1|0;while(e>=b){a.hO.data[e+c.hI.length|0]=a.hO.data[e];e=e+(-1)|0;}a.hR=a.hR+c.hI.length|0;d=0;while(d<c.hI.length){f=a.hO.data;g=b+1|0;f[b]=Bd(c,d);d=d+1|0;b=g;}}return a;}c=new Gm;R(c);Q(c);},It
=(a,b)=>{let c;if(b>=0&&b<a.hR)return a.hO.data[b];c=new B5;R(c);Q(c);},J=a=>{let b,c,d,e,f;b=new Bw;c=a.hO;d=c.data;e=a.hR;CA();f=d.length;if(e>=0&&e<=(f-0|0)){b.hI=Ha(c.data,0,e);return b;}b=new B5;R(b);Q(b);},Pc=(a,b)=>{let c,d,e,f;c=a.hO.data.length;if(c<b){b=c>=1073741823?2147483647:Bf(b,Bf(c*2|0,5));d=a.hO.data;e=Co(b);f=e.data;b=BE(b,d.length);c=0;while(c<b){f[c]=d[c];c=c+1|0;}a.hO=e;}};
function DU(){let a=this;G.call(a);a.mx=null;a.nM=null;a.mn=0;a.nw=0;}
let R=a=>{Nn(a);a.mn=1;a.nw=1;},Vq=()=>{let a=new DU();R(a);return a;},Vs=a=>{return a;},Nn=a=>{Kk(a);},Se=a=>{return a.mx;},Sh=a=>{let b;b=a.nM;if(b===a)b=null;return b;},Em=I(DU),Bt=I(Em),J8=a=>{R(a);},Vp=()=>{let a=new Bt();J8(a);return a;},BA=(a,b)=>{Nn(a);a.mn=1;a.nw=1;a.mx=b;},Vn=a=>{let b=new Bt();BA(b,a);return b;},Et=I(),Tn=I(Et),PM=(a,b)=>{switch(a.primitiveKind){default:return N(a,b);}},Tc=I(Et),J7=I(0),Pm=I(0),JE=I(0);
function Ni(){G.call(this);this.iY=null;}
let SQ=b=>{let c;c=new Ni;c.iY=b;return c;},Gb=a=>{return !a.iY[Bi].primitiveKind?0:1;},GI=a=>{let b;b=a.iY[Bi].itemType;return b===null?null:BD(b);},ND=I(),FS=()=>{FS=V(ND);S$();},Tr=b=>{FS();},E=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;FS();d=new Gt;d.lt=F(2);d.kL=Br();d.kM=IV();d.lH=(-1);d.jv=c;c=new M0;e=new LZ;e.no=d;c.js=Y();c.ls=Y();c.ml=e;f=b.querySelectorAll("[role=tab]");g=0;while(g<f.length){h=f.item(g);i=c.js;e=Eh(h);S(i,e);j=c.ls;k=BZ(h.getAttribute("aria-controls"));e=K();H(P(e,35),k);e=Eh(b.querySelector(Bq(J(e))));S(j,
e);e=new Hn;e.mj=c;e.mi=g;h.addEventListener("click",BS(Bo(e),"handleEvent"));e=new Ho;e.l7=c;e.l8=g;h.addEventListener("keydown",BS(Bo(e),"handleEvent"));g=g+1|0;}Km(c);d.lr=c;c=new Kd;i=b.querySelector("#ledger");e=new L0;e.m2=d;c.h2=Y();c.j3=Y();c.j1=Br();c.jT=M2(IV());c.i8=Br();c.kx=Br();c.le=e;c.mk=i.querySelector(".meaning");c.kW=i.querySelector(".arithmetic");c.kb=i.querySelector(".quantities");c.mW=i.querySelector(".walk-position");h=i.querySelector(".points");c.jw=h;f=new IM;f.md=c;h.addEventListener("change",
BS(Bo(f),"handleEvent"));f=i.querySelector(".previous");e=new N3;e.mK=c;Dv(f,e);i=i.querySelector(".next");e=new N4;e.m$=c;Dv(i,e);d.lE=c;c=new Of;i=b.querySelector("#gradients");e=new LX;e.mt=d;c.k8=i.querySelector("tbody");c.kK=i.querySelector(".verdict");c.lZ=i.querySelector(".explanation");c.kN=i.querySelector(".mistake");l=(Io()).data;m=l.length;n=0;while(n<m){i=l[n];BF(c.kN,F(4),i.me);n=n+1|0;}i=c.kN;h=new IB;h.mF=e;i.addEventListener("change",BS(Bo(h),"handleEvent"));d.m6=c;c=new I1;e=b.querySelector("#graph");b
=new LY;b.mg=d;JJ(c,e,b);d.my=c;return d;},S$=()=>{return;},Rw=I(),PN=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},RZ=I(),BS=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Sd=I(),IW=I(0),KV=I(),Hy=I(),PY=null,RA=null,FZ=()=>{FZ=V(Hy);QD();},ER=(b,c)=>{FZ();if(c>=
2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},QD=()=>{PY=BD(K2);RA=N(Hy,128);};
function FK(){G.call(this);this.kH=null;}
let PV=(a,b)=>{a.kH=b;},D3=a=>{let b=new FK();PV(b,a);return b;},Eh=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=BZ(typeof b);d=!Bh(c,F(5))&&!Bh(c,F(6))?0:1;EM();e=Jv;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=D3(b);e.set(b,new WeakRef(h));return h;}if(Bh(c,F(7))){i=Gw;j=Js;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=D3(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Bh(c,F(8))){l=Fl;m=Ms;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=D3(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bh(c,F(9))){f=M4;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=D3(b);M4=new WeakRef(h);return h;}}return D3(b);},Bo=b=>{if(b===null)return null;return !(b instanceof FK)?b:b.kH;},TH=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof FK))return 0;return a.kH!==b.kH?0:1;},Th=I(),Bj=(b,c)=>
{if(b===c)return 1;return b!==null?b.N(c):c!==null?0:1;},CN=b=>{if(b!==null)return b;b=new D2;BA(b,F(2));Q(b);};
function Gt(){let a=this;G.call(a);a.jv=null;a.lr=null;a.lE=null;a.m6=null;a.my=null;a.lt=null;a.kL=null;a.kM=null;a.lH=0;}
let FD=a=>{let b,c;if(a.lr.k0)b=F4();else{b=a.lE;c=b.jw.selectedIndex-1|0;b=c>=0?F$(c):!(Lz(b.i8)&&O0((BO(b.i8)).h9.ir)?1:0)?F4():F$((BO(b.i8)).h3);}c=H6(b,(-1));if(c!=a.lH){a.lH=c;a.jv.attend(c);}a.jv.redraw();},PD=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c?1:0;b=b;e=BZ(b.jv.experiment());if(!(!Cf(b.kL)&&Bh(e,b.lt))){b.lt=e;f=new LA;f.jR=Y();f.kT=Y();c=new URLSearchParams(Bq(e));e=new GY;e.l6=f;c.forEach(BS(Bo(e),"pair"));g=IV();h=Y();i=0;while(i<f.jR.hK){c=O1(f,i);BL();j=(E$()).data;k=j.length;l=0;a:{while(l<k)
{e=j[l];if(Bh(e.kQ,c)){m=Bx(e);break a;}l=l+1|0;}m=Br();}if(Cf(m)){c=O1(f,i);e=Y();j=(E$()).data;k=j.length;l=0;while(l<k){m=j[l].kQ;S(e,m);l=l+1|0;}c=Lg(c);e=Gx(F(10),e);n=K();P(H(H(H(H(n,F(11)),c),F(12)),e),46);e=J(n);S(h,e);}else{e=BO(m);c=Mu(f,i);c=e.lR.bc(c);if(Cf(c))c=Br();else{j=g.lk.bd();j.data[e.hG]=BO(c);c=Bx(NB(j));}if(Cf(c)){e=TN(BO(m),Mu(f,i),(BO(m)).kU);S(h,e);}g=FX(c,g);}i=i+1|0;}m=Y();if(Hk(g)){BL();if(!NM(g,ES)){c=BW(g,ES);e=K();H(H(H(e,F(13)),c),F(14));c=J(e);S(m,c);}}BL();if(IE(g,DJ,F(15))
&&!Np(g)){k=(In(g)).data.length;l=EI(EK(g));c=K();H(O(H(O(H(c,F(16)),k),F(17)),l),F(18));c=J(c);S(m,c);}if(!IE(g,DJ,F(15))&&!NM(g,F9))S(m,F(19));if(Dk(BW(g,F8))>Py(g)){n=BW(g,F8);k=Py(g);c=K();P(O(H(H(H(c,F(20)),n),F(21)),k),46);c=J(c);S(m,c);}K4(h,m);b.kM=g;c=new O6;c.kS=PX(g);b.kL=Bx(c);}b:{c=UT(BO(b.kL),b.jv.iteration(),Tg(b.jv.numbers()));switch(b.lr.k0){case 0:U5(b.lE,b.kM,c);break b;case 1:break;default:Rc(b.my,b.kM,c,d);break b;}P5(b.m6,c);}},B5=I(Bt);
function Pl(){G.call(this);this.iX=null;}
let Iy=null,RP=(a,b)=>{a.iX=b;},Px=a=>{let b=new Pl();RP(b,a);return b;},Br=()=>{if(Iy===null)Iy=Px(null);return Iy;},Bx=b=>{return Px(CN(b));},BO=a=>{let b;b=a.iX;if(b!==null)return b;b=new Dg;R(b);Q(b);},Lz=a=>{return a.iX===null?0:1;},Cf=a=>{return a.iX!==null?0:1;},Gs=(a,b)=>{let c;c=a.iX;if(c!==null)b.bA(c);},Ip=(a,b)=>{let c;c=a.iX;if(c!==null){b=b.bB(c);a=b===null?Br():Bx(b);}return a;},FX=(a,b)=>{let c;c=a.iX;if(c!==null)b=c;return b;},GC=a=>{let b;b=a.iX;if(b!==null)return b;b=new Dg;R(b);Q(b);};
function Ov(){G.call(this);this.lk=null;}
let Sb=(a,b)=>{a.lk=b;},NB=a=>{let b=new Ov();Sb(b,a);return b;},IV=()=>{let b,c,d,e,f,g;b=(E$()).data;c=b.length;d=N(Bw,c);e=d.data;f=0;while(f<c){g=b[f];e[g.hG]=g.kU;f=f+1|0;}return NB(d);},BW=(a,b)=>{return a.lk.data[b.hG];},NM=(a,b)=>{return Bh(BW(a,b),b.kU);},IE=(a,b,c)=>{return Bh(BW(a,b),c);},Ki=(a,b)=>{let c,d,e,f,g,h;c=(E$()).data;d=c.length;e=0;while(e<d){f=c[e];g=f.mM;EO();h=g!==Cz?0:1;if(h&&!Bh(BW(a,f),BW(b,f)))return 0;e=e+1|0;}return 1;},EB=a=>{let b,c,d,e;b=N(Bu(Ch),4);c=b.data;c[0]=CB([0.0,0.0]);c[1]
=CB([0.0,1.0]);c[2]=CB([1.0,0.0]);c[3]=CB([1.0,1.0]);d=CI(b);b=N(Bu(Ch),4);c=b.data;e=W(1);e.data[0]=0.0;c[0]=e;e=W(1);e.data[0]=1.0;c[1]=e;e=W(1);e.data[0]=1.0;c[2]=e;e=W(1);e.data[0]=0.0;c[3]=e;return OK(d,CI(b));},EK=a=>{let b,c,d,e,f;b=Y();c=Dr((EB(a)).il.hH);d=b;S(d,c);if(Hk(a))c=Fa(Dr(2));else{c=Y();BL();e=Be(II(BW(a,ES)));while(Z(e)){f=Dr(Dk(Ba(e))|0);S(c,f);}}K4(b,c);S(d,Dr((EB(a)).iv.hH));if(!Hk(a)){e=new Ff;Ct();c=CT;Cr();HI(e,b,c,c,Cl);}else{e=new Ff;Ct();c=Fw;Cr();HI(e,b,c,c,Fp);}return e;},JT=a=>
{BL();return Dk(BW(a,Hu));},Py=a=>{BL();return Dk(BW(a,HS))|0;},OJ=a=>{let b;b=new No;BL();b.m5=Dk(BW(a,Iu));return b;},Hk=a=>{BL();return IE(a,DJ,F(22));},Np=a=>{return (In(a)).data.length!=EI(EK(a))?0:1;},In=a=>{let b,c,d,e,f;BL();b=II(BW(a,F9));c=W(b.hK);d=c.data;e=0;f=d.length;while(e<f){d[e]=Dk(U(b,e));e=e+1|0;}return c;},Dk=b=>{let c,d;c=GA(b);d=new N9;d.mZ=b;if(c!==C8)return c.k9;b=d.mZ;c=new J_;d=K();H(H(d,F(23)),b);BA(c,J(d));Q(c);};
function M0(){let a=this;G.call(a);a.js=null;a.ls=null;a.ml=null;a.k0=0;}
let Oa=(a,b)=>{a.k0=b;Km(a);FD(a.ml.no);},Km=a=>{let b,c,d,e;b=0;while(true){c=a.js;if(b>=c.hK)break;d=b!=a.k0?0:1;(Bo(U(c,b))).setAttribute("aria-selected",Bq(!d?F(24):F(25)));(Bo(U(a.js,b))).setAttribute("tabindex",Bq(!d?F(26):F(0)));c=Bo(U(a.ls,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}},B9=I(0);
function LZ(){G.call(this);this.no=null;}
function Kd(){let a=this;G.call(a);a.mk=null;a.kW=null;a.kb=null;a.mW=null;a.jw=null;a.le=null;a.h2=null;a.j3=null;a.j1=null;a.jT=null;a.i8=null;a.kx=null;a.jK=0;}
let U5=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;if(!(!Cf(a.j1)&&Ki(BO(a.j1),b))){DX(a.jw);BF(a.jw,F(4),F(27));d=0;while(d<Ep(c.jJ)){e=a.jw;f=K();H(O(H(f,F(28)),d),F(29));BF(e,F(4),J(f));d=d+1|0;}a.j1=Bx(b);Ju(a);}b=a.jT;d=EI(b.lv.kk);g=c.lS;h=g.data.length;if(h!=d){b=new Bz;c=K();H(O(H(O(H(c,F(30)),h),F(31)),d),F(32));BA(b,J(c));Q(b);}b=b.lv;CW(b.jt,g);FR(b.jh,b.jt);Df(b.lq,0,0,b.kk.h5.bT(FF(b.jh),b.jO.iv));i=b.ix;c=b.jt;j=b.jh;k=b.jO.iv;l=j.hX.data;m=c.hP;n=By(i.jp);UW(i.jp.h5,l[n],k,i.iA.data[n]);d=By(i.jp);f
=i.jp;e=f.j0;Ct();if(e===CT&&f.h5===Cl)MR(j.hX.data[d],k,i.ig.data[d]);else KR(Cs(f,d),i.iA.data[d],j.it.data[d],j.hX.data[d],i.ig.data[d]);while(true){d=D6(n,1);if(d<0)break;c=i.ig.data[n];h=n-1|0;FL(c,l[h],i.kp.data[n]);Kv(i.ig.data[n],i.ko.data[n]);if(d>0){o=m.data;FA(i.ig.data[n],o[n],i.iA.data[h]);KR(Cs(i.jp,h),i.iA.data[h],j.it.data[h],l[h],i.ig.data[h]);}n=n+(-1)|0;}CW(b.jB,g);d=1;while(d<=By(b.kk)){Ny(Bn(b.kv,0,0),b.ix.kp.data[d],b.jB.hP.data[d]);Ny(Bn(b.kv,0,0),b.ix.ko.data[d],b.jB.hS.data[d]);d=d+
1|0;}c=Be(a.h2);while(Z(c)){e=Ba(c);d=0;while(d<e.jo){h=0;while(true){n=e.iw;if(h>=n)break;n=Bl(d,n)+h|0;p=Bn(e.h7.iu,d,h);q=e.mp.data;if(p!==q[n]){q[n]=p;(Bo(e.j5.data[n])).textContent=Bq(Gd(FC(p),45,8722));}h=h+1|0;}d=d+1|0;}}b=a.i8;c=new JY;c.mJ=a;Gs(b,c);},Ju=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=GC(a.j1);c=a.jw.selectedIndex;if(c<=0)b=M2(b);else{d=c-1|0;e=EK(b);b=EB(b);f=OK(Lf(b.il,d),Lf(b.iv,d));b=Kp(NC(e,f,0.0),F$(d));}a.jT=b;DX(a.kb);Hm(a.h2);Hm(a.j3);a.i8=Br();a.kx=Br();B3(a.kW,F(33));e=Br();f=
a.kb;g=Be(a.jT.lM);while(true){if(!Z(g)){J4(a,IH(U(a.h2,0),0,0));E5(a,0,0);return;}h=Ba(g);if(!(!Cf(e)&&BO(e)===h.ir.k7)){a:{e=Bx(h.ir.k7);b=a.kb;i=h.ir.k7;ID();switch(MF.data[i.hG]){case 1:break;case 2:i=F(34);break a;case 3:i=F(35);break a;default:b=new BJ;R(b);Q(b);}i=F(36);}BF(b,F(37),i);f=B8(a.kb,F(38));f.className="phase";}j=a.h2;k=new MV;k.h7=h;l=h.iu;k.jo=BE(8,l.hJ);d=BE(8,l.hH);k.iw=d;d=Bl(k.jo,d);k.j5=N(G,d);m=W(d);n=m.data;k.mp=m;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=B8(f,
F(38));k.i3=b;b.className="quantity";b=B8(k.i3,F(38));b.className="formula";if(Bk(h.lf))p=Bv(h);else{i=Bv(h);p=h.lf;h=K();H(H(H(h,i),F(39)),p);p=J(h);}i=new K_;i.jF=p;i=L2(i);p=K();H(H(H(p,F(40)),i),F(41));b.innerHTML=Bq(J(p));(BF(k.i3,F(42),RG(k,l))).className="shape";Q8(k,B8(k.i3,F(43)));q=k.i3;i=new H0;i.m4=a;i.m3=k;q.addEventListener("mouseover",BS(Bo(i),"handleEvent"));i=new H3;i.mv=a;i.mu=k;q.addEventListener("focusin",BS(Bo(i),"handleEvent"));p=new H4;p.l4=a;p.l5=k;q.addEventListener("click",BS(Bo(p),
"handleEvent"));p=new H2;p.nc=a;p.nd=k;q.addEventListener("keydown",BS(Bo(p),"handleEvent"));S(j,k);}b=new Bz;R(b);Q(b);},Pv=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)Hi(a,JW(b,d));},Hi=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.i8=Bx(b);c=Be(a.j3);while(Z(c)){d=Bo(Ba(c));e="";d.className=e;}Hm(a.j3);Id(a,b,F(44));e=Y();f=0;while(true){g=b.h9;if(f>=g.ln)break;g=g.kA.q();while(g.r()){d=g.t();if(f<J0(d)){d=KT(d,b,f);S(e,d);}}f=f+1|0;}d=Be(e);while(Z(d)){Id(a,Ba(d),F(45));}e=a.jT;g=Y();h=Be(e.lM);while
(Z(h)){c=Ba(h);i=c.kA.q();while(i.r()){j=i.t();if(j.iW===b.h9){k=0;while(k<c.iu.hJ){a:{B1();if(!M8(j,Ca,k,b)){l=0;while(true){if(l>=c.iu.hH)break a;if(!M8(j,Cu,l,b)){e=Ef(c,k,l);S(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Be(g);while(Z(d)){Id(a,Ba(d),F(46));}B3(a.kW,MW(b));Nq(a.le);},Id=(a,b,c)=>{let d,e,f,g;d=Be(a.h2);while(Z(d)){e=Ba(d);if(e.h7===b.h9&&ME(e,b.h3,b.h_)){f=IH(e,b.h3,b.h_);f.className=Bq(c);g=a.j3;f=Eh(f);S(g,f);}}},MW=b=>{let c,d;Dt();c=LU(b,D1);b=LU(b,EV);d=K();H(P(H(d,c),10),b);return J(d);},ON=(a,b,
c,d)=>{let e;e=IH(b,c,d);J4(a,e);e.focus();Hi(a,Ef(b.h7,c,d));},J4=(a,b)=>{Gs(a.kx,new JM);b.setAttribute("tabindex","0");a.kx=Bx(Eh(b));},My=(a,b)=>{E5(a,Bf(0,BE(b,a.h2.hK-1|0)),1);},E5=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.h2;e=a.jK;d=d;(U(d,BE(e,d.hK-1|0))).i3.removeAttribute("aria-current");a.jK=b;f=(U(a.h2,b)).i3;d=a.h2;b=a.jK;g=(U(d,b)).h7;f.setAttribute("aria-current","step");f=a.mW;h=a.jK+1|0;b=a.h2.hK;d=K();O(H(O(d,h),F(47)),b);B3(f,J(d));f=a.mk;i=Bv(g);d=g.lh;j=K();H(H(H(j,i),F(48)),d);B3(f,J(j));if(c)Hi(a,
Ef(g,0,0));};
function L0(){G.call(this);this.m2=null;}
let Nq=a=>{FD(a.m2);};
function Of(){let a=this;G.call(a);a.k8=null;a.kK=null;a.lZ=null;a.kN=null;}
let P5=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=EI(b.iU);if(c>200){DX(a.k8);b=a.kK;d=K();P(O(H(d,F(49)),c),46);B3(b,J(d));return;}a:{d=(Io()).data[a.kN.selectedIndex];e=b.iU;f=Ep(b.jJ);GU();switch(Jp.data[d.hG]){case 1:case 2:g=1;break a;case 3:if(By(e)<=1){g=0;break a;}g=1;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=By(e)){g=g|NS(d,e,f);f=f+1|0;}break a;default:}b=new BJ;R(b);Q(b);}h=b.iU;e=Hh(b);b=b.jJ;i=b.il;j=b.iv;b=!g?Fo:d;k=FJ(h,i);FR(k,e);l=TK(h,e,k,j,b);m=JV(Hj(h,
e,i,j));k=SA(h,e,k,l.iy.data[By(h)]);n=Cb(h);CW(n,G2(e));b=FJ(h,i);o=new Ox;o.ns=b;o.nq=n;o.nr=h;o.nt=j;p=new MG;p.lV=h;p.lW=n;p.lX=i;p.lY=j;b=Y();c=1;while(c<=By(h)){q=JL(o,p,n.hP.data[c]);r=JL(o,p,n.hS.data[c]);e=new D9;j=K();O(H(j,F(50)),c);I$(e,J(j),l.j7.data[c],m.hP.data[c],q,k.hP.data[c]);q=b;S(q,e);e=new D9;j=K();O(H(j,F(51)),c);I$(e,J(j),l.kR.data[c],m.hS.data[c],r,k.hS.data[c]);S(q,e);c=c+1|0;}k=new K6;k.jU=F_(b);if(Bk(d.lQ))e=F(2);else{l=d.lQ;b=K();H(P(b,32),l);e=J(b);}l=!g?F(52):F(2);m=a.lZ;b=d.mQ;d
=K();H(H(H(d,b),e),l);B3(m,J(d));B3(a.kK,U_(k));b=a.kK;d=Bq(!Jh(k)?F(53):F(54));b.className=d;DX(a.k8);f=0;b=Be(k.jU);while(Z(b)){m=Ba(b);s=0;while(s<m.iN.hJ){t=0;while(t<m.iN.hH&&f<60){Q7(a,m,s,t);f=f+1|0;t=t+1|0;}s=s+1|0;}}},Q7=(a,b,c,d)=>{let e,f,g,h,i;e=Bn(b.iN,c,d);f=Bn(b.jI,c,d);g=B8(a.k8,F(55));h=b.jW;i=K();P(O(P(O(P(H(i,h),91),c),44),d),93);(BF(g,F(56),J(i))).setAttribute("scope","row");Hl(g,e);Hl(g,f);Hl(g,Bn(b.iR.jk,c,d));BF(g,F(57),Ko(Bn(b.iR.jl,c,d)));BF(g,F(57),Ko(Bs(e-f)));},Hl=(b,c)=>{let d;d
=BF(b,F(57),Gd(Es(c,8),45,8722));b=Bq(DG(c));d.title=b;},Ko=b=>{let c,d,e,f;c=DG(b);d=DF(c,101);if(d<0)return b===0.0?F(0):Es(b,8);e=BV(c,0,BE(d,3));c=Gd(EN(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function LX(){G.call(this);this.mt=null;}
function I1(){let a=this;G.call(a);a.nu=null;a.ld=null;a.mX=null;a.mR=null;a.mq=null;a.ne=null;a.mP=null;a.ja=null;a.iS=null;a.lP=null;a.lg=null;a.kO=null;a.kI=null;a.i5=null;a.lT=0;a.i$=0;a.jY=0;}
let JJ=(a,b,c)=>{let d;a.kI=Br();a.i5=Br();a.kO=c;a.nu=b.querySelector(".scroll");a.ld=b.querySelector(".canvas-room");a.mX=b.querySelector("canvas");a.mR=b.querySelector(".sweep-position");a.mq=b.querySelector(".sentence");a.ne=b.querySelector(".graph-words");a.mP=b.querySelector(".node-detail");a.ja=b.querySelector(".level");a.iS=b.querySelector(".node");a.lP=b.querySelector(".sweep-back");a.lg=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new MO;c.m7=a;Dv(d,c);c=a.lP;d=new MM;d.mB=a;Dv(c,
d);c=a.lg;d=new MQ;d.l3=a;Dv(c,d);c=b.querySelector(".sweep-end");b=new MP;b.m9=a;Dv(c,b);b=a.iS;d=new Ij;d.mH=a;b.addEventListener("change",BS(Bo(d),"handleEvent"));b=a.ja;d=new Ii;d.mr=a;b.addEventListener("change",BS(Bo(d),"handleEvent"));},Vl=(a,b)=>{let c=new I1();JJ(c,a,b);return c;},Rc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!Cf(a.kI)&&Ki(BO(a.kI),b))){a.kI=Bx(b);DX(a.ja);BF(a.ja,F(4),F(58));if(EI(c.iU)>60)(BF(a.ja,F(4),F(59))).setAttribute("disabled","");else{e=0;while(e<Ep(c.jJ)){b=a.ja;f=K();O(H(f,
F(60)),e);BF(b,F(4),J(f));e=e+1|0;}}Lo(a);}g=new GD;h=c.jJ;i=a.ja.selectedIndex-1|0;if(i<0)h=Hj(c.iU,Hh(c),h.il,h.iv);else{j=W(h.il.hH).data;e=0;k=j.length;while(e<k){j[e]=Bn(h.il,i,e);e=e+1|0;}l=c.iU;b=Hh(c);m=Bn(h.iv,i,0);h=new HE;h.is=Ps();h.kJ=Y();h.jq=l;c=Y();e=0;while(e<k){f=h.is;n=K();P(O(H(n,F(61)),e),93);f=Hv(f,J(n),j[e]);S(c,f);e=e+1|0;}e=1;while(e<=By(l)){c=TD(h,e,b.hP.data[e],b.hS.data[e],c);e=e+1|0;}a:{c=U(c,0);n=Hv(h.is,F(62),m);EW();switch(G3.data[h.jq.h5.hG]){case 1:c=CL(DV(L1(n),Fn(c)),DV(CL(Ft(h),
n),Fn(CL(Ft(h),c))));break a;case 2:b=CL(c,n);c=DV(b,b);break a;default:}b=new BJ;R(b);Q(b);}c.h8=F(63);h.kB=c;}Ly(g,h,a.i$);a.jY=CQ(GX(g.im));h=Qi(g);f=new Jf;b=!d?S3():Rz();Cw();f.hN=b;f.kX=17;if(Cf(a.i5)){a.i5=Bx(Ss(f,h));PE(a,g);}Vc(a,f,h,BO(a.i5));if(a.lT){N2(a,BO(a.i5),TX(FX(Ip(g.iZ,new O8),Dn(GX(g.im),0))));a.lT=0;}a.lP.disabled=!!(a.i$?0:1);f=a.lg;b=!!(a.i$<a.jY?0:1);f.disabled=b;b=a.mR;d=Q1(g);e=a.jY;c=K();O(H(O(c,d),F(47)),e);B3(b,J(c));B3(a.mq,U1(g));B3(a.ne,Gx(F(64),Si(h)));e=a.iS.selectedIndex;B3(a.mP,
TZ(g,Bf(0,e)));},FB=(a,b)=>{a.i$=Bf(0,BE(b,a.jY));a.lT=1;GF(a.kO);},N2=(a,b,c)=>{let d,e;d=(DB(b,c)).ij+(DB(b,c)).jf/2.0;b=a.nu;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},Lo=a=>{a.i5=Br();a.i$=0;},PE=(a,b)=>{let c,d;DX(a.iS);c=0;while(c<MT(b)){BF(a.iS,F(4),E6(EJ(b.i0,c)));c=c+1|0;}d=a.iS;b=MT(b)-1|0;d.selectedIndex=b;},Vc=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;e=FP(d.l$)|0;f=FP(d.mO)|0;g=a.ld.style;h=K();H(O(h,e),F(65));g.setProperty("width",Bq(J(h)));g=a.ld.style;h=K();H(O(h,f),F(65));g.setProperty("height",
Bq(J(h)));h=new JX;i=a.mX;j=e;k=f;l=devicePixelRatio;h.lj=j;h.lG=k;h.nj=1.0/l;e=DY(j*l)|0;f=DY(k*l)|0;if(!(i.width==e&&i.height==f)){i.width=e;i.height=f;}i=i.getContext("2d");h.hT=i;i.setTransform(l,0.0,0.0,l,0.0,0.0);h.hT.lineJoin="round";m=a.iS.selectedIndex;D5();i=LO;n=m>=0?F$(m):F4();o=new Dd;p=h;G8(o,0.0,0.0,p.lj,p.lG);CF(p,o,b.hN.jy);o=new Ls;e=H6(n,(-1));o.hM=b;o.hV=h;o.ih=c;o.iQ=d;o.ic=i;o.jS=e;o.jL=NT(c);e=o.jS;if(e>=0){b=DB(o.iQ,e);j=JK(o,o.jS);c=o.hV;d=Eg(o,b,6.0,j+6.0);i=o.hM.hN.ke;CF(c,d,i);c=
o.hV;b=Eg(o,b,4.0,j+4.0);d=o.hM.hN.jy;CF(c,b,d);}e=0;while(e<o.jL.data.length){f=0;while(f<(U(o.ih.iF,e)).ia.hK){c=Be(o.ih.jr);a:{while(Z(c)){b=Ba(c);if(b.je==e&&b.jc==f){m=1;break a;}}m=0;}if(!m)Ut(o,e,f);f=f+1|0;}e=e+1|0;}d=Be(o.ih.jr);while(Z(d)){b=Ba(d);PB(o,(I6(o.iQ,b.je,b.jc)).kc);}e=0;while(e<o.jL.data.length){if(S6(o,DB(o.iQ,e)))QU(o,e,U(o.ih.iF,e),DB(o.iQ,e));e=e+1|0;}e=0;while(e<o.ih.jr.hK){UN(o,e);e=e+1|0;}};
function LY(){G.call(this);this.mg=null;}
let GF=a=>{FD(a.mg);};
function Bb(){let a=this;G.call(a);a.nC=null;a.hG=0;}
let BK=(a,b,c)=>{a.nC=b;a.hG=c;},QE=(a,b)=>{return a!==b?0:1;};
function Dy(){let a=this;Bb.call(a);a.kQ=null;a.mM=null;a.lR=null;a.kU=null;a.nz=null;}
let NK=null,DJ=null,F9=null,Iu=null,ES=null,Hu=null,HS=null,F8=null,JR=null,KL=null,Mk=null,K$=null,OX=null,NP=null,Lm=null,Os=null,BL=()=>{BL=V(Dy);P1();},E$=()=>{BL();return Os.bd();},Hq=(a,b,c,d,e,f,g,h)=>{BL();BK(a,b,c);a.kQ=d;a.mM=e;a.lR=f;a.kU=g;a.nz=h;},BX=(a,b,c,d,e,f,g)=>{let h=new Dy();Hq(h,a,b,c,d,e,f,g);return h;},TN=(a,b,c)=>{let d,e,f;if(Bk(c))c=F(66);d=a.kQ;e=a.lR.du();b=Lg(b);f=K();P(H(H(H(H(H(H(H(f,d),F(67)),e),F(68)),b),F(69)),c),46);return J(f);},Lg=b=>{let c;BL();if(b.hI.length>40){b=BV(b,
0,40);c=K();P(H(c,b),8230);b=J(c);}return b;},Tb=()=>{let b,c;BL();b=N(Dy,15);c=b.data;c[0]=NK;c[1]=DJ;c[2]=F9;c[3]=Iu;c[4]=ES;c[5]=Hu;c[6]=HS;c[7]=F8;c[8]=JR;c[9]=KL;c[10]=Mk;c[11]=K$;c[12]=OX;c[13]=NP;c[14]=Lm;return b;},P1=()=>{let b,c,d,e;b=new Dy;EO();c=Cz;d=N(Bw,1);d.data[0]=F(70);Hq(b,F(71),0,F(72),c,Dh(d),F(70),F(73));NK=b;DJ=BX(F(74),1,F(75),Cz,Dh(BH(Bw,[F(76),F(22),F(77),F(15)])),F(76),F(78));F9=BX(F(79),2,F(15),Cz,Mo(Mq(0),10000),F(2),F(80));Iu=BX(F(81),3,F(82),Cz,D7(0.0,4.294967295E9),F(0),F(83));ES
=BX(F(84),4,F(85),Cz,Mo(D7(1.0,64.0),6),F(86),F(87));Hu=BX(F(88),5,F(89),Cz,Mq(1),F(90),F(91));HS=BX(F(92),6,F(93),Ci,D7(1.0,1000000.0),F(94),F(95));F8=BX(F(96),7,F(97),Ci,D7(0.0,1000000.0),F(0),F(98));JR=BX(F(99),8,F(100),Ci,Dh(BH(Bw,[F(101),F(102),F(103)])),F(101),F(104));KL=BX(F(105),9,F(106),Ci,Dh(BH(Bw,[F(107),F(108)])),F(107),F(109));Mk=BX(F(110),10,F(111),Ci,Dh(BH(Bw,[F(112),F(113)])),F(112),F(114));K$=BX(F(115),11,F(116),Ci,new JI,F(24),F(117));b=new Dy;c=Ci;e=new Lv;e.lL=D7(1.0,10000.0);e.lb=F(118);Hq(b,
F(119),12,F(120),c,e,F(121),F(122));OX=b;NP=BX(F(123),13,F(124),Ci,Dh(BH(Bw,[F(125),F(126),F(127)])),F(125),F(128));Lm=BX(F(129),14,F(130),Ci,Dh(BH(Bw,[F(125),F(131),F(132)])),F(125),F(133));Os=Tb();},M3=I(0),Fj=I(0),DZ=I(),DE=a=>{return a.c0()?0:1;},K4=(a,b)=>{let c,d;c=0;d=Be(b);while(Z(d)){b=Ba(d);if(!S(a,b))continue;c=1;}return c;},O2=I(0),GR=I(0),G9=()=>{DL();return Jw;},Fa=b=>{let c;DL();c=new OL;c.mU=b;return c;},Hx=(b,c)=>{let d;CN(b);CN(c);d=new Ol;d.na=b;d.m0=c;return d;},H8=b=>{let c,d,e;c=b.data;d
=c.length;e=0;while(e<d){CN(c[e]);e=e+1|0;}return LG(b.bd());},F_=b=>{let c,d,e,f,g,h;c=new HB;d=N(G,b.hK);e=d.data;b=Be(b);f=0;b=b;while(Z(b)){g=Ba(b);if(g===null){b=new D2;R(b);Q(b);}h=f+1|0;e[f]=g;f=h;}c.k_=d;return c;};
function C1(){DZ.call(this);this.iV=0;}
let Be=a=>{let b;b=new Kw;b.mm=a;b.m8=a.iV;b.m_=a.c0();b.l9=(-1);return b;},Iv=(a,b)=>{let c,d,e;c=a;d=c.hK;e=0;while(true){if(e>=d)return (-1);if(Bj(b,U(c,e)))break;e=e+1|0;}return e;},Qq=(a,b)=>{let c,d;if(!M1(b,GR))return 0;c=b;if(a.c0()!=c.c0())return 0;d=0;while(d<c.c0()){if(!Bj(a.bJ(d),c.bJ(d)))return 0;d=d+1|0;}return 1;},HP=I(0),Du=I(0);
function K3(){let a=this;C1.call(a);a.iM=null;a.hK=0;}
let Tk=a=>{a.iM=N(G,10);},Y=()=>{let a=new K3();Tk(a);return a;},U=(a,b)=>{GN(a,b);return a.iM.data[b];},Q$=a=>{return a.hK;},S=(a,b)=>{let c,d,e,f,g,h;c=a.hK+1|0;d=a.iM.data.length;if(d<c){c=d>=1073741823?2147483647:Bf(c,Bf(d*2|0,5));e=a.iM;f=GI(BG(e));if(f===null){b=new D2;R(b);Q(b);}if(f===BD(Q_)){b=new Bz;R(b);Q(b);}if(c<0){b=new Pw;R(b);Q(b);}g=e.data;e=PM(f.iY,c);h=BE(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.iM=e;}e=a.iM.data;h=a.hK;a.hK=h+1|0;e[h]=b;a.iV=a.iV+1|0;return 1;},LW=(a,b)=>{let c,
d,e,f;GN(a,b);c=a.iM.data;d=c[b];e=a.hK-1|0;a.hK=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.iV=a.iV+1|0;return d;},Hm=a=>{let b,c,d,e,f,g;b=a.iM;c=0;d=a.hK;e=null;if(c>d){e=new Bz;R(e);Q(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.hK=0;a.iV=a.iV+1|0;},GN=(a,b)=>{let c;if(b>=0&&b<a.hK)return;c=new B5;R(c);Q(c);},Ck=I(0),B7=I(0);
function Hn(){let a=this;G.call(a);a.mj=null;a.mi=0;}
let Ur=(b,c)=>{b=b;Oa(b.mj,b.mi);};
function Ho(){let a=this;G.call(a);a.l7=null;a.l8=0;}
let TY=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.l7;e=b.l8;f=d.js.hK-1|0;g=BZ(c.key);h=(-1);switch(Fd(g)){case 69819:if(!Bh(g,F(134)))break a;h=3;break a;case 2255103:if(!Bh(g,F(135)))break a;h=2;break a;case 251549619:if(!Bh(g,F(136)))break a;h=0;break a;case 977763216:if(!Bh(g,F(137)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();Oa(d,f);(Bo(U(d.js,f))).focus();}};
function OA(){let a=this;G.call(a);a.lv=null;a.lM=null;}
let Ui=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;a.lv=b;B0();d=new I0;d.lu=Y();d.hW=b;d.lo=c;b=b.kk;d.ji=b;e=By(b);d.iz=e;e=e+1|0;f=N(Cg,e);g=f.data;d.ie=f;d.jb=N(Cg,e);d.ki=N(Cg,e);d.k3=N(Cg,e);d.j2=N(Cg,e);d.iT=N(Cg,e);d.lx=N(Cg,e);d.lw=N(Cg,e);BM();g[0]=EE(d,Dx,0,d.hW.jO.il,F(138),F(139));d.kj=EE(d,Dw,0,d.hW.jO.iv,F(2),F(140));e=1;a:while(true){h=d.iz;if(e>h){i=d.ji.h5;Cr();j=i!==Cl?0:1;b=Bv(d.ie.data[h]);i=Ds;k=d.hW.lq;if(!j){l=K();H(H(H(l,F(141)),b),F(142));l=J(l);}else{l=K();P(H(H(H(H(l,F(143)),b),F(144)),
b),41);l=J(l);}b=!j?F(145):F(146);m=HF(d);n=K();P(H(H(H(n,F(147)),b),m),46);o=J(n);m=new BP;n=d.ie.data[d.iz];B1();CH(m,97,n,BU,Ca);b=Hx(m,D8(121,d.kj,BU,Ca));if(!j)m=new Kb;else{m=new Kc;m.nv=d;}Di(d,i,0,k,l,o,b,m);UV(d);if(c!==Do?0:1)U2(d);a.lM=F_(d.lu);return;}b:{f=d.jb.data;b=Fx;i=d.hW.jt.hP.data[e];l=K();H(O(H(l,F(148)),e),F(149));f[e]=EE(d,b,e,i,F(2),J(l));f=d.ki.data;b=Fz;i=d.hW.jt.hS.data[e];l=K();H(O(H(l,F(150)),e),F(151));f[e]=EE(d,b,e,i,F(2),J(l));d.k3.data[e]=TV(d,e);g=d.ie;i=Cs(d.ji,e);m=Dx;n=d.hW.jh.hX.data[e];EQ();switch
(Ih.data[i.hG]){case 1:break;case 2:l=F(152);break b;case 3:l=F(153);break b;default:break a;}l=F(154);}if(e==d.iz)b=F(155);else{b=K();H(O(H(b,F(156)),e),F(157));b=J(b);}g=g.data;k=i.k4;i=K();H(H(H(i,b),k),F(158));i=J(i);f=N(BP,1);f.data[0]=Cj(122,d.k3.data[e]);g[e]=EL(d,m,e,n,l,i,f);e=e+1|0;}b=new BJ;R(b);Q(b);},Kp=(a,b)=>{let c=new OA();Ui(c,a,b);return c;},M2=b=>{let c,d,e;c=EK(b);d=EB(b);e=JT(b);return Kp(NC(c,d,e),F4());},Lf=(b,c)=>{let d,e;d=Bc(1,b.hH);e=0;while(e<b.hH){Df(d,0,e,Bn(b,c,e));e=e+1|0;}return d;};
function IM(){G.call(this);this.md=null;}
let T7=(b,c)=>{b=b.md;Ju(b);Nq(b.le);};
function N3(){G.call(this);this.mK=null;}
let RH=a=>{let b;b=a.mK;My(b,b.jK-1|0);},Qt=I(),B8=(b,c)=>{let d;d=b.ownerDocument.createElement(Bq(c));b.appendChild(d);return d;},BF=(b,c,d)=>{let e;e=B8(b,c);b=Bq(d);e.textContent=b;return e;},B3=(b,c)=>{if(!Bh(c,BZ(b.textContent)))b.textContent=Bq(c);},Dv=(b,c)=>{let d;d=new Hs;d.ma=c;b.addEventListener("click",BS(Bo(d),"handleEvent"));};
function N4(){G.call(this);this.m$=null;}
let Tv=a=>{let b;b=a.m$;My(b,b.jK+1|0);};
function FE(){let a=this;Bb.call(a);a.me=null;a.mQ=null;a.lQ=null;}
let Fo=null,Gl=null,FI=null,E0=null,Ht=null,Pu=null,DN=()=>{DN=V(FE);QL();},Io=()=>{DN();return Pu.bd();},Qf=(a,b,c,d,e,f)=>{DN();BK(a,b,c);a.me=d;a.mQ=e;a.lQ=f;},Ej=(a,b,c,d,e)=>{let f=new FE();Qf(f,a,b,c,d,e);return f;},NS=(a,b,c)=>{DN();return a===FI&&BR(b,c)==BR(b,c-1|0)&&BR(b,c)>1?1:0;},QL=()=>{let b,c,d;Fo=Ej(F(159),0,F(103),F(160),F(2));Gl=Ej(F(161),1,F(162),F(163),F(164));FI=Ej(F(165),2,F(166),F(167),F(168));E0=Ej(F(169),3,F(170),F(171),F(172));b=Ej(F(173),4,F(174),F(175),F(176));Ht=b;c=N(FE,5);d=c.data;d[0]
=Fo;d[1]=Gl;d[2]=FI;d[3]=E0;d[4]=b;Pu=c;};
function IB(){G.call(this);this.mF=null;}
let Rk=(b,c)=>{FD(b.mF.mt);};
function MO(){G.call(this);this.m7=null;}
let Qr=a=>{FB(a.m7,0);};
function MM(){G.call(this);this.mB=null;}
let SB=a=>{let b;b=a.mB;FB(b,b.i$-1|0);};
function MQ(){G.call(this);this.l3=null;}
let QY=a=>{let b;b=a.l3;FB(b,b.i$+1|0);};
function MP(){G.call(this);this.m9=null;}
let U3=a=>{let b;b=a.m9;FB(b,b.jY);};
function Ij(){G.call(this);this.mH=null;}
let SI=(b,c)=>{let d,e;b=b.mH;d=b.iS.selectedIndex;c=b.i5;e=new LF;e.nn=b;e.np=d;Gs(c,e);GF(b.kO);};
function Ii(){G.call(this);this.mr=null;}
let UE=(b,c)=>{b=b.mr;Lo(b);GF(b.kO);},RB=I(),Tg=b=>{let c,d,e,f;c=W(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function O6(){G.call(this);this.kS=null;}
let UT=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.kS;d.nH=b;CW(d.k1,c);Pj(d);d=a.kS;e=d.k1;f=new LS;g=d.jG;h=d.kr;i=d.mz;c=G2(e);e=FF(a.kS.lc);d=Bc(e.hJ,e.hH);j=e.hF;k=j.data;CX(j,0,d.hF,0,k.length);f.iU=g;f.jJ=h;f.nI=b;f.nE=i;f.lS=c;f.nJ=d;f.ny=0;return f;},Uw=I(Bt),Vg=I(),NO=I(),SP=null,Jv=null,Gw=null,Fl=null,M4=null,Js=null,Ms=null,EM=()=>{EM=V(NO);Rb();},Rb=()=>{let b;SP=new WeakMap();Jv=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Gw=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Fl=!(typeof WeakRef
!=='undefined'?1:0)?null:new Map();if(Gw===null)b=null;else{b=new GT;b=new FinalizationRegistry(BS(Bo(b),"accept"));}Js=b;if(Fl===null)b=null;else{b=new GS;b=new FinalizationRegistry(BS(Bo(b),"accept"));}Ms=b;},Uc=I();
function Hs(){G.call(this);this.ma=null;}
let T_=(b,c)=>{b.ma.cs();},P$=I(),L=I();
function TO(){let a=this;L.call(a);a.nQ=null;a.nT=null;}
function O9(){let a=this;G.call(a);a.kr=null;a.nK=0.0;a.k1=null;a.lc=null;a.nA=null;a.jG=null;a.nH=0;a.mz=0.0;}
let Tx=(a,b)=>{let c,d;a:{a.jG=EK(b);a.kr=EB(b);a.nK=JT(b);BL();c=BW(b,DJ);d=(-1);switch(Fd(c)){case 115791563:if(!Bh(c,F(77)))break a;d=1;break a;case 289928229:if(!Bh(c,F(22)))break a;d=0;break a;case 1230441723:if(!Bh(c,F(15)))break a;d=2;break a;default:}}b:{switch(d){case 0:c=new K1;break b;case 1:c=new JP;break b;case 2:if(!Np(b)){c=OJ(b);break b;}c=new Oz;c.mC=In(b);break b;default:}c=OJ(b);}a.k1=c.d1(a.jG);a.lc=FJ(a.jG,a.kr.il);a.nA=IR(a.jG,Ep(a.kr));Pj(a);},PX=a=>{let b=new O9();Tx(b,a);return b;},Pj
=a=>{FR(a.lc,a.k1);a.mz=a.jG.h5.bT(FF(a.lc),a.kr.iv);};
function LS(){let a=this;L.call(a);a.iU=null;a.jJ=null;a.nI=0;a.nE=0.0;a.lS=null;a.nJ=null;a.ny=0;}
let Hh=a=>{let b;b=Cb(a.iU);CW(b,a.lS);return b;};
function Kx(){let a=this;G.call(a);a.hP=null;a.hS=null;}
let Qj=(a,b)=>{let c,d,e,f;c=CQ(b.jn);d=N(BB,c);e=d.data;a.hP=d;a.hS=N(BB,c);e[0]=Bc(0,0);a.hS.data[0]=Bc(0,0);f=1;while(f<c){a.hP.data[f]=Bc(BR(b,f),BR(b,f-1|0));a.hS.data[f]=Bc(BR(b,f),1);f=f+1|0;}},Cb=a=>{let b=new Kx();Qj(b,a);return b;},G2=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.hP.data;if(c>=d.length)break;b=b+(d[c].hF.data.length+a.hS.data[c].hF.data.length|0)|0;c=c+1|0;}d=W(b);e=0;c=1;while(true){f=a.hP.data;if(c>=f.length)break;b=Ku(f[c].hF,d,e);e=Ku(a.hS.data[c].hF,d,b);c=c+1|0;}return d;},CW=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.hP.data;if(d>=e.length)break;c=Pq(b,Pq(b,c,e[d].hF),a.hS.data[d].hF);d=d+1|0;}},Ku=(b,c,d)=>{let e;e=b.data.length;CX(b,0,c,d,e);return d+e|0;},Pq=(b,c,d)=>{let e;e=d.data.length;CX(b,c,d,0,e);return c+e|0;};
function Lh(){let a=this;G.call(a);a.k$=null;a.it=null;a.hX=null;}
let Sg=(a,b,c)=>{let d,e,f,g;a.k$=b;d=CQ(b.jn);e=N(BB,d);f=e.data;a.it=e;a.hX=N(BB,d);f[0]=Bc(0,0);a.hX.data[0]=c;g=1;while(g<d){a.it.data[g]=Bc(c.hJ,BR(b,g));a.hX.data[g]=Bc(c.hJ,BR(b,g));g=g+1|0;}},FJ=(a,b)=>{let c=new Lh();Sg(c,a,b);return c;},FF=a=>{return a.hX.data[By(a.k$)];},FR=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.hP;d=b.hS;e=1;while(e<=By(a.k$)){f=c.data;g=d.data;Pb(a.hX.data[e-1|0],f[e],a.it.data[e]);b=g[e];h=a.it.data[e];C7(b.hJ==h.hH&&b.hH==1?1:0,F(177),h,b,h);f=b.hF;i=h.hF;j=h.hH;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}PS(Cs(a.k$,e),a.it.data[e],a.hX.data[e]);e=e+1|0;}};
function BB(){let a=this;G.call(a);a.hJ=0;a.hH=0;a.hF=null;}
let J2=(a,b,c)=>{a.hJ=b;a.hH=c;a.hF=W(Bl(b,c));},Bc=(a,b)=>{let c=new BB();J2(c,a,b);return c;},CI=b=>{let c,d,e,f,g,h,i;b=b.data;c=new BB;d=b.length;J2(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.hH;if(f!=g){h=new Bz;d=b[e].data.length;i=K();P(O(H(O(H(O(H(i,F(178)),e),F(179)),d),F(180)),g),46);BA(h,J(i));Q(h);}CX(b[e],0,c.hF,Bl(e,g),g);e=e+1|0;}return c;},Bn=(a,b,c)=>{return a.hF.data[Bl(b,a.hH)+c|0];},Df=(a,b,c,d)=>{a.hF.data[Bl(b,a.hH)+c|0]=d;},B_=a=>{let b,c,d;b=a.hJ;c=a.hH;d=K();O(P(O(d,
b),120),c);return J(d);},PQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof BB){c=b;if(a.hJ==c.hJ&&a.hH==c.hH){b:{d=a.hF;e=c.hF;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];EC();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},Ex=I(0);
function JY(){G.call(this);this.mJ=null;}
let RQ=(a,b)=>{b=b;B3(a.mJ.kW,MW(b));};
function MV(){let a=this;G.call(a);a.h7=null;a.i3=null;a.jo=0;a.iw=0;a.j5=null;a.mp=null;}
let ME=(a,b,c)=>{return b>=0&&b<a.jo&&c>=0&&c<a.iw?1:0;},IH=(a,b,c)=>{return Bo(a.j5.data[Bl(b,a.iw)+c|0]);},JW=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.j5.data;if(c>=d.length){b=new Bz;e=Bv(a.h7);f=K();H(H(f,F(181)),e);BA(b,J(f));Q(b);}if(Bo(d[c])===b)break;c=c+1|0;}b=a.h7;g=a.iw;return Ef(b,c/g|0,c%g|0);},RG=(a,b)=>{let c,d,e,f;c=a.jo;if(c==b.hJ&&a.iw==b.hH?1:0)d=F(2);else{e=a.iw;d=K();H(O(P(O(H(d,F(182)),c),215),e),F(183));d=J(d);}b=Gd(B_(b),120,215);f=K();H(H(f,b),d);return J(f);},Q8=(a,b)=>{let c,d,e,
f,g,h,i,j;c=Bv(a.h7);d=a.h7.lh;e=K();H(H(H(e,c),F(48)),d);(BF(b,F(184),J(e))).className="unseen";f=Bk(Pk(a.h7,0))?0:1;if(!Bk(MN(a.h7,0))){g=B8(B8(b,F(185)),F(55));if(f)(B8(g,F(57))).className="corner";h=0;while(h<a.iw){(BF(g,F(56),MN(a.h7,h))).setAttribute("scope","col");h=h+1|0;}}e=B8(b,F(186));h=0;while(h<a.jo){i=B8(e,F(55));if(f)(BF(i,F(56),Pk(a.h7,h))).setAttribute("scope","row");j=0;while(j<a.iw){d=B8(i,F(57));d.setAttribute("tabindex","-1");a.j5.data[Bl(h,a.iw)+j|0]=Eh(d);j=j+1|0;}h=h+1|0;}};
function Ff(){let a=this;L.call(a);a.jn=null;a.mG=null;a.j0=null;a.h5=null;}
let HI=(a,b,c,d,e)=>{if(b.hK<2){c=new Bz;BA(c,F(187));Q(c);}a.jn=F_(b);a.mG=c;a.j0=d;a.h5=e;},Vo=(a,b,c,d)=>{let e=new Ff();HI(e,a,b,c,d);return e;},By=a=>{return CQ(a.jn)-1|0;},BR=(a,b)=>{return (Dn(a.jn,b)).iL;},Cs=(a,b)=>{return b!=By(a)?a.mG:a.j0;},EI=a=>{let b,c;b=0;c=1;while(c<=By(a)){b=b+Bl(BR(a,c),BR(a,c-1|0)+1|0)|0;c=c+1|0;}return b;};
function Mh(){let a=this;L.call(a);a.il=null;a.iv=null;}
let PH=(a,b,c)=>{a.il=b;a.iv=c;},OK=(a,b)=>{let c=new Mh();PH(c,a,b);return c;},Ep=a=>{return a.il.hJ;},Jk=I(0),LE=I(0),OW=I(0),Cd=I(0),LR=I(0),On=I(0),MH=I(0),N_=I(0),Kr=I(0),Lk=I(0),KW=I(0),J9=I(0),R$=I(),DX=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function K6(){L.call(this);this.jU=null;}
let GK=a=>{let b,c,d,e;b=0.0;c=Be(a.jU);while(Z(c)){d=Ba(c);e=new Pa;e.mT=d;b=Bp(b,GZ(d,e));}return b;},Jh=a=>{return Bk(DS(a,new KK))&&Bk(DS(a,new KM))&&Bk(DS(a,new KO))?1:0;},U_=a=>{let b,c,d,e,f;if(isNaN(GK(a))?1:0)return F(188);b=DS(a,new OC);c=DS(a,new OD);if(!Bk(b)){d=DG(GK(a));c=!Bk(c)?F(189):F(190);e=K();H(H(H(H(H(H(e,F(191)),b),F(192)),d),F(193)),c);return J(e);}if(!Jh(a))return F(194);d=DS(a,new OE);if(GK(a)===0.0)b=F(195);else{f=0.0;c=Be(a.jU);while(Z(c)){f=Bp(f,Ks(Ba(c)));}b=CY(f);c=K();H(H(H(c,
F(196)),b),F(197));b=J(c);}if(Bk(d))c=F(2);else{c=K();H(H(H(c,F(198)),d),F(199));c=J(c);}d=K();H(H(H(H(d,F(200)),b),F(201)),c);return J(d);},Kt=b=>{return Ks(b)<=16.0?0:1;},DS=(a,b)=>{let c,d,e;c=K();d=Be(a.jU);while(Z(d)){e=Ba(d);if(b.ef(e))X(X(c,c.hR?F(10):F(2)),e.jW);}return J(c);};
function D9(){let a=this;L.call(a);a.jW=null;a.iN=null;a.jI=null;a.iR=null;a.kE=null;}
let I$=(a,b,c,d,e,f)=>{a.jW=b;a.iN=c;a.jI=d;a.iR=e;a.kE=f;},Vr=(a,b,c,d,e)=>{let f=new D9();I$(f,a,b,c,d,e);return f;},Ks=a=>{let b;b=new J1;b.mD=a;return GZ(a,b);},KX=a=>{return JA(a,a.jI);},JA=(a,b)=>{let c,d,e;c=a.iR.jl.hF;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bs(b.hF.data[d]-a.iR.jk.hF.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},KS=(a,b)=>{return Bs(a.iN.hF.data[b]-a.jI.hF.data[b]);},GZ=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.iN.hF.data.length){c=Bp(c,b.ei(d));d=d+1|0;}return c;},Q4=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&BG(b)===BD(D9)){b=b;c=!Bj(a.jW,b.jW)?0:!Bj(a.iN,b.iN)?0:!Bj(a.jI,b.jI)?0:!Bj(a.iR,b.iR)?0:Bj(a.kE,b.kE)?1:0;}else c=0;return c;};
function GD(){let a=this;G.call(a);a.i0=null;a.im=null;a.i7=null;a.iZ=null;}
let Ly=(a,b,c)=>{let d,e;a.iZ=Br();a.i0=GH(b.is);a.im=N1(b.kB);a.i7=T(Ge(a.i0));d=0;while(true){e=a.i7.data;if(d>=e.length)break;e[d]=Hb(a.im,EJ(a.i0,d));d=d+1|0;}while(!Gk(a.im)){b=a.im;if(b.j8>=c)break;a.iZ=Bx(L9(b));}},Vu=(a,b)=>{let c=new GD();Ly(c,a,b);return c;},Q1=a=>{return a.im.j8;},Qi=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Y();c=Be(a.i0);while(Z(c)){d=Ba(c);e=FX(Ip(d.jj,new Mx),d.h8);f=Y();g=d.iG.q();while(g.r()){h=Dr((g.t()).h0);S(f,h);}i=Hb(a.im,d);j=a.i7.data[d.h0]-i|0;k=d!==Dn(GX(a.im),0)?0:1;a:
{if(Lz(a.iZ)&&(BO(a.iZ)).jd===d){BT();g=Dj;}else{b:{if(!k){l=a.i7.data;m=d.h0;if(l[m]<=0)break b;if(i)break b;}BT();g=Fg;break a;}if(!l[m]){BT();g=B6;}else if(j<=0){BT();g=De;}else{BT();g=Er;}}}BT();i=g!==B6&&g!==De?1:0;h=new HV;n=Ja(d)?F(2):d.h8;o=B_(d.h4);p=FT(d.h4);d=!i?G9():FT(d.iO);h.ju=e;h.i2=n;h.i1=o;h.iH=p;h.j9=d;h.ib=g;h.ku=j;h.ia=f;S(b,h);}g=Y();d=a.iZ;h=new Or;h.l0=g;Gs(d,h);d=new N$;d.iF=b;d.jr=g;return d;},U1=a=>{let b,c,d,e,f,g;if(Cf(a.iZ))return F(202);b=(BO(a.iZ)).jd;c=X(X(O5(F(203)),E6(b)),
F(204));d=b.iG;e=0;while(e<d.c0()){f=d.bJ(e);g=Hb(a.im,f);b=e?F(205):F(2);X(X(c,b),E6(f));if(a.i7.data[f.h0]>1){X(O(X(c,F(206)),a.i7.data[f.h0]-g|0),F(47));X(O(c,a.i7.data[f.h0]),F(207));}e=e+1|0;}return J(X(c,!Gk(a.im)?F(208):F(209)));},TZ=(a,b)=>{let c,d,e,f,g;c=EJ(a.i0,b);d=E6(c);e=B_(c.h4);f=Ke(c.h4);c=Ke(c.iO);g=K();H(H(H(H(H(H(H(g,d),F(10)),e),F(210)),f),F(211)),c);return J(g);},MT=a=>{return Ge(a.i0);},E6=b=>{let c,d,e;c=FX(Ip(b.jj,new Ou),F(2));if(Bk(b.h8)){d=b.h0+1|0;b=K();P(H(H(O(H(b,F(212)),d),F(206)),
c),41);return J(b);}if(Bk(c))b=b.h8;else{e=b.h8;b=K();P(H(H(H(b,e),F(206)),c),41);b=J(b);}return b;},FT=b=>{let c,d,e,f,g;c=Y();d=0;while(d<BE(4,b.hJ)){e=K();f=0;while(f<BE(4,b.hH)){X(X(e,f<=0?F(2):F(213)),FC(Bn(b,d,f)));f=f+1|0;}g=J(X(e,b.hH<=4?F(2):F(214)));S(c,g);d=d+1|0;}return c;},Ke=b=>{let c,d,e;c=K();d=Be(FT(b));while(Z(d)){e=Ba(d);X(X(P(c,91),e),F(215));}return J(X(c,b.hJ<=4?F(2):F(216)));};
function Jf(){let a=this;L.call(a);a.hN=null;a.kX=0;}
let HY=null,Ea=null,CS=null,Cw=()=>{Cw=V(Jf);Qu();},Ss=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Y();d=0;e=Be(b.iF);while(Z(e)){f=Ba(e);g=T(f.ia.hK);h=g.data;i=0;j=h.length;while(i<j){h[i]=(U(f.ia,i)).iL;i=i+1|0;}b=f.ib;BT();d=d|(b===B6?0:1);k=new GJ;l=f.ju;Cw();m=CR(Bp(CG(l,HY),CG(Ga(f),Ea)),150.0);if(!DE(f.iH))m=Bp(m,a.kX*CG(F(0),CS));if(f.ib!==B6)m=Bp(m,CG(F(217),Ea));n=Bp(44.0,FP(m+20.0));m=14.0+15.0*(!Bk(Ga(f))?2:1);if(!DE(f.iH))m=m- -(15.0*f.iH.hK+7.0);if(f.ib!==B6)m=m- -(15.0*(1+Bf(f.iH.hK,f.j9.c0())
|0)+7.0+4.0);k.jQ=n;k.kt=m;k.jP=g;S(c,k);}Cw();m=CG(F(0),CS)*a.kX;n=!d?34.0:m+32.0;l=c;g=N(Bu(Dm),l.hK);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(U(l,d)).jP;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=UI(g);return Uv(c,n,b.la,b.lB);}b=new Bz;c=K();H(O(H(O(H(c,F(218)),d),F(219)),q),F(220));BA(b,J(c));Q(b);},Ga=b=>{let c;Cw();c=!Bk(b.i2)&&!Bk(b.i1)?1:0;return H7(H7(b.i2,!c?F(2):F(221)),b.i1);},Qu=()=>{let b,c,d;b=new IO;DH();c=Fq;DR();d=Gp;Eu();NN(b,13.0,c,
d,Dl);HY=b;b=Dl;Ea=Je(11.0,Fq,FG,b);b=Dl;CS=Je(11.0,F0,FG,b);};
function F7(){let a=this;L.call(a);a.jy=null;a.ke=null;a.jz=null;a.nf=null;a.nG=null;a.iE=null;a.nD=null;a.nF=null;}
let IT=(a,b,c,d,e,f,g,h,i)=>{a.jy=b;a.ke=c;a.jz=d;a.nf=e;a.nG=f;a.iE=g;a.nD=h;a.nF=i;},Vv=(a,b,c,d,e,f,g,h)=>{let i=new F7();IT(i,a,b,c,d,e,f,g,h);return i;},S3=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;b=Bm(16777215);c=new F7;d=Bm(1841698);e=Bm(5591647);f=Bm(3815235);g=Bm(2762803);EP();h=O$(EZ,0.0);i=O$(EZ,1.0);j=EZ;k=N(DW,j.kz.data.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=F1(Da(j.kz.data[m],0.2),b);m=m+1|0;}IT(c,b,d,e,f,g,h,i,To(k));return c;},Rz=()=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bm(1512988);c=new F7;d=Bm(15789813);e
=Bm(11183798);f=Bm(9144216);g=Bm(15000044);h=Bm(14268646);i=Bm(10935200);j=new Ec;k=N(DW,3);l=k.data;l[0]=F1(Da(Bm(10055851),0.5),b);l[1]=Bm(2499629);l[2]=F1(Da(Bm(5942881),0.4),b);Is(j,k);IT(c,b,d,e,f,g,h,i,j);return c;};
function MS(){let a=this;G.call(a);a.ik=null;a.nB=0;a.i6=null;a.k5=null;a.l$=0.0;a.mO=0.0;}
let SR=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.ik=d;a.nB=GG(e);f=b;g=f.hK;a.i6=N(Dd,g);a.k5=N(Bu(DK),g);h=W(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(U(f,j)).kt;j=j+1|0;}k=new NY;k.hU=d;k.j_=e;k.lm=h;k.iC=W(d.hZ.data.length);g=d.hQ.data.length;k.kd=W(g);k.kf=W(g);PO(k);l=0;while(l<k.hU.iI){m=Ot(k.j_,l);n=Ml(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.iC.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=Bp(4.0,CR(24.0,12000.0/(k.iC.data.length+1|0)))|0;j=0;while(j<g){p
=j%2|0;M5(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){M5(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.hZ.data.length){s=Cx(d,l)?0.0:i[l]/2.0;q=CR(q,CM(k,l)-s);r=Bp(r,CM(k,l)+s);l=l+1|0;}t=TC(a,b,c,k);j=0;while(j<a.i6.data.length){u=U(f,j);g=d.hZ.data[j];v=(t.lp.data[g]+t.kF.data[g])/2.0;c=CM(k,j)-q;w=u.kt;x=c-w/2.0;h=a.i6.data;b=new Dd;s=u.jQ;G8(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.i6.data.length;if(j>=g)break;a.k5.data[j]=N(DK,(U(f,j)).jP.data.length);p=0;while(true){h=
a.k5.data;if(p>=h[j].data.length)break;h[j].data[p]=Q3(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.l$=!g?24.0:t.kF.data[d.iI-1|0]+12.0;a.mO=!g?24.0:r-q+24.0;},Uv=(a,b,c,d)=>{let e=new MS();SR(e,a,b,c,d);return e;},UI=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Y();d=Mf(b,Kq(b,c));e=NG(b);f=8000/(d.la.hZ.data.length+1|0)|0;g=1;while(g&&GP(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.la.hZ.data;if
(i[l]==i[h]){f=f+(-1)|0;i=Ri([l,h]);m=c;S(m,i);i=Kq(b,c);if(i.data.length>0){n=Mf(b,i);g=GP(n)>=GP(d)?0:1;if(g)d=n;}if(!g)LW(m,m.hK-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},TC=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.ik.iI;f=W(e).data;g=W(e);e=0;h=b;while(e<h.hK){i=a.ik.hZ.data[e];f[i]=Bp(f[i],(U(h,e)).jQ);e=e+1|0;}g=g.data;j=0;while(true){b=a.ik;k=b.hQ.data;if(j>=k.length)break;l=CM(d,k[j]);m=CM(d,a.ik.h$.data[j])+Po(d,j);b=a.ik;i=b.hZ.data[b.h$.data[j]];g[i]=Bp(g[i],Bs(m-l));j=j+1|0;}e=b.iI;n=W(e);k=n.data;o
=W(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.ik.iI){if(i>0)q=q- -Bp(c,CR(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new OU;b.lp=n;b.kF=o;return b;},Q3=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.ik;c=g.lC.data[b].data[c];h=c;while(Cx(g,g.hQ.data[h])){h=h+(-1)|0;}i=T((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=W((4*j|0)+4|0);l=k.data;h=a.ik.hQ.data[i[0]];l[0]=Fu(a.i6.data[h]);m=2;l[1]=CM(e,h)-f;c=0;while(c<j){n=i[c];g=a.ik;o=g.hZ.data;p=g.hQ.data;q=o[p[n]];h=m+1|0;l[m]=
d.kF.data[q];m=h+1|0;l[h]=CM(e,p[n])-f;h=m+1|0;l[m]=d.lp.data[q+1|0]-10.0;m=h+1|0;l[h]=CM(e,a.ik.h$.data[n])+Po(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.i6.data[b].ij;l[c]=l[c-2|0];return HQ(k);},DB=(a,b)=>{return a.i6.data[b];},I6=(a,b,c)=>{return a.k5.data[b].data[c];};
function N$(){let a=this;L.call(a);a.iF=null;a.jr=null;}
let NT=a=>{let b,c,d,e,f,g;b=a.iF;c=T(b.hK);d=c.data;e=Be(b);while(Z(e)){f=Be((Ba(e)).ia);while(Z(f)){g=(Ba(f)).iL;d[g]=d[g]+1|0;}}return c;},Si=a=>{let b,c,d,e,f,g,h,i,j;b=NT(a);c=Y();d=0;while(true){e=b.data;if(d>=e.length)break;f=U(a.iF,d);g=K();h=d+1|0;i=X(X(O(g,h),F(222)),f.ju);if(!Bk(f.i2))X(P(i,32),f.i2);if(!Bk(f.i1))X(X(i,F(10)),f.i1);j=0;while(j<f.ia.hK){O(X(i,j?F(223):F(224)),(U(f.ia,j)).iL+1|0);j=j+1|0;}g=f.ib;BT();if(g!==B6)X(X(i,F(225)),J3(f,e[d]));f=J(i);S(c,f);d=h;}return c;},J3=(b,c)=>{let d;a:
{Hp();switch(Ns.data[b.ib.hG]){case 1:break;case 2:b=F(226);break a;case 3:d=b.ku;b=J(X(O(X(O(K(),d),F(47)),c),c!=1?F(227):F(228)));break a;case 4:b=F(217);break a;case 5:b=F(229);break a;default:b=new BJ;R(b);Q(b);}b=F(2);}return b;},T2=I(),Te=b=>{return Math.sin(b);},QN=b=>{return Math.cos(b);},O3=b=>{return Math.sqrt(b);},FP=b=>{return Math.ceil(b);},DY=b=>{return Up(IF(b+UH(b)*0.5));},BE=(b,c)=>{if(b<c)c=b;return c;},Bf=(b,c)=>{if(b>c)c=b;return c;},Sf=(b,c)=>{return Math.min(b,c);},CR=(b,c)=>{return Sf(b,
c);},UP=(b,c)=>{return Math.max(b,c);},Bp=(b,c)=>{return UP(b,c);},TB=b=>{return Math.abs(b);},Bs=b=>{return TB(b);},UH=b=>{return Math.sign(b);},E3=I(Bb),Cz=null,Ci=null,QJ=null,EO=()=>{EO=V(E3);Uj();},Tt=(a,b,c)=>{EO();BK(a,b,c);},L4=(a,b)=>{let c=new E3();Tt(c,a,b);return c;},Uj=()=>{let b,c,d;Cz=L4(F(230),0);b=L4(F(231),1);Ci=b;c=N(E3,2);d=c.data;d[0]=Cz;d[1]=b;QJ=c;},C0=I(0);
function Nw(){L.call(this);this.j6=null;}
let Dh=b=>{let c;c=new Nw;c.j6=H8(b);return c;},R1=(a,b)=>{let c,d,e;c=ET(b);d=Be(a.j6);a:{while(Z(d)){if(Bj(Ba(d),c)){e=1;break a;}}e=0;}return !e?Br():Bx(c);},Sl=a=>{let b,c;if(CQ(a.j6)!=1){b=Gx(F(10),a.j6);c=K();H(H(c,F(232)),b);b=J(c);}else{b=Dn(a.j6,0);c=K();H(H(c,F(233)),b);b=J(c);}return b;};
function Pp(){let a=this;L.call(a);a.lO=null;a.lz=0;}
let QA=(a,b,c)=>{a.lO=b;a.lz=c;},Mo=(a,b)=>{let c=new Pp();QA(c,a,b);return c;},TL=(a,b)=>{let c,d,e,f;c=Y();d=Be(II(b));while(true){if(!Z(d))return Bx(Gx(F(234),c));e=Ba(d);f=a.lO.bc(e);if(Cf(f))break;e=c;if(e.hK==a.lz)break;S(e,BO(f));}return Br();},R0=a=>{let b,c,d;b=a.lO.du();c=a.lz;d=K();H(O(H(H(H(d,F(235)),b),F(236)),c),F(237));return J(d);},II=b=>{let c,d,e,f;c=Y();if(Bk(ET(b)))return c;d=0;e=DF(b,44);while(e>=0){f=BV(b,d,e);S(c,f);d=e+1|0;e=Ky(b,44,d);}b=EN(b,d);S(c,b);return c;};
function N7(){L.call(this);this.lJ=0;}
let R6=(a,b)=>{a.lJ=b;},Mq=a=>{let b=new N7();R6(b,a);return b;},Rl=(a,b)=>{let c,d,e,f;c=GA(b);if(NH(c))return Br();d=Mv(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.lJ)break b;}f=0;break a;}f=1;}return !f?Br():Bx(CY(d));},RR=a=>{return !a.lJ?F(238):F(239);};
function Lc(){let a=this;L.call(a);a.ly=0.0;a.lF=0.0;}
let S0=(a,b,c)=>{a.ly=b;a.lF=c;},D7=(a,b)=>{let c=new Lc();S0(c,a,b);return c;},Lw=(a,b)=>{let c,d;c=GA(b);if(NH(c))return Br();d=Mv(c);return !(d===DY(d)&&d>=a.ly&&d<=a.lF?1:0)?Br():Bx(CY(d+0.0));},Nh=a=>{let b,c,d;b=CY(a.ly);c=CY(a.lF);d=K();H(H(H(H(d,F(240)),b),F(241)),c);return J(d);},JI=I(L),PI=(a,b)=>{let c,d;a:{c=ET(b);d=(-1);switch(Fd(c)){case 0:if(!Bh(c,F(2)))break a;d=0;break a;case 3569038:if(!Bh(c,F(25)))break a;d=1;break a;case 97196323:if(!Bh(c,F(24)))break a;d=2;break a;default:}}b:{switch(d)
{case 0:case 1:b=Bx(F(25));break b;case 2:b=Bx(F(24));break b;default:}b=Br();}return b;},RV=a=>{return F(242);};
function Lv(){let a=this;L.call(a);a.lL=null;a.lb=null;}
let Va=(a,b)=>{return Bh(ET(b),a.lb)?Bx(a.lb):Lw(a.lL,b);},T$=a=>{let b,c,d;b=Nh(a.lL);c=a.lb;d=K();H(H(H(d,b),F(243)),c);return J(d);},Mn=I(Em),Bz=I(Bt);
function Cm(){Bb.call(this);this.k4=null;}
let CT=null,Gv=null,Fw=null,Kh=null,Ct=()=>{Ct=V(Cm);PF();},N8=()=>{Ct();return Kh.bd();},Hf=(a,b,c,d)=>{Ct();BK(a,b,c);a.k4=d;},Vm=a=>{return a.k4;},PS=(a,b,c)=>{let d,e,f,g;d=b.hF;e=c.hF;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.e3(g[f]);f=f+1|0;}},KR=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.hF;g=c.hF;h=d.hF;i=e.hF;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.e4(l[j],m[j])*n[j];j=j+1|0;}},PF=()=>{let b,c,d;b=new JB;Hf(b,F(244),0,F(245));CT=b;b=new Jz;Hf(b,
F(246),1,F(247));Gv=b;b=new Jy;Hf(b,F(248),2,F(249));Fw=b;c=N(Cm,3);d=c.data;d[0]=CT;d[1]=Gv;d[2]=b;Kh=c;};
function C4(){Bb.call(this);this.nx=null;}
let Cl=null,Fp=null,Jm=null,Cr=()=>{Cr=V(C4);Q9();},Nk=()=>{Cr();return Jm.bd();},OR=(a,b,c,d)=>{Cr();BK(a,b,c);a.nx=d;},UW=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.hF;f=c.hF;g=d.hF;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.e4(j[h],k[h]);h=h+1|0;}},Q9=()=>{let b,c,d;b=new Nv;OR(b,F(250),0,F(251));Cl=b;b=new Nu;OR(b,F(252),1,F(253));Fp=b;c=N(C4,2);d=c.data;d[0]=Cl;d[1]=b;Jm=c;};
function Lb(){let a=this;G.call(a);a.kk=null;a.jO=null;a.jt=null;a.jh=null;a.ix=null;a.jB=null;a.lq=null;a.kv=null;}
let QB=(a,b,c,d)=>{let e;a.lq=Bc(1,1);e=Bc(1,1);a.kv=e;a.kk=b;a.jO=c;Df(e,0,0,d);a.jt=Cb(b);a.jB=Cb(b);a.jh=FJ(b,c.il);a.ix=IR(b,Ep(c));},NC=(a,b,c)=>{let d=new Lb();QB(d,a,b,c);return d;};
function Oc(){G.call(this);this.mV=0;}
let Do=null,SY=(a,b)=>{a.mV=b;},ML=a=>{let b=new Oc();SY(b,a);return b;},F4=()=>{if(Do===null)Do=ML(0);return Do;},F$=b=>{return ML(b);},H6=(a,b)=>{if(a!==Do)b=a.mV;return b;};
function LA(){let a=this;G.call(a);a.jR=null;a.kT=null;}
let O1=(a,b)=>{return U(a.jR,b);},Mu=(a,b)=>{return U(a.kT,b);},KD=I(0);
function GY(){G.call(this);this.l6=null;}
let T6=(b,c,d)=>{let e;c=BZ(c);d=BZ(d);b=b.l6;e=Iv(b.jR,d);if(e<0){S(b.jR,d);S(b.kT,c);}else{b=b.kT;GN(b,e);b.iM.data[e]=c;}},Dg=I(Bt),Rf=I(),Vk=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Fy(b)&&(e+f|0)<=Fy(d)){a:{b:{if(b!==d){g=GI(BG(b));h=GI(BG(d));if(g!==null&&h!==null){if(g===h)break b;if(!Gb(g)&&!Gb(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=BG(n);if(D0(n.iY,h.iY)){k=1;break c;}}k=0;}if(!k){Gr(b,c,d,e,j);b=new Gc;R(b);Q(b);}j=j+1|0;k
=m;}Gr(b,c,d,e,f);return;}if(!Gb(g))break a;if(Gb(h))break b;else break a;}b=new Gc;R(b);Q(b);}}Gr(b,c,d,e,f);return;}b=new Gc;R(b);Q(b);}b=new B5;R(b);Q(b);}d=new D2;BA(d,F(254));Q(d);},CX=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Fy(b)&&(e+f|0)<=Fy(d)){Gr(b,c,d,e,f);return;}b=new B5;R(b);Q(b);},Gr=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i
=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Cg(){let a=this;G.call(a);a.ir=null;a.j$=0;a.iu=null;a.mE=0;a.lf=null;a.lh=null;a.kA=null;a.mf=null;a.ln=0;}
let Bv=a=>{let b,c,d;b=a.ir;BM();if(!(b!==Dw&&b!==Ds&&b!==DT?1:0))b=b.lI;else{b=b.lI;c=a.j$;d=K();O(H(d,b),c);b=J(d);}return b;},Ef=(a,b,c)=>{let d;d=new IK;d.h9=a;d.h3=b;d.h_=c;return d;},Pk=(a,b)=>{let c;a:{F2();switch(IS.data[a.ir.hG]){case 1:case 2:case 3:case 4:case 5:b=Pt(a,b);c=K();O(H(c,F(28)),b);c=J(c);break a;case 6:case 7:case 8:case 9:case 10:case 11:c=K();O(H(c,F(255)),b);c=J(c);break a;case 12:case 13:break;default:c=new BJ;R(c);Q(c);}c=F(2);}return c;},MN=(a,b)=>{let c,d;a:{F2();switch(IS.data[a.ir.hG])
{case 1:case 3:case 4:case 5:c=NQ(a.j$,b);break a;case 2:case 7:case 9:case 11:case 12:case 13:break;case 6:case 8:case 10:c=NQ(a.j$-1|0,b);d=K();H(H(d,F(256)),c);c=J(d);break a;default:c=new BJ;R(c);Q(c);}c=F(2);}return c;},NQ=(b,c)=>{let d;if(b){d=K();O(H(d,F(255)),c);d=J(d);}else{d=K();O(H(d,F(257)),c);d=J(d);}return d;},Pt=(a,b)=>{if(O0(a.ir))b=a.mE+b|0;return b;};
function Eo(){let a=this;Bb.call(a);a.lI=null;a.k7=null;}
let Dx=null,Dw=null,Fx=null,Fz=null,El=null,Ds=null,DP=null,DQ=null,Gi=null,Gh=null,DT=null,GB=null,Jd=null,OH=null,BM=()=>{BM=V(Eo);S4();},LQ=(a,b,c,d,e)=>{BM();BK(a,b,c);a.lI=d;a.k7=e;},B4=(a,b,c,d)=>{let e=new Eo();LQ(e,a,b,c,d);return e;},O0=a=>{BM();return a!==Dx&&a!==Dw&&a!==El&&a!==DP&&a!==DQ?0:1;},S4=()=>{let b,c,d;b=new Eo;En();LQ(b,F(258),0,F(258),Cq);Dx=b;Dw=B4(F(259),1,F(62),Cq);Fx=B4(F(260),2,F(260),Cq);Fz=B4(F(261),3,F(262),Cq);El=B4(F(263),4,F(263),Cq);Ds=B4(F(264),5,F(63),Cq);DP=B4(F(265),6,
F(266),CV);DQ=B4(F(267),7,F(268),CV);Gi=B4(F(269),8,F(50),CV);Gh=B4(F(270),9,F(51),CV);DT=B4(F(271),10,F(272),D$);GB=B4(F(273),11,F(274),D$);b=B4(F(275),12,F(276),D$);Jd=b;c=N(Eo,13);d=c.data;d[0]=Dx;d[1]=Dw;d[2]=Fx;d[3]=Fz;d[4]=El;d[5]=Ds;d[6]=DP;d[7]=DQ;d[8]=Gi;d[9]=Gh;d[10]=DT;d[11]=GB;d[12]=b;OH=c;},OG=I(),Ji=null,Gf=()=>{Gf=V(OG);Vj();},FC=b=>{let c,d,e,f,g,h,i,j;Gf();c=Bs(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=Ji.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return Nr(Es(b,d));}h=CY(b);f=DF(h,
101);if(f<0)return h;i=GA(BV(h,0,f));if(i===C8){h=new Dg;R(h);Q(h);}i=Nr(Es(i.k9,3));h=EN(h,f);j=K();H(H(j,i),h);return J(j);},Nr=b=>{let c,d;Gf();if(DF(b,46)<0)return b;c=b.hI.length;while(true){d=c-1|0;if(Bd(b,d)!=48)break;c=c+(-1)|0;}if(Bd(b,d)==46)c=d;return BV(b,0,c);},Vj=()=>{Ji=CB([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Oe=I(),Jp=null,GU=()=>{GU=V(Oe);UY();},UY=()=>{let b,c;b=T((Io()).data.length);c=b.data;Jp=b;c[Fo.hG]=1;c[E0.hG]=2;c[Gl.hG]=3;c[Ht.hG]=4;c[FI.hG]=5;},IQ=I(DU),I_=I(IQ),BJ=I(I_);
function Kn(){let a=this;G.call(a);a.jC=null;a.kY=null;a.j4=null;a.iy=null;a.j7=null;a.kR=null;}
let Sy=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.jC=b;a.kY=f;g=IR(b,e.hJ);a.j4=g.iA;a.iy=g.ig;a.j7=g.kp;a.kR=g.ko;h=d.hX;i=By(b);j=By(a.jC);k=d.hX.data[j];l=0;while(l<e.hJ){Df(a.j4.data[j],l,0,a.jC.h5.e4(Bn(k,l,0),Bn(e,l,0)));l=l+1|0;}a:{g=a.jC;b=g.j0;Ct();if(b===CT){b=g.h5;Cr();if(b===Cl){MR(k,e,a.iy.data[j]);break a;}}MC(a,j,d);}b=a.kY;DN();if(b===E0)G7(a.iy.data[j],(-1.0));while(true){m=D6(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!NS(a.kY,a.jC,i))FL(a.iy.data[i],o,a.j7.data[i]);else FL(o,a.iy.data[i],a.j7.data[i]);Kv(a.iy.data[i],
a.kR.data[i]);if(f===Ht){G7(a.j7.data[i],e.hJ);G7(a.kR.data[i],e.hJ);}if(m>0){FA(a.iy.data[i],c.hP.data[i],a.j4.data[j]);if(a.kY!==Gl)MC(a,j,d);else{n=a.j4.data;CX(n[j].hF,0,a.iy.data[j].hF,0,n[j].hF.data.length);}}i=i+(-1)|0;}},TK=(a,b,c,d,e)=>{let f=new Kn();Sy(f,a,b,c,d,e);return f;},MC=(a,b,c)=>{let d,e,f,g,h;d=c.it.data[b].hF;e=c.hX.data[b].hF;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.iy.data[b].hF.data[f]=(Cs(a.jC,b)).e4(g[f],h[f])*a.j4.data[b].hF.data[f];f=f+1|0;}},G7=(b,c)=>{let d,e,f;d
=b.hF;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function HE(){let a=this;G.call(a);a.jq=null;a.is=null;a.kJ=null;a.kB=null;}
let Hj=(b,c,d,e)=>{let f,g,h,i,j,k;f=new HE;f.is=Ps();f.kJ=Y();f.jq=b;g=Fr(f.is,F(138),d);h=1;while(h<=By(b)){d=K();O(P(d,87),h);i=I9(f,J(d),c.hP.data[h]);d=K();O(P(d,98),h);d=I9(f,J(d),c.hS.data[h]);j=Ik(I4(g,F6(i)),F6(d));d=K();O(P(d,90),h);j.h8=J(d);g=Nt(Cs(b,h),j);d=K();O(P(d,65),h);g.h8=J(d);h=h+1|0;}a:{b=Fr(f.is,F(62),e);EW();switch(G3.data[f.jq.h5.hG]){case 1:c=CL(I4(L1(F6(b)),Fn(g)),I4(F6(CL(Ft(f),b)),Fn(CL(Ft(f),g))));break a;case 2:b=CL(g,b);b=DV(b,b);d=b.h1;CO();c=H1;k=N(BY,1);k.data[0]=b;c=B$(d,
c,k);break a;default:}b=new BJ;R(b);Q(b);}c.h8=F(63);f.kB=c;return f;},JV=a=>{let b,c,d,e,f,g,h,i,j,k;b=N1(a.kB);while(!Gk(b)){L9(b);}b=Cb(a.jq);c=G2(b);d=0;e=Be(a.kJ);while(Z(e)){f=(Ba(e)).iO.hF.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}CW(b,c);return b;},I9=(a,b,c)=>{let d;d=Fr(a.is,b,c);S(a.kJ,d);return d;},Nt=(b,c)=>{let d,e;a:{EW();switch(Nz.data[b.hG]){case 1:d=c.h1;CK();b=GM;e=N(BY,1);e.data[0]=c;b=B$(d,b,e);break a;case 2:d=c.h1;CK();b=IA;e=N(BY,1);e.data[0]=c;b=B$(d,
b,e);break a;case 3:d=c.h1;CK();b=Oj;e=N(BY,1);e.data[0]=c;b=B$(d,b,e);break a;default:}b=new BJ;R(b);Q(b);}return b;},Ft=a=>{return Hv(a.is,CY(1.0),1.0);},TD=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(P(f,87),b);f=K8(a,J(f),c);g=K();O(P(g,98),b);g=K8(a,J(g),d);h=Y();i=0;while(i<c.hJ){j=Bl(i,c.hH);k=f;d=U(k,j);l=e;m=DV(d,U(l,0));n=1;while(true){j=c.hH;if(n>=j)break;m=Ik(m,DV(U(k,Bl(i,j)+n|0),U(l,n)));n=n+1|0;}l=Ik(m,U(g,i));d=K();P(O(P(O(P(d,90),b),91),i),93);l.h8=J(d);k=Nt(Cs(a.jq,b),l);l=K();P(O(P(O(P(l,
65),b),91),i),93);k.h8=J(l);S(h,k);i=i+1|0;}return h;},K8=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Y();e=0;while(e<c.hJ){f=0;while(f<c.hH){if(Bd(b,0)==98){g=K();P(O(P(g,91),e),93);h=J(g);}else{i=K();P(O(P(O(P(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,b),h);g=J(g);j=N(Bu(Ch),1);k=j.data;l=W(1);l.data[0]=Bn(c,e,f);k[0]=l;i=I9(a,g,CI(j));S(d,i);f=f+1|0;}e=e+1|0;}return d;},Ue=I(),SA=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=Cb(b);g=By(b);while(true){h=D6(g,1);if(h<0)break;i=d.hX.data;j=g-1|0;k=i[j];l=c.hP.data[g];m
=Bc(k.hJ,k.hH);n=0;while(n<k.hJ){o=0;while(o<l.hJ){p=Bs(Bn(e,n,o));GQ(f.hS.data[g],o,0,p);q=0;while(q<l.hH){GQ(f.hP.data[g],o,q,p*Bs(Bn(k,n,q)));GQ(m,n,q,p*Bs(Bn(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.it.data[j].hF;s=d.hX.data[j].hF;h=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.hF.data;u[h]=u[h]*Bs((Cs(b,j)).e4(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},GQ=(b,c,d,e)=>{Df(b,c,d,Bn(b,c,d)+e);};
function H5(){let a=this;L.call(a);a.jk=null;a.jl=null;a.kq=null;}
let JL=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new H5;f=I2(d);g=I2(d);h=I2(d);e.jk=f;e.jl=g;e.kq=h;i=d.hF;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=N6(i,j,b);f=N6(i,j,c);m=Bp(1.0,Bs(l))/16.0;d=d;n=Ew(d,l);f=f;o=Ew(f,l);p=W(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Ew(f,p[r]);if(s<Infinity)o=Bp(o,s);r=r+1|0;}o=o+JD(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Ew(d,
bd);be=Ew(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bs(bg-w)+Bs(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bs(y)>u&&Bs(y)>z?1:0))y=0.0;k[j]=l;e.jk.hF.data[j]=t;e.jl.hF.data[j]=u;e.kq.hF.data[j]=y;j=j+1|0;}return e;},N6=(b,c,d)=>{let e;e=new KY;e.ng=b;e.nh=c;e.ni=d;return e;},I2=b=>{return Bc(b.hJ,b.hH);},T0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(H5)){b=b;c=!Bj(a.jk,b.jk)?0:!Bj(a.jl,b.jl)?0:Bj(a.kq,b.kq)?1:0;}else c=0;return c;};
function FU(){C5.call(this);this.kD=0.0;}
let Vh=null,EC=()=>{EC=V(FU);RN();},Ez=b=>{let c;EC();c=new FU;c.kD=b;return c;},Ve=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof FU){c=a.kD;d=b.kD;EC();if(Qy(c,d)){e=1;break a;}}e=0;}return e;},RN=()=>{Vh=BD(Ch);},C_=I(0),OC=I(),US=(a,b)=>{return Kt(b);},OD=I(),QK=(a,b)=>{return KX(b)?0:1;},T9=I(),DG=b=>{let c,d,e,f,g,h,i;if(!Mw(b))return Ll(b);if(b===0.0){c=EH(b);d=K();H(H(d,c),F(277));return J(d);}c=QC(Bs(b));e=c.ky;f=c.kZ-1|0;if((-4)<=f&&f<16){d=EH(b);c=MZ(c,Bf(1,e.hI.length-c.kZ|0));g=K();H(H(g,
d),c);return J(g);}if(e.hI.length<=1)d=F(2);else{c=EN(e,1);d=K();H(P(d,46),c);d=J(d);}h=f<0? -f|0:f;c=f>=0?F(278):F(279);g=h>=10?F(2):F(0);i=K();O(H(H(i,c),g),h);g=J(i);c=EH(b);f=Bd(e,0);i=K();H(H(P(H(i,c),f),d),g);return J(i);},CY=b=>{let c,d,e,f,g;a:{c=DG(b);if(c===F(280))d=1;else if(F(280).hI.length>c.hI.length)d=0;else{e=0;f=c.hI.length-F(280).hI.length|0;while(f<c.hI.length){g=Bd(c,f);d=e+1|0;if(g!=Bd(F(280),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=BV(c,0,c.hI.length-2|0);return c;},Es=(b,c)=>{let d,
e,f,g,h,i,j,k,l,m,n;if(!Mw(b))return Ll(b);if(b===0.0)d=EG(F(2),0);else{e=Bs(b);d=DA(H$(e),Bf(Gj(e),0));f=DA(BC(1),Bf( -Gj(e)|0,0));g=J5(e);DM(f,Bf(g,0));DM(d,Bf( -g|0,0));if(CC(d,f)>=0){C3(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=EG(F(2),0);else{i=Co(h);j=i.data;h=0;k=0;l=j.length;while(k<l){C3(d,0);h=Hz(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!LB(d,f,h))d=EG(E2(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=EG(E2(i),g);}else{d=new H9;m=E2(i);f=K();H(P(f,49),m);MD(d,J(f),
g+1|0);}}}}f=EH(b);d=MZ(d,c);n=K();H(H(n,f),d);return J(n);},GA=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new NW;b=ET(b);c.kV=Gq(BI);c.kG=b;d=Lr(c);e=0;f=0;g=0;h=C$(c);while(true){if(!Ic(h)){if(h!=46&&h!=44)break;if(f)break;}c.iq=c.iq+1|0;if(!Ic(h))f=1;else{e=1;i=c.jD;if(i==800){g=g|(h==48?0:1);c.ip=c.ip+(!f?1:0)|0;}else{c.ip=c.ip-(!f?0:1)|0;if(!(h==48&&i<=0)){C3(c.kV,h-48|0);c.jD=c.jD+1|0;}}}h=C$(c);}if(g){C3(c.kV,1);c.jD=c.jD+1|0;c.ip=c.ip-1|0;}a:{if(e){if(C$(c)!=101&&C$(c)!=69)e=1;else{c.iq=c.iq+1|0;i=Lr(c);e=0;f=
0;g=C$(c);while(Ic(g)){c.iq=c.iq+1|0;e=1;f=BE(((f*10|0)+g|0)-48|0,100000000);g=C$(c);}g=c.ip;if(i)f= -f|0;c.ip=g+f|0;}if(e&&c.iq>=c.kG.hI.length){j=!d?1:(-1);d=c.jD;e=d+c.ip|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.kV;l=Gq(BC(1));DM(b,Bf(c.ip,0));DM(l,Bf( -c.ip|0,0));e=Lp(b)-Lp(l)|0;EU(b,Bf( -e|0,0));EU(l,Bf(e,0));if(CC(b,l)<0){EU(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=BE(53,e+1075|0);if(d<0)k=0.0;else{m=0.0;i=0;while(i<d){m=2.0*m+Hz(b,l);EU(b,1);i=i+1|0;}if(CC(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k
=Mj(GO(Ug(BC(Bf(e-52|0,(-1074))+1074|0),52),IF(m)));}}}}else k=0.0;b=Om(j*k);break a;}}if(C8===null)C8=Om(0.0);b=C8;}return b;},Mw=b=>{return !(Bs(b)<=1.7976931348623157E308)?0:1;},Ll=b=>{let c,d;if(isNaN(b)?1:0)c=F(281);else{c=EH(b);d=K();H(H(d,c),F(282));c=J(d);}return c;},EH=b=>{return !(b<0.0)&&!(1.0/b<0.0)?F(2):F(283);},MZ=(b,c)=>{let d,e,f,g;d=K();e=b.kZ;f=BE(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.ky.hI.length?Bd(b.ky,f):48);f=f+1|0;}return J(d);},OE=I(),Rm=(a,b)=>{let c;b=b;c=new NJ;c.nb
=b;return !(GZ(b,c)>0.0)?0:1;},KK=I(),Tm=(a,b)=>{return Kt(b);},KM=I(),Rn=(a,b)=>{b=b;return JA(b,b.iN)?0:1;},KO=I(),Vb=(a,b)=>{return KX(b)?0:1;};
function Kg(){G.call(this);this.k2=null;}
let R5=a=>{a.k2=Y();},Ps=()=>{let a=new Kg();R5(a);return a;},GH=a=>{let b,c;b=a.k2;DL();CN(b);c=new L_;c.ll=b;return c;},Fr=(a,b,c)=>{c=Og(a,Br(),G9(),c);c.h8=b;return c;},Hv=(a,b,c)=>{let d,e,f;d=N(Bu(Ch),1);e=d.data;f=W(1);f.data[0]=c;e[0]=f;return Fr(a,b,CI(d));},B$=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=N(BB,e);g=f.data;h=0;while(h<e){if(d[h].h1!==a){i=new Bz;b=b.fP();j=K();H(H(H(j,F(284)),b),F(285));BA(i,J(j));Q(i);}g[h]=d[h].h4;h=h+1|0;}return Og(a,Bx(b),H8(c),b.fQ(f));},Og=(a,b,c,d)=>{let e,
f;e=new BY;f=a.k2.hK;e.h8=F(2);e.h1=a;e.h0=f;e.jj=b;e.iG=c;e.h4=d;e.iO=Bc(d.hJ,d.hH);S(a.k2,e);return e;};
function NI(){let a=this;G.call(a);a.kn=null;a.jV=null;a.j8=0;}
let Vi=(a,b)=>{let c,d,e,f,g,h,i,j;a.kn=Y();c=b.h4;if(c.hF.data.length!=1){b=new Bz;c=B_(c);d=K();H(H(H(d,F(286)),c),F(287));BA(b,J(d));Q(b);}c=GH(b.h1);d=c;a.jV=T(Ge(d));e=Be(c);while(Z(e)){J$((Ba(e)).iO,0.0);}J$(b.iO,1.0);f=b.h0;while(f>=0){g=EJ(d,f);h=g!==b&&a.jV.data[f]<=0?0:1;a:{if(h&&!Ja(g)){S(a.kn,g);c=g.iG.q();while(true){if(!c.r())break a;e=c.t();i=a.jV.data;j=e.h0;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},N1=a=>{let b=new NI();Vi(b,a);return b;},GX=a=>{return F_(a.kn);},Gk=a=>{return a.j8!=a.kn.hK?0:1;},Hb=(a,
b)=>{return a.jV.data[b.h0];},L9=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(Gk(a)){b=new Dg;BA(b,F(288));Q(b);}b=a.kn;c=a.j8;a.j8=c+1|0;b=U(b,c);d=b.iG;e=N(BB,d.c0());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bJ(g)).h4;g=g+1|0;}f=(GC(b.jj)).fS(e,b.h4,b.iO);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bJ(g)).iO;k=i.hF;l=j.hF;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.jV.data;n=(d.bJ(g)).h0;e[n]=e[n]-1|0;g=g+1|0;}i=new IG;d=H8(f);i.jd=b;i.kl=d;return i;},J$=(b,c)=>
{let d,e;d=0;while(true){e=b.hF.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function BY(){let a=this;G.call(a);a.h1=null;a.h0=0;a.jj=null;a.iG=null;a.h4=null;a.iO=null;a.h8=null;}
let TX=a=>{return a.h0;},Ja=a=>{return a.iG.o();},I4=(a,b)=>{let c;c=a.h1;CO();return B$(c,E4,BH(BY,[a,b]));},F6=a=>{let b,c,d;b=a.h1;CO();c=IC;d=N(BY,1);d.data[0]=a;return B$(b,c,d);},Ik=(a,b)=>{let c;c=a.h1;Dc();return B$(c,HX,BH(BY,[a,b]));},CL=(a,b)=>{let c;c=a.h1;Dc();return B$(c,G6,BH(BY,[a,b]));},DV=(a,b)=>{let c;c=a.h1;Dc();return B$(c,IY,BH(BY,[a,b]));},L1=a=>{let b,c,d;b=a.h1;CK();c=HD;d=N(BY,1);d.data[0]=a;return B$(b,c,d);},Fn=a=>{let b,c,d;b=a.h1;CK();c=Hc;d=N(BY,1);d.data[0]=a;return B$(b,c,d);};
function Or(){G.call(this);this.l0=null;}
let St=(a,b)=>{let c,d,e,f;b=b;c=a.l0;d=0;while(d<CQ(b.kl)){e=U(FT(Dn(b.kl,d)),0);f=new Hg;f.je=b.jd.h0;f.jc=d;f.jZ=e;S(c,f);d=d+1|0;}};
function DW(){let a=this;L.call(a);a.iB=0;a.iK=0;a.iJ=0;a.jN=0.0;}
let SE=(a,b,c,d,e)=>{a.iB=b;a.iK=c;a.iJ=d;a.jN=e;},FW=(a,b,c,d)=>{let e=new DW();SE(e,a,b,c,d);return e;},Bm=b=>{return FW(b>>16&255,b>>8&255,b&255,1.0);},Da=(a,b)=>{return FW(a.iB,a.iK,a.iJ,b);},F1=(a,b)=>{return FW(He(a,a.iB,b.iB),He(a,a.iK,b.iK),He(a,a.iJ,b.iJ),1.0);},He=(a,b,c)=>{let d;d=a.jN;return DY(d*b+(1.0-d)*c)|0;},IL=a=>{let b,c;b=O5(F(289));Fb(b,a.iB);Fb(b,a.iK);Fb(b,a.iJ);c=a.jN;if(c<1.0)Fb(b,DY(255.0*c)|0);return J(b);},Fb=(b,c)=>{P(P(b,Bd(F(290),c>>4)),Bd(F(290),c&15));},UJ=(a,b)=>{let c;if(a
===b)c=1;else if(b!==null&&BG(b)===BD(DW)){b=b;c=a.iB!=b.iB?0:a.iK!=b.iK?0:a.iJ!=b.iJ?0:a.jN===b.jN?1:0;}else c=0;return c;};
function Ec(){G.call(this);this.kz=null;}
let EZ=null,EP=()=>{EP=V(Ec);Td();},Is=(a,b)=>{EP();a.kz=b.bd();},To=a=>{let b=new Ec();Is(b,a);return b;},O$=(a,b)=>{let c,d,e,f,g,h;c=Bp(0.0,CR(255.0,b*256.0))|0;d=a.kz.data;e=d.length-1|0;c=Bl(c,e);f=c/255|0;g=d[f];h=d[BE(e,f+1|0)];c=c%255|0;return FW(IX(g.iB,h.iB,c),IX(g.iK,h.iK,c),IX(g.iJ,h.iJ,c),1.0);},IX=(b,c,d)=>{EP();return (Bl(b,255-d|0)+Bl(c,d)|0)/255|0;},Td=()=>{let b,c,d;b=new Ec;c=N(DW,11);d=c.data;d[0]=Bm(4194379);d[1]=Bm(7744131);d[2]=Bm(10055851);d[3]=Bm(12756431);d[4]=Bm(15193320);d[5]=Bm(16250871);d[6]
=Bm(14282963);d[7]=Bm(10935200);d[8]=Bm(5942881);d[9]=Bm(1800247);d[10]=Bm(17435);Is(b,c);EZ=b;},Ob=I(0);
function JX(){let a=this;G.call(a);a.hT=null;a.lj=0.0;a.lG=0.0;a.nj=0.0;}
let CF=(a,b,c)=>{let d;a.hT.fillStyle=Bq(IL(c));if(!(b instanceof Dd)){Le(a,b);a.hT.fill('evenodd');}else{d=b;a.hT.fillRect(d.ij,d.i4,d.jf,d.km);}},ED=(a,b,c)=>{let d;a.hT.strokeStyle=Bq(IL(c.mh));a.hT.lineWidth=c.mS;TU(a.hT,c.mN);if(!(b instanceof Dd)){Le(a,b);a.hT.stroke();}else{d=b;a.hT.strokeRect(d.ij,d.i4,d.jf,d.km);}},Na=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.hT;h=e.kC;DR();i=h!==Gp?F(2):F(291);j=e.kP;DH();h=j!==F0?F(292):F(293);a:{j=Es(e.jE,2);k=K();H(H(H(H(k,i),j),F(294)),h);g.font=Bq(J(k));i=a.hT;Ia();switch
(KC.data[e.lA.hG]){case 1:e=F(295);break a;case 2:e=F(296);break a;case 3:e=F(297);break a;default:}b=new BJ;R(b);Q(b);}h=Bq(e);i.textAlign=h;i=a.hT;e=Bq(IL(f));i.fillStyle=e;a.hT.fillText(Bq(b),c,d);},Le=(a,b)=>{let c,d;a:{a.hT.beginPath();if(b instanceof Oi){c=b;a.hT.arc(c.nO,c.nN,c.nL,0.0,6.283185307179586);}else if(b instanceof DK)MI(a,b.kc);else if(b instanceof Fm){d=Be(b.li);while(true){if(!Z(d))break a;MI(a,Ba(d));a.hT.closePath();}}}},MI=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if
(c)a.hT.lineTo(d[c],d[c+1|0]);else a.hT.moveTo(d[c],d[c+1|0]);c=c+2|0;}},QP=I(),TU=(b,c)=>{b.setLineDash(c?[c]:[]);};
function GE(){let a=this;L.call(a);a.k6=0.0;a.nl=0.0;a.nm=0.0;}
let LO=null,D5=()=>{D5=V(GE);Ta();},Ed=(a,b)=>{return CZ(a.k6,b)- -a.nl;},EF=(a,b)=>{return CZ(a.k6,b)- -a.nm;},CZ=(b,c)=>{D5();return  -(b* -c);},Ta=()=>{let b;b=new GE;D5();b.k6=1.0;b.nl=0.0;b.nm=0.0;LO=b;},So=I(),CG=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.hI.length){d=d+Fi(Bd(b,e),c);e=e+1|0;}return d;},L5=(b,c,d)=>{let e,f;if(CG(b,c)<=d)return b;e=d-Fi(8230,c);f=0;while(f<b.hI.length&&Fi(Bd(b,f),c)<=e){e=e-Fi(Bd(b,f),c);f=f+1|0;}return H7(BV(b,0,f),F(216));},Fi=(b,c)=>{let d,e;d=c.kP;DH();if(d===F0)return CZ(0.602,
c.jE);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.kC;DR();if(d===Gp)e=1.12*e;return CZ(e,c.jE);};
function HV(){let a=this;L.call(a);a.ju=null;a.i2=null;a.i1=null;a.iH=null;a.j9=null;a.ib=null;a.ku=0;a.ia=null;}
let Hd=a=>{return DE(a.ia);},RK=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&BG(b)===BD(HV)){b=b;if(!Bj(a.ju,b.ju)){c=0;break a;}if(!Bj(a.i2,b.i2)){c=0;break a;}if(!Bj(a.i1,b.i1)){c=0;break a;}if(!Bj(a.iH,b.iH)){c=0;break a;}if(!Bj(a.j9,b.j9)){c=0;break a;}if(!Bj(a.ib,b.ib)){c=0;break a;}if(a.ku!=b.ku){c=0;break a;}if(Bj(a.ia,b.ia)){c=1;break a;}c=0;}else c=0;}return c;},F5=I(Bb),B6=null,De=null,Er=null,Dj=null,Fg=null,NX=null,BT=()=>{BT=V(F5);Ua();},L6=()=>{BT();return NX.bd();},Qz=(a,b,c)=>{BT();BK(a,b,
c);},EX=(a,b)=>{let c=new F5();Qz(c,a,b);return c;},Ua=()=>{let b,c,d;B6=EX(F(159),0);De=EX(F(298),1);Er=EX(F(299),2);Dj=EX(F(300),3);b=EX(F(301),4);Fg=b;c=N(F5,5);d=c.data;d[0]=B6;d[1]=De;d[2]=Er;d[3]=Dj;d[4]=b;NX=c;};
function GJ(){let a=this;L.call(a);a.jQ=0.0;a.kt=0.0;a.jP=null;}
let Ql=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(GJ)){b=b;c=a.jQ!==b.jQ?0:a.kt!==b.kt?0:Bj(a.jP,b.jP)?1:0;}else c=0;return c;},Go=I(0),O8=I(),Rj=(a,b)=>{return b.jd;},EY=I(0);
function Dd(){let a=this;L.call(a);a.ij=0.0;a.i4=0.0;a.jf=0.0;a.km=0.0;}
let G8=(a,b,c,d,e)=>{a.ij=b;a.i4=c;a.jf=d;a.km=e;},O7=(a,b,c,d)=>{let e=new Dd();G8(e,a,b,c,d);return e;},Fu=a=>{return a.ij- -a.jf;},HU=a=>{return a.i4- -a.km;};
function IG(){let a=this;L.call(a);a.jd=null;a.kl=null;}
let SD=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(IG)){b=b;c=!Bj(a.jd,b.jd)?0:Bj(a.kl,b.kl)?1:0;}else c=0;return c;},Tp=I(),HN=I(0),GT=I(),QV=(b,c)=>{b;EM();Gw.delete(c);},GS=I(),S9=(b,c)=>{b;EM();Fl.delete(c);},N0=I(),Tz=null,Qs=null,Jw=null,L$=null,Rr=null,Ud=null,DL=()=>{DL=V(N0);Qg();},Qg=()=>{Tz=new Me;Qs=new Mc;Jw=new Md;L$=new Ma;Rr=new Mb;Ud=new LL;},Jl=I(0);
function N9(){G.call(this);this.mZ=null;}
function Jn(){let a=this;G.call(a);a.jp=null;a.iA=null;a.ig=null;a.kp=null;a.ko=null;}
let SX=(a,b,c)=>{let d,e,f;a.jp=b;d=CQ(b.jn);a.iA=N(BB,d);a.ig=N(BB,d);e=Cb(b);a.kp=e.hP;a.ko=e.hS;a.iA.data[0]=Bc(0,0);a.ig.data[0]=Bc(0,0);f=1;while(f<d){a.iA.data[f]=Bc(c,BR(b,f));a.ig.data[f]=Bc(c,BR(b,f));f=f+1|0;}},IR=(a,b)=>{let c=new Jn();SX(c,a,b);return c;};
function I0(){let a=this;G.call(a);a.hW=null;a.ji=null;a.lo=null;a.iz=0;a.lu=null;a.ie=null;a.jb=null;a.ki=null;a.k3=null;a.j2=null;a.iT=null;a.lx=null;a.lw=null;a.kj=null;}
let Oo=null,B0=()=>{B0=V(I0);P_();},UV=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o;b=a.iz;while(b>=1){c=a.j2;d=a.iz;if(b!=d){BM();e=DP;f=a.hW.ix.iA.data[b];g=a.iT.data;h=b+1|0;i=Bv(g[h]);j=Bv(a.jb.data[h]);k=K();H(P(H(k,i),32),j);j=J(k);k=K();P(O(H(O(H(k,F(302)),b),F(303)),h),46);l=J(k);m=new BP;n=a.iT.data[h];B1();CH(m,100,n,Ca,BU);e=Di(a,e,b,f,j,l,Hx(m,D8(119,a.jb.data[h],BU,Cu)),new Nl);}else{a:{BM();e=DP;k=a.hW.ix.iA.data[d];f=a.ji.h5;EQ();switch(M7.data[f.hG]){case 1:break;case 2:j=F(304);break a;default:e=new BJ;R(e);Q(e);}j
=F(305);}e=EL(a,e,d,k,j,F(306),BH(BP,[Cj(97,a.ie.data[d]),Cj(121,a.kj)]));}b:{c.data[b]=e;c=a.iT;o=a.iz;if(b==o){c:{f=a.ji;k=f.j0;Ct();if(k===CT){f=f.h5;Cr();if(f===Cl){h=1;break c;}}h=0;}if(h){BM();e=DQ;f=a.hW.ix.ig.data[o];i=Bv(a.j2.data[o]);j=K();H(H(H(O(H(j,F(307)),o),F(48)),i),F(308));e=EL(a,e,o,f,F(309),J(j),BH(BP,[Cj(97,a.ie.data[a.iz]),Cj(121,a.kj)]));break b;}}d:{e=Cs(a.ji,b);BM();i=DQ;j=a.hW.ix.ig.data[b];EQ();switch(Ih.data[e.hG]){case 1:break;case 2:l=F(310);break d;case 3:l=F(311);break d;default:e
=new BJ;R(e);Q(e);}l=F(312);}f=K();P(H(H(f,F(313)),l),41);f=J(f);k=Bv(a.j2.data[b]);n=e.k4;e=K();P(H(H(H(H(O(H(e,F(307)),b),F(48)),k),F(314)),n),46);e=EL(a,i,b,j,f,J(e),BH(BP,[Cj(100,a.j2.data[b]),Cj(122,a.k3.data[b]),Cj(97,a.ie.data[b])]));}c.data[b]=e;a.lx.data[b]=Rp(a,b);a.lw.data[b]=Qa(a,b);b=b+(-1)|0;}},U2=a=>{let b,c;BM();b=EE(a,DT,0,a.hW.kv,F(2),F(315));c=1;while(c<=a.iz){Oq(a,GB,a.hW.jB.hP.data[c],a.jb.data[c],b,a.lx.data[c],F(316));Oq(a,Jd,a.hW.jB.hS.data[c],a.ki.data[c],b,a.lw.data[c],F(317));c=c+
1|0;}},TV=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;BM();c=El;d=a.hW.jh.it.data[b];e=a.ie.data;f=b-1|0;g=Bv(e[f]);h=Bv(a.jb.data[b]);i=Bv(a.ki.data[b]);j=K();P(H(H(H(P(H(j,g),32),h),F(318)),i),7488);g=J(j);h=K();H(O(H(h,F(319)),b),F(320));h=J(h);j=new BP;i=a.ie.data[f];B1();CH(j,120,i,Ca,BU);k=D8(119,a.jb.data[b],Cu,BU);l=D8(98,a.ki.data[b],Cu,BU);CN(j);CN(k);CN(l);return Di(a,c,b,d,g,h,LG(BH(G,[j,k,l])),new Ln);},LT=(a,b)=>{let c;a:{b:{c=Bn(a.kj.iu,b,0);if(Bn(a.ie.data[a.iz].iu,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b
=0;break a;}b=1;}return b;},Rp=(a,b)=>{let c,d,e,f,g,h,i,j,k;BM();c=Gi;d=a.hW.ix.kp.data[b];e=Bv(a.iT.data[b]);f=a.ie.data;g=b-1|0;h=Bv(f[g]);i=K();H(H(H(i,e),F(321)),h);j=J(i);k=HF(a);e=K();P(H(H(O(H(e,F(322)),b),F(10)),k),46);e=J(e);i=new BP;k=a.iT.data[b];B1();CH(i,100,k,BU,Ca);return Di(a,c,b,d,j,e,Hx(i,D8(97,a.ie.data[g],BU,Cu)),new JC);},Qa=(a,b)=>{let c,d,e,f,g,h;BM();c=Gh;d=a.hW.ix.ko.data[b];e=Bv(a.iT.data[b]);f=K();H(H(H(f,F(323)),e),F(324));g=J(f);e=HF(a);f=K();P(H(H(O(H(f,F(325)),b),F(10)),e),46);h
=J(f);e=new BP;f=a.iT.data[b];B1();CH(e,100,f,BU,Ca);return Di(a,c,b,d,g,h,Fa(e),new OB);},Oq=(a,b,c,d,e,f,g)=>{let h,i,j,k;h=d.j$;i=K();H(O(H(H(i,g),F(326)),h),F(327));i=J(i);j=N(BP,3);k=j.data;k[0]=Cj(112,d);g=new BP;B1();d=BU;CH(g,114,e,d,d);k[1]=g;k[2]=Cj(100,f);EL(a,b,h,c,F(328),i,j);},HF=a=>{return !(a.lo===Do?0:1)?F(329):F(330);},EE=(a,b,c,d,e,f)=>{let g;g=G9();B0();return Di(a,b,c,d,e,f,g,Oo);},EL=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n;g=g.data;h=Y();i=g.length;j=0;while(j<i){k=g[j];l=k.jA;m=0;a:{while
(m<e.hI.length){if(Bd(e,m)==l&&LD(e,m)){l=1;break a;}m=m+1|0;}l=0;}if(l)S(h,k);j=j+1|0;}B0();k=K();n=new Pg;n.mb=h;n.mc=k;K7(e,k,n);k=J(k);n=new Pn;n.mI=e;return Di(a,b,c,d,k,f,h,n);},Di=(a,b,c,d,e,f,g,h)=>{let i,j;i=new Cg;j=H6(a.lo,0);i.ir=b;i.j$=c;i.iu=d;i.mE=j;i.lf=e;i.lh=f;i.kA=g;i.mf=h;c=0;b=g.q();while(b.r()){c=Bf(c,J0(b.t()));}i.ln=c;S(a.lu,i);return i;},P_=()=>{Oo=new M$;},D2=I(Bt),Qx=I(),Fy=b=>{let c;c=(BG(b)).iY;if(c[Bi].itemType!==null)return UG(b);b=new Bz;R(b);Q(b);},Gc=I(Bt),JM=I(),S7=(a,b)=>
{(Bo(b)).setAttribute("tabindex","-1");},Lt=I(),MF=null,ID=()=>{ID=V(Lt);TM();},TM=()=>{let b,c;En();b=T((Pr.bd()).data.length);c=b.data;MF=b;c[Cq.hG]=1;c[CV.hG]=2;c[D$.hG]=3;};
function H0(){let a=this;G.call(a);a.m4=null;a.m3=null;}
let TI=(b,c)=>{b=b;Pv(b.m4,b.m3,c);};
function H3(){let a=this;G.call(a);a.mv=null;a.mu=null;}
let P2=(b,c)=>{b=b;Pv(b.mv,b.mu,c);};
function H4(){let a=this;G.call(a);a.l4=null;a.l5=null;}
let SH=(b,c)=>{b=b;c=b.l4;b=b.l5;E5(c,Iv(c.h2,b),0);};
function H2(){let a=this;G.call(a);a.nc=null;a.nd=null;}
let R7=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.nc;b=b.nd;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=JW(b,e);f=e.h3;g=e.h_;h=BZ(c.key);i=(-1);switch(Fd(h)){case 251549619:if(!Bh(h,F(136)))break b;i=0;break b;case 930625636:if(!Bh(h,F(331)))break b;i=3;break b;case 977535019:if(!Bh(h,F(332)))break b;i=2;break b;case 977763216:if(!Bh(h,F(137)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if
(ME(b,f,g))ON(d,b,f,g);else{i=f<=e.h3&&g<=e.h_?0:1;g=Iv(d.h2,b)+(!i?(-1):1)|0;if(g>=0){b=d.h2;if(g<b.hK){ON(d,U(b,g),0,0);E5(d,g,0);}}}}}},S8=I(),Pb=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;C7(b.hH==c.hH&&d.hJ==b.hJ&&d.hH==c.hJ?1:0,F(333),b,c,d);e=b.hF;f=c.hF;g=d.hF;h=b.hJ;i=c.hJ;j=b.hH;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bl(k,j)+n|0]*p[Bl(l,j)+n|0];n=n+1|0;}g.data[Bl(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},FA=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;C7(b.hH==c.hJ&&d.hJ==b.hJ&&d.hH==
c.hH?1:0,F(334),b,c,d);e=b.hF;f=c.hF;g=d.hF;h=b.hJ;i=c.hH;j=b.hH;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bl(k,j)+n|0]*p[Bl(n,i)+l|0];n=n+1|0;}g.data[Bl(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},FL=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;C7(b.hJ==c.hJ&&d.hJ==b.hH&&d.hH==c.hH?1:0,F(335),b,c,d);e=b.hF;f=c.hF;g=d.hF;h=b.hH;i=c.hH;j=b.hJ;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[Bl(n,h)+k|0]*p[Bl(n,i)+l|0];n=n+1|0;}g.data[Bl(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},MR
=(b,c,d)=>{let e,f,g,h,i,j,k;C7(HM(b,c)&&HM(b,d)?1:0,F(336),b,c,d);e=b.hF;f=c.hF;g=d.hF;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},Ny=(b,c,d)=>{let e,f,g,h,i;C7(HM(c,d),F(337),d,c,d);e=c.hF;f=d.hF;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Kv=(b,c)=>{let d,e,f,g,h,i,j;C7(c.hJ==b.hH&&c.hH==1?1:0,F(338),b,b,c);d=b.hF;e=c.hF;f=b.hH;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]
=h;g=g+1|0;}},HM=(b,c)=>{return b.hJ==c.hJ&&b.hH==c.hH?1:0;},C7=(b,c,d,e,f)=>{let g,h;if(b)return;g=new Bz;d=B_(d);e=B_(e);f=B_(f);h=K();P(H(H(H(H(H(H(H(H(h,F(339)),c),F(48)),d),F(223)),e),F(340)),f),46);BA(g,J(h));Q(g);},HO=I(0);
function Ox(){let a=this;G.call(a);a.ns=null;a.nq=null;a.nr=null;a.nt=null;}
let Rt=a=>{let b,c,d,e;b=a.ns;c=a.nq;d=a.nr;e=a.nt;FR(b,c);return d.h5.bT(FF(b),e);};
function MG(){let a=this;G.call(a);a.lV=null;a.lW=null;a.lX=null;a.lY=null;}
let Um=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=Hj(a.lV,a.lW,a.lX,a.lY);JV(b);b=b.is;c=0.0;d=Be(GH(b));while(Z(d)){b=Ba(d);if(!Ja(b)){e=b.iO.hF;f=GC(b.jj);CO();if(f===E4){g=(b.iG.bJ(0)).h4;f=(b.iG.bJ(1)).h4;b=Bc(g.hJ,f.hH);FA(HZ(g,g.hH),HZ(f,1),b);}else{h=(b.iG.bJ(0)).h4.hF.data.length;i=GC(b.jj)!==H1?0:1;b=b.h4;if(!i)h=4;b=HZ(b,h);}j=b.hF;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bs(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},Cy=I(C1);
function HB(){Cy.call(this);this.k_=null;}
let Uy=(a,b)=>{a.k_=b;},LG=a=>{let b=new HB();Uy(b,a);return b;},Dn=(a,b)=>{return a.k_.data[b];},CQ=a=>{return a.k_.data.length;},QR=I();
function QT(){let a=this;L.call(a);a.nR=0.0;a.nS=0.0;a.nP=0.0;}
function H9(){let a=this;L.call(a);a.ky=null;a.kZ=0;}
let MD=(a,b,c)=>{a.ky=b;a.kZ=c;},EG=(a,b)=>{let c=new H9();MD(c,a,b);return c;},QC=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=H$(b);d=Gj(b);e=!(C6(c,Dq(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=DA(c,Bf(d,0)+e|0);g=DA(BC(1),Bf( -d|0,0)+e|0);h=DA(BC(1),Bf(d,0));i=DA(BC(1),(Bf(d,0)+e|0)-1|0);j=J5(b);DM(g,Bf(j,0));k=N(Gz,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){DM(k[l],Bf(m,0));l=l+1|0;}l=FY(PW(c,BC(2)),BI)?1:0;if(CC(Ie(f,i),g)>=l){C3(g,0);j=j+1|0;}n=K();while(true){k=N(Gz,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){C3(k[d],0);d=d+1|0;}o=Hz(f,g);p=CC(h,f)<l?0:1;q=CC(Ie(f,i),g)<l?0:1;if(q&&!(p&&!LB(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return EG(J(n),j);},LB=(b,c,d)=>{return CC(Ie(b,b),c)<(d%2|0?0:1)?0:1;},H$=b=>{let c;c=I7(b);if(Mg(c,Dq(0, 1048576)))c=SS(Jg(c,Dq(4294967295, 1048575)),Dq(0, 1048576));return c;},Gj=b=>{return Bf(Ev(Uh(I7(b),52)),1)-1075|0;},J5=b=>{let c,d,e,f;c=Gj(b)+63|0;d=H$(b);Ib();if(C6(d,BI))e=64;else{e=0;f=C9(d,32);if(FY(f,BI))e=32;else f
=d;d=C9(f,16);if(C6(d,BI))d=f;else e=e|16;f=C9(d,8);if(C6(f,BI))f=d;else e=e|8;d=C9(f,4);if(C6(d,BI))d=f;else e=e|4;f=C9(d,2);if(C6(f,BI))f=d;else e=e|2;if(FY(C9(f,1),BI))e=e|1;e=(64-e|0)-1|0;}return FP((c-e|0)*0.3010299956639812)|0;},DA=(b,c)=>{let d;d=Gq(b);EU(d,c);return d;},Fs=I(0),Mx=I(),QW=(a,b)=>{return b.fP();};
function IO(){let a=this;L.call(a);a.jE=0.0;a.kP=null;a.kC=null;a.lA=null;}
let NN=(a,b,c,d,e)=>{a.jE=b;a.kP=c;a.kC=d;a.lA=e;},Je=(a,b,c,d)=>{let e=new IO();NN(e,a,b,c,d);return e;},FN=I(Bb),Fq=null,F0=null,S1=null,DH=()=>{DH=V(FN);SW();},Rh=(a,b,c)=>{DH();BK(a,b,c);},NL=(a,b)=>{let c=new FN();Rh(c,a,b);return c;},SW=()=>{let b,c,d;Fq=NL(F(341),0);b=NL(F(342),1);F0=b;c=N(FN,2);d=c.data;d[0]=Fq;d[1]=b;S1=c;},Fc=I(Bb),FG=null,Gp=null,RF=null,DR=()=>{DR=V(Fc);T4();},U6=(a,b,c)=>{DR();BK(a,b,c);},LN=(a,b)=>{let c=new Fc();U6(c,a,b);return c;},T4=()=>{let b,c,d;FG=LN(F(343),0);b=LN(F(344),
1);Gp=b;c=N(Fc,2);d=c.data;d[0]=FG;d[1]=b;RF=c;},FH=I(Bb),Dl=null,G5=null,Jj=null,JH=null,Eu=()=>{Eu=V(FH);UX();},Ts=(a,b,c)=>{Eu();BK(a,b,c);},IZ=(a,b)=>{let c=new FH();Ts(c,a,b);return c;},UX=()=>{let b,c,d;Dl=IZ(F(74),0);G5=IZ(F(345),1);b=IZ(F(346),2);Jj=b;c=N(FH,3);d=c.data;d[0]=Dl;d[1]=G5;d[2]=b;JH=c;};
function Ls(){let a=this;G.call(a);a.hV=null;a.ih=null;a.iQ=null;a.ic=null;a.jS=0;a.jL=null;a.hM=null;}
let JK=(a,b)=>{return !Hd(U(a.ih.iF,b))?3.0:CR(14.0,(DB(a.iQ,b)).km/2.0);},S6=(a,b)=>{return Ed(a.ic,Fu(b)+8.0)>0.0&&EF(a.ic,HU(b)+8.0)>0.0&&Ed(a.ic,b.ij-8.0)<a.hV.lj&&EF(a.ic,b.i4-8.0)<a.hV.lG?1:0;},Ut=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=b!=a.jS&&(U((U(a.ih.iF,b)).ia,c)).iL!=a.jS?0:1;e=d?a.hM.hN.ke:Da(a.hM.hN.jz,0.75);f=(I6(a.iQ,b,c)).kc;g=f.data;b=g.length;h=g[b-2|0];i=g[b-1|0];j=a.hV;k=Oy(a,f,0.0,7.0);l=Ei(e,CE(a,!d?1.25:2.0));ED(j,k,l);j=a.hV;k=Nm(a,h,i,(-1),1.0);CF(j,k,e);},PB=(a,b)=>{let c,d,e,f;c=b.data;d
=a.hV;e=Oy(a,b,10.0,0.0);f=Ei(a.hM.hN.iE,CE(a,3.0));ED(d,e,f);d=a.hV;e=Nm(a,c[0],c[1],1,1.5);f=a.hM.hN.iE;CF(d,e,f);},Nm=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new Fm;i=W(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;KP(h,Fa(Gu(a,i)));return h;},Oy=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Y();f=b.length-2|0;g=0;h= -d;while(true){i=D6(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Ez(n*(j-b[o])- -b[o]);q=e;S(q,p);d=CZ(CZ(n,
n),3.0-(n- -n));o=g-1|0;S(q,Ez(d*(k-b[o])- -b[o]));m=m+1|0;}q=Ez(j- -(!g?c:i?0.0:h));p=e;S(p,q);S(p,Ez(k));g=g+2|0;}q=e;r=W(q.hK);b=r.data;o=0;m=b.length;while(o<m){b[o]=(U(q,o)).kD;o=o+1|0;}return HQ(Gu(a,r));},QU=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.ib;BT();f=e!==Dj?0:1;g=a.hM.hN.iE;h=!f?0.1:0.22;g=F1(Da(g,h),a.hM.hN.jy);e=Eg(a,d,0.0,JK(a,b));i=a.hV;if(Hd(c)&&!f)g=a.hM.hN.jy;CF(i,e,g);if(f){g=a.hV;e=Op(e);i=Ei(a.hM.hN.iE,CE(a,3.0));ED(g,e,i);}else if(Hd(c)){g=a.hV;e=Op(e);i=Ei(a.hM.hN.nf,CE(a,1.25));ED(g,
e,i);}PC(a,b,c,d);e=c.ib;if(e!==B6){j=a.jL.data;if(j[b]>0){a:{b=j[b];I3();switch(Od.data[e.hG]){case 1:case 2:f=b;break a;case 3:f=c.ku;break a;case 4:case 5:f=0;break a;default:}c=new BJ;R(c);Q(c);}k=Bp(1.0,(d.jf-20.0-3.0*(b-1|0))/b);l=HU(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c=Eg(a,O7(d.ij+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.hM.hN.iE:Da(a.hM.hN.jz,0.3);CF(a.hV,c,g);m=m+1|0;}}}},PC=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=d.i4+4.0+15.0;f=c.ju;Cw();FV(a,f,d,e,HY,a.hM.hN.ke);if(!Bk(Ga(c))){e=e+15.0;FV(a,Ga(c),
d,e,Ea,a.hM.hN.jz);}if(!DE(c.iH))e=Jr(a,c.iH,d,e+7.0,a.hM.hN.ke);g=c.ib;BT();if(g!==B6){h=e+8.0;i=a.hV;j=new DK;k=CB([d.ij+10.0,h,Fu(d)-10.0,h]);Pe(j,Gu(a,k));g=Da(a.hM.hN.jz,0.5);f=a.hV;l=CE(a,1.0);m=f.nj;g=Ei(g,m*Bp(1.0,DY(l/m)));ED(i,j,g);m=e+22.0;n=c.ib===De?0:1;FV(a,J3(c,a.jL.data[b]),d,m,Ea,!n?a.hM.hN.jz:a.hM.hN.iE);Jr(a,c.j9,d,m,a.hM.hN.iE);}},Jr=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;Cw();FV(a,g,c,d,CS,e);}return d;},FV=(a,b,c,d,e,f)=>{let g,h;if(CE(a,e.jE)>=4.0){g=a.hV;b=L5(b,e,
c.jf-20.0);h=Ed(a.ic,c.ij+10.0);d=EF(a.ic,d);c=NA(a,e);Na(g,b,h,d,c,f);}},UN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=U(a.ih.jr,b);if(!(CE(a,11.0)<4.0)&&!Bk(c.jZ)){d=0;e=0;while(e<b){d=d+(OZ(a,U(a.ih.jr,e))!=OZ(a,c)?0:1)|0;e=e+1|0;}Cw();f=CG(F(0),CS)*a.hM.kX;g=L5(c.jZ,CS,f);h=CG(g,CS)+6.0;i=(I6(a.iQ,c.je,c.jc)).kc.data;j=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.hV;l=Eg(a,O7(j,k,h,15.0),0.0,3.0);m=a.hM.hN.jy;CF(c,l,m);c=a.hV;h=Ed(a.ic,j+3.0);f=EF(a.ic,k+11.0);l=NA(a,CS);m=a.hM.hN.iE;Na(c,g,h,f,l,
m);return;}},OZ=(a,b)=>{let c,d;c=a.ih.iF;d=b.je;c=(U(c,d)).ia;d=b.jc;return (U(c,d)).iL;},Eg=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=b.ij-c;f= -d;g=e-f;e=Fu(b)-d;h= -c;i=e-h;f=b.i4-c-f;h=HU(b)-d-h;j=W(56);k=j.data;l=0;m=k.length/2|0;while(l<m){n=l/7|0;e=1.5707963267948966*(l%7|0)/6.0-( -n|0)*3.141592653589793/2.0;o=2*l|0;k[o]=QN(e)*d+(n%3|0?g:i);k[o+1|0]=Te(e)*d+(n>=2?f:h);l=l+1|0;}return Qb(Fa(Gu(a,j)));},Op=b=>{let c,d,e,f,g;c=Ow(b.li,0);d=c.data;e=d.length;f=W(e+2|0);g=f.data;CX(c,0,f,0,e);g[e]=d[0];g[e
+1|0]=d[1];return HQ(f);},Gu=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=W(c);e=d.data;f=0;while(f<c){e[f]=Ed(a.ic,b[f]);g=f+1|0;e[g]=EF(a.ic,b[g]);f=f+2|0;}return d;},CE=(a,b)=>{return CZ(a.ic.k6,b);},NA=(a,b)=>{return Je(CE(a,b.jE),b.kP,b.kC,b.lA);};
function Li(){let a=this;L.call(a);a.la=null;a.lB=null;}
let Mf=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new M6;d.iP=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.iP;if(h>=i)break;j=c.data;g=Bf(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.iI=g+1|0;j=T((i+e|0)-f|0);d.hZ=j;d.hQ=T(e);d.h$=T(e);d.lC=N(Bu(Dm),i);CX(c,0,j,0,i);h=0;e=d.iP;f=0;g=e;while(f<e){j=d.lC.data;j[f]=T(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.hZ.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.hQ.data[h]=l;c=d.h$.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.hQ.data[h]=l;d.h$.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.i_=OI(d,d.h$);d.jM=OI(d,d.hQ);e=BE(40,4000/(d.hZ.data.length+1|0)|0);o=new Li;h=Bf(1,e);p=null;e=0;while(e<h&&!(p!==null&&Mp(Ee(p),BI))){if(!e)q=L7(d);else{q=L7(d);k=q.ii.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=Bl(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.iD.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}Jo(q);r=KZ(q);s=Ee(q);g=0;i=0;while(i<24&&g<4&&Sm(s,BI)){f=1;while(true){l=q.ii.data.length;if(f>=l)break;if(!(i%2|0)){t=q.id;KB(q,f,t.i_,t.hQ);}else{l=(l-1|0)-f|0;t=q.id;KB(q,l,t.jM,t.h$);}f=f+1|0;}Jo(q);u=Ee(q);g=g+1|0;if(Sv(u,s)){r=KZ(q);g=0;s=u;}i=i+1|0;}if(p!==null&&Mg(Ee(r),Ee(p)))r=p;e=e+1|0;p=r;}o.la=d;o.lB=p;return o;},GP=a=>{return GG(a.lB);},Ou=I(),R4=(a,b)=>{return b.fP();},MK=I(),Ns=null,Hp=()=>{Hp=V(MK);RO();},RO
=()=>{let b,c;b=T((L6()).data.length);c=b.data;Ns=b;c[B6.hG]=1;c[De.hG]=2;c[Er.hG]=3;c[Dj.hG]=4;c[Fg.hG]=5;};
function OL(){Cy.call(this);this.mU=null;}
let SV=a=>{return 1;},Ow=(a,b)=>{let c;if(!b)return a.mU;c=new B5;R(c);Q(c);},JB=I(Cm),SM=(a,b)=>{return 1.0/(1.0+IU( -b));},T5=(a,b,c)=>{return c*(1.0-c);},Jz=I(Cm),Jy=I(Cm),R8=(a,b)=>{if(b<0.0)b=0.0;return b;},PJ=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},Nv=I(C4),RS=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.hF;e=c.hF;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+K0(a, -i[h],j[h]);g=g+K0(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},K0=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*HK(c);},R2=(a,b,c)=>{return  -c
/b+(1.0-c)/(1.0-b);},Nu=I(C4),Sj=(a,b,c)=>{let d,e,f,g,h,i;d=b.hF;e=c.hF;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Rd=(a,b,c)=>{return 2.0*(b-c);};
function NW(){let a=this;G.call(a);a.kG=null;a.iq=0;a.kV=null;a.ip=0;a.jD=0;}
let C$=a=>{return a.iq>=a.kG.hI.length?0:Bd(a.kG,a.iq);},Ic=b=>{return 48<=b&&b<=57?1:0;},Lr=a=>{let b,c;b=C$(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.iq=a.iq+1|0;return c;};
function KN(){G.call(this);this.k9=0.0;}
let C8=null,Uz=(a,b)=>{a.k9=b;},Om=a=>{let b=new KN();Uz(b,a);return b;},Mv=a=>{let b;if(a!==C8)return a.k9;b=new Dg;R(b);Q(b);},NH=a=>{return a!==C8?0:1;},D_=I(0),K1=I(L),S2=(a,b)=>{let c,d,e,f,g;c=Cb(b);d=c.hP.data;e=N(Bu(Ch),2);f=e.data;f[0]=CB([1.0,1.0]);f[1]=CB([1.0,1.0]);d[1]=CI(e);d=c.hS.data;e=N(Bu(Ch),2);f=e.data;g=W(1);g.data[0]=0.0;f[0]=g;g=W(1);g.data[0]=(-1.0);f[1]=g;d[1]=CI(e);d=c.hP.data;e=N(Bu(Ch),1);e.data[0]=CB([1.0,(-2.0)]);d[2]=CI(e);d=c.hS.data;e=N(Bu(Ch),1);f=e.data;g=W(1);g.data[0]=0.0;f[0]
=g;d[2]=CI(e);return c;},JP=I(L),Qw=(a,b)=>{return Cb(b);};
function Oz(){L.call(this);this.mC=null;}
let T8=(a,b)=>{let c;c=Cb(b);CW(c,a.mC);return c;};
function IK(){let a=this;L.call(a);a.h9=null;a.h3=0;a.h_=0;}
let Eq=a=>{return Bn(a.h9.iu,a.h3,a.h_);},IN=a=>{let b,c,d,e,f;b=a.h9;c=b.ir;BM();if(c!==Ds&&c!==DT){d=Bv(b);e=Pt(a.h9,a.h3);f=a.h_;b=K();P(O(P(O(P(H(b,d),91),e),44),f),93);d=J(b);}else d=Bv(b);return d;},LU=(a,b)=>{let c,d,e,f,g,h,i;c=new L8;c.h6=K();c.ks=a;c.lU=b;a.h9.mf.gG(c);if(c.mo){d=c.lU;Dt();if(d!==D1&&Eq(c.ks)===0.0){a:{if(It(c.h6,0)!=45){e=c.h6;f=0;e=e;g=e.hR-F(347).hI.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=F(347).hI.length)break c;if(e.hO.data[f+h|0]!=Bd(F(347),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)I8(c.h6,0,F(348));}}i=J(c.h6);if(Bk(i))c=IN(a);else{c=IN(a);d=K();H(H(H(d,c),F(39)),i);c=J(d);}d:{Im();switch(KU.data[b.hG]){case 1:b=DG(Eq(a));d=K();H(H(H(d,c),F(39)),b);c=J(d);break d;case 2:b=FC(Eq(a));d=K();H(H(H(d,c),F(39)),b);c=J(d);break d;case 3:break;default:b=new BJ;R(b);Q(b);}}return c;},Tq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(IK)){b=b;c=!Bj(a.h9,b.h9)?0:a.h3!=b.h3?0:a.h_==b.h_?1:0;}else c=0;return c;},Fe=I(Bb),Cq=null,CV=null,D$
=null,Pr=null,En=()=>{En=V(Fe);TS();},RU=(a,b,c)=>{En();BK(a,b,c);},HC=(a,b)=>{let c=new Fe();RU(c,a,b);return c;},TS=()=>{let b,c,d;Cq=HC(F(349),0);CV=HC(F(350),1);b=HC(F(351),2);D$=b;c=N(Fe,3);d=c.data;d[0]=Cq;d[1]=CV;d[2]=b;Pr=c;},Q2=I(),Gm=I(B5),Ng=I(0);
function KY(){let a=this;G.call(a);a.ng=null;a.nh=0;a.ni=null;}
let Ew=(a,b)=>{let c,d,e;c=a.ng.data;d=a.nh;e=a.ni;c[d]=b;return e.e2();},P4=I(),JD=b=>{return Bp(Mj(Jg(I7(b),Dq(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},F3=I(0);
function Pa(){G.call(this);this.mT=null;}
let SJ=(a,b)=>{return KS(a.mT,b);};
function Gz(){let a=this;G.call(a);a.io=null;a.hY=0;}
let RE=(a,b)=>{a.io=T(4);while(FY(b,BI)){I5(a,Ev(b)&134217727);b=C9(b,27);}},Gq=a=>{let b=new Gz();RE(b,a);return b;},Ie=(b,c)=>{let d,e,f,g;d=Gq(BI);e=0;f=0;while(!(f>=b.hY&&f>=c.hY&&e<=0)){g=(CJ(b,f)+CJ(c,f)|0)+e|0;I5(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Lp=a=>{let b;b=a.hY;return !b?0:((b*27|0)-KQ(CJ(a,b-1|0))|0)+5|0;},CC=(a,b)=>{let c;c=Bf(a.hY,b.hY)-1|0;while(c>0&&CJ(a,c)==CJ(b,c)){c=c+(-1)|0;}return c<0?0:CJ(a,c)-CJ(b,c)|0;},C3=(a,b)=>{let c,d,e;c=0;while(c<a.hY){d=a.io.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)I5(a,b);},DM=(a,b)=>{let c;c=0;while(c<b){C3(a,0);c=c+1|0;}},EU=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.hY;f=T((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.io.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.io=f;a.hY=g.length;N5(a);},Hz=(a,b)=>{let c,d,e,f;c=0;while(CC(a,b)>=0){d=0;e=0;while(e<a.hY){f=(a.io.data[e]-CJ(b,e)|0)+d|0;a.io.data[e]=f&134217727;d=f>>27;e=e+1|0;}N5(a);c=c+1|0;}return c;},CJ=(a,b)=>{return b>=a.hY?0:a.io.data[b];},I5
=(a,b)=>{let c,d,e,f,g;c=a.hY;d=a.io.data;e=d.length;if(c==e){c=2*c|0;f=T(c);g=f.data;c=BE(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.io=f;}d=a.io.data;e=a.hY;a.hY=e+1|0;d[e]=b;},N5=a=>{let b,c,d;while(true){b=a.hY;if(b<=0)break;c=a.io.data;d=b-1|0;if(c[d])break;a.hY=d;}};
function J1(){G.call(this);this.mD=null;}
let SF=(a,b)=>{let c,d,e;c=a.mD;d=KS(c,b);e=c.kE.hF.data[b];return d===0.0?0.0:d/JD(e);};
function L_(){C1.call(this);this.ll=null;}
let EJ=(a,b)=>{return U(a.ll,b);},Ge=a=>{return a.ll.hK;};
function Hg(){let a=this;L.call(a);a.je=0;a.jc=0;a.jZ=null;}
let Sq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(Hg)){b=b;c=a.je!=b.je?0:a.jc!=b.jc?0:Bj(a.jZ,b.jZ)?1:0;}else c=0;return c;};
function DK(){L.call(this);this.kc=null;}
let Pe=(a,b)=>{a.kc=b;},HQ=a=>{let b=new DK();Pe(b,a);return b;},QQ=I(),Kq=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=T(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=NG(b);f=T(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Bf(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|Mi(f,k[q],p);q=q+1|0;}h=Bf(h,g[p]);p=p+(-1)|0;}r=Be(c);while(Z(r))
{k=(Ba(r)).data;i=i|Mi(f,k[0],k[1]);}if(h>e)break;}return T(0);},Mi=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},NG=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=T(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function M6(){let a=this;G.call(a);a.iP=0;a.iI=0;a.hZ=null;a.hQ=null;a.h$=null;a.i_=null;a.jM=null;a.lC=null;}
let OI=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.hZ.data.length;b=T(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=N(Bu(Dm),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=T(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},Cx=(a,b)=>{return b<a.iP?0:1;};
function LP(){let a=this;G.call(a);a.id=null;a.ii=null;a.iD=null;}
let Sk=(a,b)=>{let c,d,e,f,g,h,i;a.id=b;c=b.hZ.data;d=c.length;a.iD=T(d);e=b.iI;f=T(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=N(Bu(Dm),e);i=c.data;a.ii=c;d=0;e=i.length;while(d<e){i[d]=T(f[d]);d=d+1|0;}},M_=a=>{let b=new LP();Sk(b,a);return b;},Ot=(a,b)=>{return a.ii.data[b];},Kj=(a,b)=>{return a.iD.data[b];},L7=b=>{let c,d,e,f;c=M_(b);d=T(b.iI);e=U9(b.hZ.data.length);f=b.iP-1|0;while(f>=0){JZ(c,f,e,d);f=f+(-1)|0;}return c;},JZ=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]=1;g=a.id.hZ.data[b];h
=f[g];f[g]=h+1|0;D4(a,g,h,b);e=a.id.i_.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];JZ(a,a.id.hQ.data[h],c,d);i=i+1|0;}}}},D4=(a,b,c,d)=>{a.ii.data[b].data[c]=d;a.iD.data[d]=c;},KZ=a=>{let b,c,d,e;b=M_(a.id);c=0;while(c<a.ii.data.length){d=0;while(true){e=a.ii.data;if(d>=e[c].data.length)break;D4(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},KB=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.ii.data[b].data;f=e.length;g=W(f).data;h=T(f).data;i=T(f).data;j=0;k=0;while(k<f){l=c.data[e[k]].data;m
=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.iD.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){D4(a,b,h[f],i[f]);f=f+1|0;}},Jo=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.ii.data.length){e=1;while(true){f=a.ii.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(Jx(a,j,i)<Jx(a,i,j)){D4(a,d,h,j);D4(a,d,e,i);b=1;}e=e+1|0;}d=d+1|0;}c=
c+1|0;}},Jx=(a,b,c)=>{let d,e;d=a.id;e=Jt(a,d.i_,d.hQ,b,c);d=a.id;return e+Jt(a,d.jM,d.h$,b,c)|0;},Jt=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.iD.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},Ee=a=>{let b,c,d,e,f,g,h,i;b=BI;c=0;while(true){d=a.id;if(c>=d.iP)break;e=d.i_.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.iD.data;i=d.hQ.data;if(h[i[g[f-1|0]]]>h[i[g[f]]])b=GO(b,
BC(1));f=f+1|0;}c=c+1|0;}return GO(G4(G4(BC(GG(a)),BC(a.id.iP+1|0)),BC(8)),b);},GG=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.ii.data;if(c>=d.length)break;e=d[c].data.length;f=T(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.id;m=l.jM.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.iD.data[l.h$.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.iD.data[l.h$.data[o]]+1|0;while(p<=e)
{f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function NY(){let a=this;G.call(a);a.hU=null;a.j_=null;a.lm=null;a.iC=null;a.kd=null;a.kf=null;}
let CM=(a,b)=>{return a.iC.data[b];},Po=(a,b)=>{return a.kd.data[b];},PO=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=T(a.iC.data.length).data;c=0;while(true){d=a.hU;if(c>=d.iP)break;e=d.i_.data[c].bd();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.j_;k=a.hU.hQ.data;l=j-1|0;if(Kj(d,k[g[l]])<=Kj(a.j_,a.hU.hQ.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=T(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.hU;if(!Cx(d,d.hQ.data[m]))break;m=m+(-1)|0;}e[i]=b[a.hU.hQ.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=CR(11.0,(a.lm.data[c]/2.0-7.0)/Bp(1.0,Bp(n,(h-1|0)-n)));i=0;while(i<h){a.kd.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:CR(8.0,e[i]+1|0);k=a.kf;d=a.hU;p=!Cx(d,d.hQ.data[j])?1.0:2.0;k.data[j]=Bp(n,p);while(true){d=a.hU;if(!Cx(d,d.hQ.data[j]))break;d=a.hU;k=d.hQ.data;m=j-1|0;l=Cx(d,k[m]);k=a.kf;p=!l?2.0:8.0;k.data[m]=Bp(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},Ml=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=
W(c);e=d.data;f=1;while(f<c){g=a.hU;h=f-1|0;i=!Cx(g,b[h])&&!Cx(a.hU,b[f])?0:1;e[f]=NU(a,b[h])/2.0+NU(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},NU=(a,b)=>{return Cx(a.hU,b)?0.0:a.lm.data[b];},M5=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.hU.iI;if(f>=d)break;g=Ot(a.j_,e?f:(d-1|0)-f|0);h=Ml(a,g);i=Y();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=Re(a,l[j],m[j],b,c);while(!DE(k)){o=
i;if(!((U(o,o.hK-1|0)).jm>n.jm))break;p=LW(o,o.hK-1|0);q=p.ka.data;r=q.length;s=n.ka.data;t=s.length;u=r+t|0;v=W(u);m=v.data;w=W(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.kg.data;bb=y+1|0;bc=ba[y];}else{ba=p.kg.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=K9(p.jH+n.jH|0,v,w);}S(i,n);j=j+1|0;}d=0;o=Be(i);while(Z(o)){p=Ba(o);bb=d+p.jH|0;while(d<bb){m=h.data;a.iC.data[l[d]]=m[d]+p.jm;d=d+1|0;}}f=f+1|0;}},Re
=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?T(0):a.hU.i_.data[b];g=!e?T(0):a.hU.jM.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=W(j);l=W(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;G_(k,l,m,a.iC.data[a.hU.hQ.data[o]]-a.kd.data[o]-c,a.kf.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;G_(k,l,m,a.iC.data[a.hU.h$.data[o]]+a.kd.data[o]-c,a.kf.data[o]);e=e+1|0;m=j;}if(h)G_(k,l,m,a.iC.data[b]-c,0.01);return K9(1,
k,l);},G_=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function OU(){let a=this;L.call(a);a.lp=null;a.kF=null;}
let LC=I(0),H_=I(DZ),Iq=I(H_),Me=I(Iq),JS=I(0),HG=I(),HA=I(HG),Mc=I(HA),Md=I(Cy),Qe=(a,b)=>{let c;c=new B5;R(c);Q(c);},U$=a=>{return 0;},Sw=a=>{DL();return L$;},QF=a=>{return 1;},FM=I(0),Ma=I(),Qh=a=>{return 0;},Ra=a=>{let b;b=new Dg;R(b);Q(b);},L3=I(0),Mb=I(),LL=I(),Cn=I(0),M$=I(),TE=(a,b)=>{B0();};
function No(){L.call(this);this.m5=0.0;}
let SO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Cb(b);d=new Ok;e=IF(a.m5);f=T(624);d.lN=f;d.kh=624;g=UU(e,BI);if(g>=0&&Mp(e,Dq(4294967295, 0))){f=f.data;f[0]=Ev(e);h=1;while(h<624){i=f[h-1|0];f[h]=Bl(1812433253,i^(i>>>30|0))+h|0;h=h+1|0;}h=1;while(h<=By(b)){c.hP.data[h]=Lj(d,BR(b,h),BR(b,h-1|0));c.hS.data[h]=Lj(d,BR(b,h),1);h=h+1|0;}return c;}b=new Bz;c=K();d=H(c,F(352));h=d.hR;j=d;i=1;if(g<0){i=0;e=Qd(e);}a:{if(G$(e,BC(10))<0){if(i)CD(j,h,h+1|0);else{CD(j,h,h+2|0);f=j.hO.data;g=h+1|0;f[h]=45;h=g;}j.hO.data[h]
=ER(Ev(e),10);}else{k=1;l=BC(1);m=Il(BC(-1),BC(10));b:{while(true){n=G4(l,BC(10));if(G$(n,e)>0){n=l;break b;}k=k+1|0;if(G$(n,m)>0)break;l=n;}}if(!i)k=k+1|0;CD(j,h,h+k|0);if(i)i=h;else{f=j.hO.data;i=h+1|0;f[h]=45;}while(true){if(C6(n,BI))break a;f=j.hO.data;g=i+1|0;f[i]=ER(Ev((Il(e,n))),10);e=QI(e,n);n=Il(n,BC(10));i=g;}}}P(d,46);BA(b,J(c));Q(b);};
function BP(){let a=this;L.call(a);a.jA=0;a.iW=null;a.jg=null;a.jx=null;}
let CH=(a,b,c,d,e)=>{a.jA=b;a.iW=c;a.jg=d;a.jx=e;},D8=(a,b,c,d)=>{let e=new BP();CH(e,a,b,c,d);return e;},Cj=(b,c)=>{let d;d=new BP;B1();CH(d,b,c,Ca,Cu);return d;},J0=a=>{let b,c;b=a.jg;B1();c=BU;return b===c?a.iW.iu.hJ:a.jx!==c?1:a.iW.iu.hH;},KT=(a,b,c)=>{return Ef(a.iW,O_(a.jg,b.h3,b.h_,c),O_(a.jx,b.h3,b.h_,c));},M8=(a,b,c,d)=>{a:{b:{if(!(a.jg===b&&d.h3!=c)){if(a.jx!==b)break b;if(d.h_==c)break b;}c=1;break a;}c=0;}return c;},Uk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(BP)){b=b;c=a.jA!=b.jA
?0:!Bj(a.iW,b.iW)?0:!Bj(a.jg,b.jg)?0:Bj(a.jx,b.jx)?1:0;}else c=0;return c;},FQ=I(Bb),EV=null,Fk=null,D1=null,OV=null,Dt=()=>{Dt=V(FQ);Q0();},Lx=()=>{Dt();return OV.bd();},UL=(a,b,c)=>{Dt();BK(a,b,c);},Hr=(a,b)=>{let c=new FQ();UL(c,a,b);return c;},Q0=()=>{let b,c,d;EV=Hr(F(353),0);Fk=Hr(F(354),1);b=Hr(F(355),2);D1=b;c=N(FQ,3);d=c.data;d[0]=EV;d[1]=Fk;d[2]=b;OV=c;};
function K_(){let a=this;G.call(a);a.jF=null;a.hL=0;}
let B2=a=>{return a.hL>=a.jF.hI.length?41:Bd(a.jF,a.hL);},L2=a=>{let b,c,d,e,f;b=K();c=F(2);while(B2(a)!=41){d=B2(a);if(d==32)a.hL=a.hL+1|0;else if(d==47){a.hL=a.hL+2|0;c=Kl(c);e=Kl(J6(a));f=K();H(H(H(H(f,F(356)),c),e),F(357));c=J(f);}else if(!(DF(F(358),d)<0?0:1)){X(X(b,c),Bk(c)?F(2):Dz(F(359)));c=J6(a);}else{a:{a.hL=a.hL+1|0;e=X(b,c);switch(d){case 42:c=Dz(!(!OM(c,F(360))&&!Bh(c,Eb(F(272)))?0:1)?F(361):F(359));break a;case 45:break;case 62:c=Dz(F(362));break a;default:c=Dz(OY(d));break a;}c=Dz(F(363));}X(e,
c);c=F(2);}}return J(X(b,c));},Dz=b=>{let c;c=K();H(H(H(c,F(364)),b),F(365));return J(c);},Kl=b=>{let c;if(OM(b,F(366))){b=BV(b,F(366).hI.length,b.hI.length-F(367).hI.length|0);c=K();H(H(H(c,F(368)),b),F(369));b=J(c);}return b;},J6=a=>{let b,c,d,e,f,g;if(B2(a)==40)b=Jq(a);else if(HH(B2(a)))b=JN(a);else{c=a.hL;while(true){a:{b:{d=B2(a);if(!(97<=d&&d<=122)){if(65>d)break b;if(d>90)break b;}d=1;break a;}d=0;}if(!d)break;a.hL=a.hL+1|0;}d=a.hL;if(d==c){b=new Bz;e=a.jF;f=K();H(H(H(f,F(370)),e),F(371));BA(b,J(f));Q(b);}e
=BV(a.jF,c,d);if(B2(a)==40){b=Eb(e);e=Dz(F(372));f=Jq(a);g=K();H(H(H(H(H(g,F(368)),b),e),f),F(369));b=J(g);}else if(Bh(e,F(373))){a.hL=a.hL+1|0;b=OY(B2(a));a.hL=a.hL+1|0;b=K5(a,b,F(374));}else if(!HH(B2(a)))b=Eb(e);else{c=e.hI.length-1|0;b=K5(a,EN(e,c),F(2));if(c){e=Eb(BV(e,0,c));f=K();H(H(H(H(f,F(368)),e),b),F(369));b=J(f);}}}d=B2(a);if(d!=7488&&d!=178)return b;a.hL=a.hL+1|0;e=LH(d);f=K();H(H(H(H(f,F(375)),b),e),F(376));return J(f);},Jq=a=>{let b,c;a.hL=a.hL+1|0;b=L2(a);a.hL=a.hL+1|0;c=K();H(H(H(c,F(366)),
b),F(367));return J(c);},JN=a=>{let b,c,d;b=a.hL;while(HH(B2(a))){a.hL=a.hL+1|0;}c=BV(a.jF,b,a.hL);d=K();H(H(H(d,F(360)),c),F(377));return J(d);},Eb=b=>{let c;if(Bh(b,F(272)))b=F(378);c=K();H(H(H(c,F(379)),b),F(380));return J(c);},K5=(a,b,c)=>{let d,e;b=Eb(b);d=JN(a);e=K();H(H(e,b),d);d=J(e);if(B2(a)==7488){c=LH(B2(a));a.hL=a.hL+1|0;}if(Bk(c)){b=K();H(H(H(b,F(381)),d),F(382));b=J(b);}else{b=K();H(H(H(H(b,F(383)),d),c),F(384));b=J(b);}return b;},LH=b=>{return b!=7488?F(385):F(386);},HH=b=>{return 48<=b&&b<=57
?1:0;},Mt=I(),Nz=null,G3=null,EW=()=>{EW=V(Mt);Uf();},Uf=()=>{let b,c;b=T((Nk()).data.length);c=b.data;G3=b;c[Cl.hG]=1;c[Fp.hG]=2;c=T((N8()).data.length);b=c.data;Nz=c;b[CT.hG]=1;b[Gv.hG]=2;b[Fw.hG]=3;};
function Cv(){Bb.call(this);this.mw=null;}
let E4=null,IC=null,H1=null,Sx=null,CO=()=>{CO=V(Cv);UZ();},Iw=(a,b,c,d)=>{CO();BK(a,b,c);a.mw=d;},T3=a=>{return a.mw;},Nx=b=>{let c,d,e;CO();c=Bc(b.hH,b.hJ);d=0;while(d<b.hJ){e=0;while(e<b.hH){Df(c,e,d,Bn(b,d,e));e=e+1|0;}d=d+1|0;}return c;},UZ=()=>{let b,c,d;b=new OO;Iw(b,F(387),0,F(388));E4=b;b=new OP;Iw(b,F(389),1,F(390));IC=b;b=new OQ;Iw(b,F(391),2,F(392));H1=b;c=N(Cv,3);d=c.data;d[0]=E4;d[1]=IC;d[2]=b;Sx=c;};
function Cc(){let a=this;Bb.call(a);a.mA=null;a.mY=null;}
let HX=null,G6=null,IY=null,UM=null,TP=null,Dc=()=>{Dc=V(Cc);RD();},Gn=(a,b,c,d,e)=>{Dc();BK(a,b,c);a.mA=d;a.mY=e;},Sc=a=>{return a.mA;},Tw=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bc(Ph(a,c.hJ,d.hJ,c,d),Ph(a,c.hH,d.hH,c,d));f=0;while(f<e.hJ){g=0;while(g<e.hH){Df(e,f,g,a.hd(c.hF.data[E1(c,f,g)],d.hF.data[E1(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},PK=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bc(e.hJ,e.hH);h=Bc(f.hJ,f.hH);i=0;while(i<c.hJ){j=0;while(j<c.hH){k=E1(e,i,j);l=E1(f,i,j);m=e.hF.data[k];n
=f.hF.data[l];b=g.hF.data;b[k]=b[k]+a.hf(m,n,Bn(c,i,j),Bn(d,i,j));b=h.hF.data;b[l]=b[l]+a.hg(m,n,Bn(c,i,j),Bn(d,i,j));j=j+1|0;}i=i+1|0;}return BH(BB,[g,h]);},E1=(b,c,d)=>{let e,f;Dc();if(b.hJ==1)c=0;e=b.hH;f=Bl(c,e);if(e==1)d=0;return f+d|0;},Ph=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new Bz;g=a.mY;d=B_(d);e=B_(e);h=K();H(H(H(H(P(H(H(h,F(393)),g),32),d),F(223)),e),F(394));BA(f,J(h));Q(f);}if(b==1)b=c;return b;},RD=()=>{let b,c,d;b=new Nd;Gn(b,F(395),0,F(396),F(397));HX=b;b=new Ne;Gn(b,F(398),1,F(283),
F(399));G6=b;b=new Nb;Gn(b,F(400),2,F(401),F(402));IY=b;b=new Nc;Gn(b,F(403),3,F(404),F(405));UM=b;c=N(Cc,4);d=c.data;d[0]=HX;d[1]=G6;d[2]=IY;d[3]=b;TP=c;},Pf=I(C5),RL=null,Ib=()=>{Ib=V(Pf);TF();},Il=(b,c)=>{return Qv(b,c);},QI=(b,c)=>{return RI(b,c);},G$=(b,c)=>{return Qo(b,c);},TF=()=>{RL=BD(P6);};
function O4(){let a=this;L.call(a);a.mh=null;a.mS=0.0;a.mN=0.0;}
let Ei=(b,c)=>{let d;d=new O4;d.mh=b;d.mS=c;d.mN=0.0;return d;},Gg=I(Bb),Ca=null,Cu=null,BU=null,LM=null,B1=()=>{B1=V(Gg);Tl();},TJ=(a,b,c)=>{B1();BK(a,b,c);},GW=(a,b)=>{let c=new Gg();TJ(c,a,b);return c;},O_=(a,b,c,d)=>{let e;a:{Jb();switch(MX.data[a.hG]){case 1:break;case 2:b=c;break a;case 3:b=d;break a;default:e=new BJ;R(e);Q(e);}}return b;},Tl=()=>{let b,c,d;Ca=GW(F(406),0);Cu=GW(F(407),1);b=GW(F(408),2);BU=b;c=N(Gg,3);d=c.data;d[0]=Ca;d[1]=Cu;d[2]=b;LM=c;},Kb=I(),Rq=(a,b)=>{B0();EA(b,F(409));};
function Kc(){G.call(this);this.nv=null;}
let Sp=(a,b)=>{let c,d;c=a.nv;d=new Mz;d.m1=c;b=E8(If(b,d),F(410));d=new MA;d.ms=c;E8(If(b,d),F(411));},Ln=I(),RW=(a,b)=>{B0();E8(EA(b,F(412)),F(413));},RJ=I(),Nl=I(),UK=(a,b)=>{B0();EA(b,F(414));},JC=I(),UQ=(a,b)=>{B0();EA(b,F(415));},OB=I(),Uq=(a,b)=>{B0();EA(b,F(416));},Oh=I(),KU=null,Im=()=>{Im=V(Oh);Rv();},Rv=()=>{let b,c;b=T((Lx()).data.length);c=b.data;KU=b;c[EV.hG]=1;c[Fk.hG]=2;c[D1.hG]=3;},Kf=I(),IS=null,F2=()=>{F2=V(Kf);P8();},P8=()=>{let b,c;BM();b=T((OH.bd()).data.length);c=b.data;IS=b;c[Dx.hG]=
1;c[Dw.hG]=2;c[El.hG]=3;c[DP.hG]=4;c[DQ.hG]=5;c[Fx.hG]=6;c[Fz.hG]=7;c[Gi.hG]=8;c[Gh.hG]=9;c[GB.hG]=10;c[Jd.hG]=11;c[Ds.hG]=12;c[DT.hG]=13;};
function BN(){Bb.call(this);this.nk=null;}
let HD=null,M9=null,Hc=null,GM=null,IA=null,Oj=null,Ry=null,CK=()=>{CK=V(BN);Vd();},DO=(a,b,c,d)=>{CK();BK(a,b,c);a.nk=d;},Sr=a=>{return a.nk;},U0=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bc(c.hJ,c.hH);e=c.hF;f=d.hF;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.hm(e.data[g]);g=g+1|0;}return d;},SZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bc(c.hJ,c.hH);f=b[0].hF;g=e.hF;h=c.hF;i=d.hF;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.hn(l[j],k[j],b[j]);j=j+1|0;}b=N(BB,1);b.data[0]
=e;return b;},Vd=()=>{let b,c,d;b=new KG;DO(b,F(417),0,F(283));HD=b;b=new KH;DO(b,F(418),1,F(419));M9=b;b=new KI;DO(b,F(420),2,F(421));Hc=b;b=new KJ;DO(b,F(244),3,F(245));GM=b;b=new KE;DO(b,F(246),4,F(247));IA=b;b=new KF;DO(b,F(248),5,F(249));Oj=b;c=N(BN,6);d=c.data;d[0]=HD;d[1]=M9;d[2]=Hc;d[3]=GM;d[4]=IA;d[5]=b;Ry=c;};
function Fm(){L.call(this);this.li=null;}
let KP=(a,b)=>{a.li=b;},Qb=a=>{let b=new Fm();KP(b,a);return b;},NZ=I(),Od=null,I3=()=>{I3=V(NZ);RY();},RY=()=>{let b,c;b=T((L6()).data.length);c=b.data;Od=b;c[Dj.hG]=1;c[Fg.hG]=2;c[Er.hG]=3;c[B6.hG]=4;c[De.hG]=5;};
function Ol(){let a=this;Cy.call(a);a.na=null;a.m0=null;}
let Qc=a=>{return 2;},SG=(a,b)=>{let c;if(!b)return a.na;if(b==1)return a.m0;c=new B5;R(c);Q(c);},MJ=I(),Ih=null,M7=null,EQ=()=>{EQ=V(MJ);TW();},TW=()=>{let b,c;b=T((Nk()).data.length);c=b.data;M7=b;c[Cl.hG]=1;c[Fp.hG]=2;c=T((N8()).data.length);b=c.data;Ih=c;b[CT.hG]=1;b[Gv.hG]=2;b[Fw.hG]=3;};
function Pn(){G.call(this);this.mI=null;}
let PT=(a,b)=>{let c;c=a.mI;B0();E8(b,c);},Un=I(),K7=(b,c,d)=>{let e;e=0;while(e<b.hI.length){if(!LD(b,e))P(c,Bd(b,e));else d.ho(Bd(b,e));e=e+1|0;}},LD=(b,c)=>{return HR(b,c)&&!HR(b,c-1|0)&&!HR(b,c+1|0)?1:0;},HR=(b,c)=>{return c>=0&&c<b.hI.length&&97<=Bd(b,c)&&Bd(b,c)<=122?1:0;},Mm=I(),MX=null,Jb=()=>{Jb=V(Mm);QO();},QO=()=>{let b,c;B1();b=T((LM.bd()).data.length);c=b.data;MX=b;c[Ca.hG]=1;c[Cu.hG]=2;c[BU.hG]=3;};
function L8(){let a=this;G.call(a);a.ks=null;a.lU=null;a.h6=null;a.mo=0;}
let E8=(a,b)=>{OF(a,b,0);return a;},EA=(a,b)=>{let c;c=new JF;c.mL=b;return If(a,c);},If=(a,b)=>{let c;a.mo=1;c=0;while(c<a.ks.h9.ln){X(a.h6,c<=0?F(2):F(422));OF(a,b.hr(c),c);c=c+1|0;}return a;},OF=(a,b,c)=>{let d,e;d=a.h6;e=new LJ;e.l2=a;e.l1=c;K7(b,d,e);},Lu=(a,b)=>{let c;a:{if(Bd(b,0)==45){c=a.h6.hR-1|0;while(c>0&&It(a.h6,c)==32){c=c+(-1)|0;}if(c>=0&&DF(F(423),It(a.h6,c))>=0?1:0){P(X(P(a.h6,40),b),41);break a;}}X(a.h6,b);}},OO=I(Cv),SK=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.hH==d.hJ){e=Bc(c.hJ,d.hH);FA(c,
d,e);return e;}e=new Bz;c=B_(c);d=B_(d);f=K();H(H(H(H(H(f,F(424)),c),F(425)),d),F(426));BA(e,J(f));Q(e);},Uu=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bc(e.hJ,e.hH);h=Bc(f.hJ,f.hH);Pb(d,f,g);FL(e,d,h);return BH(BB,[g,h]);},OP=I(Cv),PU=(a,b)=>{return Nx(b.data[0]);},R9=(a,b,c,d)=>{b=N(BB,1);b.data[0]=Nx(d);return b;},OQ=I(Cv),Us=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bc(1,1);b=b[0].hF.data;d=b.length;e=0;while(e<d){f=b[e];g=c.hF.data;g[0]=g[0]+f;e=e+1|0;}return c;},QH=(a,b,c,d)=>{let e,f;b=b.data;e=Bc(b[0].hJ,
b[0].hH);f=0;while(true){b=e.hF.data;if(f>=b.length)break;b[f]=d.hF.data[0];f=f+1|0;}b=N(BB,1);b.data[0]=e;return b;},Nd=I(Cc),QX=(a,b,c)=>{return b+c;},R3=(a,b,c,d,e)=>{return e;},Tf=(a,b,c,d,e)=>{return e;},Ne=I(Cc),U4=(a,b,c)=>{return b-c;},RC=(a,b,c,d,e)=>{return e;},SC=(a,b,c,d,e)=>{return  -e;},Nb=I(Cc),QM=(a,b,c)=>{return b*c;},QS=(a,b,c,d,e)=>{return e*c;},Su=(a,b,c,d,e)=>{return e*b;},Nc=I(Cc);
function GV(){let a=this;L.call(a);a.jH=0;a.ka=null;a.kg=null;a.jm=0.0;}
let K9=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new GV;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.jH=b;f.ka=c;f.kg=d;f.jm=g;return f;},Qp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BG(b)===BD(GV)){b=b;c=a.jH!=b.jH?0:!Bj(a.ka,b.ka)?0:!Bj(a.kg,b.kg)?0:a.jm===b.jm?1:0;}else c=0;return c;},Ig=I(0);
function Pg(){let a=this;G.call(a);a.mb=null;a.mc=null;}
let RT=(a,b)=>{let c,d,e;c=a.mb;d=a.mc;B0();e=Be(c);while(Z(e)){c=Ba(e);if(c.jA==b)X(d,Bv(c.iW));}},KG=I(BN),Qn=(a,b)=>{return  -b;},P3=(a,b,c,d)=>{return  -d;},KH=I(BN),KI=I(BN),Qm=(a,b)=>{return HK(b);},SN=(a,b,c,d)=>{return d/b;},KJ=I(BN),Tj=(a,b)=>{return 1.0/(1.0+IU( -b));},T1=(a,b,c,d)=>{return c*(1.0-c)*d;},KE=I(BN),UD=(a,b)=>{let c,d;if(b!==0.0){c=Bs(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=IU(2.0*c)+
1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},QZ=(a,b,c,d)=>{return d*(1.0-c*c);},KF=I(BN),Ti=(a,b)=>{if(b<0.0)b=0.0;return b;},Q6=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;};
function Kw(){let a=this;G.call(a);a.lK=0;a.m8=0;a.m_=0;a.l9=0;a.mm=null;}
let Z=a=>{return a.lK>=a.m_?0:1;},Ba=a=>{let b,c,d;b=a.m8;c=a.mm;if(b!=c.iV){c=new Nj;R(c);Q(c);}d=a.lK;a.l9=d;a.lK=d+1|0;return c.bJ(d);};
function Ok(){let a=this;G.call(a);a.lN=null;a.kh=0;a.l_=0.0;a.lD=0;}
let NV=a=>{return ((LK(a)>>>5|0)*6.7108864E7+(LK(a)>>>6|0))/9.007199254740992E15;},Lj=(a,b,c)=>{let d,e,f,g,h,i,j;d=Bc(b,c);e=d.hF;f=0;while(true){g=e.data;if(f>=g.length)break;if(a.lD){a.lD=0;h=a.l_;}else{while(true){while(true){h=NV(a)*2.0-1.0;i=NV(a)*2.0-1.0;j=h*h+i*i;if(j>=1.0)continue;else break;}if(j===0.0)continue;else break;}j=O3((-2.0)*HK(j)/j);a.l_=j*h;a.lD=1;h=j*i;}g[f]=h;f=f+1|0;}return d;},LK=a=>{let b,c,d,e,f,g;if(a.kh==624){b=0;while(b<624){c=a.lN.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624
|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.kh=0;}c=a.lN.data;g=a.kh;a.kh=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);},OS=I(),KC=null,Ia=()=>{Ia=V(OS);U7();},U7=()=>{let b,c;Eu();b=T((JH.bd()).data.length);c=b.data;KC=b;c[Dl.hG]=1;c[G5.hG]=2;c[Jj.hG]=3;},RM=I(),HK=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d
=!c?0:(-54);Ek();e=E_;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?MY(d,b):MY(d+1|0,b/2.0);}return b;},MY=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=FO(d/e);g=FO(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i
=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Fv=I(0);
function Mz(){G.call(this);this.m1=null;}
let Sa=(a,b)=>{return !LT(a.m1,b)?F(427):F(0);};
function MA(){G.call(this);this.ms=null;}
let UF=(a,b)=>{return !LT(a.ms,b)?F(428):F(0);};
function Oi(){let a=this;L.call(a);a.nO=0.0;a.nN=0.0;a.nL=0.0;}
function LF(){let a=this;G.call(a);a.nn=null;a.np=0;}
let Pz=(a,b)=>{b=b;N2(a.nn,b,a.np);};
function NJ(){G.call(this);this.nb=null;}
let TQ=(a,b)=>{return Bs(a.nb.iR.kq.hF.data[b]);},OT=I(),Jc=null,G1=null,E_=null,Ek=()=>{Ek=V(OT);Ro();},Ro=()=>{let b,c,d,e,f,g,h,i;Jc=W(128);G1=W(128);E_=W(2047);b=HW(2.0,0.0);c=0;while(c<7){d=O3(b.i9);e=d*d;b=Pd(d,(b.jX-(e-b.i9-JG(e,d,d)))/(2.0*d));c=c+1|0;}f=HW(1.0,0.0);g=0;while(g<128){h=Jc.data;i=f.i9;h[g]=i;G1.data[g]=f.jX/i;d=b.i9;e=i*d;d=JG(e,i,d);f=Pd(e,f.i9*b.jX+f.jX*b.i9-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=E_.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function JF(){G.call(this);this.mL=null;}
let UA=(a,b)=>{return a.mL;};
function LI(){let a=this;L.call(a);a.i9=0.0;a.jX=0.0;}
let UB=(a,b,c)=>{a.i9=b;a.jX=c;},HW=(a,b)=>{let c=new LI();UB(c,a,b);return c;},FO=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Pd=(b,c)=>{let d;d=c+b;return HW(d,c-(d-b));},JG=(b,c,d)=>{let e,f,g,h;e=FO(c);f=c-e;g=FO(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function LJ(){let a=this;G.call(a);a.l2=null;a.l1=0;}
let Ub=(a,b)=>{let c,d,e,f,g;c=a.l2;d=a.l1;e=c.ks.h9;f=e.kA.q();while(f.r()){g=f.t();if(g.jA==b){a:{f=KT(g,c.ks,d);HT();switch(KA.data[c.lU.hG]){case 1:break;case 2:Lu(c,FC(Eq(f)));break a;case 3:X(c.h6,IN(f));break a;default:break a;}Lu(c,DG(Eq(f)));}return;}}c=new Bz;f=Bv(e);g=K();P(P(H(H(g,f),F(429)),b),46);BA(c,J(g));Q(c);},P9=I(),IU=b=>{let c,d,e,f;if(Bs(b)<700.0){c=MU(b);d=c|0;e=Ix(d,0);return e+e*JQ(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=MU(b);f=c|0;c=JQ(b,c,
f);if(b>0.0){b=Ix(f,(-1));b=2.0*(b+b*c);}else{b=Ix(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},MU=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},Ix=(b,c)=>{Ek();return Jc.data[b&127]*E_.data[((b>>7)+c|0)+1023|0];},JQ=(b,c,d)=>{let e,f,g;Ek();e=G1.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Rg=I(),Nj=I(Bt),UO
=I(),HZ=(b,c)=>{let d,e,f,g;d=Bc(b.hJ,b.hH);e=0;f=c;while(true){g=d.hF.data;if(e>=g.length)break;g[e]=f*Bs(b.hF.data[e]);e=e+1|0;}return d;},NE=I(),KA=null,HT=()=>{HT=V(NE);Ul();},Ul=()=>{let b,c;b=T((Lx()).data.length);c=b.data;KA=b;c[EV.hG]=1;c[Fk.hG]=2;c[D1.hG]=3;},J_=I(Bt),Pw=I(Bt);
Qk([]);
CU([G,0,0,[],1,0,0,["N",M(PL)],DI,0,G,[],1537,0,0,0,Db,0,G,[],1537,0,0,0,IP,0,G,[],1537,0,0,0,Bw,0,G,[DI,Db,IP],17,0,()=>CA(),["N",M(Bh)],C5,0,G,[DI],1025,0,0,0,Ey,0,C5,[Db],1,0,()=>DC(),["N",M(UC)],Iz,0,G,[DI,IP],0,0,0,0,NR,0,G,[],1537,0,0,0,GL,0,Iz,[NR],1,0,0,0,DU,0,G,[],1,0,0,0,Em,0,DU,[],1,0,0,0,Bt,0,Em,[],1,0,0,0,Et,0,G,[],1025,0,0,0,Tn,0,Et,[],17,0,0,0,Tc,0,Et,[],17,0,0,0,J7,0,G,[],1537,0,0,0,Pm,0,G,[J7],1537,0,0,0,JE,0,G,[],1537,0,0,0,Ni,0,G,[Pm,JE],17,0,0,0,ND,0,G,[],17,0,()=>FS(),0,Rw,0,G,[],17,0,0,
0,RZ,0,G,[],17,0,0,0,Sd,0,G,[],17,0,0,0,IW,0,G,[],1537,0,0,0,KV,0,G,[IW],1,0,0,0,Hy,0,G,[Db],1,0,()=>FZ(),0,FK,0,G,[],17,0,0,["N",M(TH)],Th,0,G,[],17,0,0,0,Gt,0,G,[],17,0,0,0,B5,0,Bt,[],1,0,0,0,Pl,0,G,[],17,0,0,0,Ov,0,G,[],17,0,0,0,M0,0,G,[],17,0,0,0,B9,0,G,[],1537,0,0,0,LZ,0,G,[B9],1,0,0,0,Kd,0,G,[],16,0,0,0,L0,0,G,[B9],1,0,0,0,Of,0,G,[],16,0,0,0,LX,0,G,[B9],1,0,0,0,I1,0,G,[],16,0,0,0,LY,0,G,[B9],1,0,0,0,Bb,0,G,[Db,DI],1025,0,0,["N",M(QE)],Dy,0,Bb,[],65553,0,()=>BL(),0,M3,0,G,[],1537,0,0,0,Fj,0,G,[M3],1537,
0,0,0,DZ,0,G,[Fj],1025,0,0,["o",Bg(DE)],O2,0,G,[Fj],1537,0,0,0,GR,0,G,[O2],1537,0,0,0,C1,0,DZ,[GR],1025,0,0,["q",Bg(Be),"N",M(Qq)]]);
CU([HP,0,G,[],1537,0,0,0,Du,0,G,[],1537,0,0,0,K3,0,C1,[HP,DI,Du],1,0,0,["bJ",M(U),"c0",Bg(Q$)],Ck,0,G,[],1537,0,0,0,B7,0,G,[Ck],1537,0,0,0,Hn,0,G,[B7],1,0,0,0,Ho,0,G,[B7],1,0,0,0,OA,0,G,[],17,0,0,0,IM,0,G,[B7],1,0,0,0,N3,0,G,[B9],1,0,0,["cs",Bg(RH)],Qt,0,G,[],17,0,0,0,N4,0,G,[B9],1,0,0,["cs",Bg(Tv)],FE,0,Bb,[],65553,0,()=>DN(),0,IB,0,G,[B7],1,0,0,0,MO,0,G,[B9],1,0,0,["cs",Bg(Qr)],MM,0,G,[B9],1,0,0,["cs",Bg(SB)],MQ,0,G,[B9],1,0,0,["cs",Bg(QY)],MP,0,G,[B9],1,0,0,["cs",Bg(U3)],Ij,0,G,[B7],1,0,0,0,Ii,0,G,[B7],1,
0,0,0,RB,0,G,[],17,0,0,0,O6,0,G,[],17,0,0,0,Uw,0,Bt,[],1,0,0,0,Vg,0,G,[],17,0,0,0,NO,0,G,[],0,0,()=>EM(),0,Uc,0,G,[Ck],1,0,0,0,Hs,0,G,[B7],1,0,0,0,P$,0,G,[],17,0,0,0,L,0,G,[],1025,0,0,0,TO,0,L,[],17,0,0,0,O9,0,G,[],16,0,0,0,LS,0,L,[],17,0,0,0,Kx,0,G,[],17,0,0,0,Lh,0,G,[],17,0,0,0,BB,0,G,[],17,0,0,["N",M(PQ)],Ex,0,G,[],1537,0,0,0,JY,0,G,[Ex],1,0,0,["bA",M(RQ)],MV,0,G,[],16,0,0,0,Ff,0,L,[],17,0,0,0,Mh,0,L,[],17,0,0,0,Jk,0,G,[Ck],1537,0,0,0,LE,0,G,[Jk],1537,0,0,0,OW,0,G,[Ck],1537,0,0,0,Cd,0,G,[Ck],1537,0,0,0,LR,
0,G,[Cd],1537,0,0,0,On,0,G,[Cd],1537,0,0,0,MH,0,G,[Cd],1537,0,0,0,N_,0,G,[Cd],1537,0,0,0,Kr,0,G,[Cd],1537,0,0,0,Lk,0,G,[Cd],1537,0,0,0]);
CU([KW,0,G,[Cd],1537,0,0,0,J9,0,G,[Cd],1537,0,0,0,R$,0,G,[LE,OW,Cd,LR,On,MH,N_,Kr,Lk,KW,J9],1025,0,0,0,K6,0,L,[],17,0,0,0,D9,0,L,[],17,0,0,["N",M(Q4)],GD,0,G,[],16,0,0,0,Jf,0,L,[],17,0,()=>Cw(),0,F7,0,L,[],17,0,0,0,MS,0,G,[],17,0,0,0,N$,0,L,[],17,0,0,0,T2,0,G,[],17,0,0,0,E3,0,Bb,[],65552,0,()=>EO(),0,C0,0,G,[],1537,0,0,0,Nw,0,L,[C0],17,0,0,["bc",M(R1),"du",Bg(Sl)],Pp,0,L,[C0],17,0,0,["bc",M(TL),"du",Bg(R0)],N7,0,L,[C0],17,0,0,["bc",M(Rl),"du",Bg(RR)],Lc,0,L,[C0],17,0,0,["bc",M(Lw),"du",Bg(Nh)],JI,0,L,[C0],17,
0,0,["bc",M(PI),"du",Bg(RV)],Lv,0,L,[C0],17,0,0,["bc",M(Va),"du",Bg(T$)],Mn,0,Em,[],1,0,0,0,Bz,0,Bt,[],1,0,0,0,Cm,0,Bb,[],66561,0,()=>Ct(),0,C4,0,Bb,[],66561,0,()=>Cr(),0,Lb,0,G,[],16,0,0,0,Oc,0,G,[],1,0,0,0,LA,0,G,[],17,0,0,0,KD,0,G,[Ck],1537,0,0,0,GY,0,G,[KD],1,0,0,0,Dg,0,Bt,[],1,0,0,0,Rf,0,G,[],17,0,0,0,Cg,0,G,[],17,0,0,0,Eo,0,Bb,[],65553,0,()=>BM(),0,OG,0,G,[],17,0,()=>Gf(),0,Oe,0,G,[],32768,0,()=>GU(),0,IQ,0,DU,[],1,0,0,0,I_,0,IQ,[],1,0,0,0,BJ,0,I_,[],1,0,0,0,Kn,0,G,[],17,0,0,0,HE,0,G,[],17,0,0,0,Ue,0,
G,[],16,0,0,0,H5,0,L,[],17,0,0,["N",M(T0)],FU,0,C5,[Db],1,0,()=>EC(),["N",M(Ve)],C_,0,G,[],1537,0,0,0,OC,0,G,[C_],1,0,0,["ef",M(US)],OD,0,G,[C_],1,0,0,["ef",M(QK)],T9,0,G,[],17,0,0,0,OE,0,G,[C_],1,0,0,["ef",M(Rm)],KK,0,G,[C_],1,0,0,["ef",M(Tm)],KM,0,G,[C_],1,0,0,["ef",M(Rn)],KO,0,G,[C_],1,0,0,["ef",M(Vb)]]);
CU([Kg,0,G,[],17,0,0,0,NI,0,G,[],17,0,0,0,BY,0,G,[],17,0,0,0,Or,0,G,[Ex],1,0,0,["bA",M(St)],DW,0,L,[],17,0,0,["N",M(UJ)],Ec,0,G,[],17,0,()=>EP(),0,Ob,0,G,[],1537,0,0,0,JX,0,G,[Ob],17,0,0,0,QP,0,G,[],17,0,0,0,GE,0,L,[],17,0,()=>D5(),0,So,0,G,[],16,0,0,0,HV,0,L,[],17,0,0,["N",M(RK)],F5,0,Bb,[],65553,0,()=>BT(),0,GJ,0,L,[],17,0,0,["N",M(Ql)],Go,0,G,[],1537,0,0,0,O8,0,G,[Go],1,0,0,["bB",M(Rj)],EY,0,G,[],1537,0,0,0,Dd,0,L,[EY],17,0,0,0,IG,0,L,[],17,0,0,["N",M(SD)],Tp,0,G,[Ck],1025,0,0,0,HN,0,G,[Ck],1536,0,0,0,GT,
0,G,[HN],1,0,0,0,GS,0,G,[HN],1,0,0,0,N0,0,G,[],17,0,()=>DL(),0,Jl,0,G,[],1537,0,0,0,N9,0,G,[Jl],1,0,0,0,Jn,0,G,[],17,0,0,0,I0,0,G,[],16,0,()=>B0(),0,D2,0,Bt,[],1,0,0,0,Qx,0,G,[],17,0,0,0,Gc,0,Bt,[],1,0,0,0,JM,0,G,[Ex],1,0,0,["bA",M(S7)],Lt,0,G,[],32768,0,()=>ID(),0,H0,0,G,[B7],1,0,0,0,H3,0,G,[B7],1,0,0,0,H4,0,G,[B7],1,0,0,0,H2,0,G,[B7],1,0,0,0,S8,0,G,[],17,0,0,0,HO,0,G,[],1537,0,0,0,Ox,0,G,[HO],1,0,0,["e2",Bg(Rt)],MG,0,G,[HO],1,0,0,["e2",Bg(Um)],Cy,0,C1,[Du],1024,0,0,0,HB,0,Cy,[Du],1,0,0,["bJ",M(Dn),"c0",Bg(CQ)],QR,
0,G,[],16,0,0,0,QT,0,L,[],16,0,0,0,H9,0,L,[],16,0,0,0,Fs,0,G,[],1537,0,0,0,Mx,0,G,[Go],1,0,0,["bB",M(QW)],IO,0,L,[],17,0,0,0,FN,0,Bb,[],65553,0,()=>DH(),0]);
CU([Fc,0,Bb,[],65553,0,()=>DR(),0,FH,0,Bb,[],65553,0,()=>Eu(),0,Ls,0,G,[],16,0,0,0,Li,0,L,[],16,0,0,0,Ou,0,G,[Go],1,0,0,["bB",M(R4)],MK,0,G,[],32768,0,()=>Hp(),0,OL,0,Cy,[Du],0,0,0,["c0",Bg(SV),"bJ",M(Ow)],JB,0,Cm,[],65552,0,0,["e3",M(SM),"e4",Cp(T5)],Jz,0,Cm,[],65552,0,0,0,Jy,0,Cm,[],65552,0,0,["e3",M(R8),"e4",Cp(PJ)],Nv,0,C4,[],65552,0,0,["bT",Cp(RS),"e4",Cp(R2)],Nu,0,C4,[],65552,0,0,["bT",Cp(Sj),"e4",Cp(Rd)],NW,0,G,[],16,0,0,0,KN,0,G,[],1,0,0,0,D_,0,G,[],1537,0,0,0,K1,0,L,[D_],17,0,0,["d1",M(S2)],JP,0,L,
[D_],17,0,0,["d1",M(Qw)],Oz,0,L,[D_],17,0,0,["d1",M(T8)],IK,0,L,[],17,0,0,["N",M(Tq)],Fe,0,Bb,[],65553,0,()=>En(),0,Q2,0,G,[],1,0,0,0,Gm,0,B5,[],1,0,0,0,Ng,0,G,[],1537,0,0,0,KY,0,G,[Ng],1,0,0,0,P4,0,G,[],16,0,0,0,F3,0,G,[],1536,0,0,0,Pa,0,G,[F3],1,0,0,["ei",M(SJ)],Gz,0,G,[],16,0,0,0,J1,0,G,[F3],1,0,0,["ei",M(SF)],L_,0,C1,[],0,0,0,["bJ",M(EJ),"c0",Bg(Ge)],Hg,0,L,[],17,0,0,["N",M(Sq)],DK,0,L,[EY],17,0,0,0,QQ,0,G,[],16,0,0,0,M6,0,G,[],16,0,0,0,LP,0,G,[],16,0,0,0,NY,0,G,[],16,0,0,0,OU,0,L,[],16,0,0,0,LC,0,G,[Fj],
1537,0,0,0,H_,0,DZ,[LC],1025,0,0,0,Iq,0,H_,[],1024,0,0,0,Me,0,Iq,[],0,0,0,0,JS,0,G,[],1537,0,0,0,HG,0,G,[JS],1025,0,0,0,HA,0,HG,[],1024,0,0,0,Mc,0,HA,[],0,0,0,0,Md,0,Cy,[],0,0,0,["bJ",M(Qe),"c0",Bg(U$),"q",Bg(Sw),"o",Bg(QF)],FM,0,G,[],1537,0,0,0,Ma,0,G,[FM],0,0,0,["r",Bg(Qh),"t",Bg(Ra)],L3,0,G,[FM],1537,0,0,0,Mb,0,G,[L3],0,0,0,0]);
CU([LL,0,G,[IW],1,0,0,0,Cn,0,G,[],1536,0,0,0,M$,0,G,[Cn],1,0,0,["gG",M(TE)],No,0,L,[D_],17,0,0,["d1",M(SO)],BP,0,L,[],16,0,0,["N",M(Uk)],FQ,0,Bb,[],65553,0,()=>Dt(),0,K_,0,G,[],16,0,0,0,Mt,0,G,[],32768,0,()=>EW(),0,Cv,0,Bb,[Fs],66561,0,()=>CO(),["fP",Bg(T3)],Cc,0,Bb,[Fs],66561,0,()=>Dc(),["fP",Bg(Sc),"fQ",M(Tw),"fS",Ce(PK)],Pf,0,C5,[Db],1,0,()=>Ib(),0,O4,0,L,[],17,0,0,0,Gg,0,Bb,[],65552,0,()=>B1(),0,Kb,0,G,[Cn],1,0,0,["gG",M(Rq)],Kc,0,G,[Cn],1,0,0,["gG",M(Sp)],Ln,0,G,[Cn],1,0,0,["gG",M(RW)],RJ,0,G,[],16,0,0,
0,Nl,0,G,[Cn],1,0,0,["gG",M(UK)],JC,0,G,[Cn],1,0,0,["gG",M(UQ)],OB,0,G,[Cn],1,0,0,["gG",M(Uq)],Oh,0,G,[],32768,0,()=>Im(),0,Kf,0,G,[],32768,0,()=>F2(),0,BN,0,Bb,[Fs],66561,0,()=>CK(),["fP",Bg(Sr),"fQ",M(U0),"fS",Ce(SZ)],Fm,0,L,[EY],17,0,0,0,NZ,0,G,[],32768,0,()=>I3(),0,Ol,0,Cy,[Du],0,0,0,["c0",Bg(Qc),"bJ",M(SG)],MJ,0,G,[],32768,0,()=>EQ(),0,Pn,0,G,[Cn],1,0,0,["gG",M(PT)],Un,0,G,[],16,0,0,0,Mm,0,G,[],32768,0,()=>Jb(),0,L8,0,G,[],16,0,0,0,OO,0,Cv,[],65552,0,0,["fQ",M(SK),"fS",Ce(Uu)],OP,0,Cv,[],65552,0,0,["fQ",
M(PU),"fS",Ce(R9)],OQ,0,Cv,[],65552,0,0,["fQ",M(Us),"fS",Ce(QH)],Nd,0,Cc,[],65552,0,0,["hd",Cp(QX),"hf",Dp(R3),"hg",Dp(Tf)],Ne,0,Cc,[],65552,0,0,["hd",Cp(U4),"hf",Dp(RC),"hg",Dp(SC)],Nb,0,Cc,[],65552,0,0,["hd",Cp(QM),"hf",Dp(QS),"hg",Dp(Su)],Nc,0,Cc,[],65552,0,0,0,GV,0,L,[],16,0,0,["N",M(Qp)],Ig,0,G,[],1536,0,0,0,Pg,0,G,[Ig],1,0,0,["ho",M(RT)],KG,0,BN,[],65552,0,0,["hm",M(Qn),"hn",Ce(P3)],KH,0,BN,[],65552,0,0,0,KI,0,BN,[],65552,0,0,["hm",M(Qm),"hn",Ce(SN)],KJ,0,BN,[],65552,0,0,["hm",M(Tj),"hn",Ce(T1)],KE,0,
BN,[],65552,0,0,["hm",M(UD),"hn",Ce(QZ)],KF,0,BN,[],65552,0,0,["hm",M(Ti),"hn",Ce(Q6)],Kw,0,G,[FM],0,0,0,["r",Bg(Z),"t",Bg(Ba)],Ok,0,G,[],17,0,0,0,OS,0,G,[],32768,0,()=>Ia(),0]);
CU([RM,0,G,[],17,0,0,0,Fv,0,G,[],1537,0,0,0,Mz,0,G,[Fv],1,0,0,["hr",M(Sa)],MA,0,G,[Fv],1,0,0,["hr",M(UF)],Oi,0,L,[EY],17,0,0,0,LF,0,G,[Ex],1,0,0,["bA",M(Pz)],NJ,0,G,[F3],1,0,0,["ei",M(TQ)],OT,0,G,[],16,0,()=>Ek(),0,JF,0,G,[Fv],1,0,0,["hr",M(UA)],LI,0,L,[],16,0,0,0,LJ,0,G,[Ig],1,0,0,["ho",M(Ub)],P9,0,G,[],17,0,0,0,Rg,0,G,[],17,0,0,0,Nj,0,Bt,[],1,0,0,0,UO,0,G,[],16,0,0,0,NE,0,G,[],32768,0,()=>HT(),0,J_,0,Bt,[],1,0,0,0,Pw,0,Bt,[],1,0,0,0]);
let RX=Bu(TG),Ru=Bu(K2),Lq=Bu(Dm),JO=Bu(Ch);
ST(["0","<java_object>@","","null","option","object","function","string","number","undefined",", ","There is no setting “","”. The settings are ","start=by-hand is the notebook\'s solution for two hidden units, so layers="," is set aside.","weights","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","weights is used only with start=weights, so it is set aside.","at="," is beyond the last iteration, so the lab shows iteration ","by-hand",
"Not a number: ","false","true","-1","all together","point "," alone","The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ",": ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ","dW","db"," This network has no place for it.",
"verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px","nothing"," takes ",", not “","”. The lab uses ","xor","DATA","data","the points to learn","START","start","random","zeros","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","SEED","seed","random weights, as np.random.seed","LAYERS","layers","2","units in each hidden layer","LEARNING_RATE","learning-rate","1","alpha: how far each update goes",
"ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","CONTROLS","controls","all","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","max","SPEED","speed","20","iterations a second","THEME","theme","auto","light","dark","light or dark",
"ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ","cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.","The biases of layer ",", one for each unit.","tanh(z)","max(0, z)","1 / (1 + exp(-z))","The predictions: the ",
"The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.","dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.","dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.",
"dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","C + bᵀ","Row "," has "," values where the first has ","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","A network needs the inputs and at least one layer.","There is no gradient to compare: an output is so near to 0 or 1 that a formula has no number there.","side with neither.","side with autodiff.",
"By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ","By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.",
"Before the sweep: the adjoint of the loss is 1, all others are 0.","This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". "," and ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK","one of ","only ",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0",
"a whole number from "," to ","true or false",", or ","SIGMOID","sigmoid","TANH","tanh","RELU","relu","CROSS_ENTROPY","cross-entropy","SQUARED_ERROR","squared-error","Either src or dest is null","unit ","from ","input ","A","Y","W","B","b","Z","LOSS","DA","dA","DZ","dZ","DW","DB","ALPHA","alpha","NEW_W","new W","NEW_B","new b","0.0","e+","e-",".0","nan","inf","-","Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","#","0123456789abcdef",
"bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","right","WAITING","RECEIVING","CURRENT","COMPLETE","How the loss changes with each activation of layer ",", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer "," times the slope of the sigmoid, in which all but this cancels.",
"a - y","1 - a * a","z > 0","a * (1 - a)","d * ("," times the slope of the ","The learning rate: how far the update goes against the gradient.","The weights","The biases","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ","How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer "," of layer "," in the next iteration.","p - r * d","summed over the points","for this point alone","ArrowUp","ArrowDown","A Bᵀ","A B","Aᵀ B","A - B",
"C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","MIDDLE","END","(-","0 + ","FORWARD","BACKWARD","UPDATE","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","FULL","SHORT","NAMES","<mfrac>","</mfrac>","+-*>=,","⁢","<mn>","⊙","&gt;","−","<mo>","</mo>","<mrow><mo>(</mo>","<mo>)</mo></mrow>","<mrow>","</mrow>","There is no MathML for \"","\".","⁡","new","<mtext>new</mtext>","<msup>","</msup>","</mn>","α","<mi>","</mi>","<msub>",
"</msub>","<msubsup>","</msubsup>","<mn>2</mn>","<mi mathvariant=\"normal\">T</mi>","MATMUL","@","TRANSPOSE","T","SUM","sum","cannot ",": rows and columns must each be equal in number, or 1.","ADD","+","add","SUBTRACT","subtract","MULTIPLY","*","multiply","DIVIDE","/","divide","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","d","NEGATE","EXP","exp","LOG","log"," + ","+-*/","cannot multiply "," @ ",": the first must have as many columns as the second has rows.","(-y) * log(a)",
"(1 - y) * log(1 - a)"," has no input "]);
Bw.prototype.toString=function(){return Bq(this);};
Bw.prototype.valueOf=Bw.prototype.toString;G.prototype.toString=function(){return Bq(Rx(this));};
G.prototype.__teavm_class__=function(){return R_(this);};
let C=PA(Tr);
C.javaException=TT;
let Vt=Symbol('jsoClass');
(()=>{let c;c=Gt.prototype;c.show=BQ(PD);c=Hn.prototype;c.handleEvent=BQ(Ur);c=Ho.prototype;c.handleEvent=BQ(TY);c=IM.prototype;c.handleEvent=BQ(T7);c=IB.prototype;c.handleEvent=BQ(Rk);c=Ij.prototype;c.handleEvent=BQ(SI);c=Ii.prototype;c.handleEvent=BQ(UE);c=Hs.prototype;c.handleEvent=BQ(T_);c=GY.prototype;c.pair=BQ(T6);c=GT.prototype;c.accept=BQ(QV);c=GS.prototype;c.accept=BQ(S9);c=H0.prototype;c.handleEvent=BQ(TI);c=H3.prototype;c.handleEvent=BQ(P2);c=H4.prototype;c.handleEvent=BQ(SH);c=H2.prototype;c.handleEvent
=BQ(R7);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Gt.prototype;main=C;Study=D;study=E;})();
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
