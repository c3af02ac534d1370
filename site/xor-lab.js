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
var main;var Lab;var settingNames;var mount;(function(){let NS=2463534242,M6=()=>{let x=NS;x^=x<<13;x^=x>>>17;x^=x<<5;NS=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},D1=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rp=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bb(Da(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Br(args[i]);}WN(()=>{f.call(null,javaArgs);},callback);},Be=target=>target.$clinit=()=>
{},UL=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bx]&&cls[Bx].item){++arrayDegree;cls=cls[Bx].item;}let clsName="";if(cls[Bx].primitiveKind!==0){clsName=cls[Bx].name;}else {clsName=cls[Bx]?cls[Bx].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Da();}return function(){superclass.call(this);};},Bx=Symbol("teavm_meta"),Bu=cls=>{if(cls[Bx].classObject===null){cls[Bx].classObject
=VF(cls);}return cls[Bx].classObject;},Da=()=>H,U=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IQ=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},D_=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IQ({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bx]=meta;if(typeof config==='function'){config(meta);}return cls;},WW=D_("boolean","Z",1,meta=>{}),MN=D_("char","C",4,meta=>{}),LJ=D_("int","I",5,meta=>{{meta.valueToObject=o=>D2(o);}}),R2=D_("long","J",6,meta=>{}),CT=D_("double","D",8,meta=>{}),Ti=D_("void","V",9),NH=new ArrayBuffer(16),MG=new Float64Array(NH),Mk=new BigInt64Array(NH),QM=n=>{MG[0]=n;return Mk[0];},Vi
=n=>{Mk[0]=n;return MG[0];},C3=(a,b)=>a===b?0:a<b? -1:1,Kx=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},J1=(a,b)=>(a>>>0)/(b>>>0)>>>0,YP=(a,b)=>(a>>>0)%(b>>>0)>>>0,HY=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B7=BigInt(0),EJ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Fp=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XQ=val=>Number(val),E4=val=>Number(BigInt.asIntN(32,val))|0,DL=(a,b)=>a===b,GP=(a,b)=>a!==b,Oe=(a,b)=>a>=b,Vj=(a,b)=>a<b,Vm=(a,b)=>a<=b,RS=(a,b)=>BigInt.asIntN(64,a+b),R7=a=>BigInt.asIntN(64, -a),Sk=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Sw=(a,b)=>BigInt.asIntN(64,a*b),So=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),RU=(a,b)=>BigInt.asIntN(64,a%b);
let T7=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Rm=(a,b)=>BigInt.asIntN(64,a&b),VG=(a,b)=>BigInt.asIntN(64,a|b),XJ=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XK=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bb=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BN=(cls,data)=>new (B8(cls))(data),C9=sz=>new TK(new Uint16Array(sz)),B6=sz=>new Ng(new Int32Array(sz)),Iq=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ng(buffer);},Dq
=sz=>new Us(new Int8Array(sz)),Bj=sz=>new Ls(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ls(buffer);},B8=cls=>{let result=cls[Bx].arrayType;if(result===null){function JavaArray(data){(Da()).call(this);this.data=data;}JavaArray.prototype=Object.create((Da()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bc=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Bx].binaryName;JavaArray[Bx]=IQ({name:name,binaryName:name,parent:Da(),itemType:cls});result=JavaArray;cls[Bx].arrayType=JavaArray;}return result;};
function X_(array){return array.data.length;}
let Iw,VJ=strings=>{XX();Iw=new Array(strings.length);for(let i=0;i<strings.length;++i){Iw[i]=OG(Br(strings[i]));}},G=index=>Iw[index],Ia=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RA=array=>Ia(array,0,array.length),Br=str=>str===null?null:M0(str),R=str=>str===null?null:str.i1,XX=()=>CZ(),OG;
{OG=str=>str;}let OX=(obj,cls)=>obj instanceof Da()&&!!obj.constructor[Bx]&&EB(obj.constructor,cls),EB=(from,to)=>{if(from===to){return true;}let map=from[Bx].assignableCache;if(map===null){map=new Map();from[Bx].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bx].itemType!==null){let result=from[Bx].itemType!==null&&EB(from[Bx].itemType,to[Bx].itemType);map.set(to,result);return result;}let parent=from[Bx].parent;if(parent!==null&&parent!==
from){if(EB(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bx].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EB(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw V6(ex);},FQ=Symbol("javaException"),V6=ex=>{if(!ex.$jsException){L5(ex);}return ex.$jsException;},L5=ex=>{let javaCause=Y0(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dg("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FQ]=ex;ex.$jsException=err;Yr(err,ex);},Yr=(err,ex)=>{if(typeof Vn==="function"&&err.stack){let stack=Vn(err.stack);let javaStack=Bb(RQ(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TI(Br(element.className),Br(element.methodName),Br(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){V1(ex,javaStack);}}},Dg;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dg=function Dg(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dg);Object.setPrototypeOf(self,Dg.prototype);self[defaultMessage]=message;return self;}
;Dg.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dg},message:{get(){try {let javaException=this[FQ];if(typeof javaException==='object'){let javaMessage=Tc(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dg=Error;}let Xd=e=>e instanceof Error&&typeof e[FQ]==='object'?e[FQ]:null,Tc=t=>
UU(t),Y0=t=>U3(t),RQ=()=>Da(),TI=(className,methodName,fileName,lineNumber)=>{{return null;}},V1=(e,stack)=>{},Oq=null,Sh=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Oq=packages;},VL=[],C1=data=>{let packages=Oq;let i=0;while(i<data.length){let cls=data[i++];VL.push(cls);let m=IQ();cls[Bx]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WN=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bz=a=>{return Bu(SI(a));},SI=a=>{return a.constructor;},RJ=(a,b)=>{return a!==b?0:1;},TQ=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M6();c=a.$id$;DK();if(!c)d=G(0);else{e=(((32-Mv(c)|0)+4|0)-1|0)/4|0;f=C9(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fz((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FF(f);}b=L();I(I(b,G(1)),d);return K(b);},Zg=a=>{let b,c,d;b=(Bz(a)).kr;if(!OX(a,I0)&&b[Bx].itemType===null){b=new Ol;Bq(b);Z(b);}c=RM(a);b=c;d=M6();b.$id$=d;return c;},Ee=J(0),DU=J(0),J3=J(0);
function Bp(){H.call(this);this.mg=0;}
let Xc=null,LC=null,RN=null,CZ=()=>{CZ=Be(Bp);WH();},R3=a=>{CZ();a.i1="";},Pt=()=>{let a=new Bp();R3(a);return a;},Sj=(a,b)=>{CZ();a.i1=Ia(b.data,0,b.data.length);},FF=a=>{let b=new Bp();Sj(b,a);return b;},WF=(a,b)=>{a.i1=b;},M0=a=>{let b=new Bp();WF(b,a);return b;},QZ=b=>{let c;CZ();c=Pt();c.i1=RA(b.data);return c;},BM=(a,b)=>{let c;if(b>=0&&b<a.i1.length)return a.i1.charCodeAt(b);c=new Hd;Bq(c);Z(c);},Cv=a=>{return a.i1.length?0:1;},F1=(a,b,c)=>{let d,e,f,g;d=Bv(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.i1.length)return (-1);if(a.i1.charCodeAt(d)==e)break;d=d+1|0;}return d;}GR();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.i1.length-1|0))return (-1);if(a.i1.charCodeAt(d)==f&&a.i1.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Ds=(a,b,c)=>{let d,e,f;d=a.i1.length;e=C3(b,c);if(!e)return LC;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return M0(a.i1.substring(b,c));f=new Hd;Bq(f);Z(f);},Hc=(a,b)=>{return Ds(a,b,a.i1.length);},E5=(a,b)=>{let c,d,e,f,g,h;if(Cv(b))return a;if
(Cv(a))return b;c=C9(a.i1.length+b.i1.length|0);d=c.data;e=0;f=0;while(f<a.i1.length){g=e+1|0;d[e]=BM(a,f);f=f+1|0;e=g;}g=0;while(g<b.i1.length){h=e+1|0;d[e]=BM(b,g);g=g+1|0;e=h;}return QZ(c);},DR=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C9(a.i1.length);e=d.data;f=0;while(f<a.i1.length){e[f]=BM(a,f)!=b?BM(a,f):c;f=f+1|0;}return QZ(d);},Do=a=>{let b,c;b=0;c=a.i1.length-1|0;a:{while(b<=c){if(BM(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BM(a,c)<=32){c=c+(-1)|0;}return Ds(a,b,c+1|0);},W=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bp))return 0;c=b;return a.i1!==c.i1?0:1;},Dx=a=>{let b;a:{if(!a.mg){b=0;while(true){if(b>=a.i1.length)break a;a.mg=(31*a.mg|0)+a.i1.charCodeAt(b)|0;b=b+1|0;}}}return a.mg;},CY=(b,c)=>{let d,e;CZ();d=BI(c);if(!BF(d))return G(2);e=L();JG(e,BE(d));while(BF(d)){JG(e,b);JG(e,BE(d));}return K(e);},WH=()=>{Xc=C9(0);LC=Pt();RN=new Mz;},DD=J();
function E9(){DD.call(this);this.li=0;}
let RW=null,Hs=null,DK=()=>{DK=Be(E9);Vz();},U8=(a,b)=>{DK();a.li=b;},O5=a=>{let b=new E9();U8(b,a);return b;},Ca=b=>{DK();return (Mb(Xp(20),b,10)).g();},D2=b=>{let c,d;DK();if(b>=(-128)&&b<=127){a:{if(Hs===null){Hs=Bb(E9,256);c=0;while(true){d=Hs.data;if(c>=d.length)break a;d[c]=O5(c-128|0);c=c+1|0;}}}return Hs.data[b+128|0];}return O5(b);},X6=(a,b)=>{if(a===b)return 1;return b instanceof E9&&b.li==a.li?1:0;},Mv=b=>{let c,d;DK();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vz=()=>{RW=Bu(LJ);};
function G3(){let a=this;H.call(a);a.jj=null;a.jk=0;}
let L1=(a,b)=>{a.jj=C9(b);},Xp=a=>{let b=new G3();L1(b,a);return b;},Mb=(a,b,c)=>{return XA(a,a.jk,b,c);},XA=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HY(c,d)<0){if(e)C$(a,b,b+1|0);else{C$(a,b,b+2|0);f=a.jj.data;g=b+1|0;f[b]=45;b=g;}a.jj.data[b]=Fz(c,d);}else{h=1;i=1;j=J1((-1),d);b:{while(true){k=Bc(h,d);if(HY(k,c)>0){k=h;break b;}i=i+1|0;if(HY(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C$(a,b,b+i|0);if(e)e=b;else{f=a.jj.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jj.data;b=e+1|0;f[e]=Fz(J1(c,
k),d);c=YP(c,k);k=J1(k,d);e=b;}}}return a;},Il=(a,b)=>{let c,d,e,f,g;c=a.jj.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bv(b,Bv(c*2|0,5));e=a.jj.data;f=C9(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jj=f;},K=a=>{let b,c,d,e,f;b=new Bp;c=a.jj;d=c.data;e=a.jk;CZ();f=d.length;if(e>=0&&e<=(f-0|0)){b.i1=Ia(c.data,0,e);return b;}b=new Co;Bq(b);Z(b);},C$=(a,b,c)=>{let d,e,f,g;d=a.jk;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jj.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.jk=a.jk+(c-b|
0)|0;},PB=J(0),HL=J(G3),XN=a=>{L1(a,16);},L=()=>{let a=new HL();XN(a);return a;},RX=(a,b)=>{let c,d;b=b;a.jj=C9(b.i1.length);c=0;while(true){d=a.jj.data;if(c>=d.length)break;d[c]=BM(b,c);c=c+1|0;}a.jk=b.i1.length;},Es=a=>{let b=new HL();RX(b,a);return b;},I=(a,b)=>{let c,d;c=a.jk;d=a;b=b===null?G(3):b;KC(d,c,b);return a;},N=(a,b)=>{let c;c=a.jk;KC(a,c,b);return a;},Q=(a,b)=>{Mb(a,b,10);return a;},Po=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.jk;d=a;e=1;if(Vj(b,B7)){e=0;b=R7(b);}a:{if(H$(b,Cb(10))<0){if(e)C$(d,c,c+1|0);else
{C$(d,c,c+2|0);f=d.jj.data;g=c+1|0;f[c]=45;c=g;}d.jj.data[c]=Fz(E4(b),10);}else{g=1;h=Cb(1);i=Jx(Cb(-1),Cb(10));b:{while(true){j=Sw(h,Cb(10));if(H$(j,b)>0){j=h;break b;}g=g+1|0;if(H$(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C$(d,c,c+g|0);if(e)g=c;else{f=d.jj.data;g=c+1|0;f[c]=45;}while(true){if(DL(j,B7))break a;f=d.jj.data;c=g+1|0;f[g]=Fz(E4((Jx(b,j))),10);b=SJ(b,j);j=Jx(j,Cb(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.jk;EK(a,c,b);return a;},JG=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.i1.length;e=a;f=e.jk;e=e;if(c<=d&&d
<=b.i1.length){C$(e,f,(f+d|0)-c|0);while(c<d){g=e.jj.data;h=f+1|0;g[f]=BM(b,c);c=c+1|0;f=h;}return a;}b=new Co;LW(b);Z(b);},EK=(a,b,c)=>{C$(a,b,b+1|0);a.jj.data[b]=c;return a;},TE=a=>{return K(a);},Yz=(a,b)=>{Il(a,b);},KC=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.jk){a:{if(c===null)c=G(3);else if(Cv(c))break a;d=a.jk+c.i1.length|0;Il(a,d);e=a.jk-1|0;while(e>=b){a.jj.data[e+c.i1.length|0]=a.jj.data[e];e=e+(-1)|0;}a.jk=a.jk+c.i1.length|0;d=0;while(d<c.i1.length){f=a.jj.data;g=b+1|0;f[b]=BM(c,d);d=d+1|0;b=g;}}return a;}c
=new Hd;Bq(c);Z(c);};
function Eq(){let a=this;H.call(a);a.p0=null;a.rs=null;a.pG=0;a.q_=0;}
let Bq=a=>{Pc(a);a.pG=1;a.q_=1;},Zb=()=>{let a=new Eq();Bq(a);return a;},Zc=a=>{return a;},Pc=a=>{L5(a);},UU=a=>{return a.p0;},U3=a=>{let b;b=a.rs;if(b===a)b=null;return b;},EV=J(Eq),BL=J(EV),LW=a=>{Bq(a);},Za=()=>{let a=new BL();LW(a);return a;},BY=(a,b)=>{Pc(a);a.pG=1;a.q_=1;a.p0=b;},Y_=a=>{let b=new BL();BY(b,a);return b;},E3=J(),Wl=J(E3),RL=(a,b)=>{switch(a.primitiveKind){default:return Bb(a,b);}},V$=J(E3),LU=J(0),Q1=J(0),K$=J(0);
function O7(){H.call(this);this.kr=null;}
let VF=b=>{let c;c=new O7;c.kr=b;return c;},G2=a=>{return !a.kr[Bx].primitiveKind?0:1;},HH=a=>{let b;b=a.kr[Bx].itemType;return b===null?null:Bu(b);},Nx=J(),EN=()=>{EN=Be(Nx);Ul();},Wu=b=>{EN();},E=()=>{let b,c,d,e,f;EN();b=Bg();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e].i9;S(b,f);e=e+1|0;}return R(CY(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;EN();d=Br(d);e=Br(e);g=S9(f,"hear");h=new Hh;h.mJ=matchMedia("(prefers-color-scheme: dark)");f=new Mr;f.jh=h;h.lE=f;f=new Kb;f.qG=h;h.lA=Bk(f);f=new Ka;f.p8=h;h.nI=Bk(f);h.mS
=Bm();h.oe=G(2);h.mM=b;f=new Ma;f.mT=b;h.lQ=f;h.pv=d;h.k9=g;i=Cv(e)?0:1;h.ob=i;b=new OY;d=i?JH(e):NT(h.lQ);b.l4=Bg();b.k5=Bg();b.kt=d;d=Go(d);b.nx=d;e=new MX;f=d.lV;e.kN=NaN;e.js=f;e.i8=LI(f);DE(e,Gp(f));b.jV=e;h.jG=b;h.i2=e;J6(e,new Qe);h.nA=BP(h.i2.i8);h.ka=TJ(c,h.lE);FI(h);return h;},Ul=()=>{return;},TO=J(),RM=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uv=J(),Bi=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},S9=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},UT=J(),Kc=J(0),Mz=J(),IA=J(),RV=null,TS=null,GR=()=>{GR=Be(IA);SD();},Fz=(b,c)=>{GR();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},SD=()=>{RV=Bu(MN);TS=Bb(IA,128);};
function Gt(){H.call(this);this.mz=null;}
let RT=(a,b)=>{a.mz=b;},EE=a=>{let b=new Gt();RT(b,a);return b;},B4=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Br(typeof b);d=!W(c,G(5))&&!W(c,G(6))?0:1;Fs();e=K0;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);e.set(b,new WeakRef(h));return h;}if(W(c,G(7))){i=Hr;j=KX;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(W(c,G(8))){l=F_;m=Or;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(W(c,G(9))){f=O0;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);O0=new WeakRef(h);return h;}}return EE(b);},Bk=b=>{if(b===null)return null;return !(b instanceof Gt)?b:b.mz;},L6=b=>{if(b===null)return null;return !(b instanceof Da())?b:Bk(b);},WY=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gt))return 0;return a.mz
!==b.mz?0:1;},We=J(),V=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BW=b=>{if(b!==null)return b;b=new EC;BY(b,G(2));Z(b);},OZ=J(0),F$=J(0),EA=J(),Ch=a=>{return a.Y()?0:1;},FJ=(a,b)=>{let c;c=BI(a);while(BF(c)){if(V(BE(c),b))return 1;}return 0;},Ij=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!S(a,b))continue;c=1;}return c;},QN=J(0),HR=J(0),L$=()=>{Ff();return K1;},L0=b=>{let c;Ff();c=new Qx;c.ql=b;return c;},Ov=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BW(c[e]);e=e+1|0;}return NB(b.bc());};
function EP(){EA.call(this);this.ko=0;}
let BI=a=>{let b;b=new Mi;b.pB=a;b.qH=a.ko;b.qJ=a.Y();b.oU=(-1);return b;},G0=(a,b)=>{let c,d,e;c=a;d=c.i6;e=0;while(true){if(e>=d)return (-1);if(V(b,BH(c,e)))break;e=e+1|0;}return e;},FU=(a,b)=>{let c,d;if(!OX(b,HR))return 0;c=b;if(a.Y()!=c.Y())return 0;d=0;while(d<c.Y()){if(!V(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},I0=J(0),D4=J(0);
function F8(){let a=this;EP.call(a);a.j4=null;a.i6=0;}
let Wf=a=>{HI(a,10);},Bg=()=>{let a=new F8();Wf(a);return a;},HI=(a,b)=>{let c;if(b>=0){a.j4=Bb(H,b);return;}c=new BS;Bq(c);Z(c);},Zd=a=>{let b=new F8();HI(b,a);return b;},Up=(a,b)=>{let c,d,e,f;HI(a,b.i6);c=BI(b);d=0;while(true){e=a.j4.data;f=e.length;if(d>=f)break;e[d]=BE(c);d=d+1|0;}a.i6=f;},G7=a=>{let b=new F8();Up(b,a);return b;},BH=(a,b)=>{HP(a,b);return a.j4.data[b];},Th=a=>{return a.i6;},LK=(a,b,c)=>{let d,e;HP(a,b);d=a.j4.data;e=d[b];d[b]=c;return e;},S=(a,b)=>{let c,d,e,f,g,h;c=a.i6+1|0;d=a.j4.data.length;if
(d<c){c=d>=1073741823?2147483647:Bv(c,Bv(d*2|0,5));e=a.j4;f=HH(Bz(e));if(f===null){b=new EC;Bq(b);Z(b);}if(f===Bu(Ti)){b=new BS;Bq(b);Z(b);}if(c<0){b=new Ri;Bq(b);Z(b);}g=e.data;e=RL(f.kr,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j4=e;}e=a.j4.data;h=a.i6;a.i6=h+1|0;e[h]=b;a.ko=a.ko+1|0;return 1;},Gw=(a,b)=>{let c,d,e,f;HP(a,b);c=a.j4.data;d=c[b];e=a.i6-1|0;a.i6=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.ko=a.ko+1|0;return d;},Ga=a=>{let b,c,d,e,f,g;b=a.j4;c=0;d=a.i6;e=null;if(c>d){e=
new BS;Bq(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i6=0;a.ko=a.ko+1|0;},HP=(a,b)=>{let c;if(b>=0&&b<a.i6)return;c=new Co;Bq(c);Z(c);};
function BJ(){let a=this;H.call(a);a.ro=null;a.jt=0;}
let Cu=(a,b,c)=>{a.ro=b;a.jt=c;},SE=(a,b)=>{return a!==b?0:1;};
function Db(){let a=this;BJ.call(a);a.i9=null;a.qg=null;a.kv=null;a.mU=null;a.oQ=null;}
let Ce=null,C0=null,BX=null,CD=null,C7=null,Di=null,CW=null,Ed=null,CS=null,Dt=null,Em=null,Gg=null,Dk=null,DG=null,CA=null,Hn=null,FK=null,F5=null,GE=null,EQ=null,Dn=null,Fm=null,ES=null,Qf=null,Y=()=>{Y=Be(Db);RY();},B3=()=>{Y();return Qf.bc();},M3=(a,b,c,d,e,f,g,h)=>{Y();Cu(a,b,c);a.i9=d;a.qg=e;a.kv=f;a.mU=g;a.oQ=h;},BK=(a,b,c,d,e,f,g)=>{let h=new Db();M3(h,a,b,c,d,e,f,g);return h;},Lg=b=>{let c,d,e,f;Y();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(W(f.i9,b))return By(f);e=e+1|0;}return Bm();},NL=a=>
{let b;b=a.qg;Fu();return b!==B1?0:1;},PJ=(a,b,c)=>{let d,e,f;if(Cv(c))c=G(10);d=a.i9;e=a.kv.bj();b=Iu(b);f=L();P(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return K(f);},Iu=b=>{let c;Y();if(b.i1.length>40){b=Ds(b,0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},V8=()=>{let b,c;Y();b=Bb(Db,23);c=b.data;c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=C7;c[5]=Di;c[6]=CW;c[7]=Ed;c[8]=CS;c[9]=Dt;c[10]=Em;c[11]=Gg;c[12]=Dk;c[13]=DG;c[14]=CA;c[15]=Hn;c[16]=FK;c[17]=F5;c[18]=GE;c[19]=EQ;c[20]=Dn;c[21]=Fm;c[22]=ES;return b;},RY
=()=>{let b;b=new Db;Fu();M3(b,G(14),0,G(15),B1,Cx(BN(Bp,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Ce=b;C0=BK(G(28),1,G(26),B1,V5(1000),G(2),G(29));BX=BK(G(30),2,G(31),B1,Cx(BN(Bp,[G(32),G(33),G(34),G(35)])),G(32),G(36));CD=BK(G(37),3,G(35),B1,Jf(Jh(0),21057),G(2),G(38));C7=BK(G(39),4,G(40),B1,Jf(C4(0.0,21056.0),21057),G(2),G(41));Di=BK(G(42),5,G(43),B1,C4(0.0,4.294967295E9),G(0),G(44));CW=BK(G(45),6,G(46),B1,Jf(C4(1.0,64.0),6),G(47),G(48));Ed=BK(G(49),7,G(50),B1,Cx(BN(Bp,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));CS=BK(G(59),8,G(60),B1,Cx(BN(Bp,[G(51),G(57),G(52),G(53)])),G(51),G(61));Dt=BK(G(62),9,G(63),B1,Cx(BN(Bp,[G(64),G(65)])),G(64),G(66));Em=BK(G(67),10,G(68),B1,Cx(BN(Bp,[G(69),G(70),G(71)])),G(69),G(72));Gg=BK(G(73),11,G(74),B1,Jh(1),G(75),G(76));Dk=BK(G(77),12,G(78),B1,Ji(C4(1.0,1000.0),G(79)),G(79),G(80));DG=BK(G(81),13,G(82),Ct,C4(1.0,1000000.0),G(83),G(84));CA=BK(G(85),14,G(86),Ct,C4(0.0,1000000.0),G(0),G(87));Hn=BK(G(88),15,G(89),Ct,Ji(X$(BN(Bp,[G(90),
G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));FK=BK(G(99),16,G(100),Ct,Cx(BN(Bp,[G(79),G(101),G(102)])),G(79),G(103));F5=BK(G(104),17,G(105),Ct,Cx(BN(Bp,[G(106),G(107)])),G(106),G(108));GE=BK(G(109),18,G(110),Ct,Cx(BN(Bp,[G(111),G(112)])),G(111),G(113));EQ=BK(G(114),19,G(115),Ct,Wo(),G(116),G(117));Dn=BK(G(118),20,G(119),Ct,Ji(C4(1.0,10000.0),G(120)),G(121),G(122));Fm=BK(G(123),21,G(124),Ct,Cx(BN(Bp,[G(125),G(126),G(127)])),G(125),G(128));ES=BK(G(129),22,G(130),Ct,Cx(BN(Bp,[G(125),G(131),
G(132)])),G(125),G(133));Qf=V8();};
function Hh(){let a=this;H.call(a);a.mM=null;a.lQ=null;a.pv=null;a.k9=null;a.mJ=null;a.lE=null;a.ka=null;a.lA=null;a.nI=null;a.jG=null;a.i2=null;a.mS=null;a.oe=null;a.np=0;a.mu=0;a.ob=0;a.lL=0;a.ot=0;a.nA=0;a.nY=0;}
let JS=a=>{Pd(a.i2);CI(a);},KQ=a=>{GV(a.i2);CI(a);},DF=a=>{a.mS=Bm();a.nY=0;J6(a.i2,new PO);FI(a);Cz(a);a.k9.hear("engine");},MZ=(a,b)=>{GV(a.i2);DE(a.i2,b);J6(a.i2,new Rf);CI(a);},Kk=(a,b)=>{DE(a.i2,Kv(a,b));H8(a.i2,new Lr,150.0);CI(a);},Kv=(a,b)=>{return Bt(0.0,Bd(b,CC(a.i2)))|0;},QY=(a,b,c)=>{let d;d=Ew(c);if(QV(d)&&DN(d)===Bs(DN(d)))return d;d=L();I(I(I(I(d,b),G(134)),c),G(135));a.mS=By(K(d));FI(a);return PE();},Lw=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i2.js;Y();if
(BA(c,EQ,G(136))&&!b)JS(a);},CI=a=>{a.ot=1;Q4(a.ka.ll);Cz(a);},Cz=a=>{let b;if(a.mu&&!a.lL){b=new JE;b.q0=a;a.lL=requestAnimationFrame(Bi(Bk(b),"onAnimationFrame"));}},NP=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;a:{b=a.ka;c=a.i2;d=c.js;Y();e=Bn(d,Fm);f=(-1);switch(Dx(e)){case 3075958:if(!W(e,G(127)))break a;f=1;break a;case 102970646:if(!W(e,G(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:f=1;break b;default:f=a.mJ.matches?1:0;break b;}f=0;}g=Jz(a.i2)?0:1;c:{h=c.js;d
=EU(c.i8);i=new PI;j=c.i8;k=Qr(d.jc.i3);if(!B5(b.l5)){e=Bl(b.l5);l=d.jv;if(Gk(e.o1,l)&&L_(e.oD,k)?1:0)break c;}e=new M_;m=d.jv;n=CE(m);o=n<=500?100:n>5000?25:50;e.nf=BB(1,2);e.mG=Bm();e.oC=Bm();e.o1=m;e.oD=k;e.qO=o;p=new Gj;l=new Cf;n=Bc(o,o);FP(l,n,2);q=0;while(q<n){BQ(l,q,0,GI(k.j2,k.jY,q%o|0,o));BQ(l,q,1,GI(k.jQ,k.jM,q/o|0,o));q=q+1|0;}I9(p,m,l);e.mR=p;e.om=EY(m,e.nf);b.l5=By(e);}r=Bl(b.l5);if(f)s=TR();else{p=Ba(16777215);s=new Fa;l=Ba(1841698);m=Ba(5591647);t=Ba(3815235);u=Ba(2762803);Fw();v=Et(FD,0.0);w
=Et(FD,1.0);x=Ba(7744131);y=Ba(1800247);z=Ba(7744131);k=O6(BN(CF,[Ba(16645110),Ba(16574929),Ba(16306096),Ba(15379876),Ba(13602724),Ba(11107236),Ba(8350359)]));e=FD;ba=Bb(CF,e.mp.data.length);bb=ba.data;n=0;q=bb.length;while(n<q){bb[n]=Jt(DS(e.mp.data[n],0.2),p);n=n+1|0;}HQ(s,p,l,m,t,u,v,w,x,y,z,k,O6(ba));}e=!(HW(b.mb)&&Gx(b.mb)<Bh(d.jc)?1:0)?De():b.mb;i.lJ=h;i.rn=j;i.kb=d;i.nz=r;i.nC=s;i.lY=e;i.kC=g;QX(b.nH,i,g);QX(b.nc,i,g);d=b.ll.nL;e=new Pp;e.pE=f;e.pD=g;Fx(d,e);Rs(b.nc,i);Ts(b.pr,c);VI(b.rc,i);Yf(b.qB,i);YR(b.q2,
c.i8,Ey(h));Wp(b.pg,i);},FI=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=a.jG;c=CH();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(Cc(b),g);i=new QK;i.pX=c;i.pY=g;Fx(h,i);f=f+1|0;}a.oe=Ib(c);a.mM.setAttribute("data-theme",R(Bn(a.i2.js,Fm)));b=a.ka;c=a.jG;h=a.mS;j=a.np&&BA(a.i2.js,ES,G(132))?G(137):!W(a.pv,G(132))?G(138):G(139);k=Cc(c);l=G7(c.nx.ri);BW(l);g=new P1;g.ps=l;Fx(h,g);e=Dv(k,Id());m=b.pR;if(e)n=L$();else{n=Bg();g=Dl(k);o=Bo(g)<=1?0:1;a:{if(o){h=g.km;Cp();if(h!==Qj)break a;}if(o)S(n,G(140));b:{g
=Bn(k,Ce);e=(-1);switch(Dx(g)){case -1360216880:if(!W(g,G(22)))break b;e=2;break b;case -895939855:if(!W(g,G(23)))break b;e=3;break b;case 118875:if(!W(g,G(16)))break b;e=0;break b;case 3684185:if(!W(g,G(21)))break b;e=1;break b;default:}}c:{switch(e){case 0:case 1:case 2:case 3:break;default:e=0;break c;}e=1;}if(e){h=!o?G(141):G(142);i=L();I(I(I(i,G(143)),g),h);h=K(i);S(n,h);}}if(BA(k,BX,G(34))){g=Dl(k);e=1;d:{while(e<Bo(g)){if(Bf(g,e)>1){e=1;break d;}e=e+1|0;}e=0;}if(e)S(n,G(144));}if(BA(k,Em,G(71)))Tm(FM(k),
n);else{e=Pm(k);f=BA(k,Em,G(70));p=!f?e:10.0*e;if(FM(k)*p>80.0){g=!f?G(2):G(145);h=BV(FM(k));i=BV(Bs(4000.0/p)/1000.0);q=L();P(I(I(I(I(I(I(Q(I(q,G(146)),e),G(147)),g),G(148)),h),G(149)),i),46);g=K(q);S(n,g);}}}UN(m,l,n);b.oF.setAttribute("data-controls",R(Bn(k,FK)));YD(b.qR,C2(Bn(k,Hn),44));TY(b.qi,k);SP(b.p_,c);Ve(b.o2,CN(b.mW)&&Dv(Bl(b.mW),k)?1:0);b.mW=By(k);b=b.pF;c=L();I(I(I(c,G(150)),j),G(151));BC(b,K(c));Cz(a);},UY=b=>{let c;b=b;c=b.i2.js;Y();return R(BA(c,ES,G(132))&&!b.np?G(132):G(131));},Wi=b=>{return !!b.i2.jz;},SR
=b=>{let c;b=b;c=L3(b.jG);Y();Cj(c,CA.i9,Ca(BP(b.i2.i8)));return R(Ib(c));},Vv=b=>{b=b;b.np=1;FI(b);},Xq=b=>{Cz(b);},SQ=b=>{b=b;GV(b.i2);Kk(b,0.0);},Sp=(b,c)=>{let d;d=c;return Q8(b.i2.i8,d);},VH=(b,c)=>{b=b;b.ka.ll.nL=By(B4(c));Cz(b);},Xl=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.i2.i8;c=b.j_.i6;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NE(b,0)).data.length|0;f=Bj(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=NE(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kq);B$(j,0,f,l+1|0,k.length);h=h+1|0;}return My(f);},X3=(b,c)=>{c
=Br(c);E6(b.lE,JH(c));},Vw=(b,c)=>{let d;d=c;Fd(b.lE,d);},Y4=b=>{return b.i2.i8.jB;},VO=(b,c)=>{let d;d=c;E_(b.lE,d>=0?Dh(d):De());},S4=(b,c)=>{let d;c=Br(c);b=b;c=QY(b,G(152),c);d=new ND;d.qz=b;Ps(c,d);},RZ=(b,c)=>{let d;c=Br(c);b=b;c=QY(b,G(153),c);d=new MC;d.qn=b;Ps(c,d);},TN=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i2;c=b.js;b=EU(b.i8);d=F9(b);e=Es(G(154));f=(B3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G5(c,i)){j=e.jk<=1?G(2):G(155);j=N(N(P(N(e,j),34),i.i9),G(156));k=i.kv;i=Bn(c,i);if(!Oh(k,i)){k=L();P(I(P(k,
34),i),34);i=K(k);}N(j,i);}h=h+1|0;}l=K(P(e,125));h=b.kG;e=QS(b.kj);i=OB(d.jf);d=OB(d.je);j=b.lg;j=MT(j.i0,0,j.i4);m=Du(b);n=Bh(b.jc);g=b.lr;k=L();b=I(Q(I(Q(I(I(I(I(I(I(I(I(I(Q(I(I(I(k,G(157)),l),G(158)),h),G(159)),e),G(160)),i),G(161)),d),G(162)),j),G(163)),m),G(164)),n),G(165));h=b.jk;d=b;e=!g?G(116):G(136);KC(d,h,e);P(b,125);return R(K(k));},Vd=b=>{KQ(b);},XM=b=>{return b.i2.n4;},WZ=b=>{let c,d,e;b=b;if(!b.mu){b.mu=1;c=b.ka;HB(c.nH);HB(c.nc);c=b.mJ;d=b.lA;c.addEventListener("change",Bi(d,"handleEvent"));d
=window;e=b.lA;d.addEventListener("resize",Bi(e,"handleEvent"));if(Kj(b.lQ)){d=window;e=b.nI;d.addEventListener("hashchange",Bi(e,"handleEvent"));}if(!b.ob){b.ob=1;Lw(b);}NP(b);Cz(b);}},UP=b=>{let c,d,e;b=HE(b.i2.i8.jJ);c=Ge(b.kh,Pq(b));d=b.k0;e=d.data;B$(d,0,c,b.kh.data.length,e.length);return My(c);},Wm=b=>{let c,d,e,f;b=b;b.mu=0;c=b.mJ;d=b.lA;c.removeEventListener("change",Bi(d,"handleEvent"));d=window;e=b.lA;d.removeEventListener("resize",Bi(e,"handleEvent"));d=window;e=b.nI;d.removeEventListener("hashchange",
Bi(e,"handleEvent"));f=b.lL;cancelAnimationFrame(f);b.lL=0;},UM=(b,c)=>{let d,e,f;c=Br(c);b=b;d=L3(b.jG);if(!(b.mM.hasAttribute(R(c))?1:0))Cq(d,c);else Cj(d,c,Br(b.mM.getAttribute(R(c))));e=b.i2.js;Y();f=BA(e,EQ,G(136));Mc(b.jG,d);DF(b);if(!f)Lw(b);},Tr=b=>{return !!b.i2.i8.kD;},Xj=b=>{let c;b=b.ka.ll;b.nU=0;c=BI(b.nm);while(BF(c)){BC(Bk(BE(c)),G(166));}},Tj=b=>{JS(b);},U0=b=>{return BP(b.i2.i8);},V4=b=>{return R(b.oe);},Co=J(BL),XW=J(BL),B9=J(0),Cl=J(0),Sy=J(),Qq=J(0);
function Mr(){H.call(this);this.jh=null;}
let Me=(a,b)=>{let c;c=a.jh;MZ(c,Kv(c,BP(c.i2.i8)+b));},Fd=(a,b)=>{let c;c=a.jh;MZ(c,Kv(c,b));},Ho=a=>{Cz(a.jh);},J$=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=Cc(d);f=HZ(e,b,c);if(B5(f))d=PJ(b,c,Bn(e,b));else{a:{b:{c:{F2(d);g=Ft(d.kt);Cj(g,b.i9,Bn(Bl(f),b));c=Bl(f);Hw();switch(Lj.data[b.jt]){case 1:break b;case 2:break c;case 3:break;case 4:Y();Cq(g,CD.i9);Cq(g,C7.i9);if(!BA(Cc(d),BX,G(35)))break a;Cq(g,BX.i9);break a;default:break a;}c=Cc(d);Y();if(!BA(c,BX,G(35)))break a;Cq(g,BX.i9);Cq(g,CD.i9);break a;}Y();if(!KK(CM(c,
Ce),By(G(26)))){Cq(g,C0.i9);break a;}Ko(d,FS(Cc(d),GW(Cc(d))),g);break a;}Y();if(!BA(c,BX,G(35)))Cq(g,CD.i9);else Ko(d,F4(Cc(d),(EU(d.jV.i8)).kf),g);}d:{if(Dv(Bl(f),e)){Y();if(b!==DG)break d;}Y();Cq(g,CA.i9);}Fb(d,g);d=G(2);}if(Cv(d)){DF(a.jh);CI(a.jh);}return d;},E6=(a,b)=>{let c,d,e,f,g,h;c=a.jh.jG;F2(c);d=Ft(c.kt);e=(B3()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NL(h)&&h!==DG&&h!==CA&&h!==Dn?0:1)Cq(d,h.i9);g=g+1|0;}KM(d,b);Fb(c,d);DF(a.jh);CI(a.jh);},En=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=d.jV.jz;f=Cc(d);if
(BP(d.jV.i8)>0)f=F4(f,(EU(d.jV.i8)).kf);b=b.db(f);if(!Dv(b,Cc(d))){if(!c)F2(d);g=Ft(d.kt);Ko(d,b,g);Y();Cq(g,CA.i9);Fb(d,g);if(e)Pd(d.jV);}DF(a.jh);CI(a.jh);},E_=(a,b)=>{let c;c=a.jh;c.ka.mb=b;Cz(c);},BD=J(0);
function Kb(){H.call(this);this.qG=null;}
let Sc=(b,c)=>{Cz(b.qG);};
function Ka(){H.call(this);this.p8=null;}
let Vh=(b,c)=>{b=b.p8;Mc(b.jG,NT(b.lQ));DF(b);};
function Ky(){H.call(this);this.jE=null;}
let JL=null,Ug=(a,b)=>{a.jE=b;},Rj=a=>{let b=new Ky();Ug(b,a);return b;},Bm=()=>{if(JL===null)JL=Rj(null);return JL;},By=b=>{return Rj(BW(b));},Bl=a=>{let b;b=a.jE;if(b!==null)return b;b=new Ev;Bq(b);Z(b);},CN=a=>{return a.jE===null?0:1;},B5=a=>{return a.jE!==null?0:1;},Fx=(a,b)=>{let c;c=a.jE;if(c!==null)b.dc(c);},Ea=(a,b)=>{let c;c=a.jE;if(c!==null)b=c;return b;},Hv=a=>{let b;b=a.jE;if(b!==null)return b;b=new Ev;Bq(b);Z(b);},KK=(a,b)=>{if(a===b)return 1;if(!(b instanceof Ky))return 0;return V(b.jE,a.jE);};
function Ma(){H.call(this);this.mT=null;}
let Kj=a=>{return a.mT.hasAttribute("fragment")?1:0;},NT=a=>{let b;b=K_(a);if(Kj(a))KM(b,JH(Br(location.hash.slice(1))));return b;},K_=a=>{let b,c,d,e,f,g;b=CH();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mT.hasAttribute(R(f.i9))?1:0){g=f.i9;Cj(b,g,Br(a.mT.getAttribute(R(g))));}e=e+1|0;}return b;};
function OY(){let a=this;H.call(a);a.l4=null;a.k5=null;a.jV=null;a.kt=null;a.nx=null;}
let Cc=a=>{return a.jV.js;},L3=a=>{return Ft(a.kt);},Mc=(a,b)=>{let c,d,e,f;a:{c=a.kt;d=b.j$;e=c.j$;if(FU(d,e)){d=b.kE;c=c.kE;if(FU(d,c)){f=1;break a;}}f=0;}if(!f){F2(a);Fb(a,Ft(b));}},QC=(a,b,c)=>{let d,e;if(!Ch(b)){d=Mp(a);S(c,d);b=b;d=Gw(b,b.i6-1|0);e=Cc(a);Fb(a,d.mx);if(!Dv(e,Cc(a)))DE(a.jV,d.na);}},F2=a=>{let b,c;b=a.k5;c=Mp(a);S(b,c);Ga(a.l4);b=a.k5;if(b.i6>200)Gw(b,0);},Mp=a=>{let b,c,d;b=new Jv;c=a.kt;d=BP(a.jV.i8);b.mx=c;b.na=d;return b;},Fb=(a,b)=>{let c,d,e,f;a.kt=b;b=Go(b);a.nx=b;c=a.jV;d=b.lV;e
=Dv(d,c.js);f=Gp(d)!=Gp(c.js)?0:1;c.js=d;c.kN=NaN;if(!e){c.i8=LI(d);c.n4=c.n4+1|0;c.jz=0;}if(!(e&&f))DE(c,Gp(d));else if(BP(c.i8)>CC(c))DE(c,CC(c));},Ko=(a,b,c)=>{let d,e,f,g,h;d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(b,g);if(CN(h)&&!KK(h,CM(Cc(a),g)))Cj(c,g.i9,Bl(h));f=f+1|0;}},R5=J(),JH=b=>{let c,d;c=CH();b=new URLSearchParams(R(b));d=new HX;d.oS=c;b.forEach(Bi(Bk(d),"pair"));return c;},Ib=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GU(b)){e=FA(b,d);f=GJ(b,d);c.append(R(e),R(f));d=d+1
|0;}return Br(c.toString());},D9=J(0),Qe=J(),Yn=a=>{return performance.now();};
function MX(){let a=this;H.call(a);a.js=null;a.i8=null;a.n4=0;a.jz=0;a.lj=0;a.p5=0;a.kN=0.0;a.qy=0;}
let Pd=a=>{if(BP(a.i8)>=CC(a))DE(a,0);a.jz=1;a.kN=NaN;},GV=a=>{a.jz=0;a.lj=0;},DE=(a,b)=>{b=Bv(0,BG(b,CC(a)));a.p5=b;a.lj=b==BP(a.i8)?0:1;},Jz=a=>{return !a.jz&&!a.lj?0:1;},CC=a=>{let b,c;b=Ey(a.js);c=a.i8;if(c.kD)b=BG(c.jB,b);return b;},J6=(a,b)=>{H8(a,b,30.0);},H8=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lj)e=a.p5;else if(!a.jz)e=BP(a.i8);else{f=a.js;Y();g=BA(f,Dn,G(120))?De():Dh(CG(f,Dn)|0);if(L2(g))e=CC(a);else{if(isNaN(a.kN)?1:0){a.kN=d;a.qy=BP(a.i8);}e=Bd(a.qy+(d-a.kN)*Gx(g)/1000.0,CC(a))|0;}}h=KU(a.i8,e,
16);while(!h&&b.bF()-d<c){h=KU(a.i8,e,16);}e=a.lj;if(!(!e&&h))a.kN=NaN;h=e&(h?0:1);a.lj=h;a.jz=a.jz&(!h&&BP(a.i8)>=CC(a)?0:1);};
function Pe(){let a=this;H.call(a);a.jJ=null;a.pM=0;a.j_=null;a.kq=0;a.lq=null;a.jB=0;a.kD=0;}
let X0=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j_=Bg();a.kq=1;a.lq=Bj(256);c=new QQ;c.ks=Dl(b);c.j6=GW(b);c.kO=Pm(b);Y();d=Bn(b,Em);e=Dl(b);f=FM(b);g=(-1);switch(Dx(d)){case -361295720:if(!W(d,G(70)))break a;g=0;break a;case 2988943:if(!W(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KW;h.qT=f;h.lP=Ci(e);break b;case 1:h=new MS;h.k8=1.0;h.k2=1.0;h.oM=f;h.lK=Ci(e);h.lO=Ci(e);h.oa=Ci(e);h.nD=Ci(e);break b;default:}h=new IN;F3();h.of=f;}if(G5(b,C7))d=h;else{d=new Mo;i=O1(b);d.nd=h;d.o7=i;}c:{c.lw=d;e
=Bn(b,BX);g=(-1);switch(Dx(e)){case 115791563:if(!W(e,G(34)))break c;g=1;break c;case 289928229:if(!W(e,G(33)))break c;g=0;break c;case 1230441723:if(!W(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MJ;break d;case 1:d=new Lt;break d;case 2:if(!Ph(b)){d=Qv(b);break d;}d=new Qm;d.p4=JA(b);break d;default:}d=Qv(b);}c.ke=d.dr(c.ks);c.md=EY(c.ks,c.j6.i3);c.ns=J8(c.ks,Bh(c.j6));c.qZ=Mf(c.ks,c.kO);c.oT=Mf(c.ks,Bh(c.j6)%c.kO|0);Kw(c);a.jJ=c;a.pM=BG(1024,4000000/Pq(HE(c))|0);QP(a);},LI=a=>{let b=
new Pe();X0(b,a);return b;},BP=a=>{return a.jJ.jA;},Q8=(a,b)=>{let c,d,e;c=a.jB;if(b<=c)return a.lq.data[b];d=new BS;e=L();P(Q(I(Q(I(e,G(167)),b),G(168)),c),46);BY(d,K(e));Z(d);},NE=(a,b)=>{return (BH(a.j_,b)).kh;},EU=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jJ;c=a.kD&&BP(a)==a.jB?1:0;d=new I1;e=b.ks;f=b.j6;g=ML(b.jA,b.kO,Bh(f));h=b.jA;i=b.mH;j=CJ(b.ke);k=b.lw.dw();b=Km(Gq(b.md));d.jv=e;d.jc=f;d.nh=g;d.kG=h;d.kj=i;d.kf=j;d.nK=k;d.lg=b;d.lr=c;return d;},KU=(a,b,c)=>{let d,e,f,g,h;if(a.kD)b=BG(b,a.jB);Qk(a,b);d=0;while
(true){e=a.jJ;if(e.jA>=b)break;if(d>=c)break;Q2(e);e=a.jJ;if(e.jA<=a.jB)f=1;else{a:{g=e.mH;if(g-g===0.0){e=e.ke;f=1;b:{c:{while(true){h=e.jf.data;if(f>=h.length)break;if(!OC(h[f].i0))break c;if(!OC(e.je.data[f].i0))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jB=a.jJ.jA;QP(a);f=1;}else{a.kD=1;f=a.jB;Qk(a,f);while(true){e=a.jJ;if(e.jA>=f)break;Q2(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jJ.jA;if(c!=b){if(!a.kD)break e;if(c!=a.jB)break e;}b=1;break d;}b=0;}return b;},Qk=(a,b)=>{let c,d,
e,f;c=BG(b/a.kq|0,a.j_.i6-1|0);d=a.jJ;e=d.jA;if(!(b>=e&&Bc(c,a.kq)<=e)){b=Bc(c,a.kq);f=BH(a.j_,c);d.jA=b;C5(d.ke,f.kh);d.lw.dD(f.k0);Kw(d);}},QP=a=>{let b,c,d,e,f,g;b=a.jB;c=a.lq;d=c.data.length;if(b==d)a.lq=Ge(c,2*d|0);c=a.lq.data;b=a.jB;e=a.jJ;c[b]=e.mH;if(b%a.kq|0)return;f=a.j_;e=HE(e);S(f,e);e=a.j_;if(e.i6>a.pM){f=G7(e);Ga(a.j_);b=0;g=f;while(b<g.i6){e=a.j_;f=BH(g,b);S(e,f);b=b+2|0;}a.kq=a.kq*2|0;}};
function LN(){let a=this;H.call(a);a.oF=null;a.pR=null;a.qR=null;a.nH=null;a.nc=null;a.pr=null;a.rc=null;a.qB=null;a.q2=null;a.pg=null;a.p_=null;a.o2=null;a.qi=null;a.ll=null;a.pF=null;a.q4=null;a.l5=null;a.mW=null;a.mb=null;}
let R1=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l5=Bm();a.mW=Bm();a.mb=De();a.oF=b;d=new Ql;e=b.querySelector(".messages");d.ox=Bg();d.ne=e;a.pR=d;e=new IZ;FZ();e.mX=b;a.qR=e;e=new No;f=b.querySelector(".decision");BW(c);d=new NF;d.rb=c;N4(e,f,d);e.kX=Bm();e.lG=Bm();e.m1=c;JU(new FO,e.lo,e);g=e.lo;d=new IR;d.pA=e;g.addEventListener("dblclick",Bi(Bk(d),"handleEvent"));a.nH=e;a.nc=VT(b.querySelector(".network"),c);e=new Je;f=b.querySelector(".transport");Cy();h=new Ln;h.pC=c;e.qK=EF(f,G(169),h);d=new Lp;d.qk=c;e.qx=EF(f,
G(170),d);BW(c);h=new Lo;h.qS=c;d=EF(f,G(171),h);e.qE=d;e.rk=d.querySelector("span");h=new Lm;h.oP=c;e.p3=EF(f,G(172),h);h=new Ll;h.qq=c;e.qI=EF(f,G(173),h);g=f.querySelector(".iteration");e.lx=g;h=new HN;h.q5=e;h.q6=c;g.addEventListener("input",Bi(Bk(h),"handleEvent"));e.pf=f.querySelector(".position");e.kU=f.querySelector(".speed select");i=PU.data;j=i.length;k=0;while(k<j){LS(e,i[k]);k=k+1|0;}f=e.kU;h=new HM;h.o9=e;h.o8=c;f.addEventListener("change",Bi(Bk(h),"handleEvent"));a.pr=e;e=new Pv;f=b.querySelector(".predictions");e.kQ
=Bg();e.nG=DY((Fe()).i3,(Fe()).i$);e.nQ=f.querySelector("tbody");e.o3=f.querySelector(".score");a.rc=e;a.qB=SF(b.querySelector(".predictions .editing"),c);e=new M5;d=b.querySelector(".losses");BW(c);f=new OU;f.pW=c;e.mO=Bg();e.nZ=(-1);e.ni=d.querySelector("tbody");e.pu=f;a.q2=e;a.pg=XY(b,c);d=b.querySelector(".set-up .tools");a.p_=Vp(d,c);a.o2=Ry(d,b.querySelector(".example-help"),c);a.qi=Yw(b.querySelector(".set-up"),c);a.ll=Yi(b,c);a.pF=b.querySelector(".engine");a.q4=b.querySelector(".announcement");},TJ
=(a,b)=>{let c=new LN();R1(c,a,b);return c;},BS=J(BL),FG=J(BJ),B1=null,Ct=null,SK=null,Fu=()=>{Fu=Be(FG);XL();},WE=(a,b,c)=>{Fu();Cu(a,b,c);},NY=(a,b)=>{let c=new FG();WE(c,a,b);return c;},XL=()=>{let b,c,d;B1=NY(G(174),0);b=NY(G(175),1);Ct=b;c=Bb(FG,2);d=c.data;d[0]=B1;d[1]=b;SK=c;},M=J(),U7=a=>{return;},CL=J(0);
function Fh(){M.call(this);this.la=null;}
let Cx=b=>{let c;c=new Fh;c.la=Ov(b);return c;},Ux=(a,b)=>{let c;c=Do(b);return !FJ(a.la,c)?Bm():By(c);},U6=a=>{let b,c;if(Dj(a.la)!=1){b=CY(G(155),a.la);c=L();I(I(c,G(176)),b);b=K(c);}else{b=FR(a.la,0);c=L();I(I(c,G(177)),b);b=K(c);}return b;};
function IT(){M.call(this);this.ok=0;}
let J5=null,PQ=null,GK=()=>{GK=Be(IT);U2();},R$=(a,b)=>{GK();a.ok=b;},V5=a=>{let b=new IT();R$(b,a);return b;},S6=(a,b)=>{let c,d,e,f,g;c=Bg();d=BI(C2(b,59));while(true){if(!BF(d))return By(CY(G(178),c));b=C2(BE(d),44);GK();e=b;if(e.i6!=3)f=Bm();else{b=J5;g=BH(e,0);b=Is(b,g);g=J5;f=BH(e,1);g=Is(g,f);f=PQ;e=BH(e,2);f=Np(f,e);if(CN(b)&&CN(g)&&CN(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=L();I(P(I(P(I(e,b),44),g),44),f);f=By(K(e));}else f=Bm();}if(B5(f))break;b=c;if(b.i6==a.ok)break;S(b,Bl(f));}return Bm();},RO=a=>{let b,
c;b=a.ok;c=L();I(Q(I(c,G(179)),b),G(180));return K(c);},U2=()=>{J5=Jh(0);PQ=C4(0.0,1.0);};
function KB(){let a=this;M.call(a);a.on=null;a.nW=0;}
let SB=(a,b,c)=>{a.on=b;a.nW=c;},Jf=(a,b)=>{let c=new KB();SB(c,a,b);return c;},W$=(a,b)=>{let c,d,e,f;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return By(CY(G(181),c));e=BE(d);f=a.on.dO(e);if(B5(f))break;e=c;if(e.i6==a.nW)break;S(e,Bl(f));}return Bm();},Uw=a=>{let b,c,d;b=a.on.bj();c=a.nW;d=L();I(Q(I(I(I(d,G(182)),b),G(183)),c),G(184));return K(d);};
function J2(){M.call(this);this.n_=0;}
let UA=(a,b)=>{a.n_=b;},Jh=a=>{let b=new J2();UA(b,a);return b;},Is=(a,b)=>{let c,d,e,f;c=Ew(b);if(JO(c))return Bm();d=DN(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.n_)break b;}f=0;break a;}f=1;}return !f?Bm():By(BV(d));},Uk=a=>{return !a.n_?G(185):G(186);};
function Ir(){let a=this;M.call(a);a.nS=0.0;a.n5=0.0;}
let VU=(a,b,c)=>{a.nS=b;a.n5=c;},C4=(a,b)=>{let c=new Ir();VU(c,a,b);return c;},Np=(a,b)=>{let c,d;c=Ew(b);if(JO(c))return Bm();d=DN(c);return !(d===Bs(d)&&d>=a.nS&&d<=a.n5?1:0)?Bm():By(BV(d+0.0));},Wq=a=>{let b,c,d;b=BV(a.nS);c=BV(a.n5);d=L();I(I(I(I(d,G(187)),b),G(188)),c);return K(d);};
function IE(){let a=this;M.call(a);a.m4=null;a.mc=null;}
let YL=(a,b,c)=>{a.m4=b;a.mc=c;},Ji=(a,b)=>{let c=new IE();YL(c,a,b);return c;},YT=(a,b)=>{return !W(Do(b),a.mc)?a.m4.dO(b):By(a.mc);},Xz=a=>{let b,c,d;b=a.m4.bj();c=a.mc;d=L();I(I(I(d,b),G(189)),c);return K(d);};
function LY(){M.call(this);this.os=null;}
let X$=b=>{let c;c=new LY;c.os=Ov(b);return c;},Xm=(a,b)=>{let c,d,e;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return Ch(c)?Bm():By(CY(G(181),c));e=Do(BE(d));if(!FJ(a.os,e))break;if(FJ(c,e))break;S(c,e);}return Bm();},YQ=a=>{let b,c;b=CY(G(155),a.os);c=L();I(I(I(c,G(190)),b),G(191));return K(c);},HF=J(M),U_=a=>{return;},Wo=()=>{let a=new HF();U_(a);return a;},RD=(a,b)=>{let c,d;a:{c=Do(b);d=(-1);switch(Dx(c)){case 0:if(!W(c,G(2)))break a;d=0;break a;case 3569038:if(!W(c,G(136)))break a;d=1;break a;case 97196323:if
(!W(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=By(G(136));break b;case 2:b=By(G(116));break b;default:}b=Bm();}return b;},Ur=a=>{return G(192);},Ol=J(EV),Wj=J(),Vl=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Nr(){let a=this;H.call(a);a.j$=null;a.kE=null;}
let RH=a=>{a.j$=Bg();a.kE=Bg();},CH=()=>{let a=new Nr();RH(a);return a;},Ox=b=>{let c,d,e;c=CH();d=0;while(true){e=b.data;if(d>=e.length)break;Cj(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GU=a=>{return a.j$.i6;},FA=(a,b)=>{return BH(a.j$,b);},GJ=(a,b)=>{return BH(a.kE,b);},Cj=(a,b,c)=>{let d;d=G0(a.j$,b);if(d>=0)LK(a.kE,d,c);else{S(a.j$,b);S(a.kE,c);}},KM=(a,b)=>{let c;c=0;while(c<GU(b)){Cj(a,FA(b,c),GJ(b,c));c=c+1|0;}},Cq=(a,b)=>{let c;c=G0(a.j$,b);if(c>=0){Gw(a.j$,c);Gw(a.kE,c);}},Ft=a=>{let b;b=CH();KM(b,a);return b;},Ms
=J(0);
function HX(){H.call(this);this.oS=null;}
let Xu=(b,c,d)=>{c=Br(c);d=Br(d);Cj(b.oS,d,c);};
function PK(){let a=this;M.call(a);a.lV=null;a.ri=null;}
let Go=b=>{let c,d,e,f,g,h,i,j,k;c=Bg();d=0;while(d<(B3()).data.length){e=Bm();S(c,e);d=d+1|0;}e=LB(c);c=Bg();d=0;while(d<GU(b)){e=Ea(Nw(e,b,d),e);d=d+1|0;}d=0;while(d<GU(b)){f=Lg(FA(b,d));if(B5(f)){f=YE(FA(b,d));S(c,f);}else if(B5(Nw(e,b,d))){f=PJ(Bl(f),GJ(b,d),Bn(e,Bl(f)));S(c,f);}d=d+1|0;}g=new OF;g.j5=Bg();g.jm=e;if(OK(e))S(g.j5,G(193));MQ(g,C0,Ce,G(26));if(GM(g.jm)&&!G5(g.jm,CW)){b=g.j5;f=GX(g,CW);h=L();I(I(I(h,G(194)),f),G(195));f=K(h);S(b,f);}if(BA(g.jm,BX,G(35))&&!Ph(g.jm)){h=g.j5;d=(JA(g.jm)).data.length;i
=CE(Dl(g.jm));f=L();I(Q(I(Q(I(f,G(196)),d),G(197)),i),G(198));f=K(f);S(h,f);}MQ(g,CD,BX,G(35));b=Bg();i=CE(Dl(g.jm));j=BI(C2(Bn(g.jm,C7),44));k=i;while(BF(j)){f=BE(j);if(KO(f)>=k)S(b,f);}if(!Ch(b)){f=g.j5;b=Iu(CY(G(181),b));d=i-1|0;h=L();P(Q(I(I(I(h,G(199)),b),G(200)),d),46);h=K(h);S(f,h);}if(W(Ea(CM(g.jm,Dt),G(2)),G(64))&&!JM(g.jm)){f=g.j5;b=GX(g,CS);h=L();I(I(I(h,G(201)),b),G(202));h=K(h);S(f,h);}d=Bh(GW(g.jm));if(!BA(g.jm,Dk,G(79))&&CG(g.jm,Dk)>d){b=g.j5;f=GX(g,Dk);h=L();P(Q(I(I(h,f),G(203)),d),46);f=K(h);S(b,
f);}if(CG(g.jm,CA)>Ey(g.jm)){b=g.j5;f=GX(g,CA);d=Ey(g.jm);h=L();P(Q(I(I(h,f),G(204)),d),46);f=K(h);S(b,f);}f=g.j5;Ij(c,f);b=new PK;U7(b);b.lV=e;b.ri=c;return b;},Nw=(b,c,d)=>{let e,f;e=Lg(FA(c,d));f=new QA;f.pN=b;f.pO=c;f.pP=d;b=e.jE;if(b!==null){c=f;b=b;e=HZ(c.pN,b,GJ(c.pO,c.pP));}return e;},YE=b=>{let c,d,e,f,g,h;c=Bg();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f].i9;S(c,g);f=f+1|0;}b=Iu(b);c=CY(G(155),c);h=L();P(I(I(I(I(h,G(205)),b),G(206)),c),46);return K(h);};
function QQ(){let a=this;H.call(a);a.j6=null;a.kO=0;a.lw=null;a.ke=null;a.md=null;a.ns=null;a.qZ=null;a.oT=null;a.ks=null;a.jA=0;a.mH=0.0;}
let HE=a=>{let b,c,d;b=new H3;c=CJ(a.ke);d=a.lw.dw();b.kh=c;b.k0=d;return b;},Q2=a=>{let b,c,d,e,f,g,h;b=a.lw;c=a.ke;if(a.kO>=Bh(a.j6)){JN(a.ns,a.ke,a.md,a.j6.i$);d=a.ns;}else{d=ML(a.jA,a.kO,Bh(a.j6));e=d.mF!=a.kO?a.oT:a.qZ;f=a.ke;g=a.j6;h=d.mP;d=e.n$;B$(g.i3.i0,h*2|0,d.i3.i0,0,Bh(d)*2|0);B$(g.i$.i0,h,d.i$.i0,0,Bh(d));DJ(e.nX,f);JN(e.oo,f,e.nX,e.n$.i$);d=e.oo;}b.d5(c,d);a.jA=a.jA+1|0;Kw(a);},Kw=a=>{DJ(a.md,a.ke);a.mH=a.ks.ld.d6(Gq(a.md),a.j6.i$);};
function P7(){H.call(this);this.mY=0;}
let C6=null,VS=(a,b)=>{a.mY=b;},ON=a=>{let b=new P7();VS(b,a);return b;},De=()=>{if(C6===null)C6=ON(0);return C6;},Dh=b=>{return ON(b);},Gx=a=>{let b;if(a!==C6)return a.mY;b=new Ev;Bq(b);Z(b);},HW=a=>{return a===C6?0:1;},L2=a=>{return a!==C6?0:1;},Ld=(a,b)=>{if(a!==C6)b.d7(a.mY);},Jg=(a,b)=>{if(a!==C6)b=a.mY;return b;};
function Ql(){let a=this;H.call(a);a.ne=null;a.ox=null;}
let UN=(a,b,c)=>{let d,e,f;d=G7(b);Ij(d,c);e=a.ox;if(FU(d,e))return;a.ox=d;Fy(a.ne);e=BI(b);while(BF(e)){f=BE(e);BZ(a.ne,G(207),f);}b=c.p();while(b.q()){e=b.s();c=BZ(a.ne,G(207),e);d="advice";c.className=d;}};
function IZ(){H.call(this);this.mX=null;}
let Nu=null,FZ=()=>{FZ=Be(IZ);SN();},YD=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FJ(b,G(97));d=a.mX;e=R(!c?G(208):G(97));d.className=e;FZ();f=Nu.data;g=f.length;h=0;while(h<g){i=f[h];e=!W(i,G(209))?i:G(92);j=G0(b,e);QI(a,i,!c&&!W(i,G(210))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bb(Bp,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=Bv(h,G0(b,e));k=k+1|0;}QI(a,G(211),!c&&h<0?0:1,h);e=a.mX;b=CY(G(4),b);e.setAttribute("data-view",R(b));},QI=(a,b,c,d)=>{let e,f;e=a.mX;f=L();I(P(f,46),b);e=e.querySelector(R(K(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",R(Ca(d)));},SN=()=>{Nu=BN(Bp,[G(90),G(91),G(209),G(63),G(94),G(212),G(210)]);};
function FB(){let a=this;H.call(a);a.l0=null;a.lo=null;a.pQ=null;a.oX=null;a.lz=0;a.m3=0;a.oi=0;}
let N4=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.l0=d;a.lo=d.querySelector("canvas");a.pQ=b.querySelector(".twin");b=new H0;b.pU=a;b.pS=c;e=new ResizeObserver(Bi(Bk(b),"onResize"));d=a.l0;e.observe(d);b=new M$;e=a.l0;b.ou=1;d=new H5;d.qt=b;d.qu=c;(new IntersectionObserver(Bi(Bk(d),"onChange"))).observe(e);a.oX=b;},HB=a=>{a.lz=a.l0.clientWidth;a.m3=a.l0.clientHeight;},QX=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lz;if(d&&a.oX.ou){e=new HV;f=a.lo;g=d;h=a.m3;i=devicePixelRatio;DI();Cs();e.no=Dd(0.0,Dr);e.k1=g;e.mZ
=h;e.l$=1.0/i;d=Bs(g*i)|0;j=Bs(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jo=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jo.lineJoin="round";a.ea(e,b);if(!(!c&&a.oi)){a.oi=1;BC(a.pQ,a.eb(b));}return;}a.oi=0;},IL=J(0);
function No(){let a=this;FB.call(a);a.m1=null;a.kX=null;a.lG=null;a.lf=0;a.nr=0;}
let KV=b=>{return Ow(b.nz,b.kb);},YI=(a,b,c,d)=>{let e,f,g,h,i,j;e=De();f=d*d;if(CN(a.kX)){g=(Hv(a.lG)).i3;h=0;while(h<g.i4){d=EL(Bl(a.kX),T(g,h,0))-b;i=Eh(Bl(a.kX),T(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Dh(h);f=d;}h=h+1|0;}}j=new QJ;j.qv=a;Ld(e,j);E_(a.m1,e);return HW(e);},XS=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Hv(a.kX);e=d.jU;f=e.j2;g=d.jW;b=(b-g.jb)/g.ji;h=e.jY;i=O$(f+b*(h-f),f,h);g=d.jU;h=g.jM;d=d.jW;h=O$(h-(c-d.jq)/d.jy*(h-g.jQ),e.jQ,e.jM);g=Hv(a.lG);j=a.lf;k=GQ(g,j,i,h,T(g.i$,j,0));d=a.m1;g=new Qs;g.rg=k;l=a.nr;En(d,
g,l);a.nr=1;},RI=a=>{return;},O$=(b,c,d)=>{return Bt(c,Bd(d,Bs(b*100.0)/100.0));},VE=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KV(b);DW();c=L();d=b.kI;e=0;f=0;g=d.kJ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{N(Q(N(c,G(213)),b.lW),G(214));if(!f)N(c,G(215));else{if(e){k=d.kJ.data.length;if(e!=k){l=new OM;l.nl=d;l.me=Dq(k);l.n9=B6(k);m=B6(2).data;e=0;while(true){g=l.me.data;if(e>=g.length)break;if(!g[e]){k=!Ih(l,e)?0:1;m[k]=m[k]+1|0;f=Ih(l,e);n=l.nl.jD;k
=E7(l,e,f,0);o=n-1|0;while(k>0){g=l.n9.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E7(l,h-1|0,f,k);if(i<o)k=E7(l,h+1|0,f,k);if(h>=n)k=E7(l,h-n|0,f,k);h=h+n|0;if(h<l.me.data.length)k=E7(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j8;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jD;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FW(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jD-1|0);N(N(N(c,G(216)),P3(j)),G(217));N(N(N(c,M9(m[1])),G(218)),P3(1.0-j));P(N(N(c,G(155)),M9(m[0])),46);break a;}}N(Q(c,
e?1:0),G(219));}}WI(c,b);return K(c);},Xv=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lJ;e=b;f=e.k1;g=e.mZ;h=HJ(f);i=CQ(3.75*h);j=CQ(5.5*HJ(f));k=Fj(f-O_(f)-j);l=Bt(1.0,Bd(k,Fj(g-i-CQ(2.2*h))));m=Cw(O_(f)+Fj((k-l)/2.0),i,l,l);n=D5(m)+Bs(1.25*h);o=new MY;p=Cw(n,i,Bs(1.0*h),l);j=1.15*h;Cs();q=Dd(j,CK);k=Bs(1.35*h);r=Jb(h,CK);s=Bs(2.9*h);j=Bt(5.5,Bd(10.0,0.028*l));o.qd=f;o.rm=g;o.lb=m;o.mK=p;o.pc=q;o.qW=k;o.p$=r;o.n3=s;o.lk=h;o.n8=j;o.qs=1.5;t=new Pa;q=c.nC;Y();if(!BA(d,F5,G(107))){DZ();m
=E2;}else{DZ();m=OT;}if(!BA(d,GE,G(112))){El();p=Gn;}else{El();p=PV;}t.jR=o;t.j3=q;t.nJ=m;t.qp=p;u=KV(c);v=c.lY;p=Kd(u.kI.kK,t.jR.lb);B2(e,Cw(0.0,0.0,e.k1,e.mZ),t.j3.j1);w=t.jR;x=t.j3;y=u.lW;r=u.m$;m=w.lb;l=m.jb+m.ji/2.0;m=L();Q(I(m,G(220)),y);CB(e,K(m),l,w.qW,w.pc,x.jw);m=L();I(I(m,G(221)),r);d=K(m);k=2.0*(Bd(l,w.qd-l)-4.0);m=w.p$;n=m.kL;m=m.k$;Df();if(m!==E$){q=Dd(Bd(n,k/(0.65*d.i1.length)),CK);CB(e,d,l,w.n3,q,x.jw);}else{z=d.i1.length>=20?26:d.i1.length;h=w.n3;q=x.jw;j=Bv(z,d.i1.length);i=Bd(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,Jb(i,Dr),q);}WX(t,b,p,u);e=t.jR;m=t.j3;q=p.jU;q=I3(q.j2,q.jY,Kz(e,p.jW.ji));d=p.jU;TU(p,b,e,m,q,I3(d.jQ,d.jM,Kz(e,p.jW.jy)));VY(t,b);TA(t,b,p,u);e=new QU;e.o4=t;e.o_=b;e.pa=p;e.o$=u;Ld(v,e);a.kX=By(Kd(Xh(Tx(u)),Y3(o)));a.lG=By(Sg(VK(c)));};
function PR(){let a=this;FB.call(a);a.mq=null;a.pk=null;a.kA=null;a.j0=null;a.mI=null;a.pe=null;a.lD=null;a.kd=null;a.lc=null;a.mi=null;a.ng=null;a.kW=null;a.jK=0;a.nj=0;a.mC=0;a.q8=0.0;a.q7=0.0;a.qV=0.0;}
let Wz=(a,b,c)=>{let d;BW(c);d=new Nn;d.pT=c;N4(a,b,d);a.lD=Bm();a.kd=Bm();a.lc=Bm();a.mi=Bm();a.ng=Dq(0);a.kW=Bj(0);a.mq=c;a.pk=b.querySelector(".picture");d=b.querySelector(".editing");a.kA=d.querySelector(".parameter");a.j0=d.querySelector(".value");a.mI=d.querySelector(".freeze");a.pe=d.querySelector(".complaint");c=new IH;d.addEventListener("submit",Bi(Bk(c),"handleEvent"));b=a.kA;d=new IJ;d.rh=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));b=a.j0;d=new II;d.pp=a;b.addEventListener("change",Bi(Bk(d),
"handleEvent"));b=a.j0;d=new IG;d.oE=a;b.addEventListener("keydown",Bi(Bk(d),"handleEvent"));b=a.mI;d=new IF;d.qQ=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));JU(new FO,a.lo,a);},VT=(a,b)=>{let c=new PR();Wz(c,a,b);return c;},Rs=(a,b)=>{let c,d;c=b.kb;a.kW=c.kf;if(!(!B5(a.lc)&&Gk(Bl(a.lc),c.jv)))MO(a,c.jv);if(b.kC&&!(a.j0.matches(':focus')?1:0)){d=HA(a.kW.data[a.jK]);if(!W(Br(a.j0.value),d))a.j0.value=R(d);a.mI.checked=!!(Rd(a,b.lJ)).data[a.jK];}},MO=(a,b)=>{let c,d,e,f,g;a.lc=By(b);a.kd=Bm();a.jK
=BG(a.jK,CE(b)-1|0);Fy(a.kA);c=BG(400,CE(b));d=0;while(d<c){e=a.kA;f=Ha(b,d);BZ(e,G(222),!Ik(f)?E5(G(223),QE(b,f)):E5(G(224),Hi(b,f.mQ,f.nv)));d=d+1|0;}b=a.kA;g=a.jK;b.selectedIndex=g;},OS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kb;d=c.jc.i3;e=BG(Jg(b.lY,1),d.i4-1|0);f=Bj(2);g=f.data;g[0]=T(d,e,0);g[1]=T(d,e,1);h=b.nz;Ow(h,c);h=h.mR;g=Rd(a,b.lJ);b=Dh(a.jK);d=F9(c);i=new Gj;j=c.jv;k=Bb(B8(CT),1);k.data[0]=f;I9(i,j,D8(k));DJ(i,d);f=i.jC.data;k=Bb(B8(CT),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].i0;m
=m+1|0;}f=g.data;i=new PW;c=c.jv;m=f.length;if(m==CE(c)){i.jp=c;i.lp=d;i.lZ=k;i.qj=h;i.mv=g;i.oq=b;return i;}b=new BS;n=CE(c);h=L();P(Q(I(Q(I(h,G(225)),n),G(226)),m),46);BY(b,K(h));Z(b);},Rd=(a,b)=>{if(!(!B5(a.mi)&&Bl(a.mi)===b)){a.mi=By(b);a.ng=O1(b);}return a.ng;},MR=(a,b)=>{let c,d;a.jK=b;c=a.kA;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Ho(a.mq);},Ii=(a,b)=>{BC(a.pe,b);Fv(a.j0,G(227),Cv(b)?0:1,G(136));},Iy=(a,b,c)=>{let d,e,f;d=a.kW.bc();d.data[a.jK]=b;e=a.mq;f=new OA;f.qP=d;En(e,f,c);},TM=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B5(a.kd))e=De();else{f=Bl(a.kd);g=new Qy;g.l2=(-1);g.lB=10.0;g.lB=12.0;h=1;while(h<=Bo(f.jn)){i=0;while(i<Bf(f.jn,h)){j=0;while(Fr(f,h)&&j<Bf(f.jn,h-1|0)){Nj(Nv(f,h,i,j),b,c,EH(f.jn,h,i,j),g);j=j+1|0;}if(Ep(f,h))Nj(M7(f,h,i),b,c,KA(f.jn,h,i),g);i=i+1|0;}h=h+1|0;}g.lB=10.0;d=Bs((b-DX(f,0))/f.mw);j=Bt(0.0,Bd(Bo(f.jn),d))|0;d=(c-Cr(f,j,0))/f.kk.data[j];h=Bt(0.0,Bd(Bf(f.jn,j)-1|0,Bs(d)))|0;d=Bt(f.ju.data[j],24.0)/2.0;k=!(Bw(b-DX(f,j))<=d&&Bw(c-Cr(f,j,h))<=Bd(d,Bt(f.ju.data[j],f.kk.data[j]))
?1:0)?Bm():By(KJ(j,h));if(g.l2<0&&CN(k)&&(Bl(k)).kc>0)e=Dh(KA(f.jn,(Bl(k)).kc,(Bl(k)).jZ));else{if(g.l2<0&&B5(k)&&!Gi(f)){h=1;while(h<=Bo(f.jn)){d=EG(f,h)-Dm(f,h);l=(b-Dm(f,h))/d;i=0;j=Kx(l,0.0);m=C3(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Bf(f.jn,h)){o=0;while(true){e=f.jn;p=h-1|0;if(o>=Bf(e,p))break;q=Cr(f,h,i)-Cr(f,p,o);q=CX(n- -q*q)/d;q=Bw(Eg(f,h,i,o,l)-c)/q;Qh(g,EH(f.jn,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.l2;e=h>=0?Dh(h):De();}}if(L2(e))return 0;MR(a,Gx(e));a.nj=1;a.mC=0;a.q8=b;a.q7=c;a.qV=a.kW.data[a.jK];return 1;},Uf
=(a,b,c)=>{let d;d=(b-a.q8-(c-a.q7))/40.0;if(a.nj&&!(!a.mC&&d===0.0)){Iy(a,Qd(a.qV+d,0.01),a.mC);a.mC=1;}},Ws=a=>{a.nj=0;},Qd=(b,c)=>{let d;d=Bs(1.0/c);return Bs(b*d)/d;},SU=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OS(a,b);c=b.jp;d=L();e=b.jp;f=b.lZ.data[Bo(e)].data[0];g=b.lZ.data[0].data;N(N(d,G(228)),Pb(g[0],g[1]));N(d,G(229));h=0;while(h<=Bo(e)){Q(N(d,h?G(230):G(2)),Bf(e,h));h=h+1|0;}N(N(d,G(231)),Ec(f));if(isNaN(f)?1:0)N(d,G(232));else N(d,!(f>0.5)?G(233):G(234));N(N(d,G(235)),H1(GN(b,Bo(e),0)));P(d,46);h=
1;while(h<Bo(c)){Yg(d,b,h);h=h+1|0;}i=B6(3).data;j=0;k=CJ(b.lp);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ik(Ha(b.jp,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bw(g[l]);h=m-1|0;if(!(f>Bw(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)N(d,G(236));else{N(d,j!=1?G(237):G(238));l=0;while(l<j){N(d,!l?G(2):l!=(j-1|0)?G(155):G(239));P(N(d,H1(g[i[l]])),32);e=b.jp;N(d,QE(e,Ha(e,i[l])));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CJ(b.lp);l=0;while(true){i=g.data;if(l>=i.length)break;n
=Ik(Ha(b.jp,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mv.data[l]?0:1)|0;l=l+1|0;}Q(N(Q(N(d,G(240)),h),G(241)),m);N(d,m!=1?G(242):G(243));if(j>0){N(Q(P(d,32),j),G(244));N(d,j!=1?G(245):G(246));}return K(d);},X8=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nC;if(!B5(a.lD)){b:{e=(Bl(a.lD)).i_;if(e===d)f=1;else if(d!==null&&Bz(d)===Bu(Fa)){g=d;if(!V(e.j1,g.j1)){f=0;break b;}if(!V(e.jw,g.jw)){f=0;break b;}if(!V(e.kp,g.kp)){f=0;break b;}if(!V(e.ku,g.ku)){f=0;break b;}if(!V(e.mN,g.mN)){f=0;break b;}if
(!V(e.mo,g.mo)){f=0;break b;}if(!V(e.mB,g.mB)){f=0;break b;}if(!V(e.kF,g.kF)){f=0;break b;}if(!V(e.kx,g.kx)){f=0;break b;}if(!V(e.n2,g.n2)){f=0;break b;}if(!V(e.nt,g.nt)){f=0;break b;}if(V(e.kl,g.kl)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OH;e.i_=d;g=new La;g.nR=B6(256);h=new Dy;i=Bb(CF,3);j=i.data;j[0]=d.kF;j[1]=Et(d.kl,0.5);j[2]=d.kx;Fg(h,i);g.p9=h;f=0;while(f<256){h=J0(d.kl,f);g.nR.data[f]=(-16777216)|h.jH<<16|h.jP<<8|h.jN;f=f+1|0;}e.nk=g;a.lD=By(e);}k=c.kb.jv;if(!(!B5(a.lc)&&Gk(Bl(a.lc),k)))MO(a,
k);if(!(CN(a.kd)&&(Bl(a.kd)).nn===a.lz&&(Bl(a.kd)).oB===a.m3?1:0)){l=a.lz;f=0;h=BI(k.jX);while(BF(h)){f=Bv(f,(BE(h)).li);}m=Bd(104.0,Bt(56.0,LA(k,l)*1.9));m=CQ(Bd(Bt(300.0,Bd(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pk.style;f=Bt(200.0,m)|0;h=L();I(Q(h,f),G(247));d.setProperty("height",R(K(h)));a.kd=By(UH(k,a.lz,a.m3));}c=OS(a,c);g=Bl(a.lD);h=Bl(a.kd);n=new Dp;d=b;FX(n,0.0,0.0,Sb(d),TC(d));B2(d,n,PC(g.i_));WC(W1(g,b,h,c));};
function Je(){let a=this;H.call(a);a.qK=null;a.qx=null;a.qE=null;a.rk=null;a.p3=null;a.qI=null;a.lx=null;a.pf=null;a.kU=null;}
let PU=null,Cy=()=>{Cy=Be(Je);TG();},Ts=(a,b)=>{let c,d,e,f,g,h,i;c=BP(b.i8);d=Ca(Ey(b.js));BC(a.rk,!b.jz?G(248):G(249));a.qE.setAttribute("aria-pressed",R(!b.jz?G(116):G(136)));a.qK.disabled=!!(c?0:1);a.qx.disabled=!!(c?0:1);a.p3.disabled=!!(c<CC(b)?0:1);e=a.qI;f=!!(c<CC(b)?0:1);e.disabled=f;a.lx.setAttribute("max",R(d));e=a.lx;f=R(Ca(c));e.value=f;g=a.lx;f=L();I(I(Q(I(f,G(250)),c),G(251)),d);e=K(f);g.setAttribute("aria-valuetext",R(e));h=a.pf;i=d.i1.length;Cy();f=Es(Ca(c));while(f.jk<i){EK(f,0,32);}e=K(f);f
=L();I(I(I(f,e),G(252)),d);BC(h,K(f));f=b.js;Y();b=Bn(f,Dn);a.kU.value=R(b);if(!W(Br(a.kU.value),b)){LS(a,b);a.kU.value=R(b);}},LS=(a,b)=>{let c,d;c=a.kU;if(W(b,G(120)))d=b;else{d=L();I(I(d,b),G(253));d=K(d);}(BZ(c,G(222),d)).setAttribute("value",R(b));},EF=(b,c,d)=>{Cy();b=b.querySelector(R(c));Cn(b,d);return b;},TG=()=>{PU=BN(Bp,[G(75),G(254),G(121),G(255),G(256),G(257),G(120)]);};
function Pv(){let a=this;H.call(a);a.nQ=null;a.o3=null;a.kQ=null;a.nG=null;a.qc=0;}
let VI=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kb;d=c.jc;if(!(!Ch(a.kQ)&&d===a.nG)){a.nG=d;Fy(a.nQ);Ga(a.kQ);e=0;while(e<BG(100,Bh(d))){f=B0(a.nQ,G(258));(BZ(f,G(259),Os(T(d.i3,e,0)))).setAttribute("scope","row");BZ(f,G(260),Os(T(d.i3,e,1)));BZ(f,G(260),BV(T(d.i$,e,0)));g=B0(B0(f,G(260)),G(261));h=B0(B0(f,G(260)),G(261));g.className="live";h.className="live";i=B0(B0(f,G(260)),G(261));i.className="mark";i.setAttribute("role","img");j=a.kQ;k=new Hx;k.lt=f;k.m0=g;k.mf=h;k.lF=i;S(j,k);e=e+1|0;}}l=a.qc+1|0;a.qc
=l;e=a.kQ.i6>16&&!b.kC&&(l%15|0)?0:1;m=0;while(true){n=a.kQ.i6;if(m>=n)break;if(!e)break;o=T(c.lg,m,0);p=o-T(d.i$,m,0);g=BH(a.kQ,m);l=HC(c,m);g.lt.className=R(!l?G(262):G(263));n=Jg(b.lY,(-1))!=m?0:1;Fv(g.lt,G(264),n,G(136));MU(g.m0,o,G(2),b.kC);MU(g.mf,p,!(p<0.0)?G(265):G(2),b.kC);BC(g.lF,!l?G(266):G(267));j=g.lF;h=!l?G(268):G(269);j.setAttribute("aria-label",R(h));m=m+1|0;}h=n>=Bh(d)?G(2):G(270);b=a.o3;l=Du(c);e=Bh(d);g=L();I(I(Q(I(Q(g,l),G(251)),e),G(271)),h);BC(b,K(g));},MU=(b,c,d,e)=>{let f,g;f=DR(E1(c,
8),45,8722);g=L();I(I(g,d),f);BC(b,K(g));if(e)b.title=R(E8(c));},Os=b=>{return DR(b===Bs(b)?BV(b):E1(b,2),45,8722);};
function K9(){let a=this;H.call(a);a.my=null;a.kR=null;a.lv=null;a.lu=null;a.nP=null;a.oc=null;a.q1=null;a.jr=null;a.od=0;}
let T1=(a,b,c)=>{let d,e,f;a.jr=Fe();a.my=c;a.kR=b.querySelector(".point");a.lv=b.querySelector(".x1");a.lu=b.querySelector(".x2");a.nP=b.querySelector(".add");a.oc=b.querySelector(".remove");a.q1=b.querySelector(".complaint");d=new I7;b.addEventListener("submit",Bi(Bk(d),"handleEvent"));e=a.kR;f=new I8;f.pm=a;f.pn=c;e.addEventListener("change",Bi(Bk(f),"handleEvent"));c=a.lv;e=new I5;e.oO=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c=a.lu;e=new I6;e.qU=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c
=b.querySelector(".flip");b=new N2;b.qw=a;Cn(c,b);b=a.nP;c=new N3;c.pV=a;Cn(b,c);b=a.oc;c=new N1;c.oW=a;Cn(b,c);},SF=(a,b)=>{let c=new K9();T1(c,a,b);return c;},Yf=(a,b)=>{let c,d,e;if(!b.kC)return;c=b.kb.jc;a.jr=c;if(a.od!=Bh(c)){a.od=Bh(a.jr);Fy(a.kR);d=0;while(d<a.od){BZ(a.kR,G(222),Ca(d));d=d+1|0;}}e=BG(Jg(b.lY,FL(a)),Bh(a.jr)-1|0);a.kR.selectedIndex=e;Pg(a.lv,T(a.jr.i3,e,0));Pg(a.lu,T(a.jr.i3,e,1));a.nP.disabled=!!(Bh(a.jr)<1000?0:1);b=a.oc;c=!!(Bh(a.jr)>1?0:1);b.disabled=c;},Pg=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=R(HA(c));},FL=a=>{return Bv(0,a.kR.selectedIndex);},Og=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pr(Br(b.value));d=QV(c);e=Br(b.value);f=a.q1;if(d)g=G(2);else{g=L();I(I(I(g,G(272)),e),G(135));g=K(g);}BC(f,g);Fv(b,G(227),d?0:1,G(136));if(d){h=FL(a);i=b===a.lv?DN(c):T(a.jr.i3,h,0);j=b===a.lu?DN(c):T(a.jr.i3,h,1);b=a.jr;Hl(a,GQ(b,h,i,j,T(b.i$,h,0)));}},Hl=(a,b)=>{let c,d;c=a.my;d=new Q9;d.po=b;En(c,d,0);};
function M5(){let a=this;H.call(a);a.ni=null;a.pu=null;a.mO=null;a.nZ=0;}
let YR=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.nZ){a.nZ=c;Fy(a.ni);Ga(a.mO);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B0(a.ni,G(258));g=BZ(B0(f,G(260)),G(273),Ca(e));g.setAttribute("type","button");h=L();Q(I(h,G(274)),e);g.title=R(K(h));h=new OO;h.pw=a;h.px=e;Cn(g,h);g=a.mO;i=new IX;h=B0(f,G(260));i.lX=e;i.mr=f;i.m6=h;S(g,i);e=e+d|0;}}f=BI(a.mO);while(BF(f)){h=BE(f);e=h.lX;d=e>b.jB?0:1;BC(h.m6,!d?G(275):E8(Q8(b,e)));Fv(h.mr,G(264),h.lX
!=BP(b)?0:1,G(136));}},GO=J(0);
function OU(){H.call(this);this.pW=null;}
function N5(){let a=this;H.call(a);a.n7=null;a.n0=null;a.ph=null;a.pK=null;a.kw=null;a.qL=null;a.mj=null;a.ow=null;a.mE=null;a.o6=null;a.qM=null;a.l8=0;a.lT=0;a.k_=null;}
let Vg=(a,b,c)=>{let d;d=new LL;d.k3=Bm();a.o6=d;a.qM=Id();a.k_=Bj(0);a.mE=c;a.n7=b.querySelector(".finding");d=b.querySelector(".neuron");a.n0=d;a.ph=d.querySelector(".sums");a.pK=a.n0.querySelector(".argument");c=b.querySelector(".puzzle");a.kw=c;a.qL=c.querySelector(".progress");a.mj=a.kw.querySelector(".hint");a.ow=a.kw.querySelector(".follow");c=a.kw.querySelector(".ask");b=new MB;b.pt=a;Cn(c,b);b=a.ow;c=new ME;c.ra=a;Cn(b,c);c=a.kw.querySelector(".leave");b=new MD;b.pj=a;Cn(c,b);},XY=(a,b)=>{let c=new N5();Vg(c,
a,b);return c;},Wp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kb;a.k_=c.kf;d=b.lJ;e=Dv(d,a.qM);if(a.l8){Y();if(BA(d,BX,G(35))&&BA(d,Ce,G(16))&&BA(d,CS,G(53))&&BA(d,CW,G(47))){f=1;break a;}}f=0;}if(e&&!a.l8){a.lT=0;BC(a.mj,G(2));}e=!e&&!f?0:1;a.l8=e;a.kw.hidden=!!(e?0:1);if(a.l8){DA();e=Du(c)!=Bh(c.jc)?0:1;BC(a.qL,e?G(276):Q3(c));a.kw.className=R(!e?G(277):G(278));a.ow.hidden=!!(a.lT&&Gc(a)?0:1);}if(!(a.k_.data.length>400&&!b.kC)){if(a.l8)g=L$();else{b=a.o6;g=Bg();if(CN(b.k3)&&(Bl(b.k3)).j9===c.jv&&(Bl(b.k3)).nM
===c.jc?1:0)h=Bl(b.k3);else{h=new Nl;i=c.jv;j=c.jc;h.j9=i;h.nM=j;h.lM=Ci(i);h.kZ=EY(i,j.i3);h.k6=J8(i,Bh(j));}b:{C5(h.lM,c.kf);DJ(h.kZ,h.lM);JN(h.k6,h.lM,h.kZ,h.nM.i$);b.k3=By(h);if(!c.kG){k=c.kj;e=k-k!==0.0?0:1;if(!(e&&U5(h))){b=new Cm;Cg();CR(b,FE,G(279));S(g,b);break b;}}if(c.lr){b=new Cm;Cg();CR(b,FE,G(280));S(g,b);}}if(Ch(g)){e=Bh(c.jc);f=Du(c)!=e?0:1;if(!(f&&!(c.kj>0.1*e))){V0(h,g);T8(h,g);Xb(h,g);}if(!f)UE(c,h,g);else{l=new Cm;Cg();b=Ks;d=L();I(Q(I(d,G(281)),e),G(282));CR(l,b,K(d));S(g,l);}}}X9(a,g);}e
=N0(c);a.n0.hidden=!!(e?0:1);if(e)WT(a,SM(c));},X9=(a,b)=>{let c,d,e,f;c=b.m()?0:1;a:{if(c){d=(b.bd(0)).mn;Cg();if(d===Ks){e=1;break a;}}e=0;}BC(a.n7,!c?G(2):(b.bd(0)).mh);b=a.n7;f=R(!e?G(283):G(284));b.className=f;},WT=(a,b)=>{let c,d,e,f,g;c=b.oZ.data;d=a.ph;e=Op(c[0],c[3],b.oR);f=Op(c[1],c[2],b.qF);g=L();I(I(I(I(g,G(285)),e),G(286)),f);BC(d,K(g));d=a.pK;e=b.re;f=b.pZ;b=L();I(P(I(b,e),32),f);BC(d,K(b));},Op=(b,c,d)=>{let e,f,g,h,i;e=HK(b);f=!(c<0.0)?G(287):G(288);g=HK(Bw(c));h=HK(d);i=L();I(I(I(I(I(i,e),f),
g),G(289)),h);return K(i);},HK=b=>{return DR(E1(b,4),45,8722);},Gc=a=>{let b;b=(Ic(a.k_)).i6-1|0;return BG(a.lT?1:0,b);};
function Ne(){let a=this;H.call(a);a.op=null;a.oj=null;}
let X7=(a,b,c)=>{let d,e;a.op=b.querySelector(".undo");a.oj=b.querySelector(".redo");d=a.op;BW(c);e=new Qo;e.qm=c;Cn(d,e);d=a.oj;BW(c);e=new Qp;e.pL=c;Cn(d,e);b=b.querySelector(".reseed");d=new Qn;d.oY=c;Cn(b,d);},Vp=(a,b)=>{let c=new Ne();X7(c,a,b);return c;},SP=(a,b)=>{let c;a.op.disabled=!!((Ch(b.k5)?0:1)?0:1);c=a.oj;b=!!((Ch(b.l4)?0:1)?0:1);c.disabled=b;};
function Om(){let a=this;H.call(a);a.ln=null;a.l_=null;a.m5=null;a.oy=0;}
let VX=(a,b,c,d)=>{let e,f,g,h,i,j;a.l_=c;a.m5=d;d=b.querySelector(".example");a.ln=d;BZ(d,G(222),G(290));e=Kn(a,G(291));f=(KN()).data;g=f.length;h=0;while(h<g){BZ(e,G(222),f[h].o0);h=h+1|0;}i=Kn(a,G(292));e=BI(Jy());while(BF(e)){j=BE(e);g=j.kY;j=j.lU;c=L();I(I(Q(I(c,G(293)),g),G(294)),j);BZ(i,G(222),K(c));}BZ(Kn(a,G(295)),G(222),G(296));b=a.ln;d=new JZ;d.qa=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));},Ry=(a,b,c)=>{let d=new Om();VX(d,a,b,c);return d;},Ve=(a,b)=>{if(!b&&!a.oy){a.ln.selectedIndex
=0;BC(a.l_,G(2));}a.oy=0;},Kn=(a,b)=>{let c;c=B0(a.ln,G(297));c.setAttribute("label",R(b));return c;};
function JY(){H.call(this);this.nq=null;}
let NC=null,LO=null,LQ=null,JT=()=>{JT=Be(JY);W5();},W4=(a,b,c)=>{let d,e;JT();a.nq=Bg();d=b.querySelector("form");e=new H_;d.addEventListener("submit",Bi(Bk(e),"handleEvent"));Kq(a,d.querySelector(".of-the-run"),NC,c);Kq(a,d.querySelector(".of-training"),LO,c);Kq(a,d.querySelector(".of-the-look"),LQ,c);},Yw=(a,b)=>{let c=new JY();W4(c,a,b);return c;},Kq=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nq;i=Uq(b,g,d);S(h,i);f=f+1|0;}},TY=(a,b)=>{let c,d,e,f,g;c=BI(a.nq);while(BF(c)){a:
{b:{d=BE(c);e=d.ky;f=d.kP;Y();if(!(f===CD&&!BA(b,BX,G(35)))){if(d.kP!==C0)break b;if(BA(b,Ce,G(26)))break b;}g=1;break a;}g=0;}e.hidden=!!g;f=Bn(b,d.kP);if(!W(f,d.nV)){d.nV=f;if(!(d.kP.kv instanceof Fh))d.kn.value=R(f);else d.kn.value=R(f);Mh(d,G(2));}}},W5=()=>{let b,c;b=Bb(Db,9);c=b.data;Y();c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=Di;c[5]=CW;c[6]=Ed;c[7]=Gg;c[8]=DG;NC=b;b=Bb(Db,5);c=b.data;c[0]=CS;c[1]=Dt;c[2]=Em;c[3]=Dk;c[4]=C7;LO=b;b=Bb(Db,7);c=b.data;c[0]=Hn;c[1]=FK;c[2]=F5;c[3]=GE;c[4]=EQ;c[5]=Fm;c[6]=ES;LQ
=b;};
function Ip(){let a=this;H.call(a);a.nm=null;a.q9=null;a.nL=null;a.nU=0;}
let LE=null,GS=()=>{GS=Be(Ip);WG();},WV=(a,b,c)=>{let d,e,f,g,h,i,j;GS();a.nm=Bg();a.nL=Bm();a.q9=c;c=new IM;c.p2=a;d=new IntersectionObserver(Bi(Bk(c),"onChange"));e=LE.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(R(h));d.observe(i);c=a.nm;if(!W(h,G(298)))i=i.querySelector(".twin");j=B4(i);S(c,j);g=g+1|0;}},Yi=(a,b)=>{let c=new Ip();WV(c,a,b);return c;},Q4=a=>{if(!a.nU){a.nU=1;a.q9.jh.k9.hear("study");}},WG=()=>{LE=BN(Bp,[G(299),G(300),G(298)]);};
function Qi(){let a=this;H.call(a);a.nO=null;a.mA=null;}
let Ud=(a,b)=>{a.mA=Bm();a.nO=b;},LB=a=>{let b=new Qi();Ud(b,a);return b;},HZ=(a,b,c)=>{let d;c=b.kv.dO(c);d=new PG;d.oK=a;d.oL=b;b=c.jE;if(b!==null){c=d;b=b;b=CO(c.oK,c.oL,b);c=b===null?Bm():By(b);}return c;},F4=(a,b)=>{let c,d,e,f,g;c=L();d=0;while(true){e=b.data;if(d>=e.length)break;N(N(c,d<=0?G(2):G(181)),BV(e[d]));d=d+1|0;}if(GM(a)){Y();f=CO(a,CW,G(47));g=Ed;f=CO(f,g,Bn(a,g));g=CS;a=CO(f,g,Bn(a,g));}Y();return CO(CO(a,BX,G(35)),CD,K(c));},FS=(a,b)=>{let c,d,e,f;Y();c=CO(a,Ce,G(26));d=C0;e=L();f=0;while
(f<Bh(b)){N(P(N(P(N(N(e,f<=0?G(2):G(178)),BV(T(b.i3,f,0))),44),BV(T(b.i3,f,1))),44),BV(T(b.i$,f,0)));f=f+1|0;}return CO(c,d,K(e));},CO=(a,b,c)=>{let d,e;d=G7(a.nO);e=b.jt;b=By(c);LK(d,e,b);return LB(d);},CM=(a,b)=>{let c,d;c=a.nO;d=b.jt;return BH(c,d);},Bn=(a,b)=>{let c;a:{b:{Y();if(!(b===Ce&&OK(a))){if(b!==Dt)break b;if(JM(a))break b;}c=1;break a;}c=0;}return c?I_(a,b):Ea(CM(a,b),I_(a,b));},I_=(a,b)=>{a:{HG();switch(OP.data[b.jt]){case 1:case 2:if(GM(a)){b=G(53);break a;}b=b.mU;break a;case 3:if(!JM(a)){b=
G(65);break a;}b=b.mU;break a;default:}b=b.mU;}return b;},G5=(a,b)=>{return W(Bn(a,b),I_(a,b));},BA=(a,b,c)=>{return W(Bn(a,b),c);},Dv=(a,b)=>{let c,d,e,f;c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(NL(f)&&!W(Bn(a,f),Bn(b,f)))return 0;e=e+1|0;}return 1;},GW=a=>{if(B5(a.mA))a.mA=By(ST(a));return Bl(a.mA);},Dl=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bg();c=D2(2);d=b;S(d,c);if(GM(a))c=L0(D2(2));else{c=Bg();Y();e=(GC(Bn(a,CW))).data;f=e.length;g=0;while(g<f){h=D2(e[g]|0);S(c,h);g=g+1|0;}}Ij(b,c);S(d,D2(1));i=new If;Y();j
=Qt(Bn(a,Ed));k=Qt(Bn(a,CS));c=Dt;F7();h=!BA(a,c,ED.oG)?MW:ED;f=d.i6;if(f<2){c=new BS;BY(c,G(301));Z(c);}d=new ID;l=Bb(H,f);e=l.data;b=BI(b);f=0;c=b;while(BF(c)){b=BE(c);if(b===null){b=new EC;Bq(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.m_=l;i.jX=d;i.km=j;i.k7=k;i.ld=h;return i;},FM=a=>{Y();return CG(a,Gg);},O1=a=>{let b,c,d,e,f,g;b=Dq(CE(Dl(a)));c=b.data;Y();d=(GC(Bn(a,C7))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pm=a=>{let b;b=Bh(GW(a));Y();if(!BA(a,Dk,G(79)))b=Bd(CG(a,Dk),b)
|0;return b;},Ey=a=>{Y();return CG(a,DG)|0;},Gp=a=>{Y();return BG(CG(a,CA)|0,Ey(a));},GM=a=>{Y();return BA(a,BX,G(33));},OK=a=>{Y();return W(Ea(CM(a,Ce),G(2)),G(26))&&Cv(Bn(a,C0))?1:0;},JM=a=>{let b;Y();b=CS;Cp();return BA(a,b,D0.l3);},Ph=a=>{return (JA(a)).data.length!=CE(Dl(a))?0:1;},JA=a=>{Y();return GC(Bn(a,CD));},CG=(a,b)=>{return KO(Bn(a,b));},Qv=a=>{let b;b=new Pf;Y();b.qA=CG(a,Di);return b;},ST=a=>{let b,c,d,e,f,g,h;a:{Y();b=CG(a,Di);c=Bn(a,Ce);d=(-1);switch(Dx(c)){case -1360216880:if(!W(c,G(22)))break a;d
=5;break a;case -982754077:if(!W(c,G(26)))break a;d=9;break a;case -895939855:if(!W(c,G(23)))break a;d=6;break a;case 3555:if(!W(c,G(18)))break a;d=1;break a;case 96727:if(!W(c,G(17)))break a;d=0;break a;case 109265:if(!W(c,G(20)))break a;d=3;break a;case 3373737:if(!W(c,G(19)))break a;d=2;break a;case 3684185:if(!W(c,G(21)))break a;d=4;break a;case 93832310:if(!W(c,G(25)))break a;d=8;break a;case 104080786:if(!W(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Eo(BT([0.0,0.0,0.0,1.0]));break b;case 1:c
=Eo(BT([0.0,1.0,1.0,1.0]));break b;case 2:c=Eo(BT([1.0,1.0,1.0,0.0]));break b;case 3:c=Eo(BT([1.0,0.0,0.0,0.0]));break b;case 4:c=Eo(BT([1.0,0.0,0.0,1.0]));break b;case 5:c=FH(new P0,b);break b;case 6:c=FH(new Lf,b);break b;case 7:c=FH(new MF,b);break b;case 8:c=FH(new Lq,b);break b;case 9:e=C2(Bn(a,C0),59);c=new GA;f=new Cf;g=e;FP(f,g.i6,2);Le(c,f,BB(g.i6,1));d=0;while(d<g.i6){h=(GC(BH(g,d))).data;BQ(c.i3,d,0,h[0]);BQ(c.i3,d,1,h[1]);BQ(c.i$,d,0,h[2]);d=d+1|0;}break b;default:}c=Fe();}return c;},Qt=b=>{let c,
d,e,f,g;Cp();c=(L4.bc()).data;d=c.length;e=0;while(true){if(e>=d){f=new H4;g=L();I(I(I(g,G(302)),b),G(135));BY(f,K(g));Z(f);}f=c[e];if(W(f.l3,b))break;e=e+1|0;}return f;},SZ=J(),TW=J(),My=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},JQ=J(0);
function ND(){H.call(this);this.qz=null;}
let Yk=(a,b)=>{let c;c=a.qz;GV(c.i2);Kk(c,BP(c.i2.i8)+b);};
function MC(){H.call(this);this.qn=null;}
let Td=(a,b)=>{Kk(a.qn,b);},Tp=J(),Oh=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Ir)&&!(b instanceof J2)&&!(b instanceof HF)){if(!(b instanceof IE))break b;d=b;if(W(c,d.mc))break b;if(!Oh(d.m4,c))break b;}e=1;break a;}e=0;}return e;},OB=b=>{let c,d,e,f,g,h,i,j,k;c=Es(G(303));d=1;while(true){e=b.data;if(d>=e.length)break;f=N(c,d<=1?G(2):G(155));g=e[d];h=Es(G(303));i=0;while(i<g.i4){j=N(h,i<=0?G(2):G(155));e=g.i0;k=g.i7;N(j,MT(e,Bc(i,k),k));i=i+1|0;}N(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},MT=(b,c,d)=>{let e,
f,g,h;e=Es(G(303));f=0;while(f<d){g=f<=0?G(2):G(155);h=b.data;N(N(e,g),QS(h[c+f|0]));f=f+1|0;}return K(P(e,93));},QS=b=>{return b-b!==0.0?G(3):E8(b);},BR=J(0);
function NF(){H.call(this);this.rb=null;}
let Ww=a=>{Ho(a.rb);};
function FO(){let a=this;H.call(a);a.mk=null;a.lH=0;}
let JU=(a,b,c)=>{let d;a.mk=c;d=new KD;d.qf=a;d.qe=b;b.addEventListener("pointerdown",Bi(Bk(d),"handleEvent"));d=new KE;d.rd=a;b.addEventListener("pointermove",Bi(Bk(d),"handleEvent"));d=new KF;d.pi=a;b.addEventListener("pointerup",Bi(Bk(d),"handleEvent"));d=new KG;d.p6=a;b.addEventListener("pointercancel",Bi(Bk(d),"handleEvent"));d=new KH;d.qr=a;b.addEventListener("touchstart",Bi(Bk(d),"handleEvent"));},Y6=(a,b)=>{let c=new FO();JU(c,a,b);return c;},Q$=a=>{if(a.lH){a.lH=0;a.mk.f3();}};
function IR(){H.call(this);this.pA=null;}
let Wh=(b,c)=>{let d,e;b=b.pA;c=b.lG;d=new Rc;d.rl=b;e=c.jE;if(e!==null){d=d;e=e;if(!(d.rl.lf>=Bh(e)?0:1))c=Bm();}d=new Rb;d.qD=b;Fx(c,d);};
function Nn(){H.call(this);this.pT=null;}
let S3=a=>{Ho(a.pT);},IH=J(),YN=(b,c)=>{b;c.preventDefault();};
function IJ(){H.call(this);this.rh=null;}
let R0=(b,c)=>{b=b.rh;MR(b,b.kA.selectedIndex);};
function II(){H.call(this);this.pp=null;}
let Vr=(b,c)=>{let d,e;b=b.pp;d=Pr(Br(b.j0.value));if(!JO(d)){Ii(b,G(2));Iy(b,DN(d),0);}else{e=Br(b.j0.value);c=L();I(I(I(c,G(304)),e),G(135));Ii(b,K(c));}};
function IG(){H.call(this);this.oE=null;}
let SW=(b,c)=>{let d,e,f,g;b=b.oE;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Br(c.key);f=(-1);switch(Dx(e)){case 930625636:if(!W(e,G(305)))break a;f=0;break a;case 977535019:if(!W(e,G(306)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Ii(b,G(2));g=Qd(b.kW.data[b.jK]+d,0.01);b.j0.value=R(HA(g));Iy(b,g,0);}};
function IF(){H.call(this);this.qQ=null;}
let T6=(b,c)=>{let d,e;b=b.qQ;d=b.mI.checked?1:0;e=b.ng.bc();e.data[b.jK]=d;b=b.mq;c=new Li;c.oN=e;En(b,c,0);};
function Ln(){H.call(this);this.pC=null;}
let St=a=>{let b;b=a.pC;Cy();Fd(b,0);};
function Lp(){H.call(this);this.qk=null;}
let UQ=a=>{let b;b=a.qk;Cy();Me(b,(-1));};
function Lo(){H.call(this);this.qS=null;}
let Xt=a=>{let b;b=a.qS.jh;if(!b.i2.jz)JS(b);else KQ(b);};
function Lm(){H.call(this);this.oP=null;}
let R9=a=>{let b;b=a.oP;Cy();Me(b,1);};
function Ll(){H.call(this);this.qq=null;}
let Ub=a=>{let b;b=a.qq;Cy();Fd(b,2147483647);};
function HN(){let a=this;H.call(a);a.q5=null;a.q6=null;}
let YJ=(b,c)=>{let d,e;b=b;c=b.q5;b=b.q6;c=c.lx;Cy();c=Ew(Br(c.value));d=0.0;if(c!==CU)d=c.l9;e=d|0;Fd(b,e);};
function HM(){let a=this;H.call(a);a.o9=null;a.o8=null;}
let XO=(b,c)=>{let d;b=b;c=b.o9;b=b.o8;Y();d=Dn;c=Br(c.kU.value);J$(b,d,c);};
function GA(){let a=this;M.call(a);a.i3=null;a.i$=null;}
let Le=(a,b,c)=>{a.i3=b;a.i$=c;},DY=(a,b)=>{let c=new GA();Le(c,a,b);return c;},Fe=()=>{return Eo(BT([0.0,1.0,1.0,0.0]));},Eo=b=>{let c,d,e,f,g;c=b.data;d=Bb(B8(CT),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=D8(d);g=BB(f.i4,1);B$(b,0,g.i0,0,c.length);return DY(f,g);},GQ=(a,b,c,d,e)=>{let f;f=DY(Km(a.i3),Km(a.i$));He(f,b,c,d,e);return f;},He=(a,b,c,d,e)=>{BQ(a.i3,b,0,c);BQ(a.i3,b,1,d);BQ(a.i$,b,0,e);},Bh=a=>{return a.i3.i4;},SX=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&Bz(b)===Bu(GA)){b=b;c=!V(a.i3,b.i3)?0:V(a.i$,b.i$)?1:0;}else c=0;return c;},I7=J(),V9=(b,c)=>{b;c.preventDefault();};
function I8(){let a=this;H.call(a);a.pm=null;a.pn=null;}
let YF=(b,c)=>{b=b;c=b.pm;b=b.pn;c=Dh(c.kR.selectedIndex);E_(b,c);};
function I5(){H.call(this);this.oO=null;}
let Yc=(b,c)=>{b=b.oO;Og(b,b.lv);};
function I6(){H.call(this);this.qU=null;}
let Sz=(b,c)=>{b=b.qU;Og(b,b.lu);};
function N2(){H.call(this);this.qw=null;}
let Wk=a=>{let b,c,d;b=a.qw;c=FL(b);d=b.jr;Hl(b,GQ(d,c,T(d.i3,c,0),T(b.jr.i3,c,1),1.0-T(b.jr.i$,c,0)));},Sn=J(),B0=(b,c)=>{let d;d=b.ownerDocument.createElement(R(c));b.appendChild(d);return d;},BZ=(b,c,d)=>{let e;e=B0(b,c);b=R(d);e.textContent=b;return e;},BC=(b,c)=>{if(!W(c,Br(b.textContent)))b.textContent=R(c);},Fv=(b,c,d,e)=>{if(!d)b.removeAttribute(R(c));else b.setAttribute(R(c),R(e));},Cn=(b,c)=>{let d;d=new It;d.pb=c;b.addEventListener("click",Bi(Bk(d),"handleEvent"));};
function N3(){H.call(this);this.pV=null;}
let YK=a=>{let b,c,d,e,f,g,h;b=a.pV;c=Qr(b.jr.i3);d=b.jr;e=c.j2;f=e-(e-c.jY)/2.0;e=c.jQ;g=e-(e-c.jM)/2.0;c=DY(BB(Bh(d)+1|0,2),BB(Bh(d)+1|0,1));h=0;while(h<Bh(d)){He(c,h,T(d.i3,h,0),T(d.i3,h,1),T(d.i$,h,0));h=h+1|0;}He(c,Bh(d),f,g,1.0);Hl(b,c);c=b.my;b=Dh(Bh(b.jr));E_(c,b);};
function N1(){H.call(this);this.oW=null;}
let Ru=a=>{let b,c,d,e,f,g;b=a.oW;c=b.jr;d=FL(b);e=DY(BB(Bh(c)-1|0,2),BB(Bh(c)-1|0,1));f=0;while(f<Bh(c)){g=C3(f,d);if(g)He(e,g<0?f:f-1|0,T(c.i3,f,0),T(c.i3,f,1),T(c.i$,f,0));f=f+1|0;}Hl(b,e);b=b.my;c=De();E_(b,c);};
function LL(){H.call(this);this.k3=null;}
let N7=J(),LF=null,GG=null,JW=null,Jc=null,Jd=null,P8=null,DA=()=>{DA=Be(N7);Ta();},Id=()=>{DA();return (Go(Ox(BN(Bp,[G(31),G(34),G(50),G(53),G(60),G(53)])))).lV;},Ic=b=>{let c,d,e,f,g,h,i,j;DA();c=b.data.length;d=GG.data.length;if(c!=d){e=new BS;f=L();P(Q(I(Q(I(f,G(307)),d),G(308)),c),46);BY(e,K(f));Z(e);}c=N6(b,JW)>=N6(b,GG)?0:1;g=!c?GG:JW;e=!c?G(309):G(310);h=!c?G(310):G(309);i=Bg();j=new EM;f=L();I(I(I(I(I(I(I(I(I(f,G(311)),e),G(312)),h),G(313)),e),G(314)),h),G(315));Kr(j,K(f),b);S(i,j);f=L();I(I(f,e),G(316));HS(i,
K(f),!c?Jc:Jd,g);j=L();I(I(j,h),G(317));HS(i,K(j),!c?Jd:Jc,g);f=L();I(I(I(I(I(f,G(318)),e),G(314)),h),G(319));HS(i,K(f),P8,g);return i;},HS=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DA();d=d.data;f=b;g=(BH(f,f.i6-1|0)).lS.bc();h=Bg();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LF.data[m];n=BV(l[m]);o=L();I(I(I(o,b),G(289)),n);p=K(o);S(h,p);}j=j+1|0;}if(!Ch(h)){b=new EM;p=LM(h);h=L();P(I(I(I(h,c),G(320)),p),46);Kr(b,K(h),g);S(f,b);}},N6=(b,c)=>{let d,e,f;DA();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},Ta=()=>{LF=BN(Bp,[G(321),G(322),G(323),G(324),G(325),G(326),G(327),G(328),G(329)]);GG=BT([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JW=BT([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jc=Iq([0,1,4]);Jd=Iq([2,3,5]);P8=Iq([6,7,8]);};
function MB(){H.call(this);this.pt=null;}
let S1=a=>{let b,c,d,e;b=a.pt;c=Ic(b.k_);d=Gc(b);e=b.lT+1|0;b.lT=e;e=e>1&&!d?1:0;BC(b.mj,e?G(330):(BH(c,d)).ls);Ho(b.mE);};
function ME(){H.call(this);this.ra=null;}
let Ut=a=>{let b,c,d,e,f;b=a.ra;c=Ic(b.k_);d=Gc(b);e=c;f=(BH(e,d)).lS;BC(b.mj,(BH(e,Gc(b))).ls);b=b.mE;c=new Nd;c.pd=f;En(b,c,0);};
function MD(){H.call(this);this.pj=null;}
let VZ=a=>{let b,c;b=a.pj.mE;c=CH();E6(b,c);};
function Qo(){H.call(this);this.qm=null;}
let Uj=a=>{let b,c;b=a.qm;c=b.jh.jG;QC(c,c.k5,c.l4);DF(b.jh);CI(b.jh);};
function Qp(){H.call(this);this.pL=null;}
let W3=a=>{let b,c;b=a.pL;c=b.jh.jG;QC(c,c.l4,c.k5);DF(b.jh);CI(b.jh);};
function Qn(){H.call(this);this.oY=null;}
let RB=a=>{let b,c,d;b=a.oY;Y();c=Di;d=Ca(Ys()*10000.0|0);J$(b,c,d);};
function Hp(){let a=this;BJ.call(a);a.o0=null;a.q$=null;a.kM=null;}
let Oj=null,Qw=null,NR=null,MV=null,Qa=null,Qu=null,Q5=null,Re=null,On=null,Ok=null,Oz=null,Wx=null,L9=null,GB=()=>{GB=Be(Hp);Vu();},KN=()=>{GB();return L9.bc();},RC=(a,b,c,d,e,f)=>{GB();Cu(a,b,c);a.o0=d;a.q$=e;a.kM=f;},Ck=(a,b,c,d,e)=>{let f=new Hp();RC(f,a,b,c,d,e);return f;},Vu=()=>{let b,c,d;Oj=Ck(G(331),0,G(332),G(333),G(2));Qw=Ck(G(334),1,G(335),G(336),G(337));NR=Ck(G(338),2,G(339),G(340),G(341));MV=Ck(G(342),3,G(343),G(344),G(345));Qa=Ck(G(346),4,G(347),G(348),G(349));Qu=Ck(G(350),5,G(351),G(352),G(353));Q5
=Ck(G(354),6,G(355),G(356),G(357));Re=Ck(G(358),7,G(359),G(360),G(361));On=Ck(G(362),8,G(363),G(364),G(365));Ok=Ck(G(366),9,G(367),G(368),G(369));Oz=Ck(G(370),10,G(371),G(372),G(373));b=Ck(G(374),11,G(375),G(376),G(377));Wx=b;c=Bb(Hp,12);d=c.data;d[0]=Oj;d[1]=Qw;d[2]=NR;d[3]=MV;d[4]=Qa;d[5]=Qu;d[6]=Q5;d[7]=Re;d[8]=On;d[9]=Ok;d[10]=Oz;d[11]=b;L9=c;};
function Gd(){let a=this;M.call(a);a.kY=0;a.ms=0;a.lU=null;}
let Nq=null,Hm=()=>{Hm=Be(Gd);Vy();},Sd=(a,b,c,d)=>{Hm();a.kY=b;a.ms=c;a.lU=d;},Ei=(a,b,c)=>{let d=new Gd();Sd(d,a,b,c);return d;},Jy=()=>{Hm();return Nq;},Rt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Gd)){b=b;c=a.kY!=b.kY?0:a.ms!=b.ms?0:V(a.lU,b.lU)?1:0;}else c=0;return c;},Vy=()=>{let b,c,d,e,f,g;b=Ei(8,10000,G(378));c=Ei(10,10000,G(379));d=Ei(17,10000,G(380));e=Ei(71,10000,G(381));f=Ei(1,3000,G(382));g=Ei(195,8000,G(383));BW(b);BW(c);BW(d);BW(e);BW(f);BW(g);Nq=NB(BN(H,[b,c,d,e,f,g]));};
function JZ(){H.call(this);this.qa=null;}
let WM=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.qa;d=b.ln.selectedIndex-1|0;b.oy=1;e=(KN()).data.length;f=Dj(Jy());if(d>=0){if(d<e){c=(KN()).data[d];BC(b.l_,c.q$);b=b.m5;g=CH();d=0;while(d<c.kM.i1.length){e=F1(c.kM,61,d);f=F1(c.kM,38,d);if(f<0)f=c.kM.i1.length;Cj(g,Ds(c.kM,d,e),Ds(c.kM,e+1|0,f));d=f+1|0;}E6(b,g);}else if(d>=(e+f|0)){BC(b.l_,G(2));b=b.m5;c=Id();g=CH();h=(B3()).data;d=h.length;e=0;while(e<d){i=h[e];j=CM(c,i);k=new Ou;k.oI=g;k.oH=i;Fx(j,k);e=e+1|0;}E6(b,g);}else{c=Jy();d=d-e|0;c=FR(c,d);g=b.l_;d=c.kY;k
=c.lU;i=L();P(I(P(Q(I(i,G(384)),d),32),k),46);BC(g,K(i));g=b.m5;h=Bb(Bp,6);l=h.data;Y();l[0]=Di.i9;l[1]=Ca(c.kY);l[2]=DG.i9;l[3]=Ca(c.ms);l[4]=Dn.i9;l[5]=G(257);b=Ox(h);E6(g,b);}}},H_=J(),Sq=(b,c)=>{b;c.preventDefault();},Jw=J(0);
function IM(){H.call(this);this.p2=null;}
let Tl=(b,c)=>{let d;b=b.p2;d=0;while(d<c.length){if((L6(c[d])).isIntersecting?1:0)Q4(b);d=d+1|0;}},Eb=J(0);
function QK(){let a=this;H.call(a);a.pX=null;a.pY=null;}
let SG=(a,b)=>{b=b;Cj(a.pX,a.pY.i9,b);};
function P1(){H.call(this);this.ps=null;}
let Sr=(a,b)=>{b=b;S(a.ps,b);},YY=J(),Tm=(b,c)=>{let d,e;if(b>0.3){d=BV(b);e=L();I(I(I(e,G(385)),d),G(386));d=K(e);S(c,d);}},P4=J(0);
function JE(){H.call(this);this.q0=null;}
let UZ=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.q0;b.lL=0;c=b.i2;d=c.jz;if(Jz(c))H8(b.i2,new M2,7.0);NP(b);e=d&&!b.i2.jz?1:0;f=b.i2.i8;if(BP(f)!=b.nA){b.nA=BP(f);b.k9.hear("iteration");}if(f.kD&&!b.nY){b.nY=1;b.k9.hear("diverge");}else if(e)b.k9.hear("finish");if(Jz(b.i2))Cz(b);else if(b.ot){b.ot=0;c=b.ka;g=EU(b.i2.i8);c=c.q4;h=g.kG;i=E1(g.kj,4);e=Du(g);d=Bh(g.jc);g=L();I(Q(I(Q(I(I(I(Q(I(g,G(167)),h),G(387)),i),G(155)),e),G(251)),d),G(388));BC(c,K(g));c=b.lQ;b=b.i2;g=b.js;e=BP(b.i8);if(Kj(c)){c=(Go(K_(c))).lV;b=CH();j
=(B3()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bn(g,i):Ca(e);if(!W(f,Bn(c,i))){Cj(b,i.i9,f);c=Ea(HZ(c,i,f),c);}h=h+1|0;}Vl(R(Ib(b)));}}},CV=J(EP),Uh=a=>{return;};
function ID(){CV.call(this);this.m_=null;}
let XZ=(a,b)=>{a.m_=b;},NB=a=>{let b=new ID();XZ(b,a);return b;},FR=(a,b)=>{return a.m_.data[b];},Dj=a=>{return a.m_.data.length;},Lr=J(),Yq=a=>{return performance.now();},Tu=J(),Y5=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gl(b)&&(e+f|0)<=Gl(d)){a:{b:{if(b!==d){g=HH(Bz(b));h=HH(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G2(g)&&!G2(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bz(n);if(EB(n.kr,h.kr)){k=1;break c;}}k=0;}if(!k){Hk(b,c,
d,e,j);b=new G4;Bq(b);Z(b);}j=j+1|0;k=m;}Hk(b,c,d,e,f);return;}if(!G2(g))break a;if(G2(h))break b;else break a;}b=new G4;Bq(b);Z(b);}}Hk(b,c,d,e,f);return;}b=new G4;Bq(b);Z(b);}b=new Co;Bq(b);Z(b);}d=new EC;BY(d,G(389));Z(d);},B$=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gl(b)&&(e+f|0)<=Gl(d)){Hk(b,c,d,e,f);return;}b=new Co;Bq(b);Z(b);},Hk=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Xx=J(),E8=b=>{let c,d,e,f,g,h,i;if(!Oy(b))return Nc(b);if(b===0.0){c=Fk(b);d=L();I(I(d,c),G(390));return K(d);}c=SC(Bw(b));e=c.ml;f=c.m2-1|0;if((-4)<=f&&f<16){d=Fk(b);c=OW(c,Bv(1,e.i1.length-c.m2|0));g=L();I(I(g,d),c);return K(g);}if(e.i1.length<=1)d=G(2);else{c=Hc(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(391):G(392);g=h>=10?G(2):G(0);i=L();Q(I(I(i,c),g),h);c=K(i);g=Fk(b);f=BM(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},BV
=b=>{let c,d,e,f,g;a:{c=E8(b);if(c===G(393))d=1;else if(G(393).i1.length>c.i1.length)d=0;else{e=0;f=c.i1.length-G(393).i1.length|0;while(f<c.i1.length){g=BM(c,f);d=e+1|0;if(g!=BM(G(393),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Ds(c,0,c.i1.length-2|0);return c;},E1=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Oy(b))return Nc(b);if(b===0.0)d=Fi(G(2),0);else{e=Bw(b);d=D7(Jm(e),Bv(G$(e),0));f=D7(Cb(1),Bv( -G$(e)|0,0));g=LP(e);Ef(f,Bv(g,0));Ef(d,Bv( -g|0,0));if(C8(d,f)>=0){DB(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fi(G(2),0);else
{i=C9(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DB(d,0);h=IB(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Ns(d,f,h))d=Fi(FF(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fi(FF(i),g);}else{d=new Jl;m=FF(i);f=L();I(P(f,49),m);OI(d,K(f),g+1|0);}}}}f=Fk(b);d=OW(d,c);n=L();I(I(n,f),d);return K(n);},Ew=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PN;b=Do(b);c.mV=Hj(B7);c.mt=b;d=Ni(c);e=0;f=0;g=0;h=DQ(c);while(true){if(!Jr(h)){if(h!=46&&h!=44)break;if(f)break;}c.jS=c.jS+1|0;if(!Jr(h))f
=1;else{e=1;i=c.lh;if(i==800){g=g|(h==48?0:1);c.jO=c.jO+(!f?1:0)|0;}else{c.jO=c.jO-(!f?0:1)|0;if(!(h==48&&i<=0)){DB(c.mV,h-48|0);c.lh=c.lh+1|0;}}}h=DQ(c);}if(g){DB(c.mV,1);c.lh=c.lh+1|0;c.jO=c.jO-1|0;}a:{if(e){if(DQ(c)!=101&&DQ(c)!=69)e=1;else{c.jS=c.jS+1|0;i=Ni(c);e=0;f=0;g=DQ(c);while(Jr(g)){c.jS=c.jS+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DQ(c);}g=c.jO;if(i)f= -f|0;c.jO=g+f|0;}if(e&&c.jS>=c.mt.i1.length){j=!d?1:(-1);d=c.lh;e=d+c.jO|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mV;l=Hj(Cb(1));Ef(b,
Bv(c.jO,0));Ef(l,Bv( -c.jO|0,0));e=Nf(b)-Nf(l)|0;FC(b,Bv( -e|0,0));FC(l,Bv(e,0));if(C8(b,l)<0){FC(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IB(b,l);FC(b,1);f=f+1|0;}if(C8(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vi(RS(XJ(Cb(Bv(e-52|0,(-1074))+1074|0),52),Fp(k)));}}}}else k=0.0;b=P_(j*k);break a;}}b=PE();}return b;},Oy=b=>{return !(Bw(b)<=1.7976931348623157E308)?0:1;},Nc=b=>{let c,d;if(isNaN(b)?1:0)c=G(394);else{c=Fk(b);d=L();I(I(d,c),G(395));c=K(d);}return c;},Fk
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(230);},OW=(b,c)=>{let d,e,f,g;d=L();e=b.m2;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.ml.i1.length?BM(b.ml,f):48);f=f+1|0;}return K(d);};
function Mu(){H.call(this);this.l9=0.0;}
let CU=null,X1=(a,b)=>{a.l9=b;},P_=a=>{let b=new Mu();X1(b,a);return b;},PE=()=>{if(CU===null)CU=P_(0.0);return CU;},DN=a=>{let b;if(a!==CU)return a.l9;b=new Ev;Bq(b);Z(b);},QV=a=>{return a===CU?0:1;},JO=a=>{return a!==CU?0:1;},Ps=(a,b)=>{if(a!==CU)b.gH(a.l9);},Xo=J(),Wa=b=>{return Math.sin(b);},SO=b=>{return Math.cos(b);},CX=b=>{return Math.sqrt(b);},CQ=b=>{return Math.ceil(b);},Fj=b=>{return Math.floor(b);},Bs=b=>{return XQ(Fp(b+Yd(b)*0.5));},Ys=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},Bv
=(b,c)=>{if(b>c)c=b;return c;},UW=(b,c)=>{return Math.min(b,c);},Bd=(b,c)=>{return UW(b,c);},Yo=(b,c)=>{return Math.max(b,c);},Bt=(b,c)=>{return Yo(b,c);},WO=b=>{return Math.abs(b);},Bw=b=>{return WO(b);},Yd=b=>{return Math.sign(b);};
function I1(){let a=this;M.call(a);a.jv=null;a.jc=null;a.nh=null;a.kG=0;a.kj=0.0;a.kf=null;a.nK=null;a.lg=null;a.lr=0;}
let F9=a=>{let b;b=Ci(a.jv);C5(b,a.kf);return b;},Ml=(a,b)=>{return !(T(a.lg,b,0)>0.5)?0:1;},HC=(a,b)=>{return Ml(a,b)!==T(a.jc.i$,b,0)?0:1;},Du=a=>{let b,c;b=0;c=0;while(c<Bh(a.jc)){b=b+(!HC(a,c)?0:1)|0;c=c+1|0;}return b;},W6=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(I1)){b=b;if(!V(a.jv,b.jv)){c=0;break a;}if(!V(a.jc,b.jc)){c=0;break a;}if(!V(a.nh,b.nh)){c=0;break a;}if(a.kG!=b.kG){c=0;break a;}if(a.kj!==b.kj){c=0;break a;}if(!V(a.kf,b.kf)){c=0;break a;}if(!V(a.nK,b.nK)){c=0;break a;}if(!V(a.lg,
b.lg)){c=0;break a;}if(a.lr==b.lr){c=1;break a;}c=0;}else c=0;}return c;},Sg=a=>{return a.jc;};
function Mj(){let a=this;H.call(a);a.jf=null;a.je=null;}
let Sf=(a,b)=>{let c,d,e,f;c=Dj(b.jX);d=Bb(Cf,c);e=d.data;a.jf=d;a.je=Bb(Cf,c);e[0]=BB(0,0);a.je.data[0]=BB(0,0);f=1;while(f<c){a.jf.data[f]=BB(Bf(b,f),Bf(b,f-1|0));a.je.data[f]=BB(Bf(b,f),1);f=f+1|0;}},Ci=a=>{let b=new Mj();Sf(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jf.data;if(c>=d.length)break;b=b+(d[c].i0.data.length+a.je.data[c].i0.data.length|0)|0;c=c+1|0;}d=Bj(b);e=0;c=1;while(true){f=a.jf.data;if(c>=f.length)break;b=Mg(f[c].i0,d,e);e=Mg(a.je.data[c].i0,d,b);c=c+1|0;}return d;},C5
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jf.data;if(d>=e.length)break;c=Q_(b,Q_(b,c,e[d].i0),a.je.data[d].i0);d=d+1|0;}},OC=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mg=(b,c,d)=>{let e;e=b.data.length;B$(b,0,c,d,e);return d+e|0;},Q_=(b,c,d)=>{let e;e=d.data.length;B$(b,c,d,0,e);return c+e|0;};
function Cf(){let a=this;H.call(a);a.i4=0;a.i7=0;a.i0=null;}
let FP=(a,b,c)=>{a.i4=b;a.i7=c;a.i0=Bj(Bc(b,c));},BB=(a,b)=>{let c=new Cf();FP(c,a,b);return c;},D8=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cf;d=b.length;FP(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i7;if(f!=g){h=new BS;d=b[e].data.length;i=L();P(Q(I(Q(I(Q(I(i,G(396)),e),G(397)),d),G(398)),g),46);BY(h,K(i));Z(h);}B$(b[e],0,c.i0,Bc(e,g),g);e=e+1|0;}return c;},Ot=a=>{return a.i4;},G6=a=>{return a.i7;},T=(a,b,c)=>{return a.i0.data[Bc(b,a.i7)+c|0];},BQ=(a,b,c,d)=>{a.i0.data[Bc(b,a.i7)+c|0]=d;},H6
=a=>{return a.i0;},Km=a=>{let b,c,d;b=BB(a.i4,a.i7);c=a.i0;d=c.data;B$(c,0,b.i0,0,d.length);return b;},EZ=a=>{let b,c,d;b=a.i4;c=a.i7;d=L();Q(P(Q(d,b),120),c);return K(d);},HO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cf){c=b;if(a.i4==c.i4&&a.i7==c.i7){b:{d=a.i0;e=c.i0;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JD();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function H3(){let a=this;M.call(a);a.kh=null;a.k0=null;}
let Pq=a=>{return a.kh.data.length+a.k0.data.length|0;},Ua=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(H3)){b=b;c=!V(a.kh,b.kh)?0:V(a.k0,b.k0)?1:0;}else c=0;return c;},PO=J(),XC=a=>{return performance.now();},Hf=J(0);
function QA(){let a=this;H.call(a);a.pN=null;a.pO=null;a.pP=0;}
function OF(){let a=this;H.call(a);a.jm=null;a.j5=null;}
let MQ=(a,b,c,d)=>{let e,f;if(!W(Ea(CM(a.jm,c),G(2)),d)&&!G5(a.jm,b)){e=a.j5;b=b.i9;f=c.i9;c=L();I(I(P(I(I(I(c,b),G(399)),f),61),d),G(400));b=K(c);S(e,b);}},GX=(a,b)=>{let c,d;c=b.i9;b=Bn(a.jm,b);d=L();I(P(I(d,c),61),b);return K(d);},Ev=J(BL),N8=J(DD),Y1=null,JD=()=>{JD=Be(N8);Ue();},Ue=()=>{Y1=Bu(CT);},NZ=J(0);
function H0(){let a=this;H.call(a);a.pU=null;a.pS=null;}
let XT=b=>{let c;b=b;c=b.pU;b=b.pS;HB(c);b.gP();};
function M$(){H.call(this);this.ou=0;}
function KD(){let a=this;H.call(a);a.qf=null;a.qe=null;}
let Vx=(b,c)=>{let d,e,f;b=b;d=b.qf;b=b.qe;e=!W(Br(c.pointerType),G(401))?12.0:24.0;f=d.mk.gQ(c.offsetX,c.offsetY,e);d.lH=f;if(f)b.setPointerCapture(c.pointerId);};
function KE(){H.call(this);this.rd=null;}
let X5=(b,c)=>{b=b.rd;if(b.lH)b.mk.gR(c.offsetX,c.offsetY);};
function KF(){H.call(this);this.pi=null;}
let XE=(b,c)=>{Q$(b.pi);};
function KG(){H.call(this);this.p6=null;}
let Xa=(b,c)=>{Q$(b.p6);};
function KH(){H.call(this);this.qr=null;}
let SV=(b,c)=>{if(b.qr.lH)c.preventDefault();};
function It(){H.call(this);this.pb=null;}
let XD=(b,c)=>{b.pb.gP();},EC=J(BL);
function Lk(){let a=this;H.call(a);a.kP=null;a.ky=null;a.kn=null;a.mD=null;a.nV=null;}
let UC=(a,b,c,d)=>{let e,f,g,h,i;a.nV=G(2);a.kP=c;e=c.i9;f=B0(b,G(402));a.ky=f;f.className="field";b=a.ky;f=DR(e,45,32);g=((BM(f,0)-97|0)+65|0)&65535;f=Hc(f,1);h=L();I(P(h,g),f);(BZ(b,G(403),K(h))).setAttribute("for",R(e));b=c.kv;if(b instanceof Fh){f=b;h=B0(a.ky,G(404));f=BI(f.la);while(BF(f)){BZ(h,G(222),BE(f));}}else{h=B0(a.ky,G(405));h.setAttribute("type","text");h.setAttribute("inputmode",R(!(a.kP.kv instanceof KB)?G(406):G(407)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.kn
=h;h.setAttribute("id",R(e));h=a.kn;b=L();I(I(I(I(b,e),G(408)),e),G(409));f=K(b);h.setAttribute("aria-describedby",R(f));i=BZ(a.ky,G(207),c.oQ);b="help";i.className=b;f=L();I(I(f,e),G(410));h=K(f);i.setAttribute("id",R(h));b=B0(a.ky,G(207));a.mD=b;i="complaint";b.className=i;b=a.mD;f=L();I(I(f,e),G(409));h=K(f);b.setAttribute("id",R(h));a.mD.setAttribute("role","alert");b=a.kn;f=new H7;f.pJ=a;f.pI=d;f.pH=c;b.addEventListener("change",Bi(Bk(f),"handleEvent"));},Uq=(a,b,c)=>{let d=new Lk();UC(d,a,b,c);return d;},Mh
=(a,b)=>{BC(a.mD,b);Fv(a.kn,G(227),Cv(b)?0:1,G(136));},Y2=J(),PA=J(),VD=null,K0=null,Hr=null,F_=null,O0=null,KX=null,Or=null,Fs=()=>{Fs=Be(PA);To();},To=()=>{let b;VD=new WeakMap();K0=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hr=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();F_=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hr===null)b=null;else{b=new HU;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}KX=b;if(F_===null)b=null;else{b=new HT;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}Or
=b;},XH=J();
function BU(){BJ.call(this);this.l3=null;}
let D0=null,Hq=null,Gh=null,OD=null,Q6=null,NG=null,Qj=null,L4=null,Cp=()=>{Cp=Be(BU);Rx();},Dz=(a,b,c,d)=>{Cp();Cu(a,b,c);a.l3=d;},Y9=a=>{return a.l3;},RR=(a,b,c)=>{let d,e,f,g;d=b.i0;e=c.i0;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gS(g[f]);f=f+1|0;}},Mx=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.i0;g=c.i0;h=d.i0;i=e.i0;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gT(l[j],m[j])*n[j];j=j+1|0;}},Rx=()=>{let b,c,d;b=new K8;Dz(b,G(411),0,G(51));D0=b;b=new K7;Dz(b,
G(412),1,G(52));Hq=b;b=new K6;Dz(b,G(350),2,G(53));Gh=b;b=new K5;Dz(b,G(413),3,G(54));OD=b;b=new K4;Dz(b,G(414),4,G(55));Q6=b;b=new K3;Dz(b,G(415),5,G(56));NG=b;b=new K2;Dz(b,G(416),6,G(57));Qj=b;c=Bb(BU,7);d=c.data;d[0]=D0;d[1]=Hq;d[2]=Gh;d[3]=OD;d[4]=Q6;d[5]=NG;d[6]=b;L4=c;},LT=J(),OP=null,HG=()=>{HG=Be(LT);Yh();},Yh=()=>{let b,c;b=B6((B3()).data.length);c=b.data;OP=b;c[Ed.jt]=1;c[CS.jt]=2;c[Dt.jt]=3;},PP=J(),WL=null,Sm=null,K1=null,N9=null,TH=null,XI=null,Ff=()=>{Ff=Be(PP);R_();},R_=()=>{WL=new Od;Sm=new Oa;K1
=new Oc;N9=new N$;TH=new N_;XI=new NM;},KR=J(0),NA=J(0),QH=J(0),NQ=J(0),Qb=J(0),OJ=J(0),PY=J(0),Md=J(0),Nb=J(0),MA=J(0),LZ=J(0),UK=J(),Fy=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xg=J(),C2=(b,c)=>{let d,e,f,g;d=Bg();if(Cv(Do(b)))return d;e=0;f=F1(b,c,0);while(f>=0){g=Ds(b,e,f);S(d,g);e=f+1|0;f=F1(b,c,e);}b=Hc(b,e);S(d,b);return d;},GC=b=>{let c,d,e,f,g;c=C2(b,44);d=Bj(c.i6);e=d.data;f=0;g=e.length;while(f<g){e[f]=KO(BH(c,f));f=f+1|0;}return d;},KO
=b=>{let c,d;c=Ew(b);d=new QG;d.qX=b;if(c!==CU)return c.l9;b=d.qX;c=new H4;d=L();I(I(d,G(417)),b);BY(c,K(d));Z(c);},Su=J(),Gl=b=>{let c;c=(Bz(b)).kr;if(c[Bx].itemType!==null)return X_(b);b=new BS;Bq(b);Z(b);},G4=J(BL),Rf=J(),UO=a=>{return performance.now();};
function PN(){let a=this;H.call(a);a.mt=null;a.jS=0;a.mV=null;a.jO=0;a.lh=0;}
let DQ=a=>{return a.jS>=a.mt.i1.length?0:BM(a.mt,a.jS);},Jr=b=>{return 48<=b&&b<=57?1:0;},Ni=a=>{let b,c;b=DQ(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jS=a.jS+1|0;return c;};
function H9(){let a=this;M.call(a);a.mP=0;a.mF=0;}
let ML=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new H9;b=BG(c,d-e|0);f.mP=e;f.mF=b;return f;},T0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(H9)){b=b;c=a.mP!=b.mP?0:a.mF==b.mF?1:0;}else c=0;return c;};
function Gj(){let a=this;H.call(a);a.m9=null;a.jI=null;a.jC=null;}
let I9=(a,b,c)=>{let d,e,f,g;a.m9=b;d=Dj(b.jX);e=Bb(Cf,d);f=e.data;a.jI=e;a.jC=Bb(Cf,d);f[0]=BB(0,0);a.jC.data[0]=c;g=1;while(g<d){a.jI.data[g]=BB(c.i4,Bf(b,g));a.jC.data[g]=BB(c.i4,Bf(b,g));g=g+1|0;}},EY=(a,b)=>{let c=new Gj();I9(c,a,b);return c;},Gq=a=>{return a.jC.data[Bo(a.m9)];},DJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jf;d=b.je;e=1;while(e<=Bo(a.m9)){f=c.data;b=a.jC.data[e-1|0];g=f[e];h=a.jI.data[e];DM(b.i7==g.i7&&h.i4==b.i4&&h.i7==g.i4?1:0,G(418),b,g,h);i=b.i0;j=g.i0;f=h.i0;k=b.i4;l=g.i4;m
=b.i7;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jI.data[e];DM(b.i4==g.i7&&b.i7==1?1:0,G(419),g,b,g);i=b.i0;j=g.i0;t=g.i7;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RR(Iz(a.m9,e),a.jI.data[e],a.jC.data[e]);e=e+1|0;}};
function PI(){let a=this;M.call(a);a.lJ=null;a.rn=null;a.kb=null;a.nz=null;a.nC=null;a.lY=null;a.kC=0;}
let VK=a=>{return a.kb;};
function Fa(){let a=this;M.call(a);a.j1=null;a.jw=null;a.kp=null;a.ku=null;a.mN=null;a.mo=null;a.mB=null;a.kF=null;a.kx=null;a.n2=null;a.nt=null;a.kl=null;}
let HQ=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j1=b;a.jw=c;a.kp=d;a.ku=e;a.mN=f;a.mo=g;a.mB=h;a.kF=i;a.kx=j;a.n2=k;a.nt=l;a.kl=m;},Y7=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fa();HQ(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TR=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba(1512988);c=new Fa;d=Ba(15789813);e=Ba(11183798);f=Ba(9144216);g=Ba(15000044);h=Ba(14268646);i=Ba(10935200);j=Ba(12160969);k=Ba(7323508);l=Ba(13214934);m=new Dy;n=Bb(CF,7);o=n.data;o[0]=Ba(1775906);o[1]=Ba(3089216);o[2]=Ba(5189463);o[3]=Ba(7815012);o[4]=Ba(10638698);o[5]
=Ba(13204079);o[6]=Ba(15051394);Fg(m,n);p=new Dy;n=Bb(CF,3);o=n.data;o[0]=Jt(DS(Ba(10055851),0.5),b);o[1]=Ba(2499629);o[2]=Jt(DS(Ba(5942881),0.4),b);Fg(p,n);HQ(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PC=a=>{return a.j1;},Xk=a=>{return a.jw;},OL=a=>{return a.ku;},S$=J(),Ge=(b,c)=>{let d,e,f,g;b=b.data;d=Bj(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function KT(){let a=this;H.call(a);a.k4=null;a.kV=null;a.kg=null;a.kT=null;a.kS=null;}
let VP=(a,b,c)=>{let d,e,f;a.k4=b;d=Dj(b.jX);a.kV=Bb(Cf,d);a.kg=Bb(Cf,d);e=Ci(b);a.kT=e.jf;a.kS=e.je;a.kV.data[0]=BB(0,0);a.kg.data[0]=BB(0,0);f=1;while(f<d){a.kV.data[f]=BB(c,Bf(b,f));a.kg.data[f]=BB(c,Bf(b,f));f=f+1|0;}},J8=(a,b)=>{let c=new KT();VP(c,a,b);return c;},JN=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jC.data;f=b.jf;g=Bo(a.k4);Yx(a.k4.ld,e[g],d,a.kV.data[g]);h=Bo(a.k4);i=a.k4;b=i.k7;Cp();if(b===D0&&i.ld===ED){i=c.jC.data[h];b=a.kg.data[h];DM(IW(i,d)&&IW(i,b)?1:0,G(420),i,d,b);j
=i.i0;k=d.i0;l=b.i0;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mx(Iz(i,h),a.kV.data[h],c.jI.data[h],c.jC.data[h],a.kg.data[h]);while(true){h=C3(g,1);if(h<0)break;b=a.kg.data[g];m=g-1|0;i=e[m];q=a.kT.data[g];DM(b.i4==i.i4&&q.i4==b.i7&&q.i7==i.i7?1:0,G(421),b,i,q);n=b.i0;j=i.i0;k=q.i0;r=b.i7;s=i.i7;t=b.i4;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kg.data[g];d
=a.kS.data[g];DM(d.i4==b.i7&&d.i7==1?1:0,G(422),b,b,d);l=b.i0;p=d.i0;y=b.i7;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kg.data[g];d=l[g];i=a.kV.data[m];DM(b.i7==d.i4&&i.i4==Ot(b)&&G6(i)==G6(d)?1:0,G(423),b,d,i);p=H6(b);l=H6(d);k=H6(i);h=Ot(b);u=G6(d);v=G6(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mx(Iz(a.k4,m),a.kV.data[m],
c.jI.data[m],e[m],a.kg.data[m]);}g=g+(-1)|0;}};
function Qc(){let a=this;H.call(a);a.n$=null;a.nX=null;a.oo=null;}
let VQ=(a,b,c)=>{let d;d=DY(BB(c,2),BB(c,1));a.n$=d;a.nX=EY(b,d.i3);a.oo=J8(b,c);},Mf=(a,b)=>{let c=new Qc();VQ(c,a,b);return c;};
function H5(){let a=this;H.call(a);a.qt=null;a.qu=null;}
let Tt=(b,c)=>{let d;b=b;d=b.qt;b=b.qu;d.ou=(L6(c[c.length-1|0])).isIntersecting?1:0;b.gP();};
function H7(){let a=this;H.call(a);a.pJ=null;a.pI=null;a.pH=null;}
let Rq=(b,c)=>{let d,e;b=b;c=b.pJ;d=b.pI;b=b.pH;e=!(c.kP.kv instanceof Fh)?Br(c.kn.value):Br(c.kn.value);Mh(c,J$(d,b,e));};
function If(){let a=this;M.call(a);a.jX=null;a.km=null;a.k7=null;a.ld=null;}
let Bo=a=>{return Dj(a.jX)-1|0;},Bf=(a,b)=>{return (FR(a.jX,b)).li;},Iz=(a,b)=>{return b!=Bo(a)?a.km:a.k7;},CE=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bc(Bf(a,c),Bf(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(If)){b=b;c=!V(a.jX,b.jX)?0:!V(a.km,b.km)?0:!V(a.k7,b.k7)?0:V(a.ld,b.ld)?1:0;}else c=0;return c;};
function Jl(){let a=this;M.call(a);a.ml=null;a.m2=0;}
let OI=(a,b,c)=>{a.ml=b;a.m2=c;},Fi=(a,b)=>{let c=new Jl();OI(c,a,b);return c;},SC=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jm(b);d=G$(b);e=!(DL(c,EJ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D7(c,Bv(d,0)+e|0);g=D7(Cb(1),Bv( -d|0,0)+e|0);h=D7(Cb(1),Bv(d,0));i=D7(Cb(1),(Bv(d,0)+e|0)-1|0);j=LP(b);Ef(g,Bv(j,0));k=Bb(Ht,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ef(k[l],Bv(m,0));l=l+1|0;}l=GP(RU(c,Cb(2)),B7)?1:0;if(C8(Js(f,i),g)>=l){DB(g,0);j=j+1|0;}n=L();while(true){k=Bb(Ht,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DB(k[d],0);d=d+1|0;}o=IB(f,g);p=C8(h,f)<l?0:1;q=C8(Js(f,i),g)<l?0:1;if(q&&!(p&&!Ns(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fi(K(n),j);},Ns=(b,c,d)=>{return C8(Js(b,b),c)<(d%2|0?0:1)?0:1;},Jm=b=>{let c;c=QM(b);if(Oe(c,EJ(0, 1048576)))c=VG(Rm(c,EJ(4294967295, 1048575)),EJ(0, 1048576));return c;},G$=b=>{return Bv(E4(XK(QM(b),52)),1)-1075|0;},LP=b=>{let c,d,e,f;c=G$(b)+63|0;d=Jm(b);Jq();if(DL(d,B7))e=64;else{e=0;f=DP(d,32);if(GP(f,B7))e=32;else f
=d;d=DP(f,16);if(DL(d,B7))d=f;else e=e|16;f=DP(d,8);if(DL(f,B7))f=d;else e=e|8;d=DP(f,4);if(DL(d,B7))d=f;else e=e|4;f=DP(d,2);if(DL(f,B7))f=d;else e=e|2;if(GP(DP(f,1),B7))e=e|1;e=(64-e|0)-1|0;}return CQ((c-e|0)*0.3010299956639812)|0;},D7=(b,c)=>{let d;d=Hj(b);FC(d,c);return d;};
function G_(){let a=this;M.call(a);a.j2=0.0;a.jY=0.0;a.jQ=0.0;a.jM=0.0;}
let G1=null,GT=null,G8=()=>{G8=Be(G_);W8();},Ye=(a,b,c,d,e)=>{G8();a.j2=b;a.jY=c;a.jQ=d;a.jM=e;},Gm=(a,b,c,d)=>{let e=new G_();Ye(e,a,b,c,d);return e;},Qr=b=>{let c,d,e,f,g,h,i,j;G8();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i4){c=Bd(c,T(b,g,0));d=Bt(d,T(b,g,0));e=Bd(e,T(b,g,1));f=Bt(f,T(b,g,1));g=g+1|0;}if(EW(G1,c,e)&&EW(G1,d,f))return G1;if(EW(GT,c,e)&&EW(GT,d,f))return GT;h=Bt(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gm(i-h,i+h,j-h,j+h);},EW=(a,b,c)=>{return a.j2<=b&&b<=a.jY&&a.jQ<=c&&c<=a.jM?1:0;},L_=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(G_)){b=b;c=a.j2!==b.j2?0:a.jY!==b.jY?0:a.jQ!==b.jQ?0:a.jM===b.jM?1:0;}else c=0;return c;},W8=()=>{G1=Gm((-0.1),1.1,(-0.1),1.1);GT=Gm((-1.1),1.1,(-1.1),1.1);};
function M_(){let a=this;H.call(a);a.o1=null;a.oD=null;a.qO=0;a.mR=null;a.nf=null;a.om=null;a.mG=null;a.oC=null;}
let Ow=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.mG)&&Hv(a.oC)===b)){a.oC=By(b);c=F9(b);DJ(a.mR,c);d=new JR;e=b.kG;f=E8(b.kj);g=new PL;g.pz=a;g.py=c;c=new JI;h=a.oD;i=a.qO;j=(Gq(a.mR)).i0;k=C3(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.kK=h;c.jD=i;c.j8=i;c.kJ=j;b=b.jc;h=b.i3;b=b.i$;if(h.i7!=2)break a;if(b.i7!=1)break a;if(h.i4!=b.i4)break a;d.lW=e;d.m$=f;d.lN=g;d.kI=c;d.jF=h;d.m7=b;a.mG=By(d);}else{l=j.data;b=new BS;k=l.length;c=L();I(Q(I(Q(P(Q(I(c,G(424)),i),120),i),G(425)),k),G(426));BY(b,K(c));Z(b);}}return Bl(a.mG);}c
=new BS;d=EZ(h);b=EZ(b);f=L();P(I(I(I(I(f,G(427)),d),G(239)),b),46);BY(c,K(f));Z(c);};
function CF(){let a=this;M.call(a);a.jH=0;a.jP=0;a.jN=0;a.lm=0.0;}
let Vq=(a,b,c,d,e)=>{a.jH=b;a.jP=c;a.jN=d;a.lm=e;},GF=(a,b,c,d)=>{let e=new CF();Vq(e,a,b,c,d);return e;},Ba=b=>{return GF(b>>16&255,b>>8&255,b&255,1.0);},DS=(a,b)=>{return GF(a.jH,a.jP,a.jN,b);},Jt=(a,b)=>{return GF(Ig(a,a.jH,b.jH),Ig(a,a.jP,b.jP),Ig(a,a.jN,b.jN),1.0);},Ig=(a,b,c)=>{let d;d=a.lm;return Bs(d*b+(1.0-d)*c)|0;},FV=(b,c)=>{P(P(b,BM(G(428),c>>4)),BM(G(428),c&15));},QL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(CF)){b=b;c=a.jH!=b.jH?0:a.jP!=b.jP?0:a.jN!=b.jN?0:a.lm===b.lm?1:0;}else c
=0;return c;};
function Dy(){H.call(this);this.mp=null;}
let FD=null,Fw=()=>{Fw=Be(Dy);V_();},Fg=(a,b)=>{Fw();a.mp=b.bc();},O6=a=>{let b=new Dy();Fg(b,a);return b;},Et=(a,b)=>{return J0(a,Bt(0.0,Bd(255.0,b*256.0))|0);},J0=(a,b)=>{let c,d,e,f,g;c=a.mp.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GF(Kf(f.jH,g.jH,d),Kf(f.jP,g.jP,d),Kf(f.jN,g.jN,d),1.0);},Kf=(b,c,d)=>{Fw();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},V_=()=>{let b,c,d;b=new Dy;c=Bb(CF,11);d=c.data;d[0]=Ba(4194379);d[1]=Ba(7744131);d[2]=Ba(10055851);d[3]=Ba(12756431);d[4]
=Ba(15193320);d[5]=Ba(16250871);d[6]=Ba(14282963);d[7]=Ba(10935200);d[8]=Ba(5942881);d[9]=Ba(1800247);d[10]=Ba(17435);Fg(b,c);FD=b;},P6=J(0),DT=(a,b)=>{let c;c=a.l$;return c*Bt(1.0,Bs(b/c));},Ja=(a,b)=>{let c;c=a.l$;return c*Bs(b/c);},D$=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.l$)%2.0!==1.0?0:1;return Ja(a,b)+(!e?0.0:d.l$/2.0);};
function HV(){let a=this;H.call(a);a.jo=null;a.k1=0.0;a.mZ=0.0;a.l$=0.0;a.no=null;}
let GL=null,DI=()=>{DI=Be(HV);WA();},Sb=a=>{return a.k1;},TC=a=>{return a.mZ;},B2=(a,b,c)=>{let d,e;d=a.jo;DI();d.fillStyle=R(Hz(GL,c));if(!(b instanceof Dp)){M8(a,b);a.jo.fill('evenodd');}else{e=b;a.jo.fillRect(e.jb,e.jq,e.ji,e.jy);}},Cd=(a,b,c)=>{let d,e;d=a.jo;DI();d.strokeStyle=R(Hz(GL,c.pl));a.jo.lineWidth=c.le;Xe(a.jo,c.qh);if(!(b instanceof Dp)){M8(a,b);a.jo.stroke();}else{e=b;a.jo.strokeRect(e.jb,e.jq,e.ji,e.jy);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.no;if(e===g)h=1;else if(g!==null&&Bz(g)===Bu(Fq))
{g=g;h=e.kL!==g.kL?0:!V(e.k$,g.k$)?0:!V(e.ly,g.ly)?0:V(e.mL,g.mL)?1:0;}else h=0;if(!h){a.no=e;i=a.jo;DI();j=e.ly;DV();g=j!==Kg?G(2):G(429);k=e.k$;Df();j=k!==E$?G(430):G(431);a:{k=E1(e.kL,2);l=L();I(I(I(I(l,g),k),G(432)),j);i.font=R(K(l));j=a.jo;Jp();switch(Mq.data[e.mL.jt]){case 1:e=G(433);break a;case 2:e=G(434);break a;case 3:e=G(263);break a;default:}b=new O9;Bq(b);Z(b);}j.textAlign=R(e);}e=a.jo;DI();f=R(Hz(GL,f));e.fillStyle=f;a.jo.fillText(R(b),c,d);},M8=(a,b)=>{let c,d,e;a:{a.jo.beginPath();if(b instanceof Hb)
{c=b;a.jo.arc(c.oA,c.oz,c.og,0.0,6.283185307179586);}else if(b instanceof GY)Ju(a,b.lR);else if(b instanceof IU){d=BI(b.qb);while(BF(d)){Ju(a,BE(d));}}else if(b instanceof EO){e=BI(b.ny);while(true){if(!BF(e))break a;Ju(a,BE(e));a.jo.closePath();}}}},Ju=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jo.lineTo(d[c],d[c+1|0]);else a.jo.moveTo(d[c],d[c+1|0]);c=c+2|0;}},WA=()=>{let b;b=new PZ;b.nw=Bb(CF,256);b.nN=Bb(Bp,256);GL=b;},SS=J(),Xe=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Pp(){let a=this;H.call(a);a.pE=0;a.pD=0;}
let Rn=(a,b)=>{let c,d;b=Bk(b);c=a.pE;d=a.pD;GS();b.show(!!c,!!d);},Wt=J(),Pr=b=>{return Ew(DR(DR(Do(b),44,46),8722,45));},HA=b=>{return DR(BV(b),45,8722);};
function Hx(){let a=this;M.call(a);a.lt=null;a.m0=null;a.mf=null;a.lF=null;}
let VC=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Hx)){b=b;d=a.lt;e=b.lt;if(!V(B4(d),B4(e)))c=0;else{d=a.m0;e=b.m0;if(!V(B4(d),B4(e)))c=0;else{d=a.mf;e=b.mf;if(!V(B4(d),B4(e)))c=0;else{d=a.lF;b=b.lF;c=V(B4(d),B4(b))?1:0;}}}}else c=0;return c;};
function IX(){let a=this;M.call(a);a.lX=0;a.mr=null;a.m6=null;}
let VR=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(IX)){b=b;if(a.lX!=b.lX)c=0;else{d=a.mr;e=b.mr;if(!V(B4(d),B4(e)))c=0;else{d=a.m6;b=b.m6;c=V(B4(d),B4(b))?1:0;}}}else c=0;return c;};
function NW(){let a=this;M.call(a);a.oZ=null;a.oR=0.0;a.qF=0.0;a.re=null;a.pZ=null;}
let N0=b=>{let c,d;a:{if(Bo(b.jv)==1){c=b.jc;b=Fe();if(HO(c.i3,b.i3)&&HO(c.i$,b.i$)?1:0){d=1;break a;}}d=0;}return d;},SM=b=>{let c,d,e,f,g,h;if(!N0(b)){b=new BS;BY(b,G(435));Z(b);}c=EY(b.jv,b.jc.i3);DJ(c,F9(b));d=c.jI.data[1].i0;e=d.data;c=new NW;f=e[0]+e[3];g=e[1]+e[2];b=Q3(b);h=L();I(I(h,b),G(436));b=K(h);c.oZ=d;c.oR=f;c.qF=g;c.re=G(437);c.pZ=b;return c;};
function Jv(){let a=this;M.call(a);a.mx=null;a.na=0;}
let VA=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Jv)){b=b;c=!V(a.mx,b.mx)?0:a.na==b.na?1:0;}else c=0;return c;},Hd=J(Co);
function DC(){BJ.call(this);this.oG=null;}
let ED=null,MW=null,Rr=null,F7=()=>{F7=Be(DC);Tg();},Qz=(a,b,c,d)=>{F7();Cu(a,b,c);a.oG=d;},Yx=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gT(j[h],k[h]);h=h+1|0;}},Tg=()=>{let b,c,d;b=new Pj;Qz(b,G(438),0,G(64));ED=b;b=new Pi;Qz(b,G(439),1,G(65));MW=b;c=Bb(DC,2);d=c.data;d[0]=ED;d[1]=b;Rr=c;},Fo=J(0);
function Mo(){let a=this;H.call(a);a.nd=null;a.o7=null;}
let Un=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.nd.d5(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o7.data[f]?g[f]:d.data[f];f=f+1|0;}C5(b,e);},US=a=>{return a.nd.dw();},Se=(a,b)=>{a.nd.dD(b);},EI=J(0),MJ=J(M),VV=(a,b)=>{let c,d,e,f,g;c=Ci(b);d=c.jf.data;e=Bb(B8(CT),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,1.0]);d[1]=D8(e);d=c.je.data;e=Bb(B8(CT),2);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;g=Bj(1);g.data[0]=(-1.0);f[1]=g;d[1]=D8(e);d=c.jf.data;e=Bb(B8(CT),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=D8(e);d
=c.je.data;e=Bb(B8(CT),1);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;d[2]=D8(e);return c;},Lt=J(M),Ss=(a,b)=>{return Ci(b);};
function Qm(){M.call(this);this.p4=null;}
let Xw=(a,b)=>{let c;c=Ci(b);C5(c,a.p4);return c;},KS=J(0);
function QG(){H.call(this);this.qX=null;}
let Wn=J(),IY=J(0),HU=J(),S0=(b,c)=>{b;Fs();Hr.delete(c);},HT=J(),V3=(b,c)=>{b;Fs();F_.delete(c);},K8=J(BU),OE=(a,b)=>{return 1.0/(1.0+J9( -b));},Xr=(a,b,c)=>{return c*(1.0-c);},K7=J(BU),Yj=(a,b)=>{let c,d;if(b!==0.0){c=Bw(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J9(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YO=(a,b,c)=>{return 1.0-c*c;},K6=J(BU),UI=(a,b)=>{if(b<0.0)b=0.0;return b;},RF
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K5=J(BU),YU=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Tz=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K4=J(BU),UX=(a,b)=>{let c,d;c=J9( -Bw(b));d=1.0+c;return IS(d)-(d-1.0-c)/d+Bt(b,0.0);},Uo=(a,b,c)=>{Cp();return OE(D0,b);},K3=J(BU),Yb=(a,b)=>{return EX(b);},Vc=(a,b,c)=>{return ET(b);},K2=J(BU),Tb=(a,b)=>{return b;},X4=(a,b,c)=>{return 1.0;},Nt=J(0),Jn=J(EA),JF=J(Jn),Od=J(JF),Ly=J(0),IK=J(),IC=J(IK),Oa=J(IC),Oc=J(CV),R8=(a,b)=>{let c;c=new Co;Bq(c);Z(c);},YS=a=>{return 0;},Vk=a=>
{Ff();return N9;},SH=a=>{return 1;},Gu=J(0),N$=J(),Sa=a=>{return 0;},Tn=a=>{let b;b=new Ev;Bq(b);Z(b);},NU=J(0),N_=J(),NM=J();
function Ht(){let a=this;H.call(a);a.jL=null;a.jx=0;}
let T2=(a,b)=>{a.jL=B6(4);while(GP(b,B7)){Kl(a,E4(b)&134217727);b=DP(b,27);}},Hj=a=>{let b=new Ht();T2(b,a);return b;},Js=(b,c)=>{let d,e,f,g;d=Hj(B7);e=0;f=0;while(!(f>=b.jx&&f>=c.jx&&e<=0)){g=(Dc(b,f)+Dc(c,f)|0)+e|0;Kl(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nf=a=>{let b;b=a.jx;return !b?0:((b*27|0)-Mv(Dc(a,b-1|0))|0)+5|0;},C8=(a,b)=>{let c;c=Bv(a.jx,b.jx)-1|0;while(c>0&&Dc(a,c)==Dc(b,c)){c=c+(-1)|0;}return c<0?0:Dc(a,c)-Dc(b,c)|0;},DB=(a,b)=>{let c,d,e;c=0;while(c<a.jx){d=a.jL.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kl(a,b);},Ef=(a,b)=>{let c;c=0;while(c<b){DB(a,0);c=c+1|0;}},FC=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jx;f=B6((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jL.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jL=f;a.jx=g.length;PS(a);},IB=(a,b)=>{let c,d,e,f;c=0;while(C8(a,b)>=0){d=0;e=0;while(e<a.jx){f=(a.jL.data[e]-Dc(b,e)|0)+d|0;a.jL.data[e]=f&134217727;d=f>>27;e=e+1|0;}PS(a);c=c+1|0;}return c;},Dc=(a,b)=>{return b>=a.jx?0:a.jL.data[b];},Kl
=(a,b)=>{let c,d,e,f,g;c=a.jx;d=a.jL.data;e=d.length;if(c==e){c=2*c|0;f=B6(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jL=f;}d=a.jL.data;e=a.jx;a.jx=e+1|0;d[e]=b;},PS=a=>{let b,c,d;while(true){b=a.jx;if(b<=0)break;c=a.jL.data;d=b-1|0;if(c[d])break;a.jx=d;}},Gs=J(BJ),Dr=null,CK=null,Hy=null,Lc=null,Cs=()=>{Cs=Be(Gs);YA();},WB=(a,b,c)=>{Cs();Cu(a,b,c);},Kh=(a,b)=>{let c=new Gs();WB(c,a,b);return c;},YA=()=>{let b,c,d;Dr=Kh(G(30),0);CK=Kh(G(440),1);b=Kh(G(441),2);Hy=b;c=Bb(Gs,3);d=c.data;d[0]=Dr;d[1]
=CK;d[2]=b;Lc=c;};
function Fq(){let a=this;M.call(a);a.kL=0.0;a.k$=null;a.ly=null;a.mL=null;}
let JP=(a,b,c,d,e)=>{a.kL=b;a.k$=c;a.ly=d;a.mL=e;},Zh=(a,b,c,d)=>{let e=new Fq();JP(e,a,b,c,d);return e;},Dd=(b,c)=>{let d,e;d=new Fq;Df();e=Im;DV();JP(d,b,e,Gr,c);return d;},Jb=(b,c)=>{let d,e;d=new Fq;Df();e=E$;DV();JP(d,b,e,Gr,c);return d;},YC=J(),Yg=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lZ.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bd(g,j);h=Bt(h,j);i=i+1|0;}N(Q(N(b,G(442)),f),G(443));N(N(Q(b,d),G(444)),Ec(g));P(N(N(b,G(188)),Ec(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Hi(c.jp,d,k);N(b,!k?G(4):k!=l?G(155):G(239));if(k)m=E5(m,G(4));else{m=Hc(m,1);n=L();I(P(n,72),m);n=K(n);m=L();I(I(m,n),G(445));m=K(m);}N(b,m);N(b,Ec(e[k]));P(N(N(b,G(446)),H1(GN(c,d,k))),41);k=k+1|0;}P(b,46);},QE=(b,c)=>{let d;d=Hi(b,c.mQ-1|0,c.n6);b=Hi(b,c.mQ,c.nv);c=L();I(I(I(I(c,G(447)),d),G(188)),b);return K(c);},Hi=(b,c,d)=>{let e;if(c==Bo(b))return G(448);if(!c){c=d+1|0;b=L();Q(P(b,120),c);return K(b);}d=d+1|0;e=L();Q(I(e,G(449)),d);e=K(e);if(Bo(b)!=2){b=L();Q(I(I(b,e),G(450)),c);e=K(b);}return e;},H1
=b=>{return Do(JC(b));},XP=J();
function OO(){let a=this;H.call(a);a.pw=null;a.px=0;}
let Vo=a=>{let b,c;b=a.pw;c=a.px;Fd(b.pu.pW,c);},Ty=J(),Q3=b=>{let c,d,e,f,g,h,i,j;c=L();N(Q(N(Q(c,Du(b)),G(251)),Bh(b.jc)),G(451));d=G(294);e=0;while(e<=1){f=Bg();g=0;while(g<Bh(b.jc)){if(!HC(b,g)&&Ml(b,g)==e){h=b.jc.i3;i=BV(T(h,g,0));h=BV(T(h,g,1));j=L();P(I(P(I(P(j,40),i),44),h),41);h=K(j);S(f,h);}g=g+1|0;}if(!Ch(f)){N(N(c,d),LM(f));Q(N(N(c,f.i6!=1?G(452):G(453)),G(454)),e);d=G(155);}e=e+1|0;}return K(N(c,G(142)));},LM=b=>{let c,d,e,f;c=L();d=0;e=b;while(true){f=e.i6;if(d>=f)break;N(N(c,!d?G(2):d!=(f-1|0)
?G(155):G(239)),BH(e,d));d=d+1|0;}return K(c);},Uu=J(),Tk=J(),V0=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j9;e=Bo(d);f=d.k7;Cp();if(f===Gh&&NN(b.kZ.jI.data[e],0)){d=new Cm;Cg();CR(d,GZ,G(455));S(c,d);return;}a:{if(d.km===Gh){g=1;while(true){if(g>=e)break a;h=b.kZ.jI.data[g];d=Jk(b.j9,g);i=0;while(i<h.i7){if(NN(h,i))GD(d,i);i=i+1|0;}if(C_(d)>0){h=new Cm;Cg();f=GZ;j=Ku(d);k=Er(d,G(456),G(457));l=Er(d,G(458),G(459));if(g!=1){d=Er(d,G(460),G(461));m=L();I(I(m,G(462)),d);n=K(m);}else{m=Er(d,G(463),G(464));n=L();I(I(I(n,
G(465)),m),G(466));n=K(n);}d=L();I(I(I(I(I(d,j),k),G(467)),l),n);CR(h,f,K(d));S(c,h);}g=g+1|0;}}}},NN=(b,c)=>{let d;d=0;while(d<b.i4){if(T(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wb=J(),T8=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.j9;e=d.km;Cp();if(e!==D0&&e!==Hq)return;f=1;while(f<Bo(d)){g=Jk(d,f);h=0;while(h<Bf(d,f)){i=b.kZ;j=i.jI.data[f];i=i.jC.data[f];k=e.gT(0.0,e.gS(0.0))*0.01;l=0;a:{while(l<j.i4){if(e.gT(T(j,l,h),T(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GD(g,h);h=h+1|0;}if(C_(g)>0){i=new Cm;Cg();j
=JB;m=Ku(g);n=Er(g,G(468),G(469));o=e.l3;g=Er(g,G(470),G(471));p=L();I(I(I(I(I(I(I(p,m),n),G(472)),o),G(473)),g),G(474));CR(i,j,K(p));S(c,i);}f=f+1|0;}},UD=J(),Xb=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.j9;e=!(OR(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Dq(Bf(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jk(d,f);GD(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lM;m=l.jf.data;n=m[f];l=l.je.data[f];o=m[f+1|0];if(T(l,h,0)!==T(l,k,0))p=0;else{p=0;while(true){if(p>=n.i7){p=0;while(p<o.i4){if(T(o,p,h)!==T(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(T(n,h,p)!==T(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GD(j,k);}}k=k+1|0;}if(C_(j)>1){q=new Cm;Cg();r=Jo;n=Ku(j);j=!e?G(475):G(476);l=L();I(I(I(l,n),G(477)),j);CR(q,r,K(l));S(c,q);}}h=h+1|0;}f=f+1|0;}},Xi=J(),UE=(b,c,d)=>{let e,f,g,h;e=Bh(b.jc);f=Ch(d)?0:1;if(!f&&!(OR(c)>=0.001*e)){f=Du(b);b=L();I(Q(I(Q(I(b,G(177)),f),G(251)),e),G(478));g=K(b);h=new Cm;Cg();b=I2;if(Bo(c.j9)!=1){c=L();I(I(I(c,G(479)),g),G(480));c=K(c);}else{c=L();I(I(I(c,G(481)),g),G(482));c=K(c);}CR(h,b,c);S(d,h);return;}};
function Cm(){let a=this;M.call(a);a.mn=null;a.mh=null;}
let CR=(a,b,c)=>{a.mn=b;a.mh=c;},Zf=(a,b)=>{let c=new Cm();CR(c,a,b);return c;},YG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Cm)){b=b;c=!V(a.mn,b.mn)?0:V(a.mh,b.mh)?1:0;}else c=0;return c;},Hg=J(BJ),FE=null,GZ=null,JB=null,Jo=null,I2=null,Ks=null,XU=null,Cg=()=>{Cg=Be(Hg);Vt();},WR=(a,b,c)=>{Cg();Cu(a,b,c);},D6=(a,b)=>{let c=new Hg();WR(c,a,b);return c;},Vt=()=>{let b,c,d;FE=D6(G(358),0);GZ=D6(G(354),1);JB=D6(G(483),2);Jo=D6(G(484),3);I2=D6(G(485),4);b=D6(G(486),5);Ks=b;c=Bb(Hg,6);d=c.data;d[0]
=FE;d[1]=GZ;d[2]=JB;d[3]=Jo;d[4]=I2;d[5]=b;XU=c;},H4=J(BL),Fn=J(0),FH=(b,c)=>{let d,e,f,g;d=MI(Fp(c));e=BB(200,2);f=BB(200,1);g=0;while(g<200){b.hs(g,d,e);BQ(f,g,0,g%2|0);g=g+1|0;}return DY(e,f);},P0=J(),Yt=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ej(c);g=CX(e?f*0.25:f*0.4375+0.5625);h=Ej(c)*6.283185307179586;BQ(d,b,0,g*ET(h));BQ(d,b,1,g*EX(h));},Lf=J(),WK=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ej(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BQ(d,b,0,f*ET(g)+DH(c)*0.02);BQ(d,
b,1,f*EX(g)+DH(c)*0.02);},MF=J(),W7=(a,b,c,d)=>{let e,f,g,h;e=Ej(c)*3.141592653589793;f=b%2|0?0:1;g=f?ET(e):1.0-ET(e);h=f?EX(e):0.5-EX(e);BQ(d,b,0,(g+DH(c)*0.1-0.5)/1.5);BQ(d,b,1,(h+DH(c)*0.1-0.25)/1.5);},Lq=J(),Vf=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BQ(d,b,0,e+DH(c)*0.2);BQ(d,b,1,e+DH(c)*0.2);};
function KW(){let a=this;H.call(a);a.qT=0.0;a.lP=null;}
let XG=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Of(a,c.kT.data[d],a.lP.jf.data[d],e[d]);Of(a,c.kS.data[d],a.lP.je.data[d],b.je.data[d]);d=d+1|0;}},Of=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qT*j[h];h=h+1|0;}},S_=a=>{return CJ(a.lP);},TP=(a,b)=>{C5(a.lP,b);};
function MS(){let a=this;H.call(a);a.oM=0.0;a.lK=null;a.lO=null;a.oa=null;a.nD=null;a.k8=0.0;a.k2=0.0;}
let Xn=(a,b,c)=>{let d,e;a.k8=a.k8*0.9;a.k2=a.k2*0.999;d=1;while(true){e=b.jf.data;if(d>=e.length)break;M1(a,c.kT.data[d],a.lK.jf.data[d],a.lO.jf.data[d],a.oa.jf.data[d],a.nD.jf.data[d],e[d]);M1(a,c.kS.data[d],a.lK.je.data[d],a.lO.je.data[d],a.oa.je.data[d],a.nD.je.data[d],b.je.data[d]);d=d+1|0;}},M1=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.i0;i=c.i0;j=d.i0;k=e.i0;l=f.i0;m=g.i0;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k8);t[n]=r[n]/(1.0-a.k2);o[n]=o[n]-a.oM*s[n]/(CX(t[n])+1.0E-8);n=n+1|0;}},TB=a=>{let b,c,d,e,f,g;b=CJ(a.lK);c=b.data;d=CJ(a.lO);e=c.length;f=2*e|0;g=Bj(f+2|0);c=g.data;B$(b,0,g,0,e);B$(d,0,g,e,e);c[f]=a.k8;c[f+1|0]=a.k2;return g;},Wy=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bj(d);B$(b,d,e,0,d);C5(a.lK,b);C5(a.lO,e);d=2*d|0;a.k8=c[d];a.k2=c[d+1|0];};
function IN(){M.call(this);this.of=0.0;}
let LX=null,F3=()=>{F3=Be(IN);UB();},RE=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Pl(a.of,c.kT.data[d],e[d]);Pl(a.of,c.kS.data[d],b.je.data[d]);d=d+1|0;}},SY=a=>{F3();return LX;},Yy=(a,b)=>{return;},UB=()=>{LX=Bj(0);};
function Pf(){M.call(this);this.qA=0.0;}
let VB=(a,b)=>{let c,d,e;c=Ci(b);d=MI(Fp(a.qA));e=1;while(e<=Bo(b)){c.jf.data[e]=Na(d,Bf(b,e),Bf(b,e-1|0));c.je.data[e]=Na(d,Bf(b,e),1);e=e+1|0;}return c;},V2=J(),Pl=(b,c,d)=>{let e,f,g,h,i;DM(IW(c,d),G(487),d,c,d);e=c.i0;f=d.i0;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IW=(b,c)=>{return b.i4==c.i4&&b.i7==c.i7?1:0;},DM=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=EZ(d);e=EZ(e);f=EZ(f);h=L();P(I(I(I(I(I(I(I(I(h,G(488)),c),G(294)),d),G(239)),e),G(489)),f),46);BY(g,K(h));Z(g);},QW
=J(DD),T_=null,Jq=()=>{Jq=Be(QW);WS();},Jx=(b,c)=>{return So(b,c);},SJ=(b,c)=>{return T7(b,c);},H$=(b,c)=>{return Sk(b,c);},WS=()=>{T_=Bu(R2);};
function JI(){let a=this;M.call(a);a.kK=null;a.jD=0;a.j8=0;a.kJ=null;}
let FW=(a,b,c)=>{return a.kJ.data[Bc(c,a.jD)+b|0];},Ek=(a,b)=>{let c;c=a.kK;return GI(c.j2,c.jY,b,a.jD);},D3=(a,b)=>{let c;c=a.kK;return GI(c.jQ,c.jM,b,a.j8);},GI=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(JI)){b=b;c=!V(a.kK,b.kK)?0:a.jD!=b.jD?0:a.j8!=b.j8?0:V(a.kJ,b.kJ)?1:0;}else c=0;return c;},Xh=a=>{return a.kK;},Rv=a=>{return a.jD;},T4=a=>{return a.j8;},Gv=J(BJ),Im=null,E$=null,VW=null,Df=()=>{Df=Be(Gv);VN();},Tw=(a,b,c)=>{Df();Cu(a,b,
c);},Pw=(a,b)=>{let c=new Gv();Tw(c,a,b);return c;},VN=()=>{let b,c,d;Im=Pw(G(490),0);b=Pw(G(491),1);E$=b;c=Bb(Gv,2);d=c.data;d[0]=Im;d[1]=b;VW=c;},F0=J(BJ),Gr=null,Kg=null,T3=null,DV=()=>{DV=Be(F0);Xs();},YH=(a,b,c)=>{DV();Cu(a,b,c);},NO=(a,b)=>{let c=new F0();YH(c,a,b);return c;},Xs=()=>{let b,c,d;Gr=NO(G(492),0);b=NO(G(493),1);Kg=b;c=Bb(F0,2);d=c.data;d[0]=Gr;d[1]=b;T3=c;};
function PZ(){let a=this;H.call(a);a.nw=null;a.nN=null;}
let Hz=(a,b)=>{let c,d,e,f;c=(((b.jH*7|0)+(b.jP*31|0)|0)+b.jN|0)%256|0;d=a.nw.data;if(!(d[c]!==null&&QL(d[c],b))){a.nw.data[c]=b;d=a.nN;e=Es(G(494));FV(e,b.jH);FV(e,b.jP);FV(e,b.jN);f=b.lm;if(f<1.0)FV(e,Bs(255.0*f)|0);d.data[c]=K(e);}return a.nN.data[c];};
function LD(){let a=this;M.call(a);a.mQ=0;a.nv=0;a.n6=0;}
let Xy=(a,b,c,d)=>{a.mQ=b;a.nv=c;a.n6=d;},Lz=(a,b,c)=>{let d=new LD();Xy(d,a,b,c);return d;},Ik=a=>{return a.n6!=(-1)?0:1;},Ha=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IP(b,e))break;d=e;}f=Bf(b,d-1|0);g=c-IP(b,d)|0;h=Bc(Bf(b,d),f);return g>=h?Lz(d,g-h|0,(-1)):Lz(d,g/f|0,g%f|0);},EH=(b,c,d,e)=>{return (IP(b,c)+Bc(d,Bf(b,c-1|0))|0)+e|0;},KA=(b,c,d)=>{return EH(b,c,Bf(b,c),0)+d|0;},IP=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Bf(b,e),Bf(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nl(){let a=this;H.call(a);a.j9=null;a.nM=null;a.lM=null;a.kZ=null;a.k6=null;}
let OR=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.j9)){b=PD(PD(b,a.k6.kT.data[c].i0),a.k6.kS.data[c].i0);c=c+1|0;}return CX(b);},U5=a=>{let b;b=1;a:{while(b<=Bo(a.j9)){if(!Oi(a.k6.kT.data[b].i0))break a;if(!Oi(a.k6.kS.data[b].i0))break a;b=b+1|0;}return 1;}return 0;},Oi=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PD=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MK(){let a=this;H.call(a);a.q3=null;a.rj=0;a.m8=null;}
let YZ=(a,b,c)=>{a.m8=Bg();a.q3=b;a.rj=c;},Jk=(a,b)=>{let c=new MK();YZ(c,a,b);return c;},GD=(a,b)=>{let c,d;c=a.m8;d=D2(b);S(c,d);},C_=a=>{return a.m8.i6;},Ku=a=>{let b,c,d,e,f,g,h;b=BG(C_(a),3);c=L();d=0;while(d<b){if(d>0)N(c,d!=(C_(a)-1|0)?G(155):G(239));e=N(c,G(495));f=(BH(a.m8,d)).li+1|0;g=L();Q(g,f);h=K(g);g=L();f=0;while(f<h.i1.length){P(g,((BM(h,f)-48|0)+8320|0)&65535);f=f+1|0;}N(e,K(g));d=d+1|0;}if(C_(a)>b)N(Q(N(c,G(239)),C_(a)-b|0),G(496));if(Bo(a.q3)<=2)c=K(c);else{CZ();g=K(c);f=a.rj;c=L();Q(I(I(c,
g),G(497)),f);c=K(c);}return c;},Er=(a,b,c)=>{if(C_(a)==1)c=b;return c;};
function Qx(){CV.call(this);this.ql=null;}
let VM=a=>{return 1;},XR=(a,b)=>{let c;if(!b)return a.ql;c=new Co;Bq(c);Z(c);},Pj=J(DC),Um=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.i0;e=c.i0;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MH(a, -i[h],j[h]);g=g+MH(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MH=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IS(c);},Uz=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pi=J(DC),U4=(a,b,c)=>{let d,e,f,g,h,i;d=b.i0;e=c.i0;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tq
=(a,b,c)=>{return 2.0*(b-c);};
function P9(){let a=this;H.call(a);a.ol=null;a.l1=0;a.o5=0.0;a.n1=0;}
let UV=(a,b)=>{let c,d,e,f,g;c=B6(624);a.ol=c;a.l1=624;if(Oe(b,B7)&&Vm(b,EJ(4294967295, 0))){c=c.data;c[0]=E4(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=L();P(Po(I(g,G(498)),b),46);BY(f,K(g));Z(f);},MI=a=>{let b=new P9();UV(b,a);return b;},Ej=a=>{return ((NJ(a)>>>5|0)*6.7108864E7+(NJ(a)>>>6|0))/9.007199254740992E15;},DH=a=>{let b,c,d,e;if(a.n1){a.n1=0;return a.o5;}while(true){while(true){b=Ej(a)*2.0-1.0;c=Ej(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CX((-2.0)*IS(d)/d);a.o5=e*b;a.n1=1;return e*c;},Na=(a,b,c)=>{let d,e,f,g;d=BB(b,c);e=d.i0;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DH(a);f=f+1|0;}return d;},NJ=a=>{let b,c,d,e,f,g;if(a.l1==624){b=0;while(b<624){c=a.ol.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.l1=0;}c=a.ol.data;g=a.l1;a.l1=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EM(){let a=this;M.call(a);a.ls=null;a.lS=null;}
let Kr=(a,b,c)=>{a.ls=b;a.lS=c;},Y8=(a,b)=>{let c=new EM();Kr(c,a,b);return c;},UJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(EM)){b=b;c=!V(a.ls,b.ls)?0:V(a.lS,b.lS)?1:0;}else c=0;return c;};
function Mi(){let a=this;H.call(a);a.oh=0;a.qH=0;a.qJ=0;a.oU=0;a.pB=null;}
let BF=a=>{return a.oh>=a.qJ?0:1;},BE=a=>{let b,c,d;b=a.qH;c=a.pB;if(b!=c.ko){c=new O8;Bq(c);Z(c);}d=a.oh;a.oU=d;a.oh=d+1|0;return c.bd(d);},Wg=J(),EX=b=>{if(b!==0.0)b=M4(b,0);return b;},ET=b=>{return M4(b,1);},M4=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bw(b)<=1.7976931348623157E308))return NaN;if(!(Bw(b)<1647099.3291652855)){d=Bw(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Tv=J(),Xf=J(),R4=J(),J9=b=>{let c,d,e,f;if(Bw(b)<700.0){c=OQ(b);d=c|0;e=JJ(d,0);return e+e*Lu(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OQ(b);f=c|0;c=Lu(b,c,f);if(b>0.0){b=JJ(f,(-1));b=2.0*(b+b*c);}else{b=JJ(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OQ=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JJ
=(b,c)=>{ER();return KI.data[b&127]*FT.data[((b>>7)+c|0)+1023|0];},Lu=(b,c,d)=>{let e,f,g;ER();e=H2.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);};
function OH(){let a=this;H.call(a);a.i_=null;a.nk=null;}
function Mn(){let a=this;H.call(a);a.jn=null;a.nn=0.0;a.oB=0.0;a.jT=0.0;a.mw=0.0;a.kk=null;a.ju=null;a.lI=null;}
let XF=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jn=b;a.nn=c;a.oB=d;e=Dj(b.jX);a.jT=!(c<380.0)?12.0:11.0;a.mw=Rh(b,c);a.kk=Bj(e);a.ju=Bj(e);a.lI=Bj(e);f=0;g=d-16.0;while(f<e){a.kk.data[f]=Bd(104.0,g/Bf(b,f));h=DO(a)+6.0;i=Ep(a,f)?a.kk.data[f]-h:0.78*a.kk.data[f];j=LA(b,c);a.ju.data[f]=Bt(2.0,Bd(j,i));k=a.lI;if(!f)d=NaN;else{l=Bf(a.jn,f);m=a.jn;n=f-1|0;l=Bc(l,Bf(m,n));o=EG(a,f)-Dm(a,f);p=Ny(a)/2.0/o;j=(LR(a,n)-a.ju.data[n])/2.0/o- -p;h=1.0-p-(LR(a,f)-a.ju.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C3(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LG(a,f,r,0.0):(-1.0);if(s>0.0){t=LG(a,f,r,p);u=(!(t<0.0)?Bd(t,12.0):Bd(s,12.0)-100.0)-Bw(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UH=(a,b,c)=>{let d=new Mn();XF(d,a,b,c);return d;},LA=(b,c)=>{return Bd(Bd(54.0,2.0*(Py(c)-3.0)),0.4*Rh(b,c));},Py=b=>{return Bd(32.0,0.1*b);},Rh=(b,c)=>{return Bd(250.0,(c-2.0*Py(c))/Bo(b));},QD=a=>{return a.jT;},DX=(a,b)=>{let c;c=a.mw;return c*b-(c*Bo(a.jn)-a.nn)/2.0;},Cr=(a,b,c)=>{let d,
e;d=(a.oB-DO(a))/2.0;e=a.kk.data;return e[b]*c-(e[b]*(Bf(a.jn,b)-1|0)/2.0-d);},FY=(a,b)=>{return a.ju.data[b];},J_=(a,b)=>{let c,d,e,f,g;c=a.ju.data;d=b.kc;e=c[d];f=DX(a,d);g=e/2.0;return Cw(f-g,Cr(a,b.kc,b.jZ)-g,e,e);},G9=(a,b)=>{return b>0&&a.ju.data[b]>=14.0?1:0;},Nh=(a,b)=>{return !(a.ju.data[b]>=33.0)?0:1;},WD=(a,b)=>{return !(a.ju.data[b]>=46.0)?0:1;},Ep=(a,b)=>{return b>0&&a.kk.data[b]>=56.0&&a.mw>=J4(a)+4.0?1:0;},Fr=(a,b)=>{return !(a.lI.data[b]>0.0)?0:1;},Gi=a=>{return CE(a.jn)<=600?0:1;},Dm=(a,b)=>
{b=b-1|0;return DX(a,b)- -a.ju.data[b]/2.0;},EG=(a,b)=>{return DX(a,b)-a.ju.data[b]/2.0;},Nv=(a,b,c,d)=>{let e;e=!Fr(a,b)?0.5:a.lI.data[b];return MP(a,e*(EG(a,b)-Dm(a,b))- -Dm(a,b),Eg(a,b,c,d,e),Ny(a));},M7=(a,b,c)=>{let d;d=Cr(a,b,c)- -a.ju.data[b]/2.0- -(DO(a)/2.0+3.0);return MP(a,DX(a,b),d,J4(a));},MP=(a,b,c,d)=>{return Cw(b-d/2.0,c-DO(a)/2.0,d,DO(a));},DO=a=>{return Bs(a.jT*1.3);},Ny=a=>{return CQ(a.jT*0.602*5.0)+6.0;},J4=a=>{return CQ(a.jT*0.602*7.0)+6.0;},Eg=(a,b,c,d,e)=>{let f;f=Cr(a,b-1|0,d);return e
*(Cr(a,b,c)-f)- -f;},LR=(a,b)=>{let c;c=!Ep(a,b)?0.0:J4(a);return Bt(a.ju.data[b],c)+6.0;},LG=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bf(a.jn,b);g=Bc(f,Bf(a.jn,b-1|0));h=0;i=c-d;j=c- -d;k=Kx(d,0.0);while(h<g){l=Eg(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eg(a,b,n,o,i)-l;q=Eg(a,b,n,o,j)-l;e=Bd(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bd(Bw(p),Bw(q)))-(!k?DO(a):DO(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nj=(b,c,d,e,f)=>{if(b.jb<=c&&c<=D5(b))Qh(f,e,Bw(b.jq+b.jy/2.0-d));},Uc
=J(),IS=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);ER();e=FT;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OV(d,b):OV(d+1|0,b/2.0);}return b;},OV=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gy(d/e);g=Gy(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function MY(){let a=this;M.call(a);a.qd=0.0;a.rm=0.0;a.lb=null;a.mK=null;a.pc=null;a.qW=0.0;a.p$=null;a.n3=0.0;a.lk=0.0;a.n8=0.0;a.qs=0.0;}
let O_=b=>{let c;c=HJ(b);return CQ((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HJ=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hu=a=>{return a.lk*0.35;},Fl=a=>{return a.lk*0.08;},Kz=(a,b)=>{return !(b>=a.lk*25.0)?3:7;},Y3=a=>{return a.lb;};
function Pa(){let a=this;M.call(a);a.jR=null;a.j3=null;a.nJ=null;a.qp=null;}
let WX=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jR;f=e.lb.ji;g=d.kI;h=g.jD;i=f/(h-1|0);j=new KZ;d=d.lN;f=0.05/i;j.jl=g;j.nu=d;j.rf=f;h=h+2|0;j.l7=h;k=Dq(Bc(h,g.j8+2|0));l=k.data;j.nF=k;k=B6(2*l.length|0);l=k.data;j.l6=k;h=0;m=l.length;if(h>m){b=new BS;Bq(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DT(b,Fl(e));d=a.nJ;DZ();h=d!==E2?20:2;g=Kp(b,a.jR.lb,f);d=Et(a.j3.kl,0.0);e=b;B2(e,g,d);m=1;while(m<h){f=m;b=(MM(j,f/h)).pq;o=new EO;d=b.ny;b=Bg();g=BI(d);while(BF(g)){k=Lx(c,BE(g));S(b,k);}Ie(o,b);B2(e,o,Et(a.j3.kl,
f/(h-1|0)));m=m+1|0;}d=BI((MM(j,0.5)).p1);while(BF(d)){o=BE(d);Cd(e,E0(Lx(c,o.lR)),B_(a.j3.mN,Fl(a.jR)*1.2));}},VY=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nJ;DZ();d=c!==E2?20:100;c=a.jR;e=I3(0.0,1.0,Kz(c,c.mK.jy));c=a.jR;f=a.j3;g=f.kl;h=B_(f.ku,DT(b,Fl(c)));i=Kp(b,c.mK,h.le);j=Kd(Gm(0.0,1.0,0.0,1.0),c.mK);k=0;while(k<d){l=!k?CP(i):Eh(j,k/d);m=new Dp;n=i.jb;o=i.jq;FX(m,n,o,i.ji,l-o);p=Et(g,k/Bv(1,d-1|0));B2(b,m,p);k=k+1|0;}Pn(j,b,c,f,e,D5(i),1);Cd(b,i,h);},TA=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jR;f=a.j3;g=a.qp;h=CX(16.0/Bt(16.0,I$(d)));i=Bt(2.5,e.n8*h);j=e.qs;k=!(j>0.0)?0.0:DT(b,j*h);l=0;m=Kx(k,0.0);n=2.0*k;while(l<I$(d)){h=T(d.jF,l,0);j=T(d.jF,l,1);if(EW(c.jU,h,j)){o=EL(c,h);p=Eh(c,j);q=KY(d,l);El();if(!(g===Gn&&q?1:0))r=Ez(o,p,i);else{h=DT(b,i*CX(3.141592653589793));r=new Dp;j=h/2.0;FX(r,Ja(b,o-j),Ja(b,p-j),h,h);}if(m>0){if(r instanceof Hb){e=r;s=Ez(e.oA,e.oz,e.og+k);}else{e=r;s=Cw(e.jb-k,e.jq-k,e.ji+n,e.jy+n);}e=f.j1;B2(b,s,e);}e=!q?f.mo:f.mB;B2(b,r,e);}l=l+1|0;}},GH=J(BJ),E2=null,OT=null,TX
=null,DZ=()=>{DZ=Be(GH);Ya();},SA=(a,b,c)=>{DZ();Cu(a,b,c);},Pz=(a,b)=>{let c=new GH();SA(c,a,b);return c;},Ya=()=>{let b,c,d;E2=Pz(G(499),0);b=Pz(G(500),1);OT=b;c=Bb(GH,2);d=c.data;d[0]=E2;d[1]=b;TX=c;},F6=J(BJ),Gn=null,PV=null,TD=null,El=()=>{El=Be(F6);W9();},T5=(a,b,c)=>{El();Cu(a,b,c);},O2=(a,b)=>{let c=new F6();T5(c,a,b);return c;},W9=()=>{let b,c,d;Gn=O2(G(501),0);b=O2(G(502),1);PV=b;c=Bb(F6,2);d=c.data;d[0]=Gn;d[1]=b;TD=c;};
function IV(){let a=this;M.call(a);a.jU=null;a.jW=null;}
let Va=(a,b,c)=>{a.jU=b;a.jW=c;},Kd=(a,b)=>{let c=new IV();Va(c,a,b);return c;},EL=(a,b)=>{let c,d,e,f;c=a.jW;d=c.jb;e=a.jU;f=e.j2;return d-(b-f)/(e.jY-f)* -c.ji;},Eh=(a,b)=>{let c,d,e,f;c=a.jW;d=c.jq;e=a.jU;f=e.jM;return d-(f-b)/(f-e.jQ)* -c.jy;},Lx=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bj(c);e=d.data;f=0;while(f<c){e[f]=EL(a,b[f]);g=f+1|0;e[g]=Eh(a,b[g]);f=f+2|0;}return d;},Kp=(b,c,d)=>{let e,f;e=D$(b,c.jb,d);f=D$(b,c.jq,d);return Cw(e,f,D$(b,D5(c),d)-e,D$(b,CP(c),d)-f);},TU=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lk;h=B_(d.ku,DT(b,Fl(c)));i=Kp(b,a.jW,h.le);Cs();j=Dd(g,CK);k=CP(i)+Hu(c);l=BI(e);g=g*0.75;while(BF(l)){m=BE(l);n=EL(a,m.ma);o=D$(b,n,h.le);p=Bj(4);q=p.data;q[0]=o;q[1]=CP(i);q[2]=o;q[3]=k;e=Lh(p);r=b;Cd(r,e,h);s=k+Hu(c)+g;t=Nm(m.ki,j)/2.0;u=Bd(n,r.k1-t-1.0);CB(r,m.ki,u,s,j,d.kp);}Pn(a,b,c,d,f,i.jb,(-1));Cd(b,i,h);},Pn=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=B_(d.ku,DT(b,Fl(c)));i=Hu(c);j=g;i=f+i*j;k=i+Hu(c)*j;j=g<0?k:b.k1-k;l=c.lk;if(g>=0){Cs();m=Dr;}else{Cs();m=
Hy;}n=e;o=BI(n);while(BF(o)){p=Nm((BE(o)).ki,Dd(1.0,m));if(p>0.0)l=Bd(l,j/p);}o=Dd(l,m);e=BI(n);p=(i- -f)/2.0;while(BF(e)){n=BE(e);q=Eh(a,n.ma);r=D$(b,q,h.le);s=Cv(n.ki);t=Bj(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lh(t);c=b;Cd(c,v,h);if(!s)CB(c,n.ki,k,q- -l*0.36,o,d.kp);}},S2=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(IV)){b=b;c=!V(a.jU,b.jU)?0:V(a.jW,b.jW)?1:0;}else c=0;return c;};
function JR(){let a=this;M.call(a);a.lW=0;a.m$=null;a.lN=null;a.kI=null;a.jF=null;a.m7=null;}
let I$=a=>{return a.jF.i4;},KY=(a,b)=>{return !(T(a.m7,b,0)>0.5)?0:1;},W0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(JR)){b=b;c=a.lW!=b.lW?0:!V(a.m$,b.m$)?0:!V(a.lN,b.lN)?0:!V(a.kI,b.kI)?0:!V(a.jF,b.jF)?0:V(a.m7,b.m7)?1:0;}else c=0;return c;},Tx=a=>{return a.kI;},Nz=J(),Mm=null,DW=()=>{DW=Be(Nz);Yl();},P3=b=>{let c,d;DW();c=Bs(b*100.0)|0;if(!c)d=G(503);else if(c==100)d=G(504);else{d=L();P(Q(d,c),37);d=K(d);}return d;},M9=b=>{let c,d;DW();if(b==1)c=G(505);else{c=Gf(b);d=L();I(I(I(d,G(506)),c),G(507));c
=K(d);}return c;},Gf=b=>{let c;DW();c=Mm.data;return b>=c.length?Ca(b):c[b];},WI=(b,c)=>{let d,e,f,g,h,i,j,k;DW();d=I$(c);e=0;f=L();g=0;while(g<d){h=c.lN;i=T(c.jF,g,0);j=T(c.jF,g,1);i=JV(h,i,j);if(!(!KY(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;N(N(f,e!=1?G(155):G(2)),Pb(T(c.jF,g,0),T(c.jF,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(508);else{c=Gf(d);h=L();I(I(I(h,G(509)),c),G(510));c=K(h);}N(b,c);N(b,G(511));}else{N(N(N(b,G(512)),Gf(e)),G(251));N(N(b,Gf(d)),d!=1?G(147):G(513));if(e>4)c=G(2);else{k=K(f);c
=L();I(I(c,G(155)),k);c=K(c);}P(N(b,c),46);}},Yl=()=>{Mm=BN(Bp,[G(514),G(515),G(516),G(517),G(518)]);},Px=J(0);
function Rc(){H.call(this);this.rl=null;}
function Rb(){H.call(this);this.qD=null;}
let S7=(a,b)=>{let c,d,e;b=b;c=a.qD;d=c.lf;b=GQ(b,d,T(b.i3,d,0),T(b.i3,c.lf,1),1.0-T(b.i$,c.lf,0));c=c.m1;e=new Ra;e.p7=b;En(c,e,0);},Dw=J(0);
function OA(){H.call(this);this.qP=null;}
let TV=(a,b)=>{return F4(b,a.qP);};
function Li(){H.call(this);this.oN=null;}
let W_=(a,b)=>{let c,d,e,f;b=b;c=a.oN;d=L();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])Q(N(d,d.jk<=0?G(2):G(181)),e);e=e+1|0;}Y();return CO(b,C7,K(d));},M2=J(),Wr=a=>{return performance.now();};
function PW(){let a=this;M.call(a);a.jp=null;a.lp=null;a.lZ=null;a.qj=null;a.mv=null;a.oq=null;}
let Ke=(a,b,c,d)=>{return T(a.lp.jf.data[b],c,d);},GN=(a,b,c)=>{return T(a.lp.je.data[b],c,0);},Ix=(a,b)=>{return HW(a.oq)&&Gx(a.oq)==b?1:0;},Ex=J(0);
function Dp(){let a=this;M.call(a);a.jb=0.0;a.jq=0.0;a.ji=0.0;a.jy=0.0;}
let FX=(a,b,c,d,e)=>{a.jb=b;a.jq=c;a.ji=d;a.jy=e;},Cw=(a,b,c,d)=>{let e=new Dp();FX(e,a,b,c,d);return e;},D5=a=>{return a.jb- -a.ji;},CP=a=>{return a.jq- -a.jy;},WP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Dp)){b=b;c=a.jb!==b.jb?0:a.jq!==b.jq?0:a.ji!==b.ji?0:a.jy===b.jy?1:0;}else c=0;return c;},Rw=a=>{return a.jb;},Te=a=>{return a.jq;},Tf=a=>{return a.ji;};
function PX(){let a=this;H.call(a);a.jd=null;a.i5=null;a.jg=null;a.ov=null;a.nB=null;a.ja=null;}
let WU=(a,b,c,d,e)=>{let f;a.ja=b;a.jd=c;a.i5=d;a.jg=e;f=d.jT;Cs();a.ov=Jb(f,CK);a.nB=Dd(d.jT,CK);},W1=(a,b,c,d)=>{let e=new PX();WU(e,a,b,c,d);return e;},WC=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.jg.jp);c=1;while(c<=b){d=Pu(a,c);e=Bg();f=Bg();g=Bg();h=0;while(h<=28.0){i=Bg();S(e,i);i=Bg();S(f,i);h=h+1|0;}j=0;while(j<Bf(a.jg.jp,c)){if(!Gi(a.i5))k=0.0;else{l=Bj(4).data;m=0;while(m<Bf(a.jg.jp,c-1|0)){k=Bw(Ke(a.jg,c,j,m));h=0;while(h<4){n=Bt(l[h],k);k=Bd(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gi(a.i5)?2147483647:4;m=0;while(true){i=a.jg.jp;o=c-1|0;if(m>=Bf(i,o))break;i=a.jg;p=Ix(i,EH(i.jp,c,j,m));n=Ke(a.jg,c,j,m);l=BT([Dm(a.i5,c),Cr(a.i5,o,m),EG(a.i5,c),Cr(a.i5,c,j)]);if(p){q=Mw(n,Pu(a,c));i=DS(a.ja.i_.jw,0.22);r=a.jd;s=E0(l);i=B_(i,q+10.0);Cd(r,s,i);}t=h>0&&Bw(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(Mw(n,d)*4.0)|0;S(BH(!(n<0.0)?f:e,p),l);}else S(g,l);}m=m+1|0;}j=j+1|0;}u=a.jd;i=a.ja.i_;k=Bt(2.5,d*7.0);n=Bd(1.0,d*0.8+0.3);r=DS(i.kx,n);s=DS(i.kF,n);v=e;h=v.i6-1|
0;while(h>=0){n=h/4.0;Iv(u,BH(f,h),B_(r,n));Iv(u,BH(v,h),PM(s,n,k));h=h+(-1)|0;}Iv(u,g,B_(i.kp,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bf(a.jg.jp,c)){Ym(a,KJ(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YX(a,c);c=c+1|0;}},Pu=(a,b)=>{return Bt(0.2,Bd(1.0,Bd(FY(a.i5,b),FY(a.i5,b-1|0))/60.0*1.5));},Ym=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kc;d=a.jg;e=d.lZ.data[c].data;f=b.jZ;g=e[f];if(!c){Rz(a,b,g);return;}a:{h=d.qj.jC.data[c];d=d.jp;if(c!=Bo(d)){i=d.km;Cp();if(i!==D0){if(i===
Hq){j=Gz((-1.0),1.0);break a;}k=h.i0;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bt(l,Bw(e[f]));f=f+h.i7|0;}j=l>0.0?Gz( -l,l):Gz((-1.0),1.0);break a;}}j=Gz(0.0,1.0);}m=J_(a.i5,b);if(G9(a.i5,c)){n=Bd(6.0,m.ji/5.0);d=a.jd;i=a.ja.nk;f=b.jZ;e=h.i0;o=h.i7;p=Bs(CX(h.i4))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B6(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nR.data[NK(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Q0;if(v.length!=u){b=new BS;d=L();I(Q(P(Q(I(d,G(519)),r),120),r),G(520));BY(b,K(d));Z(b);}h.nT=r;h.nE=r;h.oJ=k;i=d.jo;Gb();i.drawImage(Sx(L7,h),m.jb,m.jq,m.ji,m.jy);e=IO(m,n);d=a.jd;i=new EO;k=Yp(a,m);BW(k);BW(e);h=new P$;Uh(h);h.qN=k;h.qo=e;Ie(i,h);h=PC(a.ja.i_);B2(d,i,h);d=a.jd;i=Nk(e);h=B_(OL(a.ja.i_),1.25);Cd(d,i,h);}else{d=a.jd;i=U1(a.ja.nk,j,g);B2(d,m,i);if(Tf(m)>=8.0){d=a.jd;i=B_(OL(a.ja.i_),DT(a.jd,1.0));Cd(d,m,i);}}d=J_(a.i5,b);if(Nh(a.i5,c))UR(a,d,Ec(g));if(WD(a.i5,c)){g=QD(a.i5)-1.0;Cs();i=Dd(g,
Dr);bb=Te(d)- -QD(a.i5);h=a.jd;j=JX(a,b);g=Rw(d)+5.0;bc=Xk(a.ja.i_);CB(h,j,g,bb,i,bc);}l=GN(a.jg,c,WQ(b));if(!Ep(a.i5,c)&&G9(a.i5,c)&&l!==0.0)RP(a,d,l);},Rz=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DX(a.i5,0);e=Cr(a.i5,0,b.jZ);f=a.i5;g=f.jT;h=Ez(d,e,FY(f,0)/2.0);f=a.jd;i=a.ja.i_.j1;B2(f,h,i);j=a.jd;i=B_(a.ja.i_.ku,1.25);Cd(j,h,i);if(Nh(a.i5,0)){h=a.jd;j=JX(a,b);k=e-g*0.28;b=a.nB;i=a.ja.i_.kp;CB(h,j,d,k,b,i);b=a.jd;f=Ec(c);c=e- -g*0.92;i=a.ov;h=a.ja.i_.jw;CB(b,f,d,c,i,h);}else if(!(!G9(a.i5,1)&&!(FY(a.i5,0)>=g*1.3)))
{f=a.jd;b=JX(a,b);c=e- -g*0.36;i=a.nB;h=a.ja.i_.jw;CB(f,b,d,c,i,h);}},Yp=(a,b)=>{let c,d,e,f;c=b.jb-1.0;d=D5(b)+1.0;e=b.jq-1.0;f=CP(b)+1.0;return BT([c,e,d,e,d,f,c,f]);},UR=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.i5.jT*1.25);e=Bd(b.ji-4.0,a.i5.jT*0.602*c.i1.length+6.0);f=b.jb- -(b.ji-e)/2.0;g=CP(b)-d-4.0;h=IO(Cw(f,g,e,d),3.0);i=a.jd;j=LH(L0(h));k=DS(a.ja.i_.j1,0.86);B2(i,j,k);Rg(a,c,b.jb- -b.ji/2.0,g- -d/2.0,a.ja.i_.jw);},Rg=(a,b,c,d,e)=>{let f,g;f=a.jd;d=d- -a.i5.jT*0.36;g=a.ov;CB(f,b,c,d,g,e);},RP=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=Bw(c);e=b.ji;f=e/2.0*d/(d+1.0);g=b.jb- -e/2.0;h=C3(c,0.0);if(h<0)g=g-f;i=h>=0?a.ja.i_.kx:a.ja.i_.kF;j=a.jd;k=Cw(g,CP(b)+2.0,f,2.5);B2(j,k,i);},YX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Bf(a.jg.jp,b)){e=0;while(e<Bf(a.jg.jp,d)){f=EH(a.jg.jp,b,c,e);g=Ix(a.jg,f);if(!(!Fr(a.i5,b)&&!g)){h=Ke(a.jg,b,c,e);O3(a,Nv(a.i5,b,c,e),JC(h),h,g);}if(a.jg.mv.data[f]&&!(Gi(a.i5)&&!g)){i=a.i5;h=!Fr(i,b)?0.7:1.0-i.lI.data[b];if(Fr(i,b)&&Bw(h-0.5)<0.2)h=0.8;j=h*(EG(i,b)-Dm(i,b))- -Dm(i,b);k=Bj(2).data;k[0]
=j;k[1]=Eg(i,b,c,e,h);Lv(a,k[0],k[1]);}e=e+1|0;}f=KA(a.jg.jp,b,c);g=Ix(a.jg,f);i=M7(a.i5,b,c);if(!(!Ep(a.i5,b)&&!g)){h=GN(a.jg,b,c);O3(a,i,E5(G(521),JC(h)),h,g);}if(a.jg.mv.data[f]&&G9(a.i5,b)){l=J_(a.i5,KJ(b,c));f=!Ep(a.i5,b)&&!g?0:1;Lv(a,f?i.jb-6.0:l.jb- -l.ji/2.0,!f?CP(l):i.jq- -i.jy/2.0);}c=c+1|0;}},O3=(a,b,c,d,e)=>{let f,g,h;f=a.jd;g=a.ja.i_.j1;B2(f,b,g);if(e){f=a.jd;g=Q7(b,3.0);h=B_(a.ja.i_.jw,1.5);Cd(f,g,h);}f=d<0.0?a.ja.i_.kF:!(d>0.0)?a.ja.i_.kp:a.ja.i_.kx;Rg(a,c,b.jb- -b.ji/2.0,b.jq- -b.jy/2.0,f);},Lv
=(a,b,c)=>{let d,e,f,g;d=a.jd;e=Ez(b,c,7.0);f=a.ja.i_.j1;B2(d,e,f);e=a.jd;g=Cw(b-3.5,c-0.5,7.0,5.0);f=a.ja.i_.jw;B2(e,g,f);e=Cw(b-2.2,c-4.5,4.4,7.0);g=a.jd;e=Q7(e,2.2);f=B_(a.ja.i_.jw,1.2);Cd(g,e,f);},JX=(a,b)=>{let c,d,e;c=Bo(a.jg.jp);d=b.kc;if(d==c)return G(522);c=d?104:120;d=b.jZ+1|0;b=P(L(),c);e=Ca(d);c=0;while(c<e.i1.length){P(b,((BM(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return K(b);},QF=J(),KI=null,H2=null,FT=null,ER=()=>{ER=Be(QF);TF();},TF=()=>{let b,c,d,e,f,g,h,i;KI=Bj(128);H2=Bj(128);FT=Bj(2047);b=I4(2.0,
0.0);c=0;while(c<7){d=CX(b.kH);e=d*d;b=QT(d,(b.lC-(e-b.kH-Lb(e,d,d)))/(2.0*d));c=c+1|0;}f=I4(1.0,0.0);g=0;while(g<128){h=KI.data;i=f.kH;h[g]=i;H2.data[g]=f.lC/i;d=b.kH;e=i*d;d=Lb(e,i,d);f=QT(e,f.kH*b.lC+f.lC*b.kH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FT.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},U$=J();
function QU(){let a=this;H.call(a);a.o4=null;a.o_=null;a.pa=null;a.o$=null;}
let XV=(a,b)=>{let c,d,e,f,g;c=a.o4;d=a.o_;e=a.pa;f=a.o$;g=Ez(EL(e,T(f.jF,b,0)),Eh(e,T(f.jF,b,1)),c.jR.n8*1.9);c=B_(c.j3.jw,2.0);Cd(d,g,c);};
function Q9(){H.call(this);this.po=null;}
let Sv=(a,b)=>{return FS(b,a.po);};
function Ou(){let a=this;H.call(a);a.oI=null;a.oH=null;}
let Uy=(a,b)=>{b=b;Cj(a.oI,a.oH.i9,b);},O4=J(0),Rk=J(0),Wd=J();
function La(){let a=this;H.call(a);a.nR=null;a.p9=null;}
let U1=(a,b,c)=>{return J0(a.p9,NK(b,c));},NK=(b,c)=>{let d;d=b.qY;return Bt(0.0,Bd(255.0,(c-d)/(b.qC-d)*256.0))|0;};
function Jj(){let a=this;M.call(a);a.kc=0;a.jZ=0;}
let Yu=(a,b,c)=>{a.kc=b;a.jZ=c;},KJ=(a,b)=>{let c=new Jj();Yu(c,a,b);return c;},YV=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Jj)){b=b;c=a.kc!=b.kc?0:a.jZ==b.jZ?1:0;}else c=0;return c;},WQ=a=>{return a.jZ;},T9=J(),Pb=(b,c)=>{let d,e,f;d=Oo(b);e=Oo(c);f=L();P(I(I(I(P(f,40),d),G(155)),e),41);return K(f);},Oo=b=>{return Ki(b,b!==Bs(b)?2:0);},Wc=J(),JC=b=>{let c,d,e,f;c=QR(Bw(b));d=b<0.0?G(523):!(b>0.0)?G(2):G(265);e=L();f=d.i1.length+c.i1.length|0;while(f<5){P(e,32);f=f+1|0;}return K(N(N(e,d),c));},Ec
=b=>{let c;c=QR(Bw(b));if(b<0.0)c=E5(G(523),c);return c;},QR=b=>{let c;if(isNaN(b)?1:0)return G(394);if(b<9999.5)return Ki(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(524):G(395);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return K(Q(P(Q(L(),Bs(b)|0),101),c));};
function NI(){let a=this;M.call(a);a.kH=0.0;a.lC=0.0;}
let X2=(a,b,c)=>{a.kH=b;a.lC=c;},I4=(a,b)=>{let c=new NI();X2(c,a,b);return c;},Gy=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QT=(b,c)=>{let d;d=c+b;return I4(d,c-(d-b));},Lb=(b,c,d)=>{let e,f,g,h;e=Gy(c);f=c-e;g=Gy(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PG(){let a=this;H.call(a);a.oK=null;a.oL=null;}
let Ui=J();
function KZ(){let a=this;H.call(a);a.jl=null;a.nu=null;a.rf=0.0;a.l7=0;a.nF=null;a.l6=null;}
let MM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<T4(a.jl)){d=0;while(d<Rv(a.jl)){e=a.nF;f=Rl(a,d,c);g=!(FW(a.jl,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jl.j8){g=(-1);while(g<a.jl.jD){d=Rl(a,g,c);e=a.nF.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l7|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dq(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nu;o=(Ek(a.jl,g)+Ek(a.jl,g+1|0))/2.0;p=(D3(a.jl,c)+D3(a.jl,c+1|0))/2.0;if(JV(n,o,p)>b){f=1;break a;}}f=0;}q=B6(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l7|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l6.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bg();r=Bg();c=0;while(true){e=a.l6.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NX;s.kB=Bj(64);s.kz=Dq(32);f=c;while(a.l6.data[f]!=(-1)){g=f/2|0;d=a.l7;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NV(a,h,g))KL(s,Ek(a.jl,i),D3(a.jl,d),0);else if(NV(a,
i,d))S8(a,s,h,g,i,d,b);else KL(s,Ek(a.jl,h),D3(a.jl,g),0);e=a.l6.data;g=e[f];e[f]=(-1);f=g;}e=Vb(s);S(n,e);W2(s,r);}c=c+1|0;}t=new Qg;t.pq=LH(n);t.p1=r;return t;},Rl=(a,b,c)=>{return (Bc(c+1|0,a.l7)+b|0)+1|0;},NV=(a,b,c)=>{let d;a:{if(b>=0){d=a.jl;if(b<d.jD&&c>=0&&c<d.j8){b=1;break a;}}b=0;}return b;},S8=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ek(a.jl,c);i=D3(a.jl,d);j=Ek(a.jl,e)-h;k=D3(a.jl,f)-i;l=0.0;m=1.0;n=FW(a.jl,c,d)-g;o=FW(a.jl,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rf;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P5(l,m,n,o,s/2.0);t=a.nu;r=h+s*j;u=i+s*k;r=JV(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P5(l,m,n,o,0.0);KL(b,h+s*j,i+s*k,1);},P5=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bt(b+f,Bd(c-f,g));};
function Qg(){let a=this;M.call(a);a.pq=null;a.p1=null;}
function GY(){M.call(this);this.lR=null;}
let YB=(a,b)=>{a.lR=b;},E0=a=>{let b=new GY();YB(b,a);return b;},Lh=b=>{return E0(b);},UF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(GY)){b=b;c=V(a.lR,b.lR)?1:0;}else c=0;return c;};
function QO(){let a=this;M.call(a);a.pl=null;a.le=0.0;a.qh=0.0;}
let WJ=(a,b,c,d)=>{a.pl=b;a.le=c;a.qh=d;},PM=(a,b,c)=>{let d=new QO();WJ(d,a,b,c);return d;},B_=(b,c)=>{return PM(b,c,0.0);},P2=J(),Io=null,Fc=()=>{Fc=Be(P2);SL();},I3=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fc();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Io.data[d]*f<e){d=d+1|0;}while(true){g=Io.data[d]*f;h=g*Fj(b/g);i=Fj((b-h)/g+1.0E-10);j=Bj((CQ((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bw(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bg();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new In;p=Ki(b,m);o.ma=b;o.ki=p;S(n,o);}d=d+1|0;}return n;}}n=new BS;BY(n,G(525));Z(n);},Y$=b=>{Fc();return b>=1.0&&b===Bs(b)?1:0;},Ki=(b,c)=>{let d,e,f;Fc();d=Bw(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Po(L(),
Fp(Bs(d)));while(true){e=f.jk;if(e>c)break;EK(f,0,48);}if(c>0)EK(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)EK(f,0,8722);return K(f);},SL=()=>{Io=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TT=J();
function RG(){let a=this;M.call(a);a.rx=null;a.rw=null;a.ru=0.0;a.ry=0.0;}
function OM(){let a=this;H.call(a);a.nl=null;a.me=null;a.n9=null;}
let Ih=(a,b)=>{return !(a.nl.kJ.data[b]>0.5)?0:1;},E7=(a,b,c,d)=>{if(!a.me.data[b]&&Ih(a,b)==c){a.me.data[b]=1;a.n9.data[d]=b;return d+1|0;}return d;};
function TZ(){let a=this;H.call(a);a.rA=0.0;a.rv=null;a.rt=null;a.rz=null;}
let Mw=(b,c)=>{let d;d=Bd(Bw(b),3.4028234663852886E38);return Bt(0.75,c*7.0*d/(d+4.0));},Iv=(b,c,d)=>{let e;if(!Ch(c)){e=new IU;e.qb=c;Cd(b,e,d);}},PF=J(0);
function PL(){let a=this;H.call(a);a.pz=null;a.py=null;}
let JV=(a,b,c)=>{let d,e;d=a.pz;e=a.py;BQ(d.nf,0,0,b);BQ(d.nf,0,1,c);DJ(d.om,e);return T(Gq(d.om),0,0);};
function EO(){M.call(this);this.ny=null;}
let Ie=(a,b)=>{a.ny=b;},LH=a=>{let b=new EO();Ie(b,a);return b;};
function In(){let a=this;M.call(a);a.ma=0.0;a.ki=null;}
let Yv=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(In)){b=b;c=a.ma!==b.ma?0:V(a.ki,b.ki)?1:0;}else c=0;return c;},U9=J(),Nm=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.i1.length){f=BM(b,e);g=c.k$;Df();if(g===E$)h=Mt(0.602,c.kL);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.ly;DV();if(i===Kg)h=1.12*h;h=Mt(h,c.kL);}d=d+h;e=e+1|0;}return d;};
function Hb(){let a=this;M.call(a);a.oA=0.0;a.oz=0.0;a.og=0.0;}
let Ro=(a,b,c,d)=>{a.oA=b;a.oz=c;a.og=d;},Ez=(a,b,c)=>{let d=new Hb();Ro(d,a,b,c);return d;},KP=J(),Pk=null,Eu=()=>{Eu=Be(KP);Si();},IO=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Eu();d=b.jb;e= -c;d=d-e;f=D5(b)-c;g=b.jq-e;h=CP(b)-c;i=Pk.data;j=i.length;k=Bj(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q7=(b,c)=>{Eu();return Nk(IO(b,c));},Nk=b=>{let c,d,e,f;Eu();c=b.data;d
=c.length;e=Bj(d+2|0);f=e.data;B$(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E0(e);},Si=()=>{let b,c,d,e,f;Eu();b=Bj(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SO(f);c[e+1|0]=Wa(f);d=d+1|0;}Pk=b;};
function NX(){let a=this;H.call(a);a.kB=null;a.kz=null;a.j7=0;}
let KL=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j7;if(e==a.kz.data.length){a.kB=Ge(a.kB,4*e|0);f=a.kz.data;g=2*a.j7|0;h=Dq(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kz=h;}h=a.kB.data;j=a.j7;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kz.data[j]=d;a.j7=j+1|0;},Vb=a=>{let b,c,d,e,f,g,h,i;b=Bj(2*a.j7|0);c=b.data;d=0;e=0;while(e<a.j7){a:{if(e){f=d-1|0;if(PH(a,b,f,e,0))break a;if(PH(a,b,f,e,1))break a;}g=2*d|0;h=a.kB.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Ge(b,2*d|0);},PH=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kB.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j7|0)|0)+e|0]===g?1:0;},W2=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j7;e=C3(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=Ob(a,0,d+1|0);S(b,f);return;}d=0;e=1;while(true){g=a.j7;if(e>g)break;h=a.kz.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Ob(a,i-d|0,d);S(b,f);d=0;}e=e+1|0;}},Ob=(a,b,c)=>{let d,e,f,g,h,i;d=Bj(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j7|0;h=2*f|0;i=a.kB.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E0(d);};
function IU(){M.call(this);this.qb=null;}
function PT(){let a=this;M.call(a);a.qY=0.0;a.qC=0.0;}
let YW=(a,b,c)=>{a.qY=b;a.qC=c;},Gz=(a,b)=>{let c=new PT();YW(c,a,b);return c;};
function Q0(){let a=this;M.call(a);a.nT=0;a.nE=0;a.oJ=null;}
function P$(){let a=this;CV.call(a);a.qN=null;a.qo=null;}
let R6=a=>{return 2;},Vs=(a,b)=>{let c;if(!b)return a.qN;if(b==1)return a.qo;c=new Co;Bq(c);Z(c);};
function HD(){let a=this;M.call(a);a.rp=0.0;a.rq=0.0;a.rr=0.0;}
let UG=null,FN=()=>{FN=Be(HD);V7();},Mt=(b,c)=>{FN();return  -(b* -c);},V7=()=>{let b;b=new HD;FN();b.rp=1.0;b.rq=0.0;b.rr=0.0;UG=b;};
function QJ(){H.call(this);this.qv=null;}
let S5=(a,b)=>{let c;c=a.qv;c.lf=b;c.nr=0;};
function Qs(){H.call(this);this.rg=null;}
let Sl=(a,b)=>{return FS(b,a.rg);};
function JK(){let a=this;H.call(a);a.mm=null;a.or=null;a.nb=null;a.oV=null;}
let L7=null,Gb=()=>{Gb=Be(JK);T$();},Sx=(a,b)=>{let c,d,e,f,g,h;if(!(a.nb.width==b.nT&&a.nb.height==b.nE))L8(a,b.nT,b.nE);c=b.oJ;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oV;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.or;h=a.nb;b.putImageData(h,0.0,0.0);return a.mm;},L8=(a,b,c)=>{let d,e,f,g;d=a.mm;e=b;d.width=e;d=a.mm;e=c;d.height=e;d=a.or;f=b;g=c;d=d.createImageData(f,g);a.nb=d;a.oV=new Int32Array(d.data.buffer);},T$=()=>{let b,c;b=new JK;Gb();c=window.document.createElement("canvas");b.mm
=c;b.or=c.getContext("2d");L8(b,1,1);L7=b;},O8=J(BL);
function Nd(){H.call(this);this.pd=null;}
let TL=(a,b)=>{return F4(b,a.pd);};
function Qy(){let a=this;H.call(a);a.l2=0;a.lB=0.0;}
let Qh=(a,b,c)=>{if(c<=a.lB){a.l2=b;a.lB=c;}},QB=J(),Mq=null,Jp=()=>{Jp=Be(QB);YM();},YM=()=>{let b,c;Cs();b=B6((Lc.bc()).data.length);c=b.data;Mq=b;c[Dr.jt]=1;c[CK.jt]=2;c[Hy.jt]=3;},J7=J(Eq),Kt=J(J7),O9=J(Kt);
function Ra(){H.call(this);this.p7=null;}
let XB=(a,b)=>{return FS(b,a.p7);},Ri=J(BL),LV=J(),Lj=null,Hw=()=>{Hw=Be(LV);Wv();},Wv=()=>{let b,c;b=B6((B3()).data.length);c=b.data;Lj=b;c[BX.jt]=1;c[Ce.jt]=2;c[Di.jt]=3;c[CW.jt]=4;};
Sh([]);
C1([H,0,0,[],1,0,0,["V",O(RJ)],Ee,0,H,[],1537,0,0,0,DU,0,H,[],1537,0,0,0,J3,0,H,[],1537,0,0,0,Bp,0,H,[Ee,DU,J3],17,0,()=>CZ(),["V",O(W)],DD,0,H,[Ee],1025,0,0,0,E9,0,DD,[DU],1,0,()=>DK(),["V",O(X6)],G3,0,H,[Ee,J3],0,0,0,["y",O(Il),"g",X(K)],PB,0,H,[],1537,0,0,0,HL,0,G3,[PB],1,0,0,["g",X(TE),"y",O(Yz)],Eq,0,H,[],1,0,0,0,EV,0,Eq,[],1,0,0,0,BL,0,EV,[],1,0,0,0,E3,0,H,[],1025,0,0,0,Wl,0,E3,[],17,0,0,0,V$,0,E3,[],17,0,0,0,LU,0,H,[],1537,0,0,0,Q1,0,H,[LU],1537,0,0,0,K$,0,H,[],1537,0,0,0,O7,0,H,[Q1,K$],17,0,0,0,Nx,0,
H,[],17,0,()=>EN(),0,TO,0,H,[],17,0,0,0,Uv,0,H,[],17,0,0,0,UT,0,H,[],17,0,0,0,Kc,0,H,[],1537,0,0,0,Mz,0,H,[Kc],1,0,0,0,IA,0,H,[DU],1,0,()=>GR(),0,Gt,0,H,[],17,0,0,["V",O(WY)],We,0,H,[],17,0,0,0,OZ,0,H,[],1537,0,0,0,F$,0,H,[OZ],1537,0,0,0,EA,0,H,[F$],1025,0,0,["m",X(Ch)],QN,0,H,[F$],1537,0,0,0,HR,0,H,[QN],1537,0,0,0,EP,0,EA,[HR],1025,0,0,["p",X(BI),"V",O(FU)],I0,0,H,[],1537,0,0,0,D4,0,H,[],1537,0,0,0,F8,0,EP,[I0,Ee,D4],1,0,0,["bd",O(BH),"Y",X(Th)],BJ,0,H,[DU,Ee],1025,0,0,["V",O(SE)],Db,0,BJ,[],65553,0,()=>Y(),
0,Hh,0,H,[],17,0,0,0,Co,0,BL,[],1,0,0,0,XW,0,BL,[],1,0,0,0,B9,0,H,[],1537,0,0,0,Cl,0,H,[B9],1537,0,0,0,Sy,0,H,[Cl],1025,0,0,0,Qq,0,H,[],1536,0,0,0,Mr,0,H,[Qq],16,0,0,0,BD,0,H,[B9],1537,0,0,0,Kb,0,H,[BD],1,0,0,0]);
C1([Ka,0,H,[BD],1,0,0,0,Ky,0,H,[],17,0,0,["V",O(KK)],Ma,0,H,[],16,0,0,0,OY,0,H,[],17,0,0,0,R5,0,H,[],17,0,0,0,D9,0,H,[],1537,0,0,0,Qe,0,H,[D9],1,0,0,["bF",X(Yn)],MX,0,H,[],17,0,0,0,Pe,0,H,[],17,0,0,0,LN,0,H,[],16,0,0,0,BS,0,BL,[],1,0,0,0,FG,0,BJ,[],65552,0,()=>Fu(),0,M,0,H,[],1025,0,0,0,CL,0,H,[],1537,0,0,0,Fh,0,M,[CL],17,0,0,["dO",O(Ux),"bj",X(U6)],IT,0,M,[CL],17,0,()=>GK(),["dO",O(S6),"bj",X(RO)],KB,0,M,[CL],17,0,0,["dO",O(W$),"bj",X(Uw)],J2,0,M,[CL],17,0,0,["dO",O(Is),"bj",X(Uk)],Ir,0,M,[CL],17,0,0,["dO",
O(Np),"bj",X(Wq)],IE,0,M,[CL],17,0,0,["dO",O(YT),"bj",X(Xz)],LY,0,M,[CL],17,0,0,["dO",O(Xm),"bj",X(YQ)],HF,0,M,[CL],17,0,0,["dO",O(RD),"bj",X(Ur)],Ol,0,EV,[],1,0,0,0,Wj,0,H,[],17,0,0,0,Nr,0,H,[],17,0,0,0,Ms,0,H,[B9],1537,0,0,0,HX,0,H,[Ms],1,0,0,0,PK,0,M,[],17,0,0,0,QQ,0,H,[],16,0,0,0,P7,0,H,[],1,0,0,0,Ql,0,H,[],16,0,0,0,IZ,0,H,[],16,0,()=>FZ(),0,FB,0,H,[],1025,0,0,0,IL,0,H,[],1537,0,0,0,No,0,FB,[IL],16,0,0,["gQ",D1(YI),"gR",BO(XS),"f3",X(RI),"eb",O(VE),"ea",BO(Xv)],PR,0,FB,[IL],16,0,0,["gQ",D1(TM),"gR",BO(Uf),
"f3",X(Ws),"eb",O(SU),"ea",BO(X8)],Je,0,H,[],16,0,()=>Cy(),0,Pv,0,H,[],16,0,0,0,K9,0,H,[],16,0,0,0,M5,0,H,[],16,0,0,0,GO,0,H,[],1537,0,0,0,OU,0,H,[GO],1,0,0,0,N5,0,H,[],16,0,0,0,Ne,0,H,[],16,0,0,0,Om,0,H,[],16,0,0,0,JY,0,H,[],16,0,()=>JT(),0,Ip,0,H,[],16,0,()=>GS(),0,Qi,0,H,[],17,0,0,0,SZ,0,H,[],16,0,0,0,TW,0,H,[],17,0,0,0]);
C1([JQ,0,H,[],1537,0,0,0,ND,0,H,[JQ],1,0,0,["gH",O(Yk)],MC,0,H,[JQ],1,0,0,["gH",O(Td)],Tp,0,H,[],17,0,0,0,BR,0,H,[],1537,0,0,0,NF,0,H,[BR],1,0,0,["gP",X(Ww)],FO,0,H,[],17,0,0,0,IR,0,H,[BD],1,0,0,0,Nn,0,H,[BR],1,0,0,["gP",X(S3)],IH,0,H,[BD],1,0,0,0,IJ,0,H,[BD],1,0,0,0,II,0,H,[BD],1,0,0,0,IG,0,H,[BD],1,0,0,0,IF,0,H,[BD],1,0,0,0,Ln,0,H,[BR],1,0,0,["gP",X(St)],Lp,0,H,[BR],1,0,0,["gP",X(UQ)],Lo,0,H,[BR],1,0,0,["gP",X(Xt)],Lm,0,H,[BR],1,0,0,["gP",X(R9)],Ll,0,H,[BR],1,0,0,["gP",X(Ub)],HN,0,H,[BD],1,0,0,0,HM,0,H,[BD],
1,0,0,0,GA,0,M,[],17,0,0,["V",O(SX)],I7,0,H,[BD],1,0,0,0,I8,0,H,[BD],1,0,0,0,I5,0,H,[BD],1,0,0,0,I6,0,H,[BD],1,0,0,0,N2,0,H,[BR],1,0,0,["gP",X(Wk)],Sn,0,H,[],17,0,0,0,N3,0,H,[BR],1,0,0,["gP",X(YK)],N1,0,H,[BR],1,0,0,["gP",X(Ru)],LL,0,H,[],17,0,0,0,N7,0,H,[],17,0,()=>DA(),0,MB,0,H,[BR],1,0,0,["gP",X(S1)],ME,0,H,[BR],1,0,0,["gP",X(Ut)],MD,0,H,[BR],1,0,0,["gP",X(VZ)],Qo,0,H,[BR],1,0,0,["gP",X(Uj)],Qp,0,H,[BR],1,0,0,["gP",X(W3)],Qn,0,H,[BR],1,0,0,["gP",X(RB)],Hp,0,BJ,[],65553,0,()=>GB(),0,Gd,0,M,[],17,0,()=>Hm(),
["V",O(Rt)],JZ,0,H,[BD],1,0,0,0,H_,0,H,[BD],1,0,0,0,Jw,0,H,[B9],1537,0,0,0,IM,0,H,[Jw],1,0,0,0,Eb,0,H,[],1537,0,0,0,QK,0,H,[Eb],1,0,0,["dc",O(SG)],P1,0,H,[Eb],1,0,0,["dc",O(Sr)],YY,0,H,[],17,0,0,0,P4,0,H,[B9],1537,0,0,0,JE,0,H,[P4],1,0,0,0]);
C1([CV,0,EP,[D4],1024,0,0,0,ID,0,CV,[D4],1,0,0,["bd",O(FR),"Y",X(Dj)],Lr,0,H,[D9],1,0,0,["bF",X(Yq)],Tu,0,H,[],17,0,0,0,Xx,0,H,[],17,0,0,0,Mu,0,H,[],1,0,0,0,Xo,0,H,[],17,0,0,0,I1,0,M,[],17,0,0,["V",O(W6)],Mj,0,H,[],17,0,0,0,Cf,0,H,[],17,0,0,["V",O(HO)],H3,0,M,[],16,0,0,["V",O(Ua)],PO,0,H,[D9],1,0,0,["bF",X(XC)],Hf,0,H,[],1537,0,0,0,QA,0,H,[Hf],1,0,0,0,OF,0,H,[],16,0,0,0,Ev,0,BL,[],1,0,0,0,N8,0,DD,[DU],1,0,()=>JD(),0,NZ,0,H,[B9],1537,0,0,0,H0,0,H,[NZ],1,0,0,0,M$,0,H,[],17,0,0,0,KD,0,H,[BD],1,0,0,0,KE,0,H,[BD],
1,0,0,0,KF,0,H,[BD],1,0,0,0,KG,0,H,[BD],1,0,0,0,KH,0,H,[BD],1,0,0,0,It,0,H,[BD],1,0,0,0,EC,0,BL,[],1,0,0,0,Lk,0,H,[],16,0,0,0,Y2,0,H,[],17,0,0,0,PA,0,H,[],0,0,()=>Fs(),0,XH,0,H,[B9],1,0,0,0,BU,0,BJ,[],66561,0,()=>Cp(),0,LT,0,H,[],32768,0,()=>HG(),0,PP,0,H,[],17,0,()=>Ff(),0,KR,0,H,[B9],1537,0,0,0,NA,0,H,[KR],1537,0,0,0,QH,0,H,[B9],1537,0,0,0,NQ,0,H,[Cl],1537,0,0,0,Qb,0,H,[Cl],1537,0,0,0,OJ,0,H,[Cl],1537,0,0,0,PY,0,H,[Cl],1537,0,0,0,Md,0,H,[Cl],1537,0,0,0,Nb,0,H,[Cl],1537,0,0,0,MA,0,H,[Cl],1537,0,0,0,LZ,0,H,
[Cl],1537,0,0,0,UK,0,H,[NA,QH,Cl,NQ,Qb,OJ,PY,Md,Nb,MA,LZ],1025,0,0,0,Xg,0,H,[],16,0,0,0,Su,0,H,[],17,0,0,0,G4,0,BL,[],1,0,0,0,Rf,0,H,[D9],1,0,0,["bF",X(UO)]]);
C1([PN,0,H,[],16,0,0,0,H9,0,M,[],17,0,0,["V",O(T0)],Gj,0,H,[],17,0,0,0,PI,0,M,[],16,0,0,0,Fa,0,M,[],17,0,0,0,S$,0,H,[],1,0,0,0,KT,0,H,[],17,0,0,0,Qc,0,H,[],16,0,0,0,H5,0,H,[Jw],1,0,0,0,H7,0,H,[BD],1,0,0,0,If,0,M,[],17,0,0,["V",O(Gk)],Jl,0,M,[],16,0,0,0,G_,0,M,[],17,0,()=>G8(),["V",O(L_)],M_,0,H,[],17,0,0,0,CF,0,M,[],17,0,0,["V",O(QL)],Dy,0,H,[],17,0,()=>Fw(),0,P6,0,H,[],1537,0,0,0,HV,0,H,[P6],17,0,()=>DI(),0,SS,0,H,[],17,0,0,0,Pp,0,H,[Eb],1,0,0,["dc",O(Rn)],Wt,0,H,[],16,0,0,0,Hx,0,M,[],16,0,0,["V",O(VC)],IX,
0,M,[],16,0,0,["V",O(VR)],NW,0,M,[],17,0,0,0,Jv,0,M,[],16,0,0,["V",O(VA)],Hd,0,Co,[],1,0,0,0,DC,0,BJ,[],66561,0,()=>F7(),0,Fo,0,H,[],1537,0,0,0,Mo,0,H,[Fo],17,0,0,["d5",BO(Un),"dw",X(US),"dD",O(Se)],EI,0,H,[],1537,0,0,0,MJ,0,M,[EI],17,0,0,["dr",O(VV)],Lt,0,M,[EI],17,0,0,["dr",O(Ss)],Qm,0,M,[EI],17,0,0,["dr",O(Xw)],KS,0,H,[],1537,0,0,0,QG,0,H,[KS],1,0,0,0,Wn,0,H,[B9],1025,0,0,0,IY,0,H,[B9],1536,0,0,0,HU,0,H,[IY],1,0,0,0,HT,0,H,[IY],1,0,0,0,K8,0,BU,[],65552,0,0,["gS",O(OE),"gT",BO(Xr)],K7,0,BU,[],65552,0,0,["gS",
O(Yj),"gT",BO(YO)],K6,0,BU,[],65552,0,0,["gS",O(UI),"gT",BO(RF)],K5,0,BU,[],65552,0,0,["gS",O(YU),"gT",BO(Tz)],K4,0,BU,[],65552,0,0,["gS",O(UX),"gT",BO(Uo)],K3,0,BU,[],65552,0,0,["gS",O(Yb),"gT",BO(Vc)],K2,0,BU,[],65552,0,0,["gS",O(Tb),"gT",BO(X4)],Nt,0,H,[F$],1537,0,0,0,Jn,0,EA,[Nt],1025,0,0,0,JF,0,Jn,[],1024,0,0,0,Od,0,JF,[],0,0,0,0]);
C1([Ly,0,H,[],1537,0,0,0,IK,0,H,[Ly],1025,0,0,0,IC,0,IK,[],1024,0,0,0,Oa,0,IC,[],0,0,0,0,Oc,0,CV,[],0,0,0,["bd",O(R8),"Y",X(YS),"p",X(Vk),"m",X(SH)],Gu,0,H,[],1537,0,0,0,N$,0,H,[Gu],0,0,0,["q",X(Sa),"s",X(Tn)],NU,0,H,[Gu],1537,0,0,0,N_,0,H,[NU],0,0,0,0,NM,0,H,[Kc],1,0,0,0,Ht,0,H,[],16,0,0,0,Gs,0,BJ,[],65553,0,()=>Cs(),0,Fq,0,M,[],17,0,0,0,YC,0,H,[],17,0,0,0,XP,0,H,[],17,0,0,0,OO,0,H,[BR],1,0,0,["gP",X(Vo)],Ty,0,H,[],16,0,0,0,Uu,0,H,[],16,0,0,0,Tk,0,H,[],16,0,0,0,Wb,0,H,[],16,0,0,0,UD,0,H,[],16,0,0,0,Xi,0,H,
[],16,0,0,0,Cm,0,M,[],17,0,0,["V",O(YG)],Hg,0,BJ,[],65553,0,()=>Cg(),0,H4,0,BL,[],1,0,0,0,Fn,0,H,[],1536,0,0,0,P0,0,H,[Fn],16,0,0,["hs",D1(Yt)],Lf,0,H,[Fn],16,0,0,["hs",D1(WK)],MF,0,H,[Fn],16,0,0,["hs",D1(W7)],Lq,0,H,[Fn],16,0,0,["hs",D1(Vf)],KW,0,H,[Fo],17,0,0,["d5",BO(XG),"dw",X(S_),"dD",O(TP)],MS,0,H,[Fo],17,0,0,["d5",BO(Xn),"dw",X(TB),"dD",O(Wy)],IN,0,M,[Fo],17,0,()=>F3(),["d5",BO(RE),"dw",X(SY),"dD",O(Yy)],Pf,0,M,[EI],17,0,0,["dr",O(VB)],V2,0,H,[],17,0,0,0,QW,0,DD,[DU],1,0,()=>Jq(),0,JI,0,M,[],17,0,0,["V",
O(RK)],Gv,0,BJ,[],65553,0,()=>Df(),0,F0,0,BJ,[],65553,0,()=>DV(),0,PZ,0,H,[],16,0,0,0,LD,0,M,[],17,0,0,0,Nl,0,H,[],16,0,0,0,MK,0,H,[],16,0,0,0,Qx,0,CV,[D4],0,0,0,["Y",X(VM),"bd",O(XR)],Pj,0,DC,[],65552,0,0,["d6",BO(Um),"gT",BO(Uz)],Pi,0,DC,[],65552,0,0,["d6",BO(U4),"gT",BO(Tq)],P9,0,H,[],17,0,0,0,EM,0,M,[],17,0,0,["V",O(UJ)],Mi,0,H,[Gu],0,0,0,["q",X(BF),"s",X(BE)],Wg,0,H,[],17,0,0,0]);
C1([Tv,0,H,[],17,0,0,0,Xf,0,H,[],17,0,0,0,R4,0,H,[],17,0,0,0,OH,0,H,[],17,0,0,0,Mn,0,H,[],17,0,0,0,Uc,0,H,[],17,0,0,0,MY,0,M,[],17,0,0,0,Pa,0,M,[],17,0,0,0,GH,0,BJ,[],65553,0,()=>DZ(),0,F6,0,BJ,[],65553,0,()=>El(),0,IV,0,M,[],17,0,0,["V",O(S2)],JR,0,M,[],17,0,0,["V",O(W0)],Nz,0,H,[],17,0,()=>DW(),0,Px,0,H,[],1537,0,0,0,Rc,0,H,[Px],1,0,0,0,Rb,0,H,[Eb],1,0,0,["dc",O(S7)],Dw,0,H,[Hf],1537,0,0,0,OA,0,H,[Dw],1,0,0,["db",O(TV)],Li,0,H,[Dw],1,0,0,["db",O(W_)],M2,0,H,[D9],1,0,0,["bF",X(Wr)],PW,0,M,[],17,0,0,0,Ex,0,
H,[],1537,0,0,0,Dp,0,M,[Ex],17,0,0,["V",O(WP)],PX,0,H,[],16,0,0,0,QF,0,H,[],16,0,()=>ER(),0,U$,0,H,[],16,0,0,0,QU,0,H,[GO],1,0,0,["d7",O(XV)],Q9,0,H,[Dw],1,0,0,["db",O(Sv)],Ou,0,H,[Eb],1,0,0,["dc",O(Uy)],O4,0,H,[B9],1537,0,0,0,Rk,0,H,[O4],1537,0,0,0,Wd,0,H,[Rk],1025,0,0,0,La,0,H,[],16,0,0,0,Jj,0,M,[],17,0,0,["V",O(YV)],T9,0,H,[],16,0,0,0,Wc,0,H,[],16,0,0,0,NI,0,M,[],16,0,0,0,PG,0,H,[Hf],1,0,0,0,Ui,0,H,[],16,0,0,0,KZ,0,H,[],17,0,0,0,Qg,0,M,[],17,0,0,0,GY,0,M,[Ex],17,0,0,["V",O(UF)],QO,0,M,[],17,0,0,0,P2,0,H,
[],17,0,()=>Fc(),0,TT,0,H,[],16,0,0,0,RG,0,M,[],16,0,0,0,OM,0,H,[],16,0,0,0,TZ,0,H,[],16,0,0,0,PF,0,H,[],1537,0,0,0,PL,0,H,[PF],1,0,0,0]);
C1([EO,0,M,[Ex],17,0,0,0,In,0,M,[],17,0,0,["V",O(Yv)],U9,0,H,[],16,0,0,0,Hb,0,M,[Ex],17,0,0,0,KP,0,H,[],16,0,()=>Eu(),0,NX,0,H,[],16,0,0,0,IU,0,M,[Ex],17,0,0,0,PT,0,M,[],16,0,0,0,Q0,0,M,[],17,0,0,0,P$,0,CV,[D4],0,0,0,["Y",X(R6),"bd",O(Vs)],HD,0,M,[],17,0,()=>FN(),0,QJ,0,H,[GO],1,0,0,["d7",O(S5)],Qs,0,H,[Dw],1,0,0,["db",O(Sl)],JK,0,H,[],16,0,()=>Gb(),0,O8,0,BL,[],1,0,0,0,Nd,0,H,[Dw],1,0,0,["db",O(TL)],Qy,0,H,[],16,0,0,0,QB,0,H,[],32768,0,()=>Jp(),0,J7,0,Eq,[],1,0,0,0,Kt,0,J7,[],1,0,0,0,O9,0,Kt,[],1,0,0,0,Ra,
0,H,[Dw],1,0,0,["db",O(XB)],Ri,0,BL,[],1,0,0,0,LV,0,H,[],32768,0,()=>Hw(),0]);
let Us=B8(WW),TK=B8(MN),Ng=B8(LJ),Ls=B8(CT);
VJ(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
"SEED","seed","random weights, as np.random.seed, and the points of circle, spiral, moons and blobs","LAYERS","layers","2","units in each hidden layer","ACTIVATION","activation","sigmoid","tanh","relu","leaky-relu","softplus","sine","identity","what the hidden units make of their sums; with start=by-hand it is relu by default","OUTPUT","output","what the output makes of its sum; with start=by-hand it is relu by default","LOSS","loss","cross-entropy","squared-error","what training makes small; squared-error if the output is not a probability",
"OPTIMIZER","optimizer","gradient-descent","momentum","adam","how the gradient changes the weights","LEARNING_RATE","learning-rate","1","alpha: how far each update goes","BATCH","batch","all","how many points each update looks at, one batch after another","ITERATIONS","iterations","140","how many updates to make","AT","at","the iteration to show first","VIEW","view","decision","network","hidden","landscape","predictions","backprop","graph","lab","the whole lab, or some of its figures in their order","CONTROLS",
"controls","transport","none","which controls to show","SHADE","shade","class","probability","what the decision figure colours","MARKERS","markers","shapes","circles","how the points are drawn: circle 0 and square 1, or circles as in the notebook","AUTOPLAY","autoplay","false","whether training starts by itself","SPEED","speed","max","20","iterations a second","THEME","theme","auto","light","dark","light or dark","ENGINE","engine","js","wasm","JavaScript or WebAssembly; both give the same bits"," takes a whole number of iterations, not “",
"”.","true","JavaScript, since WebAssembly is not to be had here","JavaScript","WebAssembly","With activation=identity the hidden layers add nothing: all layers together can do no more than a single neuron, which draws one straight line.",", and without a hidden layer there is but one.",".","No straight line parts the points of ","With start=zeros the units of a hidden layer are copies of each other, and every update treats them alike.",", and momentum up to ten of those","Each update adds up the gradients of ",
" points",", so a learning rate of "," overshoots easily. To stride as the notebook does, try ","Runs on ","; nothing leaves this browser.","step","seek","{",", ","\": ","{\"format\": \"xor-lab/1\", \"experiment\": ",", \"iteration\": ",", \"loss\": ",", \"weights\": ",", \"biases\": ",", \"predictions\": ",", \"correct\": ",", \"points\": ",", \"diverged\": ","This part of the lab is in study.js, which belongs beside lab.js and could not be loaded. Reload the page to try again.","Iteration "," has not been trained yet, only up to ",
".to-start",".step-back",".play",".step",".to-end","THE_RUN","THE_LOOK","one of ","only ",";","nothing, or up to "," points x,y,label with semicolons between, labels 0 or 1",",","nothing, or ",", or up to "," of them with commas between","a decimal","a decimal above 0","a whole number from "," to ",", or ","one or more of "," with commas between","true or false","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","start=by-hand is the notebook\'s solution for two hidden units, so ",
" is set aside.","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","frozen="," is set aside, since the weights of this network have the places 0 to ","loss=cross-entropy takes the logarithm of a probability, and with "," a prediction need not be one: it may lie outside 0 to 1. The lab uses squared-error."," is more than there are points, so each update looks at all "," is beyond the last iteration, so the lab shows iteration ","There is no setting “",
"”. The settings are ","p","lab single","hidden-space","set-up","study","losses","At iteration "," the network says ","nothing: its predictions are not numbers.","1 on "," of the plane shown, ",", and 0 on "," on all of the plane shown.","Iteration: ","Loss: ","option","the weight ","the bias of ","A network of "," weights and biases takes a flag for each, not ","aria-invalid","To the point "," this network of ","-"," units answers ",", which is not a number.",", so class 0.",", so class 1."," The output\'s bias is ",
" All weights are 0."," The strongest weights are "," The only weight is "," and "," Of "," weights, "," are negative."," is negative."," of all weights and biases ","are frozen.","is frozen.","px","Train","Pause","iteration "," of "," / "," a second","5","60","250","1000","tr","th","td","span","wrong","right","aria-current","+","✗","✓","wrong class","right class","; the first 100 are shown"," correct","A coordinate is a decimal number, such as 0.5; not “","button","Go to iteration ","·","Solved: 4 of 4 right, with nine numbers of your own.",
"panel puzzle","panel puzzle solved","These weights are so large that the loss or its gradient is not a finite number. Begin with smaller ones.","The next update would overshoot so far that the numbers are no longer finite: the learning rate is too large. Try a tenth of it.","All "," points are right.","finding warns","finding","z(0,0) + z(1,1) = ","\nz(0,1) + z(1,0) = "," + "," − "," = ","Try an example …","Examples","Seeds that fail, or need long","Seed ",": ","A puzzle","Solve XOR by hand","optgroup",".study",
".hidden-space",".loss","A network needs the inputs and at least one layer.","There is no activation “","[","A weight is a decimal number, such as −1.5; not “","ArrowUp","ArrowDown","The puzzle has "," numbers, not ","h₁","h₂","Let "," count how many inputs are on, and let "," be on only when both are. Then "," − 2 "," is 1 just where one input is on."," is to be 0, 1, 1 and 2, the sum of the inputs"," is to be 0, 0, 0 and 1: that sum less 1, and never below 0","The output is to be ",": 0, 1, 1 and 2 − 2 = 0",
". Set ","W1[0,0]","W1[0,1]","W1[1,0]","W1[1,1]","b1[0,0]","b1[1,0]","W2[0,0]","W2[0,1]","b2[0,0]","Nothing is missing any more.","NOTEBOOK","The notebook","Two sigmoid units and an output learn XOR from random weights.","BY_HAND","Solved by hand","ReLU weights that a person found: every answer is exact.","start=by-hand","ZEROS","All zeros","Begun from zeros, the hidden units stay copies of each other, and nothing moves.","start=zeros","NEURON","One neuron on XOR","No straight line parts the four points: a single neuron has 3 of 4 right at best.",
"layers=","AND","One neuron on AND","Here a straight line is enough.","data=and&layers=","RELU","XOR with ReLU","Two ReLUs learn XOR, from this seed; from others one dies or gets stuck.","activation=relu&learning-rate=0.1","DEAD","Dead ReLUs","The same with a learning rate of 1: after two updates both are 0 everywhere, for ever.","activation=relu&learning-rate=1","DIVERGENCE","Divergence","An output without bounds and a learning rate of 1: each update overshoots further.","output=identity&learning-rate=1&iterations=200",
"BLOBS","Two blobs","Two clouds of points that a single neuron can part.","data=blobs&layers=&learning-rate=0.01&iterations=100","CIRCLE","Circle","Four tanh units bend their lines into a ring around the disc.","data=circle&layers=4&activation=tanh&learning-rate=0.02&iterations=400&speed=60","MOONS","Moons","Four tanh units find a way between two half circles.","data=moons&layers=4&activation=tanh&learning-rate=0.02&iterations=500&speed=60","SPIRAL","Spiral","Two layers of sines, Adam, and 20 points at a time tell two spiral arms apart.",
"data=spiral&layers=8,8&activation=sine&optimizer=adam&learning-rate=0.03&batch=20&iterations=1000&speed=100","(0,0) and (1,0) both get 0.50: 2 of 4 right, loss 1.39","(1,0) and (1,1) both get 0.50: 2 of 4 right, loss 1.39","(1,1) is given up: 3 of 4 right, loss 1.91","(0,1) is given up: 3 of 4 right, loss 1.91","looks stuck, then gets there: 4 of 4 right at 2745","needs patience: 4 of 4 right at 7912","Press Train: seed ","Adam moves each weight by about the learning rate at every update, however small the gradient, so ",
" is a long way: try 0.03.",", loss "," correct.","Either src or dest is null","0.0","e+","e-",".0","nan","inf","Row "," has "," values where the first has "," is used only with ",", so it is set aside.","touch","div","label","select","input","decimal","text","-help ","-complaint","-help","SIGMOID","TANH","LEAKY_RELU","SOFTPLUS","SINE","IDENTITY","Not a number: ","A Bᵀ","C + bᵀ","A - B","Aᵀ B","(sum of A\'s rows)ᵀ","A B","A grid of "," points cannot hold "," values: give two points or more each way, and one value for each point.",
"The figure takes X of Nx2 and y of Nx1, not ","0123456789abcdef","bold ","system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"DejaVu Sans\", sans-serif","ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace","px ","left","center","This needs a single neuron on the points of XOR."," 3 is the best that a single neuron can do.","z(0,0) + z(1,1) and z(0,1) + z(1,0) are equal, whatever the numbers: both are w₁ + w₂ + 2b. XOR wants the first two at or below the cut and the last two above it; then the second sum would be the larger one. So one point at least is always wrong.",
"CROSS_ENTROPY","SQUARED_ERROR","MIDDLE","END"," The "," units of hidden layer "," answer from "," answers "," (bias ","from ","the output","hidden unit "," of layer "," right"," are"," is"," still called ","The output is dead: it is 0 at every point, so every gradient is 0 and nothing will ever move. Begin with other weights."," is dead: it is"," are dead: they are","its gradient is","their gradients are","it.","them."," 0 too. Only a change in the layer before can wake ","it","them"," 0 too and will never bring ",
" back."," 0 at every point, so "," is saturated: it sits"," are saturated: they sit","learns","learn"," at the flat ends of "," at every point, where the slope is nearly 0, and hardly "," any more. Begin with smaller weights, or learn more slowly.","Here every gradient is even 0: nothing moves. Begin with random weights.","Random weights keep units apart."," are copies of each other: the same weights in and out, so the same gradient at every update, and they never learn different things. "," points are right",
"Stuck: the gradient is nearly 0, yet ",". This is a local minimum, or a saddle that takes long to leave; another seed may pass it by.","The gradient is nearly 0, yet ",". A single neuron draws one straight line; points that no line parts need a hidden layer.","SATURATION","SYMMETRY","STUCK","SOLVED","C - alpha B","The shapes do not fit in C = "," into ","SANS","MONO","NORMAL","BOLD","#","h"," more"," of hidden layer ","A seed is a whole number from 0 to 4294967295, as in np.random.seed, not ","CLASS","PROBABILITY",
"SHAPES","CIRCLES","under 1%","over 99%","in one piece","in "," pieces"," The one point is"," All "," points are"," on the right side."," On the wrong side: "," point","no","one","two","three","four","A raster of "," takes a colour for each cell.","b ","ŷ","−",">e300","An axis needs a least and a greatest value, finite and the first below the second."]);
Bp.prototype.toString=function(){return R(this);};
Bp.prototype.valueOf=Bp.prototype.toString;H.prototype.toString=function(){return R(TQ(this));};
H.prototype.__teavm_class__=function(){return UL(this);};
let C=Rp(Wu);
C.javaException=Xd;
let Ze=Symbol('jsoClass');
(()=>{let c;c=Hh.prototype;c.play=U(Tj);c.disconnect=U(Wm);c.attend=U(VO);c.numbers=U(UP);c.run=U(XM);c.seek=U(RZ);c.path=U(Xl);c.studyRefused=U(Xj);c.engine=U(UY);c.attributeChanged=U(UM);c.iteration=U(U0);c.state=U(TN);c.hasDiverged=U(Tr);c.connect=U(WZ);c.settings=U(V4);c.isPlaying=U(Wi);c.furthest=U(Y4);c.lossAt=U(Sp);c.pause=U(Vd);c.redraw=U(Xq);c.takeStudy=U(VH);c.reset=U(SQ);c.webAssemblyRefused=U(Vv);c.step=U(S4);c.visit=U(Vw);c.begin=U(X3);c.snapshot=U(SR);c=Kb.prototype;c.handleEvent=U(Sc);c=Ka.prototype;c.handleEvent
=U(Vh);c=HX.prototype;c.pair=U(Xu);c=IR.prototype;c.handleEvent=U(Wh);c=IH.prototype;c.handleEvent=U(YN);c=IJ.prototype;c.handleEvent=U(R0);c=II.prototype;c.handleEvent=U(Vr);c=IG.prototype;c.handleEvent=U(SW);c=IF.prototype;c.handleEvent=U(T6);c=HN.prototype;c.handleEvent=U(YJ);c=HM.prototype;c.handleEvent=U(XO);c=I7.prototype;c.handleEvent=U(V9);c=I8.prototype;c.handleEvent=U(YF);c=I5.prototype;c.handleEvent=U(Yc);c=I6.prototype;c.handleEvent=U(Sz);c=JZ.prototype;c.handleEvent=U(WM);c=H_.prototype;c.handleEvent
=U(Sq);c=IM.prototype;c.onChange=U(Tl);c=JE.prototype;c.onAnimationFrame=U(UZ);c=H0.prototype;c.onResize=U(XT);c=KD.prototype;c.handleEvent=U(Vx);c=KE.prototype;c.handleEvent=U(X5);c=KF.prototype;c.handleEvent=U(XE);c=KG.prototype;c.handleEvent=U(Xa);c=KH.prototype;c.handleEvent=U(SV);c=It.prototype;c.handleEvent=U(XD);c=H5.prototype;c.onChange=U(Tt);c=H7.prototype;c.handleEvent=U(Rq);c=HU.prototype;c.accept=U(S0);c=HT.prototype;c.accept=U(V3);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=Hh.prototype;main=C;Lab=D;settingNames=E;mount=F;})();
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
lab.takeStudy(study(this.shadowRoot.firstElementChild, lab));
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
