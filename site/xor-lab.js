// XOR Lab, Apache-2.0
(() => {
const studyHere = () => {
const html = String.raw`<div class="tabs" role="tablist" aria-label="Every number of this iteration">
<button type="button" role="tab" id="ledger-tab" aria-controls="ledger">Backprop, every number</button>
<button type="button" role="tab" id="gradients-tab" aria-controls="gradients">Three gradients</button>
<button type="button" role="tab" id="graph-tab" aria-controls="graph">Computation graph</button>
<button type="button" role="tab" id="landscape-tab" aria-controls="landscape">Loss landscape</button>
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
`;
"use strict";
var main;var Study;var study;(function(){let RF=2463534242,QK=()=>{let x=RF;x^=x<<13;x^=x>>>17;x^=x<<5;RF=x;return x;},Bb=f=>function(){return f(this);},N=f=>function(p1){return f(this,p1);},BN=f=>function(p1,p2){return f(this,p1,p2);},B6=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},EY=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},WO=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=R(DL(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Ci(args[i]);}AC9(()=>{f.call(null,javaArgs);},
callback);},Z=target=>target.$clinit=()=>{},AAQ=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},I=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DL();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Be=cls=>
{if(cls[By].classObject===null){cls[By].classObject=ABO(cls);}return cls[By].classObject;},DL=()=>G,BG=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},Ld=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache
:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Fa=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=Ld({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},ADj=Fa("boolean","Z",1,meta=>{}),Qj=Fa("char","C",4,meta=>{}),EU=Fa("int","I",5,meta=>{{meta.valueToObject=o=>E0(o);}}),Xu=Fa("long","J",6,meta=>{}),Dm=Fa("double","D",8,meta=>{{meta.valueToObject=o=>Fd(o);}}),Zb=Fa("void","V",9),Lf=new ArrayBuffer(16),Hl
=new Float64Array(Lf),G7=new Int32Array(Lf),PC=new BigInt64Array(Lf),Nb=n=>{Hl[0]=n;return PC[0];},Se=n=>{PC[0]=n;return Hl[0];},Ya=(a,b)=>{if(a!==a){return b!==b;}Hl[0]=a;Hl[1]=b;return G7[0]===G7[2]&&G7[1]===G7[3];},CI=(a,b)=>a===b?0:a<b? -1:1,Jc=(a,b)=>a===b?0:a>b?1: -1,V=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},MD=(a,b)=>(a>>>0)/(b>>>0)>>>0,AFF=(a,b)=>(a>>>0)%(b>>>0)>>>0,J2=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1
:a>b?1:0;},B_=BigInt(0),EZ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Gz=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AEn=val=>Number(val),Gf=val=>Number(BigInt.asIntN(32,val))|0,Ez=(a,b)=>a===b,Ij=(a,b)=>a!==b,AA9=(a,b)=>a>b,LB=(a,b)=>a>=b,Sj=(a,b)=>a<b,Sl=(a,b)=>a<=b,JI=(a,b)=>BigInt.asIntN(64,a+b),XE=a=>BigInt.asIntN(64, -a);
let XY=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Kb=(a,b)=>BigInt.asIntN(64,a*b),X7=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Xk=(a,b)=>BigInt.asIntN(64,a%b),Z$=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),NH=(a,b)=>BigInt.asIntN(64,a&b),ABQ=(a,b)=>BigInt.asIntN(64,a|b),AEe=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AEf=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),EE=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),R=(cls,
sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BO=(cls,data)=>new (B4(cls))(data),De=sz=>new ZK(new Uint16Array(sz)),Bd=sz=>new Q0(new Int32Array(sz)),Zq=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Q0(buffer);},D$=sz=>new AAw(new Int8Array(sz)),S=sz=>new Ov(new Float64Array(sz)),BM=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ov(buffer);},B4=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(DL()).call(this);this.data
=data;}JavaArray.prototype=Object.create((DL()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fB=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name
="["+cls[By].binaryName;JavaArray[By]=Ld({name:name,binaryName:name,parent:DL(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function AEQ(array){return array.data.length;}
let KQ,ABR=strings=>{AEy();KQ=new Array(strings.length);for(let i=0;i<strings.length;++i){KQ[i]=SK(Ci(strings[i]));}},F=index=>KQ[index],Kl=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},WX=array=>Kl(array,0,array.length),Ci=str=>str===null?null:QB(str),Bx=str=>str===null?null:str.lQ,AEy=()=>D8(),SK;
{SK=str=>str;}let Te=(obj,cls)=>obj instanceof DL()&&!!obj.constructor[By]&&FB(obj.constructor,cls),FB=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&FB(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(FB(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(FB(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},U=ex=>{throw ACg(ex);},G_=Symbol("javaException"),ACg=ex=>{if(!ex.$jsException){Pg(ex);}return ex.$jsException;},Pg=ex=>{let javaCause=AFV(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new DX("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[G_]=ex;ex.$jsException=err;AE_(err,ex);},AE_=(err,ex)=>{if(typeof ABv==="function"&&err.stack){let stack=ABv(err.stack);let javaStack=R(Xg(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=ZF(Ci(element.className),Ci(element.methodName),Ci(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){AB6(ex,javaStack);}}},DX;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");DX=function DX(message,cause){let self=Reflect.construct(Error,[void 0,cause],DX);Object.setPrototypeOf(self,DX.prototype);self[defaultMessage]=message;return self;}
;DX.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:DX},message:{get(){try {let javaException=this[G_];if(typeof javaException==='object'){let javaMessage=Y5(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {DX=Error;}let ADF=e=>e instanceof Error&&typeof e[G_]==='object'?e[G_]:null,Y5=t=>
AAY(t),AFV=t=>AA4(t),Xg=()=>DL(),ZF=(className,methodName,fileName,lineNumber)=>{{return null;}},AB6=(e,stack)=>{},Sp=null,XR=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Sp=packages;},ABT=[],C0=data=>{let packages=Sp;let i=0;while(i<data.length){let cls=data[i++];ABT.push(cls);let m=Ld();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name
!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:
null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},AC9
=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function G(){this.$id$=0;}
let Bf=a=>{return Be(Yl(a));},Yl=a=>{return a.constructor;},W7=(a,b)=>{return a!==b?0:1;},ZO=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=QK();c=a.$id$;Ex();if(!c)d=F(0);else{e=(((32-P0(c)|0)+4|0)-1|0)/4|0;f=De(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=GJ((c>>>e|0)&15,16);e=e-4|0;h=i;}d=GY(f);}b=K();H(H(b,F(1)),d);return J(b);},AGl=a=>{let b,c,d;b=(Bf(a)).oc;if(!Te(a,Ll)&&b[By].itemType===null){b=new Sh;Bg(b);U(b);}c=Xa(a);b=c;d=QK();b.$id$=d;return c;},Fe=I(0),EK=I(0),ML=I(0);
function BK(){G.call(this);this.ra=0;}
let ADD=null,OH=null,Xd=null,D8=()=>{D8=Z(BK);AC4();},Xv=a=>{D8();a.lQ="";},Uc=()=>{let a=new BK();Xv(a);return a;},O6=(a,b)=>{D8();a.lQ=Kl(b.data,0,b.data.length);},GY=a=>{let b=new BK();O6(b,a);return b;},ACY=(a,b)=>{a.lQ=b;},QB=a=>{let b=new BK();ACY(b,a);return b;},Wr=b=>{let c;D8();c=Uc();c.lQ=WX(b.data);return c;},Bp=(a,b)=>{let c;if(b>=0&&b<a.lQ.length)return a.lQ.charCodeAt(b);c=new IY;Bg(c);U(c);},ACF=a=>{return a.lQ.length;},Bv=a=>{return a.lQ.length?0:1;},QM=(a,b,c)=>{let d,e,f;if((c+b.lQ.length|
0)>a.lQ.length)return 0;d=0;while(d<b.lQ.length){e=Bp(b,d);f=c+1|0;if(e!=Bp(a,c))return 0;d=d+1|0;c=f;}return 1;},PB=(a,b,c)=>{let d,e,f,g;d=Br(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.lQ.length)return (-1);if(a.lQ.charCodeAt(d)==e)break;d=d+1|0;}return d;}Ik();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.lQ.length-1|0))return (-1);if(a.lQ.charCodeAt(d)==f&&a.lQ.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Fb=(a,b)=>{return PB(a,b,0);},Cm=(a,b,c)=>{let d,e,f;d=a.lQ.length;e
=CI(b,c);if(!e)return OH;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return QB(a.lQ.substring(b,c));f=new IY;Bg(f);U(f);},Ft=(a,b)=>{return Cm(a,b,a.lQ.length);},DR=(a,b)=>{let c,d,e,f,g,h;if(Bv(b))return a;if(Bv(a))return b;c=De(a.lQ.length+b.lQ.length|0);d=c.data;e=0;f=0;while(f<a.lQ.length){g=e+1|0;d[e]=Bp(a,f);f=f+1|0;e=g;}g=0;while(g<b.lQ.length){h=e+1|0;d[e]=Bp(b,g);g=g+1|0;e=h;}return Wr(c);},Gu=(a,b,c)=>{let d,e,f;if(b==c)return a;d=De(a.lQ.length);e=d.data;f=0;while(f<a.lQ.length){e[f]=Bp(a,f)!=b?Bp(a,
f):c;f=f+1|0;}return Wr(d);},Fx=a=>{let b,c;b=0;c=a.lQ.length-1|0;a:{while(b<=c){if(Bp(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bp(a,c)<=32){c=c+(-1)|0;}return Cm(a,b,c+1|0);},Bc=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BK))return 0;c=b;return a.lQ!==c.lQ?0:1;},Eg=a=>{let b;a:{if(!a.ra){b=0;while(true){if(b>=a.lQ.length)break a;a.ra=(31*a.ra|0)+a.lQ.charCodeAt(b)|0;b=b+1|0;}}}return a.ra;},Dy=(b,c)=>{let d,e;D8();d=Bn(c);if(!Bm(d))return F(2);e=K();Iw(e,Bl(d));while(Bm(d)){Iw(e,b);Iw(e,Bl(d));}return J(e);},AC4
=()=>{ADD=De(0);OH=Uc();Xd=new P7;},Er=I();
function Gh(){Er.call(this);this.nW=0;}
let Xn=null,Je=null,Ex=()=>{Ex=Z(Gh);ABI();},AA$=(a,b)=>{Ex();a.nW=b;},TF=a=>{let b=new Gh();AA$(b,a);return b;},DK=b=>{Ex();return (Po(ADV(20),b,10)).g();},E0=b=>{let c,d;Ex();if(b>=(-128)&&b<=127){a:{if(Je===null){Je=R(Gh,256);c=0;while(true){d=Je.data;if(c>=d.length)break a;d[c]=TF(c-128|0);c=c+1|0;}}}return Je.data[b+128|0];}return TF(b);},AEI=(a,b)=>{if(a===b)return 1;return b instanceof Gh&&b.nW==a.nW?1:0;},P0=b=>{let c,d;Ex();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},ABI=()=>{Xn=Be(EU);};
function ID(){let a=this;G.call(a);a.l3=null;a.l5=0;}
let O9=(a,b)=>{a.l3=De(b);},ADV=a=>{let b=new ID();O9(b,a);return b;},Po=(a,b,c)=>{return AD6(a,a.l5,b,c);},AD6=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(J2(c,d)<0){if(e)DE(a,b,b+1|0);else{DE(a,b,b+2|0);f=a.l3.data;g=b+1|0;f[b]=45;b=g;}a.l3.data[b]=GJ(c,d);}else{h=1;i=1;j=MD((-1),d);b:{while(true){k=V(h,d);if(J2(k,c)>0){k=h;break b;}i=i+1|0;if(J2(k,j)>0)break;h=k;}}if(!e)i=i+1|0;DE(a,b,b+i|0);if(e)e=b;else{f=a.l3.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.l3.data;b=e+1|0;f[e]=GJ(MD(c,
k),d);c=AFF(c,k);k=MD(k,d);e=b;}}}return a;},Kz=(a,b)=>{let c,d,e,f,g;c=a.l3.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Br(b,Br(c*2|0,5));e=a.l3.data;f=De(d);g=f.data;b=Bz(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.l3=f;},J=a=>{let b,c,d,e,f;b=new BK;c=a.l3;d=c.data;e=a.l5;D8();f=d.length;if(e>=0&&e<=(f-0|0)){b.lQ=Kl(c.data,0,e);return b;}b=new CL;Bg(b);U(b);},DE=(a,b,c)=>{let d,e,f,g;d=a.l5;e=d-b|0;a.z((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.l3.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.l5=a.l5+(c-b
|0)|0;},Uo=I(0),JE=I(ID),AEm=a=>{O9(a,16);},K=()=>{let a=new JE();AEm(a);return a;},Xo=(a,b)=>{let c,d;b=b;a.l3=De(b.lQ.length);c=0;while(true){d=a.l3.data;if(c>=d.length)break;d[c]=Bp(b,c);c=c+1|0;}a.l5=b.lQ.length;},I8=a=>{let b=new JE();Xo(b,a);return b;},H=(a,b)=>{let c,d;c=a.l5;d=a;b=b===null?F(3):b;Nd(d,c,b);return a;},M=(a,b)=>{let c;c=a.l5;Nd(a,c,b);return a;},O=(a,b)=>{Po(a,b,10);return a;},T9=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.l5;d=a;e=1;if(Sj(b,B_)){e=0;b=XE(b);}a:{if(Kj(b,Cb(10))<0){if(e)DE(d,c,c+1
|0);else{DE(d,c,c+2|0);f=d.l3.data;g=c+1|0;f[c]=45;c=g;}d.l3.data[c]=GJ(Gf(b),10);}else{g=1;h=Cb(1);i=Mc(Cb(-1),Cb(10));b:{while(true){j=Kb(h,Cb(10));if(Kj(j,b)>0){j=h;break b;}g=g+1|0;if(Kj(j,i)>0)break;h=j;}}if(!e)g=g+1|0;DE(d,c,c+g|0);if(e)g=c;else{f=d.l3.data;g=c+1|0;f[c]=45;}while(true){if(Ez(j,B_))break a;f=d.l3.data;c=g+1|0;f[g]=GJ(Gf((Mc(b,j))),10);b=Yn(b,j);j=Mc(j,Cb(10));g=c;}}}return a;},Q=(a,b)=>{let c;c=a.l5;Hg(a,c,b);return a;},Iw=(a,b)=>{let c,d,e,f,g,h;c=0;d=b.F();e=a;f=e.l5;e=e;if(c<=d&&d<=
b.F()){DE(e,f,(f+d|0)-c|0);while(c<d){g=e.l3.data;h=f+1|0;g[f]=b.j(c);c=c+1|0;f=h;}return a;}b=new CL;OZ(b);U(b);},Hg=(a,b,c)=>{DE(a,b,b+1|0);a.l3.data[b]=c;return a;},Nd=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.l5){a:{if(c===null)c=F(3);else if(Bv(c))break a;d=a.l5+c.lQ.length|0;Kz(a,d);e=a.l5-1|0;while(e>=b){a.l3.data[e+c.lQ.length|0]=a.l3.data[e];e=e+(-1)|0;}a.l5=a.l5+c.lQ.length|0;d=0;while(d<c.lQ.length){f=a.l3.data;g=b+1|0;f[b]=Bp(c,d);d=d+1|0;b=g;}}return a;}c=new IY;Bg(c);U(c);},Iz=(a,b)=>{let c;if(b>=0&&
b<a.l5)return a.l3.data[b];c=new CL;Bg(c);U(c);},Zd=a=>{return a.l5;},F3=a=>{return J(a);},AFl=(a,b)=>{Kz(a,b);};
function Fv(){let a=this;G.call(a);a.vy=null;a.xu=null;a.u6=0;a.xa=0;}
let Bg=a=>{TR(a);a.u6=1;a.xa=1;},AGa=()=>{let a=new Fv();Bg(a);return a;},AGd=a=>{return a;},TR=a=>{Pg(a);},AAY=a=>{return a.vy;},AA4=a=>{let b;b=a.xu;if(b===a)b=null;return b;},F6=I(Fv),BT=I(F6),OZ=a=>{Bg(a);},AF_=()=>{let a=new BT();OZ(a);return a;},BD=(a,b)=>{TR(a);a.u6=1;a.xa=1;a.vy=b;},AF9=a=>{let b=new BT();BD(b,a);return b;},Ge=I(),ACD=I(Ge),W_=(a,b)=>{switch(a.primitiveKind){default:return R(a,b);}},ACl=I(Ge),OY=I(0),Wu=I(0),Od=I(0);
function TK(){G.call(this);this.oc=null;}
let ABO=b=>{let c;c=new TK;c.oc=b;return c;},IC=a=>{return !a.oc[By].primitiveKind?0:1;},Jz=a=>{let b;b=a.oc[By].itemType;return b===null?null:Be(b);},T$=I(),H5=()=>{H5=Z(T$);ACb();},ACQ=b=>{H5();},E=(b,c)=>{let d,e,f,g,h,i,j;H5();d=new I$;d.tW=F(2);d.qk=Bk();d.pn=IX();d.qK=Bk();d.tI=(-1);d.ns=c;e=new Sv;f=b.querySelector(".hidden-space");Cg(B$(c));g=new RM;g.w1=c;Lv(e,f,g);e.rL=Y();e.qh=Bk();e.rg=Bk();f=f.querySelector(".axes");e.wH=f;f=f.querySelector(".projection");e.rq=f;h=new Nl;h.xb=g;f.addEventListener("change",
BJ(Bs(h),"handleEvent"));d.sS=e;i=new Qd;e=b.querySelector(".loss");Cg(B$(c));j=new Om;j.vU=c;Lv(i,e,j);i.n5=Bk();i.r5=Bk();i.tv=Bk();i.oH=Dn();i.p6=e.querySelector(".reader");i.s9=e.querySelector(".log");i.w3=e.querySelector(".read-off");f=new SC;j=e.querySelector(".past");f.nj=Y();f.rK=IX();f.uu=j;f.rc=c;f.s8=j.querySelector("ul");KE(f);i.r7=f;j=i.s9;g=new Jr;g.wB=c;j.addEventListener("change",BJ(Bs(g),"handleEvent"));j=i.p6;g=new Js;g.uE=i;g.uF=c;j.addEventListener("input",BJ(Bs(g),"handleEvent"));h=i.p1;f
=new Jp;f.vi=i;f.vj=c;h.addEventListener("pointermove",BJ(Bs(f),"handleEvent"));h=i.p1;f=new Jq;f.vZ=i;f.v2=c;h.addEventListener("pointerleave",BJ(Bs(f),"handleEvent"));h=i.p1;f=new Ju;f.wY=i;f.wZ=c;h.addEventListener("click",BJ(Bs(f),"handleEvent"));d.p3=i;f=b.querySelector(".study");b=new KK;Cg(B$(c));j=new RN;j.wb=c;QN(b,f,j);d.uO=b;b=new Me;j=new RK;j.vp=d;Ul(b,f,j);d.tj=b;b=new J9;g=f.querySelector("#ledger");j=new RL;j.uW=d;Ui(b,g,j);d.tD=b;g=new MN;j=f.querySelector("#gradients");b=new RI;b.w$=d;SD(g,
j,b);d.wn=g;g=new M3;b=f.querySelector("#graph");j=new RJ;j.vQ=d;Ok(g,b,j);d.vz=g;d.tC=ACI(f.querySelector("#landscape"),c);b=new MW;b.pU=c;d.wU=b;GU(d.sS);GU(d.p3);GU(d.tC);return d;},ACb=()=>{return;},ZM=I(),Xa=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AAy=I(),BJ=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result
=()=>fn;b[name]=result;}return result();},AAX=I(),MT=I(0),P7=I(),KV=I(),Xm=null,ZS=null,Ik=()=>{Ik=Z(KV);Yg();},GJ=(b,c)=>{Ik();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Yg=()=>{Xm=Be(Qj);ZS=R(KV,128);};
function HW(){G.call(this);this.ry=null;}
let Xj=(a,b)=>{a.ry=b;},FG=a=>{let b=new HW();Xj(b,a);return b;},B$=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Ci(typeof b);d=!Bc(c,F(4))&&!Bc(c,F(5))?0:1;GB();e=NX;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);e.set(b,new WeakRef(h));return h;}if(Bc(c,F(6))){i=Ja;j=NU;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Bc(c,F(7))){l=Hq;m=Sq;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bc(c,F(8))){f=Tg;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);Tg=new WeakRef(h);return h;}}return FG(b);},Bs=b=>{if(b===null)return null;return !(b instanceof HW)?b:b.ry;},ADk=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof HW))return 0;return a.ry!==b.ry?0:1;},ACt=I(),P=(b,c)=>
{if(b===c)return 1;return b!==null?b.S(c):c!==null?0:1;},Cg=b=>{if(b!==null)return b;b=new FE;BD(b,F(2));U(b);};
function I$(){let a=this;G.call(a);a.ns=null;a.sS=null;a.p3=null;a.uO=null;a.tj=null;a.tD=null;a.wn=null;a.vz=null;a.tC=null;a.wU=null;a.tW=null;a.qk=null;a.pn=null;a.qK=null;a.v0=0;a.tH=0;a.tI=0;}
let HN=a=>{let b,c;if(a.tj.sj)b=Dn();else{b=a.tD;c=b.py.selectedIndex-1|0;if(c>=0)b=ED(c);else if(!Ce(b.px))b=Dn();else{b=Bu(b.px);b=!V$(b.mI.m4)?Dn():ED(Nz(b.mI,b.mv));}}c=Ic(b,(-1));if(c!=a.tI){a.tI=c;a.ns.attend(c);}a.ns.redraw();},WR=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=c?1:0;f=d?1:0;b=b;d=Ci(b.ns.settings());if(!(!BU(b.qk)&&Bc(d,b.tW))){b.tW=d;g=OM();c=new URLSearchParams(Bx(d));d=new JY;d.uG=g;c.forEach(BJ(Bs(d),"pair"));c=IX();d=Y();h=0;while(h<Mb(g)){c=DT(Rh(c,g,h),c);h=h+1|0;}h=0;while(h<Mb(g)){i=Oj(I7(g,
h));if(BU(i)){j=AFy(I7(g,h));T(d,j);}else if(BU(Rh(c,g,h))){j=ADy(Bu(i),LP(g,h),BW(c,Bu(i)));T(d,j);}h=h+1|0;}i=new SJ;i.nx=Y();i.l$=c;if(SS(c))T(i.nx,F(9));BC();Qm(i,Fy,Fo,F(10));if(LS(i.l$)&&!IG(i.l$,GK)){g=i.nx;j=Iu(i,GK);k=K();H(H(H(k,F(11)),j),F(12));j=F3(k);T(g,j);}if(EH(i.l$,Fh,F(13))&&!TT(i.l$)){g=i.nx;h=(Mf(i.l$)).data.length;l=C$(D2(i.l$));j=K();H(O(H(O(H(j,F(14)),h),F(15)),l),F(16));j=F3(j);T(g,j);}Qm(i,Go,Fh,F(13));YA(i);YY(i);ACz(i);ADh(i);g=i.nx;Ql(d,g);c=AAg(ADC(c,d));if(!(!BU(b.qk)&&Kd(c,b.pn)))b.qk
=Bt(ADw(c));b.pn=c;}i=Bu(b.qk);if(!(!BU(b.qK)&&b.v0==b.ns.run()&&Zs(Bu(b.qK))==b.ns.iteration())){b.v0=b.ns.run();b.qK=Bt(AFc(i,b.ns.iteration(),Ti(b.ns.numbers())));}d=Bu(b.qK);i=!e?L8():QZ();g=AB4(b.pn,b.ns.run(),d,b.wU,i,f);AEB(b.p3,g);b.tH=b.tH+1|0;h=(AFg(d)).data.length>150?0:1;if(!(!f&&!h&&(b.tH%10|0)))Nk(b.sS,g,f);a:{Nk(b.p3,g,f);ZR(b.p3,g);if(ABS(b.uO)){switch(AC1(b.tj)){case 0:AFA(b.tD,b.pn,d);break a;case 1:break;case 2:Zf(b.vz,b.pn,d,e);break a;default:AAS(b.tC,g);break a;}Xt(b.wn,d);}}},CL=I(BT);
function Np(){G.call(this);this.nd=null;}
let Mq=null,AAk=(a,b)=>{a.nd=b;},WH=a=>{let b=new Np();AAk(b,a);return b;},Bk=()=>{if(Mq===null)Mq=WH(null);return Mq;},Bt=b=>{return WH(Cg(b));},Bu=a=>{let b;b=a.nd;if(b!==null)return b;b=new D9;Bg(b);U(b);},Ce=a=>{return a.nd===null?0:1;},BU=a=>{return a.nd!==null?0:1;},Dv=(a,b)=>{let c;c=a.nd;if(c!==null)b.bW(c);},Is=(a,b)=>{let c;c=a.nd;if(c!==null){b=b.bX(c);a=b===null?Bk():Bt(b);}return a;},DT=(a,b)=>{let c;c=a.nd;if(c!==null)b=c;return b;},EQ=a=>{let b;b=a.nd;if(b!==null)return b;b=new D9;Bg(b);U(b);},AFP
=(a,b)=>{if(a===b)return 1;if(!(b instanceof Np))return 0;return P(b.nd,a.nd);};
function Vx(){let a=this;G.call(a);a.to=null;a.rz=null;}
let AAh=(a,b)=>{a.rz=Bk();a.to=b;},OE=a=>{let b=new Vx();AAh(b,a);return b;},IX=()=>{let b,c,d;b=Y();c=0;while(c<(Ec()).data.length){d=Bk();T(b,d);c=c+1|0;}return OE(b);},F1=(a,b)=>{let c,d;c=a.to;d=b.lP;return W(c,d);},BW=(a,b)=>{let c;a:{b:{BC();if(!(b===Fo&&SS(a))){if(b!==EX)break b;if(Mr(a))break b;}c=1;break a;}c=0;}return c?Ly(a,b):DT(F1(a,b),Ly(a,b));},Ly=(a,b)=>{a:{Jx();switch(S6.data[b.lP]){case 1:case 2:if(LS(a)){b=F(17);break a;}b=b.r4;break a;case 3:if(!Mr(a)){b=F(18);break a;}b=b.r4;break a;default:}b
=b.r4;}return b;},IG=(a,b)=>{return Bc(BW(a,b),Ly(a,b));},EH=(a,b,c)=>{return Bc(BW(a,b),c);},Kd=(a,b)=>{let c,d,e,f;c=(Ec()).data;d=c.length;e=0;while(e<d){f=c[e];if(Lk(f)&&!Bc(BW(a,f),BW(b,f)))return 0;e=e+1|0;}return 1;},It=a=>{if(BU(a.rz))a.rz=Bt(YB(a));return Bu(a.rz);},D2=a=>{let b,c,d,e,f,g,h,i,j,k;b=Y();c=E0(2);d=b;T(d,c);if(LS(a))c=EW(E0(2));else{c=Y();BC();e=(H_(BW(a,GK))).data;f=e.length;g=0;while(g<f){h=E0(e[g]|0);T(c,h);g=g+1|0;}}Ql(b,c);T(d,E0(1));i=new Ks;BC();j=VK(BW(a,Ip));k=VK(BW(a,E$));c=
EX;DH();c=!EH(a,c,C1.up)?Hu:C1;if(d.lS<2){c=new BB;BD(c,F(19));U(c);}i.n4=Fk(b);i.pw=j;i.n6=k;i.mp=c;return i;},Tj=a=>{let b,c,d,e,f,g;a:{BC();b=BW(a,MJ);c=D2(a);d=OG(a);e=(-1);switch(Eg(b)){case -361295720:if(!Bc(b,F(20)))break a;e=0;break a;case 2988943:if(!Bc(b,F(21)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new GV;f.wI=d;f.oN=B3(c);break b;case 1:f=new FX;f.ow=1.0;f.or=1.0;f.uA=d;f.oK=B3(c);f.oM=B3(c);f.sg=B3(c);f.rr=B3(c);break b;default:}f=Pb(d);}if(IG(a,FN))b=f;else{b=new PG;g=Tl(a);b.q3=f;b.uQ
=g;}return b;},OG=a=>{BC();return Eb(a,KN);},Tl=a=>{let b,c,d,e,f,g;b=D$(C$(D2(a)));c=b.data;BC();d=(H_(BW(a,FN))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},T3=a=>{let b;b=Cv(It(a));BC();if(!EH(a,EF,F(22)))b=Bo(Eb(a,EF),b)|0;return b;},NF=a=>{BC();return Eb(a,H0)|0;},LS=a=>{BC();return EH(a,Fh,F(23));},SS=a=>{BC();return Bc(DT(F1(a,Fo),F(2)),F(10))&&Bv(BW(a,Fy))?1:0;},Mr=a=>{let b;BC();b=E$;CS();return EH(a,b,CX.qW);},TT=a=>{return (Mf(a)).data.length!=C$(D2(a))?0:1;},Mf
=a=>{BC();return H_(BW(a,Go));},Eb=(a,b)=>{return NE(BW(a,b));},VM=a=>{let b;b=new TS;BC();b.wm=Eb(a,IA);return b;},YB=a=>{let b,c,d,e,f,g,h;a:{BC();b=Eb(a,IA);c=BW(a,Fo);d=(-1);switch(Eg(c)){case -1360216880:if(!Bc(c,F(24)))break a;d=5;break a;case -982754077:if(!Bc(c,F(10)))break a;d=9;break a;case -895939855:if(!Bc(c,F(25)))break a;d=6;break a;case 3555:if(!Bc(c,F(26)))break a;d=1;break a;case 96727:if(!Bc(c,F(27)))break a;d=0;break a;case 109265:if(!Bc(c,F(28)))break a;d=3;break a;case 3373737:if(!Bc(c,
F(29)))break a;d=2;break a;case 3684185:if(!Bc(c,F(30)))break a;d=4;break a;case 93832310:if(!Bc(c,F(31)))break a;d=8;break a;case 104080786:if(!Bc(c,F(32)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Fu(BM([0.0,0.0,0.0,1.0]));break b;case 1:c=Fu(BM([0.0,1.0,1.0,1.0]));break b;case 2:c=Fu(BM([1.0,1.0,1.0,0.0]));break b;case 3:c=Fu(BM([1.0,0.0,0.0,0.0]));break b;case 4:c=Fu(BM([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=G0(new Oi,b);break b;case 7:c=G0(new P_,b);break b;case 8:c=G0(new Ot,b);break b;case 9:e
=D_(BW(a,Fy),59);c=new H9;f=new B2;g=e;G8(f,g.lS,2);Oh(c,f,Bi(g.lS,1));d=0;while(d<g.lS){h=(H_(W(g,d))).data;BH(c.l8,d,0,h[0]);BH(c.l8,d,1,h[1]);BH(c.mk,d,0,h[2]);d=d+1|0;}break b;default:c=Fu(BM([0.0,1.0,1.0,0.0]));break b;}c=G0(new U4,b);}return c;},VK=b=>{let c,d,e,f,g;c=(IP()).data;d=c.length;e=0;while(true){if(e>=d){f=new J8;g=K();H(H(H(g,F(33)),b),F(34));BD(f,J(g));U(f);}f=c[e];if(Bc(f.qW,b))break;e=e+1|0;}return f;};
function EO(){let a=this;G.call(a);a.qS=null;a.p1=null;a.vn=null;a.uL=null;a.ta=0;a.wx=0;a.tX=0;}
let Lv=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.qS=d;a.p1=d.querySelector("canvas");a.vn=b.querySelector(".twin");e=new J3;e.vt=a;e.vs=c;e=new ResizeObserver(BJ(Bs(e),"onResize"));d=a.qS;e.observe(d);a.uL=AAd(a.qS,c);},GU=a=>{a.ta=a.qS.clientWidth;a.wx=a.qS.clientHeight;},Nk=(a,b,c)=>{let d;d=a.ta;if(d&&a.uL.sD){a.cr(QP(a.p1,d,a.wx,devicePixelRatio),b);if(!(!c&&a.tX)){a.tX=1;Cn(a.vn,a.cu(b));}return;}a.tX=0;},Q1=a=>{return a.ta;};
function Sv(){let a=this;EO.call(a);a.wH=null;a.rq=null;a.rL=null;a.qh=null;a.rg=null;}
let V1=(a,b,c)=>{T(a.rL,b);BQ(a.rq,F(35),c);},TH=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;c=b.pO;b=c.lZ;if(!(Ce(a.rg)&&F5(Bu(a.rg),b))){a.rg=Bt(b);Ht(a.rL);C_(a.rq);d=BE(b,Bw(b)-1|0);e=Bw(b)>1&&d>2?1:0;a.wH.hidden=!!(e?0:1);V1(a,Uy(b),F(36));f=0;g=CI(d,8);h=d-1|0;while(e&&f<d){i=g<=0?h:Bz(f+1|0,h);j=f+1|0;k=j;while(k<=i){b=Mx(f,k);k=k+1|0;l=K();O(H(O(Q(l,104),j),F(37)),k);V1(a,b,J(l));}f=j;}}b=a.rL;d=Br(0,a.rq.selectedIndex);l=W(b,d);b=c.mc.l8;IN();m=0.0;n=1.0;o=0.0;p=1.0;d=0;while(d<b.lO){m=Bo(m,
Ba(b,d,0));n=X(n,Ba(b,d,0));o=Bo(o,Ba(b,d,1));p=X(p,Ba(b,d,1));d=d+1|0;}if(F$(IB,m,o)&&F$(IB,n,p))q=IB;else if(F$(Il,m,o)&&F$(Il,n,p))q=Il;else{r=X(n-m,p-o)*0.6;m=(m+n)/2.0;n=(o+p)/2.0;q=Ep(m-r,m+r,n-r,n+r);}a:{if(!BU(a.qh)){b=Bu(a.qh);s=c.lZ;if(F5(b.uM,s)&&Pm(b.ui,q)?1:0)break a;}b=new QO;t=c.lZ;b.w9=Bi(1,2);b.rQ=Bk();b.ug=Bk();b.uM=t;b.ui=q;b.wE=37;s=new KR;u=Bi(1369,2);f=0;while(f<1369){BH(u,f,0,E_(q.mE,q.mB,f%37|0,37));BH(u,f,1,E_(q.m0,q.mV,f/37|0,37));f=f+1|0;}RZ(s,t,u);b.r1=s;b.xr=DM(t,b.w9);a.qh=Bt(b);}b
=Bu(a.qh);if(!(!BU(b.rQ)&&EQ(b.ug)===c)){b.ug=Bt(c);q=Ek(c);DQ(b.r1,q);t=new IK;e=c.nt;s=CT(c.qn);v=new UB;v.xo=b;v.xn=q;q=new Gr;w=b.ui;d=b.wE;Lu(q,w,d,d,(E5(b.r1)).lN);u=c.mc;Rn(t,e,s,v,q,u.l8,u.mk);b.rQ=Bt(t);}Bu(b.rQ);return ADi(c,b.r1,l);},W4=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=TH(a,b);c=K();d=b.m1.lN.data;e=d.length;f=0;a:{while(f<e){if(!(Bh(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|0;}e=1;}if(!e)b=F(38);else{f=b.pb;g=f!=1?F(39):F(40);if(!f){M(c,F(41));M(c,F(42));}else{f=b.nf;if(f==1)M(M(M(c,
F(43)),g),F(44));else if(f==2)M(M(M(c,F(45)),Ft(g,1)),F(46));else{M(O(M(c,F(47)),b.nf),F(48));g=b.sY;if(!(g instanceof DI))M(c,F(49));else{g=g;M(O(M(c,F(50)),g.oo+1|0),F(51));Q(O(c,g.oz+1|0),46);}}}if(BU(b.qc)){M(c,F(52));M(c,F(53));}if(b.pb>0&&b.nf<=2){h=b.m1.lO;e=0;i=K();j=0;k=CI(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.pj;g=b.m1;o=(Ba(g,j,0)-Ba(g,m,0))/(n.mB-n.mE);p=(Ba(g,j,1)-Ba(g,m,1))/(n.mV-n.m0);if(!(Dg(o,o)- -Dg(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?F(54):F(55);M(M(i,g),P6(b,j));M(M(i,
F(51)),P6(b,m));M(i,GD(b,j)!=GD(b,m)?F(56):F(2));M(i,F(57));}m=m+1|0;}j=l;}if(1<=e&&e<=2)Q(Iw(c,i),46);else if(e>2)M(c,F(58));}YT(c,b);b=J(c);}return b;},AD$=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=c;d=c.re;BC();if(!EH(d,LJ,F(59))){Fr();e=HL;}else{Fr();e=UZ;}f=b;g=f.mQ;h=f.nN;i=FF(g);j=Ca(3.9*i);k=Ca(1.9*i);l=g-j-i;m=X(1.0,Cy(Bo(l,h-k-Ca(3.6*i))));j=j- -Cy((l-m)/2.0);B7();n=Cf(i,CK);o=Op(g,h,Cr(j,k,m,m),Cr(g,k,0.0,0.0),n,0.0,n,0.0,i,X(5.0,Bo(10.0,0.028*m)),1.5);n=new SX;d=c.sc;n.mT=o;n.mD=d;n.uR=e;p=TH(a,
c);BA(f,Cr(0.0,0.0,f.mQ,f.nN),n.mD.ma);q=new HV;d=p.pj;e=n.mT.mm;if(p.nf>1)c=e;else{j=BI(e.mr*0.3);l=BI(e.l0- -(e.mr-j)/2.0);c=Cr(e.lV,l,e.l6,j);}LA(q,d,c);e=p.qc;c=new Vo;c.wr=n;c.ws=b;c.wp=q;c.wq=p;Dv(e,c);if(p.nf<=1){c=n.mT;e=n.mD;d=q.oj;KY(q,b,c,e,Gb(d.mE,d.mB,Nr(c,q.mO.l6)),FO());}else{e=CP(n.mD.mq,0.6);c=Ff(p.v6);BS(f,Ff(Rm(q,c.qD)),B1(e,C9(n.mT)));Ob(q,b,n.mT,n.mD);}e=p.qc;c=new Vn;c.xf=n;c.xg=b;c.xh=q;c.xe=p;Dv(e,c);i=n.mT.mn;c=Cf(i,CK);o=q.mO;l=Cw(o)- -GQ(n.mT)*2.0- -i*2.1;CE(f,UI(p,1),o.lV- -o.l6/
2.0,l,c,n.mD.l_);if(p.nf>1){c=Cf(i,Cs);j=o.l0-i*0.6;CE(f,UI(p,0),o.lV,j,c,n.mD.l_);}AAH(n,b,q,p);},B9=I(0);
function RM(){G.call(this);this.w1=null;}
let Ws=a=>{a.w1.redraw();};
function Qd(){let a=this;EO.call(a);a.p6=null;a.s9=null;a.w3=null;a.r7=null;a.n5=null;a.wu=0;a.r5=null;a.tv=null;a.oH=null;}
let AEB=(a,b)=>{let c,d,e;if(!(!BU(a.n5)&&a.wu==b.sh)){c=a.n5;d=a.r7;Cg(d);e=new Tr;e.vM=d;Dv(c,e);a.wu=b.sh;d=b.op;c=new Sd;c.q5=S(1024);c.qd=S(1024);c.nM=1;c.tq=NaN;c.sz=NaN;c.oU=Infinity;c.pP=Infinity;c.n0=(-Infinity);Wi(c,d);a.n5=Bt(c);a.oH=Dn();}Wi(Bu(a.n5),b.op);a.r7.rK=b.re;},ZR=(a,b)=>{let c,d,e,f;c=b.pO.nt;a.p6.setAttribute("max",Bx(DK(CO(b.op))));if(O_(a.oH))a.p6.value=Bx(DK(c));d=!b.qw&&!JV(a.oH)?0:1;e=a.w3;if(!d)b=F(2);else{b=b.op;d=Ic(a.oH,c);b=CT(DP(b,d));f=K();H(H(O(H(f,F(60)),d),F(61)),b);b=
J(f);}Cn(e,b);},Ol=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Ns;d=b.op;e=EQ(a.n5);f=NF(b.re);g=b.pO.nt;b=a.oH;h=a.s9.checked?1:0;i=a.r7;j=Y();k=Bn(i.nj);while(Bm(k)){l=(Bl(k)).pg;T(j,l);}m=D1(e);i=d;if(m!=CO(i)){b=new BB;f=D1(e);h=CO(i);c=K();H(O(H(O(H(c,F(62)),f),F(63)),h),F(64));BD(b,J(c));U(b);}if(f>=1&&g>=0&&g<=CO(i)){i=Fk(j);c.mC=d;c.o9=e;c.mH=f;c.nk=g;c.pz=b;c.rp=h;c.ov=i;return c;}b=new BB;c=K();Q(O(H(O(H(c,F(65)),f),F(51)),g),46);BD(b,J(c));U(b);},OP=(a,b)=>{let c,d,e,f,g;if(BU(a.r5))c=Dn();else{c=Bu(a.r5);d
=Bu(a.tv);c=Q4(c,d,R2(d));e=c.oj;f=e.mE;c=c.mO;g=f+(b-c.lV)/c.l6*(e.mB-f);c=ED(X(0.0,Bo(d.mH,BI(g)))|0);}return c;},J1=(a,b)=>{let c;c=BU(a.n5)?0:D1(Bu(a.n5));if(!O_(b))b=ED(Bz(RH(b),c));a.oH=b;},ACe=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;b=Ol(a,b);c=new WF;c.lT=K();c.r8=b;d=b.mC;c.q1=d;c.m7=b.o9;c.m5=b.nk;e=DP(d,0);b=c.q1;f=c.m5;g=DP(b,f);if(c.m5&&JS(e)&&JS(g)){M(O(M(c.lT,F(66)),c.m5),F(67));if(g===e)M(M(c.lT,F(68)),DD(g));else{M(c.lT,!(g<e)?F(69):F(70));M(M(M(c.lT,DD(e)),F(71)),DD(g));}h=c.m5;f=Qg(c.m7,h);i=g*0.99;j
=g*1.01;while(f>=0&&Ml(c.m7,f)>=i&&Lq(c.m7,f)<=j){h=Ss(c.m7,f);f=f+(-1)|0;}k=c.m5;if((k-h|0)>=Br(10,k/5|0)){O(M(c.lT,F(72)),h);M(c.lT,F(73));}else{f=Br(1,Bz(100,c.m5/10|0));b=c.q1;k=c.m5-f|0;e=DP(b,k);if(JS(e)){e=(g-e)/f;b=Ds(Bh(e),2);if(e===0.0){b=c.lT;if(f==1)l=F(74);else{l=K();H(O(H(l,F(75)),f),F(76));l=J(l);}M(b,l);M(c.lT,F(77));}else{l=c.lT;d=!(e<0.0)?F(78):F(79);M(M(l,d),b);b=c.lT;if(f==1)l=F(80);else{l=K();O(H(l,F(81)),f);l=J(l);}M(b,l);}}}Q(c.lT,46);}else{b=c.lT;f=c.m5;if(!f)l=F(82);else{l=K();O(H(l,
F(83)),f);l=J(l);}M(b,l);Q(M(M(c.lT,F(84)),DD(g)),46);}if(JR(c.m7)&&D1(c.m7)){k=c.m7.s2;if(k==c.m5)M(c.lT,F(85));else{M(M(c.lT,F(86)),DD(c.m7.oU));b=c.lT;if(!k)l=F(87);else{l=K();Q(O(H(l,F(88)),k),46);l=J(l);}M(b,l);}k=c.m7.t7;if(k>0&&k!=c.m5){M(M(c.lT,F(89)),DD(c.m7.n0));Q(O(M(c.lT,F(88)),k),46);}}Y8(c);YL(c);return J(c.lT);},Zt=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c;d=Ol(a,c);e=new Hc;f=b;g=f.mQ;h=f.nN;i=FF(g);j=Ca(3.9*i);k=Ca(2.0*i);l=g-Ca(1.6*i);m=h-Ca(2.2*i);n=Cr(j,k,X(1.0,l-j),X(1.0,m-k));B7();o
=H$(i,Cs);j=BI(1.25*i);p=Op(g,h,n,Cr(Ct(n),k,0.0,n.mr),o,j,o,j,i,4.0,1.5);c=c.sc;HO();e.me=p;e.ms=c;BA(f,Cr(0.0,0.0,f.mQ,f.nN),e.ms.ma);p=new SH;p.l4=e;p.mu=b;p.lY=d;c=R2(d);p.sK=c;p.pv=Q4(e,d,c);c=new QF;q=e.me;n=e.ms;c.sp=Y();c.s$=b;c.uc=q;c.tK=n;p.wj=c;c=p.lY;r=Ic(c.pz,c.nk);b=K();H(O(H(b,F(90)),r),F(61));q=J(b);s=(F(91).lQ.length+19|0)+(DK(p.lY.mH)).lQ.length|0;if(r<=CO(p.lY.mC)){b=CT(DP(p.lY.mC,r));c=K();H(H(H(c,q),F(92)),b);b=J(c);}else{n=!Jb(p.lY.mC)?F(93):F(94);b=K();H(H(b,q),n);b=J(b);}c=p.mu;j=c.mQ;t
=j-8.0;j=j/2.0;q=p.l4;n=q.me;SY(c,b,s,j,t,n.q0,n.p$.ne,q.ms.l_);O4(p,p.lY.nk,0.0);c=p.lY.pz;b=new VI;b.vr=p;Jw(c,b);s=0;while(s<CN(p.lY.ov)){YO(p,s);s=s+1|0;}b=p.mu;c=Rr(p,p.lY.o9);q=B1(p.l4.ms.oG,2.0);BS(b,c,q);ADd(p);c=p.lY.pz;b=new VG;b.uK=p;Jw(c,b);s=Jb(p.lY.mC)&&CO(p.lY.mC)<=p.lY.mH?1:0;if(s)ACC(p);a:{if(s){b=p.lY;if(b.nk>=CO(b.mC))break a;}Yc(p);}a.r5=Bt(e);a.tv=Bt(d);};
function KK(){G.call(this);this.sD=0;}
let QN=(a,b,c)=>{let d;a.sD=1;d=new J$;d.wh=a;d.wi=c;(new IntersectionObserver(BJ(Bs(d),"onChange"))).observe(b);},AAd=(a,b)=>{let c=new KK();QN(c,a,b);return c;},ABS=a=>{return a.sD;};
function RN(){G.call(this);this.wb=null;}
let ACW=a=>{a.wb.redraw();};
function Me(){let a=this;G.call(a);a.pm=null;a.tl=null;a.u1=null;a.sj=0;}
let Ul=(a,b,c)=>{let d,e,f,g,h;a.pm=Y();a.tl=Y();a.u1=c;d=b.querySelectorAll("[role=tab]");e=0;while(e<d.length){f=d.item(e);g=a.pm;c=B$(f);T(g,c);h=a.tl;c=Ci(f.getAttribute("aria-controls"));g=K();H(Q(g,35),c);c=B$(b.querySelector(Bx(J(g))));T(h,c);c=new KB;c.uZ=a;c.uY=e;f.addEventListener("click",BJ(Bs(c),"handleEvent"));c=new KC;c.uH=a;c.uI=e;f.addEventListener("keydown",BJ(Bs(c),"handleEvent"));e=e+1|0;}Pk(a);},AF3=(a,b)=>{let c=new Me();Ul(c,a,b);return c;},AC1=a=>{return a.sj;},U6=(a,b)=>{a.sj=b;Pk(a);HN(a.u1.vp);},Pk
=a=>{let b,c,d,e;b=0;while(true){c=a.pm;if(b>=c.lS)break;d=b!=a.sj?0:1;(Bs(W(c,b))).setAttribute("aria-selected",Bx(!d?F(95):F(96)));(Bs(W(a.pm,b))).setAttribute("tabindex",Bx(!d?F(97):F(0)));c=Bs(W(a.tl,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function RK(){G.call(this);this.vp=null;}
function J9(){let a=this;G.call(a);a.u0=null;a.sa=null;a.qJ=null;a.v7=null;a.py=null;a.sQ=null;a.mG=null;a.qt=null;a.qq=null;a.pc=null;a.wk=0;a.px=null;a.rb=null;a.pQ=0;}
let Ui=(a,b,c)=>{let d,e;a.mG=Y();a.qt=Y();a.qq=Bk();d=IX();a.pc=WA(d,T3(d));a.px=Bk();a.rb=Bk();a.sQ=c;a.u0=b.querySelector(".meaning");a.sa=b.querySelector(".arithmetic");a.qJ=b.querySelector(".quantities");a.v7=b.querySelector(".walk-position");e=b.querySelector(".points");a.py=e;d=new MF;d.uT=a;e.addEventListener("change",BJ(Bs(d),"handleEvent"));d=b.querySelector(".previous");c=new US;c.vO=a;En(d,c);c=b.querySelector(".next");b=new UT;b.wz=a;En(c,b);},AF7=(a,b)=>{let c=new J9();Ui(c,a,b);return c;},AFA
=(a,b,c)=>{let d,e,f,g,h,i,j;a.wk=c.oh.pp;d=Ce(a.qq)&&Kd(Bu(a.qq),b)?1:0;if(!(d&&Ow(a.pc,c))){C_(a.py);BQ(a.py,F(35),F(98));d=0;while(d<Cv(c.mc)){e=a.py;f=K();H(O(H(f,F(99)),d),F(100));BQ(e,F(35),J(f));d=d+1|0;}a.qq=Bt(b);NW(a);}b=a.pc;d=C$(b.pq.su);g=c.mi.data.length;if(g!=d){b=new BB;c=K();H(O(H(O(H(c,F(101)),g),F(102)),d),F(103));BD(b,J(c));U(b);}if(!Ow(b,c)){e=new BB;g=c.oh.pp;d=Cv(b.pq.nP);b=K();H(O(H(O(H(b,F(104)),g),F(105)),d),F(106));BD(e,J(b));U(e);}if(!JV(b.rI))Qx(b.pq,c.mc,c.oh,c.mi,c.rF);else{e=
Wx(RH(b.rI),1);Qx(b.pq,c.mc,e,c.mi,S(0));}c=Bn(a.mG);while(Bm(c)){e=Bl(c);d=0;while(true){b=e.tb;if(d>=b.lS)break;Cn(Bs(W(b,d)),No(e.mF,d));d=d+1|0;}d=0;while(d<e.pe){g=0;while(true){h=e.mU;if(g>=h)break;h=V(d,h)+g|0;i=Ba(e.mF.no,d,g);j=e.u8.data;if(i!==j[h]){j[h]=i;(Bs(e.sm.data[h])).textContent=Bx(Gu(HM(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.px;c=new ON;c.vN=a;Dv(b,c);},NW=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=EQ(a.qq);c=a.py.selectedIndex;if(c<=0)b=WA(b,a.wk);else{d=c-1|0;e=D2(b);b=new I2;f=D$(C$(e));g=V7(e,
1,0.0,Pb(0.0),f);e=ED(d);Es();Jo(b,g,e,Jk);}a.pc=b;C_(a.qJ);Ht(a.mG);Ht(a.qt);a.px=Bk();a.rb=Bk();Cn(a.sa,F(107));e=Bk();h=a.qJ;i=Bn(a.pc.tY);while(true){if(!Bm(i)){OT(a,MC(W(a.mG,0),0,0));G3(a,0,0);return;}j=Bl(i);if(!(!BU(e)&&Bu(e)===j.m4.sw)){a:{e=Bt(j.m4.sw);b=a.qJ;g=j.m4.sw;My();switch(SP.data[g.lP]){case 1:break;case 2:g=F(108);break a;case 3:g=F(109);break a;default:b=new Ch;Bg(b);U(b);}g=F(110);}BQ(b,F(111),g);h=Cq(a.qJ,F(112));h.className="phase";}k=a.mG;l=new S_;l.tb=Y();l.mF=j;m=j.no;l.pe=Bz(8,m.lO);d
=Bz(8,m.lR);l.mU=d;d=V(l.pe,d);l.rV=R(G,d);l.sm=R(G,d);f=S(d);n=f.data;l.u8=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cq(h,F(112));l.ou=b;b.className="quantity";b=Cq(l.ou,F(112));b.className="formula";if(Bv(j.sV))p=BV(j);else{g=BV(j);p=j.sV;j=K();H(H(H(j,g),F(113)),p);p=J(j);}g=new Qy;g.oP=p;g=RP(g);p=K();H(H(H(p,F(114)),g),F(115));b.innerHTML=Bx(J(p));(BQ(l.ou,F(116),Z5(l,m))).className="shape";Y$(l,Cq(l.ou,F(117)));j=l.ou;g=new LD;g.wd=a;g.wc=l;j.addEventListener("mouseover",BJ(Bs(g),
"handleEvent"));g=new LG;g.vw=a;g.vv=l;j.addEventListener("focusin",BJ(Bs(g),"handleEvent"));p=AEv(a,l);j.addEventListener("click",BJ(Bs(p),"handleEvent"));p=X8(a,l);j.addEventListener("keydown",BJ(Bs(p),"handleEvent"));T(k,l);}b=new BB;Bg(b);U(b);},WE=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)Kw(a,OK(b,d));},Kw=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.px=Bt(b);c=Bn(a.qt);while(Bm(c)){d=Bs(Bl(c));e="";d.className=e;}Ht(a.qt);L1(a,b,F(118));e=Y();f=0;while(true){g=b.mI;if(f>=g.tf)break;g=g.rn.q();while
(g.r()){d=g.t();if(f<OQ(d)&&We(d,b.mv,b.mz)){d=P4(d,b,f);T(e,d);}}f=f+1|0;}d=Bn(e);while(Bm(d)){L1(a,Bl(d),F(119));}e=a.pc;g=Y();h=Bn(e.tY);while(Bm(h)){c=Bl(h);i=c.rn.q();while(i.r()){j=i.t();if(j.nQ===b.mI){k=0;while(k<c.no.lO){a:{CA();if(!Ts(j,CU,k,b)){l=0;while(true){if(l>=c.no.lR)break a;if(!Ts(j,Dk,l,b)&&We(j,k,l)){e=FV(c,k,l);T(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bn(g);while(Bm(d)){L1(a,Bl(d),F(120));}Cn(a.sa,Ta(b));N_(a.sQ);},L1=(a,b,c)=>{let d,e,f,g;d=Bn(a.mG);while(Bm(d)){e=Bl(d);if(e.mF===b.mI&&SO(e,b.mv,
b.mz)){f=MC(e,b.mv,b.mz);f.className=Bx(c);g=a.qt;f=B$(f);T(g,f);}}},Ta=b=>{let c,d;E2();c=RD(b,FC);b=RD(b,GN);d=K();H(Q(H(d,c),10),b);return J(d);},VO=(a,b,c,d)=>{let e;e=MC(b,c,d);OT(a,e);e.focus();Kw(a,FV(b.mF,c,d));},OT=(a,b)=>{Dv(a.rb,new Os);b.setAttribute("tabindex","0");a.rb=Bt(B$(b));},SB=(a,b)=>{G3(a,Br(0,Bz(b,a.mG.lS-1|0)),1);},G3=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.mG;e=a.pQ;d=d;(W(d,Bz(e,d.lS-1|0))).ou.removeAttribute("aria-current");a.pQ=b;d=(W(a.mG,b)).ou;f=a.mG;b=a.pQ;f=(W(f,b)).mF;d.setAttribute("aria-current",
"step");g=a.v7;h=a.pQ+1|0;b=a.mG.lS;d=K();O(H(O(d,h),F(121)),b);Cn(g,J(d));g=a.u0;i=BV(f);d=f.sZ;j=K();H(H(H(j,i),F(61)),d);Cn(g,J(j));if(c)Kw(a,FV(f,0,0));};
function RL(){G.call(this);this.uW=null;}
let N_=a=>{HN(a.uW);};
function MN(){let a=this;G.call(a);a.sy=null;a.rE=null;a.un=null;a.rP=null;}
let SD=(a,b,c)=>{let d,e,f,g,h;a.sy=b.querySelector("tbody");a.rE=b.querySelector(".verdict");a.un=b.querySelector(".explanation");a.rP=b.querySelector(".mistake");d=(Mh()).data;e=d.length;f=0;while(f<e){g=d[f];BQ(a.rP,F(35),g.uU);f=f+1|0;}b=a.rP;h=new Mv;h.vJ=c;b.addEventListener("change",BJ(Bs(h),"handleEvent"));},AGf=(a,b)=>{let c=new MN();SD(c,a,b);return c;},Xt=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=C$(b.lZ);if(c>200){C_(a.sy);b=a.rE;d=K();Q(O(H(d,F(122)),c),46);Cn(b,J(d));return;}a:{d=(Mh()).data[a.rP.selectedIndex];e
=b.lZ;f=Cv(b.mc);JQ();switch(NR.data[d.lP]){case 1:case 2:g=1;break a;case 3:if(Bw(e)>1){h=e.pw;CS();if(h!==I0){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=Bw(e)){g=g|Us(d,e,f);f=f+1|0;}break a;default:}b=new Ch;Bg(b);U(b);}i=b.lZ;e=Ek(b);b=b.mc;j=b.l8;k=b.mk;b=!g?Hs:d;h=DM(i,j);DQ(h,e);l=ADt(i,e,h,k,b);m=OI(Kx(i,e,j,k));h=ABw(i,e,h,l.nq.data[Bw(i)]);n=B3(i);Cd(n,CJ(e));b=DM(i,j);o=new Vy;o.w6=b;o.w4=n;o.w5=i;o.w7=k;p=new SQ;p.uj=i;p.uk=n;p.ul=j;p.um=k;b=Y();c=
1;while(c<=Bw(i)){q=Or(o,p,n.lU.data[c]);r=Or(o,p,n.lX.data[c]);j=new FM;e=K();O(H(e,F(123)),c);Ng(j,J(e),l.qz.data[c],m.lU.data[c],q,h.lU.data[c]);s=b;T(s,j);e=new FM;k=K();O(H(k,F(124)),c);Ng(e,J(k),l.rW.data[c],m.lX.data[c],r,h.lX.data[c]);T(s,e);c=c+1|0;}h=new Qq;h.qg=Fk(b);if(Bv(d.t4))e=F(2);else{l=d.t4;b=K();H(Q(b,32),l);e=J(b);}l=!g?F(125):F(2);m=a.un;d=d.vW;b=K();H(H(H(b,d),e),l);Cn(m,J(b));Cn(a.rE,AFJ(h));b=a.rE;d=Bx(!NI(h)?F(126):F(127));b.className=d;C_(a.sy);f=0;d=Bn(h.qg);while(Bm(d)){m=Bl(d);t
=0;while(t<m.nX.lO){u=0;while(u<m.nX.lR&&f<60){Y9(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},Y9=(a,b,c,d)=>{let e,f,g,h,i;e=Ba(b.nX,c,d);f=Ba(b.pL,c,d);g=Cq(a.sy,F(128));h=b.ql;i=K();Q(O(Q(O(Q(H(i,h),91),c),44),d),93);(BQ(g,F(129),J(i))).setAttribute("scope","row");KA(g,e);KA(g,f);KA(g,Ba(b.nF.oq,c,d));BQ(g,F(130),Pn(Ba(b.nF.o_,c,d)));BQ(g,F(130),Pn(Bh(e-f)));},KA=(b,c)=>{let d;d=BQ(b,F(130),Gu(Ey(c,8),45,8722));b=Bx(CT(c));d.title=b;},Pn=b=>{let c,d,e,f;c=CT(b);d=Fb(c,101);if(d<0)return b===0.0?F(0):Ey(b,8);e=Cm(c,
0,Bz(d,3));c=Gu(Ft(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function RI(){G.call(this);this.w$=null;}
function M3(){let a=this;G.call(a);a.w8=null;a.sO=null;a.v9=null;a.vX=null;a.u$=null;a.wJ=null;a.vV=null;a.oQ=null;a.n7=null;a.t3=null;a.sX=null;a.rR=null;a.rA=null;a.ox=null;a.ub=0;a.oJ=0;a.qo=0;}
let Ok=(a,b,c)=>{let d;a.rA=Bk();a.ox=Bk();a.rR=c;a.w8=b.querySelector(".scroll");a.sO=b.querySelector(".canvas-room");a.v9=b.querySelector("canvas");a.vX=b.querySelector(".sweep-position");a.u$=b.querySelector(".sentence");a.wJ=b.querySelector(".graph-words");a.vV=b.querySelector(".node-detail");a.oQ=b.querySelector(".level");a.n7=b.querySelector(".node");a.t3=b.querySelector(".sweep-back");a.sX=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new S2;c.wo=a;En(d,c);c=a.t3;d=new S0;d.vD=a;En(c,
d);c=a.sX;d=new S4;d.ux=a;En(c,d);c=b.querySelector(".sweep-end");b=new S3;b.ww=a;En(c,b);b=a.n7;d=new L_;d.vK=a;b.addEventListener("change",BJ(Bs(d),"handleEvent"));b=a.oQ;d=new L$;d.ve=a;b.addEventListener("change",BJ(Bs(d),"handleEvent"));},AF6=(a,b)=>{let c=new M3();Ok(c,a,b);return c;},Zf=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BU(a.rA)&&Kd(Bu(a.rA),b))){a.rA=Bt(b);C_(a.oQ);BQ(a.oQ,F(35),F(131));if(C$(c.lZ)>60)(BQ(a.oQ,F(35),F(132))).setAttribute("disabled","");else{e=0;while(e<Cv(c.mc)){b=a.oQ;f=K();O(H(f,
F(133)),e);BQ(b,F(35),J(f));e=e+1|0;}}QX(a);}g=new Jl;h=c.mc;i=a.oQ.selectedIndex-1|0;if(i<0)h=Kx(c.lZ,Ek(c),h.l8,h.mk);else{j=S(h.l8.lR).data;e=0;k=j.length;while(e<k){j[e]=Ba(h.l8,i,e);e=e+1|0;}l=c.lZ;b=Ek(c);m=Ba(h.mk,i,0);h=new K6;h.nl=WC();h.rC=Y();h.pk=l;c=Y();e=0;while(e<k){f=h.nl;n=K();Q(O(H(n,F(134)),e),93);f=KP(f,J(n),j[e]);T(c,f);e=e+1|0;}e=1;while(e<=Bw(l)){c=ADe(h,e,b.lU.data[e],b.lX.data[e],c);e=e+1|0;}a:{c=W(c,0);b=KP(h.nl,F(135),m);GP();switch(J_.data[h.pk.mp.lP]){case 1:c=DS(Fw(RO(b),Hr(c)),
Fw(DS(Hz(h),b),Hr(DS(Hz(h),c))));break a;case 2:b=DS(c,b);c=Fw(b,b);break a;default:}b=new Ch;Bg(b);U(b);}c.mL=F(136);h.ro=c;}Ra(g,h,a.oJ);a.qo=CN(JX(g.m9));h=XN(g);f=new NA;b=!d?L8():QZ();Dp();f.l2=b;f.sb=17;if(BU(a.ox)){a.ox=Bt(ABm(f,h));WS(a,g);}AFQ(a,f,h,Bu(a.ox));if(a.ub){UO(a,Bu(a.ox),Zp(g));a.ub=0;}a.t3.disabled=!!(a.oJ?0:1);b=a.sX;c=!!(a.oJ<a.qo?0:1);b.disabled=c;b=a.vX;e=g.m9.qA;d=a.qo;c=K();O(H(O(c,e),F(121)),d);Cn(b,J(c));Cn(a.u$,AFu(g));Cn(a.wJ,Dy(F(137),AA5(h)));e=a.n7.selectedIndex;Cn(a.vV,ADO(g,
Br(0,e)));},HK=(a,b)=>{a.oJ=Br(0,Bz(b,a.qo));a.ub=1;Lx(a.rR);},UO=(a,b,c)=>{let d,e;d=(E9(b,c)).lV+(E9(b,c)).l6/2.0;b=a.w8;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},QX=a=>{a.ox=Bk();a.oJ=0;},WS=(a,b)=>{let c,d;C_(a.n7);c=0;while(c<S8(b)){BQ(a.n7,F(35),G6(Gw(b.ol,c)));c=c+1|0;}d=a.n7;b=S8(b)-1|0;d.selectedIndex=b;},AFQ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=Ca(d.uN)|0;f=Ca(d.vT)|0;g=a.sO.style;h=K();H(O(h,e),F(138));g.setProperty("width",Bx(J(h)));g=a.sO.style;h=K();H(O(h,f),F(138));g.setProperty("height",
Bx(J(h)));i=QP(a.v9,e,f,devicePixelRatio);j=a.n7.selectedIndex;FI();h=Ry;k=j>=0?ED(j):Dn();l=new CF;m=i;DB(l,0.0,0.0,m.mQ,m.nN);BA(m,l,b.l2.ma);l=new Q3;e=Ic(k,(-1));l.l1=b;l.mh=i;l.m3=c;l.n2=d;l.mS=h;l.qa=e;l.pW=Uv(c);e=l.qa;if(e>=0){i=E9(l.n2,e);n=On(l,l.qa);b=l.mh;c=FW(l,i,6.0,n+6.0);d=l.l1.l2.l_;BA(b,c,d);b=l.mh;c=FW(l,i,4.0,n+4.0);d=l.l1.l2.ma;BA(b,c,d);}f=0;while(f<l.pW.data.length){j=0;while(j<(W(l.m3.nD,f)).mP.lS){c=Bn(l.m3.pl);a:{while(Bm(c)){b=Bl(c);if(b.oX==f&&b.oS==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.qa&&(W((W(l.m3.nD,f)).mP,j)).nW!=l.qa?0:1;i=o?l.l1.l2.l_:CP(l.l1.l2.mq,0.75);p=(M$(l.n2,f,j)).mX;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.mh;c=Vz(l,p,0.0,7.0);d=B1(i,DG(l,!o?1.25:2.0));BS(b,c,d);b=l.mh;c=TO(l,s,t,(-1),1.0);BA(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bn(l.m3.pl);while(Bm(d)){b=Bl(d);WP(l,(M$(l.n2,b.oX,b.oS)).mX);}e=0;while(e<l.pW.data.length){if(AB8(l,E9(l.n2,e)))YK(l,e,W(l.m3.nD,e),E9(l.n2,e));e=e+1|0;}e=0;while(e<l.m3.pl.lS){AE6(l,e);e=e+1|0;}};
function RJ(){G.call(this);this.vQ=null;}
let Lx=a=>{HN(a.vQ);};
function UP(){let a=this;EO.call(a);a.s3=null;a.td=null;a.sR=null;a.o1=null;a.pM=null;a.qj=null;a.rS=null;a.ri=null;a.tO=0;a.vf=0;a.pY=null;a.wC=0;a.uo=0.0;a.sx=null;}
let AFh=(a,b,c)=>{let d,e,f;Cg(B$(c));d=new PM;d.wL=c;Lv(a,b,d);d=new QS;d.s7=Bk();d.nR=Bk();d.nA=Bk();d.tU=Bk();a.qj=d;a.rS=Bk();a.ri=Y();a.tO=(-1);a.pY=Bk();a.sx=L8();a.s3=c;a.td=b.querySelector(".plane");d=b.querySelector(".pair");a.sR=d;a.o1=d.querySelector(".across");e=a.sR.querySelector(".up");a.pM=e;b=a.td;d=a.o1;f=Bn(VX(B$(b),B$(d),B$(e)));while(Bm(f)){e=Bs(Bl(f));d=new Kp;d.vY=c;e.addEventListener("change",BJ(Bs(d),"handleEvent"));}},ACI=(a,b)=>{let c=new UP();AFh(c,a,b);return c;},AAS=(a,b)=>{let c,
d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;c=b.pO;d=c.lZ;if(!(Ce(a.rS)&&F5(Bu(a.rS),d))){a.rS=Bt(d);C_(a.o1);C_(a.pM);e=0;while(e<Bz(400,C$(d))){f=1;while(f<Bw(d)){g=f+1|0;if(e<Rb(d,g))break;f=g;}g=BE(d,f-1|0);h=e-Rb(d,f)|0;i=V(BE(d,f),g);j=h>=i?OC(f,h-i|0,(-1)):OC(f,h/g|0,h%g|0);h=j.we;if(h!=(-1)?0:1)j=DR(F(139),M2(d,j.r0,j.s4));else{k=M2(d,j.r0-1|0,h);j=M2(d,j.r0,j.s4);l=K();H(H(H(H(l,F(140)),k),F(71)),j);j=DR(F(141),J(l));}BQ(a.o1,F(35),j);BQ(a.pM,F(35),j);e=e+1|0;}a.pM.selectedIndex=1;}m=performance.now();if(!(!b.qw
&&!(m-a.uo>100.0))){a.uo=m;e=CO(b.op);f=a.tO;g=b.sh;if(!(f==g&&a.vf==e)){a.tO=g;a.vf=e;a.ri=Y();n=Ti(a.s3.path());f=1+b.pO.mi.data.length|0;g=0;while(true){o=n.data;if(g>=o.length)break;p=a.ri;k=new L6;h=o[g]|0;e=g+1|0;g=g+f|0;o=K5(n,e,g);k.rG=h;k.mY=o;T(p,k);}}p=a.qj;q=a.ri;g=a.td.selectedIndex!=1?0:1;a.sR.hidden=!!(g?0:1);e=a.o1.selectedIndex==a.pM.selectedIndex?0:1;if(g&&e){k=new ND;e=a.o1.selectedIndex;f=a.pM.selectedIndex;k.rk=e;k.sr=f;}else k=new Kq;ACN(p,c,q,k);}r=!SM(b)?1.0:8.0;e=AC$(a.qj,m+r,Zg());f
=Up(a.sx,UG(b));a.sx=UG(b);g=f&&a.wC==Q1(a)&&AFN(a,TI(a.qj))?1:0;if(!(!SM(b)&&g)){a.pY=TI(a.qj);a.wC=Q1(a);Dv(a.pY,XD(a,b,e));}if(e)a.s3.redraw();},AFN=(a,b)=>{return Ce(a.pY)&&Ce(b)&&Bu(a.pY)===Bu(b)?1:0;},AES=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b;c=K();d=b.ph;e=d.qO;Fg();if(e!==F8){O(M(c,F(142)),b.oy);M(c,F(143));}else{M(M(c,F(144)),d.qH);M(M(c,F(145)),d.qG);Q(O(M(c,F(146)),b.oy),46);}M(M(c,F(147)),Ty(b.o5));f=b.sL;g=b.rm;h=Cl(f*f+g*g);i=Jc(h,0.0);if(i>0&&h-h===0.0){M(M(M(c,F(148)),OA( -f, -g)),F(149));M(M(c,
Ds(h,2)),F(150));}else if(!i)M(c,F(151));Q(c,46);e=b.qL;i=(-1);j=0;while(true){k=e.nb.data;if(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(M(O(M(c,F(152)),e.mj),F(153)),e.mt);M(c,F(154));if(i>=0&&!(e.nb.data[i]>=b.o5)){h=EI(e,i%e.mj|0)-b.p4;l=Em(e,i/e.mj|0)-b.p5;M(M(M(c,F(155)),Ty(e.nb.data[i])),F(156));M(c,Ds(Cl(h*h+l*l),2));Q(M(M(c,F(157)),OA(h,l)),46);}else M(c,F(158));l=b.qr.sA;if(isNaN(l)?1:0)M(c,F(159));else{i=BI(l*100.0)|0;M(c,F(160));m=Jc(l,1.0);if(!m)n=F(22);else if(i==100)n
=F(161);else if(!i)n=F(162);else{n=K();Q(O(n,i),37);n=J(n);}M(c,n);M(c,F(163));if(!m)Q(c,46);else if(b.ph.qO!==F8)M(c,F(164));else{M(c,F(165));M(c,F(166));}}return J(c);},ZU=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=c;d=new Qi;e=b;f=e.mQ;g=e.nN-18.0;h=FF(f);i=Ca(3.75*h);j=Ca(5.5*FF(f));k=Cy(f-TP(f)-j);l=X(1.0,Bo(k,Cy(g-i-Ca(2.2*h))));m=Cr(TP(f)+Cy((k-l)/2.0),i,l,l);n=Ct(m)+BI(1.25*h);o=new Hv;p=Cr(n,i,BI(1.0*h),l);j=1.15*h;B7();Pr(o,f,g,m,p,Cf(j,CK),BI(1.35*h),H$(h,CK),BI(2.9*h),h,X(5.5,Bo(10.0,0.028
*l)),1.5);m=a.sx;d.nc=o;d.ml=m;m=Vu(c.qL.nS,o.mm);BA(e,Cr(0.0,0.0,e.mQ,e.nN),d.ml.ma);o=CT(c.o5);p=d.nc;q=d.ml;r=c.oy;s=p.mm;j=s.lV+s.l6/2.0;s=K();O(H(s,F(167)),r);CE(e,J(s),j,p.q0,p.p$,q.l_);s=K();H(H(s,F(168)),o);o=J(s);i=2.0*(Bo(j,p.r2-j)-4.0);s=p.rY;l=s.ne;t=s.oA;Do();if(t!==Gi){s=Cf(Bo(l,i/(0.65*o.lQ.length)),CK);CE(e,o,j,p.qF,s,q.l_);}else SY(b,o,o.lQ.length>=20?26:o.lQ.length,j,i,p.qF,l,q.l_);t=c.pX;j=Du(b,C9(d.nc));BA(e,I6(b,d.nc.mm,j),D7(d.ml.o3,0.0));o=Y();r=0;while(true){p=t.qR;if(r>=p.lS)break;p
=W(p,r);s=d.ml.o3;r=r+1|0;q=D7(s,r/t.qR.lS);BA(e,Ph(m,p.rw),q);q=Bn(p.rN);while(Bm(q)){u=(Ny(m,Bl(q))).mX;T(o,u);}}p=CP(d.ml.l_,0.28);BS(e,Ff(o),B1(p,C9(d.nc)));ACO(d,b,m,c);Ob(m,b,d.nc,d.ml);ADa(d,b,c.ph);s=c.pX.rJ;o=d.nc;e=d.ml;ACL(b,o,e,e.o3,Nc(s),Xl(s,d.nc));ACS(d,b,m,c);},L=I(),Uq=I(0);
function MW(){L.call(this);this.pU=null;}
let CO=a=>{return a.pU.furthest();},DP=(a,b)=>{return a.pU.lossAt(b);},Jb=a=>{return a.pU.hasDiverged()?1:0;},AE0=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MW)){b=b;d=a.pU;b=b.pU;c=P(B$(d),B$(b))?1:0;}else c=0;return c;},Tf=I(0),Ho=I(0),FA=I(),C6=a=>{return a.bb()?0:1;},JL=(a,b)=>{let c;c=Bn(a);while(Bm(c)){if(P(Bl(c),b))return 1;}return 0;},Ql=(a,b)=>{let c,d;c=0;d=Bn(b);while(Bm(d)){b=Bl(d);if(!T(a,b))continue;c=1;}return c;},Wa=I(0),JM=I(0),FO=()=>{Fi();return NZ;},EW=b=>{let c;Fi();c=new VN;c.v5
=b;return c;},F4=(b,c)=>{let d;Cg(b);Cg(c);d=new Vh;d.wD=b;d.v_=c;return d;},VX=(b,c,d)=>{Cg(b);Cg(c);Cg(d);return Rl(BO(G,[b,c,d]));},Id=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){Cg(c[e]);e=e+1|0;}return Rl(b.fB());},Fk=b=>{let c,d,e,f,g,h;c=new K1;d=R(G,b.lS);e=d.data;b=Bn(b);f=0;b=b;while(Bm(b)){g=Bl(b);if(g===null){b=new FE;Bg(b);U(b);}h=f+1|0;e[f]=g;f=h;}c.sE=d;return c;};
function El(){FA.call(this);this.n9=0;}
let Bn=a=>{let b;b=new Pz;b.u2=a;b.wv=a.n9;b.wA=a.bb();b.uJ=(-1);return b;},Mm=(a,b)=>{let c,d,e;c=a;d=c.lS;e=0;while(true){if(e>=d)return (-1);if(P(b,W(c,e)))break;e=e+1|0;}return e;},X0=(a,b)=>{let c,d;if(!Te(b,JM))return 0;c=b;if(a.bb()!=c.bb())return 0;d=0;while(d<c.bb()){if(!P(a.b1(d),c.b1(d)))return 0;d=d+1|0;}return 1;},Ll=I(0),E3=I(0);
function Hn(){let a=this;El.call(a);a.nw=null;a.lS=0;}
let ACw=a=>{JB(a,10);},Y=()=>{let a=new Hn();ACw(a);return a;},JB=(a,b)=>{let c;if(b>=0){a.nw=R(G,b);return;}c=new BB;Bg(c);U(c);},AGe=a=>{let b=new Hn();JB(b,a);return b;},W=(a,b)=>{JG(a,b);return a.nw.data[b];},Za=a=>{return a.lS;},J0=(a,b,c)=>{let d,e;JG(a,b);d=a.nw.data;e=d[b];d[b]=c;return e;},T=(a,b)=>{let c,d,e,f,g,h;c=a.lS+1|0;d=a.nw.data.length;if(d<c){c=d>=1073741823?2147483647:Br(c,Br(d*2|0,5));e=a.nw;f=Jz(Bf(e));if(f===null){b=new FE;Bg(b);U(b);}if(f===Be(Zb)){b=new BB;Bg(b);U(b);}if(c<0){b=new WG;Bg(b);U(b);}g
=e.data;e=W_(f.oc,c);h=Bz(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.nw=e;}e=a.nw.data;h=a.lS;a.lS=h+1|0;e[h]=b;a.n9=a.n9+1|0;return 1;},H1=(a,b)=>{let c,d,e,f;JG(a,b);c=a.nw.data;d=c[b];e=a.lS-1|0;a.lS=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.n9=a.n9+1|0;return d;},Ht=a=>{let b,c,d,e,f,g;b=a.nw;c=0;d=a.lS;e=null;if(c>d){e=new BB;Bg(e);U(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.lS=0;a.n9=a.n9+1|0;},JG=(a,b)=>{let c;if(b>=0&&b<a.lS)return;c=new CL;Bg(c);U(c);};
function Bq(){let a=this;G.call(a);a.xm=null;a.lP=0;}
let BY=(a,b,c)=>{a.xm=b;a.lP=c;},Yh=(a,b)=>{return a!==b?0:1;};
function F9(){let a=this;Bq.call(a);a.np=null;a.vP=null;a.t$=null;a.r4=null;a.xi=null;}
let Fo=null,Fy=null,Fh=null,Go=null,FN=null,IA=null,GK=null,Ip=null,E$=null,EX=null,MJ=null,KN=null,EF=null,H0=null,Iv=null,V_=null,Oz=null,PW=null,LJ=null,Qu=null,V5=null,Um=null,QV=null,Vr=null,BC=()=>{BC=Z(F9);Xp();},Ec=()=>{BC();return Vr.fB();},QH=(a,b,c,d,e,f,g,h)=>{BC();BY(a,b,c);a.np=d;a.vP=e;a.t$=f;a.r4=g;a.xi=h;},BR=(a,b,c,d,e,f,g)=>{let h=new F9();QH(h,a,b,c,d,e,f,g);return h;},Oj=b=>{let c,d,e,f;BC();c=(Ec()).data;d=c.length;e=0;while(e<d){f=c[e];if(Bc(f.np,b))return Bt(f);e=e+1|0;}return Bk();},Lk
=a=>{let b;b=a.vP;GE();return b!==Ck?0:1;},ADy=(a,b,c)=>{let d,e,f;if(Bv(c))c=F(169);d=a.np;e=a.t$.fG();b=KO(b);f=K();Q(H(H(H(H(H(H(H(f,d),F(170)),e),F(171)),b),F(172)),c),46);return J(f);},KO=b=>{let c;BC();if(b.lQ.length>40){b=Cm(b,0,40);c=K();Q(H(c,b),8230);b=J(c);}return b;},ACi=()=>{let b,c;BC();b=R(F9,23);c=b.data;c[0]=Fo;c[1]=Fy;c[2]=Fh;c[3]=Go;c[4]=FN;c[5]=IA;c[6]=GK;c[7]=Ip;c[8]=E$;c[9]=EX;c[10]=MJ;c[11]=KN;c[12]=EF;c[13]=H0;c[14]=Iv;c[15]=V_;c[16]=Oz;c[17]=PW;c[18]=LJ;c[19]=Qu;c[20]=V5;c[21]=Um;c[22]
=QV;return b;},Xp=()=>{let b;b=new F9;GE();QH(b,F(173),0,F(174),Ck,CY(BO(BK,[F(175),F(27),F(26),F(29),F(28),F(30),F(24),F(25),F(32),F(31),F(10)])),F(175),F(176));Fo=b;Fy=BR(F(177),1,F(10),Ck,ACd(1000),F(2),F(178));Fh=BR(F(179),2,F(180),Ck,CY(BO(BK,[F(181),F(23),F(182),F(13)])),F(181),F(183));Go=BR(F(184),3,F(13),Ck,LL(LM(0),21057),F(2),F(185));FN=BR(F(186),4,F(187),Ck,LL(DA(0.0,21056.0),21057),F(2),F(188));IA=BR(F(189),5,F(190),Ck,DA(0.0,4.294967295E9),F(0),F(191));GK=BR(F(192),6,F(193),Ck,LL(DA(1.0,64.0),6),
F(194),F(195));Ip=BR(F(196),7,F(197),Ck,CY(BO(BK,[F(198),F(199),F(17),F(200),F(201),F(202),F(203)])),F(198),F(204));E$=BR(F(205),8,F(206),Ck,CY(BO(BK,[F(198),F(203),F(199),F(17)])),F(198),F(207));EX=BR(F(208),9,F(136),Ck,CY(BO(BK,[F(209),F(18)])),F(209),F(210));MJ=BR(F(211),10,F(212),Ck,CY(BO(BK,[F(213),F(20),F(21)])),F(213),F(214));KN=BR(F(215),11,F(216),Ck,LM(1),F(217),F(218));EF=BR(F(219),12,F(220),Ck,LO(DA(1.0,1000.0),F(22)),F(22),F(221));H0=BR(F(222),13,F(223),CV,DA(1.0,1000000.0),F(224),F(225));Iv=BR(F(226),
14,F(227),CV,DA(0.0,1000000.0),F(0),F(228));V_=BR(F(229),15,F(230),CV,LO(AEP(BO(BK,[F(231),F(232),F(233),F(136),F(234),F(235),F(236),F(237)])),F(238)),F(238),F(239));Oz=BR(F(240),16,F(241),CV,CY(BO(BK,[F(22),F(242),F(243)])),F(22),F(244));PW=BR(F(245),17,F(246),CV,CY(BO(BK,[F(247),F(248)])),F(247),F(249));LJ=BR(F(250),18,F(251),CV,CY(BO(BK,[F(252),F(59)])),F(252),F(253));Qu=BR(F(254),19,F(255),CV,ACH(),F(95),F(256));V5=BR(F(257),20,F(258),CV,LO(DA(1.0,10000.0),F(259)),F(260),F(261));Um=BR(F(262),21,F(263),CV,
CY(BO(BK,[F(264),F(265),F(266)])),F(264),F(267));QV=BR(F(268),22,F(269),CV,CY(BO(BK,[F(264),F(270),F(271)])),F(264),F(272));Vr=ACi();},AFW=I(),Uj=I(),ABN=null,NX=null,Ja=null,Hq=null,Tg=null,NU=null,Sq=null,GB=()=>{GB=Z(Uj);Ze();},Ze=()=>{let b;ABN=new WeakMap();NX=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Ja=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Hq=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Ja===null)b=null;else{b=new JP;b=new FinalizationRegistry(BJ(Bs(b),"accept"));}NU
=b;if(Hq===null)b=null;else{b=new JO;b=new FinalizationRegistry(BJ(Bs(b),"accept"));}Sq=b;},CR=I(0),AEa=I(),BX=I(0);
function Nl(){G.call(this);this.xb=null;}
let ADp=(b,c)=>{Ws(b.xb);};
function Om(){G.call(this);this.vU=null;}
let ACJ=a=>{a.vU.redraw();};
function MM(){G.call(this);this.pB=0;}
let Dd=null,ABY=(a,b)=>{a.pB=b;},SZ=a=>{let b=new MM();ABY(b,a);return b;},Dn=()=>{if(Dd===null)Dd=SZ(0);return Dd;},ED=b=>{return SZ(b);},RH=a=>{let b;if(a!==Dd)return a.pB;b=new D9;Bg(b);U(b);},JV=a=>{return a===Dd?0:1;},O_=a=>{return a!==Dd?0:1;},Jw=(a,b)=>{if(a!==Dd)b.fQ(a.pB);},Ic=(a,b)=>{if(a!==Dd)b=a.pB;return b;},AEE=(a,b)=>{let c;if(a===b)return 1;c=Dd;if(a!==c&&b!==c&&b instanceof MM)return b.pB!=a.pB?0:1;return 0;};
function SC(){let a=this;G.call(a);a.uu=null;a.s8=null;a.rc=null;a.nj=null;a.rK=null;a.wO=0;}
let KE=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.uu;c=!!C6(a.nj);b.hidden=c;C_(a.s8);d=0;while(true){b=a.nj;if(d>=b.lS)break;e=(W(b,d)).pg;b=Cq(a.s8,F(273));f=d+1|0;g=BQ(b,F(274),DK(f));c="number";g.className=c;h=Cq(b,F(275));c=Bx(e.p8);h.value=c;c=K();O(H(c,F(276)),f);i=J(c);h.setAttribute("aria-label",Bx(i));c=new Mz;c.u3=a;c.u4=d;c.u5=h;h.addEventListener("change",BJ(Bs(c),"handleEvent"));g=Ey(e.nZ.sz,4);j=D1(e.nZ);c=K();O(H(H(H(c,F(92)),g),F(277)),j);h=J(c);k=e.oT;c=K();H(H(H(c,k),F(61)),h);g=BQ(b,F(274),J(c));c=
"settings";g.className=c;k=new Ut;k.v3=a;k.v4=d;Tv(b,F(278),k);k=new Ur;k.wN=a;k.wM=d;Tv(b,F(279),k);d=f;}},Tv=(b,c,d)=>{let e;e=BQ(b,F(280),c);e.setAttribute("type","button");En(e,d);};
function Jr(){G.call(this);this.wB=null;}
let ADB=(b,c)=>{b.wB.redraw();};
function Js(){let a=this;G.call(a);a.uE=null;a.uF=null;}
let AE2=(b,c)=>{let d,e;b=b;c=b.uE;b=b.uF;d=GO(Ci(c.p6.value));e=0.0;if(d!==DV)e=d.q2;J1(c,ED(e|0));b.redraw();};
function Jp(){let a=this;G.call(a);a.vi=null;a.vj=null;}
let ACB=(b,c)=>{let d;b=b;d=b.vi;b=b.vj;J1(d,OP(d,c.offsetX));b.redraw();};
function Jq(){let a=this;G.call(a);a.vZ=null;a.v2=null;}
let Yt=(b,c)=>{b=b;c=b.vZ;b=b.v2;J1(c,Dn());b.redraw();};
function Ju(){let a=this;G.call(a);a.wY=null;a.wZ=null;}
let ABl=(b,c)=>{let d;b=b;d=b.wY;b=b.wZ;c=OP(d,c.offsetX);Cg(B$(b));d=new Vp;d.vR=b;Jw(c,d);},S9=I(0);
function J$(){let a=this;G.call(a);a.wh=null;a.wi=null;}
let Zk=(b,c)=>{let d;b=b;d=b.wh;b=b.wi;c=c[c.length-1|0];d.sD=(c===null?null:!(c instanceof DL())?c:Bs(c)).isIntersecting?1:0;b.ei();};
function KB(){let a=this;G.call(a);a.uZ=null;a.uY=0;}
let AEq=(b,c)=>{b=b;U6(b.uZ,b.uY);};
function KC(){let a=this;G.call(a);a.uH=null;a.uI=0;}
let ADN=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.uH;e=b.uI;f=d.pm.lS-1|0;g=Ci(c.key);h=(-1);switch(Eg(g)){case 69819:if(!Bc(g,F(281)))break a;h=3;break a;case 2255103:if(!Bc(g,F(282)))break a;h=2;break a;case 251549619:if(!Bc(g,F(283)))break a;h=0;break a;case 977763216:if(!Bc(g,F(284)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();U6(d,f);(Bs(W(d.pm,f))).focus();}};
function I2(){let a=this;G.call(a);a.pq=null;a.rI=null;a.tY=null;}
let Jo=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.pq=b;a.rI=c;Cz();c=new M0;c.tp=Y();c.mo=b;c.rs=d;b=b.su;c.o6=b;e=Bw(b);c.nU=e;e=e+1|0;f=R(C4,e);g=f.data;c.mZ=f;c.oR=R(C4,e);c.qU=R(C4,e);c.sn=R(C4,e);c.qs=R(C4,e);c.n8=R(C4,e);c.ts=R(C4,e);c.tr=R(C4,e);Cj();g[0]=Fm(c,HG,0,c.mo.nP.l8,F(285),F(286));c.qV=Fm(c,KU,0,c.mo.nP.mk,F(2),F(287));e=1;a:while(true){h=c.nU;if(e>h){i=c.o6.mp;DH();j=i!==C1?0:1;b=BV(c.mZ.data[h]);i=Kv;k=c.mo.ti;if(!j){l=K();H(H(H(l,F(288)),b),F(289));l=J(l);}else{l=K();Q(H(H(H(H(l,F(290)),b),
F(291)),b),41);l=J(l);}b=!j?F(292):F(293);m=c.rs.rO;n=K();Q(H(H(H(n,F(294)),b),m),46);o=J(n);n=new BL;p=c.mZ.data[c.nU];CA();Dj(n,97,p,Cp,CU);b=F4(n,FL(121,c.qV,Cp,CU));if(!j)n=new O7;else{n=new O8;n.w_=c;}ER(c,i,0,k,l,o,b,n);AFi(c);Es();if(d!==Jk)AFv(c);a.tY=Fk(c.tp);return;}b:{f=c.oR.data;b=HE;i=c.mo.po.lU.data[e];l=K();H(O(H(l,F(295)),e),F(296));f[e]=Fm(c,b,e,i,F(2),J(l));f=c.qU.data;b=K0;i=c.mo.po.lX.data[e];l=K();H(O(H(l,F(297)),e),F(298));f[e]=Fm(c,b,e,i,F(2),J(l));c.sn.data[e]=ADJ(c,e);g=c.mZ;b=Di(c.o6,
e);n=HG;p=c.mo.o4.md.data[e];GI();switch(L7.data[b.lP]){case 1:break;case 2:l=F(299);break b;case 3:l=F(300);break b;case 4:l=F(301);break b;case 5:l=F(302);break b;case 6:l=F(303);break b;case 7:l=F(304);break b;default:break a;}l=F(305);}if(e==c.nU)k=F(306);else{i=K();H(O(H(i,F(307)),e),F(308));k=F3(i);}g=g.data;b=ZC(b);i=K();H(H(H(i,k),b),F(309));i=F3(i);f=R(BL,1);f.data[0]=BZ(122,c.sn.data[e]);g[e]=D3(c,n,e,p,l,i,f);e=e+1|0;}b=new Ch;Si(b);U(b);},AF8=(a,b,c)=>{let d=new I2();Jo(d,a,b,c);return d;},WA=(b,
c)=>{let d,e,f,g;d=V7(D2(b),c,OG(b),Tj(b),Tl(b));e=c!=Cv(It(b))?0:1;b=new I2;f=Dn();if(!e){Es();g=La;}else{Es();g=JA;}Jo(b,d,f,g);return b;},Ow=(a,b)=>{return !JV(a.rI)&&b.oh.pp!=Cv(a.pq.nP)?0:1;};
function MF(){G.call(this);this.uT=null;}
let AD0=(b,c)=>{b=b.uT;NW(b);N_(b.sQ);};
function US(){G.call(this);this.vO=null;}
let Z9=a=>{let b;b=a.vO;SB(b,b.pQ-1|0);},X5=I(),Cq=(b,c)=>{let d;d=b.ownerDocument.createElement(Bx(c));b.appendChild(d);return d;},BQ=(b,c,d)=>{let e;e=Cq(b,c);b=Bx(d);e.textContent=b;return e;},Cn=(b,c)=>{if(!Bc(c,Ci(b.textContent)))b.textContent=Bx(c);},En=(b,c)=>{let d;d=new KJ;d.uS=c;b.addEventListener("click",BJ(Bs(d),"handleEvent"));};
function UT(){G.call(this);this.wz=null;}
let ACZ=a=>{let b;b=a.wz;SB(b,b.pQ+1|0);};
function HP(){let a=this;Bq.call(a);a.uU=null;a.vW=null;a.t4=null;}
let Hs=null,IW=null,HS=null,GW=null,KL=null,WD=null,Fn=()=>{Fn=Z(HP);Yr();},Mh=()=>{Fn();return WD.fB();},XI=(a,b,c,d,e,f)=>{Fn();BY(a,b,c);a.uU=d;a.vW=e;a.t4=f;},FY=(a,b,c,d,e)=>{let f=new HP();XI(f,a,b,c,d,e);return f;},Us=(a,b,c)=>{Fn();return a===HS&&BE(b,c)==BE(b,c-1|0)&&BE(b,c)>1?1:0;},Yr=()=>{let b,c,d;Hs=FY(F(310),0,F(243),F(311),F(2));IW=FY(F(312),1,F(313),F(314),F(315));HS=FY(F(316),2,F(317),F(318),F(319));GW=FY(F(320),3,F(321),F(322),F(323));b=FY(F(324),4,F(325),F(326),F(327));KL=b;c=R(HP,5);d=c.data;d[0]
=Hs;d[1]=IW;d[2]=HS;d[3]=GW;d[4]=b;WD=c;};
function Mv(){G.call(this);this.vJ=null;}
let Zu=(b,c)=>{HN(b.vJ.w$);};
function S2(){G.call(this);this.wo=null;}
let X1=a=>{HK(a.wo,0);};
function S0(){G.call(this);this.vD=null;}
let ABx=a=>{let b;b=a.vD;HK(b,b.oJ-1|0);};
function S4(){G.call(this);this.ux=null;}
let YR=a=>{let b;b=a.ux;HK(b,b.oJ+1|0);};
function S3(){G.call(this);this.ww=null;}
let AFw=a=>{let b;b=a.ww;HK(b,b.qo);};
function L_(){G.call(this);this.vK=null;}
let ABF=(b,c)=>{let d,e;b=b.vK;d=b.n7.selectedIndex;c=b.ox;e=new Rk;e.w0=b;e.w2=d;Dv(c,e);Lx(b.rR);};
function L$(){G.call(this);this.ve=null;}
let AEL=(b,c)=>{b=b.ve;QX(b);Lx(b.rR);};
function PM(){G.call(this);this.wL=null;}
let AC7=a=>{a.wL.redraw();};
function QS(){let a=this;G.call(a);a.s7=null;a.nR=null;a.nA=null;a.tU=null;}
let ACN=(a,b,c,d)=>{let e,f,g,h;e=new KG;c=Fk(c);e.oa=b;e.pI=c;e.pd=d;f=!Ce(a.nR)?a.s7:a.nR;if(Ce(f)){b=Bu(f);g=b.oa;h=g.nt;f=e.oa;if(h==f.nt&&g.mc===f.mc&&F5(g.lZ,f.lZ)&&ST(b.oa.mi,e.oa.mi)&&CN(b.pI)==CN(e.pI)&&b.pd.S(e.pd)?1:0)return;}a.nR=Bt(e);},TI=a=>{return a.tU;},AC$=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;d=1;while(d&&performance.now()<b){d=8;while(d>0){if(Ce(a.nR)&&!(!BU(a.nA)&&((Bu(a.nA)).nm!=13?0:1))){e=Bu(a.nR);c=new Lb;f=e.oa;g=e.pI;h=e.pd;GA();c.oi=S(169);c.nm=13;c.nu=f;i=(Db(g,
0)).mY.data.length;e=Rz(g,500000.0/i);g=e;j=S(g.lS).data;k=1;l=j.length;while(k<l){m=k-1|0;n=(W(g,m)).mY;o=(W(g,k)).mY;p=0.0;q=0;while(true){r=n.data;if(q>=r.length)break;s=o.data;p=p+(s[q]-r[q])*(s[q]-r[q]);q=q+1|0;}j[k]=j[m]- -Cl(p);k=k+1|0;}k=l-1|0;t=j[k];i=Bo(60.0,Cl(2000000.0/i));if(!(g.lS<=i)&&t>0.0&&t-t===0.0){u=1.0;while(u*i<t){u=u*2.0;}v=t*2.0;while(u*i>v){u=u/2.0;}e=Y();w=0;while(w<l){m=w&&!(Cy(j[w]/u)>Cy(j[w-1|0]/u))?0:1;if(!(!m&&w!=k)){x=W(g,w);T(e,x);}w=w+1|0;}}else e=Rz(e,i);g=h.gb(f,e);c.nG=g;c.pG
=AE$(g,e);c.rD=XL(c);c.tk=Ek(f);c.q9=DM(f.lZ,f.mc.l8);c.vA=f.mi.fB();a.nA=Bt(c);a.s7=a.nR;a.nR=Bk();}if(!(Ce(a.nA)&&!V3(Bu(a.nA))?1:0))break;c=EQ(a.nA);w=0;while(c.oV<c.oi.data.length&&!(!Pj(c)&&w>=d)){if(!Pj(c)){o=c.oi.data;k=c.oV;l=c.nm;o[k]=AEj(c,k%l|0,k/l|0);w=w+1|0;}c.oV=c.oV+1|0;}d=d-w|0;if(Qv(c)){a.tU=Bt(ACk(c));ADG(c);}}a:{b:{if(!Ce(a.nR)){if(!Ce(a.nA))break b;if(V3(Bu(a.nA)))break b;}d=1;break a;}d=0;}}return d;};
function Gl(){let a=this;L.call(a);a.ma=null;a.l_=null;a.mq=null;a.oe=null;a.rX=null;a.mM=null;a.rB=null;a.tB=null;a.s0=null;a.oG=null;a.o3=null;a.pr=null;}
let JH=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.ma=b;a.l_=c;a.mq=d;a.oe=e;a.rX=f;a.mM=g;a.rB=h;a.tB=i;a.s0=j;a.oG=k;a.o3=l;a.pr=m;},AF4=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Gl();JH(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},L8=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bj(16777215);c=new Gl;d=Bj(1841698);e=Bj(5591647);f=Bj(3815235);g=Bj(2762803);GH();h=D7(GT,0.0);i=D7(GT,1.0);j=Bj(7744131);k=Bj(1800247);l=Bj(7744131);m=new Ei;n=R(Dw,7);o=n.data;o[0]=Bj(16645110);o[1]=Bj(16574929);o[2]=Bj(16306096);o[3]=Bj(15379876);o[4]
=Bj(13602724);o[5]=Bj(11107236);o[6]=Bj(8350359);Gq(m,n);p=GT;q=R(Dw,p.rl.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=In(CP(p.rl.data[r],0.2),b);r=r+1|0;}JH(c,b,d,e,f,g,h,i,j,k,l,m,ACE(q));return c;},QZ=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bj(1512988);c=new Gl;d=Bj(15789813);e=Bj(11183798);f=Bj(9144216);g=Bj(15000044);h=Bj(14268646);i=Bj(10935200);j=Bj(12160969);k=Bj(7323508);l=Bj(13214934);m=new Ei;n=R(Dw,7);o=n.data;o[0]=Bj(1775906);o[1]=Bj(3089216);o[2]=Bj(5189463);o[3]=Bj(7815012);o[4]=Bj(10638698);o[5]
=Bj(13204079);o[6]=Bj(15051394);Gq(m,n);p=new Ei;n=R(Dw,3);o=n.data;o[0]=In(CP(Bj(10055851),0.5),b);o[1]=Bj(2499629);o[2]=In(CP(Bj(5942881),0.4),b);Gq(p,n);JH(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Up=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Gl)){b=b;if(!P(a.ma,b.ma)){c=0;break a;}if(!P(a.l_,b.l_)){c=0;break a;}if(!P(a.mq,b.mq)){c=0;break a;}if(!P(a.oe,b.oe)){c=0;break a;}if(!P(a.rX,b.rX)){c=0;break a;}if(!P(a.mM,b.mM)){c=0;break a;}if(!P(a.rB,b.rB)){c=0;break a;}if(!P(a.tB,b.tB)){c=0;break a;}if
(!P(a.s0,b.s0)){c=0;break a;}if(!P(a.oG,b.oG)){c=0;break a;}if(!P(a.o3,b.o3)){c=0;break a;}if(P(a.pr,b.pr)){c=1;break a;}c=0;}else c=0;}return c;};
function Kp(){G.call(this);this.vY=null;}
let YD=(b,c)=>{b.vY.redraw();};
function UW(){let a=this;L.call(a);a.re=null;a.sh=0;a.pO=null;a.op=null;a.sc=null;a.qw=0;}
let ABo=(a,b,c,d,e,f,g)=>{a.re=b;a.sh=c;a.pO=d;a.op=e;a.sc=f;a.qw=g;},AB4=(a,b,c,d,e,f)=>{let g=new UW();ABo(g,a,b,c,d,e,f);return g;},UG=a=>{return a.sc;},SM=a=>{return a.qw;};
function Lm(){let a=this;L.call(a);a.lZ=null;a.mc=null;a.oh=null;a.nt=0;a.qn=0.0;a.mi=null;a.rF=null;a.se=null;a.sU=0;}
let Ek=a=>{let b;b=B3(a.lZ);Cd(b,a.mi);return b;},ADq=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Lm)){b=b;if(!P(a.lZ,b.lZ)){c=0;break a;}if(!P(a.mc,b.mc)){c=0;break a;}if(!P(a.oh,b.oh)){c=0;break a;}if(a.nt!=b.nt){c=0;break a;}if(a.qn!==b.qn){c=0;break a;}if(!P(a.mi,b.mi)){c=0;break a;}if(!P(a.rF,b.rF)){c=0;break a;}if(!P(a.se,b.se)){c=0;break a;}if(a.sU==b.sU){c=1;break a;}c=0;}else c=0;}return c;},Zs=a=>{return a.nt;},AFg=a=>{return a.mi;},W6=a=>{return a.se;},AEx=I(BT),FE=I(BT),RW=I(0);
function J3(){let a=this;G.call(a);a.vt=null;a.vs=null;}
let AEs=b=>{let c;b=b;c=b.vt;b=b.vs;GU(c);b.ei();};
function KJ(){G.call(this);this.uS=null;}
let AD7=(b,c)=>{b.uS.ei();};
function Dw(){let a=this;L.call(a);a.ni=0;a.nv=0;a.nr=0;a.p0=0.0;}
let ABB=(a,b,c,d,e)=>{a.ni=b;a.nv=c;a.nr=d;a.p0=e;},Ib=(a,b,c,d)=>{let e=new Dw();ABB(e,a,b,c,d);return e;},Bj=b=>{return Ib(b>>16&255,b>>8&255,b&255,1.0);},CP=(a,b)=>{return Ib(a.ni,a.nv,a.nr,b);},In=(a,b)=>{return Ib(Kt(a,a.ni,b.ni),Kt(a,a.nv,b.nv),Kt(a,a.nr,b.nr),1.0);},Kt=(a,b,c)=>{let d;d=a.p0;return BI(d*b+(1.0-d)*c)|0;},Hd=(b,c)=>{Q(Q(b,Bp(F(328),c>>4)),Bp(F(328),c&15));},V8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Dw)){b=b;c=a.ni!=b.ni?0:a.nv!=b.nv?0:a.nr!=b.nr?0:a.p0===b.p0?1:0;}else c
=0;return c;};
function Ei(){G.call(this);this.rl=null;}
let GT=null,GH=()=>{GH=Z(Ei);ACn();},Gq=(a,b)=>{GH();a.rl=b.fB();},ACE=a=>{let b=new Ei();Gq(b,a);return b;},D7=(a,b)=>{let c,d,e,f,g,h;c=X(0.0,Bo(255.0,b*256.0))|0;d=a.rl.data;e=d.length-1|0;c=V(c,e);f=c/255|0;g=d[f];h=d[Bz(e,f+1|0)];c=c%255|0;return Ib(MV(g.ni,h.ni,c),MV(g.nv,h.nv,c),MV(g.nr,h.nr,c),1.0);},MV=(b,c,d)=>{GH();return (V(b,255-d|0)+V(c,d)|0)/255|0;},ACn=()=>{let b,c,d;b=new Ei;c=R(Dw,11);d=c.data;d[0]=Bj(4194379);d[1]=Bj(7744131);d[2]=Bj(10055851);d[3]=Bj(12756431);d[4]=Bj(15193320);d[5]=Bj(16250871);d[6]
=Bj(14282963);d[7]=Bj(10935200);d[8]=Bj(5942881);d[9]=Bj(1800247);d[10]=Bj(17435);Gq(b,c);GT=b;},Dt=I(El);
function K1(){Dt.call(this);this.sE=null;}
let AEz=(a,b)=>{a.sE=b;},Rl=a=>{let b=new K1();AEz(b,a);return b;},Db=(a,b)=>{return a.sE.data[b];},CN=a=>{return a.sE.data.length;},ZV=I(),Ti=b=>{let c,d,e,f;c=S(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function Wd(){G.call(this);this.tx=null;}
let X2=(a,b)=>{let c,d,e,f;a:{c=new Wg;c.nV=D2(b);c.pT=It(b);c.sv=T3(b);c.s6=Tj(b);BC();d=BW(b,Fh);e=(-1);switch(Eg(d)){case 115791563:if(!Bc(d,F(182)))break a;e=1;break a;case 289928229:if(!Bc(d,F(23)))break a;e=0;break a;case 1230441723:if(!Bc(d,F(13)))break a;e=2;break a;default:}}b:{switch(e){case 0:f=new Qh;break b;case 1:f=new Ox;break b;case 2:if(!TT(b)){f=VM(b);break b;}f=new VA;f.vE=Mf(b);break b;default:}f=VM(b);}c.sk=f.gs(c.nV);c.sJ=DM(c.nV,c.pT.l8);c.xj=GC(c.nV,Cv(c.pT));c.xt=Ps(c.nV,c.sv);c.xk=
Ps(c.nV,Cv(c.pT)%c.sv|0);Wt(c);a.tx=c;},ADw=a=>{let b=new Wd();X2(b,a);return b;},AFc=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c.data;e=a.tx;f=C$(e.nV);g=DJ(c,f);c=K5(c,f,d.length);e.tw=b;Cd(e.sk,g);e.s6.gw(c);Wt(e);e=a.tx;h=new Lm;i=e.nV;j=e.pT;k=e.tw;l=e.sv;m=Cv(j);f=V(k%(((m+l|0)-1|0)/l|0)|0,l);n=Wx(f,Bz(l,m-f|0));f=e.tw;o=e.vB;c=CJ(e.sk);g=e.s6.gx();e=M_(E5(e.sJ));h.lZ=i;h.mc=j;h.oh=n;h.nt=f;h.qn=o;h.mi=c;h.rF=g;h.se=e;h.sU=0;return h;},C7=I(0);
function Tr(){G.call(this);this.vM=null;}
let ZG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=b;c=a.vM;if(D1(b)){d=c.wO+1|0;c.wO=d;e=c.nj;f=new Ha;g=new FS;h=K();O(H(h,F(329)),d);i=J(h);j=c.rK;k=Y();l=(Ec()).data;m=l.length;n=0;while(n<m){h=l[n];if(Lk(h)&&!IG(j,h)){o=BW(j,h);if(!(h!==Go&&h!==Fy?0:1)){if(o.lQ.length>12)o=Cm(o,0,12);h=Gu(h.np,45,32);if(Bv(o))o=F(243);p=K();H(Q(H(p,h),32),o);o=J(p);T(k,o);}}n=n+1|0;}Ka(g,i,C6(k)?F(330):Dy(F(156),k),b);Uh(f,g,c.rK);T(e,f);b=c.nj;if(b.lS>6)H1(b,0);KE(c);}};
function Sd(){let a=this;G.call(a);a.q5=null;a.qd=null;a.nM=0;a.ng=0;a.tq=0.0;a.sz=0.0;a.oU=0.0;a.pP=0.0;a.n0=0.0;a.s2=0;a.t7=0;a.vc=0;}
let Wi=(a,b)=>{let c,d,e,f,g,h;b=b;while(a.ng<=CO(b)){c=DP(b,a.ng);if((a.ng/a.nM|0)==1024){d=0;while(d<512){e=a.q5.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Bo(g,e[h]);e=a.qd.data;e[d]=X(e[f],e[h]);d=d+1|0;}a.nM=a.nM*2|0;}f=a.ng;h=a.nM;d=f/h|0;if(!(f%h|0)){a.q5.data[d]=Infinity;a.qd.data[d]=(-Infinity);}if(!f)a.tq=c;a.sz=c;if(c-c===0.0){e=a.q5.data;e[d]=Bo(e[d],c);e=a.qd.data;e[d]=X(e[d],c);g=a.oU;a.s2=!(c<g)?a.s2:a.ng;a.t7=!(c>a.n0)?a.t7:a.ng;a.oU=Bo(g,c);a.n0=X(a.n0,c);a.pP=!(c>0.0)?a.pP:Bo(a.pP,c);}a.ng=a.ng+1|0;}a.vc
=Jb(b);},D1=a=>{return a.ng-1|0;},JR=a=>{return !(a.oU<=a.n0)?0:1;},Qg=(a,b)=>{return b/a.nM|0;},Ss=(a,b)=>{return V(b,a.nM);},Ml=(a,b)=>{return a.q5.data[b];},Lq=(a,b)=>{return a.qd.data[b];},U_=I(0),Du=(a,b)=>{let c;c=a.pN;return c*X(1.0,BI(b/c));},Lz=(a,b)=>{let c;c=a.pN;return c*BI(b/c);},EB=(a,b,c)=>{let d,e;d=a;e=BI(c/d.pN)%2.0!==1.0?0:1;return Lz(a,b)+(!e?0.0:d.pN/2.0);};
function JT(){let a=this;G.call(a);a.mb=null;a.mQ=0.0;a.nN=0.0;a.pN=0.0;a.sW=null;}
let If=null,Ew=()=>{Ew=Z(JT);ACU();},ACv=(a,b,c,d,e)=>{let f,g,h;Ew();B7();a.sW=Cf(0.0,Cs);a.mQ=c;a.nN=d;a.pN=1.0/e;f=BI(c*e)|0;g=BI(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.mb=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.mb;h="round";b.lineJoin=h;},QP=(a,b,c,d)=>{let e=new JT();ACv(e,a,b,c,d);return e;},BA=(a,b,c)=>{let d,e;d=a.mb;Ew();d.fillStyle=Bx(Ji(If,c));if(!(b instanceof CF)){QL(a,b);a.mb.fill('evenodd');}else{e=b;a.mb.fillRect(e.lV,e.l0,e.l6,e.mr);}},BS=(a,b,c)=>
{let d,e;d=a.mb;Ew();d.strokeStyle=Bx(Ji(If,c.uX));a.mb.lineWidth=c.pA;ADH(a.mb,c.vS);if(!(b instanceof CF)){QL(a,b);a.mb.stroke();}else{e=b;a.mb.strokeRect(e.lV,e.l0,e.l6,e.mr);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j,k;if(!Rp(e,a.sW)){a.sW=e;g=a.mb;Ew();h=e.o8;D4();i=h!==I1?F(2):F(331);j=e.oA;Do();h=j!==Gi?F(332):F(333);a:{j=Ey(e.ne,2);k=K();H(H(H(H(k,i),j),F(334)),h);g.font=Bx(J(k));i=a.mb;LX();switch(PJ.data[e.qx.lP]){case 1:e=F(335);break a;case 2:e=F(336);break a;case 3:e=F(337);break a;default:}b=new Ch;Bg(b);U(b);}i.textAlign
=Bx(e);}e=a.mb;Ew();f=Bx(Ji(If,f));e.fillStyle=f;a.mb.fillText(Bx(b),c,d);},QL=(a,b)=>{let c,d;a:{a.mb.beginPath();if(b instanceof IS){c=b;a.mb.arc(c.uf,c.ue,c.tR,0.0,6.283185307179586);}else if(b instanceof EC)L4(a,b.mX);else if(b instanceof Lg){b=b.qD.q();while(b.r()){L4(a,b.t());}}else if(b instanceof E1){d=Bn(b.o7);while(true){if(!Bm(d))break a;L4(a,Bl(d));a.mb.closePath();}}}},L4=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.mb.lineTo(d[c],d[c+1|0]);else a.mb.moveTo(d[c],d[c+1|0]);c
=c+2|0;}},ACU=()=>{let b;b=new U3;b.s5=R(Dw,256);b.tm=R(BK,256);If=b;},Yz=I(),ADH=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Ki(){let a=this;L.call(a);a.rZ=0;a.pp=0;}
let ABt=(a,b,c)=>{a.rZ=b;a.pp=c;},Wx=(a,b)=>{let c=new Ki();ABt(c,a,b);return c;},ZZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ki)){b=b;c=a.rZ!=b.rZ?0:a.pp==b.pp?1:0;}else c=0;return c;};
function ON(){G.call(this);this.vN=null;}
let AAm=(a,b)=>{b=b;Cn(a.vN.sa,Ta(b));};
function S_(){let a=this;G.call(a);a.mF=null;a.ou=null;a.pe=0;a.mU=0;a.rV=null;a.sm=null;a.u8=null;a.tb=null;}
let SO=(a,b,c)=>{return b>=0&&b<a.pe&&c>=0&&c<a.mU?1:0;},MC=(a,b,c)=>{return Bs(a.rV.data[V(b,a.mU)+c|0]);},OK=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.rV.data;if(c>=d.length){b=new BB;e=BV(a.mF);f=K();H(H(f,F(338)),e);BD(b,J(f));U(b);}if(Bs(d[c])===b)break;c=c+1|0;}b=a.mF;g=a.mU;return FV(b,c/g|0,c%g|0);},Z5=(a,b)=>{let c,d,e,f;c=a.pe;if(c==b.lO&&a.mU==b.lR?1:0)d=F(2);else{e=a.mU;d=K();H(O(Q(O(H(d,F(339)),c),215),e),F(340));d=J(d);}b=Gu(CC(b),120,215);f=K();H(H(f,b),d);return J(f);},Y$=(a,b)=>{let c,d,e,f,
g,h,i,j;c=BV(a.mF);d=a.mF.sZ;e=K();H(H(H(e,c),F(61)),d);(BQ(b,F(341),J(e))).className="unseen";f=Bv(No(a.mF,0))?0:1;if(!Bv(S1(a.mF,0))){d=Cq(Cq(b,F(342)),F(128));if(f)(Cq(d,F(130))).className="corner";g=0;while(g<a.mU){(BQ(d,F(129),S1(a.mF,g))).setAttribute("scope","col");g=g+1|0;}}e=Cq(b,F(343));g=0;while(g<a.pe){h=Cq(e,F(128));if(f){c=BQ(h,F(129),No(a.mF,g));c.setAttribute("scope","row");b=a.tb;i=B$(c);T(b,i);}j=0;while(j<a.mU){d=Cq(h,F(130));d.setAttribute("tabindex","-1");a.rV.data[V(g,a.mU)+j|0]=B$(d);a.sm.data[V(g,
a.mU)+j|0]=B$(Cq(d,F(274)));c=Bs(a.sm.data[V(g,a.mU)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function Ks(){let a=this;L.call(a);a.n4=null;a.pw=null;a.n6=null;a.mp=null;}
let Bw=a=>{return CN(a.n4)-1|0;},BE=(a,b)=>{return (Db(a.n4,b)).nW;},Di=(a,b)=>{return b!=Bw(a)?a.pw:a.n6;},C$=a=>{let b,c;b=0;c=1;while(c<=Bw(a)){b=b+V(BE(a,c),BE(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},F5=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ks)){b=b;c=!P(a.n4,b.n4)?0:!P(a.pw,b.pw)?0:!P(a.n6,b.n6)?0:P(a.mp,b.mp)?1:0;}else c=0;return c;};
function H9(){let a=this;L.call(a);a.l8=null;a.mk=null;}
let Oh=(a,b,c)=>{a.l8=b;a.mk=c;},I3=(a,b)=>{let c=new H9();Oh(c,a,b);return c;},Fu=b=>{let c,d,e,f,g;c=b.data;d=R(B4(Dm),4);e=d.data;e[0]=BM([0.0,0.0]);e[1]=BM([0.0,1.0]);e[2]=BM([1.0,0.0]);e[3]=BM([1.0,1.0]);f=Et(d);g=Bi(f.lO,1);B5(b,0,g.lN,0,c.length);return I3(f,g);},Cv=a=>{return a.l8.lO;},YG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(H9)){b=b;c=!P(a.l8,b.l8)?0:P(a.mk,b.mk)?1:0;}else c=0;return c;},NK=I(0),Rj=I(0),V4=I(0),C2=I(0),RB=I(0),Vj=I(0),SR=I(0),U2=I(0),Pq=I(0),QT=I(0),P8=I(0),O2=I(0),AAP
=I(),C_=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Qq(){L.call(this);this.qg=null;}
let JD=a=>{let b,c,d,e;b=0.0;c=Bn(a.qg);while(Bm(c)){d=Bl(c);e=new Wk;e.v1=d;b=X(b,G9(d,e));}return b;},NI=a=>{return Bv(EL(a,new PV))&&Bv(EL(a,new PX))&&Bv(EL(a,new PZ))?1:0;},AFJ=a=>{let b,c,d,e,f;if(isNaN(JD(a))?1:0)return F(344);b=EL(a,new VC);c=EL(a,new VD);if(!Bv(b)){d=CT(JD(a));c=!Bv(c)?F(345):F(346);e=K();H(H(H(H(H(H(e,F(347)),b),F(348)),d),F(349)),c);return J(e);}if(!Bv(EL(a,new VE)))return F(350);if(!NI(a))return F(351);d=EL(a,new VH);if(JD(a)===0.0)b=F(352);else{f=0.0;c=Bn(a.qg);while(Bm(c)){f=X(f,
Pu(Bl(c)));}b=Ef(f);c=K();H(H(H(c,F(353)),b),F(354));b=J(c);}if(Bv(d))c=F(2);else{c=K();H(H(H(c,F(355)),d),F(356));c=J(c);}d=K();H(H(H(H(d,F(357)),b),F(358)),c);return J(d);},Pv=b=>{return Pu(b)<=16.0?0:1;},EL=(a,b)=>{let c,d,e;c=K();d=Bn(a.qg);while(Bm(d)){e=Bl(d);if(b.gQ(e))M(M(c,c.l5?F(156):F(2)),e.ql);}return J(c);};
function FM(){let a=this;L.call(a);a.ql=null;a.nX=null;a.pL=null;a.nF=null;a.rt=null;}
let Ng=(a,b,c,d,e,f)=>{a.ql=b;a.nX=c;a.pL=d;a.nF=e;a.rt=f;},AGc=(a,b,c,d,e)=>{let f=new FM();Ng(f,a,b,c,d,e);return f;},Pu=a=>{let b;b=new OR;b.vF=a;return G9(a,b);},P9=a=>{return N9(a,a.pL);},N9=(a,b)=>{let c,d,e;c=a.nF.o_.lN;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bh(b.lN.data[d]-a.nF.oq.lN.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},P3=(a,b)=>{return Bh(a.nX.lN.data[b]-a.pL.lN.data[b]);},G9=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.nX.lN.data.length){c=X(c,b.dp(d));d=d+1|0;}return c;},Y3=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bf(b)===Be(FM)){b=b;c=!P(a.ql,b.ql)?0:!P(a.nX,b.nX)?0:!P(a.pL,b.pL)?0:!P(a.nF,b.nF)?0:P(a.rt,b.rt)?1:0;}else c=0;return c;};
function B2(){let a=this;G.call(a);a.lO=0;a.lR=0;a.lN=null;}
let G8=(a,b,c)=>{a.lO=b;a.lR=c;a.lN=S(V(b,c));},Bi=(a,b)=>{let c=new B2();G8(c,a,b);return c;},Et=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B2;d=b.length;G8(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.lR;if(f!=g){h=new BB;d=b[e].data.length;i=K();Q(O(H(O(H(O(H(i,F(359)),e),F(360)),d),F(361)),g),46);BD(h,J(i));U(h);}B5(b[e],0,c.lN,V(e,g),g);e=e+1|0;}return c;},ABu=a=>{return a.lO;},Ba=(a,b,c)=>{return a.lN.data[V(b,a.lR)+c|0];},BH=(a,b,c,d)=>{a.lN.data[V(b,a.lR)+c|0]=d;},M_=a=>{let b,c,d;b=Bi(a.lO,
a.lR);c=a.lN;d=c.data;B5(c,0,b.lN,0,d.length);return b;},CC=a=>{let b,c,d;b=a.lO;c=a.lR;d=K();O(Q(O(d,b),120),c);return J(d);},Xe=(a,b)=>{let c,d;a:{if(b instanceof B2){c=b;if(a.lO==c.lO&&a.lR==c.lR&&ST(a.lN,c.lN)){d=1;break a;}}d=0;}return d;};
function Jl(){let a=this;G.call(a);a.ol=null;a.m9=null;a.oC=null;a.od=null;}
let Ra=(a,b,c)=>{let d,e;a.od=Bk();a.ol=Jy(b.nl);a.m9=UN(b.ro);a.oC=Bd(II(a.ol));d=0;while(true){e=a.oC.data;if(d>=e.length)break;e[d]=Km(a.m9,Gw(a.ol,d));d=d+1|0;}while(!IU(a.m9)){b=a.m9;if(b.qA>=c)break;a.od=Bt(R1(b));}},AGj=(a,b)=>{let c=new Jl();Ra(c,a,b);return c;},Zp=a=>{return (DT(Is(a.od,new Wf),Db(JX(a.m9),0))).mA;},XN=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Y();c=Bn(a.ol);while(Bm(c)){d=Bl(c);e=DT(Is(d.o$,new Sy),d.mL);f=Y();g=d.nE.q();while(g.r()){h=E0((g.t()).mA);T(f,h);}i=Km(a.m9,d);j=a.oC.data[d.mA]
-i|0;k=d!==Db(JX(a.m9),0)?0:1;a:{if(Ce(a.od)&&(Bu(a.od)).oW===d){Cx();g=ES;}else{b:{if(!k){l=a.oC.data;m=d.mA;if(l[m]<=0)break b;if(i)break b;}Cx();g=Hk;break a;}if(!l[m]){Cx();g=CM;}else if(j<=0){Cx();g=EN;}else{Cx();g=Gd;}}}Cx();i=g!==CM&&g!==EN?1:0;h=new Lp;n=Nq(d)?F(2):d.mL;o=CC(d.mJ);p=H6(d.mJ);d=!i?FO():H6(d.nY);h.pu=e;h.os=n;h.on=o;h.nK=p;h.qB=d;h.mR=g;h.q_=j;h.mP=f;T(b,h);}g=Y();d=a.od;h=new Vq;h.uq=g;Dv(d,h);d=new U1;d.nD=b;d.pl=g;return d;},AFu=a=>{let b,c,d,e,f,g;if(BU(a.od))return F(362);b=(Bu(a.od)).oW;c
=M(M(I8(F(363)),G6(b)),F(364));d=b.nE;e=0;while(e<d.bb()){f=d.b1(e);g=Km(a.m9,f);b=e?F(365):F(2);M(M(c,b),G6(f));if(a.oC.data[f.mA]>1){M(O(M(c,F(366)),a.oC.data[f.mA]-g|0),F(121));M(O(c,a.oC.data[f.mA]),F(367));}e=e+1|0;}return J(M(c,!IU(a.m9)?F(368):F(369)));},ADO=(a,b)=>{let c,d,e,f,g;c=Gw(a.ol,b);d=G6(c);e=CC(c.mJ);f=O$(c.mJ);c=O$(c.nY);g=K();H(H(H(H(H(H(H(g,d),F(156)),e),F(370)),f),F(371)),c);return J(g);},S8=a=>{return II(a.ol);},G6=b=>{let c,d,e;c=DT(Is(b.o$,new Vv),F(2));if(Bv(b.mL)){d=b.mA+1|0;b=K();Q(H(H(O(H(b,
F(372)),d),F(366)),c),41);return J(b);}if(Bv(c))b=b.mL;else{e=b.mL;b=K();Q(H(H(H(b,e),F(366)),c),41);b=J(b);}return b;},H6=b=>{let c,d,e,f,g;c=Y();d=0;while(d<Bz(4,b.lO)){e=K();f=0;while(f<Bz(4,b.lR)){M(M(e,f<=0?F(2):F(373)),HM(Ba(b,d,f)));f=f+1|0;}g=J(M(e,b.lR<=4?F(2):F(374)));T(c,g);d=d+1|0;}return c;},O$=b=>{let c,d,e;c=K();d=Bn(H6(b));while(Bm(d)){e=Bl(d);M(M(Q(c,91),e),F(375));}return J(M(c,b.lO<=4?F(2):F(376)));};
function NA(){let a=this;L.call(a);a.l2=null;a.sb=0;}
let Lw=null,FQ=null,D0=null,Dp=()=>{Dp=Z(NA);X6();},ABm=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Y();d=0;e=Bn(b.nD);while(Bm(e)){f=Bl(e);g=Bd(f.mP.lS);h=g.data;i=0;j=h.length;while(i<j){h[i]=(W(f.mP,i)).nW;i=i+1|0;}b=f.mR;Cx();d=d|(b===CM?0:1);k=new JC;l=f.pu;Dp();m=Bo(X(Cu(l,Lw),Cu(Iy(f),FQ)),150.0);if(!C6(f.nK))m=X(m,a.sb*Cu(F(0),D0));if(f.mR!==CM)m=X(m,Cu(F(377),FQ));n=X(44.0,Ca(m+20.0));m=14.0+15.0*(!Bv(Iy(f))?2:1);if(!C6(f.nK))m=m- -(15.0*f.nK.lS+7.0);if(f.mR!==CM)m=m- -(15.0*(1+Br(f.nK.lS,f.qB.bb())
|0)+7.0+4.0);k.p9=n;k.q$=m;k.p7=g;T(c,k);}Dp();m=Cu(F(0),D0)*a.sb;n=!d?34.0:m+32.0;l=c;g=R(B4(EU),l.lS);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(W(l,d)).p7;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AEU(g);return AEw(c,n,b.sG,b.ty);}b=new BB;c=K();H(O(H(O(H(c,F(378)),d),F(379)),q),F(380));BD(b,J(c));U(b);},Iy=b=>{let c;Dp();c=!Bv(b.os)&&!Bv(b.on)?1:0;return DR(DR(b.os,!c?F(2):F(381)),b.on);},X6=()=>{let b,c,d;b=new Fq;Do();c=Hw;D4();d=I1;B7();IH(b,13.0,
c,d,Cs);Lw=b;FQ=Cf(11.0,Cs);D0=H$(11.0,Cs);};
function S7(){let a=this;G.call(a);a.m8=null;a.xl=0;a.oB=null;a.ss=null;a.uN=0.0;a.vT=0.0;}
let ABP=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.m8=d;a.xl=Jv(e);f=b;g=f.lS;a.oB=R(CF,g);a.ss=R(B4(EC),g);h=S(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(W(f,j)).q$;j=j+1|0;}k=new UJ;k.mg=d;k.qE=e;k.tc=h;k.nB=S(d.mx.data.length);g=d.l7.data.length;k.qM=S(g);k.qP=S(g);Xb(k);l=0;while(l<k.mg.nL){m=Vt(k.qE,l);n=Sf(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.nB.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=X(4.0,Bo(24.0,12000.0/(k.nB.data.length+1|0)))|0;j=0;while(j<g){p
=j%2|0;Tk(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){Tk(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.mx.data.length){s=Dr(d,l)?0.0:i[l]/2.0;q=Bo(q,DU(k,l)-s);r=X(r,DU(k,l)+s);l=l+1|0;}t=ADb(a,b,c,k);j=0;while(j<a.oB.data.length){u=W(f,j);g=d.mx.data[j];v=(t.th.data[g]+t.ru.data[g])/2.0;c=DU(k,j)-q;w=u.q$;x=c-w/2.0;h=a.oB.data;b=new CF;s=u.p9;DB(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.oB.data.length;if(j>=g)break;a.ss.data[j]=R(EC,(W(f,j)).p7.data.length);p=0;while(true){h=
a.ss.data;if(p>=h[j].data.length)break;h[j].data[p]=Y1(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.uN=!g?24.0:t.ru.data[d.nL-1|0]+12.0;a.vT=!g?24.0:r-q+24.0;},AEw=(a,b,c,d)=>{let e=new S7();ABP(e,a,b,c,d);return e;},AEU=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Y();d=R_(b,Pp(b,c));e=Ud(b);f=8000/(d.sG.mx.data.length+1|0)|0;g=1;while(g&&JJ(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.sG.mx.data;if
(i[l]==i[h]){f=f+(-1)|0;i=Zq([l,h]);m=c;T(m,i);i=Pp(b,c);if(i.data.length>0){n=R_(b,i);g=JJ(n)>=JJ(d)?0:1;if(g)d=n;}if(!g)H1(m,m.lS-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},ADb=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.m8.nL;f=S(e).data;g=S(e);e=0;h=b;while(e<h.lS){i=a.m8.mx.data[e];f[i]=X(f[i],(W(h,e)).p9);e=e+1|0;}g=g.data;j=0;while(true){b=a.m8;k=b.l7.data;if(j>=k.length)break;l=DU(d,k[j]);m=DU(d,a.m8.mN.data[j])+Wv(d,j);b=a.m8;i=b.mx.data[b.mN.data[j]];g[i]=X(g[i],Bh(m-l));j=j+1|0;}e=b.nL;n=S(e);k=n.data;o
=S(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.m8.nL){if(i>0)q=q- -X(c,Bo(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new V0;b.th=n;b.ru=o;return b;},Y1=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.m8;c=g.tz.data[b].data[c];h=c;while(Dr(g,g.l7.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=S((4*j|0)+4|0);l=k.data;h=a.m8.l7.data[i[0]];l[0]=Ct(a.oB.data[h]);m=2;l[1]=DU(e,h)-f;c=0;while(c<j){n=i[c];g=a.m8;o=g.mx.data;p=g.l7.data;q=o[p[n]];h=m+1|0;l[m]=
d.ru.data[q];m=h+1|0;l[h]=DU(e,p[n])-f;h=m+1|0;l[m]=d.th.data[q+1|0]-10.0;m=h+1|0;l[h]=DU(e,a.m8.mN.data[n])+Wv(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.oB.data[b].lV;l[c]=l[c-2|0];return C5(k);},E9=(a,b)=>{return a.oB.data[b];},M$=(a,b,c)=>{return a.ss.data[b].data[c];};
function U1(){let a=this;L.call(a);a.nD=null;a.pl=null;}
let Uv=a=>{let b,c,d,e,f,g;b=a.nD;c=Bd(b.lS);d=c.data;e=Bn(b);while(Bm(e)){f=Bn((Bl(e)).mP);while(Bm(f)){g=(Bl(f)).nW;d[g]=d[g]+1|0;}}return c;},AA5=a=>{let b,c,d,e,f,g,h,i,j;b=Uv(a);c=Y();d=0;while(true){e=b.data;if(d>=e.length)break;f=W(a.nD,d);g=K();h=d+1|0;i=M(M(O(g,h),F(382)),f.pu);if(!Bv(f.os))M(Q(i,32),f.os);if(!Bv(f.on))M(M(i,F(156)),f.on);j=0;while(j<f.mP.lS){O(M(i,j?F(51):F(383)),(W(f.mP,j)).nW+1|0);j=j+1|0;}g=f.mR;Cx();if(g!==CM)M(M(i,F(384)),OS(f,e[d]));g=J(i);T(c,g);d=h;}return c;},OS=(b,c)=>{let d;a:
{KD();switch(TV.data[b.mR.lP]){case 1:break;case 2:b=F(385);break a;case 3:d=b.q_;b=J(M(O(M(O(K(),d),F(121)),c),c!=1?F(386):F(387)));break a;case 4:b=F(377);break a;case 5:b=F(388);break a;default:b=new Ch;Bg(b);U(b);}b=F(2);}return b;},ADU=I(),ACo=b=>{return Math.sin(b);},Yw=b=>{return Math.cos(b);},Cl=b=>{return Math.sqrt(b);},Ca=b=>{return Math.ceil(b);},Cy=b=>{return Math.floor(b);},BI=b=>{return AEn(Gz(b+AET(b)*0.5));},Bz=(b,c)=>{if(b<c)c=b;return c;},Br=(b,c)=>{if(b>c)c=b;return c;},AA0=(b,c)=>{return Math.min(b,
c);},Bo=(b,c)=>{return AA0(b,c);},AE8=(b,c)=>{return Math.max(b,c);},X=(b,c)=>{return AE8(b,c);},G1=b=>{if(b<0)b= -b|0;return b;},AC_=b=>{return Math.abs(b);},Bh=b=>{return AC_(b);},AET=b=>{return Math.sign(b);},HX=I(0),Qn=I(),YW=a=>{return;},Zg=()=>{let a=new Qn();YW(a);return a;};
function Qp(){let a=this;G.call(a);a.u_=null;a.u9=null;a.va=0;}
let AB7=(a,b,c,d)=>{a.u_=b;a.u9=c;a.va=d;},XD=(a,b,c)=>{let d=new Qp();AB7(d,a,b,c);return d;},ACj=(a,b)=>{let c,d,e;b=b;c=a.u_;d=a.u9;e=a.va;Nk(c,b,d.qw&&!e?1:0);},BB=I(BT),GZ=I(Bq),Ck=null,CV=null,Yp=null,GE=()=>{GE=Z(GZ);AEg();},ACX=(a,b,c)=>{GE();BY(a,b,c);},RU=(a,b)=>{let c=new GZ();ACX(c,a,b);return c;},AEg=()=>{let b,c,d;Ck=RU(F(389),0);b=RU(F(390),1);CV=b;c=R(GZ,2);d=c.data;d[0]=Ck;d[1]=b;Yp=c;},Dh=I(0);
function TZ(){L.call(this);this.qy=null;}
let CY=b=>{let c;c=new TZ;c.qy=Id(b);return c;},AAB=(a,b)=>{let c;c=Fx(b);return !JL(a.qy,c)?Bk():Bt(c);},AA8=a=>{let b,c;if(CN(a.qy)!=1){b=Dy(F(156),a.qy);c=K();H(H(c,F(391)),b);b=J(c);}else{b=Db(a.qy,0);c=K();H(H(c,F(392)),b);b=J(c);}return b;};
function Le(){L.call(this);this.tZ=0;}
let MP=null,UR=null,Ie=()=>{Ie=Z(Le);AA2();},XG=(a,b)=>{Ie();a.tZ=b;},ACd=a=>{let b=new Le();XG(b,a);return b;},YX=(a,b)=>{let c,d,e,f,g;c=Y();d=Bn(D_(b,59));while(true){if(!Bm(d))return Bt(Dy(F(393),c));b=D_(Bl(d),44);Ie();e=b;if(e.lS!=3)f=Bk();else{b=MP;g=W(e,0);b=KF(b,g);g=MP;f=W(e,1);g=KF(g,f);f=UR;e=W(e,2);f=Q9(f,e);if(Ce(b)&&Ce(g)&&Ce(f)){b=Bu(b);g=Bu(g);f=Bu(f);e=K();H(Q(H(Q(H(e,b),44),g),44),f);f=Bt(J(e));}else f=Bk();}if(BU(f))break;b=c;if(b.lS==a.tZ)break;T(b,Bu(f));}return Bk();},Xf=a=>{let b,c;b
=a.tZ;c=K();H(O(H(c,F(394)),b),F(395));return J(c);},AA2=()=>{MP=LM(0);UR=DA(0.0,1.0);};
function Ww(){let a=this;L.call(a);a.t1=null;a.tu=0;}
let Yd=(a,b,c)=>{a.t1=b;a.tu=c;},LL=(a,b)=>{let c=new Ww();Yd(c,a,b);return c;},ADv=(a,b)=>{let c,d,e,f;c=Y();d=Bn(D_(b,44));while(true){if(!Bm(d))return Bt(Dy(F(396),c));e=Bl(d);f=a.t1.hp(e);if(BU(f))break;e=c;if(e.lS==a.tu)break;T(e,Bu(f));}return Bk();},AAA=a=>{let b,c,d;b=a.t1.fG();c=a.tu;d=K();H(O(H(H(H(d,F(397)),b),F(398)),c),F(399));return J(d);};
function UY(){L.call(this);this.tM=0;}
let AAI=(a,b)=>{a.tM=b;},LM=a=>{let b=new UY();AAI(b,a);return b;},KF=(a,b)=>{let c,d,e,f;c=GO(b);if(Ue(c))return Bk();d=Su(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.tM)break b;}f=0;break a;}f=1;}return !f?Bk():Bt(Ef(d));},AAn=a=>{return !a.tM?F(400):F(401);};
function QI(){let a=this;L.call(a);a.tt=0.0;a.tE=0.0;}
let AB0=(a,b,c)=>{a.tt=b;a.tE=c;},DA=(a,b)=>{let c=new QI();AB0(c,a,b);return c;},Q9=(a,b)=>{let c,d;c=GO(b);if(Ue(c))return Bk();d=Su(c);return !(d===BI(d)&&d>=a.tt&&d<=a.tE?1:0)?Bk():Bt(Ef(d+0.0));},ACK=a=>{let b,c,d;b=Ef(a.tt);c=Ef(a.tE);d=K();H(H(H(H(d,F(402)),b),F(71)),c);return J(d);};
function Q7(){let a=this;L.call(a);a.tV=null;a.sI=null;}
let AFC=(a,b,c)=>{a.tV=b;a.sI=c;},LO=(a,b)=>{let c=new Q7();AFC(c,a,b);return c;},AFK=(a,b)=>{return !Bc(Fx(b),a.sI)?a.tV.hp(b):Bt(a.sI);},AD5=a=>{let b,c,d;b=a.tV.fG();c=a.sI;d=K();H(H(H(d,b),F(403)),c);return J(d);};
function O1(){L.call(this);this.t9=null;}
let AEP=b=>{let c;c=new O1;c.t9=Id(b);return c;},ADR=(a,b)=>{let c,d,e;c=Y();d=Bn(D_(b,44));while(true){if(!Bm(d))return C6(c)?Bk():Bt(Dy(F(396),c));e=Fx(Bl(d));if(!JL(a.t9,e))break;if(JL(c,e))break;T(c,e);}return Bk();},AFG=a=>{let b,c;b=Dy(F(156),a.t9);c=K();H(H(H(c,F(404)),b),F(405));return J(c);},Og=I(L),ABc=a=>{return;},ACH=()=>{let a=new Og();ABc(a);return a;},WY=(a,b)=>{let c,d;a:{c=Fx(b);d=(-1);switch(Eg(c)){case 0:if(!Bc(c,F(2)))break a;d=0;break a;case 3569038:if(!Bc(c,F(96)))break a;d=1;break a;case 97196323:if
(!Bc(c,F(95)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bt(F(96));break b;case 2:b=Bt(F(95));break b;default:}b=Bk();}return b;},AAu=a=>{return F(406);},Sh=I(F6),ACG=I(),Lj=I(0),JP=I(),YM=(b,c)=>{b;GB();Ja.delete(c);},JO=I(),ACa=(b,c)=>{b;GB();Hq.delete(c);};
function QD(){let a=this;G.call(a);a.su=null;a.po=null;a.o4=null;a.nJ=null;a.nP=null;a.oD=null;a.sf=null;a.xd=null;a.sN=null;a.p2=null;a.ti=null;a.sT=null;a.tN=null;a.tn=null;a.uw=0;}
let Yk=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.ti=Bi(1,1);a.sT=Bi(1,1);a.tN=Bi(1,1);a.tn=Bi(1,1);a.su=b;a.oD=e;BH(a.sT,0,0,d);a.nP=I3(Bi(c,BE(b,0)),Bi(c,1));a.po=B3(b);a.sf=B3(b);a.sN=B3(b);a.p2=B3(b);e=B3(b);a.xd=e;g=S(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cd(e,g);a.o4=DM(b,a.nP.l8);a.nJ=GC(b,c);},V7=(a,b,c,d,e)=>{let f=new QD();Yk(f,a,b,c,d,e);return f;},Qx=(a,b,c,d,e)=>{let f,g;f=c.rZ;a.uw=f;g=a.nP;B5(b.l8.lN,f*2|0,g.l8.lN,0,Cv(g)*2|0);B5(b.mk.lN,f,g.mk.lN,0,Cv(g));Cd(a.po,
d);DQ(a.o4,a.po);BH(a.ti,0,0,a.su.mp.hr(E5(a.o4),a.nP.mk));Ua(a.nJ,a.po,a.o4,a.nP.mk);a.oD.gw(e);b=a.oD.ht();if(b instanceof GV){b=b;Cd(a.p2,CJ(b.oN));}b=a.oD.ht();if(b instanceof FX){b=b;Cd(a.sN,CJ(b.oK));Cd(a.p2,CJ(b.oM));}Cd(a.sf,d);a.oD.hu(a.sf,a.nJ);b=a.oD.ht();if(b instanceof FX){g=b;BH(a.tN,0,0,g.ow);BH(a.tn,0,0,g.or);}};
function HJ(){Bq.call(this);this.rO=null;}
let JA=null,La=null,Jk=null,XV=null,Es=()=>{Es=Z(HJ);Yi();},ADA=(a,b,c,d)=>{Es();BY(a,b,c);a.rO=d;},MK=(a,b,c)=>{let d=new HJ();ADA(d,a,b,c);return d;},Yi=()=>{let b,c,d;JA=MK(F(407),0,F(408));La=MK(F(219),1,F(409));b=MK(F(410),2,F(411));Jk=b;c=R(HJ,3);d=c.data;d[0]=JA;d[1]=La;d[2]=b;XV=c;},Xz=I();
function UA(){let a=this;L.call(a);a.wt=null;a.xv=null;}
let XH=(a,b,c)=>{a.wt=b;a.xv=c;},ADC=(a,b)=>{let c=new UA();XH(c,a,b);return c;},Rh=(b,c,d)=>{let e,f;e=Oj(I7(c,d));f=new VV;f.vk=b;f.vl=c;f.vm=d;b=e.nd;if(b!==null){c=f;b=b;e=c.vk;c=LP(c.vl,c.vm);c=b.t$.hp(c);f=new Uw;f.uy=e;f.uz=b;e=Is(c,f);}return e;},AFy=b=>{let c,d,e,f,g,h;c=Y();d=(Ec()).data;e=d.length;f=0;while(f<e){g=d[f].np;T(c,g);f=f+1|0;}b=KO(b);c=Dy(F(156),c);h=K();Q(H(H(H(H(h,F(412)),b),F(413)),c),46);return J(h);},AAg=a=>{return a.wt;};
function Wg(){let a=this;G.call(a);a.pT=null;a.sv=0;a.s6=null;a.sk=null;a.sJ=null;a.xj=null;a.xt=null;a.xk=null;a.nV=null;a.tw=0;a.vB=0.0;}
let Wt=a=>{DQ(a.sJ,a.sk);a.vB=a.nV.mp.hr(E5(a.sJ),a.pT.mk);};
function XO(){let a=this;L.call(a);a.xy=null;a.xw=null;}
let D9=I(BT),HR=I(Bq),Cs=null,CK=null,GS=null,Of=null,B7=()=>{B7=Z(HR);AFm();},ACV=(a,b,c)=>{B7();BY(a,b,c);},MY=(a,b)=>{let c=new HR();ACV(c,a,b);return c;},AFm=()=>{let b,c,d;Cs=MY(F(179),0);CK=MY(F(414),1);b=MY(F(415),2);GS=b;c=R(HR,3);d=c.data;d[0]=Cs;d[1]=CK;d[2]=b;Of=c;};
function Fq(){let a=this;L.call(a);a.ne=0.0;a.oA=null;a.o8=null;a.qx=null;}
let IH=(a,b,c,d,e)=>{a.ne=b;a.oA=c;a.o8=d;a.qx=e;},AFO=(a,b,c,d)=>{let e=new Fq();IH(e,a,b,c,d);return e;},Cf=(b,c)=>{let d,e;d=new Fq;Do();e=Hw;D4();IH(d,b,e,HQ,c);return d;},H$=(b,c)=>{let d,e;d=new Fq;Do();e=Gi;D4();IH(d,b,e,HQ,c);return d;},Rp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Fq)){b=b;c=a.ne!==b.ne?0:!P(a.oA,b.oA)?0:!P(a.o8,b.o8)?0:P(a.qx,b.qx)?1:0;}else c=0;return c;},AD2=I(),CT=b=>{let c,d,e,f,g,h,i;if(!Sx(b))return QU(b);if(b===0.0){c=Gv(b);d=K();H(H(d,c),F(416));return J(d);}c
=Yf(Bh(b));e=c.rf;f=c.si-1|0;if((-4)<=f&&f<16){d=Gv(b);c=Td(c,Br(1,e.lQ.length-c.si|0));g=K();H(H(g,d),c);return J(g);}if(e.lQ.length<=1)d=F(2);else{c=Ft(e,1);d=K();H(Q(d,46),c);d=J(d);}h=G1(f);c=f>=0?F(417):F(418);g=h>=10?F(2):F(0);i=K();O(H(H(i,c),g),h);c=J(i);g=Gv(b);f=Bp(e,0);i=K();H(H(Q(H(i,g),f),d),c);return J(i);},Ef=b=>{let c,d,e,f,g;a:{c=CT(b);if(c===F(419))d=1;else if(F(419).lQ.length>c.lQ.length)d=0;else{e=0;f=c.lQ.length-F(419).lQ.length|0;while(f<c.lQ.length){g=Bp(c,f);d=e+1|0;if(g!=Bp(F(419),e))
{d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Cm(c,0,c.lQ.length-2|0);return c;},Ey=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Sx(b))return QU(b);if(b===0.0)d=Gt(F(2),0);else{e=Bh(b);d=E8(LT(e),Br(IR(e),0));f=E8(Cb(1),Br( -IR(e)|0,0));g=OU(e);Fj(f,Br(g,0));Fj(d,Br( -g|0,0));if(DC(d,f)>=0){Eo(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Gt(F(2),0);else{i=De(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Eo(d,0);h=KW(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Re(d,f,h))d=Gt(GY(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if
(h>=0){j[h]=(j[h]+1|0)&65535;d=Gt(GY(i),g);}else{d=new LR;m=GY(i);f=K();H(Q(f,49),m);SN(d,J(f),g+1|0);}}}}f=Gv(b);d=Td(d,c);n=K();H(H(n,f),d);return J(n);},GO=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new UF;b=Fx(b);c.r6=I4(B_);c.rv=b;d=Q2(c);e=0;f=0;g=0;h=EG(c);while(true){if(!L0(h)){if(h!=46&&h!=44)break;if(f)break;}c.nh=c.nh+1|0;if(!L0(h))f=1;else{e=1;i=c.pF;if(i==800){g=g|(h==48?0:1);c.na=c.na+(!f?1:0)|0;}else{c.na=c.na-(!f?0:1)|0;if(!(h==48&&i<=0)){Eo(c.r6,h-48|0);c.pF=c.pF+1|0;}}}h=EG(c);}if(g){Eo(c.r6,1);c.pF=
c.pF+1|0;c.na=c.na-1|0;}a:{if(e){if(EG(c)!=101&&EG(c)!=69)e=1;else{c.nh=c.nh+1|0;i=Q2(c);e=0;f=0;g=EG(c);while(L0(g)){c.nh=c.nh+1|0;e=1;f=Bz(((f*10|0)+g|0)-48|0,100000000);g=EG(c);}g=c.na;if(i)f= -f|0;c.na=g+f|0;}if(e&&c.nh>=c.rv.lQ.length){j=!d?1:(-1);d=c.pF;e=d+c.na|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.r6;l=I4(Cb(1));Fj(b,Br(c.na,0));Fj(l,Br( -c.na|0,0));e=QY(b)-QY(l)|0;GM(b,Br( -e|0,0));GM(l,Br(e,0));if(DC(b,l)<0){GM(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=Bz(53,e+1075|0);if(d<0)k=0.0;else
{m=0.0;i=0;while(i<d){m=2.0*m+KW(b,l);GM(b,1);i=i+1|0;}if(DC(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Se(JI(AEe(Cb(Br(e-52|0,(-1074))+1074|0),52),Gz(m)));}}}}else k=0.0;b=Vi(j*k);break a;}}if(DV===null)DV=Vi(0.0);b=DV;}return b;},Sx=b=>{return !(Bh(b)<=1.7976931348623157E308)?0:1;},QU=b=>{let c,d;if(isNaN(b)?1:0)c=F(420);else{c=Gv(b);d=K();H(H(d,c),F(421));c=J(d);}return c;},Gv=b=>{return !(b<0.0)&&!(1.0/b<0.0)?F(2):F(422);},Td=(b,c)=>{let d,e,f,g;d=K();e=b.si;f=Bz(e-1|0,0);g=e+c|0;while(f<g){if(f==e)Q(d,46);Q(d,f
>=0&&f<b.rf.lQ.length?Bp(b.rf,f):48);f=f+1|0;}return J(d);};
function C4(){let a=this;G.call(a);a.m4=null;a.qC=0;a.no=null;a.vI=null;a.sV=null;a.sZ=null;a.rn=null;a.uV=null;a.tf=0;}
let BV=a=>{let b,c,d,e;b=a.m4;c=b.ps;D6();if(!(c!==Fl&&c!==DF?1:0))b=b.tL;else{b=b.tL;d=a.qC;e=K();O(H(e,b),d);b=J(e);}return b;},FV=(a,b,c)=>{let d;d=new ME;d.mI=a;d.mv=b;d.mz=c;return d;},No=(a,b)=>{let c;a:{Io();switch(LV.data[a.m4.ps.lP]){case 1:case 2:b=Nz(a,b);c=K();O(H(c,F(99)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,F(423)),b);c=J(c);break a;case 5:break;default:c=new Ch;Bg(c);U(c);}c=F(2);}return c;},S1=(a,b)=>{let c,d;a:{Io();switch(LV.data[a.m4.ps.lP]){case 1:c=Un(a.qC,b);break a;case 2:case 4:case 5:break;case 3:c
=Un(a.qC-1|0,b);d=K();H(H(d,F(140)),c);c=J(d);break a;default:c=new Ch;Bg(c);U(c);}c=F(2);}return c;},Un=(b,c)=>{let d;if(b){d=K();O(H(d,F(423)),c);d=J(d);}else{d=K();O(H(d,F(424)),c);d=J(d);}return d;},Nz=(a,b)=>{if(V$(a.m4))b=a.vI.uB.uw+b|0;return b;};
function F_(){let a=this;Bq.call(a);a.tL=null;a.sw=null;a.ps=null;}
let HG=null,KU=null,HE=null,K0=null,KT=null,Kv=null,IO=null,IQ=null,MI=null,MH=null,M1=null,JF=null,Mi=null,Ms=null,Mt=null,KX=null,K2=null,Jj=null,Jh=null,Im=null,Ig=null,H4=null,HU=null,L9=null,LY=null,Nu=null,Nx=null,AEG=null,Cj=()=>{Cj=Z(F_);AB5();},Qw=(a,b,c,d,e,f)=>{Cj();BY(a,b,c);a.tL=d;a.sw=e;a.ps=f;},BF=(a,b,c,d,e)=>{let f=new F_();Qw(f,a,b,c,d,e);return f;},V$=a=>{let b;b=a.ps;D6();return b!==Dz&&b!==Fl?0:1;},AEA=()=>{let b,c;Cj();b=R(F_,27);c=b.data;c[0]=HG;c[1]=KU;c[2]=HE;c[3]=K0;c[4]=KT;c[5]=Kv;c[6]
=IO;c[7]=IQ;c[8]=MI;c[9]=MH;c[10]=M1;c[11]=JF;c[12]=Mi;c[13]=Ms;c[14]=Mt;c[15]=KX;c[16]=K2;c[17]=Jj;c[18]=Jh;c[19]=Im;c[20]=Ig;c[21]=H4;c[22]=HU;c[23]=L9;c[24]=LY;c[25]=Nu;c[26]=Nx;return b;},AB5=()=>{let b,c;b=new F_;F7();c=Df;D6();Qw(b,F(425),0,F(425),c,Dz);HG=b;KU=BF(F(426),1,F(135),Df,Fl);HE=BF(F(427),2,F(427),Df,CQ);K0=BF(F(428),3,F(429),Df,CG);KT=BF(F(430),4,F(430),Df,Dz);Kv=BF(F(208),5,F(136),Df,DF);IO=BF(F(431),6,F(432),Ea,Dz);IQ=BF(F(433),7,F(434),Ea,Dz);MI=BF(F(435),8,F(123),Ea,CQ);MH=BF(F(436),9,
F(124),Ea,CG);M1=BF(F(437),10,F(438),B0,DF);JF=BF(F(439),11,F(440),B0,DF);Mi=BF(F(441),12,F(442),B0,DF);Ms=BF(F(443),13,F(444),B0,CQ);Mt=BF(F(445),14,F(446),B0,CG);KX=BF(F(447),15,F(448),B0,CQ);K2=BF(F(449),16,F(450),B0,CG);Jj=BF(F(451),17,F(452),B0,CQ);Jh=BF(F(453),18,F(454),B0,CG);Im=BF(F(455),19,F(456),B0,CQ);Ig=BF(F(457),20,F(458),B0,CG);H4=BF(F(459),21,F(460),B0,CQ);HU=BF(F(461),22,F(462),B0,CG);L9=BF(F(463),23,F(464),B0,CQ);LY=BF(F(465),24,F(466),B0,CG);Nu=BF(F(467),25,F(468),B0,CQ);Nx=BF(F(469),26,F(470),
B0,CG);AEG=AEA();},VJ=I(),NJ=null,IL=()=>{IL=Z(VJ);AF0();},HM=b=>{let c,d,e,f,g,h,i,j;IL();c=Bh(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=NJ.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return TU(Ey(b,d));}h=Ef(b);f=Fb(h,101);if(f<0)return h;i=GO(Cm(h,0,f));if(i===DV){h=new D9;Bg(h);U(h);}i=TU(Ey(i.q2,3));h=Ft(h,f);j=K();H(H(j,i),h);return J(j);},TU=b=>{let c,d;IL();if(Fb(b,46)<0)return b;c=b.lQ.length;while(true){d=c-1|0;if(Bp(b,d)!=48)break;c=c+(-1)|0;}if(Bp(b,d)==46)c=d;return Cm(b,0,c);},AF0=()=>
{NJ=BM([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Vb=I(),NR=null,JQ=()=>{JQ=Z(Vb);AFo();},AFo=()=>{let b,c;b=Bd((Mh()).data.length);c=b.data;NR=b;c[Hs.lP]=1;c[GW.lP]=2;c[IW.lP]=3;c[KL.lP]=4;c[HS.lP]=5;},MQ=I(Fv),I9=I(MQ),Si=a=>{Bg(a);},AGb=()=>{let a=new I9();Si(a);return a;},Ch=I(I9);
function B8(){Bq.call(this);this.qW=null;}
let CX=null,EP=null,HD=null,Ih=null,Jd=null,HT=null,I0=null,Pe=null,CS=()=>{CS=Z(B8);WV();},IP=()=>{CS();return Pe.fB();},Ej=(a,b,c,d)=>{CS();BY(a,b,c);a.qW=d;},ZC=a=>{return a.qW;},Xh=(a,b,c)=>{let d,e,f,g;d=b.lN;e=c.lN;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.hU(g[f]);f=f+1|0;}},P2=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.lN;g=c.lN;h=d.lN;i=e.lN;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hV(l[j],m[j])*n[j];j=j+1|0;}},WV=()=>{let b,c,d;b=new N$;Ej(b,F(471),
0,F(198));CX=b;b=new N8;Ej(b,F(472),1,F(199));EP=b;b=new N7;Ej(b,F(473),2,F(17));HD=b;b=new N6;Ej(b,F(474),3,F(200));Ih=b;b=new N5;Ej(b,F(475),4,F(201));Jd=b;b=new N4;Ej(b,F(476),5,F(202));HT=b;b=new N2;Ej(b,F(477),6,F(203));I0=b;c=R(B8,7);d=c.data;d[0]=CX;d[1]=EP;d[2]=HD;d[3]=Ih;d[4]=Jd;d[5]=HT;d[6]=b;Pe=c;};
function PA(){let a=this;G.call(a);a.lU=null;a.lX=null;}
let XQ=(a,b)=>{let c,d,e,f;c=CN(b.n4);d=R(B2,c);e=d.data;a.lU=d;a.lX=R(B2,c);e[0]=Bi(0,0);a.lX.data[0]=Bi(0,0);f=1;while(f<c){a.lU.data[f]=Bi(BE(b,f),BE(b,f-1|0));a.lX.data[f]=Bi(BE(b,f),1);f=f+1|0;}},B3=a=>{let b=new PA();XQ(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.lU.data;if(c>=d.length)break;b=b+(d[c].lN.data.length+a.lX.data[c].lN.data.length|0)|0;c=c+1|0;}d=S(b);e=0;c=1;while(true){f=a.lU.data;if(c>=f.length)break;b=Px(f[c].lN,d,e);e=Px(a.lX.data[c].lN,d,b);c=c+1|0;}return d;},Cd=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.lU.data;if(d>=e.length)break;c=Wz(b,Wz(b,c,e[d].lN),a.lX.data[d].lN);d=d+1|0;}},Px=(b,c,d)=>{let e;e=b.data.length;B5(b,0,c,d,e);return d+e|0;},Wz=(b,c,d)=>{let e;e=d.data.length;B5(b,c,d,0,e);return c+e|0;};
function KR(){let a=this;G.call(a);a.sB=null;a.nn=null;a.md=null;}
let RZ=(a,b,c)=>{let d,e,f,g;a.sB=b;d=CN(b.n4);e=R(B2,d);f=e.data;a.nn=e;a.md=R(B2,d);f[0]=Bi(0,0);a.md.data[0]=c;g=1;while(g<d){a.nn.data[g]=Bi(c.lO,BE(b,g));a.md.data[g]=Bi(c.lO,BE(b,g));g=g+1|0;}},DM=(a,b)=>{let c=new KR();RZ(c,a,b);return c;},E5=a=>{return a.md.data[Bw(a.sB)];},DQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.lU;d=b.lX;e=1;while(e<=Bw(a.sB)){f=c.data;g=d.data;Nh(a.md.data[e-1|0],f[e],a.nn.data[e]);b=g[e];h=a.nn.data[e];EA(b.lO==h.lR&&b.lR==1?1:0,F(478),h,b,h);f=b.lN;i=h.lN;j=h.lR;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}Xh(Di(a.sB,e),a.nn.data[e],a.md.data[e]);e=e+1|0;}};
function Pl(){let a=this;G.call(a);a.pE=null;a.sd=null;a.qv=null;a.nq=null;a.qz=null;a.rW=null;}
let ABs=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.pE=b;a.sd=f;g=GC(b,e.lO);a.qv=g.ny;a.nq=g.m2;a.qz=g.og;a.rW=g.of;h=d.md;i=Bw(b);j=Bw(a.pE);k=d.md.data[j];l=0;while(l<e.lO){BH(a.qv.data[j],l,0,a.pE.mp.hV(Ba(k,l,0),Ba(e,l,0)));l=l+1|0;}a:{g=a.pE;b=g.n6;CS();if(b===CX){b=g.mp;DH();if(b===C1){S5(k,e,a.nq.data[j]);break a;}}SL(a,j,d);}b=a.sd;Fn();if(b===GW)Kf(a.nq.data[j],(-1.0));while(true){m=CI(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!Us(a.sd,a.pE,i))Ga(a.nq.data[i],o,a.qz.data[i]);else Ga(o,a.nq.data[i],
a.qz.data[i]);Py(a.nq.data[i],a.rW.data[i]);if(f===KL){Kf(a.qz.data[i],e.lO);Kf(a.rW.data[i],e.lO);}if(m>0){HI(a.nq.data[i],c.lU.data[i],a.qv.data[j]);if(a.sd!==IW)SL(a,j,d);else{n=a.qv.data;B5(n[j].lN,0,a.nq.data[j].lN,0,n[j].lN.data.length);}}i=i+(-1)|0;}},ADt=(a,b,c,d,e)=>{let f=new Pl();ABs(f,a,b,c,d,e);return f;},SL=(a,b,c)=>{let d,e,f,g,h;d=c.nn.data[b].lN;e=c.md.data[b].lN;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.nq.data[b].lN.data[f]=(Di(a.pE,b)).hV(g[f],h[f])*a.qv.data[b].lN.data[f];f
=f+1|0;}},Kf=(b,c)=>{let d,e,f;d=b.lN;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function K6(){let a=this;G.call(a);a.pk=null;a.nl=null;a.rC=null;a.ro=null;}
let Kx=(b,c,d,e)=>{let f,g,h,i,j,k;f=new K6;f.nl=WC();f.rC=Y();f.pk=b;g=Hx(f.nl,F(285),d);h=1;while(h<=Bw(b)){d=K();O(Q(d,87),h);i=Ne(f,J(d),c.lU.data[h]);d=K();O(Q(d,98),h);d=Ne(f,J(d),c.lX.data[h]);j=Ma(M8(g,Ir(i)),Ir(d));d=K();O(Q(d,90),h);j.mL=J(d);g=TW(Di(b,h),j);j=K();O(Q(j,65),h);g.mL=J(j);h=h+1|0;}a:{b=Hx(f.nl,F(135),e);GP();switch(J_.data[f.pk.mp.lP]){case 1:c=DS(M8(RO(Ir(b)),Hr(g)),M8(Ir(DS(Hz(f),b)),Hr(DS(Hz(f),g))));break a;case 2:b=DS(g,b);b=Fw(b,b);d=b.mf;DW();c=LE;k=R(Cc,1);k.data[0]=b;c=Co(d,
c,k);break a;default:}b=new Ch;Bg(b);U(b);}c.mL=F(136);f.ro=c;return f;},OI=a=>{let b,c,d,e,f,g,h,i,j,k;b=UN(a.ro);while(!IU(b)){R1(b);}b=B3(a.pk);c=CJ(b);d=0;e=Bn(a.rC);while(Bm(e)){f=(Bl(e)).nY.lN.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cd(b,c);return b;},Ne=(a,b,c)=>{let d;d=Hx(a.nl,b,c);T(a.rC,d);return d;},TW=(b,c)=>{let d,e;a:{GP();switch(T4.data[b.lP]){case 1:d=c.mf;CD();b=G4;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 2:d=c.mf;CD();b=Mu;e=R(Cc,1);e.data[0]=c;b=
Co(d,b,e);break a;case 3:d=c.mf;CD();b=MR;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 4:d=c.mf;CD();b=JN;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 5:d=c.mf;CD();b=K9;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 6:d=c.mf;CD();b=MO;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 7:d=c.mf;CD();b=T_;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;default:}b=new Ch;Bg(b);U(b);}return b;},Hz=a=>{return KP(a.nl,Ef(1.0),1.0);},ADe=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(Q(f,87),b);f=Qs(a,J(f),c);g=K();O(Q(g,
98),b);g=Qs(a,J(g),d);h=Y();i=0;while(i<c.lO){j=V(i,c.lR);k=f;d=W(k,j);l=e;m=Fw(d,W(l,0));n=1;while(true){j=c.lR;if(n>=j)break;m=Ma(m,Fw(W(k,V(i,j)+n|0),W(l,n)));n=n+1|0;}l=Ma(m,W(g,i));d=K();Q(O(Q(O(Q(d,90),b),91),i),93);l.mL=J(d);m=TW(Di(a.pk,b),l);d=K();Q(O(Q(O(Q(d,65),b),91),i),93);m.mL=J(d);T(h,m);i=i+1|0;}return h;},Qs=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Y();e=0;while(e<c.lO){f=0;while(f<c.lR){if(Bp(b,0)==98){g=K();Q(O(Q(g,91),e),93);h=J(g);}else{i=K();Q(O(Q(O(Q(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,b),
h);g=J(g);j=R(B4(Dm),1);k=j.data;l=S(1);l.data[0]=Ba(c,e,f);k[0]=l;i=Ne(a,g,Et(j));T(d,i);f=f+1|0;}e=e+1|0;}return d;},AEc=I(),ABw=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B3(b);g=Bw(b);while(true){h=CI(g,1);if(h<0)break;i=d.md.data;j=g-1|0;k=i[j];l=c.lU.data[g];m=Bi(k.lO,k.lR);n=0;while(n<k.lO){o=0;while(o<l.lO){p=Bh(Ba(e,n,o));JK(f.lX.data[g],o,0,p);q=0;while(q<l.lR){JK(f.lU.data[g],o,q,p*Bh(Ba(k,n,q)));JK(m,n,q,p*Bh(Ba(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.nn.data[j].lN;s=d.md.data[j].lN;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.lN.data;u[h]=u[h]*Bh((Di(b,j)).hV(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},JK=(b,c,d,e)=>{BH(b,c,d,Ba(b,c,d)+e);};
function LK(){let a=this;L.call(a);a.oq=null;a.o_=null;a.q6=null;}
let Or=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new LK;f=M5(d);g=M5(d);h=M5(d);e.oq=f;e.o_=g;e.q6=h;i=d.lN;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=UX(i,j,b);f=UX(i,j,c);m=X(1.0,Bh(l))/16.0;d=d;n=Gg(d,l);f=f;o=Gg(f,l);p=S(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Gg(f,p[r]);if(s<Infinity)o=X(o,s);r=r+1|0;}o=o+Oc(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Gg(d,bd);be
=Gg(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bh(bg-w)+Bh(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bh(y)>u&&Bh(y)>z?1:0))y=0.0;k[j]=l;e.oq.lN.data[j]=t;e.o_.lN.data[j]=u;e.q6.lN.data[j]=y;j=j+1|0;}return e;},UX=(b,c,d)=>{let e;e=new P$;e.wP=b;e.wQ=c;e.wS=d;return e;},M5=b=>{return Bi(b.lO,b.lR);},ADQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(LK)){b=b;c=!P(a.oq,b.oq)?0:!P(a.o_,b.o_)?0:P(a.q6,b.q6)?1:0;}else c=0;return c;};
function H8(){Er.call(this);this.qb=0.0;}
let AFX=null,Gn=()=>{Gn=Z(H8);AAi();},Fd=b=>{let c;Gn();c=new H8;c.qb=b;return c;},AFT=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof H8){c=a.qb;d=b.qb;Gn();if(Ya(c,d)){e=1;break a;}}e=0;}return e;},AAi=()=>{AFX=Be(Dm);},DY=I(0),VC=I(),AFa=(a,b)=>{return Pv(b);},VD=I(),Yq=(a,b)=>{return P9(b)?0:1;},VE=I(),Zv=(a,b)=>{let c;b=b;c=new Oo;c.vd=b;return ((isNaN(G9(b,c))?1:0)?0:1)?0:1;},VH=I(),ADP=(a,b)=>{let c;b=b;c=new Rf;c.vq=b;return !(G9(b,c)>0.0)?0:1;},PV=I(),ACA=(a,b)=>{return Pv(b);},PX=I(),Zz=(a,
b)=>{b=b;return N9(b,b.nX)?0:1;},PZ=I(),AFL=(a,b)=>{return P9(b)?0:1;};
function Pc(){G.call(this);this.sl=null;}
let AAG=a=>{a.sl=Y();},WC=()=>{let a=new Pc();AAG(a);return a;},Jy=a=>{let b,c;b=a.sl;Fi();Cg(b);c=new R4;c.s_=b;return c;},Hx=(a,b,c)=>{c=Vc(a,Bk(),FO(),c);c.mL=b;return c;},KP=(a,b,c)=>{let d,e,f;d=R(B4(Dm),1);e=d.data;f=S(1);f.data[0]=c;e[0]=f;return Hx(a,b,Et(d));},Co=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=R(B2,e);g=f.data;h=0;while(h<e){if(d[h].mf!==a){i=new BB;b=b.im();j=K();H(H(H(j,F(479)),b),F(480));BD(i,J(j));U(i);}g[h]=d[h].mJ;h=h+1|0;}return Vc(a,Bt(b),Id(c),b.io(f));},Vc=(a,b,c,d)=>{let e,
f;e=new Cc;f=a.sl.lS;e.mL=F(2);e.mf=a;e.mA=f;e.o$=b;e.nE=c;e.mJ=d;e.nY=Bi(d.lO,d.lR);T(a.sl,e);return e;};
function Uf(){let a=this;G.call(a);a.q4=null;a.qi=null;a.qA=0;}
let AFZ=(a,b)=>{let c,d,e,f,g,h,i,j;a.q4=Y();c=b.mJ;if(c.lN.data.length!=1){b=new BB;c=CC(c);d=K();H(H(H(d,F(481)),c),F(482));BD(b,J(d));U(b);}c=Jy(b.mf);d=c;a.qi=Bd(II(d));e=Bn(c);while(Bm(e)){O5((Bl(e)).nY,0.0);}O5(b.nY,1.0);f=b.mA;while(f>=0){g=Gw(d,f);h=g!==b&&a.qi.data[f]<=0?0:1;a:{if(h&&!Nq(g)){T(a.q4,g);c=g.nE.q();while(true){if(!c.r())break a;e=c.t();i=a.qi.data;j=e.mA;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},UN=a=>{let b=new Uf();AFZ(b,a);return b;},JX=a=>{return Fk(a.q4);},IU=a=>{return a.qA!=a.q4.lS?0:1;},Km
=(a,b)=>{return a.qi.data[b.mA];},R1=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(IU(a)){b=new D9;BD(b,F(483));U(b);}b=a.q4;c=a.qA;a.qA=c+1|0;b=W(b,c);d=b.nE;e=R(B2,d.bb());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.b1(g)).mJ;g=g+1|0;}f=(EQ(b.o$)).iq(e,b.mJ,b.nY);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.b1(g)).nY;k=i.lN;l=j.lN;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.qi.data;n=(d.b1(g)).mA;e[n]=e[n]-1|0;g=g+1|0;}i=new MB;d=Id(f);i.oW=b;i.qY=d;return i;},O5=
(b,c)=>{let d,e;d=0;while(true){e=b.lN.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Cc(){let a=this;G.call(a);a.mf=null;a.mA=0;a.o$=null;a.nE=null;a.mJ=null;a.nY=null;a.mL=null;}
let Nq=a=>{return a.nE.o();},M8=(a,b)=>{let c;c=a.mf;DW();return Co(c,G2,BO(Cc,[a,b]));},Ir=a=>{let b,c,d;b=a.mf;DW();c=Mw;d=R(Cc,1);d.data[0]=a;return Co(b,c,d);},Ma=(a,b)=>{let c;c=a.mf;EM();return Co(c,Lt,BO(Cc,[a,b]));},DS=(a,b)=>{let c;c=a.mf;EM();return Co(c,Ke,BO(Cc,[a,b]));},Fw=(a,b)=>{let c;c=a.mf;EM();return Co(c,MX,BO(Cc,[a,b]));},RO=a=>{let b,c,d;b=a.mf;CD();c=K4;d=R(Cc,1);d.data[0]=a;return Co(b,c,d);},Hr=a=>{let b,c,d;b=a.mf;CD();c=Kn;d=R(Cc,1);d.data[0]=a;return Co(b,c,d);};
function Vq(){G.call(this);this.uq=null;}
let ABn=(a,b)=>{let c,d,e,f;b=b;c=a.uq;d=0;while(d<CN(b.qY)){e=W(H6(Db(b.qY,d)),0);f=new Ku;f.oX=b.oW.mA;f.oS=d;f.qp=e;T(c,f);d=d+1|0;}};
function Jm(){let a=this;L.call(a);a.st=0.0;a.wW=0.0;a.wX=0.0;}
let Ry=null,FI=()=>{FI=Z(Jm);ACh();},FT=(a,b)=>{return Dg(a.st,b)- -a.wW;},Gs=(a,b)=>{return Dg(a.st,b)- -a.wX;},Dg=(b,c)=>{FI();return  -(b* -c);},ACh=()=>{let b;b=new Jm;FI();b.st=1.0;b.wW=0.0;b.wX=0.0;Ry=b;},AA_=I(),Cu=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.lQ.length){d=d+Hm(Bp(b,e),c);e=e+1|0;}return d;},RV=(b,c,d)=>{let e,f;if(Cu(b,c)<=d)return b;e=d-Hm(8230,c);f=0;while(f<b.lQ.length&&Hm(Bp(b,f),c)<=e){e=e-Hm(Bp(b,f),c);f=f+1|0;}return DR(Cm(b,0,f),F(376));},Hm=(b,c)=>{let d,e;d=c.oA;Do();if(d===Gi)return Dg(0.602,
c.ne);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.o8;D4();if(d===I1)e=1.12*e;return Dg(e,c.ne);};
function Lp(){let a=this;L.call(a);a.pu=null;a.os=null;a.on=null;a.nK=null;a.qB=null;a.mR=null;a.q_=0;a.mP=null;}
let Ko=a=>{return C6(a.mP);},AAb=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Lp)){b=b;if(!P(a.pu,b.pu)){c=0;break a;}if(!P(a.os,b.os)){c=0;break a;}if(!P(a.on,b.on)){c=0;break a;}if(!P(a.nK,b.nK)){c=0;break a;}if(!P(a.qB,b.qB)){c=0;break a;}if(!P(a.mR,b.mR)){c=0;break a;}if(a.q_!=b.q_){c=0;break a;}if(P(a.mP,b.mP)){c=1;break a;}c=0;}else c=0;}return c;},Iq=I(Bq),CM=null,EN=null,Gd=null,ES=null,Hk=null,UH=null,Cx=()=>{Cx=Z(Iq);AD9();},RX=()=>{Cx();return UH.fB();},Yb=(a,b,c)=>{Cx();BY(a,b,c);},GR
=(a,b)=>{let c=new Iq();Yb(c,a,b);return c;},AD9=()=>{let b,c,d;CM=GR(F(310),0);EN=GR(F(484),1);Gd=GR(F(485),2);ES=GR(F(486),3);b=GR(F(487),4);Hk=b;c=R(Iq,5);d=c.data;d[0]=CM;d[1]=EN;d[2]=Gd;d[3]=ES;d[4]=b;UH=c;};
function JC(){let a=this;L.call(a);a.p9=0.0;a.q$=0.0;a.p7=null;}
let XS=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(JC)){b=b;c=a.p9!==b.p9?0:a.q$!==b.q$?0:P(a.p7,b.p7)?1:0;}else c=0;return c;},D5=I(0),Wf=I(),Zr=(a,b)=>{return b.oW;},Fz=I(0);
function CF(){let a=this;L.call(a);a.lV=0.0;a.l0=0.0;a.l6=0.0;a.mr=0.0;}
let DB=(a,b,c,d,e)=>{a.lV=b;a.l0=c;a.l6=d;a.mr=e;},Cr=(a,b,c,d)=>{let e=new CF();DB(e,a,b,c,d);return e;},Ct=a=>{return a.lV- -a.l6;},Cw=a=>{return a.l0- -a.mr;},ADc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(CF)){b=b;c=a.lV!==b.lV?0:a.l0!==b.l0?0:a.l6!==b.l6?0:a.mr===b.mr?1:0;}else c=0;return c;};
function MB(){let a=this;L.call(a);a.oW=null;a.qY=null;}
let ABz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MB)){b=b;c=!P(a.oW,b.oW)?0:P(a.qY,b.qY)?1:0;}else c=0;return c;},AFp=I(),M2=(b,c,d)=>{let e;if(c==Bw(b))return F(488);if(!c){c=d+1|0;b=K();O(Q(b,120),c);return J(b);}d=d+1|0;e=K();O(H(e,F(489)),d);e=J(e);if(Bw(b)!=2){b=K();O(H(H(b,e),F(490)),c);e=J(b);}return e;};
function L6(){let a=this;L.call(a);a.rG=0;a.mY=null;}
let AAa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(L6)){b=b;c=a.rG!=b.rG?0:P(a.mY,b.mY)?1:0;}else c=0;return c;},Y0=I(),DJ=(b,c)=>{let d,e,f,g;b=b.data;d=S(c);e=d.data;f=Bz(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},K5=(b,c,d)=>{let e,f,g,h;e=S(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},ST=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g
=b[f];h=c[f];Gn();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},Ls=I(0),Kq=I(L),AAR=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.lZ;e=b.mi;f=e.data;b=new B2;g=c;h=g.lS;i=f.length;G8(b,h,i);h=0;while(h<g.lS){B5((W(g,h)).mY,0,b.lN,V(h,i),i);h=h+1|0;}c=Wm(b);if(Vw(c.sH))c=SA(d,e,0,1);else{a:{j=(W(g,0)).mY;k=c.sH.fB();if(Gp(k,j,(W(g,g.lS-1|0)).mY)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]
=0.0-l[h];h=h+1|0;}}}h=Vw(c.rT);if(!h)l=c.rT;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Cl(1.0-o*o);l=Nn(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=Gp(k,j,e);s=Gp(l,j,e);q=S(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new GF;b=!h?F(491):F(492);Fg();Ni(c,q,k,l,F(493),b,UD);}return c;},AFY=(a,b)=>{return a===b?1:b!==null&&Bf(b)===Be(Kq)?1:0;};
function ND(){let a=this;L.call(a);a.rk=0;a.sr=0;}
let AE3=(a,b,c)=>{return SA(b.lZ,b.mi,a.rk,a.sr);},YP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(ND)){b=b;c=a.rk!=b.rk?0:a.sr==b.sr?1:0;}else c=0;return c;};
function KG(){let a=this;L.call(a);a.oa=null;a.pI=null;a.pd=null;}
let Yx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(KG)){b=b;c=!P(a.oa,b.oa)?0:!P(a.pI,b.pI)?0:P(a.pd,b.pd)?1:0;}else c=0;return c;};
function Ha(){let a=this;L.call(a);a.pg=null;a.qe=null;}
let Uh=(a,b,c)=>{a.pg=b;a.qe=c;},ABj=(a,b)=>{let c=new Ha();Uh(c,a,b);return c;},W$=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ha)){b=b;c=!P(a.pg,b.pg)?0:P(a.qe,b.qe)?1:0;}else c=0;return c;};
function FS(){let a=this;L.call(a);a.p8=null;a.oT=null;a.nZ=null;}
let Ka=(a,b,c,d)=>{a.p8=b;a.oT=c;a.nZ=d;},AF$=(a,b,c)=>{let d=new FS();Ka(d,a,b,c);return d;},AB9=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(FS)){b=b;c=!P(a.p8,b.p8)?0:!P(a.oT,b.oT)?0:P(a.nZ,b.nZ)?1:0;}else c=0;return c;};
function Mz(){let a=this;G.call(a);a.u3=null;a.u4=0;a.u5=null;}
let Z7=(b,c)=>{let d,e,f,g;b=b;c=b.u3;d=b.u4;b=Ci(b.u5.value);e=W(c.nj,d);f=new FS;g=e.pg;Ka(f,b,g.oT,g.nZ);b=c.nj;g=ABj(f,e.qe);J0(b,d,g);c.rc.redraw();};
function Ut(){let a=this;G.call(a);a.v3=null;a.v4=0;}
let AAz=a=>{let b,c,d,e,f,g,h,i,j;b=a.v3;c=a.v4;d=(W(b.nj,c)).qe;e=OM();f=(Ec()).data;c=f.length;g=0;while(g<c){h=f[g];if(Lk(h)){i=F1(d,h);j=new PE;j.wf=e;j.wg=h;Dv(i,j);}g=g+1|0;}h=H0;MZ(e,h.np,BW(d,h));b=b.rc;h=new URLSearchParams("");c=0;while(c<Mb(e)){i=I7(e,c);j=LP(e,c);h.append(Bx(i),Bx(j));c=c+1|0;}h=Ci(h.toString());b.begin(Bx(h));};
function Ur(){let a=this;G.call(a);a.wN=null;a.wM=0;}
let AEu=a=>{let b,c;b=a.wN;c=a.wM;H1(b.nj,c);KE(b);b.rc.redraw();},ADL=I(),D_=(b,c)=>{let d,e,f,g;d=Y();if(Bv(Fx(b)))return d;e=0;f=Fb(b,c);while(f>=0){g=Cm(b,e,f);T(d,g);e=f+1|0;f=PB(b,c,e);}b=Ft(b,e);T(d,b);return d;},H_=b=>{let c,d,e,f,g;c=D_(b,44);d=S(c.lS);e=d.data;f=0;g=e.length;while(f<g){e[f]=NE(W(c,f));f=f+1|0;}return d;},NE=b=>{let c,d;c=GO(b);d=new VZ;d.wK=b;if(c!==DV)return c.q2;b=d.wK;c=new J8;d=K();H(H(d,F(494)),b);BD(c,J(d));U(c);};
function Eq(){Bq.call(this);this.up=null;}
let C1=null,Hu=null,NO=null,DH=()=>{DH=Z(Eq);Y_();},TM=()=>{DH();return NO.fB();},VU=(a,b,c,d)=>{DH();BY(a,b,c);a.up=d;},AFj=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lN;f=c.lN;g=d.lN;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hV(j[h],k[h]);h=h+1|0;}},Y_=()=>{let b,c,d;b=new TY;VU(b,F(495),0,F(209));C1=b;b=new TX;VU(b,F(496),1,F(18));Hu=b;c=R(Eq,2);d=c.data;d[0]=C1;d[1]=b;NO=c;},Gy=I(0),IJ=a=>{return a;};
function PG(){let a=this;G.call(a);a.q3=null;a.uQ=null;}
let AEM=a=>{return a.q3;},AAp=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.q3.hu(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.uQ.data[f]?g[f]:d.data[f];f=f+1|0;}Cd(b,e);},AAW=a=>{return a.q3.gx();},XP=(a,b)=>{a.q3.gw(b);};
function NP(){let a=this;G.call(a);a.pf=null;a.ny=null;a.m2=null;a.og=null;a.of=null;}
let ABW=(a,b,c)=>{let d,e,f;a.pf=b;d=CN(b.n4);a.ny=R(B2,d);a.m2=R(B2,d);e=B3(b);a.og=e.lU;a.of=e.lX;a.ny.data[0]=Bi(0,0);a.m2.data[0]=Bi(0,0);f=1;while(f<d){a.ny.data[f]=Bi(c,BE(b,f));a.m2.data[f]=Bi(c,BE(b,f));f=f+1|0;}},GC=(a,b)=>{let c=new NP();ABW(c,a,b);return c;},Ua=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.md.data;f=b.lU;g=Bw(a.pf);AFj(a.pf.mp,e[g],d,a.ny.data[g]);h=Bw(a.pf);i=a.pf;b=i.n6;CS();if(b===CX&&i.mp===C1)S5(c.md.data[h],d,a.m2.data[h]);else P2(Di(i,h),a.ny.data[h],c.nn.data[h],c.md.data[h],a.m2.data[h]);while
(true){h=CI(g,1);if(h<0)break;b=a.m2.data[g];j=g-1|0;Ga(b,e[j],a.og.data[g]);Py(a.m2.data[g],a.of.data[g]);if(h>0){k=f.data;HI(a.m2.data[g],k[g],a.ny.data[j]);P2(Di(a.pf,j),a.ny.data[j],c.nn.data[j],e[j],a.m2.data[j]);}g=g+(-1)|0;}};
function M0(){let a=this;G.call(a);a.mo=null;a.o6=null;a.rs=null;a.nU=0;a.tp=null;a.mZ=null;a.oR=null;a.qU=null;a.sn=null;a.qs=null;a.n8=null;a.ts=null;a.tr=null;a.qV=null;}
let Vk=null,Cz=()=>{Cz=Z(M0);XA();},AFi=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nU;while(b>=1){c=a.qs;d=a.nU;if(b!=d){Cj();e=IO;f=a.mo.nJ.ny.data[b];g=a.n8.data;h=b+1|0;i=BV(g[h]);j=BV(a.oR.data[h]);k=K();H(Q(H(k,i),32),j);l=J(k);i=K();Q(O(H(O(H(i,F(497)),b),F(498)),h),46);m=J(i);i=new BL;n=a.n8.data[h];CA();Dj(i,100,n,CU,Cp);e=ER(a,e,b,f,l,m,F4(i,FL(119,a.oR.data[h],Cp,Dk)),new TN);}else{a:{Cj();j=IO;e=a.mo.nJ.ny.data[d];f=a.o6.mp;GI();switch(Tq.data[f.lP]){case 1:break;case 2:i=F(499);break a;default:e=
new Ch;Bg(e);U(e);}i=F(500);}e=D3(a,j,d,e,i,F(501),BO(BL,[BZ(97,a.mZ.data[d]),BZ(121,a.qV)]));}b:{c.data[b]=e;c=a.n8;o=a.nU;if(b==o){c:{f=a.o6;i=f.n6;CS();if(i===CX){f=f.mp;DH();if(f===C1){h=1;break c;}}h=0;}if(h){Cj();n=IQ;p=a.mo.nJ.m2.data[o];f=BV(a.qs.data[o]);i=K();H(H(H(O(H(i,F(502)),o),F(61)),f),F(503));e=D3(a,n,o,p,F(504),J(i),BO(BL,[BZ(97,a.mZ.data[a.nU]),BZ(121,a.qV)]));break b;}}d:{i=Di(a.o6,b);Cj();e=IQ;f=a.mo.nJ.m2.data[b];GI();switch(L7.data[i.lP]){case 1:break;case 2:k=F(505);break d;case 3:k=
F(506);break d;case 4:k=F(507);break d;case 5:k=F(508);break d;case 6:k=F(509);break d;case 7:k=F(510);break d;default:e=new Ch;Bg(e);U(e);}k=F(511);}j=BV(a.qs.data[b]);m=i.qW;i=K();Q(H(H(H(H(O(H(i,F(502)),b),F(61)),j),F(512)),m),46);e=D3(a,e,b,f,k,J(i),BO(BL,[BZ(100,a.qs.data[b]),BZ(122,a.sn.data[b]),BZ(97,a.mZ.data[b])]));}c.data[b]=e;a.ts.data[b]=ZB(a,b);a.tr.data[b]=XB(a,b);b=b+(-1)|0;}},AFv=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new Tu;c=a.mo;b.ob=a;b.n$=c;b.wR=c.oD.ht();Cj();b.wT=K8(b,
M1,c.sT,F(513));d=a.oR.data;e=a.qU;f=a.ts;g=a.tr;h=d.length;i=R(J7,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=Uz(d[k],l[k]);j[o-1|0]=Uz(m[k],n[k]);k=k+1|0;}c=b.wR;if(!(c instanceof GV)){if(c instanceof FX)AAU(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=R(BL,1);e.data[0]=BZ(100,q.q8);M4(b,q,F(514),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=Dx(r,Im,Ig);s=b.n$.p2;t=EV(r);u=K();H(H(H(u,F(515)),t),F(516));q=Kg(b,r,q,s,J(u));s=b.ob;t=Dx(r,H4,HU);v=Da(r);u=Ee(r,
c.oN);w=EV(r);x=K();H(H(H(x,F(515)),w),F(517));q=D3(s,t,v,u,F(518),J(x),BO(BL,[BZ(118,q),BZ(100,r.q8)]));e=R(BL,1);e.data[0]=BZ(118,q);M4(b,r,F(519),e);k=k+1|0;}}},ADJ=(a,b)=>{let c,d,e,f,g,h,i,j;Cj();c=KT;d=a.mo.o4.nn.data[b];e=a.mZ.data;f=b-1|0;g=BV(e[f]);h=BV(a.oR.data[b]);i=BV(a.qU.data[b]);j=K();Q(H(H(H(Q(H(j,g),32),h),F(520)),i),7488);j=J(j);g=K();H(O(H(g,F(521)),b),F(522));g=J(g);i=new BL;h=a.mZ.data[f];CA();Dj(i,120,h,CU,Cp);return ER(a,c,b,d,j,g,VX(i,FL(119,a.oR.data[b],Dk,Cp),FL(98,a.qU.data[b],Dk,
Cp)),new QW);},RC=(a,b)=>{let c;a:{b:{c=Ba(a.qV.no,b,0);if(Ba(a.mZ.data[a.nU].no,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},ZB=(a,b)=>{let c,d,e,f,g,h,i,j,k;Cj();c=MI;d=a.mo.nJ.og.data[b];e=BV(a.n8.data[b]);f=a.mZ.data;g=b-1|0;h=BV(f[g]);i=K();H(H(H(i,e),F(523)),h);j=J(i);i=a.rs.rO;k=K();Q(H(H(O(H(k,F(524)),b),F(156)),i),46);e=J(k);i=new BL;k=a.n8.data[b];CA();Dj(i,100,k,Cp,CU);return ER(a,c,b,d,j,e,F4(i,FL(97,a.mZ.data[g],Cp,Dk)),new Oa);},XB=(a,b)=>{let c,d,e,f,g,h,i;Cj();c
=MH;d=a.mo.nJ.of.data[b];e=BV(a.n8.data[b]);f=K();H(H(H(f,F(525)),e),F(526));g=J(f);h=a.rs.rO;e=K();Q(H(H(O(H(e,F(527)),b),F(156)),h),46);i=J(e);e=new BL;f=a.n8.data[b];CA();Dj(e,100,f,Cp,CU);return ER(a,c,b,d,g,i,EW(e),new VB);},Fm=(a,b,c,d,e,f)=>{let g;g=FO();Cz();return ER(a,b,c,d,e,f,g,Vk);},D3=(a,b,c,d,e,f,g)=>{let h;h=new Sk;h.vu=e;return Oq(a,b,c,d,e,f,h,g);},Oq=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=Y();j=h.length;k=0;while(k<j){l=h[k];m=l.oL;n=0;a:{while(n<e.lQ.length){if(Bp(e,n)==m&&Ri(e,
n)){m=1;break a;}n=n+1|0;}m=0;}if(m)T(i,l);k=k+1|0;}Cz();l=K();o=new PD;o.vh=i;o.vg=l;Qr(e,l,o);e=J(l);l=new U8;l.uv=g;return ER(a,b,c,d,e,f,i,l);},ER=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new C4;j=a.mo;Cg(j);k=new QA;k.uB=j;i.m4=b;i.qC=c;i.no=d;i.vI=k;i.sV=e;i.sZ=f;i.rn=g;i.uV=h;c=0;b=g.q();while(b.r()){c=Br(c,OQ(b.t()));}i.tf=c;T(a.tp,i);return i;},XA=()=>{Vk=new Tw;};
function Rd(){let a=this;G.call(a);a.p_=null;a.r3=null;}
let W5=a=>{a.p_=Y();a.r3=Y();},OM=()=>{let a=new Rd();W5(a);return a;},Mb=a=>{return a.p_.lS;},I7=(a,b)=>{return W(a.p_,b);},LP=(a,b)=>{return W(a.r3,b);},MZ=(a,b,c)=>{let d;d=Mm(a.p_,b);if(d>=0)J0(a.r3,d,c);else{T(a.p_,b);T(a.r3,c);}},PK=I(0);
function JY(){G.call(this);this.uG=null;}
let ADZ=(b,c,d)=>{c=Ci(c);d=Ci(d);MZ(b.uG,d,c);},HZ=I(Bq),Hw=null,Gi=null,AB1=null,Do=()=>{Do=Z(HZ);ABV();},Zo=(a,b,c)=>{Do();BY(a,b,c);},Ug=(a,b)=>{let c=new HZ();Zo(c,a,b);return c;},ABV=()=>{let b,c,d;Hw=Ug(F(528),0);b=Ug(F(529),1);Gi=b;c=R(HZ,2);d=c.data;d[0]=Hw;d[1]=b;AB1=c;},Hf=I(Bq),HQ=null,I1=null,Z3=null,D4=()=>{D4=Z(Hf);ADX();},AFB=(a,b,c)=>{D4();BY(a,b,c);},Rx=(a,b)=>{let c=new Hf();AFB(c,a,b);return c;},ADX=()=>{let b,c,d;HQ=Rx(F(530),0);b=Rx(F(531),1);I1=b;c=R(Hf,2);d=c.data;d[0]=HQ;d[1]=b;Z3=c;};
function U3(){let a=this;G.call(a);a.s5=null;a.tm=null;}
let Ji=(a,b)=>{let c,d,e,f;c=(((b.ni*7|0)+(b.nv*31|0)|0)+b.nr|0)%256|0;d=a.s5.data;if(!(d[c]!==null&&V8(d[c],b))){a.s5.data[c]=b;d=a.tm;e=I8(F(532));Hd(e,b.ni);Hd(e,b.nv);Hd(e,b.nr);f=b.p0;if(f<1.0)Hd(e,BI(255.0*f)|0);d.data[c]=J(e);}return a.tm.data[c];};
function LR(){let a=this;L.call(a);a.rf=null;a.si=0;}
let SN=(a,b,c)=>{a.rf=b;a.si=c;},Gt=(a,b)=>{let c=new LR();SN(c,a,b);return c;},Yf=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=LT(b);d=IR(b);e=!(Ez(c,EZ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=E8(c,Br(d,0)+e|0);g=E8(Cb(1),Br( -d|0,0)+e|0);h=E8(Cb(1),Br(d,0));i=E8(Cb(1),(Br(d,0)+e|0)-1|0);j=OU(b);Fj(g,Br(j,0));k=R(Jf,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Fj(k[l],Br(m,0));l=l+1|0;}l=Ij(Xk(c,Cb(2)),B_)?1:0;if(DC(L2(f,i),g)>=l){Eo(g,0);j=j+1|0;}n=K();while(true){k=R(Jf,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Eo(k[d],0);d=d+1|0;}o=KW(f,g);p=DC(h,f)<l?0:1;q=DC(L2(f,i),g)<l?0:1;if(q&&!(p&&!Re(f,g,o)))o=o+1|0;Q(n,(48+o|0)&65535);if(p)break;if(q)break;}return Gt(J(n),j);},Re=(b,c,d)=>{return DC(L2(b,b),c)<(d%2|0?0:1)?0:1;},LT=b=>{let c;c=Nb(b);if(LB(c,EZ(0, 1048576)))c=ABQ(NH(c,EZ(4294967295, 1048575)),EZ(0, 1048576));return c;},IR=b=>{return Br(Gf(AEf(Nb(b),52)),1)-1075|0;},OU=b=>{let c,d,e,f;c=IR(b)+63|0;d=LT(b);LZ();if(Ez(d,B_))e=64;else{e=0;f=EE(d,32);if(Ij(f,B_))e=32;else f
=d;d=EE(f,16);if(Ez(d,B_))d=f;else e=e|16;f=EE(d,8);if(Ez(f,B_))f=d;else e=e|8;d=EE(f,4);if(Ez(d,B_))d=f;else e=e|4;f=EE(d,2);if(Ez(f,B_))f=d;else e=e|2;if(Ij(EE(f,1),B_))e=e|1;e=(64-e|0)-1|0;}return Ca((c-e|0)*0.3010299956639812)|0;},E8=(b,c)=>{let d;d=I4(b);GM(d,c);return d;},Os=I(),AB$=(a,b)=>{(Bs(b)).setAttribute("tabindex","-1");},Q5=I(),SP=null,My=()=>{My=Z(Q5);ADx();},ADx=()=>{let b,c;F7();b=Bd((WB.fB()).data.length);c=b.data;SP=b;c[Df.lP]=1;c[Ea.lP]=2;c[B0.lP]=3;};
function LD(){let a=this;G.call(a);a.wd=null;a.wc=null;}
let ADn=(b,c)=>{b=b;WE(b.wd,b.wc,c);};
function LG(){let a=this;G.call(a);a.vw=null;a.vv=null;}
let Xq=(b,c)=>{b=b;WE(b.vw,b.vv,c);};
function LH(){let a=this;G.call(a);a.uC=null;a.uD=null;}
let AFb=(a,b,c)=>{a.uC=b;a.uD=c;},AEv=(a,b)=>{let c=new LH();AFb(c,a,b);return c;},ABE=(b,c)=>{b=b;c=b.uC;b=b.uD;G3(c,Mm(c.mG,b),0);};
function LF(){let a=this;G.call(a);a.wF=null;a.wG=null;}
let WW=(a,b,c)=>{a.wF=b;a.wG=c;},X8=(a,b)=>{let c=new LF();WW(c,a,b);return c;},AAM=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.wF;b=b.wG;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=OK(b,e);f=e.mv;g=e.mz;h=Ci(c.key);i=(-1);switch(Eg(h)){case 251549619:if(!Bc(h,F(283)))break b;i=0;break b;case 930625636:if(!Bc(h,F(533)))break b;i=3;break b;case 977535019:if(!Bc(h,F(534)))break b;i=2;break b;case 977763216:if(!Bc(h,F(284)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(SO(b,f,g))VO(d,b,f,g);else{i=f<=e.mv&&g<=e.mz?0:1;g=Mm(d.mG,b)+(!i?(-1):1)|0;if(g>=0){b=d.mG;if(g<b.lS){VO(d,W(b,g),0,0);G3(d,g,0);}}}}}};
function FX(){let a=this;G.call(a);a.uA=0.0;a.oK=null;a.oM=null;a.sg=null;a.rr=null;a.ow=0.0;a.or=0.0;}
let ADT=(a,b,c)=>{let d,e;a.ow=a.ow*0.9;a.or=a.or*0.999;d=1;while(true){e=b.lU.data;if(d>=e.length)break;QC(a,c.og.data[d],a.oK.lU.data[d],a.oM.lU.data[d],a.sg.lU.data[d],a.rr.lU.data[d],e[d]);QC(a,c.of.data[d],a.oK.lX.data[d],a.oM.lX.data[d],a.sg.lX.data[d],a.rr.lX.data[d],b.lX.data[d]);d=d+1|0;}},QC=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.lN;i=c.lN;j=d.lN;k=e.lN;l=f.lN;m=g.lN;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.ow);t[n]=r[n]/(1.0-a.or);o[n]=o[n]-a.uA*s[n]/(Cl(t[n])+1.0E-8);n=n+1|0;}},Zx=a=>{let b,c,d,e,f,g;b=CJ(a.oK);c=b.data;d=CJ(a.oM);e=c.length;f=2*e|0;g=S(f+2|0);c=g.data;B5(b,0,g,0,e);B5(d,0,g,e,e);c[f]=a.ow;c[f+1|0]=a.or;return g;},ACR=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=S(d);B5(b,d,e,0,d);Cd(a.oK,b);Cd(a.oM,e);d=2*d|0;a.ow=c[d];a.or=c[d+1|0];},Pa=I(),LV=null,Io=()=>{Io=Z(Pa);Xx();},Xx=()=>{let b,c;D6();b=Bd((PU.fB()).data.length);c
=b.data;LV=b;c[Dz.lP]=1;c[Fl.lP]=2;c[CQ.lP]=3;c[CG.lP]=4;c[DF.lP]=5;},AB_=I(),Nh=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lR==c.lR&&d.lO==b.lO&&d.lR==c.lO?1:0,F(535),b,c,d);e=b.lN;f=c.lN;g=d.lN;h=b.lO;i=c.lO;j=b.lR;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(k,j)+n|0]*p[V(l,j)+n|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},HI=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lR==c.lO&&d.lO==b.lO&&d.lR==c.lR?1:0,F(536),b,c,d);e=b.lN;f=c.lN;g=d.lN;h=b.lO;i=c.lR;j=b.lR;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(k,j)+n|0]*p[V(n,i)+l|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},Ga=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lO==c.lO&&d.lO==b.lR&&d.lR==c.lR?1:0,F(537),b,c,d);e=b.lN;f=c.lN;g=d.lN;h=b.lR;i=c.lR;j=b.lO;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(n,h)+k|0]*p[V(n,i)+l|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},S5=(b,c,d)=>{let e,f,g,h,i,j,k;EA(Li(b,c)&&Li(b,d)?1:0,F(538),b,c,d);e=b.lN;f=c.lN;g
=d.lN;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},T2=(b,c,d)=>{let e,f,g,h,i;EA(Li(c,d),F(539),d,c,d);e=c.lN;f=d.lN;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Py=(b,c)=>{let d,e,f,g,h,i,j;EA(c.lO==b.lR&&c.lR==1?1:0,F(540),b,b,c);d=b.lN;e=c.lN;f=b.lR;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Li=(b,c)=>{return b.lO==c.lO&&b.lR==c.lR?1:0;},EA=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BB;d=CC(d);e=CC(e);f=CC(f);h=K();Q(H(H(H(H(H(H(H(H(h,F(541)),c),F(61)),d),F(51)),e),F(542)),f),46);BD(g,J(h));U(g);};
function Vy(){let a=this;G.call(a);a.w6=null;a.w4=null;a.w5=null;a.w7=null;}
let ZJ=a=>{let b,c,d,e;b=a.w6;c=a.w4;d=a.w5;e=a.w7;DQ(b,c);return d.mp.hr(E5(b),e);};
function SQ(){let a=this;G.call(a);a.uj=null;a.uk=null;a.ul=null;a.um=null;}
let AEk=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=Kx(a.uj,a.uk,a.ul,a.um);OI(b);b=b.nl;c=0.0;d=Bn(Jy(b));while(Bm(d)){b=Bl(d);if(!Nq(b)){e=b.nY.lN;f=EQ(b.o$);DW();if(f===G2){g=(b.nE.b1(0)).mJ;f=(b.nE.b1(1)).mJ;b=Bi(g.lO,f.lR);HI(LC(g,g.lR),LC(f,1),b);}else{h=(b.nE.b1(0)).mJ.lN.data.length;i=EQ(b.o$)!==LE?0:1;b=b.mJ;if(!i)h=4;b=LC(b,h);}j=b.lN;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bh(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},YF=I();
function YJ(){let a=this;L.call(a);a.xD=0.0;a.xE=0.0;a.xz=0.0;}
let UL=I(),AC8=null,X3=null,NZ=null,R3=null,ZE=null,AEb=null,Fi=()=>{Fi=Z(UL);XJ();},XJ=()=>{AC8=new R$;X3=new R7;NZ=new R9;R3=new R5;ZE=new R6;AEb=new Rv;},Hy=I(0),Sy=I(),YN=(a,b)=>{return b.im();};
function Q3(){let a=this;G.call(a);a.mh=null;a.m3=null;a.n2=null;a.mS=null;a.qa=0;a.pW=null;a.l1=null;}
let On=(a,b)=>{return !Ko(W(a.m3.nD,b))?3.0:Bo(14.0,(E9(a.n2,b)).mr/2.0);},AB8=(a,b)=>{return FT(a.mS,Ct(b)+8.0)>0.0&&Gs(a.mS,Cw(b)+8.0)>0.0&&FT(a.mS,b.lV-8.0)<a.mh.mQ&&Gs(a.mS,b.l0-8.0)<a.mh.nN?1:0;},WP=(a,b)=>{let c,d,e,f;c=b.data;d=a.mh;e=Vz(a,b,10.0,0.0);f=B1(a.l1.l2.mM,DG(a,3.0));BS(d,e,f);d=a.mh;e=TO(a,c[0],c[1],1,1.5);f=a.l1.l2.mM;BA(d,e,f);},TO=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new E1;i=S(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Kr(h,EW(I_(a,i)));return h;},Vz
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Y();f=b.length-2|0;g=0;h= -d;while(true){i=CI(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Fd(n*(j-b[o])- -b[o]);q=e;T(q,p);d=Dg(Dg(n,n),3.0-(n- -n));o=g-1|0;T(q,Fd(d*(k-b[o])- -b[o]));m=m+1|0;}q=Fd(j- -(!g?c:i?0.0:h));p=e;T(p,q);T(p,Fd(k));g=g+2|0;}q=e;r=S(q.lS);b=r.data;o=0;m=b.length;while(o<m){b[o]=(W(q,o)).qb;o=o+1|0;}return C5(I_(a,r));},YK=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mR;Cx();f=e!==ES?0:1;g
=a.l1.l2.mM;h=!f?0.1:0.22;g=In(CP(g,h),a.l1.l2.ma);e=FW(a,d,0.0,On(a,b));i=a.mh;if(Ko(c)&&!f)g=a.l1.l2.ma;BA(i,e,g);if(f){g=a.mh;e=Vm(e);i=B1(a.l1.l2.mM,DG(a,3.0));BS(g,e,i);}else if(Ko(c)){g=a.mh;e=Vm(e);i=B1(a.l1.l2.oe,DG(a,1.25));BS(g,e,i);}WQ(a,b,c,d);e=c.mR;if(e!==CM){j=a.pW.data;if(j[b]>0){a:{b=j[b];M6();switch(Va.data[e.lP]){case 1:case 2:f=b;break a;case 3:f=c.q_;break a;case 4:case 5:f=0;break a;default:}c=new Ch;Bg(c);U(c);}k=X(1.0,(d.l6-20.0-3.0*(b-1|0))/b);l=Cw(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c
=FW(a,Cr(d.lV+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.l1.l2.mM:CP(a.l1.l2.mq,0.3);BA(a.mh,c,g);m=m+1|0;}}}},WQ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.l0+4.0+15.0;f=c.pu;Dp();Ia(a,f,d,e,Lw,a.l1.l2.l_);if(!Bv(Iy(c))){e=e+15.0;Ia(a,Iy(c),d,e,FQ,a.l1.l2.mq);}if(!C6(c.nK))e=NT(a,c.nK,d,e+7.0,a.l1.l2.l_);g=c.mR;Cx();if(g!==CM){h=e+8.0;i=a.mh;j=new EC;k=BM([d.lV+10.0,h,Ct(d)-10.0,h]);Wn(j,I_(a,k));g=B1(CP(a.l1.l2.mq,0.5),Du(a.mh,DG(a,1.0)));BS(i,j,g);l=e+22.0;m=c.mR===EN?0:1;Ia(a,OS(c,a.pW.data[b]),d,l,FQ,!m?a.l1.l2.mq
:a.l1.l2.mM);NT(a,c.qB,d,l,a.l1.l2.mM);}},NT=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;Dp();Ia(a,g,c,d,D0,e);}return d;},Ia=(a,b,c,d,e,f)=>{let g,h;if(DG(a,e.ne)>=4.0){g=a.mh;b=RV(b,e,c.l6-20.0);h=FT(a.mS,c.lV+10.0);d=Gs(a.mS,d);c=T5(a,e);CE(g,b,h,d,c,f);}},AE6=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=W(a.m3.pl,b);if(!(DG(a,11.0)<4.0)&&!Bv(c.qp)){d=0;e=0;while(e<b){d=d+(V9(a,W(a.m3.pl,e))!=V9(a,c)?0:1)|0;e=e+1|0;}Dp();f=Cu(F(0),D0)*a.l1.sb;g=RV(c.qp,D0,f);h=Cu(g,D0)+6.0;i=(M$(a.n2,c.oX,c.oS)).mX.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.mh;l=FW(a,Cr(j,k,h,15.0),0.0,3.0);m=a.l1.l2.ma;BA(c,l,m);c=a.mh;h=FT(a.mS,j+3.0);f=Gs(a.mS,k+11.0);l=T5(a,D0);m=a.l1.l2.mM;CE(c,g,h,f,l,m);return;}},V9=(a,b)=>{let c,d;c=a.m3.nD;d=b.oX;c=(W(c,d)).mP;d=b.oS;return (W(c,d)).nW;},FW=(a,b,c,d)=>{let e,f,g,h,i;e=new CF;f=b.lV-c;g=b.l0-c;h=b.l6;i=(-2.0)*c;DB(e,f,g,h-i,b.mr-i);return FJ(EW(I_(a,K$(e,d))));},Vm=b=>{let c,d,e,f,g;c=b.o7.b1(0);d=c.data;GL();e=d.length;f=S(e+2|0);g=f.data;B5(c,0,f,0,e);g[e]=d[0];g[e
+1|0]=d[1];return C5(f);},I_=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=FT(a.mS,b[f]);g=f+1|0;e[g]=Gs(a.mS,b[g]);f=f+2|0;}return d;},DG=(a,b)=>{return Dg(a.mS.st,b);},T5=(a,b)=>{return AFO(DG(a,b.ne),b.oA,b.o8,b.qx);};
function QQ(){let a=this;L.call(a);a.sG=null;a.ty=null;}
let R_=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new Tn;d.n1=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.n1;if(h>=i)break;j=c.data;g=Br(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.nL=g+1|0;j=Bd((i+e|0)-f|0);d.mx=j;d.l7=Bd(e);d.mN=Bd(e);d.tz=R(B4(EU),i);B5(c,0,j,0,i);h=0;e=d.n1;f=0;g=e;while(f<e){j=d.tz.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.mx.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.l7.data[h]=l;c=d.mN.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.l7.data[h]=l;d.mN.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.oO=VL(d,d.mN);d.pZ=VL(d,d.l7);e=Bz(40,4000/(d.mx.data.length+1|0)|0);o=new QQ;h=Br(1,e);p=null;e=0;while(e<h&&!(p!==null&&Sl(FU(p),B_))){if(!e)q=RY(d);else{q=RY(d);k=q.m6.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=V(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.nC.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}NQ(q);r=Qa(q);s=FU(q);g=0;i=0;while(i<24&&g<4&&AA9(s,B_)){f=1;while(true){l=q.m6.data.length;if(f>=l)break;if(!(i%2|0)){t=q.mW;PI(q,f,t.oO,t.l7);}else{l=(l-1|0)-f|0;t=q.mW;PI(q,l,t.pZ,t.mN);}f=f+1|0;}NQ(q);u=FU(q);g=g+1|0;if(Sj(u,s)){r=Qa(q);g=0;s=u;}i=i+1|0;}if(p!==null&&LB(FU(r),FU(p)))r=p;e=e+1|0;p=r;}o.sG=d;o.ty=p;return o;},JJ=a=>{return Jv(a.ty);},Vv=I(),AAF=(a,b)=>{return b.im();},SV=I(),TV=null,KD=()=>{KD=Z(SV);AAj();},AAj
=()=>{let b,c;b=Bd((RX()).data.length);c=b.data;TV=b;c[CM.lP]=1;c[EN.lP]=2;c[Gd.lP]=3;c[ES.lP]=4;c[Hk.lP]=5;};
function OJ(){let a=this;L.call(a);a.r0=0;a.s4=0;a.we=0;}
let AD3=(a,b,c,d)=>{a.r0=b;a.s4=c;a.we=d;},OC=(a,b,c)=>{let d=new OJ();AD3(d,a,b,c);return d;},Rb=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+V(BE(b,e),BE(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Lb(){let a=this;G.call(a);a.nu=null;a.nG=null;a.pG=null;a.rD=null;a.tk=null;a.q9=null;a.vA=null;a.oi=null;a.nm=0;a.oV=0;}
let T8=null,GA=()=>{GA=Z(Lb);ABf();},XL=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Mp(a.nG,a.nu.mi);c=Ky(a.nG,a.nu.mi);d=0;e=b;f=c;while(true){g=a.pG.n_.data;if(d>=g.length)break;e=Bo(e,g[d]);b=X(b,a.pG.n_.data[d]);g=a.pG.n_.data;h=d+1|0;f=Bo(f,g[h]);c=X(c,a.pG.n_.data[h]);d=d+2|0;}i=(X(b-e,c-f)+2.0)*1.25;GA();j=Ix(i,T8);k=j/5.0;e=k*BI((e- -b)/2.0/k);f=k*BI((f- -c)/2.0/k);l=new Fs;b=j/2.0;c=e-b;i= -j/2.0;Na(l,c,e-i,f-b,f-i);return l;},Qv=a=>{return a.oV!=a.oi.data.length?0:1;},V3=a=>{return a.nm==49&&Qv(a)?1:0;},Pj=a=>
{let b,c;a:{b=a.nm;if(b>13){c=a.oV;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},AEj=(a,b,c)=>{let d,e,f,g,h;d=a.rD;e=E_(d.mE,d.mB,b,a.nm);d=a.rD;f=E_(d.m0,d.mV,c,a.nm);d=a.nG;g=a.vA;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.oE.data[c]+e*d.pS.data[c]+f*d.pi.data[c];c=c+1|0;}Cd(a.tk,g);DQ(a.q9,a.tk);return a.nu.lZ.mp.hr(E5(a.q9),a.nu.mc.mk);},ADG=a=>{let b,c,d,e,f,g;b=a.nm;if(b==49)return;c=(2*b|0)-1|0;d=S(V(c,c));e=d.data;f=0;while(true){g=a.oi.data;if(f>=g.length)break;e[V(2*(f
/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.oi=d;a.nm=c;a.oV=0;},ACk=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Ek(a.nu);c=a.nu;d=c.mc;e=d.mk;f=GC(c.lZ,Cv(d));DQ(a.q9,b);Ua(f,b,a.q9,e);g=1;while(g<=Bw(a.nu.lZ)){b.lU.data[g]=f.og.data[g];b.lX.data[g]=f.of.data[g];g=g+1|0;}h=CJ(b);b=new Gr;c=a.rD;g=a.nm;Lu(b,c,g,g,a.oi);c=new G5;i=a.nG;j=b.nb.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Bo(k,n);l=X(l,n);}m=m+1|0;}l=Bo(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=X(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new FK;e=Gb(k,l,9);j=S(e.lS);p=j.data;m=0;q=p.length;while(m<q){p[m]=(W(e,m)).oZ;m=m+1|0;}Lo(o,0,Jt(j,k,l),0.0,l);}else{o=new FK;m=EJ(n);q=EJ(l);r=q-m|0;j=S(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=C3(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Jt(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=Y();while(m<=q){if(!(m%s|0)){e=Fd(C3(m));T(f,e);}m=m+1|0;}e=f;j=S(e.lS);p=j.data;m=0;q=p.length;while(m<q){p[m]=(W(e,m)).qb;m=m+1|0;}j=Jt(j,n,l);}Lo(o,1,j,n,l);}}else o
=ZI(0,S(0),0.0,l);p=S(b.nb.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=UM(o,b.nb.data[m]);m=m+1|0;}f=WZ(Sz(b.nS,b.mj,b.mt,p),Br(1,48/(b.mj-1|0)|0));e=new Jn;Cg(f);d=new Qk;d.v8=f;Rt(e,f,d,1.0);f=Y();j=o.oY.data;g=j.length;m=0;while(m<g){d=Y7(e,UM(o,j[m]));T(f,d);m=m+1|0;}e=new KS;e.rJ=o;e.qR=f;f=a.pG;d=a.nu;Uk(c,i,b,e,f,d.nt,d.qn,Mp(a.nG,d.mi),Ky(a.nG,a.nu.mi),Pd(h,Yo(a.nG)),Pd(h,AEW(a.nG)));return c;},Pd=(b,c)=>{let d,e,f,g;GA();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d+f[e]
*g[e];e=e+1|0;}return d;},ABf=()=>{T8=BM([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Gx=I(0),G0=(b,c)=>{let d,e,f,g;d=Qe(Gz(c));e=Bi(200,2);f=Bi(200,1);g=0;while(g<200){b.jt(g,d,e);BH(f,g,0,g%2|0);g=g+1|0;}return I3(e,f);},U4=I(),AFd=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Fp(c);g=Cl(e?f*0.25:f*0.4375+0.5625);h=Fp(c)*6.283185307179586;BH(d,b,0,g*E4(h));BH(d,b,1,g*E7(h));},Oi=I(),AC6=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Fp(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BH(d,b,
0,f*E4(g)+Ev(c)*0.02);BH(d,b,1,f*E7(g)+Ev(c)*0.02);},P_=I(),ADr=(a,b,c,d)=>{let e,f,g,h;e=Fp(c)*3.141592653589793;f=b%2|0?0:1;g=f?E4(e):1.0-E4(e);h=f?E7(e):0.5-E7(e);BH(d,b,0,(g+Ev(c)*0.1-0.5)/1.5);BH(d,b,1,(h+Ev(c)*0.1-0.25)/1.5);},Ot=I(),ABi=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BH(d,b,0,e+Ev(c)*0.2);BH(d,b,1,e+Ev(c)*0.2);},NM=I(0);
function VZ(){G.call(this);this.wK=null;}
let J8=I(BT);
function GV(){let a=this;G.call(a);a.wI=0.0;a.oN=null;}
let AD_=(a,b,c)=>{let d,e;d=1;while(true){e=b.lU.data;if(d>=e.length)break;Sa(a,c.og.data[d],a.oN.lU.data[d],e[d]);Sa(a,c.of.data[d],a.oN.lX.data[d],b.lX.data[d]);d=d+1|0;}},Sa=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lN;f=c.lN;g=d.lN;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.wI*j[h];h=h+1|0;}},Y2=a=>{return CJ(a.oN);},ZN=(a,b)=>{Cd(a.oN,b);};
function K_(){L.call(this);this.tQ=0.0;}
let O0=null,Hh=()=>{Hh=Z(K_);AAJ();},ZX=(a,b)=>{Hh();a.tQ=b;},Pb=a=>{let b=new K_();ZX(b,a);return b;},W0=(a,b,c)=>{let d,e;d=1;while(true){e=b.lU.data;if(d>=e.length)break;T2(a.tQ,c.og.data[d],e[d]);T2(a.tQ,c.of.data[d],b.lX.data[d]);d=d+1|0;}},YH=a=>{Hh();return O0;},AFk=(a,b)=>{return;},AAJ=()=>{O0=S(0);};
function VV(){let a=this;G.call(a);a.vk=null;a.vl=null;a.vm=0;}
function SJ(){let a=this;G.call(a);a.l$=null;a.nx=null;}
let YA=a=>{let b,c,d,e,f,g;b=Y();c=C$(D2(a.l$));d=a.l$;BC();e=Bn(D_(BW(d,FN),44));f=c;while(Bm(e)){d=Bl(e);if(NE(d)>=f)T(b,d);}if(!C6(b)){d=a.nx;b=KO(Dy(F(396),b));c=c-1|0;g=K();Q(O(H(H(H(g,F(543)),b),F(544)),c),46);b=J(g);T(d,b);}},YY=a=>{let b,c,d;b=a.l$;BC();if(Bc(DT(F1(b,EX),F(2)),F(209))&&!Mr(a.l$)){b=a.nx;c=Iu(a,E$);d=K();H(H(H(d,F(545)),c),F(546));c=J(d);T(b,c);}},ACz=a=>{let b,c,d,e;b=Cv(It(a.l$));c=a.l$;BC();if(!EH(c,EF,F(22))&&Eb(a.l$,EF)>b){d=a.nx;e=Iu(a,EF);c=K();Q(O(H(H(c,e),F(547)),b),46);e=J(c);T(d,
e);}},ADh=a=>{let b,c,d,e;b=a.l$;BC();if(Eb(b,Iv)>NF(a.l$)){c=a.nx;b=Iu(a,Iv);d=NF(a.l$);e=K();Q(O(H(H(e,b),F(548)),d),46);b=J(e);T(c,b);}},Qm=(a,b,c,d)=>{let e,f;if(!Bc(DT(F1(a.l$,c),F(2)),d)&&!IG(a.l$,b)){e=a.nx;b=b.np;f=c.np;c=K();H(H(Q(H(H(H(c,b),F(549)),f),61),d),F(550));b=J(c);T(e,b);}},Iu=(a,b)=>{let c,d;c=b.np;b=BW(a.l$,b);d=K();H(Q(H(d,c),61),b);return J(d);};
function Vl(){let a=this;G.call(a);a.xq=null;a.xp=null;a.xs=null;}
let ABX=(a,b,c)=>{let d;d=I3(Bi(c,2),Bi(c,1));a.xq=d;a.xp=DM(b,d.l8);a.xs=GC(b,c);},Ps=(a,b)=>{let c=new Vl();ABX(c,a,b);return c;},Zl=I(),AF1=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HF(b)&&(e+f|0)<=HF(d)){a:{b:{if(b!==d){g=Jz(Bf(b));h=Jz(Bf(d));if(g!==null&&h!==null){if(g===h)break b;if(!IC(g)&&!IC(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bf(n);if(FB(n.oc,h.oc)){k=1;break c;}}k=0;}if(!k){I5(b,c,d,e,j);b=new IE;Bg(b);U(b);}j=j+1|0;k=
m;}I5(b,c,d,e,f);return;}if(!IC(g))break a;if(IC(h))break b;else break a;}b=new IE;Bg(b);U(b);}}I5(b,c,d,e,f);return;}b=new IE;Bg(b);U(b);}b=new CL;Bg(b);U(b);}d=new FE;BD(d,F(551));U(d);},B5=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HF(b)&&(e+f|0)<=HF(d)){I5(b,c,d,e,f);return;}b=new CL;Bg(b);U(b);},I5=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Jf(){let a=this;G.call(a);a.m$=null;a.mw=0;}
let Z2=(a,b)=>{a.m$=Bd(4);while(Ij(b,B_)){M9(a,Gf(b)&134217727);b=EE(b,27);}},I4=a=>{let b=new Jf();Z2(b,a);return b;},L2=(b,c)=>{let d,e,f,g;d=I4(B_);e=0;f=0;while(!(f>=b.mw&&f>=c.mw&&e<=0)){g=(DN(b,f)+DN(c,f)|0)+e|0;M9(d,g&134217727);e=g>>27;f=f+1|0;}return d;},QY=a=>{let b;b=a.mw;return !b?0:((b*27|0)-P0(DN(a,b-1|0))|0)+5|0;},DC=(a,b)=>{let c;c=Br(a.mw,b.mw)-1|0;while(c>0&&DN(a,c)==DN(b,c)){c=c+(-1)|0;}return c<0?0:DN(a,c)-DN(b,c)|0;},Eo=(a,b)=>{let c,d,e;c=0;while(c<a.mw){d=a.m$.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)M9(a,b);},Fj=(a,b)=>{let c;c=0;while(c<b){Eo(a,0);c=c+1|0;}},GM=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.mw;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.m$.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.m$=f;a.mw=g.length;UV(a);},KW=(a,b)=>{let c,d,e,f;c=0;while(DC(a,b)>=0){d=0;e=0;while(e<a.mw){f=(a.m$.data[e]-DN(b,e)|0)+d|0;a.m$.data[e]=f&134217727;d=f>>27;e=e+1|0;}UV(a);c=c+1|0;}return c;},DN=(a,b)=>{return b>=a.mw?0:a.m$.data[b];},M9
=(a,b)=>{let c,d,e,f,g;c=a.mw;d=a.m$.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=Bz(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.m$=f;}d=a.m$.data;e=a.mw;a.mw=e+1|0;d[e]=b;},UV=a=>{let b,c,d;while(true){b=a.mw;if(b<=0)break;c=a.m$.data;d=b-1|0;if(c[d])break;a.mw=d;}},IY=I(CL),OX=I(),S6=null,Jx=()=>{Jx=Z(OX);AEV();},AEV=()=>{let b,c;b=Bd((Ec()).data.length);c=b.data;S6=b;c[Ip.lP]=1;c[E$.lP]=2;c[EX.lP]=3;};
function ME(){let a=this;L.call(a);a.mI=null;a.mv=0;a.mz=0;}
let Gc=a=>{return Ba(a.mI.no,a.mv,a.mz);},MG=a=>{let b,c,d,e,f;b=a.mI;c=b.m4.ps;D6();if(c===DF)d=BV(b);else{d=BV(b);e=Nz(a.mI,a.mv);f=a.mz;b=K();Q(O(Q(O(Q(H(b,d),91),e),44),f),93);d=J(b);}return d;},RD=(a,b)=>{let c,d,e,f,g,h,i;c=new R0;c.mK=K();c.pV=a;c.uh=b;a.mI.uV.jG(c);if(c.u7){d=c.uh;E2();if(d!==FC&&Gc(c.pV)===0.0){a:{if(Iz(c.mK,0)!=45){e=c.mK;f=0;e=e;g=e.l5-F(552).lQ.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=F(552).lQ.length)break c;if(e.l3.data[f+h|0]!=Bp(F(552),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)Nd(c.mK,0,F(553));}}i=J(c.mK);if(Bv(i))c=MG(a);else{c=MG(a);d=K();H(H(H(d,c),F(113)),i);c=J(d);}d:{Md();switch(P5.data[b.lP]){case 1:b=CT(Gc(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 2:b=HM(Gc(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 3:break;default:b=new Ch;Bg(b);U(b);}}return c;},ACM=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(ME)){b=b;c=!P(a.mI,b.mI)?0:a.mv!=b.mv?0:a.mz==b.mz?1:0;}else c=0;return c;},Hi=I(Bq),Df=null,Ea=null,B0
=null,WB=null,F7=()=>{F7=Z(Hi);ADE();},AAt=(a,b,c)=>{F7();BY(a,b,c);},K3=(a,b)=>{let c=new Hi();AAt(c,a,b);return c;},ADE=()=>{let b,c,d;Df=K3(F(554),0);Ea=K3(F(555),1);b=K3(F(556),2);B0=b;c=R(Hi,3);d=c.data;d[0]=Df;d[1]=Ea;d[2]=b;WB=c;},H7=I(Bq),Dz=null,Fl=null,CQ=null,CG=null,DF=null,PU=null,D6=()=>{D6=Z(H7);AFs();},AC3=(a,b,c)=>{D6();BY(a,b,c);},GG=(a,b)=>{let c=new H7();AC3(c,a,b);return c;},AFs=()=>{let b,c,d;Dz=GG(F(177),0);Fl=GG(F(557),1);CQ=GG(F(184),2);CG=GG(F(558),3);b=GG(F(559),4);DF=b;c=R(H7,5);d
=c.data;d[0]=Dz;d[1]=Fl;d[2]=CQ;d[3]=CG;d[4]=b;PU=c;};
function UF(){let a=this;G.call(a);a.rv=null;a.nh=0;a.r6=null;a.na=0;a.pF=0;}
let EG=a=>{return a.nh>=a.rv.lQ.length?0:Bp(a.rv,a.nh);},L0=b=>{return 48<=b&&b<=57?1:0;},Q2=a=>{let b,c;b=EG(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.nh=a.nh+1|0;return c;};
function PY(){G.call(this);this.q2=0.0;}
let DV=null,AED=(a,b)=>{a.q2=b;},Vi=a=>{let b=new PY();AED(b,a);return b;},Su=a=>{let b;if(a!==DV)return a.q2;b=new D9;Bg(b);U(b);},Ue=a=>{return a!==DV?0:1;},N$=I(B8),SG=(a,b)=>{return 1.0/(1.0+IV( -b));},ADY=(a,b,c)=>{return c*(1.0-c);},N8=I(B8),AE1=(a,b)=>{return Wy(b);},AFE=(a,b,c)=>{return 1.0-c*c;},N7=I(B8),AAN=(a,b)=>{if(b<0.0)b=0.0;return b;},W1=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},N6=I(B8),AFM=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Zw=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},N5=I(B8),AA1=(a,b)=>{return Qo(b);},AAq
=(a,b,c)=>{CS();return SG(CX,b);},N4=I(B8),AER=(a,b)=>{return E7(b);},ABe=(a,b,c)=>{return E4(b);},N2=I(B8),Y4=(a,b)=>{return b;},AEH=(a,b,c)=>{return 1.0;},TG=I(0);
function P$(){let a=this;G.call(a);a.wP=null;a.wQ=0;a.wS=null;}
let Gg=(a,b)=>{let c,d,e;c=a.wP.data;d=a.wQ;e=a.wS;c[d]=b;return e.hq();},Xs=I(),Oc=b=>{return X(Se(NH(Nb(b),EZ(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Gj=I(0);
function Wk(){G.call(this);this.v1=null;}
let ABG=(a,b)=>{return P3(a.v1,b);};
function OR(){G.call(this);this.vF=null;}
let ABC=(a,b)=>{let c,d,e;c=a.vF;d=P3(c,b);e=c.rt.lN.data[b];return d===0.0?0.0:d/Oc(e);};
function R4(){El.call(this);this.s_=null;}
let Gw=(a,b)=>{return W(a.s_,b);},II=a=>{return a.s_.lS;};
function Ku(){let a=this;L.call(a);a.oX=0;a.oS=0;a.qp=null;}
let ABg=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ku)){b=b;c=a.oX!=b.oX?0:a.oS!=b.oS?0:P(a.qp,b.qp)?1:0;}else c=0;return c;};
function EC(){L.call(this);this.mX=null;}
let Wn=(a,b)=>{a.mX=b;},C5=a=>{let b=new EC();Wn(b,a);return b;},FD=b=>{return C5(b);},AAL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(EC)){b=b;c=P(a.mX,b.mX)?1:0;}else c=0;return c;},YC=I(),Pp=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=Ud(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Br(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|Sc(f,k[q],p);q=q+1|0;}h=Br(h,g[p]);p=p+(-1)|0;}r=Bn(c);while(Bm(r)){k=(Bl(r)).data;i=i|Sc(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},Sc=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},Ud=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function Tn(){let a=this;G.call(a);a.n1=0;a.nL=0;a.mx=null;a.l7=null;a.mN=null;a.oO=null;a.pZ=null;a.tz=null;}
let VL=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.mx.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=R(B4(EU),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},Dr=(a,b)=>{return b<a.n1?0:1;};
function RA(){let a=this;G.call(a);a.mW=null;a.m6=null;a.nC=null;}
let AA7=(a,b)=>{let c,d,e,f,g,h,i;a.mW=b;c=b.mx.data;d=c.length;a.nC=Bd(d);e=b.nL;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=R(B4(EU),e);i=c.data;a.m6=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},Tz=a=>{let b=new RA();AA7(b,a);return b;},Vt=(a,b)=>{return a.m6.data[b];},Pf=(a,b)=>{return a.nC.data[b];},RY=b=>{let c,d,e,f;c=Tz(b);d=Bd(b.nL);e=D$(b.mx.data.length);f=b.n1-1|0;while(f>=0){OO(c,f,e,d);f=f+(-1)|0;}return c;},OO=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.mW.mx.data[b];h=f[g];f[g]=h+1|0;FH(a,g,h,b);e=a.mW.oO.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];OO(a,a.mW.l7.data[h],c,d);i=i+1|0;}}}},FH=(a,b,c,d)=>{a.m6.data[b].data[c]=d;a.nC.data[d]=c;},Qa=a=>{let b,c,d,e;b=Tz(a.mW);c=0;while(c<a.m6.data.length){d=0;while(true){e=a.m6.data;if(d>=e[c].data.length)break;FH(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},PI=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.m6.data[b].data;f=e.length;g=S(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.nC.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){FH(a,b,h[f],i[f]);f=f+1|0;}},NQ=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.m6.data.length){e=1;while(true){f=a.m6.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(N3(a,j,i)<N3(a,i,j)){FH(a,d,h,j);FH(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},N3=(a,b,c)=>{let d,e;d=a.mW;e=NV(a,d.oO,d.l7,b,c);d=a.mW;return e+NV(a,d.pZ,d.mN,b,c)|0;},NV=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.nC.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},FU=a=>{let b,c,d,e,f,g,h,i;b=B_;c=0;while(true){d=a.mW;if(c>=d.n1)break;e=d.oO.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.nC.data;i=d.l7.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=JI(b,Cb(1));f=f+1|0;}c=c+1|0;}return JI(Kb(Kb(Cb(Jv(a)),Cb(a.mW.n1+1|0)),Cb(8)),b);},Jv=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.m6.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.mW;m=l.pZ.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.nC.data[l.mN.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.nC.data[l.mN.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function UJ(){let a=this;G.call(a);a.mg=null;a.qE=null;a.tc=null;a.nB=null;a.qM=null;a.qP=null;}
let DU=(a,b)=>{return a.nB.data[b];},Wv=(a,b)=>{return a.qM.data[b];},Xb=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.nB.data.length).data;c=0;while(true){d=a.mg;if(c>=d.n1)break;e=d.oO.data[c].fB();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.qE;k=a.mg.l7.data;l=j-1|0;if(Pf(d,k[g[l]])<=Pf(a.qE,a.mg.l7.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.mg;if(!Dr(d,d.l7.data[m]))break;m=m+(-1)|0;}e[i]=b[a.mg.l7.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Bo(11.0,(a.tc.data[c]/2.0-7.0)/X(1.0,X(n,(h-1|0)-n)));i=0;while(i<h){a.qM.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Bo(8.0,e[i]+1|0);k=a.qP;d=a.mg;p=!Dr(d,d.l7.data[j])?1.0:2.0;k.data[j]=X(n,p);while(true){d=a.mg;if(!Dr(d,d.l7.data[j]))break;d=a.mg;k=d.l7.data;m=j-1|0;l=Dr(d,k[m]);k=a.qP;p=!l?2.0:8.0;k.data[m]=X(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},Sf=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=S(c);e
=d.data;f=1;while(f<c){g=a.mg;h=f-1|0;i=!Dr(g,b[h])&&!Dr(a.mg,b[f])?0:1;e[f]=UC(a,b[h])/2.0+UC(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},UC=(a,b)=>{return Dr(a.mg,b)?0.0:a.tc.data[b];},Tk=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.mg.nL;if(f>=d)break;g=Vt(a.qE,e?f:(d-1|0)-f|0);h=Sf(a,g);i=Y();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=Zj(a,l[j],m[j],b,c);while(!C6(k)){o=i;if(!((W(o,
o.lS-1|0)).pa>n.pa))break;p=H1(o,o.lS-1|0);q=p.qI.data;r=q.length;s=n.qI.data;t=s.length;u=r+t|0;v=S(u);m=v.data;w=S(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.qQ.data;bb=y+1|0;bc=ba[y];}else{ba=p.qQ.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=Qt(p.pK+n.pK|0,v,w);}T(i,n);j=j+1|0;}d=0;o=Bn(i);while(Bm(o)){p=Bl(o);bb=d+p.pK|0;while(d<bb){m=h.data;a.nB.data[l[d]]=m[d]+p.pa;d=d+1|0;}}f=f+1|0;}},Zj=(a,b,c,
d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.mg.oO.data[b];g=!e?Bd(0):a.mg.pZ.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=S(j);l=S(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;Kk(k,l,m,a.nB.data[a.mg.l7.data[o]]-a.qM.data[o]-c,a.qP.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;Kk(k,l,m,a.nB.data[a.mg.mN.data[o]]+a.qM.data[o]-c,a.qP.data[o]);e=e+1|0;m=j;}if(h)Kk(k,l,m,a.nB.data[b]-c,0.01);return Qt(1,
k,l);},Kk=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function V0(){let a=this;L.call(a);a.th=null;a.ru=null;}
function Gr(){let a=this;L.call(a);a.nS=null;a.mj=0;a.mt=0;a.nb=null;}
let Lu=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==V(c,d)){a.nS=b;a.mj=c;a.mt=d;a.nb=e;return;}e=e.data;b=new BB;f=e.length;g=K();H(O(H(O(Q(O(H(g,F(560)),c),120),d),F(561)),f),F(562));BD(b,J(g));U(b);},Sz=(a,b,c,d)=>{let e=new Gr();Lu(e,a,b,c,d);return e;},Ed=(a,b,c)=>{return a.nb.data[V(c,a.mj)+b|0];},EI=(a,b)=>{let c;c=a.nS;return E_(c.mE,c.mB,b,a.mj);},Em=(a,b)=>{let c;c=a.nS;return E_(c.m0,c.mV,b,a.mt);},NC=(b,c,d)=>{return  -((b-c)*d-b);},E_=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},W9
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Gr)){b=b;c=!P(a.nS,b.nS)?0:a.mj!=b.mj?0:a.mt!=b.mt?0:P(a.nb,b.nb)?1:0;}else c=0;return c;},WU=a=>{return a.mj;},Z6=a=>{return a.mt;};
function G5(){let a=this;L.call(a);a.ph=null;a.qL=null;a.pX=null;a.qr=null;a.oy=0;a.o5=0.0;a.p4=0.0;a.p5=0.0;a.sL=0.0;a.rm=0.0;}
let Uk=(a,b,c,d,e,f,g,h,i,j,k)=>{a.ph=b;a.qL=c;a.pX=d;a.qr=e;a.oy=f;a.o5=g;a.p4=h;a.p5=i;a.sL=j;a.rm=k;},AF5=(a,b,c,d,e,f,g,h,i,j)=>{let k=new G5();Uk(k,a,b,c,d,e,f,g,h,i,j);return k;},ADM=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(G5)){b=b;if(!P(a.ph,b.ph)){c=0;break a;}if(!P(a.qL,b.qL)){c=0;break a;}if(!P(a.pX,b.pX)){c=0;break a;}if(!P(a.qr,b.qr)){c=0;break a;}if(a.oy!=b.oy){c=0;break a;}if(a.o5!==b.o5){c=0;break a;}if(a.p4!==b.p4){c=0;break a;}if(a.p5!==b.p5){c=0;break a;}if(a.sL!==b.sL){c
=0;break a;}if(a.rm===b.rm){c=1;break a;}c=0;}else c=0;}return c;};
function KS(){let a=this;L.call(a);a.rJ=null;a.qR=null;}
let Zm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(KS)){b=b;c=!P(a.rJ,b.rJ)?0:P(a.qR,b.qR)?1:0;}else c=0;return c;};
function GF(){let a=this;L.call(a);a.oE=null;a.pS=null;a.pi=null;a.qH=null;a.qG=null;a.qO=null;}
let Ni=(a,b,c,d,e,f,g)=>{a.oE=b;a.pS=c;a.pi=d;a.qH=e;a.qG=f;a.qO=g;},AGk=(a,b,c,d,e,f)=>{let g=new GF();Ni(g,a,b,c,d,e,f);return g;},SA=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&Bz(d,e)>=0){f=c.data;g=Br(d,e);h=f.length;if(g<h){f=c.fB();c=f.data;c[d]=0.0;c[e]=0.0;i=new GF;c=Nn(h,d);j=Nn(h,e);k=To(b,d);b=To(b,e);Fg();Ni(i,f,c,j,k,b,F8);return i;}}c=c.data;b=new BB;d=c.length-1|0;i=K();Q(O(H(i,F(563)),d),46);BD(b,J(i));U(b);},Mp=(a,b)=>{return Gp(a.pS,a.oE,b);},Ky=(a,b)=>{return Gp(a.pi,a.oE,b);},Gp=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Nn=(b,c)=>{let d;d=S(b);d.data[c]=1.0;return d;},Vw=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},AFe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(GF)){b=b;c=!P(a.oE,b.oE)?0:!P(a.pS,b.pS)?0:!P(a.pi,b.pi)?0:!P(a.qH,b.qH)?0:!P(a.qG,b.qG)?0:P(a.qO,b.qO)?1:0;}else c=0;return c;},Yo=a=>{return a.pS;},AEW=a=>{return a.pi;};
function Vf(){let a=this;G.call(a);a.t0=null;a.qT=0;a.uP=0.0;a.tA=0;}
let AAZ=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.t0=c;a.qT=624;if(LB(b,B_)&&Sl(b,EZ(4294967295, 0))){c=c.data;c[0]=Gf(b);d=1;while(d<624){e=c[d-1|0];c[d]=V(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BB;g=K();Q(T9(H(g,F(564)),b),46);BD(f,J(g));U(f);},Qe=a=>{let b=new Vf();AAZ(b,a);return b;},Fp=a=>{return ((Ru(a)>>>5|0)*6.7108864E7+(Ru(a)>>>6|0))/9.007199254740992E15;},Ev=a=>{let b,c,d,e;if(a.tA){a.tA=0;return a.uP;}while(true){while(true){b=Fp(a)*2.0-1.0;c=Fp(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cl((-2.0)*CB(d)/d);a.uP=e*b;a.tA=1;return e*c;},QR=(a,b,c)=>{let d,e,f,g;d=Bi(b,c);e=d.lN;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Ev(a);f=f+1|0;}return d;},Ru=a=>{let b,c,d,e,f,g;if(a.qT==624){b=0;while(b<624){c=a.t0.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.qT=0;}c=a.t0.data;g=a.qT;a.qT=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function VN(){Dt.call(this);this.v5=null;}
let ABU=a=>{return 1;},AEo=(a,b)=>{let c;if(!b)return a.v5;c=new CL;Bg(c);U(c);},TY=I(Eq),AAo=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.lN;e=c.lN;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Qb(a, -i[h],j[h]);g=g+Qb(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Qb=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CB(c);},AAD=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},TX=I(Eq),AA6=(a,b,c)=>{let d,e,f,g,h,i;d=b.lN;e=c.lN;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Zh
=(a,b,c)=>{return 2.0*(b-c);},Dc=I(0),Tw=I(),ADf=(a,b)=>{Cz();};
function Tu(){let a=this;G.call(a);a.ob=null;a.n$=null;a.wR=null;a.wT=null;}
let AAU=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Cj();d=K8(a,JF,a.n$.tN,F(565));e=K8(a,Mi,a.n$.tn,F(566));f=c.length;g=0;while(g<f){h=c[g];i=Dx(h,Ms,Mt);j=a.n$.sN;k=EV(h);l=K();H(H(H(l,F(567)),k),F(516));m=Kg(a,h,i,j,J(l));n=a.ob;o=Dx(h,KX,K2);p=Da(h);l=Ee(h,b.oK);k=EV(h);i=K();H(H(H(i,F(567)),k),F(568));i=J(i);q=R(BL,2);r=q.data;r[0]=BZ(109,m);r[1]=BZ(100,h.q8);l=D3(n,o,p,l,F(569),i,q);j=Dx(h,Im,Ig);m=a.n$.p2;i=EV(h);s=K();H(H(H(s,F(570)),i),F(516));n=Kg(a,h,j,m,J(s));j=a.ob;o=Dx(h,H4,HU);p
=Da(h);t=Ee(h,b.oM);i=EV(h);s=K();H(H(H(s,F(570)),i),F(571));s=J(s);r=R(BL,2);q=r.data;q[0]=BZ(118,n);q[1]=BZ(100,h.q8);i=D3(j,o,p,t,F(572),s,r);s=TA(a,h,Dx(h,Jj,Jh),b.sg,l,d);k=TA(a,h,Dx(h,L9,LY),b.rr,i,e);q=R(BL,2);r=q.data;r[0]=BZ(109,s);r[1]=BZ(118,k);M4(a,h,F(573),q);g=g+1|0;}},TA=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.ob;h=Da(b);b=Ee(b,d);d=BV(e);i=K();H(H(H(i,F(574)),d),F(575));i=J(i);j=R(BL,2);k=j.data;k[0]=BZ(109,e);e=new BL;CA();d=Cp;Dj(e,113,f,d,d);k[1]=e;return D3(g,c,h,b,F(576),i,j);},M4=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=Ee(b,a.n$.xd);f=d.length;g=R(BL,f+2|0);h=g.data;h[0]=BZ(112,b.sq);i=new BL;j=a.wT;CA();k=Cp;Dj(i,114,j,k,k);h[1]=O3(i,e);l=0;while(l<f){h[l+2|0]=O3(d[l],e);l=l+1|0;}k=a.ob;Cj();i=Dx(b,Nu,Nx);f=Da(b);j=Ee(b,a.n$.sf);m=!HH(b)?F(577):F(578);n=Da(b);d=e.lN.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?F(368):F(579);b=K();H(H(O(H(H(b,m),F(490)),n),F(580)),p);b=J(b);m=new Vs;m.ur=e;m.us=c;Oq(k,i,f,j,c,b,m,g);},Kg=(a,b,c,d,e)=>{return Fm(a.ob,
c,Da(b),Ee(b,d),F(2),e);},K8=(a,b,c,d)=>{return Fm(a.ob,b,0,c,F(2),d);},FP=I(0),Qh=I(L),AB2=(a,b)=>{let c,d,e,f,g;c=B3(b);d=c.lU.data;e=R(B4(Dm),2);f=e.data;f[0]=BM([1.0,1.0]);f[1]=BM([1.0,1.0]);d[1]=Et(e);d=c.lX.data;e=R(B4(Dm),2);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;g=S(1);g.data[0]=(-1.0);f[1]=g;d[1]=Et(e);d=c.lU.data;e=R(B4(Dm),1);e.data[0]=BM([1.0,(-2.0)]);d[2]=Et(e);d=c.lX.data;e=R(B4(Dm),1);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;d[2]=Et(e);return c;},Ox=I(L),X$=(a,b)=>{return B3(b);};
function VA(){L.call(this);this.vE=null;}
let AD1=(a,b)=>{let c;c=B3(b);Cd(c,a.vE);return c;},X_=I(),HF=b=>{let c;c=(Bf(b)).oc;if(c[By].itemType!==null)return AEQ(b);b=new BB;Bg(b);U(b);},IE=I(BT),Wo=I(Er),AAe=null,LZ=()=>{LZ=Z(Wo);ADg();},Mc=(b,c)=>{return X7(b,c);},Yn=(b,c)=>{return Z$(b,c);},Kj=(b,c)=>{return XY(b,c);},ADg=()=>{AAe=Be(Xu);};
function BL(){let a=this;L.call(a);a.oL=0;a.nQ=null;a.ok=null;a.oF=null;a.q7=null;}
let Dj=(a,b,c,d,e)=>{Pt(a,b,c,d,e,Bk());},FL=(a,b,c,d)=>{let e=new BL();Dj(e,a,b,c,d);return e;},Pt=(a,b,c,d,e,f)=>{a.oL=b;a.nQ=c;a.ok=d;a.oF=e;a.q7=f;},Zi=(a,b,c,d,e)=>{let f=new BL();Pt(f,a,b,c,d,e);return f;},BZ=(b,c)=>{let d;d=new BL;CA();Dj(d,b,c,CU,Dk);return d;},O3=(a,b)=>{return Zi(a.oL,a.nQ,a.ok,a.oF,Bt(b));},We=(a,b,c)=>{return !BU(a.q7)&&Ba(Bu(a.q7),b,c)!==0.0?0:1;},OQ=a=>{let b,c;b=a.ok;CA();c=Cp;return b===c?a.nQ.no.lO:a.oF!==c?1:a.nQ.no.lR;},P4=(a,b,c)=>{return FV(a.nQ,Wh(a.ok,b.mv,b.mz,c),Wh(a.oF,
b.mv,b.mz,c));},Ts=(a,b,c,d)=>{a:{b:{if(!(a.ok===b&&d.mv!=c)){if(a.oF!==b)break b;if(d.mz==c)break b;}c=1;break a;}c=0;}return c;},AEh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(BL)){b=b;c=a.oL!=b.oL?0:!P(a.nQ,b.nQ)?0:!P(a.ok,b.ok)?0:!P(a.oF,b.oF)?0:P(a.q7,b.q7)?1:0;}else c=0;return c;},H3=I(Bq),GN=null,Hp=null,FC=null,V2=null,E2=()=>{E2=Z(H3);YU();},Q_=()=>{E2();return V2.fB();},AEZ=(a,b,c)=>{E2();BY(a,b,c);},KI=(a,b)=>{let c=new H3();AEZ(c,a,b);return c;},YU=()=>{let b,c,d;GN=KI(F(581),0);Hp=
KI(F(582),1);b=KI(F(583),2);FC=b;c=R(H3,3);d=c.data;d[0]=GN;d[1]=Hp;d[2]=b;V2=c;};
function Qy(){let a=this;G.call(a);a.oP=null;a.lW=0;}
let CH=a=>{return a.lW>=a.oP.lQ.length?41:Bp(a.oP,a.lW);},RP=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=F(2);d=F(584);while(CH(a)!=41){e=CH(a);if(e==32)a.lW=a.lW+1|0;else if(e==47){a.lW=a.lW+2|0;c=Pi(c);f=Pi(OW(a));g=K();H(H(H(H(g,F(585)),c),f),F(586));c=J(g);}else if(!(Fb(F(587),e)<0?0:1)){M(M(b,c),Bv(c)?F(2):E6(F(588)));c=OW(a);}else{a:{a.lW=a.lW+1|0;f=M(b,c);switch(e){case 42:h=c.lQ.length;g=F(584);i=h-g.lQ.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.lQ.length){i=1;break b;}if(Bp(c,h+e|0)!=Bp(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=E6(!(i&&!Bc(c,FR(F(438)))?0:1)?F(589):F(588));break a;case 45:break;case 62:c=E6(F(590));break a;default:c=new BK;j=De(1);j.data[0]=e;O6(c,j);c=E6(c);break a;}c=E6(F(591));}M(f,c);c=F(2);}}return J(M(b,c));},E6=b=>{let c;c=K();H(H(H(c,F(592)),b),F(593));return J(c);},Pi=b=>{let c;if(b===F(594)?1:QM(b,F(594),0)){b=Cm(b,F(594).lQ.length,b.lQ.length-F(595).lQ.length|0);c=K();H(H(H(c,F(596)),b),F(597));b=J(c);}return b;},OW=a=>{let b,c,d,e,f,g,h;if(CH(a)==40)b=NS(a);else if(Lc(CH(a)))b=Ou(a);else
{c=SE(a);if(Bv(c)){b=new BB;c=a.oP;d=K();H(H(H(d,F(598)),c),F(599));BD(b,J(d));U(b);}if(QM(a.oP,F(600),a.lW)){a.lW=a.lW+2|0;b=K();H(H(b,c),F(601));c=J(b);}if(CH(a)==40){b=FR(c);c=E6(F(602));d=NS(a);e=K();H(H(H(H(H(e,F(596)),b),c),d),F(597));b=J(e);}else{b=F(2);if(Bc(c,F(603))){a.lW=a.lW+1|0;c=SE(a);b=F(604);}if(!Lc(CH(a)))b=FR(c);else{f=c.lQ.length-1|0;e=FR(Ft(c,f));g=Ou(a);d=K();H(H(d,e),g);d=J(d);if(CH(a)==7488){b=Rq(CH(a));a.lW=a.lW+1|0;}if(Bv(b)){b=K();H(H(H(b,F(605)),d),F(606));b=J(b);}else{e=K();H(H(H(H(e,
F(607)),d),b),F(608));b=J(e);}if(f){c=FR(Cm(c,0,f));d=K();H(H(H(H(d,F(596)),c),b),F(597));b=J(d);}}}}h=CH(a);if(h!=7488&&h!=178)return b;a.lW=a.lW+1|0;c=Rq(h);d=K();H(H(H(H(d,F(609)),b),c),F(610));return J(d);},NS=a=>{let b,c;a.lW=a.lW+1|0;b=RP(a);a.lW=a.lW+1|0;c=K();H(H(H(c,F(594)),b),F(595));return J(c);},Ou=a=>{let b,c,d;b=a.lW;while(!(!Lc(CH(a))&&CH(a)!=46)){a.lW=a.lW+1|0;}c=Cm(a.oP,b,a.lW);d=K();H(H(H(d,F(611)),c),F(612));return J(d);},SE=a=>{let b,c;b=a.lW;while(true){a:{b:{c=CH(a);if(!(97<=c&&c<=122))
{if(65>c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.lW=a.lW+1|0;}return Cm(a.oP,b,a.lW);},FR=b=>{let c,d;a:{c=(-1);switch(Eg(b)){case -1097083752:if(!Bc(b,F(440)))break a;c=3;break a;case -839421393:if(!Bc(b,F(442)))break a;c=4;break a;case 3319534:if(!Bc(b,F(613)))break a;c=1;break a;case 3587653:if(!Bc(b,F(614)))break a;c=2;break a;case 92909918:if(!Bc(b,F(438)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=F(615);break b;case 2:b=F(616);break b;case 3:b=F(617);break b;case 4:b
=F(618);break b;default:d=K();H(H(H(d,F(619)),b),F(620));b=J(d);break b;}b=F(621);}return b;},Rq=b=>{return b!=7488?F(622):F(623);},Lc=b=>{return 48<=b&&b<=57?1:0;},Sr=I(),T4=null,J_=null,GP=()=>{GP=Z(Sr);AEd();},AEd=()=>{let b,c;b=Bd((TM()).data.length);c=b.data;J_=b;c[C1.lP]=1;c[Hu.lP]=2;c=Bd((IP()).data.length);b=c.data;T4=c;b[CX.lP]=1;b[EP.lP]=2;b[HD.lP]=3;b[Ih.lP]=4;b[Jd.lP]=5;b[HT.lP]=6;b[I0.lP]=7;};
function Dl(){Bq.call(this);this.vx=null;}
let G2=null,Mw=null,LE=null,ABr=null,DW=()=>{DW=Z(Dl);AFq();},Mn=(a,b,c,d)=>{DW();BY(a,b,c);a.vx=d;},ADW=a=>{return a.vx;},T0=b=>{let c,d,e;DW();c=Bi(b.lR,b.lO);d=0;while(d<b.lO){e=0;while(e<b.lR){BH(c,e,d,Ba(b,d,e));e=e+1|0;}d=d+1|0;}return c;},AFq=()=>{let b,c,d;b=new VQ;Mn(b,F(624),0,F(625));G2=b;b=new VR;Mn(b,F(626),1,F(45));Mw=b;b=new VS;Mn(b,F(627),2,F(628));LE=b;c=R(Dl,3);d=c.data;d[0]=G2;d[1]=Mw;d[2]=b;ABr=c;};
function CW(){let a=this;Bq.call(a);a.vC=null;a.v$=null;}
let Lt=null,Ke=null,MX=null,AE4=null,ADz=null,EM=()=>{EM=Z(CW);Z1();},IZ=(a,b,c,d,e)=>{EM();BY(a,b,c);a.vC=d;a.v$=e;},AAV=a=>{return a.vC;},AC2=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bi(Wq(a,c.lO,d.lO,c,d),Wq(a,c.lR,d.lR,c,d));f=0;while(f<e.lO){g=0;while(g<e.lR){BH(e,f,g,a.kg(c.lN.data[GX(c,f,g)],d.lN.data[GX(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},W3=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bi(e.lO,e.lR);h=Bi(f.lO,f.lR);i=0;while(i<c.lO){j=0;while(j<c.lR){k=GX(e,i,j);l=GX(f,i,j);m
=e.lN.data[k];n=f.lN.data[l];b=g.lN.data;b[k]=b[k]+a.ki(m,n,Ba(c,i,j),Ba(d,i,j));b=h.lN.data;b[l]=b[l]+a.kj(m,n,Ba(c,i,j),Ba(d,i,j));j=j+1|0;}i=i+1|0;}return BO(B2,[g,h]);},GX=(b,c,d)=>{let e,f;EM();if(b.lO==1)c=0;e=b.lR;f=V(c,e);if(e==1)d=0;return f+d|0;},Wq=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BB;g=a.v$;d=CC(d);e=CC(e);h=K();H(H(H(H(Q(H(H(h,F(629)),g),32),d),F(51)),e),F(630));BD(f,J(h));U(f);}if(b==1)b=c;return b;},Z1=()=>{let b,c,d;b=new TD;IZ(b,F(631),0,F(632),F(633));Lt=b;b=new TE;IZ(b,F(634),
1,F(422),F(635));Ke=b;b=new TB;IZ(b,F(636),2,F(637),F(638));MX=b;b=new TC;IZ(b,F(639),3,F(640),F(641));AE4=b;c=R(CW,4);d=c.data;d[0]=Lt;d[1]=Ke;d[2]=MX;d[3]=b;ADz=c;},Rg=I(0),LW=I(FA),Mj=I(LW),R$=I(Mj),OD=I(0),K7=I(),KZ=I(K7),R7=I(KZ),R9=I(Dt),XF=(a,b)=>{let c;c=new CL;Bg(c);U(c);},AFI=a=>{return 0;},ABq=a=>{Fi();return R3;},Yj=a=>{return 1;},HY=I(0),R5=I(),XK=a=>{return 0;},Zc=a=>{let b;b=new D9;Bg(b);U(b);},RQ=I(0),R6=I(),Rv=I();
function Nf(){let a=this;L.call(a);a.uX=null;a.pA=0.0;a.vS=0.0;}
let T7=(a,b,c,d)=>{a.uX=b;a.pA=c;a.vS=d;},UE=(a,b,c)=>{let d=new Nf();T7(d,a,b,c);return d;},B1=(b,c)=>{return UE(b,c,0.0);};
function LI(){let a=this;L.call(a);a.rj=null;a.n_=null;a.sA=0.0;}
let Rz=(b,c)=>{let d,e,f,g;d=1;while((b.bb()/d|0)>X(8.0,c)){d=d*2|0;}e=Y();f=0;while(f<b.bb()){g=b.b1(f);T(e,g);f=f+d|0;}if((b.bb()-1|0)%d|0){b=b.b1(b.bb()-1|0);T(e,b);}return e;},AE$=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.lS;f=Bd(e);g=f.data;h=S(2*e|0);i=h.data;e=0;while(e<d.lS){g[e]=(W(d,e)).rG;j=2*e|0;i[j]=Mp(b,(W(d,e)).mY);i[j+1|0]=Ky(b,(W(d,e)).mY);e=e+1|0;}k=J6(h,2,0)- -J6(h,2,1);l=0.0;g=S(d.lS);m=g.data;j=0;n=m.length;while(j<b.oE.data.length){o=0;while(o<n){m[o]=(W(d,o)).mY.data[j];o=o+1|0;}l=l
- -J6(g,1,0);j=j+1|0;}b=new LI;k=Bo(1.0,k/l);b.rj=f;b.n_=h;b.sA=k;return b;},J6=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},AB3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(LI)){b=b;c=!P(a.rj,b.rj)?0:!P(a.n_,b.n_)?0:a.sA===b.sA?1:0;}else c=0;return c;};
function Fs(){let a=this;L.call(a);a.mE=0.0;a.mB=0.0;a.m0=0.0;a.mV=0.0;}
let IB=null,Il=null,IN=()=>{IN=Z(Fs);ADs();},Na=(a,b,c,d,e)=>{IN();a.mE=b;a.mB=c;a.m0=d;a.mV=e;},Ep=(a,b,c,d)=>{let e=new Fs();Na(e,a,b,c,d);return e;},F$=(a,b,c)=>{return a.mE<=b&&b<=a.mB&&a.m0<=c&&c<=a.mV?1:0;},Pm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Fs)){b=b;c=a.mE!==b.mE?0:a.mB!==b.mB?0:a.m0!==b.m0?0:a.mV===b.mV?1:0;}else c=0;return c;},ADs=()=>{IB=Ep((-0.1),1.1,(-0.1),1.1);Il=Ep((-1.1),1.1,(-1.1),1.1);};
function FK(){let a=this;L.call(a);a.sF=0;a.oY=null;a.sC=0.0;a.rU=0.0;}
let Lo=(a,b,c,d,e)=>{a.sF=b;a.oY=c;a.sC=d;a.rU=e;},ZI=(a,b,c,d)=>{let e=new FK();Lo(e,a,b,c,d);return e;},Jt=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return K5(b,e,g);},Nc=a=>{return a.oY.data.length+1|0;},UM=(a,b)=>{let c;c=a.rU;if(b<=c)c=b;if(a.sF)c=CB(X(a.sC,c));return c;},Xl=(a,b)=>{let c,d,e,f,g,h;c=b.pt.mr/Nc(a);d=Ca(b.mn*1.25/c)|0;e=Y();f=0;while(f<a.oY.data.length){g=f%d|0?0:1;b=new F2;h=f+1|0;JZ(b,h/Nc(a),
!g?F(2):Ds(a.oY.data[f],3));T(e,b);f=h;}return e;},WL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(FK)){b=b;c=a.sF!=b.sF?0:!P(a.oY,b.oY)?0:a.sC!==b.sC?0:a.rU===b.rU?1:0;}else c=0;return c;},ZQ=I(),WZ=(b,c)=>{let d,e,f,g,h,i,j,k;d=V(b.mj-1|0,c)+1|0;e=b.mt;f=V(e-1|0,c)+1|0;g=S(V(d,e));h=0;while(h<b.mt){i=b.mj;e=V(h,i);OF(b.nb,e,1,i,g,V(h,d),c);h=h+1|0;}j=S(V(d,f));k=0;while(k<d){OF(g,k,d,b.mt,j,k,c);k=k+1|0;}return Sz(b.nS,d,f,j);},OF=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i=e
-1|0;j=c+V(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+V(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+V(V(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+V(V(i,h),d)|0]=b[j];};
function Jn(){let a=this;G.call(a);a.l9=null;a.s1=null;a.xc=0.0;a.qZ=0;a.tg=null;a.qX=null;}
let Rt=(a,b,c,d)=>{let e,f,g,h,i;a.l9=b;a.s1=c;a.xc=d;e=b.mj+2|0;a.qZ=e;f=D$(V(e,b.mt+2|0));g=f.data;a.tg=f;f=Bd(2*g.length|0);g=f.data;a.qX=f;e=0;h=g.length;if(e>h){b=new BB;Bg(b);U(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AF2=(a,b,c)=>{let d=new Jn();Rt(d,a,b,c);return d;},Y7=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Z6(a.l9)){d=0;while(d<WU(a.l9)){e=a.tg;f=WI(a,d,c);g=!(Ed(a.l9,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.l9.mt){g=(-1);while(g<a.l9.mj){d=WI(a,g,c);e=a.tg.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.qZ|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=D$(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.s1;o=(EI(a.l9,g)+EI(a.l9,g+1|0))/2.0;p=(Em(a.l9,c)+Em(a.l9,c+1|0))/2.0;if(RS(n,o,p)>b){f=1;break a;}}f=0;}q=Bd(4).data;j=2*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.qZ|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.qX.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Y();r=Y();c=0;while
(true){e=a.qX.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new RT;s.ot=S(64);s.om=D$(32);f=c;while(a.qX.data[f]!=(-1)){g=f/2|0;d=a.qZ;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!RR(a,h,g))NB(s,EI(a.l9,i),Em(a.l9,d),0);else if(RR(a,i,d))YZ(a,s,h,g,i,d,b);else NB(s,EI(a.l9,h),Em(a.l9,g),0);e=a.qX.data;g=e[f];e[f]=(-1);f=g;}e=ABd(s);T(n,e);ADm(s,r);}c=c+1|0;}t=new MU;t.rw=FJ(n);t.rN=r;return t;},WI=(a,b,c)=>{return (V(c+1|0,a.qZ)+b|0)+1|0;},RR=(a,b,c)=>{let d;a:{if(b>=0){d=a.l9;if(b
<d.mj&&c>=0&&c<d.mt){b=1;break a;}}b=0;}return b;},YZ=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=EI(a.l9,c);i=Em(a.l9,d);j=EI(a.l9,e)-h;k=Em(a.l9,f)-i;l=0.0;m=1.0;n=Ed(a.l9,c,d)-g;o=Ed(a.l9,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.xc;if(!(r>s))break;s=q>=3?(l+m)/2.0:U9(l,m,n,o,s/2.0);t=a.s1;r=h+s*j;u=i+s*k;r=RS(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=U9(l,m,n,o,0.0);NB(b,h+s*j,i+s*k,1);},U9=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:X(b
+f,Bo(c-f,g));},MA=I(0);
function Qk(){G.call(this);this.v8=null;}
let RS=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.v8;e=d.nS;f=e.mE;b=(b-f)/(e.mB-f);g=d.mj;b=b*(g-1|0);f=e.m0;h=(c-f)/(e.mV-f)*(d.mt-1|0);g=X(0.0,Bo(g-2|0,Cy(b)))|0;i=X(0.0,Bo(d.mt-2|0,Cy(h)))|0;j=Ed(d,g,i);k=g+1|0;c=Ed(d,k,i);b=b-g;c=NC(j,c,b);l=i+1|0;return NC(c,NC(Ed(d,g,l),Ed(d,k,l),b),h-i);},IM=I(Bq),CU=null,Dk=null,Cp=null,Rw=null,CA=()=>{CA=Z(IM);ACx();},ADo=(a,b,c)=>{CA();BY(a,b,c);},JW=(a,b)=>{let c=new IM();ADo(c,a,b);return c;},Wh=(a,b,c,d)=>{let e;a:{Nv();switch(Tb.data[a.lP]){case 1:break;case 2:b=c;break a;case 3:b
=d;break a;default:e=new Ch;Bg(e);U(e);}}return b;},ACx=()=>{let b,c,d;CU=JW(F(642),0);Dk=JW(F(643),1);b=JW(F(644),2);Cp=b;c=R(IM,3);d=c.data;d[0]=CU;d[1]=Dk;d[2]=b;Rw=c;},O7=I(),ZD=(a,b)=>{Cz();Gm(b,F(645));};
function O8(){G.call(this);this.w_=null;}
let ABb=(a,b)=>{let c,d;c=a.w_;d=new SF;d.wa=c;b=G$(L3(b,d),F(646));d=new SI;d.vo=c;G$(L3(b,d),F(647));},QW=I(),AAv=(a,b)=>{Cz();G$(Gm(b,F(648)),F(649));},Z_=I(),TN=I(),AEX=(a,b)=>{Cz();Gm(b,F(650));},Oa=I(),AE9=(a,b)=>{Cz();Gm(b,F(651));},VB=I(),AEp=(a,b)=>{Cz();Gm(b,F(510));};
function J7(){let a=this;L.call(a);a.sq=null;a.q8=null;}
let Xc=(a,b,c)=>{a.sq=b;a.q8=c;},Uz=(a,b)=>{let c=new J7();Xc(c,a,b);return c;},Da=a=>{return a.sq.qC;},HH=a=>{let b;b=a.sq.m4;Cj();return b!==HE?0:1;},EV=a=>{let b,c,d;b=!HH(a)?F(652):F(653);c=Da(a);d=K();O(H(H(H(d,F(654)),b),F(490)),c);return J(d);},Dx=(a,b,c)=>{if(HH(a))c=b;return c;},Ee=(a,b)=>{return !HH(a)?b.lX.data[Da(a)]:b.lU.data[Da(a)];};
function TS(){L.call(this);this.wm=0.0;}
let ABL=(a,b)=>{let c,d,e;c=B3(b);d=Qe(Gz(a.wm));e=1;while(e<=Bw(b)){c.lU.data[e]=QR(d,BE(b,e),BE(b,e-1|0));c.lX.data[e]=QR(d,BE(b,e),1);e=e+1|0;}return c;},Vd=I(),P5=null,Md=()=>{Md=Z(Vd);ZL();},ZL=()=>{let b,c;b=Bd((Q_()).data.length);c=b.data;P5=b;c[GN.lP]=1;c[Hp.lP]=2;c[FC.lP]=3;};
function BP(){Bq.call(this);this.wV=null;}
let K4=null,Tt=null,Kn=null,G4=null,Mu=null,MR=null,JN=null,K9=null,MO=null,T_=null,ZP=null,CD=()=>{CD=Z(BP);AFS();},C8=(a,b,c,d)=>{CD();BY(a,b,c);a.wV=d;},ABk=a=>{return a.wV;},AFr=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bi(c.lO,c.lR);e=c.lN;f=d.lN;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.kG(e.data[g]);g=g+1|0;}return d;},ABZ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bi(c.lO,c.lR);f=b[0].lN;g=e.lN;h=c.lN;i=d.lN;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.kH(l[j],k[j],
b[j]);j=j+1|0;}b=R(B2,1);b.data[0]=e;return b;},AFS=()=>{let b,c,d;b=new PQ;C8(b,F(655),0,F(422));K4=b;b=new PR;C8(b,F(656),1,F(657));Tt=b;b=new PS;C8(b,F(658),2,F(659));Kn=b;b=new PT;C8(b,F(471),3,F(198));G4=b;b=new PL;C8(b,F(472),4,F(199));Mu=b;b=new PN;C8(b,F(473),5,F(17));MR=b;b=new PO;C8(b,F(474),6,F(200));JN=b;b=new PP;C8(b,F(475),7,F(201));K9=b;b=new P1;C8(b,F(660),8,F(661));MO=b;b=new Ve;C8(b,F(477),9,F(203));T_=b;c=R(BP,10);d=c.data;d[0]=K4;d[1]=Tt;d[2]=Kn;d[3]=G4;d[4]=Mu;d[5]=MR;d[6]=JN;d[7]=K9;d[8]
=MO;d[9]=b;ZP=c;};
function E1(){L.call(this);this.o7=null;}
let Kr=(a,b)=>{a.o7=b;},FJ=a=>{let b=new E1();Kr(b,a);return b;},AFz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(E1)){b=b;c=P(a.o7,b.o7)?1:0;}else c=0;return c;},NG=I(),T1=null,GL=()=>{GL=Z(NG);XT();},K$=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GL();d=b.lV;e= -c;d=d-e;f=Ct(b)-c;g=b.l0-e;h=Cw(b)-c;i=T1.data;j=i.length;k=S(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},XT
=()=>{let b,c,d,e,f;GL();b=S(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Yw(f);c[e+1|0]=ACo(f);d=d+1|0;}T1=b;},UK=I(),Va=null,M6=()=>{M6=Z(UK);AAx();},AAx=()=>{let b,c;b=Bd((RX()).data.length);c=b.data;Va=b;c[ES.lP]=1;c[Hk.lP]=2;c[Gd.lP]=3;c[CM.lP]=4;c[EN.lP]=5;},RG=I(),V6=0.0,DO=()=>{DO=Z(RG);AFR();},C3=b=>{let c,d;DO();c=1.0;d=G1(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},EJ=b=>{let c,d;DO();c=Cy(CB(b)/V6)|0;while(true){d=c+1|0;if(!(C3(d)<=b))break;c=d;}while(C3(c)
>b){c=c+(-1)|0;}return c;},Ix=(b,c)=>{let d,e,f;DO();d=C3(EJ(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},Ro=(b,c)=>{let d,e;DO();c=c.data;d=C3(EJ(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},Ds=(b,c)=>{let d,e,f,g;DO();d=Bh(b);if(b-b!==0.0)return CT(b);if(d<1.0E-300)return F(0);e=!(b<0.0)?F(2):F(591);f=!(d>1.0E300)?EJ(d):300;if((-3)<=f&&f<=3)return DR(e,Sw(d,Br(0,(c-1|0)-f|0)));g=Sw(d/C3(f),c-1|0);if(Bc(g,F(662))){g=F(217);f=f+
1|0;}return J(O(M(M(I8(e),g),f>=0?F(663):F(664)),G1(f)));},Sw=(b,c)=>{let d,e;DO();d=Ey(b,c);e=d.lQ.length;while(c>0&&Bp(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bp(d,c)==46)e=c;}return Cm(d,0,e);},AFR=()=>{V6=CB(10.0);},AAf=I(),CB=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);F0();e=Hb;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if
(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Tc(d,b):Tc(d+1|0,b/2.0);}return b;},Tc=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=H2(d/e);g=H2(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j
-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},NN=I(0);
function QA(){G.call(this);this.uB=null;}
function Vh(){let a=this;Dt.call(a);a.wD=null;a.v_=null;}
let XC=a=>{return 2;},ABD=(a,b)=>{let c;if(!b)return a.wD;if(b==1)return a.v_;c=new CL;Bg(c);U(c);},SU=I(),L7=null,Tq=null,GI=()=>{GI=Z(SU);ADK();},ADK=()=>{let b,c;b=Bd((TM()).data.length);c=b.data;Tq=b;c[C1.lP]=1;c[Hu.lP]=2;c=Bd((IP()).data.length);b=c.data;L7=c;b[CX.lP]=1;b[EP.lP]=2;b[HD.lP]=3;b[Ih.lP]=4;b[Jd.lP]=5;b[HT.lP]=6;b[I0.lP]=7;};
function Sk(){G.call(this);this.vu=null;}
let ACp=(a,b)=>{b=a.vu;Cz();return b;},Sg=I(),Tb=null,Nv=()=>{Nv=Z(Sg);Yy();},Yy=()=>{let b,c;CA();b=Bd((Rw.fB()).data.length);c=b.data;Tb=b;c[CU.lP]=1;c[Dk.lP]=2;c[Cp.lP]=3;};
function R0(){let a=this;G.call(a);a.pV=null;a.uh=null;a.mK=null;a.u7=0;}
let G$=(a,b)=>{VF(a,b,0);return a;},Gm=(a,b)=>{let c;c=new U7;c.ut=b;return L3(a,c);},L3=(a,b)=>{let c;a.u7=1;c=0;while(c<a.pV.mI.tf){M(a.mK,c<=0?F(2):F(665));VF(a,b.kM(c),c);c=c+1|0;}return a;},VF=(a,b,c)=>{let d,e;d=a.mK;e=new QG;e.vG=a;e.vH=c;Qr(b,d,e);},Q6=(a,b)=>{let c;a:{if(Bp(b,0)==45){c=a.mK.l5-1|0;while(c>0&&Iz(a.mK,c)==32){c=c+(-1)|0;}if(c>=0&&Fb(F(666),Iz(a.mK,c))>=0?1:0){Q(M(Q(a.mK,40),b),41);break a;}}M(a.mK,b);}},VQ=I(Dl),ABH=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.lR==d.lO){e=Bi(c.lO,
d.lR);HI(c,d,e);return e;}e=new BB;c=CC(c);d=CC(d);f=K();H(H(H(H(H(f,F(667)),c),F(668)),d),F(669));BD(e,J(f));U(e);},AEt=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bi(e.lO,e.lR);h=Bi(f.lO,f.lR);Nh(d,f,g);Ga(e,d,h);return BO(B2,[g,h]);},VR=I(Dl),Xi=(a,b)=>{return T0(b.data[0]);},AAO=(a,b,c,d)=>{b=R(B2,1);b.data[0]=T0(d);return b;},VS=I(Dl),AEr=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bi(1,1);b=b[0].lN.data;d=b.length;e=0;while(e<d){f=b[e];g=c.lN.data;g[0]=g[0]+f;e=e+1|0;}return c;},Ym=(a,b,c,d)=>{let e,f;b=b.data;e
=Bi(b[0].lO,b[0].lR);f=0;while(true){b=e.lN.data;if(f>=b.length)break;b[f]=d.lN.data[0];f=f+1|0;}b=R(B2,1);b.data[0]=e;return b;},TD=I(CW),YQ=(a,b,c)=>{return b+c;},AAE=(a,b,c,d,e)=>{return e;},ACr=(a,b,c,d,e)=>{return e;},TE=I(CW),AFx=(a,b,c)=>{return b-c;},ZW=(a,b,c,d,e)=>{return e;},ABy=(a,b,c,d,e)=>{return  -e;},TB=I(CW),Ys=(a,b,c)=>{return b*c;},YI=(a,b,c,d,e)=>{return e*c;},ABp=(a,b,c,d,e)=>{return e*b;},TC=I(CW);
function JU(){let a=this;L.call(a);a.pK=0;a.qI=null;a.qQ=null;a.pa=0.0;}
let Qt=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new JU;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.pK=b;f.qI=c;f.qQ=d;f.pa=g;return f;},XZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(JU)){b=b;c=a.pK!=b.pK?0:!P(a.qI,b.qI)?0:!P(a.qQ,b.qQ)?0:a.pa===b.pa?1:0;}else c=0;return c;},U5=I(),HA=null,Dq=()=>{Dq=Z(U5);Yu();},Gb=(b,c,d)=>
{Dq();return U0(b,c,M7(b,c,d,0));},U0=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;Dq();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bh(k-BI(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Y();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=MS(k,VP(k,g));T(m,n);}i=i+1|0;}return m;},M7=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;Dq();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h=1.0/f;f
=f*10.0;}i=0;a:{while(true){j=HA.data;if(!(j[i]*h<g)){if(!e)break a;if(Q8(j[i]*h))break;}i=i+1|0;}}while(true){g=HA.data[i]*h;k=g*Cy(b/g);l=Cy((b-k)/g+1.0E-10);j=S((Ca((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!Q8(HA.data[i]*h))break;}return j;}}p=new BB;BD(p,F(670));U(p);},Q8=b=>{Dq();return b>=1.0&&b===BI(b)?1:0;},VP=(b,c)=>{let d,e,f;Dq();d=Bh(b);e=0;while
(e<c){d=d*10.0;e=e+1|0;}f=T9(K(),Gz(BI(d)));while(true){e=f.l5;if(e>c)break;Hg(f,0,48);}if(c>0)Hg(f,e-c|0,46);if(b<0.0&&BI(d)!==0.0)Hg(f,0,8722);return J(f);},Yu=()=>{HA=BM([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function F2(){let a=this;L.call(a);a.oZ=0.0;a.nI=null;}
let JZ=(a,b,c)=>{a.oZ=b;a.nI=c;},MS=(a,b)=>{let c=new F2();JZ(c,a,b);return c;},AFf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(F2)){b=b;c=a.oZ!==b.oZ?0:P(a.nI,b.nI)?1:0;}else c=0;return c;},VY=I(),Nw=null,J4=null,Hb=null,F0=()=>{F0=Z(VY);ZA();},ZA=()=>{let b,c,d,e,f,g,h,i;Nw=S(128);J4=S(128);Hb=S(2047);b=Lr(2.0,0.0);c=0;while(c<7){d=Cl(b.oI);e=d*d;b=Wl(d,(b.qm-(e-b.oI-Oe(e,d,d)))/(2.0*d));c=c+1|0;}f=Lr(1.0,0.0);g=0;while(g<128){h=Nw.data;i=f.oI;h[g]=i;J4.data[g]=f.qm/i;d=b.oI;e=i*d;d=Oe(e,i,d);f
=Wl(e,f.oI*b.qm+f.qm*b.oI-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=Hb.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function MU(){let a=this;L.call(a);a.rw=null;a.rN=null;}
let ABJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MU)){b=b;c=!P(a.rw,b.rw)?0:P(a.rN,b.rN)?1:0;}else c=0;return c;};
function RT(){let a=this;G.call(a);a.ot=null;a.om=null;a.nz=0;}
let NB=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.nz;if(e==a.om.data.length){a.ot=DJ(a.ot,4*e|0);f=a.om.data;g=2*a.nz|0;h=D$(g);i=h.data;g=Bz(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.om=h;}h=a.ot.data;j=a.nz;e=2*j|0;h[e]=b;h[e+1|0]=c;a.om.data[j]=d;a.nz=j+1|0;},ABd=a=>{let b,c,d,e,f,g,h,i;b=S(2*a.nz|0);c=b.data;d=0;e=0;while(e<a.nz){a:{if(e){f=d-1|0;if(Ux(a,b,f,e,0))break a;if(Ux(a,b,f,e,1))break a;}g=2*d|0;h=a.ot.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return DJ(b,2*d|0);},Ux=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.ot.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.nz|0)|0)+e|0]===g?1:0;},ADm=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.nz;e=CI(c,d);if(e>=0)break;if(!a.om.data[c])break;c=c+1|0;}if(!e){f=R8(a,0,d+1|0);T(b,f);return;}d=0;e=1;while(true){g=a.nz;if(e>g)break;h=a.om.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=R8(a,i-d|0,d);T(b,f);d=0;}e=e+1|0;}},R8=(a,b,c)=>{let d,e,f,g,h,i;d=S(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.nz|0;h=2*f|0;i=a.ot.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return C5(d);};
function U8(){G.call(this);this.uv=null;}
let ACq=(a,b)=>{let c;c=a.uv;Cz();G$(b,c.bX(b.pV));},AEl=I(),Qr=(b,c,d)=>{let e;e=0;while(e<b.lQ.length){if(!Ri(b,e))Q(c,Bp(b,e));else d.kW(Bp(b,e));e=e+1|0;}},Ri=(b,c)=>{return RE(b,c)&&!Wb(b,c-1|0)&&!Wb(b,c+1|0)?1:0;},Wb=(b,c)=>{return !RE(b,c)&&!(c>=0&&c<b.lQ.length&&48<=Bp(b,c)&&Bp(b,c)<=57?1:0)?0:1;},RE=(b,c)=>{return c>=0&&c<b.lQ.length&&97<=Bp(b,c)&&Bp(b,c)<=122?1:0;};
function Vs(){let a=this;G.call(a);a.ur=null;a.us=null;}
let ZY=(a,b)=>{let c,d;b=b;c=a.ur;d=a.us;if(Ba(c,b.mv,b.mz)===1.0)d=F(116);return d;},PQ=I(BP),XX=(a,b)=>{return  -b;},Xr=(a,b,c,d)=>{return  -d;},PR=I(BP),PS=I(BP),XW=(a,b)=>{return CB(b);},ABK=(a,b,c,d)=>{return d/b;},PT=I(BP),Tm=(a,b)=>{return 1.0/(1.0+IV( -b));},ADS=(a,b,c,d)=>{return c*(1.0-c)*d;},PL=I(BP),AEK=(a,b)=>{return Wy(b);},YS=(a,b,c,d)=>{return d*(1.0-c*c);},PN=I(BP),ACu=(a,b)=>{if(b<0.0)b=0.0;return b;},Y6=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},PO=I(BP),Z4=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ABA
=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},PP=I(BP),AEJ=(a,b)=>{return Qo(b);},ZH=(a,b,c,d)=>{CD();return Tm(G4,b)*d;},P1=I(BP),XU=(a,b)=>{return E7(b);},XM=(a,b,c,d)=>{return E4(b)*d;},Ve=I(BP),AAC=(a,b)=>{return b;},Ye=(a,b,c,d)=>{return d;};
function Rs(){let a=this;L.call(a);a.oI=0.0;a.qm=0.0;}
let AEF=(a,b,c)=>{a.oI=b;a.qm=c;},Lr=(a,b)=>{let c=new Rs();AEF(c,a,b);return c;},H2=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Wl=(b,c)=>{let d;d=c+b;return Lr(d,c-(d-b));},Oe=(b,c,d)=>{let e,f,g,h;e=H2(c);f=c-e;g=H2(d);h=d-g;return b-e*g-e*h-f*g-f*h;},L5=I(0);
function PD(){let a=this;G.call(a);a.vh=null;a.vg=null;}
let AEO=(a,b)=>{let c,d,e;c=a.vh;d=a.vg;Cz();e=Bn(c);while(Bm(e)){c=Bl(e);if(c.oL==b)M(d,BV(c.nQ));}};
function Pz(){let a=this;G.call(a);a.tS=0;a.wv=0;a.wA=0;a.uJ=0;a.u2=null;}
let Bm=a=>{return a.tS>=a.wA?0:1;},Bl=a=>{let b,c,d;b=a.wv;c=a.u2;if(b!=c.n9){c=new TL;Bg(c);U(c);}d=a.tS;a.uJ=d;a.tS=d+1|0;return c.b1(d);},ACy=I(),E7=b=>{if(b!==0.0)b=QJ(b,0);return b;},E4=b=>{return QJ(b,1);},QJ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bh(b)<=1.7976931348623157E308))return NaN;if(!(Bh(b)<1647099.3291652855)){d=Bh(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;};
function Hc(){let a=this;L.call(a);a.me=null;a.ms=null;}
let UU=null,HO=()=>{HO=Z(Hc);AAK();},Q4=(a,b,c)=>{let d,e,f,g,h;d=new HV;e=b.mH;f=0.025*e;g=c.ua?LU(c):Mg(c,c.n3);b=new Fs;h= -f;Na(b,h,e-h,g-Kh(c)*0.04,Mg(c,c.nO)-Kh(c)*(-0.04));LA(d,b,a.me.mm);return d;},ACs=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Hc)){b=b;c=!P(a.me,b.me)?0:P(a.ms,b.ms)?1:0;}else c=0;return c;},AAK=()=>{UU=BM([6.0,2.0,12.0,4.0]);};
function Hv(){let a=this;L.call(a);a.r2=0.0;a.rd=0.0;a.mm=null;a.pt=null;a.p$=null;a.q0=0.0;a.rY=null;a.qF=0.0;a.mn=0.0;a.pD=0.0;a.pC=0.0;}
let Pr=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.r2=b;a.rd=c;a.mm=d;a.pt=e;a.p$=f;a.q0=g;a.rY=h;a.qF=i;a.mn=j;a.pD=k;a.pC=l;},Op=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new Hv();Pr(l,a,b,c,d,e,f,g,h,i,j,k);return l;},TP=b=>{let c;c=FF(b);return Ca((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},FF=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},GQ=a=>{return a.mn*0.35;},C9=a=>{return a.mn*0.08;},Wc=(a,b,c)=>{return X(1.0,Bo(9.0,Cy(b/c)))|0;},Nr=(a,b)=>{return !(b>=a.mn*25.0)?3:7;},WK=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)
===Be(Hv)){b=b;if(a.r2!==b.r2){c=0;break a;}if(a.rd!==b.rd){c=0;break a;}if(!P(a.mm,b.mm)){c=0;break a;}if(!P(a.pt,b.pt)){c=0;break a;}if(!P(a.p$,b.p$)){c=0;break a;}if(a.q0!==b.q0){c=0;break a;}if(!P(a.rY,b.rY)){c=0;break a;}if(a.qF!==b.qF){c=0;break a;}if(a.mn!==b.mn){c=0;break a;}if(a.pD!==b.pD){c=0;break a;}if(a.pC===b.pC){c=1;break a;}c=0;}else c=0;}return c;};
function WF(){let a=this;G.call(a);a.r8=null;a.q1=null;a.m7=null;a.m5=0;a.lT=null;}
let Y8=a=>{let b;b=CO(a.q1);if(Jb(a.q1)){O(M(a.lT,F(671)),b);M(a.lT,F(672));}else if(!b)M(a.lT,F(673));else if(b<a.r8.mH){M(O(M(a.lT,F(674)),a.r8.mH),F(675));M(M(O(a.lT,b),b!=1?F(676):F(677)),F(678));}},YL=a=>{let b,c,d,e,f,g;b=a.r8.ov;c=0;d=b;while(c<CN(d)){e=Db(d,c);f=e.nZ;b=M(a.lT,F(679));c=c+1|0;M(M(O(b,c),F(156)),e.p8);b=a.lT;if(Bv(e.oT))e=F(2);else{g=e.oT;e=K();Q(H(H(e,F(366)),g),41);e=J(e);}M(b,e);M(M(a.lT,F(680)),DD(f.tq));O(M(M(M(a.lT,F(71)),DD(f.sz)),F(681)),D1(f));M(a.lT,D1(f)!=1?F(76):F(682));M(a.lT,
!f.vc?F(368):F(683));}},JS=b=>{return b-b!==0.0?0:1;},DD=b=>{return b-b!==0.0?F(684):Ds(b,4);};
function UQ(){let a=this;L.call(a);a.vb=null;a.sH=null;a.rT=null;}
let Wm=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=M_(b);d=S(c.lR);e=d.data;f=0;g=e.length;while(f<g&&c.lO>0){h=Ba(c,0,f);i=0.0;j=0;while(true){k=c.lO;if(j>=k)break;i=i-(h-Ba(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.lO){BH(c,j,f,Ba(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.lN.data;i=0.0;f=e.length;g=0;while(g<f){i=X(i,Bh(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.lR;g=c.lO;f=j<=g?0:1;l=!f?Bi(j,j):Bi(g,g);if(!f)Ga(c,c,l);else Nh(c,c,l);m=new Sn;m.nT=l.lO;n=(M_(l)).lN;m.qN=n;g=m.nT;e=S(V(g,
g));o=e.data;m.tP=e;j=0;while(j<g){o[V(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=X(i,Bh(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.nT-1|0)){p=k+1|0;q=p;while(true){r=m.nT;if(q>=r)break;if(Bh(m.qN.data[V(k,r)+q|0])>h){ACP(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=S(c.lR);g=Rc(m,(-1));j=Rc(m,g);if(g<0)n=e;else if(!(Eu(m,g)>0.0))n=e;else{n=Wp(PF(m,g),c,f);Qz(n);}if(j>=0&&Eu(m,j)>1.0E-13*Eu(m,g)){e=Wp(PF(m,j),c,f);s=0.0;j=0;while(true){t=n.data;g=t.length;if(j>=
g)break;o=e.data;s=s+t[j]*o[j];j=j+1|0;}j=0;while(j<g){o=e.data;o[j]=o[j]-s*t[j];j=j+1|0;}NL(e);Qz(e);}b=new UQ;b.vb=d;b.sH=n;b.rT=e;return b;},Wp=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=S(c.lR);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.lO){i=i+b.data[j]*Ba(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}NL(e);return e;},NL=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Cl(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},Qz=b=>{let c,d,e,f;b=b.data;c=0.0;d=b.length;e=0;while(e<
d){f=b[e];if(Bh(f)>Bh(c))c=f;e=e+1|0;}e=0;while(e<d&&c<0.0){b[e]=0.0-b[e];e=e+1|0;}},HC=I(Bq),F8=null,UD=null,AAr=null,Fg=()=>{Fg=Z(HC);AFn();},Xw=(a,b,c)=>{Fg();BY(a,b,c);},QE=(a,b)=>{let c=new HC();Xw(c,a,b);return c;},AFn=()=>{let b,c,d;F8=QE(F(685),0);b=QE(F(686),1);UD=b;c=R(HC,2);d=c.data;d[0]=F8;d[1]=b;AAr=c;},AAs=I(),To=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(d<=Bw(b)){f=BE(b,d-1|0);g=V(BE(b,d),f);if(e<g){c=e/f|0;e=e%f|0;b=K();Q(O(Q(O(Q(O(Q(b,87),d),91),c),44),e),93);return J(b);}e=e-g|0;if(e<BE(b,d)){b=
K();H(O(Q(O(Q(b,98),d),91),e),F(687));return J(b);}e=e-BE(b,d)|0;d=d+1|0;}b=new BB;h=K();Q(O(H(h,F(688)),c),46);BD(b,J(h));U(b);},HB=I(0);
function SF(){G.call(this);this.wa=null;}
let AAT=(a,b)=>{return !RC(a.wa,b)?F(689):F(0);};
function SI(){G.call(this);this.vo=null;}
let AEN=(a,b)=>{return !RC(a.vo,b)?F(690):F(0);},Hj=I(Bq),HL=null,UZ=null,Zy=null,Fr=()=>{Fr=Z(Hj);ADu();},Z8=(a,b,c)=>{Fr();BY(a,b,c);},Tx=(a,b)=>{let c=new Hj();Z8(c,a,b);return c;},ADu=()=>{let b,c,d;HL=Tx(F(691),0);b=Tx(F(692),1);UZ=b;c=R(Hj,2);d=c.data;d[0]=HL;d[1]=b;Zy=c;};
function SX(){let a=this;L.call(a);a.mT=null;a.mD=null;a.uR=null;}
let UI=(b,c)=>{let d,e;d=b.sY;if(!(d instanceof DI))return !c?F(693):F(694);d=d;e=b.pb?104:120;c=(!c?d.oz:d.oo)+1|0;b=Q(K(),e);d=DK(c);c=0;while(c<d.lQ.length){Q(b,((Bp(d,c)-48|0)+8320|0)&65535);c=c+1|0;}return J(b);},AAH=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.m1.lO;f=a.mT;g=a.mD;h=a.uR;i=Cl(16.0/X(16.0,e));j=X(2.5,f.pD*i);k=f.pC;i=!(k>0.0)?0.0:Du(b,k*i);l=BU(d.qc);k=!l?j:j*2.1;m=0;while(l&&m<e){if(LN(d,m)){n=CZ(ET(c,d,m),Fc(c,d,m),k);f=D7(a.mD.pr,Ba(d.tF,m,0));o=b;BA(o,n,f);BS(o,n,B1(CP(a.mD.oe,
0.5),C9(a.mT)));}m=m+1|0;}m=0;p=Jc(i,0.0);q=2.0*i;while(m<e){if(LN(d,m)){r=ET(c,d,m);s=Fc(c,d,m);l=GD(d,m);Fr();if(!(h===HL&&l?1:0))o=CZ(r,s,j);else{t=Du(b,j*Cl(3.141592653589793));o=new CF;u=t/2.0;DB(o,Lz(b,r-u),Lz(b,s-u),t,t);}if(p>0){if(o instanceof IS){f=o;n=CZ(f.uf,f.ue,f.tR+i);}else{f=o;n=Cr(f.lV-i,f.l0-i,f.l6+q,f.mr+q);}v=g.ma;BA(b,n,v);}f=!l?g.mM:g.rB;BA(b,o,f);}m=m+1|0;}if(e<=6){f=new Qf;g=a.mT;h=a.mD;f.rH=Y();f.ud=b;f.m_=c;f.my=d;f.sP=h;f.qu=k;q=g.mn-1.0;B7();f.rM=Cf(q,CK);m=f.my.m1.lO;e=0;while(e
<m){i=ET(f.m_,f.my,e)-f.qu;q=Fc(f.m_,f.my,e);j=f.qu;k=q-j;b=f.rH;c=new CF;q=j*2.0;DB(c,i,k,q,q);T(b,c);e=e+1|0;}w=D$(m);x=w.data;e=0;while(e<m){if(!x[e]&&LN(f.my,e))ABM(f,YV(f,e,w),ET(f.m_,f.my,e),Fc(f.m_,f.my,e));e=e+1|0;}}},LN=(b,c)=>{return F$(b.pj,Ba(b.m1,c,0),Ba(b.m1,c,1));},ET=(b,c,d)=>{return Eh(b,Ba(c.m1,d,0));},Fc=(b,c,d)=>{return DZ(b,Ba(c.m1,d,1));},AC5=I(),P6=(b,c)=>{return TQ(Ba(b.pH,c,0),Ba(b.pH,c,1));},YT=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.m1.lO;e=0;f=0;g=0;while(g<d){e=e+(!GD(c,g)?0:1)|0;f=f+
(!((!(Ba(c.tF,g,0)>0.5)?0:1)!=GD(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h&&VT(c.pH,c.so)?1:0;j=h&&VT(c.m1,c.so)?1:0;g=c.nf;k=g!=1?F(695):F(696);if(f<=0){M(b,g<=2?F(697):F(698));if(c.nf>2)k=F(2);M(M(b,k),F(699));M(b,h&&!i?F(700):F(368));}else{O(M(O(M(b,F(701)),f),F(121)),d);M(b,F(702));if(h&&c.nf<=2){if(!j)l=F(703);else{l=K();H(H(H(l,F(704)),k),F(705));l=J(l);}M(b,l);M(b,j?F(2):DR(k,F(706)));M(b,j?F(2):c.pb?F(707):F(708));}else Q(b,46);M(b,!c.pb&&h&&!j?F(709):F(2));}return;}};
function IS(){let a=this;L.call(a);a.uf=0.0;a.ue=0.0;a.tR=0.0;}
let WM=(a,b,c,d)=>{a.uf=b;a.ue=c;a.tR=d;},CZ=(a,b,c)=>{let d=new IS();WM(d,a,b,c);return d;};
function Lg(){L.call(this);this.qD=null;}
let AFH=(a,b)=>{a.qD=b;},Ff=a=>{let b=new Lg();AFH(b,a);return b;},VW=I(),PJ=null,LX=()=>{LX=Z(VW);AFD();},AFD=()=>{let b,c;B7();b=Bd((Of.fB()).data.length);c=b.data;PJ=b;c[Cs.lP]=1;c[CK.lP]=2;c[GS.lP]=3;};
function Ns(){let a=this;L.call(a);a.mC=null;a.o9=null;a.mH=0;a.nk=0;a.pz=null;a.rp=0;a.ov=null;}
let ACm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ns)){b=b;c=!P(a.mC,b.mC)?0:!P(a.o9,b.o9)?0:a.mH!=b.mH?0:a.nk!=b.nk?0:!P(a.pz,b.pz)?0:a.rp!=b.rp?0:P(a.ov,b.ov)?1:0;}else c=0;return c;};
function SH(){let a=this;G.call(a);a.mu=null;a.lY=null;a.sK=null;a.pv=null;a.wj=null;a.l4=null;}
let O4=(a,b,c)=>{let d,e,f,g,h,i,j;d=Du(a.mu,C9(a.l4.me));e=EB(a.mu,Eh(a.pv,b),d);f=a.l4.me.mm;g=a.mu;h=S(4);i=h.data;i[0]=e;i[1]=f.l0;i[2]=e;i[3]=Cw(f);f=FD(h);j=UE(a.l4.ms.mq,d,c);BS(g,f,j);},Rr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.sK;d=a.pv;e=a.lY.mH;f=a.mu.pN;g=new Vg;g.t_=Y();g.qf=S(256);h=0;i=b.ng-1|0;j=b.nM;e=Bz((i-( -j|0)|0)/j|0,Qg(b,e)+1|0);while(h<e){k=Nj(b,d,h);l=f*(Cy(k/f)+1.0);m=Ml(b,h);n=Lq(b,h);h=h+1|0;while(h<e&&Nj(b,d,h)<l){m=Bo(m,Ml(b,h));n=X(n,Lq(b,h));h=h+1|0;}l=(Nj(b,d,h-1|0)- -k)/2.0;if
(!(m<=n))Pw(g);else{k=DZ(d,Mk(c,m));m=DZ(d,Mk(c,n));i=g.pR>0&&Bh(k-g.sM)<Bh(m-g.sM)?1:0;N1(g,l,!i?m:k);if(k!==m){if(i)k=m;N1(g,l,k);}}}Pw(g);return Ff(g.t_);},YO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=Rr(a,(Db(a.lY.ov,b)).nZ);if(c.qD.o())return;d=a.mu;e=new Nf;f=a.l4.ms.mq;HO();g=UU.data;T7(e,f,1.2,g[b%g.length|0]);BS(d,c,e);e=c.qD;g=(e.b1(e.bb()-1|0)).data;e=a.wj;c=DK(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.uc;k=d.mn;l=Ct(d.mm);m= -k;b=!(i-m*1.4<l)?0:1;if(b)l=i;n=l-m*0.25;o=1;p=j;while(true)
{d=e.uc;q=d.mn;d=d.mm;r=p>d.l0&&p<Cw(d)?1:0;f=Bn(e.sp);l=q*1.4;while(Bm(f)){g=(Bl(f)).data;r=r&(!(Bh(n-g[0])>=l)&&!(Bh(p-g[1])>=q)?0:1);}if(r)break;if(o>(4*e.sp.lS|0))break;p=j-(!(o%2|0)?( -o|0)/2|0:(o+1|0)/2|0)*m/2.0;o=o+1|0;}d=e.sp;g=BM([n,p]);T(d,g);B7();s=Cf(k,Cs);if(b){j=n- -Cu(c,s)/2.0;d=e.s$;t=CZ(j,p,k*0.55);f=e.tK.ma;BA(d,t,f);}f=e.s$;i=p-m*0.36;d=e.tK.mq;CE(f,c,n,i,s,d);},ADd=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=a.l4.me.mn;c=DK(a.lY.mH);B7();d=Cu(c,Cf(b,CK))+b*1.8;e=a.lY.mH;f=a.l4.me;g=Bz(e,
Wc(f,f.mm.l6,d));h=a.lY.mH;Dq();i=U0(0.0,h,M7(0.0,h,g,1));f=a.sK;c=a.l4.me;g=Wc(c,c.mm.mr,b*2.2);if(!f.rx){j=Gb(0.0,f.nO,g);g=1;c=j;k=Bn(c);while(Bm(k)){g=g&((Bl(k)).nI.lQ.length>5?0:1);}if(!g){j=Y();c=Bn(c);while(Bm(c)){k=Bl(c);f=new F2;d=k.oZ;JZ(f,d,Ds(d,2));T(j,f);}}}else{j=Y();if(f.ua){c=MS(LU(f),F(0));T(j,c);}e=EJ(f.n3);l=EJ(f.nO);m=((l-e|0)-(!(C3(e)<f.n3)?0:1)|0)+1|0;h=m/(g+1|0);FZ();n=h<=1.0?1:Ix(h,Gk)|0;o=CI(n,1);p=CI(m,1);q=CI(n,10);while(e<=l){d=C3(e);if(!(e%n|0)){g=p<=0?0:1;r=f.n3>=0.001&&f.nO<10000.0
?1:0;if(!r&&g){k=DK(G1(e));s=I8(e>=0?F(2):F(710));g=0;while(g<k.lQ.length){Q(s,Bp(F(711),Bp(k,g)-48|0));g=g+1|0;}c=DR(F(662),J(s));}else c=Ds(C3(e),1);KH(f,j,d,c);}else if(q<=0)KH(f,j,d,F(2));g=2;while(g<10&&!o){a:{b:{if(m){if(p)break b;if(g!=2&&g!=5)break b;}r=1;break a;}r=0;}h=g*d;KH(f,j,h,!r?F(2):Ds(h,1));g=g+1|0;}e=e+1|0;}}c=a.pv;k=a.mu;f=a.l4;KY(c,k,f.me,f.ms,i,j);},Kc=(a,b)=>{return Eh(a.pv,b);},Jg=(a,b)=>{return DZ(a.pv,Mk(a.sK,DP(a.lY.mC,b)));},J5=(a,b)=>{return b<=Bz(CO(a.lY.mC),a.lY.mH)&&(isFinite(DP(a.lY.mC,
b))?1:0)?1:0;},Yc=a=>{let b,c,d,e,f,g,h;if(J5(a,a.lY.nk)){b=Kc(a,a.lY.nk);c=Jg(a,a.lY.nk);d=a.l4.me;e=d.pD;f=a.mu;g=CZ(b,c,e- -d.pC);h=a.l4.ms.ma;BA(f,g,h);d=a.mu;f=CZ(b,c,e);g=a.l4.ms.oG;BA(d,f,g);}},ACC=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=CO(a.lY.mC);c=Kc(a,b);d=J5(a,b)?Jg(a,b):a.l4.me.mm.l0;e=S(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=FD(e);l=FD(BM([g,j,i,h]));m=B1(a.l4.ms.l_,2.0);n=a.mu;o=Ff(F4(k.mX,l.mX));BS(n,o,m);p=a.l4.me.mn;B7();j=Cu(F(712),Cf(p,Cs));g=c+9.0;q
=!(g- -j<Ct(a.l4.me.mm))?0:1;i=a.l4.me.mm.l0;h= -p;h=X(i-h*1.2,d-h*0.36);k=a.mu;if(!q)g=c-9.0;m=Cf(p,!q?GS:Cs);n=a.l4.ms.l_;CE(k,F(712),g,h,m,n);},Ii=I(0);
function Vp(){G.call(this);this.vR=null;}
let AFt=(a,b)=>{a.vR.visit(b);};
function Rk(){let a=this;G.call(a);a.w0=null;a.w2=0;}
let WN=(a,b)=>{b=b;UO(a.w0,b,a.w2);};
function Rf(){G.call(this);this.vq=null;}
let ACf=(a,b)=>{return Bh(a.vq.nF.q6.lN.data[b]);};
function Sn(){let a=this;G.call(a);a.nT=0;a.qN=null;a.tP=null;}
let Eu=(a,b)=>{return a.qN.data[V(b,a.nT)+b|0];},PF=(a,b)=>{let c,d;c=a.nT;d=S(c);B5(a.tP,V(b,c),d,0,c);return d;},Rc=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.nT){if(d!=b&&!(c>=0&&!(Eu(a,d)>Eu(a,c))))c=d;d=d+1|0;}return c;},ACP=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.qN.data[V(b,a.nT)+c|0];e=(Eu(a,c)-Eu(a,b))/(2.0*d);f=Cl(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Cl(g*g+1.0);i=1.0/h;j=g/h;k=a.qN.data;l=a.nT;m=V(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=V(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=V(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.tP.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function U7(){G.call(this);this.ut=null;}
let AEC=(a,b)=>{return a.ut;},Nt=I(0),Uy=b=>{return BE(b,Bw(b)-1|0)>2?new IF:Mx(0,1);};
function Q$(){let a=this;G.call(a);a.wl=null;a.o0=null;a.te=0;a.nH=0;a.t2=null;a.rh=null;a.pJ=null;a.o2=null;}
let ADi=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a:{b:{e=Ek(b);f=DM(b.lZ,b.mc.l8);DQ(f,e);g=Bw(b.lZ)-1|0;h=new Q$;i=f.md.data[g];h.wl=b;b=b.lZ;h.o0=b;j=Bw(b)-1|0;h.te=j;j=BE(h.o0,j);h.nH=j;if(d instanceof DI){b=d;if(b.oo>=j)break b;if(b.oz>=j&&j>1)break b;}j=0;break a;}j=1;}if(j)d=Uy(h.o0);j=0;k=i.lN.data;l=k.length;m=0;while(m<l){j=j|(Bh(k[m])<=1.7976931348623157E308?0:1);m=m+1|0;}if(j)d=Mx(0,1);h.t2=d;if(!(d instanceof DI)){b=Wm(i);h.rh=b.vb;h.pJ=b.sH;h.o2=b.rT;}else{b=d;h.rh=S(h.nH);h.pJ=TJ(h,
b.oo);h.o2=TJ(h,b.oz);}b=c.md.data[g];c=f.md.data[g];if(h.nH>3)d=FO();else{g=(BI(Cl(b.lO))|0)-1|0;j=U$(g,12);l=U$(g,50);d=Y();m=0;n=g+1|0;o=V(l,n);while(m<=g){p=V(m,n);q=g/l|0;k=Tp(h,b,p,l,q);f=d;T(f,k);T(f,Tp(h,b,m,o,q));m=m+j|0;}}b=Bi(c.lO,2);g=0;while(g<ABu(c)){BH(b,g,0,IT(h,h.pJ,c,g));BH(b,g,1,IT(h,h.o2,c,g));g=g+1|0;}c:{c=new Lh;l=h.te;m=h.nH;r=h.t2;if(r instanceof DI&&l>0){i=h.o0.pw;CS();if(i!==CX&&i!==EP?0:1){f=EP;s=i!==f?(-0.1):(-1.2);t=i!==f?1.1:1.2;u=m!=1?Ep(s,t,s,t):Ep(s,t,(-1.0),1.0);break c;}}k
=Uu(h,d,b,0);v=h.nH!=1?Uu(h,d,b,1):BM([(-1.0),1.0]);if(h.t2 instanceof IF){w=v.data;x=k.data;s=X(x[1]-x[0],w[1]-w[0]);LQ(s,k);LQ(s,v);}v=v.data;k=k.data;u=Ep(k[0],k[1],v[0],v[1]);}f=h.wl;i=f.mc;Qc(c,l,m,r,u,d,i.l8,b,i.mk,W6(f),W8(h,e));return c;},TJ=(a,b)=>{let c,d;c=a.nH;d=S(c);if(b<c)d.data[b]=1.0;return d;},IT=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.lN;f=0.0;g=0;while(true){h=a.nH;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]*(j[V(d,h)+g|0]-a.rh.data[g]);g=g+1|0;}return f;},U$=(b,c)=>{let d;d=1;while(!(!(b%d|0)&&(b/d
|0)<=c)){d=d+1|0;}return d;},Tp=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=S(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.pJ;k=c+V(h,d)|0;g[i]=IT(a,j,b,k);g[i+1|0]=IT(a,a.o2,b,k);h=h+1|0;}return f;},Uu=(a,b,c,d)=>{let e,f,g,h,i,j;e=S(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);b=b.q();while(b.r()){WJ(e,b.t(),d);}if(!a.te)return e;WJ(e,c.lN,d);if(f[0]>f[1])return BM([(-0.5),0.5]);LQ(X(0.2,X(Bh(f[0]),Bh(f[1]))*1.0E-6),e);g=f[0];h=f[1];Dq();e=(M7(g,h,5,0)).data;i=e.length-1|0;g=0.08*(e[i]-
e[0]);f=S(2);j=f.data;j[0]=e[0]-g;j[1]=e[i]- -g;return f;},LQ=(b,c)=>{let d;c=c.data;d=X(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},WJ=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bh(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Bo(f[0],e[d]);f[1]=X(f[1],e[d]);}d=d+2|0;}},W8=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CI(a.nH,2);if(c<=0){if(c)break a;d=a.pJ.data;e=d[0];f=a.o2.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bk();}b:{g=b.lU.data[Bw(a.o0)].lN;e=0.0;h=0.0;i=Ba(b.lX.data[Bw(a.o0)],
0,0);b=a.o0.n6;KM();switch(Th.data[b.lP]){case 1:break;case 2:j=CB(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.nH){d=g.data;e=e+d[k]*a.pJ.data[k];h=h+d[k]*a.o2.data[k];i=i+d[k]*a.rh.data[k];k=k+1|0;}b=new Nm;b.r9=e;b.r$=h;b.r_=i;return Bt(b);};
function HV(){let a=this;L.call(a);a.oj=null;a.mO=null;}
let LA=(a,b,c)=>{a.oj=b;a.mO=c;},Vu=(a,b)=>{let c=new HV();LA(c,a,b);return c;},Eh=(a,b)=>{let c,d,e,f;c=a.mO;d=c.lV;e=a.oj;f=e.mE;return d-(b-f)/(e.mB-f)* -c.l6;},DZ=(a,b)=>{let c,d,e,f;c=a.mO;d=c.l0;e=a.oj;f=e.mV;return d-(f-b)/(f-e.m0)* -c.mr;},Ny=(a,b)=>{return C5(OB(a,b.mX));},Ph=(a,b)=>{return FJ(Rm(a,b.o7));},Rm=(a,b)=>{let c,d;c=Y();b=b.q();while(b.r()){d=OB(a,b.t());T(c,d);}return c;},OB=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=Eh(a,b[f]);g=f+1|0;e[g]=DZ(a,b[g]);f
=f+2|0;}return d;},I6=(b,c,d)=>{let e,f;e=EB(b,c.lV,d);f=EB(b,c.l0,d);return Cr(e,f,EB(b,Ct(c),d)-e,EB(b,Cw(c),d)-f);},Ob=(a,b,c,d)=>{let e,f;e=a.oj;f=Gb(e.mE,e.mB,Nr(c,a.mO.l6));e=a.oj;KY(a,b,c,d,f,Gb(e.m0,e.mV,Nr(c,a.mO.mr)));},KY=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.mn;h=B1(d.oe,Du(b,C9(c)));i=I6(b,a.mO,h.pA);B7();j=Cf(g,CK);k=Cw(i)+GQ(c);l=Bn(e);g=g*0.75;while(Bm(l)){m=Bl(l);n=Eh(a,m.oZ);o=EB(b,n,h.pA);p=S(4);q=p.data;q[0]=o;q[1]=Cw(i);q[2]=o;q[3]=k;e=FD(p);r=b;BS(r,e,h);s=k+GQ(c)+g;t=Cu(m.nI,
j)/2.0;u=Bo(n,r.mQ-t-1.0);CE(r,m.nI,u,s,j,d.mq);}T6(a,b,c,d,f,i.lV,(-1));BS(b,i,h);},T6=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=B1(d.oe,Du(b,C9(c)));i=GQ(c);j=g;i=f+i*j;k=i+GQ(c)*j;l=g<0?k:b.mQ-k;m=c.mn;if(g>=0){B7();n=Cs;}else{B7();n=GS;}o=e.q();while(o.r()){j=Cu((o.t()).nI,Cf(1.0,n));if(j>0.0)m=Bo(m,l/j);}o=Cf(m,n);n=e.q();l=(i- -f)/2.0;while(n.r()){p=n.t();q=DZ(a,p.oZ);r=EB(b,q,h.pA);s=Bv(p.nI);t=S(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:l;u[3]=r;e=FD(t);c=b;BS(c,e,h);if(!s)CE(c,p.nI,k,q- -m*0.36,
o,d.mq);}};
function Lh(){let a=this;L.call(a);a.pb=0;a.nf=0;a.sY=null;a.pj=null;a.v6=null;a.pH=null;a.m1=null;a.so=null;a.tF=null;a.qc=null;}
let Qc=(a,b,c,d,e,f,g,h,i,j,k)=>{a.pb=b;a.nf=c;a.sY=d;a.pj=e;a.v6=f;a.pH=g;a.m1=h;a.so=i;a.tF=j;a.qc=k;},AGi=(a,b,c,d,e,f,g,h,i,j)=>{let k=new Lh();Qc(k,a,b,c,d,e,f,g,h,i,j);return k;},GD=(a,b)=>{return !(Ba(a.so,b,0)>0.5)?0:1;};
function Vo(){let a=this;G.call(a);a.wr=null;a.ws=null;a.wp=null;a.wq=null;}
let YE=(a,b)=>{let c,d,e,f,g,h,i;b=b;c=a.wr;d=a.ws;e=a.wp;b=So(b,a.wq.pj);f=Du(d,C9(c.mT));g=I6(d,e.mO,f);h=D7(c.mD.pr,0.0);d=d;BA(d,g,h);i=b.wy;if(i.data.length>0)BA(d,Ph(e,FJ(EW(i))),D7(c.mD.pr,1.0));};
function Vn(){let a=this;G.call(a);a.xf=null;a.xg=null;a.xh=null;a.xe=null;}
let Z0=(a,b)=>{let c,d,e,f;b=b;c=a.xf;d=a.xg;e=a.xh;f=(So(b,a.xe.pj)).vL;if(f.data.length>0){b=Ny(e,C5(f));c=B1(c.mD.rX,C9(c.mT)*1.5);BS(d,b,c);}};
function He(){let a=this;L.call(a);a.rx=0;a.n3=0.0;a.nO=0.0;a.ua=0;}
let N0=null,Gk=null,FZ=()=>{FZ=Z(He);ACc();},SW=(a,b,c,d,e)=>{FZ();a.rx=b;a.n3=c;a.nO=d;a.ua=e;},St=(a,b,c,d)=>{let e=new He();SW(e,a,b,c,d);return e;},R2=b=>{let c,d,e,f,g,h;FZ();c=b.o9;d=!JR(c)?0.0:c.n0;e=!(d>0.0)?1.0E290:4.0*d;f=c.pP;g=!(c.oU<1.0E-290)?0:1;c=Bn(b.ov);while(Bm(c)){h=(Bl(c)).nZ;if(JR(h)){d=X(d,Bo(e,h.n0));f=Bo(f,h.pP);g=g|(!(h.oU<1.0E-290)?0:1);}}e=Bo(1.0E290,d);if(!b.rp)b=St(0,0.0,e<1.0E-290?1.0:Ix(e,N0),0);else{d=X(1.0E-290,f);if(e<1.0E-290)b=St(1,0.1,1.0,g);else{d=Ro(Bo(d,e),Gk);e=Ix(e,
Gk);b=new He;if(!(d<e))d=Ro(d/1.5,Gk);SW(b,1,d,e,g);}}return b;},Mk=(a,b)=>{return Mg(a,Bo(a.nO,b));},Mg=(a,b)=>{if(!a.rx)return b;return !(b<1.0E-290)?CB(b):LU(a);},LU=a=>{return  -(0.13*Kh(a)-CB(a.n3));},Kh=a=>{return !a.rx?a.nO:CB(a.nO)-CB(a.n3);},KH=(a,b,c,d)=>{let e;if(c>=a.n3&&c<=a.nO){e=MS(CB(c),d);T(b,e);}},ACc=()=>{N0=BM([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);Gk=BM([1.0,2.0,5.0,10.0]);};
function QF(){let a=this;G.call(a);a.s$=null;a.uc=null;a.tK=null;a.sp=null;}
function VI(){G.call(this);this.vr=null;}
let X9=(a,b)=>{O4(a.vr,b,3.0);};
function VG(){G.call(this);this.uK=null;}
let WT=(a,b)=>{let c,d,e,f;c=a.uK;if(J5(c,b)){d=CZ(Kc(c,b),Jg(c,b),c.l4.me.pD);e=c.mu;f=c.l4.ms.ma;BA(e,d,f);e=c.mu;c=B1(c.l4.ms.oG,2.0);BS(e,d,c);}};
function Oo(){G.call(this);this.vd=null;}
let AFU=(a,b)=>{return a.vd.nF.oq.lN.data[b];};
function QG(){let a=this;G.call(a);a.vG=null;a.vH=0;}
let AD8=(a,b)=>{let c,d,e,f,g;c=a.vG;d=a.vH;e=c.pV.mI;f=e.rn.q();while(f.r()){g=f.t();if(g.oL==b){a:{f=P4(g,c.pV,d);Ln();switch(PH.data[c.uh.lP]){case 1:break;case 2:Q6(c,HM(Gc(f)));break a;case 3:M(c.mK,MG(f));break a;default:break a;}Q6(c,CT(Gc(f)));}return;}}c=new BB;f=BV(e);g=K();Q(Q(H(H(g,f),F(713)),b),46);BD(c,J(g));U(c);};
function DI(){let a=this;L.call(a);a.oo=0;a.oz=0;}
let AC0=(a,b,c)=>{a.oo=b;a.oz=c;},Mx=(a,b)=>{let c=new DI();AC0(c,a,b);return c;},ACT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(DI)){b=b;c=a.oo!=b.oo?0:a.oz==b.oz?1:0;}else c=0;return c;};
function QO(){let a=this;G.call(a);a.uM=null;a.ui=null;a.wE=0;a.r1=null;a.w9=null;a.xr=null;a.rQ=null;a.ug=null;}
function W2(){let a=this;L.call(a);a.xB=null;a.xA=null;a.xx=0.0;a.xC=0.0;}
function Qf(){let a=this;G.call(a);a.ud=null;a.m_=null;a.my=null;a.sP=null;a.qu=0.0;a.rM=null;a.rH=null;}
let YV=(a,b,c)=>{let d,e,f,g,h;d=K();e=b;while(true){f=c.data;if(e>=f.length)break;g=ET(a.m_,a.my,e)-ET(a.m_,a.my,b);h=Fc(a.m_,a.my,e)-Fc(a.m_,a.my,b);if(!f[e]&&Cl(g*g- -h*h)<a.qu*2.2){f[e]=1;M(d,e!=b?F(381):F(2));M(d,TQ(Ba(a.my.pH,e,0),Ba(a.my.pH,e,1)));}e=e+1|0;}return J(d);},ABM=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=Cu(b,a.rM)*0.9;f=a.rM.ne*1.25;g=a.qu+6.0;h=a.m_.mO;i=!(c>h.lV- -h.l6/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);i= -f;l=g-i/2.0;m=S(10).data;m[0]=k;m[1]=0.0;m[2]= -k;m[3]=0.0;m[4]=0.0;n
= -l;m[5]=n;m[6]=0.0;m[7]=l;m[8]=k/2.0;m[9]=n;o=a.my.nf!=1?0:4;g=c-e/2.0;k=d-f/2.0;while(o<m.length){n=g- -m[o];p=k- -m[o+1|0];q=Cr(n,p,e,f);r=a.m_.mO;s=Bn(a.rH);a:{while(true){if(!Bm(s)){t=q.lV>=r.lV&&Ct(q)<=Ct(r)&&q.l0>=r.l0&&Cw(q)<=Cw(r)?1:0;break a;}h=Bl(s);if(q.lV-5.0<Ct(h)&&h.lV-5.0<Ct(q)&&q.l0<Cw(h)&&h.l0<Cw(q))break;}t=0;}if(t){T(a.rH,q);h=CP(a.sP.ma,0.7);s=a.ud;r=FJ(EW(K$(q,3.0)));BA(s,r,h);u=p-i*0.77;h=a.ud;c=n-j;s=a.rM;r=a.sP.l_;CE(h,b,c,u,s,r);return;}o=o+2|0;}},AD4=I(),VT=(b,c)=>{let d,e,f,g;d=
0;a:{while(d<b.lO){e=0;while(e<d){f=Ba(b,d,0)-Ba(b,e,0);g=Ba(b,d,1)-Ba(b,e,1);if(OV(f,g,b,c))break a;if(OV( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},OV=(b,c,d,e)=>{let f,g,h,i,j,k;f=S(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=S(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h=0;i= -c;while(h<d.lO){j=b*Ba(d,h,0)-i*Ba(d,h,1);k=!(Ba(e,h,0)>0.5)?0:1;f[k]=Bo(f[k],j);g[k]=X(g[k],j);h=h+1|0;}i=X(g[0],g[1])-Bo(f[0],f[1]);return !(X(f[1]-g[0],f[0]-g[1])>
1.0E-12*i)?0:1;};
function Uw(){let a=this;G.call(a);a.uy=null;a.uz=null;}
let AE5=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.uy;d=a.uz;e=new Hn;c=c.to;JB(e,c.lS);c=Bn(c);f=0;while(true){g=e.nw.data;h=g.length;if(f>=h)break;g[f]=Bl(c);f=f+1|0;}e.lS=h;h=d.lP;b=Bt(b);J0(e,h,b);return OE(e);},AAl=I(),SY=(b,c,d,e,f,g,h,i)=>{let j,k,l;j=Br(d,c.lQ.length);k=Bo(h,f/(0.602*j));j=e-0.602*k*j/2.0;B7();l=H$(k,Cs);CE(b,c,j,g,l,i);};
function Vg(){let a=this;G.call(a);a.t_=null;a.qf=null;a.pR=0;a.sM=0.0;}
let Nj=(b,c,d)=>{return Eh(c,((Bz(b.ng,V(d+1|0,b.nM))-1|0)-( -Ss(b,d)|0)|0)/2.0);},N1=(a,b,c)=>{let d,e,f;d=2*a.pR|0;e=a.qf;f=e.data.length;if(d==f)a.qf=DJ(e,2*f|0);e=a.qf.data;d=a.pR;f=2*d|0;e[f]=b;e[f+1|0]=c;a.sM=c;a.pR=d+1|0;},Pw=a=>{let b,c,d;b=a.pR;if(b>0){c=a.t_;d=DJ(a.qf,2*b|0);T(c,d);a.pR=0;}},IF=I(L),X4=(a,b)=>{return a===b?1:b!==null&&Bf(b)===Be(IF)?1:0;},AAc=I(),TQ=(b,c)=>{let d,e,f;d=Sm(b);e=Sm(c);f=K();Q(H(H(H(Q(f,40),d),F(156)),e),41);return J(f);},Sm=b=>{return VP(b,b!==BI(b)?2:0);};
function IK(){let a=this;L.call(a);a.tT=0;a.t8=null;a.tJ=null;a.tG=null;a.t5=null;a.t6=null;}
let Rn=(a,b,c,d,e,f,g)=>{if(f.lR==2&&g.lR==1&&f.lO==g.lO){a.tT=b;a.t8=c;a.tJ=d;a.tG=e;a.t5=f;a.t6=g;return;}c=new BB;d=CC(f);e=CC(g);f=K();Q(H(H(H(H(f,F(714)),d),F(51)),e),46);BD(c,J(f));U(c);},AGg=(a,b,c,d,e,f)=>{let g=new IK();Rn(g,a,b,c,d,e,f);return g;},ADl=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(IK)){b=b;c=a.tT!=b.tT?0:!P(a.t8,b.t8)?0:!P(a.tJ,b.tJ)?0:!P(a.tG,b.tG)?0:!P(a.t5,b.t5)?0:P(a.t6,b.t6)?1:0;}else c=0;return c;};
function Nm(){let a=this;L.call(a);a.r9=0.0;a.r$=0.0;a.r_=0.0;}
let So=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=S(8).data;d=b.mE;c[0]=d;e=b.m0;c[1]=e;f=b.mB;c[2]=f;c[3]=e;c[4]=f;e=b.mV;c[5]=e;c[6]=d;c[7]=e;g=S(12);h=g.data;i=S(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=NY(a,e,f);s=NY(a,p,q);m=Jc(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new OL;c=DJ(g,k);g=DJ(i,
l);b.wy=c;b.vL=g;return b;},NY=(a,b,c)=>{return a.r9*b- -a.r$*c- -a.r_;},ABh=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Nm)){b=b;c=a.r9!==b.r9?0:a.r$!==b.r$?0:a.r_===b.r_?1:0;}else c=0;return c;};
function UB(){let a=this;G.call(a);a.xo=null;a.xn=null;}
let Wj=I(),Th=null,KM=()=>{KM=Z(Wj);Yv();},Yv=()=>{let b,c;b=Bd((IP()).data.length);c=b.data;Th=b;c[CX.lP]=1;c[EP.lP]=2;},Xy=I(),IV=b=>{let c,d,e,f;if(Bh(b)<700.0){c=S$(b);d=c|0;e=Mo(d,0);return e+e*Oy(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=S$(b);f=c|0;c=Oy(b,c,f);if(b>0.0){b=Mo(f,(-1));b=2.0*(b+b*c);}else{b=Mo(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},S$=b=>{return b*184.6649652337873+6.755399441055744E15
-6.755399441055744E15;},Mo=(b,c)=>{F0();return Nw.data[b&127]*Hb.data[((b>>7)+c|0)+1023|0];},Oy=(b,c,d)=>{let e,f,g;F0();e=J4.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Zn=I(),Wy=b=>{let c,d,e,f;if(b===0.0)return b;c=Bh(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}e=IV(2.0*c)+1.0;f=e<16.0?(e-2.0)/
e:1.0-2.0/e;if(b<0.0)f= -f;return f;},ADI=I(),Qo=b=>{let c,d;c=IV( -Bh(b));d=1.0+c;return CB(d)-(d-1.0-c)/d+X(b,0.0);},TL=I(BT);
function Qi(){let a=this;L.call(a);a.nc=null;a.ml=null;}
let ACO=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.qr;f=(Ny(c,C5(e.n_))).mX;g=0;while(true){h=e.rj.data;if(g>=h.length)break;if(h[g]>d.oy)break;g=g+1|0;}i=f.data;j=Sb(c,d);k=2*g|0;h=DJ(f,k+2|0);l=S((i.length-k|0)+2|0);m=l.data;B5(j,0,h,k,2);B5(j,0,l,0,2);B5(f,k,l,2,m.length-2|0);n=CP(a.ml.ma,0.75);c=Ff(F4(h,l));d=B1(n,4.0);e=b;BS(e,c,d);BS(e,C5(l),B1(a.ml.mq,0.75));BS(e,C5(h),B1(a.ml.l_,1.5));n=new E1;b=Y();h=Bd(g).data;k=0;d=b;while(k<g){o=2*k|0;p=i[o];q=i[o+1|0];r=1.6-(-1.6)*k/g;s=1;t=0;u
=3.0*r;while(true){v=d.lS;if(t>=v)break;if(!s)break;s=!(X(Bh(p-i[2*h[t]|0]),Bh(q-i[(2*h[t]|0)+1|0]))>u)?0:1;t=t+1|0;}if(s){h[v]=k;c=new CF;p=p-r;q=q-r;w=2.0*r;DB(c,p,q,w,w);T(d,K$(c,r));}k=k+1|0;}Kr(n,b);BA(e,n,a.ml.l_);if(g>0){x=CZ(i[0],i[1],3.5);BA(e,x,a.ml.ma);BS(e,x,B1(a.ml.l_,1.5));}},ACS=(a,b,c,d)=>{let e,f;e=(Sb(c,d)).data;f=CZ(e[0],e[1],5.5- -a.nc.pC);c=a.ml.ma;b=b;BA(b,f,c);BA(b,CZ(e[0],e[1],5.5),a.ml.oG);},Sb=(b,c)=>{let d,e;d=S(2);e=d.data;e[0]=Eh(b,c.p4);e[1]=DZ(b,c.p5);return d;},ADa=(a,b,c)=>{let d,
e,f,g,h,i;d=a.nc.mn;B7();e=Cf(d,CK);f=c.qH;g=c.qG;c=K();H(H(H(H(c,F(715)),f),F(716)),g);h=J(c);f=a.nc;c=f.mm;d=c.lV- -c.l6/2.0;i=f.rd+18.0-f.mn/2.0;c=a.ml.mq;CE(b,h,d,i,e,c);},AA3=I(),OA=(b,c)=>{let d,e,f,g,h,i;d=Bh(b);e=Bh(c);f=e<d*0.41421356?F(2):!(c>0.0)?F(717):F(718);g=d<e*0.41421356?F(2):!(b>0.0)?F(719):F(720);h=!Bv(f)&&!Bv(g)?F(51):F(2);i=K();H(H(H(i,f),h),g);return J(i);},Ty=b=>{return b-b!==0.0?F(684):Ds(b,4);},AE7=I(),LC=(b,c)=>{let d,e,f,g;d=Bi(b.lO,b.lR);e=0;f=c;while(true){g=d.lN.data;if(e>=g.length)break;g[e]
=f*Bh(b.lN.data[e]);e=e+1|0;}return d;},ABa=I(),ZT=I(),ACL=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=B1(d.oe,Du(b,C9(c)));i=I6(b,c.pt,h.pA);j=Vu(Ep(0.0,1.0,0.0,1.0),c.pt);k=0;l=f-1|0;m=f;while(k<f){n=!k?Cw(i):DZ(j,k/m);o=new CF;p=i.lV;q=i.l0;DB(o,p,q,i.l6,n-q);r=D7(e,k/Br(1,l));BA(b,o,r);k=k+1|0;}T6(j,b,c,d,g,Ct(i),1);BS(b,i,h);},Ub=I(),PH=null,Ln=()=>{Ln=Z(Ub);AEi();},AEi=()=>{let b,c;b=Bd((Q_()).data.length);c=b.data;PH=b;c[GN.lP]=1;c[Hp.lP]=2;c[FC.lP]=3;},WG=I(BT);
function PE(){let a=this;G.call(a);a.wf=null;a.wg=null;}
let AEY=(a,b)=>{b=b;MZ(a.wf,a.wg.np,b);};
function OL(){let a=this;L.call(a);a.wy=null;a.vL=null;}
XR([]);
C0([G,0,0,[],1,0,0,["S",N(W7)],Fe,0,G,[],1537,0,0,0,EK,0,G,[],1537,0,0,0,ML,0,G,[],1537,0,0,0,BK,0,G,[Fe,EK,ML],17,0,()=>D8(),["j",N(Bp),"F",Bb(ACF),"S",N(Bc)],Er,0,G,[Fe],1025,0,0,0,Gh,0,Er,[EK],1,0,()=>Ex(),["S",N(AEI)],ID,0,G,[Fe,ML],0,0,0,["z",N(Kz),"g",Bb(J)],Uo,0,G,[],1537,0,0,0,JE,0,ID,[Uo],1,0,0,["j",N(Iz),"F",Bb(Zd),"g",Bb(F3),"z",N(AFl)],Fv,0,G,[],1,0,0,0,F6,0,Fv,[],1,0,0,0,BT,0,F6,[],1,0,0,0,Ge,0,G,[],1025,0,0,0,ACD,0,Ge,[],17,0,0,0,ACl,0,Ge,[],17,0,0,0,OY,0,G,[],1537,0,0,0,Wu,0,G,[OY],1537,0,0,0,Od,
0,G,[],1537,0,0,0,TK,0,G,[Wu,Od],17,0,0,0,T$,0,G,[],17,0,()=>H5(),0,ZM,0,G,[],17,0,0,0,AAy,0,G,[],17,0,0,0,AAX,0,G,[],17,0,0,0,MT,0,G,[],1537,0,0,0,P7,0,G,[MT],1,0,0,0,KV,0,G,[EK],1,0,()=>Ik(),0,HW,0,G,[],17,0,0,["S",N(ADk)],ACt,0,G,[],17,0,0,0,I$,0,G,[],17,0,0,0,CL,0,BT,[],1,0,0,0,Np,0,G,[],17,0,0,["S",N(AFP)],Vx,0,G,[],17,0,0,0,EO,0,G,[],1025,0,0,0,Sv,0,EO,[],16,0,0,["cu",N(W4),"cr",BN(AD$)],B9,0,G,[],1537,0,0,0,RM,0,G,[B9],1,0,0,["ei",Bb(Ws)],Qd,0,EO,[],16,0,0,["cu",N(ACe),"cr",BN(Zt)],KK,0,G,[],17,0,0,0,RN,
0,G,[B9],1,0,0,["ei",Bb(ACW)],Me,0,G,[],17,0,0,0,RK,0,G,[B9],1,0,0,0,J9,0,G,[],16,0,0,0,RL,0,G,[B9],1,0,0,0,MN,0,G,[],16,0,0,0,RI,0,G,[B9],1,0,0,0,M3,0,G,[],16,0,0,0,RJ,0,G,[B9],1,0,0,0,UP,0,EO,[],16,0,0,["cu",N(AES),"cr",BN(ZU)],L,0,G,[],1025,0,0,0]);
C0([Uq,0,G,[],1537,0,0,0,MW,0,L,[Uq],16,0,0,["S",N(AE0)],Tf,0,G,[],1537,0,0,0,Ho,0,G,[Tf],1537,0,0,0,FA,0,G,[Ho],1025,0,0,["o",Bb(C6)],Wa,0,G,[Ho],1537,0,0,0,JM,0,G,[Wa],1537,0,0,0,El,0,FA,[JM],1025,0,0,["q",Bb(Bn),"S",N(X0)],Ll,0,G,[],1537,0,0,0,E3,0,G,[],1537,0,0,0,Hn,0,El,[Ll,Fe,E3],1,0,0,["b1",N(W),"bb",Bb(Za)],Bq,0,G,[EK,Fe],1025,0,0,["S",N(Yh)],F9,0,Bq,[],65553,0,()=>BC(),0,AFW,0,G,[],17,0,0,0,Uj,0,G,[],0,0,()=>GB(),0,CR,0,G,[],1537,0,0,0,AEa,0,G,[CR],1,0,0,0,BX,0,G,[CR],1537,0,0,0,Nl,0,G,[BX],1,0,0,0,Om,
0,G,[B9],1,0,0,["ei",Bb(ACJ)],MM,0,G,[],1,0,0,["S",N(AEE)],SC,0,G,[],16,0,0,0,Jr,0,G,[BX],1,0,0,0,Js,0,G,[BX],1,0,0,0,Jp,0,G,[BX],1,0,0,0,Jq,0,G,[BX],1,0,0,0,Ju,0,G,[BX],1,0,0,0,S9,0,G,[CR],1537,0,0,0,J$,0,G,[S9],1,0,0,0,KB,0,G,[BX],1,0,0,0,KC,0,G,[BX],1,0,0,0,I2,0,G,[],17,0,0,0,MF,0,G,[BX],1,0,0,0,US,0,G,[B9],1,0,0,["ei",Bb(Z9)],X5,0,G,[],17,0,0,0,UT,0,G,[B9],1,0,0,["ei",Bb(ACZ)],HP,0,Bq,[],65553,0,()=>Fn(),0,Mv,0,G,[BX],1,0,0,0,S2,0,G,[B9],1,0,0,["ei",Bb(X1)],S0,0,G,[B9],1,0,0,["ei",Bb(ABx)],S4,0,G,[B9],1,
0,0,["ei",Bb(YR)],S3,0,G,[B9],1,0,0,["ei",Bb(AFw)],L_,0,G,[BX],1,0,0,0,L$,0,G,[BX],1,0,0,0,PM,0,G,[B9],1,0,0,["ei",Bb(AC7)],QS,0,G,[],17,0,0,0,Gl,0,L,[],17,0,0,["S",N(Up)],Kp,0,G,[BX],1,0,0,0,UW,0,L,[],16,0,0,0,Lm,0,L,[],17,0,0,["S",N(ADq)]]);
C0([AEx,0,BT,[],1,0,0,0,FE,0,BT,[],1,0,0,0,RW,0,G,[CR],1537,0,0,0,J3,0,G,[RW],1,0,0,0,KJ,0,G,[BX],1,0,0,0,Dw,0,L,[],17,0,0,["S",N(V8)],Ei,0,G,[],17,0,()=>GH(),0,Dt,0,El,[E3],1024,0,0,0,K1,0,Dt,[E3],1,0,0,["b1",N(Db),"bb",Bb(CN)],ZV,0,G,[],17,0,0,0,Wd,0,G,[],17,0,0,0,C7,0,G,[],1537,0,0,0,Tr,0,G,[C7],1,0,0,["bW",N(ZG)],Sd,0,G,[],17,0,0,0,U_,0,G,[],1537,0,0,0,JT,0,G,[U_],17,0,()=>Ew(),0,Yz,0,G,[],17,0,0,0,Ki,0,L,[],17,0,0,["S",N(ZZ)],ON,0,G,[C7],1,0,0,["bW",N(AAm)],S_,0,G,[],16,0,0,0,Ks,0,L,[],17,0,0,["S",N(F5)],H9,
0,L,[],17,0,0,["S",N(YG)],NK,0,G,[CR],1537,0,0,0,Rj,0,G,[NK],1537,0,0,0,V4,0,G,[CR],1537,0,0,0,C2,0,G,[CR],1537,0,0,0,RB,0,G,[C2],1537,0,0,0,Vj,0,G,[C2],1537,0,0,0,SR,0,G,[C2],1537,0,0,0,U2,0,G,[C2],1537,0,0,0,Pq,0,G,[C2],1537,0,0,0,QT,0,G,[C2],1537,0,0,0,P8,0,G,[C2],1537,0,0,0,O2,0,G,[C2],1537,0,0,0,AAP,0,G,[Rj,V4,C2,RB,Vj,SR,U2,Pq,QT,P8,O2],1025,0,0,0,Qq,0,L,[],17,0,0,0,FM,0,L,[],17,0,0,["S",N(Y3)],B2,0,G,[],17,0,0,["S",N(Xe)],Jl,0,G,[],16,0,0,0,NA,0,L,[],17,0,()=>Dp(),0,S7,0,G,[],17,0,0,0,U1,0,L,[],17,0,
0,0,ADU,0,G,[],17,0,0,0,HX,0,G,[],1537,0,0,0,Qn,0,G,[HX],1,0,0,0,Qp,0,G,[C7],1,0,0,["bW",N(ACj)],BB,0,BT,[],1,0,0,0,GZ,0,Bq,[],65552,0,()=>GE(),0,Dh,0,G,[],1537,0,0,0,TZ,0,L,[Dh],17,0,0,["hp",N(AAB),"fG",Bb(AA8)]]);
C0([Le,0,L,[Dh],17,0,()=>Ie(),["hp",N(YX),"fG",Bb(Xf)],Ww,0,L,[Dh],17,0,0,["hp",N(ADv),"fG",Bb(AAA)],UY,0,L,[Dh],17,0,0,["hp",N(KF),"fG",Bb(AAn)],QI,0,L,[Dh],17,0,0,["hp",N(Q9),"fG",Bb(ACK)],Q7,0,L,[Dh],17,0,0,["hp",N(AFK),"fG",Bb(AD5)],O1,0,L,[Dh],17,0,0,["hp",N(ADR),"fG",Bb(AFG)],Og,0,L,[Dh],17,0,0,["hp",N(WY),"fG",Bb(AAu)],Sh,0,F6,[],1,0,0,0,ACG,0,G,[CR],1025,0,0,0,Lj,0,G,[CR],1536,0,0,0,JP,0,G,[Lj],1,0,0,0,JO,0,G,[Lj],1,0,0,0,QD,0,G,[],16,0,0,0,HJ,0,Bq,[],65552,0,()=>Es(),0,Xz,0,G,[],17,0,0,0,UA,0,L,[],
17,0,0,0,Wg,0,G,[],16,0,0,0,XO,0,L,[],16,0,0,0,D9,0,BT,[],1,0,0,0,HR,0,Bq,[],65553,0,()=>B7(),0,Fq,0,L,[],17,0,0,["S",N(Rp)],AD2,0,G,[],17,0,0,0,C4,0,G,[],17,0,0,0,F_,0,Bq,[],65553,0,()=>Cj(),0,VJ,0,G,[],17,0,()=>IL(),0,Vb,0,G,[],32768,0,()=>JQ(),0,MQ,0,Fv,[],1,0,0,0,I9,0,MQ,[],1,0,0,0,Ch,0,I9,[],1,0,0,0,B8,0,Bq,[],66561,0,()=>CS(),0,PA,0,G,[],17,0,0,0,KR,0,G,[],17,0,0,0,Pl,0,G,[],17,0,0,0,K6,0,G,[],17,0,0,0,AEc,0,G,[],16,0,0,0,LK,0,L,[],17,0,0,["S",N(ADQ)],H8,0,Er,[EK],1,0,()=>Gn(),["S",N(AFT)],DY,0,G,[],1537,
0,0,0,VC,0,G,[DY],1,0,0,["gQ",N(AFa)],VD,0,G,[DY],1,0,0,["gQ",N(Yq)],VE,0,G,[DY],1,0,0,["gQ",N(Zv)],VH,0,G,[DY],1,0,0,["gQ",N(ADP)],PV,0,G,[DY],1,0,0,["gQ",N(ACA)],PX,0,G,[DY],1,0,0,["gQ",N(Zz)],PZ,0,G,[DY],1,0,0,["gQ",N(AFL)],Pc,0,G,[],17,0,0,0,Uf,0,G,[],17,0,0,0,Cc,0,G,[],17,0,0,0,Vq,0,G,[C7],1,0,0,["bW",N(ABn)],Jm,0,L,[],17,0,()=>FI(),0]);
C0([AA_,0,G,[],16,0,0,0,Lp,0,L,[],17,0,0,["S",N(AAb)],Iq,0,Bq,[],65553,0,()=>Cx(),0,JC,0,L,[],17,0,0,["S",N(XS)],D5,0,G,[],1537,0,0,0,Wf,0,G,[D5],1,0,0,["bX",N(Zr)],Fz,0,G,[],1537,0,0,0,CF,0,L,[Fz],17,0,0,["S",N(ADc)],MB,0,L,[],17,0,0,["S",N(ABz)],AFp,0,G,[],17,0,0,0,L6,0,L,[],17,0,0,["S",N(AAa)],Y0,0,G,[],1,0,0,0,Ls,0,G,[],1537,0,0,0,Kq,0,L,[Ls],17,0,0,["gb",BN(AAR),"S",N(AFY)],ND,0,L,[Ls],17,0,0,["gb",BN(AE3),"S",N(YP)],KG,0,L,[],16,0,0,["S",N(Yx)],Ha,0,L,[],16,0,0,["S",N(W$)],FS,0,L,[],17,0,0,["S",N(AB9)],Mz,
0,G,[BX],1,0,0,0,Ut,0,G,[B9],1,0,0,["ei",Bb(AAz)],Ur,0,G,[B9],1,0,0,["ei",Bb(AEu)],ADL,0,G,[],16,0,0,0,Eq,0,Bq,[],66561,0,()=>DH(),0,Gy,0,G,[],1537,0,0,["ht",Bb(IJ)],PG,0,G,[Gy],17,0,0,["ht",Bb(AEM),"hu",BN(AAp),"gx",Bb(AAW),"gw",N(XP)],NP,0,G,[],17,0,0,0,M0,0,G,[],16,0,()=>Cz(),0,Rd,0,G,[],17,0,0,0,PK,0,G,[CR],1537,0,0,0,JY,0,G,[PK],1,0,0,0,HZ,0,Bq,[],65553,0,()=>Do(),0,Hf,0,Bq,[],65553,0,()=>D4(),0,U3,0,G,[],16,0,0,0,LR,0,L,[],16,0,0,0,Os,0,G,[C7],1,0,0,["bW",N(AB$)],Q5,0,G,[],32768,0,()=>My(),0,LD,0,G,[BX],
1,0,0,0,LG,0,G,[BX],1,0,0,0,LH,0,G,[BX],1,0,0,0,LF,0,G,[BX],1,0,0,0,FX,0,G,[Gy],17,0,0,["ht",Bb(IJ),"hu",BN(ADT),"gx",Bb(Zx),"gw",N(ACR)],Pa,0,G,[],32768,0,()=>Io(),0,AB_,0,G,[],17,0,0,0,Vy,0,G,[HX],1,0,0,["hq",Bb(ZJ)],SQ,0,G,[HX],1,0,0,["hq",Bb(AEk)],YF,0,G,[],16,0,0,0,YJ,0,L,[],16,0,0,0,UL,0,G,[],17,0,()=>Fi(),0,Hy,0,G,[],1537,0,0,0,Sy,0,G,[D5],1,0,0,["bX",N(YN)]]);
C0([Q3,0,G,[],16,0,0,0,QQ,0,L,[],16,0,0,0,Vv,0,G,[D5],1,0,0,["bX",N(AAF)],SV,0,G,[],32768,0,()=>KD(),0,OJ,0,L,[],17,0,0,0,Lb,0,G,[],16,0,()=>GA(),0,Gx,0,G,[],1536,0,0,0,U4,0,G,[Gx],16,0,0,["jt",B6(AFd)],Oi,0,G,[Gx],16,0,0,["jt",B6(AC6)],P_,0,G,[Gx],16,0,0,["jt",B6(ADr)],Ot,0,G,[Gx],16,0,0,["jt",B6(ABi)],NM,0,G,[],1537,0,0,0,VZ,0,G,[NM],1,0,0,0,J8,0,BT,[],1,0,0,0,GV,0,G,[Gy],17,0,0,["ht",Bb(IJ),"hu",BN(AD_),"gx",Bb(Y2),"gw",N(ZN)],K_,0,L,[Gy],17,0,()=>Hh(),["ht",Bb(IJ),"hu",BN(W0),"gx",Bb(YH),"gw",N(AFk)],VV,
0,G,[D5],1,0,0,0,SJ,0,G,[],16,0,0,0,Vl,0,G,[],16,0,0,0,Zl,0,G,[],17,0,0,0,Jf,0,G,[],16,0,0,0,IY,0,CL,[],1,0,0,0,OX,0,G,[],32768,0,()=>Jx(),0,ME,0,L,[],17,0,0,["S",N(ACM)],Hi,0,Bq,[],65553,0,()=>F7(),0,H7,0,Bq,[],65552,0,()=>D6(),0,UF,0,G,[],16,0,0,0,PY,0,G,[],1,0,0,0,N$,0,B8,[],65552,0,0,["hU",N(SG),"hV",BN(ADY)],N8,0,B8,[],65552,0,0,["hU",N(AE1),"hV",BN(AFE)],N7,0,B8,[],65552,0,0,["hU",N(AAN),"hV",BN(W1)],N6,0,B8,[],65552,0,0,["hU",N(AFM),"hV",BN(Zw)],N5,0,B8,[],65552,0,0,["hU",N(AA1),"hV",BN(AAq)],N4,0,B8,
[],65552,0,0,["hU",N(AER),"hV",BN(ABe)],N2,0,B8,[],65552,0,0,["hU",N(Y4),"hV",BN(AEH)],TG,0,G,[],1537,0,0,0,P$,0,G,[TG],1,0,0,0,Xs,0,G,[],16,0,0,0,Gj,0,G,[],1536,0,0,0,Wk,0,G,[Gj],1,0,0,["dp",N(ABG)],OR,0,G,[Gj],1,0,0,["dp",N(ABC)],R4,0,El,[],0,0,0,["b1",N(Gw),"bb",Bb(II)],Ku,0,L,[],17,0,0,["S",N(ABg)],EC,0,L,[Fz],17,0,0,["S",N(AAL)],YC,0,G,[],16,0,0,0,Tn,0,G,[],16,0,0,0,RA,0,G,[],16,0,0,0,UJ,0,G,[],16,0,0,0,V0,0,L,[],16,0,0,0,Gr,0,L,[],17,0,0,["S",N(W9)]]);
C0([G5,0,L,[],17,0,0,["S",N(ADM)],KS,0,L,[],17,0,0,["S",N(Zm)],GF,0,L,[],17,0,0,["S",N(AFe)],Vf,0,G,[],17,0,0,0,VN,0,Dt,[E3],0,0,0,["bb",Bb(ABU),"b1",N(AEo)],TY,0,Eq,[],65552,0,0,["hr",BN(AAo),"hV",BN(AAD)],TX,0,Eq,[],65552,0,0,["hr",BN(AA6),"hV",BN(Zh)],Dc,0,G,[],1536,0,0,0,Tw,0,G,[Dc],1,0,0,["jG",N(ADf)],Tu,0,G,[],16,0,0,0,FP,0,G,[],1537,0,0,0,Qh,0,L,[FP],17,0,0,["gs",N(AB2)],Ox,0,L,[FP],17,0,0,["gs",N(X$)],VA,0,L,[FP],17,0,0,["gs",N(AD1)],X_,0,G,[],17,0,0,0,IE,0,BT,[],1,0,0,0,Wo,0,Er,[EK],1,0,()=>LZ(),0,BL,
0,L,[],16,0,0,["S",N(AEh)],H3,0,Bq,[],65553,0,()=>E2(),0,Qy,0,G,[],16,0,0,0,Sr,0,G,[],32768,0,()=>GP(),0,Dl,0,Bq,[Hy],66561,0,()=>DW(),["im",Bb(ADW)],CW,0,Bq,[Hy],66561,0,()=>EM(),["im",Bb(AAV),"io",N(AC2),"iq",B6(W3)],Rg,0,G,[Ho],1537,0,0,0,LW,0,FA,[Rg],1025,0,0,0,Mj,0,LW,[],1024,0,0,0,R$,0,Mj,[],0,0,0,0,OD,0,G,[],1537,0,0,0,K7,0,G,[OD],1025,0,0,0,KZ,0,K7,[],1024,0,0,0,R7,0,KZ,[],0,0,0,0,R9,0,Dt,[],0,0,0,["b1",N(XF),"bb",Bb(AFI),"q",Bb(ABq),"o",Bb(Yj)],HY,0,G,[],1537,0,0,0,R5,0,G,[HY],0,0,0,["r",Bb(XK),"t",
Bb(Zc)],RQ,0,G,[HY],1537,0,0,0,R6,0,G,[RQ],0,0,0,0,Rv,0,G,[MT],1,0,0,0,Nf,0,L,[],17,0,0,0,LI,0,L,[],17,0,0,["S",N(AB3)],Fs,0,L,[],17,0,()=>IN(),["S",N(Pm)],FK,0,L,[],17,0,0,["S",N(WL)],ZQ,0,G,[],16,0,0,0,Jn,0,G,[],17,0,0,0,MA,0,G,[],1537,0,0,0,Qk,0,G,[MA],1,0,0,0,IM,0,Bq,[],65552,0,()=>CA(),0,O7,0,G,[Dc],1,0,0,["jG",N(ZD)],O8,0,G,[Dc],1,0,0,["jG",N(ABb)],QW,0,G,[Dc],1,0,0,["jG",N(AAv)],Z_,0,G,[],16,0,0,0]);
C0([TN,0,G,[Dc],1,0,0,["jG",N(AEX)],Oa,0,G,[Dc],1,0,0,["jG",N(AE9)],VB,0,G,[Dc],1,0,0,["jG",N(AEp)],J7,0,L,[],16,0,0,0,TS,0,L,[FP],17,0,0,["gs",N(ABL)],Vd,0,G,[],32768,0,()=>Md(),0,BP,0,Bq,[Hy],66561,0,()=>CD(),["im",Bb(ABk),"io",N(AFr),"iq",B6(ABZ)],E1,0,L,[Fz],17,0,0,["S",N(AFz)],NG,0,G,[],16,0,()=>GL(),0,UK,0,G,[],32768,0,()=>M6(),0,RG,0,G,[],16,0,()=>DO(),0,AAf,0,G,[],17,0,0,0,NN,0,G,[],1537,0,0,0,QA,0,G,[NN],1,0,0,0,Vh,0,Dt,[E3],0,0,0,["bb",Bb(XC),"b1",N(ABD)],SU,0,G,[],32768,0,()=>GI(),0,Sk,0,G,[D5],1,
0,0,["bX",N(ACp)],Sg,0,G,[],32768,0,()=>Nv(),0,R0,0,G,[],16,0,0,0,VQ,0,Dl,[],65552,0,0,["io",N(ABH),"iq",B6(AEt)],VR,0,Dl,[],65552,0,0,["io",N(Xi),"iq",B6(AAO)],VS,0,Dl,[],65552,0,0,["io",N(AEr),"iq",B6(Ym)],TD,0,CW,[],65552,0,0,["kg",BN(YQ),"ki",EY(AAE),"kj",EY(ACr)],TE,0,CW,[],65552,0,0,["kg",BN(AFx),"ki",EY(ZW),"kj",EY(ABy)],TB,0,CW,[],65552,0,0,["kg",BN(Ys),"ki",EY(YI),"kj",EY(ABp)],TC,0,CW,[],65552,0,0,0,JU,0,L,[],16,0,0,["S",N(XZ)],U5,0,G,[],17,0,()=>Dq(),0,F2,0,L,[],17,0,0,["S",N(AFf)],VY,0,G,[],16,0,
()=>F0(),0,MU,0,L,[],17,0,0,["S",N(ABJ)],RT,0,G,[],16,0,0,0,U8,0,G,[Dc],1,0,0,["jG",N(ACq)],AEl,0,G,[],16,0,0,0,Vs,0,G,[D5],1,0,0,["bX",N(ZY)],PQ,0,BP,[],65552,0,0,["kG",N(XX),"kH",B6(Xr)],PR,0,BP,[],65552,0,0,0,PS,0,BP,[],65552,0,0,["kG",N(XW),"kH",B6(ABK)],PT,0,BP,[],65552,0,0,["kG",N(Tm),"kH",B6(ADS)],PL,0,BP,[],65552,0,0,["kG",N(AEK),"kH",B6(YS)],PN,0,BP,[],65552,0,0,["kG",N(ACu),"kH",B6(Y6)],PO,0,BP,[],65552,0,0,["kG",N(Z4),"kH",B6(ABA)],PP,0,BP,[],65552,0,0,["kG",N(AEJ),"kH",B6(ZH)],P1,0,BP,[],65552,0,
0,["kG",N(XU),"kH",B6(XM)],Ve,0,BP,[],65552,0,0,["kG",N(AAC),"kH",B6(Ye)],Rs,0,L,[],16,0,0,0,L5,0,G,[],1536,0,0,0,PD,0,G,[L5],1,0,0,["kW",N(AEO)],Pz,0,G,[HY],0,0,0,["r",Bb(Bm),"t",Bb(Bl)],ACy,0,G,[],17,0,0,0]);
C0([Hc,0,L,[],17,0,()=>HO(),["S",N(ACs)],Hv,0,L,[],17,0,0,["S",N(WK)],WF,0,G,[],17,0,0,0,UQ,0,L,[],17,0,0,0,HC,0,Bq,[],65553,0,()=>Fg(),0,AAs,0,G,[],16,0,0,0,HB,0,G,[],1537,0,0,0,SF,0,G,[HB],1,0,0,["kM",N(AAT)],SI,0,G,[HB],1,0,0,["kM",N(AEN)],Hj,0,Bq,[],65553,0,()=>Fr(),0,SX,0,L,[],17,0,0,0,AC5,0,G,[],17,0,0,0,IS,0,L,[Fz],17,0,0,0,Lg,0,L,[Fz],17,0,0,0,VW,0,G,[],32768,0,()=>LX(),0,Ns,0,L,[],17,0,0,["S",N(ACm)],SH,0,G,[],16,0,0,0,Ii,0,G,[],1537,0,0,0,Vp,0,G,[Ii],1,0,0,["fQ",N(AFt)],Rk,0,G,[C7],1,0,0,["bW",N(WN)],Rf,
0,G,[Gj],1,0,0,["dp",N(ACf)],Sn,0,G,[],16,0,0,0,U7,0,G,[HB],1,0,0,["kM",N(AEC)],Nt,0,G,[],1537,0,0,0,Q$,0,G,[],17,0,0,0,HV,0,L,[],17,0,0,0,Lh,0,L,[],17,0,0,0,Vo,0,G,[C7],1,0,0,["bW",N(YE)],Vn,0,G,[C7],1,0,0,["bW",N(Z0)],He,0,L,[],16,0,()=>FZ(),0,QF,0,G,[],16,0,0,0,VI,0,G,[Ii],1,0,0,["fQ",N(X9)],VG,0,G,[Ii],1,0,0,["fQ",N(WT)],Oo,0,G,[Gj],1,0,0,["dp",N(AFU)],QG,0,G,[L5],1,0,0,["kW",N(AD8)],DI,0,L,[Nt],17,0,0,["S",N(ACT)],QO,0,G,[],17,0,0,0,W2,0,L,[],16,0,0,0,Qf,0,G,[],16,0,0,0,AD4,0,G,[],16,0,0,0,Uw,0,G,[D5],
1,0,0,["bX",N(AE5)],AAl,0,G,[],16,0,0,0,Vg,0,G,[],16,0,0,0,IF,0,L,[Nt],17,0,0,["S",N(X4)],AAc,0,G,[],16,0,0,0,IK,0,L,[],17,0,0,["S",N(ADl)],Nm,0,L,[],17,0,0,["S",N(ABh)],UB,0,G,[MA],1,0,0,0,Wj,0,G,[],32768,0,()=>KM(),0,Xy,0,G,[],17,0,0,0]);
C0([Zn,0,G,[],17,0,0,0,ADI,0,G,[],17,0,0,0,TL,0,BT,[],1,0,0,0,Qi,0,L,[],17,0,0,0,AA3,0,G,[],17,0,0,0,AE7,0,G,[],16,0,0,0,ABa,0,G,[],16,0,0,0,ZT,0,G,[],16,0,0,0,Ub,0,G,[],32768,0,()=>Ln(),0,WG,0,BT,[],1,0,0,0,PE,0,G,[C7],1,0,0,["bW",N(AEY)],OL,0,L,[],16,0,0,0]);
let AAw=B4(ADj),ZK=B4(Qj),Q0=B4(EU),Ov=B4(Dm);
ABR(["0","<java_object>@","","null","object","function","string","number","undefined","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","points","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","relu","squared-error","A network needs the inputs and at least one layer.","momentum","adam",
"all","by-hand","circle","spiral","or","and","nor","nand","xnor","blobs","moons","There is no activation “","”.","option","the directions in which the points lie farthest apart"," and h","The hidden layer\'s numbers are beyond all bounds: there is nothing to see.","the last hidden layer","the hidden layer","Without a hidden layer there is no hidden space: the output has to part the ","points by one line, where they lie.","The one unit of "," puts all points on a number line.","T"," bends the plane, and the points with it.",
"This is a view of a space of "," dimensions, ","along the two directions in which the points lie farthest apart.","hidden units "," and "," What the output says is no line in this view, so none is drawn: the disc ","behind each point has the shade of the output\'s answer.",", and "," It puts ",", of different classes,"," in nearly the same place"," Several points land close to others.","circles","iteration ",": ","The sketch ends at iteration "," but the run at ",": let it catch up first.","The figure takes 1 iteration or more, and a cursor that is trained already; not ",
"By iteration "," the loss ","is what it was at the start, ","has risen from ","has fallen from "," to ",", and has been level since iteration ",", within 1% of that",", and the last iteration",", and the last "," iterations"," did not change it",", rising by ",", falling by "," in the last iteration"," an iteration over the last ","At the start","At iteration "," the loss is "," That is the lowest so far."," The lowest so far is ",", at the start.",", at iteration "," The highest was ","Iteration ","Iteration : loss ",
"loss ","not trained yet","never reached","false","true","-1","all together","point "," alone","The moment has "," parameters where the ledger\'s network has ",". Make a ledger for the moment\'s own experiment.","The moment\'s batch has "," points where the ledger has ",". Make a ledger for batches of that size.","Point at a number, or press Tab and the arrow keys, to see it computed.","Backward","Update","Forward","h3","div"," = ","<math>","</math>","p","table","attended","source","user"," of ","The check tries every weight and bias by itself. It does so for up to 200 of them, and this network has ",
"dW","db"," This network has no place for it.","verdict fails","verdict passes","tr","th","td","matrices","scalars only up to 60 weights and biases","scalars, point ","x[","y","loss","\n","px","the bias of ","from ","the weight ","The loss around iteration ",", in the two directions in which the run moved most.","The loss for other values of "," (across) and "," (up), all else as at iteration "," Here it is "," and falls most steeply ",", by "," a unit"," and level"," Of the "," by "," places tried, ","the lowest has ",
", "," units away ","none is lower."," The run has not moved yet."," The plane shows ","over 99%","under 1%"," of the run\'s movement",": the path is the run\'s shadow on it.",": the path is right in these two, but the others moved as well, so the loss"," beneath it is not the one that the run had there.","Iteration: ","Loss: ","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","zeros",
"the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0","SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default",
"OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","cross-entropy","what training makes small; squared-error if the output is not a probability","OPTIMIZER","optimizer","gradient-descent","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first",
"VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS","controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME",
"theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits","li","span","input","Name of run "," after ","Take up again","Remove","button","End","Home","ArrowRight","ArrowLeft","X","The inputs X, a row for each point.","The label of each point: the right answer.","sum(("," - y)²)","-yᵀ log(",") - (1 - y)ᵀ log(1 - ","squared error, ","cross-entropy, ","How wrong the predictions are: the ","The weights of layer ",", a row for each unit and a column for each input.",
"The biases of layer ",", one for each unit.","tanh(z)","max(0, z)","max(0.01 * z, z)","max(0, z) + log1p(exp(-abs(z)))","sin(z)","z","1 / (1 + exp(-z))","The predictions: the ","The activations of layer ",": the "," of each sum.","NONE","The formulas are right.","FORGOTTEN_SLOPE","forgotten slope","The derivative of the hidden activation was forgotten: the chain rule lacks a factor.","dZ[i] = dA[i]","TRANSPOSED","transposed product","The factors of a product were swapped. Where a layer is as wide as the one before it, the shapes fit all the same, and nothing complains.",
"dW[i] = A[i-1].T @ dZ[i]","WRONG_SIGN","wrong sign","Label and prediction were subtracted the wrong way round: training would climb.","dZ[L] = y - A[L]","MEAN_FOR_SUM","mean for sum","The mean over the points was taken, where the loss is their sum.","dW[i] = dZ[i].T @ A[i-1] / N, db[i] = mean(dZ[i]).T","0123456789abcdef","Run ","as in the notebook","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace",
"px ","left","center","right","That cell is in another table than ",", of which "," are shown","caption","thead","tbody","There is no gradient to compare: a formula has no number here, because an output is too near to 0 or 1 for its logarithm, or because numbers have grown too large.","side with neither.","side with autodiff.","By hand, "," cannot be right: the gap to autodiff is up to ",", far more than rounding. The differences ","By hand and by autodiff are equal but for rounding; the differences can say nothing where the loss has grown so large.",
"By hand and by autodiff are equal but for rounding, yet the differences are farther off than their own estimated error.","to the last bit","within "," units in the last place of the terms they sum up"," The loss has a kink here: for "," its slope to the right is not its slope to the left, and any gradient between the two will do.","All three agree: by hand and by autodiff ",", the differences within their own estimated error.","Row "," has "," values where the first has ","Before the sweep: the adjoint of the loss is 1, all others are 0.",
"This step: "," hands its adjoint on to "," and to "," ("," shares)",".",". The sweep is done.","\nvalue   ","\nadjoint ","node "," "," …","] ","…","adjoint, handed on","Node "," has the input ",": list every node after its inputs.","  ",". ",", of ","; ","not reached yet"," shares"," share","adjoint","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0",
"a whole number from ",", or ","one or more of "," with commas between","true or false","ALL","summed over the points","summed over the points of the batch","POINT","for this point alone","There is no setting “","”. The settings are ","MIDDLE","END","0.0","e+","e-",".0","nan","inf","-","unit ","input ","A","Y","W","B","b","Z","DA","dA","DZ","dZ","DW","DB","ALPHA","alpha","M_POWER","mPower","V_POWER","vPower","M_W","mW","M_B","mb","NEW_M_W","new mW","NEW_M_B","new mb","M_HAT_W","mHatW","M_HAT_B","mHatb","V_W",
"vW","V_B","vb","NEW_V_W","new vW","NEW_V_B","new vb","V_HAT_W","vHatW","V_HAT_B","vHatb","NEW_W","new W","NEW_B","new b","SIGMOID","TANH","RELU","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","C + bᵀ","Both inputs of "," must be on one tape.","A sweep starts from one number, not from ",": take the sum first.","The sweep is done.","WAITING","RECEIVING","CURRENT","COMPLETE","the output","hidden unit "," of layer ","2nd direction","right angles","1st direction","Not a number: ","CROSS_ENTROPY","SQUARED_ERROR","How the loss changes with each activation of layer ",
", through every unit of layer ","2 * (a - y)","-y / a + (1 - y) / (1 - a)","How the loss changes with each prediction.","How the loss changes with each sum of layer "," times the slope of the sigmoid, in which all but this cancels.","a - y","d * (1 - a * a)","d * (z > 0)","d * max(0.01, z > 0)","d * (1 / (1 + exp(-z)))","d * cos(z)","d","d * (a * (1 - a))"," times the slope of the ","The learning rate: how far the update goes against the gradient.","p - r * d","The velocity of ",", as the updates before have left it.",
": it keeps nine tenths and gains the gradient.","0.9 * v + d","p - r * v","ᵀ + ","The sums of layer ",": each unit weighs its inputs and adds its bias.","ᵀ ","How the loss changes with each weight of layer ","sum(",")ᵀ","How the loss changes with each bias of layer ","SANS","MONO","NORMAL","BOLD","#","ArrowUp","ArrowDown","A Bᵀ","A B","Aᵀ B","A - B","C - alpha B","(sum of A\'s rows)ᵀ","The shapes do not fit in C = "," into ","frozen="," is set aside, since the weights of this network have the places 0 to ",
"loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration "," is used only with ",", so it is set aside.","Either src or dest is null","(-","0 + ","FORWARD","BACKWARD","UPDATE","LABELS","BIASES","ONE_NUMBER","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"A plane takes two different parameters, each from 0 to ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","0.9 times itself, once for each update so far and for this one.","0.999 times itself, once for each update so far and for this one.","The mean gradient of ",", in which the latest count most.","0.9 * m + (1 - 0.9) * d","The mean square of the gradient of ",", over a longer time.","0.999 * v + (1 - 0.999) * d * d","p - r * m / (sqrt(v) + 0.00000001)","What "," would be if it had not begun with zeros.",
"m / (1 - q)","The biases","The weights","; those that are frozen stay."," in the next iteration","FULL","SHORT","NAMES","<mi","<mfrac>","</mfrac>","+-*>=,","⁢","⊙","&gt;","−","<mo>","</mo>","<mrow><mo>(</mo>","<mo>)</mo></mrow>","<mrow>","</mrow>","There is no MathML for \"","\".","1p(","1p","⁡","new","<mtext>new</mtext>","<msub>","</msub>","<msubsup>","</msubsup>","<msup>","</msup>","<mn>","</mn>","mHat","vHat","<mover><mi>m</mi><mo>^</mo></mover>","<mover><mi>v</mi><mo>^</mo></mover>","<msup><mn>0.9</mn><mi>t</mi></msup>",
"<msup><mn>0.999</mn><mi>t</mi></msup>","<mi>","</mi>","<mi>α</mi>","<mn>2</mn>","<mi mathvariant=\"normal\">T</mi>","MATMUL","@","TRANSPOSE","SUM","sum","cannot ",": rows and columns must each be equal in number, or 1.","ADD","+","add","SUBTRACT","subtract","MULTIPLY","*","multiply","DIVIDE","/","divide","ROW","COLUMN","EACH","(a - y) * (a - y)"," - (",")","x * w"," + b","d * w","d * a","bias","weight","each ","NEGATE","EXP","exp","LOG","log","SIN","sin","10","e","e−"," + ","+-*/","cannot multiply "," @ ",
": the first must have as many columns as the second has rows.","An axis needs a least and a greatest value, finite and the first below the second."," After iteration "," the numbers are no longer finite: the run ends there."," Nothing is trained yet."," Of "," iterations "," are"," is"," trained."," Earlier run ",": from "," in "," iteration",", where it diverged.","not a finite number","TWO_PARAMETERS","DIRECTIONS_OF_THE_RUN",",0]","The network has no parameter ","(-y) * log(a)","(1 - y) * log(1 - a)","SHAPES",
"CIRCLES","second direction","first direction","line","point"," The output\'s "," In all its dimensions a flat border"," parts the classes",": what no line could part has become separable."," The output has "," points on the wrong side",": no ",", though another "," would part the classes."," parts the classes ","where they are now.","in the plane."," That takes a hidden layer.","⁻","⁰¹²³⁴⁵⁶⁷⁸⁹","diverged"," has no input ","The figure takes X of Nx2 and y of Nx1, not ","→ ","    ↑ ","down","up","to the left",
"to the right"]);
BK.prototype.toString=function(){return Bx(this);};
BK.prototype.valueOf=BK.prototype.toString;G.prototype.toString=function(){return Bx(ZO(this));};
G.prototype.__teavm_class__=function(){return AAQ(this);};
let C=WO(ACQ);
C.javaException=ADF;
let AGh=Symbol('jsoClass');
(()=>{let c;c=I$.prototype;c.show=BG(WR);c=Nl.prototype;c.handleEvent=BG(ADp);c=Jr.prototype;c.handleEvent=BG(ADB);c=Js.prototype;c.handleEvent=BG(AE2);c=Jp.prototype;c.handleEvent=BG(ACB);c=Jq.prototype;c.handleEvent=BG(Yt);c=Ju.prototype;c.handleEvent=BG(ABl);c=J$.prototype;c.onChange=BG(Zk);c=KB.prototype;c.handleEvent=BG(AEq);c=KC.prototype;c.handleEvent=BG(ADN);c=MF.prototype;c.handleEvent=BG(AD0);c=Mv.prototype;c.handleEvent=BG(Zu);c=L_.prototype;c.handleEvent=BG(ABF);c=L$.prototype;c.handleEvent=BG(AEL);c
=Kp.prototype;c.handleEvent=BG(YD);c=J3.prototype;c.onResize=BG(AEs);c=KJ.prototype;c.handleEvent=BG(AD7);c=JP.prototype;c.accept=BG(YM);c=JO.prototype;c.accept=BG(ACa);c=Mz.prototype;c.handleEvent=BG(Z7);c=JY.prototype;c.pair=BG(ADZ);c=LD.prototype;c.handleEvent=BG(ADn);c=LG.prototype;c.handleEvent=BG(Xq);c=LH.prototype;c.handleEvent=BG(ABE);c=LF.prototype;c.handleEvent=BG(AAM);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=I$.prototype;main=C;Study=D;study=E;})();
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
width: 11rem;
}
.tools [type="checkbox"] {
width: 1.5rem;
height: 1.5rem;
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
.finding {
margin: 0.25rem 0 0;
min-height: 7.5em;
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
width: 15%;
}
.predictions th:nth-child(3) {
width: 8%;
}
.predictions th:nth-child(5) {
width: 31%;
}
.predictions th:nth-child(6) {
width: 9%;
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
.losses th:first-child {
width: 32%;
}
.losses td {
font-size: 0.8125rem;
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
.finding {
min-height: 5em;
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
const html = String.raw`<div class="lab">
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
</section>
</div>
<section class="panel decision" aria-labelledby="decision-heading">
<h2 id="decision-heading">Decision</h2>
<div class="picture"><canvas role="img" aria-labelledby="decision-heading" aria-describedby="decision-text"></canvas></div>
<p class="finding" role="status"></p>
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
<label class="choice"><span>x₁</span> <input class="x1" inputmode="decimal" autocomplete="off" aria-describedby="point-complaint" /></label>
<label class="choice"><span>x₂</span> <input class="x2" inputmode="decimal" autocomplete="off" aria-describedby="point-complaint" /></label>
<button type="button" class="flip">Flip its label</button>
<button type="button" class="add">Add a point</button>
<button type="button" class="remove">Remove it</button>
<p id="point-complaint" class="complaint" role="alert"></p>
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
var main;var Lab;var StudyLink;var settingNames;var mount;(function(){let NT=2463534242,M7=()=>{let x=NT;x^=x<<13;x^=x>>>17;x^=x<<5;NT=x;return x;},Y=f=>function(){return f(this);},P=f=>function(p1){return f(this,p1);},BP=f=>function(p1,p2){return f(this,p1,p2);},D2=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rr=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bc(Db(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Bs(args[i]);}WR(()=>{f.call(null,javaArgs);},callback);},Bf=target=>target.$clinit
=()=>{},UQ=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bz]&&cls[Bz].item){++arrayDegree;cls=cls[Bz].item;}let clsName="";if(cls[Bz].primitiveKind!==0){clsName=cls[Bz].name;}else {clsName=cls[Bz]?cls[Bz].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},K=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Db();}return function(){superclass.call(this);};},Bz=Symbol("teavm_meta"),Bw=cls=>{if(cls[Bz].classObject===null){cls[Bz].classObject
=VH(cls);}return cls[Bz].classObject;},Db=()=>I,V=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IT=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},Ea=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IT({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bz]=meta;if(typeof config==='function'){config(meta);}return cls;},W0=Ea("boolean","Z",1,meta=>{}),MO=Ea("char","C",4,meta=>{}),LK=Ea("int","I",5,meta=>{{meta.valueToObject=o=>D3(o);}}),R7=Ea("long","J",6,meta=>{}),CU=Ea("double","D",8,meta=>{}),Tn=Ea("void","V",9),NI=new ArrayBuffer(16),MH=new Float64Array(NI),Ml=new BigInt64Array(NI),QP=n=>{MH[0]=n;return Ml[0];},Vk
=n=>{Ml[0]=n;return MH[0];},C4=(a,b)=>a===b?0:a<b? -1:1,Kz=(a,b)=>a===b?0:a>b?1: -1,Bd=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},J3=(a,b)=>(a>>>0)/(b>>>0)>>>0,YQ=(a,b)=>(a>>>0)%(b>>>0)>>>0,H0=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B9=BigInt(0),EK=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cd=val=>BigInt.asIntN(64,BigInt(val|0)),Fq=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XS=val=>Number(val),E5=val=>Number(BigInt.asIntN(32,val))|0,DM=(a,b)=>a===b,GS=(a,b)=>a!==b,Of=(a,b)=>a>=b,Vl=(a,b)=>a<b,Vo=(a,b)=>a<=b,RY=(a,b)=>BigInt.asIntN(64,a+b),Sa=a=>BigInt.asIntN(64, -a),Sp=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},SA=(a,b)=>BigInt.asIntN(64,a*b),St=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),R0=(a,b)=>BigInt.asIntN(64,a%b);
let T9=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Ro=(a,b)=>BigInt.asIntN(64,a&b),VI=(a,b)=>BigInt.asIntN(64,a|b),XM=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XN=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DQ=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bc=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B$(cls))(data);},BO=(cls,data)=>new (B$(cls))(data),C$=sz=>new TN(new Uint16Array(sz)),B8=sz=>new Nh(new Int32Array(sz)),It=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Nh(buffer);},Dr
=sz=>new Uv(new Int8Array(sz)),Bm=sz=>new Lt(new Float64Array(sz)),BU=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Lt(buffer);},B$=cls=>{let result=cls[Bz].arrayType;if(result===null){function JavaArray(data){(Db()).call(this);this.data=data;}JavaArray.prototype=Object.create((Db()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bc=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B$(this.type))(dataCopy);};let name="["+cls[Bz].binaryName;JavaArray[Bz]=IT({name:name,binaryName:name,parent:Db(),itemType:cls});result=JavaArray;cls[Bz].arrayType=JavaArray;}return result;};
function Ya(array){return array.data.length;}
let Iz,VK=strings=>{XZ();Iz=new Array(strings.length);for(let i=0;i<strings.length;++i){Iz[i]=OJ(Bs(strings[i]));}},H=index=>Iz[index],Id=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RC=array=>Id(array,0,array.length),Bs=str=>str===null?null:M2(str),S=str=>str===null?null:str.i0,XZ=()=>C0(),OJ;
{OJ=str=>str;}let O0=(obj,cls)=>obj instanceof Db()&&!!obj.constructor[Bz]&&EC(obj.constructor,cls),EC=(from,to)=>{if(from===to){return true;}let map=from[Bz].assignableCache;if(map===null){map=new Map();from[Bz].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bz].itemType!==null){let result=from[Bz].itemType!==null&&EC(from[Bz].itemType,to[Bz].itemType);map.set(to,result);return result;}let parent=from[Bz].parent;if(parent!==null&&parent!==
from){if(EC(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bz].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EC(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Ba=ex=>{throw V6(ex);},FS=Symbol("javaException"),V6=ex=>{if(!ex.$jsException){L6(ex);}return ex.$jsException;},L6=ex=>{let javaCause=Y3(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dh("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FS]=ex;ex.$jsException=err;Ys(err,ex);},Ys=(err,ex)=>{if(typeof Vp==="function"&&err.stack){let stack=Vp(err.stack);let javaStack=Bc(RW(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TL(Bs(element.className),Bs(element.methodName),Bs(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){V2(ex,javaStack);}}},Dh;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dh=function Dh(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dh);Object.setPrototypeOf(self,Dh.prototype);self[defaultMessage]=message;return self;}
;Dh.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dh},message:{get(){try {let javaException=this[FS];if(typeof javaException==='object'){let javaMessage=Th(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dh=Error;}let Xg=e=>e instanceof Error&&typeof e[FS]==='object'?e[FS]:null,Th=t=>
UW(t),Y3=t=>U3(t),RW=()=>Db(),TL=(className,methodName,fileName,lineNumber)=>{{return null;}},V2=(e,stack)=>{},Or=null,Sm=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Or=packages;},VM=[],C2=data=>{let packages=Or;let i=0;while(i<data.length){let cls=data[i++];VM.push(cls);let m=IT();cls[Bz]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WR=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function I(){this.$id$=0;}
let BA=a=>{return Bw(SM(a));},SM=a=>{return a.constructor;},RN=(a,b)=>{return a!==b?0:1;},TS=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M7();c=a.$id$;DL();if(!c)d=H(0);else{e=(((32-Mw(c)|0)+4|0)-1|0)/4|0;f=C$(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=FA((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FH(f);}b=M();J(J(b,H(1)),d);return L(b);},Zi=a=>{let b,c,d;b=(BA(a)).kr;if(!O0(a,I3)&&b[Bz].itemType===null){b=new Om;Br(b);Ba(b);}c=RS(a);b=c;d=M7();b.$id$=d;return c;},Ef=K(0),DV=K(0),J5=K(0);
function Bq(){I.call(this);this.mg=0;}
let Xf=null,LD=null,RT=null,C0=()=>{C0=Bf(Bq);WK();},R8=a=>{C0();a.i0="";},Pw=()=>{let a=new Bq();R8(a);return a;},So=(a,b)=>{C0();a.i0=Id(b.data,0,b.data.length);},FH=a=>{let b=new Bq();So(b,a);return b;},WI=(a,b)=>{a.i0=b;},M2=a=>{let b=new Bq();WI(b,a);return b;},Q2=b=>{let c;C0();c=Pw();c.i0=RC(b.data);return c;},BN=(a,b)=>{let c;if(b>=0&&b<a.i0.length)return a.i0.charCodeAt(b);c=new Hg;Br(c);Ba(c);},Cw=a=>{return a.i0.length?0:1;},F3=(a,b,c)=>{let d,e,f,g;d=Bx(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.i0.length)return (-1);if(a.i0.charCodeAt(d)==e)break;d=d+1|0;}return d;}GU();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.i0.length-1|0))return (-1);if(a.i0.charCodeAt(d)==f&&a.i0.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Dt=(a,b,c)=>{let d,e,f;d=a.i0.length;e=C4(b,c);if(!e)return LD;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return M2(a.i0.substring(b,c));f=new Hg;Br(f);Ba(f);},Hf=(a,b)=>{return Dt(a,b,a.i0.length);},E6=(a,b)=>{let c,d,e,f,g,h;if(Cw(b))return a;if
(Cw(a))return b;c=C$(a.i0.length+b.i0.length|0);d=c.data;e=0;f=0;while(f<a.i0.length){g=e+1|0;d[e]=BN(a,f);f=f+1|0;e=g;}g=0;while(g<b.i0.length){h=e+1|0;d[e]=BN(b,g);g=g+1|0;e=h;}return Q2(c);},DS=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C$(a.i0.length);e=d.data;f=0;while(f<a.i0.length){e[f]=BN(a,f)!=b?BN(a,f):c;f=f+1|0;}return Q2(d);},Dp=a=>{let b,c;b=0;c=a.i0.length-1|0;a:{while(b<=c){if(BN(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BN(a,c)<=32){c=c+(-1)|0;}return Dt(a,b,c+1|0);},X=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bq))return 0;c=b;return a.i0!==c.i0?0:1;},Dy=a=>{let b;a:{if(!a.mg){b=0;while(true){if(b>=a.i0.length)break a;a.mg=(31*a.mg|0)+a.i0.charCodeAt(b)|0;b=b+1|0;}}}return a.mg;},CZ=(b,c)=>{let d,e;C0();d=BJ(c);if(!BG(d))return H(2);e=M();JI(e,BF(d));while(BG(d)){JI(e,b);JI(e,BF(d));}return L(e);},WK=()=>{Xf=C$(0);LD=Pw();RT=new MA;},DE=K();
function E$(){DE.call(this);this.li=0;}
let R2=null,Hu=null,DL=()=>{DL=Bf(E$);VA();},U$=(a,b)=>{DL();a.li=b;},O8=a=>{let b=new E$();U$(b,a);return b;},Cc=b=>{DL();return (Mc(Xr(20),b,10)).g();},D3=b=>{let c,d;DL();if(b>=(-128)&&b<=127){a:{if(Hu===null){Hu=Bc(E$,256);c=0;while(true){d=Hu.data;if(c>=d.length)break a;d[c]=O8(c-128|0);c=c+1|0;}}}return Hu.data[b+128|0];}return O8(b);},X7=(a,b)=>{if(a===b)return 1;return b instanceof E$&&b.li==a.li?1:0;},Mw=b=>{let c,d;DL();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},VA=()=>{R2=Bw(LK);};
function G6(){let a=this;I.call(a);a.ji=null;a.jj=0;}
let L2=(a,b)=>{a.ji=C$(b);},Xr=a=>{let b=new G6();L2(b,a);return b;},Mc=(a,b,c)=>{return XD(a,a.jj,b,c);},XD=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(H0(c,d)<0){if(e)C_(a,b,b+1|0);else{C_(a,b,b+2|0);f=a.ji.data;g=b+1|0;f[b]=45;b=g;}a.ji.data[b]=FA(c,d);}else{h=1;i=1;j=J3((-1),d);b:{while(true){k=Bd(h,d);if(H0(k,c)>0){k=h;break b;}i=i+1|0;if(H0(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C_(a,b,b+i|0);if(e)e=b;else{f=a.ji.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.ji.data;b=e+1|0;f[e]=FA(J3(c,
k),d);c=YQ(c,k);k=J3(k,d);e=b;}}}return a;},Io=(a,b)=>{let c,d,e,f,g;c=a.ji.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bx(b,Bx(c*2|0,5));e=a.ji.data;f=C$(d);g=f.data;b=BH(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.ji=f;},L=a=>{let b,c,d,e,f;b=new Bq;c=a.ji;d=c.data;e=a.jj;C0();f=d.length;if(e>=0&&e<=(f-0|0)){b.i0=Id(c.data,0,e);return b;}b=new Cp;Br(b);Ba(b);},C_=(a,b,c)=>{let d,e,f,g;d=a.jj;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.ji.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jj=a.jj+(c-b
|0)|0;},PE=K(0),HN=K(G6),XP=a=>{L2(a,16);},M=()=>{let a=new HN();XP(a);return a;},R3=(a,b)=>{let c,d;b=b;a.ji=C$(b.i0.length);c=0;while(true){d=a.ji.data;if(c>=d.length)break;d[c]=BN(b,c);c=c+1|0;}a.jj=b.i0.length;},Et=a=>{let b=new HN();R3(b,a);return b;},J=(a,b)=>{let c,d;c=a.jj;d=a;b=b===null?H(3):b;KE(d,c,b);return a;},O=(a,b)=>{let c;c=a.jj;KE(a,c,b);return a;},R=(a,b)=>{Mc(a,b,10);return a;},Pr=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jj;d=a;e=1;if(Vl(b,B9)){e=0;b=Sa(b);}a:{if(Ib(b,Cd(10))<0){if(e)C_(d,c,c+1|0);else
{C_(d,c,c+2|0);f=d.ji.data;g=c+1|0;f[c]=45;c=g;}d.ji.data[c]=FA(E5(b),10);}else{g=1;h=Cd(1);i=JA(Cd(-1),Cd(10));b:{while(true){j=SA(h,Cd(10));if(Ib(j,b)>0){j=h;break b;}g=g+1|0;if(Ib(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C_(d,c,c+g|0);if(e)g=c;else{f=d.ji.data;g=c+1|0;f[c]=45;}while(true){if(DM(j,B9))break a;f=d.ji.data;c=g+1|0;f[g]=FA(E5((JA(b,j))),10);b=SN(b,j);j=JA(j,Cd(10));g=c;}}}return a;},Q=(a,b)=>{let c;c=a.jj;EL(a,c,b);return a;},JI=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.i0.length;e=a;f=e.jj;e=e;if(c<=d&&d
<=b.i0.length){C_(e,f,(f+d|0)-c|0);while(c<d){g=e.ji.data;h=f+1|0;g[f]=BN(b,c);c=c+1|0;f=h;}return a;}b=new Cp;LX(b);Ba(b);},EL=(a,b,c)=>{C_(a,b,b+1|0);a.ji.data[b]=c;return a;},TH=a=>{return L(a);},YA=(a,b)=>{Io(a,b);},KE=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jj){a:{if(c===null)c=H(3);else if(Cw(c))break a;d=a.jj+c.i0.length|0;Io(a,d);e=a.jj-1|0;while(e>=b){a.ji.data[e+c.i0.length|0]=a.ji.data[e];e=e+(-1)|0;}a.jj=a.jj+c.i0.length|0;d=0;while(d<c.i0.length){f=a.ji.data;g=b+1|0;f[b]=BN(c,d);d=d+1|0;b=g;}}return a;}c
=new Hg;Br(c);Ba(c);};
function Er(){let a=this;I.call(a);a.p4=null;a.rw=null;a.pK=0;a.rd=0;}
let Br=a=>{Pf(a);a.pK=1;a.rd=1;},Zd=()=>{let a=new Er();Br(a);return a;},Ze=a=>{return a;},Pf=a=>{L6(a);},UW=a=>{return a.p4;},U3=a=>{let b;b=a.rw;if(b===a)b=null;return b;},EW=K(Er),BM=K(EW),LX=a=>{Br(a);},Zc=()=>{let a=new BM();LX(a);return a;},BZ=(a,b)=>{Pf(a);a.pK=1;a.rd=1;a.p4=b;},Zb=a=>{let b=new BM();BZ(b,a);return b;},E4=K(),Wn=K(E4),RQ=(a,b)=>{switch(a.primitiveKind){default:return Bc(a,b);}},V$=K(E4),LV=K(0),Q4=K(0),La=K(0);
function O$(){I.call(this);this.kr=null;}
let VH=b=>{let c;c=new O$;c.kr=b;return c;},G5=a=>{return !a.kr[Bz].primitiveKind?0:1;},HJ=a=>{let b;b=a.kr[Bz].itemType;return b===null?null:Bw(b);},Ny=K(),EO=()=>{EO=Bf(Ny);Uo();},Ww=b=>{EO();},F=()=>{let b,c,d,e,f;EO();b=Bh();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e].i8;T(b,f);e=e+1|0;}return S(CZ(H(4),b));},G=(b,c,d,e,f)=>{let g,h,i;EO();d=Bs(d);e=Bs(e);g=Tc(f,"hear");h=new Hk;h.mK=matchMedia("(prefers-color-scheme: dark)");f=new Ms;f.jg=h;h.nQ=f;f=new Kd;f.qL=h;h.lA=Bn(f);f=new Kc;f.qa=h;h.nK=Bn(f);h.mT
=Bl();h.mN=b;f=new Mb;f.mU=b;h.lQ=f;h.pz=d;h.k9=g;i=Cw(e)?0:1;h.of=i;b=new O1;d=i?JJ(e):NU(h.lQ);b.l4=Bh();b.k5=Bh();b.kt=d;d=Gr(d);b.nz=d;e=new MZ;f=d.lV;e.kN=NaN;e.jr=f;e.i7=LJ(f);DF(e,Gs(f));b.jG=e;h.jS=b;h.i6=e;d=new Gn;e=h.nQ;d.m3=Bl();d.ob=H(2);d.mr=b;d.lE=e;d.kq=b.jG;h.pg=d;J8(h.i6,new Qh);h.nC=BQ(h.i6.i7);h.j_=TM(c,h.nQ);FK(h);return h;},Uo=()=>{return;},TQ=K(),RS=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uy=K(),Bj=(b,c)=>{if
(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},Tc=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UV=K(),Ke=K(0),MA=K(),ID=K(),R1=null,TU=null,GU=()=>{GU=Bf(ID);SH();},FA=(b,c)=>{GU();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},SH=()=>{R1=Bw(MO);TU=Bc(ID,128);};
function Gw(){I.call(this);this.mA=null;}
let RZ=(a,b)=>{a.mA=b;},EF=a=>{let b=new Gw();RZ(b,a);return b;},B7=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Bs(typeof b);d=!X(c,H(5))&&!X(c,H(6))?0:1;Ft();e=K2;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);e.set(b,new WeakRef(h));return h;}if(X(c,H(7))){i=Ht;j=KZ;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(X(c,H(8))){l=Gb;m=Os;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(X(c,H(9))){f=O3;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EF(b);O3=new WeakRef(h);return h;}}return EF(b);},Bn=b=>{if(b===null)return null;return !(b instanceof Gw)?b:b.mA;},L7=b=>{if(b===null)return null;return !(b instanceof Db())?b:Bn(b);},W2=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gw))return 0;return a.mA
!==b.mA?0:1;},We=K(),W=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BX=b=>{if(b!==null)return b;b=new ED;BZ(b,H(2));Ba(b);},O2=K(0),Ga=K(0),EB=K(),Ci=a=>{return a.Y()?0:1;},FL=(a,b)=>{let c;c=BJ(a);while(BG(c)){if(W(BF(c),b))return 1;}return 0;},Im=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!T(a,b))continue;c=1;}return c;},QQ=K(0),HT=K(0),L_=()=>{Fg();return K3;},L1=b=>{let c;Fg();c=new QA;c.qp=b;return c;},Ow=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BX(c[e]);e=e+1|0;}return NC(b.bc());};
function EQ(){EB.call(this);this.kn=0;}
let BJ=a=>{let b;b=new Mj;b.pF=a;b.qM=a.kn;b.qO=a.Y();b.oX=(-1);return b;},G3=(a,b)=>{let c,d,e;c=a;d=c.i4;e=0;while(true){if(e>=d)return (-1);if(W(b,BI(c,e)))break;e=e+1|0;}return e;},FW=(a,b)=>{let c,d;if(!O0(b,HT))return 0;c=b;if(a.Y()!=c.Y())return 0;d=0;while(d<c.Y()){if(!W(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},I3=K(0),D5=K(0);
function F$(){let a=this;EQ.call(a);a.j3=null;a.i4=0;}
let Wg=a=>{HK(a,10);},Bh=()=>{let a=new F$();Wg(a);return a;},HK=(a,b)=>{let c;if(b>=0){a.j3=Bc(I,b);return;}c=new BT;Br(c);Ba(c);},Zf=a=>{let b=new F$();HK(b,a);return b;},Us=(a,b)=>{let c,d,e,f;HK(a,b.i4);c=BJ(b);d=0;while(true){e=a.j3.data;f=e.length;if(d>=f)break;e[d]=BF(c);d=d+1|0;}a.i4=f;},G$=a=>{let b=new F$();Us(b,a);return b;},BI=(a,b)=>{HR(a,b);return a.j3.data[b];},Tm=a=>{return a.i4;},LL=(a,b,c)=>{let d,e;HR(a,b);d=a.j3.data;e=d[b];d[b]=c;return e;},T=(a,b)=>{let c,d,e,f,g,h;c=a.i4+1|0;d=a.j3.data.length;if
(d<c){c=d>=1073741823?2147483647:Bx(c,Bx(d*2|0,5));e=a.j3;f=HJ(BA(e));if(f===null){b=new ED;Br(b);Ba(b);}if(f===Bw(Tn)){b=new BT;Br(b);Ba(b);}if(c<0){b=new Rk;Br(b);Ba(b);}g=e.data;e=RQ(f.kr,c);h=BH(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j3=e;}e=a.j3.data;h=a.i4;a.i4=h+1|0;e[h]=b;a.kn=a.kn+1|0;return 1;},Gz=(a,b)=>{let c,d,e,f;HR(a,b);c=a.j3.data;d=c[b];e=a.i4-1|0;a.i4=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.kn=a.kn+1|0;return d;},Gc=a=>{let b,c,d,e,f,g;b=a.j3;c=0;d=a.i4;e=null;if(c>d)
{e=new BT;Br(e);Ba(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i4=0;a.kn=a.kn+1|0;},HR=(a,b)=>{let c;if(b>=0&&b<a.i4)return;c=new Cp;Br(c);Ba(c);};
function BK(){let a=this;I.call(a);a.rs=null;a.js=0;}
let Cv=(a,b,c)=>{a.rs=b;a.js=c;},SI=(a,b)=>{return a!==b?0:1;};
function Dc(){let a=this;BK.call(a);a.i8=null;a.qk=null;a.kv=null;a.mV=null;a.oT=null;}
let Cf=null,C1=null,BY=null,CD=null,C8=null,Dj=null,CX=null,Ee=null,CT=null,Du=null,En=null,Gi=null,Dl=null,DH=null,CA=null,Hq=null,FM=null,F7=null,GH=null,ER=null,Do=null,Fn=null,ET=null,Qi=null,Z=()=>{Z=Bf(Dc);R4();},B6=()=>{Z();return Qi.bc();},M4=(a,b,c,d,e,f,g,h)=>{Z();Cv(a,b,c);a.i8=d;a.qk=e;a.kv=f;a.mV=g;a.oT=h;},BL=(a,b,c,d,e,f,g)=>{let h=new Dc();M4(h,a,b,c,d,e,f,g);return h;},Li=b=>{let c,d,e,f;Z();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(X(f.i8,b))return Bu(f);e=e+1|0;}return Bl();},NM=a=>
{let b;b=a.qk;Fv();return b!==B2?0:1;},PM=(a,b,c)=>{let d,e,f;if(Cw(c))c=H(10);d=a.i8;e=a.kv.bj();b=Ix(b);f=M();Q(J(J(J(J(J(J(J(f,d),H(11)),e),H(12)),b),H(13)),c),46);return L(f);},Ix=b=>{let c;Z();if(b.i0.length>40){b=Dt(b,0,40);c=M();Q(J(c,b),8230);b=L(c);}return b;},V8=()=>{let b,c;Z();b=Bc(Dc,23);c=b.data;c[0]=Cf;c[1]=C1;c[2]=BY;c[3]=CD;c[4]=C8;c[5]=Dj;c[6]=CX;c[7]=Ee;c[8]=CT;c[9]=Du;c[10]=En;c[11]=Gi;c[12]=Dl;c[13]=DH;c[14]=CA;c[15]=Hq;c[16]=FM;c[17]=F7;c[18]=GH;c[19]=ER;c[20]=Do;c[21]=Fn;c[22]=ET;return b;},R4
=()=>{let b;b=new Dc;Fv();M4(b,H(14),0,H(15),B2,Cy(BO(Bq,[H(16),H(17),H(18),H(19),H(20),H(21),H(22),H(23),H(24),H(25),H(26)])),H(16),H(27));Cf=b;C1=BL(H(28),1,H(26),B2,V5(1000),H(2),H(29));BY=BL(H(30),2,H(31),B2,Cy(BO(Bq,[H(32),H(33),H(34),H(35)])),H(32),H(36));CD=BL(H(37),3,H(35),B2,Ji(Jk(0),21057),H(2),H(38));C8=BL(H(39),4,H(40),B2,Ji(C5(0.0,21056.0),21057),H(2),H(41));Dj=BL(H(42),5,H(43),B2,C5(0.0,4.294967295E9),H(0),H(44));CX=BL(H(45),6,H(46),B2,Ji(C5(1.0,64.0),6),H(47),H(48));Ee=BL(H(49),7,H(50),B2,Cy(BO(Bq,
[H(51),H(52),H(53),H(54),H(55),H(56),H(57)])),H(51),H(58));CT=BL(H(59),8,H(60),B2,Cy(BO(Bq,[H(51),H(57),H(52),H(53)])),H(51),H(61));Du=BL(H(62),9,H(63),B2,Cy(BO(Bq,[H(64),H(65)])),H(64),H(66));En=BL(H(67),10,H(68),B2,Cy(BO(Bq,[H(69),H(70),H(71)])),H(69),H(72));Gi=BL(H(73),11,H(74),B2,Jk(1),H(75),H(76));Dl=BL(H(77),12,H(78),B2,Jl(C5(1.0,1000.0),H(79)),H(79),H(80));DH=BL(H(81),13,H(82),Cu,C5(1.0,1000000.0),H(83),H(84));CA=BL(H(85),14,H(86),Cu,C5(0.0,1000000.0),H(0),H(87));Hq=BL(H(88),15,H(89),Cu,Jl(X_(BO(Bq,[H(90),
H(91),H(92),H(63),H(93),H(94),H(95),H(96)])),H(97)),H(97),H(98));FM=BL(H(99),16,H(100),Cu,Cy(BO(Bq,[H(79),H(101),H(102)])),H(79),H(103));F7=BL(H(104),17,H(105),Cu,Cy(BO(Bq,[H(106),H(107)])),H(106),H(108));GH=BL(H(109),18,H(110),Cu,Cy(BO(Bq,[H(111),H(112)])),H(111),H(113));ER=BL(H(114),19,H(115),Cu,Wq(),H(116),H(117));Do=BL(H(118),20,H(119),Cu,Jl(C5(1.0,10000.0),H(120)),H(121),H(122));Fn=BL(H(123),21,H(124),Cu,Cy(BO(Bq,[H(125),H(126),H(127)])),H(125),H(128));ET=BL(H(129),22,H(130),Cu,Cy(BO(Bq,[H(125),H(131),
H(132)])),H(125),H(133));Qi=V8();};
function Hk(){let a=this;I.call(a);a.mN=null;a.lQ=null;a.pz=null;a.k9=null;a.mK=null;a.nQ=null;a.j_=null;a.lA=null;a.nK=null;a.jS=null;a.i6=null;a.pg=null;a.mT=null;a.nr=0;a.mv=0;a.of=0;a.lL=0;a.ow=0;a.nC=0;a.n1=0;}
let JU=a=>{Pg(a.i6);CI(a);},KS=a=>{GY(a.i6);CI(a);},DG=a=>{a.mT=Bl();a.n1=0;J8(a.i6,new MP);FK(a);CP(a);a.k9.hear("engine");},M1=(a,b)=>{GY(a.i6);DF(a.i6,b);J8(a.i6,new Ox);CI(a);},Km=(a,b)=>{DF(a.i6,Kx(a,b));H_(a.i6,new OF,150.0);CI(a);},Kx=(a,b)=>{return Bv(0.0,Be(b,CC(a.i6)))|0;},Q1=(a,b,c)=>{let d;d=Ex(c);if(QY(d)&&DO(d)===Bt(DO(d)))return d;d=M();J(J(J(J(d,b),H(134)),c),H(135));a.mT=Bu(L(d));FK(a);return PH();},Lx=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i6.jr;Z();if
(BB(c,ER,H(136))&&!b)JU(a);},CI=a=>{a.ow=1;Q7(a.j_.ll);CP(a);},CP=a=>{let b;if(a.mv&&!a.lL){b=new H$;b.qw=a;a.lL=requestAnimationFrame(Bj(Bn(b),"onAnimationFrame"));}},NQ=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;a:{b=a.j_;c=a.i6;d=c.jr;Z();e=Bo(d,Fn);f=(-1);switch(Dy(e)){case 3075958:if(!X(e,H(127)))break a;f=1;break a;case 102970646:if(!X(e,H(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:f=1;break b;default:f=a.mK.matches?1:0;break b;}f=0;}g=JC(a.i6)?0:1;c:{h=c.jr;d
=EV(c.i7);i=new PL;j=c.i7;k=Qu(d.jb.i1);if(!B4(b.l5)){e=Bk(b.l5);l=d.ju;if(Gm(e.o4,l)&&Ma(e.oG,k)?1:0)break c;}e=new Na;m=d.ju;n=CE(m);o=n<=500?100:n>5000?25:50;e.nh=BC(1,2);e.mH=Bl();e.oF=Bl();e.o4=m;e.oG=k;e.qT=o;p=new Gl;l=new Cg;n=Bd(o,o);FR(l,n,2);q=0;while(q<n){BR(l,q,0,GL(k.j1,k.jX,q%o|0,o));BR(l,q,1,GL(k.jP,k.jL,q/o|0,o));q=q+1|0;}Ja(p,m,l);e.mS=p;e.op=EZ(m,e.nh);b.l5=Bu(e);}r=Bk(b.l5);if(f)s=TT();else{p=Bb(16777215);s=new Fb;l=Bb(1841698);m=Bb(5591647);t=Bb(3815235);u=Bb(2762803);Fx();v=Eu(FF,0.0);w
=Eu(FF,1.0);x=Bb(7744131);y=Bb(1800247);z=Bb(7744131);k=O9(BO(CF,[Bb(16645110),Bb(16574929),Bb(16306096),Bb(15379876),Bb(13602724),Bb(11107236),Bb(8350359)]));e=FF;ba=Bc(CF,e.mp.data.length);bb=ba.data;n=0;q=bb.length;while(n<q){bb[n]=Jw(DT(e.mp.data[n],0.2),p);n=n+1|0;}HS(s,p,l,m,t,u,v,w,x,y,z,k,O9(ba));}e=!(HY(b.mb)&&GA(b.mb)<Bi(d.jb)?1:0)?Df():b.mb;i.lJ=h;i.rr=j;i.ka=d;i.nB=r;i.nE=s;i.lY=e;i.kC=g;Q0(b.nJ,i,g);Q0(b.ne,i,g);d=b.ll.nN;e=new Ps;e.pI=f;e.pH=g;Fy(d,e);Ru(b.ne,i);Tv(b.pv,c);VJ(b.rg,i);Yg(b.qG,i);YS(b.q6,
c.i7,Ez(h));Wr(b.pk,i);},FK=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.mN;c=a.i6.jr;Z();b.setAttribute("data-theme",S(Bo(c,Fn)));d=a.j_;e=a.jS;c=a.mT;f=a.nr&&BB(a.i6.jr,ET,H(132))?H(137):!X(a.pz,H(132))?H(138):H(139);g=B5(e);h=G$(e.nz.rm);BX(h);b=new P4;b.pw=h;Fy(c,b);i=Dw(g,Ig());j=d.pV;if(i)b=L_();else{b=Bh();c=Dm(g);i=Bp(c)<=1?0:1;a:{if(i){k=c.kl;Cq();if(k!==Qm)break a;}if(i)T(b,H(140));b:{c=Bo(g,Cf);l=(-1);switch(Dy(c)){case -1360216880:if(!X(c,H(22)))break b;l=2;break b;case -895939855:if(!X(c,H(23)))break b;l
=3;break b;case 118875:if(!X(c,H(16)))break b;l=0;break b;case 3684185:if(!X(c,H(21)))break b;l=1;break b;default:}}c:{switch(l){case 0:case 1:case 2:case 3:break;default:l=0;break c;}l=1;}if(l){k=!i?H(141):H(142);m=M();J(J(J(m,H(143)),c),k);k=L(m);T(b,k);}}if(BB(g,BY,H(34))){c=Dm(g);i=1;d:{while(i<Bp(c)){if(Bg(c,i)>1){i=1;break d;}i=i+1|0;}i=0;}if(i)T(b,H(144));}if(BB(g,En,H(71))){n=FO(g);if(n>0.3){c=BW(n);k=M();J(J(J(k,H(145)),c),H(146));k=L(k);T(b,k);}}else{i=Pp(g);l=BB(g,En,H(70));o=!l?i:10.0*i;if(FO(g)
*o>80.0){c=!l?H(2):H(147);k=BW(FO(g));m=BW(Bt(4000.0/o)/1000.0);p=M();Q(J(J(J(J(J(J(R(J(p,H(148)),i),H(149)),c),H(150)),k),H(151)),m),46);k=L(p);T(b,k);}}}UR(j,h,b);b=d.oI;k=Bo(g,FM);b.setAttribute("data-controls",S(k));YE(d.qW,C3(Bo(g,Hq),44));c=BJ(d.qm.ns);while(BG(c)){YT(BF(c),g);}ST(d.qd,e);Vg(d.o5,CN(d.mX)&&Dw(Bk(d.mX),g)?1:0);d.mX=Bu(g);d=d.pJ;e=M();J(J(J(e,H(152)),f),H(153));BD(d,L(e));CP(a);},U0=b=>{let c;b=b;c=b.i6.jr;Z();return S(BB(c,ET,H(132))&&!b.nr?H(132):H(131));},Wk=b=>{return !!b.i6.jy;},SU
=b=>{let c;b=b;c=L4(b.jS);Z();Ck(c,CA.i8,Cc(BQ(b.i6.i7)));return S(Ie(c));},Vx=b=>{b=b;b.nr=1;FK(b);},Wj=b=>{b=b;GY(b.i6);Km(b,0.0);},Y1=(b,c)=>{let d;c=Bs(c);b=b;c=Q1(b,H(154),c);d=new NE;d.qE=b;Pv(c,d);},Wo=(b,c)=>{let d;c=Bs(c);b=b;c=Q1(b,H(155),c);d=new MD;d.qr=b;Pv(c,d);},Xx=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i6;c=b.jr;b=EV(b.i7);d=F_(b);e=Et(H(156));f=(B6()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G8(c,i)){j=e.jj<=1?H(2):H(157);j=O(O(Q(O(e,j),34),i.i8),H(158));k=i.kv;i=Bo(c,i);if(!Oi(k,i)){k=M();Q(J(Q(k,
34),i),34);i=L(k);}O(j,i);}h=h+1|0;}l=L(Q(e,125));h=b.kG;e=QV(b.ki);i=OD(d.je);d=OD(d.jd);j=b.lg;j=MV(j.iZ,0,j.i2);m=Dv(b);n=Bi(b.jb);g=b.lr;k=M();b=J(R(J(R(J(J(J(J(J(J(J(J(J(R(J(J(J(k,H(159)),l),H(160)),h),H(161)),e),H(162)),i),H(163)),d),H(164)),j),H(165)),m),H(166)),n),H(167));h=b.jj;d=b;e=!g?H(116):H(136);KE(d,h,e);Q(b,125);return S(L(k));},VB=b=>{return b.pg;},XK=b=>{KS(b);},RG=(b,c)=>{b=b;b.j_.ll.nN=Bu(B7(c));CP(b);},Wv=b=>{let c,d,e;b=b;if(!b.mv){b.mv=1;c=b.j_;HD(c.nJ);HD(c.ne);c=b.mK;d=b.lA;c.addEventListener("change",
Bj(d,"handleEvent"));d=window;e=b.lA;d.addEventListener("resize",Bj(e,"handleEvent"));if(Kl(b.lQ)){d=window;e=b.nK;d.addEventListener("hashchange",Bj(e,"handleEvent"));}if(!b.of){b.of=1;Lx(b);}NQ(b);CP(b);}},U5=b=>{let c,d,e,f;b=b;b.mv=0;c=b.mK;d=b.lA;c.removeEventListener("change",Bj(d,"handleEvent"));d=window;e=b.lA;d.removeEventListener("resize",Bj(e,"handleEvent"));d=window;e=b.nK;d.removeEventListener("hashchange",Bj(e,"handleEvent"));f=b.lL;cancelAnimationFrame(f);b.lL=0;},TW=(b,c)=>{let d,e,f;c=Bs(c);b
=b;d=L4(b.jS);if(!(b.mN.hasAttribute(S(c))?1:0))Cr(d,c);else Ck(d,c,Bs(b.mN.getAttribute(S(c))));e=b.i6.jr;Z();f=BB(e,ER,H(136));Md(b.jS,d);DG(b);if(!f)Lx(b);},RP=b=>{let c;b=b.j_.ll;b.nX=0;c=BJ(b.no);while(BG(c)){BD(Bn(BF(c)),H(168));}},VU=b=>{JU(b);},Cp=K(BM),XY=K(BM),B_=K(0),Cm=K(0),SC=K(),Qt=K(0);
function Ms(){I.call(this);this.jg=null;}
let Mf=(a,b)=>{let c;c=a.jg;M1(c,Kx(c,BQ(c.i6.i7)+b));},Fe=(a,b)=>{let c;c=a.jg;M1(c,Kx(c,b));},FC=a=>{CP(a.jg);},Ka=(a,b,c)=>{let d,e,f,g;d=a.jg.jS;e=B5(d);f=H1(e,b,c);if(B4(f))d=PM(b,c,Bo(e,b));else{a:{b:{c:{F4(d);g=Fu(d.kt);Ck(g,b.i8,Bo(Bk(f),b));c=Bk(f);Hy();switch(Ll.data[b.js]){case 1:break b;case 2:break c;case 3:break;case 4:Z();Cr(g,CD.i8);Cr(g,C8.i8);if(!BB(B5(d),BY,H(35)))break a;Cr(g,BY.i8);break a;default:break a;}c=B5(d);Z();if(!BB(c,BY,H(35)))break a;Cr(g,BY.i8);Cr(g,CD.i8);break a;}Z();if(!KM(CM(c,
Cf),Bu(H(26)))){Cr(g,C1.i8);break a;}Kq(d,FU(B5(d),GZ(B5(d))),g);break a;}Z();if(!BB(c,BY,H(35)))Cr(g,CD.i8);else Kq(d,F6(B5(d),(EV(d.jG.i7)).ke),g);}d:{if(Dw(Bk(f),e)){Z();if(b!==DH)break d;}Z();Cr(g,CA.i8);}Fc(d,g);d=H(2);}if(Cw(d)){DG(a.jg);CI(a.jg);}return d;},E7=(a,b)=>{let c,d,e,f,g,h;c=a.jg.jS;F4(c);d=Fu(c.kt);e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NM(h)&&h!==DH&&h!==CA&&h!==Do?0:1)Cr(d,h.i8);g=g+1|0;}KO(d,b);Fc(c,d);DG(a.jg);CI(a.jg);},Eo=(a,b,c)=>{let d,e,f,g;d=a.jg.jS;e=d.jG.jy;f=B5(d);if
(BQ(d.jG.i7)>0)f=F6(f,(EV(d.jG.i7)).ke);b=b.c3(f);if(!Dw(b,B5(d))){if(!c)F4(d);g=Fu(d.kt);Kq(d,b,g);Z();Cr(g,CA.i8);Fc(d,g);if(e)Pg(d.jG);}DG(a.jg);CI(a.jg);},Fa=(a,b)=>{let c;c=a.jg;c.j_.mb=b;CP(c);},BE=K(0);
function Kd(){I.call(this);this.qL=null;}
let Sh=(b,c)=>{CP(b.qL);};
function Kc(){I.call(this);this.qa=null;}
let Vj=(b,c)=>{b=b.qa;Md(b.jS,NU(b.lQ));DG(b);};
function KA(){I.call(this);this.jD=null;}
let JN=null,Uj=(a,b)=>{a.jD=b;},Rl=a=>{let b=new KA();Uj(b,a);return b;},Bl=()=>{if(JN===null)JN=Rl(null);return JN;},Bu=b=>{return Rl(BX(b));},Bk=a=>{let b;b=a.jD;if(b!==null)return b;b=new Ew;Br(b);Ba(b);},CN=a=>{return a.jD===null?0:1;},B4=a=>{return a.jD!==null?0:1;},Fy=(a,b)=>{let c;c=a.jD;if(c!==null)b.c4(c);},Eb=(a,b)=>{let c;c=a.jD;if(c!==null)b=c;return b;},Hx=a=>{let b;b=a.jD;if(b!==null)return b;b=new Ew;Br(b);Ba(b);},KM=(a,b)=>{if(a===b)return 1;if(!(b instanceof KA))return 0;return W(b.jD,a.jD);};
function Mb(){I.call(this);this.mU=null;}
let Kl=a=>{return a.mU.hasAttribute("fragment")?1:0;},NU=a=>{let b;b=Lb(a);if(Kl(a))KO(b,JJ(Bs(location.hash.slice(1))));return b;},Lb=a=>{let b,c,d,e,f,g;b=CH();c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mU.hasAttribute(S(f.i8))?1:0){g=f.i8;Ck(b,g,Bs(a.mU.getAttribute(S(g))));}e=e+1|0;}return b;};
function O1(){let a=this;I.call(a);a.l4=null;a.k5=null;a.jG=null;a.kt=null;a.nz=null;}
let B5=a=>{return a.jG.jr;},L4=a=>{return Fu(a.kt);},Md=(a,b)=>{let c,d,e,f;a:{c=a.kt;d=b.j9;e=c.j9;if(FW(d,e)){d=b.kE;c=c.kE;if(FW(d,c)){f=1;break a;}}f=0;}if(!f){F4(a);Fc(a,Fu(b));}},QF=(a,b,c)=>{let d,e;if(!Ci(b)){d=Mq(a);T(c,d);b=b;d=Gz(b,b.i4-1|0);e=B5(a);Fc(a,d.my);if(!Dw(e,B5(a)))DF(a.jG,d.nc);}},F4=a=>{let b,c;b=a.k5;c=Mq(a);T(b,c);Gc(a.l4);b=a.k5;if(b.i4>200)Gz(b,0);},Mq=a=>{let b,c,d;b=new Jy;c=a.kt;d=BQ(a.jG.i7);b.my=c;b.nc=d;return b;},Fc=(a,b)=>{let c,d,e,f;a.kt=b;b=Gr(b);a.nz=b;c=a.jG;d=b.lV;e
=Dw(d,c.jr);f=Gs(d)!=Gs(c.jr)?0:1;c.jr=d;c.kN=NaN;if(!e){c.i7=LJ(d);c.n7=c.n7+1|0;c.jy=0;}if(!(e&&f))DF(c,Gs(d));else if(BQ(c.i7)>CC(c))DF(c,CC(c));},Kq=(a,b,c)=>{let d,e,f,g,h;d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(b,g);if(CN(h)&&!KM(h,CM(B5(a),g)))Ck(c,g.i8,Bk(h));f=f+1|0;}},R$=K(),JJ=b=>{let c,d;c=CH();b=new URLSearchParams(S(b));d=new HZ;d.oV=c;b.forEach(Bj(Bn(d),"pair"));return c;},Ie=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GX(b)){e=FB(b,d);f=GM(b,d);c.append(S(e),S(f));d=d+1
|0;}return Bs(c.toString());};
function Gn(){let a=this;I.call(a);a.mr=null;a.kq=null;a.lE=null;a.m3=null;a.ob=null;}
let RH=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.kq.i7;c=b.j$.i4;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NF(b,0)).data.length|0;f=Bm(Bd(e,c));g=f.data;h=0;while(h<e){i=Bd(h,d);j=NF(b,i);k=j.data;l=Bd(h,c);g[l]=Bd(i,b.kp);Ca(j,0,f,l+1|0,k.length);h=h+1|0;}return Mz(f);},Xn=b=>{return b.kq.i7.jA;},UM=(b,c)=>{c=Bs(c);b=b.lE;c=JJ(c);E7(b,c);},RR=b=>{let c,d,e;b=HG(b.kq.i7.jI);c=Gg(b.kg,Pt(b));d=b.k0;e=d.data;Ca(d,0,c,b.kg.data.length,e.length);return Mz(c);},S2=(b,c)=>{let d;d=c;b=b.lE;c=d>=0?Di(d):Df();Fa(b,c);},SX
=b=>{return !!b.kq.i7.kD;},Vb=b=>{FC(b.lE);},WN=(b,c)=>{let d;d=c;return Q_(b.kq.i7,d);},Yk=b=>{return BQ(b.kq.i7);},Wf=(b,c)=>{let d;d=c;Fe(b.lE,d);},UH=b=>{let c,d,e,f,g,h,i,j;b=b;if(!(!B4(b.m3)&&Bk(b.m3)===B5(b.mr))){b.m3=Bu(B5(b.mr));c=b.mr;d=CH();e=(B6()).data;f=e.length;g=0;while(g<f){h=e[g];i=CM(B5(c),h);j=new QN;j.p1=d;j.p2=h;Fy(i,j);g=g+1|0;}b.ob=Ie(d);}return S(b.ob);},Ui=b=>{return b.kq.n7;},D$=K(0),Qh=K(),Yp=a=>{return performance.now();};
function MZ(){let a=this;I.call(a);a.jr=null;a.i7=null;a.n7=0;a.jy=0;a.lj=0;a.p9=0;a.kN=0.0;a.qD=0;}
let Pg=a=>{if(BQ(a.i7)>=CC(a))DF(a,0);a.jy=1;a.kN=NaN;},GY=a=>{a.jy=0;a.lj=0;},DF=(a,b)=>{b=Bx(0,BH(b,CC(a)));a.p9=b;a.lj=b==BQ(a.i7)?0:1;},JC=a=>{return !a.jy&&!a.lj?0:1;},CC=a=>{let b,c;b=Ez(a.jr);c=a.i7;if(c.kD)b=BH(c.jA,b);return b;},J8=(a,b)=>{H_(a,b,30.0);},H_=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lj)e=a.p9;else if(!a.jy)e=BQ(a.i7);else{f=a.jr;Z();g=BB(f,Do,H(120))?Df():Di(CG(f,Do)|0);if(L3(g))e=CC(a);else{if(isNaN(a.kN)?1:0){a.kN=d;a.qD=BQ(a.i7);}e=Be(a.qD+(d-a.kN)*GA(g)/1000.0,CC(a))|0;}}h=KW(a.i7,e,
16);while(!h&&b.bF()-d<c){h=KW(a.i7,e,16);}e=a.lj;if(!(!e&&h))a.kN=NaN;h=e&(h?0:1);a.lj=h;a.jy=a.jy&(!h&&BQ(a.i7)>=CC(a)?0:1);};
function Ph(){let a=this;I.call(a);a.jI=null;a.pQ=0;a.j$=null;a.kp=0;a.lq=null;a.jA=0;a.kD=0;}
let X2=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j$=Bh();a.kp=1;a.lq=Bm(256);c=new QT;c.ks=Dm(b);c.j5=GZ(b);c.kO=Pp(b);Z();d=Bo(b,En);e=Dm(b);f=FO(b);g=(-1);switch(Dy(d)){case -361295720:if(!X(d,H(70)))break a;g=0;break a;case 2988943:if(!X(d,H(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KY;h.qY=f;h.lP=Cj(e);break b;case 1:h=new MU;h.k8=1.0;h.k2=1.0;h.oP=f;h.lK=Cj(e);h.lO=Cj(e);h.oe=Cj(e);h.nF=Cj(e);break b;default:}h=new IQ;F5();h.oi=f;}if(G8(b,C8))d=h;else{d=new Mp;i=O4(b);d.nf=h;d.o$=i;}c:{c.lw=d;e
=Bo(b,BY);g=(-1);switch(Dy(e)){case 115791563:if(!X(e,H(34)))break c;g=1;break c;case 289928229:if(!X(e,H(33)))break c;g=0;break c;case 1230441723:if(!X(e,H(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MK;break d;case 1:d=new Lu;break d;case 2:if(!Pk(b)){d=Qy(b);break d;}d=new Qp;d.p8=JD(b);break d;default:}d=Qy(b);}c.kd=d.dr(c.ks);c.md=EZ(c.ks,c.j5.i1);c.nu=J$(c.ks,Bi(c.j5));c.q4=Mg(c.ks,c.kO);c.oW=Mg(c.ks,Bi(c.j5)%c.kO|0);Ky(c);a.jI=c;a.pQ=BH(1024,4000000/Pt(HG(c))|0);QS(a);},LJ=a=>{let b=
new Ph();X2(b,a);return b;},BQ=a=>{return a.jI.jz;},Q_=(a,b)=>{let c,d,e;c=a.jA;if(b<=c)return a.lq.data[b];d=new BT;e=M();Q(R(J(R(J(e,H(169)),b),H(170)),c),46);BZ(d,L(e));Ba(d);},NF=(a,b)=>{return (BI(a.j$,b)).kg;},EV=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jI;c=a.kD&&BQ(a)==a.jA?1:0;d=new I4;e=b.ks;f=b.j5;g=MM(b.jz,b.kO,Bi(f));h=b.jz;i=b.mI;j=CJ(b.kd);k=b.lw.dw();b=Ko(Gt(b.md));d.ju=e;d.jb=f;d.nj=g;d.kG=h;d.ki=i;d.ke=j;d.nM=k;d.lg=b;d.lr=c;return d;},KW=(a,b,c)=>{let d,e,f,g,h;if(a.kD)b=BH(b,a.jA);Qn(a,b);d=0;while
(true){e=a.jI;if(e.jz>=b)break;if(d>=c)break;Q5(e);e=a.jI;if(e.jz<=a.jA)f=1;else{a:{g=e.mI;if(g-g===0.0){e=e.kd;f=1;b:{c:{while(true){h=e.je.data;if(f>=h.length)break;if(!OE(h[f].iZ))break c;if(!OE(e.jd.data[f].iZ))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jA=a.jI.jz;QS(a);f=1;}else{a.kD=1;f=a.jA;Qn(a,f);while(true){e=a.jI;if(e.jz>=f)break;Q5(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jI.jz;if(c!=b){if(!a.kD)break e;if(c!=a.jA)break e;}b=1;break d;}b=0;}return b;},Qn=(a,b)=>{let c,d,
e,f;c=BH(b/a.kp|0,a.j$.i4-1|0);d=a.jI;e=d.jz;if(!(b>=e&&Bd(c,a.kp)<=e)){b=Bd(c,a.kp);f=BI(a.j$,c);d.jz=b;C6(d.kd,f.kg);d.lw.dD(f.k0);Ky(d);}},QS=a=>{let b,c,d,e,f,g;b=a.jA;c=a.lq;d=c.data.length;if(b==d)a.lq=Gg(c,2*d|0);c=a.lq.data;b=a.jA;e=a.jI;c[b]=e.mI;if(b%a.kp|0)return;f=a.j$;e=HG(e);T(f,e);e=a.j$;if(e.i4>a.pQ){f=G$(e);Gc(a.j$);b=0;g=f;while(b<g.i4){e=a.j$;f=BI(g,b);T(e,f);b=b+2|0;}a.kp=a.kp*2|0;}};
function LO(){let a=this;I.call(a);a.oI=null;a.pV=null;a.qW=null;a.nJ=null;a.ne=null;a.pv=null;a.rg=null;a.qG=null;a.q6=null;a.pk=null;a.qd=null;a.o5=null;a.qm=null;a.ll=null;a.pJ=null;a.q8=null;a.l5=null;a.mX=null;a.mb=null;}
let R6=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l5=Bl();a.mX=Bl();a.mb=Df();a.oI=b;d=new Qo;e=b.querySelector(".messages");d.oA=Bh();d.ng=e;a.pV=d;e=new I2;F1();e.mY=b;a.qW=e;e=new Np;f=b.querySelector(".decision");BX(c);d=new NG;d.rf=c;N5(e,f,d);e.kX=Bl();e.lG=Bl();e.m2=c;JW(new FQ,e.lo,e);g=e.lo;d=new IU;d.pE=e;g.addEventListener("dblclick",Bj(Bn(d),"handleEvent"));a.nJ=e;a.ne=VT(b.querySelector(".network"),c);e=new Jh;f=b.querySelector(".transport");Cz();h=new Lp;h.pG=c;e.qP=EG(f,H(171),h);d=new Lr;d.qo=c;e.qC=EG(f,
H(172),d);BX(c);h=new Lq;h.qX=c;d=EG(f,H(173),h);e.qJ=d;e.ro=d.querySelector("span");h=new Lo;h.oS=c;e.p7=EG(f,H(174),h);h=new Ln;h.qu=c;e.qN=EG(f,H(175),h);g=f.querySelector(".iteration");e.lx=g;h=new HP;h.q9=e;h.q$=c;g.addEventListener("input",Bj(Bn(h),"handleEvent"));e.pj=f.querySelector(".position");e.kU=f.querySelector(".speed select");i=PW.data;j=i.length;k=0;while(k<j){LT(e,i[k]);k=k+1|0;}f=e.kU;h=new HO;h.pa=e;h.o_=c;f.addEventListener("change",Bj(Bn(h),"handleEvent"));a.pv=e;e=new Py;f=b.querySelector(".predictions");e.kQ
=Bh();e.nI=DZ((Ff()).i1,(Ff()).i9);e.nT=f.querySelector("tbody");e.o6=f.querySelector(".score");a.rg=e;a.qG=SJ(b.querySelector(".predictions .editing"),c);e=new M6;d=b.querySelector(".losses");BX(c);f=new OX;f.p0=c;e.mP=Bh();e.n2=(-1);e.nk=d.querySelector("tbody");e.py=f;a.q6=e;a.pk=X0(b,c);d=b.querySelector(".set-up .tools");a.qd=Vr(d,c);a.o5=RA(d,b.querySelector(".example-help"),c);a.qm=Yx(b.querySelector(".set-up"),c);a.ll=Yj(b,c);a.pJ=b.querySelector(".engine");a.q8=b.querySelector(".announcement");},TM
=(a,b)=>{let c=new LO();R6(c,a,b);return c;},BT=K(BM),FI=K(BK),B2=null,Cu=null,SO=null,Fv=()=>{Fv=Bf(FI);XO();},WH=(a,b,c)=>{Fv();Cv(a,b,c);},NZ=(a,b)=>{let c=new FI();WH(c,a,b);return c;},XO=()=>{let b,c,d;B2=NZ(H(176),0);b=NZ(H(177),1);Cu=b;c=Bc(FI,2);d=c.data;d[0]=B2;d[1]=b;SO=c;},N=K(),U9=a=>{return;},CL=K(0);
function Fi(){N.call(this);this.la=null;}
let Cy=b=>{let c;c=new Fi;c.la=Ow(b);return c;},UA=(a,b)=>{let c;c=Dp(b);return !FL(a.la,c)?Bl():Bu(c);},U7=a=>{let b,c;if(Dk(a.la)!=1){b=CZ(H(157),a.la);c=M();J(J(c,H(178)),b);b=L(c);}else{b=FT(a.la,0);c=M();J(J(c,H(179)),b);b=L(c);}return b;};
function IW(){N.call(this);this.on=0;}
let J7=null,PS=null,GN=()=>{GN=Bf(IW);U2();},Sd=(a,b)=>{GN();a.on=b;},V5=a=>{let b=new IW();Sd(b,a);return b;},S_=(a,b)=>{let c,d,e,f,g;c=Bh();d=BJ(C3(b,59));while(true){if(!BG(d))return Bu(CZ(H(180),c));b=C3(BF(d),44);GN();e=b;if(e.i4!=3)f=Bl();else{b=J7;g=BI(e,0);b=Iv(b,g);g=J7;f=BI(e,1);g=Iv(g,f);f=PS;e=BI(e,2);f=Nq(f,e);if(CN(b)&&CN(g)&&CN(f)){b=Bk(b);g=Bk(g);f=Bk(f);e=M();J(Q(J(Q(J(e,b),44),g),44),f);f=Bu(L(e));}else f=Bl();}if(B4(f))break;b=c;if(b.i4==a.on)break;T(b,Bk(f));}return Bl();},RU=a=>{let b,
c;b=a.on;c=M();J(R(J(c,H(181)),b),H(182));return L(c);},U2=()=>{J7=Jk(0);PS=C5(0.0,1.0);};
function KD(){let a=this;N.call(a);a.oq=null;a.nZ=0;}
let SF=(a,b,c)=>{a.oq=b;a.nZ=c;},Ji=(a,b)=>{let c=new KD();SF(c,a,b);return c;},Xb=(a,b)=>{let c,d,e,f;c=Bh();d=BJ(C3(b,44));while(true){if(!BG(d))return Bu(CZ(H(183),c));e=BF(d);f=a.oq.dO(e);if(B4(f))break;e=c;if(e.i4==a.nZ)break;T(e,Bk(f));}return Bl();},Uz=a=>{let b,c,d;b=a.oq.bj();c=a.nZ;d=M();J(R(J(J(J(d,H(184)),b),H(185)),c),H(186));return L(d);};
function J4(){N.call(this);this.od=0;}
let UD=(a,b)=>{a.od=b;},Jk=a=>{let b=new J4();UD(b,a);return b;},Iv=(a,b)=>{let c,d,e,f;c=Ex(b);if(JQ(c))return Bl();d=DO(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.od)break b;}f=0;break a;}f=1;}return !f?Bl():Bu(BW(d));},Un=a=>{return !a.od?H(187):H(188);};
function Iu(){let a=this;N.call(a);a.nV=0.0;a.n8=0.0;}
let VV=(a,b,c)=>{a.nV=b;a.n8=c;},C5=(a,b)=>{let c=new Iu();VV(c,a,b);return c;},Nq=(a,b)=>{let c,d;c=Ex(b);if(JQ(c))return Bl();d=DO(c);return !(d===Bt(d)&&d>=a.nV&&d<=a.n8?1:0)?Bl():Bu(BW(d+0.0));},Ws=a=>{let b,c,d;b=BW(a.nV);c=BW(a.n8);d=M();J(J(J(J(d,H(189)),b),H(190)),c);return L(d);};
function IH(){let a=this;N.call(a);a.m6=null;a.mc=null;}
let YM=(a,b,c)=>{a.m6=b;a.mc=c;},Jl=(a,b)=>{let c=new IH();YM(c,a,b);return c;},YV=(a,b)=>{return !X(Dp(b),a.mc)?a.m6.dO(b):Bu(a.mc);},XC=a=>{let b,c,d;b=a.m6.bj();c=a.mc;d=M();J(J(J(d,b),H(191)),c);return L(d);};
function LZ(){N.call(this);this.ov=null;}
let X_=b=>{let c;c=new LZ;c.ov=Ow(b);return c;},Xo=(a,b)=>{let c,d,e;c=Bh();d=BJ(C3(b,44));while(true){if(!BG(d))return Ci(c)?Bl():Bu(CZ(H(183),c));e=Dp(BF(d));if(!FL(a.ov,e))break;if(FL(c,e))break;T(c,e);}return Bl();},YR=a=>{let b,c;b=CZ(H(157),a.ov);c=M();J(J(J(c,H(192)),b),H(193));return L(c);},HH=K(N),Vc=a=>{return;},Wq=()=>{let a=new HH();Vc(a);return a;},RF=(a,b)=>{let c,d;a:{c=Dp(b);d=(-1);switch(Dy(c)){case 0:if(!X(c,H(2)))break a;d=0;break a;case 3569038:if(!X(c,H(136)))break a;d=1;break a;case 97196323:if
(!X(c,H(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bu(H(136));break b;case 2:b=Bu(H(116));break b;default:}b=Bl();}return b;},Uu=a=>{return H(194);},Om=K(EW),Wl=K(),Vn=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Ns(){let a=this;I.call(a);a.j9=null;a.kE=null;}
let RL=a=>{a.j9=Bh();a.kE=Bh();},CH=()=>{let a=new Ns();RL(a);return a;},Oz=b=>{let c,d,e;c=CH();d=0;while(true){e=b.data;if(d>=e.length)break;Ck(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GX=a=>{return a.j9.i4;},FB=(a,b)=>{return BI(a.j9,b);},GM=(a,b)=>{return BI(a.kE,b);},Ck=(a,b,c)=>{let d;d=G3(a.j9,b);if(d>=0)LL(a.kE,d,c);else{T(a.j9,b);T(a.kE,c);}},KO=(a,b)=>{let c;c=0;while(c<GX(b)){Ck(a,FB(b,c),GM(b,c));c=c+1|0;}},Cr=(a,b)=>{let c;c=G3(a.j9,b);if(c>=0){Gz(a.j9,c);Gz(a.kE,c);}},Fu=a=>{let b;b=CH();KO(b,a);return b;},Mt
=K(0);
function HZ(){I.call(this);this.oV=null;}
let Xw=(b,c,d)=>{c=Bs(c);d=Bs(d);Ck(b.oV,d,c);};
function PN(){let a=this;N.call(a);a.lV=null;a.rm=null;}
let Gr=b=>{let c,d,e,f,g,h,i,j,k;c=Bh();d=0;while(d<(B6()).data.length){e=Bl();T(c,e);d=d+1|0;}e=LC(c);c=Bh();d=0;while(d<GX(b)){e=Eb(Nx(e,b,d),e);d=d+1|0;}d=0;while(d<GX(b)){f=Li(FB(b,d));if(B4(f)){f=YF(FB(b,d));T(c,f);}else if(B4(Nx(e,b,d))){f=PM(Bk(f),GM(b,d),Bo(e,Bk(f)));T(c,f);}d=d+1|0;}g=new OI;g.j4=Bh();g.jl=e;if(ON(e))T(g.j4,H(195));MS(g,C1,Cf,H(26));if(GP(g.jl)&&!G8(g.jl,CX)){b=g.j4;f=G0(g,CX);h=M();J(J(J(h,H(196)),f),H(197));f=L(h);T(b,f);}if(BB(g.jl,BY,H(35))&&!Pk(g.jl)){h=g.j4;d=(JD(g.jl)).data.length;i
=CE(Dm(g.jl));f=M();J(R(J(R(J(f,H(198)),d),H(199)),i),H(200));f=L(f);T(h,f);}MS(g,CD,BY,H(35));b=Bh();i=CE(Dm(g.jl));j=BJ(C3(Bo(g.jl,C8),44));k=i;while(BG(j)){f=BF(j);if(KQ(f)>=k)T(b,f);}if(!Ci(b)){f=g.j4;b=Ix(CZ(H(183),b));d=i-1|0;h=M();Q(R(J(J(J(h,H(201)),b),H(202)),d),46);h=L(h);T(f,h);}if(X(Eb(CM(g.jl,Du),H(2)),H(64))&&!JO(g.jl)){f=g.j4;b=G0(g,CT);h=M();J(J(J(h,H(203)),b),H(204));h=L(h);T(f,h);}d=Bi(GZ(g.jl));if(!BB(g.jl,Dl,H(79))&&CG(g.jl,Dl)>d){b=g.j4;f=G0(g,Dl);h=M();Q(R(J(J(h,f),H(205)),d),46);f=L(h);T(b,
f);}if(CG(g.jl,CA)>Ez(g.jl)){b=g.j4;f=G0(g,CA);d=Ez(g.jl);h=M();Q(R(J(J(h,f),H(206)),d),46);f=L(h);T(b,f);}f=g.j4;Im(c,f);b=new PN;U9(b);b.lV=e;b.rm=c;return b;},Nx=(b,c,d)=>{let e,f;e=Li(FB(c,d));f=new QD;f.pR=b;f.pS=c;f.pT=d;b=e.jD;if(b!==null){c=f;b=b;e=H1(c.pR,b,GM(c.pS,c.pT));}return e;},YF=b=>{let c,d,e,f,g,h;c=Bh();d=(B6()).data;e=d.length;f=0;while(f<e){g=d[f].i8;T(c,g);f=f+1|0;}b=Ix(b);c=CZ(H(157),c);h=M();Q(J(J(J(J(h,H(207)),b),H(208)),c),46);return L(h);};
function QT(){let a=this;I.call(a);a.j5=null;a.kO=0;a.lw=null;a.kd=null;a.md=null;a.nu=null;a.q4=null;a.oW=null;a.ks=null;a.jz=0;a.mI=0.0;}
let HG=a=>{let b,c,d;b=new H5;c=CJ(a.kd);d=a.lw.dw();b.kg=c;b.k0=d;return b;},Q5=a=>{let b,c,d,e,f,g,h;b=a.lw;c=a.kd;if(a.kO>=Bi(a.j5)){JP(a.nu,a.kd,a.md,a.j5.i9);d=a.nu;}else{d=MM(a.jz,a.kO,Bi(a.j5));e=d.mG!=a.kO?a.oW:a.q4;f=a.kd;g=a.j5;h=d.mQ;d=e.oc;Ca(g.i1.iZ,h*2|0,d.i1.iZ,0,Bi(d)*2|0);Ca(g.i9.iZ,h,d.i9.iZ,0,Bi(d));DK(e.n0,f);JP(e.or,f,e.n0,e.oc.i9);d=e.or;}b.d5(c,d);a.jz=a.jz+1|0;Ky(a);},Ky=a=>{DK(a.md,a.kd);a.mI=a.ks.ld.d6(Gt(a.md),a.j5.i9);};
function P$(){I.call(this);this.mZ=0;}
let C7=null,VS=(a,b)=>{a.mZ=b;},OQ=a=>{let b=new P$();VS(b,a);return b;},Df=()=>{if(C7===null)C7=OQ(0);return C7;},Di=b=>{return OQ(b);},GA=a=>{let b;if(a!==C7)return a.mZ;b=new Ew;Br(b);Ba(b);},HY=a=>{return a===C7?0:1;},L3=a=>{return a!==C7?0:1;},Lf=(a,b)=>{if(a!==C7)b.d7(a.mZ);},Jj=(a,b)=>{if(a!==C7)b=a.mZ;return b;};
function Qo(){let a=this;I.call(a);a.ng=null;a.oA=null;}
let UR=(a,b,c)=>{let d,e,f;d=G$(b);Im(d,c);e=a.oA;if(FW(d,e))return;a.oA=d;Fz(a.ng);e=BJ(b);while(BG(e)){f=BF(e);B0(a.ng,H(209),f);}b=c.p();while(b.q()){e=b.s();c=B0(a.ng,H(209),e);d="advice";c.className=d;}};
function I2(){I.call(this);this.mY=null;}
let Nv=null,F1=()=>{F1=Bf(I2);SR();},YE=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FL(b,H(97));d=a.mY;e=S(!c?H(210):H(97));d.className=e;F1();f=Nv.data;g=f.length;h=0;while(h<g){i=f[h];e=!X(i,H(211))?i:H(92);j=G3(b,e);QL(a,i,!c&&!X(i,H(212))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bc(Bq,3).data;f[0]=H(93);f[1]=H(95);f[2]=H(96);j=f.length;k=0;while(k<j){e=f[k];h=Bx(h,G3(b,e));k=k+1|0;}QL(a,H(213),!c&&h<0?0:1,h);e=a.mY;b=CZ(H(4),b);e.setAttribute("data-view",S(b));},QL=(a,b,c,d)=>{let e,f;e=a.mY;f=M();J(Q(f,46),b);e=e.querySelector(S(L(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",S(Cc(d)));},SR=()=>{Nv=BO(Bq,[H(90),H(91),H(211),H(63),H(94),H(214),H(212)]);};
function FD(){let a=this;I.call(a);a.l0=null;a.lo=null;a.pU=null;a.o0=null;a.lz=0;a.m5=0;a.ol=0;}
let N5=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.l0=d;a.lo=d.querySelector("canvas");a.pU=b.querySelector(".twin");b=new H2;b.pY=a;b.pW=c;e=new ResizeObserver(Bj(Bn(b),"onResize"));d=a.l0;e.observe(d);b=new M_;e=a.l0;b.ox=1;d=new H7;d.qy=b;d.qz=c;(new IntersectionObserver(Bj(Bn(d),"onChange"))).observe(e);a.o0=b;},HD=a=>{a.lz=a.l0.clientWidth;a.m5=a.l0.clientHeight;},Q0=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lz;if(d&&a.o0.ox){e=new HX;f=a.lo;g=d;h=a.m5;i=devicePixelRatio;DJ();Ct();e.nq=De(0.0,Ds);e.k1=g;e.m0
=h;e.l$=1.0/i;d=Bt(g*i)|0;j=Bt(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jn=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jn.lineJoin="round";a.ea(e,b);if(!(!c&&a.ol)){a.ol=1;BD(a.pU,a.eb(b));}return;}a.ol=0;},IO=K(0);
function Np(){let a=this;FD.call(a);a.m2=null;a.kX=null;a.lG=null;a.lf=0;a.nt=0;}
let KX=b=>{return Oy(b.nB,b.ka);},YJ=(a,b,c,d)=>{let e,f,g,h,i,j;e=Df();f=d*d;if(CN(a.kX)){g=(Hx(a.lG)).i1;h=0;while(h<g.i2){d=EM(Bk(a.kX),U(g,h,0))-b;i=Ei(Bk(a.kX),U(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Di(h);f=d;}h=h+1|0;}}j=new QM;j.qA=a;Lf(e,j);Fa(a.m2,e);return HY(e);},XU=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Hx(a.kX);e=d.jU;f=e.j1;g=d.jV;b=(b-g.ja)/g.jh;h=e.jX;i=Pb(f+b*(h-f),f,h);g=d.jU;h=g.jL;d=d.jV;h=Pb(h-(c-d.jp)/d.jx*(h-g.jP),e.jP,e.jL);g=Hx(a.lG);j=a.lf;k=GT(g,j,i,h,U(g.i9,j,0));d=a.m2;g=new Qv;g.rk=k;l=a.nt;Eo(d,
g,l);a.nt=1;},RM=a=>{return;},Pb=(b,c,d)=>{return Bv(c,Be(d,Bt(b*100.0)/100.0));},VG=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KX(b);DX();c=M();d=b.kI;e=0;f=0;g=d.kJ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{O(R(O(c,H(215)),b.lW),H(216));if(!f)O(c,H(217));else{if(e){k=d.kJ.data.length;if(e!=k){l=new OP;l.nn=d;l.me=Dr(k);l.oa=B8(k);m=B8(2).data;e=0;while(true){g=l.me.data;if(e>=g.length)break;if(!g[e]){k=!Ik(l,e)?0:1;m[k]=m[k]+1|0;f=Ik(l,e);n=l.nn.jC;k
=E8(l,e,f,0);o=n-1|0;while(k>0){g=l.oa.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E8(l,h-1|0,f,k);if(i<o)k=E8(l,h+1|0,f,k);if(h>=n)k=E8(l,h-n|0,f,k);h=h+n|0;if(h<l.me.data.length)k=E8(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j7;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jC;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FY(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bd(f-1|0,d.jC-1|0);O(O(O(c,H(218)),P6(j)),H(219));O(O(O(c,M$(m[1])),H(220)),P6(1.0-j));Q(O(O(c,H(157)),M$(m[0])),46);break a;}}O(R(c,
e?1:0),H(221));}}WL(c,b);return L(c);},Xy=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lJ;e=b;f=e.k1;g=e.m0;h=HL(f);i=CR(3.75*h);j=CR(5.5*HL(f));k=Fk(f-Pc(f)-j);l=Bv(1.0,Be(k,Fk(g-i-CR(2.2*h))));m=Cx(Pc(f)+Fk((k-l)/2.0),i,l,l);n=D6(m)+Bt(1.25*h);o=new M0;p=Cx(n,i,Bt(1.0*h),l);j=1.15*h;Ct();q=De(j,CK);k=Bt(1.35*h);r=Je(h,CK);s=Bt(2.9*h);j=Bv(5.5,Be(10.0,0.028*l));o.qh=f;o.rq=g;o.lb=m;o.mL=p;o.pf=q;o.q1=k;o.qc=r;o.n6=s;o.lk=h;o.n_=j;o.qx=1.5;t=new Pd;q=c.nE;Z();if(!BB(d,F7,H(107))){D0();m
=E3;}else{D0();m=OW;}if(!BB(d,GH,H(112))){Em();p=Gq;}else{Em();p=PX;}t.jQ=o;t.j2=q;t.nL=m;t.qt=p;u=KX(c);v=c.lY;p=Kf(u.kI.kK,t.jQ.lb);B3(e,Cx(0.0,0.0,e.k1,e.m0),t.j2.j0);w=t.jQ;x=t.j2;y=u.lW;r=u.na;m=w.lb;l=m.ja+m.jh/2.0;m=M();R(J(m,H(222)),y);CB(e,L(m),l,w.q1,w.pf,x.jv);m=M();J(J(m,H(223)),r);d=L(m);k=2.0*(Be(l,w.qh-l)-4.0);m=w.qc;n=m.kL;m=m.k$;Dg();if(m!==E_){q=De(Be(n,k/(0.65*d.i0.length)),CK);CB(e,d,l,w.n6,q,x.jv);}else{z=d.i0.length>=20?26:d.i0.length;h=w.n6;q=x.jv;j=Bx(z,d.i0.length);i=Be(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,Je(i,Ds),q);}W1(t,b,p,u);e=t.jQ;m=t.j2;q=p.jU;q=I6(q.j1,q.jX,KB(e,p.jV.jh));d=p.jU;TX(p,b,e,m,q,I6(d.jP,d.jL,KB(e,p.jV.jx)));VZ(t,b);TD(t,b,p,u);e=new QX;e.o7=t;e.pc=b;e.pd=p;e.pb=u;Lf(v,e);a.kX=Bu(Kf(Xk(TA(u)),Y6(o)));a.lG=Bu(Sl(VL(c)));};
function PT(){let a=this;FD.call(a);a.mq=null;a.po=null;a.kA=null;a.jZ=null;a.mJ=null;a.pi=null;a.lD=null;a.kc=null;a.lc=null;a.mi=null;a.ni=null;a.kW=null;a.jJ=0;a.nl=0;a.mD=0;a.ra=0.0;a.q_=0.0;a.q0=0.0;}
let WC=(a,b,c)=>{let d;BX(c);d=new No;d.pX=c;N5(a,b,d);a.lD=Bl();a.kc=Bl();a.lc=Bl();a.mi=Bl();a.ni=Dr(0);a.kW=Bm(0);a.mq=c;a.po=b.querySelector(".picture");d=b.querySelector(".editing");a.kA=d.querySelector(".parameter");a.jZ=d.querySelector(".value");a.mJ=d.querySelector(".freeze");a.pi=d.querySelector(".complaint");c=new IK;d.addEventListener("submit",Bj(Bn(c),"handleEvent"));b=a.kA;d=new IM;d.rl=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));b=a.jZ;d=new IL;d.pt=a;b.addEventListener("change",Bj(Bn(d),
"handleEvent"));b=a.jZ;d=new IJ;d.oH=a;b.addEventListener("keydown",Bj(Bn(d),"handleEvent"));b=a.mJ;d=new II;d.qV=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));JW(new FQ,a.lo,a);},VT=(a,b)=>{let c=new PT();WC(c,a,b);return c;},Ru=(a,b)=>{let c,d;c=b.ka;a.kW=c.ke;if(!(!B4(a.lc)&&Gm(Bk(a.lc),c.ju)))MQ(a,c.ju);if(b.kC&&!(a.jZ.matches(':focus')?1:0)){d=HC(a.kW.data[a.jJ]);if(!X(Bs(a.jZ.value),d))a.jZ.value=S(d);a.mJ.checked=!!(Rg(a,b.lJ)).data[a.jJ];}},MQ=(a,b)=>{let c,d,e,f,g;a.lc=Bu(b);a.kc=Bl();a.jJ
=BH(a.jJ,CE(b)-1|0);Fz(a.kA);c=BH(400,CE(b));d=0;while(d<c){e=a.kA;f=Hd(b,d);B0(e,H(224),!In(f)?E6(H(225),QH(b,f)):E6(H(226),Hl(b,f.mR,f.nx)));d=d+1|0;}b=a.kA;g=a.jJ;b.selectedIndex=g;},OV=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.ka;d=c.jb.i1;e=BH(Jj(b.lY,1),d.i2-1|0);f=Bm(2);g=f.data;g[0]=U(d,e,0);g[1]=U(d,e,1);h=b.nB;Oy(h,c);h=h.mS;g=Rg(a,b.lJ);b=Di(a.jJ);d=F_(c);i=new Gl;j=c.ju;k=Bc(B$(CU),1);k.data[0]=f;Ja(i,j,D9(k));DK(i,d);f=i.jB.data;k=Bc(B$(CU),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].iZ;m
=m+1|0;}f=g.data;i=new PY;c=c.ju;m=f.length;if(m==CE(c)){i.jo=c;i.lp=d;i.lZ=k;i.qn=h;i.mw=g;i.ot=b;return i;}b=new BT;n=CE(c);h=M();Q(R(J(R(J(h,H(227)),n),H(228)),m),46);BZ(b,L(h));Ba(b);},Rg=(a,b)=>{if(!(!B4(a.mi)&&Bk(a.mi)===b)){a.mi=Bu(b);a.ni=O4(b);}return a.ni;},MT=(a,b)=>{let c,d;a.jJ=b;c=a.kA;if(b>=400)b=(-1);d=b;c.selectedIndex=d;FC(a.mq);},Il=(a,b)=>{BD(a.pi,b);Fw(a.jZ,H(229),Cw(b)?0:1,H(136));},IB=(a,b,c)=>{let d,e,f;d=a.kW.bc();d.data[a.jJ]=b;e=a.mq;f=new OC;f.qU=d;Eo(e,f,c);},TP=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B4(a.kc))e=Df();else{f=Bk(a.kc);g=new QB;g.l2=(-1);g.lB=10.0;g.lB=12.0;h=1;while(h<=Bp(f.jm)){i=0;while(i<Bg(f.jm,h)){j=0;while(Fs(f,h)&&j<Bg(f.jm,h-1|0)){Nk(Nw(f,h,i,j),b,c,EI(f.jm,h,i,j),g);j=j+1|0;}if(Eq(f,h))Nk(M8(f,h,i),b,c,KC(f.jm,h,i),g);i=i+1|0;}h=h+1|0;}g.lB=10.0;d=Bt((b-DY(f,0))/f.mx);j=Bv(0.0,Be(Bp(f.jm),d))|0;d=(c-Cs(f,j,0))/f.kj.data[j];h=Bv(0.0,Be(Bg(f.jm,j)-1|0,Bt(d)))|0;d=Bv(f.jt.data[j],24.0)/2.0;k=!(By(b-DY(f,j))<=d&&By(c-Cs(f,j,h))<=Be(d,Bv(f.jt.data[j],f.kj.data[j]))
?1:0)?Bl():Bu(KL(j,h));if(g.l2<0&&CN(k)&&(Bk(k)).kb>0)e=Di(KC(f.jm,(Bk(k)).kb,(Bk(k)).jY));else{if(g.l2<0&&B4(k)&&!Gk(f)){h=1;while(h<=Bp(f.jm)){d=EH(f,h)-Dn(f,h);l=(b-Dn(f,h))/d;i=0;j=Kz(l,0.0);m=C4(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Bg(f.jm,h)){o=0;while(true){e=f.jm;p=h-1|0;if(o>=Bg(e,p))break;q=Cs(f,h,i)-Cs(f,p,o);q=CY(n- -q*q)/d;q=By(Eh(f,h,i,o,l)-c)/q;Qk(g,EI(f.jm,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.l2;e=h>=0?Di(h):Df();}}if(L3(e))return 0;MT(a,GA(e));a.nl=1;a.mD=0;a.ra=b;a.q_=c;a.q0=a.kW.data[a.jJ];return 1;},Uh
=(a,b,c)=>{let d;d=(b-a.ra-(c-a.q_))/40.0;if(a.nl&&!(!a.mD&&d===0.0)){IB(a,Qg(a.q0+d,0.01),a.mD);a.mD=1;}},Wt=a=>{a.nl=0;},Qg=(b,c)=>{let d;d=Bt(1.0/c);return Bt(b*d)/d;},SZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OV(a,b);c=b.jo;d=M();e=b.jo;f=b.lZ.data[Bp(e)].data[0];g=b.lZ.data[0].data;O(O(d,H(230)),Pe(g[0],g[1]));O(d,H(231));h=0;while(h<=Bp(e)){R(O(d,h?H(232):H(2)),Bg(e,h));h=h+1|0;}O(O(d,H(233)),Ed(f));if(isNaN(f)?1:0)O(d,H(234));else O(d,!(f>0.5)?H(235):H(236));O(O(d,H(237)),H3(GQ(b,Bp(e),0)));Q(d,46);h=
1;while(h<Bp(c)){Yh(d,b,h);h=h+1|0;}i=B8(3).data;j=0;k=CJ(b.lp);l=0;while(true){g=k.data;if(l>=g.length)break;if(!In(Hd(b.jo,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=By(g[l]);h=m-1|0;if(!(f>By(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)O(d,H(238));else{O(d,j!=1?H(239):H(240));l=0;while(l<j){O(d,!l?H(2):l!=(j-1|0)?H(157):H(241));Q(O(d,H3(g[i[l]])),32);e=b.jo;O(d,QH(e,Hd(e,i[l])));l=l+1|0;}Q(d,46);}h=0;m=0;j=0;g=CJ(b.lp);l=0;while(true){i=g.data;if(l>=i.length)break;n
=In(Hd(b.jo,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mw.data[l]?0:1)|0;l=l+1|0;}R(O(R(O(d,H(242)),h),H(243)),m);O(d,m!=1?H(244):H(245));if(j>0){O(R(Q(d,32),j),H(246));O(d,j!=1?H(247):H(248));}return L(d);},X9=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nE;if(!B4(a.lD)){b:{e=(Bk(a.lD)).i$;if(e===d)f=1;else if(d!==null&&BA(d)===Bw(Fb)){g=d;if(!W(e.j0,g.j0)){f=0;break b;}if(!W(e.jv,g.jv)){f=0;break b;}if(!W(e.ko,g.ko)){f=0;break b;}if(!W(e.ku,g.ku)){f=0;break b;}if(!W(e.mO,g.mO)){f=0;break b;}if
(!W(e.mo,g.mo)){f=0;break b;}if(!W(e.mC,g.mC)){f=0;break b;}if(!W(e.kF,g.kF)){f=0;break b;}if(!W(e.kx,g.kx)){f=0;break b;}if(!W(e.n5,g.n5)){f=0;break b;}if(!W(e.nv,g.nv)){f=0;break b;}if(W(e.kk,g.kk)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OK;e.i$=d;g=new Lc;g.nU=B8(256);h=new Dz;i=Bc(CF,3);j=i.data;j[0]=d.kF;j[1]=Eu(d.kk,0.5);j[2]=d.kx;Fh(h,i);g.qb=h;f=0;while(f<256){h=J2(d.kk,f);g.nU.data[f]=(-16777216)|h.jF<<16|h.jO<<8|h.jM;f=f+1|0;}e.nm=g;a.lD=Bu(e);}k=c.ka.ju;if(!(!B4(a.lc)&&Gm(Bk(a.lc),k)))MQ(a,
k);if(!(CN(a.kc)&&(Bk(a.kc)).np===a.lz&&(Bk(a.kc)).oE===a.m5?1:0)){l=a.lz;f=0;h=BJ(k.jW);while(BG(h)){f=Bx(f,(BF(h)).li);}m=Be(104.0,Bv(56.0,LB(k,l)*1.9));m=CR(Be(Bv(300.0,Be(460.0,0.8*l)),16.0-( -f|0)*m));d=a.po.style;f=Bv(200.0,m)|0;h=M();J(R(h,f),H(249));d.setProperty("height",S(L(h)));a.kc=Bu(UL(k,a.lz,a.m5));}c=OV(a,c);g=Bk(a.lD);h=Bk(a.kc);n=new Dq;d=b;FZ(n,0.0,0.0,Sg(d),TF(d));B3(d,n,PF(g.i$));WF(W4(g,b,h,c));};
function Jh(){let a=this;I.call(a);a.qP=null;a.qC=null;a.qJ=null;a.ro=null;a.p7=null;a.qN=null;a.lx=null;a.pj=null;a.kU=null;}
let PW=null,Cz=()=>{Cz=Bf(Jh);TJ();},Tv=(a,b)=>{let c,d,e,f,g,h,i;c=BQ(b.i7);d=Cc(Ez(b.jr));BD(a.ro,!b.jy?H(250):H(251));a.qJ.setAttribute("aria-pressed",S(!b.jy?H(116):H(136)));a.qP.disabled=!!(c?0:1);a.qC.disabled=!!(c?0:1);a.p7.disabled=!!(c<CC(b)?0:1);e=a.qN;f=!!(c<CC(b)?0:1);e.disabled=f;a.lx.setAttribute("max",S(d));e=a.lx;f=S(Cc(c));e.value=f;g=a.lx;f=M();J(J(R(J(f,H(252)),c),H(253)),d);e=L(f);g.setAttribute("aria-valuetext",S(e));h=a.pj;i=d.i0.length;Cz();f=Et(Cc(c));while(f.jj<i){EL(f,0,32);}e=L(f);f
=M();J(J(J(f,e),H(254)),d);BD(h,L(f));f=b.jr;Z();b=Bo(f,Do);a.kU.value=S(b);if(!X(Bs(a.kU.value),b)){LT(a,b);a.kU.value=S(b);}},LT=(a,b)=>{let c,d;c=a.kU;if(X(b,H(120)))d=b;else{d=M();J(J(d,b),H(255));d=L(d);}(B0(c,H(224),d)).setAttribute("value",S(b));},EG=(b,c,d)=>{Cz();b=b.querySelector(S(c));Co(b,d);return b;},TJ=()=>{PW=BO(Bq,[H(75),H(256),H(121),H(257),H(258),H(259),H(120)]);};
function Py(){let a=this;I.call(a);a.nT=null;a.o6=null;a.kQ=null;a.nI=null;a.qg=0;}
let VJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.ka;d=c.jb;if(!(!Ci(a.kQ)&&d===a.nI)){a.nI=d;Fz(a.nT);Gc(a.kQ);e=0;while(e<BH(100,Bi(d))){f=B1(a.nT,H(260));(B0(f,H(261),Ot(U(d.i1,e,0)))).setAttribute("scope","row");B0(f,H(262),Ot(U(d.i1,e,1)));B0(f,H(262),BW(U(d.i9,e,0)));g=B1(B1(f,H(262)),H(263));h=B1(B1(f,H(262)),H(263));g.className="live";h.className="live";i=B1(B1(f,H(262)),H(263));i.className="mark";i.setAttribute("role","img");j=a.kQ;k=new Hz;k.lt=f;k.m1=g;k.mf=h;k.lF=i;T(j,k);e=e+1|0;}}l=a.qg+1|0;a.qg
=l;e=a.kQ.i4>16&&!b.kC&&(l%15|0)?0:1;m=0;while(true){n=a.kQ.i4;if(m>=n)break;if(!e)break;o=U(c.lg,m,0);p=o-U(d.i9,m,0);g=BI(a.kQ,m);l=HE(c,m);g.lt.className=S(!l?H(264):H(265));n=Jj(b.lY,(-1))!=m?0:1;Fw(g.lt,H(266),n,H(136));MW(g.m1,o,H(2),b.kC);MW(g.mf,p,!(p<0.0)?H(267):H(2),b.kC);BD(g.lF,!l?H(268):H(269));j=g.lF;h=!l?H(270):H(271);j.setAttribute("aria-label",S(h));m=m+1|0;}h=n>=Bi(d)?H(2):H(272);b=a.o6;l=Dv(c);e=Bi(d);g=M();J(J(R(J(R(g,l),H(253)),e),H(273)),h);BD(b,L(g));},MW=(b,c,d,e)=>{let f,g;f=DS(E2(c,
8),45,8722);g=M();J(J(g,d),f);BD(b,L(g));if(e)b.title=S(E9(c));},Ot=b=>{return DS(b===Bt(b)?BW(b):E2(b,2),45,8722);};
function K_(){let a=this;I.call(a);a.mz=null;a.kR=null;a.lv=null;a.lu=null;a.nS=null;a.og=null;a.q5=null;a.jq=null;a.oh=0;}
let T3=(a,b,c)=>{let d,e,f;a.jq=Ff();a.mz=c;a.kR=b.querySelector(".point");a.lv=b.querySelector(".x1");a.lu=b.querySelector(".x2");a.nS=b.querySelector(".add");a.og=b.querySelector(".remove");a.q5=b.querySelector(".complaint");d=new I$;b.addEventListener("submit",Bj(Bn(d),"handleEvent"));e=a.kR;f=new I_;f.pq=a;f.pr=c;e.addEventListener("change",Bj(Bn(f),"handleEvent"));c=a.lv;e=new I8;e.oR=a;c.addEventListener("change",Bj(Bn(e),"handleEvent"));c=a.lu;e=new I9;e.qZ=a;c.addEventListener("change",Bj(Bn(e),"handleEvent"));c
=b.querySelector(".flip");b=new N3;b.qB=a;Co(c,b);b=a.nS;c=new N4;c.pZ=a;Co(b,c);b=a.og;c=new N2;c.oZ=a;Co(b,c);},SJ=(a,b)=>{let c=new K_();T3(c,a,b);return c;},Yg=(a,b)=>{let c,d,e;if(!b.kC)return;c=b.ka.jb;a.jq=c;if(a.oh!=Bi(c)){a.oh=Bi(a.jq);Fz(a.kR);d=0;while(d<a.oh){B0(a.kR,H(224),Cc(d));d=d+1|0;}}e=BH(Jj(b.lY,FN(a)),Bi(a.jq)-1|0);a.kR.selectedIndex=e;Pj(a.lv,U(a.jq.i1,e,0));Pj(a.lu,U(a.jq.i1,e,1));a.nS.disabled=!!(Bi(a.jq)<1000?0:1);b=a.og;c=!!(Bi(a.jq)>1?0:1);b.disabled=c;},Pj=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=S(HC(c));},FN=a=>{return Bx(0,a.kR.selectedIndex);},Oh=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pu(Bs(b.value));d=QY(c);e=Bs(b.value);f=a.q5;if(d)g=H(2);else{g=M();J(J(J(g,H(274)),e),H(135));g=L(g);}BD(f,g);Fw(b,H(229),d?0:1,H(136));if(d){h=FN(a);i=b===a.lv?DO(c):U(a.jq.i1,h,0);j=b===a.lu?DO(c):U(a.jq.i1,h,1);b=a.jq;Ho(a,GT(b,h,i,j,U(b.i9,h,0)));}},Ho=(a,b)=>{let c,d;c=a.mz;d=new Ra;d.ps=b;Eo(c,d,0);};
function M6(){let a=this;I.call(a);a.nk=null;a.py=null;a.mP=null;a.n2=0;}
let YS=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.n2){a.n2=c;Fz(a.nk);Gc(a.mP);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B1(a.nk,H(260));g=B0(B1(f,H(262)),H(275),Cc(e));g.setAttribute("type","button");h=M();R(J(h,H(276)),e);g.title=S(L(h));h=new OR;h.pA=a;h.pB=e;Co(g,h);g=a.mP;i=new I0;h=B1(f,H(262));i.lX=e;i.ms=f;i.m8=h;T(g,i);e=e+d|0;}}f=BJ(a.mP);while(BG(f)){h=BF(f);e=h.lX;d=e>b.jA?0:1;BD(h.m8,!d?H(277):E9(Q_(b,e)));Fw(h.ms,H(266),h.lX
!=BQ(b)?0:1,H(136));}},GR=K(0);
function OX(){I.call(this);this.p0=null;}
function N6(){let a=this;I.call(a);a.n$=null;a.n3=null;a.pl=null;a.pO=null;a.kw=null;a.qQ=null;a.mj=null;a.oz=null;a.mF=null;a.o9=null;a.qR=null;a.l8=0;a.lT=0;a.k_=null;}
let Vi=(a,b,c)=>{let d;d=new LM;d.k3=Bl();a.o9=d;a.qR=Ig();a.k_=Bm(0);a.mF=c;a.n$=b.querySelector(".finding");d=b.querySelector(".neuron");a.n3=d;a.pl=d.querySelector(".sums");a.pO=a.n3.querySelector(".argument");c=b.querySelector(".puzzle");a.kw=c;a.qQ=c.querySelector(".progress");a.mj=a.kw.querySelector(".hint");a.oz=a.kw.querySelector(".follow");c=a.kw.querySelector(".ask");b=new MC;b.px=a;Co(c,b);b=a.oz;c=new MF;c.re=a;Co(b,c);c=a.kw.querySelector(".leave");b=new ME;b.pn=a;Co(c,b);},X0=(a,b)=>{let c=new N6();Vi(c,
a,b);return c;},Wr=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.ka;a.k_=c.ke;d=b.lJ;e=Dw(d,a.qR);if(a.l8){Z();if(BB(d,BY,H(35))&&BB(d,Cf,H(16))&&BB(d,CT,H(53))&&BB(d,CX,H(47))){f=1;break a;}}f=0;}if(e&&!a.l8){a.lT=0;BD(a.mj,H(2));}e=!e&&!f?0:1;a.l8=e;a.kw.hidden=!!(e?0:1);if(a.l8){DB();e=Dv(c)!=Bi(c.jb)?0:1;BD(a.qQ,e?H(278):Q6(c));a.kw.className=S(!e?H(279):H(280));a.oz.hidden=!!(a.lT&&Ge(a)?0:1);}if(!(a.k_.data.length>400&&!b.kC)){if(a.l8)g=L_();else{b=a.o9;g=Bh();if(CN(b.k3)&&(Bk(b.k3)).j8===c.ju&&(Bk(b.k3)).nO
===c.jb?1:0)h=Bk(b.k3);else{h=new Nm;i=c.ju;j=c.jb;h.j8=i;h.nO=j;h.lM=Cj(i);h.kZ=EZ(i,j.i1);h.k6=J$(i,Bi(j));}b:{C6(h.lM,c.ke);DK(h.kZ,h.lM);JP(h.k6,h.lM,h.kZ,h.nO.i9);b.k3=Bu(h);if(!c.kG){k=c.ki;e=k-k!==0.0?0:1;if(!(e&&U6(h))){b=new Cn;Ch();CS(b,FG,H(281));T(g,b);break b;}}if(c.lr){b=new Cn;Ch();CS(b,FG,H(282));T(g,b);}}if(Ci(g)){e=Bi(c.jb);f=Dv(c)!=e?0:1;if(!(f&&!(c.ki>0.1*e))){V1(h,g);T$(h,g);Xe(h,g);}if(!f)UI(c,h,g);else{l=new Cn;Ch();b=Ku;d=M();J(R(J(d,H(283)),e),H(284));CS(l,b,L(d));T(g,l);}}}X$(a,g);}e
=N1(c);a.n3.hidden=!!(e?0:1);if(e)WX(a,SQ(c));},X$=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bd(0)).mn;Ch();if(d===Ku){e=1;break a;}}e=0;}BD(a.n$,!c?H(2):(b.bd(0)).mh);b=a.n$;f=S(!e?H(285):H(286));b.className=f;},WX=(a,b)=>{let c,d,e,f,g;c=b.o2.data;d=a.pl;e=Oq(c[0],c[3],b.oU);f=Oq(c[1],c[2],b.qK);g=M();J(J(J(J(g,H(287)),e),H(288)),f);BD(d,L(g));d=a.pO;e=b.ri;f=b.p3;b=M();J(Q(J(b,e),32),f);BD(d,L(b));},Oq=(b,c,d)=>{let e,f,g,h,i;e=HM(b);f=!(c<0.0)?H(289):H(290);g=HM(By(c));h=HM(d);i=M();J(J(J(J(J(i,e),f),
g),H(291)),h);return L(i);},HM=b=>{return DS(E2(b,4),45,8722);},Ge=a=>{let b;b=(If(a.k_)).i4-1|0;return BH(a.lT?1:0,b);};
function Nf(){let a=this;I.call(a);a.os=null;a.om=null;}
let X8=(a,b,c)=>{let d,e;a.os=b.querySelector(".undo");a.om=b.querySelector(".redo");d=a.os;BX(c);e=new Qr;e.qq=c;Co(d,e);d=a.om;BX(c);e=new Qs;e.pP=c;Co(d,e);b=b.querySelector(".reseed");d=new Qq;d.o1=c;Co(b,d);},Vr=(a,b)=>{let c=new Nf();X8(c,a,b);return c;},ST=(a,b)=>{let c;a.os.disabled=!!((Ci(b.k5)?0:1)?0:1);c=a.om;b=!!((Ci(b.l4)?0:1)?0:1);c.disabled=b;};
function On(){let a=this;I.call(a);a.ln=null;a.l_=null;a.m7=null;a.oB=0;}
let VY=(a,b,c,d)=>{let e,f,g,h,i,j;a.l_=c;a.m7=d;d=b.querySelector(".example");a.ln=d;B0(d,H(224),H(292));e=Kp(a,H(293));f=(KP()).data;g=f.length;h=0;while(h<g){B0(e,H(224),f[h].o3);h=h+1|0;}i=Kp(a,H(294));e=BJ(JB());while(BG(e)){j=BF(e);g=j.kY;j=j.lU;c=M();J(J(R(J(c,H(295)),g),H(296)),j);B0(i,H(224),L(c));}B0(Kp(a,H(297)),H(224),H(298));b=a.ln;d=new J1;d.qe=a;b.addEventListener("change",Bj(Bn(d),"handleEvent"));},RA=(a,b,c)=>{let d=new On();VY(d,a,b,c);return d;},Vg=(a,b)=>{if(!b&&!a.oB){a.ln.selectedIndex
=0;BD(a.l_,H(2));}a.oB=0;},Kp=(a,b)=>{let c;c=B1(a.ln,H(299));c.setAttribute("label",S(b));return c;};
function J0(){I.call(this);this.ns=null;}
let ND=null,LP=null,LR=null,JV=()=>{JV=Bf(J0);W8();},W7=(a,b,c)=>{let d,e;JV();a.ns=Bh();d=b.querySelector("form");e=new Ic;d.addEventListener("submit",Bj(Bn(e),"handleEvent"));Ks(a,d.querySelector(".of-the-run"),ND,c);Ks(a,d.querySelector(".of-training"),LP,c);Ks(a,d.querySelector(".of-the-look"),LR,c);},Yx=(a,b)=>{let c=new J0();W7(c,a,b);return c;},Ks=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.ns;i=Ut(b,g,d);T(h,i);f=f+1|0;}},W8=()=>{let b,c;b=Bc(Dc,9);c=b.data;Z();c[0]=Cf;c[1]
=C1;c[2]=BY;c[3]=CD;c[4]=Dj;c[5]=CX;c[6]=Ee;c[7]=Gi;c[8]=DH;ND=b;b=Bc(Dc,5);c=b.data;c[0]=CT;c[1]=Du;c[2]=En;c[3]=Dl;c[4]=C8;LP=b;b=Bc(Dc,7);c=b.data;c[0]=Hq;c[1]=FM;c[2]=F7;c[3]=GH;c[4]=ER;c[5]=Fn;c[6]=ET;LR=b;};
function Is(){let a=this;I.call(a);a.no=null;a.rb=null;a.nN=null;a.nX=0;}
let LF=null,GV=()=>{GV=Bf(Is);WJ();},WZ=(a,b,c)=>{let d,e,f,g,h,i,j;GV();a.no=Bh();a.nN=Bl();a.rb=c;c=new IP;c.p6=a;d=new IntersectionObserver(Bj(Bn(c),"onChange"));e=LF.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(S(h));d.observe(i);c=a.no;if(!X(h,H(300)))i=i.querySelector(".twin");j=B7(i);T(c,j);g=g+1|0;}},Yj=(a,b)=>{let c=new Is();WZ(c,a,b);return c;},Q7=a=>{if(!a.nX){a.nX=1;a.rb.jg.k9.hear("study");}},WJ=()=>{LF=BO(Bq,[H(301),H(302),H(300)]);};
function Ql(){let a=this;I.call(a);a.nR=null;a.mB=null;}
let Uf=(a,b)=>{a.mB=Bl();a.nR=b;},LC=a=>{let b=new Ql();Uf(b,a);return b;},H1=(a,b,c)=>{let d;c=b.kv.dO(c);d=new PJ;d.oN=a;d.oO=b;b=c.jD;if(b!==null){c=d;b=b;b=CO(c.oN,c.oO,b);c=b===null?Bl():Bu(b);}return c;},F6=(a,b)=>{let c,d,e,f,g;c=M();d=0;while(true){e=b.data;if(d>=e.length)break;O(O(c,d<=0?H(2):H(183)),BW(e[d]));d=d+1|0;}if(GP(a)){Z();f=CO(a,CX,H(47));g=Ee;f=CO(f,g,Bo(a,g));g=CT;a=CO(f,g,Bo(a,g));}Z();return CO(CO(a,BY,H(35)),CD,L(c));},FU=(a,b)=>{let c,d,e,f;Z();c=CO(a,Cf,H(26));d=C1;e=M();f=0;while
(f<Bi(b)){O(Q(O(Q(O(O(e,f<=0?H(2):H(180)),BW(U(b.i1,f,0))),44),BW(U(b.i1,f,1))),44),BW(U(b.i9,f,0)));f=f+1|0;}return CO(c,d,L(e));},CO=(a,b,c)=>{let d,e;d=G$(a.nR);e=b.js;b=Bu(c);LL(d,e,b);return LC(d);},CM=(a,b)=>{let c,d;c=a.nR;d=b.js;return BI(c,d);},Bo=(a,b)=>{let c;a:{b:{Z();if(!(b===Cf&&ON(a))){if(b!==Du)break b;if(JO(a))break b;}c=1;break a;}c=0;}return c?Jc(a,b):Eb(CM(a,b),Jc(a,b));},Jc=(a,b)=>{a:{HI();switch(OS.data[b.js]){case 1:case 2:if(GP(a)){b=H(53);break a;}b=b.mV;break a;case 3:if(!JO(a)){b=
H(65);break a;}b=b.mV;break a;default:}b=b.mV;}return b;},G8=(a,b)=>{return X(Bo(a,b),Jc(a,b));},BB=(a,b,c)=>{return X(Bo(a,b),c);},Dw=(a,b)=>{let c,d,e,f;c=(B6()).data;d=c.length;e=0;while(e<d){f=c[e];if(NM(f)&&!X(Bo(a,f),Bo(b,f)))return 0;e=e+1|0;}return 1;},GZ=a=>{if(B4(a.mB))a.mB=Bu(SY(a));return Bk(a.mB);},Dm=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bh();c=D3(2);d=b;T(d,c);if(GP(a))c=L1(D3(2));else{c=Bh();Z();e=(GF(Bo(a,CX))).data;f=e.length;g=0;while(g<f){h=D3(e[g]|0);T(c,h);g=g+1|0;}}Im(b,c);T(d,D3(1));i=new Ii;Z();j
=Qw(Bo(a,Ee));k=Qw(Bo(a,CT));c=Du;F9();h=!BB(a,c,EE.oJ)?MY:EE;f=d.i4;if(f<2){c=new BT;BZ(c,H(303));Ba(c);}d=new IG;l=Bc(I,f);e=l.data;b=BJ(b);f=0;c=b;while(BG(c)){b=BF(c);if(b===null){b=new ED;Br(b);Ba(b);}g=f+1|0;e[f]=b;f=g;}d.nb=l;i.jW=d;i.kl=j;i.k7=k;i.ld=h;return i;},FO=a=>{Z();return CG(a,Gi);},O4=a=>{let b,c,d,e,f,g;b=Dr(CE(Dm(a)));c=b.data;Z();d=(GF(Bo(a,C8))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pp=a=>{let b;b=Bi(GZ(a));Z();if(!BB(a,Dl,H(79)))b=Be(CG(a,Dl),
b)|0;return b;},Ez=a=>{Z();return CG(a,DH)|0;},Gs=a=>{Z();return BH(CG(a,CA)|0,Ez(a));},GP=a=>{Z();return BB(a,BY,H(33));},ON=a=>{Z();return X(Eb(CM(a,Cf),H(2)),H(26))&&Cw(Bo(a,C1))?1:0;},JO=a=>{let b;Z();b=CT;Cq();return BB(a,b,D1.l3);},Pk=a=>{return (JD(a)).data.length!=CE(Dm(a))?0:1;},JD=a=>{Z();return GF(Bo(a,CD));},CG=(a,b)=>{return KQ(Bo(a,b));},Qy=a=>{let b;b=new Pi;Z();b.qF=CG(a,Dj);return b;},SY=a=>{let b,c,d,e,f,g,h;a:{Z();b=CG(a,Dj);c=Bo(a,Cf);d=(-1);switch(Dy(c)){case -1360216880:if(!X(c,H(22)))break a;d
=5;break a;case -982754077:if(!X(c,H(26)))break a;d=9;break a;case -895939855:if(!X(c,H(23)))break a;d=6;break a;case 3555:if(!X(c,H(18)))break a;d=1;break a;case 96727:if(!X(c,H(17)))break a;d=0;break a;case 109265:if(!X(c,H(20)))break a;d=3;break a;case 3373737:if(!X(c,H(19)))break a;d=2;break a;case 3684185:if(!X(c,H(21)))break a;d=4;break a;case 93832310:if(!X(c,H(25)))break a;d=8;break a;case 104080786:if(!X(c,H(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Ep(BU([0.0,0.0,0.0,1.0]));break b;case 1:c
=Ep(BU([0.0,1.0,1.0,1.0]));break b;case 2:c=Ep(BU([1.0,1.0,1.0,0.0]));break b;case 3:c=Ep(BU([1.0,0.0,0.0,0.0]));break b;case 4:c=Ep(BU([1.0,0.0,0.0,1.0]));break b;case 5:c=FJ(new P3,b);break b;case 6:c=FJ(new Lh,b);break b;case 7:c=FJ(new MG,b);break b;case 8:c=FJ(new Ls,b);break b;case 9:e=C3(Bo(a,C1),59);c=new GD;f=new Cg;g=e;FR(f,g.i4,2);Lg(c,f,BC(g.i4,1));d=0;while(d<g.i4){h=(GF(BI(g,d))).data;BR(c.i1,d,0,h[0]);BR(c.i1,d,1,h[1]);BR(c.i9,d,0,h[2]);d=d+1|0;}break b;default:}c=Ff();}return c;},Qw=b=>{let c,
d,e,f,g;Cq();c=(L5.bc()).data;d=c.length;e=0;while(true){if(e>=d){f=new H6;g=M();J(J(J(g,H(304)),b),H(135));BZ(f,L(g));Ba(f);}f=c[e];if(X(f.l3,b))break;e=e+1|0;}return f;},JS=K(0);
function NE(){I.call(this);this.qE=null;}
let Ym=(a,b)=>{let c;c=a.qE;GY(c.i6);Km(c,BQ(c.i6.i7)+b);};
function MD(){I.call(this);this.qr=null;}
let Ti=(a,b)=>{Km(a.qr,b);},Tt=K(),Oi=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Iu)&&!(b instanceof J4)&&!(b instanceof HH)){if(!(b instanceof IH))break b;d=b;if(X(c,d.mc))break b;if(!Oi(d.m6,c))break b;}e=1;break a;}e=0;}return e;},OD=b=>{let c,d,e,f,g,h,i,j,k;c=Et(H(305));d=1;while(true){e=b.data;if(d>=e.length)break;f=O(c,d<=1?H(2):H(157));g=e[d];h=Et(H(305));i=0;while(i<g.i2){j=O(h,i<=0?H(2):H(157));e=g.iZ;k=g.i5;O(j,MV(e,Bd(i,k),k));i=i+1|0;}O(f,L(Q(h,93)));d=d+1|0;}return L(Q(c,93));},MV=(b,c,d)=>{let e,
f,g,h;e=Et(H(305));f=0;while(f<d){g=f<=0?H(2):H(157);h=b.data;O(O(e,g),QV(h[c+f|0]));f=f+1|0;}return L(Q(e,93));},QV=b=>{return b-b!==0.0?H(3):E9(b);},BS=K(0);
function NG(){I.call(this);this.rf=null;}
let Wy=a=>{FC(a.rf);};
function FQ(){let a=this;I.call(a);a.mk=null;a.lH=0;}
let JW=(a,b,c)=>{let d;a.mk=c;d=new KF;d.qj=a;d.qi=b;b.addEventListener("pointerdown",Bj(Bn(d),"handleEvent"));d=new KG;d.rh=a;b.addEventListener("pointermove",Bj(Bn(d),"handleEvent"));d=new KH;d.pm=a;b.addEventListener("pointerup",Bj(Bn(d),"handleEvent"));d=new KI;d.p$=a;b.addEventListener("pointercancel",Bj(Bn(d),"handleEvent"));d=new KJ;d.qv=a;b.addEventListener("touchstart",Bj(Bn(d),"handleEvent"));},Y8=(a,b)=>{let c=new FQ();JW(c,a,b);return c;},Rb=a=>{if(a.lH){a.lH=0;a.mk.f1();}};
function IU(){I.call(this);this.pE=null;}
let Wi=(b,c)=>{let d,e;b=b.pE;c=b.lG;d=new Rf;d.rp=b;e=c.jD;if(e!==null){d=d;e=e;if(!(d.rp.lf>=Bi(e)?0:1))c=Bl();}d=new Re;d.qI=b;Fy(c,d);};
function No(){I.call(this);this.pX=null;}
let S9=a=>{FC(a.pX);},IK=K(),YO=(b,c)=>{b;c.preventDefault();};
function IM(){I.call(this);this.rl=null;}
let R5=(b,c)=>{b=b.rl;MT(b,b.kA.selectedIndex);};
function IL(){I.call(this);this.pt=null;}
let Vt=(b,c)=>{let d,e;b=b.pt;d=Pu(Bs(b.jZ.value));if(!JQ(d)){Il(b,H(2));IB(b,DO(d),0);}else{e=Bs(b.jZ.value);c=M();J(J(J(c,H(306)),e),H(135));Il(b,L(c));}};
function IJ(){I.call(this);this.oH=null;}
let S1=(b,c)=>{let d,e,f,g;b=b.oH;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Bs(c.key);f=(-1);switch(Dy(e)){case 930625636:if(!X(e,H(307)))break a;f=0;break a;case 977535019:if(!X(e,H(308)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Il(b,H(2));g=Qg(b.kW.data[b.jJ]+d,0.01);b.jZ.value=S(HC(g));IB(b,g,0);}};
function II(){I.call(this);this.qV=null;}
let T8=(b,c)=>{let d,e;b=b.qV;d=b.mJ.checked?1:0;e=b.ni.bc();e.data[b.jJ]=d;b=b.mq;c=new Lk;c.oQ=e;Eo(b,c,0);};
function Lp(){I.call(this);this.pG=null;}
let Sx=a=>{let b;b=a.pG;Cz();Fe(b,0);};
function Lr(){I.call(this);this.qo=null;}
let US=a=>{let b;b=a.qo;Cz();Mf(b,(-1));};
function Lq(){I.call(this);this.qX=null;}
let Xv=a=>{let b;b=a.qX.jg;if(!b.i6.jy)JU(b);else KS(b);};
function Lo(){I.call(this);this.oS=null;}
let Sc=a=>{let b;b=a.oS;Cz();Mf(b,1);};
function Ln(){I.call(this);this.qu=null;}
let Ud=a=>{let b;b=a.qu;Cz();Fe(b,2147483647);};
function HP(){let a=this;I.call(a);a.q9=null;a.q$=null;}
let YK=(b,c)=>{let d,e;b=b;c=b.q9;b=b.q$;c=c.lx;Cz();c=Ex(Bs(c.value));d=0.0;if(c!==CV)d=c.l9;e=d|0;Fe(b,e);};
function HO(){let a=this;I.call(a);a.pa=null;a.o_=null;}
let XQ=(b,c)=>{let d;b=b;c=b.pa;b=b.o_;Z();d=Do;c=Bs(c.kU.value);Ka(b,d,c);};
function GD(){let a=this;N.call(a);a.i1=null;a.i9=null;}
let Lg=(a,b,c)=>{a.i1=b;a.i9=c;},DZ=(a,b)=>{let c=new GD();Lg(c,a,b);return c;},Ff=()=>{return Ep(BU([0.0,1.0,1.0,0.0]));},Ep=b=>{let c,d,e,f,g;c=b.data;d=Bc(B$(CU),4);e=d.data;e[0]=BU([0.0,0.0]);e[1]=BU([0.0,1.0]);e[2]=BU([1.0,0.0]);e[3]=BU([1.0,1.0]);f=D9(d);g=BC(f.i2,1);Ca(b,0,g.iZ,0,c.length);return DZ(f,g);},GT=(a,b,c,d,e)=>{let f;f=DZ(Ko(a.i1),Ko(a.i9));Hh(f,b,c,d,e);return f;},Hh=(a,b,c,d,e)=>{BR(a.i1,b,0,c);BR(a.i1,b,1,d);BR(a.i9,b,0,e);},Bi=a=>{return a.i1.i2;},S3=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&BA(b)===Bw(GD)){b=b;c=!W(a.i1,b.i1)?0:W(a.i9,b.i9)?1:0;}else c=0;return c;},I$=K(),V9=(b,c)=>{b;c.preventDefault();};
function I_(){let a=this;I.call(a);a.pq=null;a.pr=null;}
let YG=(b,c)=>{b=b;c=b.pq;b=b.pr;c=Di(c.kR.selectedIndex);Fa(b,c);};
function I8(){I.call(this);this.oR=null;}
let Yd=(b,c)=>{b=b.oR;Oh(b,b.lv);};
function I9(){I.call(this);this.qZ=null;}
let SD=(b,c)=>{b=b.qZ;Oh(b,b.lu);};
function N3(){I.call(this);this.qB=null;}
let Wm=a=>{let b,c,d;b=a.qB;c=FN(b);d=b.jq;Ho(b,GT(d,c,U(d.i1,c,0),U(b.jq.i1,c,1),1.0-U(b.jq.i9,c,0)));},Ss=K(),B1=(b,c)=>{let d;d=b.ownerDocument.createElement(S(c));b.appendChild(d);return d;},B0=(b,c,d)=>{let e;e=B1(b,c);b=S(d);e.textContent=b;return e;},BD=(b,c)=>{if(!X(c,Bs(b.textContent)))b.textContent=S(c);},Fw=(b,c,d,e)=>{if(!d)b.removeAttribute(S(c));else b.setAttribute(S(c),S(e));},Co=(b,c)=>{let d;d=new Iw;d.pe=c;b.addEventListener("click",Bj(Bn(d),"handleEvent"));};
function N4(){I.call(this);this.pZ=null;}
let YL=a=>{let b,c,d,e,f,g,h;b=a.pZ;c=Qu(b.jq.i1);d=b.jq;e=c.j1;f=e-(e-c.jX)/2.0;e=c.jP;g=e-(e-c.jL)/2.0;c=DZ(BC(Bi(d)+1|0,2),BC(Bi(d)+1|0,1));h=0;while(h<Bi(d)){Hh(c,h,U(d.i1,h,0),U(d.i1,h,1),U(d.i9,h,0));h=h+1|0;}Hh(c,Bi(d),f,g,1.0);Ho(b,c);c=b.mz;b=Di(Bi(b.jq));Fa(c,b);};
function N2(){I.call(this);this.oZ=null;}
let Rw=a=>{let b,c,d,e,f,g;b=a.oZ;c=b.jq;d=FN(b);e=DZ(BC(Bi(c)-1|0,2),BC(Bi(c)-1|0,1));f=0;while(f<Bi(c)){g=C4(f,d);if(g)Hh(e,g<0?f:f-1|0,U(c.i1,f,0),U(c.i1,f,1),U(c.i9,f,0));f=f+1|0;}Ho(b,e);b=b.mz;c=Df();Fa(b,c);};
function LM(){I.call(this);this.k3=null;}
let N8=K(),LG=null,GJ=null,JY=null,Jf=null,Jg=null,P_=null,DB=()=>{DB=Bf(N8);Tf();},Ig=()=>{DB();return (Gr(Oz(BO(Bq,[H(31),H(34),H(50),H(53),H(60),H(53)])))).lV;},If=b=>{let c,d,e,f,g,h,i,j;DB();c=b.data.length;d=GJ.data.length;if(c!=d){e=new BT;f=M();Q(R(J(R(J(f,H(309)),d),H(310)),c),46);BZ(e,L(f));Ba(e);}c=N7(b,JY)>=N7(b,GJ)?0:1;g=!c?GJ:JY;e=!c?H(311):H(312);h=!c?H(312):H(311);i=Bh();j=new EN;f=M();J(J(J(J(J(J(J(J(J(f,H(313)),e),H(314)),h),H(315)),e),H(316)),h),H(317));Kt(j,L(f),b);T(i,j);f=M();J(J(f,e),
H(318));HU(i,L(f),!c?Jf:Jg,g);j=M();J(J(j,h),H(319));HU(i,L(j),!c?Jg:Jf,g);f=M();J(J(J(J(J(f,H(320)),e),H(316)),h),H(321));HU(i,L(f),P_,g);return i;},HU=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DB();d=d.data;f=b;g=(BI(f,f.i4-1|0)).lS.bc();h=Bh();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LG.data[m];n=BW(l[m]);o=M();J(J(J(o,b),H(291)),n);p=L(o);T(h,p);}j=j+1|0;}if(!Ci(h)){b=new EN;p=LN(h);h=M();Q(J(J(J(h,c),H(322)),p),46);Kt(b,L(h),g);T(f,b);}},N7=(b,c)=>{let d,e,f;DB();d=0;e
=0;while(true){f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Tf=()=>{LG=BO(Bq,[H(323),H(324),H(325),H(326),H(327),H(328),H(329),H(330),H(331)]);GJ=BU([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JY=BU([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jf=It([0,1,4]);Jg=It([2,3,5]);P_=It([6,7,8]);};
function MC(){I.call(this);this.px=null;}
let S7=a=>{let b,c,d,e;b=a.px;c=If(b.k_);d=Ge(b);e=b.lT+1|0;b.lT=e;e=e>1&&!d?1:0;BD(b.mj,e?H(332):(BI(c,d)).ls);FC(b.mF);};
function MF(){I.call(this);this.re=null;}
let Uw=a=>{let b,c,d,e,f;b=a.re;c=If(b.k_);d=Ge(b);e=c;f=(BI(e,d)).lS;BD(b.mj,(BI(e,Ge(b))).ls);b=b.mF;c=new Ne;c.ph=f;Eo(b,c,0);};
function ME(){I.call(this);this.pn=null;}
let V0=a=>{let b,c;b=a.pn.mF;c=CH();E7(b,c);};
function Qr(){I.call(this);this.qq=null;}
let Um=a=>{let b,c;b=a.qq;c=b.jg.jS;QF(c,c.k5,c.l4);DG(b.jg);CI(b.jg);};
function Qs(){I.call(this);this.pP=null;}
let W6=a=>{let b,c;b=a.pP;c=b.jg.jS;QF(c,c.l4,c.k5);DG(b.jg);CI(b.jg);};
function Qq(){I.call(this);this.o1=null;}
let RD=a=>{let b,c,d;b=a.o1;Z();c=Dj;d=Cc(Yt()*10000.0|0);Ka(b,c,d);};
function Hr(){let a=this;BK.call(a);a.o3=null;a.rc=null;a.kM=null;}
let Ok=null,Qz=null,NS=null,MX=null,Qd=null,Qx=null,Q8=null,Rh=null,Oo=null,Ol=null,OB=null,Wz=null,L$=null,GE=()=>{GE=Bf(Hr);Vw();},KP=()=>{GE();return L$.bc();},RE=(a,b,c,d,e,f)=>{GE();Cv(a,b,c);a.o3=d;a.rc=e;a.kM=f;},Cl=(a,b,c,d,e)=>{let f=new Hr();RE(f,a,b,c,d,e);return f;},Vw=()=>{let b,c,d;Ok=Cl(H(333),0,H(334),H(335),H(2));Qz=Cl(H(336),1,H(337),H(338),H(339));NS=Cl(H(340),2,H(341),H(342),H(343));MX=Cl(H(344),3,H(345),H(346),H(347));Qd=Cl(H(348),4,H(349),H(350),H(351));Qx=Cl(H(352),5,H(353),H(354),H(355));Q8
=Cl(H(356),6,H(357),H(358),H(359));Rh=Cl(H(360),7,H(361),H(362),H(363));Oo=Cl(H(364),8,H(365),H(366),H(367));Ol=Cl(H(368),9,H(369),H(370),H(371));OB=Cl(H(372),10,H(373),H(374),H(375));b=Cl(H(376),11,H(377),H(378),H(379));Wz=b;c=Bc(Hr,12);d=c.data;d[0]=Ok;d[1]=Qz;d[2]=NS;d[3]=MX;d[4]=Qd;d[5]=Qx;d[6]=Q8;d[7]=Rh;d[8]=Oo;d[9]=Ol;d[10]=OB;d[11]=b;L$=c;};
function Gf(){let a=this;N.call(a);a.kY=0;a.mt=0;a.lU=null;}
let Nr=null,Hp=()=>{Hp=Bf(Gf);Vz();},Si=(a,b,c,d)=>{Hp();a.kY=b;a.mt=c;a.lU=d;},Ej=(a,b,c)=>{let d=new Gf();Si(d,a,b,c);return d;},JB=()=>{Hp();return Nr;},Rv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Gf)){b=b;c=a.kY!=b.kY?0:a.mt!=b.mt?0:W(a.lU,b.lU)?1:0;}else c=0;return c;},Vz=()=>{let b,c,d,e,f,g;b=Ej(8,10000,H(380));c=Ej(10,10000,H(381));d=Ej(17,10000,H(382));e=Ej(71,10000,H(383));f=Ej(1,3000,H(384));g=Ej(195,8000,H(385));BX(b);BX(c);BX(d);BX(e);BX(f);BX(g);Nr=NC(BO(I,[b,c,d,e,f,g]));};
function J1(){I.call(this);this.qe=null;}
let WQ=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.qe;d=b.ln.selectedIndex-1|0;b.oB=1;e=(KP()).data.length;f=Dk(JB());if(d>=0){if(d<e){c=(KP()).data[d];BD(b.l_,c.rc);b=b.m7;g=CH();d=0;while(d<c.kM.i0.length){e=F3(c.kM,61,d);f=F3(c.kM,38,d);if(f<0)f=c.kM.i0.length;Ck(g,Dt(c.kM,d,e),Dt(c.kM,e+1|0,f));d=f+1|0;}E7(b,g);}else if(d>=(e+f|0)){BD(b.l_,H(2));b=b.m7;c=Ig();g=CH();h=(B6()).data;d=h.length;e=0;while(e<d){i=h[e];j=CM(c,i);k=new Ov;k.oL=g;k.oK=i;Fy(j,k);e=e+1|0;}E7(b,g);}else{c=JB();d=d-e|0;c=FT(c,d);g=b.l_;d=c.kY;k
=c.lU;i=M();Q(J(Q(R(J(i,H(386)),d),32),k),46);BD(g,L(i));g=b.m7;h=Bc(Bq,6);l=h.data;Z();l[0]=Dj.i8;l[1]=Cc(c.kY);l[2]=DH.i8;l[3]=Cc(c.mt);l[4]=Do.i8;l[5]=H(259);b=Oz(h);E7(g,b);}}},Ic=K(),Su=(b,c)=>{b;c.preventDefault();},Jz=K(0);
function IP(){I.call(this);this.p6=null;}
let Tp=(b,c)=>{let d;b=b.p6;d=0;while(d<c.length){if((L7(c[d])).isIntersecting?1:0)Q7(b);d=d+1|0;}},Ec=K(0);
function P4(){I.call(this);this.pw=null;}
let Sv=(a,b)=>{b=b;T(a.pw,b);},Y0=K(),P7=K(0);
function H$(){I.call(this);this.qw=null;}
let U8=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.qw;b.lL=0;c=b.i6;d=c.jy;if(JC(c))H_(b.i6,new P1,7.0);NQ(b);e=d&&!b.i6.jy?1:0;f=b.i6.i7;if(BQ(f)!=b.nC){b.nC=BQ(f);b.k9.hear("iteration");}if(f.kD&&!b.n1){b.n1=1;b.k9.hear("diverge");}else if(e)b.k9.hear("finish");if(JC(b.i6))CP(b);else if(b.ow){b.ow=0;c=b.j_;g=EV(b.i6.i7);c=c.q8;h=g.kG;i=E2(g.ki,4);e=Dv(g);d=Bi(g.jb);g=M();J(R(J(R(J(J(J(R(J(g,H(169)),h),H(387)),i),H(157)),e),H(253)),d),H(388));BD(c,L(g));c=b.lQ;b=b.i6;g=b.jr;e=BQ(b.i7);if(Kl(c)){c=(Gr(Lb(c))).lV;b=CH();j
=(B6()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bo(g,i):Cc(e);if(!X(f,Bo(c,i))){Ck(b,i.i8,f);c=Eb(H1(c,i,f),c);}h=h+1|0;}Vn(S(Ie(b)));}}},CW=K(EQ),Uk=a=>{return;};
function IG(){CW.call(this);this.nb=null;}
let X1=(a,b)=>{a.nb=b;},NC=a=>{let b=new IG();X1(b,a);return b;},FT=(a,b)=>{return a.nb.data[b];},Dk=a=>{return a.nb.data.length;},OF=K(),Tr=a=>{return performance.now();},XA=K(),E9=b=>{let c,d,e,f,g,h,i;if(!OA(b))return Nd(b);if(b===0.0){c=Fl(b);d=M();J(J(d,c),H(389));return L(d);}c=SG(By(b));e=c.ml;f=c.m4-1|0;if((-4)<=f&&f<16){d=Fl(b);c=OZ(c,Bx(1,e.i0.length-c.m4|0));g=M();J(J(g,d),c);return L(g);}if(e.i0.length<=1)d=H(2);else{c=Hf(e,1);d=M();J(Q(d,46),c);d=L(d);}h=f<0? -f|0:f;c=f>=0?H(390):H(391);g=h>=10
?H(2):H(0);i=M();R(J(J(i,c),g),h);c=L(i);g=Fl(b);f=BN(e,0);i=M();J(J(Q(J(i,g),f),d),c);return L(i);},BW=b=>{let c,d,e,f,g;a:{c=E9(b);if(c===H(392))d=1;else if(H(392).i0.length>c.i0.length)d=0;else{e=0;f=c.i0.length-H(392).i0.length|0;while(f<c.i0.length){g=BN(c,f);d=e+1|0;if(g!=BN(H(392),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Dt(c,0,c.i0.length-2|0);return c;},E2=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!OA(b))return Nd(b);if(b===0.0)d=Fj(H(2),0);else{e=By(b);d=D8(Jp(e),Bx(Hb(e),0));f=D8(Cd(1),Bx( -Hb(e)|0,
0));g=LQ(e);Eg(f,Bx(g,0));Eg(d,Bx( -g|0,0));if(C9(d,f)>=0){DC(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fj(H(2),0);else{i=C$(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DC(d,0);h=IE(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Nt(d,f,h))d=Fj(FH(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fj(FH(i),g);}else{d=new Jo;m=FH(i);f=M();J(Q(f,49),m);OL(d,L(f),g+1|0);}}}}f=Fl(b);d=OZ(d,c);n=M();J(J(n,f),d);return L(n);},Ex=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PQ;b=Dp(b);c.mW=Hm(B9);c.mu
=b;d=Nj(c);e=0;f=0;g=0;h=DR(c);while(true){if(!Ju(h)){if(h!=46&&h!=44)break;if(f)break;}c.jR=c.jR+1|0;if(!Ju(h))f=1;else{e=1;i=c.lh;if(i==800){g=g|(h==48?0:1);c.jN=c.jN+(!f?1:0)|0;}else{c.jN=c.jN-(!f?0:1)|0;if(!(h==48&&i<=0)){DC(c.mW,h-48|0);c.lh=c.lh+1|0;}}}h=DR(c);}if(g){DC(c.mW,1);c.lh=c.lh+1|0;c.jN=c.jN-1|0;}a:{if(e){if(DR(c)!=101&&DR(c)!=69)e=1;else{c.jR=c.jR+1|0;i=Nj(c);e=0;f=0;g=DR(c);while(Ju(g)){c.jR=c.jR+1|0;e=1;f=BH(((f*10|0)+g|0)-48|0,100000000);g=DR(c);}g=c.jN;if(i)f= -f|0;c.jN=g+f|0;}if(e&&c.jR
>=c.mu.i0.length){j=!d?1:(-1);d=c.lh;e=d+c.jN|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mW;l=Hm(Cd(1));Eg(b,Bx(c.jN,0));Eg(l,Bx( -c.jN|0,0));e=Ng(b)-Ng(l)|0;FE(b,Bx( -e|0,0));FE(l,Bx(e,0));if(C9(b,l)<0){FE(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BH(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IE(b,l);FE(b,1);f=f+1|0;}if(C9(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vk(RY(XM(Cd(Bx(e-52|0,(-1074))+1074|0),52),Fq(k)));}}}}else k=0.0;b=Qc(j*k);break a;}}b=PH();}return b;},OA=b=>{return !(By(b)<=
1.7976931348623157E308)?0:1;},Nd=b=>{let c,d;if(isNaN(b)?1:0)c=H(393);else{c=Fl(b);d=M();J(J(d,c),H(394));c=L(d);}return c;},Fl=b=>{return !(b<0.0)&&!(1.0/b<0.0)?H(2):H(232);},OZ=(b,c)=>{let d,e,f,g;d=M();e=b.m4;f=BH(e-1|0,0);g=e+c|0;while(f<g){if(f==e)Q(d,46);Q(d,f>=0&&f<b.ml.i0.length?BN(b.ml,f):48);f=f+1|0;}return L(d);};
function Mv(){I.call(this);this.l9=0.0;}
let CV=null,X3=(a,b)=>{a.l9=b;},Qc=a=>{let b=new Mv();X3(b,a);return b;},PH=()=>{if(CV===null)CV=Qc(0.0);return CV;},DO=a=>{let b;if(a!==CV)return a.l9;b=new Ew;Br(b);Ba(b);},QY=a=>{return a===CV?0:1;},JQ=a=>{return a!==CV?0:1;},Pv=(a,b)=>{if(a!==CV)b.gD(a.l9);},Xq=K(),Wa=b=>{return Math.sin(b);},SS=b=>{return Math.cos(b);},CY=b=>{return Math.sqrt(b);},CR=b=>{return Math.ceil(b);},Fk=b=>{return Math.floor(b);},Bt=b=>{return XS(Fq(b+Ye(b)*0.5));},Yt=()=>{return Math.random();},BH=(b,c)=>{if(b<c)c=b;return c;},Bx
=(b,c)=>{if(b>c)c=b;return c;},UY=(b,c)=>{return Math.min(b,c);},Be=(b,c)=>{return UY(b,c);},Yq=(b,c)=>{return Math.max(b,c);},Bv=(b,c)=>{return Yq(b,c);},WS=b=>{return Math.abs(b);},By=b=>{return WS(b);},Ye=b=>{return Math.sign(b);};
function I4(){let a=this;N.call(a);a.ju=null;a.jb=null;a.nj=null;a.kG=0;a.ki=0.0;a.ke=null;a.nM=null;a.lg=null;a.lr=0;}
let F_=a=>{let b;b=Cj(a.ju);C6(b,a.ke);return b;},Mm=(a,b)=>{return !(U(a.lg,b,0)>0.5)?0:1;},HE=(a,b)=>{return Mm(a,b)!==U(a.jb.i9,b,0)?0:1;},Dv=a=>{let b,c;b=0;c=0;while(c<Bi(a.jb)){b=b+(!HE(a,c)?0:1)|0;c=c+1|0;}return b;},W9=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&BA(b)===Bw(I4)){b=b;if(!W(a.ju,b.ju)){c=0;break a;}if(!W(a.jb,b.jb)){c=0;break a;}if(!W(a.nj,b.nj)){c=0;break a;}if(a.kG!=b.kG){c=0;break a;}if(a.ki!==b.ki){c=0;break a;}if(!W(a.ke,b.ke)){c=0;break a;}if(!W(a.nM,b.nM)){c=0;break a;}if(!W(a.lg,
b.lg)){c=0;break a;}if(a.lr==b.lr){c=1;break a;}c=0;}else c=0;}return c;},Sl=a=>{return a.jb;};
function Mk(){let a=this;I.call(a);a.je=null;a.jd=null;}
let Sk=(a,b)=>{let c,d,e,f;c=Dk(b.jW);d=Bc(Cg,c);e=d.data;a.je=d;a.jd=Bc(Cg,c);e[0]=BC(0,0);a.jd.data[0]=BC(0,0);f=1;while(f<c){a.je.data[f]=BC(Bg(b,f),Bg(b,f-1|0));a.jd.data[f]=BC(Bg(b,f),1);f=f+1|0;}},Cj=a=>{let b=new Mk();Sk(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.je.data;if(c>=d.length)break;b=b+(d[c].iZ.data.length+a.jd.data[c].iZ.data.length|0)|0;c=c+1|0;}d=Bm(b);e=0;c=1;while(true){f=a.je.data;if(c>=f.length)break;b=Mh(f[c].iZ,d,e);e=Mh(a.jd.data[c].iZ,d,b);c=c+1|0;}return d;},C6
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.je.data;if(d>=e.length)break;c=Rc(b,Rc(b,c,e[d].iZ),a.jd.data[d].iZ);d=d+1|0;}},OE=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mh=(b,c,d)=>{let e;e=b.data.length;Ca(b,0,c,d,e);return d+e|0;},Rc=(b,c,d)=>{let e;e=d.data.length;Ca(b,c,d,0,e);return c+e|0;};
function Cg(){let a=this;I.call(a);a.i2=0;a.i5=0;a.iZ=null;}
let FR=(a,b,c)=>{a.i2=b;a.i5=c;a.iZ=Bm(Bd(b,c));},BC=(a,b)=>{let c=new Cg();FR(c,a,b);return c;},D9=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cg;d=b.length;FR(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i5;if(f!=g){h=new BT;d=b[e].data.length;i=M();Q(R(J(R(J(R(J(i,H(395)),e),H(396)),d),H(397)),g),46);BZ(h,L(i));Ba(h);}Ca(b[e],0,c.iZ,Bd(e,g),g);e=e+1|0;}return c;},Ou=a=>{return a.i2;},G9=a=>{return a.i5;},U=(a,b,c)=>{return a.iZ.data[Bd(b,a.i5)+c|0];},BR=(a,b,c,d)=>{a.iZ.data[Bd(b,a.i5)+c|0]=
d;},H8=a=>{return a.iZ;},Ko=a=>{let b,c,d;b=BC(a.i2,a.i5);c=a.iZ;d=c.data;Ca(c,0,b.iZ,0,d.length);return b;},E0=a=>{let b,c,d;b=a.i2;c=a.i5;d=M();R(Q(R(d,b),120),c);return L(d);},HQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cg){c=b;if(a.i2==c.i2&&a.i5==c.i5){b:{d=a.iZ;e=c.iZ;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JG();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-
(!(l>k)?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;},MP=K(),SW=a=>{return performance.now();},Hi=K(0);
function QD(){let a=this;I.call(a);a.pR=null;a.pS=null;a.pT=0;}
function OI(){let a=this;I.call(a);a.jl=null;a.j4=null;}
let MS=(a,b,c,d)=>{let e,f;if(!X(Eb(CM(a.jl,c),H(2)),d)&&!G8(a.jl,b)){e=a.j4;b=b.i8;f=c.i8;c=M();J(J(Q(J(J(J(c,b),H(398)),f),61),d),H(399));b=L(c);T(e,b);}},G0=(a,b)=>{let c,d;c=b.i8;b=Bo(a.jl,b);d=M();J(Q(J(d,c),61),b);return L(d);},Ew=K(BM);
function H5(){let a=this;N.call(a);a.kg=null;a.k0=null;}
let Pt=a=>{return a.kg.data.length+a.k0.data.length|0;},Uc=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(H5)){b=b;c=!W(a.kg,b.kg)?0:W(a.k0,b.k0)?1:0;}else c=0;return c;},S5=K(),TZ=K(),Mz=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},N9=K(DE),Y4=null,JG=()=>{JG=Bf(N9);Ug();},Ug=()=>{Y4=Bw(CU);},N0=K(0);
function H2(){let a=this;I.call(a);a.pY=null;a.pW=null;}
let XV=b=>{let c;b=b;c=b.pY;b=b.pW;HD(c);b.gL();};
function M_(){I.call(this);this.ox=0;}
function KF(){let a=this;I.call(a);a.qj=null;a.qi=null;}
let Vy=(b,c)=>{let d,e,f;b=b;d=b.qj;b=b.qi;e=!X(Bs(c.pointerType),H(400))?12.0:24.0;f=d.mk.gM(c.offsetX,c.offsetY,e);d.lH=f;if(f)b.setPointerCapture(c.pointerId);};
function KG(){I.call(this);this.rh=null;}
let X6=(b,c)=>{b=b.rh;if(b.lH)b.mk.gN(c.offsetX,c.offsetY);};
function KH(){I.call(this);this.pm=null;}
let XG=(b,c)=>{Rb(b.pm);};
function KI(){I.call(this);this.p$=null;}
let Xd=(b,c)=>{Rb(b.p$);};
function KJ(){I.call(this);this.qv=null;}
let S0=(b,c)=>{if(b.qv.lH)c.preventDefault();};
function Iw(){I.call(this);this.pe=null;}
let XF=(b,c)=>{b.pe.gL();},ED=K(BM);
function Lm(){let a=this;I.call(a);a.kP=null;a.ky=null;a.km=null;a.mE=null;a.nY=null;}
let UF=(a,b,c,d)=>{let e,f,g,h,i;a.nY=H(2);a.kP=c;e=c.i8;f=B1(b,H(401));a.ky=f;f.className="field";b=a.ky;f=DS(e,45,32);g=((BN(f,0)-97|0)+65|0)&65535;f=Hf(f,1);h=M();J(Q(h,g),f);(B0(b,H(402),L(h))).setAttribute("for",S(e));b=c.kv;if(b instanceof Fi){f=b;h=B1(a.ky,H(403));f=BJ(f.la);while(BG(f)){B0(h,H(224),BF(f));}}else{h=B1(a.ky,H(404));h.setAttribute("type","text");h.setAttribute("inputmode",S(!(a.kP.kv instanceof KD)?H(405):H(406)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.km
=h;h.setAttribute("id",S(e));h=a.km;b=M();J(J(J(J(b,e),H(407)),e),H(408));f=L(b);h.setAttribute("aria-describedby",S(f));i=B0(a.ky,H(209),c.oT);b="help";i.className=b;f=M();J(J(f,e),H(409));h=L(f);i.setAttribute("id",S(h));b=B1(a.ky,H(209));a.mE=b;i="complaint";b.className=i;b=a.mE;f=M();J(J(f,e),H(408));h=L(f);b.setAttribute("id",S(h));a.mE.setAttribute("role","alert");b=a.km;f=new H9;f.pN=a;f.pM=d;f.pL=c;b.addEventListener("change",Bj(Bn(f),"handleEvent"));},Ut=(a,b,c)=>{let d=new Lm();UF(d,a,b,c);return d;},YT
=(a,b)=>{let c,d,e,f;a:{b:{c=a.ky;d=a.kP;Z();if(!(d===CD&&!BB(b,BY,H(35)))){if(a.kP!==C1)break b;if(BB(b,Cf,H(26)))break b;}e=1;break a;}e=0;}c.hidden=!!e;f=Bo(b,a.kP);if(!X(f,a.nY)){a.nY=f;if(!(a.kP.kv instanceof Fi))a.km.value=S(f);else a.km.value=S(f);Mi(a,H(2));}},Mi=(a,b)=>{BD(a.mE,b);Fw(a.km,H(229),Cw(b)?0:1,H(136));},Y5=K(),PD=K(),VF=null,K2=null,Ht=null,Gb=null,O3=null,KZ=null,Os=null,Ft=()=>{Ft=Bf(PD);Ts();},Ts=()=>{let b;VF=new WeakMap();K2=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Ht
=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Gb=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Ht===null)b=null;else{b=new HW;b=new FinalizationRegistry(Bj(Bn(b),"accept"));}KZ=b;if(Gb===null)b=null;else{b=new HV;b=new FinalizationRegistry(Bj(Bn(b),"accept"));}Os=b;},XJ=K();
function BV(){BK.call(this);this.l3=null;}
let D1=null,Hs=null,Gj=null,OG=null,Q9=null,NH=null,Qm=null,L5=null,Cq=()=>{Cq=Bf(BV);Rz();},DA=(a,b,c,d)=>{Cq();Cv(a,b,c);a.l3=d;},Y_=a=>{return a.l3;},RX=(a,b,c)=>{let d,e,f,g;d=b.iZ;e=c.iZ;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gO(g[f]);f=f+1|0;}},My=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.iZ;g=c.iZ;h=d.iZ;i=e.iZ;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gP(l[j],m[j])*n[j];j=j+1|0;}},Rz=()=>{let b,c,d;b=new K$;DA(b,H(410),0,H(51));D1=b;b=new K9;DA(b,
H(411),1,H(52));Hs=b;b=new K8;DA(b,H(352),2,H(53));Gj=b;b=new K7;DA(b,H(412),3,H(54));OG=b;b=new K6;DA(b,H(413),4,H(55));Q9=b;b=new K5;DA(b,H(414),5,H(56));NH=b;b=new K4;DA(b,H(415),6,H(57));Qm=b;c=Bc(BV,7);d=c.data;d[0]=D1;d[1]=Hs;d[2]=Gj;d[3]=OG;d[4]=Q9;d[5]=NH;d[6]=b;L5=c;},LU=K(),OS=null,HI=()=>{HI=Bf(LU);Yi();},Yi=()=>{let b,c;b=B8((B6()).data.length);c=b.data;OS=b;c[Ee.js]=1;c[CT.js]=2;c[Du.js]=3;},PR=K(),WP=null,Sr=null,K3=null,N$=null,TK=null,XL=null,Fg=()=>{Fg=Bf(PR);Se();},Se=()=>{WP=new Oe;Sr=new Ob;K3
=new Od;N$=new N_;TK=new Oa;XL=new NN;},KT=K(0),NB=K(0),QK=K(0),NR=K(0),Qe=K(0),OM=K(0),P0=K(0),Me=K(0),Nc=K(0),MB=K(0),L0=K(0),UP=K(),Fz=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xj=K(),C3=(b,c)=>{let d,e,f,g;d=Bh();if(Cw(Dp(b)))return d;e=0;f=F3(b,c,0);while(f>=0){g=Dt(b,e,f);T(d,g);e=f+1|0;f=F3(b,c,e);}b=Hf(b,e);T(d,b);return d;},GF=b=>{let c,d,e,f,g;c=C3(b,44);d=Bm(c.i4);e=d.data;f=0;g=e.length;while(f<g){e[f]=KQ(BI(c,f));f=f+1|0;}return d;},KQ
=b=>{let c,d;c=Ex(b);d=new QJ;d.q2=b;if(c!==CV)return c.l9;b=d.q2;c=new H6;d=M();J(J(d,H(416)),b);BZ(c,L(d));Ba(c);};
function PQ(){let a=this;I.call(a);a.mu=null;a.jR=0;a.mW=null;a.jN=0;a.lh=0;}
let DR=a=>{return a.jR>=a.mu.i0.length?0:BN(a.mu,a.jR);},Ju=b=>{return 48<=b&&b<=57?1:0;},Nj=a=>{let b,c;b=DR(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jR=a.jR+1|0;return c;};
function Ia(){let a=this;N.call(a);a.mQ=0;a.mG=0;}
let MM=(b,c,d)=>{let e,f;e=Bd(b%(((d+c|0)-1|0)/c|0)|0,c);f=new Ia;b=BH(c,d-e|0);f.mQ=e;f.mG=b;return f;},T2=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Ia)){b=b;c=a.mQ!=b.mQ?0:a.mG==b.mG?1:0;}else c=0;return c;};
function Gl(){let a=this;I.call(a);a.m_=null;a.jH=null;a.jB=null;}
let Ja=(a,b,c)=>{let d,e,f,g;a.m_=b;d=Dk(b.jW);e=Bc(Cg,d);f=e.data;a.jH=e;a.jB=Bc(Cg,d);f[0]=BC(0,0);a.jB.data[0]=c;g=1;while(g<d){a.jH.data[g]=BC(c.i2,Bg(b,g));a.jB.data[g]=BC(c.i2,Bg(b,g));g=g+1|0;}},EZ=(a,b)=>{let c=new Gl();Ja(c,a,b);return c;},Gt=a=>{return a.jB.data[Bp(a.m_)];},DK=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.je;d=b.jd;e=1;while(e<=Bp(a.m_)){f=c.data;b=a.jB.data[e-1|0];g=f[e];h=a.jH.data[e];DN(b.i5==g.i5&&h.i2==b.i2&&h.i5==g.i2?1:0,H(417),b,g,h);i=b.iZ;j=g.iZ;f=h.iZ;k=b.i2;l=g.i2;m
=b.i5;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bd(n,m)+q|0]*s[Bd(o,m)+q|0];q=q+1|0;}f.data[Bd(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jH.data[e];DN(b.i2==g.i5&&b.i5==1?1:0,H(418),g,b,g);i=b.iZ;j=g.iZ;t=g.i5;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RX(IC(a.m_,e),a.jH.data[e],a.jB.data[e]);e=e+1|0;}};
function PL(){let a=this;N.call(a);a.lJ=null;a.rr=null;a.ka=null;a.nB=null;a.nE=null;a.lY=null;a.kC=0;}
let VL=a=>{return a.ka;};
function Fb(){let a=this;N.call(a);a.j0=null;a.jv=null;a.ko=null;a.ku=null;a.mO=null;a.mo=null;a.mC=null;a.kF=null;a.kx=null;a.n5=null;a.nv=null;a.kk=null;}
let HS=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j0=b;a.jv=c;a.ko=d;a.ku=e;a.mO=f;a.mo=g;a.mC=h;a.kF=i;a.kx=j;a.n5=k;a.nv=l;a.kk=m;},Y9=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fb();HS(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TT=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bb(1512988);c=new Fb;d=Bb(15789813);e=Bb(11183798);f=Bb(9144216);g=Bb(15000044);h=Bb(14268646);i=Bb(10935200);j=Bb(12160969);k=Bb(7323508);l=Bb(13214934);m=new Dz;n=Bc(CF,7);o=n.data;o[0]=Bb(1775906);o[1]=Bb(3089216);o[2]=Bb(5189463);o[3]=Bb(7815012);o[4]=Bb(10638698);o[5]
=Bb(13204079);o[6]=Bb(15051394);Fh(m,n);p=new Dz;n=Bc(CF,3);o=n.data;o[0]=Jw(DT(Bb(10055851),0.5),b);o[1]=Bb(2499629);o[2]=Jw(DT(Bb(5942881),0.4),b);Fh(p,n);HS(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PF=a=>{return a.j0;},Xm=a=>{return a.jv;},OO=a=>{return a.ku;};
function KV(){let a=this;I.call(a);a.k4=null;a.kV=null;a.kf=null;a.kT=null;a.kS=null;}
let VP=(a,b,c)=>{let d,e,f;a.k4=b;d=Dk(b.jW);a.kV=Bc(Cg,d);a.kf=Bc(Cg,d);e=Cj(b);a.kT=e.je;a.kS=e.jd;a.kV.data[0]=BC(0,0);a.kf.data[0]=BC(0,0);f=1;while(f<d){a.kV.data[f]=BC(c,Bg(b,f));a.kf.data[f]=BC(c,Bg(b,f));f=f+1|0;}},J$=(a,b)=>{let c=new KV();VP(c,a,b);return c;},JP=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jB.data;f=b.je;g=Bp(a.k4);Yy(a.k4.ld,e[g],d,a.kV.data[g]);h=Bp(a.k4);i=a.k4;b=i.k7;Cq();if(b===D1&&i.ld===EE){i=c.jB.data[h];b=a.kf.data[h];DN(IZ(i,d)&&IZ(i,b)?1:0,H(419),i,d,b);j
=i.iZ;k=d.iZ;l=b.iZ;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else My(IC(i,h),a.kV.data[h],c.jH.data[h],c.jB.data[h],a.kf.data[h]);while(true){h=C4(g,1);if(h<0)break;b=a.kf.data[g];m=g-1|0;i=e[m];q=a.kT.data[g];DN(b.i2==i.i2&&q.i2==b.i5&&q.i5==i.i5?1:0,H(420),b,i,q);n=b.iZ;j=i.iZ;k=q.iZ;r=b.i5;s=i.i5;t=b.i2;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bd(x,r)+u|0]*l[Bd(x,s)+v|0];x=x+1|0;}k.data[Bd(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kf.data[g];d
=a.kS.data[g];DN(d.i2==b.i5&&d.i5==1?1:0,H(421),b,b,d);l=b.iZ;p=d.iZ;y=b.i5;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kf.data[g];d=l[g];i=a.kV.data[m];DN(b.i5==d.i2&&i.i2==Ou(b)&&G9(i)==G9(d)?1:0,H(422),b,d,i);p=H8(b);l=H8(d);k=H8(i);h=Ou(b);u=G9(d);v=G9(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bd(x,v)+t|0]*n[Bd(t,u)+y|0];t=t+1|0;}k.data[Bd(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}My(IC(a.k4,m),a.kV.data[m],
c.jH.data[m],e[m],a.kf.data[m]);}g=g+(-1)|0;}};
function Qf(){let a=this;I.call(a);a.oc=null;a.n0=null;a.or=null;}
let VQ=(a,b,c)=>{let d;d=DZ(BC(c,2),BC(c,1));a.oc=d;a.n0=EZ(b,d.i1);a.or=J$(b,c);},Mg=(a,b)=>{let c=new Qf();VQ(c,a,b);return c;},Td=K(),Gg=(b,c)=>{let d,e,f,g;b=b.data;d=Bm(c);e=d.data;f=BH(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},Tx=K(),Y7=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Go(b)&&(e+f|0)<=Go(d)){a:{b:{if(b!==d){g=HJ(BA(b));h=HJ(BA(d));if(g!==null&&h!==null){if(g===h)break b;if(!G5(g)&&!G5(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=
l[k];if(n!==null){n=BA(n);if(EC(n.kr,h.kr)){k=1;break c;}}k=0;}if(!k){Hn(b,c,d,e,j);b=new G7;Br(b);Ba(b);}j=j+1|0;k=m;}Hn(b,c,d,e,f);return;}if(!G5(g))break a;if(G5(h))break b;else break a;}b=new G7;Br(b);Ba(b);}}Hn(b,c,d,e,f);return;}b=new G7;Br(b);Ba(b);}b=new Cp;Br(b);Ba(b);}d=new ED;BZ(d,H(423));Ba(d);},Ca=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Go(b)&&(e+f|0)<=Go(d)){Hn(b,c,d,e,f);return;}b=new Cp;Br(b);Ba(b);},Hn=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,
c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function QN(){let a=this;I.call(a);a.p1=null;a.p2=null;}
let SK=(a,b)=>{b=b;Ck(a.p1,a.p2.i8,b);};
function H7(){let a=this;I.call(a);a.qy=null;a.qz=null;}
let Tw=(b,c)=>{let d;b=b;d=b.qy;b=b.qz;d.ox=(L7(c[c.length-1|0])).isIntersecting?1:0;b.gL();};
function H9(){let a=this;I.call(a);a.pN=null;a.pM=null;a.pL=null;}
let Rs=(b,c)=>{let d,e;b=b;c=b.pN;d=b.pM;b=b.pL;e=!(c.kP.kv instanceof Fi)?Bs(c.km.value):Bs(c.km.value);Mi(c,Ka(d,b,e));};
function Ii(){let a=this;N.call(a);a.jW=null;a.kl=null;a.k7=null;a.ld=null;}
let Bp=a=>{return Dk(a.jW)-1|0;},Bg=(a,b)=>{return (FT(a.jW,b)).li;},IC=(a,b)=>{return b!=Bp(a)?a.kl:a.k7;},CE=a=>{let b,c;b=0;c=1;while(c<=Bp(a)){b=b+Bd(Bg(a,c),Bg(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Ii)){b=b;c=!W(a.jW,b.jW)?0:!W(a.kl,b.kl)?0:!W(a.k7,b.k7)?0:W(a.ld,b.ld)?1:0;}else c=0;return c;};
function Jo(){let a=this;N.call(a);a.ml=null;a.m4=0;}
let OL=(a,b,c)=>{a.ml=b;a.m4=c;},Fj=(a,b)=>{let c=new Jo();OL(c,a,b);return c;},SG=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jp(b);d=Hb(b);e=!(DM(c,EK(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D8(c,Bx(d,0)+e|0);g=D8(Cd(1),Bx( -d|0,0)+e|0);h=D8(Cd(1),Bx(d,0));i=D8(Cd(1),(Bx(d,0)+e|0)-1|0);j=LQ(b);Eg(g,Bx(j,0));k=Bc(Hv,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Eg(k[l],Bx(m,0));l=l+1|0;}l=GS(R0(c,Cd(2)),B9)?1:0;if(C9(Jv(f,i),g)>=l){DC(g,0);j=j+1|0;}n=M();while(true){k=Bc(Hv,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DC(k[d],0);d=d+1|0;}o=IE(f,g);p=C9(h,f)<l?0:1;q=C9(Jv(f,i),g)<l?0:1;if(q&&!(p&&!Nt(f,g,o)))o=o+1|0;Q(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fj(L(n),j);},Nt=(b,c,d)=>{return C9(Jv(b,b),c)<(d%2|0?0:1)?0:1;},Jp=b=>{let c;c=QP(b);if(Of(c,EK(0, 1048576)))c=VI(Ro(c,EK(4294967295, 1048575)),EK(0, 1048576));return c;},Hb=b=>{return Bx(E5(XN(QP(b),52)),1)-1075|0;},LQ=b=>{let c,d,e,f;c=Hb(b)+63|0;d=Jp(b);Jt();if(DM(d,B9))e=64;else{e=0;f=DQ(d,32);if(GS(f,B9))e=32;else f
=d;d=DQ(f,16);if(DM(d,B9))d=f;else e=e|16;f=DQ(d,8);if(DM(f,B9))f=d;else e=e|8;d=DQ(f,4);if(DM(d,B9))d=f;else e=e|4;f=DQ(d,2);if(DM(f,B9))f=d;else e=e|2;if(GS(DQ(f,1),B9))e=e|1;e=(64-e|0)-1|0;}return CR((c-e|0)*0.3010299956639812)|0;},D8=(b,c)=>{let d;d=Hm(b);FE(d,c);return d;};
function Hc(){let a=this;N.call(a);a.j1=0.0;a.jX=0.0;a.jP=0.0;a.jL=0.0;}
let G4=null,GW=null,G_=()=>{G_=Bf(Hc);W_();},Yf=(a,b,c,d,e)=>{G_();a.j1=b;a.jX=c;a.jP=d;a.jL=e;},Gp=(a,b,c,d)=>{let e=new Hc();Yf(e,a,b,c,d);return e;},Qu=b=>{let c,d,e,f,g,h,i,j;G_();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i2){c=Be(c,U(b,g,0));d=Bv(d,U(b,g,0));e=Be(e,U(b,g,1));f=Bv(f,U(b,g,1));g=g+1|0;}if(EX(G4,c,e)&&EX(G4,d,f))return G4;if(EX(GW,c,e)&&EX(GW,d,f))return GW;h=Bv(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gp(i-h,i+h,j-h,j+h);},EX=(a,b,c)=>{return a.j1<=b&&b<=a.jX&&a.jP<=c&&c<=a.jL?1:0;},Ma=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Hc)){b=b;c=a.j1!==b.j1?0:a.jX!==b.jX?0:a.jP!==b.jP?0:a.jL===b.jL?1:0;}else c=0;return c;},W_=()=>{G4=Gp((-0.1),1.1,(-0.1),1.1);GW=Gp((-1.1),1.1,(-1.1),1.1);};
function Na(){let a=this;I.call(a);a.o4=null;a.oG=null;a.qT=0;a.mS=null;a.nh=null;a.op=null;a.mH=null;a.oF=null;}
let Oy=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B4(a.mH)&&Hx(a.oF)===b)){a.oF=Bu(b);c=F_(b);DK(a.mS,c);d=new JT;e=b.kG;f=E9(b.ki);g=new PO;g.pD=a;g.pC=c;c=new JK;h=a.oG;i=a.qT;j=(Gt(a.mS)).iZ;k=C4(i,2);if(k>=0&&k>=0&&j.data.length==Bd(i,i)){c.kK=h;c.jC=i;c.j7=i;c.kJ=j;b=b.jb;h=b.i1;b=b.i9;if(h.i5!=2)break a;if(b.i5!=1)break a;if(h.i2!=b.i2)break a;d.lW=e;d.na=f;d.lN=g;d.kI=c;d.jE=h;d.m9=b;a.mH=Bu(d);}else{l=j.data;b=new BT;k=l.length;c=M();J(R(J(R(Q(R(J(c,H(424)),i),120),i),H(425)),k),H(426));BZ(b,L(c));Ba(b);}}return Bk(a.mH);}c
=new BT;d=E0(h);b=E0(b);f=M();Q(J(J(J(J(f,H(427)),d),H(241)),b),46);BZ(c,L(f));Ba(c);};
function CF(){let a=this;N.call(a);a.jF=0;a.jO=0;a.jM=0;a.lm=0.0;}
let Vs=(a,b,c,d,e)=>{a.jF=b;a.jO=c;a.jM=d;a.lm=e;},GI=(a,b,c,d)=>{let e=new CF();Vs(e,a,b,c,d);return e;},Bb=b=>{return GI(b>>16&255,b>>8&255,b&255,1.0);},DT=(a,b)=>{return GI(a.jF,a.jO,a.jM,b);},Jw=(a,b)=>{return GI(Ij(a,a.jF,b.jF),Ij(a,a.jO,b.jO),Ij(a,a.jM,b.jM),1.0);},Ij=(a,b,c)=>{let d;d=a.lm;return Bt(d*b+(1.0-d)*c)|0;},FX=(b,c)=>{Q(Q(b,BN(H(428),c>>4)),BN(H(428),c&15));},QO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(CF)){b=b;c=a.jF!=b.jF?0:a.jO!=b.jO?0:a.jM!=b.jM?0:a.lm===b.lm?1:0;}else c
=0;return c;};
function Dz(){I.call(this);this.mp=null;}
let FF=null,Fx=()=>{Fx=Bf(Dz);V_();},Fh=(a,b)=>{Fx();a.mp=b.bc();},O9=a=>{let b=new Dz();Fh(b,a);return b;},Eu=(a,b)=>{return J2(a,Bv(0.0,Be(255.0,b*256.0))|0);},J2=(a,b)=>{let c,d,e,f,g;c=a.mp.data;d=c.length-1|0;e=Bd(b,d);b=e/255|0;f=c[b];g=c[BH(d,b+1|0)];d=e%255|0;return GI(Kh(f.jF,g.jF,d),Kh(f.jO,g.jO,d),Kh(f.jM,g.jM,d),1.0);},Kh=(b,c,d)=>{Fx();return (Bd(b,255-d|0)+Bd(c,d)|0)/255|0;},V_=()=>{let b,c,d;b=new Dz;c=Bc(CF,11);d=c.data;d[0]=Bb(4194379);d[1]=Bb(7744131);d[2]=Bb(10055851);d[3]=Bb(12756431);d[4]
=Bb(15193320);d[5]=Bb(16250871);d[6]=Bb(14282963);d[7]=Bb(10935200);d[8]=Bb(5942881);d[9]=Bb(1800247);d[10]=Bb(17435);Fh(b,c);FF=b;},P9=K(0),DU=(a,b)=>{let c;c=a.l$;return c*Bv(1.0,Bt(b/c));},Jd=(a,b)=>{let c;c=a.l$;return c*Bt(b/c);},D_=(a,b,c)=>{let d,e;d=a;e=Bt(c/d.l$)%2.0!==1.0?0:1;return Jd(a,b)+(!e?0.0:d.l$/2.0);};
function HX(){let a=this;I.call(a);a.jn=null;a.k1=0.0;a.m0=0.0;a.l$=0.0;a.nq=null;}
let GO=null,DJ=()=>{DJ=Bf(HX);WD();},Sg=a=>{return a.k1;},TF=a=>{return a.m0;},B3=(a,b,c)=>{let d,e;d=a.jn;DJ();d.fillStyle=S(HB(GO,c));if(!(b instanceof Dq)){M9(a,b);a.jn.fill('evenodd');}else{e=b;a.jn.fillRect(e.ja,e.jp,e.jh,e.jx);}},Ce=(a,b,c)=>{let d,e;d=a.jn;DJ();d.strokeStyle=S(HB(GO,c.pp));a.jn.lineWidth=c.le;Xh(a.jn,c.ql);if(!(b instanceof Dq)){M9(a,b);a.jn.stroke();}else{e=b;a.jn.strokeRect(e.ja,e.jp,e.jh,e.jx);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.nq;if(e===g)h=1;else if(g!==null&&BA(g)===Bw(Fr))
{g=g;h=e.kL!==g.kL?0:!W(e.k$,g.k$)?0:!W(e.ly,g.ly)?0:W(e.mM,g.mM)?1:0;}else h=0;if(!h){a.nq=e;i=a.jn;DJ();j=e.ly;DW();g=j!==Ki?H(2):H(429);k=e.k$;Dg();j=k!==E_?H(430):H(431);a:{k=E2(e.kL,2);l=M();J(J(J(J(l,g),k),H(432)),j);i.font=S(L(l));j=a.jn;Js();switch(Mr.data[e.mM.js]){case 1:e=H(433);break a;case 2:e=H(434);break a;case 3:e=H(265);break a;default:}b=new Pa;Br(b);Ba(b);}j.textAlign=S(e);}e=a.jn;DJ();f=S(HB(GO,f));e.fillStyle=f;a.jn.fillText(S(b),c,d);},M9=(a,b)=>{let c,d,e;a:{a.jn.beginPath();if(b instanceof He)
{c=b;a.jn.arc(c.oD,c.oC,c.oj,0.0,6.283185307179586);}else if(b instanceof G1)Jx(a,b.lR);else if(b instanceof IX){d=BJ(b.qf);while(BG(d)){Jx(a,BF(d));}}else if(b instanceof EP){e=BJ(b.nA);while(true){if(!BG(e))break a;Jx(a,BF(e));a.jn.closePath();}}}},Jx=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jn.lineTo(d[c],d[c+1|0]);else a.jn.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WD=()=>{let b;b=new P2;b.ny=Bc(CF,256);b.nP=Bc(Bq,256);GO=b;},SV=K(),Xh=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Ps(){let a=this;I.call(a);a.pI=0;a.pH=0;}
let Rp=(a,b)=>{let c,d;b=Bn(b);c=a.pI;d=a.pH;GV();b.show(!!c,!!d);},Wu=K(),Pu=b=>{return Ex(DS(DS(Dp(b),44,46),8722,45));},HC=b=>{return DS(BW(b),45,8722);};
function Hz(){let a=this;N.call(a);a.lt=null;a.m1=null;a.mf=null;a.lF=null;}
let VE=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Hz)){b=b;d=a.lt;e=b.lt;if(!W(B7(d),B7(e)))c=0;else{d=a.m1;e=b.m1;if(!W(B7(d),B7(e)))c=0;else{d=a.mf;e=b.mf;if(!W(B7(d),B7(e)))c=0;else{d=a.lF;b=b.lF;c=W(B7(d),B7(b))?1:0;}}}}else c=0;return c;};
function I0(){let a=this;N.call(a);a.lX=0;a.ms=null;a.m8=null;}
let VR=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(I0)){b=b;if(a.lX!=b.lX)c=0;else{d=a.ms;e=b.ms;if(!W(B7(d),B7(e)))c=0;else{d=a.m8;b=b.m8;c=W(B7(d),B7(b))?1:0;}}}else c=0;return c;};
function NX(){let a=this;N.call(a);a.o2=null;a.oU=0.0;a.qK=0.0;a.ri=null;a.p3=null;}
let N1=b=>{let c,d;a:{if(Bp(b.ju)==1){c=b.jb;b=Ff();if(HQ(c.i1,b.i1)&&HQ(c.i9,b.i9)?1:0){d=1;break a;}}d=0;}return d;},SQ=b=>{let c,d,e,f,g,h;if(!N1(b)){b=new BT;BZ(b,H(435));Ba(b);}c=EZ(b.ju,b.jb.i1);DK(c,F_(b));d=c.jH.data[1].iZ;e=d.data;c=new NX;f=e[0]+e[3];g=e[1]+e[2];b=Q6(b);h=M();J(J(h,b),H(436));b=L(h);c.o2=d;c.oU=f;c.qK=g;c.ri=H(437);c.p3=b;return c;};
function Jy(){let a=this;N.call(a);a.my=null;a.nc=0;}
let VC=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Jy)){b=b;c=!W(a.my,b.my)?0:a.nc==b.nc?1:0;}else c=0;return c;},Hg=K(Cp);
function DD(){BK.call(this);this.oJ=null;}
let EE=null,MY=null,Rt=null,F9=()=>{F9=Bf(DD);Tl();},QC=(a,b,c,d)=>{F9();Cv(a,b,c);a.oJ=d;},Yy=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iZ;f=c.iZ;g=d.iZ;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gP(j[h],k[h]);h=h+1|0;}},Tl=()=>{let b,c,d;b=new Pm;QC(b,H(438),0,H(64));EE=b;b=new Pl;QC(b,H(439),1,H(65));MY=b;c=Bc(DD,2);d=c.data;d[0]=EE;d[1]=b;Rt=c;},Fp=K(0);
function Mp(){let a=this;I.call(a);a.nf=null;a.o$=null;}
let Uq=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.nf.d5(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o$.data[f]?g[f]:d.data[f];f=f+1|0;}C6(b,e);},UU=a=>{return a.nf.dw();},Sj=(a,b)=>{a.nf.dD(b);},EJ=K(0),MK=K(N),VW=(a,b)=>{let c,d,e,f,g;c=Cj(b);d=c.je.data;e=Bc(B$(CU),2);f=e.data;f[0]=BU([1.0,1.0]);f[1]=BU([1.0,1.0]);d[1]=D9(e);d=c.jd.data;e=Bc(B$(CU),2);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;g=Bm(1);g.data[0]=(-1.0);f[1]=g;d[1]=D9(e);d=c.je.data;e=Bc(B$(CU),1);e.data[0]=BU([1.0,(-2.0)]);d[2]=D9(e);d
=c.jd.data;e=Bc(B$(CU),1);f=e.data;g=Bm(1);g.data[0]=0.0;f[0]=g;d[2]=D9(e);return c;},Lu=K(N),Sw=(a,b)=>{return Cj(b);};
function Qp(){N.call(this);this.p8=null;}
let Xz=(a,b)=>{let c;c=Cj(b);C6(c,a.p8);return c;},KU=K(0);
function QJ(){I.call(this);this.q2=null;}
let Sy=K(),Go=b=>{let c;c=(BA(b)).kr;if(c[Bz].itemType!==null)return Ya(b);b=new BT;Br(b);Ba(b);},G7=K(BM),Wp=K(),I1=K(0),HW=K(),S6=(b,c)=>{b;Ft();Ht.delete(c);},HV=K(),V4=(b,c)=>{b;Ft();Gb.delete(c);},K$=K(BV),OH=(a,b)=>{return 1.0/(1.0+J_( -b));},Xt=(a,b,c)=>{return c*(1.0-c);},K9=K(BV),Yl=(a,b)=>{let c,d;if(b!==0.0){c=By(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J_(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if
(b<0.0)c= -c;b=c;}}return b;},YP=(a,b,c)=>{return 1.0-c*c;},K8=K(BV),UN=(a,b)=>{if(b<0.0)b=0.0;return b;},RJ=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K7=K(BV),YW=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},TC=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K6=K(BV),UZ=(a,b)=>{let c,d;c=J_( -By(b));d=1.0+c;return IV(d)-(d-1.0-c)/d+Bv(b,0.0);},Ur=(a,b,c)=>{Cq();return OH(D1,b);},K5=K(BV),Yc=(a,b)=>{return EY(b);},Vf=(a,b,c)=>{return EU(b);},K4=K(BV),Tg=(a,b)=>{return b;},X5=(a,b,c)=>{return 1.0;},Nu=K(0),Jq=K(EB),JH=K(Jq),Oe=K(JH),Lz
=K(0),IN=K(),IF=K(IN),Ob=K(IF),Od=K(CW),Sb=(a,b)=>{let c;c=new Cp;Br(c);Ba(c);},YU=a=>{return 0;},Vm=a=>{Fg();return N$;},SL=a=>{return 1;},Gx=K(0),N_=K(),Sf=a=>{return 0;},Tq=a=>{let b;b=new Ew;Br(b);Ba(b);},NV=K(0),Oa=K(),NN=K();
function Hv(){let a=this;I.call(a);a.jK=null;a.jw=0;}
let T4=(a,b)=>{a.jK=B8(4);while(GS(b,B9)){Kn(a,E5(b)&134217727);b=DQ(b,27);}},Hm=a=>{let b=new Hv();T4(b,a);return b;},Jv=(b,c)=>{let d,e,f,g;d=Hm(B9);e=0;f=0;while(!(f>=b.jw&&f>=c.jw&&e<=0)){g=(Dd(b,f)+Dd(c,f)|0)+e|0;Kn(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Ng=a=>{let b;b=a.jw;return !b?0:((b*27|0)-Mw(Dd(a,b-1|0))|0)+5|0;},C9=(a,b)=>{let c;c=Bx(a.jw,b.jw)-1|0;while(c>0&&Dd(a,c)==Dd(b,c)){c=c+(-1)|0;}return c<0?0:Dd(a,c)-Dd(b,c)|0;},DC=(a,b)=>{let c,d,e;c=0;while(c<a.jw){d=a.jK.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kn(a,b);},Eg=(a,b)=>{let c;c=0;while(c<b){DC(a,0);c=c+1|0;}},FE=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jw;f=B8((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jK.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jK=f;a.jw=g.length;PU(a);},IE=(a,b)=>{let c,d,e,f;c=0;while(C9(a,b)>=0){d=0;e=0;while(e<a.jw){f=(a.jK.data[e]-Dd(b,e)|0)+d|0;a.jK.data[e]=f&134217727;d=f>>27;e=e+1|0;}PU(a);c=c+1|0;}return c;},Dd=(a,b)=>{return b>=a.jw?0:a.jK.data[b];},Kn
=(a,b)=>{let c,d,e,f,g;c=a.jw;d=a.jK.data;e=d.length;if(c==e){c=2*c|0;f=B8(c);g=f.data;c=BH(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jK=f;}d=a.jK.data;e=a.jw;a.jw=e+1|0;d[e]=b;},PU=a=>{let b,c,d;while(true){b=a.jw;if(b<=0)break;c=a.jK.data;d=b-1|0;if(c[d])break;a.jw=d;}},Gv=K(BK),Ds=null,CK=null,HA=null,Le=null,Ct=()=>{Ct=Bf(Gv);YB();},WE=(a,b,c)=>{Ct();Cv(a,b,c);},Kj=(a,b)=>{let c=new Gv();WE(c,a,b);return c;},YB=()=>{let b,c,d;Ds=Kj(H(30),0);CK=Kj(H(440),1);b=Kj(H(441),2);HA=b;c=Bc(Gv,3);d=c.data;d[0]=Ds;d[1]
=CK;d[2]=b;Le=c;};
function Fr(){let a=this;N.call(a);a.kL=0.0;a.k$=null;a.ly=null;a.mM=null;}
let JR=(a,b,c,d,e)=>{a.kL=b;a.k$=c;a.ly=d;a.mM=e;},Zj=(a,b,c,d)=>{let e=new Fr();JR(e,a,b,c,d);return e;},De=(b,c)=>{let d,e;d=new Fr;Dg();e=Ip;DW();JR(d,b,e,Gu,c);return d;},Je=(b,c)=>{let d,e;d=new Fr;Dg();e=E_;DW();JR(d,b,e,Gu,c);return d;},YD=K(),Yh=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lZ.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Be(g,j);h=Bv(h,j);i=i+1|0;}O(R(O(b,H(442)),f),H(443));O(O(R(b,d),H(444)),Ed(g));Q(O(O(b,H(190)),Ed(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Hl(c.jo,d,k);O(b,!k?H(4):k!=l?H(157):H(241));if(k)m=E6(m,H(4));else{m=Hf(m,1);n=M();J(Q(n,72),m);n=L(n);m=M();J(J(m,n),H(445));m=L(m);}O(b,m);O(b,Ed(e[k]));Q(O(O(b,H(446)),H3(GQ(c,d,k))),41);k=k+1|0;}Q(b,46);},QH=(b,c)=>{let d;d=Hl(b,c.mR-1|0,c.n9);b=Hl(b,c.mR,c.nx);c=M();J(J(J(J(c,H(447)),d),H(190)),b);return L(c);},Hl=(b,c,d)=>{let e;if(c==Bp(b))return H(448);if(!c){c=d+1|0;b=M();R(Q(b,120),c);return L(b);}d=d+1|0;e=M();R(J(e,H(449)),d);e=L(e);if(Bp(b)!=2){b=M();R(J(J(b,e),H(450)),c);e=L(b);}return e;},H3
=b=>{return Dp(JF(b));},XR=K();
function OR(){let a=this;I.call(a);a.pA=null;a.pB=0;}
let Vq=a=>{let b,c;b=a.pA;c=a.pB;Fe(b.py.p0,c);},TB=K(),Q6=b=>{let c,d,e,f,g,h,i,j;c=M();O(R(O(R(c,Dv(b)),H(253)),Bi(b.jb)),H(451));d=H(296);e=0;while(e<=1){f=Bh();g=0;while(g<Bi(b.jb)){if(!HE(b,g)&&Mm(b,g)==e){h=b.jb.i1;i=BW(U(h,g,0));h=BW(U(h,g,1));j=M();Q(J(Q(J(Q(j,40),i),44),h),41);h=L(j);T(f,h);}g=g+1|0;}if(!Ci(f)){O(O(c,d),LN(f));R(O(O(c,f.i4!=1?H(452):H(453)),H(454)),e);d=H(157);}e=e+1|0;}return L(O(c,H(142)));},LN=b=>{let c,d,e,f;c=M();d=0;e=b;while(true){f=e.i4;if(d>=f)break;O(O(c,!d?H(2):d!=(f-1|0)
?H(157):H(241)),BI(e,d));d=d+1|0;}return L(c);},Ux=K(),To=K(),V1=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j8;e=Bp(d);f=d.k7;Cq();if(f===Gj&&NO(b.kZ.jH.data[e],0)){d=new Cn;Ch();CS(d,G2,H(455));T(c,d);return;}a:{if(d.kl===Gj){g=1;while(true){if(g>=e)break a;h=b.kZ.jH.data[g];d=Jn(b.j8,g);i=0;while(i<h.i5){if(NO(h,i))GG(d,i);i=i+1|0;}if(Da(d)>0){h=new Cn;Ch();f=G2;j=Kw(d);k=Es(d,H(456),H(457));l=Es(d,H(458),H(459));if(g!=1){d=Es(d,H(460),H(461));m=M();J(J(m,H(462)),d);n=L(m);}else{m=Es(d,H(463),H(464));n=M();J(J(J(n,
H(465)),m),H(466));n=L(n);}d=M();J(J(J(J(J(d,j),k),H(467)),l),n);CS(h,f,L(d));T(c,h);}g=g+1|0;}}}},NO=(b,c)=>{let d;d=0;while(d<b.i2){if(U(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wb=K(),T$=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.j8;e=d.kl;Cq();if(e!==D1&&e!==Hs)return;f=1;while(f<Bp(d)){g=Jn(d,f);h=0;while(h<Bg(d,f)){i=b.kZ;j=i.jH.data[f];i=i.jB.data[f];k=e.gP(0.0,e.gO(0.0))*0.01;l=0;a:{while(l<j.i2){if(e.gP(U(j,l,h),U(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GG(g,h);h=h+1|0;}if(Da(g)>0){i=new Cn;Ch();j
=JE;m=Kw(g);n=Es(g,H(468),H(469));o=e.l3;g=Es(g,H(470),H(471));p=M();J(J(J(J(J(J(J(p,m),n),H(472)),o),H(473)),g),H(474));CS(i,j,L(p));T(c,i);}f=f+1|0;}},UG=K(),Xe=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.j8;e=!(OU(b)>0.0)?0:1;f=1;while(f<Bp(d)){g=Dr(Bg(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jn(d,f);GG(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lM;m=l.je.data;n=m[f];l=l.jd.data[f];o=m[f+1|0];if(U(l,h,0)!==U(l,k,0))p=0;else{p=0;while(true){if(p>=n.i5){p=0;while(p<o.i2){if(U(o,p,h)!==U(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(U(n,h,p)!==U(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GG(j,k);}}k=k+1|0;}if(Da(j)>1){q=new Cn;Ch();r=Jr;n=Kw(j);j=!e?H(475):H(476);l=M();J(J(J(l,n),H(477)),j);CS(q,r,L(l));T(c,q);}}h=h+1|0;}f=f+1|0;}},Xl=K(),UI=(b,c,d)=>{let e,f,g,h;e=Bi(b.jb);f=Ci(d)?0:1;if(!f&&!(OU(c)>=0.001*e)){f=Dv(b);b=M();J(R(J(R(J(b,H(179)),f),H(253)),e),H(478));g=L(b);h=new Cn;Ch();b=I5;if(Bp(c.j8)!=1){c=M();J(J(J(c,H(479)),g),H(480));c=L(c);}else{c=M();J(J(J(c,H(481)),g),H(482));c=L(c);}CS(h,b,c);T(d,h);return;}};
function Cn(){let a=this;N.call(a);a.mn=null;a.mh=null;}
let CS=(a,b,c)=>{a.mn=b;a.mh=c;},Zh=(a,b)=>{let c=new Cn();CS(c,a,b);return c;},YH=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Cn)){b=b;c=!W(a.mn,b.mn)?0:W(a.mh,b.mh)?1:0;}else c=0;return c;},Hj=K(BK),FG=null,G2=null,JE=null,Jr=null,I5=null,Ku=null,XW=null,Ch=()=>{Ch=Bf(Hj);Vv();},WV=(a,b,c)=>{Ch();Cv(a,b,c);},D7=(a,b)=>{let c=new Hj();WV(c,a,b);return c;},Vv=()=>{let b,c,d;FG=D7(H(360),0);G2=D7(H(356),1);JE=D7(H(483),2);Jr=D7(H(484),3);I5=D7(H(485),4);b=D7(H(486),5);Ku=b;c=Bc(Hj,6);d=c.data;d[0]
=FG;d[1]=G2;d[2]=JE;d[3]=Jr;d[4]=I5;d[5]=b;XW=c;},H6=K(BM),Fo=K(0),FJ=(b,c)=>{let d,e,f,g;d=MJ(Fq(c));e=BC(200,2);f=BC(200,1);g=0;while(g<200){b.hr(g,d,e);BR(f,g,0,g%2|0);g=g+1|0;}return DZ(e,f);},P3=K(),Yu=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ek(c);g=CY(e?f*0.25:f*0.4375+0.5625);h=Ek(c)*6.283185307179586;BR(d,b,0,g*EU(h));BR(d,b,1,g*EY(h));},Lh=K(),WO=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ek(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BR(d,b,0,f*EU(g)+DI(c)*0.02);BR(d,
b,1,f*EY(g)+DI(c)*0.02);},MG=K(),W$=(a,b,c,d)=>{let e,f,g,h;e=Ek(c)*3.141592653589793;f=b%2|0?0:1;g=f?EU(e):1.0-EU(e);h=f?EY(e):0.5-EY(e);BR(d,b,0,(g+DI(c)*0.1-0.5)/1.5);BR(d,b,1,(h+DI(c)*0.1-0.25)/1.5);},Ls=K(),Vh=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BR(d,b,0,e+DI(c)*0.2);BR(d,b,1,e+DI(c)*0.2);};
function KY(){let a=this;I.call(a);a.qY=0.0;a.lP=null;}
let XI=(a,b,c)=>{let d,e;d=1;while(true){e=b.je.data;if(d>=e.length)break;Og(a,c.kT.data[d],a.lP.je.data[d],e[d]);Og(a,c.kS.data[d],a.lP.jd.data[d],b.jd.data[d]);d=d+1|0;}},Og=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.iZ;f=c.iZ;g=d.iZ;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qY*j[h];h=h+1|0;}},Te=a=>{return CJ(a.lP);},TR=(a,b)=>{C6(a.lP,b);};
function MU(){let a=this;I.call(a);a.oP=0.0;a.lK=null;a.lO=null;a.oe=null;a.nF=null;a.k8=0.0;a.k2=0.0;}
let Xp=(a,b,c)=>{let d,e;a.k8=a.k8*0.9;a.k2=a.k2*0.999;d=1;while(true){e=b.je.data;if(d>=e.length)break;M3(a,c.kT.data[d],a.lK.je.data[d],a.lO.je.data[d],a.oe.je.data[d],a.nF.je.data[d],e[d]);M3(a,c.kS.data[d],a.lK.jd.data[d],a.lO.jd.data[d],a.oe.jd.data[d],a.nF.jd.data[d],b.jd.data[d]);d=d+1|0;}},M3=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.iZ;i=c.iZ;j=d.iZ;k=e.iZ;l=f.iZ;m=g.iZ;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k8);t[n]=r[n]/(1.0-a.k2);o[n]=o[n]-a.oP*s[n]/(CY(t[n])+1.0E-8);n=n+1|0;}},TE=a=>{let b,c,d,e,f,g;b=CJ(a.lK);c=b.data;d=CJ(a.lO);e=c.length;f=2*e|0;g=Bm(f+2|0);c=g.data;Ca(b,0,g,0,e);Ca(d,0,g,e,e);c[f]=a.k8;c[f+1|0]=a.k2;return g;},WA=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bm(d);Ca(b,d,e,0,d);C6(a.lK,b);C6(a.lO,e);d=2*d|0;a.k8=c[d];a.k2=c[d+1|0];};
function IQ(){N.call(this);this.oi=0.0;}
let LY=null,F5=()=>{F5=Bf(IQ);UE();},RI=(a,b,c)=>{let d,e;d=1;while(true){e=b.je.data;if(d>=e.length)break;Po(a.oi,c.kT.data[d],e[d]);Po(a.oi,c.kS.data[d],b.jd.data[d]);d=d+1|0;}},S4=a=>{F5();return LY;},Yz=(a,b)=>{return;},UE=()=>{LY=Bm(0);};
function Pi(){N.call(this);this.qF=0.0;}
let VD=(a,b)=>{let c,d,e;c=Cj(b);d=MJ(Fq(a.qF));e=1;while(e<=Bp(b)){c.je.data[e]=Nb(d,Bg(b,e),Bg(b,e-1|0));c.jd.data[e]=Nb(d,Bg(b,e),1);e=e+1|0;}return c;},V3=K(),Po=(b,c,d)=>{let e,f,g,h,i;DN(IZ(c,d),H(487),d,c,d);e=c.iZ;f=d.iZ;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IZ=(b,c)=>{return b.i2==c.i2&&b.i5==c.i5?1:0;},DN=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BT;d=E0(d);e=E0(e);f=E0(f);h=M();Q(J(J(J(J(J(J(J(J(h,H(488)),c),H(296)),d),H(241)),e),H(489)),f),46);BZ(g,L(h));Ba(g);},QZ
=K(DE),Ub=null,Jt=()=>{Jt=Bf(QZ);WW();},JA=(b,c)=>{return St(b,c);},SN=(b,c)=>{return T9(b,c);},Ib=(b,c)=>{return Sp(b,c);},WW=()=>{Ub=Bw(R7);};
function JK(){let a=this;N.call(a);a.kK=null;a.jC=0;a.j7=0;a.kJ=null;}
let FY=(a,b,c)=>{return a.kJ.data[Bd(c,a.jC)+b|0];},El=(a,b)=>{let c;c=a.kK;return GL(c.j1,c.jX,b,a.jC);},D4=(a,b)=>{let c;c=a.kK;return GL(c.jP,c.jL,b,a.j7);},GL=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(JK)){b=b;c=!W(a.kK,b.kK)?0:a.jC!=b.jC?0:a.j7!=b.j7?0:W(a.kJ,b.kJ)?1:0;}else c=0;return c;},Xk=a=>{return a.kK;},Rx=a=>{return a.jC;},T6=a=>{return a.j7;},Gy=K(BK),Ip=null,E_=null,VX=null,Dg=()=>{Dg=Bf(Gy);VO();},Tz=(a,b,c)=>{Dg();Cv(a,b,
c);},Pz=(a,b)=>{let c=new Gy();Tz(c,a,b);return c;},VO=()=>{let b,c,d;Ip=Pz(H(490),0);b=Pz(H(491),1);E_=b;c=Bc(Gy,2);d=c.data;d[0]=Ip;d[1]=b;VX=c;},F2=K(BK),Gu=null,Ki=null,T5=null,DW=()=>{DW=Bf(F2);Xu();},YI=(a,b,c)=>{DW();Cv(a,b,c);},NP=(a,b)=>{let c=new F2();YI(c,a,b);return c;},Xu=()=>{let b,c,d;Gu=NP(H(492),0);b=NP(H(493),1);Ki=b;c=Bc(F2,2);d=c.data;d[0]=Gu;d[1]=b;T5=c;};
function P2(){let a=this;I.call(a);a.ny=null;a.nP=null;}
let HB=(a,b)=>{let c,d,e,f;c=(((b.jF*7|0)+(b.jO*31|0)|0)+b.jM|0)%256|0;d=a.ny.data;if(!(d[c]!==null&&QO(d[c],b))){a.ny.data[c]=b;d=a.nP;e=Et(H(494));FX(e,b.jF);FX(e,b.jO);FX(e,b.jM);f=b.lm;if(f<1.0)FX(e,Bt(255.0*f)|0);d.data[c]=L(e);}return a.nP.data[c];};
function LE(){let a=this;N.call(a);a.mR=0;a.nx=0;a.n9=0;}
let XB=(a,b,c,d)=>{a.mR=b;a.nx=c;a.n9=d;},LA=(a,b,c)=>{let d=new LE();XB(d,a,b,c);return d;},In=a=>{return a.n9!=(-1)?0:1;},Hd=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bp(b)){e=d+1|0;if(c<IS(b,e))break;d=e;}f=Bg(b,d-1|0);g=c-IS(b,d)|0;h=Bd(Bg(b,d),f);return g>=h?LA(d,g-h|0,(-1)):LA(d,g/f|0,g%f|0);},EI=(b,c,d,e)=>{return (IS(b,c)+Bd(d,Bg(b,c-1|0))|0)+e|0;},KC=(b,c,d)=>{return EI(b,c,Bg(b,c),0)+d|0;},IS=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bd(Bg(b,e),Bg(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nm(){let a=this;I.call(a);a.j8=null;a.nO=null;a.lM=null;a.kZ=null;a.k6=null;}
let OU=a=>{let b,c;b=0.0;c=1;while(c<=Bp(a.j8)){b=PG(PG(b,a.k6.kT.data[c].iZ),a.k6.kS.data[c].iZ);c=c+1|0;}return CY(b);},U6=a=>{let b;b=1;a:{while(b<=Bp(a.j8)){if(!Oj(a.k6.kT.data[b].iZ))break a;if(!Oj(a.k6.kS.data[b].iZ))break a;b=b+1|0;}return 1;}return 0;},Oj=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PG=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function ML(){let a=this;I.call(a);a.q7=null;a.rn=0;a.m$=null;}
let Y2=(a,b,c)=>{a.m$=Bh();a.q7=b;a.rn=c;},Jn=(a,b)=>{let c=new ML();Y2(c,a,b);return c;},GG=(a,b)=>{let c,d;c=a.m$;d=D3(b);T(c,d);},Da=a=>{return a.m$.i4;},Kw=a=>{let b,c,d,e,f,g,h;b=BH(Da(a),3);c=M();d=0;while(d<b){if(d>0)O(c,d!=(Da(a)-1|0)?H(157):H(241));e=O(c,H(495));f=(BI(a.m$,d)).li+1|0;g=M();R(g,f);h=L(g);g=M();f=0;while(f<h.i0.length){Q(g,((BN(h,f)-48|0)+8320|0)&65535);f=f+1|0;}O(e,L(g));d=d+1|0;}if(Da(a)>b)O(R(O(c,H(241)),Da(a)-b|0),H(496));if(Bp(a.q7)<=2)c=L(c);else{C0();g=L(c);f=a.rn;c=M();R(J(J(c,
g),H(497)),f);c=L(c);}return c;},Es=(a,b,c)=>{if(Da(a)==1)c=b;return c;};
function QA(){CW.call(this);this.qp=null;}
let VN=a=>{return 1;},XT=(a,b)=>{let c;if(!b)return a.qp;c=new Cp;Br(c);Ba(c);},Pm=K(DD),Up=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.iZ;e=c.iZ;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MI(a, -i[h],j[h]);g=g+MI(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MI=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IV(c);},UC=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pl=K(DD),U4=(a,b,c)=>{let d,e,f,g,h,i;d=b.iZ;e=c.iZ;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tu
=(a,b,c)=>{return 2.0*(b-c);};
function Qa(){let a=this;I.call(a);a.oo=null;a.l1=0;a.o8=0.0;a.n4=0;}
let UX=(a,b)=>{let c,d,e,f,g;c=B8(624);a.oo=c;a.l1=624;if(Of(b,B9)&&Vo(b,EK(4294967295, 0))){c=c.data;c[0]=E5(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bd(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BT;g=M();Q(Pr(J(g,H(498)),b),46);BZ(f,L(g));Ba(f);},MJ=a=>{let b=new Qa();UX(b,a);return b;},Ek=a=>{return ((NK(a)>>>5|0)*6.7108864E7+(NK(a)>>>6|0))/9.007199254740992E15;},DI=a=>{let b,c,d,e;if(a.n4){a.n4=0;return a.o8;}while(true){while(true){b=Ek(a)*2.0-1.0;c=Ek(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CY((-2.0)*IV(d)/d);a.o8=e*b;a.n4=1;return e*c;},Nb=(a,b,c)=>{let d,e,f,g;d=BC(b,c);e=d.iZ;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DI(a);f=f+1|0;}return d;},NK=a=>{let b,c,d,e,f,g;if(a.l1==624){b=0;while(b<624){c=a.oo.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.l1=0;}c=a.oo.data;g=a.l1;a.l1=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EN(){let a=this;N.call(a);a.ls=null;a.lS=null;}
let Kt=(a,b,c)=>{a.ls=b;a.lS=c;},Y$=(a,b)=>{let c=new EN();Kt(c,a,b);return c;},UO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(EN)){b=b;c=!W(a.ls,b.ls)?0:W(a.lS,b.lS)?1:0;}else c=0;return c;};
function Mj(){let a=this;I.call(a);a.ok=0;a.qM=0;a.qO=0;a.oX=0;a.pF=null;}
let BG=a=>{return a.ok>=a.qO?0:1;},BF=a=>{let b,c,d;b=a.qM;c=a.pF;if(b!=c.kn){c=new O_;Br(c);Ba(c);}d=a.ok;a.oX=d;a.ok=d+1|0;return c.bd(d);},Wh=K(),EY=b=>{if(b!==0.0)b=M5(b,0);return b;},EU=b=>{return M5(b,1);},M5=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(By(b)<=1.7976931348623157E308))return NaN;if(!(By(b)<1647099.3291652855)){d=By(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Xi=K(),R9=K(),J_=b=>{let c,d,e,f;if(By(b)<700.0){c=OT(b);d=c|0;e=JL(d,0);return e+e*Lv(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OT(b);f=c|0;c=Lv(b,c,f);if(b>0.0){b=JL(f,(-1));b=2.0*(b+b*c);}else{b=JL(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OT=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JL
=(b,c)=>{ES();return KK.data[b&127]*FV.data[((b>>7)+c|0)+1023|0];},Lv=(b,c,d)=>{let e,f,g;ES();e=H4.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Ty=K();
function OK(){let a=this;I.call(a);a.i$=null;a.nm=null;}
function Mo(){let a=this;I.call(a);a.jm=null;a.np=0.0;a.oE=0.0;a.jT=0.0;a.mx=0.0;a.kj=null;a.jt=null;a.lI=null;}
let XH=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jm=b;a.np=c;a.oE=d;e=Dk(b.jW);a.jT=!(c<380.0)?12.0:11.0;a.mx=Rj(b,c);a.kj=Bm(e);a.jt=Bm(e);a.lI=Bm(e);f=0;g=d-16.0;while(f<e){a.kj.data[f]=Be(104.0,g/Bg(b,f));h=DP(a)+6.0;i=Eq(a,f)?a.kj.data[f]-h:0.78*a.kj.data[f];j=LB(b,c);a.jt.data[f]=Bv(2.0,Be(j,i));k=a.lI;if(!f)d=NaN;else{l=Bg(a.jm,f);m=a.jm;n=f-1|0;l=Bd(l,Bg(m,n));o=EH(a,f)-Dn(a,f);p=Nz(a)/2.0/o;j=(LS(a,n)-a.jt.data[n])/2.0/o- -p;h=1.0-p-(LS(a,f)-a.jt.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C4(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LH(a,f,r,0.0):(-1.0);if(s>0.0){t=LH(a,f,r,p);u=(!(t<0.0)?Be(t,12.0):Be(s,12.0)-100.0)-By(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UL=(a,b,c)=>{let d=new Mo();XH(d,a,b,c);return d;},LB=(b,c)=>{return Be(Be(54.0,2.0*(PB(c)-3.0)),0.4*Rj(b,c));},PB=b=>{return Be(32.0,0.1*b);},Rj=(b,c)=>{return Be(250.0,(c-2.0*PB(c))/Bp(b));},QG=a=>{return a.jT;},DY=(a,b)=>{let c;c=a.mx;return c*b-(c*Bp(a.jm)-a.np)/2.0;},Cs=(a,b,c)=>{let d,
e;d=(a.oE-DP(a))/2.0;e=a.kj.data;return e[b]*c-(e[b]*(Bg(a.jm,b)-1|0)/2.0-d);},F0=(a,b)=>{return a.jt.data[b];},Kb=(a,b)=>{let c,d,e,f,g;c=a.jt.data;d=b.kb;e=c[d];f=DY(a,d);g=e/2.0;return Cx(f-g,Cs(a,b.kb,b.jY)-g,e,e);},Ha=(a,b)=>{return b>0&&a.jt.data[b]>=14.0?1:0;},Ni=(a,b)=>{return !(a.jt.data[b]>=33.0)?0:1;},WG=(a,b)=>{return !(a.jt.data[b]>=46.0)?0:1;},Eq=(a,b)=>{return b>0&&a.kj.data[b]>=56.0&&a.mx>=J6(a)+4.0?1:0;},Fs=(a,b)=>{return !(a.lI.data[b]>0.0)?0:1;},Gk=a=>{return CE(a.jm)<=600?0:1;},Dn=(a,b)=>
{b=b-1|0;return DY(a,b)- -a.jt.data[b]/2.0;},EH=(a,b)=>{return DY(a,b)-a.jt.data[b]/2.0;},Nw=(a,b,c,d)=>{let e;e=!Fs(a,b)?0.5:a.lI.data[b];return MR(a,e*(EH(a,b)-Dn(a,b))- -Dn(a,b),Eh(a,b,c,d,e),Nz(a));},M8=(a,b,c)=>{let d;d=Cs(a,b,c)- -a.jt.data[b]/2.0- -(DP(a)/2.0+3.0);return MR(a,DY(a,b),d,J6(a));},MR=(a,b,c,d)=>{return Cx(b-d/2.0,c-DP(a)/2.0,d,DP(a));},DP=a=>{return Bt(a.jT*1.3);},Nz=a=>{return CR(a.jT*0.602*5.0)+6.0;},J6=a=>{return CR(a.jT*0.602*7.0)+6.0;},Eh=(a,b,c,d,e)=>{let f;f=Cs(a,b-1|0,d);return e
*(Cs(a,b,c)-f)- -f;},LS=(a,b)=>{let c;c=!Eq(a,b)?0.0:J6(a);return Bv(a.jt.data[b],c)+6.0;},LH=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bg(a.jm,b);g=Bd(f,Bg(a.jm,b-1|0));h=0;i=c-d;j=c- -d;k=Kz(d,0.0);while(h<g){l=Eh(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eh(a,b,n,o,i)-l;q=Eh(a,b,n,o,j)-l;e=Be(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Be(By(p),By(q)))-(!k?DP(a):DP(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nk=(b,c,d,e,f)=>{if(b.ja<=c&&c<=D6(b))Qk(f,e,By(b.jp+b.jx/2.0-d));},Ue
=K(),IV=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);ES();e=FV;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OY(d,b):OY(d+1|0,b/2.0);}return b;},OY=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=GB(d/e);g=GB(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},Ox=K(),WB=a=>{return performance.now();};
function M0(){let a=this;N.call(a);a.qh=0.0;a.rq=0.0;a.lb=null;a.mL=null;a.pf=null;a.q1=0.0;a.qc=null;a.n6=0.0;a.lk=0.0;a.n_=0.0;a.qx=0.0;}
let Pc=b=>{let c;c=HL(b);return CR((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HL=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hw=a=>{return a.lk*0.35;},Fm=a=>{return a.lk*0.08;},KB=(a,b)=>{return !(b>=a.lk*25.0)?3:7;},Y6=a=>{return a.lb;};
function Pd(){let a=this;N.call(a);a.jQ=null;a.j2=null;a.nL=null;a.qt=null;}
let W1=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jQ;f=e.lb.jh;g=d.kI;h=g.jC;i=f/(h-1|0);j=new K1;d=d.lN;f=0.05/i;j.jk=g;j.nw=d;j.rj=f;h=h+2|0;j.l7=h;k=Dr(Bd(h,g.j7+2|0));l=k.data;j.nH=k;k=B8(2*l.length|0);l=k.data;j.l6=k;h=0;m=l.length;if(h>m){b=new BT;Br(b);Ba(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DU(b,Fm(e));d=a.nL;D0();h=d!==E3?20:2;g=Kr(b,a.jQ.lb,f);d=Eu(a.j2.kk,0.0);e=b;B3(e,g,d);m=1;while(m<h){f=m;b=(MN(j,f/h)).pu;o=new EP;d=b.nA;b=Bh();g=BJ(d);while(BG(g)){k=Ly(c,BF(g));T(b,k);}Ih(o,b);B3(e,o,Eu(a.j2.kk,
f/(h-1|0)));m=m+1|0;}d=BJ((MN(j,0.5)).p5);while(BG(d)){o=BF(d);Ce(e,E1(Ly(c,o.lR)),Cb(a.j2.mO,Fm(a.jQ)*1.2));}},VZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nL;D0();d=c!==E3?20:100;c=a.jQ;e=I6(0.0,1.0,KB(c,c.mL.jx));c=a.jQ;f=a.j2;g=f.kk;h=Cb(f.ku,DU(b,Fm(c)));i=Kr(b,c.mL,h.le);j=Kf(Gp(0.0,1.0,0.0,1.0),c.mL);k=0;while(k<d){l=!k?CQ(i):Ei(j,k/d);m=new Dq;n=i.ja;o=i.jp;FZ(m,n,o,i.jh,l-o);p=Eu(g,k/Bx(1,d-1|0));B3(b,m,p);k=k+1|0;}Pq(j,b,c,f,e,D6(i),1);Ce(b,i,h);},TD=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jQ;f=a.j2;g=a.qt;h=CY(16.0/Bv(16.0,Jb(d)));i=Bv(2.5,e.n_*h);j=e.qx;k=!(j>0.0)?0.0:DU(b,j*h);l=0;m=Kz(k,0.0);n=2.0*k;while(l<Jb(d)){h=U(d.jE,l,0);j=U(d.jE,l,1);if(EX(c.jU,h,j)){o=EM(c,h);p=Ei(c,j);q=K0(d,l);Em();if(!(g===Gq&&q?1:0))r=EA(o,p,i);else{h=DU(b,i*CY(3.141592653589793));r=new Dq;j=h/2.0;FZ(r,Jd(b,o-j),Jd(b,p-j),h,h);}if(m>0){if(r instanceof He){e=r;s=EA(e.oD,e.oC,e.oj+k);}else{e=r;s=Cx(e.ja-k,e.jp-k,e.jh+n,e.jx+n);}e=f.j0;B3(b,s,e);}e=!q?f.mo:f.mC;B3(b,r,e);}l=l+1|0;}},GK=K(BK),E3=null,OW=null,T0
=null,D0=()=>{D0=Bf(GK);Yb();},SE=(a,b,c)=>{D0();Cv(a,b,c);},PC=(a,b)=>{let c=new GK();SE(c,a,b);return c;},Yb=()=>{let b,c,d;E3=PC(H(499),0);b=PC(H(500),1);OW=b;c=Bc(GK,2);d=c.data;d[0]=E3;d[1]=b;T0=c;},F8=K(BK),Gq=null,PX=null,TG=null,Em=()=>{Em=Bf(F8);Xa();},T7=(a,b,c)=>{Em();Cv(a,b,c);},O5=(a,b)=>{let c=new F8();T7(c,a,b);return c;},Xa=()=>{let b,c,d;Gq=O5(H(501),0);b=O5(H(502),1);PX=b;c=Bc(F8,2);d=c.data;d[0]=Gq;d[1]=b;TG=c;};
function IY(){let a=this;N.call(a);a.jU=null;a.jV=null;}
let Vd=(a,b,c)=>{a.jU=b;a.jV=c;},Kf=(a,b)=>{let c=new IY();Vd(c,a,b);return c;},EM=(a,b)=>{let c,d,e,f;c=a.jV;d=c.ja;e=a.jU;f=e.j1;return d-(b-f)/(e.jX-f)* -c.jh;},Ei=(a,b)=>{let c,d,e,f;c=a.jV;d=c.jp;e=a.jU;f=e.jL;return d-(f-b)/(f-e.jP)* -c.jx;},Ly=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bm(c);e=d.data;f=0;while(f<c){e[f]=EM(a,b[f]);g=f+1|0;e[g]=Ei(a,b[g]);f=f+2|0;}return d;},Kr=(b,c,d)=>{let e,f;e=D_(b,c.ja,d);f=D_(b,c.jp,d);return Cx(e,f,D_(b,D6(c),d)-e,D_(b,CQ(c),d)-f);},TX=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lk;h=Cb(d.ku,DU(b,Fm(c)));i=Kr(b,a.jV,h.le);Ct();j=De(g,CK);k=CQ(i)+Hw(c);l=BJ(e);g=g*0.75;while(BG(l)){m=BF(l);n=EM(a,m.ma);o=D_(b,n,h.le);p=Bm(4);q=p.data;q[0]=o;q[1]=CQ(i);q[2]=o;q[3]=k;e=Lj(p);r=b;Ce(r,e,h);s=k+Hw(c)+g;t=Nn(m.kh,j)/2.0;u=Be(n,r.k1-t-1.0);CB(r,m.kh,u,s,j,d.ko);}Pq(a,b,c,d,f,i.ja,(-1));Ce(b,i,h);},Pq=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=Cb(d.ku,DU(b,Fm(c)));i=Hw(c);j=g;i=f+i*j;k=i+Hw(c)*j;j=g<0?k:b.k1-k;l=c.lk;if(g>=0){Ct();m=Ds;}else{Ct();m=
HA;}n=e;o=BJ(n);while(BG(o)){p=Nn((BF(o)).kh,De(1.0,m));if(p>0.0)l=Be(l,j/p);}o=De(l,m);e=BJ(n);p=(i- -f)/2.0;while(BG(e)){n=BF(e);q=Ei(a,n.ma);r=D_(b,q,h.le);s=Cw(n.kh);t=Bm(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lj(t);c=b;Ce(c,v,h);if(!s)CB(c,n.kh,k,q- -l*0.36,o,d.ko);}},S8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(IY)){b=b;c=!W(a.jU,b.jU)?0:W(a.jV,b.jV)?1:0;}else c=0;return c;};
function JT(){let a=this;N.call(a);a.lW=0;a.na=null;a.lN=null;a.kI=null;a.jE=null;a.m9=null;}
let Jb=a=>{return a.jE.i2;},K0=(a,b)=>{return !(U(a.m9,b,0)>0.5)?0:1;},W3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(JT)){b=b;c=a.lW!=b.lW?0:!W(a.na,b.na)?0:!W(a.lN,b.lN)?0:!W(a.kI,b.kI)?0:!W(a.jE,b.jE)?0:W(a.m9,b.m9)?1:0;}else c=0;return c;},TA=a=>{return a.kI;},NA=K(),Mn=null,DX=()=>{DX=Bf(NA);Yn();},P6=b=>{let c,d;DX();c=Bt(b*100.0)|0;if(!c)d=H(503);else if(c==100)d=H(504);else{d=M();Q(R(d,c),37);d=L(d);}return d;},M$=b=>{let c,d;DX();if(b==1)c=H(505);else{c=Gh(b);d=M();J(J(J(d,H(506)),c),H(507));c
=L(d);}return c;},Gh=b=>{let c;DX();c=Mn.data;return b>=c.length?Cc(b):c[b];},WL=(b,c)=>{let d,e,f,g,h,i,j,k;DX();d=Jb(c);e=0;f=M();g=0;while(g<d){h=c.lN;i=U(c.jE,g,0);j=U(c.jE,g,1);i=JX(h,i,j);if(!(!K0(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;O(O(f,e!=1?H(157):H(2)),Pe(U(c.jE,g,0),U(c.jE,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=H(508);else{c=Gh(d);h=M();J(J(J(h,H(509)),c),H(510));c=L(h);}O(b,c);O(b,H(511));}else{O(O(O(b,H(512)),Gh(e)),H(253));O(O(b,Gh(d)),d!=1?H(149):H(513));if(e>4)c=H(2);else{k=L(f);c
=M();J(J(c,H(157)),k);c=L(c);}Q(O(b,c),46);}},Yn=()=>{Mn=BO(Bq,[H(514),H(515),H(516),H(517),H(518)]);},PA=K(0);
function Rf(){I.call(this);this.rp=null;}
function Re(){I.call(this);this.qI=null;}
let Ta=(a,b)=>{let c,d,e;b=b;c=a.qI;d=c.lf;b=GT(b,d,U(b.i1,d,0),U(b.i1,c.lf,1),1.0-U(b.i9,c.lf,0));c=c.m2;e=new Rd;e.p_=b;Eo(c,e,0);},Dx=K(0);
function OC(){I.call(this);this.qU=null;}
let TY=(a,b)=>{return F6(b,a.qU);};
function Lk(){I.call(this);this.oQ=null;}
let Xc=(a,b)=>{let c,d,e,f;b=b;c=a.oQ;d=M();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])R(O(d,d.jj<=0?H(2):H(183)),e);e=e+1|0;}Z();return CO(b,C8,L(d));},P1=K(),Xs=a=>{return performance.now();};
function PY(){let a=this;N.call(a);a.jo=null;a.lp=null;a.lZ=null;a.qn=null;a.mw=null;a.ot=null;}
let Kg=(a,b,c,d)=>{return U(a.lp.je.data[b],c,d);},GQ=(a,b,c)=>{return U(a.lp.jd.data[b],c,0);},IA=(a,b)=>{return HY(a.ot)&&GA(a.ot)==b?1:0;},Ey=K(0);
function Dq(){let a=this;N.call(a);a.ja=0.0;a.jp=0.0;a.jh=0.0;a.jx=0.0;}
let FZ=(a,b,c,d,e)=>{a.ja=b;a.jp=c;a.jh=d;a.jx=e;},Cx=(a,b,c,d)=>{let e=new Dq();FZ(e,a,b,c,d);return e;},D6=a=>{return a.ja- -a.jh;},CQ=a=>{return a.jp- -a.jx;},WT=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Dq)){b=b;c=a.ja!==b.ja?0:a.jp!==b.jp?0:a.jh!==b.jh?0:a.jx===b.jx?1:0;}else c=0;return c;},Ry=a=>{return a.ja;},Tj=a=>{return a.jp;},Tk=a=>{return a.jh;};
function PZ(){let a=this;I.call(a);a.jc=null;a.i3=null;a.jf=null;a.oy=null;a.nD=null;a.i_=null;}
let WY=(a,b,c,d,e)=>{let f;a.i_=b;a.jc=c;a.i3=d;a.jf=e;f=d.jT;Ct();a.oy=Je(f,CK);a.nD=De(d.jT,CK);},W4=(a,b,c,d)=>{let e=new PZ();WY(e,a,b,c,d);return e;},WF=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bp(a.jf.jo);c=1;while(c<=b){d=Px(a,c);e=Bh();f=Bh();g=Bh();h=0;while(h<=28.0){i=Bh();T(e,i);i=Bh();T(f,i);h=h+1|0;}j=0;while(j<Bg(a.jf.jo,c)){if(!Gk(a.i3))k=0.0;else{l=Bm(4).data;m=0;while(m<Bg(a.jf.jo,c-1|0)){k=By(Kg(a.jf,c,j,m));h=0;while(h<4){n=Bv(l[h],k);k=Be(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gk(a.i3)?2147483647:4;m=0;while(true){i=a.jf.jo;o=c-1|0;if(m>=Bg(i,o))break;i=a.jf;p=IA(i,EI(i.jo,c,j,m));n=Kg(a.jf,c,j,m);l=BU([Dn(a.i3,c),Cs(a.i3,o,m),EH(a.i3,c),Cs(a.i3,c,j)]);if(p){q=Mx(n,Px(a,c));i=DT(a.i_.i$.jv,0.22);r=a.jc;s=E1(l);i=Cb(i,q+10.0);Ce(r,s,i);}t=h>0&&By(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bt(Mx(n,d)*4.0)|0;T(BI(!(n<0.0)?f:e,p),l);}else T(g,l);}m=m+1|0;}j=j+1|0;}u=a.jc;i=a.i_.i$;k=Bv(2.5,d*7.0);n=Be(1.0,d*0.8+0.3);r=DT(i.kx,n);s=DT(i.kF,n);v=e;h=v.i4-1|
0;while(h>=0){n=h/4.0;Iy(u,BI(f,h),Cb(r,n));Iy(u,BI(v,h),PP(s,n,k));h=h+(-1)|0;}Iy(u,g,Cb(i.ko,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bg(a.jf.jo,c)){Yo(a,KL(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YZ(a,c);c=c+1|0;}},Px=(a,b)=>{return Bv(0.2,Be(1.0,Be(F0(a.i3,b),F0(a.i3,b-1|0))/60.0*1.5));},Yo=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kb;d=a.jf;e=d.lZ.data[c].data;f=b.jY;g=e[f];if(!c){RB(a,b,g);return;}a:{h=d.qn.jB.data[c];d=d.jo;if(c!=Bp(d)){i=d.kl;Cq();if(i!==D1){if(i===
Hs){j=GC((-1.0),1.0);break a;}k=h.iZ;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bv(l,By(e[f]));f=f+h.i5|0;}j=l>0.0?GC( -l,l):GC((-1.0),1.0);break a;}}j=GC(0.0,1.0);}m=Kb(a.i3,b);if(Ha(a.i3,c)){n=Be(6.0,m.jh/5.0);d=a.jc;i=a.i_.nm;f=b.jY;e=h.iZ;o=h.i5;p=Bt(CY(h.i2))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bd(t,q)|0)/2|0;u=Bd(r,r);k=B8(u);v=k.data;w=0;while(t>=0){x=Bd(s+Bd(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nU.data[NL(j,z[Bd(x+Bd(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Q3;if(v.length!=u){b=new BT;d=M();J(R(Q(R(J(d,H(519)),r),120),r),H(520));BZ(b,L(d));Ba(b);}h.nW=r;h.nG=r;h.oM=k;i=d.jn;Gd();i.drawImage(SB(L8,h),m.ja,m.jp,m.jh,m.jx);e=IR(m,n);d=a.jc;i=new EP;k=Yr(a,m);BX(k);BX(e);h=new Qb;Uk(h);h.qS=k;h.qs=e;Ih(i,h);h=PF(a.i_.i$);B3(d,i,h);d=a.jc;i=Nl(e);h=Cb(OO(a.i_.i$),1.25);Ce(d,i,h);}else{d=a.jc;i=U1(a.i_.nm,j,g);B3(d,m,i);if(Tk(m)>=8.0){d=a.jc;i=Cb(OO(a.i_.i$),DU(a.jc,1.0));Ce(d,m,i);}}d=Kb(a.i3,b);if(Ni(a.i3,c))UT(a,d,Ed(g));if(WG(a.i3,c)){g=QG(a.i3)-1.0;Ct();i=
De(g,Ds);bb=Tj(d)- -QG(a.i3);h=a.jc;j=JZ(a,b);g=Ry(d)+5.0;bc=Xm(a.i_.i$);CB(h,j,g,bb,i,bc);}l=GQ(a.jf,c,WU(b));if(!Eq(a.i3,c)&&Ha(a.i3,c)&&l!==0.0)RV(a,d,l);},RB=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DY(a.i3,0);e=Cs(a.i3,0,b.jY);f=a.i3;g=f.jT;h=EA(d,e,F0(f,0)/2.0);f=a.jc;i=a.i_.i$.j0;B3(f,h,i);j=a.jc;i=Cb(a.i_.i$.ku,1.25);Ce(j,h,i);if(Ni(a.i3,0)){h=a.jc;j=JZ(a,b);k=e-g*0.28;b=a.nD;i=a.i_.i$.ko;CB(h,j,d,k,b,i);b=a.jc;f=Ed(c);c=e- -g*0.92;i=a.oy;h=a.i_.i$.jv;CB(b,f,d,c,i,h);}else if(!(!Ha(a.i3,1)&&!(F0(a.i3,0)>=g*1.3)))
{f=a.jc;b=JZ(a,b);c=e- -g*0.36;i=a.nD;h=a.i_.i$.jv;CB(f,b,d,c,i,h);}},Yr=(a,b)=>{let c,d,e,f;c=b.ja-1.0;d=D6(b)+1.0;e=b.jp-1.0;f=CQ(b)+1.0;return BU([c,e,d,e,d,f,c,f]);},UT=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bt(a.i3.jT*1.25);e=Be(b.jh-4.0,a.i3.jT*0.602*c.i0.length+6.0);f=b.ja- -(b.jh-e)/2.0;g=CQ(b)-d-4.0;h=IR(Cx(f,g,e,d),3.0);i=a.jc;j=LI(L1(h));k=DT(a.i_.i$.j0,0.86);B3(i,j,k);Ri(a,c,b.ja- -b.jh/2.0,g- -d/2.0,a.i_.i$.jv);},Ri=(a,b,c,d,e)=>{let f,g;f=a.jc;d=d- -a.i3.jT*0.36;g=a.oy;CB(f,b,c,d,g,e);},RV=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=By(c);e=b.jh;f=e/2.0*d/(d+1.0);g=b.ja- -e/2.0;h=C4(c,0.0);if(h<0)g=g-f;i=h>=0?a.i_.i$.kx:a.i_.i$.kF;j=a.jc;k=Cx(g,CQ(b)+2.0,f,2.5);B3(j,k,i);},YZ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Bg(a.jf.jo,b)){e=0;while(e<Bg(a.jf.jo,d)){f=EI(a.jf.jo,b,c,e);g=IA(a.jf,f);if(!(!Fs(a.i3,b)&&!g)){h=Kg(a.jf,b,c,e);O6(a,Nw(a.i3,b,c,e),JF(h),h,g);}if(a.jf.mw.data[f]&&!(Gk(a.i3)&&!g)){i=a.i3;h=!Fs(i,b)?0.7:1.0-i.lI.data[b];if(Fs(i,b)&&By(h-0.5)<0.2)h=0.8;j=h*(EH(i,b)-Dn(i,b))- -Dn(i,b);k=Bm(2).data;k[0]
=j;k[1]=Eh(i,b,c,e,h);Lw(a,k[0],k[1]);}e=e+1|0;}f=KC(a.jf.jo,b,c);g=IA(a.jf,f);i=M8(a.i3,b,c);if(!(!Eq(a.i3,b)&&!g)){h=GQ(a.jf,b,c);O6(a,i,E6(H(521),JF(h)),h,g);}if(a.jf.mw.data[f]&&Ha(a.i3,b)){l=Kb(a.i3,KL(b,c));f=!Eq(a.i3,b)&&!g?0:1;Lw(a,f?i.ja-6.0:l.ja- -l.jh/2.0,!f?CQ(l):i.jp- -i.jx/2.0);}c=c+1|0;}},O6=(a,b,c,d,e)=>{let f,g,h;f=a.jc;g=a.i_.i$.j0;B3(f,b,g);if(e){f=a.jc;g=Q$(b,3.0);h=Cb(a.i_.i$.jv,1.5);Ce(f,g,h);}f=d<0.0?a.i_.i$.kF:!(d>0.0)?a.i_.i$.ko:a.i_.i$.kx;Ri(a,c,b.ja- -b.jh/2.0,b.jp- -b.jx/2.0,f);},Lw
=(a,b,c)=>{let d,e,f,g;d=a.jc;e=EA(b,c,7.0);f=a.i_.i$.j0;B3(d,e,f);e=a.jc;g=Cx(b-3.5,c-0.5,7.0,5.0);f=a.i_.i$.jv;B3(e,g,f);e=Cx(b-2.2,c-4.5,4.4,7.0);g=a.jc;e=Q$(e,2.2);f=Cb(a.i_.i$.jv,1.2);Ce(g,e,f);},JZ=(a,b)=>{let c,d,e;c=Bp(a.jf.jo);d=b.kb;if(d==c)return H(522);c=d?104:120;d=b.jY+1|0;b=Q(M(),c);e=Cc(d);c=0;while(c<e.i0.length){Q(b,((BN(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return L(b);},QI=K(),KK=null,H4=null,FV=null,ES=()=>{ES=Bf(QI);TI();},TI=()=>{let b,c,d,e,f,g,h,i;KK=Bm(128);H4=Bm(128);FV=Bm(2047);b=I7(2.0,
0.0);c=0;while(c<7){d=CY(b.kH);e=d*d;b=QW(d,(b.lC-(e-b.kH-Ld(e,d,d)))/(2.0*d));c=c+1|0;}f=I7(1.0,0.0);g=0;while(g<128){h=KK.data;i=f.kH;h[g]=i;H4.data[g]=f.lC/i;d=b.kH;e=i*d;d=Ld(e,i,d);f=QW(e,f.kH*b.lC+f.lC*b.kH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FV.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},Va=K();
function QX(){let a=this;I.call(a);a.o7=null;a.pc=null;a.pd=null;a.pb=null;}
let XX=(a,b)=>{let c,d,e,f,g;c=a.o7;d=a.pc;e=a.pd;f=a.pb;g=EA(EM(e,U(f.jE,b,0)),Ei(e,U(f.jE,b,1)),c.jQ.n_*1.9);c=Cb(c.j2.jv,2.0);Ce(d,g,c);};
function Ra(){I.call(this);this.ps=null;}
let Sz=(a,b)=>{return FU(b,a.ps);};
function Ov(){let a=this;I.call(a);a.oL=null;a.oK=null;}
let UB=(a,b)=>{b=b;Ck(a.oL,a.oK.i8,b);},O7=K(0),Rm=K(0),Wd=K();
function Lc(){let a=this;I.call(a);a.nU=null;a.qb=null;}
let U1=(a,b,c)=>{return J2(a.qb,NL(b,c));},NL=(b,c)=>{let d;d=b.q3;return Bv(0.0,Be(255.0,(c-d)/(b.qH-d)*256.0))|0;};
function Jm(){let a=this;N.call(a);a.kb=0;a.jY=0;}
let Yv=(a,b,c)=>{a.kb=b;a.jY=c;},KL=(a,b)=>{let c=new Jm();Yv(c,a,b);return c;},YX=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Jm)){b=b;c=a.kb!=b.kb?0:a.jY==b.jY?1:0;}else c=0;return c;},WU=a=>{return a.jY;},T_=K(),Pe=(b,c)=>{let d,e,f;d=Op(b);e=Op(c);f=M();Q(J(J(J(Q(f,40),d),H(157)),e),41);return L(f);},Op=b=>{return Kk(b,b!==Bt(b)?2:0);},Wc=K(),JF=b=>{let c,d,e,f;c=QU(By(b));d=b<0.0?H(523):!(b>0.0)?H(2):H(267);e=M();f=d.i0.length+c.i0.length|0;while(f<5){Q(e,32);f=f+1|0;}return L(O(O(e,d),c));},Ed
=b=>{let c;c=QU(By(b));if(b<0.0)c=E6(H(523),c);return c;},QU=b=>{let c;if(isNaN(b)?1:0)return H(393);if(b<9999.5)return Kk(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?H(524):H(394);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return L(R(Q(R(M(),Bt(b)|0),101),c));};
function NJ(){let a=this;N.call(a);a.kH=0.0;a.lC=0.0;}
let X4=(a,b,c)=>{a.kH=b;a.lC=c;},I7=(a,b)=>{let c=new NJ();X4(c,a,b);return c;},GB=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QW=(b,c)=>{let d;d=c+b;return I7(d,c-(d-b));},Ld=(b,c,d)=>{let e,f,g,h;e=GB(c);f=c-e;g=GB(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PJ(){let a=this;I.call(a);a.oN=null;a.oO=null;}
let Ul=K();
function K1(){let a=this;I.call(a);a.jk=null;a.nw=null;a.rj=0.0;a.l7=0;a.nH=null;a.l6=null;}
let MN=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<T6(a.jk)){d=0;while(d<Rx(a.jk)){e=a.nH;f=Rn(a,d,c);g=!(FY(a.jk,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jk.j7){g=(-1);while(g<a.jk.jC){d=Rn(a,g,c);e=a.nH.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l7|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dr(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nw;o=(El(a.jk,g)+El(a.jk,g+1|0))/2.0;p=(D4(a.jk,c)+D4(a.jk,c+1|0))/2.0;if(JX(n,o,p)>b){f=1;break a;}}f=0;}q=B8(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l7|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l6.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bh();r=Bh();c=0;while(true){e=a.l6.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NY;s.kB=Bm(64);s.kz=Dr(32);f=c;while(a.l6.data[f]!=(-1)){g=f/2|0;d=a.l7;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NW(a,h,g))KN(s,El(a.jk,i),D4(a.jk,d),0);else if(NW(a,
i,d))Tb(a,s,h,g,i,d,b);else KN(s,El(a.jk,h),D4(a.jk,g),0);e=a.l6.data;g=e[f];e[f]=(-1);f=g;}e=Ve(s);T(n,e);W5(s,r);}c=c+1|0;}t=new Qj;t.pu=LI(n);t.p5=r;return t;},Rn=(a,b,c)=>{return (Bd(c+1|0,a.l7)+b|0)+1|0;},NW=(a,b,c)=>{let d;a:{if(b>=0){d=a.jk;if(b<d.jC&&c>=0&&c<d.j7){b=1;break a;}}b=0;}return b;},Tb=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=El(a.jk,c);i=D4(a.jk,d);j=El(a.jk,e)-h;k=D4(a.jk,f)-i;l=0.0;m=1.0;n=FY(a.jk,c,d)-g;o=FY(a.jk,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rj;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P8(l,m,n,o,s/2.0);t=a.nw;r=h+s*j;u=i+s*k;r=JX(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P8(l,m,n,o,0.0);KN(b,h+s*j,i+s*k,1);},P8=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bv(b+f,Be(c-f,g));};
function Qj(){let a=this;N.call(a);a.pu=null;a.p5=null;}
function G1(){N.call(this);this.lR=null;}
let YC=(a,b)=>{a.lR=b;},E1=a=>{let b=new G1();YC(b,a);return b;},Lj=b=>{return E1(b);},UJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(G1)){b=b;c=W(a.lR,b.lR)?1:0;}else c=0;return c;};
function QR(){let a=this;N.call(a);a.pp=null;a.le=0.0;a.ql=0.0;}
let WM=(a,b,c,d)=>{a.pp=b;a.le=c;a.ql=d;},PP=(a,b,c)=>{let d=new QR();WM(d,a,b,c);return d;},Cb=(b,c)=>{return PP(b,c,0.0);},P5=K(),Ir=null,Fd=()=>{Fd=Bf(P5);SP();},I6=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fd();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Ir.data[d]*f<e){d=d+1|0;}while(true){g=Ir.data[d]*f;h=g*Fk(b/g);i=Fk((b-h)/g+1.0E-10);j=Bm((CR((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(By(f-Bt(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bh();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new Iq;p=Kk(b,m);o.ma=b;o.kh=p;T(n,o);}d=d+1|0;}return n;}}n=new BT;BZ(n,H(525));Ba(n);},Za=b=>{Fd();return b>=1.0&&b===Bt(b)?1:0;},Kk=(b,c)=>{let d,e,f;Fd();d=By(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Pr(M(),
Fq(Bt(d)));while(true){e=f.jj;if(e>c)break;EL(f,0,48);}if(c>0)EL(f,e-c|0,46);if(b<0.0&&Bt(d)!==0.0)EL(f,0,8722);return L(f);},SP=()=>{Ir=BU([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TV=K();
function RK(){let a=this;N.call(a);a.rB=null;a.rA=null;a.ry=0.0;a.rC=0.0;}
function OP(){let a=this;I.call(a);a.nn=null;a.me=null;a.oa=null;}
let Ik=(a,b)=>{return !(a.nn.kJ.data[b]>0.5)?0:1;},E8=(a,b,c,d)=>{if(!a.me.data[b]&&Ik(a,b)==c){a.me.data[b]=1;a.oa.data[d]=b;return d+1|0;}return d;};
function T1(){let a=this;I.call(a);a.rE=0.0;a.rz=null;a.rx=null;a.rD=null;}
let Mx=(b,c)=>{let d;d=Be(By(b),3.4028234663852886E38);return Bv(0.75,c*7.0*d/(d+4.0));},Iy=(b,c,d)=>{let e;if(!Ci(c)){e=new IX;e.qf=c;Ce(b,e,d);}},PI=K(0);
function PO(){let a=this;I.call(a);a.pD=null;a.pC=null;}
let JX=(a,b,c)=>{let d,e;d=a.pD;e=a.pC;BR(d.nh,0,0,b);BR(d.nh,0,1,c);DK(d.op,e);return U(Gt(d.op),0,0);};
function EP(){N.call(this);this.nA=null;}
let Ih=(a,b)=>{a.nA=b;},LI=a=>{let b=new EP();Ih(b,a);return b;};
function Iq(){let a=this;N.call(a);a.ma=0.0;a.kh=null;}
let Yw=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&BA(b)===Bw(Iq)){b=b;c=a.ma!==b.ma?0:W(a.kh,b.kh)?1:0;}else c=0;return c;},U_=K(),Nn=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.i0.length){f=BN(b,e);g=c.k$;Dg();if(g===E_)h=Mu(0.602,c.kL);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.ly;DW();if(i===Ki)h=1.12*h;h=Mu(h,c.kL);}d=d+h;e=e+1|0;}return d;};
function He(){let a=this;N.call(a);a.oD=0.0;a.oC=0.0;a.oj=0.0;}
let Rq=(a,b,c,d)=>{a.oD=b;a.oC=c;a.oj=d;},EA=(a,b,c)=>{let d=new He();Rq(d,a,b,c);return d;},KR=K(),Pn=null,Ev=()=>{Ev=Bf(KR);Sn();},IR=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Ev();d=b.ja;e= -c;d=d-e;f=D6(b)-c;g=b.jp-e;h=CQ(b)-c;i=Pn.data;j=i.length;k=Bm(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q$=(b,c)=>{Ev();return Nl(IR(b,c));},Nl=b=>{let c,d,e,f;Ev();c=b.data;d
=c.length;e=Bm(d+2|0);f=e.data;Ca(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E1(e);},Sn=()=>{let b,c,d,e,f;Ev();b=Bm(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SS(f);c[e+1|0]=Wa(f);d=d+1|0;}Pn=b;};
function NY(){let a=this;I.call(a);a.kB=null;a.kz=null;a.j6=0;}
let KN=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j6;if(e==a.kz.data.length){a.kB=Gg(a.kB,4*e|0);f=a.kz.data;g=2*a.j6|0;h=Dr(g);i=h.data;g=BH(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kz=h;}h=a.kB.data;j=a.j6;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kz.data[j]=d;a.j6=j+1|0;},Ve=a=>{let b,c,d,e,f,g,h,i;b=Bm(2*a.j6|0);c=b.data;d=0;e=0;while(e<a.j6){a:{if(e){f=d-1|0;if(PK(a,b,f,e,0))break a;if(PK(a,b,f,e,1))break a;}g=2*d|0;h=a.kB.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Gg(b,2*d|0);},PK=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kB.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j6|0)|0)+e|0]===g?1:0;},W5=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j6;e=C4(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=Oc(a,0,d+1|0);T(b,f);return;}d=0;e=1;while(true){g=a.j6;if(e>g)break;h=a.kz.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Oc(a,i-d|0,d);T(b,f);d=0;}e=e+1|0;}},Oc=(a,b,c)=>{let d,e,f,g,h,i;d=Bm(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j6|0;h=2*f|0;i=a.kB.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E1(d);};
function IX(){N.call(this);this.qf=null;}
function PV(){let a=this;N.call(a);a.q3=0.0;a.qH=0.0;}
let YY=(a,b,c)=>{a.q3=b;a.qH=c;},GC=(a,b)=>{let c=new PV();YY(c,a,b);return c;};
function Q3(){let a=this;N.call(a);a.nW=0;a.nG=0;a.oM=null;}
function Qb(){let a=this;CW.call(a);a.qS=null;a.qs=null;}
let R_=a=>{return 2;},Vu=(a,b)=>{let c;if(!b)return a.qS;if(b==1)return a.qs;c=new Cp;Br(c);Ba(c);};
function HF(){let a=this;N.call(a);a.rt=0.0;a.ru=0.0;a.rv=0.0;}
let UK=null,FP=()=>{FP=Bf(HF);V7();},Mu=(b,c)=>{FP();return  -(b* -c);},V7=()=>{let b;b=new HF;FP();b.rt=1.0;b.ru=0.0;b.rv=0.0;UK=b;};
function QM(){I.call(this);this.qA=null;}
let S$=(a,b)=>{let c;c=a.qA;c.lf=b;c.nt=0;};
function Qv(){I.call(this);this.rk=null;}
let Sq=(a,b)=>{return FU(b,a.rk);};
function JM(){let a=this;I.call(a);a.mm=null;a.ou=null;a.nd=null;a.oY=null;}
let L8=null,Gd=()=>{Gd=Bf(JM);Ua();},SB=(a,b)=>{let c,d,e,f,g,h;if(!(a.nd.width==b.nW&&a.nd.height==b.nG))L9(a,b.nW,b.nG);c=b.oM;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oY;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.ou;h=a.nd;b.putImageData(h,0.0,0.0);return a.mm;},L9=(a,b,c)=>{let d,e,f,g;d=a.mm;e=b;d.width=e;d=a.mm;e=c;d.height=e;d=a.ou;f=b;g=c;d=d.createImageData(f,g);a.nd=d;a.oY=new Int32Array(d.data.buffer);},Ua=()=>{let b,c;b=new JM;Gd();c=window.document.createElement("canvas");b.mm
=c;b.ou=c.getContext("2d");L9(b,1,1);L8=b;},O_=K(BM);
function Ne(){I.call(this);this.ph=null;}
let TO=(a,b)=>{return F6(b,a.ph);};
function QB(){let a=this;I.call(a);a.l2=0;a.lB=0.0;}
let Qk=(a,b,c)=>{if(c<=a.lB){a.l2=b;a.lB=c;}},QE=K(),Mr=null,Js=()=>{Js=Bf(QE);YN();},YN=()=>{let b,c;Ct();b=B8((Le.bc()).data.length);c=b.data;Mr=b;c[Ds.js]=1;c[CK.js]=2;c[HA.js]=3;},J9=K(Er),Kv=K(J9),Pa=K(Kv);
function Rd(){I.call(this);this.p_=null;}
let XE=(a,b)=>{return FU(b,a.p_);},Rk=K(BM),LW=K(),Ll=null,Hy=()=>{Hy=Bf(LW);Wx();},Wx=()=>{let b,c;b=B8((B6()).data.length);c=b.data;Ll=b;c[BY.js]=1;c[Cf.js]=2;c[Dj.js]=3;c[CX.js]=4;};
Sm([]);
C2([I,0,0,[],1,0,0,["V",P(RN)],Ef,0,I,[],1537,0,0,0,DV,0,I,[],1537,0,0,0,J5,0,I,[],1537,0,0,0,Bq,0,I,[Ef,DV,J5],17,0,()=>C0(),["V",P(X)],DE,0,I,[Ef],1025,0,0,0,E$,0,DE,[DV],1,0,()=>DL(),["V",P(X7)],G6,0,I,[Ef,J5],0,0,0,["y",P(Io),"g",Y(L)],PE,0,I,[],1537,0,0,0,HN,0,G6,[PE],1,0,0,["g",Y(TH),"y",P(YA)],Er,0,I,[],1,0,0,0,EW,0,Er,[],1,0,0,0,BM,0,EW,[],1,0,0,0,E4,0,I,[],1025,0,0,0,Wn,0,E4,[],17,0,0,0,V$,0,E4,[],17,0,0,0,LV,0,I,[],1537,0,0,0,Q4,0,I,[LV],1537,0,0,0,La,0,I,[],1537,0,0,0,O$,0,I,[Q4,La],17,0,0,0,Ny,0,
I,[],17,0,()=>EO(),0,TQ,0,I,[],17,0,0,0,Uy,0,I,[],17,0,0,0,UV,0,I,[],17,0,0,0,Ke,0,I,[],1537,0,0,0,MA,0,I,[Ke],1,0,0,0,ID,0,I,[DV],1,0,()=>GU(),0,Gw,0,I,[],17,0,0,["V",P(W2)],We,0,I,[],17,0,0,0,O2,0,I,[],1537,0,0,0,Ga,0,I,[O2],1537,0,0,0,EB,0,I,[Ga],1025,0,0,["m",Y(Ci)],QQ,0,I,[Ga],1537,0,0,0,HT,0,I,[QQ],1537,0,0,0,EQ,0,EB,[HT],1025,0,0,["p",Y(BJ),"V",P(FW)],I3,0,I,[],1537,0,0,0,D5,0,I,[],1537,0,0,0,F$,0,EQ,[I3,Ef,D5],1,0,0,["bd",P(BI),"Y",Y(Tm)],BK,0,I,[DV,Ef],1025,0,0,["V",P(SI)],Dc,0,BK,[],65553,0,()=>Z(),
0,Hk,0,I,[],17,0,0,0,Cp,0,BM,[],1,0,0,0,XY,0,BM,[],1,0,0,0,B_,0,I,[],1537,0,0,0,Cm,0,I,[B_],1537,0,0,0,SC,0,I,[Cm],1025,0,0,0,Qt,0,I,[],1536,0,0,0,Ms,0,I,[Qt],16,0,0,0,BE,0,I,[B_],1537,0,0,0,Kd,0,I,[BE],1,0,0,0]);
C2([Kc,0,I,[BE],1,0,0,0,KA,0,I,[],17,0,0,["V",P(KM)],Mb,0,I,[],16,0,0,0,O1,0,I,[],17,0,0,0,R$,0,I,[],17,0,0,0,Gn,0,I,[],17,0,0,0,D$,0,I,[],1537,0,0,0,Qh,0,I,[D$],1,0,0,["bF",Y(Yp)],MZ,0,I,[],17,0,0,0,Ph,0,I,[],17,0,0,0,LO,0,I,[],16,0,0,0,BT,0,BM,[],1,0,0,0,FI,0,BK,[],65552,0,()=>Fv(),0,N,0,I,[],1025,0,0,0,CL,0,I,[],1537,0,0,0,Fi,0,N,[CL],17,0,0,["dO",P(UA),"bj",Y(U7)],IW,0,N,[CL],17,0,()=>GN(),["dO",P(S_),"bj",Y(RU)],KD,0,N,[CL],17,0,0,["dO",P(Xb),"bj",Y(Uz)],J4,0,N,[CL],17,0,0,["dO",P(Iv),"bj",Y(Un)],Iu,0,
N,[CL],17,0,0,["dO",P(Nq),"bj",Y(Ws)],IH,0,N,[CL],17,0,0,["dO",P(YV),"bj",Y(XC)],LZ,0,N,[CL],17,0,0,["dO",P(Xo),"bj",Y(YR)],HH,0,N,[CL],17,0,0,["dO",P(RF),"bj",Y(Uu)],Om,0,EW,[],1,0,0,0,Wl,0,I,[],17,0,0,0,Ns,0,I,[],17,0,0,0,Mt,0,I,[B_],1537,0,0,0,HZ,0,I,[Mt],1,0,0,0,PN,0,N,[],17,0,0,0,QT,0,I,[],16,0,0,0,P$,0,I,[],1,0,0,0,Qo,0,I,[],16,0,0,0,I2,0,I,[],16,0,()=>F1(),0,FD,0,I,[],1025,0,0,0,IO,0,I,[],1537,0,0,0,Np,0,FD,[IO],16,0,0,["gM",D2(YJ),"gN",BP(XU),"f1",Y(RM),"eb",P(VG),"ea",BP(Xy)],PT,0,FD,[IO],16,0,0,["gM",
D2(TP),"gN",BP(Uh),"f1",Y(Wt),"eb",P(SZ),"ea",BP(X9)],Jh,0,I,[],16,0,()=>Cz(),0,Py,0,I,[],16,0,0,0,K_,0,I,[],16,0,0,0,M6,0,I,[],16,0,0,0,GR,0,I,[],1537,0,0,0,OX,0,I,[GR],1,0,0,0,N6,0,I,[],16,0,0,0,Nf,0,I,[],16,0,0,0,On,0,I,[],16,0,0,0,J0,0,I,[],16,0,()=>JV(),0,Is,0,I,[],16,0,()=>GV(),0,Ql,0,I,[],17,0,0,0,JS,0,I,[],1537,0,0,0]);
C2([NE,0,I,[JS],1,0,0,["gD",P(Ym)],MD,0,I,[JS],1,0,0,["gD",P(Ti)],Tt,0,I,[],17,0,0,0,BS,0,I,[],1537,0,0,0,NG,0,I,[BS],1,0,0,["gL",Y(Wy)],FQ,0,I,[],17,0,0,0,IU,0,I,[BE],1,0,0,0,No,0,I,[BS],1,0,0,["gL",Y(S9)],IK,0,I,[BE],1,0,0,0,IM,0,I,[BE],1,0,0,0,IL,0,I,[BE],1,0,0,0,IJ,0,I,[BE],1,0,0,0,II,0,I,[BE],1,0,0,0,Lp,0,I,[BS],1,0,0,["gL",Y(Sx)],Lr,0,I,[BS],1,0,0,["gL",Y(US)],Lq,0,I,[BS],1,0,0,["gL",Y(Xv)],Lo,0,I,[BS],1,0,0,["gL",Y(Sc)],Ln,0,I,[BS],1,0,0,["gL",Y(Ud)],HP,0,I,[BE],1,0,0,0,HO,0,I,[BE],1,0,0,0,GD,0,N,[],
17,0,0,["V",P(S3)],I$,0,I,[BE],1,0,0,0,I_,0,I,[BE],1,0,0,0,I8,0,I,[BE],1,0,0,0,I9,0,I,[BE],1,0,0,0,N3,0,I,[BS],1,0,0,["gL",Y(Wm)],Ss,0,I,[],17,0,0,0,N4,0,I,[BS],1,0,0,["gL",Y(YL)],N2,0,I,[BS],1,0,0,["gL",Y(Rw)],LM,0,I,[],17,0,0,0,N8,0,I,[],17,0,()=>DB(),0,MC,0,I,[BS],1,0,0,["gL",Y(S7)],MF,0,I,[BS],1,0,0,["gL",Y(Uw)],ME,0,I,[BS],1,0,0,["gL",Y(V0)],Qr,0,I,[BS],1,0,0,["gL",Y(Um)],Qs,0,I,[BS],1,0,0,["gL",Y(W6)],Qq,0,I,[BS],1,0,0,["gL",Y(RD)],Hr,0,BK,[],65553,0,()=>GE(),0,Gf,0,N,[],17,0,()=>Hp(),["V",P(Rv)],J1,0,
I,[BE],1,0,0,0,Ic,0,I,[BE],1,0,0,0,Jz,0,I,[B_],1537,0,0,0,IP,0,I,[Jz],1,0,0,0,Ec,0,I,[],1537,0,0,0,P4,0,I,[Ec],1,0,0,["c4",P(Sv)],Y0,0,I,[],17,0,0,0,P7,0,I,[B_],1537,0,0,0,H$,0,I,[P7],1,0,0,0,CW,0,EQ,[D5],1024,0,0,0,IG,0,CW,[D5],1,0,0,["bd",P(FT),"Y",Y(Dk)]]);
C2([OF,0,I,[D$],1,0,0,["bF",Y(Tr)],XA,0,I,[],17,0,0,0,Mv,0,I,[],1,0,0,0,Xq,0,I,[],17,0,0,0,I4,0,N,[],17,0,0,["V",P(W9)],Mk,0,I,[],17,0,0,0,Cg,0,I,[],17,0,0,["V",P(HQ)],MP,0,I,[D$],1,0,0,["bF",Y(SW)],Hi,0,I,[],1537,0,0,0,QD,0,I,[Hi],1,0,0,0,OI,0,I,[],16,0,0,0,Ew,0,BM,[],1,0,0,0,H5,0,N,[],16,0,0,["V",P(Uc)],S5,0,I,[],16,0,0,0,TZ,0,I,[],17,0,0,0,N9,0,DE,[DV],1,0,()=>JG(),0,N0,0,I,[B_],1537,0,0,0,H2,0,I,[N0],1,0,0,0,M_,0,I,[],17,0,0,0,KF,0,I,[BE],1,0,0,0,KG,0,I,[BE],1,0,0,0,KH,0,I,[BE],1,0,0,0,KI,0,I,[BE],1,0,0,
0,KJ,0,I,[BE],1,0,0,0,Iw,0,I,[BE],1,0,0,0,ED,0,BM,[],1,0,0,0,Lm,0,I,[],16,0,0,0,Y5,0,I,[],17,0,0,0,PD,0,I,[],0,0,()=>Ft(),0,XJ,0,I,[B_],1,0,0,0,BV,0,BK,[],66561,0,()=>Cq(),0,LU,0,I,[],32768,0,()=>HI(),0,PR,0,I,[],17,0,()=>Fg(),0,KT,0,I,[B_],1537,0,0,0,NB,0,I,[KT],1537,0,0,0,QK,0,I,[B_],1537,0,0,0,NR,0,I,[Cm],1537,0,0,0,Qe,0,I,[Cm],1537,0,0,0,OM,0,I,[Cm],1537,0,0,0,P0,0,I,[Cm],1537,0,0,0,Me,0,I,[Cm],1537,0,0,0,Nc,0,I,[Cm],1537,0,0,0,MB,0,I,[Cm],1537,0,0,0,L0,0,I,[Cm],1537,0,0,0,UP,0,I,[NB,QK,Cm,NR,Qe,OM,P0,Me,
Nc,MB,L0],1025,0,0,0,Xj,0,I,[],16,0,0,0,PQ,0,I,[],16,0,0,0,Ia,0,N,[],17,0,0,["V",P(T2)],Gl,0,I,[],17,0,0,0,PL,0,N,[],16,0,0,0]);
C2([Fb,0,N,[],17,0,0,0,KV,0,I,[],17,0,0,0,Qf,0,I,[],16,0,0,0,Td,0,I,[],1,0,0,0,Tx,0,I,[],17,0,0,0,QN,0,I,[Ec],1,0,0,["c4",P(SK)],H7,0,I,[Jz],1,0,0,0,H9,0,I,[BE],1,0,0,0,Ii,0,N,[],17,0,0,["V",P(Gm)],Jo,0,N,[],16,0,0,0,Hc,0,N,[],17,0,()=>G_(),["V",P(Ma)],Na,0,I,[],17,0,0,0,CF,0,N,[],17,0,0,["V",P(QO)],Dz,0,I,[],17,0,()=>Fx(),0,P9,0,I,[],1537,0,0,0,HX,0,I,[P9],17,0,()=>DJ(),0,SV,0,I,[],17,0,0,0,Ps,0,I,[Ec],1,0,0,["c4",P(Rp)],Wu,0,I,[],16,0,0,0,Hz,0,N,[],16,0,0,["V",P(VE)],I0,0,N,[],16,0,0,["V",P(VR)],NX,0,N,[],
17,0,0,0,Jy,0,N,[],16,0,0,["V",P(VC)],Hg,0,Cp,[],1,0,0,0,DD,0,BK,[],66561,0,()=>F9(),0,Fp,0,I,[],1537,0,0,0,Mp,0,I,[Fp],17,0,0,["d5",BP(Uq),"dw",Y(UU),"dD",P(Sj)],EJ,0,I,[],1537,0,0,0,MK,0,N,[EJ],17,0,0,["dr",P(VW)],Lu,0,N,[EJ],17,0,0,["dr",P(Sw)],Qp,0,N,[EJ],17,0,0,["dr",P(Xz)],KU,0,I,[],1537,0,0,0,QJ,0,I,[KU],1,0,0,0,Sy,0,I,[],17,0,0,0,G7,0,BM,[],1,0,0,0,Wp,0,I,[B_],1025,0,0,0,I1,0,I,[B_],1536,0,0,0,HW,0,I,[I1],1,0,0,0,HV,0,I,[I1],1,0,0,0,K$,0,BV,[],65552,0,0,["gO",P(OH),"gP",BP(Xt)],K9,0,BV,[],65552,0,0,
["gO",P(Yl),"gP",BP(YP)],K8,0,BV,[],65552,0,0,["gO",P(UN),"gP",BP(RJ)],K7,0,BV,[],65552,0,0,["gO",P(YW),"gP",BP(TC)],K6,0,BV,[],65552,0,0,["gO",P(UZ),"gP",BP(Ur)],K5,0,BV,[],65552,0,0,["gO",P(Yc),"gP",BP(Vf)],K4,0,BV,[],65552,0,0,["gO",P(Tg),"gP",BP(X5)],Nu,0,I,[Ga],1537,0,0,0,Jq,0,EB,[Nu],1025,0,0,0,JH,0,Jq,[],1024,0,0,0,Oe,0,JH,[],0,0,0,0]);
C2([Lz,0,I,[],1537,0,0,0,IN,0,I,[Lz],1025,0,0,0,IF,0,IN,[],1024,0,0,0,Ob,0,IF,[],0,0,0,0,Od,0,CW,[],0,0,0,["bd",P(Sb),"Y",Y(YU),"p",Y(Vm),"m",Y(SL)],Gx,0,I,[],1537,0,0,0,N_,0,I,[Gx],0,0,0,["q",Y(Sf),"s",Y(Tq)],NV,0,I,[Gx],1537,0,0,0,Oa,0,I,[NV],0,0,0,0,NN,0,I,[Ke],1,0,0,0,Hv,0,I,[],16,0,0,0,Gv,0,BK,[],65553,0,()=>Ct(),0,Fr,0,N,[],17,0,0,0,YD,0,I,[],17,0,0,0,XR,0,I,[],17,0,0,0,OR,0,I,[BS],1,0,0,["gL",Y(Vq)],TB,0,I,[],16,0,0,0,Ux,0,I,[],16,0,0,0,To,0,I,[],16,0,0,0,Wb,0,I,[],16,0,0,0,UG,0,I,[],16,0,0,0,Xl,0,I,
[],16,0,0,0,Cn,0,N,[],17,0,0,["V",P(YH)],Hj,0,BK,[],65553,0,()=>Ch(),0,H6,0,BM,[],1,0,0,0,Fo,0,I,[],1536,0,0,0,P3,0,I,[Fo],16,0,0,["hr",D2(Yu)],Lh,0,I,[Fo],16,0,0,["hr",D2(WO)],MG,0,I,[Fo],16,0,0,["hr",D2(W$)],Ls,0,I,[Fo],16,0,0,["hr",D2(Vh)],KY,0,I,[Fp],17,0,0,["d5",BP(XI),"dw",Y(Te),"dD",P(TR)],MU,0,I,[Fp],17,0,0,["d5",BP(Xp),"dw",Y(TE),"dD",P(WA)],IQ,0,N,[Fp],17,0,()=>F5(),["d5",BP(RI),"dw",Y(S4),"dD",P(Yz)],Pi,0,N,[EJ],17,0,0,["dr",P(VD)],V3,0,I,[],17,0,0,0,QZ,0,DE,[DV],1,0,()=>Jt(),0,JK,0,N,[],17,0,0,["V",
P(RO)],Gy,0,BK,[],65553,0,()=>Dg(),0,F2,0,BK,[],65553,0,()=>DW(),0,P2,0,I,[],16,0,0,0,LE,0,N,[],17,0,0,0,Nm,0,I,[],16,0,0,0,ML,0,I,[],16,0,0,0,QA,0,CW,[D5],0,0,0,["Y",Y(VN),"bd",P(XT)],Pm,0,DD,[],65552,0,0,["d6",BP(Up),"gP",BP(UC)],Pl,0,DD,[],65552,0,0,["d6",BP(U4),"gP",BP(Tu)],Qa,0,I,[],17,0,0,0,EN,0,N,[],17,0,0,["V",P(UO)],Mj,0,I,[Gx],0,0,0,["q",Y(BG),"s",Y(BF)],Wh,0,I,[],17,0,0,0]);
C2([Xi,0,I,[],17,0,0,0,R9,0,I,[],17,0,0,0,Ty,0,I,[],17,0,0,0,OK,0,I,[],17,0,0,0,Mo,0,I,[],17,0,0,0,Ue,0,I,[],17,0,0,0,Ox,0,I,[D$],1,0,0,["bF",Y(WB)],M0,0,N,[],17,0,0,0,Pd,0,N,[],17,0,0,0,GK,0,BK,[],65553,0,()=>D0(),0,F8,0,BK,[],65553,0,()=>Em(),0,IY,0,N,[],17,0,0,["V",P(S8)],JT,0,N,[],17,0,0,["V",P(W3)],NA,0,I,[],17,0,()=>DX(),0,PA,0,I,[],1537,0,0,0,Rf,0,I,[PA],1,0,0,0,Re,0,I,[Ec],1,0,0,["c4",P(Ta)],Dx,0,I,[Hi],1537,0,0,0,OC,0,I,[Dx],1,0,0,["c3",P(TY)],Lk,0,I,[Dx],1,0,0,["c3",P(Xc)],P1,0,I,[D$],1,0,0,["bF",
Y(Xs)],PY,0,N,[],17,0,0,0,Ey,0,I,[],1537,0,0,0,Dq,0,N,[Ey],17,0,0,["V",P(WT)],PZ,0,I,[],16,0,0,0,QI,0,I,[],16,0,()=>ES(),0,Va,0,I,[],16,0,0,0,QX,0,I,[GR],1,0,0,["d7",P(XX)],Ra,0,I,[Dx],1,0,0,["c3",P(Sz)],Ov,0,I,[Ec],1,0,0,["c4",P(UB)],O7,0,I,[B_],1537,0,0,0,Rm,0,I,[O7],1537,0,0,0,Wd,0,I,[Rm],1025,0,0,0,Lc,0,I,[],16,0,0,0,Jm,0,N,[],17,0,0,["V",P(YX)],T_,0,I,[],16,0,0,0,Wc,0,I,[],16,0,0,0,NJ,0,N,[],16,0,0,0,PJ,0,I,[Hi],1,0,0,0,Ul,0,I,[],16,0,0,0,K1,0,I,[],17,0,0,0,Qj,0,N,[],17,0,0,0,G1,0,N,[Ey],17,0,0,["V",P(UJ)],QR,
0,N,[],17,0,0,0,P5,0,I,[],17,0,()=>Fd(),0,TV,0,I,[],16,0,0,0,RK,0,N,[],16,0,0,0,OP,0,I,[],16,0,0,0,T1,0,I,[],16,0,0,0,PI,0,I,[],1537,0,0,0]);
C2([PO,0,I,[PI],1,0,0,0,EP,0,N,[Ey],17,0,0,0,Iq,0,N,[],17,0,0,["V",P(Yw)],U_,0,I,[],16,0,0,0,He,0,N,[Ey],17,0,0,0,KR,0,I,[],16,0,()=>Ev(),0,NY,0,I,[],16,0,0,0,IX,0,N,[Ey],17,0,0,0,PV,0,N,[],16,0,0,0,Q3,0,N,[],17,0,0,0,Qb,0,CW,[D5],0,0,0,["Y",Y(R_),"bd",P(Vu)],HF,0,N,[],17,0,()=>FP(),0,QM,0,I,[GR],1,0,0,["d7",P(S$)],Qv,0,I,[Dx],1,0,0,["c3",P(Sq)],JM,0,I,[],16,0,()=>Gd(),0,O_,0,BM,[],1,0,0,0,Ne,0,I,[Dx],1,0,0,["c3",P(TO)],QB,0,I,[],16,0,0,0,QE,0,I,[],32768,0,()=>Js(),0,J9,0,Er,[],1,0,0,0,Kv,0,J9,[],1,0,0,0,Pa,
0,Kv,[],1,0,0,0,Rd,0,I,[Dx],1,0,0,["c3",P(XE)],Rk,0,BM,[],1,0,0,0,LW,0,I,[],32768,0,()=>Hy(),0]);
let Uv=B$(W0),TN=B$(MO),Nh=B$(LK),Lt=B$(CU);
VK(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","true","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", and momentum up to ten of those","Each update adds up the gradients of "," points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.",
"Iteration "," has not been trained yet, only up to ",".to-start",".step-back",".play",".step",".to-end","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.",
"start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all ",
" is beyond the last iteration, so the lab shows iteration ","There is no setting “","”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: ","option","the weight ","the bias of ","A network of "," weights and biases takes a flag for each, not ","aria-invalid","To the point "," this network of ","-"," units answers ",
", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is "," All weights are 0."," The strongest weights are "," The only weight is "," and "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px","Train","Pause","iteration "," of "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct","A coordinate is a decimal number, such as 0.5; not “",
"button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.","panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long",
"Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",".hidden-space",".loss","A network needs the inputs and at least one layer.","There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0",
"The output is to be ",": 0, 1, 1 and 2 − 2 = 0",". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR",
"No straight line parts the four points: a single neuron has 3 of 4 right at best.","layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.",
"output=identity&learning-rate=1&iterations=200","BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral",
"Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.","data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ",", loss ",
" correct.","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","input","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","Either src or dest is null","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.","The figure takes X of Nx2 and y of Nx1, not ",
"0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bq.prototype.toString=function(){return S(this);};
Bq.prototype.valueOf=Bq.prototype.toString;I.prototype.toString=function(){return S(TS(this));};
I.prototype.__teavm_class__=function(){return UQ(this);};
let C=Rr(Ww);
C.javaException=Xg;
let Zg=Symbol('jsoClass');
(()=>{let c;c=Hk.prototype;c.play=V(VU);c.disconnect=V(U5);c.isPlaying=V(Wk);c.seek=V(Wo);c.pause=V(XK);c.studyLink=V(VB);c.takeStudy=V(RG);c.studyRefused=V(RP);c.engine=V(U0);c.attributeChanged=V(TW);c.reset=V(Wj);c.webAssemblyRefused=V(Vx);c.step=V(Y1);c.state=V(Xx);c.snapshot=V(SU);c.connect=V(Wv);c=Kd.prototype;c.handleEvent=V(Sh);c=Kc.prototype;c.handleEvent=V(Vj);c=Gn.prototype;c.path=V(RH);c.redraw=V(Vb);c.settings=V(UH);c.furthest=V(Xn);c.attend=V(S2);c.numbers=V(RR);c.iteration=V(Yk);c.run=V(Ui);c.hasDiverged
=V(SX);c.lossAt=V(WN);c.visit=V(Wf);c.begin=V(UM);c=HZ.prototype;c.pair=V(Xw);c=IU.prototype;c.handleEvent=V(Wi);c=IK.prototype;c.handleEvent=V(YO);c=IM.prototype;c.handleEvent=V(R5);c=IL.prototype;c.handleEvent=V(Vt);c=IJ.prototype;c.handleEvent=V(S1);c=II.prototype;c.handleEvent=V(T8);c=HP.prototype;c.handleEvent=V(YK);c=HO.prototype;c.handleEvent=V(XQ);c=I$.prototype;c.handleEvent=V(V9);c=I_.prototype;c.handleEvent=V(YG);c=I8.prototype;c.handleEvent=V(Yd);c=I9.prototype;c.handleEvent=V(SD);c=J1.prototype;c.handleEvent
=V(WQ);c=Ic.prototype;c.handleEvent=V(Su);c=IP.prototype;c.onChange=V(Tp);c=H$.prototype;c.onAnimationFrame=V(U8);c=H2.prototype;c.onResize=V(XV);c=KF.prototype;c.handleEvent=V(Vy);c=KG.prototype;c.handleEvent=V(X6);c=KH.prototype;c.handleEvent=V(XG);c=KI.prototype;c.handleEvent=V(Xd);c=KJ.prototype;c.handleEvent=V(S0);c=Iw.prototype;c.handleEvent=V(XF);c=H7.prototype;c.onChange=V(Tw);c=H9.prototype;c.handleEvent=V(Rs);c=HW.prototype;c.accept=V(S6);c=HV.prototype;c.accept=V(V4);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hk.prototype;function E(){throw new Error("Can't instantiate this class directly");};E.prototype=Gn.prototype;main=C;Lab=D;StudyLink=E;settingNames=F;mount=G;})();
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
this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: detail(this) }));
}
}
#takeStudy() {
const lab = this.#lab;
loadStudy().then(
({ html, study }) => {
if (lab === this.#lab) {
this.shadowRoot.querySelector(".study").innerHTML = html;
lab.takeStudy(study(this.shadowRoot.firstElementChild, lab.studyLink()));
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
