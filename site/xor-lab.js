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
var main;var Study;var study;(function(){let RG=2463534242,QL=()=>{let x=RG;x^=x<<13;x^=x>>>17;x^=x<<5;RG=x;return x;},Bb=f=>function(){return f(this);},N=f=>function(p1){return f(this,p1);},BN=f=>function(p1,p2){return f(this,p1,p2);},B6=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},EY=f=>function(p1,p2,p3,p4){return f(this,p1,p2,p3,p4);},WO=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=R(DL(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Ci(args[i]);}AC7(()=>{f.call(null,javaArgs);},
callback);},Z=target=>target.$clinit=()=>{},AAO=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[By]&&cls[By].item){++arrayDegree;cls=cls[By].item;}let clsName="";if(cls[By].primitiveKind!==0){clsName=cls[By].name;}else {clsName=cls[By]?cls[By].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},I=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=DL();}return function(){superclass.call(this);};},By=Symbol("teavm_meta"),Be=cls=>
{if(cls[By].classObject===null){cls[By].classObject=ABL(cls);}return cls[By].classObject;},DL=()=>G,BG=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},Ld=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache
:null,valueToObject:o=>o,objectToValue:o=>o},source||{});},Fa=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=Ld({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[By]=meta;if(typeof config==='function'){config(meta);}return cls;},ADh=Fa("boolean","Z",1,meta=>{}),Qk=Fa("char","C",4,meta=>{}),EU=Fa("int","I",5,meta=>{{meta.valueToObject=o=>E0(o);}}),Xv=Fa("long","J",6,meta=>{}),Dm=Fa("double","D",8,meta=>{{meta.valueToObject=o=>Fd(o);}}),Zb=Fa("void","V",9),Lf=new ArrayBuffer(16),Hk
=new Float64Array(Lf),G5=new Int32Array(Lf),PD=new BigInt64Array(Lf),Nb=n=>{Hk[0]=n;return PD[0];},Sf=n=>{PD[0]=n;return Hk[0];},X_=(a,b)=>{if(a!==a){return b!==b;}Hk[0]=a;Hk[1]=b;return G5[0]===G5[2]&&G5[1]===G5[3];},CI=(a,b)=>a===b?0:a<b? -1:1,Jb=(a,b)=>a===b?0:a>b?1: -1,V=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},MD=(a,b)=>(a>>>0)/(b>>>0)>>>0,AFA=(a,b)=>(a>>>0)%(b>>>0)>>>0,J1=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1
:a>b?1:0;},B_=BigInt(0),EZ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Gx=val=>BigInt.asIntN(64,BigInt(val>=0?Math.floor(val):Math.ceil(val))),AEk=val=>Number(val),Gd=val=>Number(BigInt.asIntN(32,val))|0,Ez=(a,b)=>a===b,Ii=(a,b)=>a!==b,AA7=(a,b)=>a>b,LB=(a,b)=>a>=b,Sk=(a,b)=>a<b,Sm=(a,b)=>a<=b,JH=(a,b)=>BigInt.asIntN(64,a+b),XF=a=>BigInt.asIntN(64, -a);
let XX=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Ka=(a,b)=>BigInt.asIntN(64,a*b),X6=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),Xk=(a,b)=>BigInt.asIntN(64,a%b),Z9=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),NH=(a,b)=>BigInt.asIntN(64,a&b),ABN=(a,b)=>BigInt.asIntN(64,a|b),AEb=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),AEc=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),EE=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),R=(cls,
sz)=>{let data=new Array(sz);data.fill(null);return new (B4(cls))(data);},BO=(cls,data)=>new (B4(cls))(data),De=sz=>new ZJ(new Uint16Array(sz)),Bd=sz=>new Q1(new Int32Array(sz)),Zq=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Q1(buffer);},D$=sz=>new AAu(new Int8Array(sz)),S=sz=>new Ov(new Float64Array(sz)),BM=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ov(buffer);},B4=cls=>{let result=cls[By].arrayType;if(result===null){function JavaArray(data){(DL()).call(this);this.data
=data;}JavaArray.prototype=Object.create((DL()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str+="]";return str;};JavaArray.prototype.fA=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B4(this.type))(dataCopy);};let name
="["+cls[By].binaryName;JavaArray[By]=Ld({name:name,binaryName:name,parent:DL(),itemType:cls});result=JavaArray;cls[By].arrayType=JavaArray;}return result;};
function AEN(array){return array.data.length;}
let KQ,ABO=strings=>{AEv();KQ=new Array(strings.length);for(let i=0;i<strings.length;++i){KQ[i]=SL(Ci(strings[i]));}},F=index=>KQ[index],Kk=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},WY=array=>Kk(array,0,array.length),Ci=str=>str===null?null:QC(str),Bx=str=>str===null?null:str.lP,AEv=()=>D8(),SL;
{SL=str=>str;}let Tf=(obj,cls)=>obj instanceof DL()&&!!obj.constructor[By]&&FB(obj.constructor,cls),FB=(from,to)=>{if(from===to){return true;}let map=from[By].assignableCache;if(map===null){map=new Map();from[By].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[By].itemType!==null){let result=from[By].itemType!==null&&FB(from[By].itemType,to[By].itemType);map.set(to,result);return result;}let parent=from[By].parent;if(parent!==null&&parent!==
from){if(FB(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[By].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(FB(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},U=ex=>{throw ACd(ex);},G9=Symbol("javaException"),ACd=ex=>{if(!ex.$jsException){Ph(ex);}return ex.$jsException;},Ph=ex=>{let javaCause=AFQ(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new DX("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[G9]=ex;ex.$jsException=err;AE8(err,ex);},AE8=(err,ex)=>{if(typeof ABs==="function"&&err.stack){let stack=ABs(err.stack);let javaStack=R(Xg(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=ZE(Ci(element.className),Ci(element.methodName),Ci(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){AB3(ex,javaStack);}}},DX;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");DX=function DX(message,cause){let self=Reflect.construct(Error,[void 0,cause],DX);Object.setPrototypeOf(self,DX.prototype);self[defaultMessage]=message;return self;}
;DX.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:DX},message:{get(){try {let javaException=this[G9];if(typeof javaException==='object'){let javaMessage=Y5(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {DX=Error;}let ADC=e=>e instanceof Error&&typeof e[G9]==='object'?e[G9]:null,Y5=t=>
AAW(t),AFQ=t=>AA2(t),Xg=()=>DL(),ZE=(className,methodName,fileName,lineNumber)=>{{return null;}},AB3=(e,stack)=>{},Sq=null,XQ=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Sq=packages;},ABQ=[],C1=data=>{let packages=Sq;let i=0;while(i<data.length){let cls=data[i++];ABQ.push(cls);let m=Ld();cls[By]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name
!==null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:
null;let declaringClass=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},AC7
=(runner,callback)=>{let result;try {result=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function G(){this.$id$=0;}
let Bf=a=>{return Be(Yk(a));},Yk=a=>{return a.constructor;},W7=(a,b)=>{return a!==b?0:1;},ZN=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=QL();c=a.$id$;Ex();if(!c)d=F(0);else{e=(((32-P1(c)|0)+4|0)-1|0)/4|0;f=De(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=GH((c>>>e|0)&15,16);e=e-4|0;h=i;}d=GW(f);}b=K();H(H(b,F(1)),d);return J(b);},AGg=a=>{let b,c,d;b=(Bf(a)).ob;if(!Tf(a,Ll)&&b[By].itemType===null){b=new Si;Bh(b);U(b);}c=Xa(a);b=c;d=QL();b.$id$=d;return c;},Fe=I(0),EK=I(0),ML=I(0);
function BK(){G.call(this);this.q_=0;}
let ADA=null,OH=null,Xd=null,D8=()=>{D8=Z(BK);AC2();},Xw=a=>{D8();a.lP="";},Ud=()=>{let a=new BK();Xw(a);return a;},O7=(a,b)=>{D8();a.lP=Kk(b.data,0,b.data.length);},GW=a=>{let b=new BK();O7(b,a);return b;},ACV=(a,b)=>{a.lP=b;},QC=a=>{let b=new BK();ACV(b,a);return b;},Wr=b=>{let c;D8();c=Ud();c.lP=WY(b.data);return c;},Bp=(a,b)=>{let c;if(b>=0&&b<a.lP.length)return a.lP.charCodeAt(b);c=new IX;Bh(c);U(c);},ACC=a=>{return a.lP.length;},Bv=a=>{return a.lP.length?0:1;},QN=(a,b,c)=>{let d,e,f;if((c+b.lP.length|
0)>a.lP.length)return 0;d=0;while(d<b.lP.length){e=Bp(b,d);f=c+1|0;if(e!=Bp(a,c))return 0;d=d+1|0;c=f;}return 1;},PC=(a,b,c)=>{let d,e,f,g;d=Br(0,c);if(b<65536){e=b&65535;while(true){if(d>=a.lP.length)return (-1);if(a.lP.charCodeAt(d)==e)break;d=d+1|0;}return d;}Ij();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.lP.length-1|0))return (-1);if(a.lP.charCodeAt(d)==f&&a.lP.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Fb=(a,b)=>{return PC(a,b,0);},Cm=(a,b,c)=>{let d,e,f;d=a.lP.length;e
=CI(b,c);if(!e)return OH;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return QC(a.lP.substring(b,c));f=new IX;Bh(f);U(f);},Ft=(a,b)=>{return Cm(a,b,a.lP.length);},DR=(a,b)=>{let c,d,e,f,g,h;if(Bv(b))return a;if(Bv(a))return b;c=De(a.lP.length+b.lP.length|0);d=c.data;e=0;f=0;while(f<a.lP.length){g=e+1|0;d[e]=Bp(a,f);f=f+1|0;e=g;}g=0;while(g<b.lP.length){h=e+1|0;d[e]=Bp(b,g);g=g+1|0;e=h;}return Wr(c);},Gs=(a,b,c)=>{let d,e,f;if(b==c)return a;d=De(a.lP.length);e=d.data;f=0;while(f<a.lP.length){e[f]=Bp(a,f)!=b?Bp(a,
f):c;f=f+1|0;}return Wr(d);},Fx=a=>{let b,c;b=0;c=a.lP.length-1|0;a:{while(b<=c){if(Bp(a,b)>32)break a;b=b+1|0;}}while(b<=c&&Bp(a,c)<=32){c=c+(-1)|0;}return Cm(a,b,c+1|0);},Bc=(a,b)=>{let c;if(a===b)return 1;if(!(b instanceof BK))return 0;c=b;return a.lP!==c.lP?0:1;},Eg=a=>{let b;a:{if(!a.q_){b=0;while(true){if(b>=a.lP.length)break a;a.q_=(31*a.q_|0)+a.lP.charCodeAt(b)|0;b=b+1|0;}}}return a.q_;},Dy=(b,c)=>{let d,e;D8();d=Bk(c);if(!Bj(d))return F(2);e=K();Iv(e,Bg(d));while(Bj(d)){Iv(e,b);Iv(e,Bg(d));}return J(e);},AC2
=()=>{ADA=De(0);OH=Ud();Xd=new P8;},Er=I();
function Gf(){Er.call(this);this.nU=0;}
let Xo=null,Jd=null,Ex=()=>{Ex=Z(Gf);ABF();},AA8=(a,b)=>{Ex();a.nU=b;},TG=a=>{let b=new Gf();AA8(b,a);return b;},DK=b=>{Ex();return (Pp(ADS(20),b,10)).g();},E0=b=>{let c,d;Ex();if(b>=(-128)&&b<=127){a:{if(Jd===null){Jd=R(Gf,256);c=0;while(true){d=Jd.data;if(c>=d.length)break a;d[c]=TG(c-128|0);c=c+1|0;}}}return Jd.data[b+128|0];}return TG(b);},AEF=(a,b)=>{if(a===b)return 1;return b instanceof Gf&&b.nU==a.nU?1:0;},P1=b=>{let c,d;Ex();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c
=c|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},ABF=()=>{Xo=Be(EU);};
function IC(){let a=this;G.call(a);a.l2=null;a.l4=0;}
let O$=(a,b)=>{a.l2=De(b);},ADS=a=>{let b=new IC();O$(b,a);return b;},Pp=(a,b,c)=>{return AD3(a,a.l4,b,c);},AD3=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(J1(c,d)<0){if(e)DE(a,b,b+1|0);else{DE(a,b,b+2|0);f=a.l2.data;g=b+1|0;f[b]=45;b=g;}a.l2.data[b]=GH(c,d);}else{h=1;i=1;j=MD((-1),d);b:{while(true){k=V(h,d);if(J1(k,c)>0){k=h;break b;}i=i+1|0;if(J1(k,j)>0)break;h=k;}}if(!e)i=i+1|0;DE(a,b,b+i|0);if(e)e=b;else{f=a.l2.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.l2.data;b=e+1|0;f[e]=GH(MD(c,
k),d);c=AFA(c,k);k=MD(k,d);e=b;}}}return a;},Ky=(a,b)=>{let c,d,e,f,g;c=a.l2.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Br(b,Br(c*2|0,5));e=a.l2.data;f=De(d);g=f.data;b=Bz(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.l2=f;},J=a=>{let b,c,d,e,f;b=new BK;c=a.l2;d=c.data;e=a.l4;D8();f=d.length;if(e>=0&&e<=(f-0|0)){b.lP=Kk(c.data,0,e);return b;}b=new CL;Bh(b);U(b);},DE=(a,b,c)=>{let d,e,f,g;d=a.l4;e=d-b|0;a.z((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.l2.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.l4=a.l4+(c-b
|0)|0;},Up=I(0),JD=I(IC),AEj=a=>{O$(a,16);},K=()=>{let a=new JD();AEj(a);return a;},Xp=(a,b)=>{let c,d;b=b;a.l2=De(b.lP.length);c=0;while(true){d=a.l2.data;if(c>=d.length)break;d[c]=Bp(b,c);c=c+1|0;}a.l4=b.lP.length;},I7=a=>{let b=new JD();Xp(b,a);return b;},H=(a,b)=>{let c,d;c=a.l4;d=a;b=b===null?F(3):b;Nd(d,c,b);return a;},M=(a,b)=>{let c;c=a.l4;Nd(a,c,b);return a;},O=(a,b)=>{Pp(a,b,10);return a;},T$=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.l4;d=a;e=1;if(Sk(b,B_)){e=0;b=XF(b);}a:{if(Ki(b,Cb(10))<0){if(e)DE(d,c,c+1
|0);else{DE(d,c,c+2|0);f=d.l2.data;g=c+1|0;f[c]=45;c=g;}d.l2.data[c]=GH(Gd(b),10);}else{g=1;h=Cb(1);i=Mc(Cb(-1),Cb(10));b:{while(true){j=Ka(h,Cb(10));if(Ki(j,b)>0){j=h;break b;}g=g+1|0;if(Ki(j,i)>0)break;h=j;}}if(!e)g=g+1|0;DE(d,c,c+g|0);if(e)g=c;else{f=d.l2.data;g=c+1|0;f[c]=45;}while(true){if(Ez(j,B_))break a;f=d.l2.data;c=g+1|0;f[g]=GH(Gd((Mc(b,j))),10);b=Ym(b,j);j=Mc(j,Cb(10));g=c;}}}return a;},Q=(a,b)=>{let c;c=a.l4;Hf(a,c,b);return a;},Iv=(a,b)=>{let c,d,e,f,g,h;c=0;d=b.F();e=a;f=e.l4;e=e;if(c<=d&&d<=
b.F()){DE(e,f,(f+d|0)-c|0);while(c<d){g=e.l2.data;h=f+1|0;g[f]=b.j(c);c=c+1|0;f=h;}return a;}b=new CL;O0(b);U(b);},Hf=(a,b,c)=>{DE(a,b,b+1|0);a.l2.data[b]=c;return a;},Nd=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.l4){a:{if(c===null)c=F(3);else if(Bv(c))break a;d=a.l4+c.lP.length|0;Ky(a,d);e=a.l4-1|0;while(e>=b){a.l2.data[e+c.lP.length|0]=a.l2.data[e];e=e+(-1)|0;}a.l4=a.l4+c.lP.length|0;d=0;while(d<c.lP.length){f=a.l2.data;g=b+1|0;f[b]=Bp(c,d);d=d+1|0;b=g;}}return a;}c=new IX;Bh(c);U(c);},Iy=(a,b)=>{let c;if(b>=0&&
b<a.l4)return a.l2.data[b];c=new CL;Bh(c);U(c);},Zd=a=>{return a.l4;},KK=a=>{return J(a);},AFg=(a,b)=>{Ky(a,b);};
function Fv(){let a=this;G.call(a);a.vy=null;a.xt=null;a.u6=0;a.w_=0;}
let Bh=a=>{TS(a);a.u6=1;a.w_=1;},AF7=()=>{let a=new Fv();Bh(a);return a;},AF$=a=>{return a;},TS=a=>{Ph(a);},AAW=a=>{return a.vy;},AA2=a=>{let b;b=a.xt;if(b===a)b=null;return b;},F4=I(Fv),BT=I(F4),O0=a=>{Bh(a);},AF6=()=>{let a=new BT();O0(a);return a;},BD=(a,b)=>{TS(a);a.u6=1;a.w_=1;a.vy=b;},AF4=a=>{let b=new BT();BD(b,a);return b;},Gc=I(),ACA=I(Gc),W_=(a,b)=>{switch(a.primitiveKind){default:return R(a,b);}},ACi=I(Gc),OY=I(0),Wu=I(0),Od=I(0);
function TL(){G.call(this);this.ob=null;}
let ABL=b=>{let c;c=new TL;c.ob=b;return c;},IB=a=>{return !a.ob[By].primitiveKind?0:1;},Jy=a=>{let b;b=a.ob[By].itemType;return b===null?null:Be(b);},T_=I(),H4=()=>{H4=Z(T_);AB$();},ACN=b=>{H4();},E=(b,c)=>{let d,e,f,g,h,i,j;H4();d=new I9;d.tU=F(2);d.qj=Bn();d.pm=IW();d.qJ=Bn();d.tG=(-1);d.nr=c;e=new Sw;f=b.querySelector(".hidden-space");Cg(B$(c));g=new RN;g.w0=c;Lv(e,f,g);e.rK=Y();e.qg=Bn();e.rf=Bn();f=f.querySelector(".axes");e.wG=f;f=f.querySelector(".projection");e.rp=f;h=new Nl;h.xa=g;f.addEventListener("change",
BJ(Bs(h),"handleEvent"));d.sR=e;i=new Qe;e=b.querySelector(".loss");Cg(B$(c));j=new Om;j.vU=c;Lv(i,e,j);i.n4=Bn();i.r4=Bn();i.tu=Bn();i.oG=Dn();i.p5=e.querySelector(".reader");i.s8=e.querySelector(".log");i.w2=e.querySelector(".read-off");f=new SD;j=e.querySelector(".past");f.ni=Y();f.rJ=IW();f.us=j;f.rb=c;f.s7=j.querySelector("ul");KD(f);i.r6=f;j=i.s8;g=new Jq;g.wA=c;j.addEventListener("change",BJ(Bs(g),"handleEvent"));j=i.p5;g=new Jr;g.uC=i;g.uD=c;j.addEventListener("input",BJ(Bs(g),"handleEvent"));h=i.p0;f
=new Jo;f.vi=i;f.vj=c;h.addEventListener("pointermove",BJ(Bs(f),"handleEvent"));h=i.p0;f=new Jp;f.vZ=i;f.v2=c;h.addEventListener("pointerleave",BJ(Bs(f),"handleEvent"));h=i.p0;f=new Jt;f.wX=i;f.wY=c;h.addEventListener("click",BJ(Bs(f),"handleEvent"));d.p2=i;f=b.querySelector(".study");b=new KJ;Cg(B$(c));j=new RO;j.wb=c;QO(b,f,j);d.uM=b;b=new Me;j=new RL;j.vp=d;Um(b,f,j);d.ti=b;b=new J8;g=f.querySelector("#ledger");j=new RM;j.uV=d;Uj(b,g,j);d.tC=b;g=new MN;j=f.querySelector("#gradients");b=new RJ;b.w9=d;SE(g,
j,b);d.wn=g;g=new M3;b=f.querySelector("#graph");j=new RK;j.vQ=d;Ok(g,b,j);d.vz=g;d.tB=ACF(f.querySelector("#landscape"),c);b=new MW;b.pT=c;d.wT=b;GS(d.sR);GS(d.p2);GS(d.tB);return d;},AB$=()=>{return;},ZL=I(),Xa=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},AAw=I(),BJ=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result
=()=>fn;b[name]=result;}return result();},AAV=I(),MT=I(0),P8=I(),KV=I(),Xn=null,ZR=null,Ij=()=>{Ij=Z(KV);Yf();},GH=(b,c)=>{Ij();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},Yf=()=>{Xn=Be(Qk);ZR=R(KV,128);};
function HV(){G.call(this);this.rx=null;}
let Xj=(a,b)=>{a.rx=b;},FG=a=>{let b=new HV();Xj(b,a);return b;},B$=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Ci(typeof b);d=!Bc(c,F(4))&&!Bc(c,F(5))?0:1;Gz();e=NX;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);e.set(b,new WeakRef(h));return h;}if(Bc(c,F(6))){i=I_;j=NU;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(Bc(c,F(7))){l=Hp;m=Sr;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(Bc(c,F(8))){f=Th;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=FG(b);Th=new WeakRef(h);return h;}}return FG(b);},Bs=b=>{if(b===null)return null;return !(b instanceof HV)?b:b.rx;},ADi=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof HV))return 0;return a.rx!==b.rx?0:1;},ACq=I(),P=(b,c)=>
{if(b===c)return 1;return b!==null?b.S(c):c!==null?0:1;},Cg=b=>{if(b!==null)return b;b=new FE;BD(b,F(2));U(b);};
function I9(){let a=this;G.call(a);a.nr=null;a.sR=null;a.p2=null;a.uM=null;a.ti=null;a.tC=null;a.wn=null;a.vz=null;a.tB=null;a.wT=null;a.tU=null;a.qj=null;a.pm=null;a.qJ=null;a.v0=0;a.tG=0;}
let HM=a=>{let b,c;if(a.ti.si)b=Dn();else{b=a.tC;c=b.px.selectedIndex-1|0;if(c>=0)b=ED(c);else if(!Ce(b.pw))b=Dn();else{b=Bu(b.pw);b=!V$(b.mH.m3)?Dn():ED(Nz(b.mH,b.mu));}}c=Ib(b,(-1));if(c!=a.tG){a.tG=c;a.nr.attend(c);}a.nr.redraw();},WR=(b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=c?1:0;f=d?1:0;b=b;d=Ci(b.nr.settings());if(!(!BU(b.qj)&&Bc(d,b.tU))){b.tU=d;g=OM();c=new URLSearchParams(Bx(d));d=new JX;d.uE=g;c.forEach(BJ(Bs(d),"pair"));h=IW();c=Y();i=0;while(i<Mb(g)){h=DT(Ri(h,g,i),h);i=i+1|0;}i=0;while(i<Mb(g)){d=Oj(I6(g,
i));if(BU(d)){d=AFt(I6(g,i));T(c,d);}else if(BU(Ri(h,g,i))){d=ADv(Bu(d),LP(g,i),BW(h,Bu(d)));T(c,d);}i=i+1|0;}d=new SK;d.nw=Y();d.l9=h;if(ST(h))T(d.nw,F(9));BC();Qn(d,Fy,Fo,F(10));if(LS(d.l9)&&!IF(d.l9,GI)){j=d.nw;g=It(d,GI);k=K();H(H(H(k,F(11)),g),F(12));g=J(k);T(j,g);}if(EH(d.l9,Fh,F(13))&&!TU(d.l9)){j=d.nw;i=(Mf(d.l9)).data.length;l=C$(D2(d.l9));g=K();H(O(H(O(H(g,F(14)),i),F(15)),l),F(16));g=J(g);T(j,g);}Qn(d,Gm,Fh,F(13));YA(d);YY(d);ACw(d);ADf(d);d=d.nw;Qm(c,d);if(!(!BU(b.qj)&&Kc(h,b.pm))){c=new Wd;c.tw
=Xl(h);b.qj=Bt(c);}b.pm=h;}h=Bu(b.qj);if(!(!BU(b.qJ)&&b.v0==b.nr.run()&&(Bu(b.qJ)).ns==b.nr.iteration())){b.v0=b.nr.run();i=b.nr.iteration();m=Tj(b.nr.numbers());c=h.tw;XY(c,i,Yv(m,C$(c.nT)));b.qJ=Bt(WX(h.tw,0));}c=Bu(b.qJ);d=!e?L8():Q0();a:{h=AB1(b.pm,b.nr.run(),c,b.wT,d,f);AEy(b.p2,h);Nk(b.sR,h,f);Nk(b.p2,h,f);ZQ(b.p2,h);if(ABP(b.uM)){switch(ACY(b.ti)){case 0:AFv(b.tC,b.pm,c);break a;case 1:break;case 2:Zf(b.vz,b.pm,c,e);break a;default:AAQ(b.tB,h);break a;}Xu(b.wn,c);}}},CL=I(BT);
function Np(){G.call(this);this.nc=null;}
let Mq=null,AAi=(a,b)=>{a.nc=b;},WH=a=>{let b=new Np();AAi(b,a);return b;},Bn=()=>{if(Mq===null)Mq=WH(null);return Mq;},Bt=b=>{return WH(Cg(b));},Bu=a=>{let b;b=a.nc;if(b!==null)return b;b=new D9;Bh(b);U(b);},Ce=a=>{return a.nc===null?0:1;},BU=a=>{return a.nc!==null?0:1;},Dv=(a,b)=>{let c;c=a.nc;if(c!==null)b.bU(c);},Ir=(a,b)=>{let c;c=a.nc;if(c!==null){b=b.bV(c);a=b===null?Bn():Bt(b);}return a;},DT=(a,b)=>{let c;c=a.nc;if(c!==null)b=c;return b;},EQ=a=>{let b;b=a.nc;if(b!==null)return b;b=new D9;Bh(b);U(b);},AFK
=(a,b)=>{if(a===b)return 1;if(!(b instanceof Np))return 0;return P(b.nc,a.nc);};
function Vx(){let a=this;G.call(a);a.tn=null;a.ry=null;}
let AAf=(a,b)=>{a.ry=Bn();a.tn=b;},OE=a=>{let b=new Vx();AAf(b,a);return b;},IW=()=>{let b,c,d;b=Y();c=0;while(c<(Ec()).data.length){d=Bn();T(b,d);c=c+1|0;}return OE(b);},F0=(a,b)=>{let c,d;c=a.tn;d=b.lO;return W(c,d);},BW=(a,b)=>{let c;a:{b:{BC();if(!(b===Fo&&ST(a))){if(b!==EX)break b;if(Mr(a))break b;}c=1;break a;}c=0;}return c?Ly(a,b):DT(F0(a,b),Ly(a,b));},Ly=(a,b)=>{a:{Jw();switch(S7.data[b.lO]){case 1:case 2:if(LS(a)){b=F(17);break a;}b=b.r3;break a;case 3:if(!Mr(a)){b=F(18);break a;}b=b.r3;break a;default:}b
=b.r3;}return b;},IF=(a,b)=>{return Bc(BW(a,b),Ly(a,b));},EH=(a,b,c)=>{return Bc(BW(a,b),c);},Kc=(a,b)=>{let c,d,e,f;c=(Ec()).data;d=c.length;e=0;while(e<d){f=c[e];if(Lk(f)&&!Bc(BW(a,f),BW(b,f)))return 0;e=e+1|0;}return 1;},Is=a=>{if(BU(a.ry))a.ry=Bt(YB(a));return Bu(a.ry);},D2=a=>{let b,c,d,e,f,g,h,i,j,k;b=Y();c=E0(2);d=b;T(d,c);if(LS(a))c=EW(E0(2));else{c=Y();BC();e=(H$(BW(a,GI))).data;f=e.length;g=0;while(g<f){h=E0(e[g]|0);T(c,h);g=g+1|0;}}Qm(b,c);T(d,E0(1));i=new Kr;BC();j=VK(BW(a,Io));k=VK(BW(a,E$));c=
EX;DH();c=!EH(a,c,C2.un)?Ht:C2;if(d.lR<2){c=new BB;BD(c,F(19));U(c);}i.n2=Fk(b);i.pv=j;i.n5=k;i.mo=c;return i;},Tk=a=>{let b,c,d,e,f,g;a:{BC();b=BW(a,MJ);c=D2(a);d=OG(a);e=(-1);switch(Eg(b)){case -361295720:if(!Bc(b,F(20)))break a;e=0;break a;case 2988943:if(!Bc(b,F(21)))break a;e=1;break a;default:}}b:{switch(e){case 0:f=new GT;f.wH=d;f.oM=B3(c);break b;case 1:f=new FW;f.ov=1.0;f.oq=1.0;f.uy=d;f.oJ=B3(c);f.oL=B3(c);f.sf=B3(c);f.rq=B3(c);break b;default:}f=Pc(d);}if(IF(a,FN))b=f;else{b=new PH;g=Tm(a);b.q2=f;b.uO
=g;}return b;},OG=a=>{BC();return Eb(a,KN);},Tm=a=>{let b,c,d,e,f,g;b=D$(C$(D2(a)));c=b.data;BC();d=(H$(BW(a,FN))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},T4=a=>{let b;b=Cv(Is(a));BC();if(!EH(a,EF,F(22)))b=Bo(Eb(a,EF),b)|0;return b;},NF=a=>{BC();return Eb(a,HZ)|0;},LS=a=>{BC();return EH(a,Fh,F(23));},ST=a=>{BC();return Bc(DT(F0(a,Fo),F(2)),F(10))&&Bv(BW(a,Fy))?1:0;},Mr=a=>{let b;BC();b=E$;CS();return EH(a,b,CY.qV);},TU=a=>{return (Mf(a)).data.length!=C$(D2(a))?0:1;},Mf
=a=>{BC();return H$(BW(a,Gm));},Eb=(a,b)=>{return NE(BW(a,b));},VM=a=>{let b;b=new TT;BC();b.wm=Eb(a,Iz);return b;},YB=a=>{let b,c,d,e,f,g,h;a:{BC();b=Eb(a,Iz);c=BW(a,Fo);d=(-1);switch(Eg(c)){case -1360216880:if(!Bc(c,F(24)))break a;d=5;break a;case -982754077:if(!Bc(c,F(10)))break a;d=9;break a;case -895939855:if(!Bc(c,F(25)))break a;d=6;break a;case 3555:if(!Bc(c,F(26)))break a;d=1;break a;case 96727:if(!Bc(c,F(27)))break a;d=0;break a;case 109265:if(!Bc(c,F(28)))break a;d=3;break a;case 3373737:if(!Bc(c,
F(29)))break a;d=2;break a;case 3684185:if(!Bc(c,F(30)))break a;d=4;break a;case 93832310:if(!Bc(c,F(31)))break a;d=8;break a;case 104080786:if(!Bc(c,F(32)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Fu(BM([0.0,0.0,0.0,1.0]));break b;case 1:c=Fu(BM([0.0,1.0,1.0,1.0]));break b;case 2:c=Fu(BM([1.0,1.0,1.0,0.0]));break b;case 3:c=Fu(BM([1.0,0.0,0.0,0.0]));break b;case 4:c=Fu(BM([1.0,0.0,0.0,1.0]));break b;case 5:break;case 6:c=GY(new Oi,b);break b;case 7:c=GY(new Qa,b);break b;case 8:c=GY(new Ot,b);break b;case 9:e
=D_(BW(a,Fy),59);c=new H8;f=new B2;g=e;G6(f,g.lR,2);Oh(c,f,Bl(g.lR,1));d=0;while(d<g.lR){h=(H$(W(g,d))).data;BH(c.l7,d,0,h[0]);BH(c.l7,d,1,h[1]);BH(c.mi,d,0,h[2]);d=d+1|0;}break b;default:c=Fu(BM([0.0,1.0,1.0,0.0]));break b;}c=GY(new U4,b);}return c;},VK=b=>{let c,d,e,f,g;c=(IO()).data;d=c.length;e=0;while(true){if(e>=d){f=new J7;g=K();H(H(H(g,F(33)),b),F(34));BD(f,J(g));U(f);}f=c[e];if(Bc(f.qV,b))break;e=e+1|0;}return f;};
function EO(){let a=this;G.call(a);a.qR=null;a.p0=null;a.vn=null;a.uJ=null;a.s_=0;a.ww=0;a.tV=0;}
let Lv=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.qR=d;a.p0=d.querySelector("canvas");a.vn=b.querySelector(".twin");e=new J2;e.vt=a;e.vs=c;e=new ResizeObserver(BJ(Bs(e),"onResize"));d=a.qR;e.observe(d);a.uJ=AAc(a.qR,c);},GS=a=>{a.s_=a.qR.clientWidth;a.ww=a.qR.clientHeight;},Nk=(a,b,c)=>{let d;d=a.s_;if(d&&a.uJ.sC){a.cp(QQ(a.p0,d,a.ww,devicePixelRatio),b);if(!(!c&&a.tV)){a.tV=1;Cn(a.vn,a.cs(b));}return;}a.tV=0;},Q2=a=>{return a.s_;};
function Sw(){let a=this;EO.call(a);a.wG=null;a.rp=null;a.rK=null;a.qg=null;a.rf=null;}
let V1=(a,b,c)=>{T(a.rK,b);BQ(a.rp,F(35),c);},TI=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w;c=b.pN;b=c.lY;if(!(Ce(a.rf)&&F3(Bu(a.rf),b))){a.rf=Bt(b);Hs(a.rK);C_(a.rp);d=BE(b,Bw(b)-1|0);e=Bw(b)>1&&d>2?1:0;a.wG.hidden=!!(e?0:1);V1(a,Uz(b),F(36));f=0;g=CI(d,8);h=d-1|0;while(e&&f<d){i=g<=0?h:Bz(f+1|0,h);j=f+1|0;k=j;while(k<=i){b=Mx(f,k);k=k+1|0;l=K();O(H(O(Q(l,104),j),F(37)),k);V1(a,b,J(l));}f=j;}}b=a.rK;d=Br(0,a.rp.selectedIndex);l=W(b,d);b=c.mb.l7;IM();m=0.0;n=1.0;o=0.0;p=1.0;d=0;while(d<b.lN){m=Bo(m,
Ba(b,d,0));n=X(n,Ba(b,d,0));o=Bo(o,Ba(b,d,1));p=X(p,Ba(b,d,1));d=d+1|0;}if(F8(IA,m,o)&&F8(IA,n,p))q=IA;else if(F8(Ik,m,o)&&F8(Ik,n,p))q=Ik;else{r=X(n-m,p-o)*0.6;m=(m+n)/2.0;n=(o+p)/2.0;q=Ep(m-r,m+r,n-r,n+r);}a:{if(!BU(a.qg)){b=Bu(a.qg);s=c.lY;if(F3(b.uK,s)&&Pn(b.ug,q)?1:0)break a;}b=new QP;t=c.lY;b.w8=Bl(1,2);b.rP=Bn();b.ue=Bn();b.uK=t;b.ug=q;b.wD=37;s=new KR;u=Bl(1369,2);f=0;while(f<1369){BH(u,f,0,E_(q.mD,q.mA,f%37|0,37));BH(u,f,1,E_(q.mZ,q.mU,f/37|0,37));f=f+1|0;}R0(s,t,u);b.r0=s;b.xq=DM(t,b.w8);a.qg=Bt(b);}b
=Bu(a.qg);if(!(!BU(b.rP)&&EQ(b.ue)===c)){b.ue=Bt(c);q=Ek(c);DQ(b.r0,q);t=new IJ;e=c.ns;s=CU(c.qm);v=new UB;v.xn=b;v.xm=q;q=new Gp;w=b.ug;d=b.wD;Lu(q,w,d,d,(E5(b.r0)).lM);u=c.mb;Ro(t,e,s,v,q,u.l7,u.mi);b.rP=Bt(t);}Bu(b.rP);return ADg(c,b.r0,l);},W5=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=TI(a,b);c=K();d=b.m0.lM.data;e=d.length;f=0;a:{while(f<e){if(!(Bi(d[f])<=1.7976931348623157E308)){e=0;break a;}f=f+1|0;}e=1;}if(!e)b=F(38);else{f=b.pa;g=f!=1?F(39):F(40);if(!f){M(c,F(41));M(c,F(42));}else{f=b.ne;if(f==1)M(M(M(c,
F(43)),g),F(44));else if(f==2)M(M(M(c,F(45)),Ft(g,1)),F(46));else{M(O(M(c,F(47)),b.ne),F(48));g=b.sX;if(!(g instanceof DI))M(c,F(49));else{g=g;M(O(M(c,F(50)),g.on+1|0),F(51));Q(O(c,g.oy+1|0),46);}}}if(BU(b.qb)){M(c,F(52));M(c,F(53));}if(b.pa>0&&b.ne<=2){h=b.m0.lN;e=0;i=K();j=0;k=CI(h,6);while(j<h&&k<=0){l=j+1|0;m=l;while(m<h){n=b.pi;g=b.m0;o=(Ba(g,j,0)-Ba(g,m,0))/(n.mA-n.mD);p=(Ba(g,j,1)-Ba(g,m,1))/(n.mU-n.mZ);if(!(Dg(o,o)- -Dg(p,p)<0.010000000000000002)?0:1){e=e+1|0;g=e!=1?F(54):F(55);M(M(i,g),P7(b,j));M(M(i,
F(51)),P7(b,m));M(i,GB(b,j)!=GB(b,m)?F(56):F(2));M(i,F(57));}m=m+1|0;}j=l;}if(1<=e&&e<=2)Q(Iv(c,i),46);else if(e>2)M(c,F(58));}YT(c,b);b=J(c);}return b;},AD7=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=c;d=c.rd;BC();if(!EH(d,LJ,F(59))){Fr();e=HK;}else{Fr();e=UZ;}f=b;g=f.mP;h=f.nL;i=FF(g);j=Ca(3.9*i);k=Ca(1.9*i);l=g-j-i;m=X(1.0,Cy(Bo(l,h-k-Ca(3.6*i))));j=j- -Cy((l-m)/2.0);B7();n=Cf(i,CK);o=Op(g,h,Cr(j,k,m,m),Cr(g,k,0.0,0.0),n,0.0,n,0.0,i,X(5.0,Bo(10.0,0.028*m)),1.5);n=new SY;d=c.sb;n.mS=o;n.mC=d;n.uP=e;p=TI(a,
c);BA(f,Cr(0.0,0.0,f.mP,f.nL),n.mC.l_);q=new HU;d=p.pi;e=n.mS.mk;if(p.ne>1)c=e;else{j=BI(e.mq*0.3);l=BI(e.lZ- -(e.mq-j)/2.0);c=Cr(e.lU,l,e.l5,j);}LA(q,d,c);e=p.qb;c=new Vo;c.wr=n;c.ws=b;c.wp=q;c.wq=p;Dv(e,c);if(p.ne<=1){c=n.mS;e=n.mC;d=q.oi;KY(q,b,c,e,F_(d.mD,d.mA,Nr(c,q.mN.l5)),Hc());}else{e=CP(n.mC.mp,0.6);c=Ff(p.v6);BS(f,Ff(Rn(q,c.qC)),B1(e,C9(n.mS)));Ob(q,b,n.mS,n.mC);}e=p.qb;c=new Vn;c.xe=n;c.xf=b;c.xg=q;c.xd=p;Dv(e,c);i=n.mS.mm;c=Cf(i,CK);o=q.mN;l=Cw(o)- -GO(n.mS)*2.0- -i*2.1;CE(f,UI(p,1),o.lU- -o.l5/
2.0,l,c,n.mC.l$);if(p.ne>1){c=Cf(i,Cs);j=o.lZ-i*0.6;CE(f,UI(p,0),o.lU,j,c,n.mC.l$);}AAF(n,b,q,p);},B9=I(0);
function RN(){G.call(this);this.w0=null;}
let Ws=a=>{a.w0.redraw();};
function Qe(){let a=this;EO.call(a);a.p5=null;a.s8=null;a.w2=null;a.r6=null;a.n4=null;a.wt=0;a.r4=null;a.tu=null;a.oG=null;}
let AEy=(a,b)=>{let c,d,e;if(!(!BU(a.n4)&&a.wt==b.sg)){c=a.n4;d=a.r6;Cg(d);e=new Ts;e.vM=d;Dv(c,e);a.wt=b.sg;d=b.oo;c=new Se;c.q4=S(1024);c.qc=S(1024);c.nK=1;c.tp=NaN;c.sy=NaN;c.oT=Infinity;c.pO=Infinity;c.nY=(-Infinity);Wi(c,d);a.n4=Bt(c);a.oG=Dn();}Wi(Bu(a.n4),b.oo);a.r6.rJ=b.rd;},ZQ=(a,b)=>{let c,d,e,f;c=b.pN.ns;a.p5.setAttribute("max",Bx(DK(CO(b.oo))));if(Pa(a.oG))a.p5.value=Bx(DK(c));d=!b.qv&&!JU(a.oG)?0:1;e=a.w2;if(!d)b=F(2);else{b=b.oo;d=Ib(a.oG,c);b=CU(DP(b,d));f=K();H(H(O(H(f,F(60)),d),F(61)),b);b=
J(f);}Cn(e,b);},Ol=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=new Ns;d=b.oo;e=EQ(a.n4);f=NF(b.rd);g=b.pN.ns;b=a.oG;h=a.s8.checked?1:0;i=a.r6;j=Y();k=Bk(i.ni);while(Bj(k)){l=(Bg(k)).pf;T(j,l);}m=D1(e);i=d;if(m!=CO(i)){b=new BB;f=D1(e);h=CO(i);c=K();H(O(H(O(H(c,F(62)),f),F(63)),h),F(64));BD(b,J(c));U(b);}if(f>=1&&g>=0&&g<=CO(i)){i=Fk(j);c.mB=d;c.o8=e;c.mG=f;c.nj=g;c.py=b;c.ro=h;c.ou=i;return c;}b=new BB;c=K();Q(O(H(O(H(c,F(65)),f),F(51)),g),46);BD(b,J(c));U(b);},OP=(a,b)=>{let c,d,e,f,g;if(BU(a.r4))c=Dn();else{c=Bu(a.r4);d
=Bu(a.tu);c=Q5(c,d,R3(d));e=c.oi;f=e.mD;c=c.mN;g=f+(b-c.lU)/c.l5*(e.mA-f);c=ED(X(0.0,Bo(d.mG,BI(g)))|0);}return c;},J0=(a,b)=>{let c;c=BU(a.n4)?0:D1(Bu(a.n4));if(!Pa(b))b=ED(Bz(RI(b),c));a.oG=b;},ACb=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;b=Ol(a,b);c=new WF;c.lS=K();c.r7=b;d=b.mB;c.q0=d;c.m6=b.o8;c.m4=b.nj;e=DP(d,0);b=c.q0;f=c.m4;g=DP(b,f);if(c.m4&&JR(e)&&JR(g)){M(O(M(c.lS,F(66)),c.m4),F(67));if(g===e)M(M(c.lS,F(68)),DD(g));else{M(c.lS,!(g<e)?F(69):F(70));M(M(M(c.lS,DD(e)),F(71)),DD(g));}h=c.m4;f=Qh(c.m6,h);i=g*0.99;j
=g*1.01;while(f>=0&&Ml(c.m6,f)>=i&&Lq(c.m6,f)<=j){h=St(c.m6,f);f=f+(-1)|0;}k=c.m4;if((k-h|0)>=Br(10,k/5|0)){O(M(c.lS,F(72)),h);M(c.lS,F(73));}else{f=Br(1,Bz(100,c.m4/10|0));b=c.q0;k=c.m4-f|0;e=DP(b,k);if(JR(e)){e=(g-e)/f;b=Ds(Bi(e),2);if(e===0.0){b=c.lS;if(f==1)l=F(74);else{l=K();H(O(H(l,F(75)),f),F(76));l=J(l);}M(b,l);M(c.lS,F(77));}else{l=c.lS;d=!(e<0.0)?F(78):F(79);M(M(l,d),b);b=c.lS;if(f==1)l=F(80);else{l=K();O(H(l,F(81)),f);l=J(l);}M(b,l);}}}Q(c.lS,46);}else{b=c.lS;f=c.m4;if(!f)l=F(82);else{l=K();O(H(l,
F(83)),f);l=J(l);}M(b,l);Q(M(M(c.lS,F(84)),DD(g)),46);}if(JQ(c.m6)&&D1(c.m6)){k=c.m6.s1;if(k==c.m4)M(c.lS,F(85));else{M(M(c.lS,F(86)),DD(c.m6.oT));b=c.lS;if(!k)l=F(87);else{l=K();Q(O(H(l,F(88)),k),46);l=J(l);}M(b,l);}k=c.m6.t5;if(k>0&&k!=c.m4){M(M(c.lS,F(89)),DD(c.m6.nY));Q(O(M(c.lS,F(88)),k),46);}}Y8(c);YL(c);return J(c.lS);},Zs=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c;d=Ol(a,c);e=new Ha;f=b;g=f.mP;h=f.nL;i=FF(g);j=Ca(3.9*i);k=Ca(2.0*i);l=g-Ca(1.6*i);m=h-Ca(2.2*i);n=Cr(j,k,X(1.0,l-j),X(1.0,m-k));B7();o
=H9(i,Cs);j=BI(1.25*i);p=Op(g,h,n,Cr(Ct(n),k,0.0,n.mq),o,j,o,j,i,4.0,1.5);c=c.sb;HN();e.md=p;e.mr=c;BA(f,Cr(0.0,0.0,f.mP,f.nL),e.mr.l_);p=new SI;p.l3=e;p.mt=b;p.lX=d;c=R3(d);p.sJ=c;p.pu=Q5(e,d,c);c=new QG;q=e.md;n=e.mr;c.so=Y();c.s9=b;c.ua=q;c.tI=n;p.wj=c;c=p.lX;r=Ib(c.py,c.nj);b=K();H(O(H(b,F(90)),r),F(61));q=J(b);s=(F(91).lP.length+19|0)+(DK(p.lX.mG)).lP.length|0;if(r<=CO(p.lX.mB)){b=CU(DP(p.lX.mB,r));c=K();H(H(H(c,q),F(92)),b);b=J(c);}else{n=!Ja(p.lX.mB)?F(93):F(94);b=K();H(H(b,q),n);b=J(b);}c=p.mt;j=c.mP;t
=j-8.0;j=j/2.0;q=p.l3;n=q.md;SZ(c,b,s,j,t,n.qZ,n.p9.nd,q.mr.l$);O5(p,p.lX.nj,0.0);c=p.lX.py;b=new VI;b.vr=p;Jv(c,b);s=0;while(s<CN(p.lX.ou)){YO(p,s);s=s+1|0;}b=p.mt;c=Rs(p,p.lX.o8);q=B1(p.l3.mr.oF,2.0);BS(b,c,q);ADb(p);c=p.lX.py;b=new VG;b.uI=p;Jv(c,b);s=Ja(p.lX.mB)&&CO(p.lX.mB)<=p.lX.mG?1:0;if(s)ACz(p);a:{if(s){b=p.lX;if(b.nj>=CO(b.mB))break a;}Yb(p);}a.r4=Bt(e);a.tu=Bt(d);};
function KJ(){G.call(this);this.sC=0;}
let QO=(a,b,c)=>{let d;a.sC=1;d=new J9;d.wh=a;d.wi=c;(new IntersectionObserver(BJ(Bs(d),"onChange"))).observe(b);},AAc=(a,b)=>{let c=new KJ();QO(c,a,b);return c;},ABP=a=>{return a.sC;};
function RO(){G.call(this);this.wb=null;}
let ACT=a=>{a.wb.redraw();};
function Me(){let a=this;G.call(a);a.pl=null;a.tk=null;a.u0=null;a.si=0;}
let Um=(a,b,c)=>{let d,e,f,g,h;a.pl=Y();a.tk=Y();a.u0=c;d=b.querySelectorAll("[role=tab]");e=0;while(e<d.length){f=d.item(e);g=a.pl;c=B$(f);T(g,c);h=a.tk;c=Ci(f.getAttribute("aria-controls"));g=K();H(Q(g,35),c);c=B$(b.querySelector(Bx(J(g))));T(h,c);c=new KA;c.uY=a;c.uX=e;f.addEventListener("click",BJ(Bs(c),"handleEvent"));c=new KB;c.uF=a;c.uG=e;f.addEventListener("keydown",BJ(Bs(c),"handleEvent"));e=e+1|0;}Pl(a);},AFY=(a,b)=>{let c=new Me();Um(c,a,b);return c;},ACY=a=>{return a.si;},U6=(a,b)=>{a.si=b;Pl(a);HM(a.u0.vp);},Pl
=a=>{let b,c,d,e;b=0;while(true){c=a.pl;if(b>=c.lR)break;d=b!=a.si?0:1;(Bs(W(c,b))).setAttribute("aria-selected",Bx(!d?F(95):F(96)));(Bs(W(a.pl,b))).setAttribute("tabindex",Bx(!d?F(97):F(0)));c=Bs(W(a.tk,b));e=!!(d?0:1);c.hidden=e;b=b+1|0;}};
function RL(){G.call(this);this.vp=null;}
function J8(){let a=this;G.call(a);a.uZ=null;a.r_=null;a.qI=null;a.v7=null;a.px=null;a.sP=null;a.mF=null;a.qs=null;a.qp=null;a.pb=null;a.wk=0;a.pw=null;a.ra=null;a.pP=0;}
let Uj=(a,b,c)=>{let d,e;a.mF=Y();a.qs=Y();a.qp=Bn();d=IW();a.pb=WA(d,T4(d));a.pw=Bn();a.ra=Bn();a.sP=c;a.uZ=b.querySelector(".meaning");a.r_=b.querySelector(".arithmetic");a.qI=b.querySelector(".quantities");a.v7=b.querySelector(".walk-position");e=b.querySelector(".points");a.px=e;d=new MF;d.uS=a;e.addEventListener("change",BJ(Bs(d),"handleEvent"));d=b.querySelector(".previous");c=new US;c.vO=a;En(d,c);c=b.querySelector(".next");b=new UT;b.wy=a;En(c,b);},AF2=(a,b)=>{let c=new J8();Uj(c,a,b);return c;},AFv
=(a,b,c)=>{let d,e,f,g,h,i,j;a.wk=c.og.po;d=Ce(a.qp)&&Kc(Bu(a.qp),b)?1:0;if(!(d&&Ow(a.pb,c))){C_(a.px);BQ(a.px,F(35),F(98));d=0;while(d<Cv(c.mb)){e=a.px;f=K();H(O(H(f,F(99)),d),F(100));BQ(e,F(35),J(f));d=d+1|0;}a.qp=Bt(b);NW(a);}b=a.pb;d=C$(b.pp.st);g=c.ml.data.length;if(g!=d){b=new BB;c=K();H(O(H(O(H(c,F(101)),g),F(102)),d),F(103));BD(b,J(c));U(b);}if(!Ow(b,c)){e=new BB;g=c.og.po;d=Cv(b.pp.nN);b=K();H(O(H(O(H(b,F(104)),g),F(105)),d),F(106));BD(e,J(b));U(e);}if(!JU(b.rH))Qy(b.pp,c.mb,c.og,c.ml,c.rE);else{e=
Wx(RI(b.rH),1);Qy(b.pp,c.mb,e,c.ml,S(0));}c=Bk(a.mF);while(Bj(c)){e=Bg(c);d=0;while(true){b=e.ta;if(d>=b.lR)break;Cn(Bs(W(b,d)),No(e.mE,d));d=d+1|0;}d=0;while(d<e.pd){g=0;while(true){h=e.mT;if(g>=h)break;h=V(d,h)+g|0;i=Ba(e.mE.nn,d,g);j=e.u8.data;if(i!==j[h]){j[h]=i;(Bs(e.sl.data[h])).textContent=Bx(Gs(HL(i),45,8722));}g=g+1|0;}d=d+1|0;}}b=a.pw;c=new ON;c.vN=a;Dv(b,c);},NW=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=EQ(a.qp);c=a.px.selectedIndex;if(c<=0)b=WA(b,a.wk);else{d=c-1|0;e=D2(b);b=new I1;f=D$(C$(e));g=V7(e,
1,0.0,Pc(0.0),f);e=ED(d);Es();Jn(b,g,e,Jj);}a.pb=b;C_(a.qI);Hs(a.mF);Hs(a.qs);a.pw=Bn();a.ra=Bn();Cn(a.r_,F(107));e=Bn();h=a.qI;i=Bk(a.pb.tW);while(true){if(!Bj(i)){OT(a,MC(W(a.mF,0),0,0));G1(a,0,0);return;}j=Bg(i);if(!(!BU(e)&&Bu(e)===j.m3.sv)){a:{e=Bt(j.m3.sv);b=a.qI;g=j.m3.sv;My();switch(SQ.data[g.lO]){case 1:break;case 2:g=F(108);break a;case 3:g=F(109);break a;default:b=new Ch;Bh(b);U(b);}g=F(110);}BQ(b,F(111),g);h=Cq(a.qI,F(112));h.className="phase";}k=a.mF;l=new Ta;l.ta=Y();l.mE=j;m=j.nn;l.pd=Bz(8,m.lN);d
=Bz(8,m.lQ);l.mT=d;d=V(l.pd,d);l.rU=R(G,d);l.sl=R(G,d);f=S(d);n=f.data;l.u8=f;d=0;c=n.length;if(d>c)break;while(d<c){o=d+1|0;n[d]=NaN;d=o;}b=Cq(h,F(112));l.ot=b;b.className="quantity";b=Cq(l.ot,F(112));b.className="formula";if(Bv(j.sU))p=BV(j);else{g=BV(j);p=j.sU;j=K();H(H(H(j,g),F(113)),p);p=J(j);}g=new Qz;g.oO=p;g=RQ(g);p=K();H(H(H(p,F(114)),g),F(115));b.innerHTML=Bx(J(p));(BQ(l.ot,F(116),Z4(l,m))).className="shape";Y$(l,Cq(l.ot,F(117)));j=l.ot;g=new LD;g.wd=a;g.wc=l;j.addEventListener("mouseover",BJ(Bs(g),
"handleEvent"));g=new LG;g.vw=a;g.vv=l;j.addEventListener("focusin",BJ(Bs(g),"handleEvent"));p=AEs(a,l);j.addEventListener("click",BJ(Bs(p),"handleEvent"));p=X7(a,l);j.addEventListener("keydown",BJ(Bs(p),"handleEvent"));T(k,l);}b=new BB;Bh(b);U(b);},WE=(a,b,c)=>{let d;d=c.target;if(d.hasAttribute("tabindex")?1:0)Kv(a,OK(b,d));},Kv=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a.pw=Bt(b);c=Bk(a.qs);while(Bj(c)){d=Bs(Bg(c));e="";d.className=e;}Hs(a.qs);L1(a,b,F(118));e=Y();f=0;while(true){g=b.mH;if(f>=g.te)break;g=g.rm.q();while
(g.r()){d=g.t();if(f<OQ(d)&&We(d,b.mu,b.my)){d=P5(d,b,f);T(e,d);}}f=f+1|0;}d=Bk(e);while(Bj(d)){L1(a,Bg(d),F(119));}e=a.pb;g=Y();h=Bk(e.tW);while(Bj(h)){c=Bg(h);i=c.rm.q();while(i.r()){j=i.t();if(j.nO===b.mH){k=0;while(k<c.nn.lN){a:{CA();if(!Tt(j,CV,k,b)){l=0;while(true){if(l>=c.nn.lQ)break a;if(!Tt(j,Dk,l,b)&&We(j,k,l)){e=FU(c,k,l);T(g,e);}l=l+1|0;}}}k=k+1|0;}}}}d=Bk(g);while(Bj(d)){L1(a,Bg(d),F(120));}Cn(a.r_,Tb(b));N_(a.sP);},L1=(a,b,c)=>{let d,e,f,g;d=Bk(a.mF);while(Bj(d)){e=Bg(d);if(e.mE===b.mH&&SP(e,b.mu,
b.my)){f=MC(e,b.mu,b.my);f.className=Bx(c);g=a.qs;f=B$(f);T(g,f);}}},Tb=b=>{let c,d;E2();c=RE(b,FC);b=RE(b,GL);d=K();H(Q(H(d,c),10),b);return J(d);},VO=(a,b,c,d)=>{let e;e=MC(b,c,d);OT(a,e);e.focus();Kv(a,FU(b.mE,c,d));},OT=(a,b)=>{Dv(a.ra,new Os);b.setAttribute("tabindex","0");a.ra=Bt(B$(b));},SC=(a,b)=>{G1(a,Br(0,Bz(b,a.mF.lR-1|0)),1);},G1=(a,b,c)=>{let d,e,f,g,h,i,j;d=a.mF;e=a.pP;d=d;(W(d,Bz(e,d.lR-1|0))).ot.removeAttribute("aria-current");a.pP=b;d=(W(a.mF,b)).ot;f=a.mF;b=a.pP;f=(W(f,b)).mE;d.setAttribute("aria-current",
"step");g=a.v7;h=a.pP+1|0;b=a.mF.lR;d=K();O(H(O(d,h),F(121)),b);Cn(g,J(d));g=a.uZ;i=BV(f);d=f.sY;j=K();H(H(H(j,i),F(61)),d);Cn(g,J(j));if(c)Kv(a,FU(f,0,0));};
function RM(){G.call(this);this.uV=null;}
let N_=a=>{HM(a.uV);};
function MN(){let a=this;G.call(a);a.sx=null;a.rD=null;a.ul=null;a.rO=null;}
let SE=(a,b,c)=>{let d,e,f,g,h;a.sx=b.querySelector("tbody");a.rD=b.querySelector(".verdict");a.ul=b.querySelector(".explanation");a.rO=b.querySelector(".mistake");d=(Mh()).data;e=d.length;f=0;while(f<e){g=d[f];BQ(a.rO,F(35),g.uT);f=f+1|0;}b=a.rO;h=new Mv;h.vJ=c;b.addEventListener("change",BJ(Bs(h),"handleEvent"));},AGa=(a,b)=>{let c=new MN();SE(c,a,b);return c;},Xu=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=C$(b.lY);if(c>200){C_(a.sx);b=a.rD;d=K();Q(O(H(d,F(122)),c),46);Cn(b,J(d));return;}a:{d=(Mh()).data[a.rO.selectedIndex];e
=b.lY;f=Cv(b.mb);JP();switch(NR.data[d.lO]){case 1:case 2:g=1;break a;case 3:if(Bw(e)>1){h=e.pv;CS();if(h!==IZ){g=1;break a;}}g=0;break a;case 4:if(f<=1){g=0;break a;}g=1;break a;case 5:g=0;f=1;while(f<=Bw(e)){g=g|Ut(d,e,f);f=f+1|0;}break a;default:}b=new Ch;Bh(b);U(b);}i=b.lY;e=Ek(b);b=b.mb;j=b.l7;k=b.mi;b=!g?Hr:d;h=DM(i,j);DQ(h,e);l=ADr(i,e,h,k,b);m=OI(Kw(i,e,j,k));h=ABt(i,e,h,l.np.data[Bw(i)]);n=B3(i);Cd(n,CJ(e));b=DM(i,j);o=new Vy;o.w5=b;o.w3=n;o.w4=i;o.w6=k;p=new SR;p.uh=i;p.ui=n;p.uj=j;p.uk=k;b=Y();c=
1;while(c<=Bw(i)){q=Or(o,p,n.lT.data[c]);r=Or(o,p,n.lW.data[c]);j=new FM;e=K();O(H(e,F(123)),c);Ng(j,J(e),l.qy.data[c],m.lT.data[c],q,h.lT.data[c]);s=b;T(s,j);e=new FM;k=K();O(H(k,F(124)),c);Ng(e,J(k),l.rV.data[c],m.lW.data[c],r,h.lW.data[c]);T(s,e);c=c+1|0;}h=new Qr;h.qf=Fk(b);if(Bv(d.t2))e=F(2);else{l=d.t2;b=K();H(Q(b,32),l);e=J(b);}l=!g?F(125):F(2);m=a.ul;d=d.vW;b=K();H(H(H(b,d),e),l);Cn(m,J(b));Cn(a.rD,AFE(h));b=a.rD;d=Bx(!NI(h)?F(126):F(127));b.className=d;C_(a.sx);f=0;d=Bk(h.qf);while(Bj(d)){m=Bg(d);t
=0;while(t<m.nV.lN){u=0;while(u<m.nV.lQ&&f<60){Y9(a,m,t,u);f=f+1|0;u=u+1|0;}t=t+1|0;}}},Y9=(a,b,c,d)=>{let e,f,g,h,i;e=Ba(b.nV,c,d);f=Ba(b.pK,c,d);g=Cq(a.sx,F(128));h=b.qk;i=K();Q(O(Q(O(Q(H(i,h),91),c),44),d),93);(BQ(g,F(129),J(i))).setAttribute("scope","row");Kz(g,e);Kz(g,f);Kz(g,Ba(b.nE.op,c,d));BQ(g,F(130),Po(Ba(b.nE.o$,c,d)));BQ(g,F(130),Po(Bi(e-f)));},Kz=(b,c)=>{let d;d=BQ(b,F(130),Gs(Ey(c,8),45,8722));b=Bx(CU(c));d.title=b;},Po=b=>{let c,d,e,f;c=CU(b);d=Fb(c,101);if(d<0)return b===0.0?F(0):Ey(b,8);e=Cm(c,
0,Bz(d,3));c=Gs(Ft(c,d),45,8722);f=K();H(H(f,e),c);return J(f);};
function RJ(){G.call(this);this.w9=null;}
function M3(){let a=this;G.call(a);a.w7=null;a.sN=null;a.v9=null;a.vX=null;a.u$=null;a.wI=null;a.vV=null;a.oP=null;a.n6=null;a.t1=null;a.sW=null;a.rQ=null;a.rz=null;a.ow=null;a.t_=0;a.oI=0;a.qn=0;}
let Ok=(a,b,c)=>{let d;a.rz=Bn();a.ow=Bn();a.rQ=c;a.w7=b.querySelector(".scroll");a.sN=b.querySelector(".canvas-room");a.v9=b.querySelector("canvas");a.vX=b.querySelector(".sweep-position");a.u$=b.querySelector(".sentence");a.wI=b.querySelector(".graph-words");a.vV=b.querySelector(".node-detail");a.oP=b.querySelector(".level");a.n6=b.querySelector(".node");a.t1=b.querySelector(".sweep-back");a.sW=b.querySelector(".sweep-on");d=b.querySelector(".sweep-start");c=new S3;c.wo=a;En(d,c);c=a.t1;d=new S1;d.vD=a;En(c,
d);c=a.sW;d=new S5;d.uv=a;En(c,d);c=b.querySelector(".sweep-end");b=new S4;b.wv=a;En(c,b);b=a.n6;d=new L_;d.vK=a;b.addEventListener("change",BJ(Bs(d),"handleEvent"));b=a.oP;d=new L$;d.ve=a;b.addEventListener("change",BJ(Bs(d),"handleEvent"));},AF1=(a,b)=>{let c=new M3();Ok(c,a,b);return c;},Zf=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;if(!(!BU(a.rz)&&Kc(Bu(a.rz),b))){a.rz=Bt(b);C_(a.oP);BQ(a.oP,F(35),F(131));if(C$(c.lY)>60)(BQ(a.oP,F(35),F(132))).setAttribute("disabled","");else{e=0;while(e<Cv(c.mb)){b=a.oP;f=K();O(H(f,
F(133)),e);BQ(b,F(35),J(f));e=e+1|0;}}QY(a);}g=new Jk;h=c.mb;i=a.oP.selectedIndex-1|0;if(i<0)h=Kw(c.lY,Ek(c),h.l7,h.mi);else{j=S(h.l7.lQ).data;e=0;k=j.length;while(e<k){j[e]=Ba(h.l7,i,e);e=e+1|0;}l=c.lY;b=Ek(c);m=Ba(h.mi,i,0);h=new K6;h.nk=WC();h.rB=Y();h.pj=l;c=Y();e=0;while(e<k){f=h.nk;n=K();Q(O(H(n,F(134)),e),93);f=KP(f,J(n),j[e]);T(c,f);e=e+1|0;}e=1;while(e<=Bw(l)){c=ADc(h,e,b.lT.data[e],b.lW.data[e],c);e=e+1|0;}a:{c=W(c,0);b=KP(h.nk,F(135),m);GN();switch(J$.data[h.pj.mo.lO]){case 1:c=DS(Fw(RP(b),Hq(c)),
Fw(DS(Hy(h),b),Hq(DS(Hy(h),c))));break a;case 2:b=DS(c,b);c=Fw(b,b);break a;default:}b=new Ch;Bh(b);U(b);}c.mK=F(136);h.rn=c;}Rb(g,h,a.oI);a.qn=CN(JW(g.m8));h=XN(g);f=new NA;b=!d?L8():Q0();Dp();f.l1=b;f.sa=17;if(BU(a.ow)){a.ow=Bt(ABk(f,h));WS(a,g);}AFL(a,f,h,Bu(a.ow));if(a.t_){UO(a,Bu(a.ow),Zp(g));a.t_=0;}a.t1.disabled=!!(a.oI?0:1);b=a.sW;c=!!(a.oI<a.qn?0:1);b.disabled=c;b=a.vX;e=g.m8.qz;d=a.qn;c=K();O(H(O(c,e),F(121)),d);Cn(b,J(c));Cn(a.u$,AFp(g));Cn(a.wI,Dy(F(137),AA3(h)));e=a.n6.selectedIndex;Cn(a.vV,ADL(g,
Br(0,e)));},HJ=(a,b)=>{a.oI=Br(0,Bz(b,a.qn));a.t_=1;Lx(a.rQ);},UO=(a,b,c)=>{let d,e;d=(E9(b,c)).lU+(E9(b,c)).l5/2.0;b=a.w7;e=d-b.clientWidth/2.0|0;b.scrollLeft=e;},QY=a=>{a.ow=Bn();a.oI=0;},WS=(a,b)=>{let c,d;C_(a.n6);c=0;while(c<S9(b)){BQ(a.n6,F(35),G4(Gu(b.ok,c)));c=c+1|0;}d=a.n6;b=S9(b)-1|0;d.selectedIndex=b;},AFL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;e=Ca(d.uL)|0;f=Ca(d.vT)|0;g=a.sN.style;h=K();H(O(h,e),F(138));g.setProperty("width",Bx(J(h)));g=a.sN.style;h=K();H(O(h,f),F(138));g.setProperty("height",
Bx(J(h)));i=QQ(a.v9,e,f,devicePixelRatio);j=a.n6.selectedIndex;FI();h=Rz;k=j>=0?ED(j):Dn();l=new CF;m=i;DB(l,0.0,0.0,m.mP,m.nL);BA(m,l,b.l1.l_);l=new Q4;e=Ib(k,(-1));l.l0=b;l.mg=i;l.m2=c;l.n0=d;l.mR=h;l.p_=e;l.pV=Uw(c);e=l.p_;if(e>=0){i=E9(l.n0,e);n=On(l,l.p_);b=l.mg;c=FV(l,i,6.0,n+6.0);d=l.l0.l1.l$;BA(b,c,d);b=l.mg;c=FV(l,i,4.0,n+4.0);d=l.l0.l1.l_;BA(b,c,d);}f=0;while(f<l.pV.data.length){j=0;while(j<(W(l.m2.nC,f)).mO.lR){c=Bk(l.m2.pk);a:{while(Bj(c)){b=Bg(c);if(b.oW==f&&b.oR==j){e=1;break a;}}e=0;}if(!e){o
=f!=l.p_&&(W((W(l.m2.nC,f)).mO,j)).nU!=l.p_?0:1;i=o?l.l0.l1.l$:CP(l.l0.l1.mp,0.75);p=(M$(l.n0,f,j)).mW;q=p.data;r=q.length;s=q[r-2|0];t=q[r-1|0];b=l.mg;c=Vz(l,p,0.0,7.0);d=B1(i,DG(l,!o?1.25:2.0));BS(b,c,d);b=l.mg;c=TP(l,s,t,(-1),1.0);BA(b,c,i);}j=j+1|0;}f=f+1|0;}d=Bk(l.m2.pk);while(Bj(d)){b=Bg(d);WP(l,(M$(l.n0,b.oW,b.oR)).mW);}e=0;while(e<l.pV.data.length){if(AB5(l,E9(l.n0,e)))YK(l,e,W(l.m2.nC,e),E9(l.n0,e));e=e+1|0;}e=0;while(e<l.m2.pk.lR){AE3(l,e);e=e+1|0;}};
function RK(){G.call(this);this.vQ=null;}
let Lx=a=>{HM(a.vQ);};
function UP(){let a=this;EO.call(a);a.s2=null;a.tc=null;a.sQ=null;a.o0=null;a.pL=null;a.qi=null;a.rR=null;a.rh=null;a.tM=0;a.vf=0;a.pX=null;a.wB=0;a.um=0.0;a.sw=null;}
let AFc=(a,b,c)=>{let d,e,f;Cg(B$(c));d=new PN;d.wK=c;Lv(a,b,d);d=new QT;d.s6=Bn();d.nP=Bn();d.nz=Bn();d.tS=Bn();a.qi=d;a.rR=Bn();a.rh=Y();a.tM=(-1);a.pX=Bn();a.sw=L8();a.s2=c;a.tc=b.querySelector(".plane");d=b.querySelector(".pair");a.sQ=d;a.o0=d.querySelector(".across");e=a.sQ.querySelector(".up");a.pL=e;b=a.tc;d=a.o0;f=Bk(VX(B$(b),B$(d),B$(e)));while(Bj(f)){e=Bs(Bg(f));d=new Ko;d.vY=c;e.addEventListener("change",BJ(Bs(d),"handleEvent"));}},ACF=(a,b)=>{let c=new UP();AFc(c,a,b);return c;},AAQ=(a,b)=>{let c,
d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;c=b.pN;d=c.lY;if(!(Ce(a.rR)&&F3(Bu(a.rR),d))){a.rR=Bt(d);C_(a.o0);C_(a.pL);e=0;while(e<Bz(400,C$(d))){f=1;while(f<Bw(d)){g=f+1|0;if(e<Rc(d,g))break;f=g;}g=BE(d,f-1|0);h=e-Rc(d,f)|0;i=V(BE(d,f),g);j=h>=i?OC(f,h-i|0,(-1)):OC(f,h/g|0,h%g|0);h=j.we;if(h!=(-1)?0:1)j=DR(F(139),M2(d,j.rZ,j.s3));else{k=M2(d,j.rZ-1|0,h);j=M2(d,j.rZ,j.s3);l=K();H(H(H(H(l,F(140)),k),F(71)),j);j=DR(F(141),J(l));}BQ(a.o0,F(35),j);BQ(a.pL,F(35),j);e=e+1|0;}a.pL.selectedIndex=1;}m=performance.now();if(!(!b.qv
&&!(m-a.um>100.0))){a.um=m;e=CO(b.oo);f=a.tM;g=b.sg;if(!(f==g&&a.vf==e)){a.tM=g;a.vf=e;a.rh=Y();n=Tj(a.s2.path());f=1+b.pN.ml.data.length|0;g=0;while(true){o=n.data;if(g>=o.length)break;p=a.rh;k=new L6;h=o[g]|0;e=g+1|0;g=g+f|0;o=K5(n,e,g);k.rF=h;k.mX=o;T(p,k);}}p=a.qi;q=a.rh;g=a.tc.selectedIndex!=1?0:1;a.sQ.hidden=!!(g?0:1);e=a.o0.selectedIndex==a.pL.selectedIndex?0:1;if(g&&e){k=new ND;e=a.o0.selectedIndex;f=a.pL.selectedIndex;k.rj=e;k.sq=f;}else k=new Kp;ACK(p,c,q,k);}r=!SN(b)?1.0:8.0;e=AC8(a.qi,m+r,Zg());f
=Uq(a.sw,UG(b));a.sw=UG(b);g=f&&a.wB==Q2(a)&&AFI(a,TJ(a.qi))?1:0;if(!(!SN(b)&&g)){a.pX=TJ(a.qi);a.wB=Q2(a);Dv(a.pX,XE(a,b,e));}if(e)a.s2.redraw();},AFI=(a,b)=>{return Ce(a.pX)&&Ce(b)&&Bu(a.pX)===Bu(b)?1:0;},AEP=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b;c=K();d=b.pg;e=d.qN;Fg();if(e!==F6){O(M(c,F(142)),b.ox);M(c,F(143));}else{M(M(c,F(144)),d.qG);M(M(c,F(145)),d.qF);Q(O(M(c,F(146)),b.ox),46);}M(M(c,F(147)),Tz(b.o4));f=b.sK;g=b.rl;h=Cl(f*f+g*g);i=Jb(h,0.0);if(i>0&&h-h===0.0){M(M(M(c,F(148)),OA( -f, -g)),F(149));M(M(c,
Ds(h,2)),F(150));}else if(!i)M(c,F(151));Q(c,46);e=b.qK;i=(-1);j=0;while(true){k=e.na.data;if(j>=k.length)break;h=k[j];if(h-h===0.0&&!(i>=0&&!(h<k[i])))i=j;j=j+1|0;}O(M(O(M(c,F(152)),e.mh),F(153)),e.ms);M(c,F(154));if(i>=0&&!(e.na.data[i]>=b.o4)){h=EI(e,i%e.mh|0)-b.p3;l=Em(e,i/e.mh|0)-b.p4;M(M(M(c,F(155)),Tz(e.na.data[i])),F(156));M(c,Ds(Cl(h*h+l*l),2));Q(M(M(c,F(157)),OA(h,l)),46);}else M(c,F(158));l=b.qq.sz;if(isNaN(l)?1:0)M(c,F(159));else{i=BI(l*100.0)|0;M(c,F(160));m=Jb(l,1.0);if(!m)n=F(22);else if(i==100)n
=F(161);else if(!i)n=F(162);else{n=K();Q(O(n,i),37);n=J(n);}M(c,n);M(c,F(163));if(!m)Q(c,46);else if(b.pg.qN!==F6)M(c,F(164));else{M(c,F(165));M(c,F(166));}}return J(c);},ZT=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;c=c;d=new Qj;e=b;f=e.mP;g=e.nL-18.0;h=FF(f);i=Ca(3.75*h);j=Ca(5.5*FF(f));k=Cy(f-TQ(f)-j);l=X(1.0,Bo(k,Cy(g-i-Ca(2.2*h))));m=Cr(TQ(f)+Cy((k-l)/2.0),i,l,l);n=Ct(m)+BI(1.25*h);o=new Hu;p=Cr(n,i,BI(1.0*h),l);j=1.15*h;B7();Ps(o,f,g,m,p,Cf(j,CK),BI(1.35*h),H9(h,CK),BI(2.9*h),h,X(5.5,Bo(10.0,0.028
*l)),1.5);m=a.sw;d.nb=o;d.mj=m;m=Vu(c.qK.nQ,o.mk);BA(e,Cr(0.0,0.0,e.mP,e.nL),d.mj.l_);o=CU(c.o4);p=d.nb;q=d.mj;r=c.ox;s=p.mk;j=s.lU+s.l5/2.0;s=K();O(H(s,F(167)),r);CE(e,J(s),j,p.qZ,p.p9,q.l$);s=K();H(H(s,F(168)),o);o=J(s);i=2.0*(Bo(j,p.r1-j)-4.0);s=p.rX;l=s.nd;t=s.oz;Do();if(t!==Gg){s=Cf(Bo(l,i/(0.65*o.lP.length)),CK);CE(e,o,j,p.qE,s,q.l$);}else SZ(b,o,o.lP.length>=20?26:o.lP.length,j,i,p.qE,l,q.l$);t=c.pW;j=Du(b,C9(d.nb));BA(e,I5(b,d.nb.mk,j),D7(d.mj.o2,0.0));o=Y();r=0;while(true){p=t.qQ;if(r>=p.lR)break;p
=W(p,r);s=d.mj.o2;r=r+1|0;q=D7(s,r/t.qQ.lR);BA(e,Pi(m,p.rv),q);q=Bk(p.rM);while(Bj(q)){u=(Ny(m,Bg(q))).mW;T(o,u);}}p=CP(d.mj.l$,0.28);BS(e,Ff(o),B1(p,C9(d.nb)));ACL(d,b,m,c);Ob(m,b,d.nb,d.mj);AC$(d,b,c.pg);s=c.pW.rI;o=d.nb;e=d.mj;ACI(b,o,e,e.o2,Nc(s),Xm(s,d.nb));ACP(d,b,m,c);},L=I(),Ur=I(0);
function MW(){L.call(this);this.pT=null;}
let CO=a=>{return a.pT.furthest();},DP=(a,b)=>{return a.pT.lossAt(b);},Ja=a=>{return a.pT.hasDiverged()?1:0;},AEX=(a,b)=>{let c,d;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MW)){b=b;d=a.pT;b=b.pT;c=P(B$(d),B$(b))?1:0;}else c=0;return c;},Tg=I(0),Hn=I(0),FA=I(),CT=a=>{return a.bb()?0:1;},JK=(a,b)=>{let c;c=Bk(a);while(Bj(c)){if(P(Bg(c),b))return 1;}return 0;},Qm=(a,b)=>{let c,d;c=0;d=Bk(b);while(Bj(d)){b=Bg(d);if(!T(a,b))continue;c=1;}return c;},Wa=I(0),JL=I(0),Hc=()=>{Fi();return NZ;},EW=b=>{let c;Fi();c=new VN;c.v5
=b;return c;},F2=(b,c)=>{let d;Cg(b);Cg(c);d=new Vh;d.wC=b;d.v_=c;return d;},VX=(b,c,d)=>{Cg(b);Cg(c);Cg(d);return Rm(BO(G,[b,c,d]));},Ic=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){Cg(c[e]);e=e+1|0;}return Rm(b.fA());},Fk=b=>{let c,d,e,f,g,h;c=new K1;d=R(G,b.lR);e=d.data;b=Bk(b);f=0;b=b;while(Bj(b)){g=Bg(b);if(g===null){b=new FE;Bh(b);U(b);}h=f+1|0;e[f]=g;f=h;}c.sD=d;return c;};
function El(){FA.call(this);this.n8=0;}
let Bk=a=>{let b;b=new PA;b.u1=a;b.wu=a.n8;b.wz=a.bb();b.uH=(-1);return b;},Mm=(a,b)=>{let c,d,e;c=a;d=c.lR;e=0;while(true){if(e>=d)return (-1);if(P(b,W(c,e)))break;e=e+1|0;}return e;},X0=(a,b)=>{let c,d;if(!Tf(b,JL))return 0;c=b;if(a.bb()!=c.bb())return 0;d=0;while(d<c.bb()){if(!P(a.bZ(d),c.bZ(d)))return 0;d=d+1|0;}return 1;},Ll=I(0),E3=I(0);
function Hm(){let a=this;El.call(a);a.nv=null;a.lR=0;}
let ACt=a=>{JA(a,10);},Y=()=>{let a=new Hm();ACt(a);return a;},JA=(a,b)=>{let c;if(b>=0){a.nv=R(G,b);return;}c=new BB;Bh(c);U(c);},AF_=a=>{let b=new Hm();JA(b,a);return b;},W=(a,b)=>{JF(a,b);return a.nv.data[b];},Za=a=>{return a.lR;},JZ=(a,b,c)=>{let d,e;JF(a,b);d=a.nv.data;e=d[b];d[b]=c;return e;},T=(a,b)=>{let c,d,e,f,g,h;c=a.lR+1|0;d=a.nv.data.length;if(d<c){c=d>=1073741823?2147483647:Br(c,Br(d*2|0,5));e=a.nv;f=Jy(Bf(e));if(f===null){b=new FE;Bh(b);U(b);}if(f===Be(Zb)){b=new BB;Bh(b);U(b);}if(c<0){b=new WG;Bh(b);U(b);}g
=e.data;e=W_(f.ob,c);h=Bz(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.nv=e;}e=a.nv.data;h=a.lR;a.lR=h+1|0;e[h]=b;a.n8=a.n8+1|0;return 1;},H0=(a,b)=>{let c,d,e,f;JF(a,b);c=a.nv.data;d=c[b];e=a.lR-1|0;a.lR=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.n8=a.n8+1|0;return d;},Hs=a=>{let b,c,d,e,f,g;b=a.nv;c=0;d=a.lR;e=null;if(c>d){e=new BB;Bh(e);U(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.lR=0;a.n8=a.n8+1|0;},JF=(a,b)=>{let c;if(b>=0&&b<a.lR)return;c=new CL;Bh(c);U(c);};
function Bq(){let a=this;G.call(a);a.xl=null;a.lO=0;}
let BY=(a,b,c)=>{a.xl=b;a.lO=c;},Yg=(a,b)=>{return a!==b?0:1;};
function F7(){let a=this;Bq.call(a);a.no=null;a.vP=null;a.t8=null;a.r3=null;a.xh=null;}
let Fo=null,Fy=null,Fh=null,Gm=null,FN=null,Iz=null,GI=null,Io=null,E$=null,EX=null,MJ=null,KN=null,EF=null,HZ=null,Iu=null,V_=null,Oz=null,PX=null,LJ=null,Qv=null,V5=null,Un=null,QW=null,Vr=null,BC=()=>{BC=Z(F7);Xq();},Ec=()=>{BC();return Vr.fA();},QI=(a,b,c,d,e,f,g,h)=>{BC();BY(a,b,c);a.no=d;a.vP=e;a.t8=f;a.r3=g;a.xh=h;},BR=(a,b,c,d,e,f,g)=>{let h=new F7();QI(h,a,b,c,d,e,f,g);return h;},Oj=b=>{let c,d,e,f;BC();c=(Ec()).data;d=c.length;e=0;while(e<d){f=c[e];if(Bc(f.no,b))return Bt(f);e=e+1|0;}return Bn();},Lk
=a=>{let b;b=a.vP;GC();return b!==Ck?0:1;},ADv=(a,b,c)=>{let d,e,f;if(Bv(c))c=F(169);d=a.no;e=a.t8.fF();b=KO(b);f=K();Q(H(H(H(H(H(H(H(f,d),F(170)),e),F(171)),b),F(172)),c),46);return J(f);},KO=b=>{let c;BC();if(b.lP.length>40){b=Cm(b,0,40);c=K();Q(H(c,b),8230);b=J(c);}return b;},ACf=()=>{let b,c;BC();b=R(F7,23);c=b.data;c[0]=Fo;c[1]=Fy;c[2]=Fh;c[3]=Gm;c[4]=FN;c[5]=Iz;c[6]=GI;c[7]=Io;c[8]=E$;c[9]=EX;c[10]=MJ;c[11]=KN;c[12]=EF;c[13]=HZ;c[14]=Iu;c[15]=V_;c[16]=Oz;c[17]=PX;c[18]=LJ;c[19]=Qv;c[20]=V5;c[21]=Un;c[22]
=QW;return b;},Xq=()=>{let b;b=new F7;GC();QI(b,F(173),0,F(174),Ck,CZ(BO(BK,[F(175),F(27),F(26),F(29),F(28),F(30),F(24),F(25),F(32),F(31),F(10)])),F(175),F(176));Fo=b;Fy=BR(F(177),1,F(10),Ck,ACa(1000),F(2),F(178));Fh=BR(F(179),2,F(180),Ck,CZ(BO(BK,[F(181),F(23),F(182),F(13)])),F(181),F(183));Gm=BR(F(184),3,F(13),Ck,LL(LM(0),21057),F(2),F(185));FN=BR(F(186),4,F(187),Ck,LL(DA(0.0,21056.0),21057),F(2),F(188));Iz=BR(F(189),5,F(190),Ck,DA(0.0,4.294967295E9),F(0),F(191));GI=BR(F(192),6,F(193),Ck,LL(DA(1.0,64.0),6),
F(194),F(195));Io=BR(F(196),7,F(197),Ck,CZ(BO(BK,[F(198),F(199),F(17),F(200),F(201),F(202),F(203)])),F(198),F(204));E$=BR(F(205),8,F(206),Ck,CZ(BO(BK,[F(198),F(203),F(199),F(17)])),F(198),F(207));EX=BR(F(208),9,F(136),Ck,CZ(BO(BK,[F(209),F(18)])),F(209),F(210));MJ=BR(F(211),10,F(212),Ck,CZ(BO(BK,[F(213),F(20),F(21)])),F(213),F(214));KN=BR(F(215),11,F(216),Ck,LM(1),F(217),F(218));EF=BR(F(219),12,F(220),Ck,LO(DA(1.0,1000.0),F(22)),F(22),F(221));HZ=BR(F(222),13,F(223),CW,DA(1.0,1000000.0),F(224),F(225));Iu=BR(F(226),
14,F(227),CW,DA(0.0,1000000.0),F(0),F(228));V_=BR(F(229),15,F(230),CW,LO(AEM(BO(BK,[F(231),F(232),F(233),F(136),F(234),F(235),F(236),F(237)])),F(238)),F(238),F(239));Oz=BR(F(240),16,F(241),CW,CZ(BO(BK,[F(22),F(242),F(243)])),F(22),F(244));PX=BR(F(245),17,F(246),CW,CZ(BO(BK,[F(247),F(248)])),F(247),F(249));LJ=BR(F(250),18,F(251),CW,CZ(BO(BK,[F(252),F(59)])),F(252),F(253));Qv=BR(F(254),19,F(255),CW,ACE(),F(95),F(256));V5=BR(F(257),20,F(258),CW,LO(DA(1.0,10000.0),F(259)),F(260),F(261));Un=BR(F(262),21,F(263),CW,
CZ(BO(BK,[F(264),F(265),F(266)])),F(264),F(267));QW=BR(F(268),22,F(269),CW,CZ(BO(BK,[F(264),F(270),F(271)])),F(264),F(272));Vr=ACf();},AFR=I(),Uk=I(),ABK=null,NX=null,I_=null,Hp=null,Th=null,NU=null,Sr=null,Gz=()=>{Gz=Z(Uk);Ze();},Ze=()=>{let b;ABK=new WeakMap();NX=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();I_=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();Hp=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(I_===null)b=null;else{b=new JO;b=new FinalizationRegistry(BJ(Bs(b),"accept"));}NU
=b;if(Hp===null)b=null;else{b=new JN;b=new FinalizationRegistry(BJ(Bs(b),"accept"));}Sr=b;},CR=I(0),AD9=I(),BX=I(0);
function Nl(){G.call(this);this.xa=null;}
let ADn=(b,c)=>{Ws(b.xa);};
function Om(){G.call(this);this.vU=null;}
let ACG=a=>{a.vU.redraw();};
function MM(){G.call(this);this.pA=0;}
let Dd=null,ABV=(a,b)=>{a.pA=b;},S0=a=>{let b=new MM();ABV(b,a);return b;},Dn=()=>{if(Dd===null)Dd=S0(0);return Dd;},ED=b=>{return S0(b);},RI=a=>{let b;if(a!==Dd)return a.pA;b=new D9;Bh(b);U(b);},JU=a=>{return a===Dd?0:1;},Pa=a=>{return a!==Dd?0:1;},Jv=(a,b)=>{if(a!==Dd)b.fP(a.pA);},Ib=(a,b)=>{if(a!==Dd)b=a.pA;return b;},AEB=(a,b)=>{let c;if(a===b)return 1;c=Dd;if(a!==c&&b!==c&&b instanceof MM)return b.pA!=a.pA?0:1;return 0;};
function SD(){let a=this;G.call(a);a.us=null;a.s7=null;a.rb=null;a.ni=null;a.rJ=null;a.wN=0;}
let KD=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.us;c=!!CT(a.ni);b.hidden=c;C_(a.s7);d=0;while(true){b=a.ni;if(d>=b.lR)break;e=(W(b,d)).pf;b=Cq(a.s7,F(273));f=d+1|0;g=BQ(b,F(274),DK(f));c="number";g.className=c;h=Cq(b,F(275));c=Bx(e.p7);h.value=c;c=K();O(H(c,F(276)),f);i=J(c);h.setAttribute("aria-label",Bx(i));c=new Mz;c.u2=a;c.u4=d;c.u5=h;h.addEventListener("change",BJ(Bs(c),"handleEvent"));g=Ey(e.nX.sy,4);j=D1(e.nX);c=K();O(H(H(H(c,F(92)),g),F(277)),j);h=J(c);k=e.oS;c=K();H(H(H(c,k),F(61)),h);g=BQ(b,F(274),J(c));c=
"settings";g.className=c;k=new Uu;k.v3=a;k.v4=d;Tw(b,F(278),k);k=new Us;k.wM=a;k.wL=d;Tw(b,F(279),k);d=f;}},Tw=(b,c,d)=>{let e;e=BQ(b,F(280),c);e.setAttribute("type","button");En(e,d);};
function Jq(){G.call(this);this.wA=null;}
let ADz=(b,c)=>{b.wA.redraw();};
function Jr(){let a=this;G.call(a);a.uC=null;a.uD=null;}
let AEZ=(b,c)=>{let d,e;b=b;c=b.uC;b=b.uD;d=GM(Ci(c.p5.value));e=0.0;if(d!==DV)e=d.q1;J0(c,ED(e|0));b.redraw();};
function Jo(){let a=this;G.call(a);a.vi=null;a.vj=null;}
let ACy=(b,c)=>{let d;b=b;d=b.vi;b=b.vj;J0(d,OP(d,c.offsetX));b.redraw();};
function Jp(){let a=this;G.call(a);a.vZ=null;a.v2=null;}
let Ys=(b,c)=>{b=b;c=b.vZ;b=b.v2;J0(c,Dn());b.redraw();};
function Jt(){let a=this;G.call(a);a.wX=null;a.wY=null;}
let ABj=(b,c)=>{let d;b=b;d=b.wX;b=b.wY;c=OP(d,c.offsetX);Cg(B$(b));d=new Vp;d.vR=b;Jv(c,d);},S$=I(0);
function J9(){let a=this;G.call(a);a.wh=null;a.wi=null;}
let Zk=(b,c)=>{let d;b=b;d=b.wh;b=b.wi;c=c[c.length-1|0];d.sC=(c===null?null:!(c instanceof DL())?c:Bs(c)).isIntersecting?1:0;b.eg();};
function KA(){let a=this;G.call(a);a.uY=null;a.uX=0;}
let AEn=(b,c)=>{b=b;U6(b.uY,b.uX);};
function KB(){let a=this;G.call(a);a.uF=null;a.uG=0;}
let ADK=(b,c)=>{let d,e,f,g,h;b=b;a:{d=b.uF;e=b.uG;f=d.pl.lR-1|0;g=Ci(c.key);h=(-1);switch(Eg(g)){case 69819:if(!Bc(g,F(281)))break a;h=3;break a;case 2255103:if(!Bc(g,F(282)))break a;h=2;break a;case 251549619:if(!Bc(g,F(283)))break a;h=0;break a;case 977763216:if(!Bc(g,F(284)))break a;h=1;break a;default:}}b:{switch(h){case 0:if(e==f){f=0;break b;}f=e+1|0;break b;case 1:if(!e)break b;f=e-1|0;break b;case 2:f=0;break b;case 3:break;default:f=e;break b;}}if(f!=e){c.preventDefault();U6(d,f);(Bs(W(d.pl,f))).focus();}};
function I1(){let a=this;G.call(a);a.pp=null;a.rH=null;a.tW=null;}
let Jn=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;a.pp=b;a.rH=c;Cz();c=new M0;c.to=Y();c.mn=b;c.rr=d;b=b.st;c.o5=b;e=Bw(b);c.nS=e;e=e+1|0;f=R(C5,e);g=f.data;c.mY=f;c.oQ=R(C5,e);c.qT=R(C5,e);c.sm=R(C5,e);c.qr=R(C5,e);c.n7=R(C5,e);c.tr=R(C5,e);c.tq=R(C5,e);Cj();g[0]=Fm(c,HF,0,c.mn.nN.l7,F(285),F(286));c.qU=Fm(c,KU,0,c.mn.nN.mi,F(2),F(287));e=1;a:while(true){h=c.nS;if(e>h){i=c.o5.mo;DH();j=i!==C2?0:1;b=BV(c.mY.data[h]);i=Ku;k=c.mn.th;if(!j){l=K();H(H(H(l,F(288)),b),F(289));l=J(l);}else{l=K();Q(H(H(H(H(l,F(290)),b),
F(291)),b),41);l=J(l);}b=!j?F(292):F(293);m=c.rr.rN;n=K();Q(H(H(H(n,F(294)),b),m),46);o=J(n);n=new BL;p=c.mY.data[c.nS];CA();Dj(n,97,p,Cp,CV);b=F2(n,FL(121,c.qU,Cp,CV));if(!j)n=new O8;else{n=new O9;n.w$=c;}ER(c,i,0,k,l,o,b,n);AFd(c);Es();if(d!==Jj)AFq(c);a.tW=Fk(c.to);return;}b:{f=c.oQ.data;b=HD;i=c.mn.pn.lT.data[e];l=K();H(O(H(l,F(295)),e),F(296));f[e]=Fm(c,b,e,i,F(2),J(l));f=c.qT.data;b=K0;i=c.mn.pn.lW.data[e];l=K();H(O(H(l,F(297)),e),F(298));f[e]=Fm(c,b,e,i,F(2),J(l));c.sm.data[e]=ADG(c,e);g=c.mY;b=Di(c.o5,
e);n=HF;p=c.mn.o3.mc.data[e];GG();switch(L7.data[b.lO]){case 1:break;case 2:l=F(299);break b;case 3:l=F(300);break b;case 4:l=F(301);break b;case 5:l=F(302);break b;case 6:l=F(303);break b;case 7:l=F(304);break b;default:break a;}l=F(305);}if(e==c.nS)k=F(306);else{i=K();H(O(H(i,F(307)),e),F(308));k=KK(i);}g=g.data;b=ZB(b);i=K();H(H(H(i,k),b),F(309));i=KK(i);f=R(BL,1);f.data[0]=BZ(122,c.sm.data[e]);g[e]=D3(c,n,e,p,l,i,f);e=e+1|0;}b=new Ch;Sj(b);U(b);},AF3=(a,b,c)=>{let d=new I1();Jn(d,a,b,c);return d;},WA=(b,
c)=>{let d,e,f,g;d=V7(D2(b),c,OG(b),Tk(b),Tm(b));e=c!=Cv(Is(b))?0:1;b=new I1;f=Dn();if(!e){Es();g=La;}else{Es();g=Jz;}Jn(b,d,f,g);return b;},Ow=(a,b)=>{return !JU(a.rH)&&b.og.po!=Cv(a.pp.nN)?0:1;};
function MF(){G.call(this);this.uS=null;}
let ADX=(b,c)=>{b=b.uS;NW(b);N_(b.sP);};
function US(){G.call(this);this.vO=null;}
let Z8=a=>{let b;b=a.vO;SC(b,b.pP-1|0);},X4=I(),Cq=(b,c)=>{let d;d=b.ownerDocument.createElement(Bx(c));b.appendChild(d);return d;},BQ=(b,c,d)=>{let e;e=Cq(b,c);b=Bx(d);e.textContent=b;return e;},Cn=(b,c)=>{if(!Bc(c,Ci(b.textContent)))b.textContent=Bx(c);},En=(b,c)=>{let d;d=new KI;d.uR=c;b.addEventListener("click",BJ(Bs(d),"handleEvent"));};
function UT(){G.call(this);this.wy=null;}
let ACW=a=>{let b;b=a.wy;SC(b,b.pP+1|0);};
function HO(){let a=this;Bq.call(a);a.uT=null;a.vW=null;a.t2=null;}
let Hr=null,IV=null,HR=null,GU=null,KL=null,WD=null,Fn=()=>{Fn=Z(HO);Yq();},Mh=()=>{Fn();return WD.fA();},XI=(a,b,c,d,e,f)=>{Fn();BY(a,b,c);a.uT=d;a.vW=e;a.t2=f;},FX=(a,b,c,d,e)=>{let f=new HO();XI(f,a,b,c,d,e);return f;},Ut=(a,b,c)=>{Fn();return a===HR&&BE(b,c)==BE(b,c-1|0)&&BE(b,c)>1?1:0;},Yq=()=>{let b,c,d;Hr=FX(F(310),0,F(243),F(311),F(2));IV=FX(F(312),1,F(313),F(314),F(315));HR=FX(F(316),2,F(317),F(318),F(319));GU=FX(F(320),3,F(321),F(322),F(323));b=FX(F(324),4,F(325),F(326),F(327));KL=b;c=R(HO,5);d=c.data;d[0]
=Hr;d[1]=IV;d[2]=HR;d[3]=GU;d[4]=b;WD=c;};
function Mv(){G.call(this);this.vJ=null;}
let Zt=(b,c)=>{HM(b.vJ.w9);};
function S3(){G.call(this);this.wo=null;}
let X1=a=>{HJ(a.wo,0);};
function S1(){G.call(this);this.vD=null;}
let ABu=a=>{let b;b=a.vD;HJ(b,b.oI-1|0);};
function S5(){G.call(this);this.uv=null;}
let YR=a=>{let b;b=a.uv;HJ(b,b.oI+1|0);};
function S4(){G.call(this);this.wv=null;}
let AFr=a=>{let b;b=a.wv;HJ(b,b.qn);};
function L_(){G.call(this);this.vK=null;}
let ABC=(b,c)=>{let d,e;b=b.vK;d=b.n6.selectedIndex;c=b.ow;e=new Rl;e.wZ=b;e.w1=d;Dv(c,e);Lx(b.rQ);};
function L$(){G.call(this);this.ve=null;}
let AEI=(b,c)=>{b=b.ve;QY(b);Lx(b.rQ);};
function PN(){G.call(this);this.wK=null;}
let AC5=a=>{a.wK.redraw();};
function QT(){let a=this;G.call(a);a.s6=null;a.nP=null;a.nz=null;a.tS=null;}
let ACK=(a,b,c,d)=>{let e,f,g,h;e=new KF;c=Fk(c);e.n_=b;e.pH=c;e.pc=d;f=!Ce(a.nP)?a.s6:a.nP;if(Ce(f)){b=Bu(f);g=b.n_;h=g.ns;f=e.n_;if(h==f.ns&&g.mb===f.mb&&F3(g.lY,f.lY)&&SU(b.n_.ml,e.n_.ml)&&CN(b.pH)==CN(e.pH)&&b.pc.S(e.pc)?1:0)return;}a.nP=Bt(e);},TJ=a=>{return a.tS;},AC8=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;d=1;while(d&&performance.now()<b){d=8;while(d>0){if(Ce(a.nP)&&!(!BU(a.nz)&&((Bu(a.nz)).nl!=13?0:1))){e=Bu(a.nP);c=new Lb;f=e.n_;g=e.pH;h=e.pc;Gy();c.oh=S(169);c.nl=13;c.nt=f;i=(Db(g,
0)).mX.data.length;e=RA(g,500000.0/i);g=e;j=S(g.lR).data;k=1;l=j.length;while(k<l){m=k-1|0;n=(W(g,m)).mX;o=(W(g,k)).mX;p=0.0;q=0;while(true){r=n.data;if(q>=r.length)break;s=o.data;p=p+(s[q]-r[q])*(s[q]-r[q]);q=q+1|0;}j[k]=j[m]- -Cl(p);k=k+1|0;}k=l-1|0;t=j[k];i=Bo(60.0,Cl(2000000.0/i));if(!(g.lR<=i)&&t>0.0&&t-t===0.0){u=1.0;while(u*i<t){u=u*2.0;}v=t*2.0;while(u*i>v){u=u/2.0;}e=Y();w=0;while(w<l){m=w&&!(Cy(j[w]/u)>Cy(j[w-1|0]/u))?0:1;if(!(!m&&w!=k)){x=W(g,w);T(e,x);}w=w+1|0;}}else e=RA(e,i);g=h.ga(f,e);c.nF=g;c.pF
=AE7(g,e);c.rC=XL(c);c.tj=Ek(f);c.q8=DM(f.lY,f.mb.l7);c.vA=f.ml.fA();a.nz=Bt(c);a.s6=a.nP;a.nP=Bn();}if(!(Ce(a.nz)&&!V3(Bu(a.nz))?1:0))break;c=EQ(a.nz);w=0;while(c.oU<c.oh.data.length&&!(!Pk(c)&&w>=d)){if(!Pk(c)){o=c.oh.data;k=c.oU;l=c.nl;o[k]=AEg(c,k%l|0,k/l|0);w=w+1|0;}c.oU=c.oU+1|0;}d=d-w|0;if(Qw(c)){a.tS=Bt(ACh(c));ADD(c);}}a:{b:{if(!Ce(a.nP)){if(!Ce(a.nz))break b;if(V3(Bu(a.nz)))break b;}d=1;break a;}d=0;}}return d;};
function Gj(){let a=this;L.call(a);a.l_=null;a.l$=null;a.mp=null;a.od=null;a.rW=null;a.mL=null;a.rA=null;a.tA=null;a.sZ=null;a.oF=null;a.o2=null;a.pq=null;}
let JG=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.l_=b;a.l$=c;a.mp=d;a.od=e;a.rW=f;a.mL=g;a.rA=h;a.tA=i;a.sZ=j;a.oF=k;a.o2=l;a.pq=m;},AFZ=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Gj();JG(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},L8=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=Bm(16777215);c=new Gj;d=Bm(1841698);e=Bm(5591647);f=Bm(3815235);g=Bm(2762803);GF();h=D7(GR,0.0);i=D7(GR,1.0);j=Bm(7744131);k=Bm(1800247);l=Bm(7744131);m=new Ei;n=R(Dw,7);o=n.data;o[0]=Bm(16645110);o[1]=Bm(16574929);o[2]=Bm(16306096);o[3]=Bm(15379876);o[4]
=Bm(13602724);o[5]=Bm(11107236);o[6]=Bm(8350359);Go(m,n);p=GR;q=R(Dw,p.rk.data.length);n=q.data;r=0;s=n.length;while(r<s){n[r]=Im(CP(p.rk.data[r],0.2),b);r=r+1|0;}JG(c,b,d,e,f,g,h,i,j,k,l,m,ACB(q));return c;},Q0=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bm(1512988);c=new Gj;d=Bm(15789813);e=Bm(11183798);f=Bm(9144216);g=Bm(15000044);h=Bm(14268646);i=Bm(10935200);j=Bm(12160969);k=Bm(7323508);l=Bm(13214934);m=new Ei;n=R(Dw,7);o=n.data;o[0]=Bm(1775906);o[1]=Bm(3089216);o[2]=Bm(5189463);o[3]=Bm(7815012);o[4]=Bm(10638698);o[5]
=Bm(13204079);o[6]=Bm(15051394);Go(m,n);p=new Ei;n=R(Dw,3);o=n.data;o[0]=Im(CP(Bm(10055851),0.5),b);o[1]=Bm(2499629);o[2]=Im(CP(Bm(5942881),0.4),b);Go(p,n);JG(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},Uq=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Gj)){b=b;if(!P(a.l_,b.l_)){c=0;break a;}if(!P(a.l$,b.l$)){c=0;break a;}if(!P(a.mp,b.mp)){c=0;break a;}if(!P(a.od,b.od)){c=0;break a;}if(!P(a.rW,b.rW)){c=0;break a;}if(!P(a.mL,b.mL)){c=0;break a;}if(!P(a.rA,b.rA)){c=0;break a;}if(!P(a.tA,b.tA)){c=0;break a;}if
(!P(a.sZ,b.sZ)){c=0;break a;}if(!P(a.oF,b.oF)){c=0;break a;}if(!P(a.o2,b.o2)){c=0;break a;}if(P(a.pq,b.pq)){c=1;break a;}c=0;}else c=0;}return c;};
function Ko(){G.call(this);this.vY=null;}
let YD=(b,c)=>{b.vY.redraw();};
function UW(){let a=this;L.call(a);a.rd=null;a.sg=0;a.pN=null;a.oo=null;a.sb=null;a.qv=0;}
let ABm=(a,b,c,d,e,f,g)=>{a.rd=b;a.sg=c;a.pN=d;a.oo=e;a.sb=f;a.qv=g;},AB1=(a,b,c,d,e,f)=>{let g=new UW();ABm(g,a,b,c,d,e,f);return g;},UG=a=>{return a.sb;},SN=a=>{return a.qv;},AEu=I(BT),FE=I(BT),RX=I(0);
function J2(){let a=this;G.call(a);a.vt=null;a.vs=null;}
let AEp=b=>{let c;b=b;c=b.vt;b=b.vs;GS(c);b.eg();};
function KI(){G.call(this);this.uR=null;}
let AD4=(b,c)=>{b.uR.eg();};
function Dw(){let a=this;L.call(a);a.nh=0;a.nu=0;a.nq=0;a.pZ=0.0;}
let ABy=(a,b,c,d,e)=>{a.nh=b;a.nu=c;a.nq=d;a.pZ=e;},Ia=(a,b,c,d)=>{let e=new Dw();ABy(e,a,b,c,d);return e;},Bm=b=>{return Ia(b>>16&255,b>>8&255,b&255,1.0);},CP=(a,b)=>{return Ia(a.nh,a.nu,a.nq,b);},Im=(a,b)=>{return Ia(Ks(a,a.nh,b.nh),Ks(a,a.nu,b.nu),Ks(a,a.nq,b.nq),1.0);},Ks=(a,b,c)=>{let d;d=a.pZ;return BI(d*b+(1.0-d)*c)|0;},Hb=(b,c)=>{Q(Q(b,Bp(F(328),c>>4)),Bp(F(328),c&15));},V8=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Dw)){b=b;c=a.nh!=b.nh?0:a.nu!=b.nu?0:a.nq!=b.nq?0:a.pZ===b.pZ?1:0;}else c
=0;return c;};
function Ei(){G.call(this);this.rk=null;}
let GR=null,GF=()=>{GF=Z(Ei);ACk();},Go=(a,b)=>{GF();a.rk=b.fA();},ACB=a=>{let b=new Ei();Go(b,a);return b;},D7=(a,b)=>{let c,d,e,f,g,h;c=X(0.0,Bo(255.0,b*256.0))|0;d=a.rk.data;e=d.length-1|0;c=V(c,e);f=c/255|0;g=d[f];h=d[Bz(e,f+1|0)];c=c%255|0;return Ia(MV(g.nh,h.nh,c),MV(g.nu,h.nu,c),MV(g.nq,h.nq,c),1.0);},MV=(b,c,d)=>{GF();return (V(b,255-d|0)+V(c,d)|0)/255|0;},ACk=()=>{let b,c,d;b=new Ei;c=R(Dw,11);d=c.data;d[0]=Bm(4194379);d[1]=Bm(7744131);d[2]=Bm(10055851);d[3]=Bm(12756431);d[4]=Bm(15193320);d[5]=Bm(16250871);d[6]
=Bm(14282963);d[7]=Bm(10935200);d[8]=Bm(5942881);d[9]=Bm(1800247);d[10]=Bm(17435);Go(b,c);GR=b;},Dt=I(El);
function K1(){Dt.call(this);this.sD=null;}
let AEw=(a,b)=>{a.sD=b;},Rm=a=>{let b=new K1();AEw(b,a);return b;},Db=(a,b)=>{return a.sD.data[b];},CN=a=>{return a.sD.data.length;},ZU=I(),Tj=b=>{let c,d,e,f;c=S(b.length);d=c.data;e=0;f=d.length;while(e<f){d[e]=b[e];e=e+1|0;}return c;};
function Wd(){G.call(this);this.tw=null;}
function Lm(){let a=this;L.call(a);a.lY=null;a.mb=null;a.og=null;a.ns=0;a.qm=0.0;a.ml=null;a.rE=null;a.sd=null;a.sT=0;}
let Ek=a=>{let b;b=B3(a.lY);Cd(b,a.ml);return b;},ADo=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Lm)){b=b;if(!P(a.lY,b.lY)){c=0;break a;}if(!P(a.mb,b.mb)){c=0;break a;}if(!P(a.og,b.og)){c=0;break a;}if(a.ns!=b.ns){c=0;break a;}if(a.qm!==b.qm){c=0;break a;}if(!P(a.ml,b.ml)){c=0;break a;}if(!P(a.rE,b.rE)){c=0;break a;}if(!P(a.sd,b.sd)){c=0;break a;}if(a.sT==b.sT){c=1;break a;}c=0;}else c=0;}return c;},C7=I(0);
function Ts(){G.call(this);this.vM=null;}
let ZF=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=b;c=a.vM;if(D1(b)){d=c.wN+1|0;c.wN=d;e=c.ni;f=new G$;g=new FR;h=K();O(H(h,F(329)),d);i=J(h);j=c.rJ;k=Y();l=(Ec()).data;m=l.length;n=0;while(n<m){h=l[n];if(Lk(h)&&!IF(j,h)){o=BW(j,h);if(!(h!==Gm&&h!==Fy?0:1)){if(o.lP.length>12)o=Cm(o,0,12);h=Gs(h.no,45,32);if(Bv(o))o=F(243);p=K();H(Q(H(p,h),32),o);o=J(p);T(k,o);}}n=n+1|0;}J_(g,i,CT(k)?F(330):Dy(F(156),k),b);Ui(f,g,c.rJ);T(e,f);b=c.ni;if(b.lR>6)H0(b,0);KD(c);}};
function Se(){let a=this;G.call(a);a.q4=null;a.qc=null;a.nK=0;a.nf=0;a.tp=0.0;a.sy=0.0;a.oT=0.0;a.pO=0.0;a.nY=0.0;a.s1=0;a.t5=0;a.vc=0;}
let Wi=(a,b)=>{let c,d,e,f,g,h;b=b;while(a.nf<=CO(b)){c=DP(b,a.nf);if((a.nf/a.nK|0)==1024){d=0;while(d<512){e=a.q4.data;f=2*d|0;g=e[f];h=f+1|0;e[d]=Bo(g,e[h]);e=a.qc.data;e[d]=X(e[f],e[h]);d=d+1|0;}a.nK=a.nK*2|0;}f=a.nf;h=a.nK;d=f/h|0;if(!(f%h|0)){a.q4.data[d]=Infinity;a.qc.data[d]=(-Infinity);}if(!f)a.tp=c;a.sy=c;if(c-c===0.0){e=a.q4.data;e[d]=Bo(e[d],c);e=a.qc.data;e[d]=X(e[d],c);g=a.oT;a.s1=!(c<g)?a.s1:a.nf;a.t5=!(c>a.nY)?a.t5:a.nf;a.oT=Bo(g,c);a.nY=X(a.nY,c);a.pO=!(c>0.0)?a.pO:Bo(a.pO,c);}a.nf=a.nf+1|0;}a.vc
=Ja(b);},D1=a=>{return a.nf-1|0;},JQ=a=>{return !(a.oT<=a.nY)?0:1;},Qh=(a,b)=>{return b/a.nK|0;},St=(a,b)=>{return V(b,a.nK);},Ml=(a,b)=>{return a.q4.data[b];},Lq=(a,b)=>{return a.qc.data[b];},U_=I(0),Du=(a,b)=>{let c;c=a.pM;return c*X(1.0,BI(b/c));},Lz=(a,b)=>{let c;c=a.pM;return c*BI(b/c);},EB=(a,b,c)=>{let d,e;d=a;e=BI(c/d.pM)%2.0!==1.0?0:1;return Lz(a,b)+(!e?0.0:d.pM/2.0);};
function JS(){let a=this;G.call(a);a.ma=null;a.mP=0.0;a.nL=0.0;a.pM=0.0;a.sV=null;}
let Ie=null,Ew=()=>{Ew=Z(JS);ACR();},ACs=(a,b,c,d,e)=>{let f,g,h;Ew();B7();a.sV=Cf(0.0,Cs);a.mP=c;a.nL=d;a.pM=1.0/e;f=BI(c*e)|0;g=BI(d*e)|0;if(!(b.width==f&&b.height==g)){b.width=f;b.height=g;}b=b.getContext("2d");a.ma=b;b.setTransform(e,0.0,0.0,e,0.0,0.0);b=a.ma;h="round";b.lineJoin=h;},QQ=(a,b,c,d)=>{let e=new JS();ACs(e,a,b,c,d);return e;},BA=(a,b,c)=>{let d,e;d=a.ma;Ew();d.fillStyle=Bx(Jh(Ie,c));if(!(b instanceof CF)){QM(a,b);a.ma.fill('evenodd');}else{e=b;a.ma.fillRect(e.lU,e.lZ,e.l5,e.mq);}},BS=(a,b,c)=>
{let d,e;d=a.ma;Ew();d.strokeStyle=Bx(Jh(Ie,c.uW));a.ma.lineWidth=c.pz;ADE(a.ma,c.vS);if(!(b instanceof CF)){QM(a,b);a.ma.stroke();}else{e=b;a.ma.strokeRect(e.lU,e.lZ,e.l5,e.mq);}},CE=(a,b,c,d,e,f)=>{let g,h,i,j,k;if(!Rq(e,a.sV)){a.sV=e;g=a.ma;Ew();h=e.o7;D4();i=h!==I0?F(2):F(331);j=e.oz;Do();h=j!==Gg?F(332):F(333);a:{j=Ey(e.nd,2);k=K();H(H(H(H(k,i),j),F(334)),h);g.font=Bx(J(k));i=a.ma;LX();switch(PK.data[e.qw.lO]){case 1:e=F(335);break a;case 2:e=F(336);break a;case 3:e=F(337);break a;default:}b=new Ch;Bh(b);U(b);}i.textAlign
=Bx(e);}e=a.ma;Ew();f=Bx(Jh(Ie,f));e.fillStyle=f;a.ma.fillText(Bx(b),c,d);},QM=(a,b)=>{let c,d,e;a:{a.ma.beginPath();if(b instanceof IR){c=b;a.ma.arc(c.ud,c.uc,c.tP,0.0,6.283185307179586);}else if(b instanceof EC)L4(a,b.mW);else if(b instanceof Lg){d=Bk(b.qC);while(Bj(d)){L4(a,Bg(d));}}else if(b instanceof E1){e=Bk(b.o6);while(true){if(!Bj(e))break a;L4(a,Bg(e));a.ma.closePath();}}}},L4=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.ma.lineTo(d[c],d[c+1|0]);else a.ma.moveTo(d[c],d[c+1|
0]);c=c+2|0;}},ACR=()=>{let b;b=new U3;b.s4=R(Dw,256);b.tl=R(BK,256);Ie=b;},Yz=I(),ADE=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Kh(){let a=this;L.call(a);a.rY=0;a.po=0;}
let ABr=(a,b,c)=>{a.rY=b;a.po=c;},Wx=(a,b)=>{let c=new Kh();ABr(c,a,b);return c;},ZY=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Kh)){b=b;c=a.rY!=b.rY?0:a.po==b.po?1:0;}else c=0;return c;};
function ON(){G.call(this);this.vN=null;}
let AAk=(a,b)=>{b=b;Cn(a.vN.r_,Tb(b));};
function Ta(){let a=this;G.call(a);a.mE=null;a.ot=null;a.pd=0;a.mT=0;a.rU=null;a.sl=null;a.u8=null;a.ta=null;}
let SP=(a,b,c)=>{return b>=0&&b<a.pd&&c>=0&&c<a.mT?1:0;},MC=(a,b,c)=>{return Bs(a.rU.data[V(b,a.mT)+c|0]);},OK=(a,b)=>{let c,d,e,f,g;c=0;while(true){d=a.rU.data;if(c>=d.length){b=new BB;e=BV(a.mE);f=K();H(H(f,F(338)),e);BD(b,J(f));U(b);}if(Bs(d[c])===b)break;c=c+1|0;}b=a.mE;g=a.mT;return FU(b,c/g|0,c%g|0);},Z4=(a,b)=>{let c,d,e,f;c=a.pd;if(c==b.lN&&a.mT==b.lQ?1:0)d=F(2);else{e=a.mT;d=K();H(O(Q(O(H(d,F(339)),c),215),e),F(340));d=J(d);}b=Gs(CC(b),120,215);f=K();H(H(f,b),d);return J(f);},Y$=(a,b)=>{let c,d,e,f,
g,h,i,j;c=BV(a.mE);d=a.mE.sY;e=K();H(H(H(e,c),F(61)),d);(BQ(b,F(341),J(e))).className="unseen";f=Bv(No(a.mE,0))?0:1;if(!Bv(S2(a.mE,0))){d=Cq(Cq(b,F(342)),F(128));if(f)(Cq(d,F(130))).className="corner";g=0;while(g<a.mT){(BQ(d,F(129),S2(a.mE,g))).setAttribute("scope","col");g=g+1|0;}}e=Cq(b,F(343));g=0;while(g<a.pd){h=Cq(e,F(128));if(f){c=BQ(h,F(129),No(a.mE,g));c.setAttribute("scope","row");b=a.ta;i=B$(c);T(b,i);}j=0;while(j<a.mT){d=Cq(h,F(130));d.setAttribute("tabindex","-1");a.rU.data[V(g,a.mT)+j|0]=B$(d);a.sl.data[V(g,
a.mT)+j|0]=B$(Cq(d,F(274)));c=Bs(a.sl.data[V(g,a.mT)+j|0]);b="live";c.className=b;j=j+1|0;}g=g+1|0;}};
function Kr(){let a=this;L.call(a);a.n2=null;a.pv=null;a.n5=null;a.mo=null;}
let Bw=a=>{return CN(a.n2)-1|0;},BE=(a,b)=>{return (Db(a.n2,b)).nU;},Di=(a,b)=>{return b!=Bw(a)?a.pv:a.n5;},C$=a=>{let b,c;b=0;c=1;while(c<=Bw(a)){b=b+V(BE(a,c),BE(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},F3=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Kr)){b=b;c=!P(a.n2,b.n2)?0:!P(a.pv,b.pv)?0:!P(a.n5,b.n5)?0:P(a.mo,b.mo)?1:0;}else c=0;return c;};
function H8(){let a=this;L.call(a);a.l7=null;a.mi=null;}
let Oh=(a,b,c)=>{a.l7=b;a.mi=c;},I2=(a,b)=>{let c=new H8();Oh(c,a,b);return c;},Fu=b=>{let c,d,e,f,g;c=b.data;d=R(B4(Dm),4);e=d.data;e[0]=BM([0.0,0.0]);e[1]=BM([0.0,1.0]);e[2]=BM([1.0,0.0]);e[3]=BM([1.0,1.0]);f=Et(d);g=Bl(f.lN,1);B5(b,0,g.lM,0,c.length);return I2(f,g);},Cv=a=>{return a.l7.lN;},YG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(H8)){b=b;c=!P(a.l7,b.l7)?0:P(a.mi,b.mi)?1:0;}else c=0;return c;},NK=I(0),Rk=I(0),V4=I(0),C3=I(0),RC=I(0),Vj=I(0),SS=I(0),U2=I(0),Pr=I(0),QU=I(0),P9=I(0),O3=I(0),AAN
=I(),C_=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;};
function Qr(){L.call(this);this.qf=null;}
let JC=a=>{let b,c,d,e;b=0.0;c=Bk(a.qf);while(Bj(c)){d=Bg(c);e=new Wk;e.v1=d;b=X(b,G7(d,e));}return b;},NI=a=>{return Bv(EL(a,new PW))&&Bv(EL(a,new PY))&&Bv(EL(a,new P0))?1:0;},AFE=a=>{let b,c,d,e,f;if(isNaN(JC(a))?1:0)return F(344);b=EL(a,new VC);c=EL(a,new VD);if(!Bv(b)){d=CU(JC(a));c=!Bv(c)?F(345):F(346);e=K();H(H(H(H(H(H(e,F(347)),b),F(348)),d),F(349)),c);return J(e);}if(!Bv(EL(a,new VE)))return F(350);if(!NI(a))return F(351);d=EL(a,new VH);if(JC(a)===0.0)b=F(352);else{f=0.0;c=Bk(a.qf);while(Bj(c)){f=X(f,
Pv(Bg(c)));}b=Ef(f);c=K();H(H(H(c,F(353)),b),F(354));b=J(c);}if(Bv(d))c=F(2);else{c=K();H(H(H(c,F(355)),d),F(356));c=J(c);}d=K();H(H(H(H(d,F(357)),b),F(358)),c);return J(d);},Pw=b=>{return Pv(b)<=16.0?0:1;},EL=(a,b)=>{let c,d,e;c=K();d=Bk(a.qf);while(Bj(d)){e=Bg(d);if(b.gH(e))M(M(c,c.l4?F(156):F(2)),e.qk);}return J(c);};
function FM(){let a=this;L.call(a);a.qk=null;a.nV=null;a.pK=null;a.nE=null;a.rs=null;}
let Ng=(a,b,c,d,e,f)=>{a.qk=b;a.nV=c;a.pK=d;a.nE=e;a.rs=f;},AF9=(a,b,c,d,e)=>{let f=new FM();Ng(f,a,b,c,d,e);return f;},Pv=a=>{let b;b=new OR;b.vF=a;return G7(a,b);},P$=a=>{return N9(a,a.pK);},N9=(a,b)=>{let c,d,e;c=a.nE.o$.lM;d=0;while(true){e=c.data;if(d>=e.length)break;if(!(Bi(b.lM.data[d]-a.nE.op.lM.data[d])<=e[d]))return 0;d=d+1|0;}return 1;},P4=(a,b)=>{return Bi(a.nV.lM.data[b]-a.pK.lM.data[b]);},G7=(a,b)=>{let c,d;c=0.0;d=0;while(d<a.nV.lM.data.length){c=X(c,b.dm(d));d=d+1|0;}return c;},Y3=(a,b)=>{let c;if
(a===b)c=1;else if(b!==null&&Bf(b)===Be(FM)){b=b;c=!P(a.qk,b.qk)?0:!P(a.nV,b.nV)?0:!P(a.pK,b.pK)?0:!P(a.nE,b.nE)?0:P(a.rs,b.rs)?1:0;}else c=0;return c;};
function B2(){let a=this;G.call(a);a.lN=0;a.lQ=0;a.lM=null;}
let G6=(a,b,c)=>{a.lN=b;a.lQ=c;a.lM=S(V(b,c));},Bl=(a,b)=>{let c=new B2();G6(c,a,b);return c;},Et=b=>{let c,d,e,f,g,h,i;b=b.data;c=new B2;d=b.length;G6(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.lQ;if(f!=g){h=new BB;d=b[e].data.length;i=K();Q(O(H(O(H(O(H(i,F(359)),e),F(360)),d),F(361)),g),46);BD(h,J(i));U(h);}B5(b[e],0,c.lM,V(e,g),g);e=e+1|0;}return c;},Ba=(a,b,c)=>{return a.lM.data[V(b,a.lQ)+c|0];},BH=(a,b,c,d)=>{a.lM.data[V(b,a.lQ)+c|0]=d;},M_=a=>{let b,c,d;b=Bl(a.lN,a.lQ);c=a.lM;d=c.data;B5(c,
0,b.lM,0,d.length);return b;},CC=a=>{let b,c,d;b=a.lN;c=a.lQ;d=K();O(Q(O(d,b),120),c);return J(d);},Xe=(a,b)=>{let c,d;a:{if(b instanceof B2){c=b;if(a.lN==c.lN&&a.lQ==c.lQ&&SU(a.lM,c.lM)){d=1;break a;}}d=0;}return d;};
function Jk(){let a=this;G.call(a);a.ok=null;a.m8=null;a.oB=null;a.oc=null;}
let Rb=(a,b,c)=>{let d,e;a.oc=Bn();a.ok=Jx(b.nk);a.m8=UN(b.rn);a.oB=Bd(IH(a.ok));d=0;while(true){e=a.oB.data;if(d>=e.length)break;e[d]=Kl(a.m8,Gu(a.ok,d));d=d+1|0;}while(!IT(a.m8)){b=a.m8;if(b.qz>=c)break;a.oc=Bt(R2(b));}},AGe=(a,b)=>{let c=new Jk();Rb(c,a,b);return c;},Zp=a=>{return (DT(Ir(a.oc,new Wf),Db(JW(a.m8),0))).mz;},XN=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Y();c=Bk(a.ok);while(Bj(c)){d=Bg(c);e=DT(Ir(d.o9,new Sz),d.mK);f=Y();g=d.nD.q();while(g.r()){h=E0((g.t()).mz);T(f,h);}i=Kl(a.m8,d);j=a.oB.data[d.mz]
-i|0;k=d!==Db(JW(a.m8),0)?0:1;a:{if(Ce(a.oc)&&(Bu(a.oc)).oV===d){Cx();g=ES;}else{b:{if(!k){l=a.oB.data;m=d.mz;if(l[m]<=0)break b;if(i)break b;}Cx();g=Hj;break a;}if(!l[m]){Cx();g=CM;}else if(j<=0){Cx();g=EN;}else{Cx();g=Gb;}}}Cx();i=g!==CM&&g!==EN?1:0;h=new Lp;n=Nq(d)?F(2):d.mK;o=CC(d.mI);p=H5(d.mI);d=!i?Hc():H5(d.nW);h.pt=e;h.or=n;h.om=o;h.nI=p;h.qA=d;h.mQ=g;h.q$=j;h.mO=f;T(b,h);}g=Y();d=a.oc;h=new Vq;h.uo=g;Dv(d,h);d=new U1;d.nC=b;d.pk=g;return d;},AFp=a=>{let b,c,d,e,f,g;if(BU(a.oc))return F(362);b=(Bu(a.oc)).oV;c
=M(M(I7(F(363)),G4(b)),F(364));d=b.nD;e=0;while(e<d.bb()){f=d.bZ(e);g=Kl(a.m8,f);b=e?F(365):F(2);M(M(c,b),G4(f));if(a.oB.data[f.mz]>1){M(O(M(c,F(366)),a.oB.data[f.mz]-g|0),F(121));M(O(c,a.oB.data[f.mz]),F(367));}e=e+1|0;}return J(M(c,!IT(a.m8)?F(368):F(369)));},ADL=(a,b)=>{let c,d,e,f,g;c=Gu(a.ok,b);d=G4(c);e=CC(c.mI);f=O_(c.mI);c=O_(c.nW);g=K();H(H(H(H(H(H(H(g,d),F(156)),e),F(370)),f),F(371)),c);return J(g);},S9=a=>{return IH(a.ok);},G4=b=>{let c,d,e;c=DT(Ir(b.o9,new Vv),F(2));if(Bv(b.mK)){d=b.mz+1|0;b=K();Q(H(H(O(H(b,
F(372)),d),F(366)),c),41);return J(b);}if(Bv(c))b=b.mK;else{e=b.mK;b=K();Q(H(H(H(b,e),F(366)),c),41);b=J(b);}return b;},H5=b=>{let c,d,e,f,g;c=Y();d=0;while(d<Bz(4,b.lN)){e=K();f=0;while(f<Bz(4,b.lQ)){M(M(e,f<=0?F(2):F(373)),HL(Ba(b,d,f)));f=f+1|0;}g=J(M(e,b.lQ<=4?F(2):F(374)));T(c,g);d=d+1|0;}return c;},O_=b=>{let c,d,e;c=K();d=Bk(H5(b));while(Bj(d)){e=Bg(d);M(M(Q(c,91),e),F(375));}return J(M(c,b.lN<=4?F(2):F(376)));};
function NA(){let a=this;L.call(a);a.l1=null;a.sa=0;}
let Lw=null,FP=null,D0=null,Dp=()=>{Dp=Z(NA);X5();},ABk=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Y();d=0;e=Bk(b.nC);while(Bj(e)){f=Bg(e);g=Bd(f.mO.lR);h=g.data;i=0;j=h.length;while(i<j){h[i]=(W(f.mO,i)).nU;i=i+1|0;}b=f.mQ;Cx();d=d|(b===CM?0:1);k=new JB;l=f.pt;Dp();m=Bo(X(Cu(l,Lw),Cu(Ix(f),FP)),150.0);if(!CT(f.nI))m=X(m,a.sa*Cu(F(0),D0));if(f.mQ!==CM)m=X(m,Cu(F(377),FP));n=X(44.0,Ca(m+20.0));m=14.0+15.0*(!Bv(Ix(f))?2:1);if(!CT(f.nI))m=m- -(15.0*f.nI.lR+7.0);if(f.mQ!==CM)m=m- -(15.0*(1+Br(f.nI.lR,f.qA.bb())
|0)+7.0+4.0);k.p8=n;k.q9=m;k.p6=g;T(c,k);}Dp();m=Cu(F(0),D0)*a.sa;n=!d?34.0:m+32.0;l=c;g=R(B4(EU),l.lR);h=g.data;d=0;o=h.length;a:{while(d<o){h[d]=(W(l,d)).p6;p=h[d].data;i=p.length;j=0;while(j<i){q=p[j];if(q<0)break a;if(q>=d)break a;j=j+1|0;}d=d+1|0;}b=AER(g);return AEt(c,n,b.sF,b.tx);}b=new BB;c=K();H(O(H(O(H(c,F(378)),d),F(379)),q),F(380));BD(b,J(c));U(b);},Ix=b=>{let c;Dp();c=!Bv(b.or)&&!Bv(b.om)?1:0;return DR(DR(b.or,!c?F(2):F(381)),b.om);},X5=()=>{let b,c,d;b=new Fq;Do();c=Hv;D4();d=I0;B7();IG(b,13.0,
c,d,Cs);Lw=b;FP=Cf(11.0,Cs);D0=H9(11.0,Cs);};
function S8(){let a=this;G.call(a);a.m7=null;a.xk=0;a.oA=null;a.sr=null;a.uL=0.0;a.vT=0.0;}
let ABM=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;a.m7=d;a.xk=Ju(e);f=b;g=f.lR;a.oA=R(CF,g);a.sr=R(B4(EC),g);h=S(g);i=h.data;j=0;g=i.length;while(j<g){i[j]=(W(f,j)).q9;j=j+1|0;}k=new UJ;k.mf=d;k.qD=e;k.tb=h;k.nA=S(d.mw.data.length);g=d.l6.data.length;k.qL=S(g);k.qO=S(g);Xb(k);l=0;while(l<k.mf.nJ){m=Vt(k.qD,l);n=Sg(k,m);g=0;while(true){h=m.data;j=h.length;if(g>=j)break;o=n.data;k.nA.data[h[g]]=o[g]-o[j-1|0]/2.0;g=g+1|0;}l=l+1|0;}g=X(4.0,Bo(24.0,12000.0/(k.nA.data.length+1|0)))|0;j=0;while(j<g){p
=j%2|0;Tl(k,p?0:1,p!=1?0:1,0);j=j+1|0;}j=0;while(j<g){Tl(k,1,1,j%2|0);j=j+1|0;}q=Infinity;r=(-Infinity);l=0;while(l<d.mw.data.length){s=Dr(d,l)?0.0:i[l]/2.0;q=Bo(q,DU(k,l)-s);r=X(r,DU(k,l)+s);l=l+1|0;}t=AC_(a,b,c,k);j=0;while(j<a.oA.data.length){u=W(f,j);g=d.mw.data[j];v=(t.tg.data[g]+t.rt.data[g])/2.0;c=DU(k,j)-q;w=u.q9;x=c-w/2.0;h=a.oA.data;b=new CF;s=u.p8;DB(b,v-s/2.0,x+12.0,s,w);h[j]=b;j=j+1|0;}j=0;while(true){g=a.oA.data.length;if(j>=g)break;a.sr.data[j]=R(EC,(W(f,j)).p6.data.length);p=0;while(true){h=
a.sr.data;if(p>=h[j].data.length)break;h[j].data[p]=Y1(a,j,p,t,k,q-12.0);p=p+1|0;}j=j+1|0;}a.uL=!g?24.0:t.rt.data[d.nJ-1|0]+12.0;a.vT=!g?24.0:r-q+24.0;},AEt=(a,b,c,d)=>{let e=new S8();ABM(e,a,b,c,d);return e;},AER=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=Y();d=Sa(b,Pq(b,c));e=Ue(b);f=8000/(d.sF.mw.data.length+1|0)|0;g=1;while(g&&JI(d)>0){g=0;h=0;while(true){i=b.data;j=i.length;if(h>=j)break;if(g)break;a:{if(i[h].data.length<=0){k=e.data;if(k[h]>=2){l=0;while(l<j){if(g)break a;if(f<=0)break a;if(l!=h&&k[l]>1){i=d.sF.mw.data;if
(i[l]==i[h]){f=f+(-1)|0;i=Zq([l,h]);m=c;T(m,i);i=Pq(b,c);if(i.data.length>0){n=Sa(b,i);g=JI(n)>=JI(d)?0:1;if(g)d=n;}if(!g)H0(m,m.lR-1|0);}}l=l+1|0;}}}}h=h+1|0;}}return d;},AC_=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=a.m7.nJ;f=S(e).data;g=S(e);e=0;h=b;while(e<h.lR){i=a.m7.mw.data[e];f[i]=X(f[i],(W(h,e)).p8);e=e+1|0;}g=g.data;j=0;while(true){b=a.m7;k=b.l6.data;if(j>=k.length)break;l=DU(d,k[j]);m=DU(d,a.m7.mM.data[j])+Wv(d,j);b=a.m7;i=b.mw.data[b.mM.data[j]];g[i]=X(g[i],Bi(m-l));j=j+1|0;}e=b.nJ;n=S(e);k=n.data;o
=S(e);p=o.data;q=12.0;i=0;m=c/2.0;while(i<a.m7.nJ){if(i>0)q=q- -X(c,Bo(140.0,0.12*g[i]+m+10.0));k[i]=q;q=q+f[i];p[i]=q;i=i+1|0;}b=new V0;b.tg=n;b.rt=o;return b;},Y1=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q;g=a.m7;c=g.ty.data[b].data[c];h=c;while(Dr(g,g.l6.data[h])){h=h+(-1)|0;}i=Bd((c-h|0)+1|0).data;c=0;j=i.length;while(c<j){i[c]=h+c|0;c=c+1|0;}k=S((4*j|0)+4|0);l=k.data;h=a.m7.l6.data[i[0]];l[0]=Ct(a.oA.data[h]);m=2;l[1]=DU(e,h)-f;c=0;while(c<j){n=i[c];g=a.m7;o=g.mw.data;p=g.l6.data;q=o[p[n]];h=m+1|0;l[m]=
d.rt.data[q];m=h+1|0;l[h]=DU(e,p[n])-f;h=m+1|0;l[m]=d.tg.data[q+1|0]-10.0;m=h+1|0;l[h]=DU(e,a.m7.mM.data[n])+Wv(e,n)-f;c=c+1|0;}c=m+1|0;l[m]=a.oA.data[b].lU;l[c]=l[c-2|0];return C6(k);},E9=(a,b)=>{return a.oA.data[b];},M$=(a,b,c)=>{return a.sr.data[b].data[c];};
function U1(){let a=this;L.call(a);a.nC=null;a.pk=null;}
let Uw=a=>{let b,c,d,e,f,g;b=a.nC;c=Bd(b.lR);d=c.data;e=Bk(b);while(Bj(e)){f=Bk((Bg(e)).mO);while(Bj(f)){g=(Bg(f)).nU;d[g]=d[g]+1|0;}}return c;},AA3=a=>{let b,c,d,e,f,g,h,i,j;b=Uw(a);c=Y();d=0;while(true){e=b.data;if(d>=e.length)break;f=W(a.nC,d);g=K();h=d+1|0;i=M(M(O(g,h),F(382)),f.pt);if(!Bv(f.or))M(Q(i,32),f.or);if(!Bv(f.om))M(M(i,F(156)),f.om);j=0;while(j<f.mO.lR){O(M(i,j?F(51):F(383)),(W(f.mO,j)).nU+1|0);j=j+1|0;}g=f.mQ;Cx();if(g!==CM)M(M(i,F(384)),OS(f,e[d]));g=J(i);T(c,g);d=h;}return c;},OS=(b,c)=>{let d;a:
{KC();switch(TW.data[b.mQ.lO]){case 1:break;case 2:b=F(385);break a;case 3:d=b.q$;b=J(M(O(M(O(K(),d),F(121)),c),c!=1?F(386):F(387)));break a;case 4:b=F(377);break a;case 5:b=F(388);break a;default:b=new Ch;Bh(b);U(b);}b=F(2);}return b;},ADR=I(),ACl=b=>{return Math.sin(b);},Yw=b=>{return Math.cos(b);},Cl=b=>{return Math.sqrt(b);},Ca=b=>{return Math.ceil(b);},Cy=b=>{return Math.floor(b);},BI=b=>{return AEk(Gx(b+AEQ(b)*0.5));},Bz=(b,c)=>{if(b<c)c=b;return c;},Br=(b,c)=>{if(b>c)c=b;return c;},AAY=(b,c)=>{return Math.min(b,
c);},Bo=(b,c)=>{return AAY(b,c);},AE5=(b,c)=>{return Math.max(b,c);},X=(b,c)=>{return AE5(b,c);},GZ=b=>{if(b<0)b= -b|0;return b;},AC9=b=>{return Math.abs(b);},Bi=b=>{return AC9(b);},AEQ=b=>{return Math.sign(b);},HW=I(0),Qo=I(),YW=a=>{return;},Zg=()=>{let a=new Qo();YW(a);return a;};
function Qq(){let a=this;G.call(a);a.u_=null;a.u9=null;a.va=0;}
let AB4=(a,b,c,d)=>{a.u_=b;a.u9=c;a.va=d;},XE=(a,b,c)=>{let d=new Qq();AB4(d,a,b,c);return d;},ACg=(a,b)=>{let c,d,e;b=b;c=a.u_;d=a.u9;e=a.va;Nk(c,b,d.qv&&!e?1:0);},BB=I(BT),GX=I(Bq),Ck=null,CW=null,Yo=null,GC=()=>{GC=Z(GX);AEd();},ACU=(a,b,c)=>{GC();BY(a,b,c);},RV=(a,b)=>{let c=new GX();ACU(c,a,b);return c;},AEd=()=>{let b,c,d;Ck=RV(F(389),0);b=RV(F(390),1);CW=b;c=R(GX,2);d=c.data;d[0]=Ck;d[1]=b;Yo=c;},Dh=I(0);
function T0(){L.call(this);this.qx=null;}
let CZ=b=>{let c;c=new T0;c.qx=Ic(b);return c;},AAz=(a,b)=>{let c;c=Fx(b);return !JK(a.qx,c)?Bn():Bt(c);},AA6=a=>{let b,c;if(CN(a.qx)!=1){b=Dy(F(156),a.qx);c=K();H(H(c,F(391)),b);b=J(c);}else{b=Db(a.qx,0);c=K();H(H(c,F(392)),b);b=J(c);}return b;};
function Le(){L.call(this);this.tX=0;}
let MP=null,UR=null,Id=()=>{Id=Z(Le);AA0();},XH=(a,b)=>{Id();a.tX=b;},ACa=a=>{let b=new Le();XH(b,a);return b;},YX=(a,b)=>{let c,d,e,f,g;c=Y();d=Bk(D_(b,59));while(true){if(!Bj(d))return Bt(Dy(F(393),c));b=D_(Bg(d),44);Id();e=b;if(e.lR!=3)f=Bn();else{b=MP;g=W(e,0);b=KE(b,g);g=MP;f=W(e,1);g=KE(g,f);f=UR;e=W(e,2);f=Q$(f,e);if(Ce(b)&&Ce(g)&&Ce(f)){b=Bu(b);g=Bu(g);f=Bu(f);e=K();H(Q(H(Q(H(e,b),44),g),44),f);f=Bt(J(e));}else f=Bn();}if(BU(f))break;b=c;if(b.lR==a.tX)break;T(b,Bu(f));}return Bn();},Xf=a=>{let b,c;b
=a.tX;c=K();H(O(H(c,F(394)),b),F(395));return J(c);},AA0=()=>{MP=LM(0);UR=DA(0.0,1.0);};
function Ww(){let a=this;L.call(a);a.tZ=null;a.tt=0;}
let Yc=(a,b,c)=>{a.tZ=b;a.tt=c;},LL=(a,b)=>{let c=new Ww();Yc(c,a,b);return c;},ADt=(a,b)=>{let c,d,e,f;c=Y();d=Bk(D_(b,44));while(true){if(!Bj(d))return Bt(Dy(F(396),c));e=Bg(d);f=a.tZ.hg(e);if(BU(f))break;e=c;if(e.lR==a.tt)break;T(e,Bu(f));}return Bn();},AAy=a=>{let b,c,d;b=a.tZ.fF();c=a.tt;d=K();H(O(H(H(H(d,F(397)),b),F(398)),c),F(399));return J(d);};
function UY(){L.call(this);this.tK=0;}
let AAG=(a,b)=>{a.tK=b;},LM=a=>{let b=new UY();AAG(b,a);return b;},KE=(a,b)=>{let c,d,e,f;c=GM(b);if(Uf(c))return Bn();d=Sv(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.tK)break b;}f=0;break a;}f=1;}return !f?Bn():Bt(Ef(d));},AAl=a=>{return !a.tK?F(400):F(401);};
function QJ(){let a=this;L.call(a);a.ts=0.0;a.tD=0.0;}
let ABX=(a,b,c)=>{a.ts=b;a.tD=c;},DA=(a,b)=>{let c=new QJ();ABX(c,a,b);return c;},Q$=(a,b)=>{let c,d;c=GM(b);if(Uf(c))return Bn();d=Sv(c);return !(d===BI(d)&&d>=a.ts&&d<=a.tD?1:0)?Bn():Bt(Ef(d+0.0));},ACH=a=>{let b,c,d;b=Ef(a.ts);c=Ef(a.tD);d=K();H(H(H(H(d,F(402)),b),F(71)),c);return J(d);};
function Q8(){let a=this;L.call(a);a.tT=null;a.sH=null;}
let AFx=(a,b,c)=>{a.tT=b;a.sH=c;},LO=(a,b)=>{let c=new Q8();AFx(c,a,b);return c;},AFF=(a,b)=>{return !Bc(Fx(b),a.sH)?a.tT.hg(b):Bt(a.sH);},AD2=a=>{let b,c,d;b=a.tT.fF();c=a.sH;d=K();H(H(H(d,b),F(403)),c);return J(d);};
function O2(){L.call(this);this.t7=null;}
let AEM=b=>{let c;c=new O2;c.t7=Ic(b);return c;},ADO=(a,b)=>{let c,d,e;c=Y();d=Bk(D_(b,44));while(true){if(!Bj(d))return CT(c)?Bn():Bt(Dy(F(396),c));e=Fx(Bg(d));if(!JK(a.t7,e))break;if(JK(c,e))break;T(c,e);}return Bn();},AFB=a=>{let b,c;b=Dy(F(156),a.t7);c=K();H(H(H(c,F(404)),b),F(405));return J(c);},Og=I(L),ABa=a=>{return;},ACE=()=>{let a=new Og();ABa(a);return a;},WZ=(a,b)=>{let c,d;a:{c=Fx(b);d=(-1);switch(Eg(c)){case 0:if(!Bc(c,F(2)))break a;d=0;break a;case 3569038:if(!Bc(c,F(96)))break a;d=1;break a;case 97196323:if
(!Bc(c,F(95)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=Bt(F(96));break b;case 2:b=Bt(F(95));break b;default:}b=Bn();}return b;},AAs=a=>{return F(406);},Si=I(F4),ACD=I(),Lj=I(0),JO=I(),YM=(b,c)=>{b;Gz();I_.delete(c);},JN=I(),AB9=(b,c)=>{b;Gz();Hp.delete(c);};
function QE(){let a=this;G.call(a);a.st=null;a.pn=null;a.o3=null;a.nH=null;a.nN=null;a.oC=null;a.se=null;a.xc=null;a.sM=null;a.p1=null;a.th=null;a.sS=null;a.tL=null;a.tm=null;a.uu=0;}
let Yj=(a,b,c,d,e,f)=>{let g,h,i,j;f=f.data;a.th=Bl(1,1);a.sS=Bl(1,1);a.tL=Bl(1,1);a.tm=Bl(1,1);a.st=b;a.oC=e;BH(a.sS,0,0,d);a.nN=I2(Bl(c,BE(b,0)),Bl(c,1));a.pn=B3(b);a.se=B3(b);a.sM=B3(b);a.p1=B3(b);e=B3(b);a.xc=e;g=S(f.length);h=g.data;i=0;j=h.length;while(i<j){h[i]=!f[i]?0.0:1.0;i=i+1|0;}Cd(e,g);a.o3=DM(b,a.nN.l7);a.nH=GA(b,c);},V7=(a,b,c,d,e)=>{let f=new QE();Yj(f,a,b,c,d,e);return f;},Qy=(a,b,c,d,e)=>{let f,g;f=c.rY;a.uu=f;g=a.nN;B5(b.l7.lM,f*2|0,g.l7.lM,0,Cv(g)*2|0);B5(b.mi.lM,f,g.mi.lM,0,Cv(g));Cd(a.pn,
d);DQ(a.o3,a.pn);BH(a.th,0,0,a.st.mo.hj(E5(a.o3),a.nN.mi));Ub(a.nH,a.pn,a.o3,a.nN.mi);a.oC.hl(e);b=a.oC.hm();if(b instanceof GT){b=b;Cd(a.p1,CJ(b.oM));}b=a.oC.hm();if(b instanceof FW){b=b;Cd(a.sM,CJ(b.oJ));Cd(a.p1,CJ(b.oL));}Cd(a.se,d);a.oC.hn(a.se,a.nH);b=a.oC.hm();if(b instanceof FW){g=b;BH(a.tL,0,0,g.ov);BH(a.tm,0,0,g.oq);}};
function HI(){Bq.call(this);this.rN=null;}
let Jz=null,La=null,Jj=null,XU=null,Es=()=>{Es=Z(HI);Yh();},ADy=(a,b,c,d)=>{Es();BY(a,b,c);a.rN=d;},MK=(a,b,c)=>{let d=new HI();ADy(d,a,b,c);return d;},Yh=()=>{let b,c,d;Jz=MK(F(407),0,F(408));La=MK(F(219),1,F(409));b=MK(F(410),2,F(411));Jj=b;c=R(HI,3);d=c.data;d[0]=Jz;d[1]=La;d[2]=b;XU=c;},XA=I();
function ADw(){let a=this;L.call(a);a.xz=null;a.xC=null;}
let Ri=(b,c,d)=>{let e,f;e=Oj(I6(c,d));f=new VV;f.vk=b;f.vl=c;f.vm=d;b=e.nc;if(b!==null){c=f;b=b;e=c.vk;c=LP(c.vl,c.vm);c=b.t8.hg(c);f=new Ux;f.uw=e;f.ux=b;e=Ir(c,f);}return e;},AFt=b=>{let c,d,e,f,g,h;c=Y();d=(Ec()).data;e=d.length;f=0;while(f<e){g=d[f].no;T(c,g);f=f+1|0;}b=KO(b);c=Dy(F(156),c);h=K();Q(H(H(H(H(h,F(412)),b),F(413)),c),46);return J(h);};
function Wg(){let a=this;G.call(a);a.pS=null;a.su=0;a.s5=null;a.sj=null;a.sI=null;a.xi=null;a.xs=null;a.xj=null;a.nT=null;a.tv=0;a.vB=0.0;}
let AC1=(a,b)=>{let c,d;a:{a.nT=D2(b);a.pS=Is(b);a.su=T4(b);a.s5=Tk(b);BC();c=BW(b,Fh);d=(-1);switch(Eg(c)){case 115791563:if(!Bc(c,F(182)))break a;d=1;break a;case 289928229:if(!Bc(c,F(23)))break a;d=0;break a;case 1230441723:if(!Bc(c,F(13)))break a;d=2;break a;default:}}b:{switch(d){case 0:c=new Qi;break b;case 1:c=new Ox;break b;case 2:if(!TU(b)){c=VM(b);break b;}c=new VA;c.vE=Mf(b);break b;default:}c=VM(b);}a.sj=c.hq(a.nT);a.sI=DM(a.nT,a.pS.l7);a.xi=GA(a.nT,Cv(a.pS));a.xs=Pt(a.nT,a.su);a.xj=Pt(a.nT,Cv(a.pS)
%a.su|0);Wt(a);},Xl=a=>{let b=new Wg();AC1(b,a);return b;},WX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=new Lm;d=a.nT;e=a.pS;f=a.tv;g=a.su;h=Cv(e);i=V(f%(((h+g|0)-1|0)/g|0)|0,g);j=Wx(i,Bz(g,h-i|0));i=a.tv;k=a.vB;l=CJ(a.sj);m=a.s5.hs();n=M_(E5(a.sI));c.lY=d;c.mb=e;c.og=j;c.ns=i;c.qm=k;c.ml=l;c.rE=m;c.sd=n;c.sT=b;return c;},XY=(a,b,c)=>{a.tv=b;Cd(a.sj,c.u3);a.s5.hl(c.uQ);Wt(a);},Wt=a=>{DQ(a.sI,a.sj);a.vB=a.nT.mo.hj(E5(a.sI),a.pS.mi);};
function OZ(){let a=this;L.call(a);a.u3=null;a.uQ=null;}
let Yv=(b,c)=>{let d,e,f;d=b.data;e=new OZ;f=DJ(b,c);b=K5(b,c,d.length);e.u3=f;e.uQ=b;return e;},D9=I(BT),HQ=I(Bq),Cs=null,CK=null,GQ=null,Of=null,B7=()=>{B7=Z(HQ);AFh();},ACS=(a,b,c)=>{B7();BY(a,b,c);},MY=(a,b)=>{let c=new HQ();ACS(c,a,b);return c;},AFh=()=>{let b,c,d;Cs=MY(F(179),0);CK=MY(F(414),1);b=MY(F(415),2);GQ=b;c=R(HQ,3);d=c.data;d[0]=Cs;d[1]=CK;d[2]=b;Of=c;};
function Fq(){let a=this;L.call(a);a.nd=0.0;a.oz=null;a.o7=null;a.qw=null;}
let IG=(a,b,c,d,e)=>{a.nd=b;a.oz=c;a.o7=d;a.qw=e;},AFJ=(a,b,c,d)=>{let e=new Fq();IG(e,a,b,c,d);return e;},Cf=(b,c)=>{let d,e;d=new Fq;Do();e=Hv;D4();IG(d,b,e,HP,c);return d;},H9=(b,c)=>{let d,e;d=new Fq;Do();e=Gg;D4();IG(d,b,e,HP,c);return d;},Rq=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Fq)){b=b;c=a.nd!==b.nd?0:!P(a.oz,b.oz)?0:!P(a.o7,b.o7)?0:P(a.qw,b.qw)?1:0;}else c=0;return c;},ADZ=I(),CU=b=>{let c,d,e,f,g,h,i;if(!Sy(b))return QV(b);if(b===0.0){c=Gt(b);d=K();H(H(d,c),F(416));return J(d);}c
=Ye(Bi(b));e=c.re;f=c.sh-1|0;if((-4)<=f&&f<16){d=Gt(b);c=Te(c,Br(1,e.lP.length-c.sh|0));g=K();H(H(g,d),c);return J(g);}if(e.lP.length<=1)d=F(2);else{c=Ft(e,1);d=K();H(Q(d,46),c);d=J(d);}h=GZ(f);c=f>=0?F(417):F(418);g=h>=10?F(2):F(0);i=K();O(H(H(i,c),g),h);c=J(i);g=Gt(b);f=Bp(e,0);i=K();H(H(Q(H(i,g),f),d),c);return J(i);},Ef=b=>{let c,d,e,f,g;a:{c=CU(b);if(c===F(419))d=1;else if(F(419).lP.length>c.lP.length)d=0;else{e=0;f=c.lP.length-F(419).lP.length|0;while(f<c.lP.length){g=Bp(c,f);d=e+1|0;if(g!=Bp(F(419),e))
{d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Cm(c,0,c.lP.length-2|0);return c;},Ey=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Sy(b))return QV(b);if(b===0.0)d=Gr(F(2),0);else{e=Bi(b);d=E8(LT(e),Br(IQ(e),0));f=E8(Cb(1),Br( -IQ(e)|0,0));g=OU(e);Fj(f,Br(g,0));Fj(d,Br( -g|0,0));if(DC(d,f)>=0){Eo(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Gr(F(2),0);else{i=De(h);j=i.data;h=0;k=0;l=j.length;while(k<l){Eo(d,0);h=KW(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Rf(d,f,h))d=Gr(GW(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if
(h>=0){j[h]=(j[h]+1|0)&65535;d=Gr(GW(i),g);}else{d=new LR;m=GW(i);f=K();H(Q(f,49),m);SO(d,J(f),g+1|0);}}}}f=Gt(b);d=Te(d,c);n=K();H(H(n,f),d);return J(n);},GM=b=>{let c,d,e,f,g,h,i,j,k,l,m;c=new UF;b=Fx(b);c.r5=I3(B_);c.ru=b;d=Q3(c);e=0;f=0;g=0;h=EG(c);while(true){if(!L0(h)){if(h!=46&&h!=44)break;if(f)break;}c.ng=c.ng+1|0;if(!L0(h))f=1;else{e=1;i=c.pE;if(i==800){g=g|(h==48?0:1);c.m_=c.m_+(!f?1:0)|0;}else{c.m_=c.m_-(!f?0:1)|0;if(!(h==48&&i<=0)){Eo(c.r5,h-48|0);c.pE=c.pE+1|0;}}}h=EG(c);}if(g){Eo(c.r5,1);c.pE=
c.pE+1|0;c.m_=c.m_-1|0;}a:{if(e){if(EG(c)!=101&&EG(c)!=69)e=1;else{c.ng=c.ng+1|0;i=Q3(c);e=0;f=0;g=EG(c);while(L0(g)){c.ng=c.ng+1|0;e=1;f=Bz(((f*10|0)+g|0)-48|0,100000000);g=EG(c);}g=c.m_;if(i)f= -f|0;c.m_=g+f|0;}if(e&&c.ng>=c.ru.lP.length){j=!d?1:(-1);d=c.pE;e=d+c.m_|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.r5;l=I3(Cb(1));Fj(b,Br(c.m_,0));Fj(l,Br( -c.m_|0,0));e=QZ(b)-QZ(l)|0;GK(b,Br( -e|0,0));GK(l,Br(e,0));if(DC(b,l)<0){GK(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{d=Bz(53,e+1075|0);if(d<0)k=0.0;else
{m=0.0;i=0;while(i<d){m=2.0*m+KW(b,l);GK(b,1);i=i+1|0;}if(DC(b,l)>=(m%2.0!==0.0?0:1))m=m+1.0;k=Sf(JH(AEb(Cb(Br(e-52|0,(-1074))+1074|0),52),Gx(m)));}}}}else k=0.0;b=Vi(j*k);break a;}}if(DV===null)DV=Vi(0.0);b=DV;}return b;},Sy=b=>{return !(Bi(b)<=1.7976931348623157E308)?0:1;},QV=b=>{let c,d;if(isNaN(b)?1:0)c=F(420);else{c=Gt(b);d=K();H(H(d,c),F(421));c=J(d);}return c;},Gt=b=>{return !(b<0.0)&&!(1.0/b<0.0)?F(2):F(422);},Te=(b,c)=>{let d,e,f,g;d=K();e=b.sh;f=Bz(e-1|0,0);g=e+c|0;while(f<g){if(f==e)Q(d,46);Q(d,f
>=0&&f<b.re.lP.length?Bp(b.re,f):48);f=f+1|0;}return J(d);};
function C5(){let a=this;G.call(a);a.m3=null;a.qB=0;a.nn=null;a.vI=null;a.sU=null;a.sY=null;a.rm=null;a.uU=null;a.te=0;}
let BV=a=>{let b,c,d,e;b=a.m3;c=b.pr;D6();if(!(c!==Fl&&c!==DF?1:0))b=b.tJ;else{b=b.tJ;d=a.qB;e=K();O(H(e,b),d);b=J(e);}return b;},FU=(a,b,c)=>{let d;d=new ME;d.mH=a;d.mu=b;d.my=c;return d;},No=(a,b)=>{let c;a:{In();switch(LV.data[a.m3.pr.lO]){case 1:case 2:b=Nz(a,b);c=K();O(H(c,F(99)),b);c=J(c);break a;case 3:case 4:c=K();O(H(c,F(423)),b);c=J(c);break a;case 5:break;default:c=new Ch;Bh(c);U(c);}c=F(2);}return c;},S2=(a,b)=>{let c,d;a:{In();switch(LV.data[a.m3.pr.lO]){case 1:c=Uo(a.qB,b);break a;case 2:case 4:case 5:break;case 3:c
=Uo(a.qB-1|0,b);d=K();H(H(d,F(140)),c);c=J(d);break a;default:c=new Ch;Bh(c);U(c);}c=F(2);}return c;},Uo=(b,c)=>{let d;if(b){d=K();O(H(d,F(423)),c);d=J(d);}else{d=K();O(H(d,F(424)),c);d=J(d);}return d;},Nz=(a,b)=>{if(V$(a.m3))b=a.vI.uz.uu+b|0;return b;};
function F9(){let a=this;Bq.call(a);a.tJ=null;a.sv=null;a.pr=null;}
let HF=null,KU=null,HD=null,K0=null,KT=null,Ku=null,IN=null,IP=null,MI=null,MH=null,M1=null,JE=null,Mi=null,Ms=null,Mt=null,KX=null,K2=null,Ji=null,Jg=null,Il=null,If=null,H3=null,HT=null,L9=null,LY=null,Nu=null,Nx=null,AED=null,Cj=()=>{Cj=Z(F9);AB2();},Qx=(a,b,c,d,e,f)=>{Cj();BY(a,b,c);a.tJ=d;a.sv=e;a.pr=f;},BF=(a,b,c,d,e)=>{let f=new F9();Qx(f,a,b,c,d,e);return f;},V$=a=>{let b;b=a.pr;D6();return b!==Dz&&b!==Fl?0:1;},AEx=()=>{let b,c;Cj();b=R(F9,27);c=b.data;c[0]=HF;c[1]=KU;c[2]=HD;c[3]=K0;c[4]=KT;c[5]=Ku;c[6]
=IN;c[7]=IP;c[8]=MI;c[9]=MH;c[10]=M1;c[11]=JE;c[12]=Mi;c[13]=Ms;c[14]=Mt;c[15]=KX;c[16]=K2;c[17]=Ji;c[18]=Jg;c[19]=Il;c[20]=If;c[21]=H3;c[22]=HT;c[23]=L9;c[24]=LY;c[25]=Nu;c[26]=Nx;return b;},AB2=()=>{let b,c;b=new F9;F5();c=Df;D6();Qx(b,F(425),0,F(425),c,Dz);HF=b;KU=BF(F(426),1,F(135),Df,Fl);HD=BF(F(427),2,F(427),Df,CQ);K0=BF(F(428),3,F(429),Df,CG);KT=BF(F(430),4,F(430),Df,Dz);Ku=BF(F(208),5,F(136),Df,DF);IN=BF(F(431),6,F(432),Ea,Dz);IP=BF(F(433),7,F(434),Ea,Dz);MI=BF(F(435),8,F(123),Ea,CQ);MH=BF(F(436),9,
F(124),Ea,CG);M1=BF(F(437),10,F(438),B0,DF);JE=BF(F(439),11,F(440),B0,DF);Mi=BF(F(441),12,F(442),B0,DF);Ms=BF(F(443),13,F(444),B0,CQ);Mt=BF(F(445),14,F(446),B0,CG);KX=BF(F(447),15,F(448),B0,CQ);K2=BF(F(449),16,F(450),B0,CG);Ji=BF(F(451),17,F(452),B0,CQ);Jg=BF(F(453),18,F(454),B0,CG);Il=BF(F(455),19,F(456),B0,CQ);If=BF(F(457),20,F(458),B0,CG);H3=BF(F(459),21,F(460),B0,CQ);HT=BF(F(461),22,F(462),B0,CG);L9=BF(F(463),23,F(464),B0,CQ);LY=BF(F(465),24,F(466),B0,CG);Nu=BF(F(467),25,F(468),B0,CQ);Nx=BF(F(469),26,F(470),
B0,CG);AED=AEx();},VJ=I(),NJ=null,IK=()=>{IK=Z(VJ);AFV();},HL=b=>{let c,d,e,f,g,h,i,j;IK();c=Bi(b);if(1.0E-4<=c&&c<1.0E16){d=0;e=NJ.data;f=e.length;g=0;while(g<f){d=d+(!(c<e[g])?0:1)|0;g=g+1|0;}return TV(Ey(b,d));}h=Ef(b);f=Fb(h,101);if(f<0)return h;i=GM(Cm(h,0,f));if(i===DV){h=new D9;Bh(h);U(h);}i=TV(Ey(i.q1,3));h=Ft(h,f);j=K();H(H(j,i),h);return J(j);},TV=b=>{let c,d;IK();if(Fb(b,46)<0)return b;c=b.lP.length;while(true){d=c-1|0;if(Bp(b,d)!=48)break;c=c+(-1)|0;}if(Bp(b,d)==46)c=d;return Cm(b,0,c);},AFV=()=>
{NJ=BM([0.001,0.01,0.1,1.0,10.0,100.0,1000.0]);},Vb=I(),NR=null,JP=()=>{JP=Z(Vb);AFj();},AFj=()=>{let b,c;b=Bd((Mh()).data.length);c=b.data;NR=b;c[Hr.lO]=1;c[GU.lO]=2;c[IV.lO]=3;c[KL.lO]=4;c[HR.lO]=5;},MQ=I(Fv),I8=I(MQ),Sj=a=>{Bh(a);},AF8=()=>{let a=new I8();Sj(a);return a;},Ch=I(I8);
function B8(){Bq.call(this);this.qV=null;}
let CY=null,EP=null,HC=null,Ig=null,Jc=null,HS=null,IZ=null,Pf=null,CS=()=>{CS=Z(B8);WV();},IO=()=>{CS();return Pf.fA();},Ej=(a,b,c,d)=>{CS();BY(a,b,c);a.qV=d;},ZB=a=>{return a.qV;},Xh=(a,b,c)=>{let d,e,f,g;d=b.lM;e=c.lM;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.hT(g[f]);f=f+1|0;}},P3=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.lM;g=c.lM;h=d.lM;i=e.lM;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.hU(l[j],m[j])*n[j];j=j+1|0;}},WV=()=>{let b,c,d;b=new N$;Ej(b,F(471),
0,F(198));CY=b;b=new N8;Ej(b,F(472),1,F(199));EP=b;b=new N7;Ej(b,F(473),2,F(17));HC=b;b=new N6;Ej(b,F(474),3,F(200));Ig=b;b=new N5;Ej(b,F(475),4,F(201));Jc=b;b=new N4;Ej(b,F(476),5,F(202));HS=b;b=new N2;Ej(b,F(477),6,F(203));IZ=b;c=R(B8,7);d=c.data;d[0]=CY;d[1]=EP;d[2]=HC;d[3]=Ig;d[4]=Jc;d[5]=HS;d[6]=b;Pf=c;};
function PB(){let a=this;G.call(a);a.lT=null;a.lW=null;}
let XP=(a,b)=>{let c,d,e,f;c=CN(b.n2);d=R(B2,c);e=d.data;a.lT=d;a.lW=R(B2,c);e[0]=Bl(0,0);a.lW.data[0]=Bl(0,0);f=1;while(f<c){a.lT.data[f]=Bl(BE(b,f),BE(b,f-1|0));a.lW.data[f]=Bl(BE(b,f),1);f=f+1|0;}},B3=a=>{let b=new PB();XP(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.lT.data;if(c>=d.length)break;b=b+(d[c].lM.data.length+a.lW.data[c].lM.data.length|0)|0;c=c+1|0;}d=S(b);e=0;c=1;while(true){f=a.lT.data;if(c>=f.length)break;b=Py(f[c].lM,d,e);e=Py(a.lW.data[c].lM,d,b);c=c+1|0;}return d;},Cd=(a,
b)=>{let c,d,e;c=0;d=1;while(true){e=a.lT.data;if(d>=e.length)break;c=Wz(b,Wz(b,c,e[d].lM),a.lW.data[d].lM);d=d+1|0;}},Py=(b,c,d)=>{let e;e=b.data.length;B5(b,0,c,d,e);return d+e|0;},Wz=(b,c,d)=>{let e;e=d.data.length;B5(b,c,d,0,e);return c+e|0;};
function KR(){let a=this;G.call(a);a.sA=null;a.nm=null;a.mc=null;}
let R0=(a,b,c)=>{let d,e,f,g;a.sA=b;d=CN(b.n2);e=R(B2,d);f=e.data;a.nm=e;a.mc=R(B2,d);f[0]=Bl(0,0);a.mc.data[0]=c;g=1;while(g<d){a.nm.data[g]=Bl(c.lN,BE(b,g));a.mc.data[g]=Bl(c.lN,BE(b,g));g=g+1|0;}},DM=(a,b)=>{let c=new KR();R0(c,a,b);return c;},E5=a=>{return a.mc.data[Bw(a.sA)];},DQ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.lT;d=b.lW;e=1;while(e<=Bw(a.sA)){f=c.data;g=d.data;Nh(a.mc.data[e-1|0],f[e],a.nm.data[e]);b=g[e];h=a.nm.data[e];EA(b.lN==h.lQ&&b.lQ==1?1:0,F(478),h,b,h);f=b.lM;i=h.lM;j=h.lQ;k=0;while(true)
{g=i.data;if(k>=g.length)break;l=0;while(l<j){m=f.data;n=k+l|0;g[n]=g[n]+m[l];l=l+1|0;}k=k+j|0;}Xh(Di(a.sA,e),a.nm.data[e],a.mc.data[e]);e=e+1|0;}};
function Pm(){let a=this;G.call(a);a.pD=null;a.sc=null;a.qu=null;a.np=null;a.qy=null;a.rV=null;}
let ABq=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o;a.pD=b;a.sc=f;g=GA(b,e.lN);a.qu=g.nx;a.np=g.m1;a.qy=g.of;a.rV=g.oe;h=d.mc;i=Bw(b);j=Bw(a.pD);k=d.mc.data[j];l=0;while(l<e.lN){BH(a.qu.data[j],l,0,a.pD.mo.hU(Ba(k,l,0),Ba(e,l,0)));l=l+1|0;}a:{g=a.pD;b=g.n5;CS();if(b===CY){b=g.mo;DH();if(b===C2){S6(k,e,a.np.data[j]);break a;}}SM(a,j,d);}b=a.sc;Fn();if(b===GU)Ke(a.np.data[j],(-1.0));while(true){m=CI(i,1);if(m<0)break;n=h.data;j=i-1|0;o=n[j];if(!Ut(a.sc,a.pD,i))F$(a.np.data[i],o,a.qy.data[i]);else F$(o,a.np.data[i],
a.qy.data[i]);Pz(a.np.data[i],a.rV.data[i]);if(f===KL){Ke(a.qy.data[i],e.lN);Ke(a.rV.data[i],e.lN);}if(m>0){HH(a.np.data[i],c.lT.data[i],a.qu.data[j]);if(a.sc!==IV)SM(a,j,d);else{n=a.qu.data;B5(n[j].lM,0,a.np.data[j].lM,0,n[j].lM.data.length);}}i=i+(-1)|0;}},ADr=(a,b,c,d,e)=>{let f=new Pm();ABq(f,a,b,c,d,e);return f;},SM=(a,b,c)=>{let d,e,f,g,h;d=c.nm.data[b].lM;e=c.mc.data[b].lM;f=0;while(true){g=d.data;if(f>=g.length)break;h=e.data;a.np.data[b].lM.data[f]=(Di(a.pD,b)).hU(g[f],h[f])*a.qu.data[b].lM.data[f];f
=f+1|0;}},Ke=(b,c)=>{let d,e,f;d=b.lM;e=0;while(true){f=d.data;if(e>=f.length)break;f[e]=f[e]/c;e=e+1|0;}};
function K6(){let a=this;G.call(a);a.pj=null;a.nk=null;a.rB=null;a.rn=null;}
let Kw=(b,c,d,e)=>{let f,g,h,i,j,k;f=new K6;f.nk=WC();f.rB=Y();f.pj=b;g=Hw(f.nk,F(285),d);h=1;while(h<=Bw(b)){d=K();O(Q(d,87),h);i=Ne(f,J(d),c.lT.data[h]);d=K();O(Q(d,98),h);d=Ne(f,J(d),c.lW.data[h]);j=Ma(M8(g,Iq(i)),Iq(d));d=K();O(Q(d,90),h);j.mK=J(d);g=TX(Di(b,h),j);j=K();O(Q(j,65),h);g.mK=J(j);h=h+1|0;}a:{b=Hw(f.nk,F(135),e);GN();switch(J$.data[f.pj.mo.lO]){case 1:c=DS(M8(RP(Iq(b)),Hq(g)),M8(Iq(DS(Hy(f),b)),Hq(DS(Hy(f),g))));break a;case 2:b=DS(g,b);b=Fw(b,b);d=b.me;DW();c=LE;k=R(Cc,1);k.data[0]=b;c=Co(d,
c,k);break a;default:}b=new Ch;Bh(b);U(b);}c.mK=F(136);f.rn=c;return f;},OI=a=>{let b,c,d,e,f,g,h,i,j,k;b=UN(a.rn);while(!IT(b)){R2(b);}b=B3(a.pj);c=CJ(b);d=0;e=Bk(a.rB);while(Bj(e)){f=(Bg(e)).nW.lM.data;g=f.length;h=0;while(h<g){i=c.data;j=f[h];k=d+1|0;i[d]=j;h=h+1|0;d=k;}}Cd(b,c);return b;},Ne=(a,b,c)=>{let d;d=Hw(a.nk,b,c);T(a.rB,d);return d;},TX=(b,c)=>{let d,e;a:{GN();switch(T5.data[b.lO]){case 1:d=c.me;CD();b=G2;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 2:d=c.me;CD();b=Mu;e=R(Cc,1);e.data[0]=c;b=
Co(d,b,e);break a;case 3:d=c.me;CD();b=MR;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 4:d=c.me;CD();b=JM;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 5:d=c.me;CD();b=K9;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 6:d=c.me;CD();b=MO;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;case 7:d=c.me;CD();b=Ua;e=R(Cc,1);e.data[0]=c;b=Co(d,b,e);break a;default:}b=new Ch;Bh(b);U(b);}return b;},Hy=a=>{return KP(a.nk,Ef(1.0),1.0);},ADc=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=K();O(Q(f,87),b);f=Qt(a,J(f),c);g=K();O(Q(g,
98),b);g=Qt(a,J(g),d);h=Y();i=0;while(i<c.lN){j=V(i,c.lQ);k=f;d=W(k,j);l=e;m=Fw(d,W(l,0));n=1;while(true){j=c.lQ;if(n>=j)break;m=Ma(m,Fw(W(k,V(i,j)+n|0),W(l,n)));n=n+1|0;}l=Ma(m,W(g,i));d=K();Q(O(Q(O(Q(d,90),b),91),i),93);l.mK=J(d);m=TX(Di(a.pj,b),l);d=K();Q(O(Q(O(Q(d,65),b),91),i),93);m.mK=J(d);T(h,m);i=i+1|0;}return h;},Qt=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Y();e=0;while(e<c.lN){f=0;while(f<c.lQ){if(Bp(b,0)==98){g=K();Q(O(Q(g,91),e),93);h=J(g);}else{i=K();Q(O(Q(O(Q(i,91),e),44),f),93);h=J(i);}g=K();H(H(g,b),
h);g=J(g);j=R(B4(Dm),1);k=j.data;l=S(1);l.data[0]=Ba(c,e,f);k[0]=l;i=Ne(a,g,Et(j));T(d,i);f=f+1|0;}e=e+1|0;}return d;},AD_=I(),ABt=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;f=B3(b);g=Bw(b);while(true){h=CI(g,1);if(h<0)break;i=d.mc.data;j=g-1|0;k=i[j];l=c.lT.data[g];m=Bl(k.lN,k.lQ);n=0;while(n<k.lN){o=0;while(o<l.lN){p=Bi(Ba(e,n,o));JJ(f.lW.data[g],o,0,p);q=0;while(q<l.lQ){JJ(f.lT.data[g],o,q,p*Bi(Ba(k,n,q)));JJ(m,n,q,p*Bi(Ba(l,o,q)));q=q+1|0;}o=o+1|0;}n=n+1|0;}if(h>0){r=d.nm.data[j].lM;s=d.mc.data[j].lM;h
=0;while(true){i=r.data;if(h>=i.length)break;t=s.data;u=m.lM.data;u[h]=u[h]*Bi((Di(b,j)).hU(i[h],t[h]));h=h+1|0;}}g=g+(-1)|0;e=m;}return f;},JJ=(b,c,d,e)=>{BH(b,c,d,Ba(b,c,d)+e);};
function LK(){let a=this;L.call(a);a.op=null;a.o$=null;a.q5=null;}
let Or=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc,bd,be,bf,bg;e=new LK;f=M5(d);g=M5(d);h=M5(d);e.op=f;e.o$=g;e.q5=h;i=d.lM;j=0;while(true){k=i.data;if(j>=k.length)break;l=k[j];d=UX(i,j,b);f=UX(i,j,c);m=X(1.0,Bi(l))/16.0;d=d;n=Ge(d,l);f=f;o=Ge(f,l);p=S(2).data;p[0]=l-m;p[1]=l+m;q=p.length;r=0;while(r<q){s=Ge(f,p[r]);if(s<Infinity)o=X(o,s);r=r+1|0;}o=o+Oc(n);t=NaN;u=Infinity;v=NaN;w=NaN;x=NaN;y=0.0;z=0.0;q=0;ba=2.0*o;bb=100.0*o;while(q<20){bc=ba/m;if(!(bc<u))break;bd=l+m;o=l-m;s=Ge(d,bd);be
=Ge(d,o);bf=(s-be)/(bd-o);bg=(bf*4.0-v)/3.0;bd=(s-n)/(bd-l)-(n-be)/(l-o);y=2.0*bd-x;z=bb/m;o=2.0*Bi(bg-w)+Bi(y)/2.0+bc;if(o<u){t=bg;u=o;}m=m/2.0;q=q+1|0;v=bf;w=bg;x=bd;}if(!(Bi(y)>u&&Bi(y)>z?1:0))y=0.0;k[j]=l;e.op.lM.data[j]=t;e.o$.lM.data[j]=u;e.q5.lM.data[j]=y;j=j+1|0;}return e;},UX=(b,c,d)=>{let e;e=new P_;e.wO=b;e.wP=c;e.wR=d;return e;},M5=b=>{return Bl(b.lN,b.lQ);},ADN=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(LK)){b=b;c=!P(a.op,b.op)?0:!P(a.o$,b.o$)?0:P(a.q5,b.q5)?1:0;}else c=0;return c;};
function H7(){Er.call(this);this.qa=0.0;}
let AFS=null,Gl=()=>{Gl=Z(H7);AAg();},Fd=b=>{let c;Gl();c=new H7;c.qa=b;return c;},AFO=(a,b)=>{let c,d,e;if(a===b)return 1;a:{if(b instanceof H7){c=a.qa;d=b.qa;Gl();if(X_(c,d)){e=1;break a;}}e=0;}return e;},AAg=()=>{AFS=Be(Dm);},DY=I(0),VC=I(),AE9=(a,b)=>{return Pw(b);},VD=I(),Yp=(a,b)=>{return P$(b)?0:1;},VE=I(),Zu=(a,b)=>{let c;b=b;c=new Oo;c.vd=b;return ((isNaN(G7(b,c))?1:0)?0:1)?0:1;},VH=I(),ADM=(a,b)=>{let c;b=b;c=new Rg;c.vq=b;return !(G7(b,c)>0.0)?0:1;},PW=I(),ACx=(a,b)=>{return Pw(b);},PY=I(),Zy=(a,
b)=>{b=b;return N9(b,b.nV)?0:1;},P0=I(),AFG=(a,b)=>{return P$(b)?0:1;};
function Pd(){G.call(this);this.sk=null;}
let AAE=a=>{a.sk=Y();},WC=()=>{let a=new Pd();AAE(a);return a;},Jx=a=>{let b,c;b=a.sk;Fi();Cg(b);c=new R5;c.s$=b;return c;},Hw=(a,b,c)=>{c=Vc(a,Bn(),Hc(),c);c.mK=b;return c;},KP=(a,b,c)=>{let d,e,f;d=R(B4(Dm),1);e=d.data;f=S(1);f.data[0]=c;e[0]=f;return Hw(a,b,Et(d));},Co=(a,b,c)=>{let d,e,f,g,h,i,j;d=c.data;e=d.length;f=R(B2,e);g=f.data;h=0;while(h<e){if(d[h].me!==a){i=new BB;b=b.il();j=K();H(H(H(j,F(479)),b),F(480));BD(i,J(j));U(i);}g[h]=d[h].mI;h=h+1|0;}return Vc(a,Bt(b),Ic(c),b.im(f));},Vc=(a,b,c,d)=>{let e,
f;e=new Cc;f=a.sk.lR;e.mK=F(2);e.me=a;e.mz=f;e.o9=b;e.nD=c;e.mI=d;e.nW=Bl(d.lN,d.lQ);T(a.sk,e);return e;};
function Ug(){let a=this;G.call(a);a.q3=null;a.qh=null;a.qz=0;}
let AFU=(a,b)=>{let c,d,e,f,g,h,i,j;a.q3=Y();c=b.mI;if(c.lM.data.length!=1){b=new BB;c=CC(c);d=K();H(H(H(d,F(481)),c),F(482));BD(b,J(d));U(b);}c=Jx(b.me);d=c;a.qh=Bd(IH(d));e=Bk(c);while(Bj(e)){O6((Bg(e)).nW,0.0);}O6(b.nW,1.0);f=b.mz;while(f>=0){g=Gu(d,f);h=g!==b&&a.qh.data[f]<=0?0:1;a:{if(h&&!Nq(g)){T(a.q3,g);c=g.nD.q();while(true){if(!c.r())break a;e=c.t();i=a.qh.data;j=e.mz;i[j]=i[j]+1|0;}}}f=f+(-1)|0;}},UN=a=>{let b=new Ug();AFU(b,a);return b;},JW=a=>{return Fk(a.q3);},IT=a=>{return a.qz!=a.q3.lR?0:1;},Kl
=(a,b)=>{return a.qh.data[b.mz];},R2=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n;if(IT(a)){b=new D9;BD(b,F(483));U(b);}b=a.q3;c=a.qz;a.qz=c+1|0;b=W(b,c);d=b.nD;e=R(B2,d.bb());f=e.data;g=0;h=f.length;while(g<h){f[g]=(d.bZ(g)).mI;g=g+1|0;}f=(EQ(b.o9)).ip(e,b.mI,b.nW);g=0;while(true){e=f.data;if(g>=e.length)break;i=e[g];j=(d.bZ(g)).nW;k=i.lM;l=j.lM;c=0;while(true){e=l.data;if(c>=e.length)break;m=k.data;e[c]=e[c]+m[c];c=c+1|0;}e=a.qh.data;n=(d.bZ(g)).mz;e[n]=e[n]-1|0;g=g+1|0;}i=new MB;d=Ic(f);i.oV=b;i.qX=d;return i;},O6=
(b,c)=>{let d,e;d=0;while(true){e=b.lM.data;if(d>=e.length)break;e[d]=c;d=d+1|0;}};
function Cc(){let a=this;G.call(a);a.me=null;a.mz=0;a.o9=null;a.nD=null;a.mI=null;a.nW=null;a.mK=null;}
let Nq=a=>{return a.nD.o();},M8=(a,b)=>{let c;c=a.me;DW();return Co(c,G0,BO(Cc,[a,b]));},Iq=a=>{let b,c,d;b=a.me;DW();c=Mw;d=R(Cc,1);d.data[0]=a;return Co(b,c,d);},Ma=(a,b)=>{let c;c=a.me;EM();return Co(c,Lt,BO(Cc,[a,b]));},DS=(a,b)=>{let c;c=a.me;EM();return Co(c,Kd,BO(Cc,[a,b]));},Fw=(a,b)=>{let c;c=a.me;EM();return Co(c,MX,BO(Cc,[a,b]));},RP=a=>{let b,c,d;b=a.me;CD();c=K4;d=R(Cc,1);d.data[0]=a;return Co(b,c,d);},Hq=a=>{let b,c,d;b=a.me;CD();c=Km;d=R(Cc,1);d.data[0]=a;return Co(b,c,d);};
function Vq(){G.call(this);this.uo=null;}
let ABl=(a,b)=>{let c,d,e,f;b=b;c=a.uo;d=0;while(d<CN(b.qX)){e=W(H5(Db(b.qX,d)),0);f=new Kt;f.oW=b.oV.mz;f.oR=d;f.qo=e;T(c,f);d=d+1|0;}};
function Jl(){let a=this;L.call(a);a.ss=0.0;a.wV=0.0;a.wW=0.0;}
let Rz=null,FI=()=>{FI=Z(Jl);ACe();},FS=(a,b)=>{return Dg(a.ss,b)- -a.wV;},Gq=(a,b)=>{return Dg(a.ss,b)- -a.wW;},Dg=(b,c)=>{FI();return  -(b* -c);},ACe=()=>{let b;b=new Jl;FI();b.ss=1.0;b.wV=0.0;b.wW=0.0;Rz=b;},AA9=I(),Cu=(b,c)=>{let d,e;d=0.0;e=0;while(e<b.lP.length){d=d+Hl(Bp(b,e),c);e=e+1|0;}return d;},RW=(b,c,d)=>{let e,f;if(Cu(b,c)<=d)return b;e=d-Hl(8230,c);f=0;while(f<b.lP.length&&Hl(Bp(b,f),c)<=e){e=e-Hl(Bp(b,f),c);f=f+1|0;}return DR(Cm(b,0,f),F(376));},Hl=(b,c)=>{let d,e;d=c.oz;Do();if(d===Gg)return Dg(0.602,
c.nd);a:{switch(b){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:e=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:e=0.84;break a;default:if(b>=65&&b<=90){e=0.79;break a;}e=0.65;break a;}e=0.41;}d=c.o7;D4();if(d===I0)e=1.12*e;return Dg(e,c.nd);};
function Lp(){let a=this;L.call(a);a.pt=null;a.or=null;a.om=null;a.nI=null;a.qA=null;a.mQ=null;a.q$=0;a.mO=null;}
let Kn=a=>{return CT(a.mO);},AAa=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Lp)){b=b;if(!P(a.pt,b.pt)){c=0;break a;}if(!P(a.or,b.or)){c=0;break a;}if(!P(a.om,b.om)){c=0;break a;}if(!P(a.nI,b.nI)){c=0;break a;}if(!P(a.qA,b.qA)){c=0;break a;}if(!P(a.mQ,b.mQ)){c=0;break a;}if(a.q$!=b.q$){c=0;break a;}if(P(a.mO,b.mO)){c=1;break a;}c=0;}else c=0;}return c;},Ip=I(Bq),CM=null,EN=null,Gb=null,ES=null,Hj=null,UH=null,Cx=()=>{Cx=Z(Ip);AD6();},RY=()=>{Cx();return UH.fA();},Ya=(a,b,c)=>{Cx();BY(a,b,c);},GP
=(a,b)=>{let c=new Ip();Ya(c,a,b);return c;},AD6=()=>{let b,c,d;CM=GP(F(310),0);EN=GP(F(484),1);Gb=GP(F(485),2);ES=GP(F(486),3);b=GP(F(487),4);Hj=b;c=R(Ip,5);d=c.data;d[0]=CM;d[1]=EN;d[2]=Gb;d[3]=ES;d[4]=b;UH=c;};
function JB(){let a=this;L.call(a);a.p8=0.0;a.q9=0.0;a.p6=null;}
let XR=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(JB)){b=b;c=a.p8!==b.p8?0:a.q9!==b.q9?0:P(a.p6,b.p6)?1:0;}else c=0;return c;},D5=I(0),Wf=I(),Zr=(a,b)=>{return b.oV;},Fz=I(0);
function CF(){let a=this;L.call(a);a.lU=0.0;a.lZ=0.0;a.l5=0.0;a.mq=0.0;}
let DB=(a,b,c,d,e)=>{a.lU=b;a.lZ=c;a.l5=d;a.mq=e;},Cr=(a,b,c,d)=>{let e=new CF();DB(e,a,b,c,d);return e;},Ct=a=>{return a.lU- -a.l5;},Cw=a=>{return a.lZ- -a.mq;},ADa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(CF)){b=b;c=a.lU!==b.lU?0:a.lZ!==b.lZ?0:a.l5!==b.l5?0:a.mq===b.mq?1:0;}else c=0;return c;};
function MB(){let a=this;L.call(a);a.oV=null;a.qX=null;}
let ABw=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MB)){b=b;c=!P(a.oV,b.oV)?0:P(a.qX,b.qX)?1:0;}else c=0;return c;},AFk=I(),M2=(b,c,d)=>{let e;if(c==Bw(b))return F(488);if(!c){c=d+1|0;b=K();O(Q(b,120),c);return J(b);}d=d+1|0;e=K();O(H(e,F(489)),d);e=J(e);if(Bw(b)!=2){b=K();O(H(H(b,e),F(490)),c);e=J(b);}return e;};
function L6(){let a=this;L.call(a);a.rF=0;a.mX=null;}
let Z_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(L6)){b=b;c=a.rF!=b.rF?0:P(a.mX,b.mX)?1:0;}else c=0;return c;},Y0=I(),DJ=(b,c)=>{let d,e,f,g;b=b.data;d=S(c);e=d.data;f=Bz(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;},K5=(b,c,d)=>{let e,f,g,h;e=S(d-c|0);f=e.data;g=c;while(g<d){h=b.data;f[g-c|0]=h[g];g=g+1|0;}return e;},SU=(b,c)=>{let d,e,f,g,h,i,j;if(b===c)return 1;if(b!==null&&c!==null){b=b.data;c=c.data;d=b.length;if(d==c.length){e=0;a:{while(true){if(e>=d){e=(-1);break a;}f=e+0|0;g
=b[f];h=c[f];Gl();f=(!(g>h)?0:1)-(!(h>g)?0:1)|0;if(!f){i=1.0/g;j=1.0/h;f=(((!(i>j)?0:1)-(!(j>i)?0:1)|0)+(h!==h?0:1)|0)-(g!==g?0:1)|0;}if(f)break;e=e+1|0;}}return e>=0?0:1;}}return 0;},Ls=I(0),Kp=I(L),AAP=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;d=b.lY;e=b.ml;f=e.data;b=new B2;g=c;h=g.lR;i=f.length;G6(b,h,i);h=0;while(h<g.lR){B5((W(g,h)).mX,0,b.lM,V(h,i),i);h=h+1|0;}c=Wm(b);if(Vw(c.sG))c=SB(d,e,0,1);else{a:{j=(W(g,0)).mX;k=c.sG.fA();if(Gn(k,j,(W(g,g.lR-1|0)).mX)<0.0){h=0;while(true){l=k.data;if(h>=l.length)break a;l[h]
=0.0-l[h];h=h+1|0;}}}h=Vw(c.rS);if(!h)l=c.rS;else{m=0;while(true){n=k.data;if(!(n[m]*n[m]>0.5))break;m=m+1|0;}o=n[m];p=Cl(1.0-o*o);l=Nn(n.length,m);m=0;while(true){q=l.data;if(m>=q.length)break;q[m]=(q[m]-o*n[m])/p;m=m+1|0;}}r=Gn(k,j,e);s=Gn(l,j,e);q=S(i);j=q.data;m=0;t=j.length;while(m<t){e=k.data;n=l.data;j[m]=f[m]-r*e[m]-s*n[m];m=m+1|0;}c=new GD;b=!h?F(491):F(492);Fg();Ni(c,q,k,l,F(493),b,UD);}return c;},AFT=(a,b)=>{return a===b?1:b!==null&&Bf(b)===Be(Kp)?1:0;};
function ND(){let a=this;L.call(a);a.rj=0;a.sq=0;}
let AE0=(a,b,c)=>{return SB(b.lY,b.ml,a.rj,a.sq);},YP=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(ND)){b=b;c=a.rj!=b.rj?0:a.sq==b.sq?1:0;}else c=0;return c;};
function KF(){let a=this;L.call(a);a.n_=null;a.pH=null;a.pc=null;}
let Yx=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(KF)){b=b;c=!P(a.n_,b.n_)?0:!P(a.pH,b.pH)?0:P(a.pc,b.pc)?1:0;}else c=0;return c;};
function G$(){let a=this;L.call(a);a.pf=null;a.qd=null;}
let Ui=(a,b,c)=>{a.pf=b;a.qd=c;},ABh=(a,b)=>{let c=new G$();Ui(c,a,b);return c;},W$=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(G$)){b=b;c=!P(a.pf,b.pf)?0:P(a.qd,b.qd)?1:0;}else c=0;return c;};
function FR(){let a=this;L.call(a);a.p7=null;a.oS=null;a.nX=null;}
let J_=(a,b,c,d)=>{a.p7=b;a.oS=c;a.nX=d;},AF5=(a,b,c)=>{let d=new FR();J_(d,a,b,c);return d;},AB6=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(FR)){b=b;c=!P(a.p7,b.p7)?0:!P(a.oS,b.oS)?0:P(a.nX,b.nX)?1:0;}else c=0;return c;};
function Mz(){let a=this;G.call(a);a.u2=null;a.u4=0;a.u5=null;}
let Z6=(b,c)=>{let d,e,f,g;b=b;c=b.u2;d=b.u4;b=Ci(b.u5.value);e=W(c.ni,d);f=new FR;g=e.pf;J_(f,b,g.oS,g.nX);b=c.ni;g=ABh(f,e.qd);JZ(b,d,g);c.rb.redraw();};
function Uu(){let a=this;G.call(a);a.v3=null;a.v4=0;}
let AAx=a=>{let b,c,d,e,f,g,h,i,j;b=a.v3;c=a.v4;d=(W(b.ni,c)).qd;e=OM();f=(Ec()).data;c=f.length;g=0;while(g<c){h=f[g];if(Lk(h)){i=F0(d,h);j=new PF;j.wf=e;j.wg=h;Dv(i,j);}g=g+1|0;}h=HZ;MZ(e,h.no,BW(d,h));b=b.rb;h=new URLSearchParams("");c=0;while(c<Mb(e)){i=I6(e,c);j=LP(e,c);h.append(Bx(i),Bx(j));c=c+1|0;}h=Ci(h.toString());b.begin(Bx(h));};
function Us(){let a=this;G.call(a);a.wM=null;a.wL=0;}
let AEr=a=>{let b,c;b=a.wM;c=a.wL;H0(b.ni,c);KD(b);b.rb.redraw();},ADI=I(),D_=(b,c)=>{let d,e,f,g;d=Y();if(Bv(Fx(b)))return d;e=0;f=Fb(b,c);while(f>=0){g=Cm(b,e,f);T(d,g);e=f+1|0;f=PC(b,c,e);}b=Ft(b,e);T(d,b);return d;},H$=b=>{let c,d,e,f,g;c=D_(b,44);d=S(c.lR);e=d.data;f=0;g=e.length;while(f<g){e[f]=NE(W(c,f));f=f+1|0;}return d;},NE=b=>{let c,d;c=GM(b);d=new VZ;d.wJ=b;if(c!==DV)return c.q1;b=d.wJ;c=new J7;d=K();H(H(d,F(494)),b);BD(c,J(d));U(c);};
function Eq(){Bq.call(this);this.un=null;}
let C2=null,Ht=null,NO=null,DH=()=>{DH=Z(Eq);Y_();},TN=()=>{DH();return NO.fA();},VU=(a,b,c,d)=>{DH();BY(a,b,c);a.un=d;},AFe=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lM;f=c.lM;g=d.lM;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.hU(j[h],k[h]);h=h+1|0;}},Y_=()=>{let b,c,d;b=new TZ;VU(b,F(495),0,F(209));C2=b;b=new TY;VU(b,F(496),1,F(18));Ht=b;c=R(Eq,2);d=c.data;d[0]=C2;d[1]=b;NO=c;},Gw=I(0),II=a=>{return a;};
function PH(){let a=this;G.call(a);a.q2=null;a.uO=null;}
let AEJ=a=>{return a.q2;},AAn=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.q2.hn(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.uO.data[f]?g[f]:d.data[f];f=f+1|0;}Cd(b,e);},AAU=a=>{return a.q2.hs();},XO=(a,b)=>{a.q2.hl(b);};
function NP(){let a=this;G.call(a);a.pe=null;a.nx=null;a.m1=null;a.of=null;a.oe=null;}
let ABT=(a,b,c)=>{let d,e,f;a.pe=b;d=CN(b.n2);a.nx=R(B2,d);a.m1=R(B2,d);e=B3(b);a.of=e.lT;a.oe=e.lW;a.nx.data[0]=Bl(0,0);a.m1.data[0]=Bl(0,0);f=1;while(f<d){a.nx.data[f]=Bl(c,BE(b,f));a.m1.data[f]=Bl(c,BE(b,f));f=f+1|0;}},GA=(a,b)=>{let c=new NP();ABT(c,a,b);return c;},Ub=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=c.mc.data;f=b.lT;g=Bw(a.pe);AFe(a.pe.mo,e[g],d,a.nx.data[g]);h=Bw(a.pe);i=a.pe;b=i.n5;CS();if(b===CY&&i.mo===C2)S6(c.mc.data[h],d,a.m1.data[h]);else P3(Di(i,h),a.nx.data[h],c.nm.data[h],c.mc.data[h],a.m1.data[h]);while
(true){h=CI(g,1);if(h<0)break;b=a.m1.data[g];j=g-1|0;F$(b,e[j],a.of.data[g]);Pz(a.m1.data[g],a.oe.data[g]);if(h>0){k=f.data;HH(a.m1.data[g],k[g],a.nx.data[j]);P3(Di(a.pe,j),a.nx.data[j],c.nm.data[j],e[j],a.m1.data[j]);}g=g+(-1)|0;}};
function M0(){let a=this;G.call(a);a.mn=null;a.o5=null;a.rr=null;a.nS=0;a.to=null;a.mY=null;a.oQ=null;a.qT=null;a.sm=null;a.qr=null;a.n7=null;a.tr=null;a.tq=null;a.qU=null;}
let Vk=null,Cz=()=>{Cz=Z(M0);XB();},AFd=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=a.nS;while(b>=1){c=a.qr;d=a.nS;if(b!=d){Cj();e=IN;f=a.mn.nH.nx.data[b];g=a.n7.data;h=b+1|0;i=BV(g[h]);j=BV(a.oQ.data[h]);k=K();H(Q(H(k,i),32),j);l=J(k);i=K();Q(O(H(O(H(i,F(497)),b),F(498)),h),46);m=J(i);i=new BL;n=a.n7.data[h];CA();Dj(i,100,n,CV,Cp);e=ER(a,e,b,f,l,m,F2(i,FL(119,a.oQ.data[h],Cp,Dk)),new TO);}else{a:{Cj();j=IN;e=a.mn.nH.nx.data[d];f=a.o5.mo;GG();switch(Tr.data[f.lO]){case 1:break;case 2:i=F(499);break a;default:e=
new Ch;Bh(e);U(e);}i=F(500);}e=D3(a,j,d,e,i,F(501),BO(BL,[BZ(97,a.mY.data[d]),BZ(121,a.qU)]));}b:{c.data[b]=e;c=a.n7;o=a.nS;if(b==o){c:{f=a.o5;i=f.n5;CS();if(i===CY){f=f.mo;DH();if(f===C2){h=1;break c;}}h=0;}if(h){Cj();n=IP;p=a.mn.nH.m1.data[o];f=BV(a.qr.data[o]);i=K();H(H(H(O(H(i,F(502)),o),F(61)),f),F(503));e=D3(a,n,o,p,F(504),J(i),BO(BL,[BZ(97,a.mY.data[a.nS]),BZ(121,a.qU)]));break b;}}d:{i=Di(a.o5,b);Cj();e=IP;f=a.mn.nH.m1.data[b];GG();switch(L7.data[i.lO]){case 1:break;case 2:k=F(505);break d;case 3:k=
F(506);break d;case 4:k=F(507);break d;case 5:k=F(508);break d;case 6:k=F(509);break d;case 7:k=F(510);break d;default:e=new Ch;Bh(e);U(e);}k=F(511);}j=BV(a.qr.data[b]);m=i.qV;i=K();Q(H(H(H(H(O(H(i,F(502)),b),F(61)),j),F(512)),m),46);e=D3(a,e,b,f,k,J(i),BO(BL,[BZ(100,a.qr.data[b]),BZ(122,a.sm.data[b]),BZ(97,a.mY.data[b])]));}c.data[b]=e;a.tr.data[b]=ZA(a,b);a.tq.data[b]=XC(a,b);b=b+(-1)|0;}},AFq=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;b=new Tv;c=a.mn;b.oa=a;b.n9=c;b.wQ=c.oC.hm();Cj();b.wS=K8(b,
M1,c.sS,F(513));d=a.oQ.data;e=a.qT;f=a.tr;g=a.tq;h=d.length;i=R(J6,(2*h|0)-2|0);j=i.data;k=1;while(k<h){l=f.data;m=e.data;n=g.data;o=2*k|0;j[o-2|0]=UA(d[k],l[k]);j[o-1|0]=UA(m[k],n[k]);k=k+1|0;}c=b.wQ;if(!(c instanceof GT)){if(c instanceof FW)AAS(b,c,i);else{p=j.length;k=0;while(k<p){q=j[k];e=R(BL,1);e.data[0]=BZ(100,q.q7);M4(b,q,F(514),e);k=k+1|0;}}}else{c=c;p=j.length;k=0;while(k<p){r=j[k];q=Dx(r,Il,If);s=b.n9.p1;t=EV(r);u=K();H(H(H(u,F(515)),t),F(516));q=Kf(b,r,q,s,J(u));s=b.oa;t=Dx(r,H3,HT);v=Da(r);u=Ee(r,
c.oM);w=EV(r);x=K();H(H(H(x,F(515)),w),F(517));q=D3(s,t,v,u,F(518),J(x),BO(BL,[BZ(118,q),BZ(100,r.q7)]));e=R(BL,1);e.data[0]=BZ(118,q);M4(b,r,F(519),e);k=k+1|0;}}},ADG=(a,b)=>{let c,d,e,f,g,h,i,j;Cj();c=KT;d=a.mn.o3.nm.data[b];e=a.mY.data;f=b-1|0;g=BV(e[f]);h=BV(a.oQ.data[b]);i=BV(a.qT.data[b]);j=K();Q(H(H(H(Q(H(j,g),32),h),F(520)),i),7488);j=J(j);g=K();H(O(H(g,F(521)),b),F(522));g=J(g);i=new BL;h=a.mY.data[f];CA();Dj(i,120,h,CV,Cp);return ER(a,c,b,d,j,g,VX(i,FL(119,a.oQ.data[b],Dk,Cp),FL(98,a.qT.data[b],Dk,
Cp)),new QX);},RD=(a,b)=>{let c;a:{b:{c=Ba(a.qU.nn,b,0);if(Ba(a.mY.data[a.nS].nn,b,0)===c){if(c===0.0)break b;if(c===1.0)break b;}b=0;break a;}b=1;}return b;},ZA=(a,b)=>{let c,d,e,f,g,h,i,j,k;Cj();c=MI;d=a.mn.nH.of.data[b];e=BV(a.n7.data[b]);f=a.mY.data;g=b-1|0;h=BV(f[g]);i=K();H(H(H(i,e),F(523)),h);j=J(i);i=a.rr.rN;k=K();Q(H(H(O(H(k,F(524)),b),F(156)),i),46);e=J(k);i=new BL;k=a.n7.data[b];CA();Dj(i,100,k,Cp,CV);return ER(a,c,b,d,j,e,F2(i,FL(97,a.mY.data[g],Cp,Dk)),new Oa);},XC=(a,b)=>{let c,d,e,f,g,h,i;Cj();c
=MH;d=a.mn.nH.oe.data[b];e=BV(a.n7.data[b]);f=K();H(H(H(f,F(525)),e),F(526));g=J(f);h=a.rr.rN;e=K();Q(H(H(O(H(e,F(527)),b),F(156)),h),46);i=J(e);e=new BL;f=a.n7.data[b];CA();Dj(e,100,f,Cp,CV);return ER(a,c,b,d,g,i,EW(e),new VB);},Fm=(a,b,c,d,e,f)=>{let g;g=Hc();Cz();return ER(a,b,c,d,e,f,g,Vk);},D3=(a,b,c,d,e,f,g)=>{let h;h=new Sl;h.vu=e;return Oq(a,b,c,d,e,f,h,g);},Oq=(a,b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o;h=h.data;i=Y();j=h.length;k=0;while(k<j){l=h[k];m=l.oK;n=0;a:{while(n<e.lP.length){if(Bp(e,n)==m&&Rj(e,
n)){m=1;break a;}n=n+1|0;}m=0;}if(m)T(i,l);k=k+1|0;}Cz();l=K();o=new PE;o.vh=i;o.vg=l;Qs(e,l,o);e=J(l);l=new U8;l.ut=g;return ER(a,b,c,d,e,f,i,l);},ER=(a,b,c,d,e,f,g,h)=>{let i,j,k;i=new C5;j=a.mn;Cg(j);k=new QB;k.uz=j;i.m3=b;i.qB=c;i.nn=d;i.vI=k;i.sU=e;i.sY=f;i.rm=g;i.uU=h;c=0;b=g.q();while(b.r()){c=Br(c,OQ(b.t()));}i.te=c;T(a.to,i);return i;},XB=()=>{Vk=new Tx;};
function Re(){let a=this;G.call(a);a.p$=null;a.r2=null;}
let W6=a=>{a.p$=Y();a.r2=Y();},OM=()=>{let a=new Re();W6(a);return a;},Mb=a=>{return a.p$.lR;},I6=(a,b)=>{return W(a.p$,b);},LP=(a,b)=>{return W(a.r2,b);},MZ=(a,b,c)=>{let d;d=Mm(a.p$,b);if(d>=0)JZ(a.r2,d,c);else{T(a.p$,b);T(a.r2,c);}},PL=I(0);
function JX(){G.call(this);this.uE=null;}
let ADW=(b,c,d)=>{c=Ci(c);d=Ci(d);MZ(b.uE,d,c);},HY=I(Bq),Hv=null,Gg=null,ABY=null,Do=()=>{Do=Z(HY);ABS();},Zo=(a,b,c)=>{Do();BY(a,b,c);},Uh=(a,b)=>{let c=new HY();Zo(c,a,b);return c;},ABS=()=>{let b,c,d;Hv=Uh(F(528),0);b=Uh(F(529),1);Gg=b;c=R(HY,2);d=c.data;d[0]=Hv;d[1]=b;ABY=c;},He=I(Bq),HP=null,I0=null,Z2=null,D4=()=>{D4=Z(He);ADU();},AFw=(a,b,c)=>{D4();BY(a,b,c);},Ry=(a,b)=>{let c=new He();AFw(c,a,b);return c;},ADU=()=>{let b,c,d;HP=Ry(F(530),0);b=Ry(F(531),1);I0=b;c=R(He,2);d=c.data;d[0]=HP;d[1]=b;Z2=c;};
function U3(){let a=this;G.call(a);a.s4=null;a.tl=null;}
let Jh=(a,b)=>{let c,d,e,f;c=(((b.nh*7|0)+(b.nu*31|0)|0)+b.nq|0)%256|0;d=a.s4.data;if(!(d[c]!==null&&V8(d[c],b))){a.s4.data[c]=b;d=a.tl;e=I7(F(532));Hb(e,b.nh);Hb(e,b.nu);Hb(e,b.nq);f=b.pZ;if(f<1.0)Hb(e,BI(255.0*f)|0);d.data[c]=J(e);}return a.tl.data[c];};
function LR(){let a=this;L.call(a);a.re=null;a.sh=0;}
let SO=(a,b,c)=>{a.re=b;a.sh=c;},Gr=(a,b)=>{let c=new LR();SO(c,a,b);return c;},Ye=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=LT(b);d=IQ(b);e=!(Ez(c,EZ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=E8(c,Br(d,0)+e|0);g=E8(Cb(1),Br( -d|0,0)+e|0);h=E8(Cb(1),Br(d,0));i=E8(Cb(1),(Br(d,0)+e|0)-1|0);j=OU(b);Fj(g,Br(j,0));k=R(Je,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Fj(k[l],Br(m,0));l=l+1|0;}l=Ii(Xk(c,Cb(2)),B_)?1:0;if(DC(L2(f,i),g)>=l){Eo(g,0);j=j+1|0;}n=K();while(true){k=R(Je,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){Eo(k[d],0);d=d+1|0;}o=KW(f,g);p=DC(h,f)<l?0:1;q=DC(L2(f,i),g)<l?0:1;if(q&&!(p&&!Rf(f,g,o)))o=o+1|0;Q(n,(48+o|0)&65535);if(p)break;if(q)break;}return Gr(J(n),j);},Rf=(b,c,d)=>{return DC(L2(b,b),c)<(d%2|0?0:1)?0:1;},LT=b=>{let c;c=Nb(b);if(LB(c,EZ(0, 1048576)))c=ABN(NH(c,EZ(4294967295, 1048575)),EZ(0, 1048576));return c;},IQ=b=>{return Br(Gd(AEc(Nb(b),52)),1)-1075|0;},OU=b=>{let c,d,e,f;c=IQ(b)+63|0;d=LT(b);LZ();if(Ez(d,B_))e=64;else{e=0;f=EE(d,32);if(Ii(f,B_))e=32;else f
=d;d=EE(f,16);if(Ez(d,B_))d=f;else e=e|16;f=EE(d,8);if(Ez(f,B_))f=d;else e=e|8;d=EE(f,4);if(Ez(d,B_))d=f;else e=e|4;f=EE(d,2);if(Ez(f,B_))f=d;else e=e|2;if(Ii(EE(f,1),B_))e=e|1;e=(64-e|0)-1|0;}return Ca((c-e|0)*0.3010299956639812)|0;},E8=(b,c)=>{let d;d=I3(b);GK(d,c);return d;},Os=I(),AB7=(a,b)=>{(Bs(b)).setAttribute("tabindex","-1");},Q6=I(),SQ=null,My=()=>{My=Z(Q6);ADu();},ADu=()=>{let b,c;F5();b=Bd((WB.fA()).data.length);c=b.data;SQ=b;c[Df.lO]=1;c[Ea.lO]=2;c[B0.lO]=3;};
function LD(){let a=this;G.call(a);a.wd=null;a.wc=null;}
let ADl=(b,c)=>{b=b;WE(b.wd,b.wc,c);};
function LG(){let a=this;G.call(a);a.vw=null;a.vv=null;}
let Xr=(b,c)=>{b=b;WE(b.vw,b.vv,c);};
function LH(){let a=this;G.call(a);a.uA=null;a.uB=null;}
let AE$=(a,b,c)=>{a.uA=b;a.uB=c;},AEs=(a,b)=>{let c=new LH();AE$(c,a,b);return c;},ABB=(b,c)=>{b=b;c=b.uA;b=b.uB;G1(c,Mm(c.mF,b),0);};
function LF(){let a=this;G.call(a);a.wE=null;a.wF=null;}
let WW=(a,b,c)=>{a.wE=b;a.wF=c;},X7=(a,b)=>{let c=new LF();WW(c,a,b);return c;},AAK=(b,c)=>{let d,e,f,g,h,i;b=b;a:{d=b.wE;b=b.wF;e=c.target;if(e.hasAttribute("tabindex")?1:0){b:{e=OK(b,e);f=e.mu;g=e.my;h=Ci(c.key);i=(-1);switch(Eg(h)){case 251549619:if(!Bc(h,F(283)))break b;i=0;break b;case 930625636:if(!Bc(h,F(533)))break b;i=3;break b;case 977535019:if(!Bc(h,F(534)))break b;i=2;break b;case 977763216:if(!Bc(h,F(284)))break b;i=1;break b;default:}}c:{switch(i){case 0:g=g+1|0;break c;case 1:g=g+(-1)|0;break c;case 2:f
=f+1|0;break c;case 3:f=f+(-1)|0;break c;default:}break a;}c.preventDefault();if(SP(b,f,g))VO(d,b,f,g);else{i=f<=e.mu&&g<=e.my?0:1;g=Mm(d.mF,b)+(!i?(-1):1)|0;if(g>=0){b=d.mF;if(g<b.lR){VO(d,W(b,g),0,0);G1(d,g,0);}}}}}};
function FW(){let a=this;G.call(a);a.uy=0.0;a.oJ=null;a.oL=null;a.sf=null;a.rq=null;a.ov=0.0;a.oq=0.0;}
let ADQ=(a,b,c)=>{let d,e;a.ov=a.ov*0.9;a.oq=a.oq*0.999;d=1;while(true){e=b.lT.data;if(d>=e.length)break;QD(a,c.of.data[d],a.oJ.lT.data[d],a.oL.lT.data[d],a.sf.lT.data[d],a.rq.lT.data[d],e[d]);QD(a,c.oe.data[d],a.oJ.lW.data[d],a.oL.lW.data[d],a.sf.lW.data[d],a.rq.lW.data[d],b.lW.data[d]);d=d+1|0;}},QD=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.lM;i=c.lM;j=d.lM;k=e.lM;l=f.lM;m=g.lM;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.ov);t[n]=r[n]/(1.0-a.oq);o[n]=o[n]-a.uy*s[n]/(Cl(t[n])+1.0E-8);n=n+1|0;}},Zw=a=>{let b,c,d,e,f,g;b=CJ(a.oJ);c=b.data;d=CJ(a.oL);e=c.length;f=2*e|0;g=S(f+2|0);c=g.data;B5(b,0,g,0,e);B5(d,0,g,e,e);c[f]=a.ov;c[f+1|0]=a.oq;return g;},ACO=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=S(d);B5(b,d,e,0,d);Cd(a.oJ,b);Cd(a.oL,e);d=2*d|0;a.ov=c[d];a.oq=c[d+1|0];},Pb=I(),LV=null,In=()=>{In=Z(Pb);Xy();},Xy=()=>{let b,c;D6();b=Bd((PV.fA()).data.length);c
=b.data;LV=b;c[Dz.lO]=1;c[Fl.lO]=2;c[CQ.lO]=3;c[CG.lO]=4;c[DF.lO]=5;},AB8=I(),Nh=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lQ==c.lQ&&d.lN==b.lN&&d.lQ==c.lN?1:0,F(535),b,c,d);e=b.lM;f=c.lM;g=d.lM;h=b.lN;i=c.lN;j=b.lQ;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(k,j)+n|0]*p[V(l,j)+n|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},HH=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lQ==c.lN&&d.lN==b.lN&&d.lQ==c.lQ?1:0,F(536),b,c,d);e=b.lM;f=c.lM;g=d.lM;h=b.lN;i=c.lQ;j=b.lQ;k=0;while
(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(k,j)+n|0]*p[V(n,i)+l|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},F$=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;EA(b.lN==c.lN&&d.lN==b.lQ&&d.lQ==c.lQ?1:0,F(537),b,c,d);e=b.lM;f=c.lM;g=d.lM;h=b.lQ;i=c.lQ;j=b.lN;k=0;while(k<h){l=0;while(l<i){m=0.0;n=0;while(n<j){o=e.data;p=f.data;m=m+o[V(n,h)+k|0]*p[V(n,i)+l|0];n=n+1|0;}g.data[V(k,i)+l|0]=m;l=l+1|0;}k=k+1|0;}},S6=(b,c,d)=>{let e,f,g,h,i,j,k;EA(Li(b,c)&&Li(b,d)?1:0,F(538),b,c,d);e=b.lM;f=c.lM;g
=d.lM;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=j[h]-k[h];h=h+1|0;}},T3=(b,c,d)=>{let e,f,g,h,i;EA(Li(c,d),F(539),d,c,d);e=c.lM;f=d.lM;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},Pz=(b,c)=>{let d,e,f,g,h,i,j;EA(c.lN==b.lQ&&c.lQ==1?1:0,F(540),b,b,c);d=b.lM;e=c.lM;f=b.lQ;g=0;while(g<f){h=0.0;i=g;while(true){j=d.data;if(i>=j.length)break;h=h+j[i];i=i+f|0;}e.data[g]=h;g=g+1|0;}},Li=(b,c)=>{return b.lN==c.lN&&b.lQ==c.lQ?1:0;},EA=(b,c,d,e,f)=>{let g,
h;if(b)return;g=new BB;d=CC(d);e=CC(e);f=CC(f);h=K();Q(H(H(H(H(H(H(H(H(h,F(541)),c),F(61)),d),F(51)),e),F(542)),f),46);BD(g,J(h));U(g);};
function Vy(){let a=this;G.call(a);a.w5=null;a.w3=null;a.w4=null;a.w6=null;}
let ZI=a=>{let b,c,d,e;b=a.w5;c=a.w3;d=a.w4;e=a.w6;DQ(b,c);return d.mo.hj(E5(b),e);};
function SR(){let a=this;G.call(a);a.uh=null;a.ui=null;a.uj=null;a.uk=null;}
let AEh=a=>{let b,c,d,e,f,g,h,i,j,k,l,m;b=Kw(a.uh,a.ui,a.uj,a.uk);OI(b);b=b.nk;c=0.0;d=Bk(Jx(b));while(Bj(d)){b=Bg(d);if(!Nq(b)){e=b.nW.lM;f=EQ(b.o9);DW();if(f===G0){g=(b.nD.bZ(0)).mI;f=(b.nD.bZ(1)).mI;b=Bl(g.lN,f.lQ);HH(LC(g,g.lQ),LC(f,1),b);}else{h=(b.nD.bZ(0)).mI.lM.data.length;i=EQ(b.o9)!==LE?0:1;b=b.mI;if(!i)h=4;b=LC(b,h);}j=b.lM;k=0.0;i=0;while(true){l=e.data;if(i>=l.length)break;m=j.data;k=k+Bi(l[i])*m[i]*1.1102230246251565E-16;i=i+1|0;}c=c+k;}}if(!(c>=0.0))c=Infinity;return c;},YF=I();
function YJ(){let a=this;L.call(a);a.xA=0.0;a.xB=0.0;a.xv=0.0;}
let UL=I(),AC6=null,X2=null,NZ=null,R4=null,ZD=null,AD$=null,Fi=()=>{Fi=Z(UL);XJ();},XJ=()=>{AC6=new R_;X2=new R8;NZ=new R$;R4=new R6;ZD=new R7;AD$=new Rw;},Hx=I(0),Sz=I(),YN=(a,b)=>{return b.il();};
function Q4(){let a=this;G.call(a);a.mg=null;a.m2=null;a.n0=null;a.mR=null;a.p_=0;a.pV=null;a.l0=null;}
let On=(a,b)=>{return !Kn(W(a.m2.nC,b))?3.0:Bo(14.0,(E9(a.n0,b)).mq/2.0);},AB5=(a,b)=>{return FS(a.mR,Ct(b)+8.0)>0.0&&Gq(a.mR,Cw(b)+8.0)>0.0&&FS(a.mR,b.lU-8.0)<a.mg.mP&&Gq(a.mR,b.lZ-8.0)<a.mg.nL?1:0;},WP=(a,b)=>{let c,d,e,f;c=b.data;d=a.mg;e=Vz(a,b,10.0,0.0);f=B1(a.l0.l1.mL,DG(a,3.0));BS(d,e,f);d=a.mg;e=TP(a,c[0],c[1],1,1.5);f=a.l0.l1.mL;BA(d,e,f);},TP=(a,b,c,d,e)=>{let f,g,h,i,j;f=b-( -d|0)*8.0*e;g=8.0*e/2.2;h=new E1;i=S(6);j=i.data;j[0]=b;j[1]=c;j[2]=f;j[3]=c-g;j[4]=f;j[5]=c- -g;Kq(h,EW(I$(a,i)));return h;},Vz
=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=b.data;e=Y();f=b.length-2|0;g=0;h= -d;while(true){i=CI(g,f);if(i>0)break;j=b[g];k=b[g+1|0];l=g&&k!==b[g-1|0]?14:1;m=1;while(m<l){n=m/l;o=g-2|0;p=Fd(n*(j-b[o])- -b[o]);q=e;T(q,p);d=Dg(Dg(n,n),3.0-(n- -n));o=g-1|0;T(q,Fd(d*(k-b[o])- -b[o]));m=m+1|0;}q=Fd(j- -(!g?c:i?0.0:h));p=e;T(p,q);T(p,Fd(k));g=g+2|0;}q=e;r=S(q.lR);b=r.data;o=0;m=b.length;while(o<m){b[o]=(W(q,o)).qa;o=o+1|0;}return C6(I$(a,r));},YK=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.mQ;Cx();f=e!==ES?0:1;g
=a.l0.l1.mL;h=!f?0.1:0.22;g=Im(CP(g,h),a.l0.l1.l_);e=FV(a,d,0.0,On(a,b));i=a.mg;if(Kn(c)&&!f)g=a.l0.l1.l_;BA(i,e,g);if(f){g=a.mg;e=Vm(e);i=B1(a.l0.l1.mL,DG(a,3.0));BS(g,e,i);}else if(Kn(c)){g=a.mg;e=Vm(e);i=B1(a.l0.l1.od,DG(a,1.25));BS(g,e,i);}WQ(a,b,c,d);e=c.mQ;if(e!==CM){j=a.pV.data;if(j[b]>0){a:{b=j[b];M6();switch(Va.data[e.lO]){case 1:case 2:f=b;break a;case 3:f=c.q$;break a;case 4:case 5:f=0;break a;default:}c=new Ch;Bh(c);U(c);}k=X(1.0,(d.l5-20.0-3.0*(b-1|0))/b);l=Cw(d)-4.0-3.0;m=0;n=k+3.0;while(m<b){c
=FV(a,Cr(d.lU+10.0-( -m|0)*n,l,k,4.0),0.0,1.0);g=m<f?a.l0.l1.mL:CP(a.l0.l1.mp,0.3);BA(a.mg,c,g);m=m+1|0;}}}},WQ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m;e=d.lZ+4.0+15.0;f=c.pt;Dp();H_(a,f,d,e,Lw,a.l0.l1.l$);if(!Bv(Ix(c))){e=e+15.0;H_(a,Ix(c),d,e,FP,a.l0.l1.mp);}if(!CT(c.nI))e=NT(a,c.nI,d,e+7.0,a.l0.l1.l$);g=c.mQ;Cx();if(g!==CM){h=e+8.0;i=a.mg;j=new EC;k=BM([d.lU+10.0,h,Ct(d)-10.0,h]);Wn(j,I$(a,k));g=B1(CP(a.l0.l1.mp,0.5),Du(a.mg,DG(a,1.0)));BS(i,j,g);l=e+22.0;m=c.mQ===EN?0:1;H_(a,OS(c,a.pV.data[b]),d,l,FP,!m?a.l0.l1.mp
:a.l0.l1.mL);NT(a,c.qA,d,l,a.l0.l1.mL);}},NT=(a,b,c,d,e)=>{let f,g;f=b.q();while(f.r()){g=f.t();d=d+15.0;Dp();H_(a,g,c,d,D0,e);}return d;},H_=(a,b,c,d,e,f)=>{let g,h;if(DG(a,e.nd)>=4.0){g=a.mg;b=RW(b,e,c.l5-20.0);h=FS(a.mR,c.lU+10.0);d=Gq(a.mR,d);c=T6(a,e);CE(g,b,h,d,c,f);}},AE3=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m;c=W(a.m2.pk,b);if(!(DG(a,11.0)<4.0)&&!Bv(c.qo)){d=0;e=0;while(e<b){d=d+(V9(a,W(a.m2.pk,e))!=V9(a,c)?0:1)|0;e=e+1|0;}Dp();f=Cu(F(0),D0)*a.l0.sa;g=RW(c.qo,D0,f);h=Cu(g,D0)+6.0;i=(M$(a.n0,c.oW,c.oR)).mW.data;j
=(i[2]+i[4]-h)/2.0;k=(i[3]+i[5]-15.0)/2.0-( -d|0)*16.0;c=a.mg;l=FV(a,Cr(j,k,h,15.0),0.0,3.0);m=a.l0.l1.l_;BA(c,l,m);c=a.mg;h=FS(a.mR,j+3.0);f=Gq(a.mR,k+11.0);l=T6(a,D0);m=a.l0.l1.mL;CE(c,g,h,f,l,m);return;}},V9=(a,b)=>{let c,d;c=a.m2.nC;d=b.oW;c=(W(c,d)).mO;d=b.oR;return (W(c,d)).nU;},FV=(a,b,c,d)=>{let e,f,g,h,i;e=new CF;f=b.lU-c;g=b.lZ-c;h=b.l5;i=(-2.0)*c;DB(e,f,g,h-i,b.mq-i);return FJ(EW(I$(a,K$(e,d))));},Vm=b=>{let c,d,e,f,g;c=b.o6.bZ(0);d=c.data;GJ();e=d.length;f=S(e+2|0);g=f.data;B5(c,0,f,0,e);g[e]=d[0];g[e
+1|0]=d[1];return C6(f);},I$=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=FS(a.mR,b[f]);g=f+1|0;e[g]=Gq(a.mR,b[g]);f=f+2|0;}return d;},DG=(a,b)=>{return Dg(a.mR.ss,b);},T6=(a,b)=>{return AFJ(DG(a,b.nd),b.oz,b.o7,b.qw);};
function QR(){let a=this;L.call(a);a.sF=null;a.tx=null;}
let Sa=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;b=b.data;d=new To;d.nZ=b.length;e=0;f=0;g=(-1);h=0;while(true){i=d.nZ;if(h>=i)break;j=c.data;g=Br(g,j[h]);f=f+b[h].data.length|0;k=b[h].data;i=k.length;l=0;while(l<i){m=k[l];e=e+(j[h]-j[m]|0)|0;l=l+1|0;}h=h+1|0;}d.nJ=g+1|0;j=Bd((i+e|0)-f|0);d.mw=j;d.l6=Bd(e);d.mM=Bd(e);d.ty=R(B4(EU),i);B5(c,0,j,0,i);h=0;e=d.nZ;f=0;g=e;while(f<e){j=d.ty.data;j[f]=Bd(b[f].data.length);i=0;while(i<b[f].data.length){l=b[f].data[i];while(true){c=d.mw.data;if((c[l]+1|0)>=c[f])break;c[g]
=c[l]+1|0;d.l6.data[h]=l;c=d.mM.data;m=h+1|0;c[h]=g;n=g+1|0;l=g;h=m;g=n;}d.l6.data[h]=l;d.mM.data[h]=f;c=j[f].data;l=h+1|0;c[i]=h;i=i+1|0;h=l;}f=f+1|0;}d.oN=VL(d,d.mM);d.pY=VL(d,d.l6);e=Bz(40,4000/(d.mw.data.length+1|0)|0);o=new QR;h=Br(1,e);p=null;e=0;while(e<h&&!(p!==null&&Sm(FT(p),B_))){if(!e)q=RZ(d);else{q=RZ(d);k=q.m5.data;i=k.length;g=0;l=e;while(g<i){b=k[g].data;m=b.length-1|0;while(m>0){l=V(l,1103515245)+12345|0;f=(l>>>8|0)%(m+1|0)|0;n=b[m];b[m]=b[f];b[f]=n;m=m+(-1)|0;}g=g+1|0;}l=0;while(l<i){b=k[l];f
=0;while(true){c=b.data;if(f>=c.length)break;q.nB.data[c[f]]=f;f=f+1|0;}l=l+1|0;}}NQ(q);r=Qb(q);s=FT(q);g=0;i=0;while(i<24&&g<4&&AA7(s,B_)){f=1;while(true){l=q.m5.data.length;if(f>=l)break;if(!(i%2|0)){t=q.mV;PJ(q,f,t.oN,t.l6);}else{l=(l-1|0)-f|0;t=q.mV;PJ(q,l,t.pY,t.mM);}f=f+1|0;}NQ(q);u=FT(q);g=g+1|0;if(Sk(u,s)){r=Qb(q);g=0;s=u;}i=i+1|0;}if(p!==null&&LB(FT(r),FT(p)))r=p;e=e+1|0;p=r;}o.sF=d;o.tx=p;return o;},JI=a=>{return Ju(a.tx);},Vv=I(),AAD=(a,b)=>{return b.il();},SW=I(),TW=null,KC=()=>{KC=Z(SW);AAh();},AAh
=()=>{let b,c;b=Bd((RY()).data.length);c=b.data;TW=b;c[CM.lO]=1;c[EN.lO]=2;c[Gb.lO]=3;c[ES.lO]=4;c[Hj.lO]=5;};
function OJ(){let a=this;L.call(a);a.rZ=0;a.s3=0;a.we=0;}
let AD0=(a,b,c,d)=>{a.rZ=b;a.s3=c;a.we=d;},OC=(a,b,c)=>{let d=new OJ();AD0(d,a,b,c);return d;},Rc=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+V(BE(b,e),BE(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Lb(){let a=this;G.call(a);a.nt=null;a.nF=null;a.pF=null;a.rC=null;a.tj=null;a.q8=null;a.vA=null;a.oh=null;a.nl=0;a.oU=0;}
let T9=null,Gy=()=>{Gy=Z(Lb);ABd();},XL=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Mp(a.nF,a.nt.ml);c=Kx(a.nF,a.nt.ml);d=0;e=b;f=c;while(true){g=a.pF.n$.data;if(d>=g.length)break;e=Bo(e,g[d]);b=X(b,a.pF.n$.data[d]);g=a.pF.n$.data;h=d+1|0;f=Bo(f,g[h]);c=X(c,a.pF.n$.data[h]);d=d+2|0;}i=(X(b-e,c-f)+2.0)*1.25;Gy();j=Iw(i,T9);k=j/5.0;e=k*BI((e- -b)/2.0/k);f=k*BI((f- -c)/2.0/k);l=new Fs;b=j/2.0;c=e-b;i= -j/2.0;Na(l,c,e-i,f-b,f-i);return l;},Qw=a=>{return a.oU!=a.oh.data.length?0:1;},V3=a=>{return a.nl==49&&Qw(a)?1:0;},Pk=a=>
{let b,c;a:{b=a.nl;if(b>13){c=a.oU;if(!((c%b|0)%2|0)&&!((c/b|0)%2|0)){c=1;break a;}}c=0;}return c;},AEg=(a,b,c)=>{let d,e,f,g,h;d=a.rC;e=E_(d.mD,d.mA,b,a.nl);d=a.rC;f=E_(d.mZ,d.mU,c,a.nl);d=a.nF;g=a.vA;c=0;while(true){h=g.data;if(c>=h.length)break;h[c]=d.oD.data[c]+e*d.pR.data[c]+f*d.ph.data[c];c=c+1|0;}Cd(a.tj,g);DQ(a.q8,a.tj);return a.nt.lY.mo.hj(E5(a.q8),a.nt.mb.mi);},ADD=a=>{let b,c,d,e,f,g;b=a.nl;if(b==49)return;c=(2*b|0)-1|0;d=S(V(c,c));e=d.data;f=0;while(true){g=a.oh.data;if(f>=g.length)break;e[V(2*(f
/b|0)|0,c)+(2*(f%b|0)|0)|0]=g[f];f=f+1|0;}a.oh=d;a.nl=c;a.oU=0;},ACh=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Ek(a.nt);c=a.nt;d=c.mb;e=d.mi;f=GA(c.lY,Cv(d));DQ(a.q8,b);Ub(f,b,a.q8,e);g=1;while(g<=Bw(a.nt.lY)){b.lT.data[g]=f.of.data[g];b.lW.data[g]=f.oe.data[g];g=g+1|0;}h=CJ(b);b=new Gp;c=a.rC;g=a.nl;Lu(b,c,g,g,a.oh);c=new G3;i=a.nF;j=b.na.data;k=Infinity;l=0.0;g=j.length;m=0;while(m<g){n=j[m];if(n-n===0.0){k=Bo(k,n);l=X(l,n);}m=m+1|0;}l=Bo(1.0E290,l);if(!(l<1.0E-290)&&!(k>=l)){n=X(k,l*1.0E-12);if
(!(!(l>n*20.0)?0:1)){o=new FK;e=F_(k,l,9);j=S(e.lR);p=j.data;m=0;q=p.length;while(m<q){p[m]=(W(e,m)).oY;m=m+1|0;}Lo(o,0,Js(j,k,l),0.0,l);}else{o=new FK;m=EJ(n);q=EJ(l);r=q-m|0;j=S(3*(r+1|0)|0);p=j.data;s=0;t=p.length;while(s<t){k=C4(m-(( -s|0)/3|0)|0);u=s%3|0;if(u)k=k*(u!=1?5:2);p[s]=k;s=s+1|0;}j=Js(j,n,l);if(j.data.length>12){s=(r/12|0)+1|0;f=Y();while(m<=q){if(!(m%s|0)){e=Fd(C4(m));T(f,e);}m=m+1|0;}e=f;j=S(e.lR);p=j.data;m=0;q=p.length;while(m<q){p[m]=(W(e,m)).qa;m=m+1|0;}j=Js(j,n,l);}Lo(o,1,j,n,l);}}else o
=ZH(0,S(0),0.0,l);p=S(b.na.data.length);v=p.data;m=0;q=v.length;while(m<q){v[m]=UM(o,b.na.data[m]);m=m+1|0;}f=W0(SA(b.nQ,b.mh,b.ms,p),Br(1,48/(b.mh-1|0)|0));e=new Jm;Cg(f);d=new Ql;d.v8=f;Ru(e,f,d,1.0);f=Y();j=o.oX.data;g=j.length;m=0;while(m<g){d=Y7(e,UM(o,j[m]));T(f,d);m=m+1|0;}e=new KS;e.rI=o;e.qQ=f;f=a.pF;d=a.nt;Ul(c,i,b,e,f,d.ns,d.qm,Mp(a.nF,d.ml),Kx(a.nF,a.nt.ml),Pe(h,Yn(a.nF)),Pe(h,AET(a.nF)));return c;},Pe=(b,c)=>{let d,e,f,g;Gy();d=0.0;e=0;while(true){f=b.data;if(e>=f.length)break;g=c.data;d=d+f[e]
*g[e];e=e+1|0;}return d;},ABd=()=>{T9=BM([1.0,1.5,2.0,3.0,4.0,6.0,8.0,10.0]);},Gv=I(0),GY=(b,c)=>{let d,e,f,g;d=Qf(Gx(c));e=Bl(200,2);f=Bl(200,1);g=0;while(g<200){b.js(g,d,e);BH(f,g,0,g%2|0);g=g+1|0;}return I2(e,f);},U4=I(),AE_=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Fp(c);g=Cl(e?f*0.25:f*0.4375+0.5625);h=Fp(c)*6.283185307179586;BH(d,b,0,g*E4(h));BH(d,b,1,g*E7(h));},Oi=I(),AC4=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Fp(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BH(d,b,
0,f*E4(g)+Ev(c)*0.02);BH(d,b,1,f*E7(g)+Ev(c)*0.02);},Qa=I(),ADp=(a,b,c,d)=>{let e,f,g,h;e=Fp(c)*3.141592653589793;f=b%2|0?0:1;g=f?E4(e):1.0-E4(e);h=f?E7(e):0.5-E7(e);BH(d,b,0,(g+Ev(c)*0.1-0.5)/1.5);BH(d,b,1,(h+Ev(c)*0.1-0.25)/1.5);},Ot=I(),ABg=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BH(d,b,0,e+Ev(c)*0.2);BH(d,b,1,e+Ev(c)*0.2);},NM=I(0);
function VZ(){G.call(this);this.wJ=null;}
let J7=I(BT);
function GT(){let a=this;G.call(a);a.wH=0.0;a.oM=null;}
let AD8=(a,b,c)=>{let d,e;d=1;while(true){e=b.lT.data;if(d>=e.length)break;Sb(a,c.of.data[d],a.oM.lT.data[d],e[d]);Sb(a,c.oe.data[d],a.oM.lW.data[d],b.lW.data[d]);d=d+1|0;}},Sb=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.lM;f=c.lM;g=d.lM;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.wH*j[h];h=h+1|0;}},Y2=a=>{return CJ(a.oM);},ZM=(a,b)=>{Cd(a.oM,b);};
function K_(){L.call(this);this.tO=0.0;}
let O1=null,Hg=()=>{Hg=Z(K_);AAH();},ZW=(a,b)=>{Hg();a.tO=b;},Pc=a=>{let b=new K_();ZW(b,a);return b;},W1=(a,b,c)=>{let d,e;d=1;while(true){e=b.lT.data;if(d>=e.length)break;T3(a.tO,c.of.data[d],e[d]);T3(a.tO,c.oe.data[d],b.lW.data[d]);d=d+1|0;}},YH=a=>{Hg();return O1;},AFf=(a,b)=>{return;},AAH=()=>{O1=S(0);};
function VV(){let a=this;G.call(a);a.vk=null;a.vl=null;a.vm=0;}
function SK(){let a=this;G.call(a);a.l9=null;a.nw=null;}
let YA=a=>{let b,c,d,e,f,g;b=Y();c=C$(D2(a.l9));d=a.l9;BC();e=Bk(D_(BW(d,FN),44));f=c;while(Bj(e)){d=Bg(e);if(NE(d)>=f)T(b,d);}if(!CT(b)){d=a.nw;b=KO(Dy(F(396),b));c=c-1|0;g=K();Q(O(H(H(H(g,F(543)),b),F(544)),c),46);b=J(g);T(d,b);}},YY=a=>{let b,c,d;b=a.l9;BC();if(Bc(DT(F0(b,EX),F(2)),F(209))&&!Mr(a.l9)){b=a.nw;c=It(a,E$);d=K();H(H(H(d,F(545)),c),F(546));c=J(d);T(b,c);}},ACw=a=>{let b,c,d,e;b=Cv(Is(a.l9));c=a.l9;BC();if(!EH(c,EF,F(22))&&Eb(a.l9,EF)>b){d=a.nw;e=It(a,EF);c=K();Q(O(H(H(c,e),F(547)),b),46);e=J(c);T(d,
e);}},ADf=a=>{let b,c,d,e;b=a.l9;BC();if(Eb(b,Iu)>NF(a.l9)){c=a.nw;b=It(a,Iu);d=NF(a.l9);e=K();Q(O(H(H(e,b),F(548)),d),46);b=J(e);T(c,b);}},Qn=(a,b,c,d)=>{let e,f;if(!Bc(DT(F0(a.l9,c),F(2)),d)&&!IF(a.l9,b)){e=a.nw;b=b.no;f=c.no;c=K();H(H(Q(H(H(H(c,b),F(549)),f),61),d),F(550));b=J(c);T(e,b);}},It=(a,b)=>{let c,d;c=b.no;b=BW(a.l9,b);d=K();H(Q(H(d,c),61),b);return J(d);};
function Vl(){let a=this;G.call(a);a.xp=null;a.xo=null;a.xr=null;}
let ABU=(a,b,c)=>{let d;d=I2(Bl(c,2),Bl(c,1));a.xp=d;a.xo=DM(b,d.l7);a.xr=GA(b,c);},Pt=(a,b)=>{let c=new Vl();ABU(c,a,b);return c;},Zl=I(),AFW=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HE(b)&&(e+f|0)<=HE(d)){a:{b:{if(b!==d){g=Jy(Bf(b));h=Jy(Bf(d));if(g!==null&&h!==null){if(g===h)break b;if(!IB(g)&&!IB(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bf(n);if(FB(n.ob,h.ob)){k=1;break c;}}k=0;}if(!k){I4(b,c,d,e,j);b=new ID;Bh(b);U(b);}j=j+1|0;k=
m;}I4(b,c,d,e,f);return;}if(!IB(g))break a;if(IB(h))break b;else break a;}b=new ID;Bh(b);U(b);}}I4(b,c,d,e,f);return;}b=new ID;Bh(b);U(b);}b=new CL;Bh(b);U(b);}d=new FE;BD(d,F(551));U(d);},B5=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=HE(b)&&(e+f|0)<=HE(d)){I4(b,c,d,e,f);return;}b=new CL;Bh(b);U(b);},I4=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}else {c=c+f|0;e=e+f|0;for(let i=0;i
<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}};
function Je(){let a=this;G.call(a);a.m9=null;a.mv=0;}
let Z1=(a,b)=>{a.m9=Bd(4);while(Ii(b,B_)){M9(a,Gd(b)&134217727);b=EE(b,27);}},I3=a=>{let b=new Je();Z1(b,a);return b;},L2=(b,c)=>{let d,e,f,g;d=I3(B_);e=0;f=0;while(!(f>=b.mv&&f>=c.mv&&e<=0)){g=(DN(b,f)+DN(c,f)|0)+e|0;M9(d,g&134217727);e=g>>27;f=f+1|0;}return d;},QZ=a=>{let b;b=a.mv;return !b?0:((b*27|0)-P1(DN(a,b-1|0))|0)+5|0;},DC=(a,b)=>{let c;c=Br(a.mv,b.mv)-1|0;while(c>0&&DN(a,c)==DN(b,c)){c=c+(-1)|0;}return c<0?0:DN(a,c)-DN(b,c)|0;},Eo=(a,b)=>{let c,d,e;c=0;while(c<a.mv){d=a.m9.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)M9(a,b);},Fj=(a,b)=>{let c;c=0;while(c<b){Eo(a,0);c=c+1|0;}},GK=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.mv;f=Bd((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.m9.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.m9=f;a.mv=g.length;UV(a);},KW=(a,b)=>{let c,d,e,f;c=0;while(DC(a,b)>=0){d=0;e=0;while(e<a.mv){f=(a.m9.data[e]-DN(b,e)|0)+d|0;a.m9.data[e]=f&134217727;d=f>>27;e=e+1|0;}UV(a);c=c+1|0;}return c;},DN=(a,b)=>{return b>=a.mv?0:a.m9.data[b];},M9
=(a,b)=>{let c,d,e,f,g;c=a.mv;d=a.m9.data;e=d.length;if(c==e){c=2*c|0;f=Bd(c);g=f.data;c=Bz(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.m9=f;}d=a.m9.data;e=a.mv;a.mv=e+1|0;d[e]=b;},UV=a=>{let b,c,d;while(true){b=a.mv;if(b<=0)break;c=a.m9.data;d=b-1|0;if(c[d])break;a.mv=d;}},IX=I(CL),OX=I(),S7=null,Jw=()=>{Jw=Z(OX);AES();},AES=()=>{let b,c;b=Bd((Ec()).data.length);c=b.data;S7=b;c[Io.lO]=1;c[E$.lO]=2;c[EX.lO]=3;};
function ME(){let a=this;L.call(a);a.mH=null;a.mu=0;a.my=0;}
let Ga=a=>{return Ba(a.mH.nn,a.mu,a.my);},MG=a=>{let b,c,d,e,f;b=a.mH;c=b.m3.pr;D6();if(c===DF)d=BV(b);else{d=BV(b);e=Nz(a.mH,a.mu);f=a.my;b=K();Q(O(Q(O(Q(H(b,d),91),e),44),f),93);d=J(b);}return d;},RE=(a,b)=>{let c,d,e,f,g,h,i;c=new R1;c.mJ=K();c.pU=a;c.uf=b;a.mH.uU.jF(c);if(c.u7){d=c.uf;E2();if(d!==FC&&Ga(c.pU)===0.0){a:{if(Iy(c.mJ,0)!=45){e=c.mJ;f=0;e=e;g=e.l4-F(552).lP.length|0;b:{c:while(true){if(f>g){f=(-1);break b;}h=0;while(true){if(h>=F(552).lP.length)break c;if(e.l2.data[f+h|0]!=Bp(F(552),h))break;h
=h+1|0;}f=f+1|0;}}if(f<0){h=0;break a;}}h=1;}if(h)Nd(c.mJ,0,F(553));}}i=J(c.mJ);if(Bv(i))c=MG(a);else{c=MG(a);d=K();H(H(H(d,c),F(113)),i);c=J(d);}d:{Md();switch(P6.data[b.lO]){case 1:b=CU(Ga(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 2:b=HL(Ga(a));d=K();H(H(H(d,c),F(113)),b);c=J(d);break d;case 3:break;default:b=new Ch;Bh(b);U(b);}}return c;},ACJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(ME)){b=b;c=!P(a.mH,b.mH)?0:a.mu!=b.mu?0:a.my==b.my?1:0;}else c=0;return c;},Hh=I(Bq),Df=null,Ea=null,B0
=null,WB=null,F5=()=>{F5=Z(Hh);ADB();},AAr=(a,b,c)=>{F5();BY(a,b,c);},K3=(a,b)=>{let c=new Hh();AAr(c,a,b);return c;},ADB=()=>{let b,c,d;Df=K3(F(554),0);Ea=K3(F(555),1);b=K3(F(556),2);B0=b;c=R(Hh,3);d=c.data;d[0]=Df;d[1]=Ea;d[2]=b;WB=c;},H6=I(Bq),Dz=null,Fl=null,CQ=null,CG=null,DF=null,PV=null,D6=()=>{D6=Z(H6);AFn();},AC0=(a,b,c)=>{D6();BY(a,b,c);},GE=(a,b)=>{let c=new H6();AC0(c,a,b);return c;},AFn=()=>{let b,c,d;Dz=GE(F(177),0);Fl=GE(F(557),1);CQ=GE(F(184),2);CG=GE(F(558),3);b=GE(F(559),4);DF=b;c=R(H6,5);d
=c.data;d[0]=Dz;d[1]=Fl;d[2]=CQ;d[3]=CG;d[4]=b;PV=c;};
function UF(){let a=this;G.call(a);a.ru=null;a.ng=0;a.r5=null;a.m_=0;a.pE=0;}
let EG=a=>{return a.ng>=a.ru.lP.length?0:Bp(a.ru,a.ng);},L0=b=>{return 48<=b&&b<=57?1:0;},Q3=a=>{let b,c;b=EG(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.ng=a.ng+1|0;return c;};
function PZ(){G.call(this);this.q1=0.0;}
let DV=null,AEA=(a,b)=>{a.q1=b;},Vi=a=>{let b=new PZ();AEA(b,a);return b;},Sv=a=>{let b;if(a!==DV)return a.q1;b=new D9;Bh(b);U(b);},Uf=a=>{return a!==DV?0:1;},N$=I(B8),SH=(a,b)=>{return 1.0/(1.0+IU( -b));},ADV=(a,b,c)=>{return c*(1.0-c);},N8=I(B8),AEY=(a,b)=>{return Wy(b);},AFz=(a,b,c)=>{return 1.0-c*c;},N7=I(B8),AAL=(a,b)=>{if(b<0.0)b=0.0;return b;},W2=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},N6=I(B8),AFH=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Zv=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},N5=I(B8),AAZ=(a,b)=>{return Qp(b);},AAo
=(a,b,c)=>{CS();return SH(CY,b);},N4=I(B8),AEO=(a,b)=>{return E7(b);},ABc=(a,b,c)=>{return E4(b);},N2=I(B8),Y4=(a,b)=>{return b;},AEE=(a,b,c)=>{return 1.0;},TH=I(0);
function P_(){let a=this;G.call(a);a.wO=null;a.wP=0;a.wR=null;}
let Ge=(a,b)=>{let c,d,e;c=a.wO.data;d=a.wP;e=a.wR;c[d]=b;return e.hh();},Xt=I(),Oc=b=>{return X(Sf(NH(Nb(b),EZ(0, 2146435072)))*2.220446049250313E-16,4.9E-324);},Gh=I(0);
function Wk(){G.call(this);this.v1=null;}
let ABD=(a,b)=>{return P4(a.v1,b);};
function OR(){G.call(this);this.vF=null;}
let ABz=(a,b)=>{let c,d,e;c=a.vF;d=P4(c,b);e=c.rs.lM.data[b];return d===0.0?0.0:d/Oc(e);};
function R5(){El.call(this);this.s$=null;}
let Gu=(a,b)=>{return W(a.s$,b);},IH=a=>{return a.s$.lR;};
function Kt(){let a=this;L.call(a);a.oW=0;a.oR=0;a.qo=null;}
let ABe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Kt)){b=b;c=a.oW!=b.oW?0:a.oR!=b.oR?0:P(a.qo,b.qo)?1:0;}else c=0;return c;};
function EC(){L.call(this);this.mW=null;}
let Wn=(a,b)=>{a.mW=b;},C6=a=>{let b=new EC();Wn(b,a);return b;},FD=b=>{return C6(b);},AAJ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(EC)){b=b;c=P(a.mW,b.mW)?1:0;}else c=0;return c;},YC=I(),Pq=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.data;e=d.length;f=Bd(e);g=f.data;h=0;i=1;j=e-1|0;while(true){if(!i){b=Ue(b);f=Bd(e);k=f.data;j=0;l=k.length;while(j<l){m=b.data;k[j]=h-g[j]|0;if(d[j].data.length>m[j]){n=(-1);o=d[j].data;p=o.length;e=0;while(e<p){n=Br(n,k[o[e]]);e=e+1|0;}k[j]=n+1|0;}j=j+1|0;}return f;}i
=0;p=j;while(p>=0){k=d[p].data;n=k.length;q=0;while(q<n){i=i|Sd(f,k[q],p);q=q+1|0;}h=Br(h,g[p]);p=p+(-1)|0;}r=Bk(c);while(Bj(r)){k=(Bg(r)).data;i=i|Sd(f,k[0],k[1]);}if(h>e)break;}return Bd(0);},Sd=(b,c,d)=>{b=b.data;if(b[c]>b[d])return 0;b[c]=b[d]+1|0;return 1;},Ue=b=>{let c,d,e,f,g,h,i,j;b=b.data;c=b.length;d=Bd(c);e=d.data;f=0;while(f<c){g=b[f].data;h=g.length;i=0;while(i<h){j=g[i];e[j]=e[j]+1|0;i=i+1|0;}f=f+1|0;}return d;};
function To(){let a=this;G.call(a);a.nZ=0;a.nJ=0;a.mw=null;a.l6=null;a.mM=null;a.oN=null;a.pY=null;a.ty=null;}
let VL=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b.data;d=a.mw.data.length;b=Bd(d).data;e=c.length;f=0;while(f<e){g=c[f];b[g]=b[g]+1|0;f=f+1|0;}h=R(B4(EU),d);i=h.data;f=0;g=b.length;while(f<g){i[f]=Bd(b[f]);f=f+1|0;}j=e-1|0;while(j>=0){k=i[c[j]].data;d=c[j];e=b[d]-1|0;b[d]=e;k[e]=j;j=j+(-1)|0;}return h;},Dr=(a,b)=>{return b<a.nZ?0:1;};
function RB(){let a=this;G.call(a);a.mV=null;a.m5=null;a.nB=null;}
let AA5=(a,b)=>{let c,d,e,f,g,h,i;a.mV=b;c=b.mw.data;d=c.length;a.nB=Bd(d);e=b.nJ;f=Bd(e).data;g=0;while(g<d){h=c[g];f[h]=f[h]+1|0;g=g+1|0;}c=R(B4(EU),e);i=c.data;a.m5=c;d=0;e=i.length;while(d<e){i[d]=Bd(f[d]);d=d+1|0;}},TA=a=>{let b=new RB();AA5(b,a);return b;},Vt=(a,b)=>{return a.m5.data[b];},Pg=(a,b)=>{return a.nB.data[b];},RZ=b=>{let c,d,e,f;c=TA(b);d=Bd(b.nJ);e=D$(b.mw.data.length);f=b.nZ-1|0;while(f>=0){OO(c,f,e,d);f=f+(-1)|0;}return c;},OO=(a,b,c,d)=>{let e,f,g,h,i;a:{e=c.data;if(!e[b]){f=d.data;e[b]
=1;g=a.mV.mw.data[b];h=f[g];f[g]=h+1|0;FH(a,g,h,b);e=a.mV.oN.data[b].data;b=e.length;i=0;while(true){if(i>=b)break a;h=e[i];OO(a,a.mV.l6.data[h],c,d);i=i+1|0;}}}},FH=(a,b,c,d)=>{a.m5.data[b].data[c]=d;a.nB.data[d]=c;},Qb=a=>{let b,c,d,e;b=TA(a.mV);c=0;while(c<a.m5.data.length){d=0;while(true){e=a.m5.data;if(d>=e[c].data.length)break;FH(b,c,d,e[c].data[d]);d=d+1|0;}c=c+1|0;}return b;},PJ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r;e=a.m5.data[b].data;f=e.length;g=S(f).data;h=Bd(f).data;i=Bd(f).data;j=0;k=0;while
(k<f){l=c.data[e[k]].data;m=l.length;if(m>0){n=0.0;o=0;while(o<m){p=d.data;q=l[o];n=n+a.nB.data[p[q]];o=o+1|0;}r=n/m;m=j;while(m>0){q=m-1|0;if(!(g[q]>r))break;g[m]=g[q];i[m]=i[q];m=m+(-1)|0;}g[m]=r;i[m]=e[k];q=j+1|0;h[j]=k;j=q;}k=k+1|0;}f=0;while(f<j){FH(a,b,h[f],i[f]);f=f+1|0;}},NQ=a=>{let b,c,d,e,f,g,h,i,j;b=1;c=0;while(b&&c<12){b=0;d=0;while(d<a.m5.data.length){e=1;while(true){f=a.m5.data;if(e>=f[d].data.length)break;g=f[d].data;h=e-1|0;i=g[h];j=f[d].data[e];if(N3(a,j,i)<N3(a,i,j)){FH(a,d,h,j);FH(a,d,e,i);b
=1;}e=e+1|0;}d=d+1|0;}c=c+1|0;}},N3=(a,b,c)=>{let d,e;d=a.mV;e=NV(a,d.oN,d.l6,b,c);d=a.mV;return e+NV(a,d.pY,d.mM,b,c)|0;},NV=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=b.data;g=0;b=f[d].data;d=b.length;h=0;while(h<d){i=b[h];j=f[e].data;k=j.length;l=0;while(l<k){m=c.data;n=j[l];o=a.nB.data;if(o[m[i]]>o[m[n]])g=g+1|0;l=l+1|0;}h=h+1|0;}return g;},FT=a=>{let b,c,d,e,f,g,h,i;b=B_;c=0;while(true){d=a.mV;if(c>=d.nZ)break;e=d.oN.data[c];f=1;while(true){g=e.data;if(f>=g.length)break;h=a.nB.data;i=d.l6.data;if(h[i[g[f-
1|0]]]>h[i[g[f]]])b=JH(b,Cb(1));f=f+1|0;}c=c+1|0;}return JH(Ka(Ka(Cb(Ju(a)),Cb(a.mV.nZ+1|0)),Cb(8)),b);},Ju=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;b=0;c=1;while(true){d=a.m5.data;if(c>=d.length)break;e=d[c].data.length;f=Bd(e+1|0).data;g=0;h=d[c-1|0].data;i=h.length;j=0;while(j<i){k=h[j];l=a.mV;m=l.pY.data;n=m[k].data;o=n.length;p=0;while(p<o){q=n[p];b=b+g|0;r=a.nB.data[l.mM.data[q]]+1|0;while(r>0){b=b-f[r]|0;r=r-(r&( -r|0))|0;}p=p+1|0;}d=m[k].data;q=d.length;r=0;while(r<q){o=d[r];g=g+1|0;p=a.nB.data[l.mM.data[o]]
+1|0;while(p<=e){f[p]=f[p]+1|0;p=p+(p&( -p|0))|0;}r=r+1|0;}j=j+1|0;}c=c+1|0;}return b;};
function UJ(){let a=this;G.call(a);a.mf=null;a.qD=null;a.tb=null;a.nA=null;a.qL=null;a.qO=null;}
let DU=(a,b)=>{return a.nA.data[b];},Wv=(a,b)=>{return a.qL.data[b];},Xb=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Bd(a.nA.data.length).data;c=0;while(true){d=a.mf;if(c>=d.nZ)break;e=d.oN.data[c].fA();f=1;while(true){g=e.data;h=g.length;if(f>=h)break;i=g[f];j=f;while(j>0){d=a.qD;k=a.mf.l6.data;l=j-1|0;if(Pg(d,k[g[l]])<=Pg(a.qD,a.mf.l6.data[i]))break;g[j]=g[l];j=j+(-1)|0;}g[j]=i;f=f+1|0;}e=Bd(h).data;f=(-1);j=(-1);i=0;while(i<h){m=g[i];while(true){d=a.mf;if(!Dr(d,d.l6.data[m]))break;m=m+(-1)|0;}e[i]=b[a.mf.l6.data[m]];if
(e[i]>j){j=e[i];f=i;}else if(e[i]==j)f=(-1);i=i+1|0;}b[c]=j+1|0;n=f>=0?f:(h-1|0)/2.0;o=Bo(11.0,(a.tb.data[c]/2.0-7.0)/X(1.0,X(n,(h-1|0)-n)));i=0;while(i<h){a.qL.data[g[i]]=(i-n)*o;i=i+1|0;}i=0;while(i<h){j=g[i];n=i!=f?1.0:Bo(8.0,e[i]+1|0);k=a.qO;d=a.mf;p=!Dr(d,d.l6.data[j])?1.0:2.0;k.data[j]=X(n,p);while(true){d=a.mf;if(!Dr(d,d.l6.data[j]))break;d=a.mf;k=d.l6.data;m=j-1|0;l=Dr(d,k[m]);k=a.qO;p=!l?2.0:8.0;k.data[m]=X(n,p);j=j+(-1)|0;}i=i+1|0;}c=c+1|0;}},Sg=(a,b)=>{let c,d,e,f,g,h,i;b=b.data;c=b.length;d=S(c);e
=d.data;f=1;while(f<c){g=a.mf;h=f-1|0;i=!Dr(g,b[h])&&!Dr(a.mf,b[f])?0:1;e[f]=UC(a,b[h])/2.0+UC(a,b[f])/2.0+(!i?18.0:13.0)+e[h];f=f+1|0;}return d;},UC=(a,b)=>{return Dr(a.mf,b)?0.0:a.tb.data[b];},Tl=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;a:{b:{if(b){if(!c)break b;if(!d)break b;}e=0;break a;}e=1;}f=0;while(true){d=a.mf.nJ;if(f>=d)break;g=Vt(a.qD,e?f:(d-1|0)-f|0);h=Sg(a,g);i=Y();j=0;k=i;while(true){l=g.data;if(j>=l.length)break;m=h.data;n=Zj(a,l[j],m[j],b,c);while(!CT(k)){o=i;if(!((W(o,
o.lR-1|0)).o_>n.o_))break;p=H0(o,o.lR-1|0);q=p.qH.data;r=q.length;s=n.qH.data;t=s.length;u=r+t|0;v=S(u);m=v.data;w=S(u);l=w.data;x=0;y=0;z=0;while(z<u){c:{d:{if(y!=t){if(x>=r)break d;if(!(q[x]<=s[y]))break d;}d=1;break c;}d=0;}m[z]=!d?s[y]:q[x];if(!d){ba=n.qP.data;bb=y+1|0;bc=ba[y];}else{ba=p.qP.data;d=x+1|0;bc=ba[x];x=d;bb=y;}l[z]=bc;z=z+1|0;y=bb;}n=Qu(p.pJ+n.pJ|0,v,w);}T(i,n);j=j+1|0;}d=0;o=Bk(i);while(Bj(o)){p=Bg(o);bb=d+p.pJ|0;while(d<bb){m=h.data;a.nA.data[l[d]]=m[d]+p.o_;d=d+1|0;}}f=f+1|0;}},Zj=(a,b,c,
d,e)=>{let f,g,h,i,j,k,l,m,n,o;f=!d?Bd(0):a.mf.oN.data[b];g=!e?Bd(0):a.mf.pY.data[b];a:{b:{if(!(d&&e)){if(f.data.length)break b;if(g.data.length)break b;}h=1;break a;}h=0;}g=g.data;f=f.data;d=f.length;i=g.length;j=(d+i|0)+(!h?0:1)|0;k=S(j);l=S(j);m=0;n=0;while(n<d){o=f[n];j=m+1|0;Kj(k,l,m,a.nA.data[a.mf.l6.data[o]]-a.qL.data[o]-c,a.qO.data[o]);n=n+1|0;m=j;}e=0;while(e<i){o=g[e];j=m+1|0;Kj(k,l,m,a.nA.data[a.mf.mM.data[o]]+a.qL.data[o]-c,a.qO.data[o]);e=e+1|0;m=j;}if(h)Kj(k,l,m,a.nA.data[b]-c,0.01);return Qu(1,
k,l);},Kj=(b,c,d,e,f)=>{let g,h,i;while(d>0){g=b.data;h=d-1|0;if(!(g[h]>e))break;i=c.data;g[d]=g[h];i[d]=i[h];d=d+(-1)|0;}c=c.data;b.data[d]=e;c[d]=f;};
function V0(){let a=this;L.call(a);a.tg=null;a.rt=null;}
function Gp(){let a=this;L.call(a);a.nQ=null;a.mh=0;a.ms=0;a.na=null;}
let Lu=(a,b,c,d,e)=>{let f,g;if(c>=2&&d>=2&&e.data.length==V(c,d)){a.nQ=b;a.mh=c;a.ms=d;a.na=e;return;}e=e.data;b=new BB;f=e.length;g=K();H(O(H(O(Q(O(H(g,F(560)),c),120),d),F(561)),f),F(562));BD(b,J(g));U(b);},SA=(a,b,c,d)=>{let e=new Gp();Lu(e,a,b,c,d);return e;},Ed=(a,b,c)=>{return a.na.data[V(c,a.mh)+b|0];},EI=(a,b)=>{let c;c=a.nQ;return E_(c.mD,c.mA,b,a.mh);},Em=(a,b)=>{let c;c=a.nQ;return E_(c.mZ,c.mU,b,a.ms);},NC=(b,c,d)=>{return  -((b-c)*d-b);},E_=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},W9
=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Gp)){b=b;c=!P(a.nQ,b.nQ)?0:a.mh!=b.mh?0:a.ms!=b.ms?0:P(a.na,b.na)?1:0;}else c=0;return c;},WU=a=>{return a.mh;},Z5=a=>{return a.ms;};
function G3(){let a=this;L.call(a);a.pg=null;a.qK=null;a.pW=null;a.qq=null;a.ox=0;a.o4=0.0;a.p3=0.0;a.p4=0.0;a.sK=0.0;a.rl=0.0;}
let Ul=(a,b,c,d,e,f,g,h,i,j,k)=>{a.pg=b;a.qK=c;a.pW=d;a.qq=e;a.ox=f;a.o4=g;a.p3=h;a.p4=i;a.sK=j;a.rl=k;},AF0=(a,b,c,d,e,f,g,h,i,j)=>{let k=new G3();Ul(k,a,b,c,d,e,f,g,h,i,j);return k;},ADJ=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)===Be(G3)){b=b;if(!P(a.pg,b.pg)){c=0;break a;}if(!P(a.qK,b.qK)){c=0;break a;}if(!P(a.pW,b.pW)){c=0;break a;}if(!P(a.qq,b.qq)){c=0;break a;}if(a.ox!=b.ox){c=0;break a;}if(a.o4!==b.o4){c=0;break a;}if(a.p3!==b.p3){c=0;break a;}if(a.p4!==b.p4){c=0;break a;}if(a.sK!==b.sK){c
=0;break a;}if(a.rl===b.rl){c=1;break a;}c=0;}else c=0;}return c;};
function KS(){let a=this;L.call(a);a.rI=null;a.qQ=null;}
let Zm=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(KS)){b=b;c=!P(a.rI,b.rI)?0:P(a.qQ,b.qQ)?1:0;}else c=0;return c;};
function GD(){let a=this;L.call(a);a.oD=null;a.pR=null;a.ph=null;a.qG=null;a.qF=null;a.qN=null;}
let Ni=(a,b,c,d,e,f,g)=>{a.oD=b;a.pR=c;a.ph=d;a.qG=e;a.qF=f;a.qN=g;},AGf=(a,b,c,d,e,f)=>{let g=new GD();Ni(g,a,b,c,d,e,f);return g;},SB=(b,c,d,e)=>{let f,g,h,i,j,k;if(d!=e&&Bz(d,e)>=0){f=c.data;g=Br(d,e);h=f.length;if(g<h){f=c.fA();c=f.data;c[d]=0.0;c[e]=0.0;i=new GD;c=Nn(h,d);j=Nn(h,e);k=Tp(b,d);b=Tp(b,e);Fg();Ni(i,f,c,j,k,b,F6);return i;}}c=c.data;b=new BB;d=c.length-1|0;i=K();Q(O(H(i,F(563)),d),46);BD(b,J(i));U(b);},Mp=(a,b)=>{return Gn(a.pR,a.oD,b);},Kx=(a,b)=>{return Gn(a.ph,a.oD,b);},Gn=(b,c,d)=>{let e,
f,g,h,i;e=0.0;f=0;while(true){g=b.data;if(f>=g.length)break;h=c.data;i=d.data;e=e+g[f]*(i[f]-h[f]);f=f+1|0;}return e;},Nn=(b,c)=>{let d;d=S(b);d.data[c]=1.0;return d;},Vw=b=>{let c,d;b=b.data;c=b.length;d=0;while(d<c){if(b[d]!==0.0)return 0;d=d+1|0;}return 1;},AFa=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(GD)){b=b;c=!P(a.oD,b.oD)?0:!P(a.pR,b.pR)?0:!P(a.ph,b.ph)?0:!P(a.qG,b.qG)?0:!P(a.qF,b.qF)?0:P(a.qN,b.qN)?1:0;}else c=0;return c;},Yn=a=>{return a.pR;},AET=a=>{return a.ph;};
function Vf(){let a=this;G.call(a);a.tY=null;a.qS=0;a.uN=0.0;a.tz=0;}
let AAX=(a,b)=>{let c,d,e,f,g;c=Bd(624);a.tY=c;a.qS=624;if(LB(b,B_)&&Sm(b,EZ(4294967295, 0))){c=c.data;c[0]=Gd(b);d=1;while(d<624){e=c[d-1|0];c[d]=V(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BB;g=K();Q(T$(H(g,F(564)),b),46);BD(f,J(g));U(f);},Qf=a=>{let b=new Vf();AAX(b,a);return b;},Fp=a=>{return ((Rv(a)>>>5|0)*6.7108864E7+(Rv(a)>>>6|0))/9.007199254740992E15;},Ev=a=>{let b,c,d,e;if(a.tz){a.tz=0;return a.uN;}while(true){while(true){b=Fp(a)*2.0-1.0;c=Fp(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=Cl((-2.0)*CB(d)/d);a.uN=e*b;a.tz=1;return e*c;},QS=(a,b,c)=>{let d,e,f,g;d=Bl(b,c);e=d.lM;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=Ev(a);f=f+1|0;}return d;},Rv=a=>{let b,c,d,e,f,g;if(a.qS==624){b=0;while(b<624){c=a.tY.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.qS=0;}c=a.tY.data;g=a.qS;a.qS=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function VN(){Dt.call(this);this.v5=null;}
let ABR=a=>{return 1;},AEl=(a,b)=>{let c;if(!b)return a.v5;c=new CL;Bh(c);U(c);},TZ=I(Eq),AAm=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.lM;e=c.lM;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+Qc(a, -i[h],j[h]);g=g+Qc(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},Qc=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*CB(c);},AAB=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},TY=I(Eq),AA4=(a,b,c)=>{let d,e,f,g,h,i;d=b.lM;e=c.lM;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Zh
=(a,b,c)=>{return 2.0*(b-c);},Dc=I(0),Tx=I(),ADd=(a,b)=>{Cz();};
function Tv(){let a=this;G.call(a);a.oa=null;a.n9=null;a.wQ=null;a.wS=null;}
let AAS=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=c.data;Cj();d=K8(a,JE,a.n9.tL,F(565));e=K8(a,Mi,a.n9.tm,F(566));f=c.length;g=0;while(g<f){h=c[g];i=Dx(h,Ms,Mt);j=a.n9.sM;k=EV(h);l=K();H(H(H(l,F(567)),k),F(516));m=Kf(a,h,i,j,J(l));n=a.oa;o=Dx(h,KX,K2);p=Da(h);l=Ee(h,b.oJ);k=EV(h);i=K();H(H(H(i,F(567)),k),F(568));i=J(i);q=R(BL,2);r=q.data;r[0]=BZ(109,m);r[1]=BZ(100,h.q7);l=D3(n,o,p,l,F(569),i,q);j=Dx(h,Il,If);m=a.n9.p1;i=EV(h);s=K();H(H(H(s,F(570)),i),F(516));n=Kf(a,h,j,m,J(s));j=a.oa;o=Dx(h,H3,HT);p
=Da(h);t=Ee(h,b.oL);i=EV(h);s=K();H(H(H(s,F(570)),i),F(571));s=J(s);r=R(BL,2);q=r.data;q[0]=BZ(118,n);q[1]=BZ(100,h.q7);i=D3(j,o,p,t,F(572),s,r);s=TB(a,h,Dx(h,Ji,Jg),b.sf,l,d);k=TB(a,h,Dx(h,L9,LY),b.rq,i,e);q=R(BL,2);r=q.data;r[0]=BZ(109,s);r[1]=BZ(118,k);M4(a,h,F(573),q);g=g+1|0;}},TB=(a,b,c,d,e,f)=>{let g,h,i,j,k;g=a.oa;h=Da(b);b=Ee(b,d);d=BV(e);i=K();H(H(H(i,F(574)),d),F(575));i=J(i);j=R(BL,2);k=j.data;k[0]=BZ(109,e);e=new BL;CA();d=Cp;Dj(e,113,f,d,d);k[1]=e;return D3(g,c,h,b,F(576),i,j);},M4=(a,b,c,d)=>
{let e,f,g,h,i,j,k,l,m,n,o,p;d=d.data;e=Ee(b,a.n9.xc);f=d.length;g=R(BL,f+2|0);h=g.data;h[0]=BZ(112,b.sp);i=new BL;j=a.wS;CA();k=Cp;Dj(i,114,j,k,k);h[1]=O4(i,e);l=0;while(l<f){h[l+2|0]=O4(d[l],e);l=l+1|0;}k=a.oa;Cj();i=Dx(b,Nu,Nx);f=Da(b);j=Ee(b,a.n9.se);m=!HG(b)?F(577):F(578);n=Da(b);d=e.lM.data;o=d.length;l=0;a:{while(l<o){if(d[l]===1.0){l=1;break a;}l=l+1|0;}l=0;}p=!l?F(368):F(579);b=K();H(H(O(H(H(b,m),F(490)),n),F(580)),p);b=J(b);m=new Vs;m.up=e;m.uq=c;Oq(k,i,f,j,c,b,m,g);},Kf=(a,b,c,d,e)=>{return Fm(a.oa,
c,Da(b),Ee(b,d),F(2),e);},K8=(a,b,c,d)=>{return Fm(a.oa,b,0,c,F(2),d);},FO=I(0),Qi=I(L),ABZ=(a,b)=>{let c,d,e,f,g;c=B3(b);d=c.lT.data;e=R(B4(Dm),2);f=e.data;f[0]=BM([1.0,1.0]);f[1]=BM([1.0,1.0]);d[1]=Et(e);d=c.lW.data;e=R(B4(Dm),2);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;g=S(1);g.data[0]=(-1.0);f[1]=g;d[1]=Et(e);d=c.lT.data;e=R(B4(Dm),1);e.data[0]=BM([1.0,(-2.0)]);d[2]=Et(e);d=c.lW.data;e=R(B4(Dm),1);f=e.data;g=S(1);g.data[0]=0.0;f[0]=g;d[2]=Et(e);return c;},Ox=I(L),X9=(a,b)=>{return B3(b);};
function VA(){L.call(this);this.vE=null;}
let ADY=(a,b)=>{let c;c=B3(b);Cd(c,a.vE);return c;},X$=I(),HE=b=>{let c;c=(Bf(b)).ob;if(c[By].itemType!==null)return AEN(b);b=new BB;Bh(b);U(b);},ID=I(BT),Wo=I(Er),AAd=null,LZ=()=>{LZ=Z(Wo);ADe();},Mc=(b,c)=>{return X6(b,c);},Ym=(b,c)=>{return Z9(b,c);},Ki=(b,c)=>{return XX(b,c);},ADe=()=>{AAd=Be(Xv);};
function BL(){let a=this;L.call(a);a.oK=0;a.nO=null;a.oj=null;a.oE=null;a.q6=null;}
let Dj=(a,b,c,d,e)=>{Pu(a,b,c,d,e,Bn());},FL=(a,b,c,d)=>{let e=new BL();Dj(e,a,b,c,d);return e;},Pu=(a,b,c,d,e,f)=>{a.oK=b;a.nO=c;a.oj=d;a.oE=e;a.q6=f;},Zi=(a,b,c,d,e)=>{let f=new BL();Pu(f,a,b,c,d,e);return f;},BZ=(b,c)=>{let d;d=new BL;CA();Dj(d,b,c,CV,Dk);return d;},O4=(a,b)=>{return Zi(a.oK,a.nO,a.oj,a.oE,Bt(b));},We=(a,b,c)=>{return !BU(a.q6)&&Ba(Bu(a.q6),b,c)!==0.0?0:1;},OQ=a=>{let b,c;b=a.oj;CA();c=Cp;return b===c?a.nO.nn.lN:a.oE!==c?1:a.nO.nn.lQ;},P5=(a,b,c)=>{return FU(a.nO,Wh(a.oj,b.mu,b.my,c),Wh(a.oE,
b.mu,b.my,c));},Tt=(a,b,c,d)=>{a:{b:{if(!(a.oj===b&&d.mu!=c)){if(a.oE!==b)break b;if(d.my==c)break b;}c=1;break a;}c=0;}return c;},AEe=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(BL)){b=b;c=a.oK!=b.oK?0:!P(a.nO,b.nO)?0:!P(a.oj,b.oj)?0:!P(a.oE,b.oE)?0:P(a.q6,b.q6)?1:0;}else c=0;return c;},H2=I(Bq),GL=null,Ho=null,FC=null,V2=null,E2=()=>{E2=Z(H2);YU();},Ra=()=>{E2();return V2.fA();},AEW=(a,b,c)=>{E2();BY(a,b,c);},KH=(a,b)=>{let c=new H2();AEW(c,a,b);return c;},YU=()=>{let b,c,d;GL=KH(F(581),0);Ho=
KH(F(582),1);b=KH(F(583),2);FC=b;c=R(H2,3);d=c.data;d[0]=GL;d[1]=Ho;d[2]=b;V2=c;};
function Qz(){let a=this;G.call(a);a.oO=null;a.lV=0;}
let CH=a=>{return a.lV>=a.oO.lP.length?41:Bp(a.oO,a.lV);},RQ=a=>{let b,c,d,e,f,g,h,i,j;b=K();c=F(2);d=F(584);while(CH(a)!=41){e=CH(a);if(e==32)a.lV=a.lV+1|0;else if(e==47){a.lV=a.lV+2|0;c=Pj(c);f=Pj(OW(a));g=K();H(H(H(H(g,F(585)),c),f),F(586));c=J(g);}else if(!(Fb(F(587),e)<0?0:1)){M(M(b,c),Bv(c)?F(2):E6(F(588)));c=OW(a);}else{a:{a.lV=a.lV+1|0;f=M(b,c);switch(e){case 42:h=c.lP.length;g=F(584);i=h-g.lP.length|0;h=0;b:{while(h<=i){e=0;while(true){if(e>=d.lP.length){i=1;break b;}if(Bp(c,h+e|0)!=Bp(g,e))break;e
=e+1|0;}h=h+1|0;}i=0;}c=E6(!(i&&!Bc(c,FQ(F(438)))?0:1)?F(589):F(588));break a;case 45:break;case 62:c=E6(F(590));break a;default:c=new BK;j=De(1);j.data[0]=e;O7(c,j);c=E6(c);break a;}c=E6(F(591));}M(f,c);c=F(2);}}return J(M(b,c));},E6=b=>{let c;c=K();H(H(H(c,F(592)),b),F(593));return J(c);},Pj=b=>{let c;if(b===F(594)?1:QN(b,F(594),0)){b=Cm(b,F(594).lP.length,b.lP.length-F(595).lP.length|0);c=K();H(H(H(c,F(596)),b),F(597));b=J(c);}return b;},OW=a=>{let b,c,d,e,f,g,h;if(CH(a)==40)b=NS(a);else if(Lc(CH(a)))b=Ou(a);else
{c=SF(a);if(Bv(c)){b=new BB;c=a.oO;d=K();H(H(H(d,F(598)),c),F(599));BD(b,J(d));U(b);}if(QN(a.oO,F(600),a.lV)){a.lV=a.lV+2|0;b=K();H(H(b,c),F(601));c=J(b);}if(CH(a)==40){b=FQ(c);c=E6(F(602));d=NS(a);e=K();H(H(H(H(H(e,F(596)),b),c),d),F(597));b=J(e);}else{b=F(2);if(Bc(c,F(603))){a.lV=a.lV+1|0;c=SF(a);b=F(604);}if(!Lc(CH(a)))b=FQ(c);else{f=c.lP.length-1|0;e=FQ(Ft(c,f));g=Ou(a);d=K();H(H(d,e),g);d=J(d);if(CH(a)==7488){b=Rr(CH(a));a.lV=a.lV+1|0;}if(Bv(b)){b=K();H(H(H(b,F(605)),d),F(606));b=J(b);}else{e=K();H(H(H(H(e,
F(607)),d),b),F(608));b=J(e);}if(f){c=FQ(Cm(c,0,f));d=K();H(H(H(H(d,F(596)),c),b),F(597));b=J(d);}}}}h=CH(a);if(h!=7488&&h!=178)return b;a.lV=a.lV+1|0;c=Rr(h);d=K();H(H(H(H(d,F(609)),b),c),F(610));return J(d);},NS=a=>{let b,c;a.lV=a.lV+1|0;b=RQ(a);a.lV=a.lV+1|0;c=K();H(H(H(c,F(594)),b),F(595));return J(c);},Ou=a=>{let b,c,d;b=a.lV;while(!(!Lc(CH(a))&&CH(a)!=46)){a.lV=a.lV+1|0;}c=Cm(a.oO,b,a.lV);d=K();H(H(H(d,F(611)),c),F(612));return J(d);},SF=a=>{let b,c;b=a.lV;while(true){a:{b:{c=CH(a);if(!(97<=c&&c<=122))
{if(65>c)break b;if(c>90)break b;}c=1;break a;}c=0;}if(!c)break;a.lV=a.lV+1|0;}return Cm(a.oO,b,a.lV);},FQ=b=>{let c,d;a:{c=(-1);switch(Eg(b)){case -1097083752:if(!Bc(b,F(440)))break a;c=3;break a;case -839421393:if(!Bc(b,F(442)))break a;c=4;break a;case 3319534:if(!Bc(b,F(613)))break a;c=1;break a;case 3587653:if(!Bc(b,F(614)))break a;c=2;break a;case 92909918:if(!Bc(b,F(438)))break a;c=0;break a;default:}}b:{switch(c){case 0:break;case 1:b=F(615);break b;case 2:b=F(616);break b;case 3:b=F(617);break b;case 4:b
=F(618);break b;default:d=K();H(H(H(d,F(619)),b),F(620));b=J(d);break b;}b=F(621);}return b;},Rr=b=>{return b!=7488?F(622):F(623);},Lc=b=>{return 48<=b&&b<=57?1:0;},Ss=I(),T5=null,J$=null,GN=()=>{GN=Z(Ss);AEa();},AEa=()=>{let b,c;b=Bd((TN()).data.length);c=b.data;J$=b;c[C2.lO]=1;c[Ht.lO]=2;c=Bd((IO()).data.length);b=c.data;T5=c;b[CY.lO]=1;b[EP.lO]=2;b[HC.lO]=3;b[Ig.lO]=4;b[Jc.lO]=5;b[HS.lO]=6;b[IZ.lO]=7;};
function Dl(){Bq.call(this);this.vx=null;}
let G0=null,Mw=null,LE=null,ABp=null,DW=()=>{DW=Z(Dl);AFl();},Mn=(a,b,c,d)=>{DW();BY(a,b,c);a.vx=d;},ADT=a=>{return a.vx;},T1=b=>{let c,d,e;DW();c=Bl(b.lQ,b.lN);d=0;while(d<b.lN){e=0;while(e<b.lQ){BH(c,e,d,Ba(b,d,e));e=e+1|0;}d=d+1|0;}return c;},AFl=()=>{let b,c,d;b=new VQ;Mn(b,F(624),0,F(625));G0=b;b=new VR;Mn(b,F(626),1,F(45));Mw=b;b=new VS;Mn(b,F(627),2,F(628));LE=b;c=R(Dl,3);d=c.data;d[0]=G0;d[1]=Mw;d[2]=b;ABp=c;};
function CX(){let a=this;Bq.call(a);a.vC=null;a.v$=null;}
let Lt=null,Kd=null,MX=null,AE1=null,ADx=null,EM=()=>{EM=Z(CX);Z0();},IY=(a,b,c,d,e)=>{EM();BY(a,b,c);a.vC=d;a.v$=e;},AAT=a=>{return a.vC;},ACZ=(a,b)=>{let c,d,e,f,g;b=b.data;c=b[0];d=b[1];e=Bl(Wq(a,c.lN,d.lN,c,d),Wq(a,c.lQ,d.lQ,c,d));f=0;while(f<e.lN){g=0;while(g<e.lQ){BH(e,f,g,a.kf(c.lM.data[GV(c,f,g)],d.lM.data[GV(d,f,g)]));g=g+1|0;}f=f+1|0;}return e;},W4=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;b=b.data;e=b[0];f=b[1];g=Bl(e.lN,e.lQ);h=Bl(f.lN,f.lQ);i=0;while(i<c.lN){j=0;while(j<c.lQ){k=GV(e,i,j);l=GV(f,i,j);m
=e.lM.data[k];n=f.lM.data[l];b=g.lM.data;b[k]=b[k]+a.kh(m,n,Ba(c,i,j),Ba(d,i,j));b=h.lM.data;b[l]=b[l]+a.ki(m,n,Ba(c,i,j),Ba(d,i,j));j=j+1|0;}i=i+1|0;}return BO(B2,[g,h]);},GV=(b,c,d)=>{let e,f;EM();if(b.lN==1)c=0;e=b.lQ;f=V(c,e);if(e==1)d=0;return f+d|0;},Wq=(a,b,c,d,e)=>{let f,g,h;if(b!=c&&b!=1&&c!=1){f=new BB;g=a.v$;d=CC(d);e=CC(e);h=K();H(H(H(H(Q(H(H(h,F(629)),g),32),d),F(51)),e),F(630));BD(f,J(h));U(f);}if(b==1)b=c;return b;},Z0=()=>{let b,c,d;b=new TE;IY(b,F(631),0,F(632),F(633));Lt=b;b=new TF;IY(b,F(634),
1,F(422),F(635));Kd=b;b=new TC;IY(b,F(636),2,F(637),F(638));MX=b;b=new TD;IY(b,F(639),3,F(640),F(641));AE1=b;c=R(CX,4);d=c.data;d[0]=Lt;d[1]=Kd;d[2]=MX;d[3]=b;ADx=c;},Rh=I(0),LW=I(FA),Mj=I(LW),R_=I(Mj),OD=I(0),K7=I(),KZ=I(K7),R8=I(KZ),R$=I(Dt),XG=(a,b)=>{let c;c=new CL;Bh(c);U(c);},AFD=a=>{return 0;},ABo=a=>{Fi();return R4;},Yi=a=>{return 1;},HX=I(0),R6=I(),XK=a=>{return 0;},Zc=a=>{let b;b=new D9;Bh(b);U(b);},RR=I(0),R7=I(),Rw=I();
function Nf(){let a=this;L.call(a);a.uW=null;a.pz=0.0;a.vS=0.0;}
let T8=(a,b,c,d)=>{a.uW=b;a.pz=c;a.vS=d;},UE=(a,b,c)=>{let d=new Nf();T8(d,a,b,c);return d;},B1=(b,c)=>{return UE(b,c,0.0);};
function LI(){let a=this;L.call(a);a.ri=null;a.n$=null;a.sz=0.0;}
let RA=(b,c)=>{let d,e,f,g;d=1;while((b.bb()/d|0)>X(8.0,c)){d=d*2|0;}e=Y();f=0;while(f<b.bb()){g=b.bZ(f);T(e,g);f=f+d|0;}if((b.bb()-1|0)%d|0){b=b.bZ(b.bb()-1|0);T(e,b);}return e;},AE7=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o;d=c;e=d.lR;f=Bd(e);g=f.data;h=S(2*e|0);i=h.data;e=0;while(e<d.lR){g[e]=(W(d,e)).rF;j=2*e|0;i[j]=Mp(b,(W(d,e)).mX);i[j+1|0]=Kx(b,(W(d,e)).mX);e=e+1|0;}k=J5(h,2,0)- -J5(h,2,1);l=0.0;g=S(d.lR);m=g.data;j=0;n=m.length;while(j<b.oD.data.length){o=0;while(o<n){m[o]=(W(d,o)).mX.data[j];o=o+1|0;}l=l
- -J5(g,1,0);j=j+1|0;}b=new LI;k=Bo(1.0,k/l);b.ri=f;b.n$=h;b.sz=k;return b;},J5=(b,c,d)=>{let e,f,g,h,i,j;e=0.0;f=d;while(true){g=b.data;h=g.length;if(f>=h)break;e=e-(g[d]-g[f]);f=f+c|0;}i=g[d]- -e/(h/c|0);j=0.0;while(d<h){j=j+(g[d]-i)*(g[d]-i);d=d+c|0;}return j;},AB0=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(LI)){b=b;c=!P(a.ri,b.ri)?0:!P(a.n$,b.n$)?0:a.sz===b.sz?1:0;}else c=0;return c;};
function Fs(){let a=this;L.call(a);a.mD=0.0;a.mA=0.0;a.mZ=0.0;a.mU=0.0;}
let IA=null,Ik=null,IM=()=>{IM=Z(Fs);ADq();},Na=(a,b,c,d,e)=>{IM();a.mD=b;a.mA=c;a.mZ=d;a.mU=e;},Ep=(a,b,c,d)=>{let e=new Fs();Na(e,a,b,c,d);return e;},F8=(a,b,c)=>{return a.mD<=b&&b<=a.mA&&a.mZ<=c&&c<=a.mU?1:0;},Pn=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Fs)){b=b;c=a.mD!==b.mD?0:a.mA!==b.mA?0:a.mZ!==b.mZ?0:a.mU===b.mU?1:0;}else c=0;return c;},ADq=()=>{IA=Ep((-0.1),1.1,(-0.1),1.1);Ik=Ep((-1.1),1.1,(-1.1),1.1);};
function FK(){let a=this;L.call(a);a.sE=0;a.oX=null;a.sB=0.0;a.rT=0.0;}
let Lo=(a,b,c,d,e)=>{a.sE=b;a.oX=c;a.sB=d;a.rT=e;},ZH=(a,b,c,d)=>{let e=new FK();Lo(e,a,b,c,d);return e;},Js=(b,c,d)=>{let e,f,g;e=0;while(true){f=b.data;g=f.length;if(e>=g)break;if(!(f[e]<=c))break;e=e+1|0;}while(g>e&&f[g-1|0]>=d){g=g+(-1)|0;}return K5(b,e,g);},Nc=a=>{return a.oX.data.length+1|0;},UM=(a,b)=>{let c;c=a.rT;if(b<=c)c=b;if(a.sE)c=CB(X(a.sB,c));return c;},Xm=(a,b)=>{let c,d,e,f,g,h;c=b.ps.mq/Nc(a);d=Ca(b.mm*1.25/c)|0;e=Y();f=0;while(f<a.oX.data.length){g=f%d|0?0:1;b=new F1;h=f+1|0;JY(b,h/Nc(a),
!g?F(2):Ds(a.oX.data[f],3));T(e,b);f=h;}return e;},WL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(FK)){b=b;c=a.sE!=b.sE?0:!P(a.oX,b.oX)?0:a.sB!==b.sB?0:a.rT===b.rT?1:0;}else c=0;return c;},ZP=I(),W0=(b,c)=>{let d,e,f,g,h,i,j,k;d=V(b.mh-1|0,c)+1|0;e=b.ms;f=V(e-1|0,c)+1|0;g=S(V(d,e));h=0;while(h<b.ms){i=b.mh;e=V(h,i);OF(b.na,e,1,i,g,V(h,d),c);h=h+1|0;}j=S(V(d,f));k=0;while(k<d){OF(g,k,d,b.ms,j,k,c);k=k+1|0;}return SA(b.nQ,d,f,j);},OF=(b,c,d,e,f,g,h)=>{let i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba;i=e
-1|0;j=c+V(i,d)|0;k=0;l=e-2|0;m=h;n=2*d|0;while(k<i){o=b.data;p=c+V(k,d)|0;q=o[p];r=o[p+d|0];s=k>0?o[p-d|0]:2.0*q-r;t=k<l?o[p+n|0]:2.0*r-q;u=0;v=q*2.0;w=r*2.0-q;while(u<h){o=f.data;x=u/m;y=1.0-x;z=x*x;ba=z*x-z;z=y*y;z=z*y-z;o[g+V(V(k,h)+u|0,d)|0]=y*q+x*r+(v-s-r)*z/(-2.0)+(w-t)*ba/(-2.0);u=u+1|0;}k=k+1|0;}f=f.data;b=b.data;f[g+V(V(i,h),d)|0]=b[j];};
function Jm(){let a=this;G.call(a);a.l8=null;a.s0=null;a.xb=0.0;a.qY=0;a.tf=null;a.qW=null;}
let Ru=(a,b,c,d)=>{let e,f,g,h,i;a.l8=b;a.s0=c;a.xb=d;e=b.mh+2|0;a.qY=e;f=D$(V(e,b.ms+2|0));g=f.data;a.tf=f;f=Bd(2*g.length|0);g=f.data;a.qW=f;e=0;h=g.length;if(e>h){b=new BB;Bh(b);U(b);}while(e<h){i=e+1|0;g[e]=(-1);e=i;}},AFX=(a,b,c)=>{let d=new Jm();Ru(d,a,b,c);return d;},Y7=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<Z5(a.l8)){d=0;while(d<WU(a.l8)){e=a.tf;f=WI(a,d,c);g=!(Ed(a.l8,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.l8.ms){g=(-1);while(g<a.l8.mh){d=WI(a,g,c);e=a.tf.data;h
=e[d];i=d+1|0;j=e[i];f=d+a.qY|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=D$(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.s0;o=(EI(a.l8,g)+EI(a.l8,g+1|0))/2.0;p=(Em(a.l8,c)+Em(a.l8,c+1|0))/2.0;if(RT(n,o,p)>b){f=1;break a;}}f=0;}q=Bd(4).data;j=2*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.qY|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.qW.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Y();r=Y();c=0;while
(true){e=a.qW.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new RU;s.os=S(64);s.ol=D$(32);f=c;while(a.qW.data[f]!=(-1)){g=f/2|0;d=a.qY;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!RS(a,h,g))NB(s,EI(a.l8,i),Em(a.l8,d),0);else if(RS(a,i,d))YZ(a,s,h,g,i,d,b);else NB(s,EI(a.l8,h),Em(a.l8,g),0);e=a.qW.data;g=e[f];e[f]=(-1);f=g;}e=ABb(s);T(n,e);ADk(s,r);}c=c+1|0;}t=new MU;t.rv=FJ(n);t.rM=r;return t;},WI=(a,b,c)=>{return (V(c+1|0,a.qY)+b|0)+1|0;},RS=(a,b,c)=>{let d;a:{if(b>=0){d=a.l8;if(b
<d.mh&&c>=0&&c<d.ms){b=1;break a;}}b=0;}return b;},YZ=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=EI(a.l8,c);i=Em(a.l8,d);j=EI(a.l8,e)-h;k=Em(a.l8,f)-i;l=0.0;m=1.0;n=Ed(a.l8,c,d)-g;o=Ed(a.l8,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.xb;if(!(r>s))break;s=q>=3?(l+m)/2.0:U9(l,m,n,o,s/2.0);t=a.s0;r=h+s*j;u=i+s*k;r=RT(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=U9(l,m,n,o,0.0);NB(b,h+s*j,i+s*k,1);},U9=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:X(b
+f,Bo(c-f,g));},MA=I(0);
function Ql(){G.call(this);this.v8=null;}
let RT=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=a.v8;e=d.nQ;f=e.mD;b=(b-f)/(e.mA-f);g=d.mh;b=b*(g-1|0);f=e.mZ;h=(c-f)/(e.mU-f)*(d.ms-1|0);g=X(0.0,Bo(g-2|0,Cy(b)))|0;i=X(0.0,Bo(d.ms-2|0,Cy(h)))|0;j=Ed(d,g,i);k=g+1|0;c=Ed(d,k,i);b=b-g;c=NC(j,c,b);l=i+1|0;return NC(c,NC(Ed(d,g,l),Ed(d,k,l),b),h-i);},IL=I(Bq),CV=null,Dk=null,Cp=null,Rx=null,CA=()=>{CA=Z(IL);ACu();},ADm=(a,b,c)=>{CA();BY(a,b,c);},JV=(a,b)=>{let c=new IL();ADm(c,a,b);return c;},Wh=(a,b,c,d)=>{let e;a:{Nv();switch(Tc.data[a.lO]){case 1:break;case 2:b=c;break a;case 3:b
=d;break a;default:e=new Ch;Bh(e);U(e);}}return b;},ACu=()=>{let b,c,d;CV=JV(F(642),0);Dk=JV(F(643),1);b=JV(F(644),2);Cp=b;c=R(IL,3);d=c.data;d[0]=CV;d[1]=Dk;d[2]=b;Rx=c;},O8=I(),ZC=(a,b)=>{Cz();Gk(b,F(645));};
function O9(){G.call(this);this.w$=null;}
let AA_=(a,b)=>{let c,d;c=a.w$;d=new SG;d.wa=c;b=G8(L3(b,d),F(646));d=new SJ;d.vo=c;G8(L3(b,d),F(647));},QX=I(),AAt=(a,b)=>{Cz();G8(Gk(b,F(648)),F(649));},Z$=I(),TO=I(),AEU=(a,b)=>{Cz();Gk(b,F(650));},Oa=I(),AE6=(a,b)=>{Cz();Gk(b,F(651));},VB=I(),AEm=(a,b)=>{Cz();Gk(b,F(510));};
function J6(){let a=this;L.call(a);a.sp=null;a.q7=null;}
let Xc=(a,b,c)=>{a.sp=b;a.q7=c;},UA=(a,b)=>{let c=new J6();Xc(c,a,b);return c;},Da=a=>{return a.sp.qB;},HG=a=>{let b;b=a.sp.m3;Cj();return b!==HD?0:1;},EV=a=>{let b,c,d;b=!HG(a)?F(652):F(653);c=Da(a);d=K();O(H(H(H(d,F(654)),b),F(490)),c);return J(d);},Dx=(a,b,c)=>{if(HG(a))c=b;return c;},Ee=(a,b)=>{return !HG(a)?b.lW.data[Da(a)]:b.lT.data[Da(a)];};
function TT(){L.call(this);this.wm=0.0;}
let ABI=(a,b)=>{let c,d,e;c=B3(b);d=Qf(Gx(a.wm));e=1;while(e<=Bw(b)){c.lT.data[e]=QS(d,BE(b,e),BE(b,e-1|0));c.lW.data[e]=QS(d,BE(b,e),1);e=e+1|0;}return c;},Vd=I(),P6=null,Md=()=>{Md=Z(Vd);ZK();},ZK=()=>{let b,c;b=Bd((Ra()).data.length);c=b.data;P6=b;c[GL.lO]=1;c[Ho.lO]=2;c[FC.lO]=3;};
function BP(){Bq.call(this);this.wU=null;}
let K4=null,Tu=null,Km=null,G2=null,Mu=null,MR=null,JM=null,K9=null,MO=null,Ua=null,ZO=null,CD=()=>{CD=Z(BP);AFN();},C8=(a,b,c,d)=>{CD();BY(a,b,c);a.wU=d;},ABi=a=>{return a.wU;},AFm=(a,b)=>{let c,d,e,f,g;c=b.data[0];d=Bl(c.lN,c.lQ);e=c.lM;f=d.lM;g=0;while(true){b=f.data;if(g>=b.length)break;b[g]=a.kF(e.data[g]);g=g+1|0;}return d;},ABW=(a,b,c,d)=>{let e,f,g,h,i,j,k,l;b=b.data;e=Bl(c.lN,c.lQ);f=b[0].lM;g=e.lM;h=c.lM;i=d.lM;j=0;while(true){k=h.data;if(j>=k.length)break;l=f.data;b=i.data;g.data[j]=a.kG(l[j],k[j],
b[j]);j=j+1|0;}b=R(B2,1);b.data[0]=e;return b;},AFN=()=>{let b,c,d;b=new PR;C8(b,F(655),0,F(422));K4=b;b=new PS;C8(b,F(656),1,F(657));Tu=b;b=new PT;C8(b,F(658),2,F(659));Km=b;b=new PU;C8(b,F(471),3,F(198));G2=b;b=new PM;C8(b,F(472),4,F(199));Mu=b;b=new PO;C8(b,F(473),5,F(17));MR=b;b=new PP;C8(b,F(474),6,F(200));JM=b;b=new PQ;C8(b,F(475),7,F(201));K9=b;b=new P2;C8(b,F(660),8,F(661));MO=b;b=new Ve;C8(b,F(477),9,F(203));Ua=b;c=R(BP,10);d=c.data;d[0]=K4;d[1]=Tu;d[2]=Km;d[3]=G2;d[4]=Mu;d[5]=MR;d[6]=JM;d[7]=K9;d[8]
=MO;d[9]=b;ZO=c;};
function E1(){L.call(this);this.o6=null;}
let Kq=(a,b)=>{a.o6=b;},FJ=a=>{let b=new E1();Kq(b,a);return b;},AFu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(E1)){b=b;c=P(a.o6,b.o6)?1:0;}else c=0;return c;},NG=I(),T2=null,GJ=()=>{GJ=Z(NG);XS();},K$=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;GJ();d=b.lU;e= -c;d=d-e;f=Ct(b)-c;g=b.lZ-e;h=Cw(b)-c;i=T2.data;j=i.length;k=S(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},XS
=()=>{let b,c,d,e,f;GJ();b=S(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=Yw(f);c[e+1|0]=ACl(f);d=d+1|0;}T2=b;},UK=I(),Va=null,M6=()=>{M6=Z(UK);AAv();},AAv=()=>{let b,c;b=Bd((RY()).data.length);c=b.data;Va=b;c[ES.lO]=1;c[Hj.lO]=2;c[Gb.lO]=3;c[CM.lO]=4;c[EN.lO]=5;},RH=I(),V6=0.0,DO=()=>{DO=Z(RH);AFM();},C4=b=>{let c,d;DO();c=1.0;d=GZ(b);while(d>0){c=c*10.0;d=d+(-1)|0;}if(b<0)c=1.0/c;return c;},EJ=b=>{let c,d;DO();c=Cy(CB(b)/V6)|0;while(true){d=c+1|0;if(!(C4(d)<=b))break;c=d;}while(C4(c)
>b){c=c+(-1)|0;}return c;},Iw=(b,c)=>{let d,e,f;DO();d=C4(EJ(b));e=0;while(true){f=c.data;if(e>=(f.length-1|0))break;if(!(f[e]*d<b))break;e=e+1|0;}return f[e]*d;},Rp=(b,c)=>{let d,e;DO();c=c.data;d=C4(EJ(b));e=c.length-1|0;while(e>0&&c[e]*d>b){e=e+(-1)|0;}return c[e]*d;},Ds=(b,c)=>{let d,e,f,g;DO();d=Bi(b);if(b-b!==0.0)return CU(b);if(d<1.0E-300)return F(0);e=!(b<0.0)?F(2):F(591);f=!(d>1.0E300)?EJ(d):300;if((-3)<=f&&f<=3)return DR(e,Sx(d,Br(0,(c-1|0)-f|0)));g=Sx(d/C4(f),c-1|0);if(Bc(g,F(662))){g=F(217);f=f+
1|0;}return J(O(M(M(I7(e),g),f>=0?F(663):F(664)),GZ(f)));},Sx=(b,c)=>{let d,e;DO();d=Ey(b,c);e=d.lP.length;while(c>0&&Bp(d,e-1|0)==48){e=e+(-1)|0;}if(c>0){c=e-1|0;if(Bp(d,c)==46)e=c;}return Cm(d,0,e);},AFM=()=>{V6=CB(10.0);},AAe=I(),CB=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);FZ();e=G_;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if
(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?Td(d,b):Td(d+1|0,b/2.0);}return b;},Td=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=H1(d/e);g=H1(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j
-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;},NN=I(0);
function QB(){G.call(this);this.uz=null;}
function Vh(){let a=this;Dt.call(a);a.wC=null;a.v_=null;}
let XD=a=>{return 2;},ABA=(a,b)=>{let c;if(!b)return a.wC;if(b==1)return a.v_;c=new CL;Bh(c);U(c);},SV=I(),L7=null,Tr=null,GG=()=>{GG=Z(SV);ADH();},ADH=()=>{let b,c;b=Bd((TN()).data.length);c=b.data;Tr=b;c[C2.lO]=1;c[Ht.lO]=2;c=Bd((IO()).data.length);b=c.data;L7=c;b[CY.lO]=1;b[EP.lO]=2;b[HC.lO]=3;b[Ig.lO]=4;b[Jc.lO]=5;b[HS.lO]=6;b[IZ.lO]=7;};
function Sl(){G.call(this);this.vu=null;}
let ACm=(a,b)=>{b=a.vu;Cz();return b;},Sh=I(),Tc=null,Nv=()=>{Nv=Z(Sh);Yy();},Yy=()=>{let b,c;CA();b=Bd((Rx.fA()).data.length);c=b.data;Tc=b;c[CV.lO]=1;c[Dk.lO]=2;c[Cp.lO]=3;};
function R1(){let a=this;G.call(a);a.pU=null;a.uf=null;a.mJ=null;a.u7=0;}
let G8=(a,b)=>{VF(a,b,0);return a;},Gk=(a,b)=>{let c;c=new U7;c.ur=b;return L3(a,c);},L3=(a,b)=>{let c;a.u7=1;c=0;while(c<a.pU.mH.te){M(a.mJ,c<=0?F(2):F(665));VF(a,b.kL(c),c);c=c+1|0;}return a;},VF=(a,b,c)=>{let d,e;d=a.mJ;e=new QH;e.vG=a;e.vH=c;Qs(b,d,e);},Q7=(a,b)=>{let c;a:{if(Bp(b,0)==45){c=a.mJ.l4-1|0;while(c>0&&Iy(a.mJ,c)==32){c=c+(-1)|0;}if(c>=0&&Fb(F(666),Iy(a.mJ,c))>=0?1:0){Q(M(Q(a.mJ,40),b),41);break a;}}M(a.mJ,b);}},VQ=I(Dl),ABE=(a,b)=>{let c,d,e,f;b=b.data;c=b[0];d=b[1];if(c.lQ==d.lN){e=Bl(c.lN,
d.lQ);HH(c,d,e);return e;}e=new BB;c=CC(c);d=CC(d);f=K();H(H(H(H(H(f,F(667)),c),F(668)),d),F(669));BD(e,J(f));U(e);},AEq=(a,b,c,d)=>{let e,f,g,h;b=b.data;e=b[0];f=b[1];g=Bl(e.lN,e.lQ);h=Bl(f.lN,f.lQ);Nh(d,f,g);F$(e,d,h);return BO(B2,[g,h]);},VR=I(Dl),Xi=(a,b)=>{return T1(b.data[0]);},AAM=(a,b,c,d)=>{b=R(B2,1);b.data[0]=T1(d);return b;},VS=I(Dl),AEo=(a,b)=>{let c,d,e,f,g;b=b.data;c=Bl(1,1);b=b[0].lM.data;d=b.length;e=0;while(e<d){f=b[e];g=c.lM.data;g[0]=g[0]+f;e=e+1|0;}return c;},Yl=(a,b,c,d)=>{let e,f;b=b.data;e
=Bl(b[0].lN,b[0].lQ);f=0;while(true){b=e.lM.data;if(f>=b.length)break;b[f]=d.lM.data[0];f=f+1|0;}b=R(B2,1);b.data[0]=e;return b;},TE=I(CX),YQ=(a,b,c)=>{return b+c;},AAC=(a,b,c,d,e)=>{return e;},ACo=(a,b,c,d,e)=>{return e;},TF=I(CX),AFs=(a,b,c)=>{return b-c;},ZV=(a,b,c,d,e)=>{return e;},ABv=(a,b,c,d,e)=>{return  -e;},TC=I(CX),Yr=(a,b,c)=>{return b*c;},YI=(a,b,c,d,e)=>{return e*c;},ABn=(a,b,c,d,e)=>{return e*b;},TD=I(CX);
function JT(){let a=this;L.call(a);a.pJ=0;a.qH=null;a.qP=null;a.o_=0.0;}
let Qu=(b,c,d)=>{let e,f,g,h,i,j,k,l;e=d.data;f=new JT;g=0.0;h=e.length;i=0;while(i<h){g=g+e[i];i=i+1|0;}g=g/2.0;j=0.0;i=0;k=g-1.0E-9;while(j+e[i]<k){l=i+1|0;j=j+e[i];i=l;}if(!(j+e[i]<g+1.0E-9&&(i+1|0)<c.data.length?1:0))g=c.data[i];else{e=c.data;g=(e[i]+e[i+1|0])/2.0;}f.pJ=b;f.qH=c;f.qP=d;f.o_=g;return f;},XZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(JT)){b=b;c=a.pJ!=b.pJ?0:!P(a.qH,b.qH)?0:!P(a.qP,b.qP)?0:a.o_===b.o_?1:0;}else c=0;return c;},U5=I(),Hz=null,Dq=()=>{Dq=Z(U5);Yt();},F_=(b,c,d)=>
{Dq();return U0(b,c,M7(b,c,d,0));},U0=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;Dq();d=d.data;e=d[1]-d[0];f=1.0;g=0;h=1.0E-6*e;while(g<15){i=d.length;j=0;a:{while(j<i){k=d[j]*f;if(Bi(k-BI(k))>h*f){l=0;break a;}j=j+1|0;}l=1;}if(l)break;f=f*10.0;g=g+1|0;}m=Y();l=d.length;i=0;k=1.0E-10*e;b=b-k;c=c+k;while(i<l){k=d[i];if(k>=b&&k<=c){n=MS(k,VP(k,g));T(m,n);}i=i+1|0;}return m;},M7=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;Dq();if(b<c){f=c-b;if(f!==Infinity){g=f/d;h=1.0;f=g/10.0;while(h<=f){h=h*10.0;}f=10.0;while(h>g){h=1.0/f;f
=f*10.0;}i=0;a:{while(true){j=Hz.data;if(!(j[i]*h<g)){if(!e)break a;if(Q9(j[i]*h))break;}i=i+1|0;}}while(true){g=Hz.data[i]*h;k=g*Cy(b/g);l=Cy((b-k)/g+1.0E-10);j=S((Ca((c-k)/g-1.0E-10)-l|0)+1|0);m=j.data;d=0;n=m.length;while(d<n){m[d]=g*(l+d)+k;d=d+1|0;}i=i+(-1)|0;if(i<0)break;o=0;d=0;while(d<n){g=m[d];if(g>=b&&g<=c)o=o+1|0;d=d+1|0;}if(o>=2)break;if(!e)continue;if(!Q9(Hz.data[i]*h))break;}return j;}}p=new BB;BD(p,F(670));U(p);},Q9=b=>{Dq();return b>=1.0&&b===BI(b)?1:0;},VP=(b,c)=>{let d,e,f;Dq();d=Bi(b);e=0;while
(e<c){d=d*10.0;e=e+1|0;}f=T$(K(),Gx(BI(d)));while(true){e=f.l4;if(e>c)break;Hf(f,0,48);}if(c>0)Hf(f,e-c|0,46);if(b<0.0&&BI(d)!==0.0)Hf(f,0,8722);return J(f);},Yt=()=>{Hz=BM([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);};
function F1(){let a=this;L.call(a);a.oY=0.0;a.nG=null;}
let JY=(a,b,c)=>{a.oY=b;a.nG=c;},MS=(a,b)=>{let c=new F1();JY(c,a,b);return c;},AFb=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(F1)){b=b;c=a.oY!==b.oY?0:P(a.nG,b.nG)?1:0;}else c=0;return c;},VY=I(),Nw=null,J3=null,G_=null,FZ=()=>{FZ=Z(VY);Zz();},Zz=()=>{let b,c,d,e,f,g,h,i;Nw=S(128);J3=S(128);G_=S(2047);b=Lr(2.0,0.0);c=0;while(c<7){d=Cl(b.oH);e=d*d;b=Wl(d,(b.ql-(e-b.oH-Oe(e,d,d)))/(2.0*d));c=c+1|0;}f=Lr(1.0,0.0);g=0;while(g<128){h=Nw.data;i=f.oH;h[g]=i;J3.data[g]=f.ql/i;d=b.oH;e=i*d;d=Oe(e,i,d);f
=Wl(e,f.oH*b.ql+f.ql*b.oH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=G_.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}};
function MU(){let a=this;L.call(a);a.rv=null;a.rM=null;}
let ABG=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(MU)){b=b;c=!P(a.rv,b.rv)?0:P(a.rM,b.rM)?1:0;}else c=0;return c;};
function RU(){let a=this;G.call(a);a.os=null;a.ol=null;a.ny=0;}
let NB=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.ny;if(e==a.ol.data.length){a.os=DJ(a.os,4*e|0);f=a.ol.data;g=2*a.ny|0;h=D$(g);i=h.data;g=Bz(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.ol=h;}h=a.os.data;j=a.ny;e=2*j|0;h[e]=b;h[e+1|0]=c;a.ol.data[j]=d;a.ny=j+1|0;},ABb=a=>{let b,c,d,e,f,g,h,i;b=S(2*a.ny|0);c=b.data;d=0;e=0;while(e<a.ny){a:{if(e){f=d-1|0;if(Uy(a,b,f,e,0))break a;if(Uy(a,b,f,e,1))break a;}g=2*d|0;h=a.os.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return DJ(b,2*d|0);},Uy=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.os.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.ny|0)|0)+e|0]===g?1:0;},ADk=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.ny;e=CI(c,d);if(e>=0)break;if(!a.ol.data[c])break;c=c+1|0;}if(!e){f=R9(a,0,d+1|0);T(b,f);return;}d=0;e=1;while(true){g=a.ny;if(e>g)break;h=a.ol.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=R9(a,i-d|0,d);T(b,f);d=0;}e=e+1|0;}},R9=(a,b,c)=>{let d,e,f,g,h,i;d=S(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.ny|0;h=2*f|0;i=a.os.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return C6(d);};
function U8(){G.call(this);this.ut=null;}
let ACn=(a,b)=>{let c;c=a.ut;Cz();G8(b,c.bV(b.pU));},AEi=I(),Qs=(b,c,d)=>{let e;e=0;while(e<b.lP.length){if(!Rj(b,e))Q(c,Bp(b,e));else d.kV(Bp(b,e));e=e+1|0;}},Rj=(b,c)=>{return RF(b,c)&&!Wb(b,c-1|0)&&!Wb(b,c+1|0)?1:0;},Wb=(b,c)=>{return !RF(b,c)&&!(c>=0&&c<b.lP.length&&48<=Bp(b,c)&&Bp(b,c)<=57?1:0)?0:1;},RF=(b,c)=>{return c>=0&&c<b.lP.length&&97<=Bp(b,c)&&Bp(b,c)<=122?1:0;};
function Vs(){let a=this;G.call(a);a.up=null;a.uq=null;}
let ZX=(a,b)=>{let c,d;b=b;c=a.up;d=a.uq;if(Ba(c,b.mu,b.my)===1.0)d=F(116);return d;},PR=I(BP),XW=(a,b)=>{return  -b;},Xs=(a,b,c,d)=>{return  -d;},PS=I(BP),PT=I(BP),XV=(a,b)=>{return CB(b);},ABH=(a,b,c,d)=>{return d/b;},PU=I(BP),Tn=(a,b)=>{return 1.0/(1.0+IU( -b));},ADP=(a,b,c,d)=>{return c*(1.0-c)*d;},PM=I(BP),AEH=(a,b)=>{return Wy(b);},YS=(a,b,c,d)=>{return d*(1.0-c*c);},PO=I(BP),ACr=(a,b)=>{if(b<0.0)b=0.0;return b;},Y6=(a,b,c,d)=>{if(!(b>0.0))d=0.0;return d;},PP=I(BP),Z3=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},ABx
=(a,b,c,d)=>{if(!(b>0.0))d=0.01*d;return d;},PQ=I(BP),AEG=(a,b)=>{return Qp(b);},ZG=(a,b,c,d)=>{CD();return Tn(G2,b)*d;},P2=I(BP),XT=(a,b)=>{return E7(b);},XM=(a,b,c,d)=>{return E4(b)*d;},Ve=I(BP),AAA=(a,b)=>{return b;},Yd=(a,b,c,d)=>{return d;};
function Rt(){let a=this;L.call(a);a.oH=0.0;a.ql=0.0;}
let AEC=(a,b,c)=>{a.oH=b;a.ql=c;},Lr=(a,b)=>{let c=new Rt();AEC(c,a,b);return c;},H1=b=>{let c;c=b*1.34217729E8;return c-(c-b);},Wl=(b,c)=>{let d;d=c+b;return Lr(d,c-(d-b));},Oe=(b,c,d)=>{let e,f,g,h;e=H1(c);f=c-e;g=H1(d);h=d-g;return b-e*g-e*h-f*g-f*h;},L5=I(0);
function PE(){let a=this;G.call(a);a.vh=null;a.vg=null;}
let AEL=(a,b)=>{let c,d,e;c=a.vh;d=a.vg;Cz();e=Bk(c);while(Bj(e)){c=Bg(e);if(c.oK==b)M(d,BV(c.nO));}};
function PA(){let a=this;G.call(a);a.tQ=0;a.wu=0;a.wz=0;a.uH=0;a.u1=null;}
let Bj=a=>{return a.tQ>=a.wz?0:1;},Bg=a=>{let b,c,d;b=a.wu;c=a.u1;if(b!=c.n8){c=new TM;Bh(c);U(c);}d=a.tQ;a.uH=d;a.tQ=d+1|0;return c.bZ(d);},ACv=I(),E7=b=>{if(b!==0.0)b=QK(b,0);return b;},E4=b=>{return QK(b,1);},QK=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bi(b)<=1.7976931348623157E308))return NaN;if(!(Bi(b)<1647099.3291652855)){d=Bi(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;};
function Ha(){let a=this;L.call(a);a.md=null;a.mr=null;}
let UU=null,HN=()=>{HN=Z(Ha);AAI();},Q5=(a,b,c)=>{let d,e,f,g,h;d=new HU;e=b.mG;f=0.025*e;g=c.t$?LU(c):Mg(c,c.n1);b=new Fs;h= -f;Na(b,h,e-h,g-Kg(c)*0.04,Mg(c,c.nM)-Kg(c)*(-0.04));LA(d,b,a.md.mk);return d;},ACp=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ha)){b=b;c=!P(a.md,b.md)?0:P(a.mr,b.mr)?1:0;}else c=0;return c;},AAI=()=>{UU=BM([6.0,2.0,12.0,4.0]);};
function Hu(){let a=this;L.call(a);a.r1=0.0;a.rc=0.0;a.mk=null;a.ps=null;a.p9=null;a.qZ=0.0;a.rX=null;a.qE=0.0;a.mm=0.0;a.pC=0.0;a.pB=0.0;}
let Ps=(a,b,c,d,e,f,g,h,i,j,k,l)=>{a.r1=b;a.rc=c;a.mk=d;a.ps=e;a.p9=f;a.qZ=g;a.rX=h;a.qE=i;a.mm=j;a.pC=k;a.pB=l;},Op=(a,b,c,d,e,f,g,h,i,j,k)=>{let l=new Hu();Ps(l,a,b,c,d,e,f,g,h,i,j,k);return l;},TQ=b=>{let c;c=FF(b);return Ca((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},FF=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},GO=a=>{return a.mm*0.35;},C9=a=>{return a.mm*0.08;},Wc=(a,b,c)=>{return X(1.0,Bo(9.0,Cy(b/c)))|0;},Nr=(a,b)=>{return !(b>=a.mm*25.0)?3:7;},WK=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bf(b)
===Be(Hu)){b=b;if(a.r1!==b.r1){c=0;break a;}if(a.rc!==b.rc){c=0;break a;}if(!P(a.mk,b.mk)){c=0;break a;}if(!P(a.ps,b.ps)){c=0;break a;}if(!P(a.p9,b.p9)){c=0;break a;}if(a.qZ!==b.qZ){c=0;break a;}if(!P(a.rX,b.rX)){c=0;break a;}if(a.qE!==b.qE){c=0;break a;}if(a.mm!==b.mm){c=0;break a;}if(a.pC!==b.pC){c=0;break a;}if(a.pB===b.pB){c=1;break a;}c=0;}else c=0;}return c;};
function WF(){let a=this;G.call(a);a.r7=null;a.q0=null;a.m6=null;a.m4=0;a.lS=null;}
let Y8=a=>{let b;b=CO(a.q0);if(Ja(a.q0)){O(M(a.lS,F(671)),b);M(a.lS,F(672));}else if(!b)M(a.lS,F(673));else if(b<a.r7.mG){M(O(M(a.lS,F(674)),a.r7.mG),F(675));M(M(O(a.lS,b),b!=1?F(676):F(677)),F(678));}},YL=a=>{let b,c,d,e,f,g;b=a.r7.ou;c=0;d=b;while(c<CN(d)){e=Db(d,c);f=e.nX;b=M(a.lS,F(679));c=c+1|0;M(M(O(b,c),F(156)),e.p7);b=a.lS;if(Bv(e.oS))e=F(2);else{g=e.oS;e=K();Q(H(H(e,F(366)),g),41);e=J(e);}M(b,e);M(M(a.lS,F(680)),DD(f.tp));O(M(M(M(a.lS,F(71)),DD(f.sy)),F(681)),D1(f));M(a.lS,D1(f)!=1?F(76):F(682));M(a.lS,
!f.vc?F(368):F(683));}},JR=b=>{return b-b!==0.0?0:1;},DD=b=>{return b-b!==0.0?F(684):Ds(b,4);};
function UQ(){let a=this;L.call(a);a.vb=null;a.sG=null;a.rS=null;}
let Wm=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=M_(b);d=S(c.lQ);e=d.data;f=0;g=e.length;while(f<g&&c.lN>0){h=Ba(c,0,f);i=0.0;j=0;while(true){k=c.lN;if(j>=k)break;i=i-(h-Ba(c,j,f));j=j+1|0;}i=i/k;j=0;while(j<c.lN){BH(c,j,f,Ba(c,j,f)-h-i);j=j+1|0;}e[f]=h- -i;f=f+1|0;}e=c.lM.data;i=0.0;f=e.length;g=0;while(g<f){i=X(i,Bi(e[g]));g=g+1|0;}g=0;while(g<f&&i>0.0){e[g]=e[g]/i;g=g+1|0;}j=c.lQ;g=c.lN;f=j<=g?0:1;l=!f?Bl(j,j):Bl(g,g);if(!f)F$(c,c,l);else Nh(c,c,l);m=new So;m.nR=l.lN;n=(M_(l)).lM;m.qM=n;g=m.nR;e=S(V(g,
g));o=e.data;m.tN=e;j=0;while(j<g){o[V(j,g)+j|0]=1.0;j=j+1|0;}e=n.data;i=0.0;g=e.length;j=0;while(j<g){i=X(i,Bi(e[j]));j=j+1|0;}h=i*1.0E-17;g=0;while(g<40){j=0;k=0;while(k<(m.nR-1|0)){p=k+1|0;q=p;while(true){r=m.nR;if(q>=r)break;if(Bi(m.qM.data[V(k,r)+q|0])>h){ACM(m,k,q);j=1;}q=q+1|0;}k=p;}if(!j)break;g=g+1|0;}e=S(c.lQ);g=Rd(m,(-1));j=Rd(m,g);if(g<0)n=e;else if(!(Eu(m,g)>0.0))n=e;else{n=Wp(PG(m,g),c,f);QA(n);}if(j>=0&&Eu(m,j)>1.0E-13*Eu(m,g)){e=Wp(PG(m,j),c,f);s=0.0;j=0;while(true){t=n.data;g=t.length;if(j>=
g)break;o=e.data;s=s+t[j]*o[j];j=j+1|0;}j=0;while(j<g){o=e.data;o[j]=o[j]-s*t[j];j=j+1|0;}NL(e);QA(e);}b=new UQ;b.vb=d;b.sG=n;b.rS=e;return b;},Wp=(b,c,d)=>{let e,f,g,h,i,j;if(!d)return b;e=S(c.lQ);f=e.data;g=0;h=f.length;while(g<h){i=0.0;j=0;while(j<c.lN){i=i+b.data[j]*Ba(c,j,g);j=j+1|0;}f[g]=i;g=g+1|0;}NL(e);return e;},NL=b=>{let c,d,e,f,g;b=b.data;c=0.0;d=b.length;e=0;while(e<d){f=b[e];c=c+f*f;e=e+1|0;}g=Cl(c);e=0;while(e<d){b[e]=b[e]/g;e=e+1|0;}},QA=b=>{let c,d,e,f;b=b.data;c=0.0;d=b.length;e=0;while(e<
d){f=b[e];if(Bi(f)>Bi(c))c=f;e=e+1|0;}e=0;while(e<d&&c<0.0){b[e]=0.0-b[e];e=e+1|0;}},HB=I(Bq),F6=null,UD=null,AAp=null,Fg=()=>{Fg=Z(HB);AFi();},Xx=(a,b,c)=>{Fg();BY(a,b,c);},QF=(a,b)=>{let c=new HB();Xx(c,a,b);return c;},AFi=()=>{let b,c,d;F6=QF(F(685),0);b=QF(F(686),1);UD=b;c=R(HB,2);d=c.data;d[0]=F6;d[1]=b;AAp=c;},AAq=I(),Tp=(b,c)=>{let d,e,f,g,h;d=1;e=c;while(d<=Bw(b)){f=BE(b,d-1|0);g=V(BE(b,d),f);if(e<g){c=e/f|0;e=e%f|0;b=K();Q(O(Q(O(Q(O(Q(b,87),d),91),c),44),e),93);return J(b);}e=e-g|0;if(e<BE(b,d)){b=
K();H(O(Q(O(Q(b,98),d),91),e),F(687));return J(b);}e=e-BE(b,d)|0;d=d+1|0;}b=new BB;h=K();Q(O(H(h,F(688)),c),46);BD(b,J(h));U(b);},HA=I(0);
function SG(){G.call(this);this.wa=null;}
let AAR=(a,b)=>{return !RD(a.wa,b)?F(689):F(0);};
function SJ(){G.call(this);this.vo=null;}
let AEK=(a,b)=>{return !RD(a.vo,b)?F(690):F(0);},Hi=I(Bq),HK=null,UZ=null,Zx=null,Fr=()=>{Fr=Z(Hi);ADs();},Z7=(a,b,c)=>{Fr();BY(a,b,c);},Ty=(a,b)=>{let c=new Hi();Z7(c,a,b);return c;},ADs=()=>{let b,c,d;HK=Ty(F(691),0);b=Ty(F(692),1);UZ=b;c=R(Hi,2);d=c.data;d[0]=HK;d[1]=b;Zx=c;};
function SY(){let a=this;L.call(a);a.mS=null;a.mC=null;a.uP=null;}
let UI=(b,c)=>{let d,e;d=b.sX;if(!(d instanceof DI))return !c?F(693):F(694);d=d;e=b.pa?104:120;c=(!c?d.oy:d.on)+1|0;b=Q(K(),e);d=DK(c);c=0;while(c<d.lP.length){Q(b,((Bp(d,c)-48|0)+8320|0)&65535);c=c+1|0;}return J(b);},AAF=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.m0.lN;f=a.mS;g=a.mC;h=a.uP;i=Cl(16.0/X(16.0,e));j=X(2.5,f.pC*i);k=f.pB;i=!(k>0.0)?0.0:Du(b,k*i);l=BU(d.qb);k=!l?j:j*2.1;m=0;while(l&&m<e){if(LN(d,m)){n=C0(ET(c,d,m),Fc(c,d,m),k);f=D7(a.mC.pq,Ba(d.tE,m,0));o=b;BA(o,n,f);BS(o,n,B1(CP(a.mC.od,
0.5),C9(a.mS)));}m=m+1|0;}m=0;p=Jb(i,0.0);q=2.0*i;while(m<e){if(LN(d,m)){r=ET(c,d,m);s=Fc(c,d,m);l=GB(d,m);Fr();if(!(h===HK&&l?1:0))o=C0(r,s,j);else{t=Du(b,j*Cl(3.141592653589793));o=new CF;u=t/2.0;DB(o,Lz(b,r-u),Lz(b,s-u),t,t);}if(p>0){if(o instanceof IR){f=o;n=C0(f.ud,f.uc,f.tP+i);}else{f=o;n=Cr(f.lU-i,f.lZ-i,f.l5+q,f.mq+q);}v=g.l_;BA(b,n,v);}f=!l?g.mL:g.rA;BA(b,o,f);}m=m+1|0;}if(e<=6){f=new Qg;g=a.mS;h=a.mC;f.rG=Y();f.ub=b;f.m$=c;f.mx=d;f.sO=h;f.qt=k;q=g.mm-1.0;B7();f.rL=Cf(q,CK);m=f.mx.m0.lN;e=0;while(e
<m){i=ET(f.m$,f.mx,e)-f.qt;q=Fc(f.m$,f.mx,e);j=f.qt;k=q-j;b=f.rG;c=new CF;q=j*2.0;DB(c,i,k,q,q);T(b,c);e=e+1|0;}w=D$(m);x=w.data;e=0;while(e<m){if(!x[e]&&LN(f.mx,e))ABJ(f,YV(f,e,w),ET(f.m$,f.mx,e),Fc(f.m$,f.mx,e));e=e+1|0;}}},LN=(b,c)=>{return F8(b.pi,Ba(b.m0,c,0),Ba(b.m0,c,1));},ET=(b,c,d)=>{return Eh(b,Ba(c.m0,d,0));},Fc=(b,c,d)=>{return DZ(b,Ba(c.m0,d,1));},AC3=I(),P7=(b,c)=>{return TR(Ba(b.pG,c,0),Ba(b.pG,c,1));},YT=(b,c)=>{let d,e,f,g,h,i,j,k,l;d=c.m0.lN;e=0;f=0;g=0;while(g<d){e=e+(!GB(c,g)?0:1)|0;f=f+
(!((!(Ba(c.tE,g,0)>0.5)?0:1)!=GB(c,g)?0:1)?1:0)|0;g=g+1|0;}if(e&&e!=d){h=d>16?0:1;i=h&&VT(c.pG,c.sn)?1:0;j=h&&VT(c.m0,c.sn)?1:0;g=c.ne;k=g!=1?F(695):F(696);if(f<=0){M(b,g<=2?F(697):F(698));if(c.ne>2)k=F(2);M(M(b,k),F(699));M(b,h&&!i?F(700):F(368));}else{O(M(O(M(b,F(701)),f),F(121)),d);M(b,F(702));if(h&&c.ne<=2){if(!j)l=F(703);else{l=K();H(H(H(l,F(704)),k),F(705));l=J(l);}M(b,l);M(b,j?F(2):DR(k,F(706)));M(b,j?F(2):c.pa?F(707):F(708));}else Q(b,46);M(b,!c.pa&&h&&!j?F(709):F(2));}return;}};
function IR(){let a=this;L.call(a);a.ud=0.0;a.uc=0.0;a.tP=0.0;}
let WM=(a,b,c,d)=>{a.ud=b;a.uc=c;a.tP=d;},C0=(a,b,c)=>{let d=new IR();WM(d,a,b,c);return d;};
function Lg(){L.call(this);this.qC=null;}
let AFC=(a,b)=>{a.qC=b;},Ff=a=>{let b=new Lg();AFC(b,a);return b;},VW=I(),PK=null,LX=()=>{LX=Z(VW);AFy();},AFy=()=>{let b,c;B7();b=Bd((Of.fA()).data.length);c=b.data;PK=b;c[Cs.lO]=1;c[CK.lO]=2;c[GQ.lO]=3;};
function Ns(){let a=this;L.call(a);a.mB=null;a.o8=null;a.mG=0;a.nj=0;a.py=null;a.ro=0;a.ou=null;}
let ACj=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Ns)){b=b;c=!P(a.mB,b.mB)?0:!P(a.o8,b.o8)?0:a.mG!=b.mG?0:a.nj!=b.nj?0:!P(a.py,b.py)?0:a.ro!=b.ro?0:P(a.ou,b.ou)?1:0;}else c=0;return c;};
function SI(){let a=this;G.call(a);a.mt=null;a.lX=null;a.sJ=null;a.pu=null;a.wj=null;a.l3=null;}
let O5=(a,b,c)=>{let d,e,f,g,h,i,j;d=Du(a.mt,C9(a.l3.md));e=EB(a.mt,Eh(a.pu,b),d);f=a.l3.md.mk;g=a.mt;h=S(4);i=h.data;i[0]=e;i[1]=f.lZ;i[2]=e;i[3]=Cw(f);f=FD(h);j=UE(a.l3.mr.mp,d,c);BS(g,f,j);},Rs=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=a.sJ;d=a.pu;e=a.lX.mG;f=a.mt.pM;g=new Vg;g.t9=Y();g.qe=S(256);h=0;i=b.nf-1|0;j=b.nK;e=Bz((i-( -j|0)|0)/j|0,Qh(b,e)+1|0);while(h<e){k=Nj(b,d,h);l=f*(Cy(k/f)+1.0);m=Ml(b,h);n=Lq(b,h);h=h+1|0;while(h<e&&Nj(b,d,h)<l){m=Bo(m,Ml(b,h));n=X(n,Lq(b,h));h=h+1|0;}l=(Nj(b,d,h-1|0)- -k)/2.0;if
(!(m<=n))Px(g);else{k=DZ(d,Mk(c,m));m=DZ(d,Mk(c,n));i=g.pQ>0&&Bi(k-g.sL)<Bi(m-g.sL)?1:0;N1(g,l,!i?m:k);if(k!==m){if(i)k=m;N1(g,l,k);}}}Px(g);return Ff(g.t9);},YO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=Rs(a,(Db(a.lX.ou,b)).nX);if(CT(c.qC))return;d=a.mt;e=new Nf;f=a.l3.mr.mp;HN();g=UU.data;T8(e,f,1.2,g[b%g.length|0]);BS(d,c,e);e=c.qC;g=(e.bZ(e.bb()-1|0)).data;e=a.wj;c=DK(b+1|0);h=g.length;i=g[h-2|0];j=g[h-1|0];d=e.ua;k=d.mm;l=Ct(d.mk);m= -k;h=!(i-m*1.4<l)?0:1;if(h)l=i;i=l-m*0.25;n=1;o=j;while(true)
{d=e.ua;p=d.mm;d=d.mk;q=o>d.lZ&&o<Cw(d)?1:0;f=Bk(e.so);l=p*1.4;while(Bj(f)){g=(Bg(f)).data;q=q&(!(Bi(i-g[0])>=l)&&!(Bi(o-g[1])>=p)?0:1);}if(q)break;if(n>(4*e.so.lR|0))break;o=j-(!(n%2|0)?( -n|0)/2|0:(n+1|0)/2|0)*m/2.0;n=n+1|0;}d=e.so;g=BM([i,o]);T(d,g);B7();r=Cf(k,Cs);if(h){s=i- -Cu(c,r)/2.0;d=e.s9;t=C0(s,o,k*0.55);f=e.tI.l_;BA(d,t,f);}f=e.s9;j=o-m*0.36;d=e.tI.mp;CE(f,c,i,j,r,d);},ADb=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;b=a.l3.md.mm;c=DK(a.lX.mG);B7();d=Cu(c,Cf(b,CK))+b*1.8;e=a.lX.mG;f=a.l3.md;g=Bz(e,
Wc(f,f.mk.l5,d));h=a.lX.mG;Dq();i=U0(0.0,h,M7(0.0,h,g,1));f=a.sJ;c=a.l3.md;g=Wc(c,c.mk.mq,b*2.2);if(!f.rw){j=F_(0.0,f.nM,g);g=1;c=j;k=Bk(c);while(Bj(k)){g=g&((Bg(k)).nG.lP.length>5?0:1);}if(!g){j=Y();c=Bk(c);while(Bj(c)){k=Bg(c);f=new F1;d=k.oY;JY(f,d,Ds(d,2));T(j,f);}}}else{j=Y();if(f.t$){c=MS(LU(f),F(0));T(j,c);}e=EJ(f.n1);l=EJ(f.nM);m=((l-e|0)-(!(C4(e)<f.n1)?0:1)|0)+1|0;h=m/(g+1|0);FY();n=h<=1.0?1:Iw(h,Gi)|0;o=CI(n,1);p=CI(m,1);q=CI(n,10);while(e<=l){d=C4(e);if(!(e%n|0)){g=p<=0?0:1;r=f.n1>=0.001&&f.nM<10000.0
?1:0;if(!r&&g){k=DK(GZ(e));s=I7(e>=0?F(2):F(710));g=0;while(g<k.lP.length){Q(s,Bp(F(711),Bp(k,g)-48|0));g=g+1|0;}c=DR(F(662),J(s));}else c=Ds(C4(e),1);KG(f,j,d,c);}else if(q<=0)KG(f,j,d,F(2));g=2;while(g<10&&!o){a:{b:{if(m){if(p)break b;if(g!=2&&g!=5)break b;}r=1;break a;}r=0;}h=g*d;KG(f,j,h,!r?F(2):Ds(h,1));g=g+1|0;}e=e+1|0;}}c=a.pu;k=a.mt;f=a.l3;KY(c,k,f.md,f.mr,i,j);},Kb=(a,b)=>{return Eh(a.pu,b);},Jf=(a,b)=>{return DZ(a.pu,Mk(a.sJ,DP(a.lX.mB,b)));},J4=(a,b)=>{return b<=Bz(CO(a.lX.mB),a.lX.mG)&&(isFinite(DP(a.lX.mB,
b))?1:0)?1:0;},Yb=a=>{let b,c,d,e,f,g,h;if(J4(a,a.lX.nj)){b=Kb(a,a.lX.nj);c=Jf(a,a.lX.nj);d=a.l3.md;e=d.pC;f=a.mt;g=C0(b,c,e- -d.pB);h=a.l3.mr.l_;BA(f,g,h);d=a.mt;f=C0(b,c,e);g=a.l3.mr.oF;BA(d,f,g);}},ACz=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=CO(a.lX.mB);c=Kb(a,b);d=J4(a,b)?Jf(a,b):a.l3.md.mk.lZ;e=S(4);f=e.data;g=c-4.5;f[0]=g;h=d-4.5;f[1]=h;i=c+4.5;f[2]=i;j=d+4.5;f[3]=j;k=FD(e);l=FD(BM([g,j,i,h]));m=B1(a.l3.mr.l$,2.0);n=a.mt;o=Ff(F2(k.mW,l.mW));BS(n,o,m);p=a.l3.md.mm;B7();j=Cu(F(712),Cf(p,Cs));g=c+9.0;q
=!(g- -j<Ct(a.l3.md.mk))?0:1;i=a.l3.md.mk.lZ;h= -p;h=X(i-h*1.2,d-h*0.36);k=a.mt;if(!q)g=c-9.0;m=Cf(p,!q?GQ:Cs);n=a.l3.mr.l$;CE(k,F(712),g,h,m,n);},Ih=I(0);
function Vp(){G.call(this);this.vR=null;}
let AFo=(a,b)=>{a.vR.visit(b);};
function Rl(){let a=this;G.call(a);a.wZ=null;a.w1=0;}
let WN=(a,b)=>{b=b;UO(a.wZ,b,a.w1);};
function Rg(){G.call(this);this.vq=null;}
let ACc=(a,b)=>{return Bi(a.vq.nE.q5.lM.data[b]);};
function So(){let a=this;G.call(a);a.nR=0;a.qM=null;a.tN=null;}
let Eu=(a,b)=>{return a.qM.data[V(b,a.nR)+b|0];},PG=(a,b)=>{let c,d;c=a.nR;d=S(c);B5(a.tN,V(b,c),d,0,c);return d;},Rd=(a,b)=>{let c,d;c=(-1);d=0;while(d<a.nR){if(d!=b&&!(c>=0&&!(Eu(a,d)>Eu(a,c))))c=d;d=d+1|0;}return c;},ACM=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;d=a.qM.data[V(b,a.nR)+c|0];e=(Eu(a,c)-Eu(a,b))/(2.0*d);f=Cl(e*e+1.0);g=e<0.0?1.0/(e-f):1.0/(f- -e);h=Cl(g*g+1.0);i=1.0/h;j=g/h;k=a.qM.data;l=a.nR;m=V(b,l);n=m+b|0;e=k[n];d=g*d;k[n]=e-d;o=V(c,l);n=o+c|0;k[n]=k[n]+d;k[m+c|0]=0.0;k[o+b|0]=
0.0;p=0;while(p<l){if(p!=b&&p!=c){n=V(p,l);q=n+b|0;r=k[q];n=n+c|0;s=k[n];k[q]=i*r-j*s;k[n]=j*r+i*s;k[m+p|0]=k[q];k[o+p|0]=k[n];}t=a.tN.data;q=m+p|0;u=t[q];n=o+p|0;v=t[n];t[q]=i*u-j*v;t[n]=j*u+i*v;p=p+1|0;}};
function U7(){G.call(this);this.ur=null;}
let AEz=(a,b)=>{return a.ur;},Nt=I(0),Uz=b=>{return BE(b,Bw(b)-1|0)>2?new IE:Mx(0,1);};
function Q_(){let a=this;G.call(a);a.wl=null;a.oZ=null;a.td=0;a.n3=0;a.t0=null;a.rg=null;a.pI=null;a.o1=null;}
let ADg=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;a:{b:{e=Ek(b);f=DM(b.lY,b.mb.l7);DQ(f,e);g=Bw(b.lY)-1|0;h=new Q_;i=f.mc.data[g];h.wl=b;b=b.lY;h.oZ=b;j=Bw(b)-1|0;h.td=j;j=BE(h.oZ,j);h.n3=j;if(d instanceof DI){b=d;if(b.on>=j)break b;if(b.oy>=j&&j>1)break b;}j=0;break a;}j=1;}if(j)d=Uz(h.oZ);j=0;k=i.lM.data;l=k.length;m=0;while(m<l){j=j|(Bi(k[m])<=1.7976931348623157E308?0:1);m=m+1|0;}if(j)d=Mx(0,1);h.t0=d;if(!(d instanceof DI)){b=Wm(i);h.rg=b.vb;h.pI=b.sG;h.o1=b.rS;}else{b=d;h.rg=S(h.n3);h.pI
=TK(h,b.on);h.o1=TK(h,b.oy);}b=c.mc.data[g];c=f.mc.data[g];g=(BI(Cl(b.lN))|0)-1|0;j=U$(g,12);l=U$(g,50);d=Y();m=0;n=g+1|0;o=V(l,n);while(m<=g){p=V(m,n);q=g/l|0;k=Tq(h,b,p,l,q);f=d;T(f,k);T(f,Tq(h,b,m,o,q));m=m+j|0;}r=Bl(c.lN,2);j=0;while(j<c.lN){BH(r,j,0,IS(h,h.pI,c,j));BH(r,j,1,IS(h,h.o1,c,j));j=j+1|0;}c:{s=new Lh;l=h.td;m=h.n3;t=h.t0;if(t instanceof DI&&l>0){c=h.oZ.pv;CS();if(c!==CY&&c!==EP?0:1){b=EP;u=c!==b?(-0.1):(-1.2);v=c!==b?1.1:1.2;w=m!=1?Ep(u,v,u,v):Ep(u,v,(-1.0),1.0);break c;}}k=Uv(h,d,r,0);x=h.n3
!=1?Uv(h,d,r,1):BM([(-1.0),1.0]);if(h.t0 instanceof IE){y=x.data;z=k.data;u=X(z[1]-z[0],y[1]-y[0]);LQ(u,k);LQ(u,x);}x=x.data;k=k.data;w=Ep(k[0],k[1],x[0],x[1]);}b=h.wl;c=b.mb;Qd(s,l,m,t,w,d,c.l7,r,c.mi,b.sd,W8(h,e));return s;},TK=(a,b)=>{let c,d;c=a.n3;d=S(c);if(b<c)d.data[b]=1.0;return d;},IS=(a,b,c,d)=>{let e,f,g,h,i,j;e=c.lM;f=0.0;g=0;while(true){h=a.n3;if(g>=h)break;i=b.data;j=e.data;f=f+i[g]*(j[V(d,h)+g|0]-a.rg.data[g]);g=g+1|0;}return f;},U$=(b,c)=>{let d;d=1;while(!(!(b%d|0)&&(b/d|0)<=c)){d=d+1|0;}return d;},Tq
=(a,b,c,d,e)=>{let f,g,h,i,j,k;f=S(2*(e+1|0)|0);g=f.data;h=0;while(h<=e){i=2*h|0;j=a.pI;k=c+V(h,d)|0;g[i]=IS(a,j,b,k);g[i+1|0]=IS(a,a.o1,b,k);h=h+1|0;}return f;},Uv=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=S(2);f=e.data;f[0]=1.7976931348623157E308;f[1]=(-1.7976931348623157E308);g=Bk(b);while(Bj(g)){WJ(e,Bg(g),d);}if(!a.td)return e;WJ(e,c.lM,d);if(f[0]>f[1])return BM([(-0.5),0.5]);LQ(X(0.2,X(Bi(f[0]),Bi(f[1]))*1.0E-6),e);h=f[0];i=f[1];Dq();e=(M7(h,i,5,0)).data;j=e.length-1|0;h=0.08*(e[j]-e[0]);f=S(2);k=f.data;k[0]=e[0]
-h;k[1]=e[j]- -h;return f;},LQ=(b,c)=>{let d;c=c.data;d=X(0.0,b-(c[1]-c[0]))/2.0;c[0]=c[0]-d;c[1]=c[1]- -d;},WJ=(b,c,d)=>{let e,f;while(true){e=c.data;if(d>=e.length)break;if(Bi(e[d])<=3.4028234663852886E38){f=b.data;f[0]=Bo(f[0],e[d]);f[1]=X(f[1],e[d]);}d=d+2|0;}},W8=(a,b)=>{let c,d,e,f,g,h,i,j,k;a:{c=CI(a.n3,2);if(c<=0){if(c)break a;d=a.pI.data;e=d[0];f=a.o1.data;if(e*f[1]-d[1]*f[0]===0.0?0:1)break a;}return Bn();}b:{g=b.lT.data[Bw(a.oZ)].lM;e=0.0;h=0.0;i=Ba(b.lW.data[Bw(a.oZ)],0,0);b=a.oZ.n5;KM();switch(Ti.data[b.lO])
{case 1:break;case 2:j=CB(3.0)/2.0;break b;default:j=0.5;break b;}j=0.0;}i=i-j;k=0;while(k<a.n3){d=g.data;e=e+d[k]*a.pI.data[k];h=h+d[k]*a.o1.data[k];i=i+d[k]*a.rg.data[k];k=k+1|0;}b=new Nm;b.r8=e;b.r9=h;b.r$=i;return Bt(b);};
function HU(){let a=this;L.call(a);a.oi=null;a.mN=null;}
let LA=(a,b,c)=>{a.oi=b;a.mN=c;},Vu=(a,b)=>{let c=new HU();LA(c,a,b);return c;},Eh=(a,b)=>{let c,d,e,f;c=a.mN;d=c.lU;e=a.oi;f=e.mD;return d-(b-f)/(e.mA-f)* -c.l5;},DZ=(a,b)=>{let c,d,e,f;c=a.mN;d=c.lZ;e=a.oi;f=e.mU;return d-(f-b)/(f-e.mZ)* -c.mq;},Ny=(a,b)=>{return C6(OB(a,b.mW));},Pi=(a,b)=>{return FJ(Rn(a,b.o6));},Rn=(a,b)=>{let c,d,e;c=Y();d=Bk(b);while(Bj(d)){e=OB(a,Bg(d));T(c,e);}return c;},OB=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=S(c);e=d.data;f=0;while(f<c){e[f]=Eh(a,b[f]);g=f+1|0;e[g]=DZ(a,b[g]);f
=f+2|0;}return d;},I5=(b,c,d)=>{let e,f;e=EB(b,c.lU,d);f=EB(b,c.lZ,d);return Cr(e,f,EB(b,Ct(c),d)-e,EB(b,Cw(c),d)-f);},Ob=(a,b,c,d)=>{let e,f;e=a.oi;f=F_(e.mD,e.mA,Nr(c,a.mN.l5));e=a.oi;KY(a,b,c,d,f,F_(e.mZ,e.mU,Nr(c,a.mN.mq)));},KY=(a,b,c,d,e,f)=>{let g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.mm;h=B1(d.od,Du(b,C9(c)));i=I5(b,a.mN,h.pz);B7();j=Cf(g,CK);k=Cw(i)+GO(c);l=Bk(e);g=g*0.75;while(Bj(l)){m=Bg(l);n=Eh(a,m.oY);o=EB(b,n,h.pz);p=S(4);q=p.data;q[0]=o;q[1]=Cw(i);q[2]=o;q[3]=k;e=FD(p);r=b;BS(r,e,h);s=k+GO(c)+g;t=Cu(m.nG,
j)/2.0;u=Bo(n,r.mP-t-1.0);CE(r,m.nG,u,s,j,d.mp);}T7(a,b,c,d,f,i.lU,(-1));BS(b,i,h);},T7=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=B1(d.od,Du(b,C9(c)));i=GO(c);j=g;i=f+i*j;k=i+GO(c)*j;l=g<0?k:b.mP-k;m=c.mm;if(g>=0){B7();n=Cs;}else{B7();n=GQ;}o=e.q();while(o.r()){j=Cu((o.t()).nG,Cf(1.0,n));if(j>0.0)m=Bo(m,l/j);}o=Cf(m,n);n=e.q();l=(i- -f)/2.0;while(n.r()){p=n.t();q=DZ(a,p.oY);r=EB(b,q,h.pz);s=Bv(p.nG);t=S(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:l;u[3]=r;e=FD(t);c=b;BS(c,e,h);if(!s)CE(c,p.nG,k,q- -m*0.36,
o,d.mp);}};
function Lh(){let a=this;L.call(a);a.pa=0;a.ne=0;a.sX=null;a.pi=null;a.v6=null;a.pG=null;a.m0=null;a.sn=null;a.tE=null;a.qb=null;}
let Qd=(a,b,c,d,e,f,g,h,i,j,k)=>{a.pa=b;a.ne=c;a.sX=d;a.pi=e;a.v6=f;a.pG=g;a.m0=h;a.sn=i;a.tE=j;a.qb=k;},AGd=(a,b,c,d,e,f,g,h,i,j)=>{let k=new Lh();Qd(k,a,b,c,d,e,f,g,h,i,j);return k;},GB=(a,b)=>{return !(Ba(a.sn,b,0)>0.5)?0:1;};
function Vo(){let a=this;G.call(a);a.wr=null;a.ws=null;a.wp=null;a.wq=null;}
let YE=(a,b)=>{let c,d,e,f,g,h,i;b=b;c=a.wr;d=a.ws;e=a.wp;b=Sp(b,a.wq.pi);f=Du(d,C9(c.mS));g=I5(d,e.mN,f);h=D7(c.mC.pq,0.0);d=d;BA(d,g,h);i=b.wx;if(i.data.length>0)BA(d,Pi(e,FJ(EW(i))),D7(c.mC.pq,1.0));};
function Vn(){let a=this;G.call(a);a.xe=null;a.xf=null;a.xg=null;a.xd=null;}
let ZZ=(a,b)=>{let c,d,e,f;b=b;c=a.xe;d=a.xf;e=a.xg;f=(Sp(b,a.xd.pi)).vL;if(f.data.length>0){b=Ny(e,C6(f));c=B1(c.mC.rW,C9(c.mS)*1.5);BS(d,b,c);}};
function Hd(){let a=this;L.call(a);a.rw=0;a.n1=0.0;a.nM=0.0;a.t$=0;}
let N0=null,Gi=null,FY=()=>{FY=Z(Hd);AB_();},SX=(a,b,c,d,e)=>{FY();a.rw=b;a.n1=c;a.nM=d;a.t$=e;},Su=(a,b,c,d)=>{let e=new Hd();SX(e,a,b,c,d);return e;},R3=b=>{let c,d,e,f,g,h;FY();c=b.o8;d=!JQ(c)?0.0:c.nY;e=!(d>0.0)?1.0E290:4.0*d;f=c.pO;g=!(c.oT<1.0E-290)?0:1;c=Bk(b.ou);while(Bj(c)){h=(Bg(c)).nX;if(JQ(h)){d=X(d,Bo(e,h.nY));f=Bo(f,h.pO);g=g|(!(h.oT<1.0E-290)?0:1);}}e=Bo(1.0E290,d);if(!b.ro)b=Su(0,0.0,e<1.0E-290?1.0:Iw(e,N0),0);else{d=X(1.0E-290,f);if(e<1.0E-290)b=Su(1,0.1,1.0,g);else{d=Rp(Bo(d,e),Gi);e=Iw(e,
Gi);b=new Hd;if(!(d<e))d=Rp(d/1.5,Gi);SX(b,1,d,e,g);}}return b;},Mk=(a,b)=>{return Mg(a,Bo(a.nM,b));},Mg=(a,b)=>{if(!a.rw)return b;return !(b<1.0E-290)?CB(b):LU(a);},LU=a=>{return  -(0.13*Kg(a)-CB(a.n1));},Kg=a=>{return !a.rw?a.nM:CB(a.nM)-CB(a.n1);},KG=(a,b,c,d)=>{let e;if(c>=a.n1&&c<=a.nM){e=MS(CB(c),d);T(b,e);}},AB_=()=>{N0=BM([1.0,1.2,1.5,2.0,2.5,3.0,4.0,5.0,6.0,8.0,10.0]);Gi=BM([1.0,2.0,5.0,10.0]);};
function QG(){let a=this;G.call(a);a.s9=null;a.ua=null;a.tI=null;a.so=null;}
function VI(){G.call(this);this.vr=null;}
let X8=(a,b)=>{O5(a.vr,b,3.0);};
function VG(){G.call(this);this.uI=null;}
let WT=(a,b)=>{let c,d,e,f;c=a.uI;if(J4(c,b)){d=C0(Kb(c,b),Jf(c,b),c.l3.md.pC);e=c.mt;f=c.l3.mr.l_;BA(e,d,f);e=c.mt;c=B1(c.l3.mr.oF,2.0);BS(e,d,c);}};
function Oo(){G.call(this);this.vd=null;}
let AFP=(a,b)=>{return a.vd.nE.op.lM.data[b];};
function QH(){let a=this;G.call(a);a.vG=null;a.vH=0;}
let AD5=(a,b)=>{let c,d,e,f,g;c=a.vG;d=a.vH;e=c.pU.mH;f=e.rm.q();while(f.r()){g=f.t();if(g.oK==b){a:{f=P5(g,c.pU,d);Ln();switch(PI.data[c.uf.lO]){case 1:break;case 2:Q7(c,HL(Ga(f)));break a;case 3:M(c.mJ,MG(f));break a;default:break a;}Q7(c,CU(Ga(f)));}return;}}c=new BB;f=BV(e);g=K();Q(Q(H(H(g,f),F(713)),b),46);BD(c,J(g));U(c);};
function DI(){let a=this;L.call(a);a.on=0;a.oy=0;}
let ACX=(a,b,c)=>{a.on=b;a.oy=c;},Mx=(a,b)=>{let c=new DI();ACX(c,a,b);return c;},ACQ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(DI)){b=b;c=a.on!=b.on?0:a.oy==b.oy?1:0;}else c=0;return c;};
function QP(){let a=this;G.call(a);a.uK=null;a.ug=null;a.wD=0;a.r0=null;a.w8=null;a.xq=null;a.rP=null;a.ue=null;}
function W3(){let a=this;L.call(a);a.xx=null;a.xw=null;a.xu=0.0;a.xy=0.0;}
function Qg(){let a=this;G.call(a);a.ub=null;a.m$=null;a.mx=null;a.sO=null;a.qt=0.0;a.rL=null;a.rG=null;}
let YV=(a,b,c)=>{let d,e,f,g,h;d=K();e=b;while(true){f=c.data;if(e>=f.length)break;g=ET(a.m$,a.mx,e)-ET(a.m$,a.mx,b);h=Fc(a.m$,a.mx,e)-Fc(a.m$,a.mx,b);if(!f[e]&&Cl(g*g- -h*h)<a.qt*2.2){f[e]=1;M(d,e!=b?F(381):F(2));M(d,TR(Ba(a.mx.pG,e,0),Ba(a.mx.pG,e,1)));}e=e+1|0;}return J(d);},ABJ=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;e=Cu(b,a.rL)*0.9;f=a.rL.nd*1.25;g=a.qt+6.0;h=a.m$.mN;i=!(c>h.lU- -h.l5/2.0)?1.0:(-1.0);j= -e/2.0;k=i*(g-j);i= -f;l=g-i/2.0;m=S(10).data;m[0]=k;m[1]=0.0;m[2]= -k;m[3]=0.0;m[4]=0.0;n
= -l;m[5]=n;m[6]=0.0;m[7]=l;m[8]=k/2.0;m[9]=n;o=a.mx.ne!=1?0:4;g=c-e/2.0;k=d-f/2.0;while(o<m.length){n=g- -m[o];p=k- -m[o+1|0];q=Cr(n,p,e,f);r=a.m$.mN;s=Bk(a.rG);a:{while(true){if(!Bj(s)){t=q.lU>=r.lU&&Ct(q)<=Ct(r)&&q.lZ>=r.lZ&&Cw(q)<=Cw(r)?1:0;break a;}h=Bg(s);if(q.lU-5.0<Ct(h)&&h.lU-5.0<Ct(q)&&q.lZ<Cw(h)&&h.lZ<Cw(q))break;}t=0;}if(t){T(a.rG,q);h=CP(a.sO.l_,0.7);s=a.ub;r=FJ(EW(K$(q,3.0)));BA(s,r,h);u=p-i*0.77;h=a.ub;c=n-j;s=a.rL;r=a.sO.l$;CE(h,b,c,u,s,r);return;}o=o+2|0;}},AD1=I(),VT=(b,c)=>{let d,e,f,g;d=
0;a:{while(d<b.lN){e=0;while(e<d){f=Ba(b,d,0)-Ba(b,e,0);g=Ba(b,d,1)-Ba(b,e,1);if(OV(f,g,b,c))break a;if(OV( -g,f,b,c))break a;e=e+1|0;}d=d+1|0;}return 0;}return 1;},OV=(b,c,d,e)=>{let f,g,h,i,j,k;f=S(2).data;f[0]=1.7976931348623157E308;f[1]=1.7976931348623157E308;g=S(2).data;g[0]=(-1.7976931348623157E308);g[1]=(-1.7976931348623157E308);h=0;i= -c;while(h<d.lN){j=b*Ba(d,h,0)-i*Ba(d,h,1);k=!(Ba(e,h,0)>0.5)?0:1;f[k]=Bo(f[k],j);g[k]=X(g[k],j);h=h+1|0;}i=X(g[0],g[1])-Bo(f[0],f[1]);return !(X(f[1]-g[0],f[0]-g[1])>
1.0E-12*i)?0:1;};
function Ux(){let a=this;G.call(a);a.uw=null;a.ux=null;}
let AE2=(a,b)=>{let c,d,e,f,g,h;b=b;c=a.uw;d=a.ux;e=new Hm;c=c.tn;JA(e,c.lR);c=Bk(c);f=0;while(true){g=e.nv.data;h=g.length;if(f>=h)break;g[f]=Bg(c);f=f+1|0;}e.lR=h;h=d.lO;b=Bt(b);JZ(e,h,b);return OE(e);},AAj=I(),SZ=(b,c,d,e,f,g,h,i)=>{let j,k,l;j=Br(d,c.lP.length);k=Bo(h,f/(0.602*j));j=e-0.602*k*j/2.0;B7();l=H9(k,Cs);CE(b,c,j,g,l,i);};
function Vg(){let a=this;G.call(a);a.t9=null;a.qe=null;a.pQ=0;a.sL=0.0;}
let Nj=(b,c,d)=>{return Eh(c,((Bz(b.nf,V(d+1|0,b.nK))-1|0)-( -St(b,d)|0)|0)/2.0);},N1=(a,b,c)=>{let d,e,f;d=2*a.pQ|0;e=a.qe;f=e.data.length;if(d==f)a.qe=DJ(e,2*f|0);e=a.qe.data;d=a.pQ;f=2*d|0;e[f]=b;e[f+1|0]=c;a.sL=c;a.pQ=d+1|0;},Px=a=>{let b,c,d;b=a.pQ;if(b>0){c=a.t9;d=DJ(a.qe,2*b|0);T(c,d);a.pQ=0;}},IE=I(L),X3=(a,b)=>{return a===b?1:b!==null&&Bf(b)===Be(IE)?1:0;},AAb=I(),TR=(b,c)=>{let d,e,f;d=Sn(b);e=Sn(c);f=K();Q(H(H(H(Q(f,40),d),F(156)),e),41);return J(f);},Sn=b=>{return VP(b,b!==BI(b)?2:0);};
function IJ(){let a=this;L.call(a);a.tR=0;a.t6=null;a.tH=null;a.tF=null;a.t3=null;a.t4=null;}
let Ro=(a,b,c,d,e,f,g)=>{if(f.lQ==2&&g.lQ==1&&f.lN==g.lN){a.tR=b;a.t6=c;a.tH=d;a.tF=e;a.t3=f;a.t4=g;return;}c=new BB;d=CC(f);e=CC(g);f=K();Q(H(H(H(H(f,F(714)),d),F(51)),e),46);BD(c,J(f));U(c);},AGb=(a,b,c,d,e,f)=>{let g=new IJ();Ro(g,a,b,c,d,e,f);return g;},ADj=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(IJ)){b=b;c=a.tR!=b.tR?0:!P(a.t6,b.t6)?0:!P(a.tH,b.tH)?0:!P(a.tF,b.tF)?0:!P(a.t3,b.t3)?0:P(a.t4,b.t4)?1:0;}else c=0;return c;};
function Nm(){let a=this;L.call(a);a.r8=0.0;a.r9=0.0;a.r$=0.0;}
let Sp=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;c=S(8).data;d=b.mD;c[0]=d;e=b.mZ;c[1]=e;f=b.mA;c[2]=f;c[3]=e;c[4]=f;e=b.mU;c[5]=e;c[6]=d;c[7]=e;g=S(12);h=g.data;i=S(4);j=i.data;k=0;l=0;m=0;while(true){n=c.length;if(m>=n)break;e=c[m];f=c[m+1|0];o=m+2|0;p=c[o%n|0];q=c[(m+3|0)%n|0];r=NY(a,e,f);s=NY(a,p,q);m=Jb(r,0.0);if(m>0){n=k+1|0;h[k]=e;k=n+1|0;h[n]=f;}if((m<=0?0:1)!=(!(s>0.0)?0:1)){d=r/(r-s);j[l]=e-d*(e-p);n=l+1|0;j[n]=f-d*(f-q);m=k+1|0;h[k]=j[l];k=m+1|0;h[m]=j[n];l=l+2|0;}m=o;}b=new OL;c=DJ(g,k);g=DJ(i,
l);b.wx=c;b.vL=g;return b;},NY=(a,b,c)=>{return a.r8*b- -a.r9*c- -a.r$;},ABf=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bf(b)===Be(Nm)){b=b;c=a.r8!==b.r8?0:a.r9!==b.r9?0:a.r$===b.r$?1:0;}else c=0;return c;};
function UB(){let a=this;G.call(a);a.xn=null;a.xm=null;}
let Wj=I(),Ti=null,KM=()=>{KM=Z(Wj);Yu();},Yu=()=>{let b,c;b=Bd((IO()).data.length);c=b.data;Ti=b;c[CY.lO]=1;c[EP.lO]=2;},Xz=I(),IU=b=>{let c,d,e,f;if(Bi(b)<700.0){c=S_(b);d=c|0;e=Mo(d,0);return e+e*Oy(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=S_(b);f=c|0;c=Oy(b,c,f);if(b>0.0){b=Mo(f,(-1));b=2.0*(b+b*c);}else{b=Mo(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},S_=b=>{return b*184.6649652337873+6.755399441055744E15
-6.755399441055744E15;},Mo=(b,c)=>{FZ();return Nw.data[b&127]*G_.data[((b>>7)+c|0)+1023|0];},Oy=(b,c,d)=>{let e,f,g;FZ();e=J3.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);},Zn=I(),Wy=b=>{let c,d,e,f;if(b===0.0)return b;c=Bi(b);if(c<0.7){d=b*b;return b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}e=IU(2.0*c)+1.0;f=e<16.0?(e-2.0)/
e:1.0-2.0/e;if(b<0.0)f= -f;return f;},ADF=I(),Qp=b=>{let c,d;c=IU( -Bi(b));d=1.0+c;return CB(d)-(d-1.0-c)/d+X(b,0.0);},TM=I(BT);
function Qj(){let a=this;L.call(a);a.nb=null;a.mj=null;}
let ACL=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x;e=d.qq;f=(Ny(c,C6(e.n$))).mW;g=0;while(true){h=e.ri.data;if(g>=h.length)break;if(h[g]>d.ox)break;g=g+1|0;}i=f.data;j=Sc(c,d);k=2*g|0;h=DJ(f,k+2|0);l=S((i.length-k|0)+2|0);m=l.data;B5(j,0,h,k,2);B5(j,0,l,0,2);B5(f,k,l,2,m.length-2|0);n=CP(a.mj.l_,0.75);c=Ff(F2(h,l));d=B1(n,4.0);e=b;BS(e,c,d);BS(e,C6(l),B1(a.mj.mp,0.75));BS(e,C6(h),B1(a.mj.l$,1.5));n=new E1;b=Y();h=Bd(g).data;k=0;d=b;while(k<g){o=2*k|0;p=i[o];q=i[o+1|0];r=1.6-(-1.6)*k/g;s=1;t=0;u
=3.0*r;while(true){v=d.lR;if(t>=v)break;if(!s)break;s=!(X(Bi(p-i[2*h[t]|0]),Bi(q-i[(2*h[t]|0)+1|0]))>u)?0:1;t=t+1|0;}if(s){h[v]=k;c=new CF;p=p-r;q=q-r;w=2.0*r;DB(c,p,q,w,w);T(d,K$(c,r));}k=k+1|0;}Kq(n,b);BA(e,n,a.mj.l$);if(g>0){x=C0(i[0],i[1],3.5);BA(e,x,a.mj.l_);BS(e,x,B1(a.mj.l$,1.5));}},ACP=(a,b,c,d)=>{let e,f;e=(Sc(c,d)).data;f=C0(e[0],e[1],5.5- -a.nb.pB);c=a.mj.l_;b=b;BA(b,f,c);BA(b,C0(e[0],e[1],5.5),a.mj.oF);},Sc=(b,c)=>{let d,e;d=S(2);e=d.data;e[0]=Eh(b,c.p3);e[1]=DZ(b,c.p4);return d;},AC$=(a,b,c)=>{let d,
e,f,g,h,i;d=a.nb.mm;B7();e=Cf(d,CK);f=c.qG;g=c.qF;c=K();H(H(H(H(c,F(715)),f),F(716)),g);h=J(c);f=a.nb;c=f.mk;d=c.lU- -c.l5/2.0;i=f.rc+18.0-f.mm/2.0;c=a.mj.mp;CE(b,h,d,i,e,c);},AA1=I(),OA=(b,c)=>{let d,e,f,g,h,i;d=Bi(b);e=Bi(c);f=e<d*0.41421356?F(2):!(c>0.0)?F(717):F(718);g=d<e*0.41421356?F(2):!(b>0.0)?F(719):F(720);h=!Bv(f)&&!Bv(g)?F(51):F(2);i=K();H(H(H(i,f),h),g);return J(i);},Tz=b=>{return b-b!==0.0?F(684):Ds(b,4);},AE4=I(),LC=(b,c)=>{let d,e,f,g;d=Bl(b.lN,b.lQ);e=0;f=c;while(true){g=d.lM.data;if(e>=g.length)break;g[e]
=f*Bi(b.lM.data[e]);e=e+1|0;}return d;},AA$=I(),ZS=I(),ACI=(b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r;h=B1(d.od,Du(b,C9(c)));i=I5(b,c.ps,h.pz);j=Vu(Ep(0.0,1.0,0.0,1.0),c.ps);k=0;l=f-1|0;m=f;while(k<f){n=!k?Cw(i):DZ(j,k/m);o=new CF;p=i.lU;q=i.lZ;DB(o,p,q,i.l5,n-q);r=D7(e,k/Br(1,l));BA(b,o,r);k=k+1|0;}T7(j,b,c,d,g,Ct(i),1);BS(b,i,h);},Uc=I(),PI=null,Ln=()=>{Ln=Z(Uc);AEf();},AEf=()=>{let b,c;b=Bd((Ra()).data.length);c=b.data;PI=b;c[GL.lO]=1;c[Ho.lO]=2;c[FC.lO]=3;},WG=I(BT);
function PF(){let a=this;G.call(a);a.wf=null;a.wg=null;}
let AEV=(a,b)=>{b=b;MZ(a.wf,a.wg.no,b);};
function OL(){let a=this;L.call(a);a.wx=null;a.vL=null;}
XQ([]);
C1([G,0,0,[],1,0,0,["S",N(W7)],Fe,0,G,[],1537,0,0,0,EK,0,G,[],1537,0,0,0,ML,0,G,[],1537,0,0,0,BK,0,G,[Fe,EK,ML],17,0,()=>D8(),["j",N(Bp),"F",Bb(ACC),"S",N(Bc)],Er,0,G,[Fe],1025,0,0,0,Gf,0,Er,[EK],1,0,()=>Ex(),["S",N(AEF)],IC,0,G,[Fe,ML],0,0,0,["z",N(Ky),"g",Bb(J)],Up,0,G,[],1537,0,0,0,JD,0,IC,[Up],1,0,0,["j",N(Iy),"F",Bb(Zd),"g",Bb(KK),"z",N(AFg)],Fv,0,G,[],1,0,0,0,F4,0,Fv,[],1,0,0,0,BT,0,F4,[],1,0,0,0,Gc,0,G,[],1025,0,0,0,ACA,0,Gc,[],17,0,0,0,ACi,0,Gc,[],17,0,0,0,OY,0,G,[],1537,0,0,0,Wu,0,G,[OY],1537,0,0,0,Od,
0,G,[],1537,0,0,0,TL,0,G,[Wu,Od],17,0,0,0,T_,0,G,[],17,0,()=>H4(),0,ZL,0,G,[],17,0,0,0,AAw,0,G,[],17,0,0,0,AAV,0,G,[],17,0,0,0,MT,0,G,[],1537,0,0,0,P8,0,G,[MT],1,0,0,0,KV,0,G,[EK],1,0,()=>Ij(),0,HV,0,G,[],17,0,0,["S",N(ADi)],ACq,0,G,[],17,0,0,0,I9,0,G,[],17,0,0,0,CL,0,BT,[],1,0,0,0,Np,0,G,[],17,0,0,["S",N(AFK)],Vx,0,G,[],17,0,0,0,EO,0,G,[],1025,0,0,0,Sw,0,EO,[],16,0,0,["cs",N(W5),"cp",BN(AD7)],B9,0,G,[],1537,0,0,0,RN,0,G,[B9],1,0,0,["eg",Bb(Ws)],Qe,0,EO,[],16,0,0,["cs",N(ACb),"cp",BN(Zs)],KJ,0,G,[],17,0,0,0,RO,
0,G,[B9],1,0,0,["eg",Bb(ACT)],Me,0,G,[],17,0,0,0,RL,0,G,[B9],1,0,0,0,J8,0,G,[],16,0,0,0,RM,0,G,[B9],1,0,0,0,MN,0,G,[],16,0,0,0,RJ,0,G,[B9],1,0,0,0,M3,0,G,[],16,0,0,0,RK,0,G,[B9],1,0,0,0,UP,0,EO,[],16,0,0,["cs",N(AEP),"cp",BN(ZT)],L,0,G,[],1025,0,0,0]);
C1([Ur,0,G,[],1537,0,0,0,MW,0,L,[Ur],16,0,0,["S",N(AEX)],Tg,0,G,[],1537,0,0,0,Hn,0,G,[Tg],1537,0,0,0,FA,0,G,[Hn],1025,0,0,["o",Bb(CT)],Wa,0,G,[Hn],1537,0,0,0,JL,0,G,[Wa],1537,0,0,0,El,0,FA,[JL],1025,0,0,["q",Bb(Bk),"S",N(X0)],Ll,0,G,[],1537,0,0,0,E3,0,G,[],1537,0,0,0,Hm,0,El,[Ll,Fe,E3],1,0,0,["bZ",N(W),"bb",Bb(Za)],Bq,0,G,[EK,Fe],1025,0,0,["S",N(Yg)],F7,0,Bq,[],65553,0,()=>BC(),0,AFR,0,G,[],17,0,0,0,Uk,0,G,[],0,0,()=>Gz(),0,CR,0,G,[],1537,0,0,0,AD9,0,G,[CR],1,0,0,0,BX,0,G,[CR],1537,0,0,0,Nl,0,G,[BX],1,0,0,0,Om,
0,G,[B9],1,0,0,["eg",Bb(ACG)],MM,0,G,[],1,0,0,["S",N(AEB)],SD,0,G,[],16,0,0,0,Jq,0,G,[BX],1,0,0,0,Jr,0,G,[BX],1,0,0,0,Jo,0,G,[BX],1,0,0,0,Jp,0,G,[BX],1,0,0,0,Jt,0,G,[BX],1,0,0,0,S$,0,G,[CR],1537,0,0,0,J9,0,G,[S$],1,0,0,0,KA,0,G,[BX],1,0,0,0,KB,0,G,[BX],1,0,0,0,I1,0,G,[],17,0,0,0,MF,0,G,[BX],1,0,0,0,US,0,G,[B9],1,0,0,["eg",Bb(Z8)],X4,0,G,[],17,0,0,0,UT,0,G,[B9],1,0,0,["eg",Bb(ACW)],HO,0,Bq,[],65553,0,()=>Fn(),0,Mv,0,G,[BX],1,0,0,0,S3,0,G,[B9],1,0,0,["eg",Bb(X1)],S1,0,G,[B9],1,0,0,["eg",Bb(ABu)],S5,0,G,[B9],1,
0,0,["eg",Bb(YR)],S4,0,G,[B9],1,0,0,["eg",Bb(AFr)],L_,0,G,[BX],1,0,0,0,L$,0,G,[BX],1,0,0,0,PN,0,G,[B9],1,0,0,["eg",Bb(AC5)],QT,0,G,[],17,0,0,0,Gj,0,L,[],17,0,0,["S",N(Uq)],Ko,0,G,[BX],1,0,0,0,UW,0,L,[],16,0,0,0,AEu,0,BT,[],1,0,0,0]);
C1([FE,0,BT,[],1,0,0,0,RX,0,G,[CR],1537,0,0,0,J2,0,G,[RX],1,0,0,0,KI,0,G,[BX],1,0,0,0,Dw,0,L,[],17,0,0,["S",N(V8)],Ei,0,G,[],17,0,()=>GF(),0,Dt,0,El,[E3],1024,0,0,0,K1,0,Dt,[E3],1,0,0,["bZ",N(Db),"bb",Bb(CN)],ZU,0,G,[],17,0,0,0,Wd,0,G,[],17,0,0,0,Lm,0,L,[],17,0,0,["S",N(ADo)],C7,0,G,[],1537,0,0,0,Ts,0,G,[C7],1,0,0,["bU",N(ZF)],Se,0,G,[],17,0,0,0,U_,0,G,[],1537,0,0,0,JS,0,G,[U_],17,0,()=>Ew(),0,Yz,0,G,[],17,0,0,0,Kh,0,L,[],17,0,0,["S",N(ZY)],ON,0,G,[C7],1,0,0,["bU",N(AAk)],Ta,0,G,[],16,0,0,0,Kr,0,L,[],17,0,0,
["S",N(F3)],H8,0,L,[],17,0,0,["S",N(YG)],NK,0,G,[CR],1537,0,0,0,Rk,0,G,[NK],1537,0,0,0,V4,0,G,[CR],1537,0,0,0,C3,0,G,[CR],1537,0,0,0,RC,0,G,[C3],1537,0,0,0,Vj,0,G,[C3],1537,0,0,0,SS,0,G,[C3],1537,0,0,0,U2,0,G,[C3],1537,0,0,0,Pr,0,G,[C3],1537,0,0,0,QU,0,G,[C3],1537,0,0,0,P9,0,G,[C3],1537,0,0,0,O3,0,G,[C3],1537,0,0,0,AAN,0,G,[Rk,V4,C3,RC,Vj,SS,U2,Pr,QU,P9,O3],1025,0,0,0,Qr,0,L,[],17,0,0,0,FM,0,L,[],17,0,0,["S",N(Y3)],B2,0,G,[],17,0,0,["S",N(Xe)],Jk,0,G,[],16,0,0,0,NA,0,L,[],17,0,()=>Dp(),0,S8,0,G,[],17,0,0,0,U1,
0,L,[],17,0,0,0,ADR,0,G,[],17,0,0,0,HW,0,G,[],1537,0,0,0,Qo,0,G,[HW],1,0,0,0,Qq,0,G,[C7],1,0,0,["bU",N(ACg)],BB,0,BT,[],1,0,0,0,GX,0,Bq,[],65552,0,()=>GC(),0,Dh,0,G,[],1537,0,0,0,T0,0,L,[Dh],17,0,0,["hg",N(AAz),"fF",Bb(AA6)]]);
C1([Le,0,L,[Dh],17,0,()=>Id(),["hg",N(YX),"fF",Bb(Xf)],Ww,0,L,[Dh],17,0,0,["hg",N(ADt),"fF",Bb(AAy)],UY,0,L,[Dh],17,0,0,["hg",N(KE),"fF",Bb(AAl)],QJ,0,L,[Dh],17,0,0,["hg",N(Q$),"fF",Bb(ACH)],Q8,0,L,[Dh],17,0,0,["hg",N(AFF),"fF",Bb(AD2)],O2,0,L,[Dh],17,0,0,["hg",N(ADO),"fF",Bb(AFB)],Og,0,L,[Dh],17,0,0,["hg",N(WZ),"fF",Bb(AAs)],Si,0,F4,[],1,0,0,0,ACD,0,G,[CR],1025,0,0,0,Lj,0,G,[CR],1536,0,0,0,JO,0,G,[Lj],1,0,0,0,JN,0,G,[Lj],1,0,0,0,QE,0,G,[],16,0,0,0,HI,0,Bq,[],65552,0,()=>Es(),0,XA,0,G,[],17,0,0,0,ADw,0,L,[],
17,0,0,0,Wg,0,G,[],16,0,0,0,OZ,0,L,[],16,0,0,0,D9,0,BT,[],1,0,0,0,HQ,0,Bq,[],65553,0,()=>B7(),0,Fq,0,L,[],17,0,0,["S",N(Rq)],ADZ,0,G,[],17,0,0,0,C5,0,G,[],17,0,0,0,F9,0,Bq,[],65553,0,()=>Cj(),0,VJ,0,G,[],17,0,()=>IK(),0,Vb,0,G,[],32768,0,()=>JP(),0,MQ,0,Fv,[],1,0,0,0,I8,0,MQ,[],1,0,0,0,Ch,0,I8,[],1,0,0,0,B8,0,Bq,[],66561,0,()=>CS(),0,PB,0,G,[],17,0,0,0,KR,0,G,[],17,0,0,0,Pm,0,G,[],17,0,0,0,K6,0,G,[],17,0,0,0,AD_,0,G,[],16,0,0,0,LK,0,L,[],17,0,0,["S",N(ADN)],H7,0,Er,[EK],1,0,()=>Gl(),["S",N(AFO)],DY,0,G,[],1537,
0,0,0,VC,0,G,[DY],1,0,0,["gH",N(AE9)],VD,0,G,[DY],1,0,0,["gH",N(Yp)],VE,0,G,[DY],1,0,0,["gH",N(Zu)],VH,0,G,[DY],1,0,0,["gH",N(ADM)],PW,0,G,[DY],1,0,0,["gH",N(ACx)],PY,0,G,[DY],1,0,0,["gH",N(Zy)],P0,0,G,[DY],1,0,0,["gH",N(AFG)],Pd,0,G,[],17,0,0,0,Ug,0,G,[],17,0,0,0,Cc,0,G,[],17,0,0,0,Vq,0,G,[C7],1,0,0,["bU",N(ABl)],Jl,0,L,[],17,0,()=>FI(),0]);
C1([AA9,0,G,[],16,0,0,0,Lp,0,L,[],17,0,0,["S",N(AAa)],Ip,0,Bq,[],65553,0,()=>Cx(),0,JB,0,L,[],17,0,0,["S",N(XR)],D5,0,G,[],1537,0,0,0,Wf,0,G,[D5],1,0,0,["bV",N(Zr)],Fz,0,G,[],1537,0,0,0,CF,0,L,[Fz],17,0,0,["S",N(ADa)],MB,0,L,[],17,0,0,["S",N(ABw)],AFk,0,G,[],17,0,0,0,L6,0,L,[],17,0,0,["S",N(Z_)],Y0,0,G,[],1,0,0,0,Ls,0,G,[],1537,0,0,0,Kp,0,L,[Ls],17,0,0,["ga",BN(AAP),"S",N(AFT)],ND,0,L,[Ls],17,0,0,["ga",BN(AE0),"S",N(YP)],KF,0,L,[],16,0,0,["S",N(Yx)],G$,0,L,[],16,0,0,["S",N(W$)],FR,0,L,[],17,0,0,["S",N(AB6)],Mz,
0,G,[BX],1,0,0,0,Uu,0,G,[B9],1,0,0,["eg",Bb(AAx)],Us,0,G,[B9],1,0,0,["eg",Bb(AEr)],ADI,0,G,[],16,0,0,0,Eq,0,Bq,[],66561,0,()=>DH(),0,Gw,0,G,[],1537,0,0,["hm",Bb(II)],PH,0,G,[Gw],17,0,0,["hm",Bb(AEJ),"hn",BN(AAn),"hs",Bb(AAU),"hl",N(XO)],NP,0,G,[],17,0,0,0,M0,0,G,[],16,0,()=>Cz(),0,Re,0,G,[],17,0,0,0,PL,0,G,[CR],1537,0,0,0,JX,0,G,[PL],1,0,0,0,HY,0,Bq,[],65553,0,()=>Do(),0,He,0,Bq,[],65553,0,()=>D4(),0,U3,0,G,[],16,0,0,0,LR,0,L,[],16,0,0,0,Os,0,G,[C7],1,0,0,["bU",N(AB7)],Q6,0,G,[],32768,0,()=>My(),0,LD,0,G,[BX],
1,0,0,0,LG,0,G,[BX],1,0,0,0,LH,0,G,[BX],1,0,0,0,LF,0,G,[BX],1,0,0,0,FW,0,G,[Gw],17,0,0,["hm",Bb(II),"hn",BN(ADQ),"hs",Bb(Zw),"hl",N(ACO)],Pb,0,G,[],32768,0,()=>In(),0,AB8,0,G,[],17,0,0,0,Vy,0,G,[HW],1,0,0,["hh",Bb(ZI)],SR,0,G,[HW],1,0,0,["hh",Bb(AEh)],YF,0,G,[],16,0,0,0,YJ,0,L,[],16,0,0,0,UL,0,G,[],17,0,()=>Fi(),0,Hx,0,G,[],1537,0,0,0,Sz,0,G,[D5],1,0,0,["bV",N(YN)]]);
C1([Q4,0,G,[],16,0,0,0,QR,0,L,[],16,0,0,0,Vv,0,G,[D5],1,0,0,["bV",N(AAD)],SW,0,G,[],32768,0,()=>KC(),0,OJ,0,L,[],17,0,0,0,Lb,0,G,[],16,0,()=>Gy(),0,Gv,0,G,[],1536,0,0,0,U4,0,G,[Gv],16,0,0,["js",B6(AE_)],Oi,0,G,[Gv],16,0,0,["js",B6(AC4)],Qa,0,G,[Gv],16,0,0,["js",B6(ADp)],Ot,0,G,[Gv],16,0,0,["js",B6(ABg)],NM,0,G,[],1537,0,0,0,VZ,0,G,[NM],1,0,0,0,J7,0,BT,[],1,0,0,0,GT,0,G,[Gw],17,0,0,["hm",Bb(II),"hn",BN(AD8),"hs",Bb(Y2),"hl",N(ZM)],K_,0,L,[Gw],17,0,()=>Hg(),["hm",Bb(II),"hn",BN(W1),"hs",Bb(YH),"hl",N(AFf)],VV,
0,G,[D5],1,0,0,0,SK,0,G,[],16,0,0,0,Vl,0,G,[],16,0,0,0,Zl,0,G,[],17,0,0,0,Je,0,G,[],16,0,0,0,IX,0,CL,[],1,0,0,0,OX,0,G,[],32768,0,()=>Jw(),0,ME,0,L,[],17,0,0,["S",N(ACJ)],Hh,0,Bq,[],65553,0,()=>F5(),0,H6,0,Bq,[],65552,0,()=>D6(),0,UF,0,G,[],16,0,0,0,PZ,0,G,[],1,0,0,0,N$,0,B8,[],65552,0,0,["hT",N(SH),"hU",BN(ADV)],N8,0,B8,[],65552,0,0,["hT",N(AEY),"hU",BN(AFz)],N7,0,B8,[],65552,0,0,["hT",N(AAL),"hU",BN(W2)],N6,0,B8,[],65552,0,0,["hT",N(AFH),"hU",BN(Zv)],N5,0,B8,[],65552,0,0,["hT",N(AAZ),"hU",BN(AAo)],N4,0,B8,
[],65552,0,0,["hT",N(AEO),"hU",BN(ABc)],N2,0,B8,[],65552,0,0,["hT",N(Y4),"hU",BN(AEE)],TH,0,G,[],1537,0,0,0,P_,0,G,[TH],1,0,0,0,Xt,0,G,[],16,0,0,0,Gh,0,G,[],1536,0,0,0,Wk,0,G,[Gh],1,0,0,["dm",N(ABD)],OR,0,G,[Gh],1,0,0,["dm",N(ABz)],R5,0,El,[],0,0,0,["bZ",N(Gu),"bb",Bb(IH)],Kt,0,L,[],17,0,0,["S",N(ABe)],EC,0,L,[Fz],17,0,0,["S",N(AAJ)],YC,0,G,[],16,0,0,0,To,0,G,[],16,0,0,0,RB,0,G,[],16,0,0,0,UJ,0,G,[],16,0,0,0,V0,0,L,[],16,0,0,0,Gp,0,L,[],17,0,0,["S",N(W9)]]);
C1([G3,0,L,[],17,0,0,["S",N(ADJ)],KS,0,L,[],17,0,0,["S",N(Zm)],GD,0,L,[],17,0,0,["S",N(AFa)],Vf,0,G,[],17,0,0,0,VN,0,Dt,[E3],0,0,0,["bb",Bb(ABR),"bZ",N(AEl)],TZ,0,Eq,[],65552,0,0,["hj",BN(AAm),"hU",BN(AAB)],TY,0,Eq,[],65552,0,0,["hj",BN(AA4),"hU",BN(Zh)],Dc,0,G,[],1536,0,0,0,Tx,0,G,[Dc],1,0,0,["jF",N(ADd)],Tv,0,G,[],16,0,0,0,FO,0,G,[],1537,0,0,0,Qi,0,L,[FO],17,0,0,["hq",N(ABZ)],Ox,0,L,[FO],17,0,0,["hq",N(X9)],VA,0,L,[FO],17,0,0,["hq",N(ADY)],X$,0,G,[],17,0,0,0,ID,0,BT,[],1,0,0,0,Wo,0,Er,[EK],1,0,()=>LZ(),0,BL,
0,L,[],16,0,0,["S",N(AEe)],H2,0,Bq,[],65553,0,()=>E2(),0,Qz,0,G,[],16,0,0,0,Ss,0,G,[],32768,0,()=>GN(),0,Dl,0,Bq,[Hx],66561,0,()=>DW(),["il",Bb(ADT)],CX,0,Bq,[Hx],66561,0,()=>EM(),["il",Bb(AAT),"im",N(ACZ),"ip",B6(W4)],Rh,0,G,[Hn],1537,0,0,0,LW,0,FA,[Rh],1025,0,0,0,Mj,0,LW,[],1024,0,0,0,R_,0,Mj,[],0,0,0,0,OD,0,G,[],1537,0,0,0,K7,0,G,[OD],1025,0,0,0,KZ,0,K7,[],1024,0,0,0,R8,0,KZ,[],0,0,0,0,R$,0,Dt,[],0,0,0,["bZ",N(XG),"bb",Bb(AFD),"q",Bb(ABo),"o",Bb(Yi)],HX,0,G,[],1537,0,0,0,R6,0,G,[HX],0,0,0,["r",Bb(XK),"t",
Bb(Zc)],RR,0,G,[HX],1537,0,0,0,R7,0,G,[RR],0,0,0,0,Rw,0,G,[MT],1,0,0,0,Nf,0,L,[],17,0,0,0,LI,0,L,[],17,0,0,["S",N(AB0)],Fs,0,L,[],17,0,()=>IM(),["S",N(Pn)],FK,0,L,[],17,0,0,["S",N(WL)],ZP,0,G,[],16,0,0,0,Jm,0,G,[],17,0,0,0,MA,0,G,[],1537,0,0,0,Ql,0,G,[MA],1,0,0,0,IL,0,Bq,[],65552,0,()=>CA(),0,O8,0,G,[Dc],1,0,0,["jF",N(ZC)],O9,0,G,[Dc],1,0,0,["jF",N(AA_)],QX,0,G,[Dc],1,0,0,["jF",N(AAt)],Z$,0,G,[],16,0,0,0]);
C1([TO,0,G,[Dc],1,0,0,["jF",N(AEU)],Oa,0,G,[Dc],1,0,0,["jF",N(AE6)],VB,0,G,[Dc],1,0,0,["jF",N(AEm)],J6,0,L,[],16,0,0,0,TT,0,L,[FO],17,0,0,["hq",N(ABI)],Vd,0,G,[],32768,0,()=>Md(),0,BP,0,Bq,[Hx],66561,0,()=>CD(),["il",Bb(ABi),"im",N(AFm),"ip",B6(ABW)],E1,0,L,[Fz],17,0,0,["S",N(AFu)],NG,0,G,[],16,0,()=>GJ(),0,UK,0,G,[],32768,0,()=>M6(),0,RH,0,G,[],16,0,()=>DO(),0,AAe,0,G,[],17,0,0,0,NN,0,G,[],1537,0,0,0,QB,0,G,[NN],1,0,0,0,Vh,0,Dt,[E3],0,0,0,["bb",Bb(XD),"bZ",N(ABA)],SV,0,G,[],32768,0,()=>GG(),0,Sl,0,G,[D5],1,
0,0,["bV",N(ACm)],Sh,0,G,[],32768,0,()=>Nv(),0,R1,0,G,[],16,0,0,0,VQ,0,Dl,[],65552,0,0,["im",N(ABE),"ip",B6(AEq)],VR,0,Dl,[],65552,0,0,["im",N(Xi),"ip",B6(AAM)],VS,0,Dl,[],65552,0,0,["im",N(AEo),"ip",B6(Yl)],TE,0,CX,[],65552,0,0,["kf",BN(YQ),"kh",EY(AAC),"ki",EY(ACo)],TF,0,CX,[],65552,0,0,["kf",BN(AFs),"kh",EY(ZV),"ki",EY(ABv)],TC,0,CX,[],65552,0,0,["kf",BN(Yr),"kh",EY(YI),"ki",EY(ABn)],TD,0,CX,[],65552,0,0,0,JT,0,L,[],16,0,0,["S",N(XZ)],U5,0,G,[],17,0,()=>Dq(),0,F1,0,L,[],17,0,0,["S",N(AFb)],VY,0,G,[],16,0,
()=>FZ(),0,MU,0,L,[],17,0,0,["S",N(ABG)],RU,0,G,[],16,0,0,0,U8,0,G,[Dc],1,0,0,["jF",N(ACn)],AEi,0,G,[],16,0,0,0,Vs,0,G,[D5],1,0,0,["bV",N(ZX)],PR,0,BP,[],65552,0,0,["kF",N(XW),"kG",B6(Xs)],PS,0,BP,[],65552,0,0,0,PT,0,BP,[],65552,0,0,["kF",N(XV),"kG",B6(ABH)],PU,0,BP,[],65552,0,0,["kF",N(Tn),"kG",B6(ADP)],PM,0,BP,[],65552,0,0,["kF",N(AEH),"kG",B6(YS)],PO,0,BP,[],65552,0,0,["kF",N(ACr),"kG",B6(Y6)],PP,0,BP,[],65552,0,0,["kF",N(Z3),"kG",B6(ABx)],PQ,0,BP,[],65552,0,0,["kF",N(AEG),"kG",B6(ZG)],P2,0,BP,[],65552,0,
0,["kF",N(XT),"kG",B6(XM)],Ve,0,BP,[],65552,0,0,["kF",N(AAA),"kG",B6(Yd)],Rt,0,L,[],16,0,0,0,L5,0,G,[],1536,0,0,0,PE,0,G,[L5],1,0,0,["kV",N(AEL)],PA,0,G,[HX],0,0,0,["r",Bb(Bj),"t",Bb(Bg)],ACv,0,G,[],17,0,0,0]);
C1([Ha,0,L,[],17,0,()=>HN(),["S",N(ACp)],Hu,0,L,[],17,0,0,["S",N(WK)],WF,0,G,[],17,0,0,0,UQ,0,L,[],17,0,0,0,HB,0,Bq,[],65553,0,()=>Fg(),0,AAq,0,G,[],16,0,0,0,HA,0,G,[],1537,0,0,0,SG,0,G,[HA],1,0,0,["kL",N(AAR)],SJ,0,G,[HA],1,0,0,["kL",N(AEK)],Hi,0,Bq,[],65553,0,()=>Fr(),0,SY,0,L,[],17,0,0,0,AC3,0,G,[],17,0,0,0,IR,0,L,[Fz],17,0,0,0,Lg,0,L,[Fz],17,0,0,0,VW,0,G,[],32768,0,()=>LX(),0,Ns,0,L,[],17,0,0,["S",N(ACj)],SI,0,G,[],16,0,0,0,Ih,0,G,[],1537,0,0,0,Vp,0,G,[Ih],1,0,0,["fP",N(AFo)],Rl,0,G,[C7],1,0,0,["bU",N(WN)],Rg,
0,G,[Gh],1,0,0,["dm",N(ACc)],So,0,G,[],16,0,0,0,U7,0,G,[HA],1,0,0,["kL",N(AEz)],Nt,0,G,[],1537,0,0,0,Q_,0,G,[],17,0,0,0,HU,0,L,[],17,0,0,0,Lh,0,L,[],17,0,0,0,Vo,0,G,[C7],1,0,0,["bU",N(YE)],Vn,0,G,[C7],1,0,0,["bU",N(ZZ)],Hd,0,L,[],16,0,()=>FY(),0,QG,0,G,[],16,0,0,0,VI,0,G,[Ih],1,0,0,["fP",N(X8)],VG,0,G,[Ih],1,0,0,["fP",N(WT)],Oo,0,G,[Gh],1,0,0,["dm",N(AFP)],QH,0,G,[L5],1,0,0,["kV",N(AD5)],DI,0,L,[Nt],17,0,0,["S",N(ACQ)],QP,0,G,[],17,0,0,0,W3,0,L,[],16,0,0,0,Qg,0,G,[],16,0,0,0,AD1,0,G,[],16,0,0,0,Ux,0,G,[D5],
1,0,0,["bV",N(AE2)],AAj,0,G,[],16,0,0,0,Vg,0,G,[],16,0,0,0,IE,0,L,[Nt],17,0,0,["S",N(X3)],AAb,0,G,[],16,0,0,0,IJ,0,L,[],17,0,0,["S",N(ADj)],Nm,0,L,[],17,0,0,["S",N(ABf)],UB,0,G,[MA],1,0,0,0,Wj,0,G,[],32768,0,()=>KM(),0,Xz,0,G,[],17,0,0,0]);
C1([Zn,0,G,[],17,0,0,0,ADF,0,G,[],17,0,0,0,TM,0,BT,[],1,0,0,0,Qj,0,L,[],17,0,0,0,AA1,0,G,[],17,0,0,0,AE4,0,G,[],16,0,0,0,AA$,0,G,[],16,0,0,0,ZS,0,G,[],16,0,0,0,Uc,0,G,[],32768,0,()=>Ln(),0,WG,0,BT,[],1,0,0,0,PF,0,G,[C7],1,0,0,["bU",N(AEV)],OL,0,L,[],16,0,0,0]);
let AAu=B4(ADh),ZJ=B4(Qk),Q1=B4(EU),Ov=B4(Dm);
ABO(["0","<java_object>@","","null","object","function","string","number","undefined","data=points needs some points, such as points=0,0,0;1,0,1 (x,y,label and so on). The lab uses xor.","points","start=by-hand is the notebook\'s solution for two hidden units, so "," is set aside.","weights","weights has "," numbers where this network has "," (W1 b1 W2 b2 and so on, row by row). The lab starts from random weights.","relu","squared-error","A network needs the inputs and at least one layer.","momentum","adam",
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
BK.prototype.valueOf=BK.prototype.toString;G.prototype.toString=function(){return Bx(ZN(this));};
G.prototype.__teavm_class__=function(){return AAO(this);};
let C=WO(ACN);
C.javaException=ADC;
let AGc=Symbol('jsoClass');
(()=>{let c;c=I9.prototype;c.show=BG(WR);c=Nl.prototype;c.handleEvent=BG(ADn);c=Jq.prototype;c.handleEvent=BG(ADz);c=Jr.prototype;c.handleEvent=BG(AEZ);c=Jo.prototype;c.handleEvent=BG(ACy);c=Jp.prototype;c.handleEvent=BG(Ys);c=Jt.prototype;c.handleEvent=BG(ABj);c=J9.prototype;c.onChange=BG(Zk);c=KA.prototype;c.handleEvent=BG(AEn);c=KB.prototype;c.handleEvent=BG(ADK);c=MF.prototype;c.handleEvent=BG(ADX);c=Mv.prototype;c.handleEvent=BG(Zt);c=L_.prototype;c.handleEvent=BG(ABC);c=L$.prototype;c.handleEvent=BG(AEI);c
=Ko.prototype;c.handleEvent=BG(YD);c=J2.prototype;c.onResize=BG(AEp);c=KI.prototype;c.handleEvent=BG(AD4);c=JO.prototype;c.accept=BG(YM);c=JN.prototype;c.accept=BG(AB9);c=Mz.prototype;c.handleEvent=BG(Z6);c=JX.prototype;c.pair=BG(ADW);c=LD.prototype;c.handleEvent=BG(ADl);c=LG.prototype;c.handleEvent=BG(Xr);c=LH.prototype;c.handleEvent=BG(ABB);c=LF.prototype;c.handleEvent=BG(AAK);})();
function D(){throw new Error("Can't instantiate this class directly");};D.prototype=I9.prototype;main=C;Study=D;study=E;})();
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
min-height: 4.5em;
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
var main;var Lab;var settingNames;var mount;(function(){let NS=2463534242,M6=()=>{let x=NS;x^=x<<13;x^=x>>>17;x^=x<<5;NS=x;return x;},X=f=>function(){return f(this);},O=f=>function(p1){return f(this,p1);},BO=f=>function(p1,p2){return f(this,p1,p2);},D1=f=>function(p1,p2,p3){return f(this,p1,p2,p3);},Rp=f=>(args,callback)=>{if(!args){args=[];}let javaArgs=Bb(Da(),args.length);for(let i=0;i<args.length;++i){javaArgs.data[i]=Br(args[i]);}WM(()=>{f.call(null,javaArgs);},callback);},Be=target=>target.$clinit=()=>
{},UK=obj=>{let cls=obj.constructor;let arrayDegree=0;while(cls[Bx]&&cls[Bx].item){++arrayDegree;cls=cls[Bx].item;}let clsName="";if(cls[Bx].primitiveKind!==0){clsName=cls[Bx].name;}else {clsName=cls[Bx]?cls[Bx].name||"a/"+cls.name:"@"+cls.name;}while(arrayDegree-->0){clsName+="[]";}return clsName;},J=superclass=>{if(superclass===0){return function(){};}if(superclass===void 0){superclass=Da();}return function(){superclass.call(this);};},Bx=Symbol("teavm_meta"),Bu=cls=>{if(cls[Bx].classObject===null){cls[Bx].classObject
=VE(cls);}return cls[Bx].classObject;},Da=()=>H,U=f=>function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));},IQ=source=>{return Object.assign({name:null,binaryName:null,parent:null,superinterfaces:[],modifiers:0,primitiveKind:0,itemType:null,arrayType:null,enclosingClass:null,declaringClass:null,simpleName:null,clinit:()=>{},constructor:null,enumConstants:()=>null,resolvedEnumConstants:null,reflection:null,classObject:null,assignableCache:null,valueToObject:o=>o,objectToValue:
o=>o},source||{});},D_=(name,binaryName,kind,config)=>{let cls=()=>{};let meta=IQ({name:name,binaryName:binaryName,modifiers:1|1<<4,primitiveKind:kind});cls[Bx]=meta;if(typeof config==='function'){config(meta);}return cls;},WV=D_("boolean","Z",1,meta=>{}),MN=D_("char","C",4,meta=>{}),LJ=D_("int","I",5,meta=>{{meta.valueToObject=o=>D2(o);}}),R2=D_("long","J",6,meta=>{}),CT=D_("double","D",8,meta=>{}),Th=D_("void","V",9),NH=new ArrayBuffer(16),MG=new Float64Array(NH),Mk=new BigInt64Array(NH),QM=n=>{MG[0]=n;return Mk[0];},Vh
=n=>{Mk[0]=n;return MG[0];},C3=(a,b)=>a===b?0:a<b? -1:1,Kx=(a,b)=>a===b?0:a>b?1: -1,Bc=Math.imul||function(a,b){let ah=a>>>16&0xFFFF;let al=a&0xFFFF;let bh=b>>>16&0xFFFF;let bl=b&0xFFFF;return al*bl+(ah*bl+al*bh<<16>>>0)|0;},J1=(a,b)=>(a>>>0)/(b>>>0)>>>0,YO=(a,b)=>(a>>>0)%(b>>>0)>>>0,HY=(a,b)=>{a>>>=0;b>>>=0;return a<b? -1:a>b?1:0;},B7=BigInt(0),EJ=(lo,hi)=>BigInt.asIntN(64,BigInt.asUintN(64,BigInt(lo))|BigInt.asUintN(64,BigInt(hi)<<BigInt(32))),Cb=val=>BigInt.asIntN(64,BigInt(val|0)),Fp=val=>BigInt.asIntN(64,
BigInt(val>=0?Math.floor(val):Math.ceil(val))),XP=val=>Number(val),E4=val=>Number(BigInt.asIntN(32,val))|0,DL=(a,b)=>a===b,GP=(a,b)=>a!==b,Oe=(a,b)=>a>=b,Vi=(a,b)=>a<b,Vl=(a,b)=>a<=b,RS=(a,b)=>BigInt.asIntN(64,a+b),R7=a=>BigInt.asIntN(64, -a),Sk=(a,b)=>{a=BigInt.asUintN(64,a);b=BigInt.asUintN(64,b);return a<b? -1:a>b?1:0;},Sw=(a,b)=>BigInt.asIntN(64,a*b),So=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)/BigInt.asUintN(64,b)),RU=(a,b)=>BigInt.asIntN(64,a%b);
let T6=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)%BigInt.asUintN(64,b)),Rm=(a,b)=>BigInt.asIntN(64,a&b),VF=(a,b)=>BigInt.asIntN(64,a|b),XI=(a,b)=>BigInt.asIntN(64,a<<BigInt(b&63)),XJ=(a,b)=>BigInt.asIntN(64,a>>BigInt(b&63)),DP=(a,b)=>BigInt.asIntN(64,BigInt.asUintN(64,a)>>BigInt(b&63)),Bb=(cls,sz)=>{let data=new Array(sz);data.fill(null);return new (B8(cls))(data);},BN=(cls,data)=>new (B8(cls))(data),C9=sz=>new TJ(new Uint16Array(sz)),B6=sz=>new Ng(new Int32Array(sz)),Iq=data=>{let buffer=new Int32Array(data.length);buffer.set(data);return new Ng(buffer);},Dq
=sz=>new Ur(new Int8Array(sz)),Bj=sz=>new Ls(new Float64Array(sz)),BT=data=>{let buffer=new Float64Array(data.length);buffer.set(data);return new Ls(buffer);},B8=cls=>{let result=cls[Bx].arrayType;if(result===null){function JavaArray(data){(Da()).call(this);this.data=data;}JavaArray.prototype=Object.create((Da()).prototype);JavaArray.prototype.type=cls;JavaArray.prototype.constructor=JavaArray;JavaArray.prototype.toString=function(){let str="[";for(let i=0;i<this.data.length;++i){if(i>0){str+=", ";}str+=this.data[i].toString();}str
+="]";return str;};JavaArray.prototype.bb=function(){let dataCopy;if('slice' in this.data){dataCopy=this.data.slice();}else {dataCopy=new this.data.constructor(this.data.length);for(let i=0;i<dataCopy.length;++i){dataCopy[i]=this.data[i];}}return new (B8(this.type))(dataCopy);};let name="["+cls[Bx].binaryName;JavaArray[Bx]=IQ({name:name,binaryName:name,parent:Da(),itemType:cls});result=JavaArray;cls[Bx].arrayType=JavaArray;}return result;};
function X$(array){return array.data.length;}
let Iw,VI=strings=>{XW();Iw=new Array(strings.length);for(let i=0;i<strings.length;++i){Iw[i]=OG(Br(strings[i]));}},G=index=>Iw[index],Ia=(array,offset,count)=>{let result="";let limit=offset+count;for(let i=offset;i<limit;i=i+1024|0){let next=Math.min(limit,i+1024|0);result+=String.fromCharCode.apply(null,array.subarray(i,next));}return result;},RA=array=>Ia(array,0,array.length),Br=str=>str===null?null:M0(str),R=str=>str===null?null:str.i1,XW=()=>CZ(),OG;
{OG=str=>str;}let OX=(obj,cls)=>obj instanceof Da()&&!!obj.constructor[Bx]&&EB(obj.constructor,cls),EB=(from,to)=>{if(from===to){return true;}let map=from[Bx].assignableCache;if(map===null){map=new Map();from[Bx].assignableCache=map;}let cachedResult=map.get(to);if(typeof cachedResult!=='undefined'){return cachedResult;}if(to[Bx].itemType!==null){let result=from[Bx].itemType!==null&&EB(from[Bx].itemType,to[Bx].itemType);map.set(to,result);return result;}let parent=from[Bx].parent;if(parent!==null&&parent!==
from){if(EB(parent,to)){map.set(to,true);return true;}}let superinterfaces=from[Bx].superinterfaces;for(let i=0;i<superinterfaces.length;i=i+1|0){if(EB(superinterfaces[i],to)){map.set(to,true);return true;}}map.set(to,false);return false;},Z=ex=>{throw V5(ex);},FQ=Symbol("javaException"),V5=ex=>{if(!ex.$jsException){L5(ex);}return ex.$jsException;},L5=ex=>{let javaCause=YZ(ex);let jsCause=javaCause!==null?javaCause.$jsException:void 0;let cause=typeof jsCause==="object"?{cause:jsCause}:void 0;let err=new Dg("Java exception thrown",
cause);if(typeof Error.captureStackTrace==="function"){Error.captureStackTrace(err);}err[FQ]=ex;ex.$jsException=err;Yq(err,ex);},Yq=(err,ex)=>{if(typeof Vm==="function"&&err.stack){let stack=Vm(err.stack);let javaStack=Bb(RQ(),stack.length);let elem;let noStack=false;for(let i=0;i<stack.length;++i){let element=stack[i];elem=TH(Br(element.className),Br(element.methodName),Br(element.fileName),element.lineNumber);if(elem==null){noStack=true;break;}javaStack.data[i]=elem;}if(!noStack){V0(ex,javaStack);}}},Dg;
if(typeof Reflect==='object'){let defaultMessage=Symbol("defaultMessage");Dg=function Dg(message,cause){let self=Reflect.construct(Error,[void 0,cause],Dg);Object.setPrototypeOf(self,Dg.prototype);self[defaultMessage]=message;return self;}
;Dg.prototype=Object.create(Error.prototype,{constructor:{configurable:true,writable:true,value:Dg},message:{get(){try {let javaException=this[FQ];if(typeof javaException==='object'){let javaMessage=Tb(javaException);if(typeof javaMessage==="object"){return javaMessage!==null?javaMessage.toString():null;}}return this[defaultMessage];}catch(e){return "Exception occurred trying to extract Java exception message: "+e;}}}});}else {Dg=Error;}let Xc=e=>e instanceof Error&&typeof e[FQ]==='object'?e[FQ]:null,Tb=t=>
UT(t),YZ=t=>U2(t),RQ=()=>Da(),TH=(className,methodName,fileName,lineNumber)=>{{return null;}},V0=(e,stack)=>{},Oq=null,Sh=data=>{let i=0;let packages=new Array(data.length);for(let j=0;j<data.length;++j){let prefixIndex=data[i++];let prefix=prefixIndex>=0?packages[prefixIndex]:"";packages[j]=prefix+data[i++]+".";}Oq=packages;},VK=[],C1=data=>{let packages=Oq;let i=0;while(i<data.length){let cls=data[i++];VK.push(cls);let m=IQ();cls[Bx]=m;let className=data[i++];m.name=className!==0?className:null;if(m.name!==
null){let packageIndex=data[i++];if(packageIndex>=0){m.name=packages[packageIndex]+m.name;}}m.binaryName="L"+m.name+";";let superclass=data[i++];m.parent=superclass!==0?superclass:null;m.superinterfaces=data[i++];if(m.parent){cls.prototype=Object.create(m.parent.prototype);}else {cls.prototype={};}cls.prototype.constructor=cls;m.modifiers=data[i++];m.primitiveKind=0;let innerClassInfo=data[i++];if(innerClassInfo!==0){let enclosingClass=innerClassInfo[0];m.enclosingClass=enclosingClass!==0?enclosingClass:null;let declaringClass
=innerClassInfo[1];m.declaringClass=declaringClass!==0?declaringClass:null;let simpleName=innerClassInfo[2];m.simpleName=simpleName!==0?simpleName:null;}let clinit=data[i++];m.clinit=clinit!==0?()=>{m.clinit=()=>{};clinit();}:()=>{};let virtualMethods=data[i++];if(virtualMethods!==0){for(let j=0;j<virtualMethods.length;j+=2){let name=virtualMethods[j];let func=virtualMethods[j+1];if(typeof name==='string'){name=[name];}for(let k=0;k<name.length;++k){cls.prototype[name[k]]=func;}}}}},WM=(runner,callback)=>{let result;try {result
=runner();}catch(e){result=e;}if(typeof callback!=='undefined'){callback(result);}else if(result instanceof Error){throw result;}};
function H(){this.$id$=0;}
let Bz=a=>{return Bu(SH(a));},SH=a=>{return a.constructor;},RJ=(a,b)=>{return a!==b?0:1;},TP=a=>{let b,c,d,e,f,g,h,i;b=a;if(!b.$id$)b.$id$=M6();c=a.$id$;DK();if(!c)d=G(0);else{e=(((32-Mv(c)|0)+4|0)-1|0)/4|0;f=C9(e);g=f.data;e=(e-1|0)*4|0;h=0;while(e>=0){i=h+1|0;g[h]=Fz((c>>>e|0)&15,16);e=e-4|0;h=i;}d=FF(f);}b=L();I(I(b,G(1)),d);return K(b);},Zf=a=>{let b,c,d;b=(Bz(a)).kr;if(!OX(a,I0)&&b[Bx].itemType===null){b=new Ol;Bq(b);Z(b);}c=RM(a);b=c;d=M6();b.$id$=d;return c;},Ee=J(0),DU=J(0),J3=J(0);
function Bp(){H.call(this);this.mg=0;}
let Xb=null,LC=null,RN=null,CZ=()=>{CZ=Be(Bp);WG();},R3=a=>{CZ();a.i1="";},Pt=()=>{let a=new Bp();R3(a);return a;},Sj=(a,b)=>{CZ();a.i1=Ia(b.data,0,b.data.length);},FF=a=>{let b=new Bp();Sj(b,a);return b;},WE=(a,b)=>{a.i1=b;},M0=a=>{let b=new Bp();WE(b,a);return b;},QZ=b=>{let c;CZ();c=Pt();c.i1=RA(b.data);return c;},BM=(a,b)=>{let c;if(b>=0&&b<a.i1.length)return a.i1.charCodeAt(b);c=new Hd;Bq(c);Z(c);},Cv=a=>{return a.i1.length?0:1;},F1=(a,b,c)=>{let d,e,f,g;d=Bv(0,c);if(b<65536){e=b&65535;while(true){if(d
>=a.i1.length)return (-1);if(a.i1.charCodeAt(d)==e)break;d=d+1|0;}return d;}GR();f=(55296|(b-65536|0)>>10&1023)&65535;g=(56320|b&1023)&65535;while(true){if(d>=(a.i1.length-1|0))return (-1);if(a.i1.charCodeAt(d)==f&&a.i1.charCodeAt((d+1|0))==g)break;d=d+1|0;}return d;},Ds=(a,b,c)=>{let d,e,f;d=a.i1.length;e=C3(b,c);if(!e)return LC;if(!b&&c==d)return a;if(b>=0&&e<=0&&c<=d)return M0(a.i1.substring(b,c));f=new Hd;Bq(f);Z(f);},Hc=(a,b)=>{return Ds(a,b,a.i1.length);},E5=(a,b)=>{let c,d,e,f,g,h;if(Cv(b))return a;if
(Cv(a))return b;c=C9(a.i1.length+b.i1.length|0);d=c.data;e=0;f=0;while(f<a.i1.length){g=e+1|0;d[e]=BM(a,f);f=f+1|0;e=g;}g=0;while(g<b.i1.length){h=e+1|0;d[e]=BM(b,g);g=g+1|0;e=h;}return QZ(c);},DR=(a,b,c)=>{let d,e,f;if(b==c)return a;d=C9(a.i1.length);e=d.data;f=0;while(f<a.i1.length){e[f]=BM(a,f)!=b?BM(a,f):c;f=f+1|0;}return QZ(d);},Do=a=>{let b,c;b=0;c=a.i1.length-1|0;a:{while(b<=c){if(BM(a,b)>32)break a;b=b+1|0;}}while(b<=c&&BM(a,c)<=32){c=c+(-1)|0;}return Ds(a,b,c+1|0);},W=(a,b)=>{let c;if(a===b)return 1;if
(!(b instanceof Bp))return 0;c=b;return a.i1!==c.i1?0:1;},Dx=a=>{let b;a:{if(!a.mg){b=0;while(true){if(b>=a.i1.length)break a;a.mg=(31*a.mg|0)+a.i1.charCodeAt(b)|0;b=b+1|0;}}}return a.mg;},CY=(b,c)=>{let d,e;CZ();d=BI(c);if(!BF(d))return G(2);e=L();JG(e,BE(d));while(BF(d)){JG(e,b);JG(e,BE(d));}return K(e);},WG=()=>{Xb=C9(0);LC=Pt();RN=new Mz;},DD=J();
function E9(){DD.call(this);this.li=0;}
let RW=null,Hs=null,DK=()=>{DK=Be(E9);Vy();},U7=(a,b)=>{DK();a.li=b;},O5=a=>{let b=new E9();U7(b,a);return b;},Ca=b=>{DK();return (Mb(Xo(20),b,10)).g();},D2=b=>{let c,d;DK();if(b>=(-128)&&b<=127){a:{if(Hs===null){Hs=Bb(E9,256);c=0;while(true){d=Hs.data;if(c>=d.length)break a;d[c]=O5(c-128|0);c=c+1|0;}}}return Hs.data[b+128|0];}return O5(b);},X5=(a,b)=>{if(a===b)return 1;return b instanceof E9&&b.li==a.li?1:0;},Mv=b=>{let c,d;DK();if(!b)return 32;c=0;d=b>>>16|0;if(d)c=16;else d=b;b=d>>>8|0;if(!b)b=d;else c=c
|8;d=b>>>4|0;if(!d)d=b;else c=c|4;b=d>>>2|0;if(!b)b=d;else c=c|2;if(b>>>1|0)c=c|1;return (32-c|0)-1|0;},Vy=()=>{RW=Bu(LJ);};
function G3(){let a=this;H.call(a);a.jk=null;a.ji=0;}
let L1=(a,b)=>{a.jk=C9(b);},Xo=a=>{let b=new G3();L1(b,a);return b;},Mb=(a,b,c)=>{return Xz(a,a.ji,b,c);},Xz=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=1;if(c<0){e=0;c= -c|0;}a:{if(HY(c,d)<0){if(e)C$(a,b,b+1|0);else{C$(a,b,b+2|0);f=a.jk.data;g=b+1|0;f[b]=45;b=g;}a.jk.data[b]=Fz(c,d);}else{h=1;i=1;j=J1((-1),d);b:{while(true){k=Bc(h,d);if(HY(k,c)>0){k=h;break b;}i=i+1|0;if(HY(k,j)>0)break;h=k;}}if(!e)i=i+1|0;C$(a,b,b+i|0);if(e)e=b;else{f=a.jk.data;e=b+1|0;f[b]=45;}while(true){if(!k)break a;f=a.jk.data;b=e+1|0;f[e]=Fz(J1(c,
k),d);c=YO(c,k);k=J1(k,d);e=b;}}}return a;},Il=(a,b)=>{let c,d,e,f,g;c=a.jk.data.length;if(c>=b)return;d=c>=1073741823?2147483647:Bv(b,Bv(c*2|0,5));e=a.jk.data;f=C9(d);g=f.data;b=BG(d,e.length);c=0;while(c<b){g[c]=e[c];c=c+1|0;}a.jk=f;},K=a=>{let b,c,d,e,f;b=new Bp;c=a.jk;d=c.data;e=a.ji;CZ();f=d.length;if(e>=0&&e<=(f-0|0)){b.i1=Ia(c.data,0,e);return b;}b=new Cn;Bq(b);Z(b);},C$=(a,b,c)=>{let d,e,f,g;d=a.ji;e=d-b|0;a.y((d+c|0)-b|0);f=e-1|0;while(f>=0){g=a.jk.data;g[c+f|0]=g[b+f|0];f=f+(-1)|0;}a.ji=a.ji+(c-b|
0)|0;},PB=J(0),HL=J(G3),XM=a=>{L1(a,16);},L=()=>{let a=new HL();XM(a);return a;},RX=(a,b)=>{let c,d;b=b;a.jk=C9(b.i1.length);c=0;while(true){d=a.jk.data;if(c>=d.length)break;d[c]=BM(b,c);c=c+1|0;}a.ji=b.i1.length;},Es=a=>{let b=new HL();RX(b,a);return b;},I=(a,b)=>{let c,d;c=a.ji;d=a;b=b===null?G(3):b;KC(d,c,b);return a;},N=(a,b)=>{let c;c=a.ji;KC(a,c,b);return a;},Q=(a,b)=>{Mb(a,b,10);return a;},Po=(a,b)=>{let c,d,e,f,g,h,i,j;c=a.ji;d=a;e=1;if(Vi(b,B7)){e=0;b=R7(b);}a:{if(H$(b,Cb(10))<0){if(e)C$(d,c,c+1|0);else
{C$(d,c,c+2|0);f=d.jk.data;g=c+1|0;f[c]=45;c=g;}d.jk.data[c]=Fz(E4(b),10);}else{g=1;h=Cb(1);i=Jx(Cb(-1),Cb(10));b:{while(true){j=Sw(h,Cb(10));if(H$(j,b)>0){j=h;break b;}g=g+1|0;if(H$(j,i)>0)break;h=j;}}if(!e)g=g+1|0;C$(d,c,c+g|0);if(e)g=c;else{f=d.jk.data;g=c+1|0;f[c]=45;}while(true){if(DL(j,B7))break a;f=d.jk.data;c=g+1|0;f[g]=Fz(E4((Jx(b,j))),10);b=SI(b,j);j=Jx(j,Cb(10));g=c;}}}return a;},P=(a,b)=>{let c;c=a.ji;EK(a,c,b);return a;},JG=(a,b)=>{let c,d,e,f,g,h;c=0;b=b;d=b.i1.length;e=a;f=e.ji;e=e;if(c<=d&&d
<=b.i1.length){C$(e,f,(f+d|0)-c|0);while(c<d){g=e.jk.data;h=f+1|0;g[f]=BM(b,c);c=c+1|0;f=h;}return a;}b=new Cn;LW(b);Z(b);},EK=(a,b,c)=>{C$(a,b,b+1|0);a.jk.data[b]=c;return a;},TD=a=>{return K(a);},Yy=(a,b)=>{Il(a,b);},KC=(a,b,c)=>{let d,e,f,g;if(b>=0&&b<=a.ji){a:{if(c===null)c=G(3);else if(Cv(c))break a;d=a.ji+c.i1.length|0;Il(a,d);e=a.ji-1|0;while(e>=b){a.jk.data[e+c.i1.length|0]=a.jk.data[e];e=e+(-1)|0;}a.ji=a.ji+c.i1.length|0;d=0;while(d<c.i1.length){f=a.jk.data;g=b+1|0;f[b]=BM(c,d);d=d+1|0;b=g;}}return a;}c
=new Hd;Bq(c);Z(c);};
function Eq(){let a=this;H.call(a);a.p0=null;a.rs=null;a.pG=0;a.q_=0;}
let Bq=a=>{Pc(a);a.pG=1;a.q_=1;},Za=()=>{let a=new Eq();Bq(a);return a;},Zb=a=>{return a;},Pc=a=>{L5(a);},UT=a=>{return a.p0;},U2=a=>{let b;b=a.rs;if(b===a)b=null;return b;},EV=J(Eq),BL=J(EV),LW=a=>{Bq(a);},Y_=()=>{let a=new BL();LW(a);return a;},BY=(a,b)=>{Pc(a);a.pG=1;a.q_=1;a.p0=b;},Y$=a=>{let b=new BL();BY(b,a);return b;},E3=J(),Wk=J(E3),RL=(a,b)=>{switch(a.primitiveKind){default:return Bb(a,b);}},V9=J(E3),LU=J(0),Q1=J(0),K$=J(0);
function O7(){H.call(this);this.kr=null;}
let VE=b=>{let c;c=new O7;c.kr=b;return c;},G2=a=>{return !a.kr[Bx].primitiveKind?0:1;},HH=a=>{let b;b=a.kr[Bx].itemType;return b===null?null:Bu(b);},Nx=J(),EN=()=>{EN=Be(Nx);Uk();},Wt=b=>{EN();},E=()=>{let b,c,d,e,f;EN();b=Bg();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e].i9;S(b,f);e=e+1|0;}return R(CY(G(4),b));},F=(b,c,d,e,f)=>{let g,h,i;EN();d=Br(d);e=Br(e);g=S8(f,"hear");h=new Hh;h.mJ=matchMedia("(prefers-color-scheme: dark)");f=new Mr;f.jh=h;h.lE=f;f=new Kb;f.qG=h;h.lA=Bk(f);f=new Ka;f.p8=h;h.nI=Bk(f);h.mS
=Bm();h.oe=G(2);h.mM=b;f=new Ma;f.mT=b;h.lQ=f;h.pv=d;h.k9=g;i=Cv(e)?0:1;h.ob=i;b=new OY;d=i?JH(e):NT(h.lQ);b.l4=Bg();b.k5=Bg();b.kt=d;d=Go(d);b.nx=d;e=new MX;f=d.lV;e.kN=NaN;e.js=f;e.i8=LI(f);DE(e,Gp(f));b.jV=e;h.jG=b;h.i2=e;J6(e,new Qe);h.nA=BP(h.i2.i8);h.ka=TI(c,h.lE);FI(h);return h;},Uk=()=>{return;},TN=J(),RM=b=>{let copy=new b.constructor();for(let field in b){if(b.hasOwnProperty(field)){copy[field]=b[field];}}return copy;},Uu=J(),Bi=(b,c)=>{if(b===null||b===undefined){return null;}let name='jso$functor$'
+c;let result=b[name];if(typeof result!=='function'){let fn=function(){return b[c].apply(b,arguments);};result=()=>fn;b[name]=result;}return result();},S8=(b,c)=>{if(typeof b!=='function')return b;let result={};result[c]=b;return result;},US=J(),Kc=J(0),Mz=J(),IA=J(),RV=null,TR=null,GR=()=>{GR=Be(IA);SD();},Fz=(b,c)=>{GR();if(c>=2&&c<=36&&b>=0&&b<c)return b<10?(48+b|0)&65535:((97+b|0)-10|0)&65535;return 0;},SD=()=>{RV=Bu(MN);TR=Bb(IA,128);};
function Gt(){H.call(this);this.mz=null;}
let RT=(a,b)=>{a.mz=b;},EE=a=>{let b=new Gt();RT(b,a);return b;},B4=b=>{let c,d,e,f,g,h,i,j,k,l,m;if(b===null)return null;c=Br(typeof b);d=!W(c,G(5))&&!W(c,G(6))?0:1;Fs();e=K0;if(e!==null){if(d){f=e.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);e.set(b,new WeakRef(h));return h;}if(W(c,G(7))){i=Hr;j=KX;f=i.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);k=h;i.set(b,new WeakRef(k));j.register(k,b);return h;}if
(W(c,G(8))){l=F_;m=Or;f=l.get(b);g=(typeof f=='undefined'?1:0)?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);k=h;l.set(b,new WeakRef(k));m.register(k,b);return h;}if(W(c,G(9))){f=O0;g=f===null?void 0:f.deref();if(!(typeof g=='undefined'?1:0))return g;h=EE(b);O0=new WeakRef(h);return h;}}return EE(b);},Bk=b=>{if(b===null)return null;return !(b instanceof Gt)?b:b.mz;},L6=b=>{if(b===null)return null;return !(b instanceof Da())?b:Bk(b);},WX=(a,b)=>{if(b===a)return 1;if(b===null)return 0;if(!(b instanceof Gt))return 0;return a.mz
!==b.mz?0:1;},Wd=J(),V=(b,c)=>{if(b===c)return 1;return b!==null?b.V(c):c!==null?0:1;},BW=b=>{if(b!==null)return b;b=new EC;BY(b,G(2));Z(b);},OZ=J(0),F$=J(0),EA=J(),Cs=a=>{return a.i6?0:1;},FJ=(a,b)=>{let c;c=BI(a);while(BF(c)){if(V(BE(c),b))return 1;}return 0;},Ij=(a,b)=>{let c,d;c=0;d=b.p();while(d.q()){b=d.s();if(!S(a,b))continue;c=1;}return c;},QN=J(0),HR=J(0),L$=()=>{Ff();return K1;},L0=b=>{let c;Ff();c=new Qx;c.ql=b;return c;},Ov=b=>{let c,d,e;c=b.data;d=c.length;e=0;while(e<d){BW(c[e]);e=e+1|0;}return NB(b.bb());};
function EP(){EA.call(this);this.ko=0;}
let BI=a=>{let b;b=new Mi;b.pB=a;b.qH=a.ko;b.qJ=a.bc();b.oU=(-1);return b;},G0=(a,b)=>{let c,d,e;c=a;d=c.i6;e=0;while(true){if(e>=d)return (-1);if(V(b,BH(c,e)))break;e=e+1|0;}return e;},FU=(a,b)=>{let c,d;if(!OX(b,HR))return 0;c=b;if(a.bc()!=c.bc())return 0;d=0;while(d<c.bc()){if(!V(a.bd(d),c.bd(d)))return 0;d=d+1|0;}return 1;},I0=J(0),D4=J(0);
function F8(){let a=this;EP.call(a);a.j4=null;a.i6=0;}
let We=a=>{HI(a,10);},Bg=()=>{let a=new F8();We(a);return a;},HI=(a,b)=>{let c;if(b>=0){a.j4=Bb(H,b);return;}c=new BS;Bq(c);Z(c);},Zc=a=>{let b=new F8();HI(b,a);return b;},Uo=(a,b)=>{let c,d,e,f;HI(a,b.i6);c=BI(b);d=0;while(true){e=a.j4.data;f=e.length;if(d>=f)break;e[d]=BE(c);d=d+1|0;}a.i6=f;},G7=a=>{let b=new F8();Uo(b,a);return b;},BH=(a,b)=>{HP(a,b);return a.j4.data[b];},Tg=a=>{return a.i6;},LK=(a,b,c)=>{let d,e;HP(a,b);d=a.j4.data;e=d[b];d[b]=c;return e;},S=(a,b)=>{let c,d,e,f,g,h;c=a.i6+1|0;d=a.j4.data.length;if
(d<c){c=d>=1073741823?2147483647:Bv(c,Bv(d*2|0,5));e=a.j4;f=HH(Bz(e));if(f===null){b=new EC;Bq(b);Z(b);}if(f===Bu(Th)){b=new BS;Bq(b);Z(b);}if(c<0){b=new Ri;Bq(b);Z(b);}g=e.data;e=RL(f.kr,c);h=BG(c,g.length);d=0;while(d<h){e.data[d]=g[d];d=d+1|0;}a.j4=e;}e=a.j4.data;h=a.i6;a.i6=h+1|0;e[h]=b;a.ko=a.ko+1|0;return 1;},Gw=(a,b)=>{let c,d,e,f;HP(a,b);c=a.j4.data;d=c[b];e=a.i6-1|0;a.i6=e;while(b<e){f=b+1|0;c[b]=c[f];b=f;}c[e]=null;a.ko=a.ko+1|0;return d;},Ga=a=>{let b,c,d,e,f,g;b=a.j4;c=0;d=a.i6;e=null;if(c>d){e=
new BS;Bq(e);Z(e);}while(c<d){f=b.data;g=c+1|0;f[c]=e;c=g;}a.i6=0;a.ko=a.ko+1|0;},HP=(a,b)=>{let c;if(b>=0&&b<a.i6)return;c=new Cn;Bq(c);Z(c);};
function BJ(){let a=this;H.call(a);a.ro=null;a.jt=0;}
let Cu=(a,b,c)=>{a.ro=b;a.jt=c;},SE=(a,b)=>{return a!==b?0:1;};
function Db(){let a=this;BJ.call(a);a.i9=null;a.qg=null;a.kv=null;a.mU=null;a.oQ=null;}
let Ce=null,C0=null,BX=null,CD=null,C7=null,Di=null,CW=null,Ed=null,CS=null,Dt=null,Em=null,Gg=null,Dk=null,DG=null,CA=null,Hn=null,FK=null,F5=null,GE=null,EQ=null,Dn=null,Fm=null,ES=null,Qf=null,Y=()=>{Y=Be(Db);RY();},B3=()=>{Y();return Qf.bb();},M3=(a,b,c,d,e,f,g,h)=>{Y();Cu(a,b,c);a.i9=d;a.qg=e;a.kv=f;a.mU=g;a.oQ=h;},BK=(a,b,c,d,e,f,g)=>{let h=new Db();M3(h,a,b,c,d,e,f,g);return h;},Lg=b=>{let c,d,e,f;Y();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(W(f.i9,b))return By(f);e=e+1|0;}return Bm();},NL=a=>
{let b;b=a.qg;Fu();return b!==B1?0:1;},PJ=(a,b,c)=>{let d,e,f;if(Cv(c))c=G(10);d=a.i9;e=a.kv.bj();b=Iu(b);f=L();P(I(I(I(I(I(I(I(f,d),G(11)),e),G(12)),b),G(13)),c),46);return K(f);},Iu=b=>{let c;Y();if(b.i1.length>40){b=Ds(b,0,40);c=L();P(I(c,b),8230);b=K(c);}return b;},V7=()=>{let b,c;Y();b=Bb(Db,23);c=b.data;c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=C7;c[5]=Di;c[6]=CW;c[7]=Ed;c[8]=CS;c[9]=Dt;c[10]=Em;c[11]=Gg;c[12]=Dk;c[13]=DG;c[14]=CA;c[15]=Hn;c[16]=FK;c[17]=F5;c[18]=GE;c[19]=EQ;c[20]=Dn;c[21]=Fm;c[22]=ES;return b;},RY
=()=>{let b;b=new Db;Fu();M3(b,G(14),0,G(15),B1,Cx(BN(Bp,[G(16),G(17),G(18),G(19),G(20),G(21),G(22),G(23),G(24),G(25),G(26)])),G(16),G(27));Ce=b;C0=BK(G(28),1,G(26),B1,V4(1000),G(2),G(29));BX=BK(G(30),2,G(31),B1,Cx(BN(Bp,[G(32),G(33),G(34),G(35)])),G(32),G(36));CD=BK(G(37),3,G(35),B1,Jf(Jh(0),21057),G(2),G(38));C7=BK(G(39),4,G(40),B1,Jf(C4(0.0,21056.0),21057),G(2),G(41));Di=BK(G(42),5,G(43),B1,C4(0.0,4.294967295E9),G(0),G(44));CW=BK(G(45),6,G(46),B1,Jf(C4(1.0,64.0),6),G(47),G(48));Ed=BK(G(49),7,G(50),B1,Cx(BN(Bp,
[G(51),G(52),G(53),G(54),G(55),G(56),G(57)])),G(51),G(58));CS=BK(G(59),8,G(60),B1,Cx(BN(Bp,[G(51),G(57),G(52),G(53)])),G(51),G(61));Dt=BK(G(62),9,G(63),B1,Cx(BN(Bp,[G(64),G(65)])),G(64),G(66));Em=BK(G(67),10,G(68),B1,Cx(BN(Bp,[G(69),G(70),G(71)])),G(69),G(72));Gg=BK(G(73),11,G(74),B1,Jh(1),G(75),G(76));Dk=BK(G(77),12,G(78),B1,Ji(C4(1.0,1000.0),G(79)),G(79),G(80));DG=BK(G(81),13,G(82),Ct,C4(1.0,1000000.0),G(83),G(84));CA=BK(G(85),14,G(86),Ct,C4(0.0,1000000.0),G(0),G(87));Hn=BK(G(88),15,G(89),Ct,Ji(X9(BN(Bp,[G(90),
G(91),G(92),G(63),G(93),G(94),G(95),G(96)])),G(97)),G(97),G(98));FK=BK(G(99),16,G(100),Ct,Cx(BN(Bp,[G(79),G(101),G(102)])),G(79),G(103));F5=BK(G(104),17,G(105),Ct,Cx(BN(Bp,[G(106),G(107)])),G(106),G(108));GE=BK(G(109),18,G(110),Ct,Cx(BN(Bp,[G(111),G(112)])),G(111),G(113));EQ=BK(G(114),19,G(115),Ct,Wn(),G(116),G(117));Dn=BK(G(118),20,G(119),Ct,Ji(C4(1.0,10000.0),G(120)),G(121),G(122));Fm=BK(G(123),21,G(124),Ct,Cx(BN(Bp,[G(125),G(126),G(127)])),G(125),G(128));ES=BK(G(129),22,G(130),Ct,Cx(BN(Bp,[G(125),G(131),
G(132)])),G(125),G(133));Qf=V7();};
function Hh(){let a=this;H.call(a);a.mM=null;a.lQ=null;a.pv=null;a.k9=null;a.mJ=null;a.lE=null;a.ka=null;a.lA=null;a.nI=null;a.jG=null;a.i2=null;a.mS=null;a.oe=null;a.np=0;a.mu=0;a.ob=0;a.lL=0;a.ot=0;a.nA=0;a.nY=0;}
let JS=a=>{Pd(a.i2);CI(a);},KQ=a=>{GV(a.i2);CI(a);},DF=a=>{a.mS=Bm();a.nY=0;J6(a.i2,new PO);FI(a);Cz(a);a.k9.hear("engine");},MZ=(a,b)=>{GV(a.i2);DE(a.i2,b);J6(a.i2,new Rf);CI(a);},Kk=(a,b)=>{DE(a.i2,Kv(a,b));H8(a.i2,new Lr,150.0);CI(a);},Kv=(a,b)=>{return Bt(0.0,Bd(b,CC(a.i2)))|0;},QY=(a,b,c)=>{let d;d=Ew(c);if(QV(d)&&DN(d)===Bs(DN(d)))return d;d=L();I(I(I(I(d,b),G(134)),c),G(135));a.mS=By(K(d));FI(a);return PE();},Lw=a=>{let b,c;b=(matchMedia("(prefers-reduced-motion: reduce)")).matches?1:0;c=a.i2.js;Y();if
(BA(c,EQ,G(136))&&!b)JS(a);},CI=a=>{a.ot=1;Q4(a.ka.ll);Cz(a);},Cz=a=>{let b;if(a.mu&&!a.lL){b=new JE;b.q0=a;a.lL=requestAnimationFrame(Bi(Bk(b),"onAnimationFrame"));}},NP=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb;a:{b=a.ka;c=a.i2;d=c.js;Y();e=Bn(d,Fm);f=(-1);switch(Dx(e)){case 3075958:if(!W(e,G(127)))break a;f=1;break a;case 102970646:if(!W(e,G(126)))break a;f=0;break a;default:}}b:{switch(f){case 0:break;case 1:f=1;break b;default:f=a.mJ.matches?1:0;break b;}f=0;}g=Jz(a.i2)?0:1;c:{h=c.js;d
=EU(c.i8);i=new PI;j=c.i8;k=Qr(d.jc.i3);if(!B5(b.l5)){e=Bl(b.l5);l=d.jv;if(Gk(e.o1,l)&&L_(e.oD,k)?1:0)break c;}e=new M_;m=d.jv;n=CE(m);o=n<=500?100:n>5000?25:50;e.nf=BB(1,2);e.mG=Bm();e.oC=Bm();e.o1=m;e.oD=k;e.qO=o;p=new Gj;l=new Cf;n=Bc(o,o);FP(l,n,2);q=0;while(q<n){BQ(l,q,0,GI(k.j2,k.jY,q%o|0,o));BQ(l,q,1,GI(k.jQ,k.jM,q/o|0,o));q=q+1|0;}I9(p,m,l);e.mR=p;e.om=EY(m,e.nf);b.l5=By(e);}r=Bl(b.l5);if(f)s=TQ();else{p=Ba(16777215);s=new Fa;l=Ba(1841698);m=Ba(5591647);t=Ba(3815235);u=Ba(2762803);Fw();v=Et(FD,0.0);w
=Et(FD,1.0);x=Ba(7744131);y=Ba(1800247);z=Ba(7744131);k=O6(BN(CF,[Ba(16645110),Ba(16574929),Ba(16306096),Ba(15379876),Ba(13602724),Ba(11107236),Ba(8350359)]));e=FD;ba=Bb(CF,e.mp.data.length);bb=ba.data;n=0;q=bb.length;while(n<q){bb[n]=Jt(DS(e.mp.data[n],0.2),p);n=n+1|0;}HQ(s,p,l,m,t,u,v,w,x,y,z,k,O6(ba));}e=!(HW(b.mb)&&Gx(b.mb)<Bh(d.jc)?1:0)?De():b.mb;i.lJ=h;i.rn=j;i.kb=d;i.nz=r;i.nC=s;i.lY=e;i.kC=g;QX(b.nH,i,g);QX(b.nc,i,g);d=b.ll.nL;e=new Pp;e.pE=f;e.pD=g;Fx(d,e);Rs(b.nc,i);Tr(b.pr,c);VH(b.rc,i);Ye(b.qB,i);YQ(b.q2,
c.i8,Ey(h));Wo(b.pg,i);},FI=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=a.jG;c=CH();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(Cc(b),g);i=new QK;i.pX=c;i.pY=g;Fx(h,i);f=f+1|0;}a.oe=Ib(c);a.mM.setAttribute("data-theme",R(Bn(a.i2.js,Fm)));b=a.ka;c=a.jG;h=a.mS;j=a.np&&BA(a.i2.js,ES,G(132))?G(137):!W(a.pv,G(132))?G(138):G(139);k=Cc(c);l=G7(c.nx.ri);BW(l);g=new P1;g.ps=l;Fx(h,g);e=Dv(k,Id());m=b.pR;if(e)n=L$();else{n=Bg();g=Dl(k);o=Bo(g)<=1?0:1;a:{if(o){h=g.km;Co();if(h!==Qj)break a;}if(o)S(n,G(140));b:{g
=Bn(k,Ce);e=(-1);switch(Dx(g)){case -1360216880:if(!W(g,G(22)))break b;e=2;break b;case -895939855:if(!W(g,G(23)))break b;e=3;break b;case 118875:if(!W(g,G(16)))break b;e=0;break b;case 3684185:if(!W(g,G(21)))break b;e=1;break b;default:}}c:{switch(e){case 0:case 1:case 2:case 3:break;default:e=0;break c;}e=1;}if(e){h=!o?G(141):G(142);i=L();I(I(I(i,G(143)),g),h);h=K(i);S(n,h);}}if(BA(k,BX,G(34))){g=Dl(k);e=1;d:{while(e<Bo(g)){if(Bf(g,e)>1){e=1;break d;}e=e+1|0;}e=0;}if(e)S(n,G(144));}if(BA(k,Em,G(71)))Tl(FM(k),
n);else{e=Pm(k);f=BA(k,Em,G(70));p=!f?e:10.0*e;if(FM(k)*p>80.0){g=!f?G(2):G(145);h=BV(FM(k));i=BV(Bs(4000.0/p)/1000.0);q=L();P(I(I(I(I(I(I(Q(I(q,G(146)),e),G(147)),g),G(148)),h),G(149)),i),46);g=K(q);S(n,g);}}}UM(m,l,n);b.oF.setAttribute("data-controls",R(Bn(k,FK)));YC(b.qR,C2(Bn(k,Hn),44));TX(b.qi,k);SO(b.p_,c);Vd(b.o2,CN(b.mW)&&Dv(Bl(b.mW),k)?1:0);b.mW=By(k);b=b.pF;c=L();I(I(I(c,G(150)),j),G(151));BC(b,K(c));Cz(a);},UX=b=>{let c;b=b;c=b.i2.js;Y();return R(BA(c,ES,G(132))&&!b.np?G(132):G(131));},Wh=b=>{return !!b.i2.jz;},SQ
=b=>{let c;b=b;c=L3(b.jG);Y();Ci(c,CA.i9,Ca(BP(b.i2.i8)));return R(Ib(c));},Vu=b=>{b=b;b.np=1;FI(b);},Xp=b=>{Cz(b);},SP=b=>{b=b;GV(b.i2);Kk(b,0.0);},Sp=(b,c)=>{let d;d=c;return Q8(b.i2.i8,d);},VG=(b,c)=>{b=b;b.ka.ll.nL=By(B4(c));Cz(b);},Xk=b=>{let c,d,e,f,g,h,i,j,k,l;b=b.i2.i8;c=b.j_.i6;d=((c+60|0)-1|0)/60|0;e=((c+d|0)-1|0)/d|0;c=1+(NE(b,0)).data.length|0;f=Bj(Bc(e,c));g=f.data;h=0;while(h<e){i=Bc(h,d);j=NE(b,i);k=j.data;l=Bc(h,c);g[l]=Bc(i,b.kq);B$(j,0,f,l+1|0,k.length);h=h+1|0;}return My(f);},X2=(b,c)=>{c
=Br(c);E6(b.lE,JH(c));},Vv=(b,c)=>{let d;d=c;Fd(b.lE,d);},Y3=b=>{return b.i2.i8.jB;},VN=(b,c)=>{let d;d=c;E_(b.lE,d>=0?Dh(d):De());},S3=(b,c)=>{let d;c=Br(c);b=b;c=QY(b,G(152),c);d=new ND;d.qz=b;Ps(c,d);},RZ=(b,c)=>{let d;c=Br(c);b=b;c=QY(b,G(153),c);d=new MC;d.qn=b;Ps(c,d);},TM=b=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=b.i2;c=b.js;b=EU(b.i8);d=F9(b);e=Es(G(154));f=(B3()).data;g=f.length;h=0;while(h<g){i=f[h];if(!G5(c,i)){j=e.ji<=1?G(2):G(155);j=N(N(P(N(e,j),34),i.i9),G(156));k=i.kv;i=Bn(c,i);if(!Oh(k,i)){k=L();P(I(P(k,
34),i),34);i=K(k);}N(j,i);}h=h+1|0;}l=K(P(e,125));h=b.kG;e=QS(b.kj);i=OB(d.jf);d=OB(d.je);j=b.lg;j=MT(j.i0,0,j.i4);m=Du(b);n=Bh(b.jc);g=b.lr;k=L();b=I(Q(I(Q(I(I(I(I(I(I(I(I(I(Q(I(I(I(k,G(157)),l),G(158)),h),G(159)),e),G(160)),i),G(161)),d),G(162)),j),G(163)),m),G(164)),n),G(165));h=b.ji;d=b;e=!g?G(116):G(136);KC(d,h,e);P(b,125);return R(K(k));},Vc=b=>{KQ(b);},XL=b=>{return b.i2.n4;},WY=b=>{let c,d,e;b=b;if(!b.mu){b.mu=1;c=b.ka;HB(c.nH);HB(c.nc);c=b.mJ;d=b.lA;c.addEventListener("change",Bi(d,"handleEvent"));d
=window;e=b.lA;d.addEventListener("resize",Bi(e,"handleEvent"));if(Kj(b.lQ)){d=window;e=b.nI;d.addEventListener("hashchange",Bi(e,"handleEvent"));}if(!b.ob){b.ob=1;Lw(b);}NP(b);Cz(b);}},UO=b=>{let c,d,e;b=HE(b.i2.i8.jJ);c=Ge(b.kh,Pq(b));d=b.k0;e=d.data;B$(d,0,c,b.kh.data.length,e.length);return My(c);},Wl=b=>{let c,d,e,f;b=b;b.mu=0;c=b.mJ;d=b.lA;c.removeEventListener("change",Bi(d,"handleEvent"));d=window;e=b.lA;d.removeEventListener("resize",Bi(e,"handleEvent"));d=window;e=b.nI;d.removeEventListener("hashchange",
Bi(e,"handleEvent"));f=b.lL;cancelAnimationFrame(f);b.lL=0;},UL=(b,c)=>{let d,e,f;c=Br(c);b=b;d=L3(b.jG);if(!(b.mM.hasAttribute(R(c))?1:0))Cp(d,c);else Ci(d,c,Br(b.mM.getAttribute(R(c))));e=b.i2.js;Y();f=BA(e,EQ,G(136));Mc(b.jG,d);DF(b);if(!f)Lw(b);},Tq=b=>{return !!b.i2.i8.kD;},Xi=b=>{let c;b=b.ka.ll;b.nU=0;c=BI(b.nm);while(BF(c)){BC(Bk(BE(c)),G(166));}},Ti=b=>{JS(b);},UZ=b=>{return BP(b.i2.i8);},V3=b=>{return R(b.oe);},Cn=J(BL),XV=J(BL),B9=J(0),Ck=J(0),Sy=J(),Qq=J(0);
function Mr(){H.call(this);this.jh=null;}
let Me=(a,b)=>{let c;c=a.jh;MZ(c,Kv(c,BP(c.i2.i8)+b));},Fd=(a,b)=>{let c;c=a.jh;MZ(c,Kv(c,b));},Ho=a=>{Cz(a.jh);},J$=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=Cc(d);f=HZ(e,b,c);if(B5(f))d=PJ(b,c,Bn(e,b));else{a:{b:{c:{F2(d);g=Ft(d.kt);Ci(g,b.i9,Bn(Bl(f),b));c=Bl(f);Hw();switch(Lj.data[b.jt]){case 1:break b;case 2:break c;case 3:break;case 4:Y();Cp(g,CD.i9);Cp(g,C7.i9);if(!BA(Cc(d),BX,G(35)))break a;Cp(g,BX.i9);break a;default:break a;}c=Cc(d);Y();if(!BA(c,BX,G(35)))break a;Cp(g,BX.i9);Cp(g,CD.i9);break a;}Y();if(!KK(CM(c,
Ce),By(G(26)))){Cp(g,C0.i9);break a;}Ko(d,FS(Cc(d),GW(Cc(d))),g);break a;}Y();if(!BA(c,BX,G(35)))Cp(g,CD.i9);else Ko(d,F4(Cc(d),(EU(d.jV.i8)).kf),g);}d:{if(Dv(Bl(f),e)){Y();if(b!==DG)break d;}Y();Cp(g,CA.i9);}Fb(d,g);d=G(2);}if(Cv(d)){DF(a.jh);CI(a.jh);}return d;},E6=(a,b)=>{let c,d,e,f,g,h;c=a.jh.jG;F2(c);d=Ft(c.kt);e=(B3()).data;f=e.length;g=0;while(g<f){h=e[g];if(!NL(h)&&h!==DG&&h!==CA&&h!==Dn?0:1)Cp(d,h.i9);g=g+1|0;}KM(d,b);Fb(c,d);DF(a.jh);CI(a.jh);},En=(a,b,c)=>{let d,e,f,g;d=a.jh.jG;e=d.jV.jz;f=Cc(d);if
(BP(d.jV.i8)>0)f=F4(f,(EU(d.jV.i8)).kf);b=b.db(f);if(!Dv(b,Cc(d))){if(!c)F2(d);g=Ft(d.kt);Ko(d,b,g);Y();Cp(g,CA.i9);Fb(d,g);if(e)Pd(d.jV);}DF(a.jh);CI(a.jh);},E_=(a,b)=>{let c;c=a.jh;c.ka.mb=b;Cz(c);},BD=J(0);
function Kb(){H.call(this);this.qG=null;}
let Sc=(b,c)=>{Cz(b.qG);};
function Ka(){H.call(this);this.p8=null;}
let Vg=(b,c)=>{b=b.p8;Mc(b.jG,NT(b.lQ));DF(b);};
function Ky(){H.call(this);this.jE=null;}
let JL=null,Uf=(a,b)=>{a.jE=b;},Rj=a=>{let b=new Ky();Uf(b,a);return b;},Bm=()=>{if(JL===null)JL=Rj(null);return JL;},By=b=>{return Rj(BW(b));},Bl=a=>{let b;b=a.jE;if(b!==null)return b;b=new Ev;Bq(b);Z(b);},CN=a=>{return a.jE===null?0:1;},B5=a=>{return a.jE!==null?0:1;},Fx=(a,b)=>{let c;c=a.jE;if(c!==null)b.dc(c);},Ea=(a,b)=>{let c;c=a.jE;if(c!==null)b=c;return b;},Hv=a=>{let b;b=a.jE;if(b!==null)return b;b=new Ev;Bq(b);Z(b);},KK=(a,b)=>{if(a===b)return 1;if(!(b instanceof Ky))return 0;return V(b.jE,a.jE);};
function Ma(){H.call(this);this.mT=null;}
let Kj=a=>{return a.mT.hasAttribute("fragment")?1:0;},NT=a=>{let b;b=K_(a);if(Kj(a))KM(b,JH(Br(location.hash.slice(1))));return b;},K_=a=>{let b,c,d,e,f,g;b=CH();c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(a.mT.hasAttribute(R(f.i9))?1:0){g=f.i9;Ci(b,g,Br(a.mT.getAttribute(R(g))));}e=e+1|0;}return b;};
function OY(){let a=this;H.call(a);a.l4=null;a.k5=null;a.jV=null;a.kt=null;a.nx=null;}
let Cc=a=>{return a.jV.js;},L3=a=>{return Ft(a.kt);},Mc=(a,b)=>{let c,d,e,f;a:{c=a.kt;d=b.j$;e=c.j$;if(FU(d,e)){d=b.kE;c=c.kE;if(FU(d,c)){f=1;break a;}}f=0;}if(!f){F2(a);Fb(a,Ft(b));}},QC=(a,b,c)=>{let d,e;if(!Cs(b)){d=Mp(a);S(c,d);b=b;d=Gw(b,b.i6-1|0);e=Cc(a);Fb(a,d.mx);if(!Dv(e,Cc(a)))DE(a.jV,d.na);}},F2=a=>{let b,c;b=a.k5;c=Mp(a);S(b,c);Ga(a.l4);b=a.k5;if(b.i6>200)Gw(b,0);},Mp=a=>{let b,c,d;b=new Jv;c=a.kt;d=BP(a.jV.i8);b.mx=c;b.na=d;return b;},Fb=(a,b)=>{let c,d,e,f;a.kt=b;b=Go(b);a.nx=b;c=a.jV;d=b.lV;e
=Dv(d,c.js);f=Gp(d)!=Gp(c.js)?0:1;c.js=d;c.kN=NaN;if(!e){c.i8=LI(d);c.n4=c.n4+1|0;c.jz=0;}if(!(e&&f))DE(c,Gp(d));else if(BP(c.i8)>CC(c))DE(c,CC(c));},Ko=(a,b,c)=>{let d,e,f,g,h;d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f];h=CM(b,g);if(CN(h)&&!KK(h,CM(Cc(a),g)))Ci(c,g.i9,Bl(h));f=f+1|0;}},R5=J(),JH=b=>{let c,d;c=CH();b=new URLSearchParams(R(b));d=new HX;d.oS=c;b.forEach(Bi(Bk(d),"pair"));return c;},Ib=b=>{let c,d,e,f;c=new URLSearchParams("");d=0;while(d<GU(b)){e=FA(b,d);f=GJ(b,d);c.append(R(e),R(f));d=d+1
|0;}return Br(c.toString());},D9=J(0),Qe=J(),Ym=a=>{return performance.now();};
function MX(){let a=this;H.call(a);a.js=null;a.i8=null;a.n4=0;a.jz=0;a.lj=0;a.p5=0;a.kN=0.0;a.qy=0;}
let Pd=a=>{if(BP(a.i8)>=CC(a))DE(a,0);a.jz=1;a.kN=NaN;},GV=a=>{a.jz=0;a.lj=0;},DE=(a,b)=>{b=Bv(0,BG(b,CC(a)));a.p5=b;a.lj=b==BP(a.i8)?0:1;},Jz=a=>{return !a.jz&&!a.lj?0:1;},CC=a=>{let b,c;b=Ey(a.js);c=a.i8;if(c.kD)b=BG(c.jB,b);return b;},J6=(a,b)=>{H8(a,b,30.0);},H8=(a,b,c)=>{let d,e,f,g,h;d=b.bF();if(a.lj)e=a.p5;else if(!a.jz)e=BP(a.i8);else{f=a.js;Y();g=BA(f,Dn,G(120))?De():Dh(CG(f,Dn)|0);if(L2(g))e=CC(a);else{if(isNaN(a.kN)?1:0){a.kN=d;a.qy=BP(a.i8);}e=Bd(a.qy+(d-a.kN)*Gx(g)/1000.0,CC(a))|0;}}h=KU(a.i8,e,
16);while(!h&&b.bF()-d<c){h=KU(a.i8,e,16);}e=a.lj;if(!(!e&&h))a.kN=NaN;h=e&(h?0:1);a.lj=h;a.jz=a.jz&(!h&&BP(a.i8)>=CC(a)?0:1);};
function Pe(){let a=this;H.call(a);a.jJ=null;a.pM=0;a.j_=null;a.kq=0;a.lq=null;a.jB=0;a.kD=0;}
let XZ=(a,b)=>{let c,d,e,f,g,h,i;a:{a.j_=Bg();a.kq=1;a.lq=Bj(256);c=new QQ;c.ks=Dl(b);c.j6=GW(b);c.kO=Pm(b);Y();d=Bn(b,Em);e=Dl(b);f=FM(b);g=(-1);switch(Dx(d)){case -361295720:if(!W(d,G(70)))break a;g=0;break a;case 2988943:if(!W(d,G(71)))break a;g=1;break a;default:}}b:{switch(g){case 0:h=new KW;h.qT=f;h.lP=Ch(e);break b;case 1:h=new MS;h.k8=1.0;h.k2=1.0;h.oM=f;h.lK=Ch(e);h.lO=Ch(e);h.oa=Ch(e);h.nD=Ch(e);break b;default:}h=new IN;F3();h.of=f;}if(G5(b,C7))d=h;else{d=new Mo;i=O1(b);d.nd=h;d.o7=i;}c:{c.lw=d;e
=Bn(b,BX);g=(-1);switch(Dx(e)){case 115791563:if(!W(e,G(34)))break c;g=1;break c;case 289928229:if(!W(e,G(33)))break c;g=0;break c;case 1230441723:if(!W(e,G(35)))break c;g=2;break c;default:}}d:{switch(g){case 0:d=new MJ;break d;case 1:d=new Lt;break d;case 2:if(!Ph(b)){d=Qv(b);break d;}d=new Qm;d.p4=JA(b);break d;default:}d=Qv(b);}c.ke=d.dr(c.ks);c.md=EY(c.ks,c.j6.i3);c.ns=J8(c.ks,Bh(c.j6));c.qZ=Mf(c.ks,c.kO);c.oT=Mf(c.ks,Bh(c.j6)%c.kO|0);Kw(c);a.jJ=c;a.pM=BG(1024,4000000/Pq(HE(c))|0);QP(a);},LI=a=>{let b=
new Pe();XZ(b,a);return b;},BP=a=>{return a.jJ.jA;},Q8=(a,b)=>{let c,d,e;c=a.jB;if(b<=c)return a.lq.data[b];d=new BS;e=L();P(Q(I(Q(I(e,G(167)),b),G(168)),c),46);BY(d,K(e));Z(d);},NE=(a,b)=>{return (BH(a.j_,b)).kh;},EU=a=>{let b,c,d,e,f,g,h,i,j,k;b=a.jJ;c=a.kD&&BP(a)==a.jB?1:0;d=new I1;e=b.ks;f=b.j6;g=ML(b.jA,b.kO,Bh(f));h=b.jA;i=b.mH;j=CJ(b.ke);k=b.lw.dw();b=Km(Gq(b.md));d.jv=e;d.jc=f;d.nh=g;d.kG=h;d.kj=i;d.kf=j;d.nK=k;d.lg=b;d.lr=c;return d;},KU=(a,b,c)=>{let d,e,f,g,h;if(a.kD)b=BG(b,a.jB);Qk(a,b);d=0;while
(true){e=a.jJ;if(e.jA>=b)break;if(d>=c)break;Q2(e);e=a.jJ;if(e.jA<=a.jB)f=1;else{a:{g=e.mH;if(g-g===0.0){e=e.ke;f=1;b:{c:{while(true){h=e.jf.data;if(f>=h.length)break;if(!OC(h[f].i0))break c;if(!OC(e.je.data[f].i0))break c;f=f+1|0;}f=1;break b;}f=0;}if(f){f=1;break a;}}f=0;}if(f){a.jB=a.jJ.jA;QP(a);f=1;}else{a.kD=1;f=a.jB;Qk(a,f);while(true){e=a.jJ;if(e.jA>=f)break;Q2(e);}f=0;}}if(!f)break;d=d+1|0;}d:{e:{c=a.jJ.jA;if(c!=b){if(!a.kD)break e;if(c!=a.jB)break e;}b=1;break d;}b=0;}return b;},Qk=(a,b)=>{let c,d,
e,f;c=BG(b/a.kq|0,a.j_.i6-1|0);d=a.jJ;e=d.jA;if(!(b>=e&&Bc(c,a.kq)<=e)){b=Bc(c,a.kq);f=BH(a.j_,c);d.jA=b;C5(d.ke,f.kh);d.lw.dD(f.k0);Kw(d);}},QP=a=>{let b,c,d,e,f,g;b=a.jB;c=a.lq;d=c.data.length;if(b==d)a.lq=Ge(c,2*d|0);c=a.lq.data;b=a.jB;e=a.jJ;c[b]=e.mH;if(b%a.kq|0)return;f=a.j_;e=HE(e);S(f,e);e=a.j_;if(e.i6>a.pM){f=G7(e);Ga(a.j_);b=0;g=f;while(b<g.i6){e=a.j_;f=BH(g,b);S(e,f);b=b+2|0;}a.kq=a.kq*2|0;}};
function LN(){let a=this;H.call(a);a.oF=null;a.pR=null;a.qR=null;a.nH=null;a.nc=null;a.pr=null;a.rc=null;a.qB=null;a.q2=null;a.pg=null;a.p_=null;a.o2=null;a.qi=null;a.ll=null;a.pF=null;a.q4=null;a.l5=null;a.mW=null;a.mb=null;}
let R1=(a,b,c)=>{let d,e,f,g,h,i,j,k;a.l5=Bm();a.mW=Bm();a.mb=De();a.oF=b;d=new Ql;e=b.querySelector(".messages");d.ox=Bg();d.ne=e;a.pR=d;e=new IZ;FZ();e.mX=b;a.qR=e;e=new No;f=b.querySelector(".decision");BW(c);d=new NF;d.rb=c;N4(e,f,d);e.kX=Bm();e.lG=Bm();e.m1=c;JU(new FO,e.lo,e);g=e.lo;d=new IR;d.pA=e;g.addEventListener("dblclick",Bi(Bk(d),"handleEvent"));a.nH=e;a.nc=VS(b.querySelector(".network"),c);e=new Je;f=b.querySelector(".transport");Cy();h=new Ln;h.pC=c;e.qK=EF(f,G(169),h);d=new Lp;d.qk=c;e.qx=EF(f,
G(170),d);BW(c);h=new Lo;h.qS=c;d=EF(f,G(171),h);e.qE=d;e.rk=d.querySelector("span");h=new Lm;h.oP=c;e.p3=EF(f,G(172),h);h=new Ll;h.qq=c;e.qI=EF(f,G(173),h);g=f.querySelector(".iteration");e.lx=g;h=new HN;h.q5=e;h.q6=c;g.addEventListener("input",Bi(Bk(h),"handleEvent"));e.pf=f.querySelector(".position");e.kU=f.querySelector(".speed select");i=PU.data;j=i.length;k=0;while(k<j){LS(e,i[k]);k=k+1|0;}f=e.kU;h=new HM;h.o9=e;h.o8=c;f.addEventListener("change",Bi(Bk(h),"handleEvent"));a.pr=e;e=new Pv;f=b.querySelector(".predictions");e.kQ
=Bg();e.nG=DY((Fe()).i3,(Fe()).i$);e.nQ=f.querySelector("tbody");e.o3=f.querySelector(".score");a.rc=e;a.qB=SF(b.querySelector(".predictions .editing"),c);e=new M5;d=b.querySelector(".losses");BW(c);f=new OU;f.pW=c;e.mO=Bg();e.nZ=(-1);e.ni=d.querySelector("tbody");e.pu=f;a.q2=e;a.pg=XX(b,c);d=b.querySelector(".set-up .tools");a.p_=Vo(d,c);a.o2=Ry(d,b.querySelector(".example-help"),c);a.qi=Yv(b.querySelector(".set-up"),c);a.ll=Yh(b,c);a.pF=b.querySelector(".engine");a.q4=b.querySelector(".announcement");},TI
=(a,b)=>{let c=new LN();R1(c,a,b);return c;},BS=J(BL),FG=J(BJ),B1=null,Ct=null,SJ=null,Fu=()=>{Fu=Be(FG);XK();},WD=(a,b,c)=>{Fu();Cu(a,b,c);},NY=(a,b)=>{let c=new FG();WD(c,a,b);return c;},XK=()=>{let b,c,d;B1=NY(G(174),0);b=NY(G(175),1);Ct=b;c=Bb(FG,2);d=c.data;d[0]=B1;d[1]=b;SJ=c;},M=J(),U6=a=>{return;},CL=J(0);
function Fh(){M.call(this);this.la=null;}
let Cx=b=>{let c;c=new Fh;c.la=Ov(b);return c;},Uw=(a,b)=>{let c;c=Do(b);return !FJ(a.la,c)?Bm():By(c);},U5=a=>{let b,c;if(Dj(a.la)!=1){b=CY(G(155),a.la);c=L();I(I(c,G(176)),b);b=K(c);}else{b=FR(a.la,0);c=L();I(I(c,G(177)),b);b=K(c);}return b;};
function IT(){M.call(this);this.ok=0;}
let J5=null,PQ=null,GK=()=>{GK=Be(IT);U1();},R$=(a,b)=>{GK();a.ok=b;},V4=a=>{let b=new IT();R$(b,a);return b;},S5=(a,b)=>{let c,d,e,f,g;c=Bg();d=BI(C2(b,59));while(true){if(!BF(d))return By(CY(G(178),c));b=C2(BE(d),44);GK();e=b;if(e.i6!=3)f=Bm();else{b=J5;g=BH(e,0);b=Is(b,g);g=J5;f=BH(e,1);g=Is(g,f);f=PQ;e=BH(e,2);f=Np(f,e);if(CN(b)&&CN(g)&&CN(f)){b=Bl(b);g=Bl(g);f=Bl(f);e=L();I(P(I(P(I(e,b),44),g),44),f);f=By(K(e));}else f=Bm();}if(B5(f))break;b=c;if(b.i6==a.ok)break;S(b,Bl(f));}return Bm();},RO=a=>{let b,
c;b=a.ok;c=L();I(Q(I(c,G(179)),b),G(180));return K(c);},U1=()=>{J5=Jh(0);PQ=C4(0.0,1.0);};
function KB(){let a=this;M.call(a);a.on=null;a.nW=0;}
let SB=(a,b,c)=>{a.on=b;a.nW=c;},Jf=(a,b)=>{let c=new KB();SB(c,a,b);return c;},W9=(a,b)=>{let c,d,e,f;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return By(CY(G(181),c));e=BE(d);f=a.on.dO(e);if(B5(f))break;e=c;if(e.i6==a.nW)break;S(e,Bl(f));}return Bm();},Uv=a=>{let b,c,d;b=a.on.bj();c=a.nW;d=L();I(Q(I(I(I(d,G(182)),b),G(183)),c),G(184));return K(d);};
function J2(){M.call(this);this.n_=0;}
let Uz=(a,b)=>{a.n_=b;},Jh=a=>{let b=new J2();Uz(b,a);return b;},Is=(a,b)=>{let c,d,e,f;c=Ew(b);if(JO(c))return Bm();d=DN(c);e=d-d!==0.0?0:1;a:{b:{if(e){if(d>0.0)break b;if(!a.n_)break b;}f=0;break a;}f=1;}return !f?Bm():By(BV(d));},Uj=a=>{return !a.n_?G(185):G(186);};
function Ir(){let a=this;M.call(a);a.nS=0.0;a.n5=0.0;}
let VT=(a,b,c)=>{a.nS=b;a.n5=c;},C4=(a,b)=>{let c=new Ir();VT(c,a,b);return c;},Np=(a,b)=>{let c,d;c=Ew(b);if(JO(c))return Bm();d=DN(c);return !(d===Bs(d)&&d>=a.nS&&d<=a.n5?1:0)?Bm():By(BV(d+0.0));},Wp=a=>{let b,c,d;b=BV(a.nS);c=BV(a.n5);d=L();I(I(I(I(d,G(187)),b),G(188)),c);return K(d);};
function IE(){let a=this;M.call(a);a.m4=null;a.mc=null;}
let YK=(a,b,c)=>{a.m4=b;a.mc=c;},Ji=(a,b)=>{let c=new IE();YK(c,a,b);return c;},YS=(a,b)=>{return !W(Do(b),a.mc)?a.m4.dO(b):By(a.mc);},Xy=a=>{let b,c,d;b=a.m4.bj();c=a.mc;d=L();I(I(I(d,b),G(189)),c);return K(d);};
function LY(){M.call(this);this.os=null;}
let X9=b=>{let c;c=new LY;c.os=Ov(b);return c;},Xl=(a,b)=>{let c,d,e;c=Bg();d=BI(C2(b,44));while(true){if(!BF(d))return Cs(c)?Bm():By(CY(G(181),c));e=Do(BE(d));if(!FJ(a.os,e))break;if(FJ(c,e))break;S(c,e);}return Bm();},YP=a=>{let b,c;b=CY(G(155),a.os);c=L();I(I(I(c,G(190)),b),G(191));return K(c);},HF=J(M),U$=a=>{return;},Wn=()=>{let a=new HF();U$(a);return a;},RD=(a,b)=>{let c,d;a:{c=Do(b);d=(-1);switch(Dx(c)){case 0:if(!W(c,G(2)))break a;d=0;break a;case 3569038:if(!W(c,G(136)))break a;d=1;break a;case 97196323:if
(!W(c,G(116)))break a;d=2;break a;default:}}b:{switch(d){case 0:case 1:b=By(G(136));break b;case 2:b=By(G(116));break b;default:}b=Bm();}return b;},Uq=a=>{return G(192);},Ol=J(EV),Wi=J(),Vk=b=>{try {history.replaceState(history.state,'',b?'#'+b:location.pathname+location.search);}catch(sandboxed){}};
function Nr(){let a=this;H.call(a);a.j$=null;a.kE=null;}
let RH=a=>{a.j$=Bg();a.kE=Bg();},CH=()=>{let a=new Nr();RH(a);return a;},Ox=b=>{let c,d,e;c=CH();d=0;while(true){e=b.data;if(d>=e.length)break;Ci(c,e[d],e[d+1|0]);d=d+2|0;}return c;},GU=a=>{return a.j$.i6;},FA=(a,b)=>{return BH(a.j$,b);},GJ=(a,b)=>{return BH(a.kE,b);},Ci=(a,b,c)=>{let d;d=G0(a.j$,b);if(d>=0)LK(a.kE,d,c);else{S(a.j$,b);S(a.kE,c);}},KM=(a,b)=>{let c;c=0;while(c<GU(b)){Ci(a,FA(b,c),GJ(b,c));c=c+1|0;}},Cp=(a,b)=>{let c;c=G0(a.j$,b);if(c>=0){Gw(a.j$,c);Gw(a.kE,c);}},Ft=a=>{let b;b=CH();KM(b,a);return b;},Ms
=J(0);
function HX(){H.call(this);this.oS=null;}
let Xt=(b,c,d)=>{c=Br(c);d=Br(d);Ci(b.oS,d,c);};
function PK(){let a=this;M.call(a);a.lV=null;a.ri=null;}
let Go=b=>{let c,d,e,f,g,h,i,j,k;c=Bg();d=0;while(d<(B3()).data.length){e=Bm();S(c,e);d=d+1|0;}e=LB(c);c=Bg();d=0;while(d<GU(b)){e=Ea(Nw(e,b,d),e);d=d+1|0;}d=0;while(d<GU(b)){f=Lg(FA(b,d));if(B5(f)){f=YD(FA(b,d));S(c,f);}else if(B5(Nw(e,b,d))){f=PJ(Bl(f),GJ(b,d),Bn(e,Bl(f)));S(c,f);}d=d+1|0;}g=new OF;g.j5=Bg();g.jm=e;if(OK(e))S(g.j5,G(193));MQ(g,C0,Ce,G(26));if(GM(g.jm)&&!G5(g.jm,CW)){b=g.j5;f=GX(g,CW);h=L();I(I(I(h,G(194)),f),G(195));f=K(h);S(b,f);}if(BA(g.jm,BX,G(35))&&!Ph(g.jm)){h=g.j5;d=(JA(g.jm)).data.length;i
=CE(Dl(g.jm));f=L();I(Q(I(Q(I(f,G(196)),d),G(197)),i),G(198));f=K(f);S(h,f);}MQ(g,CD,BX,G(35));b=Bg();i=CE(Dl(g.jm));j=BI(C2(Bn(g.jm,C7),44));k=i;while(BF(j)){f=BE(j);if(KO(f)>=k)S(b,f);}if(!Cs(b)){f=g.j5;b=Iu(CY(G(181),b));d=i-1|0;h=L();P(Q(I(I(I(h,G(199)),b),G(200)),d),46);h=K(h);S(f,h);}if(W(Ea(CM(g.jm,Dt),G(2)),G(64))&&!JM(g.jm)){f=g.j5;b=GX(g,CS);h=L();I(I(I(h,G(201)),b),G(202));h=K(h);S(f,h);}d=Bh(GW(g.jm));if(!BA(g.jm,Dk,G(79))&&CG(g.jm,Dk)>d){b=g.j5;f=GX(g,Dk);h=L();P(Q(I(I(h,f),G(203)),d),46);f=K(h);S(b,
f);}if(CG(g.jm,CA)>Ey(g.jm)){b=g.j5;f=GX(g,CA);d=Ey(g.jm);h=L();P(Q(I(I(h,f),G(204)),d),46);f=K(h);S(b,f);}f=g.j5;Ij(c,f);b=new PK;U6(b);b.lV=e;b.ri=c;return b;},Nw=(b,c,d)=>{let e,f;e=Lg(FA(c,d));f=new QA;f.pN=b;f.pO=c;f.pP=d;b=e.jE;if(b!==null){c=f;b=b;e=HZ(c.pN,b,GJ(c.pO,c.pP));}return e;},YD=b=>{let c,d,e,f,g,h;c=Bg();d=(B3()).data;e=d.length;f=0;while(f<e){g=d[f].i9;S(c,g);f=f+1|0;}b=Iu(b);c=CY(G(155),c);h=L();P(I(I(I(I(h,G(205)),b),G(206)),c),46);return K(h);};
function QQ(){let a=this;H.call(a);a.j6=null;a.kO=0;a.lw=null;a.ke=null;a.md=null;a.ns=null;a.qZ=null;a.oT=null;a.ks=null;a.jA=0;a.mH=0.0;}
let HE=a=>{let b,c,d;b=new H3;c=CJ(a.ke);d=a.lw.dw();b.kh=c;b.k0=d;return b;},Q2=a=>{let b,c,d,e,f,g,h;b=a.lw;c=a.ke;if(a.kO>=Bh(a.j6)){JN(a.ns,a.ke,a.md,a.j6.i$);d=a.ns;}else{d=ML(a.jA,a.kO,Bh(a.j6));e=d.mF!=a.kO?a.oT:a.qZ;f=a.ke;g=a.j6;h=d.mP;d=e.n$;B$(g.i3.i0,h*2|0,d.i3.i0,0,Bh(d)*2|0);B$(g.i$.i0,h,d.i$.i0,0,Bh(d));DJ(e.nX,f);JN(e.oo,f,e.nX,e.n$.i$);d=e.oo;}b.d5(c,d);a.jA=a.jA+1|0;Kw(a);},Kw=a=>{DJ(a.md,a.ke);a.mH=a.ks.ld.d6(Gq(a.md),a.j6.i$);};
function P7(){H.call(this);this.mY=0;}
let C6=null,VR=(a,b)=>{a.mY=b;},ON=a=>{let b=new P7();VR(b,a);return b;},De=()=>{if(C6===null)C6=ON(0);return C6;},Dh=b=>{return ON(b);},Gx=a=>{let b;if(a!==C6)return a.mY;b=new Ev;Bq(b);Z(b);},HW=a=>{return a===C6?0:1;},L2=a=>{return a!==C6?0:1;},Ld=(a,b)=>{if(a!==C6)b.d7(a.mY);},Jg=(a,b)=>{if(a!==C6)b=a.mY;return b;};
function Ql(){let a=this;H.call(a);a.ne=null;a.ox=null;}
let UM=(a,b,c)=>{let d,e,f;d=G7(b);Ij(d,c);e=a.ox;if(FU(d,e))return;a.ox=d;Fy(a.ne);e=BI(b);while(BF(e)){f=BE(e);BZ(a.ne,G(207),f);}b=c.p();while(b.q()){e=b.s();c=BZ(a.ne,G(207),e);d="advice";c.className=d;}};
function IZ(){H.call(this);this.mX=null;}
let Nu=null,FZ=()=>{FZ=Be(IZ);SM();},YC=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=FJ(b,G(97));d=a.mX;e=R(!c?G(208):G(97));d.className=e;FZ();f=Nu.data;g=f.length;h=0;while(h<g){i=f[h];e=!W(i,G(209))?i:G(92);j=G0(b,e);QI(a,i,!c&&!W(i,G(210))&&j<0?0:1,j);h=h+1|0;}h=(-1);f=Bb(Bp,3).data;f[0]=G(93);f[1]=G(95);f[2]=G(96);j=f.length;k=0;while(k<j){e=f[k];h=Bv(h,G0(b,e));k=k+1|0;}QI(a,G(211),!c&&h<0?0:1,h);e=a.mX;b=CY(G(4),b);e.setAttribute("data-view",R(b));},QI=(a,b,c,d)=>{let e,f;e=a.mX;f=L();I(P(f,46),b);e=e.querySelector(R(K(f)));e.hidden
=!!(c?0:1);if(d<0)e.style.removeProperty("order");else e.style.setProperty("order",R(Ca(d)));},SM=()=>{Nu=BN(Bp,[G(90),G(91),G(209),G(63),G(94),G(212),G(210)]);};
function FB(){let a=this;H.call(a);a.l0=null;a.lo=null;a.pQ=null;a.oX=null;a.lz=0;a.m3=0;a.oi=0;}
let N4=(a,b,c)=>{let d,e;d=b.querySelector(".picture");a.l0=d;a.lo=d.querySelector("canvas");a.pQ=b.querySelector(".twin");b=new H0;b.pU=a;b.pS=c;e=new ResizeObserver(Bi(Bk(b),"onResize"));d=a.l0;e.observe(d);b=new M$;e=a.l0;b.ou=1;d=new H5;d.qt=b;d.qu=c;(new IntersectionObserver(Bi(Bk(d),"onChange"))).observe(e);a.oX=b;},HB=a=>{a.lz=a.l0.clientWidth;a.m3=a.l0.clientHeight;},QX=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=a.lz;if(d&&a.oX.ou){e=new HV;f=a.lo;g=d;h=a.m3;i=devicePixelRatio;DI();Cr();e.no=Dd(0.0,Dr);e.k1=g;e.mZ
=h;e.l$=1.0/i;d=Bs(g*i)|0;j=Bs(h*i)|0;if(!(f.width==d&&f.height==j)){f.width=d;f.height=j;}k=f.getContext("2d");e.jo=k;k.setTransform(i,0.0,0.0,i,0.0,0.0);e.jo.lineJoin="round";a.ea(e,b);if(!(!c&&a.oi)){a.oi=1;BC(a.pQ,a.eb(b));}return;}a.oi=0;},IL=J(0);
function No(){let a=this;FB.call(a);a.m1=null;a.kX=null;a.lG=null;a.lf=0;a.nr=0;}
let KV=b=>{return Ow(b.nz,b.kb);},YH=(a,b,c,d)=>{let e,f,g,h,i,j;e=De();f=d*d;if(CN(a.kX)){g=(Hv(a.lG)).i3;h=0;while(h<g.i4){d=EL(Bl(a.kX),T(g,h,0))-b;i=Eh(Bl(a.kX),T(g,h,1))-c;d=d*d+i*i;if(d<=f){e=Dh(h);f=d;}h=h+1|0;}}j=new QJ;j.qv=a;Ld(e,j);E_(a.m1,e);return HW(e);},XR=(a,b,c)=>{let d,e,f,g,h,i,j,k,l;d=Hv(a.kX);e=d.jU;f=e.j2;g=d.jW;b=(b-g.jb)/g.jj;h=e.jY;i=O$(f+b*(h-f),f,h);g=d.jU;h=g.jM;d=d.jW;h=O$(h-(c-d.jq)/d.jy*(h-g.jQ),e.jQ,e.jM);g=Hv(a.lG);j=a.lf;k=GQ(g,j,i,h,T(g.i$,j,0));d=a.m1;g=new Qs;g.rg=k;l=a.nr;En(d,
g,l);a.nr=1;},RI=a=>{return;},O$=(b,c,d)=>{return Bt(c,Bd(d,Bs(b*100.0)/100.0));},VD=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;b=KV(b);DW();c=L();d=b.kI;e=0;f=0;g=d.kJ.data;h=g.length;i=0;while(i<h){j=g[i];e=e+(!(j>0.5)?0:1)|0;f=f+(!(isNaN(j)?1:0)?1:0)|0;i=i+1|0;}a:{N(Q(N(c,G(213)),b.lW),G(214));if(!f)N(c,G(215));else{if(e){k=d.kJ.data.length;if(e!=k){l=new OM;l.nl=d;l.me=Dq(k);l.n9=B6(k);m=B6(2).data;e=0;while(true){g=l.me.data;if(e>=g.length)break;if(!g[e]){k=!Ih(l,e)?0:1;m[k]=m[k]+1|0;f=Ih(l,e);n=l.nl.jD;k
=E7(l,e,f,0);o=n-1|0;while(k>0){g=l.n9.data;k=k+(-1)|0;h=g[k];i=h%n|0;if(i>0)k=E7(l,h-1|0,f,k);if(i<o)k=E7(l,h+1|0,f,k);if(h>=n)k=E7(l,h-n|0,f,k);h=h+n|0;if(h<l.me.data.length)k=E7(l,h,f,k);}}e=e+1|0;}j=0.0;e=0;while(true){f=d.j8;if(e>=f)break;p=e&&e!=(f-1|0)?1.0:0.5;k=0;while(true){h=d.jD;if(k>=h)break;q=k&&k!=(h-1|0)?1.0:0.5;j=j+(!(FW(d,k,e)>0.5)?0.0:q*p);k=k+1|0;}e=e+1|0;}j=j/Bc(f-1|0,d.jD-1|0);N(N(N(c,G(216)),P3(j)),G(217));N(N(N(c,M9(m[1])),G(218)),P3(1.0-j));P(N(N(c,G(155)),M9(m[0])),46);break a;}}N(Q(c,
e?1:0),G(219));}}WH(c,b);return K(c);},Xu=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z;c=c;d=c.lJ;e=b;f=e.k1;g=e.mZ;h=HJ(f);i=CQ(3.75*h);j=CQ(5.5*HJ(f));k=Fj(f-O_(f)-j);l=Bt(1.0,Bd(k,Fj(g-i-CQ(2.2*h))));m=Cw(O_(f)+Fj((k-l)/2.0),i,l,l);n=D5(m)+Bs(1.25*h);o=new MY;p=Cw(n,i,Bs(1.0*h),l);j=1.15*h;Cr();q=Dd(j,CK);k=Bs(1.35*h);r=Jb(h,CK);s=Bs(2.9*h);j=Bt(5.5,Bd(10.0,0.028*l));o.qd=f;o.rm=g;o.lb=m;o.mK=p;o.pc=q;o.qW=k;o.p$=r;o.n3=s;o.lk=h;o.n8=j;o.qs=1.5;t=new Pa;q=c.nC;Y();if(!BA(d,F5,G(107))){DZ();m
=E2;}else{DZ();m=OT;}if(!BA(d,GE,G(112))){El();p=Gn;}else{El();p=PV;}t.jR=o;t.j3=q;t.nJ=m;t.qp=p;u=KV(c);v=c.lY;p=Kd(u.kI.kK,t.jR.lb);B2(e,Cw(0.0,0.0,e.k1,e.mZ),t.j3.j1);w=t.jR;x=t.j3;y=u.lW;r=u.m$;m=w.lb;l=m.jb+m.jj/2.0;m=L();Q(I(m,G(220)),y);CB(e,K(m),l,w.qW,w.pc,x.jw);m=L();I(I(m,G(221)),r);d=K(m);k=2.0*(Bd(l,w.qd-l)-4.0);m=w.p$;n=m.kL;m=m.k$;Df();if(m!==E$){q=Dd(Bd(n,k/(0.65*d.i1.length)),CK);CB(e,d,l,w.n3,q,x.jw);}else{z=d.i1.length>=20?26:d.i1.length;h=w.n3;q=x.jw;j=Bv(z,d.i1.length);i=Bd(n,k/(0.602*j));CB(e,
d,l-0.602*i*j/2.0,h,Jb(i,Dr),q);}WW(t,b,p,u);e=t.jR;m=t.j3;q=p.jU;q=I3(q.j2,q.jY,Kz(e,p.jW.jj));d=p.jU;TT(p,b,e,m,q,I3(d.jQ,d.jM,Kz(e,p.jW.jy)));VX(t,b);Tz(t,b,p,u);e=new QU;e.o4=t;e.o_=b;e.pa=p;e.o$=u;Ld(v,e);a.kX=By(Kd(Xg(Tw(u)),Y2(o)));a.lG=By(Sg(VJ(c)));};
function PR(){let a=this;FB.call(a);a.mq=null;a.pk=null;a.kA=null;a.j0=null;a.mI=null;a.pe=null;a.lD=null;a.kd=null;a.lc=null;a.mi=null;a.ng=null;a.kW=null;a.jK=0;a.nj=0;a.mC=0;a.q8=0.0;a.q7=0.0;a.qV=0.0;}
let Wy=(a,b,c)=>{let d;BW(c);d=new Nn;d.pT=c;N4(a,b,d);a.lD=Bm();a.kd=Bm();a.lc=Bm();a.mi=Bm();a.ng=Dq(0);a.kW=Bj(0);a.mq=c;a.pk=b.querySelector(".picture");d=b.querySelector(".editing");a.kA=d.querySelector(".parameter");a.j0=d.querySelector(".value");a.mI=d.querySelector(".freeze");a.pe=d.querySelector(".complaint");c=new IH;d.addEventListener("submit",Bi(Bk(c),"handleEvent"));b=a.kA;d=new IJ;d.rh=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));b=a.j0;d=new II;d.pp=a;b.addEventListener("change",Bi(Bk(d),
"handleEvent"));b=a.j0;d=new IG;d.oE=a;b.addEventListener("keydown",Bi(Bk(d),"handleEvent"));b=a.mI;d=new IF;d.qQ=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));JU(new FO,a.lo,a);},VS=(a,b)=>{let c=new PR();Wy(c,a,b);return c;},Rs=(a,b)=>{let c,d;c=b.kb;a.kW=c.kf;if(!(!B5(a.lc)&&Gk(Bl(a.lc),c.jv)))MO(a,c.jv);if(b.kC&&!(a.j0.matches(':focus')?1:0)){d=HA(a.kW.data[a.jK]);if(!W(Br(a.j0.value),d))a.j0.value=R(d);a.mI.checked=!!(Rd(a,b.lJ)).data[a.jK];}},MO=(a,b)=>{let c,d,e,f,g;a.lc=By(b);a.kd=Bm();a.jK
=BG(a.jK,CE(b)-1|0);Fy(a.kA);c=BG(400,CE(b));d=0;while(d<c){e=a.kA;f=Ha(b,d);BZ(e,G(222),!Ik(f)?E5(G(223),QE(b,f)):E5(G(224),Hi(b,f.mQ,f.nv)));d=d+1|0;}b=a.kA;g=a.jK;b.selectedIndex=g;},OS=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;c=b.kb;d=c.jc.i3;e=BG(Jg(b.lY,1),d.i4-1|0);f=Bj(2);g=f.data;g[0]=T(d,e,0);g[1]=T(d,e,1);h=b.nz;Ow(h,c);h=h.mR;g=Rd(a,b.lJ);b=Dh(a.jK);d=F9(c);i=new Gj;j=c.jv;k=Bb(B8(CT),1);k.data[0]=f;I9(i,j,D8(k));DJ(i,d);f=i.jC.data;k=Bb(B8(CT),f.length);l=k.data;m=0;n=l.length;while(m<n){l[m]=f[m].i0;m
=m+1|0;}f=g.data;i=new PW;c=c.jv;m=f.length;if(m==CE(c)){i.jp=c;i.lp=d;i.lZ=k;i.qj=h;i.mv=g;i.oq=b;return i;}b=new BS;n=CE(c);h=L();P(Q(I(Q(I(h,G(225)),n),G(226)),m),46);BY(b,K(h));Z(b);},Rd=(a,b)=>{if(!(!B5(a.mi)&&Bl(a.mi)===b)){a.mi=By(b);a.ng=O1(b);}return a.ng;},MR=(a,b)=>{let c,d;a.jK=b;c=a.kA;if(b>=400)b=(-1);d=b;c.selectedIndex=d;Ho(a.mq);},Ii=(a,b)=>{BC(a.pe,b);Fv(a.j0,G(227),Cv(b)?0:1,G(136));},Iy=(a,b,c)=>{let d,e,f;d=a.kW.bb();d.data[a.jK]=b;e=a.mq;f=new OA;f.qP=d;En(e,f,c);},TL=(a,b,c,d)=>{let e,
f,g,h,i,j,k,l,m,n,o,p,q;if(B5(a.kd))e=De();else{f=Bl(a.kd);g=new Qy;g.l2=(-1);g.lB=10.0;g.lB=12.0;h=1;while(h<=Bo(f.jn)){i=0;while(i<Bf(f.jn,h)){j=0;while(Fr(f,h)&&j<Bf(f.jn,h-1|0)){Nj(Nv(f,h,i,j),b,c,EH(f.jn,h,i,j),g);j=j+1|0;}if(Ep(f,h))Nj(M7(f,h,i),b,c,KA(f.jn,h,i),g);i=i+1|0;}h=h+1|0;}g.lB=10.0;d=Bs((b-DX(f,0))/f.mw);j=Bt(0.0,Bd(Bo(f.jn),d))|0;d=(c-Cq(f,j,0))/f.kk.data[j];h=Bt(0.0,Bd(Bf(f.jn,j)-1|0,Bs(d)))|0;d=Bt(f.ju.data[j],24.0)/2.0;k=!(Bw(b-DX(f,j))<=d&&Bw(c-Cq(f,j,h))<=Bd(d,Bt(f.ju.data[j],f.kk.data[j]))
?1:0)?Bm():By(KJ(j,h));if(g.l2<0&&CN(k)&&(Bl(k)).kc>0)e=Dh(KA(f.jn,(Bl(k)).kc,(Bl(k)).jZ));else{if(g.l2<0&&B5(k)&&!Gi(f)){h=1;while(h<=Bo(f.jn)){d=EG(f,h)-Dm(f,h);l=(b-Dm(f,h))/d;i=0;j=Kx(l,0.0);m=C3(l,1.0);n=d*d;while(j>=0&&m<=0&&i<Bf(f.jn,h)){o=0;while(true){e=f.jn;p=h-1|0;if(o>=Bf(e,p))break;q=Cq(f,h,i)-Cq(f,p,o);q=CX(n- -q*q)/d;q=Bw(Eg(f,h,i,o,l)-c)/q;Qh(g,EH(f.jn,h,i,o),q);o=o+1|0;}i=i+1|0;}h=h+1|0;}}h=g.l2;e=h>=0?Dh(h):De();}}if(L2(e))return 0;MR(a,Gx(e));a.nj=1;a.mC=0;a.q8=b;a.q7=c;a.qV=a.kW.data[a.jK];return 1;},Ue
=(a,b,c)=>{let d;d=(b-a.q8-(c-a.q7))/40.0;if(a.nj&&!(!a.mC&&d===0.0)){Iy(a,Qd(a.qV+d,0.01),a.mC);a.mC=1;}},Wr=a=>{a.nj=0;},Qd=(b,c)=>{let d;d=Bs(1.0/c);return Bs(b*d)/d;},ST=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n;b=OS(a,b);c=b.jp;d=L();e=b.jp;f=b.lZ.data[Bo(e)].data[0];g=b.lZ.data[0].data;N(N(d,G(228)),Pb(g[0],g[1]));N(d,G(229));h=0;while(h<=Bo(e)){Q(N(d,h?G(230):G(2)),Bf(e,h));h=h+1|0;}N(N(d,G(231)),Ec(f));if(isNaN(f)?1:0)N(d,G(232));else N(d,!(f>0.5)?G(233):G(234));N(N(d,G(235)),H1(GN(b,Bo(e),0)));P(d,46);h=
1;while(h<Bo(c)){Yf(d,b,h);h=h+1|0;}i=B6(3).data;j=0;k=CJ(b.lp);l=0;while(true){g=k.data;if(l>=g.length)break;if(!Ik(Ha(b.jp,l))){if(j>=3)m=3;else{h=j+1|0;m=j;j=h;}while(m>0){f=Bw(g[l]);h=m-1|0;if(!(f>Bw(g[i[h]])))break;if(m<3)i[m]=i[h];m=m+(-1)|0;}if(m<3)i[m]=l;}l=l+1|0;}if(g[i[0]]===0.0)N(d,G(236));else{N(d,j!=1?G(237):G(238));l=0;while(l<j){N(d,!l?G(2):l!=(j-1|0)?G(155):G(239));P(N(d,H1(g[i[l]])),32);e=b.jp;N(d,QE(e,Ha(e,i[l])));l=l+1|0;}P(d,46);}h=0;m=0;j=0;g=CJ(b.lp);l=0;while(true){i=g.data;if(l>=i.length)break;n
=Ik(Ha(b.jp,l))?0:1;h=h+(!n?0:1)|0;m=m+(n&&i[l]<0.0?1:0)|0;j=j+(!b.mv.data[l]?0:1)|0;l=l+1|0;}Q(N(Q(N(d,G(240)),h),G(241)),m);N(d,m!=1?G(242):G(243));if(j>0){N(Q(P(d,32),j),G(244));N(d,j!=1?G(245):G(246));}return K(d);},X7=(a,b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;a:{c=c;d=c.nC;if(!B5(a.lD)){b:{e=(Bl(a.lD)).i_;if(e===d)f=1;else if(d!==null&&Bz(d)===Bu(Fa)){g=d;if(!V(e.j1,g.j1)){f=0;break b;}if(!V(e.jw,g.jw)){f=0;break b;}if(!V(e.kp,g.kp)){f=0;break b;}if(!V(e.ku,g.ku)){f=0;break b;}if(!V(e.mN,g.mN)){f=0;break b;}if
(!V(e.mo,g.mo)){f=0;break b;}if(!V(e.mB,g.mB)){f=0;break b;}if(!V(e.kF,g.kF)){f=0;break b;}if(!V(e.kx,g.kx)){f=0;break b;}if(!V(e.n2,g.n2)){f=0;break b;}if(!V(e.nt,g.nt)){f=0;break b;}if(V(e.kl,g.kl)){f=1;break b;}f=0;}else f=0;}if(f)break a;}e=new OH;e.i_=d;g=new La;g.nR=B6(256);h=new Dy;i=Bb(CF,3);j=i.data;j[0]=d.kF;j[1]=Et(d.kl,0.5);j[2]=d.kx;Fg(h,i);g.p9=h;f=0;while(f<256){h=J0(d.kl,f);g.nR.data[f]=(-16777216)|h.jH<<16|h.jP<<8|h.jN;f=f+1|0;}e.nk=g;a.lD=By(e);}k=c.kb.jv;if(!(!B5(a.lc)&&Gk(Bl(a.lc),k)))MO(a,
k);if(!(CN(a.kd)&&(Bl(a.kd)).nn===a.lz&&(Bl(a.kd)).oB===a.m3?1:0)){l=a.lz;f=0;h=BI(k.jX);while(BF(h)){f=Bv(f,(BE(h)).li);}m=Bd(104.0,Bt(56.0,LA(k,l)*1.9));m=CQ(Bd(Bt(300.0,Bd(460.0,0.8*l)),16.0-( -f|0)*m));d=a.pk.style;f=Bt(200.0,m)|0;h=L();I(Q(h,f),G(247));d.setProperty("height",R(K(h)));a.kd=By(UG(k,a.lz,a.m3));}c=OS(a,c);g=Bl(a.lD);h=Bl(a.kd);n=new Dp;d=b;FX(n,0.0,0.0,Sb(d),TB(d));B2(d,n,PC(g.i_));WB(W0(g,b,h,c));};
function Je(){let a=this;H.call(a);a.qK=null;a.qx=null;a.qE=null;a.rk=null;a.p3=null;a.qI=null;a.lx=null;a.pf=null;a.kU=null;}
let PU=null,Cy=()=>{Cy=Be(Je);TF();},Tr=(a,b)=>{let c,d,e,f,g,h,i;c=BP(b.i8);d=Ca(Ey(b.js));BC(a.rk,!b.jz?G(248):G(249));a.qE.setAttribute("aria-pressed",R(!b.jz?G(116):G(136)));a.qK.disabled=!!(c?0:1);a.qx.disabled=!!(c?0:1);a.p3.disabled=!!(c<CC(b)?0:1);e=a.qI;f=!!(c<CC(b)?0:1);e.disabled=f;a.lx.setAttribute("max",R(d));e=a.lx;f=R(Ca(c));e.value=f;g=a.lx;f=L();I(I(Q(I(f,G(250)),c),G(251)),d);e=K(f);g.setAttribute("aria-valuetext",R(e));h=a.pf;i=d.i1.length;Cy();f=Es(Ca(c));while(f.ji<i){EK(f,0,32);}e=K(f);f
=L();I(I(I(f,e),G(252)),d);BC(h,K(f));f=b.js;Y();b=Bn(f,Dn);a.kU.value=R(b);if(!W(Br(a.kU.value),b)){LS(a,b);a.kU.value=R(b);}},LS=(a,b)=>{let c,d;c=a.kU;if(W(b,G(120)))d=b;else{d=L();I(I(d,b),G(253));d=K(d);}(BZ(c,G(222),d)).setAttribute("value",R(b));},EF=(b,c,d)=>{Cy();b=b.querySelector(R(c));Cm(b,d);return b;},TF=()=>{PU=BN(Bp,[G(75),G(254),G(121),G(255),G(256),G(257),G(120)]);};
function Pv(){let a=this;H.call(a);a.nQ=null;a.o3=null;a.kQ=null;a.nG=null;a.qc=0;}
let VH=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=b.kb;d=c.jc;if(!(!Cs(a.kQ)&&d===a.nG)){a.nG=d;Fy(a.nQ);Ga(a.kQ);e=0;while(e<BG(100,Bh(d))){f=B0(a.nQ,G(258));(BZ(f,G(259),Os(T(d.i3,e,0)))).setAttribute("scope","row");BZ(f,G(260),Os(T(d.i3,e,1)));BZ(f,G(260),BV(T(d.i$,e,0)));g=B0(B0(f,G(260)),G(261));h=B0(B0(f,G(260)),G(261));g.className="live";h.className="live";i=B0(B0(f,G(260)),G(261));i.className="mark";i.setAttribute("role","img");j=a.kQ;k=new Hx;k.lt=f;k.m0=g;k.mf=h;k.lF=i;S(j,k);e=e+1|0;}}l=a.qc+1|0;a.qc
=l;e=a.kQ.i6>16&&!b.kC&&(l%15|0)?0:1;m=0;while(true){n=a.kQ.i6;if(m>=n)break;if(!e)break;o=T(c.lg,m,0);p=o-T(d.i$,m,0);g=BH(a.kQ,m);l=HC(c,m);g.lt.className=R(!l?G(262):G(263));n=Jg(b.lY,(-1))!=m?0:1;Fv(g.lt,G(264),n,G(136));MU(g.m0,o,G(2),b.kC);MU(g.mf,p,!(p<0.0)?G(265):G(2),b.kC);BC(g.lF,!l?G(266):G(267));j=g.lF;h=!l?G(268):G(269);j.setAttribute("aria-label",R(h));m=m+1|0;}h=n>=Bh(d)?G(2):G(270);b=a.o3;l=Du(c);e=Bh(d);g=L();I(I(Q(I(Q(g,l),G(251)),e),G(271)),h);BC(b,K(g));},MU=(b,c,d,e)=>{let f,g;f=DR(E1(c,
8),45,8722);g=L();I(I(g,d),f);BC(b,K(g));if(e)b.title=R(E8(c));},Os=b=>{return DR(b===Bs(b)?BV(b):E1(b,2),45,8722);};
function K9(){let a=this;H.call(a);a.my=null;a.kR=null;a.lv=null;a.lu=null;a.nP=null;a.oc=null;a.q1=null;a.jr=null;a.od=0;}
let T0=(a,b,c)=>{let d,e,f;a.jr=Fe();a.my=c;a.kR=b.querySelector(".point");a.lv=b.querySelector(".x1");a.lu=b.querySelector(".x2");a.nP=b.querySelector(".add");a.oc=b.querySelector(".remove");a.q1=b.querySelector(".complaint");d=new I7;b.addEventListener("submit",Bi(Bk(d),"handleEvent"));e=a.kR;f=new I8;f.pm=a;f.pn=c;e.addEventListener("change",Bi(Bk(f),"handleEvent"));c=a.lv;e=new I5;e.oO=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c=a.lu;e=new I6;e.qU=a;c.addEventListener("change",Bi(Bk(e),"handleEvent"));c
=b.querySelector(".flip");b=new N2;b.qw=a;Cm(c,b);b=a.nP;c=new N3;c.pV=a;Cm(b,c);b=a.oc;c=new N1;c.oW=a;Cm(b,c);},SF=(a,b)=>{let c=new K9();T0(c,a,b);return c;},Ye=(a,b)=>{let c,d,e;if(!b.kC)return;c=b.kb.jc;a.jr=c;if(a.od!=Bh(c)){a.od=Bh(a.jr);Fy(a.kR);d=0;while(d<a.od){BZ(a.kR,G(222),Ca(d));d=d+1|0;}}e=BG(Jg(b.lY,FL(a)),Bh(a.jr)-1|0);a.kR.selectedIndex=e;Pg(a.lv,T(a.jr.i3,e,0));Pg(a.lu,T(a.jr.i3,e,1));a.nP.disabled=!!(Bh(a.jr)<1000?0:1);b=a.oc;c=!!(Bh(a.jr)>1?0:1);b.disabled=c;},Pg=(b,c)=>{if(!(b.matches(':focus')
?1:0))b.value=R(HA(c));},FL=a=>{return Bv(0,a.kR.selectedIndex);},Og=(a,b)=>{let c,d,e,f,g,h,i,j;c=Pr(Br(b.value));d=QV(c);e=Br(b.value);f=a.q1;if(d)g=G(2);else{g=L();I(I(I(g,G(272)),e),G(135));g=K(g);}BC(f,g);Fv(b,G(227),d?0:1,G(136));if(d){h=FL(a);i=b===a.lv?DN(c):T(a.jr.i3,h,0);j=b===a.lu?DN(c):T(a.jr.i3,h,1);b=a.jr;Hl(a,GQ(b,h,i,j,T(b.i$,h,0)));}},Hl=(a,b)=>{let c,d;c=a.my;d=new Q9;d.po=b;En(c,d,0);};
function M5(){let a=this;H.call(a);a.ni=null;a.pu=null;a.mO=null;a.nZ=0;}
let YQ=(a,b,c)=>{let d,e,f,g,h,i;if(c!=a.nZ){a.nZ=c;Fy(a.ni);Ga(a.mO);d=20;e=20;while((c/d|0)>=16){if(d==e){d=2*e|0;continue;}if(d==(2*e|0)){d=5*e|0;continue;}e=e*10|0;d=e;}e=0;while(e<=c){f=B0(a.ni,G(258));g=BZ(B0(f,G(260)),G(273),Ca(e));g.setAttribute("type","button");h=L();Q(I(h,G(274)),e);g.title=R(K(h));h=new OO;h.pw=a;h.px=e;Cm(g,h);g=a.mO;i=new IX;h=B0(f,G(260));i.lX=e;i.mr=f;i.m6=h;S(g,i);e=e+d|0;}}f=BI(a.mO);while(BF(f)){h=BE(f);e=h.lX;d=e>b.jB?0:1;BC(h.m6,!d?G(275):E8(Q8(b,e)));Fv(h.mr,G(264),h.lX
!=BP(b)?0:1,G(136));}},GO=J(0);
function OU(){H.call(this);this.pW=null;}
function N5(){let a=this;H.call(a);a.n7=null;a.n0=null;a.ph=null;a.pK=null;a.kw=null;a.qL=null;a.mj=null;a.ow=null;a.mE=null;a.o6=null;a.qM=null;a.l8=0;a.lT=0;a.k_=null;}
let Vf=(a,b,c)=>{let d;d=new LL;d.k3=Bm();a.o6=d;a.qM=Id();a.k_=Bj(0);a.mE=c;a.n7=b.querySelector(".finding");d=b.querySelector(".neuron");a.n0=d;a.ph=d.querySelector(".sums");a.pK=a.n0.querySelector(".argument");c=b.querySelector(".puzzle");a.kw=c;a.qL=c.querySelector(".progress");a.mj=a.kw.querySelector(".hint");a.ow=a.kw.querySelector(".follow");c=a.kw.querySelector(".ask");b=new MB;b.pt=a;Cm(c,b);b=a.ow;c=new ME;c.ra=a;Cm(b,c);c=a.kw.querySelector(".leave");b=new MD;b.pj=a;Cm(c,b);},XX=(a,b)=>{let c=new N5();Vf(c,
a,b);return c;},Wo=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{c=b.kb;a.k_=c.kf;d=b.lJ;e=Dv(d,a.qM);if(a.l8){Y();if(BA(d,BX,G(35))&&BA(d,Ce,G(16))&&BA(d,CS,G(53))&&BA(d,CW,G(47))){f=1;break a;}}f=0;}if(e&&!a.l8){a.lT=0;BC(a.mj,G(2));}e=!e&&!f?0:1;a.l8=e;a.kw.hidden=!!(e?0:1);if(a.l8){DA();e=Du(c)!=Bh(c.jc)?0:1;BC(a.qL,e?G(276):Q3(c));a.kw.className=R(!e?G(277):G(278));a.ow.hidden=!!(a.lT&&Gc(a)?0:1);}if(!(a.k_.data.length>400&&!b.kC)){if(a.l8)g=L$();else{b=a.o6;g=Bg();if(CN(b.k3)&&(Bl(b.k3)).j9===c.jv&&(Bl(b.k3)).nM
===c.jc?1:0)h=Bl(b.k3);else{h=new Nl;i=c.jv;j=c.jc;h.j9=i;h.nM=j;h.lM=Ch(i);h.kZ=EY(i,j.i3);h.k6=J8(i,Bh(j));}b:{C5(h.lM,c.kf);DJ(h.kZ,h.lM);JN(h.k6,h.lM,h.kZ,h.nM.i$);b.k3=By(h);if(!c.kG){k=c.kj;e=k-k!==0.0?0:1;if(!(e&&U4(h))){b=new Cl;Cg();CR(b,FE,G(279));S(g,b);break b;}}if(c.lr){b=new Cl;Cg();CR(b,FE,G(280));S(g,b);}}if(Cs(g)){e=Bh(c.jc);f=Du(c)!=e?0:1;if(!(f&&!(c.kj>0.1*e))){VZ(h,g);T7(h,g);Xa(h,g);}if(!f)UD(c,h,g);else{l=new Cl;Cg();b=Ks;d=L();I(Q(I(d,G(281)),e),G(282));CR(l,b,K(d));S(g,l);}}}X8(a,g);}e
=N0(c);a.n0.hidden=!!(e?0:1);if(e)WS(a,SL(c));},X8=(a,b)=>{let c,d,e,f;c=L();d=1;e=b.p();while(e.q()){f=e.s();b=c.ji<=0?G(2):G(4);N(N(c,b),f.mh);f=f.mn;Cg();d=d&(f!==Ks?0:1);}BC(a.n7,K(c));b=a.n7;c=R(!d?G(283):G(284));b.className=c;},WS=(a,b)=>{let c,d,e,f,g;c=b.oZ.data;d=a.ph;e=Op(c[0],c[3],b.oR);f=Op(c[1],c[2],b.qF);g=L();I(I(I(I(g,G(285)),e),G(286)),f);BC(d,K(g));d=a.pK;e=b.re;f=b.pZ;b=L();I(P(I(b,e),32),f);BC(d,K(b));},Op=(b,c,d)=>{let e,f,g,h,i;e=HK(b);f=!(c<0.0)?G(287):G(288);g=HK(Bw(c));h=HK(d);i=L();I(I(I(I(I(i,
e),f),g),G(289)),h);return K(i);},HK=b=>{return DR(E1(b,4),45,8722);},Gc=a=>{let b;b=(Ic(a.k_)).i6-1|0;return BG(a.lT?1:0,b);};
function Ne(){let a=this;H.call(a);a.op=null;a.oj=null;}
let X6=(a,b,c)=>{let d,e;a.op=b.querySelector(".undo");a.oj=b.querySelector(".redo");d=a.op;BW(c);e=new Qo;e.qm=c;Cm(d,e);d=a.oj;BW(c);e=new Qp;e.pL=c;Cm(d,e);b=b.querySelector(".reseed");d=new Qn;d.oY=c;Cm(b,d);},Vo=(a,b)=>{let c=new Ne();X6(c,a,b);return c;},SO=(a,b)=>{let c;a.op.disabled=!!((Cs(b.k5)?0:1)?0:1);c=a.oj;b=!!((Cs(b.l4)?0:1)?0:1);c.disabled=b;};
function Om(){let a=this;H.call(a);a.ln=null;a.l_=null;a.m5=null;a.oy=0;}
let VW=(a,b,c,d)=>{let e,f,g,h,i,j;a.l_=c;a.m5=d;d=b.querySelector(".example");a.ln=d;BZ(d,G(222),G(290));e=Kn(a,G(291));f=(KN()).data;g=f.length;h=0;while(h<g){BZ(e,G(222),f[h].o0);h=h+1|0;}i=Kn(a,G(292));e=BI(Jy());while(BF(e)){j=BE(e);g=j.kY;j=j.lU;c=L();I(I(Q(I(c,G(293)),g),G(294)),j);BZ(i,G(222),K(c));}BZ(Kn(a,G(295)),G(222),G(296));b=a.ln;d=new JZ;d.qa=a;b.addEventListener("change",Bi(Bk(d),"handleEvent"));},Ry=(a,b,c)=>{let d=new Om();VW(d,a,b,c);return d;},Vd=(a,b)=>{if(!b&&!a.oy){a.ln.selectedIndex
=0;BC(a.l_,G(2));}a.oy=0;},Kn=(a,b)=>{let c;c=B0(a.ln,G(297));c.setAttribute("label",R(b));return c;};
function JY(){H.call(this);this.nq=null;}
let NC=null,LO=null,LQ=null,JT=()=>{JT=Be(JY);W4();},W3=(a,b,c)=>{let d,e;JT();a.nq=Bg();d=b.querySelector("form");e=new H_;d.addEventListener("submit",Bi(Bk(e),"handleEvent"));Kq(a,d.querySelector(".of-the-run"),NC,c);Kq(a,d.querySelector(".of-training"),LO,c);Kq(a,d.querySelector(".of-the-look"),LQ,c);},Yv=(a,b)=>{let c=new JY();W3(c,a,b);return c;},Kq=(a,b,c,d)=>{let e,f,g,h,i;c=c.data;e=c.length;f=0;while(f<e){g=c[f];h=a.nq;i=Up(b,g,d);S(h,i);f=f+1|0;}},TX=(a,b)=>{let c,d,e,f,g;c=BI(a.nq);while(BF(c)){a:
{b:{d=BE(c);e=d.ky;f=d.kP;Y();if(!(f===CD&&!BA(b,BX,G(35)))){if(d.kP!==C0)break b;if(BA(b,Ce,G(26)))break b;}g=1;break a;}g=0;}e.hidden=!!g;f=Bn(b,d.kP);if(!W(f,d.nV)){d.nV=f;if(!(d.kP.kv instanceof Fh))d.kn.value=R(f);else d.kn.value=R(f);Mh(d,G(2));}}},W4=()=>{let b,c;b=Bb(Db,9);c=b.data;Y();c[0]=Ce;c[1]=C0;c[2]=BX;c[3]=CD;c[4]=Di;c[5]=CW;c[6]=Ed;c[7]=Gg;c[8]=DG;NC=b;b=Bb(Db,5);c=b.data;c[0]=CS;c[1]=Dt;c[2]=Em;c[3]=Dk;c[4]=C7;LO=b;b=Bb(Db,7);c=b.data;c[0]=Hn;c[1]=FK;c[2]=F5;c[3]=GE;c[4]=EQ;c[5]=Fm;c[6]=ES;LQ
=b;};
function Ip(){let a=this;H.call(a);a.nm=null;a.q9=null;a.nL=null;a.nU=0;}
let LE=null,GS=()=>{GS=Be(Ip);WF();},WU=(a,b,c)=>{let d,e,f,g,h,i,j;GS();a.nm=Bg();a.nL=Bm();a.q9=c;c=new IM;c.p2=a;d=new IntersectionObserver(Bi(Bk(c),"onChange"));e=LE.data;f=e.length;g=0;while(g<f){h=e[g];i=b.querySelector(R(h));d.observe(i);c=a.nm;if(!W(h,G(298)))i=i.querySelector(".twin");j=B4(i);S(c,j);g=g+1|0;}},Yh=(a,b)=>{let c=new Ip();WU(c,a,b);return c;},Q4=a=>{if(!a.nU){a.nU=1;a.q9.jh.k9.hear("study");}},WF=()=>{LE=BN(Bp,[G(299),G(300),G(298)]);};
function Qi(){let a=this;H.call(a);a.nO=null;a.mA=null;}
let Uc=(a,b)=>{a.mA=Bm();a.nO=b;},LB=a=>{let b=new Qi();Uc(b,a);return b;},HZ=(a,b,c)=>{let d;c=b.kv.dO(c);d=new PG;d.oK=a;d.oL=b;b=c.jE;if(b!==null){c=d;b=b;b=CO(c.oK,c.oL,b);c=b===null?Bm():By(b);}return c;},F4=(a,b)=>{let c,d,e,f,g;c=L();d=0;while(true){e=b.data;if(d>=e.length)break;N(N(c,d<=0?G(2):G(181)),BV(e[d]));d=d+1|0;}if(GM(a)){Y();f=CO(a,CW,G(47));g=Ed;f=CO(f,g,Bn(a,g));g=CS;a=CO(f,g,Bn(a,g));}Y();return CO(CO(a,BX,G(35)),CD,K(c));},FS=(a,b)=>{let c,d,e,f;Y();c=CO(a,Ce,G(26));d=C0;e=L();f=0;while
(f<Bh(b)){N(P(N(P(N(N(e,f<=0?G(2):G(178)),BV(T(b.i3,f,0))),44),BV(T(b.i3,f,1))),44),BV(T(b.i$,f,0)));f=f+1|0;}return CO(c,d,K(e));},CO=(a,b,c)=>{let d,e;d=G7(a.nO);e=b.jt;b=By(c);LK(d,e,b);return LB(d);},CM=(a,b)=>{let c,d;c=a.nO;d=b.jt;return BH(c,d);},Bn=(a,b)=>{let c;a:{b:{Y();if(!(b===Ce&&OK(a))){if(b!==Dt)break b;if(JM(a))break b;}c=1;break a;}c=0;}return c?I_(a,b):Ea(CM(a,b),I_(a,b));},I_=(a,b)=>{a:{HG();switch(OP.data[b.jt]){case 1:case 2:if(GM(a)){b=G(53);break a;}b=b.mU;break a;case 3:if(!JM(a)){b=
G(65);break a;}b=b.mU;break a;default:}b=b.mU;}return b;},G5=(a,b)=>{return W(Bn(a,b),I_(a,b));},BA=(a,b,c)=>{return W(Bn(a,b),c);},Dv=(a,b)=>{let c,d,e,f;c=(B3()).data;d=c.length;e=0;while(e<d){f=c[e];if(NL(f)&&!W(Bn(a,f),Bn(b,f)))return 0;e=e+1|0;}return 1;},GW=a=>{if(B5(a.mA))a.mA=By(SS(a));return Bl(a.mA);},Dl=a=>{let b,c,d,e,f,g,h,i,j,k,l;b=Bg();c=D2(2);d=b;S(d,c);if(GM(a))c=L0(D2(2));else{c=Bg();Y();e=(GC(Bn(a,CW))).data;f=e.length;g=0;while(g<f){h=D2(e[g]|0);S(c,h);g=g+1|0;}}Ij(b,c);S(d,D2(1));i=new If;Y();j
=Qt(Bn(a,Ed));k=Qt(Bn(a,CS));c=Dt;F7();h=!BA(a,c,ED.oG)?MW:ED;f=d.i6;if(f<2){c=new BS;BY(c,G(301));Z(c);}d=new ID;l=Bb(H,f);e=l.data;b=BI(b);f=0;c=b;while(BF(c)){b=BE(c);if(b===null){b=new EC;Bq(b);Z(b);}g=f+1|0;e[f]=b;f=g;}d.m_=l;i.jX=d;i.km=j;i.k7=k;i.ld=h;return i;},FM=a=>{Y();return CG(a,Gg);},O1=a=>{let b,c,d,e,f,g;b=Dq(CE(Dl(a)));c=b.data;Y();d=(GC(Bn(a,C7))).data;e=d.length;f=0;while(f<e){g=d[f];if(g<c.length)c[g|0]=1;f=f+1|0;}return b;},Pm=a=>{let b;b=Bh(GW(a));Y();if(!BA(a,Dk,G(79)))b=Bd(CG(a,Dk),b)
|0;return b;},Ey=a=>{Y();return CG(a,DG)|0;},Gp=a=>{Y();return BG(CG(a,CA)|0,Ey(a));},GM=a=>{Y();return BA(a,BX,G(33));},OK=a=>{Y();return W(Ea(CM(a,Ce),G(2)),G(26))&&Cv(Bn(a,C0))?1:0;},JM=a=>{let b;Y();b=CS;Co();return BA(a,b,D0.l3);},Ph=a=>{return (JA(a)).data.length!=CE(Dl(a))?0:1;},JA=a=>{Y();return GC(Bn(a,CD));},CG=(a,b)=>{return KO(Bn(a,b));},Qv=a=>{let b;b=new Pf;Y();b.qA=CG(a,Di);return b;},SS=a=>{let b,c,d,e,f,g,h;a:{Y();b=CG(a,Di);c=Bn(a,Ce);d=(-1);switch(Dx(c)){case -1360216880:if(!W(c,G(22)))break a;d
=5;break a;case -982754077:if(!W(c,G(26)))break a;d=9;break a;case -895939855:if(!W(c,G(23)))break a;d=6;break a;case 3555:if(!W(c,G(18)))break a;d=1;break a;case 96727:if(!W(c,G(17)))break a;d=0;break a;case 109265:if(!W(c,G(20)))break a;d=3;break a;case 3373737:if(!W(c,G(19)))break a;d=2;break a;case 3684185:if(!W(c,G(21)))break a;d=4;break a;case 93832310:if(!W(c,G(25)))break a;d=8;break a;case 104080786:if(!W(c,G(24)))break a;d=7;break a;default:}}b:{switch(d){case 0:c=Eo(BT([0.0,0.0,0.0,1.0]));break b;case 1:c
=Eo(BT([0.0,1.0,1.0,1.0]));break b;case 2:c=Eo(BT([1.0,1.0,1.0,0.0]));break b;case 3:c=Eo(BT([1.0,0.0,0.0,0.0]));break b;case 4:c=Eo(BT([1.0,0.0,0.0,1.0]));break b;case 5:c=FH(new P0,b);break b;case 6:c=FH(new Lf,b);break b;case 7:c=FH(new MF,b);break b;case 8:c=FH(new Lq,b);break b;case 9:e=C2(Bn(a,C0),59);c=new GA;f=new Cf;g=e;FP(f,g.i6,2);Le(c,f,BB(g.i6,1));d=0;while(d<g.i6){h=(GC(BH(g,d))).data;BQ(c.i3,d,0,h[0]);BQ(c.i3,d,1,h[1]);BQ(c.i$,d,0,h[2]);d=d+1|0;}break b;default:}c=Fe();}return c;},Qt=b=>{let c,
d,e,f,g;Co();c=(L4.bb()).data;d=c.length;e=0;while(true){if(e>=d){f=new H4;g=L();I(I(I(g,G(302)),b),G(135));BY(f,K(g));Z(f);}f=c[e];if(W(f.l3,b))break;e=e+1|0;}return f;},SY=J(),TV=J(),My=b=>{let c,d,e,f;b=b.data;c=b.length;d=new Float64Array(c);e=0;while(e<c){f=b[e];d[e]=f;e=e+1|0;}return d;},JQ=J(0);
function ND(){H.call(this);this.qz=null;}
let Yj=(a,b)=>{let c;c=a.qz;GV(c.i2);Kk(c,BP(c.i2.i8)+b);};
function MC(){H.call(this);this.qn=null;}
let Tc=(a,b)=>{Kk(a.qn,b);},To=J(),Oh=(b,c)=>{let d,e;a:{b:{if(!(b instanceof Ir)&&!(b instanceof J2)&&!(b instanceof HF)){if(!(b instanceof IE))break b;d=b;if(W(c,d.mc))break b;if(!Oh(d.m4,c))break b;}e=1;break a;}e=0;}return e;},OB=b=>{let c,d,e,f,g,h,i,j,k;c=Es(G(303));d=1;while(true){e=b.data;if(d>=e.length)break;f=N(c,d<=1?G(2):G(155));g=e[d];h=Es(G(303));i=0;while(i<g.i4){j=N(h,i<=0?G(2):G(155));e=g.i0;k=g.i7;N(j,MT(e,Bc(i,k),k));i=i+1|0;}N(f,K(P(h,93)));d=d+1|0;}return K(P(c,93));},MT=(b,c,d)=>{let e,
f,g,h;e=Es(G(303));f=0;while(f<d){g=f<=0?G(2):G(155);h=b.data;N(N(e,g),QS(h[c+f|0]));f=f+1|0;}return K(P(e,93));},QS=b=>{return b-b!==0.0?G(3):E8(b);},BR=J(0);
function NF(){H.call(this);this.rb=null;}
let Wv=a=>{Ho(a.rb);};
function FO(){let a=this;H.call(a);a.mk=null;a.lH=0;}
let JU=(a,b,c)=>{let d;a.mk=c;d=new KD;d.qf=a;d.qe=b;b.addEventListener("pointerdown",Bi(Bk(d),"handleEvent"));d=new KE;d.rd=a;b.addEventListener("pointermove",Bi(Bk(d),"handleEvent"));d=new KF;d.pi=a;b.addEventListener("pointerup",Bi(Bk(d),"handleEvent"));d=new KG;d.p6=a;b.addEventListener("pointercancel",Bi(Bk(d),"handleEvent"));d=new KH;d.qr=a;b.addEventListener("touchstart",Bi(Bk(d),"handleEvent"));},Y5=(a,b)=>{let c=new FO();JU(c,a,b);return c;},Q$=a=>{if(a.lH){a.lH=0;a.mk.f3();}};
function IR(){H.call(this);this.pA=null;}
let Wg=(b,c)=>{let d,e;b=b.pA;c=b.lG;d=new Rc;d.rl=b;e=c.jE;if(e!==null){d=d;e=e;if(!(d.rl.lf>=Bh(e)?0:1))c=Bm();}d=new Rb;d.qD=b;Fx(c,d);};
function Nn(){H.call(this);this.pT=null;}
let S2=a=>{Ho(a.pT);},IH=J(),YM=(b,c)=>{b;c.preventDefault();};
function IJ(){H.call(this);this.rh=null;}
let R0=(b,c)=>{b=b.rh;MR(b,b.kA.selectedIndex);};
function II(){H.call(this);this.pp=null;}
let Vq=(b,c)=>{let d,e;b=b.pp;d=Pr(Br(b.j0.value));if(!JO(d)){Ii(b,G(2));Iy(b,DN(d),0);}else{e=Br(b.j0.value);c=L();I(I(I(c,G(304)),e),G(135));Ii(b,K(c));}};
function IG(){H.call(this);this.oE=null;}
let SV=(b,c)=>{let d,e,f,g;b=b.oE;d=!(c.shiftKey?1:0)?0.1:1.0;a:{e=Br(c.key);f=(-1);switch(Dx(e)){case 930625636:if(!W(e,G(305)))break a;f=0;break a;case 977535019:if(!W(e,G(306)))break a;f=1;break a;default:}}b:{switch(f){case 0:break;case 1:d= -d;break b;default:d=0.0;break b;}}if(d!==0.0){c.preventDefault();Ii(b,G(2));g=Qd(b.kW.data[b.jK]+d,0.01);b.j0.value=R(HA(g));Iy(b,g,0);}};
function IF(){H.call(this);this.qQ=null;}
let T5=(b,c)=>{let d,e;b=b.qQ;d=b.mI.checked?1:0;e=b.ng.bb();e.data[b.jK]=d;b=b.mq;c=new Li;c.oN=e;En(b,c,0);};
function Ln(){H.call(this);this.pC=null;}
let St=a=>{let b;b=a.pC;Cy();Fd(b,0);};
function Lp(){H.call(this);this.qk=null;}
let UP=a=>{let b;b=a.qk;Cy();Me(b,(-1));};
function Lo(){H.call(this);this.qS=null;}
let Xs=a=>{let b;b=a.qS.jh;if(!b.i2.jz)JS(b);else KQ(b);};
function Lm(){H.call(this);this.oP=null;}
let R9=a=>{let b;b=a.oP;Cy();Me(b,1);};
function Ll(){H.call(this);this.qq=null;}
let Ua=a=>{let b;b=a.qq;Cy();Fd(b,2147483647);};
function HN(){let a=this;H.call(a);a.q5=null;a.q6=null;}
let YI=(b,c)=>{let d,e;b=b;c=b.q5;b=b.q6;c=c.lx;Cy();c=Ew(Br(c.value));d=0.0;if(c!==CU)d=c.l9;e=d|0;Fd(b,e);};
function HM(){let a=this;H.call(a);a.o9=null;a.o8=null;}
let XN=(b,c)=>{let d;b=b;c=b.o9;b=b.o8;Y();d=Dn;c=Br(c.kU.value);J$(b,d,c);};
function GA(){let a=this;M.call(a);a.i3=null;a.i$=null;}
let Le=(a,b,c)=>{a.i3=b;a.i$=c;},DY=(a,b)=>{let c=new GA();Le(c,a,b);return c;},Fe=()=>{return Eo(BT([0.0,1.0,1.0,0.0]));},Eo=b=>{let c,d,e,f,g;c=b.data;d=Bb(B8(CT),4);e=d.data;e[0]=BT([0.0,0.0]);e[1]=BT([0.0,1.0]);e[2]=BT([1.0,0.0]);e[3]=BT([1.0,1.0]);f=D8(d);g=BB(f.i4,1);B$(b,0,g.i0,0,c.length);return DY(f,g);},GQ=(a,b,c,d,e)=>{let f;f=DY(Km(a.i3),Km(a.i$));He(f,b,c,d,e);return f;},He=(a,b,c,d,e)=>{BQ(a.i3,b,0,c);BQ(a.i3,b,1,d);BQ(a.i$,b,0,e);},Bh=a=>{return a.i3.i4;},SW=(a,b)=>{let c;if(a===b)c=1;else if
(b!==null&&Bz(b)===Bu(GA)){b=b;c=!V(a.i3,b.i3)?0:V(a.i$,b.i$)?1:0;}else c=0;return c;},I7=J(),V8=(b,c)=>{b;c.preventDefault();};
function I8(){let a=this;H.call(a);a.pm=null;a.pn=null;}
let YE=(b,c)=>{b=b;c=b.pm;b=b.pn;c=Dh(c.kR.selectedIndex);E_(b,c);};
function I5(){H.call(this);this.oO=null;}
let Yb=(b,c)=>{b=b.oO;Og(b,b.lv);};
function I6(){H.call(this);this.qU=null;}
let Sz=(b,c)=>{b=b.qU;Og(b,b.lu);};
function N2(){H.call(this);this.qw=null;}
let Wj=a=>{let b,c,d;b=a.qw;c=FL(b);d=b.jr;Hl(b,GQ(d,c,T(d.i3,c,0),T(b.jr.i3,c,1),1.0-T(b.jr.i$,c,0)));},Sn=J(),B0=(b,c)=>{let d;d=b.ownerDocument.createElement(R(c));b.appendChild(d);return d;},BZ=(b,c,d)=>{let e;e=B0(b,c);b=R(d);e.textContent=b;return e;},BC=(b,c)=>{if(!W(c,Br(b.textContent)))b.textContent=R(c);},Fv=(b,c,d,e)=>{if(!d)b.removeAttribute(R(c));else b.setAttribute(R(c),R(e));},Cm=(b,c)=>{let d;d=new It;d.pb=c;b.addEventListener("click",Bi(Bk(d),"handleEvent"));};
function N3(){H.call(this);this.pV=null;}
let YJ=a=>{let b,c,d,e,f,g,h;b=a.pV;c=Qr(b.jr.i3);d=b.jr;e=c.j2;f=e-(e-c.jY)/2.0;e=c.jQ;g=e-(e-c.jM)/2.0;c=DY(BB(Bh(d)+1|0,2),BB(Bh(d)+1|0,1));h=0;while(h<Bh(d)){He(c,h,T(d.i3,h,0),T(d.i3,h,1),T(d.i$,h,0));h=h+1|0;}He(c,Bh(d),f,g,1.0);Hl(b,c);c=b.my;b=Dh(Bh(b.jr));E_(c,b);};
function N1(){H.call(this);this.oW=null;}
let Ru=a=>{let b,c,d,e,f,g;b=a.oW;c=b.jr;d=FL(b);e=DY(BB(Bh(c)-1|0,2),BB(Bh(c)-1|0,1));f=0;while(f<Bh(c)){g=C3(f,d);if(g)He(e,g<0?f:f-1|0,T(c.i3,f,0),T(c.i3,f,1),T(c.i$,f,0));f=f+1|0;}Hl(b,e);b=b.my;c=De();E_(b,c);};
function LL(){H.call(this);this.k3=null;}
let N7=J(),LF=null,GG=null,JW=null,Jc=null,Jd=null,P8=null,DA=()=>{DA=Be(N7);S_();},Id=()=>{DA();return (Go(Ox(BN(Bp,[G(31),G(34),G(50),G(53),G(60),G(53)])))).lV;},Ic=b=>{let c,d,e,f,g,h,i,j;DA();c=b.data.length;d=GG.data.length;if(c!=d){e=new BS;f=L();P(Q(I(Q(I(f,G(307)),d),G(308)),c),46);BY(e,K(f));Z(e);}c=N6(b,JW)>=N6(b,GG)?0:1;g=!c?GG:JW;e=!c?G(309):G(310);h=!c?G(310):G(309);i=Bg();j=new EM;f=L();I(I(I(I(I(I(I(I(I(f,G(311)),e),G(312)),h),G(313)),e),G(314)),h),G(315));Kr(j,K(f),b);S(i,j);f=L();I(I(f,e),G(316));HS(i,
K(f),!c?Jc:Jd,g);j=L();I(I(j,h),G(317));HS(i,K(j),!c?Jd:Jc,g);f=L();I(I(I(I(I(f,G(318)),e),G(314)),h),G(319));HS(i,K(f),P8,g);return i;},HS=(b,c,d,e)=>{let f,g,h,i,j,k,l,m,n,o,p;DA();d=d.data;f=b;g=(BH(f,f.i6-1|0)).lS.bb();h=Bg();i=d.length;j=0;while(j<i){k=g.data;l=e.data;m=d[j];if(k[m]!==l[m]){k[m]=l[m];b=LF.data[m];n=BV(l[m]);o=L();I(I(I(o,b),G(289)),n);p=K(o);S(h,p);}j=j+1|0;}if(!Cs(h)){b=new EM;p=LM(h);h=L();P(I(I(I(h,c),G(320)),p),46);Kr(b,K(h),g);S(f,b);}},N6=(b,c)=>{let d,e,f;DA();d=0;e=0;while(true)
{f=c.data;if(e>=f.length)break;d=d+(b.data[e]!==f[e]?1:0)|0;e=e+1|0;}return d;},S_=()=>{LF=BN(Bp,[G(321),G(322),G(323),G(324),G(325),G(326),G(327),G(328),G(329)]);GG=BT([1.0,1.0,1.0,1.0,0.0,(-1.0),1.0,(-2.0),0.0]);JW=BT([1.0,1.0,1.0,1.0,(-1.0),0.0,(-2.0),1.0,0.0]);Jc=Iq([0,1,4]);Jd=Iq([2,3,5]);P8=Iq([6,7,8]);};
function MB(){H.call(this);this.pt=null;}
let S0=a=>{let b,c,d,e;b=a.pt;c=Ic(b.k_);d=Gc(b);e=b.lT+1|0;b.lT=e;e=e>1&&!d?1:0;BC(b.mj,e?G(330):(BH(c,d)).ls);Ho(b.mE);};
function ME(){H.call(this);this.ra=null;}
let Us=a=>{let b,c,d,e,f;b=a.ra;c=Ic(b.k_);d=Gc(b);e=c;f=(BH(e,d)).lS;BC(b.mj,(BH(e,Gc(b))).ls);b=b.mE;c=new Nd;c.pd=f;En(b,c,0);};
function MD(){H.call(this);this.pj=null;}
let VY=a=>{let b,c;b=a.pj.mE;c=CH();E6(b,c);};
function Qo(){H.call(this);this.qm=null;}
let Ui=a=>{let b,c;b=a.qm;c=b.jh.jG;QC(c,c.k5,c.l4);DF(b.jh);CI(b.jh);};
function Qp(){H.call(this);this.pL=null;}
let W2=a=>{let b,c;b=a.pL;c=b.jh.jG;QC(c,c.l4,c.k5);DF(b.jh);CI(b.jh);};
function Qn(){H.call(this);this.oY=null;}
let RB=a=>{let b,c,d;b=a.oY;Y();c=Di;d=Ca(Yr()*10000.0|0);J$(b,c,d);};
function Hp(){let a=this;BJ.call(a);a.o0=null;a.q$=null;a.kM=null;}
let Oj=null,Qw=null,NR=null,MV=null,Qa=null,Qu=null,Q5=null,Re=null,On=null,Ok=null,Oz=null,Ww=null,L9=null,GB=()=>{GB=Be(Hp);Vt();},KN=()=>{GB();return L9.bb();},RC=(a,b,c,d,e,f)=>{GB();Cu(a,b,c);a.o0=d;a.q$=e;a.kM=f;},Cj=(a,b,c,d,e)=>{let f=new Hp();RC(f,a,b,c,d,e);return f;},Vt=()=>{let b,c,d;Oj=Cj(G(331),0,G(332),G(333),G(2));Qw=Cj(G(334),1,G(335),G(336),G(337));NR=Cj(G(338),2,G(339),G(340),G(341));MV=Cj(G(342),3,G(343),G(344),G(345));Qa=Cj(G(346),4,G(347),G(348),G(349));Qu=Cj(G(350),5,G(351),G(352),G(353));Q5
=Cj(G(354),6,G(355),G(356),G(357));Re=Cj(G(358),7,G(359),G(360),G(361));On=Cj(G(362),8,G(363),G(364),G(365));Ok=Cj(G(366),9,G(367),G(368),G(369));Oz=Cj(G(370),10,G(371),G(372),G(373));b=Cj(G(374),11,G(375),G(376),G(377));Ww=b;c=Bb(Hp,12);d=c.data;d[0]=Oj;d[1]=Qw;d[2]=NR;d[3]=MV;d[4]=Qa;d[5]=Qu;d[6]=Q5;d[7]=Re;d[8]=On;d[9]=Ok;d[10]=Oz;d[11]=b;L9=c;};
function Gd(){let a=this;M.call(a);a.kY=0;a.ms=0;a.lU=null;}
let Nq=null,Hm=()=>{Hm=Be(Gd);Vx();},Sd=(a,b,c,d)=>{Hm();a.kY=b;a.ms=c;a.lU=d;},Ei=(a,b,c)=>{let d=new Gd();Sd(d,a,b,c);return d;},Jy=()=>{Hm();return Nq;},Rt=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Gd)){b=b;c=a.kY!=b.kY?0:a.ms!=b.ms?0:V(a.lU,b.lU)?1:0;}else c=0;return c;},Vx=()=>{let b,c,d,e,f,g;b=Ei(8,10000,G(378));c=Ei(10,10000,G(379));d=Ei(17,10000,G(380));e=Ei(71,10000,G(381));f=Ei(1,3000,G(382));g=Ei(195,8000,G(383));BW(b);BW(c);BW(d);BW(e);BW(f);BW(g);Nq=NB(BN(H,[b,c,d,e,f,g]));};
function JZ(){H.call(this);this.qa=null;}
let WL=(b,c)=>{let d,e,f,g,h,i,j,k,l;b=b.qa;d=b.ln.selectedIndex-1|0;b.oy=1;e=(KN()).data.length;f=Dj(Jy());if(d>=0){if(d<e){c=(KN()).data[d];BC(b.l_,c.q$);b=b.m5;g=CH();d=0;while(d<c.kM.i1.length){e=F1(c.kM,61,d);f=F1(c.kM,38,d);if(f<0)f=c.kM.i1.length;Ci(g,Ds(c.kM,d,e),Ds(c.kM,e+1|0,f));d=f+1|0;}E6(b,g);}else if(d>=(e+f|0)){BC(b.l_,G(2));b=b.m5;c=Id();g=CH();h=(B3()).data;d=h.length;e=0;while(e<d){i=h[e];j=CM(c,i);k=new Ou;k.oI=g;k.oH=i;Fx(j,k);e=e+1|0;}E6(b,g);}else{c=Jy();d=d-e|0;c=FR(c,d);g=b.l_;d=c.kY;k
=c.lU;i=L();P(I(P(Q(I(i,G(384)),d),32),k),46);BC(g,K(i));g=b.m5;h=Bb(Bp,6);l=h.data;Y();l[0]=Di.i9;l[1]=Ca(c.kY);l[2]=DG.i9;l[3]=Ca(c.ms);l[4]=Dn.i9;l[5]=G(257);b=Ox(h);E6(g,b);}}},H_=J(),Sq=(b,c)=>{b;c.preventDefault();},Jw=J(0);
function IM(){H.call(this);this.p2=null;}
let Tk=(b,c)=>{let d;b=b.p2;d=0;while(d<c.length){if((L6(c[d])).isIntersecting?1:0)Q4(b);d=d+1|0;}},Eb=J(0);
function QK(){let a=this;H.call(a);a.pX=null;a.pY=null;}
let SG=(a,b)=>{b=b;Ci(a.pX,a.pY.i9,b);};
function P1(){H.call(this);this.ps=null;}
let Sr=(a,b)=>{b=b;S(a.ps,b);},YX=J(),Tl=(b,c)=>{let d,e;if(b>0.3){d=BV(b);e=L();I(I(I(e,G(385)),d),G(386));d=K(e);S(c,d);}},P4=J(0);
function JE(){H.call(this);this.q0=null;}
let UY=(b,c)=>{let d,e,f,g,h,i,j;c;b=b.q0;b.lL=0;c=b.i2;d=c.jz;if(Jz(c))H8(b.i2,new M2,7.0);NP(b);e=d&&!b.i2.jz?1:0;f=b.i2.i8;if(BP(f)!=b.nA){b.nA=BP(f);b.k9.hear("iteration");}if(f.kD&&!b.nY){b.nY=1;b.k9.hear("diverge");}else if(e)b.k9.hear("finish");if(Jz(b.i2))Cz(b);else if(b.ot){b.ot=0;c=b.ka;g=EU(b.i2.i8);c=c.q4;h=g.kG;i=E1(g.kj,4);e=Du(g);d=Bh(g.jc);g=L();I(Q(I(Q(I(I(I(Q(I(g,G(167)),h),G(387)),i),G(155)),e),G(251)),d),G(388));BC(c,K(g));c=b.lQ;b=b.i2;g=b.js;e=BP(b.i8);if(Kj(c)){c=(Go(K_(c))).lV;b=CH();j
=(B3()).data;d=j.length;h=0;while(h<d){i=j[h];f=i!==CA?Bn(g,i):Ca(e);if(!W(f,Bn(c,i))){Ci(b,i.i9,f);c=Ea(HZ(c,i,f),c);}h=h+1|0;}Vk(R(Ib(b)));}}},CV=J(EP),Ug=a=>{return;};
function ID(){CV.call(this);this.m_=null;}
let XY=(a,b)=>{a.m_=b;},NB=a=>{let b=new ID();XY(b,a);return b;},FR=(a,b)=>{return a.m_.data[b];},Dj=a=>{return a.m_.data.length;},Lr=J(),Yp=a=>{return performance.now();},Tt=J(),Y4=(b,c,d,e,f)=>{let g,h,i,j,k,l,m,n;if(b!==null&&d!==null){if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gl(b)&&(e+f|0)<=Gl(d)){a:{b:{if(b!==d){g=HH(Bz(b));h=HH(Bz(d));if(g!==null&&h!==null){if(g===h)break b;if(!G2(g)&&!G2(h)){i=b;j=0;k=c;while(j<f){c:{l=i.data;m=k+1|0;n=l[k];if(n!==null){n=Bz(n);if(EB(n.kr,h.kr)){k=1;break c;}}k=0;}if(!k){Hk(b,c,
d,e,j);b=new G4;Bq(b);Z(b);}j=j+1|0;k=m;}Hk(b,c,d,e,f);return;}if(!G2(g))break a;if(G2(h))break b;else break a;}b=new G4;Bq(b);Z(b);}}Hk(b,c,d,e,f);return;}b=new G4;Bq(b);Z(b);}b=new Cn;Bq(b);Z(b);}d=new EC;BY(d,G(389));Z(d);},B$=(b,c,d,e,f)=>{if(c>=0&&e>=0&&f>=0&&(c+f|0)<=Gl(b)&&(e+f|0)<=Gl(d)){Hk(b,c,d,e,f);return;}b=new Cn;Bq(b);Z(b);},Hk=(b,c,d,e,f)=>{if(f!==0){if(typeof b.data.buffer!=='undefined'){d.data.set(b.data.subarray(c,c+f),e);}else if(b!==d||e<c){for(let i=0;i<f;i=i+1|0){d.data[e++]=b.data[c++];}}
else {c=c+f|0;e=e+f|0;for(let i=0;i<f;i=i+1|0){d.data[ --e]=b.data[ --c];}}}},Xw=J(),E8=b=>{let c,d,e,f,g,h,i;if(!Oy(b))return Nc(b);if(b===0.0){c=Fk(b);d=L();I(I(d,c),G(390));return K(d);}c=SC(Bw(b));e=c.ml;f=c.m2-1|0;if((-4)<=f&&f<16){d=Fk(b);c=OW(c,Bv(1,e.i1.length-c.m2|0));g=L();I(I(g,d),c);return K(g);}if(e.i1.length<=1)d=G(2);else{c=Hc(e,1);d=L();I(P(d,46),c);d=K(d);}h=f<0? -f|0:f;c=f>=0?G(391):G(392);g=h>=10?G(2):G(0);i=L();Q(I(I(i,c),g),h);c=K(i);g=Fk(b);f=BM(e,0);i=L();I(I(P(I(i,g),f),d),c);return K(i);},BV
=b=>{let c,d,e,f,g;a:{c=E8(b);if(c===G(393))d=1;else if(G(393).i1.length>c.i1.length)d=0;else{e=0;f=c.i1.length-G(393).i1.length|0;while(f<c.i1.length){g=BM(c,f);d=e+1|0;if(g!=BM(G(393),e)){d=0;break a;}f=f+1|0;e=d;}d=1;}}if(d)c=Ds(c,0,c.i1.length-2|0);return c;},E1=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;if(!Oy(b))return Nc(b);if(b===0.0)d=Fi(G(2),0);else{e=Bw(b);d=D7(Jm(e),Bv(G$(e),0));f=D7(Cb(1),Bv( -G$(e)|0,0));g=LP(e);Ef(f,Bv(g,0));Ef(d,Bv( -g|0,0));if(C8(d,f)>=0){DB(f,0);g=g+1|0;}h=g+c|0;if(h<0)d=Fi(G(2),0);else
{i=C9(h);j=i.data;h=0;k=0;l=j.length;while(k<l){DB(d,0);h=IB(d,f);j[k]=(48+h|0)&65535;k=k+1|0;}if(!Ns(d,f,h))d=Fi(FF(i),g);else{h=l-1|0;while(h>=0&&j[h]==57){k=h+(-1)|0;j[h]=48;h=k;}if(h>=0){j[h]=(j[h]+1|0)&65535;d=Fi(FF(i),g);}else{d=new Jl;m=FF(i);f=L();I(P(f,49),m);OI(d,K(f),g+1|0);}}}}f=Fk(b);d=OW(d,c);n=L();I(I(n,f),d);return K(n);},Ew=b=>{let c,d,e,f,g,h,i,j,k,l;c=new PN;b=Do(b);c.mV=Hj(B7);c.mt=b;d=Ni(c);e=0;f=0;g=0;h=DQ(c);while(true){if(!Jr(h)){if(h!=46&&h!=44)break;if(f)break;}c.jS=c.jS+1|0;if(!Jr(h))f
=1;else{e=1;i=c.lh;if(i==800){g=g|(h==48?0:1);c.jO=c.jO+(!f?1:0)|0;}else{c.jO=c.jO-(!f?0:1)|0;if(!(h==48&&i<=0)){DB(c.mV,h-48|0);c.lh=c.lh+1|0;}}}h=DQ(c);}if(g){DB(c.mV,1);c.lh=c.lh+1|0;c.jO=c.jO-1|0;}a:{if(e){if(DQ(c)!=101&&DQ(c)!=69)e=1;else{c.jS=c.jS+1|0;i=Ni(c);e=0;f=0;g=DQ(c);while(Jr(g)){c.jS=c.jS+1|0;e=1;f=BG(((f*10|0)+g|0)-48|0,100000000);g=DQ(c);}g=c.jO;if(i)f= -f|0;c.jO=g+f|0;}if(e&&c.jS>=c.mt.i1.length){j=!d?1:(-1);d=c.lh;e=d+c.jO|0;if(d&&e>=(-330)){if(e>310)k=Infinity;else{b=c.mV;l=Hj(Cb(1));Ef(b,
Bv(c.jO,0));Ef(l,Bv( -c.jO|0,0));e=Nf(b)-Nf(l)|0;FC(b,Bv( -e|0,0));FC(l,Bv(e,0));if(C8(b,l)<0){FC(b,1);e=e+(-1)|0;}if(e>1023)k=Infinity;else{i=BG(53,e+1075|0);if(i<0)k=0.0;else{k=0.0;f=0;while(f<i){k=2.0*k+IB(b,l);FC(b,1);f=f+1|0;}if(C8(b,l)>=(k%2.0!==0.0?0:1))k=k+1.0;k=Vh(RS(XI(Cb(Bv(e-52|0,(-1074))+1074|0),52),Fp(k)));}}}}else k=0.0;b=P_(j*k);break a;}}b=PE();}return b;},Oy=b=>{return !(Bw(b)<=1.7976931348623157E308)?0:1;},Nc=b=>{let c,d;if(isNaN(b)?1:0)c=G(394);else{c=Fk(b);d=L();I(I(d,c),G(395));c=K(d);}return c;},Fk
=b=>{return !(b<0.0)&&!(1.0/b<0.0)?G(2):G(230);},OW=(b,c)=>{let d,e,f,g;d=L();e=b.m2;f=BG(e-1|0,0);g=e+c|0;while(f<g){if(f==e)P(d,46);P(d,f>=0&&f<b.ml.i1.length?BM(b.ml,f):48);f=f+1|0;}return K(d);};
function Mu(){H.call(this);this.l9=0.0;}
let CU=null,X0=(a,b)=>{a.l9=b;},P_=a=>{let b=new Mu();X0(b,a);return b;},PE=()=>{if(CU===null)CU=P_(0.0);return CU;},DN=a=>{let b;if(a!==CU)return a.l9;b=new Ev;Bq(b);Z(b);},QV=a=>{return a===CU?0:1;},JO=a=>{return a!==CU?0:1;},Ps=(a,b)=>{if(a!==CU)b.gH(a.l9);},Xn=J(),V_=b=>{return Math.sin(b);},SN=b=>{return Math.cos(b);},CX=b=>{return Math.sqrt(b);},CQ=b=>{return Math.ceil(b);},Fj=b=>{return Math.floor(b);},Bs=b=>{return XP(Fp(b+Yc(b)*0.5));},Yr=()=>{return Math.random();},BG=(b,c)=>{if(b<c)c=b;return c;},Bv
=(b,c)=>{if(b>c)c=b;return c;},UV=(b,c)=>{return Math.min(b,c);},Bd=(b,c)=>{return UV(b,c);},Yn=(b,c)=>{return Math.max(b,c);},Bt=(b,c)=>{return Yn(b,c);},WN=b=>{return Math.abs(b);},Bw=b=>{return WN(b);},Yc=b=>{return Math.sign(b);};
function I1(){let a=this;M.call(a);a.jv=null;a.jc=null;a.nh=null;a.kG=0;a.kj=0.0;a.kf=null;a.nK=null;a.lg=null;a.lr=0;}
let F9=a=>{let b;b=Ch(a.jv);C5(b,a.kf);return b;},Ml=(a,b)=>{return !(T(a.lg,b,0)>0.5)?0:1;},HC=(a,b)=>{return Ml(a,b)!==T(a.jc.i$,b,0)?0:1;},Du=a=>{let b,c;b=0;c=0;while(c<Bh(a.jc)){b=b+(!HC(a,c)?0:1)|0;c=c+1|0;}return b;},W5=(a,b)=>{let c;a:{if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(I1)){b=b;if(!V(a.jv,b.jv)){c=0;break a;}if(!V(a.jc,b.jc)){c=0;break a;}if(!V(a.nh,b.nh)){c=0;break a;}if(a.kG!=b.kG){c=0;break a;}if(a.kj!==b.kj){c=0;break a;}if(!V(a.kf,b.kf)){c=0;break a;}if(!V(a.nK,b.nK)){c=0;break a;}if(!V(a.lg,
b.lg)){c=0;break a;}if(a.lr==b.lr){c=1;break a;}c=0;}else c=0;}return c;},Sg=a=>{return a.jc;};
function Mj(){let a=this;H.call(a);a.jf=null;a.je=null;}
let Sf=(a,b)=>{let c,d,e,f;c=Dj(b.jX);d=Bb(Cf,c);e=d.data;a.jf=d;a.je=Bb(Cf,c);e[0]=BB(0,0);a.je.data[0]=BB(0,0);f=1;while(f<c){a.jf.data[f]=BB(Bf(b,f),Bf(b,f-1|0));a.je.data[f]=BB(Bf(b,f),1);f=f+1|0;}},Ch=a=>{let b=new Mj();Sf(b,a);return b;},CJ=a=>{let b,c,d,e,f;b=0;c=1;while(true){d=a.jf.data;if(c>=d.length)break;b=b+(d[c].i0.data.length+a.je.data[c].i0.data.length|0)|0;c=c+1|0;}d=Bj(b);e=0;c=1;while(true){f=a.jf.data;if(c>=f.length)break;b=Mg(f[c].i0,d,e);e=Mg(a.je.data[c].i0,d,b);c=c+1|0;}return d;},C5
=(a,b)=>{let c,d,e;c=0;d=1;while(true){e=a.jf.data;if(d>=e.length)break;c=Q_(b,Q_(b,c,e[d].i0),a.je.data[d].i0);d=d+1|0;}},OC=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},Mg=(b,c,d)=>{let e;e=b.data.length;B$(b,0,c,d,e);return d+e|0;},Q_=(b,c,d)=>{let e;e=d.data.length;B$(b,c,d,0,e);return c+e|0;};
function Cf(){let a=this;H.call(a);a.i4=0;a.i7=0;a.i0=null;}
let FP=(a,b,c)=>{a.i4=b;a.i7=c;a.i0=Bj(Bc(b,c));},BB=(a,b)=>{let c=new Cf();FP(c,a,b);return c;},D8=b=>{let c,d,e,f,g,h,i;b=b.data;c=new Cf;d=b.length;FP(c,d,!d?0:b[0].data.length);e=0;while(e<d){f=b[e].data.length;g=c.i7;if(f!=g){h=new BS;d=b[e].data.length;i=L();P(Q(I(Q(I(Q(I(i,G(396)),e),G(397)),d),G(398)),g),46);BY(h,K(i));Z(h);}B$(b[e],0,c.i0,Bc(e,g),g);e=e+1|0;}return c;},Ot=a=>{return a.i4;},G6=a=>{return a.i7;},T=(a,b,c)=>{return a.i0.data[Bc(b,a.i7)+c|0];},BQ=(a,b,c,d)=>{a.i0.data[Bc(b,a.i7)+c|0]=d;},H6
=a=>{return a.i0;},Km=a=>{let b,c,d;b=BB(a.i4,a.i7);c=a.i0;d=c.data;B$(c,0,b.i0,0,d.length);return b;},EZ=a=>{let b,c,d;b=a.i4;c=a.i7;d=L();Q(P(Q(d,b),120),c);return K(d);},HO=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(b instanceof Cf){c=b;if(a.i4==c.i4&&a.i7==c.i7){b:{d=a.i0;e=c.i0;if(d===e)f=1;else{if(d!==null&&e!==null){d=d.data;e=e.data;f=d.length;if(f==e.length){g=0;c:{while(true){if(g>=f){g=(-1);break c;}h=g+0|0;i=d[h];j=e[h];JD();h=(!(i>j)?0:1)-(!(j>i)?0:1)|0;if(!h){k=1.0/i;l=1.0/j;h=(((!(k>l)?0:1)-(!(l>k)
?0:1)|0)+(j!==j?0:1)|0)-(i!==i?0:1)|0;}if(h)break;g=g+1|0;}}f=g>=0?0:1;break b;}}f=0;}}if(f){f=1;break a;}}}f=0;}return f;};
function H3(){let a=this;M.call(a);a.kh=null;a.k0=null;}
let Pq=a=>{return a.kh.data.length+a.k0.data.length|0;},T_=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(H3)){b=b;c=!V(a.kh,b.kh)?0:V(a.k0,b.k0)?1:0;}else c=0;return c;},PO=J(),XB=a=>{return performance.now();},Hf=J(0);
function QA(){let a=this;H.call(a);a.pN=null;a.pO=null;a.pP=0;}
function OF(){let a=this;H.call(a);a.jm=null;a.j5=null;}
let MQ=(a,b,c,d)=>{let e,f;if(!W(Ea(CM(a.jm,c),G(2)),d)&&!G5(a.jm,b)){e=a.j5;b=b.i9;f=c.i9;c=L();I(I(P(I(I(I(c,b),G(399)),f),61),d),G(400));b=K(c);S(e,b);}},GX=(a,b)=>{let c,d;c=b.i9;b=Bn(a.jm,b);d=L();I(P(I(d,c),61),b);return K(d);},Ev=J(BL),N8=J(DD),Y0=null,JD=()=>{JD=Be(N8);Ud();},Ud=()=>{Y0=Bu(CT);},NZ=J(0);
function H0(){let a=this;H.call(a);a.pU=null;a.pS=null;}
let XS=b=>{let c;b=b;c=b.pU;b=b.pS;HB(c);b.gP();};
function M$(){H.call(this);this.ou=0;}
function KD(){let a=this;H.call(a);a.qf=null;a.qe=null;}
let Vw=(b,c)=>{let d,e,f;b=b;d=b.qf;b=b.qe;e=!W(Br(c.pointerType),G(401))?12.0:24.0;f=d.mk.gQ(c.offsetX,c.offsetY,e);d.lH=f;if(f)b.setPointerCapture(c.pointerId);};
function KE(){H.call(this);this.rd=null;}
let X4=(b,c)=>{b=b.rd;if(b.lH)b.mk.gR(c.offsetX,c.offsetY);};
function KF(){H.call(this);this.pi=null;}
let XD=(b,c)=>{Q$(b.pi);};
function KG(){H.call(this);this.p6=null;}
let W_=(b,c)=>{Q$(b.p6);};
function KH(){H.call(this);this.qr=null;}
let SU=(b,c)=>{if(b.qr.lH)c.preventDefault();};
function It(){H.call(this);this.pb=null;}
let XC=(b,c)=>{b.pb.gP();},EC=J(BL);
function Lk(){let a=this;H.call(a);a.kP=null;a.ky=null;a.kn=null;a.mD=null;a.nV=null;}
let UB=(a,b,c,d)=>{let e,f,g,h,i;a.nV=G(2);a.kP=c;e=c.i9;f=B0(b,G(402));a.ky=f;f.className="field";b=a.ky;f=DR(e,45,32);g=((BM(f,0)-97|0)+65|0)&65535;f=Hc(f,1);h=L();I(P(h,g),f);(BZ(b,G(403),K(h))).setAttribute("for",R(e));b=c.kv;if(b instanceof Fh){f=b;h=B0(a.ky,G(404));f=BI(f.la);while(BF(f)){BZ(h,G(222),BE(f));}}else{h=B0(a.ky,G(405));h.setAttribute("type","text");h.setAttribute("inputmode",R(!(a.kP.kv instanceof KB)?G(406):G(407)));h.setAttribute("autocomplete","off");h.setAttribute("spellcheck","false");}a.kn
=h;h.setAttribute("id",R(e));h=a.kn;b=L();I(I(I(I(b,e),G(408)),e),G(409));f=K(b);h.setAttribute("aria-describedby",R(f));i=BZ(a.ky,G(207),c.oQ);b="help";i.className=b;f=L();I(I(f,e),G(410));h=K(f);i.setAttribute("id",R(h));b=B0(a.ky,G(207));a.mD=b;i="complaint";b.className=i;b=a.mD;f=L();I(I(f,e),G(409));h=K(f);b.setAttribute("id",R(h));a.mD.setAttribute("role","alert");b=a.kn;f=new H7;f.pJ=a;f.pI=d;f.pH=c;b.addEventListener("change",Bi(Bk(f),"handleEvent"));},Up=(a,b,c)=>{let d=new Lk();UB(d,a,b,c);return d;},Mh
=(a,b)=>{BC(a.mD,b);Fv(a.kn,G(227),Cv(b)?0:1,G(136));},Y1=J(),PA=J(),VC=null,K0=null,Hr=null,F_=null,O0=null,KX=null,Or=null,Fs=()=>{Fs=Be(PA);Tn();},Tn=()=>{let b;VC=new WeakMap();K0=!(typeof WeakRef!=='undefined'?1:0)?null:new WeakMap();Hr=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();F_=!(typeof WeakRef!=='undefined'?1:0)?null:new Map();if(Hr===null)b=null;else{b=new HU;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}KX=b;if(F_===null)b=null;else{b=new HT;b=new FinalizationRegistry(Bi(Bk(b),"accept"));}Or
=b;},XG=J();
function BU(){BJ.call(this);this.l3=null;}
let D0=null,Hq=null,Gh=null,OD=null,Q6=null,NG=null,Qj=null,L4=null,Co=()=>{Co=Be(BU);Rx();},Dz=(a,b,c,d)=>{Co();Cu(a,b,c);a.l3=d;},Y8=a=>{return a.l3;},RR=(a,b,c)=>{let d,e,f,g;d=b.i0;e=c.i0;f=0;while(true){g=d.data;if(f>=g.length)break;e.data[f]=a.gS(g[f]);f=f+1|0;}},Mx=(a,b,c,d,e)=>{let f,g,h,i,j,k,l,m,n;f=b.i0;g=c.i0;h=d.i0;i=e.i0;j=0;while(true){k=i.data;if(j>=k.length)break;l=g.data;m=h.data;n=f.data;k[j]=a.gT(l[j],m[j])*n[j];j=j+1|0;}},Rx=()=>{let b,c,d;b=new K8;Dz(b,G(411),0,G(51));D0=b;b=new K7;Dz(b,
G(412),1,G(52));Hq=b;b=new K6;Dz(b,G(350),2,G(53));Gh=b;b=new K5;Dz(b,G(413),3,G(54));OD=b;b=new K4;Dz(b,G(414),4,G(55));Q6=b;b=new K3;Dz(b,G(415),5,G(56));NG=b;b=new K2;Dz(b,G(416),6,G(57));Qj=b;c=Bb(BU,7);d=c.data;d[0]=D0;d[1]=Hq;d[2]=Gh;d[3]=OD;d[4]=Q6;d[5]=NG;d[6]=b;L4=c;},LT=J(),OP=null,HG=()=>{HG=Be(LT);Yg();},Yg=()=>{let b,c;b=B6((B3()).data.length);c=b.data;OP=b;c[Ed.jt]=1;c[CS.jt]=2;c[Dt.jt]=3;},PP=J(),WK=null,Sm=null,K1=null,N9=null,TG=null,XH=null,Ff=()=>{Ff=Be(PP);R_();},R_=()=>{WK=new Od;Sm=new Oa;K1
=new Oc;N9=new N$;TG=new N_;XH=new NM;},KR=J(0),NA=J(0),QH=J(0),NQ=J(0),Qb=J(0),OJ=J(0),PY=J(0),Md=J(0),Nb=J(0),MA=J(0),LZ=J(0),UJ=J(),Fy=b=>{let c,d;c=b.lastChild;while(c!==null){d=c.previousSibling;if(c.nodeType!=2)b.removeChild(c);c=d;}return b;},Xf=J(),C2=(b,c)=>{let d,e,f,g;d=Bg();if(Cv(Do(b)))return d;e=0;f=F1(b,c,0);while(f>=0){g=Ds(b,e,f);S(d,g);e=f+1|0;f=F1(b,c,e);}b=Hc(b,e);S(d,b);return d;},GC=b=>{let c,d,e,f,g;c=C2(b,44);d=Bj(c.i6);e=d.data;f=0;g=e.length;while(f<g){e[f]=KO(BH(c,f));f=f+1|0;}return d;},KO
=b=>{let c,d;c=Ew(b);d=new QG;d.qX=b;if(c!==CU)return c.l9;b=d.qX;c=new H4;d=L();I(I(d,G(417)),b);BY(c,K(d));Z(c);},Su=J(),Gl=b=>{let c;c=(Bz(b)).kr;if(c[Bx].itemType!==null)return X$(b);b=new BS;Bq(b);Z(b);},G4=J(BL),Rf=J(),UN=a=>{return performance.now();};
function PN(){let a=this;H.call(a);a.mt=null;a.jS=0;a.mV=null;a.jO=0;a.lh=0;}
let DQ=a=>{return a.jS>=a.mt.i1.length?0:BM(a.mt,a.jS);},Jr=b=>{return 48<=b&&b<=57?1:0;},Ni=a=>{let b,c;b=DQ(a);c=b!=45&&b!=8722?0:1;if(!(!c&&b!=43))a.jS=a.jS+1|0;return c;};
function H9(){let a=this;M.call(a);a.mP=0;a.mF=0;}
let ML=(b,c,d)=>{let e,f;e=Bc(b%(((d+c|0)-1|0)/c|0)|0,c);f=new H9;b=BG(c,d-e|0);f.mP=e;f.mF=b;return f;},TZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(H9)){b=b;c=a.mP!=b.mP?0:a.mF==b.mF?1:0;}else c=0;return c;};
function Gj(){let a=this;H.call(a);a.m9=null;a.jI=null;a.jC=null;}
let I9=(a,b,c)=>{let d,e,f,g;a.m9=b;d=Dj(b.jX);e=Bb(Cf,d);f=e.data;a.jI=e;a.jC=Bb(Cf,d);f[0]=BB(0,0);a.jC.data[0]=c;g=1;while(g<d){a.jI.data[g]=BB(c.i4,Bf(b,g));a.jC.data[g]=BB(c.i4,Bf(b,g));g=g+1|0;}},EY=(a,b)=>{let c=new Gj();I9(c,a,b);return c;},Gq=a=>{return a.jC.data[Bo(a.m9)];},DJ=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=b.jf;d=b.je;e=1;while(e<=Bo(a.m9)){f=c.data;b=a.jC.data[e-1|0];g=f[e];h=a.jI.data[e];DM(b.i7==g.i7&&h.i4==b.i4&&h.i7==g.i4?1:0,G(418),b,g,h);i=b.i0;j=g.i0;f=h.i0;k=b.i4;l=g.i4;m
=b.i7;n=0;while(n<k){o=0;while(o<l){p=0.0;q=0;while(q<m){r=i.data;s=j.data;p=p+r[Bc(n,m)+q|0]*s[Bc(o,m)+q|0];q=q+1|0;}f.data[Bc(n,l)+o|0]=p;o=o+1|0;}n=n+1|0;}b=d.data[e];g=a.jI.data[e];DM(b.i4==g.i7&&b.i7==1?1:0,G(419),g,b,g);i=b.i0;j=g.i0;t=g.i7;n=0;while(true){r=j.data;if(n>=r.length)break;o=0;while(o<t){f=i.data;q=n+o|0;r[q]=r[q]+f[o];o=o+1|0;}n=n+t|0;}RR(Iz(a.m9,e),a.jI.data[e],a.jC.data[e]);e=e+1|0;}};
function PI(){let a=this;M.call(a);a.lJ=null;a.rn=null;a.kb=null;a.nz=null;a.nC=null;a.lY=null;a.kC=0;}
let VJ=a=>{return a.kb;};
function Fa(){let a=this;M.call(a);a.j1=null;a.jw=null;a.kp=null;a.ku=null;a.mN=null;a.mo=null;a.mB=null;a.kF=null;a.kx=null;a.n2=null;a.nt=null;a.kl=null;}
let HQ=(a,b,c,d,e,f,g,h,i,j,k,l,m)=>{a.j1=b;a.jw=c;a.kp=d;a.ku=e;a.mN=f;a.mo=g;a.mB=h;a.kF=i;a.kx=j;a.n2=k;a.nt=l;a.kl=m;},Y6=(a,b,c,d,e,f,g,h,i,j,k,l)=>{let m=new Fa();HQ(m,a,b,c,d,e,f,g,h,i,j,k,l);return m;},TQ=()=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p;b=Ba(1512988);c=new Fa;d=Ba(15789813);e=Ba(11183798);f=Ba(9144216);g=Ba(15000044);h=Ba(14268646);i=Ba(10935200);j=Ba(12160969);k=Ba(7323508);l=Ba(13214934);m=new Dy;n=Bb(CF,7);o=n.data;o[0]=Ba(1775906);o[1]=Ba(3089216);o[2]=Ba(5189463);o[3]=Ba(7815012);o[4]=Ba(10638698);o[5]
=Ba(13204079);o[6]=Ba(15051394);Fg(m,n);p=new Dy;n=Bb(CF,3);o=n.data;o[0]=Jt(DS(Ba(10055851),0.5),b);o[1]=Ba(2499629);o[2]=Jt(DS(Ba(5942881),0.4),b);Fg(p,n);HQ(c,b,d,e,f,g,h,i,j,k,l,m,p);return c;},PC=a=>{return a.j1;},Xj=a=>{return a.jw;},OL=a=>{return a.ku;},S9=J(),Ge=(b,c)=>{let d,e,f,g;b=b.data;d=Bj(c);e=d.data;f=BG(c,b.length);g=0;while(g<f){e[g]=b[g];g=g+1|0;}return d;};
function KT(){let a=this;H.call(a);a.k4=null;a.kV=null;a.kg=null;a.kT=null;a.kS=null;}
let VO=(a,b,c)=>{let d,e,f;a.k4=b;d=Dj(b.jX);a.kV=Bb(Cf,d);a.kg=Bb(Cf,d);e=Ch(b);a.kT=e.jf;a.kS=e.je;a.kV.data[0]=BB(0,0);a.kg.data[0]=BB(0,0);f=1;while(f<d){a.kV.data[f]=BB(c,Bf(b,f));a.kg.data[f]=BB(c,Bf(b,f));f=f+1|0;}},J8=(a,b)=>{let c=new KT();VO(c,a,b);return c;},JN=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y;e=c.jC.data;f=b.jf;g=Bo(a.k4);Yw(a.k4.ld,e[g],d,a.kV.data[g]);h=Bo(a.k4);i=a.k4;b=i.k7;Co();if(b===D0&&i.ld===ED){i=c.jC.data[h];b=a.kg.data[h];DM(IW(i,d)&&IW(i,b)?1:0,G(420),i,d,b);j
=i.i0;k=d.i0;l=b.i0;m=0;while(true){n=l.data;if(m>=n.length)break;o=j.data;p=k.data;n[m]=o[m]-p[m];m=m+1|0;}}else Mx(Iz(i,h),a.kV.data[h],c.jI.data[h],c.jC.data[h],a.kg.data[h]);while(true){h=C3(g,1);if(h<0)break;b=a.kg.data[g];m=g-1|0;i=e[m];q=a.kT.data[g];DM(b.i4==i.i4&&q.i4==b.i7&&q.i7==i.i7?1:0,G(421),b,i,q);n=b.i0;j=i.i0;k=q.i0;r=b.i7;s=i.i7;t=b.i4;u=0;while(u<r){v=0;while(v<s){w=0.0;x=0;while(x<t){p=n.data;l=j.data;w=w+p[Bc(x,r)+u|0]*l[Bc(x,s)+v|0];x=x+1|0;}k.data[Bc(u,s)+v|0]=w;v=v+1|0;}u=u+1|0;}b=a.kg.data[g];d
=a.kS.data[g];DM(d.i4==b.i7&&d.i7==1?1:0,G(422),b,b,d);l=b.i0;p=d.i0;y=b.i7;u=0;while(u<y){w=0.0;v=u;while(true){k=l.data;if(v>=k.length)break;w=w+k[v];v=v+y|0;}p.data[u]=w;u=u+1|0;}if(h>0){l=f.data;b=a.kg.data[g];d=l[g];i=a.kV.data[m];DM(b.i7==d.i4&&i.i4==Ot(b)&&G6(i)==G6(d)?1:0,G(423),b,d,i);p=H6(b);l=H6(d);k=H6(i);h=Ot(b);u=G6(d);v=G6(b);x=0;while(x<h){y=0;while(y<u){w=0.0;t=0;while(t<v){j=p.data;n=l.data;w=w+j[Bc(x,v)+t|0]*n[Bc(t,u)+y|0];t=t+1|0;}k.data[Bc(x,u)+y|0]=w;y=y+1|0;}x=x+1|0;}Mx(Iz(a.k4,m),a.kV.data[m],
c.jI.data[m],e[m],a.kg.data[m]);}g=g+(-1)|0;}};
function Qc(){let a=this;H.call(a);a.n$=null;a.nX=null;a.oo=null;}
let VP=(a,b,c)=>{let d;d=DY(BB(c,2),BB(c,1));a.n$=d;a.nX=EY(b,d.i3);a.oo=J8(b,c);},Mf=(a,b)=>{let c=new Qc();VP(c,a,b);return c;};
function H5(){let a=this;H.call(a);a.qt=null;a.qu=null;}
let Ts=(b,c)=>{let d;b=b;d=b.qt;b=b.qu;d.ou=(L6(c[c.length-1|0])).isIntersecting?1:0;b.gP();};
function H7(){let a=this;H.call(a);a.pJ=null;a.pI=null;a.pH=null;}
let Rq=(b,c)=>{let d,e;b=b;c=b.pJ;d=b.pI;b=b.pH;e=!(c.kP.kv instanceof Fh)?Br(c.kn.value):Br(c.kn.value);Mh(c,J$(d,b,e));};
function If(){let a=this;M.call(a);a.jX=null;a.km=null;a.k7=null;a.ld=null;}
let Bo=a=>{return Dj(a.jX)-1|0;},Bf=(a,b)=>{return (FR(a.jX,b)).li;},Iz=(a,b)=>{return b!=Bo(a)?a.km:a.k7;},CE=a=>{let b,c;b=0;c=1;while(c<=Bo(a)){b=b+Bc(Bf(a,c),Bf(a,c-1|0)+1|0)|0;c=c+1|0;}return b;},Gk=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(If)){b=b;c=!V(a.jX,b.jX)?0:!V(a.km,b.km)?0:!V(a.k7,b.k7)?0:V(a.ld,b.ld)?1:0;}else c=0;return c;};
function Jl(){let a=this;M.call(a);a.ml=null;a.m2=0;}
let OI=(a,b,c)=>{a.ml=b;a.m2=c;},Fi=(a,b)=>{let c=new Jl();OI(c,a,b);return c;},SC=b=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q;c=Jm(b);d=G$(b);e=!(DL(c,EJ(0, 1048576))&&b>2.2250738585072014E-308?1:0)?1:2;f=D7(c,Bv(d,0)+e|0);g=D7(Cb(1),Bv( -d|0,0)+e|0);h=D7(Cb(1),Bv(d,0));i=D7(Cb(1),(Bv(d,0)+e|0)-1|0);j=LP(b);Ef(g,Bv(j,0));k=Bb(Ht,3).data;k[0]=f;k[1]=h;k[2]=i;e=k.length;l=0;m= -j|0;while(l<e){Ef(k[l],Bv(m,0));l=l+1|0;}l=GP(RU(c,Cb(2)),B7)?1:0;if(C8(Js(f,i),g)>=l){DB(g,0);j=j+1|0;}n=L();while(true){k=Bb(Ht,3).data;k[0]
=f;k[1]=h;k[2]=i;m=k.length;d=0;while(d<m){DB(k[d],0);d=d+1|0;}o=IB(f,g);p=C8(h,f)<l?0:1;q=C8(Js(f,i),g)<l?0:1;if(q&&!(p&&!Ns(f,g,o)))o=o+1|0;P(n,(48+o|0)&65535);if(p)break;if(q)break;}return Fi(K(n),j);},Ns=(b,c,d)=>{return C8(Js(b,b),c)<(d%2|0?0:1)?0:1;},Jm=b=>{let c;c=QM(b);if(Oe(c,EJ(0, 1048576)))c=VF(Rm(c,EJ(4294967295, 1048575)),EJ(0, 1048576));return c;},G$=b=>{return Bv(E4(XJ(QM(b),52)),1)-1075|0;},LP=b=>{let c,d,e,f;c=G$(b)+63|0;d=Jm(b);Jq();if(DL(d,B7))e=64;else{e=0;f=DP(d,32);if(GP(f,B7))e=32;else f
=d;d=DP(f,16);if(DL(d,B7))d=f;else e=e|16;f=DP(d,8);if(DL(f,B7))f=d;else e=e|8;d=DP(f,4);if(DL(d,B7))d=f;else e=e|4;f=DP(d,2);if(DL(f,B7))f=d;else e=e|2;if(GP(DP(f,1),B7))e=e|1;e=(64-e|0)-1|0;}return CQ((c-e|0)*0.3010299956639812)|0;},D7=(b,c)=>{let d;d=Hj(b);FC(d,c);return d;};
function G_(){let a=this;M.call(a);a.j2=0.0;a.jY=0.0;a.jQ=0.0;a.jM=0.0;}
let G1=null,GT=null,G8=()=>{G8=Be(G_);W7();},Yd=(a,b,c,d,e)=>{G8();a.j2=b;a.jY=c;a.jQ=d;a.jM=e;},Gm=(a,b,c,d)=>{let e=new G_();Yd(e,a,b,c,d);return e;},Qr=b=>{let c,d,e,f,g,h,i,j;G8();c=0.0;d=1.0;e=0.0;f=1.0;g=0;while(g<b.i4){c=Bd(c,T(b,g,0));d=Bt(d,T(b,g,0));e=Bd(e,T(b,g,1));f=Bt(f,T(b,g,1));g=g+1|0;}if(EW(G1,c,e)&&EW(G1,d,f))return G1;if(EW(GT,c,e)&&EW(GT,d,f))return GT;h=Bt(d-c,f-e)*0.6;i=(c+d)/2.0;j=(e+f)/2.0;return Gm(i-h,i+h,j-h,j+h);},EW=(a,b,c)=>{return a.j2<=b&&b<=a.jY&&a.jQ<=c&&c<=a.jM?1:0;},L_=(a,
b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(G_)){b=b;c=a.j2!==b.j2?0:a.jY!==b.jY?0:a.jQ!==b.jQ?0:a.jM===b.jM?1:0;}else c=0;return c;},W7=()=>{G1=Gm((-0.1),1.1,(-0.1),1.1);GT=Gm((-1.1),1.1,(-1.1),1.1);};
function M_(){let a=this;H.call(a);a.o1=null;a.oD=null;a.qO=0;a.mR=null;a.nf=null;a.om=null;a.mG=null;a.oC=null;}
let Ow=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;a:{if(!(!B5(a.mG)&&Hv(a.oC)===b)){a.oC=By(b);c=F9(b);DJ(a.mR,c);d=new JR;e=b.kG;f=E8(b.kj);g=new PL;g.pz=a;g.py=c;c=new JI;h=a.oD;i=a.qO;j=(Gq(a.mR)).i0;k=C3(i,2);if(k>=0&&k>=0&&j.data.length==Bc(i,i)){c.kK=h;c.jD=i;c.j8=i;c.kJ=j;b=b.jc;h=b.i3;b=b.i$;if(h.i7!=2)break a;if(b.i7!=1)break a;if(h.i4!=b.i4)break a;d.lW=e;d.m$=f;d.lN=g;d.kI=c;d.jF=h;d.m7=b;a.mG=By(d);}else{l=j.data;b=new BS;k=l.length;c=L();I(Q(I(Q(P(Q(I(c,G(424)),i),120),i),G(425)),k),G(426));BY(b,K(c));Z(b);}}return Bl(a.mG);}c
=new BS;d=EZ(h);b=EZ(b);f=L();P(I(I(I(I(f,G(427)),d),G(239)),b),46);BY(c,K(f));Z(c);};
function CF(){let a=this;M.call(a);a.jH=0;a.jP=0;a.jN=0;a.lm=0.0;}
let Vp=(a,b,c,d,e)=>{a.jH=b;a.jP=c;a.jN=d;a.lm=e;},GF=(a,b,c,d)=>{let e=new CF();Vp(e,a,b,c,d);return e;},Ba=b=>{return GF(b>>16&255,b>>8&255,b&255,1.0);},DS=(a,b)=>{return GF(a.jH,a.jP,a.jN,b);},Jt=(a,b)=>{return GF(Ig(a,a.jH,b.jH),Ig(a,a.jP,b.jP),Ig(a,a.jN,b.jN),1.0);},Ig=(a,b,c)=>{let d;d=a.lm;return Bs(d*b+(1.0-d)*c)|0;},FV=(b,c)=>{P(P(b,BM(G(428),c>>4)),BM(G(428),c&15));},QL=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(CF)){b=b;c=a.jH!=b.jH?0:a.jP!=b.jP?0:a.jN!=b.jN?0:a.lm===b.lm?1:0;}else c
=0;return c;};
function Dy(){H.call(this);this.mp=null;}
let FD=null,Fw=()=>{Fw=Be(Dy);V$();},Fg=(a,b)=>{Fw();a.mp=b.bb();},O6=a=>{let b=new Dy();Fg(b,a);return b;},Et=(a,b)=>{return J0(a,Bt(0.0,Bd(255.0,b*256.0))|0);},J0=(a,b)=>{let c,d,e,f,g;c=a.mp.data;d=c.length-1|0;e=Bc(b,d);b=e/255|0;f=c[b];g=c[BG(d,b+1|0)];d=e%255|0;return GF(Kf(f.jH,g.jH,d),Kf(f.jP,g.jP,d),Kf(f.jN,g.jN,d),1.0);},Kf=(b,c,d)=>{Fw();return (Bc(b,255-d|0)+Bc(c,d)|0)/255|0;},V$=()=>{let b,c,d;b=new Dy;c=Bb(CF,11);d=c.data;d[0]=Ba(4194379);d[1]=Ba(7744131);d[2]=Ba(10055851);d[3]=Ba(12756431);d[4]
=Ba(15193320);d[5]=Ba(16250871);d[6]=Ba(14282963);d[7]=Ba(10935200);d[8]=Ba(5942881);d[9]=Ba(1800247);d[10]=Ba(17435);Fg(b,c);FD=b;},P6=J(0),DT=(a,b)=>{let c;c=a.l$;return c*Bt(1.0,Bs(b/c));},Ja=(a,b)=>{let c;c=a.l$;return c*Bs(b/c);},D$=(a,b,c)=>{let d,e;d=a;e=Bs(c/d.l$)%2.0!==1.0?0:1;return Ja(a,b)+(!e?0.0:d.l$/2.0);};
function HV(){let a=this;H.call(a);a.jo=null;a.k1=0.0;a.mZ=0.0;a.l$=0.0;a.no=null;}
let GL=null,DI=()=>{DI=Be(HV);Wz();},Sb=a=>{return a.k1;},TB=a=>{return a.mZ;},B2=(a,b,c)=>{let d,e;d=a.jo;DI();d.fillStyle=R(Hz(GL,c));if(!(b instanceof Dp)){M8(a,b);a.jo.fill('evenodd');}else{e=b;a.jo.fillRect(e.jb,e.jq,e.jj,e.jy);}},Cd=(a,b,c)=>{let d,e;d=a.jo;DI();d.strokeStyle=R(Hz(GL,c.pl));a.jo.lineWidth=c.le;Xd(a.jo,c.qh);if(!(b instanceof Dp)){M8(a,b);a.jo.stroke();}else{e=b;a.jo.strokeRect(e.jb,e.jq,e.jj,e.jy);}},CB=(a,b,c,d,e,f)=>{let g,h,i,j,k,l;g=a.no;if(e===g)h=1;else if(g!==null&&Bz(g)===Bu(Fq))
{g=g;h=e.kL!==g.kL?0:!V(e.k$,g.k$)?0:!V(e.ly,g.ly)?0:V(e.mL,g.mL)?1:0;}else h=0;if(!h){a.no=e;i=a.jo;DI();j=e.ly;DV();g=j!==Kg?G(2):G(429);k=e.k$;Df();j=k!==E$?G(430):G(431);a:{k=E1(e.kL,2);l=L();I(I(I(I(l,g),k),G(432)),j);i.font=R(K(l));j=a.jo;Jp();switch(Mq.data[e.mL.jt]){case 1:e=G(433);break a;case 2:e=G(434);break a;case 3:e=G(263);break a;default:}b=new O9;Bq(b);Z(b);}j.textAlign=R(e);}e=a.jo;DI();f=R(Hz(GL,f));e.fillStyle=f;a.jo.fillText(R(b),c,d);},M8=(a,b)=>{let c,d,e;a:{a.jo.beginPath();if(b instanceof Hb)
{c=b;a.jo.arc(c.oA,c.oz,c.og,0.0,6.283185307179586);}else if(b instanceof GY)Ju(a,b.lR);else if(b instanceof IU){d=BI(b.qb);while(BF(d)){Ju(a,BE(d));}}else if(b instanceof EO){e=BI(b.ny);while(true){if(!BF(e))break a;Ju(a,BE(e));a.jo.closePath();}}}},Ju=(a,b)=>{let c,d;c=0;while(true){d=b.data;if(c>=d.length)break;if(c)a.jo.lineTo(d[c],d[c+1|0]);else a.jo.moveTo(d[c],d[c+1|0]);c=c+2|0;}},Wz=()=>{let b;b=new PZ;b.nw=Bb(CF,256);b.nN=Bb(Bp,256);GL=b;},SR=J(),Xd=(b,c)=>{b.setLineDash(c?[c]:[]);};
function Pp(){let a=this;H.call(a);a.pE=0;a.pD=0;}
let Rn=(a,b)=>{let c,d;b=Bk(b);c=a.pE;d=a.pD;GS();b.show(!!c,!!d);},Ws=J(),Pr=b=>{return Ew(DR(DR(Do(b),44,46),8722,45));},HA=b=>{return DR(BV(b),45,8722);};
function Hx(){let a=this;M.call(a);a.lt=null;a.m0=null;a.mf=null;a.lF=null;}
let VB=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Hx)){b=b;d=a.lt;e=b.lt;if(!V(B4(d),B4(e)))c=0;else{d=a.m0;e=b.m0;if(!V(B4(d),B4(e)))c=0;else{d=a.mf;e=b.mf;if(!V(B4(d),B4(e)))c=0;else{d=a.lF;b=b.lF;c=V(B4(d),B4(b))?1:0;}}}}else c=0;return c;};
function IX(){let a=this;M.call(a);a.lX=0;a.mr=null;a.m6=null;}
let VQ=(a,b)=>{let c,d,e;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(IX)){b=b;if(a.lX!=b.lX)c=0;else{d=a.mr;e=b.mr;if(!V(B4(d),B4(e)))c=0;else{d=a.m6;b=b.m6;c=V(B4(d),B4(b))?1:0;}}}else c=0;return c;};
function NW(){let a=this;M.call(a);a.oZ=null;a.oR=0.0;a.qF=0.0;a.re=null;a.pZ=null;}
let N0=b=>{let c,d;a:{if(Bo(b.jv)==1){c=b.jc;b=Fe();if(HO(c.i3,b.i3)&&HO(c.i$,b.i$)?1:0){d=1;break a;}}d=0;}return d;},SL=b=>{let c,d,e,f,g,h;if(!N0(b)){b=new BS;BY(b,G(435));Z(b);}c=EY(b.jv,b.jc.i3);DJ(c,F9(b));d=c.jI.data[1].i0;e=d.data;c=new NW;f=e[0]+e[3];g=e[1]+e[2];b=Q3(b);h=L();I(I(h,b),G(436));b=K(h);c.oZ=d;c.oR=f;c.qF=g;c.re=G(437);c.pZ=b;return c;};
function Jv(){let a=this;M.call(a);a.mx=null;a.na=0;}
let Vz=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Jv)){b=b;c=!V(a.mx,b.mx)?0:a.na==b.na?1:0;}else c=0;return c;},Hd=J(Cn);
function DC(){BJ.call(this);this.oG=null;}
let ED=null,MW=null,Rr=null,F7=()=>{F7=Be(DC);Tf();},Qz=(a,b,c,d)=>{F7();Cu(a,b,c);a.oG=d;},Yw=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=e.data;k=f.data;i[h]=a.gT(j[h],k[h]);h=h+1|0;}},Tf=()=>{let b,c,d;b=new Pj;Qz(b,G(438),0,G(64));ED=b;b=new Pi;Qz(b,G(439),1,G(65));MW=b;c=Bb(DC,2);d=c.data;d[0]=ED;d[1]=b;Rr=c;},Fo=J(0);
function Mo(){let a=this;H.call(a);a.nd=null;a.o7=null;}
let Um=(a,b,c)=>{let d,e,f,g;d=CJ(b);a.nd.d5(b,c);e=CJ(b);f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=!a.o7.data[f]?g[f]:d.data[f];f=f+1|0;}C5(b,e);},UR=a=>{return a.nd.dw();},Se=(a,b)=>{a.nd.dD(b);},EI=J(0),MJ=J(M),VU=(a,b)=>{let c,d,e,f,g;c=Ch(b);d=c.jf.data;e=Bb(B8(CT),2);f=e.data;f[0]=BT([1.0,1.0]);f[1]=BT([1.0,1.0]);d[1]=D8(e);d=c.je.data;e=Bb(B8(CT),2);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;g=Bj(1);g.data[0]=(-1.0);f[1]=g;d[1]=D8(e);d=c.jf.data;e=Bb(B8(CT),1);e.data[0]=BT([1.0,(-2.0)]);d[2]=D8(e);d
=c.je.data;e=Bb(B8(CT),1);f=e.data;g=Bj(1);g.data[0]=0.0;f[0]=g;d[2]=D8(e);return c;},Lt=J(M),Ss=(a,b)=>{return Ch(b);};
function Qm(){M.call(this);this.p4=null;}
let Xv=(a,b)=>{let c;c=Ch(b);C5(c,a.p4);return c;},KS=J(0);
function QG(){H.call(this);this.qX=null;}
let Wm=J(),IY=J(0),HU=J(),SZ=(b,c)=>{b;Fs();Hr.delete(c);},HT=J(),V2=(b,c)=>{b;Fs();F_.delete(c);},K8=J(BU),OE=(a,b)=>{return 1.0/(1.0+J9( -b));},Xq=(a,b,c)=>{return c*(1.0-c);},K7=J(BU),Yi=(a,b)=>{let c,d;if(b!==0.0){c=Bw(b);if(c<0.7){d=b*b;b=b-d*(1.1486475E7+d*(810810.0+d*(12870.0+d*44.0)))/(3.4459425E7+d*(1.62162E7+d*(945945.0+d*(13860.0+d*45.0))))*b;}else{c=J9(2.0*c)+1.0;c=c<16.0?(c-2.0)/c:1.0-2.0/c;if(b<0.0)c= -c;b=c;}}return b;},YN=(a,b,c)=>{return 1.0-c*c;},K6=J(BU),UH=(a,b)=>{if(b<0.0)b=0.0;return b;},RF
=(a,b,c)=>{return !(b>0.0)?0.0:1.0;},K5=J(BU),YT=(a,b)=>{if(!(b>0.0))b=0.01*b;return b;},Ty=(a,b,c)=>{return !(b>0.0)?0.01:1.0;},K4=J(BU),UW=(a,b)=>{let c,d;c=J9( -Bw(b));d=1.0+c;return IS(d)-(d-1.0-c)/d+Bt(b,0.0);},Un=(a,b,c)=>{Co();return OE(D0,b);},K3=J(BU),Ya=(a,b)=>{return EX(b);},Vb=(a,b,c)=>{return ET(b);},K2=J(BU),Ta=(a,b)=>{return b;},X3=(a,b,c)=>{return 1.0;},Nt=J(0),Jn=J(EA),JF=J(Jn),Od=J(JF),Ly=J(0),IK=J(),IC=J(IK),Oa=J(IC),Oc=J(CV),R8=(a,b)=>{let c;c=new Cn;Bq(c);Z(c);},YR=a=>{return 0;},Vj=a=>
{Ff();return N9;},Gu=J(0),N$=J(),Sa=a=>{return 0;},Tm=a=>{let b;b=new Ev;Bq(b);Z(b);},NU=J(0),N_=J(),NM=J();
function Ht(){let a=this;H.call(a);a.jL=null;a.jx=0;}
let T1=(a,b)=>{a.jL=B6(4);while(GP(b,B7)){Kl(a,E4(b)&134217727);b=DP(b,27);}},Hj=a=>{let b=new Ht();T1(b,a);return b;},Js=(b,c)=>{let d,e,f,g;d=Hj(B7);e=0;f=0;while(!(f>=b.jx&&f>=c.jx&&e<=0)){g=(Dc(b,f)+Dc(c,f)|0)+e|0;Kl(d,g&134217727);e=g>>27;f=f+1|0;}return d;},Nf=a=>{let b;b=a.jx;return !b?0:((b*27|0)-Mv(Dc(a,b-1|0))|0)+5|0;},C8=(a,b)=>{let c;c=Bv(a.jx,b.jx)-1|0;while(c>0&&Dc(a,c)==Dc(b,c)){c=c+(-1)|0;}return c<0?0:Dc(a,c)-Dc(b,c)|0;},DB=(a,b)=>{let c,d,e;c=0;while(c<a.jx){d=a.jL.data;e=(d[c]*10|0)+b|0;d[c]
=e&134217727;b=e>>27;c=c+1|0;}if(b>0)Kl(a,b);},Ef=(a,b)=>{let c;c=0;while(c<b){DB(a,0);c=c+1|0;}},FC=(a,b)=>{let c,d,e,f,g,h,i,j,k;c=b/27|0;d=b%27|0;e=a.jx;f=B6((e+c|0)+1|0);g=f.data;h=0;i=27-d|0;while(h<e){j=h+c|0;b=g[j];k=a.jL.data;g[j]=b|k[h]<<d&134217727;g[j+1|0]=k[h]>>i;h=h+1|0;}a.jL=f;a.jx=g.length;PS(a);},IB=(a,b)=>{let c,d,e,f;c=0;while(C8(a,b)>=0){d=0;e=0;while(e<a.jx){f=(a.jL.data[e]-Dc(b,e)|0)+d|0;a.jL.data[e]=f&134217727;d=f>>27;e=e+1|0;}PS(a);c=c+1|0;}return c;},Dc=(a,b)=>{return b>=a.jx?0:a.jL.data[b];},Kl
=(a,b)=>{let c,d,e,f,g;c=a.jx;d=a.jL.data;e=d.length;if(c==e){c=2*c|0;f=B6(c);g=f.data;c=BG(c,e);e=0;while(e<c){g[e]=d[e];e=e+1|0;}a.jL=f;}d=a.jL.data;e=a.jx;a.jx=e+1|0;d[e]=b;},PS=a=>{let b,c,d;while(true){b=a.jx;if(b<=0)break;c=a.jL.data;d=b-1|0;if(c[d])break;a.jx=d;}},Gs=J(BJ),Dr=null,CK=null,Hy=null,Lc=null,Cr=()=>{Cr=Be(Gs);Yz();},WA=(a,b,c)=>{Cr();Cu(a,b,c);},Kh=(a,b)=>{let c=new Gs();WA(c,a,b);return c;},Yz=()=>{let b,c,d;Dr=Kh(G(30),0);CK=Kh(G(440),1);b=Kh(G(441),2);Hy=b;c=Bb(Gs,3);d=c.data;d[0]=Dr;d[1]
=CK;d[2]=b;Lc=c;};
function Fq(){let a=this;M.call(a);a.kL=0.0;a.k$=null;a.ly=null;a.mL=null;}
let JP=(a,b,c,d,e)=>{a.kL=b;a.k$=c;a.ly=d;a.mL=e;},Zg=(a,b,c,d)=>{let e=new Fq();JP(e,a,b,c,d);return e;},Dd=(b,c)=>{let d,e;d=new Fq;Df();e=Im;DV();JP(d,b,e,Gr,c);return d;},Jb=(b,c)=>{let d,e;d=new Fq;Df();e=E$;DV();JP(d,b,e,Gr,c);return d;},YB=J(),Yf=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n;e=c.lZ.data[d].data;f=e.length;if(f>8){g=Infinity;h=(-Infinity);i=0;while(i<f){j=e[i];g=Bd(g,j);h=Bt(h,j);i=i+1|0;}N(Q(N(b,G(442)),f),G(443));N(N(Q(b,d),G(444)),Ec(g));P(N(N(b,G(188)),Ec(h)),46);return;}k=0;l=f-1|0;while(k<f)
{m=Hi(c.jp,d,k);N(b,!k?G(4):k!=l?G(155):G(239));if(k)m=E5(m,G(4));else{m=Hc(m,1);n=L();I(P(n,72),m);n=K(n);m=L();I(I(m,n),G(445));m=K(m);}N(b,m);N(b,Ec(e[k]));P(N(N(b,G(446)),H1(GN(c,d,k))),41);k=k+1|0;}P(b,46);},QE=(b,c)=>{let d;d=Hi(b,c.mQ-1|0,c.n6);b=Hi(b,c.mQ,c.nv);c=L();I(I(I(I(c,G(447)),d),G(188)),b);return K(c);},Hi=(b,c,d)=>{let e;if(c==Bo(b))return G(448);if(!c){c=d+1|0;b=L();Q(P(b,120),c);return K(b);}d=d+1|0;e=L();Q(I(e,G(449)),d);e=K(e);if(Bo(b)!=2){b=L();Q(I(I(b,e),G(450)),c);e=K(b);}return e;},H1
=b=>{return Do(JC(b));},XO=J();
function OO(){let a=this;H.call(a);a.pw=null;a.px=0;}
let Vn=a=>{let b,c;b=a.pw;c=a.px;Fd(b.pu.pW,c);},Tx=J(),Q3=b=>{let c,d,e,f,g,h,i,j;c=L();N(Q(N(Q(c,Du(b)),G(251)),Bh(b.jc)),G(451));d=G(294);e=0;while(e<=1){f=Bg();g=0;while(g<Bh(b.jc)){if(!HC(b,g)&&Ml(b,g)==e){h=b.jc.i3;i=BV(T(h,g,0));h=BV(T(h,g,1));j=L();P(I(P(I(P(j,40),i),44),h),41);h=K(j);S(f,h);}g=g+1|0;}if(!Cs(f)){N(N(c,d),LM(f));Q(N(N(c,f.i6!=1?G(452):G(453)),G(454)),e);d=G(155);}e=e+1|0;}return K(N(c,G(142)));},LM=b=>{let c,d,e,f;c=L();d=0;e=b;while(true){f=e.i6;if(d>=f)break;N(N(c,!d?G(2):d!=(f-1|0)
?G(155):G(239)),BH(e,d));d=d+1|0;}return K(c);},Ut=J(),Tj=J(),VZ=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=b.j9;e=Bo(d);f=d.k7;Co();if(f===Gh&&NN(b.kZ.jI.data[e],0)){d=new Cl;Cg();CR(d,GZ,G(455));S(c,d);return;}a:{if(d.km===Gh){g=1;while(true){if(g>=e)break a;h=b.kZ.jI.data[g];d=Jk(b.j9,g);i=0;while(i<h.i7){if(NN(h,i))GD(d,i);i=i+1|0;}if(C_(d)>0){h=new Cl;Cg();f=GZ;j=Ku(d);k=Er(d,G(456),G(457));l=Er(d,G(458),G(459));if(g!=1){d=Er(d,G(460),G(461));m=L();I(I(m,G(462)),d);n=K(m);}else{m=Er(d,G(463),G(464));n=L();I(I(I(n,
G(465)),m),G(466));n=K(n);}d=L();I(I(I(I(I(d,j),k),G(467)),l),n);CR(h,f,K(d));S(c,h);}g=g+1|0;}}}},NN=(b,c)=>{let d;d=0;while(d<b.i4){if(T(b,d,c)>0.0)return 0;d=d+1|0;}return 1;},Wa=J(),T7=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p;d=b.j9;e=d.km;Co();if(e!==D0&&e!==Hq)return;f=1;while(f<Bo(d)){g=Jk(d,f);h=0;while(h<Bf(d,f)){i=b.kZ;j=i.jI.data[f];i=i.jC.data[f];k=e.gT(0.0,e.gS(0.0))*0.01;l=0;a:{while(l<j.i4){if(e.gT(T(j,l,h),T(i,l,h))>k){l=0;break a;}l=l+1|0;}l=1;}if(l)GD(g,h);h=h+1|0;}if(C_(g)>0){i=new Cl;Cg();j
=JB;m=Ku(g);n=Er(g,G(468),G(469));o=e.l3;g=Er(g,G(470),G(471));p=L();I(I(I(I(I(I(I(p,m),n),G(472)),o),G(473)),g),G(474));CR(i,j,K(p));S(c,i);}f=f+1|0;}},UC=J(),Xa=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r;d=b.j9;e=!(OR(b)>0.0)?0:1;f=1;while(f<Bo(d)){g=Dq(Bf(d,f)).data;h=0;i=g.length;while(h<i){if(!g[h]){j=Jk(d,f);GD(j,h);k=h+1|0;while(k<i){if(!g[k]){a:{l=b.lM;m=l.jf.data;n=m[f];l=l.je.data[f];o=m[f+1|0];if(T(l,h,0)!==T(l,k,0))p=0;else{p=0;while(true){if(p>=n.i7){p=0;while(p<o.i4){if(T(o,p,h)!==T(o,p,k)){p=0;break a;}p
=p+1|0;}p=1;break a;}if(T(n,h,p)!==T(n,k,p))break;p=p+1|0;}p=0;}}if(p){g[k]=1;GD(j,k);}}k=k+1|0;}if(C_(j)>1){q=new Cl;Cg();r=Jo;n=Ku(j);j=!e?G(475):G(476);l=L();I(I(I(l,n),G(477)),j);CR(q,r,K(l));S(c,q);}}h=h+1|0;}f=f+1|0;}},Xh=J(),UD=(b,c,d)=>{let e,f,g,h;e=Bh(b.jc);f=Cs(d)?0:1;if(!f&&!(OR(c)>=0.001*e)){f=Du(b);b=L();I(Q(I(Q(I(b,G(177)),f),G(251)),e),G(478));g=K(b);h=new Cl;Cg();b=I2;if(Bo(c.j9)!=1){c=L();I(I(I(c,G(479)),g),G(480));c=K(c);}else{c=L();I(I(I(c,G(481)),g),G(482));c=K(c);}CR(h,b,c);S(d,h);return;}};
function Cl(){let a=this;M.call(a);a.mn=null;a.mh=null;}
let CR=(a,b,c)=>{a.mn=b;a.mh=c;},Ze=(a,b)=>{let c=new Cl();CR(c,a,b);return c;},YF=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Cl)){b=b;c=!V(a.mn,b.mn)?0:V(a.mh,b.mh)?1:0;}else c=0;return c;},Hg=J(BJ),FE=null,GZ=null,JB=null,Jo=null,I2=null,Ks=null,XT=null,Cg=()=>{Cg=Be(Hg);Vs();},WQ=(a,b,c)=>{Cg();Cu(a,b,c);},D6=(a,b)=>{let c=new Hg();WQ(c,a,b);return c;},Vs=()=>{let b,c,d;FE=D6(G(358),0);GZ=D6(G(354),1);JB=D6(G(483),2);Jo=D6(G(484),3);I2=D6(G(485),4);b=D6(G(486),5);Ks=b;c=Bb(Hg,6);d=c.data;d[0]
=FE;d[1]=GZ;d[2]=JB;d[3]=Jo;d[4]=I2;d[5]=b;XT=c;},H4=J(BL),Fn=J(0),FH=(b,c)=>{let d,e,f,g;d=MI(Fp(c));e=BB(200,2);f=BB(200,1);g=0;while(g<200){b.hs(g,d,e);BQ(f,g,0,g%2|0);g=g+1|0;}return DY(e,f);},P0=J(),Ys=(a,b,c,d)=>{let e,f,g,h;e=(b%2|0)!=1?0:1;f=Ej(c);g=CX(e?f*0.25:f*0.4375+0.5625);h=Ej(c)*6.283185307179586;BQ(d,b,0,g*ET(h));BQ(d,b,1,g*EX(h));},Lf=J(),WJ=(a,b,c,d)=>{let e,f,g;e=((((b/2|0)*37|0)%100|0)+Ej(c))/100.0;f=e*0.9+0.1;g=e*10.995574287564276+(b%2|0)*3.141592653589793;BQ(d,b,0,f*ET(g)+DH(c)*0.02);BQ(d,
b,1,f*EX(g)+DH(c)*0.02);},MF=J(),W6=(a,b,c,d)=>{let e,f,g,h;e=Ej(c)*3.141592653589793;f=b%2|0?0:1;g=f?ET(e):1.0-ET(e);h=f?EX(e):0.5-EX(e);BQ(d,b,0,(g+DH(c)*0.1-0.5)/1.5);BQ(d,b,1,(h+DH(c)*0.1-0.25)/1.5);},Lq=J(),Ve=(a,b,c,d)=>{let e;e=(b%2|0)-0.5;BQ(d,b,0,e+DH(c)*0.2);BQ(d,b,1,e+DH(c)*0.2);};
function KW(){let a=this;H.call(a);a.qT=0.0;a.lP=null;}
let XF=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Of(a,c.kT.data[d],a.lP.jf.data[d],e[d]);Of(a,c.kS.data[d],a.lP.je.data[d],b.je.data[d]);d=d+1|0;}},Of=(a,b,c,d)=>{let e,f,g,h,i,j,k;e=b.i0;f=c.i0;g=d.i0;h=0;while(true){i=g.data;if(h>=i.length)break;j=f.data;k=e.data;j[h]=0.9*j[h]+k[h];i[h]=i[h]-a.qT*j[h];h=h+1|0;}},S$=a=>{return CJ(a.lP);},TO=(a,b)=>{C5(a.lP,b);};
function MS(){let a=this;H.call(a);a.oM=0.0;a.lK=null;a.lO=null;a.oa=null;a.nD=null;a.k8=0.0;a.k2=0.0;}
let Xm=(a,b,c)=>{let d,e;a.k8=a.k8*0.9;a.k2=a.k2*0.999;d=1;while(true){e=b.jf.data;if(d>=e.length)break;M1(a,c.kT.data[d],a.lK.jf.data[d],a.lO.jf.data[d],a.oa.jf.data[d],a.nD.jf.data[d],e[d]);M1(a,c.kS.data[d],a.lK.je.data[d],a.lO.je.data[d],a.oa.je.data[d],a.nD.je.data[d],b.je.data[d]);d=d+1|0;}},M1=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t;h=b.i0;i=c.i0;j=d.i0;k=e.i0;l=f.i0;m=g.i0;n=0;while(true){o=m.data;if(n>=o.length)break;p=i.data;q=h.data;r=j.data;s=k.data;t=l.data;p[n]=0.9*p[n]+0.09999999999999998
*q[n];r[n]=0.999*r[n]+0.0010000000000000009*q[n]*q[n];s[n]=p[n]/(1.0-a.k8);t[n]=r[n]/(1.0-a.k2);o[n]=o[n]-a.oM*s[n]/(CX(t[n])+1.0E-8);n=n+1|0;}},TA=a=>{let b,c,d,e,f,g;b=CJ(a.lK);c=b.data;d=CJ(a.lO);e=c.length;f=2*e|0;g=Bj(f+2|0);c=g.data;B$(b,0,g,0,e);B$(d,0,g,e,e);c[f]=a.k8;c[f+1|0]=a.k2;return g;},Wx=(a,b)=>{let c,d,e;c=b.data;d=(c.length/2|0)-1|0;e=Bj(d);B$(b,d,e,0,d);C5(a.lK,b);C5(a.lO,e);d=2*d|0;a.k8=c[d];a.k2=c[d+1|0];};
function IN(){M.call(this);this.of=0.0;}
let LX=null,F3=()=>{F3=Be(IN);UA();},RE=(a,b,c)=>{let d,e;d=1;while(true){e=b.jf.data;if(d>=e.length)break;Pl(a.of,c.kT.data[d],e[d]);Pl(a.of,c.kS.data[d],b.je.data[d]);d=d+1|0;}},SX=a=>{F3();return LX;},Yx=(a,b)=>{return;},UA=()=>{LX=Bj(0);};
function Pf(){M.call(this);this.qA=0.0;}
let VA=(a,b)=>{let c,d,e;c=Ch(b);d=MI(Fp(a.qA));e=1;while(e<=Bo(b)){c.jf.data[e]=Na(d,Bf(b,e),Bf(b,e-1|0));c.je.data[e]=Na(d,Bf(b,e),1);e=e+1|0;}return c;},V1=J(),Pl=(b,c,d)=>{let e,f,g,h,i;DM(IW(c,d),G(487),d,c,d);e=c.i0;f=d.i0;g=0;while(true){h=f.data;if(g>=h.length)break;i=e.data;h[g]=h[g]-b*i[g];g=g+1|0;}},IW=(b,c)=>{return b.i4==c.i4&&b.i7==c.i7?1:0;},DM=(b,c,d,e,f)=>{let g,h;if(b)return;g=new BS;d=EZ(d);e=EZ(e);f=EZ(f);h=L();P(I(I(I(I(I(I(I(I(h,G(488)),c),G(294)),d),G(239)),e),G(489)),f),46);BY(g,K(h));Z(g);},QW
=J(DD),T$=null,Jq=()=>{Jq=Be(QW);WR();},Jx=(b,c)=>{return So(b,c);},SI=(b,c)=>{return T6(b,c);},H$=(b,c)=>{return Sk(b,c);},WR=()=>{T$=Bu(R2);};
function JI(){let a=this;M.call(a);a.kK=null;a.jD=0;a.j8=0;a.kJ=null;}
let FW=(a,b,c)=>{return a.kJ.data[Bc(c,a.jD)+b|0];},Ek=(a,b)=>{let c;c=a.kK;return GI(c.j2,c.jY,b,a.jD);},D3=(a,b)=>{let c;c=a.kK;return GI(c.jQ,c.jM,b,a.j8);},GI=(b,c,d,e)=>{e=e-1|0;if(d!=e)c=b+(c-b)/e*d;return c;},RK=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(JI)){b=b;c=!V(a.kK,b.kK)?0:a.jD!=b.jD?0:a.j8!=b.j8?0:V(a.kJ,b.kJ)?1:0;}else c=0;return c;},Xg=a=>{return a.kK;},Rv=a=>{return a.jD;},T3=a=>{return a.j8;},Gv=J(BJ),Im=null,E$=null,VV=null,Df=()=>{Df=Be(Gv);VM();},Tv=(a,b,c)=>{Df();Cu(a,b,
c);},Pw=(a,b)=>{let c=new Gv();Tv(c,a,b);return c;},VM=()=>{let b,c,d;Im=Pw(G(490),0);b=Pw(G(491),1);E$=b;c=Bb(Gv,2);d=c.data;d[0]=Im;d[1]=b;VV=c;},F0=J(BJ),Gr=null,Kg=null,T2=null,DV=()=>{DV=Be(F0);Xr();},YG=(a,b,c)=>{DV();Cu(a,b,c);},NO=(a,b)=>{let c=new F0();YG(c,a,b);return c;},Xr=()=>{let b,c,d;Gr=NO(G(492),0);b=NO(G(493),1);Kg=b;c=Bb(F0,2);d=c.data;d[0]=Gr;d[1]=b;T2=c;};
function PZ(){let a=this;H.call(a);a.nw=null;a.nN=null;}
let Hz=(a,b)=>{let c,d,e,f;c=(((b.jH*7|0)+(b.jP*31|0)|0)+b.jN|0)%256|0;d=a.nw.data;if(!(d[c]!==null&&QL(d[c],b))){a.nw.data[c]=b;d=a.nN;e=Es(G(494));FV(e,b.jH);FV(e,b.jP);FV(e,b.jN);f=b.lm;if(f<1.0)FV(e,Bs(255.0*f)|0);d.data[c]=K(e);}return a.nN.data[c];};
function LD(){let a=this;M.call(a);a.mQ=0;a.nv=0;a.n6=0;}
let Xx=(a,b,c,d)=>{a.mQ=b;a.nv=c;a.n6=d;},Lz=(a,b,c)=>{let d=new LD();Xx(d,a,b,c);return d;},Ik=a=>{return a.n6!=(-1)?0:1;},Ha=(b,c)=>{let d,e,f,g,h;d=1;while(d<Bo(b)){e=d+1|0;if(c<IP(b,e))break;d=e;}f=Bf(b,d-1|0);g=c-IP(b,d)|0;h=Bc(Bf(b,d),f);return g>=h?Lz(d,g-h|0,(-1)):Lz(d,g/f|0,g%f|0);},EH=(b,c,d,e)=>{return (IP(b,c)+Bc(d,Bf(b,c-1|0))|0)+e|0;},KA=(b,c,d)=>{return EH(b,c,Bf(b,c),0)+d|0;},IP=(b,c)=>{let d,e;d=0;e=1;while(e<c){d=d+Bc(Bf(b,e),Bf(b,e-1|0)+1|0)|0;e=e+1|0;}return d;};
function Nl(){let a=this;H.call(a);a.j9=null;a.nM=null;a.lM=null;a.kZ=null;a.k6=null;}
let OR=a=>{let b,c;b=0.0;c=1;while(c<=Bo(a.j9)){b=PD(PD(b,a.k6.kT.data[c].i0),a.k6.kS.data[c].i0);c=c+1|0;}return CX(b);},U4=a=>{let b;b=1;a:{while(b<=Bo(a.j9)){if(!Oi(a.k6.kT.data[b].i0))break a;if(!Oi(a.k6.kS.data[b].i0))break a;b=b+1|0;}return 1;}return 0;},Oi=b=>{let c,d,e;b=b.data;c=b.length;d=0;while(d<c){e=b[d];if(e-e!==0.0)return 0;d=d+1|0;}return 1;},PD=(b,c)=>{let d,e,f;c=c.data;d=c.length;e=0;while(e<d){f=c[e];b=b+f*f;e=e+1|0;}return b;};
function MK(){let a=this;H.call(a);a.q3=null;a.rj=0;a.m8=null;}
let YY=(a,b,c)=>{a.m8=Bg();a.q3=b;a.rj=c;},Jk=(a,b)=>{let c=new MK();YY(c,a,b);return c;},GD=(a,b)=>{let c,d;c=a.m8;d=D2(b);S(c,d);},C_=a=>{return a.m8.i6;},Ku=a=>{let b,c,d,e,f,g,h;b=BG(C_(a),3);c=L();d=0;while(d<b){if(d>0)N(c,d!=(C_(a)-1|0)?G(155):G(239));e=N(c,G(495));f=(BH(a.m8,d)).li+1|0;g=L();Q(g,f);h=K(g);g=L();f=0;while(f<h.i1.length){P(g,((BM(h,f)-48|0)+8320|0)&65535);f=f+1|0;}N(e,K(g));d=d+1|0;}if(C_(a)>b)N(Q(N(c,G(239)),C_(a)-b|0),G(496));if(Bo(a.q3)<=2)c=K(c);else{CZ();g=K(c);f=a.rj;c=L();Q(I(I(c,
g),G(497)),f);c=K(c);}return c;},Er=(a,b,c)=>{if(C_(a)==1)c=b;return c;};
function Qx(){CV.call(this);this.ql=null;}
let VL=a=>{return 1;},XQ=(a,b)=>{let c;if(!b)return a.ql;c=new Cn;Bq(c);Z(c);},Pj=J(DC),Ul=(a,b,c)=>{let d,e,f,g,h,i,j;d=b.i0;e=c.i0;f=0.0;g=0.0;h=0;while(true){i=e.data;if(h>=i.length)break;j=d.data;f=f+MH(a, -i[h],j[h]);g=g+MH(a,1.0-i[h],1.0-j[h]);h=h+1|0;}return f-g;},MH=(a,b,c)=>{return b===0.0&&c===0.0?0.0:b*IS(c);},Uy=(a,b,c)=>{return  -c/b+(1.0-c)/(1.0-b);},Pi=J(DC),U3=(a,b,c)=>{let d,e,f,g,h,i;d=b.i0;e=c.i0;f=0.0;g=0;while(true){h=e.data;if(g>=h.length)break;i=d.data[g]-h[g];f=f+i*i;g=g+1|0;}return f;},Tp
=(a,b,c)=>{return 2.0*(b-c);};
function P9(){let a=this;H.call(a);a.ol=null;a.l1=0;a.o5=0.0;a.n1=0;}
let UU=(a,b)=>{let c,d,e,f,g;c=B6(624);a.ol=c;a.l1=624;if(Oe(b,B7)&&Vl(b,EJ(4294967295, 0))){c=c.data;c[0]=E4(b);d=1;while(d<624){e=c[d-1|0];c[d]=Bc(1812433253,e^(e>>>30|0))+d|0;d=d+1|0;}return;}f=new BS;g=L();P(Po(I(g,G(498)),b),46);BY(f,K(g));Z(f);},MI=a=>{let b=new P9();UU(b,a);return b;},Ej=a=>{return ((NJ(a)>>>5|0)*6.7108864E7+(NJ(a)>>>6|0))/9.007199254740992E15;},DH=a=>{let b,c,d,e;if(a.n1){a.n1=0;return a.o5;}while(true){while(true){b=Ej(a)*2.0-1.0;c=Ej(a)*2.0-1.0;d=b*b+c*c;if(d>=1.0)continue;else break;}if
(d===0.0)continue;else break;}e=CX((-2.0)*IS(d)/d);a.o5=e*b;a.n1=1;return e*c;},Na=(a,b,c)=>{let d,e,f,g;d=BB(b,c);e=d.i0;f=0;while(true){g=e.data;if(f>=g.length)break;g[f]=DH(a);f=f+1|0;}return d;},NJ=a=>{let b,c,d,e,f,g;if(a.l1==624){b=0;while(b<624){c=a.ol.data;d=c[b]&(-2147483648);e=b+1|0;d=d|c[e%624|0]&2147483647;f=d&1?(-1727483681):0;c[b]=c[(b+397|0)%624|0]^(d>>>1|0)^f;b=e;}a.l1=0;}c=a.ol.data;g=a.l1;a.l1=g+1|0;b=c[g];b=b^(b>>>11|0);b=b^b<<7&(-1658038656);b=b^b<<15&(-272236544);return b^(b>>>18|0);};
function EM(){let a=this;M.call(a);a.ls=null;a.lS=null;}
let Kr=(a,b,c)=>{a.ls=b;a.lS=c;},Y7=(a,b)=>{let c=new EM();Kr(c,a,b);return c;},UI=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(EM)){b=b;c=!V(a.ls,b.ls)?0:V(a.lS,b.lS)?1:0;}else c=0;return c;};
function Mi(){let a=this;H.call(a);a.oh=0;a.qH=0;a.qJ=0;a.oU=0;a.pB=null;}
let BF=a=>{return a.oh>=a.qJ?0:1;},BE=a=>{let b,c,d;b=a.qH;c=a.pB;if(b!=c.ko){c=new O8;Bq(c);Z(c);}d=a.oh;a.oU=d;a.oh=d+1|0;return c.bd(d);},Wf=J(),EX=b=>{if(b!==0.0)b=M4(b,0);return b;},ET=b=>{return M4(b,1);},M4=(b,c)=>{let d,e,f,g,h,i,j,k,l,m;if(!(Bw(b)<=1.7976931348623157E308))return NaN;if(!(Bw(b)<1647099.3291652855)){d=Bw(b);e=1.4119048864730642E308;while(e>=1647099.3291652855){if(d>=e)d=d-e;e=e/2.0;}if(b<0.0)d=(-1.0)*d;b=d;}e=b*0.6366197723675814+6.755399441055744E15-6.755399441055744E15;f=b-e*1.5707963267341256;b
=e*6.077100506303966E-11;g=f-b;d=e*2.0222662487111665E-21;h=g-d;i=e*8.4784276603689E-32-(f-g-b)-(g-h-d);j=h-i;k=h-j-i;l=(e|0)+c|0;if(!(l&1)){e=j*j;b=0.008333333333333333-e*(1.984126984126984E-4-e*(2.7557319223985893E-6-e*(2.505210838544172E-8-e*(1.6059043836821613E-10-e*(7.647163731819816E-13-e*2.8114572543455206E-15)))));f=e*j;m=j-(f*0.16666666666666666-(f*b-k/2.0)*e-k);}else{e=j*j;b=0.041666666666666664-e*(0.001388888888888889-e*(2.48015873015873E-5-e*(2.755731922398589E-7-e*(2.08767569878681E-9-e*(1.1470745597729725E-11
-e*4.779477332387385E-14)))));d=e/2.0;f=1.0-d;m=1.0-f-d-(j*k-e*e*b)+f;}if(l&2)m= -m;return m;},Tu=J(),Xe=J(),R4=J(),J9=b=>{let c,d,e,f;if(Bw(b)<700.0){c=OQ(b);d=c|0;e=JJ(d,0);return e+e*Lu(b,c,d);}if(!(isNaN(b)?1:0)){if(b>710.0)b=Infinity;else if(b<(-746.0))b=0.0;else{c=OQ(b);f=c|0;c=Lu(b,c,f);if(b>0.0){b=JJ(f,(-1));b=2.0*(b+b*c);}else{b=JJ(f,1022);c=b*c;e=b+c;if(e<1.0){b=e-b-c;c=e+1.0;e=1.0-c+e-b+c-1.0;}b=e*2.2250738585072014E-308;}}}return b;},OQ=b=>{return b*184.6649652337873+6.755399441055744E15-6.755399441055744E15;},JJ
=(b,c)=>{ER();return KI.data[b&127]*FT.data[((b>>7)+c|0)+1023|0];},Lu=(b,c,d)=>{let e,f,g;ER();e=H2.data[d&127];f=b-c*0.005415212348111709-c*1.2864023111638344E-14;g=f*f;return f+e+g*(0.5+f*0.16666666666666666)+g*g*(0.041666666666666664+f*0.008333333333333333);};
function OH(){let a=this;H.call(a);a.i_=null;a.nk=null;}
function Mn(){let a=this;H.call(a);a.jn=null;a.nn=0.0;a.oB=0.0;a.jT=0.0;a.mw=0.0;a.kk=null;a.ju=null;a.lI=null;}
let XE=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u;a.jn=b;a.nn=c;a.oB=d;e=Dj(b.jX);a.jT=!(c<380.0)?12.0:11.0;a.mw=Rh(b,c);a.kk=Bj(e);a.ju=Bj(e);a.lI=Bj(e);f=0;g=d-16.0;while(f<e){a.kk.data[f]=Bd(104.0,g/Bf(b,f));h=DO(a)+6.0;i=Ep(a,f)?a.kk.data[f]-h:0.78*a.kk.data[f];j=LA(b,c);a.ju.data[f]=Bt(2.0,Bd(j,i));k=a.lI;if(!f)d=NaN;else{l=Bf(a.jn,f);m=a.jn;n=f-1|0;l=Bc(l,Bf(m,n));o=EG(a,f)-Dm(a,f);p=Ny(a)/2.0/o;j=(LR(a,n)-a.ju.data[n])/2.0/o- -p;h=1.0-p-(LR(a,f)-a.ju.data[f])/2.0/o;i=l>4?0.225:1.0;d=NaN;o=(-Infinity);n
=1;q=C3(l,24);while(n<60&&q<=0){r=n/60.0;s=j<=r&&r<=h?LG(a,f,r,0.0):(-1.0);if(s>0.0){t=LG(a,f,r,p);u=(!(t<0.0)?Bd(t,12.0):Bd(s,12.0)-100.0)-Bw(r-0.4);if(u>o&&!(!(t>=0.0)&&!(p<=i))){d=r;o=u;}}n=n+1|0;}}k.data[f]=d;f=f+1|0;}},UG=(a,b,c)=>{let d=new Mn();XE(d,a,b,c);return d;},LA=(b,c)=>{return Bd(Bd(54.0,2.0*(Py(c)-3.0)),0.4*Rh(b,c));},Py=b=>{return Bd(32.0,0.1*b);},Rh=(b,c)=>{return Bd(250.0,(c-2.0*Py(c))/Bo(b));},QD=a=>{return a.jT;},DX=(a,b)=>{let c;c=a.mw;return c*b-(c*Bo(a.jn)-a.nn)/2.0;},Cq=(a,b,c)=>{let d,
e;d=(a.oB-DO(a))/2.0;e=a.kk.data;return e[b]*c-(e[b]*(Bf(a.jn,b)-1|0)/2.0-d);},FY=(a,b)=>{return a.ju.data[b];},J_=(a,b)=>{let c,d,e,f,g;c=a.ju.data;d=b.kc;e=c[d];f=DX(a,d);g=e/2.0;return Cw(f-g,Cq(a,b.kc,b.jZ)-g,e,e);},G9=(a,b)=>{return b>0&&a.ju.data[b]>=14.0?1:0;},Nh=(a,b)=>{return !(a.ju.data[b]>=33.0)?0:1;},WC=(a,b)=>{return !(a.ju.data[b]>=46.0)?0:1;},Ep=(a,b)=>{return b>0&&a.kk.data[b]>=56.0&&a.mw>=J4(a)+4.0?1:0;},Fr=(a,b)=>{return !(a.lI.data[b]>0.0)?0:1;},Gi=a=>{return CE(a.jn)<=600?0:1;},Dm=(a,b)=>
{b=b-1|0;return DX(a,b)- -a.ju.data[b]/2.0;},EG=(a,b)=>{return DX(a,b)-a.ju.data[b]/2.0;},Nv=(a,b,c,d)=>{let e;e=!Fr(a,b)?0.5:a.lI.data[b];return MP(a,e*(EG(a,b)-Dm(a,b))- -Dm(a,b),Eg(a,b,c,d,e),Ny(a));},M7=(a,b,c)=>{let d;d=Cq(a,b,c)- -a.ju.data[b]/2.0- -(DO(a)/2.0+3.0);return MP(a,DX(a,b),d,J4(a));},MP=(a,b,c,d)=>{return Cw(b-d/2.0,c-DO(a)/2.0,d,DO(a));},DO=a=>{return Bs(a.jT*1.3);},Ny=a=>{return CQ(a.jT*0.602*5.0)+6.0;},J4=a=>{return CQ(a.jT*0.602*7.0)+6.0;},Eg=(a,b,c,d,e)=>{let f;f=Cq(a,b-1|0,d);return e
*(Cq(a,b,c)-f)- -f;},LR=(a,b)=>{let c;c=!Ep(a,b)?0.0:J4(a);return Bt(a.ju.data[b],c)+6.0;},LG=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q;e=Infinity;f=Bf(a.jn,b);g=Bc(f,Bf(a.jn,b-1|0));h=0;i=c-d;j=c- -d;k=Kx(d,0.0);while(h<g){l=Eg(a,b,h%f|0,h/f|0,c);m=0;while(m<g){if(m!=h){n=m%f|0;o=m/f|0;p=Eg(a,b,n,o,i)-l;q=Eg(a,b,n,o,j)-l;e=Bd(e,(((!(p<0.0)?0:1)==(!(q<0.0)?0:1)?0:1)?0.0:Bd(Bw(p),Bw(q)))-(!k?DO(a):DO(a)/2.0));}m=m+1|0;}h=h+1|0;}return e;},Nj=(b,c,d,e,f)=>{if(b.jb<=c&&c<=D5(b))Qh(f,e,Bw(b.jq+b.jy/2.0-d));},Ub
=J(),IS=b=>{let c,d,e,f,g;if(b===0.0)return (-Infinity);if(b<0.0)return NaN;if(!(isNaN(b)?1:0)&&b!==Infinity){c=!(b<2.2250738585072014E-308)?0:1;if(c)b=b*1.8014398509481984E16;d=!c?0:(-54);ER();e=FT;f=512;while(f>0){g=e.data;c=f+1023|0;if(b>=g[c]){b=b*g[( -f|0)+1023|0];d=d+f|0;}else if(b<g[(1-f|0)+1023|0]){b=b*g[c];d=d-f|0;}f=f/2|0;}return b<1.4142135623730951?OV(d,b):OV(d+1|0,b/2.0);}return b;},OV=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n;d=c-1.0;e=c+1.0;f=Gy(d/e);g=Gy(e);d=(d-f*g-f*(c-(g-1.0)))/e;h=f*f;c=0.1111111111111111
+h*(0.09090909090909091+h*(0.07692307692307693+h*(0.06666666666666667+h*(0.058823529411764705+h*(0.05263157894736842+h*(0.047619047619047616+h*0.043478260869565216))))));i=h*f;c=i*h*(0.2+h*(0.14285714285714285+h*c))+d/(1.0-h-d*f);e=b;j=e*0.6931471805598903;d=2.0*f;k=j+d;l=k-j-d;m=i*2.0/3.0;n=k+m;return e*5.497923018708371E-14+2.0*c-l-(n-k-m)+n;};
function MY(){let a=this;M.call(a);a.qd=0.0;a.rm=0.0;a.lb=null;a.mK=null;a.pc=null;a.qW=0.0;a.p$=null;a.n3=0.0;a.lk=0.0;a.n8=0.0;a.qs=0.0;}
let O_=b=>{let c;c=HJ(b);return CQ((!(!(b-8.8*c>=25.0*c)?0:1)?3.3:3.9)*c);},HJ=b=>{return b<380.0?12.0:!(b<560.0)?14.0:13.0;},Hu=a=>{return a.lk*0.35;},Fl=a=>{return a.lk*0.08;},Kz=(a,b)=>{return !(b>=a.lk*25.0)?3:7;},Y2=a=>{return a.lb;};
function Pa(){let a=this;M.call(a);a.jR=null;a.j3=null;a.nJ=null;a.qp=null;}
let WW=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o;e=a.jR;f=e.lb.jj;g=d.kI;h=g.jD;i=f/(h-1|0);j=new KZ;d=d.lN;f=0.05/i;j.jl=g;j.nu=d;j.rf=f;h=h+2|0;j.l7=h;k=Dq(Bc(h,g.j8+2|0));l=k.data;j.nF=k;k=B6(2*l.length|0);l=k.data;j.l6=k;h=0;m=l.length;if(h>m){b=new BS;Bq(b);Z(b);}while(h<m){n=h+1|0;l[h]=(-1);h=n;}f=DT(b,Fl(e));d=a.nJ;DZ();h=d!==E2?20:2;g=Kp(b,a.jR.lb,f);d=Et(a.j3.kl,0.0);e=b;B2(e,g,d);m=1;while(m<h){f=m;b=(MM(j,f/h)).pq;o=new EO;d=b.ny;b=Bg();g=BI(d);while(BF(g)){k=Lx(c,BE(g));S(b,k);}Ie(o,b);B2(e,o,Et(a.j3.kl,
f/(h-1|0)));m=m+1|0;}d=BI((MM(j,0.5)).p1);while(BF(d)){o=BE(d);Cd(e,E0(Lx(c,o.lR)),B_(a.j3.mN,Fl(a.jR)*1.2));}},VX=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p;c=a.nJ;DZ();d=c!==E2?20:100;c=a.jR;e=I3(0.0,1.0,Kz(c,c.mK.jy));c=a.jR;f=a.j3;g=f.kl;h=B_(f.ku,DT(b,Fl(c)));i=Kp(b,c.mK,h.le);j=Kd(Gm(0.0,1.0,0.0,1.0),c.mK);k=0;while(k<d){l=!k?CP(i):Eh(j,k/d);m=new Dp;n=i.jb;o=i.jq;FX(m,n,o,i.jj,l-o);p=Et(g,k/Bv(1,d-1|0));B2(b,m,p);k=k+1|0;}Pn(j,b,c,f,e,D5(i),1);Cd(b,i,h);},Tz=(a,b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;e
=a.jR;f=a.j3;g=a.qp;h=CX(16.0/Bt(16.0,I$(d)));i=Bt(2.5,e.n8*h);j=e.qs;k=!(j>0.0)?0.0:DT(b,j*h);l=0;m=Kx(k,0.0);n=2.0*k;while(l<I$(d)){h=T(d.jF,l,0);j=T(d.jF,l,1);if(EW(c.jU,h,j)){o=EL(c,h);p=Eh(c,j);q=KY(d,l);El();if(!(g===Gn&&q?1:0))r=Ez(o,p,i);else{h=DT(b,i*CX(3.141592653589793));r=new Dp;j=h/2.0;FX(r,Ja(b,o-j),Ja(b,p-j),h,h);}if(m>0){if(r instanceof Hb){e=r;s=Ez(e.oA,e.oz,e.og+k);}else{e=r;s=Cw(e.jb-k,e.jq-k,e.jj+n,e.jy+n);}e=f.j1;B2(b,s,e);}e=!q?f.mo:f.mB;B2(b,r,e);}l=l+1|0;}},GH=J(BJ),E2=null,OT=null,TW
=null,DZ=()=>{DZ=Be(GH);X_();},SA=(a,b,c)=>{DZ();Cu(a,b,c);},Pz=(a,b)=>{let c=new GH();SA(c,a,b);return c;},X_=()=>{let b,c,d;E2=Pz(G(499),0);b=Pz(G(500),1);OT=b;c=Bb(GH,2);d=c.data;d[0]=E2;d[1]=b;TW=c;},F6=J(BJ),Gn=null,PV=null,TC=null,El=()=>{El=Be(F6);W8();},T4=(a,b,c)=>{El();Cu(a,b,c);},O2=(a,b)=>{let c=new F6();T4(c,a,b);return c;},W8=()=>{let b,c,d;Gn=O2(G(501),0);b=O2(G(502),1);PV=b;c=Bb(F6,2);d=c.data;d[0]=Gn;d[1]=b;TC=c;};
function IV(){let a=this;M.call(a);a.jU=null;a.jW=null;}
let U_=(a,b,c)=>{a.jU=b;a.jW=c;},Kd=(a,b)=>{let c=new IV();U_(c,a,b);return c;},EL=(a,b)=>{let c,d,e,f;c=a.jW;d=c.jb;e=a.jU;f=e.j2;return d-(b-f)/(e.jY-f)* -c.jj;},Eh=(a,b)=>{let c,d,e,f;c=a.jW;d=c.jq;e=a.jU;f=e.jM;return d-(f-b)/(f-e.jQ)* -c.jy;},Lx=(a,b)=>{let c,d,e,f,g;b=b.data;c=b.length;d=Bj(c);e=d.data;f=0;while(f<c){e[f]=EL(a,b[f]);g=f+1|0;e[g]=Eh(a,b[g]);f=f+2|0;}return d;},Kp=(b,c,d)=>{let e,f;e=D$(b,c.jb,d);f=D$(b,c.jq,d);return Cw(e,f,D$(b,D5(c),d)-e,D$(b,CP(c),d)-f);},TT=(a,b,c,d,e,f)=>{let g,h,
i,j,k,l,m,n,o,p,q,r,s,t,u;g=c.lk;h=B_(d.ku,DT(b,Fl(c)));i=Kp(b,a.jW,h.le);Cr();j=Dd(g,CK);k=CP(i)+Hu(c);l=BI(e);g=g*0.75;while(BF(l)){m=BE(l);n=EL(a,m.ma);o=D$(b,n,h.le);p=Bj(4);q=p.data;q[0]=o;q[1]=CP(i);q[2]=o;q[3]=k;e=Lh(p);r=b;Cd(r,e,h);s=k+Hu(c)+g;t=Nm(m.ki,j)/2.0;u=Bd(n,r.k1-t-1.0);CB(r,m.ki,u,s,j,d.kp);}Pn(a,b,c,d,f,i.jb,(-1));Cd(b,i,h);},Pn=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;h=B_(d.ku,DT(b,Fl(c)));i=Hu(c);j=g;i=f+i*j;k=i+Hu(c)*j;j=g<0?k:b.k1-k;l=c.lk;if(g>=0){Cr();m=Dr;}else{Cr();m=
Hy;}n=e;o=BI(n);while(BF(o)){p=Nm((BE(o)).ki,Dd(1.0,m));if(p>0.0)l=Bd(l,j/p);}o=Dd(l,m);e=BI(n);p=(i- -f)/2.0;while(BF(e)){n=BE(e);q=Eh(a,n.ma);r=D$(b,q,h.le);s=Cv(n.ki);t=Bj(4);u=t.data;u[0]=f;u[1]=r;u[2]=!s?i:p;u[3]=r;v=Lh(t);c=b;Cd(c,v,h);if(!s)CB(c,n.ki,k,q- -l*0.36,o,d.kp);}},S1=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(IV)){b=b;c=!V(a.jU,b.jU)?0:V(a.jW,b.jW)?1:0;}else c=0;return c;};
function JR(){let a=this;M.call(a);a.lW=0;a.m$=null;a.lN=null;a.kI=null;a.jF=null;a.m7=null;}
let I$=a=>{return a.jF.i4;},KY=(a,b)=>{return !(T(a.m7,b,0)>0.5)?0:1;},WZ=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(JR)){b=b;c=a.lW!=b.lW?0:!V(a.m$,b.m$)?0:!V(a.lN,b.lN)?0:!V(a.kI,b.kI)?0:!V(a.jF,b.jF)?0:V(a.m7,b.m7)?1:0;}else c=0;return c;},Tw=a=>{return a.kI;},Nz=J(),Mm=null,DW=()=>{DW=Be(Nz);Yk();},P3=b=>{let c,d;DW();c=Bs(b*100.0)|0;if(!c)d=G(503);else if(c==100)d=G(504);else{d=L();P(Q(d,c),37);d=K(d);}return d;},M9=b=>{let c,d;DW();if(b==1)c=G(505);else{c=Gf(b);d=L();I(I(I(d,G(506)),c),G(507));c
=K(d);}return c;},Gf=b=>{let c;DW();c=Mm.data;return b>=c.length?Ca(b):c[b];},WH=(b,c)=>{let d,e,f,g,h,i,j,k;DW();d=I$(c);e=0;f=L();g=0;while(g<d){h=c.lN;i=T(c.jF,g,0);j=T(c.jF,g,1);i=JV(h,i,j);if(!(!KY(c,g)?(!(i<=0.5)?0:1):!(i>0.5)?0:1)){e=e+1|0;N(N(f,e!=1?G(155):G(2)),Pb(T(c.jF,g,0),T(c.jF,g,1)));}g=g+1|0;}if(!d)return;if(!e){if(d==1)c=G(508);else{c=Gf(d);h=L();I(I(I(h,G(509)),c),G(510));c=K(h);}N(b,c);N(b,G(511));}else{N(N(N(b,G(512)),Gf(e)),G(251));N(N(b,Gf(d)),d!=1?G(147):G(513));if(e>4)c=G(2);else{k=K(f);c
=L();I(I(c,G(155)),k);c=K(c);}P(N(b,c),46);}},Yk=()=>{Mm=BN(Bp,[G(514),G(515),G(516),G(517),G(518)]);},Px=J(0);
function Rc(){H.call(this);this.rl=null;}
function Rb(){H.call(this);this.qD=null;}
let S6=(a,b)=>{let c,d,e;b=b;c=a.qD;d=c.lf;b=GQ(b,d,T(b.i3,d,0),T(b.i3,c.lf,1),1.0-T(b.i$,c.lf,0));c=c.m1;e=new Ra;e.p7=b;En(c,e,0);},Dw=J(0);
function OA(){H.call(this);this.qP=null;}
let TU=(a,b)=>{return F4(b,a.qP);};
function Li(){H.call(this);this.oN=null;}
let W$=(a,b)=>{let c,d,e,f;b=b;c=a.oN;d=L();e=0;while(true){f=c.data;if(e>=f.length)break;if(f[e])Q(N(d,d.ji<=0?G(2):G(181)),e);e=e+1|0;}Y();return CO(b,C7,K(d));},M2=J(),Wq=a=>{return performance.now();};
function PW(){let a=this;M.call(a);a.jp=null;a.lp=null;a.lZ=null;a.qj=null;a.mv=null;a.oq=null;}
let Ke=(a,b,c,d)=>{return T(a.lp.jf.data[b],c,d);},GN=(a,b,c)=>{return T(a.lp.je.data[b],c,0);},Ix=(a,b)=>{return HW(a.oq)&&Gx(a.oq)==b?1:0;},Ex=J(0);
function Dp(){let a=this;M.call(a);a.jb=0.0;a.jq=0.0;a.jj=0.0;a.jy=0.0;}
let FX=(a,b,c,d,e)=>{a.jb=b;a.jq=c;a.jj=d;a.jy=e;},Cw=(a,b,c,d)=>{let e=new Dp();FX(e,a,b,c,d);return e;},D5=a=>{return a.jb- -a.jj;},CP=a=>{return a.jq- -a.jy;},WO=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Dp)){b=b;c=a.jb!==b.jb?0:a.jq!==b.jq?0:a.jj!==b.jj?0:a.jy===b.jy?1:0;}else c=0;return c;},Rw=a=>{return a.jb;},Td=a=>{return a.jq;},Te=a=>{return a.jj;};
function PX(){let a=this;H.call(a);a.jd=null;a.i5=null;a.jg=null;a.ov=null;a.nB=null;a.ja=null;}
let WT=(a,b,c,d,e)=>{let f;a.ja=b;a.jd=c;a.i5=d;a.jg=e;f=d.jT;Cr();a.ov=Jb(f,CK);a.nB=Dd(d.jT,CK);},W0=(a,b,c,d)=>{let e=new PX();WT(e,a,b,c,d);return e;},WB=a=>{let b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v;b=Bo(a.jg.jp);c=1;while(c<=b){d=Pu(a,c);e=Bg();f=Bg();g=Bg();h=0;while(h<=28.0){i=Bg();S(e,i);i=Bg();S(f,i);h=h+1|0;}j=0;while(j<Bf(a.jg.jp,c)){if(!Gi(a.i5))k=0.0;else{l=Bj(4).data;m=0;while(m<Bf(a.jg.jp,c-1|0)){k=Bw(Ke(a.jg,c,j,m));h=0;while(h<4){n=Bt(l[h],k);k=Bd(l[h],k);l[h]=n;h=h+1|0;}m=m+1|0;}k=l[3];}h
=!Gi(a.i5)?2147483647:4;m=0;while(true){i=a.jg.jp;o=c-1|0;if(m>=Bf(i,o))break;i=a.jg;p=Ix(i,EH(i.jp,c,j,m));n=Ke(a.jg,c,j,m);l=BT([Dm(a.i5,c),Cq(a.i5,o,m),EG(a.i5,c),Cq(a.i5,c,j)]);if(p){q=Mw(n,Pu(a,c));i=DS(a.ja.i_.jw,0.22);r=a.jd;s=E0(l);i=B_(i,q+10.0);Cd(r,s,i);}t=h>0&&Bw(n)>=k?1:0;h=h-(!t?0:1)|0;if(!(!p&&!t)){if(n!==0.0&&!(isNaN(n)?1:0)){p=Bs(Mw(n,d)*4.0)|0;S(BH(!(n<0.0)?f:e,p),l);}else S(g,l);}m=m+1|0;}j=j+1|0;}u=a.jd;i=a.ja.i_;k=Bt(2.5,d*7.0);n=Bd(1.0,d*0.8+0.3);r=DS(i.kx,n);s=DS(i.kF,n);v=e;h=v.i6-1|
0;while(h>=0){n=h/4.0;Iv(u,BH(f,h),B_(r,n));Iv(u,BH(v,h),PM(s,n,k));h=h+(-1)|0;}Iv(u,g,B_(i.kp,0.75));c=c+1|0;}c=0;while(c<=b){h=0;while(h<Bf(a.jg.jp,c)){Yl(a,KJ(c,h));h=h+1|0;}c=c+1|0;}c=1;while(c<=b){YW(a,c);c=c+1|0;}},Pu=(a,b)=>{return Bt(0.2,Bd(1.0,Bd(FY(a.i5,b),FY(a.i5,b-1|0))/60.0*1.5));},Yl=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,ba,bb,bc;c=b.kc;d=a.jg;e=d.lZ.data[c].data;f=b.jZ;g=e[f];if(!c){Rz(a,b,g);return;}a:{h=d.qj.jC.data[c];d=d.jp;if(c!=Bo(d)){i=d.km;Co();if(i!==D0){if(i===
Hq){j=Gz((-1.0),1.0);break a;}k=h.i0;l=0.0;while(true){e=k.data;if(f>=e.length)break;l=Bt(l,Bw(e[f]));f=f+h.i7|0;}j=l>0.0?Gz( -l,l):Gz((-1.0),1.0);break a;}}j=Gz(0.0,1.0);}m=J_(a.i5,b);if(G9(a.i5,c)){n=Bd(6.0,m.jj/5.0);d=a.jd;i=a.ja.nk;f=b.jZ;e=h.i0;o=h.i7;p=Bs(CX(h.i4))|0;q=((p+25|0)-1|0)/25|0;r=p/q|0;s=p-1|0;t=r-1|0;s=(s-Bc(t,q)|0)/2|0;u=Bc(r,r);k=B6(u);v=k.data;w=0;while(t>=0){x=Bc(s+Bc(t,q)|0,p)+s|0;y=0;while(y<r){z=e.data;ba=w+1|0;v[w]=i.nR.data[NK(j,z[Bc(x+Bc(y,q)|0,o)+f|0])];y=y+1|0;w=ba;}t=t+(-1)|0;}h
=new Q0;if(v.length!=u){b=new BS;d=L();I(Q(P(Q(I(d,G(519)),r),120),r),G(520));BY(b,K(d));Z(b);}h.nT=r;h.nE=r;h.oJ=k;i=d.jo;Gb();i.drawImage(Sx(L7,h),m.jb,m.jq,m.jj,m.jy);e=IO(m,n);d=a.jd;i=new EO;k=Yo(a,m);BW(k);BW(e);h=new P$;Ug(h);h.qN=k;h.qo=e;Ie(i,h);h=PC(a.ja.i_);B2(d,i,h);d=a.jd;i=Nk(e);h=B_(OL(a.ja.i_),1.25);Cd(d,i,h);}else{d=a.jd;i=U0(a.ja.nk,j,g);B2(d,m,i);if(Te(m)>=8.0){d=a.jd;i=B_(OL(a.ja.i_),DT(a.jd,1.0));Cd(d,m,i);}}d=J_(a.i5,b);if(Nh(a.i5,c))UQ(a,d,Ec(g));if(WC(a.i5,c)){g=QD(a.i5)-1.0;Cr();i=Dd(g,
Dr);bb=Td(d)- -QD(a.i5);h=a.jd;j=JX(a,b);g=Rw(d)+5.0;bc=Xj(a.ja.i_);CB(h,j,g,bb,i,bc);}l=GN(a.jg,c,WP(b));if(!Ep(a.i5,c)&&G9(a.i5,c)&&l!==0.0)RP(a,d,l);},Rz=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=DX(a.i5,0);e=Cq(a.i5,0,b.jZ);f=a.i5;g=f.jT;h=Ez(d,e,FY(f,0)/2.0);f=a.jd;i=a.ja.i_.j1;B2(f,h,i);j=a.jd;i=B_(a.ja.i_.ku,1.25);Cd(j,h,i);if(Nh(a.i5,0)){h=a.jd;j=JX(a,b);k=e-g*0.28;b=a.nB;i=a.ja.i_.kp;CB(h,j,d,k,b,i);b=a.jd;f=Ec(c);c=e- -g*0.92;i=a.ov;h=a.ja.i_.jw;CB(b,f,d,c,i,h);}else if(!(!G9(a.i5,1)&&!(FY(a.i5,0)>=g*1.3)))
{f=a.jd;b=JX(a,b);c=e- -g*0.36;i=a.nB;h=a.ja.i_.jw;CB(f,b,d,c,i,h);}},Yo=(a,b)=>{let c,d,e,f;c=b.jb-1.0;d=D5(b)+1.0;e=b.jq-1.0;f=CP(b)+1.0;return BT([c,e,d,e,d,f,c,f]);},UQ=(a,b,c)=>{let d,e,f,g,h,i,j,k;d=Bs(a.i5.jT*1.25);e=Bd(b.jj-4.0,a.i5.jT*0.602*c.i1.length+6.0);f=b.jb- -(b.jj-e)/2.0;g=CP(b)-d-4.0;h=IO(Cw(f,g,e,d),3.0);i=a.jd;j=LH(L0(h));k=DS(a.ja.i_.j1,0.86);B2(i,j,k);Rg(a,c,b.jb- -b.jj/2.0,g- -d/2.0,a.ja.i_.jw);},Rg=(a,b,c,d,e)=>{let f,g;f=a.jd;d=d- -a.i5.jT*0.36;g=a.ov;CB(f,b,c,d,g,e);},RP=(a,b,c)=>{let d,
e,f,g,h,i,j,k;d=Bw(c);e=b.jj;f=e/2.0*d/(d+1.0);g=b.jb- -e/2.0;h=C3(c,0.0);if(h<0)g=g-f;i=h>=0?a.ja.i_.kx:a.ja.i_.kF;j=a.jd;k=Cw(g,CP(b)+2.0,f,2.5);B2(j,k,i);},YW=(a,b)=>{let c,d,e,f,g,h,i,j,k,l;c=0;d=b-1|0;while(c<Bf(a.jg.jp,b)){e=0;while(e<Bf(a.jg.jp,d)){f=EH(a.jg.jp,b,c,e);g=Ix(a.jg,f);if(!(!Fr(a.i5,b)&&!g)){h=Ke(a.jg,b,c,e);O3(a,Nv(a.i5,b,c,e),JC(h),h,g);}if(a.jg.mv.data[f]&&!(Gi(a.i5)&&!g)){i=a.i5;h=!Fr(i,b)?0.7:1.0-i.lI.data[b];if(Fr(i,b)&&Bw(h-0.5)<0.2)h=0.8;j=h*(EG(i,b)-Dm(i,b))- -Dm(i,b);k=Bj(2).data;k[0]
=j;k[1]=Eg(i,b,c,e,h);Lv(a,k[0],k[1]);}e=e+1|0;}f=KA(a.jg.jp,b,c);g=Ix(a.jg,f);i=M7(a.i5,b,c);if(!(!Ep(a.i5,b)&&!g)){h=GN(a.jg,b,c);O3(a,i,E5(G(521),JC(h)),h,g);}if(a.jg.mv.data[f]&&G9(a.i5,b)){l=J_(a.i5,KJ(b,c));f=!Ep(a.i5,b)&&!g?0:1;Lv(a,f?i.jb-6.0:l.jb- -l.jj/2.0,!f?CP(l):i.jq- -i.jy/2.0);}c=c+1|0;}},O3=(a,b,c,d,e)=>{let f,g,h;f=a.jd;g=a.ja.i_.j1;B2(f,b,g);if(e){f=a.jd;g=Q7(b,3.0);h=B_(a.ja.i_.jw,1.5);Cd(f,g,h);}f=d<0.0?a.ja.i_.kF:!(d>0.0)?a.ja.i_.kp:a.ja.i_.kx;Rg(a,c,b.jb- -b.jj/2.0,b.jq- -b.jy/2.0,f);},Lv
=(a,b,c)=>{let d,e,f,g;d=a.jd;e=Ez(b,c,7.0);f=a.ja.i_.j1;B2(d,e,f);e=a.jd;g=Cw(b-3.5,c-0.5,7.0,5.0);f=a.ja.i_.jw;B2(e,g,f);e=Cw(b-2.2,c-4.5,4.4,7.0);g=a.jd;e=Q7(e,2.2);f=B_(a.ja.i_.jw,1.2);Cd(g,e,f);},JX=(a,b)=>{let c,d,e;c=Bo(a.jg.jp);d=b.kc;if(d==c)return G(522);c=d?104:120;d=b.jZ+1|0;b=P(L(),c);e=Ca(d);c=0;while(c<e.i1.length){P(b,((BM(e,c)-48|0)+8320|0)&65535);c=c+1|0;}return K(b);},QF=J(),KI=null,H2=null,FT=null,ER=()=>{ER=Be(QF);TE();},TE=()=>{let b,c,d,e,f,g,h,i;KI=Bj(128);H2=Bj(128);FT=Bj(2047);b=I4(2.0,
0.0);c=0;while(c<7){d=CX(b.kH);e=d*d;b=QT(d,(b.lC-(e-b.kH-Lb(e,d,d)))/(2.0*d));c=c+1|0;}f=I4(1.0,0.0);g=0;while(g<128){h=KI.data;i=f.kH;h[g]=i;H2.data[g]=f.lC/i;d=b.kH;e=i*d;d=Lb(e,i,d);f=QT(e,f.kH*b.lC+f.lC*b.kH-d);g=g+1|0;}d=2.2250738585072014E-308;g=1;while(true){h=FT.data;if(g>=h.length)break;h[g]=d;d=d*2.0;g=g+1|0;}},U9=J();
function QU(){let a=this;H.call(a);a.o4=null;a.o_=null;a.pa=null;a.o$=null;}
let XU=(a,b)=>{let c,d,e,f,g;c=a.o4;d=a.o_;e=a.pa;f=a.o$;g=Ez(EL(e,T(f.jF,b,0)),Eh(e,T(f.jF,b,1)),c.jR.n8*1.9);c=B_(c.j3.jw,2.0);Cd(d,g,c);};
function Q9(){H.call(this);this.po=null;}
let Sv=(a,b)=>{return FS(b,a.po);};
function Ou(){let a=this;H.call(a);a.oI=null;a.oH=null;}
let Ux=(a,b)=>{b=b;Ci(a.oI,a.oH.i9,b);},O4=J(0),Rk=J(0),Wc=J();
function La(){let a=this;H.call(a);a.nR=null;a.p9=null;}
let U0=(a,b,c)=>{return J0(a.p9,NK(b,c));},NK=(b,c)=>{let d;d=b.qY;return Bt(0.0,Bd(255.0,(c-d)/(b.qC-d)*256.0))|0;};
function Jj(){let a=this;M.call(a);a.kc=0;a.jZ=0;}
let Yt=(a,b,c)=>{a.kc=b;a.jZ=c;},KJ=(a,b)=>{let c=new Jj();Yt(c,a,b);return c;},YU=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(Jj)){b=b;c=a.kc!=b.kc?0:a.jZ==b.jZ?1:0;}else c=0;return c;},WP=a=>{return a.jZ;},T8=J(),Pb=(b,c)=>{let d,e,f;d=Oo(b);e=Oo(c);f=L();P(I(I(I(P(f,40),d),G(155)),e),41);return K(f);},Oo=b=>{return Ki(b,b!==Bs(b)?2:0);},Wb=J(),JC=b=>{let c,d,e,f;c=QR(Bw(b));d=b<0.0?G(523):!(b>0.0)?G(2):G(265);e=L();f=d.i1.length+c.i1.length|0;while(f<5){P(e,32);f=f+1|0;}return K(N(N(e,d),c));},Ec
=b=>{let c;c=QR(Bw(b));if(b<0.0)c=E5(G(523),c);return c;},QR=b=>{let c;if(isNaN(b)?1:0)return G(394);if(b<9999.5)return Ki(b,b<9.995?2:!(b<99.95)?0:1);if(b>1.0E300)return !(b>1.7976931348623157E308)?G(524):G(395);c=0;while(b>=9.5){b=b/10.0;c=c+1|0;}return K(Q(P(Q(L(),Bs(b)|0),101),c));};
function NI(){let a=this;M.call(a);a.kH=0.0;a.lC=0.0;}
let X1=(a,b,c)=>{a.kH=b;a.lC=c;},I4=(a,b)=>{let c=new NI();X1(c,a,b);return c;},Gy=b=>{let c;c=b*1.34217729E8;return c-(c-b);},QT=(b,c)=>{let d;d=c+b;return I4(d,c-(d-b));},Lb=(b,c,d)=>{let e,f,g,h;e=Gy(c);f=c-e;g=Gy(d);h=d-g;return b-e*g-e*h-f*g-f*h;};
function PG(){let a=this;H.call(a);a.oK=null;a.oL=null;}
let Uh=J();
function KZ(){let a=this;H.call(a);a.jl=null;a.nu=null;a.rf=0.0;a.l7=0;a.nF=null;a.l6=null;}
let MM=(a,b)=>{let c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t;c=0;while(c<T3(a.jl)){d=0;while(d<Rv(a.jl)){e=a.nF;f=Rl(a,d,c);g=!(FW(a.jl,d,c)>b)?0:1;e.data[f]=g;d=d+1|0;}c=c+1|0;}c=(-1);while(c<a.jl.j8){g=(-1);while(g<a.jl.jD){d=Rl(a,g,c);e=a.nF.data;h=e[d];i=d+1|0;j=e[i];f=d+a.l7|0;k=e[f+1|0];l=e[f];if(!(h==j&&j==k&&k==l)){m=h==k&&j==l?1:0;a:{e=Dq(4).data;e[0]=h;e[1]=j;e[2]=k;e[3]=l;if(m){n=a.nu;o=(Ek(a.jl,g)+Ek(a.jl,g+1|0))/2.0;p=(D3(a.jl,c)+D3(a.jl,c+1|0))/2.0;if(JV(n,o,p)>b){f=1;break a;}}f=0;}q=B6(4).data;j=2
*d|0;q[0]=j;q[1]=(2*i|0)+1|0;q[2]=2*(d+a.l7|0)|0;q[3]=j+1|0;d=0;while(d<4){if(e[d]&&!e[(d+1|0)%4|0]){h=d;while(true){h=(h+(!f?3:1)|0)%4|0;if(e[h])continue;if(e[(h+1|0)%4|0])break;}a.l6.data[q[d]]=q[h];}d=d+1|0;}}g=g+1|0;}c=c+1|0;}n=Bg();r=Bg();c=0;while(true){e=a.l6.data;if(c>=e.length)break;if(e[c]!=(-1)){s=new NX;s.kB=Bj(64);s.kz=Dq(32);f=c;while(a.l6.data[f]!=(-1)){g=f/2|0;d=a.l7;h=(g%d|0)-1|0;g=(g/d|0)-1|0;d=(f%2|0)!=1?0:1;i=d?h:h+1|0;d=!d?g:g+1|0;if(!NV(a,h,g))KL(s,Ek(a.jl,i),D3(a.jl,d),0);else if(NV(a,
i,d))S7(a,s,h,g,i,d,b);else KL(s,Ek(a.jl,h),D3(a.jl,g),0);e=a.l6.data;g=e[f];e[f]=(-1);f=g;}e=Va(s);S(n,e);W1(s,r);}c=c+1|0;}t=new Qg;t.pq=LH(n);t.p1=r;return t;},Rl=(a,b,c)=>{return (Bc(c+1|0,a.l7)+b|0)+1|0;},NV=(a,b,c)=>{let d;a:{if(b>=0){d=a.jl;if(b<d.jD&&c>=0&&c<d.j8){b=1;break a;}}b=0;}return b;},S7=(a,b,c,d,e,f,g)=>{let h,i,j,k,l,m,n,o,p,q,r,s,t,u;h=Ek(a.jl,c);i=D3(a.jl,d);j=Ek(a.jl,e)-h;k=D3(a.jl,f)-i;l=0.0;m=1.0;n=FW(a.jl,c,d)-g;o=FW(a.jl,e,f)-g;p=!(o>0.0)?0:1;q=0;while(true){r=m-l;s=a.rf;if(!(r>s))break;s
=q>=3?(l+m)/2.0:P5(l,m,n,o,s/2.0);t=a.nu;r=h+s*j;u=i+s*k;r=JV(t,r,u)-g;if((!(r>0.0)?0:1)==p){m=s;o=r;s=l;r=n;}q=q+1|0;l=s;n=r;}s=P5(l,m,n,o,0.0);KL(b,h+s*j,i+s*k,1);},P5=(b,c,d,e,f)=>{let g;g=b-(c-b)/(e-d)*d;return !(b<=g&&g<=c?1:0)?(b+c)/2.0:Bt(b+f,Bd(c-f,g));};
function Qg(){let a=this;M.call(a);a.pq=null;a.p1=null;}
function GY(){M.call(this);this.lR=null;}
let YA=(a,b)=>{a.lR=b;},E0=a=>{let b=new GY();YA(b,a);return b;},Lh=b=>{return E0(b);},UE=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(GY)){b=b;c=V(a.lR,b.lR)?1:0;}else c=0;return c;};
function QO(){let a=this;M.call(a);a.pl=null;a.le=0.0;a.qh=0.0;}
let WI=(a,b,c,d)=>{a.pl=b;a.le=c;a.qh=d;},PM=(a,b,c)=>{let d=new QO();WI(d,a,b,c);return d;},B_=(b,c)=>{return PM(b,c,0.0);},P2=J(),Io=null,Fc=()=>{Fc=Be(P2);SK();},I3=(b,c,d)=>{let e,f,g,h,i,j,k,l,m,n,o,p;Fc();if(b<c){e=c-b;if(e!==Infinity){e=e/d;f=1.0;g=e/10.0;while(f<=g){f=f*10.0;}g=10.0;while(f>e){f=1.0/g;g=g*10.0;}d=0;while(Io.data[d]*f<e){d=d+1|0;}while(true){g=Io.data[d]*f;h=g*Fj(b/g);i=Fj((b-h)/g+1.0E-10);j=Bj((CQ((c-h)/g-1.0E-10)-i|0)+1|0).data;k=0;l=j.length;while(k<l){j[k]=g*(i+k)+h;k=k+1|0;}d=d+
(-1)|0;if(d<0)break;m=0;k=0;while(k<l){e=j[k];if(e>=b&&e<=c)m=m+1|0;k=k+1|0;}if(m>=2)break;}e=j[1]-j[0];g=1.0;m=0;i=1.0E-6*e;while(m<15){d=0;a:{while(d<l){f=j[d]*g;if(Bw(f-Bs(f))>i*g){d=0;break a;}d=d+1|0;}d=1;}if(d)break;g=g*10.0;m=m+1|0;}n=Bg();d=0;e=1.0E-10*e;f=b-e;c=c+e;while(d<l){b=j[d];if(b>=f&&b<=c){o=new In;p=Ki(b,m);o.ma=b;o.ki=p;S(n,o);}d=d+1|0;}return n;}}n=new BS;BY(n,G(525));Z(n);},Y9=b=>{Fc();return b>=1.0&&b===Bs(b)?1:0;},Ki=(b,c)=>{let d,e,f;Fc();d=Bw(b);e=0;while(e<c){d=d*10.0;e=e+1|0;}f=Po(L(),
Fp(Bs(d)));while(true){e=f.ji;if(e>c)break;EK(f,0,48);}if(c>0)EK(f,e-c|0,46);if(b<0.0&&Bs(d)!==0.0)EK(f,0,8722);return K(f);},SK=()=>{Io=BT([0.1,0.2,0.25,0.5,1.0,2.0,2.5,5.0,10.0,20.0]);},TS=J();
function RG(){let a=this;M.call(a);a.rx=null;a.rw=null;a.ru=0.0;a.ry=0.0;}
function OM(){let a=this;H.call(a);a.nl=null;a.me=null;a.n9=null;}
let Ih=(a,b)=>{return !(a.nl.kJ.data[b]>0.5)?0:1;},E7=(a,b,c,d)=>{if(!a.me.data[b]&&Ih(a,b)==c){a.me.data[b]=1;a.n9.data[d]=b;return d+1|0;}return d;};
function TY(){let a=this;H.call(a);a.rA=0.0;a.rv=null;a.rt=null;a.rz=null;}
let Mw=(b,c)=>{let d;d=Bd(Bw(b),3.4028234663852886E38);return Bt(0.75,c*7.0*d/(d+4.0));},Iv=(b,c,d)=>{let e;if(!Cs(c)){e=new IU;e.qb=c;Cd(b,e,d);}},PF=J(0);
function PL(){let a=this;H.call(a);a.pz=null;a.py=null;}
let JV=(a,b,c)=>{let d,e;d=a.pz;e=a.py;BQ(d.nf,0,0,b);BQ(d.nf,0,1,c);DJ(d.om,e);return T(Gq(d.om),0,0);};
function EO(){M.call(this);this.ny=null;}
let Ie=(a,b)=>{a.ny=b;},LH=a=>{let b=new EO();Ie(b,a);return b;};
function In(){let a=this;M.call(a);a.ma=0.0;a.ki=null;}
let Yu=(a,b)=>{let c;if(a===b)c=1;else if(b!==null&&Bz(b)===Bu(In)){b=b;c=a.ma!==b.ma?0:V(a.ki,b.ki)?1:0;}else c=0;return c;},U8=J(),Nm=(b,c)=>{let d,e,f,g,h,i;d=0.0;e=0;while(e<b.i1.length){f=BM(b,e);g=c.k$;Df();if(g===E$)h=Mt(0.602,c.kL);else{a:{switch(f){case 32:case 39:case 40:case 41:case 44:case 46:case 58:case 59:case 91:case 93:case 105:case 106:case 108:case 124:break;case 37:case 64:case 77:case 87:case 109:case 119:case 8230:h=1.02;break a;case 42:case 43:case 45:case 61:case 215:case 8722:h=0.84;break a;default:if
(f>=65&&f<=90){h=0.79;break a;}h=0.65;break a;}h=0.41;}i=c.ly;DV();if(i===Kg)h=1.12*h;h=Mt(h,c.kL);}d=d+h;e=e+1|0;}return d;};
function Hb(){let a=this;M.call(a);a.oA=0.0;a.oz=0.0;a.og=0.0;}
let Ro=(a,b,c,d)=>{a.oA=b;a.oz=c;a.og=d;},Ez=(a,b,c)=>{let d=new Hb();Ro(d,a,b,c);return d;},KP=J(),Pk=null,Eu=()=>{Eu=Be(KP);Si();},IO=(b,c)=>{let d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s;Eu();d=b.jb;e= -c;d=d-e;f=D5(b)-c;g=b.jq-e;h=CP(b)-c;i=Pk.data;j=i.length;k=Bj(4*j|0);l=k.data;m=0;n=0;while(n<4){o=0;while(o<j){p=n%2|0;q=!p?i[o]:i[o+1|0];r=p?i[o]:i[o+1|0];s=m+1|0;l[m]=n%3|0?d-q*c:f-q*e;m=s+1|0;l[s]=n>=2?g-r*c:h-r*e;o=o+2|0;}n=n+1|0;}return k;},Q7=(b,c)=>{Eu();return Nk(IO(b,c));},Nk=b=>{let c,d,e,f;Eu();c=b.data;d
=c.length;e=Bj(d+2|0);f=e.data;B$(b,0,e,0,d);f[d]=c[0];f[d+1|0]=c[1];return E0(e);},Si=()=>{let b,c,d,e,f;Eu();b=Bj(14);c=b.data;d=0;while(d<=6){e=2*d|0;f=1.5707963267948966*d/6.0;c[e]=SN(f);c[e+1|0]=V_(f);d=d+1|0;}Pk=b;};
function NX(){let a=this;H.call(a);a.kB=null;a.kz=null;a.j7=0;}
let KL=(a,b,c,d)=>{let e,f,g,h,i,j;e=a.j7;if(e==a.kz.data.length){a.kB=Ge(a.kB,4*e|0);f=a.kz.data;g=2*a.j7|0;h=Dq(g);i=h.data;g=BG(g,f.length);e=0;while(e<g){i[e]=f[e];e=e+1|0;}a.kz=h;}h=a.kB.data;j=a.j7;e=2*j|0;h[e]=b;h[e+1|0]=c;a.kz.data[j]=d;a.j7=j+1|0;},Va=a=>{let b,c,d,e,f,g,h,i;b=Bj(2*a.j7|0);c=b.data;d=0;e=0;while(e<a.j7){a:{if(e){f=d-1|0;if(PH(a,b,f,e,0))break a;if(PH(a,b,f,e,1))break a;}g=2*d|0;h=a.kB.data;i=2*e|0;c[g]=h[i];c[g+1|0]=h[i+1|0];d=d+1|0;}e=e+1|0;}return Ge(b,2*d|0);},PH=(a,b,c,d,e)=>{let f,
g;f=b.data;b=a.kB.data;g=b[(2*d|0)+e|0];return f[(2*c|0)+e|0]===g&&b[(2*((d+1|0)%a.j7|0)|0)+e|0]===g?1:0;},W1=(a,b)=>{let c,d,e,f,g,h,i;c=0;while(true){d=a.j7;e=C3(c,d);if(e>=0)break;if(!a.kz.data[c])break;c=c+1|0;}if(!e){f=Ob(a,0,d+1|0);S(b,f);return;}d=0;e=1;while(true){g=a.j7;if(e>g)break;h=a.kz.data;i=c+e|0;if(h[i%g|0])d=d+1|0;else if(d>0){f=Ob(a,i-d|0,d);S(b,f);d=0;}e=e+1|0;}},Ob=(a,b,c)=>{let d,e,f,g,h,i;d=Bj(2*c|0);e=d.data;f=0;while(f<c){g=(b+f|0)%a.j7|0;h=2*f|0;i=a.kB.data;g=2*g|0;e[h]=i[g];e[h+1|0]
=i[g+1|0];f=f+1|0;}return E0(d);};
function IU(){M.call(this);this.qb=null;}
function PT(){let a=this;M.call(a);a.qY=0.0;a.qC=0.0;}
let YV=(a,b,c)=>{a.qY=b;a.qC=c;},Gz=(a,b)=>{let c=new PT();YV(c,a,b);return c;};
function Q0(){let a=this;M.call(a);a.nT=0;a.nE=0;a.oJ=null;}
function P$(){let a=this;CV.call(a);a.qN=null;a.qo=null;}
let R6=a=>{return 2;},Vr=(a,b)=>{let c;if(!b)return a.qN;if(b==1)return a.qo;c=new Cn;Bq(c);Z(c);};
function HD(){let a=this;M.call(a);a.rp=0.0;a.rq=0.0;a.rr=0.0;}
let UF=null,FN=()=>{FN=Be(HD);V6();},Mt=(b,c)=>{FN();return  -(b* -c);},V6=()=>{let b;b=new HD;FN();b.rp=1.0;b.rq=0.0;b.rr=0.0;UF=b;};
function QJ(){H.call(this);this.qv=null;}
let S4=(a,b)=>{let c;c=a.qv;c.lf=b;c.nr=0;};
function Qs(){H.call(this);this.rg=null;}
let Sl=(a,b)=>{return FS(b,a.rg);};
function JK(){let a=this;H.call(a);a.mm=null;a.or=null;a.nb=null;a.oV=null;}
let L7=null,Gb=()=>{Gb=Be(JK);T9();},Sx=(a,b)=>{let c,d,e,f,g,h;if(!(a.nb.width==b.nT&&a.nb.height==b.nE))L8(a,b.nT,b.nE);c=b.oJ;d=0;while(true){e=c.data;if(d>=e.length)break;f=e[d];b=a.oV;g=f&(-16711936)|f>>16&255|(f&255)<<16;b[d]=g;d=d+1|0;}b=a.or;h=a.nb;b.putImageData(h,0.0,0.0);return a.mm;},L8=(a,b,c)=>{let d,e,f,g;d=a.mm;e=b;d.width=e;d=a.mm;e=c;d.height=e;d=a.or;f=b;g=c;d=d.createImageData(f,g);a.nb=d;a.oV=new Int32Array(d.data.buffer);},T9=()=>{let b,c;b=new JK;Gb();c=window.document.createElement("canvas");b.mm
=c;b.or=c.getContext("2d");L8(b,1,1);L7=b;},O8=J(BL);
function Nd(){H.call(this);this.pd=null;}
let TK=(a,b)=>{return F4(b,a.pd);};
function Qy(){let a=this;H.call(a);a.l2=0;a.lB=0.0;}
let Qh=(a,b,c)=>{if(c<=a.lB){a.l2=b;a.lB=c;}},QB=J(),Mq=null,Jp=()=>{Jp=Be(QB);YL();},YL=()=>{let b,c;Cr();b=B6((Lc.bb()).data.length);c=b.data;Mq=b;c[Dr.jt]=1;c[CK.jt]=2;c[Hy.jt]=3;},J7=J(Eq),Kt=J(J7),O9=J(Kt);
function Ra(){H.call(this);this.p7=null;}
let XA=(a,b)=>{return FS(b,a.p7);},Ri=J(BL),LV=J(),Lj=null,Hw=()=>{Hw=Be(LV);Wu();},Wu=()=>{let b,c;b=B6((B3()).data.length);c=b.data;Lj=b;c[BX.jt]=1;c[Ce.jt]=2;c[Di.jt]=3;c[CW.jt]=4;};
Sh([]);
C1([H,0,0,[],1,0,0,["V",O(RJ)],Ee,0,H,[],1537,0,0,0,DU,0,H,[],1537,0,0,0,J3,0,H,[],1537,0,0,0,Bp,0,H,[Ee,DU,J3],17,0,()=>CZ(),["V",O(W)],DD,0,H,[Ee],1025,0,0,0,E9,0,DD,[DU],1,0,()=>DK(),["V",O(X5)],G3,0,H,[Ee,J3],0,0,0,["y",O(Il),"g",X(K)],PB,0,H,[],1537,0,0,0,HL,0,G3,[PB],1,0,0,["g",X(TD),"y",O(Yy)],Eq,0,H,[],1,0,0,0,EV,0,Eq,[],1,0,0,0,BL,0,EV,[],1,0,0,0,E3,0,H,[],1025,0,0,0,Wk,0,E3,[],17,0,0,0,V9,0,E3,[],17,0,0,0,LU,0,H,[],1537,0,0,0,Q1,0,H,[LU],1537,0,0,0,K$,0,H,[],1537,0,0,0,O7,0,H,[Q1,K$],17,0,0,0,Nx,0,
H,[],17,0,()=>EN(),0,TN,0,H,[],17,0,0,0,Uu,0,H,[],17,0,0,0,US,0,H,[],17,0,0,0,Kc,0,H,[],1537,0,0,0,Mz,0,H,[Kc],1,0,0,0,IA,0,H,[DU],1,0,()=>GR(),0,Gt,0,H,[],17,0,0,["V",O(WX)],Wd,0,H,[],17,0,0,0,OZ,0,H,[],1537,0,0,0,F$,0,H,[OZ],1537,0,0,0,EA,0,H,[F$],1025,0,0,0,QN,0,H,[F$],1537,0,0,0,HR,0,H,[QN],1537,0,0,0,EP,0,EA,[HR],1025,0,0,["p",X(BI),"V",O(FU)],I0,0,H,[],1537,0,0,0,D4,0,H,[],1537,0,0,0,F8,0,EP,[I0,Ee,D4],1,0,0,["bd",O(BH),"bc",X(Tg)],BJ,0,H,[DU,Ee],1025,0,0,["V",O(SE)],Db,0,BJ,[],65553,0,()=>Y(),0,Hh,0,
H,[],17,0,0,0,Cn,0,BL,[],1,0,0,0,XV,0,BL,[],1,0,0,0,B9,0,H,[],1537,0,0,0,Ck,0,H,[B9],1537,0,0,0,Sy,0,H,[Ck],1025,0,0,0,Qq,0,H,[],1536,0,0,0,Mr,0,H,[Qq],16,0,0,0,BD,0,H,[B9],1537,0,0,0,Kb,0,H,[BD],1,0,0,0]);
C1([Ka,0,H,[BD],1,0,0,0,Ky,0,H,[],17,0,0,["V",O(KK)],Ma,0,H,[],16,0,0,0,OY,0,H,[],17,0,0,0,R5,0,H,[],17,0,0,0,D9,0,H,[],1537,0,0,0,Qe,0,H,[D9],1,0,0,["bF",X(Ym)],MX,0,H,[],17,0,0,0,Pe,0,H,[],17,0,0,0,LN,0,H,[],16,0,0,0,BS,0,BL,[],1,0,0,0,FG,0,BJ,[],65552,0,()=>Fu(),0,M,0,H,[],1025,0,0,0,CL,0,H,[],1537,0,0,0,Fh,0,M,[CL],17,0,0,["dO",O(Uw),"bj",X(U5)],IT,0,M,[CL],17,0,()=>GK(),["dO",O(S5),"bj",X(RO)],KB,0,M,[CL],17,0,0,["dO",O(W9),"bj",X(Uv)],J2,0,M,[CL],17,0,0,["dO",O(Is),"bj",X(Uj)],Ir,0,M,[CL],17,0,0,["dO",
O(Np),"bj",X(Wp)],IE,0,M,[CL],17,0,0,["dO",O(YS),"bj",X(Xy)],LY,0,M,[CL],17,0,0,["dO",O(Xl),"bj",X(YP)],HF,0,M,[CL],17,0,0,["dO",O(RD),"bj",X(Uq)],Ol,0,EV,[],1,0,0,0,Wi,0,H,[],17,0,0,0,Nr,0,H,[],17,0,0,0,Ms,0,H,[B9],1537,0,0,0,HX,0,H,[Ms],1,0,0,0,PK,0,M,[],17,0,0,0,QQ,0,H,[],16,0,0,0,P7,0,H,[],1,0,0,0,Ql,0,H,[],16,0,0,0,IZ,0,H,[],16,0,()=>FZ(),0,FB,0,H,[],1025,0,0,0,IL,0,H,[],1537,0,0,0,No,0,FB,[IL],16,0,0,["gQ",D1(YH),"gR",BO(XR),"f3",X(RI),"eb",O(VD),"ea",BO(Xu)],PR,0,FB,[IL],16,0,0,["gQ",D1(TL),"gR",BO(Ue),
"f3",X(Wr),"eb",O(ST),"ea",BO(X7)],Je,0,H,[],16,0,()=>Cy(),0,Pv,0,H,[],16,0,0,0,K9,0,H,[],16,0,0,0,M5,0,H,[],16,0,0,0,GO,0,H,[],1537,0,0,0,OU,0,H,[GO],1,0,0,0,N5,0,H,[],16,0,0,0,Ne,0,H,[],16,0,0,0,Om,0,H,[],16,0,0,0,JY,0,H,[],16,0,()=>JT(),0,Ip,0,H,[],16,0,()=>GS(),0,Qi,0,H,[],17,0,0,0,SY,0,H,[],16,0,0,0,TV,0,H,[],17,0,0,0]);
C1([JQ,0,H,[],1537,0,0,0,ND,0,H,[JQ],1,0,0,["gH",O(Yj)],MC,0,H,[JQ],1,0,0,["gH",O(Tc)],To,0,H,[],17,0,0,0,BR,0,H,[],1537,0,0,0,NF,0,H,[BR],1,0,0,["gP",X(Wv)],FO,0,H,[],17,0,0,0,IR,0,H,[BD],1,0,0,0,Nn,0,H,[BR],1,0,0,["gP",X(S2)],IH,0,H,[BD],1,0,0,0,IJ,0,H,[BD],1,0,0,0,II,0,H,[BD],1,0,0,0,IG,0,H,[BD],1,0,0,0,IF,0,H,[BD],1,0,0,0,Ln,0,H,[BR],1,0,0,["gP",X(St)],Lp,0,H,[BR],1,0,0,["gP",X(UP)],Lo,0,H,[BR],1,0,0,["gP",X(Xs)],Lm,0,H,[BR],1,0,0,["gP",X(R9)],Ll,0,H,[BR],1,0,0,["gP",X(Ua)],HN,0,H,[BD],1,0,0,0,HM,0,H,[BD],
1,0,0,0,GA,0,M,[],17,0,0,["V",O(SW)],I7,0,H,[BD],1,0,0,0,I8,0,H,[BD],1,0,0,0,I5,0,H,[BD],1,0,0,0,I6,0,H,[BD],1,0,0,0,N2,0,H,[BR],1,0,0,["gP",X(Wj)],Sn,0,H,[],17,0,0,0,N3,0,H,[BR],1,0,0,["gP",X(YJ)],N1,0,H,[BR],1,0,0,["gP",X(Ru)],LL,0,H,[],17,0,0,0,N7,0,H,[],17,0,()=>DA(),0,MB,0,H,[BR],1,0,0,["gP",X(S0)],ME,0,H,[BR],1,0,0,["gP",X(Us)],MD,0,H,[BR],1,0,0,["gP",X(VY)],Qo,0,H,[BR],1,0,0,["gP",X(Ui)],Qp,0,H,[BR],1,0,0,["gP",X(W2)],Qn,0,H,[BR],1,0,0,["gP",X(RB)],Hp,0,BJ,[],65553,0,()=>GB(),0,Gd,0,M,[],17,0,()=>Hm(),
["V",O(Rt)],JZ,0,H,[BD],1,0,0,0,H_,0,H,[BD],1,0,0,0,Jw,0,H,[B9],1537,0,0,0,IM,0,H,[Jw],1,0,0,0,Eb,0,H,[],1537,0,0,0,QK,0,H,[Eb],1,0,0,["dc",O(SG)],P1,0,H,[Eb],1,0,0,["dc",O(Sr)],YX,0,H,[],17,0,0,0,P4,0,H,[B9],1537,0,0,0,JE,0,H,[P4],1,0,0,0]);
C1([CV,0,EP,[D4],1024,0,0,0,ID,0,CV,[D4],1,0,0,["bd",O(FR),"bc",X(Dj)],Lr,0,H,[D9],1,0,0,["bF",X(Yp)],Tt,0,H,[],17,0,0,0,Xw,0,H,[],17,0,0,0,Mu,0,H,[],1,0,0,0,Xn,0,H,[],17,0,0,0,I1,0,M,[],17,0,0,["V",O(W5)],Mj,0,H,[],17,0,0,0,Cf,0,H,[],17,0,0,["V",O(HO)],H3,0,M,[],16,0,0,["V",O(T_)],PO,0,H,[D9],1,0,0,["bF",X(XB)],Hf,0,H,[],1537,0,0,0,QA,0,H,[Hf],1,0,0,0,OF,0,H,[],16,0,0,0,Ev,0,BL,[],1,0,0,0,N8,0,DD,[DU],1,0,()=>JD(),0,NZ,0,H,[B9],1537,0,0,0,H0,0,H,[NZ],1,0,0,0,M$,0,H,[],17,0,0,0,KD,0,H,[BD],1,0,0,0,KE,0,H,[BD],
1,0,0,0,KF,0,H,[BD],1,0,0,0,KG,0,H,[BD],1,0,0,0,KH,0,H,[BD],1,0,0,0,It,0,H,[BD],1,0,0,0,EC,0,BL,[],1,0,0,0,Lk,0,H,[],16,0,0,0,Y1,0,H,[],17,0,0,0,PA,0,H,[],0,0,()=>Fs(),0,XG,0,H,[B9],1,0,0,0,BU,0,BJ,[],66561,0,()=>Co(),0,LT,0,H,[],32768,0,()=>HG(),0,PP,0,H,[],17,0,()=>Ff(),0,KR,0,H,[B9],1537,0,0,0,NA,0,H,[KR],1537,0,0,0,QH,0,H,[B9],1537,0,0,0,NQ,0,H,[Ck],1537,0,0,0,Qb,0,H,[Ck],1537,0,0,0,OJ,0,H,[Ck],1537,0,0,0,PY,0,H,[Ck],1537,0,0,0,Md,0,H,[Ck],1537,0,0,0,Nb,0,H,[Ck],1537,0,0,0,MA,0,H,[Ck],1537,0,0,0,LZ,0,H,
[Ck],1537,0,0,0,UJ,0,H,[NA,QH,Ck,NQ,Qb,OJ,PY,Md,Nb,MA,LZ],1025,0,0,0,Xf,0,H,[],16,0,0,0,Su,0,H,[],17,0,0,0,G4,0,BL,[],1,0,0,0,Rf,0,H,[D9],1,0,0,["bF",X(UN)]]);
C1([PN,0,H,[],16,0,0,0,H9,0,M,[],17,0,0,["V",O(TZ)],Gj,0,H,[],17,0,0,0,PI,0,M,[],16,0,0,0,Fa,0,M,[],17,0,0,0,S9,0,H,[],1,0,0,0,KT,0,H,[],17,0,0,0,Qc,0,H,[],16,0,0,0,H5,0,H,[Jw],1,0,0,0,H7,0,H,[BD],1,0,0,0,If,0,M,[],17,0,0,["V",O(Gk)],Jl,0,M,[],16,0,0,0,G_,0,M,[],17,0,()=>G8(),["V",O(L_)],M_,0,H,[],17,0,0,0,CF,0,M,[],17,0,0,["V",O(QL)],Dy,0,H,[],17,0,()=>Fw(),0,P6,0,H,[],1537,0,0,0,HV,0,H,[P6],17,0,()=>DI(),0,SR,0,H,[],17,0,0,0,Pp,0,H,[Eb],1,0,0,["dc",O(Rn)],Ws,0,H,[],16,0,0,0,Hx,0,M,[],16,0,0,["V",O(VB)],IX,
0,M,[],16,0,0,["V",O(VQ)],NW,0,M,[],17,0,0,0,Jv,0,M,[],16,0,0,["V",O(Vz)],Hd,0,Cn,[],1,0,0,0,DC,0,BJ,[],66561,0,()=>F7(),0,Fo,0,H,[],1537,0,0,0,Mo,0,H,[Fo],17,0,0,["d5",BO(Um),"dw",X(UR),"dD",O(Se)],EI,0,H,[],1537,0,0,0,MJ,0,M,[EI],17,0,0,["dr",O(VU)],Lt,0,M,[EI],17,0,0,["dr",O(Ss)],Qm,0,M,[EI],17,0,0,["dr",O(Xv)],KS,0,H,[],1537,0,0,0,QG,0,H,[KS],1,0,0,0,Wm,0,H,[B9],1025,0,0,0,IY,0,H,[B9],1536,0,0,0,HU,0,H,[IY],1,0,0,0,HT,0,H,[IY],1,0,0,0,K8,0,BU,[],65552,0,0,["gS",O(OE),"gT",BO(Xq)],K7,0,BU,[],65552,0,0,["gS",
O(Yi),"gT",BO(YN)],K6,0,BU,[],65552,0,0,["gS",O(UH),"gT",BO(RF)],K5,0,BU,[],65552,0,0,["gS",O(YT),"gT",BO(Ty)],K4,0,BU,[],65552,0,0,["gS",O(UW),"gT",BO(Un)],K3,0,BU,[],65552,0,0,["gS",O(Ya),"gT",BO(Vb)],K2,0,BU,[],65552,0,0,["gS",O(Ta),"gT",BO(X3)],Nt,0,H,[F$],1537,0,0,0,Jn,0,EA,[Nt],1025,0,0,0,JF,0,Jn,[],1024,0,0,0,Od,0,JF,[],0,0,0,0]);
C1([Ly,0,H,[],1537,0,0,0,IK,0,H,[Ly],1025,0,0,0,IC,0,IK,[],1024,0,0,0,Oa,0,IC,[],0,0,0,0,Oc,0,CV,[],0,0,0,["bd",O(R8),"bc",X(YR),"p",X(Vj)],Gu,0,H,[],1537,0,0,0,N$,0,H,[Gu],0,0,0,["q",X(Sa),"s",X(Tm)],NU,0,H,[Gu],1537,0,0,0,N_,0,H,[NU],0,0,0,0,NM,0,H,[Kc],1,0,0,0,Ht,0,H,[],16,0,0,0,Gs,0,BJ,[],65553,0,()=>Cr(),0,Fq,0,M,[],17,0,0,0,YB,0,H,[],17,0,0,0,XO,0,H,[],17,0,0,0,OO,0,H,[BR],1,0,0,["gP",X(Vn)],Tx,0,H,[],16,0,0,0,Ut,0,H,[],16,0,0,0,Tj,0,H,[],16,0,0,0,Wa,0,H,[],16,0,0,0,UC,0,H,[],16,0,0,0,Xh,0,H,[],16,0,0,
0,Cl,0,M,[],17,0,0,["V",O(YF)],Hg,0,BJ,[],65553,0,()=>Cg(),0,H4,0,BL,[],1,0,0,0,Fn,0,H,[],1536,0,0,0,P0,0,H,[Fn],16,0,0,["hs",D1(Ys)],Lf,0,H,[Fn],16,0,0,["hs",D1(WJ)],MF,0,H,[Fn],16,0,0,["hs",D1(W6)],Lq,0,H,[Fn],16,0,0,["hs",D1(Ve)],KW,0,H,[Fo],17,0,0,["d5",BO(XF),"dw",X(S$),"dD",O(TO)],MS,0,H,[Fo],17,0,0,["d5",BO(Xm),"dw",X(TA),"dD",O(Wx)],IN,0,M,[Fo],17,0,()=>F3(),["d5",BO(RE),"dw",X(SX),"dD",O(Yx)],Pf,0,M,[EI],17,0,0,["dr",O(VA)],V1,0,H,[],17,0,0,0,QW,0,DD,[DU],1,0,()=>Jq(),0,JI,0,M,[],17,0,0,["V",O(RK)],Gv,
0,BJ,[],65553,0,()=>Df(),0,F0,0,BJ,[],65553,0,()=>DV(),0,PZ,0,H,[],16,0,0,0,LD,0,M,[],17,0,0,0,Nl,0,H,[],16,0,0,0,MK,0,H,[],16,0,0,0,Qx,0,CV,[D4],0,0,0,["bc",X(VL),"bd",O(XQ)],Pj,0,DC,[],65552,0,0,["d6",BO(Ul),"gT",BO(Uy)],Pi,0,DC,[],65552,0,0,["d6",BO(U3),"gT",BO(Tp)],P9,0,H,[],17,0,0,0,EM,0,M,[],17,0,0,["V",O(UI)],Mi,0,H,[Gu],0,0,0,["q",X(BF),"s",X(BE)],Wf,0,H,[],17,0,0,0]);
C1([Tu,0,H,[],17,0,0,0,Xe,0,H,[],17,0,0,0,R4,0,H,[],17,0,0,0,OH,0,H,[],17,0,0,0,Mn,0,H,[],17,0,0,0,Ub,0,H,[],17,0,0,0,MY,0,M,[],17,0,0,0,Pa,0,M,[],17,0,0,0,GH,0,BJ,[],65553,0,()=>DZ(),0,F6,0,BJ,[],65553,0,()=>El(),0,IV,0,M,[],17,0,0,["V",O(S1)],JR,0,M,[],17,0,0,["V",O(WZ)],Nz,0,H,[],17,0,()=>DW(),0,Px,0,H,[],1537,0,0,0,Rc,0,H,[Px],1,0,0,0,Rb,0,H,[Eb],1,0,0,["dc",O(S6)],Dw,0,H,[Hf],1537,0,0,0,OA,0,H,[Dw],1,0,0,["db",O(TU)],Li,0,H,[Dw],1,0,0,["db",O(W$)],M2,0,H,[D9],1,0,0,["bF",X(Wq)],PW,0,M,[],17,0,0,0,Ex,0,
H,[],1537,0,0,0,Dp,0,M,[Ex],17,0,0,["V",O(WO)],PX,0,H,[],16,0,0,0,QF,0,H,[],16,0,()=>ER(),0,U9,0,H,[],16,0,0,0,QU,0,H,[GO],1,0,0,["d7",O(XU)],Q9,0,H,[Dw],1,0,0,["db",O(Sv)],Ou,0,H,[Eb],1,0,0,["dc",O(Ux)],O4,0,H,[B9],1537,0,0,0,Rk,0,H,[O4],1537,0,0,0,Wc,0,H,[Rk],1025,0,0,0,La,0,H,[],16,0,0,0,Jj,0,M,[],17,0,0,["V",O(YU)],T8,0,H,[],16,0,0,0,Wb,0,H,[],16,0,0,0,NI,0,M,[],16,0,0,0,PG,0,H,[Hf],1,0,0,0,Uh,0,H,[],16,0,0,0,KZ,0,H,[],17,0,0,0,Qg,0,M,[],17,0,0,0,GY,0,M,[Ex],17,0,0,["V",O(UE)],QO,0,M,[],17,0,0,0,P2,0,H,
[],17,0,()=>Fc(),0,TS,0,H,[],16,0,0,0,RG,0,M,[],16,0,0,0,OM,0,H,[],16,0,0,0,TY,0,H,[],16,0,0,0,PF,0,H,[],1537,0,0,0,PL,0,H,[PF],1,0,0,0]);
C1([EO,0,M,[Ex],17,0,0,0,In,0,M,[],17,0,0,["V",O(Yu)],U8,0,H,[],16,0,0,0,Hb,0,M,[Ex],17,0,0,0,KP,0,H,[],16,0,()=>Eu(),0,NX,0,H,[],16,0,0,0,IU,0,M,[Ex],17,0,0,0,PT,0,M,[],16,0,0,0,Q0,0,M,[],17,0,0,0,P$,0,CV,[D4],0,0,0,["bc",X(R6),"bd",O(Vr)],HD,0,M,[],17,0,()=>FN(),0,QJ,0,H,[GO],1,0,0,["d7",O(S4)],Qs,0,H,[Dw],1,0,0,["db",O(Sl)],JK,0,H,[],16,0,()=>Gb(),0,O8,0,BL,[],1,0,0,0,Nd,0,H,[Dw],1,0,0,["db",O(TK)],Qy,0,H,[],16,0,0,0,QB,0,H,[],32768,0,()=>Jp(),0,J7,0,Eq,[],1,0,0,0,Kt,0,J7,[],1,0,0,0,O9,0,Kt,[],1,0,0,0,Ra,
0,H,[Dw],1,0,0,["db",O(XA)],Ri,0,BL,[],1,0,0,0,LV,0,H,[],32768,0,()=>Hw(),0]);
let Ur=B8(WV),TJ=B8(MN),Ng=B8(LJ),Ls=B8(CT);
VI(["0","<java_object>@","","null"," ","object","function","string","number","undefined","nothing"," takes ",", not “","”. The lab uses ","DATA","data","xor","and","or","nand","nor","xnor","circle","spiral","moons","blobs","points","the points to learn","POINTS","with data=points: each point with the label to learn","START","start","random","by-hand","zeros","weights","the weights to begin with","WEIGHTS","with start=weights: W1 b1 W2 b2 and so on, row by row","FROZEN","frozen","weights that training leaves as they are: their places in W1 b1 W2 b2 and so on, from 0",
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
Bp.prototype.valueOf=Bp.prototype.toString;H.prototype.toString=function(){return R(TP(this));};
H.prototype.__teavm_class__=function(){return UK(this);};
let C=Rp(Wt);
C.javaException=Xc;
let Zd=Symbol('jsoClass');
(()=>{let c;c=Hh.prototype;c.play=U(Ti);c.disconnect=U(Wl);c.attend=U(VN);c.numbers=U(UO);c.run=U(XL);c.seek=U(RZ);c.path=U(Xk);c.studyRefused=U(Xi);c.engine=U(UX);c.attributeChanged=U(UL);c.iteration=U(UZ);c.state=U(TM);c.hasDiverged=U(Tq);c.connect=U(WY);c.settings=U(V3);c.isPlaying=U(Wh);c.furthest=U(Y3);c.lossAt=U(Sp);c.pause=U(Vc);c.redraw=U(Xp);c.takeStudy=U(VG);c.reset=U(SP);c.webAssemblyRefused=U(Vu);c.step=U(S3);c.visit=U(Vv);c.begin=U(X2);c.snapshot=U(SQ);c=Kb.prototype;c.handleEvent=U(Sc);c=Ka.prototype;c.handleEvent
=U(Vg);c=HX.prototype;c.pair=U(Xt);c=IR.prototype;c.handleEvent=U(Wg);c=IH.prototype;c.handleEvent=U(YM);c=IJ.prototype;c.handleEvent=U(R0);c=II.prototype;c.handleEvent=U(Vq);c=IG.prototype;c.handleEvent=U(SV);c=IF.prototype;c.handleEvent=U(T5);c=HN.prototype;c.handleEvent=U(YI);c=HM.prototype;c.handleEvent=U(XN);c=I7.prototype;c.handleEvent=U(V8);c=I8.prototype;c.handleEvent=U(YE);c=I5.prototype;c.handleEvent=U(Yb);c=I6.prototype;c.handleEvent=U(Sz);c=JZ.prototype;c.handleEvent=U(WL);c=H_.prototype;c.handleEvent
=U(Sq);c=IM.prototype;c.onChange=U(Tk);c=JE.prototype;c.onAnimationFrame=U(UY);c=H0.prototype;c.onResize=U(XS);c=KD.prototype;c.handleEvent=U(Vw);c=KE.prototype;c.handleEvent=U(X4);c=KF.prototype;c.handleEvent=U(XD);c=KG.prototype;c.handleEvent=U(W_);c=KH.prototype;c.handleEvent=U(SU);c=It.prototype;c.handleEvent=U(XC);c=H5.prototype;c.onChange=U(Ts);c=H7.prototype;c.handleEvent=U(Rq);c=HU.prototype;c.accept=U(SZ);c=HT.prototype;c.accept=U(V2);})();
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
